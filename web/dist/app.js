// ../node_modules/preact/dist/preact.mjs
var C, tn, Ct, te, wt, Xe, nn, Ze, on, kt, xt, Ao, Fe = /* @__PURE__ */ Symbol.for("pv"), Ye = {}, et = [], Oo = /^m(i|n|o|s|text|space)$/, Tt = Array.isArray, St = et.
slice, ae = Object.assign;
function ie(e) {
  e && e.parentNode && e.remove();
}
function rn(e, t, n) {
  var o, i, a, s = {}, l = arguments.length;
  for (a in t) a == "key" ? o = t[a] : a == "ref" && typeof e != "function" ? i = t[a] : s[a] = t[a];
  return l > 2 && (s.children = l > 3 ? St.call(arguments, 2) : n), Oe(e, s, o, i, null);
}
function Oe(e, t, n, o, i) {
  var a = { type: e, props: t, key: n, ref: o, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Fe, __v: i || ++tn, __i: -1, __u: 0 };
  return !i && C.vnode && C.vnode(a), a;
}
function E(e) {
  return e.children;
}
function me(e, t) {
  this.props = e, this.context = t, this.__g = 0;
}
function ne(e, t) {
  if (t == null) return e.__ && ne(e.__, e.__i + 1);
  for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e;
  return typeof e.type != "function" || e.props.__P ? null : ne(e);
}
function Fo(e) {
  var t, n = e.__v, o = n.__e, i = [], a = [], s = e.__P;
  s && ((t = ae({ constructor: Fe }, n)).__v = n.__v + 1, C.vnode && C.vnode(t), Mt(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [o] : null, i, o || ne(n), 32 &
  n.__u, a), t.__v = n.__v, t.__.__k[t.__i] = t, fn(i, t, a), n.__ = n.__e = null, t.__e != o && an(t));
}
function an(e) {
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e);
  }), an(e);
}
function Yt(e) {
  (8 & e.__g || (e.__g |= 8, te.push(e), Xe++)) && wt == C.debounceRendering || ((wt = C.debounceRendering) || queueMicrotask)(sn);
}
function sn() {
  try {
    for (var e, t = 1; te.length; ) te.length > t && te.sort(nn), e = te.shift(), t = te.length, 8 & e.__g && Fo(e);
  } finally {
    (Xe = te.length) && (wt || queueMicrotask)(sn);
  }
}
function ln(e, t, n, o, i, a, s, l, d, _, c) {
  var g, h, u, v, y, m, w = o.__k || et, x = t.length;
  for (d = Lo(n, t, w, d, x), g = 0; g < x; g++) (u = n.__k[g]) != null && (h = ~u.__i && w[u.__i] || Ye, u.__i = g, m = Mt(e, u, h, i, a, s, l, d, _, c), v = u.
  __e, (h.ref != u.ref || 8 & h.__u) && (h.ref && Et(h.ref, null, u, h), u.ref && c.push(u.ref, u.__c || v, u)), y = y || v, 4 & u.__u ? (d = un(u, d, e, !h.__v),
  h.__e && (h.__e = null)) : typeof u.type == "function" && m !== void 0 ? d = m : v && (d = v.nextSibling), u.__u &= -21);
  return n.__e = y, d;
}
function Lo(e, t, n, o, i) {
  var a, s, l, d, _, c, g, h, u, v = n.length, y = v, m = 0, w = 0, x = e.__k = Array(i);
  for (a = 0; a < i; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = x[a] =
  Oe(null, s) : Tt(s) ? s = x[a] = Oe(E, { children: s }) : s.constructor === Fe && s.__b ? s = x[a] = Oe(s.type, s.props, s.key, s.ref, s.__v) : x[a] = s, d = a +
  m, s.__ = e, s.__b = e.__b + 1, l = null, ~(_ = s.__i = Io(s, n, d, y)) && (y--, (l = n[_]) && (l.__u |= 2)), l && l.__v ? (s.__u |= 16, _ == d - 1 ? m-- : _ ==
  d + 1 ? m++ : _ != d && (_ > d ? m-- : m++, w = 1)) : (~_ || (i > v ? m-- : i < v && m++), typeof s.type != "function" && (s.__u |= 4))) : x[a] = null;
  if (w) {
    for (c = [], g = [], a = 0; a < i; a++) if ((s = x[a]) && 16 & s.__u) {
      for (m = 0, h = c.length; m < h; ) c[u = m + h >> 1] < s.__i ? m = u + 1 : h = u;
      c[m] = s.__i, g[a] = m + 1;
    }
    for (m = c.length; a--; ) g[a] && (g[a] == m ? m-- : x[a].__u |= 4);
  }
  if (y) for (a = 0; a < v; a++) !(l = n[a]) || 2 & l.__u || (l.__e == o && (o = ne(l)), Pt(l, l));
  return o;
}
function un(e, t, n, o) {
  var i, a, s, l;
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (i = e.__k) for (a = 0; a < i.length; a++) i[a] && (i[a].__ = e, t = un(i[a], t, n, !1));
    return t;
  }
  for (t && !t.parentNode && (t = ne(e)) && !t.parentNode && (t = null), s = e.__e, l = t; l && l.nodeType == 8; ) l = l.nextSibling;
  for (s != l && (!o && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 &&
  !t.data.startsWith("$s"); ) ;
  return t;
}
function Io(e, t, n, o) {
  var i, a = e.key, s = e.type, l = t[n], d = l && !(2 & l.__u);
  if (l === null && a == null || d && a == l.key && s == l.type) return n;
  if (o > (d ? 1 : 0)) {
    for (i = n - 1; i >= 0; i--) if ((l = t[i]) && !(2 & l.__u) && a == l.key && s == l.type) return i;
    for (i = n + 1; i < t.length; i++) if ((l = t[i]) && !(2 & l.__u) && a == l.key && s == l.type) return i;
  }
  return -1;
}
function en(e, t, n) {
  n == null && (n = ""), t[0] == "-" ? e.setProperty(t, n) : e[t] = n;
}
function Qe(e, t, n, o, i) {
  var a, s;
  if (t == "style") if (typeof n == "string") e.style.cssText = n;
  else {
    if (typeof o == "string" && (e.style.cssText = o = ""), o) for (t in o) n && t in n || en(e.style, t);
    if (n) for (t in n) o && n[t] == o[t] || en(e.style, t, n[t]);
  }
  else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof o != "function" && (o = null), (e.__e || (e.__e = {}))[t] = n, n && o || (s =
  xt[t] || (xt[t] = Ro(t)), (e.__a || (e.__a = {}))[t] = kt, a = t != (t = t.replace(on, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(
  t, s, a) : e.removeEventListener(t, s, a));
  else {
    if (i == "http://www.w3.org/2000/svg") t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
    else if (t != "width" && t != "height" && t != "href" && t != "list" && t != "form" && t != "tabIndex" && t != "download" && t != "rowSpan" && t != "colSpan" &&
    t != "role" && t != "popover" && t in e) try {
      return void (e[t] = n ?? "");
    } catch {
    }
    if (typeof n == "function") return;
    n == null || n === !1 && t[4] != "-" ? e.removeAttribute(t) : e.setAttribute(t, t == "popover" && n == 1 ? "" : n);
  }
}
function Ro(e) {
  return function(t) {
    var n = this.__e;
    if (n) {
      if (n = n[e], t[Ze] == null) t[Ze] = kt++;
      else if (t[Ze] < this.__a[e]) return;
      return n(C.event ? C.event(t) : t);
    }
  };
}
function Mt(e, t, n, o, i, a, s, l, d, _) {
  var c, g, h, u, v, y, m, w, x, k, P, z, Pe, G, B, Ge, V, f, p = t.type;
  if (t.constructor !== Fe) return null;
  128 & n.__u && (d = 32 & n.__u, c = n.__c.__z) && (t.__u |= d, g = a = [], c.nodeType == 8 ? l = Je(c, a) : a.push(c), l = a[0] || l), (c = C.__b) && c(t);
  e: if (typeof p == "function") {
    h = s.length;
    try {
      if (w = t.props, x = (c = p.prototype) && c.render, k = (c = p.contextType) && o[c.__c], P = c ? k ? k.props.value : c.__ : o, (u = n.__c) ? (t.__c = u, 2 &
      u.__g && (u.__g |= 1)) : (x ? t.__c = u = new p(w, P) : (t.__c = u = new me(w, P), u.constructor = p, u.render = Do), k && k.sub(u), u.state || (u.state =
      {}), u.__n = o, u.__g |= 8, u.__h = [], u.__k = []), x && (u.__s || (u.__s = u.state), p.getDerivedStateFromProps && (u.__s == u.state && (u.__s = ae({}, u.
      __s)), ae(u.__s, p.getDerivedStateFromProps(w, u.__s)))), v = u.props, y = u.state, u.__v = t, n.__c) {
        if (w !== v && x && !p.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(w, P), t.__v == n.__v && !(8 & u.__g) || !(4 &
        u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(w, u.__s, P) === !1) {
          t.__v != n.__v && (u.props = w, u.state = u.__s, u.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(b) {
            b && (b.__ = t);
          }), et.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && s.push(u), l = ne(n);
          break e;
        }
        u.componentWillUpdate && u.componentWillUpdate(w, u.__s, P), x && u.componentDidUpdate && u.__h.push(function() {
          u.componentDidUpdate(v, y, m);
        });
      } else x && !p.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), x && u.componentDidMount && u.__h.push(u.componentDidMount);
      u.context = P, u.props = w, u.__P = e, u.__g &= -5, z = C.__r, Pe = x ? 25 : 0;
      do
        u.__g &= -9, z && z(t), c = u.render(u.props, u.state = u.__s, u.context);
      while (8 & u.__g && ++Pe < 25);
      x && (et.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (o = ae({}, o, u.getChildContext())), x && n.__c && u.getSnapshotBeforeUpdate &&
      (m = u.getSnapshotBeforeUpdate(v, y)), G = c && c.type === E && c.key == null ? c.props.children : c, w.__P && (c = l, i = (e = w.__P).namespaceURI, d = a =
      null, n.props && n.props.__P != e && (n.__k.some(function(b) {
        b && Pt(b, b);
      }), n.__k = null), l = n.__k ? ne(n, 0) : null), l = ln(e, Tt(G) ? G : [G], t, n, o, i, a, s, l, d, _), w.__P && (t.__e = null, l = c), t.__u &= -161, g &&
      g.some(ie), u.__h.length && s.push(u), 1 & u.__g && (u.__g &= -4);
    } catch (b) {
      if (s.length = h, t.__v = null, d || a) if (b && b.then) {
        if (t.__u |= 128 | d, a) {
          for (~(V = a.indexOf(l || void 0)) || (V = a.length); (f = a[V - 1]) && f.nodeType == 8; ) V--;
          for (; V < a.length; V++) if (f = a[V]) if (a[V] = null, B) {
            if (f == Ge) break;
          } else {
            if (f.nodeType != 8) break;
            f.data.startsWith("$s") && (Ge = Je(B = f));
          }
        }
        if (!B) {
          for (; l && l.nodeType == 8 && l.nextSibling; ) l = l.nextSibling;
          B = l;
        }
        (c = Je(B = t.__c.__z || (t.__c.__z = B))) ? (t.__e = B, l = c) : t.__e = l, l = l && l.nextSibling;
      } else a && a.some(ie);
      else t.__e = n.__e;
      t.__k || (t.__k = n.__k || []), b && b.then || cn(t), C.__e(b, t, n);
    }
  } else l = t.__e = $o(n.__e, t, n, o, i, a, s, d, _, e);
  return (c = C.diffed) && c(t), l;
}
function Je(e, t) {
  if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
    if (e.nodeType == 8) {
      if (e.data.startsWith("$s")) n++;
      else if (e.data.startsWith("/$s") && !--n) return e;
    }
    t && t.push(e);
  }
}
function cn(e) {
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(cn));
}
function fn(e, t, n) {
  for (var o = 0; o < n.length; ) Et(n[o++], n[o++], n[o++]);
  C.__c && C.__c(t, e), e.some(function(i) {
    try {
      e = i.__h, i.__h = [], e.some(function(a) {
        a.call(i);
      });
    } catch (a) {
      C.__e(a, i.__v);
    }
  });
}
function $o(e, t, n, o, i, a, s, l, d, _) {
  var c, g, h, u, v, y, m, w, x = n.props || Ye, k = t.props, P = t.type;
  if (P == "svg" ? i = "http://www.w3.org/2000/svg" : P == "math" ? i = "http://www.w3.org/1998/Math/MathML" : i || (i = "http://www.w3.org/1999/xhtml"), a) {
    for (c = 0; c < a.length; c++) if ((v = a[c]) && (P ? v.localName == P : v.nodeType == 3)) {
      e = v, a[c] = null;
      break;
    }
  }
  if (!e) {
    if (w = _.ownerDocument || document, !P) return w.createTextNode(k);
    e = w.createElementNS(i, P, k.is ? k : _), l && (C.__m && C.__m(t, a), l = !1), a = null;
  }
  if (P) {
    if (_ = P == "template" && e.content || e, a = P == "textarea" && k.defaultValue != null ? null : a && St.call(_.childNodes), !l && a) for (x = {}, c = 0; c <
    e.attributes.length; c++) x[(v = e.attributes[c]).name] = v.value;
    for (c in x) v = x[c], c == "dangerouslySetInnerHTML" ? h = v : c == "children" || c in k || c == "value" && "defaultValue" in k || c == "checked" && "defau\
ltChecked" in k || Qe(e, c, null, v, i);
    for (c in k) v = k[c], c == "children" ? u = v : c == "dangerouslySetInnerHTML" ? g = v : c == "value" ? y = v : c == "checked" ? m = v : l && typeof v != "\
function" || x[c] === v || Qe(e, c, v, x[c], i);
    g ? (l || h && (g.__html == h.__html || g.__html == e.innerHTML) || (e.innerHTML = g.__html), t.__k = []) : (h && (e.textContent = ""), (P == "foreignObject" ||
    i == "http://www.w3.org/1998/Math/MathML" && Oo.test(P)) && (i = "http://www.w3.org/1999/xhtml"), ln(_, Tt(u) ? u : [u], t, n, o, i, a, s, a ? a[0] : n.__k &&
    ne(n, 0), l, d), a && a.some(ie)), l && P != "textarea" || (c = "value", P == "progress" && y == null ? e.removeAttribute(c) : y == null || y === e[c] && (P !=
    "progress" || y) || Qe(e, c, y, x[c], i), c = "checked", m != null && m != e[c] && Qe(e, c, m, x[c], i));
  } else x === k || l && e.data == k || (e.data = k);
  return e;
}
function Et(e, t, n, o) {
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : o && (o = o.__c || o.__e) && (t = o.__x) && (o.__x = null, typeof t == "function" ? t() : e(null)) : e.current =
    t;
  } catch (i) {
    C.__e(i, n);
  }
}
function Pt(e, t, n) {
  var o, i, a, s;
  if (C.unmount && C.unmount(e), !(o = e.ref) || o.current && o.current != e.__e || Et(o, null, t, e), o = e.__c) {
    if (o.componentWillUnmount) try {
      o.componentWillUnmount();
    } catch (l) {
      C.__e(l, t);
    }
    o.__P = o.__n = null;
  }
  if (o = e.__k) for (s = 0; s < o.length; s++) o[s] && Pt(o[s], t, typeof e.type != "function" || n && !e.props.__P);
  !n && (o = e.__c) && (o = o.__z) && (i = Je(o, a = [])) && (o == e.__e && a.some(ie), ie(i), ie(o)), n || ie(e.__e), e.__e = e.__c = e.__ = null;
}
function Do(e, t, n) {
  return this.constructor(e, n);
}
function dn(e, t) {
  var n, o, i, a;
  C.__ && C.__(e, t), t.nodeType == 9 && (t = t.documentElement), o = (n = e && 32 & e.__u) ? null : t.__k, t.__k = Oe(E, { children: [e] }), i = [], a = [], Mt(
  t, t.__k, o || Ye, Ye, t.namespaceURI, o ? null : t.firstChild ? St.call(t.childNodes) : null, i, o ? o.__e : t.firstChild, n, a), fn(i, t.__k, a), t.__k.props.
  children = null;
}
C = { __e: function(e, t, n, o) {
  for (var i, a, s; t = t.__; ) if ((i = t.__c) && !(1 & i.__g)) {
    i.__g |= 4;
    try {
      if ((s = (a = i.constructor) && a.getDerivedStateFromError) && i.setState(a.getDerivedStateFromError(e)), i.componentDidCatch && (i.componentDidCatch(e, o ||
      {}), s = 1), s && 8 & i.__g) return void (i.__g |= 2);
    } catch (l) {
      e = l;
    }
  }
  throw Xe = 0, e;
} }, tn = 0, Ct = function(e) {
  return e != null && e.constructor === Fe;
}, me.prototype.setState = function(e, t) {
  var n = this.__s;
  n && n != this.state || (n = this.__s = ae({}, this.state)), typeof e == "function" && (e = e(ae({}, n), this.props)), e && (ae(n, e), this.__v && (t && this.
  __k.push(t), Yt(this)));
}, me.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), Yt(this));
}, me.prototype.render = E, te = [], Xe = 0, nn = function(e, t) {
  return e.__v.__b - t.__v.__b;
}, Ze = /* @__PURE__ */ Symbol(), on = /(PointerCapture)$|Capture$/i, kt = 0, xt = {}, Ao = 0;

