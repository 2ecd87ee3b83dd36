// ../node_modules/preact/dist/preact.mjs
var C, Bt, mt, Q, _t, Be, Kt, Ue, Wt, vt, ht, uo, Te = /* @__PURE__ */ Symbol.for("pv"), Ke = {}, We = [], co = /^m(i|n|o|s|text|space)$/, gt = Array.isArray, yt = We.
slice, te = Object.assign;
function ee(e) {
  e && e.parentNode && e.remove();
}
function Vt(e, t, n) {
  var o, a, r, s = {}, l = arguments.length;
  for (r in t) r == "key" ? o = t[r] : r == "ref" && typeof e != "function" ? a = t[r] : s[r] = t[r];
  return l > 2 && (s.children = l > 3 ? yt.call(arguments, 2) : n), ke(e, s, o, a, null);
}
function ke(e, t, n, o, a) {
  var r = { type: e, props: t, key: n, ref: o, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Te, __v: a || ++Bt, __i: -1, __u: 0 };
  return !a && C.vnode && C.vnode(r), r;
}
function A(e) {
  return e.children;
}
function fe(e, t) {
  this.props = e, this.context = t, this.__g = 0;
}
function Z(e, t) {
  if (t == null) return e.__ && Z(e.__, e.__i + 1);
  for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e;
  return typeof e.type != "function" || e.props.__P ? null : Z(e);
}
function fo(e) {
  var t, n = e.__v, o = n.__e, a = [], r = [], s = e.__P;
  s && ((t = te({ constructor: Te }, n)).__v = n.__v + 1, C.vnode && C.vnode(t), bt(s, t, n, e.__n, s.namespaceURI, 32 & n.__u ? [o] : null, a, o || Z(n), 32 & n.
  __u, r), t.__v = n.__v, t.__.__k[t.__i] = t, Yt(a, t, r), n.__ = n.__e = null, t.__e != o && Gt(t));
}
function Gt(e) {
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e);
  }), Gt(e);
}
function Ut(e) {
  (8 & e.__g || (e.__g |= 8, Q.push(e), Be++)) && _t == C.debounceRendering || ((_t = C.debounceRendering) || queueMicrotask)(Qt);
}
function Qt() {
  try {
    for (var e, t = 1; Q.length; ) Q.length > t && Q.sort(Kt), e = Q.shift(), t = Q.length, 8 & e.__g && fo(e);
  } finally {
    (Be = Q.length) && (_t || queueMicrotask)(Qt);
  }
}
function Zt(e, t, n, o, a, r, s, l, p, m, c) {
  var g, h, u, v, x, _, w = o.__k || We, b = t.length;
  for (p = po(n, t, w, p, b), g = 0; g < b; g++) (u = n.__k[g]) != null && (h = ~u.__i && w[u.__i] || Ke, u.__i = g, _ = bt(e, u, h, a, r, s, l, p, m, c), v = u.
  __e, (h.ref != u.ref || 8 & h.__u) && (h.ref && wt(h.ref, null, u, h), u.ref && c.push(u.ref, u.__c || v, u)), x = x || v, 4 & u.__u ? (p = Jt(u, p, e, !h.__v),
  h.__e && (h.__e = null)) : typeof u.type == "function" && _ !== void 0 ? p = _ : v && (p = v.nextSibling), u.__u &= -21);
  return n.__e = x, p;
}
function po(e, t, n, o, a) {
  var r, s, l, p, m, c, g, h, u, v = n.length, x = v, _ = 0, w = 0, b = e.__k = Array(a);
  for (r = 0; r < a; r++) (s = t[r]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = b[r] =
  ke(null, s) : gt(s) ? s = b[r] = ke(A, { children: s }) : s.constructor === Te && s.__b ? s = b[r] = ke(s.type, s.props, s.key, s.ref, s.__v) : b[r] = s, p = r +
  _, s.__ = e, s.__b = e.__b + 1, l = null, ~(m = s.__i = _o(s, n, p, x)) && (x--, (l = n[m]) && (l.__u |= 2)), l && l.__v ? (s.__u |= 16, m == p - 1 ? _-- : m ==
  p + 1 ? _++ : m != p && (m > p ? _-- : _++, w = 1)) : (~m || (a > v ? _-- : a < v && _++), typeof s.type != "function" && (s.__u |= 4))) : b[r] = null;
  if (w) {
    for (c = [], g = [], r = 0; r < a; r++) if ((s = b[r]) && 16 & s.__u) {
      for (_ = 0, h = c.length; _ < h; ) c[u = _ + h >> 1] < s.__i ? _ = u + 1 : h = u;
      c[_] = s.__i, g[r] = _ + 1;
    }
    for (_ = c.length; r--; ) g[r] && (g[r] == _ ? _-- : b[r].__u |= 4);
  }
  if (x) for (r = 0; r < v; r++) !(l = n[r]) || 2 & l.__u || (l.__e == o && (o = Z(l)), xt(l, l));
  return o;
}
function Jt(e, t, n, o) {
  var a, r, s, l;
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (a = e.__k) for (r = 0; r < a.length; r++) a[r] && (a[r].__ = e, t = Jt(a[r], t, n, !1));
    return t;
  }
  for (t && !t.parentNode && (t = Z(e)) && !t.parentNode && (t = null), s = e.__e, l = t; l && l.nodeType == 8; ) l = l.nextSibling;
  for (s != l && (!o && n.moveBefore && s.parentNode ? n.moveBefore(s, t) : n.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 &&
  !t.data.startsWith("$s"); ) ;
  return t;
}
function _o(e, t, n, o) {
  var a, r = e.key, s = e.type, l = t[n], p = l && !(2 & l.__u);
  if (l === null && r == null || p && r == l.key && s == l.type) return n;
  if (o > (p ? 1 : 0)) {
    for (a = n - 1; a >= 0; a--) if ((l = t[a]) && !(2 & l.__u) && r == l.key && s == l.type) return a;
    for (a = n + 1; a < t.length; a++) if ((l = t[a]) && !(2 & l.__u) && r == l.key && s == l.type) return a;
  }
  return -1;
}
function zt(e, t, n) {
  n == null && (n = ""), t[0] == "-" ? e.setProperty(t, n) : e[t] = n;
}
function He(e, t, n, o, a) {
  var r, s;
  if (t == "style") if (typeof n == "string") e.style.cssText = n;
  else {
    if (typeof o == "string" && (e.style.cssText = o = ""), o) for (t in o) n && t in n || zt(e.style, t);
    if (n) for (t in n) o && n[t] == o[t] || zt(e.style, t, n[t]);
  }
  else if (t[0] == "o" && t[1] == "n") typeof n != "function" && (n = null), typeof o != "function" && (o = null), (e.__e || (e.__e = {}))[t] = n, n && o || (s =
  ht[t] || (ht[t] = ho(t)), (e.__a || (e.__a = {}))[t] = vt, r = t != (t = t.replace(Wt, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), n ? e.addEventListener(
  t, s, r) : e.removeEventListener(t, s, r));
  else {
    if (a == "http://www.w3.org/2000/svg") t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
    else if (t != "width" && t != "height" && t != "href" && t != "list" && t != "form" && t != "tabIndex" && t != "download" && t != "rowSpan" && t != "colSpan" &&
    t != "role" && t != "popover" && t in e) try {
      return void (e[t] = n ?? "");
    } catch {
    }
    if (typeof n == "function") return;
    n == null || n === !1 && t[4] != "-" ? e.removeAttribute(t) : e.setAttribute(t, t == "popover" && n == 1 ? "" : n);
  }
}
function ho(e) {
  return function(t) {
    var n = this.__e;
    if (n) {
      if (n = n[e], t[Ue] == null) t[Ue] = vt++;
      else if (t[Ue] < this.__a[e]) return;
      return n(C.event ? C.event(t) : t);
    }
  };
}
function bt(e, t, n, o, a, r, s, l, p, m) {
  var c, g, h, u, v, x, _, w, b, T, E, H, xe, W, U, je, z, f, d = t.type;
  if (t.constructor !== Te) return null;
  128 & n.__u && (p = 32 & n.__u, c = n.__c.__z) && (t.__u |= p, g = r = [], c.nodeType == 8 ? l = ze(c, r) : r.push(c), l = r[0] || l), (c = C.__b) && c(t);
  e: if (typeof d == "function") {
    h = s.length;
    try {
      if (w = t.props, b = (c = d.prototype) && c.render, T = (c = d.contextType) && o[c.__c], E = c ? T ? T.props.value : c.__ : o, (u = n.__c) ? (t.__c = u, 2 &
      u.__g && (u.__g |= 1)) : (b ? t.__c = u = new d(w, E) : (t.__c = u = new fe(w, E), u.constructor = d, u.render = vo), T && T.sub(u), u.state || (u.state =
      {}), u.__n = o, u.__g |= 8, u.__h = [], u.__k = []), b && (u.__s || (u.__s = u.state), d.getDerivedStateFromProps && (u.__s == u.state && (u.__s = te({}, u.
      __s)), te(u.__s, d.getDerivedStateFromProps(w, u.__s)))), v = u.props, x = u.state, u.__v = t, n.__c) {
        if (w !== v && b && !d.getDerivedStateFromProps && u.componentWillReceiveProps && u.componentWillReceiveProps(w, E), t.__v == n.__v && !(8 & u.__g) || !(4 &
        u.__g) && u.shouldComponentUpdate && u.shouldComponentUpdate(w, u.__s, E) === !1) {
          t.__v != n.__v && (u.props = w, u.state = u.__s, u.__g &= -9), t.__e = n.__e, t.__k = n.__k, t.__k.some(function(y) {
            y && (y.__ = t);
          }), We.push.apply(u.__h, u.__k), u.__k = [], u.__h.length && s.push(u), l = Z(n);
          break e;
        }
        u.componentWillUpdate && u.componentWillUpdate(w, u.__s, E), b && u.componentDidUpdate && u.__h.push(function() {
          u.componentDidUpdate(v, x, _);
        });
      } else b && !d.getDerivedStateFromProps && u.componentWillMount && u.componentWillMount(), b && u.componentDidMount && u.__h.push(u.componentDidMount);
      u.context = E, u.props = w, u.__P = e, u.__g &= -5, H = C.__r, xe = b ? 25 : 0;
      do
        u.__g &= -9, H && H(t), c = u.render(u.props, u.state = u.__s, u.context);
      while (8 & u.__g && ++xe < 25);
      b && (We.push.apply(u.__h, u.__k), u.__k = []), u.state = u.__s, u.getChildContext && (o = te({}, o, u.getChildContext())), b && n.__c && u.getSnapshotBeforeUpdate &&
      (_ = u.getSnapshotBeforeUpdate(v, x)), W = c && c.type === A && c.key == null ? c.props.children : c, w.__P && (c = l, a = (e = w.__P).namespaceURI, p = r =
      null, n.props && n.props.__P != e && (n.__k.some(function(y) {
        y && xt(y, y);
      }), n.__k = null), l = n.__k ? Z(n, 0) : null), l = Zt(e, gt(W) ? W : [W], t, n, o, a, r, s, l, p, m), w.__P && (t.__e = null, l = c), t.__u &= -161, g &&
      g.some(ee), u.__h.length && s.push(u), 1 & u.__g && (u.__g &= -4);
    } catch (y) {
      if (s.length = h, t.__v = null, p || r) if (y && y.then) {
        if (t.__u |= 128 | p, r) {
          for (~(z = r.indexOf(l || void 0)) || (z = r.length); (f = r[z - 1]) && f.nodeType == 8; ) z--;
          for (; z < r.length; z++) if (f = r[z]) if (r[z] = null, U) {
            if (f == je) break;
          } else {
            if (f.nodeType != 8) break;
            f.data.startsWith("$s") && (je = ze(U = f));
          }
        }
        if (!U) {
          for (; l && l.nodeType == 8 && l.nextSibling; ) l = l.nextSibling;
          U = l;
        }
        (c = ze(U = t.__c.__z || (t.__c.__z = U))) ? (t.__e = U, l = c) : t.__e = l, l = l && l.nextSibling;
      } else r && r.some(ee);
      else t.__e = n.__e;
      t.__k || (t.__k = n.__k || []), y && y.then || Xt(t), C.__e(y, t, n);
    }
  } else l = t.__e = mo(n.__e, t, n, o, a, r, s, p, m, e);
  return (c = C.diffed) && c(t), l;
}
function ze(e, t) {
  if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var n = 1; e = e.nextSibling; ) {
    if (e.nodeType == 8) {
      if (e.data.startsWith("$s")) n++;
      else if (e.data.startsWith("/$s") && !--n) return e;
    }
    t && t.push(e);
  }
}
function Xt(e) {
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(Xt));
}
function Yt(e, t, n) {
  for (var o = 0; o < n.length; ) wt(n[o++], n[o++], n[o++]);
  C.__c && C.__c(t, e), e.some(function(a) {
    try {
      e = a.__h, a.__h = [], e.some(function(r) {
        r.call(a);
      });
    } catch (r) {
      C.__e(r, a.__v);
    }
  });
}
function mo(e, t, n, o, a, r, s, l, p, m) {
  var c, g, h, u, v, x, _, w, b = n.props || Ke, T = t.props, E = t.type;
  if (E == "svg" ? a = "http://www.w3.org/2000/svg" : E == "math" ? a = "http://www.w3.org/1998/Math/MathML" : a || (a = "http://www.w3.org/1999/xhtml"), r) {
    for (c = 0; c < r.length; c++) if ((v = r[c]) && (E ? v.localName == E : v.nodeType == 3)) {
      e = v, r[c] = null;
      break;
    }
  }
  if (!e) {
    if (w = m.ownerDocument || document, !E) return w.createTextNode(T);
    e = w.createElementNS(a, E, T.is ? T : m), l && (C.__m && C.__m(t, r), l = !1), r = null;
  }
  if (E) {
    if (m = E == "template" && e.content || e, r = E == "textarea" && T.defaultValue != null ? null : r && yt.call(m.childNodes), !l && r) for (b = {}, c = 0; c <
    e.attributes.length; c++) b[(v = e.attributes[c]).name] = v.value;
    for (c in b) v = b[c], c == "dangerouslySetInnerHTML" ? h = v : c == "children" || c in T || c == "value" && "defaultValue" in T || c == "checked" && "defau\
ltChecked" in T || He(e, c, null, v, a);
    for (c in T) v = T[c], c == "children" ? u = v : c == "dangerouslySetInnerHTML" ? g = v : c == "value" ? x = v : c == "checked" ? _ = v : l && typeof v != "\
function" || b[c] === v || He(e, c, v, b[c], a);
    g ? (l || h && (g.__html == h.__html || g.__html == e.innerHTML) || (e.innerHTML = g.__html), t.__k = []) : (h && (e.textContent = ""), (E == "foreignObject" ||
    a == "http://www.w3.org/1998/Math/MathML" && co.test(E)) && (a = "http://www.w3.org/1999/xhtml"), Zt(m, gt(u) ? u : [u], t, n, o, a, r, s, r ? r[0] : n.__k &&
    Z(n, 0), l, p), r && r.some(ee)), l && E != "textarea" || (c = "value", E == "progress" && x == null ? e.removeAttribute(c) : x == null || x === e[c] && (E !=
    "progress" || x) || He(e, c, x, b[c], a), c = "checked", _ != null && _ != e[c] && He(e, c, _, b[c], a));
  } else b === T || l && e.data == T || (e.data = T);
  return e;
}
function wt(e, t, n, o) {
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : o && (o = o.__c || o.__e) && (t = o.__x) && (o.__x = null, typeof t == "function" ? t() : e(null)) : e.current =
    t;
  } catch (a) {
    C.__e(a, n);
  }
}
function xt(e, t, n) {
  var o, a, r, s;
  if (C.unmount && C.unmount(e), !(o = e.ref) || o.current && o.current != e.__e || wt(o, null, t, e), o = e.__c) {
    if (o.componentWillUnmount) try {
      o.componentWillUnmount();
    } catch (l) {
      C.__e(l, t);
    }
    o.__P = o.__n = null;
  }
  if (o = e.__k) for (s = 0; s < o.length; s++) o[s] && xt(o[s], t, typeof e.type != "function" || n && !e.props.__P);
  !n && (o = e.__c) && (o = o.__z) && (a = ze(o, r = [])) && (o == e.__e && r.some(ee), ee(a), ee(o)), n || ee(e.__e), e.__e = e.__c = e.__ = null;
}
function vo(e, t, n) {
  return this.constructor(e, n);
}
function en(e, t) {
  var n, o, a, r;
  C.__ && C.__(e, t), t.nodeType == 9 && (t = t.documentElement), o = (n = e && 32 & e.__u) ? null : t.__k, t.__k = ke(A, { children: [e] }), a = [], r = [], bt(
  t, t.__k, o || Ke, Ke, t.namespaceURI, o ? null : t.firstChild ? yt.call(t.childNodes) : null, a, o ? o.__e : t.firstChild, n, r), Yt(a, t.__k, r), t.__k.props.
  children = null;
}
C = { __e: function(e, t, n, o) {
  for (var a, r, s; t = t.__; ) if ((a = t.__c) && !(1 & a.__g)) {
    a.__g |= 4;
    try {
      if ((s = (r = a.constructor) && r.getDerivedStateFromError) && a.setState(r.getDerivedStateFromError(e)), a.componentDidCatch && (a.componentDidCatch(e, o ||
      {}), s = 1), s && 8 & a.__g) return void (a.__g |= 2);
    } catch (l) {
      e = l;
    }
  }
  throw Be = 0, e;
} }, Bt = 0, mt = function(e) {
  return e != null && e.constructor === Te;
}, fe.prototype.setState = function(e, t) {
  var n = this.__s;
  n && n != this.state || (n = this.__s = te({}, this.state)), typeof e == "function" && (e = e(te({}, n), this.props)), e && (te(n, e), this.__v && (t && this.
  __k.push(t), Ut(this)));
}, fe.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), Ut(this));
}, fe.prototype.render = A, Q = [], Be = 0, Kt = function(e, t) {
  return e.__v.__b - t.__v.__b;
}, Ue = /* @__PURE__ */ Symbol(), Wt = /(PointerCapture)$|Capture$/i, vt = 0, ht = {}, uo = 0;

