// ../node_modules/preact/dist/preact.mjs
var O, po, xn, Ae, Tn, Ut, fo, qt, mo, Sn, Cn, ui, ht = /* @__PURE__ */ Symbol.for("pv"), jt = {}, Ht = [], di = /^m(i|n|o|s|text|space)$/, En = Array.isArray, Pn = Ht.
slice, Ie = Object.assign;
function De(e) {
  e && e.parentNode && e.remove();
}
function ho(e, t, o) {
  var r, a, i, s = {}, l = arguments.length;
  for (i in t) i == "key" ? r = t[i] : i == "ref" && typeof e != "function" ? a = t[i] : s[i] = t[i];
  return l > 2 && (s.children = l > 3 ? Pn.call(arguments, 2) : o), mt(e, s, r, a, null);
}
function mt(e, t, o, r, a) {
  var i = { type: e, props: t, key: o, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: ht, __v: a || ++po, __i: -1, __u: 0 };
  return !a && O.vnode && O.vnode(i), i;
}
function w(e) {
  return e.children;
}
function Ke(e, t) {
  this.props = e, this.context = t, this.__g = 0;
}
function Me(e, t) {
  if (t == null) return e.__ && Me(e.__, e.__i + 1);
  for (var o; t < e.__k.length; t++) if ((o = e.__k[t]) && o.__e) return o.__e;
  return typeof e.type != "function" || e.props.__P ? null : Me(e);
}
function pi(e) {
  var t, o = e.__v, r = o.__e, a = [], i = [], s = e.__P;
  s && ((t = Ie({ constructor: ht }, o)).__v = o.__v + 1, O.vnode && O.vnode(t), An(s, t, o, e.__n, s.namespaceURI, 32 & o.__u ? [r] : null, a, r || Me(o), 32 &
  o.__u, i), t.__v = o.__v, t.__.__k[t.__i] = t, wo(a, t, i), o.__ = o.__e = null, t.__e != r && vo(t));
}
function vo(e) {
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e);
  }), vo(e);
}
function co(e) {
  (8 & e.__g || (e.__g |= 8, Ae.push(e), Ut++)) && Tn == O.debounceRendering || ((Tn = O.debounceRendering) || queueMicrotask)(yo);
}
function yo() {
  try {
    for (var e, t = 1; Ae.length; ) Ae.length > t && Ae.sort(fo), e = Ae.shift(), t = Ae.length, 8 & e.__g && pi(e);
  } finally {
    (Ut = Ae.length) && (Tn || queueMicrotask)(yo);
  }
}
function bo(e, t, o, r, a, i, s, l, u, f, c) {
  var p, v, d, k, x, m, S = r.__k || Ht, C = t.length;
  for (u = fi(o, t, S, u, C), p = 0; p < C; p++) (d = o.__k[p]) != null && (v = ~d.__i && S[d.__i] || jt, d.__i = p, m = An(e, d, v, a, i, s, l, u, f, c), k = d.
  __e, (v.ref != d.ref || 8 & v.__u) && (v.ref && Mn(v.ref, null, d, v), d.ref && c.push(d.ref, d.__c || k, d)), x = x || k, 4 & d.__u ? (u = go(d, u, e, !v.__v),
  v.__e && (v.__e = null)) : typeof d.type == "function" && m !== void 0 ? u = m : k && (u = k.nextSibling), d.__u &= -21);
  return o.__e = x, u;
}
function fi(e, t, o, r, a) {
  var i, s, l, u, f, c, p, v, d, k = o.length, x = k, m = 0, S = 0, C = e.__k = Array(a);
  for (i = 0; i < a; i++) (s = t[i]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = C[i] =
  mt(null, s) : En(s) ? s = C[i] = mt(w, { children: s }) : s.constructor === ht && s.__b ? s = C[i] = mt(s.type, s.props, s.key, s.ref, s.__v) : C[i] = s, u = i +
  m, s.__ = e, s.__b = e.__b + 1, l = null, ~(f = s.__i = mi(s, o, u, x)) && (x--, (l = o[f]) && (l.__u |= 2)), l && l.__v ? (s.__u |= 16, f == u - 1 ? m-- : f ==
  u + 1 ? m++ : f != u && (f > u ? m-- : m++, S = 1)) : (~f || (a > k ? m-- : a < k && m++), typeof s.type != "function" && (s.__u |= 4))) : C[i] = null;
  if (S) {
    for (c = [], p = [], i = 0; i < a; i++) if ((s = C[i]) && 16 & s.__u) {
      for (m = 0, v = c.length; m < v; ) c[d = m + v >> 1] < s.__i ? m = d + 1 : v = d;
      c[m] = s.__i, p[i] = m + 1;
    }
    for (m = c.length; i--; ) p[i] && (p[i] == m ? m-- : C[i].__u |= 4);
  }
  if (x) for (i = 0; i < k; i++) !(l = o[i]) || 2 & l.__u || (l.__e == r && (r = Me(l)), Rn(l, l));
  return r;
}
function go(e, t, o, r) {
  var a, i, s, l;
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (a = e.__k) for (i = 0; i < a.length; i++) a[i] && (a[i].__ = e, t = go(a[i], t, o, !1));
    return t;
  }
  for (t && !t.parentNode && (t = Me(e)) && !t.parentNode && (t = null), s = e.__e, l = t; l && l.nodeType == 8; ) l = l.nextSibling;
  for (s != l && (!r && o.moveBefore && s.parentNode ? o.moveBefore(s, t) : o.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 &&
  !t.data.startsWith("$s"); ) ;
  return t;
}
function mi(e, t, o, r) {
  var a, i = e.key, s = e.type, l = t[o], u = l && !(2 & l.__u);
  if (l === null && i == null || u && i == l.key && s == l.type) return o;
  if (r > (u ? 1 : 0)) {
    for (a = o - 1; a >= 0; a--) if ((l = t[a]) && !(2 & l.__u) && i == l.key && s == l.type) return a;
    for (a = o + 1; a < t.length; a++) if ((l = t[a]) && !(2 & l.__u) && i == l.key && s == l.type) return a;
  }
  return -1;
}
function uo(e, t, o) {
  o == null && (o = ""), t[0] == "-" ? e.setProperty(t, o) : e[t] = o;
}
function $t(e, t, o, r, a) {
  var i, s;
  if (t == "style") if (typeof o == "string") e.style.cssText = o;
  else {
    if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) o && t in o || uo(e.style, t);
    if (o) for (t in o) r && o[t] == r[t] || uo(e.style, t, o[t]);
  }
  else if (t[0] == "o" && t[1] == "n") typeof o != "function" && (o = null), typeof r != "function" && (r = null), (e.__e || (e.__e = {}))[t] = o, o && r || (s =
  Cn[t] || (Cn[t] = hi(t)), (e.__a || (e.__a = {}))[t] = Sn, i = t != (t = t.replace(mo, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), o ? e.addEventListener(
  t, s, i) : e.removeEventListener(t, s, i));
  else {
    if (a == "http://www.w3.org/2000/svg") t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
    else if (t != "width" && t != "height" && t != "href" && t != "list" && t != "form" && t != "tabIndex" && t != "download" && t != "rowSpan" && t != "colSpan" &&
    t != "role" && t != "popover" && t in e) try {
      return void (e[t] = o ?? "");
    } catch {
    }
    if (typeof o == "function") return;
    o == null || o === !1 && t[4] != "-" ? e.removeAttribute(t) : e.setAttribute(t, t == "popover" && o == 1 ? "" : o);
  }
}
function hi(e) {
  return function(t) {
    var o = this.__e;
    if (o) {
      if (o = o[e], t[qt] == null) t[qt] = Sn++;
      else if (t[qt] < this.__a[e]) return;
      return o(O.event ? O.event(t) : t);
    }
  };
}
function An(e, t, o, r, a, i, s, l, u, f) {
  var c, p, v, d, k, x, m, S, C, L, q, me, pt, we, he, It, ve, h, y = t.type;
  if (t.constructor !== ht) return null;
  128 & o.__u && (u = 32 & o.__u, c = o.__c.__z) && (t.__u |= u, p = i = [], c.nodeType == 8 ? l = Vt(c, i) : i.push(c), l = i[0] || l), (c = O.__b) && c(t);
  e: if (typeof y == "function") {
    v = s.length;
    try {
      if (S = t.props, C = (c = y.prototype) && c.render, L = (c = y.contextType) && r[c.__c], q = c ? L ? L.props.value : c.__ : r, (d = o.__c) ? (t.__c = d, 2 &
      d.__g && (d.__g |= 1)) : (C ? t.__c = d = new y(S, q) : (t.__c = d = new Ke(S, q), d.constructor = y, d.render = yi), L && L.sub(d), d.state || (d.state =
      {}), d.__n = r, d.__g |= 8, d.__h = [], d.__k = []), C && (d.__s || (d.__s = d.state), y.getDerivedStateFromProps && (d.__s == d.state && (d.__s = Ie({}, d.
      __s)), Ie(d.__s, y.getDerivedStateFromProps(S, d.__s)))), k = d.props, x = d.state, d.__v = t, o.__c) {
        if (S !== k && C && !y.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(S, q), t.__v == o.__v && !(8 & d.__g) || !(4 &
        d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(S, d.__s, q) === !1) {
          t.__v != o.__v && (d.props = S, d.state = d.__s, d.__g &= -9), t.__e = o.__e, t.__k = o.__k, t.__k.some(function(E) {
            E && (E.__ = t);
          }), Ht.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), l = Me(o);
          break e;
        }
        d.componentWillUpdate && d.componentWillUpdate(S, d.__s, q), C && d.componentDidUpdate && d.__h.push(function() {
          d.componentDidUpdate(k, x, m);
        });
      } else C && !y.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), C && d.componentDidMount && d.__h.push(d.componentDidMount);
      d.context = q, d.props = S, d.__P = e, d.__g &= -5, me = O.__r, pt = C ? 25 : 0;
      do
        d.__g &= -9, me && me(t), c = d.render(d.props, d.state = d.__s, d.context);
      while (8 & d.__g && ++pt < 25);
      C && (Ht.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (r = Ie({}, r, d.getChildContext())), C && o.__c && d.getSnapshotBeforeUpdate &&
      (m = d.getSnapshotBeforeUpdate(k, x)), we = c && c.type === w && c.key == null ? c.props.children : c, S.__P && (c = l, a = (e = S.__P).namespaceURI, u = i =
      null, o.props && o.props.__P != e && (o.__k.some(function(E) {
        E && Rn(E, E);
      }), o.__k = null), l = o.__k ? Me(o, 0) : null), l = bo(e, En(we) ? we : [we], t, o, r, a, i, s, l, u, f), S.__P && (t.__e = null, l = c), t.__u &= -161, p &&
      p.some(De), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
    } catch (E) {
      if (s.length = v, t.__v = null, u || i) if (E && E.then) {
        if (t.__u |= 128 | u, i) {
          for (~(ve = i.indexOf(l || void 0)) || (ve = i.length); (h = i[ve - 1]) && h.nodeType == 8; ) ve--;
          for (; ve < i.length; ve++) if (h = i[ve]) if (i[ve] = null, he) {
            if (h == It) break;
          } else {
            if (h.nodeType != 8) break;
            h.data.startsWith("$s") && (It = Vt(he = h));
          }
        }
        if (!he) {
          for (; l && l.nodeType == 8 && l.nextSibling; ) l = l.nextSibling;
          he = l;
        }
        (c = Vt(he = t.__c.__z || (t.__c.__z = he))) ? (t.__e = he, l = c) : t.__e = l, l = l && l.nextSibling;
      } else i && i.some(De);
      else t.__e = o.__e;
      t.__k || (t.__k = o.__k || []), E && E.then || _o(t), O.__e(E, t, o);
    }
  } else l = t.__e = vi(o.__e, t, o, r, a, i, s, u, f, e);
  return (c = O.diffed) && c(t), l;
}
function Vt(e, t) {
  if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var o = 1; e = e.nextSibling; ) {
    if (e.nodeType == 8) {
      if (e.data.startsWith("$s")) o++;
      else if (e.data.startsWith("/$s") && !--o) return e;
    }
    t && t.push(e);
  }
}
function _o(e) {
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(_o));
}
function wo(e, t, o) {
  for (var r = 0; r < o.length; ) Mn(o[r++], o[r++], o[r++]);
  O.__c && O.__c(t, e), e.some(function(a) {
    try {
      e = a.__h, a.__h = [], e.some(function(i) {
        i.call(a);
      });
    } catch (i) {
      O.__e(i, a.__v);
    }
  });
}
function vi(e, t, o, r, a, i, s, l, u, f) {
  var c, p, v, d, k, x, m, S, C = o.props || jt, L = t.props, q = t.type;
  if (q == "svg" ? a = "http://www.w3.org/2000/svg" : q == "math" ? a = "http://www.w3.org/1998/Math/MathML" : a || (a = "http://www.w3.org/1999/xhtml"), i) {
    for (c = 0; c < i.length; c++) if ((k = i[c]) && (q ? k.localName == q : k.nodeType == 3)) {
      e = k, i[c] = null;
      break;
    }
  }
  if (!e) {
    if (S = f.ownerDocument || document, !q) return S.createTextNode(L);
    e = S.createElementNS(a, q, L.is ? L : f), l && (O.__m && O.__m(t, i), l = !1), i = null;
  }
  if (q) {
    if (f = q == "template" && e.content || e, i = q == "textarea" && L.defaultValue != null ? null : i && Pn.call(f.childNodes), !l && i) for (C = {}, c = 0; c <
    e.attributes.length; c++) C[(k = e.attributes[c]).name] = k.value;
    for (c in C) k = C[c], c == "dangerouslySetInnerHTML" ? v = k : c == "children" || c in L || c == "value" && "defaultValue" in L || c == "checked" && "defau\
ltChecked" in L || $t(e, c, null, k, a);
    for (c in L) k = L[c], c == "children" ? d = k : c == "dangerouslySetInnerHTML" ? p = k : c == "value" ? x = k : c == "checked" ? m = k : l && typeof k != "\
function" || C[c] === k || $t(e, c, k, C[c], a);
    p ? (l || v && (p.__html == v.__html || p.__html == e.innerHTML) || (e.innerHTML = p.__html), t.__k = []) : (v && (e.textContent = ""), (q == "foreignObject" ||
    a == "http://www.w3.org/1998/Math/MathML" && di.test(q)) && (a = "http://www.w3.org/1999/xhtml"), bo(f, En(d) ? d : [d], t, o, r, a, i, s, i ? i[0] : o.__k &&
    Me(o, 0), l, u), i && i.some(De)), l && q != "textarea" || (c = "value", q == "progress" && x == null ? e.removeAttribute(c) : x == null || x === e[c] && (q !=
    "progress" || x) || $t(e, c, x, C[c], a), c = "checked", m != null && m != e[c] && $t(e, c, m, C[c], a));
  } else C === L || l && e.data == L || (e.data = L);
  return e;
}
function Mn(e, t, o, r) {
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current =
    t;
  } catch (a) {
    O.__e(a, o);
  }
}
function Rn(e, t, o) {
  var r, a, i, s;
  if (O.unmount && O.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || Mn(r, null, t, e), r = e.__c) {
    if (r.componentWillUnmount) try {
      r.componentWillUnmount();
    } catch (l) {
      O.__e(l, t);
    }
    r.__P = r.__n = null;
  }
  if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && Rn(r[s], t, typeof e.type != "function" || o && !e.props.__P);
  !o && (r = e.__c) && (r = r.__z) && (a = Vt(r, i = [])) && (r == e.__e && i.some(De), De(a), De(r)), o || De(e.__e), e.__e = e.__c = e.__ = null;
}
function yi(e, t, o) {
  return this.constructor(e, o);
}
function ko(e, t) {
  var o, r, a, i;
  O.__ && O.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (o = e && 32 & e.__u) ? null : t.__k, t.__k = mt(w, { children: [e] }), a = [], i = [], An(
  t, t.__k, r || jt, jt, t.namespaceURI, r ? null : t.firstChild ? Pn.call(t.childNodes) : null, a, r ? r.__e : t.firstChild, o, i), wo(a, t.__k, i), t.__k.props.
  children = null;
}
O = { __e: function(e, t, o, r) {
  for (var a, i, s; t = t.__; ) if ((a = t.__c) && !(1 & a.__g)) {
    a.__g |= 4;
    try {
      if ((s = (i = a.constructor) && i.getDerivedStateFromError) && a.setState(i.getDerivedStateFromError(e)), a.componentDidCatch && (a.componentDidCatch(e, r ||
      {}), s = 1), s && 8 & a.__g) return void (a.__g |= 2);
    } catch (l) {
      e = l;
    }
  }
  throw Ut = 0, e;
} }, po = 0, xn = function(e) {
  return e != null && e.constructor === ht;
}, Ke.prototype.setState = function(e, t) {
  var o = this.__s;
  o && o != this.state || (o = this.__s = Ie({}, this.state)), typeof e == "function" && (e = e(Ie({}, o), this.props)), e && (Ie(o, e), this.__v && (t && this.
  __k.push(t), co(this)));
}, Ke.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), co(this));
}, Ke.prototype.render = w, Ae = [], Ut = 0, fo = function(e, t) {
  return e.__v.__b - t.__v.__b;
}, qt = /* @__PURE__ */ Symbol(), mo = /(PointerCapture)$|Capture$/i, Sn = 0, Cn = {}, ui = 0;

// ../node_modules/preact/hooks/dist/hooks.mjs
var $e, W, Nn, To, Ln = Object.is, yt = 0, No = [], On = [], Z = O, Co = Z.__b, xo = Z.__r, So = Z.diffed, Eo = Z.__c, Po = Z.unmount, Ao = Z.__;
function bt(e, t) {
  Z.__h && Z.__h(W, e, yt || t), yt = 0;
  var o = W.__H || (W.__H = { __: [], __h: [] });
  return e >= o.__.length && o.__.push({}), o.__[e];
}
function T(e) {
  return yt = 1, bi(Fo, e);
}
function bi(e, t, o) {
  var r = bt($e++, 2);
  if (r.t = e, !r.__c && (r.__ = [o ? o(t) : Fo(void 0, t), function(i) {
    var s = (r.__N || r.__)[0], l = r.t(s, i);
    Ln(s, l) || (r.__N = [l, r.__[1]], r.__c.setState({}));
  }], r.__c = W, !W.__f)) {
    W.__f = !0;
    var a = W.shouldComponentUpdate;
    W.shouldComponentUpdate = function(i, s, l) {
      var u = this.__H;
      if (!u) return !0;
      var f = !1, c = this.props != i;
      if (u.__.some(function(v) {
        v.__N && (f = !0, Ln(v.__[0], v.__N[0]) || (c = !0));
      }), a) {
        var p = a.call(this, i, s, l);
        return f ? p || c : p;
      }
      return !f || c;
    };
  }
  return r.__;
}
function F(e, t) {
  var o = bt($e++, 3);
  !Z.__s && Oo(o.__H, t) && (o.__P = !0, o.__ = e, o.u = t, W.__H.__h.push(o));
}
function G(e) {
  return yt = 5, qe(function() {
    return { current: e };
  }, []);
}
function qe(e, t) {
  var o = bt($e++, 7);
  return Oo(o.__H, t) && (o.__ = e(), o.__H = t), o.__;
}
function gt(e, t) {
  return yt = 8, qe(function() {
    return e;
  }, t);
}
function Lo(e) {
  var t = bt($e++, 10), o = T();
  return t.__ = e, W.componentDidCatch || (W.componentDidCatch = function(r, a) {
    t.__ && t.__(r, a), o[1](r);
  }), [o[0], function() {
    return o[1]();
  }];
}
function ke() {
  var e = bt($e++, 11);
  if (!e.__) {
    for (var t = W.__v; !t.__m && t.__; ) t = t.__;
    var o = t.__m || (t.__m = [0, 0]);
    e.__ = "P" + o[0] + "-" + o[1]++;
  }
  return e.__;
}
function gi() {
  var e;
  do {
    for (; e = On.shift(); ) try {
      vt(e);
    } catch (o) {
      Z.__e(o, { __: (e = e.__P) && e.__v });
    }
    for (; e = No.shift(); ) {
      var t = e.__H;
      if (e.__P && t) try {
        t.__h.some(vt), t.__h.some(Fn), t.__h = [];
      } catch (o) {
        t.__h = [], Z.__e(o, e.__v);
      }
    }
  } while (On.length);
}
Z.__b = function(e) {
  W = null, Co && Co(e);
}, Z.__ = function(e, t) {
  e && t.__k && t.__k.__m && (e.__m = t.__k.__m), Ao && Ao(e, t);
}, Z.__r = function(e) {
  xo && xo(e), $e = 0;
  var t = (W = e.__c).__H;
  t && (Nn == W ? W.__h = [] : (t.__h.some(vt), t.__h.some(Fn), $e = 0), t.__h = [], t.__.some(function(o) {
    o.__N && (o.__ = o.__N), o.u = o.__N = void 0;
  })), Nn = W;
}, Z.diffed = function(e) {
  So && So(e);
  var t = e.__c;
  t && t.__H && (t.__H.__h.length && Ro(No.push(t)), t.__H.__.some(function(o) {
    o.u && (o.__H = o.u);
  })), Nn = W = null;
}, Z.__c = function(e, t) {
  t.some(function(o) {
    try {
      o.__h.some(vt), o.__h = o.__h.filter(function(r) {
        return !r.__ || Fn(r);
      });
    } catch (r) {
      o.__h = [function() {
        throw r;
      }];
    }
  }), Eo && Eo(e, t);
}, Z.unmount = function(e) {
  Po && Po(e);
  var t, o, r = e.__c;
  r && r.__H && (r.__H.__.some(function(a) {
    try {
      if (a.__P && a.__c) {
        if (o === void 0) {
          for (o = e.__; o && (!o.__c || !o.__c.__P); ) o = o.__;
          o = o && o.__c;
        }
        a.__P = o, Ro(On.push(a));
      } else vt(a);
    } catch (i) {
      t = i;
    }
  }), r.__H = void 0, t && Z.__e(t, r.__v));
};
var Mo = typeof requestAnimationFrame == "function";
function _i(e) {
  var t, o = function() {
    clearTimeout(r), Mo && cancelAnimationFrame(t), setTimeout(e);
  }, r = setTimeout(o, 35);
  Mo && (t = requestAnimationFrame(o));
}
function Ro(e) {
  e != 1 && To == Z.requestAnimationFrame || ((To = Z.requestAnimationFrame) || _i)(gi);
}
function vt(e) {
  var t = W, o = e.__c;
  typeof o == "function" && (e.__c = void 0, o()), W = t;
}
function Fn(e) {
  var t = W;
  e.__c = e.__(), W = t;
}
function Oo(e, t) {
  return !e || e.length != t.length || t.some(function(o, r) {
    return !Ln(o, e[r]);
  });
}
function Fo(e, t) {
  return typeof t == "function" ? t(e) : t;
}

