// ../node_modules/preact/dist/preact.mjs
var O, no, hn, Te, fn, Ot, oo, At, ro, vn, mn, ei, ut = /* @__PURE__ */ Symbol.for("pv"), Nt = {}, Ft = [], ti = /^m(i|n|o|s|text|space)$/, yn = Array.isArray, bn = Ft.
slice, Le = Object.assign;
function Fe(e) {
  e && e.parentNode && e.remove();
}
function io(e, t, o) {
  var r, i, a, s = {}, l = arguments.length;
  for (a in t) a == "key" ? r = t[a] : a == "ref" && typeof e != "function" ? i = t[a] : s[a] = t[a];
  return l > 2 && (s.children = l > 3 ? bn.call(arguments, 2) : o), ct(e, s, r, i, null);
}
function ct(e, t, o, r, i) {
  var a = { type: e, props: t, key: o, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: ut, __v: i || ++no, __i: -1, __u: 0 };
  return !i && O.vnode && O.vnode(a), a;
}
function k(e) {
  return e.children;
}
function ze(e, t) {
  this.props = e, this.context = t, this.__g = 0;
}
function Ee(e, t) {
  if (t == null) return e.__ && Ee(e.__, e.__i + 1);
  for (var o; t < e.__k.length; t++) if ((o = e.__k[t]) && o.__e) return o.__e;
  return typeof e.type != "function" || e.props.__P ? null : Ee(e);
}
function ni(e) {
  var t, o = e.__v, r = o.__e, i = [], a = [], s = e.__P;
  s && ((t = Le({ constructor: ut }, o)).__v = o.__v + 1, O.vnode && O.vnode(t), gn(s, t, o, e.__n, s.namespaceURI, 32 & o.__u ? [r] : null, i, r || Ee(o), 32 &
  o.__u, a), t.__v = o.__v, t.__.__k[t.__i] = t, po(i, t, a), o.__ = o.__e = null, t.__e != r && ao(t));
}
function ao(e) {
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e);
  }), ao(e);
}
function eo(e) {
  (8 & e.__g || (e.__g |= 8, Te.push(e), Ot++)) && fn == O.debounceRendering || ((fn = O.debounceRendering) || queueMicrotask)(so);
}
function so() {
  try {
    for (var e, t = 1; Te.length; ) Te.length > t && Te.sort(oo), e = Te.shift(), t = Te.length, 8 & e.__g && ni(e);
  } finally {
    (Ot = Te.length) && (fn || queueMicrotask)(so);
  }
}
function lo(e, t, o, r, i, a, s, l, u, p, c) {
  var h, y, d, w, S, f, T = r.__k || Ft, x = t.length;
  for (u = oi(o, t, T, u, x), h = 0; h < x; h++) (d = o.__k[h]) != null && (y = ~d.__i && T[d.__i] || Nt, d.__i = h, f = gn(e, d, y, i, a, s, l, u, p, c), w = d.
  __e, (y.ref != d.ref || 8 & y.__u) && (y.ref && _n(y.ref, null, d, y), d.ref && c.push(d.ref, d.__c || w, d)), S = S || w, 4 & d.__u ? (u = co(d, u, e, !y.__v),
  y.__e && (y.__e = null)) : typeof d.type == "function" && f !== void 0 ? u = f : w && (u = w.nextSibling), d.__u &= -21);
  return o.__e = S, u;
}
function oi(e, t, o, r, i) {
  var a, s, l, u, p, c, h, y, d, w = o.length, S = w, f = 0, T = 0, x = e.__k = Array(i);
  for (a = 0; a < i; a++) (s = t[a]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = x[a] =
  ct(null, s) : yn(s) ? s = x[a] = ct(k, { children: s }) : s.constructor === ut && s.__b ? s = x[a] = ct(s.type, s.props, s.key, s.ref, s.__v) : x[a] = s, u = a +
  f, s.__ = e, s.__b = e.__b + 1, l = null, ~(p = s.__i = ri(s, o, u, S)) && (S--, (l = o[p]) && (l.__u |= 2)), l && l.__v ? (s.__u |= 16, p == u - 1 ? f-- : p ==
  u + 1 ? f++ : p != u && (p > u ? f-- : f++, T = 1)) : (~p || (i > w ? f-- : i < w && f++), typeof s.type != "function" && (s.__u |= 4))) : x[a] = null;
  if (T) {
    for (c = [], h = [], a = 0; a < i; a++) if ((s = x[a]) && 16 & s.__u) {
      for (f = 0, y = c.length; f < y; ) c[d = f + y >> 1] < s.__i ? f = d + 1 : y = d;
      c[f] = s.__i, h[a] = f + 1;
    }
    for (f = c.length; a--; ) h[a] && (h[a] == f ? f-- : x[a].__u |= 4);
  }
  if (S) for (a = 0; a < w; a++) !(l = o[a]) || 2 & l.__u || (l.__e == r && (r = Ee(l)), wn(l, l));
  return r;
}
function co(e, t, o, r) {
  var i, a, s, l;
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (i = e.__k) for (a = 0; a < i.length; a++) i[a] && (i[a].__ = e, t = co(i[a], t, o, !1));
    return t;
  }
  for (t && !t.parentNode && (t = Ee(e)) && !t.parentNode && (t = null), s = e.__e, l = t; l && l.nodeType == 8; ) l = l.nextSibling;
  for (s != l && (!r && o.moveBefore && s.parentNode ? o.moveBefore(s, t) : o.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 &&
  !t.data.startsWith("$s"); ) ;
  return t;
}
function ri(e, t, o, r) {
  var i, a = e.key, s = e.type, l = t[o], u = l && !(2 & l.__u);
  if (l === null && a == null || u && a == l.key && s == l.type) return o;
  if (r > (u ? 1 : 0)) {
    for (i = o - 1; i >= 0; i--) if ((l = t[i]) && !(2 & l.__u) && a == l.key && s == l.type) return i;
    for (i = o + 1; i < t.length; i++) if ((l = t[i]) && !(2 & l.__u) && a == l.key && s == l.type) return i;
  }
  return -1;
}
function to(e, t, o) {
  o == null && (o = ""), t[0] == "-" ? e.setProperty(t, o) : e[t] = o;
}
function Mt(e, t, o, r, i) {
  var a, s;
  if (t == "style") if (typeof o == "string") e.style.cssText = o;
  else {
    if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) o && t in o || to(e.style, t);
    if (o) for (t in o) r && o[t] == r[t] || to(e.style, t, o[t]);
  }
  else if (t[0] == "o" && t[1] == "n") typeof o != "function" && (o = null), typeof r != "function" && (r = null), (e.__e || (e.__e = {}))[t] = o, o && r || (s =
  mn[t] || (mn[t] = ii(t)), (e.__a || (e.__a = {}))[t] = vn, a = t != (t = t.replace(ro, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), o ? e.addEventListener(
  t, s, a) : e.removeEventListener(t, s, a));
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
function ii(e) {
  return function(t) {
    var o = this.__e;
    if (o) {
      if (o = o[e], t[At] == null) t[At] = vn++;
      else if (t[At] < this.__a[e]) return;
      return o(O.event ? O.event(t) : t);
    }
  };
}
function gn(e, t, o, r, i, a, s, l, u, p) {
  var c, h, y, d, w, S, f, T, x, R, I, fe, st, be, me, Pt, he, m, v = t.type;
  if (t.constructor !== ut) return null;
  128 & o.__u && (u = 32 & o.__u, c = o.__c.__z) && (t.__u |= u, h = a = [], c.nodeType == 8 ? l = Rt(c, a) : a.push(c), l = a[0] || l), (c = O.__b) && c(t);
  e: if (typeof v == "function") {
    y = s.length;
    try {
      if (T = t.props, x = (c = v.prototype) && c.render, R = (c = v.contextType) && r[c.__c], I = c ? R ? R.props.value : c.__ : r, (d = o.__c) ? (t.__c = d, 2 &
      d.__g && (d.__g |= 1)) : (x ? t.__c = d = new v(T, I) : (t.__c = d = new ze(T, I), d.constructor = v, d.render = si), R && R.sub(d), d.state || (d.state =
      {}), d.__n = r, d.__g |= 8, d.__h = [], d.__k = []), x && (d.__s || (d.__s = d.state), v.getDerivedStateFromProps && (d.__s == d.state && (d.__s = Le({}, d.
      __s)), Le(d.__s, v.getDerivedStateFromProps(T, d.__s)))), w = d.props, S = d.state, d.__v = t, o.__c) {
        if (T !== w && x && !v.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(T, I), t.__v == o.__v && !(8 & d.__g) || !(4 &
        d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(T, d.__s, I) === !1) {
          t.__v != o.__v && (d.props = T, d.state = d.__s, d.__g &= -9), t.__e = o.__e, t.__k = o.__k, t.__k.some(function(E) {
            E && (E.__ = t);
          }), Ft.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), l = Ee(o);
          break e;
        }
        d.componentWillUpdate && d.componentWillUpdate(T, d.__s, I), x && d.componentDidUpdate && d.__h.push(function() {
          d.componentDidUpdate(w, S, f);
        });
      } else x && !v.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), x && d.componentDidMount && d.__h.push(d.componentDidMount);
      d.context = I, d.props = T, d.__P = e, d.__g &= -5, fe = O.__r, st = x ? 25 : 0;
      do
        d.__g &= -9, fe && fe(t), c = d.render(d.props, d.state = d.__s, d.context);
      while (8 & d.__g && ++st < 25);
      x && (Ft.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (r = Le({}, r, d.getChildContext())), x && o.__c && d.getSnapshotBeforeUpdate &&
      (f = d.getSnapshotBeforeUpdate(w, S)), be = c && c.type === k && c.key == null ? c.props.children : c, T.__P && (c = l, i = (e = T.__P).namespaceURI, u = a =
      null, o.props && o.props.__P != e && (o.__k.some(function(E) {
        E && wn(E, E);
      }), o.__k = null), l = o.__k ? Ee(o, 0) : null), l = lo(e, yn(be) ? be : [be], t, o, r, i, a, s, l, u, p), T.__P && (t.__e = null, l = c), t.__u &= -161, h &&
      h.some(Fe), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
    } catch (E) {
      if (s.length = y, t.__v = null, u || a) if (E && E.then) {
        if (t.__u |= 128 | u, a) {
          for (~(he = a.indexOf(l || void 0)) || (he = a.length); (m = a[he - 1]) && m.nodeType == 8; ) he--;
          for (; he < a.length; he++) if (m = a[he]) if (a[he] = null, me) {
            if (m == Pt) break;
          } else {
            if (m.nodeType != 8) break;
            m.data.startsWith("$s") && (Pt = Rt(me = m));
          }
        }
        if (!me) {
          for (; l && l.nodeType == 8 && l.nextSibling; ) l = l.nextSibling;
          me = l;
        }
        (c = Rt(me = t.__c.__z || (t.__c.__z = me))) ? (t.__e = me, l = c) : t.__e = l, l = l && l.nextSibling;
      } else a && a.some(Fe);
      else t.__e = o.__e;
      t.__k || (t.__k = o.__k || []), E && E.then || uo(t), O.__e(E, t, o);
    }
  } else l = t.__e = ai(o.__e, t, o, r, i, a, s, u, p, e);
  return (c = O.diffed) && c(t), l;
}
function Rt(e, t) {
  if (e && e.nodeType == 8 && e.data.startsWith("$s")) for (var o = 1; e = e.nextSibling; ) {
    if (e.nodeType == 8) {
      if (e.data.startsWith("$s")) o++;
      else if (e.data.startsWith("/$s") && !--o) return e;
    }
    t && t.push(e);
  }
}
function uo(e) {
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(uo));
}
function po(e, t, o) {
  for (var r = 0; r < o.length; ) _n(o[r++], o[r++], o[r++]);
  O.__c && O.__c(t, e), e.some(function(i) {
    try {
      e = i.__h, i.__h = [], e.some(function(a) {
        a.call(i);
      });
    } catch (a) {
      O.__e(a, i.__v);
    }
  });
}
function ai(e, t, o, r, i, a, s, l, u, p) {
  var c, h, y, d, w, S, f, T, x = o.props || Nt, R = t.props, I = t.type;
  if (I == "svg" ? i = "http://www.w3.org/2000/svg" : I == "math" ? i = "http://www.w3.org/1998/Math/MathML" : i || (i = "http://www.w3.org/1999/xhtml"), a) {
    for (c = 0; c < a.length; c++) if ((w = a[c]) && (I ? w.localName == I : w.nodeType == 3)) {
      e = w, a[c] = null;
      break;
    }
  }
  if (!e) {
    if (T = p.ownerDocument || document, !I) return T.createTextNode(R);
    e = T.createElementNS(i, I, R.is ? R : p), l && (O.__m && O.__m(t, a), l = !1), a = null;
  }
  if (I) {
    if (p = I == "template" && e.content || e, a = I == "textarea" && R.defaultValue != null ? null : a && bn.call(p.childNodes), !l && a) for (x = {}, c = 0; c <
    e.attributes.length; c++) x[(w = e.attributes[c]).name] = w.value;
    for (c in x) w = x[c], c == "dangerouslySetInnerHTML" ? y = w : c == "children" || c in R || c == "value" && "defaultValue" in R || c == "checked" && "defau\
ltChecked" in R || Mt(e, c, null, w, i);
    for (c in R) w = R[c], c == "children" ? d = w : c == "dangerouslySetInnerHTML" ? h = w : c == "value" ? S = w : c == "checked" ? f = w : l && typeof w != "\
function" || x[c] === w || Mt(e, c, w, x[c], i);
    h ? (l || y && (h.__html == y.__html || h.__html == e.innerHTML) || (e.innerHTML = h.__html), t.__k = []) : (y && (e.textContent = ""), (I == "foreignObject" ||
    i == "http://www.w3.org/1998/Math/MathML" && ti.test(I)) && (i = "http://www.w3.org/1999/xhtml"), lo(p, yn(d) ? d : [d], t, o, r, i, a, s, a ? a[0] : o.__k &&
    Ee(o, 0), l, u), a && a.some(Fe)), l && I != "textarea" || (c = "value", I == "progress" && S == null ? e.removeAttribute(c) : S == null || S === e[c] && (I !=
    "progress" || S) || Mt(e, c, S, x[c], i), c = "checked", f != null && f != e[c] && Mt(e, c, f, x[c], i));
  } else x === R || l && e.data == R || (e.data = R);
  return e;
}
function _n(e, t, o, r) {
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current =
    t;
  } catch (i) {
    O.__e(i, o);
  }
}
function wn(e, t, o) {
  var r, i, a, s;
  if (O.unmount && O.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || _n(r, null, t, e), r = e.__c) {
    if (r.componentWillUnmount) try {
      r.componentWillUnmount();
    } catch (l) {
      O.__e(l, t);
    }
    r.__P = r.__n = null;
  }
  if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && wn(r[s], t, typeof e.type != "function" || o && !e.props.__P);
  !o && (r = e.__c) && (r = r.__z) && (i = Rt(r, a = [])) && (r == e.__e && a.some(Fe), Fe(i), Fe(r)), o || Fe(e.__e), e.__e = e.__c = e.__ = null;
}
function si(e, t, o) {
  return this.constructor(e, o);
}
function fo(e, t) {
  var o, r, i, a;
  O.__ && O.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (o = e && 32 & e.__u) ? null : t.__k, t.__k = ct(k, { children: [e] }), i = [], a = [], gn(
  t, t.__k, r || Nt, Nt, t.namespaceURI, r ? null : t.firstChild ? bn.call(t.childNodes) : null, i, r ? r.__e : t.firstChild, o, a), po(i, t.__k, a), t.__k.props.
  children = null;
}
O = { __e: function(e, t, o, r) {
  for (var i, a, s; t = t.__; ) if ((i = t.__c) && !(1 & i.__g)) {
    i.__g |= 4;
    try {
      if ((s = (a = i.constructor) && a.getDerivedStateFromError) && i.setState(a.getDerivedStateFromError(e)), i.componentDidCatch && (i.componentDidCatch(e, r ||
      {}), s = 1), s && 8 & i.__g) return void (i.__g |= 2);
    } catch (l) {
      e = l;
    }
  }
  throw Ot = 0, e;
} }, no = 0, hn = function(e) {
  return e != null && e.constructor === ut;
}, ze.prototype.setState = function(e, t) {
  var o = this.__s;
  o && o != this.state || (o = this.__s = Le({}, this.state)), typeof e == "function" && (e = e(Le({}, o), this.props)), e && (Le(o, e), this.__v && (t && this.
  __k.push(t), eo(this)));
}, ze.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), eo(this));
}, ze.prototype.render = k, Te = [], Ot = 0, oo = function(e, t) {
  return e.__v.__b - t.__v.__b;
}, At = /* @__PURE__ */ Symbol(), ro = /(PointerCapture)$|Capture$/i, vn = 0, mn = {}, ei = 0;

// ../node_modules/preact/hooks/dist/hooks.mjs
var De, j, kn, mo, xn = Object.is, pt = 0, xo = [], Cn = [], G = O, ho = G.__b, vo = G.__r, yo = G.diffed, bo = G.__c, go = G.unmount, _o = G.__;
function ft(e, t) {
  G.__h && G.__h(j, e, pt || t), pt = 0;
  var o = j.__H || (j.__H = { __: [], __h: [] });
  return e >= o.__.length && o.__.push({}), o.__[e];
}
function C(e) {
  return pt = 1, li(To, e);
}
function li(e, t, o) {
  var r = ft(De++, 2);
  if (r.t = e, !r.__c && (r.__ = [o ? o(t) : To(void 0, t), function(a) {
    var s = (r.__N || r.__)[0], l = r.t(s, a);
    xn(s, l) || (r.__N = [l, r.__[1]], r.__c.setState({}));
  }], r.__c = j, !j.__f)) {
    j.__f = !0;
    var i = j.shouldComponentUpdate;
    j.shouldComponentUpdate = function(a, s, l) {
      var u = this.__H;
      if (!u) return !0;
      var p = !1, c = this.props != a;
      if (u.__.some(function(y) {
        y.__N && (p = !0, xn(y.__[0], y.__N[0]) || (c = !0));
      }), i) {
        var h = i.call(this, a, s, l);
        return p ? h || c : h;
      }
      return !p || c;
    };
  }
  return r.__;
}
function $(e, t) {
  var o = ft(De++, 3);
  !G.__s && So(o.__H, t) && (o.__P = !0, o.__ = e, o.u = t, j.__H.__h.push(o));
}
function Y(e) {
  return pt = 5, Ie(function() {
    return { current: e };
  }, []);
}
function Ie(e, t) {
  var o = ft(De++, 7);
  return So(o.__H, t) && (o.__ = e(), o.__H = t), o.__;
}
function mt(e, t) {
  return pt = 8, Ie(function() {
    return e;
  }, t);
}
function Co(e) {
  var t = ft(De++, 10), o = C();
  return t.__ = e, j.componentDidCatch || (j.componentDidCatch = function(r, i) {
    t.__ && t.__(r, i), o[1](r);
  }), [o[0], function() {
    return o[1]();
  }];
}
function ge() {
  var e = ft(De++, 11);
  if (!e.__) {
    for (var t = j.__v; !t.__m && t.__; ) t = t.__;
    var o = t.__m || (t.__m = [0, 0]);
    e.__ = "P" + o[0] + "-" + o[1]++;
  }
  return e.__;
}
function ci() {
  var e;
  do {
    for (; e = Cn.shift(); ) try {
      dt(e);
    } catch (o) {
      G.__e(o, { __: (e = e.__P) && e.__v });
    }
    for (; e = xo.shift(); ) {
      var t = e.__H;
      if (e.__P && t) try {
        t.__h.some(dt), t.__h.some(Sn), t.__h = [];
      } catch (o) {
        t.__h = [], G.__e(o, e.__v);
      }
    }
  } while (Cn.length);
}
G.__b = function(e) {
  j = null, ho && ho(e);
}, G.__ = function(e, t) {
  e && t.__k && t.__k.__m && (e.__m = t.__k.__m), _o && _o(e, t);
}, G.__r = function(e) {
  vo && vo(e), De = 0;
  var t = (j = e.__c).__H;
  t && (kn == j ? j.__h = [] : (t.__h.some(dt), t.__h.some(Sn), De = 0), t.__h = [], t.__.some(function(o) {
    o.__N && (o.__ = o.__N), o.u = o.__N = void 0;
  })), kn = j;
}, G.diffed = function(e) {
  yo && yo(e);
  var t = e.__c;
  t && t.__H && (t.__H.__h.length && ko(xo.push(t)), t.__H.__.some(function(o) {
    o.u && (o.__H = o.u);
  })), kn = j = null;
}, G.__c = function(e, t) {
  t.some(function(o) {
    try {
      o.__h.some(dt), o.__h = o.__h.filter(function(r) {
        return !r.__ || Sn(r);
      });
    } catch (r) {
      o.__h = [function() {
        throw r;
      }];
    }
  }), bo && bo(e, t);
}, G.unmount = function(e) {
  go && go(e);
  var t, o, r = e.__c;
  r && r.__H && (r.__H.__.some(function(i) {
    try {
      if (i.__P && i.__c) {
        if (o === void 0) {
          for (o = e.__; o && (!o.__c || !o.__c.__P); ) o = o.__;
          o = o && o.__c;
        }
        i.__P = o, ko(Cn.push(i));
      } else dt(i);
    } catch (a) {
      t = a;
    }
  }), r.__H = void 0, t && G.__e(t, r.__v));
};
var wo = typeof requestAnimationFrame == "function";
function ui(e) {
  var t, o = function() {
    clearTimeout(r), wo && cancelAnimationFrame(t), setTimeout(e);
  }, r = setTimeout(o, 35);
  wo && (t = requestAnimationFrame(o));
}
function ko(e) {
  e != 1 && mo == G.requestAnimationFrame || ((mo = G.requestAnimationFrame) || ui)(ci);
}
function dt(e) {
  var t = j, o = e.__c;
  typeof o == "function" && (e.__c = void 0, o()), j = t;
}
function Sn(e) {
  var t = j;
  e.__c = e.__(), j = t;
}
function So(e, t) {
  return !e || e.length != t.length || t.some(function(o, r) {
    return !xn(o, e[r]);
  });
}
function To(e, t) {
  return typeof t == "function" ? t(e) : t;
}

