// ../node_modules/preact/dist/preact.mjs
var L, po, xn, Me, Tn, Ut, fo, qt, mo, Sn, Cn, mi, vt = /* @__PURE__ */ Symbol.for("pv"), Ht = {}, jt = [], hi = /^m(i|n|o|s|text|space)$/, En = Array.isArray, Pn = jt.
slice, qe = Object.assign;
function $e(e) {
  e && e.parentNode && e.remove();
}
function ho(e, t, o) {
  var r, a, i, s = {}, l = arguments.length;
  for (i in t) i == "key" ? r = t[i] : i == "ref" && typeof e != "function" ? a = t[i] : s[i] = t[i];
  return l > 2 && (s.children = l > 3 ? Pn.call(arguments, 2) : o), ht(e, s, r, a, null);
}
function ht(e, t, o, r, a) {
  var i = { type: e, props: t, key: o, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: vt, __v: a || ++po, __i: -1, __u: 0 };
  return !a && L.vnode && L.vnode(i), i;
}
function w(e) {
  return e.children;
}
function Je(e, t) {
  this.props = e, this.context = t, this.__g = 0;
}
function Re(e, t) {
  if (t == null) return e.__ && Re(e.__, e.__i + 1);
  for (var o; t < e.__k.length; t++) if ((o = e.__k[t]) && o.__e) return o.__e;
  return typeof e.type != "function" || e.props.__P ? null : Re(e);
}
function vi(e) {
  var t, o = e.__v, r = o.__e, a = [], i = [], s = e.__P;
  s && ((t = qe({ constructor: vt }, o)).__v = o.__v + 1, L.vnode && L.vnode(t), An(s, t, o, e.__n, s.namespaceURI, 32 & o.__u ? [r] : null, a, r || Re(o), 32 &
  o.__u, i), t.__v = o.__v, t.__.__k[t.__i] = t, wo(a, t, i), o.__ = o.__e = null, t.__e != r && vo(t));
}
function vo(e) {
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e);
  }), vo(e);
}
function co(e) {
  (8 & e.__g || (e.__g |= 8, Me.push(e), Ut++)) && Tn == L.debounceRendering || ((Tn = L.debounceRendering) || queueMicrotask)(yo);
}
function yo() {
  try {
    for (var e, t = 1; Me.length; ) Me.length > t && Me.sort(fo), e = Me.shift(), t = Me.length, 8 & e.__g && vi(e);
  } finally {
    (Ut = Me.length) && (Tn || queueMicrotask)(yo);
  }
}
function bo(e, t, o, r, a, i, s, l, u, p, c) {
  var f, v, d, k, x, m, S = r.__k || jt, C = t.length;
  for (u = yi(o, t, S, u, C), f = 0; f < C; f++) (d = o.__k[f]) != null && (v = ~d.__i && S[d.__i] || Ht, d.__i = f, m = An(e, d, v, a, i, s, l, u, p, c), k = d.
  __e, (v.ref != d.ref || 8 & v.__u) && (v.ref && Mn(v.ref, null, d, v), d.ref && c.push(d.ref, d.__c || k, d)), x = x || k, 4 & d.__u ? (u = go(d, u, e, !v.__v),
  v.__e && (v.__e = null)) : typeof d.type == "function" && m !== void 0 ? u = m : k && (u = k.nextSibling), d.__u &= -21);
  return o.__e = x, u;
}
function yi(e, t, o, r, a) {
  var i, s, l, u, p, c, f, v, d, k = o.length, x = k, m = 0, S = 0, C = e.__k = Array(a);
  for (i = 0; i < a; i++) (s = t[i]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = C[i] =
  ht(null, s) : En(s) ? s = C[i] = ht(w, { children: s }) : s.constructor === vt && s.__b ? s = C[i] = ht(s.type, s.props, s.key, s.ref, s.__v) : C[i] = s, u = i +
  m, s.__ = e, s.__b = e.__b + 1, l = null, ~(p = s.__i = bi(s, o, u, x)) && (x--, (l = o[p]) && (l.__u |= 2)), l && l.__v ? (s.__u |= 16, p == u - 1 ? m-- : p ==
  u + 1 ? m++ : p != u && (p > u ? m-- : m++, S = 1)) : (~p || (a > k ? m-- : a < k && m++), typeof s.type != "function" && (s.__u |= 4))) : C[i] = null;
  if (S) {
    for (c = [], f = [], i = 0; i < a; i++) if ((s = C[i]) && 16 & s.__u) {
      for (m = 0, v = c.length; m < v; ) c[d = m + v >> 1] < s.__i ? m = d + 1 : v = d;
      c[m] = s.__i, f[i] = m + 1;
    }
    for (m = c.length; i--; ) f[i] && (f[i] == m ? m-- : C[i].__u |= 4);
  }
  if (x) for (i = 0; i < k; i++) !(l = o[i]) || 2 & l.__u || (l.__e == r && (r = Re(l)), Rn(l, l));
  return r;
}
function go(e, t, o, r) {
  var a, i, s, l;
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (a = e.__k) for (i = 0; i < a.length; i++) a[i] && (a[i].__ = e, t = go(a[i], t, o, !1));
    return t;
  }
  for (t && !t.parentNode && (t = Re(e)) && !t.parentNode && (t = null), s = e.__e, l = t; l && l.nodeType == 8; ) l = l.nextSibling;
  for (s != l && (!r && o.moveBefore && s.parentNode ? o.moveBefore(s, t) : o.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 &&
  !t.data.startsWith("$s"); ) ;
  return t;
}
function bi(e, t, o, r) {
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
  Cn[t] || (Cn[t] = gi(t)), (e.__a || (e.__a = {}))[t] = Sn, i = t != (t = t.replace(mo, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), o ? e.addEventListener(
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
function gi(e) {
  return function(t) {
    var o = this.__e;
    if (o) {
      if (o = o[e], t[qt] == null) t[qt] = Sn++;
      else if (t[qt] < this.__a[e]) return;
      return o(L.event ? L.event(t) : t);
    }
  };
}
function An(e, t, o, r, a, i, s, l, u, p) {
  var c, f, v, d, k, x, m, S, C, O, q, he, ft, ke, ve, It, ye, h, y = t.type;
  if (t.constructor !== vt) return null;
  128 & o.__u && (u = 32 & o.__u, c = o.__c.__z) && (t.__u |= u, f = i = [], c.nodeType == 8 ? l = Vt(c, i) : i.push(c), l = i[0] || l), (c = L.__b) && c(t);
  e: if (typeof y == "function") {
    v = s.length;
    try {
      if (S = t.props, C = (c = y.prototype) && c.render, O = (c = y.contextType) && r[c.__c], q = c ? O ? O.props.value : c.__ : r, (d = o.__c) ? (t.__c = d, 2 &
      d.__g && (d.__g |= 1)) : (C ? t.__c = d = new y(S, q) : (t.__c = d = new Je(S, q), d.constructor = y, d.render = wi), O && O.sub(d), d.state || (d.state =
      {}), d.__n = r, d.__g |= 8, d.__h = [], d.__k = []), C && (d.__s || (d.__s = d.state), y.getDerivedStateFromProps && (d.__s == d.state && (d.__s = qe({}, d.
      __s)), qe(d.__s, y.getDerivedStateFromProps(S, d.__s)))), k = d.props, x = d.state, d.__v = t, o.__c) {
        if (S !== k && C && !y.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(S, q), t.__v == o.__v && !(8 & d.__g) || !(4 &
        d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(S, d.__s, q) === !1) {
          t.__v != o.__v && (d.props = S, d.state = d.__s, d.__g &= -9), t.__e = o.__e, t.__k = o.__k, t.__k.some(function(E) {
            E && (E.__ = t);
          }), jt.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), l = Re(o);
          break e;
        }
        d.componentWillUpdate && d.componentWillUpdate(S, d.__s, q), C && d.componentDidUpdate && d.__h.push(function() {
          d.componentDidUpdate(k, x, m);
        });
      } else C && !y.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), C && d.componentDidMount && d.__h.push(d.componentDidMount);
      d.context = q, d.props = S, d.__P = e, d.__g &= -5, he = L.__r, ft = C ? 25 : 0;
      do
        d.__g &= -9, he && he(t), c = d.render(d.props, d.state = d.__s, d.context);
      while (8 & d.__g && ++ft < 25);
      C && (jt.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (r = qe({}, r, d.getChildContext())), C && o.__c && d.getSnapshotBeforeUpdate &&
      (m = d.getSnapshotBeforeUpdate(k, x)), ke = c && c.type === w && c.key == null ? c.props.children : c, S.__P && (c = l, a = (e = S.__P).namespaceURI, u = i =
      null, o.props && o.props.__P != e && (o.__k.some(function(E) {
        E && Rn(E, E);
      }), o.__k = null), l = o.__k ? Re(o, 0) : null), l = bo(e, En(ke) ? ke : [ke], t, o, r, a, i, s, l, u, p), S.__P && (t.__e = null, l = c), t.__u &= -161, f &&
      f.some($e), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
    } catch (E) {
      if (s.length = v, t.__v = null, u || i) if (E && E.then) {
        if (t.__u |= 128 | u, i) {
          for (~(ye = i.indexOf(l || void 0)) || (ye = i.length); (h = i[ye - 1]) && h.nodeType == 8; ) ye--;
          for (; ye < i.length; ye++) if (h = i[ye]) if (i[ye] = null, ve) {
            if (h == It) break;
          } else {
            if (h.nodeType != 8) break;
            h.data.startsWith("$s") && (It = Vt(ve = h));
          }
        }
        if (!ve) {
          for (; l && l.nodeType == 8 && l.nextSibling; ) l = l.nextSibling;
          ve = l;
        }
        (c = Vt(ve = t.__c.__z || (t.__c.__z = ve))) ? (t.__e = ve, l = c) : t.__e = l, l = l && l.nextSibling;
      } else i && i.some($e);
      else t.__e = o.__e;
      t.__k || (t.__k = o.__k || []), E && E.then || _o(t), L.__e(E, t, o);
    }
  } else l = t.__e = _i(o.__e, t, o, r, a, i, s, u, p, e);
  return (c = L.diffed) && c(t), l;
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
  L.__c && L.__c(t, e), e.some(function(a) {
    try {
      e = a.__h, a.__h = [], e.some(function(i) {
        i.call(a);
      });
    } catch (i) {
      L.__e(i, a.__v);
    }
  });
}
function _i(e, t, o, r, a, i, s, l, u, p) {
  var c, f, v, d, k, x, m, S, C = o.props || Ht, O = t.props, q = t.type;
  if (q == "svg" ? a = "http://www.w3.org/2000/svg" : q == "math" ? a = "http://www.w3.org/1998/Math/MathML" : a || (a = "http://www.w3.org/1999/xhtml"), i) {
    for (c = 0; c < i.length; c++) if ((k = i[c]) && (q ? k.localName == q : k.nodeType == 3)) {
      e = k, i[c] = null;
      break;
    }
  }
  if (!e) {
    if (S = p.ownerDocument || document, !q) return S.createTextNode(O);
    e = S.createElementNS(a, q, O.is ? O : p), l && (L.__m && L.__m(t, i), l = !1), i = null;
  }
  if (q) {
    if (p = q == "template" && e.content || e, i = q == "textarea" && O.defaultValue != null ? null : i && Pn.call(p.childNodes), !l && i) for (C = {}, c = 0; c <
    e.attributes.length; c++) C[(k = e.attributes[c]).name] = k.value;
    for (c in C) k = C[c], c == "dangerouslySetInnerHTML" ? v = k : c == "children" || c in O || c == "value" && "defaultValue" in O || c == "checked" && "defau\
ltChecked" in O || $t(e, c, null, k, a);
    for (c in O) k = O[c], c == "children" ? d = k : c == "dangerouslySetInnerHTML" ? f = k : c == "value" ? x = k : c == "checked" ? m = k : l && typeof k != "\
function" || C[c] === k || $t(e, c, k, C[c], a);
    f ? (l || v && (f.__html == v.__html || f.__html == e.innerHTML) || (e.innerHTML = f.__html), t.__k = []) : (v && (e.textContent = ""), (q == "foreignObject" ||
    a == "http://www.w3.org/1998/Math/MathML" && hi.test(q)) && (a = "http://www.w3.org/1999/xhtml"), bo(p, En(d) ? d : [d], t, o, r, a, i, s, i ? i[0] : o.__k &&
    Re(o, 0), l, u), i && i.some($e)), l && q != "textarea" || (c = "value", q == "progress" && x == null ? e.removeAttribute(c) : x == null || x === e[c] && (q !=
    "progress" || x) || $t(e, c, x, C[c], a), c = "checked", m != null && m != e[c] && $t(e, c, m, C[c], a));
  } else C === O || l && e.data == O || (e.data = O);
  return e;
}
function Mn(e, t, o, r) {
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current =
    t;
  } catch (a) {
    L.__e(a, o);
  }
}
function Rn(e, t, o) {
  var r, a, i, s;
  if (L.unmount && L.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || Mn(r, null, t, e), r = e.__c) {
    if (r.componentWillUnmount) try {
      r.componentWillUnmount();
    } catch (l) {
      L.__e(l, t);
    }
    r.__P = r.__n = null;
  }
  if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && Rn(r[s], t, typeof e.type != "function" || o && !e.props.__P);
  !o && (r = e.__c) && (r = r.__z) && (a = Vt(r, i = [])) && (r == e.__e && i.some($e), $e(a), $e(r)), o || $e(e.__e), e.__e = e.__c = e.__ = null;
}
function wi(e, t, o) {
  return this.constructor(e, o);
}
function ko(e, t) {
  var o, r, a, i;
  L.__ && L.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (o = e && 32 & e.__u) ? null : t.__k, t.__k = ht(w, { children: [e] }), a = [], i = [], An(
  t, t.__k, r || Ht, Ht, t.namespaceURI, r ? null : t.firstChild ? Pn.call(t.childNodes) : null, a, r ? r.__e : t.firstChild, o, i), wo(a, t.__k, i), t.__k.props.
  children = null;
}
L = { __e: function(e, t, o, r) {
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
  return e != null && e.constructor === vt;
}, Je.prototype.setState = function(e, t) {
  var o = this.__s;
  o && o != this.state || (o = this.__s = qe({}, this.state)), typeof e == "function" && (e = e(qe({}, o), this.props)), e && (qe(o, e), this.__v && (t && this.
  __k.push(t), co(this)));
}, Je.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), co(this));
}, Je.prototype.render = w, Me = [], Ut = 0, fo = function(e, t) {
  return e.__v.__b - t.__v.__b;
}, qt = /* @__PURE__ */ Symbol(), mo = /(PointerCapture)$|Capture$/i, Sn = 0, Cn = {}, mi = 0;

// ../node_modules/preact/hooks/dist/hooks.mjs
var Ve, W, Nn, To, On = Object.is, bt = 0, No = [], Ln = [], X = L, Co = X.__b, xo = X.__r, So = X.diffed, Eo = X.__c, Po = X.unmount, Ao = X.__;
function gt(e, t) {
  X.__h && X.__h(W, e, bt || t), bt = 0;
  var o = W.__H || (W.__H = { __: [], __h: [] });
  return e >= o.__.length && o.__.push({}), o.__[e];
}
function T(e) {
  return bt = 1, ki(Fo, e);
}
function ki(e, t, o) {
  var r = gt(Ve++, 2);
  if (r.t = e, !r.__c && (r.__ = [o ? o(t) : Fo(void 0, t), function(i) {
    var s = (r.__N || r.__)[0], l = r.t(s, i);
    On(s, l) || (r.__N = [l, r.__[1]], r.__c.setState({}));
  }], r.__c = W, !W.__f)) {
    W.__f = !0;
    var a = W.shouldComponentUpdate;
    W.shouldComponentUpdate = function(i, s, l) {
      var u = this.__H;
      if (!u) return !0;
      var p = !1, c = this.props != i;
      if (u.__.some(function(v) {
        v.__N && (p = !0, On(v.__[0], v.__N[0]) || (c = !0));
      }), a) {
        var f = a.call(this, i, s, l);
        return p ? f || c : f;
      }
      return !p || c;
    };
  }
  return r.__;
}
function F(e, t) {
  var o = gt(Ve++, 3);
  !X.__s && Lo(o.__H, t) && (o.__P = !0, o.__ = e, o.u = t, W.__H.__h.push(o));
}
function G(e) {
  return bt = 5, Ue(function() {
    return { current: e };
  }, []);
}
function Ue(e, t) {
  var o = gt(Ve++, 7);
  return Lo(o.__H, t) && (o.__ = e(), o.__H = t), o.__;
}
function _t(e, t) {
  return bt = 8, Ue(function() {
    return e;
  }, t);
}
function Oo(e) {
  var t = gt(Ve++, 10), o = T();
  return t.__ = e, W.componentDidCatch || (W.componentDidCatch = function(r, a) {
    t.__ && t.__(r, a), o[1](r);
  }), [o[0], function() {
    return o[1]();
  }];
}
function Te() {
  var e = gt(Ve++, 11);
  if (!e.__) {
    for (var t = W.__v; !t.__m && t.__; ) t = t.__;
    var o = t.__m || (t.__m = [0, 0]);
    e.__ = "P" + o[0] + "-" + o[1]++;
  }
  return e.__;
}
function Ti() {
  var e;
  do {
    for (; e = Ln.shift(); ) try {
      yt(e);
    } catch (o) {
      X.__e(o, { __: (e = e.__P) && e.__v });
    }
    for (; e = No.shift(); ) {
      var t = e.__H;
      if (e.__P && t) try {
        t.__h.some(yt), t.__h.some(Fn), t.__h = [];
      } catch (o) {
        t.__h = [], X.__e(o, e.__v);
      }
    }
  } while (Ln.length);
}
X.__b = function(e) {
  W = null, Co && Co(e);
}, X.__ = function(e, t) {
  e && t.__k && t.__k.__m && (e.__m = t.__k.__m), Ao && Ao(e, t);
}, X.__r = function(e) {
  xo && xo(e), Ve = 0;
  var t = (W = e.__c).__H;
  t && (Nn == W ? W.__h = [] : (t.__h.some(yt), t.__h.some(Fn), Ve = 0), t.__h = [], t.__.some(function(o) {
    o.__N && (o.__ = o.__N), o.u = o.__N = void 0;
  })), Nn = W;
}, X.diffed = function(e) {
  So && So(e);
  var t = e.__c;
  t && t.__H && (t.__H.__h.length && Ro(No.push(t)), t.__H.__.some(function(o) {
    o.u && (o.__H = o.u);
  })), Nn = W = null;
}, X.__c = function(e, t) {
  t.some(function(o) {
    try {
      o.__h.some(yt), o.__h = o.__h.filter(function(r) {
        return !r.__ || Fn(r);
      });
    } catch (r) {
      o.__h = [function() {
        throw r;
      }];
    }
  }), Eo && Eo(e, t);
}, X.unmount = function(e) {
  Po && Po(e);
  var t, o, r = e.__c;
  r && r.__H && (r.__H.__.some(function(a) {
    try {
      if (a.__P && a.__c) {
        if (o === void 0) {
          for (o = e.__; o && (!o.__c || !o.__c.__P); ) o = o.__;
          o = o && o.__c;
        }
        a.__P = o, Ro(Ln.push(a));
      } else yt(a);
    } catch (i) {
      t = i;
    }
  }), r.__H = void 0, t && X.__e(t, r.__v));
};
var Mo = typeof requestAnimationFrame == "function";
function Ci(e) {
  var t, o = function() {
    clearTimeout(r), Mo && cancelAnimationFrame(t), setTimeout(e);
  }, r = setTimeout(o, 35);
  Mo && (t = requestAnimationFrame(o));
}
function Ro(e) {
  e != 1 && To == X.requestAnimationFrame || ((To = X.requestAnimationFrame) || Ci)(Ti);
}
function yt(e) {
  var t = W, o = e.__c;
  typeof o == "function" && (e.__c = void 0, o()), W = t;
}
function Fn(e) {
  var t = W;
  e.__c = e.__(), W = t;
}
function Lo(e, t) {
  return !e || e.length != t.length || t.some(function(o, r) {
    return !On(o, e[r]);
  });
}
function Fo(e, t) {
  return typeof t == "function" ? t(e) : t;
}