// ../node_modules/@preact/signals-core/dist/signals-core.module.js
var wi = /* @__PURE__ */ Symbol.for("preact-signals");
function Gt() {
  if (Te > 1)
    Te--;
  else {
    var e, t = !1;
    for ((function() {
      var a = Wt;
      for (Wt = void 0; a !== void 0; ) {
        var i = a.S;
        if (i.v === a.v) for (var s = i.t; s !== void 0; s = s.x) s.i === a.i && (s.i = i.i);
        a = a.o;
      }
    })(); wt !== void 0; ) {
      var o = wt;
      for (wt = void 0, Bt++; o !== void 0; ) {
        var r = o.u;
        if (o.u = void 0, o.f &= -3, !(8 & o.f) && Io(o)) try {
          o.c();
        } catch (a) {
          t || (e = a, t = !0);
        }
        o = r;
      }
    }
    if (Bt = 0, Te--, t) throw e;
  }
}
function Ve(e) {
  if (Te > 0) return e();
  Dn = ++ki, Te++;
  try {
    return e();
  } finally {
    Gt();
  }
}
var _t, U = void 0;
function kt(e) {
  var t = U, o = _t;
  U = void 0, _t = void 0;
  try {
    return e();
  } finally {
    U = t, _t = o;
  }
}
var wt = void 0, Te = 0, Bt = 0, ki = 0, Dn = 0, Wt = void 0, zt = 0;
function Do(e) {
  if (U !== void 0) {
    var t = e.n;
    if (t === void 0 || t.t !== U)
      return t = { i: 0, S: e, p: U.s, n: void 0, t: U, e: void 0, x: void 0, r: t }, U.s !== void 0 && (U.s.n = t), U.s = t, e.n = t, 32 & U.f && e.S(t), t;
    if (t.i === -1)
      return t.i = 0, t.n !== void 0 && (t.n.p = t.p, t.p !== void 0 && (t.p.n = t.n), t.p = U.s, t.n = void 0, U.s.n = t, U.s = t), t;
  }
}
function Y(e, t) {
  this.v = e, this.i = 0, this.n = void 0, this.t = void 0, this.l = 0, this.W = t?.watched, this.Z = t?.unwatched, this.name = t?.name;
}
Y.prototype.brand = wi;
Y.prototype.h = function() {
  return !0;
};
Y.prototype.S = function(e) {
  var t = this, o = this.t;
  o !== e && e.e === void 0 && (e.x = o, this.t = e, o !== void 0 ? o.e = e : kt(function() {
    var r;
    (r = t.W) == null || r.call(t);
  }));
};
Y.prototype.U = function(e) {
  var t = this;
  if (this.t !== void 0) {
    var o = e.e, r = e.x;
    o !== void 0 && (o.x = r, e.e = void 0), r !== void 0 && (r.e = o, e.x = void 0), e === this.t && (this.t = r, r === void 0 && kt(function() {
      var a;
      (a = t.Z) == null || a.call(t);
    }));
  }
};
Y.prototype.subscribe = function(e) {
  var t = this;
  return ie(function() {
    var o = t.value;
    kt(function() {
      return e(o);
    });
  }, { name: "sub" });
};
Y.prototype.valueOf = function() {
  return this.value;
};
Y.prototype.toString = function() {
  return this.value + "";
};
Y.prototype.toJSON = function() {
  return this.value;
};
Y.prototype.peek = function() {
  var e = this;
  return kt(function() {
    return e.value;
  });
};
Object.defineProperty(Y.prototype, "value", { get: function() {
  var e = Do(this);
  return e !== void 0 && (e.i = this.i), this.v;
}, set: function(e) {
  if (e !== this.v) {
    if (Bt > 100) throw new Error("Cycle detected");
    (function(o) {
      Te !== 0 && Bt === 0 && o.l !== Dn && (o.l = Dn, Wt = { S: o, v: o.v, i: o.i, o: Wt });
    })(this), this.v = e, this.i++, zt++, Te++;
    try {
      for (var t = this.t; t !== void 0; t = t.x) t.t.N();
    } finally {
      Gt();
    }
  }
} });
function R(e, t) {
  return new Y(e, t);
}
function Io(e) {
  for (var t = e.s; t !== void 0; t = t.n) if (t.S.i !== t.i || !t.S.h() || t.S.i !== t.i) return !0;
  return !1;
}
function $o(e) {
  for (var t = e.s; t !== void 0; t = t.n) {
    var o = t.S.n;
    if (o !== void 0 && (t.r = o), t.S.n = t, t.i = -1, t.n === void 0) {
      e.s = t;
      break;
    }
  }
}
function qo(e) {
  for (var t = e.s, o = void 0; t !== void 0; ) {
    var r = t.p;
    t.i === -1 ? (t.S.U(t), r !== void 0 && (r.n = t.n), t.n !== void 0 && (t.n.p = r)) : o = t, t.S.n = t.r, t.r !== void 0 && (t.r = void 0), t = r;
  }
  e.s = o;
}
function Ue(e, t) {
  Y.call(this, void 0, t), this.x = e, this.s = void 0, this.g = zt - 1, this.f = 4;
}
Ue.prototype = new Y();
Ue.prototype.h = function() {
  if (this.f &= -3, 1 & this.f) return !1;
  if ((36 & this.f) == 32 || (this.f &= -5, this.g === zt)) return !0;
  if (this.g = zt, this.f |= 1, this.i > 0 && !Io(this))
    return this.f &= -2, !0;
  var e = U;
  try {
    $o(this), U = this;
    var t = this.x();
    (16 & this.f || this.v !== t || this.i === 0) && (this.v = t, this.f &= -17, this.i++);
  } catch (o) {
    this.v = o, this.f |= 16, this.i++;
  }
  return U = e, qo(this), this.f &= -2, !0;
};
Ue.prototype.S = function(e) {
  if (this.t === void 0) {
    this.f |= 36;
    for (var t = this.s; t !== void 0; t = t.n) t.S.S(t);
  }
  Y.prototype.S.call(this, e);
};
Ue.prototype.U = function(e) {
  if (this.t !== void 0 && (Y.prototype.U.call(this, e), this.t === void 0)) {
    this.f &= -33;
    for (var t = this.s; t !== void 0; t = t.n) t.S.U(t);
  }
};
Ue.prototype.N = function() {
  if (!(2 & this.f)) {
    this.f |= 6;
    for (var e = this.t; e !== void 0; e = e.x) e.t.N();
  }
};
Object.defineProperty(Ue.prototype, "value", { get: function() {
  if (1 & this.f) throw new Error("Cycle detected");
  var e = Do(this);
  if (this.h(), e !== void 0 && (e.i = this.i), 16 & this.f) throw this.v;
  return this.v;
} });
function Je(e, t) {
  return new Ue(e, t);
}
function Vo(e) {
  var t = e.j;
  if (e.j = void 0, typeof t == "function") {
    Te++;
    var o = U;
    U = void 0;
    try {
      t();
    } catch (r) {
      throw e.f &= -2, e.f |= 8, In(e), r;
    } finally {
      U = o, Gt();
    }
  }
}
function In(e) {
  for (var t = e.s; t !== void 0; t = t.n) t.S.U(t);
  e.x = void 0, e.s = void 0, Vo(e);
}
function Ti(e) {
  if (U !== this) throw new Error("Out-of-order effect");
  qo(this), U = e, this.f &= -2;
  try {
    8 & this.f && In(this);
  } finally {
    Gt();
  }
}
function Qe(e, t) {
  this.x = e, this.j = void 0, this.s = void 0, this.u = void 0, this.f = 32, this.name = t?.name, _t && _t.push(this);
}
Qe.prototype.c = function() {
  var e = this.S();
  try {
    if (8 & this.f || this.x === void 0) return;
    var t = this.x();
    typeof t == "function" && (this.j = t);
  } finally {
    e();
  }
};
Qe.prototype.S = function() {
  if (1 & this.f) throw new Error("Cycle detected");
  this.f |= 1, this.f &= -9, Vo(this), $o(this), Te++;
  var e = U;
  return U = this, Ti.bind(this, e);
};
Qe.prototype.N = function() {
  2 & this.f || (this.f |= 2, this.u = wt, wt = this);
};
Qe.prototype.d = function() {
  this.f |= 8, 1 & this.f || In(this);
};
Qe.prototype.dispose = function() {
  this.d();
};
function ie(e, t) {
  var o = new Qe(e, t);
  try {
    o.c();
  } catch (a) {
    throw o.d(), a;
  }
  var r = o.d.bind(o);
  return r[Symbol.dispose] = r, r;
}

// ../node_modules/@preact/signals/dist/signals.module.js
var Uo, Jt, Kt, Ci = typeof window < "u" && !!window.__PREACT_SIGNALS_DEVTOOLS__;
var jo = [];
ie(function() {
  Uo = this.N;
})();
function Ze(e, t) {
  O[e] = t.bind(null, O[e] || function() {
  });
}
function Tt(e) {
  if (Kt) {
    var t = Kt;
    Kt = void 0, t();
  }
  Kt = e && e.S();
}
function Ho(e) {
  var t = this, o = e.data, r = Si(o);
  r.name = "ReactiveDom", r.value = o;
  var a = qe(function() {
    for (var l = t, u = t.__v; u = u.__; ) if (u.__c) {
      u.__c.__$f |= 4;
      break;
    }
    var f = Je(function() {
      var d = r.value.value;
      return d === 0 ? 0 : d === !0 ? "" : d || "";
    }), c = Je(function() {
      return !Array.isArray(f.value) && !xn(f.value);
    }), p = ie(function() {
      if (this.N = Bo, c.value) {
        var d = f.value;
        l.__v && l.__v.__e && l.__v.__e.nodeType === 3 && (l.__v.__e.data = d);
      }
    }), v = t.__$u.d;
    return t.__$u.d = function() {
      p(), v.call(this);
    }, [c, f];
  }, []), i = a[0], s = a[1];
  return i.value ? s.peek() : s.value;
}
Ho.displayName = "ReactiveTextNode";
Object.defineProperties(Y.prototype, { constructor: { configurable: !0, value: ho(w, null).constructor }, type: { configurable: !0, value: Ho }, props: { configurable: !0,
get: function() {
  var e = this;
  return { data: { get value() {
    return e.value;
  } } };
} }, __b: { configurable: !0, value: 1 } });
Ze("__b", function(e, t) {
  if (Tt(), Jt = void 0, typeof t.type == "string") {
    var o, r = t.props;
    for (var a in r) if (a !== "children") {
      var i = r[a];
      i instanceof Y && (o || (t.__np = o = {}), o[a] = i, r[a] = i.peek());
    }
  }
  e(t);
});
Ze("__r", function(e, t) {
  if (e(t), t.type !== w) {
    Tt();
    var o, r = t.__c;
    r && (r.__$f &= -2, (o = r.__$u) === void 0 && (r.__$u = o = (function(a, i) {
      var s;
      return ie(function() {
        s = this;
      }, { name: i }), s.c = a, s;
    })(/* @__PURE__ */ (function(a) {
      return function() {
        var i;
        Ci && ((i = this.y) == null || i.call(this)), a.__$f |= 1, a.setState({});
      };
    })(r), typeof t.type == "function" ? t.type.displayName || t.type.name : ""))), Jt = r, Tt(o);
  }
});
Ze("__e", function(e, t, o, r) {
  Tt(), Jt = void 0, e(t, o, r);
});
Ze("diffed", function(e, t) {
  Tt(), Jt = void 0;
  var o;
  if (typeof t.type == "string" && (o = t.__e)) {
    var r = t.__np, a = t.props, i = o.U;
    if (i) for (var s in i) {
      var l = i[s];
      l === void 0 || r && s in r || (l.d(), i[s] = void 0);
    }
    if (r) {
      i || (i = {}, o.U = i);
      for (var u in r) {
        var f = i[u], c = r[u];
        f === void 0 ? (f = xi(o, u, c, a), i[u] = f) : f.o(c, a);
      }
    }
  }
  e(t);
});
function xi(e, t, o, r) {
  var a = t in e && e.ownerSVGElement === void 0, i = R(o);
  return { o: function(s, l) {
    i.value = s, r = l;
  }, d: ie(function() {
    this.N = Bo;
    var s = i.value.value;
    r[t] !== s && (r[t] = s, a ? e[t] = s : s != null && (s !== !1 || t[4] === "-") ? e.setAttribute(t, s) : e.removeAttribute(t));
  }) };
}
Ze("unmount", function(e, t) {
  if (typeof t.type == "string") {
    var o = t.__e;
    if (o) {
      var r = o.U;
      if (r) {
        o.U = void 0;
        for (var a in r) {
          var i = r[a];
          i && i.d();
        }
      }
    }
    var s = t.__np;
    if (s) {
      var l = t.props;
      for (var u in s) l[u] = s[u];
    }
    t.__np = void 0;
  } else {
    var f = t.__c;
    if (f) {
      f.__$f |= 8;
      var c = f.__$u;
      c && (f.__$u = void 0, c.d());
    }
  }
  e(t);
});
Ze("__h", function(e, t, o, r) {
  r < 3 && (t.__$f |= 2), e(t, o, r);
});
Ke.prototype.shouldComponentUpdate = function(e, t) {
  if (this.__R) return !0;
  var o = this.__$u, r = o && o.s !== void 0;
  for (var a in t) return !0;
  if (this.__f || typeof this.u == "boolean" && this.u === !0) {
    var i = 2 & this.__$f;
    if (!(r || i || 4 & this.__$f) || 1 & this.__$f) return !0;
  } else if (!(r || 4 & this.__$f) || 3 & this.__$f) return !0;
  for (var s in e) if (s !== "__source" && e[s] !== this.props[s]) return !0;
  for (var l in this.props) if (!(l in e)) return !0;
  return !1;
};
function Si(e, t) {
  return qe(function() {
    return R(e, t);
  }, []);
}
var Ei = function(e) {
  queueMicrotask(function() {
    queueMicrotask(e);
  });
};
function Pi() {
  Ve(function() {
    for (var e; e = jo.shift(); ) Uo.call(e);
  });
}
function Bo() {
  jo.push(this) === 1 && (O.requestAnimationFrame || Ei)(Pi);
}

// ../src/lib/prefs.ts
function $n(e, t) {
  let o = "sealhook-" + e, r = t.find((i) => i === localStorage.getItem(o)), a = R(r ?? t[0]);
  return ie(() => localStorage.setItem(o, a.value)), a;
}
var Ye = $n("theme", ["system", "light", "dark"]), Re = $n("zone", ["local", "utc"]), Xe = $n("keys", ["on", "off"]);
ie(() => {
  document.documentElement.dataset.theme = Ye.value;
});

// ../src/lib/base.ts
var de = document.baseURI;

// ../src/lib/api.ts
var te = class extends Error {
  problem;
  constructor(t) {
    super(t.detail || t.title), this.problem = t;
  }
  get status() {
    return this.problem.status;
  }
}, et = (e) => e instanceof DOMException && e.name === "AbortError", Ce = { token: "" }, Ct = R(!1), xt = R(0);
function Ai(e, t) {
  let o = e.slice(e.indexOf("/") + 1).replace(/\{(\w+)\}/g, (a, i) => encodeURIComponent(String(t.path[i]))), r = new URLSearchParams();
  for (let [a, i] of Object.entries(t.query ?? {}))
    for (let s of Array.isArray(i) ? i : [i])
      s !== void 0 && s !== "" && r.append(a, String(s));
  return de + o + (r.size > 0 ? "?" + r : "");
}
async function ye(e, t, o = {}) {
  let r = new Headers(o.header);
  Ce.token && r.set("Authorization", "Bearer " + Ce.token);
  let a;
  o.body instanceof Blob || typeof o.body == "string" ? a = o.body : o.body !== void 0 && (r.set("Content-Type", "application/json"), a = JSON.stringify(o.body));
  let i;
  try {
    i = await fetch(t, { method: e, headers: r, body: a, signal: o.signal, credentials: "same-origin", referrerPolicy: "no-referrer" });
  } catch (u) {
    throw et(u) ? u : (Ct.value = !0, new te(Wo));
  }
  if (Ct.value && (Ct.value = !1, xt.value++), i.ok) return i;
  let s = await i.text(), l = { ...Wo, status: i.status, title: "The server answered with the status " + i.status };
  try {
    let u = JSON.parse(s);
    u && typeof u == "object" && "code" in u && (l = u);
  } catch {
  }
  throw new te(l);
}
var Wo = {
  type: "about:blank",
  title: "The server cannot be reached",
  status: 0,
  code: "unavailable",
  request_id: "",
  hint: "Check the connection. Nothing that you typed is lost."
};
async function g(e, t) {
  let o = e.slice(0, e.indexOf(" ")), { path: r, query: a, body: i, header: s, signal: l } = t, u = Ai(e, { path: r, query: a }), f;
  try {
    f = await ye(o, u, { body: i, header: s, signal: l });
  } catch (c) {
    if (!(c instanceof te && c.status === 401 && e !== "POST /v1/session") || !Ce.ended || !await Ce.ended()) throw c;
    f = await ye(o, u, { body: i, header: s, signal: l });
  }
  if (f.status !== 204)
    return /[/+]json/.test(f.headers.get("Content-Type") ?? "") && !e.endsWith("/payload") ? await f.json() : await f.blob();
}

// ../src/lib/load.ts
function M(e, t) {
  let [o, r] = T({ busy: !0, at: 0 }), [a, i] = T(0);
  return F(() => {
    let s = new AbortController();
    return r((l) => ({ ...l, busy: !0 })), e(s.signal).then(
      (l) => !s.signal.aborted && r({ data: l, busy: !1, at: Date.now() }),
      (l) => !s.signal.aborted && !et(l) && r((u) => ({ data: u.data, error: l, busy: !1, at: u.at }))
    ), () => s.abort();
  }, [...t, a, xt.value]), {
    data: o.data,
    error: o.error,
    busy: o.busy,
    at: o.at,
    reload: gt(() => i((s) => s + 1), []),
    set: gt((s) => r({ data: s, busy: !1, at: Date.now() }), [])
  };
}
function tt(e, t) {
  let [o, r] = T({ busy: !0 }), [a, i] = T(0), s = G(void 0), l = (u, f) => {
    s.current?.abort();
    let c = s.current = new AbortController();
    r((p) => ({ ...p, busy: !0 })), e(u, c.signal).then(
      (p) => !c.signal.aborted && r({ items: [...f, ...p.items], next: p.next_cursor, busy: !1 }),
      (p) => !c.signal.aborted && !et(p) && r((v) => ({ ...v, error: p, busy: !1 }))
    );
  };
  return F(() => (l(void 0, []), () => s.current?.abort()), [...t, a, xt.value]), {
    items: o.items,
    error: o.error,
    busy: o.busy,
    more: o.next ? () => l(o.next, o.items ?? []) : void 0,
    reload: gt(() => i((u) => u + 1), []),
    change: gt((u) => r((f) => ({ ...f, items: f.items && u(f.items) })), []),
    round: [...t, a, xt.value].join()
  };
}

// ../src/lib/router.ts
var St = new URL(de).pathname + (document.querySelector("script[src*='/portal.js']") ? "portal/" : ""), qn = () => "/" + (location.pathname.startsWith(St) ? location.
pathname.slice(St.length) : ""), ae = R(qn()), V = R(new URLSearchParams(location.search)), Vn = R(0), Et = R(""), b = Je(() => Et.value || V.value.get("tenant") ||
"default");
function Zt() {
  Ve(() => {
    ae.value !== qn() && Vn.value++, ae.value = qn(), V.value = new URLSearchParams(location.search);
  });
}
addEventListener("popstate", Zt);
function Go(e, t = new URLSearchParams()) {
  for (let [o, r] of Object.entries(e)) {
    t.delete(o);
    for (let a of Array.isArray(r) ? r : [r])
      a && t.append(o, a);
  }
  return t.size > 0 ? "?" + t : "";
}
function N(e, t = {}) {
  let [o = "", r = ""] = e.split("?"), a = new URLSearchParams(r), i = V.value.get("tenant") ?? void 0;
  return St + o.slice(1) + Go({ tenant: i, ...t }, a);
}
function j(e, t = {}) {
  history.pushState(null, "", N(e, t)), Zt();
}
function se(e, t = !1) {
  let o = location.pathname + Go(e, new URLSearchParams(location.search));
  history[t ? "replaceState" : "pushState"](null, "", o), Zt();
}
addEventListener("click", (e) => {
  if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
  let t = e.target.closest("a");
  !t || t.target || t.hasAttribute("download") || t.origin !== location.origin || !t.pathname.startsWith(St) || /^(v1|in|assets|openapi\.\w+)\b/.test(t.pathname.
  slice(St.length)) || (e.preventDefault(), t.href !== location.href && history.pushState(null, "", t.href), Zt());
});
function Ko(e, t) {
  let o = t.split("/");
  for (let r of e) {
    let a = r.path.split("/");
    if (a.length !== o.length) continue;
    let i = {};
    if (a.every((l, u) => {
      let f = o[u] ?? "";
      return l.startsWith(":") ? (i[l.slice(1)] = decodeURIComponent(f), f !== "") : l === f;
    })) return { route: r, params: i };
  }
}
var Qt = R(""), zo = R("Sealhook");
ie(() => {
  document.title = Qt.value ? `${Qt.value} · ${zo.value}` : zo.value;
});

// ../src/lib/session.ts
var pe = R(void 0), Yt = R(!1), Un = R("viewer"), Jo = ["viewer", "operator", "admin", "owner"], re = (e) => Jo.indexOf(Un.value === "portal" ? "operator" : Un.
value) >= Jo.indexOf(e), je = 12;
function Hn(e) {
  Et.value = e.tenant ?? "", Un.value = e.role, pe.value = e;
}
async function Qo() {
  try {
    Hn(await g("GET /v1/session", {}));
  } catch (e) {
    if (!(e instanceof te) || e.status !== 401) throw e;
    pe.value = null;
  }
}
async function Zo(e, t) {
  Hn(await g("POST /v1/session", { body: { email: e, password: t } }));
}
async function Yo(e, t, o, r) {
  let a = await g("POST /v1/setup", { body: { code: e, name: t, email: o, password: r } });
  Ve(() => {
    j("/"), Hn(a);
  });
}
async function Xo() {
  await g("DELETE /v1/session", {}), location.assign(document.baseURI);
}
var jn = [];
function Mi() {
  return pe.peek() ? (Yt.value = !0, new Promise((e) => jn.push(e))) : Promise.resolve(!1);
}
function Bn(e) {
  Yt.value = !1;
  for (let t of jn) t(e);
  jn = [];
}
Ce.ended = Mi;

// ../node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var Ri = /* @__PURE__ */ Symbol.for("pv"), Ni = 0;
function n(e, t, o, r, a, i) {
  t || (t = {});
  var s, l, u = t;
  if ("ref" in u && typeof e != "function") for (l in u = {}, t) l == "ref" ? s = t[l] : u[l] = t[l];
  var f = { type: e, props: u, key: o, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Ri, __v: --Ni, __i: -1, __u: 0 };
  return (a || i) && (f.__source = a, f.__self = i), O.vnode && O.vnode(f), f;
}

// ../src/ui/brand.tsx
function nt() {
  return /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n("svg", { class: "mark", viewBox: "0 0 24 24", width: "24", height: "24", "aria-hidden": "true", children: [
      /* @__PURE__ */ n("rect", { width: "24", height: "24", rx: "6" }),
      /* @__PURE__ */ n("path", { d: "M14.5 5v8.6a3.8 3.8 0 0 1-7.6 0V11l2.3 2.3M12 5h5" })
    ] }),
    /* @__PURE__ */ n("span", { children: "Sealhook" })
  ] });
}

// ../src/ui/icon.tsx
var Li = {
  activity: "M1.5 8h3l2-5 3 10 2-5h3",
  alert: "M8 2 1.5 13.5h13zM8 6.5v3.2M8 11.8v.1",
  arrow: "M3 8h10M9 4l4 4-4 4",
  bolt: "M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z",
  book: "M3 3.5A1.5 1.5 0 0 1 4.5 2H13v12H4.5A1.5 1.5 0 0 1 3 12.5zM3 12.5A1.5 1.5 0 0 1 4.5 11H13",
  building: "M3 14V2.5h7V14M10 6h3v8M1.5 14h13M5.5 5h2M5.5 8h2M5.5 11h2",
  bug: "M5 6h6v4a3 3 0 0 1-6 0zM6 6a2 2 0 0 1 4 0M5 8H2M14 8h-3M5 5 3 3.5M11 5l2-1.5M5.5 11.5 3.5 13.5M10.5 11.5l2 2",
  check: "m3 8.5 3.2 3L13 4.5",
  circle: "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z",
  clock: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 4.8V8l2.2 1.5",
  code: "m5.5 4.5-3.5 3.5 3.5 3.5M10.5 4.5 14 8l-3.5 3.5",
  copy: "M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1",
  cross: "m4 4 8 8M12 4l-8 8",
  down: "m4 6 4 4 4-4",
  eye: "M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z",
  hidden: "m2.5 2.5 11 11M6 4a6 6 0 0 1 2-.5c4 0 6.5 4.5 6.5 4.5a12 12 0 0 1-2 2.5M4 5.2A11 11 0 0 0 1.5 8S4 12.5 8 12.5a6 6 0 0 0 3-.8M6.7 6.8a1.8 1.8 0 0 0 2.\
5 2.5",
  gear: "M8 5.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4zM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4",
  home: "M2 7.5 8 2.5l6 5M3.5 6.5v7h9v-7",
  inbox: "M2 9.5 4 3h8l2 6.5v4H2zM2 9.5h3.5L6.5 11h3l1-1.5H14",
  info: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 7.5V11M8 5v.1",
  key: "M5.5 7.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM7.7 8.3 13.5 2.5M11 5l2 2",
  list: "M5.5 4H14M5.5 8H14M5.5 12H14M2.5 4h.1M2.5 8h.1M2.5 12h.1",
  menu: "M2 4h12M2 8h12M2 12h12",
  minus: "M3.5 8h9",
  moon: "M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7z",
  pause: "M5.5 3.5v9M10.5 3.5v9",
  play: "M5 3v10l8-5z",
  plug: "M5.5 1.5v3.5M10.5 1.5v3.5M3.5 5h9v2.5a4.5 4.5 0 0 1-9 0zM8 12v2.5",
  plus: "M8 3v10M3 8h10",
  refresh: "M13.5 8a5.5 5.5 0 1 1-1.7-4M13.5 1.5V5H10",
  search: "M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.5 10.5l3.5 3.5",
  send: "M14 2 7 9M14 2l-4.5 12L7 9 2 6.5z",
  shield: "M8 1.5 13 3.5V8c0 3-2 5.2-5 6.5C5 13.2 3 11 3 8V3.5z",
  skip: "M4 3.5v9l5.5-4.5zM12 3.5v9",
  sun: "M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1",
  tag: "M2 2.5h5.5L14 9l-5 5L2.5 7.5zM5 5.2v.1",
  terminal: "M2 3h12v10H2zM4.5 6 7 8l-2.5 2M8.5 10.5h3",
  trash: "M2.5 4h11M6 4V2.5h4V4M4 4l.7 9.5h6.6L12 4M6.7 6.5v4.5M9.3 6.5v4.5",
  user: "M8 2.5a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4zM2.5 14c.5-2.8 2.7-4 5.5-4s5 1.2 5.5 4",
  users: "M6 3a2.3 2.3 0 1 1 0 4.6A2.3 2.3 0 0 1 6 3zM1.5 13c.3-2.4 2-3.5 4.5-3.5s4.2 1.1 4.5 3.5M10.5 3.2a2.3 2.3 0 0 1 0 4.2M12 9.8c1.5.4 2.3 1.5 2.5 3.2"
};
function _({ name: e, size: t = 16 }) {
  return /* @__PURE__ */ n("svg", { class: "icon", viewBox: "0 0 16 16", width: t, height: t, "aria-hidden": "true", children: /* @__PURE__ */ n("path", { d: Li[e] }) });
}