// ../node_modules/@preact/signals-core/dist/signals-core.module.js
var di = /* @__PURE__ */ Symbol.for("preact-signals");
function $t() {
  if (_e > 1)
    _e--;
  else {
    var e, t = !1;
    for ((function() {
      var i = Dt;
      for (Dt = void 0; i !== void 0; ) {
        var a = i.S;
        if (a.v === i.v) for (var s = a.t; s !== void 0; s = s.x) s.i === i.i && (s.i = a.i);
        i = i.o;
      }
    })(); vt !== void 0; ) {
      var o = vt;
      for (vt = void 0, Lt++; o !== void 0; ) {
        var r = o.u;
        if (o.u = void 0, o.f &= -3, !(8 & o.f) && Po(o)) try {
          o.c();
        } catch (i) {
          t || (e = i, t = !0);
        }
        o = r;
      }
    }
    if (Lt = 0, _e--, t) throw e;
  }
}
function $e(e) {
  if (_e > 0) return e();
  Tn = ++pi, _e++;
  try {
    return e();
  } finally {
    $t();
  }
}
var ht, q = void 0;
function yt(e) {
  var t = q, o = ht;
  q = void 0, ht = void 0;
  try {
    return e();
  } finally {
    q = t, ht = o;
  }
}
var vt = void 0, _e = 0, Lt = 0, pi = 0, Tn = 0, Dt = void 0, It = 0;
function Eo(e) {
  if (q !== void 0) {
    var t = e.n;
    if (t === void 0 || t.t !== q)
      return t = { i: 0, S: e, p: q.s, n: void 0, t: q, e: void 0, x: void 0, r: t }, q.s !== void 0 && (q.s.n = t), q.s = t, e.n = t, 32 & q.f && e.S(t), t;
    if (t.i === -1)
      return t.i = 0, t.n !== void 0 && (t.n.p = t.p, t.p !== void 0 && (t.p.n = t.n), t.p = q.s, t.n = void 0, q.s.n = t, q.s = t), t;
  }
}
function Q(e, t) {
  this.v = e, this.i = 0, this.n = void 0, this.t = void 0, this.l = 0, this.W = t?.watched, this.Z = t?.unwatched, this.name = t?.name;
}
Q.prototype.brand = di;
Q.prototype.h = function() {
  return !0;
};
Q.prototype.S = function(e) {
  var t = this, o = this.t;
  o !== e && e.e === void 0 && (e.x = o, this.t = e, o !== void 0 ? o.e = e : yt(function() {
    var r;
    (r = t.W) == null || r.call(t);
  }));
};
Q.prototype.U = function(e) {
  var t = this;
  if (this.t !== void 0) {
    var o = e.e, r = e.x;
    o !== void 0 && (o.x = r, e.e = void 0), r !== void 0 && (r.e = o, e.x = void 0), e === this.t && (this.t = r, r === void 0 && yt(function() {
      var i;
      (i = t.Z) == null || i.call(t);
    }));
  }
};
Q.prototype.subscribe = function(e) {
  var t = this;
  return ne(function() {
    var o = t.value;
    yt(function() {
      return e(o);
    });
  }, { name: "sub" });
};
Q.prototype.valueOf = function() {
  return this.value;
};
Q.prototype.toString = function() {
  return this.value + "";
};
Q.prototype.toJSON = function() {
  return this.value;
};
Q.prototype.peek = function() {
  var e = this;
  return yt(function() {
    return e.value;
  });
};
Object.defineProperty(Q.prototype, "value", { get: function() {
  var e = Eo(this);
  return e !== void 0 && (e.i = this.i), this.v;
}, set: function(e) {
  if (e !== this.v) {
    if (Lt > 100) throw new Error("Cycle detected");
    (function(o) {
      _e !== 0 && Lt === 0 && o.l !== Tn && (o.l = Tn, Dt = { S: o, v: o.v, i: o.i, o: Dt });
    })(this), this.v = e, this.i++, It++, _e++;
    try {
      for (var t = this.t; t !== void 0; t = t.x) t.t.N();
    } finally {
      $t();
    }
  }
} });
function N(e, t) {
  return new Q(e, t);
}
function Po(e) {
  for (var t = e.s; t !== void 0; t = t.n) if (t.S.i !== t.i || !t.S.h() || t.S.i !== t.i) return !0;
  return !1;
}
function Mo(e) {
  for (var t = e.s; t !== void 0; t = t.n) {
    var o = t.S.n;
    if (o !== void 0 && (t.r = o), t.S.n = t, t.i = -1, t.n === void 0) {
      e.s = t;
      break;
    }
  }
}
function Ao(e) {
  for (var t = e.s, o = void 0; t !== void 0; ) {
    var r = t.p;
    t.i === -1 ? (t.S.U(t), r !== void 0 && (r.n = t.n), t.n !== void 0 && (t.n.p = r)) : o = t, t.S.n = t.r, t.r !== void 0 && (t.r = void 0), t = r;
  }
  e.s = o;
}
function qe(e, t) {
  Q.call(this, void 0, t), this.x = e, this.s = void 0, this.g = It - 1, this.f = 4;
}
qe.prototype = new Q();
qe.prototype.h = function() {
  if (this.f &= -3, 1 & this.f) return !1;
  if ((36 & this.f) == 32 || (this.f &= -5, this.g === It)) return !0;
  if (this.g = It, this.f |= 1, this.i > 0 && !Po(this))
    return this.f &= -2, !0;
  var e = q;
  try {
    Mo(this), q = this;
    var t = this.x();
    (16 & this.f || this.v !== t || this.i === 0) && (this.v = t, this.f &= -17, this.i++);
  } catch (o) {
    this.v = o, this.f |= 16, this.i++;
  }
  return q = e, Ao(this), this.f &= -2, !0;
};
qe.prototype.S = function(e) {
  if (this.t === void 0) {
    this.f |= 36;
    for (var t = this.s; t !== void 0; t = t.n) t.S.S(t);
  }
  Q.prototype.S.call(this, e);
};
qe.prototype.U = function(e) {
  if (this.t !== void 0 && (Q.prototype.U.call(this, e), this.t === void 0)) {
    this.f &= -33;
    for (var t = this.s; t !== void 0; t = t.n) t.S.U(t);
  }
};
qe.prototype.N = function() {
  if (!(2 & this.f)) {
    this.f |= 6;
    for (var e = this.t; e !== void 0; e = e.x) e.t.N();
  }
};
Object.defineProperty(qe.prototype, "value", { get: function() {
  if (1 & this.f) throw new Error("Cycle detected");
  var e = Eo(this);
  if (this.h(), e !== void 0 && (e.i = this.i), 16 & this.f) throw this.v;
  return this.v;
} });
function Be(e, t) {
  return new qe(e, t);
}
function Ro(e) {
  var t = e.j;
  if (e.j = void 0, typeof t == "function") {
    _e++;
    var o = q;
    q = void 0;
    try {
      t();
    } catch (r) {
      throw e.f &= -2, e.f |= 8, En(e), r;
    } finally {
      q = o, $t();
    }
  }
}
function En(e) {
  for (var t = e.s; t !== void 0; t = t.n) t.S.U(t);
  e.x = void 0, e.s = void 0, Ro(e);
}
function fi(e) {
  if (q !== this) throw new Error("Out-of-order effect");
  Ao(this), q = e, this.f &= -2;
  try {
    8 & this.f && En(this);
  } finally {
    $t();
  }
}
function Ge(e, t) {
  this.x = e, this.j = void 0, this.s = void 0, this.u = void 0, this.f = 32, this.name = t?.name, ht && ht.push(this);
}
Ge.prototype.c = function() {
  var e = this.S();
  try {
    if (8 & this.f || this.x === void 0) return;
    var t = this.x();
    typeof t == "function" && (this.j = t);
  } finally {
    e();
  }
};
Ge.prototype.S = function() {
  if (1 & this.f) throw new Error("Cycle detected");
  this.f |= 1, this.f &= -9, Ro(this), Mo(this), _e++;
  var e = q;
  return q = this, fi.bind(this, e);
};
Ge.prototype.N = function() {
  2 & this.f || (this.f |= 2, this.u = vt, vt = this);
};
Ge.prototype.d = function() {
  this.f |= 8, 1 & this.f || En(this);
};
Ge.prototype.dispose = function() {
  this.d();
};
function ne(e, t) {
  var o = new Ge(e, t);
  try {
    o.c();
  } catch (i) {
    throw o.d(), i;
  }
  var r = o.d.bind(o);
  return r[Symbol.dispose] = r, r;
}

// ../node_modules/@preact/signals/dist/signals.module.js
var Oo, Vt, qt, mi = typeof window < "u" && !!window.__PREACT_SIGNALS_DEVTOOLS__;
var No = [];
ne(function() {
  Oo = this.N;
})();
function Ke(e, t) {
  O[e] = t.bind(null, O[e] || function() {
  });
}
function bt(e) {
  if (qt) {
    var t = qt;
    qt = void 0, t();
  }
  qt = e && e.S();
}
function Fo(e) {
  var t = this, o = e.data, r = vi(o);
  r.name = "ReactiveDom", r.value = o;
  var i = Ie(function() {
    for (var l = t, u = t.__v; u = u.__; ) if (u.__c) {
      u.__c.__$f |= 4;
      break;
    }
    var p = Be(function() {
      var d = r.value.value;
      return d === 0 ? 0 : d === !0 ? "" : d || "";
    }), c = Be(function() {
      return !Array.isArray(p.value) && !hn(p.value);
    }), h = ne(function() {
      if (this.N = Lo, c.value) {
        var d = p.value;
        l.__v && l.__v.__e && l.__v.__e.nodeType === 3 && (l.__v.__e.data = d);
      }
    }), y = t.__$u.d;
    return t.__$u.d = function() {
      h(), y.call(this);
    }, [c, p];
  }, []), a = i[0], s = i[1];
  return a.value ? s.peek() : s.value;
}
Fo.displayName = "ReactiveTextNode";
Object.defineProperties(Q.prototype, { constructor: { configurable: !0, value: io(k, null).constructor }, type: { configurable: !0, value: Fo }, props: { configurable: !0,
get: function() {
  var e = this;
  return { data: { get value() {
    return e.value;
  } } };
} }, __b: { configurable: !0, value: 1 } });
Ke("__b", function(e, t) {
  if (bt(), Vt = void 0, typeof t.type == "string") {
    var o, r = t.props;
    for (var i in r) if (i !== "children") {
      var a = r[i];
      a instanceof Q && (o || (t.__np = o = {}), o[i] = a, r[i] = a.peek());
    }
  }
  e(t);
});
Ke("__r", function(e, t) {
  if (e(t), t.type !== k) {
    bt();
    var o, r = t.__c;
    r && (r.__$f &= -2, (o = r.__$u) === void 0 && (r.__$u = o = (function(i, a) {
      var s;
      return ne(function() {
        s = this;
      }, { name: a }), s.c = i, s;
    })(/* @__PURE__ */ (function(i) {
      return function() {
        var a;
        mi && ((a = this.y) == null || a.call(this)), i.__$f |= 1, i.setState({});
      };
    })(r), typeof t.type == "function" ? t.type.displayName || t.type.name : ""))), Vt = r, bt(o);
  }
});
Ke("__e", function(e, t, o, r) {
  bt(), Vt = void 0, e(t, o, r);
});
Ke("diffed", function(e, t) {
  bt(), Vt = void 0;
  var o;
  if (typeof t.type == "string" && (o = t.__e)) {
    var r = t.__np, i = t.props, a = o.U;
    if (a) for (var s in a) {
      var l = a[s];
      l === void 0 || r && s in r || (l.d(), a[s] = void 0);
    }
    if (r) {
      a || (a = {}, o.U = a);
      for (var u in r) {
        var p = a[u], c = r[u];
        p === void 0 ? (p = hi(o, u, c, i), a[u] = p) : p.o(c, i);
      }
    }
  }
  e(t);
});
function hi(e, t, o, r) {
  var i = t in e && e.ownerSVGElement === void 0, a = N(o);
  return { o: function(s, l) {
    a.value = s, r = l;
  }, d: ne(function() {
    this.N = Lo;
    var s = a.value.value;
    r[t] !== s && (r[t] = s, i ? e[t] = s : s != null && (s !== !1 || t[4] === "-") ? e.setAttribute(t, s) : e.removeAttribute(t));
  }) };
}
Ke("unmount", function(e, t) {
  if (typeof t.type == "string") {
    var o = t.__e;
    if (o) {
      var r = o.U;
      if (r) {
        o.U = void 0;
        for (var i in r) {
          var a = r[i];
          a && a.d();
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
Ke("__h", function(e, t, o, r) {
  r < 3 && (t.__$f |= 2), e(t, o, r);
});
ze.prototype.shouldComponentUpdate = function(e, t) {
  if (this.__R) return !0;
  var o = this.__$u, r = o && o.s !== void 0;
  for (var i in t) return !0;
  if (this.__f || typeof this.u == "boolean" && this.u === !0) {
    var a = 2 & this.__$f;
    if (!(r || a || 4 & this.__$f) || 1 & this.__$f) return !0;
  } else if (!(r || 4 & this.__$f) || 3 & this.__$f) return !0;
  for (var s in e) if (s !== "__source" && e[s] !== this.props[s]) return !0;
  for (var l in this.props) if (!(l in e)) return !0;
  return !1;
};
function vi(e, t) {
  return Ie(function() {
    return N(e, t);
  }, []);
}
var yi = function(e) {
  queueMicrotask(function() {
    queueMicrotask(e);
  });
};
function bi() {
  $e(function() {
    for (var e; e = No.shift(); ) Oo.call(e);
  });
}
function Lo() {
  No.push(this) === 1 && (O.requestAnimationFrame || yi)(bi);
}

// ../src/lib/prefs.ts
function Pn(e, t) {
  let o = "sealhook-" + e, r = t.find((a) => a === localStorage.getItem(o)), i = N(r ?? t[0]);
  return ne(() => localStorage.setItem(o, i.value)), i;
}
var Je = Pn("theme", ["system", "light", "dark"]), Pe = Pn("zone", ["local", "utc"]), Qe = Pn("keys", ["on", "off"]);
ne(() => {
  document.documentElement.dataset.theme = Je.value;
});

// ../src/lib/base.ts
var we = document.baseURI;

// ../src/lib/api.ts
var ee = class extends Error {
  problem;
  constructor(t) {
    super(t.detail || t.title), this.problem = t;
  }
  get status() {
    return this.problem.status;
  }
}, Ze = (e) => e instanceof DOMException && e.name === "AbortError", ke = { token: "" };
function gi(e, t) {
  let o = e.slice(e.indexOf("/") + 1).replace(/\{(\w+)\}/g, (i, a) => encodeURIComponent(String(t.path[a]))), r = new URLSearchParams();
  for (let [i, a] of Object.entries(t.query ?? {}))
    for (let s of Array.isArray(a) ? a : [a])
      s !== void 0 && s !== "" && r.append(i, String(s));
  return we + o + (r.size > 0 ? "?" + r : "");
}
async function Me(e, t, o = {}) {
  let r = new Headers(o.header);
  ke.token && r.set("Authorization", "Bearer " + ke.token);
  let i;
  o.body instanceof Blob || typeof o.body == "string" ? i = o.body : o.body !== void 0 && (r.set("Content-Type", "application/json"), i = JSON.stringify(o.body));
  let a;
  try {
    a = await fetch(t, { method: e, headers: r, body: i, signal: o.signal, credentials: "same-origin", referrerPolicy: "no-referrer" });
  } catch (u) {
    throw Ze(u) ? u : new ee(Do);
  }
  if (a.ok) return a;
  let s = await a.text(), l = { ...Do, status: a.status, title: "The server answered with the status " + a.status };
  try {
    let u = JSON.parse(s);
    u && typeof u == "object" && "code" in u && (l = u);
  } catch {
  }
  throw new ee(l);
}
var Do = {
  type: "about:blank",
  title: "The server cannot be reached",
  status: 0,
  code: "unavailable",
  request_id: "",
  hint: "Check the connection. Nothing that you typed is lost."
};
async function g(e, t) {
  let o = e.slice(0, e.indexOf(" ")), { path: r, query: i, body: a, header: s, signal: l } = t, u = gi(e, { path: r, query: i }), p;
  try {
    p = await Me(o, u, { body: a, header: s, signal: l });
  } catch (c) {
    if (!(c instanceof ee && c.status === 401 && e !== "POST /v1/session") || !ke.ended || !await ke.ended()) throw c;
    p = await Me(o, u, { body: a, header: s, signal: l });
  }
  if (p.status !== 204)
    return /[/+]json/.test(p.headers.get("Content-Type") ?? "") && !e.endsWith("/payload") ? await p.json() : await p.blob();
}

// ../src/lib/load.ts
function A(e, t) {
  let [o, r] = C({ busy: !0 }), [i, a] = C(0);
  return $(() => {
    let s = new AbortController();
    return r((l) => ({ ...l, busy: !0 })), e(s.signal).then(
      (l) => !s.signal.aborted && r({ data: l, busy: !1 }),
      (l) => !s.signal.aborted && !Ze(l) && r((u) => ({ data: u.data, error: l, busy: !1 }))
    ), () => s.abort();
  }, [...t, i]), {
    data: o.data,
    error: o.error,
    busy: o.busy,
    reload: mt(() => a((s) => s + 1), []),
    set: mt((s) => r({ data: s, busy: !1 }), [])
  };
}
function Ut(e, t) {
  let [o, r] = C({ busy: !0 }), [i, a] = C(0), s = Y(void 0), l = (u, p) => {
    s.current?.abort();
    let c = s.current = new AbortController();
    r((h) => ({ ...h, busy: !0 })), e(u, c.signal).then(
      (h) => !c.signal.aborted && r({ items: [...p, ...h.items], next: h.next_cursor, busy: !1 }),
      (h) => !c.signal.aborted && !Ze(h) && r((y) => ({ ...y, error: h, busy: !1 }))
    );
  };
  return $(() => (l(void 0, []), () => s.current?.abort()), [...t, i]), {
    items: o.items,
    error: o.error,
    busy: o.busy,
    more: o.next ? () => l(o.next, o.items ?? []) : void 0,
    reload: mt(() => a((u) => u + 1), []),
    change: mt((u) => r((p) => ({ ...p, items: p.items && u(p.items) })), [])
  };
}

// ../src/lib/router.ts
var gt = new URL(we).pathname + (document.querySelector("script[src*='/portal.js']") ? "portal/" : ""), Mn = () => "/" + (location.pathname.startsWith(gt) ? location.
pathname.slice(gt.length) : ""), oe = N(Mn()), H = N(new URLSearchParams(location.search)), An = N(0), _t = N(""), b = Be(() => _t.value || H.value.get("tenant") ||
"default");
function jt() {
  $e(() => {
    oe.value !== Mn() && An.value++, oe.value = Mn(), H.value = new URLSearchParams(location.search);
  });
}
addEventListener("popstate", jt);
function $o(e, t = new URLSearchParams()) {
  for (let [o, r] of Object.entries(e)) {
    t.delete(o);
    for (let i of Array.isArray(r) ? r : [r])
      i && t.append(o, i);
  }
  return t.size > 0 ? "?" + t : "";
}
function F(e, t = {}) {
  let [o = "", r = ""] = e.split("?"), i = new URLSearchParams(r), a = H.value.get("tenant") ?? void 0;
  return gt + o.slice(1) + $o({ tenant: a, ...t }, i);
}
function V(e, t = {}) {
  history.pushState(null, "", F(e, t)), jt();
}
function re(e, t = !1) {
  let o = location.pathname + $o(e, new URLSearchParams(location.search));
  history[t ? "replaceState" : "pushState"](null, "", o), jt();
}
addEventListener("click", (e) => {
  if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
  let t = e.target.closest("a");
  !t || t.target || t.hasAttribute("download") || t.origin !== location.origin || !t.pathname.startsWith(gt) || /^(v1|in|assets|openapi\.\w+)\b/.test(t.pathname.
  slice(gt.length)) || (e.preventDefault(), t.href !== location.href && history.pushState(null, "", t.href), jt());
});
function qo(e, t) {
  let o = t.split("/");
  for (let r of e) {
    let i = r.path.split("/");
    if (i.length !== o.length) continue;
    let a = {};
    if (i.every((l, u) => {
      let p = o[u] ?? "";
      return l.startsWith(":") ? (a[l.slice(1)] = decodeURIComponent(p), p !== "") : l === p;
    })) return { route: r, params: a };
  }
}
var Ht = N(""), Io = N("Sealhook");
ne(() => {
  document.title = Ht.value ? `${Ht.value} · ${Io.value}` : Io.value;
});

// ../src/lib/session.ts
var ue = N(void 0), Wt = N(!1), Rn = N("viewer"), Vo = ["viewer", "operator", "admin", "owner"], ie = (e) => Vo.indexOf(Rn.value === "portal" ? "operator" : Rn.
value) >= Vo.indexOf(e);
function Nn(e) {
  _t.value = e.tenant ?? "", Rn.value = e.role, ue.value = e;
}
async function Uo() {
  try {
    Nn(await g("GET /v1/session", {}));
  } catch (e) {
    if (!(e instanceof ee) || e.status !== 401) throw e;
    ue.value = null;
  }
}
async function Ho(e, t) {
  Nn(await g("POST /v1/session", { body: { email: e, password: t } }));
}
async function jo(e, t, o, r) {
  let i = await g("POST /v1/setup", { body: { code: e, name: t, email: o, password: r } });
  $e(() => {
    V("/"), Nn(i);
  });
}
async function Wo() {
  await g("DELETE /v1/session", {}), location.assign(document.baseURI);
}
var On = [];
function _i() {
  return ue.peek() ? (Wt.value = !0, new Promise((e) => On.push(e))) : Promise.resolve(!1);
}
function Fn(e) {
  Wt.value = !1;
  for (let t of On) t(e);
  On = [];
}
ke.ended = _i;

// ../node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var wi = /* @__PURE__ */ Symbol.for("pv"), ki = 0;
function n(e, t, o, r, i, a) {
  t || (t = {});
  var s, l, u = t;
  if ("ref" in u && typeof e != "function") for (l in u = {}, t) l == "ref" ? s = t[l] : u[l] = t[l];
  var p = { type: e, props: u, key: o, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: wi, __v: --ki, __i: -1, __u: 0 };
  return (i || a) && (p.__source = i, p.__self = a), O.vnode && O.vnode(p), p;
}

// ../src/ui/brand.tsx
function Xe() {
  return /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n("svg", { class: "mark", viewBox: "0 0 24 24", width: "24", height: "24", "aria-hidden": "true", children: [
      /* @__PURE__ */ n("rect", { width: "24", height: "24", rx: "6" }),
      /* @__PURE__ */ n("path", { d: "M14.5 5v8.6a3.8 3.8 0 0 1-7.6 0V11l2.3 2.3M12 5h5" })
    ] }),
    /* @__PURE__ */ n("span", { children: "Sealhook" })
  ] });
}

// ../src/ui/icon.tsx
var xi = {
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
  return /* @__PURE__ */ n("svg", { class: "icon", viewBox: "0 0 16 16", width: t, height: t, "aria-hidden": "true", children: /* @__PURE__ */ n("path", { d: xi[e] }) });
}

// ../src/ui/dialog.tsx
function le({ title: e, children: t, onClose: o, wide: r }) {
  let i = Y(null), a = ge();
  return $(() => {
    let s = document.activeElement;
    return i.current.showModal(), () => s instanceof HTMLElement && s.focus();
  }, []), /* @__PURE__ */ n("dialog", { ref: i, class: r ? "wide" : void 0, "aria-labelledby": a, onCancel: (s) => {
    s.preventDefault(), o();
  }, children: [
    /* @__PURE__ */ n("header", { children: [
      /* @__PURE__ */ n("h2", { id: a, children: e }),
      /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-label": "Close", onClick: o, children: /* @__PURE__ */ n(_, { name: "cross" }) })
    ] }),
    t
  ] });
}
var Ln = N(void 0);
function ve(e) {
  return new Promise((t) => {
    Ln.value = {
      ...e,
      answer: (o) => {
        Ln.value = void 0, t(o);
      }
    };
  });
}
function zo() {
  let e = Ln.value;
  return e ? /* @__PURE__ */ n(le, { title: e.title, onClose: () => e.answer(!1), children: [
    /* @__PURE__ */ n("div", { class: "stack", children: e.text }),
    /* @__PURE__ */ n("footer", { children: [
      /* @__PURE__ */ n("button", { type: "button", onClick: () => e.answer(!1), children: "Cancel" }),
      /* @__PURE__ */ n("button", { type: "button", class: e.danger ? "danger" : "primary", onClick: () => e.answer(!0), children: e.action })
    ] })
  ] }) : null;
}

// ../src/ui/toast.tsx
var Ye = N([]), Go = N(""), Ci = 0, Ko = (e) => {
  Ye.value = Ye.value.filter((t) => t.id !== e);
};
function Jo(e, t) {
  let o = ++Ci;
  Ye.value = [...Ye.value.slice(-3), { id: o, text: e, bad: t }], setTimeout(() => Ko(o), t ? 12e3 : 5e3);
}
var W = (e) => Jo(e, !1), z = (e) => Jo(Dn(e), !0);
function de(e) {
  Go.value = e;
}
function Dn(e) {
  if (e instanceof ee) {
    let t = e.problem;
    return [t.detail || t.errors?.[0]?.message || t.title, t.hint].filter((o) => o !== void 0 && o !== "").map(Si).join(" ");
  }
  return e instanceof Error ? e.message : String(e);
}
var Si = (e = "") => e.charAt(0).toUpperCase() + e.slice(1) + (/[.!?]$/.test(e) ? "" : ".");
function wt() {
  return /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n("div", { class: "sr", role: "status", "aria-live": "polite", children: Go }),
    /* @__PURE__ */ n("div", { class: "toasts", children: [
      /* @__PURE__ */ n("div", { role: "status", children: Ye.value.filter((e) => !e.bad).map((e) => /* @__PURE__ */ n(Bo, { toast: e }, e.id)) }),
      /* @__PURE__ */ n("div", { role: "alert", children: Ye.value.filter((e) => e.bad).map((e) => /* @__PURE__ */ n(Bo, { toast: e }, e.id)) })
    ] })
  ] });
}
function Bo({ toast: e }) {
  return /* @__PURE__ */ n("div", { class: e.bad ? "toast bad" : "toast", children: [
    /* @__PURE__ */ n(_, { name: e.bad ? "alert" : "check" }),
    /* @__PURE__ */ n("span", { children: e.text }),
    /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-label": "Dismiss", onClick: () => Ko(e.id), children: /* @__PURE__ */ n(_, { name: "\
cross" }) })
  ] });
}

