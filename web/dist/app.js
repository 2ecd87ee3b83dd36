// ../node_modules/preact/dist/preact.mjs
var P, jn, rn, ge, nn, _t, zn, ht, Bn, sn, on, Mr, Je = /* @__PURE__ */ Symbol.for("pv"), gt = {}, yt = [], Pr = /^m(i|n|o|s|text|space)$/, an = Array.isArray, ln = yt.
slice, Ce = Object.assign;
function xe(e) {
  e && e.parentNode && e.remove();
}
function Kn(e, t, o) {
  var r, i, s, a = {}, l = arguments.length;
  for (s in t) s == "key" ? r = t[s] : s == "ref" && typeof e != "function" ? i = t[s] : a[s] = t[s];
  return l > 2 && (a.children = l > 3 ? ln.call(arguments, 2) : o), Qe(e, a, r, i, null);
}
function Qe(e, t, o, r, i) {
  var s = { type: e, props: t, key: o, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Je, __v: i || ++jn, __i: -1, __u: 0 };
  return !i && P.vnode && P.vnode(s), s;
}
function T(e) {
  return e.children;
}
function Re(e, t) {
  this.props = e, this.context = t, this.__g = 0;
}
function ye(e, t) {
  if (t == null) return e.__ && ye(e.__, e.__i + 1);
  for (var o; t < e.__k.length; t++) if ((o = e.__k[t]) && o.__e) return o.__e;
  return typeof e.type != "function" || e.props.__P ? null : ye(e);
}
function Ar(e) {
  var t, o = e.__v, r = o.__e, i = [], s = [], a = e.__P;
  a && ((t = Ce({ constructor: Je }, o)).__v = o.__v + 1, P.vnode && P.vnode(t), un(a, t, o, e.__n, a.namespaceURI, 32 & o.__u ? [r] : null, i, r || ye(o), 32 &
  o.__u, s), t.__v = o.__v, t.__.__k[t.__i] = t, Xn(i, t, s), o.__ = o.__e = null, t.__e != r && Wn(t));
}
function Wn(e) {
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e);
  }), Wn(e);
}
function Un(e) {
  (8 & e.__g || (e.__g |= 8, ge.push(e), _t++)) && nn == P.debounceRendering || ((nn = P.debounceRendering) || queueMicrotask)(Gn);
}
function Gn() {
  try {
    for (var e, t = 1; ge.length; ) ge.length > t && ge.sort(zn), e = ge.shift(), t = ge.length, 8 & e.__g && Ar(e);
  } finally {
    (_t = ge.length) && (nn || queueMicrotask)(Gn);
  }
}
function Qn(e, t, o, r, i, s, a, l, d, p, u) {
  var v, _, c, g, w, f, x = r.__k || yt, b = t.length;
  for (d = Or(o, t, x, d, b), v = 0; v < b; v++) (c = o.__k[v]) != null && (_ = ~c.__i && x[c.__i] || gt, c.__i = v, f = un(e, c, _, i, s, a, l, d, p, u), g = c.
  __e, (_.ref != c.ref || 8 & _.__u) && (_.ref && cn(_.ref, null, c, _), c.ref && u.push(c.ref, c.__c || g, c)), w = w || g, 4 & c.__u ? (d = Jn(c, d, e, !_.__v),
  _.__e && (_.__e = null)) : typeof c.type == "function" && f !== void 0 ? d = f : g && (d = g.nextSibling), c.__u &= -21);
  return o.__e = w, d;
}
function Or(e, t, o, r, i) {
  var s, a, l, d, p, u, v, _, c, g = o.length, w = g, f = 0, x = 0, b = e.__k = Array(i);
  for (s = 0; s < i; s++) (a = t[s]) != null && typeof a != "boolean" && typeof a != "function" ? (typeof a != "object" || a.constructor === String ? a = b[s] =
  Qe(null, a) : an(a) ? a = b[s] = Qe(T, { children: a }) : a.constructor === Je && a.__b ? a = b[s] = Qe(a.type, a.props, a.key, a.ref, a.__v) : b[s] = a, d = s +
  f, a.__ = e, a.__b = e.__b + 1, l = null, ~(p = a.__i = Rr(a, o, d, w)) && (w--, (l = o[p]) && (l.__u |= 2)), l && l.__v ? (a.__u |= 16, p == d - 1 ? f-- : p ==
  d + 1 ? f++ : p != d && (p > d ? f-- : f++, x = 1)) : (~p || (i > g ? f-- : i < g && f++), typeof a.type != "function" && (a.__u |= 4))) : b[s] = null;
  if (x) {
    for (u = [], v = [], s = 0; s < i; s++) if ((a = b[s]) && 16 & a.__u) {
      for (f = 0, _ = u.length; f < _; ) u[c = f + _ >> 1] < a.__i ? f = c + 1 : _ = c;
      u[f] = a.__i, v[s] = f + 1;
    }
    for (f = u.length; s--; ) v[s] && (v[s] == f ? f-- : b[s].__u |= 4);
  }
  if (w) for (s = 0; s < g; s++) !(l = o[s]) || 2 & l.__u || (l.__e == r && (r = ye(l)), dn(l, l));
  return r;
}
function Jn(e, t, o, r) {
  var i, s, a, l;
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (i = e.__k) for (s = 0; s < i.length; s++) i[s] && (i[s].__ = e, t = Jn(i[s], t, o, !1));
    return t;
  }
  for (t && !t.parentNode && (t = ye(e)) && !t.parentNode && (t = null), a = e.__e, l = t; l && l.nodeType == 8; ) l = l.nextSibling;
  for (a != l && (!r && o.moveBefore && a.parentNode ? o.moveBefore(a, t) : o.insertBefore(a, t || null)), t = a; (t = t && t.nextSibling) && t.nodeType == 8 &&
  !t.data.startsWith("$s"); ) ;
  return t;
}
function Rr(e, t, o, r) {
  var i, s = e.key, a = e.type, l = t[o], d = l && !(2 & l.__u);
  if (l === null && s == null || d && s == l.key && a == l.type) return o;
  if (r > (d ? 1 : 0)) {
    for (i = o - 1; i >= 0; i--) if ((l = t[i]) && !(2 & l.__u) && s == l.key && a == l.type) return i;
    for (i = o + 1; i < t.length; i++) if ((l = t[i]) && !(2 & l.__u) && s == l.key && a == l.type) return i;
  }
  return -1;
}
function Hn(e, t, o) {
  o == null && (o = ""), t[0] == "-" ? e.setProperty(t, o) : e[t] = o;
}
function mt(e, t, o, r, i) {
  var s, a;
  if (t == "style") if (typeof o == "string") e.style.cssText = o;
  else {
    if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) o && t in o || Hn(e.style, t);
    if (o) for (t in o) r && o[t] == r[t] || Hn(e.style, t, o[t]);
  }
  else if (t[0] == "o" && t[1] == "n") typeof o != "function" && (o = null), typeof r != "function" && (r = null), (e.__e || (e.__e = {}))[t] = o, o && r || (a =
  on[t] || (on[t] = Lr(t)), (e.__a || (e.__a = {}))[t] = sn, s = t != (t = t.replace(Bn, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), o ? e.addEventListener(
  t, a, s) : e.removeEventListener(t, a, s));
  else {
    if (i == "http://www.w3.org/2000/svg") t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
    else if (t != "width" && t != "height" && t != "href" && t != "list" && t != "form" && t != "tabIndex" && t != "download" && t != "rowSpan" && t != "colSpan" &&
    t != "role" && t != "popover" && t in e) try {
      return void (e[t] = o ?? "");
    } catch {
    }
    if (typeof o == "function") return;
    o == null || o === !1 && t[4] != "-" ? e.removeAttribute(t) : e.setAttribute(t, t == "popover" && o == 1 ? "" : o);
  }
}
function Lr(e) {
  return function(t) {
    var o = this.__e;
    if (o) {
      if (o = o[e], t[ht] == null) t[ht] = sn++;
      else if (t[ht] < this.__a[e]) return;
      return o(P.event ? P.event(t) : t);
    }
  };
}
function un(e, t, o, r, i, s, a, l, d, p) {
  var u, v, _, c, g, w, f, x, b, M, R, ie, We, fe, se, ft, ae, m, h = t.type;
  if (t.constructor !== Je) return null;
  128 & o.__u && (d = 32 & o.__u, u = o.__c.__z) && (t.__u |= d, v = s = [], u.nodeType == 8 ? l = vt(u, s) : s.push(u), l = s[0] || l), (u = P.__b) && u(t);
  e: if (typeof h == "function") {
    _ = a.length;
    try {
      if (x = t.props, b = (u = h.prototype) && u.render, M = (u = h.contextType) && r[u.__c], R = u ? M ? M.props.value : u.__ : r, (c = o.__c) ? (t.__c = c, 2 &
      c.__g && (c.__g |= 1)) : (b ? t.__c = c = new h(x, R) : (t.__c = c = new Re(x, R), c.constructor = h, c.render = Dr), M && M.sub(c), c.state || (c.state =
      {}), c.__n = r, c.__g |= 8, c.__h = [], c.__k = []), b && (c.__s || (c.__s = c.state), h.getDerivedStateFromProps && (c.__s == c.state && (c.__s = Ce({}, c.
      __s)), Ce(c.__s, h.getDerivedStateFromProps(x, c.__s)))), g = c.props, w = c.state, c.__v = t, o.__c) {
        if (x !== g && b && !h.getDerivedStateFromProps && c.componentWillReceiveProps && c.componentWillReceiveProps(x, R), t.__v == o.__v && !(8 & c.__g) || !(4 &
        c.__g) && c.shouldComponentUpdate && c.shouldComponentUpdate(x, c.__s, R) === !1) {
          t.__v != o.__v && (c.props = x, c.state = c.__s, c.__g &= -9), t.__e = o.__e, t.__k = o.__k, t.__k.some(function(C) {
            C && (C.__ = t);
          }), yt.push.apply(c.__h, c.__k), c.__k = [], c.__h.length && a.push(c), l = ye(o);
          break e;
        }
        c.componentWillUpdate && c.componentWillUpdate(x, c.__s, R), b && c.componentDidUpdate && c.__h.push(function() {
          c.componentDidUpdate(g, w, f);
        });
      } else b && !h.getDerivedStateFromProps && c.componentWillMount && c.componentWillMount(), b && c.componentDidMount && c.__h.push(c.componentDidMount);
      c.context = R, c.props = x, c.__P = e, c.__g &= -5, ie = P.__r, We = b ? 25 : 0;
      do
        c.__g &= -9, ie && ie(t), u = c.render(c.props, c.state = c.__s, c.context);
      while (8 & c.__g && ++We < 25);
      b && (yt.push.apply(c.__h, c.__k), c.__k = []), c.state = c.__s, c.getChildContext && (r = Ce({}, r, c.getChildContext())), b && o.__c && c.getSnapshotBeforeUpdate &&
      (f = c.getSnapshotBeforeUpdate(g, w)), fe = u && u.type === T && u.key == null ? u.props.children : u, x.__P && (u = l, i = (e = x.__P).namespaceURI, d = s =
      null, o.props && o.props.__P != e && (o.__k.some(function(C) {
        C && dn(C, C);
      }), o.__k = null), l = o.__k ? ye(o, 0) : null), l = Qn(e, an(fe) ? fe : [fe], t, o, r, i, s, a, l, d, p), x.__P && (t.__e = null, l = u), t.__u &= -161, v &&
      v.some(xe), c.__h.length && a.push(c), 1 & c.__g && (c.__g &= -4);
    } catch (C) {
      if (a.length = _, t.__v = null, d || s) if (C && C.then) {
        if (t.__u |= 128 | d, s) {
          for (~(ae = s.indexOf(l || void 0)) || (ae = s.length); (m = s[ae - 1]) && m.nodeType == 8; ) ae--;
          for (; ae < s.length; ae++) if (m = s[ae]) if (s[ae] = null, se) {
            if (m == ft) break;
          } else {
            if (m.nodeType != 8) break;
            m.data.startsWith("$s") && (ft = vt(se = m));
          }
        }
        if (!se) {
          for (; l && l.nodeType == 8 && l.nextSibling; ) l = l.nextSibling;
          se = l;
        }
        (u = vt(se = t.__c.__z || (t.__c.__z = se))) ? (t.__e = se, l = u) : t.__e = l, l = l && l.nextSibling;
      } else s && s.some(xe);
      else t.__e = o.__e;
      t.__k || (t.__k = o.__k || []), C && C.then || Zn(t), P.__e(C, t, o);
    }
  } else l = t.__e = Fr(o.__e, t, o, r, i, s, a, d, p, e);
  return (u = P.diffed) && u(t), l;
}
function vt(e, t) {
  if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var o = 1; e = e.nextSibling; ) {
    if (e.nodeType == 8) {
      if (e.data.startsWith("$s")) o++;
      else if (e.data.startsWith("/$s") && !--o) return e;
    }
    t && t.push(e);
  }
}
function Zn(e) {
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(Zn));
}
function Xn(e, t, o) {
  for (var r = 0; r < o.length; ) cn(o[r++], o[r++], o[r++]);
  P.__c && P.__c(t, e), e.some(function(i) {
    try {
      e = i.__h, i.__h = [], e.some(function(s) {
        s.call(i);
      });
    } catch (s) {
      P.__e(s, i.__v);
    }
  });
}
function Fr(e, t, o, r, i, s, a, l, d, p) {
  var u, v, _, c, g, w, f, x, b = o.props || gt, M = t.props, R = t.type;
  if (R == "svg" ? i = "http://www.w3.org/2000/svg" : R == "math" ? i = "http://www.w3.org/1998/Math/MathML" : i || (i = "http://www.w3.org/1999/xhtml"), s) {
    for (u = 0; u < s.length; u++) if ((g = s[u]) && (R ? g.localName == R : g.nodeType == 3)) {
      e = g, s[u] = null;
      break;
    }
  }
  if (!e) {
    if (x = p.ownerDocument || document, !R) return x.createTextNode(M);
    e = x.createElementNS(i, R, M.is ? M : p), l && (P.__m && P.__m(t, s), l = !1), s = null;
  }
  if (R) {
    if (p = R == "template" && e.content || e, s = R == "textarea" && M.defaultValue != null ? null : s && ln.call(p.childNodes), !l && s) for (b = {}, u = 0; u <
    e.attributes.length; u++) b[(g = e.attributes[u]).name] = g.value;
    for (u in b) g = b[u], u == "dangerouslySetInnerHTML" ? _ = g : u == "children" || u in M || u == "value" && "defaultValue" in M || u == "checked" && "defau\
ltChecked" in M || mt(e, u, null, g, i);
    for (u in M) g = M[u], u == "children" ? c = g : u == "dangerouslySetInnerHTML" ? v = g : u == "value" ? w = g : u == "checked" ? f = g : l && typeof g != "\
function" || b[u] === g || mt(e, u, g, b[u], i);
    v ? (l || _ && (v.__html == _.__html || v.__html == e.innerHTML) || (e.innerHTML = v.__html), t.__k = []) : (_ && (e.textContent = ""), (R == "foreignObject" ||
    i == "http://www.w3.org/1998/Math/MathML" && Pr.test(R)) && (i = "http://www.w3.org/1999/xhtml"), Qn(p, an(c) ? c : [c], t, o, r, i, s, a, s ? s[0] : o.__k &&
    ye(o, 0), l, d), s && s.some(xe)), l && R != "textarea" || (u = "value", R == "progress" && w == null ? e.removeAttribute(u) : w == null || w === e[u] && (R !=
    "progress" || w) || mt(e, u, w, b[u], i), u = "checked", f != null && f != e[u] && mt(e, u, f, b[u], i));
  } else b === M || l && e.data == M || (e.data = M);
  return e;
}
function cn(e, t, o, r) {
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current =
    t;
  } catch (i) {
    P.__e(i, o);
  }
}
function dn(e, t, o) {
  var r, i, s, a;
  if (P.unmount && P.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || cn(r, null, t, e), r = e.__c) {
    if (r.componentWillUnmount) try {
      r.componentWillUnmount();
    } catch (l) {
      P.__e(l, t);
    }
    r.__P = r.__n = null;
  }
  if (r = e.__k) for (a = 0; a < r.length; a++) r[a] && dn(r[a], t, typeof e.type != "function" || o && !e.props.__P);
  !o && (r = e.__c) && (r = r.__z) && (i = vt(r, s = [])) && (r == e.__e && s.some(xe), xe(i), xe(r)), o || xe(e.__e), e.__e = e.__c = e.__ = null;
}
function Dr(e, t, o) {
  return this.constructor(e, o);
}
function Yn(e, t) {
  var o, r, i, s;
  P.__ && P.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (o = e && 32 & e.__u) ? null : t.__k, t.__k = Qe(T, { children: [e] }), i = [], s = [], un(
  t, t.__k, r || gt, gt, t.namespaceURI, r ? null : t.firstChild ? ln.call(t.childNodes) : null, i, r ? r.__e : t.firstChild, o, s), Xn(i, t.__k, s), t.__k.props.
  children = null;
}
P = { __e: function(e, t, o, r) {
  for (var i, s, a; t = t.__; ) if ((i = t.__c) && !(1 & i.__g)) {
    i.__g |= 4;
    try {
      if ((a = (s = i.constructor) && s.getDerivedStateFromError) && i.setState(s.getDerivedStateFromError(e)), i.componentDidCatch && (i.componentDidCatch(e, r ||
      {}), a = 1), a && 8 & i.__g) return void (i.__g |= 2);
    } catch (l) {
      e = l;
    }
  }
  throw _t = 0, e;
} }, jn = 0, rn = function(e) {
  return e != null && e.constructor === Je;
}, Re.prototype.setState = function(e, t) {
  var o = this.__s;
  o && o != this.state || (o = this.__s = Ce({}, this.state)), typeof e == "function" && (e = e(Ce({}, o), this.props)), e && (Ce(o, e), this.__v && (t && this.
  __k.push(t), Un(this)));
}, Re.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), Un(this));
}, Re.prototype.render = T, ge = [], _t = 0, zn = function(e, t) {
  return e.__v.__b - t.__v.__b;
}, ht = /* @__PURE__ */ Symbol(), Bn = /(PointerCapture)$|Capture$/i, sn = 0, on = {}, Mr = 0;