// ../node_modules/@preact/signals-core/dist/signals-core.module.js
var xi = /* @__PURE__ */ Symbol.for("preact-signals");
function Gt() {
  if (Ce > 1)
    Ce--;
  else {
    var e, t = !1;
    for ((function() {
      var a = Wt;
      for (Wt = void 0; a !== void 0; ) {
        var i = a.S;
        if (i.v === a.v) for (var s = i.t; s !== void 0; s = s.x) s.i === a.i && (s.i = i.i);
        a = a.o;
      }
    })(); kt !== void 0; ) {
      var o = kt;
      for (kt = void 0, Bt++; o !== void 0; ) {
        var r = o.u;
        if (o.u = void 0, o.f &= -3, !(8 & o.f) && Io(o)) try {
          o.c();
        } catch (a) {
          t || (e = a, t = !0);
        }
        o = r;
      }
    }
    if (Bt = 0, Ce--, t) throw e;
  }
}
function He(e) {
  if (Ce > 0) return e();
  Dn = ++Si, Ce++;
  try {
    return e();
  } finally {
    Gt();
  }
}
var wt, H = void 0;
function Tt(e) {
  var t = H, o = wt;
  H = void 0, wt = void 0;
  try {
    return e();
  } finally {
    H = t, wt = o;
  }
}
var kt = void 0, Ce = 0, Bt = 0, Si = 0, Dn = 0, Wt = void 0, zt = 0;
function Do(e) {
  if (H !== void 0) {
    var t = e.n;
    if (t === void 0 || t.t !== H)
      return t = { i: 0, S: e, p: H.s, n: void 0, t: H, e: void 0, x: void 0, r: t }, H.s !== void 0 && (H.s.n = t), H.s = t, e.n = t, 32 & H.f && e.S(t), t;
    if (t.i === -1)
      return t.i = 0, t.n !== void 0 && (t.n.p = t.p, t.p !== void 0 && (t.p.n = t.n), t.p = H.s, t.n = void 0, H.s.n = t, H.s = t), t;
  }
}
function ee(e, t) {
  this.v = e, this.i = 0, this.n = void 0, this.t = void 0, this.l = 0, this.W = t?.watched, this.Z = t?.unwatched, this.name = t?.name;
}
ee.prototype.brand = xi;
ee.prototype.h = function() {
  return !0;
};
ee.prototype.S = function(e) {
  var t = this, o = this.t;
  o !== e && e.e === void 0 && (e.x = o, this.t = e, o !== void 0 ? o.e = e : Tt(function() {
    var r;
    (r = t.W) == null || r.call(t);
  }));
};
ee.prototype.U = function(e) {
  var t = this;
  if (this.t !== void 0) {
    var o = e.e, r = e.x;
    o !== void 0 && (o.x = r, e.e = void 0), r !== void 0 && (r.e = o, e.x = void 0), e === this.t && (this.t = r, r === void 0 && Tt(function() {
      var a;
      (a = t.Z) == null || a.call(t);
    }));
  }
};
ee.prototype.subscribe = function(e) {
  var t = this;
  return ae(function() {
    var o = t.value;
    Tt(function() {
      return e(o);
    });
  }, { name: "sub" });
};
ee.prototype.valueOf = function() {
  return this.value;
};
ee.prototype.toString = function() {
  return this.value + "";
};
ee.prototype.toJSON = function() {
  return this.value;
};
ee.prototype.peek = function() {
  var e = this;
  return Tt(function() {
    return e.value;
  });
};
Object.defineProperty(ee.prototype, "value", { get: function() {
  var e = Do(this);
  return e !== void 0 && (e.i = this.i), this.v;
}, set: function(e) {
  if (e !== this.v) {
    if (Bt > 100) throw new Error("Cycle detected");
    (function(o) {
      Ce !== 0 && Bt === 0 && o.l !== Dn && (o.l = Dn, Wt = { S: o, v: o.v, i: o.i, o: Wt });
    })(this), this.v = e, this.i++, zt++, Ce++;
    try {
      for (var t = this.t; t !== void 0; t = t.x) t.t.N();
    } finally {
      Gt();
    }
  }
} });
function R(e, t) {
  return new ee(e, t);
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
function je(e, t) {
  ee.call(this, void 0, t), this.x = e, this.s = void 0, this.g = zt - 1, this.f = 4;
}
je.prototype = new ee();
je.prototype.h = function() {
  if (this.f &= -3, 1 & this.f) return !1;
  if ((36 & this.f) == 32 || (this.f &= -5, this.g === zt)) return !0;
  if (this.g = zt, this.f |= 1, this.i > 0 && !Io(this))
    return this.f &= -2, !0;
  var e = H;
  try {
    $o(this), H = this;
    var t = this.x();
    (16 & this.f || this.v !== t || this.i === 0) && (this.v = t, this.f &= -17, this.i++);
  } catch (o) {
    this.v = o, this.f |= 16, this.i++;
  }
  return H = e, qo(this), this.f &= -2, !0;
};
je.prototype.S = function(e) {
  if (this.t === void 0) {
    this.f |= 36;
    for (var t = this.s; t !== void 0; t = t.n) t.S.S(t);
  }
  ee.prototype.S.call(this, e);
};
je.prototype.U = function(e) {
  if (this.t !== void 0 && (ee.prototype.U.call(this, e), this.t === void 0)) {
    this.f &= -33;
    for (var t = this.s; t !== void 0; t = t.n) t.S.U(t);
  }
};
je.prototype.N = function() {
  if (!(2 & this.f)) {
    this.f |= 6;
    for (var e = this.t; e !== void 0; e = e.x) e.t.N();
  }
};
Object.defineProperty(je.prototype, "value", { get: function() {
  if (1 & this.f) throw new Error("Cycle detected");
  var e = Do(this);
  if (this.h(), e !== void 0 && (e.i = this.i), 16 & this.f) throw this.v;
  return this.v;
} });
function Qe(e, t) {
  return new je(e, t);
}
function Vo(e) {
  var t = e.j;
  if (e.j = void 0, typeof t == "function") {
    Ce++;
    var o = H;
    H = void 0;
    try {
      t();
    } catch (r) {
      throw e.f &= -2, e.f |= 8, In(e), r;
    } finally {
      H = o, Gt();
    }
  }
}
function In(e) {
  for (var t = e.s; t !== void 0; t = t.n) t.S.U(t);
  e.x = void 0, e.s = void 0, Vo(e);
}
function Ei(e) {
  if (H !== this) throw new Error("Out-of-order effect");
  qo(this), H = e, this.f &= -2;
  try {
    8 & this.f && In(this);
  } finally {
    Gt();
  }
}
function Ye(e, t) {
  this.x = e, this.j = void 0, this.s = void 0, this.u = void 0, this.f = 32, this.name = t?.name, wt && wt.push(this);
}
Ye.prototype.c = function() {
  var e = this.S();
  try {
    if (8 & this.f || this.x === void 0) return;
    var t = this.x();
    typeof t == "function" && (this.j = t);
  } finally {
    e();
  }
};
Ye.prototype.S = function() {
  if (1 & this.f) throw new Error("Cycle detected");
  this.f |= 1, this.f &= -9, Vo(this), $o(this), Ce++;
  var e = H;
  return H = this, Ei.bind(this, e);
};
Ye.prototype.N = function() {
  2 & this.f || (this.f |= 2, this.u = kt, kt = this);
};
Ye.prototype.d = function() {
  this.f |= 8, 1 & this.f || In(this);
};
Ye.prototype.dispose = function() {
  this.d();
};
function ae(e, t) {
  var o = new Ye(e, t);
  try {
    o.c();
  } catch (a) {
    throw o.d(), a;
  }
  var r = o.d.bind(o);
  return r[Symbol.dispose] = r, r;
}

// ../node_modules/@preact/signals/dist/signals.module.js
var Uo, Jt, Kt, Pi = typeof window < "u" && !!window.__PREACT_SIGNALS_DEVTOOLS__;
var Ho = [];
ae(function() {
  Uo = this.N;
})();
function Ze(e, t) {
  L[e] = t.bind(null, L[e] || function() {
  });
}
function Ct(e) {
  if (Kt) {
    var t = Kt;
    Kt = void 0, t();
  }
  Kt = e && e.S();
}
function jo(e) {
  var t = this, o = e.data, r = Mi(o);
  r.name = "ReactiveDom", r.value = o;
  var a = Ue(function() {
    for (var l = t, u = t.__v; u = u.__; ) if (u.__c) {
      u.__c.__$f |= 4;
      break;
    }
    var p = Qe(function() {
      var d = r.value.value;
      return d === 0 ? 0 : d === !0 ? "" : d || "";
    }), c = Qe(function() {
      return !Array.isArray(p.value) && !xn(p.value);
    }), f = ae(function() {
      if (this.N = Bo, c.value) {
        var d = p.value;
        l.__v && l.__v.__e && l.__v.__e.nodeType === 3 && (l.__v.__e.data = d);
      }
    }), v = t.__$u.d;
    return t.__$u.d = function() {
      f(), v.call(this);
    }, [c, p];
  }, []), i = a[0], s = a[1];
  return i.value ? s.peek() : s.value;
}
jo.displayName = "ReactiveTextNode";
Object.defineProperties(ee.prototype, { constructor: { configurable: !0, value: ho(w, null).constructor }, type: { configurable: !0, value: jo }, props: { configurable: !0,
get: function() {
  var e = this;
  return { data: { get value() {
    return e.value;
  } } };
} }, __b: { configurable: !0, value: 1 } });
Ze("__b", function(e, t) {
  if (Ct(), Jt = void 0, typeof t.type == "string") {
    var o, r = t.props;
    for (var a in r) if (a !== "children") {
      var i = r[a];
      i instanceof ee && (o || (t.__np = o = {}), o[a] = i, r[a] = i.peek());
    }
  }
  e(t);
});
Ze("__r", function(e, t) {
  if (e(t), t.type !== w) {
    Ct();
    var o, r = t.__c;
    r && (r.__$f &= -2, (o = r.__$u) === void 0 && (r.__$u = o = (function(a, i) {
      var s;
      return ae(function() {
        s = this;
      }, { name: i }), s.c = a, s;
    })(/* @__PURE__ */ (function(a) {
      return function() {
        var i;
        Pi && ((i = this.y) == null || i.call(this)), a.__$f |= 1, a.setState({});
      };
    })(r), typeof t.type == "function" ? t.type.displayName || t.type.name : ""))), Jt = r, Ct(o);
  }
});
Ze("__e", function(e, t, o, r) {
  Ct(), Jt = void 0, e(t, o, r);
});
Ze("diffed", function(e, t) {
  Ct(), Jt = void 0;
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
        var p = i[u], c = r[u];
        p === void 0 ? (p = Ai(o, u, c, a), i[u] = p) : p.o(c, a);
      }
    }
  }
  e(t);
});
function Ai(e, t, o, r) {
  var a = t in e && e.ownerSVGElement === void 0, i = R(o);
  return { o: function(s, l) {
    i.value = s, r = l;
  }, d: ae(function() {
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
    var p = t.__c;
    if (p) {
      p.__$f |= 8;
      var c = p.__$u;
      c && (p.__$u = void 0, c.d());
    }
  }
  e(t);
});
Ze("__h", function(e, t, o, r) {
  r < 3 && (t.__$f |= 2), e(t, o, r);
});
Je.prototype.shouldComponentUpdate = function(e, t) {
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
function Mi(e, t) {
  return Ue(function() {
    return R(e, t);
  }, []);
}
var Ri = function(e) {
  queueMicrotask(function() {
    queueMicrotask(e);
  });
};
function Ni() {
  He(function() {
    for (var e; e = Ho.shift(); ) Uo.call(e);
  });
}
function Bo() {
  Ho.push(this) === 1 && (L.requestAnimationFrame || Ri)(Ni);
}

// ../src/lib/prefs.ts
function $n(e, t) {
  let o = "sealhook-" + e, r = t.find((i) => i === localStorage.getItem(o)), a = R(r ?? t[0]);
  return ae(() => localStorage.setItem(o, a.value)), a;
}
var Xe = $n("theme", ["system", "light", "dark"]), Ne = $n("zone", ["local", "utc"]), et = $n("keys", ["on", "off"]);
ae(() => {
  document.documentElement.dataset.theme = Xe.value;
});

// ../src/lib/base.ts
var de = document.baseURI;

// ../src/lib/api.ts
var ne = class extends Error {
  problem;
  constructor(t) {
    super(t.detail || t.title), this.problem = t;
  }
  get status() {
    return this.problem.status;
  }
}, tt = (e) => e instanceof DOMException && e.name === "AbortError", xe = { token: "" }, xt = R(!1), St = R(0);
function Oi(e, t) {
  let o = e.slice(e.indexOf("/") + 1).replace(/\{(\w+)\}/g, (a, i) => encodeURIComponent(String(t.path[i]))), r = new URLSearchParams();
  for (let [a, i] of Object.entries(t.query ?? {}))
    for (let s of Array.isArray(i) ? i : [i])
      s !== void 0 && s !== "" && r.append(a, String(s));
  return de + o + (r.size > 0 ? "?" + r : "");
}
async function be(e, t, o = {}) {
  let r = new Headers(o.header);
  xe.token && r.set("Authorization", "Bearer " + xe.token);
  let a;
  o.body instanceof Blob || typeof o.body == "string" ? a = o.body : o.body !== void 0 && (r.set("Content-Type", "application/json"), a = JSON.stringify(o.body));
  let i;
  try {
    i = await fetch(t, { method: e, headers: r, body: a, signal: o.signal, credentials: "same-origin", referrerPolicy: "no-referrer" });
  } catch (u) {
    throw tt(u) ? u : (xt.value = !0, new ne(Wo));
  }
  if (xt.value && (xt.value = !1, St.value++), i.ok) return i;
  let s = await i.text(), l = { ...Wo, status: i.status, title: "The server answered with the status " + i.status };
  try {
    let u = JSON.parse(s);
    u && typeof u == "object" && "code" in u && (l = u);
  } catch {
  }
  throw new ne(l);
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
  let o = e.slice(0, e.indexOf(" ")), { path: r, query: a, body: i, header: s, signal: l } = t, u = Oi(e, { path: r, query: a }), p;
  try {
    p = await be(o, u, { body: i, header: s, signal: l });
  } catch (c) {
    if (!(c instanceof ne && c.status === 401 && e !== "POST /v1/session") || !xe.ended || !await xe.ended()) throw c;
    p = await be(o, u, { body: i, header: s, signal: l });
  }
  if (p.status !== 204)
    return /[/+]json/.test(p.headers.get("Content-Type") ?? "") && !e.endsWith("/payload") ? await p.json() : await p.blob();
}

// ../src/lib/load.ts
function M(e, t) {
  let [o, r] = T({ busy: !0, at: 0 }), [a, i] = T(0);
  return F(() => {
    let s = new AbortController();
    return r((l) => ({ ...l, busy: !0 })), e(s.signal).then(
      (l) => !s.signal.aborted && r({ data: l, busy: !1, at: Date.now() }),
      (l) => !s.signal.aborted && !tt(l) && r((u) => ({ data: u.data, error: l, busy: !1, at: u.at }))
    ), () => s.abort();
  }, [...t, a, St.value]), {
    data: o.data,
    error: o.error,
    busy: o.busy,
    at: o.at,
    reload: _t(() => i((s) => s + 1), []),
    set: _t((s) => r({ data: s, busy: !1, at: Date.now() }), [])
  };
}
function nt(e, t) {
  let [o, r] = T({ busy: !0 }), [a, i] = T(0), s = G(void 0), l = (u, p) => {
    s.current?.abort();
    let c = s.current = new AbortController();
    r((f) => ({ ...f, busy: !0 })), e(u, c.signal).then(
      (f) => !c.signal.aborted && r({ items: [...p, ...f.items], next: f.next_cursor, busy: !1 }),
      (f) => !c.signal.aborted && !tt(f) && r((v) => ({ ...v, error: f, busy: !1 }))
    );
  };
  return F(() => (l(void 0, []), () => s.current?.abort()), [...t, a, St.value]), {
    items: o.items,
    error: o.error,
    busy: o.busy,
    more: o.next ? () => l(o.next, o.items ?? []) : void 0,
    reload: _t(() => i((u) => u + 1), []),
    change: _t((u) => r((p) => ({ ...p, items: p.items && u(p.items) })), []),
    round: [...t, a, St.value].join()
  };
}

// ../src/lib/router.ts
var Et = new URL(de).pathname + (document.querySelector("script[src*='/portal.js']") ? "portal/" : ""), qn = () => "/" + (location.pathname.startsWith(Et) ? location.
pathname.slice(Et.length) : ""), ie = R(qn()), V = R(new URLSearchParams(location.search)), Vn = R(0), Pt = R(""), b = Qe(() => Pt.value || V.value.get("tenant") ||
"default");
function Yt() {
  He(() => {
    ie.value !== qn() && Vn.value++, ie.value = qn(), V.value = new URLSearchParams(location.search);
  });
}
addEventListener("popstate", Yt);
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
  return Et + o.slice(1) + Go({ tenant: i, ...t }, a);
}
function j(e, t = {}) {
  history.pushState(null, "", N(e, t)), Yt();
}
function se(e, t = !1) {
  let o = location.pathname + Go(e, new URLSearchParams(location.search));
  history[t ? "replaceState" : "pushState"](null, "", o), Yt();
}
addEventListener("click", (e) => {
  if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
  let t = e.target.closest("a");
  !t || t.target || t.hasAttribute("download") || t.origin !== location.origin || !t.pathname.startsWith(Et) || /^(v1|in|assets|openapi\.\w+)\b/.test(t.pathname.
  slice(Et.length)) || (e.preventDefault(), t.href !== location.href && history.pushState(null, "", t.href), Yt());
});
function Ko(e, t) {
  let o = t.split("/");
  for (let r of e) {
    let a = r.path.split("/");
    if (a.length !== o.length) continue;
    let i = {};
    if (a.every((l, u) => {
      let p = o[u] ?? "";
      return l.startsWith(":") ? (i[l.slice(1)] = decodeURIComponent(p), p !== "") : l === p;
    })) return { route: r, params: i };
  }
}
var Qt = R(""), zo = R("Sealhook");
ae(() => {
  document.title = Qt.value ? `${Qt.value} · ${zo.value}` : zo.value;
});

// ../src/lib/session.ts
var pe = R(void 0), Zt = R(!1), Un = R("viewer"), Jo = ["viewer", "operator", "admin", "owner"], te = (e) => Jo.indexOf(Un.value === "portal" ? "operator" : Un.
value) >= Jo.indexOf(e), fe = 12;
function jn(e) {
  Pt.value = e.tenant ?? "", Un.value = e.role, pe.value = e;
}
async function Qo() {
  try {
    jn(await g("GET /v1/session", {}));
  } catch (e) {
    if (!(e instanceof ne) || e.status !== 401) throw e;
    pe.value = null;
  }
}
async function Yo(e, t) {
  jn(await g("POST /v1/session", { body: { email: e, password: t } }));
}
async function Zo(e, t, o, r) {
  er(await g("POST /v1/setup", { body: { code: e, name: t, email: o, password: r } }));
}
async function Xo(e, t) {
  er(await g("POST /v1/invitation", { body: { code: e, password: t } }));
}
function er(e) {
  He(() => {
    j("/"), jn(e);
  });
}
async function tr() {
  await g("DELETE /v1/session", {}), location.assign(document.baseURI);
}
var Hn = [];
function Li() {
  return pe.peek() ? (Zt.value = !0, new Promise((e) => Hn.push(e))) : Promise.resolve(!1);
}
function Bn(e) {
  Zt.value = !1;
  for (let t of Hn) t(e);
  Hn = [];
}
xe.ended = Li;

// ../node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var Fi = /* @__PURE__ */ Symbol.for("pv"), Di = 0;
function n(e, t, o, r, a, i) {
  t || (t = {});
  var s, l, u = t;
  if ("ref" in u && typeof e != "function") for (l in u = {}, t) l == "ref" ? s = t[l] : u[l] = t[l];
  var p = { type: e, props: u, key: o, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Fi, __v: --Di, __i: -1, __u: 0 };
  return (a || i) && (p.__source = a, p.__self = i), L.vnode && L.vnode(p), p;
}

// ../src/ui/brand.tsx
function Oe() {
  return /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n("svg", { class: "mark", viewBox: "0 0 24 24", width: "24", height: "24", "aria-hidden": "true", children: [
      /* @__PURE__ */ n("rect", { width: "24", height: "24", rx: "6" }),
      /* @__PURE__ */ n("path", { d: "M14.5 5v8.6a3.8 3.8 0 0 1-7.6 0V11l2.3 2.3M12 5h5" })
    ] }),
    /* @__PURE__ */ n("span", { children: "Sealhook" })
  ] });
}

