import{a as ft}from"./chunk-TBMKMJ32.js";import{A as He,C as Qe,D as Ke,E as Xe,F as Ze,G as et,H as tt,I as nt,J as it,L as st,M as rt,N as lt,O as dt,P as pt,
Q as ct,S as ut,T as mt,a as re,b as Ne,c as le,d as Z,e as Re,f as ee,i as Fe,j as Oe,l as Le,m as Ve,n as qe,o as $e,p as Ge,q as Me,r as Ue,s as de,t as Je,u as We,
v as je,x as ze,z as Ye}from"./chunk-3HD4EWZZ.js";import{$ as De,Aa as xe,C as q,D as be,E as oe,Ea as Be,F as R,G as N,H as ge,Ha as T,I as we,J as ke,Ja as ot,
K as Ee,Ka as at,L as Se,M as fe,N as e,R as M,S as ae,T as U,U as Te,V as Ce,W as h,X as I,Y as x,_ as ie,a as v,aa as J,b as ve,ba as X,c as D,da as E,e as he,
ga as W,ha as y,ia as _,ja as A,ka as Pe,la as S,m as te,ma as _e,na as Ae,oa as se,pa as w,q as d,qa as g,r as b,ra as j,s as ne,sa as Ie,t as O,ta as F,u as V,
ua as z,v as ye,w as p,x as k,y as P,ya as Y,z as $,za as L}from"./chunk-AERBP5WU.js";function B(){return e(v,{children:[e("svg",{class:"mark",viewBox:"0 0 24 24",width:"24",height:"24","aria-hidden":"true",children:[e("rect",{width:"24",height:"\
24",rx:"6"}),e("path",{d:"M14.5 5v8.6a3.8 3.8 0 0 1-7.6 0V11l2.3 2.3M12 5h5"})]}),e("span",{children:"Sealhook"})]})}function vt(){let[t]=D(()=>location.hash.slice(1)),o=_({password:""},({password:n})=>Ee(t,n),({password:n})=>[...n].length>=N?{}:{password:`Choose a password of\
 at least ${N} characters.`});return e("main",{class:"alone",children:[e("p",{class:"brand",children:e(B,{})}),e("div",{class:"card",children:e(w,{title:"You ar\
e invited",about:"Choose a password, and you are in.",children:[!t&&e(y,{kind:"warn",children:"This page needs the whole link, with what is behind the #."}),e("\
form",{ref:o.ref,class:"stack",noValidate:!0,onSubmit:o.submit,children:[e(A,{form:o}),e(S,{label:"Password",type:"password",name:"password",autocomplete:"new-p\
assword",autofocus:!0,hint:`At least ${N} characters. A few words are easier to remember than signs.`,value:o.values.password,error:o.errors.password,onValue:n=>o.
set({password:n})}),e("button",{type:"submit",class:"primary",disabled:!t,"aria-disabled":o.busy,children:"Go on"})]})]})})]})}function yt({email:t,done:o}){let n=_({email:t,password:""},async({email:a,password:s})=>{await we(a,s),o()},({email:a,password:s})=>({...a.includes("@")?{}:{email:"\
Enter your e-mail address."},...s?{}:{password:"Enter your password."}}));return e("form",{ref:n.ref,class:"stack",noValidate:!0,onSubmit:n.submit,children:[e(A,
{form:n}),e(S,{label:"E-mail",type:"email",name:"email",autocomplete:"username",autofocus:!t,value:n.values.email,error:n.errors.email,onValue:a=>n.set({email:a})}),
e(S,{label:"Password",type:"password",name:"password",autocomplete:"current-password",autofocus:!!t,value:n.values.password,error:n.errors.password,onValue:a=>n.
set({password:a})}),e("button",{type:"submit",class:"primary","aria-disabled":n.busy,children:"Sign in"})]})}var ht={refused:"Your organisation's sign-in did no\
t let you in. Try again, or ask whoever runs it.",unverified:"Your organisation's sign-in has not verified your e-mail address.",again:"That took too long, or w\
as begun in another window. Try again.",unknown:"You have no account here yet. Ask whoever runs this server for an invitation."};function bt(){let t=b(n=>d("GET\
 /v1/sign-in",{signal:n}),[]).data,o=O.value==="/sign-in"?V.value.get("error"):null;return e("main",{class:"alone",children:[e("p",{class:"brand",children:e(B,{})}),
t?.setup&&e(y,{children:"Nobody owns this server yet. Open the setup link that it printed when it started, with what is behind the #."}),o&&e(y,{kind:"bad",children:ht[o]??
ht.refused}),e("div",{class:"card",children:e(w,{title:"Sign in",children:e("div",{class:"stack",children:[t?.oidc&&e(v,{children:[e("a",{class:"button primary",
href:te+"v1/session/oidc",children:"Sign in with your organisation"}),e("p",{class:"or",children:"or"})]}),e(yt,{email:"",done:()=>["/setup","/sign-in"].includes(
O.value)&&P("/")})]})})}),e("p",{class:"hint",children:"No account yet? Whoever runs this server can make one for you."})]})}function gt(){return e(F,{title:"Yo\
ur session has ended",onClose:()=>fe(!1),children:[e("p",{children:"Sign in again to go on. What you typed is still there."}),e(yt,{email:q.value?.user?.email??
"",done:()=>fe(!0)})]})}function wt(){let[t,o]=D(!1),[n,a]=D(!1),s=he(null),i=q.value.user;return e("div",{class:"menu",onKeyDown:c=>{c.key==="Escape"&&(s.current.
focus(),o(!1))},onFocusOut:c=>!c.currentTarget.contains(c.relatedTarget)&&o(!1),children:[e("button",{ref:s,type:"button",class:"quiet icon-only","aria-label":"\
Account of "+i.name,"aria-expanded":t,onClick:()=>o(!t),children:e(h,{name:"user"})}),t&&e("div",{class:"popup",children:[e("p",{children:[e("strong",{children:i.
name}),e("br",{}),e("span",{class:"hint",children:[i.email," · ",q.value.role]})]}),i.password&&e("button",{type:"button",onClick:()=>{s.current.focus(),o(!1),
a(!0)},children:"Change the password"}),e("button",{type:"button",onClick:()=>{Se().catch(x)},children:"Sign out"})]}),n&&e(Ut,{onClose:()=>a(!1)})]})}function Ut({
onClose:t}){let o=_({current:"",new:""},async i=>{await d("PUT /v1/session/password",{body:i}),I("The password was changed"),t()},i=>[...i.new].length>=N?{}:{new:`\
Choose one of at least ${N} characters.`}),{values:n,errors:a,set:s}=o;return e(F,{title:"Change the password",onClose:t,children:e("form",{ref:o.ref,class:"sta\
ck",noValidate:!0,onSubmit:o.submit,children:[e(A,{form:o}),e(S,{label:"Password of before",type:"password",name:"current",autocomplete:"current-password",autofocus:!0,
value:n.current,error:a.current,onValue:i=>s({current:i})}),e(S,{label:"New password",type:"password",name:"new",autocomplete:"new-password",value:n.new,error:a.
new,onValue:i=>s({new:i})}),e("div",{class:"submit",children:e("button",{type:"submit",class:"primary","aria-disabled":o.busy,children:"Change it"})})]})})}function kt(){let[t]=D(()=>location.hash.slice(1)),o=_({name:"",email:"",password:""},({name:n,email:a,password:s})=>ke(t,n,a,s),({name:n,email:a,password:s})=>({
...n?{}:{name:"Enter your name, as others are to see it."},...a.includes("@")?{}:{email:"Enter your e-mail address."},...[...s].length>=N?{}:{password:`Choose a\
 password of at least ${N} characters.`}}));return e("main",{class:"alone",children:[e("p",{class:"brand",children:e(B,{})}),e("div",{class:"card",children:e(w,
{title:"Welcome",about:"Make the account that owns this server. You can add others later.",children:[!t&&e(y,{kind:"warn",children:"This page needs the whole se\
tup link, with what is behind the #. The server prints it when it starts."}),e("form",{ref:o.ref,class:"stack",noValidate:!0,onSubmit:o.submit,children:[e(A,{form:o}),
e(S,{label:"Name",name:"name",autocomplete:"name",autofocus:!0,value:o.values.name,error:o.errors.name,onValue:n=>o.set({name:n})}),e(S,{label:"E-mail",type:"em\
ail",name:"email",autocomplete:"username",value:o.values.email,error:o.errors.email,onValue:n=>o.set({email:n})}),e(S,{label:"Password",type:"password",name:"pa\
ssword",autocomplete:"new-password",hint:`At least ${N} characters. A few words are easier to remember than signs.`,value:o.values.password,error:o.errors.password,
onValue:n=>o.set({password:n})}),e("button",{type:"submit",class:"primary",disabled:!t,"aria-disabled":o.busy,children:"Make the account"})]})]})})]})}function Et(){let t=b(n=>d("GET /v1/tenants",{signal:n}),[]).data?.items??[];if(ye.value||t.length<2)return null;let o=n=>{let a=n==="default"?void 0:n,s="/"+O.
value.split("/")[1];s===O.value?$({tenant:a}):P(s,{tenant:a})};return e("label",{class:"tenant",children:[e(h,{name:"building"}),e("span",{class:"sr",children:"\
Tenant"}),e("select",{value:p.value,onChange:n=>o(n.currentTarget.value),children:t.map(n=>e("option",{value:n.id,children:n.name||n.id},n.id))})]})}var St=262144;function pe(t){return b(async o=>{if(t.size>St)return;let n=await d("GET /v1/tenants/{tenant}/events/{event}/payload",{path:{tenant:p.value,event:t.
id},signal:o});return new Uint8Array(await n.arrayBuffer())},[p.value,t.id])}function ce({event:t,payload:o}){let n=oe.value==="portal"?void 0:`${te}v1/tenants/${encodeURIComponent(
p.value)}/events/${encodeURIComponent(t.id)}/payload`;return t.size>St?e(y,{children:["The payload has ",ae(t.size),", too much to be shown. ",n&&e("a",{href:n,
download:t.id,children:"Download it"})]}):e(E,{of:o,children:a=>a&&e(Oe,{of:a,download:n})})}var Tt={to:"/deliveries",label:"Deliveries"};async function Jt(t,o){let n={tenant:p.value},[a,{items:s}]=await Promise.all([d("GET /v1/tenants/{tenant}/deliveri\
es/{delivery}",{path:{...n,delivery:t},signal:o}),d("GET /v1/tenants/{tenant}/deliveries/{delivery}/attempts",{path:{...n,delivery:t},signal:o})]),[i,c]=await Promise.
all([d("GET /v1/tenants/{tenant}/events/{event}",{path:{...n,event:a.event},signal:o}),a.endpoint?d("GET /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{...n,
endpoint:a.endpoint},signal:o}):void 0]);return{delivery:a,attempts:s,event:i,endpoint:c}}function Ct({id:t}){let o=b(n=>Jt(t,n),[p.value,t]);return Y(["deliver\
ies"],n=>{n.some(a=>a.kind==="gap"||a.kind==="delivery"&&a.item.id===t)&&o.reload()}),o.data?e(Wt,{of:o.data,reload:o.reload}):e(w,{title:"Delivery",back:Tt,children:e(
E,{of:o,children:()=>null})})}var Dt=new Set(["delivered","failed","cancelled","skipped","quarantined"]);function Wt({of:{delivery:t,attempts:o,event:n,endpoint:a},
reload:s}){let[i,c]=D(!1),l=pe(n),u={tenant:p.value},r=Number(V.value.get("attempt")),C=o.find(K=>K.number===r)??o.at(-1),G=Yt(n,a,C,l.data),Bt=async()=>{try{await d(
"POST /v1/tenants/{tenant}/deliveries/{delivery}/replay",{path:{...u,delivery:t.id}}),I("It is delivered again"),$({attempt:void 0},!0),s()}catch(K){x(K)}},$t=async()=>{
if(await z({title:"Cancel the delivery?",action:"Cancel it",danger:!0,text:e("p",{children:"Nothing more of this event is sent to this endpoint. It can be repla\
yed later."})}))try{await d("POST /v1/tenants/{tenant}/jobs",{path:u,body:{kind:"cancel",filter:{event:t.event,endpoint:t.endpoint}}}),I("It is being cancelled")}catch(K){
x(K)}},Gt=a&&!a.deleted_at,Mt=R("operator")&&!t.test&&e(v,{children:[t.state==="pending"&&e("button",{type:"button",onClick:()=>{$t()},children:[e(h,{name:"cros\
s"})," Cancel"]}),Dt.has(t.state)&&e("button",{type:"button",onClick:()=>c(!0),children:"Replay to…"}),Gt&&a.kind==="push"&&t.state!=="leased"&&e("button",{type:"\
button",class:"primary",onClick:()=>{Bt()},children:[e(h,{name:"refresh"})," ",t.state==="pending"?"Try now":"Replay"]})]});return e(w,{title:"Delivery of "+t.type,
heading:e("code",{children:t.type}),about:e(v,{children:["to ",a?e("a",{href:k("/endpoints/"+a.id),children:ee(a,a.id)}):"a draft of an endpoint"]}),back:Tt,actions:Mt,
children:[t.reason&&e(y,{kind:t.state==="failed"||t.state==="quarantined"?"bad":"info",children:zt(t,t.reason)}),e(g,{children:e(j,{of:[["State",e("span",{class:"\
row",children:[e(Me,{of:t}),t.test&&e(L,{state:"test"})]})],["Attempts",t.attempts],["Event",e("a",{href:k("/events/"+n.id),children:e("code",{children:n.id})})],
["Delivery",e(J,{id:t.id})],["In all",t.finished_at&&M(new Date(t.finished_at).getTime()-new Date(n.deliver_at??n.accepted_at).getTime())]]})}),e("div",{class:"\
split",children:[e(g,{title:"What happened",children:e(Qt,{delivery:t,event:n,attempts:o,shown:C})}),e("div",{children:[C&&e(g,{title:`Attempt ${C.number}`,actions:e(
Ht,{sent:G,attempt:C,scheme:a?.scheme}),children:e(qe,{attempt:C})}),e(g,{title:"Payload",children:e(ce,{event:n,payload:l})})]})]}),i&&e(Kt,{of:t,onClose:()=>c(
!1)})]})}var jt={skipped:"Nothing was sent: ",cancelled:"Cancelled: ",quarantined:"Quarantined: ",failed:"Given up: "},zt=(t,o)=>{let n=(jt[t.state]??"")+o;return n.
charAt(0).toUpperCase()+n.slice(1)+"."};function Yt(t,o,n,a){let s=n?.exchange?.request_body?Fe(n.exchange.request_body):a;if(!o?.url||!s)return;let i=n?.exchange?.
request_header??[{name:"Content-Type",value:t.content_type},...t.header??[]];return{method:"POST",url:o.url,header:i,body:s}}function Ht({sent:t,attempt:o,scheme:n}){
if(!t)return null;let a=()=>{ze.value={request:We(t),scheme:n},P("/debug")};return e(v,{children:[e(De,{text:Je(t),children:"Copy as curl"}),o.exchange&&e("butt\
on",{type:"button",onClick:a,children:[e(h,{name:"bug"})," Debug the signature"]})]})}function Qt({delivery:t,event:o,attempts:n,shown:a}){let s=Le();return e("\
ol",{class:"timeline",children:[e(H,{icon:"inbox",at:o.accepted_at,children:"Accepted"}),o.deliver_at&&e(H,{icon:"clock",at:o.deliver_at,children:"To be deliver\
ed"}),n.map(i=>e(H,{icon:i.cause?"cross":"check",tone:i.cause?"bad":"good",at:i.started_at,children:[e("button",{type:"button",class:"quiet","aria-pressed":i===
a,onClick:()=>$({attempt:String(i.number)}),children:["Attempt ",i.number," ",e(xe,{code:i.status})]}),e("small",{children:[i.cause?s?.get(i.cause)?.title??i.cause:
"delivered",", ",M(i.duration_ms)]})]},i.number)),t.state==="leased"&&e(H,{icon:"send",tone:"info",children:"In progress"}),t.state==="pending"&&e(H,{icon:"cloc\
k",at:t.due_at,children:t.attempts>0?"Next attempt":"First attempt"}),Dt.has(t.state)&&e(H,{icon:t.state==="delivered"?"check":"minus",at:t.finished_at,children:e(
L,{state:t.state})})]})}function H({icon:t,at:o,tone:n,children:a}){return e("li",{class:n,children:[e(h,{name:t}),e("div",{children:a}),o&&e(T,{at:o})]})}function Kt({
of:t,onClose:o}){let n=[...le().values()].filter(s=>s.id!==t.endpoint),a=_({to:""},async({to:s})=>{let i=await d("POST /v1/tenants/{tenant}/jobs",{path:{tenant:p.
value},body:{kind:"replay",filter:{event:t.event,endpoint:t.endpoint,states:[t.state]},to:s}});I("It is sent to the other endpoint"),o(),P("/jobs/"+i.id)},({to:s})=>s?
{}:{to:"Choose an endpoint."});return e(F,{title:"Replay to another endpoint",onClose:o,children:e("form",{ref:a.ref,class:"stack",noValidate:!0,onSubmit:a.submit,
children:[e(A,{form:a}),e(Ae,{label:"Endpoint",value:a.values.to,error:a.errors.to,onValue:s=>a.set({to:s}),hint:"It gets the event signed with its own secret. \
If it has had it, it gets it again.",options:[{value:"",label:"Choose one"},...n.map(s=>({value:s.id,label:ee(s,s.id)+(s.description?` – ${s.description}`:"")}))]}),
e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary",disabled:a.busy,children:"Replay"}),e("button",{type:"button",onClick:o,children:"Ca\
ncel"})]})]})})}async function Pt(t){if(!t.disabled_at)return;let o={tenant:p.peek()},n={endpoint:t.id,states:["skipped"],reason:"endpoint disabled",since:t.disabled_at},{total:a}=await d(
"POST /v1/tenants/{tenant}/jobs",{path:o,body:{kind:"replay",filter:n,dry_run:!0}});if(a===0)return;await z({title:"Replay what was skipped?",action:`Replay ${U(
a)}`,text:e("p",{children:[U(a)," events were skipped for this endpoint since ",e(T,{at:t.disabled_at,exact:!0}),", while it was disabled."]})})&&P("/jobs/"+(await d(
"POST /v1/tenants/{tenant}/jobs",{path:o,body:{kind:"replay",filter:n}})).id)}function _t({endpoint:t}){let o=b(n=>d("GET /v1/tenants/{tenant}/endpoints/{endpoint}/snippets",{path:{tenant:p.value,endpoint:t.id},signal:n}),[p.value,t.id,t.
scheme]);return e(g,{title:"Verify code",children:e(E,{of:o,children:({items:n})=>{let a=n.find(s=>s.lang===V.value.get("lang"))??n[0];return e("div",{class:"st\
ack",children:[e("div",{class:"row",role:"group","aria-label":"Language",children:n.map(s=>e("button",{type:"button",class:s===a?"":"quiet","aria-pressed":s===a,
onClick:()=>$({lang:s===n[0]?void 0:s.lang},!0),children:s.title},s.lang))}),a.missing&&e(y,{kind:"warn",children:["There is no code for this scheme in ",a.title,
": ",a.missing,". ",a.instead]}),a.install&&e(X,{label:"Install",text:a.install}),a.code&&e(X,{label:`${a.title} code`,text:a.code}),a.code&&e("p",{class:"hint",
children:["For ",a.framework,". It reads the body as it came in, and the secret from the environment: ",a.env?.map(s=>e("code",{children:[s," "]},s))]})]})}})})}function At({id:t}){let o=b(n=>d("GET /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:p.value,endpoint:t},signal:n}),[p.value,t]);return Y(["endpoints"],
n=>{let a=n.findLast(s=>s.kind==="gap"||s.kind==="endpoint"&&s.item.id===t);a?.kind==="gap"?o.reload():a&&o.set(a.item)}),o.data?e(Xt,{endpoint:o.data,changed:o.
set}):e(w,{title:"Webhook details",back:{to:"/endpoints",label:"Endpoints"},children:e(E,{of:o,children:()=>null})})}function Xt({endpoint:t,changed:o}){let n=dt(),
[a,s]=D(!1),i=R("operator")&&!t.deleted_at,c=ct().data,l=c?.url===t.url?c?.items.filter(r=>r.endpoint===t.id):void 0,u=async r=>{try{let C={tenant:p.value,endpoint:t.
id},G=await d("GET /v1/tenants/{tenant}/endpoints/{endpoint}",{path:C});o(await d("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}",{path:C,body:{disabled:r}})),
I(r?"The endpoint is disabled":"The endpoint is enabled"),r||await Pt(G)}catch(C){x(C)}};return e(w,{title:"Endpoint "+(t.url??t.id),heading:t.url??"Polled endp\
oint",about:t.description,back:{to:"/endpoints",label:"Endpoints"},actions:i&&e(v,{children:[e("button",{type:"button",onClick:()=>{u(!t.disabled)},children:[e(
h,{name:t.disabled?"play":"pause"})," ",t.disabled?"Enable":"Disable"]}),e("button",{type:"button",onClick:()=>s(!0),children:[e(h,{name:"refresh"})," Replay fa\
iled since…"]}),t.kind==="push"&&e("button",{type:"button",class:"primary","aria-disabled":n.busy,onClick:()=>{n.test({endpoint:t.id})},children:[e(h,{name:"b\
olt"})," Send a test"]})]}),children:[t.deleted_at&&e(y,{children:["It was deleted ",e(T,{at:t.deleted_at}),". What was sent to it is still here."]}),t.disabled&&
!t.deleted_at&&e(y,{kind:"warn",children:["It is disabled (",t.disabled_reason,"): new events are kept as skipped for it. Once it is enabled, they can be replay\
ed."]}),!t.disabled&&t.failing_since&&e(y,{kind:"bad",children:["Its attempts have done nothing but fail since ",e(T,{at:t.failing_since,exact:!0}),"."]}),e(g,{
children:e(j,{of:[["State",e(L,{state:ot(t)})],["Id",e(J,{id:t.id})],["Events",t.event_types.includes("*")?"all":e("span",{class:"row",children:t.event_types.map(
r=>e("span",{class:"chip",children:r},r))})],["Scheme",e("code",{children:t.scheme})],["Created",e(T,{at:t.created_at})]]})}),e(pt,{of:n}),e(Ie,{tabs:[{name:"de\
liveries",label:"Deliveries",content:()=>e(de,{endpoint:t.id,empty:e(W,{icon:"list",title:"Nothing was sent yet",children:"Send a test, or publish an event of a\
 type that it subscribes to."})})},{name:"charts",label:"Charts",content:()=>e(et,{endpoint:t.id})},{name:"secret",label:"Secret and verify code",content:()=>e(
v,{children:[e(it,{endpoint:t}),e(_t,{endpoint:t})]})},...l?[{name:"received",label:"Received",content:()=>e(ut,{items:l})}]:[],...i?[{name:"settings",label:"Se\
ttings",content:()=>e(en,{endpoint:t,changed:o},t.updated_at)}]:[],...R("operator")?[{name:"audit",label:"Audit",content:()=>e(He,{target:t.id})}]:[]]}),a&&e(Zt,
{endpoint:t,onClose:()=>s(!1)})]})}function Zt({endpoint:t,onClose:o}){let[n,a]=D(),s=_({since:new Date(Date.now()-864e5).toISOString(),missing:!1},async({since:i,
missing:c})=>{let l={kind:c?"replay_missing":"replay",filter:{endpoint:t.id,since:i}},u={tenant:p.value};if(n===void 0){a((await d("POST /v1/tenants/{tenant}/jo\
bs",{path:u,body:{...l,dry_run:!0}})).total);return}let r=await d("POST /v1/tenants/{tenant}/jobs",{path:u,body:l});I("The replay has begun"),o(),P("/jobs/"+r.id)});
return e(F,{title:"Replay",onClose:o,children:e("form",{ref:s.ref,class:"stack",onSubmit:s.submit,children:[e(A,{form:s}),e("label",{class:"field",children:[e("\
span",{class:"label",children:"Since"}),e("input",{type:"datetime-local",value:Te(s.values.since),onInput:i=>{s.set({since:Ce(i.currentTarget.value)??""}),a(void 0)}})]}),
e(se,{label:"Also what it never got",hint:"Events of types that it subscribes to now, of which it has no delivery: because it was new, disabled, or failed.",checked:s.
values.missing,onValue:i=>{s.set({missing:i}),a(void 0)}}),n!==void 0&&e(y,{kind:n>0?"info":"warn",children:n===0?"There is nothing to replay.":`${n} deliveries\
 are made again, each with all its attempts.`}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary",disabled:n===0,"aria-disabled":s.busy,
children:n===void 0?"Count them":`Replay ${n}`}),e("button",{type:"button",onClick:o,children:"Cancel"})]})]})})}function en({endpoint:t,changed:o}){let n=_({url:t.
url??"",description:t.description,event_types:t.event_types,scheme:t.scheme,settings:st(t.settings)},async l=>{o(await d("PATCH /v1/tenants/{tenant}/endpoints/{\
endpoint}",{path:{tenant:p.value,endpoint:t.id},body:{url:t.kind==="push"&&l.url!==t.url?l.url.trim():void 0,description:l.description,event_types:l.event_types,
scheme:l.scheme===t.scheme?void 0:l.scheme,settings:rt(l.settings)}})),I("The settings were saved")},l=>({...t.kind==="push"?mt(l.url):{},...l.event_types.length>
0?{}:{event_types:"Choose at least one event."}})),{values:a,errors:s,set:i}=n,c=async()=>{if(await z({title:"Delete the endpoint?",action:"Delete",danger:!0,text:e(
"p",{children:"Its secrets are deleted, and what still waits for it is cancelled. What was sent to it stays in the log. This cannot be undone."})}))try{await d(
"DELETE /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:p.value,endpoint:t.id}}),I("The endpoint was deleted"),P("/endpoints")}catch(u){x(u)}};return e(
v,{children:[e("form",{ref:n.ref,noValidate:!0,onSubmit:n.submit,children:[e(g,{children:e("div",{class:"stack",children:[t.kind==="push"&&e(S,{label:"Callback \
URL",type:"url",name:"url",value:a.url,error:s.url,onValue:l=>i({url:l})}),e(S,{label:"Description",name:"description",value:a.description,error:s.description,onValue:l=>i(
{description:l})}),e(je,{value:a.scheme,error:s.scheme,onValue:l=>i({scheme:l}),hint:"Its secrets must fit the scheme."})]})}),e(g,{children:e(Ye,{value:a.event_types,
error:s.event_types,onValue:l=>i({event_types:l})})}),t.kind==="push"&&e(g,{title:"Delivery",children:e(lt,{value:a.settings,error:s.settings,onValue:l=>i({settings:l})})}),
e(A,{form:n}),e("div",{class:"submit",children:e("button",{type:"submit",class:"primary","aria-disabled":n.busy,children:"Save"})})]}),e("div",{class:"below",children:e(
g,{title:"Delete",actions:e("button",{type:"button",class:"danger",onClick:()=>{c()},children:[e(h,{name:"trash"})," Delete the endpoint"]}),children:e("p",{class:"\
hint",children:"To stop deliveries for a while, disable it instead."})})})]})}function It(){let[t,o]=D(!1),n=Re(),a=Z(),s=[{name:"type",label:"Event type",kind:"text",placeholder:"the whole name",suggestions:n},...a.size>0?[{name:"source",
label:"Source",kind:"choice",options:[...a.values()].map(r=>({value:r.id,label:r.name}))}]:[],{name:"since",label:"Since",kind:"time"},{name:"until",label:"Unti\
l",kind:"time"}],i=Object.fromEntries(["type","source","since","until"].map(r=>[r,V.value.get(r)??void 0])),c=ne((r,C)=>d("GET /v1/tenants/{tenant}/events",{path:{
tenant:p.value},query:{...i,cursor:r},signal:C}),[p.value,JSON.stringify(i)]),l=re(c,"event",r=>(!i.type||r.type===i.type)&&(!i.source||r.source===i.source)&&!i.
until),u=R("operator")&&oe.value!=="portal"&&e("button",{type:"button",class:"primary",onClick:()=>o(!0),children:[e(h,{name:"send"})," Send an event"]});return e(
w,{title:"Events",about:"What happened. Each is delivered to the endpoints that subscribe to its type.",actions:u,children:[e($e,{label:"Events",list:c,fresh:l,
filters:s,link:r=>k("/events/"+r.id),columns:[{head:"Event",kind:"main",cell:r=>e(v,{children:[e("code",{children:r.type}),e("small",{children:[r.id,r.reason&&`\
 – ${r.reason}`]})]})},{head:"From",kind:"minor",cell:r=>r.test?e(L,{state:"test"}):r.source?a.get(r.source)?.name??r.source:"API"},{head:"Size",kind:"minor",
cell:r=>ae(r.size)},{head:"Accepted",cell:r=>e(T,{at:r.accepted_at})}],empty:e(W,{icon:"activity",title:"No events yet",action:u,children:"Publish one from here\
, through the API, or let a source receive it."})}),t&&e(tn,{types:n,onClose:()=>o(!1)})]})}function tn({types:t,onClose:o}){let n={tenant:p.value},a=_({type:"",
id:"",payload:`{
  "hello": "world"
}`},async({type:u,id:r,payload:C})=>{let G=await d("POST /v1/tenants/{tenant}/events",{path:n,query:{type:u.trim(),id:r.trim()||void 0},body:new Blob([C],{type:"\
application/json"})});I(G.duplicate?"It was published before":"The event was published"),o(),P("/events/"+G.id)},({type:u,payload:r})=>{try{JSON.parse(r)}catch{
return{...u.trim()?{}:{type:"Enter the event's type."},payload:"This is no JSON."}}return u.trim()?{}:{type:"Enter the event's type."}}),{values:s,errors:i,set:c}=a,
l=u=>{c({type:u}),t.includes(u)&&d("GET /v1/tenants/{tenant}/event-types/{name}",{path:{...n,name:u}}).then(r=>r.example!==void 0&&c({payload:JSON.stringify(r.example,
null,2)}),x)};return e(F,{title:"Send an event",onClose:o,wide:!0,children:e("form",{ref:a.ref,class:"stack",noValidate:!0,onSubmit:a.submit,children:[e(A,{form:a}),
e(Pe,{label:"Event type",error:i.type,children:u=>e(v,{children:[e("input",{...u,type:"text",autocomplete:"off",spellcheck:!1,autofocus:!0,list:"send-types",placeholder:"\
such as user.created",value:s.type,onInput:r=>l(r.currentTarget.value)}),e("datalist",{id:"send-types",children:t.map(r=>e("option",{value:r},r))})]})}),e(_e,{label:"\
Payload",rows:10,value:s.payload,error:i.payload,onValue:u=>c({payload:u}),hint:"JSON. It is delivered exactly as it stands here."}),e(S,{label:"Id",value:s.id,
error:i.id,onValue:u=>c({id:u}),hint:"If the event has one of its own. Published twice, it is delivered once."}),e("div",{class:"submit",children:[e("button",{type:"\
submit",class:"primary",disabled:a.busy,children:"Send"}),e("button",{type:"button",onClick:o,children:"Cancel"})]})]})})}var Nt={to:"/events",label:"Events"};function Rt({
id:t}){let o=b(n=>d("GET /v1/tenants/{tenant}/events/{event}",{path:{tenant:p.value,event:t},signal:n}),[p.value,t]);return Y(["deliveries"],n=>{n.some(a=>a.kind===
"gap"||a.kind==="delivery"&&a.item.event===o.data?.sealhook_id)&&o.reload()}),o.data?e(nn,{of:o.data}):e(w,{title:"Event",back:Nt,children:e(E,{of:o,children:()=>null})})}
function nn({of:t}){let[o,n]=D(!1),a=pe(t),s=Z(),i=Ge.filter(l=>(t.deliveries[l]??0)>0),c=i.length>0;return e(w,{title:"Event "+t.type,heading:e("code",{children:t.
type}),back:Nt,actions:R("operator")&&c&&!t.test&&e("button",{type:"button",class:"primary",onClick:()=>n(!0),children:[e(h,{name:"refresh"})," Replay…"]}),children:[
e(g,{children:e(j,{of:[["Id",e(J,{id:t.id})],["Accepted",e(T,{at:t.accepted_at})],["To be delivered",t.deliver_at&&e(T,{at:t.deliver_at})],["Expires",t.expires_at&&
e(T,{at:t.expires_at})],["From",t.test?e(L,{state:"test"}):t.source?e("a",{href:k("/sources/"+t.source),children:s.get(t.source)?.name??t.source}):"API"],["Orde\
r",t.ordering_key&&e("code",{children:t.ordering_key})],["Content type",t.content_type],["Deliveries",c?e("span",{class:"row",children:i.map(l=>e(L,{state:l,children:`${t.
deliveries[l]} ${l==="leased"?"in progress":l}`},l))}):"none"]]})}),e(de,{event:t.sealhook_id,title:"Deliveries",empty:e(y,{children:["It has no delivery: ",t.reason??
"no endpoint subscribed to it","."]})}),e(g,{title:"Payload",children:e(ce,{event:t,payload:a})}),t.header&&t.header.length>0&&e(g,{title:"Headers that are deli\
vered with it",children:e(X,{label:"Headers",text:Ve(t.header)})}),o&&e(on,{of:t,onClose:()=>n(!1)})]})}function on({of:t,onClose:o}){let n=["failed","delivered",
"cancelled","skipped","quarantined"].filter(i=>(t.deliveries[i]??0)>0),a=_({states:n.filter(i=>i!=="delivered"||n.length===1)},async({states:i})=>{let c=await d(
"POST /v1/tenants/{tenant}/jobs",{path:{tenant:p.value},body:{kind:"replay",filter:{event:t.sealhook_id,states:i}}});I("It is delivered again"),o(),P("/jobs/"+c.
id)},({states:i})=>i.length>0?{}:{states:"Choose at least one."}),{states:s}=a.values;return e(F,{title:"Replay the event",onClose:o,children:e("form",{ref:a.ref,
class:"stack",noValidate:!0,onSubmit:a.submit,children:[e(A,{form:a}),e("fieldset",{children:[e("legend",{children:"Make these deliveries again"}),n.map(i=>e(se,
{label:`${t.deliveries[i]} ${i}`,checked:s.includes(i),hint:i==="delivered"?"The receiver gets it once more, under the same id.":void 0,onValue:c=>a.set({states:c?
[...s,i]:s.filter(l=>l!==i)})},i)),e("p",{class:"error",children:a.errors.states})]}),n.length===0&&e(y,{children:"All of its deliveries are still on their way."}),
e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary",disabled:a.busy||n.length===0,children:"Replay"}),e("button",{type:"button",onClick:o,
children:"Cancel"})]})]})})}function Ot(){let t=b(o=>d("GET /v1/tenants/{tenant}/overview",{path:{tenant:p.value},query:Qe(),signal:o}),[p.value,Ke()]);return Ne(["deliveries","endpoints",
"requests"],t),e(w,{title:"Overview",actions:e(Xe,{}),children:[e(E,{of:t,children:o=>e(v,{children:[e(an,{of:o}),e(sn,{of:o})]})}),e(tt,{}),e(rn,{})]})}function an({
of:t}){return e("div",{class:"tiles",children:[e(ue,{label:"Deliveries a minute",of:t.deliveries_per_minute,unit:o=>o>=100?U(Math.round(o)):o.toFixed(1).replace(
/\.0$/,"")}),e(ue,{label:"Attempts that delivered",of:t.success_rate,unit:nt}),e(ue,{label:"95 % of attempts take at most",of:t.latency_p95_ms,unit:M}),e(ue,{label:"\
Oldest that waits",of:t.oldest_s,unit:o=>o>0?M(o*1e3):"none waits",about:t.now.deliveries>0?e("a",{href:k("/deliveries",{state:"pending"}),children:[U(t.now.deliveries),
t.now.more?" or more":""," waiting"]}):void 0})]})}function ue({label:t,of:o,unit:n,about:a}){return e("div",{class:"card tile",children:[e("h2",{children:t}),e(
"p",{children:o.value===null?"–":n(o.value)}),a&&e("small",{children:a}),e(Ze,{values:o.trend})]})}var xt={backlog:["clock","warn"],quarantined:["alert","bad"],
failing:["alert","bad"],disabled:["pause","warn"],refusing:["shield","warn"]};function sn({of:t}){let o=le(),n=Z();if(t.attention.length===0)return null;let a=i=>i.
kind==="quarantined"?k("/deliveries",{state:"quarantined",endpoint:i.endpoint}):i.kind==="backlog"?k("/deliveries",{state:"pending"}):i.endpoint?k("/endpoints/"+
i.endpoint):k("/requests",{source:i.source,verdict:"refused"}),s=i=>i.endpoint?ee(o.get(i.endpoint),i.endpoint):i.source?n.get(i.source)?.name??i.source:"Delive\
ries";return e(g,{title:"Needs attention",children:e("ul",{class:"attention",children:[t.attention.map(i=>e("li",{class:xt[i.kind][1],children:[e(h,{name:xt[i.kind][0]}),
e("div",{children:[e("a",{href:a(i),children:s(i)}),e("small",{children:i.detail})]}),i.since&&e(T,{at:i.since})]},i.kind+(i.endpoint??i.source??""))),t.more&&e(
"li",{children:e("div",{children:e("a",{href:k("/endpoints",{state:"failing"}),children:"There is more"})})})]})})}var Ft=10;function rn(){let t=ne((a,s)=>d("GE\
T /v1/tenants/{tenant}/events",{path:{tenant:p.value},query:{limit:Ft,cursor:a},signal:s}),[p.value]);re(t,"event",()=>!0);let o=t.items?.slice(0,Ft)??[],n=R("o\
perator")&&e("a",{class:"button primary",href:k("/endpoints/new"),children:[e(h,{name:"plus"})," New endpoint"]});return e(g,{flush:!0,title:"Last events",actions:e(
"a",{href:k("/events"),children:["All ",e(h,{name:"arrow"})]}),children:t.items?.length===0?e(W,{icon:"activity",title:"No events yet",action:n,children:"Add an\
 endpoint and send it a test, or publish an event."}):e(Be,{label:"Last events",rows:o,id:a=>a.id,link:a=>k("/events/"+a.id),columns:[{head:"Event",kind:"main",
cell:a=>e("code",{children:a.type})},{head:"Id",kind:"minor",cell:a=>e("code",{children:a.id})},{head:"Accepted",cell:a=>e(T,{at:a.accepted_at})}]})})}function m(t){let o;return function(a){let s=b(async()=>({page:o??=await t()}),[]),i=o??s.data?.page;return i?e(i,{...a}):e(E,{of:s,children:()=>null})}}var f=()=>import("./rare-ZFYYVF4N.js"),Q="Sending",Lt="Receiving",Vt="Mending",me="Settings",qt=[{path:"/",page:Ot,nav:{label:"Overview",icon:"home",group:"",
key:"o"}},{path:"/tail",page:m(async()=>(await f()).Tail),nav:{label:"Live tail",icon:"activity",group:"",key:"l"}},{path:"/automations",page:m(async()=>(await f()).
Automations),nav:{label:"Automations",icon:"bolt",group:Q,key:"a"}},{path:"/automations/new",page:m(async()=>(await f()).AutomationNew),role:"operator"},{path:"\
/endpoints",page:at,nav:{label:"Endpoints",icon:"send",group:Q,key:"e"}},{path:"/endpoints/new",page:m(async()=>(await f()).EndpointNew),role:"operator"},{path:"\
/endpoints/:id",page:At},{path:"/event-types",page:m(async()=>(await f()).EventTypes),nav:{label:"Event types",icon:"tag",group:Q,key:"t"}},{path:"/event-types/\
new",page:m(async()=>(await f()).EventTypeNew),role:"operator"},{path:"/event-types/:name",page:m(async()=>(await f()).EventTypeDetails)},{path:"/event-types/:n\
ame/edit",page:m(async()=>(await f()).EventTypeEdit),role:"operator"},{path:"/events",page:It,nav:{label:"Events",icon:"list",group:Q,key:"v"}},{path:"/events/:\
id",page:Rt},{path:"/deliveries",page:Ue,nav:{label:"Deliveries",icon:"arrow",group:Q,key:"d"}},{path:"/deliveries/:id",page:Ct},{path:"/test-receiver",page:m(async()=>(await f()).
TestReceiver),nav:{label:"Test receiver",icon:"terminal",group:Q}},{path:"/sources",page:m(async()=>(await f()).Sources),nav:{label:"Sources",icon:"inbox",group:Lt,
key:"s"}},{path:"/sources/new",page:m(async()=>(await f()).SourceNew),role:"operator"},{path:"/sources/:id",page:m(async()=>(await f()).SourceDetails)},{path:"/\
requests",page:m(async()=>(await f()).Requests),nav:{label:"Requests",icon:"download",group:Lt,key:"r"}},{path:"/requests/:id",page:m(async()=>(await f()).RequestDetails)},
{path:"/debug",page:m(async()=>(await f()).Debug),nav:{label:"Signature debugger",icon:"bug",group:Vt,key:"b"}},{path:"/jobs",page:m(async()=>(await f()).Jobs),
nav:{label:"Jobs",icon:"refresh",group:Vt,key:"j"}},{path:"/jobs/new",page:m(async()=>(await f()).JobNew),role:"operator"},{path:"/jobs/:id",page:m(async()=>(await f()).
JobDetails)},{path:"/tenants",page:m(async()=>(await f()).Tenants),role:"operator",nav:{label:"Tenants",icon:"building",group:me,key:"c"}},{path:"/tenants/:id",
page:m(async()=>(await f()).TenantDetails),role:"operator"},{path:"/settings/users",page:m(async()=>(await f()).Users),role:"admin",nav:{label:"Users",icon:"use\
rs",group:me}},{path:"/settings/tokens",page:m(async()=>(await f()).Tokens),role:"admin",nav:{label:"API tokens",icon:"key",group:me}},{path:"/settings/audit",page:m(
async()=>(await f()).Audit),role:"admin",nav:{label:"Audit log",icon:"book",group:me}}];function ln(){let t=b(ge,[]);return O.value==="/setup"&&!q.value?e(v,{children:[e(kt,{}),e(ie,{})]}):O.value==="/invite"?e(v,{children:[e(vt,{}),e(ie,{})]}):q.value===
void 0?e("div",{class:"alone",children:e(E,{of:{...t,data:void 0},children:()=>null})}):q.value===null?e(v,{children:[e(bt,{}),e(ie,{})]}):e(v,{children:[e(ft,{
routes:qt,brand:e(B,{}),tools:e(Et,{}),user:e(wt,{})}),be.value&&e(gt,{})]})}ve(e(ln,{}),document.getElementById("app"));