// ../node_modules/preact/hooks/dist/hooks.mjs
var Te, I, pn, eo, fn = Object.is, Xe = 0, uo = [], mn = [], $ = P, to = $.__b, no = $.__r, oo = $.diffed, ro = $.__c, io = $.unmount, so = $.__;
function Ye(e, t) {
  $.__h && $.__h(I, e, Xe || t), Xe = 0;
  var o = I.__H || (I.__H = { __: [], __h: [] });
  return e >= o.__.length && o.__.push({}), o.__[e];
}
function k(e) {
  return Xe = 1, Ir(fo, e);
}
function Ir(e, t, o) {
  var r = Ye(Te++, 2);
  if (r.t = e, !r.__c && (r.__ = [o ? o(t) : fo(void 0, t), function(s) {
    var a = (r.__N || r.__)[0], l = r.t(a, s);
    fn(a, l) || (r.__N = [l, r.__[1]], r.__c.setState({}));
  }], r.__c = I, !I.__f)) {
    I.__f = !0;
    var i = I.shouldComponentUpdate;
    I.shouldComponentUpdate = function(s, a, l) {
      var d = this.__H;
      if (!d) return !0;
      var p = !1, u = this.props != s;
      if (d.__.some(function(_) {
        _.__N && (p = !0, fn(_.__[0], _.__N[0]) || (u = !0));
      }), i) {
        var v = i.call(this, s, a, l);
        return p ? v || u : v;
      }
      return !p || u;
    };
  }
  return r.__;
}
function L(e, t) {
  var o = Ye(Te++, 3);
  !$.__s && po(o.__H, t) && (o.__P = !0, o.__ = e, o.u = t, I.__H.__h.push(o));
}
function H(e) {
  return Xe = 5, Se(function() {
    return { current: e };
  }, []);
}
function Se(e, t) {
  var o = Ye(Te++, 7);
  return po(o.__H, t) && (o.__ = e(), o.__H = t), o.__;
}
function et(e, t) {
  return Xe = 8, Se(function() {
    return e;
  }, t);
}
function co(e) {
  var t = Ye(Te++, 10), o = k();
  return t.__ = e, I.componentDidCatch || (I.componentDidCatch = function(r, i) {
    t.__ && t.__(r, i), o[1](r);
  }), [o[0], function() {
    return o[1]();
  }];
}
function me() {
  var e = Ye(Te++, 11);
  if (!e.__) {
    for (var t = I.__v; !t.__m && t.__; ) t = t.__;
    var o = t.__m || (t.__m = [0, 0]);
    e.__ = "P" + o[0] + "-" + o[1]++;
  }
  return e.__;
}
function Nr() {
  var e;
  do {
    for (; e = mn.shift(); ) try {
      Ze(e);
    } catch (o) {
      $.__e(o, { __: (e = e.__P) && e.__v });
    }
    for (; e = uo.shift(); ) {
      var t = e.__H;
      if (e.__P && t) try {
        t.__h.some(Ze), t.__h.some(hn), t.__h = [];
      } catch (o) {
        t.__h = [], $.__e(o, e.__v);
      }
    }
  } while (mn.length);
}
$.__b = function(e) {
  I = null, to && to(e);
}, $.__ = function(e, t) {
  e && t.__k && t.__k.__m && (e.__m = t.__k.__m), so && so(e, t);
}, $.__r = function(e) {
  no && no(e), Te = 0;
  var t = (I = e.__c).__H;
  t && (pn == I ? I.__h = [] : (t.__h.some(Ze), t.__h.some(hn), Te = 0), t.__h = [], t.__.some(function(o) {
    o.__N && (o.__ = o.__N), o.u = o.__N = void 0;
  })), pn = I;
}, $.diffed = function(e) {
  oo && oo(e);
  var t = e.__c;
  t && t.__H && (t.__H.__h.length && lo(uo.push(t)), t.__H.__.some(function(o) {
    o.u && (o.__H = o.u);
  })), pn = I = null;
}, $.__c = function(e, t) {
  t.some(function(o) {
    try {
      o.__h.some(Ze), o.__h = o.__h.filter(function(r) {
        return !r.__ || hn(r);
      });
    } catch (r) {
      o.__h = [function() {
        throw r;
      }];
    }
  }), ro && ro(e, t);
}, $.unmount = function(e) {
  io && io(e);
  var t, o, r = e.__c;
  r && r.__H && (r.__H.__.some(function(i) {
    try {
      if (i.__P && i.__c) {
        if (o === void 0) {
          for (o = e.__; o && (!o.__c || !o.__c.__P); ) o = o.__;
          o = o && o.__c;
        }
        i.__P = o, lo(mn.push(i));
      } else Ze(i);
    } catch (s) {
      t = s;
    }
  }), r.__H = void 0, t && $.__e(t, r.__v));
};
var ao = typeof requestAnimationFrame == "function";
function $r(e) {
  var t, o = function() {
    clearTimeout(r), ao && cancelAnimationFrame(t), setTimeout(e);
  }, r = setTimeout(o, 35);
  ao && (t = requestAnimationFrame(o));
}
function lo(e) {
  e != 1 && eo == $.requestAnimationFrame || ((eo = $.requestAnimationFrame) || $r)(Nr);
}
function Ze(e) {
  var t = I, o = e.__c;
  typeof o == "function" && (e.__c = void 0, o()), I = t;
}
function hn(e) {
  var t = I;
  e.__c = e.__(), I = t;
}
function po(e, t) {
  return !e || e.length != t.length || t.some(function(o, r) {
    return !fn(o, e[r]);
  });
}
function fo(e, t) {
  return typeof t == "function" ? t(e) : t;
}

// ../node_modules/@preact/signals-core/dist/signals-core.module.js
var qr = /* @__PURE__ */ Symbol.for("preact-signals");
function xt() {
  if (he > 1)
    he--;
  else {
    var e, t = !1;
    for ((function() {
      var i = wt;
      for (wt = void 0; i !== void 0; ) {
        var s = i.S;
        if (s.v === i.v) for (var a = s.t; a !== void 0; a = a.x) a.i === i.i && (a.i = s.i);
        i = i.o;
      }
    })(); nt !== void 0; ) {
      var o = nt;
      for (nt = void 0, bt++; o !== void 0; ) {
        var r = o.u;
        if (o.u = void 0, o.f &= -3, !(8 & o.f) && ho(o)) try {
          o.c();
        } catch (i) {
          t || (e = i, t = !0);
        }
        o = r;
      }
    }
    if (bt = 0, he--, t) throw e;
  }
}
function ot(e) {
  if (he > 0) return e();
  vn = ++Vr, he++;
  try {
    return e();
  } finally {
    xt();
  }
}
var tt, F = void 0;
function rt(e) {
  var t = F, o = tt;
  F = void 0, tt = void 0;
  try {
    return e();
  } finally {
    F = t, tt = o;
  }
}
var nt = void 0, he = 0, bt = 0, Vr = 0, vn = 0, wt = void 0, kt = 0;
function mo(e) {
  if (F !== void 0) {
    var t = e.n;
    if (t === void 0 || t.t !== F)
      return t = { i: 0, S: e, p: F.s, n: void 0, t: F, e: void 0, x: void 0, r: t }, F.s !== void 0 && (F.s.n = t), F.s = t, e.n = t, 32 & F.f && e.S(t), t;
    if (t.i === -1)
      return t.i = 0, t.n !== void 0 && (t.n.p = t.p, t.p !== void 0 && (t.p.n = t.n), t.p = F.s, t.n = void 0, F.s.n = t, F.s = t), t;
  }
}
function V(e, t) {
  this.v = e, this.i = 0, this.n = void 0, this.t = void 0, this.l = 0, this.W = t?.watched, this.Z = t?.unwatched, this.name = t?.name;
}
V.prototype.brand = qr;
V.prototype.h = function() {
  return !0;
};
V.prototype.S = function(e) {
  var t = this, o = this.t;
  o !== e && e.e === void 0 && (e.x = o, this.t = e, o !== void 0 ? o.e = e : rt(function() {
    var r;
    (r = t.W) == null || r.call(t);
  }));
};
V.prototype.U = function(e) {
  var t = this;
  if (this.t !== void 0) {
    var o = e.e, r = e.x;
    o !== void 0 && (o.x = r, e.e = void 0), r !== void 0 && (r.e = o, e.x = void 0), e === this.t && (this.t = r, r === void 0 && rt(function() {
      var i;
      (i = t.Z) == null || i.call(t);
    }));
  }
};
V.prototype.subscribe = function(e) {
  var t = this;
  return W(function() {
    var o = t.value;
    rt(function() {
      return e(o);
    });
  }, { name: "sub" });
};
V.prototype.valueOf = function() {
  return this.value;
};
V.prototype.toString = function() {
  return this.value + "";
};
V.prototype.toJSON = function() {
  return this.value;
};
V.prototype.peek = function() {
  var e = this;
  return rt(function() {
    return e.value;
  });
};
Object.defineProperty(V.prototype, "value", { get: function() {
  var e = mo(this);
  return e !== void 0 && (e.i = this.i), this.v;
}, set: function(e) {
  if (e !== this.v) {
    if (bt > 100) throw new Error("Cycle detected");
    (function(o) {
      he !== 0 && bt === 0 && o.l !== vn && (o.l = vn, wt = { S: o, v: o.v, i: o.i, o: wt });
    })(this), this.v = e, this.i++, kt++, he++;
    try {
      for (var t = this.t; t !== void 0; t = t.x) t.t.N();
    } finally {
      xt();
    }
  }
} });
function A(e, t) {
  return new V(e, t);
}
function ho(e) {
  for (var t = e.s; t !== void 0; t = t.n) if (t.S.i !== t.i || !t.S.h() || t.S.i !== t.i) return !0;
  return !1;
}
function vo(e) {
  for (var t = e.s; t !== void 0; t = t.n) {
    var o = t.S.n;
    if (o !== void 0 && (t.r = o), t.S.n = t, t.i = -1, t.n === void 0) {
      e.s = t;
      break;
    }
  }
}
function _o(e) {
  for (var t = e.s, o = void 0; t !== void 0; ) {
    var r = t.p;
    t.i === -1 ? (t.S.U(t), r !== void 0 && (r.n = t.n), t.n !== void 0 && (t.n.p = r)) : o = t, t.S.n = t.r, t.r !== void 0 && (t.r = void 0), t = r;
  }
  e.s = o;
}
function Ee(e, t) {
  V.call(this, void 0, t), this.x = e, this.s = void 0, this.g = kt - 1, this.f = 4;
}
Ee.prototype = new V();
Ee.prototype.h = function() {
  if (this.f &= -3, 1 & this.f) return !1;
  if ((36 & this.f) == 32 || (this.f &= -5, this.g === kt)) return !0;
  if (this.g = kt, this.f |= 1, this.i > 0 && !ho(this))
    return this.f &= -2, !0;
  var e = F;
  try {
    vo(this), F = this;
    var t = this.x();
    (16 & this.f || this.v !== t || this.i === 0) && (this.v = t, this.f &= -17, this.i++);
  } catch (o) {
    this.v = o, this.f |= 16, this.i++;
  }
  return F = e, _o(this), this.f &= -2, !0;
};
Ee.prototype.S = function(e) {
  if (this.t === void 0) {
    this.f |= 36;
    for (var t = this.s; t !== void 0; t = t.n) t.S.S(t);
  }
  V.prototype.S.call(this, e);
};
Ee.prototype.U = function(e) {
  if (this.t !== void 0 && (V.prototype.U.call(this, e), this.t === void 0)) {
    this.f &= -33;
    for (var t = this.s; t !== void 0; t = t.n) t.S.U(t);
  }
};
Ee.prototype.N = function() {
  if (!(2 & this.f)) {
    this.f |= 6;
    for (var e = this.t; e !== void 0; e = e.x) e.t.N();
  }
};
Object.defineProperty(Ee.prototype, "value", { get: function() {
  if (1 & this.f) throw new Error("Cycle detected");
  var e = mo(this);
  if (this.h(), e !== void 0 && (e.i = this.i), 16 & this.f) throw this.v;
  return this.v;
} });
function Le(e, t) {
  return new Ee(e, t);
}
function go(e) {
  var t = e.j;
  if (e.j = void 0, typeof t == "function") {
    he++;
    var o = F;
    F = void 0;
    try {
      t();
    } catch (r) {
      throw e.f &= -2, e.f |= 8, _n(e), r;
    } finally {
      F = o, xt();
    }
  }
}
function _n(e) {
  for (var t = e.s; t !== void 0; t = t.n) t.S.U(t);
  e.x = void 0, e.s = void 0, go(e);
}
function Ur(e) {
  if (F !== this) throw new Error("Out-of-order effect");
  _o(this), F = e, this.f &= -2;
  try {
    8 & this.f && _n(this);
  } finally {
    xt();
  }
}
function Fe(e, t) {
  this.x = e, this.j = void 0, this.s = void 0, this.u = void 0, this.f = 32, this.name = t?.name, tt && tt.push(this);
}
Fe.prototype.c = function() {
  var e = this.S();
  try {
    if (8 & this.f || this.x === void 0) return;
    var t = this.x();
    typeof t == "function" && (this.j = t);
  } finally {
    e();
  }
};
Fe.prototype.S = function() {
  if (1 & this.f) throw new Error("Cycle detected");
  this.f |= 1, this.f &= -9, go(this), vo(this), he++;
  var e = F;
  return F = this, Ur.bind(this, e);
};
Fe.prototype.N = function() {
  2 & this.f || (this.f |= 2, this.u = nt, nt = this);
};
Fe.prototype.d = function() {
  this.f |= 8, 1 & this.f || _n(this);
};
Fe.prototype.dispose = function() {
  this.d();
};
function W(e, t) {
  var o = new Fe(e, t);
  try {
    o.c();
  } catch (i) {
    throw o.d(), i;
  }
  var r = o.d.bind(o);
  return r[Symbol.dispose] = r, r;
}

// ../node_modules/@preact/signals/dist/signals.module.js
var yo, Tt, Ct, Hr = typeof window < "u" && !!window.__PREACT_SIGNALS_DEVTOOLS__;
var bo = [];
W(function() {
  yo = this.N;
})();
function De(e, t) {
  P[e] = t.bind(null, P[e] || function() {
  });
}
function it(e) {
  if (Ct) {
    var t = Ct;
    Ct = void 0, t();
  }
  Ct = e && e.S();
}
function wo(e) {
  var t = this, o = e.data, r = zr(o);
  r.name = "ReactiveDom", r.value = o;
  var i = Se(function() {
    for (var l = t, d = t.__v; d = d.__; ) if (d.__c) {
      d.__c.__$f |= 4;
      break;
    }
    var p = Le(function() {
      var c = r.value.value;
      return c === 0 ? 0 : c === !0 ? "" : c || "";
    }), u = Le(function() {
      return !Array.isArray(p.value) && !rn(p.value);
    }), v = W(function() {
      if (this.N = ko, u.value) {
        var c = p.value;
        l.__v && l.__v.__e && l.__v.__e.nodeType === 3 && (l.__v.__e.data = c);
      }
    }), _ = t.__$u.d;
    return t.__$u.d = function() {
      v(), _.call(this);
    }, [u, p];
  }, []), s = i[0], a = i[1];
  return s.value ? a.peek() : a.value;
}
wo.displayName = "ReactiveTextNode";
Object.defineProperties(V.prototype, { constructor: { configurable: !0, value: Kn(T, null).constructor }, type: { configurable: !0, value: wo }, props: { configurable: !0,
get: function() {
  var e = this;
  return { data: { get value() {
    return e.value;
  } } };
} }, __b: { configurable: !0, value: 1 } });
De("__b", function(e, t) {
  if (it(), Tt = void 0, typeof t.type == "string") {
    var o, r = t.props;
    for (var i in r) if (i !== "children") {
      var s = r[i];
      s instanceof V && (o || (t.__np = o = {}), o[i] = s, r[i] = s.peek());
    }
  }
  e(t);
});
De("__r", function(e, t) {
  if (e(t), t.type !== T) {
    it();
    var o, r = t.__c;
    r && (r.__$f &= -2, (o = r.__$u) === void 0 && (r.__$u = o = (function(i, s) {
      var a;
      return W(function() {
        a = this;
      }, { name: s }), a.c = i, a;
    })(/* @__PURE__ */ (function(i) {
      return function() {
        var s;
        Hr && ((s = this.y) == null || s.call(this)), i.__$f |= 1, i.setState({});
      };
    })(r), typeof t.type == "function" ? t.type.displayName || t.type.name : ""))), Tt = r, it(o);
  }
});
De("__e", function(e, t, o, r) {
  it(), Tt = void 0, e(t, o, r);
});
De("diffed", function(e, t) {
  it(), Tt = void 0;
  var o;
  if (typeof t.type == "string" && (o = t.__e)) {
    var r = t.__np, i = t.props, s = o.U;
    if (s) for (var a in s) {
      var l = s[a];
      l === void 0 || r && a in r || (l.d(), s[a] = void 0);
    }
    if (r) {
      s || (s = {}, o.U = s);
      for (var d in r) {
        var p = s[d], u = r[d];
        p === void 0 ? (p = jr(o, d, u, i), s[d] = p) : p.o(u, i);
      }
    }
  }
  e(t);
});
function jr(e, t, o, r) {
  var i = t in e && e.ownerSVGElement === void 0, s = A(o);
  return { o: function(a, l) {
    s.value = a, r = l;
  }, d: W(function() {
    this.N = ko;
    var a = s.value.value;
    r[t] !== a && (r[t] = a, i ? e[t] = a : a != null && (a !== !1 || t[4] === "-") ? e.setAttribute(t, a) : e.removeAttribute(t));
  }) };
}
De("unmount", function(e, t) {
  if (typeof t.type == "string") {
    var o = t.__e;
    if (o) {
      var r = o.U;
      if (r) {
        o.U = void 0;
        for (var i in r) {
          var s = r[i];
          s && s.d();
        }
      }
    }
    var a = t.__np;
    if (a) {
      var l = t.props;
      for (var d in a) l[d] = a[d];
    }
    t.__np = void 0;
  } else {
    var p = t.__c;
    if (p) {
      p.__$f |= 8;
      var u = p.__$u;
      u && (p.__$u = void 0, u.d());
    }
  }
  e(t);
});
De("__h", function(e, t, o, r) {
  r < 3 && (t.__$f |= 2), e(t, o, r);
});
Re.prototype.shouldComponentUpdate = function(e, t) {
  if (this.__R) return !0;
  var o = this.__$u, r = o && o.s !== void 0;
  for (var i in t) return !0;
  if (this.__f || typeof this.u == "boolean" && this.u === !0) {
    var s = 2 & this.__$f;
    if (!(r || s || 4 & this.__$f) || 1 & this.__$f) return !0;
  } else if (!(r || 4 & this.__$f) || 3 & this.__$f) return !0;
  for (var a in e) if (a !== "__source" && e[a] !== this.props[a]) return !0;
  for (var l in this.props) if (!(l in e)) return !0;
  return !1;
};
function zr(e, t) {
  return Se(function() {
    return A(e, t);
  }, []);
}
var Br = function(e) {
  queueMicrotask(function() {
    queueMicrotask(e);
  });
};
function Kr() {
  ot(function() {
    for (var e; e = bo.shift(); ) yo.call(e);
  });
}
function ko() {
  bo.push(this) === 1 && (P.requestAnimationFrame || Br)(Kr);
}