// ../src/ui/dialog.tsx
function ce({ title: e, children: t, onClose: o, wide: r }) {
  let a = G(null), i = ke();
  return F(() => {
    let s = document.activeElement;
    return a.current.showModal(), () => s instanceof HTMLElement && s.focus();
  }, []), /* @__PURE__ */ n("dialog", { ref: a, class: r ? "wide" : void 0, "aria-labelledby": i, onCancel: (s) => {
    s.preventDefault(), o();
  }, children: [
    /* @__PURE__ */ n("header", { children: [
      /* @__PURE__ */ n("h2", { id: i, children: e }),
      /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-label": "Close", onClick: o, children: /* @__PURE__ */ n(_, { name: "cross" }) })
    ] }),
    t
  ] });
}
var Wn = R(void 0);
function be(e) {
  return new Promise((t) => {
    Wn.value = {
      ...e,
      answer: (o) => {
        Wn.value = void 0, t(o);
      }
    };
  });
}
function er() {
  let e = Wn.value;
  return e ? /* @__PURE__ */ n(ce, { title: e.title, onClose: () => e.answer(!1), children: [
    /* @__PURE__ */ n("div", { class: "stack", children: e.text }),
    /* @__PURE__ */ n("footer", { children: [
      /* @__PURE__ */ n("button", { type: "button", onClick: () => e.answer(!1), children: "Cancel" }),
      /* @__PURE__ */ n("button", { type: "button", class: e.danger ? "danger" : "primary", onClick: () => e.answer(!0), children: e.action })
    ] })
  ] }) : null;
}

// ../src/lib/time.ts
var tr = R(Date.now());
setInterval(() => {
  document.hidden || (tr.value = Date.now());
}, 1e4);
var Oi = [
  [60, "second"],
  [60, "minute"],
  [24, "hour"],
  [7, "day"],
  [5, "week"],
  [12, "month"],
  [1 / 0, "year"]
], Fi = new Intl.RelativeTimeFormat("en", { numeric: "auto", style: "short" });
function zn(e) {
  let t = (new Date(e).getTime() - tr.value) / 1e3;
  if (Math.abs(t) < 10) return "just now";
  for (let [o, r] of Oi) {
    if (Math.abs(t) < o) return Fi.format(Math.trunc(t), r);
    t /= o;
  }
  return "";
}
function xe(e) {
  return new Intl.DateTimeFormat("en-GB", {
    dateStyle: "medium",
    timeStyle: "medium",
    timeZone: Re.value === "utc" ? "UTC" : void 0
  }).format(new Date(e)) + (Re.value === "utc" ? " UTC" : "");
}
function Ne(e) {
  return e < 1e3 ? `${e < 10 ? e.toFixed(1) : Math.round(e)} ms` : e < 6e4 ? `${(e / 1e3).toFixed(1)} s` : e < 72e5 ? `${Math.round(e / 6e4)} min` : e < 1728e5 ?
  `${Math.round(e / 36e5)} h` : `${Math.round(e / 864e5)} days`;
}
function He(e) {
  return e < 1024 ? `${e} B` : e < 1 << 20 ? `${(e / 1024).toFixed(1)} KiB` : `${(e / (1 << 20)).toFixed(1)} MiB`;
}
var Pt = (e) => new Intl.NumberFormat("en").format(e);
function Xt(e) {
  if (!e) return "";
  let t = new Date(e);
  return new Date(t.getTime() - (Re.value === "utc" ? 0 : t.getTimezoneOffset() * 6e4)).toISOString().slice(0, 16);
}
function en(e) {
  let t = /* @__PURE__ */ new Date(e + (Re.value === "utc" ? "Z" : ""));
  return e && !isNaN(t.getTime()) ? t.toISOString() : void 0;
}

// ../src/ui/toast.tsx
var ot = R([]), or = R(""), Di = 0, rr = (e) => {
  ot.value = ot.value.filter((t) => t.id !== e);
};
function ir(e, t) {
  let o = ++Di;
  ot.value = [...ot.value.slice(-3), { id: o, text: e, bad: t }], setTimeout(() => rr(o), t ? 12e3 : 5e3);
}
var H = (e) => ir(e, !1), K = (e) => ir(Gn(e), !0);
function fe(e) {
  or.value = e;
}
function Gn(e) {
  if (e instanceof te) {
    let t = e.problem;
    return [t.detail || t.errors?.[0]?.message || t.title, t.hint].filter((o) => o !== void 0 && o !== "").map(Ii).join(" ");
  }
  return e instanceof Error ? e.message : String(e);
}
var Ii = (e = "") => e.charAt(0).toUpperCase() + e.slice(1) + (/[.!?]$/.test(e) ? "" : ".");
function At() {
  return /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n("div", { class: "sr", role: "status", "aria-live": "polite", children: or }),
    /* @__PURE__ */ n("div", { class: "toasts", children: [
      /* @__PURE__ */ n("div", { role: "status", children: ot.value.filter((e) => !e.bad).map((e) => /* @__PURE__ */ n(nr, { toast: e }, e.id)) }),
      /* @__PURE__ */ n("div", { role: "alert", children: ot.value.filter((e) => e.bad).map((e) => /* @__PURE__ */ n(nr, { toast: e }, e.id)) })
    ] })
  ] });
}
function nr({ toast: e }) {
  return /* @__PURE__ */ n("div", { class: e.bad ? "toast bad" : "toast", children: [
    /* @__PURE__ */ n(_, { name: e.bad ? "alert" : "check" }),
    /* @__PURE__ */ n("span", { children: e.text }),
    /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-label": "Dismiss", onClick: () => rr(e.id), children: /* @__PURE__ */ n(_, { name: "\
cross" }) })
  ] });
}

// ../src/ui/copy.tsx
function ne({ text: e, label: t = "Copy", children: o }) {
  let [r, a] = T(!1), i = async () => {
    try {
      await navigator.clipboard.writeText(typeof e == "string" ? e : await e()), fe("Copied"), a(!0), setTimeout(() => a(!1), 1500);
    } catch (s) {
      K(s);
    }
  };
  return /* @__PURE__ */ n("button", { type: "button", class: o ? "" : "quiet icon-only", "aria-label": o ? void 0 : t, title: o ? void 0 : t, onClick: () => {
    i();
  }, children: [
    /* @__PURE__ */ n(_, { name: r ? "check" : "copy" }),
    o
  ] });
}
function rt({ id: e }) {
  return /* @__PURE__ */ n("span", { class: "id", children: [
    /* @__PURE__ */ n("code", { children: e }),
    /* @__PURE__ */ n(ne, { text: e, label: "Copy " + e })
  ] });
}
function Le({ text: e, label: t }) {
  return /* @__PURE__ */ n("div", { class: "code", children: [
    /* @__PURE__ */ n("pre", { tabIndex: 0, "aria-label": t, children: /* @__PURE__ */ n("code", { children: e }) }),
    /* @__PURE__ */ n(ne, { text: e, label: "Copy " + t.toLowerCase() })
  ] });
}
var $i = 6e4;
function ar({ reveal: e, label: t = "secret", text: o }) {
  let [r, a] = T(o);
  F(() => {
    if (r === void 0) return;
    let s = () => a(void 0), l = setTimeout(s, $i);
    return addEventListener("blur", s), () => {
      clearTimeout(l), removeEventListener("blur", s);
    };
  }, [r]);
  let i = async () => {
    try {
      a(r === void 0 ? await e() : void 0);
    } catch (s) {
      K(s);
    }
  };
  return /* @__PURE__ */ n("div", { class: "secret", children: [
    r === void 0 ? /* @__PURE__ */ n("span", { class: "masked", "aria-label": `The ${t} is hidden`, role: "img", children: "••••••••••••••••••••••••" }) :
    /* @__PURE__ */ n("code", { children: r }),
    /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-pressed": r !== void 0, "aria-label": (r === void 0 ? "Show the " : "Hide the ") +
    t, title: (r === void 0 ? "Show the " : "Hide the ") + t, onClick: () => {
      i();
    }, children: /* @__PURE__ */ n(_, { name: r === void 0 ? "eye" : "hidden" }) }),
    /* @__PURE__ */ n(ne, { text: r ?? e, label: `Copy the ${t} without showing it` })
  ] });
}

// ../src/ui/state.tsx
function z({ of: e, children: t }) {
  return e.data === void 0 ? e.error ? /* @__PURE__ */ n(oe, { error: e.error, retry: e.reload }) : /* @__PURE__ */ n(Mt, {}) : /* @__PURE__ */ n("div", { "aria\
-busy": e.busy, children: [
    e.error ? /* @__PURE__ */ n(w, { children: [
      /* @__PURE__ */ n(oe, { error: e.error, retry: e.reload }),
      /* @__PURE__ */ n("p", { class: "hint", children: [
        "What follows is as of ",
        xe(e.at),
        "."
      ] })
    ] }) : null,
    t(e.data)
  ] });
}
function Mt({ lines: e = 4 }) {
  return /* @__PURE__ */ n("div", { class: "skeleton", "aria-busy": "true", children: [
    /* @__PURE__ */ n("span", { class: "sr", children: "Loading…" }),
    Array.from({ length: e }, (t, o) => /* @__PURE__ */ n("div", {}, o))
  ] });
}
var qi = { type: "about:blank", title: "Something failed on this page", status: 0, code: "internal", request_id: "" };
function oe({ error: e, retry: t }) {
  let o = e instanceof te ? e.problem : { ...qi, detail: e instanceof Error ? e.message : String(e) };
  return o.status === 404 ? /* @__PURE__ */ n(B, { icon: "search", title: "Not found", children: "It may have been deleted, or kept no longer than it had to be." }) :
  o.status === 403 ? /* @__PURE__ */ n(B, { icon: "shield", title: "Not allowed", children: [
    o.detail || "Your role does not allow this.",
    " ",
    o.hint
  ] }) : /* @__PURE__ */ n("div", { class: "notice bad", role: "alert", children: [
    /* @__PURE__ */ n(_, { name: "alert" }),
    /* @__PURE__ */ n("div", { children: [
      /* @__PURE__ */ n("strong", { children: o.title }),
      o.detail && /* @__PURE__ */ n("p", { children: o.detail }),
      o.hint && /* @__PURE__ */ n("p", { children: o.hint }),
      o.request_id && /* @__PURE__ */ n("p", { class: "small", children: [
        "Request ",
        /* @__PURE__ */ n("code", { children: o.request_id }),
        " ",
        /* @__PURE__ */ n(ne, { text: o.request_id, label: "Copy the request's id" })
      ] })
    ] }),
    t && /* @__PURE__ */ n("button", { type: "button", onClick: t, children: "Try again" })
  ] });
}
function B({ icon: e, title: t, children: o, action: r }) {
  return /* @__PURE__ */ n("div", { class: "empty", children: [
    /* @__PURE__ */ n(_, { name: e, size: 28 }),
    /* @__PURE__ */ n("h2", { children: t }),
    o && /* @__PURE__ */ n("p", { children: o }),
    r
  ] });
}
function D({ kind: e = "info", children: t }) {
  let o = { info: "info", good: "check", warn: "alert", bad: "alert" }[e];
  return /* @__PURE__ */ n("div", { class: "notice " + e, children: [
    /* @__PURE__ */ n(_, { name: o }),
    /* @__PURE__ */ n("div", { children: t })
  ] });
}

// ../src/ui/form.tsx
function X(e, t, o = () => ({})) {
  let [r, a] = T(e), [i, s] = T({}), [l, u] = T(), [f, c] = T(!1), p = G(null), v = (k) => {
    s(k), setTimeout(() => p.current?.querySelector("[aria-invalid=true]")?.focus());
  }, d = async (k) => {
    if (k.preventDefault(), f) return;
    u(void 0);
    let x = o(r);
    if (v(x), !(Object.keys(x).length > 0)) {
      c(!0);
      try {
        await t(r);
      } catch (m) {
        let S = m instanceof te ? Vi(m, r) : {};
        Object.keys(S).length > 0 ? v(S) : u(m);
      }
      c(!1);
    }
  };
  return {
    values: r,
    errors: i,
    failure: l,
    busy: f,
    ref: p,
    set: (k) => {
      a((x) => ({ ...x, ...k })), s((x) => Object.fromEntries(Object.entries(x).filter(([m]) => !(m in k))));
    },
    submit: (k) => {
      d(k);
    }
  };
}
function Vi(e, t) {
  let o = {};
  for (let { location: r = "", message: a } of e.problem.errors ?? []) {
    let i = r.replace(/^body\./, "").split(/[.[]/)[0];
    if (!(i in t)) continue;
    let s = e.problem.hint;
    o[i] ??= s ? `${a} – ${s}` : a;
  }
  return o;
}
function ee({ form: { failure: e } }) {
  return e ? !(e instanceof te) || e.status >= 500 ? /* @__PURE__ */ n(oe, { error: e }) : /* @__PURE__ */ n("div", { role: "alert", children: /* @__PURE__ */ n(
  D, { kind: "bad", children: Gn(e) }) }) : null;
}
function Be({ label: e, hint: t, error: o, children: r }) {
  let a = ke();
  return /* @__PURE__ */ n("div", { class: "field", children: [
    /* @__PURE__ */ n("label", { for: a, children: e }),
    r({ id: a, "aria-invalid": o ? !0 : void 0, "aria-describedby": `${a}-hint ${a}-error` }),
    /* @__PURE__ */ n("p", { class: "error", id: a + "-error", children: o }),
    t && /* @__PURE__ */ n("p", { class: "hint", id: a + "-hint", children: t })
  ] });
}
function A({ label: e, hint: t, error: o, value: r, onValue: a, type: i = "text", ...s }) {
  return /* @__PURE__ */ n(Be, { label: e, hint: t, error: o, children: (l) => /* @__PURE__ */ n("input", { type: i, autocomplete: "off", spellcheck: !1, ...s, ...l,
  value: r, onInput: (u) => a(u.currentTarget.value) }) });
}
function Rt({ label: e, hint: t, error: o, value: r, onValue: a, ...i }) {
  return /* @__PURE__ */ n(Be, { label: e, hint: t, error: o, children: (s) => /* @__PURE__ */ n("textarea", { rows: 4, spellcheck: !1, ...i, ...s, value: r, onInput: (l) => a(
  l.currentTarget.value) }) });
}
function Se({ label: e, hint: t, error: o, value: r, onValue: a, options: i }) {
  return /* @__PURE__ */ n(Be, { label: e, hint: t, error: o, children: (s) => /* @__PURE__ */ n("select", { ...s, value: r, onChange: (l) => a(l.currentTarget.
  value), children: i.map((l) => /* @__PURE__ */ n("option", { value: l.value, children: l.label }, l.value)) }) });
}
function ge({ label: e, hint: t, checked: o, onValue: r }) {
  let a = ke();
  return /* @__PURE__ */ n("div", { class: "check", children: [
    /* @__PURE__ */ n("input", { type: "checkbox", id: a, checked: o, "aria-describedby": t ? a + "-hint" : void 0, onChange: (i) => r(i.currentTarget.checked) }),
    /* @__PURE__ */ n("label", { for: a, children: e }),
    t && /* @__PURE__ */ n("p", { class: "hint", id: a + "-hint", children: t })
  ] });
}

// ../src/ui/page.tsx
function I({ title: e, heading: t, about: o, back: r, actions: a, children: i }) {
  let s = G(null);
  return F(() => {
    Qt.value = e;
  }, [e]), F(() => {
    Vn.peek() > 0 && s.current?.focus();
  }, []), /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n("header", { class: "page", children: [
      /* @__PURE__ */ n("div", { children: [
        r && /* @__PURE__ */ n("p", { class: "back", children: /* @__PURE__ */ n("a", { href: N(r.to), children: [
          /* @__PURE__ */ n(_, { name: "arrow" }),
          " ",
          r.label
        ] }) }),
        /* @__PURE__ */ n("h1", { ref: s, tabIndex: -1, children: t ?? e }),
        o && /* @__PURE__ */ n("p", { class: "about", children: o })
      ] }),
      a && /* @__PURE__ */ n("div", { class: "actions", children: a })
    ] }),
    i
  ] });
}
function P({ title: e, actions: t, children: o, flush: r }) {
  return /* @__PURE__ */ n("section", { class: r ? "card flush" : "card", children: [
    (e || t) && /* @__PURE__ */ n("header", { children: [
      e && /* @__PURE__ */ n("h2", { children: e }),
      t && /* @__PURE__ */ n("div", { class: "actions", children: t })
    ] }),
    o
  ] });
}
function _e({ of: e }) {
  return /* @__PURE__ */ n("dl", { class: "facts", children: e.filter(([, t]) => t !== void 0 && t !== "").map(([t, o]) => /* @__PURE__ */ n("div", { children: [
    /* @__PURE__ */ n("dt", { children: t }),
    /* @__PURE__ */ n("dd", { children: o })
  ] }, t)) });
}
function tn({ tabs: e }) {
  let t = e.find((a) => a.name === V.value.get("tab")) ?? e[0], o = (a) => {
    let i = { ArrowRight: 1, ArrowLeft: -1 }[a.key];
    if (!i) return;
    a.preventDefault();
    let s = e[(e.indexOf(t) + i + e.length) % e.length];
    r(s.name), document.getElementById("tab-" + s.name)?.focus();
  }, r = (a) => se({ tab: a === e[0].name ? void 0 : a });
  return /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n("div", { class: "tabs", role: "tablist", onKeyDown: o, children: e.map((a) => /* @__PURE__ */ n("button", { type: "button", role: "tab", id: "\
tab-" + a.name, "aria-selected": a === t, "aria-controls": "tab-panel", tabIndex: a === t ? 0 : -1, onClick: () => r(a.name), children: a.label }, a.name)) }),
    /* @__PURE__ */ n("div", { role: "tabpanel", id: "tab-panel", "aria-labelledby": "tab-" + t.name, children: t.content() })
  ] });
}

// ../src/pages/signin.tsx
function sr({ email: e, done: t }) {
  let o = X({ email: e, password: "" }, async ({ email: r, password: a }) => {
    await Zo(r, a), t();
  }, ({ email: r, password: a }) => ({
    ...r.includes("@") ? {} : { email: "Enter your e-mail address." },
    ...a ? {} : { password: "Enter your password." }
  }));
  return /* @__PURE__ */ n("form", { ref: o.ref, class: "stack", noValidate: !0, onSubmit: o.submit, children: [
    /* @__PURE__ */ n(ee, { form: o }),
    /* @__PURE__ */ n(A, { label: "E-mail", type: "email", name: "email", autocomplete: "username", autofocus: !e, value: o.values.email, error: o.errors.email,
    onValue: (r) => o.set({ email: r }) }),
    /* @__PURE__ */ n(A, { label: "Password", type: "password", name: "password", autocomplete: "current-password", autofocus: !!e, value: o.values.password, error: o.
    errors.password, onValue: (r) => o.set({ password: r }) }),
    /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: o.busy, children: "Sign in" })
  ] });
}
function lr() {
  let e = M((t) => g("GET /v1/sign-in", { signal: t }), []).data?.setup;
  return /* @__PURE__ */ n("main", { class: "alone", children: [
    /* @__PURE__ */ n("p", { class: "brand", children: /* @__PURE__ */ n(nt, {}) }),
    e && /* @__PURE__ */ n(D, { children: "Nobody owns this server yet. Open the setup link that it printed when it started, with what is behind the #." }),
    /* @__PURE__ */ n("div", { class: "card", children: /* @__PURE__ */ n(I, { title: "Sign in", children: /* @__PURE__ */ n(sr, { email: "", done: () => ae.value ===
    "/setup" && j("/") }) }) }),
    /* @__PURE__ */ n("p", { class: "hint", children: "No account yet? Whoever runs this server can make one for you." })
  ] });
}
function cr() {
  return /* @__PURE__ */ n(ce, { title: "Your session has ended", onClose: () => Bn(!1), children: [
    /* @__PURE__ */ n("p", { children: "Sign in again to go on. What you typed is still there." }),
    /* @__PURE__ */ n(sr, { email: pe.value?.user?.email ?? "", done: () => Bn(!0) })
  ] });
}
function ur() {
  let [e, t] = T(!1), [o, r] = T(!1), a = G(null), i = pe.value.user;
  return /* @__PURE__ */ n("div", { class: "menu", onKeyDown: (s) => {
    s.key === "Escape" && (a.current.focus(), t(!1));
  }, onFocusOut: (s) => !s.currentTarget.contains(s.relatedTarget) && t(!1), children: [
    /* @__PURE__ */ n("button", { ref: a, type: "button", class: "quiet icon-only", "aria-label": "Account of " + i.name, "aria-expanded": e, onClick: () => t(!e),
    children: /* @__PURE__ */ n(_, { name: "user" }) }),
    e && /* @__PURE__ */ n("div", { class: "popup", children: [
      /* @__PURE__ */ n("p", { children: [
        /* @__PURE__ */ n("strong", { children: i.name }),
        /* @__PURE__ */ n("br", {}),
        /* @__PURE__ */ n("span", { class: "hint", children: [
          i.email,
          " · ",
          pe.value.role
        ] })
      ] }),
      i.password && /* @__PURE__ */ n("button", { type: "button", onClick: () => {
        a.current.focus(), t(!1), r(!0);
      }, children: "Change the password" }),
      /* @__PURE__ */ n("button", { type: "button", onClick: () => {
        Xo().catch(K);
      }, children: "Sign out" })
    ] }),
    o && /* @__PURE__ */ n(Ui, { onClose: () => r(!1) })
  ] });
}
function Ui({ onClose: e }) {
  let t = X({ current: "", new: "" }, async (i) => {
    await g("PUT /v1/session/password", { body: i }), H("The password was changed"), e();
  }, (i) => [...i.new].length >= je ? {} : { new: `Choose one of at least ${je} characters.` }), { values: o, errors: r, set: a } = t;
  return /* @__PURE__ */ n(ce, { title: "Change the password", onClose: e, children: /* @__PURE__ */ n("form", { ref: t.ref, class: "stack", noValidate: !0, onSubmit: t.
  submit, children: [
    /* @__PURE__ */ n(ee, { form: t }),
    /* @__PURE__ */ n(A, { label: "Password of before", type: "password", name: "current", autocomplete: "current-password", autofocus: !0, value: o.current, error: r.
    current, onValue: (i) => a({ current: i }) }),
    /* @__PURE__ */ n(A, { label: "New password", type: "password", name: "new", autocomplete: "new-password", value: o.new, error: r.new, onValue: (i) => a({ new: i }) }),
    /* @__PURE__ */ n("div", { class: "submit", children: /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: t.busy, children: "Change it" }) })
  ] }) });
}

// ../src/pages/setup.tsx
function dr() {
  let [e] = T(() => location.hash.slice(1)), t = X({ name: "", email: "", password: "" }, ({ name: o, email: r, password: a }) => Yo(e, o, r, a), ({ name: o, email: r,
  password: a }) => ({
    ...o ? {} : { name: "Enter your name, as others are to see it." },
    ...r.includes("@") ? {} : { email: "Enter your e-mail address." },
    ...[...a].length >= je ? {} : { password: `Choose a password of at least ${je} characters.` }
  }));
  return /* @__PURE__ */ n("main", { class: "alone", children: [
    /* @__PURE__ */ n("p", { class: "brand", children: /* @__PURE__ */ n(nt, {}) }),
    /* @__PURE__ */ n("div", { class: "card", children: /* @__PURE__ */ n(I, { title: "Welcome", about: "Make the account that owns this server. You can add oth\
ers later.", children: [
      !e && /* @__PURE__ */ n(D, { kind: "warn", children: "This page needs the whole setup link, with what is behind the #. The server prints it when it starts\
." }),
      /* @__PURE__ */ n("form", { ref: t.ref, class: "stack", noValidate: !0, onSubmit: t.submit, children: [
        /* @__PURE__ */ n(ee, { form: t }),
        /* @__PURE__ */ n(A, { label: "Name", name: "name", autocomplete: "name", autofocus: !0, value: t.values.name, error: t.errors.name, onValue: (o) => t.set(
        { name: o }) }),
        /* @__PURE__ */ n(A, { label: "E-mail", type: "email", name: "email", autocomplete: "username", value: t.values.email, error: t.errors.email, onValue: (o) => t.
        set({ email: o }) }),
        /* @__PURE__ */ n(A, { label: "Password", type: "password", name: "password", autocomplete: "new-password", hint: `At least ${je} characters. A few word\
s are easier to remember than signs.`, value: t.values.password, error: t.errors.password, onValue: (o) => t.set({ password: o }) }),
        /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: t.busy || !e, children: "Make the account" })
      ] })
    ] }) })
  ] });
}

