var w,zt,ut,K,st,Ue,Bt,qe,Vt,ct,lt,io,ge=Symbol.for("pv"),ze={},Be=[],ao=/^m(i|n|o|s|text|space)$/,ft=Array.isArray,dt=Be.slice,ee=Object.assign;function Y(e){e&&
e.parentNode&&e.remove()}function Wt(e,t,n){var o,r,i,a={},l=arguments.length;for(i in t)i=="key"?o=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:a[i]=t[i];return l>
2&&(a.children=l>3?dt.call(arguments,2):n),me(e,a,o,r,null)}function me(e,t,n,o,r){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ge,__v:r||++zt,__i:-1,__u:0};return!r&&w.vnode&&w.
vnode(i),i}function E(e){return e.children}function ae(e,t){this.props=e,this.context=t,this.__g=0}function G(e,t){if(t==null)return e.__&&G(e.__,e.__i+1);for(var n;t<e.__k.
length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:G(e)}function so(e){var t,n=e.__v,o=n.__e,r=[],i=[],a=e.__P;a&&
((t=ee({constructor:ge},n)).__v=n.__v+1,w.vnode&&w.vnode(t),pt(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,r,o||G(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,
Xt(r,t,i),n.__=n.__e=null,t.__e!=o&&Kt(t))}function Kt(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Kt(
e)}function Ht(e){(8&e.__g||(e.__g|=8,K.push(e),Ue++))&&st==w.debounceRendering||((st=w.debounceRendering)||queueMicrotask)(Gt)}function Gt(){try{for(var e,t=1;K.
length;)K.length>t&&K.sort(Bt),e=K.shift(),t=K.length,8&e.__g&&so(e)}finally{(Ue=K.length)&&(st||queueMicrotask)(Gt)}}function Qt(e,t,n,o,r,i,a,l,d,_,c){var v,h,
u,m,b,g,M=o.__k||Be,x=t.length;for(d=lo(n,t,M,d,x),v=0;v<x;v++)(u=n.__k[v])!=null&&(h=~u.__i&&M[u.__i]||ze,u.__i=v,g=pt(e,u,h,r,i,a,l,d,_,c),m=u.__e,(h.ref!=u.ref||
8&h.__u)&&(h.ref&&_t(h.ref,null,u,h),u.ref&&c.push(u.ref,u.__c||m,u)),b=b||m,4&u.__u?(d=Zt(u,d,e,!h.__v),h.__e&&(h.__e=null)):typeof u.type=="function"&&g!==void 0?
d=g:m&&(d=m.nextSibling),u.__u&=-21);return n.__e=b,d}function lo(e,t,n,o,r){var i,a,l,d,_,c,v,h,u,m=n.length,b=m,g=0,M=0,x=e.__k=Array(r);for(i=0;i<r;i++)(a=t[i])!=
null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=x[i]=me(null,a):ft(a)?a=x[i]=me(E,{children:a}):a.constructor===ge&&
a.__b?a=x[i]=me(a.type,a.props,a.key,a.ref,a.__v):x[i]=a,d=i+g,a.__=e,a.__b=e.__b+1,l=null,~(_=a.__i=uo(a,n,d,b))&&(b--,(l=n[_])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,
_==d-1?g--:_==d+1?g++:_!=d&&(_>d?g--:g++,M=1)):(~_||(r>m?g--:r<m&&g++),typeof a.type!="function"&&(a.__u|=4))):x[i]=null;if(M){for(c=[],v=[],i=0;i<r;i++)if((a=x[i])&&
16&a.__u){for(g=0,h=c.length;g<h;)c[u=g+h>>1]<a.__i?g=u+1:h=u;c[g]=a.__i,v[i]=g+1}for(g=c.length;i--;)v[i]&&(v[i]==g?g--:x[i].__u|=4)}if(b)for(i=0;i<m;i++)!(l=n[i])||
2&l.__u||(l.__e==o&&(o=G(l)),ht(l,l));return o}function Zt(e,t,n,o){var r,i,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)
r[i]&&(r[i].__=e,t=Zt(r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=G(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!o&&
n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function uo(e,t,n,o){var r,i=e.key,a=e.type,l=t[n],d=l&&!(2&l.__u);if(l===null&&i==null||d&&i==l.key&&a==l.type)return n;if(o>(d?1:0)){for(r=n-1;r>=0;r--)if((l=
t[r])&&!(2&l.__u)&&i==l.key&&a==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&i==l.key&&a==l.type)return r}return-1}function Ut(e,t,n){n==null&&
(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function je(e,t,n,o,r){var i,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Ut(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Ut(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),
typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=lt[t]||(lt[t]=co(t)),(e.__a||(e.__a={}))[t]=ct,i=t!=(t=t.replace(Vt,"$1")),(t=t.slice(2))[0]<"a"&&
(t=t.toLowerCase()),n?e.addEventListener(t,a,i):e.removeEventListener(t,a,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)
try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function co(e){
return function(t){var n=this.__e;if(n){if(n=n[e],t[qe]==null)t[qe]=ct++;else if(t[qe]<this.__a[e])return;return n(w.event?w.event(t):t)}}}function pt(e,t,n,o,r,i,a,l,d,_){
var c,v,h,u,m,b,g,M,x,O,k,H,he,B,U,Ne,z,f,p=t.type;if(t.constructor!==ge)return null;128&n.__u&&(d=32&n.__u,c=n.__c.__z)&&(t.__u|=d,v=i=[],c.nodeType==8?l=He(c,
i):i.push(c),l=i[0]||l),(c=w.__b)&&c(t);e:if(typeof p=="function"){h=a.length;try{if(M=t.props,x=(c=p.prototype)&&c.render,O=(c=p.contextType)&&o[c.__c],k=c?O?O.
props.value:c.__:o,(u=n.__c)?(t.__c=u,2&u.__g&&(u.__g|=1)):(x?t.__c=u=new p(M,k):(t.__c=u=new ae(M,k),u.constructor=p,u.render=po),O&&O.sub(u),u.state||(u.state=
{}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),x&&(u.__s||(u.__s=u.state),p.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=ee({},u.__s)),ee(u.__s,p.getDerivedStateFromProps(
M,u.__s)))),m=u.props,b=u.state,u.__v=t,n.__c){if(M!==m&&x&&!p.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(M,k),t.__v==n.
__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(M,u.__s,k)===!1){t.__v!=n.__v&&(u.props=M,u.state=u.__s,u.__g&=-9),t.__e=n.__e,t.__k=
n.__k,t.__k.some(function(y){y&&(y.__=t)}),Be.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&a.push(u),l=G(n);break e}u.componentWillUpdate&&u.componentWillUpdate(
M,u.__s,k),x&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(m,b,g)})}else x&&!p.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),
x&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=k,u.props=M,u.__P=e,u.__g&=-5,H=w.__r,he=x?25:0;do u.__g&=-9,H&&H(t),c=u.render(u.props,u.state=
u.__s,u.context);while(8&u.__g&&++he<25);x&&(Be.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(o=ee({},o,u.getChildContext())),x&&n.__c&&u.
getSnapshotBeforeUpdate&&(g=u.getSnapshotBeforeUpdate(m,b)),B=c&&c.type===E&&c.key==null?c.props.children:c,M.__P&&(c=l,r=(e=M.__P).namespaceURI,d=i=null,n.props&&
n.props.__P!=e&&(n.__k.some(function(y){y&&ht(y,y)}),n.__k=null),l=n.__k?G(n,0):null),l=Qt(e,ft(B)?B:[B],t,n,o,r,i,a,l,d,_),M.__P&&(t.__e=null,l=c),t.__u&=-161,
v&&v.some(Y),u.__h.length&&a.push(u),1&u.__g&&(u.__g&=-4)}catch(y){if(a.length=h,t.__v=null,d||i)if(y&&y.then){if(t.__u|=128|d,i){for(~(z=i.indexOf(l||void 0))||
(z=i.length);(f=i[z-1])&&f.nodeType==8;)z--;for(;z<i.length;z++)if(f=i[z])if(i[z]=null,U){if(f==Ne)break}else{if(f.nodeType!=8)break;f.data.startsWith("$s")&&(Ne=
He(U=f))}}if(!U){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;U=l}(c=He(U=t.__c.__z||(t.__c.__z=U)))?(t.__e=U,l=c):t.__e=l,l=l&&l.nextSibling}else i&&i.
some(Y);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),y&&y.then||Jt(t),w.__e(y,t,n)}}else l=t.__e=fo(n.__e,t,n,o,r,i,a,d,_,e);return(c=w.diffed)&&c(t),l}function He(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)
return e}t&&t.push(e)}}function Jt(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Jt))}function Xt(e,t,n){for(var o=0;o<n.length;)_t(n[o++],n[o++],n[o++]);w.__c&&
w.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){w.__e(i,r.__v)}})}function fo(e,t,n,o,r,i,a,l,d,_){var c,v,h,u,m,b,g,
M,x=n.props||ze,O=t.props,k=t.type;if(k=="svg"?r="http://www.w3.org/2000/svg":k=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xht\
ml"),i){for(c=0;c<i.length;c++)if((m=i[c])&&(k?m.localName==k:m.nodeType==3)){e=m,i[c]=null;break}}if(!e){if(M=_.ownerDocument||document,!k)return M.createTextNode(
O);e=M.createElementNS(r,k,O.is?O:_),l&&(w.__m&&w.__m(t,i),l=!1),i=null}if(k){if(_=k=="template"&&e.content||e,i=k=="textarea"&&O.defaultValue!=null?null:i&&dt.
call(_.childNodes),!l&&i)for(x={},c=0;c<e.attributes.length;c++)x[(m=e.attributes[c]).name]=m.value;for(c in x)m=x[c],c=="dangerouslySetInnerHTML"?h=m:c=="child\
ren"||c in O||c=="value"&&"defaultValue"in O||c=="checked"&&"defaultChecked"in O||je(e,c,null,m,r);for(c in O)m=O[c],c=="children"?u=m:c=="dangerouslySetInnerHT\
ML"?v=m:c=="value"?b=m:c=="checked"?g=m:l&&typeof m!="function"||x[c]===m||je(e,c,m,x[c],r);v?(l||h&&(v.__html==h.__html||v.__html==e.innerHTML)||(e.innerHTML=v.
__html),t.__k=[]):(h&&(e.textContent=""),(k=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&ao.test(k))&&(r="http://www.w3.org/1999/xhtml"),Qt(_,ft(u)?
u:[u],t,n,o,r,i,a,i?i[0]:n.__k&&G(n,0),l,d),i&&i.some(Y)),l&&k!="textarea"||(c="value",k=="progress"&&b==null?e.removeAttribute(c):b==null||b===e[c]&&(k!="progr\
ess"||b)||je(e,c,b,x[c],r),c="checked",g!=null&&g!=e[c]&&je(e,c,g,x[c],r))}else x===O||l&&e.data==O||(e.data=O);return e}function _t(e,t,n,o){try{typeof e=="fun\
ction"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){w.__e(r,n)}}function ht(e,t,n){var o,r,
i,a;if(w.unmount&&w.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||_t(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){
w.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&ht(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=He(o,i=[]))&&
(o==e.__e&&i.some(Y),Y(r),Y(o)),n||Y(e.__e),e.__e=e.__c=e.__=null}function po(e,t,n){return this.constructor(e,n)}function Go(e,t){var n,o,r,i;w.__&&w.__(e,t),t.
nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=me(E,{children:[e]}),r=[],i=[],pt(t,t.__k,o||ze,ze,t.namespaceURI,o?null:t.firstChild?dt.call(
t.childNodes):null,r,o?o.__e:t.firstChild,n,i),Xt(r,t.__k,i),t.__k.props.children=null}w={__e:function(e,t,n,o){for(var r,i,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(i=r.constructor)&&i.getDerivedStateFromError)&&r.setState(i.getDerivedStateFromError(
e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw Ue=0,e}},zt=0,ut=function(e){return e!=null&&e.
constructor===ge},ae.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ee({},this.state)),typeof e=="function"&&(e=e(ee({},n),this.props)),
e&&(ee(n,e),this.__v&&(t&&this.__k.push(t),Ht(this)))},ae.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Ht(this))},ae.prototype.render=
E,K=[],Ue=0,Bt=function(e,t){return e.__v.__b-t.__v.__b},qe=Symbol(),Vt=/(PointerCapture)$|Capture$/i,ct=0,lt={},io=0;var te,P,vt,Yt,mt=Object.is,be=0,un=[],gt=[],L=w,en=L.__b,tn=L.__r,nn=L.diffed,on=L.__c,rn=L.unmount,an=L.__;function xe(e,t){L.__h&&L.__h(P,e,be||t),be=0;var n=P.
__H||(P.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function $(e){return be=1,_o(fn,e)}function _o(e,t,n){var o=xe(te++,2);if(o.t=e,!o.__c&&
(o.__=[n?n(t):fn(void 0,t),function(i){var a=(o.__N||o.__)[0],l=o.t(a,i);mt(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=P,!P.__f)){P.__f=!0;var r=P.shouldComponentUpdate;
P.shouldComponentUpdate=function(i,a,l){var d=this.__H;if(!d)return!0;var _=!1,c=this.props!=i;if(d.__.some(function(h){h.__N&&(_=!0,mt(h.__[0],h.__N[0])||(c=!0))}),
r){var v=r.call(this,i,a,l);return _?v||c:v}return!_||c}}return o.__}function I(e,t){var n=xe(te++,3);!L.__s&&cn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,P.__H.__h.push(
n))}function N(e){return be=5,we(function(){return{current:e}},[])}function we(e,t){var n=xe(te++,7);return cn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Ce(e,t){return be=8,we(function(){return e},t)}function Jo(e){var t=xe(te++,10),n=$();return t.__=e,P.componentDidCatch||(P.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}
function Me(){var e=xe(te++,11);if(!e.__){for(var t=P.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function ho(){var e;
do{for(;e=gt.shift();)try{ye(e)}catch(n){L.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=un.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ye),t.__h.some(yt),t.__h=[]}catch(n){
t.__h=[],L.__e(n,e.__v)}}}while(gt.length)}L.__b=function(e){P=null,en&&en(e)},L.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),an&&an(e,t)},L.__r=function(e){
tn&&tn(e),te=0;var t=(P=e.__c).__H;t&&(vt==P?P.__h=[]:(t.__h.some(ye),t.__h.some(yt),te=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),
vt=P},L.diffed=function(e){nn&&nn(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&ln(un.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),vt=P=null},L.__c=function(e,t){
t.some(function(n){try{n.__h.some(ye),n.__h=n.__h.filter(function(o){return!o.__||yt(o)})}catch(o){n.__h=[function(){throw o}]}}),on&&on(e,t)},L.unmount=function(e){
rn&&rn(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,
ln(gt.push(r))}else ye(r)}catch(i){t=i}}),o.__H=void 0,t&&L.__e(t,o.__v))};var sn=typeof requestAnimationFrame=="function";function vo(e){var t,n=function(){clearTimeout(
o),sn&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);sn&&(t=requestAnimationFrame(n))}function ln(e){e!=1&&Yt==L.requestAnimationFrame||((Yt=L.requestAnimationFrame)||
vo)(ho)}function ye(e){var t=P,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),P=t}function yt(e){var t=P;e.__c=e.__(),P=t}function cn(e,t){return!e||e.length!=
t.length||t.some(function(n,o){return!mt(n,e[o])})}function fn(e,t){return typeof t=="function"?t(e):t}var mo=Symbol.for("preact-signals");function Ge(){if(V>1)V--;else{var e,t=!1;for((function(){var r=We;for(We=void 0;r!==void 0;){var i=r.S;if(i.v===r.v)for(var a=i.
t;a!==void 0;a=a.x)a.i===r.i&&(a.i=i.i);r=r.o}})();ke!==void 0;){var n=ke;for(ke=void 0,Ve++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&pn(n))try{n.
c()}catch(r){t||(e=r,t=!0)}n=o}}if(Ve=0,V--,t)throw e}}function ne(e){if(V>0)return e();bt=++go,V++;try{return e()}finally{Ge()}}var Te,S=void 0;function Se(e){
var t=S,n=Te;S=void 0,Te=void 0;try{return e()}finally{S=t,Te=n}}var ke=void 0,V=0,Ve=0,go=0,bt=0,We=void 0,Ke=0;function dn(e){if(S!==void 0){var t=e.n;if(t===
void 0||t.t!==S)return t={i:0,S:e,p:S.s,n:void 0,t:S,e:void 0,x:void 0,r:t},S.s!==void 0&&(S.s.n=t),S.s=t,e.n=t,32&S.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==
void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=S.s,t.n=void 0,S.s.n=t,S.s=t),t}}function R(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=
t?.watched,this.Z=t?.unwatched,this.name=t?.name}R.prototype.brand=mo;R.prototype.h=function(){return!0};R.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.
e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Se(function(){var o;(o=t.W)==null||o.call(t)}))};R.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,
o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Se(function(){var r;(r=t.Z)==null||r.call(t)}))}};R.prototype.
subscribe=function(e){var t=this;return j(function(){var n=t.value;Se(function(){return e(n)})},{name:"sub"})};R.prototype.valueOf=function(){return this.value};
R.prototype.toString=function(){return this.value+""};R.prototype.toJSON=function(){return this.value};R.prototype.peek=function(){var e=this;return Se(function(){
return e.value})};Object.defineProperty(R.prototype,"value",{get:function(){var e=dn(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){
if(Ve>100)throw new Error("Cycle detected");(function(n){V!==0&&Ve===0&&n.l!==bt&&(n.l=bt,We={S:n,v:n.v,i:n.i,o:We})})(this),this.v=e,this.i++,Ke++,V++;try{for(var t=this.
t;t!==void 0;t=t.x)t.t.N()}finally{Ge()}}}});function C(e,t){return new R(e,t)}function pn(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.
i)return!0;return!1}function _n(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function hn(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=
n}function oe(e,t){R.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Ke-1,this.f=4}oe.prototype=new R;oe.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;
if((36&this.f)==32||(this.f&=-5,this.g===Ke))return!0;if(this.g=Ke,this.f|=1,this.i>0&&!pn(this))return this.f&=-2,!0;var e=S;try{_n(this),S=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return S=e,hn(this),this.f&=-2,!0};oe.prototype.S=function(e){
if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}R.prototype.S.call(this,e)};oe.prototype.U=function(e){if(this.t!==void 0&&(R.prototype.
U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};oe.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==
void 0;e=e.x)e.t.N()}};Object.defineProperty(oe.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=dn(this);if(this.h(),e!==void 0&&
(e.i=this.i),16&this.f)throw this.v;return this.v}});function se(e,t){return new oe(e,t)}function vn(e){var t=e.j;if(e.j=void 0,typeof t=="function"){V++;var n=S;
S=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,xt(e),o}finally{S=n,Ge()}}}function xt(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,vn(e)}function yo(e){
if(S!==this)throw new Error("Out-of-order effect");hn(this),S=e,this.f&=-2;try{8&this.f&&xt(this)}finally{Ge()}}function le(e,t){this.x=e,this.j=void 0,this.s=void 0,
this.u=void 0,this.f=32,this.name=t?.name,Te&&Te.push(this)}le.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t==
"function"&&(this.j=t)}finally{e()}};le.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,vn(this),_n(this),V++;var e=S;
return S=this,yo.bind(this,e)};le.prototype.N=function(){2&this.f||(this.f|=2,this.u=ke,ke=this)};le.prototype.d=function(){this.f|=8,1&this.f||xt(this)};le.prototype.
dispose=function(){this.d()};function j(e,t){var n=new le(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var mn,Ze,Qe,bo=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var gn=[];j(function(){mn=this.N})();function ue(e,t){w[e]=t.bind(null,w[e]||function(){})}function Ee(e){if(Qe){var t=Qe;Qe=void 0,t()}Qe=e&&e.S()}function yn(e){
var t=this,n=e.data,o=wo(n);o.name="ReactiveDom",o.value=n;var r=we(function(){for(var l=t,d=t.__v;d=d.__;)if(d.__c){d.__c.__$f|=4;break}var _=se(function(){var u=o.
value.value;return u===0?0:u===!0?"":u||""}),c=se(function(){return!Array.isArray(_.value)&&!ut(_.value)}),v=j(function(){if(this.N=bn,c.value){var u=_.value;l.
__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=u)}}),h=t.__$u.d;return t.__$u.d=function(){v(),h.call(this)},[c,_]},[]),i=r[0],a=r[1];return i.value?a.
peek():a.value}yn.displayName="ReactiveTextNode";Object.defineProperties(R.prototype,{constructor:{configurable:!0,value:Wt(E,null).constructor},type:{configurable:!0,
value:yn},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ue("__b",function(e,t){if(Ee(),
Ze=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var i=o[r];i instanceof R&&(n||(t.__np=n={}),n[r]=i,o[r]=i.peek())}}e(t)});
ue("__r",function(e,t){if(e(t),t.type!==E){Ee();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,i){var a;return j(function(){a=this},{name:i}),
a.c=r,a})((function(r){return function(){var i;bo&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||
t.type.name:""))),Ze=o,Ee(n)}});ue("__e",function(e,t,n,o){Ee(),Ze=void 0,e(t,n,o)});ue("diffed",function(e,t){Ee(),Ze=void 0;var n;if(typeof t.type=="string"&&
(n=t.__e)){var o=t.__np,r=t.props,i=n.U;if(i)for(var a in i){var l=i[a];l===void 0||o&&a in o||(l.d(),i[a]=void 0)}if(o){i||(i={},n.U=i);for(var d in o){var _=i[d],
c=o[d];_===void 0?(_=xo(n,d,c,r),i[d]=_):_.o(c,r)}}}e(t)});function xo(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,i=C(n);return{o:function(a,l){i.value=a,
o=l},d:j(function(){this.N=bn;var a=i.value.value;o[t]!==a&&(o[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}ue("unmo\
unt",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var i=o[r];i&&i.d()}}}var a=t.__np;if(a){var l=t.props;
for(var d in a)l[d]=a[d]}t.__np=void 0}else{var _=t.__c;if(_){_.__$f|=8;var c=_.__$u;c&&(_.__$u=void 0,c.d())}}e(t)});ue("__h",function(e,t,n,o){o<3&&(t.__$f|=2),
e(t,n,o)});ae.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.
u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!==
"__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function wo(e,t){return we(function(){return C(e,t)},[])}var Co=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Mo(){ne(function(){for(var e;e=gn.shift();)mn.call(e)})}function bn(){gn.push(this)===1&&(w.requestAnimationFrame||Co)(Mo)}function wt(e,t){let n="sealhook-"+e,o=t.find(i=>i===localStorage.getItem(n)),r=C(o??t[0]);return j(()=>localStorage.setItem(n,r.value)),r}var To=wt("theme",["s\
ystem","light","dark"]),Q=wt("zone",["local","utc"]),xn=wt("keys",["on","off"]);j(()=>{document.documentElement.dataset.theme=To.value});var ce=document.baseURI;var D=class extends Error{problem;constructor(t){super(t.detail||t.title),this.problem=t}get status(){return this.problem.status}},fe=e=>e instanceof DOMException&&
e.name==="AbortError",W={token:""},Ct=C(!1),Pe=C(0);function ko(e,t){let n=e.slice(e.indexOf("/")+1).replace(/\{(\w+)\}/g,(r,i)=>encodeURIComponent(String(t.path[i]))),
o=new URLSearchParams;for(let[r,i]of Object.entries(t.query??{}))for(let a of Array.isArray(i)?i:[i])a!==void 0&&a!==""&&o.append(r,String(a));return ce+n+(o.size>
0?"?"+o:"")}async function Je(e,t,n={}){let o=new Headers(n.header);W.token&&o.set("Authorization","Bearer "+W.token);let r;n.body instanceof Blob||typeof n.body==
"string"?r=n.body:n.body!==void 0&&(o.set("Content-Type","application/json"),r=JSON.stringify(n.body));let i;try{i=await fetch(t,{method:e,headers:o,body:r,signal:n.
signal,credentials:"same-origin",referrerPolicy:"no-referrer"})}catch(d){throw fe(d)?d:(Ct.value=!0,new D(wn))}if(Ct.value&&(Ct.value=!1,Pe.value++),i.ok)return i;
let a=await i.text(),l={...wn,status:i.status,title:"The server answered with the status "+i.status};try{let d=JSON.parse(a);d&&typeof d=="object"&&"code"in d&&
(l=d)}catch{}throw new D(l)}var wn={type:"about:blank",title:"The server cannot be reached",status:0,code:"unavailable",request_id:"",hint:"Check the connection\
. Nothing that you typed is lost."};async function Z(e,t){let n=e.slice(0,e.indexOf(" ")),{path:o,query:r,body:i,header:a,signal:l}=t,d=ko(e,{path:o,query:r}),_;
try{_=await Je(n,d,{body:i,header:a,signal:l})}catch(c){if(!(c instanceof D&&c.status===401&&e!=="POST /v1/session")||!W.ended||!await W.ended())throw c;_=await Je(
n,d,{body:i,header:a,signal:l})}if(_.status!==204)return/[/+]json/.test(_.headers.get("Content-Type")??"")&&!e.endsWith("/payload")?await _.json():await _.blob()}function Cn(e,t){let[n,o]=$({busy:!0,at:0}),[r,i]=$(0);return I(()=>{let a=new AbortController;return o(l=>({...l,busy:!0})),e(a.signal).then(l=>!a.signal.aborted&&
o({data:l,busy:!1,at:Date.now()}),l=>!a.signal.aborted&&!fe(l)&&o(d=>({data:d.data,error:l,busy:!1,at:d.at}))),()=>a.abort()},[...t,r,Pe.value]),{data:n.data,error:n.
error,busy:n.busy,at:n.at,reload:Ce(()=>i(a=>a+1),[]),set:Ce(a=>o({data:a,busy:!1,at:Date.now()}),[])}}function hr(e,t){let[n,o]=$({busy:!0}),[r,i]=$(0),a=N(void 0),
l=(d,_)=>{a.current?.abort();let c=a.current=new AbortController;o(v=>({...v,busy:!0})),e(d,c.signal).then(v=>!c.signal.aborted&&o({items:[..._,...v.items],next:v.
next_cursor,busy:!1}),v=>!c.signal.aborted&&!fe(v)&&o(h=>({...h,error:v,busy:!1})))};return I(()=>(l(void 0,[]),()=>a.current?.abort()),[...t,r,Pe.value]),{items:n.
items,error:n.error,busy:n.busy,more:n.next?()=>l(n.next,n.items??[]):void 0,reload:Ce(()=>i(d=>d+1),[]),change:Ce(d=>o(_=>({..._,items:_.items&&d(_.items)})),[]),
round:[...t,r,Pe.value].join()}}var Ae=new URL(ce).pathname+(document.querySelector("script[src*='/portal.js']")?"portal/":""),Mt=()=>"/"+(location.pathname.startsWith(Ae)?location.pathname.slice(
Ae.length):""),Mn=C(Mt()),q=C(new URLSearchParams(location.search)),Tt=C(0),kt=C(""),Oe=se(()=>kt.value||q.value.get("tenant")||"default");function Ye(){ne(()=>{
Mn.value!==Mt()&&Tt.value++,Mn.value=Mt(),q.value=new URLSearchParams(location.search)})}addEventListener("popstate",Ye);function kn(e,t=new URLSearchParams){for(let[
n,o]of Object.entries(e)){t.delete(n);for(let r of Array.isArray(o)?o:[o])r&&t.append(n,r)}return t.size>0?"?"+t:""}function de(e,t={}){let[n="",o=""]=e.split("\
?"),r=new URLSearchParams(o),i=q.value.get("tenant")??void 0;return Ae+n.slice(1)+kn({tenant:i,...t},r)}function Sn(e,t={}){history.pushState(null,"",de(e,t)),Ye()}
function J(e,t=!1){let n=location.pathname+kn(e,new URLSearchParams(location.search));history[t?"replaceState":"pushState"](null,"",n),Ye()}addEventListener("cl\
ick",e=>{if(e.defaultPrevented||e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest("a");!t||t.target||t.hasAttribute("downlo\
ad")||t.origin!==location.origin||!t.pathname.startsWith(Ae)||/^(v1|in|assets|openapi\.\w+)\b/.test(t.pathname.slice(Ae.length))||(e.preventDefault(),t.href!==location.
href&&history.pushState(null,"",t.href),Ye())});function yr(e,t){let n=t.split("/");for(let o of e){let r=o.path.split("/");if(r.length!==n.length)continue;let i={};
if(r.every((l,d)=>{let _=n[d]??"";return l.startsWith(":")?(i[l.slice(1)]=decodeURIComponent(_),_!==""):l===_}))return{route:o,params:i}}}var Xe=C(""),Tn=C("Sea\
lhook");j(()=>{document.title=Xe.value?`${Xe.value} · ${Tn.value}`:Tn.value});var Pt=C(void 0),Pn=C(!1),St=C("viewer"),En=["viewer","operator","admin","owner"],An=e=>En.indexOf(St.value==="portal"?"operator":St.value)>=En.indexOf(e),Mr=12;
function At(e){kt.value=e.tenant??"",St.value=e.role,Pt.value=e}async function Tr(){try{At(await Z("GET /v1/session",{}))}catch(e){if(!(e instanceof D)||e.status!==
401)throw e;Pt.value=null}}async function kr(e,t){At(await Z("POST /v1/session",{body:{email:e,password:t}}))}async function Sr(e,t,n,o){On(await Z("POST /v1/se\
tup",{body:{code:e,name:t,email:n,password:o}}))}async function Er(e,t){On(await Z("POST /v1/invitation",{body:{code:e,password:t}}))}function On(e){ne(()=>{Sn(
"/"),At(e)})}async function Pr(){await Z("DELETE /v1/session",{}),location.assign(document.baseURI)}var Et=[];function So(){return Pt.peek()?(Pn.value=!0,new Promise(
e=>Et.push(e))):Promise.resolve(!1)}function Ar(e){Pn.value=!1;for(let t of Et)t(e);Et=[]}W.ended=So;var Eo=Symbol.for("pv"),Po=0;function s(e,t,n,o,r,i){t||(t={});var a,l,d=t;if("ref"in d&&typeof e!="function")for(l in d={},t)l=="ref"?a=t[l]:d[l]=t[l];var _={type:e,props:d,key:n,ref:a,__k:null,
__:null,__b:0,__e:null,__c:null,constructor:Eo,__v:--Po,__i:-1,__u:0};return(r||i)&&(_.__source=r,_.__self=i),w.vnode&&w.vnode(_),_}var Ao={activity:"M1.5 8h3l2-5 3 10 2-5h3",alert:"M8 2 1.5 13.5h13zM8 6.5v3.2M8 11.8v.1",arrow:"M3 8h10M9 4l4 4-4 4",bolt:"M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z",book:"\
M3 3.5A1.5 1.5 0 0 1 4.5 2H13v12H4.5A1.5 1.5 0 0 1 3 12.5zM3 12.5A1.5 1.5 0 0 1 4.5 11H13",building:"M3 14V2.5h7V14M10 6h3v8M1.5 14h13M5.5 5h2M5.5 8h2M5.5 11h2",
bug:"M5 6h6v4a3 3 0 0 1-6 0zM6 6a2 2 0 0 1 4 0M5 8H2M14 8h-3M5 5 3 3.5M11 5l2-1.5M5.5 11.5 3.5 13.5M10.5 11.5l2 2",check:"m3 8.5 3.2 3L13 4.5",circle:"M8 2.5a5.\
5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z",clock:"M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 4.8V8l2.2 1.5",code:"m5.5 4.5-3.5 3.5 3.5 3.5M10.5 4.5 14 8l-3.5 3.5",copy:"M5\
.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1",cross:"m4 4 8 8M12 4l-8 8",down:"m4 6 4 4 4-4",download:"M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11",eye:"M1.5 8S4 3.5 8 3.5 14.5\
 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z",hidden:"m2.5 2.5 11 11M6 4a6 6 0 0 1 2-.5c4 0 6.5 4.5 6.5 4.5a12 12 0 0 1-\
2 2.5M4 5.2A11 11 0 0 0 1.5 8S4 12.5 8 12.5a6 6 0 0 0 3-.8M6.7 6.8a1.8 1.8 0 0 0 2.5 2.5",gear:"M8 5.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4zM8 1.5v2M8 12.5v2\
M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4",home:"M2 7.5 8 2.5l6 5M3.5 6.5v7h9v-7",inbox:"M2 9.5 4 3h8l2 6.5v4H2zM2 9\
.5h3.5L6.5 11h3l1-1.5H14",info:"M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 7.5V11M8 5v.1",key:"M5.5 7.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM7.7 8.3 13.5 2.5M11 5l2 2",list:"\
M5.5 4H14M5.5 8H14M5.5 12H14M2.5 4h.1M2.5 8h.1M2.5 12h.1",menu:"M2 4h12M2 8h12M2 12h12",minus:"M3.5 8h9",moon:"M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7z",pause:"\
M5.5 3.5v9M10.5 3.5v9",play:"M5 3v10l8-5z",plug:"M5.5 1.5v3.5M10.5 1.5v3.5M3.5 5h9v2.5a4.5 4.5 0 0 1-9 0zM8 12v2.5",plus:"M8 3v10M3 8h10",refresh:"M13.5 8a5.5 5\
.5 0 1 1-1.7-4M13.5 1.5V5H10",search:"M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.5 10.5l3.5 3.5",send:"M14 2 7 9M14 2l-4.5 12L7 9 2 6.5z",shield:"M8 1.5 13 \
3.5V8c0 3-2 5.2-5 6.5C5 13.2 3 11 3 8V3.5z",skip:"M4 3.5v9l5.5-4.5zM12 3.5v9",sun:"M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zM8 1v1.5M8 13.5V15M1 8h1.5M13.\
5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1",tag:"M2 2.5h5.5L14 9l-5 5L2.5 7.5zM5 5.2v.1",terminal:"M2 3h12v10H2zM4.5 6 7 8l-2.5 2M8.5 10.5h3",trash:"M2.5 4h11M6\
 4V2.5h4V4M4 4l.7 9.5h6.6L12 4M6.7 6.5v4.5M9.3 6.5v4.5",user:"M8 2.5a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4zM2.5 14c.5-2.8 2.7-4 5.5-4s5 1.2 5.5 4",users:"M6 3\
a2.3 2.3 0 1 1 0 4.6A2.3 2.3 0 0 1 6 3zM1.5 13c.3-2.4 2-3.5 4.5-3.5s4.2 1.1 4.5 3.5M10.5 3.2a2.3 2.3 0 0 1 0 4.2M12 9.8c1.5.4 2.3 1.5 2.5 3.2"};function A({name:e,
size:t=16}){return s("svg",{class:"icon",viewBox:"0 0 16 16",width:t,height:t,"aria-hidden":"true",children:s("path",{d:Ao[e]})})}var pe=C([]),Ln=C(""),Oo=0,Rn=e=>{pe.value=pe.value.filter(t=>t.id!==e)};function In(e,t){let n=++Oo;pe.value=[...pe.value.slice(-3),{id:n,text:e,bad:t}],setTimeout(
()=>Rn(n),t?12e3:5e3)}var qr=e=>In(e,!1),Ot=e=>In(Ft(e),!0);function Fe(e){Ln.value=e}function Ft(e){if(e instanceof D){let t=e.problem;return[t.detail||t.errors?.[0]?.
message||t.title,t.hint].filter(n=>n!==void 0&&n!=="").map(Fo).join(" ")}return e instanceof Error?e.message:String(e)}var Fo=(e="")=>e.charAt(0).toUpperCase()+
e.slice(1)+(/[.!?]$/.test(e)?"":".");function Hr(){return s(E,{children:[s("div",{class:"sr",role:"status","aria-live":"polite",children:Ln}),s("div",{class:"to\
asts",children:[s("div",{role:"status",children:pe.value.filter(e=>!e.bad).map(e=>s(Fn,{toast:e},e.id))}),s("div",{role:"alert",children:pe.value.filter(e=>e.bad).
map(e=>s(Fn,{toast:e},e.id))})]})]})}function Fn({toast:e}){return s("div",{class:e.bad?"toast bad":"toast",children:[s(A,{name:e.bad?"alert":"check"}),s("span",
{children:e.text}),s("button",{type:"button",class:"quiet icon-only","aria-label":"Dismiss",onClick:()=>Rn(e.id),children:s(A,{name:"cross"})})]})}var $n=C(Date.now());setInterval(()=>{document.hidden||($n.value=Date.now())},1e4);var Lo=[[60,"second"],[60,"minute"],[24,"hour"],[7,"day"],[5,"week"],[12,"mon\
th"],[1/0,"year"]],Ro=new Intl.RelativeTimeFormat("en",{numeric:"auto",style:"short"});function Lt(e){let t=(new Date(e).getTime()-$n.value)/1e3;if(Math.abs(t)<
10)return"just now";for(let[n,o]of Lo){if(Math.abs(t)<n)return Ro.format(Math.trunc(t),o);t/=n}return""}function Le(e){return new Intl.DateTimeFormat("en-GB",{dateStyle:"\
medium",timeStyle:"medium",timeZone:Q.value==="utc"?"UTC":void 0}).format(new Date(e))+(Q.value==="utc"?" UTC":"")}function Wr(e){let t=n=>n<10?n.toFixed(1).replace(
/\.0$/,""):String(Math.round(n));return e<1e3?`${t(e)} ms`:e<6e4?`${t(e/1e3)} s`:e<72e5?`${Math.round(e/6e4)} min`:e<1728e5?`${Math.round(e/36e5)} h`:`${Math.round(
e/864e5)} days`}function Kr(e){return e<1024?`${e} B`:e<1<<20?`${(e/1024).toFixed(1)} KiB`:`${(e/(1<<20)).toFixed(1)} MiB`}var Re=e=>new Intl.NumberFormat("en").
format(e);function Dn(e){if(!e)return"";let t=new Date(e);return new Date(t.getTime()-(Q.value==="utc"?0:t.getTimezoneOffset()*6e4)).toISOString().slice(0,16)}function Nn(e){
let t=new Date(e+(Q.value==="utc"?"Z":""));return e&&!isNaN(t.getTime())?t.toISOString():void 0}function Ie({text:e,label:t="Copy",children:n}){let[o,r]=$(!1),i=async()=>{try{await navigator.clipboard.writeText(typeof e=="string"?e:await e()),Fe("Copied"),
r(!0),setTimeout(()=>r(!1),1500)}catch(a){Ot(a)}};return s("button",{type:"button",class:n?"":"quiet icon-only","aria-label":n?void 0:t,title:n?void 0:t,onClick:()=>{
i()},children:[s(A,{name:o?"check":"copy"}),n]})}function Xr({id:e}){return s("span",{class:"id",children:[s("code",{children:e}),s(Ie,{text:e,label:"Copy "+e})]})}
function Yr({text:e,label:t}){return s("div",{class:"code",children:[s("pre",{tabIndex:0,"aria-label":t,children:s("code",{children:e})}),s(Ie,{text:e,label:"Co\
py "+t.toLowerCase()})]})}var Io=6e4;function ei({reveal:e,label:t="secret",text:n}){let[o,r]=$(n);I(()=>{if(o===void 0)return;let a=()=>r(void 0),l=setTimeout(
a,Io);return addEventListener("blur",a),()=>{clearTimeout(l),removeEventListener("blur",a)}},[o]);let i=async()=>{try{r(o===void 0?await e():void 0)}catch(a){Ot(
a)}};return s("div",{class:"secret",children:[o===void 0?s("span",{class:"masked","aria-label":`The ${t} is hidden`,role:"img",children:"•••••••••••••••••••••••\
•"}):s("code",{children:o}),s("button",{type:"button",class:"quiet icon-only","aria-pressed":o!==void 0,"aria-label":(o===void 0?"Show the ":"Hide the ")+t,title:(o===
void 0?"Show the ":"Hide the ")+t,onClick:()=>{i()},children:s(A,{name:o===void 0?"eye":"hidden"})}),s(Ie,{text:o??e,label:`Copy the ${t} without showing it`})]})}function jn({of:e,children:t}){return e.data===void 0?e.error?s(et,{error:e.error,retry:e.reload}):s($o,{}):s("div",{"aria-busy":e.busy,children:[e.error?s(E,{children:[
s(et,{error:e.error,retry:e.reload}),s("p",{class:"hint",children:["What follows is as of ",Le(e.at),"."]})]}):null,t(e.data)]})}function $o({lines:e=4}){return s(
"div",{class:"skeleton","aria-busy":"true",children:[s("span",{class:"sr",children:"Loading…"}),Array.from({length:e},(t,n)=>s("div",{},n))]})}var Do={type:"a\
bout:blank",title:"Something failed on this page",status:0,code:"internal",request_id:""};function et({error:e,retry:t}){let n=e instanceof D?e.problem:{...Do,detail:e instanceof
Error?e.message:String(e)};return n.status===404?s($e,{icon:"search",title:"Not found",children:"It may have been deleted, or kept no longer than it had to be."}):
n.status===403?s($e,{icon:"shield",title:"Not allowed",children:[n.detail||"Your role does not allow this."," ",n.hint]}):s("div",{class:"notice bad",role:"aler\
t",children:[s(A,{name:"alert"}),s("div",{children:[s("strong",{children:n.title}),n.detail&&s("p",{children:n.detail}),n.hint&&s("p",{children:n.hint}),n.request_id&&
s("p",{class:"small",children:["Request ",s("code",{children:n.request_id})," ",s(Ie,{text:n.request_id,label:"Copy the request's id"})]})]}),t&&s("button",{type:"\
button",onClick:t,children:"Try again"})]})}function $e({icon:e,title:t,children:n,action:o}){return s("div",{class:"empty",children:[s(A,{name:e,size:28}),s("h\
2",{children:t}),n&&s("p",{children:n}),o]})}function qn({kind:e="info",children:t}){let n={info:"info",good:"check",warn:"alert",bad:"alert"}[e];return s("div",
{class:"notice "+e,children:[s(A,{name:n}),s("div",{children:t})]})}var No={pending:["info","clock","pending"],leased:["info","send","in progress"],retrying:["warn","refresh","retrying"],delivered:["good","check","delivered"],failed:[
"bad","cross","failed"],skipped:["mute","skip","skipped"],cancelled:["mute","minus","cancelled"],quarantined:["bad","alert","quarantined"],active:["good","check",
"active"],disabled:["mute","pause","disabled"],failing:["bad","alert","failing"],handshake:["info","plug","handshake"],duplicate:["mute","copy","duplicate"],accepted:[
"good","shield","verified"],refused:["bad","cross","refused"],running:["info","refresh","running"],done:["good","check","done"],test:["info","bolt","test"]};function Hn({
state:e,children:t}){let[n,o,r]=No[e]??["mute","circle",e];return s("span",{class:"badge "+n,children:[s(A,{name:o,size:12}),t??r]})}function ci({code:e}){if(!e)
return s("span",{class:"badge bad",children:[s(A,{name:"plug",size:12}),"no answer"]});let t=e<300?"good":e<400?"warn":"bad";return s("span",{class:"badge "+t,children:[
s(A,{name:e<300?"check":"cross",size:12}),e]})}function Un({filters:e}){let t=N(null),n=e.filter(o=>q.value.get(o.name));return I(()=>{let o=r=>{r.key!=="/"||r.target.closest("input, textarea, select, dialog")||
(r.preventDefault(),t.current?.querySelector("input, select")?.focus())};return addEventListener("keydown",o),()=>removeEventListener("keydown",o)},[]),s("form",
{ref:t,class:"filters",role:"search",onSubmit:o=>o.preventDefault(),children:[e.map(o=>s("label",{children:[s("span",{children:o.label}),s(jo,{filter:o})]},o.name)),
n.length>0&&s("button",{type:"button",class:"quiet",onClick:()=>J(Object.fromEntries(e.map(o=>[o.name,void 0]))),children:[s(A,{name:"cross"})," Clear ",n.length===
1?"the filter":"filters"]})]})}function jo({filter:e}){let t=q.value.get(e.name)??"";if(e.kind==="choice")return s("select",{value:t,onChange:o=>J({[e.name]:o.currentTarget.
value}),children:[s("option",{value:"",children:"any"}),e.options.map(o=>s("option",{value:o.value,children:o.label},o.value))]});if(e.kind==="time")return s("i\
nput",{type:"datetime-local",value:Dn(t),onChange:o=>J({[e.name]:Nn(o.currentTarget.value)})});let n="filter-"+e.name;return s(E,{children:[s("input",{type:"sea\
rch",autocomplete:"off",list:e.suggestions&&n,value:t,placeholder:e.placeholder,onInput:o=>J({[e.name]:o.currentTarget.value},!0)}),e.suggestions&&s("datalist",
{id:n,children:e.suggestions.map(o=>s("option",{value:o},o))})]})}var mi=e=>e.some(t=>q.value.get(t.name)),zn=e=>J(Object.fromEntries(e.map(t=>[t.name,void 0])));function Bn({title:e,heading:t,about:n,back:o,actions:r,children:i}){let a=N(null);return I(()=>{Xe.value=e},[e]),I(()=>{Tt.peek()>0&&a.current?.focus()},[]),s(
E,{children:[s("header",{class:"page",children:[s("div",{children:[o&&s("p",{class:"back",children:s("a",{href:de(o.to),children:[s(A,{name:"arrow"})," ",o.label]})}),
s("h1",{ref:a,tabIndex:-1,children:t??e}),n&&s("p",{class:"about",children:n})]}),r&&s("div",{class:"actions",children:r})]}),i]})}function Vn({title:e,actions:t,
children:n,flush:o}){return s("section",{class:o?"card flush":"card",children:[(e||t)&&s("header",{children:[e&&s("h2",{children:e}),t&&s("div",{class:"actions",
children:t})]}),n]})}function Ci({of:e}){return s("dl",{class:"facts",children:e.filter(([,t])=>t!==void 0&&t!=="").map(([t,n])=>s("div",{children:[s("dt",{children:t}),
s("dd",{children:n})]},t))})}function Mi({tabs:e}){let t=e.find(r=>r.name===q.value.get("tab"))??e[0],n=r=>{let i={ArrowRight:1,ArrowLeft:-1}[r.key];if(!i)return;
r.preventDefault();let a=e[(e.indexOf(t)+i+e.length)%e.length];o(a.name),document.getElementById("tab-"+a.name)?.focus()},o=r=>J({tab:r===e[0].name?void 0:r});return s(
E,{children:[s("div",{class:"tabs",role:"tablist",onKeyDown:n,children:e.map(r=>s("button",{type:"button",role:"tab",id:"tab-"+r.name,"aria-selected":r===t,"ari\
a-controls":"tab-panel",tabIndex:r===t?0:-1,onClick:()=>o(r.name),children:r.label},r.name))}),s("div",{role:"tabpanel",id:"tab-panel","aria-labelledby":"tab-"+
t.name,children:t.content()})]})}var Wn=100;function Kn({label:e,rows:t,columns:n,id:o,link:r,more:i,busy:a}){let[l,d]=$(Wn),_=N(null),c=i?t:t.slice(0,l);I(()=>{a||Fe(`${e}: ${Re(t.length)}${i?
" and more":""}`)},[t.length,a,!!i]),I(()=>{let h=u=>{if(xn.peek()==="off"||u.ctrlKey||u.metaKey||u.altKey||qo(u.target))return;let m=document.activeElement?.closest(
"tr")?.dataset.id;u.key==="c"&&m&&navigator.clipboard.writeText(m).then(()=>Fe("Copied "+m));let b={j:1,k:-1}[u.key];if(!b)return;let g=[..._.current?.querySelectorAll(
"tr > :first-child a, tr > :first-child button")??[]],M=g.findIndex(x=>x.closest("tr").contains(document.activeElement));g[Math.max(0,Math.min(g.length-1,M+b))]?.
focus()};return addEventListener("keydown",h),()=>removeEventListener("keydown",h)},[]);let v=h=>{if(h.target.closest("a, button, input, label, summary")||getSelection()?.
type==="Range")return;h.currentTarget.querySelector("a")?.dispatchEvent(new MouseEvent("click",{bubbles:!0,cancelable:!0,ctrlKey:h.ctrlKey,metaKey:h.metaKey}))};
return s(E,{children:[s("div",{class:"table",children:s("table",{"aria-label":e,"aria-busy":a,children:[s("thead",{children:s("tr",{children:n.map(h=>s("th",{scope:"\
col",class:h.kind,children:h.head},h.head))})}),s("tbody",{ref:_,children:c.map(h=>s("tr",{"data-id":o(h),class:r&&"link",onClick:r&&v,children:n.map((u,m)=>{let b=u.
cell(h);return s("td",{class:u.kind,children:m===0&&r?s("a",{href:r(h),children:b}):b},u.head)})},o(h)))})]})}),(i||c.length<t.length)&&s("p",{class:"more",children:[
s("button",{type:"button","aria-disabled":a,onClick:()=>{a||(i?i():d(l+Wn*5))},children:"Show more"}),!i&&s("span",{class:"hint",children:[Re(c.length)," of ",Re(
t.length)]})]})]})}function Oi({fresh:e}){return e.count===0?null:s("p",{class:"fresh",children:s("button",{type:"button",onClick:e.show,children:[Re(e.count),"\
 new"]})})}var qo=e=>e instanceof Element&&e.closest("input, textarea, select, [contenteditable], dialog")!==null;function Gn({at:e,exact:t}){return e?s("time",{dateTime:e,title:t?Lt(e):Le(e),children:t?Le(e):Lt(e)}):s("span",{class:"hint",children:"never"})}function $i(){let e=Q.
value==="utc";return s("button",{type:"button",class:"quiet","aria-pressed":e,title:"Tell times in UTC or in your own zone",onClick:()=>Q.value=e?"local":"utc",
children:e?"UTC":"Local"})}var Qn=e=>e.disabled?"disabled":e.failing_since?"failing":"active",Zn=[{name:"search",label:"Search",kind:"text",placeholder:"URL, description or event type"},{
name:"state",label:"State",kind:"choice",options:["active","failing","disabled"].map(e=>({value:e,label:e}))}];function Zi(){let e=Cn(i=>Z("GET /v1/tenants/{ten\
ant}/endpoints",{path:{tenant:Oe.value},signal:i}),[Oe.value]),t=(q.value.get("search")??"").toLowerCase(),n=q.value.get("state")??"",o=i=>(!n||Qn(i)===n)&&[i.url??
"",i.description,i.id,...i.event_types].some(a=>a.toLowerCase().includes(t)),r=An("operator")&&s("a",{class:"button primary",href:de("/endpoints/new"),children:[
s(A,{name:"plus"})," New endpoint"]});return s(Bn,{title:"Endpoints",about:"Where events are sent, signed.",actions:r,children:s(jn,{of:e,children:({items:i})=>{
if(i.length===0)return s($e,{icon:"send",title:"No endpoints yet",action:r,children:"An endpoint is a URL that gets the events it subscribes to. Add one, and se\
nd it a test."});let a=i.filter(o);return s(E,{children:[s(Un,{filters:Zn}),a.length===0?s($e,{icon:"search",title:"No endpoint fits the filters",action:s("butt\
on",{type:"button",onClick:()=>zn(Zn),children:"Clear the filters"})}):s(Vn,{flush:!0,children:s(Kn,{label:"Endpoints",rows:a,id:l=>l.id,link:l=>de("/endpoints/"+
l.id),columns:[{head:"URL",kind:"main",cell:l=>s(E,{children:[l.url??"polled by its consumer",l.description&&s("small",{children:l.description})]})},{head:"Stat\
e",cell:l=>s(Hn,{state:Qn(l)})},{head:"Events",kind:"minor",cell:l=>l.event_types.includes("*")?"all":l.event_types.length},{head:"Scheme",kind:"minor",cell:l=>l.
scheme},{head:"Created",kind:"minor",cell:l=>s(Gn,{at:l.created_at})}]})})]})}})})}function oa(e,t,n=()=>({})){let[o,r]=$(e),[i,a]=$({}),[l,d]=$(),[_,c]=$(!1),v=N(null),h=m=>{a(m),setTimeout(()=>v.current?.querySelector("[aria-invalid=true]")?.
focus())},u=async m=>{if(m.preventDefault(),_)return;d(void 0);let b=n(o);if(h(b),!(Object.keys(b).length>0)){c(!0);try{await t(o)}catch(g){let M=g instanceof D?
Ho(g,o):{};Object.keys(M).length>0?h(M):d(g)}c(!1)}};return{values:o,errors:i,failure:l,busy:_,ref:v,set:m=>{r(b=>({...b,...m})),a(b=>Object.fromEntries(Object.
entries(b).filter(([g])=>!(g in m))))},submit:m=>{u(m)}}}function Ho(e,t){let n={};for(let{location:o="",message:r}of e.problem.errors??[]){let i=o.replace(/^body\./,
"").split(/[.[]/)[0];if(!(i in t))continue;let a=e.problem.hint;n[i]??=a?`${r} – ${a}`:r}return n}function ra({form:{failure:e}}){return e?!(e instanceof D)||
e.status>=500?s(et,{error:e}):s("div",{role:"alert",children:s(qn,{kind:"bad",children:Ft(e)})}):null}function Rt({label:e,hint:t,error:n,children:o}){let r=Me();
return s("div",{class:"field",children:[s("label",{for:r,children:e}),o({id:r,"aria-invalid":n?!0:void 0,"aria-describedby":`${r}-hint ${r}-error`}),s("p",{class:"\
error",id:r+"-error",children:n}),t&&s("p",{class:"hint",id:r+"-hint",children:t})]})}function ia({label:e,hint:t,error:n,value:o,onValue:r,type:i="text",...a}){
return s(Rt,{label:e,hint:t,error:n,children:l=>s("input",{type:i,autocomplete:"off",spellcheck:!1,...a,...l,value:o,onInput:d=>r(d.currentTarget.value)})})}function aa({
label:e,hint:t,error:n,value:o,onValue:r,...i}){return s(Rt,{label:e,hint:t,error:n,children:a=>s("textarea",{rows:4,spellcheck:!1,...i,...a,value:o,onInput:l=>r(
l.currentTarget.value)})})}function sa({label:e,hint:t,error:n,value:o,onValue:r,options:i}){return s(Rt,{label:e,hint:t,error:n,children:a=>s("select",{...a,value:o,
onChange:l=>r(l.currentTarget.value),children:i.map(l=>s("option",{value:l.value,children:l.label},l.value))})})}function la({label:e,hint:t,checked:n,onValue:o}){
let r=Me();return s("div",{class:"check",children:[s("input",{type:"checkbox",id:r,checked:n,"aria-describedby":t?r+"-hint":void 0,onChange:i=>o(i.currentTarget.
checked)}),s("label",{for:r,children:e}),t&&s("p",{class:"hint",id:r+"-hint",children:t})]})}function Uo({title:e,children:t,onClose:n,wide:o}){let r=N(null),i=Me();return I(()=>{let a=document.activeElement;return r.current.showModal(),()=>a instanceof
HTMLElement&&a.focus()},[]),s("dialog",{ref:r,class:o?"wide":void 0,"aria-labelledby":i,onCancel:a=>{a.preventDefault(),n()},children:[s("header",{children:[s("\
h2",{id:i,children:e}),s("button",{type:"button",class:"quiet icon-only","aria-label":"Close",onClick:n,children:s(A,{name:"cross"})})]}),t]})}var It=C(void 0);
function _a(e){return new Promise(t=>{It.value={...e,answer:n=>{It.value=void 0,t(n)}}})}function ha(){let e=It.value;return e?s(Uo,{title:e.title,onClose:()=>e.
answer(!1),children:[s("div",{class:"stack",children:e.text}),s("footer",{children:[s("button",{type:"button",onClick:()=>e.answer(!1),children:"Cancel"}),s("bu\
tton",{type:"button",class:e.danger?"danger":"primary",onClick:()=>e.answer(!0),children:e.action})]})]}):null}var _e=class extends Error{constructor(t,n){super(t),this.name="ParseError",this.type=n.type,this.field=n.field,this.value=n.value,this.line=n.line}};var tt=10,nt=13,re=32,Jn=6;function $t(e){if(typeof e=="function")throw new TypeError("`config` must be an object, got a function instead. Did you mean `createP\
arser({onEvent: fn})`?");let{maxBufferSize:t,onComment:n,onError:o,onEvent:r,onId:i,onRetry:a}=e,l=[],d=0,_="",c,v="",h=0,u,m=!1,b=!1,g=!1;function M(f){if(m)throw new Error(
"Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing.");if(_!==void 0){if(f=_+f,f===""||f==="\
ï"||f==="ï»"){_=f;return}_=void 0,f=f.replace(/^(?:\uFEFF|\xEF\xBB\xBF)/,"")}if((b||g)&&(f=x(f),!f))return;if(!l.length){let y=he(f);y!==""&&O(y),H();return}
if(f.indexOf(`
`)===-1&&f.indexOf("\r")===-1){if(d<Jn){let y=l.join("")+f.slice(0,Jn-d);if(!k(y)){l.length=0,d=0,b=!0;return}}l.push(f),d+=f.length,H();return}l.push(f);let p=l.
join("");l.length=0,d=0,O(he(p)),H()}function x(f){if(f.length===0)return f;if(g)return g=!1,f.charCodeAt(0)===tt?f.slice(1):f;let p=f.indexOf("\r"),y=f.indexOf(
`
`),F=p===-1?y:y===-1||p<y?p:y;return F===-1?"":F===f.length-1&&f.charCodeAt(F)===nt?(b=!1,g=!0,""):(b=!1,f.slice(F+(f.charCodeAt(F)===nt&&f.charCodeAt(F+1)===tt?
2:1)))}function O(f){if(f){if(f.charCodeAt(f.length-1)===nt){if(B(f,0,f.length-1),H())return;g=!0;return}if(k(f)){l.push(f),d=f.length;return}b=!0}}function k(f){
let p=f.charCodeAt(0);return p===58&&!!n||p===100&&ot(f,"data")||p===101&&ot(f,"event")||p===105&&ot(f,"id")||p===114&&ot(f,"retry")}function H(){return m?!0:t===
void 0||d+v.length<=t?!1:(m=!0,l.length=0,d=0,c=void 0,v="",h=0,u=void 0,b=!1,g=!1,o?.(new _e(`Buffered data exceeded max buffer size of ${t} characters`,{type:"\
max-buffer-size-exceeded"})),!0)}function he(f){let p=0;if(f.indexOf("\r")===-1){let T=f.indexOf(`
`,p);for(;T!==-1;){if(p===T){c!==void 0&&i?.(c),h>0&&r?.({id:c,event:u,data:v}),c=void 0,v="",h=0,u=void 0,p=T+1,T=f.indexOf(`
`,p);continue}let X=f.charCodeAt(p);if(Xn(f,p,X)){let at=f.charCodeAt(p+5)===re?p+6:p+5,ve=f.slice(at,T);if(h===0&&f.charCodeAt(T+1)===tt){c!==void 0&&i?.(c),r?.(
{id:c,event:u,data:ve}),c=void 0,v="",u=void 0,p=T+2,T=f.indexOf(`
`,p);continue}v=h===0?ve:`${v}
${ve}`,h++}else Yn(f,p,X)?u=f.slice(f.charCodeAt(p+6)===re?p+7:p+6,T)||void 0:B(f,p,T);if(H())return"";p=T+1,T=f.indexOf(`
`,p)}return f.slice(p)}let y=f.indexOf("\r",p),F=f.indexOf(`
`,p);for(;p<f.length;){let T=-1;if(y!==-1&&F!==-1?T=y<F?y:F:y!==-1?y===f.length-1?T=-1:T=y:F!==-1&&(T=F),T===-1)break;if(B(f,p,T),H())return"";p=T+1,f.charCodeAt(
p-1)===nt&&f.charCodeAt(p)===tt&&p++,y!==-1&&y<p&&(y=f.indexOf("\r",p)),F!==-1&&F<p&&(F=f.indexOf(`
`,p))}return f.slice(p)}function B(f,p,y){if(p===y){Ne();return}let F=f.charCodeAt(p);if(Xn(f,p,F)){let ie=f.charCodeAt(p+5)===re?p+6:p+5,qt=f.slice(ie,y);v=h===
0?qt:`${v}
${qt}`,h++;return}if(Yn(f,p,F)){u=f.slice(f.charCodeAt(p+6)===re?p+7:p+6,y)||void 0;return}if(F===105&&f.charCodeAt(p+1)===100&&f.charCodeAt(p+2)===58){let ie=f.
slice(f.charCodeAt(p+3)===re?p+4:p+3,y);ie.includes("\0")||(c=ie);return}if(F===58){if(n){let ie=f.slice(p,y);n(ie.slice(f.charCodeAt(p+1)===re?2:1))}return}let T=f.
slice(p,y),X=T.indexOf(":");if(X===-1){U(T,"",T);return}let at=T.slice(0,X),ve=T.charCodeAt(X+1)===re?2:1,ro=T.slice(X+ve);U(at,ro,T)}function U(f,p,y){switch(f){case"\
event":u=p||void 0;break;case"data":v=h===0?p:`${v}
${p}`,h++;break;case"id":p.includes("\0")||(c=p);break;case"retry":/^\d+$/.test(p)?a?.(parseInt(p,10)):o?.(new _e(`Invalid \`retry\` value: "${p}"`,{type:"inval\
id-retry",value:p,line:y}));break;default:o?.(new _e(`Unknown field "${f.length>20?`${f.slice(0,20)}…`:f}"`,{type:"unknown-field",field:f,value:p,line:y}));break}}
function Ne(){c!==void 0&&i?.(c),h>0&&r?.({id:c,event:u,data:v}),c=void 0,v="",h=0,u=void 0}function z(f={}){if(f.consume&&l.length>0){let p=l.join("");B(p,0,p.
length)}_="",c=void 0,v="",h=0,u=void 0,l.length=0,d=0,m=!1,b=!1,g=!1}return{feed:M,reset:z}}function Xn(e,t,n){return n===100&&e.charCodeAt(t+1)===97&&e.charCodeAt(
t+2)===116&&e.charCodeAt(t+3)===97&&e.charCodeAt(t+4)===58}function Yn(e,t,n){return n===101&&e.charCodeAt(t+1)===118&&e.charCodeAt(t+2)===101&&e.charCodeAt(t+3)===
110&&e.charCodeAt(t+4)===116&&e.charCodeAt(t+5)===58}function ot(e,t){let n=1;for(;n<e.length&&n<t.length;){if(e.charCodeAt(n)!==t.charCodeAt(n))return!1;n++}return e.
length<=t.length||e.charCodeAt(t.length)===58}var De=C("off"),zo=C(!1),it=new Set,Dt=C([]),rt="",Nt=[],no;function Bo(){no=void 0;let e=Nt;Nt=[];for(let t of it)t.hear(e)}function jt(e){Nt.push(e),no??=setTimeout(
Bo,250)}function eo(){let e=[...new Set([...it].flatMap(t=>t.topics))].sort();e.join()!==Dt.peek().join()&&(Dt.value=e)}function Pa(e,t){let n=N(t);n.current=t,
I(()=>{let o={topics:e,hear:r=>n.current(r)};return it.add(o),eo(),()=>{it.delete(o),queueMicrotask(eo)}},[e.join()])}var oo=C(document.hidden);addEventListener(
"visibilitychange",()=>oo.value=document.hidden);j(()=>{let e=Dt.value,t=Oe.value;if(e.length===0||zo.value||oo.value){De.value="off";return}let n=new AbortController;
return Wo(t,e,n.signal),()=>n.abort()});var Vo=5e3,to="";async function Wo(e,t,n){let o=e+" "+t.join();o!==to&&(rt=""),to=o,De.value="connecting";for(let r=0;!n.
aborted;r++){try{let a=`${ce}v1/tenants/${encodeURIComponent(e)}/stream?topics=${t.join()}`,l={Accept:"text/event-stream"};rt&&(l["Last-Event-ID"]=rt);let d=await Je(
"GET",a,{header:l,signal:n});De.value="live",r=0,await Ko(d)}catch(a){if(fe(a)||n.aborted)return;a instanceof D&&a.status===401&&W.ended&&await W.ended()}if(n.aborted)
return;De.value=r<3?"reconnecting":"polling",De.value==="polling"&&jt({kind:"gap"});let i=Math.min(Vo,500*2**r)*(.75+Math.random()/2);await new Promise(a=>setTimeout(
a,i))}}async function Ko(e){let t=$t({onEvent:o=>{o.id&&(rt=o.id),o.event==="gap"?jt({kind:"gap"}):o.event&&o.event!=="ready"&&jt({kind:o.event,item:JSON.parse(
o.data)})}}),n=e.body.pipeThrough(new TextDecoderStream).getReader();for(;;){let{done:o,value:r}=await n.read();if(o)return;t.feed(r)}}export{E as a,Go as b,$ as c,I as d,N as e,we as f,Jo as g,Me as h,C as i,To as j,Q as k,xn as l,ce as m,W as n,Ct as o,Je as p,Z as q,Cn as r,hr as s,Mn as t,q as u,
kt as v,Oe as w,de as x,Sn as y,J as z,yr as A,Tn as B,Pt as C,Pn as D,St as E,An as F,Mr as G,Tr as H,kr as I,Sr as J,Er as K,Pr as L,Ar as M,s as N,$n as O,Lt as P,
Le as Q,Wr as R,Kr as S,Re as T,Dn as U,Nn as V,A as W,qr as X,Ot as Y,Fe as Z,Hr as _,Ie as $,Xr as aa,Yr as ba,ei as ca,jn as da,$o as ea,et as fa,$e as ga,qn as ha,
oa as ia,ra as ja,Rt as ka,ia as la,aa as ma,sa as na,la as oa,Bn as pa,Vn as qa,Ci as ra,Mi as sa,Uo as ta,_a as ua,ha as va,De as wa,zo as xa,Pa as ya,Hn as za,
ci as Aa,Un as Ba,mi as Ca,zn as Da,Kn as Ea,Oi as Fa,qo as Ga,Gn as Ha,$i as Ia,Qn as Ja,Zi as Ka};