// ../node_modules/preact/hooks/dist/hooks.mjs
var ne, O, Ct, tn, kt = Object.is, Me = 0, fn = [], Tt = [], R = C, nn = R.__b, on = R.__r, rn = R.diffed, an = R.__c, sn = R.unmount, ln = R.__;
function Ee(e, t) {
  R.__h && R.__h(O, e, Me || t), Me = 0;
  var n = O.__H || (O.__H = { __: [], __h: [] });
  return e >= n.__.length && n.__.push({}), n.__[e];
}
function $(e) {
  return Me = 1, go(_n, e);
}
function go(e, t, n) {
  var o = Ee(ne++, 2);
  if (o.t = e, !o.__c && (o.__ = [n ? n(t) : _n(void 0, t), function(r) {
    var s = (o.__N || o.__)[0], l = o.t(s, r);
    kt(s, l) || (o.__N = [l, o.__[1]], o.__c.setState({}));
  }], o.__c = O, !O.__f)) {
    O.__f = !0;
    var a = O.shouldComponentUpdate;
    O.shouldComponentUpdate = function(r, s, l) {
      var p = this.__H;
      if (!p) return !0;
      var m = !1, c = this.props != r;
      if (p.__.some(function(h) {
        h.__N && (m = !0, kt(h.__[0], h.__N[0]) || (c = !0));
      }), a) {
        var g = a.call(this, r, s, l);
        return m ? g || c : g;
      }
      return !m || c;
    };
  }
  return o.__;
}
function F(e, t) {
  var n = Ee(ne++, 3);
  !R.__s && pn(n.__H, t) && (n.__P = !0, n.__ = e, n.u = t, O.__H.__h.push(n));
}
function q(e) {
  return Me = 5, Pe(function() {
    return { current: e };
  }, []);
}
function Pe(e, t) {
  var n = Ee(ne++, 7);
  return pn(n.__H, t) && (n.__ = e(), n.__H = t), n.__;
}
function Mt(e, t) {
  return Me = 8, Pe(function() {
    return e;
  }, t);
}
function dn(e) {
  var t = Ee(ne++, 10), n = $();
  return t.__ = e, O.componentDidCatch || (O.componentDidCatch = function(o, a) {
    t.__ && t.__(o, a), n[1](o);
  }), [n[0], function() {
    return n[1]();
  }];
}
function de() {
  var e = Ee(ne++, 11);
  if (!e.__) {
    for (var t = O.__v; !t.__m && t.__; ) t = t.__;
    var n = t.__m || (t.__m = [0, 0]);
    e.__ = "P" + n[0] + "-" + n[1]++;
  }
  return e.__;
}
function yo() {
  var e;
  do {
    for (; e = Tt.shift(); ) try {
      Se(e);
    } catch (n) {
      R.__e(n, { __: (e = e.__P) && e.__v });
    }
    for (; e = fn.shift(); ) {
      var t = e.__H;
      if (e.__P && t) try {
        t.__h.some(Se), t.__h.some(St), t.__h = [];
      } catch (n) {
        t.__h = [], R.__e(n, e.__v);
      }
    }
  } while (Tt.length);
}
R.__b = function(e) {
  O = null, nn && nn(e);
}, R.__ = function(e, t) {
  e && t.__k && t.__k.__m && (e.__m = t.__k.__m), ln && ln(e, t);
}, R.__r = function(e) {
  on && on(e), ne = 0;
  var t = (O = e.__c).__H;
  t && (Ct == O ? O.__h = [] : (t.__h.some(Se), t.__h.some(St), ne = 0), t.__h = [], t.__.some(function(n) {
    n.__N && (n.__ = n.__N), n.u = n.__N = void 0;
  })), Ct = O;
}, R.diffed = function(e) {
  rn && rn(e);
  var t = e.__c;
  t && t.__H && (t.__H.__h.length && cn(fn.push(t)), t.__H.__.some(function(n) {
    n.u && (n.__H = n.u);
  })), Ct = O = null;
}, R.__c = function(e, t) {
  t.some(function(n) {
    try {
      n.__h.some(Se), n.__h = n.__h.filter(function(o) {
        return !o.__ || St(o);
      });
    } catch (o) {
      n.__h = [function() {
        throw o;
      }];
    }
  }), an && an(e, t);
}, R.unmount = function(e) {
  sn && sn(e);
  var t, n, o = e.__c;
  o && o.__H && (o.__H.__.some(function(a) {
    try {
      if (a.__P && a.__c) {
        if (n === void 0) {
          for (n = e.__; n && (!n.__c || !n.__c.__P); ) n = n.__;
          n = n && n.__c;
        }
        a.__P = n, cn(Tt.push(a));
      } else Se(a);
    } catch (r) {
      t = r;
    }
  }), o.__H = void 0, t && R.__e(t, o.__v));
};
var un = typeof requestAnimationFrame == "function";
function bo(e) {
  var t, n = function() {
    clearTimeout(o), un && cancelAnimationFrame(t), setTimeout(e);
  }, o = setTimeout(n, 35);
  un && (t = requestAnimationFrame(n));
}
function cn(e) {
  e != 1 && tn == R.requestAnimationFrame || ((tn = R.requestAnimationFrame) || bo)(yo);
}
function Se(e) {
  var t = O, n = e.__c;
  typeof n == "function" && (e.__c = void 0, n()), O = t;
}
function St(e) {
  var t = O;
  e.__c = e.__(), O = t;
}
function pn(e, t) {
  return !e || e.length != t.length || t.some(function(n, o) {
    return !kt(n, e[o]);
  });
}
function _n(e, t) {
  return typeof t == "function" ? t(e) : t;
}