// ../src/pages/tenantswitch.tsx
function pr() {
  let e = M((o) => g("GET /v1/tenants", { signal: o }), []).data?.items ?? [];
  if (Et.value || e.length < 2) return null;
  let t = (o) => {
    let r = o === "default" ? void 0 : o, a = "/" + ae.value.split("/")[1];
    a === ae.value ? se({ tenant: r }) : j(a, { tenant: r });
  };
  return /* @__PURE__ */ n("label", { class: "tenant", children: [
    /* @__PURE__ */ n(_, { name: "building" }),
    /* @__PURE__ */ n("span", { class: "sr", children: "Tenant" }),
    /* @__PURE__ */ n("select", { value: b.value, onChange: (o) => t(o.currentTarget.value), children: e.map((o) => /* @__PURE__ */ n("option", { value: o.id, children: o.
    name || o.id }, o.id)) })
  ] });
}

// ../src/ui/badge.tsx
var ji = {
  // of a delivery
  pending: ["info", "clock", "pending"],
  leased: ["info", "send", "in progress"],
  retrying: ["warn", "refresh", "retrying"],
  delivered: ["good", "check", "delivered"],
  failed: ["bad", "cross", "failed"],
  skipped: ["mute", "skip", "skipped"],
  cancelled: ["mute", "minus", "cancelled"],
  quarantined: ["bad", "alert", "quarantined"],
  // of an endpoint or a source
  active: ["good", "check", "active"],
  disabled: ["mute", "pause", "disabled"],
  failing: ["bad", "alert", "failing"],
  // of a request
  handshake: ["info", "plug", "handshake"],
  duplicate: ["mute", "copy", "duplicate"],
  accepted: ["good", "shield", "verified"],
  refused: ["bad", "cross", "refused"],
  // of a job
  running: ["info", "refresh", "running"],
  done: ["good", "check", "done"],
  // of a test
  test: ["info", "bolt", "test"]
};
function ue({ state: e, children: t }) {
  let [o, r, a] = ji[e] ?? ["mute", "circle", e];
  return /* @__PURE__ */ n("span", { class: "badge " + o, children: [
    /* @__PURE__ */ n(_, { name: r, size: 12 }),
    t ?? a
  ] });
}
function nn({ code: e }) {
  if (!e) return /* @__PURE__ */ n("span", { class: "badge bad", children: [
    /* @__PURE__ */ n(_, { name: "plug", size: 12 }),
    "no answer"
  ] });
  let t = e < 300 ? "good" : e < 400 ? "warn" : "bad";
  return /* @__PURE__ */ n("span", { class: "badge " + t, children: [
    /* @__PURE__ */ n(_, { name: e < 300 ? "check" : "cross", size: 12 }),
    e
  ] });
}

// ../src/ui/secret.tsx
var on = { secret: "", publicKey: "" };
function rn({ scheme: e, value: t, onValue: o, error: r, label: a = "Secret token" }) {
  let [i, s] = T(!1), l = G(o);
  l.current = o;
  let u = async (c) => {
    let p = await g("POST /v1/tenants/{tenant}/schemes/{name}/secret", { path: { tenant: b.peek(), name: e }, signal: c });
    l.current({ secret: p.secret ?? "", publicKey: p.public_key ?? "" });
  };
  F(() => {
    let c = new AbortController();
    return u(c.signal).catch(() => {
    }), () => c.abort();
  }, [e]);
  let f = async () => {
    try {
      await u(), fe("A new secret was made");
    } catch (c) {
      K(c);
    }
  };
  return /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n(Be, { label: a, error: r, hint: "The receiver needs it to verify that an event is genuine. It is kept encrypted, and you can look at it la\
ter.", children: (c) => /* @__PURE__ */ n("div", { class: "beside", children: [
      /* @__PURE__ */ n(
        "input",
        {
          ...c,
          type: i ? "text" : "password",
          class: "mono",
          name: "secret",
          autocomplete: "off",
          spellcheck: !1,
          value: t.secret,
          placeholder: "made when it is saved",
          onInput: (p) => o({ secret: p.currentTarget.value, publicKey: "" })
        }
      ),
      /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-pressed": i, "aria-label": i ? "Hide the secret" : "Show the secret", title: i ?
      "Hide" : "Show", onClick: () => s(!i), children: /* @__PURE__ */ n(_, { name: i ? "hidden" : "eye" }) }),
      /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-label": "Make a new secret", title: "Make a new one", onClick: () => {
        f();
      }, children: /* @__PURE__ */ n(_, { name: "refresh" }) }),
      /* @__PURE__ */ n(ne, { text: t.secret, label: "Copy the secret" })
    ] }) }),
    t.publicKey && /* @__PURE__ */ n("div", { class: "field", children: [
      /* @__PURE__ */ n("span", { class: "label", children: "Public key" }),
      /* @__PURE__ */ n("div", { class: "secret", children: [
        /* @__PURE__ */ n("code", { children: t.publicKey }),
        /* @__PURE__ */ n(ne, { text: t.publicKey, label: "Copy the public key" })
      ] }),
      /* @__PURE__ */ n("p", { class: "hint", children: "The receiver verifies with this one. The secret stays here." })
    ] })
  ] });
}

// ../src/ui/table.tsx
var fr = 100;
function le({ label: e, rows: t, columns: o, id: r, link: a, more: i, busy: s }) {
  let [l, u] = T(fr), f = G(null), c = i ? t : t.slice(0, l);
  F(() => {
    s || fe(`${e}: ${Pt(t.length)}${i ? " and more" : ""}`);
  }, [t.length, s, !!i]), F(() => {
    let v = (d) => {
      if (Xe.peek() === "off" || d.ctrlKey || d.metaKey || d.altKey || Kn(d.target)) return;
      let k = document.activeElement?.closest("tr")?.dataset.id;
      d.key === "c" && k && navigator.clipboard.writeText(k).then(() => fe("Copied " + k));
      let x = { j: 1, k: -1 }[d.key];
      if (!x) return;
      let m = [...f.current?.querySelectorAll("tr > :first-child a, tr > :first-child button") ?? []], S = m.findIndex((C) => C.closest("tr").contains(document.
      activeElement));
      m[Math.max(0, Math.min(m.length - 1, S + x))]?.focus();
    };
    return addEventListener("keydown", v), () => removeEventListener("keydown", v);
  }, []);
  let p = (v) => {
    if (v.target.closest("a, button, input, label, summary") || getSelection()?.type === "Range") return;
    v.currentTarget.querySelector("a")?.dispatchEvent(new MouseEvent("click", { bubbles: !0, cancelable: !0, ctrlKey: v.ctrlKey, metaKey: v.metaKey }));
  };
  return /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n("div", { class: "table", children: /* @__PURE__ */ n("table", { "aria-label": e, "aria-busy": s, children: [
      /* @__PURE__ */ n("thead", { children: /* @__PURE__ */ n("tr", { children: o.map((v) => /* @__PURE__ */ n("th", { scope: "col", class: v.kind, children: v.
      head }, v.head)) }) }),
      /* @__PURE__ */ n("tbody", { ref: f, children: c.map((v) => /* @__PURE__ */ n("tr", { "data-id": r(v), class: a && "link", onClick: a && p, children: o.map(
      (d, k) => {
        let x = d.cell(v);
        return /* @__PURE__ */ n("td", { class: d.kind, children: k === 0 && a ? /* @__PURE__ */ n("a", { href: a(v), children: x }) : x }, d.head);
      }) }, r(v))) })
    ] }) }),
    (i || c.length < t.length) && /* @__PURE__ */ n("p", { class: "more", children: [
      /* @__PURE__ */ n("button", { type: "button", disabled: s, onClick: i ?? (() => u(l + fr * 5)), children: "Show more" }),
      !i && /* @__PURE__ */ n("span", { class: "hint", children: [
        Pt(c.length),
        " of ",
        Pt(t.length)
      ] })
    ] })
  ] });
}
function an({ fresh: e }) {
  return e.count === 0 ? null : /* @__PURE__ */ n("p", { class: "fresh", children: /* @__PURE__ */ n("button", { type: "button", onClick: e.show, children: [
    Pt(e.count),
    " new"
  ] }) });
}
var Kn = (e) => e instanceof Element && e.closest("input, textarea, select, [contenteditable], dialog") !== null;

// ../src/ui/filter.tsx
function Ee({ filters: e }) {
  let t = G(null), o = e.filter((r) => V.value.get(r.name));
  return F(() => {
    let r = (a) => {
      a.key !== "/" || a.target.closest("input, textarea, select, dialog") || (a.preventDefault(), t.current?.querySelector("input, select")?.focus());
    };
    return addEventListener("keydown", r), () => removeEventListener("keydown", r);
  }, []), /* @__PURE__ */ n("form", { ref: t, class: "filters", role: "search", onSubmit: (r) => r.preventDefault(), children: [
    e.map((r) => /* @__PURE__ */ n("label", { children: [
      /* @__PURE__ */ n("span", { children: r.label }),
      /* @__PURE__ */ n(Hi, { filter: r })
    ] }, r.name)),
    o.length > 0 && /* @__PURE__ */ n("button", { type: "button", class: "quiet", onClick: () => se(Object.fromEntries(e.map((r) => [r.name, void 0]))), children: [
      /* @__PURE__ */ n(_, { name: "cross" }),
      " Clear ",
      o.length === 1 ? "the filter" : "filters"
    ] })
  ] });
}
function Hi({ filter: e }) {
  let t = V.value.get(e.name) ?? "";
  return e.kind === "choice" ? /* @__PURE__ */ n("select", { value: t, onChange: (o) => se({ [e.name]: o.currentTarget.value }), children: [
    /* @__PURE__ */ n("option", { value: "", children: "any" }),
    e.options.map((o) => /* @__PURE__ */ n("option", { value: o.value, children: o.label }, o.value))
  ] }) : e.kind === "time" ? /* @__PURE__ */ n("input", { type: "datetime-local", value: Xt(t), onChange: (o) => se({ [e.name]: en(o.currentTarget.value) }) }) :
  /* @__PURE__ */ n("input", { type: "search", autocomplete: "off", value: t, placeholder: e.placeholder, onInput: (o) => se({ [e.name]: o.currentTarget.value },
  !0) });
}
var sn = (e) => e.some((t) => V.value.get(t.name)), Pe = (e) => se(Object.fromEntries(e.map((t) => [t.name, void 0])));

// ../src/ui/time.tsx
function J({ at: e, exact: t }) {
  return e ? /* @__PURE__ */ n("time", { dateTime: e, title: t ? zn(e) : xe(e), children: t ? xe(e) : zn(e) }) : /* @__PURE__ */ n("span", { class: "hint", children: "\
never" });
}
function mr() {
  let e = Re.value === "utc";
  return /* @__PURE__ */ n("button", { type: "button", class: "quiet", "aria-pressed": e, title: "Tell times in UTC or in your own zone", onClick: () => Re.value =
  e ? "local" : "utc", children: e ? "UTC" : "Local" });
}

// ../src/pages/endpoints.tsx
var it = (e) => e.disabled ? "disabled" : e.failing_since ? "failing" : "active", hr = [
  { name: "search", label: "Search", kind: "text", placeholder: "URL, description or event type" },
  { name: "state", label: "State", kind: "choice", options: ["active", "failing", "disabled"].map((e) => ({ value: e, label: e })) }
];
function Jn() {
  let e = M((i) => g("GET /v1/tenants/{tenant}/endpoints", { path: { tenant: b.value }, signal: i }), [b.value]), t = (V.value.get("search") ?? "").toLowerCase(),
  o = V.value.get("state") ?? "", r = (i) => (!o || it(i) === o) && [i.url ?? "", i.description, i.id, ...i.event_types].some((s) => s.toLowerCase().includes(t)),
  a = /* @__PURE__ */ n("a", { class: "button primary", href: N("/endpoints/new"), children: [
    /* @__PURE__ */ n(_, { name: "plus" }),
    " New endpoint"
  ] });
  return /* @__PURE__ */ n(I, { title: "Endpoints", about: "Where events are sent, signed.", actions: a, children: /* @__PURE__ */ n(z, { of: e, children: ({ items: i }) => {
    if (i.length === 0)
      return /* @__PURE__ */ n(B, { icon: "send", title: "No endpoints yet", action: a, children: "An endpoint is a URL that gets the events it subscribes to. A\
dd one, and send it a test." });
    let s = i.filter(r);
    return /* @__PURE__ */ n(w, { children: [
      /* @__PURE__ */ n(Ee, { filters: hr }),
      s.length === 0 ? /* @__PURE__ */ n(B, { icon: "search", title: "No endpoint fits the filters", action: /* @__PURE__ */ n("button", { type: "button", onClick: () => Pe(
      hr), children: "Clear the filters" }) }) : /* @__PURE__ */ n(P, { flush: !0, children: /* @__PURE__ */ n(le, { label: "Endpoints", rows: s, id: (l) => l.id,
      link: (l) => N("/endpoints/" + l.id), columns: [
        { head: "URL", kind: "main", cell: (l) => /* @__PURE__ */ n(w, { children: [
          l.url ?? "polled by its consumer",
          l.description && /* @__PURE__ */ n("small", { children: l.description })
        ] }) },
        { head: "State", cell: (l) => /* @__PURE__ */ n(ue, { state: it(l) }) },
        { head: "Events", kind: "minor", cell: (l) => l.event_types.includes("*") ? "all" : l.event_types.length },
        { head: "Scheme", kind: "minor", cell: (l) => l.scheme },
        { head: "Created", kind: "minor", cell: (l) => /* @__PURE__ */ n(J, { at: l.created_at }) }
      ] }) })
    ] });
  } }) });
}

// ../src/lib/json.ts
var Bi = /\s+|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\]:,]|\w+/gy;
function ln(e) {
  try {
    JSON.parse(e);
  } catch {
    return;
  }
  let t = e.match(Bi).filter((a) => a.trim() !== ""), o = [], r = 0;
  for (let [a, i] of t.entries()) {
    let s = t[a - 1], l = s === "{" || s === "[", u = i === "}" || i === "]";
    u && r--;
    let f = a > 0 && (u ? !l : l || s === ","), c = "word";
    i.startsWith('"') ? c = t[a + 1] === ":" ? "name" : "string" : /^[-\d]/.test(i) ? c = "number" : /^[{}[\]:,]$/.test(i) && (c = "mark"), o.push({ kind: c, text: i ===
    ":" ? ": " : i, depth: r, starts: f }), (i === "{" || i === "[") && r++;
  }
  return o;
}
function vr(e) {
  let t = {}, o = "";
  for (let r of ln(e) ?? [])
    r.depth === 0 || r.depth === 1 && r.text === "," || (r.depth === 1 && r.kind === "name" ? (o = JSON.parse(r.text), t[o] = "") : (r.text !== ": " || r.depth >
    1) && (t[o] += r.text));
  return t;
}
function Qn(e) {
  return ln(e)?.map((t) => (t.starts ? `
` + "  ".repeat(t.depth) : "") + t.text).join("") ?? e;
}

// ../src/ui/json.tsx
var cn = 65536, Nt = (e) => Uint8Array.from(atob(e ?? ""), (t) => t.charCodeAt(0));
function at({ of: e, label: t, download: o }) {
  return /* @__PURE__ */ n(un, { text: zi(e) ?? Gi(e.subarray(0, Wi)), label: t, download: o });
}
var Wi = 4096;
function zi(e) {
  try {
    return new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 }).decode(e);
  } catch {
    return;
  }
}
function Gi(e) {
  let t = [];
  for (let o = 0; o < e.length; o += 16) {
    let r = [...e.subarray(o, o + 16)], a = r.map((i) => i >= 32 && i < 127 ? String.fromCharCode(i) : ".").join("");
    t.push(`${o.toString(16).padStart(6, "0")}  ${r.map((i) => i.toString(16).padStart(2, "0")).join(" ").padEnd(47)}  ${a}`);
  }
  return t.join(`
`);
}
function un({ text: e, label: t = "Payload", download: o }) {
  let [r, a] = T(!1), i = qe(() => e.length <= cn ? ln(e) : void 0, [e]), s = i !== void 0 && !r;
  return /* @__PURE__ */ n("div", { class: "payload", children: [
    /* @__PURE__ */ n("div", { class: "bar", children: [
      i && /* @__PURE__ */ n("button", { type: "button", class: "quiet", "aria-pressed": r, onClick: () => a(!r), children: r ? "As laid out" : "As it came" }),
      /* @__PURE__ */ n("span", { class: "hint", children: He(new TextEncoder().encode(e).length) }),
      /* @__PURE__ */ n(ne, { text: e, label: "Copy " + t.toLowerCase() }),
      o && /* @__PURE__ */ n("a", { class: "button quiet", href: o, download: !0, children: "Download" })
    ] }),
    /* @__PURE__ */ n("pre", { tabIndex: 0, "aria-label": t, children: /* @__PURE__ */ n("code", { children: s ? i.map((l, u) => /* @__PURE__ */ n("span", { class: "\
j-" + l.kind, children: [
      l.starts ? `
` + "  ".repeat(l.depth) : "",
      l.text
    ] }, u)) : e.slice(0, cn) }) }),
    e.length > cn && /* @__PURE__ */ n("p", { class: "hint", children: [
      "The first ",
      He(cn),
      " are shown."
    ] })
  ] });
}

// ../src/ui/attempt.tsx
var yr;
async function Ki() {
  let { items: e } = await g("GET /v1/causes", {});
  return new Map(e.map((t) => [t.code, t]));
}
function Ji() {
  return M(() => yr ??= Ki().catch((e) => {
    throw yr = void 0, e;
  }), []).data;
}
var br = (e) => e.map((t) => `${t.name}: ${t.value}`).join(`
`);
function Qi({ attempt: e }) {
  let t = Ji()?.get(e.cause ?? "");
  return e.cause ? /* @__PURE__ */ n(D, { kind: "bad", children: [
    /* @__PURE__ */ n("strong", { children: t?.title ?? e.cause }),
    /* @__PURE__ */ n("p", { children: t?.why ?? e.detail }),
    t && e.detail && /* @__PURE__ */ n("p", { class: "hint", children: e.detail }),
    /* @__PURE__ */ n("p", { children: t?.fix ?? e.hint })
  ] }) : null;
}
function gr({ attempt: e, body: t }) {
  let o = e.exchange, r = e.response || (o?.response_header.length ?? 0) > 0;
  return /* @__PURE__ */ n("div", { class: "stack", children: [
    /* @__PURE__ */ n(Qi, { attempt: e }),
    /* @__PURE__ */ n(_e, { of: [
      ["Answer", /* @__PURE__ */ n(nn, { code: e.status })],
      ["Took", Ne(e.duration_ms)],
      ["Name lookup", o && o.dns_ms > 0 ? Ne(o.dns_ms) : void 0],
      ["Connection", o && o.connect_ms > 0 ? Ne(o.connect_ms) : void 0],
      ["TLS", o && o.tls_ms > 0 ? Ne(o.tls_ms) : void 0],
      ["First byte", o && o.first_byte_ms > 0 ? Ne(o.first_byte_ms) : void 0]
    ] }),
    o && /* @__PURE__ */ n("section", { children: [
      /* @__PURE__ */ n("h3", { children: "Request as sent" }),
      /* @__PURE__ */ n(Le, { label: "Request headers", text: br(o.request_header) })
    ] }),
    o?.request_body ? /* @__PURE__ */ n(at, { label: "Request body", of: Nt(o.request_body) }) : t && /* @__PURE__ */ n(at, { label: "Request body", of: t }),
    r && /* @__PURE__ */ n("section", { children: [
      /* @__PURE__ */ n("h3", { children: "Response" }),
      o && o.response_header.length > 0 && /* @__PURE__ */ n(Le, { label: "Response headers", text: br(o.response_header) }),
      e.response && /* @__PURE__ */ n(at, { label: "Response body", of: Nt(e.response) })
    ] })
  ] });
}

// ../src/pages/test.tsx
function st() {
  let [e, t] = T({ busy: !1 });
  return {
    ...e,
    test: async (o) => {
      t({ busy: !0 });
      let r = { tenant: b.peek() };
      try {
        let a = "draft" in o ? await g("POST /v1/tenants/{tenant}/endpoints/test", { path: r, body: o.draft }) : await g("POST /v1/tenants/{tenant}/endpoints/{e\
ndpoint}/test", { path: { ...r, endpoint: o.endpoint }, body: {} });
        t({ busy: !1, result: a }), fe(a.attempt.cause ? "The test failed" : "The test was delivered");
      } catch (a) {
        t({ busy: !1, error: a });
      }
    }
  };
}
function lt({ of: e }) {
  return e.busy ? /* @__PURE__ */ n(P, { title: "Test", children: /* @__PURE__ */ n("p", { class: "hint", role: "status", children: "Sending a test from the ser\
ver…" }) }) : e.error ? /* @__PURE__ */ n(oe, { error: e.error }) : e.result ? /* @__PURE__ */ n(Zi, { of: e.result }, e.result.delivery.id) : null;
}
function Zi({ of: { attempt: e, delivery: t } }) {
  let o = G(null);
  F(() => o.current.scrollIntoView({ block: "nearest" }), []);
  let r = M(async (a) => {
    let i = await g("GET /v1/tenants/{tenant}/events/{event}/payload", { path: { tenant: b.peek(), event: t.event }, signal: a });
    return new Uint8Array(await i.arrayBuffer());
  }, [t.event]);
  return /* @__PURE__ */ n("div", { ref: o, children: /* @__PURE__ */ n(P, { title: "Test", actions: /* @__PURE__ */ n("a", { href: N("/deliveries/" + t.id), children: [
    "In the log ",
    /* @__PURE__ */ n(_, { name: "arrow" })
  ] }), children: [
    !e.cause && /* @__PURE__ */ n(D, { kind: "good", children: [
      /* @__PURE__ */ n("strong", { children: "Delivered." }),
      " The receiver answered ",
      e.status,
      "."
    ] }),
    /* @__PURE__ */ n(gr, { attempt: e, body: r.data })
  ] }) });
}

// ../src/pages/url.ts
function Oe(e) {
  if (!e.trim()) return { url: "Enter the URL that events are to be sent to." };
  let t;
  try {
    t = new URL(e.trim());
  } catch {
    return { url: "This is no URL. It begins with https:// and has no spaces." };
  }
  return t.protocol !== "https:" && t.protocol !== "http:" ? { url: "The URL has to begin with https://." } : t.username || t.password ? { url: "The URL must no\
t hold a password: everybody who sees the endpoint would see it." } : {};
}