// ../src/lib/time.ts
var nr = R(Date.now());
setInterval(() => {
  document.hidden || (nr.value = Date.now());
}, 1e4);
var Ii = [
  [60, "second"],
  [60, "minute"],
  [24, "hour"],
  [7, "day"],
  [5, "week"],
  [12, "month"],
  [1 / 0, "year"]
], $i = new Intl.RelativeTimeFormat("en", { numeric: "auto", style: "short" });
function Wn(e) {
  let t = (new Date(e).getTime() - nr.value) / 1e3;
  if (Math.abs(t) < 10) return "just now";
  for (let [o, r] of Ii) {
    if (Math.abs(t) < o) return $i.format(Math.trunc(t), r);
    t /= o;
  }
  return "";
}
function Se(e) {
  return new Intl.DateTimeFormat("en-GB", {
    dateStyle: "medium",
    timeStyle: "medium",
    timeZone: Ne.value === "utc" ? "UTC" : void 0
  }).format(new Date(e)) + (Ne.value === "utc" ? " UTC" : "");
}
function Le(e) {
  return e < 1e3 ? `${e < 10 ? e.toFixed(1) : Math.round(e)} ms` : e < 6e4 ? `${(e / 1e3).toFixed(1)} s` : e < 72e5 ? `${Math.round(e / 6e4)} min` : e < 1728e5 ?
  `${Math.round(e / 36e5)} h` : `${Math.round(e / 864e5)} days`;
}
function Be(e) {
  return e < 1024 ? `${e} B` : e < 1 << 20 ? `${(e / 1024).toFixed(1)} KiB` : `${(e / (1 << 20)).toFixed(1)} MiB`;
}
var At = (e) => new Intl.NumberFormat("en").format(e);
function Xt(e) {
  if (!e) return "";
  let t = new Date(e);
  return new Date(t.getTime() - (Ne.value === "utc" ? 0 : t.getTimezoneOffset() * 6e4)).toISOString().slice(0, 16);
}
function en(e) {
  let t = /* @__PURE__ */ new Date(e + (Ne.value === "utc" ? "Z" : ""));
  return e && !isNaN(t.getTime()) ? t.toISOString() : void 0;
}

// ../src/ui/icon.tsx
var qi = {
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
  return /* @__PURE__ */ n("svg", { class: "icon", viewBox: "0 0 16 16", width: t, height: t, "aria-hidden": "true", children: /* @__PURE__ */ n("path", { d: qi[e] }) });
}

// ../src/ui/toast.tsx
var ot = R([]), rr = R(""), Vi = 0, ir = (e) => {
  ot.value = ot.value.filter((t) => t.id !== e);
};
function ar(e, t) {
  let o = ++Vi;
  ot.value = [...ot.value.slice(-3), { id: o, text: e, bad: t }], setTimeout(() => ir(o), t ? 12e3 : 5e3);
}
var B = (e) => ar(e, !1), K = (e) => ar(zn(e), !0);
function me(e) {
  rr.value = e;
}
function zn(e) {
  if (e instanceof ne) {
    let t = e.problem;
    return [t.detail || t.errors?.[0]?.message || t.title, t.hint].filter((o) => o !== void 0 && o !== "").map(Ui).join(" ");
  }
  return e instanceof Error ? e.message : String(e);
}
var Ui = (e = "") => e.charAt(0).toUpperCase() + e.slice(1) + (/[.!?]$/.test(e) ? "" : ".");
function rt() {
  return /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n("div", { class: "sr", role: "status", "aria-live": "polite", children: rr }),
    /* @__PURE__ */ n("div", { class: "toasts", children: [
      /* @__PURE__ */ n("div", { role: "status", children: ot.value.filter((e) => !e.bad).map((e) => /* @__PURE__ */ n(or, { toast: e }, e.id)) }),
      /* @__PURE__ */ n("div", { role: "alert", children: ot.value.filter((e) => e.bad).map((e) => /* @__PURE__ */ n(or, { toast: e }, e.id)) })
    ] })
  ] });
}
function or({ toast: e }) {
  return /* @__PURE__ */ n("div", { class: e.bad ? "toast bad" : "toast", children: [
    /* @__PURE__ */ n(_, { name: e.bad ? "alert" : "check" }),
    /* @__PURE__ */ n("span", { children: e.text }),
    /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-label": "Dismiss", onClick: () => ir(e.id), children: /* @__PURE__ */ n(_, { name: "\
cross" }) })
  ] });
}

// ../src/ui/copy.tsx
function oe({ text: e, label: t = "Copy", children: o }) {
  let [r, a] = T(!1), i = async () => {
    try {
      await navigator.clipboard.writeText(typeof e == "string" ? e : await e()), me("Copied"), a(!0), setTimeout(() => a(!1), 1500);
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
function it({ id: e }) {
  return /* @__PURE__ */ n("span", { class: "id", children: [
    /* @__PURE__ */ n("code", { children: e }),
    /* @__PURE__ */ n(oe, { text: e, label: "Copy " + e })
  ] });
}
function Fe({ text: e, label: t }) {
  return /* @__PURE__ */ n("div", { class: "code", children: [
    /* @__PURE__ */ n("pre", { tabIndex: 0, "aria-label": t, children: /* @__PURE__ */ n("code", { children: e }) }),
    /* @__PURE__ */ n(oe, { text: e, label: "Copy " + t.toLowerCase() })
  ] });
}
var Hi = 6e4;
function sr({ reveal: e, label: t = "secret", text: o }) {
  let [r, a] = T(o);
  F(() => {
    if (r === void 0) return;
    let s = () => a(void 0), l = setTimeout(s, Hi);
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
    /* @__PURE__ */ n(oe, { text: r ?? e, label: `Copy the ${t} without showing it` })
  ] });
}

// ../src/ui/state.tsx
function z({ of: e, children: t }) {
  return e.data === void 0 ? e.error ? /* @__PURE__ */ n(re, { error: e.error, retry: e.reload }) : /* @__PURE__ */ n(Mt, {}) : /* @__PURE__ */ n("div", { "aria\
-busy": e.busy, children: [
    e.error ? /* @__PURE__ */ n(w, { children: [
      /* @__PURE__ */ n(re, { error: e.error, retry: e.reload }),
      /* @__PURE__ */ n("p", { class: "hint", children: [
        "What follows is as of ",
        Se(e.at),
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
var ji = { type: "about:blank", title: "Something failed on this page", status: 0, code: "internal", request_id: "" };
function re({ error: e, retry: t }) {
  let o = e instanceof ne ? e.problem : { ...ji, detail: e instanceof Error ? e.message : String(e) };
  return o.status === 404 ? /* @__PURE__ */ n(U, { icon: "search", title: "Not found", children: "It may have been deleted, or kept no longer than it had to be." }) :
  o.status === 403 ? /* @__PURE__ */ n(U, { icon: "shield", title: "Not allowed", children: [
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
        /* @__PURE__ */ n(oe, { text: o.request_id, label: "Copy the request's id" })
      ] })
    ] }),
    t && /* @__PURE__ */ n("button", { type: "button", onClick: t, children: "Try again" })
  ] });
}
function U({ icon: e, title: t, children: o, action: r }) {
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
function J(e, t, o = () => ({})) {
  let [r, a] = T(e), [i, s] = T({}), [l, u] = T(), [p, c] = T(!1), f = G(null), v = (k) => {
    s(k), setTimeout(() => f.current?.querySelector("[aria-invalid=true]")?.focus());
  }, d = async (k) => {
    if (k.preventDefault(), p) return;
    u(void 0);
    let x = o(r);
    if (v(x), !(Object.keys(x).length > 0)) {
      c(!0);
      try {
        await t(r);
      } catch (m) {
        let S = m instanceof ne ? Bi(m, r) : {};
        Object.keys(S).length > 0 ? v(S) : u(m);
      }
      c(!1);
    }
  };
  return {
    values: r,
    errors: i,
    failure: l,
    busy: p,
    ref: f,
    set: (k) => {
      a((x) => ({ ...x, ...k })), s((x) => Object.fromEntries(Object.entries(x).filter(([m]) => !(m in k))));
    },
    submit: (k) => {
      d(k);
    }
  };
}
function Bi(e, t) {
  let o = {};
  for (let { location: r = "", message: a } of e.problem.errors ?? []) {
    let i = r.replace(/^body\./, "").split(/[.[]/)[0];
    if (!(i in t)) continue;
    let s = e.problem.hint;
    o[i] ??= s ? `${a} – ${s}` : a;
  }
  return o;
}
function Q({ form: { failure: e } }) {
  return e ? !(e instanceof ne) || e.status >= 500 ? /* @__PURE__ */ n(re, { error: e }) : /* @__PURE__ */ n("div", { role: "alert", children: /* @__PURE__ */ n(
  D, { kind: "bad", children: zn(e) }) }) : null;
}
function We({ label: e, hint: t, error: o, children: r }) {
  let a = Te();
  return /* @__PURE__ */ n("div", { class: "field", children: [
    /* @__PURE__ */ n("label", { for: a, children: e }),
    r({ id: a, "aria-invalid": o ? !0 : void 0, "aria-describedby": `${a}-hint ${a}-error` }),
    /* @__PURE__ */ n("p", { class: "error", id: a + "-error", children: o }),
    t && /* @__PURE__ */ n("p", { class: "hint", id: a + "-hint", children: t })
  ] });
}
function P({ label: e, hint: t, error: o, value: r, onValue: a, type: i = "text", ...s }) {
  return /* @__PURE__ */ n(We, { label: e, hint: t, error: o, children: (l) => /* @__PURE__ */ n("input", { type: i, autocomplete: "off", spellcheck: !1, ...s, ...l,
  value: r, onInput: (u) => a(u.currentTarget.value) }) });
}
function Rt({ label: e, hint: t, error: o, value: r, onValue: a, ...i }) {
  return /* @__PURE__ */ n(We, { label: e, hint: t, error: o, children: (s) => /* @__PURE__ */ n("textarea", { rows: 4, spellcheck: !1, ...i, ...s, value: r, onInput: (l) => a(
  l.currentTarget.value) }) });
}
function Ee({ label: e, hint: t, error: o, value: r, onValue: a, options: i }) {
  return /* @__PURE__ */ n(We, { label: e, hint: t, error: o, children: (s) => /* @__PURE__ */ n("select", { ...s, value: r, onChange: (l) => a(l.currentTarget.
  value), children: i.map((l) => /* @__PURE__ */ n("option", { value: l.value, children: l.label }, l.value)) }) });
}
function ge({ label: e, hint: t, checked: o, onValue: r }) {
  let a = Te();
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
function A({ title: e, actions: t, children: o, flush: r }) {
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

// ../src/pages/invitation.tsx
function lr() {
  let [e] = T(() => location.hash.slice(1)), t = J(
    { password: "" },
    ({ password: o }) => Xo(e, o),
    ({ password: o }) => [...o].length >= fe ? {} : { password: `Choose a password of at least ${fe} characters.` }
  );
  return /* @__PURE__ */ n("main", { class: "alone", children: [
    /* @__PURE__ */ n("p", { class: "brand", children: /* @__PURE__ */ n(Oe, {}) }),
    /* @__PURE__ */ n("div", { class: "card", children: /* @__PURE__ */ n(I, { title: "You are invited", about: "Choose a password, and you are in.", children: [
      !e && /* @__PURE__ */ n(D, { kind: "warn", children: "This page needs the whole link, with what is behind the #." }),
      /* @__PURE__ */ n("form", { ref: t.ref, class: "stack", noValidate: !0, onSubmit: t.submit, children: [
        /* @__PURE__ */ n(Q, { form: t }),
        /* @__PURE__ */ n(P, { label: "Password", type: "password", name: "password", autocomplete: "new-password", autofocus: !0, hint: `At least ${fe} charact\
ers. A few words are easier to remember than signs.`, value: t.values.password, error: t.errors.password, onValue: (o) => t.set({ password: o }) }),
        /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: t.busy || !e, children: "Go on" })
      ] })
    ] }) })
  ] });
}

// ../src/ui/dialog.tsx
function ce({ title: e, children: t, onClose: o, wide: r }) {
  let a = G(null), i = Te();
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
var Gn = R(void 0);
function we(e) {
  return new Promise((t) => {
    Gn.value = {
      ...e,
      answer: (o) => {
        Gn.value = void 0, t(o);
      }
    };
  });
}
function cr() {
  let e = Gn.value;
  return e ? /* @__PURE__ */ n(ce, { title: e.title, onClose: () => e.answer(!1), children: [
    /* @__PURE__ */ n("div", { class: "stack", children: e.text }),
    /* @__PURE__ */ n("footer", { children: [
      /* @__PURE__ */ n("button", { type: "button", onClick: () => e.answer(!1), children: "Cancel" }),
      /* @__PURE__ */ n("button", { type: "button", class: e.danger ? "danger" : "primary", onClick: () => e.answer(!0), children: e.action })
    ] })
  ] }) : null;
}

// ../src/pages/signin.tsx
function ur({ email: e, done: t }) {
  let o = J({ email: e, password: "" }, async ({ email: r, password: a }) => {
    await Yo(r, a), t();
  }, ({ email: r, password: a }) => ({
    ...r.includes("@") ? {} : { email: "Enter your e-mail address." },
    ...a ? {} : { password: "Enter your password." }
  }));
  return /* @__PURE__ */ n("form", { ref: o.ref, class: "stack", noValidate: !0, onSubmit: o.submit, children: [
    /* @__PURE__ */ n(Q, { form: o }),
    /* @__PURE__ */ n(P, { label: "E-mail", type: "email", name: "email", autocomplete: "username", autofocus: !e, value: o.values.email, error: o.errors.email,
    onValue: (r) => o.set({ email: r }) }),
    /* @__PURE__ */ n(P, { label: "Password", type: "password", name: "password", autocomplete: "current-password", autofocus: !!e, value: o.values.password, error: o.
    errors.password, onValue: (r) => o.set({ password: r }) }),
    /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: o.busy, children: "Sign in" })
  ] });
}
function dr() {
  let e = M((t) => g("GET /v1/sign-in", { signal: t }), []).data?.setup;
  return /* @__PURE__ */ n("main", { class: "alone", children: [
    /* @__PURE__ */ n("p", { class: "brand", children: /* @__PURE__ */ n(Oe, {}) }),
    e && /* @__PURE__ */ n(D, { children: "Nobody owns this server yet. Open the setup link that it printed when it started, with what is behind the #." }),
    /* @__PURE__ */ n("div", { class: "card", children: /* @__PURE__ */ n(I, { title: "Sign in", children: /* @__PURE__ */ n(ur, { email: "", done: () => ie.value ===
    "/setup" && j("/") }) }) }),
    /* @__PURE__ */ n("p", { class: "hint", children: "No account yet? Whoever runs this server can make one for you." })
  ] });
}
function pr() {
  return /* @__PURE__ */ n(ce, { title: "Your session has ended", onClose: () => Bn(!1), children: [
    /* @__PURE__ */ n("p", { children: "Sign in again to go on. What you typed is still there." }),
    /* @__PURE__ */ n(ur, { email: pe.value?.user?.email ?? "", done: () => Bn(!0) })
  ] });
}
function fr() {
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
        tr().catch(K);
      }, children: "Sign out" })
    ] }),
    o && /* @__PURE__ */ n(Wi, { onClose: () => r(!1) })
  ] });
}
function Wi({ onClose: e }) {
  let t = J({ current: "", new: "" }, async (i) => {
    await g("PUT /v1/session/password", { body: i }), B("The password was changed"), e();
  }, (i) => [...i.new].length >= fe ? {} : { new: `Choose one of at least ${fe} characters.` }), { values: o, errors: r, set: a } = t;
  return /* @__PURE__ */ n(ce, { title: "Change the password", onClose: e, children: /* @__PURE__ */ n("form", { ref: t.ref, class: "stack", noValidate: !0, onSubmit: t.
  submit, children: [
    /* @__PURE__ */ n(Q, { form: t }),
    /* @__PURE__ */ n(P, { label: "Password of before", type: "password", name: "current", autocomplete: "current-password", autofocus: !0, value: o.current, error: r.
    current, onValue: (i) => a({ current: i }) }),
    /* @__PURE__ */ n(P, { label: "New password", type: "password", name: "new", autocomplete: "new-password", value: o.new, error: r.new, onValue: (i) => a({ new: i }) }),
    /* @__PURE__ */ n("div", { class: "submit", children: /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: t.busy, children: "Change it" }) })
  ] }) });
}

// ../src/pages/setup.tsx
function mr() {
  let [e] = T(() => location.hash.slice(1)), t = J({ name: "", email: "", password: "" }, ({ name: o, email: r, password: a }) => Zo(e, o, r, a), ({ name: o, email: r,
  password: a }) => ({
    ...o ? {} : { name: "Enter your name, as others are to see it." },
    ...r.includes("@") ? {} : { email: "Enter your e-mail address." },
    ...[...a].length >= fe ? {} : { password: `Choose a password of at least ${fe} characters.` }
  }));
  return /* @__PURE__ */ n("main", { class: "alone", children: [
    /* @__PURE__ */ n("p", { class: "brand", children: /* @__PURE__ */ n(Oe, {}) }),
    /* @__PURE__ */ n("div", { class: "card", children: /* @__PURE__ */ n(I, { title: "Welcome", about: "Make the account that owns this server. You can add oth\
ers later.", children: [
      !e && /* @__PURE__ */ n(D, { kind: "warn", children: "This page needs the whole setup link, with what is behind the #. The server prints it when it starts\
." }),
      /* @__PURE__ */ n("form", { ref: t.ref, class: "stack", noValidate: !0, onSubmit: t.submit, children: [
        /* @__PURE__ */ n(Q, { form: t }),
        /* @__PURE__ */ n(P, { label: "Name", name: "name", autocomplete: "name", autofocus: !0, value: t.values.name, error: t.errors.name, onValue: (o) => t.set(
        { name: o }) }),
        /* @__PURE__ */ n(P, { label: "E-mail", type: "email", name: "email", autocomplete: "username", value: t.values.email, error: t.errors.email, onValue: (o) => t.
        set({ email: o }) }),
        /* @__PURE__ */ n(P, { label: "Password", type: "password", name: "password", autocomplete: "new-password", hint: `At least ${fe} characters. A few word\
s are easier to remember than signs.`, value: t.values.password, error: t.errors.password, onValue: (o) => t.set({ password: o }) }),
        /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: t.busy || !e, children: "Make the account" })
      ] })
    ] }) })
  ] });
}

// ../src/pages/tenantswitch.tsx
function hr() {
  let e = M((o) => g("GET /v1/tenants", { signal: o }), []).data?.items ?? [];
  if (Pt.value || e.length < 2) return null;
  let t = (o) => {
    let r = o === "default" ? void 0 : o, a = "/" + ie.value.split("/")[1];
    a === ie.value ? se({ tenant: r }) : j(a, { tenant: r });
  };
  return /* @__PURE__ */ n("label", { class: "tenant", children: [
    /* @__PURE__ */ n(_, { name: "building" }),
    /* @__PURE__ */ n("span", { class: "sr", children: "Tenant" }),
    /* @__PURE__ */ n("select", { value: b.value, onChange: (o) => t(o.currentTarget.value), children: e.map((o) => /* @__PURE__ */ n("option", { value: o.id, children: o.
    name || o.id }, o.id)) })
  ] });
}