// ../src/lib/prefs.ts
function gn(e, t) {
  let o = "sealhook-" + e, r = t.find((s) => s === localStorage.getItem(o)), i = A(r ?? t[0]);
  return W(() => localStorage.setItem(o, i.value)), i;
}
var Ie = gn("theme", ["system", "light", "dark"]), be = gn("zone", ["local", "utc"]), Ne = gn("keys", ["on", "off"]);
W(() => {
  document.documentElement.dataset.theme = Ie.value;
});

// ../src/lib/base.ts
var $e = document.baseURI;

// ../src/lib/api.ts
var K = class extends Error {
  problem;
  constructor(t) {
    super(t.detail || t.title), this.problem = t;
  }
  get status() {
    return this.problem.status;
  }
}, qe = (e) => e instanceof DOMException && e.name === "AbortError", ve = { token: "" };
function Wr(e, t) {
  let o = e.slice(e.indexOf("/") + 1).replace(/\{(\w+)\}/g, (i, s) => encodeURIComponent(String(t.path[s]))), r = new URLSearchParams();
  for (let [i, s] of Object.entries(t.query ?? {}))
    for (let a of Array.isArray(s) ? s : [s])
      a !== void 0 && a !== "" && r.append(i, String(a));
  return $e + o + (r.size > 0 ? "?" + r : "");
}
async function St(e, t, o = {}) {
  let r = new Headers(o.header);
  ve.token && r.set("Authorization", "Bearer " + ve.token);
  let i;
  o.body instanceof Blob || typeof o.body == "string" ? i = o.body : o.body !== void 0 && (r.set("Content-Type", "application/json"), i = JSON.stringify(o.body));
  let s;
  try {
    s = await fetch(t, { method: e, headers: r, body: i, signal: o.signal, credentials: "same-origin", referrerPolicy: "no-referrer" });
  } catch (d) {
    throw qe(d) ? d : new K(xo);
  }
  if (s.ok) return s;
  let a = await s.text(), l = { ...xo, status: s.status, title: "The server answered with the status " + s.status };
  try {
    let d = JSON.parse(a);
    d && typeof d == "object" && "code" in d && (l = d);
  } catch {
  }
  throw new K(l);
}
var xo = {
  type: "about:blank",
  title: "The server cannot be reached",
  status: 0,
  code: "unavailable",
  request_id: "",
  hint: "Check the connection. Nothing that you typed is lost."
};
async function S(e, t) {
  let o = e.slice(0, e.indexOf(" ")), { path: r, query: i, body: s, header: a, signal: l } = t, d = Wr(e, { path: r, query: i }), p;
  try {
    p = await St(o, d, { body: s, header: a, signal: l });
  } catch (u) {
    if (!(u instanceof K) || u.status !== 401 || !ve.ended || !await ve.ended()) throw u;
    p = await St(o, d, { body: s, header: a, signal: l });
  }
  if (p.status !== 204)
    return /[/+]json/.test(p.headers.get("Content-Type") ?? "") && !e.endsWith("/payload") ? await p.json() : await p.blob();
}

// ../src/lib/load.ts
function U(e, t) {
  let [o, r] = k({ busy: !0 }), [i, s] = k(0);
  return L(() => {
    let a = new AbortController();
    return r((l) => ({ ...l, busy: !0 })), e(a.signal).then(
      (l) => !a.signal.aborted && r({ data: l, busy: !1 }),
      (l) => !a.signal.aborted && !qe(l) && r((d) => ({ data: d.data, error: l, busy: !1 }))
    ), () => a.abort();
  }, [...t, i]), {
    data: o.data,
    error: o.error,
    busy: o.busy,
    reload: et(() => s((a) => a + 1), []),
    set: et((a) => r({ data: a, busy: !1 }), [])
  };
}
function Co(e, t) {
  let [o, r] = k({ busy: !0 }), [i, s] = k(0), a = H(void 0), l = (d, p) => {
    a.current?.abort();
    let u = a.current = new AbortController();
    r((v) => ({ ...v, busy: !0 })), e(d, u.signal).then(
      (v) => !u.signal.aborted && r({ items: [...p, ...v.items], next: v.next_cursor, busy: !1 }),
      (v) => !u.signal.aborted && !qe(v) && r((_) => ({ ..._, error: v, busy: !1 }))
    );
  };
  return L(() => (l(void 0, []), () => a.current?.abort()), [...t, i]), {
    items: o.items,
    error: o.error,
    busy: o.busy,
    more: o.next ? () => l(o.next, o.items ?? []) : void 0,
    reload: et(() => s((d) => d + 1), []),
    change: et((d) => r((p) => ({ ...p, items: p.items && d(p.items) })), [])
  };
}

// ../src/lib/router.ts
var st = new URL($e).pathname + (document.querySelector("script[src*='/portal.js']") ? "portal/" : ""), yn = () => "/" + (location.pathname.startsWith(st) ? location.
pathname.slice(st.length) : ""), G = A(yn()), z = A(new URLSearchParams(location.search)), bn = A(0), at = A(""), E = Le(() => at.value || z.value.get("tenant") ||
"default");
function Mt() {
  ot(() => {
    G.value !== yn() && bn.value++, G.value = yn(), z.value = new URLSearchParams(location.search);
  });
}
addEventListener("popstate", Mt);
function So(e, t = new URLSearchParams()) {
  for (let [o, r] of Object.entries(e)) {
    t.delete(o);
    for (let i of Array.isArray(r) ? r : [r])
      i && t.append(o, i);
  }
  return t.size > 0 ? "?" + t : "";
}
function B(e, t = {}) {
  let [o = "", r = ""] = e.split("?"), i = new URLSearchParams(r), s = z.value.get("tenant") ?? void 0;
  return st + o.slice(1) + So({ tenant: s, ...t }, i);
}
function Q(e, t = {}) {
  history.pushState(null, "", B(e, t)), Mt();
}
function Z(e, t = !1) {
  let o = location.pathname + So(e, new URLSearchParams(location.search));
  history[t ? "replaceState" : "pushState"](null, "", o), Mt();
}
addEventListener("click", (e) => {
  if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
  let t = e.target.closest("a");
  !t || t.target || t.hasAttribute("download") || t.origin !== location.origin || !t.pathname.startsWith(st) || /^(v1|in|assets|openapi\.\w+)\b/.test(t.pathname.
  slice(st.length)) || (e.preventDefault(), t.href !== location.href && history.pushState(null, "", t.href), Mt());
});
function Eo(e, t) {
  let o = t.split("/");
  for (let r of e) {
    let i = r.path.split("/");
    if (i.length !== o.length) continue;
    let s = {};
    if (i.every((l, d) => {
      let p = o[d] ?? "";
      return l.startsWith(":") ? (s[l.slice(1)] = decodeURIComponent(p), p !== "") : l === p;
    })) return { route: r, params: s };
  }
}
var Et = A(""), To = A("Sealhook");
W(() => {
  document.title = Et.value ? `${Et.value} · ${To.value}` : To.value;
});

// ../src/lib/session.ts
var ne = A(void 0), Pt = A(!1), wn = A("viewer"), Mo = ["viewer", "operator", "admin", "owner"], At = (e) => Mo.indexOf(wn.value === "portal" ? "operator" : wn.
value) >= Mo.indexOf(e);
function xn(e) {
  at.value = e.tenant ?? "", wn.value = e.role, ne.value = e;
}
async function Po() {
  try {
    xn(await S("GET /v1/session", {}));
  } catch (e) {
    if (!(e instanceof K) || e.status !== 401) throw e;
    ne.value = null;
  }
}
async function Ao(e, t) {
  xn(await S("POST /v1/session", { body: { email: e, password: t } }));
}
async function Oo(e, t, o, r) {
  xn(await S("POST /v1/setup", { body: { code: e, name: t, email: o, password: r } }));
}
async function Ro() {
  await S("DELETE /v1/session", {}), location.assign(document.baseURI);
}
var kn = [];
function Gr() {
  return ne.peek() ? (Pt.value = !0, new Promise((e) => kn.push(e))) : Promise.resolve(!1);
}
function Cn(e) {
  Pt.value = !1;
  for (let t of kn) t(e);
  kn = [];
}
ve.ended = Gr;

// ../node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var Qr = /* @__PURE__ */ Symbol.for("pv"), Jr = 0;
function n(e, t, o, r, i, s) {
  t || (t = {});
  var a, l, d = t;
  if ("ref" in d && typeof e != "function") for (l in d = {}, t) l == "ref" ? a = t[l] : d[l] = t[l];
  var p = { type: e, props: d, key: o, ref: a, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: Qr, __v: --Jr, __i: -1, __u: 0 };
  return (i || s) && (p.__source = i, p.__self = s), P.vnode && P.vnode(p), p;
}

// ../src/ui/brand.tsx
function Ve() {
  return /* @__PURE__ */ n(T, { children: [
    /* @__PURE__ */ n("svg", { class: "mark", viewBox: "0 0 24 24", width: "24", height: "24", "aria-hidden": "true", children: [
      /* @__PURE__ */ n("rect", { width: "24", height: "24", rx: "6" }),
      /* @__PURE__ */ n("path", { d: "M14.5 5v8.6a3.8 3.8 0 0 1-7.6 0V11l2.3 2.3M12 5h5" })
    ] }),
    /* @__PURE__ */ n("span", { children: "Sealhook" })
  ] });
}

// ../src/ui/icon.tsx
var Zr = {
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
function y({ name: e, size: t = 16 }) {
  return /* @__PURE__ */ n("svg", { class: "icon", viewBox: "0 0 16 16", width: t, height: t, "aria-hidden": "true", children: /* @__PURE__ */ n("path", { d: Zr[e] }) });
}

// ../src/ui/dialog.tsx
function X({ title: e, children: t, onClose: o, wide: r }) {
  let i = H(null), s = me();
  return L(() => {
    let a = document.activeElement;
    return i.current.showModal(), () => a instanceof HTMLElement && a.focus();
  }, []), /* @__PURE__ */ n("dialog", { ref: i, class: r ? "wide" : void 0, "aria-labelledby": s, onCancel: (a) => {
    a.preventDefault(), o();
  }, children: [
    /* @__PURE__ */ n("header", { children: [
      /* @__PURE__ */ n("h2", { id: s, children: e }),
      /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-label": "Close", onClick: o, children: /* @__PURE__ */ n(y, { name: "cross" }) })
    ] }),
    t
  ] });
}
var Tn = A(void 0);
function Ot(e) {
  return new Promise((t) => {
    Tn.value = {
      ...e,
      answer: (o) => {
        Tn.value = void 0, t(o);
      }
    };
  });
}
function Lo() {
  let e = Tn.value;
  return e ? /* @__PURE__ */ n(X, { title: e.title, onClose: () => e.answer(!1), children: [
    /* @__PURE__ */ n("div", { class: "stack", children: e.text }),
    /* @__PURE__ */ n("footer", { children: [
      /* @__PURE__ */ n("button", { type: "button", onClick: () => e.answer(!1), children: "Cancel" }),
      /* @__PURE__ */ n("button", { type: "button", class: e.danger ? "danger" : "primary", onClick: () => e.answer(!0), children: e.action })
    ] })
  ] }) : null;
}

// ../src/ui/toast.tsx
var Ue = A([]), Do = A(""), Xr = 0, Io = (e) => {
  Ue.value = Ue.value.filter((t) => t.id !== e);
};
function No(e, t) {
  let o = ++Xr;
  Ue.value = [...Ue.value.slice(-3), { id: o, text: e, bad: t }], setTimeout(() => Io(o), t ? 12e3 : 5e3);
}
var le = (e) => No(e, !1), Y = (e) => No(Yr(e), !0);
function ue(e) {
  Do.value = e;
}
function Yr(e) {
  if (e instanceof K) {
    let t = e.problem;
    return [t.detail || t.errors?.[0]?.message || t.title, t.hint].filter(Boolean).join(" – ");
  }
  return e instanceof Error ? e.message : String(e);
}
function lt() {
  return /* @__PURE__ */ n(T, { children: [
    /* @__PURE__ */ n("div", { class: "sr", role: "status", "aria-live": "polite", children: Do }),
    /* @__PURE__ */ n("div", { class: "toasts", children: [
      /* @__PURE__ */ n("div", { role: "status", children: Ue.value.filter((e) => !e.bad).map((e) => /* @__PURE__ */ n(Fo, { toast: e }, e.id)) }),
      /* @__PURE__ */ n("div", { role: "alert", children: Ue.value.filter((e) => e.bad).map((e) => /* @__PURE__ */ n(Fo, { toast: e }, e.id)) })
    ] })
  ] });
}
function Fo({ toast: e }) {
  return /* @__PURE__ */ n("div", { class: e.bad ? "toast bad" : "toast", children: [
    /* @__PURE__ */ n(y, { name: e.bad ? "alert" : "check" }),
    /* @__PURE__ */ n("span", { children: e.text }),
    /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-label": "Dismiss", onClick: () => Io(e.id), children: /* @__PURE__ */ n(y, { name: "\
cross" }) })
  ] });
}

// ../src/ui/copy.tsx
function ee({ text: e, label: t = "Copy", children: o }) {
  let [r, i] = k(!1), s = async () => {
    try {
      await navigator.clipboard.writeText(typeof e == "string" ? e : await e()), ue("Copied"), i(!0), setTimeout(() => i(!1), 1500);
    } catch (a) {
      Y(a);
    }
  };
  return /* @__PURE__ */ n("button", { type: "button", class: o ? "" : "quiet icon-only", "aria-label": o ? void 0 : t, title: o ? void 0 : t, onClick: () => {
    s();
  }, children: [
    /* @__PURE__ */ n(y, { name: r ? "check" : "copy" }),
    o
  ] });
}
function $o({ id: e }) {
  return /* @__PURE__ */ n("span", { class: "id", children: [
    /* @__PURE__ */ n("code", { children: e }),
    /* @__PURE__ */ n(ee, { text: e, label: "Copy " + e })
  ] });
}
function He({ text: e, label: t }) {
  return /* @__PURE__ */ n("div", { class: "code", children: [
    /* @__PURE__ */ n("pre", { tabIndex: 0, "aria-label": t, children: /* @__PURE__ */ n("code", { children: e }) }),
    /* @__PURE__ */ n(ee, { text: e, label: "Copy " + t.toLowerCase() })
  ] });
}
var ei = 6e4;
function qo({ reveal: e, label: t = "secret", text: o }) {
  let [r, i] = k(o);
  L(() => {
    if (r === void 0) return;
    let a = () => i(void 0), l = setTimeout(a, ei);
    return addEventListener("blur", a), () => {
      clearTimeout(l), removeEventListener("blur", a);
    };
  }, [r]);
  let s = async () => {
    try {
      i(r === void 0 ? await e() : void 0);
    } catch (a) {
      Y(a);
    }
  };
  return /* @__PURE__ */ n("div", { class: "secret", children: [
    r === void 0 ? /* @__PURE__ */ n("span", { class: "masked", "aria-label": `The ${t} is hidden`, role: "img", children: "••••••••••••••••••••••••" }) :
    /* @__PURE__ */ n("code", { children: r }),
    /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-pressed": r !== void 0, "aria-label": (r === void 0 ? "Show the " : "Hide the ") +
    t, title: (r === void 0 ? "Show the " : "Hide the ") + t, onClick: () => {
      s();
    }, children: /* @__PURE__ */ n(y, { name: r === void 0 ? "eye" : "hidden" }) }),
    /* @__PURE__ */ n(ee, { text: r ?? e, label: `Copy the ${t} without showing it` })
  ] });
}

// ../src/ui/state.tsx
function de({ of: e, children: t }) {
  return e.data === void 0 ? e.error ? /* @__PURE__ */ n(te, { error: e.error, retry: e.reload }) : /* @__PURE__ */ n(Sn, {}) : /* @__PURE__ */ n("div", { "aria\
-busy": e.busy, children: [
    e.error ? /* @__PURE__ */ n(te, { error: e.error, retry: e.reload }) : null,
    t(e.data)
  ] });
}
function Sn({ lines: e = 4 }) {
  return /* @__PURE__ */ n("div", { class: "skeleton", "aria-busy": "true", children: [
    /* @__PURE__ */ n("span", { class: "sr", children: "Loading…" }),
    Array.from({ length: e }, (t, o) => /* @__PURE__ */ n("div", {}, o))
  ] });
}
var ti = { type: "about:blank", title: "Something failed on this page", status: 0, code: "internal", request_id: "" };
function te({ error: e, retry: t }) {
  let o = e instanceof K ? e.problem : { ...ti, detail: e instanceof Error ? e.message : String(e) };
  return o.status === 404 ? /* @__PURE__ */ n(ce, { icon: "search", title: "Not found", children: "It may have been deleted, or kept no longer than it had to be\
." }) : o.status === 403 ? /* @__PURE__ */ n(ce, { icon: "shield", title: "Not allowed", children: [
    o.detail || "Your role does not allow this.",
    " ",
    o.hint
  ] }) : /* @__PURE__ */ n("div", { class: "notice bad", role: "alert", children: [
    /* @__PURE__ */ n(y, { name: "alert" }),
    /* @__PURE__ */ n("div", { children: [
      /* @__PURE__ */ n("strong", { children: o.title }),
      o.detail && /* @__PURE__ */ n("p", { children: o.detail }),
      o.hint && /* @__PURE__ */ n("p", { children: o.hint }),
      o.request_id && /* @__PURE__ */ n("p", { class: "small", children: [
        "Request ",
        /* @__PURE__ */ n("code", { children: o.request_id }),
        " ",
        /* @__PURE__ */ n(ee, { text: o.request_id, label: "Copy the request's id" })
      ] })
    ] }),
    t && /* @__PURE__ */ n("button", { type: "button", onClick: t, children: "Try again" })
  ] });
}
function ce({ icon: e, title: t, children: o, action: r }) {
  return /* @__PURE__ */ n("div", { class: "empty", children: [
    /* @__PURE__ */ n(y, { name: e, size: 28 }),
    /* @__PURE__ */ n("h2", { children: t }),
    o && /* @__PURE__ */ n("p", { children: o }),
    r
  ] });
}
function j({ kind: e = "info", children: t }) {
  let o = { info: "info", good: "check", warn: "alert", bad: "alert" }[e];
  return /* @__PURE__ */ n("div", { class: "notice " + e, children: [
    /* @__PURE__ */ n(y, { name: o }),
    /* @__PURE__ */ n("div", { children: t })
  ] });
}