// ../src/ui/copy.tsx
function ae({ text: e, label: t = "Copy", children: o }) {
  let [r, i] = C(!1), a = async () => {
    try {
      await navigator.clipboard.writeText(typeof e == "string" ? e : await e()), de("Copied"), i(!0), setTimeout(() => i(!1), 1500);
    } catch (s) {
      z(s);
    }
  };
  return /* @__PURE__ */ n("button", { type: "button", class: o ? "" : "quiet icon-only", "aria-label": o ? void 0 : t, title: o ? void 0 : t, onClick: () => {
    a();
  }, children: [
    /* @__PURE__ */ n(_, { name: r ? "check" : "copy" }),
    o
  ] });
}
function zt({ id: e }) {
  return /* @__PURE__ */ n("span", { class: "id", children: [
    /* @__PURE__ */ n("code", { children: e }),
    /* @__PURE__ */ n(ae, { text: e, label: "Copy " + e })
  ] });
}
function et({ text: e, label: t }) {
  return /* @__PURE__ */ n("div", { class: "code", children: [
    /* @__PURE__ */ n("pre", { tabIndex: 0, "aria-label": t, children: /* @__PURE__ */ n("code", { children: e }) }),
    /* @__PURE__ */ n(ae, { text: e, label: "Copy " + t.toLowerCase() })
  ] });
}
var Ti = 6e4;
function Qo({ reveal: e, label: t = "secret", text: o }) {
  let [r, i] = C(o);
  $(() => {
    if (r === void 0) return;
    let s = () => i(void 0), l = setTimeout(s, Ti);
    return addEventListener("blur", s), () => {
      clearTimeout(l), removeEventListener("blur", s);
    };
  }, [r]);
  let a = async () => {
    try {
      i(r === void 0 ? await e() : void 0);
    } catch (s) {
      z(s);
    }
  };
  return /* @__PURE__ */ n("div", { class: "secret", children: [
    r === void 0 ? /* @__PURE__ */ n("span", { class: "masked", "aria-label": `The ${t} is hidden`, role: "img", children: "••••••••••••••••••••••••" }) :
    /* @__PURE__ */ n("code", { children: r }),
    /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-pressed": r !== void 0, "aria-label": (r === void 0 ? "Show the " : "Hide the ") +
    t, title: (r === void 0 ? "Show the " : "Hide the ") + t, onClick: () => {
      a();
    }, children: /* @__PURE__ */ n(_, { name: r === void 0 ? "eye" : "hidden" }) }),
    /* @__PURE__ */ n(ae, { text: r ?? e, label: `Copy the ${t} without showing it` })
  ] });
}

// ../src/ui/state.tsx
function J({ of: e, children: t }) {
  return e.data === void 0 ? e.error ? /* @__PURE__ */ n(se, { error: e.error, retry: e.reload }) : /* @__PURE__ */ n(In, {}) : /* @__PURE__ */ n("div", { "aria\
-busy": e.busy, children: [
    e.error ? /* @__PURE__ */ n(se, { error: e.error, retry: e.reload }) : null,
    t(e.data)
  ] });
}
function In({ lines: e = 4 }) {
  return /* @__PURE__ */ n("div", { class: "skeleton", "aria-busy": "true", children: [
    /* @__PURE__ */ n("span", { class: "sr", children: "Loading…" }),
    Array.from({ length: e }, (t, o) => /* @__PURE__ */ n("div", {}, o))
  ] });
}
var Ei = { type: "about:blank", title: "Something failed on this page", status: 0, code: "internal", request_id: "" };
function se({ error: e, retry: t }) {
  let o = e instanceof ee ? e.problem : { ...Ei, detail: e instanceof Error ? e.message : String(e) };
  return o.status === 404 ? /* @__PURE__ */ n(K, { icon: "search", title: "Not found", children: "It may have been deleted, or kept no longer than it had to be." }) :
  o.status === 403 ? /* @__PURE__ */ n(K, { icon: "shield", title: "Not allowed", children: [
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
        /* @__PURE__ */ n(ae, { text: o.request_id, label: "Copy the request's id" })
      ] })
    ] }),
    t && /* @__PURE__ */ n("button", { type: "button", onClick: t, children: "Try again" })
  ] });
}
function K({ icon: e, title: t, children: o, action: r }) {
  return /* @__PURE__ */ n("div", { class: "empty", children: [
    /* @__PURE__ */ n(_, { name: e, size: 28 }),
    /* @__PURE__ */ n("h2", { children: t }),
    o && /* @__PURE__ */ n("p", { children: o }),
    r
  ] });
}
function U({ kind: e = "info", children: t }) {
  let o = { info: "info", good: "check", warn: "alert", bad: "alert" }[e];
  return /* @__PURE__ */ n("div", { class: "notice " + e, children: [
    /* @__PURE__ */ n(_, { name: o }),
    /* @__PURE__ */ n("div", { children: t })
  ] });
}

// ../src/ui/form.tsx
function Z(e, t, o = () => ({})) {
  let [r, i] = C(e), [a, s] = C({}), [l, u] = C(), [p, c] = C(!1), h = Y(null), y = (w) => {
    s(w), setTimeout(() => h.current?.querySelector("[aria-invalid=true]")?.focus());
  }, d = async (w) => {
    if (w.preventDefault(), p) return;
    u(void 0);
    let S = o(r);
    if (y(S), !(Object.keys(S).length > 0)) {
      c(!0);
      try {
        await t(r);
      } catch (f) {
        let T = f instanceof ee ? Pi(f, r) : {};
        Object.keys(T).length > 0 ? y(T) : u(f);
      }
      c(!1);
    }
  };
  return {
    values: r,
    errors: a,
    failure: l,
    busy: p,
    ref: h,
    set: (w) => {
      i((S) => ({ ...S, ...w })), s((S) => Object.fromEntries(Object.entries(S).filter(([f]) => !(f in w))));
    },
    submit: (w) => {
      d(w);
    }
  };
}
function Pi(e, t) {
  let o = {};
  for (let { location: r = "", message: i } of e.problem.errors ?? []) {
    let a = r.replace(/^body\./, "").split(/[.[]/)[0];
    if (!(a in t)) continue;
    let s = e.problem.hint;
    o[a] ??= s ? `${i} – ${s}` : i;
  }
  return o;
}
function X({ form: { failure: e } }) {
  return e ? !(e instanceof ee) || e.status >= 500 ? /* @__PURE__ */ n(se, { error: e }) : /* @__PURE__ */ n("div", { role: "alert", children: /* @__PURE__ */ n(
  U, { kind: "bad", children: Dn(e) }) }) : null;
}
function Ve({ label: e, hint: t, error: o, children: r }) {
  let i = ge();
  return /* @__PURE__ */ n("div", { class: "field", children: [
    /* @__PURE__ */ n("label", { for: i, children: e }),
    r({ id: i, "aria-invalid": o ? !0 : void 0, "aria-describedby": `${i}-hint ${i}-error` }),
    /* @__PURE__ */ n("p", { class: "error", id: i + "-error", children: o }),
    t && /* @__PURE__ */ n("p", { class: "hint", id: i + "-hint", children: t })
  ] });
}
function P({ label: e, hint: t, error: o, value: r, onValue: i, type: a = "text", ...s }) {
  return /* @__PURE__ */ n(Ve, { label: e, hint: t, error: o, children: (l) => /* @__PURE__ */ n("input", { type: a, autocomplete: "off", spellcheck: !1, ...s, ...l,
  value: r, onInput: (u) => i(u.currentTarget.value) }) });
}
function kt({ label: e, hint: t, error: o, value: r, onValue: i, ...a }) {
  return /* @__PURE__ */ n(Ve, { label: e, hint: t, error: o, children: (s) => /* @__PURE__ */ n("textarea", { rows: 4, spellcheck: !1, ...a, ...s, value: r, onInput: (l) => i(
  l.currentTarget.value) }) });
}
function xe({ label: e, hint: t, error: o, value: r, onValue: i, options: a }) {
  return /* @__PURE__ */ n(Ve, { label: e, hint: t, error: o, children: (s) => /* @__PURE__ */ n("select", { ...s, value: r, onChange: (l) => i(l.currentTarget.
  value), children: a.map((l) => /* @__PURE__ */ n("option", { value: l.value, children: l.label }, l.value)) }) });
}
function ye({ label: e, hint: t, checked: o, onValue: r }) {
  let i = ge();
  return /* @__PURE__ */ n("div", { class: "check", children: [
    /* @__PURE__ */ n("input", { type: "checkbox", id: i, checked: o, "aria-describedby": t ? i + "-hint" : void 0, onChange: (a) => r(a.currentTarget.checked) }),
    /* @__PURE__ */ n("label", { for: i, children: e }),
    t && /* @__PURE__ */ n("p", { class: "hint", id: i + "-hint", children: t })
  ] });
}

// ../src/ui/page.tsx
function D({ title: e, heading: t, about: o, back: r, actions: i, children: a }) {
  let s = Y(null);
  return $(() => {
    Ht.value = e;
  }, [e]), $(() => {
    An.peek() > 0 && s.current?.focus();
  }, []), /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n("header", { class: "page", children: [
      /* @__PURE__ */ n("div", { children: [
        r && /* @__PURE__ */ n("p", { class: "back", children: /* @__PURE__ */ n("a", { href: F(r.to), children: [
          /* @__PURE__ */ n(_, { name: "arrow" }),
          " ",
          r.label
        ] }) }),
        /* @__PURE__ */ n("h1", { ref: s, tabIndex: -1, children: t ?? e }),
        o && /* @__PURE__ */ n("p", { class: "about", children: o })
      ] }),
      i && /* @__PURE__ */ n("div", { class: "actions", children: i })
    ] }),
    a
  ] });
}
function M({ title: e, actions: t, children: o, flush: r }) {
  return /* @__PURE__ */ n("section", { class: r ? "card flush" : "card", children: [
    (e || t) && /* @__PURE__ */ n("header", { children: [
      e && /* @__PURE__ */ n("h2", { children: e }),
      t && /* @__PURE__ */ n("div", { class: "actions", children: t })
    ] }),
    o
  ] });
}
function Ae({ of: e }) {
  return /* @__PURE__ */ n("dl", { class: "facts", children: e.filter(([, t]) => t !== void 0 && t !== "").map(([t, o]) => /* @__PURE__ */ n("div", { children: [
    /* @__PURE__ */ n("dt", { children: t }),
    /* @__PURE__ */ n("dd", { children: o })
  ] }, t)) });
}
function Bt({ tabs: e }) {
  let t = e.find((i) => i.name === H.value.get("tab")) ?? e[0], o = (i) => {
    let a = { ArrowRight: 1, ArrowLeft: -1 }[i.key];
    if (!a) return;
    i.preventDefault();
    let s = e[(e.indexOf(t) + a + e.length) % e.length];
    r(s.name), document.getElementById("tab-" + s.name)?.focus();
  }, r = (i) => re({ tab: i === e[0].name ? void 0 : i });
  return /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n("div", { class: "tabs", role: "tablist", onKeyDown: o, children: e.map((i) => /* @__PURE__ */ n("button", { type: "button", role: "tab", id: "\
tab-" + i.name, "aria-selected": i === t, "aria-controls": "tab-panel", tabIndex: i === t ? 0 : -1, onClick: () => r(i.name), children: i.label }, i.name)) }),
    /* @__PURE__ */ n("div", { role: "tabpanel", id: "tab-panel", "aria-labelledby": "tab-" + t.name, children: t.content() })
  ] });
}

// ../src/pages/signin.tsx
function Zo({ email: e, done: t }) {
  let o = Z({ email: e, password: "" }, async ({ email: r, password: i }) => {
    await Ho(r, i), t();
  }, ({ email: r, password: i }) => ({
    ...r.includes("@") ? {} : { email: "Enter your e-mail address." },
    ...i ? {} : { password: "Enter your password." }
  }));
  return /* @__PURE__ */ n("form", { ref: o.ref, class: "stack", noValidate: !0, onSubmit: o.submit, children: [
    /* @__PURE__ */ n(X, { form: o }),
    /* @__PURE__ */ n(P, { label: "E-mail", type: "email", name: "email", autocomplete: "username", autofocus: !e, value: o.values.email, error: o.errors.email,
    onValue: (r) => o.set({ email: r }) }),
    /* @__PURE__ */ n(P, { label: "Password", type: "password", name: "password", autocomplete: "current-password", autofocus: !!e, value: o.values.password, error: o.
    errors.password, onValue: (r) => o.set({ password: r }) }),
    /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: o.busy, children: "Sign in" })
  ] });
}
function Xo() {
  let e = A((t) => g("GET /v1/sign-in", { signal: t }), []).data?.setup;
  return /* @__PURE__ */ n("main", { class: "alone", children: [
    /* @__PURE__ */ n("p", { class: "brand", children: /* @__PURE__ */ n(Xe, {}) }),
    e && /* @__PURE__ */ n(U, { children: "Nobody owns this server yet. Open the setup link that it printed when it started, with what is behind the #." }),
    /* @__PURE__ */ n("div", { class: "card", children: /* @__PURE__ */ n(D, { title: "Sign in", children: /* @__PURE__ */ n(Zo, { email: "", done: () => oe.value ===
    "/setup" && V("/") }) }) }),
    /* @__PURE__ */ n("p", { class: "hint", children: "No account yet? Whoever runs this server can make one for you." })
  ] });
}
function Yo() {
  return /* @__PURE__ */ n(le, { title: "Your session has ended", onClose: () => Fn(!1), children: [
    /* @__PURE__ */ n("p", { children: "Sign in again to go on. What you typed is still there." }),
    /* @__PURE__ */ n(Zo, { email: ue.value?.user?.email ?? "", done: () => Fn(!0) })
  ] });
}
function er() {
  let [e, t] = C(!1), o = ue.value.user;
  return /* @__PURE__ */ n("div", { class: "menu", onKeyDown: (r) => r.key === "Escape" && t(!1), onFocusOut: (r) => !r.currentTarget.contains(r.relatedTarget) &&
  t(!1), children: [
    /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-label": "Account of " + o.name, "aria-expanded": e, onClick: () => t(!e), children: /* @__PURE__ */ n(
    _, { name: "user" }) }),
    e && /* @__PURE__ */ n("div", { class: "popup", children: [
      /* @__PURE__ */ n("p", { children: [
        /* @__PURE__ */ n("strong", { children: o.name }),
        /* @__PURE__ */ n("br", {}),
        /* @__PURE__ */ n("span", { class: "hint", children: [
          o.email,
          " · ",
          ue.value.role
        ] })
      ] }),
      /* @__PURE__ */ n("button", { type: "button", onClick: () => {
        Wo().catch(z);
      }, children: "Sign out" })
    ] })
  ] });
}

// ../src/pages/setup.tsx
var $n = 12;
function tr() {
  let [e] = C(() => location.hash.slice(1)), t = Z({ name: "", email: "", password: "" }, ({ name: o, email: r, password: i }) => jo(e, o, r, i), ({ name: o, email: r,
  password: i }) => ({
    ...o ? {} : { name: "Enter your name, as others are to see it." },
    ...r.includes("@") ? {} : { email: "Enter your e-mail address." },
    ...[...i].length >= $n ? {} : { password: `Choose a password of at least ${$n} characters.` }
  }));
  return /* @__PURE__ */ n("main", { class: "alone", children: [
    /* @__PURE__ */ n("p", { class: "brand", children: /* @__PURE__ */ n(Xe, {}) }),
    /* @__PURE__ */ n("div", { class: "card", children: /* @__PURE__ */ n(D, { title: "Welcome", about: "Make the account that owns this server. You can add oth\
ers later.", children: [
      !e && /* @__PURE__ */ n(U, { kind: "warn", children: "This page needs the whole setup link, with what is behind the #. The server prints it when it starts\
." }),
      /* @__PURE__ */ n("form", { ref: t.ref, class: "stack", noValidate: !0, onSubmit: t.submit, children: [
        /* @__PURE__ */ n(X, { form: t }),
        /* @__PURE__ */ n(P, { label: "Name", name: "name", autocomplete: "name", autofocus: !0, value: t.values.name, error: t.errors.name, onValue: (o) => t.set(
        { name: o }) }),
        /* @__PURE__ */ n(P, { label: "E-mail", type: "email", name: "email", autocomplete: "username", value: t.values.email, error: t.errors.email, onValue: (o) => t.
        set({ email: o }) }),
        /* @__PURE__ */ n(P, { label: "Password", type: "password", name: "password", autocomplete: "new-password", hint: `At least ${$n} characters. A few word\
s are easier to remember than signs.`, value: t.values.password, error: t.errors.password, onValue: (o) => t.set({ password: o }) }),
        /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: t.busy || !e, children: "Make the account" })
      ] })
    ] }) })
  ] });
}

