var D,bo,En,Le,Cn,jt,go,Ht,_o,Pn,Sn,Pa,wt=Symbol.for("pv"),Wt={},zt=[],Ra=/^m(i|n|o|s|text|space)$/,Rn=Array.isArray,An=zt.slice,je=Object.assign;function Be(e){
e&&e.parentNode&&e.remove()}function wo(e,t,o){var r,i,a,s={},l=arguments.length;for(a in t)a=="key"?r=t[a]:a=="ref"&&typeof e!="function"?i=t[a]:s[a]=t[a];return l>
2&&(s.children=l>3?An.call(arguments,2):o),_t(e,s,r,i,null)}function _t(e,t,o,r,i){var a={type:e,props:t,key:o,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:wt,__v:i||++bo,__i:-1,__u:0};return!i&&D.vnode&&D.
vnode(a),a}function w(e){return e.children}function nt(e,t){this.props=e,this.context=t,this.__g=0}function Fe(e,t){if(t==null)return e.__&&Fe(e.__,e.__i+1);for(var o;t<e.
__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:Fe(e)}function Aa(e){var t,o=e.__v,r=o.__e,i=[],a=[],s=e.__P;
s&&((t=je({constructor:wt},o)).__v=o.__v+1,D.vnode&&D.vnode(t),Mn(s,t,o,e.__n,s.namespaceURI,32&o.__u?[r]:null,i,r||Fe(o),32&o.__u,a),t.__v=o.__v,t.__.__k[t.__i]=
t,Eo(i,t,a),o.__=o.__e=null,t.__e!=r&&ko(t))}function ko(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),
ko(e)}function vo(e){(8&e.__g||(e.__g|=8,Le.push(e),jt++))&&Cn==D.debounceRendering||((Cn=D.debounceRendering)||queueMicrotask)(To)}function To(){try{for(var e,
t=1;Le.length;)Le.length>t&&Le.sort(go),e=Le.shift(),t=Le.length,8&e.__g&&Aa(e)}finally{(jt=Le.length)&&(Cn||queueMicrotask)(To)}}function xo(e,t,o,r,i,a,s,l,c,p,u){
var f,m,d,_,x,h,S=r.__k||zt,C=t.length;for(c=Ma(o,t,S,c,C),f=0;f<C;f++)(d=o.__k[f])!=null&&(m=~d.__i&&S[d.__i]||Wt,d.__i=f,h=Mn(e,d,m,i,a,s,l,c,p,u),_=d.__e,(m.
ref!=d.ref||8&m.__u)&&(m.ref&&On(m.ref,null,d,m),d.ref&&u.push(d.ref,d.__c||_,d)),x=x||_,4&d.__u?(c=Co(d,c,e,!m.__v),m.__e&&(m.__e=null)):typeof d.type=="functi\
on"&&h!==void 0?c=h:_&&(c=_.nextSibling),d.__u&=-21);return o.__e=x,c}function Ma(e,t,o,r,i){var a,s,l,c,p,u,f,m,d,_=o.length,x=_,h=0,S=0,C=e.__k=Array(i);for(a=
0;a<i;a++)(s=t[a])!=null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=C[a]=_t(null,s):Rn(s)?s=C[a]=_t(w,{children:s}):
s.constructor===wt&&s.__b?s=C[a]=_t(s.type,s.props,s.key,s.ref,s.__v):C[a]=s,c=a+h,s.__=e,s.__b=e.__b+1,l=null,~(p=s.__i=Oa(s,o,c,x))&&(x--,(l=o[p])&&(l.__u|=2)),
l&&l.__v?(s.__u|=16,p==c-1?h--:p==c+1?h++:p!=c&&(p>c?h--:h++,S=1)):(~p||(i>_?h--:i<_&&h++),typeof s.type!="function"&&(s.__u|=4))):C[a]=null;if(S){for(u=[],f=[],
a=0;a<i;a++)if((s=C[a])&&16&s.__u){for(h=0,m=u.length;h<m;)u[d=h+m>>1]<s.__i?h=d+1:m=d;u[h]=s.__i,f[a]=h+1}for(h=u.length;a--;)f[a]&&(f[a]==h?h--:C[a].__u|=4)}if(x)
for(a=0;a<_;a++)!(l=o[a])||2&l.__u||(l.__e==r&&(r=Fe(l)),Nn(l,l));return r}function Co(e,t,o,r){var i,a,s,l;if(typeof e.type=="function"){if(e.props.__P)return t;
if(i=e.__k)for(a=0;a<i.length;a++)i[a]&&(i[a].__=e,t=Co(i[a],t,o,!1));return t}for(t&&!t.parentNode&&(t=Fe(e))&&!t.parentNode&&(t=null),s=e.__e,l=t;l&&l.nodeType==
8;)l=l.nextSibling;for(s!=l&&(!r&&o.moveBefore&&s.parentNode?o.moveBefore(s,t):o.insertBefore(s,t||null)),t=s;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(
"$s"););return t}function Oa(e,t,o,r){var i,a=e.key,s=e.type,l=t[o],c=l&&!(2&l.__u);if(l===null&&a==null||c&&a==l.key&&s==l.type)return o;if(r>(c?1:0)){for(i=o-1;i>=0;i--)if((l=
t[i])&&!(2&l.__u)&&a==l.key&&s==l.type)return i;for(i=o+1;i<t.length;i++)if((l=t[i])&&!(2&l.__u)&&a==l.key&&s==l.type)return i}return-1}function yo(e,t,o){o==null&&
(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function Ut(e,t,o,r,i){var a,s;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof r=="string"&&(e.style.
cssText=r=""),r)for(t in r)o&&t in o||yo(e.style,t);if(o)for(t in o)r&&o[t]==r[t]||yo(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),
typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=o,o&&r||(s=Sn[t]||(Sn[t]=Na(t)),(e.__a||(e.__a={}))[t]=Pn,a=t!=(t=t.replace(_o,"$1")),(t=t.slice(2))[0]<"a"&&
(t=t.toLowerCase()),o?e.addEventListener(t,s,a):e.removeEventListener(t,s,a));else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)
try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function Na(e){
return function(t){var o=this.__e;if(o){if(o=o[e],t[Ht]==null)t[Ht]=Pn++;else if(t[Ht]<this.__a[e])return;return o(D.event?D.event(t):t)}}}function Mn(e,t,o,r,i,a,s,l,c,p){
var u,f,m,d,_,x,h,S,C,F,H,_e,bt,Se,we,Vt,ke,v,y=t.type;if(t.constructor!==wt)return null;128&o.__u&&(c=32&o.__u,u=o.__c.__z)&&(t.__u|=c,f=a=[],u.nodeType==8?l=Bt(
u,a):a.push(u),l=a[0]||l),(u=D.__b)&&u(t);e:if(typeof y=="function"){m=s.length;try{if(S=t.props,C=(u=y.prototype)&&u.render,F=(u=y.contextType)&&r[u.__c],H=u?F?
F.props.value:u.__:r,(d=o.__c)?(t.__c=d,2&d.__g&&(d.__g|=1)):(C?t.__c=d=new y(S,H):(t.__c=d=new nt(S,H),d.constructor=y,d.render=Fa),F&&F.sub(d),d.state||(d.state=
{}),d.__n=r,d.__g|=8,d.__h=[],d.__k=[]),C&&(d.__s||(d.__s=d.state),y.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=je({},d.__s)),je(d.__s,y.getDerivedStateFromProps(
S,d.__s)))),_=d.props,x=d.state,d.__v=t,o.__c){if(S!==_&&C&&!y.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(S,H),t.__v==o.
__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(S,d.__s,H)===!1){t.__v!=o.__v&&(d.props=S,d.state=d.__s,d.__g&=-9),t.__e=o.__e,t.__k=
o.__k,t.__k.some(function(E){E&&(E.__=t)}),zt.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&s.push(d),l=Fe(o);break e}d.componentWillUpdate&&d.componentWillUpdate(
S,d.__s,H),C&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(_,x,h)})}else C&&!y.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),
C&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=H,d.props=S,d.__P=e,d.__g&=-5,_e=D.__r,bt=C?25:0;do d.__g&=-9,_e&&_e(t),u=d.render(d.props,d.state=
d.__s,d.context);while(8&d.__g&&++bt<25);C&&(zt.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(r=je({},r,d.getChildContext())),C&&o.__c&&d.
getSnapshotBeforeUpdate&&(h=d.getSnapshotBeforeUpdate(_,x)),Se=u&&u.type===w&&u.key==null?u.props.children:u,S.__P&&(u=l,i=(e=S.__P).namespaceURI,c=a=null,o.props&&
o.props.__P!=e&&(o.__k.some(function(E){E&&Nn(E,E)}),o.__k=null),l=o.__k?Fe(o,0):null),l=xo(e,Rn(Se)?Se:[Se],t,o,r,i,a,s,l,c,p),S.__P&&(t.__e=null,l=u),t.__u&=-161,
f&&f.some(Be),d.__h.length&&s.push(d),1&d.__g&&(d.__g&=-4)}catch(E){if(s.length=m,t.__v=null,c||a)if(E&&E.then){if(t.__u|=128|c,a){for(~(ke=a.indexOf(l||void 0))||
(ke=a.length);(v=a[ke-1])&&v.nodeType==8;)ke--;for(;ke<a.length;ke++)if(v=a[ke])if(a[ke]=null,we){if(v==Vt)break}else{if(v.nodeType!=8)break;v.data.startsWith("\
$s")&&(Vt=Bt(we=v))}}if(!we){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;we=l}(u=Bt(we=t.__c.__z||(t.__c.__z=we)))?(t.__e=we,l=u):t.__e=l,l=l&&l.nextSibling}else
a&&a.some(Be);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),E&&E.then||So(t),D.__e(E,t,o)}}else l=t.__e=La(o.__e,t,o,r,i,a,s,c,p,e);return(u=D.diffed)&&u(t),l}function Bt(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)
return e}t&&t.push(e)}}function So(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(So))}function Eo(e,t,o){for(var r=0;r<o.length;)On(o[r++],o[r++],o[r++]);D.__c&&
D.__c(t,e),e.some(function(i){try{e=i.__h,i.__h=[],e.some(function(a){a.call(i)})}catch(a){D.__e(a,i.__v)}})}function La(e,t,o,r,i,a,s,l,c,p){var u,f,m,d,_,x,h,
S,C=o.props||Wt,F=t.props,H=t.type;if(H=="svg"?i="http://www.w3.org/2000/svg":H=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xht\
ml"),a){for(u=0;u<a.length;u++)if((_=a[u])&&(H?_.localName==H:_.nodeType==3)){e=_,a[u]=null;break}}if(!e){if(S=p.ownerDocument||document,!H)return S.createTextNode(
F);e=S.createElementNS(i,H,F.is?F:p),l&&(D.__m&&D.__m(t,a),l=!1),a=null}if(H){if(p=H=="template"&&e.content||e,a=H=="textarea"&&F.defaultValue!=null?null:a&&An.
call(p.childNodes),!l&&a)for(C={},u=0;u<e.attributes.length;u++)C[(_=e.attributes[u]).name]=_.value;for(u in C)_=C[u],u=="dangerouslySetInnerHTML"?m=_:u=="child\
ren"||u in F||u=="value"&&"defaultValue"in F||u=="checked"&&"defaultChecked"in F||Ut(e,u,null,_,i);for(u in F)_=F[u],u=="children"?d=_:u=="dangerouslySetInnerHT\
ML"?f=_:u=="value"?x=_:u=="checked"?h=_:l&&typeof _!="function"||C[u]===_||Ut(e,u,_,C[u],i);f?(l||m&&(f.__html==m.__html||f.__html==e.innerHTML)||(e.innerHTML=f.
__html),t.__k=[]):(m&&(e.textContent=""),(H=="foreignObject"||i=="http://www.w3.org/1998/Math/MathML"&&Ra.test(H))&&(i="http://www.w3.org/1999/xhtml"),xo(p,Rn(d)?
d:[d],t,o,r,i,a,s,a?a[0]:o.__k&&Fe(o,0),l,c),a&&a.some(Be)),l&&H!="textarea"||(u="value",H=="progress"&&x==null?e.removeAttribute(u):x==null||x===e[u]&&(H!="pro\
gress"||x)||Ut(e,u,x,C[u],i),u="checked",h!=null&&h!=e[u]&&Ut(e,u,h,C[u],i))}else C===F||l&&e.data==F||(e.data=F);return e}function On(e,t,o,r){try{typeof e=="f\
unction"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(i){D.__e(i,o)}}function Nn(e,t,o){var r,
i,a,s;if(D.unmount&&D.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||On(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){
D.__e(l,t)}r.__P=r.__n=null}if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&Nn(r[s],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(r=e.__c)&&(r=r.__z)&&(i=Bt(r,a=[]))&&
(r==e.__e&&a.some(Be),Be(i),Be(r)),o||Be(e.__e),e.__e=e.__c=e.__=null}function Fa(e,t,o){return this.constructor(e,o)}function Po(e,t){var o,r,i,a;D.__&&D.__(e,
t),t.nodeType==9&&(t=t.documentElement),r=(o=e&&32&e.__u)?null:t.__k,t.__k=_t(w,{children:[e]}),i=[],a=[],Mn(t,t.__k,r||Wt,Wt,t.namespaceURI,r?null:t.firstChild?
An.call(t.childNodes):null,i,r?r.__e:t.firstChild,o,a),Eo(i,t.__k,a),t.__k.props.children=null}D={__e:function(e,t,o,r){for(var i,a,s;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((s=(a=i.constructor)&&a.getDerivedStateFromError)&&i.setState(a.getDerivedStateFromError(
e)),i.componentDidCatch&&(i.componentDidCatch(e,r||{}),s=1),s&&8&i.__g)return void(i.__g|=2)}catch(l){e=l}}throw jt=0,e}},bo=0,En=function(e){return e!=null&&e.
constructor===wt},nt.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=je({},this.state)),typeof e=="function"&&(e=e(je({},o),this.props)),
e&&(je(o,e),this.__v&&(t&&this.__k.push(t),vo(this)))},nt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),vo(this))},nt.prototype.render=
w,Le=[],jt=0,go=function(e,t){return e.__v.__b-t.__v.__b},Ht=Symbol(),_o=/(PointerCapture)$|Capture$/i,Pn=0,Sn={},Pa=0;var We,K,Ln,Ro,Fn=Object.is,Tt=0,$o=[],Dn=[],X=D,Ao=X.__b,Mo=X.__r,Oo=X.diffed,No=X.__c,Lo=X.unmount,Fo=X.__;function xt(e,t){X.__h&&X.__h(K,e,Tt||t),Tt=0;var o=K.
__H||(K.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function T(e){return Tt=1,Da(Uo,e)}function Da(e,t,o){var r=xt(We++,2);if(r.t=e,!r.__c&&
(r.__=[o?o(t):Uo(void 0,t),function(a){var s=(r.__N||r.__)[0],l=r.t(s,a);Fn(s,l)||(r.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=K,!K.__f)){K.__f=!0;var i=K.shouldComponentUpdate;
K.shouldComponentUpdate=function(a,s,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=a;if(c.__.some(function(m){m.__N&&(p=!0,Fn(m.__[0],m.__N[0])||(u=!0))}),
i){var f=i.call(this,a,s,l);return p?f||u:f}return!p||u}}return r.__}function M(e,t){var o=xt(We++,3);!X.__s&&Vo(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,K.__H.__h.push(
o))}function V(e){return Tt=5,ze(function(){return{current:e}},[])}function ze(e,t){var o=xt(We++,7);return Vo(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function Ct(e,t){return Tt=8,ze(function(){return e},t)}function qo(e){var t=xt(We++,10),o=T();return t.__=e,K.componentDidCatch||(K.componentDidCatch=function(r,i){t.__&&t.__(r,i),o[1](r)}),[o[0],function(){return o[1]()}]}
function Ee(){var e=xt(We++,11);if(!e.__){for(var t=K.__v;!t.__m&&t.__;)t=t.__;var o=t.__m||(t.__m=[0,0]);e.__="P"+o[0]+"-"+o[1]++}return e.__}function Ia(){var e;
do{for(;e=Dn.shift();)try{kt(e)}catch(o){X.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=$o.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(kt),t.__h.some(In),t.__h=[]}catch(o){
t.__h=[],X.__e(o,e.__v)}}}while(Dn.length)}X.__b=function(e){K=null,Ao&&Ao(e)},X.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Fo&&Fo(e,t)},X.__r=function(e){
Mo&&Mo(e),We=0;var t=(K=e.__c).__H;t&&(Ln==K?K.__h=[]:(t.__h.some(kt),t.__h.some(In),We=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),
Ln=K},X.diffed=function(e){Oo&&Oo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Io($o.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Ln=K=null},X.__c=function(e,t){
t.some(function(o){try{o.__h.some(kt),o.__h=o.__h.filter(function(r){return!r.__||In(r)})}catch(r){o.__h=[function(){throw r}]}}),No&&No(e,t)},X.unmount=function(e){
Lo&&Lo(e);var t,o,r=e.__c;r&&r.__H&&(r.__H.__.some(function(i){try{if(i.__P&&i.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}i.__P=o,
Io(Dn.push(i))}else kt(i)}catch(a){t=a}}),r.__H=void 0,t&&X.__e(t,r.__v))};var Do=typeof requestAnimationFrame=="function";function $a(e){var t,o=function(){clearTimeout(
r),Do&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(o,35);Do&&(t=requestAnimationFrame(o))}function Io(e){e!=1&&Ro==X.requestAnimationFrame||((Ro=X.requestAnimationFrame)||
$a)(Ia)}function kt(e){var t=K,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),K=t}function In(e){var t=K;e.__c=e.__(),K=t}function Vo(e,t){return!e||e.length!=
t.length||t.some(function(o,r){return!Fn(o,e[r])})}function Uo(e,t){return typeof t=="function"?t(e):t}var qa=Symbol.for("preact-signals");function Qt(){if(Pe>1)Pe--;else{var e,t=!1;for((function(){var i=Kt;for(Kt=void 0;i!==void 0;){var a=i.S;if(a.v===i.v)for(var s=a.
t;s!==void 0;s=s.x)s.i===i.i&&(s.i=a.i);i=i.o}})();Et!==void 0;){var o=Et;for(Et=void 0,Gt++;o!==void 0;){var r=o.u;if(o.u=void 0,o.f&=-3,!(8&o.f)&&Bo(o))try{o.
c()}catch(i){t||(e=i,t=!0)}o=r}}if(Gt=0,Pe--,t)throw e}}function Ge(e){if(Pe>0)return e();$n=++Va,Pe++;try{return e()}finally{Qt()}}var St,j=void 0;function Pt(e){
var t=j,o=St;j=void 0,St=void 0;try{return e()}finally{j=t,St=o}}var Et=void 0,Pe=0,Gt=0,Va=0,$n=0,Kt=void 0,Jt=0;function Ho(e){if(j!==void 0){var t=e.n;if(t===
void 0||t.t!==j)return t={i:0,S:e,p:j.s,n:void 0,t:j,e:void 0,x:void 0,r:t},j.s!==void 0&&(j.s.n=t),j.s=t,e.n=t,32&j.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==
void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=j.s,t.n=void 0,j.s.n=t,j.s=t),t}}function ee(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=
t?.watched,this.Z=t?.unwatched,this.name=t?.name}ee.prototype.brand=qa;ee.prototype.h=function(){return!0};ee.prototype.S=function(e){var t=this,o=this.t;o!==e&&
e.e===void 0&&(e.x=o,this.t=e,o!==void 0?o.e=e:Pt(function(){var r;(r=t.W)==null||r.call(t)}))};ee.prototype.U=function(e){var t=this;if(this.t!==void 0){var o=e.
e,r=e.x;o!==void 0&&(o.x=r,e.e=void 0),r!==void 0&&(r.e=o,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&Pt(function(){var i;(i=t.Z)==null||i.call(t)}))}};ee.prototype.
subscribe=function(e){var t=this;return se(function(){var o=t.value;Pt(function(){return e(o)})},{name:"sub"})};ee.prototype.valueOf=function(){return this.value};
ee.prototype.toString=function(){return this.value+""};ee.prototype.toJSON=function(){return this.value};ee.prototype.peek=function(){var e=this;return Pt(function(){
return e.value})};Object.defineProperty(ee.prototype,"value",{get:function(){var e=Ho(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.
v){if(Gt>100)throw new Error("Cycle detected");(function(o){Pe!==0&&Gt===0&&o.l!==$n&&(o.l=$n,Kt={S:o,v:o.v,i:o.i,o:Kt})})(this),this.v=e,this.i++,Jt++,Pe++;try{
for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Qt()}}}});function N(e,t){return new ee(e,t)}function Bo(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.
S.h()||t.S.i!==t.i)return!0;return!1}function jo(e){for(var t=e.s;t!==void 0;t=t.n){var o=t.S.n;if(o!==void 0&&(t.r=o),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}
function Wo(e){for(var t=e.s,o=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):o=t,t.S.n=t.r,t.r!==void 0&&(t.r=
void 0),t=r}e.s=o}function Ke(e,t){ee.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Jt-1,this.f=4}Ke.prototype=new ee;Ke.prototype.h=function(){if(this.f&=-3,
1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Jt))return!0;if(this.g=Jt,this.f|=1,this.i>0&&!Bo(this))return this.f&=-2,!0;var e=j;try{jo(this),j=this;
var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(o){this.v=o,this.f|=16,this.i++}return j=e,Wo(this),this.f&=-2,!0};Ke.
prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}ee.prototype.S.call(this,e)};Ke.prototype.U=function(e){if(this.
t!==void 0&&(ee.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ke.prototype.N=function(){if(!(2&this.f)){this.
f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ke.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Ho(
this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function ot(e,t){return new Ke(e,t)}function zo(e){var t=e.j;if(e.j=void 0,typeof t==
"function"){Pe++;var o=j;j=void 0;try{t()}catch(r){throw e.f&=-2,e.f|=8,qn(e),r}finally{j=o,Qt()}}}function qn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,
e.s=void 0,zo(e)}function Ua(e){if(j!==this)throw new Error("Out-of-order effect");Wo(this),j=e,this.f&=-2;try{8&this.f&&qn(this)}finally{Qt()}}function rt(e,t){
this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,St&&St.push(this)}rt.prototype.c=function(){var e=this.S();try{if(8&this.f||this.
x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};rt.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=
1,this.f&=-9,zo(this),jo(this),Pe++;var e=j;return j=this,Ua.bind(this,e)};rt.prototype.N=function(){2&this.f||(this.f|=2,this.u=Et,Et=this)};rt.prototype.d=function(){
this.f|=8,1&this.f||qn(this)};rt.prototype.dispose=function(){this.d()};function se(e,t){var o=new rt(e,t);try{o.c()}catch(i){throw o.d(),i}var r=o.d.bind(o);return r[Symbol.
dispose]=r,r}var Go,Yt,Zt,Ha=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Ko=[];se(function(){Go=this.N})();function at(e,t){D[e]=t.bind(null,D[e]||function(){})}function Rt(e){if(Zt){var t=Zt;Zt=void 0,t()}Zt=e&&e.S()}function Jo(e){
var t=this,o=e.data,r=ja(o);r.name="ReactiveDom",r.value=o;var i=ze(function(){for(var l=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var p=ot(function(){var d=r.
value.value;return d===0?0:d===!0?"":d||""}),u=ot(function(){return!Array.isArray(p.value)&&!En(p.value)}),f=se(function(){if(this.N=Qo,u.value){var d=p.value;l.
__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=d)}}),m=t.__$u.d;return t.__$u.d=function(){f(),m.call(this)},[u,p]},[]),a=i[0],s=i[1];return a.value?s.
peek():s.value}Jo.displayName="ReactiveTextNode";Object.defineProperties(ee.prototype,{constructor:{configurable:!0,value:wo(w,null).constructor},type:{configurable:!0,
value:Jo},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});at("__b",function(e,t){if(Rt(),
Yt=void 0,typeof t.type=="string"){var o,r=t.props;for(var i in r)if(i!=="children"){var a=r[i];a instanceof ee&&(o||(t.__np=o={}),o[i]=a,r[i]=a.peek())}}e(t)});
at("__r",function(e,t){if(e(t),t.type!==w){Rt();var o,r=t.__c;r&&(r.__$f&=-2,(o=r.__$u)===void 0&&(r.__$u=o=(function(i,a){var s;return se(function(){s=this},{name:a}),
s.c=i,s})((function(i){return function(){var a;Ha&&((a=this.y)==null||a.call(this)),i.__$f|=1,i.setState({})}})(r),typeof t.type=="function"?t.type.displayName||
t.type.name:""))),Yt=r,Rt(o)}});at("__e",function(e,t,o,r){Rt(),Yt=void 0,e(t,o,r)});at("diffed",function(e,t){Rt(),Yt=void 0;var o;if(typeof t.type=="string"&&
(o=t.__e)){var r=t.__np,i=t.props,a=o.U;if(a)for(var s in a){var l=a[s];l===void 0||r&&s in r||(l.d(),a[s]=void 0)}if(r){a||(a={},o.U=a);for(var c in r){var p=a[c],
u=r[c];p===void 0?(p=Ba(o,c,u,i),a[c]=p):p.o(u,i)}}}e(t)});function Ba(e,t,o,r){var i=t in e&&e.ownerSVGElement===void 0,a=N(o);return{o:function(s,l){a.value=s,
r=l},d:se(function(){this.N=Qo;var s=a.value.value;r[t]!==s&&(r[t]=s,i?e[t]=s:s!=null&&(s!==!1||t[4]==="-")?e.setAttribute(t,s):e.removeAttribute(t))})}}at("unm\
ount",function(e,t){if(typeof t.type=="string"){var o=t.__e;if(o){var r=o.U;if(r){o.U=void 0;for(var i in r){var a=r[i];a&&a.d()}}}var s=t.__np;if(s){var l=t.props;
for(var c in s)l[c]=s[c]}t.__np=void 0}else{var p=t.__c;if(p){p.__$f|=8;var u=p.__$u;u&&(p.__$u=void 0,u.d())}}e(t)});at("__h",function(e,t,o,r){r<3&&(t.__$f|=2),
e(t,o,r)});nt.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var o=this.__$u,r=o&&o.s!==void 0;for(var i in t)return!0;if(this.__f||typeof this.
u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(r||a||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!==
"__source"&&e[s]!==this.props[s])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function ja(e,t){return ze(function(){return N(e,t)},[])}var Wa=function(e){queueMicrotask(function(){queueMicrotask(e)})};function za(){Ge(function(){for(var e;e=Ko.shift();)Go.call(e)})}function Qo(){Ko.push(this)===1&&(D.requestAnimationFrame||Wa)(za)}function Vn(e,t){let o="sealhook-"+e,r=t.find(a=>a===localStorage.getItem(o)),i=N(r??t[0]);return se(()=>localStorage.setItem(o,i.value)),i}var De=Vn("theme",["\
system","light","dark"]),ve=Vn("zone",["local","utc"]),it=Vn("keys",["on","off"]);se(()=>{document.documentElement.dataset.theme=De.value});var ue=document.baseURI;var oe=class extends Error{problem;constructor(t){super(t.detail||t.title),this.problem=t}get status(){return this.problem.status}},st=e=>e instanceof DOMException&&
e.name==="AbortError",Re={token:""},At=N(!1),Mt=N(0);function Ga(e,t){let o=e.slice(e.indexOf("/")+1).replace(/\{(\w+)\}/g,(i,a)=>encodeURIComponent(String(t.path[a]))),
r=new URLSearchParams;for(let[i,a]of Object.entries(t.query??{}))for(let s of Array.isArray(a)?a:[a])s!==void 0&&s!==""&&r.append(i,String(s));return ue+o+(r.size>
0?"?"+r:"")}async function Te(e,t,o={}){let r=new Headers(o.header);Re.token&&r.set("Authorization","Bearer "+Re.token);let i;o.body instanceof Blob||typeof o.body==
"string"?i=o.body:o.body!==void 0&&(r.set("Content-Type","application/json"),i=JSON.stringify(o.body));let a;try{a=await fetch(t,{method:e,headers:r,body:i,signal:o.
signal,credentials:"same-origin",referrerPolicy:"no-referrer"})}catch(c){throw st(c)?c:(At.value=!0,new oe(Zo))}if(At.value&&(At.value=!1,Mt.value++),a.ok)return a;
let s=await a.text(),l={...Zo,status:a.status,title:"The server answered with the status "+a.status};try{let c=JSON.parse(s);c&&typeof c=="object"&&"code"in c&&
(l=c)}catch{}throw new oe(l)}var Zo={type:"about:blank",title:"The server cannot be reached",status:0,code:"unavailable",request_id:"",hint:"Check the connectio\
n. Nothing that you typed is lost."};async function g(e,t){let o=e.slice(0,e.indexOf(" ")),{path:r,query:i,body:a,header:s,signal:l}=t,c=Ga(e,{path:r,query:i}),
p;try{p=await Te(o,c,{body:a,header:s,signal:l})}catch(u){if(!(u instanceof oe&&u.status===401&&e!=="POST /v1/session")||!Re.ended||!await Re.ended())throw u;p=
await Te(o,c,{body:a,header:s,signal:l})}if(p.status!==204)return/[/+]json/.test(p.headers.get("Content-Type")??"")&&!e.endsWith("/payload")?await p.json():await p.
blob()}function A(e,t){let[o,r]=T({busy:!0,at:0}),[i,a]=T(0);return M(()=>{let s=new AbortController;return r(l=>({...l,busy:!0})),e(s.signal).then(l=>!s.signal.aborted&&
r({data:l,busy:!1,at:Date.now()}),l=>!s.signal.aborted&&!st(l)&&r(c=>({data:c.data,error:l,busy:!1,at:c.at}))),()=>s.abort()},[...t,i,Mt.value]),{data:o.data,error:o.
error,busy:o.busy,at:o.at,reload:Ct(()=>a(s=>s+1),[]),set:Ct(s=>r({data:s,busy:!1,at:Date.now()}),[])}}function lt(e,t){let[o,r]=T({busy:!0}),[i,a]=T(0),s=V(void 0),
l=(c,p)=>{s.current?.abort();let u=s.current=new AbortController;r(f=>({...f,busy:!0})),e(c,u.signal).then(f=>!u.signal.aborted&&r({items:[...p,...f.items],next:f.
next_cursor,busy:!1}),f=>!u.signal.aborted&&!st(f)&&r(m=>({...m,error:f,busy:!1})))};return M(()=>(l(void 0,[]),()=>s.current?.abort()),[...t,i,Mt.value]),{items:o.
items,error:o.error,busy:o.busy,more:o.next?()=>l(o.next,o.items??[]):void 0,reload:Ct(()=>a(c=>c+1),[]),change:Ct(c=>r(p=>({...p,items:p.items&&c(p.items)})),[]),
round:[...t,i,Mt.value].join()}}var Ot=new URL(ue).pathname+(document.querySelector("script[src*='/portal.js']")?"portal/":""),Un=()=>"/"+(location.pathname.startsWith(Ot)?location.pathname.slice(
Ot.length):""),re=N(Un()),O=N(new URLSearchParams(location.search)),Hn=N(0),Nt=N(""),b=ot(()=>Nt.value||O.value.get("tenant")||"default");function en(){Ge(()=>{
re.value!==Un()&&Hn.value++,re.value=Un(),O.value=new URLSearchParams(location.search)})}addEventListener("popstate",en);function Xo(e,t=new URLSearchParams){for(let[
o,r]of Object.entries(e)){t.delete(o);for(let i of Array.isArray(r)?r:[r])i&&t.append(o,i)}return t.size>0?"?"+t:""}function L(e,t={}){let[o="",r=""]=e.split("?"),
i=new URLSearchParams(r),a=O.value.get("tenant")??void 0;return Ot+o.slice(1)+Xo({tenant:a,...t},i)}function U(e,t={}){history.pushState(null,"",L(e,t)),en()}function te(e,t=!1){
let o=location.pathname+Xo(e,new URLSearchParams(location.search));history[t?"replaceState":"pushState"](null,"",o),en()}addEventListener("click",e=>{if(e.defaultPrevented||
e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest("a");!t||t.target||t.hasAttribute("download")||t.origin!==location.origin||
!t.pathname.startsWith(Ot)||/^(v1|in|assets|openapi\.\w+)\b/.test(t.pathname.slice(Ot.length))||(e.preventDefault(),t.href!==location.href&&history.pushState(null,
"",t.href),en())});function er(e,t){let o=t.split("/");for(let r of e){let i=r.path.split("/");if(i.length!==o.length)continue;let a={};if(i.every((l,c)=>{let p=o[c]??
"";return l.startsWith(":")?(a[l.slice(1)]=decodeURIComponent(p),p!==""):l===p}))return{route:r,params:a}}}var Xt=N(""),Yo=N("Sealhook");se(()=>{document.title=
Xt.value?`${Xt.value} · ${Yo.value}`:Yo.value});var ye=N(void 0),tn=N(!1),Bn=N("viewer"),tr=["viewer","operator","admin","owner"],ne=e=>tr.indexOf(Bn.value==="portal"?"operator":Bn.value)>=tr.indexOf(e),be=12;
function Wn(e){Nt.value=e.tenant??"",Bn.value=e.role,ye.value=e}async function nr(){try{Wn(await g("GET /v1/session",{}))}catch(e){if(!(e instanceof oe)||e.status!==
401)throw e;ye.value=null}}async function or(e,t){Wn(await g("POST /v1/session",{body:{email:e,password:t}}))}async function rr(e,t,o,r){ir(await g("POST /v1/se\
tup",{body:{code:e,name:t,email:o,password:r}}))}async function ar(e,t){ir(await g("POST /v1/invitation",{body:{code:e,password:t}}))}function ir(e){Ge(()=>{U("\
/"),Wn(e)})}async function sr(){await g("DELETE /v1/session",{}),location.assign(document.baseURI)}var jn=[];function Ka(){return ye.peek()?(tn.value=!0,new Promise(
e=>jn.push(e))):Promise.resolve(!1)}function zn(e){tn.value=!1;for(let t of jn)t(e);jn=[]}Re.ended=Ka;var Ja=Symbol.for("pv"),Qa=0;function n(e,t,o,r,i,a){t||(t={});var s,l,c=t;if("ref"in c&&typeof e!="function")for(l in c={},t)l=="ref"?s=t[l]:c[l]=t[l];var p={type:e,props:c,key:o,ref:s,__k:null,
__:null,__b:0,__e:null,__c:null,constructor:Ja,__v:--Qa,__i:-1,__u:0};return(i||a)&&(p.__source=i,p.__self=a),D.vnode&&D.vnode(p),p}function Ie(){return n(w,{children:[n("svg",{class:"mark",viewBox:"0 0 24 24",width:"24",height:"24","aria-hidden":"true",children:[n("rect",{width:"24",height:"\
24",rx:"6"}),n("path",{d:"M14.5 5v8.6a3.8 3.8 0 0 1-7.6 0V11l2.3 2.3M12 5h5"})]}),n("span",{children:"Sealhook"})]})}var lr=N(Date.now());setInterval(()=>{document.hidden||(lr.value=Date.now())},1e4);var Za=[[60,"second"],[60,"minute"],[24,"hour"],[7,"day"],[5,"week"],[12,"mon\
th"],[1/0,"year"]],Ya=new Intl.RelativeTimeFormat("en",{numeric:"auto",style:"short"});function Gn(e){let t=(new Date(e).getTime()-lr.value)/1e3;if(Math.abs(t)<
10)return"just now";for(let[o,r]of Za){if(Math.abs(t)<o)return Ya.format(Math.trunc(t),r);t/=o}return""}function pe(e){return new Intl.DateTimeFormat("en-GB",{dateStyle:"\
medium",timeStyle:"medium",timeZone:ve.value==="utc"?"UTC":void 0}).format(new Date(e))+(ve.value==="utc"?" UTC":"")}function fe(e){return e<1e3?`${e>0&&e<10?e.
toFixed(1):Math.round(e)} ms`:e<6e4?`${(e/1e3).toFixed(1)} s`:e<72e5?`${Math.round(e/6e4)} min`:e<1728e5?`${Math.round(e/36e5)} h`:`${Math.round(e/864e5)} days`}
function Je(e){return e<1024?`${e} B`:e<1<<20?`${(e/1024).toFixed(1)} KiB`:`${(e/(1<<20)).toFixed(1)} MiB`}var me=e=>new Intl.NumberFormat("en").format(e);function Qe(e){
if(!e)return"";let t=new Date(e);return new Date(t.getTime()-(ve.value==="utc"?0:t.getTimezoneOffset()*6e4)).toISOString().slice(0,16)}function Ze(e){let t=new Date(
e+(ve.value==="utc"?"Z":""));return e&&!isNaN(t.getTime())?t.toISOString():void 0}var Xa={activity:"M1.5 8h3l2-5 3 10 2-5h3",alert:"M8 2 1.5 13.5h13zM8 6.5v3.2M8 11.8v.1",arrow:"M3 8h10M9 4l4 4-4 4",bolt:"M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z",book:"\
M3 3.5A1.5 1.5 0 0 1 4.5 2H13v12H4.5A1.5 1.5 0 0 1 3 12.5zM3 12.5A1.5 1.5 0 0 1 4.5 11H13",building:"M3 14V2.5h7V14M10 6h3v8M1.5 14h13M5.5 5h2M5.5 8h2M5.5 11h2",
bug:"M5 6h6v4a3 3 0 0 1-6 0zM6 6a2 2 0 0 1 4 0M5 8H2M14 8h-3M5 5 3 3.5M11 5l2-1.5M5.5 11.5 3.5 13.5M10.5 11.5l2 2",check:"m3 8.5 3.2 3L13 4.5",circle:"M8 2.5a5.\
5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z",clock:"M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 4.8V8l2.2 1.5",code:"m5.5 4.5-3.5 3.5 3.5 3.5M10.5 4.5 14 8l-3.5 3.5",copy:"M5\
.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1",cross:"m4 4 8 8M12 4l-8 8",down:"m4 6 4 4 4-4",eye:"M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 6.2a1.8 1.\
8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z",hidden:"m2.5 2.5 11 11M6 4a6 6 0 0 1 2-.5c4 0 6.5 4.5 6.5 4.5a12 12 0 0 1-2 2.5M4 5.2A11 11 0 0 0 1.5 8S4 12.5 8 12.5a6 6 0 \
0 0 3-.8M6.7 6.8a1.8 1.8 0 0 0 2.5 2.5",gear:"M8 5.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4zM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.\
4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4",home:"M2 7.5 8 2.5l6 5M3.5 6.5v7h9v-7",inbox:"M2 9.5 4 3h8l2 6.5v4H2zM2 9.5h3.5L6.5 11h3l1-1.5H14",info:"M8 2a6 6 0 1 1 0 1\
2A6 6 0 0 1 8 2zM8 7.5V11M8 5v.1",key:"M5.5 7.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM7.7 8.3 13.5 2.5M11 5l2 2",list:"M5.5 4H14M5.5 8H14M5.5 12H14M2.5 4h.1M2.5 8h.1M2.5\
 12h.1",menu:"M2 4h12M2 8h12M2 12h12",minus:"M3.5 8h9",moon:"M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7z",pause:"M5.5 3.5v9M10.5 3.5v9",play:"M5 3v10l8-5z",plug:"\
M5.5 1.5v3.5M10.5 1.5v3.5M3.5 5h9v2.5a4.5 4.5 0 0 1-9 0zM8 12v2.5",plus:"M8 3v10M3 8h10",refresh:"M13.5 8a5.5 5.5 0 1 1-1.7-4M13.5 1.5V5H10",search:"M7 2.5a4.5 \
4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.5 10.5l3.5 3.5",send:"M14 2 7 9M14 2l-4.5 12L7 9 2 6.5z",shield:"M8 1.5 13 3.5V8c0 3-2 5.2-5 6.5C5 13.2 3 11 3 8V3.5z",skip:"\
M4 3.5v9l5.5-4.5zM12 3.5v9",sun:"M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1",tag:"M\
2 2.5h5.5L14 9l-5 5L2.5 7.5zM5 5.2v.1",terminal:"M2 3h12v10H2zM4.5 6 7 8l-2.5 2M8.5 10.5h3",trash:"M2.5 4h11M6 4V2.5h4V4M4 4l.7 9.5h6.6L12 4M6.7 6.5v4.5M9.3 6.5\
v4.5",user:"M8 2.5a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4zM2.5 14c.5-2.8 2.7-4 5.5-4s5 1.2 5.5 4",users:"M6 3a2.3 2.3 0 1 1 0 4.6A2.3 2.3 0 0 1 6 3zM1.5 13c.3-\
2.4 2-3.5 4.5-3.5s4.2 1.1 4.5 3.5M10.5 3.2a2.3 2.3 0 0 1 0 4.2M12 9.8c1.5.4 2.3 1.5 2.5 3.2"};function k({name:e,size:t=16}){return n("svg",{class:"icon",viewBox:"\
0 0 16 16",width:t,height:t,"aria-hidden":"true",children:n("path",{d:Xa[e]})})}var ct=N([]),ur=N(""),ei=0,dr=e=>{ct.value=ct.value.filter(t=>t.id!==e)};function pr(e,t){let o=++ei;ct.value=[...ct.value.slice(-3),{id:o,text:e,bad:t}],setTimeout(
()=>dr(o),t?12e3:5e3)}var W=e=>pr(e,!1),J=e=>pr(Kn(e),!0);function ge(e){ur.value=e}function Kn(e){if(e instanceof oe){let t=e.problem;return[t.detail||t.errors?.[0]?.
message||t.title,t.hint].filter(o=>o!==void 0&&o!=="").map(ti).join(" ")}return e instanceof Error?e.message:String(e)}var ti=(e="")=>e.charAt(0).toUpperCase()+
e.slice(1)+(/[.!?]$/.test(e)?"":".");function ut(){return n(w,{children:[n("div",{class:"sr",role:"status","aria-live":"polite",children:ur}),n("div",{class:"to\
asts",children:[n("div",{role:"status",children:ct.value.filter(e=>!e.bad).map(e=>n(cr,{toast:e},e.id))}),n("div",{role:"alert",children:ct.value.filter(e=>e.bad).
map(e=>n(cr,{toast:e},e.id))})]})]})}function cr({toast:e}){return n("div",{class:e.bad?"toast bad":"toast",children:[n(k,{name:e.bad?"alert":"check"}),n("span",
{children:e.text}),n("button",{type:"button",class:"quiet icon-only","aria-label":"Dismiss",onClick:()=>dr(e.id),children:n(k,{name:"cross"})})]})}function ae({text:e,label:t="Copy",children:o}){let[r,i]=T(!1),a=async()=>{try{await navigator.clipboard.writeText(typeof e=="string"?e:await e()),ge("Copied"),
i(!0),setTimeout(()=>i(!1),1500)}catch(s){J(s)}};return n("button",{type:"button",class:o?"":"quiet icon-only","aria-label":o?void 0:t,title:o?void 0:t,onClick:()=>{
a()},children:[n(k,{name:r?"check":"copy"}),o]})}function dt({id:e}){return n("span",{class:"id",children:[n("code",{children:e}),n(ae,{text:e,label:"Copy "+e})]})}
function $e({text:e,label:t}){return n("div",{class:"code",children:[n("pre",{tabIndex:0,"aria-label":t,children:n("code",{children:e})}),n(ae,{text:e,label:"Co\
py "+t.toLowerCase()})]})}var ni=6e4;function fr({reveal:e,label:t="secret",text:o}){let[r,i]=T(o);M(()=>{if(r===void 0)return;let s=()=>i(void 0),l=setTimeout(
s,ni);return addEventListener("blur",s),()=>{clearTimeout(l),removeEventListener("blur",s)}},[r]);let a=async()=>{try{i(r===void 0?await e():void 0)}catch(s){J(
s)}};return n("div",{class:"secret",children:[r===void 0?n("span",{class:"masked","aria-label":`The ${t} is hidden`,role:"img",children:"•••••••••••••••••••••••\
•"}):n("code",{children:r}),n("button",{type:"button",class:"quiet icon-only","aria-pressed":r!==void 0,"aria-label":(r===void 0?"Show the ":"Hide the ")+t,title:(r===
void 0?"Show the ":"Hide the ")+t,onClick:()=>{a()},children:n(k,{name:r===void 0?"eye":"hidden"})}),n(ae,{text:r??e,label:`Copy the ${t} without showing it`})]})}function z({of:e,children:t}){return e.data===void 0?e.error?n(ie,{error:e.error,retry:e.reload}):n(Lt,{}):n("div",{"aria-busy":e.busy,children:[e.error?n(w,{children:[
n(ie,{error:e.error,retry:e.reload}),n("p",{class:"hint",children:["What follows is as of ",pe(e.at),"."]})]}):null,t(e.data)]})}function Lt({lines:e=4}){return n(
"div",{class:"skeleton","aria-busy":"true",children:[n("span",{class:"sr",children:"Loading…"}),Array.from({length:e},(t,o)=>n("div",{},o))]})}var oi={type:"a\
bout:blank",title:"Something failed on this page",status:0,code:"internal",request_id:""};function ie({error:e,retry:t}){let o=e instanceof oe?e.problem:{...oi,
detail:e instanceof Error?e.message:String(e)};return o.status===404?n(B,{icon:"search",title:"Not found",children:"It may have been deleted, or kept no longer \
than it had to be."}):o.status===403?n(B,{icon:"shield",title:"Not allowed",children:[o.detail||"Your role does not allow this."," ",o.hint]}):n("div",{class:"n\
otice bad",role:"alert",children:[n(k,{name:"alert"}),n("div",{children:[n("strong",{children:o.title}),o.detail&&n("p",{children:o.detail}),o.hint&&n("p",{children:o.
hint}),o.request_id&&n("p",{class:"small",children:["Request ",n("code",{children:o.request_id})," ",n(ae,{text:o.request_id,label:"Copy the request's id"})]})]}),
t&&n("button",{type:"button",onClick:t,children:"Try again"})]})}function B({icon:e,title:t,children:o,action:r}){return n("div",{class:"empty",children:[n(k,{name:e,
size:28}),n("h2",{children:t}),o&&n("p",{children:o}),r]})}function I({kind:e="info",children:t}){let o={info:"info",good:"check",warn:"alert",bad:"alert"}[e];return n(
"div",{class:"notice "+e,children:[n(k,{name:o}),n("div",{children:t})]})}function Q(e,t,o=()=>({})){let[r,i]=T(e),[a,s]=T({}),[l,c]=T(),[p,u]=T(!1),f=V(null),m=_=>{s(_),setTimeout(()=>f.current?.querySelector("[aria-invalid=true]")?.
focus())},d=async _=>{if(_.preventDefault(),p)return;c(void 0);let x=o(r);if(m(x),!(Object.keys(x).length>0)){u(!0);try{await t(r)}catch(h){let S=h instanceof oe?
ri(h,r):{};Object.keys(S).length>0?m(S):c(h)}u(!1)}};return{values:r,errors:a,failure:l,busy:p,ref:f,set:_=>{i(x=>({...x,..._})),s(x=>Object.fromEntries(Object.
entries(x).filter(([h])=>!(h in _))))},submit:_=>{d(_)}}}function ri(e,t){let o={};for(let{location:r="",message:i}of e.problem.errors??[]){let a=r.replace(/^body\./,
"").split(/[.[]/)[0];if(!(a in t))continue;let s=e.problem.hint;o[a]??=s?`${i} – ${s}`:i}return o}function Z({form:{failure:e}}){return e?!(e instanceof oe)||
e.status>=500?n(ie,{error:e}):n("div",{role:"alert",children:n(I,{kind:"bad",children:Kn(e)})}):null}function Ye({label:e,hint:t,error:o,children:r}){let i=Ee();
return n("div",{class:"field",children:[n("label",{for:i,children:e}),r({id:i,"aria-invalid":o?!0:void 0,"aria-describedby":`${i}-hint ${i}-error`}),n("p",{class:"\
error",id:i+"-error",children:o}),t&&n("p",{class:"hint",id:i+"-hint",children:t})]})}function P({label:e,hint:t,error:o,value:r,onValue:i,type:a="text",...s}){
return n(Ye,{label:e,hint:t,error:o,children:l=>n("input",{type:a,autocomplete:"off",spellcheck:!1,...s,...l,value:r,onInput:c=>i(c.currentTarget.value)})})}function Ft({
label:e,hint:t,error:o,value:r,onValue:i,...a}){return n(Ye,{label:e,hint:t,error:o,children:s=>n("textarea",{rows:4,spellcheck:!1,...a,...s,value:r,onInput:l=>i(
l.currentTarget.value)})})}function Ae({label:e,hint:t,error:o,value:r,onValue:i,options:a}){return n(Ye,{label:e,hint:t,error:o,children:s=>n("select",{...s,value:r,
onChange:l=>i(l.currentTarget.value),children:a.map(l=>n("option",{value:l.value,children:l.label},l.value))})})}function xe({label:e,hint:t,checked:o,onValue:r}){
let i=Ee();return n("div",{class:"check",children:[n("input",{type:"checkbox",id:i,checked:o,"aria-describedby":t?i+"-hint":void 0,onChange:a=>r(a.currentTarget.
checked)}),n("label",{for:i,children:e}),t&&n("p",{class:"hint",id:i+"-hint",children:t})]})}function $({title:e,heading:t,about:o,back:r,actions:i,children:a}){let s=V(null);return M(()=>{Xt.value=e},[e]),M(()=>{Hn.peek()>0&&s.current?.focus()},[]),n(w,
{children:[n("header",{class:"page",children:[n("div",{children:[r&&n("p",{class:"back",children:n("a",{href:L(r.to),children:[n(k,{name:"arrow"})," ",r.label]})}),
n("h1",{ref:s,tabIndex:-1,children:t??e}),o&&n("p",{class:"about",children:o})]}),i&&n("div",{class:"actions",children:i})]}),a]})}function R({title:e,actions:t,
children:o,flush:r}){return n("section",{class:r?"card flush":"card",children:[(e||t)&&n("header",{children:[e&&n("h2",{children:e}),t&&n("div",{class:"actions",
children:t})]}),o]})}function Ce({of:e}){return n("dl",{class:"facts",children:e.filter(([,t])=>t!==void 0&&t!=="").map(([t,o])=>n("div",{children:[n("dt",{children:t}),
n("dd",{children:o})]},t))})}function nn({tabs:e}){let t=e.find(i=>i.name===O.value.get("tab"))??e[0],o=i=>{let a={ArrowRight:1,ArrowLeft:-1}[i.key];if(!a)return;
i.preventDefault();let s=e[(e.indexOf(t)+a+e.length)%e.length];r(s.name),document.getElementById("tab-"+s.name)?.focus()},r=i=>te({tab:i===e[0].name?void 0:i});
return n(w,{children:[n("div",{class:"tabs",role:"tablist",onKeyDown:o,children:e.map(i=>n("button",{type:"button",role:"tab",id:"tab-"+i.name,"aria-selected":i===
t,"aria-controls":"tab-panel",tabIndex:i===t?0:-1,onClick:()=>r(i.name),children:i.label},i.name))}),n("div",{role:"tabpanel",id:"tab-panel","aria-labelledby":"\
tab-"+t.name,children:t.content()})]})}function mr(){let[e]=T(()=>location.hash.slice(1)),t=Q({password:""},({password:o})=>ar(e,o),({password:o})=>[...o].length>=be?{}:{password:`Choose a password o\
f at least ${be} characters.`});return n("main",{class:"alone",children:[n("p",{class:"brand",children:n(Ie,{})}),n("div",{class:"card",children:n($,{title:"You\
 are invited",about:"Choose a password, and you are in.",children:[!e&&n(I,{kind:"warn",children:"This page needs the whole link, with what is behind the #."}),
n("form",{ref:t.ref,class:"stack",noValidate:!0,onSubmit:t.submit,children:[n(Z,{form:t}),n(P,{label:"Password",type:"password",name:"password",autocomplete:"ne\
w-password",autofocus:!0,hint:`At least ${be} characters. A few words are easier to remember than signs.`,value:t.values.password,error:t.errors.password,onValue:o=>t.
set({password:o})}),n("button",{type:"submit",class:"primary",disabled:!e,"aria-disabled":t.busy,children:"Go on"})]})]})})]})}function de({title:e,children:t,onClose:o,wide:r}){let i=V(null),a=Ee();return M(()=>{let s=document.activeElement;return i.current.showModal(),()=>s instanceof
HTMLElement&&s.focus()},[]),n("dialog",{ref:i,class:r?"wide":void 0,"aria-labelledby":a,onCancel:s=>{s.preventDefault(),o()},children:[n("header",{children:[n("\
h2",{id:a,children:e}),n("button",{type:"button",class:"quiet icon-only","aria-label":"Close",onClick:o,children:n(k,{name:"cross"})})]}),t]})}var Jn=N(void 0);
function he(e){return new Promise(t=>{Jn.value={...e,answer:o=>{Jn.value=void 0,t(o)}}})}function hr(){let e=Jn.value;return e?n(de,{title:e.title,onClose:()=>e.
answer(!1),children:[n("div",{class:"stack",children:e.text}),n("footer",{children:[n("button",{type:"button",onClick:()=>e.answer(!1),children:"Cancel"}),n("bu\
tton",{type:"button",class:e.danger?"danger":"primary",onClick:()=>e.answer(!0),children:e.action})]})]}):null}function yr({email:e,done:t}){let o=Q({email:e,password:""},async({email:r,password:i})=>{await or(r,i),t()},({email:r,password:i})=>({...r.includes("@")?{}:{email:"\
Enter your e-mail address."},...i?{}:{password:"Enter your password."}}));return n("form",{ref:o.ref,class:"stack",noValidate:!0,onSubmit:o.submit,children:[n(Z,
{form:o}),n(P,{label:"E-mail",type:"email",name:"email",autocomplete:"username",autofocus:!e,value:o.values.email,error:o.errors.email,onValue:r=>o.set({email:r})}),
n(P,{label:"Password",type:"password",name:"password",autocomplete:"current-password",autofocus:!!e,value:o.values.password,error:o.errors.password,onValue:r=>o.
set({password:r})}),n("button",{type:"submit",class:"primary","aria-disabled":o.busy,children:"Sign in"})]})}var vr={refused:"Your organisation's sign-in did no\
t let you in. Try again, or ask whoever runs it.",unverified:"Your organisation's sign-in has not verified your e-mail address.",again:"That took too long, or w\
as begun in another window. Try again.",unknown:"You have no account here yet. Ask whoever runs this server for an invitation."};function br(){let e=A(o=>g("GET\
 /v1/sign-in",{signal:o}),[]).data,t=re.value==="/sign-in"?O.value.get("error"):null;return n("main",{class:"alone",children:[n("p",{class:"brand",children:n(Ie,
{})}),e?.setup&&n(I,{children:"Nobody owns this server yet. Open the setup link that it printed when it started, with what is behind the #."}),t&&n(I,{kind:"bad",
children:vr[t]??vr.refused}),n("div",{class:"card",children:n($,{title:"Sign in",children:n("div",{class:"stack",children:[e?.oidc&&n(w,{children:[n("a",{class:"\
button primary",href:ue+"v1/session/oidc",children:"Sign in with your organisation"}),n("p",{class:"or",children:"or"})]}),n(yr,{email:"",done:()=>["/setup","/s\
ign-in"].includes(re.value)&&U("/")})]})})}),n("p",{class:"hint",children:"No account yet? Whoever runs this server can make one for you."})]})}function gr(){return n(
de,{title:"Your session has ended",onClose:()=>zn(!1),children:[n("p",{children:"Sign in again to go on. What you typed is still there."}),n(yr,{email:ye.value?.
user?.email??"",done:()=>zn(!0)})]})}function _r(){let[e,t]=T(!1),[o,r]=T(!1),i=V(null),a=ye.value.user;return n("div",{class:"menu",onKeyDown:s=>{s.key==="Esca\
pe"&&(i.current.focus(),t(!1))},onFocusOut:s=>!s.currentTarget.contains(s.relatedTarget)&&t(!1),children:[n("button",{ref:i,type:"button",class:"quiet icon-only",
"aria-label":"Account of "+a.name,"aria-expanded":e,onClick:()=>t(!e),children:n(k,{name:"user"})}),e&&n("div",{class:"popup",children:[n("p",{children:[n("stro\
ng",{children:a.name}),n("br",{}),n("span",{class:"hint",children:[a.email," · ",ye.value.role]})]}),a.password&&n("button",{type:"button",onClick:()=>{i.current.
focus(),t(!1),r(!0)},children:"Change the password"}),n("button",{type:"button",onClick:()=>{sr().catch(J)},children:"Sign out"})]}),o&&n(ai,{onClose:()=>r(!1)})]})}
function ai({onClose:e}){let t=Q({current:"",new:""},async a=>{await g("PUT /v1/session/password",{body:a}),W("The password was changed"),e()},a=>[...a.new].length>=
be?{}:{new:`Choose one of at least ${be} characters.`}),{values:o,errors:r,set:i}=t;return n(de,{title:"Change the password",onClose:e,children:n("form",{ref:t.
ref,class:"stack",noValidate:!0,onSubmit:t.submit,children:[n(Z,{form:t}),n(P,{label:"Password of before",type:"password",name:"current",autocomplete:"current-p\
assword",autofocus:!0,value:o.current,error:r.current,onValue:a=>i({current:a})}),n(P,{label:"New password",type:"password",name:"new",autocomplete:"new-passwor\
d",value:o.new,error:r.new,onValue:a=>i({new:a})}),n("div",{class:"submit",children:n("button",{type:"submit",class:"primary","aria-disabled":t.busy,children:"C\
hange it"})})]})})}function wr(){let[e]=T(()=>location.hash.slice(1)),t=Q({name:"",email:"",password:""},({name:o,email:r,password:i})=>rr(e,o,r,i),({name:o,email:r,password:i})=>({
...o?{}:{name:"Enter your name, as others are to see it."},...r.includes("@")?{}:{email:"Enter your e-mail address."},...[...i].length>=be?{}:{password:`Choose \
a password of at least ${be} characters.`}}));return n("main",{class:"alone",children:[n("p",{class:"brand",children:n(Ie,{})}),n("div",{class:"card",children:n(
$,{title:"Welcome",about:"Make the account that owns this server. You can add others later.",children:[!e&&n(I,{kind:"warn",children:"This page needs the whole \
setup link, with what is behind the #. The server prints it when it starts."}),n("form",{ref:t.ref,class:"stack",noValidate:!0,onSubmit:t.submit,children:[n(Z,{
form:t}),n(P,{label:"Name",name:"name",autocomplete:"name",autofocus:!0,value:t.values.name,error:t.errors.name,onValue:o=>t.set({name:o})}),n(P,{label:"E-mail",
type:"email",name:"email",autocomplete:"username",value:t.values.email,error:t.errors.email,onValue:o=>t.set({email:o})}),n(P,{label:"Password",type:"password",
name:"password",autocomplete:"new-password",hint:`At least ${be} characters. A few words are easier to remember than signs.`,value:t.values.password,error:t.errors.
password,onValue:o=>t.set({password:o})}),n("button",{type:"submit",class:"primary",disabled:!e,"aria-disabled":t.busy,children:"Make the account"})]})]})})]})}function kr(){let e=A(o=>g("GET /v1/tenants",{signal:o}),[]).data?.items??[];if(Nt.value||e.length<2)return null;let t=o=>{let r=o==="default"?void 0:o,i="/"+re.
value.split("/")[1];i===re.value?te({tenant:r}):U(i,{tenant:r})};return n("label",{class:"tenant",children:[n(k,{name:"building"}),n("span",{class:"sr",children:"\
Tenant"}),n("select",{value:b.value,onChange:o=>t(o.currentTarget.value),children:e.map(o=>n("option",{value:o.id,children:o.name||o.id},o.id))})]})}var ii={pending:["info","clock","pending"],leased:["info","send","in progress"],retrying:["warn","refresh","retrying"],delivered:["good","check","delivered"],failed:[
"bad","cross","failed"],skipped:["mute","skip","skipped"],cancelled:["mute","minus","cancelled"],quarantined:["bad","alert","quarantined"],active:["good","check",
"active"],disabled:["mute","pause","disabled"],failing:["bad","alert","failing"],handshake:["info","plug","handshake"],duplicate:["mute","copy","duplicate"],accepted:[
"good","shield","verified"],refused:["bad","cross","refused"],running:["info","refresh","running"],done:["good","check","done"],test:["info","bolt","test"]};function le({
state:e,children:t}){let[o,r,i]=ii[e]??["mute","circle",e];return n("span",{class:"badge "+o,children:[n(k,{name:r,size:12}),t??i]})}function on({code:e}){if(!e)
return n("span",{class:"badge bad",children:[n(k,{name:"plug",size:12}),"no answer"]});let t=e<300?"good":e<400?"warn":"bad";return n("span",{class:"badge "+t,children:[
n(k,{name:e<300?"check":"cross",size:12}),e]})}var rn={secret:"",publicKey:""};function an({scheme:e,value:t,onValue:o,error:r,label:i="Secret token"}){let[a,s]=T(!1),l=V(o);l.current=o;let c=async u=>{let f=await g(
"POST /v1/tenants/{tenant}/schemes/{name}/secret",{path:{tenant:b.peek(),name:e},signal:u});l.current({secret:f.secret??"",publicKey:f.public_key??""})};M(()=>{
let u=new AbortController;return c(u.signal).catch(()=>{}),()=>u.abort()},[e]);let p=async()=>{try{await c(),ge("A new secret was made")}catch(u){J(u)}};return n(
w,{children:[n(Ye,{label:i,error:r,hint:"The receiver needs it to verify that an event is genuine. It is kept encrypted, and you can look at it later.",children:u=>n(
"div",{class:"beside",children:[n("input",{...u,type:a?"text":"password",class:"mono",name:"secret",autocomplete:"off",spellcheck:!1,value:t.secret,placeholder:"\
made when it is saved",onInput:f=>o({secret:f.currentTarget.value,publicKey:""})}),n("button",{type:"button",class:"quiet icon-only","aria-pressed":a,"aria-labe\
l":a?"Hide the secret":"Show the secret",title:a?"Hide":"Show",onClick:()=>s(!a),children:n(k,{name:a?"hidden":"eye"})}),n("button",{type:"button",class:"quiet \
icon-only","aria-label":"Make a new secret",title:"Make a new one",onClick:()=>{p()},children:n(k,{name:"refresh"})}),n(ae,{text:t.secret,label:"Copy the secret"})]})}),
t.publicKey&&n("div",{class:"field",children:[n("span",{class:"label",children:"Public key"}),n("div",{class:"secret",children:[n("code",{children:t.publicKey}),
n(ae,{text:t.publicKey,label:"Copy the public key"})]}),n("p",{class:"hint",children:"The receiver verifies with this one. The secret stays here."})]})]})}var Tr=100;function ce({label:e,rows:t,columns:o,id:r,link:i,more:a,busy:s}){let[l,c]=T(Tr),p=V(null),u=a?t:t.slice(0,l);M(()=>{s||ge(`${e}: ${me(t.length)}${a?
" and more":""}`)},[t.length,s,!!a]),M(()=>{let m=d=>{if(it.peek()==="off"||d.ctrlKey||d.metaKey||d.altKey||Qn(d.target))return;let _=document.activeElement?.closest(
"tr")?.dataset.id;d.key==="c"&&_&&navigator.clipboard.writeText(_).then(()=>ge("Copied "+_));let x={j:1,k:-1}[d.key];if(!x)return;let h=[...p.current?.querySelectorAll(
"tr > :first-child a, tr > :first-child button")??[]],S=h.findIndex(C=>C.closest("tr").contains(document.activeElement));h[Math.max(0,Math.min(h.length-1,S+x))]?.
focus()};return addEventListener("keydown",m),()=>removeEventListener("keydown",m)},[]);let f=m=>{if(m.target.closest("a, button, input, label, summary")||getSelection()?.
type==="Range")return;m.currentTarget.querySelector("a")?.dispatchEvent(new MouseEvent("click",{bubbles:!0,cancelable:!0,ctrlKey:m.ctrlKey,metaKey:m.metaKey}))};
return n(w,{children:[n("div",{class:"table",children:n("table",{"aria-label":e,"aria-busy":s,children:[n("thead",{children:n("tr",{children:o.map(m=>n("th",{scope:"\
col",class:m.kind,children:m.head},m.head))})}),n("tbody",{ref:p,children:u.map(m=>n("tr",{"data-id":r(m),class:i&&"link",onClick:i&&f,children:o.map((d,_)=>{let x=d.
cell(m);return n("td",{class:d.kind,children:_===0&&i?n("a",{href:i(m),children:x}):x},d.head)})},r(m)))})]})}),(a||u.length<t.length)&&n("p",{class:"more",children:[
n("button",{type:"button","aria-disabled":s,onClick:()=>{s||(a?a():c(l+Tr*5))},children:"Show more"}),!a&&n("span",{class:"hint",children:[me(u.length)," of ",me(
t.length)]})]})]})}function sn({fresh:e}){return e.count===0?null:n("p",{class:"fresh",children:n("button",{type:"button",onClick:e.show,children:[me(e.count),"\
 new"]})})}var Qn=e=>e instanceof Element&&e.closest("input, textarea, select, [contenteditable], dialog")!==null;function Me({filters:e}){let t=V(null),o=e.filter(r=>O.value.get(r.name));return M(()=>{let r=i=>{i.key!=="/"||i.target.closest("input, textarea, select, dialog")||
(i.preventDefault(),t.current?.querySelector("input, select")?.focus())};return addEventListener("keydown",r),()=>removeEventListener("keydown",r)},[]),n("form",
{ref:t,class:"filters",role:"search",onSubmit:r=>r.preventDefault(),children:[e.map(r=>n("label",{children:[n("span",{children:r.label}),n(si,{filter:r})]},r.name)),
o.length>0&&n("button",{type:"button",class:"quiet",onClick:()=>te(Object.fromEntries(e.map(r=>[r.name,void 0]))),children:[n(k,{name:"cross"})," Clear ",o.length===
1?"the filter":"filters"]})]})}function si({filter:e}){let t=O.value.get(e.name)??"";return e.kind==="choice"?n("select",{value:t,onChange:o=>te({[e.name]:o.currentTarget.
value}),children:[n("option",{value:"",children:"any"}),e.options.map(o=>n("option",{value:o.value,children:o.label},o.value))]}):e.kind==="time"?n("input",{type:"\
datetime-local",value:Qe(t),onChange:o=>te({[e.name]:Ze(o.currentTarget.value)})}):n("input",{type:"search",autocomplete:"off",value:t,placeholder:e.placeholder,
onInput:o=>te({[e.name]:o.currentTarget.value},!0)})}var ln=e=>e.some(t=>O.value.get(t.name)),Oe=e=>te(Object.fromEntries(e.map(t=>[t.name,void 0])));function G({at:e,exact:t}){return e?n("time",{dateTime:e,title:t?Gn(e):pe(e),children:t?pe(e):Gn(e)}):n("span",{class:"hint",children:"never"})}function xr(){let e=ve.
value==="utc";return n("button",{type:"button",class:"quiet","aria-pressed":e,title:"Tell times in UTC or in your own zone",onClick:()=>ve.value=e?"local":"utc",
children:e?"UTC":"Local"})}var pt=e=>e.disabled?"disabled":e.failing_since?"failing":"active",Cr=[{name:"search",label:"Search",kind:"text",placeholder:"URL, description or event type"},{
name:"state",label:"State",kind:"choice",options:["active","failing","disabled"].map(e=>({value:e,label:e}))}];function Zn(){let e=A(a=>g("GET /v1/tenants/{tena\
nt}/endpoints",{path:{tenant:b.value},signal:a}),[b.value]),t=(O.value.get("search")??"").toLowerCase(),o=O.value.get("state")??"",r=a=>(!o||pt(a)===o)&&[a.url??
"",a.description,a.id,...a.event_types].some(s=>s.toLowerCase().includes(t)),i=ne("operator")&&n("a",{class:"button primary",href:L("/endpoints/new"),children:[
n(k,{name:"plus"})," New endpoint"]});return n($,{title:"Endpoints",about:"Where events are sent, signed.",actions:i,children:n(z,{of:e,children:({items:a})=>{if(a.
length===0)return n(B,{icon:"send",title:"No endpoints yet",action:i,children:"An endpoint is a URL that gets the events it subscribes to. Add one, and send it \
a test."});let s=a.filter(r);return n(w,{children:[n(Me,{filters:Cr}),s.length===0?n(B,{icon:"search",title:"No endpoint fits the filters",action:n("button",{type:"\
button",onClick:()=>Oe(Cr),children:"Clear the filters"})}):n(R,{flush:!0,children:n(ce,{label:"Endpoints",rows:s,id:l=>l.id,link:l=>L("/endpoints/"+l.id),columns:[
{head:"URL",kind:"main",cell:l=>n(w,{children:[l.url??"polled by its consumer",l.description&&n("small",{children:l.description})]})},{head:"State",cell:l=>n(le,
{state:pt(l)})},{head:"Events",kind:"minor",cell:l=>l.event_types.includes("*")?"all":l.event_types.length},{head:"Scheme",kind:"minor",cell:l=>l.scheme},{head:"\
Created",kind:"minor",cell:l=>n(G,{at:l.created_at})}]})})]})}})})}var li=/\s+|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\]:,]|\w+/gy;function cn(e){try{JSON.parse(e)}catch{return}let t=e.match(li).filter(i=>i.trim()!==""),o=[],r=0;
for(let[i,a]of t.entries()){let s=t[i-1],l=s==="{"||s==="[",c=a==="}"||a==="]";c&&r--;let p=i>0&&(c?!l:l||s===","),u="word";a.startsWith('"')?u=t[i+1]===":"?"na\
me":"string":/^[-\d]/.test(a)?u="number":/^[{}[\]:,]$/.test(a)&&(u="mark"),o.push({kind:u,text:a===":"?": ":a,depth:r,starts:p}),(a==="{"||a==="[")&&r++}return o}
function Sr(e){let t={},o="";for(let r of cn(e)??[])r.depth===0||r.depth===1&&r.text===","||(r.depth===1&&r.kind==="name"?(o=JSON.parse(r.text),t[o]=""):(r.text!==
": "||r.depth>1)&&(t[o]+=r.text));return t}function Yn(e){return cn(e)?.map(t=>(t.starts?`
`+"  ".repeat(t.depth):"")+t.text).join("")??e}var un=65536,Dt=e=>Uint8Array.from(atob(e??""),t=>t.charCodeAt(0));function ft({of:e,label:t,download:o}){return n(dn,{text:ui(e)??di(e.subarray(0,ci)),label:t,
download:o})}var ci=4096;function ui(e){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function di(e){let t=[];for(let o=0;o<
e.length;o+=16){let r=[...e.subarray(o,o+16)],i=r.map(a=>a>=32&&a<127?String.fromCharCode(a):".").join("");t.push(`${o.toString(16).padStart(6,"0")}  ${r.map(a=>a.
toString(16).padStart(2,"0")).join(" ").padEnd(47)}  ${i}`)}return t.join(`
`)}function dn({text:e,label:t="Payload",download:o}){let[r,i]=T(!1),a=ze(()=>e.length<=un?cn(e):void 0,[e]),s=a!==void 0&&!r;return n("div",{class:"payload",children:[
n("div",{class:"bar",children:[a&&n("button",{type:"button",class:"quiet","aria-pressed":r,onClick:()=>i(!r),children:r?"As laid out":"As it came"}),n("span",{class:"\
hint",children:Je(new TextEncoder().encode(e).length)}),n(ae,{text:e,label:"Copy "+t.toLowerCase()}),o&&n("a",{class:"button quiet",href:o,download:!0,children:"\
Download"})]}),n("pre",{tabIndex:0,"aria-label":t,children:n("code",{children:s?a.map((l,c)=>n("span",{class:"j-"+l.kind,children:[l.starts?`
`+"  ".repeat(l.depth):"",l.text]},c)):e.slice(0,un)})}),e.length>un&&n("p",{class:"hint",children:["The first ",Je(un)," are shown."]})]})}var Er;async function pi(){let{items:e}=await g("GET /v1/causes",{});return new Map(e.map(t=>[t.code,t]))}function Xn(){return A(()=>Er??=pi().catch(e=>{throw Er=
void 0,e}),[]).data}var Pr=e=>e.map(t=>`${t.name}: ${t.value}`).join(`
`);function fi({attempt:e}){let t=Xn()?.get(e.cause??"");return e.cause?n(I,{kind:"bad",children:[n("strong",{children:t?.title??e.cause}),n("p",{children:t?.why??
e.detail}),t&&e.detail&&n("p",{class:"hint",children:e.detail}),n("p",{children:t?.fix??e.hint})]}):null}function Rr({attempt:e,body:t}){let o=e.exchange,r=e.response||
(o?.response_header.length??0)>0;return n("div",{class:"stack",children:[n(fi,{attempt:e}),n(Ce,{of:[["Answer",n(on,{code:e.status})],["Took",fe(e.duration_ms)],
["Name lookup",o&&o.dns_ms>0?fe(o.dns_ms):void 0],["Connection",o&&o.connect_ms>0?fe(o.connect_ms):void 0],["TLS",o&&o.tls_ms>0?fe(o.tls_ms):void 0],["First byt\
e",o&&o.first_byte_ms>0?fe(o.first_byte_ms):void 0]]}),o&&n("section",{children:[n("h3",{children:"Request as sent"}),n($e,{label:"Request headers",text:Pr(o.request_header)})]}),
o?.request_body?n(ft,{label:"Request body",of:Dt(o.request_body)}):t&&n(ft,{label:"Request body",of:t}),r&&n("section",{children:[n("h3",{children:"Response"}),
o&&o.response_header.length>0&&n($e,{label:"Response headers",text:Pr(o.response_header)}),e.response&&n(ft,{label:"Response body",of:Dt(e.response)})]})]})}function mt(){let[e,t]=T({busy:!1});return{...e,test:async o=>{if(e.busy)return;t({busy:!0});let r={tenant:b.peek()};try{let i="draft"in o?await g("POST /v1/ten\
ants/{tenant}/endpoints/test",{path:r,body:o.draft}):await g("POST /v1/tenants/{tenant}/endpoints/{endpoint}/test",{path:{...r,endpoint:o.endpoint},body:{}});t(
{busy:!1,result:i}),ge(i.attempt.cause?"The test failed":"The test was delivered")}catch(i){t({busy:!1,error:i})}}}}function ht({of:e}){return e.busy?n(R,{title:"\
Test",children:n("p",{class:"hint",role:"status",children:"Sending a test from the server…"})}):e.error?n(ie,{error:e.error}):e.result?n(mi,{of:e.result},e.result.
delivery.id):null}function mi({of:{attempt:e,delivery:t}}){let o=V(null);M(()=>o.current.scrollIntoView({block:"nearest"}),[]);let r=A(async i=>{let a=await g("\
GET /v1/tenants/{tenant}/events/{event}/payload",{path:{tenant:b.peek(),event:t.event},signal:i});return new Uint8Array(await a.arrayBuffer())},[t.event]);return n(
"div",{ref:o,children:n(R,{title:"Test",actions:n("a",{href:L("/deliveries/"+t.id),children:["In the log ",n(k,{name:"arrow"})]}),children:[!e.cause&&n(I,{kind:"\
good",children:[n("strong",{children:"Delivered."})," The receiver answered ",e.status,"."]}),n(Rr,{attempt:e,body:r.data})]})})}function qe(e){if(!e.trim())return{url:"Enter the URL that events are to be sent to."};let t;try{t=new URL(e.trim())}catch{return{url:"This is no URL. It begins\
 with https:// and has no spaces."}}return t.protocol!=="https:"&&t.protocol!=="http:"?{url:"The URL has to begin with https://."}:t.username||t.password?{url:"\
The URL must not hold a password: everybody who sees the endpoint would see it."}:{}}var Ar="When something happens, send a webhook.";function Mr(){let e=A(r=>g("GET /v1/tenants/{tenant}/endpoints",{path:{tenant:b.value},signal:r}),[b.value]),t=async r=>{
try{let i=await g("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:b.value,endpoint:r.id},body:{disabled:!r.disabled}});e.set({items:e.data.items.
map(a=>a.id===i.id?i:a)}),W(i.disabled?"The automation is off":"The automation is on")}catch(i){J(i)}},o=ne("operator")&&n("a",{class:"button primary",href:L("/\
automations/new"),children:[n(k,{name:"plus"})," New automation"]});return n($,{title:"Automations",about:Ar,actions:o,children:n(z,{of:e,children:({items:r})=>r.
length===0?n(B,{icon:"bolt",title:"No automations yet",action:o,children:"Choose what triggers one, and where the webhook goes."}):n(R,{flush:!0,children:n(ce,{
label:"Automations",rows:r,id:i=>i.id,link:i=>L("/endpoints/"+i.id),columns:[{head:"When",kind:"main",cell:i=>n(w,{children:[i.event_types.includes("*")?"anythi\
ng happens":i.event_types.join(", "),n("small",{children:i.kind==="poll"?"keep it for its consumer":`Webhook to ${i.url}`})]})},{head:"State",cell:i=>n(le,{state:pt(
i)})},...ne("operator")?[{head:"On or off",cell:i=>n("button",{type:"button",onClick:()=>{t(i)},children:i.disabled?"Turn on":"Turn off"})}]:[]]})})})})}function Or(){
let e=mt(),t=A(l=>g("GET /v1/tenants/{tenant}/event-types",{path:{tenant:b.value},signal:l}),[b.value]).data?.items??[],o=Q({event_types:"",url:"",secret:rn},async()=>{
let l=await g("POST /v1/tenants/{tenant}/endpoints",{path:{tenant:b.value},body:s()});W("The automation is on"),U("/endpoints/"+l.id)},({url:l,event_types:c})=>({
...c?{}:{event_types:"Choose what triggers it."},...qe(l)})),{values:r,errors:i,set:a}=o,s=()=>({url:r.url.trim(),event_types:[r.event_types||"*"],secret:r.secret.
secret||void 0});return n($,{title:"New automation",about:Ar,back:{to:"/automations",label:"Automations"},children:[n("form",{ref:o.ref,noValidate:!0,onSubmit:o.
submit,children:[n(R,{title:"When",children:n(Ae,{label:"Trigger type",value:r.event_types,error:i.event_types,onValue:l=>a({event_types:l}),options:[{value:"",
label:"Choose…"},{value:"*",label:"Anything happens"},...t.map(l=>({value:l.name,label:l.description?`${l.name} – ${l.description}`:l.name}))],hint:t.length===
0&&n(w,{children:["There are no event types yet. ",n("a",{href:L("/event-types/new"),children:"Add one"}),", or choose anything."]})})}),n(R,{title:"Then",children:n(
"div",{class:"stack",children:[n(Ae,{label:"Action",value:"webhook",onValue:()=>{},options:[{value:"webhook",label:"Webhook"}]}),n(P,{label:"Destination URL",type:"\
url",name:"url",placeholder:"https://example.com/webhooks",value:r.url,error:i.url,onValue:l=>a({url:l})}),n(an,{scheme:"standard-webhooks",value:r.secret,error:i.
secret,onValue:l=>a({secret:l})})]})}),n(Z,{form:o}),n("div",{class:"submit",children:[n("button",{type:"submit",class:"primary","aria-disabled":o.busy,children:"\
Save"}),n("button",{type:"button","aria-disabled":e.busy,disabled:qe(r.url).url!==void 0,onClick:()=>{e.test({draft:s()})},children:[n(k,{name:"bolt"})," Send a\
 test before saving"]}),n("a",{class:"button quiet",href:L("/automations"),children:"Cancel"})]})]}),n("div",{class:"below",children:n(ht,{of:e})})]})}var vt=class extends Error{constructor(t,o){super(t),this.name="ParseError",this.type=o.type,this.field=o.field,this.value=o.value,this.line=o.line}};var pn=10,fn=13,Xe=32,Nr=6;function eo(e){if(typeof e=="function")throw new TypeError("`config` must be an object, got a function instead. Did you mean `createP\
arser({onEvent: fn})`?");let{maxBufferSize:t,onComment:o,onError:r,onEvent:i,onId:a,onRetry:s}=e,l=[],c=0,p="",u,f="",m=0,d,_=!1,x=!1,h=!1;function S(v){if(_)throw new Error(
"Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing.");if(p!==void 0){if(v=p+v,v===""||v==="\
ï"||v==="ï»"){p=v;return}p=void 0,v=v.replace(/^(?:\uFEFF|\xEF\xBB\xBF)/,"")}if((x||h)&&(v=C(v),!v))return;if(!l.length){let E=bt(v);E!==""&&F(E),_e();return}
if(v.indexOf(`
`)===-1&&v.indexOf("\r")===-1){if(c<Nr){let E=l.join("")+v.slice(0,Nr-c);if(!H(E)){l.length=0,c=0,x=!0;return}}l.push(v),c+=v.length,_e();return}l.push(v);let y=l.
join("");l.length=0,c=0,F(bt(y)),_e()}function C(v){if(v.length===0)return v;if(h)return h=!1,v.charCodeAt(0)===pn?v.slice(1):v;let y=v.indexOf("\r"),E=v.indexOf(
`
`),Y=y===-1?E:E===-1||y<E?y:E;return Y===-1?"":Y===v.length-1&&v.charCodeAt(Y)===fn?(x=!1,h=!0,""):(x=!1,v.slice(Y+(v.charCodeAt(Y)===fn&&v.charCodeAt(Y+1)===pn?
2:1)))}function F(v){if(v){if(v.charCodeAt(v.length-1)===fn){if(Se(v,0,v.length-1),_e())return;h=!0;return}if(H(v)){l.push(v),c=v.length;return}x=!0}}function H(v){
let y=v.charCodeAt(0);return y===58&&!!o||y===100&&mn(v,"data")||y===101&&mn(v,"event")||y===105&&mn(v,"id")||y===114&&mn(v,"retry")}function _e(){return _?!0:t===
void 0||c+f.length<=t?!1:(_=!0,l.length=0,c=0,u=void 0,f="",m=0,d=void 0,x=!1,h=!1,r?.(new vt(`Buffered data exceeded max buffer size of ${t} characters`,{type:"\
max-buffer-size-exceeded"})),!0)}function bt(v){let y=0;if(v.indexOf("\r")===-1){let q=v.indexOf(`
`,y);for(;q!==-1;){if(y===q){u!==void 0&&a?.(u),m>0&&i?.({id:u,event:d,data:f}),u=void 0,f="",m=0,d=void 0,y=q+1,q=v.indexOf(`
`,y);continue}let He=v.charCodeAt(y);if(Lr(v,y,He)){let xn=v.charCodeAt(y+5)===Xe?y+6:y+5,gt=v.slice(xn,q);if(m===0&&v.charCodeAt(q+1)===pn){u!==void 0&&a?.(u),
i?.({id:u,event:d,data:gt}),u=void 0,f="",d=void 0,y=q+2,q=v.indexOf(`
`,y);continue}f=m===0?gt:`${f}
${gt}`,m++}else Fr(v,y,He)?d=v.slice(v.charCodeAt(y+6)===Xe?y+7:y+6,q)||void 0:Se(v,y,q);if(_e())return"";y=q+1,q=v.indexOf(`
`,y)}return v.slice(y)}let E=v.indexOf("\r",y),Y=v.indexOf(`
`,y);for(;y<v.length;){let q=-1;if(E!==-1&&Y!==-1?q=E<Y?E:Y:E!==-1?E===v.length-1?q=-1:q=E:Y!==-1&&(q=Y),q===-1)break;if(Se(v,y,q),_e())return"";y=q+1,v.charCodeAt(
y-1)===fn&&v.charCodeAt(y)===pn&&y++,E!==-1&&E<y&&(E=v.indexOf("\r",y)),Y!==-1&&Y<y&&(Y=v.indexOf(`
`,y))}return v.slice(y)}function Se(v,y,E){if(y===E){Vt();return}let Y=v.charCodeAt(y);if(Lr(v,y,Y)){let tt=v.charCodeAt(y+5)===Xe?y+6:y+5,ho=v.slice(tt,E);f=m===
0?ho:`${f}
${ho}`,m++;return}if(Fr(v,y,Y)){d=v.slice(v.charCodeAt(y+6)===Xe?y+7:y+6,E)||void 0;return}if(Y===105&&v.charCodeAt(y+1)===100&&v.charCodeAt(y+2)===58){let tt=v.
slice(v.charCodeAt(y+3)===Xe?y+4:y+3,E);tt.includes("\0")||(u=tt);return}if(Y===58){if(o){let tt=v.slice(y,E);o(tt.slice(v.charCodeAt(y+1)===Xe?2:1))}return}let q=v.
slice(y,E),He=q.indexOf(":");if(He===-1){we(q,"",q);return}let xn=q.slice(0,He),gt=q.charCodeAt(He+1)===Xe?2:1,Ea=q.slice(He+gt);we(xn,Ea,q)}function we(v,y,E){
switch(v){case"event":d=y||void 0;break;case"data":f=m===0?y:`${f}
${y}`,m++;break;case"id":y.includes("\0")||(u=y);break;case"retry":/^\d+$/.test(y)?s?.(parseInt(y,10)):r?.(new vt(`Invalid \`retry\` value: "${y}"`,{type:"inval\
id-retry",value:y,line:E}));break;default:r?.(new vt(`Unknown field "${v.length>20?`${v.slice(0,20)}…`:v}"`,{type:"unknown-field",field:v,value:y,line:E}));break}}
function Vt(){u!==void 0&&a?.(u),m>0&&i?.({id:u,event:d,data:f}),u=void 0,f="",m=0,d=void 0}function ke(v={}){if(v.consume&&l.length>0){let y=l.join("");Se(y,0,
y.length)}p="",u=void 0,f="",m=0,d=void 0,l.length=0,c=0,_=!1,x=!1,h=!1}return{feed:S,reset:ke}}function Lr(e,t,o){return o===100&&e.charCodeAt(t+1)===97&&e.charCodeAt(
t+2)===116&&e.charCodeAt(t+3)===97&&e.charCodeAt(t+4)===58}function Fr(e,t,o){return o===101&&e.charCodeAt(t+1)===118&&e.charCodeAt(t+2)===101&&e.charCodeAt(t+3)===
110&&e.charCodeAt(t+4)===116&&e.charCodeAt(t+5)===58}function mn(e,t){let o=1;for(;o<e.length&&o<t.length;){if(e.charCodeAt(o)!==t.charCodeAt(o))return!1;o++}return e.
length<=t.length||e.charCodeAt(t.length)===58}var et=N("off"),Ne=N(!1),vn=new Set,to=N([]),hn="",no=[],$r;function hi(){$r=void 0;let e=no;no=[];for(let t of vn)t.hear(e)}function oo(e){no.push(e),$r??=setTimeout(
hi,250)}function Dr(){let e=[...new Set([...vn].flatMap(t=>t.topics))].sort();e.join()!==to.peek().join()&&(to.value=e)}function Ve(e,t){let o=V(t);o.current=t,
M(()=>{let r={topics:e,hear:i=>o.current(i)};return vn.add(r),Dr(),()=>{vn.delete(r),queueMicrotask(Dr)}},[e.join()])}var qr=N(document.hidden);addEventListener(
"visibilitychange",()=>qr.value=document.hidden);se(()=>{let e=to.value,t=b.value;if(e.length===0||Ne.value||qr.value){et.value="off";return}let o=new AbortController;
return yi(t,e,o.signal),()=>o.abort()});var vi=5e3,Ir="";async function yi(e,t,o){let r=e+" "+t.join();r!==Ir&&(hn=""),Ir=r,et.value="connecting";for(let i=0;!o.
aborted;i++){try{let s=`${ue}v1/tenants/${encodeURIComponent(e)}/stream?topics=${t.join()}`,l={Accept:"text/event-stream"};hn&&(l["Last-Event-ID"]=hn);let c=await Te(
"GET",s,{header:l,signal:o});et.value="live",i=0,await bi(c)}catch(s){if(st(s)||o.aborted)return;s instanceof oe&&s.status===401&&Re.ended&&await Re.ended()}if(o.
aborted)return;et.value=i<3?"reconnecting":"polling",et.value==="polling"&&oo({kind:"gap"});let a=Math.min(vi,500*2**i)*(.75+Math.random()/2);await new Promise(
s=>setTimeout(s,a))}}async function bi(e){let t=eo({onEvent:r=>{r.id&&(hn=r.id),r.event==="gap"?oo({kind:"gap"}):r.event&&r.event!=="ready"&&oo({kind:r.event,item:JSON.
parse(r.data)})}}),o=e.body.pipeThrough(new TextDecoderStream).getReader();for(;;){let{done:r,value:i}=await o.read();if(r)return;t.feed(i)}}var gi={delivery:"deliveries",event:"events",request:"requests",endpoint:"endpoints",job:"jobs"},_i=()=>scrollY>200||document.querySelector("table:hover, table:\
focus-within")!==null;function yn(e,t,o){let[r,i]=T([]),a=new Set(e.items?.map(l=>l.id)),s=r.filter(l=>o(l)&&!a.has(l.id));return M(()=>i([]),[e.round]),Ve([gi[t]],
l=>{if(l.some(f=>f.kind==="gap")){e.reload();return}let c=new Map;for(let f of l)f.kind===t&&c.set(f.item.id,f.item);if(c.size===0)return;let p=[...c.values()].
filter(f=>!a.has(f.id)&&o(f)).reverse(),u=_i();e.change(f=>[...u?[]:p,...f.map(m=>c.get(m.id)??m)]),u&&i(f=>[...p,...f.filter(m=>!c.has(m.id))])}),{count:s.length,
show:()=>{e.change(l=>[...s,...l]),i([])}}}function bn({value:e,onValue:t,error:o,label:r="Trigger events"}){let[i,a]=T(""),s=Ee(),l=A(h=>g("GET /v1/tenants/{tenant}/event-types",{path:{tenant:b.value},signal:h}),
[b.value]).data?.items??[],c=e.includes("*"),p=new Map(l.map(h=>[h.name,h.description])),u=[...new Set([...p.keys(),...e.filter(h=>h!=="*")])].sort(),f=i.trim(),
m=u.filter(h=>h.toLowerCase().includes(f.toLowerCase())||p.get(h)?.toLowerCase().includes(f.toLowerCase())),d=Map.groupBy(m,h=>h.split(".")[0]),_=(h,S)=>t(S?[...e,
h]:e.filter(C=>C!==h)),x=()=>{!f||u.includes(f)||(_(f,!0),a(""))};return n("fieldset",{"aria-describedby":s+"-error",children:[n("legend",{children:r}),n("p",{class:"\
hint",id:s+"-hint",children:["What happens that is sent there. ",!c&&e.length>0&&`${e.length} chosen.`]}),n(xe,{label:"All events, also those of types to come",
checked:c,onValue:h=>t(h?["*"]:[])}),!c&&n("div",{class:"picker",children:[n("div",{class:"beside",children:[n("input",{type:"search","aria-label":"Search event\
 types, or name another one","aria-invalid":o?!0:void 0,"aria-describedby":`${s}-hint ${s}-error`,autocomplete:"off",placeholder:l.length>0?"Search, or name ano\
ther one":"Name one, such as user.created",value:i,onInput:h=>a(h.currentTarget.value),onKeyDown:h=>{h.key==="Enter"&&(h.preventDefault(),x())}}),f&&!u.includes(
f)&&n("button",{type:"button",onClick:x,children:[n(k,{name:"plus"})," Add"]})]}),[...d].map(([h,S])=>n("div",{class:"group",children:[d.size>1&&S.length>1&&n("\
p",{children:h}),S.map(C=>n(xe,{label:n("code",{children:C}),hint:p.get(C),checked:e.includes(C),onValue:F=>_(C,F)},C))]},h)),m.length===0&&n("p",{class:"hint",
children:f?`There is no event type “${f}” yet. Add it to subscribe to it all the same.`:"There are no event types yet."})]}),n("p",{class:"error",id:s+"-err\
or",children:o})]})}function yt({value:e,onValue:t,error:o,hint:r,label:i="Signature scheme"}){let[a,s]=T(!1);return n(Ye,{label:i,error:o,hint:r,children:l=>n(w,{children:[n("butt\
on",{type:"button",class:"select",...l,onClick:()=>s(!0),children:[n(k,{name:"shield"})," ",n("span",{children:e})," ",n(k,{name:"down"})]}),a&&n(wi,{value:e,onClose:()=>s(
!1),onChoose:c=>{s(!1),t(c)}})]})})}function wi({value:e,onChoose:t,onClose:o}){let[r,i]=T(""),a=A(s=>g("GET /v1/tenants/{tenant}/schemes",{path:{tenant:b.value},
query:{search:r,limit:100},signal:s}),[r,b.value]);return n(de,{title:"Choose a signature scheme",onClose:o,children:n("div",{class:"stack",children:[n("input",
{type:"search","aria-label":"Search schemes",placeholder:"Search by vendor, such as github",autocomplete:"off",autofocus:!0,value:r,onInput:s=>i(s.currentTarget.
value),onKeyDown:s=>{s.key==="Enter"&&(s.preventDefault(),a.data?.items[0]&&r&&t(a.data.items[0].name))}}),a.error?n(ie,{error:a.error,retry:a.reload}):null,a.data?
n("ul",{class:"choices","aria-busy":a.busy,children:[a.data.items.map(s=>n("li",{children:n("button",{type:"button",class:"quiet","aria-pressed":s.name===e,onClick:()=>t(
s.name),children:[n("span",{children:s.title})," ",n("code",{children:s.name})," ",s.own&&n("small",{children:"your own"})]})},s.name)),a.data.items.length===0&&
n("li",{class:"hint",children:"No scheme of that name."}),a.data.next_cursor&&n("li",{class:"hint",children:"There are more: search for them."})]}):n(Lt,{})]})})}function Vr({target:e}){let t=lt((o,r)=>g("GET /v1/tenants/{tenant}/audit",{path:{tenant:b.value},query:{target:e,cursor:o},signal:r}),[b.value,e]);return t.error?
n(ie,{error:t.error,retry:t.reload}):t.items?t.items.length===0?n(B,{icon:"list",title:"Nothing was done yet",children:"Looks at a secret, changes and replays a\
re listed here."}):n(R,{flush:!0,children:n(ce,{label:"Activity",rows:t.items,busy:t.busy,more:t.more,id:o=>o.id,columns:[{head:"What",kind:"main",cell:o=>n(w,{
children:[ki(o.action),o.detail&&n("small",{children:Object.entries(o.detail).map(([r,i])=>`${r}: ${i}`).join(", ")})]})},{head:"Who",cell:o=>o.actor.name||o.actor.
id||o.actor.kind},{head:"From",kind:"minor",cell:o=>o.remote},{head:"When",cell:o=>n(G,{at:o.at})}]})}):n(Lt,{})}var ki=e=>e.charAt(0).toUpperCase()+e.slice(1).
replaceAll("-"," ");var Ur;function Hr(){let e=document.querySelector("script[data-chart]").dataset.chart;return Ur??=import(new URL(e,document.baseURI).href).then(t=>t.default),Ur}var Br=180;function Ue(e){let{title:t,times:o,series:r,text:i}=e,[a,s]=T(!1),[l,c]=T(),p=o.length-1,u=l??p,f=r.every(d=>d.values.every(_=>_===null||_===0)),m=(d,_)=>{
let x=d.values[_];return x==null?"–":i(x)};return n("section",{class:"card chart",children:[n("header",{children:[n("h2",{children:[t," ",l!==void 0&&n("span",
{class:"hint",children:pe(o[l])})]}),n("button",{type:"button",class:"quiet","aria-pressed":a,onClick:()=>s(!a),children:[n(k,{name:"list"})," Table"]})]}),n("u\
l",{class:"legend","aria-hidden":"true",children:r.map((d,_)=>n("li",{children:[n("i",{class:"tone-"+d.tone,"data-series":_})," ",d.label," ",n("strong",{children:m(
d,u)})]},d.label))}),a?n("div",{class:"table scrolls",tabIndex:0,children:n("table",{"aria-label":t,children:[n("thead",{children:n("tr",{children:[n("th",{scope:"\
col",children:"Time"}),r.map(d=>n("th",{scope:"col",class:"number",children:d.label},d.label))]})}),n("tbody",{children:o.map((d,_)=>n("tr",{children:[n("td",{children:pe(
d)}),r.map(x=>n("td",{class:"number",children:m(x,_)},x.label))]},d)).reverse()})]})}):f?n("p",{class:"nothing hint",children:"Nothing in this time."}):n(Ti,{...e,
onPoint:c,label:`${t}: ${r.map(d=>`${d.label} ${m(d,p)}`).join(", ")} at the end. The same is there as a table.`})]})}function Ti({times:e,series:t,stacked:o,text:r,
max:i,onRange:a,onPoint:s,label:l}){let c=V(null),p=V(a);p.current=a;let u=JSON.stringify([e,t,o,i,De.value,ve.value]);return M(()=>{let f,m=!1,d=c.current,_=new ResizeObserver(
()=>f?.setSize({width:d.clientWidth,height:Br}));return Hr().then(x=>{m||(f=new x(Ei(x,d,{series:t,stacked:o,text:r,max:i},(h,S)=>p.current?.(h,S),s),xi(e,t,o),
d),_.observe(d))}),()=>{m=!0,_.disconnect(),f?.destroy(),s(void 0)}},[u]),n("div",{ref:c,class:"plot",role:"img","aria-label":l})}function xi(e,t,o=!1){let r=e.
map(a=>a/1e3);if(!o)return[r,...t.map(a=>[...a.values])];let i=t.map((a,s)=>e.map((l,c)=>t.slice(0,s+1).reduce((p,u)=>p+(u.values[c]??0),0)));return[r,...i.reverse()]}
var ro=()=>ve.value==="utc"?"UTC":void 0;function Ci(e,t){let o=new Intl.DateTimeFormat("en-GB",{hour:"2-digit",minute:"2-digit",timeZone:ro()}).format(e);return!t&&
o!=="00:00"?o:new Intl.DateTimeFormat("en-GB",{day:"numeric",month:"short",timeZone:ro()}).format(e)}var Si=[[],[6,4],[2,3]];function Ei(e,t,{series:o,stacked:r,
text:i,max:a},s,l){let c=m=>getComputedStyle(t.parentElement.querySelector(`[data-series="${m}"]`)).color,p=getComputedStyle(t),u={stroke:p.borderTopColor,width:1},
f=o.map((m,d)=>r?o.length-1-d:d);return{width:t.clientWidth,height:Br,legend:{show:!1},cursor:{y:!1,points:{show:!r},drag:{setScale:!1}},tzDate:m=>e.tzDate(new Date(
m*1e3),ro()??Intl.DateTimeFormat().resolvedOptions().timeZone),scales:{y:{range:(m,d,_)=>[Math.min(0,d),a??(_>0?_*1.08:1)]}},axes:[{stroke:p.color,grid:{show:!1},
ticks:u,font:`12px ${p.fontFamily}`,values:(m,d,_,x,h)=>d.map(S=>Ci(S*1e3,h>=86400))},{stroke:p.color,grid:u,ticks:{show:!1},size:64,font:`12px ${p.fontFamily}`,
values:(m,d)=>d.map(i)}],series:[{},...f.map(m=>r?{fill:c(m),width:0,points:{show:!1},paths:e.paths.bars({size:[.85,60]})}:{stroke:c(m),width:2,dash:Si[m%3],spanGaps:!1})],
hooks:{setCursor:[m=>l(m.cursor.idx??void 0)],setSelect:[m=>m.select.width>4&&s(m.posToVal(m.select.left,"x")*1e3,m.posToVal(m.select.left+m.select.width,"x")*1e3)]}}}var ao=[{value:"15m",label:"15 min",minutes:15},{value:"1h",label:"1 hour",minutes:60},{value:"24h",label:"24 hours",minutes:1440},{value:"7d",label:"7 days",minutes:10080},
{value:"30d",label:"30 days",minutes:43200}],io="1h";function jr(){let e=O.value.get("since");if(e)return{since:e,until:O.value.get("until")??void 0};let t=ao.find(
o=>o.value===(O.value.get("range")??io))??ao[1];return{since:new Date(Math.floor(Date.now()/6e4-t.minutes+1)*6e4).toISOString()}}var Wr=(e,t)=>te({range:void 0,
since:new Date(Math.floor(e)).toISOString(),until:new Date(Math.ceil(t)).toISOString()});function zr(){let e=O.value.has("since"),t=O.value.get("range")??io;return n(
"div",{class:"range",role:"group","aria-label":"Time",children:[ao.map(o=>n("button",{type:"button",class:"quiet","aria-pressed":!e&&o.value===t,onClick:()=>te(
{range:o.value===io?void 0:o.value,since:void 0,until:void 0}),children:o.label},o.value)),n("details",{open:e,children:[n("summary",{class:"button quiet",children:"\
Other"}),n("span",{class:"row",children:[n("input",{type:"datetime-local","aria-label":"Since",value:Qe(O.value.get("since")??void 0),onChange:o=>te({range:void 0,
since:Ze(o.currentTarget.value)})}),n("input",{type:"datetime-local","aria-label":"Until",value:Qe(O.value.get("until")??void 0),onChange:o=>te({range:void 0,until:Ze(
o.currentTarget.value)})})]})]})]})}var Pi=1e3;function gn({endpoint:e,source:t}){let o=A(i=>g("GET /v1/tenants/{tenant}/metrics",{path:{tenant:b.value},query:{...jr(),endpoint:e,source:t},signal:i}),
[b.value,e,t,...["range","since","until"].map(i=>O.value.get(i))]),r=V(void 0);return M(()=>()=>clearTimeout(r.current),[]),Ve([t?"requests":"deliveries"],()=>{
r.current??=setTimeout(()=>{r.current=void 0,o.reload()},Pi)}),n(w,{children:[n(zr,{}),n(z,{of:o,children:({buckets:i})=>{let a=i.map(c=>new Date(c.start).getTime()),
s=(c,p,u)=>({label:c,tone:p,values:i.map(f=>u(f)??null)}),l={times:a,onRange:Wr};return t?n(Ue,{...l,title:"Requests by verdict",stacked:!0,text:me,series:[s("a\
ccepted","good",c=>c.requests.accepted??0),s("duplicate","mute",c=>c.requests.duplicate??0),s("handshake","info",c=>c.requests.handshake??0),s("refused","bad",c=>c.
requests.refused??0)]}):n("div",{class:"charts",children:[n(Ue,{...l,title:"Attempts by answer",stacked:!0,text:me,series:[s("2xx","good",c=>c.answers["2xx"]??0),
s("3xx","info",c=>c.answers["3xx"]??0),s("4xx","warn",c=>c.answers["4xx"]??0),s("5xx","bad",c=>c.answers["5xx"]??0),s("no answer","mute",c=>c.answers.none??0)]}),
n(Ue,{...l,title:"Success rate",max:100,text:c=>`${c.toFixed(c%1?1:0)} %`,series:[s("delivered","good",c=>c.success_rate===void 0?null:c.success_rate*100)]}),n(
Ue,{...l,title:"Attempts took",text:fe,series:[s("half (p50)","info",c=>c.latency_ms?.p50),s("95 % (p95)","accent",c=>c.latency_ms?.p95),s("99 % (p99)","warn",c=>c.
latency_ms?.p99)]}),n(Ue,{...l,title:"From accepted to delivered",text:fe,series:[s("95 % (p95)","accent",c=>c.delivered_ms?.p95)]}),!e&&n(Ue,{...l,title:"Waiti\
ng deliveries",text:me,series:[s("at most","info",c=>c.backlog)]}),!e&&n(Ue,{...l,title:"Age of the oldest one",text:c=>fe(c*1e3),series:[s("at most","warn",c=>c.
oldest_s)]})]})}})]})}function Kr({endpoint:e}){let t={tenant:b.value,endpoint:e.id};return n(Qr,{id:e.id,owner:{scheme:e.scheme,signs:!0,list:o=>g("GET /v1/tenants/{tenant}/endpoint\
s/{endpoint}/secrets",{path:t,signal:o}),reveal:()=>g("POST /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/reveal",{path:t}),rotate:o=>g("POST /v1/tenants/{t\
enant}/endpoints/{endpoint}/secrets/rotate",{path:t,body:o}),end:o=>g("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/{secret}",{path:{...t,secret:o}})}})}
function Jr({source:e}){let t={tenant:b.value,source:e.id};return n(Qr,{id:e.id,owner:{scheme:e.scheme,signs:!1,list:o=>g("GET /v1/tenants/{tenant}/sources/{sou\
rce}/secrets",{path:t,signal:o}),reveal:()=>g("POST /v1/tenants/{tenant}/sources/{source}/secrets/reveal",{path:t}),rotate:o=>g("POST /v1/tenants/{tenant}/sourc\
es/{source}/secrets/rotate",{path:t,body:o}),end:o=>g("DELETE /v1/tenants/{tenant}/sources/{source}/secrets/{secret}",{path:{...t,secret:o}})}})}function Qr({id:e,
owner:t}){let o=A(t.list,[b.value,e]),[r,i]=T(!1),[a,s]=T({}),l=ne("operator"),c=async u=>{let{items:f}=await t.reveal();return s(Object.fromEntries(f.filter(m=>m.
public_key).map(m=>[m.id,m.public_key]))),f.find(m=>m.id===u)?.secret??""},p=async u=>{if(await he({title:"End this secret now?",action:"End it",danger:!0,text:n(
"p",{children:t.signs?"Receivers that know only this one refuse every delivery from now on.":"Webhooks that are signed with it are refused from now on."})}))try{
await t.end(u.id),W("The secret has ended"),o.reload()}catch(m){J(m)}};return n(R,{title:t.signs?"Secret token":"Secrets",actions:l&&n("button",{type:"button",onClick:()=>i(
!0),children:[n(k,{name:"refresh"})," ",t.signs?"Regenerate":"Replace"]}),children:[n(z,{of:o,children:({items:u})=>n("div",{class:"stack",children:[u.length===
0&&n("p",{class:"hint",children:"There is none: the provider publishes its keys."}),u.length>1&&n(I,{children:t.signs?"Deliveries are signed with each of these \
where the scheme has room for several, and with the oldest one where it has not.":"A webhook is genuine if it is signed with any of these."}),u.map(f=>n("div",{
class:"field",children:[n("span",{class:"label",children:[n("code",{children:f.id})," ",f.scheme!==t.scheme&&n(w,{children:["for ",n("code",{children:f.scheme})]}),
" since ",n(G,{at:f.start_at}),f.end_at&&n("strong",{children:[", ends ",pe(f.end_at)]})]}),n("div",{class:"beside",children:[l?n(fr,{reveal:()=>c(f.id)}):n("sp\
an",{class:"hint",children:"Your role does not allow to see it."}),l&&u.length>1&&n("button",{type:"button",onClick:()=>{p(f)},children:"End now"})]}),a[f.id]&&
n("span",{class:"label",children:"Public key for receivers"}),a[f.id]&&n("div",{class:"secret",children:[n("code",{children:a[f.id]}),n(ae,{text:a[f.id],label:"\
Copy the public key"})]})]},f.id)),n("p",{class:"hint",children:"Each look at a secret is in the audit log. It hides again after a minute."})]})}),r&&n(Ri,{owner:t,
onClose:()=>i(!1),onDone:()=>{i(!1),o.reload()}})]})}var Gr=[{value:"24h",label:"24 hours",ms:864e5},{value:"1h",label:"1 hour",ms:36e5},{value:"168h",label:"7 \
days",ms:6048e5},{value:"720h",label:"30 days",ms:2592e6},{value:"0s",label:"none: the old one ends at once",ms:0}];function Ri({owner:e,onClose:t,onDone:o}){let r=Q(
{secret:"",overlap:"24h"},async({secret:a,overlap:s})=>{let l=await e.rotate({secret:a||void 0,overlap:s});W(s==="0s"?"The new secret is live":`The new secret i\
s live. The old one ends ${pe(l.previous_end_at)}`),o()}),i=Gr.find(a=>a.value===r.values.overlap);return n(de,{title:e.signs?"Regenerate the secret?":"Replace \
the secret?",onClose:t,children:n("form",{ref:r.ref,class:"stack",noValidate:!0,onSubmit:r.submit,children:[n(Z,{form:r}),n(P,{label:"New secret",name:"new-secr\
et",type:"password",autocomplete:"new-password",placeholder:"made by the server",value:r.values.secret,error:r.errors.secret,onValue:a=>r.set({secret:a}),hint:e.
signs?"Leave it empty unless the receiver says which one it wants.":"The one that the provider shows. Empty: one is made, to be given to the provider."}),n(Ae,{
label:"Overlap",value:r.values.overlap,onValue:a=>r.set({overlap:a}),options:Gr}),i.ms>0?n(I,{children:["Until ",n("strong",{children:pe(Date.now()+i.ms)}),", ",
e.signs?"the old secret stays live: deliveries carry both signatures where the scheme has room for them, and that of the old one where it has not.":"webhooks th\
at are signed with either are accepted."]}):n(I,{kind:"warn",children:e.signs?"Receivers that do not know the new secret refuse every delivery from now on.":"We\
bhooks that are signed with the old one are refused from now on."}),n("div",{class:"submit",children:[n("button",{type:"submit",class:i.ms>0?"primary":"danger",
"aria-disabled":r.busy,children:e.signs?"Regenerate":"Replace"}),n("button",{type:"button",onClick:t,children:"Cancel"})]})]})})}var Ai={h:3600,m:60,s:1,ms:.001};function so(e){return/^(\d+(\.\d+)?(h|m|s|ms))+$/.test(e)?[...e.matchAll(/([\d.]+)(ms|h|m|s)/g)].reduce((t,[,o,r])=>t+Number(o)*
Ai[r],0):NaN}function _n(e){return e<60?`${Math.round(e)}s`:e<3600?`${Math.round(e/6)/10}m`:`${Math.round(e/360)/10}h`}function Mi(e){if(e.policy==="schedule")return(e.
pauses??[]).map(so);let t=so(e.pause??""),o=e.longest?so(e.longest):86400;return Array.from({length:(e.attempts??10)-1},(r,i)=>Math.min(o,{exponential:t*2**i,linear:t*
(i+1),fixed:t}[e.policy]))}function Zr(e){let t=Mi(e);if(t.some(Number.isNaN))return"";let o=t.reduce((i,a)=>i+a,0);return`Tried again after ${(t.length>6?[...t.
slice(0,4).map(_n),"…",_n(t.at(-1))]:t.map(_n)).join(", ")}: ${t.length+1} attempts within ${_n(o)}.`}function wn(e){return{headers:Object.entries(e.headers??{}).map(([t,o])=>`${t}: ${o}`).join(`
`),concurrency:e.concurrency?.toString()??"",rateCount:e.rate_limit?.count.toString()??"",ratePer:e.rate_limit?.per??"second",order:e.order??"",retry:e.retry?.policy??
"",attempts:e.retry?.attempts?.toString()??"",pause:e.retry?.pause??"30s",longest:e.retry?.longest??"",pauses:(e.retry?.pauses??[]).join(", "),contentDigest:e.content_digest??
!1,noTrace:e.no_trace??!1,filter:e.filter??"",transform:e.transform??""}}var Yr=e=>e.trim()?Number(e):void 0;function It(e){let t={};for(let r of e.headers.split(
`
`)){let i=r.indexOf(":");r.trim()&&(t[r.slice(0,i<0?void 0:i).trim()]=i<0?"":r.slice(i+1).trim())}let o=e.retry==="exponential"||e.retry==="linear";return{headers:Object.
keys(t).length>0?t:void 0,concurrency:Yr(e.concurrency),rate_limit:e.rateCount.trim()?{count:Number(e.rateCount),per:e.ratePer}:void 0,order:e.order||void 0,retry:e.
retry?e.retry==="schedule"?{policy:"schedule",pauses:e.pauses.split(/[\s,]+/).filter(Boolean)}:{policy:e.retry,attempts:Yr(e.attempts),pause:e.pause.trim(),longest:o&&
e.longest.trim()||void 0}:void 0,content_digest:e.contentDigest||void 0,no_trace:e.noTrace||void 0,filter:e.filter.trim()||void 0,transform:e.transform.trim()||
void 0}}var Oi=[{value:"",label:"The default: 10 attempts within about 75 hours"},{value:"exponential",label:"Pauses that double"},{value:"linear",label:"Pauses\
 that grow by the first one"},{value:"fixed",label:"Pauses that stay the same"},{value:"schedule",label:"A list of pauses"}];function kn({value:e,onValue:t,error:o}){
let r=a=>t({...e,...a}),i=It(e).retry;return n("div",{class:"stack",children:[o&&n("p",{class:"error",role:"alert",tabIndex:-1,"aria-invalid":"true",children:o}),
n(Ft,{label:"Headers",name:"headers",rows:2,placeholder:"X-Team: billing",value:e.headers,onValue:a=>r({headers:a}),hint:"One a line, sent with every delivery. \
Everybody who sees the endpoint sees them: they are no place for a secret."}),n("div",{class:"columns",children:[n(P,{label:"Attempts at the same time",name:"co\
ncurrency",placeholder:"adapts, 1 to 32",value:e.concurrency,onValue:a=>r({concurrency:a}),hint:"1 to 256."}),n(P,{label:"Rate limit",name:"rate",placeholder:"n\
one",value:e.rateCount,onValue:a=>r({rateCount:a}),hint:"The most attempts in a period."}),n(Ae,{label:"Period of the rate limit",value:e.ratePer,onValue:a=>r({
ratePer:a}),options:[{value:"second",label:"a second"},{value:"minute",label:"a minute"}]}),n(Ae,{label:"Order",value:e.order,onValue:a=>r({order:a}),hint:"A de\
livery that fails holds up those behind it.",options:[{value:"",label:"none: as fast as it goes"},{value:"key",label:"by the events' ordering key"},{value:"endp\
oint",label:"one after the other"}]})]}),n(Ae,{label:"Retries",value:e.retry,onValue:a=>r({retry:a}),options:Oi,hint:i&&Zr(i)}),e.retry==="schedule"&&n(P,{label:"\
Pauses",name:"pauses",value:e.pauses,onValue:a=>r({pauses:a}),placeholder:"5s, 5m, 1h",hint:"Each 1s to 24h."}),e.retry&&e.retry!=="schedule"&&n("div",{class:"c\
olumns",children:[n(P,{label:"First pause",name:"pause",value:e.pause,onValue:a=>r({pause:a})}),e.retry!=="fixed"&&n(P,{label:"Longest pause",name:"longest",placeholder:"\
24h",value:e.longest,onValue:a=>r({longest:a})}),n(P,{label:"Attempts in all",name:"attempts",placeholder:"10",value:e.attempts,onValue:a=>r({attempts:a}),hint:"\
At most 30."})]}),n(P,{label:"Filter",name:"filter",placeholder:"payload.total > 100",value:e.filter,onValue:a=>r({filter:a}),hint:"A condition in CEL: only eve\
nts that meet it are sent."}),n(P,{label:"Transformation",name:"transform",placeholder:"{id, total}",value:e.transform,onValue:a=>r({transform:a}),hint:"A progr\
am in jq that makes the payload which is sent."}),n(xe,{label:"Send a Content-Digest of the body",checked:e.contentDigest,onValue:a=>r({contentDigest:a}),hint:"\
With it a receiver can tell a changed body from a wrong secret."}),n(xe,{label:"Send no trace headers",checked:e.noTrace,onValue:a=>r({noTrace:a})})]})}async function Xr(e){if(!e.disabled_at)return;let t={tenant:b.peek()},o={endpoint:e.id,states:["skipped"],reason:"endpoint disabled",since:e.disabled_at},{total:r}=await g(
"POST /v1/tenants/{tenant}/jobs",{path:t,body:{kind:"replay",filter:o,dry_run:!0}});if(r===0)return;await he({title:"Replay what was skipped?",action:`Replay ${me(
r)}`,text:n("p",{children:[me(r)," events were skipped for this endpoint since ",n(G,{at:e.disabled_at,exact:!0}),", while it was disabled."]})})&&U("/jobs/"+(await g(
"POST /v1/tenants/{tenant}/jobs",{path:t,body:{kind:"replay",filter:o}})).id)}function ea({endpoint:e}){let t=A(o=>g("GET /v1/tenants/{tenant}/endpoints/{endpoint}/snippets",{path:{tenant:b.value,endpoint:e.id},signal:o}),[b.value,e.id,e.
scheme]);return n(R,{title:"Verify code",children:n(z,{of:t,children:({items:o})=>{let r=o.find(i=>i.lang===O.value.get("lang"))??o[0];return n("div",{class:"st\
ack",children:[n("div",{class:"row",role:"group","aria-label":"Language",children:o.map(i=>n("button",{type:"button",class:i===r?"":"quiet","aria-pressed":i===r,
onClick:()=>te({lang:i===o[0]?void 0:i.lang},!0),children:i.title},i.lang))}),r.missing&&n(I,{kind:"warn",children:["There is no code for this scheme in ",r.title,
": ",r.missing,". ",r.instead]}),r.install&&n($e,{label:"Install",text:r.install}),r.code&&n($e,{label:`${r.title} code`,text:r.code}),r.code&&n("p",{class:"hin\
t",children:["For ",r.framework,". It reads the body as it came in, and the secret from the environment: ",r.env?.map(i=>n("code",{children:[i," "]},i))]})]})}})})}function $t(){let e=A(t=>g("GET /v1/tenants/{tenant}/test-receiver",{path:{tenant:b.value},signal:t}),[b.value]);return Ve(["deliveries"],()=>e.reload()),e}function ta(){
let e=$t();return n($,{title:"Test receiver",about:"A receiver inside this server. It verifies what an endpoint is sent, with the endpoint's own scheme and secr\
ets.",children:n(z,{of:e,children:({url:t,items:o})=>n(w,{children:[n(R,{children:n("div",{class:"field",children:[n("span",{class:"label",children:"URL for an \
endpoint"}),n("div",{class:"secret",children:[n("code",{children:t}),n(ae,{text:t,label:"Copy the URL"})]}),n("p",{class:"hint",children:"Nobody outside reaches\
 it: deliveries to this URL stay inside the server. The last 20 are kept until it stops."})]})}),o.length===0?n(B,{icon:"inbox",title:"Nothing has come yet",action:n(
"a",{class:"button primary",href:L("/endpoints/new",{receiver:"test"}),children:[n(k,{name:"plus"})," Add an endpoint with this URL"]}),children:"Then send it a\
 test."}):n(lo,{items:o})]})})})}function lo({items:e}){return n(w,{children:e.map(t=>n("details",{class:"card received",children:[n("summary",{children:[n(le,{
state:t.verified?"accepted":"refused"})," ",n("code",{children:t.type})," ",n("span",{class:"hint",children:[n(G,{at:t.received_at})," · ",Je(t.size)]})]}),n("\
div",{class:"stack",children:[t.signatures.map(o=>n(I,{kind:o.verified?"good":"bad",children:o.verified?n(w,{children:["The signature is right, under ",n("code",
{children:o.scheme}),"."]}):n(w,{children:[n("strong",{children:["The signature is wrong, under ",n("code",{children:o.scheme}),": ",o.reason,"."]})," ",o.detail,
" ",o.hint]})},o.scheme)),n(Ce,{of:[["Delivery",n(dt,{id:t.delivery})],["Endpoint",t.endpoint?n("a",{href:L("/endpoints/"+t.endpoint),children:t.endpoint}):"a d\
raft"],["Received",n(G,{at:t.received_at,exact:!0})]]}),n($e,{label:"Headers",text:t.header.map(o=>`${o.name}: ${o.value}`).join(`
`)}),n(ft,{label:"Body",of:Dt(t.body)})]})]},t.delivery+t.received_at))})}function na({id:e}){let t=A(o=>g("GET /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:b.value,endpoint:e},signal:o}),[b.value,e]);return Ve(["endpoints"],
o=>{let r=o.findLast(i=>i.kind==="gap"||i.kind==="endpoint"&&i.item.id===e);r?.kind==="gap"?t.reload():r&&t.set(r.item)}),t.data?n(Ni,{endpoint:t.data,changed:t.
set}):n($,{title:"Webhook details",back:{to:"/endpoints",label:"Endpoints"},children:n(z,{of:t,children:()=>null})})}function Ni({endpoint:e,changed:t}){let o=mt(),
[r,i]=T(!1),a=ne("operator")&&!e.deleted_at,s=$t().data,l=s?.url===e.url?s?.items.filter(p=>p.endpoint===e.id):void 0,c=async p=>{try{let u={tenant:b.value,endpoint:e.
id},f=await g("GET /v1/tenants/{tenant}/endpoints/{endpoint}",{path:u});t(await g("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}",{path:u,body:{disabled:p}})),
W(p?"The endpoint is disabled":"The endpoint is enabled"),p||await Xr(f)}catch(u){J(u)}};return n($,{title:"Endpoint "+(e.url??e.id),heading:e.url??"Polled endp\
oint",about:e.description,back:{to:"/endpoints",label:"Endpoints"},actions:a&&n(w,{children:[n("button",{type:"button",onClick:()=>{c(!e.disabled)},children:[n(
k,{name:e.disabled?"play":"pause"})," ",e.disabled?"Enable":"Disable"]}),n("button",{type:"button",onClick:()=>i(!0),children:[n(k,{name:"refresh"})," Replay fa\
iled since…"]}),e.kind==="push"&&n("button",{type:"button",class:"primary","aria-disabled":o.busy,onClick:()=>{o.test({endpoint:e.id})},children:[n(k,{name:"b\
olt"})," Send a test"]})]}),children:[e.deleted_at&&n(I,{children:["It was deleted ",n(G,{at:e.deleted_at}),". What was sent to it is still here."]}),e.disabled&&
!e.deleted_at&&n(I,{kind:"warn",children:["It is disabled (",e.disabled_reason,"): new events are kept as skipped for it. Once it is enabled, they can be replay\
ed."]}),!e.disabled&&e.failing_since&&n(I,{kind:"bad",children:["Its attempts have done nothing but fail since ",n(G,{at:e.failing_since,exact:!0}),"."]}),n(R,{
children:n(Ce,{of:[["State",n(le,{state:pt(e)})],["Id",n(dt,{id:e.id})],["Events",e.event_types.includes("*")?"all":n("span",{class:"row",children:e.event_types.
map(p=>n("span",{class:"chip",children:p},p))})],["Scheme",n("code",{children:e.scheme})],["Created",n(G,{at:e.created_at})]]})}),n(ht,{of:o}),n(nn,{tabs:[{name:"\
deliveries",label:"Deliveries",content:()=>n(Li,{endpoint:e})},{name:"charts",label:"Charts",content:()=>n(gn,{endpoint:e.id})},{name:"secret",label:"Secret and\
 verify code",content:()=>n(w,{children:[n(Kr,{endpoint:e}),n(ea,{endpoint:e})]})},...l?[{name:"received",label:"Received",content:()=>n(lo,{items:l})}]:[],...a?
[{name:"settings",label:"Settings",content:()=>n(Di,{endpoint:e,changed:t},e.updated_at)}]:[],...ne("operator")?[{name:"audit",label:"Audit",content:()=>n(Vr,{target:e.
id})}]:[]]}),r&&n(Fi,{endpoint:e,onClose:()=>i(!1)})]})}var co=[{name:"state",label:"State",kind:"choice",options:["pending","leased","delivered","failed","canc\
elled","skipped","quarantined"].map(e=>({value:e,label:e==="leased"?"in progress":e}))},{name:"type",label:"Event type",kind:"text",placeholder:"the whole name"},
{name:"since",label:"Since",kind:"time"},{name:"until",label:"Until",kind:"time"}];function Li({endpoint:e}){let t=Xn(),o=O.value,r={endpoint:e.id,state:o.get("\
state")?[o.get("state")]:void 0,type:o.get("type")??void 0,since:o.get("since")??void 0,until:o.get("until")??void 0},i=lt((s,l)=>g("GET /v1/tenants/{tenant}/de\
liveries",{path:{tenant:b.value},query:{...r,cursor:s},signal:l}),[b.value,JSON.stringify(r)]),a=yn(i,"delivery",s=>s.endpoint===e.id&&(!r.state||r.state.includes(
s.state))&&!r.type&&!r.until);return n(w,{children:[n(Me,{filters:co}),i.error?n(ie,{error:i.error,retry:i.reload}):null,i.items?.length===0&&(ln(co)?n(B,{icon:"\
search",title:"No delivery fits the filters",action:n("button",{type:"button",onClick:()=>Oe(co),children:"Clear the filters"})}):n(B,{icon:"list",title:"Nothin\
g was sent yet",children:"Send a test, or publish an event of a type that it subscribes to."})),i.items&&i.items.length>0&&n(R,{flush:!0,children:[n(sn,{fresh:a}),
n(ce,{label:"Deliveries",rows:i.items,busy:i.busy,more:i.more,id:s=>s.id,link:s=>L("/deliveries/"+s.id),columns:[{head:"Delivery",kind:"main",cell:s=>n(w,{children:[
n("code",{children:s.id}),n("small",{children:s.reason??(s.last_attempt?.cause&&(t?.get(s.last_attempt.cause)?.title??s.last_attempt.cause))})]})},{head:"State",
cell:s=>n(w,{children:[s.test&&n(le,{state:"test"})," ",n(le,{state:s.state==="pending"&&s.attempts>0?"retrying":s.state}),s.due_at&&n("small",{children:n(G,{at:s.
due_at})})]})},{head:"Last answer",kind:"minor",cell:s=>s.last_attempt&&n(on,{code:s.last_attempt.status})},{head:"Attempts",kind:"number",cell:s=>s.attempts},{
head:"Took",kind:"minor",cell:s=>s.last_attempt&&fe(s.last_attempt.duration_ms)},{head:"Created",kind:"minor",cell:s=>n(G,{at:s.created_at})}]})]})]})}function Fi({
endpoint:e,onClose:t}){let[o,r]=T(),i=Q({since:new Date(Date.now()-864e5).toISOString(),missing:!1},async({since:a,missing:s})=>{let l={kind:s?"replay_missing":
"replay",filter:{endpoint:e.id,since:a}},c={tenant:b.value};if(o===void 0){r((await g("POST /v1/tenants/{tenant}/jobs",{path:c,body:{...l,dry_run:!0}})).total);
return}let p=await g("POST /v1/tenants/{tenant}/jobs",{path:c,body:l});W("The replay has begun"),t(),U("/jobs/"+p.id)});return n(de,{title:"Replay",onClose:t,children:n(
"form",{ref:i.ref,class:"stack",onSubmit:i.submit,children:[n(Z,{form:i}),n("label",{class:"field",children:[n("span",{class:"label",children:"Since"}),n("input",
{type:"datetime-local",value:Qe(i.values.since),onInput:a=>{i.set({since:Ze(a.currentTarget.value)??""}),r(void 0)}})]}),n(xe,{label:"Also what it never got",hint:"\
Events of types that it subscribes to now, of which it has no delivery: because it was new, disabled, or failed.",checked:i.values.missing,onValue:a=>{i.set({missing:a}),
r(void 0)}}),o!==void 0&&n(I,{kind:o>0?"info":"warn",children:o===0?"There is nothing to replay.":`${o} deliveries are made again, each with all its attempts.`}),
n("div",{class:"submit",children:[n("button",{type:"submit",class:"primary",disabled:o===0,"aria-disabled":i.busy,children:o===void 0?"Count them":`Replay ${o}`}),
n("button",{type:"button",onClick:t,children:"Cancel"})]})]})})}function Di({endpoint:e,changed:t}){let o=Q({url:e.url??"",description:e.description,event_types:e.
event_types,scheme:e.scheme,settings:wn(e.settings)},async l=>{t(await g("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:b.value,endpoint:e.id},
body:{url:e.kind==="push"&&l.url!==e.url?l.url.trim():void 0,description:l.description,event_types:l.event_types,scheme:l.scheme===e.scheme?void 0:l.scheme,settings:It(
l.settings)}})),W("The settings were saved")},l=>({...e.kind==="push"?qe(l.url):{},...l.event_types.length>0?{}:{event_types:"Choose at least one event."}})),{values:r,
errors:i,set:a}=o,s=async()=>{if(await he({title:"Delete the endpoint?",action:"Delete",danger:!0,text:n("p",{children:"Its secrets are deleted, and what still \
waits for it is cancelled. What was sent to it stays in the log. This cannot be undone."})}))try{await g("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{
tenant:b.value,endpoint:e.id}}),W("The endpoint was deleted"),U("/endpoints")}catch(c){J(c)}};return n(w,{children:[n("form",{ref:o.ref,noValidate:!0,onSubmit:o.
submit,children:[n(R,{children:n("div",{class:"stack",children:[e.kind==="push"&&n(P,{label:"Callback URL",type:"url",name:"url",value:r.url,error:i.url,onValue:l=>a(
{url:l})}),n(P,{label:"Description",name:"description",value:r.description,error:i.description,onValue:l=>a({description:l})}),n(yt,{value:r.scheme,error:i.scheme,
onValue:l=>a({scheme:l}),hint:"Its secrets must fit the scheme."})]})}),n(R,{children:n(bn,{value:r.event_types,error:i.event_types,onValue:l=>a({event_types:l})})}),
e.kind==="push"&&n(R,{title:"Delivery",children:n(kn,{value:r.settings,error:i.settings,onValue:l=>a({settings:l})})}),n(Z,{form:o}),n("div",{class:"submit",children:n(
"button",{type:"submit",class:"primary","aria-disabled":o.busy,children:"Save"})})]}),n("div",{class:"below",children:n(R,{title:"Delete",actions:n("button",{type:"\
button",class:"danger",onClick:()=>{s()},children:[n(k,{name:"trash"})," Delete the endpoint"]}),children:n("p",{class:"hint",children:"To stop deliveries for a\
 while, disable it instead."})})})]})}function oa(){let e=mt(),[t,o]=T(""),r=$t().data,i=Q({url:"",description:"",event_types:[],scheme:"standard-webhooks",secret:rn,settings:wn({})},async()=>{let u=await g(
"POST /v1/tenants/{tenant}/endpoints",{path:{tenant:b.value},body:c()});W("The endpoint was added"),U("/endpoints/"+u.id)},({url:u,event_types:f})=>({...qe(u),...f.
length>0?{}:{event_types:"Choose at least one event."}})),{values:a,errors:s,set:l}=i,c=()=>({url:a.url.trim(),description:a.description,event_types:a.event_types,
scheme:a.scheme,secret:a.secret.secret||void 0,settings:It(a.settings)});M(()=>{r&&O.peek().get("receiver")==="test"&&!a.url&&l({url:r.url})},[r?.url]);let p=()=>{
let u=qe(a.url).url??"";o(u),u||e.test({draft:{...c(),event_types:a.event_types.length>0?a.event_types:["*"]}})};return n($,{title:"Event subscription",about:"S\
ay which events are sent where.",back:{to:"/endpoints",label:"Endpoints"},children:[n("form",{ref:i.ref,noValidate:!0,onSubmit:i.submit,children:[n(R,{children:n(
"div",{class:"stack",children:[n(P,{label:"Callback URL",type:"url",name:"url",placeholder:"https://example.com/webhooks",value:a.url,error:s.url??t,onValue:u=>{
l({url:u}),o("")},hint:"Events are sent here with POST. It has to be reachable from this server."}),r&&a.url!==r.url&&n("p",{class:"row",children:[n("button",{type:"\
button",onClick:()=>{l({url:r.url}),o(""),i.ref.current.querySelector("[name=url]").focus()},children:[n(k,{name:"inbox"})," Use the built-in test receiver"]}),
" ",n("span",{class:"hint",children:"if there is no receiver yet."})]}),r&&a.url===r.url&&n(I,{children:"This is the receiver inside this server. It verifies wh\
at is sent to it, and shows it."}),n(P,{label:"Description",name:"description",value:a.description,error:s.description,onValue:u=>l({description:u}),hint:"For p\
eople: what it is for. It may be empty."})]})}),n(R,{children:n(bn,{value:a.event_types,error:s.event_types,onValue:u=>l({event_types:u})})}),n(R,{children:n("d\
iv",{class:"stack",children:[n(yt,{value:a.scheme,error:s.scheme,onValue:u=>l({scheme:u}),hint:"How deliveries are signed. Standard Webhooks is right unless the\
 receiver expects another one."}),n(an,{scheme:a.scheme,value:a.secret,error:s.secret,onValue:u=>l({secret:u})})]})}),n("details",{class:"card",open:s.settings!==
void 0||void 0,children:[n("summary",{children:"More settings: headers, rate, order, retries, filter"}),n(kn,{value:a.settings,error:s.settings,onValue:u=>l({settings:u})})]}),
n(Z,{form:i}),n("div",{class:"submit",children:[n("button",{type:"submit",class:"primary","aria-disabled":i.busy,children:"Save"}),n("button",{type:"button","ar\
ia-disabled":e.busy,onClick:p,children:[n(k,{name:"bolt"})," Send a test before saving"]}),n("a",{class:"button quiet",href:L("/endpoints"),children:"Cancel"})]})]}),
n("div",{class:"below",children:n(ht,{of:e})})]})}var ra=[{name:"search",label:"Search",kind:"text",placeholder:"name or description"}],ia={to:"/event-types",label:"Event types"};function sa(){let e=A(r=>g("GET\
 /v1/tenants/{tenant}/event-types",{path:{tenant:b.value},signal:r}),[b.value]),t=(O.value.get("search")??"").toLowerCase(),o=ne("operator")&&n("a",{class:"butt\
on primary",href:L("/event-types/new"),children:[n(k,{name:"plus"})," New event type"]});return n($,{title:"Event types",about:"What can happen, and what its pa\
yload looks like.",actions:o,children:n(z,{of:e,children:({items:r})=>{if(r.length===0)return n(B,{icon:"tag",title:"No event types yet",action:o,children:"Name\
 what can happen, such as user.created, so that others can subscribe to it."});let i=r.filter(a=>`${a.name} ${a.description}`.toLowerCase().includes(t));return n(
w,{children:[n(Me,{filters:ra}),i.length===0?n(B,{icon:"search",title:"No event type fits the search",action:n("button",{type:"button",onClick:()=>Oe(ra),children:"\
Clear the search"})}):n(R,{flush:!0,children:n(ce,{label:"Event types",rows:i,id:a=>a.name,link:a=>L("/event-types/"+a.name),columns:[{head:"Name",kind:"main",cell:a=>n(
w,{children:[n("code",{children:a.name}),a.description&&n("small",{children:a.description})]})},{head:"Schema",cell:a=>a.schema===void 0?n("span",{class:"hint",
children:"none"}):"JSON Schema"},{head:"Example",kind:"minor",cell:a=>a.example===void 0?n("span",{class:"hint",children:"none"}):"yes"},{head:"Created",kind:"m\
inor",cell:a=>n(G,{at:a.created_at})}]})})]})}})})}var la=e=>`${ue}v1/tenants/${b.value}/event-types/${encodeURIComponent(e)}`;async function ca(e,t){let o=await(await Te(
"GET",la(e),{signal:t})).text(),{schema:r="",example:i=""}=Sr(o);return{...JSON.parse(o),schema:Yn(r),example:Yn(i)}}function ua({name:e}){let t={tenant:b.value,
name:e},o=A(s=>ca(e,s),[b.value,e]),r=A(s=>g("GET /v1/tenants/{tenant}/endpoints",{path:t,signal:s}),[b.value]).data?.items.filter(s=>s.event_types.includes(e)||
s.event_types.includes("*")),i=async s=>{if(await he({title:"Publish the example?",action:"Publish",text:n("p",{children:["It becomes an event like any other: e\
very endpoint that subscribes to ",n("code",{children:e})," gets it",r&&`, ${r.length} at the moment`,"."]})}))try{let c=await Te("POST",`${ue}v1/tenants/${b.value}\
/events?type=${encodeURIComponent(e)}`,{body:new Blob([s.example||"{}"],{type:"application/json"})});W("The event was accepted"),U("/events/"+(await c.json()).id)}catch(c){
J(c)}},a=async()=>{if(await he({title:`Delete ${e}?`,action:"Delete",danger:!0,text:n("p",{children:"Endpoints that subscribe to it keep doing so; it is only no\
 longer listed."})}))try{await g("DELETE /v1/tenants/{tenant}/event-types/{name}",{path:t}),W("The event type was deleted"),U("/event-types")}catch(s){J(s)}};return n(
$,{title:e,heading:n("code",{children:e}),about:o.data?.description,back:ia,actions:o.data&&ne("operator")&&n(w,{children:[n("button",{type:"button",onClick:()=>{
a()},children:[n(k,{name:"trash"})," Delete"]}),n("a",{class:"button",href:L(`/event-types/${e}/edit`),children:"Edit"}),n("button",{type:"button",class:"primar\
y",onClick:()=>{i(o.data)},children:[n(k,{name:"send"})," Publish the example"]})]}),children:n(z,{of:o,children:s=>n(w,{children:[n(R,{children:n(Ce,{of:[["Cre\
ated",n(G,{at:s.created_at})],["Endpoints that get it",r?.length]]})}),r&&r.length>0&&n(R,{flush:!0,title:"Who gets it",children:n(ce,{label:"Endpoints that get\
 it",rows:r,id:l=>l.id,link:l=>L("/endpoints/"+l.id),columns:[{head:"URL",kind:"main",cell:l=>l.url??"polled by its consumer"},{head:"Subscribed",cell:l=>l.event_types.
includes("*")?"to all events":"by name"}]})}),n(R,{title:"Example",children:s.example===""?n("p",{class:"hint",children:"There is none."}):n(dn,{label:"Example",
text:s.example})}),n(R,{title:"Schema",children:s.schema===""?n("p",{class:"hint",children:"There is none."}):n(dn,{label:"Schema",text:s.schema})})]})})})}function da(){
return n($,{title:"New event type",back:ia,children:n(fa,{type:{name:"",description:"",created_at:"",schema:"",example:""}})})}function pa({name:e}){let t=A(o=>ca(
e,o),[b.value,e]);return n($,{title:"Edit "+e,back:{to:"/event-types/"+e,label:e},children:n(z,{of:t,children:o=>n(fa,{type:o})})})}function fa({type:e}){let t=!e.
name,o=Q({name:e.name,description:e.description,schema:e.schema,example:e.example},async s=>{let l=[`"description":${JSON.stringify(s.description)}`];s.schema.trim()&&
l.push(`"schema":${s.schema}`),s.example.trim()&&l.push(`"example":${s.example}`),await Te("PUT",la(s.name.trim()),{body:`{${l.join()}}`,header:{"Content-Type":"\
application/json"}}),W(t?"The event type was added":"The event type was saved"),U("/event-types/"+s.name.trim())},s=>({...s.name.trim()?{}:{name:"Name it, for e\
xample user.created."},...aa(s.schema)?{}:{schema:"This is no JSON."},...aa(s.example)?{}:{example:"This is no JSON."}})),{values:r,errors:i,set:a}=o;return n("\
form",{ref:o.ref,noValidate:!0,onSubmit:o.submit,children:[n(R,{children:n("div",{class:"stack",children:[t&&n(P,{label:"Name",name:"name",placeholder:"user.cre\
ated",value:r.name,error:i.name,onValue:s=>a({name:s}),hint:"Words with dots between them, from the general to the particular."}),n(P,{label:"Description",name:"\
description",value:r.description,error:i.description,onValue:s=>a({description:s}),hint:"When it happens, for those who subscribe to it."}),n(Ft,{label:"Example",
name:"example",rows:8,value:r.example,error:i.example,onValue:s=>a({example:s}),hint:"A payload, in JSON. It is what a test sends."}),n(Ft,{label:"Schema",name:"\
schema",rows:8,value:r.schema,error:i.schema,onValue:s=>a({schema:s}),hint:"The JSON Schema of the payload. It may be empty."})]})}),n(Z,{form:o}),n("div",{class:"\
submit",children:[n("button",{type:"submit",class:"primary","aria-disabled":o.busy,children:"Save"}),n("a",{class:"button quiet",href:L(t?"/event-types":"/event\
-types/"+e.name),children:"Cancel"})]})]})}function aa(e){try{return e.trim()&&JSON.parse(e),!0}catch{return!1}}var po={to:"/sources",label:"Sources"};function ha(){let e=A(o=>g("GET /v1/tenants/{tenant}/sources",{path:{tenant:b.value},signal:o}),[b.value]),t=ne("operator")&&
n("a",{class:"button primary",href:L("/sources/new"),children:[n(k,{name:"plus"})," New source"]});return n($,{title:"Sources",about:"Where webhooks of provider\
s come in. What is genuine becomes an event.",actions:t,children:n(z,{of:e,children:({items:o})=>o.length===0?n(B,{icon:"inbox",title:"No sources yet",action:t,
children:"Choose a provider, enter the secret that it shows, and give it the URL of the source."}):n(R,{flush:!0,children:n(ce,{label:"Sources",rows:o,id:r=>r.id,
link:r=>L("/sources/"+r.id),columns:[{head:"Name",kind:"main",cell:r=>n(w,{children:[r.name,n("small",{children:r.ingest_url})]})},{head:"State",cell:r=>n(le,{state:r.
disabled?"disabled":"active"})},{head:"Scheme",cell:r=>r.scheme},{head:"Event type",kind:"minor",cell:r=>n("code",{children:r.event_type})},{head:"Created",kind:"\
minor",cell:r=>n(G,{at:r.created_at})}]})})})})}async function Ii(e){let t=[];for(let o;;){let r=await g("GET /v1/tenants/{tenant}/schemes",{path:{tenant:b.value},
query:{limit:200,cursor:o},signal:e});if(t.push(...r.items),!r.next_cursor)return t;o=r.next_cursor}}function va(){let e=A(Ii,[b.value]),t=O.value.get("scheme");
return n($,{title:"New source",about:t?void 0:"Who sends the webhooks?",back:t?{to:"/sources/new",label:"All providers"}:po,children:n(z,{of:e,children:o=>{let r=o.
find(i=>i.name===t);return r?n(Ui,{scheme:r}):n(qi,{schemes:o})}})})}var $i=["github","stripe","shopify","slack","gitlab","twilio","meta","paypal","discord","zo\
om","linear","hubspot","notion","clerk","calendly","standard-webhooks"];function qi({schemes:e}){let t=O.value.get("search")??"",o=O.value.get("category")??"",r=t.
trim().toLowerCase(),i=e.filter(c=>(!o||c.category===o)&&`${c.name} ${c.title}`.toLowerCase().includes(r)),a=[...new Set(e.flatMap(c=>c.category??[]))].sort(),s=[
{name:"search",label:"Search",kind:"text",placeholder:`${e.length} providers`},{name:"category",label:"Category",kind:"choice",options:a.map(c=>({value:c,label:c}))}],
l=r||o?[]:[...e.filter(c=>c.own),...$i.flatMap(c=>e.find(p=>p.name===c&&!p.own)??[])];return n(w,{children:[n(Me,{filters:s}),l.length>0&&n(ma,{title:"Many look\
 for",schemes:l}),i.length>0?n(ma,{title:l.length>0?"All":`${i.length} found`,schemes:i}):n(B,{icon:"search",title:"No provider fits the filters",action:n("butt\
on",{type:"button",onClick:()=>Oe(s),children:"Clear the filters"}),children:"A scheme of your own can be defined through the API, in the form of the catalogue."})]})}
var Vi=48;function ma({title:e,schemes:t}){let[o,r]=T(!1),i=o?t:t.slice(0,Vi);return n("section",{class:"providers",children:[n("h2",{children:e}),n("ul",{children:i.
map(a=>n("li",{children:n("a",{href:L("/sources/new",{scheme:a.name}),children:[n("span",{class:"initial","aria-hidden":"true",children:a.title[0]}),n("span",{children:[
n("strong",{children:a.title}),n("small",{children:a.own?"your own":a.category})]})]})},a.name))}),i.length<t.length&&n("p",{class:"below",children:n("button",{
type:"button",onClick:()=>r(!0),children:["Show all ",t.length]})})]})}function ya({definition:e}){let t=e.sources?.[0];return n(w,{children:[e.notes&&n(I,{children:e.
notes}),t&&n("p",{class:"hint",children:["The provider's own word on it: ",n("a",{href:t,target:"_blank",rel:"noreferrer",children:new URL(t).hostname})]})]})}function Ui({
scheme:e}){let t=A(u=>g("GET /v1/tenants/{tenant}/schemes/{name}",{path:{tenant:b.value,name:e.name},signal:u}),[b.value,e.name]).data,o=e.params??[],[r,i]=T({}),
a=Q({name:e.name,secret:"",event_type:"",tolerance:"",params:""},async u=>{let f=Object.fromEntries(Object.entries(r).filter(([,d])=>d)),m=await g("POST /v1/ten\
ants/{tenant}/sources",{path:{tenant:b.value},body:{name:u.name.trim(),scheme:e.name,secret:u.secret||void 0,event_type:u.event_type.trim()||void 0,tolerance:u.
tolerance.trim()||void 0,params:Object.keys(f).length>0?f:void 0}});W("The source was added"),U("/sources/"+m.id)},u=>u.name.trim()?{}:{name:"Name it, for examp\
le "+e.name+"."}),{values:s,errors:l,set:c}=a,p=t?.keys!==void 0;return n("form",{ref:a.ref,noValidate:!0,onSubmit:a.submit,children:[n(R,{title:e.title,children:n(
"div",{class:"stack",children:[t&&n(ya,{definition:t}),n(P,{label:"Name",name:"name",value:s.name,error:l.name,onValue:u=>c({name:u}),hint:"Its own within the t\
enant, such as billing or github.website."}),n(P,{label:"Secret",name:"secret",type:"password",autocomplete:"new-password",value:s.secret,error:l.secret,onValue:u=>c(
{secret:u}),hint:p?"The provider publishes its keys: none is needed.":`What ${e.title} shows as the webhook's secret or public key. Leave it empty to have one m\
ade, where the provider lets you enter it.`}),o.map(u=>n(P,{label:u.replaceAll("_"," "),name:u,value:r[u]??"",error:l.params&&u===o[0]?l.params:void 0,onValue:f=>{
i({...r,[u]:f}),c({params:""})},hint:"What the provider knows about your account. It is kept encrypted."},u))]})}),n("details",{class:"card",open:l.event_type||
l.tolerance?!0:void 0,children:[n("summary",{children:"More settings: event type, tolerance"}),n("div",{class:"stack",children:[n(P,{label:"Event type",name:"ev\
ent-type",placeholder:s.name,value:s.event_type,error:l.event_type,onValue:u=>c({event_type:u}),hint:"What its events are called, or what their types begin with\
. Empty: as the source."}),n(P,{label:"Tolerance",name:"tolerance",placeholder:"as the scheme says",value:s.tolerance,error:l.tolerance,onValue:u=>c({tolerance:u}),
hint:"How old or early a signed time may be, such as 5m, or none."})]})]}),n(Z,{form:a}),n("div",{class:"submit",children:[n("button",{type:"submit",class:"prim\
ary","aria-disabled":a.busy,children:"Save"}),n("button",{type:"button",class:"quiet",onClick:()=>te({scheme:void 0}),children:"Another provider"})]})]})}function ba({
id:e}){let t={tenant:b.value,source:e},o=A(r=>g("GET /v1/tenants/{tenant}/sources/{source}",{path:t,signal:r}),[b.value,e]);return o.data?n(Hi,{source:o.data,changed:o.
set}):n($,{title:"Source",back:po,children:n(z,{of:o,children:()=>null})})}function Hi({source:e,changed:t}){let o=ne("operator"),r={tenant:b.value,source:e.id},
i=A(s=>g("GET /v1/tenants/{tenant}/schemes/{name}",{path:{tenant:b.value,name:e.scheme},signal:s}),[b.value,e.scheme]).data,a=async()=>{try{t(await g("PATCH /v1\
/tenants/{tenant}/sources/{source}",{path:r,body:{disabled:!e.disabled}}))}catch(s){J(s)}};return n($,{title:"Source "+e.name,heading:e.name,back:po,actions:o&&
n("button",{type:"button",onClick:()=>{a()},children:[n(k,{name:e.disabled?"play":"pause"})," ",e.disabled?"Enable":"Disable"]}),children:[e.disabled&&n(I,{kind:"\
warn",children:"It is disabled: what comes in is refused."}),n(R,{children:n("div",{class:"stack",children:[n("div",{class:"field",children:[n("span",{class:"la\
bel",children:"URL for the provider"}),n("div",{class:"secret",children:[n("code",{children:e.ingest_url}),n(ae,{text:e.ingest_url,label:"Copy the URL for the p\
rovider"})]})]}),n(Ce,{of:[["State",n(le,{state:e.disabled?"disabled":"active"})],["Id",n(dt,{id:e.id})],["Scheme",n("code",{children:e.scheme})],["Event type",
n("code",{children:e.event_type})],["Tolerance",e.tolerance],["Parameters",e.params.join(", ")],["Created",n(G,{at:e.created_at})]]}),i&&n(ya,{definition:i})]})}),
n(nn,{tabs:[{name:"requests",label:"Requests",content:()=>n(ji,{source:e})},{name:"charts",label:"Charts",content:()=>n(gn,{source:e.id})},{name:"secret",label:"\
Secrets",content:()=>n(Jr,{source:e})},...o?[{name:"settings",label:"Settings",content:()=>n(Wi,{source:e,changed:t},e.updated_at)}]:[]]})]})}var Bi=["accepted",
"duplicate","refused","handshake"],uo=[{name:"verdict",label:"Verdict",kind:"choice",options:Bi.map(e=>({value:e,label:e}))},{name:"since",label:"Since",kind:"t\
ime"},{name:"until",label:"Until",kind:"time"}];function ji({source:e}){let t=O.value,o={source:e.id,verdict:t.get("verdict")?[t.get("verdict")]:void 0,since:t.
get("since")??void 0,until:t.get("until")??void 0},r=lt((s,l)=>g("GET /v1/tenants/{tenant}/requests",{path:{tenant:b.value},query:{...o,cursor:s},signal:l}),[b.
value,JSON.stringify(o)]),i=yn(r,"request",s=>s.source===e.id&&(!o.verdict||o.verdict.includes(s.verdict))&&!o.until),a=async()=>{let s={tenant:b.value},l={kind:"\
verify",filter:{source:e.id}};try{let{total:c}=await g("POST /v1/tenants/{tenant}/jobs",{path:s,body:{...l,dry_run:!0}});if(c===0){W("No refused request is kept");
return}if(!await he({title:"Verify again?",action:`Verify ${c}`,text:n("p",{children:[c," refused requests are verified again under what the source is now. What\
 is genuine becomes an event as if it had just come in."]})}))return;U("/jobs/"+(await g("POST /v1/tenants/{tenant}/jobs",{path:s,body:l})).id)}catch(c){J(c)}};
return n(w,{children:[n(Me,{filters:uo}),r.error?n(ie,{error:r.error,retry:r.reload}):null,r.items?.length===0&&(ln(uo)?n(B,{icon:"search",title:"No request fit\
s the filters",action:n("button",{type:"button",onClick:()=>Oe(uo),children:"Clear the filters"})}):n(B,{icon:"inbox",title:"Nothing has come in yet",children:"\
Give the provider the URL above, and have it send a test."})),r.items&&r.items.length>0&&n(R,{flush:!0,title:"Requests",actions:ne("operator")&&n("button",{type:"\
button",onClick:()=>{a()},children:[n(k,{name:"refresh"})," Verify refused ones again"]}),children:[n(sn,{fresh:i}),n(ce,{label:"Requests",rows:r.items,busy:r.busy,
more:r.more,id:s=>s.id,link:s=>L("/requests/"+s.id),columns:[{head:"Request",kind:"main",cell:s=>n(w,{children:[n("code",{children:s.id}),s.reason&&n("small",{children:s.
reason})]})},{head:"Verdict",cell:s=>n(le,{state:s.verdict})},{head:"From",kind:"minor",cell:s=>s.remote},{head:"Size",kind:"minor",cell:s=>Je(s.size)},{head:"R\
eceived",cell:s=>n(G,{at:s.received_at})}]})]})]})}function Wi({source:e,changed:t}){let o={tenant:b.value,source:e.id},r=Q({name:e.name,scheme:e.scheme,event_type:e.
event_type===e.name?"":e.event_type,tolerance:e.tolerance??""},async c=>{t(await g("PATCH /v1/tenants/{tenant}/sources/{source}",{path:o,body:{...c,name:c.name.
trim(),event_type:c.event_type.trim(),tolerance:c.tolerance.trim(),scheme:c.scheme===e.scheme?void 0:c.scheme}})),W("The settings were saved")}),{values:i,errors:a,
set:s}=r,l=async()=>{if(await he({title:`Delete ${e.name}?`,action:"Delete",danger:!0,text:n("p",{children:"Its URL no longer answers, and its secrets are delet\
ed. Its requests and events stay. This cannot be undone."})}))try{await g("DELETE /v1/tenants/{tenant}/sources/{source}",{path:o}),W("The source was deleted"),U(
"/sources")}catch(p){J(p)}};return n(w,{children:[n("form",{ref:r.ref,noValidate:!0,onSubmit:r.submit,children:[n(R,{children:n("div",{class:"stack",children:[n(
P,{label:"Name",name:"name",value:i.name,error:a.name,onValue:c=>s({name:c})}),n(yt,{value:i.scheme,error:a.scheme,onValue:c=>s({scheme:c}),hint:"Its secrets mu\
st fit the scheme."}),n(P,{label:"Event type",name:"event-type",placeholder:i.name,value:i.event_type,error:a.event_type,onValue:c=>s({event_type:c}),hint:"What\
 its events are called, or what their types begin with. Empty: as the source."}),n(P,{label:"Tolerance",name:"tolerance",placeholder:"as the scheme says",value:i.
tolerance,error:a.tolerance,onValue:c=>s({tolerance:c}),hint:"How old or early a signed time may be, such as 5m, or none."})]})}),n(Z,{form:r}),n("div",{class:"\
submit",children:n("button",{type:"submit",class:"primary","aria-disabled":r.busy,children:"Save"})})]}),n("div",{class:"below",children:n(R,{title:"Delete",actions:n(
"button",{type:"button",class:"danger",onClick:()=>{l()},children:[n(k,{name:"trash"})," Delete the source"]}),children:n("p",{class:"hint",children:"To stop fo\
r a while, disable it instead."})})})]})}var Tn="Sending",zi="Receiving",ga=[{path:"/",page:Zn},{path:"/automations",page:Mr,nav:{label:"Automations",icon:"bolt",group:Tn,key:"a"}},{path:"/automations/\
new",page:Or,role:"operator"},{path:"/endpoints",page:Zn,nav:{label:"Endpoints",icon:"send",group:Tn,key:"e"}},{path:"/endpoints/new",page:oa,role:"operator"},{
path:"/endpoints/:id",page:na},{path:"/event-types",page:sa,nav:{label:"Event types",icon:"tag",group:Tn,key:"t"}},{path:"/event-types/new",page:da,role:"operat\
or"},{path:"/event-types/:name",page:ua},{path:"/event-types/:name/edit",page:pa,role:"operator"},{path:"/test-receiver",page:ta,nav:{label:"Test receiver",icon:"\
terminal",group:Tn}},{path:"/sources",page:ha,nav:{label:"Sources",icon:"inbox",group:zi,key:"s"}},{path:"/sources/new",page:va,role:"operator"},{path:"/sources\
/:id",page:ba}];var qt=N(!1),mo=N(!1);function _a(e){let t=0,o=r=>{if(r.key.toLowerCase()==="k"&&(r.ctrlKey||r.metaKey)){r.preventDefault(),qt.value=!0;return}if(r.ctrlKey||r.metaKey||
r.altKey||it.value==="off"||Qn(r.target))return;let i=Date.now()-t<1500&&e.find(a=>a.nav?.key===r.key);t=r.key==="g"?Date.now():0,i?(r.preventDefault(),U(i.path)):
r.key==="?"?mo.value=!0:r.key==="."&&(Ne.value=!Ne.value,ge(Ne.value?"Paused":"Live"))};return addEventListener("keydown",o),()=>removeEventListener("keydown",o)}
var fo={evt_:"/events/",dlv_:"/deliveries/",ep_:"/endpoints/",src_:"/sources/",req_:"/requests/",job_:"/jobs/"};function wa({routes:e}){return n(w,{children:[n(
"button",{type:"button",class:"search",onClick:()=>qt.value=!0,children:[n(k,{name:"search"})," ",n("span",{children:"Search or paste an id"})," ",n("kbd",{children:"\
Ctrl K"})]}),qt.value&&n(Gi,{routes:e})]})}function Gi({routes:e}){let[t,o]=T(""),[r,i]=T(0),[a,s]=T([]),l=Ee();M(()=>{let h=new AbortController,S={tenant:b.peek()};
return Promise.all([g("GET /v1/tenants/{tenant}/endpoints",{path:S,signal:h.signal}).then(({items:C})=>C.map(F=>({label:F.url||F.description||F.id,hint:F.id,icon:"\
send",to:"/endpoints/"+F.id}))),g("GET /v1/tenants/{tenant}/sources",{path:S,signal:h.signal}).then(({items:C})=>C.map(F=>({label:F.name,hint:F.id,icon:"inbox",
to:"/sources/"+F.id})),()=>[])]).then(C=>s(C.flat()),()=>{}),()=>h.abort()},[]);let c=t.trim().toLowerCase(),p=e.flatMap(h=>h.nav?[{label:h.nav.label,hint:h.nav.
group,icon:h.nav.icon,to:h.path}]:[]),u=Object.keys(fo).find(h=>c.startsWith(h)),m=[...u&&e.some(h=>h.path.startsWith(fo[u]))?[{label:"Go to "+t.trim(),icon:"ar\
row",to:fo[u]+t.trim()}]:[],...[...p,...a].filter(h=>`${h.label} ${h.hint??""}`.toLowerCase().includes(c))].slice(0,12),d=Math.min(r,m.length-1),_=h=>{h&&(qt.value=
!1,U(h.to))},x=h=>{let S={ArrowDown:1,ArrowUp:-1}[h.key];S?(h.preventDefault(),i((d+S+m.length)%Math.max(1,m.length))):h.key==="Enter"&&(h.preventDefault(),_(m[d]))};
return n(de,{title:"Go to",onClose:()=>qt.value=!1,children:[n("input",{type:"text",role:"combobox","aria-expanded":"true","aria-controls":l,"aria-activedescend\
ant":m.length?`${l}-${d}`:void 0,"aria-label":"A page, an endpoint, a source or an id",placeholder:"A page, an endpoint, a source or an id",autocomplete:"off",spellcheck:!1,
autofocus:!0,value:t,onInput:h=>{o(h.currentTarget.value),i(0)},onKeyDown:x}),n("ul",{class:"palette",role:"listbox",id:l,"aria-label":"Found",children:[m.map((h,S)=>n(
"li",{role:"option",id:`${l}-${S}`,"aria-selected":S===d,onClick:()=>_(h),children:[n(k,{name:h.icon})," ",n("span",{children:h.label})," ",h.hint&&n("small",{children:h.
hint})]},h.to)),m.length===0&&n("li",{class:"hint",children:"Nothing of that name."})]})]})}var Ki=[["Ctrl K","go anywhere, or paste an id"],["?","this list"],[
"g and a letter","go to a page: g e endpoints, g d deliveries, g s sources, g r requests"],["/","the filters of a list"],["j, k","the next and the previous row"],
["Enter","open the row"],["c","copy the row's id"],[".","pause what is live"],["Esc","close"]];function ka(){return mo.value?n(de,{title:"Keys",onClose:()=>mo.value=
!1,children:[n("dl",{class:"keys",children:Ki.map(([e,t])=>n("div",{children:[n("dt",{children:n("kbd",{children:e})}),n("dd",{children:t})]},e))}),n(xe,{label:"\
Single keys are shortcuts",checked:it.value==="on",onValue:e=>it.value=e?"on":"off"})]}):null}var Ji=30;function Ta(){return At.value?n(Qi,{}):null}function Qi(){let[e,t]=T(2),[o,r]=T(2),i=()=>{Te("GET",ue+"v1/sign-in").catch(()=>{let a=Math.min(Ji,e*2);
t(a),r(a)})};return M(()=>{if(o<=0){i();return}let a=setTimeout(()=>r(o-1),1e3);return()=>clearTimeout(a)},[o]),n(I,{kind:"warn",children:n("span",{class:"row",
children:[n("strong",{role:"status",children:"The server cannot be reached."})," ",o>0?`Trying again in ${o} s.`:"Trying again…"," ",n("button",{type:"button",
onClick:i,children:"Try now"})]})})}var Zi={system:"light",light:"dark",dark:"system"},Yi={system:"circle",light:"sun",dark:"moon"};function xa(){let e=`Theme: ${De.value}`;return n("button",{type:"\
button",class:"quiet icon-only","aria-label":e,title:e,onClick:()=>De.value=Zi[De.value],children:n(k,{name:Yi[De.value]})})}function Sa({routes:e,brand:t,tools:o,user:r}){let[i,a]=T(!1);M(()=>_a(e),[e]),M(()=>a(!1),[re.value]);let s=er(e,re.value),l=e.filter(Ca);return n("div",{class:"\
shell",children:[n("a",{class:"skip",href:"#main",onClick:c=>{c.preventDefault(),document.querySelector("main h1")?.focus()},children:"Skip to the page"}),n("he\
ader",{class:"top",children:[n("button",{type:"button",class:"quiet icon-only burger","aria-label":"Menu","aria-expanded":i,"aria-controls":"nav",onClick:()=>a(
!i),children:n(k,{name:i?"cross":"menu"})}),n("a",{class:"brand",href:L("/"),children:t}),o,n("div",{class:"spring"}),n(es,{}),n(wa,{routes:l}),n(xr,{}),n(xa,{}),
r]}),n("nav",{id:"nav",class:i?"open":void 0,"aria-label":"Pages",children:[...new Set(l.flatMap(c=>c.nav?.group??[]))].map(c=>n("div",{children:[c&&n("h2",{children:c}),
n("ul",{children:l.filter(p=>p.nav?.group===c).map(p=>n("li",{children:n(Xi,{route:p})},p.path))})]},c))}),n("main",{id:"main",children:[n(Ta,{}),n(ts,{children:s?
Ca(s.route)?n(s.route.page,{...s.params}):n(ns,{role:s.route.role}):n(os,{})},b.value+re.value)]}),n(ka,{}),n(hr,{}),n(ut,{})]})}var Ca=e=>!e.role||ne(e.role);function Xi({
route:e}){let t=re.value,o=t===e.path||e.path!=="/"&&t.startsWith(e.path+"/");return n("a",{href:L(e.path),"aria-current":t===e.path?"page":o?"true":void 0,children:[
n(k,{name:e.nav.icon})," ",e.nav.label]})}function es(){if(Ne.value)return n("button",{type:"button",class:"quiet liveness warn",title:"Go on showing what happe\
ns (.)",onClick:()=>Ne.value=!1,children:[n(k,{name:"play"})," Paused"]});switch(et.value){case"live":return n("button",{type:"button",class:"quiet liveness goo\
d",title:"This page changes as things happen. Pause it (.)",onClick:()=>Ne.value=!0,children:[n("i",{})," Live"]});case"polling":return n("span",{class:"livenes\
s warn",role:"status",title:"No stream of news comes through: the lists are read again every 5 seconds",children:[n("i",{})," Every 5 s"]});case"reconnecting":return n(
"span",{class:"liveness warn",role:"status",children:[n("i",{})," Reconnecting…"]});default:return null}}function ts({children:e}){let[t,o]=qo();return t?n($,
{title:"Something failed",children:n(ie,{error:t,retry:o})}):n(w,{children:e})}function ns({role:e}){return n($,{title:"Not allowed",children:n(B,{icon:"shield",
title:"Your role does not allow this",children:["It needs the role ",e,". Whoever runs this server can give it to you."]})})}function os(){return n($,{title:"No\
 such page",children:n(B,{icon:"search",title:"There is nothing here",action:n("a",{class:"button primary",href:L("/"),children:"Go to the start"}),children:"Th\
e link may be old, or mistyped."})})}function rs(){let e=A(nr,[]);return re.value==="/setup"&&!ye.value?n(w,{children:[n(wr,{}),n(ut,{})]}):re.value==="/invite"?n(w,{children:[n(mr,{}),n(ut,{})]}):
ye.value===void 0?n("div",{class:"alone",children:n(z,{of:{...e,data:void 0},children:()=>null})}):ye.value===null?n(w,{children:[n(br,{}),n(ut,{})]}):n(w,{children:[
n(Sa,{routes:ga,brand:n(Ie,{}),tools:n(kr,{}),user:n(_r,{})}),tn.value&&n(gr,{})]})}Po(n(rs,{}),document.getElementById("app"));