// ../src/pages/automations.tsx
var _r = "When something happens, send a webhook.";
function wr() {
  let e = M((r) => g("GET /v1/tenants/{tenant}/endpoints", { path: { tenant: b.value }, signal: r }), [b.value]), t = async (r) => {
    try {
      let a = await g("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}", { path: { tenant: b.value, endpoint: r.id }, body: { disabled: !r.disabled } });
      e.set({ items: e.data.items.map((i) => i.id === a.id ? a : i) }), H(a.disabled ? "The automation is off" : "The automation is on");
    } catch (a) {
      K(a);
    }
  }, o = re("operator") && /* @__PURE__ */ n("a", { class: "button primary", href: N("/automations/new"), children: [
    /* @__PURE__ */ n(_, { name: "plus" }),
    " New automation"
  ] });
  return /* @__PURE__ */ n(I, { title: "Automations", about: _r, actions: o, children: /* @__PURE__ */ n(z, { of: e, children: ({ items: r }) => r.length === 0 ?
  /* @__PURE__ */ n(B, { icon: "bolt", title: "No automations yet", action: o, children: "Choose what triggers one, and where the webhook goes." }) : /* @__PURE__ */ n(
  P, { flush: !0, children: /* @__PURE__ */ n(le, { label: "Automations", rows: r, id: (a) => a.id, link: (a) => N("/endpoints/" + a.id), columns: [
    { head: "When", kind: "main", cell: (a) => /* @__PURE__ */ n(w, { children: [
      a.event_types.includes("*") ? "anything happens" : a.event_types.join(", "),
      /* @__PURE__ */ n("small", { children: a.kind === "poll" ? "keep it for its consumer" : `Webhook to ${a.url}` })
    ] }) },
    { head: "State", cell: (a) => /* @__PURE__ */ n(ue, { state: it(a) }) },
    ...re("operator") ? [{ head: "On or off", cell: (a) => /* @__PURE__ */ n("button", { type: "button", onClick: () => {
      t(a);
    }, children: a.disabled ? "Turn on" : "Turn off" }) }] : []
  ] }) }) }) });
}
function kr() {
  let e = st(), t = M((l) => g("GET /v1/tenants/{tenant}/event-types", { path: { tenant: b.value }, signal: l }), [b.value]).data?.items ?? [], o = X(
    { event_types: "", url: "", secret: on },
    async () => {
      let l = await g("POST /v1/tenants/{tenant}/endpoints", { path: { tenant: b.value }, body: s() });
      H("The automation is on"), j("/endpoints/" + l.id);
    },
    ({ url: l, event_types: u }) => ({ ...u ? {} : { event_types: "Choose what triggers it." }, ...Oe(l) })
  ), { values: r, errors: a, set: i } = o, s = () => ({ url: r.url.trim(), event_types: [r.event_types || "*"], secret: r.secret.secret || void 0 });
  return /* @__PURE__ */ n(I, { title: "New automation", about: _r, back: { to: "/automations", label: "Automations" }, children: [
    /* @__PURE__ */ n("form", { ref: o.ref, noValidate: !0, onSubmit: o.submit, children: [
      /* @__PURE__ */ n(P, { title: "When", children: /* @__PURE__ */ n(Se, { label: "Trigger type", value: r.event_types, error: a.event_types, onValue: (l) => i(
      { event_types: l }), options: [
        { value: "", label: "Choose…" },
        { value: "*", label: "Anything happens" },
        ...t.map((l) => ({ value: l.name, label: l.description ? `${l.name} – ${l.description}` : l.name }))
      ], hint: t.length === 0 && /* @__PURE__ */ n(w, { children: [
        "There are no event types yet. ",
        /* @__PURE__ */ n("a", { href: N("/event-types/new"), children: "Add one" }),
        ", or choose anything."
      ] }) }) }),
      /* @__PURE__ */ n(P, { title: "Then", children: /* @__PURE__ */ n("div", { class: "stack", children: [
        /* @__PURE__ */ n(Se, { label: "Action", value: "webhook", onValue: () => {
        }, options: [{ value: "webhook", label: "Webhook" }] }),
        /* @__PURE__ */ n(A, { label: "Destination URL", type: "url", name: "url", placeholder: "https://example.com/webhooks", value: r.url, error: a.url, onValue: (l) => i(
        { url: l }) }),
        /* @__PURE__ */ n(rn, { scheme: "standard-webhooks", value: r.secret, error: a.secret, onValue: (l) => i({ secret: l }) })
      ] }) }),
      /* @__PURE__ */ n(ee, { form: o }),
      /* @__PURE__ */ n("div", { class: "submit", children: [
        /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: o.busy, children: "Save" }),
        /* @__PURE__ */ n("button", { type: "button", disabled: e.busy || Oe(r.url).url !== void 0, onClick: () => {
          e.test({ draft: s() });
        }, children: [
          /* @__PURE__ */ n(_, { name: "bolt" }),
          " Send a test before saving"
        ] }),
        /* @__PURE__ */ n("a", { class: "button quiet", href: N("/automations"), children: "Cancel" })
      ] })
    ] }),
    /* @__PURE__ */ n("div", { class: "below", children: /* @__PURE__ */ n(lt, { of: e }) })
  ] });
}

// ../node_modules/eventsource-parser/dist/errors.js
var ct = class extends Error {
  constructor(t, o) {
    super(t), this.name = "ParseError", this.type = o.type, this.field = o.field, this.value = o.value, this.line = o.line;
  }
};

// ../node_modules/eventsource-parser/dist/parse.js
var dn = 10, pn = 13, We = 32, Tr = 6;
function Zn(e) {
  if (typeof e == "function")
    throw new TypeError("`config` must be an object, got a function instead. Did you mean `createParser({onEvent: fn})`?");
  let { maxBufferSize: t, onComment: o, onError: r, onEvent: a, onId: i, onRetry: s } = e, l = [], u = 0, f = "", c, p = "", v = 0, d, k = !1, x = !1, m = !1;
  function S(h) {
    if (k)
      throw new Error("Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing.");
    if (f !== void 0) {
      if (h = f + h, h === "" || h === "ï" || h === "ï»") {
        f = h;
        return;
      }
      f = void 0, h = h.replace(/^(?:\uFEFF|\xEF\xBB\xBF)/, "");
    }
    if ((x || m) && (h = C(h), !h))
      return;
    if (!l.length) {
      let E = pt(h);
      E !== "" && L(E), me();
      return;
    }
    if (h.indexOf(`
`) === -1 && h.indexOf("\r") === -1) {
      if (u < Tr) {
        let E = l.join("") + h.slice(0, Tr - u);
        if (!q(E)) {
          l.length = 0, u = 0, x = !0;
          return;
        }
      }
      l.push(h), u += h.length, me();
      return;
    }
    l.push(h);
    let y = l.join("");
    l.length = 0, u = 0, L(pt(y)), me();
  }
  function C(h) {
    if (h.length === 0)
      return h;
    if (m)
      return m = !1, h.charCodeAt(0) === dn ? h.slice(1) : h;
    let y = h.indexOf("\r"), E = h.indexOf(`
`), Q = y === -1 ? E : E === -1 || y < E ? y : E;
    return Q === -1 ? "" : Q === h.length - 1 && h.charCodeAt(Q) === pn ? (x = !1, m = !0, "") : (x = !1, h.slice(Q + (h.charCodeAt(Q) === pn && h.charCodeAt(Q +
    1) === dn ? 2 : 1)));
  }
  function L(h) {
    if (h) {
      if (h.charCodeAt(h.length - 1) === pn) {
        if (we(h, 0, h.length - 1), me())
          return;
        m = !0;
        return;
      }
      if (q(h)) {
        l.push(h), u = h.length;
        return;
      }
      x = !0;
    }
  }
  function q(h) {
    let y = h.charCodeAt(0);
    return y === 58 && !!o || y === 100 && fn(h, "data") || y === 101 && fn(h, "event") || y === 105 && fn(h, "id") || y === 114 && fn(h, "retry");
  }
  function me() {
    return k ? !0 : t === void 0 || u + p.length <= t ? !1 : (k = !0, l.length = 0, u = 0, c = void 0, p = "", v = 0, d = void 0, x = !1, m = !1, r?.(new ct(`Bu\
ffered data exceeded max buffer size of ${t} characters`, {
      type: "max-buffer-size-exceeded"
    })), !0);
  }
  function pt(h) {
    let y = 0;
    if (h.indexOf("\r") === -1) {
      let $ = h.indexOf(`
`, y);
      for (; $ !== -1; ) {
        if (y === $) {
          c !== void 0 && i?.(c), v > 0 && a?.({ id: c, event: d, data: p }), c = void 0, p = "", v = 0, d = void 0, y = $ + 1, $ = h.indexOf(`
`, y);
          continue;
        }
        let Fe = h.charCodeAt(y);
        if (Cr(h, y, Fe)) {
          let kn = h.charCodeAt(y + 5) === We ? y + 6 : y + 5, ft = h.slice(kn, $);
          if (v === 0 && h.charCodeAt($ + 1) === dn) {
            c !== void 0 && i?.(c), a?.({ id: c, event: d, data: ft }), c = void 0, p = "", d = void 0, y = $ + 2, $ = h.indexOf(`
`, y);
            continue;
          }
          p = v === 0 ? ft : `${p}
${ft}`, v++;
        } else xr(h, y, Fe) ? d = h.slice(h.charCodeAt(y + 6) === We ? y + 7 : y + 6, $) || void 0 : we(h, y, $);
        if (me())
          return "";
        y = $ + 1, $ = h.indexOf(`
`, y);
      }
      return h.slice(y);
    }
    let E = h.indexOf("\r", y), Q = h.indexOf(`
`, y);
    for (; y < h.length; ) {
      let $ = -1;
      if (E !== -1 && Q !== -1 ? $ = E < Q ? E : Q : E !== -1 ? E === h.length - 1 ? $ = -1 : $ = E : Q !== -1 && ($ = Q), $ === -1)
        break;
      if (we(h, y, $), me())
        return "";
      y = $ + 1, h.charCodeAt(y - 1) === pn && h.charCodeAt(y) === dn && y++, E !== -1 && E < y && (E = h.indexOf("\r", y)), Q !== -1 && Q < y && (Q = h.indexOf(
      `
`, y));
    }
    return h.slice(y);
  }
  function we(h, y, E) {
    if (y === E) {
      It();
      return;
    }
    let Q = h.charCodeAt(y);
    if (Cr(h, y, Q)) {
      let Ge = h.charCodeAt(y + 5) === We ? y + 6 : y + 5, lo = h.slice(Ge, E);
      p = v === 0 ? lo : `${p}
${lo}`, v++;
      return;
    }
    if (xr(h, y, Q)) {
      d = h.slice(h.charCodeAt(y + 6) === We ? y + 7 : y + 6, E) || void 0;
      return;
    }
    if (Q === 105 && h.charCodeAt(y + 1) === 100 && h.charCodeAt(y + 2) === 58) {
      let Ge = h.slice(h.charCodeAt(y + 3) === We ? y + 4 : y + 3, E);
      Ge.includes("\0") || (c = Ge);
      return;
    }
    if (Q === 58) {
      if (o) {
        let Ge = h.slice(y, E);
        o(Ge.slice(h.charCodeAt(y + 1) === We ? 2 : 1));
      }
      return;
    }
    let $ = h.slice(y, E), Fe = $.indexOf(":");
    if (Fe === -1) {
      he($, "", $);
      return;
    }
    let kn = $.slice(0, Fe), ft = $.charCodeAt(Fe + 1) === We ? 2 : 1, ci = $.slice(Fe + ft);
    he(kn, ci, $);
  }
  function he(h, y, E) {
    switch (h) {
      case "event":
        d = y || void 0;
        break;
      case "data":
        p = v === 0 ? y : `${p}
${y}`, v++;
        break;
      case "id":
        y.includes("\0") || (c = y);
        break;
      case "retry":
        /^\d+$/.test(y) ? s?.(parseInt(y, 10)) : r?.(new ct(`Invalid \`retry\` value: "${y}"`, {
          type: "invalid-retry",
          value: y,
          line: E
        }));
        break;
      default:
        r?.(new ct(`Unknown field "${h.length > 20 ? `${h.slice(0, 20)}…` : h}"`, { type: "unknown-field", field: h, value: y, line: E }));
        break;
    }
  }
  function It() {
    c !== void 0 && i?.(c), v > 0 && a?.({
      id: c,
      event: d,
      data: p
    }), c = void 0, p = "", v = 0, d = void 0;
  }
  function ve(h = {}) {
    if (h.consume && l.length > 0) {
      let y = l.join("");
      we(y, 0, y.length);
    }
    f = "", c = void 0, p = "", v = 0, d = void 0, l.length = 0, u = 0, k = !1, x = !1, m = !1;
  }
  return { feed: S, reset: ve };
}
function Cr(e, t, o) {
  return o === 100 && e.charCodeAt(t + 1) === 97 && e.charCodeAt(t + 2) === 116 && e.charCodeAt(t + 3) === 97 && e.charCodeAt(t + 4) === 58;
}
function xr(e, t, o) {
  return o === 101 && e.charCodeAt(t + 1) === 118 && e.charCodeAt(t + 2) === 101 && e.charCodeAt(t + 3) === 110 && e.charCodeAt(t + 4) === 116 && e.charCodeAt(t +
  5) === 58;
}
function fn(e, t) {
  let o = 1;
  for (; o < e.length && o < t.length; ) {
    if (e.charCodeAt(o) !== t.charCodeAt(o))
      return !1;
    o++;
  }
  return e.length <= t.length || e.charCodeAt(t.length) === 58;
}

// ../src/lib/stream.ts
var ze = R("off"), Lt = R(!1), hn = /* @__PURE__ */ new Set(), Yn = R([]), mn = "", Xn = [], Pr;
function Yi() {
  Pr = void 0;
  let e = Xn;
  Xn = [];
  for (let t of hn) t.hear(e);
}
function eo(e) {
  Xn.push(e), Pr ??= setTimeout(Yi, 250);
}
function Sr() {
  let e = [...new Set([...hn].flatMap((t) => t.topics))].sort();
  e.join() !== Yn.peek().join() && (Yn.value = e);
}
function ut(e, t) {
  let o = G(t);
  o.current = t, F(() => {
    let r = { topics: e, hear: (a) => o.current(a) };
    return hn.add(r), Sr(), () => {
      hn.delete(r), queueMicrotask(Sr);
    };
  }, [e.join()]);
}
var Ar = R(document.hidden);
addEventListener("visibilitychange", () => Ar.value = document.hidden);
ie(() => {
  let e = Yn.value, t = b.value;
  if (e.length === 0 || Lt.value || Ar.value) {
    ze.value = "off";
    return;
  }
  let o = new AbortController();
  return ea(t, e, o.signal), () => o.abort();
});
var Xi = 5e3, Er = "";
async function ea(e, t, o) {
  let r = e + " " + t.join();
  r !== Er && (mn = ""), Er = r, ze.value = "connecting";
  for (let a = 0; !o.aborted; a++) {
    try {
      let s = `${de}v1/tenants/${encodeURIComponent(e)}/stream?topics=${t.join()}`, l = { Accept: "text/event-stream" };
      mn && (l["Last-Event-ID"] = mn);
      let u = await ye("GET", s, { header: l, signal: o });
      ze.value = "live", a = 0, await ta(u);
    } catch (s) {
      if (et(s) || o.aborted) return;
      s instanceof te && s.status === 401 && Ce.ended && await Ce.ended();
    }
    if (o.aborted) return;
    ze.value = a < 3 ? "reconnecting" : "polling", ze.value === "polling" && eo({ kind: "gap" });
    let i = Math.min(Xi, 500 * 2 ** a) * (0.75 + Math.random() / 2);
    await new Promise((s) => setTimeout(s, i));
  }
}
async function ta(e) {
  let t = Zn({
    onEvent: (r) => {
      r.id && (mn = r.id), r.event === "gap" ? eo({ kind: "gap" }) : r.event && r.event !== "ready" && eo({ kind: r.event, item: JSON.parse(r.data) });
    }
  }), o = e.body.pipeThrough(new TextDecoderStream()).getReader();
  for (; ; ) {
    let { done: r, value: a } = await o.read();
    if (r) return;
    t.feed(a);
  }
}

// ../src/lib/live.ts
var na = {
  delivery: "deliveries",
  event: "events",
  request: "requests",
  endpoint: "endpoints",
  job: "jobs"
}, oa = () => scrollY > 200 || document.querySelector("table:hover, table:focus-within") !== null;
function vn(e, t, o) {
  let [r, a] = T([]), i = new Set(e.items?.map((l) => l.id)), s = r.filter((l) => o(l) && !i.has(l.id));
  return F(() => a([]), [e.round]), ut([na[t]], (l) => {
    if (l.some((p) => p.kind === "gap")) {
      e.reload();
      return;
    }
    let u = /* @__PURE__ */ new Map();
    for (let p of l)
      p.kind === t && u.set(p.item.id, p.item);
    if (u.size === 0) return;
    let f = [...u.values()].filter((p) => !i.has(p.id) && o(p)).reverse(), c = oa();
    e.change((p) => [...c ? [] : f, ...p.map((v) => u.get(v.id) ?? v)]), c && a((p) => [...f, ...p.filter((v) => !u.has(v.id))]);
  }), {
    count: s.length,
    show: () => {
      e.change((l) => [...s, ...l]), a([]);
    }
  };
}

// ../src/ui/eventtypes.tsx
function yn({ value: e, onValue: t, error: o, label: r = "Trigger events" }) {
  let [a, i] = T(""), s = ke(), l = M((m) => g("GET /v1/tenants/{tenant}/event-types", { path: { tenant: b.value }, signal: m }), [b.value]).data?.items ?? [], u = e.
  includes("*"), f = new Map(l.map((m) => [m.name, m.description])), c = [.../* @__PURE__ */ new Set([...f.keys(), ...e.filter((m) => m !== "*")])].sort(), p = a.
  trim(), v = c.filter((m) => m.toLowerCase().includes(p.toLowerCase()) || f.get(m)?.toLowerCase().includes(p.toLowerCase())), d = Map.groupBy(v, (m) => m.split(
  ".")[0]), k = (m, S) => t(S ? [...e, m] : e.filter((C) => C !== m)), x = () => {
    !p || c.includes(p) || (k(p, !0), i(""));
  };
  return /* @__PURE__ */ n("fieldset", { "aria-describedby": s + "-error", children: [
    /* @__PURE__ */ n("legend", { children: r }),
    /* @__PURE__ */ n("p", { class: "hint", id: s + "-hint", children: [
      "What happens that is sent there. ",
      !u && e.length > 0 && `${e.length} chosen.`
    ] }),
    /* @__PURE__ */ n(ge, { label: "All events, also those of types to come", checked: u, onValue: (m) => t(m ? ["*"] : []) }),
    !u && /* @__PURE__ */ n("div", { class: "picker", children: [
      /* @__PURE__ */ n("div", { class: "beside", children: [
        /* @__PURE__ */ n(
          "input",
          {
            type: "search",
            "aria-label": "Search event types, or name another one",
            "aria-invalid": o ? !0 : void 0,
            "aria-describedby": `${s}-hint ${s}-error`,
            autocomplete: "off",
            placeholder: l.length > 0 ? "Search, or name another one" : "Name one, such as user.created",
            value: a,
            onInput: (m) => i(m.currentTarget.value),
            onKeyDown: (m) => {
              m.key === "Enter" && (m.preventDefault(), x());
            }
          }
        ),
        p && !c.includes(p) && /* @__PURE__ */ n("button", { type: "button", onClick: x, children: [
          /* @__PURE__ */ n(_, { name: "plus" }),
          " Add"
        ] })
      ] }),
      [...d].map(([m, S]) => /* @__PURE__ */ n("div", { class: "group", children: [
        d.size > 1 && S.length > 1 && /* @__PURE__ */ n("p", { children: m }),
        S.map((C) => /* @__PURE__ */ n(ge, { label: /* @__PURE__ */ n("code", { children: C }), hint: f.get(C), checked: e.includes(C), onValue: (L) => k(C, L) },
        C))
      ] }, m)),
      v.length === 0 && /* @__PURE__ */ n("p", { class: "hint", children: p ? `There is no event type “${p}” yet. Add it to subscribe to it all the same.` :
      "There are no event types yet." })
    ] }),
    /* @__PURE__ */ n("p", { class: "error", id: s + "-error", children: o })
  ] });
}

// ../src/ui/scheme.tsx
function dt({ value: e, onValue: t, error: o, hint: r, label: a = "Signature scheme" }) {
  let [i, s] = T(!1);
  return /* @__PURE__ */ n(Be, { label: a, error: o, hint: r, children: (l) => /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n("button", { type: "button", class: "select", ...l, onClick: () => s(!0), children: [
      /* @__PURE__ */ n(_, { name: "shield" }),
      " ",
      /* @__PURE__ */ n("span", { children: e }),
      " ",
      /* @__PURE__ */ n(_, { name: "down" })
    ] }),
    i && /* @__PURE__ */ n(ra, { value: e, onClose: () => s(!1), onChoose: (u) => {
      s(!1), t(u);
    } })
  ] }) });
}
function ra({ value: e, onChoose: t, onClose: o }) {
  let [r, a] = T(""), i = M((s) => g("GET /v1/tenants/{tenant}/schemes", { path: { tenant: b.value }, query: { search: r, limit: 100 }, signal: s }), [r, b.value]);
  return /* @__PURE__ */ n(ce, { title: "Choose a signature scheme", onClose: o, children: /* @__PURE__ */ n("div", { class: "stack", children: [
    /* @__PURE__ */ n(
      "input",
      {
        type: "search",
        "aria-label": "Search schemes",
        placeholder: "Search by vendor, such as github",
        autocomplete: "off",
        autofocus: !0,
        value: r,
        onInput: (s) => a(s.currentTarget.value),
        onKeyDown: (s) => {
          s.key === "Enter" && (s.preventDefault(), i.data?.items[0] && r && t(i.data.items[0].name));
        }
      }
    ),
    i.error ? /* @__PURE__ */ n(oe, { error: i.error, retry: i.reload }) : null,
    i.data ? /* @__PURE__ */ n("ul", { class: "choices", "aria-busy": i.busy, children: [
      i.data.items.map((s) => /* @__PURE__ */ n("li", { children: /* @__PURE__ */ n("button", { type: "button", class: "quiet", "aria-pressed": s.name === e, onClick: () => t(
      s.name), children: [
        /* @__PURE__ */ n("span", { children: s.title }),
        " ",
        /* @__PURE__ */ n("code", { children: s.name }),
        " ",
        s.own && /* @__PURE__ */ n("small", { children: "your own" })
      ] }) }, s.name)),
      i.data.items.length === 0 && /* @__PURE__ */ n("li", { class: "hint", children: "No scheme of that name." }),
      i.data.next_cursor && /* @__PURE__ */ n("li", { class: "hint", children: "There are more: search for them." })
    ] }) : /* @__PURE__ */ n(Mt, {})
  ] }) });
}

// ../src/pages/activity.tsx
function Mr({ target: e }) {
  let t = tt((o, r) => g("GET /v1/tenants/{tenant}/audit", { path: { tenant: b.value }, query: { target: e, cursor: o }, signal: r }), [b.value, e]);
  return t.error ? /* @__PURE__ */ n(oe, { error: t.error, retry: t.reload }) : t.items ? t.items.length === 0 ? /* @__PURE__ */ n(B, { icon: "list", title: "No\
thing was done yet", children: "Looks at a secret, changes and replays are listed here." }) : /* @__PURE__ */ n(P, { flush: !0, children: /* @__PURE__ */ n(le, {
  label: "Activity", rows: t.items, busy: t.busy, more: t.more, id: (o) => o.id, columns: [
    { head: "What", kind: "main", cell: (o) => /* @__PURE__ */ n(w, { children: [
      ia(o.action),
      o.detail && /* @__PURE__ */ n("small", { children: Object.entries(o.detail).map(([r, a]) => `${r}: ${a}`).join(", ") })
    ] }) },
    { head: "Who", cell: (o) => o.actor.name || o.actor.id || o.actor.kind },
    { head: "From", kind: "minor", cell: (o) => o.remote },
    { head: "When", cell: (o) => /* @__PURE__ */ n(J, { at: o.at }) }
  ] }) }) : /* @__PURE__ */ n(Mt, {});
}
var ia = (e) => e.charAt(0).toUpperCase() + e.slice(1).replaceAll("-", " ");

