// ../node_modules/preact/dist/preact.mjs
var C, zt, _t, G, dt, Be, Bt, Ue, Kt, ht, pt, so, ke = /* @__PURE__ */ Symbol.for("pv"), Ke = {}, We = [], lo = /^m(i|n|o|s|text|space)$/, mt = Array.isArray, vt = We.
slice, Y = Object.assign;
function X(t) {
  t && t.parentNode && t.remove();
}
function Wt(t, e, n) {
  var o, i, r, s = {}, l = arguments.length;
  for (r in e) r == "key" ? o = e[r] : r == "ref" && typeof t != "function" ? i = e[r] : s[r] = e[r];
  return l > 2 && (s.children = l > 3 ? vt.call(arguments, 2) : n), Ce(t, s, o, i, null);
}
function Ce(t, e, n, o, i) {
  var r = { type: t, props: e, key: n, ref: o, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: ke, __v: i || ++zt, __i: -1, __u: 0 };
  return !i && C.vnode && C.vnode(r), r;
}
function A(t) {
  return t.children;
}
function ue(t, e) {
  this.props = t, this.context = e, this.__g = 0;
}
function Q(t, e) {
  if (e == null) return t.__ && Q(t.__, t.__i + 1);
  for (var n; e < t.__k.length; e++) if ((n = t.__k[e]) && n.__e) return n.__e;
  return typeof t.type != "function" || t.props.__P ? null : Q(t);
}
function uo(t) {
  var e, n = t.__v, o = n.__e, i = [], r = [], s = t.__P;
  s && ((e = Y({ constructor: ke }, n)).__v = n.__v + 1, C.vnode && C.vnode(e), gt(s, e, n, t.__n, s.namespaceURI, 32 & n.__u ? [o] : null, i, o || Q(n), 32 & n.
  __u, r), e.__v = n.__v, e.__.__k[e.__i] = e, Xt(i, e, r), n.__ = n.__e = null, e.__e != o && Vt(e));
}
function Vt(t) {
  if ((t = t.__) && t.__c && !t.props.__P) return t.__e = null, t.__k.some(function(e) {
    return e && (t.__e = e.__e);
  }), Vt(t);
}
function Ht(t) {
  (8 & t.__g || (t.__g |= 8, G.push(t), Be++)) && dt == C.debounceRendering || ((dt = C.debounceRendering) || queueMicrotask)(Gt);
}
function Gt() {
  try {
    for (var t, e = 1; G.length; ) G.length > e && G.sort(Bt), t = G.shift(), e = G.length, 8 & t.__g && uo(t);
  } finally {
    (Be = G.length) && (dt || queueMicrotask)(Gt);
  }
}
function Qt(t, e, n, o, i, r, s, l, p, m, c) {
  var g, h, u, v, x, _, w = o.__k || We, b = e.length;
  for (p = co(n, e, w, p, b), g = 0; g < b; g++) (u = n.__k[g]) != null && (h = ~u.__i && w[u.__i] || Ke, u.__i = g, _ = gt(t, u, h, i, r, s, l, p, m, c), v = u.
  __e, (h.ref != u.ref || 8 & h.__u) && (h.ref && yt(h.ref, null, u, h), u.ref && c.push(u.ref, u.__c || v, u)), x = x || v, 4 & u.__u ? (p = Zt(u, p, t, !h.__v),
  h.__e && (h.__e = null)) : typeof u.type == "function" && _ !== void 0 ? p = _ : v && (p = v.nextSibling), u.__u &= -21);
  return n.__e = x, p;
}
function co(t, e, n, o, i) {
  var r, s, l, p, m, c, g, h, u, v = n.length, x = v, _ = 0, w = 0, b = t.__k = Array(i);
  for (r = 0; r < i; r++) (s = e[r]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = b[r] =
  Ce(null, s) : mt(s) ? s = b[r] = Ce(A, { children: s }) : s.constructor === ke && s.__b ? s = b[r] = Ce(s.type, s.props, s.key, s.ref, s.__v) : b[r] = s, p = r +
  _, s.__ = t, s.__b = t.__b + 1, l = null, ~(m = s.__i = fo(s, n, p, x)) && (x--, (l = n[m]) && (l.__u |= 2)), l && l.__v ? (s.__u |= 16, m == p - 1 ? _-- : m ==
  p + 1 ? _++ : m != p && (m > p ? _-- : _++, w = 1)) : (~m || (i > v ? _-- : i < v && _++), typeof s.type != "function" && (s.__u |= 4))) : b[r] = null;
  if (w) {
    for (c = [], g = [], r = 0; r < i; r++) if ((s = b[r]) && 16 & s.__u) {
      for (_ = 0, h = c.length; _ < h; ) c[u = _ + h >> 1] < s.__i ? _ = u + 1 : h = u;
      c[_] = s.__i, g[r] = _ + 1;
    }
    for (_ = c.length; r--; ) g[r] && (g[r] == _ ? _-- : b[r].__u |= 4);
  }
  if (x) for (r = 0; r < v; r++) !(l = n[r]) || 2 & l.__u || (l.__e == o && (o = Q(l)), bt(l, l));
  return o;
}
function Zt(t, e, n, o) {
  var i, r, s, l;
  if (typeof t.type == "function") {
    if (t.props.__P) return e;
    if (i = t.__k) for (r = 0; r < i.length; r++) i[r] && (i[r].__ = t, e = Zt(i[r], e, n, !1));
    return e;
  }
  for (e && !e.parentNode && (e = Q(t)) && !e.parentNode && (e = null), s = t.__e, l = e; l && l.nodeType == 8; ) l = l.nextSibling;
  for (s != l && (!o && n.moveBefore && s.parentNode ? n.moveBefore(s, e) : n.insertBefore(s, e || null)), e = s; (e = e && e.nextSibling) && e.nodeType == 8 &&
  !e.data.startsWith("$s"); ) ;
  return e;
}
function fo(t, e, n, o) {
  var i, r = t.key, s = t.type, l = e[n], p = l && !(2 & l.__u);
  if (l === null && r == null || p && r == l.key && s == l.type) return n;
  if (o > (p ? 1 : 0)) {
    for (i = n - 1; i >= 0; i--) if ((l = e[i]) && !(2 & l.__u) && r == l.key && s == l.type) return i;
    for (i = n + 1; i < e.length; i++) if ((l = e[i]) && !(2 & l.__u) && r == l.key && s == l.type) return i;
  }
  return -1;
}
function Ut(t, e, n) {
  n == null && (n = ""), e[0] == "-" ? t.setProperty(e, n) : t[e] = n;
}
function He(t, e, n, o, i) {
  var r, s;
  if (e == "style") if (typeof n == "string") t.style.cssText = n;
  else {
    if (typeof o == "string" && (t.style.cssText = o = ""), o) for (e in o) n && e in n || Ut(t.style, e);
    if (n) for (e in n) o && n[e] == o[e] || Ut(t.style, e, n[e]);
  }
  else if (e[0] == "o" && e[1] == "n") typeof n != "function" && (n = null), typeof o != "function" && (o = null), (t.__e || (t.__e = {}))[e] = n, n && o || (s =
  pt[e] || (pt[e] = po(e)), (t.__a || (t.__a = {}))[e] = ht, r = e != (e = e.replace(Kt, "$1")), (e = e.slice(2))[0] < "a" && (e = e.toLowerCase()), n ? t.addEventListener(
  e, s, r) : t.removeEventListener(e, s, r));
  else {
    if (i == "http://www.w3.org/2000/svg") e = e.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
    else if (e != "width" && e != "height" && e != "href" && e != "list" && e != "form" && e != "tabIndex" && e != "download" && e != "rowSpan" && e != "colSpan" &&
    e != "role" && e != "popover" && e in t) try {
      return void (t[e] = n ?? "");
    } catch {
    }
    if (typeof n == "function") return;
    n == null || n === !1 && e[4] != "-" ? t.removeAttribute(e) : t.setAttribute(e, e == "popover" && n == 1 ? "" : n);
  }
}
function po(t) {
  return function(e) {
    var n = this.__e;
    if (n) {
      if (n = n[t], e[Ue] == null) e[Ue] = ht++;
      else if (e[Ue] < this.__a[t]) return;
      return n(C.event ? C.event(e) : e);
    }
  };
}
function gt(t, e, n, o, i, r, s, l, p, m) {
  var c, g, h, u, v, x, _, w, b, k, E, j, we, K, H, je, U, f, d = e.type;
  if (e.constructor !== ke) return null;
  128 & n.__u && (p = 32 & n.__u, c = n.__c.__z) && (e.__u |= p, g = r = [], c.nodeType == 8 ? l = ze(c, r) : r.push(c), l = r[0] || l), (c = C.__b) && c(e);
  e: if (typeof d == "function") {
    h = s.length;
    try {
      if (w = e.props, b = (c = d.prototype) && c.render, k = (c = d.contextType) && o[c.__c], E = c ? k ? k.props.value : c.__ : o, (u = n.__c) ? (e.__c = u, 2 &
      u.__g && (u.__g |= 1)) : (b ? e.__c = u = new d(w, E) : (e.__c = u = new ue(w, E), u.constructor = d, u.render = ho), k && k.sub(u), u.state || (u.state =
      {}), u.__n = o, u.__g |= 8, u.__h = [], u.__k = []), b && (u.__s || (u.__s = u.state), d.getDerivedStateFromProps && (u.__s == u.state && (u.__s = Y({}, u.
      __s)), Y(u.__s, d.getDerivedStateFromProps(w, u.__s)))), v = u.props, x = u.state, u.__v = e, n.__c) {
        if (w !== v && b && !d.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(w, E), e.__v == n.__v && !(8 & u.__g) || !(4 &
        u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(w, u.__s, E) === !1) {
          e.__v != n.__v && (u.props = w, u.state = u.__s, u.__g &= -9), e.__e = n.__e, e.__k = n.__k, e.__k.some(function(y) {
            y && (y.__ = e);
          }), We.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && s.push(u), l = Q(n);
          break e;
        }
        u.componentWillUpdate && u.componentWillUpdate(w, u.__s, E), b && u.componentDidUpdate && u.__h.push(function() {
          u.componentDidUpdate(v, x, _);
        });
      } else b && !d.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), b && u.componentDidMount && u.__h.push(u.componentDidMount);
      u.context = E, u.props = w, u.__P = t, u.__g &= -5, j = C.__r, we = b ? 25 : 0;
      do
        u.__g &= -9, j && j(e), c = u.render(u.props, u.state = u.__s, u.context);
      while (8 & u.__g && ++we < 25);
      b && (We.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (o = Y({}, o, u.getChildContext())), b && n.__c && u.getSnapshotBeforeUpdate &&
      (_ = u.getSnapshotBeforeUpdate(v, x)), K = c && c.type === A && c.key == null ? c.props.children : c, w.__P && (c = l, i = (t = w.__P).namespaceURI, p = r =
      null, n.props && n.props.__P != t && (n.__k.some(function(y) {
        y && bt(y, y);
      }), n.__k = null), l = n.__k ? Q(n, 0) : null), l = Qt(t, mt(K) ? K : [K], e, n, o, i, r, s, l, p, m), w.__P && (e.__e = null, l = c), e.__u &= -161, g &&
      g.some(X), u.__h.length && s.push(u), 1 & u.__g && (u.__g &= -4);
    } catch (y) {
      if (s.length = h, e.__v = null, p || r) if (y && y.then) {
        if (e.__u |= 128 | p, r) {
          for (~(U = r.indexOf(l || void 0)) || (U = r.length); (f = r[U - 1]) && f.nodeType == 8; ) U--;
          for (; U < r.length; U++) if (f = r[U]) if (r[U] = null, H) {
            if (f == je) break;
          } else {
            if (f.nodeType != 8) break;
            f.data.startsWith("$s") && (je = ze(H = f));
          }
        }
        if (!H) {
          for (; l && l.nodeType == 8 && l.nextSibling; ) l = l.nextSibling;
          H = l;
        }
        (c = ze(H = e.__c.__z || (e.__c.__z = H))) ? (e.__e = H, l = c) : e.__e = l, l = l && l.nextSibling;
      } else r && r.some(X);
      else e.__e = n.__e;
      e.__k || (e.__k = n.__k || []), y && y.then || Jt(e), C.__e(y, e, n);
    }
  } else l = e.__e = _o(n.__e, e, n, o, i, r, s, p, m, t);
  return (c = C.diffed) && c(e), l;
}
function ze(t, e) {
  if (t && t.nodeType == 8 && t.data.startsWith("$s")) for (var n = 1; t = t.nextSibling; ) {
    if (t.nodeType == 8) {
      if (t.data.startsWith("$s")) n++;
      else if (t.data.startsWith("/$s") && !--n) return t;
    }
    e && e.push(t);
  }
}
function Jt(t) {
  t && (t.__c && (t.__c.__g |= 4), t.__k && t.__k.some(Jt));
}
function Xt(t, e, n) {
  for (var o = 0; o < n.length; ) yt(n[o++], n[o++], n[o++]);
  C.__c && C.__c(e, t), t.some(function(i) {
    try {
      t = i.__h, i.__h = [], t.some(function(r) {
        r.call(i);
      });
    } catch (r) {
      C.__e(r, i.__v);
    }
  });
}
function _o(t, e, n, o, i, r, s, l, p, m) {
  var c, g, h, u, v, x, _, w, b = n.props || Ke, k = e.props, E = e.type;
  if (E == "svg" ? i = "http://www.w3.org/2000/svg" : E == "math" ? i = "http://www.w3.org/1998/Math/MathML" : i || (i = "http://www.w3.org/1999/xhtml"), r) {
    for (c = 0; c < r.length; c++) if ((v = r[c]) && (E ? v.localName == E : v.nodeType == 3)) {
      t = v, r[c] = null;
      break;
    }
  }
  if (!t) {
    if (w = m.ownerDocument || document, !E) return w.createTextNode(k);
    t = w.createElementNS(i, E, k.is ? k : m), l && (C.__m && C.__m(e, r), l = !1), r = null;
  }
  if (E) {
    if (m = E == "template" && t.content || t, r = E == "textarea" && k.defaultValue != null ? null : r && vt.call(m.childNodes), !l && r) for (b = {}, c = 0; c <
    t.attributes.length; c++) b[(v = t.attributes[c]).name] = v.value;
    for (c in b) v = b[c], c == "dangerouslySetInnerHTML" ? h = v : c == "children" || c in k || c == "value" && "defaultValue" in k || c == "checked" && "defau\
ltChecked" in k || He(t, c, null, v, i);
    for (c in k) v = k[c], c == "children" ? u = v : c == "dangerouslySetInnerHTML" ? g = v : c == "value" ? x = v : c == "checked" ? _ = v : l && typeof v != "\
function" || b[c] === v || He(t, c, v, b[c], i);
    g ? (l || h && (g.__html == h.__html || g.__html == t.innerHTML) || (t.innerHTML = g.__html), e.__k = []) : (h && (t.textContent = ""), (E == "foreignObject" ||
    i == "http://www.w3.org/1998/Math/MathML" && lo.test(E)) && (i = "http://www.w3.org/1999/xhtml"), Qt(m, mt(u) ? u : [u], e, n, o, i, r, s, r ? r[0] : n.__k &&
    Q(n, 0), l, p), r && r.some(X)), l && E != "textarea" || (c = "value", E == "progress" && x == null ? t.removeAttribute(c) : x == null || x === t[c] && (E !=
    "progress" || x) || He(t, c, x, b[c], i), c = "checked", _ != null && _ != t[c] && He(t, c, _, b[c], i));
  } else b === k || l && t.data == k || (t.data = k);
  return t;
}
function yt(t, e, n, o) {
  try {
    typeof t == "function" ? e ? e.__x = t(e) || 1 : o && (o = o.__c || o.__e) && (e = o.__x) && (o.__x = null, typeof e == "function" ? e() : t(null)) : t.current =
    e;
  } catch (i) {
    C.__e(i, n);
  }
}
function bt(t, e, n) {
  var o, i, r, s;
  if (C.unmount && C.unmount(t), !(o = t.ref) || o.current && o.current != t.__e || yt(o, null, e, t), o = t.__c) {
    if (o.componentWillUnmount) try {
      o.componentWillUnmount();
    } catch (l) {
      C.__e(l, e);
    }
    o.__P = o.__n = null;
  }
  if (o = t.__k) for (s = 0; s < o.length; s++) o[s] && bt(o[s], e, typeof t.type != "function" || n && !t.props.__P);
  !n && (o = t.__c) && (o = o.__z) && (i = ze(o, r = [])) && (o == t.__e && r.some(X), X(i), X(o)), n || X(t.__e), t.__e = t.__c = t.__ = null;
}
function ho(t, e, n) {
  return this.constructor(t, n);
}
function Yt(t, e) {
  var n, o, i, r;
  C.__ && C.__(t, e), e.nodeType == 9 && (e = e.documentElement), o = (n = t && 32 & t.__u) ? null : e.__k, e.__k = Ce(A, { children: [t] }), i = [], r = [], gt(
  e, e.__k, o || Ke, Ke, e.namespaceURI, o ? null : e.firstChild ? vt.call(e.childNodes) : null, i, o ? o.__e : e.firstChild, n, r), Xt(i, e.__k, r), e.__k.props.
  children = null;
}
C = { __e: function(t, e, n, o) {
  for (var i, r, s; e = e.__; ) if ((i = e.__c) && !(1 & i.__g)) {
    i.__g |= 4;
    try {
      if ((s = (r = i.constructor) && r.getDerivedStateFromError) && i.setState(r.getDerivedStateFromError(t)), i.componentDidCatch && (i.componentDidCatch(t, o ||
      {}), s = 1), s && 8 & i.__g) return void (i.__g |= 2);
    } catch (l) {
      t = l;
    }
  }
  throw Be = 0, t;
} }, zt = 0, _t = function(t) {
  return t != null && t.constructor === ke;
}, ue.prototype.setState = function(t, e) {
  var n = this.__s;
  n && n != this.state || (n = this.__s = Y({}, this.state)), typeof t == "function" && (t = t(Y({}, n), this.props)), t && (Y(n, t), this.__v && (e && this.__k.
  push(e), Ht(this)));
}, ue.prototype.forceUpdate = function(t) {
  this.__v && (this.__g |= 4, t && this.__h.push(t), Ht(this));
}, ue.prototype.render = A, G = [], Be = 0, Bt = function(t, e) {
  return t.__v.__b - e.__v.__b;
}, Ue = /* @__PURE__ */ Symbol(), Kt = /(PointerCapture)$|Capture$/i, ht = 0, pt = {}, so = 0;

// ../node_modules/preact/hooks/dist/hooks.mjs
var ee, O, wt, en, xt = Object.is, Me = 0, cn = [], Ct = [], F = C, tn = F.__b, nn = F.__r, on = F.diffed, rn = F.__c, an = F.unmount, sn = F.__;
function Se(t, e) {
  F.__h && F.__h(O, t, Me || e), Me = 0;
  var n = O.__H || (O.__H = { __: [], __h: [] });
  return t >= n.__.length && n.__.push({}), n.__[t];
}
function $(t) {
  return Me = 1, mo(pn, t);
}
function mo(t, e, n) {
  var o = Se(ee++, 2);
  if (o.t = t, !o.__c && (o.__ = [n ? n(e) : pn(void 0, e), function(r) {
    var s = (o.__N || o.__)[0], l = o.t(s, r);
    xt(s, l) || (o.__N = [l, o.__[1]], o.__c.setState({}));
  }], o.__c = O, !O.__f)) {
    O.__f = !0;
    var i = O.shouldComponentUpdate;
    O.shouldComponentUpdate = function(r, s, l) {
      var p = this.__H;
      if (!p) return !0;
      var m = !1, c = this.props != r;
      if (p.__.some(function(h) {
        h.__N && (m = !0, xt(h.__[0], h.__N[0]) || (c = !0));
      }), i) {
        var g = i.call(this, r, s, l);
        return m ? g || c : g;
      }
      return !m || c;
    };
  }
  return o.__;
}
function R(t, e) {
  var n = Se(ee++, 3);
  !F.__s && dn(n.__H, e) && (n.__P = !0, n.__ = t, n.u = e, O.__H.__h.push(n));
}
function N(t) {
  return Me = 5, Ee(function() {
    return { current: t };
  }, []);
}
function Ee(t, e) {
  var n = Se(ee++, 7);
  return dn(n.__H, e) && (n.__ = t(), n.__H = e), n.__;
}
function Tt(t, e) {
  return Me = 8, Ee(function() {
    return t;
  }, e);
}
function fn(t) {
  var e = Se(ee++, 10), n = $();
  return e.__ = t, O.componentDidCatch || (O.componentDidCatch = function(o, i) {
    e.__ && e.__(o, i), n[1](o);
  }), [n[0], function() {
    return n[1]();
  }];
}
function ce() {
  var t = Se(ee++, 11);
  if (!t.__) {
    for (var e = O.__v; !e.__m && e.__; ) e = e.__;
    var n = e.__m || (e.__m = [0, 0]);
    t.__ = "P" + n[0] + "-" + n[1]++;
  }
  return t.__;
}
function vo() {
  var t;
  do {
    for (; t = Ct.shift(); ) try {
      Te(t);
    } catch (n) {
      F.__e(n, { __: (t = t.__P) && t.__v });
    }
    for (; t = cn.shift(); ) {
      var e = t.__H;
      if (t.__P && e) try {
        e.__h.some(Te), e.__h.some(kt), e.__h = [];
      } catch (n) {
        e.__h = [], F.__e(n, t.__v);
      }
    }
  } while (Ct.length);
}
F.__b = function(t) {
  O = null, tn && tn(t);
}, F.__ = function(t, e) {
  t && e.__k && e.__k.__m && (t.__m = e.__k.__m), sn && sn(t, e);
}, F.__r = function(t) {
  nn && nn(t), ee = 0;
  var e = (O = t.__c).__H;
  e && (wt == O ? O.__h = [] : (e.__h.some(Te), e.__h.some(kt), ee = 0), e.__h = [], e.__.some(function(n) {
    n.__N && (n.__ = n.__N), n.u = n.__N = void 0;
  })), wt = O;
}, F.diffed = function(t) {
  on && on(t);
  var e = t.__c;
  e && e.__H && (e.__H.__h.length && un(cn.push(e)), e.__H.__.some(function(n) {
    n.u && (n.__H = n.u);
  })), wt = O = null;
}, F.__c = function(t, e) {
  e.some(function(n) {
    try {
      n.__h.some(Te), n.__h = n.__h.filter(function(o) {
        return !o.__ || kt(o);
      });
    } catch (o) {
      n.__h = [function() {
        throw o;
      }];
    }
  }), rn && rn(t, e);
}, F.unmount = function(t) {
  an && an(t);
  var e, n, o = t.__c;
  o && o.__H && (o.__H.__.some(function(i) {
    try {
      if (i.__P && i.__c) {
        if (n === void 0) {
          for (n = t.__; n && (!n.__c || !n.__c.__P); ) n = n.__;
          n = n && n.__c;
        }
        i.__P = n, un(Ct.push(i));
      } else Te(i);
    } catch (r) {
      e = r;
    }
  }), o.__H = void 0, e && F.__e(e, o.__v));
};
var ln = typeof requestAnimationFrame == "function";
function go(t) {
  var e, n = function() {
    clearTimeout(o), ln && cancelAnimationFrame(e), setTimeout(t);
  }, o = setTimeout(n, 35);
  ln && (e = requestAnimationFrame(n));
}
function un(t) {
  t != 1 && en == F.requestAnimationFrame || ((en = F.requestAnimationFrame) || go)(vo);
}
function Te(t) {
  var e = O, n = t.__c;
  typeof n == "function" && (t.__c = void 0, n()), O = e;
}
function kt(t) {
  var e = O;
  t.__c = t.__(), O = e;
}
function dn(t, e) {
  return !t || t.length != e.length || e.some(function(n, o) {
    return !xt(n, t[o]);
  });
}
function pn(t, e) {
  return typeof e == "function" ? e(t) : e;
}

// ../node_modules/@preact/signals-core/dist/signals-core.module.js
var yo = /* @__PURE__ */ Symbol.for("preact-signals");
function Ze() {
  if (W > 1)
    W--;
  else {
    var t, e = !1;
    for ((function() {
      var i = Ge;
      for (Ge = void 0; i !== void 0; ) {
        var r = i.S;
        if (r.v === i.v) for (var s = r.t; s !== void 0; s = s.x) s.i === i.i && (s.i = r.i);
        i = i.o;
      }
    })(); Ae !== void 0; ) {
      var n = Ae;
      for (Ae = void 0, Ve++; n !== void 0; ) {
        var o = n.u;
        if (n.u = void 0, n.f &= -3, !(8 & n.f) && hn(n)) try {
          n.c();
        } catch (i) {
          e || (t = i, e = !0);
        }
        n = o;
      }
    }
    if (Ve = 0, W--, e) throw t;
  }
}
function Oe(t) {
  if (W > 0) return t();
  Mt = ++bo, W++;
  try {
    return t();
  } finally {
    Ze();
  }
}
var Pe, P = void 0;
function Le(t) {
  var e = P, n = Pe;
  P = void 0, Pe = void 0;
  try {
    return t();
  } finally {
    P = e, Pe = n;
  }
}
var Ae = void 0, W = 0, Ve = 0, bo = 0, Mt = 0, Ge = void 0, Qe = 0;
function _n(t) {
  if (P !== void 0) {
    var e = t.n;
    if (e === void 0 || e.t !== P)
      return e = { i: 0, S: t, p: P.s, n: void 0, t: P, e: void 0, x: void 0, r: e }, P.s !== void 0 && (P.s.n = e), P.s = e, t.n = e, 32 & P.f && t.S(e), e;
    if (e.i === -1)
      return e.i = 0, e.n !== void 0 && (e.n.p = e.p, e.p !== void 0 && (e.p.n = e.n), e.p = P.s, e.n = void 0, P.s.n = e, P.s = e), e;
  }
}
function I(t, e) {
  this.v = t, this.i = 0, this.n = void 0, this.t = void 0, this.l = 0, this.W = e?.watched, this.Z = e?.unwatched, this.name = e?.name;
}
I.prototype.brand = yo;
I.prototype.h = function() {
  return !0;
};
I.prototype.S = function(t) {
  var e = this, n = this.t;
  n !== t && t.e === void 0 && (t.x = n, this.t = t, n !== void 0 ? n.e = t : Le(function() {
    var o;
    (o = e.W) == null || o.call(e);
  }));
};
I.prototype.U = function(t) {
  var e = this;
  if (this.t !== void 0) {
    var n = t.e, o = t.x;
    n !== void 0 && (n.x = o, t.e = void 0), o !== void 0 && (o.e = n, t.x = void 0), t === this.t && (this.t = o, o === void 0 && Le(function() {
      var i;
      (i = e.Z) == null || i.call(e);
    }));
  }
};
I.prototype.subscribe = function(t) {
  var e = this;
  return D(function() {
    var n = e.value;
    Le(function() {
      return t(n);
    });
  }, { name: "sub" });
};
I.prototype.valueOf = function() {
  return this.value;
};
I.prototype.toString = function() {
  return this.value + "";
};
I.prototype.toJSON = function() {
  return this.value;
};
I.prototype.peek = function() {
  var t = this;
  return Le(function() {
    return t.value;
  });
};
Object.defineProperty(I.prototype, "value", { get: function() {
  var t = _n(this);
  return t !== void 0 && (t.i = this.i), this.v;
}, set: function(t) {
  if (t !== this.v) {
    if (Ve > 100) throw new Error("Cycle detected");
    (function(n) {
      W !== 0 && Ve === 0 && n.l !== Mt && (n.l = Mt, Ge = { S: n, v: n.v, i: n.i, o: Ge });
    })(this), this.v = t, this.i++, Qe++, W++;
    try {
      for (var e = this.t; e !== void 0; e = e.x) e.t.N();
    } finally {
      Ze();
    }
  }
} });
function M(t, e) {
  return new I(t, e);
}
function hn(t) {
  for (var e = t.s; e !== void 0; e = e.n) if (e.S.i !== e.i || !e.S.h() || e.S.i !== e.i) return !0;
  return !1;
}
function mn(t) {
  for (var e = t.s; e !== void 0; e = e.n) {
    var n = e.S.n;
    if (n !== void 0 && (e.r = n), e.S.n = e, e.i = -1, e.n === void 0) {
      t.s = e;
      break;
    }
  }
}
function vn(t) {
  for (var e = t.s, n = void 0; e !== void 0; ) {
    var o = e.p;
    e.i === -1 ? (e.S.U(e), o !== void 0 && (o.n = e.n), e.n !== void 0 && (e.n.p = o)) : n = e, e.S.n = e.r, e.r !== void 0 && (e.r = void 0), e = o;
  }
  t.s = n;
}
function te(t, e) {
  I.call(this, void 0, e), this.x = t, this.s = void 0, this.g = Qe - 1, this.f = 4;
}
te.prototype = new I();
te.prototype.h = function() {
  if (this.f &= -3, 1 & this.f) return !1;
  if ((36 & this.f) == 32 || (this.f &= -5, this.g === Qe)) return !0;
  if (this.g = Qe, this.f |= 1, this.i > 0 && !hn(this))
    return this.f &= -2, !0;
  var t = P;
  try {
    mn(this), P = this;
    var e = this.x();
    (16 & this.f || this.v !== e || this.i === 0) && (this.v = e, this.f &= -17, this.i++);
  } catch (n) {
    this.v = n, this.f |= 16, this.i++;
  }
  return P = t, vn(this), this.f &= -2, !0;
};
te.prototype.S = function(t) {
  if (this.t === void 0) {
    this.f |= 36;
    for (var e = this.s; e !== void 0; e = e.n) e.S.S(e);
  }
  I.prototype.S.call(this, t);
};
te.prototype.U = function(t) {
  if (this.t !== void 0 && (I.prototype.U.call(this, t), this.t === void 0)) {
    this.f &= -33;
    for (var e = this.s; e !== void 0; e = e.n) e.S.U(e);
  }
};
te.prototype.N = function() {
  if (!(2 & this.f)) {
    this.f |= 6;
    for (var t = this.t; t !== void 0; t = t.x) t.t.N();
  }
};
Object.defineProperty(te.prototype, "value", { get: function() {
  if (1 & this.f) throw new Error("Cycle detected");
  var t = _n(this);
  if (this.h(), t !== void 0 && (t.i = this.i), 16 & this.f) throw this.v;
  return this.v;
} });
function fe(t, e) {
  return new te(t, e);
}
function gn(t) {
  var e = t.j;
  if (t.j = void 0, typeof e == "function") {
    W++;
    var n = P;
    P = void 0;
    try {
      e();
    } catch (o) {
      throw t.f &= -2, t.f |= 8, St(t), o;
    } finally {
      P = n, Ze();
    }
  }
}
function St(t) {
  for (var e = t.s; e !== void 0; e = e.n) e.S.U(e);
  t.x = void 0, t.s = void 0, gn(t);
}
function wo(t) {
  if (P !== this) throw new Error("Out-of-order effect");
  vn(this), P = t, this.f &= -2;
  try {
    8 & this.f && St(this);
  } finally {
    Ze();
  }
}
function de(t, e) {
  this.x = t, this.j = void 0, this.s = void 0, this.u = void 0, this.f = 32, this.name = e?.name, Pe && Pe.push(this);
}
de.prototype.c = function() {
  var t = this.S();
  try {
    if (8 & this.f || this.x === void 0) return;
    var e = this.x();
    typeof e == "function" && (this.j = e);
  } finally {
    t();
  }
};
de.prototype.S = function() {
  if (1 & this.f) throw new Error("Cycle detected");
  this.f |= 1, this.f &= -9, gn(this), mn(this), W++;
  var t = P;
  return P = this, wo.bind(this, t);
};
de.prototype.N = function() {
  2 & this.f || (this.f |= 2, this.u = Ae, Ae = this);
};
de.prototype.d = function() {
  this.f |= 8, 1 & this.f || St(this);
};
de.prototype.dispose = function() {
  this.d();
};
function D(t, e) {
  var n = new de(t, e);
  try {
    n.c();
  } catch (i) {
    throw n.d(), i;
  }
  var o = n.d.bind(n);
  return o[Symbol.dispose] = o, o;
}

// ../node_modules/@preact/signals/dist/signals.module.js
var yn, Xe, Je, xo = typeof window < "u" && !!window.__PREACT_SIGNALS_DEVTOOLS__;
var bn = [];
D(function() {
  yn = this.N;
})();
function pe(t, e) {
  C[t] = e.bind(null, C[t] || function() {
  });
}
function Fe(t) {
  if (Je) {
    var e = Je;
    Je = void 0, e();
  }
  Je = t && t.S();
}
function wn(t) {
  var e = this, n = t.data, o = ko(n);
  o.name = "ReactiveDom", o.value = n;
  var i = Ee(function() {
    for (var l = e, p = e.__v; p = p.__; ) if (p.__c) {
      p.__c.__$f |= 4;
      break;
    }
    var m = fe(function() {
      var u = o.value.value;
      return u === 0 ? 0 : u === !0 ? "" : u || "";
    }), c = fe(function() {
      return !Array.isArray(m.value) && !_t(m.value);
    }), g = D(function() {
      if (this.N = xn, c.value) {
        var u = m.value;
        l.__v && l.__v.__e && l.__v.__e.nodeType === 3 && (l.__v.__e.data = u);
      }
    }), h = e.__$u.d;
    return e.__$u.d = function() {
      g(), h.call(this);
    }, [c, m];
  }, []), r = i[0], s = i[1];
  return r.value ? s.peek() : s.value;
}
wn.displayName = "ReactiveTextNode";
Object.defineProperties(I.prototype, { constructor: { configurable: !0, value: Wt(A, null).constructor }, type: { configurable: !0, value: wn }, props: { configurable: !0,
get: function() {
  var t = this;
  return { data: { get value() {
    return t.value;
  } } };
} }, __b: { configurable: !0, value: 1 } });
pe("__b", function(t, e) {
  if (Fe(), Xe = void 0, typeof e.type == "string") {
    var n, o = e.props;
    for (var i in o) if (i !== "children") {
      var r = o[i];
      r instanceof I && (n || (e.__np = n = {}), n[i] = r, o[i] = r.peek());
    }
  }
  t(e);
});
pe("__r", function(t, e) {
  if (t(e), e.type !== A) {
    Fe();
    var n, o = e.__c;
    o && (o.__$f &= -2, (n = o.__$u) === void 0 && (o.__$u = n = (function(i, r) {
      var s;
      return D(function() {
        s = this;
      }, { name: r }), s.c = i, s;
    })(/* @__PURE__ */ (function(i) {
      return function() {
        var r;
        xo && ((r = this.y) == null || r.call(this)), i.__$f |= 1, i.setState({});
      };
    })(o), typeof e.type == "function" ? e.type.displayName || e.type.name : ""))), Xe = o, Fe(n);
  }
});
pe("__e", function(t, e, n, o) {
  Fe(), Xe = void 0, t(e, n, o);
});
pe("diffed", function(t, e) {
  Fe(), Xe = void 0;
  var n;
  if (typeof e.type == "string" && (n = e.__e)) {
    var o = e.__np, i = e.props, r = n.U;
    if (r) for (var s in r) {
      var l = r[s];
      l === void 0 || o && s in o || (l.d(), r[s] = void 0);
    }
    if (o) {
      r || (r = {}, n.U = r);
      for (var p in o) {
        var m = r[p], c = o[p];
        m === void 0 ? (m = Co(n, p, c, i), r[p] = m) : m.o(c, i);
      }
    }
  }
  t(e);
});
function Co(t, e, n, o) {
  var i = e in t && t.ownerSVGElement === void 0, r = M(n);
  return { o: function(s, l) {
    r.value = s, o = l;
  }, d: D(function() {
    this.N = xn;
    var s = r.value.value;
    o[e] !== s && (o[e] = s, i ? t[e] = s : s != null && (s !== !1 || e[4] === "-") ? t.setAttribute(e, s) : t.removeAttribute(e));
  }) };
}
pe("unmount", function(t, e) {
  if (typeof e.type == "string") {
    var n = e.__e;
    if (n) {
      var o = n.U;
      if (o) {
        n.U = void 0;
        for (var i in o) {
          var r = o[i];
          r && r.d();
        }
      }
    }
    var s = e.__np;
    if (s) {
      var l = e.props;
      for (var p in s) l[p] = s[p];
    }
    e.__np = void 0;
  } else {
    var m = e.__c;
    if (m) {
      m.__$f |= 8;
      var c = m.__$u;
      c && (m.__$u = void 0, c.d());
    }
  }
  t(e);
});
pe("__h", function(t, e, n, o) {
  o < 3 && (e.__$f |= 2), t(e, n, o);
});
ue.prototype.shouldComponentUpdate = function(t, e) {
  if (this.__R) return !0;
  var n = this.__$u, o = n && n.s !== void 0;
  for (var i in e) return !0;
  if (this.__f || typeof this.u == "boolean" && this.u === !0) {
    var r = 2 & this.__$f;
    if (!(o || r || 4 & this.__$f) || 1 & this.__$f) return !0;
  } else if (!(o || 4 & this.__$f) || 3 & this.__$f) return !0;
  for (var s in t) if (s !== "__source" && t[s] !== this.props[s]) return !0;
  for (var l in this.props) if (!(l in t)) return !0;
  return !1;
};
function ko(t, e) {
  return Ee(function() {
    return M(t, e);
  }, []);
}
var To = function(t) {
  queueMicrotask(function() {
    queueMicrotask(t);
  });
};
function Mo() {
  Oe(function() {
    for (var t; t = bn.shift(); ) yn.call(t);
  });
}
function xn() {
  bn.push(this) === 1 && (C.requestAnimationFrame || To)(Mo);
}

// ../src/lib/prefs.ts
function Et(t, e) {
  let n = "sealhook-" + t, o = e.find((r) => r === localStorage.getItem(n)), i = M(o ?? e[0]);
  return D(() => localStorage.setItem(n, i.value)), i;
}
var _e = Et("theme", ["system", "light", "dark"]), Z = Et("zone", ["local", "utc"]), he = Et("keys", ["on", "off"]);
D(() => {
  document.documentElement.dataset.theme = _e.value;
});

// ../src/lib/base.ts
var me = document.baseURI;

// ../src/lib/api.ts
var q = class extends Error {
  problem;
  constructor(e) {
    super(e.detail || e.title), this.problem = e;
  }
  get status() {
    return this.problem.status;
  }
}, Re = (t) => t instanceof DOMException && t.name === "AbortError", V = { token: "" };
function So(t, e) {
  let n = t.slice(t.indexOf("/") + 1).replace(/\{(\w+)\}/g, (i, r) => encodeURIComponent(String(e.path[r]))), o = new URLSearchParams();
  for (let [i, r] of Object.entries(e.query ?? {}))
    for (let s of Array.isArray(r) ? r : [r])
      s !== void 0 && s !== "" && o.append(i, String(s));
  return me + n + (o.size > 0 ? "?" + o : "");
}
async function Ye(t, e, n = {}) {
  let o = new Headers(n.header);
  V.token && o.set("Authorization", "Bearer " + V.token);
  let i;
  n.body instanceof Blob || typeof n.body == "string" ? i = n.body : n.body !== void 0 && (o.set("Content-Type", "application/json"), i = JSON.stringify(n.body));
  let r;
  try {
    r = await fetch(e, { method: t, headers: o, body: i, signal: n.signal, credentials: "same-origin", referrerPolicy: "no-referrer" });
  } catch (p) {
    throw Re(p) ? p : new q(Cn);
  }
  if (r.ok) return r;
  let s = await r.text(), l = { ...Cn, status: r.status, title: "The server answered with the status " + r.status };
  try {
    let p = JSON.parse(s);
    p && typeof p == "object" && "code" in p && (l = p);
  } catch {
  }
  throw new q(l);
}
var Cn = {
  type: "about:blank",
  title: "The server cannot be reached",
  status: 0,
  code: "unavailable",
  request_id: "",
  hint: "Check the connection. Nothing that you typed is lost."
};
async function ne(t, e) {
  let n = t.slice(0, t.indexOf(" ")), { path: o, query: i, body: r, header: s, signal: l } = e, p = So(t, { path: o, query: i }), m;
  try {
    m = await Ye(n, p, { body: r, header: s, signal: l });
  } catch (c) {
    if (!(c instanceof q) || c.status !== 401 || !V.ended || !await V.ended()) throw c;
    m = await Ye(n, p, { body: r, header: s, signal: l });
  }
  if (m.status !== 204)
    return /[/+]json/.test(m.headers.get("Content-Type") ?? "") && !t.endsWith("/payload") ? await m.json() : await m.blob();
}

// ../src/lib/load.ts
function et(t, e) {
  let [n, o] = $({ busy: !0 }), [i, r] = $(0);
  return R(() => {
    let s = new AbortController();
    return o((l) => ({ ...l, busy: !0 })), t(s.signal).then(
      (l) => !s.signal.aborted && o({ data: l, busy: !1 }),
      (l) => !s.signal.aborted && !Re(l) && o((p) => ({ data: p.data, error: l, busy: !1 }))
    ), () => s.abort();
  }, [...e, i]), {
    data: n.data,
    error: n.error,
    busy: n.busy,
    reload: Tt(() => r((s) => s + 1), []),
    set: Tt((s) => o({ data: s, busy: !1 }), [])
  };
}

// ../src/lib/router.ts
var Ie = new URL(me).pathname + (document.querySelector("script[src*='/portal.js']") ? "portal/" : ""), Pt = () => "/" + (location.pathname.startsWith(Ie) ? location.
pathname.slice(Ie.length) : ""), oe = M(Pt()), z = M(new URLSearchParams(location.search)), At = M(0), Ot = M(""), re = fe(() => Ot.value || z.value.get("tenant") ||
"default");
function ot() {
  Oe(() => {
    oe.value !== Pt() && At.value++, oe.value = Pt(), z.value = new URLSearchParams(location.search);
  });
}
addEventListener("popstate", ot);
function kn(t, e = new URLSearchParams()) {
  for (let [n, o] of Object.entries(t)) {
    e.delete(n);
    for (let i of Array.isArray(o) ? o : [o])
      i && e.append(n, i);
  }
  return e.size > 0 ? "?" + e : "";
}
function B(t, e = {}) {
  let [n = "", o = ""] = t.split("?"), i = new URLSearchParams(o), r = z.value.get("tenant") ?? void 0;
  return Ie + n.slice(1) + kn({ tenant: r, ...e }, i);
}
function Lt(t, e = {}) {
  history.pushState(null, "", B(t, e)), ot();
}
function ie(t, e = !1) {
  let n = location.pathname + kn(t, new URLSearchParams(location.search));
  history[e ? "replaceState" : "pushState"](null, "", n), ot();
}
addEventListener("click", (t) => {
  if (t.defaultPrevented || t.button !== 0 || t.metaKey || t.ctrlKey || t.shiftKey || t.altKey) return;
  let e = t.target.closest("a");
  !e || e.target || e.hasAttribute("download") || e.origin !== location.origin || !e.pathname.startsWith(Ie) || /^(v1|in|assets|openapi\.\w+)\b/.test(e.pathname.
  slice(Ie.length)) || (t.preventDefault(), e.href !== location.href && history.pushState(null, "", e.href), ot());
});
function Tn(t, e) {
  let n = e.split("/");
  for (let o of t) {
    let i = o.path.split("/");
    if (i.length !== n.length) continue;
    let r = {};
    if (i.every((l, p) => {
      let m = n[p] ?? "";
      return l.startsWith(":") ? (r[l.slice(1)] = decodeURIComponent(m), m !== "") : l === m;
    })) return { route: o, params: r };
  }
}
var tt = M(""), nt = M("Sealhook");
D(() => {
  document.title = tt.value ? `${tt.value} · ${nt.value}` : nt.value;
});

// ../node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var Eo = /* @__PURE__ */ Symbol.for("pv"), Po = 0;
function a(t, e, n, o, i, r) {
  e || (e = {});
  var s, l, p = e;
  if ("ref" in p && typeof t != "function") for (l in p = {}, e) l == "ref" ? s = e[l] : p[l] = e[l];
  var m = { type: t, props: p, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Eo, __v: --Po, __i: -1, __u: 0 };
  return (i || r) && (m.__source = i, m.__self = r), C.vnode && C.vnode(m), m;
}

// ../src/ui/icon.tsx
var Ao = {
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
function S({ name: t, size: e = 16 }) {
  return /* @__PURE__ */ a("svg", { class: "icon", viewBox: "0 0 16 16", width: e, height: e, "aria-hidden": "true", children: /* @__PURE__ */ a("path", { d: Ao[t] }) });
}

// ../src/ui/badge.tsx
var Oo = {
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
function Mn({ state: t, children: e }) {
  let [n, o, i] = Oo[t] ?? ["mute", "circle", t];
  return /* @__PURE__ */ a("span", { class: "badge " + n, children: [
    /* @__PURE__ */ a(S, { name: o, size: 12 }),
    e ?? i
  ] });
}

// ../src/lib/time.ts
var Sn = M(Date.now());
setInterval(() => {
  document.hidden || (Sn.value = Date.now());
}, 1e4);
var Lo = [
  [60, "second"],
  [60, "minute"],
  [24, "hour"],
  [7, "day"],
  [5, "week"],
  [12, "month"],
  [1 / 0, "year"]
], Fo = new Intl.RelativeTimeFormat("en", { numeric: "auto", style: "short" });
function Ft(t) {
  let e = (new Date(t).getTime() - Sn.value) / 1e3;
  if (Math.abs(e) < 10) return "just now";
  for (let [n, o] of Lo) {
    if (Math.abs(e) < n) return Fo.format(Math.trunc(e), o);
    e /= n;
  }
  return "";
}
function Rt(t) {
  return new Intl.DateTimeFormat("en-GB", {
    dateStyle: "medium",
    timeStyle: "medium",
    timeZone: Z.value === "utc" ? "UTC" : void 0
  }).format(new Date(t)) + (Z.value === "utc" ? " UTC" : "");
}
var rt = (t) => new Intl.NumberFormat("en").format(t);
function En(t) {
  if (!t) return "";
  let e = new Date(t);
  return new Date(e.getTime() - (Z.value === "utc" ? 0 : e.getTimezoneOffset() * 6e4)).toISOString().slice(0, 16);
}
function Pn(t) {
  let e = /* @__PURE__ */ new Date(t + (Z.value === "utc" ? "Z" : ""));
  return t && !isNaN(e.getTime()) ? e.toISOString() : void 0;
}

// ../src/ui/filter.tsx
function An({ filters: t }) {
  let e = N(null), n = t.filter((o) => z.value.get(o.name));
  return R(() => {
    let o = (i) => {
      i.key !== "/" || i.target.closest("input, textarea, select, dialog") || (i.preventDefault(), e.current?.querySelector("input, select")?.focus());
    };
    return addEventListener("keydown", o), () => removeEventListener("keydown", o);
  }, []), /* @__PURE__ */ a("form", { ref: e, class: "filters", role: "search", onSubmit: (o) => o.preventDefault(), children: [
    t.map((o) => /* @__PURE__ */ a("label", { children: [
      /* @__PURE__ */ a("span", { children: o.label }),
      /* @__PURE__ */ a(Ro, { filter: o })
    ] }, o.name)),
    n.length > 0 && /* @__PURE__ */ a("button", { type: "button", class: "quiet", onClick: () => ie(Object.fromEntries(t.map((o) => [o.name, void 0]))), children: [
      /* @__PURE__ */ a(S, { name: "cross" }),
      " Clear ",
      n.length === 1 ? "the filter" : "filters"
    ] })
  ] });
}
function Ro({ filter: t }) {
  let e = z.value.get(t.name) ?? "";
  return t.kind === "choice" ? /* @__PURE__ */ a("select", { value: e, onChange: (n) => ie({ [t.name]: n.currentTarget.value }), children: [
    /* @__PURE__ */ a("option", { value: "", children: "any" }),
    t.options.map((n) => /* @__PURE__ */ a("option", { value: n.value, children: n.label }, n.value))
  ] }) : t.kind === "time" ? /* @__PURE__ */ a("input", { type: "datetime-local", value: En(e), onChange: (n) => ie({ [t.name]: Pn(n.currentTarget.value) }) }) :
  /* @__PURE__ */ a("input", { type: "search", autocomplete: "off", value: e, placeholder: t.placeholder, onInput: (n) => ie({ [t.name]: n.currentTarget.value },
  !0) });
}
var On = (t) => ie(Object.fromEntries(t.map((e) => [e.name, void 0])));

// ../src/ui/page.tsx
function $e({ title: t, heading: e, about: n, back: o, actions: i, children: r }) {
  let s = N(null);
  return R(() => {
    tt.value = t;
  }, [t]), R(() => {
    At.peek() > 0 && s.current?.focus();
  }, []), /* @__PURE__ */ a(A, { children: [
    /* @__PURE__ */ a("header", { class: "page", children: [
      /* @__PURE__ */ a("div", { children: [
        o && /* @__PURE__ */ a("p", { class: "back", children: /* @__PURE__ */ a("a", { href: B(o.to), children: [
          /* @__PURE__ */ a(S, { name: "arrow" }),
          " ",
          o.label
        ] }) }),
        /* @__PURE__ */ a("h1", { ref: s, tabIndex: -1, children: e ?? t }),
        n && /* @__PURE__ */ a("p", { class: "about", children: n })
      ] }),
      i && /* @__PURE__ */ a("div", { class: "actions", children: i })
    ] }),
    r
  ] });
}
function Ln({ title: t, actions: e, children: n, flush: o }) {
  return /* @__PURE__ */ a("section", { class: o ? "card flush" : "card", children: [
    (t || e) && /* @__PURE__ */ a("header", { children: [
      t && /* @__PURE__ */ a("h2", { children: t }),
      e && /* @__PURE__ */ a("div", { class: "actions", children: e })
    ] }),
    n
  ] });
}

// ../src/ui/toast.tsx
var ve = M([]), Rn = M(""), Io = 0, In = (t) => {
  ve.value = ve.value.filter((e) => e.id !== t);
};
function $o(t, e) {
  let n = ++Io;
  ve.value = [...ve.value.slice(-3), { id: n, text: t, bad: e }], setTimeout(() => In(n), e ? 12e3 : 5e3);
}
var $n = (t) => $o(Do(t), !0);
function ge(t) {
  Rn.value = t;
}
function Do(t) {
  if (t instanceof q) {
    let e = t.problem;
    return [e.detail || e.errors?.[0]?.message || e.title, e.hint].filter(Boolean).join(" – ");
  }
  return t instanceof Error ? t.message : String(t);
}
function Dn() {
  return /* @__PURE__ */ a(A, { children: [
    /* @__PURE__ */ a("div", { class: "sr", role: "status", "aria-live": "polite", children: Rn }),
    /* @__PURE__ */ a("div", { class: "toasts", children: [
      /* @__PURE__ */ a("div", { role: "status", children: ve.value.filter((t) => !t.bad).map((t) => /* @__PURE__ */ a(Fn, { toast: t }, t.id)) }),
      /* @__PURE__ */ a("div", { role: "alert", children: ve.value.filter((t) => t.bad).map((t) => /* @__PURE__ */ a(Fn, { toast: t }, t.id)) })
    ] })
  ] });
}
function Fn({ toast: t }) {
  return /* @__PURE__ */ a("div", { class: t.bad ? "toast bad" : "toast", children: [
    /* @__PURE__ */ a(S, { name: t.bad ? "alert" : "check" }),
    /* @__PURE__ */ a("span", { children: t.text }),
    /* @__PURE__ */ a("button", { type: "button", class: "quiet icon-only", "aria-label": "Dismiss", onClick: () => In(t.id), children: /* @__PURE__ */ a(S, { name: "\
cross" }) })
  ] });
}

// ../src/ui/copy.tsx
function Nn({ text: t, label: e = "Copy", children: n }) {
  let [o, i] = $(!1), r = async () => {
    try {
      await navigator.clipboard.writeText(typeof t == "string" ? t : await t()), ge("Copied"), i(!0), setTimeout(() => i(!1), 1500);
    } catch (s) {
      $n(s);
    }
  };
  return /* @__PURE__ */ a("button", { type: "button", class: n ? "" : "quiet icon-only", "aria-label": n ? void 0 : e, title: n ? void 0 : e, onClick: () => {
    r();
  }, children: [
    /* @__PURE__ */ a(S, { name: o ? "check" : "copy" }),
    n
  ] });
}

// ../src/ui/state.tsx
function it({ of: t, children: e }) {
  return t.data === void 0 ? t.error ? /* @__PURE__ */ a(De, { error: t.error, retry: t.reload }) : /* @__PURE__ */ a(No, {}) : /* @__PURE__ */ a("div", { "aria\
-busy": t.busy, children: [
    t.error ? /* @__PURE__ */ a(De, { error: t.error, retry: t.reload }) : null,
    e(t.data)
  ] });
}
function No({ lines: t = 4 }) {
  return /* @__PURE__ */ a("div", { class: "skeleton", "aria-busy": "true", children: [
    /* @__PURE__ */ a("span", { class: "sr", children: "Loading…" }),
    Array.from({ length: t }, (e, n) => /* @__PURE__ */ a("div", {}, n))
  ] });
}
var qo = { type: "about:blank", title: "Something failed on this page", status: 0, code: "internal", request_id: "" };
function De({ error: t, retry: e }) {
  let n = t instanceof q ? t.problem : { ...qo, detail: t instanceof Error ? t.message : String(t) };
  return n.status === 404 ? /* @__PURE__ */ a(ae, { icon: "search", title: "Not found", children: "It may have been deleted, or kept no longer than it had to be\
." }) : n.status === 403 ? /* @__PURE__ */ a(ae, { icon: "shield", title: "Not allowed", children: [
    n.detail || "Your role does not allow this.",
    " ",
    n.hint
  ] }) : /* @__PURE__ */ a("div", { class: "notice bad", role: "alert", children: [
    /* @__PURE__ */ a(S, { name: "alert" }),
    /* @__PURE__ */ a("div", { children: [
      /* @__PURE__ */ a("strong", { children: n.title }),
      n.detail && /* @__PURE__ */ a("p", { children: n.detail }),
      n.hint && /* @__PURE__ */ a("p", { children: n.hint }),
      n.request_id && /* @__PURE__ */ a("p", { class: "small", children: [
        "Request ",
        /* @__PURE__ */ a("code", { children: n.request_id }),
        " ",
        /* @__PURE__ */ a(Nn, { text: n.request_id, label: "Copy the request's id" })
      ] })
    ] }),
    e && /* @__PURE__ */ a("button", { type: "button", onClick: e, children: "Try again" })
  ] });
}
function ae({ icon: t, title: e, children: n, action: o }) {
  return /* @__PURE__ */ a("div", { class: "empty", children: [
    /* @__PURE__ */ a(S, { name: t, size: 28 }),
    /* @__PURE__ */ a("h2", { children: e }),
    n && /* @__PURE__ */ a("p", { children: n }),
    o
  ] });
}

// ../src/ui/table.tsx
var qn = 100;
function jn({ label: t, rows: e, columns: n, id: o, link: i, more: r, busy: s }) {
  let [l, p] = $(qn), m = N(null), c = r ? e : e.slice(0, l);
  R(() => {
    s || ge(`${t}: ${rt(e.length)}${r ? " and more" : ""}`);
  }, [e.length, s, !!r]), R(() => {
    let h = (u) => {
      let v = { j: 1, k: -1 }[u.key];
      if (!v || he.peek() === "off" || u.ctrlKey || u.metaKey || u.altKey || It(u.target)) return;
      let x = [...m.current?.querySelectorAll("tr > :first-child a, tr > :first-child button") ?? []], _ = x.findIndex((w) => w.closest("tr").contains(document.
      activeElement));
      x[Math.max(0, Math.min(x.length - 1, _ + v))]?.focus();
    };
    return addEventListener("keydown", h), () => removeEventListener("keydown", h);
  }, []);
  let g = (h) => {
    if (h.target.closest("a, button, input, label, summary") || getSelection()?.type === "Range") return;
    h.currentTarget.querySelector("a")?.dispatchEvent(new MouseEvent("click", { bubbles: !0, cancelable: !0, ctrlKey: h.ctrlKey, metaKey: h.metaKey }));
  };
  return /* @__PURE__ */ a(A, { children: [
    /* @__PURE__ */ a("div", { class: "table", children: /* @__PURE__ */ a("table", { "aria-label": t, "aria-busy": s, children: [
      /* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: n.map((h) => /* @__PURE__ */ a("th", { scope: "col", class: h.kind, children: h.
      head }, h.head)) }) }),
      /* @__PURE__ */ a("tbody", { ref: m, children: c.map((h) => /* @__PURE__ */ a("tr", { class: i && "link", onClick: i && g, children: n.map((u, v) => {
        let x = u.cell(h);
        return /* @__PURE__ */ a("td", { class: u.kind, children: v === 0 && i ? /* @__PURE__ */ a("a", { href: i(h), children: x }) : x }, u.head);
      }) }, o(h))) })
    ] }) }),
    (r || c.length < e.length) && /* @__PURE__ */ a("p", { class: "more", children: [
      /* @__PURE__ */ a("button", { type: "button", disabled: s, onClick: r ?? (() => p(l + qn * 5)), children: "Show more" }),
      !r && /* @__PURE__ */ a("span", { class: "hint", children: [
        rt(c.length),
        " of ",
        rt(e.length)
      ] })
    ] })
  ] });
}
var It = (t) => t instanceof Element && t.closest("input, textarea, select, [contenteditable], dialog") !== null;

