import{a as Ve,b as Qe,c as oe,d as Tt}from"./chunk-NNMWU42U.js";import{a as kt}from"./chunk-PVDZXOEM.js";import{$ as Re,A as _,Aa as Le,B as N,C as G,
Ca as ue,Da as Fe,Ea as pe,F as X,Fa as L,G as mt,I as O,J as H,K as ht,L as ft,M as vt,N as bt,O as yt,P as Ye,Q as e,R as le,S as U,T as ce,U as de,V as we,W as ke,
X as g,Y as P,Z as V,_ as Pe,a as v,aa as z,b as lt,ba as me,c as T,ca as ee,d as q,da as gt,e as W,ea as R,f as ct,fa as wt,ga as te,h as dt,ha as I,ia as S,ja as A,
k as ut,ka as D,l as Ke,la as Ne,ma as b,n as ge,na as Te,oa as Y,pa as ne,qa as x,ra as w,s as Ee,sa as J,t as p,ta as Ae,u as y,ua as Q,v as _e,va as B,w as K,
x as E,xa as M,y as pt,ya as De,z as u,za as j}from"./chunk-6UEYMYMK.js";function ae(){return e(v,{children:[e("svg",{class:"mark",viewBox:"0 0 24 24",width:"24",height:"24","aria-hidden":"true",children:[e("rect",{width:"24",height:"\
24",rx:"6"}),e("path",{d:"M14.5 5v8.6a3.8 3.8 0 0 1-7.6 0V11l2.3 2.3M12 5h5"})]}),e("span",{children:"Sealhook"})]})}function St(){let[t]=T(()=>location.hash.slice(1)),o=A({password:""},({password:n})=>bt(t,n),({password:n})=>[...n].length>=H?{}:{password:`Choose a password of\
 at least ${H} characters.`});return e("main",{class:"alone",children:[e("p",{class:"brand",children:e(ae,{})}),e("div",{class:"card",children:e(x,{title:"You a\
re invited",about:"Choose a password, and you are in.",children:[!t&&e(S,{kind:"warn",children:"This page needs the whole link, with what is behind the #."}),e(
"form",{ref:o.ref,class:"stack",noValidate:!0,onSubmit:o.submit,children:[e(D,{form:o}),e(b,{label:"Password",type:"password",name:"password",autocomplete:"new-\
password",autofocus:!0,hint:`At least ${H} characters. A few words are easier to remember than signs.`,value:o.values.password,error:o.errors.password,onValue:n=>o.
set({password:n})}),e("button",{type:"submit",class:"primary",disabled:!t,"aria-disabled":o.busy,children:"Go on"})]})]})})]})}function xt({email:t,done:o}){let n=A({email:t,password:""},async({email:a,password:i})=>{await ft(a,i),o()},({email:a,password:i})=>({...a.includes("@")?{}:{email:"\
Enter your e-mail address."},...i?{}:{password:"Enter your password."}}));return e("form",{ref:n.ref,class:"stack",noValidate:!0,onSubmit:n.submit,children:[e(D,
{form:n}),e(b,{label:"E-mail",type:"email",name:"email",autocomplete:"username",autofocus:!t,value:n.values.email,error:n.errors.email,onValue:a=>n.set({email:a})}),
e(b,{label:"Password",type:"password",name:"password",autocomplete:"current-password",autofocus:!!t,value:n.values.password,error:n.errors.password,onValue:a=>n.
set({password:a})}),e("button",{type:"submit",class:"primary","aria-disabled":n.busy,children:"Sign in"})]})}var Ct={refused:"Your organisation's sign-in did no\
t let you in. Try again, or ask whoever runs it.",unverified:"Your organisation's sign-in has not verified your e-mail address.",again:"That took too long, or w\
as begun in another window. Try again.",unknown:"You have no account here yet. Ask whoever runs this server for an invitation."};function Et(){let t=y(n=>p("GET\
 /v1/sign-in",{signal:n}),[]).data,o=K.value==="/sign-in"?E.value.get("error"):null;return e("main",{class:"alone",children:[e("p",{class:"brand",children:e(ae,
{})}),t?.setup&&e(S,{children:"Nobody owns this server yet. Open the setup link that it printed when it started, with what is behind the #."}),o&&e(S,{kind:"bad",
children:Ct[o]??Ct.refused}),e("div",{class:"card",children:e(x,{title:"Sign in",children:e("div",{class:"stack",children:[t?.oidc&&e(v,{children:[e("a",{class:"\
button primary",href:ge+"v1/session/oidc",children:"Sign in with your organisation"}),e("p",{class:"or",children:"or"})]}),e(xt,{email:"",done:()=>["/setup","/s\
ign-in"].includes(K.value)&&N("/")})]})})}),e("p",{class:"hint",children:"No account yet? Whoever runs this server can make one for you."})]})}function _t(){return e(
Q,{title:"Your session has ended",onClose:()=>Ye(!1),children:[e("p",{children:"Sign in again to go on. What you typed is still there."}),e(xt,{email:X.value?.user?.
email??"",done:()=>Ye(!0)})]})}function Pt(){let[t,o]=T(!1),[n,a]=T(!1),i=W(null),r=X.value.user;return e("div",{class:"menu",onKeyDown:s=>{s.key==="Escape"&&(i.
current.focus(),o(!1))},onFocusOut:s=>!s.currentTarget.contains(s.relatedTarget)&&o(!1),children:[e("button",{ref:i,type:"button",class:"quiet icon-only","aria-\
label":"Account of "+r.name,"aria-expanded":t,onClick:()=>o(!t),children:e(g,{name:"user"})}),t&&e("div",{class:"popup",children:[e("p",{children:[e("strong",{children:r.
name}),e("br",{}),e("span",{class:"hint",children:[r.email," · ",X.value.role]})]}),r.password&&e("button",{type:"button",onClick:()=>{i.current.focus(),o(!1),
a(!0)},children:"Change the password"}),e("button",{type:"button",onClick:()=>{yt().catch(V)},children:"Sign out"})]}),n&&e(yn,{onClose:()=>a(!1)})]})}function yn({
onClose:t}){let o=A({current:"",new:""},async r=>{await p("PUT /v1/session/password",{body:r}),P("The password was changed"),t()},r=>[...r.new].length>=H?{}:{new:`\
Choose one of at least ${H} characters.`}),{values:n,errors:a,set:i}=o;return e(Q,{title:"Change the password",onClose:t,children:e("form",{ref:o.ref,class:"sta\
ck",noValidate:!0,onSubmit:o.submit,children:[e(D,{form:o}),e(b,{label:"Password of before",type:"password",name:"current",autocomplete:"current-password",autofocus:!0,
value:n.current,error:a.current,onValue:r=>i({current:r})}),e(b,{label:"New password",type:"password",name:"new",autocomplete:"new-password",value:n.new,error:a.
new,onValue:r=>i({new:r})}),e("div",{class:"submit",children:e("button",{type:"submit",class:"primary","aria-disabled":o.busy,children:"Change it"})})]})})}function Rt(){let[t]=T(()=>location.hash.slice(1)),o=A({name:"",email:"",password:""},({name:n,email:a,password:i})=>vt(t,n,a,i),({name:n,email:a,password:i})=>({
...n?{}:{name:"Enter your name, as others are to see it."},...a.includes("@")?{}:{email:"Enter your e-mail address."},...[...i].length>=H?{}:{password:`Choose a\
 password of at least ${H} characters.`}}));return e("main",{class:"alone",children:[e("p",{class:"brand",children:e(ae,{})}),e("div",{class:"card",children:e(x,
{title:"Welcome",about:"Make the account that owns this server. You can add others later.",children:[!t&&e(S,{kind:"warn",children:"This page needs the whole se\
tup link, with what is behind the #. The server prints it when it starts."}),e("form",{ref:o.ref,class:"stack",noValidate:!0,onSubmit:o.submit,children:[e(D,{form:o}),
e(b,{label:"Name",name:"name",autocomplete:"name",autofocus:!0,value:o.values.name,error:o.errors.name,onValue:n=>o.set({name:n})}),e(b,{label:"E-mail",type:"em\
ail",name:"email",autocomplete:"username",value:o.values.email,error:o.errors.email,onValue:n=>o.set({email:n})}),e(b,{label:"Password",type:"password",name:"pa\
ssword",autocomplete:"new-password",hint:`At least ${H} characters. A few words are easier to remember than signs.`,value:o.values.password,error:o.errors.password,
onValue:n=>o.set({password:n})}),e("button",{type:"submit",class:"primary",disabled:!t,"aria-disabled":o.busy,children:"Make the account"})]})]})})]})}function Nt(){let t=y(n=>p("GET /v1/tenants",{signal:n}),[]).data?.items??[];if(pt.value||t.length<2)return null;let o=n=>{let a=n==="default"?void 0:n,i="/"+K.
value.split("/")[1];i===K.value?G({tenant:a}):N(i,{tenant:a})};return e("label",{class:"tenant",children:[e(g,{name:"building"}),e("span",{class:"sr",children:"\
Tenant"}),e("select",{value:u.value,onChange:n=>o(n.currentTarget.value),children:t.map(n=>e("option",{value:n.id,children:n.name||n.id},n.id))})]})}var Oe={secret:"",publicKey:""};function Ie({scheme:t,value:o,onValue:n,error:a,label:i="Secret token"}){let[r,s]=T(!1),l=W(n);l.current=n;let c=async d=>{let m=await p(
"POST /v1/tenants/{tenant}/schemes/{name}/secret",{path:{tenant:u.peek(),name:t},signal:d});l.current({secret:m.secret??"",publicKey:m.public_key??""})};q(()=>{
let d=new AbortController;return c(d.signal).catch(()=>{}),()=>d.abort()},[t]);let h=async()=>{try{await c(),Pe("A new secret was made")}catch(d){V(d)}};return e(
v,{children:[e(Ne,{label:i,error:a,hint:"The receiver needs it to verify that an event is genuine. It is kept encrypted, and you can look at it later.",children:d=>e(
"div",{class:"beside",children:[e("input",{...d,type:r?"text":"password",class:"mono",name:"secret",autocomplete:"off",spellcheck:!1,value:o.secret,placeholder:"\
made when it is saved",onInput:m=>n({secret:m.currentTarget.value,publicKey:""})}),e("button",{type:"button",class:"quiet icon-only","aria-pressed":r,"aria-labe\
l":r?"Hide the secret":"Show the secret",title:r?"Hide":"Show",onClick:()=>s(!r),children:e(g,{name:r?"hidden":"eye"})}),e("button",{type:"button",class:"quiet \
icon-only","aria-label":"Make a new secret",title:"Make a new one",onClick:()=>{h()},children:e(g,{name:"refresh"})}),e(z,{text:o.secret,label:"Copy the secret"})]})}),
o.publicKey&&e("div",{class:"field",children:[e("span",{class:"label",children:"Public key"}),e("div",{class:"secret",children:[e("code",{children:o.publicKey}),
e(z,{text:o.publicKey,label:"Copy the public key"})]}),e("p",{class:"hint",children:"The receiver verifies with this one. The secret stays here."})]})]})}var gn=/\s+|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\]:,]|\w+/gy;function $e(t){try{JSON.parse(t)}catch{return}let o=t.match(gn).filter(i=>i.trim()!==""),n=[],a=0;
for(let[i,r]of o.entries()){let s=o[i-1],l=s==="{"||s==="[",c=r==="}"||r==="]";c&&a--;let h=i>0&&(c?!l:l||s===","),d="word";r.startsWith('"')?d=o[i+1]===":"?"na\
me":"string":/^[-\d]/.test(r)?d="number":/^[{}[\]:,]$/.test(r)&&(d="mark"),n.push({kind:d,text:r===":"?": ":r,depth:a,starts:h}),(r==="{"||r==="[")&&a++}return n}
function At(t){let o={},n="";for(let a of $e(t)??[])a.depth===0||a.depth===1&&a.text===","||(a.depth===1&&a.kind==="name"?(n=JSON.parse(a.text),o[n]=""):(a.text!==
": "||a.depth>1)&&(o[n]+=a.text));return o}function Ze(t){return $e(t)?.map(o=>(o.starts?`
`+"  ".repeat(o.depth):"")+o.text).join("")??t}var qe=65536,Se=t=>Uint8Array.from(atob(t??""),o=>o.charCodeAt(0));function he({of:t,label:o,download:n}){return e(Ue,{text:kn(t)??Tn(t.subarray(0,wn)),label:o,
download:n})}var wn=4096;function kn(t){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(t)}catch{return}}function Tn(t){let o=[];for(let n=0;n<
t.length;n+=16){let a=[...t.subarray(n,n+16)],i=a.map(r=>r>=32&&r<127?String.fromCharCode(r):".").join("");o.push(`${n.toString(16).padStart(6,"0")}  ${a.map(r=>r.
toString(16).padStart(2,"0")).join(" ").padEnd(47)}  ${i}`)}return o.join(`
`)}function Ue({text:t,label:o="Payload",download:n}){let[a,i]=T(!1),r=ct(()=>t.length<=qe?$e(t):void 0,[t]),s=r!==void 0&&!a;return e("div",{class:"payload",children:[
e("div",{class:"bar",children:[r&&e("button",{type:"button",class:"quiet","aria-pressed":a,onClick:()=>i(!a),children:a?"As laid out":"As it came"}),e("span",{class:"\
hint",children:ce(new TextEncoder().encode(t).length)}),e(z,{text:t,label:"Copy "+o.toLowerCase()}),n&&e("a",{class:"button quiet",href:n,download:!0,children:"\
Download"})]}),e("pre",{tabIndex:0,"aria-label":o,children:e("code",{children:s?r.map((l,c)=>e("span",{class:"j-"+l.kind,children:[l.starts?`
`+"  ".repeat(l.depth):"",l.text]},c)):t.slice(0,qe)})}),t.length>qe&&e("p",{class:"hint",children:["The first ",ce(qe)," are shown."]})]})}var Dt;async function Sn(){let{items:t}=await p("GET /v1/causes",{});return new Map(t.map(o=>[o.code,o]))}function Xe(){return y(()=>Dt??=Sn().catch(t=>{throw Dt=
void 0,t}),[]).data}var Lt=t=>t.map(o=>`${o.name}: ${o.value}`).join(`
`);function Cn({attempt:t}){let o=Xe()?.get(t.cause??"");return t.cause?e(S,{kind:"bad",children:[e("strong",{children:o?.title??t.cause}),e("p",{children:o?.why??
t.detail}),o&&t.detail&&e("p",{class:"hint",children:t.detail}),e("p",{children:o?.fix??t.hint})]}):null}function Ft({attempt:t,body:o}){let n=t.exchange,a=t.response||
(n?.response_header.length??0)>0;return e("div",{class:"stack",children:[e(Cn,{attempt:t}),e(J,{of:[["Answer",e(De,{code:t.status})],["Took",U(t.duration_ms)],[
"Name lookup",n&&n.dns_ms>0?U(n.dns_ms):void 0],["Connection",n&&n.connect_ms>0?U(n.connect_ms):void 0],["TLS",n&&n.tls_ms>0?U(n.tls_ms):void 0],["First byte",n&&
n.first_byte_ms>0?U(n.first_byte_ms):void 0]]}),n&&e("section",{children:[e("h3",{children:"Request as sent"}),e(ee,{label:"Request headers",text:Lt(n.request_header)})]}),
n?.request_body?e(he,{label:"Request body",of:Se(n.request_body)}):o&&e(he,{label:"Request body",of:o}),a&&e("section",{children:[e("h3",{children:"Response"}),
n&&n.response_header.length>0&&e(ee,{label:"Response headers",text:Lt(n.response_header)}),t.response&&e(he,{label:"Response body",of:Se(t.response)})]})]})}function fe(){let[t,o]=T({busy:!1});return{...t,test:async n=>{if(t.busy)return;o({busy:!0});let a={tenant:u.peek()};try{let i="draft"in n?await p("POST /v1/ten\
ants/{tenant}/endpoints/test",{path:a,body:n.draft}):await p("POST /v1/tenants/{tenant}/endpoints/{endpoint}/test",{path:{...a,endpoint:n.endpoint},body:{}});o(
{busy:!1,result:i}),Pe(i.attempt.cause?"The test failed":"The test was delivered")}catch(i){o({busy:!1,error:i})}}}}function ve({of:t}){return t.busy?e(w,{title:"\
Test",children:e("p",{class:"hint",role:"status",children:"Sending a test from the server…"})}):t.error?e(te,{error:t.error}):t.result?e(xn,{of:t.result},t.result.
delivery.id):null}function xn({of:{attempt:t,delivery:o}}){let n=W(null);q(()=>n.current.scrollIntoView({block:"nearest"}),[]);let a=y(async i=>{let r=await p("\
GET /v1/tenants/{tenant}/events/{event}/payload",{path:{tenant:u.peek(),event:o.event},signal:i});return new Uint8Array(await r.arrayBuffer())},[o.event]);return e(
"div",{ref:n,children:e(w,{title:"Test",actions:e("a",{href:_("/deliveries/"+o.id),children:["In the log ",e(g,{name:"arrow"})]}),children:[!t.cause&&e(S,{kind:"\
good",children:[e("strong",{children:"Delivered."})," The receiver answered ",t.status,"."]}),e(Ft,{attempt:t,body:a.data})]})})}function re(t){if(!t.trim())return{url:"Enter the URL that events are to be sent to."};let o;try{o=new URL(t.trim())}catch{return{url:"This is no URL. It begins\
 with https:// and has no spaces."}}return o.protocol!=="https:"&&o.protocol!=="http:"?{url:"The URL has to begin with https://."}:o.username||o.password?{url:"\
The URL must not hold a password: everybody who sees the endpoint would see it."}:{}}var Vt="When something happens, send a webhook.";function Ot(){let t=y(a=>p("GET /v1/tenants/{tenant}/endpoints",{path:{tenant:u.value},signal:a}),[u.value]),o=async a=>{
try{let i=await p("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:u.value,endpoint:a.id},body:{disabled:!a.disabled}});t.set({items:t.data.items.
map(r=>r.id===i.id?i:r)}),P(i.disabled?"The automation is off":"The automation is on")}catch(i){V(i)}},n=O("operator")&&e("a",{class:"button primary",href:_("/a\
utomations/new"),children:[e(g,{name:"plus"})," New automation"]});return e(x,{title:"Automations",about:Vt,actions:n,children:e(R,{of:t,children:({items:a})=>a.
length===0?e(I,{icon:"bolt",title:"No automations yet",action:n,children:"Choose what triggers one, and where the webhook goes."}):e(w,{flush:!0,children:e(j,{label:"\
Automations",rows:a,id:i=>i.id,link:i=>_("/endpoints/"+i.id),columns:[{head:"When",kind:"main",cell:i=>e(v,{children:[i.event_types.includes("*")?"anything happ\
ens":i.event_types.join(", "),e("small",{children:i.kind==="poll"?"keep it for its consumer":`Webhook to ${i.url}`})]})},{head:"State",cell:i=>e(M,{state:Ve(i)})},
...O("operator")?[{head:"On or off",cell:i=>e("button",{type:"button",onClick:()=>{o(i)},children:i.disabled?"Turn on":"Turn off"})}]:[]]})})})})}function It(){
let t=fe(),o=y(l=>p("GET /v1/tenants/{tenant}/event-types",{path:{tenant:u.value},signal:l}),[u.value]).data?.items??[],n=A({event_types:"",url:"",secret:Oe},async()=>{
let l=await p("POST /v1/tenants/{tenant}/endpoints",{path:{tenant:u.value},body:s()});P("The automation is on"),N("/endpoints/"+l.id)},({url:l,event_types:c})=>({
...c?{}:{event_types:"Choose what triggers it."},...re(l)})),{values:a,errors:i,set:r}=n,s=()=>({url:a.url.trim(),event_types:[a.event_types||"*"],secret:a.secret.
secret||void 0});return e(x,{title:"New automation",about:Vt,back:{to:"/automations",label:"Automations"},children:[e("form",{ref:n.ref,noValidate:!0,onSubmit:n.
submit,children:[e(w,{title:"When",children:e(Y,{label:"Trigger type",value:a.event_types,error:i.event_types,onValue:l=>r({event_types:l}),options:[{value:"",label:"\
Choose…"},{value:"*",label:"Anything happens"},...o.map(l=>({value:l.name,label:l.description?`${l.name} – ${l.description}`:l.name}))],hint:o.length===0&&e(
v,{children:["There are no event types yet. ",e("a",{href:_("/event-types/new"),children:"Add one"}),", or choose anything."]})})}),e(w,{title:"Then",children:e(
"div",{class:"stack",children:[e(Y,{label:"Action",value:"webhook",onValue:()=>{},options:[{value:"webhook",label:"Webhook"}]}),e(b,{label:"Destination URL",type:"\
url",name:"url",placeholder:"https://example.com/webhooks",value:a.url,error:i.url,onValue:l=>r({url:l})}),e(Ie,{scheme:"standard-webhooks",value:a.secret,error:i.
secret,onValue:l=>r({secret:l})})]})}),e(D,{form:n}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":n.busy,children:"\
Save"}),e("button",{type:"button","aria-disabled":t.busy,disabled:re(a.url).url!==void 0,onClick:()=>{t.test({draft:s()})},children:[e(g,{name:"bolt"})," Send a\
 test before saving"]}),e("a",{class:"button quiet",href:_("/automations"),children:"Cancel"})]})]}),e("div",{class:"below",children:e(ve,{of:t})})]})}var En={delivery:"deliveries",event:"events",request:"requests",endpoint:"endpoints",job:"jobs"},_n=()=>scrollY>200||document.querySelector("table:hover, table:\
focus-within")!==null;function Be(t,o,n){let[a,i]=T([]),r=new Set(t.items?.map(l=>l.id)),s=a.filter(l=>n(l)&&!r.has(l.id));return q(()=>i([]),[t.round]),oe([En[o]],
l=>{if(l.some(m=>m.kind==="gap")){t.reload();return}let c=new Map;for(let m of l)m.kind===o&&c.set(m.item.id,m.item);if(c.size===0)return;let h=[...c.values()].
filter(m=>!r.has(m.id)&&n(m)).reverse(),d=_n();t.change(m=>[...d?[]:h,...m.map(f=>c.get(f.id)??f)]),d&&i(m=>[...h,...m.filter(f=>!c.has(f.id))])}),{count:s.length,
show:()=>{t.change(l=>[...s,...l]),i([])}}}function Me({value:t,onValue:o,error:n,label:a="Trigger events"}){let[i,r]=T(""),s=dt(),l=y(C=>p("GET /v1/tenants/{tenant}/event-types",{path:{tenant:u.value},signal:C}),
[u.value]).data?.items??[],c=t.includes("*"),h=new Map(l.map(C=>[C.name,C.description])),d=[...new Set([...h.keys(),...t.filter(C=>C!=="*")])].sort(),m=i.trim(),
f=d.filter(C=>C.toLowerCase().includes(m.toLowerCase())||h.get(C)?.toLowerCase().includes(m.toLowerCase())),k=Map.groupBy(f,C=>C.split(".")[0]),F=(C,Z)=>o(Z?[...t,
C]:t.filter(ie=>ie!==C)),$=()=>{!m||d.includes(m)||(F(m,!0),r(""))};return e("fieldset",{"aria-describedby":s+"-error",children:[e("legend",{children:a}),e("p",
{class:"hint",id:s+"-hint",children:["What happens that is sent there. ",!c&&t.length>0&&`${t.length} chosen.`]}),e(ne,{label:"All events, also those of types t\
o come",checked:c,onValue:C=>o(C?["*"]:[])}),!c&&e("div",{class:"picker",children:[e("div",{class:"beside",children:[e("input",{type:"search","aria-label":"Sear\
ch event types, or name another one","aria-invalid":n?!0:void 0,"aria-describedby":`${s}-hint ${s}-error`,autocomplete:"off",placeholder:l.length>0?"Search, or \
name another one":"Name one, such as user.created",value:i,onInput:C=>r(C.currentTarget.value),onKeyDown:C=>{C.key==="Enter"&&(C.preventDefault(),$())}}),m&&!d.
includes(m)&&e("button",{type:"button",onClick:$,children:[e(g,{name:"plus"})," Add"]})]}),[...k].map(([C,Z])=>e("div",{class:"group",children:[k.size>1&&Z.length>
1&&e("p",{children:C}),Z.map(ie=>e(ne,{label:e("code",{children:ie}),hint:h.get(ie),checked:t.includes(ie),onValue:bn=>F(ie,bn)},ie))]},C)),f.length===0&&e("p",
{class:"hint",children:m?`There is no event type “${m}” yet. Add it to subscribe to it all the same.`:"There are no event types yet."})]}),e("p",{class:"err\
or",id:s+"-error",children:n})]})}function be({value:t,onValue:o,error:n,hint:a,label:i="Signature scheme"}){let[r,s]=T(!1);return e(Ne,{label:i,error:n,hint:a,children:l=>e(v,{children:[e("butt\
on",{type:"button",class:"select",...l,onClick:()=>s(!0),children:[e(g,{name:"shield"})," ",e("span",{children:t})," ",e(g,{name:"down"})]}),r&&e(Pn,{value:t,onClose:()=>s(
!1),onChoose:c=>{s(!1),o(c)}})]})})}function Pn({value:t,onChoose:o,onClose:n}){let[a,i]=T(""),r=y(s=>p("GET /v1/tenants/{tenant}/schemes",{path:{tenant:u.value},
query:{search:a,limit:100},signal:s}),[a,u.value]);return e(Q,{title:"Choose a signature scheme",onClose:n,children:e("div",{class:"stack",children:[e("input",{
type:"search","aria-label":"Search schemes",placeholder:"Search by vendor, such as github",autocomplete:"off",autofocus:!0,value:a,onInput:s=>i(s.currentTarget.
value),onKeyDown:s=>{s.key==="Enter"&&(s.preventDefault(),r.data?.items[0]&&a&&o(r.data.items[0].name))}}),r.error?e(te,{error:r.error,retry:r.reload}):null,r.data?
e("ul",{class:"choices","aria-busy":r.busy,children:[r.data.items.map(s=>e("li",{children:e("button",{type:"button",class:"quiet","aria-pressed":s.name===t,onClick:()=>o(
s.name),children:[e("span",{children:s.title})," ",e("code",{children:s.name})," ",s.own&&e("small",{children:"your own"})]})},s.name)),r.data.items.length===0&&
e("li",{class:"hint",children:"No scheme of that name."}),r.data.next_cursor&&e("li",{class:"hint",children:"There are more: search for them."})]}):e(wt,{})]})})}var $t=async()=>(await import("./uPlot.esm-FQ5ULF4V.js")).default;var qt=180;function se(t){let{title:o,times:n,series:a,text:i}=t,[r,s]=T(!1),[l,c]=T(),h=n.length-1,d=l??h,m=a.every(k=>k.values.every(F=>F===null||F===0)),f=(k,F)=>{
let $=k.values[F];return $==null?"–":i($)};return e("section",{class:"card chart",children:[e("header",{children:[e("h2",{children:[o," ",l!==void 0&&e("span",
{class:"hint",children:le(n[l])})]}),e("button",{type:"button",class:"quiet","aria-pressed":r,onClick:()=>s(!r),children:[e(g,{name:"list"})," Table"]})]}),e("u\
l",{class:"legend","aria-hidden":"true",children:a.map((k,F)=>e("li",{children:[e("i",{class:"tone-"+k.tone,"data-series":F})," ",k.label," ",e("strong",{children:f(
k,d)})]},k.label))}),r?e("div",{class:"table scrolls",tabIndex:0,children:e("table",{"aria-label":o,children:[e("thead",{children:e("tr",{children:[e("th",{scope:"\
col",children:"Time"}),a.map(k=>e("th",{scope:"col",class:"number",children:k.label},k.label))]})}),e("tbody",{children:n.map((k,F)=>e("tr",{children:[e("td",{children:le(
k)}),a.map($=>e("td",{class:"number",children:f($,F)},$.label))]},k)).reverse()})]})}):m?e("p",{class:"nothing hint",children:"Nothing in this time."}):e(Rn,{...t,
onPoint:c,label:`${o}: ${a.map(k=>`${k.label} ${f(k,h)}`).join(", ")} at the end. The same is there as a table.`})]})}function Rn({times:t,series:o,stacked:n,text:a,
max:i,onRange:r,onPoint:s,label:l}){let c=W(null),h=W(r);h.current=r;let d=JSON.stringify([t,o,n,i,ut.value,Ke.value]);return q(()=>{let m,f=!1,k=c.current,F=new ResizeObserver(
()=>m?.setSize({width:k.clientWidth,height:qt}));return $t().then($=>{f||(m=new $(Ln($,k,{series:o,stacked:n,text:a,max:i},(C,Z)=>h.current?.(C,Z),s),Nn(t,o,n),
k),F.observe(k))}),()=>{f=!0,F.disconnect(),m?.destroy(),s(void 0)}},[d]),e("div",{ref:c,class:"plot",role:"img","aria-label":l})}function Nn(t,o,n=!1){let a=t.
map(r=>r/1e3);if(!n)return[a,...o.map(r=>[...r.values])];let i=o.map((r,s)=>t.map((l,c)=>o.slice(0,s+1).reduce((h,d)=>h+(d.values[c]??0),0)));return[a,...i.reverse()]}
var et=()=>Ke.value==="utc"?"UTC":void 0;function An(t,o){let n=new Intl.DateTimeFormat("en-GB",{hour:"2-digit",minute:"2-digit",timeZone:et()}).format(t);return!o&&
n!=="00:00"?n:new Intl.DateTimeFormat("en-GB",{day:"numeric",month:"short",timeZone:et()}).format(t)}var Dn=[[],[6,4],[2,3]];function Ln(t,o,{series:n,stacked:a,
text:i,max:r},s,l){let c=f=>getComputedStyle(o.parentElement.querySelector(`[data-series="${f}"]`)).color,h=getComputedStyle(o),d={stroke:h.borderTopColor,width:1},
m=n.map((f,k)=>a?n.length-1-k:k);return{width:o.clientWidth,height:qt,legend:{show:!1},cursor:{y:!1,points:{show:!a},drag:{setScale:!1}},tzDate:f=>t.tzDate(new Date(
f*1e3),et()??Intl.DateTimeFormat().resolvedOptions().timeZone),scales:{y:{range:(f,k,F)=>[Math.min(0,k),r??(F>0?F*1.08:1)]}},axes:[{stroke:h.color,grid:{show:!1},
ticks:d,font:`12px ${h.fontFamily}`,values:(f,k,F,$,C)=>k.map(Z=>An(Z*1e3,C>=86400))},{stroke:h.color,grid:d,ticks:{show:!1},size:64,font:`12px ${h.fontFamily}`,
values:(f,k)=>k.map(i)}],series:[{},...m.map(f=>a?{fill:c(f),width:0,points:{show:!1},paths:t.paths.bars({size:[.85,60]})}:{stroke:c(f),width:2,dash:Dn[f%3],spanGaps:!1})],
hooks:{setCursor:[f=>l(f.cursor.idx??void 0)],setSelect:[f=>f.select.width>4&&s(f.posToVal(f.select.left,"x")*1e3,f.posToVal(f.select.left+f.select.width,"x")*1e3)]}}}var tt=[{value:"15m",label:"15 min",minutes:15},{value:"1h",label:"1 hour",minutes:60},{value:"24h",label:"24 hours",minutes:1440},{value:"7d",label:"7 days",minutes:10080},
{value:"30d",label:"30 days",minutes:43200}],nt="1h";function Ut(){let t=E.value.get("since");if(t)return{since:t,until:E.value.get("until")??void 0};let o=tt.find(
n=>n.value===(E.value.get("range")??nt))??tt[1];return{since:new Date(Math.floor(Date.now()/6e4-o.minutes+1)*6e4).toISOString()}}var Bt=(t,o)=>G({range:void 0,since:new Date(
Math.floor(t)).toISOString(),until:new Date(Math.ceil(o)).toISOString()});function Mt(){let t=E.value.has("since"),o=E.value.get("range")??nt;return e("div",{class:"\
range",role:"group","aria-label":"Time",children:[tt.map(n=>e("button",{type:"button",class:"quiet","aria-pressed":!t&&n.value===o,onClick:()=>G({range:n.value===
nt?void 0:n.value,since:void 0,until:void 0}),children:n.label},n.value)),e("details",{open:t,children:[e("summary",{class:"button quiet",children:"Other"}),e("\
span",{class:"row",children:[e("input",{type:"datetime-local","aria-label":"Since",value:we(E.value.get("since")??void 0),onChange:n=>G({range:void 0,since:ke(n.
currentTarget.value)})}),e("input",{type:"datetime-local","aria-label":"Until",value:we(E.value.get("until")??void 0),onChange:n=>G({range:void 0,until:ke(n.currentTarget.
value)})})]})]})]})}var Fn=1e3;function We({endpoint:t,source:o}){let n=y(i=>p("GET /v1/tenants/{tenant}/metrics",{path:{tenant:u.value},query:{...Ut(),endpoint:t,source:o},signal:i}),
[u.value,t,o,...["range","since","until"].map(i=>E.value.get(i))]),a=W(void 0);return q(()=>()=>clearTimeout(a.current),[]),oe([o?"requests":"deliveries"],()=>{
a.current??=setTimeout(()=>{a.current=void 0,n.reload()},Fn)}),e(v,{children:[e(Mt,{}),e(R,{of:n,children:({buckets:i})=>{let r=i.map(c=>new Date(c.start).getTime()),
s=(c,h,d)=>({label:c,tone:h,values:i.map(m=>d(m)??null)}),l={times:r,onRange:Bt};return o?e(se,{...l,title:"Requests by verdict",stacked:!0,text:de,series:[s("a\
ccepted","good",c=>c.requests.accepted??0),s("duplicate","mute",c=>c.requests.duplicate??0),s("handshake","info",c=>c.requests.handshake??0),s("refused","bad",c=>c.
requests.refused??0)]}):e("div",{class:"charts",children:[e(se,{...l,title:"Attempts by answer",stacked:!0,text:de,series:[s("2xx","good",c=>c.answers["2xx"]??0),
s("3xx","info",c=>c.answers["3xx"]??0),s("4xx","warn",c=>c.answers["4xx"]??0),s("5xx","bad",c=>c.answers["5xx"]??0),s("no answer","mute",c=>c.answers.none??0)]}),
e(se,{...l,title:"Success rate",max:100,text:c=>`${c.toFixed(c%1?1:0)} %`,series:[s("delivered","good",c=>c.success_rate===void 0?null:c.success_rate*100)]}),e(
se,{...l,title:"Attempts took",text:U,series:[s("half (p50)","info",c=>c.latency_ms?.p50),s("95 % (p95)","accent",c=>c.latency_ms?.p95),s("99 % (p99)","warn",c=>c.
latency_ms?.p99)]}),e(se,{...l,title:"From accepted to delivered",text:U,series:[s("95 % (p95)","accent",c=>c.delivered_ms?.p95)]}),!t&&e(se,{...l,title:"Waitin\
g deliveries",text:de,series:[s("at most","info",c=>c.backlog)]}),!t&&e(se,{...l,title:"Age of the oldest one",text:c=>U(c*1e3),series:[s("at most","warn",c=>c.
oldest_s)]})]})}})]})}function Gt({endpoint:t}){let o={tenant:u.value,endpoint:t.id};return e(zt,{id:t.id,owner:{scheme:t.scheme,signs:!0,list:n=>p("GET /v1/tenants/{tenant}/endpoint\
s/{endpoint}/secrets",{path:o,signal:n}),reveal:()=>p("POST /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/reveal",{path:o}),rotate:n=>p("POST /v1/tenants/{t\
enant}/endpoints/{endpoint}/secrets/rotate",{path:o,body:n}),end:n=>p("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/{secret}",{path:{...o,secret:n}})}})}
function Ht({source:t}){let o={tenant:u.value,source:t.id};return e(zt,{id:t.id,owner:{scheme:t.scheme,signs:!1,list:n=>p("GET /v1/tenants/{tenant}/sources/{sou\
rce}/secrets",{path:o,signal:n}),reveal:()=>p("POST /v1/tenants/{tenant}/sources/{source}/secrets/reveal",{path:o}),rotate:n=>p("POST /v1/tenants/{tenant}/sourc\
es/{source}/secrets/rotate",{path:o,body:n}),end:n=>p("DELETE /v1/tenants/{tenant}/sources/{source}/secrets/{secret}",{path:{...o,secret:n}})}})}function zt({id:t,
owner:o}){let n=y(o.list,[u.value,t]),[a,i]=T(!1),[r,s]=T({}),l=O("operator"),c=async d=>{let{items:m}=await o.reveal();return s(Object.fromEntries(m.filter(f=>f.
public_key).map(f=>[f.id,f.public_key]))),m.find(f=>f.id===d)?.secret??""},h=async d=>{if(await B({title:"End this secret now?",action:"End it",danger:!0,text:e(
"p",{children:o.signs?"Receivers that know only this one refuse every delivery from now on.":"Webhooks that are signed with it are refused from now on."})}))try{
await o.end(d.id),P("The secret has ended"),n.reload()}catch(f){V(f)}};return e(w,{title:o.signs?"Secret token":"Secrets",actions:l&&e("button",{type:"button",onClick:()=>i(
!0),children:[e(g,{name:"refresh"})," ",o.signs?"Regenerate":"Replace"]}),children:[e(R,{of:n,children:({items:d})=>e("div",{class:"stack",children:[d.length===
0&&e("p",{class:"hint",children:"There is none: the provider publishes its keys."}),d.length>1&&e(S,{children:o.signs?"Deliveries are signed with each of these \
where the scheme has room for several, and with the oldest one where it has not.":"A webhook is genuine if it is signed with any of these."}),d.map(m=>e("div",{
class:"field",children:[e("span",{class:"label",children:[e("code",{children:m.id})," ",m.scheme!==o.scheme&&e(v,{children:["for ",e("code",{children:m.scheme})]}),
" since ",e(L,{at:m.start_at}),m.end_at&&e("strong",{children:[", ends ",le(m.end_at)]})]}),e("div",{class:"beside",children:[l?e(gt,{reveal:()=>c(m.id)}):e("sp\
an",{class:"hint",children:"Your role does not allow to see it."}),l&&d.length>1&&e("button",{type:"button",onClick:()=>{h(m)},children:"End now"})]}),r[m.id]&&
e("span",{class:"label",children:"Public key for receivers"}),r[m.id]&&e("div",{class:"secret",children:[e("code",{children:r[m.id]}),e(z,{text:r[m.id],label:"C\
opy the public key"})]})]},m.id)),e("p",{class:"hint",children:"Each look at a secret is in the audit log. It hides again after a minute."})]})}),a&&e(Vn,{owner:o,
onClose:()=>i(!1),onDone:()=>{i(!1),n.reload()}})]})}var Wt=[{value:"24h",label:"24 hours",ms:864e5},{value:"1h",label:"1 hour",ms:36e5},{value:"168h",label:"7 \
days",ms:6048e5},{value:"720h",label:"30 days",ms:2592e6},{value:"0s",label:"none: the old one ends at once",ms:0}];function Vn({owner:t,onClose:o,onDone:n}){let a=A(
{secret:"",overlap:"24h"},async({secret:r,overlap:s})=>{let l=await t.rotate({secret:r||void 0,overlap:s});P(s==="0s"?"The new secret is live":`The new secret i\
s live. The old one ends ${le(l.previous_end_at)}`),n()}),i=Wt.find(r=>r.value===a.values.overlap);return e(Q,{title:t.signs?"Regenerate the secret?":"Replace t\
he secret?",onClose:o,children:e("form",{ref:a.ref,class:"stack",noValidate:!0,onSubmit:a.submit,children:[e(D,{form:a}),e(b,{label:"New secret",name:"new-secre\
t",type:"password",autocomplete:"new-password",placeholder:"made by the server",value:a.values.secret,error:a.errors.secret,onValue:r=>a.set({secret:r}),hint:t.
signs?"Leave it empty unless the receiver says which one it wants.":"The one that the provider shows. Empty: one is made, to be given to the provider."}),e(Y,{label:"\
Overlap",value:a.values.overlap,onValue:r=>a.set({overlap:r}),options:Wt}),i.ms>0?e(S,{children:["Until ",e("strong",{children:le(Date.now()+i.ms)}),", ",t.signs?
"the old secret stays live: deliveries carry both signatures where the scheme has room for them, and that of the old one where it has not.":"webhooks that are s\
igned with either are accepted."]}):e(S,{kind:"warn",children:t.signs?"Receivers that do not know the new secret refuse every delivery from now on.":"Webhooks t\
hat are signed with the old one are refused from now on."}),e("div",{class:"submit",children:[e("button",{type:"submit",class:i.ms>0?"primary":"danger","aria-di\
sabled":a.busy,children:t.signs?"Regenerate":"Replace"}),e("button",{type:"button",onClick:o,children:"Cancel"})]})]})})}var On={h:3600,m:60,s:1,ms:.001};function ot(t){return/^(\d+(\.\d+)?(h|m|s|ms))+$/.test(t)?[...t.matchAll(/([\d.]+)(ms|h|m|s)/g)].reduce((o,[,n,a])=>o+Number(n)*
On[a],0):NaN}function Ge(t){return t<60?`${Math.round(t)}s`:t<3600?`${Math.round(t/6)/10}m`:`${Math.round(t/360)/10}h`}function In(t){if(t.policy==="schedule")return(t.
pauses??[]).map(ot);let o=ot(t.pause??""),n=t.longest?ot(t.longest):86400;return Array.from({length:(t.attempts??10)-1},(a,i)=>Math.min(n,{exponential:o*2**i,linear:o*
(i+1),fixed:o}[t.policy]))}function Jt(t){let o=In(t);if(o.some(Number.isNaN))return"";let n=o.reduce((i,r)=>i+r,0);return`Tried again after ${(o.length>6?[...o.
slice(0,4).map(Ge),"…",Ge(o.at(-1))]:o.map(Ge)).join(", ")}: ${o.length+1} attempts within ${Ge(n)}.`}function He(t){return{headers:Object.entries(t.headers??{}).map(([o,n])=>`${o}: ${n}`).join(`
`),concurrency:t.concurrency?.toString()??"",rateCount:t.rate_limit?.count.toString()??"",ratePer:t.rate_limit?.per??"second",order:t.order??"",retry:t.retry?.policy??
"",attempts:t.retry?.attempts?.toString()??"",pause:t.retry?.pause??"30s",longest:t.retry?.longest??"",pauses:(t.retry?.pauses??[]).join(", "),contentDigest:t.content_digest??
!1,noTrace:t.no_trace??!1,filter:t.filter??"",transform:t.transform??""}}var jt=t=>t.trim()?Number(t):void 0;function Ce(t){let o={};for(let a of t.headers.split(
`
`)){let i=a.indexOf(":");a.trim()&&(o[a.slice(0,i<0?void 0:i).trim()]=i<0?"":a.slice(i+1).trim())}let n=t.retry==="exponential"||t.retry==="linear";return{headers:Object.
keys(o).length>0?o:void 0,concurrency:jt(t.concurrency),rate_limit:t.rateCount.trim()?{count:Number(t.rateCount),per:t.ratePer}:void 0,order:t.order||void 0,retry:t.
retry?t.retry==="schedule"?{policy:"schedule",pauses:t.pauses.split(/[\s,]+/).filter(Boolean)}:{policy:t.retry,attempts:jt(t.attempts),pause:t.pause.trim(),longest:n&&
t.longest.trim()||void 0}:void 0,content_digest:t.contentDigest||void 0,no_trace:t.noTrace||void 0,filter:t.filter.trim()||void 0,transform:t.transform.trim()||
void 0}}var $n=[{value:"",label:"The default: 10 attempts within about 75 hours"},{value:"exponential",label:"Pauses that double"},{value:"linear",label:"Pauses\
 that grow by the first one"},{value:"fixed",label:"Pauses that stay the same"},{value:"schedule",label:"A list of pauses"}];function ze({value:t,onValue:o,error:n}){
let a=r=>o({...t,...r}),i=Ce(t).retry;return e("div",{class:"stack",children:[n&&e("p",{class:"error",role:"alert",tabIndex:-1,"aria-invalid":"true",children:n}),
e(Te,{label:"Headers",name:"headers",rows:2,placeholder:"X-Team: billing",value:t.headers,onValue:r=>a({headers:r}),hint:"One a line, sent with every delivery. \
Everybody who sees the endpoint sees them: they are no place for a secret."}),e("div",{class:"columns",children:[e(b,{label:"Attempts at the same time",name:"co\
ncurrency",placeholder:"adapts, 1 to 32",value:t.concurrency,onValue:r=>a({concurrency:r}),hint:"1 to 256."}),e(b,{label:"Rate limit",name:"rate",placeholder:"n\
one",value:t.rateCount,onValue:r=>a({rateCount:r}),hint:"The most attempts in a period."}),e(Y,{label:"Period of the rate limit",value:t.ratePer,onValue:r=>a({ratePer:r}),
options:[{value:"second",label:"a second"},{value:"minute",label:"a minute"}]}),e(Y,{label:"Order",value:t.order,onValue:r=>a({order:r}),hint:"A delivery that f\
ails holds up those behind it.",options:[{value:"",label:"none: as fast as it goes"},{value:"key",label:"by the events' ordering key"},{value:"endpoint",label:"\
one after the other"}]})]}),e(Y,{label:"Retries",value:t.retry,onValue:r=>a({retry:r}),options:$n,hint:i&&Jt(i)}),t.retry==="schedule"&&e(b,{label:"Pauses",name:"\
pauses",value:t.pauses,onValue:r=>a({pauses:r}),placeholder:"5s, 5m, 1h",hint:"Each 1s to 24h."}),t.retry&&t.retry!=="schedule"&&e("div",{class:"columns",children:[
e(b,{label:"First pause",name:"pause",value:t.pause,onValue:r=>a({pause:r})}),t.retry!=="fixed"&&e(b,{label:"Longest pause",name:"longest",placeholder:"24h",value:t.
longest,onValue:r=>a({longest:r})}),e(b,{label:"Attempts in all",name:"attempts",placeholder:"10",value:t.attempts,onValue:r=>a({attempts:r}),hint:"At most 30."})]}),
e(b,{label:"Filter",name:"filter",placeholder:"payload.total > 100",value:t.filter,onValue:r=>a({filter:r}),hint:"A condition in CEL: only events that meet it a\
re sent."}),e(b,{label:"Transformation",name:"transform",placeholder:"{id, total}",value:t.transform,onValue:r=>a({transform:r}),hint:"A program in jq that make\
s the payload which is sent."}),e(ne,{label:"Send a Content-Digest of the body",checked:t.contentDigest,onValue:r=>a({contentDigest:r}),hint:"With it a receiver\
 can tell a changed body from a wrong secret."}),e(ne,{label:"Send no trace headers",checked:t.noTrace,onValue:r=>a({noTrace:r})})]})}async function Kt(t){if(!t.disabled_at)return;let o={tenant:u.peek()},n={endpoint:t.id,states:["skipped"],reason:"endpoint disabled",since:t.disabled_at},{total:a}=await p(
"POST /v1/tenants/{tenant}/jobs",{path:o,body:{kind:"replay",filter:n,dry_run:!0}});if(a===0)return;await B({title:"Replay what was skipped?",action:`Replay ${de(
a)}`,text:e("p",{children:[de(a)," events were skipped for this endpoint since ",e(L,{at:t.disabled_at,exact:!0}),", while it was disabled."]})})&&N("/jobs/"+(await p(
"POST /v1/tenants/{tenant}/jobs",{path:o,body:{kind:"replay",filter:n}})).id)}function Yt({endpoint:t}){let o=y(n=>p("GET /v1/tenants/{tenant}/endpoints/{endpoint}/snippets",{path:{tenant:u.value,endpoint:t.id},signal:n}),[u.value,t.id,t.
scheme]);return e(w,{title:"Verify code",children:e(R,{of:o,children:({items:n})=>{let a=n.find(i=>i.lang===E.value.get("lang"))??n[0];return e("div",{class:"st\
ack",children:[e("div",{class:"row",role:"group","aria-label":"Language",children:n.map(i=>e("button",{type:"button",class:i===a?"":"quiet","aria-pressed":i===a,
onClick:()=>G({lang:i===n[0]?void 0:i.lang},!0),children:i.title},i.lang))}),a.missing&&e(S,{kind:"warn",children:["There is no code for this scheme in ",a.title,
": ",a.missing,". ",a.instead]}),a.install&&e(ee,{label:"Install",text:a.install}),a.code&&e(ee,{label:`${a.title} code`,text:a.code}),a.code&&e("p",{class:"hin\
t",children:["For ",a.framework,". It reads the body as it came in, and the secret from the environment: ",a.env?.map(i=>e("code",{children:[i," "]},i))]})]})}})})}function xe(){let t=y(o=>p("GET /v1/tenants/{tenant}/test-receiver",{path:{tenant:u.value},signal:o}),[u.value]);return oe(["deliveries"],()=>t.reload()),t}function Qt(){
let t=xe();return e(x,{title:"Test receiver",about:"A receiver inside this server. It verifies what an endpoint is sent, with the endpoint's own scheme and secr\
ets.",children:e(R,{of:t,children:({url:o,items:n})=>e(v,{children:[e(w,{children:e("div",{class:"field",children:[e("span",{class:"label",children:"URL for an \
endpoint"}),e("div",{class:"secret",children:[e("code",{children:o}),e(z,{text:o,label:"Copy the URL"})]}),e("p",{class:"hint",children:"Nobody outside reaches \
it: deliveries to this URL stay inside the server. The last 20 are kept until it stops."})]})}),n.length===0?e(I,{icon:"inbox",title:"Nothing has come yet",action:e(
"a",{class:"button primary",href:_("/endpoints/new",{receiver:"test"}),children:[e(g,{name:"plus"})," Add an endpoint with this URL"]}),children:"Then send it a\
 test."}):e(at,{items:n})]})})})}function at({items:t}){return e(v,{children:t.map(o=>e("details",{class:"card received",children:[e("summary",{children:[e(M,{state:o.
verified?"accepted":"refused"})," ",e("code",{children:o.type})," ",e("span",{class:"hint",children:[e(L,{at:o.received_at})," · ",ce(o.size)]})]}),e("div",{class:"\
stack",children:[o.signatures.map(n=>e(S,{kind:n.verified?"good":"bad",children:n.verified?e(v,{children:["The signature is right, under ",e("code",{children:n.
scheme}),"."]}):e(v,{children:[e("strong",{children:["The signature is wrong, under ",e("code",{children:n.scheme}),": ",n.reason,"."]})," ",n.detail," ",n.hint]})},
n.scheme)),e(J,{of:[["Delivery",e(me,{id:o.delivery})],["Endpoint",o.endpoint?e("a",{href:_("/endpoints/"+o.endpoint),children:o.endpoint}):"a draft"],["Receive\
d",e(L,{at:o.received_at,exact:!0})]]}),e(ee,{label:"Headers",text:o.header.map(n=>`${n.name}: ${n.value}`).join(`
`)}),e(he,{label:"Body",of:Se(o.body)})]})]},o.delivery+o.received_at))})}function Zt({id:t}){let o=y(n=>p("GET /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:u.value,endpoint:t},signal:n}),[u.value,t]);return oe(["endpoints"],
n=>{let a=n.findLast(i=>i.kind==="gap"||i.kind==="endpoint"&&i.item.id===t);a?.kind==="gap"?o.reload():a&&o.set(a.item)}),o.data?e(qn,{endpoint:o.data,changed:o.
set}):e(x,{title:"Webhook details",back:{to:"/endpoints",label:"Endpoints"},children:e(R,{of:o,children:()=>null})})}function qn({endpoint:t,changed:o}){let n=fe(),
[a,i]=T(!1),r=O("operator")&&!t.deleted_at,s=xe().data,l=s?.url===t.url?s?.items.filter(h=>h.endpoint===t.id):void 0,c=async h=>{try{let d={tenant:u.value,endpoint:t.
id},m=await p("GET /v1/tenants/{tenant}/endpoints/{endpoint}",{path:d});o(await p("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}",{path:d,body:{disabled:h}})),
P(h?"The endpoint is disabled":"The endpoint is enabled"),h||await Kt(m)}catch(d){V(d)}};return e(x,{title:"Endpoint "+(t.url??t.id),heading:t.url??"Polled endp\
oint",about:t.description,back:{to:"/endpoints",label:"Endpoints"},actions:r&&e(v,{children:[e("button",{type:"button",onClick:()=>{c(!t.disabled)},children:[e(
g,{name:t.disabled?"play":"pause"})," ",t.disabled?"Enable":"Disable"]}),e("button",{type:"button",onClick:()=>i(!0),children:[e(g,{name:"refresh"})," Replay fa\
iled since…"]}),t.kind==="push"&&e("button",{type:"button",class:"primary","aria-disabled":n.busy,onClick:()=>{n.test({endpoint:t.id})},children:[e(g,{name:"b\
olt"})," Send a test"]})]}),children:[t.deleted_at&&e(S,{children:["It was deleted ",e(L,{at:t.deleted_at}),". What was sent to it is still here."]}),t.disabled&&
!t.deleted_at&&e(S,{kind:"warn",children:["It is disabled (",t.disabled_reason,"): new events are kept as skipped for it. Once it is enabled, they can be replay\
ed."]}),!t.disabled&&t.failing_since&&e(S,{kind:"bad",children:["Its attempts have done nothing but fail since ",e(L,{at:t.failing_since,exact:!0}),"."]}),e(w,{
children:e(J,{of:[["State",e(M,{state:Ve(t)})],["Id",e(me,{id:t.id})],["Events",t.event_types.includes("*")?"all":e("span",{class:"row",children:t.event_types.map(
h=>e("span",{class:"chip",children:h},h))})],["Scheme",e("code",{children:t.scheme})],["Created",e(L,{at:t.created_at})]]})}),e(ve,{of:n}),e(Ae,{tabs:[{name:"de\
liveries",label:"Deliveries",content:()=>e(Un,{endpoint:t})},{name:"charts",label:"Charts",content:()=>e(We,{endpoint:t.id})},{name:"secret",label:"Secret and v\
erify code",content:()=>e(v,{children:[e(Gt,{endpoint:t}),e(Yt,{endpoint:t})]})},...l?[{name:"received",label:"Received",content:()=>e(at,{items:l})}]:[],...r?[
{name:"settings",label:"Settings",content:()=>e(Mn,{endpoint:t,changed:o},t.updated_at)}]:[],...O("operator")?[{name:"audit",label:"Audit",content:()=>e(kt,{target:t.
id})}]:[]]}),a&&e(Bn,{endpoint:t,onClose:()=>i(!1)})]})}var rt=[{name:"state",label:"State",kind:"choice",options:["pending","leased","delivered","failed","canc\
elled","skipped","quarantined"].map(t=>({value:t,label:t==="leased"?"in progress":t}))},{name:"type",label:"Event type",kind:"text",placeholder:"the whole name"},
{name:"since",label:"Since",kind:"time"},{name:"until",label:"Until",kind:"time"}];function Un({endpoint:t}){let o=Xe(),n=E.value,a={endpoint:t.id,state:n.get("\
state")?[n.get("state")]:void 0,type:n.get("type")??void 0,since:n.get("since")??void 0,until:n.get("until")??void 0},i=_e((s,l)=>p("GET /v1/tenants/{tenant}/de\
liveries",{path:{tenant:u.value},query:{...a,cursor:s},signal:l}),[u.value,JSON.stringify(a)]),r=Be(i,"delivery",s=>s.endpoint===t.id&&(!a.state||a.state.includes(
s.state))&&!a.type&&!a.until);return e(v,{children:[e(ue,{filters:rt}),i.error?e(te,{error:i.error,retry:i.reload}):null,i.items?.length===0&&(Fe(rt)?e(I,{icon:"\
search",title:"No delivery fits the filters",action:e("button",{type:"button",onClick:()=>pe(rt),children:"Clear the filters"})}):e(I,{icon:"list",title:"Nothin\
g was sent yet",children:"Send a test, or publish an event of a type that it subscribes to."})),i.items&&i.items.length>0&&e(w,{flush:!0,children:[e(Le,{fresh:r}),
e(j,{label:"Deliveries",rows:i.items,busy:i.busy,more:i.more,id:s=>s.id,link:s=>_("/deliveries/"+s.id),columns:[{head:"Delivery",kind:"main",cell:s=>e(v,{children:[
e("code",{children:s.id}),e("small",{children:s.reason??(s.last_attempt?.cause&&(o?.get(s.last_attempt.cause)?.title??s.last_attempt.cause))})]})},{head:"State",
cell:s=>e(v,{children:[s.test&&e(M,{state:"test"})," ",e(M,{state:s.state==="pending"&&s.attempts>0?"retrying":s.state}),s.due_at&&e("small",{children:e(L,{at:s.
due_at})})]})},{head:"Last answer",kind:"minor",cell:s=>s.last_attempt&&e(De,{code:s.last_attempt.status})},{head:"Attempts",kind:"number",cell:s=>s.attempts},{
head:"Took",kind:"minor",cell:s=>s.last_attempt&&U(s.last_attempt.duration_ms)},{head:"Created",kind:"minor",cell:s=>e(L,{at:s.created_at})}]})]})]})}function Bn({
endpoint:t,onClose:o}){let[n,a]=T(),i=A({since:new Date(Date.now()-864e5).toISOString(),missing:!1},async({since:r,missing:s})=>{let l={kind:s?"replay_missing":
"replay",filter:{endpoint:t.id,since:r}},c={tenant:u.value};if(n===void 0){a((await p("POST /v1/tenants/{tenant}/jobs",{path:c,body:{...l,dry_run:!0}})).total);
return}let h=await p("POST /v1/tenants/{tenant}/jobs",{path:c,body:l});P("The replay has begun"),o(),N("/jobs/"+h.id)});return e(Q,{title:"Replay",onClose:o,children:e(
"form",{ref:i.ref,class:"stack",onSubmit:i.submit,children:[e(D,{form:i}),e("label",{class:"field",children:[e("span",{class:"label",children:"Since"}),e("input",
{type:"datetime-local",value:we(i.values.since),onInput:r=>{i.set({since:ke(r.currentTarget.value)??""}),a(void 0)}})]}),e(ne,{label:"Also what it never got",hint:"\
Events of types that it subscribes to now, of which it has no delivery: because it was new, disabled, or failed.",checked:i.values.missing,onValue:r=>{i.set({missing:r}),
a(void 0)}}),n!==void 0&&e(S,{kind:n>0?"info":"warn",children:n===0?"There is nothing to replay.":`${n} deliveries are made again, each with all its attempts.`}),
e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary",disabled:n===0,"aria-disabled":i.busy,children:n===void 0?"Count them":`Replay ${n}`}),
e("button",{type:"button",onClick:o,children:"Cancel"})]})]})})}function Mn({endpoint:t,changed:o}){let n=A({url:t.url??"",description:t.description,event_types:t.
event_types,scheme:t.scheme,settings:He(t.settings)},async l=>{o(await p("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:u.value,endpoint:t.id},
body:{url:t.kind==="push"&&l.url!==t.url?l.url.trim():void 0,description:l.description,event_types:l.event_types,scheme:l.scheme===t.scheme?void 0:l.scheme,settings:Ce(
l.settings)}})),P("The settings were saved")},l=>({...t.kind==="push"?re(l.url):{},...l.event_types.length>0?{}:{event_types:"Choose at least one event."}})),{values:a,
errors:i,set:r}=n,s=async()=>{if(await B({title:"Delete the endpoint?",action:"Delete",danger:!0,text:e("p",{children:"Its secrets are deleted, and what still w\
aits for it is cancelled. What was sent to it stays in the log. This cannot be undone."})}))try{await p("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{
tenant:u.value,endpoint:t.id}}),P("The endpoint was deleted"),N("/endpoints")}catch(c){V(c)}};return e(v,{children:[e("form",{ref:n.ref,noValidate:!0,onSubmit:n.
submit,children:[e(w,{children:e("div",{class:"stack",children:[t.kind==="push"&&e(b,{label:"Callback URL",type:"url",name:"url",value:a.url,error:i.url,onValue:l=>r(
{url:l})}),e(b,{label:"Description",name:"description",value:a.description,error:i.description,onValue:l=>r({description:l})}),e(be,{value:a.scheme,error:i.scheme,
onValue:l=>r({scheme:l}),hint:"Its secrets must fit the scheme."})]})}),e(w,{children:e(Me,{value:a.event_types,error:i.event_types,onValue:l=>r({event_types:l})})}),
t.kind==="push"&&e(w,{title:"Delivery",children:e(ze,{value:a.settings,error:i.settings,onValue:l=>r({settings:l})})}),e(D,{form:n}),e("div",{class:"submit",children:e(
"button",{type:"submit",class:"primary","aria-disabled":n.busy,children:"Save"})})]}),e("div",{class:"below",children:e(w,{title:"Delete",actions:e("button",{type:"\
button",class:"danger",onClick:()=>{s()},children:[e(g,{name:"trash"})," Delete the endpoint"]}),children:e("p",{class:"hint",children:"To stop deliveries for a\
 while, disable it instead."})})})]})}function Xt(){let t=fe(),[o,n]=T(""),a=xe().data,i=A({url:"",description:"",event_types:[],scheme:"standard-webhooks",secret:Oe,settings:He({})},async()=>{let d=await p(
"POST /v1/tenants/{tenant}/endpoints",{path:{tenant:u.value},body:c()});P("The endpoint was added"),N("/endpoints/"+d.id)},({url:d,event_types:m})=>({...re(d),...m.
length>0?{}:{event_types:"Choose at least one event."}})),{values:r,errors:s,set:l}=i,c=()=>({url:r.url.trim(),description:r.description,event_types:r.event_types,
scheme:r.scheme,secret:r.secret.secret||void 0,settings:Ce(r.settings)});q(()=>{a&&E.peek().get("receiver")==="test"&&!r.url&&l({url:a.url})},[a?.url]);let h=()=>{
let d=re(r.url).url??"";n(d),d||t.test({draft:{...c(),event_types:r.event_types.length>0?r.event_types:["*"]}})};return e(x,{title:"Event subscription",about:"S\
ay which events are sent where.",back:{to:"/endpoints",label:"Endpoints"},children:[e("form",{ref:i.ref,noValidate:!0,onSubmit:i.submit,children:[e(w,{children:e(
"div",{class:"stack",children:[e(b,{label:"Callback URL",type:"url",name:"url",placeholder:"https://example.com/webhooks",value:r.url,error:s.url??o,onValue:d=>{
l({url:d}),n("")},hint:"Events are sent here with POST. It has to be reachable from this server."}),a&&r.url!==a.url&&e("p",{class:"row",children:[e("button",{type:"\
button",onClick:()=>{l({url:a.url}),n(""),i.ref.current.querySelector("[name=url]").focus()},children:[e(g,{name:"inbox"})," Use the built-in test receiver"]}),
" ",e("span",{class:"hint",children:"if there is no receiver yet."})]}),a&&r.url===a.url&&e(S,{children:"This is the receiver inside this server. It verifies wh\
at is sent to it, and shows it."}),e(b,{label:"Description",name:"description",value:r.description,error:s.description,onValue:d=>l({description:d}),hint:"For p\
eople: what it is for. It may be empty."})]})}),e(w,{children:e(Me,{value:r.event_types,error:s.event_types,onValue:d=>l({event_types:d})})}),e(w,{children:e("d\
iv",{class:"stack",children:[e(be,{value:r.scheme,error:s.scheme,onValue:d=>l({scheme:d}),hint:"How deliveries are signed. Standard Webhooks is right unless the\
 receiver expects another one."}),e(Ie,{scheme:r.scheme,value:r.secret,error:s.secret,onValue:d=>l({secret:d})})]})}),e("details",{class:"card",open:s.settings!==
void 0||void 0,children:[e("summary",{children:"More settings: headers, rate, order, retries, filter"}),e(ze,{value:r.settings,error:s.settings,onValue:d=>l({settings:d})})]}),
e(D,{form:i}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":i.busy,children:"Save"}),e("button",{type:"button","ar\
ia-disabled":t.busy,onClick:h,children:[e(g,{name:"bolt"})," Send a test before saving"]}),e("a",{class:"button quiet",href:_("/endpoints"),children:"Cancel"})]})]}),
e("div",{class:"below",children:e(ve,{of:t})})]})}var en=[{name:"search",label:"Search",kind:"text",placeholder:"name or description"}],nn={to:"/event-types",label:"Event types"};function on(){let t=y(a=>p("GET\
 /v1/tenants/{tenant}/event-types",{path:{tenant:u.value},signal:a}),[u.value]),o=(E.value.get("search")??"").toLowerCase(),n=O("operator")&&e("a",{class:"butto\
n primary",href:_("/event-types/new"),children:[e(g,{name:"plus"})," New event type"]});return e(x,{title:"Event types",about:"What can happen, and what its pay\
load looks like.",actions:n,children:e(R,{of:t,children:({items:a})=>{if(a.length===0)return e(I,{icon:"tag",title:"No event types yet",action:n,children:"Name \
what can happen, such as user.created, so that others can subscribe to it."});let i=a.filter(r=>`${r.name} ${r.description}`.toLowerCase().includes(o));return e(
v,{children:[e(ue,{filters:en}),i.length===0?e(I,{icon:"search",title:"No event type fits the search",action:e("button",{type:"button",onClick:()=>pe(en),children:"\
Clear the search"})}):e(w,{flush:!0,children:e(j,{label:"Event types",rows:i,id:r=>r.name,link:r=>_("/event-types/"+r.name),columns:[{head:"Name",kind:"main",cell:r=>e(
v,{children:[e("code",{children:r.name}),r.description&&e("small",{children:r.description})]})},{head:"Schema",cell:r=>r.schema===void 0?e("span",{class:"hint",
children:"none"}):"JSON Schema"},{head:"Example",kind:"minor",cell:r=>r.example===void 0?e("span",{class:"hint",children:"none"}):"yes"},{head:"Created",kind:"m\
inor",cell:r=>e(L,{at:r.created_at})}]})})]})}})})}var an=t=>`${ge}v1/tenants/${u.value}/event-types/${encodeURIComponent(t)}`;async function rn(t,o){let n=await(await Ee(
"GET",an(t),{signal:o})).text(),{schema:a="",example:i=""}=At(n);return{...JSON.parse(n),schema:Ze(a),example:Ze(i)}}function sn({name:t}){let o={tenant:u.value,
name:t},n=y(s=>rn(t,s),[u.value,t]),a=y(s=>p("GET /v1/tenants/{tenant}/endpoints",{path:o,signal:s}),[u.value]).data?.items.filter(s=>s.event_types.includes(t)||
s.event_types.includes("*")),i=async s=>{if(await B({title:"Publish the example?",action:"Publish",text:e("p",{children:["It becomes an event like any other: ev\
ery endpoint that subscribes to ",e("code",{children:t})," gets it",a&&`, ${a.length} at the moment`,"."]})}))try{let c=await Ee("POST",`${ge}v1/tenants/${u.value}\
/events?type=${encodeURIComponent(t)}`,{body:new Blob([s.example||"{}"],{type:"application/json"})});P("The event was accepted"),N("/events/"+(await c.json()).id)}catch(c){
V(c)}},r=async()=>{if(await B({title:`Delete ${t}?`,action:"Delete",danger:!0,text:e("p",{children:"Endpoints that subscribe to it keep doing so; it is only no \
longer listed."})}))try{await p("DELETE /v1/tenants/{tenant}/event-types/{name}",{path:o}),P("The event type was deleted"),N("/event-types")}catch(s){V(s)}};return e(
x,{title:t,heading:e("code",{children:t}),about:n.data?.description,back:nn,actions:n.data&&O("operator")&&e(v,{children:[e("button",{type:"button",onClick:()=>{
r()},children:[e(g,{name:"trash"})," Delete"]}),e("a",{class:"button",href:_(`/event-types/${t}/edit`),children:"Edit"}),e("button",{type:"button",class:"primar\
y",onClick:()=>{i(n.data)},children:[e(g,{name:"send"})," Publish the example"]})]}),children:e(R,{of:n,children:s=>e(v,{children:[e(w,{children:e(J,{of:[["Crea\
ted",e(L,{at:s.created_at})],["Endpoints that get it",a?.length]]})}),a&&a.length>0&&e(w,{flush:!0,title:"Who gets it",children:e(j,{label:"Endpoints that get i\
t",rows:a,id:l=>l.id,link:l=>_("/endpoints/"+l.id),columns:[{head:"URL",kind:"main",cell:l=>l.url??"polled by its consumer"},{head:"Subscribed",cell:l=>l.event_types.
includes("*")?"to all events":"by name"}]})}),e(w,{title:"Example",children:s.example===""?e("p",{class:"hint",children:"There is none."}):e(Ue,{label:"Example",
text:s.example})}),e(w,{title:"Schema",children:s.schema===""?e("p",{class:"hint",children:"There is none."}):e(Ue,{label:"Schema",text:s.schema})})]})})})}function ln(){
return e(x,{title:"New event type",back:nn,children:e(dn,{type:{name:"",description:"",created_at:"",schema:"",example:""}})})}function cn({name:t}){let o=y(n=>rn(
t,n),[u.value,t]);return e(x,{title:"Edit "+t,back:{to:"/event-types/"+t,label:t},children:e(R,{of:o,children:n=>e(dn,{type:n})})})}function dn({type:t}){let o=!t.
name,n=A({name:t.name,description:t.description,schema:t.schema,example:t.example},async s=>{let l=[`"description":${JSON.stringify(s.description)}`];s.schema.trim()&&
l.push(`"schema":${s.schema}`),s.example.trim()&&l.push(`"example":${s.example}`),await Ee("PUT",an(s.name.trim()),{body:`{${l.join()}}`,header:{"Content-Type":"\
application/json"}}),P(o?"The event type was added":"The event type was saved"),N("/event-types/"+s.name.trim())},s=>({...s.name.trim()?{}:{name:"Name it, for e\
xample user.created."},...tn(s.schema)?{}:{schema:"This is no JSON."},...tn(s.example)?{}:{example:"This is no JSON."}})),{values:a,errors:i,set:r}=n;return e("\
form",{ref:n.ref,noValidate:!0,onSubmit:n.submit,children:[e(w,{children:e("div",{class:"stack",children:[o&&e(b,{label:"Name",name:"name",placeholder:"user.cre\
ated",value:a.name,error:i.name,onValue:s=>r({name:s}),hint:"Words with dots between them, from the general to the particular."}),e(b,{label:"Description",name:"\
description",value:a.description,error:i.description,onValue:s=>r({description:s}),hint:"When it happens, for those who subscribe to it."}),e(Te,{label:"Example",
name:"example",rows:8,value:a.example,error:i.example,onValue:s=>r({example:s}),hint:"A payload, in JSON. It is what a test sends."}),e(Te,{label:"Schema",name:"\
schema",rows:8,value:a.schema,error:i.schema,onValue:s=>r({schema:s}),hint:"The JSON Schema of the payload. It may be empty."})]})}),e(D,{form:n}),e("div",{class:"\
submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":n.busy,children:"Save"}),e("a",{class:"button quiet",href:_(o?"/event-types":"/event\
-types/"+t.name),children:"Cancel"})]})]})}function tn(t){try{return t.trim()&&JSON.parse(t),!0}catch{return!1}}var it={to:"/sources",label:"Sources"};function pn(){let t=y(n=>p("GET /v1/tenants/{tenant}/sources",{path:{tenant:u.value},signal:n}),[u.value]),o=O("operator")&&
e("a",{class:"button primary",href:_("/sources/new"),children:[e(g,{name:"plus"})," New source"]});return e(x,{title:"Sources",about:"Where webhooks of provider\
s come in. What is genuine becomes an event.",actions:o,children:e(R,{of:t,children:({items:n})=>n.length===0?e(I,{icon:"inbox",title:"No sources yet",action:o,
children:"Choose a provider, enter the secret that it shows, and give it the URL of the source."}):e(w,{flush:!0,children:e(j,{label:"Sources",rows:n,id:a=>a.id,
link:a=>_("/sources/"+a.id),columns:[{head:"Name",kind:"main",cell:a=>e(v,{children:[a.name,e("small",{children:a.ingest_url})]})},{head:"State",cell:a=>e(M,{state:a.
disabled?"disabled":"active"})},{head:"Scheme",cell:a=>a.scheme},{head:"Event type",kind:"minor",cell:a=>e("code",{children:a.event_type})},{head:"Created",kind:"\
minor",cell:a=>e(L,{at:a.created_at})}]})})})})}async function Wn(t){let o=[];for(let n;;){let a=await p("GET /v1/tenants/{tenant}/schemes",{path:{tenant:u.value},
query:{limit:200,cursor:n},signal:t});if(o.push(...a.items),!a.next_cursor)return o;n=a.next_cursor}}function mn(){let t=y(Wn,[u.value]),o=E.value.get("scheme");
return e(x,{title:"New source",about:o?void 0:"Who sends the webhooks?",back:o?{to:"/sources/new",label:"All providers"}:it,children:e(R,{of:t,children:n=>{let a=n.
find(i=>i.name===o);return a?e(Jn,{scheme:a}):e(Hn,{schemes:n})}})})}var Gn=["github","stripe","shopify","slack","gitlab","twilio","meta","paypal","discord","zo\
om","linear","hubspot","notion","clerk","calendly","standard-webhooks"];function Hn({schemes:t}){let o=E.value.get("search")??"",n=E.value.get("category")??"",a=o.
trim().toLowerCase(),i=t.filter(c=>(!n||c.category===n)&&`${c.name} ${c.title}`.toLowerCase().includes(a)),r=[...new Set(t.flatMap(c=>c.category??[]))].sort(),s=[
{name:"search",label:"Search",kind:"text",placeholder:`${t.length} providers`},{name:"category",label:"Category",kind:"choice",options:r.map(c=>({value:c,label:c}))}],
l=a||n?[]:[...t.filter(c=>c.own),...Gn.flatMap(c=>t.find(h=>h.name===c&&!h.own)??[])];return e(v,{children:[e(ue,{filters:s}),l.length>0&&e(un,{title:"Many look\
 for",schemes:l}),i.length>0?e(un,{title:l.length>0?"All":`${i.length} found`,schemes:i}):e(I,{icon:"search",title:"No provider fits the filters",action:e("butt\
on",{type:"button",onClick:()=>pe(s),children:"Clear the filters"}),children:"A scheme of your own can be defined through the API, in the form of the catalogue."})]})}
var zn=48;function un({title:t,schemes:o}){let[n,a]=T(!1),i=n?o:o.slice(0,zn);return e("section",{class:"providers",children:[e("h2",{children:t}),e("ul",{children:i.
map(r=>e("li",{children:e("a",{href:_("/sources/new",{scheme:r.name}),children:[e("span",{class:"initial","aria-hidden":"true",children:r.title[0]}),e("span",{children:[
e("strong",{children:r.title}),e("small",{children:r.own?"your own":r.category})]})]})},r.name))}),i.length<o.length&&e("p",{class:"below",children:e("button",{
type:"button",onClick:()=>a(!0),children:["Show all ",o.length]})})]})}function hn({definition:t}){let o=t.sources?.[0];return e(v,{children:[t.notes&&e(S,{children:t.
notes}),o&&e("p",{class:"hint",children:["The provider's own word on it: ",e("a",{href:o,target:"_blank",rel:"noreferrer",children:new URL(o).hostname})]})]})}function Jn({
scheme:t}){let o=y(d=>p("GET /v1/tenants/{tenant}/schemes/{name}",{path:{tenant:u.value,name:t.name},signal:d}),[u.value,t.name]).data,n=t.params??[],[a,i]=T({}),
r=A({name:t.name,secret:"",event_type:"",tolerance:"",params:""},async d=>{let m=Object.fromEntries(Object.entries(a).filter(([,k])=>k)),f=await p("POST /v1/ten\
ants/{tenant}/sources",{path:{tenant:u.value},body:{name:d.name.trim(),scheme:t.name,secret:d.secret||void 0,event_type:d.event_type.trim()||void 0,tolerance:d.
tolerance.trim()||void 0,params:Object.keys(m).length>0?m:void 0}});P("The source was added"),N("/sources/"+f.id)},d=>d.name.trim()?{}:{name:"Name it, for examp\
le "+t.name+"."}),{values:s,errors:l,set:c}=r,h=o?.keys!==void 0;return e("form",{ref:r.ref,noValidate:!0,onSubmit:r.submit,children:[e(w,{title:t.title,children:e(
"div",{class:"stack",children:[o&&e(hn,{definition:o}),e(b,{label:"Name",name:"name",value:s.name,error:l.name,onValue:d=>c({name:d}),hint:"Its own within the t\
enant, such as billing or github.website."}),e(b,{label:"Secret",name:"secret",type:"password",autocomplete:"new-password",value:s.secret,error:l.secret,onValue:d=>c(
{secret:d}),hint:h?"The provider publishes its keys: none is needed.":`What ${t.title} shows as the webhook's secret or public key. Leave it empty to have one m\
ade, where the provider lets you enter it.`}),n.map(d=>e(b,{label:d.replaceAll("_"," "),name:d,value:a[d]??"",error:l.params&&d===n[0]?l.params:void 0,onValue:m=>{
i({...a,[d]:m}),c({params:""})},hint:"What the provider knows about your account. It is kept encrypted."},d))]})}),e("details",{class:"card",open:l.event_type||
l.tolerance?!0:void 0,children:[e("summary",{children:"More settings: event type, tolerance"}),e("div",{class:"stack",children:[e(b,{label:"Event type",name:"ev\
ent-type",placeholder:s.name,value:s.event_type,error:l.event_type,onValue:d=>c({event_type:d}),hint:"What its events are called, or what their types begin with\
. Empty: as the source."}),e(b,{label:"Tolerance",name:"tolerance",placeholder:"as the scheme says",value:s.tolerance,error:l.tolerance,onValue:d=>c({tolerance:d}),
hint:"How old or early a signed time may be, such as 5m, or none."})]})]}),e(D,{form:r}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"prim\
ary","aria-disabled":r.busy,children:"Save"}),e("button",{type:"button",class:"quiet",onClick:()=>G({scheme:void 0}),children:"Another provider"})]})]})}function fn({
id:t}){let o={tenant:u.value,source:t},n=y(a=>p("GET /v1/tenants/{tenant}/sources/{source}",{path:o,signal:a}),[u.value,t]);return n.data?e(jn,{source:n.data,changed:n.
set}):e(x,{title:"Source",back:it,children:e(R,{of:n,children:()=>null})})}function jn({source:t,changed:o}){let n=O("operator"),a={tenant:u.value,source:t.id},
i=y(s=>p("GET /v1/tenants/{tenant}/schemes/{name}",{path:{tenant:u.value,name:t.scheme},signal:s}),[u.value,t.scheme]).data,r=async()=>{try{o(await p("PATCH /v1\
/tenants/{tenant}/sources/{source}",{path:a,body:{disabled:!t.disabled}}))}catch(s){V(s)}};return e(x,{title:"Source "+t.name,heading:t.name,back:it,actions:n&&
e("button",{type:"button",onClick:()=>{r()},children:[e(g,{name:t.disabled?"play":"pause"})," ",t.disabled?"Enable":"Disable"]}),children:[t.disabled&&e(S,{kind:"\
warn",children:"It is disabled: what comes in is refused."}),e(w,{children:e("div",{class:"stack",children:[e("div",{class:"field",children:[e("span",{class:"la\
bel",children:"URL for the provider"}),e("div",{class:"secret",children:[e("code",{children:t.ingest_url}),e(z,{text:t.ingest_url,label:"Copy the URL for the pr\
ovider"})]})]}),e(J,{of:[["State",e(M,{state:t.disabled?"disabled":"active"})],["Id",e(me,{id:t.id})],["Scheme",e("code",{children:t.scheme})],["Event type",e("\
code",{children:t.event_type})],["Tolerance",t.tolerance],["Parameters",t.params.join(", ")],["Created",e(L,{at:t.created_at})]]}),i&&e(hn,{definition:i})]})}),
e(Ae,{tabs:[{name:"requests",label:"Requests",content:()=>e(Yn,{source:t})},{name:"charts",label:"Charts",content:()=>e(We,{source:t.id})},{name:"secret",label:"\
Secrets",content:()=>e(Ht,{source:t})},...n?[{name:"settings",label:"Settings",content:()=>e(Qn,{source:t,changed:o},t.updated_at)}]:[]]})]})}var Kn=["accepted",
"duplicate","refused","handshake"],st=[{name:"verdict",label:"Verdict",kind:"choice",options:Kn.map(t=>({value:t,label:t}))},{name:"since",label:"Since",kind:"t\
ime"},{name:"until",label:"Until",kind:"time"}];function Yn({source:t}){let o=E.value,n={source:t.id,verdict:o.get("verdict")?[o.get("verdict")]:void 0,since:o.
get("since")??void 0,until:o.get("until")??void 0},a=_e((s,l)=>p("GET /v1/tenants/{tenant}/requests",{path:{tenant:u.value},query:{...n,cursor:s},signal:l}),[u.
value,JSON.stringify(n)]),i=Be(a,"request",s=>s.source===t.id&&(!n.verdict||n.verdict.includes(s.verdict))&&!n.until),r=async()=>{let s={tenant:u.value},l={kind:"\
verify",filter:{source:t.id}};try{let{total:c}=await p("POST /v1/tenants/{tenant}/jobs",{path:s,body:{...l,dry_run:!0}});if(c===0){P("No refused request is kept");
return}if(!await B({title:"Verify again?",action:`Verify ${c}`,text:e("p",{children:[c," refused requests are verified again under what the source is now. What \
is genuine becomes an event as if it had just come in."]})}))return;N("/jobs/"+(await p("POST /v1/tenants/{tenant}/jobs",{path:s,body:l})).id)}catch(c){V(c)}};return e(
v,{children:[e(ue,{filters:st}),a.error?e(te,{error:a.error,retry:a.reload}):null,a.items?.length===0&&(Fe(st)?e(I,{icon:"search",title:"No request fits the fil\
ters",action:e("button",{type:"button",onClick:()=>pe(st),children:"Clear the filters"})}):e(I,{icon:"inbox",title:"Nothing has come in yet",children:"Give the \
provider the URL above, and have it send a test."})),a.items&&a.items.length>0&&e(w,{flush:!0,title:"Requests",actions:O("operator")&&e("button",{type:"button",
onClick:()=>{r()},children:[e(g,{name:"refresh"})," Verify refused ones again"]}),children:[e(Le,{fresh:i}),e(j,{label:"Requests",rows:a.items,busy:a.busy,more:a.
more,id:s=>s.id,link:s=>_("/requests/"+s.id),columns:[{head:"Request",kind:"main",cell:s=>e(v,{children:[e("code",{children:s.id}),s.reason&&e("small",{children:s.
reason})]})},{head:"Verdict",cell:s=>e(M,{state:s.verdict})},{head:"From",kind:"minor",cell:s=>s.remote},{head:"Size",kind:"minor",cell:s=>ce(s.size)},{head:"Re\
ceived",cell:s=>e(L,{at:s.received_at})}]})]})]})}function Qn({source:t,changed:o}){let n={tenant:u.value,source:t.id},a=A({name:t.name,scheme:t.scheme,event_type:t.
event_type===t.name?"":t.event_type,tolerance:t.tolerance??""},async c=>{o(await p("PATCH /v1/tenants/{tenant}/sources/{source}",{path:n,body:{...c,name:c.name.
trim(),event_type:c.event_type.trim(),tolerance:c.tolerance.trim(),scheme:c.scheme===t.scheme?void 0:c.scheme}})),P("The settings were saved")}),{values:i,errors:r,
set:s}=a,l=async()=>{if(await B({title:`Delete ${t.name}?`,action:"Delete",danger:!0,text:e("p",{children:"Its URL no longer answers, and its secrets are delete\
d. Its requests and events stay. This cannot be undone."})}))try{await p("DELETE /v1/tenants/{tenant}/sources/{source}",{path:n}),P("The source was deleted"),N(
"/sources")}catch(h){V(h)}};return e(v,{children:[e("form",{ref:a.ref,noValidate:!0,onSubmit:a.submit,children:[e(w,{children:e("div",{class:"stack",children:[e(
b,{label:"Name",name:"name",value:i.name,error:r.name,onValue:c=>s({name:c})}),e(be,{value:i.scheme,error:r.scheme,onValue:c=>s({scheme:c}),hint:"Its secrets mu\
st fit the scheme."}),e(b,{label:"Event type",name:"event-type",placeholder:i.name,value:i.event_type,error:r.event_type,onValue:c=>s({event_type:c}),hint:"What\
 its events are called, or what their types begin with. Empty: as the source."}),e(b,{label:"Tolerance",name:"tolerance",placeholder:"as the scheme says",value:i.
tolerance,error:r.tolerance,onValue:c=>s({tolerance:c}),hint:"How old or early a signed time may be, such as 5m, or none."})]})}),e(D,{form:a}),e("div",{class:"\
submit",children:e("button",{type:"submit",class:"primary","aria-disabled":a.busy,children:"Save"})})]}),e("div",{class:"below",children:e(w,{title:"Delete",actions:e(
"button",{type:"button",class:"danger",onClick:()=>{l()},children:[e(g,{name:"trash"})," Delete the source"]}),children:e("p",{class:"hint",children:"To stop fo\
r a while, disable it instead."})})})]})}function ye(t){let o;return function(a){let i=y(async()=>({page:o??=await t()}),[]),r=o??i.data?.page;return r?e(r,{...a}):e(R,{of:i,children:()=>null})}}var Je="Sending",Zn="Receiving",je="Settings",vn=[{path:"/",page:Qe},{path:"/automations",page:Ot,nav:{label:"Automations",icon:"bolt",group:Je,key:"a"}},{path:"\
/automations/new",page:It,role:"operator"},{path:"/endpoints",page:Qe,nav:{label:"Endpoints",icon:"send",group:Je,key:"e"}},{path:"/endpoints/new",page:Xt,role:"\
operator"},{path:"/endpoints/:id",page:Zt},{path:"/event-types",page:on,nav:{label:"Event types",icon:"tag",group:Je,key:"t"}},{path:"/event-types/new",page:ln,
role:"operator"},{path:"/event-types/:name",page:sn},{path:"/event-types/:name/edit",page:cn,role:"operator"},{path:"/test-receiver",page:Qt,nav:{label:"Test re\
ceiver",icon:"terminal",group:Je}},{path:"/sources",page:pn,nav:{label:"Sources",icon:"inbox",group:Zn,key:"s"}},{path:"/sources/new",page:mn,role:"operator"},{
path:"/sources/:id",page:fn},{path:"/tenants",page:ye(async()=>(await import("./settings-HWVAN7ZV.js")).Tenants),role:"operator",nav:{label:"Tenants",icon:"b\
uilding",group:je,key:"c"}},{path:"/tenants/:id",page:ye(async()=>(await import("./settings-HWVAN7ZV.js")).TenantDetails),role:"operator"},{path:"/settings/u\
sers",page:ye(async()=>(await import("./settings-HWVAN7ZV.js")).Users),role:"admin",nav:{label:"Users",icon:"users",group:je}},{path:"/settings/tokens",page:ye(
async()=>(await import("./settings-HWVAN7ZV.js")).Tokens),role:"admin",nav:{label:"API tokens",icon:"key",group:je}},{path:"/settings/audit",page:ye(async()=>(await import("./settings-HWVAN7ZV.js")).
Audit),role:"admin",nav:{label:"Audit log",icon:"book",group:je}}];function Xn(){let t=y(ht,[]);return K.value==="/setup"&&!X.value?e(v,{children:[e(Rt,{}),e(Re,{})]}):K.value==="/invite"?e(v,{children:[e(St,{}),e(Re,{})]}):X.value===
void 0?e("div",{class:"alone",children:e(R,{of:{...t,data:void 0},children:()=>null})}):X.value===null?e(v,{children:[e(Et,{}),e(Re,{})]}):e(v,{children:[e(Tt,{
routes:vn,brand:e(ae,{}),tools:e(Nt,{}),user:e(Pt,{})}),mt.value&&e(_t,{})]})}lt(e(Xn,{}),document.getElementById("app"));