// ../node_modules/preact/hooks/dist/hooks.mjs
var se, F, At, pn, Ot = Object.is, Ie = 0, xn = [], Ft = [], I = C, mn = I.__b, hn = I.__r, _n = I.diffed, vn = I.__c, gn = I.unmount, yn = I.__;
function Re(e, t) {
  I.__h && I.__h(F, e, Ie || t), Ie = 0;
  var n = F.__H || (F.__H = { __: [], __h: [] });
  return e >= n.__.length && n.__.push({}), n.__[e];
}
function O(e) {
  return Ie = 1, No(Tn, e);
}
function No(e, t, n) {
  var o = Re(se++, 2);
  if (o.t = e, !o.__c && (o.__ = [n ? n(t) : Tn(void 0, t), function(a) {
    var s = (o.__N || o.__)[0], l = o.t(s, a);
    Ot(s, l) || (o.__N = [l, o.__[1]], o.__c.setState({}));
  }], o.__c = F, !F.__f)) {
    F.__f = !0;
    var i = F.shouldComponentUpdate;
    F.shouldComponentUpdate = function(a, s, l) {
      var d = this.__H;
      if (!d) return !0;
      var _ = !1, c = this.props != a;
      if (d.__.some(function(h) {
        h.__N && (_ = !0, Ot(h.__[0], h.__N[0]) || (c = !0));
      }), i) {
        var g = i.call(this, a, s, l);
        return _ ? g || c : g;
      }
      return !_ || c;
    };
  }
  return o.__;
}
function R(e, t) {
  var n = Re(se++, 3);
  !I.__s && kn(n.__H, t) && (n.__P = !0, n.__ = e, n.u = t, F.__H.__h.push(n));
}
function H(e) {
  return Ie = 5, $e(function() {
    return { current: e };
  }, []);
}
function $e(e, t) {
  var n = Re(se++, 7);
  return kn(n.__H, t) && (n.__ = e(), n.__H = t), n.__;
}
function It(e, t) {
  return Ie = 8, $e(function() {
    return e;
  }, t);
}
function Cn(e) {
  var t = Re(se++, 10), n = O();
  return t.__ = e, F.componentDidCatch || (F.componentDidCatch = function(o, i) {
    t.__ && t.__(o, i), n[1](o);
  }), [n[0], function() {
    return n[1]();
  }];
}
function le() {
  var e = Re(se++, 11);
  if (!e.__) {
    for (var t = F.__v; !t.__m && t.__; ) t = t.__;
    var n = t.__m || (t.__m = [0, 0]);
    e.__ = "P" + n[0] + "-" + n[1]++;
  }
  return e.__;
}
function qo() {
  var e;
  do {
    for (; e = Ft.shift(); ) try {
      Le(e);
    } catch (n) {
      I.__e(n, { __: (e = e.__P) && e.__v });
    }
    for (; e = xn.shift(); ) {
      var t = e.__H;
      if (e.__P && t) try {
        t.__h.some(Le), t.__h.some(Lt), t.__h = [];
      } catch (n) {
        t.__h = [], I.__e(n, e.__v);
      }
    }
  } while (Ft.length);
}
I.__b = function(e) {
  F = null, mn && mn(e);
}, I.__ = function(e, t) {
  e && t.__k && t.__k.__m && (e.__m = t.__k.__m), yn && yn(e, t);
}, I.__r = function(e) {
  hn && hn(e), se = 0;
  var t = (F = e.__c).__H;
  t && (At == F ? F.__h = [] : (t.__h.some(Le), t.__h.some(Lt), se = 0), t.__h = [], t.__.some(function(n) {
    n.__N && (n.__ = n.__N), n.u = n.__N = void 0;
  })), At = F;
}, I.diffed = function(e) {
  _n && _n(e);
  var t = e.__c;
  t && t.__H && (t.__H.__h.length && wn(xn.push(t)), t.__H.__.some(function(n) {
    n.u && (n.__H = n.u);
  })), At = F = null;
}, I.__c = function(e, t) {
  t.some(function(n) {
    try {
      n.__h.some(Le), n.__h = n.__h.filter(function(o) {
        return !o.__ || Lt(o);
      });
    } catch (o) {
      n.__h = [function() {
        throw o;
      }];
    }
  }), vn && vn(e, t);
}, I.unmount = function(e) {
  gn && gn(e);
  var t, n, o = e.__c;
  o && o.__H && (o.__H.__.some(function(i) {
    try {
      if (i.__P && i.__c) {
        if (n === void 0) {
          for (n = e.__; n && (!n.__c || !n.__c.__P); ) n = n.__;
          n = n && n.__c;
        }
        i.__P = n, wn(Ft.push(i));
      } else Le(i);
    } catch (a) {
      t = a;
    }
  }), o.__H = void 0, t && I.__e(t, o.__v));
};
var bn = typeof requestAnimationFrame == "function";
function Ho(e) {
  var t, n = function() {
    clearTimeout(o), bn && cancelAnimationFrame(t), setTimeout(e);
  }, o = setTimeout(n, 35);
  bn && (t = requestAnimationFrame(n));
}
function wn(e) {
  e != 1 && pn == I.requestAnimationFrame || ((pn = I.requestAnimationFrame) || Ho)(qo);
}
function Le(e) {
  var t = F, n = e.__c;
  typeof n == "function" && (e.__c = void 0, n()), F = t;
}
function Lt(e) {
  var t = F;
  e.__c = e.__(), F = t;
}
function kn(e, t) {
  return !e || e.length != t.length || t.some(function(n, o) {
    return !Ot(n, e[o]);
  });
}
function Tn(e, t) {
  return typeof t == "function" ? t(e) : t;
}