// ../src/ui/badge.tsx
var zi = {
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
  let [o, r, a] = zi[e] ?? ["mute", "circle", e];
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
    let f = await g("POST /v1/tenants/{tenant}/schemes/{name}/secret", { path: { tenant: b.peek(), name: e }, signal: c });
    l.current({ secret: f.secret ?? "", publicKey: f.public_key ?? "" });
  };
  F(() => {
    let c = new AbortController();
    return u(c.signal).catch(() => {
    }), () => c.abort();
  }, [e]);
  let p = async () => {
    try {
      await u(), me("A new secret was made");
    } catch (c) {
      K(c);
    }
  };
  return /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n(We, { label: a, error: r, hint: "The receiver needs it to verify that an event is genuine. It is kept encrypted, and you can look at it la\
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
          onInput: (f) => o({ secret: f.currentTarget.value, publicKey: "" })
        }
      ),
      /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-pressed": i, "aria-label": i ? "Hide the secret" : "Show the secret", title: i ?
      "Hide" : "Show", onClick: () => s(!i), children: /* @__PURE__ */ n(_, { name: i ? "hidden" : "eye" }) }),
      /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-label": "Make a new secret", title: "Make a new one", onClick: () => {
        p();
      }, children: /* @__PURE__ */ n(_, { name: "refresh" }) }),
      /* @__PURE__ */ n(oe, { text: t.secret, label: "Copy the secret" })
    ] }) }),
    t.publicKey && /* @__PURE__ */ n("div", { class: "field", children: [
      /* @__PURE__ */ n("span", { class: "label", children: "Public key" }),
      /* @__PURE__ */ n("div", { class: "secret", children: [
        /* @__PURE__ */ n("code", { children: t.publicKey }),
        /* @__PURE__ */ n(oe, { text: t.publicKey, label: "Copy the public key" })
      ] }),
      /* @__PURE__ */ n("p", { class: "hint", children: "The receiver verifies with this one. The secret stays here." })
    ] })
  ] });
}

// ../src/ui/table.tsx
var vr = 100;
function le({ label: e, rows: t, columns: o, id: r, link: a, more: i, busy: s }) {
  let [l, u] = T(vr), p = G(null), c = i ? t : t.slice(0, l);
  F(() => {
    s || me(`${e}: ${At(t.length)}${i ? " and more" : ""}`);
  }, [t.length, s, !!i]), F(() => {
    let v = (d) => {
      if (et.peek() === "off" || d.ctrlKey || d.metaKey || d.altKey || Kn(d.target)) return;
      let k = document.activeElement?.closest("tr")?.dataset.id;
      d.key === "c" && k && navigator.clipboard.writeText(k).then(() => me("Copied " + k));
      let x = { j: 1, k: -1 }[d.key];
      if (!x) return;
      let m = [...p.current?.querySelectorAll("tr > :first-child a, tr > :first-child button") ?? []], S = m.findIndex((C) => C.closest("tr").contains(document.
      activeElement));
      m[Math.max(0, Math.min(m.length - 1, S + x))]?.focus();
    };
    return addEventListener("keydown", v), () => removeEventListener("keydown", v);
  }, []);
  let f = (v) => {
    if (v.target.closest("a, button, input, label, summary") || getSelection()?.type === "Range") return;
    v.currentTarget.querySelector("a")?.dispatchEvent(new MouseEvent("click", { bubbles: !0, cancelable: !0, ctrlKey: v.ctrlKey, metaKey: v.metaKey }));
  };
  return /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n("div", { class: "table", children: /* @__PURE__ */ n("table", { "aria-label": e, "aria-busy": s, children: [
      /* @__PURE__ */ n("thead", { children: /* @__PURE__ */ n("tr", { children: o.map((v) => /* @__PURE__ */ n("th", { scope: "col", class: v.kind, children: v.
      head }, v.head)) }) }),
      /* @__PURE__ */ n("tbody", { ref: p, children: c.map((v) => /* @__PURE__ */ n("tr", { "data-id": r(v), class: a && "link", onClick: a && f, children: o.map(
      (d, k) => {
        let x = d.cell(v);
        return /* @__PURE__ */ n("td", { class: d.kind, children: k === 0 && a ? /* @__PURE__ */ n("a", { href: a(v), children: x }) : x }, d.head);
      }) }, r(v))) })
    ] }) }),
    (i || c.length < t.length) && /* @__PURE__ */ n("p", { class: "more", children: [
      /* @__PURE__ */ n("button", { type: "button", disabled: s, onClick: i ?? (() => u(l + vr * 5)), children: "Show more" }),
      !i && /* @__PURE__ */ n("span", { class: "hint", children: [
        At(c.length),
        " of ",
        At(t.length)
      ] })
    ] })
  ] });
}
function an({ fresh: e }) {
  return e.count === 0 ? null : /* @__PURE__ */ n("p", { class: "fresh", children: /* @__PURE__ */ n("button", { type: "button", onClick: e.show, children: [
    At(e.count),
    " new"
  ] }) });
}
var Kn = (e) => e instanceof Element && e.closest("input, textarea, select, [contenteditable], dialog") !== null;

// ../src/ui/filter.tsx
function Pe({ filters: e }) {
  let t = G(null), o = e.filter((r) => V.value.get(r.name));
  return F(() => {
    let r = (a) => {
      a.key !== "/" || a.target.closest("input, textarea, select, dialog") || (a.preventDefault(), t.current?.querySelector("input, select")?.focus());
    };
    return addEventListener("keydown", r), () => removeEventListener("keydown", r);
  }, []), /* @__PURE__ */ n("form", { ref: t, class: "filters", role: "search", onSubmit: (r) => r.preventDefault(), children: [
    e.map((r) => /* @__PURE__ */ n("label", { children: [
      /* @__PURE__ */ n("span", { children: r.label }),
      /* @__PURE__ */ n(Gi, { filter: r })
    ] }, r.name)),
    o.length > 0 && /* @__PURE__ */ n("button", { type: "button", class: "quiet", onClick: () => se(Object.fromEntries(e.map((r) => [r.name, void 0]))), children: [
      /* @__PURE__ */ n(_, { name: "cross" }),
      " Clear ",
      o.length === 1 ? "the filter" : "filters"
    ] })
  ] });
}
function Gi({ filter: e }) {
  let t = V.value.get(e.name) ?? "";
  return e.kind === "choice" ? /* @__PURE__ */ n("select", { value: t, onChange: (o) => se({ [e.name]: o.currentTarget.value }), children: [
    /* @__PURE__ */ n("option", { value: "", children: "any" }),
    e.options.map((o) => /* @__PURE__ */ n("option", { value: o.value, children: o.label }, o.value))
  ] }) : e.kind === "time" ? /* @__PURE__ */ n("input", { type: "datetime-local", value: Xt(t), onChange: (o) => se({ [e.name]: en(o.currentTarget.value) }) }) :
  /* @__PURE__ */ n("input", { type: "search", autocomplete: "off", value: t, placeholder: e.placeholder, onInput: (o) => se({ [e.name]: o.currentTarget.value },
  !0) });
}
var sn = (e) => e.some((t) => V.value.get(t.name)), Ae = (e) => se(Object.fromEntries(e.map((t) => [t.name, void 0])));

// ../src/ui/time.tsx
function Y({ at: e, exact: t }) {
  return e ? /* @__PURE__ */ n("time", { dateTime: e, title: t ? Wn(e) : Se(e), children: t ? Se(e) : Wn(e) }) : /* @__PURE__ */ n("span", { class: "hint", children: "\
never" });
}
function yr() {
  let e = Ne.value === "utc";
  return /* @__PURE__ */ n("button", { type: "button", class: "quiet", "aria-pressed": e, title: "Tell times in UTC or in your own zone", onClick: () => Ne.value =
  e ? "local" : "utc", children: e ? "UTC" : "Local" });
}

// ../src/pages/endpoints.tsx
var at = (e) => e.disabled ? "disabled" : e.failing_since ? "failing" : "active", br = [
  { name: "search", label: "Search", kind: "text", placeholder: "URL, description or event type" },
  { name: "state", label: "State", kind: "choice", options: ["active", "failing", "disabled"].map((e) => ({ value: e, label: e })) }
];
function Jn() {
  let e = M((i) => g("GET /v1/tenants/{tenant}/endpoints", { path: { tenant: b.value }, signal: i }), [b.value]), t = (V.value.get("search") ?? "").toLowerCase(),
  o = V.value.get("state") ?? "", r = (i) => (!o || at(i) === o) && [i.url ?? "", i.description, i.id, ...i.event_types].some((s) => s.toLowerCase().includes(t)),
  a = te("operator") && /* @__PURE__ */ n("a", { class: "button primary", href: N("/endpoints/new"), children: [
    /* @__PURE__ */ n(_, { name: "plus" }),
    " New endpoint"
  ] });
  return /* @__PURE__ */ n(I, { title: "Endpoints", about: "Where events are sent, signed.", actions: a, children: /* @__PURE__ */ n(z, { of: e, children: ({ items: i }) => {
    if (i.length === 0)
      return /* @__PURE__ */ n(U, { icon: "send", title: "No endpoints yet", action: a, children: "An endpoint is a URL that gets the events it subscribes to. A\
dd one, and send it a test." });
    let s = i.filter(r);
    return /* @__PURE__ */ n(w, { children: [
      /* @__PURE__ */ n(Pe, { filters: br }),
      s.length === 0 ? /* @__PURE__ */ n(U, { icon: "search", title: "No endpoint fits the filters", action: /* @__PURE__ */ n("button", { type: "button", onClick: () => Ae(
      br), children: "Clear the filters" }) }) : /* @__PURE__ */ n(A, { flush: !0, children: /* @__PURE__ */ n(le, { label: "Endpoints", rows: s, id: (l) => l.id,
      link: (l) => N("/endpoints/" + l.id), columns: [
        { head: "URL", kind: "main", cell: (l) => /* @__PURE__ */ n(w, { children: [
          l.url ?? "polled by its consumer",
          l.description && /* @__PURE__ */ n("small", { children: l.description })
        ] }) },
        { head: "State", cell: (l) => /* @__PURE__ */ n(ue, { state: at(l) }) },
        { head: "Events", kind: "minor", cell: (l) => l.event_types.includes("*") ? "all" : l.event_types.length },
        { head: "Scheme", kind: "minor", cell: (l) => l.scheme },
        { head: "Created", kind: "minor", cell: (l) => /* @__PURE__ */ n(Y, { at: l.created_at }) }
      ] }) })
    ] });
  } }) });
}

// ../src/lib/json.ts
var Ki = /\s+|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\]:,]|\w+/gy;
function ln(e) {
  try {
    JSON.parse(e);
  } catch {
    return;
  }
  let t = e.match(Ki).filter((a) => a.trim() !== ""), o = [], r = 0;
  for (let [a, i] of t.entries()) {
    let s = t[a - 1], l = s === "{" || s === "[", u = i === "}" || i === "]";
    u && r--;
    let p = a > 0 && (u ? !l : l || s === ","), c = "word";
    i.startsWith('"') ? c = t[a + 1] === ":" ? "name" : "string" : /^[-\d]/.test(i) ? c = "number" : /^[{}[\]:,]$/.test(i) && (c = "mark"), o.push({ kind: c, text: i ===
    ":" ? ": " : i, depth: r, starts: p }), (i === "{" || i === "[") && r++;
  }
  return o;
}
function gr(e) {
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
function st({ of: e, label: t, download: o }) {
  return /* @__PURE__ */ n(un, { text: Qi(e) ?? Yi(e.subarray(0, Ji)), label: t, download: o });
}
var Ji = 4096;
function Qi(e) {
  try {
    return new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 }).decode(e);
  } catch {
    return;
  }
}
function Yi(e) {
  let t = [];
  for (let o = 0; o < e.length; o += 16) {
    let r = [...e.subarray(o, o + 16)], a = r.map((i) => i >= 32 && i < 127 ? String.fromCharCode(i) : ".").join("");
    t.push(`${o.toString(16).padStart(6, "0")}  ${r.map((i) => i.toString(16).padStart(2, "0")).join(" ").padEnd(47)}  ${a}`);
  }
  return t.join(`
`);
}
function un({ text: e, label: t = "Payload", download: o }) {
  let [r, a] = T(!1), i = Ue(() => e.length <= cn ? ln(e) : void 0, [e]), s = i !== void 0 && !r;
  return /* @__PURE__ */ n("div", { class: "payload", children: [
    /* @__PURE__ */ n("div", { class: "bar", children: [
      i && /* @__PURE__ */ n("button", { type: "button", class: "quiet", "aria-pressed": r, onClick: () => a(!r), children: r ? "As laid out" : "As it came" }),
      /* @__PURE__ */ n("span", { class: "hint", children: Be(new TextEncoder().encode(e).length) }),
      /* @__PURE__ */ n(oe, { text: e, label: "Copy " + t.toLowerCase() }),
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
      Be(cn),
      " are shown."
    ] })
  ] });
}

// ../src/ui/attempt.tsx
var _r;
async function Zi() {
  let { items: e } = await g("GET /v1/causes", {});
  return new Map(e.map((t) => [t.code, t]));
}
function Xi() {
  return M(() => _r ??= Zi().catch((e) => {
    throw _r = void 0, e;
  }), []).data;
}
var wr = (e) => e.map((t) => `${t.name}: ${t.value}`).join(`
`);
function ea({ attempt: e }) {
  let t = Xi()?.get(e.cause ?? "");
  return e.cause ? /* @__PURE__ */ n(D, { kind: "bad", children: [
    /* @__PURE__ */ n("strong", { children: t?.title ?? e.cause }),
    /* @__PURE__ */ n("p", { children: t?.why ?? e.detail }),
    t && e.detail && /* @__PURE__ */ n("p", { class: "hint", children: e.detail }),
    /* @__PURE__ */ n("p", { children: t?.fix ?? e.hint })
  ] }) : null;
}
function kr({ attempt: e, body: t }) {
  let o = e.exchange, r = e.response || (o?.response_header.length ?? 0) > 0;
  return /* @__PURE__ */ n("div", { class: "stack", children: [
    /* @__PURE__ */ n(ea, { attempt: e }),
    /* @__PURE__ */ n(_e, { of: [
      ["Answer", /* @__PURE__ */ n(nn, { code: e.status })],
      ["Took", Le(e.duration_ms)],
      ["Name lookup", o && o.dns_ms > 0 ? Le(o.dns_ms) : void 0],
      ["Connection", o && o.connect_ms > 0 ? Le(o.connect_ms) : void 0],
      ["TLS", o && o.tls_ms > 0 ? Le(o.tls_ms) : void 0],
      ["First byte", o && o.first_byte_ms > 0 ? Le(o.first_byte_ms) : void 0]
    ] }),
    o && /* @__PURE__ */ n("section", { children: [
      /* @__PURE__ */ n("h3", { children: "Request as sent" }),
      /* @__PURE__ */ n(Fe, { label: "Request headers", text: wr(o.request_header) })
    ] }),
    o?.request_body ? /* @__PURE__ */ n(st, { label: "Request body", of: Nt(o.request_body) }) : t && /* @__PURE__ */ n(st, { label: "Request body", of: t }),
    r && /* @__PURE__ */ n("section", { children: [
      /* @__PURE__ */ n("h3", { children: "Response" }),
      o && o.response_header.length > 0 && /* @__PURE__ */ n(Fe, { label: "Response headers", text: wr(o.response_header) }),
      e.response && /* @__PURE__ */ n(st, { label: "Response body", of: Nt(e.response) })
    ] })
  ] });
}

// ../src/pages/test.tsx
function lt() {
  let [e, t] = T({ busy: !1 });
  return {
    ...e,
    test: async (o) => {
      t({ busy: !0 });
      let r = { tenant: b.peek() };
      try {
        let a = "draft" in o ? await g("POST /v1/tenants/{tenant}/endpoints/test", { path: r, body: o.draft }) : await g("POST /v1/tenants/{tenant}/endpoints/{e\
ndpoint}/test", { path: { ...r, endpoint: o.endpoint }, body: {} });
        t({ busy: !1, result: a }), me(a.attempt.cause ? "The test failed" : "The test was delivered");
      } catch (a) {
        t({ busy: !1, error: a });
      }
    }
  };
}
function ct({ of: e }) {
  return e.busy ? /* @__PURE__ */ n(A, { title: "Test", children: /* @__PURE__ */ n("p", { class: "hint", role: "status", children: "Sending a test from the ser\
ver…" }) }) : e.error ? /* @__PURE__ */ n(re, { error: e.error }) : e.result ? /* @__PURE__ */ n(ta, { of: e.result }, e.result.delivery.id) : null;
}
function ta({ of: { attempt: e, delivery: t } }) {
  let o = G(null);
  F(() => o.current.scrollIntoView({ block: "nearest" }), []);
  let r = M(async (a) => {
    let i = await g("GET /v1/tenants/{tenant}/events/{event}/payload", { path: { tenant: b.peek(), event: t.event }, signal: a });
    return new Uint8Array(await i.arrayBuffer());
  }, [t.event]);
  return /* @__PURE__ */ n("div", { ref: o, children: /* @__PURE__ */ n(A, { title: "Test", actions: /* @__PURE__ */ n("a", { href: N("/deliveries/" + t.id), children: [
    "In the log ",
    /* @__PURE__ */ n(_, { name: "arrow" })
  ] }), children: [
    !e.cause && /* @__PURE__ */ n(D, { kind: "good", children: [
      /* @__PURE__ */ n("strong", { children: "Delivered." }),
      " The receiver answered ",
      e.status,
      "."
    ] }),
    /* @__PURE__ */ n(kr, { attempt: e, body: r.data })
  ] }) });
}

// ../src/pages/url.ts
function De(e) {
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
var Tr = "When something happens, send a webhook.";
function Cr() {
  let e = M((r) => g("GET /v1/tenants/{tenant}/endpoints", { path: { tenant: b.value }, signal: r }), [b.value]), t = async (r) => {
    try {
      let a = await g("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}", { path: { tenant: b.value, endpoint: r.id }, body: { disabled: !r.disabled } });
      e.set({ items: e.data.items.map((i) => i.id === a.id ? a : i) }), B(a.disabled ? "The automation is off" : "The automation is on");
    } catch (a) {
      K(a);
    }
  }, o = te("operator") && /* @__PURE__ */ n("a", { class: "button primary", href: N("/automations/new"), children: [
    /* @__PURE__ */ n(_, { name: "plus" }),
    " New automation"
  ] });
  return /* @__PURE__ */ n(I, { title: "Automations", about: Tr, actions: o, children: /* @__PURE__ */ n(z, { of: e, children: ({ items: r }) => r.length === 0 ?
  /* @__PURE__ */ n(U, { icon: "bolt", title: "No automations yet", action: o, children: "Choose what triggers one, and where the webhook goes." }) : /* @__PURE__ */ n(
  A, { flush: !0, children: /* @__PURE__ */ n(le, { label: "Automations", rows: r, id: (a) => a.id, link: (a) => N("/endpoints/" + a.id), columns: [
    { head: "When", kind: "main", cell: (a) => /* @__PURE__ */ n(w, { children: [
      a.event_types.includes("*") ? "anything happens" : a.event_types.join(", "),
      /* @__PURE__ */ n("small", { children: a.kind === "poll" ? "keep it for its consumer" : `Webhook to ${a.url}` })
    ] }) },
    { head: "State", cell: (a) => /* @__PURE__ */ n(ue, { state: at(a) }) },
    ...te("operator") ? [{ head: "On or off", cell: (a) => /* @__PURE__ */ n("button", { type: "button", onClick: () => {
      t(a);
    }, children: a.disabled ? "Turn on" : "Turn off" }) }] : []
  ] }) }) }) });
}
function xr() {
  let e = lt(), t = M((l) => g("GET /v1/tenants/{tenant}/event-types", { path: { tenant: b.value }, signal: l }), [b.value]).data?.items ?? [], o = J(
    { event_types: "", url: "", secret: on },
    async () => {
      let l = await g("POST /v1/tenants/{tenant}/endpoints", { path: { tenant: b.value }, body: s() });
      B("The automation is on"), j("/endpoints/" + l.id);
    },
    ({ url: l, event_types: u }) => ({ ...u ? {} : { event_types: "Choose what triggers it." }, ...De(l) })
  ), { values: r, errors: a, set: i } = o, s = () => ({ url: r.url.trim(), event_types: [r.event_types || "*"], secret: r.secret.secret || void 0 });
  return /* @__PURE__ */ n(I, { title: "New automation", about: Tr, back: { to: "/automations", label: "Automations" }, children: [
    /* @__PURE__ */ n("form", { ref: o.ref, noValidate: !0, onSubmit: o.submit, children: [
      /* @__PURE__ */ n(A, { title: "When", children: /* @__PURE__ */ n(Ee, { label: "Trigger type", value: r.event_types, error: a.event_types, onValue: (l) => i(
      { event_types: l }), options: [
        { value: "", label: "Choose…" },
        { value: "*", label: "Anything happens" },
        ...t.map((l) => ({ value: l.name, label: l.description ? `${l.name} – ${l.description}` : l.name }))
      ], hint: t.length === 0 && /* @__PURE__ */ n(w, { children: [
        "There are no event types yet. ",
        /* @__PURE__ */ n("a", { href: N("/event-types/new"), children: "Add one" }),
        ", or choose anything."
      ] }) }) }),
      /* @__PURE__ */ n(A, { title: "Then", children: /* @__PURE__ */ n("div", { class: "stack", children: [
        /* @__PURE__ */ n(Ee, { label: "Action", value: "webhook", onValue: () => {
        }, options: [{ value: "webhook", label: "Webhook" }] }),
        /* @__PURE__ */ n(P, { label: "Destination URL", type: "url", name: "url", placeholder: "https://example.com/webhooks", value: r.url, error: a.url, onValue: (l) => i(
        { url: l }) }),
        /* @__PURE__ */ n(rn, { scheme: "standard-webhooks", value: r.secret, error: a.secret, onValue: (l) => i({ secret: l }) })
      ] }) }),
      /* @__PURE__ */ n(Q, { form: o }),
      /* @__PURE__ */ n("div", { class: "submit", children: [
        /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: o.busy, children: "Save" }),
        /* @__PURE__ */ n("button", { type: "button", disabled: e.busy || De(r.url).url !== void 0, onClick: () => {
          e.test({ draft: s() });
        }, children: [
          /* @__PURE__ */ n(_, { name: "bolt" }),
          " Send a test before saving"
        ] }),
        /* @__PURE__ */ n("a", { class: "button quiet", href: N("/automations"), children: "Cancel" })
      ] })
    ] }),
    /* @__PURE__ */ n("div", { class: "below", children: /* @__PURE__ */ n(ct, { of: e }) })
  ] });
}

