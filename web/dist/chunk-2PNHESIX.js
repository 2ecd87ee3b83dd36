import{$a as Ye,A as k,Aa as $e,Ab as ct,B as X,Ba as $,Bb as ut,C as Se,Ca as z,Cb as mt,Da as Ge,Eb as ft,Fa as Ve,Fb as vt,G as A,Ga as me,H as _,Ha as Me,Ia as fe,
Ja as N,Ka as Be,Na as je,Oa as Ke,P as e,Q as De,Qa as Ue,Ra as We,S as ce,Sa as He,T as re,U as ue,V as Pe,W as _e,X as f,Xa as ze,Ya as Je,Za as C,_a as Qe,a as g,
aa as E,ba as O,bb as Ze,c as h,ca as Ie,d as V,da as xe,db as se,ea as Re,f as be,fa as K,fb as Xe,g as ge,ga as ee,gb as et,h as pe,ha as S,hb as tt,ib as nt,
ja as Ae,jb as ot,k as Y,ka as M,kb as at,l as ae,la as b,m as ke,ma as F,n as ie,na as q,oa as Ne,pa as te,q as we,qa as Le,qb as it,r as Ce,ra as Oe,s as u,sa as U,
t as T,ta as w,tb as rt,u as Te,ua as y,v as Z,va as W,vb as st,w as j,wa as Fe,x as Ee,xa as I,xb as lt,y as m,ya as H,yb as dt,z as P,za as qe,zb as pt}from"./chunk-RIMHT3SS.js";var ht=262144;function le(t){return T(async a=>{if(t.size>ht)return;let o=await u("GET /v1/tenants/{tenant}/events/{event}/payload",{path:{tenant:m.value,event:t.
id},signal:a});return new Uint8Array(await o.arrayBuffer())},[m.value,t.id])}function de({event:t,payload:a}){let o=A.value==="portal"?void 0:`${ie}v1/tenants/${encodeURIComponent(
m.value)}/events/${encodeURIComponent(t.id)}/payload`;return t.size>ht?e(b,{children:["The payload has ",re(t.size),", too much to be shown. ",o&&e("a",{href:o,
download:t.id,children:"Download it"})]}):e(S,{of:a,children:n=>n&&e(Ke,{of:n,download:o})})}var yt={to:"/deliveries",label:"Deliveries"};async function _t(t,a){let o={tenant:m.value},[n,{items:i}]=await Promise.all([u("GET /v1/tenants/{tenant}/deliveri\
es/{delivery}",{path:{...o,delivery:t},signal:a}),u("GET /v1/tenants/{tenant}/deliveries/{delivery}/attempts",{path:{...o,delivery:t},signal:a})]),[r,p]=await Promise.
all([u("GET /v1/tenants/{tenant}/events/{event}",{path:{...o,event:n.event},signal:a}),n.endpoint?u("GET /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{...o,
endpoint:n.endpoint},signal:a}):void 0]);return{delivery:n,attempts:i,event:r,endpoint:p}}function An({id:t}){let a=T(o=>_t(t,o),[m.value,t]);return z(["deliver\
ies"],o=>{o.some(n=>n.kind==="gap"||n.kind==="delivery"&&n.item.id===t)&&a.reload()}),a.data?e(It,{of:a.data,reload:a.reload}):e(w,{title:"Delivery",back:yt,children:e(
S,{of:a,children:()=>null})})}var bt=new Set(["delivered","failed","cancelled","skipped","quarantined"]);function It({of:{delivery:t,attempts:a,event:o,endpoint:n},
reload:i}){let[r,p]=h(!1),l=le(o),d={tenant:m.value},s=Number(j.value.get("attempt")),v=a.find(G=>G.number===s)??a.at(-1),D=At(o,n,v,l.data),ye=async()=>{try{await u(
"POST /v1/tenants/{tenant}/deliveries/{delivery}/replay",{path:{...d,delivery:t.id}}),E("It is delivered again"),X({attempt:void 0},!0),i()}catch(G){O(G)}},x=async()=>{
if(await H({title:"Cancel the delivery?",action:"Cancel it",danger:!0,text:e("p",{children:"Nothing more of this event is sent to this endpoint. It can be repla\
yed later."})}))try{await u("POST /v1/tenants/{tenant}/jobs",{path:d,body:{kind:"cancel",filter:{event:t.event,endpoint:t.endpoint}}}),E("It is being cancelled")}catch(G){
O(G)}},B=n&&!n.deleted_at,oe=_("operator")&&!t.test&&e(g,{children:[t.state==="pending"&&e("button",{type:"button",onClick:()=>{x()},children:[e(f,{name:"cross"}),
" Cancel"]}),bt.has(t.state)&&e("button",{type:"button",onClick:()=>p(!0),children:"Replay to…"}),B&&n.kind==="push"&&t.state!=="leased"&&e("button",{type:"bu\
tton",class:"primary",onClick:()=>{ye()},children:[e(f,{name:"refresh"})," ",t.state==="pending"?"Try now":"Replay"]})]});return e(w,{title:"Delivery of "+t.type,
heading:e("code",{children:t.type}),about:e(g,{children:["to ",n?e("a",{href:P("/endpoints/"+n.id),children:fe(n,n.id)}):"a draft of an endpoint"]}),back:yt,actions:oe,
children:[t.reason&&e(b,{kind:t.state==="failed"||t.state==="quarantined"?"bad":"info",children:Rt(t,t.reason)}),e(y,{children:e(W,{of:[["State",e("span",{class:"\
row",children:[e(Ze,{of:t}),t.test&&e(N,{state:"test"})]})],["Attempts",t.attempts],["Event",e("a",{href:P("/events/"+o.id),children:e("code",{children:o.id})})],
["Delivery",e(K,{id:t.id})],["In all",t.finished_at&&ce(new Date(t.finished_at).getTime()-new Date(o.deliver_at??o.accepted_at).getTime())]]})}),e("div",{class:"\
split",children:[e(y,{title:"What happened",children:e(Lt,{delivery:t,event:o,attempts:a,shown:v})}),e("div",{children:[v&&e(y,{title:`Attempt ${v.number}`,actions:e(
Nt,{sent:D,attempt:v,scheme:n?.scheme}),children:e(He,{attempt:v})}),e(y,{title:"Payload",children:e(de,{event:o,payload:l})})]})]}),r&&e(Ot,{of:t,onClose:()=>p(
!1)})]})}var xt={skipped:"Nothing was sent: ",cancelled:"Cancelled: ",quarantined:"Quarantined: ",failed:"Given up: "},Rt=(t,a)=>{let o=(xt[t.state]??"")+a;return o.
charAt(0).toUpperCase()+o.slice(1)+"."};function At(t,a,o,n){let i=o?.exchange?.request_body?je(o.exchange.request_body):n;if(!a?.url||!i)return;let r=o?.exchange?.
request_header??[{name:"Content-Type",value:t.content_type},...t.header??[]];return{method:"POST",url:a.url,header:r,body:i}}function Nt({sent:t,attempt:a,scheme:o}){
if(!t)return null;let n=()=>{tt.value={request:et(t),scheme:o},k("/debug")};return e(g,{children:[e(Re,{text:Xe(t),children:"Copy as curl"}),a.exchange&&e("butt\
on",{type:"button",onClick:n,children:[e(f,{name:"bug"})," Debug the signature"]})]})}function Lt({delivery:t,event:a,attempts:o,shown:n}){let i=Ue();return e("\
ol",{class:"timeline",children:[e(J,{icon:"inbox",at:a.accepted_at,children:"Accepted"}),a.deliver_at&&e(J,{icon:"clock",at:a.deliver_at,children:"To be deliver\
ed"}),o.map(r=>e(J,{icon:r.cause?"cross":"check",tone:r.cause?"bad":"good",at:r.started_at,children:[e("button",{type:"button",class:"quiet","aria-pressed":r===
n,onClick:()=>X({attempt:String(r.number)}),children:["Attempt ",r.number," ",e(Be,{code:r.status})]}),e("small",{children:[r.cause?i?.get(r.cause)?.title??r.cause:
"delivered",", ",ce(r.duration_ms)]})]},r.number)),t.state==="leased"&&e(J,{icon:"send",tone:"info",children:"In progress"}),t.state==="pending"&&e(J,{icon:"clo\
ck",at:t.due_at&&new Date(t.due_at).getTime()>De.value?t.due_at:void 0,children:t.attempts>0?"Next attempt":"First attempt"}),bt.has(t.state)&&e(J,{icon:t.state===
"delivered"?"check":"minus",at:t.finished_at,children:e(N,{state:t.state})})]})}function J({icon:t,at:a,tone:o,children:n}){return e("li",{class:o,children:[e(f,
{name:t}),e("div",{children:n}),a&&e(C,{at:a})]})}function Ot({of:t,onClose:a}){let o=[...Ve().values()].filter(i=>i.id!==t.endpoint),n=F({to:""},async({to:i})=>{
let r=await u("POST /v1/tenants/{tenant}/jobs",{path:{tenant:m.value},body:{kind:"replay",filter:{event:t.event,endpoint:t.endpoint,states:[t.state]},to:i}});E(
"It is sent to the other endpoint"),a(),k("/jobs/"+r.id)},({to:i})=>i?{}:{to:"Choose an endpoint."});return e(I,{title:"Replay to another endpoint",onClose:a,children:e(
"form",{ref:n.ref,class:"stack",noValidate:!0,onSubmit:n.submit,children:[e(q,{form:n}),e(Oe,{label:"Endpoint",value:n.values.to,error:n.errors.to,onValue:i=>n.
set({to:i}),hint:"It gets the event signed with its own secret. If it has had it, it gets it again.",options:[{value:"",label:"Choose one"},...o.map(i=>({value:i.
id,label:fe(i,i.id)+(i.description?` – ${i.description}`:"")}))]}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":n.
busy,children:"Replay"}),e("button",{type:"button",onClick:a,children:"Cancel"})]})]})})}async function gt(t){if(!t.disabled_at)return;let a={tenant:m.peek()},o={endpoint:t.id,states:["skipped"],reason:"endpoint disabled",since:t.disabled_at},{total:n}=await u(
"POST /v1/tenants/{tenant}/jobs",{path:a,body:{kind:"replay",filter:o,dry_run:!0}});if(n===0)return;await H({title:"Replay what was skipped?",action:`Replay ${ue(
n)}`,text:e("p",{children:[ue(n)," events were skipped for this endpoint since ",e(C,{at:t.disabled_at,exact:!0}),", while it was disabled."]})})&&k("/jobs/"+(await u(
"POST /v1/tenants/{tenant}/jobs",{path:a,body:{kind:"replay",filter:o}})).id)}function kt({endpoint:t}){let a=T(o=>u("GET /v1/tenants/{tenant}/endpoints/{endpoint}/snippets",{path:{tenant:m.value,endpoint:t.id},signal:o}),[m.value,t.id,t.
scheme]);return e(y,{title:"Verify code",children:e(S,{of:a,children:({items:o})=>{let n=o.find(i=>i.lang===j.value.get("lang"))??o[0];return e("div",{class:"st\
ack",children:[e("div",{class:"row",role:"group","aria-label":"Language",children:o.map(i=>e("button",{type:"button",class:i===n?"":"quiet","aria-pressed":i===n,
onClick:()=>X({lang:i===o[0]?void 0:i.lang},!0),children:i.title},i.lang))}),n.missing&&e(b,{kind:"warn",children:["There is no code for this scheme in ",n.title,
": ",n.missing,". ",n.instead]}),n.install&&e(ee,{label:"Install",text:n.install}),n.code&&e(ee,{label:`${n.title} code`,text:n.code}),n.code&&e("p",{class:"hin\
t",children:["For ",n.framework,". It reads the body as it came in, and the secret from the environment: ",n.env?.map(i=>e("code",{children:[i," "]},i))]})]})}})})}function Do({id:t}){let a=T(o=>u("GET /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:m.value,endpoint:t},signal:o}),[m.value,t]);return z(["endpoints"],
o=>{let n=o.findLast(i=>i.kind==="gap"||i.kind==="endpoint"&&i.item.id===t);n?.kind==="gap"?a.reload():n&&a.set(n.item)}),a.data?e(Ft,{endpoint:a.data,changed:a.
set}):e(w,{title:"Webhook details",back:{to:"/endpoints",label:"Endpoints"},children:e(S,{of:a,children:()=>null})})}function Ft({endpoint:t,changed:a}){let o=ct(),
[n,i]=h(!1),r=_("operator")&&!t.deleted_at,p=mt().data,l=p?.url===t.url?p?.items.filter(s=>s.endpoint===t.id):void 0,d=async s=>{try{let v={tenant:m.value,endpoint:t.
id},D=await u("GET /v1/tenants/{tenant}/endpoints/{endpoint}",{path:v});a(await u("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}",{path:v,body:{disabled:s}})),
E(s?"The endpoint is disabled":"The endpoint is enabled"),s||await gt(D)}catch(v){O(v)}};return e(w,{title:"Endpoint "+(t.url??t.id),heading:t.url??"Polled endp\
oint",about:t.description,back:{to:"/endpoints",label:"Endpoints"},actions:r&&e(g,{children:[e("button",{type:"button",onClick:()=>{d(!t.disabled)},children:[e(
f,{name:t.disabled?"play":"pause"})," ",t.disabled?"Enable":"Disable"]}),e("button",{type:"button",onClick:()=>i(!0),children:[e(f,{name:"refresh"})," Replay fa\
iled since…"]}),t.kind==="push"&&e("button",{type:"button",class:"primary","aria-disabled":o.busy,onClick:()=>{o.test({endpoint:t.id})},children:[e(f,{name:"b\
olt"})," Send a test"]})]}),children:[t.deleted_at&&e(b,{children:["It was deleted ",e(C,{at:t.deleted_at}),". What was sent to it is still here."]}),t.disabled&&
!t.deleted_at&&e(b,{kind:"warn",children:["It is disabled (",t.disabled_reason,"): new events are kept as skipped for it. Once it is enabled, they can be replay\
ed."]}),!t.disabled&&t.failing_since&&e(b,{kind:"bad",children:["Its attempts have done nothing but fail since ",e(C,{at:t.failing_since,exact:!0}),"."]}),e(y,{
children:e(W,{of:[["State",e(N,{state:rt(t)})],["Id",e(K,{id:t.id})],["Events",t.event_types.includes("*")?"all":e("span",{class:"row",children:t.event_types.map(
s=>e("span",{class:"chip",children:s},s))})],["Scheme",e("code",{children:t.scheme})],["Created",e(C,{at:t.created_at})]]})}),e(ut,{of:o}),e(Fe,{tabs:[{name:"de\
liveries",label:"Deliveries",content:()=>e(se,{endpoint:t.id,empty:e(M,{icon:"list",title:"Nothing was sent yet",children:"Send a test, or publish an event of a\
 type that it subscribes to."})})},{name:"charts",label:"Charts",content:()=>e(it,{endpoint:t.id})},{name:"secret",label:"Secret and verify code",content:()=>e(
g,{children:[e(st,{endpoint:t}),e(kt,{endpoint:t})]})},...l?[{name:"received",label:"Received",content:()=>e(ft,{items:l})}]:[],...r?[{name:"settings",label:"Se\
ttings",content:()=>e($t,{endpoint:t,changed:a},t.updated_at)}]:[],..._("admin")||A.value==="portal"?[{name:"audit",label:"Activity",content:()=>e(at,{target:t.
id})}]:[]]}),n&&e(qt,{endpoint:t,onClose:()=>i(!1)})]})}function qt({endpoint:t,onClose:a}){let[o,n]=h(),i=F({since:new Date(Date.now()-864e5).toISOString(),missing:!1},
async({since:r,missing:p})=>{let l={kind:p?"replay_missing":"replay",filter:{endpoint:t.id,since:r}},d={tenant:m.value};if(o===void 0){n((await u("POST /v1/tena\
nts/{tenant}/jobs",{path:d,body:{...l,dry_run:!0}})).total);return}let s=await u("POST /v1/tenants/{tenant}/jobs",{path:d,body:l});E("The replay has begun"),a(),
k("/jobs/"+s.id)});return e(I,{title:"Replay",onClose:a,children:e("form",{ref:i.ref,class:"stack",onSubmit:i.submit,children:[e(q,{form:i}),e("label",{class:"f\
ield",children:[e("span",{class:"label",children:"Since"}),e("input",{type:"datetime-local",value:Pe(i.values.since),onInput:r=>{i.set({since:_e(r.currentTarget.
value)??""}),n(void 0)}})]}),e(U,{label:"Also what it never got",hint:"Events of types that it subscribes to now, of which it has no delivery: because it was ne\
w, disabled, or failed.",checked:i.values.missing,onValue:r=>{i.set({missing:r}),n(void 0)}}),o!==void 0&&e(b,{kind:o>0?"info":"warn",children:o===0?"There is n\
othing to replay.":`${o} deliveries are made again, each with all its attempts.`}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary",disabled:o===
0,"aria-disabled":i.busy,children:o===void 0?"Count them":`Replay ${o}`}),e("button",{type:"button",onClick:a,children:"Cancel"})]})]})})}function $t({endpoint:t,
changed:a}){let o=F({url:t.url??"",description:t.description,event_types:t.event_types,scheme:t.scheme,settings:lt(t.settings)},async l=>{a(await u("PATCH /v1/t\
enants/{tenant}/endpoints/{endpoint}",{path:{tenant:m.value,endpoint:t.id},body:{url:t.kind==="push"&&l.url!==t.url?l.url.trim():void 0,description:l.description,
event_types:l.event_types,scheme:l.scheme===t.scheme?void 0:l.scheme,settings:dt(l.settings)}})),E("The settings were saved")},l=>({...t.kind==="push"?vt(l.url):
{},...l.event_types.length>0?{}:{event_types:"Choose at least one event."}})),{values:n,errors:i,set:r}=o,p=async()=>{if(await H({title:"Delete the endpoint?",action:"\
Delete",danger:!0,text:e("p",{children:"Its secrets are deleted, and what still waits for it is cancelled. What was sent to it stays in the log. This cannot be \
undone."})}))try{await u("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:m.value,endpoint:t.id}}),E("The endpoint was deleted"),k("/endpoints")}catch(d){
O(d)}};return e(g,{children:[e("form",{ref:o.ref,noValidate:!0,onSubmit:o.submit,children:[e(y,{children:e("div",{class:"stack",children:[t.kind==="push"&&e(te,
{label:"Callback URL",type:"url",name:"url",value:n.url,error:i.url,onValue:l=>r({url:l})}),e(te,{label:"Description",name:"description",value:n.description,error:i.
description,onValue:l=>r({description:l})}),e(ot,{value:n.scheme,error:i.scheme,onValue:l=>r({scheme:l}),hint:"Its secrets must fit the scheme."})]})}),e(y,{children:e(
nt,{value:n.event_types,error:i.event_types,onValue:l=>r({event_types:l})})}),t.kind==="push"&&e(y,{title:"Delivery",children:e(pt,{value:n.settings,error:i.settings,
onValue:l=>r({settings:l})})}),e(q,{form:o}),e("div",{class:"submit",children:e("button",{type:"submit",class:"primary","aria-disabled":o.busy,children:"Save"})})]}),
e("div",{class:"below",children:e(y,{title:"Delete",actions:e("button",{type:"button",class:"danger",onClick:()=>{p()},children:[e(f,{name:"trash"})," Delete th\
e endpoint"]}),children:e("p",{class:"hint",children:"To stop deliveries for a while, disable it instead."})})})]})}function Yo(){let[t,a]=h(!1),o=Me(),n=me(),i=[{name:"type",label:"Event type",kind:"text",placeholder:"the whole name",suggestions:o},...n.size>0?[{name:"source",
label:"Source",kind:"choice",options:[...n.values()].map(s=>({value:s.id,label:s.name}))}]:[],{name:"since",label:"Since",kind:"time"},{name:"until",label:"Unti\
l",kind:"time"}],r=Object.fromEntries(["type","source","since","until"].map(s=>[s,j.value.get(s)??void 0])),p=Te((s,v)=>u("GET /v1/tenants/{tenant}/events",{path:{
tenant:m.value},query:{...r,cursor:s},signal:v}),[m.value,JSON.stringify(r)]),l=Ge(p,"event",s=>(!r.type||s.type===r.type)&&(!r.source||s.source===r.source)&&!r.
until),d=_("operator")&&A.value!=="portal"&&e("button",{type:"button",class:"primary",onClick:()=>a(!0),children:[e(f,{name:"send"})," Send an event"]});return e(
w,{title:"Events",about:"What happened. Each is delivered to the endpoints that subscribe to its type.",actions:d,children:[e(Je,{label:"Events",list:p,fresh:l,
filters:i,link:s=>P("/events/"+s.id),columns:[{head:"Event",kind:"main",cell:s=>e(g,{children:[e("code",{children:s.type}),e("small",{children:[s.id,s.reason&&`\
 – ${s.reason}`]})]})},{head:"From",kind:"minor",cell:s=>s.test?e(N,{state:"test"}):s.source?n.get(s.source)?.name??s.source:"API"},{head:"Size",kind:"minor",
cell:s=>re(s.size)},{head:"Accepted",cell:s=>e(C,{at:s.accepted_at})}],empty:e(M,{icon:"activity",title:"No events yet",action:d,children:"Publish one from here\
, through the API, or let a source receive it."})}),t&&e(Gt,{types:o,onClose:()=>a(!1)})]})}function Gt({types:t,onClose:a}){let o={tenant:m.value},n=F({type:"",
id:"",payload:`{
  "hello": "world"
}`},async({type:d,id:s,payload:v})=>{let D=await u("POST /v1/tenants/{tenant}/events",{path:o,query:{type:d.trim(),id:s.trim()||void 0},body:new Blob([v],{type:"\
application/json"})});E(D.duplicate?"It was published before":"The event was published"),a(),k("/events/"+D.id)},({type:d,payload:s})=>{try{JSON.parse(s)}catch{
return{...d.trim()?{}:{type:"Enter the event's type."},payload:"This is no JSON."}}return d.trim()?{}:{type:"Enter the event's type."}}),{values:i,errors:r,set:p}=n,
l=d=>{p({type:d}),t.includes(d)&&u("GET /v1/tenants/{tenant}/event-types/{name}",{path:{...o,name:d}}).then(s=>s.example!==void 0&&p({payload:JSON.stringify(s.example,
null,2)}),O)};return e(I,{title:"Send an event",onClose:a,wide:!0,children:e("form",{ref:n.ref,class:"stack",noValidate:!0,onSubmit:n.submit,children:[e(q,{form:n}),
e(Ne,{label:"Event type",error:r.type,children:d=>e(g,{children:[e("input",{...d,type:"text",autocomplete:"off",spellcheck:!1,list:"send-types",placeholder:"suc\
h as user.created",value:i.type,onInput:s=>l(s.currentTarget.value)}),e("datalist",{id:"send-types",children:t.map(s=>e("option",{value:s},s))})]})}),e(Le,{label:"\
Payload",rows:10,value:i.payload,error:r.payload,onValue:d=>p({payload:d}),hint:"JSON. It is delivered exactly as it stands here."}),e(te,{label:"Id",value:i.id,
error:r.id,onValue:d=>p({id:d}),hint:"If the event has one of its own. Published twice, it is delivered once."}),e("div",{class:"submit",children:[e("button",{type:"\
submit",class:"primary","aria-disabled":n.busy,children:"Send"}),e("button",{type:"button",onClick:a,children:"Cancel"})]})]})})}var wt={to:"/events",label:"Eve\
nts"};function Zo({id:t}){let a=T(o=>u("GET /v1/tenants/{tenant}/events/{event}",{path:{tenant:m.value,event:t},signal:o}),[m.value,t]);return z(["deliveries"],
o=>{o.some(n=>n.kind==="gap"||n.kind==="delivery"&&n.item.event===a.data?.sealhook_id)&&a.reload()}),a.data?e(Vt,{of:a.data}):e(w,{title:"Event",back:wt,children:e(
S,{of:a,children:()=>null})})}function Vt({of:t}){let[a,o]=h(!1),n=le(t),i=me(),r=Ye.filter(l=>(t.deliveries[l]??0)>0),p=r.length>0;return e(w,{title:"Event "+t.
type,heading:e("code",{children:t.type}),back:wt,actions:_("operator")&&p&&!t.test&&e("button",{type:"button",class:"primary",onClick:()=>o(!0),children:[e(f,{name:"\
refresh"})," Replay…"]}),children:[e(y,{children:e(W,{of:[["Id",e(K,{id:t.id})],["Accepted",e(C,{at:t.accepted_at})],["To be delivered",t.deliver_at&&e(C,{at:t.
deliver_at})],["Expires",t.expires_at&&e(C,{at:t.expires_at})],["From",t.test?e(N,{state:"test"}):t.source?e("a",{href:P("/sources/"+t.source),children:i.get(t.
source)?.name??t.source}):"API"],["Order",t.ordering_key&&e("code",{children:t.ordering_key})],["Content type",t.content_type],["Deliveries",p?e("span",{class:"\
row",children:r.map(l=>e(N,{state:l,children:`${t.deliveries[l]} ${l==="leased"?"in progress":l}`},l))}):"none"]]})}),e(se,{event:t.sealhook_id,title:"Deliverie\
s",empty:e(b,{children:["It has no delivery: ",t.reason??"no endpoint subscribed to it","."]})}),e(y,{title:"Payload",children:e(de,{event:t,payload:n})}),t.header&&
t.header.length>0&&e(y,{title:"Headers that are delivered with it",children:e(ee,{label:"Headers",text:We(t.header)})}),a&&e(Mt,{of:t,onClose:()=>o(!1)})]})}function Mt({
of:t,onClose:a}){let o=["failed","delivered","cancelled","skipped","quarantined"].filter(r=>(t.deliveries[r]??0)>0),n=F({states:o.filter(r=>r!=="delivered"||o.length===
1)},async({states:r})=>{let p=await u("POST /v1/tenants/{tenant}/jobs",{path:{tenant:m.value},body:{kind:"replay",filter:{event:t.sealhook_id,states:r}}});E("It\
 is delivered again"),a(),k("/jobs/"+p.id)},({states:r})=>r.length>0?{}:{states:"Choose at least one."}),{states:i}=n.values;return e(I,{title:"Replay the event",
onClose:a,children:e("form",{ref:n.ref,class:"stack",noValidate:!0,onSubmit:n.submit,children:[e(q,{form:n}),e("fieldset",{children:[e("legend",{children:"Make \
these deliveries again"}),o.map(r=>e(U,{label:`${t.deliveries[r]} ${r}`,checked:i.includes(r),hint:r==="delivered"?"The receiver gets it once more, under the sa\
me id.":void 0,onValue:p=>n.set({states:p?[...i,r]:i.filter(l=>l!==r)})},r)),e("p",{class:"error",children:n.errors.states})]}),o.length===0&&e(b,{children:"All\
 of its deliveries are still on their way."}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":n.busy,disabled:o.length===
0,children:"Replay"}),e("button",{type:"button",onClick:a,children:"Cancel"})]})]})})}function oa(t){let a;return function(n){let i=T(async()=>({page:a??=await t()}),[]),r=a??i.data?.page;return r?e(r,{...n}):e(S,{of:i,children:()=>null})}}var ne=pe(!1),he=pe(!1);function Ct(t){let a=0,o=n=>{if(n.key.toLowerCase()==="k"&&(n.ctrlKey||n.metaKey)){n.preventDefault(),ne.value=!0;return}if(n.ctrlKey||n.
metaKey||n.altKey||ae.value==="off"||ze(n.target))return;let i=Date.now()-a<1500&&t.find(r=>r.nav?.key===n.key);a=n.key==="g"?Date.now():0,i?(n.preventDefault(),
k(i.path)):n.key==="?"?he.value=!0:n.key==="."&&($.value=!$.value,Ie($.value?"Paused":"Live"))};return addEventListener("keydown",o),()=>removeEventListener("ke\
ydown",o)}var ve={evt_:"/events/",dlv_:"/deliveries/",ep_:"/endpoints/",src_:"/sources/",req_:"/requests/",job_:"/jobs/"};function Tt({routes:t}){return e(g,{children:[
e("button",{type:"button",class:"search",onClick:()=>ne.value=!0,children:[e(f,{name:"search"})," ",e("span",{children:"Search or paste an id"})," ",e("kbd",{children:"\
Ctrl K"})]}),ne.value&&e(Bt,{routes:t})]})}function Bt({routes:t}){let[a,o]=h(""),[n,i]=h(0),[r,p]=h([]),l=ge();V(()=>{let c=new AbortController,L={tenant:m.peek()};
return Promise.all([u("GET /v1/tenants/{tenant}/endpoints",{path:L,signal:c.signal}).then(({items:Q})=>Q.map(R=>({label:R.url||R.description||R.id,hint:R.id,icon:"\
send",to:"/endpoints/"+R.id}))),A.peek()==="portal"?[]:u("GET /v1/tenants/{tenant}/sources",{path:L,signal:c.signal}).then(({items:Q})=>Q.map(R=>({label:R.name,
hint:R.id,icon:"inbox",to:"/sources/"+R.id})))]).then(Q=>p(Q.flat()),()=>{}),()=>c.abort()},[]);let d=A.value==="portal"?"A page, an endpoint or an id":"A page,\
 an endpoint, a source or an id",s=a.trim().toLowerCase(),v=t.flatMap(c=>c.nav?[{label:c.nav.label,hint:c.nav.group,icon:c.nav.icon,to:c.path}]:[]),D=Object.keys(
ve).find(c=>s.startsWith(c)),x=[...D&&t.some(c=>c.path.startsWith(ve[D]))?[{label:"Go to "+a.trim(),icon:"arrow",to:ve[D]+a.trim()}]:[],...[...v,...r].filter(c=>`${c.
label} ${c.hint??""}`.toLowerCase().includes(s))].slice(0,12),B=Math.min(n,x.length-1),oe=c=>{c&&(ne.value=!1,k(c.to))},G=c=>{let L={ArrowDown:1,ArrowUp:-1}[c.key];
L?(c.preventDefault(),i((B+L+x.length)%Math.max(1,x.length))):c.key==="Enter"&&(c.preventDefault(),oe(x[B]))};return e(I,{title:"Go to",onClose:()=>ne.value=!1,
children:[e("input",{type:"text",role:"combobox","aria-expanded":"true","aria-controls":l,"aria-activedescendant":x.length?`${l}-${B}`:void 0,"aria-label":d,placeholder:d,
autocomplete:"off",spellcheck:!1,value:a,onInput:c=>{o(c.currentTarget.value),i(0)},onKeyDown:G}),e("ul",{class:"palette",role:"listbox",id:l,"aria-label":"Foun\
d",children:[x.map((c,L)=>e("li",{role:"option",id:`${l}-${L}`,"aria-selected":L===B,onClick:()=>oe(c),children:[e(f,{name:c.icon})," ",e("span",{children:c.label}),
" ",c.hint&&e("small",{children:c.hint})]},c.to)),x.length===0&&e("li",{class:"hint",children:"Nothing of that name."})]})]})}var jt=[["Ctrl K","go anywhere, or\
 paste an id"],["?","this list"],["g and a letter","go to a page: g e endpoints, g d deliveries, g t event types"],["/","the filters of a list"],["j, k","the ne\
xt and the previous row"],["Enter","open the row"],["c","copy the row's id"],[".","pause what is live"],["Esc","close"]];function Et(){return he.value?e(I,{title:"\
Keys",onClose:()=>he.value=!1,children:[e("dl",{class:"keys",children:jt.map(([t,a])=>e("div",{children:[e("dt",{children:e("kbd",{children:t})}),e("dd",{children:a})]},
t))}),e(U,{label:"Single keys are shortcuts",checked:ae.value==="on",onValue:t=>ae.value=t?"on":"off"})]}):null}var Kt=30;function St(){return we.value?e(Ut,{}):null}function Ut(){let[t,a]=h(2),[o,n]=h(2),i=()=>{Ce("GET",ie+"v1/sign-in").catch(()=>{let r=Math.min(Kt,t*2);
a(r),n(r)})};return V(()=>{if(o<=0){i();return}let r=setTimeout(()=>n(o-1),1e3);return()=>clearTimeout(r)},[o]),e(b,{kind:"warn",children:e("span",{class:"row",
children:[e("strong",{role:"status",children:"The server cannot be reached."})," ",o>0?`Trying again in ${o} s.`:"Trying again…"," ",e("button",{type:"button",
onClick:i,children:"Try now"})]})})}var Wt={system:"light",light:"dark",dark:"system"},Ht={system:"circle",light:"sun",dark:"moon"};function Dt(){if(ke.value)return null;let t=`Theme: ${Y.value}`;
return e("button",{type:"button",class:"quiet icon-only","aria-label":t,title:t,onClick:()=>Y.value=Wt[Y.value],children:e(f,{name:Ht[Y.value]})})}function ja({routes:t,brand:a,tools:o,user:n}){let[i,r]=h(!1);V(()=>Ct(t),[t]),V(()=>r(!1),[Z.value]);let p=Se(t,Z.value),l=t.filter(Pt);return e("div",{class:"\
shell",children:[e("a",{class:"skip",href:"#main",onClick:d=>{d.preventDefault(),document.querySelector("main h1")?.focus()},children:"Skip to the page"}),e("he\
ader",{class:"top",children:[e("button",{type:"button",class:"quiet icon-only burger","aria-label":"Menu","aria-expanded":i,"aria-controls":"nav",onClick:()=>r(
!i),children:e(f,{name:i?"cross":"menu"})}),e("a",{class:"brand",href:P("/"),children:a}),o,e("div",{class:"spring"}),e(Jt,{}),e(Tt,{routes:l}),e(Qe,{}),e(Dt,{}),
n]}),e("nav",{id:"nav",class:i?"open":void 0,"aria-label":"Pages",children:[...new Set(l.flatMap(d=>d.nav?.group??[]))].map(d=>e("div",{children:[d&&e("h2",{children:d}),
e("ul",{children:l.filter(s=>s.nav?.group===d).map(s=>e("li",{children:e(zt,{route:s})},s.path))})]},d))}),e("main",{id:"main",children:[e(St,{}),e(Qt,{children:p?
Pt(p.route)?e(p.route.page,{...p.params}):e(Yt,{route:p.route}):e(Zt,{})},m.value+Z.value)]}),e(Et,{}),e(qe,{}),e(xe,{})]})}var Pt=t=>(!t.role||_(t.role))&&!(t.
allTenants&&Ee.value);function zt({route:t}){let a=Z.value,o=a===t.path||t.path!=="/"&&a.startsWith(t.path+"/");return e("a",{href:P(t.path),"aria-current":a===
t.path?"page":o?"true":void 0,children:[e(f,{name:t.nav.icon})," ",t.nav.label]})}function Jt(){if($.value)return e("button",{type:"button",class:"quiet livenes\
s warn",title:"Go on showing what happens (.)",onClick:()=>$.value=!1,children:[e(f,{name:"play"})," Paused"]});switch($e.value){case"live":return e("button",{type:"\
button",class:"quiet liveness good",title:"This page changes as things happen. Pause it (.)",onClick:()=>$.value=!0,children:[e("i",{})," Live"]});case"polling":
return e("span",{class:"liveness warn",role:"status",title:"No stream of news comes through: the lists are read again every 5 seconds",children:[e("i",{})," Eve\
ry 5 s"]});case"reconnecting":return e("span",{class:"liveness warn",role:"status",children:[e("i",{})," Reconnecting…"]});default:return null}}function Qt({children:t}){
let[a,o]=be();return a?e(w,{title:"Something failed",children:e(Ae,{error:a,retry:o})}):e(g,{children:t})}function Yt({route:{role:t,allTenants:a}}){return e(w,
{title:"Not allowed",children:e(M,{icon:"shield",title:"Your role does not allow this",children:["It needs the role ",t,a&&", in every tenant",". Whoever runs t\
his server can give it to you."]})})}function Zt(){return e(w,{title:"No such page",children:e(M,{icon:"search",title:"There is nothing here",action:e("a",{class:"\
button primary",href:P("/"),children:"Go to the start"}),children:"The link may be old, or mistyped."})})}export{An as a,Do as b,Yo as c,Zo as d,oa as e,ja as f};
