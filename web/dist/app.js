// ../node_modules/preact/dist/preact.mjs
var O, io, yn, Se, hn, Ot, ao, At, so, bn, vn, ni, ut = /* @__PURE__ */ Symbol.for("pv"), Nt = {}, Ft = [], oi = /^m(i|n|o|s|text|space)$/, gn = Array.isArray, _n = Ft.
slice, Le = Object.assign;
function Fe(e) {
  e && e.parentNode && e.remove();
}
function lo(e, t, o) {
  var r, a, i, s = {}, l = arguments.length;
  for (i in t) i == "key" ? r = t[i] : i == "ref" && typeof e != "function" ? a = t[i] : s[i] = t[i];
  return l > 2 && (s.children = l > 3 ? _n.call(arguments, 2) : o), ct(e, s, r, a, null);
}
function ct(e, t, o, r, a) {
  var i = { type: e, props: t, key: o, ref: r, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: ut, __v: a || ++io, __i: -1, __u: 0 };
  return !a && O.vnode && O.vnode(i), i;
}
function k(e) {
  return e.children;
}
function Be(e, t) {
  this.props = e, this.context = t, this.__g = 0;
}
function Ee(e, t) {
  if (t == null) return e.__ && Ee(e.__, e.__i + 1);
  for (var o; t < e.__k.length; t++) if ((o = e.__k[t]) && o.__e) return o.__e;
  return typeof e.type != "function" || e.props.__P ? null : Ee(e);
}
function ri(e) {
  var t, o = e.__v, r = o.__e, a = [], i = [], s = e.__P;
  s && ((t = Le({ constructor: ut }, o)).__v = o.__v + 1, O.vnode && O.vnode(t), wn(s, t, o, e.__n, s.namespaceURI, 32 & o.__u ? [r] : null, a, r || Ee(o), 32 &
  o.__u, i), t.__v = o.__v, t.__.__k[t.__i] = t, ho(a, t, i), o.__ = o.__e = null, t.__e != r && co(t));
}
function co(e) {
  if ((e = e.__) && e.__c && !e.props.__P) return e.__e = null, e.__k.some(function(t) {
    return t && (e.__e = t.__e);
  }), co(e);
}
function oo(e) {
  (8 & e.__g || (e.__g |= 8, Se.push(e), Ot++)) && hn == O.debounceRendering || ((hn = O.debounceRendering) || queueMicrotask)(uo);
}
function uo() {
  try {
    for (var e, t = 1; Se.length; ) Se.length > t && Se.sort(ao), e = Se.shift(), t = Se.length, 8 & e.__g && ri(e);
  } finally {
    (Ot = Se.length) && (hn || queueMicrotask)(uo);
  }
}
function po(e, t, o, r, a, i, s, l, c, p, u) {
  var f, v, d, w, T, m, S = r.__k || Ft, C = t.length;
  for (c = ii(o, t, S, c, C), f = 0; f < C; f++) (d = o.__k[f]) != null && (v = ~d.__i && S[d.__i] || Nt, d.__i = f, m = wn(e, d, v, a, i, s, l, c, p, u), w = d.
  __e, (v.ref != d.ref || 8 & v.__u) && (v.ref && kn(v.ref, null, d, v), d.ref && u.push(d.ref, d.__c || w, d)), T = T || w, 4 & d.__u ? (c = fo(d, c, e, !v.__v),
  v.__e && (v.__e = null)) : typeof d.type == "function" && m !== void 0 ? c = m : w && (c = w.nextSibling), d.__u &= -21);
  return o.__e = T, c;
}
function ii(e, t, o, r, a) {
  var i, s, l, c, p, u, f, v, d, w = o.length, T = w, m = 0, S = 0, C = e.__k = Array(a);
  for (i = 0; i < a; i++) (s = t[i]) != null && typeof s != "boolean" && typeof s != "function" ? (typeof s != "object" || s.constructor === String ? s = C[i] =
  ct(null, s) : gn(s) ? s = C[i] = ct(k, { children: s }) : s.constructor === ut && s.__b ? s = C[i] = ct(s.type, s.props, s.key, s.ref, s.__v) : C[i] = s, c = i +
  m, s.__ = e, s.__b = e.__b + 1, l = null, ~(p = s.__i = ai(s, o, c, T)) && (T--, (l = o[p]) && (l.__u |= 2)), l && l.__v ? (s.__u |= 16, p == c - 1 ? m-- : p ==
  c + 1 ? m++ : p != c && (p > c ? m-- : m++, S = 1)) : (~p || (a > w ? m-- : a < w && m++), typeof s.type != "function" && (s.__u |= 4))) : C[i] = null;
  if (S) {
    for (u = [], f = [], i = 0; i < a; i++) if ((s = C[i]) && 16 & s.__u) {
      for (m = 0, v = u.length; m < v; ) u[d = m + v >> 1] < s.__i ? m = d + 1 : v = d;
      u[m] = s.__i, f[i] = m + 1;
    }
    for (m = u.length; i--; ) f[i] && (f[i] == m ? m-- : C[i].__u |= 4);
  }
  if (T) for (i = 0; i < w; i++) !(l = o[i]) || 2 & l.__u || (l.__e == r && (r = Ee(l)), xn(l, l));
  return r;
}
function fo(e, t, o, r) {
  var a, i, s, l;
  if (typeof e.type == "function") {
    if (e.props.__P) return t;
    if (a = e.__k) for (i = 0; i < a.length; i++) a[i] && (a[i].__ = e, t = fo(a[i], t, o, !1));
    return t;
  }
  for (t && !t.parentNode && (t = Ee(e)) && !t.parentNode && (t = null), s = e.__e, l = t; l && l.nodeType == 8; ) l = l.nextSibling;
  for (s != l && (!r && o.moveBefore && s.parentNode ? o.moveBefore(s, t) : o.insertBefore(s, t || null)), t = s; (t = t && t.nextSibling) && t.nodeType == 8 &&
  !t.data.startsWith("$s"); ) ;
  return t;
}
function ai(e, t, o, r) {
  var a, i = e.key, s = e.type, l = t[o], c = l && !(2 & l.__u);
  if (l === null && i == null || c && i == l.key && s == l.type) return o;
  if (r > (c ? 1 : 0)) {
    for (a = o - 1; a >= 0; a--) if ((l = t[a]) && !(2 & l.__u) && i == l.key && s == l.type) return a;
    for (a = o + 1; a < t.length; a++) if ((l = t[a]) && !(2 & l.__u) && i == l.key && s == l.type) return a;
  }
  return -1;
}
function ro(e, t, o) {
  o == null && (o = ""), t[0] == "-" ? e.setProperty(t, o) : e[t] = o;
}
function Mt(e, t, o, r, a) {
  var i, s;
  if (t == "style") if (typeof o == "string") e.style.cssText = o;
  else {
    if (typeof r == "string" && (e.style.cssText = r = ""), r) for (t in r) o && t in o || ro(e.style, t);
    if (o) for (t in o) r && o[t] == r[t] || ro(e.style, t, o[t]);
  }
  else if (t[0] == "o" && t[1] == "n") typeof o != "function" && (o = null), typeof r != "function" && (r = null), (e.__e || (e.__e = {}))[t] = o, o && r || (s =
  vn[t] || (vn[t] = si(t)), (e.__a || (e.__a = {}))[t] = bn, i = t != (t = t.replace(so, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), o ? e.addEventListener(
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
function si(e) {
  return function(t) {
    var o = this.__e;
    if (o) {
      if (o = o[e], t[At] == null) t[At] = bn++;
      else if (t[At] < this.__a[e]) return;
      return o(O.event ? O.event(t) : t);
    }
  };
}
function wn(e, t, o, r, a, i, s, l, c, p) {
  var u, f, v, d, w, T, m, S, C, R, $, fe, st, be, me, Pt, he, h, y = t.type;
  if (t.constructor !== ut) return null;
  128 & o.__u && (c = 32 & o.__u, u = o.__c.__z) && (t.__u |= c, f = i = [], u.nodeType == 8 ? l = Rt(u, i) : i.push(u), l = i[0] || l), (u = O.__b) && u(t);
  e: if (typeof y == "function") {
    v = s.length;
    try {
      if (S = t.props, C = (u = y.prototype) && u.render, R = (u = y.contextType) && r[u.__c], $ = u ? R ? R.props.value : u.__ : r, (d = o.__c) ? (t.__c = d, 2 &
      d.__g && (d.__g |= 1)) : (C ? t.__c = d = new y(S, $) : (t.__c = d = new Be(S, $), d.constructor = y, d.render = ci), R && R.sub(d), d.state || (d.state =
      {}), d.__n = r, d.__g |= 8, d.__h = [], d.__k = []), C && (d.__s || (d.__s = d.state), y.getDerivedStateFromProps && (d.__s == d.state && (d.__s = Le({}, d.
      __s)), Le(d.__s, y.getDerivedStateFromProps(S, d.__s)))), w = d.props, T = d.state, d.__v = t, o.__c) {
        if (S !== w && C && !y.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(S, $), t.__v == o.__v && !(8 & d.__g) || !(4 &
        d.__g) && d.shouldComponentUpdate && d.shouldComponentUpdate(S, d.__s, $) === !1) {
          t.__v != o.__v && (d.props = S, d.state = d.__s, d.__g &= -9), t.__e = o.__e, t.__k = o.__k, t.__k.some(function(E) {
            E && (E.__ = t);
          }), Ft.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && s.push(d), l = Ee(o);
          break e;
        }
        d.componentWillUpdate && d.componentWillUpdate(S, d.__s, $), C && d.componentDidUpdate && d.__h.push(function() {
          d.componentDidUpdate(w, T, m);
        });
      } else C && !y.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), C && d.componentDidMount && d.__h.push(d.componentDidMount);
      d.context = $, d.props = S, d.__P = e, d.__g &= -5, fe = O.__r, st = C ? 25 : 0;
      do
        d.__g &= -9, fe && fe(t), u = d.render(d.props, d.state = d.__s, d.context);
      while (8 & d.__g && ++st < 25);
      C && (Ft.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (r = Le({}, r, d.getChildContext())), C && o.__c && d.getSnapshotBeforeUpdate &&
      (m = d.getSnapshotBeforeUpdate(w, T)), be = u && u.type === k && u.key == null ? u.props.children : u, S.__P && (u = l, a = (e = S.__P).namespaceURI, c = i =
      null, o.props && o.props.__P != e && (o.__k.some(function(E) {
        E && xn(E, E);
      }), o.__k = null), l = o.__k ? Ee(o, 0) : null), l = po(e, gn(be) ? be : [be], t, o, r, a, i, s, l, c, p), S.__P && (t.__e = null, l = u), t.__u &= -161, f &&
      f.some(Fe), d.__h.length && s.push(d), 1 & d.__g && (d.__g &= -4);
    } catch (E) {
      if (s.length = v, t.__v = null, c || i) if (E && E.then) {
        if (t.__u |= 128 | c, i) {
          for (~(he = i.indexOf(l || void 0)) || (he = i.length); (h = i[he - 1]) && h.nodeType == 8; ) he--;
          for (; he < i.length; he++) if (h = i[he]) if (i[he] = null, me) {
            if (h == Pt) break;
          } else {
            if (h.nodeType != 8) break;
            h.data.startsWith("$s") && (Pt = Rt(me = h));
          }
        }
        if (!me) {
          for (; l && l.nodeType == 8 && l.nextSibling; ) l = l.nextSibling;
          me = l;
        }
        (u = Rt(me = t.__c.__z || (t.__c.__z = me))) ? (t.__e = me, l = u) : t.__e = l, l = l && l.nextSibling;
      } else i && i.some(Fe);
      else t.__e = o.__e;
      t.__k || (t.__k = o.__k || []), E && E.then || mo(t), O.__e(E, t, o);
    }
  } else l = t.__e = li(o.__e, t, o, r, a, i, s, c, p, e);
  return (u = O.diffed) && u(t), l;
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
function mo(e) {
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(mo));
}
function ho(e, t, o) {
  for (var r = 0; r < o.length; ) kn(o[r++], o[r++], o[r++]);
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
function li(e, t, o, r, a, i, s, l, c, p) {
  var u, f, v, d, w, T, m, S, C = o.props || Nt, R = t.props, $ = t.type;
  if ($ == "svg" ? a = "http://www.w3.org/2000/svg" : $ == "math" ? a = "http://www.w3.org/1998/Math/MathML" : a || (a = "http://www.w3.org/1999/xhtml"), i) {
    for (u = 0; u < i.length; u++) if ((w = i[u]) && ($ ? w.localName == $ : w.nodeType == 3)) {
      e = w, i[u] = null;
      break;
    }
  }
  if (!e) {
    if (S = p.ownerDocument || document, !$) return S.createTextNode(R);
    e = S.createElementNS(a, $, R.is ? R : p), l && (O.__m && O.__m(t, i), l = !1), i = null;
  }
  if ($) {
    if (p = $ == "template" && e.content || e, i = $ == "textarea" && R.defaultValue != null ? null : i && _n.call(p.childNodes), !l && i) for (C = {}, u = 0; u <
    e.attributes.length; u++) C[(w = e.attributes[u]).name] = w.value;
    for (u in C) w = C[u], u == "dangerouslySetInnerHTML" ? v = w : u == "children" || u in R || u == "value" && "defaultValue" in R || u == "checked" && "defau\
ltChecked" in R || Mt(e, u, null, w, a);
    for (u in R) w = R[u], u == "children" ? d = w : u == "dangerouslySetInnerHTML" ? f = w : u == "value" ? T = w : u == "checked" ? m = w : l && typeof w != "\
function" || C[u] === w || Mt(e, u, w, C[u], a);
    f ? (l || v && (f.__html == v.__html || f.__html == e.innerHTML) || (e.innerHTML = f.__html), t.__k = []) : (v && (e.textContent = ""), ($ == "foreignObject" ||
    a == "http://www.w3.org/1998/Math/MathML" && oi.test($)) && (a = "http://www.w3.org/1999/xhtml"), po(p, gn(d) ? d : [d], t, o, r, a, i, s, i ? i[0] : o.__k &&
    Ee(o, 0), l, c), i && i.some(Fe)), l && $ != "textarea" || (u = "value", $ == "progress" && T == null ? e.removeAttribute(u) : T == null || T === e[u] && ($ !=
    "progress" || T) || Mt(e, u, T, C[u], a), u = "checked", m != null && m != e[u] && Mt(e, u, m, C[u], a));
  } else C === R || l && e.data == R || (e.data = R);
  return e;
}
function kn(e, t, o, r) {
  try {
    typeof e == "function" ? t ? t.__x = e(t) || 1 : r && (r = r.__c || r.__e) && (t = r.__x) && (r.__x = null, typeof t == "function" ? t() : e(null)) : e.current =
    t;
  } catch (a) {
    O.__e(a, o);
  }
}
function xn(e, t, o) {
  var r, a, i, s;
  if (O.unmount && O.unmount(e), !(r = e.ref) || r.current && r.current != e.__e || kn(r, null, t, e), r = e.__c) {
    if (r.componentWillUnmount) try {
      r.componentWillUnmount();
    } catch (l) {
      O.__e(l, t);
    }
    r.__P = r.__n = null;
  }
  if (r = e.__k) for (s = 0; s < r.length; s++) r[s] && xn(r[s], t, typeof e.type != "function" || o && !e.props.__P);
  !o && (r = e.__c) && (r = r.__z) && (a = Rt(r, i = [])) && (r == e.__e && i.some(Fe), Fe(a), Fe(r)), o || Fe(e.__e), e.__e = e.__c = e.__ = null;
}
function ci(e, t, o) {
  return this.constructor(e, o);
}
function vo(e, t) {
  var o, r, a, i;
  O.__ && O.__(e, t), t.nodeType == 9 && (t = t.documentElement), r = (o = e && 32 & e.__u) ? null : t.__k, t.__k = ct(k, { children: [e] }), a = [], i = [], wn(
  t, t.__k, r || Nt, Nt, t.namespaceURI, r ? null : t.firstChild ? _n.call(t.childNodes) : null, a, r ? r.__e : t.firstChild, o, i), ho(a, t.__k, i), t.__k.props.
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
  throw Ot = 0, e;
} }, io = 0, yn = function(e) {
  return e != null && e.constructor === ut;
}, Be.prototype.setState = function(e, t) {
  var o = this.__s;
  o && o != this.state || (o = this.__s = Le({}, this.state)), typeof e == "function" && (e = e(Le({}, o), this.props)), e && (Le(o, e), this.__v && (t && this.
  __k.push(t), oo(this)));
}, Be.prototype.forceUpdate = function(e) {
  this.__v && (this.__g |= 4, e && this.__h.push(e), oo(this));
}, Be.prototype.render = k, Se = [], Ot = 0, ao = function(e, t) {
  return e.__v.__b - t.__v.__b;
}, At = /* @__PURE__ */ Symbol(), so = /(PointerCapture)$|Capture$/i, bn = 0, vn = {}, ni = 0;

// ../node_modules/preact/hooks/dist/hooks.mjs
var De, H, Cn, yo, Tn = Object.is, pt = 0, So = [], Sn = [], G = O, bo = G.__b, go = G.__r, _o = G.diffed, wo = G.__c, ko = G.unmount, xo = G.__;
function ft(e, t) {
  G.__h && G.__h(H, e, pt || t), pt = 0;
  var o = H.__H || (H.__H = { __: [], __h: [] });
  return e >= o.__.length && o.__.push({}), o.__[e];
}
function x(e) {
  return pt = 1, ui(Mo, e);
}
function ui(e, t, o) {
  var r = ft(De++, 2);
  if (r.t = e, !r.__c && (r.__ = [o ? o(t) : Mo(void 0, t), function(i) {
    var s = (r.__N || r.__)[0], l = r.t(s, i);
    Tn(s, l) || (r.__N = [l, r.__[1]], r.__c.setState({}));
  }], r.__c = H, !H.__f)) {
    H.__f = !0;
    var a = H.shouldComponentUpdate;
    H.shouldComponentUpdate = function(i, s, l) {
      var c = this.__H;
      if (!c) return !0;
      var p = !1, u = this.props != i;
      if (c.__.some(function(v) {
        v.__N && (p = !0, Tn(v.__[0], v.__N[0]) || (u = !0));
      }), a) {
        var f = a.call(this, i, s, l);
        return p ? f || u : f;
      }
      return !p || u;
    };
  }
  return r.__;
}
function D(e, t) {
  var o = ft(De++, 3);
  !G.__s && Po(o.__H, t) && (o.__P = !0, o.__ = e, o.u = t, H.__H.__h.push(o));
}
function X(e) {
  return pt = 5, Ie(function() {
    return { current: e };
  }, []);
}
function Ie(e, t) {
  var o = ft(De++, 7);
  return Po(o.__H, t) && (o.__ = e(), o.__H = t), o.__;
}
function mt(e, t) {
  return pt = 8, Ie(function() {
    return e;
  }, t);
}
function Eo(e) {
  var t = ft(De++, 10), o = x();
  return t.__ = e, H.componentDidCatch || (H.componentDidCatch = function(r, a) {
    t.__ && t.__(r, a), o[1](r);
  }), [o[0], function() {
    return o[1]();
  }];
}
function ge() {
  var e = ft(De++, 11);
  if (!e.__) {
    for (var t = H.__v; !t.__m && t.__; ) t = t.__;
    var o = t.__m || (t.__m = [0, 0]);
    e.__ = "P" + o[0] + "-" + o[1]++;
  }
  return e.__;
}
function di() {
  var e;
  do {
    for (; e = Sn.shift(); ) try {
      dt(e);
    } catch (o) {
      G.__e(o, { __: (e = e.__P) && e.__v });
    }
    for (; e = So.shift(); ) {
      var t = e.__H;
      if (e.__P && t) try {
        t.__h.some(dt), t.__h.some(En), t.__h = [];
      } catch (o) {
        t.__h = [], G.__e(o, e.__v);
      }
    }
  } while (Sn.length);
}
G.__b = function(e) {
  H = null, bo && bo(e);
}, G.__ = function(e, t) {
  e && t.__k && t.__k.__m && (e.__m = t.__k.__m), xo && xo(e, t);
}, G.__r = function(e) {
  go && go(e), De = 0;
  var t = (H = e.__c).__H;
  t && (Cn == H ? H.__h = [] : (t.__h.some(dt), t.__h.some(En), De = 0), t.__h = [], t.__.some(function(o) {
    o.__N && (o.__ = o.__N), o.u = o.__N = void 0;
  })), Cn = H;
}, G.diffed = function(e) {
  _o && _o(e);
  var t = e.__c;
  t && t.__H && (t.__H.__h.length && To(So.push(t)), t.__H.__.some(function(o) {
    o.u && (o.__H = o.u);
  })), Cn = H = null;
}, G.__c = function(e, t) {
  t.some(function(o) {
    try {
      o.__h.some(dt), o.__h = o.__h.filter(function(r) {
        return !r.__ || En(r);
      });
    } catch (r) {
      o.__h = [function() {
        throw r;
      }];
    }
  }), wo && wo(e, t);
}, G.unmount = function(e) {
  ko && ko(e);
  var t, o, r = e.__c;
  r && r.__H && (r.__H.__.some(function(a) {
    try {
      if (a.__P && a.__c) {
        if (o === void 0) {
          for (o = e.__; o && (!o.__c || !o.__c.__P); ) o = o.__;
          o = o && o.__c;
        }
        a.__P = o, To(Sn.push(a));
      } else dt(a);
    } catch (i) {
      t = i;
    }
  }), r.__H = void 0, t && G.__e(t, r.__v));
};
var Co = typeof requestAnimationFrame == "function";
function pi(e) {
  var t, o = function() {
    clearTimeout(r), Co && cancelAnimationFrame(t), setTimeout(e);
  }, r = setTimeout(o, 35);
  Co && (t = requestAnimationFrame(o));
}
function To(e) {
  e != 1 && yo == G.requestAnimationFrame || ((yo = G.requestAnimationFrame) || pi)(di);
}
function dt(e) {
  var t = H, o = e.__c;
  typeof o == "function" && (e.__c = void 0, o()), H = t;
}
function En(e) {
  var t = H;
  e.__c = e.__(), H = t;
}
function Po(e, t) {
  return !e || e.length != t.length || t.some(function(o, r) {
    return !Tn(o, e[r]);
  });
}
function Mo(e, t) {
  return typeof t == "function" ? t(e) : t;
}

// ../node_modules/@preact/signals-core/dist/signals-core.module.js
var fi = /* @__PURE__ */ Symbol.for("preact-signals");
function $t() {
  if (_e > 1)
    _e--;
  else {
    var e, t = !1;
    for ((function() {
      var a = Dt;
      for (Dt = void 0; a !== void 0; ) {
        var i = a.S;
        if (i.v === a.v) for (var s = i.t; s !== void 0; s = s.x) s.i === a.i && (s.i = i.i);
        a = a.o;
      }
    })(); vt !== void 0; ) {
      var o = vt;
      for (vt = void 0, Lt++; o !== void 0; ) {
        var r = o.u;
        if (o.u = void 0, o.f &= -3, !(8 & o.f) && Ro(o)) try {
          o.c();
        } catch (a) {
          t || (e = a, t = !0);
        }
        o = r;
      }
    }
    if (Lt = 0, _e--, t) throw e;
  }
}
function $e(e) {
  if (_e > 0) return e();
  Pn = ++mi, _e++;
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
var vt = void 0, _e = 0, Lt = 0, mi = 0, Pn = 0, Dt = void 0, It = 0;
function Ao(e) {
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
Q.prototype.brand = fi;
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
      var a;
      (a = t.Z) == null || a.call(t);
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
  var e = Ao(this);
  return e !== void 0 && (e.i = this.i), this.v;
}, set: function(e) {
  if (e !== this.v) {
    if (Lt > 100) throw new Error("Cycle detected");
    (function(o) {
      _e !== 0 && Lt === 0 && o.l !== Pn && (o.l = Pn, Dt = { S: o, v: o.v, i: o.i, o: Dt });
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
function Ro(e) {
  for (var t = e.s; t !== void 0; t = t.n) if (t.S.i !== t.i || !t.S.h() || t.S.i !== t.i) return !0;
  return !1;
}
function Oo(e) {
  for (var t = e.s; t !== void 0; t = t.n) {
    var o = t.S.n;
    if (o !== void 0 && (t.r = o), t.S.n = t, t.i = -1, t.n === void 0) {
      e.s = t;
      break;
    }
  }
}
function No(e) {
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
  if (this.g = It, this.f |= 1, this.i > 0 && !Ro(this))
    return this.f &= -2, !0;
  var e = q;
  try {
    Oo(this), q = this;
    var t = this.x();
    (16 & this.f || this.v !== t || this.i === 0) && (this.v = t, this.f &= -17, this.i++);
  } catch (o) {
    this.v = o, this.f |= 16, this.i++;
  }
  return q = e, No(this), this.f &= -2, !0;
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
  var e = Ao(this);
  if (this.h(), e !== void 0 && (e.i = this.i), 16 & this.f) throw this.v;
  return this.v;
} });
function Ge(e, t) {
  return new qe(e, t);
}
function Fo(e) {
  var t = e.j;
  if (e.j = void 0, typeof t == "function") {
    _e++;
    var o = q;
    q = void 0;
    try {
      t();
    } catch (r) {
      throw e.f &= -2, e.f |= 8, Mn(e), r;
    } finally {
      q = o, $t();
    }
  }
}
function Mn(e) {
  for (var t = e.s; t !== void 0; t = t.n) t.S.U(t);
  e.x = void 0, e.s = void 0, Fo(e);
}
function hi(e) {
  if (q !== this) throw new Error("Out-of-order effect");
  No(this), q = e, this.f &= -2;
  try {
    8 & this.f && Mn(this);
  } finally {
    $t();
  }
}
function Ke(e, t) {
  this.x = e, this.j = void 0, this.s = void 0, this.u = void 0, this.f = 32, this.name = t?.name, ht && ht.push(this);
}
Ke.prototype.c = function() {
  var e = this.S();
  try {
    if (8 & this.f || this.x === void 0) return;
    var t = this.x();
    typeof t == "function" && (this.j = t);
  } finally {
    e();
  }
};
Ke.prototype.S = function() {
  if (1 & this.f) throw new Error("Cycle detected");
  this.f |= 1, this.f &= -9, Fo(this), Oo(this), _e++;
  var e = q;
  return q = this, hi.bind(this, e);
};
Ke.prototype.N = function() {
  2 & this.f || (this.f |= 2, this.u = vt, vt = this);
};
Ke.prototype.d = function() {
  this.f |= 8, 1 & this.f || Mn(this);
};
Ke.prototype.dispose = function() {
  this.d();
};
function ne(e, t) {
  var o = new Ke(e, t);
  try {
    o.c();
  } catch (a) {
    throw o.d(), a;
  }
  var r = o.d.bind(o);
  return r[Symbol.dispose] = r, r;
}

// ../node_modules/@preact/signals/dist/signals.module.js
var Lo, Vt, qt, vi = typeof window < "u" && !!window.__PREACT_SIGNALS_DEVTOOLS__;
var Do = [];
ne(function() {
  Lo = this.N;
})();
function Je(e, t) {
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
function Io(e) {
  var t = this, o = e.data, r = bi(o);
  r.name = "ReactiveDom", r.value = o;
  var a = Ie(function() {
    for (var l = t, c = t.__v; c = c.__; ) if (c.__c) {
      c.__c.__$f |= 4;
      break;
    }
    var p = Ge(function() {
      var d = r.value.value;
      return d === 0 ? 0 : d === !0 ? "" : d || "";
    }), u = Ge(function() {
      return !Array.isArray(p.value) && !yn(p.value);
    }), f = ne(function() {
      if (this.N = $o, u.value) {
        var d = p.value;
        l.__v && l.__v.__e && l.__v.__e.nodeType === 3 && (l.__v.__e.data = d);
      }
    }), v = t.__$u.d;
    return t.__$u.d = function() {
      f(), v.call(this);
    }, [u, p];
  }, []), i = a[0], s = a[1];
  return i.value ? s.peek() : s.value;
}
Io.displayName = "ReactiveTextNode";
Object.defineProperties(Q.prototype, { constructor: { configurable: !0, value: lo(k, null).constructor }, type: { configurable: !0, value: Io }, props: { configurable: !0,
get: function() {
  var e = this;
  return { data: { get value() {
    return e.value;
  } } };
} }, __b: { configurable: !0, value: 1 } });
Je("__b", function(e, t) {
  if (bt(), Vt = void 0, typeof t.type == "string") {
    var o, r = t.props;
    for (var a in r) if (a !== "children") {
      var i = r[a];
      i instanceof Q && (o || (t.__np = o = {}), o[a] = i, r[a] = i.peek());
    }
  }
  e(t);
});
Je("__r", function(e, t) {
  if (e(t), t.type !== k) {
    bt();
    var o, r = t.__c;
    r && (r.__$f &= -2, (o = r.__$u) === void 0 && (r.__$u = o = (function(a, i) {
      var s;
      return ne(function() {
        s = this;
      }, { name: i }), s.c = a, s;
    })(/* @__PURE__ */ (function(a) {
      return function() {
        var i;
        vi && ((i = this.y) == null || i.call(this)), a.__$f |= 1, a.setState({});
      };
    })(r), typeof t.type == "function" ? t.type.displayName || t.type.name : ""))), Vt = r, bt(o);
  }
});
Je("__e", function(e, t, o, r) {
  bt(), Vt = void 0, e(t, o, r);
});
Je("diffed", function(e, t) {
  bt(), Vt = void 0;
  var o;
  if (typeof t.type == "string" && (o = t.__e)) {
    var r = t.__np, a = t.props, i = o.U;
    if (i) for (var s in i) {
      var l = i[s];
      l === void 0 || r && s in r || (l.d(), i[s] = void 0);
    }
    if (r) {
      i || (i = {}, o.U = i);
      for (var c in r) {
        var p = i[c], u = r[c];
        p === void 0 ? (p = yi(o, c, u, a), i[c] = p) : p.o(u, a);
      }
    }
  }
  e(t);
});
function yi(e, t, o, r) {
  var a = t in e && e.ownerSVGElement === void 0, i = N(o);
  return { o: function(s, l) {
    i.value = s, r = l;
  }, d: ne(function() {
    this.N = $o;
    var s = i.value.value;
    r[t] !== s && (r[t] = s, a ? e[t] = s : s != null && (s !== !1 || t[4] === "-") ? e.setAttribute(t, s) : e.removeAttribute(t));
  }) };
}
Je("unmount", function(e, t) {
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
      for (var c in s) l[c] = s[c];
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
Je("__h", function(e, t, o, r) {
  r < 3 && (t.__$f |= 2), e(t, o, r);
});
Be.prototype.shouldComponentUpdate = function(e, t) {
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
function bi(e, t) {
  return Ie(function() {
    return N(e, t);
  }, []);
}
var gi = function(e) {
  queueMicrotask(function() {
    queueMicrotask(e);
  });
};
function _i() {
  $e(function() {
    for (var e; e = Do.shift(); ) Lo.call(e);
  });
}
function $o() {
  Do.push(this) === 1 && (O.requestAnimationFrame || gi)(_i);
}

// ../src/lib/prefs.ts
function An(e, t) {
  let o = "sealhook-" + e, r = t.find((i) => i === localStorage.getItem(o)), a = N(r ?? t[0]);
  return ne(() => localStorage.setItem(o, a.value)), a;
}
var Qe = An("theme", ["system", "light", "dark"]), Pe = An("zone", ["local", "utc"]), Ze = An("keys", ["on", "off"]);
ne(() => {
  document.documentElement.dataset.theme = Qe.value;
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
}, Ye = (e) => e instanceof DOMException && e.name === "AbortError", ke = { token: "" };
function wi(e, t) {
  let o = e.slice(e.indexOf("/") + 1).replace(/\{(\w+)\}/g, (a, i) => encodeURIComponent(String(t.path[i]))), r = new URLSearchParams();
  for (let [a, i] of Object.entries(t.query ?? {}))
    for (let s of Array.isArray(i) ? i : [i])
      s !== void 0 && s !== "" && r.append(a, String(s));
  return we + o + (r.size > 0 ? "?" + r : "");
}
async function Me(e, t, o = {}) {
  let r = new Headers(o.header);
  ke.token && r.set("Authorization", "Bearer " + ke.token);
  let a;
  o.body instanceof Blob || typeof o.body == "string" ? a = o.body : o.body !== void 0 && (r.set("Content-Type", "application/json"), a = JSON.stringify(o.body));
  let i;
  try {
    i = await fetch(t, { method: e, headers: r, body: a, signal: o.signal, credentials: "same-origin", referrerPolicy: "no-referrer" });
  } catch (c) {
    throw Ye(c) ? c : new ee(qo);
  }
  if (i.ok) return i;
  let s = await i.text(), l = { ...qo, status: i.status, title: "The server answered with the status " + i.status };
  try {
    let c = JSON.parse(s);
    c && typeof c == "object" && "code" in c && (l = c);
  } catch {
  }
  throw new ee(l);
}
var qo = {
  type: "about:blank",
  title: "The server cannot be reached",
  status: 0,
  code: "unavailable",
  request_id: "",
  hint: "Check the connection. Nothing that you typed is lost."
};
async function g(e, t) {
  let o = e.slice(0, e.indexOf(" ")), { path: r, query: a, body: i, header: s, signal: l } = t, c = wi(e, { path: r, query: a }), p;
  try {
    p = await Me(o, c, { body: i, header: s, signal: l });
  } catch (u) {
    if (!(u instanceof ee && u.status === 401 && e !== "POST /v1/session") || !ke.ended || !await ke.ended()) throw u;
    p = await Me(o, c, { body: i, header: s, signal: l });
  }
  if (p.status !== 204)
    return /[/+]json/.test(p.headers.get("Content-Type") ?? "") && !e.endsWith("/payload") ? await p.json() : await p.blob();
}

// ../src/lib/load.ts
function A(e, t) {
  let [o, r] = x({ busy: !0 }), [a, i] = x(0);
  return D(() => {
    let s = new AbortController();
    return r((l) => ({ ...l, busy: !0 })), e(s.signal).then(
      (l) => !s.signal.aborted && r({ data: l, busy: !1 }),
      (l) => !s.signal.aborted && !Ye(l) && r((c) => ({ data: c.data, error: l, busy: !1 }))
    ), () => s.abort();
  }, [...t, a]), {
    data: o.data,
    error: o.error,
    busy: o.busy,
    reload: mt(() => i((s) => s + 1), []),
    set: mt((s) => r({ data: s, busy: !1 }), [])
  };
}
function Ut(e, t) {
  let [o, r] = x({ busy: !0 }), [a, i] = x(0), s = X(void 0), l = (c, p) => {
    s.current?.abort();
    let u = s.current = new AbortController();
    r((f) => ({ ...f, busy: !0 })), e(c, u.signal).then(
      (f) => !u.signal.aborted && r({ items: [...p, ...f.items], next: f.next_cursor, busy: !1 }),
      (f) => !u.signal.aborted && !Ye(f) && r((v) => ({ ...v, error: f, busy: !1 }))
    );
  };
  return D(() => (l(void 0, []), () => s.current?.abort()), [...t, a]), {
    items: o.items,
    error: o.error,
    busy: o.busy,
    more: o.next ? () => l(o.next, o.items ?? []) : void 0,
    reload: mt(() => i((c) => c + 1), []),
    change: mt((c) => r((p) => ({ ...p, items: p.items && c(p.items) })), []),
    round: [...t, a].join()
  };
}

// ../src/lib/router.ts
var gt = new URL(we).pathname + (document.querySelector("script[src*='/portal.js']") ? "portal/" : ""), Rn = () => "/" + (location.pathname.startsWith(gt) ? location.
pathname.slice(gt.length) : ""), oe = N(Rn()), j = N(new URLSearchParams(location.search)), On = N(0), _t = N(""), b = Ge(() => _t.value || j.value.get("tenant") ||
"default");
function Ht() {
  $e(() => {
    oe.value !== Rn() && On.value++, oe.value = Rn(), j.value = new URLSearchParams(location.search);
  });
}
addEventListener("popstate", Ht);
function Uo(e, t = new URLSearchParams()) {
  for (let [o, r] of Object.entries(e)) {
    t.delete(o);
    for (let a of Array.isArray(r) ? r : [r])
      a && t.append(o, a);
  }
  return t.size > 0 ? "?" + t : "";
}
function F(e, t = {}) {
  let [o = "", r = ""] = e.split("?"), a = new URLSearchParams(r), i = j.value.get("tenant") ?? void 0;
  return gt + o.slice(1) + Uo({ tenant: i, ...t }, a);
}
function V(e, t = {}) {
  history.pushState(null, "", F(e, t)), Ht();
}
function re(e, t = !1) {
  let o = location.pathname + Uo(e, new URLSearchParams(location.search));
  history[t ? "replaceState" : "pushState"](null, "", o), Ht();
}
addEventListener("click", (e) => {
  if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
  let t = e.target.closest("a");
  !t || t.target || t.hasAttribute("download") || t.origin !== location.origin || !t.pathname.startsWith(gt) || /^(v1|in|assets|openapi\.\w+)\b/.test(t.pathname.
  slice(gt.length)) || (e.preventDefault(), t.href !== location.href && history.pushState(null, "", t.href), Ht());
});
function jo(e, t) {
  let o = t.split("/");
  for (let r of e) {
    let a = r.path.split("/");
    if (a.length !== o.length) continue;
    let i = {};
    if (a.every((l, c) => {
      let p = o[c] ?? "";
      return l.startsWith(":") ? (i[l.slice(1)] = decodeURIComponent(p), p !== "") : l === p;
    })) return { route: r, params: i };
  }
}
var jt = N(""), Vo = N("Sealhook");
ne(() => {
  document.title = jt.value ? `${jt.value} · ${Vo.value}` : Vo.value;
});

// ../src/lib/session.ts
var ue = N(void 0), Wt = N(!1), Nn = N("viewer"), Ho = ["viewer", "operator", "admin", "owner"], ie = (e) => Ho.indexOf(Nn.value === "portal" ? "operator" : Nn.
value) >= Ho.indexOf(e);
function Ln(e) {
  _t.value = e.tenant ?? "", Nn.value = e.role, ue.value = e;
}
async function Wo() {
  try {
    Ln(await g("GET /v1/session", {}));
  } catch (e) {
    if (!(e instanceof ee) || e.status !== 401) throw e;
    ue.value = null;
  }
}
async function zo(e, t) {
  Ln(await g("POST /v1/session", { body: { email: e, password: t } }));
}
async function Bo(e, t, o, r) {
  let a = await g("POST /v1/setup", { body: { code: e, name: t, email: o, password: r } });
  $e(() => {
    V("/"), Ln(a);
  });
}
async function Go() {
  await g("DELETE /v1/session", {}), location.assign(document.baseURI);
}
var Fn = [];
function ki() {
  return ue.peek() ? (Wt.value = !0, new Promise((e) => Fn.push(e))) : Promise.resolve(!1);
}
function Dn(e) {
  Wt.value = !1;
  for (let t of Fn) t(e);
  Fn = [];
}
ke.ended = ki;

// ../node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var xi = /* @__PURE__ */ Symbol.for("pv"), Ci = 0;
function n(e, t, o, r, a, i) {
  t || (t = {});
  var s, l, c = t;
  if ("ref" in c && typeof e != "function") for (l in c = {}, t) l == "ref" ? s = t[l] : c[l] = t[l];
  var p = { type: e, props: c, key: o, ref: s, __k: null, __: null, __b: 0, __e: null, __c: null, constructor: xi, __v: --Ci, __i: -1, __u: 0 };
  return (a || i) && (p.__source = a, p.__self = i), O.vnode && O.vnode(p), p;
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
var Ti = {
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
  return /* @__PURE__ */ n("svg", { class: "icon", viewBox: "0 0 16 16", width: t, height: t, "aria-hidden": "true", children: /* @__PURE__ */ n("path", { d: Ti[e] }) });
}

// ../src/ui/dialog.tsx
function le({ title: e, children: t, onClose: o, wide: r }) {
  let a = X(null), i = ge();
  return D(() => {
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
var In = N(void 0);
function ve(e) {
  return new Promise((t) => {
    In.value = {
      ...e,
      answer: (o) => {
        In.value = void 0, t(o);
      }
    };
  });
}
function Ko() {
  let e = In.value;
  return e ? /* @__PURE__ */ n(le, { title: e.title, onClose: () => e.answer(!1), children: [
    /* @__PURE__ */ n("div", { class: "stack", children: e.text }),
    /* @__PURE__ */ n("footer", { children: [
      /* @__PURE__ */ n("button", { type: "button", onClick: () => e.answer(!1), children: "Cancel" }),
      /* @__PURE__ */ n("button", { type: "button", class: e.danger ? "danger" : "primary", onClick: () => e.answer(!0), children: e.action })
    ] })
  ] }) : null;
}

// ../src/ui/toast.tsx
var et = N([]), Qo = N(""), Si = 0, Zo = (e) => {
  et.value = et.value.filter((t) => t.id !== e);
};
function Yo(e, t) {
  let o = ++Si;
  et.value = [...et.value.slice(-3), { id: o, text: e, bad: t }], setTimeout(() => Zo(o), t ? 12e3 : 5e3);
}
var W = (e) => Yo(e, !1), z = (e) => Yo($n(e), !0);
function de(e) {
  Qo.value = e;
}
function $n(e) {
  if (e instanceof ee) {
    let t = e.problem;
    return [t.detail || t.errors?.[0]?.message || t.title, t.hint].filter((o) => o !== void 0 && o !== "").map(Ei).join(" ");
  }
  return e instanceof Error ? e.message : String(e);
}
var Ei = (e = "") => e.charAt(0).toUpperCase() + e.slice(1) + (/[.!?]$/.test(e) ? "" : ".");
function wt() {
  return /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n("div", { class: "sr", role: "status", "aria-live": "polite", children: Qo }),
    /* @__PURE__ */ n("div", { class: "toasts", children: [
      /* @__PURE__ */ n("div", { role: "status", children: et.value.filter((e) => !e.bad).map((e) => /* @__PURE__ */ n(Jo, { toast: e }, e.id)) }),
      /* @__PURE__ */ n("div", { role: "alert", children: et.value.filter((e) => e.bad).map((e) => /* @__PURE__ */ n(Jo, { toast: e }, e.id)) })
    ] })
  ] });
}
function Jo({ toast: e }) {
  return /* @__PURE__ */ n("div", { class: e.bad ? "toast bad" : "toast", children: [
    /* @__PURE__ */ n(_, { name: e.bad ? "alert" : "check" }),
    /* @__PURE__ */ n("span", { children: e.text }),
    /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-label": "Dismiss", onClick: () => Zo(e.id), children: /* @__PURE__ */ n(_, { name: "\
cross" }) })
  ] });
}

// ../src/ui/copy.tsx
function ae({ text: e, label: t = "Copy", children: o }) {
  let [r, a] = x(!1), i = async () => {
    try {
      await navigator.clipboard.writeText(typeof e == "string" ? e : await e()), de("Copied"), a(!0), setTimeout(() => a(!1), 1500);
    } catch (s) {
      z(s);
    }
  };
  return /* @__PURE__ */ n("button", { type: "button", class: o ? "" : "quiet icon-only", "aria-label": o ? void 0 : t, title: o ? void 0 : t, onClick: () => {
    i();
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
function tt({ text: e, label: t }) {
  return /* @__PURE__ */ n("div", { class: "code", children: [
    /* @__PURE__ */ n("pre", { tabIndex: 0, "aria-label": t, children: /* @__PURE__ */ n("code", { children: e }) }),
    /* @__PURE__ */ n(ae, { text: e, label: "Copy " + t.toLowerCase() })
  ] });
}
var Pi = 6e4;
function Xo({ reveal: e, label: t = "secret", text: o }) {
  let [r, a] = x(o);
  D(() => {
    if (r === void 0) return;
    let s = () => a(void 0), l = setTimeout(s, Pi);
    return addEventListener("blur", s), () => {
      clearTimeout(l), removeEventListener("blur", s);
    };
  }, [r]);
  let i = async () => {
    try {
      a(r === void 0 ? await e() : void 0);
    } catch (s) {
      z(s);
    }
  };
  return /* @__PURE__ */ n("div", { class: "secret", children: [
    r === void 0 ? /* @__PURE__ */ n("span", { class: "masked", "aria-label": `The ${t} is hidden`, role: "img", children: "••••••••••••••••••••••••" }) :
    /* @__PURE__ */ n("code", { children: r }),
    /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-pressed": r !== void 0, "aria-label": (r === void 0 ? "Show the " : "Hide the ") +
    t, title: (r === void 0 ? "Show the " : "Hide the ") + t, onClick: () => {
      i();
    }, children: /* @__PURE__ */ n(_, { name: r === void 0 ? "eye" : "hidden" }) }),
    /* @__PURE__ */ n(ae, { text: r ?? e, label: `Copy the ${t} without showing it` })
  ] });
}

// ../src/ui/state.tsx
function J({ of: e, children: t }) {
  return e.data === void 0 ? e.error ? /* @__PURE__ */ n(se, { error: e.error, retry: e.reload }) : /* @__PURE__ */ n(qn, {}) : /* @__PURE__ */ n("div", { "aria\
-busy": e.busy, children: [
    e.error ? /* @__PURE__ */ n(se, { error: e.error, retry: e.reload }) : null,
    t(e.data)
  ] });
}
function qn({ lines: e = 4 }) {
  return /* @__PURE__ */ n("div", { class: "skeleton", "aria-busy": "true", children: [
    /* @__PURE__ */ n("span", { class: "sr", children: "Loading…" }),
    Array.from({ length: e }, (t, o) => /* @__PURE__ */ n("div", {}, o))
  ] });
}
var Mi = { type: "about:blank", title: "Something failed on this page", status: 0, code: "internal", request_id: "" };
function se({ error: e, retry: t }) {
  let o = e instanceof ee ? e.problem : { ...Mi, detail: e instanceof Error ? e.message : String(e) };
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
  let [r, a] = x(e), [i, s] = x({}), [l, c] = x(), [p, u] = x(!1), f = X(null), v = (w) => {
    s(w), setTimeout(() => f.current?.querySelector("[aria-invalid=true]")?.focus());
  }, d = async (w) => {
    if (w.preventDefault(), p) return;
    c(void 0);
    let T = o(r);
    if (v(T), !(Object.keys(T).length > 0)) {
      u(!0);
      try {
        await t(r);
      } catch (m) {
        let S = m instanceof ee ? Ai(m, r) : {};
        Object.keys(S).length > 0 ? v(S) : c(m);
      }
      u(!1);
    }
  };
  return {
    values: r,
    errors: i,
    failure: l,
    busy: p,
    ref: f,
    set: (w) => {
      a((T) => ({ ...T, ...w })), s((T) => Object.fromEntries(Object.entries(T).filter(([m]) => !(m in w))));
    },
    submit: (w) => {
      d(w);
    }
  };
}
function Ai(e, t) {
  let o = {};
  for (let { location: r = "", message: a } of e.problem.errors ?? []) {
    let i = r.replace(/^body\./, "").split(/[.[]/)[0];
    if (!(i in t)) continue;
    let s = e.problem.hint;
    o[i] ??= s ? `${a} – ${s}` : a;
  }
  return o;
}
function Y({ form: { failure: e } }) {
  return e ? !(e instanceof ee) || e.status >= 500 ? /* @__PURE__ */ n(se, { error: e }) : /* @__PURE__ */ n("div", { role: "alert", children: /* @__PURE__ */ n(
  U, { kind: "bad", children: $n(e) }) }) : null;
}
function Ve({ label: e, hint: t, error: o, children: r }) {
  let a = ge();
  return /* @__PURE__ */ n("div", { class: "field", children: [
    /* @__PURE__ */ n("label", { for: a, children: e }),
    r({ id: a, "aria-invalid": o ? !0 : void 0, "aria-describedby": `${a}-hint ${a}-error` }),
    /* @__PURE__ */ n("p", { class: "error", id: a + "-error", children: o }),
    t && /* @__PURE__ */ n("p", { class: "hint", id: a + "-hint", children: t })
  ] });
}
function P({ label: e, hint: t, error: o, value: r, onValue: a, type: i = "text", ...s }) {
  return /* @__PURE__ */ n(Ve, { label: e, hint: t, error: o, children: (l) => /* @__PURE__ */ n("input", { type: i, autocomplete: "off", spellcheck: !1, ...s, ...l,
  value: r, onInput: (c) => a(c.currentTarget.value) }) });
}
function kt({ label: e, hint: t, error: o, value: r, onValue: a, ...i }) {
  return /* @__PURE__ */ n(Ve, { label: e, hint: t, error: o, children: (s) => /* @__PURE__ */ n("textarea", { rows: 4, spellcheck: !1, ...i, ...s, value: r, onInput: (l) => a(
  l.currentTarget.value) }) });
}
function xe({ label: e, hint: t, error: o, value: r, onValue: a, options: i }) {
  return /* @__PURE__ */ n(Ve, { label: e, hint: t, error: o, children: (s) => /* @__PURE__ */ n("select", { ...s, value: r, onChange: (l) => a(l.currentTarget.
  value), children: i.map((l) => /* @__PURE__ */ n("option", { value: l.value, children: l.label }, l.value)) }) });
}
function ye({ label: e, hint: t, checked: o, onValue: r }) {
  let a = ge();
  return /* @__PURE__ */ n("div", { class: "check", children: [
    /* @__PURE__ */ n("input", { type: "checkbox", id: a, checked: o, "aria-describedby": t ? a + "-hint" : void 0, onChange: (i) => r(i.currentTarget.checked) }),
    /* @__PURE__ */ n("label", { for: a, children: e }),
    t && /* @__PURE__ */ n("p", { class: "hint", id: a + "-hint", children: t })
  ] });
}

// ../src/ui/page.tsx
function I({ title: e, heading: t, about: o, back: r, actions: a, children: i }) {
  let s = X(null);
  return D(() => {
    jt.value = e;
  }, [e]), D(() => {
    On.peek() > 0 && s.current?.focus();
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
      a && /* @__PURE__ */ n("div", { class: "actions", children: a })
    ] }),
    i
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
  let t = e.find((a) => a.name === j.value.get("tab")) ?? e[0], o = (a) => {
    let i = { ArrowRight: 1, ArrowLeft: -1 }[a.key];
    if (!i) return;
    a.preventDefault();
    let s = e[(e.indexOf(t) + i + e.length) % e.length];
    r(s.name), document.getElementById("tab-" + s.name)?.focus();
  }, r = (a) => re({ tab: a === e[0].name ? void 0 : a });
  return /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n("div", { class: "tabs", role: "tablist", onKeyDown: o, children: e.map((a) => /* @__PURE__ */ n("button", { type: "button", role: "tab", id: "\
tab-" + a.name, "aria-selected": a === t, "aria-controls": "tab-panel", tabIndex: a === t ? 0 : -1, onClick: () => r(a.name), children: a.label }, a.name)) }),
    /* @__PURE__ */ n("div", { role: "tabpanel", id: "tab-panel", "aria-labelledby": "tab-" + t.name, children: t.content() })
  ] });
}

// ../src/pages/signin.tsx
function er({ email: e, done: t }) {
  let o = Z({ email: e, password: "" }, async ({ email: r, password: a }) => {
    await zo(r, a), t();
  }, ({ email: r, password: a }) => ({
    ...r.includes("@") ? {} : { email: "Enter your e-mail address." },
    ...a ? {} : { password: "Enter your password." }
  }));
  return /* @__PURE__ */ n("form", { ref: o.ref, class: "stack", noValidate: !0, onSubmit: o.submit, children: [
    /* @__PURE__ */ n(Y, { form: o }),
    /* @__PURE__ */ n(P, { label: "E-mail", type: "email", name: "email", autocomplete: "username", autofocus: !e, value: o.values.email, error: o.errors.email,
    onValue: (r) => o.set({ email: r }) }),
    /* @__PURE__ */ n(P, { label: "Password", type: "password", name: "password", autocomplete: "current-password", autofocus: !!e, value: o.values.password, error: o.
    errors.password, onValue: (r) => o.set({ password: r }) }),
    /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: o.busy, children: "Sign in" })
  ] });
}
function tr() {
  let e = A((t) => g("GET /v1/sign-in", { signal: t }), []).data?.setup;
  return /* @__PURE__ */ n("main", { class: "alone", children: [
    /* @__PURE__ */ n("p", { class: "brand", children: /* @__PURE__ */ n(Xe, {}) }),
    e && /* @__PURE__ */ n(U, { children: "Nobody owns this server yet. Open the setup link that it printed when it started, with what is behind the #." }),
    /* @__PURE__ */ n("div", { class: "card", children: /* @__PURE__ */ n(I, { title: "Sign in", children: /* @__PURE__ */ n(er, { email: "", done: () => oe.value ===
    "/setup" && V("/") }) }) }),
    /* @__PURE__ */ n("p", { class: "hint", children: "No account yet? Whoever runs this server can make one for you." })
  ] });
}
function nr() {
  return /* @__PURE__ */ n(le, { title: "Your session has ended", onClose: () => Dn(!1), children: [
    /* @__PURE__ */ n("p", { children: "Sign in again to go on. What you typed is still there." }),
    /* @__PURE__ */ n(er, { email: ue.value?.user?.email ?? "", done: () => Dn(!0) })
  ] });
}
function or() {
  let [e, t] = x(!1), o = ue.value.user;
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
        Go().catch(z);
      }, children: "Sign out" })
    ] })
  ] });
}

// ../src/pages/setup.tsx
var Vn = 12;
function rr() {
  let [e] = x(() => location.hash.slice(1)), t = Z({ name: "", email: "", password: "" }, ({ name: o, email: r, password: a }) => Bo(e, o, r, a), ({ name: o, email: r,
  password: a }) => ({
    ...o ? {} : { name: "Enter your name, as others are to see it." },
    ...r.includes("@") ? {} : { email: "Enter your e-mail address." },
    ...[...a].length >= Vn ? {} : { password: `Choose a password of at least ${Vn} characters.` }
  }));
  return /* @__PURE__ */ n("main", { class: "alone", children: [
    /* @__PURE__ */ n("p", { class: "brand", children: /* @__PURE__ */ n(Xe, {}) }),
    /* @__PURE__ */ n("div", { class: "card", children: /* @__PURE__ */ n(I, { title: "Welcome", about: "Make the account that owns this server. You can add oth\
ers later.", children: [
      !e && /* @__PURE__ */ n(U, { kind: "warn", children: "This page needs the whole setup link, with what is behind the #. The server prints it when it starts\
." }),
      /* @__PURE__ */ n("form", { ref: t.ref, class: "stack", noValidate: !0, onSubmit: t.submit, children: [
        /* @__PURE__ */ n(Y, { form: t }),
        /* @__PURE__ */ n(P, { label: "Name", name: "name", autocomplete: "name", autofocus: !0, value: t.values.name, error: t.errors.name, onValue: (o) => t.set(
        { name: o }) }),
        /* @__PURE__ */ n(P, { label: "E-mail", type: "email", name: "email", autocomplete: "username", value: t.values.email, error: t.errors.email, onValue: (o) => t.
        set({ email: o }) }),
        /* @__PURE__ */ n(P, { label: "Password", type: "password", name: "password", autocomplete: "new-password", hint: `At least ${Vn} characters. A few word\
s are easier to remember than signs.`, value: t.values.password, error: t.errors.password, onValue: (o) => t.set({ password: o }) }),
        /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: t.busy || !e, children: "Make the account" })
      ] })
    ] }) })
  ] });
}

