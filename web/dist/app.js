import{a as Ye,b as Zt,c as me,d as Q,e as tn}from"./chunk-KPTGJ2YT.js";import{a as en}from"./chunk-QWL2BBYD.js";import{$,A as k,Aa as Se,B as O,Ba as J,
C as B,Ca as Yt,Ea as Te,F as we,Fa as Xt,G as Ut,Ga as Ce,H as ue,Ha as D,I as F,J as ie,K as Wt,L as jt,M as Gt,N as Jt,O as Ht,P as Ct,Q as e,R as zt,S as Kt,
T as pe,U as M,V as ae,W,X as be,Y as ye,Z as y,_ as N,a as b,aa as ke,b as Ft,ba as ze,c as x,ca as K,d as te,da as X,e as Y,ea as Z,f as Je,fa as Qt,ga as R,h as Vt,
ha as Ke,i as $t,ia as Le,ja as A,k as Mt,ka as E,l as Tt,la as L,ma as I,n as De,na as re,oa as T,pa as le,qa as H,ra as se,s as He,sa as C,t as h,ta as g,u as w,
ua as j,v as ce,va as Qe,w as ve,wa as ee,x as _,xa as z,y as Bt,z as m,za as V}from"./chunk-IFJU64S5.js";function Ee(){return e(b,{children:[e("svg",{class:"mark",viewBox:"0 0 24 24",width:"24",height:"24","aria-hidden":"true",children:[e("rect",{width:"24",height:"\
24",rx:"6"}),e("path",{d:"M14.5 5v8.6a3.8 3.8 0 0 1-7.6 0V11l2.3 2.3M12 5h5"})]}),e("span",{children:"Sealhook"})]})}function nn(){let[t]=x(()=>location.hash.slice(1)),n=L({password:""},({password:o})=>Jt(t,o),({password:o})=>[...o].length>=ie?{}:{password:`Choose a password o\
f at least ${ie} characters.`});return e("main",{class:"alone",children:[e("p",{class:"brand",children:e(Ee,{})}),e("div",{class:"card",children:e(C,{title:"You\
 are invited",about:"Choose a password, and you are in.",children:[!t&&e(E,{kind:"warn",children:"This page needs the whole link, with what is behind the #."}),
e("form",{ref:n.ref,class:"stack",noValidate:!0,onSubmit:n.submit,children:[e(I,{form:n}),e(T,{label:"Password",type:"password",name:"password",autocomplete:"ne\
w-password",autofocus:!0,hint:`At least ${ie} characters. A few words are easier to remember than signs.`,value:n.values.password,error:n.errors.password,onValue:o=>n.
set({password:o})}),e("button",{type:"submit",class:"primary",disabled:!t,"aria-disabled":n.busy,children:"Go on"})]})]})})]})}function an({email:t,done:n}){let o=L({email:t,password:""},async({email:a,password:s})=>{await jt(a,s),n()},({email:a,password:s})=>({...a.includes("@")?{}:{email:"\
Enter your e-mail address."},...s?{}:{password:"Enter your password."}}));return e("form",{ref:o.ref,class:"stack",noValidate:!0,onSubmit:o.submit,children:[e(I,
{form:o}),e(T,{label:"E-mail",type:"email",name:"email",autocomplete:"username",autofocus:!t,value:o.values.email,error:o.errors.email,onValue:a=>o.set({email:a})}),
e(T,{label:"Password",type:"password",name:"password",autocomplete:"current-password",autofocus:!!t,value:o.values.password,error:o.errors.password,onValue:a=>o.
set({password:a})}),e("button",{type:"submit",class:"primary","aria-disabled":o.busy,children:"Sign in"})]})}var on={refused:"Your organisation's sign-in did no\
t let you in. Try again, or ask whoever runs it.",unverified:"Your organisation's sign-in has not verified your e-mail address.",again:"That took too long, or w\
as begun in another window. Try again.",unknown:"You have no account here yet. Ask whoever runs this server for an invitation."};function rn(){let t=w(o=>h("GET\
 /v1/sign-in",{signal:o}),[]).data,n=ve.value==="/sign-in"?_.value.get("error"):null;return e("main",{class:"alone",children:[e("p",{class:"brand",children:e(Ee,
{})}),t?.setup&&e(E,{children:"Nobody owns this server yet. Open the setup link that it printed when it started, with what is behind the #."}),n&&e(E,{kind:"bad",
children:on[n]??on.refused}),e("div",{class:"card",children:e(C,{title:"Sign in",children:e("div",{class:"stack",children:[t?.oidc&&e(b,{children:[e("a",{class:"\
button primary",href:De+"v1/session/oidc",children:"Sign in with your organisation"}),e("p",{class:"or",children:"or"})]}),e(an,{email:"",done:()=>["/setup","/s\
ign-in"].includes(ve.value)&&O("/")})]})})}),e("p",{class:"hint",children:"No account yet? Whoever runs this server can make one for you."})]})}function sn(){return e(
ee,{title:"Your session has ended",onClose:()=>Ct(!1),children:[e("p",{children:"Sign in again to go on. What you typed is still there."}),e(an,{email:we.value?.
user?.email??"",done:()=>Ct(!0)})]})}function ln(){let[t,n]=x(!1),[o,a]=x(!1),s=Y(null),r=we.value.user;return e("div",{class:"menu",onKeyDown:i=>{i.key==="Esca\
pe"&&(s.current.focus(),n(!1))},onFocusOut:i=>!i.currentTarget.contains(i.relatedTarget)&&n(!1),children:[e("button",{ref:s,type:"button",class:"quiet icon-only",
"aria-label":"Account of "+r.name,"aria-expanded":t,onClick:()=>n(!t),children:e(y,{name:"user"})}),t&&e("div",{class:"popup",children:[e("p",{children:[e("stro\
ng",{children:r.name}),e("br",{}),e("span",{class:"hint",children:[r.email," · ",we.value.role]})]}),r.password&&e("button",{type:"button",onClick:()=>{s.current.
focus(),n(!1),a(!0)},children:"Change the password"}),e("button",{type:"button",onClick:()=>{Ht().catch($)},children:"Sign out"})]}),o&&e(ko,{onClose:()=>a(!1)})]})}
function ko({onClose:t}){let n=L({current:"",new:""},async r=>{await h("PUT /v1/session/password",{body:r}),N("The password was changed"),t()},r=>[...r.new].length>=
ie?{}:{new:`Choose one of at least ${ie} characters.`}),{values:o,errors:a,set:s}=n;return e(ee,{title:"Change the password",onClose:t,children:e("form",{ref:n.
ref,class:"stack",noValidate:!0,onSubmit:n.submit,children:[e(I,{form:n}),e(T,{label:"Password of before",type:"password",name:"current",autocomplete:"current-p\
assword",autofocus:!0,value:o.current,error:a.current,onValue:r=>s({current:r})}),e(T,{label:"New password",type:"password",name:"new",autocomplete:"new-passwor\
d",value:o.new,error:a.new,onValue:r=>s({new:r})}),e("div",{class:"submit",children:e("button",{type:"submit",class:"primary","aria-disabled":n.busy,children:"C\
hange it"})})]})})}function dn(){let[t]=x(()=>location.hash.slice(1)),n=L({name:"",email:"",password:""},({name:o,email:a,password:s})=>Gt(t,o,a,s),({name:o,email:a,password:s})=>({
...o?{}:{name:"Enter your name, as others are to see it."},...a.includes("@")?{}:{email:"Enter your e-mail address."},...[...s].length>=ie?{}:{password:`Choose \
a password of at least ${ie} characters.`}}));return e("main",{class:"alone",children:[e("p",{class:"brand",children:e(Ee,{})}),e("div",{class:"card",children:e(
C,{title:"Welcome",about:"Make the account that owns this server. You can add others later.",children:[!t&&e(E,{kind:"warn",children:"This page needs the whole \
setup link, with what is behind the #. The server prints it when it starts."}),e("form",{ref:n.ref,class:"stack",noValidate:!0,onSubmit:n.submit,children:[e(I,{
form:n}),e(T,{label:"Name",name:"name",autocomplete:"name",autofocus:!0,value:n.values.name,error:n.errors.name,onValue:o=>n.set({name:o})}),e(T,{label:"E-mail",
type:"email",name:"email",autocomplete:"username",value:n.values.email,error:n.errors.email,onValue:o=>n.set({email:o})}),e(T,{label:"Password",type:"password",
name:"password",autocomplete:"new-password",hint:`At least ${ie} characters. A few words are easier to remember than signs.`,value:n.values.password,error:n.errors.
password,onValue:o=>n.set({password:o})}),e("button",{type:"submit",class:"primary",disabled:!t,"aria-disabled":n.busy,children:"Make the account"})]})]})})]})}function cn(){let t=w(o=>h("GET /v1/tenants",{signal:o}),[]).data?.items??[];if(Bt.value||t.length<2)return null;let n=o=>{let a=o==="default"?void 0:o,s="/"+ve.
value.split("/")[1];s===ve.value?B({tenant:a}):O(s,{tenant:a})};return e("label",{class:"tenant",children:[e(y,{name:"building"}),e("span",{class:"sr",children:"\
Tenant"}),e("select",{value:m.value,onChange:o=>n(o.currentTarget.value),children:t.map(o=>e("option",{value:o.id,children:o.name||o.id},o.id))})]})}var Xe={secret:"",publicKey:""};function Ze({scheme:t,value:n,onValue:o,error:a,label:s="Secret token"}){let[r,i]=x(!1),l=Y(o);l.current=o;let c=async d=>{let v=await h(
"POST /v1/tenants/{tenant}/schemes/{name}/secret",{path:{tenant:m.peek(),name:t},signal:d});l.current({secret:v.secret??"",publicKey:v.public_key??""})};te(()=>{
let d=new AbortController;return c(d.signal).catch(()=>{}),()=>d.abort()},[t]);let u=async()=>{try{await c(),ke("A new secret was made")}catch(d){$(d)}};return e(
b,{children:[e(re,{label:s,error:a,hint:"The receiver needs it to verify that an event is genuine. It is kept encrypted, and you can look at it later.",children:d=>e(
"div",{class:"beside",children:[e("input",{...d,type:r?"text":"password",class:"mono",name:"secret",autocomplete:"off",spellcheck:!1,value:n.secret,placeholder:"\
made when it is saved",onInput:v=>o({secret:v.currentTarget.value,publicKey:""})}),e("button",{type:"button",class:"quiet icon-only","aria-pressed":r,"aria-labe\
l":r?"Hide the secret":"Show the secret",title:r?"Hide":"Show",onClick:()=>i(!r),children:e(y,{name:r?"hidden":"eye"})}),e("button",{type:"button",class:"quiet \
icon-only","aria-label":"Make a new secret",title:"Make a new one",onClick:()=>{u()},children:e(y,{name:"refresh"})}),e(K,{text:n.secret,label:"Copy the secret"})]})}),
n.publicKey&&e("div",{class:"field",children:[e("span",{class:"label",children:"Public key"}),e("div",{class:"secret",children:[e("code",{children:n.publicKey}),
e(K,{text:n.publicKey,label:"Copy the public key"})]}),e("p",{class:"hint",children:"The receiver verifies with this one. The secret stays here."})]})]})}var So=/\s+|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\]:,]|\w+/gy;function et(t){try{JSON.parse(t)}catch{return}let n=t.match(So).filter(s=>s.trim()!==""),o=[],a=0;
for(let[s,r]of n.entries()){let i=n[s-1],l=i==="{"||i==="[",c=r==="}"||r==="]";c&&a--;let u=s>0&&(c?!l:l||i===","),d="word";r.startsWith('"')?d=n[s+1]===":"?"na\
me":"string":/^[-\d]/.test(r)?d="number":/^[{}[\]:,]$/.test(r)&&(d="mark"),o.push({kind:d,text:r===":"?": ":r,depth:a,starts:u}),(r==="{"||r==="[")&&a++}return o}
function un(t){let n={},o="";for(let a of et(t)??[])a.depth===0||a.depth===1&&a.text===","||(a.depth===1&&a.kind==="name"?(o=JSON.parse(a.text),n[o]=""):(a.text!==
": "||a.depth>1)&&(n[o]+=a.text));return n}function Et(t){return et(t)?.map(n=>(n.starts?`
`+"  ".repeat(n.depth):"")+n.text).join("")??t}var tt=65536,ge=t=>Uint8Array.from(atob(t??""),n=>n.charCodeAt(0));function fe({of:t,label:n,download:o}){return e(nt,{text:Co(t)??Eo(t.subarray(0,To)),label:n,
download:o})}var To=4096;function Co(t){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(t)}catch{return}}function Eo(t){let n=[];for(let o=0;o<
t.length;o+=16){let a=[...t.subarray(o,o+16)],s=a.map(r=>r>=32&&r<127?String.fromCharCode(r):".").join("");n.push(`${o.toString(16).padStart(6,"0")}  ${a.map(r=>r.
toString(16).padStart(2,"0")).join(" ").padEnd(47)}  ${s}`)}return n.join(`
`)}function nt({text:t,label:n="Payload",download:o}){let[a,s]=x(!1),r=Je(()=>t.length<=tt?et(t):void 0,[t]),i=r!==void 0&&!a;return e("div",{class:"payload",children:[
e("div",{class:"bar",children:[r&&e("button",{type:"button",class:"quiet","aria-pressed":a,onClick:()=>s(!a),children:a?"As laid out":"As it came"}),e("span",{class:"\
hint",children:ae(new TextEncoder().encode(t).length)}),e(K,{text:t,label:"Copy "+n.toLowerCase()}),o&&e("a",{class:"button quiet",href:o,download:!0,children:"\
Download"})]}),e("pre",{tabIndex:0,"aria-label":n,children:e("code",{children:i?r.map((l,c)=>e("span",{class:"j-"+l.kind,children:[l.starts?`
`+"  ".repeat(l.depth):"",l.text]},c)):t.slice(0,tt)})}),t.length>tt&&e("p",{class:"hint",children:["The first ",ae(tt)," are shown."]})]})}var pn;async function xo(){let{items:t}=await h("GET /v1/causes",{});return new Map(t.map(n=>[n.code,n]))}function Ne(){return w(()=>pn??=xo().catch(t=>{throw pn=
void 0,t}),[]).data}var Ie=t=>t.map(n=>`${n.name}: ${n.value}`).join(`
`);function _o({attempt:t}){let n=Ne()?.get(t.cause??"");return t.cause?e(E,{kind:"bad",children:[e("strong",{children:n?.title??t.cause}),e("p",{children:n?.why??
t.detail}),n&&t.detail&&e("p",{class:"hint",children:t.detail}),e("p",{children:n?.fix??t.hint})]}):null}function ot({attempt:t,body:n}){let o=t.exchange,a=t.response||
(o?.response_header.length??0)>0;return e("div",{class:"stack",children:[e(_o,{attempt:t}),e(j,{of:[["Answer",e(Se,{code:t.status})],["Took",M(t.duration_ms)],[
"Name lookup",o&&o.dns_ms>0?M(o.dns_ms):void 0],["Connection",o&&o.connect_ms>0?M(o.connect_ms):void 0],["TLS",o&&o.tls_ms>0?M(o.tls_ms):void 0],["First byte",o&&
o.first_byte_ms>0?M(o.first_byte_ms):void 0]]}),o&&e("section",{children:[e("h3",{children:"Request as sent"}),e(Z,{label:"Request headers",text:Ie(o.request_header)})]}),
o?.request_body?e(fe,{label:"Request body",of:ge(o.request_body)}):n&&e(fe,{label:"Request body",of:n}),a&&e("section",{children:[e("h3",{children:"Response"}),
o&&o.response_header.length>0&&e(Z,{label:"Response headers",text:Ie(o.response_header)}),t.response&&e(fe,{label:"Response body",of:ge(t.response)})]})]})}function Oe(){let[t,n]=x({busy:!1});return{...t,test:async o=>{if(t.busy)return;n({busy:!0});let a={tenant:m.peek()};try{let s="draft"in o?await h("POST /v1/ten\
ants/{tenant}/endpoints/test",{path:a,body:o.draft}):await h("POST /v1/tenants/{tenant}/endpoints/{endpoint}/test",{path:{...a,endpoint:o.endpoint},body:{}});n(
{busy:!1,result:s}),ke(s.attempt.cause?"The test failed":"The test was delivered")}catch(s){n({busy:!1,error:s})}}}}function Fe({of:t}){return t.busy?e(g,{title:"\
Test",children:e("p",{class:"hint",role:"status",children:"Sending a test from the server…"})}):t.error?e(Le,{error:t.error}):t.result?e(Po,{of:t.result},t.result.
delivery.id):null}function Po({of:{attempt:t,delivery:n}}){let o=Y(null);te(()=>o.current.scrollIntoView({block:"nearest"}),[]);let a=w(async s=>{let r=await h(
"GET /v1/tenants/{tenant}/events/{event}/payload",{path:{tenant:m.peek(),event:n.event},signal:s});return new Uint8Array(await r.arrayBuffer())},[n.event]);return e(
"div",{ref:o,children:e(g,{title:"Test",actions:e("a",{href:k("/deliveries/"+n.id),children:["In the log ",e(y,{name:"arrow"})]}),children:[!t.cause&&e(E,{kind:"\
good",children:[e("strong",{children:"Delivered."})," The receiver answered ",t.status,"."]}),e(ot,{attempt:t,body:a.data})]})})}function xe(t){if(!t.trim())return{url:"Enter the URL that events are to be sent to."};let n;try{n=new URL(t.trim())}catch{return{url:"This is no URL. It begins\
 with https:// and has no spaces."}}return n.protocol!=="https:"&&n.protocol!=="http:"?{url:"The URL has to begin with https://."}:n.username||n.password?{url:"\
The URL must not hold a password: everybody who sees the endpoint would see it."}:{}}var mn="When something happens, send a webhook.";function fn(){let t=w(a=>h("GET /v1/tenants/{tenant}/endpoints",{path:{tenant:m.value},signal:a}),[m.value]),n=async a=>{
try{let s=await h("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:m.value,endpoint:a.id},body:{disabled:!a.disabled}});t.set({items:t.data.items.
map(r=>r.id===s.id?s:r)}),N(s.disabled?"The automation is off":"The automation is on")}catch(s){$(s)}},o=F("operator")&&e("a",{class:"button primary",href:k("/a\
utomations/new"),children:[e(y,{name:"plus"})," New automation"]});return e(C,{title:"Automations",about:mn,actions:o,children:e(R,{of:t,children:({items:a})=>a.
length===0?e(A,{icon:"bolt",title:"No automations yet",action:o,children:"Choose what triggers one, and where the webhook goes."}):e(g,{flush:!0,children:e(J,{label:"\
Automations",rows:a,id:s=>s.id,link:s=>k("/endpoints/"+s.id),columns:[{head:"When",kind:"main",cell:s=>e(b,{children:[s.event_types.includes("*")?"anything happ\
ens":s.event_types.join(", "),e("small",{children:s.kind==="poll"?"keep it for its consumer":`Webhook to ${s.url}`})]})},{head:"State",cell:s=>e(V,{state:Ye(s)})},
...F("operator")?[{head:"On or off",cell:s=>e("button",{type:"button",onClick:()=>{n(s)},children:s.disabled?"Turn on":"Turn off"})}]:[]]})})})})}function hn(){
let t=Oe(),n=w(l=>h("GET /v1/tenants/{tenant}/event-types",{path:{tenant:m.value},signal:l}),[m.value]).data?.items??[],o=L({event_types:"",url:"",secret:Xe},async()=>{
let l=await h("POST /v1/tenants/{tenant}/endpoints",{path:{tenant:m.value},body:i()});N("The automation is on"),O("/endpoints/"+l.id)},({url:l,event_types:c})=>({
...c?{}:{event_types:"Choose what triggers it."},...xe(l)})),{values:a,errors:s,set:r}=o,i=()=>({url:a.url.trim(),event_types:[a.event_types||"*"],secret:a.secret.
secret||void 0});return e(C,{title:"New automation",about:mn,back:{to:"/automations",label:"Automations"},children:[e("form",{ref:o.ref,noValidate:!0,onSubmit:o.
submit,children:[e(g,{title:"When",children:e(H,{label:"Trigger type",value:a.event_types,error:s.event_types,onValue:l=>r({event_types:l}),options:[{value:"",label:"\
Choose…"},{value:"*",label:"Anything happens"},...n.map(l=>({value:l.name,label:l.description?`${l.name} – ${l.description}`:l.name}))],hint:n.length===0&&e(
b,{children:["There are no event types yet. ",e("a",{href:k("/event-types/new"),children:"Add one"}),", or choose anything."]})})}),e(g,{title:"Then",children:e(
"div",{class:"stack",children:[e(H,{label:"Action",value:"webhook",onValue:()=>{},options:[{value:"webhook",label:"Webhook"}]}),e(T,{label:"Destination URL",type:"\
url",name:"url",placeholder:"https://example.com/webhooks",value:a.url,error:s.url,onValue:l=>r({url:l})}),e(Ze,{scheme:"standard-webhooks",value:a.secret,error:s.
secret,onValue:l=>r({secret:l})})]})}),e(I,{form:o}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":o.busy,children:"\
Save"}),e("button",{type:"button","aria-disabled":t.busy,disabled:xe(a.url).url!==void 0,onClick:()=>{t.test({draft:i()})},children:[e(y,{name:"bolt"})," Send a\
 test before saving"]}),e("a",{class:"button quiet",href:k("/automations"),children:"Cancel"})]})]}),e("div",{class:"below",children:e(Fe,{of:t})})]})}var Ro=/^(accept-encoding|connection|content-length|host|transfer-encoding)$/i,xt=t=>`'${t.replaceAll("'","'\\''")}'`,at=t=>btoa(Array.from(t,n=>String.fromCharCode(
n)).join(""));function rt({method:t,url:n,header:o,body:a}){let s=[`curl -X ${t} ${xt(n)}`,...o.filter(i=>!Ro.test(i.name)).map(i=>`  -H ${xt(`${i.name}: ${i.value}`)}`)];
if(a.length===0)return s.join(` \\
`);let r;try{r=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(a)}catch{}return r!==void 0&&!r.includes("\0")?[...s,`  --data-raw ${xt(r)}`].join(` \\
`):`echo ${at(a)} | base64 -d | `+[...s,"  --data-binary @-"].join(` \\
`)}var vn=({method:t,url:n,header:o,body:a})=>JSON.stringify({method:t,url:n,headers:o,body_base64:at(a)},null,2);function _e({value:t,onValue:n,error:o,hint:a,label:s="Signature scheme"}){let[r,i]=x(!1);return e(re,{label:s,error:o,hint:a,children:l=>e(b,{children:[e("butt\
on",{type:"button",class:"select",...l,onClick:()=>i(!0),children:[e(y,{name:"shield"})," ",e("span",{children:t})," ",e(y,{name:"down"})]}),r&&e(Do,{value:t,onClose:()=>i(
!1),onChoose:c=>{i(!1),n(c)}})]})})}function Do({value:t,onChoose:n,onClose:o}){let[a,s]=x(""),r=w(i=>h("GET /v1/tenants/{tenant}/schemes",{path:{tenant:m.value},
query:{search:a,limit:100},signal:i}),[a,m.value]);return e(ee,{title:"Choose a signature scheme",onClose:o,children:e("div",{class:"stack",children:[e("input",
{type:"search","aria-label":"Search schemes",placeholder:"Search by vendor, such as github",autocomplete:"off",autofocus:!0,value:a,onInput:i=>s(i.currentTarget.
value),onKeyDown:i=>{i.key==="Enter"&&(i.preventDefault(),r.data?.items[0]&&a&&n(r.data.items[0].name))}}),r.error?e(Le,{error:r.error,retry:r.reload}):null,r.data?
e("ul",{class:"choices","aria-busy":r.busy,children:[r.data.items.map(i=>e("li",{children:e("button",{type:"button",class:"quiet","aria-pressed":i.name===t,onClick:()=>n(
i.name),children:[e("span",{children:i.title})," ",e("code",{children:i.name})," ",i.own&&e("small",{children:"your own"})]})},i.name)),r.data.items.length===0&&
e("li",{class:"hint",children:"No scheme of that name."}),r.data.next_cursor&&e("li",{class:"hint",children:"There are more: search for them."})]}):e(Ke,{})]})})}var st=t=>t.charAt(0).toUpperCase()+t.slice(1);function it({of:t}){let n=t.cause;return e("div",{role:"region","aria-label":"What the debugger found",children:[
t.verified&&e(E,{kind:"good",children:[e("strong",{children:"It is genuine."}),e("p",{children:["Signed under ",t.scheme,t.secret&&`, with ${t.secret}`,"."]})]}),
n&&e(E,{kind:n.proven?"bad":"warn",children:[e("strong",{children:st(n.title)})," ",e("small",{children:n.proven?"proven":"what it looks like"}),e("p",{children:[
st(n.evidence),"."]}),e("p",{children:[e("b",{children:"What to do:"})," ",n.fix,"."]})]}),!t.verified&&!n&&e(E,{kind:"bad",children:[e("strong",{children:"No c\
ause was found"}),e("p",{children:["The signature is wrong, and none of the ",W(t.tried)," changes to secret, body and form that were tried makes it right",t.incomplete?
"; there were more than could be tried":"",". Most likely the secret is another one, or the body was changed."]})]}),n?.snippets&&n.snippets.length>0&&e(g,{title:"\
How to do it",children:e("div",{class:"stack",children:n.snippets.map(o=>e("section",{children:[e("h3",{children:o.framework}),e(Z,{label:o.framework+" code",text:o.
code})]},o.framework))})}),e(g,{title:"Step by step",children:[e("ol",{class:"steps",children:t.steps?.map((o,a)=>e(No,{of:o},a))}),e("p",{class:"hint",children:[
t.scheme?e(b,{children:["Looked at as ",e("code",{children:t.scheme}),"; "]}):null,W(t.tried)," signatures computed."]})]})]})}var bn={ok:["check","good","right"],
warn:["alert","warn","unusual"],fail:["cross","bad","wrong"],skipped:["minus","mute","nothing to look at"]};function No({of:t}){let[n,o,a]=bn[t.status]??bn.skipped;
return e("li",{class:o,children:[e(y,{name:n}),e("div",{children:[e("strong",{children:st(t.name)})," ",e("span",{class:"sr",children:a}),t.seen&&e("pre",{tabIndex:0,
"aria-label":`${t.name}: what was seen`,children:e("code",{children:t.seen})}),t.expected&&t.status!=="ok"&&e("p",{children:e("small",{children:["Expected: ",e(
"code",{children:t.expected})]})}),t.why&&e("p",{class:"hint",children:[st(t.why),"."]}),t.fix&&e("p",{children:[e("b",{children:"Fix:"})," ",t.fix,"."]})]})]})}var lt=$t(void 0),qo=`POST /webhooks HTTP/1.1
Host: example.com
Content-Type: application/json
X-Hub-Signature-256: sha256=…

{"hello":"world"}`;function yn(){let[t,n]=x(),[o]=x(()=>lt.peek()),a=L({request:o?.request??"",headers:"",body:"",file:void 0,secrets:[""],scheme:o?.scheme??_.value.
get("scheme")??"",at:"",tolerance:""},async c=>{let d=_.value.get("parts")==="1"?JSON.stringify({method:"POST",headers:Ao(c.headers),body_base64:at(c.file?new Uint8Array(
await c.file.arrayBuffer()):new TextEncoder().encode(c.body))}):c.request,v=/^\s*req_\w+\s*$/.test(d),p=await h("POST /v1/tenants/{tenant}/debug/signature",{path:{
tenant:m.value},body:{...v?{request_id:d.trim()}:{request:d},scheme:c.scheme||void 0,secrets:c.secrets.some(Boolean)?c.secrets.filter(Boolean):void 0,at:c.at||void 0,
tolerance:c.tolerance.trim()||void 0}});lt.value=void 0,n(p),ke(p.verified?"It is genuine":p.cause?.title??"No cause was found")},c=>_.value.get("parts")==="1"?
c.headers.trim()?{}:{headers:"Paste the headers, the one with the signature among them."}:c.request.trim()?{}:{request:"Paste a request, or the id of one."}),{values:s,
errors:r,set:i}=a,l=_.value.get("parts")==="1";return e(C,{title:"Signature debugger",about:"Paste a request whose signature is refused. It says which one thing\
 is wrong, and proves it.",children:e("div",{class:"split even",children:[e("form",{ref:a.ref,noValidate:!0,onSubmit:a.submit,autocomplete:"off",children:e(g,{children:e(
"div",{class:"stack",children:[e("div",{class:"row",role:"group","aria-label":"What there is of the request",children:[e("button",{type:"button",class:l?"quiet":
"","aria-pressed":!l,onClick:()=>B({parts:void 0},!0),children:"All of it"}),e("button",{type:"button",class:l?"":"quiet","aria-pressed":l,onClick:()=>B({parts:"\
1"},!0),children:"Headers and body"})]}),l?e(b,{children:[e(le,{label:"Headers",rows:5,value:s.headers,error:r.headers,onValue:c=>i({headers:c}),placeholder:"X-\
Hub-Signature-256: sha256=…"}),e(le,{label:"Body",rows:6,value:s.body,onValue:c=>i({body:c,file:void 0}),hint:"Exactly as it came: a space more, and the signa\
ture is another one."}),e(re,{label:"Or a file with the body",hint:"Nothing of it is changed or kept.",children:c=>e("input",{...c,type:"file",onChange:u=>i({file:u.
currentTarget.files?.[0]})})})]}):e(le,{label:"Request",rows:12,value:s.request,error:r.request??r.request_id,onValue:c=>i({request:c}),placeholder:qo,hint:"As \
it came over the wire, a curl command, a HAR entry, or JSON. Or the id of a request to a source: req_…"}),s.secrets.map((c,u)=>e(T,{label:u===0?"Secret":`Secr\
et ${u+1}`,type:"password",autocomplete:"off",value:c,error:r.secrets,onValue:d=>i({secrets:s.secrets.map((v,p)=>p===u?d:v)}),hint:u===0?"What the receiver veri\
fies with. It is used for this alone, and neither kept nor logged.":void 0},u)),s.secrets.length<8&&s.secrets.at(-1)&&e("button",{type:"button",class:"quiet",onClick:()=>i(
{secrets:[...s.secrets,""]}),children:[e(y,{name:"plus"})," Another secret"]}),e(_e,{value:s.scheme||"find it out",error:r.scheme,onValue:c=>i({scheme:c})}),s.scheme&&
e("button",{type:"button",class:"quiet",onClick:()=>i({scheme:""}),children:"Find the scheme out instead"}),e("details",{children:[e("summary",{children:"Time"}),
e("div",{class:"stack below",children:[e(re,{label:"Verified at",error:r.at,hint:"Empty: now, or when the kept request came in.",children:c=>e("input",{...c,type:"\
datetime-local",value:be(s.at),onInput:u=>i({at:ye(u.currentTarget.value)??""})})}),e(T,{label:"Tolerance",value:s.tolerance,error:r.tolerance,placeholder:"as t\
he scheme says",onValue:c=>i({tolerance:c}),hint:"How old or early a signed time may be, such as 5m, or none."})]})]}),e(I,{form:a}),e("div",{class:"submit",children:e(
"button",{type:"submit",class:"primary",disabled:a.busy,children:[e(y,{name:"bug"})," ",a.busy?"Looking…":"Explain"]})})]})})}),e("div",{"aria-live":"polite",
children:t?e(it,{of:t}):e(E,{children:[e("strong",{children:"What it looks for"}),e("p",{children:"Spaces around the secret, a prefix too many, the secret of an\
other endpoint, hex for base64, a body that was parsed and written again, line ends, an old timestamp, another algorithm, and some thousand combinations of thes\
e."})]})})]})})}var Ao=t=>t.split(/\r?\n/).filter(n=>n.includes(":")).map(n=>({name:n.slice(0,n.indexOf(":")).trim(),value:n.slice(n.indexOf(":")+1).trim()}));var Lo={delivery:"deliveries",event:"events",request:"requests",endpoint:"endpoints",job:"jobs"},Io=()=>scrollY>200||document.querySelector("table:hover, table:\
focus-within")!==null;function he(t,n,o){let[a,s]=x([]),r=new Set(t.items?.map(l=>l.id)),i=a.filter(l=>o(l)&&!r.has(l.id));return te(()=>s([]),[t.round]),Q([Lo[n]],
l=>{if(l.some(v=>v.kind==="gap")){t.reload();return}let c=new Map;for(let v of l)v.kind===n&&c.set(v.item.id,v.item);if(c.size===0)return;let u=[...c.values()].
filter(v=>!r.has(v.id)&&o(v)).reverse(),d=Io();t.change(v=>[...d?[]:u,...v.map(p=>c.get(p.id)??p)]),d&&s(v=>[...u,...v.filter(p=>!c.has(p.id))])}),{count:i.length,
show:()=>{t.change(l=>[...i,...l]),s([])}}}var gn=800,Oo=3e4;function dt(t,n){let o=Y(n);o.current=n;let a=Y(void 0),s=()=>{a.current=void 0,o.current.busy?a.current=
setTimeout(s,gn):o.current.reload()};Q(t,()=>{a.current??=setTimeout(s,Math.max(0,o.current.at+gn-Date.now()))}),te(()=>{let r=setInterval(()=>{!me.peek()&&!document.
hidden&&o.current.reload()},Oo);return()=>{clearInterval(r),clearTimeout(a.current)}},[])}function de(){let t=w(n=>h("GET /v1/tenants/{tenant}/endpoints",{path:{tenant:m.value},signal:n}),[m.value]);return new Map(t.data?.items.map(n=>[n.id,n]))}function ne(){
let t=w(async n=>ue.value==="portal"?[]:(await h("GET /v1/tenants/{tenant}/sources",{path:{tenant:m.value},signal:n})).items,[m.value]);return new Map(t.data?.map(
n=>[n.id,n]))}function Ve(){return w(n=>h("GET /v1/tenants/{tenant}/event-types",{path:{tenant:m.value},signal:n}),[m.value]).data?.items.map(n=>n.name)??[]}var oe=(t,n)=>t?.
url?.replace(/^https?:\/\//,"")??(t?.description||n||"a draft of an endpoint");function Pe({label:t,list:n,fresh:o,filters:a,columns:s,link:r,title:i,actions:l,empty:c}){let u=a.filter(d=>Xt([d])).map(d=>d.label.toLowerCase());return e(b,{
children:[a.length>0&&e(Te,{filters:a}),n.error?e(Le,{error:n.error,retry:n.reload}):null,!n.items&&!n.error&&e(Ke,{lines:8}),n.items?.length===0&&(u.length>0?e(
A,{icon:"search",title:`No ${t.toLowerCase()} fit the filters`,action:e("button",{type:"button",onClick:()=>Ce(a),children:"Clear the filters"}),children:["What\
 is left out is so by ",u.join(", "),"."]}):c),n.items&&n.items.length>0&&e(g,{flush:!0,title:i,actions:l,children:[e(Yt,{fresh:o}),e(J,{label:t,rows:n.items,busy:n.
busy,more:n.more,id:d=>d.id,link:r,columns:s})]})]})}var _t=["pending","leased","delivered","failed","cancelled","skipped","quarantined"],Fo=["endpoint disabled","filtered","expired"];function Ue({of:t}){let n=t.state===
"pending"&&t.attempts>0?"retrying":t.state,o=t.state==="pending"&&t.due_at&&new Date(t.due_at).getTime()>zt.value+1e4;return e(V,{state:n,children:o?`${n} ${Kt(
t.due_at)}`:void 0})}function Vo({of:t}){let n=Ne()?.get(t.last_attempt?.cause??""),o=t.state==="failed"||t.state==="pending"?n?.title??t.last_attempt?.cause:t.
reason;return o?e("small",{children:o}):null}function wn(){let t=k("/jobs/new",{kind:"replay",...kn()});return e(C,{title:"Deliveries",about:"One event for one \
endpoint each, with all that was tried.",actions:F("operator")&&e("a",{class:"button",href:t,children:[e(y,{name:"refresh"})," Replay these…"]}),children:e(We,
{empty:e(A,{icon:"send",title:"Nothing was delivered yet",children:"An event that an endpoint subscribes to becomes a delivery. Send a test to an endpoint, or p\
ublish an event."})})})}var kn=()=>Object.fromEntries(["state","endpoint","type","reason","since","until"].map(t=>[t,_.value.get(t)??void 0]));function We({event:t,
endpoint:n,title:o,empty:a}){let s=de(),r=Ve(),i=t?[]:[{name:"state",label:"State",kind:"choice",options:_t.map(p=>({value:p,label:p==="leased"?"in progress":p}))},
...n?[]:[{name:"endpoint",label:"Endpoint",kind:"choice",options:[...s.values()].map(p=>({value:p.id,label:oe(p,p.id)}))}],{name:"type",label:"Event type",kind:"\
text",placeholder:"the whole name",suggestions:r},{name:"reason",label:"Reason",kind:"text",placeholder:"such as filtered",suggestions:Fo},{name:"since",label:"\
Since",kind:"time"},{name:"until",label:"Until",kind:"time"}],l=t?{}:kn(),c={event:t,type:l.type,reason:l.reason,since:l.since,until:l.until,endpoint:n??l.endpoint,
state:l.state?[l.state]:void 0},u=ce((p,q)=>h("GET /v1/tenants/{tenant}/deliveries",{path:{tenant:m.value},query:{...c,cursor:p},signal:q}),[m.value,JSON.stringify(
c)]),d=he(u,"delivery",p=>(!t||p.event===t)&&(!c.endpoint||p.endpoint===c.endpoint)&&(!c.state||c.state.includes(p.state))&&(!c.type||p.type===c.type)&&(!c.reason||
p.reason===c.reason||p.reason?.startsWith(c.reason+":")===!0)&&!c.until);return e(Pe,{label:"Deliveries",title:o,list:u,fresh:d,filters:i,columns:[{head:n?"Even\
t":"Delivery",kind:"main",cell:p=>{let q=oe(s.get(p.endpoint??""),p.endpoint);return e(b,{children:[t?q:e("code",{children:p.type})," ",p.test&&e(V,{state:"test"}),
e("small",{children:t||n?p.id:q})]})}},{head:"State",cell:p=>e(b,{children:[e(Ue,{of:p}),e(Vo,{of:p})]})},{head:"Answer",cell:p=>p.last_attempt?e(Se,{code:p.last_attempt.
status}):e("span",{class:"hint",children:"–"})},{head:"Attempts",kind:"minor",cell:p=>p.attempts},{head:"Took",kind:"minor",cell:p=>p.last_attempt&&M(p.last_attempt.
duration_ms)},{head:"Created",kind:"minor",cell:p=>e(D,{at:p.created_at})}],link:p=>k("/deliveries/"+p.id),empty:a})}var Sn=262144;function ct(t){return w(async n=>{if(t.size>Sn)return;let o=await h("GET /v1/tenants/{tenant}/events/{event}/payload",{path:{tenant:m.value,event:t.
id},signal:n});return new Uint8Array(await o.arrayBuffer())},[m.value,t.id])}function ut({event:t,payload:n}){let o=ue.value==="portal"?void 0:`${De}v1/tenants/${encodeURIComponent(
m.value)}/events/${encodeURIComponent(t.id)}/payload`;return t.size>Sn?e(E,{children:["The payload has ",ae(t.size),", too much to be shown. ",o&&e("a",{href:o,
download:t.id,children:"Download it"})]}):e(R,{of:n,children:a=>a&&e(fe,{of:a,download:o})})}var Tn={to:"/deliveries",label:"Deliveries"};async function $o(t,n){let o={tenant:m.value},[a,{items:s}]=await Promise.all([h("GET /v1/tenants/{tenant}/deliveri\
es/{delivery}",{path:{...o,delivery:t},signal:n}),h("GET /v1/tenants/{tenant}/deliveries/{delivery}/attempts",{path:{...o,delivery:t},signal:n})]),[r,i]=await Promise.
all([h("GET /v1/tenants/{tenant}/events/{event}",{path:{...o,event:a.event},signal:n}),a.endpoint?h("GET /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{...o,
endpoint:a.endpoint},signal:n}):void 0]);return{delivery:a,attempts:s,event:r,endpoint:i}}function Cn({id:t}){let n=w(o=>$o(t,o),[m.value,t]);return Q(["deliver\
ies"],o=>{o.some(a=>a.kind==="gap"||a.kind==="delivery"&&a.item.id===t)&&n.reload()}),n.data?e(Mo,{of:n.data,reload:n.reload}):e(C,{title:"Delivery",back:Tn,children:e(
R,{of:n,children:()=>null})})}var En=new Set(["delivered","failed","cancelled","skipped","quarantined"]);function Mo({of:{delivery:t,attempts:n,event:o,endpoint:a},
reload:s}){let[r,i]=x(!1),l=ct(o),c={tenant:m.value},u=Number(_.value.get("attempt")),d=n.find(S=>S.number===u)??n.at(-1),v=Wo(o,a,d,l.data),p=async()=>{try{await h(
"POST /v1/tenants/{tenant}/deliveries/{delivery}/replay",{path:{...c,delivery:t.id}}),N("It is delivered again"),B({attempt:void 0},!0),s()}catch(S){$(S)}},q=async()=>{
if(await z({title:"Cancel the delivery?",action:"Cancel it",danger:!0,text:e("p",{children:"Nothing more of this event is sent to this endpoint. It can be repla\
yed later."})}))try{await h("POST /v1/tenants/{tenant}/jobs",{path:c,body:{kind:"cancel",filter:{event:t.event,endpoint:t.endpoint}}}),N("It is being cancelled")}catch(S){
$(S)}},f=a&&!a.deleted_at,P=F("operator")&&!t.test&&e(b,{children:[t.state==="pending"&&e("button",{type:"button",onClick:()=>{q()},children:[e(y,{name:"cross"}),
" Cancel"]}),En.has(t.state)&&e("button",{type:"button",onClick:()=>i(!0),children:"Replay to…"}),f&&a.kind==="push"&&t.state!=="leased"&&e("button",{type:"bu\
tton",class:"primary",onClick:()=>{p()},children:[e(y,{name:"refresh"})," ",t.state==="pending"?"Try now":"Replay"]})]});return e(C,{title:"Delivery of "+t.type,
heading:e("code",{children:t.type}),about:e(b,{children:["to ",a?e("a",{href:k("/endpoints/"+a.id),children:oe(a,a.id)}):"a draft of an endpoint"]}),back:Tn,actions:P,
children:[t.reason&&e(E,{kind:t.state==="failed"||t.state==="quarantined"?"bad":"info",children:Uo(t,t.reason)}),e(g,{children:e(j,{of:[["State",e("span",{class:"\
row",children:[e(Ue,{of:t}),t.test&&e(V,{state:"test"})]})],["Attempts",t.attempts],["Event",e("a",{href:k("/events/"+o.id),children:e("code",{children:o.id})})],
["Delivery",e(X,{id:t.id})],["In all",t.finished_at&&M(new Date(t.finished_at).getTime()-new Date(o.deliver_at??o.accepted_at).getTime())]]})}),e("div",{class:"\
split",children:[e(g,{title:"What happened",children:e(Go,{delivery:t,event:o,attempts:n,shown:d})}),e("div",{children:[d&&e(g,{title:`Attempt ${d.number}`,actions:e(
jo,{sent:v,attempt:d,scheme:a?.scheme}),children:e(ot,{attempt:d})}),e(g,{title:"Payload",children:e(ut,{event:o,payload:l})})]})]}),r&&e(Jo,{of:t,onClose:()=>i(
!1)})]})}var Bo={skipped:"Nothing was sent: ",cancelled:"Cancelled: ",quarantined:"Quarantined: ",failed:"Given up: "},Uo=(t,n)=>{let o=(Bo[t.state]??"")+n;return o.
charAt(0).toUpperCase()+o.slice(1)+"."};function Wo(t,n,o,a){let s=o?.exchange?.request_body?ge(o.exchange.request_body):a;if(!n?.url||!s)return;let r=o?.exchange?.
request_header??[{name:"Content-Type",value:t.content_type},...t.header??[]];return{method:"POST",url:n.url,header:r,body:s}}function jo({sent:t,attempt:n,scheme:o}){
if(!t)return null;let a=()=>{lt.value={request:vn(t),scheme:o},O("/debug")};return e(b,{children:[e(K,{text:rt(t),children:"Copy as curl"}),n.exchange&&e("butto\
n",{type:"button",onClick:a,children:[e(y,{name:"bug"})," Debug the signature"]})]})}function Go({delivery:t,event:n,attempts:o,shown:a}){let s=Ne();return e("o\
l",{class:"timeline",children:[e($e,{icon:"inbox",at:n.accepted_at,children:"Accepted"}),n.deliver_at&&e($e,{icon:"clock",at:n.deliver_at,children:"To be delive\
red"}),o.map(r=>e($e,{icon:r.cause?"cross":"check",tone:r.cause?"bad":"good",at:r.started_at,children:[e("button",{type:"button",class:"quiet","aria-pressed":r===
a,onClick:()=>B({attempt:String(r.number)}),children:["Attempt ",r.number," ",e(Se,{code:r.status})]}),e("small",{children:[r.cause?s?.get(r.cause)?.title??r.cause:
"delivered",", ",M(r.duration_ms)]})]},r.number)),t.state==="leased"&&e($e,{icon:"send",tone:"info",children:"In progress"}),t.state==="pending"&&e($e,{icon:"cl\
ock",at:t.due_at,children:t.attempts>0?"Next attempt":"First attempt"}),En.has(t.state)&&e($e,{icon:t.state==="delivered"?"check":"minus",at:t.finished_at,children:e(
V,{state:t.state})})]})}function $e({icon:t,at:n,tone:o,children:a}){return e("li",{class:o,children:[e(y,{name:t}),e("div",{children:a}),n&&e(D,{at:n})]})}function Jo({
of:t,onClose:n}){let o=[...de().values()].filter(s=>s.id!==t.endpoint),a=L({to:""},async({to:s})=>{let r=await h("POST /v1/tenants/{tenant}/jobs",{path:{tenant:m.
value},body:{kind:"replay",filter:{event:t.event,endpoint:t.endpoint,states:[t.state]},to:s}});N("It is sent to the other endpoint"),n(),O("/jobs/"+r.id)},({to:s})=>s?
{}:{to:"Choose an endpoint."});return e(ee,{title:"Replay to another endpoint",onClose:n,children:e("form",{ref:a.ref,class:"stack",noValidate:!0,onSubmit:a.submit,
children:[e(I,{form:a}),e(H,{label:"Endpoint",value:a.values.to,error:a.errors.to,onValue:s=>a.set({to:s}),hint:"It gets the event signed with its own secret. I\
f it has had it, it gets it again.",options:[{value:"",label:"Choose one"},...o.map(s=>({value:s.id,label:oe(s,s.id)+(s.description?` – ${s.description}`:"")}))]}),
e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary",disabled:a.busy,children:"Replay"}),e("button",{type:"button",onClick:n,children:"Ca\
ncel"})]})]})})}function pt({value:t,onValue:n,error:o,label:a="Trigger events"}){let[s,r]=x(""),i=Vt(),l=w(S=>h("GET /v1/tenants/{tenant}/event-types",{path:{tenant:m.value},signal:S}),
[m.value]).data?.items??[],c=t.includes("*"),u=new Map(l.map(S=>[S.name,S.description])),d=[...new Set([...u.keys(),...t.filter(S=>S!=="*")])].sort(),v=s.trim(),
p=d.filter(S=>S.toLowerCase().includes(v.toLowerCase())||u.get(S)?.toLowerCase().includes(v.toLowerCase())),q=Map.groupBy(p,S=>S.split(".")[0]),f=(S,U)=>n(U?[...t,
S]:t.filter(G=>G!==S)),P=()=>{!v||d.includes(v)||(f(v,!0),r(""))};return e("fieldset",{"aria-describedby":i+"-error",children:[e("legend",{children:a}),e("p",{class:"\
hint",id:i+"-hint",children:["What happens that is sent there. ",!c&&t.length>0&&`${t.length} chosen.`]}),e(se,{label:"All events, also those of types to come",
checked:c,onValue:S=>n(S?["*"]:[])}),!c&&e("div",{class:"picker",children:[e("div",{class:"beside",children:[e("input",{type:"search","aria-label":"Search event\
 types, or name another one","aria-invalid":o?!0:void 0,"aria-describedby":`${i}-hint ${i}-error`,autocomplete:"off",placeholder:l.length>0?"Search, or name ano\
ther one":"Name one, such as user.created",value:s,onInput:S=>r(S.currentTarget.value),onKeyDown:S=>{S.key==="Enter"&&(S.preventDefault(),P())}}),v&&!d.includes(
v)&&e("button",{type:"button",onClick:P,children:[e(y,{name:"plus"})," Add"]})]}),[...q].map(([S,U])=>e("div",{class:"group",children:[q.size>1&&U.length>1&&e("\
p",{children:S}),U.map(G=>e(se,{label:e("code",{children:G}),hint:u.get(G),checked:t.includes(G),onValue:Ae=>f(G,Ae)},G))]},S)),p.length===0&&e("p",{class:"hint",
children:v?`There is no event type “${v}” yet. Add it to subscribe to it all the same.`:"There are no event types yet."})]}),e("p",{class:"error",id:i+"-err\
or",children:o})]})}var xn=async()=>(await import("./uPlot.esm-FQ5ULF4V.js")).default;var Pt=[{value:"15m",label:"15 min",minutes:15},{value:"1h",label:"1 hour",minutes:60},{value:"24h",label:"24 hours",minutes:1440},{value:"7d",label:"7 days",minutes:10080},
{value:"30d",label:"30 days",minutes:43200}],Rt="1h";function mt(){let t=_.value.get("since");if(t)return{since:t,until:_.value.get("until")??void 0};let n=Pt.find(
o=>o.value===(_.value.get("range")??Rt))??Pt[1];return{since:new Date(Math.floor(Date.now()/6e4-n.minutes+1)*6e4).toISOString()}}var ft=()=>["range","since","un\
til"].map(t=>_.value.get(t)).join(),_n=(t,n)=>B({range:void 0,since:new Date(Math.floor(t)).toISOString(),until:new Date(Math.ceil(n)).toISOString()});function ht(){
let t=_.value.has("since"),n=_.value.get("range")??Rt;return e("div",{class:"range",role:"group","aria-label":"Time",children:[Pt.map(o=>e("button",{type:"butto\
n",class:"quiet","aria-pressed":!t&&o.value===n,onClick:()=>B({range:o.value===Rt?void 0:o.value,since:void 0,until:void 0}),children:o.label},o.value)),e("deta\
ils",{open:t,children:[e("summary",{class:"button quiet",children:"Other"}),e("span",{class:"row",children:[e("input",{type:"datetime-local","aria-label":"Since",
value:be(_.value.get("since")??void 0),onChange:o=>B({range:void 0,since:ye(o.currentTarget.value)})}),e("input",{type:"datetime-local","aria-label":"Until",value:be(
_.value.get("until")??void 0),onChange:o=>B({range:void 0,until:ye(o.currentTarget.value)})})]})]})]})}var Pn=190;function Re({name:t,title:n,about:o,times:a,step:s,until:r,series:i,stacked:l,unit:c,most:u}){let[d,v]=x(null),p=_.value.get("table")===t,q=i.every(P=>P.
values.every(S=>S===null||l&&S===0)),f=P=>{if(d!==null)return P.values[d]==null?"–":c(P.values[d]);if(l)return c(P.values.reduce((U,G)=>U+(G??0),0));let S=P.values.
findLast(U=>U!==null);return S==null?"–":c(S)};return e("section",{class:"card chart","aria-label":n,children:[e("header",{children:[e("h2",{children:[n," ",d!==
null&&a[d]!==void 0&&e("small",{children:pe(a[d]*1e3)})]}),e("button",{type:"button",class:"quiet","aria-pressed":p,"aria-label":`${n} as a table`,onClick:()=>B(
{table:p?void 0:t},!0),children:[e(y,{name:p?"activity":"list"})," ",p?"Chart":"Table"]})]}),!p&&i.length>1&&e("ul",{class:"legend",children:i.map(P=>e("li",{children:[
e("i",{class:P.hatch,style:{color:`var(${P.color})`}}),P.label," ",e("b",{children:f(P)})]},P.label))}),!p&&i.length===1&&e("p",{class:"legend",children:e("b",{
children:f(i[0])})}),!p&&e("div",{class:"plot",children:[e(zo,{about:o,times:a,step:s,until:r,series:i,stacked:l??!1,unit:c,most:u,onAt:v}),q&&e("p",{children:"\
Nothing in this time"})]}),p&&(q?e(A,{icon:"list",title:"Nothing in this time"}):e(Ho,{title:n,times:a,series:i,unit:c}))]})}function Ho({title:t,times:n,series:o,
unit:a}){let s=n.map((r,i)=>({t:r,i})).filter(({i:r})=>o.some(i=>i.values[r]!=null&&i.values[r]!==0)).reverse();return e(J,{label:t,rows:s,id:r=>String(r.t),columns:[
{head:"From",kind:"main",cell:r=>pe(r.t*1e3)},...o.map(r=>({head:r.label,kind:"number",cell:i=>r.values[i.i]==null?"–":a(r.values[i.i])}))]})}function zo({about:t,
times:n,step:o,until:a,series:s,stacked:r,unit:i,most:l,onAt:c}){let u=Y(null),d=Y(void 0),v=Je(()=>Ko(n,s,r),[n,s,r]),p=Y([0,0]);p.current=[n[0]??0,a];let q=Y(
v);q.current=v;let[f,P]=x(0);te(()=>{let U=matchMedia("(prefers-color-scheme: dark)"),G=()=>P(Ae=>Ae+1);return U.addEventListener("change",G),()=>U.removeEventListener(
"change",G)},[]);let S=[r,o,Mt.value,Tt.value,f,...s.flatMap(U=>[U.label,U.color])].join();return te(()=>{let U=u.current,G=!1,Ae=new ResizeObserver(()=>d.current?.
setSize({width:U.clientWidth,height:Pn}));return xn().then(Ot=>{G||(d.current=new Ot(Qo(Ot,U,{step:o,series:s,stacked:r,unit:i,most:l,range:p,onAt:c}),q.current,
U),Ae.observe(U))}),()=>{G=!0,Ae.disconnect(),d.current?.destroy(),d.current=void 0}},[S]),te(()=>d.current?.setData(v),[v]),e("div",{ref:u,role:"img","aria-lab\
el":t})}function Ko(t,n,o){if(!o)return[[...t],...n.map(r=>[...r.values])];let a=t.map(()=>0),s=n.map(r=>r.values.map((i,l)=>a[l]=a[l]+(i??0)));return[[...t],...s.
reverse()]}function Qo(t,n,{step:o,series:a,stacked:s,unit:r,most:i,range:l,onAt:c}){let u=f=>{n.style.color=`var(${f})`;let P=getComputedStyle(n).color;return n.
style.color="",P},d=u("--soft"),v=u("--line"),p={stroke:d,font:"12px system-ui, sans-serif",grid:{stroke:v,width:1},ticks:{show:!1}},q=s?[...a].reverse():a;return{
width:n.clientWidth,height:Pn,padding:[8,4,0,0],legend:{show:!1},tzDate:f=>Tt.peek()==="utc"?t.tzDate(new Date(f*1e3),"Etc/UTC"):new Date(f*1e3),scales:{x:{time:!0,
range:()=>l.current},y:{range:(f,P,S)=>[0,i??(S>0?S*1.1:1)]}},axes:[{...p,grid:{show:!1},space:70,values:[[86400,"{D} {MMM}",null,null,null,null,null,null,1],[3600,
"{HH}:{mm}",`
{D} {MMM}`,null,null,null,null,null,1],[60,"{HH}:{mm}",`
{D} {MMM}`,null,null,null,null,null,1],[1,"{HH}:{mm}:{ss}",null,null,null,null,null,null,1]]},{...p,size:56,space:36,values:(f,P)=>P.map(S=>r(S))}],series:[{},...q.
map(f=>s?{label:f.label,width:0,fill:()=>Yo(u(f.color),f.hatch,u("--card")),paths:t.paths.bars({size:[.82,40],align:1,gap:1}),points:{show:!1}}:{label:f.label,width:2,
stroke:u(f.color),dash:f.dash,points:{show:f.values.filter(P=>P!==null).length<40,size:5}})],cursor:{y:!1,points:{show:!s},drag:{x:!0,y:!1,setScale:!1},sync:{key:"\
charts"}},hooks:{setCursor:[f=>c(f.cursor.idx??null)],setSelect:[f=>{if(f.select.width<5)return;let P=Math.floor(f.posToVal(f.select.left,"x")/o)*o,S=Math.ceil(
f.posToVal(f.select.left+f.select.width,"x")/o)*o;f.setSelect({left:0,top:0,width:0,height:0},!1),_n(P*1e3,S*1e3)}]}}}function Yo(t,n,o){if(!n)return t;let a=8,
s=new OffscreenCanvas(a,a),r=s.getContext("2d");if(r.fillStyle=t,r.fillRect(0,0,a,a),r.strokeStyle=r.fillStyle=o,r.lineWidth=1.5,n==="dots")r.fillRect(1,1,2,2),
r.fillRect(5,5,2,2);else{for(let i of[-a,0,a])r.moveTo(i,a),r.lineTo(i+a,0),n==="cross"&&(r.moveTo(i,0),r.lineTo(i+a,a));r.stroke()}return r.createPattern(s,"re\
peat")}function Rn({values:t}){let n=t.filter(i=>i!==null);if(n.length<2)return e("svg",{class:"spark",viewBox:"0 0 100 24","aria-hidden":"true"});let o=Math.max(
...n,Number.MIN_VALUE),a=Math.min(...n,0),s="M",r=t.map((i,l)=>{if(i===null)return s="M","";let c=`${s}${(l/(t.length-1)*100).toFixed(1)} ${(22-(i-a)/(o-a||1)*20).
toFixed(1)}`;return s="L",c}).join("");return e("svg",{class:"spark",viewBox:"0 0 100 24",preserveAspectRatio:"none","aria-hidden":"true",children:e("path",{d:r})})}function vt(t){return e(b,{children:[e(ht,{}),e(Dt,{...t})]})}function Dt({endpoint:t,source:n}){let o=innerWidth<700?60:120,a=w(s=>h("GET /v1/tenants/{tenant}/\
metrics",{path:{tenant:m.value},query:{endpoint:t,source:n,...mt(),buckets:o},signal:s}),[m.value,t,n,ft()]);return dt(["deliveries","events","requests"],a),e(R,
{of:a,children:s=>e(ea,{endpoint:t,source:n,metrics:s})})}var Xo=[["2xx","--c-2xx"],["3xx","--c-3xx"],["4xx","--c-4xx","slash"],["5xx","--c-5xx","cross"],["none",
"--c-none","dots"]],Zo=[["accepted","verified","--c-2xx"],["handshake","handshake","--c-3xx"],["duplicate","duplicate","--c-none","dots"],["refused","refused","\
--c-5xx","cross"]],bt=t=>`${(t*100).toFixed(1).replace(/\.0$/,"")} %`;function ea({endpoint:t,source:n,metrics:o}){let a=o.buckets,r={times:a.map(u=>new Date(u.
start).getTime()/1e3),step:o.step_s,until:new Date(o.until).getTime()/1e3},i=u=>a.map(d=>u(d)??null),l=u=>[{label:"p50",color:"--c-p50",values:i(d=>u(d)?.p50)},
{label:"p95",color:"--c-p95",dash:[8,4],values:i(d=>u(d)?.p95)},{label:"p99",color:"--c-p99",dash:[2,3],values:i(d=>u(d)?.p99)}],c=e(Re,{...r,name:"requests",title:"\
Requests",about:"Requests to sources over time, by verdict.",stacked:!0,unit:W,series:Zo.map(([u,d,v,p])=>({label:d,color:v,hatch:p,values:i(q=>q.requests[u]??0)}))});
return n?e("div",{class:"charts",children:c}):e(b,{children:[e("div",{class:"charts",children:[e(Re,{...r,name:"attempts",title:"Attempts",about:"Attempts over \
time, by the class of their answers.",stacked:!0,unit:W,series:Xo.map(([u,d,v])=>({label:u==="none"?"no answer":u,color:d,hatch:v,values:i(p=>p.answers[u]??0)}))}),
e(Re,{...r,name:"success",title:"Success",about:"The share of attempts that delivered, over time.",most:1,unit:bt,series:[{label:"delivered",color:"--c-2xx",values:i(
u=>u.success_rate)}]}),e(Re,{...r,name:"latency",title:"How long attempts take",about:"The 50th, 95th and 99th percentile of how long attempts take, over time.",
unit:M,series:l(u=>u.latency_ms)}),e(Re,{...r,name:"delivered",title:"From event to delivered",about:"The 50th, 95th and 99th percentile of the time from an eve\
nt to its first 2xx answer.",unit:M,series:l(u=>u.delivered_ms)}),!t&&e(Re,{...r,name:"backlog",title:"Waiting",about:"The most deliveries that waited at one ti\
me.",unit:W,series:[{label:"deliveries",color:"--c-p95",values:i(u=>u.backlog)}]}),!t&&e(Re,{...r,name:"oldest",title:"Age of the oldest",about:"How long the ol\
dest delivery that waits has waited.",unit:u=>M(u*1e3),series:[{label:"oldest",color:"--c-4xx",values:i(u=>u.oldest_s)}]}),!t&&a.some(u=>Object.values(u.requests).
some(Boolean))&&c]}),e(ta,{metrics:o})]})}function ta({metrics:t}){let n=Ne(),o=Object.entries(t.sum.causes).sort(([,s],[,r])=>r-s),a=Object.values(t.sum.attempts).
reduce((s,r)=>s+r,0);return o.length===0?null:e(g,{flush:!0,title:"Why attempts failed",children:e(J,{label:"Why attempts failed",rows:o,id:([s])=>s,columns:[{head:"\
Cause",kind:"main",cell:([s])=>e(b,{children:[n?.get(s)?.title??s,e("small",{children:n?.get(s)?.fix})]})},{head:"Attempts",kind:"number",cell:([,s])=>W(s)},{head:"\
Of all",kind:"number",cell:([,s])=>bt(s/Math.max(a,1))}]})})}function Nn({endpoint:t}){let n={tenant:m.value,endpoint:t.id};return e(An,{id:t.id,owner:{scheme:t.scheme,signs:!0,list:o=>h("GET /v1/tenants/{tenant}/endpoint\
s/{endpoint}/secrets",{path:n,signal:o}),reveal:()=>h("POST /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/reveal",{path:n}),rotate:o=>h("POST /v1/tenants/{t\
enant}/endpoints/{endpoint}/secrets/rotate",{path:n,body:o}),end:o=>h("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/{secret}",{path:{...n,secret:o}})}})}
function qn({source:t}){let n={tenant:m.value,source:t.id};return e(An,{id:t.id,owner:{scheme:t.scheme,signs:!1,list:o=>h("GET /v1/tenants/{tenant}/sources/{sou\
rce}/secrets",{path:n,signal:o}),reveal:()=>h("POST /v1/tenants/{tenant}/sources/{source}/secrets/reveal",{path:n}),rotate:o=>h("POST /v1/tenants/{tenant}/sourc\
es/{source}/secrets/rotate",{path:n,body:o}),end:o=>h("DELETE /v1/tenants/{tenant}/sources/{source}/secrets/{secret}",{path:{...n,secret:o}})}})}function An({id:t,
owner:n}){let o=w(n.list,[m.value,t]),[a,s]=x(!1),[r,i]=x({}),l=F("operator"),c=async d=>{let{items:v}=await n.reveal();return i(Object.fromEntries(v.filter(p=>p.
public_key).map(p=>[p.id,p.public_key]))),v.find(p=>p.id===d)?.secret??""},u=async d=>{if(await z({title:"End this secret now?",action:"End it",danger:!0,text:e(
"p",{children:n.signs?"Receivers that know only this one refuse every delivery from now on.":"Webhooks that are signed with it are refused from now on."})}))try{
await n.end(d.id),N("The secret has ended"),o.reload()}catch(p){$(p)}};return e(g,{title:n.signs?"Secret token":"Secrets",actions:l&&e("button",{type:"button",onClick:()=>s(
!0),children:[e(y,{name:"refresh"})," ",n.signs?"Regenerate":"Replace"]}),children:[e(R,{of:o,children:({items:d})=>e("div",{class:"stack",children:[d.length===
0&&e("p",{class:"hint",children:"There is none: the provider publishes its keys."}),d.length>1&&e(E,{children:n.signs?"Deliveries are signed with each of these \
where the scheme has room for several, and with the oldest one where it has not.":"A webhook is genuine if it is signed with any of these."}),d.map(v=>e("div",{
class:"field",children:[e("span",{class:"label",children:[e("code",{children:v.id})," ",v.scheme!==n.scheme&&e(b,{children:["for ",e("code",{children:v.scheme})]}),
" since ",e(D,{at:v.start_at}),v.end_at&&e("strong",{children:[", ends ",pe(v.end_at)]})]}),e("div",{class:"beside",children:[l?e(Qt,{reveal:()=>c(v.id)}):e("sp\
an",{class:"hint",children:"Your role does not allow to see it."}),l&&d.length>1&&e("button",{type:"button",onClick:()=>{u(v)},children:"End now"})]}),r[v.id]&&
e("span",{class:"label",children:"Public key for receivers"}),r[v.id]&&e("div",{class:"secret",children:[e("code",{children:r[v.id]}),e(K,{text:r[v.id],label:"C\
opy the public key"})]})]},v.id)),e("p",{class:"hint",children:"Each look at a secret is in the audit log. It hides again after a minute."})]})}),a&&e(na,{owner:n,
onClose:()=>s(!1),onDone:()=>{s(!1),o.reload()}})]})}var Dn=[{value:"24h",label:"24 hours",ms:864e5},{value:"1h",label:"1 hour",ms:36e5},{value:"168h",label:"7 \
days",ms:6048e5},{value:"720h",label:"30 days",ms:2592e6},{value:"0s",label:"none: the old one ends at once",ms:0}];function na({owner:t,onClose:n,onDone:o}){let a=L(
{secret:"",overlap:"24h"},async({secret:r,overlap:i})=>{let l=await t.rotate({secret:r||void 0,overlap:i});N(i==="0s"?"The new secret is live":`The new secret i\
s live. The old one ends ${pe(l.previous_end_at)}`),o()}),s=Dn.find(r=>r.value===a.values.overlap);return e(ee,{title:t.signs?"Regenerate the secret?":"Replace \
the secret?",onClose:n,children:e("form",{ref:a.ref,class:"stack",noValidate:!0,onSubmit:a.submit,children:[e(I,{form:a}),e(T,{label:"New secret",name:"new-secr\
et",type:"password",autocomplete:"new-password",placeholder:"made by the server",value:a.values.secret,error:a.errors.secret,onValue:r=>a.set({secret:r}),hint:t.
signs?"Leave it empty unless the receiver says which one it wants.":"The one that the provider shows. Empty: one is made, to be given to the provider."}),e(H,{label:"\
Overlap",value:a.values.overlap,onValue:r=>a.set({overlap:r}),options:Dn}),s.ms>0?e(E,{children:["Until ",e("strong",{children:pe(Date.now()+s.ms)}),", ",t.signs?
"the old secret stays live: deliveries carry both signatures where the scheme has room for them, and that of the old one where it has not.":"webhooks that are s\
igned with either are accepted."]}):e(E,{kind:"warn",children:t.signs?"Receivers that do not know the new secret refuse every delivery from now on.":"Webhooks t\
hat are signed with the old one are refused from now on."}),e("div",{class:"submit",children:[e("button",{type:"submit",class:s.ms>0?"primary":"danger","aria-di\
sabled":a.busy,children:t.signs?"Regenerate":"Replace"}),e("button",{type:"button",onClick:n,children:"Cancel"})]})]})})}var oa={h:3600,m:60,s:1,ms:.001};function Nt(t){return/^(\d+(\.\d+)?(h|m|s|ms))+$/.test(t)?[...t.matchAll(/([\d.]+)(ms|h|m|s)/g)].reduce((n,[,o,a])=>n+Number(o)*
oa[a],0):NaN}function yt(t){return t<60?`${Math.round(t)}s`:t<3600?`${Math.round(t/6)/10}m`:`${Math.round(t/360)/10}h`}function aa(t){if(t.policy==="schedule")return(t.
pauses??[]).map(Nt);let n=Nt(t.pause??""),o=t.longest?Nt(t.longest):86400;return Array.from({length:(t.attempts??10)-1},(a,s)=>Math.min(o,{exponential:n*2**s,linear:n*
(s+1),fixed:n}[t.policy]))}function Ln(t){let n=aa(t);if(n.some(Number.isNaN))return"";let o=n.reduce((s,r)=>s+r,0);return`Tried again after ${(n.length>6?[...n.
slice(0,4).map(yt),"…",yt(n.at(-1))]:n.map(yt)).join(", ")}: ${n.length+1} attempts within ${yt(o)}.`}function gt(t){return{headers:Object.entries(t.headers??{}).map(([n,o])=>`${n}: ${o}`).join(`
`),concurrency:t.concurrency?.toString()??"",rateCount:t.rate_limit?.count.toString()??"",ratePer:t.rate_limit?.per??"second",order:t.order??"",retry:t.retry?.policy??
"",attempts:t.retry?.attempts?.toString()??"",pause:t.retry?.pause??"30s",longest:t.retry?.longest??"",pauses:(t.retry?.pauses??[]).join(", "),contentDigest:t.content_digest??
!1,noTrace:t.no_trace??!1,filter:t.filter??"",transform:t.transform??""}}var In=t=>t.trim()?Number(t):void 0;function je(t){let n={};for(let a of t.headers.split(
`
`)){let s=a.indexOf(":");a.trim()&&(n[a.slice(0,s<0?void 0:s).trim()]=s<0?"":a.slice(s+1).trim())}let o=t.retry==="exponential"||t.retry==="linear";return{headers:Object.
keys(n).length>0?n:void 0,concurrency:In(t.concurrency),rate_limit:t.rateCount.trim()?{count:Number(t.rateCount),per:t.ratePer}:void 0,order:t.order||void 0,retry:t.
retry?t.retry==="schedule"?{policy:"schedule",pauses:t.pauses.split(/[\s,]+/).filter(Boolean)}:{policy:t.retry,attempts:In(t.attempts),pause:t.pause.trim(),longest:o&&
t.longest.trim()||void 0}:void 0,content_digest:t.contentDigest||void 0,no_trace:t.noTrace||void 0,filter:t.filter.trim()||void 0,transform:t.transform.trim()||
void 0}}var ra=[{value:"",label:"The default: 10 attempts within about 75 hours"},{value:"exponential",label:"Pauses that double"},{value:"linear",label:"Pauses\
 that grow by the first one"},{value:"fixed",label:"Pauses that stay the same"},{value:"schedule",label:"A list of pauses"}];function wt({value:t,onValue:n,error:o}){
let a=r=>n({...t,...r}),s=je(t).retry;return e("div",{class:"stack",children:[o&&e("p",{class:"error",role:"alert",tabIndex:-1,"aria-invalid":"true",children:o}),
e(le,{label:"Headers",name:"headers",rows:2,placeholder:"X-Team: billing",value:t.headers,onValue:r=>a({headers:r}),hint:"One a line, sent with every delivery. \
Everybody who sees the endpoint sees them: they are no place for a secret."}),e("div",{class:"columns",children:[e(T,{label:"Attempts at the same time",name:"co\
ncurrency",placeholder:"adapts, 1 to 32",value:t.concurrency,onValue:r=>a({concurrency:r}),hint:"1 to 256."}),e(T,{label:"Rate limit",name:"rate",placeholder:"n\
one",value:t.rateCount,onValue:r=>a({rateCount:r}),hint:"The most attempts in a period."}),e(H,{label:"Period of the rate limit",value:t.ratePer,onValue:r=>a({ratePer:r}),
options:[{value:"second",label:"a second"},{value:"minute",label:"a minute"}]}),e(H,{label:"Order",value:t.order,onValue:r=>a({order:r}),hint:"A delivery that f\
ails holds up those behind it.",options:[{value:"",label:"none: as fast as it goes"},{value:"key",label:"by the events' ordering key"},{value:"endpoint",label:"\
one after the other"}]})]}),e(H,{label:"Retries",value:t.retry,onValue:r=>a({retry:r}),options:ra,hint:s&&Ln(s)}),t.retry==="schedule"&&e(T,{label:"Pauses",name:"\
pauses",value:t.pauses,onValue:r=>a({pauses:r}),placeholder:"5s, 5m, 1h",hint:"Each 1s to 24h."}),t.retry&&t.retry!=="schedule"&&e("div",{class:"columns",children:[
e(T,{label:"First pause",name:"pause",value:t.pause,onValue:r=>a({pause:r})}),t.retry!=="fixed"&&e(T,{label:"Longest pause",name:"longest",placeholder:"24h",value:t.
longest,onValue:r=>a({longest:r})}),e(T,{label:"Attempts in all",name:"attempts",placeholder:"10",value:t.attempts,onValue:r=>a({attempts:r}),hint:"At most 30."})]}),
e(T,{label:"Filter",name:"filter",placeholder:"payload.total > 100",value:t.filter,onValue:r=>a({filter:r}),hint:"A condition in CEL: only events that meet it a\
re sent."}),e(T,{label:"Transformation",name:"transform",placeholder:"{id, total}",value:t.transform,onValue:r=>a({transform:r}),hint:"A program in jq that make\
s the payload which is sent."}),e(se,{label:"Send a Content-Digest of the body",checked:t.contentDigest,onValue:r=>a({contentDigest:r}),hint:"With it a receiver\
 can tell a changed body from a wrong secret."}),e(se,{label:"Send no trace headers",checked:t.noTrace,onValue:r=>a({noTrace:r})})]})}async function On(t){if(!t.disabled_at)return;let n={tenant:m.peek()},o={endpoint:t.id,states:["skipped"],reason:"endpoint disabled",since:t.disabled_at},{total:a}=await h(
"POST /v1/tenants/{tenant}/jobs",{path:n,body:{kind:"replay",filter:o,dry_run:!0}});if(a===0)return;await z({title:"Replay what was skipped?",action:`Replay ${W(
a)}`,text:e("p",{children:[W(a)," events were skipped for this endpoint since ",e(D,{at:t.disabled_at,exact:!0}),", while it was disabled."]})})&&O("/jobs/"+(await h(
"POST /v1/tenants/{tenant}/jobs",{path:n,body:{kind:"replay",filter:o}})).id)}function Fn({endpoint:t}){let n=w(o=>h("GET /v1/tenants/{tenant}/endpoints/{endpoint}/snippets",{path:{tenant:m.value,endpoint:t.id},signal:o}),[m.value,t.id,t.
scheme]);return e(g,{title:"Verify code",children:e(R,{of:n,children:({items:o})=>{let a=o.find(s=>s.lang===_.value.get("lang"))??o[0];return e("div",{class:"st\
ack",children:[e("div",{class:"row",role:"group","aria-label":"Language",children:o.map(s=>e("button",{type:"button",class:s===a?"":"quiet","aria-pressed":s===a,
onClick:()=>B({lang:s===o[0]?void 0:s.lang},!0),children:s.title},s.lang))}),a.missing&&e(E,{kind:"warn",children:["There is no code for this scheme in ",a.title,
": ",a.missing,". ",a.instead]}),a.install&&e(Z,{label:"Install",text:a.install}),a.code&&e(Z,{label:`${a.title} code`,text:a.code}),a.code&&e("p",{class:"hint",
children:["For ",a.framework,". It reads the body as it came in, and the secret from the environment: ",a.env?.map(s=>e("code",{children:[s," "]},s))]})]})}})})}function Ge(){let t=w(n=>h("GET /v1/tenants/{tenant}/test-receiver",{path:{tenant:m.value},signal:n}),[m.value]);return Q(["deliveries"],()=>t.reload()),t}function Vn(){
let t=Ge();return e(C,{title:"Test receiver",about:"A receiver inside this server. It verifies what an endpoint is sent, with the endpoint's own scheme and secr\
ets.",children:e(R,{of:t,children:({url:n,items:o})=>e(b,{children:[e(g,{children:e("div",{class:"field",children:[e("span",{class:"label",children:"URL for an \
endpoint"}),e("div",{class:"secret",children:[e("code",{children:n}),e(K,{text:n,label:"Copy the URL"})]}),e("p",{class:"hint",children:"Nobody outside reaches \
it: deliveries to this URL stay inside the server. The last 20 are kept until it stops."})]})}),o.length===0?e(A,{icon:"inbox",title:"Nothing has come yet",action:e(
"a",{class:"button primary",href:k("/endpoints/new",{receiver:"test"}),children:[e(y,{name:"plus"})," Add an endpoint with this URL"]}),children:"Then send it a\
 test."}):e(qt,{items:o})]})})})}function qt({items:t}){return e(b,{children:t.map(n=>e("details",{class:"card received",children:[e("summary",{children:[e(V,{state:n.
verified?"accepted":"refused"})," ",e("code",{children:n.type})," ",e("span",{class:"hint",children:[e(D,{at:n.received_at})," · ",ae(n.size)]})]}),e("div",{class:"\
stack",children:[n.signatures.map(o=>e(E,{kind:o.verified?"good":"bad",children:o.verified?e(b,{children:["The signature is right, under ",e("code",{children:o.
scheme}),"."]}):e(b,{children:[e("strong",{children:["The signature is wrong, under ",e("code",{children:o.scheme}),": ",o.reason,"."]})," ",o.detail," ",o.hint]})},
o.scheme)),e(j,{of:[["Delivery",e(X,{id:n.delivery})],["Endpoint",n.endpoint?e("a",{href:k("/endpoints/"+n.endpoint),children:n.endpoint}):"a draft"],["Received",
e(D,{at:n.received_at,exact:!0})]]}),e(Z,{label:"Headers",text:n.header.map(o=>`${o.name}: ${o.value}`).join(`
`)}),e(fe,{label:"Body",of:ge(n.body)})]})]},n.delivery+n.received_at))})}function $n({id:t}){let n=w(o=>h("GET /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:m.value,endpoint:t},signal:o}),[m.value,t]);return Q(["endpoints"],
o=>{let a=o.findLast(s=>s.kind==="gap"||s.kind==="endpoint"&&s.item.id===t);a?.kind==="gap"?n.reload():a&&n.set(a.item)}),n.data?e(sa,{endpoint:n.data,changed:n.
set}):e(C,{title:"Webhook details",back:{to:"/endpoints",label:"Endpoints"},children:e(R,{of:n,children:()=>null})})}function sa({endpoint:t,changed:n}){let o=Oe(),
[a,s]=x(!1),r=F("operator")&&!t.deleted_at,i=Ge().data,l=i?.url===t.url?i?.items.filter(u=>u.endpoint===t.id):void 0,c=async u=>{try{let d={tenant:m.value,endpoint:t.
id},v=await h("GET /v1/tenants/{tenant}/endpoints/{endpoint}",{path:d});n(await h("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}",{path:d,body:{disabled:u}})),
N(u?"The endpoint is disabled":"The endpoint is enabled"),u||await On(v)}catch(d){$(d)}};return e(C,{title:"Endpoint "+(t.url??t.id),heading:t.url??"Polled endp\
oint",about:t.description,back:{to:"/endpoints",label:"Endpoints"},actions:r&&e(b,{children:[e("button",{type:"button",onClick:()=>{c(!t.disabled)},children:[e(
y,{name:t.disabled?"play":"pause"})," ",t.disabled?"Enable":"Disable"]}),e("button",{type:"button",onClick:()=>s(!0),children:[e(y,{name:"refresh"})," Replay fa\
iled since…"]}),t.kind==="push"&&e("button",{type:"button",class:"primary","aria-disabled":o.busy,onClick:()=>{o.test({endpoint:t.id})},children:[e(y,{name:"b\
olt"})," Send a test"]})]}),children:[t.deleted_at&&e(E,{children:["It was deleted ",e(D,{at:t.deleted_at}),". What was sent to it is still here."]}),t.disabled&&
!t.deleted_at&&e(E,{kind:"warn",children:["It is disabled (",t.disabled_reason,"): new events are kept as skipped for it. Once it is enabled, they can be replay\
ed."]}),!t.disabled&&t.failing_since&&e(E,{kind:"bad",children:["Its attempts have done nothing but fail since ",e(D,{at:t.failing_since,exact:!0}),"."]}),e(g,{
children:e(j,{of:[["State",e(V,{state:Ye(t)})],["Id",e(X,{id:t.id})],["Events",t.event_types.includes("*")?"all":e("span",{class:"row",children:t.event_types.map(
u=>e("span",{class:"chip",children:u},u))})],["Scheme",e("code",{children:t.scheme})],["Created",e(D,{at:t.created_at})]]})}),e(Fe,{of:o}),e(Qe,{tabs:[{name:"de\
liveries",label:"Deliveries",content:()=>e(We,{endpoint:t.id,empty:e(A,{icon:"list",title:"Nothing was sent yet",children:"Send a test, or publish an event of a\
 type that it subscribes to."})})},{name:"charts",label:"Charts",content:()=>e(vt,{endpoint:t.id})},{name:"secret",label:"Secret and verify code",content:()=>e(
b,{children:[e(Nn,{endpoint:t}),e(Fn,{endpoint:t})]})},...l?[{name:"received",label:"Received",content:()=>e(qt,{items:l})}]:[],...r?[{name:"settings",label:"Se\
ttings",content:()=>e(la,{endpoint:t,changed:n},t.updated_at)}]:[],...F("operator")?[{name:"audit",label:"Audit",content:()=>e(en,{target:t.id})}]:[]]}),a&&e(ia,
{endpoint:t,onClose:()=>s(!1)})]})}function ia({endpoint:t,onClose:n}){let[o,a]=x(),s=L({since:new Date(Date.now()-864e5).toISOString(),missing:!1},async({since:r,
missing:i})=>{let l={kind:i?"replay_missing":"replay",filter:{endpoint:t.id,since:r}},c={tenant:m.value};if(o===void 0){a((await h("POST /v1/tenants/{tenant}/jo\
bs",{path:c,body:{...l,dry_run:!0}})).total);return}let u=await h("POST /v1/tenants/{tenant}/jobs",{path:c,body:l});N("The replay has begun"),n(),O("/jobs/"+u.id)});
return e(ee,{title:"Replay",onClose:n,children:e("form",{ref:s.ref,class:"stack",onSubmit:s.submit,children:[e(I,{form:s}),e("label",{class:"field",children:[e(
"span",{class:"label",children:"Since"}),e("input",{type:"datetime-local",value:be(s.values.since),onInput:r=>{s.set({since:ye(r.currentTarget.value)??""}),a(void 0)}})]}),
e(se,{label:"Also what it never got",hint:"Events of types that it subscribes to now, of which it has no delivery: because it was new, disabled, or failed.",checked:s.
values.missing,onValue:r=>{s.set({missing:r}),a(void 0)}}),o!==void 0&&e(E,{kind:o>0?"info":"warn",children:o===0?"There is nothing to replay.":`${o} deliveries\
 are made again, each with all its attempts.`}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary",disabled:o===0,"aria-disabled":s.busy,
children:o===void 0?"Count them":`Replay ${o}`}),e("button",{type:"button",onClick:n,children:"Cancel"})]})]})})}function la({endpoint:t,changed:n}){let o=L({url:t.
url??"",description:t.description,event_types:t.event_types,scheme:t.scheme,settings:gt(t.settings)},async l=>{n(await h("PATCH /v1/tenants/{tenant}/endpoints/{\
endpoint}",{path:{tenant:m.value,endpoint:t.id},body:{url:t.kind==="push"&&l.url!==t.url?l.url.trim():void 0,description:l.description,event_types:l.event_types,
scheme:l.scheme===t.scheme?void 0:l.scheme,settings:je(l.settings)}})),N("The settings were saved")},l=>({...t.kind==="push"?xe(l.url):{},...l.event_types.length>
0?{}:{event_types:"Choose at least one event."}})),{values:a,errors:s,set:r}=o,i=async()=>{if(await z({title:"Delete the endpoint?",action:"Delete",danger:!0,text:e(
"p",{children:"Its secrets are deleted, and what still waits for it is cancelled. What was sent to it stays in the log. This cannot be undone."})}))try{await h(
"DELETE /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:m.value,endpoint:t.id}}),N("The endpoint was deleted"),O("/endpoints")}catch(c){$(c)}};return e(
b,{children:[e("form",{ref:o.ref,noValidate:!0,onSubmit:o.submit,children:[e(g,{children:e("div",{class:"stack",children:[t.kind==="push"&&e(T,{label:"Callback \
URL",type:"url",name:"url",value:a.url,error:s.url,onValue:l=>r({url:l})}),e(T,{label:"Description",name:"description",value:a.description,error:s.description,onValue:l=>r(
{description:l})}),e(_e,{value:a.scheme,error:s.scheme,onValue:l=>r({scheme:l}),hint:"Its secrets must fit the scheme."})]})}),e(g,{children:e(pt,{value:a.event_types,
error:s.event_types,onValue:l=>r({event_types:l})})}),t.kind==="push"&&e(g,{title:"Delivery",children:e(wt,{value:a.settings,error:s.settings,onValue:l=>r({settings:l})})}),
e(I,{form:o}),e("div",{class:"submit",children:e("button",{type:"submit",class:"primary","aria-disabled":o.busy,children:"Save"})})]}),e("div",{class:"below",children:e(
g,{title:"Delete",actions:e("button",{type:"button",class:"danger",onClick:()=>{i()},children:[e(y,{name:"trash"})," Delete the endpoint"]}),children:e("p",{class:"\
hint",children:"To stop deliveries for a while, disable it instead."})})})]})}function Mn(){let t=Oe(),[n,o]=x(""),a=Ge().data,s=L({url:"",description:"",event_types:[],scheme:"standard-webhooks",secret:Xe,settings:gt({})},async()=>{let d=await h(
"POST /v1/tenants/{tenant}/endpoints",{path:{tenant:m.value},body:c()});N("The endpoint was added"),O("/endpoints/"+d.id)},({url:d,event_types:v})=>({...xe(d),...v.
length>0?{}:{event_types:"Choose at least one event."}})),{values:r,errors:i,set:l}=s,c=()=>({url:r.url.trim(),description:r.description,event_types:r.event_types,
scheme:r.scheme,secret:r.secret.secret||void 0,settings:je(r.settings)});te(()=>{a&&_.peek().get("receiver")==="test"&&!r.url&&l({url:a.url})},[a?.url]);let u=()=>{
let d=xe(r.url).url??"";o(d),d||t.test({draft:{...c(),event_types:r.event_types.length>0?r.event_types:["*"]}})};return e(C,{title:"Event subscription",about:"S\
ay which events are sent where.",back:{to:"/endpoints",label:"Endpoints"},children:[e("form",{ref:s.ref,noValidate:!0,onSubmit:s.submit,children:[e(g,{children:e(
"div",{class:"stack",children:[e(T,{label:"Callback URL",type:"url",name:"url",placeholder:"https://example.com/webhooks",value:r.url,error:i.url??n,onValue:d=>{
l({url:d}),o("")},hint:"Events are sent here with POST. It has to be reachable from this server."}),a&&r.url!==a.url&&e("p",{class:"row",children:[e("button",{type:"\
button",onClick:()=>{l({url:a.url}),o(""),s.ref.current.querySelector("[name=url]").focus()},children:[e(y,{name:"inbox"})," Use the built-in test receiver"]}),
" ",e("span",{class:"hint",children:"if there is no receiver yet."})]}),a&&r.url===a.url&&e(E,{children:"This is the receiver inside this server. It verifies wh\
at is sent to it, and shows it."}),e(T,{label:"Description",name:"description",value:r.description,error:i.description,onValue:d=>l({description:d}),hint:"For p\
eople: what it is for. It may be empty."})]})}),e(g,{children:e(pt,{value:r.event_types,error:i.event_types,onValue:d=>l({event_types:d})})}),e(g,{children:e("d\
iv",{class:"stack",children:[e(_e,{value:r.scheme,error:i.scheme,onValue:d=>l({scheme:d}),hint:"How deliveries are signed. Standard Webhooks is right unless the\
 receiver expects another one."}),e(Ze,{scheme:r.scheme,value:r.secret,error:i.secret,onValue:d=>l({secret:d})})]})}),e("details",{class:"card",open:i.settings!==
void 0||void 0,children:[e("summary",{children:"More settings: headers, rate, order, retries, filter"}),e(wt,{value:r.settings,error:i.settings,onValue:d=>l({settings:d})})]}),
e(I,{form:s}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":s.busy,children:"Save"}),e("button",{type:"button","ar\
ia-disabled":t.busy,onClick:u,children:[e(y,{name:"bolt"})," Send a test before saving"]}),e("a",{class:"button quiet",href:k("/endpoints"),children:"Cancel"})]})]}),
e("div",{class:"below",children:e(Fe,{of:t})})]})}function Bn(){let[t,n]=x(!1),o=Ve(),a=ne(),s=[{name:"type",label:"Event type",kind:"text",placeholder:"the whole name",suggestions:o},...a.size>0?[{name:"source",
label:"Source",kind:"choice",options:[...a.values()].map(u=>({value:u.id,label:u.name}))}]:[],{name:"since",label:"Since",kind:"time"},{name:"until",label:"Unti\
l",kind:"time"}],r=Object.fromEntries(["type","source","since","until"].map(u=>[u,_.value.get(u)??void 0])),i=ce((u,d)=>h("GET /v1/tenants/{tenant}/events",{path:{
tenant:m.value},query:{...r,cursor:u},signal:d}),[m.value,JSON.stringify(r)]),l=he(i,"event",u=>(!r.type||u.type===r.type)&&(!r.source||u.source===r.source)&&!r.
until),c=F("operator")&&ue.value!=="portal"&&e("button",{type:"button",class:"primary",onClick:()=>n(!0),children:[e(y,{name:"send"})," Send an event"]});return e(
C,{title:"Events",about:"What happened. Each is delivered to the endpoints that subscribe to its type.",actions:c,children:[e(Pe,{label:"Events",list:i,fresh:l,
filters:s,link:u=>k("/events/"+u.id),columns:[{head:"Event",kind:"main",cell:u=>e(b,{children:[e("code",{children:u.type}),e("small",{children:[u.id,u.reason&&`\
 – ${u.reason}`]})]})},{head:"From",kind:"minor",cell:u=>u.test?e(V,{state:"test"}):u.source?a.get(u.source)?.name??u.source:"API"},{head:"Size",kind:"minor",
cell:u=>ae(u.size)},{head:"Accepted",cell:u=>e(D,{at:u.accepted_at})}],empty:e(A,{icon:"activity",title:"No events yet",action:c,children:"Publish one from here\
, through the API, or let a source receive it."})}),t&&e(da,{types:o,onClose:()=>n(!1)})]})}function da({types:t,onClose:n}){let o={tenant:m.value},a=L({type:"",
id:"",payload:`{
  "hello": "world"
}`},async({type:c,id:u,payload:d})=>{let v=await h("POST /v1/tenants/{tenant}/events",{path:o,query:{type:c.trim(),id:u.trim()||void 0},body:new Blob([d],{type:"\
application/json"})});N(v.duplicate?"It was published before":"The event was published"),n(),O("/events/"+v.id)},({type:c,payload:u})=>{try{JSON.parse(u)}catch{
return{...c.trim()?{}:{type:"Enter the event's type."},payload:"This is no JSON."}}return c.trim()?{}:{type:"Enter the event's type."}}),{values:s,errors:r,set:i}=a,
l=c=>{i({type:c}),t.includes(c)&&h("GET /v1/tenants/{tenant}/event-types/{name}",{path:{...o,name:c}}).then(u=>u.example!==void 0&&i({payload:JSON.stringify(u.example,
null,2)}),$)};return e(ee,{title:"Send an event",onClose:n,wide:!0,children:e("form",{ref:a.ref,class:"stack",noValidate:!0,onSubmit:a.submit,children:[e(I,{form:a}),
e(re,{label:"Event type",error:r.type,children:c=>e(b,{children:[e("input",{...c,type:"text",autocomplete:"off",spellcheck:!1,autofocus:!0,list:"send-types",placeholder:"\
such as user.created",value:s.type,onInput:u=>l(u.currentTarget.value)}),e("datalist",{id:"send-types",children:t.map(u=>e("option",{value:u},u))})]})}),e(le,{label:"\
Payload",rows:10,value:s.payload,error:r.payload,onValue:c=>i({payload:c}),hint:"JSON. It is delivered exactly as it stands here."}),e(T,{label:"Id",value:s.id,
error:r.id,onValue:c=>i({id:c}),hint:"If the event has one of its own. Published twice, it is delivered once."}),e("div",{class:"submit",children:[e("button",{type:"\
submit",class:"primary",disabled:a.busy,children:"Send"}),e("button",{type:"button",onClick:n,children:"Cancel"})]})]})})}var Un={to:"/events",label:"Events"};function Wn({
id:t}){let n=w(o=>h("GET /v1/tenants/{tenant}/events/{event}",{path:{tenant:m.value,event:t},signal:o}),[m.value,t]);return Q(["deliveries"],o=>{o.some(a=>a.kind===
"gap"||a.kind==="delivery"&&a.item.event===n.data?.sealhook_id)&&n.reload()}),n.data?e(ca,{of:n.data}):e(C,{title:"Event",back:Un,children:e(R,{of:n,children:()=>null})})}
function ca({of:t}){let[n,o]=x(!1),a=ct(t),s=ne(),r=_t.filter(l=>(t.deliveries[l]??0)>0),i=r.length>0;return e(C,{title:"Event "+t.type,heading:e("code",{children:t.
type}),back:Un,actions:F("operator")&&i&&!t.test&&e("button",{type:"button",class:"primary",onClick:()=>o(!0),children:[e(y,{name:"refresh"})," Replay…"]}),children:[
e(g,{children:e(j,{of:[["Id",e(X,{id:t.id})],["Accepted",e(D,{at:t.accepted_at})],["To be delivered",t.deliver_at&&e(D,{at:t.deliver_at})],["Expires",t.expires_at&&
e(D,{at:t.expires_at})],["From",t.test?e(V,{state:"test"}):t.source?e("a",{href:k("/sources/"+t.source),children:s.get(t.source)?.name??t.source}):"API"],["Orde\
r",t.ordering_key&&e("code",{children:t.ordering_key})],["Content type",t.content_type],["Deliveries",i?e("span",{class:"row",children:r.map(l=>e(V,{state:l,children:`${t.
deliveries[l]} ${l==="leased"?"in progress":l}`},l))}):"none"]]})}),e(We,{event:t.sealhook_id,title:"Deliveries",empty:e(E,{children:["It has no delivery: ",t.reason??
"no endpoint subscribed to it","."]})}),e(g,{title:"Payload",children:e(ut,{event:t,payload:a})}),t.header&&t.header.length>0&&e(g,{title:"Headers that are deli\
vered with it",children:e(Z,{label:"Headers",text:Ie(t.header)})}),n&&e(ua,{of:t,onClose:()=>o(!1)})]})}function ua({of:t,onClose:n}){let o=["failed","delivered",
"cancelled","skipped","quarantined"].filter(r=>(t.deliveries[r]??0)>0),a=L({states:o.filter(r=>r!=="delivered"||o.length===1)},async({states:r})=>{let i=await h(
"POST /v1/tenants/{tenant}/jobs",{path:{tenant:m.value},body:{kind:"replay",filter:{event:t.sealhook_id,states:r}}});N("It is delivered again"),n(),O("/jobs/"+i.
id)},({states:r})=>r.length>0?{}:{states:"Choose at least one."}),{states:s}=a.values;return e(ee,{title:"Replay the event",onClose:n,children:e("form",{ref:a.ref,
class:"stack",noValidate:!0,onSubmit:a.submit,children:[e(I,{form:a}),e("fieldset",{children:[e("legend",{children:"Make these deliveries again"}),o.map(r=>e(se,
{label:`${t.deliveries[r]} ${r}`,checked:s.includes(r),hint:r==="delivered"?"The receiver gets it once more, under the same id.":void 0,onValue:i=>a.set({states:i?
[...s,r]:s.filter(l=>l!==r)})},r)),e("p",{class:"error",children:a.errors.states})]}),o.length===0&&e(E,{children:"All of its deliveries are still on their way."}),
e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary",disabled:a.busy||o.length===0,children:"Replay"}),e("button",{type:"button",onClick:n,
children:"Cancel"})]})]})})}var jn=[{name:"search",label:"Search",kind:"text",placeholder:"name or description"}],Jn={to:"/event-types",label:"Event types"};function Hn(){let t=w(a=>h("GET\
 /v1/tenants/{tenant}/event-types",{path:{tenant:m.value},signal:a}),[m.value]),n=(_.value.get("search")??"").toLowerCase(),o=F("operator")&&e("a",{class:"butto\
n primary",href:k("/event-types/new"),children:[e(y,{name:"plus"})," New event type"]});return e(C,{title:"Event types",about:"What can happen, and what its pay\
load looks like.",actions:o,children:e(R,{of:t,children:({items:a})=>{if(a.length===0)return e(A,{icon:"tag",title:"No event types yet",action:o,children:"Name \
what can happen, such as user.created, so that others can subscribe to it."});let s=a.filter(r=>`${r.name} ${r.description}`.toLowerCase().includes(n));return e(
b,{children:[e(Te,{filters:jn}),s.length===0?e(A,{icon:"search",title:"No event type fits the search",action:e("button",{type:"button",onClick:()=>Ce(jn),children:"\
Clear the search"})}):e(g,{flush:!0,children:e(J,{label:"Event types",rows:s,id:r=>r.name,link:r=>k("/event-types/"+r.name),columns:[{head:"Name",kind:"main",cell:r=>e(
b,{children:[e("code",{children:r.name}),r.description&&e("small",{children:r.description})]})},{head:"Schema",cell:r=>r.schema===void 0?e("span",{class:"hint",
children:"none"}):"JSON Schema"},{head:"Example",kind:"minor",cell:r=>r.example===void 0?e("span",{class:"hint",children:"none"}):"yes"},{head:"Created",kind:"m\
inor",cell:r=>e(D,{at:r.created_at})}]})})]})}})})}var zn=t=>`${De}v1/tenants/${m.value}/event-types/${encodeURIComponent(t)}`;async function Kn(t,n){let o=await(await He(
"GET",zn(t),{signal:n})).text(),{schema:a="",example:s=""}=un(o);return{...JSON.parse(o),schema:Et(a),example:Et(s)}}function Qn({name:t}){let n={tenant:m.value,
name:t},o=w(i=>Kn(t,i),[m.value,t]),a=w(i=>h("GET /v1/tenants/{tenant}/endpoints",{path:n,signal:i}),[m.value]).data?.items.filter(i=>i.event_types.includes(t)||
i.event_types.includes("*")),s=async i=>{if(await z({title:"Publish the example?",action:"Publish",text:e("p",{children:["It becomes an event like any other: ev\
ery endpoint that subscribes to ",e("code",{children:t})," gets it",a&&`, ${a.length} at the moment`,"."]})}))try{let c=await He("POST",`${De}v1/tenants/${m.value}\
/events?type=${encodeURIComponent(t)}`,{body:new Blob([i.example||"{}"],{type:"application/json"})});N("The event was accepted"),O("/events/"+(await c.json()).id)}catch(c){
$(c)}},r=async()=>{if(await z({title:`Delete ${t}?`,action:"Delete",danger:!0,text:e("p",{children:"Endpoints that subscribe to it keep doing so; it is only no \
longer listed."})}))try{await h("DELETE /v1/tenants/{tenant}/event-types/{name}",{path:n}),N("The event type was deleted"),O("/event-types")}catch(i){$(i)}};return e(
C,{title:t,heading:e("code",{children:t}),about:o.data?.description,back:Jn,actions:o.data&&F("operator")&&e(b,{children:[e("button",{type:"button",onClick:()=>{
r()},children:[e(y,{name:"trash"})," Delete"]}),e("a",{class:"button",href:k(`/event-types/${t}/edit`),children:"Edit"}),e("button",{type:"button",class:"primar\
y",onClick:()=>{s(o.data)},children:[e(y,{name:"send"})," Publish the example"]})]}),children:e(R,{of:o,children:i=>e(b,{children:[e(g,{children:e(j,{of:[["Crea\
ted",e(D,{at:i.created_at})],["Endpoints that get it",a?.length]]})}),a&&a.length>0&&e(g,{flush:!0,title:"Who gets it",children:e(J,{label:"Endpoints that get i\
t",rows:a,id:l=>l.id,link:l=>k("/endpoints/"+l.id),columns:[{head:"URL",kind:"main",cell:l=>l.url??"polled by its consumer"},{head:"Subscribed",cell:l=>l.event_types.
includes("*")?"to all events":"by name"}]})}),e(g,{title:"Example",children:i.example===""?e("p",{class:"hint",children:"There is none."}):e(nt,{label:"Example",
text:i.example})}),e(g,{title:"Schema",children:i.schema===""?e("p",{class:"hint",children:"There is none."}):e(nt,{label:"Schema",text:i.schema})})]})})})}function Yn(){
return e(C,{title:"New event type",back:Jn,children:e(Zn,{type:{name:"",description:"",created_at:"",schema:"",example:""}})})}function Xn({name:t}){let n=w(o=>Kn(
t,o),[m.value,t]);return e(C,{title:"Edit "+t,back:{to:"/event-types/"+t,label:t},children:e(R,{of:n,children:o=>e(Zn,{type:o})})})}function Zn({type:t}){let n=!t.
name,o=L({name:t.name,description:t.description,schema:t.schema,example:t.example},async i=>{let l=[`"description":${JSON.stringify(i.description)}`];i.schema.trim()&&
l.push(`"schema":${i.schema}`),i.example.trim()&&l.push(`"example":${i.example}`),await He("PUT",zn(i.name.trim()),{body:`{${l.join()}}`,header:{"Content-Type":"\
application/json"}}),N(n?"The event type was added":"The event type was saved"),O("/event-types/"+i.name.trim())},i=>({...i.name.trim()?{}:{name:"Name it, for e\
xample user.created."},...Gn(i.schema)?{}:{schema:"This is no JSON."},...Gn(i.example)?{}:{example:"This is no JSON."}})),{values:a,errors:s,set:r}=o;return e("\
form",{ref:o.ref,noValidate:!0,onSubmit:o.submit,children:[e(g,{children:e("div",{class:"stack",children:[n&&e(T,{label:"Name",name:"name",placeholder:"user.cre\
ated",value:a.name,error:s.name,onValue:i=>r({name:i}),hint:"Words with dots between them, from the general to the particular."}),e(T,{label:"Description",name:"\
description",value:a.description,error:s.description,onValue:i=>r({description:i}),hint:"When it happens, for those who subscribe to it."}),e(le,{label:"Example",
name:"example",rows:8,value:a.example,error:s.example,onValue:i=>r({example:i}),hint:"A payload, in JSON. It is what a test sends."}),e(le,{label:"Schema",name:"\
schema",rows:8,value:a.schema,error:s.schema,onValue:i=>r({schema:i}),hint:"The JSON Schema of the payload. It may be empty."})]})}),e(I,{form:o}),e("div",{class:"\
submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":o.busy,children:"Save"}),e("a",{class:"button quiet",href:k(n?"/event-types":"/event\
-types/"+t.name),children:"Cancel"})]})]})}function Gn(t){try{return t.trim()&&JSON.parse(t),!0}catch{return!1}}var qe={replay:{label:"Replay deliveries",about:"Makes deliveries that have ended again, each with all its attempts.",does:t=>`Replay ${t} deliveries`},replay_missing:{
label:"Deliver what is missing",about:"Delivers the events that an endpoint subscribes to now and has not got: because it was new, disabled, or failed.",does:t=>`\
Deliver ${t} events`},cancel:{label:"Cancel deliveries",about:"Cancels deliveries that still wait. They can be replayed later.",does:t=>`Cancel ${t} deliveries`},
verify:{label:"Verify requests again",about:"Verifies requests that were refused under what their source is now. What is genuine becomes an event.",does:t=>`Ver\
ify ${t} requests`}};function to(){let t=ce((a,s)=>h("GET /v1/tenants/{tenant}/jobs",{path:{tenant:m.value},query:{cursor:a},signal:s}),[m.value]),n=he(t,"job",
()=>!0),o=F("operator")&&e("a",{class:"button primary",href:k("/jobs/new"),children:[e(y,{name:"plus"})," New job"]});return e(C,{title:"Jobs",about:"What is do\
ne to many deliveries or requests at once: replayed, cancelled, verified again.",actions:o,children:e(Pe,{label:"Jobs",list:t,fresh:n,filters:[],link:a=>k("/job\
s/"+a.id),columns:[{head:"Job",kind:"main",cell:a=>e(b,{children:[qe[a.kind].label,e("small",{children:a.id})]})},{head:"State",cell:a=>e(V,{state:a.state})},{head:"\
Progress",cell:a=>e(no,{of:a})},{head:"Created",kind:"minor",cell:a=>e(D,{at:a.created_at})}],empty:e(A,{icon:"refresh",title:"No jobs yet",action:o,children:"A\
 job replays what failed, delivers what an endpoint missed, or verifies again what was refused. It counts first."})})})}function no({of:t}){let n=t.done+t.skipped;
return e("span",{class:"progress",children:[e("progress",{value:n,max:Math.max(t.total,n,1),"aria-label":"Progress"}),e("small",{children:[W(n)," of ",W(Math.max(
t.total,n))]})]})}var At={to:"/jobs",label:"Jobs"};function oo({id:t}){let n=w(r=>h("GET /v1/tenants/{tenant}/jobs/{job}",{path:{tenant:m.value,job:t},signal:r}),
[m.value,t]);Q(["jobs"],r=>{let i=r.findLast(l=>l.kind==="gap"||l.kind==="job"&&l.item.id===t);i?.kind==="gap"?n.reload():i&&n.set(i.item)});let o=n.data;if(!o)
return e(C,{title:"Job",back:At,children:e(R,{of:n,children:()=>null})});let a=async()=>{if(await z({title:"Stop the job?",action:"Stop it",danger:!0,text:e("p",
{children:"What it has done so far stays done."})}))try{n.set(await h("POST /v1/tenants/{tenant}/jobs/{job}/cancel",{path:{tenant:m.value,job:t}})),N("The job w\
as stopped")}catch(r){$(r)}},s=o.total-o.done-o.skipped;return e(C,{title:qe[o.kind].label,back:At,actions:o.state==="running"&&F("operator")&&e("button",{type:"\
button",onClick:()=>{a()},children:[e(y,{name:"cross"})," Stop"]}),children:[o.reason&&e(E,{kind:"bad",children:["It failed: ",o.reason,"."]}),e(g,{children:e("\
div",{class:"stack",children:[e(no,{of:o}),e(j,{of:[["State",e(V,{state:o.state})],["Done",W(o.done)],["Left as they were",W(o.skipped)],["Rate",`${W(o.rate)} a\
 second at most`],["Left",o.state==="running"&&s>0?"about "+M(s/o.rate*1e3):void 0],["Took",o.finished_at&&M(new Date(o.finished_at).getTime()-new Date(o.created_at).
getTime())],["Created",e(D,{at:o.created_at})],["Id",e(X,{id:t})]]})]})}),e(g,{title:"What it is about",children:e(pa,{of:o})}),o.kind!=="verify"&&e("p",{children:e(
"a",{href:k("/deliveries",{endpoint:o.to??o.filter.endpoint,type:o.filter.type,since:o.filter.since,until:o.filter.until}),children:["The deliveries that it is \
about ",e(y,{name:"arrow"})]})})]})}function pa({of:t}){let n=de(),o=ne(),a=t.filter,s=r=>e("a",{href:k("/endpoints/"+r),children:oe(n.get(r),r)});return e(j,{of:[
["Event",a.event&&e("a",{href:k("/events/"+a.event),children:e("code",{children:a.event})})],["Endpoint",a.endpoint&&s(a.endpoint)],["To",t.to&&s(t.to)],["Sourc\
e",a.source&&e("a",{href:k("/sources/"+a.source),children:o.get(a.source)?.name??a.source})],["Event type",a.type&&e("code",{children:a.type})],["States",a.states?.
join(", ")],[t.kind==="verify"?"Refused for":"Reason",a.reason],["Since",a.since&&pe(a.since)],["Until",a.until&&pe(a.until)]]})}var eo=["failed","cancelled","s\
kipped","quarantined","delivered"];function ao(){let t=_.value,n=t.get("kind")??"replay",o=[...de().values()],a=[...ne().values()],s=Ve(),[r,i]=x(),l=eo.filter(
f=>f===t.get("state")),c=L({endpoint:t.get("endpoint")??"",to:"",source:t.get("source")??"",type:t.get("type")??"",reason:t.get("reason")??"",states:l.length>0?
l:["failed"],since:t.get("since")??"",until:t.get("until")??"",rate:"100"},async f=>{let P=n==="replay",S={kind:n,rate:Number(f.rate)||void 0,to:P&&f.to||void 0,
filter:{reason:(n==="verify"||P)&&f.reason.trim()||void 0,...n==="verify"?{source:f.source||void 0}:{endpoint:f.endpoint||void 0,type:f.type.trim()||void 0},states:P?
f.states:void 0,since:f.since||void 0,until:(r?.filter.until??f.until)||void 0}},U={tenant:m.value};if(!r){i(await h("POST /v1/tenants/{tenant}/jobs",{path:U,body:{
...S,dry_run:!0}}));return}let G=await h("POST /v1/tenants/{tenant}/jobs",{path:U,body:S});N("The job has begun"),O("/jobs/"+G.id)},f=>({...n==="replay_missing"&&
!f.endpoint?{endpoint:"Choose the endpoint that misses events."}:{},...n==="replay_missing"&&!f.since?{since:"Say since when."}:{},...n==="replay"&&f.states.length===
0?{states:"Choose at least one."}:{},...n==="replay"&&f.to&&!f.endpoint?{endpoint:"Choose whose deliveries go to the other endpoint."}:{}})),{values:u,errors:d}=c,
v=f=>{i(void 0),c.set(f)},p=o.map(f=>({value:f.id,label:oe(f,f.id)+(f.description?` – ${f.description}`:"")})),q=f=>d[f]??(f==="endpoint"||f==="since"?void 0:
d["filter."+f]);return e(C,{title:"New job",about:qe[n].about,back:At,children:e("form",{ref:c.ref,class:"narrow",noValidate:!0,onSubmit:c.submit,children:[e(g,
{children:e("div",{class:"stack",children:[e(H,{label:"What to do",value:n,onValue:f=>{i(void 0),B({kind:f})},options:Object.keys(qe).filter(f=>f!=="verify"||ue.
value!=="portal").map(f=>({value:f,label:qe[f].label}))}),n==="verify"?e(b,{children:[e(H,{label:"Source",value:u.source,error:q("source"),onValue:f=>v({source:f}),
options:[{value:"",label:"any"},...a.map(f=>({value:f.id,label:f.name}))]}),e(T,{label:"Refused for",value:u.reason,error:q("reason"),placeholder:"any reason, o\
r one such as mismatch",onValue:f=>v({reason:f})})]}):e(b,{children:[e(H,{label:"Endpoint",value:u.endpoint,error:q("endpoint"),onValue:f=>v({endpoint:f}),options:[
{value:"",label:n==="replay_missing"?"Choose one":"any"},...p]}),n==="replay"&&e(H,{label:"To",value:u.to,error:q("to"),onValue:f=>v({to:f}),options:[{value:"",
label:"the same endpoint"},...p.filter(f=>f.value!==u.endpoint)]}),e(re,{label:"Event type",error:q("type"),children:f=>e(b,{children:[e("input",{...f,type:"tex\
t",autocomplete:"off",list:"job-types",placeholder:"any",value:u.type,onInput:P=>v({type:P.currentTarget.value})}),e("datalist",{id:"job-types",children:s.map(P=>e(
"option",{value:P},P))})]})})]}),n==="replay"&&e("fieldset",{children:[e("legend",{children:"Deliveries that are"}),e("div",{class:"row",children:eo.map(f=>e(se,
{label:f,checked:u.states.includes(f),onValue:P=>v({states:P?[...u.states,f]:u.states.filter(S=>S!==f)})},f))}),e("p",{class:"error",children:d.states})]}),n===
"replay"&&e(T,{label:"Reason",value:u.reason,error:q("reason"),placeholder:"any, or one such as endpoint disabled",onValue:f=>v({reason:f})}),e("div",{class:"co\
lumns",children:["since","until"].map(f=>e(re,{label:f==="since"?"Since":"Until",error:q(f),hint:f==="until"?"Empty: now.":void 0,children:P=>e("input",{...P,type:"\
datetime-local",value:be(u[f]),onInput:S=>v({[f]:ye(S.currentTarget.value)??""})})},f))}),e(T,{label:"Rows a second, at most",type:"number",value:u.rate,error:q(
"rate"),onValue:f=>v({rate:f}),hint:"So that receivers are not flooded."})]})}),r&&e("div",{role:"status",children:e(E,{kind:r.total>0?"warn":"info",children:r.
total>0?e(b,{children:[e("strong",{children:[qe[n].does(W(r.total)),"?"]}),e("p",{children:["It takes ",M(r.total/r.rate*1e3)," at least, and can be stopped. It\
 is in the audit log."]})]}):"Nothing fits: there is nothing to do."})}),e(I,{form:c}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primar\
y",disabled:c.busy||r?.total===0,children:r&&r.total>0?qe[n].does(W(r.total)):"Count them first"}),e("a",{class:"button",href:k("/jobs"),children:"Cancel"})]})]})})}function io(){let t=w(n=>h("GET /v1/tenants/{tenant}/overview",{path:{tenant:m.value},query:mt(),signal:n}),[m.value,ft()]);return dt(["deliveries","endpoints",
"requests"],t),e(C,{title:"Overview",actions:e(ht,{}),children:[e(R,{of:t,children:n=>e(b,{children:[e(ma,{of:n}),e(fa,{of:n})]})}),e(Dt,{}),e(ha,{})]})}function ma({
of:t}){return e("div",{class:"tiles",children:[e(kt,{label:"Deliveries a minute",of:t.deliveries_per_minute,unit:n=>n>=100?W(Math.round(n)):n.toFixed(1).replace(
/\.0$/,"")}),e(kt,{label:"Attempts that delivered",of:t.success_rate,unit:bt}),e(kt,{label:"95 % of attempts take at most",of:t.latency_p95_ms,unit:M}),e(kt,{label:"\
Oldest that waits",of:t.oldest_s,unit:n=>n>0?M(n*1e3):"none waits",about:t.now.deliveries>0?e("a",{href:k("/deliveries",{state:"pending"}),children:[W(t.now.deliveries),
t.now.more?" or more":""," waiting"]}):void 0})]})}function kt({label:t,of:n,unit:o,about:a}){return e("div",{class:"card tile",children:[e("h2",{children:t}),e(
"p",{children:n.value===null?"–":o(n.value)}),a&&e("small",{children:a}),e(Rn,{values:n.trend})]})}var ro={backlog:["clock","warn"],quarantined:["alert","bad"],
failing:["alert","bad"],disabled:["pause","warn"],refusing:["shield","warn"]};function fa({of:t}){let n=de(),o=ne();if(t.attention.length===0)return null;let a=r=>r.
kind==="quarantined"?k("/deliveries",{state:"quarantined",endpoint:r.endpoint}):r.kind==="backlog"?k("/deliveries",{state:"pending"}):r.endpoint?k("/endpoints/"+
r.endpoint):k("/requests",{source:r.source,verdict:"refused"}),s=r=>r.endpoint?oe(n.get(r.endpoint),r.endpoint):r.source?o.get(r.source)?.name??r.source:"Delive\
ries";return e(g,{title:"Needs attention",children:e("ul",{class:"attention",children:[t.attention.map(r=>e("li",{class:ro[r.kind][1],children:[e(y,{name:ro[r.kind][0]}),
e("div",{children:[e("a",{href:a(r),children:s(r)}),e("small",{children:r.detail})]}),r.since&&e(D,{at:r.since})]},r.kind+(r.endpoint??r.source??""))),t.more&&e(
"li",{children:e("div",{children:e("a",{href:k("/endpoints",{state:"failing"}),children:"There is more"})})})]})})}var so=10;function ha(){let t=ce((a,s)=>h("GE\
T /v1/tenants/{tenant}/events",{path:{tenant:m.value},query:{limit:so,cursor:a},signal:s}),[m.value]);he(t,"event",()=>!0);let n=t.items?.slice(0,so)??[],o=F("o\
perator")&&e("a",{class:"button primary",href:k("/endpoints/new"),children:[e(y,{name:"plus"})," New endpoint"]});return e(g,{flush:!0,title:"Last events",actions:e(
"a",{href:k("/events"),children:["All ",e(y,{name:"arrow"})]}),children:t.items?.length===0?e(A,{icon:"activity",title:"No events yet",action:o,children:"Add an\
 endpoint and send it a test, or publish an event."}):e(J,{label:"Last events",rows:n,id:a=>a.id,link:a=>k("/events/"+a.id),columns:[{head:"Event",kind:"main",cell:a=>e(
"code",{children:a.type})},{head:"Id",kind:"minor",cell:a=>e("code",{children:a.id})},{head:"Accepted",cell:a=>e(D,{at:a.accepted_at})}]})})}var va=["accepted","duplicate","refused","handshake"];function lo(){return e(C,{title:"Requests",about:"What came in at the sources, genuine or not.",children:e(
Lt,{empty:e(A,{icon:"inbox",title:"Nothing has come in yet",action:e("a",{class:"button primary",href:k("/sources"),children:"Go to the sources"}),children:"Giv\
e a provider the URL of a source, and have it send a test."})})})}function Lt({source:t,title:n,actions:o,empty:a}){let s=ne(),r=[{name:"verdict",label:"Verdict",
kind:"choice",options:va.map(d=>({value:d,label:d==="accepted"?"verified":d}))},...t?[]:[{name:"source",label:"Source",kind:"choice",options:[...s.values()].map(
d=>({value:d.id,label:d.name}))}],{name:"reason",label:"Refused for",kind:"text",placeholder:"such as mismatch",suggestions:["missing","malformed","mismatch","e\
xpired"]},{name:"since",label:"Since",kind:"time"},{name:"until",label:"Until",kind:"time"}],i=Object.fromEntries(["verdict","source","reason","since","until"].
map(d=>[d,_.value.get(d)??void 0])),l={source:t??i.source,reason:i.reason,since:i.since,until:i.until,verdict:i.verdict?[i.verdict]:void 0},c=ce((d,v)=>h("GET /\
v1/tenants/{tenant}/requests",{path:{tenant:m.value},query:{...l,cursor:d},signal:v}),[m.value,JSON.stringify(l)]),u=he(c,"request",d=>(!l.source||d.source===l.
source)&&(!l.verdict||l.verdict.includes(d.verdict))&&(!l.reason||d.reason===l.reason)&&!l.until);return e(Pe,{label:"Requests",title:n,actions:o,list:c,fresh:u,
filters:r,link:d=>k("/requests/"+d.id),empty:a,columns:[{head:"Request",kind:"main",cell:d=>e(b,{children:[t?e("code",{children:d.id}):s.get(d.source)?.name??e(
"code",{children:d.source}),!t&&e("small",{children:d.id})]})},{head:"Verdict",cell:d=>e(b,{children:[e(V,{state:d.verdict}),d.reason&&e("small",{children:d.reason})]})},
{head:"From",kind:"minor",cell:d=>d.remote},{head:"Size",kind:"minor",cell:d=>ae(d.size)},{head:"Received",cell:d=>e(D,{at:d.received_at})}]})}var co={to:"/requ\
ests",label:"Requests"};function uo({id:t}){let n=w(o=>h("GET /v1/tenants/{tenant}/requests/{request}",{path:{tenant:m.value,request:t},signal:o}),[m.value,t]);
return n.data?e(ba,{of:n.data,reload:n.reload}):e(C,{title:"Request",back:co,children:e(R,{of:n,children:()=>null})})}function ba({of:t,reload:n}){let[o,a]=x(!1),
s=ne().get(t.source),r=_.value.get("why")==="1",i=ge(t.body),l=t.verdict==="refused",c=async()=>{a(!0);try{let u=await h("POST /v1/tenants/{tenant}/requests/{re\
quest}/verify",{path:{tenant:m.value,request:t.id}});N(u.verdict==="refused"?`It is refused again: ${u.reason}`:"It is genuine now, and became an event"),n()}catch(u){
$(u)}a(!1)};return e(C,{title:`Request to ${s?.name??t.source}`,heading:e(b,{children:["Request to ",s?.name??"a deleted source"]}),about:e(D,{at:t.received_at,
exact:!0}),back:co,actions:e(b,{children:[t.event&&e("a",{class:"button",href:k("/events/"+t.event),children:[e(y,{name:"activity"})," Its event"]}),l&&F("opera\
tor")&&e("button",{type:"button",disabled:o,onClick:()=>{c()},children:[e(y,{name:"refresh"})," Verify again"]}),e("button",{type:"button",class:l?"primary":"",
"aria-pressed":r,onClick:()=>B({why:r?void 0:"1"}),children:[e(y,{name:"bug"})," ",l?"Why?":"How was it verified?"]})]}),children:[l&&e(E,{kind:"bad",children:[
e("strong",{children:["It was refused: ",t.reason,"."]}),e("p",{children:"It became no event. Once the source is mended, it can be verified again."})]}),t.verdict===
"duplicate"&&e(E,{children:"It had come in before: it became no second event."}),e(g,{children:e(j,{of:[["Verdict",e(V,{state:t.verdict})],["Source",e("a",{href:k(
"/sources/"+t.source),children:s?.name??t.source})],["Scheme",t.scheme&&e("code",{children:t.scheme})],["From",t.remote],["Size",ae(t.size)],["Id",e(X,{id:t.id})]]})}),
r&&e(ya,{id:t.id}),e(g,{title:"As it came",actions:e(K,{text:rt({method:t.method,url:new URL(t.path,s?.ingest_url??document.baseURI).href,header:t.header,body:i}),
children:"Copy as curl"}),children:e("div",{class:"stack",children:[e(Z,{label:"Headers",text:`${t.method} ${t.path}
${Ie(t.header)}`}),t.size>0&&i.length===0?e(E,{children:"Its body was not kept."}):e(fe,{label:"Body",of:i})]})})]})}function ya({id:t}){let n=w(o=>h("POST /v1/\
tenants/{tenant}/debug/signature",{path:{tenant:m.value},body:{request_id:t},signal:o}),[m.value,t]);return e(R,{of:n,children:o=>e(it,{of:o})})}var It={to:"/sources",label:"Sources"};function mo(){let t=w(o=>h("GET /v1/tenants/{tenant}/sources",{path:{tenant:m.value},signal:o}),[m.value]),n=F("operator")&&
e("a",{class:"button primary",href:k("/sources/new"),children:[e(y,{name:"plus"})," New source"]});return e(C,{title:"Sources",about:"Where webhooks of provider\
s come in. What is genuine becomes an event.",actions:n,children:e(R,{of:t,children:({items:o})=>o.length===0?e(A,{icon:"inbox",title:"No sources yet",action:n,
children:"Choose a provider, enter the secret that it shows, and give it the URL of the source."}):e(g,{flush:!0,children:e(J,{label:"Sources",rows:o,id:a=>a.id,
link:a=>k("/sources/"+a.id),columns:[{head:"Name",kind:"main",cell:a=>e(b,{children:[a.name,e("small",{children:a.ingest_url})]})},{head:"State",cell:a=>e(V,{state:a.
disabled?"disabled":"active"})},{head:"Scheme",cell:a=>a.scheme},{head:"Event type",kind:"minor",cell:a=>e("code",{children:a.event_type})},{head:"Created",kind:"\
minor",cell:a=>e(D,{at:a.created_at})}]})})})})}async function ga(t){let n=[];for(let o;;){let a=await h("GET /v1/tenants/{tenant}/schemes",{path:{tenant:m.value},
query:{limit:200,cursor:o},signal:t});if(n.push(...a.items),!a.next_cursor)return n;o=a.next_cursor}}function fo(){let t=w(ga,[m.value]),n=_.value.get("scheme");
return e(C,{title:"New source",about:n?void 0:"Who sends the webhooks?",back:n?{to:"/sources/new",label:"All providers"}:It,children:e(R,{of:t,children:o=>{let a=o.
find(s=>s.name===n);return a?e(Ta,{scheme:a}):e(ka,{schemes:o})}})})}var wa=["github","stripe","shopify","slack","gitlab","twilio","meta","paypal","discord","zo\
om","linear","hubspot","notion","clerk","calendly","standard-webhooks"];function ka({schemes:t}){let n=_.value.get("search")??"",o=_.value.get("category")??"",a=n.
trim().toLowerCase(),s=t.filter(c=>(!o||c.category===o)&&`${c.name} ${c.title}`.toLowerCase().includes(a)),r=[...new Set(t.flatMap(c=>c.category??[]))].sort(),i=[
{name:"search",label:"Search",kind:"text",placeholder:`${t.length} providers`},{name:"category",label:"Category",kind:"choice",options:r.map(c=>({value:c,label:c}))}],
l=a||o?[]:[...t.filter(c=>c.own),...wa.flatMap(c=>t.find(u=>u.name===c&&!u.own)??[])];return e(b,{children:[e(Te,{filters:i}),l.length>0&&e(po,{title:"Many look\
 for",schemes:l}),s.length>0?e(po,{title:l.length>0?"All":`${s.length} found`,schemes:s}):e(A,{icon:"search",title:"No provider fits the filters",action:e("butt\
on",{type:"button",onClick:()=>Ce(i),children:"Clear the filters"}),children:"A scheme of your own can be defined through the API, in the form of the catalogue."})]})}
var Sa=48;function po({title:t,schemes:n}){let[o,a]=x(!1),s=o?n:n.slice(0,Sa);return e("section",{class:"providers",children:[e("h2",{children:t}),e("ul",{children:s.
map(r=>e("li",{children:e("a",{href:k("/sources/new",{scheme:r.name}),children:[e("span",{class:"initial","aria-hidden":"true",children:r.title[0]}),e("span",{children:[
e("strong",{children:r.title}),e("small",{children:r.own?"your own":r.category})]})]})},r.name))}),s.length<n.length&&e("p",{class:"below",children:e("button",{
type:"button",onClick:()=>a(!0),children:["Show all ",n.length]})})]})}function ho({definition:t}){let n=t.sources?.[0];return e(b,{children:[t.notes&&e(E,{children:t.
notes}),n&&e("p",{class:"hint",children:["The provider's own word on it: ",e("a",{href:n,target:"_blank",rel:"noreferrer",children:new URL(n).hostname})]})]})}function Ta({
scheme:t}){let n=w(d=>h("GET /v1/tenants/{tenant}/schemes/{name}",{path:{tenant:m.value,name:t.name},signal:d}),[m.value,t.name]).data,o=t.params??[],[a,s]=x({}),
r=L({name:t.name,secret:"",event_type:"",tolerance:"",params:""},async d=>{let v=Object.fromEntries(Object.entries(a).filter(([,q])=>q)),p=await h("POST /v1/ten\
ants/{tenant}/sources",{path:{tenant:m.value},body:{name:d.name.trim(),scheme:t.name,secret:d.secret||void 0,event_type:d.event_type.trim()||void 0,tolerance:d.
tolerance.trim()||void 0,params:Object.keys(v).length>0?v:void 0}});N("The source was added"),O("/sources/"+p.id)},d=>d.name.trim()?{}:{name:"Name it, for examp\
le "+t.name+"."}),{values:i,errors:l,set:c}=r,u=n?.keys!==void 0;return e("form",{ref:r.ref,noValidate:!0,onSubmit:r.submit,children:[e(g,{title:t.title,children:e(
"div",{class:"stack",children:[n&&e(ho,{definition:n}),e(T,{label:"Name",name:"name",value:i.name,error:l.name,onValue:d=>c({name:d}),hint:"Its own within the t\
enant, such as billing or github.website."}),e(T,{label:"Secret",name:"secret",type:"password",autocomplete:"new-password",value:i.secret,error:l.secret,onValue:d=>c(
{secret:d}),hint:u?"The provider publishes its keys: none is needed.":`What ${t.title} shows as the webhook's secret or public key. Leave it empty to have one m\
ade, where the provider lets you enter it.`}),o.map(d=>e(T,{label:d.replaceAll("_"," "),name:d,value:a[d]??"",error:l.params&&d===o[0]?l.params:void 0,onValue:v=>{
s({...a,[d]:v}),c({params:""})},hint:"What the provider knows about your account. It is kept encrypted."},d))]})}),e("details",{class:"card",open:l.event_type||
l.tolerance?!0:void 0,children:[e("summary",{children:"More settings: event type, tolerance"}),e("div",{class:"stack",children:[e(T,{label:"Event type",name:"ev\
ent-type",placeholder:i.name,value:i.event_type,error:l.event_type,onValue:d=>c({event_type:d}),hint:"What its events are called, or what their types begin with\
. Empty: as the source."}),e(T,{label:"Tolerance",name:"tolerance",placeholder:"as the scheme says",value:i.tolerance,error:l.tolerance,onValue:d=>c({tolerance:d}),
hint:"How old or early a signed time may be, such as 5m, or none."})]})]}),e(I,{form:r}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"prim\
ary","aria-disabled":r.busy,children:"Save"}),e("button",{type:"button",class:"quiet",onClick:()=>B({scheme:void 0}),children:"Another provider"})]})]})}function vo({
id:t}){let n={tenant:m.value,source:t},o=w(a=>h("GET /v1/tenants/{tenant}/sources/{source}",{path:n,signal:a}),[m.value,t]);return o.data?e(Ca,{source:o.data,changed:o.
set}):e(C,{title:"Source",back:It,children:e(R,{of:o,children:()=>null})})}function Ca({source:t,changed:n}){let o=F("operator"),a={tenant:m.value,source:t.id},
s=w(i=>h("GET /v1/tenants/{tenant}/schemes/{name}",{path:{tenant:m.value,name:t.scheme},signal:i}),[m.value,t.scheme]).data,r=async()=>{try{n(await h("PATCH /v1\
/tenants/{tenant}/sources/{source}",{path:a,body:{disabled:!t.disabled}}))}catch(i){$(i)}};return e(C,{title:"Source "+t.name,heading:t.name,back:It,actions:o&&
e("button",{type:"button",onClick:()=>{r()},children:[e(y,{name:t.disabled?"play":"pause"})," ",t.disabled?"Enable":"Disable"]}),children:[t.disabled&&e(E,{kind:"\
warn",children:"It is disabled: what comes in is refused."}),e(g,{children:e("div",{class:"stack",children:[e("div",{class:"field",children:[e("span",{class:"la\
bel",children:"URL for the provider"}),e("div",{class:"secret",children:[e("code",{children:t.ingest_url}),e(K,{text:t.ingest_url,label:"Copy the URL for the pr\
ovider"})]})]}),e(j,{of:[["State",e(V,{state:t.disabled?"disabled":"active"})],["Id",e(X,{id:t.id})],["Scheme",e("code",{children:t.scheme})],["Event type",e("c\
ode",{children:t.event_type})],["Tolerance",t.tolerance],["Parameters",t.params.join(", ")],["Created",e(D,{at:t.created_at})]]}),s&&e(ho,{definition:s})]})}),e(
Qe,{tabs:[{name:"requests",label:"Requests",content:()=>e(Ea,{source:t})},{name:"charts",label:"Charts",content:()=>e(vt,{source:t.id})},{name:"secret",label:"S\
ecrets",content:()=>e(qn,{source:t})},...o?[{name:"settings",label:"Settings",content:()=>e(xa,{source:t,changed:n},t.updated_at)}]:[]]})]})}function Ea({source:t}){
let n=async()=>{let o={tenant:m.value},a={kind:"verify",filter:{source:t.id}};try{let{total:s}=await h("POST /v1/tenants/{tenant}/jobs",{path:o,body:{...a,dry_run:!0}});
if(s===0){N("No refused request is kept");return}if(!await z({title:"Verify again?",action:`Verify ${s}`,text:e("p",{children:[s," refused requests are verified\
 again under what the source is now. What is genuine becomes an event as if it had just come in."]})}))return;O("/jobs/"+(await h("POST /v1/tenants/{tenant}/job\
s",{path:o,body:a})).id)}catch(s){$(s)}};return e(Lt,{source:t.id,title:"Requests",empty:e(A,{icon:"inbox",title:"Nothing has come in yet",children:"Give the pr\
ovider the URL above, and have it send a test."}),actions:F("operator")&&e("button",{type:"button",onClick:()=>{n()},children:[e(y,{name:"refresh"})," Verify re\
fused ones again"]})})}function xa({source:t,changed:n}){let o={tenant:m.value,source:t.id},a=L({name:t.name,scheme:t.scheme,event_type:t.event_type===t.name?"":
t.event_type,tolerance:t.tolerance??""},async c=>{n(await h("PATCH /v1/tenants/{tenant}/sources/{source}",{path:o,body:{...c,name:c.name.trim(),event_type:c.event_type.
trim(),tolerance:c.tolerance.trim(),scheme:c.scheme===t.scheme?void 0:c.scheme}})),N("The settings were saved")}),{values:s,errors:r,set:i}=a,l=async()=>{if(await z(
{title:`Delete ${t.name}?`,action:"Delete",danger:!0,text:e("p",{children:"Its URL no longer answers, and its secrets are deleted. Its requests and events stay.\
 This cannot be undone."})}))try{await h("DELETE /v1/tenants/{tenant}/sources/{source}",{path:o}),N("The source was deleted"),O("/sources")}catch(u){$(u)}};return e(
b,{children:[e("form",{ref:a.ref,noValidate:!0,onSubmit:a.submit,children:[e(g,{children:e("div",{class:"stack",children:[e(T,{label:"Name",name:"name",value:s.
name,error:r.name,onValue:c=>i({name:c})}),e(_e,{value:s.scheme,error:r.scheme,onValue:c=>i({scheme:c}),hint:"Its secrets must fit the scheme."}),e(T,{label:"Ev\
ent type",name:"event-type",placeholder:s.name,value:s.event_type,error:r.event_type,onValue:c=>i({event_type:c}),hint:"What its events are called, or what thei\
r types begin with. Empty: as the source."}),e(T,{label:"Tolerance",name:"tolerance",placeholder:"as the scheme says",value:s.tolerance,error:r.tolerance,onValue:c=>i(
{tolerance:c}),hint:"How old or early a signed time may be, such as 5m, or none."})]})}),e(I,{form:a}),e("div",{class:"submit",children:e("button",{type:"submit",
class:"primary","aria-disabled":a.busy,children:"Save"})})]}),e("div",{class:"below",children:e(g,{title:"Delete",actions:e("button",{type:"button",class:"dange\
r",onClick:()=>{l()},children:[e(y,{name:"trash"})," Delete the source"]}),children:e("p",{class:"hint",children:"To stop for a while, disable it instead."})})})]})}var _a=500,Pa=0;function Ra(t){let n=String(++Pa),o=new Date().toISOString();switch(t.kind){case"gap":return[{key:n,at:o,kind:"gap",to:"/deliveries",item:{type:"\
gap"}}];case"delivery":return[{key:n,at:o,kind:t.kind,to:"/deliveries/"+t.item.id,item:{type:t.kind,of:t.item}}];case"request":return[{key:n,at:o,kind:t.kind,to:"\
/requests/"+t.item.id,item:{type:t.kind,of:t.item}}];case"event":return[{key:n,at:o,kind:t.kind,to:"/events/"+t.item.id,item:{type:t.kind,of:t.item}}];default:return[]}}
function bo(){let[t,n]=x([]),o=de(),a=ne(),s=ue.value==="portal";Q(s?["deliveries","events"]:["deliveries","events","requests"],p=>n(q=>[...p.flatMap(Ra).reverse(),
...q].slice(0,_a)));let r=[{name:"kind",label:"What",kind:"choice",options:["delivery","event",...s?[]:["request"]].map(p=>({value:p,label:p}))},{name:"result",
label:"Result",kind:"choice",options:[{value:"bad",label:"what went wrong"}]},{name:"search",label:"Search",kind:"text",placeholder:"type, endpoint, id"}],i=p=>{
switch(p.item.type){case"delivery":return oe(o.get(p.item.of.endpoint??""),p.item.of.endpoint);case"request":return a.get(p.item.of.source)?.name??p.item.of.source;case"\
event":return p.item.of.type;default:return"More happened than is told"}},l=_.value.get("kind"),c=_.value.get("result")==="bad",u=(_.value.get("search")??"").toLowerCase(),
d=t.filter(p=>(!l||p.kind===l)&&(!c||Da(p))&&(!u||(i(p)+JSON.stringify(p.item)).toLowerCase().includes(u))),v=()=>{me.value=!me.value,ke(me.value?"Paused":"Live")};
return e(C,{title:"Live tail",about:"Attempts, events and requests, the moment they happen.",actions:e(b,{children:[e("button",{type:"button",disabled:t.length===
0,onClick:()=>n([]),children:"Clear"}),e("button",{type:"button",class:"primary","aria-pressed":me.value,onClick:v,children:[e(y,{name:me.value?"play":"pause"}),
" ",me.value?"Go on":"Pause"]})]}),children:[e(Te,{filters:r}),t.length===0&&e(A,{icon:"activity",title:me.value?"Paused":"Waiting for something to happen",children:"\
Send a test to an endpoint, and watch it here."}),t.length>0&&d.length===0&&e(A,{icon:"search",title:"Nothing of it fits the filters",action:e("button",{type:"b\
utton",onClick:()=>Ce(r),children:"Clear the filters"})}),d.length>0&&e(g,{flush:!0,children:e(J,{label:"What happened",rows:d,id:p=>p.key,link:p=>k(p.to),columns:[
{head:"What",kind:"main",cell:p=>e(b,{children:[i(p),e("small",{children:p.item.type==="delivery"?p.item.of.type:p.item.type==="request"||p.item.type==="event"?
p.item.of.id:"Look at the lists"})]})},{head:"Kind",kind:"minor",cell:p=>p.kind},{head:"Result",cell:p=>e(Na,{of:p})},{head:"Took",kind:"minor",cell:p=>p.item.type===
"delivery"&&p.item.of.last_attempt&&M(p.item.of.last_attempt.duration_ms)},{head:"Heard",cell:p=>e(D,{at:p.at})}]})})]})}var Da=t=>t.item.type==="delivery"&&(t.
item.of.last_attempt?.cause!==void 0||t.item.of.state==="quarantined")||t.item.type==="request"&&t.item.of.verdict==="refused";function Na({of:t}){switch(t.item.
type){case"delivery":return e("span",{class:"row",children:[e(Ue,{of:t.item.of}),t.item.of.last_attempt&&e(Se,{code:t.item.of.last_attempt.status})]});case"requ\
est":return e(b,{children:[e(V,{state:t.item.of.verdict}),t.item.of.reason&&e("small",{children:t.item.of.reason})]});case"event":return e(V,{state:"accepted",children:"\
accepted"});default:return null}}function Me(t){let n;return function(a){let s=w(async()=>({page:n??=await t()}),[]),r=n??s.data?.page;return r?e(r,{...a}):e(R,{of:s,children:()=>null})}}var Be="Sending",yo="Receiving",go="Mending",St="Settings",wo=[{path:"/",page:io,nav:{label:"Overview",icon:"home",group:"",key:"o"}},{path:"/tail",page:bo,nav:{
label:"Live tail",icon:"activity",group:"",key:"l"}},{path:"/automations",page:fn,nav:{label:"Automations",icon:"bolt",group:Be,key:"a"}},{path:"/automations/ne\
w",page:hn,role:"operator"},{path:"/endpoints",page:Zt,nav:{label:"Endpoints",icon:"send",group:Be,key:"e"}},{path:"/endpoints/new",page:Mn,role:"operator"},{path:"\
/endpoints/:id",page:$n},{path:"/event-types",page:Hn,nav:{label:"Event types",icon:"tag",group:Be,key:"t"}},{path:"/event-types/new",page:Yn,role:"operator"},{
path:"/event-types/:name",page:Qn},{path:"/event-types/:name/edit",page:Xn,role:"operator"},{path:"/events",page:Bn,nav:{label:"Events",icon:"list",group:Be,key:"\
v"}},{path:"/events/:id",page:Wn},{path:"/deliveries",page:wn,nav:{label:"Deliveries",icon:"arrow",group:Be,key:"d"}},{path:"/deliveries/:id",page:Cn},{path:"/t\
est-receiver",page:Vn,nav:{label:"Test receiver",icon:"terminal",group:Be}},{path:"/sources",page:mo,nav:{label:"Sources",icon:"inbox",group:yo,key:"s"}},{path:"\
/sources/new",page:fo,role:"operator"},{path:"/sources/:id",page:vo},{path:"/requests",page:lo,nav:{label:"Requests",icon:"download",group:yo,key:"r"}},{path:"/\
requests/:id",page:uo},{path:"/debug",page:yn,nav:{label:"Signature debugger",icon:"bug",group:go,key:"b"}},{path:"/jobs",page:to,nav:{label:"Jobs",icon:"refres\
h",group:go,key:"j"}},{path:"/jobs/new",page:ao,role:"operator"},{path:"/jobs/:id",page:oo},{path:"/tenants",page:Me(async()=>(await import("./settings-KJX4D2HI.js")).
Tenants),role:"operator",nav:{label:"Tenants",icon:"building",group:St,key:"c"}},{path:"/tenants/:id",page:Me(async()=>(await import("./settings-KJX4D2HI.js")).
TenantDetails),role:"operator"},{path:"/settings/users",page:Me(async()=>(await import("./settings-KJX4D2HI.js")).Users),role:"admin",nav:{label:"Users",icon:"\
users",group:St}},{path:"/settings/tokens",page:Me(async()=>(await import("./settings-KJX4D2HI.js")).Tokens),role:"admin",nav:{label:"API tokens",icon:"key",
group:St}},{path:"/settings/audit",page:Me(async()=>(await import("./settings-KJX4D2HI.js")).Audit),role:"admin",nav:{label:"Audit log",icon:"book",group:St}}];function qa(){let t=w(Wt,[]);return ve.value==="/setup"&&!we.value?e(b,{children:[e(dn,{}),e(ze,{})]}):ve.value==="/invite"?e(b,{children:[e(nn,{}),e(ze,{})]}):
we.value===void 0?e("div",{class:"alone",children:e(R,{of:{...t,data:void 0},children:()=>null})}):we.value===null?e(b,{children:[e(rn,{}),e(ze,{})]}):e(b,{children:[
e(tn,{routes:wo,brand:e(Ee,{}),tools:e(cn,{}),user:e(ln,{})}),Ut.value&&e(sn,{})]})}Ft(e(qa,{}),document.getElementById("app"));