// ../src/ui/time.tsx
function Hn({ at: t, exact: e }) {
  return t ? /* @__PURE__ */ a("time", { dateTime: t, title: e ? Ft(t) : Rt(t), tabIndex: e ? void 0 : 0, children: e ? Rt(t) : Ft(t) }) : /* @__PURE__ */ a("sp\
an", { class: "hint", children: "never" });
}
function Un() {
  let t = Z.value === "utc";
  return /* @__PURE__ */ a("button", { type: "button", class: "quiet", "aria-pressed": t, title: "Tell times in UTC or in your own zone", onClick: () => Z.value =
  t ? "local" : "utc", children: t ? "UTC" : "Local" });
}

// ../src/pages/endpoints.tsx
var zn = (t) => t.disabled ? "disabled" : t.failing_since ? "failing" : "active", Bn = [
  { name: "search", label: "Search", kind: "text", placeholder: "URL, description or event type" },
  { name: "state", label: "State", kind: "choice", options: ["active", "failing", "disabled"].map((t) => ({ value: t, label: t })) }
];
function Kn() {
  let t = et((r) => ne("GET /v1/tenants/{tenant}/endpoints", { path: { tenant: re.value }, signal: r }), [re.value]), e = (z.value.get("search") ?? "").toLowerCase(),
  n = z.value.get("state") ?? "", o = (r) => (!n || zn(r) === n) && [r.url ?? "", r.description, r.id, ...r.event_types].some((s) => s.toLowerCase().includes(e)),
  i = /* @__PURE__ */ a("a", { class: "button primary", href: B("/endpoints/new"), children: [
    /* @__PURE__ */ a(S, { name: "plus" }),
    " New endpoint"
  ] });
  return /* @__PURE__ */ a($e, { title: "Endpoints", about: "Where events are sent, signed.", actions: i, children: /* @__PURE__ */ a(it, { of: t, children: ({ items: r }) => {
    if (r.length === 0)
      return /* @__PURE__ */ a(ae, { icon: "send", title: "No endpoints yet", action: i, children: "An endpoint is a URL that gets the events it subscribes to. \
Add one, and send it a test." });
    let s = r.filter(o);
    return /* @__PURE__ */ a(A, { children: [
      /* @__PURE__ */ a(An, { filters: Bn }),
      s.length === 0 ? /* @__PURE__ */ a(ae, { icon: "search", title: "No endpoint fits the filters", action: /* @__PURE__ */ a("button", { type: "button", onClick: () => On(
      Bn), children: "Clear the filters" }) }) : /* @__PURE__ */ a(Ln, { flush: !0, children: /* @__PURE__ */ a(jn, { label: "Endpoints", rows: s, id: (l) => l.
      id, link: (l) => B("/endpoints/" + l.id), columns: [
        { head: "URL", kind: "main", cell: (l) => /* @__PURE__ */ a(A, { children: [
          l.url ?? "polled by its consumer",
          l.description && /* @__PURE__ */ a("small", { children: l.description })
        ] }) },
        { head: "State", cell: (l) => /* @__PURE__ */ a(Mn, { state: zn(l) }) },
        { head: "Events", kind: "minor", cell: (l) => l.event_types.includes("*") ? "all" : l.event_types.length },
        { head: "Scheme", kind: "minor", cell: (l) => l.scheme },
        { head: "Created", kind: "minor", cell: (l) => /* @__PURE__ */ a(Hn, { at: l.created_at }) }
      ] }) })
    ] });
  } }) });
}