// ../src/pages/tenantswitch.tsx
function ir() {
  let e = A((o) => g("GET /v1/tenants", { signal: o }), []).data?.items ?? [];
  if (_t.value || e.length < 2) return null;
  let t = (o) => {
    let r = o === "default" ? void 0 : o, a = "/" + oe.value.split("/")[1];
    a === oe.value ? re({ tenant: r }) : V(a, { tenant: r });
  };
  return /* @__PURE__ */ n("label", { class: "tenant", children: [
    /* @__PURE__ */ n(_, { name: "building" }),
    /* @__PURE__ */ n("span", { class: "sr", children: "Tenant" }),
    /* @__PURE__ */ n("select", { value: b.value, onChange: (o) => t(o.currentTarget.value), children: e.map((o) => /* @__PURE__ */ n("option", { value: o.id, children: o.
    name || o.id }, o.id)) })
  ] });
}

// ../src/ui/badge.tsx
var Ri = {
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
  let [o, r, a] = Ri[e] ?? ["mute", "circle", e];
  return /* @__PURE__ */ n("span", { class: "badge " + o, children: [
    /* @__PURE__ */ n(_, { name: r, size: 12 }),
    t ?? a
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
function Jt({ scheme: e, value: t, onValue: o, error: r, label: a = "Secret token" }) {
  let [i, s] = x(!1), l = X(o);
  l.current = o;
  let c = async (u) => {
    let f = await g("POST /v1/tenants/{tenant}/schemes/{name}/secret", { path: { tenant: b.peek(), name: e }, signal: u });
    l.current({ secret: f.secret ?? "", publicKey: f.public_key ?? "" });
  };
  D(() => {
    let u = new AbortController();
    return c(u.signal).catch(() => {
    }), () => u.abort();
  }, [e]);
  let p = async () => {
    try {
      await c(), de("A new secret was made");
    } catch (u) {
      z(u);
    }
  };
  return /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n(Ve, { label: a, error: r, hint: "The receiver needs it to verify that an event is genuine. It is kept encrypted, and you can look at it la\
ter.", children: (u) => /* @__PURE__ */ n("div", { class: "beside", children: [
      /* @__PURE__ */ n(
        "input",
        {
          ...u,
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
var ar = N(Date.now());
setInterval(() => {
  document.hidden || (ar.value = Date.now());
}, 1e4);
var Oi = [
  [60, "second"],
  [60, "minute"],
  [24, "hour"],
  [7, "day"],
  [5, "week"],
  [12, "month"],
  [1 / 0, "year"]
], Ni = new Intl.RelativeTimeFormat("en", { numeric: "auto", style: "short" });
function Un(e) {
  let t = (new Date(e).getTime() - ar.value) / 1e3;
  if (Math.abs(t) < 10) return "just now";
  for (let [o, r] of Oi) {
    if (Math.abs(t) < o) return Ni.format(Math.trunc(t), r);
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
var Ct = (e) => new Intl.NumberFormat("en").format(e);
function Qt(e) {
  if (!e) return "";
  let t = new Date(e);
  return new Date(t.getTime() - (Pe.value === "utc" ? 0 : t.getTimezoneOffset() * 6e4)).toISOString().slice(0, 16);
}
function Zt(e) {
  let t = /* @__PURE__ */ new Date(e + (Pe.value === "utc" ? "Z" : ""));
  return e && !isNaN(t.getTime()) ? t.toISOString() : void 0;
}

// ../src/ui/table.tsx
var sr = 100;
function ce({ label: e, rows: t, columns: o, id: r, link: a, more: i, busy: s }) {
  let [l, c] = x(sr), p = X(null), u = i ? t : t.slice(0, l);
  D(() => {
    s || de(`${e}: ${Ct(t.length)}${i ? " and more" : ""}`);
  }, [t.length, s, !!i]), D(() => {
    let v = (d) => {
      if (Ze.peek() === "off" || d.ctrlKey || d.metaKey || d.altKey || jn(d.target)) return;
      let w = document.activeElement?.closest("tr")?.dataset.id;
      d.key === "c" && w && navigator.clipboard.writeText(w).then(() => de("Copied " + w));
      let T = { j: 1, k: -1 }[d.key];
      if (!T) return;
      let m = [...p.current?.querySelectorAll("tr > :first-child a, tr > :first-child button") ?? []], S = m.findIndex((C) => C.closest("tr").contains(document.
      activeElement));
      m[Math.max(0, Math.min(m.length - 1, S + T))]?.focus();
    };
    return addEventListener("keydown", v), () => removeEventListener("keydown", v);
  }, []);
  let f = (v) => {
    if (v.target.closest("a, button, input, label, summary") || getSelection()?.type === "Range") return;
    v.currentTarget.querySelector("a")?.dispatchEvent(new MouseEvent("click", { bubbles: !0, cancelable: !0, ctrlKey: v.ctrlKey, metaKey: v.metaKey }));
  };
  return /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n("div", { class: "table", children: /* @__PURE__ */ n("table", { "aria-label": e, "aria-busy": s, children: [
      /* @__PURE__ */ n("thead", { children: /* @__PURE__ */ n("tr", { children: o.map((v) => /* @__PURE__ */ n("th", { scope: "col", class: v.kind, children: v.
      head }, v.head)) }) }),
      /* @__PURE__ */ n("tbody", { ref: p, children: u.map((v) => /* @__PURE__ */ n("tr", { "data-id": r(v), class: a && "link", onClick: a && f, children: o.map(
      (d, w) => {
        let T = d.cell(v);
        return /* @__PURE__ */ n("td", { class: d.kind, children: w === 0 && a ? /* @__PURE__ */ n("a", { href: a(v), children: T }) : T }, d.head);
      }) }, r(v))) })
    ] }) }),
    (i || u.length < t.length) && /* @__PURE__ */ n("p", { class: "more", children: [
      /* @__PURE__ */ n("button", { type: "button", disabled: s, onClick: i ?? (() => c(l + sr * 5)), children: "Show more" }),
      !i && /* @__PURE__ */ n("span", { class: "hint", children: [
        Ct(u.length),
        " of ",
        Ct(t.length)
      ] })
    ] })
  ] });
}
function Yt({ fresh: e }) {
  return e.count === 0 ? null : /* @__PURE__ */ n("p", { class: "fresh", children: /* @__PURE__ */ n("button", { type: "button", onClick: e.show, children: [
    Ct(e.count),
    " new"
  ] }) });
}
var jn = (e) => e instanceof Element && e.closest("input, textarea, select, [contenteditable], dialog") !== null;

// ../src/ui/filter.tsx
function Ce({ filters: e }) {
  let t = X(null), o = e.filter((r) => j.value.get(r.name));
  return D(() => {
    let r = (a) => {
      a.key !== "/" || a.target.closest("input, textarea, select, dialog") || (a.preventDefault(), t.current?.querySelector("input, select")?.focus());
    };
    return addEventListener("keydown", r), () => removeEventListener("keydown", r);
  }, []), /* @__PURE__ */ n("form", { ref: t, class: "filters", role: "search", onSubmit: (r) => r.preventDefault(), children: [
    e.map((r) => /* @__PURE__ */ n("label", { children: [
      /* @__PURE__ */ n("span", { children: r.label }),
      /* @__PURE__ */ n(Fi, { filter: r })
    ] }, r.name)),
    o.length > 0 && /* @__PURE__ */ n("button", { type: "button", class: "quiet", onClick: () => re(Object.fromEntries(e.map((r) => [r.name, void 0]))), children: [
      /* @__PURE__ */ n(_, { name: "cross" }),
      " Clear ",
      o.length === 1 ? "the filter" : "filters"
    ] })
  ] });
}
function Fi({ filter: e }) {
  let t = j.value.get(e.name) ?? "";
  return e.kind === "choice" ? /* @__PURE__ */ n("select", { value: t, onChange: (o) => re({ [e.name]: o.currentTarget.value }), children: [
    /* @__PURE__ */ n("option", { value: "", children: "any" }),
    e.options.map((o) => /* @__PURE__ */ n("option", { value: o.value, children: o.label }, o.value))
  ] }) : e.kind === "time" ? /* @__PURE__ */ n("input", { type: "datetime-local", value: Qt(t), onChange: (o) => re({ [e.name]: Zt(o.currentTarget.value) }) }) :
  /* @__PURE__ */ n("input", { type: "search", autocomplete: "off", value: t, placeholder: e.placeholder, onInput: (o) => re({ [e.name]: o.currentTarget.value },
  !0) });
}
var Xt = (e) => e.some((t) => j.value.get(t.name)), Te = (e) => re(Object.fromEntries(e.map((t) => [t.name, void 0])));

// ../src/ui/time.tsx
function te({ at: e, exact: t }) {
  return e ? /* @__PURE__ */ n("time", { dateTime: e, title: t ? Un(e) : Ue(e), children: t ? Ue(e) : Un(e) }) : /* @__PURE__ */ n("span", { class: "hint", children: "\
never" });
}
function lr() {
  let e = Pe.value === "utc";
  return /* @__PURE__ */ n("button", { type: "button", class: "quiet", "aria-pressed": e, title: "Tell times in UTC or in your own zone", onClick: () => Pe.value =
  e ? "local" : "utc", children: e ? "UTC" : "Local" });
}

// ../src/pages/endpoints.tsx
var nt = (e) => e.disabled ? "disabled" : e.failing_since ? "failing" : "active", cr = [
  { name: "search", label: "Search", kind: "text", placeholder: "URL, description or event type" },
  { name: "state", label: "State", kind: "choice", options: ["active", "failing", "disabled"].map((e) => ({ value: e, label: e })) }
];
function Hn() {
  let e = A((i) => g("GET /v1/tenants/{tenant}/endpoints", { path: { tenant: b.value }, signal: i }), [b.value]), t = (j.value.get("search") ?? "").toLowerCase(),
  o = j.value.get("state") ?? "", r = (i) => (!o || nt(i) === o) && [i.url ?? "", i.description, i.id, ...i.event_types].some((s) => s.toLowerCase().includes(t)),
  a = /* @__PURE__ */ n("a", { class: "button primary", href: F("/endpoints/new"), children: [
    /* @__PURE__ */ n(_, { name: "plus" }),
    " New endpoint"
  ] });
  return /* @__PURE__ */ n(I, { title: "Endpoints", about: "Where events are sent, signed.", actions: a, children: /* @__PURE__ */ n(J, { of: e, children: ({ items: i }) => {
    if (i.length === 0)
      return /* @__PURE__ */ n(K, { icon: "send", title: "No endpoints yet", action: a, children: "An endpoint is a URL that gets the events it subscribes to. A\
dd one, and send it a test." });
    let s = i.filter(r);
    return /* @__PURE__ */ n(k, { children: [
      /* @__PURE__ */ n(Ce, { filters: cr }),
      s.length === 0 ? /* @__PURE__ */ n(K, { icon: "search", title: "No endpoint fits the filters", action: /* @__PURE__ */ n("button", { type: "button", onClick: () => Te(
      cr), children: "Clear the filters" }) }) : /* @__PURE__ */ n(M, { flush: !0, children: /* @__PURE__ */ n(ce, { label: "Endpoints", rows: s, id: (l) => l.id,
      link: (l) => F("/endpoints/" + l.id), columns: [
        { head: "URL", kind: "main", cell: (l) => /* @__PURE__ */ n(k, { children: [
          l.url ?? "polled by its consumer",
          l.description && /* @__PURE__ */ n("small", { children: l.description })
        ] }) },
        { head: "State", cell: (l) => /* @__PURE__ */ n(pe, { state: nt(l) }) },
        { head: "Events", kind: "minor", cell: (l) => l.event_types.includes("*") ? "all" : l.event_types.length },
        { head: "Scheme", kind: "minor", cell: (l) => l.scheme },
        { head: "Created", kind: "minor", cell: (l) => /* @__PURE__ */ n(te, { at: l.created_at }) }
      ] }) })
    ] });
  } }) });
}

// ../src/lib/json.ts
var Li = /\s+|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\]:,]|\w+/gy;
function en(e) {
  try {
    JSON.parse(e);
  } catch {
    return;
  }
  let t = e.match(Li).filter((a) => a.trim() !== ""), o = [], r = 0;
  for (let [a, i] of t.entries()) {
    let s = t[a - 1], l = s === "{" || s === "[", c = i === "}" || i === "]";
    c && r--;
    let p = a > 0 && (c ? !l : l || s === ","), u = "word";
    i.startsWith('"') ? u = t[a + 1] === ":" ? "name" : "string" : /^[-\d]/.test(i) ? u = "number" : /^[{}[\]:,]$/.test(i) && (u = "mark"), o.push({ kind: u, text: i ===
    ":" ? ": " : i, depth: r, starts: p }), (i === "{" || i === "[") && r++;
  }
  return o;
}
function ur(e) {
  let t = {}, o = "";
  for (let r of en(e) ?? [])
    r.depth === 0 || r.depth === 1 && r.text === "," || (r.depth === 1 && r.kind === "name" ? (o = JSON.parse(r.text), t[o] = "") : (r.text !== ": " || r.depth >
    1) && (t[o] += r.text));
  return t;
}
function Wn(e) {
  return en(e)?.map((t) => (t.starts ? `
` + "  ".repeat(t.depth) : "") + t.text).join("") ?? e;
}

// ../src/ui/json.tsx
var tn = 65536;
function je({ text: e, label: t = "Payload", download: o }) {
  let [r, a] = x(!1), i = Ie(() => e.length <= tn ? en(e) : void 0, [e]), s = i !== void 0 && !r;
  return /* @__PURE__ */ n("div", { class: "payload", children: [
    /* @__PURE__ */ n("div", { class: "bar", children: [
      i && /* @__PURE__ */ n("button", { type: "button", class: "quiet", "aria-pressed": r, onClick: () => a(!r), children: r ? "As laid out" : "As it came" }),
      /* @__PURE__ */ n("span", { class: "hint", children: xt(new TextEncoder().encode(e).length) }),
      /* @__PURE__ */ n(ae, { text: e, label: "Copy " + t.toLowerCase() }),
      o && /* @__PURE__ */ n("a", { class: "button quiet", href: o, download: !0, children: "Download" })
    ] }),
    /* @__PURE__ */ n("pre", { tabIndex: 0, "aria-label": t, children: /* @__PURE__ */ n("code", { children: s ? i.map((l, c) => /* @__PURE__ */ n("span", { class: "\
j-" + l.kind, children: [
      l.starts ? `
` + "  ".repeat(l.depth) : "",
      l.text
    ] }, c)) : e.slice(0, tn) }) }),
    e.length > tn && /* @__PURE__ */ n("p", { class: "hint", children: [
      "The first ",
      xt(tn),
      " are shown."
    ] })
  ] });
}

// ../src/ui/attempt.tsx
var dr;
async function Di() {
  let { items: e } = await g("GET /v1/causes", {});
  return new Map(e.map((t) => [t.code, t]));
}
function Ii() {
  return A(() => dr ??= Di().catch((e) => {
    throw dr = void 0, e;
  }), []).data;
}
var pr = (e) => new TextDecoder().decode(Uint8Array.from(atob(e ?? ""), (t) => t.charCodeAt(0))), fr = (e) => e.map((t) => `${t.name}: ${t.value}`).join(`
`);
function $i({ attempt: e }) {
  let t = Ii()?.get(e.cause ?? "");
  return e.cause ? /* @__PURE__ */ n(U, { kind: "bad", children: [
    /* @__PURE__ */ n("strong", { children: t?.title ?? e.cause }),
    /* @__PURE__ */ n("p", { children: t?.why ?? e.detail }),
    t && e.detail && /* @__PURE__ */ n("p", { class: "hint", children: e.detail }),
    /* @__PURE__ */ n("p", { children: t?.fix ?? e.hint })
  ] }) : null;
}
function mr({ attempt: e, body: t }) {
  let o = e.exchange, r = e.response || (o?.response_header.length ?? 0) > 0;
  return /* @__PURE__ */ n("div", { class: "stack", children: [
    /* @__PURE__ */ n($i, { attempt: e }),
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
      /* @__PURE__ */ n(tt, { label: "Request headers", text: fr(o.request_header) })
    ] }),
    o?.request_body ? /* @__PURE__ */ n(je, { label: "Request body", text: pr(o.request_body) }) : t !== void 0 && /* @__PURE__ */ n(je, { label: "Request body",
    text: t }),
    r && /* @__PURE__ */ n("section", { children: [
      /* @__PURE__ */ n("h3", { children: "Response" }),
      o && o.response_header.length > 0 && /* @__PURE__ */ n(tt, { label: "Response headers", text: fr(o.response_header) }),
      e.response && /* @__PURE__ */ n(je, { label: "Response body", text: pr(e.response) })
    ] })
  ] });
}

// ../src/pages/test.tsx
function ot() {
  let [e, t] = x({ busy: !1 });
  return {
    ...e,
    test: async (o) => {
      t({ busy: !0 });
      let r = { tenant: b.peek() };
      try {
        let a = "draft" in o ? await g("POST /v1/tenants/{tenant}/endpoints/test", { path: r, body: o.draft }) : await g("POST /v1/tenants/{tenant}/endpoints/{e\
ndpoint}/test", { path: { ...r, endpoint: o.endpoint }, body: {} });
        t({ busy: !1, result: a }), de(a.attempt.cause ? "The test failed" : "The test was delivered");
      } catch (a) {
        t({ busy: !1, error: a });
      }
    }
  };
}
function rt({ of: e }) {
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
    /* @__PURE__ */ n(mr, { attempt: t })
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
var hr = "When something happens, send a webhook.";
function vr() {
  let e = A((r) => g("GET /v1/tenants/{tenant}/endpoints", { path: { tenant: b.value }, signal: r }), [b.value]), t = async (r) => {
    try {
      let a = await g("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}", { path: { tenant: b.value, endpoint: r.id }, body: { disabled: !r.disabled } });
      e.set({ items: e.data.items.map((i) => i.id === a.id ? a : i) }), W(a.disabled ? "The automation is off" : "The automation is on");
    } catch (a) {
      z(a);
    }
  }, o = ie("operator") && /* @__PURE__ */ n("a", { class: "button primary", href: F("/automations/new"), children: [
    /* @__PURE__ */ n(_, { name: "plus" }),
    " New automation"
  ] });
  return /* @__PURE__ */ n(I, { title: "Automations", about: hr, actions: o, children: /* @__PURE__ */ n(J, { of: e, children: ({ items: r }) => r.length === 0 ?
  /* @__PURE__ */ n(K, { icon: "bolt", title: "No automations yet", action: o, children: "Choose what triggers one, and where the webhook goes." }) : /* @__PURE__ */ n(
  M, { flush: !0, children: /* @__PURE__ */ n(ce, { label: "Automations", rows: r, id: (a) => a.id, link: (a) => F("/endpoints/" + a.id), columns: [
    { head: "When", kind: "main", cell: (a) => /* @__PURE__ */ n(k, { children: [
      a.event_types.includes("*") ? "anything happens" : a.event_types.join(", "),
      /* @__PURE__ */ n("small", { children: a.kind === "poll" ? "keep it for its consumer" : `Webhook to ${a.url}` })
    ] }) },
    { head: "State", cell: (a) => /* @__PURE__ */ n(pe, { state: nt(a) }) },
    ...ie("operator") ? [{ head: "On or off", cell: (a) => /* @__PURE__ */ n("button", { type: "button", onClick: () => {
      t(a);
    }, children: a.disabled ? "Turn on" : "Turn off" }) }] : []
  ] }) }) }) });
}
function yr() {
  let e = ot(), t = A((l) => g("GET /v1/tenants/{tenant}/event-types", { path: { tenant: b.value }, signal: l }), [b.value]).data?.items ?? [], o = Z(
    { event_types: "", url: "", secret: Kt },
    async () => {
      let l = await g("POST /v1/tenants/{tenant}/endpoints", { path: { tenant: b.value }, body: s() });
      W("The automation is on"), V("/endpoints/" + l.id);
    },
    ({ url: l, event_types: c }) => ({ ...c ? {} : { event_types: "Choose what triggers it." }, ...Oe(l) })
  ), { values: r, errors: a, set: i } = o, s = () => ({ url: r.url.trim(), event_types: [r.event_types || "*"], secret: r.secret.secret || void 0 });
  return /* @__PURE__ */ n(I, { title: "New automation", about: hr, back: { to: "/automations", label: "Automations" }, children: [
    /* @__PURE__ */ n("form", { ref: o.ref, noValidate: !0, onSubmit: o.submit, children: [
      /* @__PURE__ */ n(M, { title: "When", children: /* @__PURE__ */ n(xe, { label: "Trigger type", value: r.event_types, error: a.event_types, onValue: (l) => i(
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
        /* @__PURE__ */ n(P, { label: "Destination URL", type: "url", name: "url", placeholder: "https://example.com/webhooks", value: r.url, error: a.url, onValue: (l) => i(
        { url: l }) }),
        /* @__PURE__ */ n(Jt, { scheme: "standard-webhooks", value: r.secret, error: a.secret, onValue: (l) => i({ secret: l }) })
      ] }) }),
      /* @__PURE__ */ n(Y, { form: o }),
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
    /* @__PURE__ */ n("div", { class: "below", children: /* @__PURE__ */ n(rt, { of: e }) })
  ] });
}

// ../node_modules/eventsource-parser/dist/errors.js
var it = class extends Error {
  constructor(t, o) {
    super(t), this.name = "ParseError", this.type = o.type, this.field = o.field, this.value = o.value, this.line = o.line;
  }
};

// ../node_modules/eventsource-parser/dist/parse.js
var nn = 10, on = 13, He = 32, br = 6;
function zn(e) {
  if (typeof e == "function")
    throw new TypeError("`config` must be an object, got a function instead. Did you mean `createParser({onEvent: fn})`?");
  let { maxBufferSize: t, onComment: o, onError: r, onEvent: a, onId: i, onRetry: s } = e, l = [], c = 0, p = "", u, f = "", v = 0, d, w = !1, T = !1, m = !1;
  function S(h) {
    if (w)
      throw new Error("Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing.");
    if (p !== void 0) {
      if (h = p + h, h === "" || h === "ï" || h === "ï»") {
        p = h;
        return;
      }
      p = void 0, h = h.replace(/^(?:\uFEFF|\xEF\xBB\xBF)/, "");
    }
    if ((T || m) && (h = C(h), !h))
      return;
    if (!l.length) {
      let E = st(h);
      E !== "" && R(E), fe();
      return;
    }
    if (h.indexOf(`
`) === -1 && h.indexOf("\r") === -1) {
      if (c < br) {
        let E = l.join("") + h.slice(0, br - c);
        if (!$(E)) {
          l.length = 0, c = 0, T = !0;
          return;
        }
      }
      l.push(h), c += h.length, fe();
      return;
    }
    l.push(h);
    let y = l.join("");
    l.length = 0, c = 0, R(st(y)), fe();
  }
  function C(h) {
    if (h.length === 0)
      return h;
    if (m)
      return m = !1, h.charCodeAt(0) === nn ? h.slice(1) : h;
    let y = h.indexOf("\r"), E = h.indexOf(`
`), B = y === -1 ? E : E === -1 || y < E ? y : E;
    return B === -1 ? "" : B === h.length - 1 && h.charCodeAt(B) === on ? (T = !1, m = !0, "") : (T = !1, h.slice(B + (h.charCodeAt(B) === on && h.charCodeAt(B +
    1) === nn ? 2 : 1)));
  }
  function R(h) {
    if (h) {
      if (h.charCodeAt(h.length - 1) === on) {
        if (be(h, 0, h.length - 1), fe())
          return;
        m = !0;
        return;
      }
      if ($(h)) {
        l.push(h), c = h.length;
        return;
      }
      T = !0;
    }
  }
  function $(h) {
    let y = h.charCodeAt(0);
    return y === 58 && !!o || y === 100 && rn(h, "data") || y === 101 && rn(h, "event") || y === 105 && rn(h, "id") || y === 114 && rn(h, "retry");
  }
  function fe() {
    return w ? !0 : t === void 0 || c + f.length <= t ? !1 : (w = !0, l.length = 0, c = 0, u = void 0, f = "", v = 0, d = void 0, T = !1, m = !1, r?.(new it(`Bu\
ffered data exceeded max buffer size of ${t} characters`, {
      type: "max-buffer-size-exceeded"
    })), !0);
  }
  function st(h) {
    let y = 0;
    if (h.indexOf("\r") === -1) {
      let L = h.indexOf(`
`, y);
      for (; L !== -1; ) {
        if (y === L) {
          u !== void 0 && i?.(u), v > 0 && a?.({ id: u, event: d, data: f }), u = void 0, f = "", v = 0, d = void 0, y = L + 1, L = h.indexOf(`
`, y);
          continue;
        }
        let Ne = h.charCodeAt(y);
        if (gr(h, y, Ne)) {
          let mn = h.charCodeAt(y + 5) === He ? y + 6 : y + 5, lt = h.slice(mn, L);
          if (v === 0 && h.charCodeAt(L + 1) === nn) {
            u !== void 0 && i?.(u), a?.({ id: u, event: d, data: lt }), u = void 0, f = "", d = void 0, y = L + 2, L = h.indexOf(`
`, y);
            continue;
          }
          f = v === 0 ? lt : `${f}
${lt}`, v++;
        } else _r(h, y, Ne) ? d = h.slice(h.charCodeAt(y + 6) === He ? y + 7 : y + 6, L) || void 0 : be(h, y, L);
        if (fe())
          return "";
        y = L + 1, L = h.indexOf(`
`, y);
      }
      return h.slice(y);
    }
    let E = h.indexOf("\r", y), B = h.indexOf(`
`, y);
    for (; y < h.length; ) {
      let L = -1;
      if (E !== -1 && B !== -1 ? L = E < B ? E : B : E !== -1 ? E === h.length - 1 ? L = -1 : L = E : B !== -1 && (L = B), L === -1)
        break;
      if (be(h, y, L), fe())
        return "";
      y = L + 1, h.charCodeAt(y - 1) === on && h.charCodeAt(y) === nn && y++, E !== -1 && E < y && (E = h.indexOf("\r", y)), B !== -1 && B < y && (B = h.indexOf(
      `
`, y));
    }
    return h.slice(y);
  }
  function be(h, y, E) {
    if (y === E) {
      Pt();
      return;
    }
    let B = h.charCodeAt(y);
    if (gr(h, y, B)) {
      let ze = h.charCodeAt(y + 5) === He ? y + 6 : y + 5, no = h.slice(ze, E);
      f = v === 0 ? no : `${f}
${no}`, v++;
      return;
    }
    if (_r(h, y, B)) {
      d = h.slice(h.charCodeAt(y + 6) === He ? y + 7 : y + 6, E) || void 0;
      return;
    }
    if (B === 105 && h.charCodeAt(y + 1) === 100 && h.charCodeAt(y + 2) === 58) {
      let ze = h.slice(h.charCodeAt(y + 3) === He ? y + 4 : y + 3, E);
      ze.includes("\0") || (u = ze);
      return;
    }
    if (B === 58) {
      if (o) {
        let ze = h.slice(y, E);
        o(ze.slice(h.charCodeAt(y + 1) === He ? 2 : 1));
      }
      return;
    }
    let L = h.slice(y, E), Ne = L.indexOf(":");
    if (Ne === -1) {
      me(L, "", L);
      return;
    }
    let mn = L.slice(0, Ne), lt = L.charCodeAt(Ne + 1) === He ? 2 : 1, ti = L.slice(Ne + lt);
    me(mn, ti, L);
  }
  function me(h, y, E) {
    switch (h) {
      case "event":
        d = y || void 0;
        break;
      case "data":
        f = v === 0 ? y : `${f}
${y}`, v++;
        break;
      case "id":
        y.includes("\0") || (u = y);
        break;
      case "retry":
        /^\d+$/.test(y) ? s?.(parseInt(y, 10)) : r?.(new it(`Invalid \`retry\` value: "${y}"`, {
          type: "invalid-retry",
          value: y,
          line: E
        }));
        break;
      default:
        r?.(new it(`Unknown field "${h.length > 20 ? `${h.slice(0, 20)}…` : h}"`, { type: "unknown-field", field: h, value: y, line: E }));
        break;
    }
  }
  function Pt() {
    u !== void 0 && i?.(u), v > 0 && a?.({
      id: u,
      event: d,
      data: f
    }), u = void 0, f = "", v = 0, d = void 0;
  }
  function he(h = {}) {
    if (h.consume && l.length > 0) {
      let y = l.join("");
      be(y, 0, y.length);
    }
    p = "", u = void 0, f = "", v = 0, d = void 0, l.length = 0, c = 0, w = !1, T = !1, m = !1;
  }
  return { feed: S, reset: he };
}
function gr(e, t, o) {
  return o === 100 && e.charCodeAt(t + 1) === 97 && e.charCodeAt(t + 2) === 116 && e.charCodeAt(t + 3) === 97 && e.charCodeAt(t + 4) === 58;
}
function _r(e, t, o) {
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
var We = N("off"), Tt = N(!1), sn = /* @__PURE__ */ new Set(), Bn = N([]), an = "", Gn = [], xr;
function qi() {
  xr = void 0;
  let e = Gn;
  Gn = [];
  for (let t of sn) t.hear(e);
}
function Kn(e) {
  Gn.push(e), xr ??= setTimeout(qi, 250);
}
function wr() {
  let e = [...new Set([...sn].flatMap((t) => t.topics))].sort();
  e.join() !== Bn.peek().join() && (Bn.value = e);
}
function ln(e, t) {
  let o = X(t);
  o.current = t, D(() => {
    let r = { topics: e, hear: (a) => o.current(a) };
    return sn.add(r), wr(), () => {
      sn.delete(r), queueMicrotask(wr);
    };
  }, [e.join()]);
}
var Cr = N(document.hidden);
addEventListener("visibilitychange", () => Cr.value = document.hidden);
ne(() => {
  let e = Bn.value, t = b.value;
  if (e.length === 0 || Tt.value || Cr.value) {
    We.value = "off";
    return;
  }
  let o = new AbortController();
  return Ui(t, e, o.signal), () => o.abort();
});
var Vi = 5e3, kr = "";
async function Ui(e, t, o) {
  let r = e + " " + t.join();
  r !== kr && (an = ""), kr = r, We.value = "connecting";
  for (let a = 0; !o.aborted; a++) {
    try {
      let s = `${we}v1/tenants/${encodeURIComponent(e)}/stream?topics=${t.join()}`, l = { Accept: "text/event-stream" };
      an && (l["Last-Event-ID"] = an);
      let c = await Me("GET", s, { header: l, signal: o });
      We.value = "live", a = 0, await ji(c);
    } catch (s) {
      if (Ye(s) || o.aborted) return;
      s instanceof ee && s.status === 401 && ke.ended && await ke.ended();
    }
    if (o.aborted) return;
    We.value = a < 3 ? "reconnecting" : "polling", We.value === "polling" && Kn({ kind: "gap" });
    let i = Math.min(Vi, 500 * 2 ** a) * (0.75 + Math.random() / 2);
    await new Promise((s) => setTimeout(s, i));
  }
}
async function ji(e) {
  let t = zn({
    onEvent: (r) => {
      r.id && (an = r.id), r.event === "gap" ? Kn({ kind: "gap" }) : r.event && r.event !== "ready" && Kn({ kind: r.event, item: JSON.parse(r.data) });
    }
  }), o = e.body.pipeThrough(new TextDecoderStream()).getReader();
  for (; ; ) {
    let { done: r, value: a } = await o.read();
    if (r) return;
    t.feed(a);
  }
}

// ../src/lib/live.ts
var Hi = {
  delivery: "deliveries",
  event: "events",
  request: "requests",
  endpoint: "endpoints",
  job: "jobs"
}, Wi = () => scrollY > 200 || document.querySelector("table:hover, table:focus-within") !== null;
function cn(e, t, o) {
  let [r, a] = x([]), i = new Set(e.items?.map((l) => l.id)), s = r.filter((l) => o(l) && !i.has(l.id));
  return D(() => a([]), [e.round]), ln([Hi[t]], (l) => {
    if (l.some((f) => f.kind === "gap")) {
      e.reload();
      return;
    }
    let c = /* @__PURE__ */ new Map();
    for (let f of l)
      f.kind === t && c.set(f.item.id, f.item);
    if (c.size === 0) return;
    let p = [...c.values()].filter((f) => !i.has(f.id) && o(f)).reverse(), u = Wi();
    e.change((f) => [...u ? [] : p, ...f.map((v) => c.get(v.id) ?? v)]), u && a((f) => [...p, ...f.filter((v) => !c.has(v.id))]);
  }), {
    count: s.length,
    show: () => {
      e.change((l) => [...s, ...l]), a([]);
    }
  };
}

// ../src/ui/eventtypes.tsx
function un({ value: e, onValue: t, error: o, label: r = "Trigger events" }) {
  let [a, i] = x(""), s = ge(), l = A((m) => g("GET /v1/tenants/{tenant}/event-types", { path: { tenant: b.value }, signal: m }), [b.value]).data?.items ?? [], c = e.
  includes("*"), p = new Map(l.map((m) => [m.name, m.description])), u = [.../* @__PURE__ */ new Set([...p.keys(), ...e.filter((m) => m !== "*")])].sort(), f = a.
  trim(), v = u.filter((m) => m.toLowerCase().includes(f.toLowerCase()) || p.get(m)?.toLowerCase().includes(f.toLowerCase())), d = Map.groupBy(v, (m) => m.split(
  ".")[0]), w = (m, S) => t(S ? [...e, m] : e.filter((C) => C !== m)), T = () => {
    !f || u.includes(f) || (w(f, !0), i(""));
  };
  return /* @__PURE__ */ n("fieldset", { "aria-describedby": s + "-error", children: [
    /* @__PURE__ */ n("legend", { children: r }),
    /* @__PURE__ */ n("p", { class: "hint", id: s + "-hint", children: [
      "What happens that is sent there. ",
      !c && e.length > 0 && `${e.length} chosen.`
    ] }),
    /* @__PURE__ */ n(ye, { label: "All events, also those of types to come", checked: c, onValue: (m) => t(m ? ["*"] : []) }),
    !c && /* @__PURE__ */ n("div", { class: "picker", children: [
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
              m.key === "Enter" && (m.preventDefault(), T());
            }
          }
        ),
        f && !u.includes(f) && /* @__PURE__ */ n("button", { type: "button", onClick: T, children: [
          /* @__PURE__ */ n(_, { name: "plus" }),
          " Add"
        ] })
      ] }),
      [...d].map(([m, S]) => /* @__PURE__ */ n("div", { class: "group", children: [
        d.size > 1 && S.length > 1 && /* @__PURE__ */ n("p", { children: m }),
        S.map((C) => /* @__PURE__ */ n(ye, { label: /* @__PURE__ */ n("code", { children: C }), hint: p.get(C), checked: e.includes(C), onValue: (R) => w(C, R) },
        C))
      ] }, m)),
      v.length === 0 && /* @__PURE__ */ n("p", { class: "hint", children: f ? `There is no event type “${f}” yet. Add it to subscribe to it all the same.` :
      "There are no event types yet." })
    ] }),
    /* @__PURE__ */ n("p", { class: "error", id: s + "-error", children: o })
  ] });
}

// ../src/ui/scheme.tsx
function at({ value: e, onValue: t, error: o, hint: r, label: a = "Signature scheme" }) {
  let [i, s] = x(!1);
  return /* @__PURE__ */ n(Ve, { label: a, error: o, hint: r, children: (l) => /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n("button", { type: "button", class: "select", ...l, onClick: () => s(!0), children: [
      /* @__PURE__ */ n(_, { name: "shield" }),
      " ",
      /* @__PURE__ */ n("span", { children: e }),
      " ",
      /* @__PURE__ */ n(_, { name: "down" })
    ] }),
    i && /* @__PURE__ */ n(zi, { value: e, onClose: () => s(!1), onChoose: (c) => {
      s(!1), t(c);
    } })
  ] }) });
}
function zi({ value: e, onChoose: t, onClose: o }) {
  let [r, a] = x(""), i = A((s) => g("GET /v1/tenants/{tenant}/schemes", { path: { tenant: b.value }, query: { search: r, limit: 100 }, signal: s }), [r, b.value]);
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
        onInput: (s) => a(s.currentTarget.value),
        onKeyDown: (s) => {
          s.key === "Enter" && (s.preventDefault(), i.data?.items[0] && r && t(i.data.items[0].name));
        }
      }
    ),
    i.error ? /* @__PURE__ */ n(se, { error: i.error, retry: i.reload }) : null,
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
    ] }) : /* @__PURE__ */ n(qn, {})
  ] }) });
}