// ../src/pages/secrets.tsx
function Nr({ endpoint: e }) {
  let t = { tenant: b.value, endpoint: e.id };
  return /* @__PURE__ */ n(Or, { id: e.id, owner: {
    scheme: e.scheme,
    signs: !0,
    list: (o) => g("GET /v1/tenants/{tenant}/endpoints/{endpoint}/secrets", { path: t, signal: o }),
    reveal: () => g("POST /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/reveal", { path: t }),
    rotate: (o) => g("POST /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/rotate", { path: t, body: o }),
    end: (o) => g("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/{secret}", { path: { ...t, secret: o } })
  } });
}
function Lr({ source: e }) {
  let t = { tenant: b.value, source: e.id };
  return /* @__PURE__ */ n(Or, { id: e.id, owner: {
    scheme: e.scheme,
    signs: !1,
    list: (o) => g("GET /v1/tenants/{tenant}/sources/{source}/secrets", { path: t, signal: o }),
    reveal: () => g("POST /v1/tenants/{tenant}/sources/{source}/secrets/reveal", { path: t }),
    rotate: (o) => g("POST /v1/tenants/{tenant}/sources/{source}/secrets/rotate", { path: t, body: o }),
    end: (o) => g("DELETE /v1/tenants/{tenant}/sources/{source}/secrets/{secret}", { path: { ...t, secret: o } })
  } });
}
function Or({ id: e, owner: t }) {
  let o = M(t.list, [b.value, e]), [r, a] = T(!1), [i, s] = T({}), l = re("operator"), u = async (c) => {
    let { items: p } = await t.reveal();
    return s(Object.fromEntries(p.filter((v) => v.public_key).map((v) => [v.id, v.public_key]))), p.find((v) => v.id === c)?.secret ?? "";
  }, f = async (c) => {
    if (await be({
      title: "End this secret now?",
      action: "End it",
      danger: !0,
      text: /* @__PURE__ */ n("p", { children: t.signs ? "Receivers that know only this one refuse every delivery from now on." : "Webhooks that are signed with\
 it are refused from now on." })
    }))
      try {
        await t.end(c.id), H("The secret has ended"), o.reload();
      } catch (v) {
        K(v);
      }
  };
  return /* @__PURE__ */ n(P, { title: t.signs ? "Secret token" : "Secrets", actions: l && /* @__PURE__ */ n("button", { type: "button", onClick: () => a(!0), children: [
    /* @__PURE__ */ n(_, { name: "refresh" }),
    " ",
    t.signs ? "Regenerate" : "Replace"
  ] }), children: [
    /* @__PURE__ */ n(z, { of: o, children: ({ items: c }) => /* @__PURE__ */ n("div", { class: "stack", children: [
      c.length === 0 && /* @__PURE__ */ n("p", { class: "hint", children: "There is none: the provider publishes its keys." }),
      c.length > 1 && /* @__PURE__ */ n(D, { children: t.signs ? "Deliveries are signed with each of these where the scheme has room for several, and with the o\
ldest one where it has not." : "A webhook is genuine if it is signed with any of these." }),
      c.map((p) => /* @__PURE__ */ n("div", { class: "field", children: [
        /* @__PURE__ */ n("span", { class: "label", children: [
          /* @__PURE__ */ n("code", { children: p.id }),
          " ",
          p.scheme !== t.scheme && /* @__PURE__ */ n(w, { children: [
            "for ",
            /* @__PURE__ */ n("code", { children: p.scheme })
          ] }),
          " since ",
          /* @__PURE__ */ n(J, { at: p.start_at }),
          p.end_at && /* @__PURE__ */ n("strong", { children: [
            ", ends ",
            xe(p.end_at)
          ] })
        ] }),
        /* @__PURE__ */ n("div", { class: "beside", children: [
          l ? /* @__PURE__ */ n(ar, { reveal: () => u(p.id) }) : /* @__PURE__ */ n("span", { class: "hint", children: "Your role does not allow to see it." }),
          l && c.length > 1 && /* @__PURE__ */ n("button", { type: "button", onClick: () => {
            f(p);
          }, children: "End now" })
        ] }),
        i[p.id] && /* @__PURE__ */ n("span", { class: "label", children: "Public key for receivers" }),
        i[p.id] && /* @__PURE__ */ n("div", { class: "secret", children: [
          /* @__PURE__ */ n("code", { children: i[p.id] }),
          /* @__PURE__ */ n(ne, { text: i[p.id], label: "Copy the public key" })
        ] })
      ] }, p.id)),
      /* @__PURE__ */ n("p", { class: "hint", children: "Each look at a secret is in the audit log. It hides again after a minute." })
    ] }) }),
    r && /* @__PURE__ */ n(aa, { owner: t, onClose: () => a(!1), onDone: () => {
      a(!1), o.reload();
    } })
  ] });
}
var Rr = [
  { value: "24h", label: "24 hours", ms: 864e5 },
  { value: "1h", label: "1 hour", ms: 36e5 },
  { value: "168h", label: "7 days", ms: 6048e5 },
  { value: "720h", label: "30 days", ms: 2592e6 },
  { value: "0s", label: "none: the old one ends at once", ms: 0 }
];
function aa({ owner: e, onClose: t, onDone: o }) {
  let r = X({ secret: "", overlap: "24h" }, async ({ secret: i, overlap: s }) => {
    let l = await e.rotate({ secret: i || void 0, overlap: s });
    H(s === "0s" ? "The new secret is live" : `The new secret is live. The old one ends ${xe(l.previous_end_at)}`), o();
  }), a = Rr.find((i) => i.value === r.values.overlap);
  return /* @__PURE__ */ n(ce, { title: e.signs ? "Regenerate the secret?" : "Replace the secret?", onClose: t, children: /* @__PURE__ */ n("form", { ref: r.ref,
  class: "stack", noValidate: !0, onSubmit: r.submit, children: [
    /* @__PURE__ */ n(ee, { form: r }),
    /* @__PURE__ */ n(
      A,
      {
        label: "New secret",
        name: "new-secret",
        type: "password",
        autocomplete: "new-password",
        placeholder: "made by the server",
        value: r.values.secret,
        error: r.errors.secret,
        onValue: (i) => r.set({ secret: i }),
        hint: e.signs ? "Leave it empty unless the receiver says which one it wants." : "The one that the provider shows. Empty: one is made, to be given to the\
 provider."
      }
    ),
    /* @__PURE__ */ n(Se, { label: "Overlap", value: r.values.overlap, onValue: (i) => r.set({ overlap: i }), options: Rr }),
    a.ms > 0 ? /* @__PURE__ */ n(D, { children: [
      "Until ",
      /* @__PURE__ */ n("strong", { children: xe(Date.now() + a.ms) }),
      ", ",
      e.signs ? "the old secret stays live: deliveries carry both signatures where the scheme has room for them, and that of the old one where it has not." : "w\
ebhooks that are signed with either are accepted."
    ] }) : /* @__PURE__ */ n(D, { kind: "warn", children: e.signs ? "Receivers that do not know the new secret refuse every delivery from now on." : "Webhooks t\
hat are signed with the old one are refused from now on." }),
    /* @__PURE__ */ n("div", { class: "submit", children: [
      /* @__PURE__ */ n("button", { type: "submit", class: a.ms > 0 ? "primary" : "danger", disabled: r.busy, children: e.signs ? "Regenerate" : "Replace" }),
      /* @__PURE__ */ n("button", { type: "button", onClick: t, children: "Cancel" })
    ] })
  ] }) });
}

// ../src/lib/retry.ts
var sa = { h: 3600, m: 60, s: 1, ms: 1e-3 };
function to(e) {
  return /^(\d+(\.\d+)?(h|m|s|ms))+$/.test(e) ? [...e.matchAll(/([\d.]+)(ms|h|m|s)/g)].reduce((t, [, o, r]) => t + Number(o) * sa[r], 0) : NaN;
}
function bn(e) {
  return e < 60 ? `${Math.round(e)}s` : e < 3600 ? `${Math.round(e / 6) / 10}m` : `${Math.round(e / 360) / 10}h`;
}
function la(e) {
  if (e.policy === "schedule") return (e.pauses ?? []).map(to);
  let t = to(e.pause ?? ""), o = e.longest ? to(e.longest) : 86400;
  return Array.from({ length: (e.attempts ?? 10) - 1 }, (r, a) => Math.min(o, { exponential: t * 2 ** a, linear: t * (a + 1), fixed: t }[e.policy]));
}
function Fr(e) {
  let t = la(e);
  if (t.some(Number.isNaN)) return "";
  let o = t.reduce((a, i) => a + i, 0);
  return `Tried again after ${(t.length > 6 ? [...t.slice(0, 4).map(bn), "…", bn(t.at(-1))] : t.map(bn)).join(", ")}: ${t.length + 1} attempts within ${bn(o)}\
.`;
}

// ../src/pages/settingsfields.tsx
function gn(e) {
  return {
    headers: Object.entries(e.headers ?? {}).map(([t, o]) => `${t}: ${o}`).join(`
`),
    concurrency: e.concurrency?.toString() ?? "",
    rateCount: e.rate_limit?.count.toString() ?? "",
    ratePer: e.rate_limit?.per ?? "second",
    order: e.order ?? "",
    retry: e.retry?.policy ?? "",
    attempts: e.retry?.attempts?.toString() ?? "",
    pause: e.retry?.pause ?? "30s",
    longest: e.retry?.longest ?? "",
    pauses: (e.retry?.pauses ?? []).join(", "),
    contentDigest: e.content_digest ?? !1,
    noTrace: e.no_trace ?? !1,
    filter: e.filter ?? "",
    transform: e.transform ?? ""
  };
}
var Dr = (e) => e.trim() ? Number(e) : void 0;
function Ot(e) {
  let t = {};
  for (let r of e.headers.split(`
`)) {
    let a = r.indexOf(":");
    r.trim() && (t[r.slice(0, a < 0 ? void 0 : a).trim()] = a < 0 ? "" : r.slice(a + 1).trim());
  }
  let o = e.retry === "exponential" || e.retry === "linear";
  return {
    headers: Object.keys(t).length > 0 ? t : void 0,
    concurrency: Dr(e.concurrency),
    rate_limit: e.rateCount.trim() ? { count: Number(e.rateCount), per: e.ratePer } : void 0,
    order: e.order || void 0,
    retry: e.retry ? e.retry === "schedule" ? { policy: "schedule", pauses: e.pauses.split(/[\s,]+/).filter(Boolean) } : { policy: e.retry, attempts: Dr(e.attempts),
    pause: e.pause.trim(), longest: o && e.longest.trim() || void 0 } : void 0,
    content_digest: e.contentDigest || void 0,
    no_trace: e.noTrace || void 0,
    filter: e.filter.trim() || void 0,
    transform: e.transform.trim() || void 0
  };
}
var ca = [
  { value: "", label: "The default: 10 attempts within about 75 hours" },
  { value: "exponential", label: "Pauses that double" },
  { value: "linear", label: "Pauses that grow by the first one" },
  { value: "fixed", label: "Pauses that stay the same" },
  { value: "schedule", label: "A list of pauses" }
];
function _n({ value: e, onValue: t, error: o }) {
  let r = (i) => t({ ...e, ...i }), a = Ot(e).retry;
  return /* @__PURE__ */ n("div", { class: "stack", children: [
    o && /* @__PURE__ */ n("p", { class: "error", role: "alert", tabIndex: -1, "aria-invalid": "true", children: o }),
    /* @__PURE__ */ n(Rt, { label: "Headers", name: "headers", rows: 2, placeholder: "X-Team: billing", value: e.headers, onValue: (i) => r({ headers: i }), hint: "\
One a line, sent with every delivery. Everybody who sees the endpoint sees them: they are no place for a secret." }),
    /* @__PURE__ */ n("div", { class: "columns", children: [
      /* @__PURE__ */ n(A, { label: "Attempts at the same time", name: "concurrency", placeholder: "adapts, 1 to 32", value: e.concurrency, onValue: (i) => r({ concurrency: i }),
      hint: "1 to 256." }),
      /* @__PURE__ */ n(A, { label: "Rate limit", name: "rate", placeholder: "none", value: e.rateCount, onValue: (i) => r({ rateCount: i }), hint: "The most at\
tempts in a period." }),
      /* @__PURE__ */ n(Se, { label: "Period of the rate limit", value: e.ratePer, onValue: (i) => r({ ratePer: i }), options: [{ value: "second", label: "a sec\
ond" }, { value: "minute", label: "a minute" }] }),
      /* @__PURE__ */ n(Se, { label: "Order", value: e.order, onValue: (i) => r({ order: i }), hint: "A delivery that fails holds up those behind it.", options: [
        { value: "", label: "none: as fast as it goes" },
        { value: "key", label: "by the events' ordering key" },
        { value: "endpoint", label: "one after the other" }
      ] })
    ] }),
    /* @__PURE__ */ n(Se, { label: "Retries", value: e.retry, onValue: (i) => r({ retry: i }), options: ca, hint: a && Fr(a) }),
    e.retry === "schedule" && /* @__PURE__ */ n(A, { label: "Pauses", name: "pauses", value: e.pauses, onValue: (i) => r({ pauses: i }), placeholder: "5s, 5m, 1\
h", hint: "Each 1s to 24h." }),
    e.retry && e.retry !== "schedule" && /* @__PURE__ */ n("div", { class: "columns", children: [
      /* @__PURE__ */ n(A, { label: "First pause", name: "pause", value: e.pause, onValue: (i) => r({ pause: i }) }),
      e.retry !== "fixed" && /* @__PURE__ */ n(A, { label: "Longest pause", name: "longest", placeholder: "24h", value: e.longest, onValue: (i) => r({ longest: i }) }),
      /* @__PURE__ */ n(A, { label: "Attempts in all", name: "attempts", placeholder: "10", value: e.attempts, onValue: (i) => r({ attempts: i }), hint: "At mos\
t 30." })
    ] }),
    /* @__PURE__ */ n(A, { label: "Filter", name: "filter", placeholder: "payload.total > 100", value: e.filter, onValue: (i) => r({ filter: i }), hint: "A cond\
ition in CEL: only events that meet it are sent." }),
    /* @__PURE__ */ n(A, { label: "Transformation", name: "transform", placeholder: "{id, total}", value: e.transform, onValue: (i) => r({ transform: i }), hint: "\
A program in jq that makes the payload which is sent." }),
    /* @__PURE__ */ n(ge, { label: "Send a Content-Digest of the body", checked: e.contentDigest, onValue: (i) => r({ contentDigest: i }), hint: "With it a rece\
iver can tell a changed body from a wrong secret." }),
    /* @__PURE__ */ n(ge, { label: "Send no trace headers", checked: e.noTrace, onValue: (i) => r({ noTrace: i }) })
  ] });
}

// ../src/pages/snippets.tsx
function Ir({ endpoint: e }) {
  let t = M((o) => g("GET /v1/tenants/{tenant}/endpoints/{endpoint}/snippets", { path: { tenant: b.value, endpoint: e.id }, signal: o }), [b.value, e.id, e.scheme]);
  return /* @__PURE__ */ n(P, { title: "Verify code", children: /* @__PURE__ */ n(z, { of: t, children: ({ items: o }) => {
    let r = o.find((a) => a.lang === V.value.get("lang")) ?? o[0];
    return /* @__PURE__ */ n("div", { class: "stack", children: [
      /* @__PURE__ */ n("div", { class: "row", role: "group", "aria-label": "Language", children: o.map((a) => /* @__PURE__ */ n("button", { type: "button", class: a ===
      r ? "" : "quiet", "aria-pressed": a === r, onClick: () => se({ lang: a === o[0] ? void 0 : a.lang }, !0), children: a.title }, a.lang)) }),
      r.missing && /* @__PURE__ */ n(D, { kind: "warn", children: [
        "There is no code for this scheme in ",
        r.title,
        ": ",
        r.missing,
        ". ",
        r.instead
      ] }),
      r.install && /* @__PURE__ */ n(Le, { label: "Install", text: r.install }),
      r.code && /* @__PURE__ */ n(Le, { label: `${r.title} code`, text: r.code }),
      r.code && /* @__PURE__ */ n("p", { class: "hint", children: [
        "For ",
        r.framework,
        ". It reads the body as it came in, and the secret from the environment: ",
        r.env?.map((a) => /* @__PURE__ */ n("code", { children: [
          a,
          " "
        ] }, a))
      ] })
    ] });
  } }) });
}

// ../src/pages/testreceiver.tsx
function Ft() {
  let e = M((t) => g("GET /v1/tenants/{tenant}/test-receiver", { path: { tenant: b.value }, signal: t }), [b.value]);
  return ut(["deliveries"], () => e.reload()), e;
}
function $r() {
  let e = Ft();
  return /* @__PURE__ */ n(I, { title: "Test receiver", about: "A receiver inside this server. It verifies what an endpoint is sent, with the endpoint's own sch\
eme and secrets.", children: /* @__PURE__ */ n(z, { of: e, children: ({ url: t, items: o }) => /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n(P, { children: /* @__PURE__ */ n("div", { class: "field", children: [
      /* @__PURE__ */ n("span", { class: "label", children: "URL for an endpoint" }),
      /* @__PURE__ */ n("div", { class: "secret", children: [
        /* @__PURE__ */ n("code", { children: t }),
        /* @__PURE__ */ n(ne, { text: t, label: "Copy the URL" })
      ] }),
      /* @__PURE__ */ n("p", { class: "hint", children: "Nobody outside reaches it: deliveries to this URL stay inside the server. The last 20 are kept until it\
 stops." })
    ] }) }),
    o.length === 0 ? /* @__PURE__ */ n(B, { icon: "inbox", title: "Nothing has come yet", action: /* @__PURE__ */ n("a", { class: "button primary", href: N("/en\
dpoints/new", { receiver: "test" }), children: [
      /* @__PURE__ */ n(_, { name: "plus" }),
      " Add an endpoint with this URL"
    ] }), children: "Then send it a test." }) : /* @__PURE__ */ n(no, { items: o })
  ] }) }) });
}
function no({ items: e }) {
  return /* @__PURE__ */ n(w, { children: e.map((t) => /* @__PURE__ */ n("details", { class: "card received", children: [
    /* @__PURE__ */ n("summary", { children: [
      /* @__PURE__ */ n(ue, { state: t.verified ? "accepted" : "refused" }),
      " ",
      /* @__PURE__ */ n("code", { children: t.type }),
      " ",
      /* @__PURE__ */ n("span", { class: "hint", children: [
        /* @__PURE__ */ n(J, { at: t.received_at }),
        " · ",
        He(t.size)
      ] })
    ] }),
    /* @__PURE__ */ n("div", { class: "stack", children: [
      t.signatures.map((o) => /* @__PURE__ */ n(D, { kind: o.verified ? "good" : "bad", children: o.verified ? /* @__PURE__ */ n(w, { children: [
        "The signature is right, under ",
        /* @__PURE__ */ n("code", { children: o.scheme }),
        "."
      ] }) : /* @__PURE__ */ n(w, { children: [
        /* @__PURE__ */ n("strong", { children: [
          "The signature is wrong, under ",
          /* @__PURE__ */ n("code", { children: o.scheme }),
          ": ",
          o.reason,
          "."
        ] }),
        " ",
        o.detail,
        " ",
        o.hint
      ] }) }, o.scheme)),
      /* @__PURE__ */ n(_e, { of: [
        ["Delivery", /* @__PURE__ */ n(rt, { id: t.delivery })],
        ["Endpoint", t.endpoint ? /* @__PURE__ */ n("a", { href: N("/endpoints/" + t.endpoint), children: t.endpoint }) : "a draft"],
        ["Received", /* @__PURE__ */ n(J, { at: t.received_at, exact: !0 })]
      ] }),
      /* @__PURE__ */ n(Le, { label: "Headers", text: t.header.map((o) => `${o.name}: ${o.value}`).join(`
`) }),
      /* @__PURE__ */ n(at, { label: "Body", of: Nt(t.body) })
    ] })
  ] }, t.delivery + t.received_at)) });
}

// ../src/pages/endpoint.tsx
function qr({ id: e }) {
  let t = M((o) => g("GET /v1/tenants/{tenant}/endpoints/{endpoint}", { path: { tenant: b.value, endpoint: e }, signal: o }), [b.value, e]);
  return ut(["endpoints"], (o) => {
    let r = o.findLast((a) => a.kind === "gap" || a.kind === "endpoint" && a.item.id === e);
    r?.kind === "gap" ? t.reload() : r && t.set(r.item);
  }), t.data ? /* @__PURE__ */ n(ua, { endpoint: t.data, changed: t.set }) : /* @__PURE__ */ n(I, { title: "Webhook details", back: { to: "/endpoints", label: "\
Endpoints" }, children: /* @__PURE__ */ n(z, { of: t, children: () => null }) });
}
function ua({ endpoint: e, changed: t }) {
  let o = st(), [r, a] = T(!1), i = re("operator") && !e.deleted_at, s = Ft().data, l = s?.url === e.url ? s?.items.filter((f) => f.endpoint === e.id) : void 0,
  u = async (f) => {
    try {
      let c = await g("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}", { path: { tenant: b.value, endpoint: e.id }, body: { disabled: f } });
      t(c), H(f ? "The endpoint is disabled" : "The endpoint is enabled");
    } catch (c) {
      K(c);
    }
  };
  return /* @__PURE__ */ n(I, { title: "Endpoint " + (e.url ?? e.id), heading: e.url ?? "Polled endpoint", about: e.description, back: { to: "/endpoints", label: "\
Endpoints" }, actions: i && /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n("button", { type: "button", onClick: () => {
      u(!e.disabled);
    }, children: [
      /* @__PURE__ */ n(_, { name: e.disabled ? "play" : "pause" }),
      " ",
      e.disabled ? "Enable" : "Disable"
    ] }),
    /* @__PURE__ */ n("button", { type: "button", onClick: () => a(!0), children: [
      /* @__PURE__ */ n(_, { name: "refresh" }),
      " Replay failed since…"
    ] }),
    e.kind === "push" && /* @__PURE__ */ n("button", { type: "button", class: "primary", disabled: o.busy, onClick: () => {
      o.test({ endpoint: e.id });
    }, children: [
      /* @__PURE__ */ n(_, { name: "bolt" }),
      " Send a test"
    ] })
  ] }), children: [
    e.deleted_at && /* @__PURE__ */ n(D, { children: [
      "It was deleted ",
      /* @__PURE__ */ n(J, { at: e.deleted_at }),
      ". What was sent to it is still here."
    ] }),
    e.disabled && !e.deleted_at && /* @__PURE__ */ n(D, { kind: "warn", children: [
      "It is disabled (",
      e.disabled_reason,
      "): new events are kept as skipped for it. Once it is enabled, they can be replayed."
    ] }),
    !e.disabled && e.failing_since && /* @__PURE__ */ n(D, { kind: "bad", children: [
      "Its attempts have done nothing but fail since ",
      /* @__PURE__ */ n(J, { at: e.failing_since, exact: !0 }),
      "."
    ] }),
    /* @__PURE__ */ n(P, { children: /* @__PURE__ */ n(_e, { of: [
      ["State", /* @__PURE__ */ n(ue, { state: it(e) })],
      ["Id", /* @__PURE__ */ n(rt, { id: e.id })],
      ["Events", e.event_types.includes("*") ? "all" : /* @__PURE__ */ n("span", { class: "row", children: e.event_types.map((f) => /* @__PURE__ */ n("span", { class: "\
chip", children: f }, f)) })],
      ["Scheme", /* @__PURE__ */ n("code", { children: e.scheme })],
      ["Created", /* @__PURE__ */ n(J, { at: e.created_at })]
    ] }) }),
    /* @__PURE__ */ n(lt, { of: o }),
    /* @__PURE__ */ n(tn, { tabs: [
      { name: "deliveries", label: "Deliveries", content: () => /* @__PURE__ */ n(da, { endpoint: e }) },
      { name: "secret", label: "Secret and verify code", content: () => /* @__PURE__ */ n(w, { children: [
        /* @__PURE__ */ n(Nr, { endpoint: e }),
        /* @__PURE__ */ n(Ir, { endpoint: e })
      ] }) },
      ...l ? [{ name: "received", label: "Received", content: () => /* @__PURE__ */ n(no, { items: l }) }] : [],
      ...i ? [{ name: "settings", label: "Settings", content: () => /* @__PURE__ */ n(fa, { endpoint: e, changed: t }, e.updated_at) }] : [],
      ...re("operator") ? [{ name: "audit", label: "Audit", content: () => /* @__PURE__ */ n(Mr, { target: e.id }) }] : []
    ] }),
    r && /* @__PURE__ */ n(pa, { endpoint: e, onClose: () => a(!1) })
  ] });
}
var oo = [
  { name: "state", label: "State", kind: "choice", options: ["pending", "leased", "delivered", "failed", "cancelled", "skipped", "quarantined"].map((e) => ({ value: e,
  label: e === "leased" ? "in progress" : e })) },
  { name: "type", label: "Event type", kind: "text", placeholder: "the whole name" },
  { name: "since", label: "Since", kind: "time" },
  { name: "until", label: "Until", kind: "time" }
];
function da({ endpoint: e }) {
  let t = V.value, o = { endpoint: e.id, state: t.get("state") ? [t.get("state")] : void 0, type: t.get("type") ?? void 0, since: t.get("since") ?? void 0, until: t.
  get("until") ?? void 0 }, r = tt((i, s) => g("GET /v1/tenants/{tenant}/deliveries", { path: { tenant: b.value }, query: { ...o, cursor: i }, signal: s }), [b.
  value, JSON.stringify(o)]), a = vn(r, "delivery", (i) => i.endpoint === e.id && (!o.state || o.state.includes(i.state)) && !o.type && !o.until);
  return /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n(Ee, { filters: oo }),
    r.error ? /* @__PURE__ */ n(oe, { error: r.error, retry: r.reload }) : null,
    r.items?.length === 0 && (sn(oo) ? /* @__PURE__ */ n(B, { icon: "search", title: "No delivery fits the filters", action: /* @__PURE__ */ n("button", { type: "\
button", onClick: () => Pe(oo), children: "Clear the filters" }) }) : /* @__PURE__ */ n(B, { icon: "list", title: "Nothing was sent yet", children: "Send a test\
, or publish an event of a type that it subscribes to." })),
    r.items && r.items.length > 0 && /* @__PURE__ */ n(P, { flush: !0, children: [
      /* @__PURE__ */ n(an, { fresh: a }),
      /* @__PURE__ */ n(le, { label: "Deliveries", rows: r.items, busy: r.busy, more: r.more, id: (i) => i.id, link: (i) => N("/deliveries/" + i.id), columns: [
        { head: "Delivery", kind: "main", cell: (i) => /* @__PURE__ */ n(w, { children: [
          /* @__PURE__ */ n("code", { children: i.id }),
          i.reason && /* @__PURE__ */ n("small", { children: i.reason })
        ] }) },
        { head: "State", cell: (i) => /* @__PURE__ */ n(ue, { state: i.state === "pending" && i.attempts > 0 ? "retrying" : i.state }) },
        { head: "Last answer", cell: (i) => i.last_attempt && /* @__PURE__ */ n(nn, { code: i.last_attempt.status }) },
        { head: "Attempts", kind: "number", cell: (i) => i.attempts },
        { head: "Took", kind: "minor", cell: (i) => i.last_attempt && Ne(i.last_attempt.duration_ms) },
        { head: "Created", kind: "minor", cell: (i) => /* @__PURE__ */ n(J, { at: i.created_at }) }
      ] })
    ] })
  ] });
}
function pa({ endpoint: e, onClose: t }) {
  let [o, r] = T(), a = X({ since: new Date(Date.now() - 864e5).toISOString(), missing: !1 }, async ({ since: i, missing: s }) => {
    let l = { kind: s ? "replay_missing" : "replay", filter: { endpoint: e.id, since: i } }, u = { tenant: b.value };
    if (o === void 0) {
      r((await g("POST /v1/tenants/{tenant}/jobs", { path: u, body: { ...l, dry_run: !0 } })).total);
      return;
    }
    let f = await g("POST /v1/tenants/{tenant}/jobs", { path: u, body: l });
    H("The replay has begun"), t(), j("/jobs/" + f.id);
  });
  return /* @__PURE__ */ n(ce, { title: "Replay", onClose: t, children: /* @__PURE__ */ n("form", { ref: a.ref, class: "stack", onSubmit: a.submit, children: [
    /* @__PURE__ */ n(ee, { form: a }),
    /* @__PURE__ */ n("label", { class: "field", children: [
      /* @__PURE__ */ n("span", { class: "label", children: "Since" }),
      /* @__PURE__ */ n("input", { type: "datetime-local", value: Xt(a.values.since), onInput: (i) => {
        a.set({ since: en(i.currentTarget.value) ?? "" }), r(void 0);
      } })
    ] }),
    /* @__PURE__ */ n(ge, { label: "Also what it never got", hint: "Events of types that it subscribes to now, of which it has no delivery: because it was new, \
disabled, or failed.", checked: a.values.missing, onValue: (i) => {
      a.set({ missing: i }), r(void 0);
    } }),
    o !== void 0 && /* @__PURE__ */ n(D, { kind: o > 0 ? "info" : "warn", children: o === 0 ? "There is nothing to replay." : `${o} deliveries are made again, e\
ach with all its attempts.` }),
    /* @__PURE__ */ n("div", { class: "submit", children: [
      /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: a.busy || o === 0, children: o === void 0 ? "Count them" : `Replay ${o}` }),
      /* @__PURE__ */ n("button", { type: "button", onClick: t, children: "Cancel" })
    ] })
  ] }) });
}
function fa({ endpoint: e, changed: t }) {
  let o = X(
    { url: e.url ?? "", description: e.description, event_types: e.event_types, scheme: e.scheme, settings: gn(e.settings) },
    async (l) => {
      t(await g("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}", {
        path: { tenant: b.value, endpoint: e.id },
        body: {
          url: e.kind === "push" && l.url !== e.url ? l.url.trim() : void 0,
          description: l.description,
          event_types: l.event_types,
          scheme: l.scheme === e.scheme ? void 0 : l.scheme,
          settings: Ot(l.settings)
        }
      })), H("The settings were saved");
    },
    (l) => ({ ...e.kind === "push" ? Oe(l.url) : {}, ...l.event_types.length > 0 ? {} : { event_types: "Choose at least one event." } })
  ), { values: r, errors: a, set: i } = o, s = async () => {
    if (await be({
      title: "Delete the endpoint?",
      action: "Delete",
      danger: !0,
      text: /* @__PURE__ */ n("p", { children: "Its secrets are deleted, and what still waits for it is cancelled. What was sent to it stays in the log. This ca\
nnot be undone." })
    }))
      try {
        await g("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}", { path: { tenant: b.value, endpoint: e.id } }), H("The endpoint was deleted"), j("/endpoints");
      } catch (u) {
        K(u);
      }
  };
  return /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n("form", { ref: o.ref, noValidate: !0, onSubmit: o.submit, children: [
      /* @__PURE__ */ n(P, { children: /* @__PURE__ */ n("div", { class: "stack", children: [
        e.kind === "push" && /* @__PURE__ */ n(A, { label: "Callback URL", type: "url", name: "url", value: r.url, error: a.url, onValue: (l) => i({ url: l }) }),
        /* @__PURE__ */ n(A, { label: "Description", name: "description", value: r.description, error: a.description, onValue: (l) => i({ description: l }) }),
        /* @__PURE__ */ n(dt, { value: r.scheme, error: a.scheme, onValue: (l) => i({ scheme: l }), hint: "Its secrets must fit the scheme." })
      ] }) }),
      /* @__PURE__ */ n(P, { children: /* @__PURE__ */ n(yn, { value: r.event_types, error: a.event_types, onValue: (l) => i({ event_types: l }) }) }),
      e.kind === "push" && /* @__PURE__ */ n(P, { title: "Delivery", children: /* @__PURE__ */ n(_n, { value: r.settings, error: a.settings, onValue: (l) => i({
      settings: l }) }) }),
      /* @__PURE__ */ n(ee, { form: o }),
      /* @__PURE__ */ n("div", { class: "submit", children: /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: o.busy, children: "Save" }) })
    ] }),
    /* @__PURE__ */ n("div", { class: "below", children: /* @__PURE__ */ n(P, { title: "Delete", actions: /* @__PURE__ */ n("button", { type: "button", class: "\
danger", onClick: () => {
      s();
    }, children: [
      /* @__PURE__ */ n(_, { name: "trash" }),
      " Delete the endpoint"
    ] }), children: /* @__PURE__ */ n("p", { class: "hint", children: "To stop deliveries for a while, disable it instead." }) }) })
  ] });
}