// ../node_modules/eventsource-parser/dist/errors.js
var ye = class extends Error {
  constructor(e, n) {
    super(e), this.name = "ParseError", this.type = n.type, this.field = n.field, this.value = n.value, this.line = n.line;
  }
};

// ../node_modules/eventsource-parser/dist/parse.js
var at = 10, st = 13, se = 32, Wn = 6;
function $t(t) {
  if (typeof t == "function")
    throw new TypeError("`config` must be an object, got a function instead. Did you mean `createParser({onEvent: fn})`?");
  let { maxBufferSize: e, onComment: n, onError: o, onEvent: i, onId: r, onRetry: s } = t, l = [], p = 0, m = "", c, g = "", h = 0, u, v = !1, x = !1, _ = !1;
  function w(f) {
    if (v)
      throw new Error("Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing.");
    if (m !== void 0) {
      if (f = m + f, f === "" || f === "ï" || f === "ï»") {
        m = f;
        return;
      }
      m = void 0, f = f.replace(/^(?:\uFEFF|\xEF\xBB\xBF)/, "");
    }
    if ((x || _) && (f = b(f), !f))
      return;
    if (!l.length) {
      let y = we(f);
      y !== "" && k(y), j();
      return;
    }
    if (f.indexOf(`
`) === -1 && f.indexOf("\r") === -1) {
      if (p < Wn) {
        let y = l.join("") + f.slice(0, Wn - p);
        if (!E(y)) {
          l.length = 0, p = 0, x = !0;
          return;
        }
      }
      l.push(f), p += f.length, j();
      return;
    }
    l.push(f);
    let d = l.join("");
    l.length = 0, p = 0, k(we(d)), j();
  }
  function b(f) {
    if (f.length === 0)
      return f;
    if (_)
      return _ = !1, f.charCodeAt(0) === at ? f.slice(1) : f;
    let d = f.indexOf("\r"), y = f.indexOf(`
`), L = d === -1 ? y : y === -1 || d < y ? d : y;
    return L === -1 ? "" : L === f.length - 1 && f.charCodeAt(L) === st ? (x = !1, _ = !0, "") : (x = !1, f.slice(L + (f.charCodeAt(L) === st && f.charCodeAt(L +
    1) === at ? 2 : 1)));
  }
  function k(f) {
    if (f) {
      if (f.charCodeAt(f.length - 1) === st) {
        if (K(f, 0, f.length - 1), j())
          return;
        _ = !0;
        return;
      }
      if (E(f)) {
        l.push(f), p = f.length;
        return;
      }
      x = !0;
    }
  }
  function E(f) {
    let d = f.charCodeAt(0);
    return d === 58 && !!n || d === 100 && lt(f, "data") || d === 101 && lt(f, "event") || d === 105 && lt(f, "id") || d === 114 && lt(f, "retry");
  }
  function j() {
    return v ? !0 : e === void 0 || p + g.length <= e ? !1 : (v = !0, l.length = 0, p = 0, c = void 0, g = "", h = 0, u = void 0, x = !1, _ = !1, o?.(new ye(`Bu\
ffered data exceeded max buffer size of ${e} characters`, {
      type: "max-buffer-size-exceeded"
    })), !0);
  }
  function we(f) {
    let d = 0;
    if (f.indexOf("\r") === -1) {
      let T = f.indexOf(`
`, d);
      for (; T !== -1; ) {
        if (d === T) {
          c !== void 0 && r?.(c), h > 0 && i?.({ id: c, event: u, data: g }), c = void 0, g = "", h = 0, u = void 0, d = T + 1, T = f.indexOf(`
`, d);
          continue;
        }
        let J = f.charCodeAt(d);
        if (Vn(f, d, J)) {
          let ft = f.charCodeAt(d + 5) === se ? d + 6 : d + 5, xe = f.slice(ft, T);
          if (h === 0 && f.charCodeAt(T + 1) === at) {
            c !== void 0 && r?.(c), i?.({ id: c, event: u, data: xe }), c = void 0, g = "", u = void 0, d = T + 2, T = f.indexOf(`
`, d);
            continue;
          }
          g = h === 0 ? xe : `${g}
${xe}`, h++;
        } else Gn(f, d, J) ? u = f.slice(f.charCodeAt(d + 6) === se ? d + 7 : d + 6, T) || void 0 : K(f, d, T);
        if (j())
          return "";
        d = T + 1, T = f.indexOf(`
`, d);
      }
      return f.slice(d);
    }
    let y = f.indexOf("\r", d), L = f.indexOf(`
`, d);
    for (; d < f.length; ) {
      let T = -1;
      if (y !== -1 && L !== -1 ? T = y < L ? y : L : y !== -1 ? y === f.length - 1 ? T = -1 : T = y : L !== -1 && (T = L), T === -1)
        break;
      if (K(f, d, T), j())
        return "";
      d = T + 1, f.charCodeAt(d - 1) === st && f.charCodeAt(d) === at && d++, y !== -1 && y < d && (y = f.indexOf("\r", d)), L !== -1 && L < d && (L = f.indexOf(
      `
`, d));
    }
    return f.slice(d);
  }
  function K(f, d, y) {
    if (d === y) {
      je();
      return;
    }
    let L = f.charCodeAt(d);
    if (Vn(f, d, L)) {
      let le = f.charCodeAt(d + 5) === se ? d + 6 : d + 5, jt = f.slice(le, y);
      g = h === 0 ? jt : `${g}
${jt}`, h++;
      return;
    }
    if (Gn(f, d, L)) {
      u = f.slice(f.charCodeAt(d + 6) === se ? d + 7 : d + 6, y) || void 0;
      return;
    }
    if (L === 105 && f.charCodeAt(d + 1) === 100 && f.charCodeAt(d + 2) === 58) {
      let le = f.slice(f.charCodeAt(d + 3) === se ? d + 4 : d + 3, y);
      le.includes("\0") || (c = le);
      return;
    }
    if (L === 58) {
      if (n) {
        let le = f.slice(d, y);
        n(le.slice(f.charCodeAt(d + 1) === se ? 2 : 1));
      }
      return;
    }
    let T = f.slice(d, y), J = T.indexOf(":");
    if (J === -1) {
      H(T, "", T);
      return;
    }
    let ft = T.slice(0, J), xe = T.charCodeAt(J + 1) === se ? 2 : 1, ao = T.slice(J + xe);
    H(ft, ao, T);
  }
  function H(f, d, y) {
    switch (f) {
      case "event":
        u = d || void 0;
        break;
      case "data":
        g = h === 0 ? d : `${g}
${d}`, h++;
        break;
      case "id":
        d.includes("\0") || (c = d);
        break;
      case "retry":
        /^\d+$/.test(d) ? s?.(parseInt(d, 10)) : o?.(new ye(`Invalid \`retry\` value: "${d}"`, {
          type: "invalid-retry",
          value: d,
          line: y
        }));
        break;
      default:
        o?.(new ye(`Unknown field "${f.length > 20 ? `${f.slice(0, 20)}…` : f}"`, { type: "unknown-field", field: f, value: d, line: y }));
        break;
    }
  }
  function je() {
    c !== void 0 && r?.(c), h > 0 && i?.({
      id: c,
      event: u,
      data: g
    }), c = void 0, g = "", h = 0, u = void 0;
  }
  function U(f = {}) {
    if (f.consume && l.length > 0) {
      let d = l.join("");
      K(d, 0, d.length);
    }
    m = "", c = void 0, g = "", h = 0, u = void 0, l.length = 0, p = 0, v = !1, x = !1, _ = !1;
  }
  return { feed: w, reset: U };
}
function Vn(t, e, n) {
  return n === 100 && t.charCodeAt(e + 1) === 97 && t.charCodeAt(e + 2) === 116 && t.charCodeAt(e + 3) === 97 && t.charCodeAt(e + 4) === 58;
}
function Gn(t, e, n) {
  return n === 101 && t.charCodeAt(e + 1) === 118 && t.charCodeAt(e + 2) === 101 && t.charCodeAt(e + 3) === 110 && t.charCodeAt(e + 4) === 116 && t.charCodeAt(e +
  5) === 58;
}
function lt(t, e) {
  let n = 1;
  for (; n < t.length && n < e.length; ) {
    if (t.charCodeAt(n) !== e.charCodeAt(n))
      return !1;
    n++;
  }
  return t.length <= e.length || t.charCodeAt(e.length) === 58;
}

