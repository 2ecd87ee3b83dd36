var P,$n,Xt,fe,Jt,_t,In,vt,qn,Zt,Qt,ho,Ke=Symbol.for("pv"),yt={},bt=[],vo=/^m(i|n|o|s|text|space)$/,Yt=Array.isArray,en=bt.slice,be=Object.assign;function ye(e){
e&&e.parentNode&&e.remove()}function Nn(e,t,n){var o,s,i,a={},l=arguments.length;for(i in t)i=="key"?o=t[i]:i=="ref"&&typeof e!="function"?s=t[i]:a[i]=t[i];return l>
2&&(a.children=l>3?en.call(arguments,2):n),Ge(e,a,o,s,null)}function Ge(e,t,n,o,s){var i={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ke,__v:s||++$n,__i:-1,__u:0};return!s&&P.vnode&&P.
vnode(i),i}function x(e){return e.children}function Oe(e,t){this.props=e,this.context=t,this.__g=0}function pe(e,t){if(t==null)return e.__&&pe(e.__,e.__i+1);for(var n;t<e.
__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:pe(e)}function go(e){var t,n=e.__v,o=n.__e,s=[],i=[],a=e.__P;
a&&((t=be({constructor:Ke},n)).__v=n.__v+1,P.vnode&&P.vnode(t),tn(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,s,o||pe(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=
t,zn(s,t,i),n.__=n.__e=null,t.__e!=o&&Un(t))}function Un(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),
Un(e)}function Fn(e){(8&e.__g||(e.__g|=8,fe.push(e),_t++))&&Jt==P.debounceRendering||((Jt=P.debounceRendering)||queueMicrotask)(Hn)}function Hn(){try{for(var e,
t=1;fe.length;)fe.length>t&&fe.sort(In),e=fe.shift(),t=fe.length,8&e.__g&&go(e)}finally{(_t=fe.length)&&(Jt||queueMicrotask)(Hn)}}function jn(e,t,n,o,s,i,a,l,c,p,u){
var m,f,d,g,y,_,w=o.__k||bt,b=t.length;for(c=_o(n,t,w,c,b),m=0;m<b;m++)(d=n.__k[m])!=null&&(f=~d.__i&&w[d.__i]||yt,d.__i=m,_=tn(e,d,f,s,i,a,l,c,p,u),g=d.__e,(f.
ref!=d.ref||8&f.__u)&&(f.ref&&nn(f.ref,null,d,f),d.ref&&u.push(d.ref,d.__c||g,d)),y=y||g,4&d.__u?(c=Bn(d,c,e,!f.__v),f.__e&&(f.__e=null)):typeof d.type=="functi\
on"&&_!==void 0?c=_:g&&(c=g.nextSibling),d.__u&=-21);return n.__e=y,c}function _o(e,t,n,o,s){var i,a,l,c,p,u,m,f,d,g=n.length,y=g,_=0,w=0,b=e.__k=Array(s);for(i=
0;i<s;i++)(a=t[i])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=b[i]=Ge(null,a):Yt(a)?a=b[i]=Ge(x,{children:a}):
a.constructor===Ke&&a.__b?a=b[i]=Ge(a.type,a.props,a.key,a.ref,a.__v):b[i]=a,c=i+_,a.__=e,a.__b=e.__b+1,l=null,~(p=a.__i=yo(a,n,c,y))&&(y--,(l=n[p])&&(l.__u|=2)),
l&&l.__v?(a.__u|=16,p==c-1?_--:p==c+1?_++:p!=c&&(p>c?_--:_++,w=1)):(~p||(s>g?_--:s<g&&_++),typeof a.type!="function"&&(a.__u|=4))):b[i]=null;if(w){for(u=[],m=[],
i=0;i<s;i++)if((a=b[i])&&16&a.__u){for(_=0,f=u.length;_<f;)u[d=_+f>>1]<a.__i?_=d+1:f=d;u[_]=a.__i,m[i]=_+1}for(_=u.length;i--;)m[i]&&(m[i]==_?_--:b[i].__u|=4)}if(y)
for(i=0;i<g;i++)!(l=n[i])||2&l.__u||(l.__e==o&&(o=pe(l)),rn(l,l));return o}function Bn(e,t,n,o){var s,i,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;
if(s=e.__k)for(i=0;i<s.length;i++)s[i]&&(s[i].__=e,t=Bn(s[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=pe(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==
8;)l=l.nextSibling;for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(
"$s"););return t}function yo(e,t,n,o){var s,i=e.key,a=e.type,l=t[n],c=l&&!(2&l.__u);if(l===null&&i==null||c&&i==l.key&&a==l.type)return n;if(o>(c?1:0)){for(s=n-1;s>=0;s--)if((l=
t[s])&&!(2&l.__u)&&i==l.key&&a==l.type)return s;for(s=n+1;s<t.length;s++)if((l=t[s])&&!(2&l.__u)&&i==l.key&&a==l.type)return s}return-1}function Dn(e,t,n){n==null&&
(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ht(e,t,n,o,s){var i,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.
cssText=o=""),o)for(t in o)n&&t in n||Dn(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Dn(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),
typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=Qt[t]||(Qt[t]=bo(t)),(e.__a||(e.__a={}))[t]=Zt,i=t!=(t=t.replace(qn,"$1")),(t=t.slice(2))[0]<"a"&&
(t=t.toLowerCase()),n?e.addEventListener(t,a,i):e.removeEventListener(t,a,i));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)
try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function bo(e){
return function(t){var n=this.__e;if(n){if(n=n[e],t[vt]==null)t[vt]=Zt++;else if(t[vt]<this.__a[e])return;return n(P.event?P.event(t):t)}}}function tn(e,t,n,o,s,i,a,l,c,p){
var u,m,f,d,g,y,_,w,b,R,O,re,ze,ae,oe,mt,ie,h,v=t.type;if(t.constructor!==Ke)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(t.__u|=c,m=i=[],u.nodeType==8?l=gt(
u,i):i.push(u),l=i[0]||l),(u=P.__b)&&u(t);e:if(typeof v=="function"){f=a.length;try{if(w=t.props,b=(u=v.prototype)&&u.render,R=(u=v.contextType)&&o[u.__c],O=u?R?
R.props.value:u.__:o,(d=n.__c)?(t.__c=d,2&d.__g&&(d.__g|=1)):(b?t.__c=d=new v(w,O):(t.__c=d=new Oe(w,O),d.constructor=v,d.render=xo),R&&R.sub(d),d.state||(d.state=
{}),d.__n=o,d.__g|=8,d.__h=[],d.__k=[]),b&&(d.__s||(d.__s=d.state),v.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=be({},d.__s)),be(d.__s,v.getDerivedStateFromProps(
w,d.__s)))),g=d.props,y=d.state,d.__v=t,n.__c){if(w!==g&&b&&!v.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,O),t.__v==n.
__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,O)===!1){t.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),t.__e=n.__e,t.__k=
n.__k,t.__k.some(function(k){k&&(k.__=t)}),bt.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&a.push(d),l=pe(n);break e}d.componentWillUpdate&&d.componentWillUpdate(
w,d.__s,O),b&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(g,y,_)})}else b&&!v.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),
b&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=O,d.props=w,d.__P=e,d.__g&=-5,re=P.__r,ze=b?25:0;do d.__g&=-9,re&&re(t),u=d.render(d.props,d.state=
d.__s,d.context);while(8&d.__g&&++ze<25);b&&(bt.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(o=be({},o,d.getChildContext())),b&&n.__c&&d.
getSnapshotBeforeUpdate&&(_=d.getSnapshotBeforeUpdate(g,y)),ae=u&&u.type===x&&u.key==null?u.props.children:u,w.__P&&(u=l,s=(e=w.__P).namespaceURI,c=i=null,n.props&&
n.props.__P!=e&&(n.__k.some(function(k){k&&rn(k,k)}),n.__k=null),l=n.__k?pe(n,0):null),l=jn(e,Yt(ae)?ae:[ae],t,n,o,s,i,a,l,c,p),w.__P&&(t.__e=null,l=u),t.__u&=-161,
m&&m.some(ye),d.__h.length&&a.push(d),1&d.__g&&(d.__g&=-4)}catch(k){if(a.length=f,t.__v=null,c||i)if(k&&k.then){if(t.__u|=128|c,i){for(~(ie=i.indexOf(l||void 0))||
(ie=i.length);(h=i[ie-1])&&h.nodeType==8;)ie--;for(;ie<i.length;ie++)if(h=i[ie])if(i[ie]=null,oe){if(h==mt)break}else{if(h.nodeType!=8)break;h.data.startsWith("\
$s")&&(mt=gt(oe=h))}}if(!oe){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;oe=l}(u=gt(oe=t.__c.__z||(t.__c.__z=oe)))?(t.__e=oe,l=u):t.__e=l,l=l&&l.nextSibling}else
i&&i.some(ye);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),k&&k.then||Vn(t),P.__e(k,t,n)}}else l=t.__e=wo(n.__e,t,n,o,s,i,a,c,p,e);return(u=P.diffed)&&u(t),l}function gt(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)
return e}t&&t.push(e)}}function Vn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Vn))}function zn(e,t,n){for(var o=0;o<n.length;)nn(n[o++],n[o++],n[o++]);P.__c&&
P.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(i){i.call(s)})}catch(i){P.__e(i,s.__v)}})}function wo(e,t,n,o,s,i,a,l,c,p){var u,m,f,d,g,y,_,
w,b=n.props||yt,R=t.props,O=t.type;if(O=="svg"?s="http://www.w3.org/2000/svg":O=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xht\
ml"),i){for(u=0;u<i.length;u++)if((g=i[u])&&(O?g.localName==O:g.nodeType==3)){e=g,i[u]=null;break}}if(!e){if(w=p.ownerDocument||document,!O)return w.createTextNode(
R);e=w.createElementNS(s,O,R.is?R:p),l&&(P.__m&&P.__m(t,i),l=!1),i=null}if(O){if(p=O=="template"&&e.content||e,i=O=="textarea"&&R.defaultValue!=null?null:i&&en.
call(p.childNodes),!l&&i)for(b={},u=0;u<e.attributes.length;u++)b[(g=e.attributes[u]).name]=g.value;for(u in b)g=b[u],u=="dangerouslySetInnerHTML"?f=g:u=="child\
ren"||u in R||u=="value"&&"defaultValue"in R||u=="checked"&&"defaultChecked"in R||ht(e,u,null,g,s);for(u in R)g=R[u],u=="children"?d=g:u=="dangerouslySetInnerHT\
ML"?m=g:u=="value"?y=g:u=="checked"?_=g:l&&typeof g!="function"||b[u]===g||ht(e,u,g,b[u],s);m?(l||f&&(m.__html==f.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(f&&(e.textContent=""),(O=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&vo.test(O))&&(s="http://www.w3.org/1999/xhtml"),jn(p,Yt(d)?
d:[d],t,n,o,s,i,a,i?i[0]:n.__k&&pe(n,0),l,c),i&&i.some(ye)),l&&O!="textarea"||(u="value",O=="progress"&&y==null?e.removeAttribute(u):y==null||y===e[u]&&(O!="pro\
gress"||y)||ht(e,u,y,b[u],s),u="checked",_!=null&&_!=e[u]&&ht(e,u,_,b[u],s))}else b===R||l&&e.data==R||(e.data=R);return e}function nn(e,t,n,o){try{typeof e=="f\
unction"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){P.__e(s,n)}}function rn(e,t,n){var o,
s,i,a;if(P.unmount&&P.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||nn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){
P.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&rn(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=gt(o,i=[]))&&
(o==e.__e&&i.some(ye),ye(s),ye(o)),n||ye(e.__e),e.__e=e.__c=e.__=null}function xo(e,t,n){return this.constructor(e,n)}function Ni(e,t){var n,o,s,i;P.__&&P.__(e,
t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Ge(x,{children:[e]}),s=[],i=[],tn(t,t.__k,o||yt,yt,t.namespaceURI,o?null:t.firstChild?
en.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,i),zn(s,t.__k,i),t.__k.props.children=null}P={__e:function(e,t,n,o){for(var s,i,a;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(i=s.constructor)&&i.getDerivedStateFromError)&&s.setState(i.getDerivedStateFromError(
e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(l){e=l}}throw _t=0,e}},$n=0,Xt=function(e){return e!=null&&e.
constructor===Ke},Oe.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=be({},this.state)),typeof e=="function"&&(e=e(be({},n),this.props)),
e&&(be(n,e),this.__v&&(t&&this.__k.push(t),Fn(this)))},Oe.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Fn(this))},Oe.prototype.render=
x,fe=[],_t=0,In=function(e,t){return e.__v.__b-t.__v.__b},vt=Symbol(),qn=/(PointerCapture)$|Capture$/i,Zt=0,Qt={},ho=0;var ko=Symbol.for("preact-signals");function Ct(){if(le>1)le--;else{var e,t=!1;for((function(){var s=xt;for(xt=void 0;s!==void 0;){var i=s.S;if(i.v===s.v)for(var a=i.
t;a!==void 0;a=a.x)a.i===s.i&&(a.i=i.i);s=s.o}})();Qe!==void 0;){var n=Qe;for(Qe=void 0,wt++;n!==void 0;){var o=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Gn(n))try{n.
c()}catch(s){t||(e=s,t=!0)}n=o}}if(wt=0,le--,t)throw e}}function we(e){if(le>0)return e();on=++Co,le++;try{return e()}finally{Ct()}}var Je,$=void 0;function Xe(e){
var t=$,n=Je;$=void 0,Je=void 0;try{return e()}finally{$=t,Je=n}}var Qe=void 0,le=0,wt=0,Co=0,on=0,xt=void 0,kt=0;function Wn(e){if($!==void 0){var t=e.n;if(t===
void 0||t.t!==$)return t={i:0,S:e,p:$.s,n:void 0,t:$,e:void 0,x:void 0,r:t},$.s!==void 0&&($.s.n=t),$.s=t,e.n=t,32&$.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==
void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=$.s,t.n=void 0,$.s.n=t,$.s=t),t}}function j(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=
t?.watched,this.Z=t?.unwatched,this.name=t?.name}j.prototype.brand=ko;j.prototype.h=function(){return!0};j.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.
e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Xe(function(){var o;(o=t.W)==null||o.call(t)}))};j.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,
o=e.x;n!==void 0&&(n.x=o,e.e=void 0),o!==void 0&&(o.e=n,e.x=void 0),e===this.t&&(this.t=o,o===void 0&&Xe(function(){var s;(s=t.Z)==null||s.call(t)}))}};j.prototype.
subscribe=function(e){var t=this;return G(function(){var n=t.value;Xe(function(){return e(n)})},{name:"sub"})};j.prototype.valueOf=function(){return this.value};
j.prototype.toString=function(){return this.value+""};j.prototype.toJSON=function(){return this.value};j.prototype.peek=function(){var e=this;return Xe(function(){
return e.value})};Object.defineProperty(j.prototype,"value",{get:function(){var e=Wn(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){
if(wt>100)throw new Error("Cycle detected");(function(n){le!==0&&wt===0&&n.l!==on&&(n.l=on,xt={S:n,v:n.v,i:n.i,o:xt})})(this),this.v=e,this.i++,kt++,le++;try{for(var t=this.
t;t!==void 0;t=t.x)t.t.N()}finally{Ct()}}}});function E(e,t){return new j(e,t)}function Gn(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.
i)return!0;return!1}function Kn(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Jn(e){
for(var t=e.s,n=void 0;t!==void 0;){var o=t.p;t.i===-1?(t.S.U(t),o!==void 0&&(o.n=t.n),t.n!==void 0&&(t.n.p=o)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=o}e.s=
n}function xe(e,t){j.call(this,void 0,t),this.x=e,this.s=void 0,this.g=kt-1,this.f=4}xe.prototype=new j;xe.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;
if((36&this.f)==32||(this.f&=-5,this.g===kt))return!0;if(this.g=kt,this.f|=1,this.i>0&&!Gn(this))return this.f&=-2,!0;var e=$;try{Kn(this),$=this;var t=this.x();
(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return $=e,Jn(this),this.f&=-2,!0};xe.prototype.S=function(e){
if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}j.prototype.S.call(this,e)};xe.prototype.U=function(e){if(this.t!==void 0&&(j.prototype.
U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};xe.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==
void 0;e=e.x)e.t.N()}};Object.defineProperty(xe.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Wn(this);if(this.h(),e!==void 0&&
(e.i=this.i),16&this.f)throw this.v;return this.v}});function Le(e,t){return new xe(e,t)}function Qn(e){var t=e.j;if(e.j=void 0,typeof t=="function"){le++;var n=$;
$=void 0;try{t()}catch(o){throw e.f&=-2,e.f|=8,sn(e),o}finally{$=n,Ct()}}}function sn(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Qn(e)}function To(e){
if($!==this)throw new Error("Out-of-order effect");Jn(this),$=e,this.f&=-2;try{8&this.f&&sn(this)}finally{Ct()}}function Fe(e,t){this.x=e,this.j=void 0,this.s=void 0,
this.u=void 0,this.f=32,this.name=t?.name,Je&&Je.push(this)}Fe.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t==
"function"&&(this.j=t)}finally{e()}};Fe.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Qn(this),Kn(this),le++;var e=$;
return $=this,To.bind(this,e)};Fe.prototype.N=function(){2&this.f||(this.f|=2,this.u=Qe,Qe=this)};Fe.prototype.d=function(){this.f|=8,1&this.f||sn(this)};Fe.prototype.
dispose=function(){this.d()};function G(e,t){var n=new Fe(e,t);try{n.c()}catch(s){throw n.d(),s}var o=n.d.bind(n);return o[Symbol.dispose]=o,o}var ke,I,an,Xn,ln=Object.is,Ye=0,sr=[],un=[],N=P,Zn=N.__b,Yn=N.__r,er=N.diffed,tr=N.__c,nr=N.unmount,rr=N.__;function et(e,t){N.__h&&N.__h(I,e,Ye||t),Ye=0;var n=I.
__H||(I.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function M(e){return Ye=1,So(lr,e)}function So(e,t,n){var o=et(ke++,2);if(o.t=e,!o.__c&&
(o.__=[n?n(t):lr(void 0,t),function(i){var a=(o.__N||o.__)[0],l=o.t(a,i);ln(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=I,!I.__f)){I.__f=!0;var s=I.shouldComponentUpdate;
I.shouldComponentUpdate=function(i,a,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=i;if(c.__.some(function(f){f.__N&&(p=!0,ln(f.__[0],f.__N[0])||(u=!0))}),
s){var m=s.call(this,i,a,l);return p?m||u:m}return!p||u}}return o.__}function F(e,t){var n=et(ke++,3);!N.__s&&ar(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,I.__H.__h.push(
n))}function D(e){return Ye=5,ue(function(){return{current:e}},[])}function ue(e,t){var n=et(ke++,7);return ar(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function tt(e,t){return Ye=8,ue(function(){return e},t)}function Bi(e){var t=et(ke++,10),n=M();return t.__=e,I.componentDidCatch||(I.componentDidCatch=function(o,s){t.__&&t.__(o,s),n[1](o)}),[n[0],function(){return n[1]()}]}
function Ce(){var e=et(ke++,11);if(!e.__){for(var t=I.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function Mo(){var e;
do{for(;e=un.shift();)try{Ze(e)}catch(n){N.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=sr.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ze),t.__h.some(cn),t.__h=[]}catch(n){
t.__h=[],N.__e(n,e.__v)}}}while(un.length)}N.__b=function(e){I=null,Zn&&Zn(e)},N.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),rr&&rr(e,t)},N.__r=function(e){
Yn&&Yn(e),ke=0;var t=(I=e.__c).__H;t&&(an==I?I.__h=[]:(t.__h.some(Ze),t.__h.some(cn),ke=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),
an=I},N.diffed=function(e){er&&er(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&ir(sr.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),an=I=null},N.__c=function(e,t){
t.some(function(n){try{n.__h.some(Ze),n.__h=n.__h.filter(function(o){return!o.__||cn(o)})}catch(o){n.__h=[function(){throw o}]}}),tr&&tr(e,t)},N.unmount=function(e){
nr&&nr(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,
ir(un.push(s))}else Ze(s)}catch(i){t=i}}),o.__H=void 0,t&&N.__e(t,o.__v))};var or=typeof requestAnimationFrame=="function";function Eo(e){var t,n=function(){clearTimeout(
o),or&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);or&&(t=requestAnimationFrame(n))}function ir(e){e!=1&&Xn==N.requestAnimationFrame||((Xn=N.requestAnimationFrame)||
Eo)(Mo)}function Ze(e){var t=I,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),I=t}function cn(e){var t=I;e.__c=e.__(),I=t}function ar(e,t){return!e||e.length!=
t.length||t.some(function(n,o){return!ln(n,e[o])})}function lr(e,t){return typeof t=="function"?t(e):t}var ur,St,Tt,Po=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var cr=[];G(function(){ur=this.N})();function De(e,t){P[e]=t.bind(null,P[e]||function(){})}function nt(e){if(Tt){var t=Tt;Tt=void 0,t()}Tt=e&&e.S()}function dr(e){
var t=this,n=e.data,o=Ro(n);o.name="ReactiveDom",o.value=n;var s=ue(function(){for(var l=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var p=Le(function(){var d=o.
value.value;return d===0?0:d===!0?"":d||""}),u=Le(function(){return!Array.isArray(p.value)&&!Xt(p.value)}),m=G(function(){if(this.N=fr,u.value){var d=p.value;l.
__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=d)}}),f=t.__$u.d;return t.__$u.d=function(){m(),f.call(this)},[u,p]},[]),i=s[0],a=s[1];return i.value?a.
peek():a.value}dr.displayName="ReactiveTextNode";Object.defineProperties(j.prototype,{constructor:{configurable:!0,value:Nn(x,null).constructor},type:{configurable:!0,
value:dr},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});De("__b",function(e,t){if(nt(),
St=void 0,typeof t.type=="string"){var n,o=t.props;for(var s in o)if(s!=="children"){var i=o[s];i instanceof j&&(n||(t.__np=n={}),n[s]=i,o[s]=i.peek())}}e(t)});
De("__r",function(e,t){if(e(t),t.type!==x){nt();var n,o=t.__c;o&&(o.__$f&=-2,(n=o.__$u)===void 0&&(o.__$u=n=(function(s,i){var a;return G(function(){a=this},{name:i}),
a.c=s,a})((function(s){return function(){var i;Po&&((i=this.y)==null||i.call(this)),s.__$f|=1,s.setState({})}})(o),typeof t.type=="function"?t.type.displayName||
t.type.name:""))),St=o,nt(n)}});De("__e",function(e,t,n,o){nt(),St=void 0,e(t,n,o)});De("diffed",function(e,t){nt(),St=void 0;var n;if(typeof t.type=="string"&&
(n=t.__e)){var o=t.__np,s=t.props,i=n.U;if(i)for(var a in i){var l=i[a];l===void 0||o&&a in o||(l.d(),i[a]=void 0)}if(o){i||(i={},n.U=i);for(var c in o){var p=i[c],
u=o[c];p===void 0?(p=Ao(n,c,u,s),i[c]=p):p.o(u,s)}}}e(t)});function Ao(e,t,n,o){var s=t in e&&e.ownerSVGElement===void 0,i=E(n);return{o:function(a,l){i.value=a,
o=l},d:G(function(){this.N=fr;var a=i.value.value;o[t]!==a&&(o[t]=a,s?e[t]=a:a!=null&&(a!==!1||t[4]==="-")?e.setAttribute(t,a):e.removeAttribute(t))})}}De("unmo\
unt",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var o=n.U;if(o){n.U=void 0;for(var s in o){var i=o[s];i&&i.d()}}}var a=t.__np;if(a){var l=t.props;
for(var c in a)l[c]=a[c]}t.__np=void 0}else{var p=t.__c;if(p){p.__$f|=8;var u=p.__$u;u&&(p.__$u=void 0,u.d())}}e(t)});De("__h",function(e,t,n,o){o<3&&(t.__$f|=2),
e(t,n,o)});Oe.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,o=n&&n.s!==void 0;for(var s in t)return!0;if(this.__f||typeof this.
u=="boolean"&&this.u===!0){var i=2&this.__$f;if(!(o||i||4&this.__$f)||1&this.__$f)return!0}else if(!(o||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!==
"__source"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function Ro(e,t){return ue(function(){return E(e,t)},[])}var Oo=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Lo(){we(function(){for(var e;e=cr.shift();)ur.call(e)})}function fr(){cr.push(this)===1&&(P.requestAnimationFrame||Oo)(Lo)}function pr(e){try{return e()}catch{return}}function dn(e,t){let n="sealhook-"+e,o=t.find(i=>i===pr(()=>localStorage.getItem(n))),s=E(o??t[0]);return G(()=>{let i=s.
value;pr(()=>localStorage.setItem(n,i))}),s}var fn=dn("theme",["system","light","dark"]),ee=dn("zone",["local","utc"]),mr=dn("keys",["on","off"]),Fo=E("");G(()=>{
document.documentElement.dataset.theme=Fo.value||fn.value});var $e=document.baseURI;var z=class extends Error{problem;constructor(t){super(t.detail||t.title),this.problem=t}get status(){return this.problem.status}},Ie=e=>e instanceof DOMException&&
e.name==="AbortError",ce={token:""},pn=E(!1),rt=E(0);function Do(e,t){let n=e.slice(e.indexOf("/")+1).replace(/\{(\w+)\}/g,(s,i)=>encodeURIComponent(String(t.path[i]))),
o=new URLSearchParams;for(let[s,i]of Object.entries(t.query??{}))for(let a of Array.isArray(i)?i:[i])a!==void 0&&a!==""&&o.append(s,String(a));return $e+n+(o.size>
0?"?"+o:"")}async function Mt(e,t,n={}){let o=new Headers(n.header);ce.token&&o.set("Authorization","Bearer "+ce.token);let s;n.body instanceof Blob||typeof n.body==
"string"?s=n.body:n.body!==void 0&&(o.set("Content-Type","application/json"),s=JSON.stringify(n.body));let i;try{i=await fetch(t,{method:e,headers:o,body:s,signal:n.
signal,credentials:"same-origin",referrerPolicy:"no-referrer"})}catch(c){throw Ie(c)?c:(pn.value=!0,new z(hr))}if(pn.value&&(pn.value=!1,rt.value++),i.ok)return i;
let a=await i.text(),l={...hr,status:i.status,title:"The server answered with the status "+i.status};try{let c=JSON.parse(a);c&&typeof c=="object"&&"code"in c&&
(l=c)}catch{}throw new z(l)}var hr={type:"about:blank",title:"The server cannot be reached",status:0,code:"unavailable",request_id:"",hint:"Check the connection\
. Nothing that you typed is lost."};async function T(e,t){let n=e.slice(0,e.indexOf(" ")),{path:o,query:s,body:i,header:a,signal:l}=t,c=Do(e,{path:o,query:s}),p;
try{p=await Mt(n,c,{body:i,header:a,signal:l})}catch(u){if(!(u instanceof z&&u.status===401&&e!=="POST /v1/session"&&e!=="POST /v1/portal/session")||!ce.ended||
!await ce.ended())throw u;p=await Mt(n,c,{body:i,header:a,signal:l})}if(p.status!==204)return/[/+]json/.test(p.headers.get("Content-Type")??"")&&!e.endsWith("/p\
ayload")?await p.json():await p.blob()}function U(e,t){let[n,o]=M({busy:!0,at:0}),[s,i]=M(0);return F(()=>{let a=new AbortController;return o(l=>({...l,busy:!0})),e(a.signal).then(l=>!a.signal.aborted&&
o({data:l,busy:!1,at:Date.now()}),l=>!a.signal.aborted&&!Ie(l)&&o(c=>({data:c.data,error:l,busy:!1,at:c.at}))),()=>a.abort()},[...t,s,rt.value]),{data:n.data,error:n.
error,busy:n.busy,at:n.at,reload:tt(()=>i(a=>a+1),[]),set:tt(a=>o({data:a,busy:!1,at:Date.now()}),[])}}function Et(e,t){let[n,o]=M({busy:!0}),[s,i]=M(0),a=D(void 0),
l=(c,p)=>{a.current?.abort();let u=a.current=new AbortController;o(m=>({...m,busy:!0})),e(c,u.signal).then(m=>!u.signal.aborted&&o({items:[...p,...m.items],next:m.
next_cursor,busy:!1}),m=>!u.signal.aborted&&!Ie(m)&&o(f=>({...f,error:m,busy:!1})))};return F(()=>(l(void 0,[]),()=>a.current?.abort()),[...t,s,rt.value]),{items:n.
items,error:n.error,busy:n.busy,more:n.next?()=>l(n.next,n.items??[]):void 0,reload:tt(()=>i(c=>c+1),[]),change:tt(c=>o(p=>({...p,items:p.items&&c(p.items)})),[]),
round:[...t,s,rt.value].join()}}var ot=new URL($e).pathname+(document.querySelector("script[src*='/portal.js']")?"portal/":""),mn=()=>"/"+(location.pathname.startsWith(ot)?location.pathname.slice(
ot.length):""),vr=E(mn()),A=E(new URLSearchParams(location.search)),hn=E(0),vn=E(""),S=Le(()=>vn.value||A.value.get("tenant")||"default");function At(){we(()=>{
vr.value!==mn()&&hn.value++,vr.value=mn(),A.value=new URLSearchParams(location.search)})}addEventListener("popstate",At);function _r(e,t=new URLSearchParams){for(let[
n,o]of Object.entries(e)){t.delete(n);for(let s of Array.isArray(o)?o:[o])s&&t.append(n,s)}return t.size>0?"?"+t:""}function K(e,t={}){let[n="",o=""]=e.split("?"),
s=new URLSearchParams(o),i=A.value.get("tenant")??void 0;return ot+n.slice(1)+_r({tenant:i,...t},s)}function yr(e,t={}){history.pushState(null,"",K(e,t)),At()}function B(e,t=!1){
let n=location.pathname+_r(e,new URLSearchParams(location.search));history[t?"replaceState":"pushState"](null,"",n),At()}addEventListener("click",e=>{if(e.defaultPrevented||
e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let t=e.target.closest("a");!t||t.target||t.hasAttribute("download")||t.origin!==location.origin||
!t.pathname.startsWith(ot)||/^(v1|in|assets|openapi\.\w+)\b/.test(t.pathname.slice(ot.length))||(e.preventDefault(),t.href!==location.href&&history.pushState(null,
"",t.href),At())});function us(e,t){let n=t.split("/");for(let o of e){let s=o.path.split("/");if(s.length!==n.length)continue;let i={};if(s.every((l,c)=>{let p=n[c]??
"";return l.startsWith(":")?(i[l.slice(1)]=decodeURIComponent(p),p!==""):l===p}))return{route:o,params:i}}}var Pt=E(""),gr=E("Sealhook");G(()=>{document.title=Pt.
value?`${Pt.value} · ${gr.value}`:gr.value});var _n=E(void 0),wr=E(!1),it=E("viewer"),br=["viewer","operator","admin","owner"],qe=e=>br.indexOf(it.value==="portal"?"operator":it.value)>=br.indexOf(e),ms=12;
function yn(e){vn.value=e.tenant??"",it.value=e.role,_n.value=e}async function hs(){try{yn(await T("GET /v1/session",{}))}catch(e){if(!(e instanceof z)||e.status!==
401)throw e;_n.value=null}}async function vs(e,t){yn(await T("POST /v1/session",{body:{email:e,password:t}}))}async function gs(e,t,n,o){xr(await T("POST /v1/se\
tup",{body:{code:e,name:t,email:n,password:o}}))}async function _s(e,t){xr(await T("POST /v1/invitation",{body:{code:e,password:t}}))}function xr(e){we(()=>{yr(
"/"),yn(e)})}async function ys(){await T("DELETE /v1/session",{}),location.assign(document.baseURI)}var gn=[];function $o(){return _n.peek()?(wr.value=!0,new Promise(
e=>gn.push(e))):Promise.resolve(!1)}function bs(e){wr.value=!1;for(let t of gn)t(e);gn=[]}ce.ended=$o;var Io=Symbol.for("pv"),qo=0;function r(e,t,n,o,s,i){t||(t={});var a,l,c=t;if("ref"in c&&typeof e!="function")for(l in c={},t)l=="ref"?a=t[l]:c[l]=t[l];var p={type:e,props:c,key:n,ref:a,__k:null,
__:null,__b:0,__e:null,__c:null,constructor:Io,__v:--qo,__i:-1,__u:0};return(s||i)&&(p.__source=s,p.__self=i),P.vnode&&P.vnode(p),p}var No={activity:"M1.5 8h3l2-5 3 10 2-5h3",alert:"M8 2 1.5 13.5h13zM8 6.5v3.2M8 11.8v.1",arrow:"M3 8h10M9 4l4 4-4 4",bolt:"M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z",book:"\
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
a2.3 2.3 0 1 1 0 4.6A2.3 2.3 0 0 1 6 3zM1.5 13c.3-2.4 2-3.5 4.5-3.5s4.2 1.1 4.5 3.5M10.5 3.2a2.3 2.3 0 0 1 0 4.2M12 9.8c1.5.4 2.3 1.5 2.5 3.2"};function C({name:e,
size:t=16}){return r("svg",{class:"icon",viewBox:"0 0 16 16",width:t,height:t,"aria-hidden":"true",children:r("path",{d:No[e]})})}var Ne=E([]),Cr=E(""),Uo=0,Tr=e=>{Ne.value=Ne.value.filter(t=>t.id!==e)};function Sr(e,t){let n=++Uo;Ne.value=[...Ne.value.slice(-3),{id:n,text:e,bad:t}],setTimeout(
()=>Tr(n),t?12e3:5e3)}var bn=e=>Sr(e,!1),st=e=>Sr(wn(e),!0);function de(e){Cr.value=e}function wn(e){if(e instanceof z){let t=e.problem;return[t.detail||t.errors?.[0]?.
message||t.title,t.hint].filter(n=>n!==void 0&&n!=="").map(Ho).join(" ")}return e instanceof Error?e.message:String(e)}var Ho=(e="")=>e.charAt(0).toUpperCase()+
e.slice(1)+(/[.!?]$/.test(e)?"":".");function As(){return r(x,{children:[r("div",{class:"sr",role:"status","aria-live":"polite",children:Cr}),r("div",{class:"to\
asts",children:[r("div",{role:"status",children:Ne.value.filter(e=>!e.bad).map(e=>r(kr,{toast:e},e.id))}),r("div",{role:"alert",children:Ne.value.filter(e=>e.bad).
map(e=>r(kr,{toast:e},e.id))})]})]})}function kr({toast:e}){return r("div",{class:e.bad?"toast bad":"toast",children:[r(C,{name:e.bad?"alert":"check"}),r("span",
{children:e.text}),r("button",{type:"button",class:"quiet icon-only","aria-label":"Dismiss",onClick:()=>Tr(e.id),children:r(C,{name:"cross"})})]})}var Rt=E(Date.now());setInterval(()=>{document.hidden||(Rt.value=Date.now())},1e4);var jo=[[60,"second"],[60,"minute"],[24,"hour"],[7,"day"],[5,"week"],[12,"mon\
th"],[1/0,"year"]],Bo=new Intl.RelativeTimeFormat("en",{numeric:"auto",style:"short"});function at(e){let t=(new Date(e).getTime()-Rt.value)/1e3;if(Math.abs(t)<
10)return"just now";for(let[n,o]of jo){if(Math.abs(t)<n)return Bo.format(Math.trunc(t),o);t/=n}return""}function X(e){return new Intl.DateTimeFormat("en-GB",{dateStyle:"\
medium",timeStyle:"medium",timeZone:ee.value==="utc"?"UTC":void 0}).format(new Date(e))+(ee.value==="utc"?" UTC":"")}function Z(e){let t=n=>n<10?n.toFixed(1).replace(
/\.0$/,""):String(Math.round(n));return e<1e3?`${t(e)} ms`:e<6e4?`${t(e/1e3)} s`:e<72e5?`${Math.round(e/6e4)} min`:e<1728e5?`${Math.round(e/36e5)} h`:`${Math.round(
e/864e5)} days`}function lt(e){return e<1024?`${e} B`:e<1<<20?`${(e/1024).toFixed(1)} KiB`:`${(e/(1<<20)).toFixed(1)} MiB`}var Q=e=>new Intl.NumberFormat("en").
format(e);function Te(e){if(!e)return"";let t=new Date(e);return new Date(t.getTime()-(ee.value==="utc"?0:t.getTimezoneOffset()*6e4)).toISOString().slice(0,16)}
function Se(e){let t=new Date(e+(ee.value==="utc"?"Z":""));return e&&!isNaN(t.getTime())?t.toISOString():void 0}function te({text:e,label:t="Copy",children:n}){let[o,s]=M(!1),i=async()=>{try{await navigator.clipboard.writeText(typeof e=="string"?e:await e()),de("Copied"),
s(!0),setTimeout(()=>s(!1),1500)}catch(a){st(a)}};return r("button",{type:"button",class:n?"":"quiet icon-only","aria-label":n?void 0:t,title:n?void 0:t,onClick:()=>{
i()},children:[r(C,{name:o?"check":"copy"}),n]})}function Mr({id:e}){return r("span",{class:"id",children:[r("code",{children:e}),r(te,{text:e,label:"Copy "+e})]})}
function Me({text:e,label:t}){return r("div",{class:"code",children:[r("pre",{tabIndex:0,"aria-label":t,children:r("code",{children:e})}),r(te,{text:e,label:"Co\
py "+t.toLowerCase()})]})}var Vo=6e4;function Er({reveal:e,label:t="secret",text:n}){let[o,s]=M(n);F(()=>{if(o===void 0)return;let a=()=>s(void 0),l=setTimeout(
a,Vo);return addEventListener("blur",a),()=>{clearTimeout(l),removeEventListener("blur",a)}},[o]);let i=async()=>{try{s(o===void 0?await e():void 0)}catch(a){st(
a)}};return r("div",{class:"secret",children:[o===void 0?r("span",{class:"masked","aria-label":`The ${t} is hidden`,role:"img",children:"•••••••••••••••••••••••\
•"}):r("code",{children:o}),r("button",{type:"button",class:"quiet icon-only","aria-pressed":o!==void 0,"aria-label":(o===void 0?"Show the ":"Hide the ")+t,title:(o===
void 0?"Show the ":"Hide the ")+t,onClick:()=>{i()},children:r(C,{name:o===void 0?"eye":"hidden"})}),r(te,{text:o??e,label:`Copy the ${t} without showing it`})]})}function me({of:e,children:t}){return e.data===void 0?e.error?r(Y,{error:e.error,retry:e.reload}):r(Ee,{}):r("div",{"aria-busy":e.busy,children:[e.error?r(x,{children:[
r(Y,{error:e.error,retry:e.reload}),r("p",{class:"hint",children:["What follows is as of ",X(e.at),"."]})]}):null,t(e.data)]})}function Ee({lines:e=4}){return r(
"div",{class:"skeleton","aria-busy":"true",children:[r("span",{class:"sr",children:"Loading…"}),Array.from({length:e},(t,n)=>r("div",{},n))]})}var zo={type:"a\
bout:blank",title:"Something failed on this page",status:0,code:"internal",request_id:""};function Y({error:e,retry:t}){let n=e instanceof z?e.problem:{...zo,detail:e instanceof
Error?e.message:String(e)};return n.status===404?r(W,{icon:"search",title:"Not found",children:"It may have been deleted, or kept no longer than it had to be."}):
n.status===403?r(W,{icon:"shield",title:"Not allowed",children:[n.detail||"Your role does not allow this."," ",n.hint]}):r("div",{class:"notice bad",role:"alert",
children:[r(C,{name:"alert"}),r("div",{children:[r("strong",{children:n.title}),n.detail&&r("p",{children:n.detail}),n.hint&&r("p",{children:n.hint}),n.request_id&&
r("p",{class:"small",children:["Request ",r("code",{children:n.request_id})," ",r(te,{text:n.request_id,label:"Copy the request's id"})]})]}),t&&r("button",{type:"\
button",onClick:t,children:"Try again"})]})}function W({icon:e,title:t,children:n,action:o}){return r("div",{class:"empty",children:[r(C,{name:e,size:28}),r("h2",
{children:t}),n&&r("p",{children:n}),o]})}function V({kind:e="info",children:t}){let n={info:"info",good:"check",warn:"alert",bad:"alert"}[e];return r("div",{class:"\
notice "+e,children:[r(C,{name:n}),r("div",{children:t})]})}function he({title:e,heading:t,about:n,back:o,actions:s,children:i}){let a=D(null);return F(()=>{Pt.value=e},[e]),F(()=>{hn.peek()>0&&a.current?.focus()},[]),r(
x,{children:[r("header",{class:"page",children:[r("div",{children:[o&&r("p",{class:"back",children:r("a",{href:K(o.to),children:[r(C,{name:"arrow"})," ",o.label]})}),
r("h1",{ref:a,tabIndex:-1,children:t??e}),n&&r("p",{class:"about",children:n})]}),s&&r("div",{class:"actions",children:s})]}),i]})}function H({title:e,actions:t,
children:n,flush:o}){return r("section",{class:o?"card flush":"card",children:[(e||t)&&r("header",{children:[e&&r("h2",{children:e}),t&&r("div",{class:"actions",
children:t})]}),n]})}function Ot({of:e}){return r("dl",{class:"facts",children:e.filter(([,t])=>t!==void 0&&t!=="").map(([t,n])=>r("div",{children:[r("dt",{children:t}),
r("dd",{children:n})]},t))})}function Qs({tabs:e}){let t=e.find(s=>s.name===A.value.get("tab"))??e[0],n=s=>{let i={ArrowRight:1,ArrowLeft:-1}[s.key];if(!i)return;
s.preventDefault();let a=e[(e.indexOf(t)+i+e.length)%e.length];o(a.name),document.getElementById("tab-"+a.name)?.focus()},o=s=>B({tab:s===e[0].name?void 0:s});return r(
x,{children:[r("div",{class:"tabs",role:"tablist",onKeyDown:n,children:e.map(s=>r("button",{type:"button",role:"tab",id:"tab-"+s.name,"aria-selected":s===t,"ari\
a-controls":"tab-panel",tabIndex:s===t?0:-1,onClick:()=>o(s.name),children:s.label},s.name))}),r("div",{role:"tabpanel",id:"tab-panel","aria-labelledby":"tab-"+
t.name,children:t.content()})]})}function ut({title:e,children:t,onClose:n,wide:o}){let s=D(null),i=Ce();return F(()=>{let a=document.activeElement;return s.current.showModal(),()=>a instanceof
HTMLElement&&a.focus()},[]),r("dialog",{ref:s,class:o?"wide":void 0,"aria-labelledby":i,onCancel:a=>{a.preventDefault(),n()},children:[r("header",{children:[r("\
h2",{id:i,children:e}),r("button",{type:"button",class:"quiet icon-only","aria-label":"Close",onClick:n,children:r(C,{name:"cross"})})]}),t]})}var xn=E(void 0);
function Pr(e){return new Promise(t=>{xn.value={...e,answer:n=>{xn.value=void 0,t(n)}}})}function na(){let e=xn.value;return e?r(ut,{title:e.title,onClose:()=>e.
answer(!1),children:[r("div",{class:"stack",children:e.text}),r("footer",{children:[r("button",{type:"button",onClick:()=>e.answer(!1),children:"Cancel"}),r("bu\
tton",{type:"button",class:e.danger?"danger":"primary",onClick:()=>e.answer(!0),children:e.action})]})]}):null}var Ue=class extends Error{constructor(t,n){super(t),this.name="ParseError",this.type=n.type,this.field=n.field,this.value=n.value,this.line=n.line}};var Lt=10,Ft=13,Pe=32,Ar=6;function kn(e){if(typeof e=="function")throw new TypeError("`config` must be an object, got a function instead. Did you mean `createP\
arser({onEvent: fn})`?");let{maxBufferSize:t,onComment:n,onError:o,onEvent:s,onId:i,onRetry:a}=e,l=[],c=0,p="",u,m="",f=0,d,g=!1,y=!1,_=!1;function w(h){if(g)throw new Error(
"Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing.");if(p!==void 0){if(h=p+h,h===""||h==="\
ï"||h==="ï»"){p=h;return}p=void 0,h=h.replace(/^(?:\uFEFF|\xEF\xBB\xBF)/,"")}if((y||_)&&(h=b(h),!h))return;if(!l.length){let k=ze(h);k!==""&&R(k),re();return}
if(h.indexOf(`
`)===-1&&h.indexOf("\r")===-1){if(c<Ar){let k=l.join("")+h.slice(0,Ar-c);if(!O(k)){l.length=0,c=0,y=!0;return}}l.push(h),c+=h.length,re();return}l.push(h);let v=l.
join("");l.length=0,c=0,R(ze(v)),re()}function b(h){if(h.length===0)return h;if(_)return _=!1,h.charCodeAt(0)===Lt?h.slice(1):h;let v=h.indexOf("\r"),k=h.indexOf(
`
`),q=v===-1?k:k===-1||v<k?v:k;return q===-1?"":q===h.length-1&&h.charCodeAt(q)===Ft?(y=!1,_=!0,""):(y=!1,h.slice(q+(h.charCodeAt(q)===Ft&&h.charCodeAt(q+1)===Lt?
2:1)))}function R(h){if(h){if(h.charCodeAt(h.length-1)===Ft){if(ae(h,0,h.length-1),re())return;_=!0;return}if(O(h)){l.push(h),c=h.length;return}y=!0}}function O(h){
let v=h.charCodeAt(0);return v===58&&!!n||v===100&&Dt(h,"data")||v===101&&Dt(h,"event")||v===105&&Dt(h,"id")||v===114&&Dt(h,"retry")}function re(){return g?!0:t===
void 0||c+m.length<=t?!1:(g=!0,l.length=0,c=0,u=void 0,m="",f=0,d=void 0,y=!1,_=!1,o?.(new Ue(`Buffered data exceeded max buffer size of ${t} characters`,{type:"\
max-buffer-size-exceeded"})),!0)}function ze(h){let v=0;if(h.indexOf("\r")===-1){let L=h.indexOf(`
`,v);for(;L!==-1;){if(v===L){u!==void 0&&i?.(u),f>0&&s?.({id:u,event:d,data:m}),u=void 0,m="",f=0,d=void 0,v=L+1,L=h.indexOf(`
`,v);continue}let _e=h.charCodeAt(v);if(Rr(h,v,_e)){let Kt=h.charCodeAt(v+5)===Pe?v+6:v+5,We=h.slice(Kt,L);if(f===0&&h.charCodeAt(L+1)===Lt){u!==void 0&&i?.(u),
s?.({id:u,event:d,data:We}),u=void 0,m="",d=void 0,v=L+2,L=h.indexOf(`
`,v);continue}m=f===0?We:`${m}
${We}`,f++}else Or(h,v,_e)?d=h.slice(h.charCodeAt(v+6)===Pe?v+7:v+6,L)||void 0:ae(h,v,L);if(re())return"";v=L+1,L=h.indexOf(`
`,v)}return h.slice(v)}let k=h.indexOf("\r",v),q=h.indexOf(`
`,v);for(;v<h.length;){let L=-1;if(k!==-1&&q!==-1?L=k<q?k:q:k!==-1?k===h.length-1?L=-1:L=k:q!==-1&&(L=q),L===-1)break;if(ae(h,v,L),re())return"";v=L+1,h.charCodeAt(
v-1)===Ft&&h.charCodeAt(v)===Lt&&v++,k!==-1&&k<v&&(k=h.indexOf("\r",v)),q!==-1&&q<v&&(q=h.indexOf(`
`,v))}return h.slice(v)}function ae(h,v,k){if(v===k){mt();return}let q=h.charCodeAt(v);if(Rr(h,v,q)){let Re=h.charCodeAt(v+5)===Pe?v+6:v+5,Ln=h.slice(Re,k);m=f===
0?Ln:`${m}
${Ln}`,f++;return}if(Or(h,v,q)){d=h.slice(h.charCodeAt(v+6)===Pe?v+7:v+6,k)||void 0;return}if(q===105&&h.charCodeAt(v+1)===100&&h.charCodeAt(v+2)===58){let Re=h.
slice(h.charCodeAt(v+3)===Pe?v+4:v+3,k);Re.includes("\0")||(u=Re);return}if(q===58){if(n){let Re=h.slice(v,k);n(Re.slice(h.charCodeAt(v+1)===Pe?2:1))}return}let L=h.
slice(v,k),_e=L.indexOf(":");if(_e===-1){oe(L,"",L);return}let Kt=L.slice(0,_e),We=L.charCodeAt(_e+1)===Pe?2:1,mo=L.slice(_e+We);oe(Kt,mo,L)}function oe(h,v,k){
switch(h){case"event":d=v||void 0;break;case"data":m=f===0?v:`${m}
${v}`,f++;break;case"id":v.includes("\0")||(u=v);break;case"retry":/^\d+$/.test(v)?a?.(parseInt(v,10)):o?.(new Ue(`Invalid \`retry\` value: "${v}"`,{type:"inval\
id-retry",value:v,line:k}));break;default:o?.(new Ue(`Unknown field "${h.length>20?`${h.slice(0,20)}…`:h}"`,{type:"unknown-field",field:h,value:v,line:k}));break}}
function mt(){u!==void 0&&i?.(u),f>0&&s?.({id:u,event:d,data:m}),u=void 0,m="",f=0,d=void 0}function ie(h={}){if(h.consume&&l.length>0){let v=l.join("");ae(v,0,
v.length)}p="",u=void 0,m="",f=0,d=void 0,l.length=0,c=0,g=!1,y=!1,_=!1}return{feed:w,reset:ie}}function Rr(e,t,n){return n===100&&e.charCodeAt(t+1)===97&&e.charCodeAt(
t+2)===116&&e.charCodeAt(t+3)===97&&e.charCodeAt(t+4)===58}function Or(e,t,n){return n===101&&e.charCodeAt(t+1)===118&&e.charCodeAt(t+2)===101&&e.charCodeAt(t+3)===
110&&e.charCodeAt(t+4)===116&&e.charCodeAt(t+5)===58}function Dt(e,t){let n=1;for(;n<e.length&&n<t.length;){if(e.charCodeAt(n)!==t.charCodeAt(n))return!1;n++}return e.
length<=t.length||e.charCodeAt(t.length)===58}var ct=E("off"),Mn=E(!1),It=new Set,Cn=E([]),$t="",Tn=[],Dr;function Wo(){Dr=void 0;let e=Tn;Tn=[];for(let t of It)t.hear(e)}function Sn(e){Tn.push(e),Dr??=setTimeout(
Wo,250)}function Lr(){let e=[...new Set([...It].flatMap(t=>t.topics))].sort();e.join()!==Cn.peek().join()&&(Cn.value=e)}function dt(e,t){let n=D(t);n.current=t,
F(()=>{let o={topics:e,hear:s=>n.current(s)};return It.add(o),Lr(),()=>{It.delete(o),queueMicrotask(Lr)}},[e.join()])}var $r=E(document.hidden);addEventListener(
"visibilitychange",()=>$r.value=document.hidden);G(()=>{let e=Cn.value,t=S.value;if(e.length===0||Mn.value||$r.value){ct.value="off";return}let n=new AbortController;
return Ko(t,e,n.signal),()=>n.abort()});var Go=5e3,Fr="";async function Ko(e,t,n){let o=e+" "+t.join();o!==Fr&&($t=""),Fr=o,ct.value="connecting";for(let s=0;!n.
aborted;s++){try{let a=`${$e}v1/tenants/${encodeURIComponent(e)}/stream?topics=${t.join()}`,l={Accept:"text/event-stream"};$t&&(l["Last-Event-ID"]=$t);let c=await Mt(
"GET",a,{header:l,signal:n});ct.value="live",s=0,await Jo(c)}catch(a){if(Ie(a)||n.aborted)return;a instanceof z&&a.status===401&&ce.ended&&await ce.ended()}if(n.
aborted)return;ct.value=s<3?"reconnecting":"polling",ct.value==="polling"&&Sn({kind:"gap"});let i=Math.min(Go,500*2**s)*(.75+Math.random()/2);await new Promise(
a=>setTimeout(a,i))}}async function Jo(e){let t=kn({onEvent:o=>{o.id&&($t=o.id),o.event==="gap"?Sn({kind:"gap"}):o.event&&o.event!=="ready"&&Sn({kind:o.event,item:JSON.
parse(o.data)})}}),n=e.body.pipeThrough(new TextDecoderStream).getReader();for(;;){let{done:o,value:s}=await n.read();if(o)return;t.feed(s)}}var Qo={delivery:"deliveries",event:"events",request:"requests",endpoint:"endpoints",job:"jobs"},Xo=()=>scrollY>200||document.querySelector("table:hover, table:\
focus-within")!==null;function qr(e,t,n){let[o,s]=M([]),i=new Set(e.items?.map(l=>l.id)),a=o.filter(l=>n(l)&&!i.has(l.id));return F(()=>s([]),[e.round]),dt([Qo[t]],
l=>{if(l.some(m=>m.kind==="gap")){e.reload();return}let c=new Map;for(let m of l)m.kind===t&&c.set(m.item.id,m.item);if(c.size===0)return;let p=[...c.values()].
filter(m=>!i.has(m.id)&&n(m)).reverse(),u=Xo();e.change(m=>[...u?[]:p,...m.map(f=>c.get(f.id)??f)]),u&&s(m=>[...p,...m.filter(f=>!c.has(f.id))])}),{count:a.length,
show:()=>{e.change(l=>[...a,...l]),s([])}}}var Ir=800,Zo=3e4;function Nr(e,t){let n=D(t);n.current=t;let o=D(void 0),s=()=>{o.current=void 0,n.current.busy?o.current=
setTimeout(s,Ir):n.current.reload()};dt(e,()=>{o.current??=setTimeout(s,Math.max(0,n.current.at+Ir-Date.now()))}),F(()=>{let i=setInterval(()=>{!Mn.peek()&&!document.
hidden&&n.current.reload()},Zo);return()=>{clearInterval(i),clearTimeout(o.current)}},[])}function Ur(){let e=U(t=>T("GET /v1/tenants/{tenant}/endpoints",{path:{tenant:S.value},signal:t}),[S.value]);return new Map(e.data?.items.map(t=>[t.id,t]))}function Ca(){
let e=U(async t=>it.value==="portal"?[]:(await T("GET /v1/tenants/{tenant}/sources",{path:{tenant:S.value},signal:t})).items,[S.value]);return new Map(e.data?.map(
t=>[t.id,t]))}function Hr(){return U(t=>T("GET /v1/tenants/{tenant}/event-types",{path:{tenant:S.value},signal:t}),[S.value]).data?.items.map(t=>t.name)??[]}var En=(e,t)=>e?.
url?.replace(/^https?:\/\//,"")??(e?.description||t||"a draft of an endpoint");var Yo={pending:["info","clock","pending"],leased:["info","send","in progress"],retrying:["warn","refresh","retrying"],delivered:["good","check","delivered"],failed:[
"bad","cross","failed"],skipped:["mute","skip","skipped"],cancelled:["mute","minus","cancelled"],quarantined:["bad","alert","quarantined"],active:["good","check",
"active"],disabled:["mute","pause","disabled"],failing:["bad","alert","failing"],handshake:["info","plug","handshake"],duplicate:["mute","copy","duplicate"],accepted:[
"good","shield","verified"],refused:["bad","cross","refused"],running:["info","refresh","running"],done:["good","check","done"],test:["info","bolt","test"]};function Ae({
state:e,children:t}){let[n,o,s]=Yo[e]??["mute","circle",e];return r("span",{class:"badge "+n,children:[r(C,{name:o,size:12}),t??s]})}function qt({code:e}){if(!e)
return r("span",{class:"badge bad",children:[r(C,{name:"plug",size:12}),"no answer"]});let t=e<300?"good":e<400?"warn":"bad";return r("span",{class:"badge "+t,children:[
r(C,{name:e<300?"check":"cross",size:12}),e]})}var ei=/\s+|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\]:,]|\w+/gy;function Nt(e){try{JSON.parse(e)}catch{return}let t=e.match(ei).filter(s=>s.trim()!==""),n=[],o=0;
for(let[s,i]of t.entries()){let a=t[s-1],l=a==="{"||a==="[",c=i==="}"||i==="]";c&&o--;let p=s>0&&(c?!l:l||a===","),u="word";i.startsWith('"')?u=t[s+1]===":"?"na\
me":"string":/^[-\d]/.test(i)?u="number":/^[{}[\]:,]$/.test(i)&&(u="mark"),n.push({kind:u,text:i===":"?": ":i,depth:o,starts:p}),(i==="{"||i==="[")&&o++}return n}
function Pa(e){let t={},n="";for(let o of Nt(e)??[])o.depth===0||o.depth===1&&o.text===","||(o.depth===1&&o.kind==="name"?(n=JSON.parse(o.text),t[n]=""):(o.text!==
": "||o.depth>1)&&(t[n]+=o.text));return t}function Aa(e){return Nt(e)?.map(t=>(t.starts?`
`+"  ".repeat(t.depth):"")+t.text).join("")??e}var Ut=65536,ft=e=>Uint8Array.from(atob(e??""),t=>t.charCodeAt(0));function He({of:e,label:t,download:n}){return r(oi,{text:ni(e)??ri(e.subarray(0,ti)),label:t,
download:n})}var ti=4096;function ni(e){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function ri(e){let t=[];for(let n=0;n<
e.length;n+=16){let o=[...e.subarray(n,n+16)],s=o.map(i=>i>=32&&i<127?String.fromCharCode(i):".").join("");t.push(`${n.toString(16).padStart(6,"0")}  ${o.map(i=>i.
toString(16).padStart(2,"0")).join(" ").padEnd(47)}  ${s}`)}return t.join(`
`)}function oi({text:e,label:t="Payload",download:n}){let[o,s]=M(!1),i=ue(()=>e.length<=Ut?Nt(e):void 0,[e]),a=i!==void 0&&!o;return r("div",{class:"payload",children:[
r("div",{class:"bar",children:[i&&r("button",{type:"button",class:"quiet","aria-pressed":o,onClick:()=>s(!o),children:o?"As laid out":"As it came"}),r("span",{class:"\
hint",children:lt(new TextEncoder().encode(e).length)}),r(te,{text:e,label:"Copy "+t.toLowerCase()}),n&&r("a",{class:"button quiet",href:n,download:!0,children:"\
Download"})]}),r("pre",{tabIndex:0,"aria-label":t,children:r("code",{children:a?i.map((l,c)=>r("span",{class:"j-"+l.kind,children:[l.starts?`
`+"  ".repeat(l.depth):"",l.text]},c)):e.slice(0,Ut)})}),e.length>Ut&&r("p",{class:"hint",children:["The first ",lt(Ut)," are shown."]})]})}var jr;async function ii(){let{items:e}=await T("GET /v1/causes",{});return new Map(e.map(t=>[t.code,t]))}function pt(){return U(()=>jr??=ii().catch(e=>{throw jr=
void 0,e}),[]).data}var Br=e=>e.map(t=>`${t.name}: ${t.value}`).join(`
`);function si({attempt:e}){let t=pt()?.get(e.cause??"");return e.cause?r(V,{kind:"bad",children:[r("strong",{children:t?.title??e.cause}),r("p",{children:t?.why??
e.detail}),t&&e.detail&&r("p",{class:"hint",children:e.detail}),r("p",{children:t?.fix??e.hint})]}):null}function Vr({attempt:e,body:t}){let n=e.exchange,o=e.response||
(n?.response_header.length??0)>0;return r("div",{class:"stack",children:[r(si,{attempt:e}),r(Ot,{of:[["Answer",r(qt,{code:e.status})],["Took",Z(e.duration_ms)],
["Name lookup",n&&n.dns_ms>0?Z(n.dns_ms):void 0],["Connection",n&&n.connect_ms>0?Z(n.connect_ms):void 0],["TLS",n&&n.tls_ms>0?Z(n.tls_ms):void 0],["First byte",
n&&n.first_byte_ms>0?Z(n.first_byte_ms):void 0]]}),n&&r("section",{children:[r("h3",{children:"Request as sent"}),r(Me,{label:"Request headers",text:Br(n.request_header)})]}),
n?.request_body?r(He,{label:"Request body",of:ft(n.request_body)}):t&&r(He,{label:"Request body",of:t}),o&&r("section",{children:[r("h3",{children:"Response"}),
n&&n.response_header.length>0&&r(Me,{label:"Response headers",text:Br(n.response_header)}),e.response&&r(He,{label:"Response body",of:ft(e.response)})]})]})}function Ht({filters:e}){let t=D(null),n=e.filter(o=>A.value.get(o.name));return F(()=>{let o=s=>{s.key!=="/"||s.target.closest("input, textarea, select, dialog")||
(s.preventDefault(),t.current?.querySelector("input, select")?.focus())};return addEventListener("keydown",o),()=>removeEventListener("keydown",o)},[]),r("form",
{ref:t,class:"filters",role:"search",onSubmit:o=>o.preventDefault(),children:[e.map(o=>r("label",{children:[r("span",{children:o.label}),r(ai,{filter:o})]},o.name)),
n.length>0&&r("button",{type:"button",class:"quiet",onClick:()=>B(Object.fromEntries(e.map(o=>[o.name,void 0]))),children:[r(C,{name:"cross"})," Clear ",n.length===
1?"the filter":"filters"]})]})}function ai({filter:e}){let t=A.value.get(e.name)??"";if(e.kind==="choice")return r("select",{value:t,onChange:o=>B({[e.name]:o.currentTarget.
value}),children:[r("option",{value:"",children:"any"}),e.options.map(o=>r("option",{value:o.value,children:o.label},o.value))]});if(e.kind==="time")return r("i\
nput",{type:"datetime-local",value:Te(t),onChange:o=>B({[e.name]:Se(o.currentTarget.value)})});let n="filter-"+e.name;return r(x,{children:[r("input",{type:"sea\
rch",autocomplete:"off",list:e.suggestions&&n,value:t,placeholder:e.placeholder,onInput:o=>B({[e.name]:o.currentTarget.value},!0)}),e.suggestions&&r("datalist",
{id:n,children:e.suggestions.map(o=>r("option",{value:o},o))})]})}var zr=e=>e.some(t=>A.value.get(t.name)),jt=e=>B(Object.fromEntries(e.map(t=>[t.name,void 0])));var Wr=100;function se({label:e,rows:t,columns:n,id:o,link:s,more:i,busy:a}){let[l,c]=M(Wr),p=D(null),u=i?t:t.slice(0,l);F(()=>{a||de(`${e}: ${Q(t.length)}${i?"\
 and more":""}`)},[t.length,a,!!i]),F(()=>{let f=d=>{if(mr.peek()==="off"||d.ctrlKey||d.metaKey||d.altKey||li(d.target))return;let g=document.activeElement?.closest(
"tr")?.dataset.id;d.key==="c"&&g&&navigator.clipboard.writeText(g).then(()=>de("Copied "+g));let y={j:1,k:-1}[d.key];if(!y)return;let _=[...p.current?.querySelectorAll(
"tr > :first-child a, tr > :first-child button")??[]],w=_.findIndex(b=>b.closest("tr").contains(document.activeElement));_[Math.max(0,Math.min(_.length-1,w+y))]?.
focus()};return addEventListener("keydown",f),()=>removeEventListener("keydown",f)},[]);let m=f=>{if(f.target.closest("a, button, input, label, summary")||getSelection()?.
type==="Range")return;f.currentTarget.querySelector("a")?.dispatchEvent(new MouseEvent("click",{bubbles:!0,cancelable:!0,ctrlKey:f.ctrlKey,metaKey:f.metaKey}))};
return r(x,{children:[r("div",{class:"table",children:r("table",{"aria-label":e,"aria-busy":a,children:[r("thead",{children:r("tr",{children:n.map(f=>r("th",{scope:"\
col",class:f.kind,children:f.head},f.head))})}),r("tbody",{ref:p,children:u.map(f=>r("tr",{"data-id":o(f),class:s&&"link",onClick:s&&m,children:n.map((d,g)=>{let y=d.
cell(f);return r("td",{class:d.kind,children:g===0&&s?r("a",{href:s(f),children:y}):y},d.head)})},o(f)))})]})}),(i||u.length<t.length)&&r("p",{class:"more",children:[
r("button",{type:"button","aria-disabled":a,onClick:()=>{a||(i?i():c(l+Wr*5))},children:"Show more"}),!i&&r("span",{class:"hint",children:[Q(u.length)," of ",Q(
t.length)]})]})]})}function Gr({fresh:e}){return e.count===0?null:r("p",{class:"fresh",children:r("button",{type:"button",onClick:e.show,children:[Q(e.count)," \
new"]})})}var li=e=>e instanceof Element&&e.closest("input, textarea, select, [contenteditable], dialog")!==null;function Kr({label:e,list:t,fresh:n,filters:o,columns:s,link:i,title:a,actions:l,empty:c}){let p=o.filter(u=>zr([u])).map(u=>u.label.toLowerCase());return r(x,{
children:[o.length>0&&r(Ht,{filters:o}),t.error?r(Y,{error:t.error,retry:t.reload}):null,!t.items&&!t.error&&r(Ee,{lines:8}),t.items?.length===0&&(p.length>0?r(
W,{icon:"search",title:`No ${e.toLowerCase()} fit the filters`,action:r("button",{type:"button",onClick:()=>jt(o),children:"Clear the filters"}),children:["What\
 is left out is so by ",p.join(", "),"."]}):c),t.items&&t.items.length>0&&r(H,{flush:!0,title:a,actions:l,children:[r(Gr,{fresh:n}),r(se,{label:e,rows:t.items,busy:t.
busy,more:t.more,id:u=>u.id,link:i,columns:s})]})]})}function ne({at:e,exact:t}){return e?r("time",{dateTime:e,title:t?at(e):X(e),children:t?X(e):at(e)}):r("span",{class:"hint",children:"never"})}function ml(){let e=ee.
value==="utc";return r("button",{type:"button",class:"quiet","aria-pressed":e,title:"Tell times in UTC or in your own zone",onClick:()=>ee.value=e?"local":"utc",
children:e?"UTC":"Local"})}var ui=["pending","leased","delivered","failed","cancelled","skipped","quarantined"],ci=["endpoint disabled","filtered","expired"];function di({of:e}){let t=e.state===
"pending"&&e.attempts>0?"retrying":e.state,n=e.state==="pending"&&e.due_at&&new Date(e.due_at).getTime()>Rt.value+1e4;return r(Ae,{state:t,children:n?`${t} ${at(
e.due_at)}`:void 0})}function fi({of:e}){let t=pt()?.get(e.last_attempt?.cause??""),n=e.state==="failed"||e.state==="pending"?t?.title??e.last_attempt?.cause:e.
reason;return n?r("small",{children:n}):null}function Rl(){let e=K("/jobs/new",{kind:"replay",...Jr()});return r(he,{title:"Deliveries",about:"One event for one\
 endpoint each, with all that was tried.",actions:qe("operator")&&r("a",{class:"button",href:e,children:[r(C,{name:"refresh"})," Replay these…"]}),children:r(
pi,{empty:r(W,{icon:"send",title:"Nothing was delivered yet",children:"An event that an endpoint subscribes to becomes a delivery. Send a test to an endpoint, o\
r publish an event."})})})}var Jr=()=>Object.fromEntries(["state","endpoint","type","reason","since","until"].map(e=>[e,A.value.get(e)??void 0]));function pi({event:e,
endpoint:t,title:n,empty:o}){let s=Ur(),i=Hr(),a=e?[]:[{name:"state",label:"State",kind:"choice",options:ui.map(f=>({value:f,label:f==="leased"?"in progress":f}))},
...t?[]:[{name:"endpoint",label:"Endpoint",kind:"choice",options:[...s.values()].map(f=>({value:f.id,label:En(f,f.id)}))}],{name:"type",label:"Event type",kind:"\
text",placeholder:"the whole name",suggestions:i},{name:"reason",label:"Reason",kind:"text",placeholder:"such as filtered",suggestions:ci},{name:"since",label:"\
Since",kind:"time"},{name:"until",label:"Until",kind:"time"}],l=e?{}:Jr(),c={event:e,type:l.type,reason:l.reason,since:l.since,until:l.until,endpoint:t??l.endpoint,
state:l.state?[l.state]:void 0},p=Et((f,d)=>T("GET /v1/tenants/{tenant}/deliveries",{path:{tenant:S.value},query:{...c,cursor:f},signal:d}),[S.value,JSON.stringify(
c)]),u=qr(p,"delivery",f=>(!e||f.event===e)&&(!c.endpoint||f.endpoint===c.endpoint)&&(!c.state||c.state.includes(f.state))&&(!c.type||f.type===c.type)&&(!c.reason||
f.reason===c.reason||f.reason?.startsWith(c.reason+":")===!0)&&!c.until);return r(Kr,{label:"Deliveries",title:n,list:p,fresh:u,filters:a,columns:[{head:t?"Even\
t":"Delivery",kind:"main",cell:f=>{let d=En(s.get(f.endpoint??""),f.endpoint);return r(x,{children:[e?d:r("code",{children:f.type})," ",f.test&&r(Ae,{state:"tes\
t"}),r("small",{children:e||t?f.id:d})]})}},{head:"State",cell:f=>r(x,{children:[r(di,{of:f}),r(fi,{of:f})]})},{head:"Answer",cell:f=>f.last_attempt?r(qt,{code:f.
last_attempt.status}):r("span",{class:"hint",children:"–"})},{head:"Attempts",kind:"minor",cell:f=>f.attempts},{head:"Took",kind:"minor",cell:f=>f.last_attempt&&
Z(f.last_attempt.duration_ms)},{head:"Created",kind:"minor",cell:f=>r(ne,{at:f.created_at})}],link:f=>K("/deliveries/"+f.id),empty:o})}var mi=/^(accept-encoding|connection|content-length|host|transfer-encoding)$/i,Pn=e=>`'${e.replaceAll("'","'\\''")}'`,Bt=e=>btoa(Array.from(e,t=>String.fromCharCode(
t)).join(""));function Fl({method:e,url:t,header:n,body:o}){let s=[`curl -X ${e} ${Pn(t)}`,...n.filter(a=>!mi.test(a.name)).map(a=>`  -H ${Pn(`${a.name}: ${a.value}`)}`)];
if(o.length===0)return s.join(` \\
`);let i;try{i=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(o)}catch{}return i!==void 0&&!i.includes("\0")?[...s,`  --data-raw ${Pn(i)}`].join(` \\
`):`echo ${Bt(o)} | base64 -d | `+[...s,"  --data-binary @-"].join(` \\
`)}var Dl=({method:e,url:t,header:n,body:o})=>JSON.stringify({method:e,url:t,headers:n,body_base64:Bt(o)},null,2);function Vt(e,t,n=()=>({})){let[o,s]=M(e),[i,a]=M({}),[l,c]=M(),[p,u]=M(!1),m=D(null),f=g=>{a(g),setTimeout(()=>m.current?.querySelector("[aria-invalid=true]")?.
focus())},d=async g=>{if(g.preventDefault(),p)return;c(void 0);let y=n(o);if(f(y),!(Object.keys(y).length>0)){u(!0);try{await t(o)}catch(_){let w=_ instanceof z?
hi(_,o):{};Object.keys(w).length>0?f(w):c(_)}u(!1)}};return{values:o,errors:i,failure:l,busy:p,ref:m,set:g=>{s(y=>({...y,...g})),a(y=>Object.fromEntries(Object.
entries(y).filter(([_])=>!(_ in g))))},submit:g=>{d(g)}}}function hi(e,t){let n={};for(let{location:o="",message:s}of e.problem.errors??[]){let i=o.replace(/^body\./,
"").split(/[.[]/)[0];if(!(i in t))continue;let a=e.problem.hint;n[i]??=a?`${s} – ${a}`:s}return n}function zt({form:{failure:e}}){return e?!(e instanceof z)||
e.status>=500?r(Y,{error:e}):r("div",{role:"alert",children:r(V,{kind:"bad",children:wn(e)})}):null}function ve({label:e,hint:t,error:n,children:o}){let s=Ce();
return r("div",{class:"field",children:[r("label",{for:s,children:e}),o({id:s,"aria-invalid":n?!0:void 0,"aria-describedby":`${s}-hint ${s}-error`}),r("p",{class:"\
error",id:s+"-error",children:n}),t&&r("p",{class:"hint",id:s+"-hint",children:t})]})}function J({label:e,hint:t,error:n,value:o,onValue:s,type:i="text",...a}){
return r(ve,{label:e,hint:t,error:n,children:l=>r("input",{type:i,autocomplete:"off",spellcheck:!1,...a,...l,value:o,onInput:c=>s(c.currentTarget.value)})})}function je({
label:e,hint:t,error:n,value:o,onValue:s,...i}){return r(ve,{label:e,hint:t,error:n,children:a=>r("textarea",{rows:4,spellcheck:!1,...i,...a,value:o,onInput:l=>s(
l.currentTarget.value)})})}function Be({label:e,hint:t,error:n,value:o,onValue:s,options:i}){return r(ve,{label:e,hint:t,error:n,children:a=>r("select",{...a,value:o,
onChange:l=>s(l.currentTarget.value),children:i.map(l=>r("option",{value:l.value,children:l.label},l.value))})})}function Ve({label:e,hint:t,checked:n,onValue:o}){
let s=Ce();return r("div",{class:"check",children:[r("input",{type:"checkbox",id:s,checked:n,"aria-describedby":t?s+"-hint":void 0,onChange:i=>o(i.currentTarget.
checked)}),r("label",{for:s,children:e}),t&&r("p",{class:"hint",id:s+"-hint",children:t})]})}function Qr({value:e,onValue:t,error:n,hint:o,label:s="Signature scheme"}){let[i,a]=M(!1);return r(ve,{label:s,error:n,hint:o,children:l=>r(x,{children:[r("butt\
on",{type:"button",class:"select",...l,onClick:()=>a(!0),children:[r(C,{name:"shield"})," ",r("span",{children:e})," ",r(C,{name:"down"})]}),i&&r(vi,{value:e,onClose:()=>a(
!1),onChoose:c=>{a(!1),t(c)}})]})})}function vi({value:e,onChoose:t,onClose:n}){let[o,s]=M(""),i=U(a=>T("GET /v1/tenants/{tenant}/schemes",{path:{tenant:S.value},
query:{search:o,limit:100},signal:a}),[o,S.value]);return r(ut,{title:"Choose a signature scheme",onClose:n,children:r("div",{class:"stack",children:[r("input",
{type:"search","aria-label":"Search schemes",placeholder:"Search by vendor, such as github",autocomplete:"off",autofocus:!0,value:o,onInput:a=>s(a.currentTarget.
value),onKeyDown:a=>{a.key==="Enter"&&(a.preventDefault(),i.data?.items[0]&&o&&t(i.data.items[0].name))}}),i.error?r(Y,{error:i.error,retry:i.reload}):null,i.data?
r("ul",{class:"choices","aria-busy":i.busy,children:[i.data.items.map(a=>r("li",{children:r("button",{type:"button",class:"quiet","aria-pressed":a.name===e,onClick:()=>t(
a.name),children:[r("span",{children:a.title})," ",r("code",{children:a.name})," ",a.own&&r("small",{children:"your own"})]})},a.name)),i.data.items.length===0&&
r("li",{class:"hint",children:"No scheme of that name."}),i.data.next_cursor&&r("li",{class:"hint",children:"There are more: search for them."})]}):r(Ee,{})]})})}var Wt=e=>e.charAt(0).toUpperCase()+e.slice(1);function Zr({of:e}){let t=e.cause;return r("div",{role:"region","aria-label":"What the debugger found",children:[
e.verified&&r(V,{kind:"good",children:[r("strong",{children:"It is genuine."}),r("p",{children:["Signed under ",e.scheme,e.secret&&`, with ${e.secret}`,"."]})]}),
t&&r(V,{kind:t.proven?"bad":"warn",children:[r("strong",{children:Wt(t.title)})," ",r("small",{children:t.proven?"proven":"what it looks like"}),r("p",{children:[
Wt(t.evidence),"."]}),r("p",{children:[r("b",{children:"What to do:"})," ",t.fix,"."]})]}),!e.verified&&!t&&r(V,{kind:"bad",children:[r("strong",{children:"No c\
ause was found"}),r("p",{children:["The signature is wrong, and none of the ",Q(e.tried)," changes to secret, body and form that were tried makes it right",e.incomplete?
"; there were more than could be tried":"",". Most likely the secret is another one, or the body was changed."]})]}),t?.snippets&&t.snippets.length>0&&r(H,{title:"\
How to do it",children:r("div",{class:"stack",children:t.snippets.map(n=>r("section",{children:[r("h3",{children:n.framework}),r(Me,{label:n.framework+" code",text:n.
code})]},n.framework))})}),r(H,{title:"Step by step",children:[r("ol",{class:"steps",children:e.steps?.map((n,o)=>r(gi,{of:n},o))}),r("p",{class:"hint",children:[
e.scheme?r(x,{children:["Looked at as ",r("code",{children:e.scheme}),"; "]}):null,Q(e.tried)," signatures computed."]})]})]})}var Xr={ok:["check","good","right"],
warn:["alert","warn","unusual"],fail:["cross","bad","wrong"],skipped:["minus","mute","nothing to look at"]};function gi({of:e}){let[t,n,o]=Xr[e.status]??Xr.skipped;
return r("li",{class:n,children:[r(C,{name:t}),r("div",{children:[r("strong",{children:Wt(e.name)})," ",r("span",{class:"sr",children:o}),e.seen&&r("pre",{tabIndex:0,
"aria-label":`${e.name}: what was seen`,children:r("code",{children:e.seen})}),e.expected&&e.status!=="ok"&&r("p",{children:r("small",{children:["Expected: ",r(
"code",{children:e.expected})]})}),e.why&&r("p",{class:"hint",children:[Wt(e.why),"."]}),e.fix&&r("p",{children:[r("b",{children:"Fix:"})," ",e.fix,"."]})]})]})}var Yr=E(void 0),_i=`POST /webhooks HTTP/1.1
Host: example.com
Content-Type: application/json
X-Hub-Signature-256: sha256=…

{"hello":"world"}`;function yu(){let[e,t]=M(),[n]=M(()=>Yr.peek()),o=Vt({request:n?.request??"",headers:"",body:"",file:void 0,secrets:[""],scheme:n?.scheme??A.
value.get("scheme")??"",at:"",tolerance:""},async c=>{let u=A.value.get("parts")==="1"?JSON.stringify({method:"POST",headers:yi(c.headers),body_base64:Bt(c.file?
new Uint8Array(await c.file.arrayBuffer()):new TextEncoder().encode(c.body))}):c.request,m=/^\s*req_\w+\s*$/.test(u),f=await T("POST /v1/tenants/{tenant}/debug/\
signature",{path:{tenant:S.value},body:{...m?{request_id:u.trim()}:{request:u},scheme:c.scheme||void 0,secrets:c.secrets.some(Boolean)?c.secrets.filter(Boolean):
void 0,at:c.at||void 0,tolerance:c.tolerance.trim()||void 0}});Yr.value=void 0,t(f),de(f.verified?"It is genuine":f.cause?.title??"No cause was found")},c=>A.value.
get("parts")==="1"?c.headers.trim()?{}:{headers:"Paste the headers, the one with the signature among them."}:c.request.trim()?{}:{request:"Paste a request, or t\
he id of one."}),{values:s,errors:i,set:a}=o,l=A.value.get("parts")==="1";return r(he,{title:"Signature debugger",about:"Paste a request whose signature is refu\
sed. It says which one thing is wrong, and proves it.",children:r("div",{class:"split even",children:[r("form",{ref:o.ref,noValidate:!0,onSubmit:o.submit,autocomplete:"\
off",children:r(H,{children:r("div",{class:"stack",children:[r("div",{class:"row",role:"group","aria-label":"What there is of the request",children:[r("button",
{type:"button",class:l?"quiet":"","aria-pressed":!l,onClick:()=>B({parts:void 0},!0),children:"All of it"}),r("button",{type:"button",class:l?"":"quiet","aria-p\
ressed":l,onClick:()=>B({parts:"1"},!0),children:"Headers and body"})]}),l?r(x,{children:[r(je,{label:"Headers",rows:5,value:s.headers,error:i.headers,onValue:c=>a(
{headers:c}),placeholder:"X-Hub-Signature-256: sha256=…"}),r(je,{label:"Body",rows:6,value:s.body,onValue:c=>a({body:c,file:void 0}),hint:"Exactly as it came:\
 a space more, and the signature is another one."}),r(ve,{label:"Or a file with the body",hint:"Nothing of it is changed or kept.",children:c=>r("input",{...c,type:"\
file",onChange:p=>a({file:p.currentTarget.files?.[0]})})})]}):r(je,{label:"Request",rows:12,value:s.request,error:i.request??i.request_id,onValue:c=>a({request:c}),
placeholder:_i,hint:"As it came over the wire, a curl command, a HAR entry, or JSON. Or the id of a request to a source: req_…"}),s.secrets.map((c,p)=>r(J,{label:p===
0?"Secret":`Secret ${p+1}`,type:"password",autocomplete:"off",value:c,error:i.secrets,onValue:u=>a({secrets:s.secrets.map((m,f)=>f===p?u:m)}),hint:p===0?"What t\
he receiver verifies with. It is used for this alone, and neither kept nor logged.":void 0},p)),s.secrets.length<8&&s.secrets.at(-1)&&r("button",{type:"button",
class:"quiet",onClick:()=>a({secrets:[...s.secrets,""]}),children:[r(C,{name:"plus"})," Another secret"]}),r(Qr,{value:s.scheme||"find it out",error:i.scheme,onValue:c=>a(
{scheme:c})}),s.scheme&&r("button",{type:"button",class:"quiet",onClick:()=>a({scheme:""}),children:"Find the scheme out instead"}),r("details",{children:[r("su\
mmary",{children:"Time"}),r("div",{class:"stack below",children:[r(ve,{label:"Verified at",error:i.at,hint:"Empty: now, or when the kept request came in.",children:c=>r(
"input",{...c,type:"datetime-local",value:Te(s.at),onInput:p=>a({at:Se(p.currentTarget.value)??""})})}),r(J,{label:"Tolerance",value:s.tolerance,error:i.tolerance,
placeholder:"as the scheme says",onValue:c=>a({tolerance:c}),hint:"How old or early a signed time may be, such as 5m, or none."})]})]}),r(zt,{form:o}),r("div",{
class:"submit",children:r("button",{type:"submit",class:"primary",disabled:o.busy,children:[r(C,{name:"bug"})," ",o.busy?"Looking…":"Explain"]})})]})})}),r("d\
iv",{"aria-live":"polite",children:e?r(Zr,{of:e}):r(V,{children:[r("strong",{children:"What it looks for"}),r("p",{children:"Spaces around the secret, a prefix \
too many, the secret of another endpoint, hex for base64, a body that was parsed and written again, line ends, an old timestamp, another algorithm, and some tho\
usand combinations of these."})]})})]})})}var yi=e=>e.split(/\r?\n/).filter(t=>t.includes(":")).map(t=>({name:t.slice(0,t.indexOf(":")).trim(),value:t.slice(t.indexOf(
":")+1).trim()}));var eo=e=>e.disabled?"disabled":e.failing_since?"failing":"active",to=[{name:"search",label:"Search",kind:"text",placeholder:"URL, description or event type"},{
name:"state",label:"State",kind:"choice",options:["active","failing","disabled"].map(e=>({value:e,label:e}))}];function Lu(){let e=U(i=>T("GET /v1/tenants/{tena\
nt}/endpoints",{path:{tenant:S.value},signal:i}),[S.value]),t=(A.value.get("search")??"").toLowerCase(),n=A.value.get("state")??"",o=i=>(!n||eo(i)===n)&&[i.url??
"",i.description,i.id,...i.event_types].some(a=>a.toLowerCase().includes(t)),s=qe("operator")&&r("a",{class:"button primary",href:K("/endpoints/new"),children:[
r(C,{name:"plus"})," New endpoint"]});return r(he,{title:"Endpoints",about:"Where events are sent, signed.",actions:s,children:r(me,{of:e,children:({items:i})=>{
if(i.length===0)return r(W,{icon:"send",title:"No endpoints yet",action:s,children:"An endpoint is a URL that gets the events it subscribes to. Add one, and sen\
d it a test."});let a=i.filter(o);return r(x,{children:[r(Ht,{filters:to}),a.length===0?r(W,{icon:"search",title:"No endpoint fits the filters",action:r("button",
{type:"button",onClick:()=>jt(to),children:"Clear the filters"})}):r(H,{flush:!0,children:r(se,{label:"Endpoints",rows:a,id:l=>l.id,link:l=>K("/endpoints/"+l.id),
columns:[{head:"URL",kind:"main",cell:l=>r(x,{children:[l.url??"polled by its consumer",l.description&&r("small",{children:l.description})]})},{head:"State",cell:l=>r(
Ae,{state:eo(l)})},{head:"Events",kind:"minor",cell:l=>l.event_types.includes("*")?"all":l.event_types.length},{head:"Scheme",kind:"minor",cell:l=>l.scheme},{head:"\
Created",kind:"minor",cell:l=>r(ne,{at:l.created_at})}]})})]})}})})}function bi(){let e=U(t=>T("GET /v1/tenants/{tenant}/test-receiver",{path:{tenant:S.value},signal:t}),[S.value]);return dt(["deliveries"],()=>e.reload()),e}function Ku(){
let e=bi();return r(he,{title:"Test receiver",about:"A receiver inside this server. It verifies what an endpoint is sent, with the endpoint's own scheme and sec\
rets.",children:r(me,{of:e,children:({url:t,items:n})=>r(x,{children:[r(H,{children:r("div",{class:"field",children:[r("span",{class:"label",children:"URL for a\
n endpoint"}),r("div",{class:"secret",children:[r("code",{children:t}),r(te,{text:t,label:"Copy the URL"})]}),r("p",{class:"hint",children:"Nobody outside reach\
es it: deliveries to this URL stay inside the server. The last 20 are kept until it stops."})]})}),n.length===0?r(W,{icon:"inbox",title:"Nothing has come yet",action:r(
"a",{class:"button primary",href:K("/endpoints/new",{receiver:"test"}),children:[r(C,{name:"plus"})," Add an endpoint with this URL"]}),children:"Then send it a\
 test."}):r(wi,{items:n})]})})})}function wi({items:e}){return r(x,{children:e.map(t=>r("details",{class:"card received",children:[r("summary",{children:[r(Ae,{
state:t.verified?"accepted":"refused"})," ",r("code",{children:t.type})," ",r("span",{class:"hint",children:[r(ne,{at:t.received_at})," · ",lt(t.size)]})]}),r(
"div",{class:"stack",children:[t.signatures.map(n=>r(V,{kind:n.verified?"good":"bad",children:n.verified?r(x,{children:["The signature is right, under ",r("code",
{children:n.scheme}),"."]}):r(x,{children:[r("strong",{children:["The signature is wrong, under ",r("code",{children:n.scheme}),": ",n.reason,"."]})," ",n.detail,
" ",n.hint]})},n.scheme)),r(Ot,{of:[["Delivery",r(Mr,{id:t.delivery})],["Endpoint",t.endpoint?r("a",{href:K("/endpoints/"+t.endpoint),children:t.endpoint}):"a d\
raft"],["Received",r(ne,{at:t.received_at,exact:!0})]]}),r(Me,{label:"Headers",text:t.header.map(n=>`${n.name}: ${n.value}`).join(`
`)}),r(He,{label:"Body",of:ft(t.body)})]})]},t.delivery+t.received_at))})}function rc({value:e,onValue:t,error:n,label:o="Trigger events"}){let[s,i]=M(""),a=Ce(),l=U(_=>T("GET /v1/tenants/{tenant}/event-types",{path:{tenant:S.value},signal:_}),
[S.value]).data?.items??[],c=e.includes("*"),p=new Map(l.map(_=>[_.name,_.description])),u=[...new Set([...p.keys(),...e.filter(_=>_!=="*")])].sort(),m=s.trim(),
f=u.filter(_=>_.toLowerCase().includes(m.toLowerCase())||p.get(_)?.toLowerCase().includes(m.toLowerCase())),d=Map.groupBy(f,_=>_.split(".")[0]),g=(_,w)=>t(w?[...e,
_]:e.filter(b=>b!==_)),y=()=>{!m||u.includes(m)||(g(m,!0),i(""))};return r("fieldset",{"aria-describedby":a+"-error",children:[r("legend",{children:o}),r("p",{class:"\
hint",id:a+"-hint",children:["What happens that is sent there. ",!c&&e.length>0&&`${e.length} chosen.`]}),r(Ve,{label:"All events, also those of types to come",
checked:c,onValue:_=>t(_?["*"]:[])}),!c&&r("div",{class:"picker",children:[r("div",{class:"beside",children:[r("input",{type:"search","aria-label":"Search event\
 types, or name another one","aria-invalid":n?!0:void 0,"aria-describedby":`${a}-hint ${a}-error`,autocomplete:"off",placeholder:l.length>0?"Search, or name ano\
ther one":"Name one, such as user.created",value:s,onInput:_=>i(_.currentTarget.value),onKeyDown:_=>{_.key==="Enter"&&(_.preventDefault(),y())}}),m&&!u.includes(
m)&&r("button",{type:"button",onClick:y,children:[r(C,{name:"plus"})," Add"]})]}),[...d].map(([_,w])=>r("div",{class:"group",children:[d.size>1&&w.length>1&&r("\
p",{children:_}),w.map(b=>r(Ve,{label:r("code",{children:b}),hint:p.get(b),checked:e.includes(b),onValue:R=>g(b,R)},b))]},_)),f.length===0&&r("p",{class:"hint",
children:m?`There is no event type “${m}” yet. Add it to subscribe to it all the same.`:"There are no event types yet."})]}),r("p",{class:"error",id:a+"-err\
or",children:n})]})}function pc({target:e}){let t=Et((n,o)=>T("GET /v1/tenants/{tenant}/audit",{path:{tenant:S.value},query:{target:e,cursor:n},signal:o}),[S.value,e]);return t.error?
r(Y,{error:t.error,retry:t.reload}):t.items?t.items.length===0?r(W,{icon:"list",title:"Nothing was done yet",children:"Looks at a secret, changes and replays ar\
e listed here."}):r(H,{flush:!0,children:r(se,{label:"Activity",rows:t.items,busy:t.busy,more:t.more,id:n=>n.id,columns:[{head:"What",kind:"main",cell:n=>r(x,{children:[
xi(n.action),n.detail&&r("small",{children:Object.entries(n.detail).map(([o,s])=>`${o}: ${s}`).join(", ")})]})},{head:"Who",cell:n=>n.actor.name||n.actor.id||n.
actor.kind},{head:"From",kind:"minor",cell:n=>n.remote},{head:"When",cell:n=>r(ne,{at:n.at})}]})}):r(Ee,{})}var xi=e=>e.charAt(0).toUpperCase()+e.slice(1).replaceAll(
"-"," ");var no=async()=>(await import("./uPlot.esm-FQ5ULF4V.js")).default;var An=[{value:"15m",label:"15 min",minutes:15},{value:"1h",label:"1 hour",minutes:60},{value:"24h",label:"24 hours",minutes:1440},{value:"7d",label:"7 days",minutes:10080},
{value:"30d",label:"30 days",minutes:43200}],Rn="1h";function ro(){let e=A.value.get("since");if(e)return{since:e,until:A.value.get("until")??void 0};let t=An.find(
n=>n.value===(A.value.get("range")??Rn))??An[1];return{since:new Date(Math.floor(Date.now()/6e4-t.minutes+1)*6e4).toISOString()}}var oo=()=>["range","since","un\
til"].map(e=>A.value.get(e)).join(),io=(e,t)=>B({range:void 0,since:new Date(Math.floor(e)).toISOString(),until:new Date(Math.ceil(t)).toISOString()});function so(){
let e=A.value.has("since"),t=A.value.get("range")??Rn;return r("div",{class:"range",role:"group","aria-label":"Time",children:[An.map(n=>r("button",{type:"butto\
n",class:"quiet","aria-pressed":!e&&n.value===t,onClick:()=>B({range:n.value===Rn?void 0:n.value,since:void 0,until:void 0}),children:n.label},n.value)),r("deta\
ils",{open:e,children:[r("summary",{class:"button quiet",children:"Other"}),r("span",{class:"row",children:[r("input",{type:"datetime-local","aria-label":"Since",
value:Te(A.value.get("since")??void 0),onChange:n=>B({range:void 0,since:Se(n.currentTarget.value)})}),r("input",{type:"datetime-local","aria-label":"Until",value:Te(
A.value.get("until")??void 0),onChange:n=>B({range:void 0,until:Se(n.currentTarget.value)})})]})]})]})}var ao=190;function ge({name:e,title:t,about:n,times:o,step:s,until:i,series:a,stacked:l,unit:c,most:p}){let[u,m]=M(null),f=A.value.get("table")===e,d=a.every(y=>y.
values.every(_=>_===null||l&&_===0)),g=y=>{if(u!==null)return y.values[u]==null?"–":c(y.values[u]);if(l)return c(y.values.reduce((w,b)=>w+(b??0),0));let _=y.values.
findLast(w=>w!==null);return _==null?"–":c(_)};return r("section",{class:"card chart","aria-label":t,children:[r("header",{children:[r("h2",{children:[t," ",u!==
null&&o[u]!==void 0&&r("small",{children:X(o[u]*1e3)})]}),r("button",{type:"button",class:"quiet","aria-pressed":f,"aria-label":`${t} as a table`,onClick:()=>B(
{table:f?void 0:e},!0),children:[r(C,{name:f?"activity":"list"})," ",f?"Chart":"Table"]})]}),!f&&a.length>1&&r("ul",{class:"legend",children:a.map(y=>r("li",{children:[
r("i",{class:y.hatch,style:{color:`var(${y.color})`}}),y.label," ",r("b",{children:g(y)})]},y.label))}),!f&&a.length===1&&r("p",{class:"legend",children:r("b",{
children:g(a[0])})}),!f&&r("div",{class:"plot",children:[r(Ci,{about:n,times:o,step:s,until:i,series:a,stacked:l??!1,unit:c,most:p,onAt:m}),d&&r("p",{children:"\
Nothing in this time"})]}),f&&(d?r(W,{icon:"list",title:"Nothing in this time"}):r(ki,{title:t,times:o,series:a,unit:c}))]})}function ki({title:e,times:t,series:n,
unit:o}){let s=t.map((i,a)=>({t:i,i:a})).filter(({i})=>n.some(a=>a.values[i]!=null&&a.values[i]!==0)).reverse();return r(se,{label:e,rows:s,id:i=>String(i.t),columns:[
{head:"From",kind:"main",cell:i=>X(i.t*1e3)},...n.map(i=>({head:i.label,kind:"number",cell:a=>i.values[a.i]==null?"–":o(i.values[a.i])}))]})}function Ci({about:e,
times:t,step:n,until:o,series:s,stacked:i,unit:a,most:l,onAt:c}){let p=D(null),u=D(void 0),m=ue(()=>Ti(t,s,i),[t,s,i]),f=D([0,0]);f.current=[t[0]??0,o];let d=D(
m);d.current=m;let[g,y]=M(0);F(()=>{let w=matchMedia("(prefers-color-scheme: dark)"),b=()=>y(R=>R+1);return w.addEventListener("change",b),()=>w.removeEventListener(
"change",b)},[]);let _=[i,n,fn.value,ee.value,g,...s.flatMap(w=>[w.label,w.color])].join();return F(()=>{let w=p.current,b=!1,R=new ResizeObserver(()=>u.current?.
setSize({width:w.clientWidth,height:ao}));return no().then(O=>{b||(u.current=new O(Si(O,w,{step:n,series:s,stacked:i,unit:a,most:l,range:f,onAt:c}),d.current,w),
R.observe(w))}),()=>{b=!0,R.disconnect(),u.current?.destroy(),u.current=void 0}},[_]),F(()=>u.current?.setData(m),[m]),r("div",{ref:p,role:"img","aria-label":e})}
function Ti(e,t,n){if(!n)return[[...e],...t.map(i=>[...i.values])];let o=e.map(()=>0),s=t.map(i=>i.values.map((a,l)=>o[l]=o[l]+(a??0)));return[[...e],...s.reverse()]}
function Si(e,t,{step:n,series:o,stacked:s,unit:i,most:a,range:l,onAt:c}){let p=g=>{t.style.color=`var(${g})`;let y=getComputedStyle(t).color;return t.style.color=
"",y},u=p("--soft"),m=p("--line"),f={stroke:u,font:"12px system-ui, sans-serif",grid:{stroke:m,width:1},ticks:{show:!1}},d=s?[...o].reverse():o;return{width:t.clientWidth,
height:ao,padding:[8,4,0,0],legend:{show:!1},tzDate:g=>ee.peek()==="utc"?e.tzDate(new Date(g*1e3),"Etc/UTC"):new Date(g*1e3),scales:{x:{time:!0,range:()=>l.current},
y:{range:(g,y,_)=>[0,a??(_>0?_*1.1:1)]}},axes:[{...f,grid:{show:!1},space:70,values:[[86400,"{D} {MMM}",null,null,null,null,null,null,1],[3600,"{HH}:{mm}",`
{D} {MMM}`,null,null,null,null,null,1],[60,"{HH}:{mm}",`
{D} {MMM}`,null,null,null,null,null,1],[1,"{HH}:{mm}:{ss}",null,null,null,null,null,null,1]]},{...f,size:56,space:36,values:(g,y)=>y.map(_=>i(_))}],series:[{},...d.
map(g=>s?{label:g.label,width:0,fill:()=>Mi(p(g.color),g.hatch,p("--card")),paths:e.paths.bars({size:[.82,40],align:1,gap:1}),points:{show:!1}}:{label:g.label,width:2,
stroke:p(g.color),dash:g.dash,points:{show:g.values.filter(y=>y!==null).length<40,size:5}})],cursor:{y:!1,points:{show:!s},drag:{x:!0,y:!1,setScale:!1},sync:{key:"\
charts"}},hooks:{setCursor:[g=>c(g.cursor.idx??null)],setSelect:[g=>{if(g.select.width<5)return;let y=Math.floor(g.posToVal(g.select.left,"x")/n)*n,_=Math.ceil(
g.posToVal(g.select.left+g.select.width,"x")/n)*n;g.setSelect({left:0,top:0,width:0,height:0},!1),io(y*1e3,_*1e3)}]}}}function Mi(e,t,n){if(!t)return e;let o=8,
s=new OffscreenCanvas(o,o),i=s.getContext("2d");if(i.fillStyle=e,i.fillRect(0,0,o,o),i.strokeStyle=i.fillStyle=n,i.lineWidth=1.5,t==="dots")i.fillRect(1,1,2,2),
i.fillRect(5,5,2,2);else{for(let a of[-o,0,o])i.moveTo(a,o),i.lineTo(a+o,0),t==="cross"&&(i.moveTo(a,0),i.lineTo(a+o,o));i.stroke()}return i.createPattern(s,"re\
peat")}function Ac({values:e}){let t=e.filter(a=>a!==null);if(t.length<2)return r("svg",{class:"spark",viewBox:"0 0 100 24","aria-hidden":"true"});let n=Math.max(
...t,Number.MIN_VALUE),o=Math.min(...t,0),s="M",i=e.map((a,l)=>{if(a===null)return s="M","";let c=`${s}${(l/(e.length-1)*100).toFixed(1)} ${(22-(a-o)/(n-o||1)*20).
toFixed(1)}`;return s="L",c}).join("");return r("svg",{class:"spark",viewBox:"0 0 100 24",preserveAspectRatio:"none","aria-hidden":"true",children:r("path",{d:i})})}function Vc(e){return r(x,{children:[r(so,{}),r(Ei,{...e})]})}function Ei({endpoint:e,source:t}){let n=innerWidth<700?60:120,o=U(s=>T("GET /v1/tenants/{tenant}/\
metrics",{path:{tenant:S.value},query:{endpoint:e,source:t,...ro(),buckets:n},signal:s}),[S.value,e,t,oo()]);return Nr(["deliveries","events","requests"],o),r(me,
{of:o,children:s=>r(Ri,{endpoint:e,source:t,metrics:s})})}var Pi=[["2xx","--c-2xx"],["3xx","--c-3xx"],["4xx","--c-4xx","slash"],["5xx","--c-5xx","cross"],["none",
"--c-none","dots"]],Ai=[["accepted","verified","--c-2xx"],["handshake","handshake","--c-3xx"],["duplicate","duplicate","--c-none","dots"],["refused","refused","\
--c-5xx","cross"]],lo=e=>`${(e*100).toFixed(1).replace(/\.0$/,"")} %`;function Ri({endpoint:e,source:t,metrics:n}){let o=n.buckets,i={times:o.map(p=>new Date(p.
start).getTime()/1e3),step:n.step_s,until:new Date(n.until).getTime()/1e3},a=p=>o.map(u=>p(u)??null),l=p=>[{label:"p50",color:"--c-p50",values:a(u=>p(u)?.p50)},
{label:"p95",color:"--c-p95",dash:[8,4],values:a(u=>p(u)?.p95)},{label:"p99",color:"--c-p99",dash:[2,3],values:a(u=>p(u)?.p99)}],c=r(ge,{...i,name:"requests",title:"\
Requests",about:"Requests to sources over time, by verdict.",stacked:!0,unit:Q,series:Ai.map(([p,u,m,f])=>({label:u,color:m,hatch:f,values:a(d=>d.requests[p]??0)}))});
return t?r("div",{class:"charts",children:c}):r(x,{children:[r("div",{class:"charts",children:[r(ge,{...i,name:"attempts",title:"Attempts",about:"Attempts over \
time, by the class of their answers.",stacked:!0,unit:Q,series:Pi.map(([p,u,m])=>({label:p==="none"?"no answer":p,color:u,hatch:m,values:a(f=>f.answers[p]??0)}))}),
r(ge,{...i,name:"success",title:"Success",about:"The share of attempts that delivered, over time.",most:1,unit:lo,series:[{label:"delivered",color:"--c-2xx",values:a(
p=>p.success_rate)}]}),r(ge,{...i,name:"latency",title:"How long attempts take",about:"The 50th, 95th and 99th percentile of how long attempts take, over time.",
unit:Z,series:l(p=>p.latency_ms)}),r(ge,{...i,name:"delivered",title:"From event to delivered",about:"The 50th, 95th and 99th percentile of the time from an eve\
nt to its first 2xx answer.",unit:Z,series:l(p=>p.delivered_ms)}),!e&&r(ge,{...i,name:"backlog",title:"Waiting",about:"The most deliveries that waited at one ti\
me.",unit:Q,series:[{label:"deliveries",color:"--c-p95",values:a(p=>p.backlog)}]}),!e&&r(ge,{...i,name:"oldest",title:"Age of the oldest",about:"How long the ol\
dest delivery that waits has waited.",unit:p=>Z(p*1e3),series:[{label:"oldest",color:"--c-4xx",values:a(p=>p.oldest_s)}]}),!e&&o.some(p=>Object.values(p.requests).
some(Boolean))&&c]}),r(Oi,{metrics:n})]})}function Oi({metrics:e}){let t=pt(),n=Object.entries(e.sum.causes).sort(([,s],[,i])=>i-s),o=Object.values(e.sum.attempts).
reduce((s,i)=>s+i,0);return n.length===0?null:r(H,{flush:!0,title:"Why attempts failed",children:r(se,{label:"Why attempts failed",rows:n,id:([s])=>s,columns:[{
head:"Cause",kind:"main",cell:([s])=>r(x,{children:[t?.get(s)?.title??s,r("small",{children:t?.get(s)?.fix})]})},{head:"Attempts",kind:"number",cell:([,s])=>Q(s)},
{head:"Of all",kind:"number",cell:([,s])=>lo(s/Math.max(o,1))}]})})}function ad({endpoint:e}){let t={tenant:S.value,endpoint:e.id};return r(co,{id:e.id,owner:{scheme:e.scheme,signs:!0,list:n=>T("GET /v1/tenants/{tenant}/endpoint\
s/{endpoint}/secrets",{path:t,signal:n}),reveal:()=>T("POST /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/reveal",{path:t}),rotate:n=>T("POST /v1/tenants/{t\
enant}/endpoints/{endpoint}/secrets/rotate",{path:t,body:n}),end:n=>T("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/{secret}",{path:{...t,secret:n}})}})}
function ld({source:e}){let t={tenant:S.value,source:e.id};return r(co,{id:e.id,owner:{scheme:e.scheme,signs:!1,list:n=>T("GET /v1/tenants/{tenant}/sources/{sou\
rce}/secrets",{path:t,signal:n}),reveal:()=>T("POST /v1/tenants/{tenant}/sources/{source}/secrets/reveal",{path:t}),rotate:n=>T("POST /v1/tenants/{tenant}/sourc\
es/{source}/secrets/rotate",{path:t,body:n}),end:n=>T("DELETE /v1/tenants/{tenant}/sources/{source}/secrets/{secret}",{path:{...t,secret:n}})}})}function co({id:e,
owner:t}){let n=U(t.list,[S.value,e]),[o,s]=M(!1),[i,a]=M({}),l=qe("operator"),c=async u=>{let{items:m}=await t.reveal();return a(Object.fromEntries(m.filter(f=>f.
public_key).map(f=>[f.id,f.public_key]))),m.find(f=>f.id===u)?.secret??""},p=async u=>{if(await Pr({title:"End this secret now?",action:"End it",danger:!0,text:r(
"p",{children:t.signs?"Receivers that know only this one refuse every delivery from now on.":"Webhooks that are signed with it are refused from now on."})}))try{
await t.end(u.id),bn("The secret has ended"),n.reload()}catch(f){st(f)}};return r(H,{title:t.signs?"Secret token":"Secrets",actions:l&&r("button",{type:"button",
onClick:()=>s(!0),children:[r(C,{name:"refresh"})," ",t.signs?"Regenerate":"Replace"]}),children:[r(me,{of:n,children:({items:u})=>r("div",{class:"stack",children:[
u.length===0&&r("p",{class:"hint",children:"There is none: the provider publishes its keys."}),u.length>1&&r(V,{children:t.signs?"Deliveries are signed with eac\
h of these where the scheme has room for several, and with the oldest one where it has not.":"A webhook is genuine if it is signed with any of these."}),u.map(m=>r(
"div",{class:"field",children:[r("span",{class:"label",children:[r("code",{children:m.id})," ",m.scheme!==t.scheme&&r(x,{children:["for ",r("code",{children:m.scheme})]}),
" since ",r(ne,{at:m.start_at}),m.end_at&&r("strong",{children:[", ends ",X(m.end_at)]})]}),r("div",{class:"beside",children:[l?r(Er,{reveal:()=>c(m.id)}):r("sp\
an",{class:"hint",children:"Your role does not allow to see it."}),l&&u.length>1&&r("button",{type:"button",onClick:()=>{p(m)},children:"End now"})]}),i[m.id]&&
r("span",{class:"label",children:"Public key for receivers"}),i[m.id]&&r("div",{class:"secret",children:[r("code",{children:i[m.id]}),r(te,{text:i[m.id],label:"\
Copy the public key"})]})]},m.id)),r("p",{class:"hint",children:"Each look at a secret is in the audit log. It hides again after a minute."})]})}),o&&r(Li,{owner:t,
onClose:()=>s(!1),onDone:()=>{s(!1),n.reload()}})]})}var uo=[{value:"24h",label:"24 hours",ms:864e5},{value:"1h",label:"1 hour",ms:36e5},{value:"168h",label:"7 \
days",ms:6048e5},{value:"720h",label:"30 days",ms:2592e6},{value:"0s",label:"none: the old one ends at once",ms:0}];function Li({owner:e,onClose:t,onDone:n}){let o=Vt(
{secret:"",overlap:"24h"},async({secret:i,overlap:a})=>{let l=await e.rotate({secret:i||void 0,overlap:a});bn(a==="0s"?"The new secret is live":`The new secret \
is live. The old one ends ${X(l.previous_end_at)}`),n()}),s=uo.find(i=>i.value===o.values.overlap);return r(ut,{title:e.signs?"Regenerate the secret?":"Replace \
the secret?",onClose:t,children:r("form",{ref:o.ref,class:"stack",noValidate:!0,onSubmit:o.submit,children:[r(zt,{form:o}),r(J,{label:"New secret",name:"new-sec\
ret",type:"password",autocomplete:"new-password",placeholder:"made by the server",value:o.values.secret,error:o.errors.secret,onValue:i=>o.set({secret:i}),hint:e.
signs?"Leave it empty unless the receiver says which one it wants.":"The one that the provider shows. Empty: one is made, to be given to the provider."}),r(Be,{
label:"Overlap",value:o.values.overlap,onValue:i=>o.set({overlap:i}),options:uo}),s.ms>0?r(V,{children:["Until ",r("strong",{children:X(Date.now()+s.ms)}),", ",
e.signs?"the old secret stays live: deliveries carry both signatures where the scheme has room for them, and that of the old one where it has not.":"webhooks th\
at are signed with either are accepted."]}):r(V,{kind:"warn",children:e.signs?"Receivers that do not know the new secret refuse every delivery from now on.":"We\
bhooks that are signed with the old one are refused from now on."}),r("div",{class:"submit",children:[r("button",{type:"submit",class:s.ms>0?"primary":"danger",
"aria-disabled":o.busy,children:e.signs?"Regenerate":"Replace"}),r("button",{type:"button",onClick:t,children:"Cancel"})]})]})})}var Fi={h:3600,m:60,s:1,ms:.001};function On(e){return/^(\d+(\.\d+)?(h|m|s|ms))+$/.test(e)?[...e.matchAll(/([\d.]+)(ms|h|m|s)/g)].reduce((t,[,n,o])=>t+Number(n)*
Fi[o],0):NaN}function Gt(e){return e<60?`${Math.round(e)}s`:e<3600?`${Math.round(e/6)/10}m`:`${Math.round(e/360)/10}h`}function Di(e){if(e.policy==="schedule")return(e.
pauses??[]).map(On);let t=On(e.pause??""),n=e.longest?On(e.longest):86400;return Array.from({length:(e.attempts??10)-1},(o,s)=>Math.min(n,{exponential:t*2**s,linear:t*
(s+1),fixed:t}[e.policy]))}function fo(e){let t=Di(e);if(t.some(Number.isNaN))return"";let n=t.reduce((s,i)=>s+i,0);return`Tried again after ${(t.length>6?[...t.
slice(0,4).map(Gt),"…",Gt(t.at(-1))]:t.map(Gt)).join(", ")}: ${t.length+1} attempts within ${Gt(n)}.`}function md(e){return{headers:Object.entries(e.headers??{}).map(([t,n])=>`${t}: ${n}`).join(`
`),concurrency:e.concurrency?.toString()??"",rateCount:e.rate_limit?.count.toString()??"",ratePer:e.rate_limit?.per??"second",order:e.order??"",retry:e.retry?.policy??
"",attempts:e.retry?.attempts?.toString()??"",pause:e.retry?.pause??"30s",longest:e.retry?.longest??"",pauses:(e.retry?.pauses??[]).join(", "),contentDigest:e.content_digest??
!1,noTrace:e.no_trace??!1,filter:e.filter??"",transform:e.transform??""}}var po=e=>e.trim()?Number(e):void 0;function $i(e){let t={};for(let o of e.headers.split(
`
`)){let s=o.indexOf(":");o.trim()&&(t[o.slice(0,s<0?void 0:s).trim()]=s<0?"":o.slice(s+1).trim())}let n=e.retry==="exponential"||e.retry==="linear";return{headers:Object.
keys(t).length>0?t:void 0,concurrency:po(e.concurrency),rate_limit:e.rateCount.trim()?{count:Number(e.rateCount),per:e.ratePer}:void 0,order:e.order||void 0,retry:e.
retry?e.retry==="schedule"?{policy:"schedule",pauses:e.pauses.split(/[\s,]+/).filter(Boolean)}:{policy:e.retry,attempts:po(e.attempts),pause:e.pause.trim(),longest:n&&
e.longest.trim()||void 0}:void 0,content_digest:e.contentDigest||void 0,no_trace:e.noTrace||void 0,filter:e.filter.trim()||void 0,transform:e.transform.trim()||
void 0}}var Ii=[{value:"",label:"The default: 10 attempts within about 75 hours"},{value:"exponential",label:"Pauses that double"},{value:"linear",label:"Pauses\
 that grow by the first one"},{value:"fixed",label:"Pauses that stay the same"},{value:"schedule",label:"A list of pauses"}];function hd({value:e,onValue:t,error:n}){
let o=i=>t({...e,...i}),s=$i(e).retry;return r("div",{class:"stack",children:[n&&r("p",{class:"error",role:"alert",tabIndex:-1,"aria-invalid":"true",children:n}),
r(je,{label:"Headers",name:"headers",rows:2,placeholder:"X-Team: billing",value:e.headers,onValue:i=>o({headers:i}),hint:"One a line, sent with every delivery. \
Everybody who sees the endpoint sees them: they are no place for a secret."}),r("div",{class:"columns",children:[r(J,{label:"Attempts at the same time",name:"co\
ncurrency",placeholder:"adapts, 1 to 32",value:e.concurrency,onValue:i=>o({concurrency:i}),hint:"1 to 256."}),r(J,{label:"Rate limit",name:"rate",placeholder:"n\
one",value:e.rateCount,onValue:i=>o({rateCount:i}),hint:"The most attempts in a period."}),r(Be,{label:"Period of the rate limit",value:e.ratePer,onValue:i=>o({
ratePer:i}),options:[{value:"second",label:"a second"},{value:"minute",label:"a minute"}]}),r(Be,{label:"Order",value:e.order,onValue:i=>o({order:i}),hint:"A de\
livery that fails holds up those behind it.",options:[{value:"",label:"none: as fast as it goes"},{value:"key",label:"by the events' ordering key"},{value:"endp\
oint",label:"one after the other"}]})]}),r(Be,{label:"Retries",value:e.retry,onValue:i=>o({retry:i}),options:Ii,hint:s&&fo(s)}),e.retry==="schedule"&&r(J,{label:"\
Pauses",name:"pauses",value:e.pauses,onValue:i=>o({pauses:i}),placeholder:"5s, 5m, 1h",hint:"Each 1s to 24h."}),e.retry&&e.retry!=="schedule"&&r("div",{class:"c\
olumns",children:[r(J,{label:"First pause",name:"pause",value:e.pause,onValue:i=>o({pause:i})}),e.retry!=="fixed"&&r(J,{label:"Longest pause",name:"longest",placeholder:"\
24h",value:e.longest,onValue:i=>o({longest:i})}),r(J,{label:"Attempts in all",name:"attempts",placeholder:"10",value:e.attempts,onValue:i=>o({attempts:i}),hint:"\
At most 30."})]}),r(J,{label:"Filter",name:"filter",placeholder:"payload.total > 100",value:e.filter,onValue:i=>o({filter:i}),hint:"A condition in CEL: only eve\
nts that meet it are sent."}),r(J,{label:"Transformation",name:"transform",placeholder:"{id, total}",value:e.transform,onValue:i=>o({transform:i}),hint:"A progr\
am in jq that makes the payload which is sent."}),r(Ve,{label:"Send a Content-Digest of the body",checked:e.contentDigest,onValue:i=>o({contentDigest:i}),hint:"\
With it a receiver can tell a changed body from a wrong secret."}),r(Ve,{label:"Send no trace headers",checked:e.noTrace,onValue:i=>o({noTrace:i})})]})}function Md(){let[e,t]=M({busy:!1});return{...e,test:async n=>{if(e.busy)return;t({busy:!0});let o={tenant:S.peek()};try{let s="draft"in n?await T("POST /v1/ten\
ants/{tenant}/endpoints/test",{path:o,body:n.draft}):await T("POST /v1/tenants/{tenant}/endpoints/{endpoint}/test",{path:{...o,endpoint:n.endpoint},body:{}});t(
{busy:!1,result:s}),de(s.attempt.cause?"The test failed":"The test was delivered")}catch(s){t({busy:!1,error:s})}}}}function Ed({of:e}){return e.busy?r(H,{title:"\
Test",children:r("p",{class:"hint",role:"status",children:"Sending a test from the server…"})}):e.error?r(Y,{error:e.error}):e.result?r(qi,{of:e.result},e.result.
delivery.id):null}function qi({of:{attempt:e,delivery:t}}){let n=D(null);F(()=>n.current.scrollIntoView({block:"nearest"}),[]);let o=U(async s=>{let i=await T("\
GET /v1/tenants/{tenant}/events/{event}/payload",{path:{tenant:S.peek(),event:t.event},signal:s});return new Uint8Array(await i.arrayBuffer())},[t.event]);return r(
"div",{ref:n,children:r(H,{title:"Test",actions:r("a",{href:K("/deliveries/"+t.id),children:["In the log ",r(C,{name:"arrow"})]}),children:[!e.cause&&r(V,{kind:"\
good",children:[r("strong",{children:"Delivered."})," The receiver answered ",e.status,"."]}),r(Vr,{attempt:e,body:o.data})]})})}function Rd(e){if(!e.trim())return{url:"Enter the URL that events are to be sent to."};let t;try{t=new URL(e.trim())}catch{return{url:"This is no URL. It begins\
 with https:// and has no spaces."}}return t.protocol!=="https:"&&t.protocol!=="http:"?{url:"The URL has to begin with https://."}:t.username||t.password?{url:"\
The URL must not hold a password: everybody who sees the endpoint would see it."}:{}}export{x as a,Ni as b,M as c,F as d,D as e,Bi as f,Ce as g,E as h,G as i,pr as j,fn as k,mr as l,Fo as m,$e as n,z as o,ce as p,pn as q,Mt as r,T as s,U as t,Et as u,
vr as v,A as w,vn as x,S as y,K as z,yr as A,B,us as C,gr as D,_n as E,wr as F,it as G,qe as H,ms as I,hs as J,vs as K,gs as L,_s as M,ys as N,bs as O,r as P,X as Q,
Z as R,lt as S,Q as T,Te as U,Se as V,C as W,bn as X,st as Y,de as Z,As as _,te as $,Mr as aa,Me as ba,me as ca,Ee as da,Y as ea,W as fa,V as ga,Vt as ha,zt as ia,
ve as ja,J as ka,je as la,Be as ma,Ve as na,he as oa,H as pa,Ot as qa,Qs as ra,ut as sa,Pr as ta,na as ua,ct as va,Mn as wa,dt as xa,qr as ya,Nr as za,Ur as Aa,
Ca as Ba,Hr as Ca,En as Da,Ae as Ea,qt as Fa,Pa as Ga,Aa as Ha,ft as Ia,He as Ja,oi as Ka,pt as La,Br as Ma,Vr as Na,Ht as Oa,zr as Pa,jt as Qa,se as Ra,li as Sa,
Kr as Ta,ne as Ua,ml as Va,ui as Wa,di as Xa,Rl as Ya,pi as Za,Fl as _a,Dl as $a,Qr as ab,Zr as bb,Yr as cb,yu as db,rc as eb,pc as fb,xi as gb,ro as hb,oo as ib,
so as jb,Ac as kb,Vc as lb,Ei as mb,lo as nb,eo as ob,Lu as pb,ad as qb,ld as rb,md as sb,$i as tb,hd as ub,Md as vb,Ed as wb,bi as xb,Ku as yb,wi as zb,Rd as Ab};