// ../src/pages/tenantswitch.tsx
function nr() {
  let e = A((o) => g("GET /v1/tenants", { signal: o }), []).data?.items ?? [];
  if (_t.value || e.length < 2) return null;
  let t = (o) => {
    let r = o === "default" ? void 0 : o, i = "/" + oe.value.split("/")[1];
    i === oe.value ? re({ tenant: r }) : V(i, { tenant: r });
  };
  return /* @__PURE__ */ n("label", { class: "tenant", children: [
    /* @__PURE__ */ n(_, { name: "building" }),
    /* @__PURE__ */ n("span", { class: "sr", children: "Tenant" }),
    /* @__PURE__ */ n("select", { value: b.value, onChange: (o) => t(o.currentTarget.value), children: e.map((o) => /* @__PURE__ */ n("option", { value: o.id, children: o.
    name || o.id }, o.id)) })
  ] });
}

// ../src/ui/badge.tsx
var Mi = {
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
function pe({ state: e, children: t }) {
  let [o, r, i] = Mi[e] ?? ["mute", "circle", e];
  return /* @__PURE__ */ n("span", { class: "badge " + o, children: [
    /* @__PURE__ */ n(_, { name: r, size: 12 }),
    t ?? i
  ] });
}
function Gt({ code: e }) {
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
var Kt = { secret: "", publicKey: "" };
function Jt({ scheme: e, value: t, onValue: o, error: r, label: i = "Secret token" }) {
  let [a, s] = C(!1), l = Y(o);
  l.current = o;
  let u = async (c) => {
    let h = await g("POST /v1/tenants/{tenant}/schemes/{name}/secret", { path: { tenant: b.peek(), name: e }, signal: c });
    l.current({ secret: h.secret ?? "", publicKey: h.public_key ?? "" });
  };
  $(() => {
    let c = new AbortController();
    return u(c.signal).catch(() => {
    }), () => c.abort();
  }, [e]);
  let p = async () => {
    try {
      await u(), de("A new secret was made");
    } catch (c) {
      z(c);
    }
  };
  return /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n(Ve, { label: i, error: r, hint: "The receiver needs it to verify that an event is genuine. It is kept encrypted, and you can look at it la\
ter.", children: (c) => /* @__PURE__ */ n("div", { class: "beside", children: [
      /* @__PURE__ */ n(
        "input",
        {
          ...c,
          type: a ? "text" : "password",
          class: "mono",
          name: "secret",
          autocomplete: "off",
          spellcheck: !1,
          value: t.secret,
          placeholder: "made when it is saved",
          onInput: (h) => o({ secret: h.currentTarget.value, publicKey: "" })
        }
      ),
      /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-pressed": a, "aria-label": a ? "Hide the secret" : "Show the secret", title: a ?
      "Hide" : "Show", onClick: () => s(!a), children: /* @__PURE__ */ n(_, { name: a ? "hidden" : "eye" }) }),
      /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-label": "Make a new secret", title: "Make a new one", onClick: () => {
        p();
      }, children: /* @__PURE__ */ n(_, { name: "refresh" }) }),
      /* @__PURE__ */ n(ae, { text: t.secret, label: "Copy the secret" })
    ] }) }),
    t.publicKey && /* @__PURE__ */ n("div", { class: "field", children: [
      /* @__PURE__ */ n("span", { class: "label", children: "Public key" }),
      /* @__PURE__ */ n("div", { class: "secret", children: [
        /* @__PURE__ */ n("code", { children: t.publicKey }),
        /* @__PURE__ */ n(ae, { text: t.publicKey, label: "Copy the public key" })
      ] }),
      /* @__PURE__ */ n("p", { class: "hint", children: "The receiver verifies with this one. The secret stays here." })
    ] })
  ] });
}

// ../src/lib/time.ts
var or = N(Date.now());
setInterval(() => {
  document.hidden || (or.value = Date.now());
}, 1e4);
var Ai = [
  [60, "second"],
  [60, "minute"],
  [24, "hour"],
  [7, "day"],
  [5, "week"],
  [12, "month"],
  [1 / 0, "year"]
], Ri = new Intl.RelativeTimeFormat("en", { numeric: "auto", style: "short" });
function qn(e) {
  let t = (new Date(e).getTime() - or.value) / 1e3;
  if (Math.abs(t) < 10) return "just now";
  for (let [o, r] of Ai) {
    if (Math.abs(t) < o) return Ri.format(Math.trunc(t), r);
    t /= o;
  }
  return "";
}
function Ue(e) {
  return new Intl.DateTimeFormat("en-GB", {
    dateStyle: "medium",
    timeStyle: "medium",
    timeZone: Pe.value === "utc" ? "UTC" : void 0
  }).format(new Date(e)) + (Pe.value === "utc" ? " UTC" : "");
}
function Re(e) {
  return e < 1e3 ? `${e < 10 ? e.toFixed(1) : Math.round(e)} ms` : e < 6e4 ? `${(e / 1e3).toFixed(1)} s` : e < 72e5 ? `${Math.round(e / 6e4)} min` : e < 1728e5 ?
  `${Math.round(e / 36e5)} h` : `${Math.round(e / 864e5)} days`;
}
function xt(e) {
  return e < 1024 ? `${e} B` : e < 1 << 20 ? `${(e / 1024).toFixed(1)} KiB` : `${(e / (1 << 20)).toFixed(1)} MiB`;
}
var Qt = (e) => new Intl.NumberFormat("en").format(e);
function Zt(e) {
  if (!e) return "";
  let t = new Date(e);
  return new Date(t.getTime() - (Pe.value === "utc" ? 0 : t.getTimezoneOffset() * 6e4)).toISOString().slice(0, 16);
}
function Xt(e) {
  let t = /* @__PURE__ */ new Date(e + (Pe.value === "utc" ? "Z" : ""));
  return e && !isNaN(t.getTime()) ? t.toISOString() : void 0;
}

// ../src/ui/table.tsx
var rr = 100;
function ce({ label: e, rows: t, columns: o, id: r, link: i, more: a, busy: s }) {
  let [l, u] = C(rr), p = Y(null), c = a ? t : t.slice(0, l);
  $(() => {
    s || de(`${e}: ${Qt(t.length)}${a ? " and more" : ""}`);
  }, [t.length, s, !!a]), $(() => {
    let y = (d) => {
      if (Qe.peek() === "off" || d.ctrlKey || d.metaKey || d.altKey || Vn(d.target)) return;
      let w = document.activeElement?.closest("tr")?.dataset.id;
      d.key === "c" && w && navigator.clipboard.writeText(w).then(() => de("Copied " + w));
      let S = { j: 1, k: -1 }[d.key];
      if (!S) return;
      let f = [...p.current?.querySelectorAll("tr > :first-child a, tr > :first-child button") ?? []], T = f.findIndex((x) => x.closest("tr").contains(document.
      activeElement));
      f[Math.max(0, Math.min(f.length - 1, T + S))]?.focus();
    };
    return addEventListener("keydown", y), () => removeEventListener("keydown", y);
  }, []);
  let h = (y) => {
    if (y.target.closest("a, button, input, label, summary") || getSelection()?.type === "Range") return;
    y.currentTarget.querySelector("a")?.dispatchEvent(new MouseEvent("click", { bubbles: !0, cancelable: !0, ctrlKey: y.ctrlKey, metaKey: y.metaKey }));
  };
  return /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n("div", { class: "table", children: /* @__PURE__ */ n("table", { "aria-label": e, "aria-busy": s, children: [
      /* @__PURE__ */ n("thead", { children: /* @__PURE__ */ n("tr", { children: o.map((y) => /* @__PURE__ */ n("th", { scope: "col", class: y.kind, children: y.
      head }, y.head)) }) }),
      /* @__PURE__ */ n("tbody", { ref: p, children: c.map((y) => /* @__PURE__ */ n("tr", { "data-id": r(y), class: i && "link", onClick: i && h, children: o.map(
      (d, w) => {
        let S = d.cell(y);
        return /* @__PURE__ */ n("td", { class: d.kind, children: w === 0 && i ? /* @__PURE__ */ n("a", { href: i(y), children: S }) : S }, d.head);
      }) }, r(y))) })
    ] }) }),
    (a || c.length < t.length) && /* @__PURE__ */ n("p", { class: "more", children: [
      /* @__PURE__ */ n("button", { type: "button", disabled: s, onClick: a ?? (() => u(l + rr * 5)), children: "Show more" }),
      !a && /* @__PURE__ */ n("span", { class: "hint", children: [
        Qt(c.length),
        " of ",
        Qt(t.length)
      ] })
    ] })
  ] });
}
var Vn = (e) => e instanceof Element && e.closest("input, textarea, select, [contenteditable], dialog") !== null;

// ../src/ui/filter.tsx
function Ce({ filters: e }) {
  let t = Y(null), o = e.filter((r) => H.value.get(r.name));
  return $(() => {
    let r = (i) => {
      i.key !== "/" || i.target.closest("input, textarea, select, dialog") || (i.preventDefault(), t.current?.querySelector("input, select")?.focus());
    };
    return addEventListener("keydown", r), () => removeEventListener("keydown", r);
  }, []), /* @__PURE__ */ n("form", { ref: t, class: "filters", role: "search", onSubmit: (r) => r.preventDefault(), children: [
    e.map((r) => /* @__PURE__ */ n("label", { children: [
      /* @__PURE__ */ n("span", { children: r.label }),
      /* @__PURE__ */ n(Oi, { filter: r })
    ] }, r.name)),
    o.length > 0 && /* @__PURE__ */ n("button", { type: "button", class: "quiet", onClick: () => re(Object.fromEntries(e.map((r) => [r.name, void 0]))), children: [
      /* @__PURE__ */ n(_, { name: "cross" }),
      " Clear ",
      o.length === 1 ? "the filter" : "filters"
    ] })
  ] });
}
function Oi({ filter: e }) {
  let t = H.value.get(e.name) ?? "";
  return e.kind === "choice" ? /* @__PURE__ */ n("select", { value: t, onChange: (o) => re({ [e.name]: o.currentTarget.value }), children: [
    /* @__PURE__ */ n("option", { value: "", children: "any" }),
    e.options.map((o) => /* @__PURE__ */ n("option", { value: o.value, children: o.label }, o.value))
  ] }) : e.kind === "time" ? /* @__PURE__ */ n("input", { type: "datetime-local", value: Zt(t), onChange: (o) => re({ [e.name]: Xt(o.currentTarget.value) }) }) :
  /* @__PURE__ */ n("input", { type: "search", autocomplete: "off", value: t, placeholder: e.placeholder, onInput: (o) => re({ [e.name]: o.currentTarget.value },
  !0) });
}
var Yt = (e) => e.some((t) => H.value.get(t.name)), Se = (e) => re(Object.fromEntries(e.map((t) => [t.name, void 0])));

// ../src/ui/time.tsx
function te({ at: e, exact: t }) {
  return e ? /* @__PURE__ */ n("time", { dateTime: e, title: t ? qn(e) : Ue(e), children: t ? Ue(e) : qn(e) }) : /* @__PURE__ */ n("span", { class: "hint", children: "\
never" });
}
function ir() {
  let e = Pe.value === "utc";
  return /* @__PURE__ */ n("button", { type: "button", class: "quiet", "aria-pressed": e, title: "Tell times in UTC or in your own zone", onClick: () => Pe.value =
  e ? "local" : "utc", children: e ? "UTC" : "Local" });
}

// ../src/pages/endpoints.tsx
var tt = (e) => e.disabled ? "disabled" : e.failing_since ? "failing" : "active", ar = [
  { name: "search", label: "Search", kind: "text", placeholder: "URL, description or event type" },
  { name: "state", label: "State", kind: "choice", options: ["active", "failing", "disabled"].map((e) => ({ value: e, label: e })) }
];
function Un() {
  let e = A((a) => g("GET /v1/tenants/{tenant}/endpoints", { path: { tenant: b.value }, signal: a }), [b.value]), t = (H.value.get("search") ?? "").toLowerCase(),
  o = H.value.get("state") ?? "", r = (a) => (!o || tt(a) === o) && [a.url ?? "", a.description, a.id, ...a.event_types].some((s) => s.toLowerCase().includes(t)),
  i = /* @__PURE__ */ n("a", { class: "button primary", href: F("/endpoints/new"), children: [
    /* @__PURE__ */ n(_, { name: "plus" }),
    " New endpoint"
  ] });
  return /* @__PURE__ */ n(D, { title: "Endpoints", about: "Where events are sent, signed.", actions: i, children: /* @__PURE__ */ n(J, { of: e, children: ({ items: a }) => {
    if (a.length === 0)
      return /* @__PURE__ */ n(K, { icon: "send", title: "No endpoints yet", action: i, children: "An endpoint is a URL that gets the events it subscribes to. A\
dd one, and send it a test." });
    let s = a.filter(r);
    return /* @__PURE__ */ n(k, { children: [
      /* @__PURE__ */ n(Ce, { filters: ar }),
      s.length === 0 ? /* @__PURE__ */ n(K, { icon: "search", title: "No endpoint fits the filters", action: /* @__PURE__ */ n("button", { type: "button", onClick: () => Se(
      ar), children: "Clear the filters" }) }) : /* @__PURE__ */ n(M, { flush: !0, children: /* @__PURE__ */ n(ce, { label: "Endpoints", rows: s, id: (l) => l.id,
      link: (l) => F("/endpoints/" + l.id), columns: [
        { head: "URL", kind: "main", cell: (l) => /* @__PURE__ */ n(k, { children: [
          l.url ?? "polled by its consumer",
          l.description && /* @__PURE__ */ n("small", { children: l.description })
        ] }) },
        { head: "State", cell: (l) => /* @__PURE__ */ n(pe, { state: tt(l) }) },
        { head: "Events", kind: "minor", cell: (l) => l.event_types.includes("*") ? "all" : l.event_types.length },
        { head: "Scheme", kind: "minor", cell: (l) => l.scheme },
        { head: "Created", kind: "minor", cell: (l) => /* @__PURE__ */ n(te, { at: l.created_at }) }
      ] }) })
    ] });
  } }) });
}

// ../src/lib/json.ts
var Ni = /\s+|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\]:,]|\w+/gy;
function en(e) {
  try {
    JSON.parse(e);
  } catch {
    return;
  }
  let t = e.match(Ni).filter((i) => i.trim() !== ""), o = [], r = 0;
  for (let [i, a] of t.entries()) {
    let s = t[i - 1], l = s === "{" || s === "[", u = a === "}" || a === "]";
    u && r--;
    let p = i > 0 && (u ? !l : l || s === ","), c = "word";
    a.startsWith('"') ? c = t[i + 1] === ":" ? "name" : "string" : /^[-\d]/.test(a) ? c = "number" : /^[{}[\]:,]$/.test(a) && (c = "mark"), o.push({ kind: c, text: a ===
    ":" ? ": " : a, depth: r, starts: p }), (a === "{" || a === "[") && r++;
  }
  return o;
}
function sr(e) {
  let t = {}, o = "";
  for (let r of en(e) ?? [])
    r.depth === 0 || r.depth === 1 && r.text === "," || (r.depth === 1 && r.kind === "name" ? (o = JSON.parse(r.text), t[o] = "") : (r.text !== ": " || r.depth >
    1) && (t[o] += r.text));
  return t;
}
function Hn(e) {
  return en(e)?.map((t) => (t.starts ? `
` + "  ".repeat(t.depth) : "") + t.text).join("") ?? e;
}

// ../src/ui/json.tsx
var tn = 65536;
function He({ text: e, label: t = "Payload", download: o }) {
  let [r, i] = C(!1), a = Ie(() => e.length <= tn ? en(e) : void 0, [e]), s = a !== void 0 && !r;
  return /* @__PURE__ */ n("div", { class: "payload", children: [
    /* @__PURE__ */ n("div", { class: "bar", children: [
      a && /* @__PURE__ */ n("button", { type: "button", class: "quiet", "aria-pressed": r, onClick: () => i(!r), children: r ? "As laid out" : "As it came" }),
      /* @__PURE__ */ n("span", { class: "hint", children: xt(new TextEncoder().encode(e).length) }),
      /* @__PURE__ */ n(ae, { text: e, label: "Copy " + t.toLowerCase() }),
      o && /* @__PURE__ */ n("a", { class: "button quiet", href: o, download: !0, children: "Download" })
    ] }),
    /* @__PURE__ */ n("pre", { tabIndex: 0, "aria-label": t, children: /* @__PURE__ */ n("code", { children: s ? a.map((l, u) => /* @__PURE__ */ n("span", { class: "\
j-" + l.kind, children: [
      l.starts ? `
` + "  ".repeat(l.depth) : "",
      l.text
    ] }, u)) : e.slice(0, tn) }) }),
    e.length > tn && /* @__PURE__ */ n("p", { class: "hint", children: [
      "The first ",
      xt(tn),
      " are shown."
    ] })
  ] });
}

// ../src/ui/attempt.tsx
var lr;
async function Fi() {
  let { items: e } = await g("GET /v1/causes", {});
  return new Map(e.map((t) => [t.code, t]));
}
function Li() {
  return A(() => lr ??= Fi().catch((e) => {
    throw lr = void 0, e;
  }), []).data;
}
var cr = (e) => new TextDecoder().decode(Uint8Array.from(atob(e ?? ""), (t) => t.charCodeAt(0))), ur = (e) => e.map((t) => `${t.name}: ${t.value}`).join(`
`);
function Di({ attempt: e }) {
  let t = Li()?.get(e.cause ?? "");
  return e.cause ? /* @__PURE__ */ n(U, { kind: "bad", children: [
    /* @__PURE__ */ n("strong", { children: t?.title ?? e.cause }),
    /* @__PURE__ */ n("p", { children: t?.why ?? e.detail }),
    t && e.detail && /* @__PURE__ */ n("p", { class: "hint", children: e.detail }),
    /* @__PURE__ */ n("p", { children: t?.fix ?? e.hint })
  ] }) : null;
}
function dr({ attempt: e, body: t }) {
  let o = e.exchange, r = e.response || (o?.response_header.length ?? 0) > 0;
  return /* @__PURE__ */ n("div", { class: "stack", children: [
    /* @__PURE__ */ n(Di, { attempt: e }),
    /* @__PURE__ */ n(Ae, { of: [
      ["Answer", /* @__PURE__ */ n(Gt, { code: e.status })],
      ["Took", Re(e.duration_ms)],
      ["Name lookup", o && o.dns_ms > 0 ? Re(o.dns_ms) : void 0],
      ["Connection", o && o.connect_ms > 0 ? Re(o.connect_ms) : void 0],
      ["TLS", o && o.tls_ms > 0 ? Re(o.tls_ms) : void 0],
      ["First byte", o && o.first_byte_ms > 0 ? Re(o.first_byte_ms) : void 0]
    ] }),
    o && /* @__PURE__ */ n("section", { children: [
      /* @__PURE__ */ n("h3", { children: "Request as sent" }),
      /* @__PURE__ */ n(et, { label: "Request headers", text: ur(o.request_header) })
    ] }),
    o?.request_body ? /* @__PURE__ */ n(He, { label: "Request body", text: cr(o.request_body) }) : t !== void 0 && /* @__PURE__ */ n(He, { label: "Request body",
    text: t }),
    r && /* @__PURE__ */ n("section", { children: [
      /* @__PURE__ */ n("h3", { children: "Response" }),
      o && o.response_header.length > 0 && /* @__PURE__ */ n(et, { label: "Response headers", text: ur(o.response_header) }),
      e.response && /* @__PURE__ */ n(He, { label: "Response body", text: cr(e.response) })
    ] })
  ] });
}