// ../src/lib/stream.ts
var be = M("off"), Ne = M(!1), jo = /* @__PURE__ */ new Set(), Ho = M([]), ut = "", Dt = [], Jn;
function Uo() {
  Jn = void 0;
  let t = Dt;
  Dt = [];
  for (let e of jo) e.hear(t);
}
function Qn(t) {
  Dt.push(t), Jn ??= setTimeout(Uo, 250);
}
var Xn = M(document.hidden);
addEventListener("visibilitychange", () => Xn.value = document.hidden);
D(() => {
  let t = Ho.value, e = re.value;
  if (t.length === 0 || Ne.value || Xn.value) {
    be.value = "off";
    return;
  }
  let n = new AbortController();
  return zo(e, t, n.signal), () => n.abort();
});
var Zn = "";
async function zo(t, e, n) {
  let o = t + " " + e.join();
  o !== Zn && (ut = ""), Zn = o, be.value = "connecting";
  for (let i = 0; !n.aborted; i++) {
    try {
      let s = `${me}v1/tenants/${encodeURIComponent(t)}/stream?topics=${e.join()}`, l = { Accept: "text/event-stream" };
      ut && (l["Last-Event-ID"] = ut);
      let p = await Ye("GET", s, { header: l, signal: n });
      be.value = "live", i = 0, await Bo(p);
    } catch (s) {
      if (Re(s) || n.aborted) return;
      s instanceof q && s.status === 401 && V.ended && await V.ended();
    }
    if (n.aborted) return;
    be.value = "reconnecting";
    let r = Math.min(3e4, 500 * 2 ** Math.min(i, 6)) * (0.5 + Math.random());
    await new Promise((s) => setTimeout(s, r));
  }
}
async function Bo(t) {
  let e = $t({
    onEvent: (o) => {
      o.id && (ut = o.id), o.event === "gap" ? Qn({ kind: "gap" }) : o.event && Qn({ kind: o.event, item: JSON.parse(o.data) });
    }
  }), n = t.body.pipeThrough(new TextDecoderStream()).getReader();
  for (; ; ) {
    let { done: o, value: i } = await n.read();
    if (o) return;
    e.feed(i);
  }
}