// ../src/pages/endpointnew.tsx
function Vr() {
  let e = st(), [t, o] = T(""), r = Ft().data, a = X(
    { url: "", description: "", event_types: [], scheme: "standard-webhooks", secret: on, settings: gn({}) },
    async () => {
      let c = await g("POST /v1/tenants/{tenant}/endpoints", { path: { tenant: b.value }, body: u() });
      H("The endpoint was added"), j("/endpoints/" + c.id);
    },
    ({ url: c, event_types: p }) => ({
      ...Oe(c),
      ...p.length > 0 ? {} : { event_types: "Choose at least one event." }
    })
  ), { values: i, errors: s, set: l } = a, u = () => ({
    url: i.url.trim(),
    description: i.description,
    event_types: i.event_types,
    scheme: i.scheme,
    secret: i.secret.secret || void 0,
    settings: Ot(i.settings)
  });
  F(() => {
    r && V.peek().get("receiver") === "test" && !i.url && l({ url: r.url });
  }, [r?.url]);
  let f = () => {
    let c = Oe(i.url).url ?? "";
    o(c), c || e.test({ draft: { ...u(), event_types: i.event_types.length > 0 ? i.event_types : ["*"] } });
  };
  return /* @__PURE__ */ n(I, { title: "Event subscription", about: "Say which events are sent where.", back: { to: "/endpoints", label: "Endpoints" }, children: [
    /* @__PURE__ */ n("form", { ref: a.ref, noValidate: !0, onSubmit: a.submit, children: [
      /* @__PURE__ */ n(P, { children: /* @__PURE__ */ n("div", { class: "stack", children: [
        /* @__PURE__ */ n(
          A,
          {
            label: "Callback URL",
            type: "url",
            name: "url",
            placeholder: "https://example.com/webhooks",
            value: i.url,
            error: s.url ?? t,
            onValue: (c) => {
              l({ url: c }), o("");
            },
            hint: "Events are sent here with POST. It has to be reachable from this server."
          }
        ),
        r && i.url !== r.url && /* @__PURE__ */ n("p", { class: "row", children: [
          /* @__PURE__ */ n("button", { type: "button", onClick: () => {
            l({ url: r.url }), o("");
          }, children: [
            /* @__PURE__ */ n(_, { name: "inbox" }),
            " Use the built-in test receiver"
          ] }),
          " ",
          /* @__PURE__ */ n("span", { class: "hint", children: "if there is no receiver yet." })
        ] }),
        r && i.url === r.url && /* @__PURE__ */ n(D, { children: "This is the receiver inside this server. It verifies what is sent to it, and shows it." }),
        /* @__PURE__ */ n(A, { label: "Description", name: "description", value: i.description, error: s.description, onValue: (c) => l({ description: c }), hint: "\
For people: what it is for. It may be empty." })
      ] }) }),
      /* @__PURE__ */ n(P, { children: /* @__PURE__ */ n(yn, { value: i.event_types, error: s.event_types, onValue: (c) => l({ event_types: c }) }) }),
      /* @__PURE__ */ n(P, { children: /* @__PURE__ */ n("div", { class: "stack", children: [
        /* @__PURE__ */ n(dt, { value: i.scheme, error: s.scheme, onValue: (c) => l({ scheme: c }), hint: "How deliveries are signed. Standard Webhooks is right\
 unless the receiver expects another one." }),
        /* @__PURE__ */ n(rn, { scheme: i.scheme, value: i.secret, error: s.secret, onValue: (c) => l({ secret: c }) })
      ] }) }),
      /* @__PURE__ */ n("details", { class: "card", open: s.settings !== void 0 || void 0, children: [
        /* @__PURE__ */ n("summary", { children: "More settings: headers, rate, order, retries, filter" }),
        /* @__PURE__ */ n(_n, { value: i.settings, error: s.settings, onValue: (c) => l({ settings: c }) })
      ] }),
      /* @__PURE__ */ n(ee, { form: a }),
      /* @__PURE__ */ n("div", { class: "submit", children: [
        /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: a.busy, children: "Save" }),
        /* @__PURE__ */ n("button", { type: "button", disabled: e.busy, onClick: f, children: [
          /* @__PURE__ */ n(_, { name: "bolt" }),
          " Send a test before saving"
        ] }),
        /* @__PURE__ */ n("a", { class: "button quiet", href: N("/endpoints"), children: "Cancel" })
      ] })
    ] }),
    /* @__PURE__ */ n("div", { class: "below", children: /* @__PURE__ */ n(lt, { of: e }) })
  ] });
}

// ../src/pages/eventtypes.tsx
var Ur = [{ name: "search", label: "Search", kind: "text", placeholder: "name or description" }], Hr = { to: "/event-types", label: "Event types" };
function Br() {
  let e = M((r) => g("GET /v1/tenants/{tenant}/event-types", { path: { tenant: b.value }, signal: r }), [b.value]), t = (V.value.get("search") ?? "").toLowerCase(),
  o = re("operator") && /* @__PURE__ */ n("a", { class: "button primary", href: N("/event-types/new"), children: [
    /* @__PURE__ */ n(_, { name: "plus" }),
    " New event type"
  ] });
  return /* @__PURE__ */ n(I, { title: "Event types", about: "What can happen, and what its payload looks like.", actions: o, children: /* @__PURE__ */ n(z, { of: e,
  children: ({ items: r }) => {
    if (r.length === 0) return /* @__PURE__ */ n(B, { icon: "tag", title: "No event types yet", action: o, children: "Name what can happen, such as user.created\
, so that others can subscribe to it." });
    let a = r.filter((i) => `${i.name} ${i.description}`.toLowerCase().includes(t));
    return /* @__PURE__ */ n(w, { children: [
      /* @__PURE__ */ n(Ee, { filters: Ur }),
      a.length === 0 ? /* @__PURE__ */ n(B, { icon: "search", title: "No event type fits the search", action: /* @__PURE__ */ n("button", { type: "button", onClick: () => Pe(
      Ur), children: "Clear the search" }) }) : /* @__PURE__ */ n(P, { flush: !0, children: /* @__PURE__ */ n(le, { label: "Event types", rows: a, id: (i) => i.
      name, link: (i) => N("/event-types/" + i.name), columns: [
        { head: "Name", kind: "main", cell: (i) => /* @__PURE__ */ n(w, { children: [
          /* @__PURE__ */ n("code", { children: i.name }),
          i.description && /* @__PURE__ */ n("small", { children: i.description })
        ] }) },
        { head: "Schema", cell: (i) => i.schema === void 0 ? /* @__PURE__ */ n("span", { class: "hint", children: "none" }) : "JSON Schema" },
        { head: "Example", kind: "minor", cell: (i) => i.example === void 0 ? /* @__PURE__ */ n("span", { class: "hint", children: "none" }) : "yes" },
        { head: "Created", kind: "minor", cell: (i) => /* @__PURE__ */ n(J, { at: i.created_at }) }
      ] }) })
    ] });
  } }) });
}
var Wr = (e) => `${de}v1/tenants/${b.value}/event-types/${encodeURIComponent(e)}`;
async function zr(e, t) {
  let o = await (await ye("GET", Wr(e), { signal: t })).text(), { schema: r = "", example: a = "" } = vr(o);
  return { ...JSON.parse(o), schema: Qn(r), example: Qn(a) };
}
function Gr({ name: e }) {
  let t = { tenant: b.value, name: e }, o = M((s) => zr(e, s), [b.value, e]), r = M((s) => g("GET /v1/tenants/{tenant}/endpoints", { path: t, signal: s }), [b.value]).
  data?.items.filter((s) => s.event_types.includes(e) || s.event_types.includes("*")), a = async (s) => {
    if (await be({ title: "Publish the example?", action: "Publish", text: /* @__PURE__ */ n("p", { children: [
      "It becomes an event like any other: every endpoint that subscribes to ",
      /* @__PURE__ */ n("code", { children: e }),
      " gets it",
      r && `, ${r.length} at the moment`,
      "."
    ] }) }))
      try {
        let u = await ye("POST", `${de}v1/tenants/${b.value}/events?type=${encodeURIComponent(e)}`, { body: new Blob([s.example || "{}"], { type: "application/j\
son" }) });
        H("The event was accepted"), j("/events/" + (await u.json()).id);
      } catch (u) {
        K(u);
      }
  }, i = async () => {
    if (await be({ title: `Delete ${e}?`, action: "Delete", danger: !0, text: /* @__PURE__ */ n("p", { children: "Endpoints that subscribe to it keep doing so; \
it is only no longer listed." }) }))
      try {
        await g("DELETE /v1/tenants/{tenant}/event-types/{name}", { path: t }), H("The event type was deleted"), j("/event-types");
      } catch (s) {
        K(s);
      }
  };
  return /* @__PURE__ */ n(I, { title: e, heading: /* @__PURE__ */ n("code", { children: e }), about: o.data?.description, back: Hr, actions: o.data && re("oper\
ator") && /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n("button", { type: "button", onClick: () => {
      i();
    }, children: [
      /* @__PURE__ */ n(_, { name: "trash" }),
      " Delete"
    ] }),
    /* @__PURE__ */ n("a", { class: "button", href: N(`/event-types/${e}/edit`), children: "Edit" }),
    /* @__PURE__ */ n("button", { type: "button", class: "primary", onClick: () => {
      a(o.data);
    }, children: [
      /* @__PURE__ */ n(_, { name: "send" }),
      " Publish the example"
    ] })
  ] }), children: /* @__PURE__ */ n(z, { of: o, children: (s) => /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n(P, { children: /* @__PURE__ */ n(_e, { of: [["Created", /* @__PURE__ */ n(J, { at: s.created_at })], ["Endpoints that get it", r?.length]] }) }),
    r && r.length > 0 && /* @__PURE__ */ n(P, { flush: !0, title: "Who gets it", children: /* @__PURE__ */ n(le, { label: "Endpoints that get it", rows: r, id: (l) => l.
    id, link: (l) => N("/endpoints/" + l.id), columns: [
      { head: "URL", kind: "main", cell: (l) => l.url ?? "polled by its consumer" },
      { head: "Subscribed", cell: (l) => l.event_types.includes("*") ? "to all events" : "by name" }
    ] }) }),
    /* @__PURE__ */ n(P, { title: "Example", children: s.example === "" ? /* @__PURE__ */ n("p", { class: "hint", children: "There is none." }) : /* @__PURE__ */ n(
    un, { label: "Example", text: s.example }) }),
    /* @__PURE__ */ n(P, { title: "Schema", children: s.schema === "" ? /* @__PURE__ */ n("p", { class: "hint", children: "There is none." }) : /* @__PURE__ */ n(
    un, { label: "Schema", text: s.schema }) })
  ] }) }) });
}
function Kr() {
  return /* @__PURE__ */ n(I, { title: "New event type", back: Hr, children: /* @__PURE__ */ n(Qr, { type: { name: "", description: "", created_at: "", schema: "",
  example: "" } }) });
}
function Jr({ name: e }) {
  let t = M((o) => zr(e, o), [b.value, e]);
  return /* @__PURE__ */ n(I, { title: "Edit " + e, back: { to: "/event-types/" + e, label: e }, children: /* @__PURE__ */ n(z, { of: t, children: (o) => /* @__PURE__ */ n(
  Qr, { type: o }) }) });
}
function Qr({ type: e }) {
  let t = !e.name, o = X(
    { name: e.name, description: e.description, schema: e.schema, example: e.example },
    async (s) => {
      let l = [`"description":${JSON.stringify(s.description)}`];
      s.schema.trim() && l.push(`"schema":${s.schema}`), s.example.trim() && l.push(`"example":${s.example}`), await ye("PUT", Wr(s.name.trim()), { body: `{${l.
      join()}}`, header: { "Content-Type": "application/json" } }), H(t ? "The event type was added" : "The event type was saved"), j("/event-types/" + s.name.trim());
    },
    (s) => ({
      ...s.name.trim() ? {} : { name: "Name it, for example user.created." },
      ...jr(s.schema) ? {} : { schema: "This is no JSON." },
      ...jr(s.example) ? {} : { example: "This is no JSON." }
    })
  ), { values: r, errors: a, set: i } = o;
  return /* @__PURE__ */ n("form", { ref: o.ref, noValidate: !0, onSubmit: o.submit, children: [
    /* @__PURE__ */ n(P, { children: /* @__PURE__ */ n("div", { class: "stack", children: [
      t && /* @__PURE__ */ n(A, { label: "Name", name: "name", placeholder: "user.created", value: r.name, error: a.name, onValue: (s) => i({ name: s }), hint: "\
Words with dots between them, from the general to the particular." }),
      /* @__PURE__ */ n(A, { label: "Description", name: "description", value: r.description, error: a.description, onValue: (s) => i({ description: s }), hint: "\
When it happens, for those who subscribe to it." }),
      /* @__PURE__ */ n(Rt, { label: "Example", name: "example", rows: 8, value: r.example, error: a.example, onValue: (s) => i({ example: s }), hint: "A payloa\
d, in JSON. It is what a test sends." }),
      /* @__PURE__ */ n(Rt, { label: "Schema", name: "schema", rows: 8, value: r.schema, error: a.schema, onValue: (s) => i({ schema: s }), hint: "The JSON Sche\
ma of the payload. It may be empty." })
    ] }) }),
    /* @__PURE__ */ n(ee, { form: o }),
    /* @__PURE__ */ n("div", { class: "submit", children: [
      /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: o.busy, children: "Save" }),
      /* @__PURE__ */ n("a", { class: "button quiet", href: N(t ? "/event-types" : "/event-types/" + e.name), children: "Cancel" })
    ] })
  ] });
}
function jr(e) {
  try {
    return e.trim() && JSON.parse(e), !0;
  } catch {
    return !1;
  }
}