// ../src/pages/test.tsx
function nt() {
  let [e, t] = C({ busy: !1 });
  return {
    ...e,
    test: async (o) => {
      t({ busy: !0 });
      let r = { tenant: b.peek() };
      try {
        let i = "draft" in o ? await g("POST /v1/tenants/{tenant}/endpoints/test", { path: r, body: o.draft }) : await g("POST /v1/tenants/{tenant}/endpoints/{e\
ndpoint}/test", { path: { ...r, endpoint: o.endpoint }, body: {} });
        t({ busy: !1, result: i }), de(i.attempt.cause ? "The test failed" : "The test was delivered");
      } catch (i) {
        t({ busy: !1, error: i });
      }
    }
  };
}
function ot({ of: e }) {
  if (e.busy) return /* @__PURE__ */ n(M, { title: "Test", children: /* @__PURE__ */ n("p", { class: "hint", role: "status", children: "Sending a test from the \
server…" }) });
  if (e.error) return /* @__PURE__ */ n(se, { error: e.error });
  if (!e.result) return null;
  let { attempt: t, delivery: o } = e.result;
  return /* @__PURE__ */ n(M, { title: "Test", actions: /* @__PURE__ */ n("a", { href: F("/deliveries/" + o.id), children: [
    "In the log ",
    /* @__PURE__ */ n(_, { name: "arrow" })
  ] }), children: [
    !t.cause && /* @__PURE__ */ n(U, { kind: "good", children: [
      /* @__PURE__ */ n("strong", { children: "Delivered." }),
      " The receiver answered ",
      t.status,
      "."
    ] }),
    /* @__PURE__ */ n(dr, { attempt: t })
  ] });
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
var pr = "When something happens, send a webhook.";
function fr() {
  let e = A((r) => g("GET /v1/tenants/{tenant}/endpoints", { path: { tenant: b.value }, signal: r }), [b.value]), t = async (r) => {
    try {
      let i = await g("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}", { path: { tenant: b.value, endpoint: r.id }, body: { disabled: !r.disabled } });
      e.set({ items: e.data.items.map((a) => a.id === i.id ? i : a) }), W(i.disabled ? "The automation is off" : "The automation is on");
    } catch (i) {
      z(i);
    }
  }, o = ie("operator") && /* @__PURE__ */ n("a", { class: "button primary", href: F("/automations/new"), children: [
    /* @__PURE__ */ n(_, { name: "plus" }),
    " New automation"
  ] });
  return /* @__PURE__ */ n(D, { title: "Automations", about: pr, actions: o, children: /* @__PURE__ */ n(J, { of: e, children: ({ items: r }) => r.length === 0 ?
  /* @__PURE__ */ n(K, { icon: "bolt", title: "No automations yet", action: o, children: "Choose what triggers one, and where the webhook goes." }) : /* @__PURE__ */ n(
  M, { flush: !0, children: /* @__PURE__ */ n(ce, { label: "Automations", rows: r, id: (i) => i.id, link: (i) => F("/endpoints/" + i.id), columns: [
    { head: "When", kind: "main", cell: (i) => /* @__PURE__ */ n(k, { children: [
      i.event_types.includes("*") ? "anything happens" : i.event_types.join(", "),
      /* @__PURE__ */ n("small", { children: i.kind === "poll" ? "keep it for its consumer" : `Webhook to ${i.url}` })
    ] }) },
    { head: "State", cell: (i) => /* @__PURE__ */ n(pe, { state: tt(i) }) },
    ...ie("operator") ? [{ head: "On or off", cell: (i) => /* @__PURE__ */ n("button", { type: "button", onClick: () => {
      t(i);
    }, children: i.disabled ? "Turn on" : "Turn off" }) }] : []
  ] }) }) }) });
}
function mr() {
  let e = nt(), t = A((l) => g("GET /v1/tenants/{tenant}/event-types", { path: { tenant: b.value }, signal: l }), [b.value]).data?.items ?? [], o = Z(
    { event_types: "", url: "", secret: Kt },
    async () => {
      let l = await g("POST /v1/tenants/{tenant}/endpoints", { path: { tenant: b.value }, body: s() });
      W("The automation is on"), V("/endpoints/" + l.id);
    },
    ({ url: l, event_types: u }) => ({ ...u ? {} : { event_types: "Choose what triggers it." }, ...Oe(l) })
  ), { values: r, errors: i, set: a } = o, s = () => ({ url: r.url.trim(), event_types: [r.event_types || "*"], secret: r.secret.secret || void 0 });
  return /* @__PURE__ */ n(D, { title: "New automation", about: pr, back: { to: "/automations", label: "Automations" }, children: [
    /* @__PURE__ */ n("form", { ref: o.ref, noValidate: !0, onSubmit: o.submit, children: [
      /* @__PURE__ */ n(M, { title: "When", children: /* @__PURE__ */ n(xe, { label: "Trigger type", value: r.event_types, error: i.event_types, onValue: (l) => a(
      { event_types: l }), options: [
        { value: "", label: "Choose…" },
        { value: "*", label: "Anything happens" },
        ...t.map((l) => ({ value: l.name, label: l.description ? `${l.name} – ${l.description}` : l.name }))
      ], hint: t.length === 0 && /* @__PURE__ */ n(k, { children: [
        "There are no event types yet. ",
        /* @__PURE__ */ n("a", { href: F("/event-types/new"), children: "Add one" }),
        ", or choose anything."
      ] }) }) }),
      /* @__PURE__ */ n(M, { title: "Then", children: /* @__PURE__ */ n("div", { class: "stack", children: [
        /* @__PURE__ */ n(xe, { label: "Action", value: "webhook", onValue: () => {
        }, options: [{ value: "webhook", label: "Webhook" }] }),
        /* @__PURE__ */ n(P, { label: "Destination URL", type: "url", name: "url", placeholder: "https://example.com/webhooks", value: r.url, error: i.url, onValue: (l) => a(
        { url: l }) }),
        /* @__PURE__ */ n(Jt, { scheme: "standard-webhooks", value: r.secret, error: i.secret, onValue: (l) => a({ secret: l }) })
      ] }) }),
      /* @__PURE__ */ n(X, { form: o }),
      /* @__PURE__ */ n("div", { class: "submit", children: [
        /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: o.busy, children: "Save" }),
        /* @__PURE__ */ n("button", { type: "button", disabled: e.busy || Oe(r.url).url !== void 0, onClick: () => {
          e.test({ draft: s() });
        }, children: [
          /* @__PURE__ */ n(_, { name: "bolt" }),
          " Send a test before saving"
        ] }),
        /* @__PURE__ */ n("a", { class: "button quiet", href: F("/automations"), children: "Cancel" })
      ] })
    ] }),
    /* @__PURE__ */ n("div", { class: "below", children: /* @__PURE__ */ n(ot, { of: e }) })
  ] });
}

// ../node_modules/eventsource-parser/dist/errors.js
var rt = class extends Error {
  constructor(t, o) {
    super(t), this.name = "ParseError", this.type = o.type, this.field = o.field, this.value = o.value, this.line = o.line;
  }
};

// ../node_modules/eventsource-parser/dist/parse.js
var nn = 10, on = 13, je = 32, hr = 6;
function jn(e) {
  if (typeof e == "function")
    throw new TypeError("`config` must be an object, got a function instead. Did you mean `createParser({onEvent: fn})`?");
  let { maxBufferSize: t, onComment: o, onError: r, onEvent: i, onId: a, onRetry: s } = e, l = [], u = 0, p = "", c, h = "", y = 0, d, w = !1, S = !1, f = !1;
  function T(m) {
    if (w)
      throw new Error("Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing.");
    if (p !== void 0) {
      if (m = p + m, m === "" || m === "ï" || m === "ï»") {
        p = m;
        return;
      }
      p = void 0, m = m.replace(/^(?:\uFEFF|\xEF\xBB\xBF)/, "");
    }
    if ((S || f) && (m = x(m), !m))
      return;
    if (!l.length) {
      let E = st(m);
      E !== "" && R(E), fe();
      return;
    }
    if (m.indexOf(`
`) === -1 && m.indexOf("\r") === -1) {
      if (u < hr) {
        let E = l.join("") + m.slice(0, hr - u);
        if (!I(E)) {
          l.length = 0, u = 0, S = !0;
          return;
        }
      }
      l.push(m), u += m.length, fe();
      return;
    }
    l.push(m);
    let v = l.join("");
    l.length = 0, u = 0, R(st(v)), fe();
  }
  function x(m) {
    if (m.length === 0)
      return m;
    if (f)
      return f = !1, m.charCodeAt(0) === nn ? m.slice(1) : m;
    let v = m.indexOf("\r"), E = m.indexOf(`
`), B = v === -1 ? E : E === -1 || v < E ? v : E;
    return B === -1 ? "" : B === m.length - 1 && m.charCodeAt(B) === on ? (S = !1, f = !0, "") : (S = !1, m.slice(B + (m.charCodeAt(B) === on && m.charCodeAt(B +
    1) === nn ? 2 : 1)));
  }
  function R(m) {
    if (m) {
      if (m.charCodeAt(m.length - 1) === on) {
        if (be(m, 0, m.length - 1), fe())
          return;
        f = !0;
        return;
      }
      if (I(m)) {
        l.push(m), u = m.length;
        return;
      }
      S = !0;
    }
  }
  function I(m) {
    let v = m.charCodeAt(0);
    return v === 58 && !!o || v === 100 && rn(m, "data") || v === 101 && rn(m, "event") || v === 105 && rn(m, "id") || v === 114 && rn(m, "retry");
  }
  function fe() {
    return w ? !0 : t === void 0 || u + h.length <= t ? !1 : (w = !0, l.length = 0, u = 0, c = void 0, h = "", y = 0, d = void 0, S = !1, f = !1, r?.(new rt(`Bu\
ffered data exceeded max buffer size of ${t} characters`, {
      type: "max-buffer-size-exceeded"
    })), !0);
  }
  function st(m) {
    let v = 0;
    if (m.indexOf("\r") === -1) {
      let L = m.indexOf(`
`, v);
      for (; L !== -1; ) {
        if (v === L) {
          c !== void 0 && a?.(c), y > 0 && i?.({ id: c, event: d, data: h }), c = void 0, h = "", y = 0, d = void 0, v = L + 1, L = m.indexOf(`
`, v);
          continue;
        }
        let Ne = m.charCodeAt(v);
        if (vr(m, v, Ne)) {
          let pn = m.charCodeAt(v + 5) === je ? v + 6 : v + 5, lt = m.slice(pn, L);
          if (y === 0 && m.charCodeAt(L + 1) === nn) {
            c !== void 0 && a?.(c), i?.({ id: c, event: d, data: lt }), c = void 0, h = "", d = void 0, v = L + 2, L = m.indexOf(`
`, v);
            continue;
          }
          h = y === 0 ? lt : `${h}
${lt}`, y++;
        } else yr(m, v, Ne) ? d = m.slice(m.charCodeAt(v + 6) === je ? v + 7 : v + 6, L) || void 0 : be(m, v, L);
        if (fe())
          return "";
        v = L + 1, L = m.indexOf(`
`, v);
      }
      return m.slice(v);
    }
    let E = m.indexOf("\r", v), B = m.indexOf(`
`, v);
    for (; v < m.length; ) {
      let L = -1;
      if (E !== -1 && B !== -1 ? L = E < B ? E : B : E !== -1 ? E === m.length - 1 ? L = -1 : L = E : B !== -1 && (L = B), L === -1)
        break;
      if (be(m, v, L), fe())
        return "";
      v = L + 1, m.charCodeAt(v - 1) === on && m.charCodeAt(v) === nn && v++, E !== -1 && E < v && (E = m.indexOf("\r", v)), B !== -1 && B < v && (B = m.indexOf(
      `
`, v));
    }
    return m.slice(v);
  }
  function be(m, v, E) {
    if (v === E) {
      Pt();
      return;
    }
    let B = m.charCodeAt(v);
    if (vr(m, v, B)) {
      let We = m.charCodeAt(v + 5) === je ? v + 6 : v + 5, Yn = m.slice(We, E);
      h = y === 0 ? Yn : `${h}
${Yn}`, y++;
      return;
    }
    if (yr(m, v, B)) {
      d = m.slice(m.charCodeAt(v + 6) === je ? v + 7 : v + 6, E) || void 0;
      return;
    }
    if (B === 105 && m.charCodeAt(v + 1) === 100 && m.charCodeAt(v + 2) === 58) {
      let We = m.slice(m.charCodeAt(v + 3) === je ? v + 4 : v + 3, E);
      We.includes("\0") || (c = We);
      return;
    }
    if (B === 58) {
      if (o) {
        let We = m.slice(v, E);
        o(We.slice(m.charCodeAt(v + 1) === je ? 2 : 1));
      }
      return;
    }
    let L = m.slice(v, E), Ne = L.indexOf(":");
    if (Ne === -1) {
      me(L, "", L);
      return;
    }
    let pn = L.slice(0, Ne), lt = L.charCodeAt(Ne + 1) === je ? 2 : 1, Yr = L.slice(Ne + lt);
    me(pn, Yr, L);
  }
  function me(m, v, E) {
    switch (m) {
      case "event":
        d = v || void 0;
        break;
      case "data":
        h = y === 0 ? v : `${h}
${v}`, y++;
        break;
      case "id":
        v.includes("\0") || (c = v);
        break;
      case "retry":
        /^\d+$/.test(v) ? s?.(parseInt(v, 10)) : r?.(new rt(`Invalid \`retry\` value: "${v}"`, {
          type: "invalid-retry",
          value: v,
          line: E
        }));
        break;
      default:
        r?.(new rt(`Unknown field "${m.length > 20 ? `${m.slice(0, 20)}…` : m}"`, { type: "unknown-field", field: m, value: v, line: E }));
        break;
    }
  }
  function Pt() {
    c !== void 0 && a?.(c), y > 0 && i?.({
      id: c,
      event: d,
      data: h
    }), c = void 0, h = "", y = 0, d = void 0;
  }
  function he(m = {}) {
    if (m.consume && l.length > 0) {
      let v = l.join("");
      be(v, 0, v.length);
    }
    p = "", c = void 0, h = "", y = 0, d = void 0, l.length = 0, u = 0, w = !1, S = !1, f = !1;
  }
  return { feed: T, reset: he };
}
function vr(e, t, o) {
  return o === 100 && e.charCodeAt(t + 1) === 97 && e.charCodeAt(t + 2) === 116 && e.charCodeAt(t + 3) === 97 && e.charCodeAt(t + 4) === 58;
}
function yr(e, t, o) {
  return o === 101 && e.charCodeAt(t + 1) === 118 && e.charCodeAt(t + 2) === 101 && e.charCodeAt(t + 3) === 110 && e.charCodeAt(t + 4) === 116 && e.charCodeAt(t +
  5) === 58;
}
function rn(e, t) {
  let o = 1;
  for (; o < e.length && o < t.length; ) {
    if (e.charCodeAt(o) !== t.charCodeAt(o))
      return !1;
    o++;
  }
  return e.length <= t.length || e.charCodeAt(t.length) === 58;
}

// ../src/lib/stream.ts
var it = N("off"), Ct = N(!1), sn = /* @__PURE__ */ new Set(), Wn = N([]), an = "", zn = [], wr;
function Ii() {
  wr = void 0;
  let e = zn;
  zn = [];
  for (let t of sn) t.hear(e);
}
function br(e) {
  zn.push(e), wr ??= setTimeout(Ii, 250);
}
function gr() {
  let e = [...new Set([...sn].flatMap((t) => t.topics))].sort();
  e.join() !== Wn.peek().join() && (Wn.value = e);
}
function St(e, t) {
  let o = Y(t);
  o.current = t, $(() => {
    let r = { topics: e, hear: (i) => o.current(i) };
    return sn.add(r), gr(), () => {
      sn.delete(r), queueMicrotask(gr);
    };
  }, [e.join()]);
}
var kr = N(document.hidden);
addEventListener("visibilitychange", () => kr.value = document.hidden);
ne(() => {
  let e = Wn.value, t = b.value;
  if (e.length === 0 || Ct.value || kr.value) {
    it.value = "off";
    return;
  }
  let o = new AbortController();
  return $i(t, e, o.signal), () => o.abort();
});
var _r = "";
async function $i(e, t, o) {
  let r = e + " " + t.join();
  r !== _r && (an = ""), _r = r, it.value = "connecting";
  for (let i = 0; !o.aborted; i++) {
    try {
      let s = `${we}v1/tenants/${encodeURIComponent(e)}/stream?topics=${t.join()}`, l = { Accept: "text/event-stream" };
      an && (l["Last-Event-ID"] = an);
      let u = await Me("GET", s, { header: l, signal: o });
      it.value = "live", i = 0, await qi(u);
    } catch (s) {
      if (Ze(s) || o.aborted) return;
      s instanceof ee && s.status === 401 && ke.ended && await ke.ended();
    }
    if (o.aborted) return;
    it.value = "reconnecting";
    let a = Math.min(3e4, 500 * 2 ** Math.min(i, 6)) * (0.5 + Math.random());
    await new Promise((s) => setTimeout(s, a));
  }
}
async function qi(e) {
  let t = jn({
    onEvent: (r) => {
      r.id && (an = r.id), r.event === "gap" ? br({ kind: "gap" }) : r.event && r.event !== "ready" && br({ kind: r.event, item: JSON.parse(r.data) });
    }
  }), o = e.body.pipeThrough(new TextDecoderStream()).getReader();
  for (; ; ) {
    let { done: r, value: i } = await o.read();
    if (r) return;
    t.feed(i);
  }
}

// ../src/ui/eventtypes.tsx
function ln({ value: e, onValue: t, error: o, label: r = "Trigger events" }) {
  let [i, a] = C(""), s = ge(), l = A((f) => g("GET /v1/tenants/{tenant}/event-types", { path: { tenant: b.value }, signal: f }), [b.value]).data?.items ?? [], u = e.
  includes("*"), p = new Map(l.map((f) => [f.name, f.description])), c = [.../* @__PURE__ */ new Set([...p.keys(), ...e.filter((f) => f !== "*")])].sort(), h = i.
  trim(), y = c.filter((f) => f.toLowerCase().includes(h.toLowerCase()) || p.get(f)?.toLowerCase().includes(h.toLowerCase())), d = Map.groupBy(y, (f) => f.split(
  ".")[0]), w = (f, T) => t(T ? [...e, f] : e.filter((x) => x !== f)), S = () => {
    !h || c.includes(h) || (w(h, !0), a(""));
  };
  return /* @__PURE__ */ n("fieldset", { "aria-describedby": s + "-error", children: [
    /* @__PURE__ */ n("legend", { children: r }),
    /* @__PURE__ */ n("p", { class: "hint", id: s + "-hint", children: [
      "What happens that is sent there. ",
      !u && e.length > 0 && `${e.length} chosen.`
    ] }),
    /* @__PURE__ */ n(ye, { label: "All events, also those of types to come", checked: u, onValue: (f) => t(f ? ["*"] : []) }),
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
            value: i,
            onInput: (f) => a(f.currentTarget.value),
            onKeyDown: (f) => {
              f.key === "Enter" && (f.preventDefault(), S());
            }
          }
        ),
        h && !c.includes(h) && /* @__PURE__ */ n("button", { type: "button", onClick: S, children: [
          /* @__PURE__ */ n(_, { name: "plus" }),
          " Add"
        ] })
      ] }),
      [...d].map(([f, T]) => /* @__PURE__ */ n("div", { class: "group", children: [
        d.size > 1 && T.length > 1 && /* @__PURE__ */ n("p", { children: f }),
        T.map((x) => /* @__PURE__ */ n(ye, { label: /* @__PURE__ */ n("code", { children: x }), hint: p.get(x), checked: e.includes(x), onValue: (R) => w(x, R) },
        x))
      ] }, f)),
      y.length === 0 && /* @__PURE__ */ n("p", { class: "hint", children: h ? `There is no event type “${h}” yet. Add it to subscribe to it all the same.` :
      "There are no event types yet." })
    ] }),
    /* @__PURE__ */ n("p", { class: "error", id: s + "-error", children: o })
  ] });
}

// ../src/ui/scheme.tsx
function at({ value: e, onValue: t, error: o, hint: r, label: i = "Signature scheme" }) {
  let [a, s] = C(!1);
  return /* @__PURE__ */ n(Ve, { label: i, error: o, hint: r, children: (l) => /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n("button", { type: "button", class: "select", ...l, onClick: () => s(!0), children: [
      /* @__PURE__ */ n(_, { name: "shield" }),
      " ",
      /* @__PURE__ */ n("span", { children: e }),
      " ",
      /* @__PURE__ */ n(_, { name: "down" })
    ] }),
    a && /* @__PURE__ */ n(Vi, { value: e, onClose: () => s(!1), onChoose: (u) => {
      s(!1), t(u);
    } })
  ] }) });
}
function Vi({ value: e, onChoose: t, onClose: o }) {
  let [r, i] = C(""), a = A((s) => g("GET /v1/tenants/{tenant}/schemes", { path: { tenant: b.value }, query: { search: r, limit: 100 }, signal: s }), [r, b.value]);
  return /* @__PURE__ */ n(le, { title: "Choose a signature scheme", onClose: o, children: /* @__PURE__ */ n("div", { class: "stack", children: [
    /* @__PURE__ */ n(
      "input",
      {
        type: "search",
        "aria-label": "Search schemes",
        placeholder: "Search by vendor, such as github",
        autocomplete: "off",
        autofocus: !0,
        value: r,
        onInput: (s) => i(s.currentTarget.value),
        onKeyDown: (s) => {
          s.key === "Enter" && (s.preventDefault(), a.data?.items[0] && r && t(a.data.items[0].name));
        }
      }
    ),
    a.error ? /* @__PURE__ */ n(se, { error: a.error, retry: a.reload }) : null,
    a.data ? /* @__PURE__ */ n("ul", { class: "choices", "aria-busy": a.busy, children: [
      a.data.items.map((s) => /* @__PURE__ */ n("li", { children: /* @__PURE__ */ n("button", { type: "button", class: "quiet", "aria-pressed": s.name === e, onClick: () => t(
      s.name), children: [
        /* @__PURE__ */ n("span", { children: s.title }),
        " ",
        /* @__PURE__ */ n("code", { children: s.name }),
        " ",
        s.own && /* @__PURE__ */ n("small", { children: "your own" })
      ] }) }, s.name)),
      a.data.items.length === 0 && /* @__PURE__ */ n("li", { class: "hint", children: "No scheme of that name." }),
      a.data.next_cursor && /* @__PURE__ */ n("li", { class: "hint", children: "There are more: search for them." })
    ] }) : /* @__PURE__ */ n(In, {})
  ] }) });
}