// ../src/ui/dialog.tsx
function ct({ title: t, children: e, onClose: n, wide: o }) {
  let i = N(null), r = ce();
  return R(() => {
    let s = document.activeElement;
    return i.current.showModal(), () => s instanceof HTMLElement && s.focus();
  }, []), /* @__PURE__ */ a("dialog", { ref: i, class: o ? "wide" : void 0, "aria-labelledby": r, onCancel: (s) => {
    s.preventDefault(), n();
  }, children: [
    /* @__PURE__ */ a("header", { children: [
      /* @__PURE__ */ a("h2", { id: r, children: t }),
      /* @__PURE__ */ a("button", { type: "button", class: "quiet icon-only", "aria-label": "Close", onClick: n, children: /* @__PURE__ */ a(S, { name: "cross" }) })
    ] }),
    e
  ] });
}
var Ko = M(void 0);
function Yn() {
  let t = Ko.value;
  return t ? /* @__PURE__ */ a(ct, { title: t.title, onClose: () => t.answer(!1), children: [
    /* @__PURE__ */ a("div", { class: "stack", children: t.text }),
    /* @__PURE__ */ a("footer", { children: [
      /* @__PURE__ */ a("button", { type: "button", onClick: () => t.answer(!1), children: "Cancel" }),
      /* @__PURE__ */ a("button", { type: "button", class: t.danger ? "danger" : "primary", onClick: () => t.answer(!0), children: t.action })
    ] })
  ] }) : null;
}