// ../node_modules/eventsource-parser/dist/errors.js
var ut = class extends Error {
  constructor(t, o) {
    super(t), this.name = "ParseError", this.type = o.type, this.field = o.field, this.value = o.value, this.line = o.line;
  }
};

// ../node_modules/eventsource-parser/dist/parse.js
var dn = 10, pn = 13, ze = 32, Sr = 6;
function Yn(e) {
  if (typeof e == "function")
    throw new TypeError("`config` must be an object, got a function instead. Did you mean `createParser({onEvent: fn})`?");
  let { maxBufferSize: t, onComment: o, onError: r, onEvent: a, onId: i, onRetry: s } = e, l = [], u = 0, p = "", c, f = "", v = 0, d, k = !1, x = !1, m = !1;
  function S(h) {
    if (k)
      throw new Error("Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing.");
    if (p !== void 0) {
      if (h = p + h, h === "" || h === "ï" || h === "ï»") {
        p = h;
        return;
      }
      p = void 0, h = h.replace(/^(?:\uFEFF|\xEF\xBB\xBF)/, "");
    }
    if ((x || m) && (h = C(h), !h))
      return;
    if (!l.length) {
      let E = ft(h);
      E !== "" && O(E), he();
      return;
    }
    if (h.indexOf(`
`) === -1 && h.indexOf("\r") === -1) {
      if (u < Sr) {
        let E = l.join("") + h.slice(0, Sr - u);
        if (!q(E)) {
          l.length = 0, u = 0, x = !0;
          return;
        }
      }
      l.push(h), u += h.length, he();
      return;
    }
    l.push(h);
    let y = l.join("");
    l.length = 0, u = 0, O(ft(y)), he();
  }
  function C(h) {
    if (h.length === 0)
      return h;
    if (m)
      return m = !1, h.charCodeAt(0) === dn ? h.slice(1) : h;
    let y = h.indexOf("\r"), E = h.indexOf(`
`), Z = y === -1 ? E : E === -1 || y < E ? y : E;
    return Z === -1 ? "" : Z === h.length - 1 && h.charCodeAt(Z) === pn ? (x = !1, m = !0, "") : (x = !1, h.slice(Z + (h.charCodeAt(Z) === pn && h.charCodeAt(Z +
    1) === dn ? 2 : 1)));
  }
  function O(h) {
    if (h) {
      if (h.charCodeAt(h.length - 1) === pn) {
        if (ke(h, 0, h.length - 1), he())
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
  function he() {
    return k ? !0 : t === void 0 || u + f.length <= t ? !1 : (k = !0, l.length = 0, u = 0, c = void 0, f = "", v = 0, d = void 0, x = !1, m = !1, r?.(new ut(`Bu\
ffered data exceeded max buffer size of ${t} characters`, {
      type: "max-buffer-size-exceeded"
    })), !0);
  }
  function ft(h) {
    let y = 0;
    if (h.indexOf("\r") === -1) {
      let $ = h.indexOf(`
`, y);
      for (; $ !== -1; ) {
        if (y === $) {
          c !== void 0 && i?.(c), v > 0 && a?.({ id: c, event: d, data: f }), c = void 0, f = "", v = 0, d = void 0, y = $ + 1, $ = h.indexOf(`
`, y);
          continue;
        }
        let Ie = h.charCodeAt(y);
        if (Er(h, y, Ie)) {
          let kn = h.charCodeAt(y + 5) === ze ? y + 6 : y + 5, mt = h.slice(kn, $);
          if (v === 0 && h.charCodeAt($ + 1) === dn) {
            c !== void 0 && i?.(c), a?.({ id: c, event: d, data: mt }), c = void 0, f = "", d = void 0, y = $ + 2, $ = h.indexOf(`
`, y);
            continue;
          }
          f = v === 0 ? mt : `${f}
${mt}`, v++;
        } else Pr(h, y, Ie) ? d = h.slice(h.charCodeAt(y + 6) === ze ? y + 7 : y + 6, $) || void 0 : ke(h, y, $);
        if (he())
          return "";
        y = $ + 1, $ = h.indexOf(`
`, y);
      }
      return h.slice(y);
    }
    let E = h.indexOf("\r", y), Z = h.indexOf(`
`, y);
    for (; y < h.length; ) {
      let $ = -1;
      if (E !== -1 && Z !== -1 ? $ = E < Z ? E : Z : E !== -1 ? E === h.length - 1 ? $ = -1 : $ = E : Z !== -1 && ($ = Z), $ === -1)
        break;
      if (ke(h, y, $), he())
        return "";
      y = $ + 1, h.charCodeAt(y - 1) === pn && h.charCodeAt(y) === dn && y++, E !== -1 && E < y && (E = h.indexOf("\r", y)), Z !== -1 && Z < y && (Z = h.indexOf(
      `
`, y));
    }
    return h.slice(y);
  }
  function ke(h, y, E) {
    if (y === E) {
      It();
      return;
    }
    let Z = h.charCodeAt(y);
    if (Er(h, y, Z)) {
      let Ke = h.charCodeAt(y + 5) === ze ? y + 6 : y + 5, lo = h.slice(Ke, E);
      f = v === 0 ? lo : `${f}
${lo}`, v++;
      return;
    }
    if (Pr(h, y, Z)) {
      d = h.slice(h.charCodeAt(y + 6) === ze ? y + 7 : y + 6, E) || void 0;
      return;
    }
    if (Z === 105 && h.charCodeAt(y + 1) === 100 && h.charCodeAt(y + 2) === 58) {
      let Ke = h.slice(h.charCodeAt(y + 3) === ze ? y + 4 : y + 3, E);
      Ke.includes("\0") || (c = Ke);
      return;
    }
    if (Z === 58) {
      if (o) {
        let Ke = h.slice(y, E);
        o(Ke.slice(h.charCodeAt(y + 1) === ze ? 2 : 1));
      }
      return;
    }
    let $ = h.slice(y, E), Ie = $.indexOf(":");
    if (Ie === -1) {
      ve($, "", $);
      return;
    }
    let kn = $.slice(0, Ie), mt = $.charCodeAt(Ie + 1) === ze ? 2 : 1, fi = $.slice(Ie + mt);
    ve(kn, fi, $);
  }
  function ve(h, y, E) {
    switch (h) {
      case "event":
        d = y || void 0;
        break;
      case "data":
        f = v === 0 ? y : `${f}
${y}`, v++;
        break;
      case "id":
        y.includes("\0") || (c = y);
        break;
      case "retry":
        /^\d+$/.test(y) ? s?.(parseInt(y, 10)) : r?.(new ut(`Invalid \`retry\` value: "${y}"`, {
          type: "invalid-retry",
          value: y,
          line: E
        }));
        break;
      default:
        r?.(new ut(`Unknown field "${h.length > 20 ? `${h.slice(0, 20)}…` : h}"`, { type: "unknown-field", field: h, value: y, line: E }));
        break;
    }
  }
  function It() {
    c !== void 0 && i?.(c), v > 0 && a?.({
      id: c,
      event: d,
      data: f
    }), c = void 0, f = "", v = 0, d = void 0;
  }
  function ye(h = {}) {
    if (h.consume && l.length > 0) {
      let y = l.join("");
      ke(y, 0, y.length);
    }
    p = "", c = void 0, f = "", v = 0, d = void 0, l.length = 0, u = 0, k = !1, x = !1, m = !1;
  }
  return { feed: S, reset: ye };
}
function Er(e, t, o) {
  return o === 100 && e.charCodeAt(t + 1) === 97 && e.charCodeAt(t + 2) === 116 && e.charCodeAt(t + 3) === 97 && e.charCodeAt(t + 4) === 58;
}
function Pr(e, t, o) {
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
var Ge = R("off"), Ot = R(!1), hn = /* @__PURE__ */ new Set(), Zn = R([]), mn = "", Xn = [], Rr;
function na() {
  Rr = void 0;
  let e = Xn;
  Xn = [];
  for (let t of hn) t.hear(e);
}
function eo(e) {
  Xn.push(e), Rr ??= setTimeout(na, 250);
}
function Ar() {
  let e = [...new Set([...hn].flatMap((t) => t.topics))].sort();
  e.join() !== Zn.peek().join() && (Zn.value = e);
}
function dt(e, t) {
  let o = G(t);
  o.current = t, F(() => {
    let r = { topics: e, hear: (a) => o.current(a) };
    return hn.add(r), Ar(), () => {
      hn.delete(r), queueMicrotask(Ar);
    };
  }, [e.join()]);
}
var Nr = R(document.hidden);
addEventListener("visibilitychange", () => Nr.value = document.hidden);
ae(() => {
  let e = Zn.value, t = b.value;
  if (e.length === 0 || Ot.value || Nr.value) {
    Ge.value = "off";
    return;
  }
  let o = new AbortController();
  return ra(t, e, o.signal), () => o.abort();
});
var oa = 5e3, Mr = "";
async function ra(e, t, o) {
  let r = e + " " + t.join();
  r !== Mr && (mn = ""), Mr = r, Ge.value = "connecting";
  for (let a = 0; !o.aborted; a++) {
    try {
      let s = `${de}v1/tenants/${encodeURIComponent(e)}/stream?topics=${t.join()}`, l = { Accept: "text/event-stream" };
      mn && (l["Last-Event-ID"] = mn);
      let u = await be("GET", s, { header: l, signal: o });
      Ge.value = "live", a = 0, await ia(u);
    } catch (s) {
      if (tt(s) || o.aborted) return;
      s instanceof ne && s.status === 401 && xe.ended && await xe.ended();
    }
    if (o.aborted) return;
    Ge.value = a < 3 ? "reconnecting" : "polling", Ge.value === "polling" && eo({ kind: "gap" });
    let i = Math.min(oa, 500 * 2 ** a) * (0.75 + Math.random() / 2);
    await new Promise((s) => setTimeout(s, i));
  }
}
async function ia(e) {
  let t = Yn({
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
var aa = {
  delivery: "deliveries",
  event: "events",
  request: "requests",
  endpoint: "endpoints",
  job: "jobs"
}, sa = () => scrollY > 200 || document.querySelector("table:hover, table:focus-within") !== null;
function vn(e, t, o) {
  let [r, a] = T([]), i = new Set(e.items?.map((l) => l.id)), s = r.filter((l) => o(l) && !i.has(l.id));
  return F(() => a([]), [e.round]), dt([aa[t]], (l) => {
    if (l.some((f) => f.kind === "gap")) {
      e.reload();
      return;
    }
    let u = /* @__PURE__ */ new Map();
    for (let f of l)
      f.kind === t && u.set(f.item.id, f.item);
    if (u.size === 0) return;
    let p = [...u.values()].filter((f) => !i.has(f.id) && o(f)).reverse(), c = sa();
    e.change((f) => [...c ? [] : p, ...f.map((v) => u.get(v.id) ?? v)]), c && a((f) => [...p, ...f.filter((v) => !u.has(v.id))]);
  }), {
    count: s.length,
    show: () => {
      e.change((l) => [...s, ...l]), a([]);
    }
  };
}

// ../src/ui/eventtypes.tsx
function yn({ value: e, onValue: t, error: o, label: r = "Trigger events" }) {
  let [a, i] = T(""), s = Te(), l = M((m) => g("GET /v1/tenants/{tenant}/event-types", { path: { tenant: b.value }, signal: m }), [b.value]).data?.items ?? [], u = e.
  includes("*"), p = new Map(l.map((m) => [m.name, m.description])), c = [.../* @__PURE__ */ new Set([...p.keys(), ...e.filter((m) => m !== "*")])].sort(), f = a.
  trim(), v = c.filter((m) => m.toLowerCase().includes(f.toLowerCase()) || p.get(m)?.toLowerCase().includes(f.toLowerCase())), d = Map.groupBy(v, (m) => m.split(
  ".")[0]), k = (m, S) => t(S ? [...e, m] : e.filter((C) => C !== m)), x = () => {
    !f || c.includes(f) || (k(f, !0), i(""));
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
        f && !c.includes(f) && /* @__PURE__ */ n("button", { type: "button", onClick: x, children: [
          /* @__PURE__ */ n(_, { name: "plus" }),
          " Add"
        ] })
      ] }),
      [...d].map(([m, S]) => /* @__PURE__ */ n("div", { class: "group", children: [
        d.size > 1 && S.length > 1 && /* @__PURE__ */ n("p", { children: m }),
        S.map((C) => /* @__PURE__ */ n(ge, { label: /* @__PURE__ */ n("code", { children: C }), hint: p.get(C), checked: e.includes(C), onValue: (O) => k(C, O) },
        C))
      ] }, m)),
      v.length === 0 && /* @__PURE__ */ n("p", { class: "hint", children: f ? `There is no event type “${f}” yet. Add it to subscribe to it all the same.` :
      "There are no event types yet." })
    ] }),
    /* @__PURE__ */ n("p", { class: "error", id: s + "-error", children: o })
  ] });
}