// ../src/ui/form.tsx
function oe(e, t, o = () => ({})) {
  let [r, i] = k(e), [s, a] = k({}), [l, d] = k(), [p, u] = k(!1), v = H(null), _ = (g) => {
    a(g), setTimeout(() => v.current?.querySelector("[aria-invalid=true]")?.focus());
  }, c = async (g) => {
    if (g.preventDefault(), p) return;
    d(void 0);
    let w = o(r);
    if (_(w), !(Object.keys(w).length > 0)) {
      u(!0);
      try {
        await t(r);
      } catch (f) {
        let x = f instanceof K ? ni(f, r) : {};
        Object.keys(x).length > 0 ? _(x) : d(f);
      }
      u(!1);
    }
  };
  return {
    values: r,
    errors: s,
    failure: l,
    busy: p,
    ref: v,
    set: (g) => {
      i((w) => ({ ...w, ...g })), a((w) => Object.fromEntries(Object.entries(w).filter(([f]) => !(f in g))));
    },
    submit: (g) => {
      c(g);
    }
  };
}
function ni(e, t) {
  let o = {};
  for (let { location: r = "", message: i } of e.problem.errors ?? []) {
    let s = r.replace(/^body\./, "").split(/[.[]/)[0];
    if (!(s in t)) continue;
    let a = e.problem.hint;
    o[s] ??= a ? `${i} – ${a}` : i;
  }
  return o;
}
function re({ form: e }) {
  return e.failure ? /* @__PURE__ */ n(te, { error: e.failure }) : null;
}
function Me({ label: e, hint: t, error: o, children: r }) {
  let i = me();
  return /* @__PURE__ */ n("div", { class: "field", children: [
    /* @__PURE__ */ n("label", { for: i, children: e }),
    r({ id: i, "aria-invalid": o ? !0 : void 0, "aria-describedby": `${i}-hint ${i}-error` }),
    /* @__PURE__ */ n("p", { class: "error", id: i + "-error", children: o }),
    t && /* @__PURE__ */ n("p", { class: "hint", id: i + "-hint", children: t })
  ] });
}
function D({ label: e, hint: t, error: o, value: r, onValue: i, type: s = "text", ...a }) {
  return /* @__PURE__ */ n(Me, { label: e, hint: t, error: o, children: (l) => /* @__PURE__ */ n("input", { type: s, autocomplete: "off", spellcheck: !1, ...a, ...l,
  value: r, onInput: (d) => i(d.currentTarget.value) }) });
}
function Vo({ label: e, hint: t, error: o, value: r, onValue: i, ...s }) {
  return /* @__PURE__ */ n(Me, { label: e, hint: t, error: o, children: (a) => /* @__PURE__ */ n("textarea", { rows: 4, spellcheck: !1, ...s, ...a, value: r, onInput: (l) => i(
  l.currentTarget.value) }) });
}
function je({ label: e, hint: t, error: o, value: r, onValue: i, options: s }) {
  return /* @__PURE__ */ n(Me, { label: e, hint: t, error: o, children: (a) => /* @__PURE__ */ n("select", { ...a, value: r, onChange: (l) => i(l.currentTarget.
  value), children: s.map((l) => /* @__PURE__ */ n("option", { value: l.value, children: l.label }, l.value)) }) });
}
function pe({ label: e, hint: t, checked: o, onValue: r }) {
  let i = me();
  return /* @__PURE__ */ n("div", { class: "check", children: [
    /* @__PURE__ */ n("input", { type: "checkbox", id: i, checked: o, "aria-describedby": t ? i + "-hint" : void 0, onChange: (s) => r(s.currentTarget.checked) }),
    /* @__PURE__ */ n("label", { for: i, children: e }),
    t && /* @__PURE__ */ n("p", { class: "hint", id: i + "-hint", children: t })
  ] });
}

// ../src/ui/page.tsx
function J({ title: e, heading: t, about: o, back: r, actions: i, children: s }) {
  let a = H(null);
  return L(() => {
    Et.value = e;
  }, [e]), L(() => {
    bn.peek() > 0 && a.current?.focus();
  }, []), /* @__PURE__ */ n(T, { children: [
    /* @__PURE__ */ n("header", { class: "page", children: [
      /* @__PURE__ */ n("div", { children: [
        r && /* @__PURE__ */ n("p", { class: "back", children: /* @__PURE__ */ n("a", { href: B(r.to), children: [
          /* @__PURE__ */ n(y, { name: "arrow" }),
          " ",
          r.label
        ] }) }),
        /* @__PURE__ */ n("h1", { ref: a, tabIndex: -1, children: t ?? e }),
        o && /* @__PURE__ */ n("p", { class: "about", children: o })
      ] }),
      i && /* @__PURE__ */ n("div", { class: "actions", children: i })
    ] }),
    s
  ] });
}
function q({ title: e, actions: t, children: o, flush: r }) {
  return /* @__PURE__ */ n("section", { class: r ? "card flush" : "card", children: [
    (e || t) && /* @__PURE__ */ n("header", { children: [
      e && /* @__PURE__ */ n("h2", { children: e }),
      t && /* @__PURE__ */ n("div", { class: "actions", children: t })
    ] }),
    o
  ] });
}
function Rt({ of: e }) {
  return /* @__PURE__ */ n("dl", { class: "facts", children: e.filter(([, t]) => t !== void 0 && t !== "").map(([t, o]) => /* @__PURE__ */ n("div", { children: [
    /* @__PURE__ */ n("dt", { children: t }),
    /* @__PURE__ */ n("dd", { children: o })
  ] }, t)) });
}
function Uo({ tabs: e }) {
  let t = e.find((i) => i.name === z.value.get("tab")) ?? e[0], o = (i) => {
    let s = { ArrowRight: 1, ArrowLeft: -1 }[i.key];
    if (!s) return;
    i.preventDefault();
    let a = e[(e.indexOf(t) + s + e.length) % e.length];
    r(a.name), document.getElementById("tab-" + a.name)?.focus();
  }, r = (i) => Z({ tab: i === e[0].name ? void 0 : i });
  return /* @__PURE__ */ n(T, { children: [
    /* @__PURE__ */ n("div", { class: "tabs", role: "tablist", onKeyDown: o, children: e.map((i) => /* @__PURE__ */ n("button", { type: "button", role: "tab", id: "\
tab-" + i.name, "aria-selected": i === t, "aria-controls": "tab-panel", tabIndex: i === t ? 0 : -1, onClick: () => r(i.name), children: i.label }, i.name)) }),
    /* @__PURE__ */ n("div", { role: "tabpanel", id: "tab-panel", "aria-labelledby": "tab-" + t.name, children: t.content() })
  ] });
}

// ../src/pages/signin.tsx
function Ho({ email: e, done: t }) {
  let o = oe({ email: e, password: "" }, async ({ email: r, password: i }) => {
    await Ao(r, i), t();
  }, ({ email: r, password: i }) => ({
    ...r.includes("@") ? {} : { email: "Enter your e-mail address." },
    ...i ? {} : { password: "Enter your password." }
  }));
  return /* @__PURE__ */ n("form", { ref: o.ref, class: "stack", noValidate: !0, onSubmit: o.submit, children: [
    /* @__PURE__ */ n(re, { form: o }),
    /* @__PURE__ */ n(D, { label: "E-mail", type: "email", name: "email", autocomplete: "username", autofocus: !e, value: o.values.email, error: o.errors.email,
    onValue: (r) => o.set({ email: r }) }),
    /* @__PURE__ */ n(D, { label: "Password", type: "password", name: "password", autocomplete: "current-password", autofocus: !!e, value: o.values.password, error: o.
    errors.password, onValue: (r) => o.set({ password: r }) }),
    /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: o.busy, children: "Sign in" })
  ] });
}
function jo() {
  return /* @__PURE__ */ n("main", { class: "alone", children: [
    /* @__PURE__ */ n("p", { class: "brand", children: /* @__PURE__ */ n(Ve, {}) }),
    /* @__PURE__ */ n("div", { class: "card", children: /* @__PURE__ */ n(J, { title: "Sign in", children: /* @__PURE__ */ n(Ho, { email: "", done: () => G.value ===
    "/setup" && Q("/") }) }) }),
    /* @__PURE__ */ n("p", { class: "hint", children: "No account yet? Whoever runs this server can make one for you. At its first start, the server prints a li\
nk that makes its owner." })
  ] });
}
function zo() {
  return /* @__PURE__ */ n(X, { title: "Your session has ended", onClose: () => Cn(!1), children: [
    /* @__PURE__ */ n("p", { children: "Sign in again to go on. What you typed is still there." }),
    /* @__PURE__ */ n(Ho, { email: ne.value?.user?.email ?? "", done: () => Cn(!0) })
  ] });
}
function Bo() {
  let [e, t] = k(!1), o = ne.value.user;
  return /* @__PURE__ */ n("div", { class: "menu", onKeyDown: (r) => r.key === "Escape" && t(!1), onFocusOut: (r) => !r.currentTarget.contains(r.relatedTarget) &&
  t(!1), children: [
    /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-label": "Account of " + o.name, "aria-expanded": e, onClick: () => t(!e), children: /* @__PURE__ */ n(
    y, { name: "user" }) }),
    e && /* @__PURE__ */ n("div", { class: "popup", children: [
      /* @__PURE__ */ n("p", { children: [
        /* @__PURE__ */ n("strong", { children: o.name }),
        /* @__PURE__ */ n("br", {}),
        /* @__PURE__ */ n("span", { class: "hint", children: [
          o.email,
          " · ",
          ne.value.role
        ] })
      ] }),
      /* @__PURE__ */ n("button", { type: "button", onClick: () => {
        Ro().catch(Y);
      }, children: "Sign out" })
    ] })
  ] });
}

// ../src/pages/setup.tsx
var En = 12;
function Ko() {
  let [e] = k(() => location.hash.slice(1)), t = oe({ name: "", email: "", password: "" }, async ({ name: o, email: r, password: i }) => {
    await Oo(e, o, r, i), Q("/");
  }, ({ name: o, email: r, password: i }) => ({
    ...o ? {} : { name: "Enter your name, as others are to see it." },
    ...r.includes("@") ? {} : { email: "Enter your e-mail address." },
    ...[...i].length >= En ? {} : { password: `Choose a password of at least ${En} characters.` }
  }));
  return /* @__PURE__ */ n("main", { class: "alone", children: [
    /* @__PURE__ */ n("p", { class: "brand", children: /* @__PURE__ */ n(Ve, {}) }),
    /* @__PURE__ */ n("div", { class: "card", children: /* @__PURE__ */ n(J, { title: "Welcome", about: "Make the account that owns this server. You can add oth\
ers later.", children: [
      !e && /* @__PURE__ */ n(j, { kind: "warn", children: "This page needs the whole setup link, with what is behind the #. The server prints it when it starts\
." }),
      /* @__PURE__ */ n("form", { ref: t.ref, class: "stack", noValidate: !0, onSubmit: t.submit, children: [
        /* @__PURE__ */ n(re, { form: t }),
        /* @__PURE__ */ n(D, { label: "Name", name: "name", autocomplete: "name", autofocus: !0, value: t.values.name, error: t.errors.name, onValue: (o) => t.set(
        { name: o }) }),
        /* @__PURE__ */ n(D, { label: "E-mail", type: "email", name: "email", autocomplete: "username", value: t.values.email, error: t.errors.email, onValue: (o) => t.
        set({ email: o }) }),
        /* @__PURE__ */ n(D, { label: "Password", type: "password", name: "password", autocomplete: "new-password", hint: `At least ${En} characters. A few word\
s are easier to remember than signs.`, value: t.values.password, error: t.errors.password, onValue: (o) => t.set({ password: o }) }),
        /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: t.busy || !e, children: "Make the account" })
      ] })
    ] }) })
  ] });
}

// ../src/pages/tenantswitch.tsx
function Wo() {
  let e = U((o) => S("GET /v1/tenants", { signal: o }), []).data?.items ?? [];
  if (at.value || e.length < 2) return null;
  let t = (o) => {
    let r = o === "default" ? void 0 : o, i = "/" + G.value.split("/")[1];
    i === G.value ? Z({ tenant: r }) : Q(i, { tenant: r });
  };
  return /* @__PURE__ */ n("label", { class: "tenant", children: [
    /* @__PURE__ */ n(y, { name: "building" }),
    /* @__PURE__ */ n("span", { class: "sr", children: "Tenant" }),
    /* @__PURE__ */ n("select", { value: E.value, onChange: (o) => t(o.currentTarget.value), children: e.map((o) => /* @__PURE__ */ n("option", { value: o.id, children: o.
    name || o.id }, o.id)) })
  ] });
}

// ../node_modules/eventsource-parser/dist/errors.js
var ze = class extends Error {
  constructor(t, o) {
    super(t), this.name = "ParseError", this.type = o.type, this.field = o.field, this.value = o.value, this.line = o.line;
  }
};

// ../node_modules/eventsource-parser/dist/parse.js
var Lt = 10, Ft = 13, Pe = 32, Go = 6;
function Mn(e) {
  if (typeof e == "function")
    throw new TypeError("`config` must be an object, got a function instead. Did you mean `createParser({onEvent: fn})`?");
  let { maxBufferSize: t, onComment: o, onError: r, onEvent: i, onId: s, onRetry: a } = e, l = [], d = 0, p = "", u, v = "", _ = 0, c, g = !1, w = !1, f = !1;
  function x(m) {
    if (g)
      throw new Error("Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing.");
    if (p !== void 0) {
      if (m = p + m, m === "" || m === "ï" || m === "ï»") {
        p = m;
        return;
      }
      p = void 0, m = m.replace(/^(?:\uFEFF|\xEF\xBB\xBF)/, "");
    }
    if ((w || f) && (m = b(m), !m))
      return;
    if (!l.length) {
      let C = We(m);
      C !== "" && M(C), ie();
      return;
    }
    if (m.indexOf(`
`) === -1 && m.indexOf("\r") === -1) {
      if (d < Go) {
        let C = l.join("") + m.slice(0, Go - d);
        if (!R(C)) {
          l.length = 0, d = 0, w = !0;
          return;
        }
      }
      l.push(m), d += m.length, ie();
      return;
    }
    l.push(m);
    let h = l.join("");
    l.length = 0, d = 0, M(We(h)), ie();
  }
  function b(m) {
    if (m.length === 0)
      return m;
    if (f)
      return f = !1, m.charCodeAt(0) === Lt ? m.slice(1) : m;
    let h = m.indexOf("\r"), C = m.indexOf(`
`), N = h === -1 ? C : C === -1 || h < C ? h : C;
    return N === -1 ? "" : N === m.length - 1 && m.charCodeAt(N) === Ft ? (w = !1, f = !0, "") : (w = !1, m.slice(N + (m.charCodeAt(N) === Ft && m.charCodeAt(N +
    1) === Lt ? 2 : 1)));
  }
  function M(m) {
    if (m) {
      if (m.charCodeAt(m.length - 1) === Ft) {
        if (fe(m, 0, m.length - 1), ie())
          return;
        f = !0;
        return;
      }
      if (R(m)) {
        l.push(m), d = m.length;
        return;
      }
      w = !0;
    }
  }
  function R(m) {
    let h = m.charCodeAt(0);
    return h === 58 && !!o || h === 100 && Dt(m, "data") || h === 101 && Dt(m, "event") || h === 105 && Dt(m, "id") || h === 114 && Dt(m, "retry");
  }
  function ie() {
    return g ? !0 : t === void 0 || d + v.length <= t ? !1 : (g = !0, l.length = 0, d = 0, u = void 0, v = "", _ = 0, c = void 0, w = !1, f = !1, r?.(new ze(`Bu\
ffered data exceeded max buffer size of ${t} characters`, {
      type: "max-buffer-size-exceeded"
    })), !0);
  }
  function We(m) {
    let h = 0;
    if (m.indexOf("\r") === -1) {
      let O = m.indexOf(`
`, h);
      for (; O !== -1; ) {
        if (h === O) {
          u !== void 0 && s?.(u), _ > 0 && i?.({ id: u, event: c, data: v }), u = void 0, v = "", _ = 0, c = void 0, h = O + 1, O = m.indexOf(`
`, h);
          continue;
        }
        let ke = m.charCodeAt(h);
        if (Qo(m, h, ke)) {
          let tn = m.charCodeAt(h + 5) === Pe ? h + 6 : h + 5, Ge = m.slice(tn, O);
          if (_ === 0 && m.charCodeAt(O + 1) === Lt) {
            u !== void 0 && s?.(u), i?.({ id: u, event: c, data: Ge }), u = void 0, v = "", c = void 0, h = O + 2, O = m.indexOf(`
`, h);
            continue;
          }
          v = _ === 0 ? Ge : `${v}
${Ge}`, _++;
        } else Jo(m, h, ke) ? c = m.slice(m.charCodeAt(h + 6) === Pe ? h + 7 : h + 6, O) || void 0 : fe(m, h, O);
        if (ie())
          return "";
        h = O + 1, O = m.indexOf(`
`, h);
      }
      return m.slice(h);
    }
    let C = m.indexOf("\r", h), N = m.indexOf(`
`, h);
    for (; h < m.length; ) {
      let O = -1;
      if (C !== -1 && N !== -1 ? O = C < N ? C : N : C !== -1 ? C === m.length - 1 ? O = -1 : O = C : N !== -1 && (O = N), O === -1)
        break;
      if (fe(m, h, O), ie())
        return "";
      h = O + 1, m.charCodeAt(h - 1) === Ft && m.charCodeAt(h) === Lt && h++, C !== -1 && C < h && (C = m.indexOf("\r", h)), N !== -1 && N < h && (N = m.indexOf(
      `
`, h));
    }
    return m.slice(h);
  }
  function fe(m, h, C) {
    if (h === C) {
      ft();
      return;
    }
    let N = m.charCodeAt(h);
    if (Qo(m, h, N)) {
      let Oe = m.charCodeAt(h + 5) === Pe ? h + 6 : h + 5, Vn = m.slice(Oe, C);
      v = _ === 0 ? Vn : `${v}
${Vn}`, _++;
      return;
    }
    if (Jo(m, h, N)) {
      c = m.slice(m.charCodeAt(h + 6) === Pe ? h + 7 : h + 6, C) || void 0;
      return;
    }
    if (N === 105 && m.charCodeAt(h + 1) === 100 && m.charCodeAt(h + 2) === 58) {
      let Oe = m.slice(m.charCodeAt(h + 3) === Pe ? h + 4 : h + 3, C);
      Oe.includes("\0") || (u = Oe);
      return;
    }
    if (N === 58) {
      if (o) {
        let Oe = m.slice(h, C);
        o(Oe.slice(m.charCodeAt(h + 1) === Pe ? 2 : 1));
      }
      return;
    }
    let O = m.slice(h, C), ke = O.indexOf(":");
    if (ke === -1) {
      se(O, "", O);
      return;
    }
    let tn = O.slice(0, ke), Ge = O.charCodeAt(ke + 1) === Pe ? 2 : 1, Er = O.slice(ke + Ge);
    se(tn, Er, O);
  }
  function se(m, h, C) {
    switch (m) {
      case "event":
        c = h || void 0;
        break;
      case "data":
        v = _ === 0 ? h : `${v}
${h}`, _++;
        break;
      case "id":
        h.includes("\0") || (u = h);
        break;
      case "retry":
        /^\d+$/.test(h) ? a?.(parseInt(h, 10)) : r?.(new ze(`Invalid \`retry\` value: "${h}"`, {
          type: "invalid-retry",
          value: h,
          line: C
        }));
        break;
      default:
        r?.(new ze(`Unknown field "${m.length > 20 ? `${m.slice(0, 20)}…` : m}"`, { type: "unknown-field", field: m, value: h, line: C }));
        break;
    }
  }
  function ft() {
    u !== void 0 && s?.(u), _ > 0 && i?.({
      id: u,
      event: c,
      data: v
    }), u = void 0, v = "", _ = 0, c = void 0;
  }
  function ae(m = {}) {
    if (m.consume && l.length > 0) {
      let h = l.join("");
      fe(h, 0, h.length);
    }
    p = "", u = void 0, v = "", _ = 0, c = void 0, l.length = 0, d = 0, g = !1, w = !1, f = !1;
  }
  return { feed: x, reset: ae };
}
function Qo(e, t, o) {
  return o === 100 && e.charCodeAt(t + 1) === 97 && e.charCodeAt(t + 2) === 116 && e.charCodeAt(t + 3) === 97 && e.charCodeAt(t + 4) === 58;
}
function Jo(e, t, o) {
  return o === 101 && e.charCodeAt(t + 1) === 118 && e.charCodeAt(t + 2) === 101 && e.charCodeAt(t + 3) === 110 && e.charCodeAt(t + 4) === 116 && e.charCodeAt(t +
  5) === 58;
}
function Dt(e, t) {
  let o = 1;
  for (; o < e.length && o < t.length; ) {
    if (e.charCodeAt(o) !== t.charCodeAt(o))
      return !1;
    o++;
  }
  return e.length <= t.length || e.charCodeAt(t.length) === 58;
}