// ../src/ui/form.tsx
function eo({ label: t, hint: e, checked: n, onValue: o }) {
  let i = ce();
  return /* @__PURE__ */ a("div", { class: "check", children: [
    /* @__PURE__ */ a("input", { type: "checkbox", id: i, checked: n, "aria-describedby": e ? i + "-hint" : void 0, onChange: (r) => o(r.currentTarget.checked) }),
    /* @__PURE__ */ a("label", { for: i, children: t }),
    e && /* @__PURE__ */ a("p", { class: "hint", id: i + "-hint", children: e })
  ] });
}

// ../src/ui/keys.tsx
var qe = M(!1), qt = M(!1);
function to(t) {
  let e = 0, n = (o) => {
    if (o.key.toLowerCase() === "k" && (o.ctrlKey || o.metaKey)) {
      o.preventDefault(), qe.value = !0;
      return;
    }
    if (o.ctrlKey || o.metaKey || o.altKey || he.value === "off" || It(o.target)) return;
    let i = Date.now() - e < 1500 && t.find((r) => r.nav?.key === o.key);
    e = o.key === "g" ? Date.now() : 0, i ? (o.preventDefault(), Lt(i.path)) : o.key === "?" ? qt.value = !0 : o.key === "." && (Ne.value = !Ne.value, ge(Ne.value ?
    "Paused" : "Live"));
  };
  return addEventListener("keydown", n), () => removeEventListener("keydown", n);
}
var Nt = { evt_: "/events/", dlv_: "/deliveries/", ep_: "/endpoints/", src_: "/sources/", req_: "/requests/", job_: "/jobs/" };
function no({ routes: t }) {
  return /* @__PURE__ */ a(A, { children: [
    /* @__PURE__ */ a("button", { type: "button", class: "search", onClick: () => qe.value = !0, children: [
      /* @__PURE__ */ a(S, { name: "search" }),
      " ",
      /* @__PURE__ */ a("span", { children: "Search or paste an id" }),
      " ",
      /* @__PURE__ */ a("kbd", { children: "Ctrl K" })
    ] }),
    qe.value && /* @__PURE__ */ a(Wo, { routes: t })
  ] });
}
function Wo({ routes: t }) {
  let [e, n] = $(""), [o, i] = $(0), [r, s] = $([]), l = ce();
  R(() => {
    let _ = new AbortController(), w = { tenant: re.peek() };
    return Promise.all([
      ne("GET /v1/tenants/{tenant}/endpoints", { path: w, signal: _.signal }).then(({ items: b }) => b.map((k) => ({ label: k.url || k.description || k.id, hint: k.
      id, icon: "send", to: "/endpoints/" + k.id }))),
      ne("GET /v1/tenants/{tenant}/sources", { path: w, signal: _.signal }).then(({ items: b }) => b.map((k) => ({ label: k.name, hint: k.id, icon: "inbox", to: "\
/sources/" + k.id })), () => [])
      // the portal has none
    ]).then((b) => s(b.flat()), () => {
    }), () => _.abort();
  }, []);
  let p = e.trim().toLowerCase(), m = t.flatMap((_) => _.nav ? [{ label: _.nav.label, hint: _.nav.group, icon: _.nav.icon, to: _.path }] : []), c = Object.keys(
  Nt).find((_) => p.startsWith(_)), h = [...c && t.some((_) => _.path.startsWith(Nt[c])) ? [{ label: "Go to " + e.trim(), icon: "arrow", to: Nt[c] + e.trim() }] :
  [], ...[...m, ...r].filter((_) => `${_.label} ${_.hint ?? ""}`.toLowerCase().includes(p))].slice(0, 12), u = Math.min(o, h.length - 1), v = (_) => {
    _ && (qe.value = !1, Lt(_.to));
  }, x = (_) => {
    let w = { ArrowDown: 1, ArrowUp: -1 }[_.key];
    w ? (_.preventDefault(), i((u + w + h.length) % Math.max(1, h.length))) : _.key === "Enter" && (_.preventDefault(), v(h[u]));
  };
  return /* @__PURE__ */ a(ct, { title: "Go to", onClose: () => qe.value = !1, children: [
    /* @__PURE__ */ a(
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
        value: e,
        onInput: (_) => {
          n(_.currentTarget.value), i(0);
        },
        onKeyDown: x
      }
    ),
    /* @__PURE__ */ a("ul", { class: "palette", role: "listbox", id: l, "aria-label": "Found", children: [
      h.map((_, w) => /* @__PURE__ */ a("li", { role: "option", id: `${l}-${w}`, "aria-selected": w === u, onClick: () => v(_), children: [
        /* @__PURE__ */ a(S, { name: _.icon }),
        " ",
        /* @__PURE__ */ a("span", { children: _.label }),
        " ",
        _.hint && /* @__PURE__ */ a("small", { children: _.hint })
      ] }, _.to)),
      h.length === 0 && /* @__PURE__ */ a("li", { class: "hint", children: "Nothing of that name." })
    ] })
  ] });
}
var Vo = [
  ["Ctrl K", "go anywhere, or paste an id"],
  ["?", "this list"],
  ["g and a letter", "go to a page: g e endpoints, g d deliveries, g s sources, g r requests"],
  ["/", "the filters of a list"],
  ["j, k", "the next and the previous row"],
  ["Enter", "open the row"],
  [".", "pause what is live"],
  ["Esc", "close"]
];
function oo() {
  return qt.value ? /* @__PURE__ */ a(ct, { title: "Keys", onClose: () => qt.value = !1, children: [
    /* @__PURE__ */ a("dl", { class: "keys", children: Vo.map(([t, e]) => /* @__PURE__ */ a("div", { children: [
      /* @__PURE__ */ a("dt", { children: /* @__PURE__ */ a("kbd", { children: t }) }),
      /* @__PURE__ */ a("dd", { children: e })
    ] }, t)) }),
    /* @__PURE__ */ a(eo, { label: "Single keys are shortcuts", checked: he.value === "on", onValue: (t) => he.value = t ? "on" : "off" })
  ] }) : null;
}