// ../src/pages/secrets.tsx
function Sr({ endpoint: e }) {
  let t = { tenant: b.value, endpoint: e.id };
  return /* @__PURE__ */ n(Pr, { id: e.id, owner: {
    scheme: e.scheme,
    signs: !0,
    list: (o) => g("GET /v1/tenants/{tenant}/endpoints/{endpoint}/secrets", { path: t, signal: o }),
    reveal: () => g("POST /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/reveal", { path: t }),
    rotate: (o) => g("POST /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/rotate", { path: t, body: o }),
    end: (o) => g("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/{secret}", { path: { ...t, secret: o } })
  } });
}
function Er({ source: e }) {
  let t = { tenant: b.value, source: e.id };
  return /* @__PURE__ */ n(Pr, { id: e.id, owner: {
    scheme: e.scheme,
    signs: !1,
    list: (o) => g("GET /v1/tenants/{tenant}/sources/{source}/secrets", { path: t, signal: o }),
    reveal: () => g("POST /v1/tenants/{tenant}/sources/{source}/secrets/reveal", { path: t }),
    rotate: (o) => g("POST /v1/tenants/{tenant}/sources/{source}/secrets/rotate", { path: t, body: o }),
    end: (o) => g("DELETE /v1/tenants/{tenant}/sources/{source}/secrets/{secret}", { path: { ...t, secret: o } })
  } });
}
function Pr({ id: e, owner: t }) {
  let o = A(t.list, [b.value, e]), [r, a] = x(!1), [i, s] = x({}), l = ie("operator"), c = async (u) => {
    let { items: f } = await t.reveal();
    return s(Object.fromEntries(f.filter((v) => v.public_key).map((v) => [v.id, v.public_key]))), f.find((v) => v.id === u)?.secret ?? "";
  }, p = async (u) => {
    if (await ve({
      title: "End this secret now?",
      action: "End it",
      danger: !0,
      text: /* @__PURE__ */ n("p", { children: t.signs ? "Receivers that know only this one refuse every delivery from now on." : "Webhooks that are signed with\
 it are refused from now on." })
    }))
      try {
        await t.end(u.id), W("The secret has ended"), o.reload();
      } catch (v) {
        z(v);
      }
  };
  return /* @__PURE__ */ n(M, { title: t.signs ? "Secret token" : "Secrets", actions: l && /* @__PURE__ */ n("button", { type: "button", onClick: () => a(!0), children: [
    /* @__PURE__ */ n(_, { name: "refresh" }),
    " ",
    t.signs ? "Regenerate" : "Replace"
  ] }), children: [
    /* @__PURE__ */ n(J, { of: o, children: ({ items: u }) => /* @__PURE__ */ n("div", { class: "stack", children: [
      u.length === 0 && /* @__PURE__ */ n("p", { class: "hint", children: "There is none: the provider publishes its keys." }),
      u.length > 1 && /* @__PURE__ */ n(U, { children: t.signs ? "Deliveries are signed with each of these where the scheme has room for several, and with the o\
ldest one where it has not." : "A webhook is genuine if it is signed with any of these." }),
      u.map((f) => /* @__PURE__ */ n("div", { class: "field", children: [
        /* @__PURE__ */ n("span", { class: "label", children: [
          /* @__PURE__ */ n("code", { children: f.id }),
          " ",
          f.scheme !== t.scheme && /* @__PURE__ */ n(k, { children: [
            "for ",
            /* @__PURE__ */ n("code", { children: f.scheme })
          ] }),
          " since ",
          /* @__PURE__ */ n(te, { at: f.start_at }),
          f.end_at && /* @__PURE__ */ n("strong", { children: [
            ", ends ",
            Ue(f.end_at)
          ] })
        ] }),
        /* @__PURE__ */ n("div", { class: "beside", children: [
          l ? /* @__PURE__ */ n(Xo, { reveal: () => c(f.id) }) : /* @__PURE__ */ n("span", { class: "hint", children: "Your role does not allow to see it." }),
          l && u.length > 1 && /* @__PURE__ */ n("button", { type: "button", onClick: () => {
            p(f);
          }, children: "End now" })
        ] }),
        i[f.id] && /* @__PURE__ */ n("span", { class: "label", children: "Public key for receivers" }),
        i[f.id] && /* @__PURE__ */ n("div", { class: "secret", children: [
          /* @__PURE__ */ n("code", { children: i[f.id] }),
          /* @__PURE__ */ n(ae, { text: i[f.id], label: "Copy the public key" })
        ] })
      ] }, f.id)),
      /* @__PURE__ */ n("p", { class: "hint", children: "Each look at a secret is in the audit log. It hides again after a minute." })
    ] }) }),
    r && /* @__PURE__ */ n(Bi, { owner: t, onClose: () => a(!1), onDone: () => {
      a(!1), o.reload();
    } })
  ] });
}
var Tr = [
  { value: "24h", label: "24 hours", ms: 864e5 },
  { value: "1h", label: "1 hour", ms: 36e5 },
  { value: "168h", label: "7 days", ms: 6048e5 },
  { value: "720h", label: "30 days", ms: 2592e6 },
  { value: "0s", label: "none: the old one ends at once", ms: 0 }
];
function Bi({ owner: e, onClose: t, onDone: o }) {
  let r = Z({ secret: "", overlap: "24h" }, async ({ secret: i, overlap: s }) => {
    let l = await e.rotate({ secret: i || void 0, overlap: s });
    W(s === "0s" ? "The new secret is live" : `The new secret is live. The old one ends ${Ue(l.previous_end_at)}`), o();
  }), a = Tr.find((i) => i.value === r.values.overlap);
  return /* @__PURE__ */ n(le, { title: e.signs ? "Regenerate the secret?" : "Replace the secret?", onClose: t, children: /* @__PURE__ */ n("form", { ref: r.ref,
  class: "stack", noValidate: !0, onSubmit: r.submit, children: [
    /* @__PURE__ */ n(Y, { form: r }),
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
    /* @__PURE__ */ n(xe, { label: "Overlap", value: r.values.overlap, onValue: (i) => r.set({ overlap: i }), options: Tr }),
    a.ms > 0 ? /* @__PURE__ */ n(U, { children: [
      "Until ",
      /* @__PURE__ */ n("strong", { children: Ue(Date.now() + a.ms) }),
      ", ",
      e.signs ? "the old secret stays live: deliveries carry both signatures where the scheme has room for them, and that of the old one where it has not." : "w\
ebhooks that are signed with either are accepted."
    ] }) : /* @__PURE__ */ n(U, { kind: "warn", children: e.signs ? "Receivers that do not know the new secret refuse every delivery from now on." : "Webhooks t\
hat are signed with the old one are refused from now on." }),
    /* @__PURE__ */ n("div", { class: "submit", children: [
      /* @__PURE__ */ n("button", { type: "submit", class: a.ms > 0 ? "primary" : "danger", disabled: r.busy, children: e.signs ? "Regenerate" : "Replace" }),
      /* @__PURE__ */ n("button", { type: "button", onClick: t, children: "Cancel" })
    ] })
  ] }) });
}