// ../node_modules/@preact/signals-core/dist/signals-core.module.js
var Uo = /* @__PURE__ */ Symbol.for("preact-signals");
function rt() {
  if (Q > 1)
    Q--;
  else {
    var e, t = !1;
    for ((function() {
      var i = nt;
      for (nt = void 0; i !== void 0; ) {
        var a = i.S;
        if (a.v === i.v) for (var s = a.t; s !== void 0; s = s.x) s.i === i.i && (s.i = a.i);
        i = i.o;
      }
    })(); Ne !== void 0; ) {
      var n = Ne;
      for (Ne = void 0, tt++; n !== void 0; ) {
        var o = n.u;
        if (n.u = void 0, n.f &= -3, !(8 & n.f) && Mn(n)) try {
          n.c();
        } catch (i) {
          t || (e = i, t = !0);
        }
        n = o;
      }
    }
    if (tt = 0, Q--, t) throw e;
  }
}
function qe(e) {
  if (Q > 0) return e();
  Rt = ++jo, Q++;
  try {
    return e();
  } finally {
    rt();
  }
}
var De, A = void 0;
function He(e) {
  var t = A, n = De;
  A = void 0, De = void 0;
  try {
    return e();
  } finally {
    A = t, De = n;
  }
}
var Ne = void 0, Q = 0, tt = 0, jo = 0, Rt = 0, nt = void 0, ot = 0;
function Sn(e) {
  if (A !== void 0) {
    var t = e.n;
    if (t === void 0 || t.t !== A)
      return t = { i: 0, S: e, p: A.s, n: void 0, t: A, e: void 0, x: void 0, r: t }, A.s !== void 0 && (A.s.n = t), A.s = t, e.n = t, 32 & A.f && e.S(t), t;
    if (t.i === -1)
      return t.i = 0, t.n !== void 0 && (t.n.p = t.p, t.p !== void 0 && (t.p.n = t.n), t.p = A.s, t.n = void 0, A.s.n = t, A.s = t), t;
  }
}
function $(e, t) {
  this.v = e, this.i = 0, this.n = void 0, this.t = void 0, this.l = 0, this.W = t?.watched, this.Z = t?.unwatched, this.name = t?.name;
}
$.prototype.brand = Uo;
$.prototype.h = function() {
  return !0;
};
$.prototype.S = function(e) {
  var t = this, n = this.t;
  n !== e && e.e === void 0 && (e.x = n, this.t = e, n !== void 0 ? n.e = e : He(function() {
    var o;
    (o = t.W) == null || o.call(t);
  }));
};
$.prototype.U = function(e) {
  var t = this;
  if (this.t !== void 0) {
    var n = e.e, o = e.x;
    n !== void 0 && (n.x = o, e.e = void 0), o !== void 0 && (o.e = n, e.x = void 0), e === this.t && (this.t = o, o === void 0 && He(function() {
      var i;
      (i = t.Z) == null || i.call(t);
    }));
  }
};
$.prototype.subscribe = function(e) {
  var t = this;
  return N(function() {
    var n = t.value;
    He(function() {
      return e(n);
    });
  }, { name: "sub" });
};
$.prototype.valueOf = function() {
  return this.value;
};
$.prototype.toString = function() {
  return this.value + "";
};
$.prototype.toJSON = function() {
  return this.value;
};
$.prototype.peek = function() {
  var e = this;
  return He(function() {
    return e.value;
  });
};
Object.defineProperty($.prototype, "value", { get: function() {
  var e = Sn(this);
  return e !== void 0 && (e.i = this.i), this.v;
}, set: function(e) {
  if (e !== this.v) {
    if (tt > 100) throw new Error("Cycle detected");
    (function(n) {
      Q !== 0 && tt === 0 && n.l !== Rt && (n.l = Rt, nt = { S: n, v: n.v, i: n.i, o: nt });
    })(this), this.v = e, this.i++, ot++, Q++;
    try {
      for (var t = this.t; t !== void 0; t = t.x) t.t.N();
    } finally {
      rt();
    }
  }
} });
function T(e, t) {
  return new $(e, t);
}
function Mn(e) {
  for (var t = e.s; t !== void 0; t = t.n) if (t.S.i !== t.i || !t.S.h() || t.S.i !== t.i) return !0;
  return !1;
}
function En(e) {
  for (var t = e.s; t !== void 0; t = t.n) {
    var n = t.S.n;
    if (n !== void 0 && (t.r = n), t.S.n = t, t.i = -1, t.n === void 0) {
      e.s = t;
      break;
    }
  }
}
function Pn(e) {
  for (var t = e.s, n = void 0; t !== void 0; ) {
    var o = t.p;
    t.i === -1 ? (t.S.U(t), o !== void 0 && (o.n = t.n), t.n !== void 0 && (t.n.p = o)) : n = t, t.S.n = t.r, t.r !== void 0 && (t.r = void 0), t = o;
  }
  e.s = n;
}
function ue(e, t) {
  $.call(this, void 0, t), this.x = e, this.s = void 0, this.g = ot - 1, this.f = 4;
}
ue.prototype = new $();
ue.prototype.h = function() {
  if (this.f &= -3, 1 & this.f) return !1;
  if ((36 & this.f) == 32 || (this.f &= -5, this.g === ot)) return !0;
  if (this.g = ot, this.f |= 1, this.i > 0 && !Mn(this))
    return this.f &= -2, !0;
  var e = A;
  try {
    En(this), A = this;
    var t = this.x();
    (16 & this.f || this.v !== t || this.i === 0) && (this.v = t, this.f &= -17, this.i++);
  } catch (n) {
    this.v = n, this.f |= 16, this.i++;
  }
  return A = e, Pn(this), this.f &= -2, !0;
};
ue.prototype.S = function(e) {
  if (this.t === void 0) {
    this.f |= 36;
    for (var t = this.s; t !== void 0; t = t.n) t.S.S(t);
  }
  $.prototype.S.call(this, e);
};
ue.prototype.U = function(e) {
  if (this.t !== void 0 && ($.prototype.U.call(this, e), this.t === void 0)) {
    this.f &= -33;
    for (var t = this.s; t !== void 0; t = t.n) t.S.U(t);
  }
};
ue.prototype.N = function() {
  if (!(2 & this.f)) {
    this.f |= 6;
    for (var e = this.t; e !== void 0; e = e.x) e.t.N();
  }
};
Object.defineProperty(ue.prototype, "value", { get: function() {
  if (1 & this.f) throw new Error("Cycle detected");
  var e = Sn(this);
  if (this.h(), e !== void 0 && (e.i = this.i), 16 & this.f) throw this.v;
  return this.v;
} });
function he(e, t) {
  return new ue(e, t);
}
function An(e) {
  var t = e.j;
  if (e.j = void 0, typeof t == "function") {
    Q++;
    var n = A;
    A = void 0;
    try {
      t();
    } catch (o) {
      throw e.f &= -2, e.f |= 8, $t(e), o;
    } finally {
      A = n, rt();
    }
  }
}
function $t(e) {
  for (var t = e.s; t !== void 0; t = t.n) t.S.U(t);
  e.x = void 0, e.s = void 0, An(e);
}
function zo(e) {
  if (A !== this) throw new Error("Out-of-order effect");
  Pn(this), A = e, this.f &= -2;
  try {
    8 & this.f && $t(this);
  } finally {
    rt();
  }
}
function _e(e, t) {
  this.x = e, this.j = void 0, this.s = void 0, this.u = void 0, this.f = 32, this.name = t?.name, De && De.push(this);
}
_e.prototype.c = function() {
  var e = this.S();
  try {
    if (8 & this.f || this.x === void 0) return;
    var t = this.x();
    typeof t == "function" && (this.j = t);
  } finally {
    e();
  }
};
_e.prototype.S = function() {
  if (1 & this.f) throw new Error("Cycle detected");
  this.f |= 1, this.f &= -9, An(this), En(this), Q++;
  var e = A;
  return A = this, zo.bind(this, e);
};
_e.prototype.N = function() {
  2 & this.f || (this.f |= 2, this.u = Ne, Ne = this);
};
_e.prototype.d = function() {
  this.f |= 8, 1 & this.f || $t(this);
};
_e.prototype.dispose = function() {
  this.d();
};
function N(e, t) {
  var n = new _e(e, t);
  try {
    n.c();
  } catch (i) {
    throw n.d(), i;
  }
  var o = n.d.bind(n);
  return o[Symbol.dispose] = o, o;
}

// ../node_modules/@preact/signals/dist/signals.module.js
var On, at, it, Bo = typeof window < "u" && !!window.__PREACT_SIGNALS_DEVTOOLS__;
var Fn = [];
N(function() {
  On = this.N;
})();
function ve(e, t) {
  C[e] = t.bind(null, C[e] || function() {
  });
}
function Ue(e) {
  if (it) {
    var t = it;
    it = void 0, t();
  }
  it = e && e.S();
}
function Ln(e) {
  var t = this, n = e.data, o = Ko(n);
  o.name = "ReactiveDom", o.value = n;
  var i = $e(function() {
    for (var l = t, d = t.__v; d = d.__; ) if (d.__c) {
      d.__c.__$f |= 4;
      break;
    }
    var _ = he(function() {
      var u = o.value.value;
      return u === 0 ? 0 : u === !0 ? "" : u || "";
    }), c = he(function() {
      return !Array.isArray(_.value) && !Ct(_.value);
    }), g = N(function() {
      if (this.N = In, c.value) {
        var u = _.value;
        l.__v && l.__v.__e && l.__v.__e.nodeType === 3 && (l.__v.__e.data = u);
      }
    }), h = t.__$u.d;
    return t.__$u.d = function() {
      g(), h.call(this);
    }, [c, _];
  }, []), a = i[0], s = i[1];
  return a.value ? s.peek() : s.value;
}
Ln.displayName = "ReactiveTextNode";
Object.defineProperties($.prototype, { constructor: { configurable: !0, value: rn(E, null).constructor }, type: { configurable: !0, value: Ln }, props: { configurable: !0,
get: function() {
  var e = this;
  return { data: { get value() {
    return e.value;
  } } };
} }, __b: { configurable: !0, value: 1 } });
ve("__b", function(e, t) {
  if (Ue(), at = void 0, typeof t.type == "string") {
    var n, o = t.props;
    for (var i in o) if (i !== "children") {
      var a = o[i];
      a instanceof $ && (n || (t.__np = n = {}), n[i] = a, o[i] = a.peek());
    }
  }
  e(t);
});
ve("__r", function(e, t) {
  if (e(t), t.type !== E) {
    Ue();
    var n, o = t.__c;
    o && (o.__$f &= -2, (n = o.__$u) === void 0 && (o.__$u = n = (function(i, a) {
      var s;
      return N(function() {
        s = this;
      }, { name: a }), s.c = i, s;
    })(/* @__PURE__ */ (function(i) {
      return function() {
        var a;
        Bo && ((a = this.y) == null || a.call(this)), i.__$f |= 1, i.setState({});
      };
    })(o), typeof t.type == "function" ? t.type.displayName || t.type.name : ""))), at = o, Ue(n);
  }
});
ve("__e", function(e, t, n, o) {
  Ue(), at = void 0, e(t, n, o);
});
ve("diffed", function(e, t) {
  Ue(), at = void 0;
  var n;
  if (typeof t.type == "string" && (n = t.__e)) {
    var o = t.__np, i = t.props, a = n.U;
    if (a) for (var s in a) {
      var l = a[s];
      l === void 0 || o && s in o || (l.d(), a[s] = void 0);
    }
    if (o) {
      a || (a = {}, n.U = a);
      for (var d in o) {
        var _ = a[d], c = o[d];
        _ === void 0 ? (_ = Vo(n, d, c, i), a[d] = _) : _.o(c, i);
      }
    }
  }
  e(t);
});
function Vo(e, t, n, o) {
  var i = t in e && e.ownerSVGElement === void 0, a = T(n);
  return { o: function(s, l) {
    a.value = s, o = l;
  }, d: N(function() {
    this.N = In;
    var s = a.value.value;
    o[t] !== s && (o[t] = s, i ? e[t] = s : s != null && (s !== !1 || t[4] === "-") ? e.setAttribute(t, s) : e.removeAttribute(t));
  }) };
}
ve("unmount", function(e, t) {
  if (typeof t.type == "string") {
    var n = t.__e;
    if (n) {
      var o = n.U;
      if (o) {
        n.U = void 0;
        for (var i in o) {
          var a = o[i];
          a && a.d();
        }
      }
    }
    var s = t.__np;
    if (s) {
      var l = t.props;
      for (var d in s) l[d] = s[d];
    }
    t.__np = void 0;
  } else {
    var _ = t.__c;
    if (_) {
      _.__$f |= 8;
      var c = _.__$u;
      c && (_.__$u = void 0, c.d());
    }
  }
  e(t);
});
ve("__h", function(e, t, n, o) {
  o < 3 && (t.__$f |= 2), e(t, n, o);
});
me.prototype.shouldComponentUpdate = function(e, t) {
  if (this.__R) return !0;
  var n = this.__$u, o = n && n.s !== void 0;
  for (var i in t) return !0;
  if (this.__f || typeof this.u == "boolean" && this.u === !0) {
    var a = 2 & this.__$f;
    if (!(o || a || 4 & this.__$f) || 1 & this.__$f) return !0;
  } else if (!(o || 4 & this.__$f) || 3 & this.__$f) return !0;
  for (var s in e) if (s !== "__source" && e[s] !== this.props[s]) return !0;
  for (var l in this.props) if (!(l in e)) return !0;
  return !1;
};
function Ko(e, t) {
  return $e(function() {
    return T(e, t);
  }, []);
}
var Wo = function(e) {
  queueMicrotask(function() {
    queueMicrotask(e);
  });
};
function Go() {
  qe(function() {
    for (var e; e = Fn.shift(); ) On.call(e);
  });
}
function In() {
  Fn.push(this) === 1 && (C.requestAnimationFrame || Wo)(Go);
}