// ../src/lib/stream.ts
var Be = A("off"), ut = A(!1), Nt = /* @__PURE__ */ new Set(), Pn = A([]), It = "", An = [], er;
function oi() {
  er = void 0;
  let e = An;
  An = [];
  for (let t of Nt) t.hear(e);
}
function Zo(e) {
  An.push(e), er ??= setTimeout(oi, 250);
}
function Xo() {
  let e = [...new Set([...Nt].flatMap((t) => t.topics))].sort();
  e.join() !== Pn.peek().join() && (Pn.value = e);
}
function On(e, t) {
  let o = H(t);
  o.current = t, L(() => {
    let r = { topics: e, hear: (i) => o.current(i) };
    return Nt.add(r), Xo(), () => {
      Nt.delete(r), queueMicrotask(Xo);
    };
  }, [e.join()]);
}
var tr = A(document.hidden);
addEventListener("visibilitychange", () => tr.value = document.hidden);
W(() => {
  let e = Pn.value, t = E.value;
  if (e.length === 0 || ut.value || tr.value) {
    Be.value = "off";
    return;
  }
  let o = new AbortController();
  return ri(t, e, o.signal), () => o.abort();
});
var Yo = "";
async function ri(e, t, o) {
  let r = e + " " + t.join();
  r !== Yo && (It = ""), Yo = r, Be.value = "connecting";
  for (let i = 0; !o.aborted; i++) {
    try {
      let a = `${$e}v1/tenants/${encodeURIComponent(e)}/stream?topics=${t.join()}`, l = { Accept: "text/event-stream" };
      It && (l["Last-Event-ID"] = It);
      let d = await St("GET", a, { header: l, signal: o });
      Be.value = "live", i = 0, await ii(d);
    } catch (a) {
      if (qe(a) || o.aborted) return;
      a instanceof K && a.status === 401 && ve.ended && await ve.ended();
    }
    if (o.aborted) return;
    Be.value = "reconnecting";
    let s = Math.min(3e4, 500 * 2 ** Math.min(i, 6)) * (0.5 + Math.random());
    await new Promise((a) => setTimeout(a, s));
  }
}
async function ii(e) {
  let t = Mn({
    onEvent: (r) => {
      r.id && (It = r.id), r.event === "gap" ? Zo({ kind: "gap" }) : r.event && r.event !== "ready" && Zo({ kind: r.event, item: JSON.parse(r.data) });
    }
  }), o = e.body.pipeThrough(new TextDecoderStream()).getReader();
  for (; ; ) {
    let { done: r, value: i } = await o.read();
    if (r) return;
    t.feed(i);
  }
}