// ../src/lib/retry.ts
var Gi = { h: 3600, m: 60, s: 1, ms: 1e-3 };
function Jn(e) {
  return /^(\d+(\.\d+)?(h|m|s|ms))+$/.test(e) ? [...e.matchAll(/([\d.]+)(ms|h|m|s)/g)].reduce((t, [, o, r]) => t + Number(o) * Gi[r], 0) : NaN;
}
function dn(e) {
  return e < 60 ? `${Math.round(e)}s` : e < 3600 ? `${Math.round(e / 6) / 10}m` : `${Math.round(e / 360) / 10}h`;
}
function Ki(e) {
  if (e.policy === "schedule") return (e.pauses ?? []).map(Jn);
  let t = Jn(e.pause ?? ""), o = e.longest ? Jn(e.longest) : 86400;
  return Array.from({ length: (e.attempts ?? 10) - 1 }, (r, a) => Math.min(o, { exponential: t * 2 ** a, linear: t * (a + 1), fixed: t }[e.policy]));
}
function Mr(e) {
  let t = Ki(e);
  if (t.some(Number.isNaN)) return "";
  let o = t.reduce((a, i) => a + i, 0);
  return `Tried again after ${(t.length > 6 ? [...t.slice(0, 4).map(dn), "…", dn(t.at(-1))] : t.map(dn)).join(", ")}: ${t.length + 1} attempts within ${dn(o)}\
.`;
}