// ../src/lib/prefs.ts
function Dt(e, t) {
  let n = "sealhook-" + e, o = t.find((a) => a === localStorage.getItem(n)), i = T(o ?? t[0]);
  return N(() => localStorage.setItem(n, i.value)), i;
}
var ge = Dt("theme", ["system", "light", "dark"]), oe = Dt("zone", ["local", "utc"]), ye = Dt("keys", ["on", "off"]);
N(() => {
  document.documentElement.dataset.theme = ge.value;
});

// ../src/lib/base.ts
var be = document.baseURI;

// ../src/lib/api.ts
var D = class extends Error {
  problem;
  constructor(t) {
    super(t.detail || t.title), this.problem = t;
  }
  get status() {
    return this.problem.status;
  }
}, je = (e) => e instanceof DOMException && e.name === "AbortError", Z = { token: "" };
function Qo(e, t) {
  let n = e.slice(e.indexOf("/") + 1).replace(/\{(\w+)\}/g, (i, a) => encodeURIComponent(String(t.path[a]))), o = new URLSearchParams();
  for (let [i, a] of Object.entries(t.query ?? {}))
    for (let s of Array.isArray(a) ? a : [a])
      s !== void 0 && s !== "" && o.append(i, String(s));
  return be + n + (o.size > 0 ? "?" + o : "");
}
async function st(e, t, n = {}) {
  let o = new Headers(n.header);
  Z.token && o.set("Authorization", "Bearer " + Z.token);
  let i;
  n.body instanceof Blob || typeof n.body == "string" ? i = n.body : n.body !== void 0 && (o.set("Content-Type", "application/json"), i = JSON.stringify(n.body));
  let a;
  try {
    a = await fetch(t, { method: e, headers: o, body: i, signal: n.signal, credentials: "same-origin", referrerPolicy: "no-referrer" });
  } catch (d) {
    throw je(d) ? d : new D(Rn);
  }
  if (a.ok) return a;
  let s = await a.text(), l = { ...Rn, status: a.status, title: "The server answered with the status " + a.status };
  try {
    let d = JSON.parse(s);
    d && typeof d == "object" && "code" in d && (l = d);
  } catch {
  }
  throw new D(l);
}
var Rn = {
  type: "about:blank",
  title: "The server cannot be reached",
  status: 0,
  code: "unavailable",
  request_id: "",
  hint: "Check the connection. Nothing that you typed is lost."
};
async function U(e, t) {
  let n = e.slice(0, e.indexOf(" ")), { path: o, query: i, body: a, header: s, signal: l } = t, d = Qo(e, { path: o, query: i }), _;
  try {
    _ = await st(n, d, { body: a, header: s, signal: l });
  } catch (c) {
    if (!(c instanceof D) || c.status !== 401 || !Z.ended || !await Z.ended()) throw c;
    _ = await st(n, d, { body: a, header: s, signal: l });
  }
  if (_.status !== 204)
    return /[/+]json/.test(_.headers.get("Content-Type") ?? "") && !e.endsWith("/payload") ? await _.json() : await _.blob();
}

// ../src/lib/load.ts
function we(e, t) {
  let [n, o] = O({ busy: !0 }), [i, a] = O(0);
  return R(() => {
    let s = new AbortController();
    return o((l) => ({ ...l, busy: !0 })), e(s.signal).then(
      (l) => !s.signal.aborted && o({ data: l, busy: !1 }),
      (l) => !s.signal.aborted && !je(l) && o((d) => ({ data: d.data, error: l, busy: !1 }))
    ), () => s.abort();
  }, [...t, i]), {
    data: n.data,
    error: n.error,
    busy: n.busy,
    reload: It(() => a((s) => s + 1), []),
    set: It((s) => o({ data: s, busy: !1 }), [])
  };
}

// ../src/lib/router.ts
var ze = new URL(be).pathname + (document.querySelector("script[src*='/portal.js']") ? "portal/" : ""), Nt = () => "/" + (location.pathname.startsWith(ze) ? location.
pathname.slice(ze.length) : ""), q = T(Nt()), K = T(new URLSearchParams(location.search)), qt = T(0), Be = T(""), J = he(() => Be.value || K.value.get("tenant") ||
"default");
function ut() {
  qe(() => {
    q.value !== Nt() && qt.value++, q.value = Nt(), K.value = new URLSearchParams(location.search);
  });
}
addEventListener("popstate", ut);
function Dn(e, t = new URLSearchParams()) {
  for (let [n, o] of Object.entries(e)) {
    t.delete(n);
    for (let i of Array.isArray(o) ? o : [o])
      i && t.append(n, i);
  }
  return t.size > 0 ? "?" + t : "";
}
function W(e, t = {}) {
  let [n = "", o = ""] = e.split("?"), i = new URLSearchParams(o), a = K.value.get("tenant") ?? void 0;
  return ze + n.slice(1) + Dn({ tenant: a, ...t }, i);
}
function X(e, t = {}) {
  history.pushState(null, "", W(e, t)), ut();
}
function Y(e, t = !1) {
  let n = location.pathname + Dn(e, new URLSearchParams(location.search));
  history[t ? "replaceState" : "pushState"](null, "", n), ut();
}
addEventListener("click", (e) => {
  if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
  let t = e.target.closest("a");
  !t || t.target || t.hasAttribute("download") || t.origin !== location.origin || !t.pathname.startsWith(ze) || /^(v1|in|assets|openapi\.\w+)\b/.test(t.pathname.
  slice(ze.length)) || (e.preventDefault(), t.href !== location.href && history.pushState(null, "", t.href), ut());
});
function Nn(e, t) {
  let n = t.split("/");
  for (let o of e) {
    let i = o.path.split("/");
    if (i.length !== n.length) continue;
    let a = {};
    if (i.every((l, d) => {
      let _ = n[d] ?? "";
      return l.startsWith(":") ? (a[l.slice(1)] = decodeURIComponent(_), _ !== "") : l === _;
    })) return { route: o, params: a };
  }
}
var lt = T(""), $n = T("Sealhook");
N(() => {
  document.title = lt.value ? `${lt.value} · ${$n.value}` : $n.value;
});

// ../src/lib/session.ts
var j = T(void 0), ct = T(!1);
function Ut(e) {
  Be.value = e.tenant ?? "", j.value = e;
}
async function qn() {
  try {
    Ut(await U("GET /v1/session", {}));
  } catch (e) {
    if (!(e instanceof D) || e.status !== 401) throw e;
    j.value = null;
  }
}
async function Hn(e, t) {
  Ut(await U("POST /v1/session", { body: { email: e, password: t } }));
}
async function Un(e, t, n, o) {
  Ut(await U("POST /v1/setup", { body: { code: e, name: t, email: n, password: o } }));
}
async function jn() {
  await U("DELETE /v1/session", {}), location.assign(document.baseURI);
}
var Ht = [];
function Zo() {
  return j.peek() ? (ct.value = !0, new Promise((e) => Ht.push(e))) : Promise.resolve(!1);
}
function jt(e) {
  ct.value = !1;
  for (let t of Ht) t(e);
  Ht = [];
}
Z.ended = Zo;

// ../node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var Jo = /* @__PURE__ */ Symbol.for("pv"), Xo = 0;
function r(e, t, n, o, i, a) {
  t || (t = {});
  var s, l, d = t;
  if ("ref" in d && typeof e != "function") for (l in d = {}, t) l == "ref" ? s = t[l] : d[l] = t[l];
  var _ = { type: e, props: d, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Jo, __v: --Xo, __i: -1, __u: 0 };
  return (i || a) && (_.__source = i, _.__self = a), C.vnode && C.vnode(_), _;
}

// ../src/ui/brand.tsx
function xe() {
  return /* @__PURE__ */ r(E, { children: [
    /* @__PURE__ */ r("svg", { class: "mark", viewBox: "0 0 24 24", width: "24", height: "24", "aria-hidden": "true", children: [
      /* @__PURE__ */ r("rect", { width: "24", height: "24", rx: "6" }),
      /* @__PURE__ */ r("path", { d: "M14.5 5v8.6a3.8 3.8 0 0 1-7.6 0V11l2.3 2.3M12 5h5" })
    ] }),
    /* @__PURE__ */ r("span", { children: "Sealhook" })
  ] });
}

