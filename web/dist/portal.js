var k,Qt,bt,Z,gt,Ve,Zt,We,Jt,wt,yt,vo,Ee=Symbol.for("pv"),Ge={},Qe=[],go=/^m(i|n|o|s|text|space)$/,xt=Array.isArray,Ct=Qe.slice,re=Object.assign;function oe(e){
e&&e.parentNode&&e.remove()}function Xt(e,t,n){var o,a,r,s={},l=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?a=t[r]:s[r]=t[r];return l>
2&&(s.children=l>3?Ct.call(arguments,2):n),Me(e,s,o,a,null)}function Me(e,t,n,o,a){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ee,__v:a||++Qt,__i:-1,__u:0};return!a&&k.vnode&&k.
vnode(r),r}function P(e){return e.children}function pe(e,t){this.props=e,this.context=t,this.__g=0}function J(e,t){if(t==null)return e.__&&J(e.__,e.__i+1);for(var n;t<e.__k.
length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:J(e)}function yo(e){var t,n=e.__v,o=n.__e,a=[],r=[],s=e.__P;s&&
((t=re({constructor:Ee},n)).__v=n.__v+1,k.vnode&&k.vnode(t),kt(s,t,n,e.__n,s.namespaceURI,32&n.__u?[o]:null,a,o||J(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,
rn(a,t,r),n.__=n.__e=null,t.__e!=o&&Yt(t))}function Yt(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Yt(
e)}function Vt(e){(8&e.__g||(e.__g|=8,Z.push(e),Ve++))&&gt==k.debounceRendering||((gt=k.debounceRendering)||queueMicrotask)(en)}function en(){try{for(var e,t=1;Z.
length;)Z.length>t&&Z.sort(Zt),e=Z.shift(),t=Z.length,8&e.__g&&yo(e)}finally{(Ve=Z.length)&&(gt||queueMicrotask)(en)}}function tn(e,t,n,o,a,r,s,l,d,h,c){var g,m,
u,v,C,_,w=o.__k||Qe,b=t.length;for(d=bo(n,t,w,d,b),g=0;g<b;g++)(u=n.__k[g])!=null&&(m=~u.__i&&w[u.__i]||Ge,u.__i=g,_=kt(e,u,m,a,r,s,l,d,h,c),v=u.__e,(m.ref!=u.ref||
8&m.__u)&&(m.ref&&Tt(m.ref,null,u,m),u.ref&&c.push(u.ref,u.__c||v,u)),C=C||v,4&u.__u?(d=nn(u,d,e,!m.__v),m.__e&&(m.__e=null)):typeof u.type=="function"&&_!==void 0?
d=_:v&&(d=v.nextSibling),u.__u&=-21);return n.__e=C,d}function bo(e,t,n,o,a){var r,s,l,d,h,c,g,m,u,v=n.length,C=v,_=0,w=0,b=e.__k=Array(a);for(r=0;r<a;r++)(s=t[r])!=
null&&typeof s!="boolean"&&typeof s!="function"?(typeof s!="object"||s.constructor===String?s=b[r]=Me(null,s):xt(s)?s=b[r]=Me(P,{children:s}):s.constructor===Ee&&
s.__b?s=b[r]=Me(s.type,s.props,s.key,s.ref,s.__v):b[r]=s,d=r+_,s.__=e,s.__b=e.__b+1,l=null,~(h=s.__i=wo(s,n,d,C))&&(C--,(l=n[h])&&(l.__u|=2)),l&&l.__v?(s.__u|=16,
h==d-1?_--:h==d+1?_++:h!=d&&(h>d?_--:_++,w=1)):(~h||(a>v?_--:a<v&&_++),typeof s.type!="function"&&(s.__u|=4))):b[r]=null;if(w){for(c=[],g=[],r=0;r<a;r++)if((s=b[r])&&
16&s.__u){for(_=0,m=c.length;_<m;)c[u=_+m>>1]<s.__i?_=u+1:m=u;c[_]=s.__i,g[r]=_+1}for(_=c.length;r--;)g[r]&&(g[r]==_?_--:b[r].__u|=4)}if(C)for(r=0;r<v;r++)!(l=n[r])||
2&l.__u||(l.__e==o&&(o=J(l)),St(l,l));return o}function nn(e,t,n,o){var a,r,s,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(r=0;r<a.length;r++)
a[r]&&(a[r].__=e,t=nn(a[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=J(e))&&!t.parentNode&&(t=null),s=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(s!=l&&(!o&&
n.moveBefore&&s.parentNode?n.moveBefore(s,t):n.insertBefore(s,t||null)),t=s;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function wo(e,t,n,o){var a,r=e.key,s=e.type,l=t[n],d=l&&!(2&l.__u);if(l===null&&r==null||d&&r==l.key&&s==l.type)return n;if(o>(d?1:0)){for(a=n-1;a>=0;a--)if((l=
t[a])&&!(2&l.__u)&&r==l.key&&s==l.type)return a;for(a=n+1;a<t.length;a++)if((l=t[a])&&!(2&l.__u)&&r==l.key&&s==l.type)return a}return-1}function Gt(e,t,n){n==null&&
(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Be(e,t,n,o,a){var r,s;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Gt(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Gt(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),
typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(s=yt[t]||(yt[t]=xo(t)),(e.__a||(e.__a={}))[t]=wt,r=t!=(t=t.replace(Jt,"$1")),(t=t.slice(2))[0]<"a"&&
(t=t.toLowerCase()),n?e.addEventListener(t,s,r):e.removeEventListener(t,s,r));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)
try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function xo(e){
return function(t){var n=this.__e;if(n){if(n=n[e],t[We]==null)t[We]=wt++;else if(t[We]<this.__a[e])return;return n(k.event?k.event(t):t)}}}function kt(e,t,n,o,a,r,s,l,d,h){
var c,g,m,u,v,C,_,w,b,T,E,H,Te,K,U,ze,z,f,p=t.type;if(t.constructor!==Ee)return null;128&n.__u&&(d=32&n.__u,c=n.__c.__z)&&(t.__u|=d,g=r=[],c.nodeType==8?l=Ke(c,
r):r.push(c),l=r[0]||l),(c=k.__b)&&c(t);e:if(typeof p=="function"){m=s.length;try{if(w=t.props,b=(c=p.prototype)&&c.render,T=(c=p.contextType)&&o[c.__c],E=c?T?T.
props.value:c.__:o,(u=n.__c)?(t.__c=u,2&u.__g&&(u.__g|=1)):(b?t.__c=u=new p(w,E):(t.__c=u=new pe(w,E),u.constructor=p,u.render=ko),T&&T.sub(u),u.state||(u.state=
{}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),b&&(u.__s||(u.__s=u.state),p.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=re({},u.__s)),re(u.__s,p.getDerivedStateFromProps(
w,u.__s)))),v=u.props,C=u.state,u.__v=t,n.__c){if(w!==v&&b&&!p.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(w,E),t.__v==n.
__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(w,u.__s,E)===!1){t.__v!=n.__v&&(u.props=w,u.state=u.__s,u.__g&=-9),t.__e=n.__e,t.__k=
n.__k,t.__k.some(function(y){y&&(y.__=t)}),Qe.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&s.push(u),l=J(n);break e}u.componentWillUpdate&&u.componentWillUpdate(
w,u.__s,E),b&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(v,C,_)})}else b&&!p.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),
b&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=E,u.props=w,u.__P=e,u.__g&=-5,H=k.__r,Te=b?25:0;do u.__g&=-9,H&&H(t),c=u.render(u.props,u.state=
u.__s,u.context);while(8&u.__g&&++Te<25);b&&(Qe.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=re({},o,u.getChildContext())),b&&n.__c&&u.
getSnapshotBeforeUpdate&&(_=u.getSnapshotBeforeUpdate(v,C)),K=c&&c.type===P&&c.key==null?c.props.children:c,w.__P&&(c=l,a=(e=w.__P).namespaceURI,d=r=null,n.props&&
n.props.__P!=e&&(n.__k.some(function(y){y&&St(y,y)}),n.__k=null),l=n.__k?J(n,0):null),l=tn(e,xt(K)?K:[K],t,n,o,a,r,s,l,d,h),w.__P&&(t.__e=null,l=c),t.__u&=-161,
g&&g.some(oe),u.__h.length&&s.push(u),1&u.__g&&(u.__g&=-4)}catch(y){if(s.length=m,t.__v=null,d||r)if(y&&y.then){if(t.__u|=128|d,r){for(~(z=r.indexOf(l||void 0))||
(z=r.length);(f=r[z-1])&&f.nodeType==8;)z--;for(;z<r.length;z++)if(f=r[z])if(r[z]=null,U){if(f==ze)break}else{if(f.nodeType!=8)break;f.data.startsWith("$s")&&(ze=
Ke(U=f))}}if(!U){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;U=l}(c=Ke(U=t.__c.__z||(t.__c.__z=U)))?(t.__e=U,l=c):t.__e=l,l=l&&l.nextSibling}else r&&r.
some(oe);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),y&&y.then||on(t),k.__e(y,t,n)}}else l=t.__e=Co(n.__e,t,n,o,a,r,s,d,h,e);return(c=k.diffed)&&c(t),l}function Ke(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)
return e}t&&t.push(e)}}function on(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(on))}function rn(e,t,n){for(var o=0;o<n.length;)Tt(n[o++],n[o++],n[o++]);k.__c&&
k.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(r){r.call(a)})}catch(r){k.__e(r,a.__v)}})}function Co(e,t,n,o,a,r,s,l,d,h){var c,g,m,u,v,C,_,
w,b=n.props||Ge,T=t.props,E=t.type;if(E=="svg"?a="http://www.w3.org/2000/svg":E=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xht\
ml"),r){for(c=0;c<r.length;c++)if((v=r[c])&&(E?v.localName==E:v.nodeType==3)){e=v,r[c]=null;break}}if(!e){if(w=h.ownerDocument||document,!E)return w.createTextNode(
T);e=w.createElementNS(a,E,T.is?T:h),l&&(k.__m&&k.__m(t,r),l=!1),r=null}if(E){if(h=E=="template"&&e.content||e,r=E=="textarea"&&T.defaultValue!=null?null:r&&Ct.
call(h.childNodes),!l&&r)for(b={},c=0;c<e.attributes.length;c++)b[(v=e.attributes[c]).name]=v.value;for(c in b)v=b[c],c=="dangerouslySetInnerHTML"?m=v:c=="child\
ren"||c in T||c=="value"&&"defaultValue"in T||c=="checked"&&"defaultChecked"in T||Be(e,c,null,v,a);for(c in T)v=T[c],c=="children"?u=v:c=="dangerouslySetInnerHT\
ML"?g=v:c=="value"?C=v:c=="checked"?_=v:l&&typeof v!="function"||b[c]===v||Be(e,c,v,b[c],a);g?(l||m&&(g.__html==m.__html||g.__html==e.innerHTML)||(e.innerHTML=g.
__html),t.__k=[]):(m&&(e.textContent=""),(E=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&go.test(E))&&(a="http://www.w3.org/1999/xhtml"),tn(h,xt(u)?
u:[u],t,n,o,a,r,s,r?r[0]:n.__k&&J(n,0),l,d),r&&r.some(oe)),l&&E!="textarea"||(c="value",E=="progress"&&C==null?e.removeAttribute(c):C==null||C===e[c]&&(E!="prog\
ress"||C)||Be(e,c,C,b[c],a),c="checked",_!=null&&_!=e[c]&&Be(e,c,_,b[c],a))}else b===T||l&&e.data==T||(e.data=T);return e}function Tt(e,t,n,o){try{typeof e=="fu\
nction"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){k.__e(a,n)}}function St(e,t,n){var o,
a,r,s;if(k.unmount&&k.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Tt(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){
k.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(s=0;s<o.length;s++)o[s]&&St(o[s],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(a=Ke(o,r=[]))&&
(o==e.__e&&r.some(oe),oe(a),oe(o)),n||oe(e.__e),e.__e=e.__c=e.__=null}function ko(e,t,n){return this.constructor(e,n)}function an(e,t){var n,o,a,r;k.__&&k.__(e,
t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Me(P,{children:[e]}),a=[],r=[],kt(t,t.__k,o||Ge,Ge,t.namespaceURI,o?null:t.firstChild?
Ct.call(t.childNodes):null,a,o?o.__e:t.firstChild,n,r),rn(a,t.__k,r),t.__k.props.children=null}k={__e:function(e,t,n,o){for(var a,r,s;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((s=(r=a.constructor)&&r.getDerivedStateFromError)&&a.setState(r.getDerivedStateFromError(
e)),a.componentDidCatch&&(a.componentDidCatch(e,o||{}),s=1),s&&8&a.__g)return void(a.__g|=2)}catch(l){e=l}}throw Ve=0,e}},Qt=0,bt=function(e){return e!=null&&e.
constructor===Ee},pe.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=re({},this.state)),typeof e=="function"&&(e=e(re({},n),this.props)),
e&&(re(n,e),this.__v&&(t&&this.__k.push(t),Vt(this)))},pe.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Vt(this))},pe.prototype.render=
P,Z=[],Ve=0,Zt=function(e,t){return e.__v.__b-t.__v.__b},We=Symbol(),Jt=/(PointerCapture)$|Capture$/i,wt=0,yt={},vo=0;var ie,O,Mt,sn,Et=Object.is,Ae=0,mn=[],Pt=[],F=k,ln=F.__b,un=F.__r,cn=F.diffed,fn=F.__c,dn=F.unmount,pn=F.__;function Oe(e,t){F.__h&&F.__h(O,e,Ae||t),Ae=0;var n=O.
__H||(O.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function $(e){return Ae=1,To(yn,e)}function To(e,t,n){var o=Oe(ie++,2);if(o.t=e,!o.__c&&
(o.__=[n?n(t):yn(void 0,t),function(r){var s=(o.__N||o.__)[0],l=o.t(s,r);Et(s,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=O,!O.__f)){O.__f=!0;var a=O.shouldComponentUpdate;
O.shouldComponentUpdate=function(r,s,l){var d=this.__H;if(!d)return!0;var h=!1,c=this.props!=r;if(d.__.some(function(m){m.__N&&(h=!0,Et(m.__[0],m.__N[0])||(c=!0))}),
a){var g=a.call(this,r,s,l);return h?g||c:g}return!h||c}}return o.__}function R(e,t){var n=Oe(ie++,3);!F.__s&&gn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,O.__H.__h.push(
n))}function q(e){return Ae=5,Re(function(){return{current:e}},[])}function Re(e,t){var n=Oe(ie++,7);return gn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Ot(e,t){return Ae=8,Re(function(){return e},t)}function vn(e){var t=Oe(ie++,10),n=$();return t.__=e,O.componentDidCatch||(O.componentDidCatch=function(o,a){t.__&&t.__(o,a),n[1](o)}),[n[0],function(){return n[1]()}]}
function _e(){var e=Oe(ie++,11);if(!e.__){for(var t=O.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function So(){var e;
do{for(;e=Pt.shift();)try{Pe(e)}catch(n){F.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=mn.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Pe),t.__h.some(At),t.__h=[]}catch(n){
t.__h=[],F.__e(n,e.__v)}}}while(Pt.length)}F.__b=function(e){O=null,ln&&ln(e)},F.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),pn&&pn(e,t)},F.__r=function(e){
un&&un(e),ie=0;var t=(O=e.__c).__H;t&&(Mt==O?O.__h=[]:(t.__h.some(Pe),t.__h.some(At),ie=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),
Mt=O},F.diffed=function(e){cn&&cn(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&hn(mn.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Mt=O=null},F.__c=function(e,t){
t.some(function(n){try{n.__h.some(Pe),n.__h=n.__h.filter(function(o){return!o.__||At(o)})}catch(o){n.__h=[function(){throw o}]}}),fn&&fn(e,t)},F.unmount=function(e){
dn&&dn(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,
hn(Pt.push(a))}else Pe(a)}catch(r){t=r}}),o.__H=void 0,t&&F.__e(t,o.__v))};var _n=typeof requestAnimationFrame=="function";function Mo(e){var t,n=function(){clearTimeout(
o),_n&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);_n&&(t=requestAnimationFrame(n))}function hn(e){e!=1&&sn==F.requestAnimationFrame||((sn=F.requestAnimationFrame)||
Mo)(So)}function Pe(e){var t=O,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),O=t}function At(e){var t=O;e.__c=e.__(),O=t}function gn(e,t){return!e||e.length!=
t.length||t.some(function(n,o){return!Et(n,e[o])})}function yn(e,t){return typeof t=="function"?t(e):t}var Eo=Symbol.for("preact-signals");function Ye(){if(V>1)V--;else{var e,t=!1;for((function(){var a=Je;for(Je=void 0;a!==void 0;){var r=a.S;if(r.v===a.v)for(var s=r.
t;s!==void 0;s=s.x)s.i===a.i&&(s.i=r.i);a=a.o}})();Fe!==void 0;){var n=Fe;for(Fe=void 0,Ze++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&wn(n))try{n.
c()}catch(a){t||(e=a,t=!0)}n=o}}if(Ze=0,V--,t)throw e}}function he(e){if(V>0)return e();Rt=++Po,V++;try{return e()}finally{Ye()}}var Le,A=void 0;function Ie(e){
var t=A,n=Le;A=void 0,Le=void 0;try{return e()}finally{A=t,Le=n}}var Fe=void 0,V=0,Ze=0,Po=0,Rt=0,Je=void 0,Xe=0;function bn(e){if(A!==void 0){var t=e.n;if(t===
void 0||t.t!==A)return t={i:0,S:e,p:A.s,n:void 0,t:A,e:void 0,x:void 0,r:t},A.s!==void 0&&(A.s.n=t),A.s=t,e.n=t,32&A.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==
void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=A.s,t.n=void 0,A.s.n=t,A.s=t),t}}function I(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=
t?.watched,this.Z=t?.unwatched,this.name=t?.name}I.prototype.brand=Eo;I.prototype.h=function(){return!0};I.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.
e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Ie(function(){var o;(o=t.W)==null||o.call(t)}))};I.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,
o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Ie(function(){var a;(a=t.Z)==null||a.call(t)}))}};I.prototype.
subscribe=function(e){var t=this;return N(function(){var n=t.value;Ie(function(){return e(n)})},{name:"sub"})};I.prototype.valueOf=function(){return this.value};
I.prototype.toString=function(){return this.value+""};I.prototype.toJSON=function(){return this.value};I.prototype.peek=function(){var e=this;return Ie(function(){
return e.value})};Object.defineProperty(I.prototype,"value",{get:function(){var e=bn(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){
if(Ze>100)throw new Error("Cycle detected");(function(n){V!==0&&Ze===0&&n.l!==Rt&&(n.l=Rt,Je={S:n,v:n.v,i:n.i,o:Je})})(this),this.v=e,this.i++,Xe++,V++;try{for(var t=this.
t;t!==void 0;t=t.x)t.t.N()}finally{Ye()}}}});function x(e,t){return new I(e,t)}function wn(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.
i)return!0;return!1}function xn(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Cn(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=
n}function ae(e,t){I.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Xe-1,this.f=4}ae.prototype=new I;ae.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;
if((36&this.f)==32||(this.f&=-5,this.g===Xe))return!0;if(this.g=Xe,this.f|=1,this.i>0&&!wn(this))return this.f&=-2,!0;var e=A;try{xn(this),A=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return A=e,Cn(this),this.f&=-2,!0};ae.prototype.S=function(e){
if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}I.prototype.S.call(this,e)};ae.prototype.U=function(e){if(this.t!==void 0&&(I.prototype.
U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};ae.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==
void 0;e=e.x)e.t.N()}};Object.defineProperty(ae.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=bn(this);if(this.h(),e!==void 0&&
(e.i=this.i),16&this.f)throw this.v;return this.v}});function me(e,t){return new ae(e,t)}function kn(e){var t=e.j;if(e.j=void 0,typeof t=="function"){V++;var n=A;
A=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,Lt(e),o}finally{A=n,Ye()}}}function Lt(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,kn(e)}function Ao(e){
if(A!==this)throw new Error("Out-of-order effect");Cn(this),A=e,this.f&=-2;try{8&this.f&&Lt(this)}finally{Ye()}}function ve(e,t){this.x=e,this.j=void 0,this.s=void 0,
this.u=void 0,this.f=32,this.name=t?.name,Le&&Le.push(this)}ve.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t==
"function"&&(this.j=t)}finally{e()}};ve.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,kn(this),xn(this),V++;var e=A;
return A=this,Ao.bind(this,e)};ve.prototype.N=function(){2&this.f||(this.f|=2,this.u=Fe,Fe=this)};ve.prototype.d=function(){this.f|=8,1&this.f||Lt(this)};ve.prototype.
dispose=function(){this.d()};function N(e,t){var n=new ve(e,t);try{n.c()}catch(a){throw n.d(),a}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Tn,tt,et,Oo=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Sn=[];N(function(){Tn=this.N})();function ge(e,t){k[e]=t.bind(null,k[e]||function(){})}function $e(e){if(et){var t=et;et=void 0,t()}et=e&&e.S()}function Mn(e){
var t=this,n=e.data,o=Lo(n);o.name="ReactiveDom",o.value=n;var a=Re(function(){for(var l=t,d=t.__v;d=d.__;)if(d.__c){d.__c.__$f|=4;break}var h=me(function(){var u=o.
value.value;return u===0?0:u===!0?"":u||""}),c=me(function(){return!Array.isArray(h.value)&&!bt(h.value)}),g=N(function(){if(this.N=En,c.value){var u=h.value;l.
__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=u)}}),m=t.__$u.d;return t.__$u.d=function(){g(),m.call(this)},[c,h]},[]),r=a[0],s=a[1];return r.value?s.
peek():s.value}Mn.displayName="ReactiveTextNode";Object.defineProperties(I.prototype,{constructor:{configurable:!0,value:Xt(P,null).constructor},type:{configurable:!0,
value:Mn},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ge("__b",function(e,t){if($e(),
tt=void 0,typeof t.type=="string"){var n,o=t.props;for(var a in o)if(a!=="children"){var r=o[a];r instanceof I&&(n||(t.__np=n={}),n[a]=r,o[a]=r.peek())}}e(t)});
ge("__r",function(e,t){if(e(t),t.type!==P){$e();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(a,r){var s;return N(function(){s=this},{name:r}),
s.c=a,s})((function(a){return function(){var r;Oo&&((r=this.y)==null||r.call(this)),a.__$f|=1,a.setState({})}})(o),typeof t.type=="function"?t.type.displayName||
t.type.name:""))),tt=o,$e(n)}});ge("__e",function(e,t,n,o){$e(),tt=void 0,e(t,n,o)});ge("diffed",function(e,t){$e(),tt=void 0;var n;if(typeof t.type=="string"&&
(n=t.__e)){var o=t.__np,a=t.props,r=n.U;if(r)for(var s in r){var l=r[s];l===void 0||o&&s in o||(l.d(),r[s]=void 0)}if(o){r||(r={},n.U=r);for(var d in o){var h=r[d],
c=o[d];h===void 0?(h=Ro(n,d,c,a),r[d]=h):h.o(c,a)}}}e(t)});function Ro(e,t,n,o){var a=t in e&&e.ownerSVGElement===void 0,r=x(n);return{o:function(s,l){r.value=s,
o=l},d:N(function(){this.N=En;var s=r.value.value;o[t]!==s&&(o[t]=s,a?e[t]=s:s!=null&&(s!==!1||t[4]==="-")?e.setAttribute(t,s):e.removeAttribute(t))})}}ge("unmo\
unt",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var a in o){var r=o[a];r&&r.d()}}}var s=t.__np;if(s){var l=t.props;
for(var d in s)l[d]=s[d]}t.__np=void 0}else{var h=t.__c;if(h){h.__$f|=8;var c=h.__$u;c&&(h.__$u=void 0,c.d())}}e(t)});ge("__h",function(e,t,n,o){o<3&&(t.__$f|=2),
e(t,n,o)});pe.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var a in t)return!0;if(this.__f||typeof this.
u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(o||r||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var s in e)if(s!==
"__source"&&e[s]!==this.props[s])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function Lo(e,t){return Re(function(){return x(e,t)},[])}var Fo=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Io(){he(function(){for(var e;e=Sn.shift();)Tn.call(e)})}function En(){Sn.push(this)===1&&(k.requestAnimationFrame||Fo)(Io)}function Ft(e,t){let n="sealhook-"+e,o=t.find(r=>r===localStorage.getItem(n)),a=x(o??t[0]);return N(()=>localStorage.setItem(n,a.value)),a}var ye=Ft("theme",["s\
ystem","light","dark"]),X=Ft("zone",["local","utc"]),be=Ft("keys",["on","off"]);N(()=>{document.documentElement.dataset.theme=ye.value});var Y=document.baseURI;var D=class extends Error{problem;constructor(t){super(t.detail||t.title),this.problem=t}get status(){return this.problem.status}},De=e=>e instanceof DOMException&&
e.name==="AbortError",j={token:""},Ne=x(!1),It=x(0);function $o(e,t){let n=e.slice(e.indexOf("/")+1).replace(/\{(\w+)\}/g,(a,r)=>encodeURIComponent(String(t.path[r]))),
o=new URLSearchParams;for(let[a,r]of Object.entries(t.query??{}))for(let s of Array.isArray(r)?r:[r])s!==void 0&&s!==""&&o.append(a,String(s));return Y+n+(o.size>
0?"?"+o:"")}async function we(e,t,n={}){let o=new Headers(n.header);j.token&&o.set("Authorization","Bearer "+j.token);let a;n.body instanceof Blob||typeof n.body==
"string"?a=n.body:n.body!==void 0&&(o.set("Content-Type","application/json"),a=JSON.stringify(n.body));let r;try{r=await fetch(t,{method:e,headers:o,body:a,signal:n.
signal,credentials:"same-origin",referrerPolicy:"no-referrer"})}catch(d){throw De(d)?d:(Ne.value=!0,new D(Pn))}if(Ne.value&&(Ne.value=!1,It.value++),r.ok)return r;
let s=await r.text(),l={...Pn,status:r.status,title:"The server answered with the status "+r.status};try{let d=JSON.parse(s);d&&typeof d=="object"&&"code"in d&&
(l=d)}catch{}throw new D(l)}var Pn={type:"about:blank",title:"The server cannot be reached",status:0,code:"unavailable",request_id:"",hint:"Check the connection\
. Nothing that you typed is lost."};async function ee(e,t){let n=e.slice(0,e.indexOf(" ")),{path:o,query:a,body:r,header:s,signal:l}=t,d=$o(e,{path:o,query:a}),
h;try{h=await we(n,d,{body:r,header:s,signal:l})}catch(c){if(!(c instanceof D&&c.status===401&&e!=="POST /v1/session")||!j.ended||!await j.ended())throw c;h=await we(
n,d,{body:r,header:s,signal:l})}if(h.status!==204)return/[/+]json/.test(h.headers.get("Content-Type")??"")&&!e.endsWith("/payload")?await h.json():await h.blob()}function nt(e,t){let[n,o]=$({busy:!0,at:0}),[a,r]=$(0);return R(()=>{let s=new AbortController;return o(l=>({...l,busy:!0})),e(s.signal).then(l=>!s.signal.aborted&&
o({data:l,busy:!1,at:Date.now()}),l=>!s.signal.aborted&&!De(l)&&o(d=>({data:d.data,error:l,busy:!1,at:d.at}))),()=>s.abort()},[...t,a,It.value]),{data:n.data,error:n.
error,busy:n.busy,at:n.at,reload:Ot(()=>r(s=>s+1),[]),set:Ot(s=>o({data:s,busy:!1,at:Date.now()}),[])}}var qe=new URL(Y).pathname+(document.querySelector("script[src*='/portal.js']")?"portal/":""),$t=()=>"/"+(location.pathname.startsWith(qe)?location.pathname.slice(
qe.length):""),se=x($t()),B=x(new URLSearchParams(location.search)),Nt=x(0),it=x(""),G=me(()=>it.value||B.value.get("tenant")||"default");function at(){he(()=>{
se.value!==$t()&&Nt.value++,se.value=$t(),B.value=new URLSearchParams(location.search)})}addEventListener("popstate",at);function An(e,t=new URLSearchParams){for(let[
n,o]of Object.entries(e)){t.delete(n);for(let a of Array.isArray(o)?o:[o])a&&t.append(n,a)}return t.size>0?"?"+t:""}function W(e,t={}){let[n="",o=""]=e.split("?"),
a=new URLSearchParams(o),r=B.value.get("tenant")??void 0;return qe+n.slice(1)+An({tenant:r,...t},a)}function st(e,t={}){history.pushState(null,"",W(e,t)),at()}function le(e,t=!1){
let n=location.pathname+An(e,new URLSearchParams(location.search));history[t?"replaceState":"pushState"](null,"",n),at()}addEventListener("click",e=>{if(e.defaultPrevented||
e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest("a");!t||t.target||t.hasAttribute("download")||t.origin!==location.origin||
!t.pathname.startsWith(qe)||/^(v1|in|assets|openapi\.\w+)\b/.test(t.pathname.slice(qe.length))||(e.preventDefault(),t.href!==location.href&&history.pushState(null,
"",t.href),at())});function On(e,t){let n=t.split("/");for(let o of e){let a=o.path.split("/");if(a.length!==n.length)continue;let r={};if(a.every((l,d)=>{let h=n[d]??
"";return l.startsWith(":")?(r[l.slice(1)]=decodeURIComponent(h),h!==""):l===h}))return{route:o,params:r}}}var ot=x(""),rt=x("Sealhook");N(()=>{document.title=ot.
value?`${ot.value} · ${rt.value}`:rt.value});var No=x(void 0),Do=x(!1),lt=x("viewer"),Rn=["viewer","operator","admin","owner"],ut=e=>Rn.indexOf(lt.value==="portal"?"operator":lt.value)>=Rn.indexOf(e);var qo=[];function jo(){return No.peek()?(Do.value=!0,new Promise(e=>qo.push(e))):Promise.resolve(!1)}j.ended=jo;var Ho=Symbol.for("pv"),Uo=0;function i(e,t,n,o,a,r){t||(t={});var s,l,d=t;if("ref"in d&&typeof e!="function")for(l in d={},t)l=="ref"?s=t[l]:d[l]=t[l];var h={type:e,props:d,key:n,ref:s,__k:null,
__:null,__b:0,__e:null,__c:null,constructor:Ho,__v:--Uo,__i:-1,__u:0};return(a||r)&&(h.__source=a,h.__self=r),k.vnode&&k.vnode(h),h}var zo={activity:"M1.5 8h3l2-5 3 10 2-5h3",alert:"M8 2 1.5 13.5h13zM8 6.5v3.2M8 11.8v.1",arrow:"M3 8h10M9 4l4 4-4 4",bolt:"M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z",book:"\
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
2.4 2-3.5 4.5-3.5s4.2 1.1 4.5 3.5M10.5 3.2a2.3 2.3 0 0 1 0 4.2M12 9.8c1.5.4 2.3 1.5 2.5 3.2"};function M({name:e,size:t=16}){return i("svg",{class:"icon",viewBox:"\
0 0 16 16",width:t,height:t,"aria-hidden":"true",children:i("path",{d:zo[e]})})}var Bo={pending:["info","clock","pending"],leased:["info","send","in progress"],retrying:["warn","refresh","retrying"],delivered:["good","check","delivered"],failed:[
"bad","cross","failed"],skipped:["mute","skip","skipped"],cancelled:["mute","minus","cancelled"],quarantined:["bad","alert","quarantined"],active:["good","check",
"active"],disabled:["mute","pause","disabled"],failing:["bad","alert","failing"],handshake:["info","plug","handshake"],duplicate:["mute","copy","duplicate"],accepted:[
"good","shield","verified"],refused:["bad","cross","refused"],running:["info","refresh","running"],done:["good","check","done"],test:["info","bolt","test"]};function Ln({
state:e,children:t}){let[n,o,a]=Bo[e]??["mute","circle",e];return i("span",{class:"badge "+n,children:[i(M,{name:o,size:12}),t??a]})}var Fn=x(Date.now());setInterval(()=>{document.hidden||(Fn.value=Date.now())},1e4);var Wo=[[60,"second"],[60,"minute"],[24,"hour"],[7,"day"],[5,"week"],[12,"mon\
th"],[1/0,"year"]],Ko=new Intl.RelativeTimeFormat("en",{numeric:"auto",style:"short"});function Dt(e){let t=(new Date(e).getTime()-Fn.value)/1e3;if(Math.abs(t)<
10)return"just now";for(let[n,o]of Wo){if(Math.abs(t)<n)return Ko.format(Math.trunc(t),o);t/=n}return""}function je(e){return new Intl.DateTimeFormat("en-GB",{dateStyle:"\
medium",timeStyle:"medium",timeZone:X.value==="utc"?"UTC":void 0}).format(new Date(e))+(X.value==="utc"?" UTC":"")}var ct=e=>new Intl.NumberFormat("en").format(e);function In(e){if(!e)return"";let t=new Date(e);return new Date(t.getTime()-(X.value==="utc"?0:t.getTimezoneOffset()*
6e4)).toISOString().slice(0,16)}function $n(e){let t=new Date(e+(X.value==="utc"?"Z":""));return e&&!isNaN(t.getTime())?t.toISOString():void 0}function Nn({filters:e}){let t=q(null),n=e.filter(o=>B.value.get(o.name));return R(()=>{let o=a=>{a.key!=="/"||a.target.closest("input, textarea, select, dialog")||
(a.preventDefault(),t.current?.querySelector("input, select")?.focus())};return addEventListener("keydown",o),()=>removeEventListener("keydown",o)},[]),i("form",
{ref:t,class:"filters",role:"search",onSubmit:o=>o.preventDefault(),children:[e.map(o=>i("label",{children:[i("span",{children:o.label}),i(Vo,{filter:o})]},o.name)),
n.length>0&&i("button",{type:"button",class:"quiet",onClick:()=>le(Object.fromEntries(e.map(o=>[o.name,void 0]))),children:[i(M,{name:"cross"})," Clear ",n.length===
1?"the filter":"filters"]})]})}function Vo({filter:e}){let t=B.value.get(e.name)??"";return e.kind==="choice"?i("select",{value:t,onChange:n=>le({[e.name]:n.currentTarget.
value}),children:[i("option",{value:"",children:"any"}),e.options.map(n=>i("option",{value:n.value,children:n.label},n.value))]}):e.kind==="time"?i("input",{type:"\
datetime-local",value:In(t),onChange:n=>le({[e.name]:$n(n.currentTarget.value)})}):i("input",{type:"search",autocomplete:"off",value:t,placeholder:e.placeholder,
onInput:n=>le({[e.name]:n.currentTarget.value},!0)})}var Dn=e=>le(Object.fromEntries(e.map(t=>[t.name,void 0])));function xe({title:e,heading:t,about:n,back:o,actions:a,children:r}){let s=q(null);return R(()=>{ot.value=e},[e]),R(()=>{Nt.peek()>0&&s.current?.focus()},[]),i(
P,{children:[i("header",{class:"page",children:[i("div",{children:[o&&i("p",{class:"back",children:i("a",{href:W(o.to),children:[i(M,{name:"arrow"})," ",o.label]})}),
i("h1",{ref:s,tabIndex:-1,children:t??e}),n&&i("p",{class:"about",children:n})]}),a&&i("div",{class:"actions",children:a})]}),r]})}function qn({title:e,actions:t,
children:n,flush:o}){return i("section",{class:o?"card flush":"card",children:[(e||t)&&i("header",{children:[e&&i("h2",{children:e}),t&&i("div",{class:"actions",
children:t})]}),n]})}var Ce=x([]),Hn=x(""),Go=0,Un=e=>{Ce.value=Ce.value.filter(t=>t.id!==e)};function Qo(e,t){let n=++Go;Ce.value=[...Ce.value.slice(-3),{id:n,text:e,bad:t}],setTimeout(
()=>Un(n),t?12e3:5e3)}var zn=e=>Qo(Bn(e),!0);function ue(e){Hn.value=e}function Bn(e){if(e instanceof D){let t=e.problem;return[t.detail||t.errors?.[0]?.message||t.title,t.hint].filter(
n=>n!==void 0&&n!=="").map(Zo).join(" ")}return e instanceof Error?e.message:String(e)}var Zo=(e="")=>e.charAt(0).toUpperCase()+e.slice(1)+(/[.!?]$/.test(e)?"":
".");function Wn(){return i(P,{children:[i("div",{class:"sr",role:"status","aria-live":"polite",children:Hn}),i("div",{class:"toasts",children:[i("div",{role:"s\
tatus",children:Ce.value.filter(e=>!e.bad).map(e=>i(jn,{toast:e},e.id))}),i("div",{role:"alert",children:Ce.value.filter(e=>e.bad).map(e=>i(jn,{toast:e},e.id))})]})]})}
function jn({toast:e}){return i("div",{class:e.bad?"toast bad":"toast",children:[i(M,{name:e.bad?"alert":"check"}),i("span",{children:e.text}),i("button",{type:"\
button",class:"quiet icon-only","aria-label":"Dismiss",onClick:()=>Un(e.id),children:i(M,{name:"cross"})})]})}function Kn({text:e,label:t="Copy",children:n}){let[o,a]=$(!1),r=async()=>{try{await navigator.clipboard.writeText(typeof e=="string"?e:await e()),ue("Copied"),
a(!0),setTimeout(()=>a(!1),1500)}catch(s){zn(s)}};return i("button",{type:"button",class:n?"":"quiet icon-only","aria-label":n?void 0:t,title:n?void 0:t,onClick:()=>{
r()},children:[i(M,{name:o?"check":"copy"}),n]})}function ft({of:e,children:t}){return e.data===void 0?e.error?i(He,{error:e.error,retry:e.reload}):i(Jo,{}):i("div",{"aria-busy":e.busy,children:[e.error?i(P,{children:[
i(He,{error:e.error,retry:e.reload}),i("p",{class:"hint",children:["What follows is as of ",je(e.at),"."]})]}):null,t(e.data)]})}function Jo({lines:e=4}){return i(
"div",{class:"skeleton","aria-busy":"true",children:[i("span",{class:"sr",children:"Loading…"}),Array.from({length:e},(t,n)=>i("div",{},n))]})}var Xo={type:"a\
bout:blank",title:"Something failed on this page",status:0,code:"internal",request_id:""};function He({error:e,retry:t}){let n=e instanceof D?e.problem:{...Xo,detail:e instanceof
Error?e.message:String(e)};return n.status===404?i(te,{icon:"search",title:"Not found",children:"It may have been deleted, or kept no longer than it had to be."}):
n.status===403?i(te,{icon:"shield",title:"Not allowed",children:[n.detail||"Your role does not allow this."," ",n.hint]}):i("div",{class:"notice bad",role:"aler\
t",children:[i(M,{name:"alert"}),i("div",{children:[i("strong",{children:n.title}),n.detail&&i("p",{children:n.detail}),n.hint&&i("p",{children:n.hint}),n.request_id&&
i("p",{class:"small",children:["Request ",i("code",{children:n.request_id})," ",i(Kn,{text:n.request_id,label:"Copy the request's id"})]})]}),t&&i("button",{type:"\
button",onClick:t,children:"Try again"})]})}function te({icon:e,title:t,children:n,action:o}){return i("div",{class:"empty",children:[i(M,{name:e,size:28}),i("h\
2",{children:t}),n&&i("p",{children:n}),o]})}function qt({kind:e="info",children:t}){let n={info:"info",good:"check",warn:"alert",bad:"alert"}[e];return i("div",
{class:"notice "+e,children:[i(M,{name:n}),i("div",{children:t})]})}var Vn=100;function Gn({label:e,rows:t,columns:n,id:o,link:a,more:r,busy:s}){let[l,d]=$(Vn),h=q(null),c=r?t:t.slice(0,l);R(()=>{s||ue(`${e}: ${ct(t.length)}${r?
" and more":""}`)},[t.length,s,!!r]),R(()=>{let m=u=>{if(be.peek()==="off"||u.ctrlKey||u.metaKey||u.altKey||jt(u.target))return;let v=document.activeElement?.closest(
"tr")?.dataset.id;u.key==="c"&&v&&navigator.clipboard.writeText(v).then(()=>ue("Copied "+v));let C={j:1,k:-1}[u.key];if(!C)return;let _=[...h.current?.querySelectorAll(
"tr > :first-child a, tr > :first-child button")??[]],w=_.findIndex(b=>b.closest("tr").contains(document.activeElement));_[Math.max(0,Math.min(_.length-1,w+C))]?.
focus()};return addEventListener("keydown",m),()=>removeEventListener("keydown",m)},[]);let g=m=>{if(m.target.closest("a, button, input, label, summary")||getSelection()?.
type==="Range")return;m.currentTarget.querySelector("a")?.dispatchEvent(new MouseEvent("click",{bubbles:!0,cancelable:!0,ctrlKey:m.ctrlKey,metaKey:m.metaKey}))};
return i(P,{children:[i("div",{class:"table",children:i("table",{"aria-label":e,"aria-busy":s,children:[i("thead",{children:i("tr",{children:n.map(m=>i("th",{scope:"\
col",class:m.kind,children:m.head},m.head))})}),i("tbody",{ref:h,children:c.map(m=>i("tr",{"data-id":o(m),class:a&&"link",onClick:a&&g,children:n.map((u,v)=>{let C=u.
cell(m);return i("td",{class:u.kind,children:v===0&&a?i("a",{href:a(m),children:C}):C},u.head)})},o(m)))})]})}),(r||c.length<t.length)&&i("p",{class:"more",children:[
i("button",{type:"button","aria-disabled":s,onClick:()=>{s||(r?r():d(l+Vn*5))},children:"Show more"}),!r&&i("span",{class:"hint",children:[ct(c.length)," of ",ct(
t.length)]})]})]})}var jt=e=>e instanceof Element&&e.closest("input, textarea, select, [contenteditable], dialog")!==null;function Qn({at:e,exact:t}){return e?i("time",{dateTime:e,title:t?Dt(e):je(e),children:t?je(e):Dt(e)}):i("span",{class:"hint",children:"never"})}function Zn(){let e=X.
value==="utc";return i("button",{type:"button",class:"quiet","aria-pressed":e,title:"Tell times in UTC or in your own zone",onClick:()=>X.value=e?"local":"utc",
children:e?"UTC":"Local"})}var Jn=e=>e.disabled?"disabled":e.failing_since?"failing":"active",Xn=[{name:"search",label:"Search",kind:"text",placeholder:"URL, description or event type"},{
name:"state",label:"State",kind:"choice",options:["active","failing","disabled"].map(e=>({value:e,label:e}))}];function Yn(){let e=nt(r=>ee("GET /v1/tenants/{te\
nant}/endpoints",{path:{tenant:G.value},signal:r}),[G.value]),t=(B.value.get("search")??"").toLowerCase(),n=B.value.get("state")??"",o=r=>(!n||Jn(r)===n)&&[r.url??
"",r.description,r.id,...r.event_types].some(s=>s.toLowerCase().includes(t)),a=ut("operator")&&i("a",{class:"button primary",href:W("/endpoints/new"),children:[
i(M,{name:"plus"})," New endpoint"]});return i(xe,{title:"Endpoints",about:"Where events are sent, signed.",actions:a,children:i(ft,{of:e,children:({items:r})=>{
if(r.length===0)return i(te,{icon:"send",title:"No endpoints yet",action:a,children:"An endpoint is a URL that gets the events it subscribes to. Add one, and se\
nd it a test."});let s=r.filter(o);return i(P,{children:[i(Nn,{filters:Xn}),s.length===0?i(te,{icon:"search",title:"No endpoint fits the filters",action:i("butt\
on",{type:"button",onClick:()=>Dn(Xn),children:"Clear the filters"})}):i(qn,{flush:!0,children:i(Gn,{label:"Endpoints",rows:s,id:l=>l.id,link:l=>W("/endpoints/"+
l.id),columns:[{head:"URL",kind:"main",cell:l=>i(P,{children:[l.url??"polled by its consumer",l.description&&i("small",{children:l.description})]})},{head:"Stat\
e",cell:l=>i(Ln,{state:Jn(l)})},{head:"Events",kind:"minor",cell:l=>l.event_types.includes("*")?"all":l.event_types.length},{head:"Scheme",kind:"minor",cell:l=>l.
scheme},{head:"Created",kind:"minor",cell:l=>i(Qn,{at:l.created_at})}]})})]})}})})}var ke=class extends Error{constructor(t,n){super(t),this.name="ParseError",this.type=n.type,this.field=n.field,this.value=n.value,this.line=n.line}};var dt=10,pt=13,ce=32,eo=6;function Ht(e){if(typeof e=="function")throw new TypeError("`config` must be an object, got a function instead. Did you mean `createP\
arser({onEvent: fn})`?");let{maxBufferSize:t,onComment:n,onError:o,onEvent:a,onId:r,onRetry:s}=e,l=[],d=0,h="",c,g="",m=0,u,v=!1,C=!1,_=!1;function w(f){if(v)throw new Error(
"Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing.");if(h!==void 0){if(f=h+f,f===""||f==="\
ï"||f==="ï»"){h=f;return}h=void 0,f=f.replace(/^(?:\uFEFF|\xEF\xBB\xBF)/,"")}if((C||_)&&(f=b(f),!f))return;if(!l.length){let y=Te(f);y!==""&&T(y),H();return}
if(f.indexOf(`
`)===-1&&f.indexOf("\r")===-1){if(d<eo){let y=l.join("")+f.slice(0,eo-d);if(!E(y)){l.length=0,d=0,C=!0;return}}l.push(f),d+=f.length,H();return}l.push(f);let p=l.
join("");l.length=0,d=0,T(Te(p)),H()}function b(f){if(f.length===0)return f;if(_)return _=!1,f.charCodeAt(0)===dt?f.slice(1):f;let p=f.indexOf("\r"),y=f.indexOf(
`
`),L=p===-1?y:y===-1||p<y?p:y;return L===-1?"":L===f.length-1&&f.charCodeAt(L)===pt?(C=!1,_=!0,""):(C=!1,f.slice(L+(f.charCodeAt(L)===pt&&f.charCodeAt(L+1)===dt?
2:1)))}function T(f){if(f){if(f.charCodeAt(f.length-1)===pt){if(K(f,0,f.length-1),H())return;_=!0;return}if(E(f)){l.push(f),d=f.length;return}C=!0}}function E(f){
let p=f.charCodeAt(0);return p===58&&!!n||p===100&&_t(f,"data")||p===101&&_t(f,"event")||p===105&&_t(f,"id")||p===114&&_t(f,"retry")}function H(){return v?!0:t===
void 0||d+g.length<=t?!1:(v=!0,l.length=0,d=0,c=void 0,g="",m=0,u=void 0,C=!1,_=!1,o?.(new ke(`Buffered data exceeded max buffer size of ${t} characters`,{type:"\
max-buffer-size-exceeded"})),!0)}function Te(f){let p=0;if(f.indexOf("\r")===-1){let S=f.indexOf(`
`,p);for(;S!==-1;){if(p===S){c!==void 0&&r?.(c),m>0&&a?.({id:c,event:u,data:g}),c=void 0,g="",m=0,u=void 0,p=S+1,S=f.indexOf(`
`,p);continue}let ne=f.charCodeAt(p);if(to(f,p,ne)){let vt=f.charCodeAt(p+5)===ce?p+6:p+5,Se=f.slice(vt,S);if(m===0&&f.charCodeAt(S+1)===dt){c!==void 0&&r?.(c),
a?.({id:c,event:u,data:Se}),c=void 0,g="",u=void 0,p=S+2,S=f.indexOf(`
`,p);continue}g=m===0?Se:`${g}
${Se}`,m++}else no(f,p,ne)?u=f.slice(f.charCodeAt(p+6)===ce?p+7:p+6,S)||void 0:K(f,p,S);if(H())return"";p=S+1,S=f.indexOf(`
`,p)}return f.slice(p)}let y=f.indexOf("\r",p),L=f.indexOf(`
`,p);for(;p<f.length;){let S=-1;if(y!==-1&&L!==-1?S=y<L?y:L:y!==-1?y===f.length-1?S=-1:S=y:L!==-1&&(S=L),S===-1)break;if(K(f,p,S),H())return"";p=S+1,f.charCodeAt(
p-1)===pt&&f.charCodeAt(p)===dt&&p++,y!==-1&&y<p&&(y=f.indexOf("\r",p)),L!==-1&&L<p&&(L=f.indexOf(`
`,p))}return f.slice(p)}function K(f,p,y){if(p===y){ze();return}let L=f.charCodeAt(p);if(to(f,p,L)){let de=f.charCodeAt(p+5)===ce?p+6:p+5,Kt=f.slice(de,y);g=m===
0?Kt:`${g}
${Kt}`,m++;return}if(no(f,p,L)){u=f.slice(f.charCodeAt(p+6)===ce?p+7:p+6,y)||void 0;return}if(L===105&&f.charCodeAt(p+1)===100&&f.charCodeAt(p+2)===58){let de=f.
slice(f.charCodeAt(p+3)===ce?p+4:p+3,y);de.includes("\0")||(c=de);return}if(L===58){if(n){let de=f.slice(p,y);n(de.slice(f.charCodeAt(p+1)===ce?2:1))}return}let S=f.
slice(p,y),ne=S.indexOf(":");if(ne===-1){U(S,"",S);return}let vt=S.slice(0,ne),Se=S.charCodeAt(ne+1)===ce?2:1,mo=S.slice(ne+Se);U(vt,mo,S)}function U(f,p,y){switch(f){case"\
event":u=p||void 0;break;case"data":g=m===0?p:`${g}
${p}`,m++;break;case"id":p.includes("\0")||(c=p);break;case"retry":/^\d+$/.test(p)?s?.(parseInt(p,10)):o?.(new ke(`Invalid \`retry\` value: "${p}"`,{type:"inval\
id-retry",value:p,line:y}));break;default:o?.(new ke(`Unknown field "${f.length>20?`${f.slice(0,20)}…`:f}"`,{type:"unknown-field",field:f,value:p,line:y}));break}}
function ze(){c!==void 0&&r?.(c),m>0&&a?.({id:c,event:u,data:g}),c=void 0,g="",m=0,u=void 0}function z(f={}){if(f.consume&&l.length>0){let p=l.join("");K(p,0,p.
length)}h="",c=void 0,g="",m=0,u=void 0,l.length=0,d=0,v=!1,C=!1,_=!1}return{feed:w,reset:z}}function to(e,t,n){return n===100&&e.charCodeAt(t+1)===97&&e.charCodeAt(
t+2)===116&&e.charCodeAt(t+3)===97&&e.charCodeAt(t+4)===58}function no(e,t,n){return n===101&&e.charCodeAt(t+1)===118&&e.charCodeAt(t+2)===101&&e.charCodeAt(t+3)===
110&&e.charCodeAt(t+4)===116&&e.charCodeAt(t+5)===58}function _t(e,t){let n=1;for(;n<e.length&&n<t.length;){if(e.charCodeAt(n)!==t.charCodeAt(n))return!1;n++}return e.
length<=t.length||e.charCodeAt(t.length)===58}var fe=x("off"),Q=x(!1),Yo=new Set,er=x([]),ht="",Ut=[],ro;function tr(){ro=void 0;let e=Ut;Ut=[];for(let t of Yo)t.hear(e)}function zt(e){Ut.push(e),ro??=setTimeout(
tr,250)}var io=x(document.hidden);addEventListener("visibilitychange",()=>io.value=document.hidden);N(()=>{let e=er.value,t=G.value;if(e.length===0||Q.value||io.value){
fe.value="off";return}let n=new AbortController;return or(t,e,n.signal),()=>n.abort()});var nr=5e3,oo="";async function or(e,t,n){let o=e+" "+t.join();o!==oo&&(ht=
""),oo=o,fe.value="connecting";for(let a=0;!n.aborted;a++){try{let s=`${Y}v1/tenants/${encodeURIComponent(e)}/stream?topics=${t.join()}`,l={Accept:"text/event-s\
tream"};ht&&(l["Last-Event-ID"]=ht);let d=await we("GET",s,{header:l,signal:n});fe.value="live",a=0,await rr(d)}catch(s){if(De(s)||n.aborted)return;s instanceof
D&&s.status===401&&j.ended&&await j.ended()}if(n.aborted)return;fe.value=a<3?"reconnecting":"polling",fe.value==="polling"&&zt({kind:"gap"});let r=Math.min(nr,500*
2**a)*(.75+Math.random()/2);await new Promise(s=>setTimeout(s,r))}}async function rr(e){let t=Ht({onEvent:o=>{o.id&&(ht=o.id),o.event==="gap"?zt({kind:"gap"}):o.
event&&o.event!=="ready"&&zt({kind:o.event,item:JSON.parse(o.data)})}}),n=e.body.pipeThrough(new TextDecoderStream).getReader();for(;;){let{done:o,value:a}=await n.
read();if(o)return;t.feed(a)}}function mt({title:e,children:t,onClose:n,wide:o}){let a=q(null),r=_e();return R(()=>{let s=document.activeElement;return a.current.showModal(),()=>s instanceof
HTMLElement&&s.focus()},[]),i("dialog",{ref:a,class:o?"wide":void 0,"aria-labelledby":r,onCancel:s=>{s.preventDefault(),n()},children:[i("header",{children:[i("\
h2",{id:r,children:e}),i("button",{type:"button",class:"quiet icon-only","aria-label":"Close",onClick:n,children:i(M,{name:"cross"})})]}),t]})}var ir=x(void 0);function ao(){let e=ir.value;return e?i(mt,{title:e.title,onClose:()=>e.answer(!1),children:[i("div",{class:"stack",children:e.text}),i("footer",{children:[i("b\
utton",{type:"button",onClick:()=>e.answer(!1),children:"Cancel"}),i("button",{type:"button",class:e.danger?"danger":"primary",onClick:()=>e.answer(!0),children:e.
action})]})]}):null}function so({label:e,hint:t,checked:n,onValue:o}){let a=_e();return i("div",{class:"check",children:[i("input",{type:"checkbox",id:a,checked:n,"aria-describedby":t?
a+"-hint":void 0,onChange:r=>o(r.currentTarget.checked)}),i("label",{for:a,children:e}),t&&i("p",{class:"hint",id:a+"-hint",children:t})]})}var Ue=x(!1),Wt=x(!1);function lo(e){let t=0,n=o=>{if(o.key.toLowerCase()==="k"&&(o.ctrlKey||o.metaKey)){o.preventDefault(),Ue.value=!0;return}if(o.ctrlKey||o.metaKey||
o.altKey||be.value==="off"||jt(o.target))return;let a=Date.now()-t<1500&&e.find(r=>r.nav?.key===o.key);t=o.key==="g"?Date.now():0,a?(o.preventDefault(),st(a.path)):
o.key==="?"?Wt.value=!0:o.key==="."&&(Q.value=!Q.value,ue(Q.value?"Paused":"Live"))};return addEventListener("keydown",n),()=>removeEventListener("keydown",n)}var Bt={
evt_:"/events/",dlv_:"/deliveries/",ep_:"/endpoints/",src_:"/sources/",req_:"/requests/",job_:"/jobs/"};function uo({routes:e}){return i(P,{children:[i("button",
{type:"button",class:"search",onClick:()=>Ue.value=!0,children:[i(M,{name:"search"})," ",i("span",{children:"Search or paste an id"})," ",i("kbd",{children:"Ctr\
l K"})]}),Ue.value&&i(ar,{routes:e})]})}function ar({routes:e}){let[t,n]=$(""),[o,a]=$(0),[r,s]=$([]),l=_e();R(()=>{let _=new AbortController,w={tenant:G.peek()};
return Promise.all([ee("GET /v1/tenants/{tenant}/endpoints",{path:w,signal:_.signal}).then(({items:b})=>b.map(T=>({label:T.url||T.description||T.id,hint:T.id,icon:"\
send",to:"/endpoints/"+T.id}))),ee("GET /v1/tenants/{tenant}/sources",{path:w,signal:_.signal}).then(({items:b})=>b.map(T=>({label:T.name,hint:T.id,icon:"inbox",
to:"/sources/"+T.id})),()=>[])]).then(b=>s(b.flat()),()=>{}),()=>_.abort()},[]);let d=t.trim().toLowerCase(),h=e.flatMap(_=>_.nav?[{label:_.nav.label,hint:_.nav.
group,icon:_.nav.icon,to:_.path}]:[]),c=Object.keys(Bt).find(_=>d.startsWith(_)),m=[...c&&e.some(_=>_.path.startsWith(Bt[c]))?[{label:"Go to "+t.trim(),icon:"ar\
row",to:Bt[c]+t.trim()}]:[],...[...h,...r].filter(_=>`${_.label} ${_.hint??""}`.toLowerCase().includes(d))].slice(0,12),u=Math.min(o,m.length-1),v=_=>{_&&(Ue.value=
!1,st(_.to))},C=_=>{let w={ArrowDown:1,ArrowUp:-1}[_.key];w?(_.preventDefault(),a((u+w+m.length)%Math.max(1,m.length))):_.key==="Enter"&&(_.preventDefault(),v(m[u]))};
return i(mt,{title:"Go to",onClose:()=>Ue.value=!1,children:[i("input",{type:"text",role:"combobox","aria-expanded":"true","aria-controls":l,"aria-activedescend\
ant":m.length?`${l}-${u}`:void 0,"aria-label":"A page, an endpoint, a source or an id",placeholder:"A page, an endpoint, a source or an id",autocomplete:"off",spellcheck:!1,
autofocus:!0,value:t,onInput:_=>{n(_.currentTarget.value),a(0)},onKeyDown:C}),i("ul",{class:"palette",role:"listbox",id:l,"aria-label":"Found",children:[m.map((_,w)=>i(
"li",{role:"option",id:`${l}-${w}`,"aria-selected":w===u,onClick:()=>v(_),children:[i(M,{name:_.icon})," ",i("span",{children:_.label})," ",_.hint&&i("small",{children:_.
hint})]},_.to)),m.length===0&&i("li",{class:"hint",children:"Nothing of that name."})]})]})}var sr=[["Ctrl K","go anywhere, or paste an id"],["?","this list"],[
"g and a letter","go to a page: g e endpoints, g d deliveries, g s sources, g r requests"],["/","the filters of a list"],["j, k","the next and the previous row"],
["Enter","open the row"],["c","copy the row's id"],[".","pause what is live"],["Esc","close"]];function co(){return Wt.value?i(mt,{title:"Keys",onClose:()=>Wt.value=
!1,children:[i("dl",{class:"keys",children:sr.map(([e,t])=>i("div",{children:[i("dt",{children:i("kbd",{children:e})}),i("dd",{children:t})]},e))}),i(so,{label:"\
Single keys are shortcuts",checked:be.value==="on",onValue:e=>be.value=e?"on":"off"})]}):null}var lr=30;function fo(){return Ne.value?i(ur,{}):null}function ur(){let[e,t]=$(2),[n,o]=$(2),a=()=>{we("GET",Y+"v1/sign-in").catch(()=>{let r=Math.min(lr,e*2);t(
r),o(r)})};return R(()=>{if(n<=0){a();return}let r=setTimeout(()=>o(n-1),1e3);return()=>clearTimeout(r)},[n]),i(qt,{kind:"warn",children:i("span",{class:"row",children:[
i("strong",{role:"status",children:"The server cannot be reached."})," ",n>0?`Trying again in ${n} s.`:"Trying again…"," ",i("button",{type:"button",onClick:a,
children:"Try now"})]})})}var cr={system:"light",light:"dark",dark:"system"},fr={system:"circle",light:"sun",dark:"moon"};function po(){let e=`Theme: ${ye.value}`;return i("button",{type:"\
button",class:"quiet icon-only","aria-label":e,title:e,onClick:()=>ye.value=cr[ye.value],children:i(M,{name:fr[ye.value]})})}function ho({routes:e,brand:t,tools:n,user:o}){let[a,r]=$(!1);R(()=>lo(e),[e]),R(()=>r(!1),[se.value]);let s=On(e,se.value),l=e.filter(_o);return i("div",{class:"\
shell",children:[i("a",{class:"skip",href:"#main",onClick:d=>{d.preventDefault(),document.querySelector("main h1")?.focus()},children:"Skip to the page"}),i("he\
ader",{class:"top",children:[i("button",{type:"button",class:"quiet icon-only burger","aria-label":"Menu","aria-expanded":a,"aria-controls":"nav",onClick:()=>r(
!a),children:i(M,{name:a?"cross":"menu"})}),i("a",{class:"brand",href:W("/"),children:t}),n,i("div",{class:"spring"}),i(pr,{}),i(uo,{routes:l}),i(Zn,{}),i(po,{}),
o]}),i("nav",{id:"nav",class:a?"open":void 0,"aria-label":"Pages",children:[...new Set(l.flatMap(d=>d.nav?.group??[]))].map(d=>i("div",{children:[d&&i("h2",{children:d}),
i("ul",{children:l.filter(h=>h.nav?.group===d).map(h=>i("li",{children:i(dr,{route:h})},h.path))})]},d))}),i("main",{id:"main",children:[i(fo,{}),i(_r,{children:s?
_o(s.route)?i(s.route.page,{...s.params}):i(hr,{role:s.route.role}):i(mr,{})},G.value+se.value)]}),i(co,{}),i(ao,{}),i(Wn,{})]})}var _o=e=>!e.role||ut(e.role);function dr({
route:e}){let t=se.value,n=t===e.path||e.path!=="/"&&t.startsWith(e.path+"/");return i("a",{href:W(e.path),"aria-current":t===e.path?"page":n?"true":void 0,children:[
i(M,{name:e.nav.icon})," ",e.nav.label]})}function pr(){if(Q.value)return i("button",{type:"button",class:"quiet liveness warn",title:"Go on showing what happen\
s (.)",onClick:()=>Q.value=!1,children:[i(M,{name:"play"})," Paused"]});switch(fe.value){case"live":return i("button",{type:"button",class:"quiet liveness good",
title:"This page changes as things happen. Pause it (.)",onClick:()=>Q.value=!0,children:[i("i",{})," Live"]});case"polling":return i("span",{class:"liveness wa\
rn",role:"status",title:"No stream of news comes through: the lists are read again every 5 seconds",children:[i("i",{})," Every 5 s"]});case"reconnecting":return i(
"span",{class:"liveness warn",role:"status",children:[i("i",{})," Reconnecting…"]});default:return null}}function _r({children:e}){let[t,n]=vn();return t?i(xe,
{title:"Something failed",children:i(He,{error:t,retry:n})}):i(P,{children:e})}function hr({role:e}){return i(xe,{title:"Not allowed",children:i(te,{icon:"shiel\
d",title:"Your role does not allow this",children:["It needs the role ",e,". Whoever runs this server can give it to you."]})})}function mr(){return i(xe,{title:"\
No such page",children:i(te,{icon:"search",title:"There is nothing here",action:i("a",{class:"button primary",href:W("/"),children:"Go to the start"}),children:"\
The link may be old, or mistyped."})})}var vr=[{path:"/",page:Yn,nav:{label:"Endpoints",icon:"send",group:"",key:"e"}}];async function gr(){let e=location.hash.slice(1);history.replaceState(null,"",location.
pathname+location.search);let t=await ee("POST /v1/portal/session",{body:{code:e}});return j.token=t.token,it.value=t.tenant,lt.value="portal",rt.value="Webhook\
s",{name:t.branding?.name??"Webhooks"}}function yr(){let e=nt(gr,[]);return e.data?i(ho,{routes:vr,brand:i("span",{children:e.data.name})}):i("div",{class:"alon\
e",children:i(ft,{of:e,children:()=>null})})}an(i(yr,{}),document.getElementById("app"));
