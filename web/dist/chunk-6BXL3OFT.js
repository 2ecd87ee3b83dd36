import{$ as Le,$a as nt,A as k,Aa as b,B as ne,Ba as J,Bb as ft,C as xe,Ca as je,Cb as vt,Da as x,Db as ht,Ea as Q,Eb as yt,Fa as Ke,Fb as bt,G as R,Ga as Ue,Gb as gt,
H as _,Ha as We,Ia as He,Ib as kt,Ja as G,Jb as wt,Ka as B,La as ze,Na as Je,Oa as Qe,P as e,Pa as ye,Q as Ie,Qa as Ye,Ra as Ze,S as Re,Sa as A,T as he,Ta as Xe,
U as le,W as L,X as Ae,Y as Ne,Ya as et,Za as tt,_ as Oe,_a as T,a as y,aa as f,ab as be,c as h,cb as ot,d as D,e as fe,eb as de,f as Te,fa as E,g as Ce,ga as F,
h as ve,ha as Fe,hb as at,ia as qe,ib as it,k as ee,ka as $e,kb as rt,l as se,la as W,lb as st,m as Ee,ma as H,mb as lt,n as K,na as S,nb as dt,ob as pt,pa as Ge,
q as Se,qa as M,r as De,ra as g,s as m,sa as q,t as C,ta as $,u as Pe,ua as Ve,ub as ct,v as te,va as oe,w as U,wa as Me,x as _e,xa as Be,xb as ut,y as u,ya as z,
z as P,za as w,zb as mt}from"./chunk-Z2CLBDWZ.js";var Tt=262144;function pe(t){return C(async a=>{if(t.size>Tt)return;let n=await m("GET /v1/tenants/{tenant}/events/{event}/payload",{path:{tenant:u.value,event:t.
id},signal:a});return new Uint8Array(await n.arrayBuffer())},[u.value,t.id])}function ce({event:t,payload:a}){let n=R.value==="portal"?void 0:`${K}v1/tenants/${encodeURIComponent(
u.value)}/events/${encodeURIComponent(t.id)}/payload`;return t.size>Tt?e(g,{children:["The payload has ",le(t.size),", too much to be shown. ",n&&e("a",{href:n,
download:t.id,children:"Download it"})]}):e(S,{of:a,children:o=>o&&e(it,{of:o,download:n})})}var Ct={to:"/deliveries",label:"Deliveries"};async function $t(t,a){let n={tenant:u.value},[o,{items:i}]=await Promise.all([m("GET /v1/tenants/{tenant}/deliveri\
es/{delivery}",{path:{...n,delivery:t},signal:a}),m("GET /v1/tenants/{tenant}/deliveries/{delivery}/attempts",{path:{...n,delivery:t},signal:a})]),[r,p]=await Promise.
all([m("GET /v1/tenants/{tenant}/events/{event}",{path:{...n,event:o.event},signal:a}),o.endpoint?m("GET /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{...n,
endpoint:o.endpoint},signal:a}):void 0]);return{delivery:o,attempts:i,event:r,endpoint:p}}function Un({id:t}){let a=C(n=>Ue($t(t,n)),[u.value,t]);return B(["del\
iveries"],n=>{n.some(o=>o.kind==="gap"||o.kind==="delivery"&&o.item.id===t)&&a.reload()}),a.data?e(Gt,{of:a.data,reload:a.reload}):e(w,{title:"Delivery",back:Ct,
children:e(S,{of:a,children:()=>null})})}var Et=new Set(["delivered","failed","cancelled","skipped","quarantined"]);function Gt({of:{delivery:t,attempts:a,event:n,
endpoint:o},reload:i}){let[r,p]=h(!1),l=pe(n),d={tenant:u.value},s=Number(U.value.get("attempt")),v=a.find(N=>N.number===s)??a.at(-1),I=Bt(n,o,v,l.data),ie=async()=>{
try{await m("POST /v1/tenants/{tenant}/deliveries/{delivery}/replay",{path:{...d,delivery:t.id}}),E("It is delivered again"),ne({attempt:void 0},!0),i()}catch(N){
F(N)}},ue=async()=>{if(await Q({title:"Cancel the delivery?",action:"Cancel it",danger:!0,text:e("p",{children:"Nothing more of this event is sent to this endpo\
int. It can be replayed later."})}))try{await m("POST /v1/tenants/{tenant}/jobs",{path:d,body:{kind:"cancel",filter:{event:t.event,endpoint:t.endpoint}}}),E("It\
 is being cancelled")}catch(N){F(N)}},Z=o&&!o.deleted_at,me=_("operator")&&!t.test&&e(y,{children:[t.state==="pending"&&e("button",{type:"button",onClick:()=>{ue()},
children:[e(f,{name:"cross"})," Cancel"]}),Et.has(t.state)&&e("button",{type:"button",onClick:()=>p(!0),children:"Replay to…"}),Z&&o.kind==="push"&&t.state!==
"leased"&&e("button",{type:"button",class:"primary",onClick:()=>{ie()},children:[e(f,{name:"refresh"})," ",t.state==="pending"?"Try now":"Replay"]})]});return e(
w,{title:"Delivery of "+t.type,heading:e("code",{children:t.type}),about:e(y,{children:["to ",o?e("a",{href:P("/endpoints/"+o.id),children:Ze(o,o.id)}):"a draft\
 of an endpoint"]}),back:Ct,actions:me,children:[t.reason&&e(g,{kind:t.state==="failed"||t.state==="quarantined"?"bad":"info",children:Mt(t,t.reason)}),e(b,{children:e(
J,{of:[["State",e("span",{class:"row",children:[e(ot,{of:t}),t.test&&e(A,{state:"test"})]})],["Attempts",t.attempts],["Event",e("a",{href:P("/events/"+n.id),children:e(
"code",{children:n.id})})],["Delivery",e(W,{id:t.id})],["In all",t.finished_at&&he(new Date(t.finished_at).getTime()-new Date(n.deliver_at??n.accepted_at).getTime())]]})}),
e("div",{class:"split",children:[e(b,{title:"What happened",children:e(Kt,{delivery:t,event:n,attempts:a,shown:v})}),e("div",{children:[v&&e(b,{title:`Attempt ${v.
number}`,actions:e(jt,{sent:I,attempt:v,scheme:o?.scheme}),children:e(st,{attempt:v})}),e(b,{title:"Payload",children:e(ce,{event:n,payload:l})})]})]}),r&&e(Ut,
{of:t,onClose:()=>p(!1)})]})}var Vt={skipped:"Nothing was sent: ",cancelled:"Cancelled: ",quarantined:"Quarantined: ",failed:"Given up: "},Mt=(t,a)=>{let n=(Vt[t.
state]??"")+Re(a);return n.charAt(0).toUpperCase()+n.slice(1)+"."};function Bt(t,a,n,o){let i=n?.exchange?.request_body?at(n.exchange.request_body):o;if(!a?.url||
!i)return;let r=n?.exchange?.request_header??[{name:"Content-Type",value:t.content_type},...t.header??[]];return{method:"POST",url:a.url,header:r,body:i}}function jt({
sent:t,attempt:a,scheme:n}){if(!t)return null;let o=()=>{Le.value={request:Oe(t),scheme:n},k("/debug")};return e(y,{children:[e($e,{sent:t}),a.exchange&&e("butt\
on",{type:"button",onClick:o,children:[e(f,{name:"bug"})," Debug the signature"]})]})}function Kt({delivery:t,event:a,attempts:n,shown:o}){let i=We();return e("\
ol",{class:"timeline",children:[e(Y,{icon:"inbox",at:a.accepted_at,children:"Accepted"}),a.deliver_at&&e(Y,{icon:"clock",at:a.deliver_at,children:"To be deliver\
ed"}),n.map(r=>e(Y,{icon:r.cause?"cross":"check",tone:r.cause?"bad":"good",at:r.started_at,children:[e("button",{type:"button",class:"quiet","aria-pressed":r===
o,onClick:()=>ne({attempt:String(r.number)}),children:["Attempt ",r.number," ",e(Xe,{code:r.status})]}),e("small",{children:[r.cause?i?.get(r.cause)?.title??r.cause:
"delivered",", ",he(r.duration_ms)]})]},r.number)),t.state==="leased"&&e(Y,{icon:"send",tone:"info",children:"In progress"}),t.state==="pending"&&e(Y,{icon:"clo\
ck",at:t.due_at&&new Date(t.due_at).getTime()>Ie.value?t.due_at:void 0,children:t.attempts>0?"Next attempt":"First attempt"}),Et.has(t.state)&&e(Y,{icon:t.state===
"delivered"?"check":"minus",at:t.finished_at,children:e(A,{state:t.state})})]})}function Y({icon:t,at:a,tone:n,children:o}){return e("li",{class:n,children:[e(f,
{name:t}),e("div",{children:o}),a&&e(T,{at:a})]})}function Ut({of:t,onClose:a}){let n=Qe(Je()).filter(i=>i.value!==t.endpoint),o=q({to:""},async({to:i})=>{let r=await m(
"POST /v1/tenants/{tenant}/jobs",{path:{tenant:u.value},body:{kind:"replay",filter:{event:t.event,endpoint:t.endpoint,states:[t.state]},to:i}});E("It is sent to\
 the other endpoint"),a(),k("/jobs/"+r.id)},({to:i})=>i?{}:{to:"Choose an endpoint."});return e(x,{title:"Replay to another endpoint",onClose:a,children:e("form",
{ref:o.ref,class:"stack",noValidate:!0,onSubmit:o.submit,children:[e($,{form:o}),e(Be,{label:"Endpoint",value:o.values.to,error:o.errors.to,onValue:i=>o.set({to:i}),
hint:"It gets the event signed with its own secret. If it has had it, it gets it again.",options:[{value:"",label:"Choose one"},...n]}),e("div",{class:"submit",
children:[e("button",{type:"submit",class:"primary","aria-disabled":o.busy,children:"Replay"}),e("button",{type:"button",onClick:a,children:"Cancel"})]})]})})}async function St(t){if(!t.disabled_at)return;let a={tenant:u.peek()},n={endpoint:t.id,states:["skipped"],reason:"endpoint disabled",since:t.disabled_at},{total:o,
more:i}=await m("POST /v1/tenants/{tenant}/jobs",{path:a,body:{kind:"replay",filter:n,dry_run:!0}});if(o===0)return;await Q({title:"Replay what was skipped?",action:`\
Replay ${L(o,i)}`,text:e("p",{children:[L(o,i)," events were skipped for this endpoint since ",e(T,{at:t.disabled_at,exact:!0}),", while it was disabled."]})})&&
k("/jobs/"+(await m("POST /v1/tenants/{tenant}/jobs",{path:a,body:{kind:"replay",filter:n}})).id)}function Dt({endpoint:t}){let a=C(n=>m("GET /v1/tenants/{tenant}/endpoints/{endpoint}/snippets",{path:{tenant:u.value,endpoint:t.id},signal:n}),[u.value,t.id,t.
scheme]);return e(b,{title:"Verify code",children:e(S,{of:a,children:({items:n})=>{let o=n.find(i=>i.lang===U.value.get("lang"))??n[0];return e("div",{class:"st\
ack",children:[e("div",{class:"row",role:"group","aria-label":"Language",children:n.map(i=>e("button",{type:"button",class:i===o?"":"quiet","aria-pressed":i===o,
onClick:()=>ne({lang:i===n[0]?void 0:i.lang},!0),children:i.title},i.lang))}),o.missing&&e(g,{kind:"warn",children:["There is no code for this scheme in ",o.title,
": ",o.missing,". ",o.instead]}),o.install&&e(H,{label:"Install",text:o.install}),o.code&&e(H,{label:`${o.title} code`,text:o.code}),o.code&&e("p",{class:"hint",
children:["For ",o.framework,". It reads the body as it came in, and the secret from the environment: ",o.env?.map(i=>e("code",{children:[i," "]},i))]})]})}})})}function Go({id:t}){let a=C(n=>m("GET /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:u.value,endpoint:t},signal:n}),[u.value,t]);return B(["endpoints"],
n=>{let o=n.findLast(i=>i.kind==="gap"||i.kind==="endpoint"&&i.item.id===t);o?.kind==="gap"?a.reload():o&&a.set(o.item)}),a.data?e(Wt,{endpoint:a.data,changed:a.
set}):e(w,{title:"Webhook details",back:{to:"/endpoints",label:"Endpoints"},children:e(S,{of:a,children:()=>null})})}function Wt({endpoint:t,changed:a}){let n=yt(),
[o,i]=h(!1),r=_("operator")&&!t.deleted_at,p=gt().data,l=p?.url===t.url?p?.items.filter(s=>s.endpoint===t.id):void 0,d=async s=>{try{let v={tenant:u.value,endpoint:t.
id},I=await m("GET /v1/tenants/{tenant}/endpoints/{endpoint}",{path:v});a(await m("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}",{path:v,body:{disabled:s}})),
E(s?"The endpoint is disabled":"The endpoint is enabled"),s||await St(I)}catch(v){F(v)}};return e(w,{title:"Endpoint "+(t.url??t.id),heading:t.url??"Polled endp\
oint",about:t.description,back:{to:"/endpoints",label:"Endpoints"},actions:r&&e(y,{children:[e("button",{type:"button",onClick:()=>{d(!t.disabled)},children:[e(
f,{name:t.disabled?"play":"pause"})," ",t.disabled?"Enable":"Disable"]}),e("button",{type:"button",onClick:()=>i(!0),children:[e(f,{name:"refresh"})," Replay fa\
iled since…"]}),t.kind==="push"&&e("button",{type:"button",class:"primary","aria-disabled":n.busy,onClick:()=>{n.test({endpoint:t.id})},children:[e(f,{name:"b\
olt"})," Send a test"]})]}),children:[t.deleted_at&&e(g,{children:["It was deleted ",e(T,{at:t.deleted_at}),". What was sent to it is still here."]}),t.disabled&&
!t.deleted_at&&e(g,{kind:"warn",children:["It is disabled (",t.disabled_reason,"): new events are kept as skipped for it. Once it is enabled, they can be replay\
ed."]}),!t.disabled&&t.failing_since&&e(g,{kind:"bad",children:["Its attempts have done nothing but fail since ",e(T,{at:t.failing_since,exact:!0}),"."]}),e(b,{
children:e(J,{of:[["State",e(A,{state:ut(t)})],["Id",e(W,{id:t.id})],["Events",t.event_types.includes("*")?"all":e("span",{class:"row",children:t.event_types.map(
s=>e("span",{class:"chip",children:s},s))})],["Scheme",e("code",{children:t.scheme})],["Created",e(T,{at:t.created_at})]]})}),e(bt,{of:n}),e(je,{tabs:[{name:"de\
liveries",label:"Deliveries",content:()=>e(de,{endpoint:t.id,empty:e(M,{icon:"list",title:"Nothing was sent yet",children:"Send a test, or publish an event of a\
 type that it subscribes to."})})},{name:"charts",label:"Charts",content:()=>e(ct,{endpoint:t.id})},{name:"secret",label:"Secret and verify code",content:()=>e(
y,{children:[e(mt,{endpoint:t}),e(Dt,{endpoint:t})]})},...l?[{name:"received",label:"Received",content:()=>e(kt,{items:l})}]:[],...r?[{name:"settings",label:"Se\
ttings",content:()=>e(zt,{endpoint:t,changed:a},t.updated_at)}]:[],..._("admin")||R.value==="portal"?[{name:"audit",label:"Activity",content:()=>e(pt,{target:t.
id})}]:[]]}),o&&e(Ht,{endpoint:t,onClose:()=>i(!1)})]})}function Ht({endpoint:t,onClose:a}){let[n,o]=h(),i=q({since:new Date(Date.now()-864e5).toISOString(),missing:!1},
async({since:p,missing:l})=>{let d={kind:l?"replay_missing":"replay",filter:{endpoint:t.id,since:p}},s={tenant:u.value};if(!n){o(await m("POST /v1/tenants/{tena\
nt}/jobs",{path:s,body:{...d,dry_run:!0}}));return}let v=await m("POST /v1/tenants/{tenant}/jobs",{path:s,body:d});E("The replay has begun"),a(),k("/jobs/"+v.id)}),
r=n&&L(n.total,n.more);return e(x,{title:"Replay",onClose:a,children:e("form",{ref:i.ref,class:"stack",onSubmit:i.submit,children:[e($,{form:i}),e("label",{class:"\
field",children:[e("span",{class:"label",children:"Since"}),e("input",{type:"datetime-local",value:Ae(i.values.since),onInput:p=>{i.set({since:Ne(p.currentTarget.
value)??""}),o(void 0)}})]}),e(z,{label:"Also what it never got",hint:"Events of types that it subscribes to now, of which it has no delivery: because it was ne\
w, disabled, or failed.",checked:i.values.missing,onValue:p=>{i.set({missing:p}),o(void 0)}}),n&&e(g,{kind:n.total>0?"info":"warn",children:n.total===0?"There i\
s nothing to replay.":`${r} deliveries are made again, each with all its attempts.`}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary",
disabled:n?.total===0,"aria-disabled":i.busy,children:n?`Replay ${r}`:"Count them"}),e("button",{type:"button",onClick:a,children:"Cancel"})]})]})})}function zt({
endpoint:t,changed:a}){let n=q({url:t.url??"",description:t.description,event_types:t.event_types,scheme:t.scheme,settings:ft(t.settings)},async l=>{a(await m("\
PATCH /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:u.value,endpoint:t.id},body:{url:t.kind==="push"&&l.url!==t.url?l.url.trim():void 0,description:l.
description,event_types:l.event_types,scheme:l.scheme===t.scheme?void 0:l.scheme,settings:vt(l.settings)}})),E("The settings were saved")},l=>({...t.kind==="pus\
h"?wt(l.url):{},...l.event_types.length>0?{}:{event_types:"Choose at least one event."}})),{values:o,errors:i,set:r}=n,p=async()=>{if(await Q({title:"Delete the\
 endpoint?",action:"Delete",danger:!0,text:e("p",{children:"Its secrets are deleted, and what still waits for it is cancelled. What was sent to it stays in the \
log. This cannot be undone."})}))try{await m("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:u.value,endpoint:t.id}}),E("The endpoint was delet\
ed"),k("/endpoints")}catch(d){F(d)}};return e(y,{children:[e("form",{ref:n.ref,noValidate:!0,onSubmit:n.submit,children:[e(b,{children:e("div",{class:"stack",children:[
t.kind==="push"&&e(oe,{label:"Callback URL",type:"url",name:"url",value:o.url,error:i.url,onValue:l=>r({url:l})}),e(oe,{label:"Description",name:"description",value:o.
description,error:i.description,onValue:l=>r({description:l})}),e(dt,{value:o.scheme,error:i.scheme,onValue:l=>r({scheme:l}),hint:"Its secrets must fit the sche\
me."})]})}),e(b,{children:e(lt,{value:o.event_types,error:i.event_types,onValue:l=>r({event_types:l})})}),t.kind==="push"&&e(b,{title:"Delivery",children:e(ht,{
value:o.settings,error:i.settings,onValue:l=>r({settings:l})})}),e($,{form:n}),e("div",{class:"submit",children:e("button",{type:"submit",class:"primary","aria-\
disabled":n.busy,children:"Save"})})]}),e("div",{class:"below",children:e(b,{title:"Delete",actions:e("button",{type:"button",class:"danger",onClick:()=>{p()},children:[
e(f,{name:"trash"})," Delete the endpoint"]}),children:e("p",{class:"hint",children:"To stop deliveries for a while, disable it instead."})})})]})}function ca(){let[t,a]=h(!1),n=Ye(),o=ye(),i=[{name:"type",label:"Event type",kind:"text",placeholder:"the whole name",suggestions:n},...o.size>0?[{name:"source",
label:"Source",kind:"choice",options:[...o.values()].map(s=>({value:s.id,label:s.name}))}]:[],{name:"since",label:"Since",kind:"time"},{name:"until",label:"Unti\
l",kind:"time"}],r=Object.fromEntries(["type","source","since","until"].map(s=>[s,U.value.get(s)??void 0])),p=Pe((s,v)=>m("GET /v1/tenants/{tenant}/events",{path:{
tenant:u.value},query:{...r,cursor:s},signal:v}),[u.value,JSON.stringify(r)]),l=ze(p,"event",s=>(!r.type||s.type===r.type)&&(!r.source||s.source===r.source)&&!r.
until);Qt(p);let d=_("operator")&&R.value!=="portal"&&e("button",{type:"button",class:"primary",onClick:()=>a(!0),children:[e(f,{name:"send"})," Send an event"]});
return e(w,{title:"Events",about:"What happened. Each is delivered to the endpoints that subscribe to its type.",actions:d,children:[e(tt,{label:"Events",list:p,
fresh:l,filters:i,link:s=>P("/events/"+s.id),columns:[{head:"Event",kind:"main",cell:s=>e(y,{children:[e("code",{children:s.type}),e("small",{children:[s.id,s.reason&&
` – ${s.reason}`]})]})},{head:"From",kind:"minor",cell:s=>s.test?e(A,{state:"test"}):s.source?o.get(s.source)?.name??s.source:"API"},{head:"Deliveries",cell:s=>e(
Pt,{of:s})},{head:"Size",kind:"minor",cell:s=>le(s.size)},{head:"Accepted",cell:s=>e(T,{at:s.accepted_at})}],empty:e(M,{icon:"activity",title:"No events yet",action:d&&
e(y,{children:[d,e(H,{label:"Command",text:Jt()})]}),children:"Publish one from here, through the API, or let a source receive it."})}),t&&e(Yt,{types:n,onClose:()=>a(
!1)})]})}var Jt=()=>`curl ${K}v1/tenants/${u.value}/events \\
  -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\
  -d '{"type": "user.created", "payload": {"id": 1}}'`;function Pt({of:t}){let a=be.filter(n=>(t.deliveries[n]??0)>0);return a.length===0?e(y,{children:"none"}):
e("span",{class:"row",children:a.map(n=>e(A,{state:n,children:`${L(t.deliveries[n],t.more_deliveries)} ${n==="leased"?"in progress":n}`},n))})}function Qt(t){let a=fe(
new Set),n=fe(void 0),o=u.value,i=async()=>{n.current=void 0;let r=[...a.current].slice(0,200);a.current.clear();let{items:p}=await m("GET /v1/tenants/{tenant}/\
events",{path:{tenant:o},query:{id:r,limit:200}}),l=new Map(p.map(d=>[d.sealhook_id,d]));t.change(d=>d.map(s=>l.get(s.sealhook_id)??s))};B(["deliveries"],r=>{let p=new Set(
t.items?.map(l=>l.sealhook_id));for(let l of r)l.kind==="delivery"&&p.has(l.item.event)&&a.current.add(l.item.event);a.current.size>0&&(n.current??=setTimeout(()=>{
i().catch(()=>{})},300))}),D(()=>()=>clearTimeout(n.current),[])}function Yt({types:t,onClose:a}){let n={tenant:u.value},o=q({type:"",id:"",payload:`{
  "hello": "world"
}`},async({type:d,id:s,payload:v})=>{let I=await m("POST /v1/tenants/{tenant}/events",{path:n,query:{type:d.trim(),id:s.trim()||void 0},body:new Blob([v],{type:"\
application/json"})});E(I.duplicate?"It was published before":"The event was published"),a(),k("/events/"+I.id)},({type:d,payload:s})=>{try{JSON.parse(s)}catch{
return{...d.trim()?{}:{type:"Enter the event's type."},payload:"This is no JSON."}}return d.trim()?{}:{type:"Enter the event's type."}}),{values:i,errors:r,set:p}=o,
l=d=>{p({type:d}),t.includes(d)&&m("GET /v1/tenants/{tenant}/event-types/{name}",{path:{...n,name:d}}).then(s=>s.example!==void 0&&p({payload:JSON.stringify(s.example,
null,2)}),F)};return e(x,{title:"Send an event",onClose:a,wide:!0,children:e("form",{ref:o.ref,class:"stack",noValidate:!0,onSubmit:o.submit,children:[e($,{form:o}),
e(Ve,{label:"Event type",error:r.type,children:d=>e(y,{children:[e("input",{...d,type:"text",autocomplete:"off",spellcheck:!1,list:"send-types",placeholder:"suc\
h as user.created",value:i.type,onInput:s=>l(s.currentTarget.value)}),e("datalist",{id:"send-types",children:t.map(s=>e("option",{value:s},s))})]})}),e(Me,{label:"\
Payload",rows:10,value:i.payload,error:r.payload,onValue:d=>p({payload:d}),hint:"JSON. It is delivered exactly as it stands here."}),e(oe,{label:"Id",value:i.id,
error:r.id,onValue:d=>p({id:d}),hint:"If the event has one of its own. Published twice, it is delivered once."}),e("div",{class:"submit",children:[e("button",{type:"\
submit",class:"primary","aria-disabled":o.busy,children:"Send"}),e("button",{type:"button",onClick:a,children:"Cancel"})]})]})})}var _t={to:"/events",label:"Eve\
nts"};function ua({id:t}){let a=C(n=>m("GET /v1/tenants/{tenant}/events/{event}",{path:{tenant:u.value,event:t},signal:n}),[u.value,t]);return B(["deliveries"],
n=>{n.some(o=>o.kind==="gap"||o.kind==="delivery"&&o.item.event===a.data?.sealhook_id)&&a.reload()}),a.data?e(Zt,{of:a.data}):e(w,{title:"Event",back:_t,children:e(
S,{of:a,children:()=>null})})}function Zt({of:t}){let[a,n]=h(!1),o=pe(t),i=ye(),p=be.filter(l=>(t.deliveries[l]??0)>0).length>0;return e(w,{title:"Event "+t.type,
heading:e("code",{children:t.type}),back:_t,actions:_("operator")&&p&&!t.test&&e("button",{type:"button",class:"primary",onClick:()=>n(!0),children:[e(f,{name:"\
refresh"})," Replay…"]}),children:[e(b,{children:e(J,{of:[["Id",e(W,{id:t.id})],["Accepted",e(T,{at:t.accepted_at})],["To be delivered",t.deliver_at&&e(T,{at:t.
deliver_at})],["Expires",t.expires_at&&e(T,{at:t.expires_at})],["From",t.test?e(A,{state:"test"}):t.source?e("a",{href:P("/sources/"+t.source),children:i.get(t.
source)?.name??t.source}):"API"],["Order",t.ordering_key&&e("code",{children:t.ordering_key})],["Content type",t.content_type],["Deliveries",e(Pt,{of:t})]]})}),
e(de,{event:t.sealhook_id,title:"Deliveries",empty:e(g,{children:["It has no delivery: ",t.reason??"no endpoint subscribed to it","."]})}),e(b,{title:"Payload",
children:e(ce,{event:t,payload:o})}),t.header&&t.header.length>0&&e(b,{title:"Headers that are delivered with it",children:e(H,{label:"Headers",text:rt(t.header)})}),
a&&e(Xt,{of:t,onClose:()=>n(!1)})]})}function Xt({of:t,onClose:a}){let n=["failed","delivered","cancelled","skipped","quarantined"].filter(r=>t.more_deliveries||
(t.deliveries[r]??0)>0),o=q({states:n.filter(r=>r!=="delivered"||n.length===1)},async({states:r})=>{let p=await m("POST /v1/tenants/{tenant}/jobs",{path:{tenant:u.
value},body:{kind:"replay",filter:{event:t.sealhook_id,states:r}}});E("It is delivered again"),a(),k("/jobs/"+p.id)},({states:r})=>r.length>0?{}:{states:"Choose\
 at least one."}),{states:i}=o.values;return e(x,{title:"Replay the event",onClose:a,children:e("form",{ref:o.ref,class:"stack",noValidate:!0,onSubmit:o.submit,
children:[e($,{form:o}),e("fieldset",{children:[e("legend",{children:"Make these deliveries again"}),n.map(r=>e(z,{label:`${L(t.deliveries[r]??0,t.more_deliveries)}\
 ${r}`,checked:i.includes(r),hint:r==="delivered"?"The receiver gets it once more, under the same id.":void 0,onValue:p=>o.set({states:p?[...i,r]:i.filter(l=>l!==
r)})},r)),e("p",{class:"error",children:o.errors.states})]}),n.length===0&&e(g,{children:"All of its deliveries are still on their way."}),e("div",{class:"submi\
t",children:[e("button",{type:"submit",class:"primary","aria-disabled":o.busy,disabled:n.length===0,children:"Replay"}),e("button",{type:"button",onClick:a,children:"\
Cancel"})]})]})})}function ya(t){let a;return function(o){let i=C(async()=>({page:a??=await t()}),[]),r=a??i.data?.page;return r?e(r,{...o}):e(S,{of:i,children:()=>null})}}var ae=ve(!1),ke=ve(!1);function It(t){let a=0,n=o=>{if(o.key.toLowerCase()==="k"&&(o.ctrlKey||o.metaKey)){o.preventDefault(),ae.value=!0;return}if(o.ctrlKey||o.
metaKey||o.altKey||se.value==="off"||et(o.target))return;let i=Date.now()-a<1500&&t.find(r=>r.nav?.key===o.key);a=o.key==="g"?Date.now():0,i?(o.preventDefault(),
k(i.path)):o.key==="?"?ke.value=!0:o.key==="."&&(G.value=!G.value,Fe(G.value?"Paused":"Live"))};return addEventListener("keydown",n),()=>removeEventListener("ke\
ydown",n)}var ge={evt_:"/events/",dlv_:"/deliveries/",ep_:"/endpoints/",src_:"/sources/",req_:"/requests/",job_:"/jobs/"},xt=12;function Rt({routes:t}){return e(
y,{children:[e("button",{type:"button",class:"search",onClick:()=>ae.value=!0,children:[e(f,{name:"search"})," ",e("span",{children:"Search or paste an id"})," ",
e("kbd",{children:"Ctrl K"})]}),ae.value&&e(en,{routes:t})]})}function en({routes:t}){let[a,n]=h(""),[o,i]=h(0),[r,p]=h([]),[l,d]=h([]),s=Ce(),v=a.trim();D(()=>{
let c=new AbortController,X=setTimeout(()=>{m("GET /v1/tenants/{tenant}/endpoints",{path:{tenant:u.peek()},query:{search:v||void 0,limit:xt},signal:c.signal}).then(
({items:qt})=>p(qt.map(j=>({label:j.url||j.description||j.id,hint:j.description||j.id,icon:"send",to:"/endpoints/"+j.id}))),()=>{})},v?150:0);return()=>{clearTimeout(
X),c.abort()}},[v]),D(()=>{let c=new AbortController;return R.peek()!=="portal"&&m("GET /v1/tenants/{tenant}/sources",{path:{tenant:u.peek()},signal:c.signal}).
then(({items:O})=>d(O.map(X=>({label:X.name,hint:X.id,icon:"inbox",to:"/sources/"+X.id}))),()=>{}),()=>c.abort()},[]);let I=R.value==="portal"?"A page, an endpo\
int or an id":"A page, an endpoint, a source or an id",ie=a.trim().toLowerCase(),ue=t.flatMap(c=>c.nav?[{label:c.nav.label,hint:c.nav.group,icon:c.nav.icon,to:c.
path}]:[]),Z=Object.keys(ge).find(c=>ie.startsWith(c)),me=Z&&t.some(c=>c.path.startsWith(ge[Z]))?[{label:"Go to "+a.trim(),icon:"arrow",to:ge[Z]+a.trim()}]:[],N=c=>`${c.
label} ${c.hint??""}`.toLowerCase().includes(ie),V=[...me,...ue.filter(N),...r,...l.filter(N)].slice(0,xt),re=Math.min(o,V.length-1),we=c=>{c&&(ae.value=!1,k(c.
to))},Ft=c=>{let O={ArrowDown:1,ArrowUp:-1}[c.key];O?(c.preventDefault(),i((re+O+V.length)%Math.max(1,V.length))):c.key==="Enter"&&(c.preventDefault(),we(V[re]))};
return e(x,{title:"Go to",onClose:()=>ae.value=!1,children:[e("input",{type:"text",role:"combobox","aria-expanded":"true","aria-controls":s,"aria-activedescenda\
nt":V.length?`${s}-${re}`:void 0,"aria-label":I,placeholder:I,autocomplete:"off",spellcheck:!1,value:a,onInput:c=>{n(c.currentTarget.value),i(0)},onKeyDown:Ft}),
e("ul",{class:"palette",role:"listbox",id:s,"aria-label":"Found",children:[V.map((c,O)=>e("li",{role:"option",id:`${s}-${O}`,"aria-selected":O===re,onClick:()=>we(
c),children:[e(f,{name:c.icon})," ",e("span",{children:c.label})," ",c.hint&&e("small",{children:c.hint})]},c.to)),V.length===0&&e("li",{class:"hint",children:"\
Nothing of that name."})]})]})}var tn=[["Ctrl K","go anywhere, or paste an id"],["?","this list"],["g and a letter","go to a page: g e endpoints, g d deliveries\
, g t event types"],["/","the filters of a list"],["j, k","the next and the previous row"],["Enter","open the row"],["c","copy the row's id"],[".","pause what i\
s live"],["Esc","close"]];function At(){return ke.value?e(x,{title:"Keys",onClose:()=>ke.value=!1,children:[e("dl",{class:"keys",children:tn.map(([t,a])=>e("div",
{children:[e("dt",{children:e("kbd",{children:t})}),e("dd",{children:a})]},t))}),e(z,{label:"Single keys are shortcuts",checked:se.value==="on",onValue:t=>se.value=
t?"on":"off"})]}):null}var nn=30;function Nt(){return Se.value?e(on,{}):null}function on(){let[t,a]=h(2),[n,o]=h(2),i=()=>{De("GET",K+"v1/sign-in").catch(()=>{let r=Math.min(nn,t*2);a(
r),o(r)})};return D(()=>{if(n<=0){i();return}let r=setTimeout(()=>o(n-1),1e3);return()=>clearTimeout(r)},[n]),e(g,{kind:"warn",children:e("span",{class:"row",children:[
e("strong",{role:"status",children:"The server cannot be reached."})," ",n>0?`Trying again in ${n} s.`:"Trying again…"," ",e("button",{type:"button",onClick:i,
children:"Try now"})]})})}var an={system:"light",light:"dark",dark:"system"},rn={system:"circle",light:"sun",dark:"moon"};function Ot(){if(Ee.value)return null;let t=`Theme: ${ee.value}`;
return e("button",{type:"button",class:"quiet icon-only","aria-label":t,title:t,onClick:()=>ee.value=an[ee.value],children:e(f,{name:rn[ee.value]})})}function oi({routes:t,brand:a,tools:n,user:o}){let[i,r]=h(!1);D(()=>It(t),[t]),D(()=>r(!1),[te.value]);let p=xe(t,te.value),l=t.filter(Lt);return e("div",{class:"\
shell",children:[e("a",{class:"skip",href:"#main",onClick:d=>{d.preventDefault(),document.querySelector("main h1")?.focus()},children:"Skip to the page"}),e("he\
ader",{class:"top",children:[e("button",{type:"button",class:"quiet icon-only burger","aria-label":"Menu","aria-expanded":i,"aria-controls":"nav",onClick:()=>r(
!i),children:e(f,{name:i?"cross":"menu"})}),e("a",{class:"brand",href:P("/"),children:a}),n,e("div",{class:"spring"}),e(ln,{}),e(Rt,{routes:l}),e(nt,{}),e(Ot,{}),
o]}),e("nav",{id:"nav",class:i?"open":void 0,"aria-label":"Pages",children:[...new Set(l.flatMap(d=>d.nav?.group??[]))].map(d=>e("div",{children:[d&&e("h2",{children:d}),
e("ul",{children:l.filter(s=>s.nav?.group===d).map(s=>e("li",{children:e(sn,{route:s})},s.path))})]},d))}),e("main",{id:"main",children:[e(Nt,{}),e(dn,{children:p?
Lt(p.route)?e(p.route.page,{...p.params}):e(pn,{route:p.route}):e(cn,{})},u.value+te.value)]}),e(At,{}),e(Ke,{}),e(qe,{})]})}var Lt=t=>(!t.role||_(t.role))&&!(t.
allTenants&&_e.value);function sn({route:t}){let a=te.value,n=a===t.path||t.path!=="/"&&a.startsWith(t.path+"/");return e("a",{href:P(t.path),"aria-current":a===
t.path?"page":n?"true":void 0,children:[e(f,{name:t.nav.icon})," ",t.nav.label]})}function ln(){if(G.value)return e("button",{type:"button",class:"quiet livenes\
s warn",title:"Go on showing what happens (.)",onClick:()=>G.value=!1,children:[e(f,{name:"play"})," Paused"]});switch(He.value){case"live":return e("button",{type:"\
button",class:"quiet liveness good",title:"This page changes as things happen. Pause it (.)",onClick:()=>G.value=!0,children:[e("i",{})," Live"]});case"polling":
return e("span",{class:"liveness warn",role:"status",title:"No stream of news comes through: the lists are read again every 5 seconds",children:[e("i",{})," Eve\
ry 5 s"]});case"reconnecting":return e("span",{class:"liveness warn",role:"status",children:[e("i",{})," Reconnecting…"]});default:return null}}function dn({children:t}){
let[a,n]=Te();return a?e(w,{title:"Something failed",children:e(Ge,{error:a,retry:n})}):e(y,{children:t})}function pn({route:{role:t,allTenants:a}}){return e(w,
{title:"Not allowed",children:e(M,{icon:"shield",title:"Your role does not allow this",children:["It needs the role ",t,a&&", in every tenant",". Whoever runs t\
his server can give it to you."]})})}function cn(){return e(w,{title:"No such page",children:e(M,{icon:"search",title:"There is nothing here",action:e("a",{class:"\
button primary",href:P("/"),children:"Go to the start"}),children:"The link may be old, or mistyped."})})}export{Un as a,Go as b,ca as c,ua as d,ya as e,oi as f};