// ../node_modules/@preact/signals-core/dist/signals-core.module.js
var wo = /* @__PURE__ */ Symbol.for("preact-signals");
function Ze() {
  if (V > 1)
    V--;
  else {
    var e, t = !1;
    for ((function() {
      var a = Ge;
      for (Ge = void 0; a !== void 0; ) {
        var r = a.S;
        if (r.v === a.v) for (var s = r.t; s !== void 0; s = s.x) s.i === a.i && (s.i = r.i);
        a = a.o;
      }
    })(); Oe !== void 0; ) {
      var n = Oe;
      for (Oe = void 0, Ve++; n !== void 0; ) {
        var o = n.u;
        if (n.u = void 0, n.f &= -3, !(8 & n.f) && mn(n)) try {
          n.c();
        } catch (a) {
          t || (e = a, t = !0);
        }
        n = o;
      }
    }
    if (Ve = 0, V--, t) throw e;
  }
}
function pe(e) {
  if (V > 0) return e();
  Et = ++xo, V++;
  try {
    return e();
  } finally {
    Ze();
  }
}
var Ae, P = void 0;
function Le(e) {
  var t = P, n = Ae;
  P = void 0, Ae = void 0;
  try {
    return e();
  } finally {
    P = t, Ae = n;
  }
}
var Oe = void 0, V = 0, Ve = 0, xo = 0, Et = 0, Ge = void 0, Qe = 0;
function hn(e) {
  if (P !== void 0) {
    var t = e.n;
    if (t === void 0 || t.t !== P)
      return t = { i: 0, S: e, p: P.s, n: void 0, t: P, e: void 0, x: void 0, r: t }, P.s !== void 0 && (P.s.n = t), P.s = t, e.n = t, 32 & P.f && e.S(t), t;
    if (t.i === -1)
      return t.i = 0, t.n !== void 0 && (t.n.p = t.p, t.p !== void 0 && (t.p.n = t.n), t.p = P.s, t.n = void 0, P.s.n = t, P.s = t), t;
  }
}
function I(e, t) {
  this.v = e, this.i = 0, this.n = void 0, this.t = void 0, this.l = 0, this.W = t?.watched, this.Z = t?.unwatched, this.name = t?.name;
}
I.prototype.brand = wo;
I.prototype.h = function() {
  return !0;
};
I.prototype.S = function(e) {
  var t = this, n = this.t;
  n !== e && e.e === void 0 && (e.x = n, this.t = e, n !== void 0 ? n.e = e : Le(function() {
    var o;
    (o = t.W) == null || o.call(t);
  }));
};
I.prototype.U = function(e) {
  var t = this;
  if (this.t !== void 0) {
    var n = e.e, o = e.x;
    n !== void 0 && (n.x = o, e.e = void 0), o !== void 0 && (o.e = n, e.x = void 0), e === this.t && (this.t = o, o === void 0 && Le(function() {
      var a;
      (a = t.Z) == null || a.call(t);
    }));
  }
};
I.prototype.subscribe = function(e) {
  var t = this;
  return D(function() {
    var n = t.value;
    Le(function() {
      return e(n);
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
  var e = this;
  return Le(function() {
    return e.value;
  });
};
Object.defineProperty(I.prototype, "value", { get: function() {
  var e = hn(this);
  return e !== void 0 && (e.i = this.i), this.v;
}, set: function(e) {
  if (e !== this.v) {
    if (Ve > 100) throw new Error("Cycle detected");
    (function(n) {
      V !== 0 && Ve === 0 && n.l !== Et && (n.l = Et, Ge = { S: n, v: n.v, i: n.i, o: Ge });
    })(this), this.v = e, this.i++, Qe++, V++;
    try {
      for (var t = this.t; t !== void 0; t = t.x) t.t.N();
    } finally {
      Ze();
    }
  }
} });
function k(e, t) {
  return new I(e, t);
}
function mn(e) {
  for (var t = e.s; t !== void 0; t = t.n) if (t.S.i !== t.i || !t.S.h() || t.S.i !== t.i) return !0;
  return !1;
}
function vn(e) {
  for (var t = e.s; t !== void 0; t = t.n) {
    var n = t.S.n;
    if (n !== void 0 && (t.r = n), t.S.n = t, t.i = -1, t.n === void 0) {
      e.s = t;
      break;
    }
  }
}
function gn(e) {
  for (var t = e.s, n = void 0; t !== void 0; ) {
    var o = t.p;
    t.i === -1 ? (t.S.U(t), o !== void 0 && (o.n = t.n), t.n !== void 0 && (t.n.p = o)) : n = t, t.S.n = t.r, t.r !== void 0 && (t.r = void 0), t = o;
  }
  e.s = n;
}
function oe(e, t) {
  I.call(this, void 0, t), this.x = e, this.s = void 0, this.g = Qe - 1, this.f = 4;
}
oe.prototype = new I();
oe.prototype.h = function() {
  if (this.f &= -3, 1 & this.f) return !1;
  if ((36 & this.f) == 32 || (this.f &= -5, this.g === Qe)) return !0;
  if (this.g = Qe, this.f |= 1, this.i > 0 && !mn(this))
    return this.f &= -2, !0;
  var e = P;
  try {
    vn(this), P = this;
    var t = this.x();
    (16 & this.f || this.v !== t || this.i === 0) && (this.v = t, this.f &= -17, this.i++);
  } catch (n) {
    this.v = n, this.f |= 16, this.i++;
  }
  return P = e, gn(this), this.f &= -2, !0;
};
oe.prototype.S = function(e) {
  if (this.t === void 0) {
    this.f |= 36;
    for (var t = this.s; t !== void 0; t = t.n) t.S.S(t);
  }
  I.prototype.S.call(this, e);
};
oe.prototype.U = function(e) {
  if (this.t !== void 0 && (I.prototype.U.call(this, e), this.t === void 0)) {
    this.f &= -33;
    for (var t = this.s; t !== void 0; t = t.n) t.S.U(t);
  }
};
oe.prototype.N = function() {
  if (!(2 & this.f)) {
    this.f |= 6;
    for (var e = this.t; e !== void 0; e = e.x) e.t.N();
  }
};
Object.defineProperty(oe.prototype, "value", { get: function() {
  if (1 & this.f) throw new Error("Cycle detected");
  var e = hn(this);
  if (this.h(), e !== void 0 && (e.i = this.i), 16 & this.f) throw this.v;
  return this.v;
} });
function _e(e, t) {
  return new oe(e, t);
}
function yn(e) {
  var t = e.j;
  if (e.j = void 0, typeof t == "function") {
    V++;
    var n = P;
    P = void 0;
    try {
      t();
    } catch (o) {
      throw e.f &= -2, e.f |= 8, Pt(e), o;
    } finally {
      P = n, Ze();
    }
  }
}
function Pt(e) {
  for (var t = e.s; t !== void 0; t = t.n) t.S.U(t);
  e.x = void 0, e.s = void 0, yn(e);
}
function Co(e) {
  if (P !== this) throw new Error("Out-of-order effect");
  gn(this), P = e, this.f &= -2;
  try {
    8 & this.f && Pt(this);
  } finally {
    Ze();
  }
}
function he(e, t) {
  this.x = e, this.j = void 0, this.s = void 0, this.u = void 0, this.f = 32, this.name = t?.name, Ae && Ae.push(this);
}
he.prototype.c = function() {
  var e = this.S();
  try {
    if (8 & this.f || this.x === void 0) return;
    var t = this.x();
    typeof t == "function" && (this.j = t);
  } finally {
    e();
  }
};
he.prototype.S = function() {
  if (1 & this.f) throw new Error("Cycle detected");
  this.f |= 1, this.f &= -9, yn(this), vn(this), V++;
  var e = P;
  return P = this, Co.bind(this, e);
};
he.prototype.N = function() {
  2 & this.f || (this.f |= 2, this.u = Oe, Oe = this);
};
he.prototype.d = function() {
  this.f |= 8, 1 & this.f || Pt(this);
};
he.prototype.dispose = function() {
  this.d();
};
function D(e, t) {
  var n = new he(e, t);
  try {
    n.c();
  } catch (a) {
    throw n.d(), a;
  }
  var o = n.d.bind(n);
  return o[Symbol.dispose] = o, o;
}

// ../node_modules/@preact/signals/dist/signals.module.js
var bn, Xe, Je, ko = typeof window < "u" && !!window.__PREACT_SIGNALS_DEVTOOLS__;
var wn = [];
D(function() {
  bn = this.N;
})();
function me(e, t) {
  C[e] = t.bind(null, C[e] || function() {
  });
}
function Re(e) {
  if (Je) {
    var t = Je;
    Je = void 0, t();
  }
  Je = e && e.S();
}
function xn(e) {
  var t = this, n = e.data, o = So(n);
  o.name = "ReactiveDom", o.value = n;
  var a = Pe(function() {
    for (var l = t, p = t.__v; p = p.__; ) if (p.__c) {
      p.__c.__$f |= 4;
      break;
    }
    var m = _e(function() {
      var u = o.value.value;
      return u === 0 ? 0 : u === !0 ? "" : u || "";
    }), c = _e(function() {
      return !Array.isArray(m.value) && !mt(m.value);
    }), g = D(function() {
      if (this.N = Cn, c.value) {
        var u = m.value;
        l.__v && l.__v.__e && l.__v.__e.nodeType === 3 && (l.__v.__e.data = u);
      }
    }), h = t.__$u.d;
    return t.__$u.d = function() {
      g(), h.call(this);
    }, [c, m];
  }, []), r = a[0], s = a[1];
  return r.value ? s.peek() : s.value;
}
xn.displayName = "ReactiveTextNode";
Object.defineProperties(I.prototype, { constructor: { configurable: !0, value: Vt(A, null).constructor }, type: { configurable: !0, value: xn }, props: { configurable: !0,
get: function() {
  var e = this;
  return { data: { get value() {
    return e.value;
  } } };
} }, __b: { configurable: !0, value: 1 } });
me("__b", function(e, t) {
  if (Re(), Xe = void 0, typeof t.type == "string") {
    var n, o = t.props;
    for (var a in o) if (a !== "children") {
      var r = o[a];
      r instanceof I && (n || (t.__np = n = {}), n[a] = r, o[a] = r.peek());
    }
  }
  e(t);
});
me("__r", function(e, t) {
  if (e(t), t.type !== A) {
    Re();
    var n, o = t.__c;
    o && (o.__$f &= -2, (n = o.__$u) === void 0 && (o.__$u = n = (function(a, r) {
      var s;
      return D(function() {
        s = this;
      }, { name: r }), s.c = a, s;
    })(/* @__PURE__ */ (function(a) {
      return function() {
        var r;
        ko && ((r = this.y) == null || r.call(this)), a.__$f |= 1, a.setState({});
      };
    })(o), typeof t.type == "function" ? t.type.displayName || t.type.name : ""))), Xe = o, Re(n);
  }
});
me("__e", function(e, t, n, o) {
  Re(), Xe = void 0, e(t, n, o);
});
me("diffed", function(e, t) {
  Re(), Xe = void 0;
  var n;
  if (typeof t.type == "string" && (n = t.__e)) {
    var o = t.__np, a = t.props, r = n.U;
    if (r) for (var s in r) {
      var l = r[s];
      l === void 0 || o && s in o || (l.d(), r[s] = void 0);
    }
    if (o) {
      r || (r = {}, n.U = r);
      for (var p in o) {
        var m = r[p], c = o[p];
        m === void 0 ? (m = To(n, p, c, a), r[p] = m) : m.o(c, a);
      }
    }
  }
  e(t);
});
function To(e, t, n, o) {
  var a = t in e && e.ownerSVGElement === void 0, r = k(n);
  return { o: function(s, l) {
    r.value = s, o = l;
  }, d: D(function() {
    this.N = Cn;
    var s = r.value.value;
    o[t] !== s && (o[t] = s, a ? e[t] = s : s != null && (s !== !1 || t[4] === "-") ? e.setAttribute(t, s) : e.removeAttribute(t));
  }) };
}
me("unmount", function(e, t) {
  if (typeof t.type == "string") {
    var n = t.__e;
    if (n) {
      var o = n.U;
      if (o) {
        n.U = void 0;
        for (var a in o) {
          var r = o[a];
          r && r.d();
        }
      }
    }
    var s = t.__np;
    if (s) {
      var l = t.props;
      for (var p in s) l[p] = s[p];
    }
    t.__np = void 0;
  } else {
    var m = t.__c;
    if (m) {
      m.__$f |= 8;
      var c = m.__$u;
      c && (m.__$u = void 0, c.d());
    }
  }
  e(t);
});
me("__h", function(e, t, n, o) {
  o < 3 && (t.__$f |= 2), e(t, n, o);
});
fe.prototype.shouldComponentUpdate = function(e, t) {
  if (this.__R) return !0;
  var n = this.__$u, o = n && n.s !== void 0;
  for (var a in t) return !0;
  if (this.__f || typeof this.u == "boolean" && this.u === !0) {
    var r = 2 & this.__$f;
    if (!(o || r || 4 & this.__$f) || 1 & this.__$f) return !0;
  } else if (!(o || 4 & this.__$f) || 3 & this.__$f) return !0;
  for (var s in e) if (s !== "__source" && e[s] !== this.props[s]) return !0;
  for (var l in this.props) if (!(l in e)) return !0;
  return !1;
};
function So(e, t) {
  return Pe(function() {
    return k(e, t);
  }, []);
}
var Mo = function(e) {
  queueMicrotask(function() {
    queueMicrotask(e);
  });
};
function Eo() {
  pe(function() {
    for (var e; e = wn.shift(); ) bn.call(e);
  });
}
function Cn() {
  wn.push(this) === 1 && (C.requestAnimationFrame || Mo)(Eo);
}

// ../src/lib/prefs.ts
function At(e, t) {
  let n = "sealhook-" + e, o = t.find((r) => r === localStorage.getItem(n)), a = k(o ?? t[0]);
  return D(() => localStorage.setItem(n, a.value)), a;
}
var ve = At("theme", ["system", "light", "dark"]), J = At("zone", ["local", "utc"]), ge = At("keys", ["on", "off"]);
D(() => {
  document.documentElement.dataset.theme = ve.value;
});

// ../src/lib/base.ts
var ye = document.baseURI;

// ../src/lib/api.ts
var N = class extends Error {
  problem;
  constructor(t) {
    super(t.detail || t.title), this.problem = t;
  }
  get status() {
    return this.problem.status;
  }
}, Fe = (e) => e instanceof DOMException && e.name === "AbortError", j = { token: "" };
function Po(e, t) {
  let n = e.slice(e.indexOf("/") + 1).replace(/\{(\w+)\}/g, (a, r) => encodeURIComponent(String(t.path[r]))), o = new URLSearchParams();
  for (let [a, r] of Object.entries(t.query ?? {}))
    for (let s of Array.isArray(r) ? r : [r])
      s !== void 0 && s !== "" && o.append(a, String(s));
  return ye + n + (o.size > 0 ? "?" + o : "");
}
async function Ye(e, t, n = {}) {
  let o = new Headers(n.header);
  j.token && o.set("Authorization", "Bearer " + j.token);
  let a;
  n.body instanceof Blob || typeof n.body == "string" ? a = n.body : n.body !== void 0 && (o.set("Content-Type", "application/json"), a = JSON.stringify(n.body));
  let r;
  try {
    r = await fetch(t, { method: e, headers: o, body: a, signal: n.signal, credentials: "same-origin", referrerPolicy: "no-referrer" });
  } catch (p) {
    throw Fe(p) ? p : new N(kn);
  }
  if (r.ok) return r;
  let s = await r.text(), l = { ...kn, status: r.status, title: "The server answered with the status " + r.status };
  try {
    let p = JSON.parse(s);
    p && typeof p == "object" && "code" in p && (l = p);
  } catch {
  }
  throw new N(l);
}
var kn = {
  type: "about:blank",
  title: "The server cannot be reached",
  status: 0,
  code: "unavailable",
  request_id: "",
  hint: "Check the connection. Nothing that you typed is lost."
};
async function X(e, t) {
  let n = e.slice(0, e.indexOf(" ")), { path: o, query: a, body: r, header: s, signal: l } = t, p = Po(e, { path: o, query: a }), m;
  try {
    m = await Ye(n, p, { body: r, header: s, signal: l });
  } catch (c) {
    if (!(c instanceof N && c.status === 401 && e !== "POST /v1/session") || !j.ended || !await j.ended()) throw c;
    m = await Ye(n, p, { body: r, header: s, signal: l });
  }
  if (m.status !== 204)
    return /[/+]json/.test(m.headers.get("Content-Type") ?? "") && !e.endsWith("/payload") ? await m.json() : await m.blob();
}

// ../src/lib/load.ts
function et(e, t) {
  let [n, o] = $({ busy: !0 }), [a, r] = $(0);
  return F(() => {
    let s = new AbortController();
    return o((l) => ({ ...l, busy: !0 })), e(s.signal).then(
      (l) => !s.signal.aborted && o({ data: l, busy: !1 }),
      (l) => !s.signal.aborted && !Fe(l) && o((p) => ({ data: p.data, error: l, busy: !1 }))
    ), () => s.abort();
  }, [...t, a]), {
    data: n.data,
    error: n.error,
    busy: n.busy,
    reload: Mt(() => r((s) => s + 1), []),
    set: Mt((s) => o({ data: s, busy: !1 }), [])
  };
}

// ../src/lib/router.ts
var Ie = new URL(ye).pathname + (document.querySelector("script[src*='/portal.js']") ? "portal/" : ""), Ot = () => "/" + (location.pathname.startsWith(Ie) ? location.
pathname.slice(Ie.length) : ""), re = k(Ot()), B = k(new URLSearchParams(location.search)), Lt = k(0), ot = k(""), G = _e(() => ot.value || B.value.get("tenant") ||
"default");
function rt() {
  pe(() => {
    re.value !== Ot() && Lt.value++, re.value = Ot(), B.value = new URLSearchParams(location.search);
  });
}
addEventListener("popstate", rt);
function Tn(e, t = new URLSearchParams()) {
  for (let [n, o] of Object.entries(e)) {
    t.delete(n);
    for (let a of Array.isArray(o) ? o : [o])
      a && t.append(n, a);
  }
  return t.size > 0 ? "?" + t : "";
}
function K(e, t = {}) {
  let [n = "", o = ""] = e.split("?"), a = new URLSearchParams(o), r = B.value.get("tenant") ?? void 0;
  return Ie + n.slice(1) + Tn({ tenant: r, ...t }, a);
}
function it(e, t = {}) {
  history.pushState(null, "", K(e, t)), rt();
}
function ie(e, t = !1) {
  let n = location.pathname + Tn(e, new URLSearchParams(location.search));
  history[t ? "replaceState" : "pushState"](null, "", n), rt();
}
addEventListener("click", (e) => {
  if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
  let t = e.target.closest("a");
  !t || t.target || t.hasAttribute("download") || t.origin !== location.origin || !t.pathname.startsWith(Ie) || /^(v1|in|assets|openapi\.\w+)\b/.test(t.pathname.
  slice(Ie.length)) || (e.preventDefault(), t.href !== location.href && history.pushState(null, "", t.href), rt());
});
function Sn(e, t) {
  let n = t.split("/");
  for (let o of e) {
    let a = o.path.split("/");
    if (a.length !== n.length) continue;
    let r = {};
    if (a.every((l, p) => {
      let m = n[p] ?? "";
      return l.startsWith(":") ? (r[l.slice(1)] = decodeURIComponent(m), m !== "") : l === m;
    })) return { route: o, params: r };
  }
}
var tt = k(""), nt = k("Sealhook");
D(() => {
  document.title = tt.value ? `${tt.value} · ${nt.value}` : nt.value;
});

// ../src/lib/session.ts
var Ao = k(void 0), Oo = k(!1), Mn = k("viewer");
var Lo = [];
function Ro() {
  return Ao.peek() ? (Oo.value = !0, new Promise((e) => Lo.push(e))) : Promise.resolve(!1);
}
j.ended = Ro;

// ../node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var Fo = /* @__PURE__ */ Symbol.for("pv"), Io = 0;
function i(e, t, n, o, a, r) {
  t || (t = {});
  var s, l, p = t;
  if ("ref" in p && typeof e != "function") for (l in p = {}, t) l == "ref" ? s = t[l] : p[l] = t[l];
  var m = { type: e, props: p, key: n, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Fo, __v: --Io, __i: -1, __u: 0 };
  return (a || r) && (m.__source = a, m.__self = r), C.vnode && C.vnode(m), m;
}

// ../src/ui/icon.tsx
var $o = {
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
function M({ name: e, size: t = 16 }) {
  return /* @__PURE__ */ i("svg", { class: "icon", viewBox: "0 0 16 16", width: t, height: t, "aria-hidden": "true", children: /* @__PURE__ */ i("path", { d: $o[e] }) });
}

// ../src/ui/badge.tsx
var Do = {
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
function En({ state: e, children: t }) {
  let [n, o, a] = Do[e] ?? ["mute", "circle", e];
  return /* @__PURE__ */ i("span", { class: "badge " + n, children: [
    /* @__PURE__ */ i(M, { name: o, size: 12 }),
    t ?? a
  ] });
}

// ../src/lib/time.ts
var Pn = k(Date.now());
setInterval(() => {
  document.hidden || (Pn.value = Date.now());
}, 1e4);
var No = [
  [60, "second"],
  [60, "minute"],
  [24, "hour"],
  [7, "day"],
  [5, "week"],
  [12, "month"],
  [1 / 0, "year"]
], qo = new Intl.RelativeTimeFormat("en", { numeric: "auto", style: "short" });
function Rt(e) {
  let t = (new Date(e).getTime() - Pn.value) / 1e3;
  if (Math.abs(t) < 10) return "just now";
  for (let [n, o] of No) {
    if (Math.abs(t) < n) return qo.format(Math.trunc(t), o);
    t /= n;
  }
  return "";
}
function Ft(e) {
  return new Intl.DateTimeFormat("en-GB", {
    dateStyle: "medium",
    timeStyle: "medium",
    timeZone: J.value === "utc" ? "UTC" : void 0
  }).format(new Date(e)) + (J.value === "utc" ? " UTC" : "");
}
var at = (e) => new Intl.NumberFormat("en").format(e);
function An(e) {
  if (!e) return "";
  let t = new Date(e);
  return new Date(t.getTime() - (J.value === "utc" ? 0 : t.getTimezoneOffset() * 6e4)).toISOString().slice(0, 16);
}
function On(e) {
  let t = /* @__PURE__ */ new Date(e + (J.value === "utc" ? "Z" : ""));
  return e && !isNaN(t.getTime()) ? t.toISOString() : void 0;
}

// ../src/ui/filter.tsx
function Ln({ filters: e }) {
  let t = q(null), n = e.filter((o) => B.value.get(o.name));
  return F(() => {
    let o = (a) => {
      a.key !== "/" || a.target.closest("input, textarea, select, dialog") || (a.preventDefault(), t.current?.querySelector("input, select")?.focus());
    };
    return addEventListener("keydown", o), () => removeEventListener("keydown", o);
  }, []), /* @__PURE__ */ i("form", { ref: t, class: "filters", role: "search", onSubmit: (o) => o.preventDefault(), children: [
    e.map((o) => /* @__PURE__ */ i("label", { children: [
      /* @__PURE__ */ i("span", { children: o.label }),
      /* @__PURE__ */ i(jo, { filter: o })
    ] }, o.name)),
    n.length > 0 && /* @__PURE__ */ i("button", { type: "button", class: "quiet", onClick: () => ie(Object.fromEntries(e.map((o) => [o.name, void 0]))), children: [
      /* @__PURE__ */ i(M, { name: "cross" }),
      " Clear ",
      n.length === 1 ? "the filter" : "filters"
    ] })
  ] });
}
function jo({ filter: e }) {
  let t = B.value.get(e.name) ?? "";
  return e.kind === "choice" ? /* @__PURE__ */ i("select", { value: t, onChange: (n) => ie({ [e.name]: n.currentTarget.value }), children: [
    /* @__PURE__ */ i("option", { value: "", children: "any" }),
    e.options.map((n) => /* @__PURE__ */ i("option", { value: n.value, children: n.label }, n.value))
  ] }) : e.kind === "time" ? /* @__PURE__ */ i("input", { type: "datetime-local", value: An(t), onChange: (n) => ie({ [e.name]: On(n.currentTarget.value) }) }) :
  /* @__PURE__ */ i("input", { type: "search", autocomplete: "off", value: t, placeholder: e.placeholder, onInput: (n) => ie({ [e.name]: n.currentTarget.value },
  !0) });
}
var Rn = (e) => ie(Object.fromEntries(e.map((t) => [t.name, void 0])));

// ../src/ui/page.tsx
function $e({ title: e, heading: t, about: n, back: o, actions: a, children: r }) {
  let s = q(null);
  return F(() => {
    tt.value = e;
  }, [e]), F(() => {
    Lt.peek() > 0 && s.current?.focus();
  }, []), /* @__PURE__ */ i(A, { children: [
    /* @__PURE__ */ i("header", { class: "page", children: [
      /* @__PURE__ */ i("div", { children: [
        o && /* @__PURE__ */ i("p", { class: "back", children: /* @__PURE__ */ i("a", { href: K(o.to), children: [
          /* @__PURE__ */ i(M, { name: "arrow" }),
          " ",
          o.label
        ] }) }),
        /* @__PURE__ */ i("h1", { ref: s, tabIndex: -1, children: t ?? e }),
        n && /* @__PURE__ */ i("p", { class: "about", children: n })
      ] }),
      a && /* @__PURE__ */ i("div", { class: "actions", children: a })
    ] }),
    r
  ] });
}
function Fn({ title: e, actions: t, children: n, flush: o }) {
  return /* @__PURE__ */ i("section", { class: o ? "card flush" : "card", children: [
    (e || t) && /* @__PURE__ */ i("header", { children: [
      e && /* @__PURE__ */ i("h2", { children: e }),
      t && /* @__PURE__ */ i("div", { class: "actions", children: t })
    ] }),
    n
  ] });
}

// ../src/ui/toast.tsx
var be = k([]), $n = k(""), Ho = 0, Dn = (e) => {
  be.value = be.value.filter((t) => t.id !== e);
};
function Uo(e, t) {
  let n = ++Ho;
  be.value = [...be.value.slice(-3), { id: n, text: e, bad: t }], setTimeout(() => Dn(n), t ? 12e3 : 5e3);
}
var Nn = (e) => Uo(qn(e), !0);
function ae(e) {
  $n.value = e;
}
function qn(e) {
  if (e instanceof N) {
    let t = e.problem;
    return [t.detail || t.errors?.[0]?.message || t.title, t.hint].filter((n) => n !== void 0 && n !== "").map(zo).join(" ");
  }
  return e instanceof Error ? e.message : String(e);
}
var zo = (e = "") => e.charAt(0).toUpperCase() + e.slice(1) + (/[.!?]$/.test(e) ? "" : ".");
function jn() {
  return /* @__PURE__ */ i(A, { children: [
    /* @__PURE__ */ i("div", { class: "sr", role: "status", "aria-live": "polite", children: $n }),
    /* @__PURE__ */ i("div", { class: "toasts", children: [
      /* @__PURE__ */ i("div", { role: "status", children: be.value.filter((e) => !e.bad).map((e) => /* @__PURE__ */ i(In, { toast: e }, e.id)) }),
      /* @__PURE__ */ i("div", { role: "alert", children: be.value.filter((e) => e.bad).map((e) => /* @__PURE__ */ i(In, { toast: e }, e.id)) })
    ] })
  ] });
}
function In({ toast: e }) {
  return /* @__PURE__ */ i("div", { class: e.bad ? "toast bad" : "toast", children: [
    /* @__PURE__ */ i(M, { name: e.bad ? "alert" : "check" }),
    /* @__PURE__ */ i("span", { children: e.text }),
    /* @__PURE__ */ i("button", { type: "button", class: "quiet icon-only", "aria-label": "Dismiss", onClick: () => Dn(e.id), children: /* @__PURE__ */ i(M, { name: "\
cross" }) })
  ] });
}

// ../src/ui/copy.tsx
function Hn({ text: e, label: t = "Copy", children: n }) {
  let [o, a] = $(!1), r = async () => {
    try {
      await navigator.clipboard.writeText(typeof e == "string" ? e : await e()), ae("Copied"), a(!0), setTimeout(() => a(!1), 1500);
    } catch (s) {
      Nn(s);
    }
  };
  return /* @__PURE__ */ i("button", { type: "button", class: n ? "" : "quiet icon-only", "aria-label": n ? void 0 : t, title: n ? void 0 : t, onClick: () => {
    r();
  }, children: [
    /* @__PURE__ */ i(M, { name: o ? "check" : "copy" }),
    n
  ] });
}

// ../src/ui/state.tsx
function st({ of: e, children: t }) {
  return e.data === void 0 ? e.error ? /* @__PURE__ */ i(De, { error: e.error, retry: e.reload }) : /* @__PURE__ */ i(Bo, {}) : /* @__PURE__ */ i("div", { "aria\
-busy": e.busy, children: [
    e.error ? /* @__PURE__ */ i(De, { error: e.error, retry: e.reload }) : null,
    t(e.data)
  ] });
}
function Bo({ lines: e = 4 }) {
  return /* @__PURE__ */ i("div", { class: "skeleton", "aria-busy": "true", children: [
    /* @__PURE__ */ i("span", { class: "sr", children: "Loading…" }),
    Array.from({ length: e }, (t, n) => /* @__PURE__ */ i("div", {}, n))
  ] });
}
var Ko = { type: "about:blank", title: "Something failed on this page", status: 0, code: "internal", request_id: "" };
function De({ error: e, retry: t }) {
  let n = e instanceof N ? e.problem : { ...Ko, detail: e instanceof Error ? e.message : String(e) };
  return n.status === 404 ? /* @__PURE__ */ i(se, { icon: "search", title: "Not found", children: "It may have been deleted, or kept no longer than it had to be\
." }) : n.status === 403 ? /* @__PURE__ */ i(se, { icon: "shield", title: "Not allowed", children: [
    n.detail || "Your role does not allow this.",
    " ",
    n.hint
  ] }) : /* @__PURE__ */ i("div", { class: "notice bad", role: "alert", children: [
    /* @__PURE__ */ i(M, { name: "alert" }),
    /* @__PURE__ */ i("div", { children: [
      /* @__PURE__ */ i("strong", { children: n.title }),
      n.detail && /* @__PURE__ */ i("p", { children: n.detail }),
      n.hint && /* @__PURE__ */ i("p", { children: n.hint }),
      n.request_id && /* @__PURE__ */ i("p", { class: "small", children: [
        "Request ",
        /* @__PURE__ */ i("code", { children: n.request_id }),
        " ",
        /* @__PURE__ */ i(Hn, { text: n.request_id, label: "Copy the request's id" })
      ] })
    ] }),
    t && /* @__PURE__ */ i("button", { type: "button", onClick: t, children: "Try again" })
  ] });
}
function se({ icon: e, title: t, children: n, action: o }) {
  return /* @__PURE__ */ i("div", { class: "empty", children: [
    /* @__PURE__ */ i(M, { name: e, size: 28 }),
    /* @__PURE__ */ i("h2", { children: t }),
    n && /* @__PURE__ */ i("p", { children: n }),
    o
  ] });
}

// ../src/ui/table.tsx
var Un = 100;
function zn({ label: e, rows: t, columns: n, id: o, link: a, more: r, busy: s }) {
  let [l, p] = $(Un), m = q(null), c = r ? t : t.slice(0, l);
  F(() => {
    s || ae(`${e}: ${at(t.length)}${r ? " and more" : ""}`);
  }, [t.length, s, !!r]), F(() => {
    let h = (u) => {
      if (ge.peek() === "off" || u.ctrlKey || u.metaKey || u.altKey || It(u.target)) return;
      let v = document.activeElement?.closest("tr")?.dataset.id;
      u.key === "c" && v && navigator.clipboard.writeText(v).then(() => ae("Copied " + v));
      let x = { j: 1, k: -1 }[u.key];
      if (!x) return;
      let _ = [...m.current?.querySelectorAll("tr > :first-child a, tr > :first-child button") ?? []], w = _.findIndex((b) => b.closest("tr").contains(document.
      activeElement));
      _[Math.max(0, Math.min(_.length - 1, w + x))]?.focus();
    };
    return addEventListener("keydown", h), () => removeEventListener("keydown", h);
  }, []);
  let g = (h) => {
    if (h.target.closest("a, button, input, label, summary") || getSelection()?.type === "Range") return;
    h.currentTarget.querySelector("a")?.dispatchEvent(new MouseEvent("click", { bubbles: !0, cancelable: !0, ctrlKey: h.ctrlKey, metaKey: h.metaKey }));
  };
  return /* @__PURE__ */ i(A, { children: [
    /* @__PURE__ */ i("div", { class: "table", children: /* @__PURE__ */ i("table", { "aria-label": e, "aria-busy": s, children: [
      /* @__PURE__ */ i("thead", { children: /* @__PURE__ */ i("tr", { children: n.map((h) => /* @__PURE__ */ i("th", { scope: "col", class: h.kind, children: h.
      head }, h.head)) }) }),
      /* @__PURE__ */ i("tbody", { ref: m, children: c.map((h) => /* @__PURE__ */ i("tr", { "data-id": o(h), class: a && "link", onClick: a && g, children: n.map(
      (u, v) => {
        let x = u.cell(h);
        return /* @__PURE__ */ i("td", { class: u.kind, children: v === 0 && a ? /* @__PURE__ */ i("a", { href: a(h), children: x }) : x }, u.head);
      }) }, o(h))) })
    ] }) }),
    (r || c.length < t.length) && /* @__PURE__ */ i("p", { class: "more", children: [
      /* @__PURE__ */ i("button", { type: "button", disabled: s, onClick: r ?? (() => p(l + Un * 5)), children: "Show more" }),
      !r && /* @__PURE__ */ i("span", { class: "hint", children: [
        at(c.length),
        " of ",
        at(t.length)
      ] })
    ] })
  ] });
}
var It = (e) => e instanceof Element && e.closest("input, textarea, select, [contenteditable], dialog") !== null;

// ../src/ui/time.tsx
function Bn({ at: e, exact: t }) {
  return e ? /* @__PURE__ */ i("time", { dateTime: e, title: t ? Rt(e) : Ft(e), children: t ? Ft(e) : Rt(e) }) : /* @__PURE__ */ i("span", { class: "hint", children: "\
never" });
}
function Kn() {
  let e = J.value === "utc";
  return /* @__PURE__ */ i("button", { type: "button", class: "quiet", "aria-pressed": e, title: "Tell times in UTC or in your own zone", onClick: () => J.value =
  e ? "local" : "utc", children: e ? "UTC" : "Local" });
}

// ../src/pages/endpoints.tsx
var Wn = (e) => e.disabled ? "disabled" : e.failing_since ? "failing" : "active", Vn = [
  { name: "search", label: "Search", kind: "text", placeholder: "URL, description or event type" },
  { name: "state", label: "State", kind: "choice", options: ["active", "failing", "disabled"].map((e) => ({ value: e, label: e })) }
];
function Gn() {
  let e = et((r) => X("GET /v1/tenants/{tenant}/endpoints", { path: { tenant: G.value }, signal: r }), [G.value]), t = (B.value.get("search") ?? "").toLowerCase(),
  n = B.value.get("state") ?? "", o = (r) => (!n || Wn(r) === n) && [r.url ?? "", r.description, r.id, ...r.event_types].some((s) => s.toLowerCase().includes(t)),
  a = /* @__PURE__ */ i("a", { class: "button primary", href: K("/endpoints/new"), children: [
    /* @__PURE__ */ i(M, { name: "plus" }),
    " New endpoint"
  ] });
  return /* @__PURE__ */ i($e, { title: "Endpoints", about: "Where events are sent, signed.", actions: a, children: /* @__PURE__ */ i(st, { of: e, children: ({ items: r }) => {
    if (r.length === 0)
      return /* @__PURE__ */ i(se, { icon: "send", title: "No endpoints yet", action: a, children: "An endpoint is a URL that gets the events it subscribes to. \
Add one, and send it a test." });
    let s = r.filter(o);
    return /* @__PURE__ */ i(A, { children: [
      /* @__PURE__ */ i(Ln, { filters: Vn }),
      s.length === 0 ? /* @__PURE__ */ i(se, { icon: "search", title: "No endpoint fits the filters", action: /* @__PURE__ */ i("button", { type: "button", onClick: () => Rn(
      Vn), children: "Clear the filters" }) }) : /* @__PURE__ */ i(Fn, { flush: !0, children: /* @__PURE__ */ i(zn, { label: "Endpoints", rows: s, id: (l) => l.
      id, link: (l) => K("/endpoints/" + l.id), columns: [
        { head: "URL", kind: "main", cell: (l) => /* @__PURE__ */ i(A, { children: [
          l.url ?? "polled by its consumer",
          l.description && /* @__PURE__ */ i("small", { children: l.description })
        ] }) },
        { head: "State", cell: (l) => /* @__PURE__ */ i(En, { state: Wn(l) }) },
        { head: "Events", kind: "minor", cell: (l) => l.event_types.includes("*") ? "all" : l.event_types.length },
        { head: "Scheme", kind: "minor", cell: (l) => l.scheme },
        { head: "Created", kind: "minor", cell: (l) => /* @__PURE__ */ i(Bn, { at: l.created_at }) }
      ] }) })
    ] });
  } }) });
}

// ../node_modules/eventsource-parser/dist/errors.js
var we = class extends Error {
  constructor(t, n) {
    super(t), this.name = "ParseError", this.type = n.type, this.field = n.field, this.value = n.value, this.line = n.line;
  }
};

// ../node_modules/eventsource-parser/dist/parse.js
var lt = 10, ut = 13, le = 32, Qn = 6;
function $t(e) {
  if (typeof e == "function")
    throw new TypeError("`config` must be an object, got a function instead. Did you mean `createParser({onEvent: fn})`?");
  let { maxBufferSize: t, onComment: n, onError: o, onEvent: a, onId: r, onRetry: s } = e, l = [], p = 0, m = "", c, g = "", h = 0, u, v = !1, x = !1, _ = !1;
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
      let y = xe(f);
      y !== "" && T(y), H();
      return;
    }
    if (f.indexOf(`
`) === -1 && f.indexOf("\r") === -1) {
      if (p < Qn) {
        let y = l.join("") + f.slice(0, Qn - p);
        if (!E(y)) {
          l.length = 0, p = 0, x = !0;
          return;
        }
      }
      l.push(f), p += f.length, H();
      return;
    }
    l.push(f);
    let d = l.join("");
    l.length = 0, p = 0, T(xe(d)), H();
  }
  function b(f) {
    if (f.length === 0)
      return f;
    if (_)
      return _ = !1, f.charCodeAt(0) === lt ? f.slice(1) : f;
    let d = f.indexOf("\r"), y = f.indexOf(`
`), L = d === -1 ? y : y === -1 || d < y ? d : y;
    return L === -1 ? "" : L === f.length - 1 && f.charCodeAt(L) === ut ? (x = !1, _ = !0, "") : (x = !1, f.slice(L + (f.charCodeAt(L) === ut && f.charCodeAt(L +
    1) === lt ? 2 : 1)));
  }
  function T(f) {
    if (f) {
      if (f.charCodeAt(f.length - 1) === ut) {
        if (W(f, 0, f.length - 1), H())
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
    return d === 58 && !!n || d === 100 && ct(f, "data") || d === 101 && ct(f, "event") || d === 105 && ct(f, "id") || d === 114 && ct(f, "retry");
  }
  function H() {
    return v ? !0 : t === void 0 || p + g.length <= t ? !1 : (v = !0, l.length = 0, p = 0, c = void 0, g = "", h = 0, u = void 0, x = !1, _ = !1, o?.(new we(`Bu\
ffered data exceeded max buffer size of ${t} characters`, {
      type: "max-buffer-size-exceeded"
    })), !0);
  }
  function xe(f) {
    let d = 0;
    if (f.indexOf("\r") === -1) {
      let S = f.indexOf(`
`, d);
      for (; S !== -1; ) {
        if (d === S) {
          c !== void 0 && r?.(c), h > 0 && a?.({ id: c, event: u, data: g }), c = void 0, g = "", h = 0, u = void 0, d = S + 1, S = f.indexOf(`
`, d);
          continue;
        }
        let Y = f.charCodeAt(d);
        if (Zn(f, d, Y)) {
          let pt = f.charCodeAt(d + 5) === le ? d + 6 : d + 5, Ce = f.slice(pt, S);
          if (h === 0 && f.charCodeAt(S + 1) === lt) {
            c !== void 0 && r?.(c), a?.({ id: c, event: u, data: Ce }), c = void 0, g = "", u = void 0, d = S + 2, S = f.indexOf(`
`, d);
            continue;
          }
          g = h === 0 ? Ce : `${g}
${Ce}`, h++;
        } else Jn(f, d, Y) ? u = f.slice(f.charCodeAt(d + 6) === le ? d + 7 : d + 6, S) || void 0 : W(f, d, S);
        if (H())
          return "";
        d = S + 1, S = f.indexOf(`
`, d);
      }
      return f.slice(d);
    }
    let y = f.indexOf("\r", d), L = f.indexOf(`
`, d);
    for (; d < f.length; ) {
      let S = -1;
      if (y !== -1 && L !== -1 ? S = y < L ? y : L : y !== -1 ? y === f.length - 1 ? S = -1 : S = y : L !== -1 && (S = L), S === -1)
        break;
      if (W(f, d, S), H())
        return "";
      d = S + 1, f.charCodeAt(d - 1) === ut && f.charCodeAt(d) === lt && d++, y !== -1 && y < d && (y = f.indexOf("\r", d)), L !== -1 && L < d && (L = f.indexOf(
      `
`, d));
    }
    return f.slice(d);
  }
  function W(f, d, y) {
    if (d === y) {
      je();
      return;
    }
    let L = f.charCodeAt(d);
    if (Zn(f, d, L)) {
      let ce = f.charCodeAt(d + 5) === le ? d + 6 : d + 5, Ht = f.slice(ce, y);
      g = h === 0 ? Ht : `${g}
${Ht}`, h++;
      return;
    }
    if (Jn(f, d, L)) {
      u = f.slice(f.charCodeAt(d + 6) === le ? d + 7 : d + 6, y) || void 0;
      return;
    }
    if (L === 105 && f.charCodeAt(d + 1) === 100 && f.charCodeAt(d + 2) === 58) {
      let ce = f.slice(f.charCodeAt(d + 3) === le ? d + 4 : d + 3, y);
      ce.includes("\0") || (c = ce);
      return;
    }
    if (L === 58) {
      if (n) {
        let ce = f.slice(d, y);
        n(ce.slice(f.charCodeAt(d + 1) === le ? 2 : 1));
      }
      return;
    }
    let S = f.slice(d, y), Y = S.indexOf(":");
    if (Y === -1) {
      U(S, "", S);
      return;
    }
    let pt = S.slice(0, Y), Ce = S.charCodeAt(Y + 1) === le ? 2 : 1, lo = S.slice(Y + Ce);
    U(pt, lo, S);
  }
  function U(f, d, y) {
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
        /^\d+$/.test(d) ? s?.(parseInt(d, 10)) : o?.(new we(`Invalid \`retry\` value: "${d}"`, {
          type: "invalid-retry",
          value: d,
          line: y
        }));
        break;
      default:
        o?.(new we(`Unknown field "${f.length > 20 ? `${f.slice(0, 20)}…` : f}"`, { type: "unknown-field", field: f, value: d, line: y }));
        break;
    }
  }
  function je() {
    c !== void 0 && r?.(c), h > 0 && a?.({
      id: c,
      event: u,
      data: g
    }), c = void 0, g = "", h = 0, u = void 0;
  }
  function z(f = {}) {
    if (f.consume && l.length > 0) {
      let d = l.join("");
      W(d, 0, d.length);
    }
    m = "", c = void 0, g = "", h = 0, u = void 0, l.length = 0, p = 0, v = !1, x = !1, _ = !1;
  }
  return { feed: w, reset: z };
}
function Zn(e, t, n) {
  return n === 100 && e.charCodeAt(t + 1) === 97 && e.charCodeAt(t + 2) === 116 && e.charCodeAt(t + 3) === 97 && e.charCodeAt(t + 4) === 58;
}
function Jn(e, t, n) {
  return n === 101 && e.charCodeAt(t + 1) === 118 && e.charCodeAt(t + 2) === 101 && e.charCodeAt(t + 3) === 110 && e.charCodeAt(t + 4) === 116 && e.charCodeAt(t +
  5) === 58;
}
function ct(e, t) {
  let n = 1;
  for (; n < e.length && n < t.length; ) {
    if (e.charCodeAt(n) !== t.charCodeAt(n))
      return !1;
    n++;
  }
  return e.length <= t.length || e.charCodeAt(t.length) === 58;
}

// ../src/lib/stream.ts
var ue = k("off"), Ne = k(!1), Wo = /* @__PURE__ */ new Set(), Vo = k([]), ft = "", Dt = [], Yn;
function Go() {
  Yn = void 0;
  let e = Dt;
  Dt = [];
  for (let t of Wo) t.hear(e);
}
function Nt(e) {
  Dt.push(e), Yn ??= setTimeout(Go, 250);
}
var eo = k(document.hidden);
addEventListener("visibilitychange", () => eo.value = document.hidden);
D(() => {
  let e = Vo.value, t = G.value;
  if (e.length === 0 || Ne.value || eo.value) {
    ue.value = "off";
    return;
  }
  let n = new AbortController();
  return Zo(t, e, n.signal), () => n.abort();
});
var Qo = 5e3, Xn = "";
async function Zo(e, t, n) {
  let o = e + " " + t.join();
  o !== Xn && (ft = ""), Xn = o, ue.value = "connecting";
  for (let a = 0; !n.aborted; a++) {
    try {
      let s = `${ye}v1/tenants/${encodeURIComponent(e)}/stream?topics=${t.join()}`, l = { Accept: "text/event-stream" };
      ft && (l["Last-Event-ID"] = ft);
      let p = await Ye("GET", s, { header: l, signal: n });
      ue.value = "live", a = 0, await Jo(p);
    } catch (s) {
      if (Fe(s) || n.aborted) return;
      s instanceof N && s.status === 401 && j.ended && await j.ended();
    }
    if (n.aborted) return;
    ue.value = a < 3 ? "reconnecting" : "polling", ue.value === "polling" && Nt({ kind: "gap" });
    let r = Math.min(Qo, 500 * 2 ** a) * (0.75 + Math.random() / 2);
    await new Promise((s) => setTimeout(s, r));
  }
}
async function Jo(e) {
  let t = $t({
    onEvent: (o) => {
      o.id && (ft = o.id), o.event === "gap" ? Nt({ kind: "gap" }) : o.event && o.event !== "ready" && Nt({ kind: o.event, item: JSON.parse(o.data) });
    }
  }), n = e.body.pipeThrough(new TextDecoderStream()).getReader();
  for (; ; ) {
    let { done: o, value: a } = await n.read();
    if (o) return;
    t.feed(a);
  }
}

// ../src/ui/dialog.tsx
function dt({ title: e, children: t, onClose: n, wide: o }) {
  let a = q(null), r = de();
  return F(() => {
    let s = document.activeElement;
    return a.current.showModal(), () => s instanceof HTMLElement && s.focus();
  }, []), /* @__PURE__ */ i("dialog", { ref: a, class: o ? "wide" : void 0, "aria-labelledby": r, onCancel: (s) => {
    s.preventDefault(), n();
  }, children: [
    /* @__PURE__ */ i("header", { children: [
      /* @__PURE__ */ i("h2", { id: r, children: e }),
      /* @__PURE__ */ i("button", { type: "button", class: "quiet icon-only", "aria-label": "Close", onClick: n, children: /* @__PURE__ */ i(M, { name: "cross" }) })
    ] }),
    t
  ] });
}
var Xo = k(void 0);
function to() {
  let e = Xo.value;
  return e ? /* @__PURE__ */ i(dt, { title: e.title, onClose: () => e.answer(!1), children: [
    /* @__PURE__ */ i("div", { class: "stack", children: e.text }),
    /* @__PURE__ */ i("footer", { children: [
      /* @__PURE__ */ i("button", { type: "button", onClick: () => e.answer(!1), children: "Cancel" }),
      /* @__PURE__ */ i("button", { type: "button", class: e.danger ? "danger" : "primary", onClick: () => e.answer(!0), children: e.action })
    ] })
  ] }) : null;
}

// ../src/ui/form.tsx
function no({ label: e, hint: t, checked: n, onValue: o }) {
  let a = de();
  return /* @__PURE__ */ i("div", { class: "check", children: [
    /* @__PURE__ */ i("input", { type: "checkbox", id: a, checked: n, "aria-describedby": t ? a + "-hint" : void 0, onChange: (r) => o(r.currentTarget.checked) }),
    /* @__PURE__ */ i("label", { for: a, children: e }),
    t && /* @__PURE__ */ i("p", { class: "hint", id: a + "-hint", children: t })
  ] });
}

// ../src/ui/keys.tsx
var qe = k(!1), jt = k(!1);
function oo(e) {
  let t = 0, n = (o) => {
    if (o.key.toLowerCase() === "k" && (o.ctrlKey || o.metaKey)) {
      o.preventDefault(), qe.value = !0;
      return;
    }
    if (o.ctrlKey || o.metaKey || o.altKey || ge.value === "off" || It(o.target)) return;
    let a = Date.now() - t < 1500 && e.find((r) => r.nav?.key === o.key);
    t = o.key === "g" ? Date.now() : 0, a ? (o.preventDefault(), it(a.path)) : o.key === "?" ? jt.value = !0 : o.key === "." && (Ne.value = !Ne.value, ae(Ne.value ?
    "Paused" : "Live"));
  };
  return addEventListener("keydown", n), () => removeEventListener("keydown", n);
}
var qt = { evt_: "/events/", dlv_: "/deliveries/", ep_: "/endpoints/", src_: "/sources/", req_: "/requests/", job_: "/jobs/" };
function ro({ routes: e }) {
  return /* @__PURE__ */ i(A, { children: [
    /* @__PURE__ */ i("button", { type: "button", class: "search", onClick: () => qe.value = !0, children: [
      /* @__PURE__ */ i(M, { name: "search" }),
      " ",
      /* @__PURE__ */ i("span", { children: "Search or paste an id" }),
      " ",
      /* @__PURE__ */ i("kbd", { children: "Ctrl K" })
    ] }),
    qe.value && /* @__PURE__ */ i(Yo, { routes: e })
  ] });
}
function Yo({ routes: e }) {
  let [t, n] = $(""), [o, a] = $(0), [r, s] = $([]), l = de();
  F(() => {
    let _ = new AbortController(), w = { tenant: G.peek() };
    return Promise.all([
      X("GET /v1/tenants/{tenant}/endpoints", { path: w, signal: _.signal }).then(({ items: b }) => b.map((T) => ({ label: T.url || T.description || T.id, hint: T.
      id, icon: "send", to: "/endpoints/" + T.id }))),
      X("GET /v1/tenants/{tenant}/sources", { path: w, signal: _.signal }).then(({ items: b }) => b.map((T) => ({ label: T.name, hint: T.id, icon: "inbox", to: "\
/sources/" + T.id })), () => [])
      // the portal has none
    ]).then((b) => s(b.flat()), () => {
    }), () => _.abort();
  }, []);
  let p = t.trim().toLowerCase(), m = e.flatMap((_) => _.nav ? [{ label: _.nav.label, hint: _.nav.group, icon: _.nav.icon, to: _.path }] : []), c = Object.keys(
  qt).find((_) => p.startsWith(_)), h = [...c && e.some((_) => _.path.startsWith(qt[c])) ? [{ label: "Go to " + t.trim(), icon: "arrow", to: qt[c] + t.trim() }] :
  [], ...[...m, ...r].filter((_) => `${_.label} ${_.hint ?? ""}`.toLowerCase().includes(p))].slice(0, 12), u = Math.min(o, h.length - 1), v = (_) => {
    _ && (qe.value = !1, it(_.to));
  }, x = (_) => {
    let w = { ArrowDown: 1, ArrowUp: -1 }[_.key];
    w ? (_.preventDefault(), a((u + w + h.length) % Math.max(1, h.length))) : _.key === "Enter" && (_.preventDefault(), v(h[u]));
  };
  return /* @__PURE__ */ i(dt, { title: "Go to", onClose: () => qe.value = !1, children: [
    /* @__PURE__ */ i(
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
        onInput: (_) => {
          n(_.currentTarget.value), a(0);
        },
        onKeyDown: x
      }
    ),
    /* @__PURE__ */ i("ul", { class: "palette", role: "listbox", id: l, "aria-label": "Found", children: [
      h.map((_, w) => /* @__PURE__ */ i("li", { role: "option", id: `${l}-${w}`, "aria-selected": w === u, onClick: () => v(_), children: [
        /* @__PURE__ */ i(M, { name: _.icon }),
        " ",
        /* @__PURE__ */ i("span", { children: _.label }),
        " ",
        _.hint && /* @__PURE__ */ i("small", { children: _.hint })
      ] }, _.to)),
      h.length === 0 && /* @__PURE__ */ i("li", { class: "hint", children: "Nothing of that name." })
    ] })
  ] });
}
var er = [
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
function io() {
  return jt.value ? /* @__PURE__ */ i(dt, { title: "Keys", onClose: () => jt.value = !1, children: [
    /* @__PURE__ */ i("dl", { class: "keys", children: er.map(([e, t]) => /* @__PURE__ */ i("div", { children: [
      /* @__PURE__ */ i("dt", { children: /* @__PURE__ */ i("kbd", { children: e }) }),
      /* @__PURE__ */ i("dd", { children: t })
    ] }, e)) }),
    /* @__PURE__ */ i(no, { label: "Single keys are shortcuts", checked: ge.value === "on", onValue: (e) => ge.value = e ? "on" : "off" })
  ] }) : null;
}

// ../src/ui/theme.tsx
var tr = { system: "light", light: "dark", dark: "system" }, nr = { system: "circle", light: "sun", dark: "moon" };
function ao() {
  let e = `Theme: ${ve.value}`;
  return /* @__PURE__ */ i("button", { type: "button", class: "quiet icon-only", "aria-label": e, title: e, onClick: () => ve.value = tr[ve.value], children: /* @__PURE__ */ i(
  M, { name: nr[ve.value] }) });
}

// ../src/ui/shell.tsx
function so({ routes: e, brand: t, tools: n, user: o }) {
  let [a, r] = $(!1);
  F(() => oo(e), [e]), F(() => r(!1), [re.value]);
  let s = Sn(e, re.value);
  return /* @__PURE__ */ i("div", { class: "shell", children: [
    /* @__PURE__ */ i("a", { class: "skip", href: "#main", onClick: (l) => {
      l.preventDefault(), document.querySelector("main h1")?.focus();
    }, children: "Skip to the page" }),
    /* @__PURE__ */ i("header", { class: "top", children: [
      /* @__PURE__ */ i("button", { type: "button", class: "quiet icon-only burger", "aria-label": "Menu", "aria-expanded": a, "aria-controls": "nav", onClick: () => r(
      !a), children: /* @__PURE__ */ i(M, { name: a ? "cross" : "menu" }) }),
      /* @__PURE__ */ i("a", { class: "brand", href: K("/"), children: t }),
      n,
      /* @__PURE__ */ i("div", { class: "spring" }),
      /* @__PURE__ */ i(rr, {}),
      /* @__PURE__ */ i(ro, { routes: e }),
      /* @__PURE__ */ i(Kn, {}),
      /* @__PURE__ */ i(ao, {}),
      o
    ] }),
    /* @__PURE__ */ i("nav", { id: "nav", class: a ? "open" : void 0, "aria-label": "Pages", children: [...new Set(e.flatMap((l) => l.nav?.group ?? []))].map((l) => /* @__PURE__ */ i(
    "div", { children: [
      l && /* @__PURE__ */ i("h2", { children: l }),
      /* @__PURE__ */ i("ul", { children: e.filter((p) => p.nav?.group === l).map((p) => /* @__PURE__ */ i("li", { children: /* @__PURE__ */ i(or, { route: p }) },
      p.path)) })
    ] }, l)) }),
    /* @__PURE__ */ i("main", { id: "main", children: /* @__PURE__ */ i(ir, { children: s ? /* @__PURE__ */ i(s.route.page, { ...s.params }) : /* @__PURE__ */ i(
    ar, {}) }, G.value + re.value) }),
    /* @__PURE__ */ i(io, {}),
    /* @__PURE__ */ i(to, {}),
    /* @__PURE__ */ i(jn, {})
  ] });
}
function or({ route: e }) {
  let t = re.value, n = t === e.path || e.path !== "/" && t.startsWith(e.path + "/");
  return /* @__PURE__ */ i("a", { href: K(e.path), "aria-current": t === e.path ? "page" : n ? "true" : void 0, children: [
    /* @__PURE__ */ i(M, { name: e.nav.icon }),
    " ",
    e.nav.label
  ] });
}
function rr() {
  switch (ue.value) {
    case "live":
      return /* @__PURE__ */ i("span", { class: "liveness good", title: "This page changes as things happen", children: [
        /* @__PURE__ */ i("i", {}),
        " Live"
      ] });
    case "polling":
      return /* @__PURE__ */ i("span", { class: "liveness warn", role: "status", title: "No stream of news comes through: the lists are read again every 5 secon\
ds", children: [
        /* @__PURE__ */ i("i", {}),
        " Every 5 s"
      ] });
    case "reconnecting":
      return /* @__PURE__ */ i("span", { class: "liveness warn", role: "status", children: [
        /* @__PURE__ */ i("i", {}),
        " Reconnecting…"
      ] });
    default:
      return null;
  }
}
function ir({ children: e }) {
  let [t, n] = dn();
  return t ? /* @__PURE__ */ i($e, { title: "Something failed", children: /* @__PURE__ */ i(De, { error: t, retry: n }) }) : /* @__PURE__ */ i(A, { children: e });
}
function ar() {
  return /* @__PURE__ */ i($e, { title: "No such page", children: /* @__PURE__ */ i(se, { icon: "search", title: "There is nothing here", action: /* @__PURE__ */ i(
  "a", { class: "button primary", href: K("/"), children: "Go to the start" }), children: "The link may be old, or mistyped." }) });
}

// ../src/portal.tsx
var sr = [
  { path: "/", page: Gn, nav: { label: "Endpoints", icon: "send", group: "", key: "e" } }
];
async function lr() {
  let e = location.hash.slice(1);
  history.replaceState(null, "", location.pathname + location.search);
  let t = await X("POST /v1/portal/session", { body: { code: e } });
  return j.token = t.token, ot.value = t.tenant, Mn.value = "portal", nt.value = "Webhooks", { name: t.branding?.name ?? "Webhooks" };
}
function ur() {
  let e = et(lr, []);
  return e.data ? /* @__PURE__ */ i(so, { routes: sr, brand: /* @__PURE__ */ i("span", { children: e.data.name }) }) : /* @__PURE__ */ i("div", { class: "alone",
  children: /* @__PURE__ */ i(st, { of: e, children: () => null }) });
}
en(/* @__PURE__ */ i(ur, {}), document.getElementById("app"));