// ../src/ui/scheme.tsx
function pt({ value: e, onValue: t, error: o, hint: r, label: a = "Signature scheme" }) {
  let [i, s] = T(!1);
  return /* @__PURE__ */ n(We, { label: a, error: o, hint: r, children: (l) => /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n("button", { type: "button", class: "select", ...l, onClick: () => s(!0), children: [
      /* @__PURE__ */ n(_, { name: "shield" }),
      " ",
      /* @__PURE__ */ n("span", { children: e }),
      " ",
      /* @__PURE__ */ n(_, { name: "down" })
    ] }),
    i && /* @__PURE__ */ n(la, { value: e, onClose: () => s(!1), onChoose: (u) => {
      s(!1), t(u);
    } })
  ] }) });
}
function la({ value: e, onChoose: t, onClose: o }) {
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
    i.error ? /* @__PURE__ */ n(re, { error: i.error, retry: i.reload }) : null,
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
function Or({ target: e }) {
  let t = nt((o, r) => g("GET /v1/tenants/{tenant}/audit", { path: { tenant: b.value }, query: { target: e, cursor: o }, signal: r }), [b.value, e]);
  return t.error ? /* @__PURE__ */ n(re, { error: t.error, retry: t.reload }) : t.items ? t.items.length === 0 ? /* @__PURE__ */ n(U, { icon: "list", title: "No\
thing was done yet", children: "Looks at a secret, changes and replays are listed here." }) : /* @__PURE__ */ n(A, { flush: !0, children: /* @__PURE__ */ n(le, {
  label: "Activity", rows: t.items, busy: t.busy, more: t.more, id: (o) => o.id, columns: [
    { head: "What", kind: "main", cell: (o) => /* @__PURE__ */ n(w, { children: [
      ca(o.action),
      o.detail && /* @__PURE__ */ n("small", { children: Object.entries(o.detail).map(([r, a]) => `${r}: ${a}`).join(", ") })
    ] }) },
    { head: "Who", cell: (o) => o.actor.name || o.actor.id || o.actor.kind },
    { head: "From", kind: "minor", cell: (o) => o.remote },
    { head: "When", cell: (o) => /* @__PURE__ */ n(Y, { at: o.at }) }
  ] }) }) : /* @__PURE__ */ n(Mt, {});
}
var ca = (e) => e.charAt(0).toUpperCase() + e.slice(1).replaceAll("-", " ");

// ../src/pages/secrets.tsx
function Fr({ endpoint: e }) {
  let t = { tenant: b.value, endpoint: e.id };
  return /* @__PURE__ */ n(Ir, { id: e.id, owner: {
    scheme: e.scheme,
    signs: !0,
    list: (o) => g("GET /v1/tenants/{tenant}/endpoints/{endpoint}/secrets", { path: t, signal: o }),
    reveal: () => g("POST /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/reveal", { path: t }),
    rotate: (o) => g("POST /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/rotate", { path: t, body: o }),
    end: (o) => g("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/{secret}", { path: { ...t, secret: o } })
  } });
}
function Dr({ source: e }) {
  let t = { tenant: b.value, source: e.id };
  return /* @__PURE__ */ n(Ir, { id: e.id, owner: {
    scheme: e.scheme,
    signs: !1,
    list: (o) => g("GET /v1/tenants/{tenant}/sources/{source}/secrets", { path: t, signal: o }),
    reveal: () => g("POST /v1/tenants/{tenant}/sources/{source}/secrets/reveal", { path: t }),
    rotate: (o) => g("POST /v1/tenants/{tenant}/sources/{source}/secrets/rotate", { path: t, body: o }),
    end: (o) => g("DELETE /v1/tenants/{tenant}/sources/{source}/secrets/{secret}", { path: { ...t, secret: o } })
  } });
}
function Ir({ id: e, owner: t }) {
  let o = M(t.list, [b.value, e]), [r, a] = T(!1), [i, s] = T({}), l = te("operator"), u = async (c) => {
    let { items: f } = await t.reveal();
    return s(Object.fromEntries(f.filter((v) => v.public_key).map((v) => [v.id, v.public_key]))), f.find((v) => v.id === c)?.secret ?? "";
  }, p = async (c) => {
    if (await we({
      title: "End this secret now?",
      action: "End it",
      danger: !0,
      text: /* @__PURE__ */ n("p", { children: t.signs ? "Receivers that know only this one refuse every delivery from now on." : "Webhooks that are signed with\
 it are refused from now on." })
    }))
      try {
        await t.end(c.id), B("The secret has ended"), o.reload();
      } catch (v) {
        K(v);
      }
  };
  return /* @__PURE__ */ n(A, { title: t.signs ? "Secret token" : "Secrets", actions: l && /* @__PURE__ */ n("button", { type: "button", onClick: () => a(!0), children: [
    /* @__PURE__ */ n(_, { name: "refresh" }),
    " ",
    t.signs ? "Regenerate" : "Replace"
  ] }), children: [
    /* @__PURE__ */ n(z, { of: o, children: ({ items: c }) => /* @__PURE__ */ n("div", { class: "stack", children: [
      c.length === 0 && /* @__PURE__ */ n("p", { class: "hint", children: "There is none: the provider publishes its keys." }),
      c.length > 1 && /* @__PURE__ */ n(D, { children: t.signs ? "Deliveries are signed with each of these where the scheme has room for several, and with the o\
ldest one where it has not." : "A webhook is genuine if it is signed with any of these." }),
      c.map((f) => /* @__PURE__ */ n("div", { class: "field", children: [
        /* @__PURE__ */ n("span", { class: "label", children: [
          /* @__PURE__ */ n("code", { children: f.id }),
          " ",
          f.scheme !== t.scheme && /* @__PURE__ */ n(w, { children: [
            "for ",
            /* @__PURE__ */ n("code", { children: f.scheme })
          ] }),
          " since ",
          /* @__PURE__ */ n(Y, { at: f.start_at }),
          f.end_at && /* @__PURE__ */ n("strong", { children: [
            ", ends ",
            Se(f.end_at)
          ] })
        ] }),
        /* @__PURE__ */ n("div", { class: "beside", children: [
          l ? /* @__PURE__ */ n(sr, { reveal: () => u(f.id) }) : /* @__PURE__ */ n("span", { class: "hint", children: "Your role does not allow to see it." }),
          l && c.length > 1 && /* @__PURE__ */ n("button", { type: "button", onClick: () => {
            p(f);
          }, children: "End now" })
        ] }),
        i[f.id] && /* @__PURE__ */ n("span", { class: "label", children: "Public key for receivers" }),
        i[f.id] && /* @__PURE__ */ n("div", { class: "secret", children: [
          /* @__PURE__ */ n("code", { children: i[f.id] }),
          /* @__PURE__ */ n(oe, { text: i[f.id], label: "Copy the public key" })
        ] })
      ] }, f.id)),
      /* @__PURE__ */ n("p", { class: "hint", children: "Each look at a secret is in the audit log. It hides again after a minute." })
    ] }) }),
    r && /* @__PURE__ */ n(ua, { owner: t, onClose: () => a(!1), onDone: () => {
      a(!1), o.reload();
    } })
  ] });
}
var Lr = [
  { value: "24h", label: "24 hours", ms: 864e5 },
  { value: "1h", label: "1 hour", ms: 36e5 },
  { value: "168h", label: "7 days", ms: 6048e5 },
  { value: "720h", label: "30 days", ms: 2592e6 },
  { value: "0s", label: "none: the old one ends at once", ms: 0 }
];
function ua({ owner: e, onClose: t, onDone: o }) {
  let r = J({ secret: "", overlap: "24h" }, async ({ secret: i, overlap: s }) => {
    let l = await e.rotate({ secret: i || void 0, overlap: s });
    B(s === "0s" ? "The new secret is live" : `The new secret is live. The old one ends ${Se(l.previous_end_at)}`), o();
  }), a = Lr.find((i) => i.value === r.values.overlap);
  return /* @__PURE__ */ n(ce, { title: e.signs ? "Regenerate the secret?" : "Replace the secret?", onClose: t, children: /* @__PURE__ */ n("form", { ref: r.ref,
  class: "stack", noValidate: !0, onSubmit: r.submit, children: [
    /* @__PURE__ */ n(Q, { form: r }),
    /* @__PURE__ */ n(
      P,
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
    /* @__PURE__ */ n(Ee, { label: "Overlap", value: r.values.overlap, onValue: (i) => r.set({ overlap: i }), options: Lr }),
    a.ms > 0 ? /* @__PURE__ */ n(D, { children: [
      "Until ",
      /* @__PURE__ */ n("strong", { children: Se(Date.now() + a.ms) }),
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
var da = { h: 3600, m: 60, s: 1, ms: 1e-3 };
function to(e) {
  return /^(\d+(\.\d+)?(h|m|s|ms))+$/.test(e) ? [...e.matchAll(/([\d.]+)(ms|h|m|s)/g)].reduce((t, [, o, r]) => t + Number(o) * da[r], 0) : NaN;
}
function bn(e) {
  return e < 60 ? `${Math.round(e)}s` : e < 3600 ? `${Math.round(e / 6) / 10}m` : `${Math.round(e / 360) / 10}h`;
}
function pa(e) {
  if (e.policy === "schedule") return (e.pauses ?? []).map(to);
  let t = to(e.pause ?? ""), o = e.longest ? to(e.longest) : 86400;
  return Array.from({ length: (e.attempts ?? 10) - 1 }, (r, a) => Math.min(o, { exponential: t * 2 ** a, linear: t * (a + 1), fixed: t }[e.policy]));
}
function $r(e) {
  let t = pa(e);
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
var qr = (e) => e.trim() ? Number(e) : void 0;
function Lt(e) {
  let t = {};
  for (let r of e.headers.split(`
`)) {
    let a = r.indexOf(":");
    r.trim() && (t[r.slice(0, a < 0 ? void 0 : a).trim()] = a < 0 ? "" : r.slice(a + 1).trim());
  }
  let o = e.retry === "exponential" || e.retry === "linear";
  return {
    headers: Object.keys(t).length > 0 ? t : void 0,
    concurrency: qr(e.concurrency),
    rate_limit: e.rateCount.trim() ? { count: Number(e.rateCount), per: e.ratePer } : void 0,
    order: e.order || void 0,
    retry: e.retry ? e.retry === "schedule" ? { policy: "schedule", pauses: e.pauses.split(/[\s,]+/).filter(Boolean) } : { policy: e.retry, attempts: qr(e.attempts),
    pause: e.pause.trim(), longest: o && e.longest.trim() || void 0 } : void 0,
    content_digest: e.contentDigest || void 0,
    no_trace: e.noTrace || void 0,
    filter: e.filter.trim() || void 0,
    transform: e.transform.trim() || void 0
  };
}
var fa = [
  { value: "", label: "The default: 10 attempts within about 75 hours" },
  { value: "exponential", label: "Pauses that double" },
  { value: "linear", label: "Pauses that grow by the first one" },
  { value: "fixed", label: "Pauses that stay the same" },
  { value: "schedule", label: "A list of pauses" }
];
function _n({ value: e, onValue: t, error: o }) {
  let r = (i) => t({ ...e, ...i }), a = Lt(e).retry;
  return /* @__PURE__ */ n("div", { class: "stack", children: [
    o && /* @__PURE__ */ n("p", { class: "error", role: "alert", tabIndex: -1, "aria-invalid": "true", children: o }),
    /* @__PURE__ */ n(Rt, { label: "Headers", name: "headers", rows: 2, placeholder: "X-Team: billing", value: e.headers, onValue: (i) => r({ headers: i }), hint: "\
One a line, sent with every delivery. Everybody who sees the endpoint sees them: they are no place for a secret." }),
    /* @__PURE__ */ n("div", { class: "columns", children: [
      /* @__PURE__ */ n(P, { label: "Attempts at the same time", name: "concurrency", placeholder: "adapts, 1 to 32", value: e.concurrency, onValue: (i) => r({ concurrency: i }),
      hint: "1 to 256." }),
      /* @__PURE__ */ n(P, { label: "Rate limit", name: "rate", placeholder: "none", value: e.rateCount, onValue: (i) => r({ rateCount: i }), hint: "The most at\
tempts in a period." }),
      /* @__PURE__ */ n(Ee, { label: "Period of the rate limit", value: e.ratePer, onValue: (i) => r({ ratePer: i }), options: [{ value: "second", label: "a sec\
ond" }, { value: "minute", label: "a minute" }] }),
      /* @__PURE__ */ n(Ee, { label: "Order", value: e.order, onValue: (i) => r({ order: i }), hint: "A delivery that fails holds up those behind it.", options: [
        { value: "", label: "none: as fast as it goes" },
        { value: "key", label: "by the events' ordering key" },
        { value: "endpoint", label: "one after the other" }
      ] })
    ] }),
    /* @__PURE__ */ n(Ee, { label: "Retries", value: e.retry, onValue: (i) => r({ retry: i }), options: fa, hint: a && $r(a) }),
    e.retry === "schedule" && /* @__PURE__ */ n(P, { label: "Pauses", name: "pauses", value: e.pauses, onValue: (i) => r({ pauses: i }), placeholder: "5s, 5m, 1\
h", hint: "Each 1s to 24h." }),
    e.retry && e.retry !== "schedule" && /* @__PURE__ */ n("div", { class: "columns", children: [
      /* @__PURE__ */ n(P, { label: "First pause", name: "pause", value: e.pause, onValue: (i) => r({ pause: i }) }),
      e.retry !== "fixed" && /* @__PURE__ */ n(P, { label: "Longest pause", name: "longest", placeholder: "24h", value: e.longest, onValue: (i) => r({ longest: i }) }),
      /* @__PURE__ */ n(P, { label: "Attempts in all", name: "attempts", placeholder: "10", value: e.attempts, onValue: (i) => r({ attempts: i }), hint: "At mos\
t 30." })
    ] }),
    /* @__PURE__ */ n(P, { label: "Filter", name: "filter", placeholder: "payload.total > 100", value: e.filter, onValue: (i) => r({ filter: i }), hint: "A cond\
ition in CEL: only events that meet it are sent." }),
    /* @__PURE__ */ n(P, { label: "Transformation", name: "transform", placeholder: "{id, total}", value: e.transform, onValue: (i) => r({ transform: i }), hint: "\
A program in jq that makes the payload which is sent." }),
    /* @__PURE__ */ n(ge, { label: "Send a Content-Digest of the body", checked: e.contentDigest, onValue: (i) => r({ contentDigest: i }), hint: "With it a rece\
iver can tell a changed body from a wrong secret." }),
    /* @__PURE__ */ n(ge, { label: "Send no trace headers", checked: e.noTrace, onValue: (i) => r({ noTrace: i }) })
  ] });
}

// ../src/pages/snippets.tsx
function Vr({ endpoint: e }) {
  let t = M((o) => g("GET /v1/tenants/{tenant}/endpoints/{endpoint}/snippets", { path: { tenant: b.value, endpoint: e.id }, signal: o }), [b.value, e.id, e.scheme]);
  return /* @__PURE__ */ n(A, { title: "Verify code", children: /* @__PURE__ */ n(z, { of: t, children: ({ items: o }) => {
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
      r.install && /* @__PURE__ */ n(Fe, { label: "Install", text: r.install }),
      r.code && /* @__PURE__ */ n(Fe, { label: `${r.title} code`, text: r.code }),
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
  return dt(["deliveries"], () => e.reload()), e;
}
function Ur() {
  let e = Ft();
  return /* @__PURE__ */ n(I, { title: "Test receiver", about: "A receiver inside this server. It verifies what an endpoint is sent, with the endpoint's own sch\
eme and secrets.", children: /* @__PURE__ */ n(z, { of: e, children: ({ url: t, items: o }) => /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n(A, { children: /* @__PURE__ */ n("div", { class: "field", children: [
      /* @__PURE__ */ n("span", { class: "label", children: "URL for an endpoint" }),
      /* @__PURE__ */ n("div", { class: "secret", children: [
        /* @__PURE__ */ n("code", { children: t }),
        /* @__PURE__ */ n(oe, { text: t, label: "Copy the URL" })
      ] }),
      /* @__PURE__ */ n("p", { class: "hint", children: "Nobody outside reaches it: deliveries to this URL stay inside the server. The last 20 are kept until it\
 stops." })
    ] }) }),
    o.length === 0 ? /* @__PURE__ */ n(U, { icon: "inbox", title: "Nothing has come yet", action: /* @__PURE__ */ n("a", { class: "button primary", href: N("/en\
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
        /* @__PURE__ */ n(Y, { at: t.received_at }),
        " · ",
        Be(t.size)
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
        ["Delivery", /* @__PURE__ */ n(it, { id: t.delivery })],
        ["Endpoint", t.endpoint ? /* @__PURE__ */ n("a", { href: N("/endpoints/" + t.endpoint), children: t.endpoint }) : "a draft"],
        ["Received", /* @__PURE__ */ n(Y, { at: t.received_at, exact: !0 })]
      ] }),
      /* @__PURE__ */ n(Fe, { label: "Headers", text: t.header.map((o) => `${o.name}: ${o.value}`).join(`
`) }),
      /* @__PURE__ */ n(st, { label: "Body", of: Nt(t.body) })
    ] })
  ] }, t.delivery + t.received_at)) });
}

// ../src/pages/endpoint.tsx
function Hr({ id: e }) {
  let t = M((o) => g("GET /v1/tenants/{tenant}/endpoints/{endpoint}", { path: { tenant: b.value, endpoint: e }, signal: o }), [b.value, e]);
  return dt(["endpoints"], (o) => {
    let r = o.findLast((a) => a.kind === "gap" || a.kind === "endpoint" && a.item.id === e);
    r?.kind === "gap" ? t.reload() : r && t.set(r.item);
  }), t.data ? /* @__PURE__ */ n(ma, { endpoint: t.data, changed: t.set }) : /* @__PURE__ */ n(I, { title: "Webhook details", back: { to: "/endpoints", label: "\
Endpoints" }, children: /* @__PURE__ */ n(z, { of: t, children: () => null }) });
}
function ma({ endpoint: e, changed: t }) {
  let o = lt(), [r, a] = T(!1), i = te("operator") && !e.deleted_at, s = Ft().data, l = s?.url === e.url ? s?.items.filter((p) => p.endpoint === e.id) : void 0,
  u = async (p) => {
    try {
      let c = await g("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}", { path: { tenant: b.value, endpoint: e.id }, body: { disabled: p } });
      t(c), B(p ? "The endpoint is disabled" : "The endpoint is enabled");
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
      /* @__PURE__ */ n(Y, { at: e.deleted_at }),
      ". What was sent to it is still here."
    ] }),
    e.disabled && !e.deleted_at && /* @__PURE__ */ n(D, { kind: "warn", children: [
      "It is disabled (",
      e.disabled_reason,
      "): new events are kept as skipped for it. Once it is enabled, they can be replayed."
    ] }),
    !e.disabled && e.failing_since && /* @__PURE__ */ n(D, { kind: "bad", children: [
      "Its attempts have done nothing but fail since ",
      /* @__PURE__ */ n(Y, { at: e.failing_since, exact: !0 }),
      "."
    ] }),
    /* @__PURE__ */ n(A, { children: /* @__PURE__ */ n(_e, { of: [
      ["State", /* @__PURE__ */ n(ue, { state: at(e) })],
      ["Id", /* @__PURE__ */ n(it, { id: e.id })],
      ["Events", e.event_types.includes("*") ? "all" : /* @__PURE__ */ n("span", { class: "row", children: e.event_types.map((p) => /* @__PURE__ */ n("span", { class: "\
chip", children: p }, p)) })],
      ["Scheme", /* @__PURE__ */ n("code", { children: e.scheme })],
      ["Created", /* @__PURE__ */ n(Y, { at: e.created_at })]
    ] }) }),
    /* @__PURE__ */ n(ct, { of: o }),
    /* @__PURE__ */ n(tn, { tabs: [
      { name: "deliveries", label: "Deliveries", content: () => /* @__PURE__ */ n(ha, { endpoint: e }) },
      { name: "secret", label: "Secret and verify code", content: () => /* @__PURE__ */ n(w, { children: [
        /* @__PURE__ */ n(Fr, { endpoint: e }),
        /* @__PURE__ */ n(Vr, { endpoint: e })
      ] }) },
      ...l ? [{ name: "received", label: "Received", content: () => /* @__PURE__ */ n(no, { items: l }) }] : [],
      ...i ? [{ name: "settings", label: "Settings", content: () => /* @__PURE__ */ n(ya, { endpoint: e, changed: t }, e.updated_at) }] : [],
      ...te("operator") ? [{ name: "audit", label: "Audit", content: () => /* @__PURE__ */ n(Or, { target: e.id }) }] : []
    ] }),
    r && /* @__PURE__ */ n(va, { endpoint: e, onClose: () => a(!1) })
  ] });
}
var oo = [
  { name: "state", label: "State", kind: "choice", options: ["pending", "leased", "delivered", "failed", "cancelled", "skipped", "quarantined"].map((e) => ({ value: e,
  label: e === "leased" ? "in progress" : e })) },
  { name: "type", label: "Event type", kind: "text", placeholder: "the whole name" },
  { name: "since", label: "Since", kind: "time" },
  { name: "until", label: "Until", kind: "time" }
];
function ha({ endpoint: e }) {
  let t = V.value, o = { endpoint: e.id, state: t.get("state") ? [t.get("state")] : void 0, type: t.get("type") ?? void 0, since: t.get("since") ?? void 0, until: t.
  get("until") ?? void 0 }, r = nt((i, s) => g("GET /v1/tenants/{tenant}/deliveries", { path: { tenant: b.value }, query: { ...o, cursor: i }, signal: s }), [b.
  value, JSON.stringify(o)]), a = vn(r, "delivery", (i) => i.endpoint === e.id && (!o.state || o.state.includes(i.state)) && !o.type && !o.until);
  return /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n(Pe, { filters: oo }),
    r.error ? /* @__PURE__ */ n(re, { error: r.error, retry: r.reload }) : null,
    r.items?.length === 0 && (sn(oo) ? /* @__PURE__ */ n(U, { icon: "search", title: "No delivery fits the filters", action: /* @__PURE__ */ n("button", { type: "\
button", onClick: () => Ae(oo), children: "Clear the filters" }) }) : /* @__PURE__ */ n(U, { icon: "list", title: "Nothing was sent yet", children: "Send a test\
, or publish an event of a type that it subscribes to." })),
    r.items && r.items.length > 0 && /* @__PURE__ */ n(A, { flush: !0, children: [
      /* @__PURE__ */ n(an, { fresh: a }),
      /* @__PURE__ */ n(le, { label: "Deliveries", rows: r.items, busy: r.busy, more: r.more, id: (i) => i.id, link: (i) => N("/deliveries/" + i.id), columns: [
        { head: "Delivery", kind: "main", cell: (i) => /* @__PURE__ */ n(w, { children: [
          /* @__PURE__ */ n("code", { children: i.id }),
          i.reason && /* @__PURE__ */ n("small", { children: i.reason })
        ] }) },
        { head: "State", cell: (i) => /* @__PURE__ */ n(ue, { state: i.state === "pending" && i.attempts > 0 ? "retrying" : i.state }) },
        { head: "Last answer", cell: (i) => i.last_attempt && /* @__PURE__ */ n(nn, { code: i.last_attempt.status }) },
        { head: "Attempts", kind: "number", cell: (i) => i.attempts },
        { head: "Took", kind: "minor", cell: (i) => i.last_attempt && Le(i.last_attempt.duration_ms) },
        { head: "Created", kind: "minor", cell: (i) => /* @__PURE__ */ n(Y, { at: i.created_at }) }
      ] })
    ] })
  ] });
}
function va({ endpoint: e, onClose: t }) {
  let [o, r] = T(), a = J({ since: new Date(Date.now() - 864e5).toISOString(), missing: !1 }, async ({ since: i, missing: s }) => {
    let l = { kind: s ? "replay_missing" : "replay", filter: { endpoint: e.id, since: i } }, u = { tenant: b.value };
    if (o === void 0) {
      r((await g("POST /v1/tenants/{tenant}/jobs", { path: u, body: { ...l, dry_run: !0 } })).total);
      return;
    }
    let p = await g("POST /v1/tenants/{tenant}/jobs", { path: u, body: l });
    B("The replay has begun"), t(), j("/jobs/" + p.id);
  });
  return /* @__PURE__ */ n(ce, { title: "Replay", onClose: t, children: /* @__PURE__ */ n("form", { ref: a.ref, class: "stack", onSubmit: a.submit, children: [
    /* @__PURE__ */ n(Q, { form: a }),
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
function ya({ endpoint: e, changed: t }) {
  let o = J(
    { url: e.url ?? "", description: e.description, event_types: e.event_types, scheme: e.scheme, settings: gn(e.settings) },
    async (l) => {
      t(await g("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}", {
        path: { tenant: b.value, endpoint: e.id },
        body: {
          url: e.kind === "push" && l.url !== e.url ? l.url.trim() : void 0,
          description: l.description,
          event_types: l.event_types,
          scheme: l.scheme === e.scheme ? void 0 : l.scheme,
          settings: Lt(l.settings)
        }
      })), B("The settings were saved");
    },
    (l) => ({ ...e.kind === "push" ? De(l.url) : {}, ...l.event_types.length > 0 ? {} : { event_types: "Choose at least one event." } })
  ), { values: r, errors: a, set: i } = o, s = async () => {
    if (await we({
      title: "Delete the endpoint?",
      action: "Delete",
      danger: !0,
      text: /* @__PURE__ */ n("p", { children: "Its secrets are deleted, and what still waits for it is cancelled. What was sent to it stays in the log. This ca\
nnot be undone." })
    }))
      try {
        await g("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}", { path: { tenant: b.value, endpoint: e.id } }), B("The endpoint was deleted"), j("/endpoints");
      } catch (u) {
        K(u);
      }
  };
  return /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n("form", { ref: o.ref, noValidate: !0, onSubmit: o.submit, children: [
      /* @__PURE__ */ n(A, { children: /* @__PURE__ */ n("div", { class: "stack", children: [
        e.kind === "push" && /* @__PURE__ */ n(P, { label: "Callback URL", type: "url", name: "url", value: r.url, error: a.url, onValue: (l) => i({ url: l }) }),
        /* @__PURE__ */ n(P, { label: "Description", name: "description", value: r.description, error: a.description, onValue: (l) => i({ description: l }) }),
        /* @__PURE__ */ n(pt, { value: r.scheme, error: a.scheme, onValue: (l) => i({ scheme: l }), hint: "Its secrets must fit the scheme." })
      ] }) }),
      /* @__PURE__ */ n(A, { children: /* @__PURE__ */ n(yn, { value: r.event_types, error: a.event_types, onValue: (l) => i({ event_types: l }) }) }),
      e.kind === "push" && /* @__PURE__ */ n(A, { title: "Delivery", children: /* @__PURE__ */ n(_n, { value: r.settings, error: a.settings, onValue: (l) => i({
      settings: l }) }) }),
      /* @__PURE__ */ n(Q, { form: o }),
      /* @__PURE__ */ n("div", { class: "submit", children: /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: o.busy, children: "Save" }) })
    ] }),
    /* @__PURE__ */ n("div", { class: "below", children: /* @__PURE__ */ n(A, { title: "Delete", actions: /* @__PURE__ */ n("button", { type: "button", class: "\
danger", onClick: () => {
      s();
    }, children: [
      /* @__PURE__ */ n(_, { name: "trash" }),
      " Delete the endpoint"
    ] }), children: /* @__PURE__ */ n("p", { class: "hint", children: "To stop deliveries for a while, disable it instead." }) }) })
  ] });
}

// ../src/pages/endpointnew.tsx
function jr() {
  let e = lt(), [t, o] = T(""), r = Ft().data, a = J(
    { url: "", description: "", event_types: [], scheme: "standard-webhooks", secret: on, settings: gn({}) },
    async () => {
      let c = await g("POST /v1/tenants/{tenant}/endpoints", { path: { tenant: b.value }, body: u() });
      B("The endpoint was added"), j("/endpoints/" + c.id);
    },
    ({ url: c, event_types: f }) => ({
      ...De(c),
      ...f.length > 0 ? {} : { event_types: "Choose at least one event." }
    })
  ), { values: i, errors: s, set: l } = a, u = () => ({
    url: i.url.trim(),
    description: i.description,
    event_types: i.event_types,
    scheme: i.scheme,
    secret: i.secret.secret || void 0,
    settings: Lt(i.settings)
  });
  F(() => {
    r && V.peek().get("receiver") === "test" && !i.url && l({ url: r.url });
  }, [r?.url]);
  let p = () => {
    let c = De(i.url).url ?? "";
    o(c), c || e.test({ draft: { ...u(), event_types: i.event_types.length > 0 ? i.event_types : ["*"] } });
  };
  return /* @__PURE__ */ n(I, { title: "Event subscription", about: "Say which events are sent where.", back: { to: "/endpoints", label: "Endpoints" }, children: [
    /* @__PURE__ */ n("form", { ref: a.ref, noValidate: !0, onSubmit: a.submit, children: [
      /* @__PURE__ */ n(A, { children: /* @__PURE__ */ n("div", { class: "stack", children: [
        /* @__PURE__ */ n(
          P,
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
        /* @__PURE__ */ n(P, { label: "Description", name: "description", value: i.description, error: s.description, onValue: (c) => l({ description: c }), hint: "\
For people: what it is for. It may be empty." })
      ] }) }),
      /* @__PURE__ */ n(A, { children: /* @__PURE__ */ n(yn, { value: i.event_types, error: s.event_types, onValue: (c) => l({ event_types: c }) }) }),
      /* @__PURE__ */ n(A, { children: /* @__PURE__ */ n("div", { class: "stack", children: [
        /* @__PURE__ */ n(pt, { value: i.scheme, error: s.scheme, onValue: (c) => l({ scheme: c }), hint: "How deliveries are signed. Standard Webhooks is right\
 unless the receiver expects another one." }),
        /* @__PURE__ */ n(rn, { scheme: i.scheme, value: i.secret, error: s.secret, onValue: (c) => l({ secret: c }) })
      ] }) }),
      /* @__PURE__ */ n("details", { class: "card", open: s.settings !== void 0 || void 0, children: [
        /* @__PURE__ */ n("summary", { children: "More settings: headers, rate, order, retries, filter" }),
        /* @__PURE__ */ n(_n, { value: i.settings, error: s.settings, onValue: (c) => l({ settings: c }) })
      ] }),
      /* @__PURE__ */ n(Q, { form: a }),
      /* @__PURE__ */ n("div", { class: "submit", children: [
        /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: a.busy, children: "Save" }),
        /* @__PURE__ */ n("button", { type: "button", disabled: e.busy, onClick: p, children: [
          /* @__PURE__ */ n(_, { name: "bolt" }),
          " Send a test before saving"
        ] }),
        /* @__PURE__ */ n("a", { class: "button quiet", href: N("/endpoints"), children: "Cancel" })
      ] })
    ] }),
    /* @__PURE__ */ n("div", { class: "below", children: /* @__PURE__ */ n(ct, { of: e }) })
  ] });
}

// ../src/pages/eventtypes.tsx
var Br = [{ name: "search", label: "Search", kind: "text", placeholder: "name or description" }], zr = { to: "/event-types", label: "Event types" };
function Gr() {
  let e = M((r) => g("GET /v1/tenants/{tenant}/event-types", { path: { tenant: b.value }, signal: r }), [b.value]), t = (V.value.get("search") ?? "").toLowerCase(),
  o = te("operator") && /* @__PURE__ */ n("a", { class: "button primary", href: N("/event-types/new"), children: [
    /* @__PURE__ */ n(_, { name: "plus" }),
    " New event type"
  ] });
  return /* @__PURE__ */ n(I, { title: "Event types", about: "What can happen, and what its payload looks like.", actions: o, children: /* @__PURE__ */ n(z, { of: e,
  children: ({ items: r }) => {
    if (r.length === 0) return /* @__PURE__ */ n(U, { icon: "tag", title: "No event types yet", action: o, children: "Name what can happen, such as user.created\
, so that others can subscribe to it." });
    let a = r.filter((i) => `${i.name} ${i.description}`.toLowerCase().includes(t));
    return /* @__PURE__ */ n(w, { children: [
      /* @__PURE__ */ n(Pe, { filters: Br }),
      a.length === 0 ? /* @__PURE__ */ n(U, { icon: "search", title: "No event type fits the search", action: /* @__PURE__ */ n("button", { type: "button", onClick: () => Ae(
      Br), children: "Clear the search" }) }) : /* @__PURE__ */ n(A, { flush: !0, children: /* @__PURE__ */ n(le, { label: "Event types", rows: a, id: (i) => i.
      name, link: (i) => N("/event-types/" + i.name), columns: [
        { head: "Name", kind: "main", cell: (i) => /* @__PURE__ */ n(w, { children: [
          /* @__PURE__ */ n("code", { children: i.name }),
          i.description && /* @__PURE__ */ n("small", { children: i.description })
        ] }) },
        { head: "Schema", cell: (i) => i.schema === void 0 ? /* @__PURE__ */ n("span", { class: "hint", children: "none" }) : "JSON Schema" },
        { head: "Example", kind: "minor", cell: (i) => i.example === void 0 ? /* @__PURE__ */ n("span", { class: "hint", children: "none" }) : "yes" },
        { head: "Created", kind: "minor", cell: (i) => /* @__PURE__ */ n(Y, { at: i.created_at }) }
      ] }) })
    ] });
  } }) });
}
var Kr = (e) => `${de}v1/tenants/${b.value}/event-types/${encodeURIComponent(e)}`;
async function Jr(e, t) {
  let o = await (await be("GET", Kr(e), { signal: t })).text(), { schema: r = "", example: a = "" } = gr(o);
  return { ...JSON.parse(o), schema: Qn(r), example: Qn(a) };
}
function Qr({ name: e }) {
  let t = { tenant: b.value, name: e }, o = M((s) => Jr(e, s), [b.value, e]), r = M((s) => g("GET /v1/tenants/{tenant}/endpoints", { path: t, signal: s }), [b.value]).
  data?.items.filter((s) => s.event_types.includes(e) || s.event_types.includes("*")), a = async (s) => {
    if (await we({ title: "Publish the example?", action: "Publish", text: /* @__PURE__ */ n("p", { children: [
      "It becomes an event like any other: every endpoint that subscribes to ",
      /* @__PURE__ */ n("code", { children: e }),
      " gets it",
      r && `, ${r.length} at the moment`,
      "."
    ] }) }))
      try {
        let u = await be("POST", `${de}v1/tenants/${b.value}/events?type=${encodeURIComponent(e)}`, { body: new Blob([s.example || "{}"], { type: "application/j\
son" }) });
        B("The event was accepted"), j("/events/" + (await u.json()).id);
      } catch (u) {
        K(u);
      }
  }, i = async () => {
    if (await we({ title: `Delete ${e}?`, action: "Delete", danger: !0, text: /* @__PURE__ */ n("p", { children: "Endpoints that subscribe to it keep doing so; \
it is only no longer listed." }) }))
      try {
        await g("DELETE /v1/tenants/{tenant}/event-types/{name}", { path: t }), B("The event type was deleted"), j("/event-types");
      } catch (s) {
        K(s);
      }
  };
  return /* @__PURE__ */ n(I, { title: e, heading: /* @__PURE__ */ n("code", { children: e }), about: o.data?.description, back: zr, actions: o.data && te("oper\
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
    /* @__PURE__ */ n(A, { children: /* @__PURE__ */ n(_e, { of: [["Created", /* @__PURE__ */ n(Y, { at: s.created_at })], ["Endpoints that get it", r?.length]] }) }),
    r && r.length > 0 && /* @__PURE__ */ n(A, { flush: !0, title: "Who gets it", children: /* @__PURE__ */ n(le, { label: "Endpoints that get it", rows: r, id: (l) => l.
    id, link: (l) => N("/endpoints/" + l.id), columns: [
      { head: "URL", kind: "main", cell: (l) => l.url ?? "polled by its consumer" },
      { head: "Subscribed", cell: (l) => l.event_types.includes("*") ? "to all events" : "by name" }
    ] }) }),
    /* @__PURE__ */ n(A, { title: "Example", children: s.example === "" ? /* @__PURE__ */ n("p", { class: "hint", children: "There is none." }) : /* @__PURE__ */ n(
    un, { label: "Example", text: s.example }) }),
    /* @__PURE__ */ n(A, { title: "Schema", children: s.schema === "" ? /* @__PURE__ */ n("p", { class: "hint", children: "There is none." }) : /* @__PURE__ */ n(
    un, { label: "Schema", text: s.schema }) })
  ] }) }) });
}
function Yr() {
  return /* @__PURE__ */ n(I, { title: "New event type", back: zr, children: /* @__PURE__ */ n(Xr, { type: { name: "", description: "", created_at: "", schema: "",
  example: "" } }) });
}
function Zr({ name: e }) {
  let t = M((o) => Jr(e, o), [b.value, e]);
  return /* @__PURE__ */ n(I, { title: "Edit " + e, back: { to: "/event-types/" + e, label: e }, children: /* @__PURE__ */ n(z, { of: t, children: (o) => /* @__PURE__ */ n(
  Xr, { type: o }) }) });
}
function Xr({ type: e }) {
  let t = !e.name, o = J(
    { name: e.name, description: e.description, schema: e.schema, example: e.example },
    async (s) => {
      let l = [`"description":${JSON.stringify(s.description)}`];
      s.schema.trim() && l.push(`"schema":${s.schema}`), s.example.trim() && l.push(`"example":${s.example}`), await be("PUT", Kr(s.name.trim()), { body: `{${l.
      join()}}`, header: { "Content-Type": "application/json" } }), B(t ? "The event type was added" : "The event type was saved"), j("/event-types/" + s.name.trim());
    },
    (s) => ({
      ...s.name.trim() ? {} : { name: "Name it, for example user.created." },
      ...Wr(s.schema) ? {} : { schema: "This is no JSON." },
      ...Wr(s.example) ? {} : { example: "This is no JSON." }
    })
  ), { values: r, errors: a, set: i } = o;
  return /* @__PURE__ */ n("form", { ref: o.ref, noValidate: !0, onSubmit: o.submit, children: [
    /* @__PURE__ */ n(A, { children: /* @__PURE__ */ n("div", { class: "stack", children: [
      t && /* @__PURE__ */ n(P, { label: "Name", name: "name", placeholder: "user.created", value: r.name, error: a.name, onValue: (s) => i({ name: s }), hint: "\
Words with dots between them, from the general to the particular." }),
      /* @__PURE__ */ n(P, { label: "Description", name: "description", value: r.description, error: a.description, onValue: (s) => i({ description: s }), hint: "\
When it happens, for those who subscribe to it." }),
      /* @__PURE__ */ n(Rt, { label: "Example", name: "example", rows: 8, value: r.example, error: a.example, onValue: (s) => i({ example: s }), hint: "A payloa\
d, in JSON. It is what a test sends." }),
      /* @__PURE__ */ n(Rt, { label: "Schema", name: "schema", rows: 8, value: r.schema, error: a.schema, onValue: (s) => i({ schema: s }), hint: "The JSON Sche\
ma of the payload. It may be empty." })
    ] }) }),
    /* @__PURE__ */ n(Q, { form: o }),
    /* @__PURE__ */ n("div", { class: "submit", children: [
      /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: o.busy, children: "Save" }),
      /* @__PURE__ */ n("a", { class: "button quiet", href: N(t ? "/event-types" : "/event-types/" + e.name), children: "Cancel" })
    ] })
  ] });
}
function Wr(e) {
  try {
    return e.trim() && JSON.parse(e), !0;
  } catch {
    return !1;
  }
}

// ../src/pages/sources.tsx
var io = { to: "/sources", label: "Sources" };
function ti() {
  let e = M((o) => g("GET /v1/tenants/{tenant}/sources", { path: { tenant: b.value }, signal: o }), [b.value]), t = te("operator") && /* @__PURE__ */ n("a", { class: "\
button primary", href: N("/sources/new"), children: [
    /* @__PURE__ */ n(_, { name: "plus" }),
    " New source"
  ] });
  return /* @__PURE__ */ n(I, { title: "Sources", about: "Where webhooks of providers come in. What is genuine becomes an event.", actions: t, children: /* @__PURE__ */ n(
  z, { of: e, children: ({ items: o }) => o.length === 0 ? /* @__PURE__ */ n(U, { icon: "inbox", title: "No sources yet", action: t, children: "Choose a provide\
r, enter the secret that it shows, and give it the URL of the source." }) : /* @__PURE__ */ n(A, { flush: !0, children: /* @__PURE__ */ n(le, { label: "Sources",
  rows: o, id: (r) => r.id, link: (r) => N("/sources/" + r.id), columns: [
    { head: "Name", kind: "main", cell: (r) => /* @__PURE__ */ n(w, { children: [
      r.name,
      /* @__PURE__ */ n("small", { children: r.ingest_url })
    ] }) },
    { head: "State", cell: (r) => /* @__PURE__ */ n(ue, { state: r.disabled ? "disabled" : "active" }) },
    { head: "Scheme", cell: (r) => r.scheme },
    { head: "Event type", kind: "minor", cell: (r) => /* @__PURE__ */ n("code", { children: r.event_type }) },
    { head: "Created", kind: "minor", cell: (r) => /* @__PURE__ */ n(Y, { at: r.created_at }) }
  ] }) }) }) });
}
async function ba(e) {
  let t = [];
  for (let o; ; ) {
    let r = await g("GET /v1/tenants/{tenant}/schemes", { path: { tenant: b.value }, query: { limit: 200, cursor: o }, signal: e });
    if (t.push(...r.items), !r.next_cursor) return t;
    o = r.next_cursor;
  }
}
function ni() {
  let e = M(ba, [b.value]), t = V.value.get("scheme");
  return /* @__PURE__ */ n(I, { title: "New source", about: t ? void 0 : "Who sends the webhooks?", back: t ? { to: "/sources/new", label: "All providers" } : io,
  children: /* @__PURE__ */ n(z, { of: e, children: (o) => {
    let r = o.find((a) => a.name === t);
    return r ? /* @__PURE__ */ n(ka, { scheme: r }) : /* @__PURE__ */ n(_a, { schemes: o });
  } }) });
}
var ga = ["github", "stripe", "shopify", "slack", "gitlab", "twilio", "meta", "paypal", "discord", "zoom", "linear", "hubspot", "notion", "clerk", "calendly", "\
standard-webhooks"];
function _a({ schemes: e }) {
  let t = V.value.get("search") ?? "", o = V.value.get("category") ?? "", r = t.trim().toLowerCase(), a = e.filter((u) => (!o || u.category === o) && `${u.name}\
 ${u.title}`.toLowerCase().includes(r)), i = [...new Set(e.flatMap((u) => u.category ?? []))].sort(), s = [
    { name: "search", label: "Search", kind: "text", placeholder: `${e.length} providers` },
    { name: "category", label: "Category", kind: "choice", options: i.map((u) => ({ value: u, label: u })) }
  ], l = r || o ? [] : [...e.filter((u) => u.own), ...ga.flatMap((u) => e.find((p) => p.name === u && !p.own) ?? [])];
  return /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n(Pe, { filters: s }),
    l.length > 0 && /* @__PURE__ */ n(ei, { title: "Many look for", schemes: l }),
    a.length > 0 ? /* @__PURE__ */ n(ei, { title: l.length > 0 ? "All" : `${a.length} found`, schemes: a }) : /* @__PURE__ */ n(U, { icon: "search", title: "No \
provider fits the filters", action: /* @__PURE__ */ n("button", { type: "button", onClick: () => Ae(s), children: "Clear the filters" }), children: "A scheme of\
 your own can be defined through the API, in the form of the catalogue." })
  ] });
}
var wa = 48;
function ei({ title: e, schemes: t }) {
  let [o, r] = T(!1), a = o ? t : t.slice(0, wa);
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
function oi({ definition: e }) {
  let t = e.sources?.[0];
  return /* @__PURE__ */ n(w, { children: [
    e.notes && /* @__PURE__ */ n(D, { children: e.notes }),
    t && /* @__PURE__ */ n("p", { class: "hint", children: [
      "The provider's own word on it: ",
      /* @__PURE__ */ n("a", { href: t, target: "_blank", rel: "noreferrer", children: new URL(t).hostname })
    ] })
  ] });
}
function ka({ scheme: e }) {
  let t = M((c) => g("GET /v1/tenants/{tenant}/schemes/{name}", { path: { tenant: b.value, name: e.name }, signal: c }), [b.value, e.name]).data, o = e.params ??
  [], [r, a] = T({}), i = J(
    { name: e.name, secret: "", event_type: "", tolerance: "", params: "" },
    async (c) => {
      let f = Object.fromEntries(Object.entries(r).filter(([, d]) => d)), v = await g("POST /v1/tenants/{tenant}/sources", {
        path: { tenant: b.value },
        body: { name: c.name.trim(), scheme: e.name, secret: c.secret || void 0, event_type: c.event_type.trim() || void 0, tolerance: c.tolerance.trim() || void 0,
        params: Object.keys(f).length > 0 ? f : void 0 }
      });
      B("The source was added"), j("/sources/" + v.id);
    },
    (c) => c.name.trim() ? {} : { name: "Name it, for example " + e.name + "." }
  ), { values: s, errors: l, set: u } = i, p = t?.keys !== void 0;
  return /* @__PURE__ */ n("form", { ref: i.ref, noValidate: !0, onSubmit: i.submit, children: [
    /* @__PURE__ */ n(A, { title: e.title, children: /* @__PURE__ */ n("div", { class: "stack", children: [
      t && /* @__PURE__ */ n(oi, { definition: t }),
      /* @__PURE__ */ n(P, { label: "Name", name: "name", value: s.name, error: l.name, onValue: (c) => u({ name: c }), hint: "Its own within the tenant, such a\
s billing or github.website." }),
      /* @__PURE__ */ n(
        P,
        {
          label: "Secret",
          name: "secret",
          type: "password",
          autocomplete: "new-password",
          value: s.secret,
          error: l.secret,
          onValue: (c) => u({ secret: c }),
          hint: p ? "The provider publishes its keys: none is needed." : `What ${e.title} shows as the webhook's secret or public key. Leave it empty to have on\
e made, where the provider lets you enter it.`
        }
      ),
      o.map((c) => /* @__PURE__ */ n(P, { label: c.replaceAll("_", " "), name: c, value: r[c] ?? "", error: l.params && c === o[0] ? l.params : void 0, onValue: (f) => {
        a({ ...r, [c]: f }), u({ params: "" });
      }, hint: "What the provider knows about your account. It is kept encrypted." }, c))
    ] }) }),
    /* @__PURE__ */ n("details", { class: "card", open: l.event_type || l.tolerance ? !0 : void 0, children: [
      /* @__PURE__ */ n("summary", { children: "More settings: event type, tolerance" }),
      /* @__PURE__ */ n("div", { class: "stack", children: [
        /* @__PURE__ */ n(P, { label: "Event type", name: "event-type", placeholder: s.name, value: s.event_type, error: l.event_type, onValue: (c) => u({ event_type: c }),
        hint: "What its events are called, or what their types begin with. Empty: as the source." }),
        /* @__PURE__ */ n(P, { label: "Tolerance", name: "tolerance", placeholder: "as the scheme says", value: s.tolerance, error: l.tolerance, onValue: (c) => u(
        { tolerance: c }), hint: "How old or early a signed time may be, such as 5m, or none." })
      ] })
    ] }),
    /* @__PURE__ */ n(Q, { form: i }),
    /* @__PURE__ */ n("div", { class: "submit", children: [
      /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: i.busy, children: "Save" }),
      /* @__PURE__ */ n("button", { type: "button", class: "quiet", onClick: () => se({ scheme: void 0 }), children: "Another provider" })
    ] })
  ] });
}
function ri({ id: e }) {
  let t = { tenant: b.value, source: e }, o = M((r) => g("GET /v1/tenants/{tenant}/sources/{source}", { path: t, signal: r }), [b.value, e]);
  return o.data ? /* @__PURE__ */ n(Ta, { source: o.data, changed: o.set }) : /* @__PURE__ */ n(I, { title: "Source", back: io, children: /* @__PURE__ */ n(z, {
  of: o, children: () => null }) });
}
function Ta({ source: e, changed: t }) {
  let o = te("operator"), r = { tenant: b.value, source: e.id }, a = M((s) => g("GET /v1/tenants/{tenant}/schemes/{name}", { path: { tenant: b.value, name: e.scheme },
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
    /* @__PURE__ */ n(A, { children: /* @__PURE__ */ n("div", { class: "stack", children: [
      /* @__PURE__ */ n("div", { class: "field", children: [
        /* @__PURE__ */ n("span", { class: "label", children: "URL for the provider" }),
        /* @__PURE__ */ n("div", { class: "secret", children: [
          /* @__PURE__ */ n("code", { children: e.ingest_url }),
          /* @__PURE__ */ n(oe, { text: e.ingest_url, label: "Copy the URL for the provider" })
        ] })
      ] }),
      /* @__PURE__ */ n(_e, { of: [
        ["State", /* @__PURE__ */ n(ue, { state: e.disabled ? "disabled" : "active" })],
        ["Id", /* @__PURE__ */ n(it, { id: e.id })],
        ["Scheme", /* @__PURE__ */ n("code", { children: e.scheme })],
        ["Event type", /* @__PURE__ */ n("code", { children: e.event_type })],
        ["Tolerance", e.tolerance],
        ["Parameters", e.params.join(", ")],
        ["Created", /* @__PURE__ */ n(Y, { at: e.created_at })]
      ] }),
      a && /* @__PURE__ */ n(oi, { definition: a })
    ] }) }),
    /* @__PURE__ */ n(tn, { tabs: [
      { name: "requests", label: "Requests", content: () => /* @__PURE__ */ n(xa, { source: e }) },
      { name: "secret", label: "Secrets", content: () => /* @__PURE__ */ n(Dr, { source: e }) },
      ...o ? [{ name: "settings", label: "Settings", content: () => /* @__PURE__ */ n(Sa, { source: e, changed: t }, e.updated_at) }] : []
    ] })
  ] });
}
var Ca = ["accepted", "duplicate", "refused", "handshake"], ro = [
  { name: "verdict", label: "Verdict", kind: "choice", options: Ca.map((e) => ({ value: e, label: e })) },
  { name: "since", label: "Since", kind: "time" },
  { name: "until", label: "Until", kind: "time" }
];
function xa({ source: e }) {
  let t = V.value, o = { source: e.id, verdict: t.get("verdict") ? [t.get("verdict")] : void 0, since: t.get("since") ?? void 0, until: t.get("until") ?? void 0 },
  r = nt((s, l) => g("GET /v1/tenants/{tenant}/requests", { path: { tenant: b.value }, query: { ...o, cursor: s }, signal: l }), [b.value, JSON.stringify(o)]), a = vn(
  r, "request", (s) => s.source === e.id && (!o.verdict || o.verdict.includes(s.verdict)) && !o.until), i = async () => {
    let s = { tenant: b.value }, l = { kind: "verify", filter: { source: e.id } };
    try {
      let { total: u } = await g("POST /v1/tenants/{tenant}/jobs", { path: s, body: { ...l, dry_run: !0 } });
      if (u === 0) {
        B("No refused request is kept");
        return;
      }
      if (!await we({ title: "Verify again?", action: `Verify ${u}`, text: /* @__PURE__ */ n("p", { children: [
        u,
        " refused requests are verified again under what the source is now. What is genuine becomes an event as if it had just come in."
      ] }) })) return;
      j("/jobs/" + (await g("POST /v1/tenants/{tenant}/jobs", { path: s, body: l })).id);
    } catch (u) {
      K(u);
    }
  };
  return /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n(Pe, { filters: ro }),
    r.error ? /* @__PURE__ */ n(re, { error: r.error, retry: r.reload }) : null,
    r.items?.length === 0 && (sn(ro) ? /* @__PURE__ */ n(U, { icon: "search", title: "No request fits the filters", action: /* @__PURE__ */ n("button", { type: "\
button", onClick: () => Ae(ro), children: "Clear the filters" }) }) : /* @__PURE__ */ n(U, { icon: "inbox", title: "Nothing has come in yet", children: "Give th\
e provider the URL above, and have it send a test." })),
    r.items && r.items.length > 0 && /* @__PURE__ */ n(A, { flush: !0, title: "Requests", actions: te("operator") && /* @__PURE__ */ n("button", { type: "button",
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
        { head: "Size", kind: "minor", cell: (s) => Be(s.size) },
        { head: "Received", cell: (s) => /* @__PURE__ */ n(Y, { at: s.received_at }) }
      ] })
    ] })
  ] });
}
function Sa({ source: e, changed: t }) {
  let o = { tenant: b.value, source: e.id }, r = J({ name: e.name, scheme: e.scheme, event_type: e.event_type === e.name ? "" : e.event_type, tolerance: e.tolerance ??
  "" }, async (u) => {
    t(await g("PATCH /v1/tenants/{tenant}/sources/{source}", { path: o, body: { ...u, name: u.name.trim(), event_type: u.event_type.trim(), tolerance: u.tolerance.
    trim(), scheme: u.scheme === e.scheme ? void 0 : u.scheme } })), B("The settings were saved");
  }), { values: a, errors: i, set: s } = r, l = async () => {
    if (await we({ title: `Delete ${e.name}?`, action: "Delete", danger: !0, text: /* @__PURE__ */ n("p", { children: "Its URL no longer answers, and its secret\
s are deleted. Its requests and events stay. This cannot be undone." }) }))
      try {
        await g("DELETE /v1/tenants/{tenant}/sources/{source}", { path: o }), B("The source was deleted"), j("/sources");
      } catch (p) {
        K(p);
      }
  };
  return /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n("form", { ref: r.ref, noValidate: !0, onSubmit: r.submit, children: [
      /* @__PURE__ */ n(A, { children: /* @__PURE__ */ n("div", { class: "stack", children: [
        /* @__PURE__ */ n(P, { label: "Name", name: "name", value: a.name, error: i.name, onValue: (u) => s({ name: u }) }),
        /* @__PURE__ */ n(pt, { value: a.scheme, error: i.scheme, onValue: (u) => s({ scheme: u }), hint: "Its secrets must fit the scheme." }),
        /* @__PURE__ */ n(P, { label: "Event type", name: "event-type", placeholder: a.name, value: a.event_type, error: i.event_type, onValue: (u) => s({ event_type: u }),
        hint: "What its events are called, or what their types begin with. Empty: as the source." }),
        /* @__PURE__ */ n(P, { label: "Tolerance", name: "tolerance", placeholder: "as the scheme says", value: a.tolerance, error: i.tolerance, onValue: (u) => s(
        { tolerance: u }), hint: "How old or early a signed time may be, such as 5m, or none." })
      ] }) }),
      /* @__PURE__ */ n(Q, { form: r }),
      /* @__PURE__ */ n("div", { class: "submit", children: /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: r.busy, children: "Save" }) })
    ] }),
    /* @__PURE__ */ n("div", { class: "below", children: /* @__PURE__ */ n(A, { title: "Delete", actions: /* @__PURE__ */ n("button", { type: "button", class: "\
danger", onClick: () => {
      l();
    }, children: [
      /* @__PURE__ */ n(_, { name: "trash" }),
      " Delete the source"
    ] }), children: /* @__PURE__ */ n("p", { class: "hint", children: "To stop for a while, disable it instead." }) }) })
  ] });
}