// ../src/pages/sources.tsx
var io = { to: "/sources", label: "Sources" };
function Yr() {
  let e = M((o) => g("GET /v1/tenants/{tenant}/sources", { path: { tenant: b.value }, signal: o }), [b.value]), t = re("operator") && /* @__PURE__ */ n("a", { class: "\
button primary", href: N("/sources/new"), children: [
    /* @__PURE__ */ n(_, { name: "plus" }),
    " New source"
  ] });
  return /* @__PURE__ */ n(I, { title: "Sources", about: "Where webhooks of providers come in. What is genuine becomes an event.", actions: t, children: /* @__PURE__ */ n(
  z, { of: e, children: ({ items: o }) => o.length === 0 ? /* @__PURE__ */ n(B, { icon: "inbox", title: "No sources yet", action: t, children: "Choose a provide\
r, enter the secret that it shows, and give it the URL of the source." }) : /* @__PURE__ */ n(P, { flush: !0, children: /* @__PURE__ */ n(le, { label: "Sources",
  rows: o, id: (r) => r.id, link: (r) => N("/sources/" + r.id), columns: [
    { head: "Name", kind: "main", cell: (r) => /* @__PURE__ */ n(w, { children: [
      r.name,
      /* @__PURE__ */ n("small", { children: r.ingest_url })
    ] }) },
    { head: "State", cell: (r) => /* @__PURE__ */ n(ue, { state: r.disabled ? "disabled" : "active" }) },
    { head: "Scheme", cell: (r) => r.scheme },
    { head: "Event type", kind: "minor", cell: (r) => /* @__PURE__ */ n("code", { children: r.event_type }) },
    { head: "Created", kind: "minor", cell: (r) => /* @__PURE__ */ n(J, { at: r.created_at }) }
  ] }) }) }) });
}
async function ma(e) {
  let t = [];
  for (let o; ; ) {
    let r = await g("GET /v1/tenants/{tenant}/schemes", { path: { tenant: b.value }, query: { limit: 200, cursor: o }, signal: e });
    if (t.push(...r.items), !r.next_cursor) return t;
    o = r.next_cursor;
  }
}
function Xr() {
  let e = M(ma, [b.value]), t = V.value.get("scheme");
  return /* @__PURE__ */ n(I, { title: "New source", about: t ? void 0 : "Who sends the webhooks?", back: t ? { to: "/sources/new", label: "All providers" } : io,
  children: /* @__PURE__ */ n(z, { of: e, children: (o) => {
    let r = o.find((a) => a.name === t);
    return r ? /* @__PURE__ */ n(ba, { scheme: r }) : /* @__PURE__ */ n(va, { schemes: o });
  } }) });
}
var ha = ["github", "stripe", "shopify", "slack", "gitlab", "twilio", "meta", "paypal", "discord", "zoom", "linear", "hubspot", "notion", "clerk", "calendly", "\
standard-webhooks"];
function va({ schemes: e }) {
  let t = V.value.get("search") ?? "", o = V.value.get("category") ?? "", r = t.trim().toLowerCase(), a = e.filter((u) => (!o || u.category === o) && `${u.name}\
 ${u.title}`.toLowerCase().includes(r)), i = [...new Set(e.flatMap((u) => u.category ?? []))].sort(), s = [
    { name: "search", label: "Search", kind: "text", placeholder: `${e.length} providers` },
    { name: "category", label: "Category", kind: "choice", options: i.map((u) => ({ value: u, label: u })) }
  ], l = r || o ? [] : [...e.filter((u) => u.own), ...ha.flatMap((u) => e.find((f) => f.name === u && !f.own) ?? [])];
  return /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n(Ee, { filters: s }),
    l.length > 0 && /* @__PURE__ */ n(Zr, { title: "Many look for", schemes: l }),
    a.length > 0 ? /* @__PURE__ */ n(Zr, { title: l.length > 0 ? "All" : `${a.length} found`, schemes: a }) : /* @__PURE__ */ n(B, { icon: "search", title: "No \
provider fits the filters", action: /* @__PURE__ */ n("button", { type: "button", onClick: () => Pe(s), children: "Clear the filters" }), children: "A scheme of\
 your own can be defined through the API, in the form of the catalogue." })
  ] });
}
var ya = 48;
function Zr({ title: e, schemes: t }) {
  let [o, r] = T(!1), a = o ? t : t.slice(0, ya);
  return /* @__PURE__ */ n("section", { class: "providers", children: [
    /* @__PURE__ */ n("h2", { children: e }),
    /* @__PURE__ */ n("ul", { children: a.map((i) => /* @__PURE__ */ n("li", { children: /* @__PURE__ */ n("a", { href: N("/sources/new", { scheme: i.name }), children: [
      /* @__PURE__ */ n("span", { class: "initial", "aria-hidden": "true", children: i.title[0] }),
      /* @__PURE__ */ n("span", { children: [
        /* @__PURE__ */ n("strong", { children: i.title }),
        /* @__PURE__ */ n("small", { children: i.own ? "your own" : i.category })
      ] })
    ] }) }, i.name)) }),
    a.length < t.length && /* @__PURE__ */ n("p", { class: "below", children: /* @__PURE__ */ n("button", { type: "button", onClick: () => r(!0), children: [
      "Show all ",
      t.length
    ] }) })
  ] });
}
function ei({ definition: e }) {
  let t = e.sources?.[0];
  return /* @__PURE__ */ n(w, { children: [
    e.notes && /* @__PURE__ */ n(D, { children: e.notes }),
    t && /* @__PURE__ */ n("p", { class: "hint", children: [
      "The provider's own word on it: ",
      /* @__PURE__ */ n("a", { href: t, target: "_blank", rel: "noreferrer", children: new URL(t).hostname })
    ] })
  ] });
}
function ba({ scheme: e }) {
  let t = M((c) => g("GET /v1/tenants/{tenant}/schemes/{name}", { path: { tenant: b.value, name: e.name }, signal: c }), [b.value, e.name]).data, o = e.params ??
  [], [r, a] = T({}), i = X(
    { name: e.name, secret: "", event_type: "", tolerance: "", params: "" },
    async (c) => {
      let p = Object.fromEntries(Object.entries(r).filter(([, d]) => d)), v = await g("POST /v1/tenants/{tenant}/sources", {
        path: { tenant: b.value },
        body: { name: c.name.trim(), scheme: e.name, secret: c.secret || void 0, event_type: c.event_type.trim() || void 0, tolerance: c.tolerance.trim() || void 0,
        params: Object.keys(p).length > 0 ? p : void 0 }
      });
      H("The source was added"), j("/sources/" + v.id);
    },
    (c) => c.name.trim() ? {} : { name: "Name it, for example " + e.name + "." }
  ), { values: s, errors: l, set: u } = i, f = t?.keys !== void 0;
  return /* @__PURE__ */ n("form", { ref: i.ref, noValidate: !0, onSubmit: i.submit, children: [
    /* @__PURE__ */ n(P, { title: e.title, children: /* @__PURE__ */ n("div", { class: "stack", children: [
      t && /* @__PURE__ */ n(ei, { definition: t }),
      /* @__PURE__ */ n(A, { label: "Name", name: "name", value: s.name, error: l.name, onValue: (c) => u({ name: c }), hint: "Its own within the tenant, such a\
s billing or github.website." }),
      /* @__PURE__ */ n(
        A,
        {
          label: "Secret",
          name: "secret",
          type: "password",
          autocomplete: "new-password",
          value: s.secret,
          error: l.secret,
          onValue: (c) => u({ secret: c }),
          hint: f ? "The provider publishes its keys: none is needed." : `What ${e.title} shows as the webhook's secret or public key. Leave it empty to have on\
e made, where the provider lets you enter it.`
        }
      ),
      o.map((c) => /* @__PURE__ */ n(A, { label: c.replaceAll("_", " "), name: c, value: r[c] ?? "", error: l.params && c === o[0] ? l.params : void 0, onValue: (p) => {
        a({ ...r, [c]: p }), u({ params: "" });
      }, hint: "What the provider knows about your account. It is kept encrypted." }, c))
    ] }) }),
    /* @__PURE__ */ n("details", { class: "card", open: l.event_type || l.tolerance ? !0 : void 0, children: [
      /* @__PURE__ */ n("summary", { children: "More settings: event type, tolerance" }),
      /* @__PURE__ */ n("div", { class: "stack", children: [
        /* @__PURE__ */ n(A, { label: "Event type", name: "event-type", placeholder: s.name, value: s.event_type, error: l.event_type, onValue: (c) => u({ event_type: c }),
        hint: "What its events are called, or what their types begin with. Empty: as the source." }),
        /* @__PURE__ */ n(A, { label: "Tolerance", name: "tolerance", placeholder: "as the scheme says", value: s.tolerance, error: l.tolerance, onValue: (c) => u(
        { tolerance: c }), hint: "How old or early a signed time may be, such as 5m, or none." })
      ] })
    ] }),
    /* @__PURE__ */ n(ee, { form: i }),
    /* @__PURE__ */ n("div", { class: "submit", children: [
      /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: i.busy, children: "Save" }),
      /* @__PURE__ */ n("button", { type: "button", class: "quiet", onClick: () => se({ scheme: void 0 }), children: "Another provider" })
    ] })
  ] });
}
function ti({ id: e }) {
  let t = { tenant: b.value, source: e }, o = M((r) => g("GET /v1/tenants/{tenant}/sources/{source}", { path: t, signal: r }), [b.value, e]);
  return o.data ? /* @__PURE__ */ n(ga, { source: o.data, changed: o.set }) : /* @__PURE__ */ n(I, { title: "Source", back: io, children: /* @__PURE__ */ n(z, {
  of: o, children: () => null }) });
}
function ga({ source: e, changed: t }) {
  let o = re("operator"), r = { tenant: b.value, source: e.id }, a = M((s) => g("GET /v1/tenants/{tenant}/schemes/{name}", { path: { tenant: b.value, name: e.scheme },
  signal: s }), [b.value, e.scheme]).data, i = async () => {
    try {
      t(await g("PATCH /v1/tenants/{tenant}/sources/{source}", { path: r, body: { disabled: !e.disabled } }));
    } catch (s) {
      K(s);
    }
  };
  return /* @__PURE__ */ n(I, { title: "Source " + e.name, heading: e.name, back: io, actions: o && /* @__PURE__ */ n("button", { type: "button", onClick: () => {
    i();
  }, children: [
    /* @__PURE__ */ n(_, { name: e.disabled ? "play" : "pause" }),
    " ",
    e.disabled ? "Enable" : "Disable"
  ] }), children: [
    e.disabled && /* @__PURE__ */ n(D, { kind: "warn", children: "It is disabled: what comes in is refused." }),
    /* @__PURE__ */ n(P, { children: /* @__PURE__ */ n("div", { class: "stack", children: [
      /* @__PURE__ */ n("div", { class: "field", children: [
        /* @__PURE__ */ n("span", { class: "label", children: "URL for the provider" }),
        /* @__PURE__ */ n("div", { class: "secret", children: [
          /* @__PURE__ */ n("code", { children: e.ingest_url }),
          /* @__PURE__ */ n(ne, { text: e.ingest_url, label: "Copy the URL for the provider" })
        ] })
      ] }),
      /* @__PURE__ */ n(_e, { of: [
        ["State", /* @__PURE__ */ n(ue, { state: e.disabled ? "disabled" : "active" })],
        ["Id", /* @__PURE__ */ n(rt, { id: e.id })],
        ["Scheme", /* @__PURE__ */ n("code", { children: e.scheme })],
        ["Event type", /* @__PURE__ */ n("code", { children: e.event_type })],
        ["Tolerance", e.tolerance],
        ["Parameters", e.params.join(", ")],
        ["Created", /* @__PURE__ */ n(J, { at: e.created_at })]
      ] }),
      a && /* @__PURE__ */ n(ei, { definition: a })
    ] }) }),
    /* @__PURE__ */ n(tn, { tabs: [
      { name: "requests", label: "Requests", content: () => /* @__PURE__ */ n(wa, { source: e }) },
      { name: "secret", label: "Secrets", content: () => /* @__PURE__ */ n(Lr, { source: e }) },
      ...o ? [{ name: "settings", label: "Settings", content: () => /* @__PURE__ */ n(ka, { source: e, changed: t }, e.updated_at) }] : []
    ] })
  ] });
}
var _a = ["accepted", "duplicate", "refused", "handshake"], ro = [
  { name: "verdict", label: "Verdict", kind: "choice", options: _a.map((e) => ({ value: e, label: e })) },
  { name: "since", label: "Since", kind: "time" },
  { name: "until", label: "Until", kind: "time" }
];
function wa({ source: e }) {
  let t = V.value, o = { source: e.id, verdict: t.get("verdict") ? [t.get("verdict")] : void 0, since: t.get("since") ?? void 0, until: t.get("until") ?? void 0 },
  r = tt((s, l) => g("GET /v1/tenants/{tenant}/requests", { path: { tenant: b.value }, query: { ...o, cursor: s }, signal: l }), [b.value, JSON.stringify(o)]), a = vn(
  r, "request", (s) => s.source === e.id && (!o.verdict || o.verdict.includes(s.verdict)) && !o.until), i = async () => {
    let s = { tenant: b.value }, l = { kind: "verify", filter: { source: e.id } };
    try {
      let { total: u } = await g("POST /v1/tenants/{tenant}/jobs", { path: s, body: { ...l, dry_run: !0 } });
      if (u === 0) {
        H("No refused request is kept");
        return;
      }
      if (!await be({ title: "Verify again?", action: `Verify ${u}`, text: /* @__PURE__ */ n("p", { children: [
        u,
        " refused requests are verified again under what the source is now. What is genuine becomes an event as if it had just come in."
      ] }) })) return;
      j("/jobs/" + (await g("POST /v1/tenants/{tenant}/jobs", { path: s, body: l })).id);
    } catch (u) {
      K(u);
    }
  };
  return /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n(Ee, { filters: ro }),
    r.error ? /* @__PURE__ */ n(oe, { error: r.error, retry: r.reload }) : null,
    r.items?.length === 0 && (sn(ro) ? /* @__PURE__ */ n(B, { icon: "search", title: "No request fits the filters", action: /* @__PURE__ */ n("button", { type: "\
button", onClick: () => Pe(ro), children: "Clear the filters" }) }) : /* @__PURE__ */ n(B, { icon: "inbox", title: "Nothing has come in yet", children: "Give th\
e provider the URL above, and have it send a test." })),
    r.items && r.items.length > 0 && /* @__PURE__ */ n(P, { flush: !0, title: "Requests", actions: re("operator") && /* @__PURE__ */ n("button", { type: "button",
    onClick: () => {
      i();
    }, children: [
      /* @__PURE__ */ n(_, { name: "refresh" }),
      " Verify refused ones again"
    ] }), children: [
      /* @__PURE__ */ n(an, { fresh: a }),
      /* @__PURE__ */ n(le, { label: "Requests", rows: r.items, busy: r.busy, more: r.more, id: (s) => s.id, link: (s) => N("/requests/" + s.id), columns: [
        { head: "Request", kind: "main", cell: (s) => /* @__PURE__ */ n(w, { children: [
          /* @__PURE__ */ n("code", { children: s.id }),
          s.reason && /* @__PURE__ */ n("small", { children: s.reason })
        ] }) },
        { head: "Verdict", cell: (s) => /* @__PURE__ */ n(ue, { state: s.verdict }) },
        { head: "From", kind: "minor", cell: (s) => s.remote },
        { head: "Size", kind: "minor", cell: (s) => He(s.size) },
        { head: "Received", cell: (s) => /* @__PURE__ */ n(J, { at: s.received_at }) }
      ] })
    ] })
  ] });
}
function ka({ source: e, changed: t }) {
  let o = { tenant: b.value, source: e.id }, r = X({ name: e.name, scheme: e.scheme, event_type: e.event_type === e.name ? "" : e.event_type, tolerance: e.tolerance ??
  "" }, async (u) => {
    t(await g("PATCH /v1/tenants/{tenant}/sources/{source}", { path: o, body: { ...u, name: u.name.trim(), event_type: u.event_type.trim(), tolerance: u.tolerance.
    trim(), scheme: u.scheme === e.scheme ? void 0 : u.scheme } })), H("The settings were saved");
  }), { values: a, errors: i, set: s } = r, l = async () => {
    if (await be({ title: `Delete ${e.name}?`, action: "Delete", danger: !0, text: /* @__PURE__ */ n("p", { children: "Its URL no longer answers, and its secret\
s are deleted. Its requests and events stay. This cannot be undone." }) }))
      try {
        await g("DELETE /v1/tenants/{tenant}/sources/{source}", { path: o }), H("The source was deleted"), j("/sources");
      } catch (f) {
        K(f);
      }
  };
  return /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n("form", { ref: r.ref, noValidate: !0, onSubmit: r.submit, children: [
      /* @__PURE__ */ n(P, { children: /* @__PURE__ */ n("div", { class: "stack", children: [
        /* @__PURE__ */ n(A, { label: "Name", name: "name", value: a.name, error: i.name, onValue: (u) => s({ name: u }) }),
        /* @__PURE__ */ n(dt, { value: a.scheme, error: i.scheme, onValue: (u) => s({ scheme: u }), hint: "Its secrets must fit the scheme." }),
        /* @__PURE__ */ n(A, { label: "Event type", name: "event-type", placeholder: a.name, value: a.event_type, error: i.event_type, onValue: (u) => s({ event_type: u }),
        hint: "What its events are called, or what their types begin with. Empty: as the source." }),
        /* @__PURE__ */ n(A, { label: "Tolerance", name: "tolerance", placeholder: "as the scheme says", value: a.tolerance, error: i.tolerance, onValue: (u) => s(
        { tolerance: u }), hint: "How old or early a signed time may be, such as 5m, or none." })
      ] }) }),
      /* @__PURE__ */ n(ee, { form: r }),
      /* @__PURE__ */ n("div", { class: "submit", children: /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: r.busy, children: "Save" }) })
    ] }),
    /* @__PURE__ */ n("div", { class: "below", children: /* @__PURE__ */ n(P, { title: "Delete", actions: /* @__PURE__ */ n("button", { type: "button", class: "\
danger", onClick: () => {
      l();
    }, children: [
      /* @__PURE__ */ n(_, { name: "trash" }),
      " Delete the source"
    ] }), children: /* @__PURE__ */ n("p", { class: "hint", children: "To stop for a while, disable it instead." }) }) })
  ] });
}

// ../src/routes.tsx
var wn = "Sending", Ta = "Receiving", ni = [
  { path: "/", page: Jn },
  { path: "/automations", page: wr, nav: { label: "Automations", icon: "bolt", group: wn, key: "a" } },
  { path: "/automations/new", page: kr },
  { path: "/endpoints", page: Jn, nav: { label: "Endpoints", icon: "send", group: wn, key: "e" } },
  { path: "/endpoints/new", page: Vr },
  { path: "/endpoints/:id", page: qr },
  { path: "/event-types", page: Br, nav: { label: "Event types", icon: "tag", group: wn, key: "t" } },
  { path: "/event-types/new", page: Kr },
  { path: "/event-types/:name", page: Gr },
  { path: "/event-types/:name/edit", page: Jr },
  { path: "/test-receiver", page: $r, nav: { label: "Test receiver", icon: "terminal", group: wn } },
  { path: "/sources", page: Yr, nav: { label: "Sources", icon: "inbox", group: Ta, key: "s" } },
  { path: "/sources/new", page: Xr },
  { path: "/sources/:id", page: ti }
];

// ../src/ui/keys.tsx
var Dt = R(!1), so = R(!1);
function oi(e) {
  let t = 0, o = (r) => {
    if (r.key.toLowerCase() === "k" && (r.ctrlKey || r.metaKey)) {
      r.preventDefault(), Dt.value = !0;
      return;
    }
    if (r.ctrlKey || r.metaKey || r.altKey || Xe.value === "off" || Kn(r.target)) return;
    let a = Date.now() - t < 1500 && e.find((i) => i.nav?.key === r.key);
    t = r.key === "g" ? Date.now() : 0, a ? (r.preventDefault(), j(a.path)) : r.key === "?" ? so.value = !0 : r.key === "." && (Lt.value = !Lt.value, fe(Lt.value ?
    "Paused" : "Live"));
  };
  return addEventListener("keydown", o), () => removeEventListener("keydown", o);
}
var ao = { evt_: "/events/", dlv_: "/deliveries/", ep_: "/endpoints/", src_: "/sources/", req_: "/requests/", job_: "/jobs/" };
function ri({ routes: e }) {
  return /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n("button", { type: "button", class: "search", onClick: () => Dt.value = !0, children: [
      /* @__PURE__ */ n(_, { name: "search" }),
      " ",
      /* @__PURE__ */ n("span", { children: "Search or paste an id" }),
      " ",
      /* @__PURE__ */ n("kbd", { children: "Ctrl K" })
    ] }),
    Dt.value && /* @__PURE__ */ n(Ca, { routes: e })
  ] });
}
function Ca({ routes: e }) {
  let [t, o] = T(""), [r, a] = T(0), [i, s] = T([]), l = ke();
  F(() => {
    let m = new AbortController(), S = { tenant: b.peek() };
    return Promise.all([
      g("GET /v1/tenants/{tenant}/endpoints", { path: S, signal: m.signal }).then(({ items: C }) => C.map((L) => ({ label: L.url || L.description || L.id, hint: L.
      id, icon: "send", to: "/endpoints/" + L.id }))),
      g("GET /v1/tenants/{tenant}/sources", { path: S, signal: m.signal }).then(({ items: C }) => C.map((L) => ({ label: L.name, hint: L.id, icon: "inbox", to: "\
/sources/" + L.id })), () => [])
      // the portal has none
    ]).then((C) => s(C.flat()), () => {
    }), () => m.abort();
  }, []);
  let u = t.trim().toLowerCase(), f = e.flatMap((m) => m.nav ? [{ label: m.nav.label, hint: m.nav.group, icon: m.nav.icon, to: m.path }] : []), c = Object.keys(
  ao).find((m) => u.startsWith(m)), v = [...c && e.some((m) => m.path.startsWith(ao[c])) ? [{ label: "Go to " + t.trim(), icon: "arrow", to: ao[c] + t.trim() }] :
  [], ...[...f, ...i].filter((m) => `${m.label} ${m.hint ?? ""}`.toLowerCase().includes(u))].slice(0, 12), d = Math.min(r, v.length - 1), k = (m) => {
    m && (Dt.value = !1, j(m.to));
  }, x = (m) => {
    let S = { ArrowDown: 1, ArrowUp: -1 }[m.key];
    S ? (m.preventDefault(), a((d + S + v.length) % Math.max(1, v.length))) : m.key === "Enter" && (m.preventDefault(), k(v[d]));
  };
  return /* @__PURE__ */ n(ce, { title: "Go to", onClose: () => Dt.value = !1, children: [
    /* @__PURE__ */ n(
      "input",
      {
        type: "text",
        role: "combobox",
        "aria-expanded": "true",
        "aria-controls": l,
        "aria-activedescendant": v.length ? `${l}-${d}` : void 0,
        "aria-label": "A page, an endpoint, a source or an id",
        placeholder: "A page, an endpoint, a source or an id",
        autocomplete: "off",
        spellcheck: !1,
        autofocus: !0,
        value: t,
        onInput: (m) => {
          o(m.currentTarget.value), a(0);
        },
        onKeyDown: x
      }
    ),
    /* @__PURE__ */ n("ul", { class: "palette", role: "listbox", id: l, "aria-label": "Found", children: [
      v.map((m, S) => /* @__PURE__ */ n("li", { role: "option", id: `${l}-${S}`, "aria-selected": S === d, onClick: () => k(m), children: [
        /* @__PURE__ */ n(_, { name: m.icon }),
        " ",
        /* @__PURE__ */ n("span", { children: m.label }),
        " ",
        m.hint && /* @__PURE__ */ n("small", { children: m.hint })
      ] }, m.to)),
      v.length === 0 && /* @__PURE__ */ n("li", { class: "hint", children: "Nothing of that name." })
    ] })
  ] });
}
var xa = [
  ["Ctrl K", "go anywhere, or paste an id"],
  ["?", "this list"],
  ["g and a letter", "go to a page: g e endpoints, g d deliveries, g s sources, g r requests"],
  ["/", "the filters of a list"],
  ["j, k", "the next and the previous row"],
  ["Enter", "open the row"],
  ["c", "copy the row's id"],
  [".", "pause what is live"],
  ["Esc", "close"]
];
function ii() {
  return so.value ? /* @__PURE__ */ n(ce, { title: "Keys", onClose: () => so.value = !1, children: [
    /* @__PURE__ */ n("dl", { class: "keys", children: xa.map(([e, t]) => /* @__PURE__ */ n("div", { children: [
      /* @__PURE__ */ n("dt", { children: /* @__PURE__ */ n("kbd", { children: e }) }),
      /* @__PURE__ */ n("dd", { children: t })
    ] }, e)) }),
    /* @__PURE__ */ n(ge, { label: "Single keys are shortcuts", checked: Xe.value === "on", onValue: (e) => Xe.value = e ? "on" : "off" })
  ] }) : null;
}

// ../src/ui/offline.tsx
var Sa = 30;
function ai() {
  return Ct.value ? /* @__PURE__ */ n(Ea, {}) : null;
}
function Ea() {
  let [e, t] = T(2), [o, r] = T(2), a = () => {
    ye("GET", de + "v1/sign-in").catch(() => {
      let i = Math.min(Sa, e * 2);
      t(i), r(i);
    });
  };
  return F(() => {
    if (o <= 0) {
      a();
      return;
    }
    let i = setTimeout(() => r(o - 1), 1e3);
    return () => clearTimeout(i);
  }, [o]), /* @__PURE__ */ n(D, { kind: "warn", children: /* @__PURE__ */ n("span", { class: "row", children: [
    /* @__PURE__ */ n("strong", { role: "status", children: "The server cannot be reached." }),
    " ",
    o > 0 ? `Trying again in ${o} s.` : "Trying again…",
    " ",
    /* @__PURE__ */ n("button", { type: "button", onClick: a, children: "Try now" })
  ] }) });
}

// ../src/ui/theme.tsx
var Pa = { system: "light", light: "dark", dark: "system" }, Aa = { system: "circle", light: "sun", dark: "moon" };
function si() {
  let e = `Theme: ${Ye.value}`;
  return /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-label": e, title: e, onClick: () => Ye.value = Pa[Ye.value], children: /* @__PURE__ */ n(
  _, { name: Aa[Ye.value] }) });
}

// ../src/ui/shell.tsx
function li({ routes: e, brand: t, tools: o, user: r }) {
  let [a, i] = T(!1);
  F(() => oi(e), [e]), F(() => i(!1), [ae.value]);
  let s = Ko(e, ae.value);
  return /* @__PURE__ */ n("div", { class: "shell", children: [
    /* @__PURE__ */ n("a", { class: "skip", href: "#main", onClick: (l) => {
      l.preventDefault(), document.querySelector("main h1")?.focus();
    }, children: "Skip to the page" }),
    /* @__PURE__ */ n("header", { class: "top", children: [
      /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only burger", "aria-label": "Menu", "aria-expanded": a, "aria-controls": "nav", onClick: () => i(
      !a), children: /* @__PURE__ */ n(_, { name: a ? "cross" : "menu" }) }),
      /* @__PURE__ */ n("a", { class: "brand", href: N("/"), children: t }),
      o,
      /* @__PURE__ */ n("div", { class: "spring" }),
      /* @__PURE__ */ n(Ra, {}),
      /* @__PURE__ */ n(ri, { routes: e }),
      /* @__PURE__ */ n(mr, {}),
      /* @__PURE__ */ n(si, {}),
      r
    ] }),
    /* @__PURE__ */ n("nav", { id: "nav", class: a ? "open" : void 0, "aria-label": "Pages", children: [...new Set(e.flatMap((l) => l.nav?.group ?? []))].map((l) => /* @__PURE__ */ n(
    "div", { children: [
      l && /* @__PURE__ */ n("h2", { children: l }),
      /* @__PURE__ */ n("ul", { children: e.filter((u) => u.nav?.group === l).map((u) => /* @__PURE__ */ n("li", { children: /* @__PURE__ */ n(Ma, { route: u }) },
      u.path)) })
    ] }, l)) }),
    /* @__PURE__ */ n("main", { id: "main", children: [
      /* @__PURE__ */ n(ai, {}),
      /* @__PURE__ */ n(Na, { children: s ? /* @__PURE__ */ n(s.route.page, { ...s.params }) : /* @__PURE__ */ n(La, {}) }, b.value + ae.value)
    ] }),
    /* @__PURE__ */ n(ii, {}),
    /* @__PURE__ */ n(er, {}),
    /* @__PURE__ */ n(At, {})
  ] });
}
function Ma({ route: e }) {
  let t = ae.value, o = t === e.path || e.path !== "/" && t.startsWith(e.path + "/");
  return /* @__PURE__ */ n("a", { href: N(e.path), "aria-current": t === e.path ? "page" : o ? "true" : void 0, children: [
    /* @__PURE__ */ n(_, { name: e.nav.icon }),
    " ",
    e.nav.label
  ] });
}
function Ra() {
  switch (ze.value) {
    case "live":
      return /* @__PURE__ */ n("span", { class: "liveness good", title: "This page changes as things happen", children: [
        /* @__PURE__ */ n("i", {}),
        " Live"
      ] });
    case "polling":
      return /* @__PURE__ */ n("span", { class: "liveness warn", role: "status", title: "No stream of news comes through: the lists are read again every 5 secon\
ds", children: [
        /* @__PURE__ */ n("i", {}),
        " Every 5 s"
      ] });
    case "reconnecting":
      return /* @__PURE__ */ n("span", { class: "liveness warn", role: "status", children: [
        /* @__PURE__ */ n("i", {}),
        " Reconnecting…"
      ] });
    default:
      return null;
  }
}
function Na({ children: e }) {
  let [t, o] = Lo();
  return t ? /* @__PURE__ */ n(I, { title: "Something failed", children: /* @__PURE__ */ n(oe, { error: t, retry: o }) }) : /* @__PURE__ */ n(w, { children: e });
}
function La() {
  return /* @__PURE__ */ n(I, { title: "No such page", children: /* @__PURE__ */ n(B, { icon: "search", title: "There is nothing here", action: /* @__PURE__ */ n(
  "a", { class: "button primary", href: N("/"), children: "Go to the start" }), children: "The link may be old, or mistyped." }) });
}

// ../src/app.tsx
function Oa() {
  let e = M(Qo, []);
  return ae.value === "/setup" && !pe.value ? /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n(dr, {}),
    /* @__PURE__ */ n(At, {})
  ] }) : pe.value === void 0 ? /* @__PURE__ */ n("div", { class: "alone", children: /* @__PURE__ */ n(z, { of: { ...e, data: void 0 }, children: () => null }) }) :
  pe.value === null ? /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n(lr, {}),
    /* @__PURE__ */ n(At, {})
  ] }) : /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n(li, { routes: ni, brand: /* @__PURE__ */ n(nt, {}), tools: /* @__PURE__ */ n(pr, {}), user: /* @__PURE__ */ n(ur, {}) }),
    Yt.value && /* @__PURE__ */ n(cr, {})
  ] });
}
ko(/* @__PURE__ */ n(Oa, {}), document.getElementById("app"));
