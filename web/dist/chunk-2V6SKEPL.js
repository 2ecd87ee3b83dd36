var E,On,Gt,de,Vt,_t,Ln,ht,Dn,Kt,Wt,co,Be=Symbol.for("pv"),gt={},yt=[],fo=/^m(i|n|o|s|text|space)$/,Jt=Array.isArray,Qt=yt.slice,_e=Object.assign;function ve(e){
e&&e.parentNode&&e.remove()}function Fn(e,t,n){var o,s,i,a={},l=arguments.length;for(i in t)i=="key"?o=t[i]:i=="ref"&&typeof e!="function"?s=t[i]:a[i]=t[i];return l>
2&&(a.children=l>3?Qt.call(arguments,2):n),ze(e,a,o,s,null)}function ze(e,t,n,o,s){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Be,__v:s||++On,__i:-1,__u:0};return!s&&E.vnode&&E.
vnode(i),i}function x(e){return e.children}function Ee(e,t){this.props=e,this.context=t,this.__g=0}function fe(e,t){if(t==null)return e.__&&fe(e.__,e.__i+1);for(var n;t<e.
__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:fe(e)}function po(e){var t,n=e.__v,o=n.__e,s=[],i=[],a=e.__P;
a&&((t=_e({constructor:Be},n)).__v=n.__v+1,E.vnode&&E.vnode(t),Zt(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,s,o||fe(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=
t,jn(s,t,i),n.__=n.__e=null,t.__e!=o&&$n(t))}function $n(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),
$n(e)}function Pn(e){(8&e.__g||(e.__g|=8,de.push(e),_t++))&&Vt==E.debounceRendering||((Vt=E.debounceRendering)||queueMicrotask)(In)}function In(){try{for(var e,
t=1;de.length;)de.length>t&&de.sort(Ln),e=de.shift(),t=de.length,8&e.__g&&po(e)}finally{(_t=de.length)&&(Vt||queueMicrotask)(In)}}function Nn(e,t,n,o,s,i,a,l,d,h,u){
var p,f,c,v,y,g,w=o.__k||yt,b=t.length;for(d=mo(n,t,w,d,b),p=0;p<b;p++)(c=n.__k[p])!=null&&(f=~c.__i&&w[c.__i]||gt,c.__i=p,g=Zt(e,c,f,s,i,a,l,d,h,u),v=c.__e,(f.
ref!=c.ref||8&f.__u)&&(f.ref&&Xt(f.ref,null,c,f),c.ref&&u.push(c.ref,c.__c||v,c)),y=y||v,4&c.__u?(d=qn(c,d,e,!f.__v),f.__e&&(f.__e=null)):typeof c.type=="functi\
on"&&g!==void 0?d=g:v&&(d=v.nextSibling),c.__u&=-21);return n.__e=y,d}function mo(e,t,n,o,s){var i,a,l,d,h,u,p,f,c,v=n.length,y=v,g=0,w=0,b=e.__k=Array(s);for(i=
0;i<s;i++)(a=t[i])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=b[i]=ze(null,a):Jt(a)?a=b[i]=ze(x,{children:a}):
a.constructor===Be&&a.__b?a=b[i]=ze(a.type,a.props,a.key,a.ref,a.__v):b[i]=a,d=i+g,a.__=e,a.__b=e.__b+1,l=null,~(h=a.__i=ho(a,n,d,y))&&(y--,(l=n[h])&&(l.__u|=2)),
l&&l.__v?(a.__u|=16,h==d-1?g--:h==d+1?g++:h!=d&&(h>d?g--:g++,w=1)):(~h||(s>v?g--:s<v&&g++),typeof a.type!="function"&&(a.__u|=4))):b[i]=null;if(w){for(u=[],p=[],
i=0;i<s;i++)if((a=b[i])&&16&a.__u){for(g=0,f=u.length;g<f;)u[c=g+f>>1]<a.__i?g=c+1:f=c;u[g]=a.__i,p[i]=g+1}for(g=u.length;i--;)p[i]&&(p[i]==g?g--:b[i].__u|=4)}if(y)
for(i=0;i<v;i++)!(l=n[i])||2&l.__u||(l.__e==o&&(o=fe(l)),Yt(l,l));return o}function qn(e,t,n,o){var s,i,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;
if(s=e.__k)for(i=0;i<s.length;i++)s[i]&&(s[i].__=e,t=qn(s[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=fe(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==
8;)l=l.nextSibling;for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(
"$s"););return t}function ho(e,t,n,o){var s,i=e.key,a=e.type,l=t[n],d=l&&!(2&l.__u);if(l===null&&i==null||d&&i==l.key&&a==l.type)return n;if(o>(d?1:0)){for(s=n-1;s>=0;s--)if((l=
t[s])&&!(2&l.__u)&&i==l.key&&a==l.type)return s;for(s=n+1;s<t.length;s++)if((l=t[s])&&!(2&l.__u)&&i==l.key&&a==l.type)return s}return-1}function Rn(e,t,n){n==null&&
(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function mt(e,t,n,o,s){var i,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Rn(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Rn(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),
typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=Wt[t]||(Wt[t]=vo(t)),(e.__a||(e.__a={}))[t]=Kt,i=t!=(t=t.replace(Dn,"$1")),(t=t.slice(2))[0]<"a"&&
(t=t.toLowerCase()),n?e.addEventListener(t,a,i):e.removeEventListener(t,a,i));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)
try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function vo(e){
return function(t){var n=this.__e;if(n){if(n=n[e],t[ht]==null)t[ht]=Kt++;else if(t[ht]<this.__a[e])return;return n(E.event?E.event(t):t)}}}function Zt(e,t,n,o,s,i,a,l,d,h){
var u,p,f,c,v,y,g,w,b,P,R,ne,je,ae,re,pt,oe,m,_=t.type;if(t.constructor!==Be)return null;128&n.__u&&(d=32&n.__u,u=n.__c.__z)&&(t.__u|=d,p=i=[],u.nodeType==8?l=vt(
u,i):i.push(u),l=i[0]||l),(u=E.__b)&&u(t);e:if(typeof _=="function"){f=a.length;try{if(w=t.props,b=(u=_.prototype)&&u.render,P=(u=_.contextType)&&o[u.__c],R=u?P?
P.props.value:u.__:o,(c=n.__c)?(t.__c=c,2&c.__g&&(c.__g|=1)):(b?t.__c=c=new _(w,R):(t.__c=c=new Ee(w,R),c.constructor=_,c.render=go),P&&P.sub(c),c.state||(c.state=
{}),c.__n=o,c.__g|=8,c.__h=[],c.__k=[]),b&&(c.__s||(c.__s=c.state),_.getDerivedStateFromProps&&(c.__s==c.state&&(c.__s=_e({},c.__s)),_e(c.__s,_.getDerivedStateFromProps(
w,c.__s)))),v=c.props,y=c.state,c.__v=t,n.__c){if(w!==v&&b&&!_.getDerivedStateFromProps&&c.componentWillReceiveProps&&c.componentWillReceiveProps(w,R),t.__v==n.
__v&&!(8&c.__g)||!(4&c.__g)&&c.shouldComponentUpdate&&c.shouldComponentUpdate(w,c.__s,R)===!1){t.__v!=n.__v&&(c.props=w,c.state=c.__s,c.__g&=-9),t.__e=n.__e,t.__k=
n.__k,t.__k.some(function(k){k&&(k.__=t)}),yt.push.apply(c.__h,c.__k),c.__k=[],c.__h.length&&a.push(c),l=fe(n);break e}c.componentWillUpdate&&c.componentWillUpdate(
w,c.__s,R),b&&c.componentDidUpdate&&c.__h.push(function(){c.componentDidUpdate(v,y,g)})}else b&&!_.getDerivedStateFromProps&&c.componentWillMount&&c.componentWillMount(),
b&&c.componentDidMount&&c.__h.push(c.componentDidMount);c.context=R,c.props=w,c.__P=e,c.__g&=-5,ne=E.__r,je=b?25:0;do c.__g&=-9,ne&&ne(t),u=c.render(c.props,c.state=
c.__s,c.context);while(8&c.__g&&++je<25);b&&(yt.push.apply(c.__h,c.__k),c.__k=[]),c.state=c.__s,c.getChildContext&&(o=_e({},o,c.getChildContext())),b&&n.__c&&c.
getSnapshotBeforeUpdate&&(g=c.getSnapshotBeforeUpdate(v,y)),ae=u&&u.type===x&&u.key==null?u.props.children:u,w.__P&&(u=l,s=(e=w.__P).namespaceURI,d=i=null,n.props&&
n.props.__P!=e&&(n.__k.some(function(k){k&&Yt(k,k)}),n.__k=null),l=n.__k?fe(n,0):null),l=Nn(e,Jt(ae)?ae:[ae],t,n,o,s,i,a,l,d,h),w.__P&&(t.__e=null,l=u),t.__u&=-161,
p&&p.some(ve),c.__h.length&&a.push(c),1&c.__g&&(c.__g&=-4)}catch(k){if(a.length=f,t.__v=null,d||i)if(k&&k.then){if(t.__u|=128|d,i){for(~(oe=i.indexOf(l||void 0))||
(oe=i.length);(m=i[oe-1])&&m.nodeType==8;)oe--;for(;oe<i.length;oe++)if(m=i[oe])if(i[oe]=null,re){if(m==pt)break}else{if(m.nodeType!=8)break;m.data.startsWith("\
$s")&&(pt=vt(re=m))}}if(!re){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;re=l}(u=vt(re=t.__c.__z||(t.__c.__z=re)))?(t.__e=re,l=u):t.__e=l,l=l&&l.nextSibling}else
i&&i.some(ve);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),k&&k.then||Un(t),E.__e(k,t,n)}}else l=t.__e=_o(n.__e,t,n,o,s,i,a,d,h,e);return(u=E.diffed)&&u(t),l}function vt(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)
return e}t&&t.push(e)}}function Un(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Un))}function jn(e,t,n){for(var o=0;o<n.length;)Xt(n[o++],n[o++],n[o++]);E.__c&&
E.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(i){i.call(s)})}catch(i){E.__e(i,s.__v)}})}function _o(e,t,n,o,s,i,a,l,d,h){var u,p,f,c,v,y,g,
w,b=n.props||gt,P=t.props,R=t.type;if(R=="svg"?s="http://www.w3.org/2000/svg":R=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xht\
ml"),i){for(u=0;u<i.length;u++)if((v=i[u])&&(R?v.localName==R:v.nodeType==3)){e=v,i[u]=null;break}}if(!e){if(w=h.ownerDocument||document,!R)return w.createTextNode(
P);e=w.createElementNS(s,R,P.is?P:h),l&&(E.__m&&E.__m(t,i),l=!1),i=null}if(R){if(h=R=="template"&&e.content||e,i=R=="textarea"&&P.defaultValue!=null?null:i&&Qt.
call(h.childNodes),!l&&i)for(b={},u=0;u<e.attributes.length;u++)b[(v=e.attributes[u]).name]=v.value;for(u in b)v=b[u],u=="dangerouslySetInnerHTML"?f=v:u=="child\
ren"||u in P||u=="value"&&"defaultValue"in P||u=="checked"&&"defaultChecked"in P||mt(e,u,null,v,s);for(u in P)v=P[u],u=="children"?c=v:u=="dangerouslySetInnerHT\
ML"?p=v:u=="value"?y=v:u=="checked"?g=v:l&&typeof v!="function"||b[u]===v||mt(e,u,v,b[u],s);p?(l||f&&(p.__html==f.__html||p.__html==e.innerHTML)||(e.innerHTML=p.
__html),t.__k=[]):(f&&(e.textContent=""),(R=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&fo.test(R))&&(s="http://www.w3.org/1999/xhtml"),Nn(h,Jt(c)?
c:[c],t,n,o,s,i,a,i?i[0]:n.__k&&fe(n,0),l,d),i&&i.some(ve)),l&&R!="textarea"||(u="value",R=="progress"&&y==null?e.removeAttribute(u):y==null||y===e[u]&&(R!="pro\
gress"||y)||mt(e,u,y,b[u],s),u="checked",g!=null&&g!=e[u]&&mt(e,u,g,b[u],s))}else b===P||l&&e.data==P||(e.data=P);return e}function Xt(e,t,n,o){try{typeof e=="f\
unction"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){E.__e(s,n)}}function Yt(e,t,n){var o,
s,i,a;if(E.unmount&&E.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Xt(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){
E.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&Yt(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=vt(o,i=[]))&&
(o==e.__e&&i.some(ve),ve(s),ve(o)),n||ve(e.__e),e.__e=e.__c=e.__=null}function go(e,t,n){return this.constructor(e,n)}function Oi(e,t){var n,o,s,i;E.__&&E.__(e,
t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=ze(x,{children:[e]}),s=[],i=[],Zt(t,t.__k,o||gt,gt,t.namespaceURI,o?null:t.firstChild?
Qt.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,i),jn(s,t.__k,i),t.__k.props.children=null}E={__e:function(e,t,n,o){for(var s,i,a;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(i=s.constructor)&&i.getDerivedStateFromError)&&s.setState(i.getDerivedStateFromError(
e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(l){e=l}}throw _t=0,e}},On=0,Gt=function(e){return e!=null&&e.
constructor===Be},Ee.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=_e({},this.state)),typeof e=="function"&&(e=e(_e({},n),this.props)),
e&&(_e(n,e),this.__v&&(t&&this.__k.push(t),Pn(this)))},Ee.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Pn(this))},Ee.prototype.render=
x,de=[],_t=0,Ln=function(e,t){return e.__v.__b-t.__v.__b},ht=Symbol(),Dn=/(PointerCapture)$|Capture$/i,Kt=0,Wt={},co=0;var ge,I,en,Hn,tn=Object.is,We=0,Zn=[],nn=[],q=E,zn=q.__b,Bn=q.__r,Vn=q.diffed,Wn=q.__c,Gn=q.unmount,Kn=q.__;function Ge(e,t){q.__h&&q.__h(I,e,We||t),We=0;var n=I.
__H||(I.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function A(e){return We=1,yo(Yn,e)}function yo(e,t,n){var o=Ge(ge++,2);if(o.t=e,!o.__c&&
(o.__=[n?n(t):Yn(void 0,t),function(i){var a=(o.__N||o.__)[0],l=o.t(a,i);tn(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=I,!I.__f)){I.__f=!0;var s=I.shouldComponentUpdate;
I.shouldComponentUpdate=function(i,a,l){var d=this.__H;if(!d)return!0;var h=!1,u=this.props!=i;if(d.__.some(function(f){f.__N&&(h=!0,tn(f.__[0],f.__N[0])||(u=!0))}),
s){var p=s.call(this,i,a,l);return h?p||u:p}return!h||u}}return o.__}function L(e,t){var n=Ge(ge++,3);!q.__s&&Xn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,I.__H.__h.push(
n))}function D(e){return We=5,le(function(){return{current:e}},[])}function le(e,t){var n=Ge(ge++,7);return Xn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Ke(e,t){return We=8,le(function(){return e},t)}function Fi(e){var t=Ge(ge++,10),n=A();return t.__=e,I.componentDidCatch||(I.componentDidCatch=function(o,s){t.__&&t.__(o,s),n[1](o)}),[n[0],function(){return n[1]()}]}
function ye(){var e=Ge(ge++,11);if(!e.__){for(var t=I.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function bo(){var e;
do{for(;e=nn.shift();)try{Ve(e)}catch(n){q.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Zn.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ve),t.__h.some(rn),t.__h=[]}catch(n){
t.__h=[],q.__e(n,e.__v)}}}while(nn.length)}q.__b=function(e){I=null,zn&&zn(e)},q.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Kn&&Kn(e,t)},q.__r=function(e){
Bn&&Bn(e),ge=0;var t=(I=e.__c).__H;t&&(en==I?I.__h=[]:(t.__h.some(Ve),t.__h.some(rn),ge=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),
en=I},q.diffed=function(e){Vn&&Vn(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Qn(Zn.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),en=I=null},q.__c=function(e,t){
t.some(function(n){try{n.__h.some(Ve),n.__h=n.__h.filter(function(o){return!o.__||rn(o)})}catch(o){n.__h=[function(){throw o}]}}),Wn&&Wn(e,t)},q.unmount=function(e){
Gn&&Gn(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,
Qn(nn.push(s))}else Ve(s)}catch(i){t=i}}),o.__H=void 0,t&&q.__e(t,o.__v))};var Jn=typeof requestAnimationFrame=="function";function wo(e){var t,n=function(){clearTimeout(
o),Jn&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Jn&&(t=requestAnimationFrame(n))}function Qn(e){e!=1&&Hn==q.requestAnimationFrame||((Hn=q.requestAnimationFrame)||
wo)(bo)}function Ve(e){var t=I,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),I=t}function rn(e){var t=I;e.__c=e.__(),I=t}function Xn(e,t){return!e||e.length!=
t.length||t.some(function(n,o){return!tn(n,e[o])})}function Yn(e,t){return typeof t=="function"?t(e):t}var xo=Symbol.for("preact-signals");function kt(){if(ue>1)ue--;else{var e,t=!1;for((function(){var s=wt;for(wt=void 0;s!==void 0;){var i=s.S;if(i.v===s.v)for(var a=i.
t;a!==void 0;a=a.x)a.i===s.i&&(a.i=i.i);s=s.o}})();Qe!==void 0;){var n=Qe;for(Qe=void 0,bt++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&tr(n))try{n.
c()}catch(s){t||(e=s,t=!0)}n=o}}if(bt=0,ue--,t)throw e}}function be(e){if(ue>0)return e();on=++ko,ue++;try{return e()}finally{kt()}}var Je,$=void 0;function Ze(e){
var t=$,n=Je;$=void 0,Je=void 0;try{return e()}finally{$=t,Je=n}}var Qe=void 0,ue=0,bt=0,ko=0,on=0,wt=void 0,xt=0;function er(e){if($!==void 0){var t=e.n;if(t===
void 0||t.t!==$)return t={i:0,S:e,p:$.s,n:void 0,t:$,e:void 0,x:void 0,r:t},$.s!==void 0&&($.s.n=t),$.s=t,e.n=t,32&$.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==
void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=$.s,t.n=void 0,$.s.n=t,$.s=t),t}}function j(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=
t?.watched,this.Z=t?.unwatched,this.name=t?.name}j.prototype.brand=xo;j.prototype.h=function(){return!0};j.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.
e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Ze(function(){var o;(o=t.W)==null||o.call(t)}))};j.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,
o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Ze(function(){var s;(s=t.Z)==null||s.call(t)}))}};j.prototype.
subscribe=function(e){var t=this;return W(function(){var n=t.value;Ze(function(){return e(n)})},{name:"sub"})};j.prototype.valueOf=function(){return this.value};
j.prototype.toString=function(){return this.value+""};j.prototype.toJSON=function(){return this.value};j.prototype.peek=function(){var e=this;return Ze(function(){
return e.value})};Object.defineProperty(j.prototype,"value",{get:function(){var e=er(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){
if(bt>100)throw new Error("Cycle detected");(function(n){ue!==0&&bt===0&&n.l!==on&&(n.l=on,wt={S:n,v:n.v,i:n.i,o:wt})})(this),this.v=e,this.i++,xt++,ue++;try{for(var t=this.
t;t!==void 0;t=t.x)t.t.N()}finally{kt()}}}});function M(e,t){return new j(e,t)}function tr(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.
i)return!0;return!1}function nr(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function rr(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=
n}function we(e,t){j.call(this,void 0,t),this.x=e,this.s=void 0,this.g=xt-1,this.f=4}we.prototype=new j;we.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;
if((36&this.f)==32||(this.f&=-5,this.g===xt))return!0;if(this.g=xt,this.f|=1,this.i>0&&!tr(this))return this.f&=-2,!0;var e=$;try{nr(this),$=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return $=e,rr(this),this.f&=-2,!0};we.prototype.S=function(e){
if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}j.prototype.S.call(this,e)};we.prototype.U=function(e){if(this.t!==void 0&&(j.prototype.
U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};we.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==
void 0;e=e.x)e.t.N()}};Object.defineProperty(we.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=er(this);if(this.h(),e!==void 0&&
(e.i=this.i),16&this.f)throw this.v;return this.v}});function Ae(e,t){return new we(e,t)}function or(e){var t=e.j;if(e.j=void 0,typeof t=="function"){ue++;var n=$;
$=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,sn(e),o}finally{$=n,kt()}}}function sn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,or(e)}function Co(e){
if($!==this)throw new Error("Out-of-order effect");rr(this),$=e,this.f&=-2;try{8&this.f&&sn(this)}finally{kt()}}function Pe(e,t){this.x=e,this.j=void 0,this.s=void 0,
this.u=void 0,this.f=32,this.name=t?.name,Je&&Je.push(this)}Pe.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t==
"function"&&(this.j=t)}finally{e()}};Pe.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,or(this),nr(this),ue++;var e=$;
return $=this,Co.bind(this,e)};Pe.prototype.N=function(){2&this.f||(this.f|=2,this.u=Qe,Qe=this)};Pe.prototype.d=function(){this.f|=8,1&this.f||sn(this)};Pe.prototype.
dispose=function(){this.d()};function W(e,t){var n=new Pe(e,t);try{n.c()}catch(s){throw n.d(),s}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var ir,Tt,Ct,To=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var sr=[];W(function(){ir=this.N})();function Re(e,t){E[e]=t.bind(null,E[e]||function(){})}function Xe(e){if(Ct){var t=Ct;Ct=void 0,t()}Ct=e&&e.S()}function ar(e){
var t=this,n=e.data,o=Mo(n);o.name="ReactiveDom",o.value=n;var s=le(function(){for(var l=t,d=t.__v;d=d.__;)if(d.__c){d.__c.__$f|=4;break}var h=Ae(function(){var c=o.
value.value;return c===0?0:c===!0?"":c||""}),u=Ae(function(){return!Array.isArray(h.value)&&!Gt(h.value)}),p=W(function(){if(this.N=lr,u.value){var c=h.value;l.
__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=c)}}),f=t.__$u.d;return t.__$u.d=function(){p(),f.call(this)},[u,h]},[]),i=s[0],a=s[1];return i.value?a.
peek():a.value}ar.displayName="ReactiveTextNode";Object.defineProperties(j.prototype,{constructor:{configurable:!0,value:Fn(x,null).constructor},type:{configurable:!0,
value:ar},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Re("__b",function(e,t){if(Xe(),
Tt=void 0,typeof t.type=="string"){var n,o=t.props;for(var s in o)if(s!=="children"){var i=o[s];i instanceof j&&(n||(t.__np=n={}),n[s]=i,o[s]=i.peek())}}e(t)});
Re("__r",function(e,t){if(e(t),t.type!==x){Xe();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(s,i){var a;return W(function(){a=this},{name:i}),
a.c=s,a})((function(s){return function(){var i;To&&((i=this.y)==null||i.call(this)),s.__$f|=1,s.setState({})}})(o),typeof t.type=="function"?t.type.displayName||
t.type.name:""))),Tt=o,Xe(n)}});Re("__e",function(e,t,n,o){Xe(),Tt=void 0,e(t,n,o)});Re("diffed",function(e,t){Xe(),Tt=void 0;var n;if(typeof t.type=="string"&&
(n=t.__e)){var o=t.__np,s=t.props,i=n.U;if(i)for(var a in i){var l=i[a];l===void 0||o&&a in o||(l.d(),i[a]=void 0)}if(o){i||(i={},n.U=i);for(var d in o){var h=i[d],
u=o[d];h===void 0?(h=So(n,d,u,s),i[d]=h):h.o(u,s)}}}e(t)});function So(e,t,n,o){var s=t in e&&e.ownerSVGElement===void 0,i=M(n);return{o:function(a,l){i.value=a,
o=l},d:W(function(){this.N=lr;var a=i.value.value;o[t]!==a&&(o[t]=a,s?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}Re("unmo\
unt",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var s in o){var i=o[s];i&&i.d()}}}var a=t.__np;if(a){var l=t.props;
for(var d in a)l[d]=a[d]}t.__np=void 0}else{var h=t.__c;if(h){h.__$f|=8;var u=h.__$u;u&&(h.__$u=void 0,u.d())}}e(t)});Re("__h",function(e,t,n,o){o<3&&(t.__$f|=2),
e(t,n,o)});Ee.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var s in t)return!0;if(this.__f||typeof this.
u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!==
"__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function Mo(e,t){return le(function(){return M(e,t)},[])}var Eo=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Ao(){be(function(){for(var e;e=sr.shift();)ir.call(e)})}function lr(){sr.push(this)===1&&(E.requestAnimationFrame||Eo)(Ao)}function ur(e){try{return e()}catch{return}}function an(e,t){let n="sealhook-"+e,o=t.find(i=>i===ur(()=>localStorage.getItem(n))),s=M(o??t[0]);return W(()=>{let i=s.
value;ur(()=>localStorage.setItem(n,i))}),s}var ln=an("theme",["system","light","dark"]),X=an("zone",["local","utc"]),cr=an("keys",["on","off"]),Po=M("");W(()=>{
document.documentElement.dataset.theme=Po.value||ln.value});var Oe=document.baseURI;var H=class extends Error{problem;constructor(t){super(t.detail||t.title),this.problem=t}get status(){return this.problem.status}},Le=e=>e instanceof DOMException&&
e.name==="AbortError",ce={token:""},un=M(!1),Ye=M(0);function Ro(e,t){let n=e.slice(e.indexOf("/")+1).replace(/\{(\w+)\}/g,(s,i)=>encodeURIComponent(String(t.path[i]))),
o=new URLSearchParams;for(let[s,i]of Object.entries(t.query??{}))for(let a of Array.isArray(i)?i:[i])a!==void 0&&a!==""&&o.append(s,String(a));return Oe+n+(o.size>
0?"?"+o:"")}async function St(e,t,n={}){let o=new Headers(n.header);ce.token&&o.set("Authorization","Bearer "+ce.token);let s;n.body instanceof Blob||typeof n.body==
"string"?s=n.body:n.body!==void 0&&(o.set("Content-Type","application/json"),s=JSON.stringify(n.body));let i;try{i=await fetch(t,{method:e,headers:o,body:s,signal:n.
signal,credentials:"same-origin",referrerPolicy:"no-referrer"})}catch(d){throw Le(d)?d:(un.value=!0,new H(dr))}if(un.value&&(un.value=!1,Ye.value++),i.ok)return i;
let a=await i.text(),l={...dr,status:i.status,title:"The server answered with the status "+i.status};try{let d=JSON.parse(a);d&&typeof d=="object"&&"code"in d&&
(l=d)}catch{}throw new H(l)}var dr={type:"about:blank",title:"The server cannot be reached",status:0,code:"unavailable",request_id:"",hint:"Check the connection\
. Nothing that you typed is lost."};async function C(e,t){let n=e.slice(0,e.indexOf(" ")),{path:o,query:s,body:i,header:a,signal:l}=t,d=Ro(e,{path:o,query:s}),h;
try{h=await St(n,d,{body:i,header:a,signal:l})}catch(u){if(!(u instanceof H&&u.status===401&&e!=="POST /v1/session"&&e!=="POST /v1/portal/session")||!ce.ended||
!await ce.ended())throw u;h=await St(n,d,{body:i,header:a,signal:l})}if(h.status!==204)return/[/+]json/.test(h.headers.get("Content-Type")??"")&&!e.endsWith("/p\
ayload")?await h.json():await h.blob()}function U(e,t){let[n,o]=A({busy:!0,at:0}),[s,i]=A(0);return L(()=>{let a=new AbortController;return o(l=>({...l,busy:!0})),e(a.signal).then(l=>!a.signal.aborted&&
o({data:l,busy:!1,at:Date.now()}),l=>!a.signal.aborted&&!Le(l)&&o(d=>({data:d.data,error:l,busy:!1,at:d.at}))),()=>a.abort()},[...t,s,Ye.value]),{data:n.data,error:n.
error,busy:n.busy,at:n.at,reload:Ke(()=>i(a=>a+1),[]),set:Ke(a=>o({data:a,busy:!1,at:Date.now()}),[])}}function Mt(e,t){let[n,o]=A({busy:!0}),[s,i]=A(0),a=D(void 0),
l=(d,h)=>{a.current?.abort();let u=a.current=new AbortController;o(p=>({...p,busy:!0})),e(d,u.signal).then(p=>!u.signal.aborted&&o({items:[...h,...p.items],next:p.
next_cursor,busy:!1}),p=>!u.signal.aborted&&!Le(p)&&o(f=>({...f,error:p,busy:!1})))};return L(()=>(l(void 0,[]),()=>a.current?.abort()),[...t,s,Ye.value]),{items:n.
items,error:n.error,busy:n.busy,more:n.next?()=>l(n.next,n.items??[]):void 0,reload:Ke(()=>i(d=>d+1),[]),change:Ke(d=>o(h=>({...h,items:h.items&&d(h.items)})),[]),
round:[...t,s,Ye.value].join()}}var et=new URL(Oe).pathname+(document.querySelector("script[src*='/portal.js']")?"portal/":""),cn=()=>"/"+(location.pathname.startsWith(et)?location.pathname.slice(
et.length):""),fr=M(cn()),F=M(new URLSearchParams(location.search)),dn=M(0),fn=M(""),T=Ae(()=>fn.value||F.value.get("tenant")||"default");function At(){be(()=>{
fr.value!==cn()&&dn.value++,fr.value=cn(),F.value=new URLSearchParams(location.search)})}addEventListener("popstate",At);function mr(e,t=new URLSearchParams){for(let[
n,o]of Object.entries(e)){t.delete(n);for(let s of Array.isArray(o)?o:[o])s&&t.append(n,s)}return t.size>0?"?"+t:""}function G(e,t={}){let[n="",o=""]=e.split("?"),
s=new URLSearchParams(o),i=F.value.get("tenant")??void 0;return et+n.slice(1)+mr({tenant:i,...t},s)}function hr(e,t={}){history.pushState(null,"",G(e,t)),At()}function z(e,t=!1){
let n=location.pathname+mr(e,new URLSearchParams(location.search));history[t?"replaceState":"pushState"](null,"",n),At()}addEventListener("click",e=>{if(e.defaultPrevented||
e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest("a");!t||t.target||t.hasAttribute("download")||t.origin!==location.origin||
!t.pathname.startsWith(et)||/^(v1|in|assets|openapi\.\w+)\b/.test(t.pathname.slice(et.length))||(e.preventDefault(),t.href!==location.href&&history.pushState(null,
"",t.href),At())});function ns(e,t){let n=t.split("/");for(let o of e){let s=o.path.split("/");if(s.length!==n.length)continue;let i={};if(s.every((l,d)=>{let h=n[d]??
"";return l.startsWith(":")?(i[l.slice(1)]=decodeURIComponent(h),h!==""):l===h}))return{route:o,params:i}}}var Et=M(""),pr=M("Sealhook");W(()=>{document.title=Et.
value?`${Et.value} · ${pr.value}`:pr.value});var mn=M(void 0),_r=M(!1),tt=M("viewer"),vr=["viewer","operator","admin","owner"],De=e=>vr.indexOf(tt.value==="portal"?"operator":tt.value)>=vr.indexOf(e),as=12;
function hn(e){fn.value=e.tenant??"",tt.value=e.role,mn.value=e}async function ls(){try{hn(await C("GET /v1/session",{}))}catch(e){if(!(e instanceof H)||e.status!==
401)throw e;mn.value=null}}async function us(e,t){hn(await C("POST /v1/session",{body:{email:e,password:t}}))}async function cs(e,t,n,o){gr(await C("POST /v1/se\
tup",{body:{code:e,name:t,email:n,password:o}}))}async function ds(e,t){gr(await C("POST /v1/invitation",{body:{code:e,password:t}}))}function gr(e){be(()=>{hr(
"/"),hn(e)})}async function fs(){await C("DELETE /v1/session",{}),location.assign(document.baseURI)}var pn=[];function Oo(){return mn.peek()?(_r.value=!0,new Promise(
e=>pn.push(e))):Promise.resolve(!1)}function ps(e){_r.value=!1;for(let t of pn)t(e);pn=[]}ce.ended=Oo;var Lo=Symbol.for("pv"),Do=0;function r(e,t,n,o,s,i){t||(t={});var a,l,d=t;if("ref"in d&&typeof e!="function")for(l in d={},t)l=="ref"?a=t[l]:d[l]=t[l];var h={type:e,props:d,key:n,ref:a,__k:null,
__:null,__b:0,__e:null,__c:null,constructor:Lo,__v:--Do,__i:-1,__u:0};return(s||i)&&(h.__source=s,h.__self=i),E.vnode&&E.vnode(h),h}var Fo={activity:"M1.5 8h3l2-5 3 10 2-5h3",alert:"M8 2 1.5 13.5h13zM8 6.5v3.2M8 11.8v.1",arrow:"M3 8h10M9 4l4 4-4 4",bolt:"M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z",book:"\
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
size:t=16}){return r("svg",{class:"icon",viewBox:"0 0 16 16",width:t,height:t,"aria-hidden":"true",children:r("path",{d:Fo[e]})})}var Fe=M([]),br=M(""),$o=0,wr=e=>{Fe.value=Fe.value.filter(t=>t.id!==e)};function xr(e,t){let n=++$o;Fe.value=[...Fe.value.slice(-3),{id:n,text:e,bad:t}],setTimeout(
()=>wr(n),t?12e3:5e3)}var vn=e=>xr(e,!1),xe=e=>xr(_n(e),!0);function ke(e){br.value=e}function _n(e){if(e instanceof H){let t=e.problem;return[t.detail||t.errors?.[0]?.
message||t.title,t.hint].filter(n=>n!==void 0&&n!=="").map(Io).join(" ")}return e instanceof Error?e.message:String(e)}var Io=(e="")=>e.charAt(0).toUpperCase()+
e.slice(1)+(/[.!?]$/.test(e)?"":".");function ks(){return r(x,{children:[r("div",{class:"sr",role:"status","aria-live":"polite",children:br}),r("div",{class:"to\
asts",children:[r("div",{role:"status",children:Fe.value.filter(e=>!e.bad).map(e=>r(yr,{toast:e},e.id))}),r("div",{role:"alert",children:Fe.value.filter(e=>e.bad).
map(e=>r(yr,{toast:e},e.id))})]})]})}function yr({toast:e}){return r("div",{class:e.bad?"toast bad":"toast",children:[r(S,{name:e.bad?"alert":"check"}),r("span",
{children:e.text}),r("button",{type:"button",class:"quiet icon-only","aria-label":"Dismiss",onClick:()=>wr(e.id),children:r(S,{name:"cross"})})]})}var Pt=M(Date.now());setInterval(()=>{document.hidden||(Pt.value=Date.now())},1e4);var No=[[60,"second"],[60,"minute"],[24,"hour"],[7,"day"],[5,"week"],[12,"mon\
th"],[1/0,"year"]],qo=new Intl.RelativeTimeFormat("en",{numeric:"auto",style:"short"});function nt(e){let t=(new Date(e).getTime()-Pt.value)/1e3;if(Math.abs(t)<
10)return"just now";for(let[n,o]of No){if(Math.abs(t)<n)return qo.format(Math.trunc(t),o);t/=n}return""}function K(e){return new Intl.DateTimeFormat("en-GB",{dateStyle:"\
medium",timeStyle:"medium",timeZone:X.value==="utc"?"UTC":void 0}).format(new Date(e))+(X.value==="utc"?" UTC":"")}function J(e){let t=n=>n<10?n.toFixed(1).replace(
/\.0$/,""):String(Math.round(n));return e<1e3?`${t(e)} ms`:e<6e4?`${t(e/1e3)} s`:e<72e5?`${Math.round(e/6e4)} min`:e<1728e5?`${Math.round(e/36e5)} h`:`${Math.round(
e/864e5)} days`}function rt(e){return e<1024?`${e} B`:e<1<<20?`${(e/1024).toFixed(1)} KiB`:`${(e/(1<<20)).toFixed(1)} MiB`}var ie=e=>new Intl.NumberFormat("en").
format(e);function ot(e){if(!e)return"";let t=new Date(e);return new Date(t.getTime()-(X.value==="utc"?0:t.getTimezoneOffset()*6e4)).toISOString().slice(0,16)}function it(e){
let t=new Date(e+(X.value==="utc"?"Z":""));return e&&!isNaN(t.getTime())?t.toISOString():void 0}async function Rt(e){await(navigator.clipboard?.writeText(e)??Promise.reject(new Error("no clipboard"))).catch(()=>{let n=!1,o=s=>{s.clipboardData?.setData("tex\
t/plain",e),s.preventDefault(),n=!0};if(document.addEventListener("copy",o,{once:!0}),document.execCommand("copy"),document.removeEventListener("copy",o),!n)throw new Error(
"The browser does not let this page copy. Select the text, and copy it with the keyboard.")})}function Y({text:e,label:t="Copy",children:n}){let[o,s]=A(!1),i=async()=>{try{await Rt(typeof e=="string"?e:await e()),ke("Copied"),s(!0),setTimeout(()=>s(!1),1500)}catch(a){
xe(a)}};return r("button",{type:"button",class:n?"":"quiet icon-only","aria-label":n?void 0:t,title:n?void 0:t,onClick:()=>{i()},children:[r(S,{name:o?"check":"\
copy"}),n]})}function kr({id:e}){return r("span",{class:"id",children:[r("code",{children:e}),r(Y,{text:e,label:"Copy "+e})]})}function st({text:e,label:t}){return r(
"div",{class:"code",children:[r("pre",{tabIndex:0,"aria-label":t,children:r("code",{children:e})}),r(Y,{text:e,label:"Copy "+t.toLowerCase()})]})}var Uo=6e4;function Cr({
reveal:e,label:t="secret",text:n}){let[o,s]=A(n);L(()=>{if(o===void 0)return;let a=()=>s(void 0),l=setTimeout(a,Uo);return addEventListener("blur",a),()=>{clearTimeout(
l),removeEventListener("blur",a)}},[o]);let i=async()=>{try{s(o===void 0?await e():void 0)}catch(a){xe(a)}};return r("div",{class:"secret",children:[o===void 0?
r("span",{class:"masked","aria-label":`The ${t} is hidden`,role:"img",children:"••••••••••••••••••••••••"}):r("c\
ode",{children:o}),r("button",{type:"button",class:"quiet icon-only","aria-pressed":o!==void 0,"aria-label":(o===void 0?"Show the ":"Hide the ")+t,title:(o===void 0?
"Show the ":"Hide the ")+t,onClick:()=>{i()},children:r(S,{name:o===void 0?"eye":"hidden"})}),r(Y,{text:o??e,label:`Copy the ${t} without showing it`})]})}function pe({of:e,children:t}){return e.data===void 0?e.error?r(Q,{error:e.error,retry:e.reload}):r(Ce,{}):r("div",{"aria-busy":e.busy,children:[e.error?r(x,{children:[
r(Q,{error:e.error,retry:e.reload}),r("p",{class:"hint",children:["What follows is as of ",K(e.at),"."]})]}):null,t(e.data)]})}function Ce({lines:e=4}){return r(
"div",{class:"skeleton","aria-busy":"true",children:[r("span",{class:"sr",children:"Loading…"}),Array.from({length:e},(t,n)=>r("div",{},n))]})}var jo={type:"a\
bout:blank",title:"Something failed on this page",status:0,code:"internal",request_id:""};function Q({error:e,retry:t}){let n=e instanceof H?e.problem:{...jo,detail:e instanceof
Error?e.message:String(e)};return n.status===404?r(B,{icon:"search",title:"Not found",children:"It may have been deleted, or kept no longer than it had to be."}):
n.status===403?r(B,{icon:"shield",title:"Not allowed",children:[n.detail||"Your role does not allow this."," ",n.hint]}):r("div",{class:"notice bad",role:"alert",
children:[r(S,{name:"alert"}),r("div",{children:[r("strong",{children:n.title}),n.detail&&r("p",{children:n.detail}),n.hint&&r("p",{children:n.hint}),n.request_id&&
r("p",{class:"small",children:["Request ",r("code",{children:n.request_id})," ",r(Y,{text:n.request_id,label:"Copy the request's id"})]})]}),t&&r("button",{type:"\
button",onClick:t,children:"Try again"})]})}function B({icon:e,title:t,children:n,action:o}){return r("div",{class:"empty",children:[r(S,{name:e,size:28}),r("h2",
{children:t}),n&&r("p",{children:n}),o]})}function Z({kind:e="info",children:t}){let n={info:"info",good:"check",warn:"alert",bad:"alert"}[e];return r("div",{class:"\
notice "+e,children:[r(S,{name:n}),r("div",{children:t})]})}function $e({title:e,heading:t,about:n,back:o,actions:s,children:i}){let a=D(null);return L(()=>{Et.value=e},[e]),L(()=>{dn.peek()>0&&a.current?.focus()},[]),r(
x,{children:[r("header",{class:"page",children:[r("div",{children:[o&&r("p",{class:"back",children:r("a",{href:G(o.to),children:[r(S,{name:"arrow"})," ",o.label]})}),
r("h1",{ref:a,tabIndex:-1,children:t??e}),n&&r("p",{class:"about",children:n})]}),s&&r("div",{class:"actions",children:s})]}),i]})}function V({title:e,actions:t,
children:n,flush:o}){return r("section",{class:o?"card flush":"card",children:[(e||t)&&r("header",{children:[e&&r("h2",{children:e}),t&&r("div",{class:"actions",
children:t})]}),n]})}function Ot({of:e}){return r("dl",{class:"facts",children:e.filter(([,t])=>t!==void 0&&t!=="").map(([t,n])=>r("div",{children:[r("dt",{children:t}),
r("dd",{children:n})]},t))})}function Vs({tabs:e}){let t=e.find(s=>s.name===F.value.get("tab"))??e[0],n=s=>{let i={ArrowRight:1,ArrowLeft:-1}[s.key];if(!i)return;
s.preventDefault();let a=e[(e.indexOf(t)+i+e.length)%e.length];o(a.name),document.getElementById("tab-"+a.name)?.focus()},o=s=>z({tab:s===e[0].name?void 0:s});return r(
x,{children:[r("div",{class:"tabs",role:"tablist",onKeyDown:n,children:e.map(s=>r("button",{type:"button",role:"tab",id:"tab-"+s.name,"aria-selected":s===t,"ari\
a-controls":"tab-panel",tabIndex:s===t?0:-1,onClick:()=>o(s.name),children:s.label},s.name))}),r("div",{role:"tabpanel",id:"tab-panel","aria-labelledby":"tab-"+
t.name,children:t.content()})]})}function at({title:e,children:t,onClose:n,wide:o}){let s=D(null),i=ye();return L(()=>{let a=document.activeElement;return s.current.showModal(),()=>a instanceof
HTMLElement&&a.focus()},[]),r("dialog",{ref:s,class:o?"wide":void 0,"aria-labelledby":i,onCancel:a=>{a.preventDefault(),n()},children:[r("header",{children:[r("\
h2",{id:i,children:e}),r("button",{type:"button",class:"quiet icon-only","aria-label":"Close",onClick:n,children:r(S,{name:"cross"})})]}),t]})}var gn=M(void 0);
function Tr(e){return new Promise(t=>{gn.value={...e,answer:n=>{gn.value=void 0,t(n)}}})}function Zs(){let e=gn.value;return e?r(at,{title:e.title,onClose:()=>e.
answer(!1),children:[r("div",{class:"stack",children:e.text}),r("footer",{children:[r("button",{type:"button",onClick:()=>e.answer(!1),children:"Cancel"}),r("bu\
tton",{type:"button",class:e.danger?"danger":"primary",onClick:()=>e.answer(!0),children:e.action})]})]}):null}var Ie=class extends Error{constructor(t,n){super(t),this.name="ParseError",this.type=n.type,this.field=n.field,this.value=n.value,this.line=n.line}};var Lt=10,Dt=13,Te=32,Sr=6;function yn(e){if(typeof e=="function")throw new TypeError("`config` must be an object, got a function instead. Did you mean `createP\
arser({onEvent: fn})`?");let{maxBufferSize:t,onComment:n,onError:o,onEvent:s,onId:i,onRetry:a}=e,l=[],d=0,h="",u,p="",f=0,c,v=!1,y=!1,g=!1;function w(m){if(v)throw new Error(
"Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing.");if(h!==void 0){if(m=h+m,m===""||m==="\
ï"||m==="ï»"){h=m;return}h=void 0,m=m.replace(/^(?:\uFEFF|\xEF\xBB\xBF)/,"")}if((y||g)&&(m=b(m),!m))return;if(!l.length){let k=je(m);k!==""&&P(k),ne();return}
if(m.indexOf(`
`)===-1&&m.indexOf("\r")===-1){if(d<Sr){let k=l.join("")+m.slice(0,Sr-d);if(!R(k)){l.length=0,d=0,y=!0;return}}l.push(m),d+=m.length,ne();return}l.push(m);let _=l.
join("");l.length=0,d=0,P(je(_)),ne()}function b(m){if(m.length===0)return m;if(g)return g=!1,m.charCodeAt(0)===Lt?m.slice(1):m;let _=m.indexOf("\r"),k=m.indexOf(
`
`),N=_===-1?k:k===-1||_<k?_:k;return N===-1?"":N===m.length-1&&m.charCodeAt(N)===Dt?(y=!1,g=!0,""):(y=!1,m.slice(N+(m.charCodeAt(N)===Dt&&m.charCodeAt(N+1)===Lt?
2:1)))}function P(m){if(m){if(m.charCodeAt(m.length-1)===Dt){if(ae(m,0,m.length-1),ne())return;g=!0;return}if(R(m)){l.push(m),d=m.length;return}y=!0}}function R(m){
let _=m.charCodeAt(0);return _===58&&!!n||_===100&&Ft(m,"data")||_===101&&Ft(m,"event")||_===105&&Ft(m,"id")||_===114&&Ft(m,"retry")}function ne(){return v?!0:t===
void 0||d+p.length<=t?!1:(v=!0,l.length=0,d=0,u=void 0,p="",f=0,c=void 0,y=!1,g=!1,o?.(new Ie(`Buffered data exceeded max buffer size of ${t} characters`,{type:"\
max-buffer-size-exceeded"})),!0)}function je(m){let _=0;if(m.indexOf("\r")===-1){let O=m.indexOf(`
`,_);for(;O!==-1;){if(_===O){u!==void 0&&i?.(u),f>0&&s?.({id:u,event:c,data:p}),u=void 0,p="",f=0,c=void 0,_=O+1,O=m.indexOf(`
`,_);continue}let he=m.charCodeAt(_);if(Mr(m,_,he)){let Bt=m.charCodeAt(_+5)===Te?_+6:_+5,He=m.slice(Bt,O);if(f===0&&m.charCodeAt(O+1)===Lt){u!==void 0&&i?.(u),
s?.({id:u,event:c,data:He}),u=void 0,p="",c=void 0,_=O+2,O=m.indexOf(`
`,_);continue}p=f===0?He:`${p}
${He}`,f++}else Er(m,_,he)?c=m.slice(m.charCodeAt(_+6)===Te?_+7:_+6,O)||void 0:ae(m,_,O);if(ne())return"";_=O+1,O=m.indexOf(`
`,_)}return m.slice(_)}let k=m.indexOf("\r",_),N=m.indexOf(`
`,_);for(;_<m.length;){let O=-1;if(k!==-1&&N!==-1?O=k<N?k:N:k!==-1?k===m.length-1?O=-1:O=k:N!==-1&&(O=N),O===-1)break;if(ae(m,_,O),ne())return"";_=O+1,m.charCodeAt(
_-1)===Dt&&m.charCodeAt(_)===Lt&&_++,k!==-1&&k<_&&(k=m.indexOf("\r",_)),N!==-1&&N<_&&(N=m.indexOf(`
`,_))}return m.slice(_)}function ae(m,_,k){if(_===k){pt();return}let N=m.charCodeAt(_);if(Mr(m,_,N)){let Me=m.charCodeAt(_+5)===Te?_+6:_+5,An=m.slice(Me,k);p=f===
0?An:`${p}
${An}`,f++;return}if(Er(m,_,N)){c=m.slice(m.charCodeAt(_+6)===Te?_+7:_+6,k)||void 0;return}if(N===105&&m.charCodeAt(_+1)===100&&m.charCodeAt(_+2)===58){let Me=m.
slice(m.charCodeAt(_+3)===Te?_+4:_+3,k);Me.includes("\0")||(u=Me);return}if(N===58){if(n){let Me=m.slice(_,k);n(Me.slice(m.charCodeAt(_+1)===Te?2:1))}return}let O=m.
slice(_,k),he=O.indexOf(":");if(he===-1){re(O,"",O);return}let Bt=O.slice(0,he),He=O.charCodeAt(he+1)===Te?2:1,uo=O.slice(he+He);re(Bt,uo,O)}function re(m,_,k){
switch(m){case"event":c=_||void 0;break;case"data":p=f===0?_:`${p}
${_}`,f++;break;case"id":_.includes("\0")||(u=_);break;case"retry":/^\d+$/.test(_)?a?.(parseInt(_,10)):o?.(new Ie(`Invalid \`retry\` value: "${_}"`,{type:"inval\
id-retry",value:_,line:k}));break;default:o?.(new Ie(`Unknown field "${m.length>20?`${m.slice(0,20)}…`:m}"`,{type:"unknown-field",field:m,value:_,line:k}));break}}
function pt(){u!==void 0&&i?.(u),f>0&&s?.({id:u,event:c,data:p}),u=void 0,p="",f=0,c=void 0}function oe(m={}){if(m.consume&&l.length>0){let _=l.join("");ae(_,0,
_.length)}h="",u=void 0,p="",f=0,c=void 0,l.length=0,d=0,v=!1,y=!1,g=!1}return{feed:w,reset:oe}}function Mr(e,t,n){return n===100&&e.charCodeAt(t+1)===97&&e.charCodeAt(
t+2)===116&&e.charCodeAt(t+3)===97&&e.charCodeAt(t+4)===58}function Er(e,t,n){return n===101&&e.charCodeAt(t+1)===118&&e.charCodeAt(t+2)===101&&e.charCodeAt(t+3)===
110&&e.charCodeAt(t+4)===116&&e.charCodeAt(t+5)===58}function Ft(e,t){let n=1;for(;n<e.length&&n<t.length;){if(e.charCodeAt(n)!==t.charCodeAt(n))return!1;n++}return e.
length<=t.length||e.charCodeAt(t.length)===58}var lt=M("off"),kn=M(!1),It=new Set,bn=M([]),$t="",wn=[],Rr;function Ho(){Rr=void 0;let e=wn;wn=[];for(let t of It)t.hear(e)}function xn(e){wn.push(e),Rr??=setTimeout(
Ho,250)}function Ar(){let e=[...new Set([...It].flatMap(t=>t.topics))].sort();e.join()!==bn.peek().join()&&(bn.value=e)}function ut(e,t){let n=D(t);n.current=t,
L(()=>{let o={topics:e,hear:s=>n.current(s)};return It.add(o),Ar(),()=>{It.delete(o),queueMicrotask(Ar)}},[e.join()])}var Or=M(document.hidden);addEventListener(
"visibilitychange",()=>Or.value=document.hidden);W(()=>{let e=bn.value,t=T.value;if(e.length===0||kn.value||Or.value){lt.value="off";return}let n=new AbortController;
return Bo(t,e,n.signal),()=>n.abort()});var zo=5e3,Pr="";async function Bo(e,t,n){let o=e+" "+t.join();o!==Pr&&($t=""),Pr=o,lt.value="connecting";for(let s=0;!n.
aborted;s++){try{let a=`${Oe}v1/tenants/${encodeURIComponent(e)}/stream?topics=${t.join()}`,l={Accept:"text/event-stream"};$t&&(l["Last-Event-ID"]=$t);let d=await St(
"GET",a,{header:l,signal:n});lt.value="live",s=0,await Vo(d)}catch(a){if(Le(a)||n.aborted)return;a instanceof H&&a.status===401&&ce.ended&&await ce.ended()}if(n.
aborted)return;lt.value=s<3?"reconnecting":"polling",lt.value==="polling"&&xn({kind:"gap"});let i=Math.min(zo,500*2**s)*(.75+Math.random()/2);await new Promise(
a=>setTimeout(a,i))}}async function Vo(e){let t=yn({onEvent:o=>{o.id&&($t=o.id),o.event==="gap"?xn({kind:"gap"}):o.event&&o.event!=="ready"&&xn({kind:o.event,item:JSON.
parse(o.data)})}}),n=e.body.pipeThrough(new TextDecoderStream).getReader();for(;;){let{done:o,value:s}=await n.read();if(o)return;t.feed(s)}}var Wo={delivery:"deliveries",event:"events",request:"requests",endpoint:"endpoints",job:"jobs"},Go=()=>scrollY>200||document.querySelector("table:hover, table:\
focus-within")!==null;function Dr(e,t,n){let[o,s]=A([]),i=new Set(e.items?.map(l=>l.id)),a=o.filter(l=>n(l)&&!i.has(l.id));return L(()=>s([]),[e.round]),ut([Wo[t]],
l=>{if(l.some(p=>p.kind==="gap")){e.reload();return}let d=new Map;for(let p of l)p.kind===t&&d.set(p.item.id,p.item);if(d.size===0)return;let h=[...d.values()].
filter(p=>!i.has(p.id)&&n(p)).reverse(),u=Go();e.change(p=>[...u?[]:h,...p.map(f=>d.get(f.id)??f)]),u&&s(p=>[...h,...p.filter(f=>!d.has(f.id))])}),{count:a.length,
show:()=>{e.change(l=>[...a,...l]),s([])}}}var Lr=800,Ko=3e4;function Fr(e,t){let n=D(t);n.current=t;let o=D(void 0),s=()=>{o.current=void 0,n.current.busy?o.current=
setTimeout(s,Lr):n.current.reload()};ut(e,()=>{o.current??=setTimeout(s,Math.max(0,n.current.at+Lr-Date.now()))}),L(()=>{let i=setInterval(()=>{!kn.peek()&&!document.
hidden&&n.current.reload()},Ko);return()=>{clearInterval(i),clearTimeout(o.current)}},[])}function $r(){let e=U(t=>C("GET /v1/tenants/{tenant}/endpoints",{path:{tenant:T.value},signal:t}),[T.value]);return new Map(e.data?.items.map(t=>[t.id,t]))}function ya(){
let e=U(async t=>tt.value==="portal"?[]:(await C("GET /v1/tenants/{tenant}/sources",{path:{tenant:T.value},signal:t})).items,[T.value]);return new Map(e.data?.map(
t=>[t.id,t]))}function Ir(){return U(t=>C("GET /v1/tenants/{tenant}/event-types",{path:{tenant:T.value},signal:t}),[T.value]).data?.items.map(t=>t.name)??[]}var Cn=(e,t)=>e?.
url?.replace(/^https?:\/\//,"")??(e?.description||t||"a draft of an endpoint");var Jo={pending:["info","clock","pending"],leased:["info","send","in progress"],retrying:["warn","refresh","retrying"],delivered:["good","check","delivered"],failed:[
"bad","cross","failed"],skipped:["mute","skip","skipped"],cancelled:["mute","minus","cancelled"],quarantined:["bad","alert","quarantined"],active:["good","check",
"active"],disabled:["mute","pause","disabled"],failing:["bad","alert","failing"],handshake:["info","plug","handshake"],duplicate:["mute","copy","duplicate"],accepted:[
"good","shield","verified"],refused:["bad","cross","refused"],running:["info","refresh","running"],done:["good","check","done"],test:["info","bolt","test"]};function Se({
state:e,children:t}){let[n,o,s]=Jo[e]??["mute","circle",e];return r("span",{class:"badge "+n,children:[r(S,{name:o,size:12}),t??s]})}function Nt({code:e}){if(!e)
return r("span",{class:"badge bad",children:[r(S,{name:"plug",size:12}),"no answer"]});let t=e<300?"good":e<400?"warn":"bad";return r("span",{class:"badge "+t,children:[
r(S,{name:e<300?"check":"cross",size:12}),e]})}var Qo=/\s+|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\]:,]|\w+/gy;function qt(e){try{JSON.parse(e)}catch{return}let t=e.match(Qo).filter(s=>s.trim()!==""),n=[],o=0;
for(let[s,i]of t.entries()){let a=t[s-1],l=a==="{"||a==="[",d=i==="}"||i==="]";d&&o--;let h=s>0&&(d?!l:l||a===","),u="word";i.startsWith('"')?u=t[s+1]===":"?"na\
me":"string":/^[-\d]/.test(i)?u="number":/^[{}[\]:,]$/.test(i)&&(u="mark"),n.push({kind:u,text:i===":"?": ":i,depth:o,starts:h}),(i==="{"||i==="[")&&o++}return n}
function Ca(e){let t={},n="";for(let o of qt(e)??[])o.depth===0||o.depth===1&&o.text===","||(o.depth===1&&o.kind==="name"?(n=JSON.parse(o.text),t[n]=""):(o.text!==
": "||o.depth>1)&&(t[n]+=o.text));return t}function Ta(e){return qt(e)?.map(t=>(t.starts?`
`+"  ".repeat(t.depth):"")+t.text).join("")??e}var Ut=65536,ct=e=>Uint8Array.from(atob(e??""),t=>t.charCodeAt(0));function Ne({of:e,label:t,download:n}){return r(ei,{text:Xo(e)??Yo(e.subarray(0,Zo)),label:t,
download:n})}var Zo=4096;function Xo(e){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function Yo(e){let t=[];for(let n=0;n<
e.length;n+=16){let o=[...e.subarray(n,n+16)],s=o.map(i=>i>=32&&i<127?String.fromCharCode(i):".").join("");t.push(`${n.toString(16).padStart(6,"0")}  ${o.map(i=>i.
toString(16).padStart(2,"0")).join(" ").padEnd(47)}  ${s}`)}return t.join(`
`)}function ei({text:e,label:t="Payload",download:n}){let[o,s]=A(!1),i=le(()=>e.length<=Ut?qt(e):void 0,[e]),a=i!==void 0&&!o;return r("div",{class:"payload",children:[
r("div",{class:"bar",children:[i&&r("button",{type:"button",class:"quiet","aria-pressed":o,onClick:()=>s(!o),children:o?"As laid out":"As it came"}),r("span",{class:"\
hint",children:rt(new TextEncoder().encode(e).length)}),r(Y,{text:e,label:"Copy "+t.toLowerCase()}),n&&r("a",{class:"button quiet",href:n,download:!0,children:"\
Download"})]}),r("pre",{tabIndex:0,"aria-label":t,children:r("code",{children:a?i.map((l,d)=>r("span",{class:"j-"+l.kind,children:[l.starts?`
`+"  ".repeat(l.depth):"",l.text]},d)):e.slice(0,Ut)})}),e.length>Ut&&r("p",{class:"hint",children:["The first ",rt(Ut)," are shown."]})]})}var Nr;async function ti(){let{items:e}=await C("GET /v1/causes",{});return new Map(e.map(t=>[t.code,t]))}function dt(){return U(()=>Nr??=ti().catch(e=>{throw Nr=
void 0,e}),[]).data}var qr=e=>e.map(t=>`${t.name}: ${t.value}`).join(`
`);function ni({attempt:e}){let t=dt()?.get(e.cause??"");return e.cause?r(Z,{kind:"bad",children:[r("strong",{children:t?.title??e.cause}),r("p",{children:t?.why??
e.detail}),t&&e.detail&&r("p",{class:"hint",children:e.detail}),r("p",{children:t?.fix??e.hint})]}):null}function Ur({attempt:e,body:t}){let n=e.exchange,o=e.response||
(n?.response_header.length??0)>0;return r("div",{class:"stack",children:[r(ni,{attempt:e}),r(Ot,{of:[["Answer",r(Nt,{code:e.status})],["Took",J(e.duration_ms)],
["Name lookup",n&&n.dns_ms>0?J(n.dns_ms):void 0],["Connection",n&&n.connect_ms>0?J(n.connect_ms):void 0],["TLS",n&&n.tls_ms>0?J(n.tls_ms):void 0],["First byte",
n&&n.first_byte_ms>0?J(n.first_byte_ms):void 0]]}),n&&r("section",{children:[r("h3",{children:"Request as sent"}),r(st,{label:"Request headers",text:qr(n.request_header)})]}),
n?.request_body?r(Ne,{label:"Request body",of:ct(n.request_body)}):t&&r(Ne,{label:"Request body",of:t}),o&&r("section",{children:[r("h3",{children:"Response"}),
n&&n.response_header.length>0&&r(st,{label:"Response headers",text:qr(n.response_header)}),e.response&&r(Ne,{label:"Response body",of:ct(e.response)})]})]})}function jt({filters:e}){let t=D(null),n=e.filter(o=>F.value.get(o.name));return L(()=>{let o=s=>{s.key!=="/"||s.target.closest("input, textarea, select, dialog")||
(s.preventDefault(),t.current?.querySelector("input, select")?.focus())};return addEventListener("keydown",o),()=>removeEventListener("keydown",o)},[]),r("form",
{ref:t,class:"filters",role:"search",onSubmit:o=>o.preventDefault(),children:[e.map(o=>r("label",{children:[r("span",{children:o.label}),r(ri,{filter:o})]},o.name)),
n.length>0&&r("button",{type:"button",class:"quiet",onClick:()=>z(Object.fromEntries(e.map(o=>[o.name,void 0]))),children:[r(S,{name:"cross"})," Clear ",n.length===
1?"the filter":"filters"]})]})}function ri({filter:e}){let t=F.value.get(e.name)??"";if(e.kind==="choice")return r("select",{value:t,onChange:o=>z({[e.name]:o.currentTarget.
value}),children:[r("option",{value:"",children:"any"}),e.options.map(o=>r("option",{value:o.value,children:o.label},o.value))]});if(e.kind==="time")return r("i\
nput",{type:"datetime-local",value:ot(t),onChange:o=>z({[e.name]:it(o.currentTarget.value)})});let n="filter-"+e.name;return r(x,{children:[r("input",{type:"sea\
rch",autocomplete:"off",list:e.suggestions&&n,value:t,placeholder:e.placeholder,onInput:o=>z({[e.name]:o.currentTarget.value},!0)}),e.suggestions&&r("datalist",
{id:n,children:e.suggestions.map(o=>r("option",{value:o},o))})]})}var jr=e=>e.some(t=>F.value.get(t.name)),Ht=e=>z(Object.fromEntries(e.map(t=>[t.name,void 0])));var Hr=100;function se({label:e,rows:t,columns:n,id:o,link:s,more:i,busy:a}){let[l,d]=A(Hr),h=D(null),u=i?t:t.slice(0,l);L(()=>{a||ke(`${e}: ${ie(t.length)}${i?
" and more":""}`)},[t.length,a,!!i]),L(()=>{let f=c=>{if(cr.peek()==="off"||c.ctrlKey||c.metaKey||c.altKey||oi(c.target))return;let v=document.activeElement?.closest(
"tr")?.dataset.id;c.key==="c"&&v&&Rt(v).then(()=>ke("Copied "+v),xe);let y={j:1,k:-1}[c.key];if(!y)return;let g=[...h.current?.querySelectorAll("tr > :first-chi\
ld a, tr > :first-child button")??[]],w=g.findIndex(b=>b.closest("tr").contains(document.activeElement));g[Math.max(0,Math.min(g.length-1,w+y))]?.focus()};return addEventListener(
"keydown",f),()=>removeEventListener("keydown",f)},[]);let p=f=>{if(f.target.closest("a, button, input, label, summary")||getSelection()?.type==="Range")return;
f.currentTarget.querySelector("a")?.dispatchEvent(new MouseEvent("click",{bubbles:!0,cancelable:!0,ctrlKey:f.ctrlKey,metaKey:f.metaKey}))};return r(x,{children:[
r("div",{class:"table",children:r("table",{"aria-label":e,"aria-busy":a,children:[r("thead",{children:r("tr",{children:n.map(f=>r("th",{scope:"col",class:f.kind,
children:f.head},f.head))})}),r("tbody",{ref:h,children:u.map(f=>r("tr",{"data-id":o(f),class:s&&"link",onClick:s&&p,children:n.map((c,v)=>{let y=c.cell(f);return r(
"td",{class:c.kind,children:v===0&&s?r("a",{href:s(f),children:y}):y},c.head)})},o(f)))})]})}),(i||u.length<t.length)&&r("p",{class:"more",children:[r("button",
{type:"button","aria-disabled":a,onClick:()=>{a||(i?i():d(l+Hr*5))},children:"Show more"}),!i&&r("span",{class:"hint",children:[ie(u.length)," of ",ie(t.length)]})]})]})}
function zr({fresh:e}){return e.count===0?null:r("p",{class:"fresh",children:r("button",{type:"button",onClick:e.show,children:[ie(e.count)," new"]})})}var oi=e=>e instanceof
Element&&e.closest("input, textarea, select, [contenteditable], dialog")!==null;function Br({label:e,list:t,fresh:n,filters:o,columns:s,link:i,title:a,actions:l,empty:d}){let h=o.filter(u=>jr([u])).map(u=>u.label.toLowerCase());return r(x,{
children:[o.length>0&&r(jt,{filters:o}),t.error?r(Q,{error:t.error,retry:t.reload}):null,!t.items&&!t.error&&r(Ce,{lines:8}),t.items?.length===0&&(h.length>0?r(
B,{icon:"search",title:`No ${e.toLowerCase()} fit the filters`,action:r("button",{type:"button",onClick:()=>Ht(o),children:"Clear the filters"}),children:["What\
 is left out is so by ",h.join(", "),"."]}):d),t.items&&t.items.length>0&&r(V,{flush:!0,title:a,actions:l,children:[r(zr,{fresh:n}),r(se,{label:e,rows:t.items,busy:t.
busy,more:t.more,id:u=>u.id,link:i,columns:s})]})]})}function ee({at:e,exact:t}){return e?r("time",{dateTime:e,title:t?nt(e):K(e),children:t?K(e):nt(e)}):r("span",{class:"hint",children:"never"})}function cl(){let e=X.
value==="utc";return r("button",{type:"button",class:"quiet","aria-pressed":e,title:"Tell times in UTC or in your own zone",onClick:()=>X.value=e?"local":"utc",
children:e?"UTC":"Local"})}var ii=["pending","leased","delivered","failed","cancelled","skipped","quarantined"],si=["endpoint disabled","filtered","expired"];function ai({of:e}){let t=e.state===
"pending"&&e.attempts>0?"retrying":e.state,n=e.state==="pending"&&e.due_at&&new Date(e.due_at).getTime()>Pt.value+1e4;return r(Se,{state:t,children:n?`${t} ${nt(
e.due_at)}`:void 0})}function li({of:e}){let t=dt()?.get(e.last_attempt?.cause??""),n=e.state==="failed"||e.state==="pending"?t?.title??e.last_attempt?.cause:e.
reason;return n?r("small",{children:n}):null}function Ml(){let e=G("/jobs/new",{kind:"replay",...Vr()});return r($e,{title:"Deliveries",about:"One event for one\
 endpoint each, with all that was tried.",actions:De("operator")&&r("a",{class:"button",href:e,children:[r(S,{name:"refresh"})," Replay these…"]}),children:r(
ui,{empty:r(B,{icon:"send",title:"Nothing was delivered yet",children:"An event that an endpoint subscribes to becomes a delivery. Send a test to an endpoint, o\
r publish an event."})})})}var Vr=()=>Object.fromEntries(["state","endpoint","type","reason","since","until"].map(e=>[e,F.value.get(e)??void 0]));function ui({event:e,
endpoint:t,title:n,empty:o}){let s=$r(),i=Ir(),a=e?[]:[{name:"state",label:"State",kind:"choice",options:ii.map(f=>({value:f,label:f==="leased"?"in progress":f}))},
...t?[]:[{name:"endpoint",label:"Endpoint",kind:"choice",options:[...s.values()].map(f=>({value:f.id,label:Cn(f,f.id)}))}],{name:"type",label:"Event type",kind:"\
text",placeholder:"the whole name",suggestions:i},{name:"reason",label:"Reason",kind:"text",placeholder:"such as filtered",suggestions:si},{name:"since",label:"\
Since",kind:"time"},{name:"until",label:"Until",kind:"time"}],l=e?{}:Vr(),d={event:e,type:l.type,reason:l.reason,since:l.since,until:l.until,endpoint:t??l.endpoint,
state:l.state?[l.state]:void 0},h=Mt((f,c)=>C("GET /v1/tenants/{tenant}/deliveries",{path:{tenant:T.value},query:{...d,cursor:f},signal:c}),[T.value,JSON.stringify(
d)]),u=Dr(h,"delivery",f=>(!e||f.event===e)&&(!d.endpoint||f.endpoint===d.endpoint)&&(!d.state||d.state.includes(f.state))&&(!d.type||f.type===d.type)&&(!d.reason||
f.reason===d.reason||f.reason?.startsWith(d.reason+":")===!0)&&!d.until);return r(Br,{label:"Deliveries",title:n,list:h,fresh:u,filters:a,columns:[{head:t?"Even\
t":"Delivery",kind:"main",cell:f=>{let c=Cn(s.get(f.endpoint??""),f.endpoint);return r(x,{children:[e?c:r("code",{children:f.type})," ",f.test&&r(Se,{state:"tes\
t"}),r("small",{children:e||t?f.id:c})]})}},{head:"State",cell:f=>r(x,{children:[r(ai,{of:f}),r(li,{of:f})]})},{head:"Answer",cell:f=>f.last_attempt?r(Nt,{code:f.
last_attempt.status}):r("span",{class:"hint",children:"–"})},{head:"Attempts",kind:"minor",cell:f=>f.attempts},{head:"Took",kind:"minor",cell:f=>f.last_attempt&&
J(f.last_attempt.duration_ms)},{head:"Created",kind:"minor",cell:f=>r(ee,{at:f.created_at})}],link:f=>G("/deliveries/"+f.id),empty:o})}var Wr=e=>e.disabled?"disabled":e.failing_since?"failing":"active",Gr=[{name:"search",label:"Search",kind:"text",placeholder:"URL, description or event type"},{
name:"state",label:"State",kind:"choice",options:["active","failing","disabled"].map(e=>({value:e,label:e}))}];function jl(){let e=U(i=>C("GET /v1/tenants/{tena\
nt}/endpoints",{path:{tenant:T.value},signal:i}),[T.value]),t=(F.value.get("search")??"").toLowerCase(),n=F.value.get("state")??"",o=i=>(!n||Wr(i)===n)&&[i.url??
"",i.description,i.id,...i.event_types].some(a=>a.toLowerCase().includes(t)),s=De("operator")&&r("a",{class:"button primary",href:G("/endpoints/new"),children:[
r(S,{name:"plus"})," New endpoint"]});return r($e,{title:"Endpoints",about:"Where events are sent, signed.",actions:s,children:r(pe,{of:e,children:({items:i})=>{
if(i.length===0)return r(B,{icon:"send",title:"No endpoints yet",action:s,children:"An endpoint is a URL that gets the events it subscribes to. Add one, and sen\
d it a test."});let a=i.filter(o);return r(x,{children:[r(jt,{filters:Gr}),a.length===0?r(B,{icon:"search",title:"No endpoint fits the filters",action:r("button",
{type:"button",onClick:()=>Ht(Gr),children:"Clear the filters"})}):r(V,{flush:!0,children:r(se,{label:"Endpoints",rows:a,id:l=>l.id,link:l=>G("/endpoints/"+l.id),
columns:[{head:"URL",kind:"main",cell:l=>r(x,{children:[l.url??"polled by its consumer",l.description&&r("small",{children:l.description})]})},{head:"State",cell:l=>r(
Se,{state:Wr(l)})},{head:"Events",kind:"minor",cell:l=>l.event_types.includes("*")?"all":l.event_types.length},{head:"Scheme",kind:"minor",cell:l=>l.scheme},{head:"\
Created",kind:"minor",cell:l=>r(ee,{at:l.created_at})}]})})]})}})})}function ci(){let e=U(t=>C("GET /v1/tenants/{tenant}/test-receiver",{path:{tenant:T.value},signal:t}),[T.value]);return ut(["deliveries"],()=>e.reload()),e}function nu(){
let e=ci();return r($e,{title:"Test receiver",about:"A receiver inside this server. It verifies what an endpoint is sent, with the endpoint's own scheme and sec\
rets.",children:r(pe,{of:e,children:({url:t,items:n})=>r(x,{children:[r(V,{children:r("div",{class:"field",children:[r("span",{class:"label",children:"URL for a\
n endpoint"}),r("div",{class:"secret",children:[r("code",{children:t}),r(Y,{text:t,label:"Copy the URL"})]}),r("p",{class:"hint",children:"Nobody outside reache\
s it: deliveries to this URL stay inside the server. The last 20 are kept until it stops."})]})}),n.length===0?r(B,{icon:"inbox",title:"Nothing has come yet",action:r(
"a",{class:"button primary",href:G("/endpoints/new",{receiver:"test"}),children:[r(S,{name:"plus"})," Add an endpoint with this URL"]}),children:"Then send it a\
 test."}):r(di,{items:n})]})})})}function di({items:e}){return r(x,{children:e.map(t=>r("details",{class:"card received",children:[r("summary",{children:[r(Se,{
state:t.verified?"accepted":"refused"})," ",r("code",{children:t.type})," ",r("span",{class:"hint",children:[r(ee,{at:t.received_at})," · ",rt(t.size)]})]}),r(
"div",{class:"stack",children:[t.signatures.map(n=>r(Z,{kind:n.verified?"good":"bad",children:n.verified?r(x,{children:["The signature is right, under ",r("code",
{children:n.scheme}),"."]}):r(x,{children:[r("strong",{children:["The signature is wrong, under ",r("code",{children:n.scheme}),": ",n.reason,"."]})," ",n.detail,
" ",n.hint]})},n.scheme)),r(Ot,{of:[["Delivery",r(kr,{id:t.delivery})],["Endpoint",t.endpoint?r("a",{href:G("/endpoints/"+t.endpoint),children:t.endpoint}):"a d\
raft"],["Received",r(ee,{at:t.received_at,exact:!0})]]}),r(st,{label:"Headers",text:t.header.map(n=>`${n.name}: ${n.value}`).join(`
`)}),r(Ne,{label:"Body",of:ct(t.body)})]})]},t.delivery+t.received_at))})}function Kr(e,t,n=()=>({})){let[o,s]=A(e),[i,a]=A({}),[l,d]=A(),[h,u]=A(!1),p=D(null),f=v=>{a(v),setTimeout(()=>p.current?.querySelector("[aria-invalid=true]")?.
focus())},c=async v=>{if(v.preventDefault(),h)return;d(void 0);let y=n(o);if(f(y),!(Object.keys(y).length>0)){u(!0);try{await t(o)}catch(g){let w=g instanceof H?
fi(g,o):{};Object.keys(w).length>0?f(w):d(g)}u(!1)}};return{values:o,errors:i,failure:l,busy:h,ref:p,set:v=>{s(y=>({...y,...v})),a(y=>Object.fromEntries(Object.
entries(y).filter(([g])=>!(g in v))))},submit:v=>{c(v)}}}function fi(e,t){let n={};for(let{location:o="",message:s}of e.problem.errors??[]){let i=o.replace(/^body\./,
"").split(/[.[]/)[0];if(!(i in t))continue;let a=e.problem.hint;n[i]??=a?`${s} – ${a}`:s}return n}function Jr({form:{failure:e}}){return e?!(e instanceof H)||
e.status>=500?r(Q,{error:e}):r("div",{role:"alert",children:r(Z,{kind:"bad",children:_n(e)})}):null}function ft({label:e,hint:t,error:n,children:o}){let s=ye();
return r("div",{class:"field",children:[r("label",{for:s,children:e}),o({id:s,"aria-invalid":n?!0:void 0,"aria-describedby":`${s}-hint ${s}-error`}),r("p",{class:"\
error",id:s+"-error",children:n}),t&&r("p",{class:"hint",id:s+"-hint",children:t})]})}function te({label:e,hint:t,error:n,value:o,onValue:s,type:i="text",...a}){
return r(ft,{label:e,hint:t,error:n,children:l=>r("input",{type:i,autocomplete:"off",spellcheck:!1,...a,...l,value:o,onInput:d=>s(d.currentTarget.value)})})}function Qr({
label:e,hint:t,error:n,value:o,onValue:s,...i}){return r(ft,{label:e,hint:t,error:n,children:a=>r("textarea",{rows:4,spellcheck:!1,...i,...a,value:o,onInput:l=>s(
l.currentTarget.value)})})}function qe({label:e,hint:t,error:n,value:o,onValue:s,options:i}){return r(ft,{label:e,hint:t,error:n,children:a=>r("select",{...a,value:o,
onChange:l=>s(l.currentTarget.value),children:i.map(l=>r("option",{value:l.value,children:l.label},l.value))})})}function Ue({label:e,hint:t,checked:n,onValue:o}){
let s=ye();return r("div",{class:"check",children:[r("input",{type:"checkbox",id:s,checked:n,"aria-describedby":t?s+"-hint":void 0,onChange:i=>o(i.currentTarget.
checked)}),r("label",{for:s,children:e}),t&&r("p",{class:"hint",id:s+"-hint",children:t})]})}var pi=/^(accept-encoding|connection|content-length|host|transfer-encoding)$/i,Tn=e=>`'${e.replaceAll("'","'\\''")}'`,Zr=e=>btoa(Array.from(e,t=>String.fromCharCode(
t)).join(""));function fu({method:e,url:t,header:n,body:o}){let s=[`curl -X ${e} ${Tn(t)}`,...n.filter(a=>!pi.test(a.name)).map(a=>`  -H ${Tn(`${a.name}: ${a.value}`)}`)];
if(o.length===0)return s.join(` \\
`);let i;try{i=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(o)}catch{}return i!==void 0&&!i.includes("\0")?[...s,`  --data-raw ${Tn(i)}`].join(` \\
`):`echo ${Zr(o)} | base64 -d | `+[...s,"  --data-binary @-"].join(` \\
`)}var pu=({method:e,url:t,header:n,body:o})=>JSON.stringify({method:e,url:t,headers:n,body_base64:Zr(o)},null,2),mu=M(void 0);function xu({value:e,onValue:t,error:n,label:o="Trigger events"}){let[s,i]=A(""),a=ye(),l=U(g=>C("GET /v1/tenants/{tenant}/event-types",{path:{tenant:T.value},signal:g}),
[T.value]).data?.items??[],d=e.includes("*"),h=new Map(l.map(g=>[g.name,g.description])),u=[...new Set([...h.keys(),...e.filter(g=>g!=="*")])].sort(),p=s.trim(),
f=u.filter(g=>g.toLowerCase().includes(p.toLowerCase())||h.get(g)?.toLowerCase().includes(p.toLowerCase())),c=Map.groupBy(f,g=>g.split(".")[0]),v=(g,w)=>t(w?[...e,
g]:e.filter(b=>b!==g)),y=()=>{!p||u.includes(p)||(v(p,!0),i(""))};return r("fieldset",{"aria-describedby":a+"-error",children:[r("legend",{children:o}),r("p",{class:"\
hint",id:a+"-hint",children:["What happens that is sent there. ",!d&&e.length>0&&`${e.length} chosen.`]}),r(Ue,{label:"All events, also those of types to come",
checked:d,onValue:g=>t(g?["*"]:[])}),!d&&r("div",{class:"picker",children:[r("div",{class:"beside",children:[r("input",{type:"search","aria-label":"Search event\
 types, or name another one","aria-invalid":n?!0:void 0,"aria-describedby":`${a}-hint ${a}-error`,autocomplete:"off",placeholder:l.length>0?"Search, or name ano\
ther one":"Name one, such as user.created",value:s,onInput:g=>i(g.currentTarget.value),onKeyDown:g=>{g.key==="Enter"&&(g.preventDefault(),y())}}),p&&!u.includes(
p)&&r("button",{type:"button",onClick:y,children:[r(S,{name:"plus"})," Add"]})]}),[...c].map(([g,w])=>r("div",{class:"group",children:[c.size>1&&w.length>1&&r("\
p",{children:g}),w.map(b=>r(Ue,{label:r("code",{children:b}),hint:h.get(b),checked:e.includes(b),onValue:P=>v(b,P)},b))]},g)),f.length===0&&r("p",{class:"hint",
children:p?`There is no event type “${p}” yet. Add it to subscribe to it all the same.`:"There are no event types yet."})]}),r("p",{class:"error",id:a+"-err\
or",children:n})]})}function Lu({value:e,onValue:t,error:n,hint:o,label:s="Signature scheme"}){let[i,a]=A(!1);return r(ft,{label:s,error:n,hint:o,children:l=>r(x,{children:[r("butt\
on",{type:"button",class:"select",...l,onClick:()=>a(!0),children:[r(S,{name:"shield"})," ",r("span",{children:e})," ",r(S,{name:"down"})]}),i&&r(mi,{value:e,onClose:()=>a(
!1),onChoose:d=>{a(!1),t(d)}})]})})}function mi({value:e,onChoose:t,onClose:n}){let[o,s]=A(""),i=U(a=>C("GET /v1/tenants/{tenant}/schemes",{path:{tenant:T.value},
query:{search:o,limit:100},signal:a}),[o,T.value]);return r(at,{title:"Choose a signature scheme",onClose:n,children:r("div",{class:"stack",children:[r("input",
{type:"search","aria-label":"Search schemes",placeholder:"Search by vendor, such as github",autocomplete:"off",autofocus:!0,value:o,onInput:a=>s(a.currentTarget.
value),onKeyDown:a=>{a.key==="Enter"&&(a.preventDefault(),i.data?.items[0]&&o&&t(i.data.items[0].name))}}),i.error?r(Q,{error:i.error,retry:i.reload}):null,i.data?
r("ul",{class:"choices","aria-busy":i.busy,children:[i.data.items.map(a=>r("li",{children:r("button",{type:"button",class:"quiet","aria-pressed":a.name===e,onClick:()=>t(
a.name),children:[r("span",{children:a.title})," ",r("code",{children:a.name})," ",a.own&&r("small",{children:"your own"})]})},a.name)),i.data.items.length===0&&
r("li",{class:"hint",children:"No scheme of that name."}),i.data.next_cursor&&r("li",{class:"hint",children:"There are more: search for them."})]}):r(Ce,{})]})})}function zu({target:e}){let t=Mt((n,o)=>C("GET /v1/tenants/{tenant}/audit",{path:{tenant:T.value},query:{target:e,cursor:n},signal:o}),[T.value,e]);return t.error?
r(Q,{error:t.error,retry:t.reload}):t.items?t.items.length===0?r(B,{icon:"list",title:"Nothing was done yet",children:"Looks at a secret, changes and replays ar\
e listed here."}):r(V,{flush:!0,children:r(se,{label:"Activity",rows:t.items,busy:t.busy,more:t.more,id:n=>n.id,columns:[{head:"What",kind:"main",cell:n=>r(x,{children:[
hi(n.action),n.detail&&r("small",{children:Object.entries(n.detail).map(([o,s])=>`${o}: ${s}`).join(", ")})]})},{head:"Who",cell:n=>n.actor.name||n.actor.id||n.
actor.kind},{head:"From",kind:"minor",cell:n=>n.remote},{head:"When",cell:n=>r(ee,{at:n.at})}]})}):r(Ce,{})}var hi=e=>e.charAt(0).toUpperCase()+e.slice(1).replaceAll(
"-"," ");var Xr=async()=>(await import("./uPlot.esm-FQ5ULF4V.js")).default;var Sn=[{value:"15m",label:"15 min",minutes:15},{value:"1h",label:"1 hour",minutes:60},{value:"24h",label:"24 hours",minutes:1440},{value:"7d",label:"7 days",minutes:10080},
{value:"30d",label:"30 days",minutes:43200}],Mn="1h";function Yr(){let e=F.value.get("since");if(e)return{since:e,until:F.value.get("until")??void 0};let t=Sn.find(
n=>n.value===(F.value.get("range")??Mn))??Sn[1];return{since:new Date(Math.floor(Date.now()/6e4-t.minutes+1)*6e4).toISOString()}}var eo=()=>["range","since","un\
til"].map(e=>F.value.get(e)).join(),to=(e,t)=>z({range:void 0,since:new Date(Math.floor(e)).toISOString(),until:new Date(Math.ceil(t)).toISOString()});function no(){
let e=F.value.has("since"),t=F.value.get("range")??Mn;return r("div",{class:"range",role:"group","aria-label":"Time",children:[Sn.map(n=>r("button",{type:"butto\
n",class:"quiet","aria-pressed":!e&&n.value===t,onClick:()=>z({range:n.value===Mn?void 0:n.value,since:void 0,until:void 0}),children:n.label},n.value)),r("deta\
ils",{open:e,children:[r("summary",{class:"button quiet",children:"Other"}),r("span",{class:"row",children:[r("input",{type:"datetime-local","aria-label":"Since",
value:ot(F.value.get("since")??void 0),onChange:n=>z({range:void 0,since:it(n.currentTarget.value)})}),r("input",{type:"datetime-local","aria-label":"Until",value:ot(
F.value.get("until")??void 0),onChange:n=>z({range:void 0,until:it(n.currentTarget.value)})})]})]})]})}var ro=190;function me({name:e,title:t,about:n,times:o,step:s,until:i,series:a,stacked:l,unit:d,most:h}){let[u,p]=A(null),f=F.value.get("table")===e,c=a.every(y=>y.
values.every(g=>g===null||l&&g===0)),v=y=>{if(u!==null)return y.values[u]==null?"–":d(y.values[u]);if(l)return d(y.values.reduce((w,b)=>w+(b??0),0));let g=y.values.
findLast(w=>w!==null);return g==null?"–":d(g)};return r("section",{class:"card chart","aria-label":t,children:[r("header",{children:[r("h2",{children:[t," ",u!==
null&&o[u]!==void 0&&r("small",{children:K(o[u]*1e3)})]}),r("button",{type:"button",class:"quiet","aria-pressed":f,"aria-label":`Table: ${t}`,onClick:()=>z({table:f?
void 0:e},!0),children:[r(S,{name:"list"})," Table"]})]}),!f&&a.length>1&&r("ul",{class:"legend",children:a.map(y=>r("li",{children:[r("i",{class:y.hatch,style:{
color:`var(${y.color})`}}),y.label," ",r("b",{children:v(y)})]},y.label))}),!f&&a.length===1&&r("p",{class:"legend",children:r("b",{children:v(a[0])})}),!f&&r("\
div",{class:"plot",children:[r(_i,{about:n,times:o,step:s,until:i,series:a,stacked:l??!1,unit:d,most:h,onAt:p}),c&&r("p",{children:"Nothing in this time"})]}),f&&
(c?r(B,{icon:"list",title:"Nothing in this time"}):r(vi,{title:t,times:o,series:a,unit:d}))]})}function vi({title:e,times:t,series:n,unit:o}){let s=t.map((i,a)=>({
t:i,i:a})).filter(({i})=>n.some(a=>a.values[i]!=null&&a.values[i]!==0)).reverse();return r(se,{label:e,rows:s,id:i=>String(i.t),columns:[{head:"From",kind:"main",
cell:i=>K(i.t*1e3)},...n.map(i=>({head:i.label,kind:"number",cell:a=>i.values[a.i]==null?"–":o(i.values[a.i])}))]})}function _i({about:e,times:t,step:n,until:o,
series:s,stacked:i,unit:a,most:l,onAt:d}){let h=D(null),u=D(void 0),p=le(()=>gi(t,s,i),[t,s,i]),f=D([0,0]);f.current=[t[0]??0,o];let c=D(p);c.current=p;let[v,y]=A(
0);L(()=>{let w=matchMedia("(prefers-color-scheme: dark)"),b=()=>y(P=>P+1);return w.addEventListener("change",b),()=>w.removeEventListener("change",b)},[]);let g=[
i,n,ln.value,X.value,v,...s.flatMap(w=>[w.label,w.color])].join();return L(()=>{let w=h.current,b=!1,P=new ResizeObserver(()=>u.current?.setSize({width:w.clientWidth,
height:ro}));return Xr().then(R=>{b||(u.current=new R(yi(R,w,{step:n,series:s,stacked:i,unit:a,most:l,range:f,onAt:d}),c.current,w),P.observe(w))}),()=>{b=!0,P.
disconnect(),u.current?.destroy(),u.current=void 0}},[g]),L(()=>u.current?.setData(p),[p]),r("div",{ref:h,role:"img","aria-label":e})}function gi(e,t,n){if(!n)return[
[...e],...t.map(i=>[...i.values])];let o=e.map(()=>0),s=t.map(i=>i.values.map((a,l)=>o[l]=o[l]+(a??0)));return[[...e],...s.reverse()]}function yi(e,t,{step:n,series:o,
stacked:s,unit:i,most:a,range:l,onAt:d}){let h=v=>{t.style.color=`var(${v})`;let y=getComputedStyle(t).color;return t.style.color="",y},u=h("--soft"),p=h("--lin\
e"),f={stroke:u,font:"12px system-ui, sans-serif",grid:{stroke:p,width:1},ticks:{show:!1}},c=s?[...o].reverse():o;return{width:t.clientWidth,height:ro,padding:[
8,18,0,0],legend:{show:!1},tzDate:v=>X.peek()==="utc"?e.tzDate(new Date(v*1e3),"Etc/UTC"):new Date(v*1e3),scales:{x:{time:!0,range:()=>l.current},y:{range:(v,y,g)=>[
0,a??(g>0?g*1.1:1)]}},axes:[{...f,grid:{show:!1},space:70,values:[[86400,"{D} {MMM}",null,null,null,null,null,null,1],[3600,"{HH}:{mm}",`
{D} {MMM}`,null,null,null,null,null,1],[60,"{HH}:{mm}",`
{D} {MMM}`,null,null,null,null,null,1],[1,"{HH}:{mm}:{ss}",null,null,null,null,null,null,1]]},{...f,size:56,space:36,values:(v,y)=>y.map(g=>i(g))}],series:[{},...c.
map(v=>s?{label:v.label,width:0,fill:()=>bi(h(v.color),v.hatch,h("--card")),paths:e.paths.bars({size:[.82,40],align:1,gap:1}),points:{show:!1}}:{label:v.label,width:2,
stroke:h(v.color),dash:v.dash,points:{show:v.values.filter(y=>y!==null).length<40,size:5}})],cursor:{y:!1,points:{show:!s},drag:{x:!0,y:!1,setScale:!1},sync:{key:"\
charts"}},hooks:{setCursor:[v=>d(v.cursor.idx??null)],setSelect:[v=>{if(v.select.width<5)return;let y=Math.floor(v.posToVal(v.select.left,"x")/n)*n,g=Math.ceil(
v.posToVal(v.select.left+v.select.width,"x")/n)*n;v.setSelect({left:0,top:0,width:0,height:0},!1),to(y*1e3,g*1e3)}]}}}function bi(e,t,n){if(!t)return e;let o=8,
s=new OffscreenCanvas(o,o),i=s.getContext("2d");if(i.fillStyle=e,i.fillRect(0,0,o,o),i.strokeStyle=i.fillStyle=n,i.lineWidth=1.5,t==="dots")i.fillRect(1,1,2,2),
i.fillRect(5,5,2,2);else{for(let a of[-o,0,o])i.moveTo(a,o),i.lineTo(a+o,0),t==="cross"&&(i.moveTo(a,0),i.lineTo(a+o,o));i.stroke()}return i.createPattern(s,"re\
peat")}function sc({values:e}){let t=e.filter(a=>a!==null);if(t.length<2)return r("svg",{class:"spark",viewBox:"0 0 100 24","aria-hidden":"true"});let n=Math.max(
...t,Number.MIN_VALUE),o=Math.min(...t,0),s="M",i=e.map((a,l)=>{if(a===null)return s="M","";let d=`${s}${(l/(e.length-1)*100).toFixed(1)} ${(22-(a-o)/(n-o||1)*20).
toFixed(1)}`;return s="L",d}).join("");return r("svg",{class:"spark",viewBox:"0 0 100 24",preserveAspectRatio:"none","aria-hidden":"true",children:r("path",{d:i})})}function bc(e){return r(x,{children:[r(no,{}),r(wi,{...e})]})}function wi({endpoint:e,source:t}){let n=innerWidth<700?60:120,o=U(s=>C("GET /v1/tenants/{tenant}/\
metrics",{path:{tenant:T.value},query:{endpoint:e,source:t,...Yr(),buckets:n},signal:s}),[T.value,e,t,eo()]);return Fr(["deliveries","events","requests"],o),r(pe,
{of:o,children:s=>r(Ci,{endpoint:e,source:t,metrics:s})})}var xi=[["2xx","--c-2xx"],["3xx","--c-3xx"],["4xx","--c-4xx","slash"],["5xx","--c-5xx","cross"],["none",
"--c-none","dots"]],ki=[["accepted","verified","--c-2xx"],["handshake","handshake","--c-3xx"],["duplicate","duplicate","--c-none","dots"],["refused","refused","\
--c-5xx","cross"]],oo=e=>`${(e*100).toFixed(1).replace(/\.0$/,"")} %`;function Ci({endpoint:e,source:t,metrics:n}){let o=n.buckets,s=o.map(u=>new Date(u.start).
getTime()/1e3),i={times:s,step:n.step_s,until:new Date(n.until).getTime()/1e3},a=u=>o.map(p=>u(p)??null),l=(u,p)=>o.map((f,c)=>c===o.length-1&&Date.now()<(s[c]+
n.step_s)*1e3?p:u(f)),d=u=>[{label:"p50",color:"--c-p50",values:a(p=>u(p)?.p50)},{label:"p95",color:"--c-p95",dash:[8,4],values:a(p=>u(p)?.p95)},{label:"p99",color:"\
--c-p99",dash:[2,3],values:a(p=>u(p)?.p99)}],h=r(me,{...i,name:"requests",title:"Requests",about:"Requests to sources over time, by verdict.",stacked:!0,unit:ie,
series:ki.map(([u,p,f,c])=>({label:p,color:f,hatch:c,values:a(v=>v.requests[u]??0)}))});return t?r("div",{class:"charts",children:h}):r(x,{children:[r("div",{class:"\
charts",children:[r(me,{...i,name:"attempts",title:"Attempts",about:"Attempts over time, by the class of their answers.",stacked:!0,unit:ie,series:xi.map(([u,p,
f])=>({label:u==="none"?"no answer":u,color:p,hatch:f,values:a(c=>c.answers[u]??0)}))}),r(me,{...i,name:"success",title:"Success",about:"The share of attempts t\
hat delivered, over time.",most:1,unit:oo,series:[{label:"delivered",color:"--c-2xx",values:a(u=>u.success_rate)}]}),r(me,{...i,name:"latency",title:"How long a\
ttempts take",about:"The 50th, 95th and 99th percentile of how long attempts take, over time.",unit:J,series:d(u=>u.latency_ms)}),r(me,{...i,name:"delivered",title:"\
From event to delivered",about:"The 50th, 95th and 99th percentile of the time from an event to its first 2xx answer.",unit:J,series:d(u=>u.delivered_ms)}),!e&&
r(me,{...i,name:"backlog",title:"Waiting",about:"The most deliveries that waited at one time.",unit:ie,series:[{label:"deliveries",color:"--c-p95",values:l(u=>u.
backlog,n.now.deliveries)}]}),!e&&r(me,{...i,name:"oldest",title:"Age of the oldest",about:"How long the oldest delivery that waits has waited.",unit:u=>J(u*1e3),
series:[{label:"oldest",color:"--c-4xx",values:l(u=>u.oldest_s,n.now.oldest_s)}]}),!e&&o.some(u=>Object.values(u.requests).some(Boolean))&&h]}),r(Ti,{metrics:n})]})}
function Ti({metrics:e}){let t=dt(),n=Object.entries(e.sum.causes).sort(([,s],[,i])=>i-s),o=Object.values(e.sum.attempts).reduce((s,i)=>s+i,0);return n.length===
0?null:r(V,{flush:!0,title:"Why attempts failed",children:r(se,{label:"Why attempts failed",rows:n,id:([s])=>s,columns:[{head:"Cause",kind:"main",cell:([s])=>r(
x,{children:[t?.get(s)?.title??s,r("small",{children:t?.get(s)?.fix})]})},{head:"Attempts",kind:"number",cell:([,s])=>ie(s)},{head:"Of all",kind:"number",cell:([
,s])=>oo(s/Math.max(o,1))}]})})}function Ic({endpoint:e}){let t={tenant:T.value,endpoint:e.id};return r(so,{id:e.id,owner:{scheme:e.scheme,signs:!0,list:n=>C("GET /v1/tenants/{tenant}/endpoint\
s/{endpoint}/secrets",{path:t,signal:n}),reveal:()=>C("POST /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/reveal",{path:t}),rotate:n=>C("POST /v1/tenants/{t\
enant}/endpoints/{endpoint}/secrets/rotate",{path:t,body:n}),end:n=>C("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/{secret}",{path:{...t,secret:n}})}})}
function Nc({source:e}){let t={tenant:T.value,source:e.id};return r(so,{id:e.id,owner:{scheme:e.scheme,signs:!1,list:n=>C("GET /v1/tenants/{tenant}/sources/{sou\
rce}/secrets",{path:t,signal:n}),reveal:()=>C("POST /v1/tenants/{tenant}/sources/{source}/secrets/reveal",{path:t}),rotate:n=>C("POST /v1/tenants/{tenant}/sourc\
es/{source}/secrets/rotate",{path:t,body:n}),end:n=>C("DELETE /v1/tenants/{tenant}/sources/{source}/secrets/{secret}",{path:{...t,secret:n}})}})}function so({id:e,
owner:t}){let n=U(t.list,[T.value,e]),[o,s]=A(!1),[i,a]=A({}),l=De("operator"),d=async u=>{let{items:p}=await t.reveal();return a(Object.fromEntries(p.filter(f=>f.
public_key).map(f=>[f.id,f.public_key]))),p.find(f=>f.id===u)?.secret??""},h=async u=>{if(await Tr({title:"End this secret now?",action:"End it",danger:!0,text:r(
"p",{children:t.signs?"Receivers that know only this one refuse every delivery from now on.":"Webhooks that are signed with it are refused from now on."})}))try{
await t.end(u.id),vn("The secret has ended"),n.reload()}catch(f){xe(f)}};return r(V,{title:t.signs?"Secret token":"Secrets",actions:l&&r("button",{type:"button",
onClick:()=>s(!0),children:[r(S,{name:"refresh"})," ",t.signs?"Regenerate":"Replace"]}),children:[r(pe,{of:n,children:({items:u})=>r("div",{class:"stack",children:[
u.length===0&&r("p",{class:"hint",children:"There is none: the provider publishes its keys."}),u.length>1&&r(Z,{children:t.signs?"Deliveries are signed with eac\
h of these where the scheme has room for several, and with the oldest one where it has not.":"A webhook is genuine if it is signed with any of these."}),u.map(p=>r(
"div",{class:"field",children:[r("span",{class:"label",children:[r("code",{children:p.id})," ",p.scheme!==t.scheme&&r(x,{children:["for ",r("code",{children:p.scheme})]}),
" since ",r(ee,{at:p.start_at}),p.end_at&&r("strong",{children:[", ends ",K(p.end_at)]})]}),r("div",{class:"beside",children:[l?r(Cr,{reveal:()=>d(p.id)}):r("sp\
an",{class:"hint",children:"Your role does not allow to see it."}),l&&u.length>1&&r("button",{type:"button",onClick:()=>{h(p)},children:"End now"})]}),i[p.id]&&
r("span",{class:"label",children:"Public key for receivers"}),i[p.id]&&r("div",{class:"secret",children:[r("code",{children:i[p.id]}),r(Y,{text:i[p.id],label:"C\
opy the public key"})]})]},p.id)),r("p",{class:"hint",children:"Each look at a secret is in the audit log. It hides again after a minute."})]})}),o&&r(Si,{owner:t,
onClose:()=>s(!1),onDone:()=>{s(!1),n.reload()}})]})}var io=[{value:"24h",label:"24 hours",ms:864e5},{value:"1h",label:"1 hour",ms:36e5},{value:"168h",label:"7 \
days",ms:6048e5},{value:"720h",label:"30 days",ms:2592e6},{value:"0s",label:"none: the old one ends at once",ms:0}];function Si({owner:e,onClose:t,onDone:n}){let o=Kr(
{secret:"",overlap:"24h"},async({secret:i,overlap:a})=>{let l=await e.rotate({secret:i||void 0,overlap:a});vn(a==="0s"?"The new secret is live":`The new secret \
is live. The old one ends ${K(l.previous_end_at)}`),n()}),s=io.find(i=>i.value===o.values.overlap);return r(at,{title:e.signs?"Regenerate the secret?":"Replace \
the secret?",onClose:t,children:r("form",{ref:o.ref,class:"stack",noValidate:!0,onSubmit:o.submit,children:[r(Jr,{form:o}),r(te,{label:"New secret",name:"new-se\
cret",type:"password",autocomplete:"new-password",placeholder:"made by the server",value:o.values.secret,error:o.errors.secret,onValue:i=>o.set({secret:i}),hint:e.
signs?"Leave it empty unless the receiver says which one it wants.":"The one that the provider shows. Empty: one is made, to be given to the provider."}),r(qe,{
label:"Overlap",value:o.values.overlap,onValue:i=>o.set({overlap:i}),options:io}),s.ms>0?r(Z,{children:["Until ",r("strong",{children:K(Date.now()+s.ms)}),", ",
e.signs?"the old secret stays live: deliveries carry both signatures where the scheme has room for them, and that of the old one where it has not.":"webhooks th\
at are signed with either are accepted."]}):r(Z,{kind:"warn",children:e.signs?"Receivers that do not know the new secret refuse every delivery from now on.":"We\
bhooks that are signed with the old one are refused from now on."}),r("div",{class:"submit",children:[r("button",{type:"submit",class:s.ms>0?"primary":"danger",
"aria-disabled":o.busy,children:e.signs?"Regenerate":"Replace"}),r("button",{type:"button",onClick:t,children:"Cancel"})]})]})})}var Mi={h:3600,m:60,s:1,ms:.001};function En(e){return/^(\d+(\.\d+)?(h|m|s|ms))+$/.test(e)?[...e.matchAll(/([\d.]+)(ms|h|m|s)/g)].reduce((t,[,n,o])=>t+Number(n)*
Mi[o],0):NaN}function zt(e){return e<60?`${Math.round(e)}s`:e<3600?`${Math.round(e/6)/10}m`:`${Math.round(e/360)/10}h`}function Ei(e){if(e.policy==="schedule")return(e.
pauses??[]).map(En);let t=En(e.pause??""),n=e.longest?En(e.longest):86400;return Array.from({length:(e.attempts??10)-1},(o,s)=>Math.min(n,{exponential:t*2**s,linear:t*
(s+1),fixed:t}[e.policy]))}function ao(e){let t=Ei(e);if(t.some(Number.isNaN))return"";let n=t.reduce((s,i)=>s+i,0);return`Tried again after ${(t.length>6?[...t.
slice(0,4).map(zt),"…",zt(t.at(-1))]:t.map(zt)).join(", ")}: ${t.length+1} attempts within ${zt(n)}.`}function Bc(e){return{headers:Object.entries(e.headers??{}).map(([t,n])=>`${t}: ${n}`).join(`
`),concurrency:e.concurrency?.toString()??"",rateCount:e.rate_limit?.count.toString()??"",ratePer:e.rate_limit?.per??"second",order:e.order??"",retry:e.retry?.policy??
"",attempts:e.retry?.attempts?.toString()??"",pause:e.retry?.pause??"30s",longest:e.retry?.longest??"",pauses:(e.retry?.pauses??[]).join(", "),contentDigest:e.content_digest??
!1,noTrace:e.no_trace??!1,filter:e.filter??"",transform:e.transform??""}}var lo=e=>e.trim()?Number(e):void 0;function Ai(e){let t={};for(let o of e.headers.split(
`
`)){let s=o.indexOf(":");o.trim()&&(t[o.slice(0,s<0?void 0:s).trim()]=s<0?"":o.slice(s+1).trim())}let n=e.retry==="exponential"||e.retry==="linear";return{headers:Object.
keys(t).length>0?t:void 0,concurrency:lo(e.concurrency),rate_limit:e.rateCount.trim()?{count:Number(e.rateCount),per:e.ratePer}:void 0,order:e.order||void 0,retry:e.
retry?e.retry==="schedule"?{policy:"schedule",pauses:e.pauses.split(/[\s,]+/).filter(Boolean)}:{policy:e.retry,attempts:lo(e.attempts),pause:e.pause.trim(),longest:n&&
e.longest.trim()||void 0}:void 0,content_digest:e.contentDigest||void 0,no_trace:e.noTrace||void 0,filter:e.filter.trim()||void 0,transform:e.transform.trim()||
void 0}}var Pi=[{value:"",label:"The default: 10 attempts within about 75 hours"},{value:"exponential",label:"Pauses that double"},{value:"linear",label:"Pauses\
 that grow by the first one"},{value:"fixed",label:"Pauses that stay the same"},{value:"schedule",label:"A list of pauses"}];function Vc({value:e,onValue:t,error:n}){
let o=i=>t({...e,...i}),s=Ai(e).retry;return r("div",{class:"stack",children:[n&&r("p",{class:"error",role:"alert",tabIndex:-1,"aria-invalid":"true",children:n}),
r(Qr,{label:"Headers",name:"headers",rows:2,placeholder:"X-Team: billing",value:e.headers,onValue:i=>o({headers:i}),hint:"One a line, sent with every delivery. \
Everybody who sees the endpoint sees them: they are no place for a secret."}),r("div",{class:"columns",children:[r(te,{label:"Attempts at the same time",name:"c\
oncurrency",placeholder:"adapts, 1 to 32",value:e.concurrency,onValue:i=>o({concurrency:i}),hint:"1 to 256."}),r(te,{label:"Rate limit",name:"rate",placeholder:"\
none",value:e.rateCount,onValue:i=>o({rateCount:i}),hint:"The most attempts in a period."}),r(qe,{label:"Period of the rate limit",value:e.ratePer,onValue:i=>o(
{ratePer:i}),options:[{value:"second",label:"a second"},{value:"minute",label:"a minute"}]}),r(qe,{label:"Order",value:e.order,onValue:i=>o({order:i}),hint:"A d\
elivery that fails holds up those behind it.",options:[{value:"",label:"none: as fast as it goes"},{value:"key",label:"by the events' ordering key"},{value:"end\
point",label:"one after the other"}]})]}),r(qe,{label:"Retries",value:e.retry,onValue:i=>o({retry:i}),options:Pi,hint:s&&ao(s)}),e.retry==="schedule"&&r(te,{label:"\
Pauses",name:"pauses",value:e.pauses,onValue:i=>o({pauses:i}),placeholder:"5s, 5m, 1h",hint:"Each 1s to 24h."}),e.retry&&e.retry!=="schedule"&&r("div",{class:"c\
olumns",children:[r(te,{label:"First pause",name:"pause",value:e.pause,onValue:i=>o({pause:i})}),e.retry!=="fixed"&&r(te,{label:"Longest pause",name:"longest",placeholder:"\
24h",value:e.longest,onValue:i=>o({longest:i})}),r(te,{label:"Attempts in all",name:"attempts",placeholder:"10",value:e.attempts,onValue:i=>o({attempts:i}),hint:"\
At most 30."})]}),r(te,{label:"Filter",name:"filter",placeholder:"payload.total > 100",value:e.filter,onValue:i=>o({filter:i}),hint:"A condition in CEL: only ev\
ents that meet it are sent."}),r(te,{label:"Transformation",name:"transform",placeholder:"{id, total}",value:e.transform,onValue:i=>o({transform:i}),hint:"A pro\
gram in jq that makes the payload which is sent."}),r(Ue,{label:"Send a Content-Digest of the body",checked:e.contentDigest,onValue:i=>o({contentDigest:i}),hint:"\
With it a receiver can tell a changed body from a wrong secret."}),r(Ue,{label:"Send no trace headers",checked:e.noTrace,onValue:i=>o({noTrace:i})})]})}function rd(){let[e,t]=A({busy:!1});return{...e,test:async n=>{if(e.busy)return;t({busy:!0});let o={tenant:T.peek()};try{let s="draft"in n?await C("POST /v1/ten\
ants/{tenant}/endpoints/test",{path:o,body:n.draft}):await C("POST /v1/tenants/{tenant}/endpoints/{endpoint}/test",{path:{...o,endpoint:n.endpoint},body:{}});t(
{busy:!1,result:s}),ke(s.attempt.cause?"The test failed":"The test was delivered")}catch(s){t({busy:!1,error:s})}}}}function od({of:e}){return e.busy?r(V,{title:"\
Test",children:r("p",{class:"hint",role:"status",children:"Sending a test from the server…"})}):e.error?r(Q,{error:e.error}):e.result?r(Ri,{of:e.result},e.result.
delivery.id):null}function Ri({of:{attempt:e,delivery:t}}){let n=D(null);L(()=>n.current.scrollIntoView({block:"nearest"}),[]);let o=U(async s=>{let i=await C("\
GET /v1/tenants/{tenant}/events/{event}/payload",{path:{tenant:T.peek(),event:t.event},signal:s});return new Uint8Array(await i.arrayBuffer())},[t.event]);return r(
"div",{ref:n,children:r(V,{title:"Test",actions:r("a",{href:G("/deliveries/"+t.id),children:["In the log ",r(S,{name:"arrow"})]}),children:[!e.cause&&r(Z,{kind:"\
good",children:[r("strong",{children:"Delivered."})," The receiver answered ",e.status,"."]}),r(Ur,{attempt:e,body:o.data})]})})}function ad(e){if(!e.trim())return{url:"Enter the URL that events are to be sent to."};let t;try{t=new URL(e.trim())}catch{return{url:"This is no URL. It begins\
 with https:// and has no spaces."}}return t.protocol!=="https:"&&t.protocol!=="http:"?{url:"The URL has to begin with https://."}:t.username||t.password?{url:"\
The URL must not hold a password: everybody who sees the endpoint would see it."}:{}}export{x as a,Oi as b,A as c,L as d,D as e,Fi as f,ye as g,M as h,W as i,ur as j,ln as k,cr as l,Po as m,Oe as n,H as o,ce as p,un as q,St as r,C as s,U as t,Mt as u,
fr as v,F as w,fn as x,T as y,G as z,hr as A,z as B,ns as C,pr as D,mn as E,_r as F,tt as G,De as H,as as I,ls as J,us as K,cs as L,ds as M,fs as N,ps as O,r as P,
Pt as Q,K as R,J as S,rt as T,ie as U,ot as V,it as W,S as X,vn as Y,xe as Z,ke as _,ks as $,Y as aa,kr as ba,st as ca,pe as da,Ce as ea,Q as fa,B as ga,Z as ha,
Kr as ia,Jr as ja,ft as ka,te as la,Qr as ma,qe as na,Ue as oa,$e as pa,V as qa,Ot as ra,Vs as sa,at as ta,Tr as ua,Zs as va,lt as wa,kn as xa,ut as ya,Dr as za,
Fr as Aa,$r as Ba,ya as Ca,Ir as Da,Cn as Ea,Se as Fa,Nt as Ga,Ca as Ha,Ta as Ia,ct as Ja,Ne as Ka,ei as La,dt as Ma,qr as Na,Ur as Oa,jt as Pa,jr as Qa,Ht as Ra,
se as Sa,oi as Ta,Br as Ua,ee as Va,cl as Wa,ii as Xa,ai as Ya,Ml as Za,ui as _a,Zr as $a,fu as ab,pu as bb,mu as cb,xu as db,Lu as eb,zu as fb,hi as gb,Yr as hb,
eo as ib,no as jb,sc as kb,bc as lb,wi as mb,oo as nb,Wr as ob,jl as pb,Ic as qb,Nc as rb,Bc as sb,Ai as tb,Vc as ub,rd as vb,od as wb,ci as xb,nu as yb,di as zb,
ad as Ab};