// ../src/pages/secrets.tsx
function Cr({ endpoint: e }) {
  let t = { tenant: b.value, endpoint: e.id };
  return /* @__PURE__ */ n(Tr, { id: e.id, owner: {
    scheme: e.scheme,
    signs: !0,
    list: (o) => g("GET /v1/tenants/{tenant}/endpoints/{endpoint}/secrets", { path: t, signal: o }),
    reveal: () => g("POST /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/reveal", { path: t }),
    rotate: (o) => g("POST /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/rotate", { path: t, body: o }),
    end: (o) => g("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/{secret}", { path: { ...t, secret: o } })
  } });
}
function Sr({ source: e }) {
  let t = { tenant: b.value, source: e.id };
  return /* @__PURE__ */ n(Tr, { id: e.id, owner: {
    scheme: e.scheme,
    signs: !1,
    list: (o) => g("GET /v1/tenants/{tenant}/sources/{source}/secrets", { path: t, signal: o }),
    reveal: () => g("POST /v1/tenants/{tenant}/sources/{source}/secrets/reveal", { path: t }),
    rotate: (o) => g("POST /v1/tenants/{tenant}/sources/{source}/secrets/rotate", { path: t, body: o }),
    end: (o) => g("DELETE /v1/tenants/{tenant}/sources/{source}/secrets/{secret}", { path: { ...t, secret: o } })
  } });
}
function Tr({ id: e, owner: t }) {
  let o = A(t.list, [b.value, e]), [r, i] = C(!1), [a, s] = C({}), l = ie("operator"), u = async (c) => {
    let { items: h } = await t.reveal();
    return s(Object.fromEntries(h.filter((y) => y.public_key).map((y) => [y.id, y.public_key]))), h.find((y) => y.id === c)?.secret ?? "";
  }, p = async (c) => {
    if (await ve({
      title: "End this secret now?",
      action: "End it",
      danger: !0,
      text: /* @__PURE__ */ n("p", { children: t.signs ? "Receivers that know only this one refuse every delivery from now on." : "Webhooks that are signed with\
 it are refused from now on." })
    }))
      try {
        await t.end(c.id), W("The secret has ended"), o.reload();
      } catch (y) {
        z(y);
      }
  };
  return /* @__PURE__ */ n(M, { title: t.signs ? "Secret token" : "Secrets", actions: l && /* @__PURE__ */ n("button", { type: "button", onClick: () => i(!0), children: [
    /* @__PURE__ */ n(_, { name: "refresh" }),
    " ",
    t.signs ? "Regenerate" : "Replace"
  ] }), children: [
    /* @__PURE__ */ n(J, { of: o, children: ({ items: c }) => /* @__PURE__ */ n("div", { class: "stack", children: [
      c.length === 0 && /* @__PURE__ */ n("p", { class: "hint", children: "There is none: the provider publishes its keys." }),
      c.length > 1 && /* @__PURE__ */ n(U, { children: t.signs ? "Deliveries are signed with each of these where the scheme has room for several, and with the o\
ldest one where it has not." : "A webhook is genuine if it is signed with any of these." }),
      c.map((h) => /* @__PURE__ */ n("div", { class: "field", children: [
        /* @__PURE__ */ n("span", { class: "label", children: [
          /* @__PURE__ */ n("code", { children: h.id }),
          " ",
          h.scheme !== t.scheme && /* @__PURE__ */ n(k, { children: [
            "for ",
            /* @__PURE__ */ n("code", { children: h.scheme })
          ] }),
          " since ",
          /* @__PURE__ */ n(te, { at: h.start_at }),
          h.end_at && /* @__PURE__ */ n("strong", { children: [
            ", ends ",
            Ue(h.end_at)
          ] })
        ] }),
        /* @__PURE__ */ n("div", { class: "beside", children: [
          l ? /* @__PURE__ */ n(Qo, { reveal: () => u(h.id) }) : /* @__PURE__ */ n("span", { class: "hint", children: "Your role does not allow to see it." }),
          l && c.length > 1 && /* @__PURE__ */ n("button", { type: "button", onClick: () => {
            p(h);
          }, children: "End now" })
        ] }),
        a[h.id] && /* @__PURE__ */ n("span", { class: "label", children: "Public key for receivers" }),
        a[h.id] && /* @__PURE__ */ n("div", { class: "secret", children: [
          /* @__PURE__ */ n("code", { children: a[h.id] }),
          /* @__PURE__ */ n(ae, { text: a[h.id], label: "Copy the public key" })
        ] })
      ] }, h.id)),
      /* @__PURE__ */ n("p", { class: "hint", children: "Each look at a secret is in the audit log. It hides again after a minute." })
    ] }) }),
    r && /* @__PURE__ */ n(Ui, { owner: t, onClose: () => i(!1), onDone: () => {
      i(!1), o.reload();
    } })
  ] });
}
var xr = [
  { value: "24h", label: "24 hours", ms: 864e5 },
  { value: "1h", label: "1 hour", ms: 36e5 },
  { value: "168h", label: "7 days", ms: 6048e5 },
  { value: "720h", label: "30 days", ms: 2592e6 },
  { value: "0s", label: "none: the old one ends at once", ms: 0 }
];
function Ui({ owner: e, onClose: t, onDone: o }) {
  let r = Z({ secret: "", overlap: "24h" }, async ({ secret: a, overlap: s }) => {
    let l = await e.rotate({ secret: a || void 0, overlap: s });
    W(s === "0s" ? "The new secret is live" : `The new secret is live. The old one ends ${Ue(l.previous_end_at)}`), o();
  }), i = xr.find((a) => a.value === r.values.overlap);
  return /* @__PURE__ */ n(le, { title: e.signs ? "Regenerate the secret?" : "Replace the secret?", onClose: t, children: /* @__PURE__ */ n("form", { ref: r.ref,
  class: "stack", noValidate: !0, onSubmit: r.submit, children: [
    /* @__PURE__ */ n(X, { form: r }),
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
        onValue: (a) => r.set({ secret: a }),
        hint: e.signs ? "Leave it empty unless the receiver says which one it wants." : "The one that the provider shows. Empty: one is made, to be given to the\
 provider."
      }
    ),
    /* @__PURE__ */ n(xe, { label: "Overlap", value: r.values.overlap, onValue: (a) => r.set({ overlap: a }), options: xr }),
    i.ms > 0 ? /* @__PURE__ */ n(U, { children: [
      "Until ",
      /* @__PURE__ */ n("strong", { children: Ue(Date.now() + i.ms) }),
      ", ",
      e.signs ? "the old secret stays live: deliveries carry both signatures where the scheme has room for them, and that of the old one where it has not." : "w\
ebhooks that are signed with either are accepted."
    ] }) : /* @__PURE__ */ n(U, { kind: "warn", children: e.signs ? "Receivers that do not know the new secret refuse every delivery from now on." : "Webhooks t\
hat are signed with the old one are refused from now on." }),
    /* @__PURE__ */ n("div", { class: "submit", children: [
      /* @__PURE__ */ n("button", { type: "submit", class: i.ms > 0 ? "primary" : "danger", disabled: r.busy, children: e.signs ? "Regenerate" : "Replace" }),
      /* @__PURE__ */ n("button", { type: "button", onClick: t, children: "Cancel" })
    ] })
  ] }) });
}

// ../src/lib/retry.ts
var Hi = { h: 3600, m: 60, s: 1, ms: 1e-3 };
function Bn(e) {
  return /^(\d+(\.\d+)?(h|m|s|ms))+$/.test(e) ? [...e.matchAll(/([\d.]+)(ms|h|m|s)/g)].reduce((t, [, o, r]) => t + Number(o) * Hi[r], 0) : NaN;
}
function cn(e) {
  return e < 60 ? `${Math.round(e)}s` : e < 3600 ? `${Math.round(e / 6) / 10}m` : `${Math.round(e / 360) / 10}h`;
}
function ji(e) {
  if (e.policy === "schedule") return (e.pauses ?? []).map(Bn);
  let t = Bn(e.pause ?? ""), o = e.longest ? Bn(e.longest) : 86400;
  return Array.from({ length: (e.attempts ?? 10) - 1 }, (r, i) => Math.min(o, { exponential: t * 2 ** i, linear: t * (i + 1), fixed: t }[e.policy]));
}
function Er(e) {
  let t = ji(e);
  if (t.some(Number.isNaN)) return "";
  let o = t.reduce((i, a) => i + a, 0);
  return `Tried again after ${(t.length > 6 ? [...t.slice(0, 4).map(cn), "…", cn(t.at(-1))] : t.map(cn)).join(", ")}: ${t.length + 1} attempts within ${cn(o)}\
.`;
}

// ../src/pages/settingsfields.tsx
function un(e) {
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
var Pr = (e) => e.trim() ? Number(e) : void 0;
function Tt(e) {
  let t = {};
  for (let r of e.headers.split(`
`)) {
    let i = r.indexOf(":");
    r.trim() && (t[r.slice(0, i < 0 ? void 0 : i).trim()] = i < 0 ? "" : r.slice(i + 1).trim());
  }
  let o = e.retry === "exponential" || e.retry === "linear";
  return {
    headers: Object.keys(t).length > 0 ? t : void 0,
    concurrency: Pr(e.concurrency),
    rate_limit: e.rateCount.trim() ? { count: Number(e.rateCount), per: e.ratePer } : void 0,
    order: e.order || void 0,
    retry: e.retry ? e.retry === "schedule" ? { policy: "schedule", pauses: e.pauses.split(/[\s,]+/).filter(Boolean) } : { policy: e.retry, attempts: Pr(e.attempts),
    pause: e.pause.trim(), longest: o && e.longest.trim() || void 0 } : void 0,
    content_digest: e.contentDigest || void 0,
    no_trace: e.noTrace || void 0,
    filter: e.filter.trim() || void 0,
    transform: e.transform.trim() || void 0
  };
}
var Wi = [
  { value: "", label: "The default: 10 attempts within about 75 hours" },
  { value: "exponential", label: "Pauses that double" },
  { value: "linear", label: "Pauses that grow by the first one" },
  { value: "fixed", label: "Pauses that stay the same" },
  { value: "schedule", label: "A list of pauses" }
];
function dn({ value: e, onValue: t, error: o }) {
  let r = (a) => t({ ...e, ...a }), i = Tt(e).retry;
  return /* @__PURE__ */ n("div", { class: "stack", children: [
    o && /* @__PURE__ */ n("p", { class: "error", role: "alert", tabIndex: -1, "aria-invalid": "true", children: o }),
    /* @__PURE__ */ n(kt, { label: "Headers", name: "headers", rows: 2, placeholder: "X-Team: billing", value: e.headers, onValue: (a) => r({ headers: a }), hint: "\
One a line, sent with every delivery. Everybody who sees the endpoint sees them: they are no place for a secret." }),
    /* @__PURE__ */ n("div", { class: "columns", children: [
      /* @__PURE__ */ n(P, { label: "Attempts at the same time", name: "concurrency", placeholder: "adapts, 1 to 32", value: e.concurrency, onValue: (a) => r({ concurrency: a }),
      hint: "1 to 256." }),
      /* @__PURE__ */ n(P, { label: "Rate limit", name: "rate", placeholder: "none", value: e.rateCount, onValue: (a) => r({ rateCount: a }), hint: "The most at\
tempts in a period." }),
      /* @__PURE__ */ n(xe, { label: "Period of the rate limit", value: e.ratePer, onValue: (a) => r({ ratePer: a }), options: [{ value: "second", label: "a sec\
ond" }, { value: "minute", label: "a minute" }] }),
      /* @__PURE__ */ n(xe, { label: "Order", value: e.order, onValue: (a) => r({ order: a }), hint: "A delivery that fails holds up those behind it.", options: [
        { value: "", label: "none: as fast as it goes" },
        { value: "key", label: "by the events' ordering key" },
        { value: "endpoint", label: "one after the other" }
      ] })
    ] }),
    /* @__PURE__ */ n(xe, { label: "Retries", value: e.retry, onValue: (a) => r({ retry: a }), options: Wi, hint: i && Er(i) }),
    e.retry === "schedule" && /* @__PURE__ */ n(P, { label: "Pauses", name: "pauses", value: e.pauses, onValue: (a) => r({ pauses: a }), placeholder: "5s, 5m, 1\
h", hint: "Each 1s to 24h." }),
    e.retry && e.retry !== "schedule" && /* @__PURE__ */ n("div", { class: "columns", children: [
      /* @__PURE__ */ n(P, { label: "First pause", name: "pause", value: e.pause, onValue: (a) => r({ pause: a }) }),
      e.retry !== "fixed" && /* @__PURE__ */ n(P, { label: "Longest pause", name: "longest", placeholder: "24h", value: e.longest, onValue: (a) => r({ longest: a }) }),
      /* @__PURE__ */ n(P, { label: "Attempts in all", name: "attempts", placeholder: "10", value: e.attempts, onValue: (a) => r({ attempts: a }), hint: "At mos\
t 30." })
    ] }),
    /* @__PURE__ */ n(P, { label: "Filter", name: "filter", placeholder: "payload.total > 100", value: e.filter, onValue: (a) => r({ filter: a }), hint: "A cond\
ition in CEL: only events that meet it are sent." }),
    /* @__PURE__ */ n(P, { label: "Transformation", name: "transform", placeholder: "{id, total}", value: e.transform, onValue: (a) => r({ transform: a }), hint: "\
A program in jq that makes the payload which is sent." }),
    /* @__PURE__ */ n(ye, { label: "Send a Content-Digest of the body", checked: e.contentDigest, onValue: (a) => r({ contentDigest: a }), hint: "With it a rece\
iver can tell a changed body from a wrong secret." }),
    /* @__PURE__ */ n(ye, { label: "Send no trace headers", checked: e.noTrace, onValue: (a) => r({ noTrace: a }) })
  ] });
}

// ../src/pages/snippets.tsx
function Mr({ endpoint: e }) {
  let t = A((o) => g("GET /v1/tenants/{tenant}/endpoints/{endpoint}/snippets", { path: { tenant: b.value, endpoint: e.id }, signal: o }), [b.value, e.id, e.scheme]);
  return /* @__PURE__ */ n(M, { title: "Verify code", children: /* @__PURE__ */ n(J, { of: t, children: ({ items: o }) => {
    let r = o.find((i) => i.lang === H.value.get("lang")) ?? o[0];
    return r ? /* @__PURE__ */ n("div", { class: "stack", children: [
      /* @__PURE__ */ n("div", { class: "row", role: "group", "aria-label": "Language", children: o.map((i) => /* @__PURE__ */ n("button", { type: "button", class: i ===
      r ? "" : "quiet", "aria-pressed": i === r, onClick: () => re({ lang: i === o[0] ? void 0 : i.lang }, !0), children: i.title }, i.lang)) }),
      r.install && /* @__PURE__ */ n(et, { label: "Install", text: r.install }),
      /* @__PURE__ */ n(et, { label: `${r.title} code`, text: r.code }),
      /* @__PURE__ */ n("p", { class: "hint", children: [
        "For ",
        r.framework,
        ". It reads the body as it came in, and the secret from the environment."
      ] })
    ] }) : /* @__PURE__ */ n(U, { children: "There is no code for this scheme." });
  } }) });
}

// ../src/pages/endpoint.tsx
function Ar({ id: e }) {
  let t = A((o) => g("GET /v1/tenants/{tenant}/endpoints/{endpoint}", { path: { tenant: b.value, endpoint: e }, signal: o }), [b.value, e]);
  return St(["endpoints"], (o) => {
    let r = o.findLast((i) => i.kind === "gap" || i.kind === "endpoint" && i.item.id === e);
    r?.kind === "gap" ? t.reload() : r && t.set(r.item);
  }), t.data ? /* @__PURE__ */ n(zi, { endpoint: t.data, changed: t.set }) : /* @__PURE__ */ n(D, { title: "Webhook details", back: { to: "/endpoints", label: "\
Endpoints" }, children: /* @__PURE__ */ n(J, { of: t, children: () => null }) });
}
function zi({ endpoint: e, changed: t }) {
  let o = nt(), [r, i] = C(!1), a = ie("operator") && !e.deleted_at, s = async (l) => {
    try {
      t(await g("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}", { path: { tenant: b.value, endpoint: e.id }, body: { disabled: l } })), W(l ? "The endpoint i\
s disabled" : "The endpoint is enabled");
    } catch (u) {
      z(u);
    }
  };
  return /* @__PURE__ */ n(D, { title: "Endpoint " + (e.url ?? e.id), heading: e.url ?? "Polled endpoint", about: e.description, back: { to: "/endpoints", label: "\
Endpoints" }, actions: a && /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n("button", { type: "button", onClick: () => {
      s(!e.disabled);
    }, children: [
      /* @__PURE__ */ n(_, { name: e.disabled ? "play" : "pause" }),
      " ",
      e.disabled ? "Enable" : "Disable"
    ] }),
    /* @__PURE__ */ n("button", { type: "button", onClick: () => i(!0), children: [
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
    e.deleted_at && /* @__PURE__ */ n(U, { children: [
      "It was deleted ",
      /* @__PURE__ */ n(te, { at: e.deleted_at }),
      ". What was sent to it is still here."
    ] }),
    e.disabled && !e.deleted_at && /* @__PURE__ */ n(U, { kind: "warn", children: [
      "It is disabled (",
      e.disabled_reason,
      "): new events are kept as skipped for it. Once it is enabled, they can be replayed."
    ] }),
    !e.disabled && e.failing_since && /* @__PURE__ */ n(U, { kind: "bad", children: [
      "Its attempts have done nothing but fail since ",
      /* @__PURE__ */ n(te, { at: e.failing_since, exact: !0 }),
      "."
    ] }),
    /* @__PURE__ */ n(M, { children: /* @__PURE__ */ n(Ae, { of: [
      ["State", /* @__PURE__ */ n(pe, { state: tt(e) })],
      ["Id", /* @__PURE__ */ n(zt, { id: e.id })],
      ["Events", e.event_types.includes("*") ? "all" : /* @__PURE__ */ n("span", { class: "row", children: e.event_types.map((l) => /* @__PURE__ */ n("span", { class: "\
chip", children: l }, l)) })],
      ["Scheme", /* @__PURE__ */ n("code", { children: e.scheme })],
      ["Created", /* @__PURE__ */ n(te, { at: e.created_at })]
    ] }) }),
    /* @__PURE__ */ n(ot, { of: o }),
    /* @__PURE__ */ n(Bt, { tabs: [
      { name: "deliveries", label: "Deliveries", content: () => /* @__PURE__ */ n(Bi, { endpoint: e }) },
      { name: "secret", label: "Secret and verify code", content: () => /* @__PURE__ */ n(k, { children: [
        /* @__PURE__ */ n(Cr, { endpoint: e }),
        /* @__PURE__ */ n(Mr, { endpoint: e })
      ] }) },
      ...a ? [{ name: "settings", label: "Settings", content: () => /* @__PURE__ */ n(Ki, { endpoint: e, changed: t }, e.updated_at) }] : []
    ] }),
    r && /* @__PURE__ */ n(Gi, { endpoint: e, onClose: () => i(!1) })
  ] });
}
var Gn = [
  { name: "state", label: "State", kind: "choice", options: ["pending", "leased", "delivered", "failed", "cancelled", "skipped", "quarantined"].map((e) => ({ value: e,
  label: e === "leased" ? "in progress" : e })) },
  { name: "type", label: "Event type", kind: "text", placeholder: "the whole name" },
  { name: "since", label: "Since", kind: "time" },
  { name: "until", label: "Until", kind: "time" }
];
function Bi({ endpoint: e }) {
  let t = H.value, o = { endpoint: e.id, state: t.get("state") ? [t.get("state")] : void 0, type: t.get("type") ?? void 0, since: t.get("since") ?? void 0, until: t.
  get("until") ?? void 0 }, r = Ut((i, a) => g("GET /v1/tenants/{tenant}/deliveries", { path: { tenant: b.value }, query: { ...o, cursor: i }, signal: a }), [b.
  value, JSON.stringify(o)]);
  return St(["deliveries"], (i) => {
    i.some((a) => a.kind === "gap" || a.kind === "delivery" && a.item.endpoint === e.id) && r.reload();
  }), /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n(Ce, { filters: Gn }),
    r.error ? /* @__PURE__ */ n(se, { error: r.error, retry: r.reload }) : null,
    r.items?.length === 0 && (Yt(Gn) ? /* @__PURE__ */ n(K, { icon: "search", title: "No delivery fits the filters", action: /* @__PURE__ */ n("button", { type: "\
button", onClick: () => Se(Gn), children: "Clear the filters" }) }) : /* @__PURE__ */ n(K, { icon: "list", title: "Nothing was sent yet", children: "Send a test\
, or publish an event of a type that it subscribes to." })),
    r.items && r.items.length > 0 && /* @__PURE__ */ n(M, { flush: !0, children: /* @__PURE__ */ n(ce, { label: "Deliveries", rows: r.items, busy: r.busy, more: r.
    more, id: (i) => i.id, link: (i) => F("/deliveries/" + i.id), columns: [
      { head: "Delivery", kind: "main", cell: (i) => /* @__PURE__ */ n(k, { children: [
        /* @__PURE__ */ n("code", { children: i.id }),
        i.reason && /* @__PURE__ */ n("small", { children: i.reason })
      ] }) },
      { head: "State", cell: (i) => /* @__PURE__ */ n(pe, { state: i.state === "pending" && i.attempts > 0 ? "retrying" : i.state }) },
      { head: "Last answer", cell: (i) => i.last_attempt && /* @__PURE__ */ n(Gt, { code: i.last_attempt.status }) },
      { head: "Attempts", kind: "number", cell: (i) => i.attempts },
      { head: "Took", kind: "minor", cell: (i) => i.last_attempt && Re(i.last_attempt.duration_ms) },
      { head: "Created", kind: "minor", cell: (i) => /* @__PURE__ */ n(te, { at: i.created_at }) }
    ] }) })
  ] });
}
function Gi({ endpoint: e, onClose: t }) {
  let [o, r] = C(), i = Z({ since: new Date(Date.now() - 864e5).toISOString(), missing: !1 }, async ({ since: a, missing: s }) => {
    let l = { kind: s ? "replay_missing" : "replay", filter: { endpoint: e.id, since: a } }, u = { tenant: b.value };
    if (o === void 0) {
      r((await g("POST /v1/tenants/{tenant}/jobs", { path: u, body: { ...l, dry_run: !0 } })).total);
      return;
    }
    let p = await g("POST /v1/tenants/{tenant}/jobs", { path: u, body: l });
    W("The replay has begun"), t(), V("/jobs/" + p.id);
  });
  return /* @__PURE__ */ n(le, { title: "Replay", onClose: t, children: /* @__PURE__ */ n("form", { ref: i.ref, class: "stack", onSubmit: i.submit, children: [
    /* @__PURE__ */ n(X, { form: i }),
    /* @__PURE__ */ n("label", { class: "field", children: [
      /* @__PURE__ */ n("span", { class: "label", children: "Since" }),
      /* @__PURE__ */ n("input", { type: "datetime-local", value: Zt(i.values.since), onInput: (a) => {
        i.set({ since: Xt(a.currentTarget.value) ?? "" }), r(void 0);
      } })
    ] }),
    /* @__PURE__ */ n(ye, { label: "Also what it never got", hint: "Events of types that it subscribes to now, of which it has no delivery: because it was new, \
disabled, or failed.", checked: i.values.missing, onValue: (a) => {
      i.set({ missing: a }), r(void 0);
    } }),
    o !== void 0 && /* @__PURE__ */ n(U, { kind: o > 0 ? "info" : "warn", children: o === 0 ? "There is nothing to replay." : `${o} deliveries are made again, e\
ach with all its attempts.` }),
    /* @__PURE__ */ n("div", { class: "submit", children: [
      /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: i.busy || o === 0, children: o === void 0 ? "Count them" : `Replay ${o}` }),
      /* @__PURE__ */ n("button", { type: "button", onClick: t, children: "Cancel" })
    ] })
  ] }) });
}
function Ki({ endpoint: e, changed: t }) {
  let o = Z(
    { url: e.url ?? "", description: e.description, event_types: e.event_types, scheme: e.scheme, settings: un(e.settings) },
    async (l) => {
      t(await g("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}", {
        path: { tenant: b.value, endpoint: e.id },
        body: {
          url: e.kind === "push" && l.url !== e.url ? l.url.trim() : void 0,
          description: l.description,
          event_types: l.event_types,
          scheme: l.scheme === e.scheme ? void 0 : l.scheme,
          settings: Tt(l.settings)
        }
      })), W("The settings were saved");
    },
    (l) => ({ ...e.kind === "push" ? Oe(l.url) : {}, ...l.event_types.length > 0 ? {} : { event_types: "Choose at least one event." } })
  ), { values: r, errors: i, set: a } = o, s = async () => {
    if (await ve({
      title: "Delete the endpoint?",
      action: "Delete",
      danger: !0,
      text: /* @__PURE__ */ n("p", { children: "Its secrets are deleted, and what still waits for it is cancelled. What was sent to it stays in the log. This ca\
nnot be undone." })
    }))
      try {
        await g("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}", { path: { tenant: b.value, endpoint: e.id } }), W("The endpoint was deleted"), V("/endpoints");
      } catch (u) {
        z(u);
      }
  };
  return /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n("form", { ref: o.ref, noValidate: !0, onSubmit: o.submit, children: [
      /* @__PURE__ */ n(M, { children: /* @__PURE__ */ n("div", { class: "stack", children: [
        e.kind === "push" && /* @__PURE__ */ n(P, { label: "Callback URL", type: "url", name: "url", value: r.url, error: i.url, onValue: (l) => a({ url: l }) }),
        /* @__PURE__ */ n(P, { label: "Description", name: "description", value: r.description, error: i.description, onValue: (l) => a({ description: l }) }),
        /* @__PURE__ */ n(at, { value: r.scheme, error: i.scheme, onValue: (l) => a({ scheme: l }), hint: "Its secrets must fit the scheme." })
      ] }) }),
      /* @__PURE__ */ n(M, { children: /* @__PURE__ */ n(ln, { value: r.event_types, error: i.event_types, onValue: (l) => a({ event_types: l }) }) }),
      e.kind === "push" && /* @__PURE__ */ n(M, { title: "Delivery", children: /* @__PURE__ */ n(dn, { value: r.settings, error: i.settings, onValue: (l) => a({
      settings: l }) }) }),
      /* @__PURE__ */ n(X, { form: o }),
      /* @__PURE__ */ n("div", { class: "submit", children: /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: o.busy, children: "Save" }) })
    ] }),
    /* @__PURE__ */ n("div", { class: "below", children: /* @__PURE__ */ n(M, { title: "Delete", actions: /* @__PURE__ */ n("button", { type: "button", class: "\
danger", onClick: () => {
      s();
    }, children: [
      /* @__PURE__ */ n(_, { name: "trash" }),
      " Delete the endpoint"
    ] }), children: /* @__PURE__ */ n("p", { class: "hint", children: "To stop deliveries for a while, disable it instead." }) }) })
  ] });
}