// ../src/pages/settingsfields.tsx
function pn(e) {
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
var Ar = (e) => e.trim() ? Number(e) : void 0;
function St(e) {
  let t = {};
  for (let r of e.headers.split(`
`)) {
    let a = r.indexOf(":");
    r.trim() && (t[r.slice(0, a < 0 ? void 0 : a).trim()] = a < 0 ? "" : r.slice(a + 1).trim());
  }
  let o = e.retry === "exponential" || e.retry === "linear";
  return {
    headers: Object.keys(t).length > 0 ? t : void 0,
    concurrency: Ar(e.concurrency),
    rate_limit: e.rateCount.trim() ? { count: Number(e.rateCount), per: e.ratePer } : void 0,
    order: e.order || void 0,
    retry: e.retry ? e.retry === "schedule" ? { policy: "schedule", pauses: e.pauses.split(/[\s,]+/).filter(Boolean) } : { policy: e.retry, attempts: Ar(e.attempts),
    pause: e.pause.trim(), longest: o && e.longest.trim() || void 0 } : void 0,
    content_digest: e.contentDigest || void 0,
    no_trace: e.noTrace || void 0,
    filter: e.filter.trim() || void 0,
    transform: e.transform.trim() || void 0
  };
}
var Ji = [
  { value: "", label: "The default: 10 attempts within about 75 hours" },
  { value: "exponential", label: "Pauses that double" },
  { value: "linear", label: "Pauses that grow by the first one" },
  { value: "fixed", label: "Pauses that stay the same" },
  { value: "schedule", label: "A list of pauses" }
];
function fn({ value: e, onValue: t, error: o }) {
  let r = (i) => t({ ...e, ...i }), a = St(e).retry;
  return /* @__PURE__ */ n("div", { class: "stack", children: [
    o && /* @__PURE__ */ n("p", { class: "error", role: "alert", tabIndex: -1, "aria-invalid": "true", children: o }),
    /* @__PURE__ */ n(kt, { label: "Headers", name: "headers", rows: 2, placeholder: "X-Team: billing", value: e.headers, onValue: (i) => r({ headers: i }), hint: "\
One a line, sent with every delivery. Everybody who sees the endpoint sees them: they are no place for a secret." }),
    /* @__PURE__ */ n("div", { class: "columns", children: [
      /* @__PURE__ */ n(P, { label: "Attempts at the same time", name: "concurrency", placeholder: "adapts, 1 to 32", value: e.concurrency, onValue: (i) => r({ concurrency: i }),
      hint: "1 to 256." }),
      /* @__PURE__ */ n(P, { label: "Rate limit", name: "rate", placeholder: "none", value: e.rateCount, onValue: (i) => r({ rateCount: i }), hint: "The most at\
tempts in a period." }),
      /* @__PURE__ */ n(xe, { label: "Period of the rate limit", value: e.ratePer, onValue: (i) => r({ ratePer: i }), options: [{ value: "second", label: "a sec\
ond" }, { value: "minute", label: "a minute" }] }),
      /* @__PURE__ */ n(xe, { label: "Order", value: e.order, onValue: (i) => r({ order: i }), hint: "A delivery that fails holds up those behind it.", options: [
        { value: "", label: "none: as fast as it goes" },
        { value: "key", label: "by the events' ordering key" },
        { value: "endpoint", label: "one after the other" }
      ] })
    ] }),
    /* @__PURE__ */ n(xe, { label: "Retries", value: e.retry, onValue: (i) => r({ retry: i }), options: Ji, hint: a && Mr(a) }),
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
    /* @__PURE__ */ n(ye, { label: "Send a Content-Digest of the body", checked: e.contentDigest, onValue: (i) => r({ contentDigest: i }), hint: "With it a rece\
iver can tell a changed body from a wrong secret." }),
    /* @__PURE__ */ n(ye, { label: "Send no trace headers", checked: e.noTrace, onValue: (i) => r({ noTrace: i }) })
  ] });
}

// ../src/pages/snippets.tsx
function Rr({ endpoint: e }) {
  let t = A((o) => g("GET /v1/tenants/{tenant}/endpoints/{endpoint}/snippets", { path: { tenant: b.value, endpoint: e.id }, signal: o }), [b.value, e.id, e.scheme]);
  return /* @__PURE__ */ n(M, { title: "Verify code", children: /* @__PURE__ */ n(J, { of: t, children: ({ items: o }) => {
    let r = o.find((a) => a.lang === j.value.get("lang")) ?? o[0];
    return r ? /* @__PURE__ */ n("div", { class: "stack", children: [
      /* @__PURE__ */ n("div", { class: "row", role: "group", "aria-label": "Language", children: o.map((a) => /* @__PURE__ */ n("button", { type: "button", class: a ===
      r ? "" : "quiet", "aria-pressed": a === r, onClick: () => re({ lang: a === o[0] ? void 0 : a.lang }, !0), children: a.title }, a.lang)) }),
      r.install && /* @__PURE__ */ n(tt, { label: "Install", text: r.install }),
      /* @__PURE__ */ n(tt, { label: `${r.title} code`, text: r.code }),
      /* @__PURE__ */ n("p", { class: "hint", children: [
        "For ",
        r.framework,
        ". It reads the body as it came in, and the secret from the environment."
      ] })
    ] }) : /* @__PURE__ */ n(U, { children: "There is no code for this scheme." });
  } }) });
}

// ../src/pages/endpoint.tsx
function Or({ id: e }) {
  let t = A((o) => g("GET /v1/tenants/{tenant}/endpoints/{endpoint}", { path: { tenant: b.value, endpoint: e }, signal: o }), [b.value, e]);
  return ln(["endpoints"], (o) => {
    let r = o.findLast((a) => a.kind === "gap" || a.kind === "endpoint" && a.item.id === e);
    r?.kind === "gap" ? t.reload() : r && t.set(r.item);
  }), t.data ? /* @__PURE__ */ n(Qi, { endpoint: t.data, changed: t.set }) : /* @__PURE__ */ n(I, { title: "Webhook details", back: { to: "/endpoints", label: "\
Endpoints" }, children: /* @__PURE__ */ n(J, { of: t, children: () => null }) });
}
function Qi({ endpoint: e, changed: t }) {
  let o = ot(), [r, a] = x(!1), i = ie("operator") && !e.deleted_at, s = async (l) => {
    try {
      t(await g("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}", { path: { tenant: b.value, endpoint: e.id }, body: { disabled: l } })), W(l ? "The endpoint i\
s disabled" : "The endpoint is enabled");
    } catch (c) {
      z(c);
    }
  };
  return /* @__PURE__ */ n(I, { title: "Endpoint " + (e.url ?? e.id), heading: e.url ?? "Polled endpoint", about: e.description, back: { to: "/endpoints", label: "\
Endpoints" }, actions: i && /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n("button", { type: "button", onClick: () => {
      s(!e.disabled);
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
      ["State", /* @__PURE__ */ n(pe, { state: nt(e) })],
      ["Id", /* @__PURE__ */ n(zt, { id: e.id })],
      ["Events", e.event_types.includes("*") ? "all" : /* @__PURE__ */ n("span", { class: "row", children: e.event_types.map((l) => /* @__PURE__ */ n("span", { class: "\
chip", children: l }, l)) })],
      ["Scheme", /* @__PURE__ */ n("code", { children: e.scheme })],
      ["Created", /* @__PURE__ */ n(te, { at: e.created_at })]
    ] }) }),
    /* @__PURE__ */ n(rt, { of: o }),
    /* @__PURE__ */ n(Bt, { tabs: [
      { name: "deliveries", label: "Deliveries", content: () => /* @__PURE__ */ n(Zi, { endpoint: e }) },
      { name: "secret", label: "Secret and verify code", content: () => /* @__PURE__ */ n(k, { children: [
        /* @__PURE__ */ n(Sr, { endpoint: e }),
        /* @__PURE__ */ n(Rr, { endpoint: e })
      ] }) },
      ...i ? [{ name: "settings", label: "Settings", content: () => /* @__PURE__ */ n(Xi, { endpoint: e, changed: t }, e.updated_at) }] : []
    ] }),
    r && /* @__PURE__ */ n(Yi, { endpoint: e, onClose: () => a(!1) })
  ] });
}
var Qn = [
  { name: "state", label: "State", kind: "choice", options: ["pending", "leased", "delivered", "failed", "cancelled", "skipped", "quarantined"].map((e) => ({ value: e,
  label: e === "leased" ? "in progress" : e })) },
  { name: "type", label: "Event type", kind: "text", placeholder: "the whole name" },
  { name: "since", label: "Since", kind: "time" },
  { name: "until", label: "Until", kind: "time" }
];
function Zi({ endpoint: e }) {
  let t = j.value, o = { endpoint: e.id, state: t.get("state") ? [t.get("state")] : void 0, type: t.get("type") ?? void 0, since: t.get("since") ?? void 0, until: t.
  get("until") ?? void 0 }, r = Ut((i, s) => g("GET /v1/tenants/{tenant}/deliveries", { path: { tenant: b.value }, query: { ...o, cursor: i }, signal: s }), [b.
  value, JSON.stringify(o)]), a = cn(r, "delivery", (i) => i.endpoint === e.id && (!o.state || o.state.includes(i.state)) && !o.type && !o.until);
  return /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n(Ce, { filters: Qn }),
    r.error ? /* @__PURE__ */ n(se, { error: r.error, retry: r.reload }) : null,
    r.items?.length === 0 && (Xt(Qn) ? /* @__PURE__ */ n(K, { icon: "search", title: "No delivery fits the filters", action: /* @__PURE__ */ n("button", { type: "\
button", onClick: () => Te(Qn), children: "Clear the filters" }) }) : /* @__PURE__ */ n(K, { icon: "list", title: "Nothing was sent yet", children: "Send a test\
, or publish an event of a type that it subscribes to." })),
    r.items && r.items.length > 0 && /* @__PURE__ */ n(M, { flush: !0, children: [
      /* @__PURE__ */ n(Yt, { fresh: a }),
      /* @__PURE__ */ n(ce, { label: "Deliveries", rows: r.items, busy: r.busy, more: r.more, id: (i) => i.id, link: (i) => F("/deliveries/" + i.id), columns: [
        { head: "Delivery", kind: "main", cell: (i) => /* @__PURE__ */ n(k, { children: [
          /* @__PURE__ */ n("code", { children: i.id }),
          i.reason && /* @__PURE__ */ n("small", { children: i.reason })
        ] }) },
        { head: "State", cell: (i) => /* @__PURE__ */ n(pe, { state: i.state === "pending" && i.attempts > 0 ? "retrying" : i.state }) },
        { head: "Last answer", cell: (i) => i.last_attempt && /* @__PURE__ */ n(Gt, { code: i.last_attempt.status }) },
        { head: "Attempts", kind: "number", cell: (i) => i.attempts },
        { head: "Took", kind: "minor", cell: (i) => i.last_attempt && Re(i.last_attempt.duration_ms) },
        { head: "Created", kind: "minor", cell: (i) => /* @__PURE__ */ n(te, { at: i.created_at }) }
      ] })
    ] })
  ] });
}
function Yi({ endpoint: e, onClose: t }) {
  let [o, r] = x(), a = Z({ since: new Date(Date.now() - 864e5).toISOString(), missing: !1 }, async ({ since: i, missing: s }) => {
    let l = { kind: s ? "replay_missing" : "replay", filter: { endpoint: e.id, since: i } }, c = { tenant: b.value };
    if (o === void 0) {
      r((await g("POST /v1/tenants/{tenant}/jobs", { path: c, body: { ...l, dry_run: !0 } })).total);
      return;
    }
    let p = await g("POST /v1/tenants/{tenant}/jobs", { path: c, body: l });
    W("The replay has begun"), t(), V("/jobs/" + p.id);
  });
  return /* @__PURE__ */ n(le, { title: "Replay", onClose: t, children: /* @__PURE__ */ n("form", { ref: a.ref, class: "stack", onSubmit: a.submit, children: [
    /* @__PURE__ */ n(Y, { form: a }),
    /* @__PURE__ */ n("label", { class: "field", children: [
      /* @__PURE__ */ n("span", { class: "label", children: "Since" }),
      /* @__PURE__ */ n("input", { type: "datetime-local", value: Qt(a.values.since), onInput: (i) => {
        a.set({ since: Zt(i.currentTarget.value) ?? "" }), r(void 0);
      } })
    ] }),
    /* @__PURE__ */ n(ye, { label: "Also what it never got", hint: "Events of types that it subscribes to now, of which it has no delivery: because it was new, \
disabled, or failed.", checked: a.values.missing, onValue: (i) => {
      a.set({ missing: i }), r(void 0);
    } }),
    o !== void 0 && /* @__PURE__ */ n(U, { kind: o > 0 ? "info" : "warn", children: o === 0 ? "There is nothing to replay." : `${o} deliveries are made again, e\
ach with all its attempts.` }),
    /* @__PURE__ */ n("div", { class: "submit", children: [
      /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: a.busy || o === 0, children: o === void 0 ? "Count them" : `Replay ${o}` }),
      /* @__PURE__ */ n("button", { type: "button", onClick: t, children: "Cancel" })
    ] })
  ] }) });
}
function Xi({ endpoint: e, changed: t }) {
  let o = Z(
    { url: e.url ?? "", description: e.description, event_types: e.event_types, scheme: e.scheme, settings: pn(e.settings) },
    async (l) => {
      t(await g("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}", {
        path: { tenant: b.value, endpoint: e.id },
        body: {
          url: e.kind === "push" && l.url !== e.url ? l.url.trim() : void 0,
          description: l.description,
          event_types: l.event_types,
          scheme: l.scheme === e.scheme ? void 0 : l.scheme,
          settings: St(l.settings)
        }
      })), W("The settings were saved");
    },
    (l) => ({ ...e.kind === "push" ? Oe(l.url) : {}, ...l.event_types.length > 0 ? {} : { event_types: "Choose at least one event." } })
  ), { values: r, errors: a, set: i } = o, s = async () => {
    if (await ve({
      title: "Delete the endpoint?",
      action: "Delete",
      danger: !0,
      text: /* @__PURE__ */ n("p", { children: "Its secrets are deleted, and what still waits for it is cancelled. What was sent to it stays in the log. This ca\
nnot be undone." })
    }))
      try {
        await g("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}", { path: { tenant: b.value, endpoint: e.id } }), W("The endpoint was deleted"), V("/endpoints");
      } catch (c) {
        z(c);
      }
  };
  return /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n("form", { ref: o.ref, noValidate: !0, onSubmit: o.submit, children: [
      /* @__PURE__ */ n(M, { children: /* @__PURE__ */ n("div", { class: "stack", children: [
        e.kind === "push" && /* @__PURE__ */ n(P, { label: "Callback URL", type: "url", name: "url", value: r.url, error: a.url, onValue: (l) => i({ url: l }) }),
        /* @__PURE__ */ n(P, { label: "Description", name: "description", value: r.description, error: a.description, onValue: (l) => i({ description: l }) }),
        /* @__PURE__ */ n(at, { value: r.scheme, error: a.scheme, onValue: (l) => i({ scheme: l }), hint: "Its secrets must fit the scheme." })
      ] }) }),
      /* @__PURE__ */ n(M, { children: /* @__PURE__ */ n(un, { value: r.event_types, error: a.event_types, onValue: (l) => i({ event_types: l }) }) }),
      e.kind === "push" && /* @__PURE__ */ n(M, { title: "Delivery", children: /* @__PURE__ */ n(fn, { value: r.settings, error: a.settings, onValue: (l) => i({
      settings: l }) }) }),
      /* @__PURE__ */ n(Y, { form: o }),
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
function Nr() {
  let e = ot(), [t, o] = x(""), r = Z(
    { url: "", description: "", event_types: [], scheme: "standard-webhooks", secret: Kt, settings: pn({}) },
    async () => {
      let p = await g("POST /v1/tenants/{tenant}/endpoints", { path: { tenant: b.value }, body: l() });
      W("The endpoint was added"), V("/endpoints/" + p.id);
    },
    ({ url: p, event_types: u }) => ({
      ...Oe(p),
      ...u.length > 0 ? {} : { event_types: "Choose at least one event." }
    })
  ), { values: a, errors: i, set: s } = r, l = () => ({
    url: a.url.trim(),
    description: a.description,
    event_types: a.event_types,
    scheme: a.scheme,
    secret: a.secret.secret || void 0,
    settings: St(a.settings)
  }), c = () => {
    let p = Oe(a.url).url ?? "";
    o(p), p || e.test({ draft: { ...l(), event_types: a.event_types.length > 0 ? a.event_types : ["*"] } });
  };
  return /* @__PURE__ */ n(I, { title: "Event subscription", about: "Say which events are sent where.", back: { to: "/endpoints", label: "Endpoints" }, children: [
    /* @__PURE__ */ n("form", { ref: r.ref, noValidate: !0, onSubmit: r.submit, children: [
      /* @__PURE__ */ n(M, { children: /* @__PURE__ */ n("div", { class: "stack", children: [
        /* @__PURE__ */ n(
          P,
          {
            label: "Callback URL",
            type: "url",
            name: "url",
            placeholder: "https://example.com/webhooks",
            value: a.url,
            error: i.url ?? t,
            onValue: (p) => {
              s({ url: p }), o("");
            },
            hint: "Events are sent here with POST. It has to be reachable from this server."
          }
        ),
        /* @__PURE__ */ n(P, { label: "Description", name: "description", value: a.description, error: i.description, onValue: (p) => s({ description: p }), hint: "\
For people: what it is for. It may be empty." })
      ] }) }),
      /* @__PURE__ */ n(M, { children: /* @__PURE__ */ n(un, { value: a.event_types, error: i.event_types, onValue: (p) => s({ event_types: p }) }) }),
      /* @__PURE__ */ n(M, { children: /* @__PURE__ */ n("div", { class: "stack", children: [
        /* @__PURE__ */ n(at, { value: a.scheme, error: i.scheme, onValue: (p) => s({ scheme: p }), hint: "How deliveries are signed. Standard Webhooks is right\
 unless the receiver expects another one." }),
        /* @__PURE__ */ n(Jt, { scheme: a.scheme, value: a.secret, error: i.secret, onValue: (p) => s({ secret: p }) })
      ] }) }),
      /* @__PURE__ */ n("details", { class: "card", open: i.settings !== void 0 || void 0, children: [
        /* @__PURE__ */ n("summary", { children: "More settings: headers, rate, order, retries, filter" }),
        /* @__PURE__ */ n(fn, { value: a.settings, error: i.settings, onValue: (p) => s({ settings: p }) })
      ] }),
      /* @__PURE__ */ n(Y, { form: r }),
      /* @__PURE__ */ n("div", { class: "submit", children: [
        /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: r.busy, children: "Save" }),
        /* @__PURE__ */ n("button", { type: "button", disabled: e.busy, onClick: c, children: [
          /* @__PURE__ */ n(_, { name: "bolt" }),
          " Send a test before saving"
        ] }),
        /* @__PURE__ */ n("a", { class: "button quiet", href: F("/endpoints"), children: "Cancel" })
      ] })
    ] }),
    /* @__PURE__ */ n("div", { class: "below", children: /* @__PURE__ */ n(rt, { of: e }) })
  ] });
}

// ../src/pages/eventtypes.tsx
var Fr = [{ name: "search", label: "Search", kind: "text", placeholder: "name or description" }], Dr = { to: "/event-types", label: "Event types" };
function Ir() {
  let e = A((r) => g("GET /v1/tenants/{tenant}/event-types", { path: { tenant: b.value }, signal: r }), [b.value]), t = (j.value.get("search") ?? "").toLowerCase(),
  o = ie("operator") && /* @__PURE__ */ n("a", { class: "button primary", href: F("/event-types/new"), children: [
    /* @__PURE__ */ n(_, { name: "plus" }),
    " New event type"
  ] });
  return /* @__PURE__ */ n(I, { title: "Event types", about: "What can happen, and what its payload looks like.", actions: o, children: /* @__PURE__ */ n(J, { of: e,
  children: ({ items: r }) => {
    if (r.length === 0) return /* @__PURE__ */ n(K, { icon: "tag", title: "No event types yet", action: o, children: "Name what can happen, such as user.created\
, so that others can subscribe to it." });
    let a = r.filter((i) => `${i.name} ${i.description}`.toLowerCase().includes(t));
    return /* @__PURE__ */ n(k, { children: [
      /* @__PURE__ */ n(Ce, { filters: Fr }),
      a.length === 0 ? /* @__PURE__ */ n(K, { icon: "search", title: "No event type fits the search", action: /* @__PURE__ */ n("button", { type: "button", onClick: () => Te(
      Fr), children: "Clear the search" }) }) : /* @__PURE__ */ n(M, { flush: !0, children: /* @__PURE__ */ n(ce, { label: "Event types", rows: a, id: (i) => i.
      name, link: (i) => F("/event-types/" + i.name), columns: [
        { head: "Name", kind: "main", cell: (i) => /* @__PURE__ */ n(k, { children: [
          /* @__PURE__ */ n("code", { children: i.name }),
          i.description && /* @__PURE__ */ n("small", { children: i.description })
        ] }) },
        { head: "Schema", cell: (i) => i.schema === void 0 ? /* @__PURE__ */ n("span", { class: "hint", children: "none" }) : "JSON Schema" },
        { head: "Example", kind: "minor", cell: (i) => i.example === void 0 ? /* @__PURE__ */ n("span", { class: "hint", children: "none" }) : "yes" },
        { head: "Created", kind: "minor", cell: (i) => /* @__PURE__ */ n(te, { at: i.created_at }) }
      ] }) })
    ] });
  } }) });
}
var $r = (e) => `${we}v1/tenants/${b.value}/event-types/${encodeURIComponent(e)}`;
async function qr(e, t) {
  let o = await (await Me("GET", $r(e), { signal: t })).text(), { schema: r = "", example: a = "" } = ur(o);
  return { ...JSON.parse(o), schema: Wn(r), example: Wn(a) };
}
function Vr({ name: e }) {
  let t = { tenant: b.value, name: e }, o = A((s) => qr(e, s), [b.value, e]), r = A((s) => g("GET /v1/tenants/{tenant}/endpoints", { path: t, signal: s }), [b.value]).
  data?.items.filter((s) => s.event_types.includes(e) || s.event_types.includes("*")), a = async (s) => {
    if (await ve({ title: "Publish the example?", action: "Publish", text: /* @__PURE__ */ n("p", { children: [
      "It becomes an event like any other: every endpoint that subscribes to ",
      /* @__PURE__ */ n("code", { children: e }),
      " gets it",
      r && `, ${r.length} at the moment`,
      "."
    ] }) }))
      try {
        let c = await Me("POST", `${we}v1/tenants/${b.value}/events?type=${encodeURIComponent(e)}`, { body: new Blob([s.example || "{}"], { type: "application/j\
son" }) });
        W("The event was accepted"), V("/events/" + (await c.json()).id);
      } catch (c) {
        z(c);
      }
  }, i = async () => {
    if (await ve({ title: `Delete ${e}?`, action: "Delete", danger: !0, text: /* @__PURE__ */ n("p", { children: "Endpoints that subscribe to it keep doing so; \
it is only no longer listed." }) }))
      try {
        await g("DELETE /v1/tenants/{tenant}/event-types/{name}", { path: t }), W("The event type was deleted"), V("/event-types");
      } catch (s) {
        z(s);
      }
  };
  return /* @__PURE__ */ n(I, { title: e, heading: /* @__PURE__ */ n("code", { children: e }), about: o.data?.description, back: Dr, actions: o.data && ie("oper\
ator") && /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n("button", { type: "button", onClick: () => {
      i();
    }, children: [
      /* @__PURE__ */ n(_, { name: "trash" }),
      " Delete"
    ] }),
    /* @__PURE__ */ n("a", { class: "button", href: F(`/event-types/${e}/edit`), children: "Edit" }),
    /* @__PURE__ */ n("button", { type: "button", class: "primary", onClick: () => {
      a(o.data);
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
    je, { label: "Example", text: s.example }) }),
    /* @__PURE__ */ n(M, { title: "Schema", children: s.schema === "" ? /* @__PURE__ */ n("p", { class: "hint", children: "There is none." }) : /* @__PURE__ */ n(
    je, { label: "Schema", text: s.schema }) })
  ] }) }) });
}
function Ur() {
  return /* @__PURE__ */ n(I, { title: "New event type", back: Dr, children: /* @__PURE__ */ n(Hr, { type: { name: "", description: "", created_at: "", schema: "",
  example: "" } }) });
}
function jr({ name: e }) {
  let t = A((o) => qr(e, o), [b.value, e]);
  return /* @__PURE__ */ n(I, { title: "Edit " + e, back: { to: "/event-types/" + e, label: e }, children: /* @__PURE__ */ n(J, { of: t, children: (o) => /* @__PURE__ */ n(
  Hr, { type: o }) }) });
}
function Hr({ type: e }) {
  let t = !e.name, o = Z(
    { name: e.name, description: e.description, schema: e.schema, example: e.example },
    async (s) => {
      let l = [`"description":${JSON.stringify(s.description)}`];
      s.schema.trim() && l.push(`"schema":${s.schema}`), s.example.trim() && l.push(`"example":${s.example}`), await Me("PUT", $r(s.name.trim()), { body: `{${l.
      join()}}`, header: { "Content-Type": "application/json" } }), W(t ? "The event type was added" : "The event type was saved"), V("/event-types/" + s.name.trim());
    },
    (s) => ({
      ...s.name.trim() ? {} : { name: "Name it, for example user.created." },
      ...Lr(s.schema) ? {} : { schema: "This is no JSON." },
      ...Lr(s.example) ? {} : { example: "This is no JSON." }
    })
  ), { values: r, errors: a, set: i } = o;
  return /* @__PURE__ */ n("form", { ref: o.ref, noValidate: !0, onSubmit: o.submit, children: [
    /* @__PURE__ */ n(M, { children: /* @__PURE__ */ n("div", { class: "stack", children: [
      t && /* @__PURE__ */ n(P, { label: "Name", name: "name", placeholder: "user.created", value: r.name, error: a.name, onValue: (s) => i({ name: s }), hint: "\
Words with dots between them, from the general to the particular." }),
      /* @__PURE__ */ n(P, { label: "Description", name: "description", value: r.description, error: a.description, onValue: (s) => i({ description: s }), hint: "\
When it happens, for those who subscribe to it." }),
      /* @__PURE__ */ n(kt, { label: "Example", name: "example", rows: 8, value: r.example, error: a.example, onValue: (s) => i({ example: s }), hint: "A payloa\
d, in JSON. It is what a test sends." }),
      /* @__PURE__ */ n(kt, { label: "Schema", name: "schema", rows: 8, value: r.schema, error: a.schema, onValue: (s) => i({ schema: s }), hint: "The JSON Sche\
ma of the payload. It may be empty." })
    ] }) }),
    /* @__PURE__ */ n(Y, { form: o }),
    /* @__PURE__ */ n("div", { class: "submit", children: [
      /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: o.busy, children: "Save" }),
      /* @__PURE__ */ n("a", { class: "button quiet", href: F(t ? "/event-types" : "/event-types/" + e.name), children: "Cancel" })
    ] })
  ] });
}
function Lr(e) {
  try {
    return e.trim() && JSON.parse(e), !0;
  } catch {
    return !1;
  }
}