// ../src/routes.tsx
var wn = "Sending", Ea = "Receiving", ii = [
  { path: "/", page: Jn },
  { path: "/automations", page: Cr, nav: { label: "Automations", icon: "bolt", group: wn, key: "a" } },
  { path: "/automations/new", page: xr, role: "operator" },
  { path: "/endpoints", page: Jn, nav: { label: "Endpoints", icon: "send", group: wn, key: "e" } },
  { path: "/endpoints/new", page: jr, role: "operator" },
  { path: "/endpoints/:id", page: Hr },
  { path: "/event-types", page: Gr, nav: { label: "Event types", icon: "tag", group: wn, key: "t" } },
  { path: "/event-types/new", page: Yr, role: "operator" },
  { path: "/event-types/:name", page: Qr },
  { path: "/event-types/:name/edit", page: Zr, role: "operator" },
  { path: "/test-receiver", page: Ur, nav: { label: "Test receiver", icon: "terminal", group: wn } },
  { path: "/sources", page: ti, nav: { label: "Sources", icon: "inbox", group: Ea, key: "s" } },
  { path: "/sources/new", page: ni, role: "operator" },
  { path: "/sources/:id", page: ri }
];

// ../src/ui/keys.tsx
var Dt = R(!1), so = R(!1);
function ai(e) {
  let t = 0, o = (r) => {
    if (r.key.toLowerCase() === "k" && (r.ctrlKey || r.metaKey)) {
      r.preventDefault(), Dt.value = !0;
      return;
    }
    if (r.ctrlKey || r.metaKey || r.altKey || et.value === "off" || Kn(r.target)) return;
    let a = Date.now() - t < 1500 && e.find((i) => i.nav?.key === r.key);
    t = r.key === "g" ? Date.now() : 0, a ? (r.preventDefault(), j(a.path)) : r.key === "?" ? so.value = !0 : r.key === "." && (Ot.value = !Ot.value, me(Ot.value ?
    "Paused" : "Live"));
  };
  return addEventListener("keydown", o), () => removeEventListener("keydown", o);
}
var ao = { evt_: "/events/", dlv_: "/deliveries/", ep_: "/endpoints/", src_: "/sources/", req_: "/requests/", job_: "/jobs/" };
function si({ routes: e }) {
  return /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n("button", { type: "button", class: "search", onClick: () => Dt.value = !0, children: [
      /* @__PURE__ */ n(_, { name: "search" }),
      " ",
      /* @__PURE__ */ n("span", { children: "Search or paste an id" }),
      " ",
      /* @__PURE__ */ n("kbd", { children: "Ctrl K" })
    ] }),
    Dt.value && /* @__PURE__ */ n(Pa, { routes: e })
  ] });
}
function Pa({ routes: e }) {
  let [t, o] = T(""), [r, a] = T(0), [i, s] = T([]), l = Te();
  F(() => {
    let m = new AbortController(), S = { tenant: b.peek() };
    return Promise.all([
      g("GET /v1/tenants/{tenant}/endpoints", { path: S, signal: m.signal }).then(({ items: C }) => C.map((O) => ({ label: O.url || O.description || O.id, hint: O.
      id, icon: "send", to: "/endpoints/" + O.id }))),
      g("GET /v1/tenants/{tenant}/sources", { path: S, signal: m.signal }).then(({ items: C }) => C.map((O) => ({ label: O.name, hint: O.id, icon: "inbox", to: "\
/sources/" + O.id })), () => [])
      // the portal has none
    ]).then((C) => s(C.flat()), () => {
    }), () => m.abort();
  }, []);
  let u = t.trim().toLowerCase(), p = e.flatMap((m) => m.nav ? [{ label: m.nav.label, hint: m.nav.group, icon: m.nav.icon, to: m.path }] : []), c = Object.keys(
  ao).find((m) => u.startsWith(m)), v = [...c && e.some((m) => m.path.startsWith(ao[c])) ? [{ label: "Go to " + t.trim(), icon: "arrow", to: ao[c] + t.trim() }] :
  [], ...[...p, ...i].filter((m) => `${m.label} ${m.hint ?? ""}`.toLowerCase().includes(u))].slice(0, 12), d = Math.min(r, v.length - 1), k = (m) => {
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
var Aa = [
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
function li() {
  return so.value ? /* @__PURE__ */ n(ce, { title: "Keys", onClose: () => so.value = !1, children: [
    /* @__PURE__ */ n("dl", { class: "keys", children: Aa.map(([e, t]) => /* @__PURE__ */ n("div", { children: [
      /* @__PURE__ */ n("dt", { children: /* @__PURE__ */ n("kbd", { children: e }) }),
      /* @__PURE__ */ n("dd", { children: t })
    ] }, e)) }),
    /* @__PURE__ */ n(ge, { label: "Single keys are shortcuts", checked: et.value === "on", onValue: (e) => et.value = e ? "on" : "off" })
  ] }) : null;
}

// ../src/ui/offline.tsx
var Ma = 30;
function ci() {
  return xt.value ? /* @__PURE__ */ n(Ra, {}) : null;
}
function Ra() {
  let [e, t] = T(2), [o, r] = T(2), a = () => {
    be("GET", de + "v1/sign-in").catch(() => {
      let i = Math.min(Ma, e * 2);
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
var Na = { system: "light", light: "dark", dark: "system" }, Oa = { system: "circle", light: "sun", dark: "moon" };
function ui() {
  let e = `Theme: ${Xe.value}`;
  return /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-label": e, title: e, onClick: () => Xe.value = Na[Xe.value], children: /* @__PURE__ */ n(
  _, { name: Oa[Xe.value] }) });
}

// ../src/ui/shell.tsx
function pi({ routes: e, brand: t, tools: o, user: r }) {
  let [a, i] = T(!1);
  F(() => ai(e), [e]), F(() => i(!1), [ie.value]);
  let s = Ko(e, ie.value), l = e.filter(di);
  return /* @__PURE__ */ n("div", { class: "shell", children: [
    /* @__PURE__ */ n("a", { class: "skip", href: "#main", onClick: (u) => {
      u.preventDefault(), document.querySelector("main h1")?.focus();
    }, children: "Skip to the page" }),
    /* @__PURE__ */ n("header", { class: "top", children: [
      /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only burger", "aria-label": "Menu", "aria-expanded": a, "aria-controls": "nav", onClick: () => i(
      !a), children: /* @__PURE__ */ n(_, { name: a ? "cross" : "menu" }) }),
      /* @__PURE__ */ n("a", { class: "brand", href: N("/"), children: t }),
      o,
      /* @__PURE__ */ n("div", { class: "spring" }),
      /* @__PURE__ */ n(Fa, {}),
      /* @__PURE__ */ n(si, { routes: l }),
      /* @__PURE__ */ n(yr, {}),
      /* @__PURE__ */ n(ui, {}),
      r
    ] }),
    /* @__PURE__ */ n("nav", { id: "nav", class: a ? "open" : void 0, "aria-label": "Pages", children: [...new Set(l.flatMap((u) => u.nav?.group ?? []))].map((u) => /* @__PURE__ */ n(
    "div", { children: [
      u && /* @__PURE__ */ n("h2", { children: u }),
      /* @__PURE__ */ n("ul", { children: l.filter((p) => p.nav?.group === u).map((p) => /* @__PURE__ */ n("li", { children: /* @__PURE__ */ n(La, { route: p }) },
      p.path)) })
    ] }, u)) }),
    /* @__PURE__ */ n("main", { id: "main", children: [
      /* @__PURE__ */ n(ci, {}),
      /* @__PURE__ */ n(Da, { children: s ? di(s.route) ? /* @__PURE__ */ n(s.route.page, { ...s.params }) : /* @__PURE__ */ n(Ia, { role: s.route.role }) : /* @__PURE__ */ n(
      $a, {}) }, b.value + ie.value)
    ] }),
    /* @__PURE__ */ n(li, {}),
    /* @__PURE__ */ n(cr, {}),
    /* @__PURE__ */ n(rt, {})
  ] });
}
var di = (e) => !e.role || te(e.role);
function La({ route: e }) {
  let t = ie.value, o = t === e.path || e.path !== "/" && t.startsWith(e.path + "/");
  return /* @__PURE__ */ n("a", { href: N(e.path), "aria-current": t === e.path ? "page" : o ? "true" : void 0, children: [
    /* @__PURE__ */ n(_, { name: e.nav.icon }),
    " ",
    e.nav.label
  ] });
}
function Fa() {
  switch (Ge.value) {
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
function Da({ children: e }) {
  let [t, o] = Oo();
  return t ? /* @__PURE__ */ n(I, { title: "Something failed", children: /* @__PURE__ */ n(re, { error: t, retry: o }) }) : /* @__PURE__ */ n(w, { children: e });
}
function Ia({ role: e }) {
  return /* @__PURE__ */ n(I, { title: "Not allowed", children: /* @__PURE__ */ n(U, { icon: "shield", title: "Your role does not allow this", children: [
    "It needs the role ",
    e,
    ". Whoever runs this server can give it to you."
  ] }) });
}
function $a() {
  return /* @__PURE__ */ n(I, { title: "No such page", children: /* @__PURE__ */ n(U, { icon: "search", title: "There is nothing here", action: /* @__PURE__ */ n(
  "a", { class: "button primary", href: N("/"), children: "Go to the start" }), children: "The link may be old, or mistyped." }) });
}

// ../src/app.tsx
function qa() {
  let e = M(Qo, []);
  return ie.value === "/setup" && !pe.value ? /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n(mr, {}),
    /* @__PURE__ */ n(rt, {})
  ] }) : ie.value === "/invite" ? /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n(lr, {}),
    /* @__PURE__ */ n(rt, {})
  ] }) : pe.value === void 0 ? /* @__PURE__ */ n("div", { class: "alone", children: /* @__PURE__ */ n(z, { of: { ...e, data: void 0 }, children: () => null }) }) :
  pe.value === null ? /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n(dr, {}),
    /* @__PURE__ */ n(rt, {})
  ] }) : /* @__PURE__ */ n(w, { children: [
    /* @__PURE__ */ n(pi, { routes: ii, brand: /* @__PURE__ */ n(Oe, {}), tools: /* @__PURE__ */ n(hr, {}), user: /* @__PURE__ */ n(fr, {}) }),
    Zt.value && /* @__PURE__ */ n(pr, {})
  ] });
}
ko(/* @__PURE__ */ n(qa, {}), document.getElementById("app"));