// ../src/ui/badge.tsx
var si = {
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
function Ke({ state: e, children: t }) {
  let [o, r, i] = si[e] ?? ["mute", "circle", e];
  return /* @__PURE__ */ n("span", { class: "badge " + o, children: [
    /* @__PURE__ */ n(y, { name: r, size: 12 }),
    t ?? i
  ] });
}
function $t({ code: e }) {
  if (!e) return /* @__PURE__ */ n("span", { class: "badge bad", children: [
    /* @__PURE__ */ n(y, { name: "plug", size: 12 }),
    "no answer"
  ] });
  let t = e < 300 ? "good" : e < 400 ? "warn" : "bad";
  return /* @__PURE__ */ n("span", { class: "badge " + t, children: [
    /* @__PURE__ */ n(y, { name: e < 300 ? "check" : "cross", size: 12 }),
    e
  ] });
}

// ../src/ui/eventtypes.tsx
function qt({ value: e, onValue: t, error: o, label: r = "Trigger events" }) {
  let [i, s] = k(""), a = me(), l = U((f) => S("GET /v1/tenants/{tenant}/event-types", { path: { tenant: E.value }, signal: f }), [E.value]).data?.items ?? [], d = e.
  includes("*"), p = new Map(l.map((f) => [f.name, f.description])), u = [.../* @__PURE__ */ new Set([...p.keys(), ...e.filter((f) => f !== "*")])].sort(), v = i.
  trim(), _ = u.filter((f) => f.toLowerCase().includes(v.toLowerCase()) || p.get(f)?.toLowerCase().includes(v.toLowerCase())), c = Map.groupBy(_, (f) => f.split(
  ".")[0]), g = (f, x) => t(x ? [...e, f] : e.filter((b) => b !== f)), w = () => {
    !v || u.includes(v) || (g(v, !0), s(""));
  };
  return /* @__PURE__ */ n("fieldset", { "aria-describedby": a + "-error", children: [
    /* @__PURE__ */ n("legend", { children: r }),
    /* @__PURE__ */ n("p", { class: "hint", id: a + "-hint", children: [
      "What happens that is sent there. ",
      !d && e.length > 0 && `${e.length} chosen.`
    ] }),
    /* @__PURE__ */ n(pe, { label: "All events, also those of types to come", checked: d, onValue: (f) => t(f ? ["*"] : []) }),
    !d && /* @__PURE__ */ n("div", { class: "picker", children: [
      /* @__PURE__ */ n("div", { class: "beside", children: [
        /* @__PURE__ */ n(
          "input",
          {
            type: "search",
            "aria-label": "Search event types, or name another one",
            "aria-invalid": o ? !0 : void 0,
            "aria-describedby": `${a}-hint ${a}-error`,
            autocomplete: "off",
            placeholder: l.length > 0 ? "Search, or name another one" : "Name one, such as user.created",
            value: i,
            onInput: (f) => s(f.currentTarget.value),
            onKeyDown: (f) => {
              f.key === "Enter" && (f.preventDefault(), w());
            }
          }
        ),
        v && !u.includes(v) && /* @__PURE__ */ n("button", { type: "button", onClick: w, children: [
          /* @__PURE__ */ n(y, { name: "plus" }),
          " Add"
        ] })
      ] }),
      [...c].map(([f, x]) => /* @__PURE__ */ n("div", { class: "group", children: [
        c.size > 1 && x.length > 1 && /* @__PURE__ */ n("p", { children: f }),
        x.map((b) => /* @__PURE__ */ n(pe, { label: /* @__PURE__ */ n("code", { children: b }), hint: p.get(b), checked: e.includes(b), onValue: (M) => g(b, M) },
        b))
      ] }, f)),
      _.length === 0 && /* @__PURE__ */ n("p", { class: "hint", children: v ? `There is no event type “${v}” yet. Add it to subscribe to it all the same.` :
      "There are no event types yet." })
    ] }),
    /* @__PURE__ */ n("p", { class: "error", id: a + "-error", children: o })
  ] });
}

// ../src/lib/time.ts
var nr = A(Date.now());
setInterval(() => {
  document.hidden || (nr.value = Date.now());
}, 1e4);
var ai = [
  [60, "second"],
  [60, "minute"],
  [24, "hour"],
  [7, "day"],
  [5, "week"],
  [12, "month"],
  [1 / 0, "year"]
], li = new Intl.RelativeTimeFormat("en", { numeric: "auto", style: "short" });
function Rn(e) {
  let t = (new Date(e).getTime() - nr.value) / 1e3;
  if (Math.abs(t) < 10) return "just now";
  for (let [o, r] of ai) {
    if (Math.abs(t) < o) return li.format(Math.trunc(t), r);
    t /= o;
  }
  return "";
}
function Ae(e) {
  return new Intl.DateTimeFormat("en-GB", {
    dateStyle: "medium",
    timeStyle: "medium",
    timeZone: be.value === "utc" ? "UTC" : void 0
  }).format(new Date(e)) + (be.value === "utc" ? " UTC" : "");
}
function we(e) {
  return e < 1e3 ? `${e < 10 ? e.toFixed(1) : Math.round(e)} ms` : e < 6e4 ? `${(e / 1e3).toFixed(1)} s` : e < 72e5 ? `${Math.round(e / 6e4)} min` : e < 1728e5 ?
  `${Math.round(e / 36e5)} h` : `${Math.round(e / 864e5)} days`;
}
function Ln(e) {
  return e < 1024 ? `${e} B` : e < 1 << 20 ? `${(e / 1024).toFixed(1)} KiB` : `${(e / (1 << 20)).toFixed(1)} MiB`;
}
var Vt = (e) => new Intl.NumberFormat("en").format(e);
function Ut(e) {
  if (!e) return "";
  let t = new Date(e);
  return new Date(t.getTime() - (be.value === "utc" ? 0 : t.getTimezoneOffset() * 6e4)).toISOString().slice(0, 16);
}
function Ht(e) {
  let t = /* @__PURE__ */ new Date(e + (be.value === "utc" ? "Z" : ""));
  return e && !isNaN(t.getTime()) ? t.toISOString() : void 0;
}

// ../src/ui/filter.tsx
function jt({ filters: e }) {
  let t = H(null), o = e.filter((r) => z.value.get(r.name));
  return L(() => {
    let r = (i) => {
      i.key !== "/" || i.target.closest("input, textarea, select, dialog") || (i.preventDefault(), t.current?.querySelector("input, select")?.focus());
    };
    return addEventListener("keydown", r), () => removeEventListener("keydown", r);
  }, []), /* @__PURE__ */ n("form", { ref: t, class: "filters", role: "search", onSubmit: (r) => r.preventDefault(), children: [
    e.map((r) => /* @__PURE__ */ n("label", { children: [
      /* @__PURE__ */ n("span", { children: r.label }),
      /* @__PURE__ */ n(ui, { filter: r })
    ] }, r.name)),
    o.length > 0 && /* @__PURE__ */ n("button", { type: "button", class: "quiet", onClick: () => Z(Object.fromEntries(e.map((r) => [r.name, void 0]))), children: [
      /* @__PURE__ */ n(y, { name: "cross" }),
      " Clear ",
      o.length === 1 ? "the filter" : "filters"
    ] })
  ] });
}
function ui({ filter: e }) {
  let t = z.value.get(e.name) ?? "";
  return e.kind === "choice" ? /* @__PURE__ */ n("select", { value: t, onChange: (o) => Z({ [e.name]: o.currentTarget.value }), children: [
    /* @__PURE__ */ n("option", { value: "", children: "any" }),
    e.options.map((o) => /* @__PURE__ */ n("option", { value: o.value, children: o.label }, o.value))
  ] }) : e.kind === "time" ? /* @__PURE__ */ n("input", { type: "datetime-local", value: Ut(t), onChange: (o) => Z({ [e.name]: Ht(o.currentTarget.value) }) }) :
  /* @__PURE__ */ n("input", { type: "search", autocomplete: "off", value: t, placeholder: e.placeholder, onInput: (o) => Z({ [e.name]: o.currentTarget.value },
  !0) });
}
var or = (e) => e.some((t) => z.value.get(t.name)), zt = (e) => Z(Object.fromEntries(e.map((t) => [t.name, void 0])));

// ../src/ui/scheme.tsx
function Bt({ value: e, onValue: t, error: o, hint: r, label: i = "Signature scheme" }) {
  let [s, a] = k(!1);
  return /* @__PURE__ */ n(Me, { label: i, error: o, hint: r, children: (l) => /* @__PURE__ */ n(T, { children: [
    /* @__PURE__ */ n("button", { type: "button", class: "select", ...l, onClick: () => a(!0), children: [
      /* @__PURE__ */ n(y, { name: "shield" }),
      " ",
      /* @__PURE__ */ n("span", { children: e }),
      " ",
      /* @__PURE__ */ n(y, { name: "down" })
    ] }),
    s && /* @__PURE__ */ n(ci, { value: e, onClose: () => a(!1), onChoose: (d) => {
      a(!1), t(d);
    } })
  ] }) });
}
function ci({ value: e, onChoose: t, onClose: o }) {
  let [r, i] = k(""), s = U((a) => S("GET /v1/tenants/{tenant}/schemes", { path: { tenant: E.value }, query: { search: r, limit: 100 }, signal: a }), [r, E.value]);
  return /* @__PURE__ */ n(X, { title: "Choose a signature scheme", onClose: o, children: /* @__PURE__ */ n("div", { class: "stack", children: [
    /* @__PURE__ */ n(
      "input",
      {
        type: "search",
        "aria-label": "Search schemes",
        placeholder: "Search by vendor, such as github",
        autocomplete: "off",
        autofocus: !0,
        value: r,
        onInput: (a) => i(a.currentTarget.value),
        onKeyDown: (a) => {
          a.key === "Enter" && (a.preventDefault(), s.data?.items[0] && r && t(s.data.items[0].name));
        }
      }
    ),
    s.error ? /* @__PURE__ */ n(te, { error: s.error, retry: s.reload }) : null,
    s.data ? /* @__PURE__ */ n("ul", { class: "choices", "aria-busy": s.busy, children: [
      s.data.items.map((a) => /* @__PURE__ */ n("li", { children: /* @__PURE__ */ n("button", { type: "button", class: "quiet", "aria-pressed": a.name === e, onClick: () => t(
      a.name), children: [
        /* @__PURE__ */ n("span", { children: a.title }),
        " ",
        /* @__PURE__ */ n("code", { children: a.name }),
        " ",
        a.own && /* @__PURE__ */ n("small", { children: "your own" })
      ] }) }, a.name)),
      s.data.items.length === 0 && /* @__PURE__ */ n("li", { class: "hint", children: "No scheme of that name." }),
      s.data.next_cursor && /* @__PURE__ */ n("li", { class: "hint", children: "There are more: search for them." })
    ] }) : /* @__PURE__ */ n(Sn, {})
  ] }) });
}

// ../src/ui/table.tsx
var rr = 100;
function Kt({ label: e, rows: t, columns: o, id: r, link: i, more: s, busy: a }) {
  let [l, d] = k(rr), p = H(null), u = s ? t : t.slice(0, l);
  L(() => {
    a || ue(`${e}: ${Vt(t.length)}${s ? " and more" : ""}`);
  }, [t.length, a, !!s]), L(() => {
    let _ = (c) => {
      let g = { j: 1, k: -1 }[c.key];
      if (!g || Ne.peek() === "off" || c.ctrlKey || c.metaKey || c.altKey || Fn(c.target)) return;
      let w = [...p.current?.querySelectorAll("tr > :first-child a, tr > :first-child button") ?? []], f = w.findIndex((x) => x.closest("tr").contains(document.
      activeElement));
      w[Math.max(0, Math.min(w.length - 1, f + g))]?.focus();
    };
    return addEventListener("keydown", _), () => removeEventListener("keydown", _);
  }, []);
  let v = (_) => {
    if (_.target.closest("a, button, input, label, summary") || getSelection()?.type === "Range") return;
    _.currentTarget.querySelector("a")?.dispatchEvent(new MouseEvent("click", { bubbles: !0, cancelable: !0, ctrlKey: _.ctrlKey, metaKey: _.metaKey }));
  };
  return /* @__PURE__ */ n(T, { children: [
    /* @__PURE__ */ n("div", { class: "table", children: /* @__PURE__ */ n("table", { "aria-label": e, "aria-busy": a, children: [
      /* @__PURE__ */ n("thead", { children: /* @__PURE__ */ n("tr", { children: o.map((_) => /* @__PURE__ */ n("th", { scope: "col", class: _.kind, children: _.
      head }, _.head)) }) }),
      /* @__PURE__ */ n("tbody", { ref: p, children: u.map((_) => /* @__PURE__ */ n("tr", { class: i && "link", onClick: i && v, children: o.map((c, g) => {
        let w = c.cell(_);
        return /* @__PURE__ */ n("td", { class: c.kind, children: g === 0 && i ? /* @__PURE__ */ n("a", { href: i(_), children: w }) : w }, c.head);
      }) }, r(_))) })
    ] }) }),
    (s || u.length < t.length) && /* @__PURE__ */ n("p", { class: "more", children: [
      /* @__PURE__ */ n("button", { type: "button", disabled: a, onClick: s ?? (() => d(l + rr * 5)), children: "Show more" }),
      !s && /* @__PURE__ */ n("span", { class: "hint", children: [
        Vt(u.length),
        " of ",
        Vt(t.length)
      ] })
    ] })
  ] });
}
var Fn = (e) => e instanceof Element && e.closest("input, textarea, select, [contenteditable], dialog") !== null;

// ../src/ui/time.tsx
function _e({ at: e, exact: t }) {
  return e ? /* @__PURE__ */ n("time", { dateTime: e, title: t ? Rn(e) : Ae(e), tabIndex: t ? void 0 : 0, children: t ? Ae(e) : Rn(e) }) : /* @__PURE__ */ n("sp\
an", { class: "hint", children: "never" });
}
function ir() {
  let e = be.value === "utc";
  return /* @__PURE__ */ n("button", { type: "button", class: "quiet", "aria-pressed": e, title: "Tell times in UTC or in your own zone", onClick: () => be.value =
  e ? "local" : "utc", children: e ? "UTC" : "Local" });
}

// ../src/pages/endpoints.tsx
var Wt = (e) => e.disabled ? "disabled" : e.failing_since ? "failing" : "active", sr = [
  { name: "search", label: "Search", kind: "text", placeholder: "URL, description or event type" },
  { name: "state", label: "State", kind: "choice", options: ["active", "failing", "disabled"].map((e) => ({ value: e, label: e })) }
];
function Dn() {
  let e = U((s) => S("GET /v1/tenants/{tenant}/endpoints", { path: { tenant: E.value }, signal: s }), [E.value]), t = (z.value.get("search") ?? "").toLowerCase(),
  o = z.value.get("state") ?? "", r = (s) => (!o || Wt(s) === o) && [s.url ?? "", s.description, s.id, ...s.event_types].some((a) => a.toLowerCase().includes(t)),
  i = /* @__PURE__ */ n("a", { class: "button primary", href: B("/endpoints/new"), children: [
    /* @__PURE__ */ n(y, { name: "plus" }),
    " New endpoint"
  ] });
  return /* @__PURE__ */ n(J, { title: "Endpoints", about: "Where events are sent, signed.", actions: i, children: /* @__PURE__ */ n(de, { of: e, children: ({ items: s }) => {
    if (s.length === 0)
      return /* @__PURE__ */ n(ce, { icon: "send", title: "No endpoints yet", action: i, children: "An endpoint is a URL that gets the events it subscribes to. \
Add one, and send it a test." });
    let a = s.filter(r);
    return /* @__PURE__ */ n(T, { children: [
      /* @__PURE__ */ n(jt, { filters: sr }),
      a.length === 0 ? /* @__PURE__ */ n(ce, { icon: "search", title: "No endpoint fits the filters", action: /* @__PURE__ */ n("button", { type: "button", onClick: () => zt(
      sr), children: "Clear the filters" }) }) : /* @__PURE__ */ n(q, { flush: !0, children: /* @__PURE__ */ n(Kt, { label: "Endpoints", rows: a, id: (l) => l.id,
      link: (l) => B("/endpoints/" + l.id), columns: [
        { head: "URL", kind: "main", cell: (l) => /* @__PURE__ */ n(T, { children: [
          l.url ?? "polled by its consumer",
          l.description && /* @__PURE__ */ n("small", { children: l.description })
        ] }) },
        { head: "State", cell: (l) => /* @__PURE__ */ n(Ke, { state: Wt(l) }) },
        { head: "Events", kind: "minor", cell: (l) => l.event_types.includes("*") ? "all" : l.event_types.length },
        { head: "Scheme", kind: "minor", cell: (l) => l.scheme },
        { head: "Created", kind: "minor", cell: (l) => /* @__PURE__ */ n(_e, { at: l.created_at }) }
      ] }) })
    ] });
  } }) });
}

// ../src/pages/secrets.tsx
function lr({ endpoint: e }) {
  let t = { tenant: E.value, endpoint: e.id };
  return /* @__PURE__ */ n(di, { id: e.id, owner: {
    scheme: e.scheme,
    signs: !0,
    list: (o) => S("GET /v1/tenants/{tenant}/endpoints/{endpoint}/secrets", { path: t, signal: o }),
    reveal: () => S("POST /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/reveal", { path: t }),
    rotate: (o) => S("POST /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/rotate", { path: t, body: o }),
    end: (o) => S("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/{secret}", { path: { ...t, secret: o } })
  } });
}
function di({ id: e, owner: t }) {
  let o = U(t.list, [E.value, e]), [r, i] = k(!1), [s, a] = k({}), l = At("operator"), d = async (u) => {
    let { items: v } = await t.reveal();
    return a(Object.fromEntries(v.filter((_) => _.public_key).map((_) => [_.id, _.public_key]))), v.find((_) => _.id === u)?.secret ?? "";
  }, p = async (u) => {
    if (await Ot({
      title: "End this secret now?",
      action: "End it",
      danger: !0,
      text: /* @__PURE__ */ n("p", { children: t.signs ? "Receivers that know only this one refuse every delivery from now on." : "Webhooks that are signed with\
 it are refused from now on." })
    }))
      try {
        await t.end(u.id), le("The secret has ended"), o.reload();
      } catch (_) {
        Y(_);
      }
  };
  return /* @__PURE__ */ n(q, { title: t.signs ? "Secret token" : "Secrets", actions: l && /* @__PURE__ */ n("button", { type: "button", onClick: () => i(!0), children: [
    /* @__PURE__ */ n(y, { name: "refresh" }),
    " ",
    t.signs ? "Regenerate" : "Replace"
  ] }), children: [
    /* @__PURE__ */ n(de, { of: o, children: ({ items: u }) => /* @__PURE__ */ n("div", { class: "stack", children: [
      u.length === 0 && /* @__PURE__ */ n("p", { class: "hint", children: "There is none: the provider publishes its keys." }),
      u.length > 1 && /* @__PURE__ */ n(j, { children: t.signs ? "Deliveries are signed with each of these where the scheme has room for several, and with the o\
ldest one where it has not." : "A webhook is genuine if it is signed with any of these." }),
      u.map((v) => /* @__PURE__ */ n("div", { class: "field", children: [
        /* @__PURE__ */ n("span", { class: "label", children: [
          /* @__PURE__ */ n("code", { children: v.id }),
          " ",
          v.scheme !== t.scheme && /* @__PURE__ */ n(T, { children: [
            "for ",
            /* @__PURE__ */ n("code", { children: v.scheme })
          ] }),
          " since ",
          /* @__PURE__ */ n(_e, { at: v.start_at }),
          v.end_at && /* @__PURE__ */ n("strong", { children: [
            ", ends ",
            Ae(v.end_at)
          ] })
        ] }),
        /* @__PURE__ */ n("div", { class: "beside", children: [
          l ? /* @__PURE__ */ n(qo, { reveal: () => d(v.id) }) : /* @__PURE__ */ n("span", { class: "hint", children: "Your role does not allow to see it." }),
          l && u.length > 1 && /* @__PURE__ */ n("button", { type: "button", onClick: () => {
            p(v);
          }, children: "End now" })
        ] }),
        s[v.id] && /* @__PURE__ */ n("div", { class: "secret", children: [
          /* @__PURE__ */ n("code", { children: s[v.id] }),
          /* @__PURE__ */ n(ee, { text: s[v.id], label: "Copy the public key" })
        ] })
      ] }, v.id)),
      /* @__PURE__ */ n("p", { class: "hint", children: "Each look at a secret is in the audit log. It hides again after a minute." })
    ] }) }),
    r && /* @__PURE__ */ n(pi, { owner: t, onClose: () => i(!1), onDone: () => {
      i(!1), o.reload();
    } })
  ] });
}
var ar = [
  { value: "24h", label: "24 hours", ms: 864e5 },
  { value: "1h", label: "1 hour", ms: 36e5 },
  { value: "168h", label: "7 days", ms: 6048e5 },
  { value: "720h", label: "30 days", ms: 2592e6 },
  { value: "0s", label: "none: the old one ends at once", ms: 0 }
];
function pi({ owner: e, onClose: t, onDone: o }) {
  let r = oe({ secret: "", overlap: "24h" }, async ({ secret: s, overlap: a }) => {
    let l = await e.rotate({ secret: s || void 0, overlap: a });
    le(a === "0s" ? "The new secret is live" : `The new secret is live. The old one ends ${Ae(l.previous_end_at)}`), o();
  }), i = ar.find((s) => s.value === r.values.overlap);
  return /* @__PURE__ */ n(X, { title: e.signs ? "Regenerate the secret?" : "Replace the secret?", onClose: t, children: /* @__PURE__ */ n("form", { ref: r.ref,
  class: "stack", noValidate: !0, onSubmit: r.submit, children: [
    /* @__PURE__ */ n(re, { form: r }),
    /* @__PURE__ */ n(
      D,
      {
        label: "New secret",
        name: "new-secret",
        type: "password",
        autocomplete: "new-password",
        placeholder: "made by the server",
        value: r.values.secret,
        error: r.errors.secret,
        onValue: (s) => r.set({ secret: s }),
        hint: e.signs ? "Leave it empty unless the receiver says which one it wants." : "The one that the provider shows. Empty: one is made, to be given to the\
 provider."
      }
    ),
    /* @__PURE__ */ n(je, { label: "Overlap", value: r.values.overlap, onValue: (s) => r.set({ overlap: s }), options: ar }),
    i.ms > 0 ? /* @__PURE__ */ n(j, { children: [
      "Until ",
      /* @__PURE__ */ n("strong", { children: Ae(Date.now() + i.ms) }),
      ", ",
      e.signs ? "deliveries are signed with both secrets, so that receivers can change over without losing one." : "webhooks that are signed with either are acc\
epted."
    ] }) : /* @__PURE__ */ n(j, { kind: "warn", children: e.signs ? "Receivers that do not know the new secret refuse every delivery from now on." : "Webhooks t\
hat are signed with the old one are refused from now on." }),
    /* @__PURE__ */ n("div", { class: "submit", children: [
      /* @__PURE__ */ n("button", { type: "submit", class: i.ms > 0 ? "primary" : "danger", disabled: r.busy, children: e.signs ? "Regenerate" : "Replace" }),
      /* @__PURE__ */ n("button", { type: "button", onClick: t, children: "Cancel" })
    ] })
  ] }) });
}

// ../src/lib/retry.ts
var fi = { h: 3600, m: 60, s: 1, ms: 1e-3 };
function In(e) {
  return /^(\d+(\.\d+)?(h|m|s|ms))+$/.test(e) ? [...e.matchAll(/([\d.]+)(ms|h|m|s)/g)].reduce((t, [, o, r]) => t + Number(o) * fi[r], 0) : NaN;
}
function Gt(e) {
  return e < 60 ? `${Math.round(e)}s` : e < 3600 ? `${Math.round(e / 6) / 10}m` : `${Math.round(e / 360) / 10}h`;
}
function mi(e) {
  if (e.policy === "schedule") return (e.pauses ?? []).map(In);
  let t = In(e.pause ?? ""), o = e.longest ? In(e.longest) : 86400;
  return Array.from({ length: (e.attempts ?? 10) - 1 }, (r, i) => Math.min(o, { exponential: t * 2 ** i, linear: t * (i + 1), fixed: t }[e.policy]));
}
function ur(e) {
  let t = mi(e);
  if (t.some(Number.isNaN)) return "";
  let o = t.reduce((i, s) => i + s, 0);
  return `Tried again after ${(t.length > 6 ? [...t.slice(0, 4).map(Gt), "…", Gt(t.at(-1))] : t.map(Gt)).join(", ")}: ${t.length + 1} attempts within ${Gt(o)}\
.`;
}

// ../src/pages/settingsfields.tsx
function Qt(e) {
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
var cr = (e) => e.trim() ? Number(e) : void 0;
function ct(e) {
  let t = {};
  for (let r of e.headers.split(`
`)) {
    let i = r.indexOf(":");
    r.trim() && (t[r.slice(0, i < 0 ? void 0 : i).trim()] = i < 0 ? "" : r.slice(i + 1).trim());
  }
  let o = e.retry === "exponential" || e.retry === "linear";
  return {
    headers: Object.keys(t).length > 0 ? t : void 0,
    concurrency: cr(e.concurrency),
    rate_limit: e.rateCount.trim() ? { count: Number(e.rateCount), per: e.ratePer } : void 0,
    order: e.order || void 0,
    retry: e.retry ? e.retry === "schedule" ? { policy: "schedule", pauses: e.pauses.split(/[\s,]+/).filter(Boolean) } : { policy: e.retry, attempts: cr(e.attempts),
    pause: e.pause.trim(), longest: o && e.longest.trim() || void 0 } : void 0,
    content_digest: e.contentDigest || void 0,
    no_trace: e.noTrace || void 0,
    filter: e.filter.trim() || void 0,
    transform: e.transform.trim() || void 0
  };
}
var hi = [
  { value: "", label: "The default: 10 attempts within about 75 hours" },
  { value: "exponential", label: "Pauses that double" },
  { value: "linear", label: "Pauses that grow by the first one" },
  { value: "fixed", label: "Pauses that stay the same" },
  { value: "schedule", label: "A list of pauses" }
];
function Jt({ value: e, onValue: t, error: o }) {
  let r = (s) => t({ ...e, ...s }), i = ct(e).retry;
  return /* @__PURE__ */ n("div", { class: "stack", children: [
    o && /* @__PURE__ */ n("p", { class: "error", role: "alert", tabIndex: -1, "aria-invalid": "true", children: o }),
    /* @__PURE__ */ n(Vo, { label: "Headers", name: "headers", rows: 2, placeholder: "X-Team: billing", value: e.headers, onValue: (s) => r({ headers: s }), hint: "\
One a line, sent with every delivery. Everybody who sees the endpoint sees them: they are no place for a secret." }),
    /* @__PURE__ */ n("div", { class: "columns", children: [
      /* @__PURE__ */ n(D, { label: "Attempts at the same time", name: "concurrency", placeholder: "adapts, 1 to 32", value: e.concurrency, onValue: (s) => r({ concurrency: s }),
      hint: "1 to 256." }),
      /* @__PURE__ */ n(D, { label: "Rate limit", name: "rate", placeholder: "none", value: e.rateCount, onValue: (s) => r({ rateCount: s }), hint: "The most at\
tempts in a period." }),
      /* @__PURE__ */ n(je, { label: "Period of the rate limit", value: e.ratePer, onValue: (s) => r({ ratePer: s }), options: [{ value: "second", label: "a sec\
ond" }, { value: "minute", label: "a minute" }] }),
      /* @__PURE__ */ n(je, { label: "Order", value: e.order, onValue: (s) => r({ order: s }), hint: "A delivery that fails holds up those behind it.", options: [
        { value: "", label: "none: as fast as it goes" },
        { value: "key", label: "by the events' ordering key" },
        { value: "endpoint", label: "one after the other" }
      ] })
    ] }),
    /* @__PURE__ */ n(je, { label: "Retries", value: e.retry, onValue: (s) => r({ retry: s }), options: hi, hint: i && ur(i) }),
    e.retry === "schedule" && /* @__PURE__ */ n(D, { label: "Pauses", name: "pauses", value: e.pauses, onValue: (s) => r({ pauses: s }), placeholder: "5s, 5m, 1\
h", hint: "Each 1s to 24h." }),
    e.retry && e.retry !== "schedule" && /* @__PURE__ */ n("div", { class: "columns", children: [
      /* @__PURE__ */ n(D, { label: "First pause", name: "pause", value: e.pause, onValue: (s) => r({ pause: s }) }),
      e.retry !== "fixed" && /* @__PURE__ */ n(D, { label: "Longest pause", name: "longest", placeholder: "24h", value: e.longest, onValue: (s) => r({ longest: s }) }),
      /* @__PURE__ */ n(D, { label: "Attempts in all", name: "attempts", placeholder: "10", value: e.attempts, onValue: (s) => r({ attempts: s }), hint: "At mos\
t 30." })
    ] }),
    /* @__PURE__ */ n(D, { label: "Filter", name: "filter", placeholder: "payload.total > 100", value: e.filter, onValue: (s) => r({ filter: s }), hint: "A cond\
ition in CEL: only events that meet it are sent." }),
    /* @__PURE__ */ n(D, { label: "Transformation", name: "transform", placeholder: "{id, total}", value: e.transform, onValue: (s) => r({ transform: s }), hint: "\
A program in jq that makes the payload which is sent." }),
    /* @__PURE__ */ n(pe, { label: "Send a Content-Digest of the body", checked: e.contentDigest, onValue: (s) => r({ contentDigest: s }), hint: "With it a rece\
iver can tell a changed body from a wrong secret." }),
    /* @__PURE__ */ n(pe, { label: "Send no trace headers", checked: e.noTrace, onValue: (s) => r({ noTrace: s }) })
  ] });
}

// ../src/pages/snippets.tsx
function dr({ endpoint: e }) {
  let t = U((o) => S("GET /v1/tenants/{tenant}/endpoints/{endpoint}/snippets", { path: { tenant: E.value, endpoint: e.id }, signal: o }), [E.value, e.id, e.scheme]);
  return /* @__PURE__ */ n(q, { title: "Verify code", children: /* @__PURE__ */ n(de, { of: t, children: ({ items: o }) => {
    let r = o.find((i) => i.lang === z.value.get("lang")) ?? o[0];
    return r ? /* @__PURE__ */ n("div", { class: "stack", children: [
      /* @__PURE__ */ n("div", { class: "row", role: "group", "aria-label": "Language", children: o.map((i) => /* @__PURE__ */ n("button", { type: "button", class: i ===
      r ? "" : "quiet", "aria-pressed": i === r, onClick: () => Z({ lang: i === o[0] ? void 0 : i.lang }, !0), children: i.title }, i.lang)) }),
      r.install && /* @__PURE__ */ n(He, { label: "Install", text: r.install }),
      /* @__PURE__ */ n(He, { label: `${r.title} code`, text: r.code }),
      /* @__PURE__ */ n("p", { class: "hint", children: [
        "For ",
        r.framework,
        ". It reads the body as it came in, and the secret from the environment."
      ] })
    ] }) : /* @__PURE__ */ n(j, { children: "There is no code for this scheme." });
  } }) });
}

// ../src/lib/json.ts
var vi = /\s+|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\]:,]|\w+/gy;
function pr(e) {
  try {
    JSON.parse(e);
  } catch {
    return;
  }
  let t = e.match(vi).filter((i) => i.trim() !== ""), o = [], r = 0;
  for (let [i, s] of t.entries()) {
    let a = t[i - 1], l = a === "{" || a === "[", d = s === "}" || s === "]";
    d && r--;
    let p = i > 0 && (d ? !l : l || a === ","), u = "word";
    s.startsWith('"') ? u = t[i + 1] === ":" ? "name" : "string" : /^[-\d]/.test(s) ? u = "number" : /^[{}[\]:,]$/.test(s) && (u = "mark"), o.push({ kind: u, text: s ===
    ":" ? ": " : s, depth: r, starts: p }), (s === "{" || s === "[") && r++;
  }
  return o;
}