// ../src/ui/icon.tsx
var Yo = {
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
function S({ name: e, size: t = 16 }) {
  return /* @__PURE__ */ r("svg", { class: "icon", viewBox: "0 0 16 16", width: t, height: t, "aria-hidden": "true", children: /* @__PURE__ */ r("path", { d: Yo[e] }) });
}

// ../src/ui/dialog.tsx
function Ce({ title: e, children: t, onClose: n, wide: o }) {
  let i = H(null), a = le();
  return R(() => {
    let s = document.activeElement;
    return i.current.showModal(), () => s instanceof HTMLElement && s.focus();
  }, []), /* @__PURE__ */ r("dialog", { ref: i, class: o ? "wide" : void 0, "aria-labelledby": a, onCancel: (s) => {
    s.preventDefault(), n();
  }, children: [
    /* @__PURE__ */ r("header", { children: [
      /* @__PURE__ */ r("h2", { id: a, children: e }),
      /* @__PURE__ */ r("button", { type: "button", class: "quiet icon-only", "aria-label": "Close", onClick: n, children: /* @__PURE__ */ r(S, { name: "cross" }) })
    ] }),
    t
  ] });
}
var er = T(void 0);
function zn() {
  let e = er.value;
  return e ? /* @__PURE__ */ r(Ce, { title: e.title, onClose: () => e.answer(!1), children: [
    /* @__PURE__ */ r("div", { class: "stack", children: e.text }),
    /* @__PURE__ */ r("footer", { children: [
      /* @__PURE__ */ r("button", { type: "button", onClick: () => e.answer(!1), children: "Cancel" }),
      /* @__PURE__ */ r("button", { type: "button", class: e.danger ? "danger" : "primary", onClick: () => e.answer(!0), children: e.action })
    ] })
  ] }) : null;
}

// ../src/ui/toast.tsx
var ke = T([]), Vn = T(""), tr = 0, Kn = (e) => {
  ke.value = ke.value.filter((t) => t.id !== e);
};
function nr(e, t) {
  let n = ++tr;
  ke.value = [...ke.value.slice(-3), { id: n, text: e, bad: t }], setTimeout(() => Kn(n), t ? 12e3 : 5e3);
}
var ft = (e) => nr(or(e), !0);
function Te(e) {
  Vn.value = e;
}
function or(e) {
  if (e instanceof D) {
    let t = e.problem;
    return [t.detail || t.errors?.[0]?.message || t.title, t.hint].filter(Boolean).join(" – ");
  }
  return e instanceof Error ? e.message : String(e);
}
function Ve() {
  return /* @__PURE__ */ r(E, { children: [
    /* @__PURE__ */ r("div", { class: "sr", role: "status", "aria-live": "polite", children: Vn }),
    /* @__PURE__ */ r("div", { class: "toasts", children: [
      /* @__PURE__ */ r("div", { role: "status", children: ke.value.filter((e) => !e.bad).map((e) => /* @__PURE__ */ r(Bn, { toast: e }, e.id)) }),
      /* @__PURE__ */ r("div", { role: "alert", children: ke.value.filter((e) => e.bad).map((e) => /* @__PURE__ */ r(Bn, { toast: e }, e.id)) })
    ] })
  ] });
}
function Bn({ toast: e }) {
  return /* @__PURE__ */ r("div", { class: e.bad ? "toast bad" : "toast", children: [
    /* @__PURE__ */ r(S, { name: e.bad ? "alert" : "check" }),
    /* @__PURE__ */ r("span", { children: e.text }),
    /* @__PURE__ */ r("button", { type: "button", class: "quiet icon-only", "aria-label": "Dismiss", onClick: () => Kn(e.id), children: /* @__PURE__ */ r(S, { name: "\
cross" }) })
  ] });
}

// ../src/ui/copy.tsx
function Wn({ text: e, label: t = "Copy", children: n }) {
  let [o, i] = O(!1), a = async () => {
    try {
      await navigator.clipboard.writeText(typeof e == "string" ? e : await e()), Te("Copied"), i(!0), setTimeout(() => i(!1), 1500);
    } catch (s) {
      ft(s);
    }
  };
  return /* @__PURE__ */ r("button", { type: "button", class: n ? "" : "quiet icon-only", "aria-label": n ? void 0 : t, title: n ? void 0 : t, onClick: () => {
    a();
  }, children: [
    /* @__PURE__ */ r(S, { name: o ? "check" : "copy" }),
    n
  ] });
}

// ../src/ui/state.tsx
function dt({ of: e, children: t }) {
  return e.data === void 0 ? e.error ? /* @__PURE__ */ r(Se, { error: e.error, retry: e.reload }) : /* @__PURE__ */ r(rr, {}) : /* @__PURE__ */ r("div", { "aria\
-busy": e.busy, children: [
    e.error ? /* @__PURE__ */ r(Se, { error: e.error, retry: e.reload }) : null,
    t(e.data)
  ] });
}
function rr({ lines: e = 4 }) {
  return /* @__PURE__ */ r("div", { class: "skeleton", "aria-busy": "true", children: [
    /* @__PURE__ */ r("span", { class: "sr", children: "Loading…" }),
    Array.from({ length: e }, (t, n) => /* @__PURE__ */ r("div", {}, n))
  ] });
}
var ir = { type: "about:blank", title: "Something failed on this page", status: 0, code: "internal", request_id: "" };
function Se({ error: e, retry: t }) {
  let n = e instanceof D ? e.problem : { ...ir, detail: e instanceof Error ? e.message : String(e) };
  return n.status === 404 ? /* @__PURE__ */ r(ce, { icon: "search", title: "Not found", children: "It may have been deleted, or kept no longer than it had to be\
." }) : n.status === 403 ? /* @__PURE__ */ r(ce, { icon: "shield", title: "Not allowed", children: [
    n.detail || "Your role does not allow this.",
    " ",
    n.hint
  ] }) : /* @__PURE__ */ r("div", { class: "notice bad", role: "alert", children: [
    /* @__PURE__ */ r(S, { name: "alert" }),
    /* @__PURE__ */ r("div", { children: [
      /* @__PURE__ */ r("strong", { children: n.title }),
      n.detail && /* @__PURE__ */ r("p", { children: n.detail }),
      n.hint && /* @__PURE__ */ r("p", { children: n.hint }),
      n.request_id && /* @__PURE__ */ r("p", { class: "small", children: [
        "Request ",
        /* @__PURE__ */ r("code", { children: n.request_id }),
        " ",
        /* @__PURE__ */ r(Wn, { text: n.request_id, label: "Copy the request's id" })
      ] })
    ] }),
    t && /* @__PURE__ */ r("button", { type: "button", onClick: t, children: "Try again" })
  ] });
}
function ce({ icon: e, title: t, children: n, action: o }) {
  return /* @__PURE__ */ r("div", { class: "empty", children: [
    /* @__PURE__ */ r(S, { name: e, size: 28 }),
    /* @__PURE__ */ r("h2", { children: t }),
    n && /* @__PURE__ */ r("p", { children: n }),
    o
  ] });
}
function Gn({ kind: e = "info", children: t }) {
  let n = { info: "info", good: "check", warn: "alert", bad: "alert" }[e];
  return /* @__PURE__ */ r("div", { class: "notice " + e, children: [
    /* @__PURE__ */ r(S, { name: n }),
    /* @__PURE__ */ r("div", { children: t })
  ] });
}

// ../src/ui/form.tsx
function pt(e, t, n = () => ({})) {
  let [o, i] = O(e), [a, s] = O({}), [l, d] = O(), [_, c] = O(!1), g = H(null), h = (v) => {
    s(v), setTimeout(() => g.current?.querySelector("[aria-invalid=true]")?.focus());
  }, u = async (v) => {
    if (v.preventDefault(), _) return;
    d(void 0);
    let y = n(o);
    if (h(y), !(Object.keys(y).length > 0)) {
      c(!0);
      try {
        await t(o);
      } catch (m) {
        let w = m instanceof D ? ar(m, o) : {};
        Object.keys(w).length > 0 ? h(w) : d(m);
      }
      c(!1);
    }
  };
  return {
    values: o,
    errors: a,
    failure: l,
    busy: _,
    ref: g,
    set: (v) => {
      i((y) => ({ ...y, ...v })), s((y) => Object.fromEntries(Object.entries(y).filter(([m]) => !(m in v))));
    },
    submit: (v) => {
      u(v);
    }
  };
}
function ar(e, t) {
  let n = {};
  for (let { location: o = "", message: i } of e.problem.errors ?? []) {
    let a = o.replace(/^body\./, "").split(/[.[]/)[0];
    if (!(a in t)) continue;
    let s = e.problem.hint;
    n[a] ??= s ? `${i} – ${s}` : i;
  }
  return n;
}
function mt({ form: e }) {
  return e.failure ? /* @__PURE__ */ r(Se, { error: e.failure }) : null;
}
function sr({ label: e, hint: t, error: n, children: o }) {
  let i = le();
  return /* @__PURE__ */ r("div", { class: "field", children: [
    /* @__PURE__ */ r("label", { for: i, children: e }),
    o({ id: i, "aria-invalid": n ? !0 : void 0, "aria-describedby": `${i}-hint ${i}-error` }),
    /* @__PURE__ */ r("p", { class: "error", id: i + "-error", children: n }),
    t && /* @__PURE__ */ r("p", { class: "hint", id: i + "-hint", children: t })
  ] });
}
function fe({ label: e, hint: t, error: n, value: o, onValue: i, type: a = "text", ...s }) {
  return /* @__PURE__ */ r(sr, { label: e, hint: t, error: n, children: (l) => /* @__PURE__ */ r("input", { type: a, autocomplete: "off", spellcheck: !1, ...s, ...l,
  value: o, onInput: (d) => i(d.currentTarget.value) }) });
}
function Qn({ label: e, hint: t, checked: n, onValue: o }) {
  let i = le();
  return /* @__PURE__ */ r("div", { class: "check", children: [
    /* @__PURE__ */ r("input", { type: "checkbox", id: i, checked: n, "aria-describedby": t ? i + "-hint" : void 0, onChange: (a) => o(a.currentTarget.checked) }),
    /* @__PURE__ */ r("label", { for: i, children: e }),
    t && /* @__PURE__ */ r("p", { class: "hint", id: i + "-hint", children: t })
  ] });
}

// ../src/ui/page.tsx
function ee({ title: e, heading: t, about: n, back: o, actions: i, children: a }) {
  let s = H(null);
  return R(() => {
    lt.value = e;
  }, [e]), R(() => {
    qt.peek() > 0 && s.current?.focus();
  }, []), /* @__PURE__ */ r(E, { children: [
    /* @__PURE__ */ r("header", { class: "page", children: [
      /* @__PURE__ */ r("div", { children: [
        o && /* @__PURE__ */ r("p", { class: "back", children: /* @__PURE__ */ r("a", { href: W(o.to), children: [
          /* @__PURE__ */ r(S, { name: "arrow" }),
          " ",
          o.label
        ] }) }),
        /* @__PURE__ */ r("h1", { ref: s, tabIndex: -1, children: t ?? e }),
        n && /* @__PURE__ */ r("p", { class: "about", children: n })
      ] }),
      i && /* @__PURE__ */ r("div", { class: "actions", children: i })
    ] }),
    a
  ] });
}
function Zn({ title: e, actions: t, children: n, flush: o }) {
  return /* @__PURE__ */ r("section", { class: o ? "card flush" : "card", children: [
    (e || t) && /* @__PURE__ */ r("header", { children: [
      e && /* @__PURE__ */ r("h2", { children: e }),
      t && /* @__PURE__ */ r("div", { class: "actions", children: t })
    ] }),
    n
  ] });
}

// ../src/pages/signin.tsx
function Jn({ email: e, done: t }) {
  let n = pt({ email: e, password: "" }, async ({ email: o, password: i }) => {
    await Hn(o, i), t();
  }, ({ email: o, password: i }) => ({
    ...o.includes("@") ? {} : { email: "Enter your e-mail address." },
    ...i ? {} : { password: "Enter your password." }
  }));
  return /* @__PURE__ */ r("form", { ref: n.ref, class: "stack", noValidate: !0, onSubmit: n.submit, children: [
    /* @__PURE__ */ r(mt, { form: n }),
    /* @__PURE__ */ r(fe, { label: "E-mail", type: "email", name: "email", autocomplete: "username", autofocus: !e, value: n.values.email, error: n.errors.email,
    onValue: (o) => n.set({ email: o }) }),
    /* @__PURE__ */ r(fe, { label: "Password", type: "password", name: "password", autocomplete: "current-password", autofocus: !!e, value: n.values.password, error: n.
    errors.password, onValue: (o) => n.set({ password: o }) }),
    /* @__PURE__ */ r("button", { type: "submit", class: "primary", disabled: n.busy, children: "Sign in" })
  ] });
}
function Xn() {
  return /* @__PURE__ */ r("main", { class: "alone", children: [
    /* @__PURE__ */ r("p", { class: "brand", children: /* @__PURE__ */ r(xe, {}) }),
    /* @__PURE__ */ r("div", { class: "card", children: /* @__PURE__ */ r(ee, { title: "Sign in", children: /* @__PURE__ */ r(Jn, { email: "", done: () => q.value ===
    "/setup" && X("/") }) }) }),
    /* @__PURE__ */ r("p", { class: "hint", children: "No account yet? Whoever runs this server can make one for you. At its first start, the server prints a li\
nk that makes its owner." })
  ] });
}
function Yn() {
  return /* @__PURE__ */ r(Ce, { title: "Your session has ended", onClose: () => jt(!1), children: [
    /* @__PURE__ */ r("p", { children: "Sign in again to go on. What you typed is still there." }),
    /* @__PURE__ */ r(Jn, { email: j.value?.user.email ?? "", done: () => jt(!0) })
  ] });
}
function eo() {
  let [e, t] = O(!1), n = j.value.user;
  return /* @__PURE__ */ r("div", { class: "menu", onKeyDown: (o) => o.key === "Escape" && t(!1), onFocusOut: (o) => !o.currentTarget.contains(o.relatedTarget) &&
  t(!1), children: [
    /* @__PURE__ */ r("button", { type: "button", class: "quiet icon-only", "aria-label": "Account of " + n.name, "aria-expanded": e, onClick: () => t(!e), children: /* @__PURE__ */ r(
    S, { name: "user" }) }),
    e && /* @__PURE__ */ r("div", { class: "popup", children: [
      /* @__PURE__ */ r("p", { children: [
        /* @__PURE__ */ r("strong", { children: n.name }),
        /* @__PURE__ */ r("br", {}),
        /* @__PURE__ */ r("span", { class: "hint", children: [
          n.email,
          " · ",
          j.value.role
        ] })
      ] }),
      /* @__PURE__ */ r("button", { type: "button", onClick: () => {
        jn().catch(ft);
      }, children: "Sign out" })
    ] })
  ] });
}

// ../src/pages/setup.tsx
var zt = 12;
function to() {
  let [e] = O(() => location.hash.slice(1)), t = pt({ name: "", email: "", password: "" }, async ({ name: n, email: o, password: i }) => {
    await Un(e, n, o, i), X("/");
  }, ({ name: n, email: o, password: i }) => ({
    ...n ? {} : { name: "Enter your name, as others are to see it." },
    ...o.includes("@") ? {} : { email: "Enter your e-mail address." },
    ...[...i].length >= zt ? {} : { password: `Choose a password of at least ${zt} characters.` }
  }));
  return /* @__PURE__ */ r("main", { class: "alone", children: [
    /* @__PURE__ */ r("p", { class: "brand", children: /* @__PURE__ */ r(xe, {}) }),
    /* @__PURE__ */ r("div", { class: "card", children: /* @__PURE__ */ r(ee, { title: "Welcome", about: "Make the account that owns this server. You can add ot\
hers later.", children: [
      !e && /* @__PURE__ */ r(Gn, { kind: "warn", children: "This page needs the whole setup link, with what is behind the #. The server prints it when it start\
s." }),
      /* @__PURE__ */ r("form", { ref: t.ref, class: "stack", noValidate: !0, onSubmit: t.submit, children: [
        /* @__PURE__ */ r(mt, { form: t }),
        /* @__PURE__ */ r(fe, { label: "Name", name: "name", autocomplete: "name", autofocus: !0, value: t.values.name, error: t.errors.name, onValue: (n) => t.
        set({ name: n }) }),
        /* @__PURE__ */ r(fe, { label: "E-mail", type: "email", name: "email", autocomplete: "username", value: t.values.email, error: t.errors.email, onValue: (n) => t.
        set({ email: n }) }),
        /* @__PURE__ */ r(fe, { label: "Password", type: "password", name: "password", autocomplete: "new-password", hint: `At least ${zt} characters. A few wor\
ds are easier to remember than signs.`, value: t.values.password, error: t.errors.password, onValue: (n) => t.set({ password: n }) }),
        /* @__PURE__ */ r("button", { type: "submit", class: "primary", disabled: t.busy || !e, children: "Make the account" })
      ] })
    ] }) })
  ] });
}

// ../src/pages/tenantswitch.tsx
function no() {
  let e = we((n) => U("GET /v1/tenants", { signal: n }), []).data?.items ?? [];
  if (Be.value || e.length < 2) return null;
  let t = (n) => {
    let o = n === "default" ? void 0 : n, i = "/" + q.value.split("/")[1];
    i === q.value ? Y({ tenant: o }) : X(i, { tenant: o });
  };
  return /* @__PURE__ */ r("label", { class: "tenant", children: [
    /* @__PURE__ */ r(S, { name: "building" }),
    /* @__PURE__ */ r("span", { class: "sr", children: "Tenant" }),
    /* @__PURE__ */ r("select", { value: J.value, onChange: (n) => t(n.currentTarget.value), children: e.map((n) => /* @__PURE__ */ r("option", { value: n.id, children: n.
    name || n.id }, n.id)) })
  ] });
}

// ../src/ui/badge.tsx
var lr = {
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
  verified: ["good", "shield", "verified"],
  handshake: ["info", "plug", "handshake"],
  duplicate: ["mute", "copy", "duplicate"],
  refused: ["bad", "cross", "refused"],
  // of a job
  running: ["info", "refresh", "running"],
  done: ["good", "check", "done"],
  // of a test
  test: ["info", "bolt", "test"]
};
function oo({ state: e, children: t }) {
  let [n, o, i] = lr[e] ?? ["mute", "circle", e];
  return /* @__PURE__ */ r("span", { class: "badge " + n, children: [
    /* @__PURE__ */ r(S, { name: o, size: 12 }),
    t ?? i
  ] });
}

// ../src/lib/time.ts
var ro = T(Date.now());
setInterval(() => {
  document.hidden || (ro.value = Date.now());
}, 1e4);
var ur = [
  [60, "second"],
  [60, "minute"],
  [24, "hour"],
  [7, "day"],
  [5, "week"],
  [12, "month"],
  [1 / 0, "year"]
], cr = new Intl.RelativeTimeFormat("en", { numeric: "auto", style: "short" });
function Bt(e) {
  let t = (new Date(e).getTime() - ro.value) / 1e3;
  if (Math.abs(t) < 10) return "just now";
  for (let [n, o] of ur) {
    if (Math.abs(t) < n) return cr.format(Math.trunc(t), o);
    t /= n;
  }
  return "";
}
function Vt(e) {
  return new Intl.DateTimeFormat("en-GB", {
    dateStyle: "medium",
    timeStyle: "medium",
    timeZone: oe.value === "utc" ? "UTC" : void 0
  }).format(new Date(e)) + (oe.value === "utc" ? " UTC" : "");
}
var ht = (e) => new Intl.NumberFormat("en").format(e);
function io(e) {
  if (!e) return "";
  let t = new Date(e);
  return new Date(t.getTime() - (oe.value === "utc" ? 0 : t.getTimezoneOffset() * 6e4)).toISOString().slice(0, 16);
}
function ao(e) {
  let t = /* @__PURE__ */ new Date(e + (oe.value === "utc" ? "Z" : ""));
  return e && !isNaN(t.getTime()) ? t.toISOString() : void 0;
}

// ../src/ui/filter.tsx
function so({ filters: e }) {
  let t = H(null), n = e.filter((o) => K.value.get(o.name));
  return R(() => {
    let o = (i) => {
      i.key !== "/" || i.target.closest("input, textarea, select, dialog") || (i.preventDefault(), t.current?.querySelector("input, select")?.focus());
    };
    return addEventListener("keydown", o), () => removeEventListener("keydown", o);
  }, []), /* @__PURE__ */ r("form", { ref: t, class: "filters", role: "search", onSubmit: (o) => o.preventDefault(), children: [
    e.map((o) => /* @__PURE__ */ r("label", { children: [
      /* @__PURE__ */ r("span", { children: o.label }),
      /* @__PURE__ */ r(fr, { filter: o })
    ] }, o.name)),
    n.length > 0 && /* @__PURE__ */ r("button", { type: "button", class: "quiet", onClick: () => Y(Object.fromEntries(e.map((o) => [o.name, void 0]))), children: [
      /* @__PURE__ */ r(S, { name: "cross" }),
      " Clear ",
      n.length === 1 ? "the filter" : "filters"
    ] })
  ] });
}
function fr({ filter: e }) {
  let t = K.value.get(e.name) ?? "";
  return e.kind === "choice" ? /* @__PURE__ */ r("select", { value: t, onChange: (n) => Y({ [e.name]: n.currentTarget.value }), children: [
    /* @__PURE__ */ r("option", { value: "", children: "any" }),
    e.options.map((n) => /* @__PURE__ */ r("option", { value: n.value, children: n.label }, n.value))
  ] }) : e.kind === "time" ? /* @__PURE__ */ r("input", { type: "datetime-local", value: io(t), onChange: (n) => Y({ [e.name]: ao(n.currentTarget.value) }) }) :
  /* @__PURE__ */ r("input", { type: "search", autocomplete: "off", value: t, placeholder: e.placeholder, onInput: (n) => Y({ [e.name]: n.currentTarget.value },
  !0) });
}
var lo = (e) => Y(Object.fromEntries(e.map((t) => [t.name, void 0])));

// ../src/ui/table.tsx
var uo = 100;
function co({ label: e, rows: t, columns: n, id: o, link: i, more: a, busy: s }) {
  let [l, d] = O(uo), _ = H(null), c = a ? t : t.slice(0, l);
  R(() => {
    s || Te(`${e}: ${ht(t.length)}${a ? " and more" : ""}`);
  }, [t.length, s, !!a]), R(() => {
    let h = (u) => {
      let v = { j: 1, k: -1 }[u.key];
      if (!v || ye.peek() === "off" || u.ctrlKey || u.metaKey || u.altKey || Kt(u.target)) return;
      let y = [..._.current?.querySelectorAll("tr > :first-child a, tr > :first-child button") ?? []], m = y.findIndex((w) => w.closest("tr").contains(document.
      activeElement));
      y[Math.max(0, Math.min(y.length - 1, m + v))]?.focus();
    };
    return addEventListener("keydown", h), () => removeEventListener("keydown", h);
  }, []);
  let g = (h) => {
    if (h.target.closest("a, button, input, label, summary") || getSelection()?.type === "Range") return;
    h.currentTarget.querySelector("a")?.dispatchEvent(new MouseEvent("click", { bubbles: !0, cancelable: !0, ctrlKey: h.ctrlKey, metaKey: h.metaKey }));
  };
  return /* @__PURE__ */ r(E, { children: [
    /* @__PURE__ */ r("div", { class: "table", children: /* @__PURE__ */ r("table", { "aria-label": e, "aria-busy": s, children: [
      /* @__PURE__ */ r("thead", { children: /* @__PURE__ */ r("tr", { children: n.map((h) => /* @__PURE__ */ r("th", { scope: "col", class: h.kind, children: h.
      head }, h.head)) }) }),
      /* @__PURE__ */ r("tbody", { ref: _, children: c.map((h) => /* @__PURE__ */ r("tr", { class: i && "link", onClick: i && g, children: n.map((u, v) => {
        let y = u.cell(h);
        return /* @__PURE__ */ r("td", { class: u.kind, children: v === 0 && i ? /* @__PURE__ */ r("a", { href: i(h), children: y }) : y }, u.head);
      }) }, o(h))) })
    ] }) }),
    (a || c.length < t.length) && /* @__PURE__ */ r("p", { class: "more", children: [
      /* @__PURE__ */ r("button", { type: "button", disabled: s, onClick: a ?? (() => d(l + uo * 5)), children: "Show more" }),
      !a && /* @__PURE__ */ r("span", { class: "hint", children: [
        ht(c.length),
        " of ",
        ht(t.length)
      ] })
    ] })
  ] });
}
var Kt = (e) => e instanceof Element && e.closest("input, textarea, select, [contenteditable], dialog") !== null;

// ../src/ui/time.tsx
function fo({ at: e, exact: t }) {
  return e ? /* @__PURE__ */ r("time", { dateTime: e, title: t ? Bt(e) : Vt(e), tabIndex: t ? void 0 : 0, children: t ? Vt(e) : Bt(e) }) : /* @__PURE__ */ r("sp\
an", { class: "hint", children: "never" });
}
function po() {
  let e = oe.value === "utc";
  return /* @__PURE__ */ r("button", { type: "button", class: "quiet", "aria-pressed": e, title: "Tell times in UTC or in your own zone", onClick: () => oe.value =
  e ? "local" : "utc", children: e ? "UTC" : "Local" });
}

// ../src/pages/endpoints.tsx
var mo = (e) => e.disabled ? "disabled" : e.failing_since ? "failing" : "active", ho = [
  { name: "search", label: "Search", kind: "text", placeholder: "URL, description or event type" },
  { name: "state", label: "State", kind: "choice", options: ["active", "failing", "disabled"].map((e) => ({ value: e, label: e })) }
];
function Wt() {
  let e = we((a) => U("GET /v1/tenants/{tenant}/endpoints", { path: { tenant: J.value }, signal: a }), [J.value]), t = (K.value.get("search") ?? "").toLowerCase(),
  n = K.value.get("state") ?? "", o = (a) => (!n || mo(a) === n) && [a.url ?? "", a.description, a.id, ...a.event_types].some((s) => s.toLowerCase().includes(t)),
  i = /* @__PURE__ */ r("a", { class: "button primary", href: W("/endpoints/new"), children: [
    /* @__PURE__ */ r(S, { name: "plus" }),
    " New endpoint"
  ] });
  return /* @__PURE__ */ r(ee, { title: "Endpoints", about: "Where events are sent, signed.", actions: i, children: /* @__PURE__ */ r(dt, { of: e, children: ({ items: a }) => {
    if (a.length === 0)
      return /* @__PURE__ */ r(ce, { icon: "send", title: "No endpoints yet", action: i, children: "An endpoint is a URL that gets the events it subscribes to. \
Add one, and send it a test." });
    let s = a.filter(o);
    return /* @__PURE__ */ r(E, { children: [
      /* @__PURE__ */ r(so, { filters: ho }),
      s.length === 0 ? /* @__PURE__ */ r(ce, { icon: "search", title: "No endpoint fits the filters", action: /* @__PURE__ */ r("button", { type: "button", onClick: () => lo(
      ho), children: "Clear the filters" }) }) : /* @__PURE__ */ r(Zn, { flush: !0, children: /* @__PURE__ */ r(co, { label: "Endpoints", rows: s, id: (l) => l.
      id, link: (l) => W("/endpoints/" + l.id), columns: [
        { head: "URL", kind: "main", cell: (l) => /* @__PURE__ */ r(E, { children: [
          l.url ?? "polled by its consumer",
          l.description && /* @__PURE__ */ r("small", { children: l.description })
        ] }) },
        { head: "State", cell: (l) => /* @__PURE__ */ r(oo, { state: mo(l) }) },
        { head: "Events", kind: "minor", cell: (l) => l.event_types.includes("*") ? "all" : l.event_types.length },
        { head: "Scheme", kind: "minor", cell: (l) => l.scheme },
        { head: "Created", kind: "minor", cell: (l) => /* @__PURE__ */ r(fo, { at: l.created_at }) }
      ] }) })
    ] });
  } }) });
}

// ../src/routes.tsx
var dr = "Sending", _o = [
  { path: "/", page: Wt },
  { path: "/endpoints", page: Wt, nav: { label: "Endpoints", icon: "send", group: dr, key: "e" } }
];

// ../node_modules/eventsource-parser/dist/errors.js
var Me = class extends Error {
  constructor(t, n) {
    super(t), this.name = "ParseError", this.type = n.type, this.field = n.field, this.value = n.value, this.line = n.line;
  }
};

// ../node_modules/eventsource-parser/dist/parse.js
var _t = 10, vt = 13, de = 32, vo = 6;
function Gt(e) {
  if (typeof e == "function")
    throw new TypeError("`config` must be an object, got a function instead. Did you mean `createParser({onEvent: fn})`?");
  let { maxBufferSize: t, onComment: n, onError: o, onEvent: i, onId: a, onRetry: s } = e, l = [], d = 0, _ = "", c, g = "", h = 0, u, v = !1, y = !1, m = !1;
  function w(f) {
    if (v)
      throw new Error("Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing.");
    if (_ !== void 0) {
      if (f = _ + f, f === "" || f === "ï" || f === "ï»") {
        _ = f;
        return;
      }
      _ = void 0, f = f.replace(/^(?:\uFEFF|\xEF\xBB\xBF)/, "");
    }
    if ((y || m) && (f = x(f), !f))
      return;
    if (!l.length) {
      let b = Pe(f);
      b !== "" && k(b), z();
      return;
    }
    if (f.indexOf(`
`) === -1 && f.indexOf("\r") === -1) {
      if (d < vo) {
        let b = l.join("") + f.slice(0, vo - d);
        if (!P(b)) {
          l.length = 0, d = 0, y = !0;
          return;
        }
      }
      l.push(f), d += f.length, z();
      return;
    }
    l.push(f);
    let p = l.join("");
    l.length = 0, d = 0, k(Pe(p)), z();
  }
  function x(f) {
    if (f.length === 0)
      return f;
    if (m)
      return m = !1, f.charCodeAt(0) === _t ? f.slice(1) : f;
    let p = f.indexOf("\r"), b = f.indexOf(`
`), L = p === -1 ? b : b === -1 || p < b ? p : b;
    return L === -1 ? "" : L === f.length - 1 && f.charCodeAt(L) === vt ? (y = !1, m = !0, "") : (y = !1, f.slice(L + (f.charCodeAt(L) === vt && f.charCodeAt(L +
    1) === _t ? 2 : 1)));
  }
  function k(f) {
    if (f) {
      if (f.charCodeAt(f.length - 1) === vt) {
        if (G(f, 0, f.length - 1), z())
          return;
        m = !0;
        return;
      }
      if (P(f)) {
        l.push(f), d = f.length;
        return;
      }
      y = !0;
    }
  }
  function P(f) {
    let p = f.charCodeAt(0);
    return p === 58 && !!n || p === 100 && gt(f, "data") || p === 101 && gt(f, "event") || p === 105 && gt(f, "id") || p === 114 && gt(f, "retry");
  }
  function z() {
    return v ? !0 : t === void 0 || d + g.length <= t ? !1 : (v = !0, l.length = 0, d = 0, c = void 0, g = "", h = 0, u = void 0, y = !1, m = !1, o?.(new Me(`Bu\
ffered data exceeded max buffer size of ${t} characters`, {
      type: "max-buffer-size-exceeded"
    })), !0);
  }
  function Pe(f) {
    let p = 0;
    if (f.indexOf("\r") === -1) {
      let M = f.indexOf(`
`, p);
      for (; M !== -1; ) {
        if (p === M) {
          c !== void 0 && a?.(c), h > 0 && i?.({ id: c, event: u, data: g }), c = void 0, g = "", h = 0, u = void 0, p = M + 1, M = f.indexOf(`
`, p);
          continue;
        }
        let re = f.charCodeAt(p);
        if (go(f, p, re)) {
          let bt = f.charCodeAt(p + 5) === de ? p + 6 : p + 5, Ae = f.slice(bt, M);
          if (h === 0 && f.charCodeAt(M + 1) === _t) {
            c !== void 0 && a?.(c), i?.({ id: c, event: u, data: Ae }), c = void 0, g = "", u = void 0, p = M + 2, M = f.indexOf(`
`, p);
            continue;
          }
          g = h === 0 ? Ae : `${g}
${Ae}`, h++;
        } else yo(f, p, re) ? u = f.slice(f.charCodeAt(p + 6) === de ? p + 7 : p + 6, M) || void 0 : G(f, p, M);
        if (z())
          return "";
        p = M + 1, M = f.indexOf(`
`, p);
      }
      return f.slice(p);
    }
    let b = f.indexOf("\r", p), L = f.indexOf(`
`, p);
    for (; p < f.length; ) {
      let M = -1;
      if (b !== -1 && L !== -1 ? M = b < L ? b : L : b !== -1 ? b === f.length - 1 ? M = -1 : M = b : L !== -1 && (M = L), M === -1)
        break;
      if (G(f, p, M), z())
        return "";
      p = M + 1, f.charCodeAt(p - 1) === vt && f.charCodeAt(p) === _t && p++, b !== -1 && b < p && (b = f.indexOf("\r", p)), L !== -1 && L < p && (L = f.indexOf(
      `
`, p));
    }
    return f.slice(p);
  }
  function G(f, p, b) {
    if (p === b) {
      Ge();
      return;
    }
    let L = f.charCodeAt(p);
    if (go(f, p, L)) {
      let pe = f.charCodeAt(p + 5) === de ? p + 6 : p + 5, Xt = f.slice(pe, b);
      g = h === 0 ? Xt : `${g}
${Xt}`, h++;
      return;
    }
    if (yo(f, p, L)) {
      u = f.slice(f.charCodeAt(p + 6) === de ? p + 7 : p + 6, b) || void 0;
      return;
    }
    if (L === 105 && f.charCodeAt(p + 1) === 100 && f.charCodeAt(p + 2) === 58) {
      let pe = f.slice(f.charCodeAt(p + 3) === de ? p + 4 : p + 3, b);
      pe.includes("\0") || (c = pe);
      return;
    }
    if (L === 58) {
      if (n) {
        let pe = f.slice(p, b);
        n(pe.slice(f.charCodeAt(p + 1) === de ? 2 : 1));
      }
      return;
    }
    let M = f.slice(p, b), re = M.indexOf(":");
    if (re === -1) {
      B(M, "", M);
      return;
    }
    let bt = M.slice(0, re), Ae = M.charCodeAt(re + 1) === de ? 2 : 1, Po = M.slice(re + Ae);
    B(bt, Po, M);
  }
  function B(f, p, b) {
    switch (f) {
      case "event":
        u = p || void 0;
        break;
      case "data":
        g = h === 0 ? p : `${g}
${p}`, h++;
        break;
      case "id":
        p.includes("\0") || (c = p);
        break;
      case "retry":
        /^\d+$/.test(p) ? s?.(parseInt(p, 10)) : o?.(new Me(`Invalid \`retry\` value: "${p}"`, {
          type: "invalid-retry",
          value: p,
          line: b
        }));
        break;
      default:
        o?.(new Me(`Unknown field "${f.length > 20 ? `${f.slice(0, 20)}…` : f}"`, { type: "unknown-field", field: f, value: p, line: b }));
        break;
    }
  }
  function Ge() {
    c !== void 0 && a?.(c), h > 0 && i?.({
      id: c,
      event: u,
      data: g
    }), c = void 0, g = "", h = 0, u = void 0;
  }
  function V(f = {}) {
    if (f.consume && l.length > 0) {
      let p = l.join("");
      G(p, 0, p.length);
    }
    _ = "", c = void 0, g = "", h = 0, u = void 0, l.length = 0, d = 0, v = !1, y = !1, m = !1;
  }
  return { feed: w, reset: V };
}
function go(e, t, n) {
  return n === 100 && e.charCodeAt(t + 1) === 97 && e.charCodeAt(t + 2) === 116 && e.charCodeAt(t + 3) === 97 && e.charCodeAt(t + 4) === 58;
}
function yo(e, t, n) {
  return n === 101 && e.charCodeAt(t + 1) === 118 && e.charCodeAt(t + 2) === 101 && e.charCodeAt(t + 3) === 110 && e.charCodeAt(t + 4) === 116 && e.charCodeAt(t +
  5) === 58;
}
function gt(e, t) {
  let n = 1;
  for (; n < e.length && n < t.length; ) {
    if (e.charCodeAt(n) !== t.charCodeAt(n))
      return !1;
    n++;
  }
  return e.length <= t.length || e.charCodeAt(t.length) === 58;
}

// ../src/lib/stream.ts
var Ee = T("off"), Ke = T(!1), pr = /* @__PURE__ */ new Set(), mr = T([]), yt = "", Qt = [], xo;
function hr() {
  xo = void 0;
  let e = Qt;
  Qt = [];
  for (let t of pr) t.hear(e);
}
function bo(e) {
  Qt.push(e), xo ??= setTimeout(hr, 250);
}
var Co = T(document.hidden);
addEventListener("visibilitychange", () => Co.value = document.hidden);
N(() => {
  let e = mr.value, t = J.value;
  if (e.length === 0 || Ke.value || Co.value) {
    Ee.value = "off";
    return;
  }
  let n = new AbortController();
  return _r(t, e, n.signal), () => n.abort();
});
var wo = "";
async function _r(e, t, n) {
  let o = e + " " + t.join();
  o !== wo && (yt = ""), wo = o, Ee.value = "connecting";
  for (let i = 0; !n.aborted; i++) {
    try {
      let s = `${be}v1/tenants/${encodeURIComponent(e)}/stream?topics=${t.join()}`, l = { Accept: "text/event-stream" };
      yt && (l["Last-Event-ID"] = yt);
      let d = await st("GET", s, { header: l, signal: n });
      Ee.value = "live", i = 0, await vr(d);
    } catch (s) {
      if (je(s) || n.aborted) return;
      s instanceof D && s.status === 401 && Z.ended && await Z.ended();
    }
    if (n.aborted) return;
    Ee.value = "reconnecting";
    let a = Math.min(3e4, 500 * 2 ** Math.min(i, 6)) * (0.5 + Math.random());
    await new Promise((s) => setTimeout(s, a));
  }
}
async function vr(e) {
  let t = Gt({
    onEvent: (o) => {
      o.id && (yt = o.id), o.event === "gap" ? bo({ kind: "gap" }) : o.event && bo({ kind: o.event, item: JSON.parse(o.data) });
    }
  }), n = e.body.pipeThrough(new TextDecoderStream()).getReader();
  for (; ; ) {
    let { done: o, value: i } = await n.read();
    if (o) return;
    t.feed(i);
  }
}

// ../src/ui/keys.tsx
var We = T(!1), Jt = T(!1);
function ko(e) {
  let t = 0, n = (o) => {
    if (o.key.toLowerCase() === "k" && (o.ctrlKey || o.metaKey)) {
      o.preventDefault(), We.value = !0;
      return;
    }
    if (o.ctrlKey || o.metaKey || o.altKey || ye.value === "off" || Kt(o.target)) return;
    let i = Date.now() - t < 1500 && e.find((a) => a.nav?.key === o.key);
    t = o.key === "g" ? Date.now() : 0, i ? (o.preventDefault(), X(i.path)) : o.key === "?" ? Jt.value = !0 : o.key === "." && (Ke.value = !Ke.value, Te(Ke.value ?
    "Paused" : "Live"));
  };
  return addEventListener("keydown", n), () => removeEventListener("keydown", n);
}
var Zt = { evt_: "/events/", dlv_: "/deliveries/", ep_: "/endpoints/", src_: "/sources/", req_: "/requests/", job_: "/jobs/" };
function To({ routes: e }) {
  return /* @__PURE__ */ r(E, { children: [
    /* @__PURE__ */ r("button", { type: "button", class: "search", onClick: () => We.value = !0, children: [
      /* @__PURE__ */ r(S, { name: "search" }),
      " ",
      /* @__PURE__ */ r("span", { children: "Search or paste an id" }),
      " ",
      /* @__PURE__ */ r("kbd", { children: "Ctrl K" })
    ] }),
    We.value && /* @__PURE__ */ r(gr, { routes: e })
  ] });
}
function gr({ routes: e }) {
  let [t, n] = O(""), [o, i] = O(0), [a, s] = O([]), l = le();
  R(() => {
    let m = new AbortController(), w = { tenant: J.peek() };
    return Promise.all([
      U("GET /v1/tenants/{tenant}/endpoints", { path: w, signal: m.signal }).then(({ items: x }) => x.map((k) => ({ label: k.url || k.description || k.id, hint: k.
      id, icon: "send", to: "/endpoints/" + k.id }))),
      U("GET /v1/tenants/{tenant}/sources", { path: w, signal: m.signal }).then(({ items: x }) => x.map((k) => ({ label: k.name, hint: k.id, icon: "inbox", to: "\
/sources/" + k.id })), () => [])
      // the portal has none
    ]).then((x) => s(x.flat()), () => {
    }), () => m.abort();
  }, []);
  let d = t.trim().toLowerCase(), _ = e.flatMap((m) => m.nav ? [{ label: m.nav.label, hint: m.nav.group, icon: m.nav.icon, to: m.path }] : []), c = Object.keys(
  Zt).find((m) => d.startsWith(m)), h = [...c && e.some((m) => m.path.startsWith(Zt[c])) ? [{ label: "Go to " + t.trim(), icon: "arrow", to: Zt[c] + t.trim() }] :
  [], ...[..._, ...a].filter((m) => `${m.label} ${m.hint ?? ""}`.toLowerCase().includes(d))].slice(0, 12), u = Math.min(o, h.length - 1), v = (m) => {
    m && (We.value = !1, X(m.to));
  }, y = (m) => {
    let w = { ArrowDown: 1, ArrowUp: -1 }[m.key];
    w ? (m.preventDefault(), i((u + w + h.length) % Math.max(1, h.length))) : m.key === "Enter" && (m.preventDefault(), v(h[u]));
  };
  return /* @__PURE__ */ r(Ce, { title: "Go to", onClose: () => We.value = !1, children: [
    /* @__PURE__ */ r(
      "input",
      {
        type: "text",
        role: "combobox",
        "aria-expanded": "true",
        "aria-controls": l,
        "aria-activedescendant": h.length ? `${l}-${u}` : void 0,
        "aria-label": "A page, an endpoint, a source or an id",
        placeholder: "A page, an endpoint, a source or an id",
        autocomplete: "off",
        spellcheck: !1,
        autofocus: !0,
        value: t,
        onInput: (m) => {
          n(m.currentTarget.value), i(0);
        },
        onKeyDown: y
      }
    ),
    /* @__PURE__ */ r("ul", { class: "palette", role: "listbox", id: l, "aria-label": "Found", children: [
      h.map((m, w) => /* @__PURE__ */ r("li", { role: "option", id: `${l}-${w}`, "aria-selected": w === u, onClick: () => v(m), children: [
        /* @__PURE__ */ r(S, { name: m.icon }),
        " ",
        /* @__PURE__ */ r("span", { children: m.label }),
        " ",
        m.hint && /* @__PURE__ */ r("small", { children: m.hint })
      ] }, m.to)),
      h.length === 0 && /* @__PURE__ */ r("li", { class: "hint", children: "Nothing of that name." })
    ] })
  ] });
}
var yr = [
  ["Ctrl K", "go anywhere, or paste an id"],
  ["?", "this list"],
  ["g and a letter", "go to a page: g e endpoints, g d deliveries, g s sources, g r requests"],
  ["/", "the filters of a list"],
  ["j, k", "the next and the previous row"],
  ["Enter", "open the row"],
  [".", "pause what is live"],
  ["Esc", "close"]
];
function So() {
  return Jt.value ? /* @__PURE__ */ r(Ce, { title: "Keys", onClose: () => Jt.value = !1, children: [
    /* @__PURE__ */ r("dl", { class: "keys", children: yr.map(([e, t]) => /* @__PURE__ */ r("div", { children: [
      /* @__PURE__ */ r("dt", { children: /* @__PURE__ */ r("kbd", { children: e }) }),
      /* @__PURE__ */ r("dd", { children: t })
    ] }, e)) }),
    /* @__PURE__ */ r(Qn, { label: "Single keys are shortcuts", checked: ye.value === "on", onValue: (e) => ye.value = e ? "on" : "off" })
  ] }) : null;
}

// ../src/ui/theme.tsx
var br = { system: "light", light: "dark", dark: "system" }, wr = { system: "circle", light: "sun", dark: "moon" };
function Mo() {
  let e = `Theme: ${ge.value}`;
  return /* @__PURE__ */ r("button", { type: "button", class: "quiet icon-only", "aria-label": e, title: e, onClick: () => ge.value = br[ge.value], children: /* @__PURE__ */ r(
  S, { name: wr[ge.value] }) });
}

// ../src/ui/shell.tsx
function Eo({ routes: e, brand: t, tools: n, user: o }) {
  let [i, a] = O(!1);
  R(() => ko(e), [e]), R(() => a(!1), [q.value]);
  let s = Nn(e, q.value);
  return /* @__PURE__ */ r("div", { class: "shell", children: [
    /* @__PURE__ */ r("a", { class: "skip", href: "#main", onClick: (l) => {
      l.preventDefault(), document.querySelector("main h1")?.focus();
    }, children: "Skip to the page" }),
    /* @__PURE__ */ r("header", { class: "top", children: [
      /* @__PURE__ */ r("button", { type: "button", class: "quiet icon-only burger", "aria-label": "Menu", "aria-expanded": i, "aria-controls": "nav", onClick: () => a(
      !i), children: /* @__PURE__ */ r(S, { name: i ? "cross" : "menu" }) }),
      /* @__PURE__ */ r("a", { class: "brand", href: W("/"), children: t }),
      n,
      /* @__PURE__ */ r("div", { class: "spring" }),
      /* @__PURE__ */ r(Cr, {}),
      /* @__PURE__ */ r(To, { routes: e }),
      /* @__PURE__ */ r(po, {}),
      /* @__PURE__ */ r(Mo, {}),
      o
    ] }),
    /* @__PURE__ */ r("nav", { id: "nav", class: i ? "open" : void 0, "aria-label": "Pages", children: [...new Set(e.flatMap((l) => l.nav?.group ?? []))].map((l) => /* @__PURE__ */ r(
    "div", { children: [
      l && /* @__PURE__ */ r("h2", { children: l }),
      /* @__PURE__ */ r("ul", { children: e.filter((d) => d.nav?.group === l).map((d) => /* @__PURE__ */ r("li", { children: /* @__PURE__ */ r(xr, { route: d }) },
      d.path)) })
    ] }, l)) }),
    /* @__PURE__ */ r("main", { id: "main", children: /* @__PURE__ */ r(kr, { children: s ? /* @__PURE__ */ r(s.route.page, { ...s.params }) : /* @__PURE__ */ r(
    Tr, {}) }, q.value) }),
    /* @__PURE__ */ r(So, {}),
    /* @__PURE__ */ r(zn, {}),
    /* @__PURE__ */ r(Ve, {})
  ] });
}
function xr({ route: e }) {
  let t = q.value, n = t === e.path || e.path !== "/" && t.startsWith(e.path + "/");
  return /* @__PURE__ */ r("a", { href: W(e.path), "aria-current": t === e.path ? "page" : n ? "true" : void 0, children: [
    /* @__PURE__ */ r(S, { name: e.nav.icon }),
    " ",
    e.nav.label
  ] });
}
function Cr() {
  switch (Ee.value) {
    case "live":
      return /* @__PURE__ */ r("span", { class: "liveness good", title: "This page changes as things happen", children: [
        /* @__PURE__ */ r("i", {}),
        " Live"
      ] });
    case "connecting":
    case "reconnecting":
      return /* @__PURE__ */ r("span", { class: "liveness warn", role: "status", children: [
        /* @__PURE__ */ r("i", {}),
        " Reconnecting…"
      ] });
    default:
      return null;
  }
}
function kr({ children: e }) {
  let [t, n] = Cn();
  return t ? /* @__PURE__ */ r(ee, { title: "Something failed", children: /* @__PURE__ */ r(Se, { error: t, retry: n }) }) : /* @__PURE__ */ r(E, { children: e });
}
function Tr() {
  return /* @__PURE__ */ r(ee, { title: "No such page", children: /* @__PURE__ */ r(ce, { icon: "search", title: "There is nothing here", action: /* @__PURE__ */ r(
  "a", { class: "button primary", href: W("/"), children: "Go to the start" }), children: "The link may be old, or mistyped." }) });
}

// ../src/app.tsx
function Sr() {
  let e = we(qn, []);
  return q.value === "/setup" && !j.value ? /* @__PURE__ */ r(E, { children: [
    /* @__PURE__ */ r(to, {}),
    /* @__PURE__ */ r(Ve, {})
  ] }) : j.value === void 0 ? /* @__PURE__ */ r("div", { class: "alone", children: /* @__PURE__ */ r(dt, { of: { ...e, data: void 0 }, children: () => null }) }) :
  j.value === null ? /* @__PURE__ */ r(E, { children: [
    /* @__PURE__ */ r(Xn, {}),
    /* @__PURE__ */ r(Ve, {})
  ] }) : /* @__PURE__ */ r(E, { children: [
    /* @__PURE__ */ r(Eo, { routes: _o, brand: /* @__PURE__ */ r(xe, {}), tools: /* @__PURE__ */ r(no, {}), user: /* @__PURE__ */ r(eo, {}) }),
    ct.value && /* @__PURE__ */ r(Yn, {})
  ] });
}
dn(/* @__PURE__ */ r(Sr, {}), document.getElementById("app"));
