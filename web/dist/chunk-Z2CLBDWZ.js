var P,In,Zt,ce,Jt,wt,qn,yt,Nn,Xt,Qt,Tr,Je=Symbol.for("pv"),xt={},kt=[],Sr=/^m(i|n|o|s|text|space)$/,Yt=Array.isArray,en=kt.slice,ve=Object.assign;function he(e){
e&&e.parentNode&&e.remove()}function Un(e,t,n){var r,s,i,a={},l=arguments.length;for(i in t)i=="key"?r=t[i]:i=="ref"&&typeof e!="function"?s=t[i]:a[i]=t[i];return l>
2&&(a.children=l>3?en.call(arguments,2):n),Ke(e,a,r,s,null)}function Ke(e,t,n,r,s){var i={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Je,__v:s||++In,__i:-1,__u:0};return!s&&P.vnode&&P.
vnode(i),i}function x(e){return e.children}function Ee(e,t){this.props=e,this.context=t,this.__g=0}function de(e,t){if(t==null)return e.__&&de(e.__,e.__i+1);for(var n;t<e.
__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:de(e)}function Mr(e){var t,n=e.__v,r=n.__e,s=[],i=[],a=e.__P;
a&&((t=ve({constructor:Je},n)).__v=n.__v+1,P.vnode&&P.vnode(t),tn(a,t,n,e.__n,a.namespaceURI,32&n.__u?[r]:null,s,r||de(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=
t,Wn(s,t,i),n.__=n.__e=null,t.__e!=r&&Hn(t))}function Hn(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),
Hn(e)}function Dn(e){(8&e.__g||(e.__g|=8,ce.push(e),wt++))&&Jt==P.debounceRendering||((Jt=P.debounceRendering)||queueMicrotask)(jn)}function jn(){try{for(var e,
t=1;ce.length;)ce.length>t&&ce.sort(qn),e=ce.shift(),t=ce.length,8&e.__g&&Mr(e)}finally{(wt=ce.length)&&(Jt||queueMicrotask)(jn)}}function Bn(e,t,n,r,s,i,a,l,c,m,u){
var p,h,d,f,y,_,w=r.__k||kt,b=t.length;for(c=Er(n,t,w,c,b),p=0;p<b;p++)(d=n.__k[p])!=null&&(h=~d.__i&&w[d.__i]||xt,d.__i=p,_=tn(e,d,h,s,i,a,l,c,m,u),f=d.__e,(h.
ref!=d.ref||8&h.__u)&&(h.ref&&nn(h.ref,null,d,h),d.ref&&u.push(d.ref,d.__c||f,d)),y=y||f,4&d.__u?(c=zn(d,c,e,!h.__v),h.__e&&(h.__e=null)):typeof d.type=="functi\
on"&&_!==void 0?c=_:f&&(c=f.nextSibling),d.__u&=-21);return n.__e=y,c}function Er(e,t,n,r,s){var i,a,l,c,m,u,p,h,d,f=n.length,y=f,_=0,w=0,b=e.__k=Array(s);for(i=
0;i<s;i++)(a=t[i])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=b[i]=Ke(null,a):Yt(a)?a=b[i]=Ke(x,{children:a}):
a.constructor===Je&&a.__b?a=b[i]=Ke(a.type,a.props,a.key,a.ref,a.__v):b[i]=a,c=i+_,a.__=e,a.__b=e.__b+1,l=null,~(m=a.__i=Pr(a,n,c,y))&&(y--,(l=n[m])&&(l.__u|=2)),
l&&l.__v?(a.__u|=16,m==c-1?_--:m==c+1?_++:m!=c&&(m>c?_--:_++,w=1)):(~m||(s>f?_--:s<f&&_++),typeof a.type!="function"&&(a.__u|=4))):b[i]=null;if(w){for(u=[],p=[],
i=0;i<s;i++)if((a=b[i])&&16&a.__u){for(_=0,h=u.length;_<h;)u[d=_+h>>1]<a.__i?_=d+1:h=d;u[_]=a.__i,p[i]=_+1}for(_=u.length;i--;)p[i]&&(p[i]==_?_--:b[i].__u|=4)}if(y)
for(i=0;i<f;i++)!(l=n[i])||2&l.__u||(l.__e==r&&(r=de(l)),on(l,l));return r}function zn(e,t,n,r){var s,i,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;
if(s=e.__k)for(i=0;i<s.length;i++)s[i]&&(s[i].__=e,t=zn(s[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=de(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==
8;)l=l.nextSibling;for(a!=l&&(!r&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(
"$s"););return t}function Pr(e,t,n,r){var s,i=e.key,a=e.type,l=t[n],c=l&&!(2&l.__u);if(l===null&&i==null||c&&i==l.key&&a==l.type)return n;if(r>(c?1:0)){for(s=n-1;s>=0;s--)if((l=
t[s])&&!(2&l.__u)&&i==l.key&&a==l.type)return s;for(s=n+1;s<t.length;s++)if((l=t[s])&&!(2&l.__u)&&i==l.key&&a==l.type)return s}return-1}function Fn(e,t,n){n==null&&
(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function _t(e,t,n,r,s){var i,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.
cssText=r=""),r)for(t in r)n&&t in n||Fn(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||Fn(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),
typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(a=Qt[t]||(Qt[t]=Ar(t)),(e.__a||(e.__a={}))[t]=Xt,i=t!=(t=t.replace(Nn,"$1")),(t=t.slice(2))[0]<"a"&&
(t=t.toLowerCase()),n?e.addEventListener(t,a,i):e.removeEventListener(t,a,i));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)
try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Ar(e){
return function(t){var n=this.__e;if(n){if(n=n[e],t[yt]==null)t[yt]=Xt++;else if(t[yt]<this.__a[e])return;return n(P.event?P.event(t):t)}}}function tn(e,t,n,r,s,i,a,l,c,m){
var u,p,h,d,f,y,_,w,b,A,R,oe,We,se,re,gt,ie,v,g=t.type;if(t.constructor!==Je)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(t.__u|=c,p=i=[],u.nodeType==8?l=bt(
u,i):i.push(u),l=i[0]||l),(u=P.__b)&&u(t);e:if(typeof g=="function"){h=a.length;try{if(w=t.props,b=(u=g.prototype)&&u.render,A=(u=g.contextType)&&r[u.__c],R=u?A?
A.props.value:u.__:r,(d=n.__c)?(t.__c=d,2&d.__g&&(d.__g|=1)):(b?t.__c=d=new g(w,R):(t.__c=d=new Ee(w,R),d.constructor=g,d.render=Or),A&&A.sub(d),d.state||(d.state=
{}),d.__n=r,d.__g|=8,d.__h=[],d.__k=[]),b&&(d.__s||(d.__s=d.state),g.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=ve({},d.__s)),ve(d.__s,g.getDerivedStateFromProps(
w,d.__s)))),f=d.props,y=d.state,d.__v=t,n.__c){if(w!==f&&b&&!g.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,R),t.__v==n.
__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,R)===!1){t.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),t.__e=n.__e,t.__k=
n.__k,t.__k.some(function(k){k&&(k.__=t)}),kt.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&a.push(d),l=de(n);break e}d.componentWillUpdate&&d.componentWillUpdate(
w,d.__s,R),b&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(f,y,_)})}else b&&!g.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),
b&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=R,d.props=w,d.__P=e,d.__g&=-5,oe=P.__r,We=b?25:0;do d.__g&=-9,oe&&oe(t),u=d.render(d.props,d.state=
d.__s,d.context);while(8&d.__g&&++We<25);b&&(kt.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(r=ve({},r,d.getChildContext())),b&&n.__c&&d.
getSnapshotBeforeUpdate&&(_=d.getSnapshotBeforeUpdate(f,y)),se=u&&u.type===x&&u.key==null?u.props.children:u,w.__P&&(u=l,s=(e=w.__P).namespaceURI,c=i=null,n.props&&
n.props.__P!=e&&(n.__k.some(function(k){k&&on(k,k)}),n.__k=null),l=n.__k?de(n,0):null),l=Bn(e,Yt(se)?se:[se],t,n,r,s,i,a,l,c,m),w.__P&&(t.__e=null,l=u),t.__u&=-161,
p&&p.some(he),d.__h.length&&a.push(d),1&d.__g&&(d.__g&=-4)}catch(k){if(a.length=h,t.__v=null,c||i)if(k&&k.then){if(t.__u|=128|c,i){for(~(ie=i.indexOf(l||void 0))||
(ie=i.length);(v=i[ie-1])&&v.nodeType==8;)ie--;for(;ie<i.length;ie++)if(v=i[ie])if(i[ie]=null,re){if(v==gt)break}else{if(v.nodeType!=8)break;v.data.startsWith("\
$s")&&(gt=bt(re=v))}}if(!re){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;re=l}(u=bt(re=t.__c.__z||(t.__c.__z=re)))?(t.__e=re,l=u):t.__e=l,l=l&&l.nextSibling}else
i&&i.some(he);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),k&&k.then||Vn(t),P.__e(k,t,n)}}else l=t.__e=Rr(n.__e,t,n,r,s,i,a,c,m,e);return(u=P.diffed)&&u(t),l}function bt(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)
return e}t&&t.push(e)}}function Vn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Vn))}function Wn(e,t,n){for(var r=0;r<n.length;)nn(n[r++],n[r++],n[r++]);P.__c&&
P.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(i){i.call(s)})}catch(i){P.__e(i,s.__v)}})}function Rr(e,t,n,r,s,i,a,l,c,m){var u,p,h,d,f,y,_,
w,b=n.props||xt,A=t.props,R=t.type;if(R=="svg"?s="http://www.w3.org/2000/svg":R=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xht\
ml"),i){for(u=0;u<i.length;u++)if((f=i[u])&&(R?f.localName==R:f.nodeType==3)){e=f,i[u]=null;break}}if(!e){if(w=m.ownerDocument||document,!R)return w.createTextNode(
A);e=w.createElementNS(s,R,A.is?A:m),l&&(P.__m&&P.__m(t,i),l=!1),i=null}if(R){if(m=R=="template"&&e.content||e,i=R=="textarea"&&A.defaultValue!=null?null:i&&en.
call(m.childNodes),!l&&i)for(b={},u=0;u<e.attributes.length;u++)b[(f=e.attributes[u]).name]=f.value;for(u in b)f=b[u],u=="dangerouslySetInnerHTML"?h=f:u=="child\
ren"||u in A||u=="value"&&"defaultValue"in A||u=="checked"&&"defaultChecked"in A||_t(e,u,null,f,s);for(u in A)f=A[u],u=="children"?d=f:u=="dangerouslySetInnerHT\
ML"?p=f:u=="value"?y=f:u=="checked"?_=f:l&&typeof f!="function"||b[u]===f||_t(e,u,f,b[u],s);p?(l||h&&(p.__html==h.__html||p.__html==e.innerHTML)||(e.innerHTML=p.
__html),t.__k=[]):(h&&(e.textContent=""),(R=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Sr.test(R))&&(s="http://www.w3.org/1999/xhtml"),Bn(m,Yt(d)?
d:[d],t,n,r,s,i,a,i?i[0]:n.__k&&de(n,0),l,c),i&&i.some(he)),l&&R!="textarea"||(u="value",R=="progress"&&y==null?e.removeAttribute(u):y==null||y===e[u]&&(R!="pro\
gress"||y)||_t(e,u,y,b[u],s),u="checked",_!=null&&_!=e[u]&&_t(e,u,_,b[u],s))}else b===A||l&&e.data==A||(e.data=A);return e}function nn(e,t,n,r){try{typeof e=="f\
unction"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){P.__e(s,n)}}function on(e,t,n){var r,
s,i,a;if(P.unmount&&P.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||nn(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){
P.__e(l,t)}r.__P=r.__n=null}if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&on(r[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(s=bt(r,i=[]))&&
(r==e.__e&&i.some(he),he(s),he(r)),n||he(e.__e),e.__e=e.__c=e.__=null}function Or(e,t,n){return this.constructor(e,n)}function Xi(e,t){var n,r,s,i;P.__&&P.__(e,
t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=Ke(x,{children:[e]}),s=[],i=[],tn(t,t.__k,r||xt,xt,t.namespaceURI,r?null:t.firstChild?
en.call(t.childNodes):null,s,r?r.__e:t.firstChild,n,i),Wn(s,t.__k,i),t.__k.props.children=null}P={__e:function(e,t,n,r){for(var s,i,a;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(i=s.constructor)&&i.getDerivedStateFromError)&&s.setState(i.getDerivedStateFromError(
e)),s.componentDidCatch&&(s.componentDidCatch(e,r||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(l){e=l}}throw wt=0,e}},In=0,Zt=function(e){return e!=null&&e.
constructor===Je},Ee.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ve({},this.state)),typeof e=="function"&&(e=e(ve({},n),this.props)),
e&&(ve(n,e),this.__v&&(t&&this.__k.push(t),Dn(this)))},Ee.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Dn(this))},Ee.prototype.render=
x,ce=[],wt=0,qn=function(e,t){return e.__v.__b-t.__v.__b},yt=Symbol(),Nn=/(PointerCapture)$|Capture$/i,Xt=0,Qt={},Tr=0;var ge,I,rn,Gn,sn=Object.is,Ze=0,no=[],an=[],N=P,Kn=N.__b,Jn=N.__r,Qn=N.diffed,Zn=N.__c,Xn=N.unmount,Yn=N.__;function Xe(e,t){N.__h&&N.__h(I,e,Ze||t),Ze=0;var n=I.
__H||(I.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function E(e){return Ze=1,Lr(ro,e)}function Lr(e,t,n){var r=Xe(ge++,2);if(r.t=e,!r.__c&&
(r.__=[n?n(t):ro(void 0,t),function(i){var a=(r.__N||r.__)[0],l=r.t(a,i);sn(a,l)||(r.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=I,!I.__f)){I.__f=!0;var s=I.shouldComponentUpdate;
I.shouldComponentUpdate=function(i,a,l){var c=this.__H;if(!c)return!0;var m=!1,u=this.props!=i;if(c.__.some(function(h){h.__N&&(m=!0,sn(h.__[0],h.__N[0])||(u=!0))}),
s){var p=s.call(this,i,a,l);return m?p||u:p}return!m||u}}return r.__}function L(e,t){var n=Xe(ge++,3);!N.__s&&oo(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,I.__H.__h.push(
n))}function D(e){return Ze=5,ae(function(){return{current:e}},[])}function ae(e,t){var n=Xe(ge++,7);return oo(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Ye(e,t){return Ze=8,ae(function(){return e},t)}function ts(e){var t=Xe(ge++,10),n=E();return t.__=e,I.componentDidCatch||(I.componentDidCatch=function(r,s){t.__&&t.__(r,s),n[1](r)}),[n[0],function(){return n[1]()}]}
function _e(){var e=Xe(ge++,11);if(!e.__){for(var t=I.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function $r(){var e;
do{for(;e=an.shift();)try{Qe(e)}catch(n){N.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=no.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Qe),t.__h.some(ln),t.__h=[]}catch(n){
t.__h=[],N.__e(n,e.__v)}}}while(an.length)}N.__b=function(e){I=null,Kn&&Kn(e)},N.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Yn&&Yn(e,t)},N.__r=function(e){
Jn&&Jn(e),ge=0;var t=(I=e.__c).__H;t&&(rn==I?I.__h=[]:(t.__h.some(Qe),t.__h.some(ln),ge=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),
rn=I},N.diffed=function(e){Qn&&Qn(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&to(no.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),rn=I=null},N.__c=function(e,t){
t.some(function(n){try{n.__h.some(Qe),n.__h=n.__h.filter(function(r){return!r.__||ln(r)})}catch(r){n.__h=[function(){throw r}]}}),Zn&&Zn(e,t)},N.unmount=function(e){
Xn&&Xn(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,
to(an.push(s))}else Qe(s)}catch(i){t=i}}),r.__H=void 0,t&&N.__e(t,r.__v))};var eo=typeof requestAnimationFrame=="function";function Dr(e){var t,n=function(){clearTimeout(
r),eo&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);eo&&(t=requestAnimationFrame(n))}function to(e){e!=1&&Gn==N.requestAnimationFrame||((Gn=N.requestAnimationFrame)||
Dr)($r)}function Qe(e){var t=I,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),I=t}function ln(e){var t=I;e.__c=e.__(),I=t}function oo(e,t){return!e||e.length!=
t.length||t.some(function(n,r){return!sn(n,e[r])})}function ro(e,t){return typeof t=="function"?t(e):t}var Fr=Symbol.for("preact-signals");function Mt(){if(le>1)le--;else{var e,t=!1;for((function(){var s=Tt;for(Tt=void 0;s!==void 0;){var i=s.S;if(i.v===s.v)for(var a=i.
t;a!==void 0;a=a.x)a.i===s.i&&(a.i=i.i);s=s.o}})();tt!==void 0;){var n=tt;for(tt=void 0,Ct++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&so(n))try{n.
c()}catch(s){t||(e=s,t=!0)}n=r}}if(Ct=0,le--,t)throw e}}function ye(e){if(le>0)return e();un=++Ir,le++;try{return e()}finally{Mt()}}var et,F=void 0;function nt(e){
var t=F,n=et;F=void 0,et=void 0;try{return e()}finally{F=t,et=n}}var tt=void 0,le=0,Ct=0,Ir=0,un=0,Tt=void 0,St=0;function io(e){if(F!==void 0){var t=e.n;if(t===
void 0||t.t!==F)return t={i:0,S:e,p:F.s,n:void 0,t:F,e:void 0,x:void 0,r:t},F.s!==void 0&&(F.s.n=t),F.s=t,e.n=t,32&F.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==
void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=F.s,t.n=void 0,F.s.n=t,F.s=t),t}}function U(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=
t?.watched,this.Z=t?.unwatched,this.name=t?.name}U.prototype.brand=Fr;U.prototype.h=function(){return!0};U.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.
e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:nt(function(){var r;(r=t.W)==null||r.call(t)}))};U.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,
r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&nt(function(){var s;(s=t.Z)==null||s.call(t)}))}};U.prototype.
subscribe=function(e){var t=this;return V(function(){var n=t.value;nt(function(){return e(n)})},{name:"sub"})};U.prototype.valueOf=function(){return this.value};
U.prototype.toString=function(){return this.value+""};U.prototype.toJSON=function(){return this.value};U.prototype.peek=function(){var e=this;return nt(function(){
return e.value})};Object.defineProperty(U.prototype,"value",{get:function(){var e=io(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){
if(Ct>100)throw new Error("Cycle detected");(function(n){le!==0&&Ct===0&&n.l!==un&&(n.l=un,Tt={S:n,v:n.v,i:n.i,o:Tt})})(this),this.v=e,this.i++,St++,le++;try{for(var t=this.
t;t!==void 0;t=t.x)t.t.N()}finally{Mt()}}}});function M(e,t){return new U(e,t)}function so(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.
i)return!0;return!1}function ao(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function lo(e){
for(var t=e.s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=r}e.s=
n}function be(e,t){U.call(this,void 0,t),this.x=e,this.s=void 0,this.g=St-1,this.f=4}be.prototype=new U;be.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;
if((36&this.f)==32||(this.f&=-5,this.g===St))return!0;if(this.g=St,this.f|=1,this.i>0&&!so(this))return this.f&=-2,!0;var e=F;try{ao(this),F=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return F=e,lo(this),this.f&=-2,!0};be.prototype.S=function(e){
if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}U.prototype.S.call(this,e)};be.prototype.U=function(e){if(this.t!==void 0&&(U.prototype.
U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};be.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==
void 0;e=e.x)e.t.N()}};Object.defineProperty(be.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=io(this);if(this.h(),e!==void 0&&
(e.i=this.i),16&this.f)throw this.v;return this.v}});function Pe(e,t){return new be(e,t)}function uo(e){var t=e.j;if(e.j=void 0,typeof t=="function"){le++;var n=F;
F=void 0;try{t()}catch(r){throw e.f&=-2,e.f|=8,cn(e),r}finally{F=n,Mt()}}}function cn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,uo(e)}function qr(e){
if(F!==this)throw new Error("Out-of-order effect");lo(this),F=e,this.f&=-2;try{8&this.f&&cn(this)}finally{Mt()}}function Ae(e,t){this.x=e,this.j=void 0,this.s=void 0,
this.u=void 0,this.f=32,this.name=t?.name,et&&et.push(this)}Ae.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t==
"function"&&(this.j=t)}finally{e()}};Ae.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,uo(this),ao(this),le++;var e=F;
return F=this,qr.bind(this,e)};Ae.prototype.N=function(){2&this.f||(this.f|=2,this.u=tt,tt=this)};Ae.prototype.d=function(){this.f|=8,1&this.f||cn(this)};Ae.prototype.
dispose=function(){this.d()};function V(e,t){var n=new Ae(e,t);try{n.c()}catch(s){throw n.d(),s}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var co,Pt,Et,Nr=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var fo=[];V(function(){co=this.N})();function Re(e,t){P[e]=t.bind(null,P[e]||function(){})}function ot(e){if(Et){var t=Et;Et=void 0,t()}Et=e&&e.S()}function po(e){
var t=this,n=e.data,r=Hr(n);r.name="ReactiveDom",r.value=n;var s=ae(function(){for(var l=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var m=Pe(function(){var d=r.
value.value;return d===0?0:d===!0?"":d||""}),u=Pe(function(){return!Array.isArray(m.value)&&!Zt(m.value)}),p=V(function(){if(this.N=mo,u.value){var d=m.value;l.
__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=d)}}),h=t.__$u.d;return t.__$u.d=function(){p(),h.call(this)},[u,m]},[]),i=s[0],a=s[1];return i.value?a.
peek():a.value}po.displayName="ReactiveTextNode";Object.defineProperties(U.prototype,{constructor:{configurable:!0,value:Un(x,null).constructor},type:{configurable:!0,
value:po},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Re("__b",function(e,t){if(ot(),
Pt=void 0,typeof t.type=="string"){var n,r=t.props;for(var s in r)if(s!=="children"){var i=r[s];i instanceof U&&(n||(t.__np=n={}),n[s]=i,r[s]=i.peek())}}e(t)});
Re("__r",function(e,t){if(e(t),t.type!==x){ot();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===void 0&&(r.__$u=n=(function(s,i){var a;return V(function(){a=this},{name:i}),
a.c=s,a})((function(s){return function(){var i;Nr&&((i=this.y)==null||i.call(this)),s.__$f|=1,s.setState({})}})(r),typeof t.type=="function"?t.type.displayName||
t.type.name:""))),Pt=r,ot(n)}});Re("__e",function(e,t,n,r){ot(),Pt=void 0,e(t,n,r)});Re("diffed",function(e,t){ot(),Pt=void 0;var n;if(typeof t.type=="string"&&
(n=t.__e)){var r=t.__np,s=t.props,i=n.U;if(i)for(var a in i){var l=i[a];l===void 0||r&&a in r||(l.d(),i[a]=void 0)}if(r){i||(i={},n.U=i);for(var c in r){var m=i[c],
u=r[c];m===void 0?(m=Ur(n,c,u,s),i[c]=m):m.o(u,s)}}}e(t)});function Ur(e,t,n,r){var s=t in e&&e.ownerSVGElement===void 0,i=M(n);return{o:function(a,l){i.value=a,
r=l},d:V(function(){this.N=mo;var a=i.value.value;r[t]!==a&&(r[t]=a,s?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Re("unmo\
unt",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var r=n.U;if(r){n.U=void 0;for(var s in r){var i=r[s];i&&i.d()}}}var a=t.__np;if(a){var l=t.props;
for(var c in a)l[c]=a[c]}t.__np=void 0}else{var m=t.__c;if(m){m.__$f|=8;var u=m.__$u;u&&(m.__$u=void 0,u.d())}}e(t)});Re("__h",function(e,t,n,r){r<3&&(t.__$f|=2),
e(t,n,r)});Ee.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var s in t)return!0;if(this.__f||typeof this.
u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(r||i||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!==
"__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function Hr(e,t){return ae(function(){return M(e,t)},[])}var jr=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Br(){ye(function(){for(var e;e=fo.shift();)co.call(e)})}function mo(){fo.push(this)===1&&(P.requestAnimationFrame||jr)(Br)}function ho(e){try{return e()}catch{return}}function dn(e,t){let n="sealhook-"+e,r=t.find(i=>i===ho(()=>localStorage.getItem(n))),s=M(r??t[0]);return V(()=>{let i=s.
value;ho(()=>localStorage.setItem(n,i))}),s}var fn=dn("theme",["system","light","dark"]),Y=dn("zone",["local","utc"]),vo=dn("keys",["on","off"]),zr=M("");V(()=>{
document.documentElement.dataset.theme=zr.value||fn.value});var Oe=document.baseURI;var j=class extends Error{problem;constructor(t){super(t.detail||t.title),this.problem=t}get status(){return this.problem.status}},Le=e=>e instanceof DOMException&&
e.name==="AbortError",ue={token:""},pn=M(!1),rt=M(0);function Vr(e,t){let n=e.slice(e.indexOf("/")+1).replace(/\{(\w+)\}/g,(s,i)=>encodeURIComponent(String(t.path[i]))),
r=new URLSearchParams;for(let[s,i]of Object.entries(t.query??{}))for(let a of Array.isArray(i)?i:[i])a!==void 0&&a!==""&&r.append(s,String(a));return Oe+n+(r.size>
0?"?"+r:"")}async function At(e,t,n={}){let r=new Headers(n.header);ue.token&&r.set("Authorization","Bearer "+ue.token);let s;n.body instanceof Blob||typeof n.body==
"string"?s=n.body:n.body!==void 0&&(r.set("Content-Type","application/json"),s=JSON.stringify(n.body));let i;try{i=await fetch(t,{method:e,headers:r,body:s,signal:n.
signal,credentials:"same-origin",referrerPolicy:"no-referrer"})}catch(c){throw Le(c)?c:(pn.value=!0,new j(go))}if(pn.value&&(pn.value=!1,rt.value++),i.ok)return i;
let a=await i.text(),l={...go,status:i.status,title:"The server answered with the status "+i.status};try{let c=JSON.parse(a);c&&typeof c=="object"&&"code"in c&&
(l=c)}catch{}throw new j(l)}var go={type:"about:blank",title:"The server cannot be reached",status:0,code:"unavailable",request_id:"",hint:"Check the connection\
. Nothing that you typed is lost."};async function C(e,t){let n=e.slice(0,e.indexOf(" ")),{path:r,query:s,body:i,header:a,signal:l}=t,c=Vr(e,{path:r,query:s}),m;
try{m=await At(n,c,{body:i,header:a,signal:l})}catch(u){if(!(u instanceof j&&u.status===401&&e!=="POST /v1/session"&&e!=="POST /v1/portal/session")||!ue.ended||
!await ue.ended())throw u;m=await At(n,c,{body:i,header:a,signal:l})}if(m.status!==204)return/[/+]json/.test(m.headers.get("Content-Type")??"")&&!e.endsWith("/p\
ayload")?await m.json():await m.blob()}function H(e,t){let[n,r]=E({busy:!0,at:0}),[s,i]=E(0);return L(()=>{let a=new AbortController;return r(l=>({...l,busy:!0})),e(a.signal).then(l=>!a.signal.aborted&&
r({data:l,busy:!1,at:Date.now()}),l=>!a.signal.aborted&&!Le(l)&&r(c=>({data:c.data,error:l,busy:!1,at:c.at}))),()=>a.abort()},[...t,s,rt.value]),{data:n.data,error:n.
error,busy:n.busy,at:n.at,reload:Ye(()=>i(a=>a+1),[]),set:Ye(a=>r({data:a,busy:!1,at:Date.now()}),[])}}function $e(e,t){let[n,r]=E({busy:!0}),[s,i]=E(0),a=D(void 0),
l=(c,m)=>{a.current?.abort();let u=a.current=new AbortController;r(p=>({...p,busy:!0})),e(c,u.signal).then(p=>{u.signal.aborted||(p.items.length===0&&p.next_cursor?
l(p.next_cursor,m):r({items:[...m,...p.items],next:p.next_cursor,busy:!1}))},p=>!u.signal.aborted&&!Le(p)&&r(h=>({...h,error:p,busy:!1})))};return L(()=>(l(void 0,
[]),()=>a.current?.abort()),[...t,s,rt.value]),{items:n.items,error:n.error,busy:n.busy,more:n.next?()=>l(n.next,n.items??[]):void 0,reload:Ye(()=>i(c=>c+1),[]),
change:Ye(c=>r(m=>({...m,items:m.items&&c(m.items)})),[]),round:[...t,s,rt.value].join()}}var it=new URL(Oe).pathname+(document.querySelector("script[src*='/portal.js']")?"portal/":""),mn=()=>"/"+(location.pathname.startsWith(it)?location.pathname.slice(
it.length):""),_o=M(mn()),$=M(new URLSearchParams(location.search)),hn=M(0),vn=M(""),T=Pe(()=>vn.value||$.value.get("tenant")||"default");function Ot(){ye(()=>{
_o.value!==mn()&&hn.value++,_o.value=mn(),$.value=new URLSearchParams(location.search)})}addEventListener("popstate",Ot);function bo(e,t=new URLSearchParams){for(let[
n,r]of Object.entries(e)){t.delete(n);for(let s of Array.isArray(r)?r:[r])s&&t.append(n,s)}return t.size>0?"?"+t:""}function B(e,t={}){let[n="",r=""]=e.split("?"),
s=new URLSearchParams(r),i=$.value.get("tenant")??void 0;return it+n.slice(1)+bo({tenant:i,...t},s)}function wo(e,t={}){history.pushState(null,"",B(e,t)),Ot()}function z(e,t=!1){
let n=location.pathname+bo(e,new URLSearchParams(location.search));history[t?"replaceState":"pushState"](null,"",n),Ot()}addEventListener("click",e=>{if(e.defaultPrevented||
e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest("a");!t||t.target||t.hasAttribute("download")||t.origin!==location.origin||
!t.pathname.startsWith(it)||/^(v1|in|assets|openapi\.\w+)\b/.test(t.pathname.slice(it.length))||(e.preventDefault(),t.href!==location.href&&history.pushState(null,
"",t.href),Ot())});function xs(e,t){let n=t.split("/");for(let r of e){let s=r.path.split("/");if(s.length!==n.length)continue;let i={};if(s.every((l,c)=>{let m=n[c]??
"";return l.startsWith(":")?(i[l.slice(1)]=decodeURIComponent(m),m!==""):l===m}))return{route:r,params:i}}}var Rt=M(""),yo=M("Sealhook");V(()=>{document.title=Rt.
value?`${Rt.value} · ${yo.value}`:yo.value});var _n=M(void 0),ko=M(!1),st=M("viewer"),xo=["viewer","operator","admin","owner"],De=e=>xo.indexOf(st.value==="portal"?"operator":st.value)>=xo.indexOf(e),Ms=12;
function yn(e){vn.value=e.tenant??"",st.value=e.role,_n.value=e}async function Es(){try{yn(await C("GET /v1/session",{}))}catch(e){if(!(e instanceof j)||e.status!==
401)throw e;_n.value=null}}async function Ps(e,t){yn(await C("POST /v1/session",{body:{email:e,password:t}}))}async function As(e,t,n,r){Co(await C("POST /v1/se\
tup",{body:{code:e,name:t,email:n,password:r}}))}async function Rs(e,t){Co(await C("POST /v1/invitation",{body:{code:e,password:t}}))}function Co(e){ye(()=>{wo(
"/"),yn(e)})}async function Os(){await C("DELETE /v1/session",{}),location.assign(document.baseURI)}var gn=[];function Wr(){return _n.peek()?(ko.value=!0,new Promise(
e=>gn.push(e))):Promise.resolve(!1)}function Ls(e){ko.value=!1;for(let t of gn)t(e);gn=[]}ue.ended=Wr;var Gr=Symbol.for("pv"),Kr=0;function o(e,t,n,r,s,i){t||(t={});var a,l,c=t;if("ref"in c&&typeof e!="function")for(l in c={},t)l=="ref"?a=t[l]:c[l]=t[l];var m={type:e,props:c,key:n,ref:a,__k:null,
__:null,__b:0,__e:null,__c:null,constructor:Gr,__v:--Kr,__i:-1,__u:0};return(s||i)&&(m.__source=s,m.__self=i),P.vnode&&P.vnode(m),m}var Jr={activity:"M1.5 8h3l2-5 3 10 2-5h3",alert:"M8 2 1.5 13.5h13zM8 6.5v3.2M8 11.8v.1",arrow:"M3 8h10M9 4l4 4-4 4",bolt:"M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z",book:"\
M3 3.5A1.5 1.5 0 0 1 4.5 2H13v12H4.5A1.5 1.5 0 0 1 3 12.5zM3 12.5A1.5 1.5 0 0 1 4.5 11H13",building:"M3 14V2.5h7V14M10 6h3v8M1.5 14h13M5.5 5h2M5.5 8h2M5.5 11h2",
bug:"M5 6h6v4a3 3 0 0 1-6 0zM6 6a2 2 0 0 1 4 0M5 8H2M14 8h-3M5 5 3 3.5M11 5l2-1.5M5.5 11.5 3.5 13.5M10.5 11.5l2 2",check:"m3 8.5 3.2 3L13 4.5",circle:"M8 2.5a5.\
5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z",clock:"M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 4.8V8l2.2 1.5",code:"m5.5 4.5-3.5 3.5 3.5 3.5M10.5 4.5 14 8l-3.5 3.5",copy:"M5\
.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1",cross:"m4 4 8 8M12 4l-8 8",down:"m4 6 4 4 4-4",download:"M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11",eye:"M1.5 8S4 3.5 8 3.5 14.5\
 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z",hidden:"m2.5 2.5 11 11M6 4a6 6 0 0 1 2-.5c4 0 6.5 4.5 6.5 4.5a12 12 0 0 1-\
2 2.5M4 5.2A11 11 0 0 0 1.5 8S4 12.5 8 12.5a6 6 0 0 0 3-.8M6.7 6.8a1.8 1.8 0 0 0 2.5 2.5",filter:"M2 4h12M4.5 8h7M6.5 12h3",gear:"M8 5.8a2.2 2.2 0 1 1 0 4.4 2.2\
 2.2 0 0 1 0-4.4zM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4",home:"M2 7.5 8 2.5l6 5M3.5 6.5v7h9v-7",
inbox:"M2 9.5 4 3h8l2 6.5v4H2zM2 9.5h3.5L6.5 11h3l1-1.5H14",info:"M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 7.5V11M8 5v.1",key:"M5.5 7.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6z\
M7.7 8.3 13.5 2.5M11 5l2 2",list:"M5.5 4H14M5.5 8H14M5.5 12H14M2.5 4h.1M2.5 8h.1M2.5 12h.1",menu:"M2 4h12M2 8h12M2 12h12",minus:"M3.5 8h9",moon:"M13.5 9.5A6 6 0\
 0 1 6.5 2.5a6 6 0 1 0 7 7z",pause:"M5.5 3.5v9M10.5 3.5v9",play:"M5 3v10l8-5z",plug:"M5.5 1.5v3.5M10.5 1.5v3.5M3.5 5h9v2.5a4.5 4.5 0 0 1-9 0zM8 12v2.5",plus:"M8\
 3v10M3 8h10",refresh:"M13.5 8a5.5 5.5 0 1 1-1.7-4M13.5 1.5V5H10",search:"M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.5 10.5l3.5 3.5",send:"M14 2 7 9M14 2l-4\
.5 12L7 9 2 6.5z",shield:"M8 1.5 13 3.5V8c0 3-2 5.2-5 6.5C5 13.2 3 11 3 8V3.5z",skip:"M4 3.5v9l5.5-4.5zM12 3.5v9",sun:"M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 \
0-5.6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1",tag:"M2 2.5h5.5L14 9l-5 5L2.5 7.5zM5 5.2v.1",terminal:"M2 3h12v10H2zM4.5 6 7 8l-\
2.5 2M8.5 10.5h3",trash:"M2.5 4h11M6 4V2.5h4V4M4 4l.7 9.5h6.6L12 4M6.7 6.5v4.5M9.3 6.5v4.5",user:"M8 2.5a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4zM2.5 14c.5-2.8 \
2.7-4 5.5-4s5 1.2 5.5 4",users:"M6 3a2.3 2.3 0 1 1 0 4.6A2.3 2.3 0 0 1 6 3zM1.5 13c.3-2.4 2-3.5 4.5-3.5s4.2 1.1 4.5 3.5M10.5 3.2a2.3 2.3 0 0 1 0 4.2M12 9.8c1.5.\
4 2.3 1.5 2.5 3.2"};function S({name:e,size:t=16}){return o("svg",{class:"icon",viewBox:"0 0 16 16",width:t,height:t,"aria-hidden":"true",children:o("path",{d:Jr[e]})})}var Fe=window.parent!==window,To=e=>window.parent.postMessage(e,"*");function Us(e){Fe&&(document.documentElement.classList.add("framed"),new ResizeObserver(()=>To(
{type:"sealhook:height",height:Math.ceil(e.getBoundingClientRect().height)})).observe(e))}function Lt(){return new Promise(e=>{let t=document.documentElement;new IntersectionObserver(
([n],r)=>{r.disconnect();let{top:s,height:i,bottom:a}=n.intersectionRect,l=n.intersectionRatio===1;t.style.setProperty("--seen-top",`${s}px`),t.style.setProperty(
"--seen-height",`${l||i===0?Math.max(innerHeight,Qr):i}px`),t.style.setProperty("--unseen-below",`${i===0?0:Math.max(0,innerHeight-a)}px`),e()}).observe(t)})}var Qr=640,
Zr=24;function So(e){let{style:t}=document.getElementById("app"),n=new ResizeObserver(()=>t.minHeight=`${e.offsetTop+e.offsetHeight+Zr}px`);return n.observe(e),
()=>{n.disconnect(),t.minHeight=""}}function Hs(e){addEventListener("message",t=>{Fe&&t.source===window.parent&&t.data?.type==="sealhook:code"&&typeof t.data.code==
"string"&&e(t.data.code)})}var js=()=>To({type:"sealhook:renew"});var Ie=M([]),Eo=M(""),Xr=0,Po=e=>{Ie.value=Ie.value.filter(t=>t.id!==e)};function Ao(e,t){let n=++Xr;Fe&&Lt(),Ie.value=[...Ie.value.slice(-3),{id:n,text:e,bad:t}],
setTimeout(()=>Po(n),t?12e3:5e3)}var bn=e=>Ao(e,!1),we=e=>Ao(wn(e),!0);function xe(e){Eo.value=e}function wn(e){if(e instanceof j){let t=e.problem;return[t.detail||
t.errors?.[0]?.message||t.title,t.hint].filter(n=>n!==void 0&&n!=="").map(qe).join(" ")}return e instanceof Error?e.message:String(e)}var qe=(e="")=>e.charAt(0).
toUpperCase()+e.slice(1)+(/[.!?]$/.test(e)?"":".");function Ks(){return o(x,{children:[o("div",{class:"sr",role:"status","aria-live":"polite",children:Eo}),o("d\
iv",{class:"toasts",children:[o("div",{role:"status",children:Ie.value.filter(e=>!e.bad).map(e=>o(Mo,{toast:e},e.id))}),o("div",{role:"alert",children:Ie.value.
filter(e=>e.bad).map(e=>o(Mo,{toast:e},e.id))})]})]})}function Mo({toast:e}){return o("div",{class:e.bad?"toast bad":"toast",children:[o(S,{name:e.bad?"alert":"\
check"}),o("span",{children:e.text}),o("button",{type:"button",class:"quiet icon-only","aria-label":"Dismiss",onClick:()=>Po(e.id),children:o(S,{name:"cross"})})]})}var $t=M(Date.now());setInterval(()=>{document.hidden||($t.value=Date.now())},1e4);var Yr=[[60,"second"],[60,"minute"],[24,"hour"],[7,"day"],[5,"week"],[12,"mon\
th"],[1/0,"year"]],ei=new Intl.RelativeTimeFormat("en",{numeric:"auto",style:"short"});function at(e){let t=(new Date(e).getTime()-$t.value)/1e3;if(Math.abs(t)<
10)return"just now";for(let[n,r]of Yr){if(Math.abs(t)<n)return ei.format(Math.trunc(t),r);t/=n}return""}function G(e){return new Intl.DateTimeFormat("en-GB",{dateStyle:"\
medium",timeStyle:"medium",timeZone:Y.value==="utc"?"UTC":void 0}).format(new Date(e))+(Y.value==="utc"?" UTC":"")}var Ro=e=>e.replace(/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g,
G);function Q(e){let t=n=>n<10?n.toFixed(1).replace(/\.0$/,""):String(Math.round(n));return e<1e3?`${t(e)} ms`:e<6e4?`${t(e/1e3)} s`:e<72e5?`${Math.round(e/6e4)}\
 min`:e<1728e5?`${Math.round(e/36e5)} h`:`${Math.round(e/864e5)} days`}function lt(e){return e<1024?`${e} B`:e<1<<20?`${(e/1024).toFixed(1)} KiB`:`${(e/(1<<20)).
toFixed(1)} MiB`}var ee=e=>new Intl.NumberFormat("en").format(e),Ys=(e,t)=>ee(e)+(t?"+":"");function ut(e){if(!e)return"";let t=new Date(e);return new Date(t.getTime()-
(Y.value==="utc"?0:t.getTimezoneOffset()*6e4)).toISOString().slice(0,16)}function ct(e){let t=new Date(e+(Y.value==="utc"?"Z":""));return e&&!isNaN(t.getTime())?
t.toISOString():void 0}async function Dt(e){await(navigator.clipboard?.writeText(e)??Promise.reject(new Error("no clipboard"))).catch(()=>{let n=!1,r=s=>{s.clipboardData?.setData("tex\
t/plain",e),s.preventDefault(),n=!0};if(document.addEventListener("copy",r,{once:!0}),document.execCommand("copy"),document.removeEventListener("copy",r),!n)throw new Error(
"The browser does not let this page copy. Select the text, and copy it with the keyboard.")})}var ti=/^(accept-encoding|connection|content-length|host|transfer-encoding)$/i,xn=e=>`'${e.replaceAll("'","'\\''")}'`,Oo=e=>btoa(Array.from(e,t=>String.fromCharCode(
t)).join(""));function Lo({method:e,url:t,header:n,body:r}){let s=[`curl -X ${e} ${xn(t)}`,...n.filter(a=>!ti.test(a.name)).map(a=>`  -H ${xn(`${a.name}: ${a.value}`)}`)];
if(r.length===0)return s.join(` \\
`);let i=$o(r);return i!==void 0&&!i.includes("\0")?[...s,`  --data-raw ${xn(i)}`].join(` \\
`):`echo ${Oo(r)} | base64 -d | `+[...s,"  --data-binary @-"].join(` \\
`)}function $o(e){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function Do({method:e,url:t,header:n,body:r}){let s=$o(r);
if(s===void 0)return;let{pathname:i,search:a,host:l}=new URL(t),c=[{name:"Host",value:l},...n.filter(m=>!/^(host|content-length|transfer-encoding)$/i.test(m.name)),
{name:"Content-Length",value:String(r.length)}];return[`${e} ${i}${a} HTTP/1.1`,...c.map(m=>`${m.name}: ${m.value}`),"",s].join(`\r
`)}var oa=({method:e,url:t,header:n,body:r})=>JSON.stringify({method:e,url:t,headers:n,body_base64:Oo(r)},null,2),ra=M(void 0);function K({text:e,label:t="Copy",children:n}){let[r,s]=E(!1),i=async()=>{try{await Dt(typeof e=="string"?e:await e()),xe("Copied"),s(!0),setTimeout(()=>s(!1),1500)}catch(a){
we(a)}};return o("button",{type:"button",class:n?"":"quiet icon-only","aria-label":n?void 0:t,title:n?void 0:t,onClick:()=>{i()},children:[o(S,{name:r?"check":"\
copy"}),n]})}function da({sent:e}){let t=Do(e);return o(x,{children:[o(K,{text:Lo(e),children:"Copy as curl"}),t!==void 0&&o(K,{text:t,children:"Copy as HTTP"})]})}
function Fo({id:e}){return o("span",{class:"id",children:[o("code",{children:e}),o(K,{text:e,label:"Copy "+e})]})}function dt({text:e,label:t}){return o("div",{
class:"code",children:[o("pre",{tabIndex:0,"aria-label":t,children:o("code",{children:e})}),o(K,{text:e,label:"Copy "+t.toLowerCase()})]})}var ni=6e4;function Io({
reveal:e,label:t="secret",text:n}){let[r,s]=E(n);L(()=>{if(r===void 0)return;let a=()=>s(void 0),l=setTimeout(a,ni);return addEventListener("blur",a),()=>{clearTimeout(
l),removeEventListener("blur",a)}},[r]);let i=async()=>{try{s(r===void 0?await e():void 0)}catch(a){we(a)}};return o("div",{class:"secret",children:[r===void 0?
o("span",{class:"masked","aria-label":`The ${t} is hidden`,role:"img",children:"••••••••••••••••••••••••"}):o("c\
ode",{children:r}),o("button",{type:"button",class:"quiet icon-only","aria-pressed":r!==void 0,"aria-label":(r===void 0?"Show the ":"Hide the ")+t,title:(r===void 0?
"Show the ":"Hide the ")+t,onClick:()=>{i()},children:o(S,{name:r===void 0?"eye":"hidden"})}),o(K,{text:r??e,label:`Copy the ${t} without showing it`})]})}function Ne({of:e,children:t}){return e.data===void 0?e.error?o(Z,{error:e.error,retry:e.reload}):o(ke,{}):o("div",{"aria-busy":e.busy,children:[e.error?o(x,{children:[
o(Z,{error:e.error,retry:e.reload}),o("p",{class:"hint",children:["What follows is as of ",G(e.at),"."]})]}):null,t(e.data)]})}function ke({lines:e=4}){return o(
"div",{class:"skeleton","aria-busy":"true",children:[o("span",{class:"sr",children:"Loading…"}),Array.from({length:e},(t,n)=>o("div",{},n))]})}var oi={type:"a\
bout:blank",title:"Something failed on this page",status:0,code:"internal",request_id:""};function Z({error:e,retry:t}){let n=e instanceof j?e.problem:{...oi,detail:e instanceof
Error?e.message:String(e)};return n.status===404?o(W,{icon:"search",title:"Not found",children:"It may have been deleted, or kept no longer than it had to be."}):
n.status===403?o(W,{icon:"shield",title:"Not allowed",children:[qe(n.detail||"Your role does not allow this.")," ",n.hint&&qe(n.hint)]}):o("div",{class:"notice \
bad",role:"alert",children:[o(S,{name:"alert"}),o("div",{children:[o("strong",{children:n.title}),n.detail&&o("p",{children:qe(n.detail)}),n.hint&&o("p",{children:qe(
n.hint)}),n.request_id&&o("p",{class:"small",children:["Request ",o("code",{children:n.request_id})," ",o(K,{text:n.request_id,label:"Copy the request's id"})]})]}),
t&&o("button",{type:"button",onClick:t,children:"Try again"})]})}function W({icon:e,title:t,children:n,action:r}){return o("div",{class:"empty",children:[o(S,{name:e,
size:28}),o("h2",{children:t}),n&&o("p",{children:n}),r]})}function X({kind:e="info",children:t}){let n={info:"info",good:"check",warn:"alert",bad:"alert"}[e];return o(
"div",{class:"notice "+e,children:[o(S,{name:n}),o("div",{children:t})]})}function Ue({title:e,heading:t,about:n,back:r,actions:s,children:i}){let a=D(null);return L(()=>{Rt.value=e},[e]),L(()=>{hn.peek()>0&&a.current?.focus()},[]),o(
x,{children:[o("header",{class:"page",children:[o("div",{children:[r&&o("p",{class:"back",children:o("a",{href:B(r.to),children:[o(S,{name:"arrow"})," ",r.label]})}),
o("h1",{ref:a,tabIndex:-1,children:t??e}),n&&o("p",{class:"about",children:n})]}),s&&o("div",{class:"actions",children:s})]}),i]})}function J({title:e,actions:t,
children:n,flush:r}){return o("section",{class:r?"card flush":"card",children:[(e||t)&&o("header",{children:[e&&o("h2",{children:e}),t&&o("div",{class:"actions",
children:t})]}),n]})}function Ft({of:e}){return o("dl",{class:"facts",children:e.filter(([,t])=>t!==void 0&&t!=="").map(([t,n])=>o("div",{children:[o("dt",{children:t}),
o("dd",{children:n})]},t))})}function Ca({tabs:e}){let t=e.find(s=>s.name===$.value.get("tab"))??e[0],n=s=>{let i={ArrowRight:1,ArrowLeft:-1}[s.key];if(!i)return;
s.preventDefault();let a=e[(e.indexOf(t)+i+e.length)%e.length];r(a.name),document.getElementById("tab-"+a.name)?.focus()},r=s=>z({tab:s===e[0].name?void 0:s});return o(
x,{children:[o("div",{class:"tabs",role:"tablist",onKeyDown:n,children:e.map(s=>o("button",{type:"button",role:"tab",id:"tab-"+s.name,"aria-selected":s===t,"ari\
a-controls":"tab-panel",tabIndex:s===t?0:-1,onClick:()=>r(s.name),children:s.label},s.name))}),o("div",{role:"tabpanel",id:"tab-panel","aria-labelledby":"tab-"+
t.name,children:t.content()})]})}function ft({title:e,children:t,onClose:n,wide:r}){let s=D(null),i=_e();return L(()=>{let a=s.current,l=document.activeElement,c=()=>{},m=()=>{a.isConnected&&(document.
documentElement.classList.toggle("scrolls",innerWidth>document.documentElement.clientWidth),a.showModal(),document.activeElement?.closest("header")&&a.querySelector(
"input, select, textarea")?.focus())};return Fe?(Lt().then(m),c=So(a)):m(),()=>{c();let u=l?.isConnected?l:document.querySelector("h1");u instanceof HTMLElement&&
u.focus({preventScroll:!0})}},[]),o("dialog",{ref:s,class:r?"wide":void 0,"aria-labelledby":i,onCancel:a=>{a.preventDefault(),n()},children:[o("header",{children:[
o("h2",{id:i,children:e}),o("button",{type:"button",class:"quiet icon-only","aria-label":"Close",onClick:n,children:o(S,{name:"cross"})})]}),t]})}var kn=M(void 0);
function qo(e){return new Promise(t=>{kn.value={...e,answer:n=>{kn.value=void 0,t(n)}}})}function Ra(){let e=kn.value;return e?o(ft,{title:e.title,onClose:()=>e.
answer(!1),children:[o("div",{class:"stack",children:e.text}),o("footer",{children:[o("button",{type:"button",onClick:()=>e.answer(!1),children:"Cancel"}),o("bu\
tton",{type:"button",class:e.danger?"danger":"primary",onClick:()=>e.answer(!0),children:e.action})]})]}):null}async function ri(){let{items:e}=await C("GET /v1/causes",{});return new Map(e.map(t=>[t.code,t]))}var Uo=M(void 0),No,Ho=()=>No??=ri().then(e=>{Uo.value=e},()=>{
No=void 0});async function He(e){let[t]=await Promise.all([e,Ho()]);return t}function Ce(){return Ho(),Uo.value}var je=class extends Error{constructor(t,n){super(t),this.name="ParseError",this.type=n.type,this.field=n.field,this.value=n.value,this.line=n.line}};var It=10,qt=13,Te=32,jo=6;function Cn(e){if(typeof e=="function")throw new TypeError("`config` must be an object, got a function instead. Did you mean `createP\
arser({onEvent: fn})`?");let{maxBufferSize:t,onComment:n,onError:r,onEvent:s,onId:i,onRetry:a}=e,l=[],c=0,m="",u,p="",h=0,d,f=!1,y=!1,_=!1;function w(v){if(f)throw new Error(
"Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing.");if(m!==void 0){if(v=m+v,v===""||v==="\
ï"||v==="ï»"){m=v;return}m=void 0,v=v.replace(/^(?:\uFEFF|\xEF\xBB\xBF)/,"")}if((y||_)&&(v=b(v),!v))return;if(!l.length){let k=We(v);k!==""&&A(k),oe();return}
if(v.indexOf(`
`)===-1&&v.indexOf("\r")===-1){if(c<jo){let k=l.join("")+v.slice(0,jo-c);if(!R(k)){l.length=0,c=0,y=!0;return}}l.push(v),c+=v.length,oe();return}l.push(v);let g=l.
join("");l.length=0,c=0,A(We(g)),oe()}function b(v){if(v.length===0)return v;if(_)return _=!1,v.charCodeAt(0)===It?v.slice(1):v;let g=v.indexOf("\r"),k=v.indexOf(
`
`),q=g===-1?k:k===-1||g<k?g:k;return q===-1?"":q===v.length-1&&v.charCodeAt(q)===qt?(y=!1,_=!0,""):(y=!1,v.slice(q+(v.charCodeAt(q)===qt&&v.charCodeAt(q+1)===It?
2:1)))}function A(v){if(v){if(v.charCodeAt(v.length-1)===qt){if(se(v,0,v.length-1),oe())return;_=!0;return}if(R(v)){l.push(v),c=v.length;return}y=!0}}function R(v){
let g=v.charCodeAt(0);return g===58&&!!n||g===100&&Nt(v,"data")||g===101&&Nt(v,"event")||g===105&&Nt(v,"id")||g===114&&Nt(v,"retry")}function oe(){return f?!0:t===
void 0||c+p.length<=t?!1:(f=!0,l.length=0,c=0,u=void 0,p="",h=0,d=void 0,y=!1,_=!1,r?.(new je(`Buffered data exceeded max buffer size of ${t} characters`,{type:"\
max-buffer-size-exceeded"})),!0)}function We(v){let g=0;if(v.indexOf("\r")===-1){let O=v.indexOf(`
`,g);for(;O!==-1;){if(g===O){u!==void 0&&i?.(u),h>0&&s?.({id:u,event:d,data:p}),u=void 0,p="",h=0,d=void 0,g=O+1,O=v.indexOf(`
`,g);continue}let me=v.charCodeAt(g);if(Bo(v,g,me)){let Kt=v.charCodeAt(g+5)===Te?g+6:g+5,Ge=v.slice(Kt,O);if(h===0&&v.charCodeAt(O+1)===It){u!==void 0&&i?.(u),
s?.({id:u,event:d,data:Ge}),u=void 0,p="",d=void 0,g=O+2,O=v.indexOf(`
`,g);continue}p=h===0?Ge:`${p}
${Ge}`,h++}else zo(v,g,me)?d=v.slice(v.charCodeAt(g+6)===Te?g+7:g+6,O)||void 0:se(v,g,O);if(oe())return"";g=O+1,O=v.indexOf(`
`,g)}return v.slice(g)}let k=v.indexOf("\r",g),q=v.indexOf(`
`,g);for(;g<v.length;){let O=-1;if(k!==-1&&q!==-1?O=k<q?k:q:k!==-1?k===v.length-1?O=-1:O=k:q!==-1&&(O=q),O===-1)break;if(se(v,g,O),oe())return"";g=O+1,v.charCodeAt(
g-1)===qt&&v.charCodeAt(g)===It&&g++,k!==-1&&k<g&&(k=v.indexOf("\r",g)),q!==-1&&q<g&&(q=v.indexOf(`
`,g))}return v.slice(g)}function se(v,g,k){if(g===k){gt();return}let q=v.charCodeAt(g);if(Bo(v,g,q)){let Me=v.charCodeAt(g+5)===Te?g+6:g+5,$n=v.slice(Me,k);p=h===
0?$n:`${p}
${$n}`,h++;return}if(zo(v,g,q)){d=v.slice(v.charCodeAt(g+6)===Te?g+7:g+6,k)||void 0;return}if(q===105&&v.charCodeAt(g+1)===100&&v.charCodeAt(g+2)===58){let Me=v.
slice(v.charCodeAt(g+3)===Te?g+4:g+3,k);Me.includes("\0")||(u=Me);return}if(q===58){if(n){let Me=v.slice(g,k);n(Me.slice(v.charCodeAt(g+1)===Te?2:1))}return}let O=v.
slice(g,k),me=O.indexOf(":");if(me===-1){re(O,"",O);return}let Kt=O.slice(0,me),Ge=O.charCodeAt(me+1)===Te?2:1,Cr=O.slice(me+Ge);re(Kt,Cr,O)}function re(v,g,k){
switch(v){case"event":d=g||void 0;break;case"data":p=h===0?g:`${p}
${g}`,h++;break;case"id":g.includes("\0")||(u=g);break;case"retry":/^\d+$/.test(g)?a?.(parseInt(g,10)):r?.(new je(`Invalid \`retry\` value: "${g}"`,{type:"inval\
id-retry",value:g,line:k}));break;default:r?.(new je(`Unknown field "${v.length>20?`${v.slice(0,20)}…`:v}"`,{type:"unknown-field",field:v,value:g,line:k}));break}}
function gt(){u!==void 0&&i?.(u),h>0&&s?.({id:u,event:d,data:p}),u=void 0,p="",h=0,d=void 0}function ie(v={}){if(v.consume&&l.length>0){let g=l.join("");se(g,0,
g.length)}m="",u=void 0,p="",h=0,d=void 0,l.length=0,c=0,f=!1,y=!1,_=!1}return{feed:w,reset:ie}}function Bo(e,t,n){return n===100&&e.charCodeAt(t+1)===97&&e.charCodeAt(
t+2)===116&&e.charCodeAt(t+3)===97&&e.charCodeAt(t+4)===58}function zo(e,t,n){return n===101&&e.charCodeAt(t+1)===118&&e.charCodeAt(t+2)===101&&e.charCodeAt(t+3)===
110&&e.charCodeAt(t+4)===116&&e.charCodeAt(t+5)===58}function Nt(e,t){let n=1;for(;n<e.length&&n<t.length;){if(e.charCodeAt(n)!==t.charCodeAt(n))return!1;n++}return e.
length<=t.length||e.charCodeAt(t.length)===58}var pt=M("off"),En=M(!1),Ht=new Set,Tn=M([]),Ut="",Sn=[],Go;function ii(){Go=void 0;let e=Sn;Sn=[];for(let t of Ht)t.hear(e)}function Mn(e){Sn.push(e),Go??=setTimeout(
ii,250)}function Vo(){let e=[...new Set([...Ht].flatMap(t=>t.topics))].sort();e.join()!==Tn.peek().join()&&(Tn.value=e)}function mt(e,t){let n=D(t);n.current=t,
L(()=>{let r={topics:e,hear:s=>n.current(s)};return Ht.add(r),Vo(),()=>{Ht.delete(r),queueMicrotask(Vo)}},[e.join()])}var Ko=M(document.hidden);addEventListener(
"visibilitychange",()=>Ko.value=document.hidden);V(()=>{let e=Tn.value,t=T.value;if(e.length===0||En.value||Ko.value){pt.value="off";return}let n=new AbortController;
return ai(t,e,n.signal),()=>n.abort()});var si=5e3,Wo="";async function ai(e,t,n){let r=e+" "+t.join();r!==Wo&&(Ut=""),Wo=r,pt.value="connecting";for(let s=0;!n.
aborted;s++){try{let a=`${Oe}v1/tenants/${encodeURIComponent(e)}/stream?topics=${t.join()}`,l={Accept:"text/event-stream"};Ut&&(l["Last-Event-ID"]=Ut);let c=await At(
"GET",a,{header:l,signal:n});pt.value="live",s=0,await li(c)}catch(a){if(Le(a)||n.aborted)return;a instanceof j&&a.status===401&&ue.ended&&await ue.ended()}if(n.
aborted)return;pt.value=s<3?"reconnecting":"polling",pt.value==="polling"&&Mn({kind:"gap"});let i=Math.min(si,500*2**s)*(.75+Math.random()/2);await new Promise(
a=>setTimeout(a,i))}}async function li(e){let t=Cn({onEvent:r=>{r.id&&(Ut=r.id),r.event==="gap"?Mn({kind:"gap"}):r.event&&r.event!=="ready"&&Mn({kind:r.event,item:JSON.
parse(r.data)})}}),n=e.body.pipeThrough(new TextDecoderStream).getReader();for(;;){let{done:r,value:s}=await n.read();if(r)return;t.feed(s)}}var ui={delivery:"deliveries",event:"events",request:"requests",endpoint:"endpoints",job:"jobs"},ci=()=>scrollY>200||document.querySelector("table:hover, table:\
focus-within")!==null;function jt(e,t,n){let[r,s]=E([]),i=new Set(e.items?.map(l=>l.id)),a=r.filter(l=>n(l)&&!i.has(l.id));return L(()=>s([]),[e.round]),mt([ui[t]],
l=>{if(l.some(p=>p.kind==="gap")){e.reload();return}let c=new Map;for(let p of l)p.kind===t&&c.set(p.item.id,p.item);if(c.size===0)return;let m=[...c.values()].
filter(p=>!i.has(p.id)&&n(p)).reverse(),u=ci();e.change(p=>[...u?[]:m,...p.map(h=>c.get(h.id)??h)]),u&&s(p=>[...m,...p.filter(h=>!c.has(h.id))])}),{count:a.length,
show:()=>{e.change(l=>[...a,...l]),s([])}}}var Jo=800,di=3e4;function Qo(e,t){let n=D(t);n.current=t;let r=D(void 0),s=()=>{r.current=void 0,n.current.busy?r.current=
setTimeout(s,Jo):n.current.reload()};mt(e,()=>{r.current??=setTimeout(s,Math.max(0,n.current.at+Jo-Date.now()))}),L(()=>{let i=setInterval(()=>{!En.peek()&&!document.
hidden&&n.current.reload()},di);return()=>{clearInterval(i),clearTimeout(r.current)}},[])}var Pn=200;function Zo(e=[]){let t=(a,l)=>C("GET /v1/tenants/{tenant}/endpoints",{path:{tenant:T.value},query:{limit:Pn,id:l},signal:a}).then(c=>c.items),n=H(a=>t(
a),[T.value]).data,r=new Map(n?.map(a=>[a.id,a])),s=n?[...new Set(e)].filter(a=>!!a&&!r.has(a)).sort():[],i=H(async a=>{let l=[];for(let c=0;c<s.length;c+=Pn)l.
push(...await t(a,s.slice(c,c+Pn)));return l},[T.value,s.join()]).data;return new Map([...r,...i?.map(a=>[a.id,a])??[]])}var Xo=e=>[...e.values()].filter(t=>!t.
deleted_at).map(t=>({value:t.id,label:An(t,t.id)+(t.url&&t.description?` – ${t.description}`:"")}));function nl(){let e=H(async t=>st.value==="portal"?[]:(await C(
"GET /v1/tenants/{tenant}/sources",{path:{tenant:T.value},signal:t})).items,[T.value]);return new Map(e.data?.map(t=>[t.id,t]))}function Yo(){return H(t=>C("GET\
 /v1/tenants/{tenant}/event-types",{path:{tenant:T.value},signal:t}),[T.value]).data?.items.map(t=>t.name)??[]}var An=(e,t)=>e?.url?.replace(/^https?:\/\//,"")??
(e?.description||t||"a draft of an endpoint");var fi={pending:["info","clock","pending"],leased:["info","send","in progress"],retrying:["warn","refresh","retrying"],delivered:["good","check","delivered"],failed:[
"bad","cross","failed"],skipped:["mute","skip","skipped"],cancelled:["mute","minus","cancelled"],quarantined:["bad","alert","quarantined"],active:["good","check",
"active"],disabled:["mute","pause","disabled"],failing:["bad","alert","failing"],handshake:["info","plug","handshake"],duplicate:["mute","copy","duplicate"],accepted:[
"good","shield","verified"],refused:["bad","cross","refused"],running:["info","refresh","running"],done:["good","check","done"],test:["info","bolt","test"]};function Se({
state:e,children:t}){let[n,r,s]=fi[e]??["mute","circle",e];return o("span",{class:"badge "+n,children:[o(S,{name:r,size:12}),t??s]})}function Bt({code:e}){if(!e)
return o("span",{class:"badge bad",children:[o(S,{name:"plug",size:12}),"no answer"]});let t=e<300?"good":e<400?"warn":"bad";return o("span",{class:"badge "+t,children:[
o(S,{name:e<300?"check":"cross",size:12}),e]})}function er({filters:e}){let t=D(null),n=e.filter(i=>$.value.get(i.name)),[r,s]=E(!1);return L(()=>{let i=a=>{a.key!=="/"||a.target.closest("input, textarea, se\
lect, dialog")||(a.preventDefault(),t.current?.querySelector("input, select")?.focus())};return addEventListener("keydown",i),()=>removeEventListener("keydown",
i)},[]),o("form",{ref:t,class:"filters",role:"search",onSubmit:i=>i.preventDefault(),children:[e.map(i=>o("label",{children:[o("span",{children:i.label}),o(pi,{
filter:i})]},i.name)),e.length>1&&o("button",{type:"button",class:"fold","aria-expanded":r,onClick:()=>s(!r),children:[o(S,{name:"filter"})," ",r?"Fewer filters":
n.length>0?`Filters: ${n.length} set`:"More filters"]}),n.length>0&&o("button",{type:"button",class:"quiet",onClick:()=>z(Object.fromEntries(e.map(i=>[i.name,void 0]))),
children:[o(S,{name:"cross"})," Clear ",n.length===1?"the filter":"filters"]})]})}function pi({filter:e}){let t=$.value.get(e.name)??"";if(e.kind==="choice")return o(
"select",{value:t,onChange:r=>z({[e.name]:r.currentTarget.value}),children:[o("option",{value:"",children:"any"}),e.options.map(r=>o("option",{value:r.value,children:r.
label},r.value))]});if(e.kind==="time")return o("input",{type:"datetime-local",value:ut(t),onChange:r=>z({[e.name]:ct(r.currentTarget.value)})});let n="filter-"+
e.name;return o(x,{children:[o("input",{type:"search",autocomplete:"off",list:e.suggestions&&n,value:t,placeholder:e.placeholder,onInput:r=>z({[e.name]:r.currentTarget.
value},!0)}),e.suggestions&&o("datalist",{id:n,children:e.suggestions.map(r=>o("option",{value:r},r))})]})}var tr=e=>e.some(t=>$.value.get(t.name)),nr=e=>z(Object.
fromEntries(e.map(t=>[t.name,void 0])));var or=100;function fe({label:e,rows:t,columns:n,id:r,link:s,more:i,busy:a}){let[l,c]=E(or),m=D(null),u=i?t:t.slice(0,l);L(()=>{a||xe(`${e}: ${ee(t.length)}${i?
" and more":""}`)},[t.length,a,!!i]),L(()=>{let h=d=>{if(vo.peek()==="off"||d.ctrlKey||d.metaKey||d.altKey||mi(d.target))return;let f=document.activeElement?.closest(
"tr")?.dataset.id;d.key==="c"&&f&&Dt(f).then(()=>xe("Copied "+f),we);let y={j:1,k:-1}[d.key];if(!y)return;let _=[...m.current?.querySelectorAll("tr > :first-chi\
ld a, tr > :first-child button")??[]],w=_.findIndex(b=>b.closest("tr").contains(document.activeElement));_[Math.max(0,Math.min(_.length-1,w+y))]?.focus()};return addEventListener(
"keydown",h),()=>removeEventListener("keydown",h)},[]);let p=h=>{if(h.target.closest("a, button, input, label, summary")||getSelection()?.type==="Range")return;
h.currentTarget.querySelector("a")?.dispatchEvent(new MouseEvent("click",{bubbles:!0,cancelable:!0,ctrlKey:h.ctrlKey,metaKey:h.metaKey}))};return o(x,{children:[
o("div",{class:"table",children:o("table",{role:"table","aria-label":e,"aria-busy":a,children:[o("thead",{role:"rowgroup",children:o("tr",{role:"row",children:n.
map(h=>o("th",{role:"columnheader",scope:"col",class:h.kind,children:h.head},h.head))})}),o("tbody",{ref:m,role:"rowgroup",children:u.map(h=>o("tr",{role:"row",
"data-id":r(h),class:s&&"link",onClick:s&&p,children:n.map((d,f)=>{let y=d.cell(h);return o("td",{role:"cell","data-head":d.head,class:d.kind,children:f===0&&s?
o("a",{href:s(h),children:y}):y},d.head)})},r(h)))})]})}),(i||u.length<t.length)&&o("p",{class:"more",children:[o("button",{type:"button","aria-disabled":a,onClick:()=>{
a||(i?i():c(l+or*5))},children:"Show more"}),!i&&o("span",{class:"hint",children:[ee(u.length)," of ",ee(t.length)]})]})]})}function rr({fresh:e}){return e.count===
0?null:o("p",{class:"fresh",children:o("button",{type:"button",onClick:e.show,children:[ee(e.count)," new"]})})}var mi=e=>e instanceof Element&&e.closest("input\
, textarea, select, [contenteditable], dialog")!==null;function zt({label:e,list:t,fresh:n,filters:r,columns:s,link:i,title:a,actions:l,empty:c}){let m=r.filter(u=>tr([u])).map(u=>u.label.toLowerCase());return o(x,{
children:[r.length>0&&(m.length>0||t.items?.length!==0)&&o(er,{filters:r}),t.error?o(Z,{error:t.error,retry:t.reload}):null,!t.items&&!t.error&&o(ke,{lines:8}),
t.items?.length===0&&(m.length>0?o(W,{icon:"search",title:`No ${e.toLowerCase()} fit the filters`,action:o("button",{type:"button",onClick:()=>nr(r),children:"C\
lear the filters"}),children:["What is left out is so by ",m.join(", "),"."]}):c),t.items&&t.items.length>0&&o(J,{flush:!0,title:a,actions:l,children:[o(rr,{fresh:n}),
o(fe,{label:e,rows:t.items,busy:t.busy,more:t.more,id:u=>u.id,link:i,columns:s})]})]})}function te({at:e,exact:t}){return e?o("time",{dateTime:e,title:t?at(e):G(e),children:t?G(e):at(e)}):o("span",{class:"hint",children:"never"})}function El(){let e=Y.
value==="utc";return o("button",{type:"button",class:"quiet","aria-pressed":e,title:"Tell times in UTC or in your own zone",onClick:()=>Y.value=e?"local":"utc",
children:e?"UTC":"Local"})}var hi=["pending","leased","delivered","failed","cancelled","skipped","quarantined"],vi=["endpoint disabled","filtered","expired"],gi=["4xx","5xx","3xx","2xx","\
401","404","410","429","500","503"],_i=e=>/^[1-5](xx|\d\d)$/.test(e.trim().toLowerCase()),yi=(e,t)=>String(e.last_attempt?.status??"").startsWith(t.replace("xx",
""));function bi({of:e}){let t=e.state==="pending"&&e.attempts>0?"retrying":e.state,n=e.state==="pending"&&e.due_at&&new Date(e.due_at).getTime()>$t.value+1e4;return o(
Se,{state:t,children:n?`${t} ${at(e.due_at)}`:void 0})}function wi({of:e}){let t=Ce()?.get(e.last_attempt?.cause??""),n=e.state==="failed"||e.state==="pending"?
t?.title??e.last_attempt?.cause:e.reason;return n?o("small",{children:Ro(n)}):null}function Vl(){let e=B("/jobs/new",{kind:"replay",...ir()}),t=$.value.get("tes\
t")==="true";return o(Ue,{title:"Deliveries",about:"One event for one endpoint each, with all that was tried.",actions:De("operator")&&!t&&o("a",{class:"button",
href:e,children:[o(S,{name:"refresh"})," Replay these…"]}),children:o(xi,{empty:o(W,{icon:"send",title:"Nothing was delivered yet",action:o("a",{class:"button\
 primary",href:B("/endpoints"),children:"Go to the endpoints"}),children:"An event that an endpoint subscribes to becomes a delivery. Send a test to an endpoint\
, or publish an event."})})})}var ir=()=>Object.fromEntries(["state","endpoint","type","cause","status","reason","test","since","until"].map(e=>[e,$.value.get(e)??
void 0]));function xi({event:e,endpoint:t,title:n,empty:r}){let s=Yo(),i=Ce(),a=e?{}:ir(),l=a.status?.trim().toLowerCase()??"",c={event:e,type:a.type,reason:a.reason,
since:a.since,until:a.until,endpoint:t??a.endpoint,test:a.test,state:a.state?[a.state]:void 0,cause:a.cause?[a.cause]:void 0,status:_i(l)?[l]:void 0},m=$e((f,y)=>He(
C("GET /v1/tenants/{tenant}/deliveries",{path:{tenant:T.value},query:{...c,cursor:f},signal:y})),[T.value,JSON.stringify(c)]),u=jt(m,"delivery",f=>(!e||f.event===
e)&&(!c.endpoint||f.endpoint===c.endpoint)&&(!c.state||c.state.includes(f.state))&&(!c.type||f.type===c.type)&&(!c.reason||f.reason===c.reason||f.reason?.startsWith(
c.reason+":")===!0)&&(!c.cause||c.cause.includes(f.last_attempt?.cause??""))&&(!c.status||yi(f,l))&&(!c.test||String(f.test===!0)===c.test)&&!c.until),p=Zo([c.endpoint,
...m.items?.map(f=>f.endpoint)??[]]),h=e?[]:[{name:"state",label:"State",kind:"choice",options:hi.map(f=>({value:f,label:f==="leased"?"in progress":f}))},...t?[]:
[{name:"endpoint",label:"Endpoint",kind:"choice",options:Xo(p)}],{name:"type",label:"Event type",kind:"text",placeholder:"the whole name",suggestions:s},{name:"\
cause",label:"Cause",kind:"choice",options:[...i?.entries()??[]].map(([f,y])=>({value:f,label:y.title}))},{name:"status",label:"Answer",kind:"text",placeholder:"\
such as 4xx or 503",suggestions:gi},{name:"reason",label:"Reason",kind:"text",placeholder:"such as filtered",suggestions:vi},{name:"test",label:"Tests",kind:"ch\
oice",options:[{value:"true",label:"only tests"},{value:"false",label:"without tests"}]},{name:"since",label:"Since",kind:"time"},{name:"until",label:"Until",kind:"\
time"}];return o(zt,{label:"Deliveries",title:n,list:m,fresh:u,filters:h,columns:[{head:t?"Event":"Delivery",kind:"main",cell:f=>{let y=An(p.get(f.endpoint??""),
f.endpoint);return o(x,{children:[e?y:o("code",{children:f.type})," ",f.test&&o(Se,{state:"test"}),o("small",{children:e||t?f.id:y})]})}},{head:"State",cell:f=>o(
x,{children:[o(bi,{of:f}),o(wi,{of:f})]})},{head:"Answer",cell:f=>f.last_attempt?o(Bt,{code:f.last_attempt.status}):o("span",{class:"hint",children:"–"})},{head:"\
Attempts",kind:"minor",cell:f=>f.attempts},{head:"Took",kind:"minor",cell:f=>f.last_attempt&&Q(f.last_attempt.duration_ms)},{head:"Created",kind:"minor",cell:f=>o(
te,{at:f.created_at})}],link:f=>B("/deliveries/"+f.id),empty:r})}var ar=["active","failing","disabled"],sr=e=>e.disabled?"disabled":e.failing_since?"failing":"active",ki=[{name:"search",label:"Search",kind:"text",placeholder:"\
URL, description or event type"},{name:"state",label:"State",kind:"choice",options:ar.map(e=>({value:e,label:e}))}];function iu(){let e=$.value.get("search")??void 0,
t=ar.find(a=>a===$.value.get("state")),n=$e((a,l)=>C("GET /v1/tenants/{tenant}/endpoints",{path:{tenant:T.value},query:{search:e,state:t,cursor:a},signal:l}),[T.
value,e,t]),s=jt(n,"endpoint",a=>!a.deleted_at&&(!t||sr(a)===t)&&(!e||[a.url??"",a.description,...a.event_types].some(l=>l.toLowerCase().includes(e.toLowerCase())))),
i=De("operator")&&o("a",{class:"button primary",href:B("/endpoints/new"),children:[o(S,{name:"plus"})," New endpoint"]});return o(Ue,{title:"Endpoints",about:"W\
here events are sent, signed.",actions:i,children:o(zt,{label:"Endpoints",list:n,fresh:s,filters:ki,link:a=>B("/endpoints/"+a.id),columns:[{head:"URL",kind:"mai\
n",cell:a=>o(x,{children:[a.url??"polled by its consumer",a.description&&o("small",{children:a.description})]})},{head:"State",cell:a=>o(Se,{state:sr(a)})},{head:"\
Events",kind:"minor",cell:a=>a.event_types.includes("*")?"all":a.event_types.length},{head:"Scheme",kind:"minor",cell:a=>a.scheme},{head:"Created",kind:"minor",
cell:a=>o(te,{at:a.created_at})}],empty:o(W,{icon:"send",title:"No endpoints yet",action:i,children:"An endpoint is a URL that gets the events it subscribes to.\
 Add one, and send it a test."})})})}var Ci=/\s+|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\]:,]|\w+/gy;function Vt(e){try{JSON.parse(e)}catch{return}let t=e.match(Ci).filter(s=>s.trim()!==""),n=[],r=0;
for(let[s,i]of t.entries()){let a=t[s-1],l=a==="{"||a==="[",c=i==="}"||i==="]";c&&r--;let m=s>0&&(c?!l:l||a===","),u="word";i.startsWith('"')?u=t[s+1]===":"?"na\
me":"string":/^[-\d]/.test(i)?u="number":/^[{}[\]:,]$/.test(i)&&(u="mark"),n.push({kind:u,text:i===":"?": ":i,depth:r,starts:m}),(i==="{"||i==="[")&&r++}return n}
function lu(e){let t={},n="";for(let r of Vt(e)??[])r.depth===0||r.depth===1&&r.text===","||(r.depth===1&&r.kind==="name"?(n=JSON.parse(r.text),t[n]=""):(r.text!==
": "||r.depth>1)&&(t[n]+=r.text));return t}function uu(e){return Vt(e)?.map(t=>(t.starts?`
`+"  ".repeat(t.depth):"")+t.text).join("")??e}var Wt=65536,ht=e=>Uint8Array.from(atob(e??""),t=>t.charCodeAt(0));function Be({of:e,label:t,download:n}){return o(Ei,{text:Si(e)??Mi(e.subarray(0,Ti)),label:t,
download:n})}var Ti=4096;function Si(e){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function Mi(e){let t=[];for(let n=0;n<
e.length;n+=16){let r=[...e.subarray(n,n+16)],s=r.map(i=>i>=32&&i<127?String.fromCharCode(i):".").join("");t.push(`${n.toString(16).padStart(6,"0")}  ${r.map(i=>i.
toString(16).padStart(2,"0")).join(" ").padEnd(47)}  ${s}`)}return t.join(`
`)}function Ei({text:e,label:t="Payload",download:n}){let[r,s]=E(!1),i=ae(()=>e.length<=Wt?Vt(e):void 0,[e]),a=i!==void 0&&!r;return o("div",{class:"payload",children:[
o("div",{class:"bar",children:[i&&o("button",{type:"button",class:"quiet","aria-pressed":r,onClick:()=>s(!r),children:r?"As laid out":"As it came"}),o("span",{class:"\
hint",children:lt(new TextEncoder().encode(e).length)}),o(K,{text:e,label:"Copy "+t.toLowerCase()}),n&&o("a",{class:"button quiet",href:n,download:!0,children:"\
Download"})]}),o("pre",{tabIndex:0,"aria-label":t,children:o("code",{children:a?i.map((l,c)=>o("span",{class:"j-"+l.kind,children:[l.starts?`
`+"  ".repeat(l.depth):"",l.text]},c)):e.slice(0,Wt)})}),e.length>Wt&&o("p",{class:"hint",children:["The first ",lt(Wt)," are shown."]})]})}function Pi(){let e=H(t=>C("GET /v1/tenants/{tenant}/test-receiver",{path:{tenant:T.value},signal:t}),[T.value]);return mt(["deliveries"],()=>e.reload()),e}function Pu(){
let e=Pi();return o(Ue,{title:"Test receiver",about:"A receiver inside this server. It verifies what an endpoint is sent, with the endpoint's own scheme and sec\
rets.",children:o(Ne,{of:e,children:({url:t,items:n})=>o(x,{children:[o(J,{children:o("div",{class:"field",children:[o("span",{class:"label",children:"URL for a\
n endpoint"}),o("div",{class:"secret",children:[o("code",{children:t}),o(K,{text:t,label:"Copy the URL"})]}),o("p",{class:"hint",children:"Nobody outside reache\
s it: deliveries to this URL stay inside the server. The last 20 are kept until it stops."})]})}),n.length===0?o(W,{icon:"inbox",title:"Nothing has come yet",action:o(
"a",{class:"button primary",href:B("/endpoints/new",{receiver:"test"}),children:[o(S,{name:"plus"})," Add an endpoint with this URL"]}),children:"Then send it a\
 test."}):o(Ai,{items:n})]})})})}function Ai({items:e}){return o(x,{children:e.map(t=>o("details",{class:"card received",children:[o("summary",{children:[o(Se,{
state:t.verified?"accepted":"refused"})," ",o("code",{children:t.type})," ",o("span",{class:"hint",children:[o(te,{at:t.received_at})," · ",lt(t.size)]})]}),o(
"div",{class:"stack",children:[t.signatures.map(n=>o(X,{kind:n.verified?"good":"bad",children:n.verified?o(x,{children:["The signature is right, under ",o("code",
{children:n.scheme}),"."]}):o(x,{children:[o("strong",{children:["The signature is wrong, under ",o("code",{children:n.scheme}),": ",n.reason,"."]})," ",n.detail,
" ",n.hint]})},n.scheme)),o(Ft,{of:[["Delivery",o(Fo,{id:t.delivery})],["Endpoint",t.endpoint?o("a",{href:B("/endpoints/"+t.endpoint),children:t.endpoint}):"a d\
raft"],["Received",o(te,{at:t.received_at,exact:!0})]]}),o(dt,{label:"Headers",text:t.header.map(n=>`${n.name}: ${n.value}`).join(`
`)}),o(Be,{label:"Body",of:ht(t.body)})]})]},t.delivery+t.received_at))})}function lr(e,t,n=()=>({})){let[r,s]=E(e),[i,a]=E({}),[l,c]=E(),[m,u]=E(!1),p=D(null),h=f=>{a(f),setTimeout(()=>p.current?.querySelector("[aria-invalid=true]")?.
focus())},d=async f=>{if(f.preventDefault(),m)return;c(void 0);let y=n(r);if(h(y),!(Object.keys(y).length>0)){u(!0);try{await t(r)}catch(_){let w=_ instanceof j?
Ri(_,r):{};Object.keys(w).length>0?h(w):c(_)}u(!1)}};return{values:r,errors:i,failure:l,busy:m,ref:p,set:f=>{s(y=>({...y,...f})),a(y=>Object.fromEntries(Object.
entries(y).filter(([_])=>!(_ in f))))},submit:f=>{d(f)}}}function Ri(e,t){let n={};for(let{location:r="",message:s}of e.problem.errors??[]){let i=r.replace(/^body\./,
"").split(/[.[]/)[0];if(!(i in t))continue;let a=e.problem.hint;n[i]??=a?`${s} – ${a}`:s}return n}function ur({form:{failure:e}}){return e?!(e instanceof j)||
e.status>=500?o(Z,{error:e}):o("div",{role:"alert",children:o(X,{kind:"bad",children:wn(e)})}):null}function vt({label:e,hint:t,error:n,children:r}){let s=_e();
return o("div",{class:"field",children:[o("label",{for:s,children:e}),r({id:s,"aria-invalid":n?!0:void 0,"aria-describedby":`${s}-hint ${s}-error`}),o("p",{class:"\
error",id:s+"-error",children:n}),t&&o("p",{class:"hint",id:s+"-hint",children:t})]})}function ne({label:e,hint:t,error:n,value:r,onValue:s,type:i="text",...a}){
return o(vt,{label:e,hint:t,error:n,children:l=>o("input",{type:i,autocomplete:"off",spellcheck:!1,...a,...l,value:r,onInput:c=>s(c.currentTarget.value)})})}function cr({
label:e,hint:t,error:n,value:r,onValue:s,...i}){return o(vt,{label:e,hint:t,error:n,children:a=>o("textarea",{rows:4,spellcheck:!1,...i,...a,value:r,onInput:l=>s(
l.currentTarget.value)})})}function ze({label:e,hint:t,error:n,value:r,onValue:s,options:i}){return o(vt,{label:e,hint:t,error:n,children:a=>o("select",{...a,value:r,
onChange:l=>s(l.currentTarget.value),children:i.map(l=>o("option",{value:l.value,children:l.label},l.value))})})}function Ve({label:e,hint:t,checked:n,onValue:r}){
let s=_e();return o("div",{class:"check",children:[o("input",{type:"checkbox",id:s,checked:n,"aria-describedby":t?s+"-hint":void 0,onChange:i=>r(i.currentTarget.
checked)}),o("label",{for:s,children:e}),t&&o("p",{class:"hint",id:s+"-hint",children:t})]})}var dr=e=>e.map(t=>`${t.name}: ${t.value}`).join(`
`);function Oi({attempt:e}){let t=Ce()?.get(e.cause??"");return e.cause?o(X,{kind:"bad",children:[o("strong",{children:t?.title??e.cause}),o("p",{children:t?.why??
e.detail}),t&&e.detail&&o("p",{class:"hint",children:e.detail}),o("p",{children:t?.fix??e.hint})]}):null}function fr({attempt:e,body:t}){let n=e.exchange,r=e.response||
(n?.response_header.length??0)>0;return o("div",{class:"stack",children:[o(Oi,{attempt:e}),o(Ft,{of:[["Answer",o(Bt,{code:e.status})],["Took",Q(e.duration_ms)],
["Name lookup",n&&n.dns_ms>0?Q(n.dns_ms):void 0],["Connection",n&&n.connect_ms>0?Q(n.connect_ms):void 0],["TLS",n&&n.tls_ms>0?Q(n.tls_ms):void 0],["First byte",
n&&n.first_byte_ms>0?Q(n.first_byte_ms):void 0]]}),n&&o("section",{children:[o("h3",{children:"Request as sent"}),o(dt,{label:"Request headers",text:dr(n.request_header)})]}),
n?.request_body?o(Be,{label:"Request body",of:ht(n.request_body)}):t&&o(Be,{label:"Request body",of:t}),r&&o("section",{children:[o("h3",{children:"Response"}),
n&&n.response_header.length>0&&o(dt,{label:"Response headers",text:dr(n.response_header)}),e.response&&o(Be,{label:"Response body",of:ht(e.response)})]})]})}function Yu({value:e,onValue:t,error:n,label:r="Trigger events"}){let[s,i]=E(""),a=_e(),l=H(_=>C("GET /v1/tenants/{tenant}/event-types",{path:{tenant:T.value},signal:_}),
[T.value]).data?.items??[],c=e.includes("*"),m=new Map(l.map(_=>[_.name,_.description])),u=[...new Set([...m.keys(),...e.filter(_=>_!=="*")])].sort(),p=s.trim(),
h=u.filter(_=>_.toLowerCase().includes(p.toLowerCase())||m.get(_)?.toLowerCase().includes(p.toLowerCase())),d=Map.groupBy(h,_=>_.split(".")[0]),f=(_,w)=>t(w?[...e,
_]:e.filter(b=>b!==_)),y=()=>{!p||u.includes(p)||(f(p,!0),i(""))};return o("fieldset",{"aria-describedby":a+"-error",children:[o("legend",{children:r}),o("p",{class:"\
hint",id:a+"-hint",children:["What happens that is sent there. ",!c&&e.length>0&&`${e.length} chosen.`]}),o(Ve,{label:"All events, also those of types to come",
checked:c,onValue:_=>t(_?["*"]:[])}),!c&&o("div",{class:"picker",children:[o("div",{class:"beside",children:[o("input",{type:"search","aria-label":"Search event\
 types, or name another one","aria-invalid":n?!0:void 0,"aria-describedby":`${a}-hint ${a}-error`,autocomplete:"off",placeholder:l.length>0?"Search, or name ano\
ther one":"Name one, such as user.created",value:s,onInput:_=>i(_.currentTarget.value),onKeyDown:_=>{_.key==="Enter"&&(_.preventDefault(),y())}}),p&&!u.includes(
p)&&o("button",{type:"button",onClick:y,children:[o(S,{name:"plus"})," Add"]})]}),[...d].map(([_,w])=>o("div",{class:"group",children:[d.size>1&&w.length>1&&o("\
p",{children:_}),w.map(b=>o(Ve,{label:o("code",{children:b}),hint:m.get(b),checked:e.includes(b),onValue:A=>f(b,A)},b))]},_)),h.length===0&&o("p",{class:"hint",
children:p?`There is no event type “${p}” yet. Add it to subscribe to it all the same.`:"There are no event types yet."})]}),o("p",{class:"error",id:a+"-err\
or",children:n})]})}function cc({value:e,onValue:t,error:n,hint:r,label:s="Signature scheme"}){let[i,a]=E(!1);return o(vt,{label:s,error:n,hint:r,children:l=>o(x,{children:[o("butt\
on",{type:"button",class:"select",...l,onClick:()=>a(!0),children:[o(S,{name:"shield"})," ",o("span",{children:e})," ",o(S,{name:"down"})]}),i&&o(Li,{value:e,onClose:()=>a(
!1),onChoose:c=>{a(!1),t(c)}})]})})}function Li({value:e,onChoose:t,onClose:n}){let[r,s]=E(""),i=H(a=>C("GET /v1/tenants/{tenant}/schemes",{path:{tenant:T.value},
query:{search:r,limit:100},signal:a}),[r,T.value]);return o(ft,{title:"Choose a signature scheme",onClose:n,children:o("div",{class:"stack",children:[o("input",
{type:"search","aria-label":"Search schemes",placeholder:"Search by vendor, such as github",autocomplete:"off",value:r,onInput:a=>s(a.currentTarget.value),onKeyDown:a=>{
a.key==="Enter"&&(a.preventDefault(),i.data?.items[0]&&r&&t(i.data.items[0].name))}}),i.error?o(Z,{error:i.error,retry:i.reload}):null,i.data?o("ul",{class:"cho\
ices","aria-busy":i.busy,children:[i.data.items.map(a=>o("li",{children:o("button",{type:"button",class:"quiet","aria-pressed":a.name===e,onClick:()=>t(a.name),
children:[o("span",{children:a.title})," ",o("code",{children:a.name})," ",a.own&&o("small",{children:"your own"})]})},a.name)),i.data.items.length===0&&o("li",
{class:"hint",children:"No scheme of that name."}),i.data.next_cursor&&o("li",{class:"hint",children:"There are more: search for them."})]}):o(ke,{})]})})}function bc({target:e}){let t=$e((n,r)=>C("GET /v1/tenants/{tenant}/audit",{path:{tenant:T.value},query:{target:e,cursor:n},signal:r}),[T.value,e]);return t.error?
o(Z,{error:t.error,retry:t.reload}):t.items?t.items.length===0?o(W,{icon:"list",title:"Nothing was done yet",children:"Looks at a secret, changes and replays ar\
e listed here."}):o(J,{flush:!0,children:o(fe,{label:"Activity",rows:t.items,busy:t.busy,more:t.more,id:n=>n.id,columns:[{head:"What",kind:"main",cell:n=>o(x,{children:[
$i(n.action),n.detail&&o("small",{children:Object.entries(n.detail).map(([r,s])=>`${r}: ${s}`).join(", ")})]})},{head:"Who",cell:n=>n.actor.name||n.actor.id||n.
actor.kind},{head:"From",kind:"minor",cell:n=>n.remote},{head:"When",cell:n=>o(te,{at:n.at})}]})}):o(ke,{})}var $i=e=>e.charAt(0).toUpperCase()+e.slice(1).replaceAll(
"-"," ");var pr=async()=>(await import("./uPlot.esm-FQ5ULF4V.js")).default;var Rn=[{value:"15m",label:"15 min",minutes:15},{value:"1h",label:"1 hour",minutes:60},{value:"24h",label:"24 hours",minutes:1440},{value:"7d",label:"7 days",minutes:10080},
{value:"30d",label:"30 days",minutes:43200}],On="1h";function mr(){let e=$.value.get("since");if(e)return{since:e,until:$.value.get("until")??void 0};let t=Rn.find(
n=>n.value===($.value.get("range")??On))??Rn[1];return{since:new Date(Math.floor(Date.now()/6e4-t.minutes+1)*6e4).toISOString()}}var hr=()=>["range","since","un\
til"].map(e=>$.value.get(e)).join(),vr=(e,t)=>z({range:void 0,since:new Date(Math.floor(e)).toISOString(),until:new Date(Math.ceil(t)).toISOString()});function gr(){
let e=$.value.has("since"),t=$.value.get("range")??On;return o("div",{class:"range",role:"group","aria-label":"Time",children:[Rn.map(n=>o("button",{type:"butto\
n",class:"quiet","aria-pressed":!e&&n.value===t,onClick:()=>z({range:n.value===On?void 0:n.value,since:void 0,until:void 0}),children:n.label},n.value)),o("deta\
ils",{open:e,children:[o("summary",{class:"button quiet",children:"Other"}),o("span",{class:"row",children:[o("input",{type:"datetime-local","aria-label":"Since",
value:ut($.value.get("since")??void 0),onChange:n=>z({range:void 0,since:ct(n.currentTarget.value)})}),o("input",{type:"datetime-local","aria-label":"Until",value:ut(
$.value.get("until")??void 0),onChange:n=>z({range:void 0,until:ct(n.currentTarget.value)})})]})]})]})}var _r=190,Di={dashed:[8,4],dotted:[2,3]};function pe({name:e,title:t,about:n,times:r,step:s,until:i,series:a,stacked:l,unit:c,most:m}){let[u,p]=E(null),h=$.value.
get("table")===e,d=a.every(y=>y.values.every(_=>_===null||l&&_===0)),f=y=>{if(u!==null)return y.values[u]==null?"–":c(y.values[u]);if(l)return c(y.values.reduce(
(w,b)=>w+(b??0),0));let _=y.values.findLast(w=>w!==null);return _==null?"–":c(_)};return o("section",{class:"card chart","aria-label":t,children:[o("header",{
children:[o("h2",{children:[t," ",u!==null&&r[u]!==void 0&&o("small",{children:G(r[u]*1e3)})]}),o("button",{type:"button",class:"quiet","aria-pressed":h,"aria-l\
abel":`Table: ${t}`,onClick:()=>z({table:h?void 0:e},!0),children:[o(S,{name:"list"})," Table"]})]}),!h&&a.length>1&&o("ul",{class:"legend",children:a.map(y=>o(
"li",{children:[o("i",{class:l?y.hatch:`line ${y.line??""}`,style:{color:`var(${y.color})`}}),y.label," ",o("b",{children:f(y)})]},y.label))}),!h&&a.length===1&&
o("p",{class:"legend",children:o("b",{children:f(a[0])})}),!h&&o("div",{class:"plot",children:[o(Ii,{about:n,times:r,step:s,until:i,series:a,stacked:l??!1,unit:c,
most:m,onAt:p}),d&&o("p",{children:"Nothing in this time"})]}),h&&(d?o(W,{icon:"list",title:"Nothing in this time"}):o(Fi,{title:t,times:r,series:a,unit:c}))]})}
function Fi({title:e,times:t,series:n,unit:r}){let s=t.map((i,a)=>({t:i,i:a})).filter(({i})=>n.some(a=>a.values[i]!=null&&a.values[i]!==0)).reverse();return o(fe,
{label:e,rows:s,id:i=>String(i.t),columns:[{head:"From",kind:"main",cell:i=>G(i.t*1e3)},...n.map(i=>({head:i.label,kind:"number",cell:a=>i.values[a.i]==null?"–":
r(i.values[a.i])}))]})}function Ii({about:e,times:t,step:n,until:r,series:s,stacked:i,unit:a,most:l,onAt:c}){let m=D(null),u=D(void 0),p=ae(()=>qi(t,s,i),[t,s,i]),
h=D([0,0]);h.current=[t[0]??0,r];let d=D(p);d.current=p;let[f,y]=E(0);L(()=>{let w=matchMedia("(prefers-color-scheme: dark)"),b=()=>y(A=>A+1);return w.addEventListener(
"change",b),()=>w.removeEventListener("change",b)},[]);let _=[i,n,fn.value,Y.value,f,...s.flatMap(w=>[w.label,w.color])].join();return L(()=>{let w=m.current,b=!1,
A=new ResizeObserver(()=>u.current?.setSize({width:w.clientWidth,height:_r}));return pr().then(R=>{b||(u.current=new R(Ni(R,w,{step:n,series:s,stacked:i,unit:a,
most:l,range:h,onAt:c}),d.current,w),A.observe(w))}),()=>{b=!0,A.disconnect(),u.current?.destroy(),u.current=void 0}},[_]),L(()=>u.current?.setData(p),[p]),o("d\
iv",{ref:m,role:"img","aria-label":e})}function qi(e,t,n){if(!n)return[[...e],...t.map(i=>[...i.values])];let r=e.map(()=>0),s=t.map(i=>i.values.map((a,l)=>r[l]=
r[l]+(a??0)));return[[...e],...s.reverse()]}function Ni(e,t,{step:n,series:r,stacked:s,unit:i,most:a,range:l,onAt:c}){let m=f=>{t.style.color=`var(${f})`;let y=getComputedStyle(
t).color;return t.style.color="",y},u=m("--soft"),p=m("--line"),h={stroke:u,font:"12px system-ui, sans-serif",grid:{stroke:p,width:1},ticks:{show:!1}},d=s?[...r].
reverse():r;return{width:t.clientWidth,height:_r,padding:[8,18,0,0],legend:{show:!1},tzDate:f=>Y.peek()==="utc"?e.tzDate(new Date(f*1e3),"Etc/UTC"):new Date(f*1e3),
scales:{x:{time:!0,range:()=>l.current},y:{range:(f,y,_)=>[0,a??(_>0?_*1.1:1)]}},axes:[{...h,grid:{show:!1},space:70,values:[[86400,"{D} {MMM}",null,null,null,null,
null,null,1],[3600,"{HH}:{mm}",`
{D} {MMM}`,null,null,null,null,null,1],[60,"{HH}:{mm}",`
{D} {MMM}`,null,null,null,null,null,1],[1,"{HH}:{mm}:{ss}",null,null,null,null,null,null,1]]},{...h,size:56,space:36,values:(f,y)=>y.map(_=>i(_))}],series:[{},...d.
map(f=>s?{label:f.label,width:0,fill:()=>Ui(m(f.color),f.hatch,m("--card")),paths:e.paths.bars({size:[.82,40],align:1,gap:1}),points:{show:!1}}:{label:f.label,width:2,
stroke:m(f.color),dash:f.line&&Di[f.line],points:{show:f.values.filter(y=>y!==null).length<40,size:5}})],cursor:{y:!1,points:{show:!s},drag:{x:!0,y:!1,setScale:!1},
sync:{key:"charts"}},hooks:{setCursor:[f=>c(f.cursor.idx??null)],setSelect:[f=>{if(f.select.width<5)return;let y=Math.floor(f.posToVal(f.select.left,"x")/n)*n,_=Math.
ceil(f.posToVal(f.select.left+f.select.width,"x")/n)*n;f.setSelect({left:0,top:0,width:0,height:0},!1),vr(y*1e3,_*1e3)}]}}}function Ui(e,t,n){if(!t)return e;let r=8,
s=new OffscreenCanvas(r,r),i=s.getContext("2d");if(i.fillStyle=e,i.fillRect(0,0,r,r),i.strokeStyle=i.fillStyle=n,i.lineWidth=1.5,t==="dots")i.fillRect(1,1,2,2),
i.fillRect(5,5,2,2);else if(t==="lines")i.fillRect(0,1,r,1.5),i.fillRect(0,5,r,1.5);else{for(let a of[-r,0,r])i.moveTo(a,r),i.lineTo(a+r,0),t==="cross"&&(i.moveTo(
a,0),i.lineTo(a+r,r));i.stroke()}return i.createPattern(s,"repeat")}function Ic({values:e}){let t=e.filter(a=>a!==null);if(t.length<2)return o("svg",{class:"spa\
rk",viewBox:"0 0 100 24","aria-hidden":"true"});let n=Math.max(...t,Number.MIN_VALUE),r=Math.min(...t,0),s="M",i=e.map((a,l)=>{if(a===null)return s="M","";let c=`${s}${(l/
(e.length-1)*100).toFixed(1)} ${(22-(a-r)/(n-r||1)*20).toFixed(1)}`;return s="L",c}).join("");return o("svg",{class:"spark",viewBox:"0 0 100 24",preserveAspectRatio:"\
none","aria-hidden":"true",children:o("path",{d:i})})}function Zc(e){return o(x,{children:[o(gr,{}),o(Hi,{...e})]})}function Hi({endpoint:e,source:t}){let n=innerWidth<700?60:120,r=H(s=>He(C("GET /v1/tenants/{tenan\
t}/metrics",{path:{tenant:T.value},query:{endpoint:e,source:t,...mr(),buckets:n},signal:s})),[T.value,e,t,hr()]);return Qo(["deliveries","events","requests"],r),
o(Ne,{of:r,children:s=>o(zi,{endpoint:e,source:t,metrics:s})})}var ji=[["2xx","--c-2xx"],["3xx","--c-3xx","lines"],["4xx","--c-4xx","slash"],["5xx","--c-5xx","c\
ross"],["none","--c-none","dots"]],Bi=[["accepted","verified","--c-2xx"],["handshake","handshake","--c-3xx","lines"],["duplicate","duplicate","--c-none","dots"],
["refused","refused","--c-5xx","cross"]],yr=e=>`${(e*100).toFixed(1).replace(/\.0$/,"")} %`;function zi({endpoint:e,source:t,metrics:n}){let r=n.buckets,s=r.map(
u=>new Date(u.start).getTime()/1e3),i={times:s,step:n.step_s,until:new Date(n.until).getTime()/1e3},a=u=>r.map(p=>u(p)??null),l=(u,p)=>r.map((h,d)=>d===r.length-
1&&Date.now()<(s[d]+n.step_s)*1e3?p:u(h)),c=u=>[{label:"p50",color:"--c-p50",values:a(p=>u(p)?.p50)},{label:"p95",color:"--c-p95",line:"dashed",values:a(p=>u(p)?.
p95)},{label:"p99",color:"--c-p99",line:"dotted",values:a(p=>u(p)?.p99)}],m=o(pe,{...i,name:"requests",title:"Requests",about:"Requests to sources over time, by\
 verdict.",stacked:!0,unit:ee,series:Bi.map(([u,p,h,d])=>({label:p,color:h,hatch:d,values:a(f=>f.requests[u]??0)}))});return t?o("div",{class:"charts",children:m}):
o(x,{children:[o("div",{class:"charts",children:[o(pe,{...i,name:"attempts",title:"Attempts",about:"Attempts over time, by the class of their answers.",stacked:!0,
unit:ee,series:ji.map(([u,p,h])=>({label:u==="none"?"no answer":u,color:p,hatch:h,values:a(d=>d.answers[u]??0)}))}),o(pe,{...i,name:"success",title:"Success",about:"\
The share of attempts that delivered, over time.",most:1,unit:yr,series:[{label:"delivered",color:"--c-2xx",values:a(u=>u.success_rate)}]}),o(pe,{...i,name:"lat\
ency",title:"How long attempts take",about:"The 50th, 95th and 99th percentile of how long attempts take, over time.",unit:Q,series:c(u=>u.latency_ms)}),o(pe,{...i,
name:"delivered",title:"From event to delivered",about:"The 50th, 95th and 99th percentile of the time from an event to its first 2xx answer.",unit:Q,series:c(u=>u.
delivered_ms)}),!e&&o(pe,{...i,name:"backlog",title:"Waiting",about:"The most deliveries that waited at one time.",unit:ee,series:[{label:"deliveries",color:"--\
c-p95",values:l(u=>u.backlog,n.now.deliveries)}]}),!e&&o(pe,{...i,name:"oldest",title:"Age of the oldest",about:"How long the oldest delivery that waits has wai\
ted.",unit:u=>Q(u*1e3),series:[{label:"oldest",color:"--c-4xx",values:l(u=>u.oldest_s,n.now.oldest_s)}]}),!e&&r.some(u=>Object.values(u.requests).some(Boolean))&&
m]}),o(Vi,{metrics:n})]})}function Vi({metrics:e}){let t=Ce(),n=Object.entries(e.sum.causes).sort(([,s],[,i])=>i-s),r=Object.values(e.sum.attempts).reduce((s,i)=>s+
i,0);return n.length===0?null:o(J,{flush:!0,title:"Why attempts failed",children:o(fe,{label:"Why attempts failed",rows:n,id:([s])=>s,columns:[{head:"Cause",kind:"\
main",cell:([s])=>o(x,{children:[t?.get(s)?.title??s,o("small",{children:t?.get(s)?.fix})]})},{head:"Attempts",kind:"number",cell:([,s])=>ee(s)},{head:"Of all",
kind:"number",cell:([,s])=>yr(s/Math.max(r,1))}]})})}function md({endpoint:e}){let t={tenant:T.value,endpoint:e.id};return o(wr,{id:e.id,owner:{scheme:e.scheme,signs:!0,list:n=>C("GET /v1/tenants/{tenant}/endpoint\
s/{endpoint}/secrets",{path:t,signal:n}),reveal:()=>C("POST /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/reveal",{path:t}),rotate:n=>C("POST /v1/tenants/{t\
enant}/endpoints/{endpoint}/secrets/rotate",{path:t,body:n}),end:n=>C("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/{secret}",{path:{...t,secret:n}})}})}
function hd({source:e}){let t={tenant:T.value,source:e.id};return o(wr,{id:e.id,owner:{scheme:e.scheme,signs:!1,list:n=>C("GET /v1/tenants/{tenant}/sources/{sou\
rce}/secrets",{path:t,signal:n}),reveal:()=>C("POST /v1/tenants/{tenant}/sources/{source}/secrets/reveal",{path:t}),rotate:n=>C("POST /v1/tenants/{tenant}/sourc\
es/{source}/secrets/rotate",{path:t,body:n}),end:n=>C("DELETE /v1/tenants/{tenant}/sources/{source}/secrets/{secret}",{path:{...t,secret:n}})}})}function wr({id:e,
owner:t}){let n=H(t.list,[T.value,e]),[r,s]=E(!1),[i,a]=E({}),l=De("operator"),c=async u=>{let{items:p}=await t.reveal();return a(Object.fromEntries(p.filter(h=>h.
public_key).map(h=>[h.id,h.public_key]))),p.find(h=>h.id===u)?.secret??""},m=async u=>{if(await qo({title:"End this secret now?",action:"End it",danger:!0,text:o(
"p",{children:t.signs?"Receivers that know only this one refuse every delivery from now on.":"Webhooks that are signed with it are refused from now on."})}))try{
await t.end(u.id),bn("The secret has ended"),n.reload()}catch(h){we(h)}};return o(J,{title:t.signs?"Secret token":"Secrets",actions:l&&o("button",{type:"button",
onClick:()=>s(!0),children:[o(S,{name:"refresh"})," ",t.signs?"Regenerate":"Replace"]}),children:[o(Ne,{of:n,children:({items:u})=>o("div",{class:"stack",children:[
u.length===0&&o("p",{class:"hint",children:"There is none: the provider publishes its keys."}),u.length>1&&o(X,{children:t.signs?"Deliveries are signed with eac\
h of these where the scheme has room for several, and with the oldest one where it has not.":"A webhook is genuine if it is signed with any of these."}),u.map(p=>o(
"div",{class:"field",children:[o("span",{class:"label",children:[o("code",{children:p.id})," ",p.scheme!==t.scheme&&o(x,{children:["for ",o("code",{children:p.scheme})]}),
" since ",o(te,{at:p.start_at}),p.end_at&&o("strong",{children:[", ends ",G(p.end_at)]})]}),o("div",{class:"beside",children:[l?o(Io,{reveal:()=>c(p.id)}):o("sp\
an",{class:"hint",children:"Your role does not allow to see it."}),l&&u.length>1&&o("button",{type:"button",onClick:()=>{m(p)},children:"End now"})]}),i[p.id]&&
o("span",{class:"label",children:"Public key for receivers"}),i[p.id]&&o("div",{class:"secret",children:[o("code",{children:i[p.id]}),o(K,{text:i[p.id],label:"C\
opy the public key"})]})]},p.id)),o("p",{class:"hint",children:"Each look at a secret is in the audit log. It hides again after a minute."})]})}),r&&o(Wi,{owner:t,
onClose:()=>s(!1),onDone:()=>{s(!1),n.reload()}})]})}var br=[{value:"24h",label:"24 hours",ms:864e5},{value:"1h",label:"1 hour",ms:36e5},{value:"168h",label:"7 \
days",ms:6048e5},{value:"720h",label:"30 days",ms:2592e6},{value:"0s",label:"none: the old one ends at once",ms:0}];function Wi({owner:e,onClose:t,onDone:n}){let r=lr(
{secret:"",overlap:"24h"},async({secret:i,overlap:a})=>{let l=await e.rotate({secret:i||void 0,overlap:a});bn(a==="0s"?"The new secret is live":`The new secret \
is live. The old one ends ${G(l.previous_end_at)}`),n()}),s=br.find(i=>i.value===r.values.overlap);return o(ft,{title:e.signs?"Regenerate the secret?":"Replace \
the secret?",onClose:t,children:o("form",{ref:r.ref,class:"stack",noValidate:!0,onSubmit:r.submit,children:[o(ur,{form:r}),o(ne,{label:"New secret",name:"new-se\
cret",type:"password",autocomplete:"new-password",placeholder:"made by the server",value:r.values.secret,error:r.errors.secret,onValue:i=>r.set({secret:i}),hint:e.
signs?"Leave it empty unless the receiver says which one it wants.":"The one that the provider shows. Empty: one is made, to be given to the provider."}),o(ze,{
label:"Overlap",value:r.values.overlap,onValue:i=>r.set({overlap:i}),options:br}),s.ms>0?o(X,{children:["Until ",o("strong",{children:G(Date.now()+s.ms)}),", ",
e.signs?"the old secret stays live: deliveries carry both signatures where the scheme has room for them, and that of the old one where it has not.":"webhooks th\
at are signed with either are accepted."]}):o(X,{kind:"warn",children:e.signs?"Receivers that do not know the new secret refuse every delivery from now on.":"We\
bhooks that are signed with the old one are refused from now on."}),o("div",{class:"submit",children:[o("button",{type:"submit",class:s.ms>0?"primary":"danger",
"aria-disabled":r.busy,children:e.signs?"Regenerate":"Replace"}),o("button",{type:"button",onClick:t,children:"Cancel"})]})]})})}var Gi={h:3600,m:60,s:1,ms:.001};function Ln(e){return/^(\d+(\.\d+)?(h|m|s|ms))+$/.test(e)?[...e.matchAll(/([\d.]+)(ms|h|m|s)/g)].reduce((t,[,n,r])=>t+Number(n)*
Gi[r],0):NaN}function Gt(e){return e<60?`${Math.round(e)}s`:e<3600?`${Math.round(e/6)/10}m`:`${Math.round(e/360)/10}h`}function Ki(e){if(e.policy==="schedule")return(e.
pauses??[]).map(Ln);let t=Ln(e.pause??""),n=e.longest?Ln(e.longest):86400;return Array.from({length:(e.attempts??10)-1},(r,s)=>Math.min(n,{exponential:t*2**s,linear:t*
(s+1),fixed:t}[e.policy]))}function xr(e){let t=Ki(e);if(t.some(Number.isNaN))return"";let n=t.reduce((s,i)=>s+i,0);return`Tried again after ${(t.length>6?[...t.
slice(0,4).map(Gt),"…",Gt(t.at(-1))]:t.map(Gt)).join(", ")}: ${t.length+1} attempts within ${Gt(n)}.`}function wd(e){return{headers:Object.entries(e.headers??{}).map(([t,n])=>`${t}: ${n}`).join(`
`),concurrency:e.concurrency?.toString()??"",rateCount:e.rate_limit?.count.toString()??"",ratePer:e.rate_limit?.per??"second",order:e.order??"",retry:e.retry?.policy??
"",attempts:e.retry?.attempts?.toString()??"",pause:e.retry?.pause??"30s",longest:e.retry?.longest??"",pauses:(e.retry?.pauses??[]).join(", "),contentDigest:e.content_digest??
!1,noTrace:e.no_trace??!1,filter:e.filter??"",transform:e.transform??""}}var kr=e=>e.trim()?Number(e):void 0;function Ji(e){let t={};for(let r of e.headers.split(
`
`)){let s=r.indexOf(":");r.trim()&&(t[r.slice(0,s<0?void 0:s).trim()]=s<0?"":r.slice(s+1).trim())}let n=e.retry==="exponential"||e.retry==="linear";return{headers:Object.
keys(t).length>0?t:void 0,concurrency:kr(e.concurrency),rate_limit:e.rateCount.trim()?{count:Number(e.rateCount),per:e.ratePer}:void 0,order:e.order||void 0,retry:e.
retry?e.retry==="schedule"?{policy:"schedule",pauses:e.pauses.split(/[\s,]+/).filter(Boolean)}:{policy:e.retry,attempts:kr(e.attempts),pause:e.pause.trim(),longest:n&&
e.longest.trim()||void 0}:void 0,content_digest:e.contentDigest||void 0,no_trace:e.noTrace||void 0,filter:e.filter.trim()||void 0,transform:e.transform.trim()||
void 0}}var Qi=[{value:"",label:"The default: 10 attempts within about 75 hours"},{value:"exponential",label:"Pauses that double"},{value:"linear",label:"Pauses\
 that grow by the first one"},{value:"fixed",label:"Pauses that stay the same"},{value:"schedule",label:"A list of pauses"}];function xd({value:e,onValue:t,error:n}){
let r=i=>t({...e,...i}),s=Ji(e).retry;return o("div",{class:"stack",children:[n&&o("p",{class:"error",role:"alert",tabIndex:-1,"aria-invalid":"true",children:n}),
o(cr,{label:"Headers",name:"headers",rows:2,placeholder:"X-Team: billing",value:e.headers,onValue:i=>r({headers:i}),hint:"One a line, sent with every delivery. \
Everybody who sees the endpoint sees them: they are no place for a secret."}),o("div",{class:"columns",children:[o(ne,{label:"Attempts at the same time",name:"c\
oncurrency",placeholder:"adapts, 1 to 32",value:e.concurrency,onValue:i=>r({concurrency:i}),hint:"1 to 256."}),o(ne,{label:"Rate limit",name:"rate",placeholder:"\
none",value:e.rateCount,onValue:i=>r({rateCount:i}),hint:"The most attempts in a period."}),o(ze,{label:"Period of the rate limit",value:e.ratePer,onValue:i=>r(
{ratePer:i}),options:[{value:"second",label:"a second"},{value:"minute",label:"a minute"}]}),o(ze,{label:"Order",value:e.order,onValue:i=>r({order:i}),hint:"A d\
elivery that fails holds up those behind it.",options:[{value:"",label:"none: as fast as it goes"},{value:"key",label:"by the events' ordering key"},{value:"end\
point",label:"one after the other"}]})]}),o(ze,{label:"Retries",value:e.retry,onValue:i=>r({retry:i}),options:Qi,hint:s&&xr(s)}),e.retry==="schedule"&&o(ne,{label:"\
Pauses",name:"pauses",value:e.pauses,onValue:i=>r({pauses:i}),placeholder:"5s, 5m, 1h",hint:"Each 1s to 24h."}),e.retry&&e.retry!=="schedule"&&o("div",{class:"c\
olumns",children:[o(ne,{label:"First pause",name:"pause",value:e.pause,onValue:i=>r({pause:i})}),e.retry!=="fixed"&&o(ne,{label:"Longest pause",name:"longest",placeholder:"\
24h",value:e.longest,onValue:i=>r({longest:i})}),o(ne,{label:"Attempts in all",name:"attempts",placeholder:"10",value:e.attempts,onValue:i=>r({attempts:i}),hint:"\
At most 30."})]}),o(ne,{label:"Filter",name:"filter",placeholder:"payload.total > 100",value:e.filter,onValue:i=>r({filter:i}),hint:"A condition in CEL: only ev\
ents that meet it are sent."}),o(ne,{label:"Transformation",name:"transform",placeholder:"{id, total}",value:e.transform,onValue:i=>r({transform:i}),hint:"A pro\
gram in jq that makes the payload which is sent."}),o(Ve,{label:"Send a Content-Digest of the body",checked:e.contentDigest,onValue:i=>r({contentDigest:i}),hint:"\
With it a receiver can tell a changed body from a wrong secret."}),o(Ve,{label:"Send no trace headers",checked:e.noTrace,onValue:i=>r({noTrace:i})})]})}function Dd(){let[e,t]=E({busy:!1});return{...e,test:async n=>{if(e.busy)return;t({busy:!0});let r={tenant:T.peek()};try{let s=await He("draft"in n?C("POST /v1/\
tenants/{tenant}/endpoints/test",{path:r,body:n.draft}):C("POST /v1/tenants/{tenant}/endpoints/{endpoint}/test",{path:{...r,endpoint:n.endpoint},body:{}}));t({busy:!1,
result:s}),xe(s.attempt.cause?"The test failed":"The test was delivered")}catch(s){t({busy:!1,error:s})}}}}function Fd({of:e}){return e.busy?o(J,{title:"Test",children:o(
"p",{class:"hint",role:"status",children:"Sending a test from the server…"})}):e.error?o(Z,{error:e.error}):e.result?o(Zi,{of:e.result},e.result.delivery.id):
null}function Zi({of:{attempt:e,delivery:t}}){let n=D(null);L(()=>n.current.scrollIntoView({block:"nearest"}),[]);let r=H(async s=>{let i=await C("GET /v1/tenan\
ts/{tenant}/events/{event}/payload",{path:{tenant:T.peek(),event:t.event},signal:s});return new Uint8Array(await i.arrayBuffer())},[t.event]);return o("div",{ref:n,
children:o(J,{title:"Test",actions:o("a",{href:B("/deliveries/"+t.id),children:["In the log ",o(S,{name:"arrow"})]}),children:[!e.cause&&o(X,{kind:"good",children:[
o("strong",{children:"Delivered."})," The receiver answered ",e.status,"."]}),o(fr,{attempt:e,body:r.data})]})})}function Nd(e){if(!e.trim())return{url:"Enter the URL that events are to be sent to."};let t;try{t=new URL(e.trim())}catch{return{url:"This is no URL. It begins\
 with https:// and has no spaces."}}return t.protocol!=="https:"&&t.protocol!=="http:"?{url:"The URL has to begin with https://."}:t.username||t.password?{url:"\
The URL must not hold a password: everybody who sees the endpoint would see it."}:{}}export{x as a,Xi as b,E as c,L as d,D as e,ts as f,_e as g,M as h,V as i,ho as j,fn as k,vo as l,zr as m,Oe as n,j as o,ue as p,pn as q,At as r,C as s,H as t,$e as u,
_o as v,$ as w,vn as x,T as y,B as z,wo as A,z as B,xs as C,yo as D,_n as E,ko as F,st as G,De as H,Ms as I,Es as J,Ps as K,As as L,Rs as M,Os as N,Ls as O,o as P,
$t as Q,G as R,Ro as S,Q as T,lt as U,ee as V,Ys as W,ut as X,ct as Y,Oo as Z,oa as _,ra as $,S as aa,Fe as ba,Us as ca,Hs as da,js as ea,bn as fa,we as ga,xe as ha,
Ks as ia,K as ja,da as ka,Fo as la,dt as ma,Ne as na,ke as oa,Z as pa,W as qa,X as ra,lr as sa,ur as ta,vt as ua,ne as va,cr as wa,ze as xa,Ve as ya,Ue as za,J as Aa,
Ft as Ba,Ca,ft as Da,qo as Ea,Ra as Fa,He as Ga,Ce as Ha,pt as Ia,En as Ja,mt as Ka,jt as La,Qo as Ma,Zo as Na,Xo as Oa,nl as Pa,Yo as Qa,An as Ra,Se as Sa,Bt as Ta,
er as Ua,tr as Va,nr as Wa,fe as Xa,mi as Ya,zt as Za,te as _a,El as $a,hi as ab,_i as bb,bi as cb,Vl as db,xi as eb,lu as fb,uu as gb,ht as hb,Be as ib,Ei as jb,
dr as kb,fr as lb,Yu as mb,cc as nb,bc as ob,$i as pb,mr as qb,hr as rb,gr as sb,Ic as tb,Zc as ub,Hi as vb,yr as wb,sr as xb,iu as yb,md as zb,hd as Ab,wd as Bb,
Ji as Cb,xd as Db,Dd as Eb,Fd as Fb,Pi as Gb,Pu as Hb,Ai as Ib,Nd as Jb};