// ../src/ui/json.tsx
var Zt = 65536;
function Xt({ text: e, label: t = "Payload", download: o }) {
  let [r, i] = k(!1), s = Se(() => e.length <= Zt ? pr(e) : void 0, [e]), a = s !== void 0 && !r;
  return /* @__PURE__ */ n("div", { class: "payload", children: [
    /* @__PURE__ */ n("div", { class: "bar", children: [
      s && /* @__PURE__ */ n("button", { type: "button", class: "quiet", "aria-pressed": r, onClick: () => i(!r), children: r ? "As laid out" : "As it came" }),
      /* @__PURE__ */ n("span", { class: "hint", children: Ln(new TextEncoder().encode(e).length) }),
      /* @__PURE__ */ n(ee, { text: e, label: "Copy " + t.toLowerCase() }),
      o && /* @__PURE__ */ n("a", { class: "button quiet", href: o, download: !0, children: "Download" })
    ] }),
    /* @__PURE__ */ n("pre", { tabIndex: 0, "aria-label": t, children: /* @__PURE__ */ n("code", { children: a ? s.map((l, d) => /* @__PURE__ */ n("span", { class: "\
j-" + l.kind, children: [
      l.starts ? `
` + "  ".repeat(l.depth) : "",
      l.text
    ] }, d)) : e.slice(0, Zt) }) }),
    e.length > Zt && /* @__PURE__ */ n("p", { class: "hint", children: [
      "The first ",
      Ln(Zt),
      " are shown."
    ] })
  ] });
}

// ../src/ui/attempt.tsx
var fr;
async function _i() {
  let { items: e } = await S("GET /v1/causes", {});
  return new Map(e.map((t) => [t.code, t]));
}
function gi() {
  return U(() => fr ??= _i().catch((e) => {
    throw fr = void 0, e;
  }), []).data;
}
var mr = (e) => new TextDecoder().decode(Uint8Array.from(atob(e ?? ""), (t) => t.charCodeAt(0))), hr = (e) => e.map((t) => `${t.name}: ${t.value}`).join(`
`);
function yi({ attempt: e }) {
  let t = gi()?.get(e.cause ?? "");
  return e.cause ? /* @__PURE__ */ n(j, { kind: "bad", children: [
    /* @__PURE__ */ n("strong", { children: t?.title ?? e.cause }),
    /* @__PURE__ */ n("p", { children: t?.why ?? e.detail }),
    t && e.detail && /* @__PURE__ */ n("p", { class: "hint", children: e.detail }),
    /* @__PURE__ */ n("p", { children: t?.fix ?? e.hint })
  ] }) : null;
}
function vr({ attempt: e, body: t }) {
  let o = e.exchange, r = e.response || (o?.response_header.length ?? 0) > 0;
  return /* @__PURE__ */ n("div", { class: "stack", children: [
    /* @__PURE__ */ n(yi, { attempt: e }),
    /* @__PURE__ */ n(Rt, { of: [
      ["Answer", /* @__PURE__ */ n($t, { code: e.status })],
      ["Took", we(e.duration_ms)],
      ["Name lookup", o && o.dns_ms > 0 ? we(o.dns_ms) : void 0],
      ["Connection", o && o.connect_ms > 0 ? we(o.connect_ms) : void 0],
      ["TLS", o && o.tls_ms > 0 ? we(o.tls_ms) : void 0],
      ["First byte", o && o.first_byte_ms > 0 ? we(o.first_byte_ms) : void 0]
    ] }),
    o && /* @__PURE__ */ n("section", { children: [
      /* @__PURE__ */ n("h3", { children: "Request as sent" }),
      /* @__PURE__ */ n(He, { label: "Request headers", text: hr(o.request_header) })
    ] }),
    o?.request_body ? /* @__PURE__ */ n(Xt, { label: "Request body", text: mr(o.request_body) }) : t !== void 0 && /* @__PURE__ */ n(Xt, { label: "Request body",
    text: t }),
    r && /* @__PURE__ */ n("section", { children: [
      /* @__PURE__ */ n("h3", { children: "Response" }),
      o && o.response_header.length > 0 && /* @__PURE__ */ n(He, { label: "Response headers", text: hr(o.response_header) }),
      e.response && /* @__PURE__ */ n(Xt, { label: "Response body", text: mr(e.response) })
    ] })
  ] });
}

// ../src/pages/test.tsx
function Yt() {
  let [e, t] = k({ busy: !1 });
  return {
    ...e,
    test: async (o) => {
      t({ busy: !0 });
      let r = { tenant: E.peek() };
      try {
        let i = "draft" in o ? await S("POST /v1/tenants/{tenant}/endpoints/test", { path: r, body: o.draft }) : await S("POST /v1/tenants/{tenant}/endpoints/{e\
ndpoint}/test", { path: { ...r, endpoint: o.endpoint }, body: {} });
        t({ busy: !1, result: i }), ue(i.attempt.cause ? "The test failed" : "The test was delivered");
      } catch (i) {
        t({ busy: !1, error: i });
      }
    }
  };
}
function en({ of: e }) {
  if (e.busy) return /* @__PURE__ */ n(q, { title: "Test", children: /* @__PURE__ */ n("p", { class: "hint", role: "status", children: "Sending a test from the \
server…" }) });
  if (e.error) return /* @__PURE__ */ n(te, { error: e.error });
  if (!e.result) return null;
  let { attempt: t, delivery: o } = e.result;
  return /* @__PURE__ */ n(q, { title: "Test", actions: /* @__PURE__ */ n("a", { href: B("/deliveries/" + o.id), children: [
    "In the log ",
    /* @__PURE__ */ n(y, { name: "arrow" })
  ] }), children: [
    !t.cause && /* @__PURE__ */ n(j, { kind: "good", children: [
      /* @__PURE__ */ n("strong", { children: "Delivered." }),
      " The receiver answered ",
      t.status,
      "."
    ] }),
    /* @__PURE__ */ n(vr, { attempt: t })
  ] });
}

// ../src/pages/url.ts
function dt(e) {
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

// ../src/pages/endpoint.tsx
function _r({ id: e }) {
  let t = U((o) => S("GET /v1/tenants/{tenant}/endpoints/{endpoint}", { path: { tenant: E.value, endpoint: e }, signal: o }), [E.value, e]);
  return On(["endpoints"], (o) => {
    let r = o.findLast((i) => i.kind === "gap" || i.kind === "endpoint" && i.item.id === e);
    r?.kind === "gap" ? t.reload() : r && t.set(r.item);
  }), t.data ? /* @__PURE__ */ n(bi, { endpoint: t.data, changed: t.set }) : /* @__PURE__ */ n(J, { title: "Webhook details", back: { to: "/endpoints", label: "\
Endpoints" }, children: /* @__PURE__ */ n(de, { of: t, children: () => null }) });
}
function bi({ endpoint: e, changed: t }) {
  let o = Yt(), [r, i] = k(!1), s = At("operator") && !e.deleted_at, a = async (l) => {
    try {
      t(await S("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}", { path: { tenant: E.value, endpoint: e.id }, body: { disabled: l } })), le(l ? "The endpoint \
is disabled" : "The endpoint is enabled");
    } catch (d) {
      Y(d);
    }
  };
  return /* @__PURE__ */ n(J, { title: "Endpoint " + (e.url ?? e.id), heading: e.url ?? "Polled endpoint", about: e.description, back: { to: "/endpoints", label: "\
Endpoints" }, actions: s && /* @__PURE__ */ n(T, { children: [
    /* @__PURE__ */ n("button", { type: "button", onClick: () => {
      a(!e.disabled);
    }, children: [
      /* @__PURE__ */ n(y, { name: e.disabled ? "play" : "pause" }),
      " ",
      e.disabled ? "Enable" : "Disable"
    ] }),
    /* @__PURE__ */ n("button", { type: "button", onClick: () => i(!0), children: [
      /* @__PURE__ */ n(y, { name: "refresh" }),
      " Replay failed since…"
    ] }),
    e.kind === "push" && /* @__PURE__ */ n("button", { type: "button", class: "primary", disabled: o.busy, onClick: () => {
      o.test({ endpoint: e.id });
    }, children: [
      /* @__PURE__ */ n(y, { name: "bolt" }),
      " Send a test"
    ] })
  ] }), children: [
    e.deleted_at && /* @__PURE__ */ n(j, { children: [
      "It was deleted ",
      /* @__PURE__ */ n(_e, { at: e.deleted_at }),
      ". What was sent to it is still here."
    ] }),
    e.disabled && !e.deleted_at && /* @__PURE__ */ n(j, { kind: "warn", children: [
      "It is disabled (",
      e.disabled_reason,
      "): new events are kept as skipped for it. Once it is enabled, they can be replayed."
    ] }),
    !e.disabled && e.failing_since && /* @__PURE__ */ n(j, { kind: "bad", children: [
      "Its attempts have done nothing but fail since ",
      /* @__PURE__ */ n(_e, { at: e.failing_since, exact: !0 }),
      "."
    ] }),
    /* @__PURE__ */ n(q, { children: /* @__PURE__ */ n(Rt, { of: [
      ["State", /* @__PURE__ */ n(Ke, { state: Wt(e) })],
      ["Id", /* @__PURE__ */ n($o, { id: e.id })],
      ["Events", e.event_types.includes("*") ? "all" : /* @__PURE__ */ n("span", { class: "row", children: e.event_types.map((l) => /* @__PURE__ */ n("span", { class: "\
chip", children: l }, l)) })],
      ["Scheme", /* @__PURE__ */ n("code", { children: e.scheme })],
      ["Created", /* @__PURE__ */ n(_e, { at: e.created_at })]
    ] }) }),
    /* @__PURE__ */ n(en, { of: o }),
    /* @__PURE__ */ n(Uo, { tabs: [
      { name: "deliveries", label: "Deliveries", content: () => /* @__PURE__ */ n(wi, { endpoint: e }) },
      { name: "secret", label: "Secret and verify code", content: () => /* @__PURE__ */ n(T, { children: [
        /* @__PURE__ */ n(lr, { endpoint: e }),
        /* @__PURE__ */ n(dr, { endpoint: e })
      ] }) },
      ...s ? [{ name: "settings", label: "Settings", content: () => /* @__PURE__ */ n(xi, { endpoint: e, changed: t }, e.updated_at) }] : []
    ] }),
    r && /* @__PURE__ */ n(ki, { endpoint: e, onClose: () => i(!1) })
  ] });
}
var Nn = [
  { name: "state", label: "State", kind: "choice", options: ["pending", "leased", "delivered", "failed", "cancelled", "skipped", "quarantined"].map((e) => ({ value: e,
  label: e === "leased" ? "in progress" : e })) },
  { name: "type", label: "Event type", kind: "text", placeholder: "the whole name" },
  { name: "since", label: "Since", kind: "time" },
  { name: "until", label: "Until", kind: "time" }
];
function wi({ endpoint: e }) {
  let t = z.value, o = { endpoint: e.id, state: t.get("state") ? [t.get("state")] : void 0, type: t.get("type") ?? void 0, since: t.get("since") ?? void 0, until: t.
  get("until") ?? void 0 }, r = Co((i, s) => S("GET /v1/tenants/{tenant}/deliveries", { path: { tenant: E.value }, query: { ...o, cursor: i }, signal: s }), [E.
  value, JSON.stringify(o)]);
  return On(["deliveries"], (i) => {
    i.some((s) => s.kind === "gap" || s.kind === "delivery" && s.item.endpoint === e.id) && r.reload();
  }), /* @__PURE__ */ n(T, { children: [
    /* @__PURE__ */ n(jt, { filters: Nn }),
    r.error ? /* @__PURE__ */ n(te, { error: r.error, retry: r.reload }) : null,
    r.items?.length === 0 && (or(Nn) ? /* @__PURE__ */ n(ce, { icon: "search", title: "No delivery fits the filters", action: /* @__PURE__ */ n("button", { type: "\
button", onClick: () => zt(Nn), children: "Clear the filters" }) }) : /* @__PURE__ */ n(ce, { icon: "list", title: "Nothing was sent yet", children: "Send a tes\
t, or publish an event of a type that it subscribes to." })),
    r.items && r.items.length > 0 && /* @__PURE__ */ n(q, { flush: !0, children: /* @__PURE__ */ n(Kt, { label: "Deliveries", rows: r.items, busy: r.busy, more: r.
    more, id: (i) => i.id, link: (i) => B("/deliveries/" + i.id), columns: [
      { head: "Delivery", kind: "main", cell: (i) => /* @__PURE__ */ n(T, { children: [
        /* @__PURE__ */ n("code", { children: i.id }),
        i.reason && /* @__PURE__ */ n("small", { children: i.reason })
      ] }) },
      { head: "State", cell: (i) => /* @__PURE__ */ n("span", { class: "row", children: [
        i.test && /* @__PURE__ */ n(Ke, { state: "test" }),
        /* @__PURE__ */ n(Ke, { state: i.state === "pending" && i.attempts > 0 ? "retrying" : i.state })
      ] }) },
      { head: "Last answer", cell: (i) => i.last_attempt && /* @__PURE__ */ n($t, { code: i.last_attempt.status }) },
      { head: "Attempts", kind: "number", cell: (i) => i.attempts },
      { head: "Took", kind: "minor", cell: (i) => i.last_attempt && we(i.last_attempt.duration_ms) },
      { head: "Created", kind: "minor", cell: (i) => /* @__PURE__ */ n(_e, { at: i.created_at }) }
    ] }) })
  ] });
}
function ki({ endpoint: e, onClose: t }) {
  let [o, r] = k(), i = oe({ since: new Date(Date.now() - 864e5).toISOString(), missing: !1 }, async ({ since: s, missing: a }) => {
    let l = { kind: a ? "replay_missing" : "replay", filter: { endpoint: e.id, since: s } }, d = { tenant: E.value };
    if (o === void 0) {
      r((await S("POST /v1/tenants/{tenant}/jobs", { path: d, body: { ...l, dry_run: !0 } })).total);
      return;
    }
    let p = await S("POST /v1/tenants/{tenant}/jobs", { path: d, body: l });
    le("The replay has begun"), t(), Q("/jobs/" + p.id);
  });
  return /* @__PURE__ */ n(X, { title: "Replay", onClose: t, children: /* @__PURE__ */ n("form", { ref: i.ref, class: "stack", onSubmit: i.submit, children: [
    /* @__PURE__ */ n(re, { form: i }),
    /* @__PURE__ */ n("label", { class: "field", children: [
      /* @__PURE__ */ n("span", { class: "label", children: "Since" }),
      /* @__PURE__ */ n("input", { type: "datetime-local", value: Ut(i.values.since), onInput: (s) => {
        i.set({ since: Ht(s.currentTarget.value) ?? "" }), r(void 0);
      } })
    ] }),
    /* @__PURE__ */ n(pe, { label: "Also what it never got", hint: "Events of types that it subscribes to now, of which it has no delivery: because it was new, \
disabled, or failed.", checked: i.values.missing, onValue: (s) => {
      i.set({ missing: s }), r(void 0);
    } }),
    o !== void 0 && /* @__PURE__ */ n(j, { kind: o > 0 ? "info" : "warn", children: o === 0 ? "There is nothing to replay." : `${o} deliveries are made again, e\
ach with all its attempts.` }),
    /* @__PURE__ */ n("div", { class: "submit", children: [
      /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: i.busy || o === 0, children: o === void 0 ? "Count them" : `Replay ${o}` }),
      /* @__PURE__ */ n("button", { type: "button", onClick: t, children: "Cancel" })
    ] })
  ] }) });
}
function xi({ endpoint: e, changed: t }) {
  let o = oe(
    { url: e.url ?? "", description: e.description, event_types: e.event_types, scheme: e.scheme, settings: Qt(e.settings) },
    async (l) => {
      t(await S("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}", {
        path: { tenant: E.value, endpoint: e.id },
        body: {
          url: e.kind === "push" && l.url !== e.url ? l.url.trim() : void 0,
          description: l.description,
          event_types: l.event_types,
          scheme: l.scheme === e.scheme ? void 0 : l.scheme,
          settings: ct(l.settings)
        }
      })), le("The settings were saved");
    },
    (l) => ({ ...e.kind === "push" ? dt(l.url) : {}, ...l.event_types.length > 0 ? {} : { event_types: "Choose at least one event." } })
  ), { values: r, errors: i, set: s } = o, a = async () => {
    if (await Ot({
      title: "Delete the endpoint?",
      action: "Delete",
      danger: !0,
      text: /* @__PURE__ */ n("p", { children: "Its secrets are deleted, and what still waits for it is cancelled. What was sent to it stays in the log. This ca\
nnot be undone." })
    }))
      try {
        await S("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}", { path: { tenant: E.value, endpoint: e.id } }), le("The endpoint was deleted"), Q("/endpoint\
s");
      } catch (d) {
        Y(d);
      }
  };
  return /* @__PURE__ */ n(T, { children: [
    /* @__PURE__ */ n("form", { ref: o.ref, noValidate: !0, onSubmit: o.submit, children: [
      /* @__PURE__ */ n(q, { children: /* @__PURE__ */ n("div", { class: "stack", children: [
        e.kind === "push" && /* @__PURE__ */ n(D, { label: "Callback URL", type: "url", name: "url", value: r.url, error: i.url, onValue: (l) => s({ url: l }) }),
        /* @__PURE__ */ n(D, { label: "Description", name: "description", value: r.description, error: i.description, onValue: (l) => s({ description: l }) }),
        /* @__PURE__ */ n(Bt, { value: r.scheme, error: i.scheme, onValue: (l) => s({ scheme: l }), hint: "Its secrets must fit the scheme." })
      ] }) }),
      /* @__PURE__ */ n(q, { children: /* @__PURE__ */ n(qt, { value: r.event_types, error: i.event_types, onValue: (l) => s({ event_types: l }) }) }),
      e.kind === "push" && /* @__PURE__ */ n(q, { title: "Delivery", children: /* @__PURE__ */ n(Jt, { value: r.settings, error: i.settings, onValue: (l) => s({
      settings: l }) }) }),
      /* @__PURE__ */ n(re, { form: o }),
      /* @__PURE__ */ n("div", { class: "submit", children: /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: o.busy, children: "Save" }) })
    ] }),
    /* @__PURE__ */ n("div", { class: "below", children: /* @__PURE__ */ n(q, { title: "Delete", actions: /* @__PURE__ */ n("button", { type: "button", class: "\
danger", onClick: () => {
      a();
    }, children: [
      /* @__PURE__ */ n(y, { name: "trash" }),
      " Delete the endpoint"
    ] }), children: /* @__PURE__ */ n("p", { class: "hint", children: "To stop deliveries for a while, disable it instead." }) }) })
  ] });
}