// ../src/pages/endpointnew.tsx
function Rr() {
  let e = nt(), [t, o] = C(""), r = Z(
    { url: "", description: "", event_types: [], scheme: "standard-webhooks", secret: Kt, settings: un({}) },
    async () => {
      let p = await g("POST /v1/tenants/{tenant}/endpoints", { path: { tenant: b.value }, body: l() });
      W("The endpoint was added"), V("/endpoints/" + p.id);
    },
    ({ url: p, event_types: c }) => ({
      ...Oe(p),
      ...c.length > 0 ? {} : { event_types: "Choose at least one event." }
    })
  ), { values: i, errors: a, set: s } = r, l = () => ({
    url: i.url.trim(),
    description: i.description,
    event_types: i.event_types,
    scheme: i.scheme,
    secret: i.secret.secret || void 0,
    settings: Tt(i.settings)
  }), u = () => {
    let p = Oe(i.url).url ?? "";
    o(p), p || e.test({ draft: { ...l(), event_types: i.event_types.length > 0 ? i.event_types : ["*"] } });
  };
  return /* @__PURE__ */ n(D, { title: "Event subscription", about: "Say which events are sent where.", back: { to: "/endpoints", label: "Endpoints" }, children: [
    /* @__PURE__ */ n("form", { ref: r.ref, noValidate: !0, onSubmit: r.submit, children: [
      /* @__PURE__ */ n(M, { children: /* @__PURE__ */ n("div", { class: "stack", children: [
        /* @__PURE__ */ n(
          P,
          {
            label: "Callback URL",
            type: "url",
            name: "url",
            placeholder: "https://example.com/webhooks",
            value: i.url,
            error: a.url ?? t,
            onValue: (p) => {
              s({ url: p }), o("");
            },
            hint: "Events are sent here with POST. It has to be reachable from this server."
          }
        ),
        /* @__PURE__ */ n(P, { label: "Description", name: "description", value: i.description, error: a.description, onValue: (p) => s({ description: p }), hint: "\
For people: what it is for. It may be empty." })
      ] }) }),
      /* @__PURE__ */ n(M, { children: /* @__PURE__ */ n(ln, { value: i.event_types, error: a.event_types, onValue: (p) => s({ event_types: p }) }) }),
      /* @__PURE__ */ n(M, { children: /* @__PURE__ */ n("div", { class: "stack", children: [
        /* @__PURE__ */ n(at, { value: i.scheme, error: a.scheme, onValue: (p) => s({ scheme: p }), hint: "How deliveries are signed. Standard Webhooks is right\
 unless the receiver expects another one." }),
        /* @__PURE__ */ n(Jt, { scheme: i.scheme, value: i.secret, error: a.secret, onValue: (p) => s({ secret: p }) })
      ] }) }),
      /* @__PURE__ */ n("details", { class: "card", open: a.settings !== void 0 || void 0, children: [
        /* @__PURE__ */ n("summary", { children: "More settings: headers, rate, order, retries, filter" }),
        /* @__PURE__ */ n(dn, { value: i.settings, error: a.settings, onValue: (p) => s({ settings: p }) })
      ] }),
      /* @__PURE__ */ n(X, { form: r }),
      /* @__PURE__ */ n("div", { class: "submit", children: [
        /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: r.busy, children: "Save" }),
        /* @__PURE__ */ n("button", { type: "button", disabled: e.busy, onClick: u, children: [
          /* @__PURE__ */ n(_, { name: "bolt" }),
          " Send a test before saving"
        ] }),
        /* @__PURE__ */ n("a", { class: "button quiet", href: F("/endpoints"), children: "Cancel" })
      ] })
    ] }),
    /* @__PURE__ */ n("div", { class: "below", children: /* @__PURE__ */ n(ot, { of: e }) })
  ] });
}

// ../src/pages/eventtypes.tsx
var Or = [{ name: "search", label: "Search", kind: "text", placeholder: "name or description" }], Fr = { to: "/event-types", label: "Event types" };
function Lr() {
  let e = A((r) => g("GET /v1/tenants/{tenant}/event-types", { path: { tenant: b.value }, signal: r }), [b.value]), t = (H.value.get("search") ?? "").toLowerCase(),
  o = ie("operator") && /* @__PURE__ */ n("a", { class: "button primary", href: F("/event-types/new"), children: [
    /* @__PURE__ */ n(_, { name: "plus" }),
    " New event type"
  ] });
  return /* @__PURE__ */ n(D, { title: "Event types", about: "What can happen, and what its payload looks like.", actions: o, children: /* @__PURE__ */ n(J, { of: e,
  children: ({ items: r }) => {
    if (r.length === 0) return /* @__PURE__ */ n(K, { icon: "tag", title: "No event types yet", action: o, children: "Name what can happen, such as user.created\
, so that others can subscribe to it." });
    let i = r.filter((a) => `${a.name} ${a.description}`.toLowerCase().includes(t));
    return /* @__PURE__ */ n(k, { children: [
      /* @__PURE__ */ n(Ce, { filters: Or }),
      i.length === 0 ? /* @__PURE__ */ n(K, { icon: "search", title: "No event type fits the search", action: /* @__PURE__ */ n("button", { type: "button", onClick: () => Se(
      Or), children: "Clear the search" }) }) : /* @__PURE__ */ n(M, { flush: !0, children: /* @__PURE__ */ n(ce, { label: "Event types", rows: i, id: (a) => a.
      name, link: (a) => F("/event-types/" + a.name), columns: [
        { head: "Name", kind: "main", cell: (a) => /* @__PURE__ */ n(k, { children: [
          /* @__PURE__ */ n("code", { children: a.name }),
          a.description && /* @__PURE__ */ n("small", { children: a.description })
        ] }) },
        { head: "Schema", cell: (a) => a.schema === void 0 ? /* @__PURE__ */ n("span", { class: "hint", children: "none" }) : "JSON Schema" },
        { head: "Example", kind: "minor", cell: (a) => a.example === void 0 ? /* @__PURE__ */ n("span", { class: "hint", children: "none" }) : "yes" },
        { head: "Created", kind: "minor", cell: (a) => /* @__PURE__ */ n(te, { at: a.created_at }) }
      ] }) })
    ] });
  } }) });
}
var Dr = (e) => `${we}v1/tenants/${b.value}/event-types/${encodeURIComponent(e)}`;
async function Ir(e, t) {
  let o = await (await Me("GET", Dr(e), { signal: t })).text(), { schema: r = "", example: i = "" } = sr(o);
  return { ...JSON.parse(o), schema: Hn(r), example: Hn(i) };
}
function $r({ name: e }) {
  let t = { tenant: b.value, name: e }, o = A((s) => Ir(e, s), [b.value, e]), r = A((s) => g("GET /v1/tenants/{tenant}/endpoints", { path: t, signal: s }), [b.value]).
  data?.items.filter((s) => s.event_types.includes(e) || s.event_types.includes("*")), i = async (s) => {
    if (await ve({ title: "Publish the example?", action: "Publish", text: /* @__PURE__ */ n("p", { children: [
      "It becomes an event like any other: every endpoint that subscribes to ",
      /* @__PURE__ */ n("code", { children: e }),
      " gets it",
      r && `, ${r.length} at the moment`,
      "."
    ] }) }))
      try {
        let u = await Me("POST", `${we}v1/tenants/${b.value}/events?type=${encodeURIComponent(e)}`, { body: new Blob([s.example || "{}"], { type: "application/j\
son" }) });
        W("The event was accepted"), V("/events/" + (await u.json()).id);
      } catch (u) {
        z(u);
      }
  }, a = async () => {
    if (await ve({ title: `Delete ${e}?`, action: "Delete", danger: !0, text: /* @__PURE__ */ n("p", { children: "Endpoints that subscribe to it keep doing so; \
it is only no longer listed." }) }))
      try {
        await g("DELETE /v1/tenants/{tenant}/event-types/{name}", { path: t }), W("The event type was deleted"), V("/event-types");
      } catch (s) {
        z(s);
      }
  };
  return /* @__PURE__ */ n(D, { title: e, heading: /* @__PURE__ */ n("code", { children: e }), about: o.data?.description, back: Fr, actions: o.data && ie("oper\
ator") && /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n("button", { type: "button", onClick: () => {
      a();
    }, children: [
      /* @__PURE__ */ n(_, { name: "trash" }),
      " Delete"
    ] }),
    /* @__PURE__ */ n("a", { class: "button", href: F(`/event-types/${e}/edit`), children: "Edit" }),
    /* @__PURE__ */ n("button", { type: "button", class: "primary", onClick: () => {
      i(o.data);
    }, children: [
      /* @__PURE__ */ n(_, { name: "send" }),
      " Publish the example"
    ] })
  ] }), children: /* @__PURE__ */ n(J, { of: o, children: (s) => /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n(M, { children: /* @__PURE__ */ n(Ae, { of: [["Created", /* @__PURE__ */ n(te, { at: s.created_at })], ["Endpoints that get it", r?.length]] }) }),
    r && r.length > 0 && /* @__PURE__ */ n(M, { flush: !0, title: "Who gets it", children: /* @__PURE__ */ n(ce, { label: "Endpoints that get it", rows: r, id: (l) => l.
    id, link: (l) => F("/endpoints/" + l.id), columns: [
      { head: "URL", kind: "main", cell: (l) => l.url ?? "polled by its consumer" },
      { head: "Subscribed", cell: (l) => l.event_types.includes("*") ? "to all events" : "by name" }
    ] }) }),
    /* @__PURE__ */ n(M, { title: "Example", children: s.example === "" ? /* @__PURE__ */ n("p", { class: "hint", children: "There is none." }) : /* @__PURE__ */ n(
    He, { label: "Example", text: s.example }) }),
    /* @__PURE__ */ n(M, { title: "Schema", children: s.schema === "" ? /* @__PURE__ */ n("p", { class: "hint", children: "There is none." }) : /* @__PURE__ */ n(
    He, { label: "Schema", text: s.schema }) })
  ] }) }) });
}
function qr() {
  return /* @__PURE__ */ n(D, { title: "New event type", back: Fr, children: /* @__PURE__ */ n(Ur, { type: { name: "", description: "", created_at: "", schema: "",
  example: "" } }) });
}
function Vr({ name: e }) {
  let t = A((o) => Ir(e, o), [b.value, e]);
  return /* @__PURE__ */ n(D, { title: "Edit " + e, back: { to: "/event-types/" + e, label: e }, children: /* @__PURE__ */ n(J, { of: t, children: (o) => /* @__PURE__ */ n(
  Ur, { type: o }) }) });
}
function Ur({ type: e }) {
  let t = !e.name, o = Z(
    { name: e.name, description: e.description, schema: e.schema, example: e.example },
    async (s) => {
      let l = [`"description":${JSON.stringify(s.description)}`];
      s.schema.trim() && l.push(`"schema":${s.schema}`), s.example.trim() && l.push(`"example":${s.example}`), await Me("PUT", Dr(s.name.trim()), { body: `{${l.
      join()}}`, header: { "Content-Type": "application/json" } }), W(t ? "The event type was added" : "The event type was saved"), V("/event-types/" + s.name.trim());
    },
    (s) => ({
      ...s.name.trim() ? {} : { name: "Name it, for example user.created." },
      ...Nr(s.schema) ? {} : { schema: "This is no JSON." },
      ...Nr(s.example) ? {} : { example: "This is no JSON." }
    })
  ), { values: r, errors: i, set: a } = o;
  return /* @__PURE__ */ n("form", { ref: o.ref, noValidate: !0, onSubmit: o.submit, children: [
    /* @__PURE__ */ n(M, { children: /* @__PURE__ */ n("div", { class: "stack", children: [
      t && /* @__PURE__ */ n(P, { label: "Name", name: "name", placeholder: "user.created", value: r.name, error: i.name, onValue: (s) => a({ name: s }), hint: "\
Words with dots between them, from the general to the particular." }),
      /* @__PURE__ */ n(P, { label: "Description", name: "description", value: r.description, error: i.description, onValue: (s) => a({ description: s }), hint: "\
When it happens, for those who subscribe to it." }),
      /* @__PURE__ */ n(kt, { label: "Example", name: "example", rows: 8, value: r.example, error: i.example, onValue: (s) => a({ example: s }), hint: "A payloa\
d, in JSON. It is what a test sends." }),
      /* @__PURE__ */ n(kt, { label: "Schema", name: "schema", rows: 8, value: r.schema, error: i.schema, onValue: (s) => a({ schema: s }), hint: "The JSON Sche\
ma of the payload. It may be empty." })
    ] }) }),
    /* @__PURE__ */ n(X, { form: o }),
    /* @__PURE__ */ n("div", { class: "submit", children: [
      /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: o.busy, children: "Save" }),
      /* @__PURE__ */ n("a", { class: "button quiet", href: F(t ? "/event-types" : "/event-types/" + e.name), children: "Cancel" })
    ] })
  ] });
}
function Nr(e) {
  try {
    return e.trim() && JSON.parse(e), !0;
  } catch {
    return !1;
  }
}