// ../src/ui/theme.tsx
var Go = { system: "light", light: "dark", dark: "system" }, Qo = { system: "circle", light: "sun", dark: "moon" };
function ro() {
  let t = `Theme: ${_e.value}`;
  return /* @__PURE__ */ a("button", { type: "button", class: "quiet icon-only", "aria-label": t, title: t, onClick: () => _e.value = Go[_e.value], children: /* @__PURE__ */ a(
  S, { name: Qo[_e.value] }) });
}

// ../src/ui/shell.tsx
function io({ routes: t, brand: e, tools: n, user: o }) {
  let [i, r] = $(!1);
  R(() => to(t), [t]), R(() => r(!1), [oe.value]);
  let s = Tn(t, oe.value);
  return /* @__PURE__ */ a("div", { class: "shell", children: [
    /* @__PURE__ */ a("a", { class: "skip", href: "#main", onClick: (l) => {
      l.preventDefault(), document.querySelector("main h1")?.focus();
    }, children: "Skip to the page" }),
    /* @__PURE__ */ a("header", { class: "top", children: [
      /* @__PURE__ */ a("button", { type: "button", class: "quiet icon-only burger", "aria-label": "Menu", "aria-expanded": i, "aria-controls": "nav", onClick: () => r(
      !i), children: /* @__PURE__ */ a(S, { name: i ? "cross" : "menu" }) }),
      /* @__PURE__ */ a("a", { class: "brand", href: B("/"), children: e }),
      n,
      /* @__PURE__ */ a("div", { class: "spring" }),
      /* @__PURE__ */ a(Jo, {}),
      /* @__PURE__ */ a(no, { routes: t }),
      /* @__PURE__ */ a(Un, {}),
      /* @__PURE__ */ a(ro, {}),
      o
    ] }),
    /* @__PURE__ */ a("nav", { id: "nav", class: i ? "open" : void 0, "aria-label": "Pages", children: [...new Set(t.flatMap((l) => l.nav?.group ?? []))].map((l) => /* @__PURE__ */ a(
    "div", { children: [
      l && /* @__PURE__ */ a("h2", { children: l }),
      /* @__PURE__ */ a("ul", { children: t.filter((p) => p.nav?.group === l).map((p) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a(Zo, { route: p }) },
      p.path)) })
    ] }, l)) }),
    /* @__PURE__ */ a("main", { id: "main", children: /* @__PURE__ */ a(Xo, { children: s ? /* @__PURE__ */ a(s.route.page, { ...s.params }) : /* @__PURE__ */ a(
    Yo, {}) }, oe.value) }),
    /* @__PURE__ */ a(oo, {}),
    /* @__PURE__ */ a(Yn, {}),
    /* @__PURE__ */ a(Dn, {})
  ] });
}
function Zo({ route: t }) {
  let e = oe.value, n = e === t.path || t.path !== "/" && e.startsWith(t.path + "/");
  return /* @__PURE__ */ a("a", { href: B(t.path), "aria-current": e === t.path ? "page" : n ? "true" : void 0, children: [
    /* @__PURE__ */ a(S, { name: t.nav.icon }),
    " ",
    t.nav.label
  ] });
}
function Jo() {
  switch (be.value) {
    case "live":
      return /* @__PURE__ */ a("span", { class: "liveness good", title: "This page changes as things happen", children: [
        /* @__PURE__ */ a("i", {}),
        " Live"
      ] });
    case "connecting":
    case "reconnecting":
      return /* @__PURE__ */ a("span", { class: "liveness warn", role: "status", children: [
        /* @__PURE__ */ a("i", {}),
        " Reconnecting…"
      ] });
    default:
      return null;
  }
}
function Xo({ children: t }) {
  let [e, n] = fn();
  return e ? /* @__PURE__ */ a($e, { title: "Something failed", children: /* @__PURE__ */ a(De, { error: e, retry: n }) }) : /* @__PURE__ */ a(A, { children: t });
}
function Yo() {
  return /* @__PURE__ */ a($e, { title: "No such page", children: /* @__PURE__ */ a(ae, { icon: "search", title: "There is nothing here", action: /* @__PURE__ */ a(
  "a", { class: "button primary", href: B("/"), children: "Go to the start" }), children: "The link may be old, or mistyped." }) });
}

// ../src/portal.tsx
var er = [
  { path: "/", page: Kn, nav: { label: "Endpoints", icon: "send", group: "", key: "e" } }
];
async function tr() {
  let t = location.hash.slice(1);
  history.replaceState(null, "", location.pathname + location.search);
  let e = await ne("POST /v1/portal/session", { body: { code: t } });
  return V.token = e.token, Ot.value = e.tenant, nt.value = "Webhooks", { name: e.branding?.name ?? "Webhooks" };
}
function nr() {
  let t = et(tr, []);
  return t.data ? /* @__PURE__ */ a(io, { routes: er, brand: /* @__PURE__ */ a("span", { children: t.data.name }) }) : /* @__PURE__ */ a("div", { class: "alone",
  children: /* @__PURE__ */ a(it, { of: t, children: () => null }) });
}
Yt(/* @__PURE__ */ a(nr, {}), document.getElementById("app"));