// ../src/ui/secret.tsx
var gr = { secret: "", publicKey: "" };
function yr({ scheme: e, value: t, onValue: o, error: r, label: i = "Secret token" }) {
  let [s, a] = k(!1), l = H(o);
  l.current = o;
  let d = async (u) => {
    let v = await S("POST /v1/tenants/{tenant}/schemes/{name}/secret", { path: { tenant: E.peek(), name: e }, signal: u });
    l.current({ secret: v.secret ?? "", publicKey: v.public_key ?? "" });
  };
  L(() => {
    let u = new AbortController();
    return d(u.signal).catch(() => {
    }), () => u.abort();
  }, [e]);
  let p = async () => {
    try {
      await d(), ue("A new secret was made");
    } catch (u) {
      Y(u);
    }
  };
  return /* @__PURE__ */ n(T, { children: [
    /* @__PURE__ */ n(Me, { label: i, error: r, hint: "The receiver needs it to verify that an event is genuine. It is kept encrypted, and you can look at it la\
ter.", children: (u) => /* @__PURE__ */ n("div", { class: "beside", children: [
      /* @__PURE__ */ n(
        "input",
        {
          ...u,
          type: s ? "text" : "password",
          class: "mono",
          name: "secret",
          autocomplete: "off",
          spellcheck: !1,
          value: t.secret,
          placeholder: "made when it is saved",
          onInput: (v) => o({ secret: v.currentTarget.value, publicKey: "" })
        }
      ),
      /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-pressed": s, "aria-label": s ? "Hide the secret" : "Show the secret", title: s ?
      "Hide" : "Show", onClick: () => a(!s), children: /* @__PURE__ */ n(y, { name: s ? "hidden" : "eye" }) }),
      /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-label": "Make a new secret", title: "Make a new one", onClick: () => {
        p();
      }, children: /* @__PURE__ */ n(y, { name: "refresh" }) }),
      /* @__PURE__ */ n(ee, { text: t.secret, label: "Copy the secret" })
    ] }) }),
    t.publicKey && /* @__PURE__ */ n("div", { class: "field", children: [
      /* @__PURE__ */ n("span", { class: "label", children: "Public key" }),
      /* @__PURE__ */ n("div", { class: "secret", children: [
        /* @__PURE__ */ n("code", { children: t.publicKey }),
        /* @__PURE__ */ n(ee, { text: t.publicKey, label: "Copy the public key" })
      ] }),
      /* @__PURE__ */ n("p", { class: "hint", children: "The receiver verifies with this one. The secret stays here." })
    ] })
  ] });
}

// ../src/pages/endpointnew.tsx
function br() {
  let e = Yt(), [t, o] = k(""), r = oe(
    { url: "", description: "", event_types: [], scheme: "standard-webhooks", secret: gr, settings: Qt({}) },
    async () => {
      let p = await S("POST /v1/tenants/{tenant}/endpoints", { path: { tenant: E.value }, body: l() });
      le("The endpoint was added"), Q("/endpoints/" + p.id);
    },
    ({ url: p, event_types: u }) => ({
      ...dt(p),
      ...u.length > 0 ? {} : { event_types: "Choose at least one event." }
    })
  ), { values: i, errors: s, set: a } = r, l = () => ({
    url: i.url.trim(),
    description: i.description,
    event_types: i.event_types,
    scheme: i.scheme,
    secret: i.secret.secret || void 0,
    settings: ct(i.settings)
  }), d = () => {
    let p = dt(i.url).url ?? "";
    o(p), p || e.test({ draft: { ...l(), event_types: i.event_types.length > 0 ? i.event_types : ["*"] } });
  };
  return /* @__PURE__ */ n(J, { title: "Event subscription", about: "Say which events are sent where.", back: { to: "/endpoints", label: "Endpoints" }, children: [
    /* @__PURE__ */ n("form", { ref: r.ref, noValidate: !0, onSubmit: r.submit, children: [
      /* @__PURE__ */ n(q, { children: /* @__PURE__ */ n("div", { class: "stack", children: [
        /* @__PURE__ */ n(
          D,
          {
            label: "Callback URL",
            type: "url",
            name: "url",
            placeholder: "https://example.com/webhooks",
            value: i.url,
            error: s.url ?? t,
            onValue: (p) => {
              a({ url: p }), o("");
            },
            hint: "Events are sent here with POST. It has to be reachable from this server."
          }
        ),
        /* @__PURE__ */ n(D, { label: "Description", name: "description", value: i.description, error: s.description, onValue: (p) => a({ description: p }), hint: "\
For people: what it is for. It may be empty." })
      ] }) }),
      /* @__PURE__ */ n(q, { children: /* @__PURE__ */ n(qt, { value: i.event_types, error: s.event_types, onValue: (p) => a({ event_types: p }) }) }),
      /* @__PURE__ */ n(q, { children: /* @__PURE__ */ n("div", { class: "stack", children: [
        /* @__PURE__ */ n(Bt, { value: i.scheme, error: s.scheme, onValue: (p) => a({ scheme: p }), hint: "How deliveries are signed. Standard Webhooks is right\
 unless the receiver expects another one." }),
        /* @__PURE__ */ n(yr, { scheme: i.scheme, value: i.secret, error: s.secret, onValue: (p) => a({ secret: p }) })
      ] }) }),
      /* @__PURE__ */ n("details", { class: "card", open: s.settings !== void 0 || void 0, children: [
        /* @__PURE__ */ n("summary", { children: "More settings: headers, rate, order, retries, filter" }),
        /* @__PURE__ */ n(Jt, { value: i.settings, error: s.settings, onValue: (p) => a({ settings: p }) })
      ] }),
      /* @__PURE__ */ n(re, { form: r }),
      /* @__PURE__ */ n("div", { class: "submit", children: [
        /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: r.busy, children: "Save" }),
        /* @__PURE__ */ n("button", { type: "button", disabled: e.busy, onClick: d, children: [
          /* @__PURE__ */ n(y, { name: "bolt" }),
          " Send a test before saving"
        ] }),
        /* @__PURE__ */ n("a", { class: "button quiet", href: B("/endpoints"), children: "Cancel" })
      ] })
    ] }),
    /* @__PURE__ */ n("div", { class: "below", children: /* @__PURE__ */ n(en, { of: e }) })
  ] });
}

// ../src/routes.tsx
var Ci = "Sending", wr = [
  { path: "/", page: Dn },
  { path: "/endpoints", page: Dn, nav: { label: "Endpoints", icon: "send", group: Ci, key: "e" } },
  { path: "/endpoints/new", page: br },
  { path: "/endpoints/:id", page: _r }
];

// ../src/ui/keys.tsx
var pt = A(!1), qn = A(!1);
function kr(e) {
  let t = 0, o = (r) => {
    if (r.key.toLowerCase() === "k" && (r.ctrlKey || r.metaKey)) {
      r.preventDefault(), pt.value = !0;
      return;
    }
    if (r.ctrlKey || r.metaKey || r.altKey || Ne.value === "off" || Fn(r.target)) return;
    let i = Date.now() - t < 1500 && e.find((s) => s.nav?.key === r.key);
    t = r.key === "g" ? Date.now() : 0, i ? (r.preventDefault(), Q(i.path)) : r.key === "?" ? qn.value = !0 : r.key === "." && (ut.value = !ut.value, ue(ut.value ?
    "Paused" : "Live"));
  };
  return addEventListener("keydown", o), () => removeEventListener("keydown", o);
}
var $n = { evt_: "/events/", dlv_: "/deliveries/", ep_: "/endpoints/", src_: "/sources/", req_: "/requests/", job_: "/jobs/" };
function xr({ routes: e }) {
  return /* @__PURE__ */ n(T, { children: [
    /* @__PURE__ */ n("button", { type: "button", class: "search", onClick: () => pt.value = !0, children: [
      /* @__PURE__ */ n(y, { name: "search" }),
      " ",
      /* @__PURE__ */ n("span", { children: "Search or paste an id" }),
      " ",
      /* @__PURE__ */ n("kbd", { children: "Ctrl K" })
    ] }),
    pt.value && /* @__PURE__ */ n(Ti, { routes: e })
  ] });
}
function Ti({ routes: e }) {
  let [t, o] = k(""), [r, i] = k(0), [s, a] = k([]), l = me();
  L(() => {
    let f = new AbortController(), x = { tenant: E.peek() };
    return Promise.all([
      S("GET /v1/tenants/{tenant}/endpoints", { path: x, signal: f.signal }).then(({ items: b }) => b.map((M) => ({ label: M.url || M.description || M.id, hint: M.
      id, icon: "send", to: "/endpoints/" + M.id }))),
      S("GET /v1/tenants/{tenant}/sources", { path: x, signal: f.signal }).then(({ items: b }) => b.map((M) => ({ label: M.name, hint: M.id, icon: "inbox", to: "\
/sources/" + M.id })), () => [])
      // the portal has none
    ]).then((b) => a(b.flat()), () => {
    }), () => f.abort();
  }, []);
  let d = t.trim().toLowerCase(), p = e.flatMap((f) => f.nav ? [{ label: f.nav.label, hint: f.nav.group, icon: f.nav.icon, to: f.path }] : []), u = Object.keys(
  $n).find((f) => d.startsWith(f)), _ = [...u && e.some((f) => f.path.startsWith($n[u])) ? [{ label: "Go to " + t.trim(), icon: "arrow", to: $n[u] + t.trim() }] :
  [], ...[...p, ...s].filter((f) => `${f.label} ${f.hint ?? ""}`.toLowerCase().includes(d))].slice(0, 12), c = Math.min(r, _.length - 1), g = (f) => {
    f && (pt.value = !1, Q(f.to));
  }, w = (f) => {
    let x = { ArrowDown: 1, ArrowUp: -1 }[f.key];
    x ? (f.preventDefault(), i((c + x + _.length) % Math.max(1, _.length))) : f.key === "Enter" && (f.preventDefault(), g(_[c]));
  };
  return /* @__PURE__ */ n(X, { title: "Go to", onClose: () => pt.value = !1, children: [
    /* @__PURE__ */ n(
      "input",
      {
        type: "text",
        role: "combobox",
        "aria-expanded": "true",
        "aria-controls": l,
        "aria-activedescendant": _.length ? `${l}-${c}` : void 0,
        "aria-label": "A page, an endpoint, a source or an id",
        placeholder: "A page, an endpoint, a source or an id",
        autocomplete: "off",
        spellcheck: !1,
        autofocus: !0,
        value: t,
        onInput: (f) => {
          o(f.currentTarget.value), i(0);
        },
        onKeyDown: w
      }
    ),
    /* @__PURE__ */ n("ul", { class: "palette", role: "listbox", id: l, "aria-label": "Found", children: [
      _.map((f, x) => /* @__PURE__ */ n("li", { role: "option", id: `${l}-${x}`, "aria-selected": x === c, onClick: () => g(f), children: [
        /* @__PURE__ */ n(y, { name: f.icon }),
        " ",
        /* @__PURE__ */ n("span", { children: f.label }),
        " ",
        f.hint && /* @__PURE__ */ n("small", { children: f.hint })
      ] }, f.to)),
      _.length === 0 && /* @__PURE__ */ n("li", { class: "hint", children: "Nothing of that name." })
    ] })
  ] });
}
var Si = [
  ["Ctrl K", "go anywhere, or paste an id"],
  ["?", "this list"],
  ["g and a letter", "go to a page: g e endpoints, g d deliveries, g s sources, g r requests"],
  ["/", "the filters of a list"],
  ["j, k", "the next and the previous row"],
  ["Enter", "open the row"],
  [".", "pause what is live"],
  ["Esc", "close"]
];
function Cr() {
  return qn.value ? /* @__PURE__ */ n(X, { title: "Keys", onClose: () => qn.value = !1, children: [
    /* @__PURE__ */ n("dl", { class: "keys", children: Si.map(([e, t]) => /* @__PURE__ */ n("div", { children: [
      /* @__PURE__ */ n("dt", { children: /* @__PURE__ */ n("kbd", { children: e }) }),
      /* @__PURE__ */ n("dd", { children: t })
    ] }, e)) }),
    /* @__PURE__ */ n(pe, { label: "Single keys are shortcuts", checked: Ne.value === "on", onValue: (e) => Ne.value = e ? "on" : "off" })
  ] }) : null;
}

// ../src/ui/theme.tsx
var Ei = { system: "light", light: "dark", dark: "system" }, Mi = { system: "circle", light: "sun", dark: "moon" };
function Tr() {
  let e = `Theme: ${Ie.value}`;
  return /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-label": e, title: e, onClick: () => Ie.value = Ei[Ie.value], children: /* @__PURE__ */ n(
  y, { name: Mi[Ie.value] }) });
}

// ../src/ui/shell.tsx
function Sr({ routes: e, brand: t, tools: o, user: r }) {
  let [i, s] = k(!1);
  L(() => kr(e), [e]), L(() => s(!1), [G.value]);
  let a = Eo(e, G.value);
  return /* @__PURE__ */ n("div", { class: "shell", children: [
    /* @__PURE__ */ n("a", { class: "skip", href: "#main", onClick: (l) => {
      l.preventDefault(), document.querySelector("main h1")?.focus();
    }, children: "Skip to the page" }),
    /* @__PURE__ */ n("header", { class: "top", children: [
      /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only burger", "aria-label": "Menu", "aria-expanded": i, "aria-controls": "nav", onClick: () => s(
      !i), children: /* @__PURE__ */ n(y, { name: i ? "cross" : "menu" }) }),
      /* @__PURE__ */ n("a", { class: "brand", href: B("/"), children: t }),
      o,
      /* @__PURE__ */ n("div", { class: "spring" }),
      /* @__PURE__ */ n(Ai, {}),
      /* @__PURE__ */ n(xr, { routes: e }),
      /* @__PURE__ */ n(ir, {}),
      /* @__PURE__ */ n(Tr, {}),
      r
    ] }),
    /* @__PURE__ */ n("nav", { id: "nav", class: i ? "open" : void 0, "aria-label": "Pages", children: [...new Set(e.flatMap((l) => l.nav?.group ?? []))].map((l) => /* @__PURE__ */ n(
    "div", { children: [
      l && /* @__PURE__ */ n("h2", { children: l }),
      /* @__PURE__ */ n("ul", { children: e.filter((d) => d.nav?.group === l).map((d) => /* @__PURE__ */ n("li", { children: /* @__PURE__ */ n(Pi, { route: d }) },
      d.path)) })
    ] }, l)) }),
    /* @__PURE__ */ n("main", { id: "main", children: /* @__PURE__ */ n(Oi, { children: a ? /* @__PURE__ */ n(a.route.page, { ...a.params }) : /* @__PURE__ */ n(
    Ri, {}) }, G.value) }),
    /* @__PURE__ */ n(Cr, {}),
    /* @__PURE__ */ n(Lo, {}),
    /* @__PURE__ */ n(lt, {})
  ] });
}
function Pi({ route: e }) {
  let t = G.value, o = t === e.path || e.path !== "/" && t.startsWith(e.path + "/");
  return /* @__PURE__ */ n("a", { href: B(e.path), "aria-current": t === e.path ? "page" : o ? "true" : void 0, children: [
    /* @__PURE__ */ n(y, { name: e.nav.icon }),
    " ",
    e.nav.label
  ] });
}
function Ai() {
  switch (Be.value) {
    case "live":
      return /* @__PURE__ */ n("span", { class: "liveness good", title: "This page changes as things happen", children: [
        /* @__PURE__ */ n("i", {}),
        " Live"
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
function Oi({ children: e }) {
  let [t, o] = co();
  return t ? /* @__PURE__ */ n(J, { title: "Something failed", children: /* @__PURE__ */ n(te, { error: t, retry: o }) }) : /* @__PURE__ */ n(T, { children: e });
}
function Ri() {
  return /* @__PURE__ */ n(J, { title: "No such page", children: /* @__PURE__ */ n(ce, { icon: "search", title: "There is nothing here", action: /* @__PURE__ */ n(
  "a", { class: "button primary", href: B("/"), children: "Go to the start" }), children: "The link may be old, or mistyped." }) });
}

// ../src/app.tsx
function Li() {
  let e = U(Po, []);
  return G.value === "/setup" && !ne.value ? /* @__PURE__ */ n(T, { children: [
    /* @__PURE__ */ n(Ko, {}),
    /* @__PURE__ */ n(lt, {})
  ] }) : ne.value === void 0 ? /* @__PURE__ */ n("div", { class: "alone", children: /* @__PURE__ */ n(de, { of: { ...e, data: void 0 }, children: () => null }) }) :
  ne.value === null ? /* @__PURE__ */ n(T, { children: [
    /* @__PURE__ */ n(jo, {}),
    /* @__PURE__ */ n(lt, {})
  ] }) : /* @__PURE__ */ n(T, { children: [
    /* @__PURE__ */ n(Sr, { routes: wr, brand: /* @__PURE__ */ n(Ve, {}), tools: /* @__PURE__ */ n(Wo, {}), user: /* @__PURE__ */ n(Bo, {}) }),
    Pt.value && /* @__PURE__ */ n(zo, {})
  ] });
}
Yn(/* @__PURE__ */ n(Li, {}), document.getElementById("app"));