// ../src/pages/sources.tsx
var Jn = { to: "/sources", label: "Sources" };
function jr() {
  let e = A((o) => g("GET /v1/tenants/{tenant}/sources", { path: { tenant: b.value }, signal: o }), [b.value]), t = ie("operator") && /* @__PURE__ */ n("a", { class: "\
button primary", href: F("/sources/new"), children: [
    /* @__PURE__ */ n(_, { name: "plus" }),
    " New source"
  ] });
  return /* @__PURE__ */ n(D, { title: "Sources", about: "Where webhooks of providers come in. What is genuine becomes an event.", actions: t, children: /* @__PURE__ */ n(
  J, { of: e, children: ({ items: o }) => o.length === 0 ? /* @__PURE__ */ n(K, { icon: "inbox", title: "No sources yet", action: t, children: "Choose a provide\
r, enter the secret that it shows, and give it the URL of the source." }) : /* @__PURE__ */ n(M, { flush: !0, children: /* @__PURE__ */ n(ce, { label: "Sources",
  rows: o, id: (r) => r.id, link: (r) => F("/sources/" + r.id), columns: [
    { head: "Name", kind: "main", cell: (r) => /* @__PURE__ */ n(k, { children: [
      r.name,
      /* @__PURE__ */ n("small", { children: r.ingest_url })
    ] }) },
    { head: "State", cell: (r) => /* @__PURE__ */ n(pe, { state: r.disabled ? "disabled" : "active" }) },
    { head: "Scheme", cell: (r) => r.scheme },
    { head: "Event type", kind: "minor", cell: (r) => /* @__PURE__ */ n("code", { children: r.event_type }) },
    { head: "Created", kind: "minor", cell: (r) => /* @__PURE__ */ n(te, { at: r.created_at }) }
  ] }) }) }) });
}
async function Ji(e) {
  let t = [];
  for (let o; ; ) {
    let r = await g("GET /v1/tenants/{tenant}/schemes", { path: { tenant: b.value }, query: { limit: 200, cursor: o }, signal: e });
    if (t.push(...r.items), !r.next_cursor) return t;
    o = r.next_cursor;
  }
}
function Wr() {
  let e = A(Ji, [b.value]), t = H.value.get("scheme");
  return /* @__PURE__ */ n(D, { title: "New source", about: t ? void 0 : "Who sends the webhooks?", back: t ? { to: "/sources/new", label: "All providers" } : Jn,
  children: /* @__PURE__ */ n(J, { of: e, children: (o) => {
    let r = o.find((i) => i.name === t);
    return r ? /* @__PURE__ */ n(Yi, { scheme: r }) : /* @__PURE__ */ n(Zi, { schemes: o });
  } }) });
}
var Qi = ["github", "stripe", "shopify", "slack", "gitlab", "twilio", "meta", "paypal", "discord", "zoom", "linear", "hubspot", "notion", "clerk", "calendly", "\
standard-webhooks"];
function Zi({ schemes: e }) {
  let t = H.value.get("search") ?? "", o = H.value.get("category") ?? "", r = t.trim().toLowerCase(), i = e.filter((u) => (!o || u.category === o) && `${u.name}\
 ${u.title}`.toLowerCase().includes(r)), a = [...new Set(e.flatMap((u) => u.category ?? []))].sort(), s = [
    { name: "search", label: "Search", kind: "text", placeholder: `${e.length} providers` },
    { name: "category", label: "Category", kind: "choice", options: a.map((u) => ({ value: u, label: u })) }
  ], l = r || o ? [] : [...e.filter((u) => u.own), ...Qi.flatMap((u) => e.find((p) => p.name === u && !p.own) ?? [])];
  return /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n(Ce, { filters: s }),
    l.length > 0 && /* @__PURE__ */ n(Hr, { title: "Many look for", schemes: l }),
    i.length > 0 ? /* @__PURE__ */ n(Hr, { title: l.length > 0 ? "All" : `${i.length} found`, schemes: i }) : /* @__PURE__ */ n(K, { icon: "search", title: "No \
provider fits the filters", action: /* @__PURE__ */ n("button", { type: "button", onClick: () => Se(s), children: "Clear the filters" }), children: "A scheme of\
 your own can be defined through the API, in the form of the catalogue." })
  ] });
}
var Xi = 48;
function Hr({ title: e, schemes: t }) {
  let [o, r] = C(!1), i = o ? t : t.slice(0, Xi);
  return /* @__PURE__ */ n("section", { class: "providers", children: [
    /* @__PURE__ */ n("h2", { children: e }),
    /* @__PURE__ */ n("ul", { children: i.map((a) => /* @__PURE__ */ n("li", { children: /* @__PURE__ */ n("a", { href: F("/sources/new", { scheme: a.name }), children: [
      /* @__PURE__ */ n("span", { class: "initial", "aria-hidden": "true", children: a.title[0] }),
      /* @__PURE__ */ n("span", { children: [
        /* @__PURE__ */ n("strong", { children: a.title }),
        /* @__PURE__ */ n("small", { children: a.own ? "your own" : a.category })
      ] })
    ] }) }, a.name)) }),
    i.length < t.length && /* @__PURE__ */ n("p", { class: "below", children: /* @__PURE__ */ n("button", { type: "button", onClick: () => r(!0), children: [
      "Show all ",
      t.length
    ] }) })
  ] });
}
function zr({ definition: e }) {
  let t = e.sources?.[0];
  return /* @__PURE__ */ n(k, { children: [
    e.notes && /* @__PURE__ */ n(U, { children: e.notes }),
    t && /* @__PURE__ */ n("p", { class: "hint", children: [
      "The provider's own word on it: ",
      /* @__PURE__ */ n("a", { href: t, target: "_blank", rel: "noreferrer", children: new URL(t).hostname })
    ] })
  ] });
}
function Yi({ scheme: e }) {
  let t = A((c) => g("GET /v1/tenants/{tenant}/schemes/{name}", { path: { tenant: b.value, name: e.name }, signal: c }), [b.value, e.name]).data, o = e.params ??
  [], [r, i] = C({}), a = Z(
    { name: e.name, secret: "", event_type: "", tolerance: "", params: "" },
    async (c) => {
      let h = Object.fromEntries(Object.entries(r).filter(([, d]) => d)), y = await g("POST /v1/tenants/{tenant}/sources", {
        path: { tenant: b.value },
        body: { name: c.name.trim(), scheme: e.name, secret: c.secret || void 0, event_type: c.event_type.trim() || void 0, tolerance: c.tolerance.trim() || void 0,
        params: Object.keys(h).length > 0 ? h : void 0 }
      });
      W("The source was added"), V("/sources/" + y.id);
    },
    (c) => c.name.trim() ? {} : { name: "Name it, for example " + e.name + "." }
  ), { values: s, errors: l, set: u } = a, p = t?.keys !== void 0;
  return /* @__PURE__ */ n("form", { ref: a.ref, noValidate: !0, onSubmit: a.submit, children: [
    /* @__PURE__ */ n(M, { title: e.title, children: /* @__PURE__ */ n("div", { class: "stack", children: [
      t && /* @__PURE__ */ n(zr, { definition: t }),
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
      o.map((c) => /* @__PURE__ */ n(P, { label: c.replaceAll("_", " "), name: c, value: r[c] ?? "", error: l.params && c === o[0] ? l.params : void 0, onValue: (h) => {
        i({ ...r, [c]: h }), u({ params: "" });
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
    /* @__PURE__ */ n(X, { form: a }),
    /* @__PURE__ */ n("div", { class: "submit", children: [
      /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: a.busy, children: "Save" }),
      /* @__PURE__ */ n("button", { type: "button", class: "quiet", onClick: () => re({ scheme: void 0 }), children: "Another provider" })
    ] })
  ] });
}
function Br({ id: e }) {
  let t = { tenant: b.value, source: e }, o = A((r) => g("GET /v1/tenants/{tenant}/sources/{source}", { path: t, signal: r }), [b.value, e]);
  return o.data ? /* @__PURE__ */ n(ea, { source: o.data, changed: o.set }) : /* @__PURE__ */ n(D, { title: "Source", back: Jn, children: /* @__PURE__ */ n(J, {
  of: o, children: () => null }) });
}
function ea({ source: e, changed: t }) {
  let o = ie("operator"), r = { tenant: b.value, source: e.id }, i = A((s) => g("GET /v1/tenants/{tenant}/schemes/{name}", { path: { tenant: b.value, name: e.scheme },
  signal: s }), [b.value, e.scheme]).data, a = async () => {
    try {
      t(await g("PATCH /v1/tenants/{tenant}/sources/{source}", { path: r, body: { disabled: !e.disabled } }));
    } catch (s) {
      z(s);
    }
  };
  return /* @__PURE__ */ n(D, { title: "Source " + e.name, heading: e.name, back: Jn, actions: o && /* @__PURE__ */ n("button", { type: "button", onClick: () => {
    a();
  }, children: [
    /* @__PURE__ */ n(_, { name: e.disabled ? "play" : "pause" }),
    " ",
    e.disabled ? "Enable" : "Disable"
  ] }), children: [
    e.disabled && /* @__PURE__ */ n(U, { kind: "warn", children: "It is disabled: what comes in is refused." }),
    /* @__PURE__ */ n(M, { children: /* @__PURE__ */ n("div", { class: "stack", children: [
      /* @__PURE__ */ n("div", { class: "field", children: [
        /* @__PURE__ */ n("span", { class: "label", children: "URL for the provider" }),
        /* @__PURE__ */ n("div", { class: "secret", children: [
          /* @__PURE__ */ n("code", { children: e.ingest_url }),
          /* @__PURE__ */ n(ae, { text: e.ingest_url, label: "Copy the URL for the provider" })
        ] })
      ] }),
      /* @__PURE__ */ n(Ae, { of: [
        ["State", /* @__PURE__ */ n(pe, { state: e.disabled ? "disabled" : "active" })],
        ["Id", /* @__PURE__ */ n(zt, { id: e.id })],
        ["Scheme", /* @__PURE__ */ n("code", { children: e.scheme })],
        ["Event type", /* @__PURE__ */ n("code", { children: e.event_type })],
        ["Tolerance", e.tolerance],
        ["Parameters", e.params.join(", ")],
        ["Created", /* @__PURE__ */ n(te, { at: e.created_at })]
      ] }),
      i && /* @__PURE__ */ n(zr, { definition: i })
    ] }) }),
    /* @__PURE__ */ n(Bt, { tabs: [
      { name: "requests", label: "Requests", content: () => /* @__PURE__ */ n(na, { source: e }) },
      { name: "secret", label: "Secrets", content: () => /* @__PURE__ */ n(Sr, { source: e }) },
      ...o ? [{ name: "settings", label: "Settings", content: () => /* @__PURE__ */ n(oa, { source: e, changed: t }, e.updated_at) }] : []
    ] })
  ] });
}
var ta = ["accepted", "duplicate", "refused", "handshake"], Kn = [
  { name: "verdict", label: "Verdict", kind: "choice", options: ta.map((e) => ({ value: e, label: e })) },
  { name: "since", label: "Since", kind: "time" },
  { name: "until", label: "Until", kind: "time" }
];
function na({ source: e }) {
  let t = H.value, o = { source: e.id, verdict: t.get("verdict") ? [t.get("verdict")] : void 0, since: t.get("since") ?? void 0, until: t.get("until") ?? void 0 },
  r = Ut((a, s) => g("GET /v1/tenants/{tenant}/requests", { path: { tenant: b.value }, query: { ...o, cursor: a }, signal: s }), [b.value, JSON.stringify(o)]);
  St(["requests"], (a) => {
    a.some((s) => s.kind === "gap" || s.kind === "request" && s.item.source === e.id) && r.reload();
  });
  let i = async () => {
    let a = { tenant: b.value }, s = { kind: "verify", filter: { source: e.id } };
    try {
      let { total: l } = await g("POST /v1/tenants/{tenant}/jobs", { path: a, body: { ...s, dry_run: !0 } });
      if (l === 0) {
        W("No refused request is kept");
        return;
      }
      if (!await ve({ title: "Verify again?", action: `Verify ${l}`, text: /* @__PURE__ */ n("p", { children: [
        l,
        " refused requests are verified again under what the source is now. What is genuine becomes an event as if it had just come in."
      ] }) })) return;
      V("/jobs/" + (await g("POST /v1/tenants/{tenant}/jobs", { path: a, body: s })).id);
    } catch (l) {
      z(l);
    }
  };
  return /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n(Ce, { filters: Kn }),
    r.error ? /* @__PURE__ */ n(se, { error: r.error, retry: r.reload }) : null,
    r.items?.length === 0 && (Yt(Kn) ? /* @__PURE__ */ n(K, { icon: "search", title: "No request fits the filters", action: /* @__PURE__ */ n("button", { type: "\
button", onClick: () => Se(Kn), children: "Clear the filters" }) }) : /* @__PURE__ */ n(K, { icon: "inbox", title: "Nothing has come in yet", children: "Give th\
e provider the URL above, and have it send a test." })),
    r.items && r.items.length > 0 && /* @__PURE__ */ n(M, { flush: !0, title: "Requests", actions: ie("operator") && /* @__PURE__ */ n("button", { type: "button",
    onClick: () => {
      i();
    }, children: [
      /* @__PURE__ */ n(_, { name: "refresh" }),
      " Verify refused ones again"
    ] }), children: /* @__PURE__ */ n(ce, { label: "Requests", rows: r.items, busy: r.busy, more: r.more, id: (a) => a.id, link: (a) => F("/requests/" + a.id), columns: [
      { head: "Request", kind: "main", cell: (a) => /* @__PURE__ */ n(k, { children: [
        /* @__PURE__ */ n("code", { children: a.id }),
        a.reason && /* @__PURE__ */ n("small", { children: a.reason })
      ] }) },
      { head: "Verdict", cell: (a) => /* @__PURE__ */ n(pe, { state: a.verdict }) },
      { head: "From", kind: "minor", cell: (a) => a.remote },
      { head: "Size", kind: "minor", cell: (a) => xt(a.size) },
      { head: "Received", cell: (a) => /* @__PURE__ */ n(te, { at: a.received_at }) }
    ] }) })
  ] });
}
function oa({ source: e, changed: t }) {
  let o = { tenant: b.value, source: e.id }, r = Z({ name: e.name, scheme: e.scheme, event_type: e.event_type === e.name ? "" : e.event_type, tolerance: e.tolerance ??
  "" }, async (u) => {
    t(await g("PATCH /v1/tenants/{tenant}/sources/{source}", { path: o, body: { ...u, name: u.name.trim(), event_type: u.event_type.trim(), tolerance: u.tolerance.
    trim(), scheme: u.scheme === e.scheme ? void 0 : u.scheme } })), W("The settings were saved");
  }), { values: i, errors: a, set: s } = r, l = async () => {
    if (await ve({ title: `Delete ${e.name}?`, action: "Delete", danger: !0, text: /* @__PURE__ */ n("p", { children: "Its URL no longer answers, and its secret\
s are deleted. Its requests and events stay. This cannot be undone." }) }))
      try {
        await g("DELETE /v1/tenants/{tenant}/sources/{source}", { path: o }), W("The source was deleted"), V("/sources");
      } catch (p) {
        z(p);
      }
  };
  return /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n("form", { ref: r.ref, noValidate: !0, onSubmit: r.submit, children: [
      /* @__PURE__ */ n(M, { children: /* @__PURE__ */ n("div", { class: "stack", children: [
        /* @__PURE__ */ n(P, { label: "Name", name: "name", value: i.name, error: a.name, onValue: (u) => s({ name: u }) }),
        /* @__PURE__ */ n(at, { value: i.scheme, error: a.scheme, onValue: (u) => s({ scheme: u }), hint: "Its secrets must fit the scheme." }),
        /* @__PURE__ */ n(P, { label: "Event type", name: "event-type", placeholder: i.name, value: i.event_type, error: a.event_type, onValue: (u) => s({ event_type: u }),
        hint: "What its events are called, or what their types begin with. Empty: as the source." }),
        /* @__PURE__ */ n(P, { label: "Tolerance", name: "tolerance", placeholder: "as the scheme says", value: i.tolerance, error: a.tolerance, onValue: (u) => s(
        { tolerance: u }), hint: "How old or early a signed time may be, such as 5m, or none." })
      ] }) }),
      /* @__PURE__ */ n(X, { form: r }),
      /* @__PURE__ */ n("div", { class: "submit", children: /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: r.busy, children: "Save" }) })
    ] }),
    /* @__PURE__ */ n("div", { class: "below", children: /* @__PURE__ */ n(M, { title: "Delete", actions: /* @__PURE__ */ n("button", { type: "button", class: "\
danger", onClick: () => {
      l();
    }, children: [
      /* @__PURE__ */ n(_, { name: "trash" }),
      " Delete the source"
    ] }), children: /* @__PURE__ */ n("p", { class: "hint", children: "To stop for a while, disable it instead." }) }) })
  ] });
}

// ../src/routes.tsx
var Qn = "Sending", ra = "Receiving", Gr = [
  { path: "/", page: Un },
  { path: "/automations", page: fr, nav: { label: "Automations", icon: "bolt", group: Qn, key: "a" } },
  { path: "/automations/new", page: mr },
  { path: "/endpoints", page: Un, nav: { label: "Endpoints", icon: "send", group: Qn, key: "e" } },
  { path: "/endpoints/new", page: Rr },
  { path: "/endpoints/:id", page: Ar },
  { path: "/event-types", page: Lr, nav: { label: "Event types", icon: "tag", group: Qn, key: "t" } },
  { path: "/event-types/new", page: qr },
  { path: "/event-types/:name", page: $r },
  { path: "/event-types/:name/edit", page: Vr },
  { path: "/sources", page: jr, nav: { label: "Sources", icon: "inbox", group: ra, key: "s" } },
  { path: "/sources/new", page: Wr },
  { path: "/sources/:id", page: Br }
];

// ../src/ui/keys.tsx
var Et = N(!1), Xn = N(!1);
function Kr(e) {
  let t = 0, o = (r) => {
    if (r.key.toLowerCase() === "k" && (r.ctrlKey || r.metaKey)) {
      r.preventDefault(), Et.value = !0;
      return;
    }
    if (r.ctrlKey || r.metaKey || r.altKey || Qe.value === "off" || Vn(r.target)) return;
    let i = Date.now() - t < 1500 && e.find((a) => a.nav?.key === r.key);
    t = r.key === "g" ? Date.now() : 0, i ? (r.preventDefault(), V(i.path)) : r.key === "?" ? Xn.value = !0 : r.key === "." && (Ct.value = !Ct.value, de(Ct.value ?
    "Paused" : "Live"));
  };
  return addEventListener("keydown", o), () => removeEventListener("keydown", o);
}
var Zn = { evt_: "/events/", dlv_: "/deliveries/", ep_: "/endpoints/", src_: "/sources/", req_: "/requests/", job_: "/jobs/" };
function Jr({ routes: e }) {
  return /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n("button", { type: "button", class: "search", onClick: () => Et.value = !0, children: [
      /* @__PURE__ */ n(_, { name: "search" }),
      " ",
      /* @__PURE__ */ n("span", { children: "Search or paste an id" }),
      " ",
      /* @__PURE__ */ n("kbd", { children: "Ctrl K" })
    ] }),
    Et.value && /* @__PURE__ */ n(ia, { routes: e })
  ] });
}
function ia({ routes: e }) {
  let [t, o] = C(""), [r, i] = C(0), [a, s] = C([]), l = ge();
  $(() => {
    let f = new AbortController(), T = { tenant: b.peek() };
    return Promise.all([
      g("GET /v1/tenants/{tenant}/endpoints", { path: T, signal: f.signal }).then(({ items: x }) => x.map((R) => ({ label: R.url || R.description || R.id, hint: R.
      id, icon: "send", to: "/endpoints/" + R.id }))),
      g("GET /v1/tenants/{tenant}/sources", { path: T, signal: f.signal }).then(({ items: x }) => x.map((R) => ({ label: R.name, hint: R.id, icon: "inbox", to: "\
/sources/" + R.id })), () => [])
      // the portal has none
    ]).then((x) => s(x.flat()), () => {
    }), () => f.abort();
  }, []);
  let u = t.trim().toLowerCase(), p = e.flatMap((f) => f.nav ? [{ label: f.nav.label, hint: f.nav.group, icon: f.nav.icon, to: f.path }] : []), c = Object.keys(
  Zn).find((f) => u.startsWith(f)), y = [...c && e.some((f) => f.path.startsWith(Zn[c])) ? [{ label: "Go to " + t.trim(), icon: "arrow", to: Zn[c] + t.trim() }] :
  [], ...[...p, ...a].filter((f) => `${f.label} ${f.hint ?? ""}`.toLowerCase().includes(u))].slice(0, 12), d = Math.min(r, y.length - 1), w = (f) => {
    f && (Et.value = !1, V(f.to));
  }, S = (f) => {
    let T = { ArrowDown: 1, ArrowUp: -1 }[f.key];
    T ? (f.preventDefault(), i((d + T + y.length) % Math.max(1, y.length))) : f.key === "Enter" && (f.preventDefault(), w(y[d]));
  };
  return /* @__PURE__ */ n(le, { title: "Go to", onClose: () => Et.value = !1, children: [
    /* @__PURE__ */ n(
      "input",
      {
        type: "text",
        role: "combobox",
        "aria-expanded": "true",
        "aria-controls": l,
        "aria-activedescendant": y.length ? `${l}-${d}` : void 0,
        "aria-label": "A page, an endpoint, a source or an id",
        placeholder: "A page, an endpoint, a source or an id",
        autocomplete: "off",
        spellcheck: !1,
        autofocus: !0,
        value: t,
        onInput: (f) => {
          o(f.currentTarget.value), i(0);
        },
        onKeyDown: S
      }
    ),
    /* @__PURE__ */ n("ul", { class: "palette", role: "listbox", id: l, "aria-label": "Found", children: [
      y.map((f, T) => /* @__PURE__ */ n("li", { role: "option", id: `${l}-${T}`, "aria-selected": T === d, onClick: () => w(f), children: [
        /* @__PURE__ */ n(_, { name: f.icon }),
        " ",
        /* @__PURE__ */ n("span", { children: f.label }),
        " ",
        f.hint && /* @__PURE__ */ n("small", { children: f.hint })
      ] }, f.to)),
      y.length === 0 && /* @__PURE__ */ n("li", { class: "hint", children: "Nothing of that name." })
    ] })
  ] });
}
var aa = [
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
function Qr() {
  return Xn.value ? /* @__PURE__ */ n(le, { title: "Keys", onClose: () => Xn.value = !1, children: [
    /* @__PURE__ */ n("dl", { class: "keys", children: aa.map(([e, t]) => /* @__PURE__ */ n("div", { children: [
      /* @__PURE__ */ n("dt", { children: /* @__PURE__ */ n("kbd", { children: e }) }),
      /* @__PURE__ */ n("dd", { children: t })
    ] }, e)) }),
    /* @__PURE__ */ n(ye, { label: "Single keys are shortcuts", checked: Qe.value === "on", onValue: (e) => Qe.value = e ? "on" : "off" })
  ] }) : null;
}

// ../src/ui/theme.tsx
var sa = { system: "light", light: "dark", dark: "system" }, la = { system: "circle", light: "sun", dark: "moon" };
function Zr() {
  let e = `Theme: ${Je.value}`;
  return /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-label": e, title: e, onClick: () => Je.value = sa[Je.value], children: /* @__PURE__ */ n(
  _, { name: la[Je.value] }) });
}

// ../src/ui/shell.tsx
function Xr({ routes: e, brand: t, tools: o, user: r }) {
  let [i, a] = C(!1);
  $(() => Kr(e), [e]), $(() => a(!1), [oe.value]);
  let s = qo(e, oe.value);
  return /* @__PURE__ */ n("div", { class: "shell", children: [
    /* @__PURE__ */ n("a", { class: "skip", href: "#main", onClick: (l) => {
      l.preventDefault(), document.querySelector("main h1")?.focus();
    }, children: "Skip to the page" }),
    /* @__PURE__ */ n("header", { class: "top", children: [
      /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only burger", "aria-label": "Menu", "aria-expanded": i, "aria-controls": "nav", onClick: () => a(
      !i), children: /* @__PURE__ */ n(_, { name: i ? "cross" : "menu" }) }),
      /* @__PURE__ */ n("a", { class: "brand", href: F("/"), children: t }),
      o,
      /* @__PURE__ */ n("div", { class: "spring" }),
      /* @__PURE__ */ n(ua, {}),
      /* @__PURE__ */ n(Jr, { routes: e }),
      /* @__PURE__ */ n(ir, {}),
      /* @__PURE__ */ n(Zr, {}),
      r
    ] }),
    /* @__PURE__ */ n("nav", { id: "nav", class: i ? "open" : void 0, "aria-label": "Pages", children: [...new Set(e.flatMap((l) => l.nav?.group ?? []))].map((l) => /* @__PURE__ */ n(
    "div", { children: [
      l && /* @__PURE__ */ n("h2", { children: l }),
      /* @__PURE__ */ n("ul", { children: e.filter((u) => u.nav?.group === l).map((u) => /* @__PURE__ */ n("li", { children: /* @__PURE__ */ n(ca, { route: u }) },
      u.path)) })
    ] }, l)) }),
    /* @__PURE__ */ n("main", { id: "main", children: /* @__PURE__ */ n(da, { children: s ? /* @__PURE__ */ n(s.route.page, { ...s.params }) : /* @__PURE__ */ n(
    pa, {}) }, oe.value) }),
    /* @__PURE__ */ n(Qr, {}),
    /* @__PURE__ */ n(zo, {}),
    /* @__PURE__ */ n(wt, {})
  ] });
}
function ca({ route: e }) {
  let t = oe.value, o = t === e.path || e.path !== "/" && t.startsWith(e.path + "/");
  return /* @__PURE__ */ n("a", { href: F(e.path), "aria-current": t === e.path ? "page" : o ? "true" : void 0, children: [
    /* @__PURE__ */ n(_, { name: e.nav.icon }),
    " ",
    e.nav.label
  ] });
}
function ua() {
  switch (it.value) {
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
function da({ children: e }) {
  let [t, o] = Co();
  return t ? /* @__PURE__ */ n(D, { title: "Something failed", children: /* @__PURE__ */ n(se, { error: t, retry: o }) }) : /* @__PURE__ */ n(k, { children: e });
}
function pa() {
  return /* @__PURE__ */ n(D, { title: "No such page", children: /* @__PURE__ */ n(K, { icon: "search", title: "There is nothing here", action: /* @__PURE__ */ n(
  "a", { class: "button primary", href: F("/"), children: "Go to the start" }), children: "The link may be old, or mistyped." }) });
}

// ../src/app.tsx
function fa() {
  let e = A(Uo, []);
  return oe.value === "/setup" && !ue.value ? /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n(tr, {}),
    /* @__PURE__ */ n(wt, {})
  ] }) : ue.value === void 0 ? /* @__PURE__ */ n("div", { class: "alone", children: /* @__PURE__ */ n(J, { of: { ...e, data: void 0 }, children: () => null }) }) :
  ue.value === null ? /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n(Xo, {}),
    /* @__PURE__ */ n(wt, {})
  ] }) : /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n(Xr, { routes: Gr, brand: /* @__PURE__ */ n(Xe, {}), tools: /* @__PURE__ */ n(nr, {}), user: /* @__PURE__ */ n(er, {}) }),
    Wt.value && /* @__PURE__ */ n(Yo, {})
  ] });
}
fo(/* @__PURE__ */ n(fa, {}), document.getElementById("app"));