// ../src/pages/sources.tsx
var Yn = { to: "/sources", label: "Sources" };
function zr() {
  let e = A((o) => g("GET /v1/tenants/{tenant}/sources", { path: { tenant: b.value }, signal: o }), [b.value]), t = ie("operator") && /* @__PURE__ */ n("a", { class: "\
button primary", href: F("/sources/new"), children: [
    /* @__PURE__ */ n(_, { name: "plus" }),
    " New source"
  ] });
  return /* @__PURE__ */ n(I, { title: "Sources", about: "Where webhooks of providers come in. What is genuine becomes an event.", actions: t, children: /* @__PURE__ */ n(
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
async function ea(e) {
  let t = [];
  for (let o; ; ) {
    let r = await g("GET /v1/tenants/{tenant}/schemes", { path: { tenant: b.value }, query: { limit: 200, cursor: o }, signal: e });
    if (t.push(...r.items), !r.next_cursor) return t;
    o = r.next_cursor;
  }
}
function Br() {
  let e = A(ea, [b.value]), t = j.value.get("scheme");
  return /* @__PURE__ */ n(I, { title: "New source", about: t ? void 0 : "Who sends the webhooks?", back: t ? { to: "/sources/new", label: "All providers" } : Yn,
  children: /* @__PURE__ */ n(J, { of: e, children: (o) => {
    let r = o.find((a) => a.name === t);
    return r ? /* @__PURE__ */ n(ra, { scheme: r }) : /* @__PURE__ */ n(na, { schemes: o });
  } }) });
}
var ta = ["github", "stripe", "shopify", "slack", "gitlab", "twilio", "meta", "paypal", "discord", "zoom", "linear", "hubspot", "notion", "clerk", "calendly", "\
standard-webhooks"];
function na({ schemes: e }) {
  let t = j.value.get("search") ?? "", o = j.value.get("category") ?? "", r = t.trim().toLowerCase(), a = e.filter((c) => (!o || c.category === o) && `${c.name}\
 ${c.title}`.toLowerCase().includes(r)), i = [...new Set(e.flatMap((c) => c.category ?? []))].sort(), s = [
    { name: "search", label: "Search", kind: "text", placeholder: `${e.length} providers` },
    { name: "category", label: "Category", kind: "choice", options: i.map((c) => ({ value: c, label: c })) }
  ], l = r || o ? [] : [...e.filter((c) => c.own), ...ta.flatMap((c) => e.find((p) => p.name === c && !p.own) ?? [])];
  return /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n(Ce, { filters: s }),
    l.length > 0 && /* @__PURE__ */ n(Wr, { title: "Many look for", schemes: l }),
    a.length > 0 ? /* @__PURE__ */ n(Wr, { title: l.length > 0 ? "All" : `${a.length} found`, schemes: a }) : /* @__PURE__ */ n(K, { icon: "search", title: "No \
provider fits the filters", action: /* @__PURE__ */ n("button", { type: "button", onClick: () => Te(s), children: "Clear the filters" }), children: "A scheme of\
 your own can be defined through the API, in the form of the catalogue." })
  ] });
}
var oa = 48;
function Wr({ title: e, schemes: t }) {
  let [o, r] = x(!1), a = o ? t : t.slice(0, oa);
  return /* @__PURE__ */ n("section", { class: "providers", children: [
    /* @__PURE__ */ n("h2", { children: e }),
    /* @__PURE__ */ n("ul", { children: a.map((i) => /* @__PURE__ */ n("li", { children: /* @__PURE__ */ n("a", { href: F("/sources/new", { scheme: i.name }), children: [
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
function Gr({ definition: e }) {
  let t = e.sources?.[0];
  return /* @__PURE__ */ n(k, { children: [
    e.notes && /* @__PURE__ */ n(U, { children: e.notes }),
    t && /* @__PURE__ */ n("p", { class: "hint", children: [
      "The provider's own word on it: ",
      /* @__PURE__ */ n("a", { href: t, target: "_blank", rel: "noreferrer", children: new URL(t).hostname })
    ] })
  ] });
}
function ra({ scheme: e }) {
  let t = A((u) => g("GET /v1/tenants/{tenant}/schemes/{name}", { path: { tenant: b.value, name: e.name }, signal: u }), [b.value, e.name]).data, o = e.params ??
  [], [r, a] = x({}), i = Z(
    { name: e.name, secret: "", event_type: "", tolerance: "", params: "" },
    async (u) => {
      let f = Object.fromEntries(Object.entries(r).filter(([, d]) => d)), v = await g("POST /v1/tenants/{tenant}/sources", {
        path: { tenant: b.value },
        body: { name: u.name.trim(), scheme: e.name, secret: u.secret || void 0, event_type: u.event_type.trim() || void 0, tolerance: u.tolerance.trim() || void 0,
        params: Object.keys(f).length > 0 ? f : void 0 }
      });
      W("The source was added"), V("/sources/" + v.id);
    },
    (u) => u.name.trim() ? {} : { name: "Name it, for example " + e.name + "." }
  ), { values: s, errors: l, set: c } = i, p = t?.keys !== void 0;
  return /* @__PURE__ */ n("form", { ref: i.ref, noValidate: !0, onSubmit: i.submit, children: [
    /* @__PURE__ */ n(M, { title: e.title, children: /* @__PURE__ */ n("div", { class: "stack", children: [
      t && /* @__PURE__ */ n(Gr, { definition: t }),
      /* @__PURE__ */ n(P, { label: "Name", name: "name", value: s.name, error: l.name, onValue: (u) => c({ name: u }), hint: "Its own within the tenant, such a\
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
          onValue: (u) => c({ secret: u }),
          hint: p ? "The provider publishes its keys: none is needed." : `What ${e.title} shows as the webhook's secret or public key. Leave it empty to have on\
e made, where the provider lets you enter it.`
        }
      ),
      o.map((u) => /* @__PURE__ */ n(P, { label: u.replaceAll("_", " "), name: u, value: r[u] ?? "", error: l.params && u === o[0] ? l.params : void 0, onValue: (f) => {
        a({ ...r, [u]: f }), c({ params: "" });
      }, hint: "What the provider knows about your account. It is kept encrypted." }, u))
    ] }) }),
    /* @__PURE__ */ n("details", { class: "card", open: l.event_type || l.tolerance ? !0 : void 0, children: [
      /* @__PURE__ */ n("summary", { children: "More settings: event type, tolerance" }),
      /* @__PURE__ */ n("div", { class: "stack", children: [
        /* @__PURE__ */ n(P, { label: "Event type", name: "event-type", placeholder: s.name, value: s.event_type, error: l.event_type, onValue: (u) => c({ event_type: u }),
        hint: "What its events are called, or what their types begin with. Empty: as the source." }),
        /* @__PURE__ */ n(P, { label: "Tolerance", name: "tolerance", placeholder: "as the scheme says", value: s.tolerance, error: l.tolerance, onValue: (u) => c(
        { tolerance: u }), hint: "How old or early a signed time may be, such as 5m, or none." })
      ] })
    ] }),
    /* @__PURE__ */ n(Y, { form: i }),
    /* @__PURE__ */ n("div", { class: "submit", children: [
      /* @__PURE__ */ n("button", { type: "submit", class: "primary", disabled: i.busy, children: "Save" }),
      /* @__PURE__ */ n("button", { type: "button", class: "quiet", onClick: () => re({ scheme: void 0 }), children: "Another provider" })
    ] })
  ] });
}
function Kr({ id: e }) {
  let t = { tenant: b.value, source: e }, o = A((r) => g("GET /v1/tenants/{tenant}/sources/{source}", { path: t, signal: r }), [b.value, e]);
  return o.data ? /* @__PURE__ */ n(ia, { source: o.data, changed: o.set }) : /* @__PURE__ */ n(I, { title: "Source", back: Yn, children: /* @__PURE__ */ n(J, {
  of: o, children: () => null }) });
}
function ia({ source: e, changed: t }) {
  let o = ie("operator"), r = { tenant: b.value, source: e.id }, a = A((s) => g("GET /v1/tenants/{tenant}/schemes/{name}", { path: { tenant: b.value, name: e.scheme },
  signal: s }), [b.value, e.scheme]).data, i = async () => {
    try {
      t(await g("PATCH /v1/tenants/{tenant}/sources/{source}", { path: r, body: { disabled: !e.disabled } }));
    } catch (s) {
      z(s);
    }
  };
  return /* @__PURE__ */ n(I, { title: "Source " + e.name, heading: e.name, back: Yn, actions: o && /* @__PURE__ */ n("button", { type: "button", onClick: () => {
    i();
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
      a && /* @__PURE__ */ n(Gr, { definition: a })
    ] }) }),
    /* @__PURE__ */ n(Bt, { tabs: [
      { name: "requests", label: "Requests", content: () => /* @__PURE__ */ n(sa, { source: e }) },
      { name: "secret", label: "Secrets", content: () => /* @__PURE__ */ n(Er, { source: e }) },
      ...o ? [{ name: "settings", label: "Settings", content: () => /* @__PURE__ */ n(la, { source: e, changed: t }, e.updated_at) }] : []
    ] })
  ] });
}
var aa = ["accepted", "duplicate", "refused", "handshake"], Zn = [
  { name: "verdict", label: "Verdict", kind: "choice", options: aa.map((e) => ({ value: e, label: e })) },
  { name: "since", label: "Since", kind: "time" },
  { name: "until", label: "Until", kind: "time" }
];
function sa({ source: e }) {
  let t = j.value, o = { source: e.id, verdict: t.get("verdict") ? [t.get("verdict")] : void 0, since: t.get("since") ?? void 0, until: t.get("until") ?? void 0 },
  r = Ut((s, l) => g("GET /v1/tenants/{tenant}/requests", { path: { tenant: b.value }, query: { ...o, cursor: s }, signal: l }), [b.value, JSON.stringify(o)]), a = cn(
  r, "request", (s) => s.source === e.id && (!o.verdict || o.verdict.includes(s.verdict)) && !o.until), i = async () => {
    let s = { tenant: b.value }, l = { kind: "verify", filter: { source: e.id } };
    try {
      let { total: c } = await g("POST /v1/tenants/{tenant}/jobs", { path: s, body: { ...l, dry_run: !0 } });
      if (c === 0) {
        W("No refused request is kept");
        return;
      }
      if (!await ve({ title: "Verify again?", action: `Verify ${c}`, text: /* @__PURE__ */ n("p", { children: [
        c,
        " refused requests are verified again under what the source is now. What is genuine becomes an event as if it had just come in."
      ] }) })) return;
      V("/jobs/" + (await g("POST /v1/tenants/{tenant}/jobs", { path: s, body: l })).id);
    } catch (c) {
      z(c);
    }
  };
  return /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n(Ce, { filters: Zn }),
    r.error ? /* @__PURE__ */ n(se, { error: r.error, retry: r.reload }) : null,
    r.items?.length === 0 && (Xt(Zn) ? /* @__PURE__ */ n(K, { icon: "search", title: "No request fits the filters", action: /* @__PURE__ */ n("button", { type: "\
button", onClick: () => Te(Zn), children: "Clear the filters" }) }) : /* @__PURE__ */ n(K, { icon: "inbox", title: "Nothing has come in yet", children: "Give th\
e provider the URL above, and have it send a test." })),
    r.items && r.items.length > 0 && /* @__PURE__ */ n(M, { flush: !0, title: "Requests", actions: ie("operator") && /* @__PURE__ */ n("button", { type: "button",
    onClick: () => {
      i();
    }, children: [
      /* @__PURE__ */ n(_, { name: "refresh" }),
      " Verify refused ones again"
    ] }), children: [
      /* @__PURE__ */ n(Yt, { fresh: a }),
      /* @__PURE__ */ n(ce, { label: "Requests", rows: r.items, busy: r.busy, more: r.more, id: (s) => s.id, link: (s) => F("/requests/" + s.id), columns: [
        { head: "Request", kind: "main", cell: (s) => /* @__PURE__ */ n(k, { children: [
          /* @__PURE__ */ n("code", { children: s.id }),
          s.reason && /* @__PURE__ */ n("small", { children: s.reason })
        ] }) },
        { head: "Verdict", cell: (s) => /* @__PURE__ */ n(pe, { state: s.verdict }) },
        { head: "From", kind: "minor", cell: (s) => s.remote },
        { head: "Size", kind: "minor", cell: (s) => xt(s.size) },
        { head: "Received", cell: (s) => /* @__PURE__ */ n(te, { at: s.received_at }) }
      ] })
    ] })
  ] });
}
function la({ source: e, changed: t }) {
  let o = { tenant: b.value, source: e.id }, r = Z({ name: e.name, scheme: e.scheme, event_type: e.event_type === e.name ? "" : e.event_type, tolerance: e.tolerance ??
  "" }, async (c) => {
    t(await g("PATCH /v1/tenants/{tenant}/sources/{source}", { path: o, body: { ...c, name: c.name.trim(), event_type: c.event_type.trim(), tolerance: c.tolerance.
    trim(), scheme: c.scheme === e.scheme ? void 0 : c.scheme } })), W("The settings were saved");
  }), { values: a, errors: i, set: s } = r, l = async () => {
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
        /* @__PURE__ */ n(P, { label: "Name", name: "name", value: a.name, error: i.name, onValue: (c) => s({ name: c }) }),
        /* @__PURE__ */ n(at, { value: a.scheme, error: i.scheme, onValue: (c) => s({ scheme: c }), hint: "Its secrets must fit the scheme." }),
        /* @__PURE__ */ n(P, { label: "Event type", name: "event-type", placeholder: a.name, value: a.event_type, error: i.event_type, onValue: (c) => s({ event_type: c }),
        hint: "What its events are called, or what their types begin with. Empty: as the source." }),
        /* @__PURE__ */ n(P, { label: "Tolerance", name: "tolerance", placeholder: "as the scheme says", value: a.tolerance, error: i.tolerance, onValue: (c) => s(
        { tolerance: c }), hint: "How old or early a signed time may be, such as 5m, or none." })
      ] }) }),
      /* @__PURE__ */ n(Y, { form: r }),
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
var Xn = "Sending", ca = "Receiving", Jr = [
  { path: "/", page: Hn },
  { path: "/automations", page: vr, nav: { label: "Automations", icon: "bolt", group: Xn, key: "a" } },
  { path: "/automations/new", page: yr },
  { path: "/endpoints", page: Hn, nav: { label: "Endpoints", icon: "send", group: Xn, key: "e" } },
  { path: "/endpoints/new", page: Nr },
  { path: "/endpoints/:id", page: Or },
  { path: "/event-types", page: Ir, nav: { label: "Event types", icon: "tag", group: Xn, key: "t" } },
  { path: "/event-types/new", page: Ur },
  { path: "/event-types/:name", page: Vr },
  { path: "/event-types/:name/edit", page: jr },
  { path: "/sources", page: zr, nav: { label: "Sources", icon: "inbox", group: ca, key: "s" } },
  { path: "/sources/new", page: Br },
  { path: "/sources/:id", page: Kr }
];

// ../src/ui/keys.tsx
var Et = N(!1), to = N(!1);
function Qr(e) {
  let t = 0, o = (r) => {
    if (r.key.toLowerCase() === "k" && (r.ctrlKey || r.metaKey)) {
      r.preventDefault(), Et.value = !0;
      return;
    }
    if (r.ctrlKey || r.metaKey || r.altKey || Ze.value === "off" || jn(r.target)) return;
    let a = Date.now() - t < 1500 && e.find((i) => i.nav?.key === r.key);
    t = r.key === "g" ? Date.now() : 0, a ? (r.preventDefault(), V(a.path)) : r.key === "?" ? to.value = !0 : r.key === "." && (Tt.value = !Tt.value, de(Tt.value ?
    "Paused" : "Live"));
  };
  return addEventListener("keydown", o), () => removeEventListener("keydown", o);
}
var eo = { evt_: "/events/", dlv_: "/deliveries/", ep_: "/endpoints/", src_: "/sources/", req_: "/requests/", job_: "/jobs/" };
function Zr({ routes: e }) {
  return /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n("button", { type: "button", class: "search", onClick: () => Et.value = !0, children: [
      /* @__PURE__ */ n(_, { name: "search" }),
      " ",
      /* @__PURE__ */ n("span", { children: "Search or paste an id" }),
      " ",
      /* @__PURE__ */ n("kbd", { children: "Ctrl K" })
    ] }),
    Et.value && /* @__PURE__ */ n(ua, { routes: e })
  ] });
}
function ua({ routes: e }) {
  let [t, o] = x(""), [r, a] = x(0), [i, s] = x([]), l = ge();
  D(() => {
    let m = new AbortController(), S = { tenant: b.peek() };
    return Promise.all([
      g("GET /v1/tenants/{tenant}/endpoints", { path: S, signal: m.signal }).then(({ items: C }) => C.map((R) => ({ label: R.url || R.description || R.id, hint: R.
      id, icon: "send", to: "/endpoints/" + R.id }))),
      g("GET /v1/tenants/{tenant}/sources", { path: S, signal: m.signal }).then(({ items: C }) => C.map((R) => ({ label: R.name, hint: R.id, icon: "inbox", to: "\
/sources/" + R.id })), () => [])
      // the portal has none
    ]).then((C) => s(C.flat()), () => {
    }), () => m.abort();
  }, []);
  let c = t.trim().toLowerCase(), p = e.flatMap((m) => m.nav ? [{ label: m.nav.label, hint: m.nav.group, icon: m.nav.icon, to: m.path }] : []), u = Object.keys(
  eo).find((m) => c.startsWith(m)), v = [...u && e.some((m) => m.path.startsWith(eo[u])) ? [{ label: "Go to " + t.trim(), icon: "arrow", to: eo[u] + t.trim() }] :
  [], ...[...p, ...i].filter((m) => `${m.label} ${m.hint ?? ""}`.toLowerCase().includes(c))].slice(0, 12), d = Math.min(r, v.length - 1), w = (m) => {
    m && (Et.value = !1, V(m.to));
  }, T = (m) => {
    let S = { ArrowDown: 1, ArrowUp: -1 }[m.key];
    S ? (m.preventDefault(), a((d + S + v.length) % Math.max(1, v.length))) : m.key === "Enter" && (m.preventDefault(), w(v[d]));
  };
  return /* @__PURE__ */ n(le, { title: "Go to", onClose: () => Et.value = !1, children: [
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
        onKeyDown: T
      }
    ),
    /* @__PURE__ */ n("ul", { class: "palette", role: "listbox", id: l, "aria-label": "Found", children: [
      v.map((m, S) => /* @__PURE__ */ n("li", { role: "option", id: `${l}-${S}`, "aria-selected": S === d, onClick: () => w(m), children: [
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
var da = [
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
function Yr() {
  return to.value ? /* @__PURE__ */ n(le, { title: "Keys", onClose: () => to.value = !1, children: [
    /* @__PURE__ */ n("dl", { class: "keys", children: da.map(([e, t]) => /* @__PURE__ */ n("div", { children: [
      /* @__PURE__ */ n("dt", { children: /* @__PURE__ */ n("kbd", { children: e }) }),
      /* @__PURE__ */ n("dd", { children: t })
    ] }, e)) }),
    /* @__PURE__ */ n(ye, { label: "Single keys are shortcuts", checked: Ze.value === "on", onValue: (e) => Ze.value = e ? "on" : "off" })
  ] }) : null;
}

// ../src/ui/theme.tsx
var pa = { system: "light", light: "dark", dark: "system" }, fa = { system: "circle", light: "sun", dark: "moon" };
function Xr() {
  let e = `Theme: ${Qe.value}`;
  return /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only", "aria-label": e, title: e, onClick: () => Qe.value = pa[Qe.value], children: /* @__PURE__ */ n(
  _, { name: fa[Qe.value] }) });
}

// ../src/ui/shell.tsx
function ei({ routes: e, brand: t, tools: o, user: r }) {
  let [a, i] = x(!1);
  D(() => Qr(e), [e]), D(() => i(!1), [oe.value]);
  let s = jo(e, oe.value);
  return /* @__PURE__ */ n("div", { class: "shell", children: [
    /* @__PURE__ */ n("a", { class: "skip", href: "#main", onClick: (l) => {
      l.preventDefault(), document.querySelector("main h1")?.focus();
    }, children: "Skip to the page" }),
    /* @__PURE__ */ n("header", { class: "top", children: [
      /* @__PURE__ */ n("button", { type: "button", class: "quiet icon-only burger", "aria-label": "Menu", "aria-expanded": a, "aria-controls": "nav", onClick: () => i(
      !a), children: /* @__PURE__ */ n(_, { name: a ? "cross" : "menu" }) }),
      /* @__PURE__ */ n("a", { class: "brand", href: F("/"), children: t }),
      o,
      /* @__PURE__ */ n("div", { class: "spring" }),
      /* @__PURE__ */ n(ha, {}),
      /* @__PURE__ */ n(Zr, { routes: e }),
      /* @__PURE__ */ n(lr, {}),
      /* @__PURE__ */ n(Xr, {}),
      r
    ] }),
    /* @__PURE__ */ n("nav", { id: "nav", class: a ? "open" : void 0, "aria-label": "Pages", children: [...new Set(e.flatMap((l) => l.nav?.group ?? []))].map((l) => /* @__PURE__ */ n(
    "div", { children: [
      l && /* @__PURE__ */ n("h2", { children: l }),
      /* @__PURE__ */ n("ul", { children: e.filter((c) => c.nav?.group === l).map((c) => /* @__PURE__ */ n("li", { children: /* @__PURE__ */ n(ma, { route: c }) },
      c.path)) })
    ] }, l)) }),
    /* @__PURE__ */ n("main", { id: "main", children: /* @__PURE__ */ n(va, { children: s ? /* @__PURE__ */ n(s.route.page, { ...s.params }) : /* @__PURE__ */ n(
    ya, {}) }, oe.value) }),
    /* @__PURE__ */ n(Yr, {}),
    /* @__PURE__ */ n(Ko, {}),
    /* @__PURE__ */ n(wt, {})
  ] });
}
function ma({ route: e }) {
  let t = oe.value, o = t === e.path || e.path !== "/" && t.startsWith(e.path + "/");
  return /* @__PURE__ */ n("a", { href: F(e.path), "aria-current": t === e.path ? "page" : o ? "true" : void 0, children: [
    /* @__PURE__ */ n(_, { name: e.nav.icon }),
    " ",
    e.nav.label
  ] });
}
function ha() {
  switch (We.value) {
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
function va({ children: e }) {
  let [t, o] = Eo();
  return t ? /* @__PURE__ */ n(I, { title: "Something failed", children: /* @__PURE__ */ n(se, { error: t, retry: o }) }) : /* @__PURE__ */ n(k, { children: e });
}
function ya() {
  return /* @__PURE__ */ n(I, { title: "No such page", children: /* @__PURE__ */ n(K, { icon: "search", title: "There is nothing here", action: /* @__PURE__ */ n(
  "a", { class: "button primary", href: F("/"), children: "Go to the start" }), children: "The link may be old, or mistyped." }) });
}

// ../src/app.tsx
function ba() {
  let e = A(Wo, []);
  return oe.value === "/setup" && !ue.value ? /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n(rr, {}),
    /* @__PURE__ */ n(wt, {})
  ] }) : ue.value === void 0 ? /* @__PURE__ */ n("div", { class: "alone", children: /* @__PURE__ */ n(J, { of: { ...e, data: void 0 }, children: () => null }) }) :
  ue.value === null ? /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n(tr, {}),
    /* @__PURE__ */ n(wt, {})
  ] }) : /* @__PURE__ */ n(k, { children: [
    /* @__PURE__ */ n(ei, { routes: Jr, brand: /* @__PURE__ */ n(Xe, {}), tools: /* @__PURE__ */ n(ir, {}), user: /* @__PURE__ */ n(or, {}) }),
    Wt.value && /* @__PURE__ */ n(nr, {})
  ] });
}
vo(/* @__PURE__ */ n(ba, {}), document.getElementById("app"));
