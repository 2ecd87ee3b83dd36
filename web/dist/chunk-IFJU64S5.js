var y,wt,ze,q,Ue,Te,xt,Me,kt,Ve,je,gn,ie=Symbol.for("pv"),Se={},Pe=[],bn=/^m(i|n|o|s|text|space)$/,We=Array.isArray,Be=Pe.slice,K=Object.assign;function B(e){e&&
e.parentNode&&e.remove()}function Mt(e,t,n){var o,r,i,a={},u=arguments.length;for(i in t)i=="key"?o=t[i]:i=="ref"&&typeof e!="function"?r=t[i]:a[i]=t[i];return u>
2&&(a.children=u>3?Be.call(arguments,2):n),re(e,a,o,r,null)}function re(e,t,n,o,r){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ie,__v:r||++wt,__i:-1,__u:0};return!r&&y.vnode&&y.
vnode(i),i}function C(e){return e.children}function J(e,t){this.props=e,this.context=t,this.__g=0}function U(e,t){if(t==null)return e.__&&U(e.__,e.__i+1);for(var n;t<e.__k.
length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:U(e)}function wn(e){var t,n=e.__v,o=n.__e,r=[],i=[],a=e.__P;a&&
((t=K({constructor:ie},n)).__v=n.__v+1,y.vnode&&y.vnode(t),Ke(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,r,o||U(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Ot(
r,t,i),n.__=n.__e=null,t.__e!=o&&Ct(t))}function Ct(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ct(e)}
function gt(e){(8&e.__g||(e.__g|=8,q.push(e),Te++))&&Ue==y.debounceRendering||((Ue=y.debounceRendering)||queueMicrotask)(Tt)}function Tt(){try{for(var e,t=1;q.length;)
q.length>t&&q.sort(xt),e=q.shift(),t=q.length,8&e.__g&&wn(e)}finally{(Te=q.length)&&(Ue||queueMicrotask)(Tt)}}function St(e,t,n,o,r,i,a,u,f,d,c){var h,_,l,p,g,v,
b=o.__k||Pe,m=t.length;for(f=xn(n,t,b,f,m),h=0;h<m;h++)(l=n.__k[h])!=null&&(_=~l.__i&&b[l.__i]||Se,l.__i=h,v=Ke(e,l,_,r,i,a,u,f,d,c),p=l.__e,(_.ref!=l.ref||8&_.
__u)&&(_.ref&&Ge(_.ref,null,l,_),l.ref&&c.push(l.ref,l.__c||p,l)),g=g||p,4&l.__u?(f=Pt(l,f,e,!_.__v),_.__e&&(_.__e=null)):typeof l.type=="function"&&v!==void 0?
f=v:p&&(f=p.nextSibling),l.__u&=-21);return n.__e=g,f}function xn(e,t,n,o,r){var i,a,u,f,d,c,h,_,l,p=n.length,g=p,v=0,b=0,m=e.__k=Array(r);for(i=0;i<r;i++)(a=t[i])!=
null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=m[i]=re(null,a):We(a)?a=m[i]=re(C,{children:a}):a.constructor===ie&&
a.__b?a=m[i]=re(a.type,a.props,a.key,a.ref,a.__v):m[i]=a,f=i+v,a.__=e,a.__b=e.__b+1,u=null,~(d=a.__i=kn(a,n,f,g))&&(g--,(u=n[d])&&(u.__u|=2)),u&&u.__v?(a.__u|=16,
d==f-1?v--:d==f+1?v++:d!=f&&(d>f?v--:v++,b=1)):(~d||(r>p?v--:r<p&&v++),typeof a.type!="function"&&(a.__u|=4))):m[i]=null;if(b){for(c=[],h=[],i=0;i<r;i++)if((a=m[i])&&
16&a.__u){for(v=0,_=c.length;v<_;)c[l=v+_>>1]<a.__i?v=l+1:_=l;c[v]=a.__i,h[i]=v+1}for(v=c.length;i--;)h[i]&&(h[i]==v?v--:m[i].__u|=4)}if(g)for(i=0;i<p;i++)!(u=n[i])||
2&u.__u||(u.__e==o&&(o=U(u)),Qe(u,u));return o}function Pt(e,t,n,o){var r,i,a,u;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(i=0;i<r.length;i++)
r[i]&&(r[i].__=e,t=Pt(r[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=U(e))&&!t.parentNode&&(t=null),a=e.__e,u=t;u&&u.nodeType==8;)u=u.nextSibling;for(a!=u&&(!o&&
n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function kn(e,t,n,o){var r,i=e.key,a=e.type,u=t[n],f=u&&!(2&u.__u);if(u===null&&i==null||f&&i==u.key&&a==u.type)return n;if(o>(f?1:0)){for(r=n-1;r>=0;r--)if((u=
t[r])&&!(2&u.__u)&&i==u.key&&a==u.type)return r;for(r=n+1;r<t.length;r++)if((u=t[r])&&!(2&u.__u)&&i==u.key&&a==u.type)return r}return-1}function bt(e,t,n){n==null&&
(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ke(e,t,n,o,r){var i,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||bt(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||bt(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),
typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=je[t]||(je[t]=Mn(t)),(e.__a||(e.__a={}))[t]=Ve,i=t!=(t=t.replace(kt,"$1")),(t=t.slice(2))[0]<"a"&&
(t=t.toLowerCase()),n?e.addEventListener(t,a,i):e.removeEventListener(t,a,i));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)
try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Mn(e){
return function(t){var n=this.__e;if(n){if(n=n[e],t[Me]==null)t[Me]=Ve++;else if(t[Me]<this.__a[e])return;return n(y.event?y.event(t):t)}}}function Ke(e,t,n,o,r,i,a,u,f,d){
var c,h,_,l,p,g,v,b,m,E,k,qe,mt,xe,V,yt,N,W,H=t.type;if(t.constructor!==ie)return null;128&n.__u&&(f=32&n.__u,c=n.__c.__z)&&(t.__u|=f,h=i=[],c.nodeType==8?u=Ce(
c,i):i.push(c),u=i[0]||u),(c=y.__b)&&c(t);e:if(typeof H=="function"){_=a.length;try{if(b=t.props,m=(c=H.prototype)&&c.render,E=(c=H.contextType)&&o[c.__c],k=c?E?
E.props.value:c.__:o,(l=n.__c)?(t.__c=l,2&l.__g&&(l.__g|=1)):(m?t.__c=l=new H(b,k):(t.__c=l=new J(b,k),l.constructor=H,l.render=Tn),E&&E.sub(l),l.state||(l.state=
{}),l.__n=o,l.__g|=8,l.__h=[],l.__k=[]),m&&(l.__s||(l.__s=l.state),H.getDerivedStateFromProps&&(l.__s==l.state&&(l.__s=K({},l.__s)),K(l.__s,H.getDerivedStateFromProps(
b,l.__s)))),p=l.props,g=l.state,l.__v=t,n.__c){if(b!==p&&m&&!H.getDerivedStateFromProps&&l.componentWillReceiveProps&&l.componentWillReceiveProps(b,k),t.__v==n.
__v&&!(8&l.__g)||!(4&l.__g)&&l.shouldComponentUpdate&&l.shouldComponentUpdate(b,l.__s,k)===!1){t.__v!=n.__v&&(l.props=b,l.state=l.__s,l.__g&=-9),t.__e=n.__e,t.__k=
n.__k,t.__k.some(function(I){I&&(I.__=t)}),Pe.push.apply(l.__h,l.__k),l.__k=[],l.__h.length&&a.push(l),u=U(n);break e}l.componentWillUpdate&&l.componentWillUpdate(
b,l.__s,k),m&&l.componentDidUpdate&&l.__h.push(function(){l.componentDidUpdate(p,g,v)})}else m&&!H.getDerivedStateFromProps&&l.componentWillMount&&l.componentWillMount(),
m&&l.componentDidMount&&l.__h.push(l.componentDidMount);l.context=k,l.props=b,l.__P=e,l.__g&=-5,qe=y.__r,mt=m?25:0;do l.__g&=-9,qe&&qe(t),c=l.render(l.props,l.state=
l.__s,l.context);while(8&l.__g&&++mt<25);m&&(Pe.push.apply(l.__h,l.__k),l.__k=[]),l.state=l.__s,l.getChildContext&&(o=K({},o,l.getChildContext())),m&&n.__c&&l.getSnapshotBeforeUpdate&&
(v=l.getSnapshotBeforeUpdate(p,g)),xe=c&&c.type===C&&c.key==null?c.props.children:c,b.__P&&(c=u,r=(e=b.__P).namespaceURI,f=i=null,n.props&&n.props.__P!=e&&(n.__k.
some(function(I){I&&Qe(I,I)}),n.__k=null),u=n.__k?U(n,0):null),u=St(e,We(xe)?xe:[xe],t,n,o,r,i,a,u,f,d),b.__P&&(t.__e=null,u=c),t.__u&=-161,h&&h.some(B),l.__h.length&&
a.push(l),1&l.__g&&(l.__g&=-4)}catch(I){if(a.length=_,t.__v=null,f||i)if(I&&I.then){if(t.__u|=128|f,i){for(~(N=i.indexOf(u||void 0))||(N=i.length);(W=i[N-1])&&W.
nodeType==8;)N--;for(;N<i.length;N++)if(W=i[N])if(i[N]=null,V){if(W==yt)break}else{if(W.nodeType!=8)break;W.data.startsWith("$s")&&(yt=Ce(V=W))}}if(!V){for(;u&&
u.nodeType==8&&u.nextSibling;)u=u.nextSibling;V=u}(c=Ce(V=t.__c.__z||(t.__c.__z=V)))?(t.__e=V,u=c):t.__e=u,u=u&&u.nextSibling}else i&&i.some(B);else t.__e=n.__e;
t.__k||(t.__k=n.__k||[]),I&&I.then||Et(t),y.__e(I,t,n)}}else u=t.__e=Cn(n.__e,t,n,o,r,i,a,f,d,e);return(c=y.diffed)&&c(t),u}function Ce(e,t){if(e&&e.nodeType==8&&
e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(
e)}}function Et(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Et))}function Ot(e,t,n){for(var o=0;o<n.length;)Ge(n[o++],n[o++],n[o++]);y.__c&&y.__c(t,e),e.some(
function(r){try{e=r.__h,r.__h=[],e.some(function(i){i.call(r)})}catch(i){y.__e(i,r.__v)}})}function Cn(e,t,n,o,r,i,a,u,f,d){var c,h,_,l,p,g,v,b,m=n.props||Se,E=t.
props,k=t.type;if(k=="svg"?r="http://www.w3.org/2000/svg":k=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),i){for(c=0;c<i.
length;c++)if((p=i[c])&&(k?p.localName==k:p.nodeType==3)){e=p,i[c]=null;break}}if(!e){if(b=d.ownerDocument||document,!k)return b.createTextNode(E);e=b.createElementNS(
r,k,E.is?E:d),u&&(y.__m&&y.__m(t,i),u=!1),i=null}if(k){if(d=k=="template"&&e.content||e,i=k=="textarea"&&E.defaultValue!=null?null:i&&Be.call(d.childNodes),!u&&
i)for(m={},c=0;c<e.attributes.length;c++)m[(p=e.attributes[c]).name]=p.value;for(c in m)p=m[c],c=="dangerouslySetInnerHTML"?_=p:c=="children"||c in E||c=="value"&&
"defaultValue"in E||c=="checked"&&"defaultChecked"in E||ke(e,c,null,p,r);for(c in E)p=E[c],c=="children"?l=p:c=="dangerouslySetInnerHTML"?h=p:c=="value"?g=p:c==
"checked"?v=p:u&&typeof p!="function"||m[c]===p||ke(e,c,p,m[c],r);h?(u||_&&(h.__html==_.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(_&&(e.
textContent=""),(k=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&bn.test(k))&&(r="http://www.w3.org/1999/xhtml"),St(d,We(l)?l:[l],t,n,o,r,i,a,i?i[0]:
n.__k&&U(n,0),u,f),i&&i.some(B)),u&&k!="textarea"||(c="value",k=="progress"&&g==null?e.removeAttribute(c):g==null||g===e[c]&&(k!="progress"||g)||ke(e,c,g,m[c],r),
c="checked",v!=null&&v!=e[c]&&ke(e,c,v,m[c],r))}else m===E||u&&e.data==E||(e.data=E);return e}function Ge(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=
o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){y.__e(r,n)}}function Qe(e,t,n){var o,r,i,a;if(y.unmount&&y.unmount(
e),!(o=e.ref)||o.current&&o.current!=e.__e||Ge(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(u){y.__e(u,t)}o.__P=o.__n=null}
if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&Qe(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Ce(o,i=[]))&&(o==e.__e&&i.some(B),B(r),
B(o)),n||B(e.__e),e.__e=e.__c=e.__=null}function Tn(e,t,n){return this.constructor(e,n)}function no(e,t){var n,o,r,i;y.__&&y.__(e,t),t.nodeType==9&&(t=t.documentElement),
o=(n=e&&32&e.__u)?null:t.__k,t.__k=re(C,{children:[e]}),r=[],i=[],Ke(t,t.__k,o||Se,Se,t.namespaceURI,o?null:t.firstChild?Be.call(t.childNodes):null,r,o?o.__e:t.
firstChild,n,i),Ot(r,t.__k,i),t.__k.props.children=null}y={__e:function(e,t,n,o){for(var r,i,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(i=r.constructor)&&i.getDerivedStateFromError)&&r.setState(i.getDerivedStateFromError(
e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(u){e=u}}throw Te=0,e}},wt=0,ze=function(e){return e!=null&&e.
constructor===ie},J.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=K({},this.state)),typeof e=="function"&&(e=e(K({},n),this.props)),
e&&(K(n,e),this.__v&&(t&&this.__k.push(t),gt(this)))},J.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),gt(this))},J.prototype.render=
C,q=[],Te=0,xt=function(e,t){return e.__v.__b-t.__v.__b},Me=Symbol(),kt=/(PointerCapture)$|Capture$/i,Ve=0,je={},gn=0;var G,M,Ze,At,Je=Object.is,se=0,qt=[],Xe=[],T=y,Rt=T.__b,Ft=T.__r,It=T.diffed,Lt=T.__c,Ht=T.unmount,$t=T.__;function ue(e,t){T.__h&&T.__h(M,e,se||t),se=0;var n=M.
__H||(M.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function O(e){return se=1,Sn(jt,e)}function Sn(e,t,n){var o=ue(G++,2);if(o.t=e,!o.__c&&
(o.__=[n?n(t):jt(void 0,t),function(i){var a=(o.__N||o.__)[0],u=o.t(a,i);Je(a,u)||(o.__N=[u,o.__[1]],o.__c.setState({}))}],o.__c=M,!M.__f)){M.__f=!0;var r=M.shouldComponentUpdate;
M.shouldComponentUpdate=function(i,a,u){var f=this.__H;if(!f)return!0;var d=!1,c=this.props!=i;if(f.__.some(function(_){_.__N&&(d=!0,Je(_.__[0],_.__N[0])||(c=!0))}),
r){var h=r.call(this,i,a,u);return d?h||c:h}return!d||c}}return o.__}function A(e,t){var n=ue(G++,3);!T.__s&&Ut(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,M.__H.__h.push(
n))}function F(e){return se=5,le(function(){return{current:e}},[])}function le(e,t){var n=ue(G++,7);return Ut(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function ce(e,t){return se=8,le(function(){return e},t)}function io(e){var t=ue(G++,10),n=O();return t.__=e,M.componentDidCatch||(M.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}
function fe(){var e=ue(G++,11);if(!e.__){for(var t=M.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Pn(){var e;
do{for(;e=Xe.shift();)try{ae(e)}catch(n){T.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=qt.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ae),t.__h.some(Ye),t.__h=[]}catch(n){
t.__h=[],T.__e(n,e.__v)}}}while(Xe.length)}T.__b=function(e){M=null,Rt&&Rt(e)},T.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),$t&&$t(e,t)},T.__r=function(e){
Ft&&Ft(e),G=0;var t=(M=e.__c).__H;t&&(Ze==M?M.__h=[]:(t.__h.some(ae),t.__h.some(Ye),G=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),
Ze=M},T.diffed=function(e){It&&It(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Nt(qt.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ze=M=null},T.__c=function(e,t){
t.some(function(n){try{n.__h.some(ae),n.__h=n.__h.filter(function(o){return!o.__||Ye(o)})}catch(o){n.__h=[function(){throw o}]}}),Lt&&Lt(e,t)},T.unmount=function(e){
Ht&&Ht(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,
Nt(Xe.push(r))}else ae(r)}catch(i){t=i}}),o.__H=void 0,t&&T.__e(t,o.__v))};var Dt=typeof requestAnimationFrame=="function";function En(e){var t,n=function(){clearTimeout(
o),Dt&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Dt&&(t=requestAnimationFrame(n))}function Nt(e){e!=1&&At==T.requestAnimationFrame||((At=T.requestAnimationFrame)||
En)(Pn)}function ae(e){var t=M,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),M=t}function Ye(e){var t=M;e.__c=e.__(),M=t}function Ut(e,t){return!e||e.length!=
t.length||t.some(function(n,o){return!Je(n,e[o])})}function jt(e,t){return typeof t=="function"?t(e):t}var On=Symbol.for("preact-signals");function Re(){if($>1)$--;else{var e,t=!1;for((function(){var r=Oe;for(Oe=void 0;r!==void 0;){var i=r.S;if(i.v===r.v)for(var a=i.
t;a!==void 0;a=a.x)a.i===r.i&&(a.i=i.i);r=r.o}})();_e!==void 0;){var n=_e;for(_e=void 0,Ee++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Vt(n))try{n.
c()}catch(r){t||(e=r,t=!0)}n=o}}if(Ee=0,$--,t)throw e}}function Q(e){if($>0)return e();et=++An,$++;try{return e()}finally{Re()}}var de,x=void 0;function pe(e){var t=x,
n=de;x=void 0,de=void 0;try{return e()}finally{x=t,de=n}}var _e=void 0,$=0,Ee=0,An=0,et=0,Oe=void 0,Ae=0;function zt(e){if(x!==void 0){var t=e.n;if(t===void 0||
t.t!==x)return t={i:0,S:e,p:x.s,n:void 0,t:x,e:void 0,x:void 0,r:t},x.s!==void 0&&(x.s.n=t),x.s=t,e.n=t,32&x.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&
(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=x.s,t.n=void 0,x.s.n=t,x.s=t),t}}function P(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,
this.Z=t?.unwatched,this.name=t?.name}P.prototype.brand=On;P.prototype.h=function(){return!0};P.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&
(e.x=n,this.t=e,n!==void 0?n.e=e:pe(function(){var o;(o=t.W)==null||o.call(t)}))};P.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,o=e.x;n!==void 0&&
(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&pe(function(){var r;(r=t.Z)==null||r.call(t)}))}};P.prototype.subscribe=function(e){
var t=this;return L(function(){var n=t.value;pe(function(){return e(n)})},{name:"sub"})};P.prototype.valueOf=function(){return this.value};P.prototype.toString=
function(){return this.value+""};P.prototype.toJSON=function(){return this.value};P.prototype.peek=function(){var e=this;return pe(function(){return e.value})};
Object.defineProperty(P.prototype,"value",{get:function(){var e=zt(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Ee>100)throw new Error(
"Cycle detected");(function(n){$!==0&&Ee===0&&n.l!==et&&(n.l=et,Oe={S:n,v:n.v,i:n.i,o:Oe})})(this),this.v=e,this.i++,Ae++,$++;try{for(var t=this.t;t!==void 0;t=
t.x)t.t.N()}finally{Re()}}}});function w(e,t){return new P(e,t)}function Vt(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}
function Wt(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Bt(e){for(var t=e.s,n=void 0;t!==
void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=n}function Z(e,t){P.call(this,
void 0,t),this.x=e,this.s=void 0,this.g=Ae-1,this.f=4}Z.prototype=new P;Z.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,
this.g===Ae))return!0;if(this.g=Ae,this.f|=1,this.i>0&&!Vt(this))return this.f&=-2,!0;var e=x;try{Wt(this),x=this;var t=this.x();(16&this.f||this.v!==t||this.i===
0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return x=e,Bt(this),this.f&=-2,!0};Z.prototype.S=function(e){if(this.t===void 0){this.
f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}P.prototype.S.call(this,e)};Z.prototype.U=function(e){if(this.t!==void 0&&(P.prototype.U.call(this,e),this.t===
void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Z.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};
Object.defineProperty(Z.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=zt(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.
f)throw this.v;return this.v}});function X(e,t){return new Z(e,t)}function Kt(e){var t=e.j;if(e.j=void 0,typeof t=="function"){$++;var n=x;x=void 0;try{t()}catch(o){
throw e.f&=-2,e.f|=8,tt(e),o}finally{x=n,Re()}}}function tt(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Kt(e)}function Rn(e){if(x!==this)throw new Error(
"Out-of-order effect");Bt(this),x=e,this.f&=-2;try{8&this.f&&tt(this)}finally{Re()}}function Y(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,
this.name=t?.name,de&&de.push(this)}Y.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=
t)}finally{e()}};Y.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Kt(this),Wt(this),$++;var e=x;return x=this,Rn.bind(
this,e)};Y.prototype.N=function(){2&this.f||(this.f|=2,this.u=_e,_e=this)};Y.prototype.d=function(){this.f|=8,1&this.f||tt(this)};Y.prototype.dispose=function(){
this.d()};function L(e,t){var n=new Y(e,t);try{n.c()}catch(r){throw n.d(),r}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var Gt,Ie,Fe,Fn=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Qt=[];L(function(){Gt=this.N})();function ee(e,t){y[e]=t.bind(null,y[e]||function(){})}function he(e){if(Fe){var t=Fe;Fe=void 0,t()}Fe=e&&e.S()}function Zt(e){
var t=this,n=e.data,o=Ln(n);o.name="ReactiveDom",o.value=n;var r=le(function(){for(var u=t,f=t.__v;f=f.__;)if(f.__c){f.__c.__$f|=4;break}var d=X(function(){var l=o.
value.value;return l===0?0:l===!0?"":l||""}),c=X(function(){return!Array.isArray(d.value)&&!ze(d.value)}),h=L(function(){if(this.N=Jt,c.value){var l=d.value;u.__v&&
u.__v.__e&&u.__v.__e.nodeType===3&&(u.__v.__e.data=l)}}),_=t.__$u.d;return t.__$u.d=function(){h(),_.call(this)},[c,d]},[]),i=r[0],a=r[1];return i.value?a.peek():
a.value}Zt.displayName="ReactiveTextNode";Object.defineProperties(P.prototype,{constructor:{configurable:!0,value:Mt(C,null).constructor},type:{configurable:!0,
value:Zt},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ee("__b",function(e,t){if(he(),
Ie=void 0,typeof t.type=="string"){var n,o=t.props;for(var r in o)if(r!=="children"){var i=o[r];i instanceof P&&(n||(t.__np=n={}),n[r]=i,o[r]=i.peek())}}e(t)});
ee("__r",function(e,t){if(e(t),t.type!==C){he();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(r,i){var a;return L(function(){a=this},{name:i}),
a.c=r,a})((function(r){return function(){var i;Fn&&((i=this.y)==null||i.call(this)),r.__$f|=1,r.setState({})}})(o),typeof t.type=="function"?t.type.displayName||
t.type.name:""))),Ie=o,he(n)}});ee("__e",function(e,t,n,o){he(),Ie=void 0,e(t,n,o)});ee("diffed",function(e,t){he(),Ie=void 0;var n;if(typeof t.type=="string"&&
(n=t.__e)){var o=t.__np,r=t.props,i=n.U;if(i)for(var a in i){var u=i[a];u===void 0||o&&a in o||(u.d(),i[a]=void 0)}if(o){i||(i={},n.U=i);for(var f in o){var d=i[f],
c=o[f];d===void 0?(d=In(n,f,c,r),i[f]=d):d.o(c,r)}}}e(t)});function In(e,t,n,o){var r=t in e&&e.ownerSVGElement===void 0,i=w(n);return{o:function(a,u){i.value=a,
o=u},d:L(function(){this.N=Jt;var a=i.value.value;o[t]!==a&&(o[t]=a,r?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}ee("unmo\
unt",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var r in o){var i=o[r];i&&i.d()}}}var a=t.__np;if(a){var u=t.props;
for(var f in a)u[f]=a[f]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=8;var c=d.__$u;c&&(d.__$u=void 0,c.d())}}e(t)});ee("__h",function(e,t,n,o){o<3&&(t.__$f|=2),
e(t,n,o)});J.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var r in t)return!0;if(this.__f||typeof this.
u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!==
"__source"&&e[a]!==this.props[a])return!0;for(var u in this.props)if(!(u in e))return!0;return!1};function Ln(e,t){return le(function(){return w(e,t)},[])}var Hn=function(e){queueMicrotask(function(){queueMicrotask(e)})};function $n(){Q(function(){for(var e;e=Qt.shift();)Gt.call(e)})}function Jt(){Qt.push(this)===1&&(y.requestAnimationFrame||Hn)($n)}function nt(e,t){let n="sealhook-"+e,o=t.find(i=>i===localStorage.getItem(n)),r=w(o??t[0]);return L(()=>localStorage.setItem(n,r.value)),r}var Dn=nt("theme",["s\
ystem","light","dark"]),j=nt("zone",["local","utc"]),Xt=nt("keys",["on","off"]);L(()=>{document.documentElement.dataset.theme=Dn.value});var Le=document.baseURI;var R=class extends Error{problem;constructor(t){super(t.detail||t.title),this.problem=t}get status(){return this.problem.status}},He=e=>e instanceof DOMException&&
e.name==="AbortError",te={token:""},ot=w(!1),ve=w(0);function Nn(e,t){let n=e.slice(e.indexOf("/")+1).replace(/\{(\w+)\}/g,(r,i)=>encodeURIComponent(String(t.path[i]))),
o=new URLSearchParams;for(let[r,i]of Object.entries(t.query??{}))for(let a of Array.isArray(i)?i:[i])a!==void 0&&a!==""&&o.append(r,String(a));return Le+n+(o.size>
0?"?"+o:"")}async function Yt(e,t,n={}){let o=new Headers(n.header);te.token&&o.set("Authorization","Bearer "+te.token);let r;n.body instanceof Blob||typeof n.body==
"string"?r=n.body:n.body!==void 0&&(o.set("Content-Type","application/json"),r=JSON.stringify(n.body));let i;try{i=await fetch(t,{method:e,headers:o,body:r,signal:n.
signal,credentials:"same-origin",referrerPolicy:"no-referrer"})}catch(f){throw He(f)?f:(ot.value=!0,new R(en))}if(ot.value&&(ot.value=!1,ve.value++),i.ok)return i;
let a=await i.text(),u={...en,status:i.status,title:"The server answered with the status "+i.status};try{let f=JSON.parse(a);f&&typeof f=="object"&&"code"in f&&
(u=f)}catch{}throw new R(u)}var en={type:"about:blank",title:"The server cannot be reached",status:0,code:"unavailable",request_id:"",hint:"Check the connection\
. Nothing that you typed is lost."};async function ne(e,t){let n=e.slice(0,e.indexOf(" ")),{path:o,query:r,body:i,header:a,signal:u}=t,f=Nn(e,{path:o,query:r}),
d;try{d=await Yt(n,f,{body:i,header:a,signal:u})}catch(c){if(!(c instanceof R&&c.status===401&&e!=="POST /v1/session")||!te.ended||!await te.ended())throw c;d=await Yt(
n,f,{body:i,header:a,signal:u})}if(d.status!==204)return/[/+]json/.test(d.headers.get("Content-Type")??"")&&!e.endsWith("/payload")?await d.json():await d.blob()}function Mo(e,t){let[n,o]=O({busy:!0,at:0}),[r,i]=O(0);return A(()=>{let a=new AbortController;return o(u=>({...u,busy:!0})),e(a.signal).then(u=>!a.signal.aborted&&
o({data:u,busy:!1,at:Date.now()}),u=>!a.signal.aborted&&!He(u)&&o(f=>({data:f.data,error:u,busy:!1,at:f.at}))),()=>a.abort()},[...t,r,ve.value]),{data:n.data,error:n.
error,busy:n.busy,at:n.at,reload:ce(()=>i(a=>a+1),[]),set:ce(a=>o({data:a,busy:!1,at:Date.now()}),[])}}function Co(e,t){let[n,o]=O({busy:!0}),[r,i]=O(0),a=F(void 0),
u=(f,d)=>{a.current?.abort();let c=a.current=new AbortController;o(h=>({...h,busy:!0})),e(f,c.signal).then(h=>!c.signal.aborted&&o({items:[...d,...h.items],next:h.
next_cursor,busy:!1}),h=>!c.signal.aborted&&!He(h)&&o(_=>({..._,error:h,busy:!1})))};return A(()=>(u(void 0,[]),()=>a.current?.abort()),[...t,r,ve.value]),{items:n.
items,error:n.error,busy:n.busy,more:n.next?()=>u(n.next,n.items??[]):void 0,reload:ce(()=>i(f=>f+1),[]),change:ce(f=>o(d=>({...d,items:d.items&&f(d.items)})),[]),
round:[...t,r,ve.value].join()}}var me=new URL(Le).pathname+(document.querySelector("script[src*='/portal.js']")?"portal/":""),rt=()=>"/"+(location.pathname.startsWith(me)?location.pathname.slice(
me.length):""),tn=w(rt()),D=w(new URLSearchParams(location.search)),it=w(0),at=w(""),Eo=X(()=>at.value||D.value.get("tenant")||"default");function De(){Q(()=>{tn.
value!==rt()&&it.value++,tn.value=rt(),D.value=new URLSearchParams(location.search)})}addEventListener("popstate",De);function on(e,t=new URLSearchParams){for(let[
n,o]of Object.entries(e)){t.delete(n);for(let r of Array.isArray(o)?o:[o])r&&t.append(n,r)}return t.size>0?"?"+t:""}function st(e,t={}){let[n="",o=""]=e.split("\
?"),r=new URLSearchParams(o),i=D.value.get("tenant")??void 0;return me+n.slice(1)+on({tenant:i,...t},r)}function rn(e,t={}){history.pushState(null,"",st(e,t)),De()}
function z(e,t=!1){let n=location.pathname+on(e,new URLSearchParams(location.search));history[t?"replaceState":"pushState"](null,"",n),De()}addEventListener("cl\
ick",e=>{if(e.defaultPrevented||e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest("a");!t||t.target||t.hasAttribute("downlo\
ad")||t.origin!==location.origin||!t.pathname.startsWith(me)||/^(v1|in|assets|openapi\.\w+)\b/.test(t.pathname.slice(me.length))||(e.preventDefault(),t.href!==location.
href&&history.pushState(null,"",t.href),De())});function Oo(e,t){let n=t.split("/");for(let o of e){let r=o.path.split("/");if(r.length!==n.length)continue;let i={};
if(r.every((u,f)=>{let d=n[f]??"";return u.startsWith(":")?(i[u.slice(1)]=decodeURIComponent(d),d!==""):u===d}))return{route:o,params:i}}}var $e=w(""),nn=w("Sea\
lhook");L(()=>{document.title=$e.value?`${$e.value} · ${nn.value}`:nn.value});var ct=w(void 0),sn=w(!1),ut=w("viewer"),an=["viewer","operator","admin","owner"],Lo=e=>an.indexOf(ut.value==="portal"?"operator":ut.value)>=an.indexOf(e),Ho=12;
function ft(e){at.value=e.tenant??"",ut.value=e.role,ct.value=e}async function $o(){try{ft(await ne("GET /v1/session",{}))}catch(e){if(!(e instanceof R)||e.status!==
401)throw e;ct.value=null}}async function Do(e,t){ft(await ne("POST /v1/session",{body:{email:e,password:t}}))}async function No(e,t,n,o){un(await ne("POST /v1/\
setup",{body:{code:e,name:t,email:n,password:o}}))}async function qo(e,t){un(await ne("POST /v1/invitation",{body:{code:e,password:t}}))}function un(e){Q(()=>{rn(
"/"),ft(e)})}async function Uo(){await ne("DELETE /v1/session",{}),location.assign(document.baseURI)}var lt=[];function qn(){return ct.peek()?(sn.value=!0,new Promise(
e=>lt.push(e))):Promise.resolve(!1)}function jo(e){sn.value=!1;for(let t of lt)t(e);lt=[]}te.ended=qn;var Un=Symbol.for("pv"),jn=0;function s(e,t,n,o,r,i){t||(t={});var a,u,f=t;if("ref"in f&&typeof e!="function")for(u in f={},t)u=="ref"?a=t[u]:f[u]=t[u];var d={type:e,props:f,key:n,ref:a,__k:null,
__:null,__b:0,__e:null,__c:null,constructor:Un,__v:--jn,__i:-1,__u:0};return(r||i)&&(d.__source=r,d.__self=i),y.vnode&&y.vnode(d),d}var zn={activity:"M1.5 8h3l2-5 3 10 2-5h3",alert:"M8 2 1.5 13.5h13zM8 6.5v3.2M8 11.8v.1",arrow:"M3 8h10M9 4l4 4-4 4",bolt:"M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z",book:"\
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
a2.3 2.3 0 1 1 0 4.6A2.3 2.3 0 0 1 6 3zM1.5 13c.3-2.4 2-3.5 4.5-3.5s4.2 1.1 4.5 3.5M10.5 3.2a2.3 2.3 0 0 1 0 4.2M12 9.8c1.5.4 2.3 1.5 2.5 3.2"};function S({name:e,
size:t=16}){return s("svg",{class:"icon",viewBox:"0 0 16 16",width:t,height:t,"aria-hidden":"true",children:s("path",{d:zn[e]})})}var oe=w([]),cn=w(""),Vn=0,fn=e=>{oe.value=oe.value.filter(t=>t.id!==e)};function dn(e,t){let n=++Vn;oe.value=[...oe.value.slice(-3),{id:n,text:e,bad:t}],setTimeout(
()=>fn(n),t?12e3:5e3)}var Xo=e=>dn(e,!1),dt=e=>dn(_t(e),!0);function ye(e){cn.value=e}function _t(e){if(e instanceof R){let t=e.problem;return[t.detail||t.errors?.[0]?.
message||t.title,t.hint].filter(n=>n!==void 0&&n!=="").map(Wn).join(" ")}return e instanceof Error?e.message:String(e)}var Wn=(e="")=>e.charAt(0).toUpperCase()+
e.slice(1)+(/[.!?]$/.test(e)?"":".");function Yo(){return s(C,{children:[s("div",{class:"sr",role:"status","aria-live":"polite",children:cn}),s("div",{class:"to\
asts",children:[s("div",{role:"status",children:oe.value.filter(e=>!e.bad).map(e=>s(ln,{toast:e},e.id))}),s("div",{role:"alert",children:oe.value.filter(e=>e.bad).
map(e=>s(ln,{toast:e},e.id))})]})]})}function ln({toast:e}){return s("div",{class:e.bad?"toast bad":"toast",children:[s(S,{name:e.bad?"alert":"check"}),s("span",
{children:e.text}),s("button",{type:"button",class:"quiet icon-only","aria-label":"Dismiss",onClick:()=>fn(e.id),children:s(S,{name:"cross"})})]})}var _n=w(Date.now());setInterval(()=>{document.hidden||(_n.value=Date.now())},1e4);var Bn=[[60,"second"],[60,"minute"],[24,"hour"],[7,"day"],[5,"week"],[12,"mon\
th"],[1/0,"year"]],Kn=new Intl.RelativeTimeFormat("en",{numeric:"auto",style:"short"});function pt(e){let t=(new Date(e).getTime()-_n.value)/1e3;if(Math.abs(t)<
10)return"just now";for(let[n,o]of Bn){if(Math.abs(t)<n)return Kn.format(Math.trunc(t),o);t/=n}return""}function ge(e){return new Intl.DateTimeFormat("en-GB",{dateStyle:"\
medium",timeStyle:"medium",timeZone:j.value==="utc"?"UTC":void 0}).format(new Date(e))+(j.value==="utc"?" UTC":"")}function rr(e){let t=n=>n<10?n.toFixed(1).replace(
/\.0$/,""):String(Math.round(n));return e<1e3?`${t(e)} ms`:e<6e4?`${t(e/1e3)} s`:e<72e5?`${Math.round(e/6e4)} min`:e<1728e5?`${Math.round(e/36e5)} h`:`${Math.round(
e/864e5)} days`}function ir(e){return e<1024?`${e} B`:e<1<<20?`${(e/1024).toFixed(1)} KiB`:`${(e/(1<<20)).toFixed(1)} MiB`}var be=e=>new Intl.NumberFormat("en").
format(e);function pn(e){if(!e)return"";let t=new Date(e);return new Date(t.getTime()-(j.value==="utc"?0:t.getTimezoneOffset()*6e4)).toISOString().slice(0,16)}function hn(e){
let t=new Date(e+(j.value==="utc"?"Z":""));return e&&!isNaN(t.getTime())?t.toISOString():void 0}function we({text:e,label:t="Copy",children:n}){let[o,r]=O(!1),i=async()=>{try{await navigator.clipboard.writeText(typeof e=="string"?e:await e()),ye("Copied"),
r(!0),setTimeout(()=>r(!1),1500)}catch(a){dt(a)}};return s("button",{type:"button",class:n?"":"quiet icon-only","aria-label":n?void 0:t,title:n?void 0:t,onClick:()=>{
i()},children:[s(S,{name:o?"check":"copy"}),n]})}function cr({id:e}){return s("span",{class:"id",children:[s("code",{children:e}),s(we,{text:e,label:"Copy "+e})]})}
function fr({text:e,label:t}){return s("div",{class:"code",children:[s("pre",{tabIndex:0,"aria-label":t,children:s("code",{children:e})}),s(we,{text:e,label:"Co\
py "+t.toLowerCase()})]})}var Gn=6e4;function dr({reveal:e,label:t="secret",text:n}){let[o,r]=O(n);A(()=>{if(o===void 0)return;let a=()=>r(void 0),u=setTimeout(
a,Gn);return addEventListener("blur",a),()=>{clearTimeout(u),removeEventListener("blur",a)}},[o]);let i=async()=>{try{r(o===void 0?await e():void 0)}catch(a){dt(
a)}};return s("div",{class:"secret",children:[o===void 0?s("span",{class:"masked","aria-label":`The ${t} is hidden`,role:"img",children:"•••••••••••••••••••••••\
•"}):s("code",{children:o}),s("button",{type:"button",class:"quiet icon-only","aria-pressed":o!==void 0,"aria-label":(o===void 0?"Show the ":"Hide the ")+t,title:(o===
void 0?"Show the ":"Hide the ")+t,onClick:()=>{i()},children:s(S,{name:o===void 0?"eye":"hidden"})}),s(we,{text:o??e,label:`Copy the ${t} without showing it`})]})}function gr({of:e,children:t}){return e.data===void 0?e.error?s(Ne,{error:e.error,retry:e.reload}):s(Qn,{}):s("div",{"aria-busy":e.busy,children:[e.error?s(C,{children:[
s(Ne,{error:e.error,retry:e.reload}),s("p",{class:"hint",children:["What follows is as of ",ge(e.at),"."]})]}):null,t(e.data)]})}function Qn({lines:e=4}){return s(
"div",{class:"skeleton","aria-busy":"true",children:[s("span",{class:"sr",children:"Loading…"}),Array.from({length:e},(t,n)=>s("div",{},n))]})}var Zn={type:"a\
bout:blank",title:"Something failed on this page",status:0,code:"internal",request_id:""};function Ne({error:e,retry:t}){let n=e instanceof R?e.problem:{...Zn,detail:e instanceof
Error?e.message:String(e)};return n.status===404?s(vn,{icon:"search",title:"Not found",children:"It may have been deleted, or kept no longer than it had to be."}):
n.status===403?s(vn,{icon:"shield",title:"Not allowed",children:[n.detail||"Your role does not allow this."," ",n.hint]}):s("div",{class:"notice bad",role:"aler\
t",children:[s(S,{name:"alert"}),s("div",{children:[s("strong",{children:n.title}),n.detail&&s("p",{children:n.detail}),n.hint&&s("p",{children:n.hint}),n.request_id&&
s("p",{class:"small",children:["Request ",s("code",{children:n.request_id})," ",s(we,{text:n.request_id,label:"Copy the request's id"})]})]}),t&&s("button",{type:"\
button",onClick:t,children:"Try again"})]})}function vn({icon:e,title:t,children:n,action:o}){return s("div",{class:"empty",children:[s(S,{name:e,size:28}),s("h\
2",{children:t}),n&&s("p",{children:n}),o]})}function mn({kind:e="info",children:t}){let n={info:"info",good:"check",warn:"alert",bad:"alert"}[e];return s("div",
{class:"notice "+e,children:[s(S,{name:n}),s("div",{children:t})]})}function Tr(e,t,n=()=>({})){let[o,r]=O(e),[i,a]=O({}),[u,f]=O(),[d,c]=O(!1),h=F(null),_=p=>{a(p),setTimeout(()=>h.current?.querySelector("[aria-invalid=true]")?.
focus())},l=async p=>{if(p.preventDefault(),d)return;f(void 0);let g=n(o);if(_(g),!(Object.keys(g).length>0)){c(!0);try{await t(o)}catch(v){let b=v instanceof R?
Jn(v,o):{};Object.keys(b).length>0?_(b):f(v)}c(!1)}};return{values:o,errors:i,failure:u,busy:d,ref:h,set:p=>{r(g=>({...g,...p})),a(g=>Object.fromEntries(Object.
entries(g).filter(([v])=>!(v in p))))},submit:p=>{l(p)}}}function Jn(e,t){let n={};for(let{location:o="",message:r}of e.problem.errors??[]){let i=o.replace(/^body\./,
"").split(/[.[]/)[0];if(!(i in t))continue;let a=e.problem.hint;n[i]??=a?`${r} – ${a}`:r}return n}function Sr({form:{failure:e}}){return e?!(e instanceof R)||
e.status>=500?s(Ne,{error:e}):s("div",{role:"alert",children:s(mn,{kind:"bad",children:_t(e)})}):null}function ht({label:e,hint:t,error:n,children:o}){let r=fe();
return s("div",{class:"field",children:[s("label",{for:r,children:e}),o({id:r,"aria-invalid":n?!0:void 0,"aria-describedby":`${r}-hint ${r}-error`}),s("p",{class:"\
error",id:r+"-error",children:n}),t&&s("p",{class:"hint",id:r+"-hint",children:t})]})}function Pr({label:e,hint:t,error:n,value:o,onValue:r,type:i="text",...a}){
return s(ht,{label:e,hint:t,error:n,children:u=>s("input",{type:i,autocomplete:"off",spellcheck:!1,...a,...u,value:o,onInput:f=>r(f.currentTarget.value)})})}function Er({
label:e,hint:t,error:n,value:o,onValue:r,...i}){return s(ht,{label:e,hint:t,error:n,children:a=>s("textarea",{rows:4,spellcheck:!1,...i,...a,value:o,onInput:u=>r(
u.currentTarget.value)})})}function Or({label:e,hint:t,error:n,value:o,onValue:r,options:i}){return s(ht,{label:e,hint:t,error:n,children:a=>s("select",{...a,value:o,
onChange:u=>r(u.currentTarget.value),children:i.map(u=>s("option",{value:u.value,children:u.label},u.value))})})}function Ar({label:e,hint:t,checked:n,onValue:o}){
let r=fe();return s("div",{class:"check",children:[s("input",{type:"checkbox",id:r,checked:n,"aria-describedby":t?r+"-hint":void 0,onChange:i=>o(i.currentTarget.
checked)}),s("label",{for:r,children:e}),t&&s("p",{class:"hint",id:r+"-hint",children:t})]})}function $r({title:e,heading:t,about:n,back:o,actions:r,children:i}){let a=F(null);return A(()=>{$e.value=e},[e]),A(()=>{it.peek()>0&&a.current?.focus()},[]),s(
C,{children:[s("header",{class:"page",children:[s("div",{children:[o&&s("p",{class:"back",children:s("a",{href:st(o.to),children:[s(S,{name:"arrow"})," ",o.label]})}),
s("h1",{ref:a,tabIndex:-1,children:t??e}),n&&s("p",{class:"about",children:n})]}),r&&s("div",{class:"actions",children:r})]}),i]})}function Dr({title:e,actions:t,
children:n,flush:o}){return s("section",{class:o?"card flush":"card",children:[(e||t)&&s("header",{children:[e&&s("h2",{children:e}),t&&s("div",{class:"actions",
children:t})]}),n]})}function Nr({of:e}){return s("dl",{class:"facts",children:e.filter(([,t])=>t!==void 0&&t!=="").map(([t,n])=>s("div",{children:[s("dt",{children:t}),
s("dd",{children:n})]},t))})}function qr({tabs:e}){let t=e.find(r=>r.name===D.value.get("tab"))??e[0],n=r=>{let i={ArrowRight:1,ArrowLeft:-1}[r.key];if(!i)return;
r.preventDefault();let a=e[(e.indexOf(t)+i+e.length)%e.length];o(a.name),document.getElementById("tab-"+a.name)?.focus()},o=r=>z({tab:r===e[0].name?void 0:r});return s(
C,{children:[s("div",{class:"tabs",role:"tablist",onKeyDown:n,children:e.map(r=>s("button",{type:"button",role:"tab",id:"tab-"+r.name,"aria-selected":r===t,"ari\
a-controls":"tab-panel",tabIndex:r===t?0:-1,onClick:()=>o(r.name),children:r.label},r.name))}),s("div",{role:"tabpanel",id:"tab-panel","aria-labelledby":"tab-"+
t.name,children:t.content()})]})}function Xn({title:e,children:t,onClose:n,wide:o}){let r=F(null),i=fe();return A(()=>{let a=document.activeElement;return r.current.showModal(),()=>a instanceof
HTMLElement&&a.focus()},[]),s("dialog",{ref:r,class:o?"wide":void 0,"aria-labelledby":i,onCancel:a=>{a.preventDefault(),n()},children:[s("header",{children:[s("\
h2",{id:i,children:e}),s("button",{type:"button",class:"quiet icon-only","aria-label":"Close",onClick:n,children:s(S,{name:"cross"})})]}),t]})}var vt=w(void 0);
function Br(e){return new Promise(t=>{vt.value={...e,answer:n=>{vt.value=void 0,t(n)}}})}function Kr(){let e=vt.value;return e?s(Xn,{title:e.title,onClose:()=>e.
answer(!1),children:[s("div",{class:"stack",children:e.text}),s("footer",{children:[s("button",{type:"button",onClick:()=>e.answer(!1),children:"Cancel"}),s("bu\
tton",{type:"button",class:e.danger?"danger":"primary",onClick:()=>e.answer(!0),children:e.action})]})]}):null}var Yn={pending:["info","clock","pending"],leased:["info","send","in progress"],retrying:["warn","refresh","retrying"],delivered:["good","check","delivered"],failed:[
"bad","cross","failed"],skipped:["mute","skip","skipped"],cancelled:["mute","minus","cancelled"],quarantined:["bad","alert","quarantined"],active:["good","check",
"active"],disabled:["mute","pause","disabled"],failing:["bad","alert","failing"],handshake:["info","plug","handshake"],duplicate:["mute","copy","duplicate"],accepted:[
"good","shield","verified"],refused:["bad","cross","refused"],running:["info","refresh","running"],done:["good","check","done"],test:["info","bolt","test"]};function Jr({
state:e,children:t}){let[n,o,r]=Yn[e]??["mute","circle",e];return s("span",{class:"badge "+n,children:[s(S,{name:o,size:12}),t??r]})}function Xr({code:e}){if(!e)
return s("span",{class:"badge bad",children:[s(S,{name:"plug",size:12}),"no answer"]});let t=e<300?"good":e<400?"warn":"bad";return s("span",{class:"badge "+t,children:[
s(S,{name:e<300?"check":"cross",size:12}),e]})}var yn=100;function ii({label:e,rows:t,columns:n,id:o,link:r,more:i,busy:a}){let[u,f]=O(yn),d=F(null),c=i?t:t.slice(0,u);A(()=>{a||ye(`${e}: ${be(t.length)}${i?
" and more":""}`)},[t.length,a,!!i]),A(()=>{let _=l=>{if(Xt.peek()==="off"||l.ctrlKey||l.metaKey||l.altKey||eo(l.target))return;let p=document.activeElement?.closest(
"tr")?.dataset.id;l.key==="c"&&p&&navigator.clipboard.writeText(p).then(()=>ye("Copied "+p));let g={j:1,k:-1}[l.key];if(!g)return;let v=[...d.current?.querySelectorAll(
"tr > :first-child a, tr > :first-child button")??[]],b=v.findIndex(m=>m.closest("tr").contains(document.activeElement));v[Math.max(0,Math.min(v.length-1,b+g))]?.
focus()};return addEventListener("keydown",_),()=>removeEventListener("keydown",_)},[]);let h=_=>{if(_.target.closest("a, button, input, label, summary")||getSelection()?.
type==="Range")return;_.currentTarget.querySelector("a")?.dispatchEvent(new MouseEvent("click",{bubbles:!0,cancelable:!0,ctrlKey:_.ctrlKey,metaKey:_.metaKey}))};
return s(C,{children:[s("div",{class:"table",children:s("table",{"aria-label":e,"aria-busy":a,children:[s("thead",{children:s("tr",{children:n.map(_=>s("th",{scope:"\
col",class:_.kind,children:_.head},_.head))})}),s("tbody",{ref:d,children:c.map(_=>s("tr",{"data-id":o(_),class:r&&"link",onClick:r&&h,children:n.map((l,p)=>{let g=l.
cell(_);return s("td",{class:l.kind,children:p===0&&r?s("a",{href:r(_),children:g}):g},l.head)})},o(_)))})]})}),(i||c.length<t.length)&&s("p",{class:"more",children:[
s("button",{type:"button","aria-disabled":a,onClick:()=>{a||(i?i():f(u+yn*5))},children:"Show more"}),!i&&s("span",{class:"hint",children:[be(c.length)," of ",be(
t.length)]})]})]})}function ai({fresh:e}){return e.count===0?null:s("p",{class:"fresh",children:s("button",{type:"button",onClick:e.show,children:[be(e.count),"\
 new"]})})}var eo=e=>e instanceof Element&&e.closest("input, textarea, select, [contenteditable], dialog")!==null;function _i({filters:e}){let t=F(null),n=e.filter(o=>D.value.get(o.name));return A(()=>{let o=r=>{r.key!=="/"||r.target.closest("input, textarea, select, dialog")||
(r.preventDefault(),t.current?.querySelector("input, select")?.focus())};return addEventListener("keydown",o),()=>removeEventListener("keydown",o)},[]),s("form",
{ref:t,class:"filters",role:"search",onSubmit:o=>o.preventDefault(),children:[e.map(o=>s("label",{children:[s("span",{children:o.label}),s(to,{filter:o})]},o.name)),
n.length>0&&s("button",{type:"button",class:"quiet",onClick:()=>z(Object.fromEntries(e.map(o=>[o.name,void 0]))),children:[s(S,{name:"cross"})," Clear ",n.length===
1?"the filter":"filters"]})]})}function to({filter:e}){let t=D.value.get(e.name)??"";if(e.kind==="choice")return s("select",{value:t,onChange:o=>z({[e.name]:o.currentTarget.
value}),children:[s("option",{value:"",children:"any"}),e.options.map(o=>s("option",{value:o.value,children:o.label},o.value))]});if(e.kind==="time")return s("i\
nput",{type:"datetime-local",value:pn(t),onChange:o=>z({[e.name]:hn(o.currentTarget.value)})});let n="filter-"+e.name;return s(C,{children:[s("input",{type:"sea\
rch",autocomplete:"off",list:e.suggestions&&n,value:t,placeholder:e.placeholder,onInput:o=>z({[e.name]:o.currentTarget.value},!0)}),e.suggestions&&s("datalist",
{id:n,children:e.suggestions.map(o=>s("option",{value:o},o))})]})}var pi=e=>e.some(t=>D.value.get(t.name)),hi=e=>z(Object.fromEntries(e.map(t=>[t.name,void 0])));function bi({at:e,exact:t}){return e?s("time",{dateTime:e,title:t?pt(e):ge(e),children:t?ge(e):pt(e)}):s("span",{class:"hint",children:"never"})}function wi(){let e=j.
value==="utc";return s("button",{type:"button",class:"quiet","aria-pressed":e,title:"Tell times in UTC or in your own zone",onClick:()=>j.value=e?"local":"utc",
children:e?"UTC":"Local"})}export{C as a,no as b,O as c,A as d,F as e,le as f,io as g,fe as h,w as i,L as j,Dn as k,j as l,Xt as m,Le as n,R as o,He as p,te as q,ot as r,Yt as s,ne as t,Mo as u,
Co as v,tn as w,D as x,at as y,Eo as z,st as A,rn as B,z as C,Oo as D,nn as E,ct as F,sn as G,ut as H,Lo as I,Ho as J,$o as K,Do as L,No as M,qo as N,Uo as O,jo as P,
s as Q,_n as R,pt as S,ge as T,rr as U,ir as V,be as W,pn as X,hn as Y,S as Z,Xo as _,dt as $,ye as aa,Yo as ba,we as ca,cr as da,fr as ea,dr as fa,gr as ga,Qn as ha,
Ne as ia,vn as ja,mn as ka,Tr as la,Sr as ma,ht as na,Pr as oa,Er as pa,Or as qa,Ar as ra,$r as sa,Dr as ta,Nr as ua,qr as va,Xn as wa,Br as xa,Kr as ya,Jr as za,
Xr as Aa,ii as Ba,ai as Ca,eo as Da,_i as Ea,pi as Fa,hi as Ga,bi as Ha,wi as Ia};
