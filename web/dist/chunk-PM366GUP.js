import{$ as _e,A as k,Ab as mt,B as Z,Ba as $e,C as Te,Ca as me,Da as Ge,Ea as fe,Fa as R,G as B,Ga as Ve,H as P,Ja as Me,Ka as Be,Ma as je,Na as Ke,Oa as Ue,P as e,
Q as Ee,S as ce,T as ie,Ta as We,U as ue,Ua as He,V as Se,Va as C,W as De,Wa as ze,X as f,Xa as Je,Y as E,Ya as Qe,Z as N,_ as Pe,_a as re,a as g,aa as Ie,ab as Ye,
ba as j,bb as Ze,c as h,ca as X,cb as Xe,d as $,da as S,db as et,eb as tt,f as ye,fa as xe,fb as nt,g as be,ga as G,h as pe,ha as b,ia as L,ja as O,k as Q,ka as Re,
l as oe,la as ee,lb as ot,m as ge,ma as Ae,n as ae,na as Ne,oa as K,ob as at,pa as w,q as ke,qa as y,qb as it,r as we,ra as U,s as u,sa as Le,sb as rt,t as T,ta as _,
tb as st,u as Ce,ua as W,ub as lt,v as Y,va as Oe,vb as dt,w as M,wa as Fe,wb as pt,xa as F,xb as ct,y as m,ya as H,z as D,za as qe,zb as ut}from"./chunk-REPZEK65.js";var ft=262144;function se(t){return T(async a=>{if(t.size>ft)return;let o=await u("GET /v1/tenants/{tenant}/events/{event}/payload",{path:{tenant:m.value,event:t.
id},signal:a});return new Uint8Array(await o.arrayBuffer())},[m.value,t.id])}function le({event:t,payload:a}){let o=B.value==="portal"?void 0:`${ae}v1/tenants/${encodeURIComponent(
m.value)}/events/${encodeURIComponent(t.id)}/payload`;return t.size>ft?e(b,{children:["The payload has ",ie(t.size),", too much to be shown. ",o&&e("a",{href:o,
download:t.id,children:"Download it"})]}):e(S,{of:a,children:n=>n&&e(Be,{of:n,download:o})})}var vt={to:"/deliveries",label:"Deliveries"};async function Dt(t,a){let o={tenant:m.value},[n,{items:i}]=await Promise.all([u("GET /v1/tenants/{tenant}/deliveri\
es/{delivery}",{path:{...o,delivery:t},signal:a}),u("GET /v1/tenants/{tenant}/deliveries/{delivery}/attempts",{path:{...o,delivery:t},signal:a})]),[r,c]=await Promise.
all([u("GET /v1/tenants/{tenant}/events/{event}",{path:{...o,event:n.event},signal:a}),n.endpoint?u("GET /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{...o,
endpoint:n.endpoint},signal:a}):void 0]);return{delivery:n,attempts:i,event:r,endpoint:c}}function xn({id:t}){let a=T(o=>Dt(t,o),[m.value,t]);return H(["deliver\
ies"],o=>{o.some(n=>n.kind==="gap"||n.kind==="delivery"&&n.item.id===t)&&a.reload()}),a.data?e(Pt,{of:a.data,reload:a.reload}):e(w,{title:"Delivery",back:vt,children:e(
S,{of:a,children:()=>null})})}var ht=new Set(["delivered","failed","cancelled","skipped","quarantined"]);function Pt({of:{delivery:t,attempts:a,event:o,endpoint:n},
reload:i}){let[r,c]=h(!1),l=se(o),d={tenant:m.value},s=Number(M.value.get("attempt")),v=a.find(p=>p.number===s)??a.at(-1),q=xt(o,n,v,l.data),I=async()=>{try{await u(
"POST /v1/tenants/{tenant}/deliveries/{delivery}/replay",{path:{...d,delivery:t.id}}),E("It is delivered again"),Z({attempt:void 0},!0),i()}catch(p){N(p)}},V=async()=>{
if(await W({title:"Cancel the delivery?",action:"Cancel it",danger:!0,text:e("p",{children:"Nothing more of this event is sent to this endpoint. It can be repla\
yed later."})}))try{await u("POST /v1/tenants/{tenant}/jobs",{path:d,body:{kind:"cancel",filter:{event:t.event,endpoint:t.endpoint}}}),E("It is being cancelled")}catch(p){
N(p)}},ne=n&&!n.deleted_at,de=P("operator")&&!t.test&&e(g,{children:[t.state==="pending"&&e("button",{type:"button",onClick:()=>{V()},children:[e(f,{name:"cross"}),
" Cancel"]}),ht.has(t.state)&&e("button",{type:"button",onClick:()=>c(!0),children:"Replay to…"}),ne&&n.kind==="push"&&t.state!=="leased"&&e("button",{type:"b\
utton",class:"primary",onClick:()=>{I()},children:[e(f,{name:"refresh"})," ",t.state==="pending"?"Try now":"Replay"]})]});return e(w,{title:"Delivery of "+t.type,
heading:e("code",{children:t.type}),about:e(g,{children:["to ",n?e("a",{href:D("/endpoints/"+n.id),children:fe(n,n.id)}):"a draft of an endpoint"]}),back:vt,actions:de,
children:[t.reason&&e(b,{kind:t.state==="failed"||t.state==="quarantined"?"bad":"info",children:It(t,t.reason)}),e(y,{children:e(U,{of:[["State",e("span",{class:"\
row",children:[e(Qe,{of:t}),t.test&&e(R,{state:"test"})]})],["Attempts",t.attempts],["Event",e("a",{href:D("/events/"+o.id),children:e("code",{children:o.id})})],
["Delivery",e(j,{id:t.id})],["In all",t.finished_at&&ce(new Date(t.finished_at).getTime()-new Date(o.deliver_at??o.accepted_at).getTime())]]})}),e("div",{class:"\
split",children:[e(y,{title:"What happened",children:e(At,{delivery:t,event:o,attempts:a,shown:v})}),e("div",{children:[v&&e(y,{title:`Attempt ${v.number}`,actions:e(
Rt,{sent:q,attempt:v,scheme:n?.scheme}),children:e(Ue,{attempt:v})}),e(y,{title:"Payload",children:e(le,{event:o,payload:l})})]})]}),r&&e(Nt,{of:t,onClose:()=>c(
!1)})]})}var _t={skipped:"Nothing was sent: ",cancelled:"Cancelled: ",quarantined:"Quarantined: ",failed:"Given up: "},It=(t,a)=>{let o=(_t[t.state]??"")+a;return o.
charAt(0).toUpperCase()+o.slice(1)+"."};function xt(t,a,o,n){let i=o?.exchange?.request_body?Me(o.exchange.request_body):n;if(!a?.url||!i)return;let r=o?.exchange?.
request_header??[{name:"Content-Type",value:t.content_type},...t.header??[]];return{method:"POST",url:a.url,header:r,body:i}}function Rt({sent:t,attempt:a,scheme:o}){
if(!t)return null;let n=()=>{Xe.value={request:Ze(t),scheme:o},k("/debug")};return e(g,{children:[e(Ie,{text:Ye(t),children:"Copy as curl"}),a.exchange&&e("butt\
on",{type:"button",onClick:n,children:[e(f,{name:"bug"})," Debug the signature"]})]})}function At({delivery:t,event:a,attempts:o,shown:n}){let i=je();return e("\
ol",{class:"timeline",children:[e(z,{icon:"inbox",at:a.accepted_at,children:"Accepted"}),a.deliver_at&&e(z,{icon:"clock",at:a.deliver_at,children:"To be deliver\
ed"}),o.map(r=>e(z,{icon:r.cause?"cross":"check",tone:r.cause?"bad":"good",at:r.started_at,children:[e("button",{type:"button",class:"quiet","aria-pressed":r===
n,onClick:()=>Z({attempt:String(r.number)}),children:["Attempt ",r.number," ",e(Ve,{code:r.status})]}),e("small",{children:[r.cause?i?.get(r.cause)?.title??r.cause:
"delivered",", ",ce(r.duration_ms)]})]},r.number)),t.state==="leased"&&e(z,{icon:"send",tone:"info",children:"In progress"}),t.state==="pending"&&e(z,{icon:"clo\
ck",at:t.due_at&&new Date(t.due_at).getTime()>Ee.value?t.due_at:void 0,children:t.attempts>0?"Next attempt":"First attempt"}),ht.has(t.state)&&e(z,{icon:t.state===
"delivered"?"check":"minus",at:t.finished_at,children:e(R,{state:t.state})})]})}function z({icon:t,at:a,tone:o,children:n}){return e("li",{class:o,children:[e(f,
{name:t}),e("div",{children:n}),a&&e(C,{at:a})]})}function Nt({of:t,onClose:a}){let o=[...$e().values()].filter(i=>i.id!==t.endpoint),n=L({to:""},async({to:i})=>{
let r=await u("POST /v1/tenants/{tenant}/jobs",{path:{tenant:m.value},body:{kind:"replay",filter:{event:t.event,endpoint:t.endpoint,states:[t.state]},to:i}});E(
"It is sent to the other endpoint"),a(),k("/jobs/"+r.id)},({to:i})=>i?{}:{to:"Choose an endpoint."});return e(_,{title:"Replay to another endpoint",onClose:a,children:e(
"form",{ref:n.ref,class:"stack",noValidate:!0,onSubmit:n.submit,children:[e(O,{form:n}),e(Ne,{label:"Endpoint",value:n.values.to,error:n.errors.to,onValue:i=>n.
set({to:i}),hint:"It gets the event signed with its own secret. If it has had it, it gets it again.",options:[{value:"",label:"Choose one"},...o.map(i=>({value:i.
id,label:fe(i,i.id)+(i.description?` – ${i.description}`:"")}))]}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":n.
busy,children:"Replay"}),e("button",{type:"button",onClick:a,children:"Cancel"})]})]})})}async function yt(t){if(!t.disabled_at)return;let a={tenant:m.peek()},o={endpoint:t.id,states:["skipped"],reason:"endpoint disabled",since:t.disabled_at},{total:n}=await u(
"POST /v1/tenants/{tenant}/jobs",{path:a,body:{kind:"replay",filter:o,dry_run:!0}});if(n===0)return;await W({title:"Replay what was skipped?",action:`Replay ${ue(
n)}`,text:e("p",{children:[ue(n)," events were skipped for this endpoint since ",e(C,{at:t.disabled_at,exact:!0}),", while it was disabled."]})})&&k("/jobs/"+(await u(
"POST /v1/tenants/{tenant}/jobs",{path:a,body:{kind:"replay",filter:o}})).id)}function bt({endpoint:t}){let a=T(o=>u("GET /v1/tenants/{tenant}/endpoints/{endpoint}/snippets",{path:{tenant:m.value,endpoint:t.id},signal:o}),[m.value,t.id,t.
scheme]);return e(y,{title:"Verify code",children:e(S,{of:a,children:({items:o})=>{let n=o.find(i=>i.lang===M.value.get("lang"))??o[0];return e("div",{class:"st\
ack",children:[e("div",{class:"row",role:"group","aria-label":"Language",children:o.map(i=>e("button",{type:"button",class:i===n?"":"quiet","aria-pressed":i===n,
onClick:()=>Z({lang:i===o[0]?void 0:i.lang},!0),children:i.title},i.lang))}),n.missing&&e(b,{kind:"warn",children:["There is no code for this scheme in ",n.title,
": ",n.missing,". ",n.instead]}),n.install&&e(X,{label:"Install",text:n.install}),n.code&&e(X,{label:`${n.title} code`,text:n.code}),n.code&&e("p",{class:"hint",
children:["For ",n.framework,". It reads the body as it came in, and the secret from the environment: ",n.env?.map(i=>e("code",{children:[i," "]},i))]})]})}})})}function Eo({id:t}){let a=T(o=>u("GET /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:m.value,endpoint:t},signal:o}),[m.value,t]);return H(["endpoints"],
o=>{let n=o.findLast(i=>i.kind==="gap"||i.kind==="endpoint"&&i.item.id===t);n?.kind==="gap"?a.reload():n&&a.set(n.item)}),a.data?e(Lt,{endpoint:a.data,changed:a.
set}):e(w,{title:"Webhook details",back:{to:"/endpoints",label:"Endpoints"},children:e(S,{of:a,children:()=>null})})}function Lt({endpoint:t,changed:a}){let o=dt(),
[n,i]=h(!1),r=P("operator")&&!t.deleted_at,c=ct().data,l=c?.url===t.url?c?.items.filter(s=>s.endpoint===t.id):void 0,d=async s=>{try{let v={tenant:m.value,endpoint:t.
id},q=await u("GET /v1/tenants/{tenant}/endpoints/{endpoint}",{path:v});a(await u("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}",{path:v,body:{disabled:s}})),
E(s?"The endpoint is disabled":"The endpoint is enabled"),s||await yt(q)}catch(v){N(v)}};return e(w,{title:"Endpoint "+(t.url??t.id),heading:t.url??"Polled endp\
oint",about:t.description,back:{to:"/endpoints",label:"Endpoints"},actions:r&&e(g,{children:[e("button",{type:"button",onClick:()=>{d(!t.disabled)},children:[e(
f,{name:t.disabled?"play":"pause"})," ",t.disabled?"Enable":"Disable"]}),e("button",{type:"button",onClick:()=>i(!0),children:[e(f,{name:"refresh"})," Replay fa\
iled since…"]}),t.kind==="push"&&e("button",{type:"button",class:"primary","aria-disabled":o.busy,onClick:()=>{o.test({endpoint:t.id})},children:[e(f,{name:"b\
olt"})," Send a test"]})]}),children:[t.deleted_at&&e(b,{children:["It was deleted ",e(C,{at:t.deleted_at}),". What was sent to it is still here."]}),t.disabled&&
!t.deleted_at&&e(b,{kind:"warn",children:["It is disabled (",t.disabled_reason,"): new events are kept as skipped for it. Once it is enabled, they can be replay\
ed."]}),!t.disabled&&t.failing_since&&e(b,{kind:"bad",children:["Its attempts have done nothing but fail since ",e(C,{at:t.failing_since,exact:!0}),"."]}),e(y,{
children:e(U,{of:[["State",e(R,{state:at(t)})],["Id",e(j,{id:t.id})],["Events",t.event_types.includes("*")?"all":e("span",{class:"row",children:t.event_types.map(
s=>e("span",{class:"chip",children:s},s))})],["Scheme",e("code",{children:t.scheme})],["Created",e(C,{at:t.created_at})]]})}),e(pt,{of:o}),e(Le,{tabs:[{name:"de\
liveries",label:"Deliveries",content:()=>e(re,{endpoint:t.id,empty:e(G,{icon:"list",title:"Nothing was sent yet",children:"Send a test, or publish an event of a\
 type that it subscribes to."})})},{name:"charts",label:"Charts",content:()=>e(ot,{endpoint:t.id})},{name:"secret",label:"Secret and verify code",content:()=>e(
g,{children:[e(it,{endpoint:t}),e(bt,{endpoint:t})]})},...l?[{name:"received",label:"Received",content:()=>e(ut,{items:l})}]:[],...r?[{name:"settings",label:"Se\
ttings",content:()=>e(Ft,{endpoint:t,changed:a},t.updated_at)}]:[],...P("admin")||B.value==="portal"?[{name:"audit",label:"Activity",content:()=>e(nt,{target:t.
id})}]:[]]}),n&&e(Ot,{endpoint:t,onClose:()=>i(!1)})]})}function Ot({endpoint:t,onClose:a}){let[o,n]=h(),i=L({since:new Date(Date.now()-864e5).toISOString(),missing:!1},
async({since:r,missing:c})=>{let l={kind:c?"replay_missing":"replay",filter:{endpoint:t.id,since:r}},d={tenant:m.value};if(o===void 0){n((await u("POST /v1/tena\
nts/{tenant}/jobs",{path:d,body:{...l,dry_run:!0}})).total);return}let s=await u("POST /v1/tenants/{tenant}/jobs",{path:d,body:l});E("The replay has begun"),a(),
k("/jobs/"+s.id)});return e(_,{title:"Replay",onClose:a,children:e("form",{ref:i.ref,class:"stack",onSubmit:i.submit,children:[e(O,{form:i}),e("label",{class:"f\
ield",children:[e("span",{class:"label",children:"Since"}),e("input",{type:"datetime-local",value:Se(i.values.since),onInput:r=>{i.set({since:De(r.currentTarget.
value)??""}),n(void 0)}})]}),e(K,{label:"Also what it never got",hint:"Events of types that it subscribes to now, of which it has no delivery: because it was ne\
w, disabled, or failed.",checked:i.values.missing,onValue:r=>{i.set({missing:r}),n(void 0)}}),o!==void 0&&e(b,{kind:o>0?"info":"warn",children:o===0?"There is n\
othing to replay.":`${o} deliveries are made again, each with all its attempts.`}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary",disabled:o===
0,"aria-disabled":i.busy,children:o===void 0?"Count them":`Replay ${o}`}),e("button",{type:"button",onClick:a,children:"Cancel"})]})]})})}function Ft({endpoint:t,
changed:a}){let o=L({url:t.url??"",description:t.description,event_types:t.event_types,scheme:t.scheme,settings:rt(t.settings)},async l=>{a(await u("PATCH /v1/t\
enants/{tenant}/endpoints/{endpoint}",{path:{tenant:m.value,endpoint:t.id},body:{url:t.kind==="push"&&l.url!==t.url?l.url.trim():void 0,description:l.description,
event_types:l.event_types,scheme:l.scheme===t.scheme?void 0:l.scheme,settings:st(l.settings)}})),E("The settings were saved")},l=>({...t.kind==="push"?mt(l.url):
{},...l.event_types.length>0?{}:{event_types:"Choose at least one event."}})),{values:n,errors:i,set:r}=o,c=async()=>{if(await W({title:"Delete the endpoint?",action:"\
Delete",danger:!0,text:e("p",{children:"Its secrets are deleted, and what still waits for it is cancelled. What was sent to it stays in the log. This cannot be \
undone."})}))try{await u("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:m.value,endpoint:t.id}}),E("The endpoint was deleted"),k("/endpoints")}catch(d){
N(d)}};return e(g,{children:[e("form",{ref:o.ref,noValidate:!0,onSubmit:o.submit,children:[e(y,{children:e("div",{class:"stack",children:[t.kind==="push"&&e(ee,
{label:"Callback URL",type:"url",name:"url",value:n.url,error:i.url,onValue:l=>r({url:l})}),e(ee,{label:"Description",name:"description",value:n.description,error:i.
description,onValue:l=>r({description:l})}),e(tt,{value:n.scheme,error:i.scheme,onValue:l=>r({scheme:l}),hint:"Its secrets must fit the scheme."})]})}),e(y,{children:e(
et,{value:n.event_types,error:i.event_types,onValue:l=>r({event_types:l})})}),t.kind==="push"&&e(y,{title:"Delivery",children:e(lt,{value:n.settings,error:i.settings,
onValue:l=>r({settings:l})})}),e(O,{form:o}),e("div",{class:"submit",children:e("button",{type:"submit",class:"primary","aria-disabled":o.busy,children:"Save"})})]}),
e("div",{class:"below",children:e(y,{title:"Delete",actions:e("button",{type:"button",class:"danger",onClick:()=>{c()},children:[e(f,{name:"trash"})," Delete th\
e endpoint"]}),children:e("p",{class:"hint",children:"To stop deliveries for a while, disable it instead."})})})]})}function Jo(){let[t,a]=h(!1),o=Ge(),n=me(),i=[{name:"type",label:"Event type",kind:"text",placeholder:"the whole name",suggestions:o},...n.size>0?[{name:"source",
label:"Source",kind:"choice",options:[...n.values()].map(s=>({value:s.id,label:s.name}))}]:[],{name:"since",label:"Since",kind:"time"},{name:"until",label:"Unti\
l",kind:"time"}],r=Object.fromEntries(["type","source","since","until"].map(s=>[s,M.value.get(s)??void 0])),c=Ce((s,v)=>u("GET /v1/tenants/{tenant}/events",{path:{
tenant:m.value},query:{...r,cursor:s},signal:v}),[m.value,JSON.stringify(r)]),l=qe(c,"event",s=>(!r.type||s.type===r.type)&&(!r.source||s.source===r.source)&&!r.
until),d=P("operator")&&B.value!=="portal"&&e("button",{type:"button",class:"primary",onClick:()=>a(!0),children:[e(f,{name:"send"})," Send an event"]});return e(
w,{title:"Events",about:"What happened. Each is delivered to the endpoints that subscribe to its type.",actions:d,children:[e(He,{label:"Events",list:c,fresh:l,
filters:i,link:s=>D("/events/"+s.id),columns:[{head:"Event",kind:"main",cell:s=>e(g,{children:[e("code",{children:s.type}),e("small",{children:[s.id,s.reason&&`\
 – ${s.reason}`]})]})},{head:"From",kind:"minor",cell:s=>s.test?e(R,{state:"test"}):s.source?n.get(s.source)?.name??s.source:"API"},{head:"Size",kind:"minor",
cell:s=>ie(s.size)},{head:"Accepted",cell:s=>e(C,{at:s.accepted_at})}],empty:e(G,{icon:"activity",title:"No events yet",action:d,children:"Publish one from here\
, through the API, or let a source receive it."})}),t&&e(qt,{types:o,onClose:()=>a(!1)})]})}function qt({types:t,onClose:a}){let o={tenant:m.value},n=L({type:"",
id:"",payload:`{
  "hello": "world"
}`},async({type:d,id:s,payload:v})=>{let q=await u("POST /v1/tenants/{tenant}/events",{path:o,query:{type:d.trim(),id:s.trim()||void 0},body:new Blob([v],{type:"\
application/json"})});E(q.duplicate?"It was published before":"The event was published"),a(),k("/events/"+q.id)},({type:d,payload:s})=>{try{JSON.parse(s)}catch{
return{...d.trim()?{}:{type:"Enter the event's type."},payload:"This is no JSON."}}return d.trim()?{}:{type:"Enter the event's type."}}),{values:i,errors:r,set:c}=n,
l=d=>{c({type:d}),t.includes(d)&&u("GET /v1/tenants/{tenant}/event-types/{name}",{path:{...o,name:d}}).then(s=>s.example!==void 0&&c({payload:JSON.stringify(s.example,
null,2)}),N)};return e(_,{title:"Send an event",onClose:a,wide:!0,children:e("form",{ref:n.ref,class:"stack",noValidate:!0,onSubmit:n.submit,children:[e(O,{form:n}),
e(Re,{label:"Event type",error:r.type,children:d=>e(g,{children:[e("input",{...d,type:"text",autocomplete:"off",spellcheck:!1,autofocus:!0,list:"send-types",placeholder:"\
such as user.created",value:i.type,onInput:s=>l(s.currentTarget.value)}),e("datalist",{id:"send-types",children:t.map(s=>e("option",{value:s},s))})]})}),e(Ae,{label:"\
Payload",rows:10,value:i.payload,error:r.payload,onValue:d=>c({payload:d}),hint:"JSON. It is delivered exactly as it stands here."}),e(ee,{label:"Id",value:i.id,
error:r.id,onValue:d=>c({id:d}),hint:"If the event has one of its own. Published twice, it is delivered once."}),e("div",{class:"submit",children:[e("button",{type:"\
submit",class:"primary","aria-disabled":n.busy,children:"Send"}),e("button",{type:"button",onClick:a,children:"Cancel"})]})]})})}var gt={to:"/events",label:"Eve\
nts"};function Qo({id:t}){let a=T(o=>u("GET /v1/tenants/{tenant}/events/{event}",{path:{tenant:m.value,event:t},signal:o}),[m.value,t]);return H(["deliveries"],
o=>{o.some(n=>n.kind==="gap"||n.kind==="delivery"&&n.item.event===a.data?.sealhook_id)&&a.reload()}),a.data?e($t,{of:a.data}):e(w,{title:"Event",back:gt,children:e(
S,{of:a,children:()=>null})})}function $t({of:t}){let[a,o]=h(!1),n=se(t),i=me(),r=Je.filter(l=>(t.deliveries[l]??0)>0),c=r.length>0;return e(w,{title:"Event "+t.
type,heading:e("code",{children:t.type}),back:gt,actions:P("operator")&&c&&!t.test&&e("button",{type:"button",class:"primary",onClick:()=>o(!0),children:[e(f,{name:"\
refresh"})," Replay…"]}),children:[e(y,{children:e(U,{of:[["Id",e(j,{id:t.id})],["Accepted",e(C,{at:t.accepted_at})],["To be delivered",t.deliver_at&&e(C,{at:t.
deliver_at})],["Expires",t.expires_at&&e(C,{at:t.expires_at})],["From",t.test?e(R,{state:"test"}):t.source?e("a",{href:D("/sources/"+t.source),children:i.get(t.
source)?.name??t.source}):"API"],["Order",t.ordering_key&&e("code",{children:t.ordering_key})],["Content type",t.content_type],["Deliveries",c?e("span",{class:"\
row",children:r.map(l=>e(R,{state:l,children:`${t.deliveries[l]} ${l==="leased"?"in progress":l}`},l))}):"none"]]})}),e(re,{event:t.sealhook_id,title:"Deliverie\
s",empty:e(b,{children:["It has no delivery: ",t.reason??"no endpoint subscribed to it","."]})}),e(y,{title:"Payload",children:e(le,{event:t,payload:n})}),t.header&&
t.header.length>0&&e(y,{title:"Headers that are delivered with it",children:e(X,{label:"Headers",text:Ke(t.header)})}),a&&e(Gt,{of:t,onClose:()=>o(!1)})]})}function Gt({
of:t,onClose:a}){let o=["failed","delivered","cancelled","skipped","quarantined"].filter(r=>(t.deliveries[r]??0)>0),n=L({states:o.filter(r=>r!=="delivered"||o.length===
1)},async({states:r})=>{let c=await u("POST /v1/tenants/{tenant}/jobs",{path:{tenant:m.value},body:{kind:"replay",filter:{event:t.sealhook_id,states:r}}});E("It\
 is delivered again"),a(),k("/jobs/"+c.id)},({states:r})=>r.length>0?{}:{states:"Choose at least one."}),{states:i}=n.values;return e(_,{title:"Replay the event",
onClose:a,children:e("form",{ref:n.ref,class:"stack",noValidate:!0,onSubmit:n.submit,children:[e(O,{form:n}),e("fieldset",{children:[e("legend",{children:"Make \
these deliveries again"}),o.map(r=>e(K,{label:`${t.deliveries[r]} ${r}`,checked:i.includes(r),hint:r==="delivered"?"The receiver gets it once more, under the sa\
me id.":void 0,onValue:c=>n.set({states:c?[...i,r]:i.filter(l=>l!==r)})},r)),e("p",{class:"error",children:n.errors.states})]}),o.length===0&&e(b,{children:"All\
 of its deliveries are still on their way."}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":n.busy,disabled:o.length===
0,children:"Replay"}),e("button",{type:"button",onClick:a,children:"Cancel"})]})]})})}function ta(t){let a;return function(n){let i=T(async()=>({page:a??=await t()}),[]),r=a??i.data?.page;return r?e(r,{...n}):e(S,{of:i,children:()=>null})}}var te=pe(!1),he=pe(!1);function kt(t){let a=0,o=n=>{if(n.key.toLowerCase()==="k"&&(n.ctrlKey||n.metaKey)){n.preventDefault(),te.value=!0;return}if(n.ctrlKey||n.
metaKey||n.altKey||oe.value==="off"||We(n.target))return;let i=Date.now()-a<1500&&t.find(r=>r.nav?.key===n.key);a=n.key==="g"?Date.now():0,i?(n.preventDefault(),
k(i.path)):n.key==="?"?he.value=!0:n.key==="."&&(F.value=!F.value,Pe(F.value?"Paused":"Live"))};return addEventListener("keydown",o),()=>removeEventListener("ke\
ydown",o)}var ve={evt_:"/events/",dlv_:"/deliveries/",ep_:"/endpoints/",src_:"/sources/",req_:"/requests/",job_:"/jobs/"};function wt({routes:t}){return e(g,{children:[
e("button",{type:"button",class:"search",onClick:()=>te.value=!0,children:[e(f,{name:"search"})," ",e("span",{children:"Search or paste an id"})," ",e("kbd",{children:"\
Ctrl K"})]}),te.value&&e(Vt,{routes:t})]})}function Vt({routes:t}){let[a,o]=h(""),[n,i]=h(0),[r,c]=h([]),l=be();$(()=>{let p=new AbortController,A={tenant:m.peek()};
return Promise.all([u("GET /v1/tenants/{tenant}/endpoints",{path:A,signal:p.signal}).then(({items:J})=>J.map(x=>({label:x.url||x.description||x.id,hint:x.id,icon:"\
send",to:"/endpoints/"+x.id}))),u("GET /v1/tenants/{tenant}/sources",{path:A,signal:p.signal}).then(({items:J})=>J.map(x=>({label:x.name,hint:x.id,icon:"inbox",
to:"/sources/"+x.id})),()=>[])]).then(J=>c(J.flat()),()=>{}),()=>p.abort()},[]);let d=a.trim().toLowerCase(),s=t.flatMap(p=>p.nav?[{label:p.nav.label,hint:p.nav.
group,icon:p.nav.icon,to:p.path}]:[]),v=Object.keys(ve).find(p=>d.startsWith(p)),I=[...v&&t.some(p=>p.path.startsWith(ve[v]))?[{label:"Go to "+a.trim(),icon:"ar\
row",to:ve[v]+a.trim()}]:[],...[...s,...r].filter(p=>`${p.label} ${p.hint??""}`.toLowerCase().includes(d))].slice(0,12),V=Math.min(n,I.length-1),ne=p=>{p&&(te.value=
!1,k(p.to))},de=p=>{let A={ArrowDown:1,ArrowUp:-1}[p.key];A?(p.preventDefault(),i((V+A+I.length)%Math.max(1,I.length))):p.key==="Enter"&&(p.preventDefault(),ne(
I[V]))};return e(_,{title:"Go to",onClose:()=>te.value=!1,children:[e("input",{type:"text",role:"combobox","aria-expanded":"true","aria-controls":l,"aria-active\
descendant":I.length?`${l}-${V}`:void 0,"aria-label":"A page, an endpoint, a source or an id",placeholder:"A page, an endpoint, a source or an id",autocomplete:"\
off",spellcheck:!1,autofocus:!0,value:a,onInput:p=>{o(p.currentTarget.value),i(0)},onKeyDown:de}),e("ul",{class:"palette",role:"listbox",id:l,"aria-label":"Foun\
d",children:[I.map((p,A)=>e("li",{role:"option",id:`${l}-${A}`,"aria-selected":A===V,onClick:()=>ne(p),children:[e(f,{name:p.icon})," ",e("span",{children:p.label}),
" ",p.hint&&e("small",{children:p.hint})]},p.to)),I.length===0&&e("li",{class:"hint",children:"Nothing of that name."})]})]})}var Mt=[["Ctrl K","go anywhere, or\
 paste an id"],["?","this list"],["g and a letter","go to a page: g e endpoints, g d deliveries, g s sources, g r requests"],["/","the filters of a list"],["j, \
k","the next and the previous row"],["Enter","open the row"],["c","copy the row's id"],[".","pause what is live"],["Esc","close"]];function Ct(){return he.value?
e(_,{title:"Keys",onClose:()=>he.value=!1,children:[e("dl",{class:"keys",children:Mt.map(([t,a])=>e("div",{children:[e("dt",{children:e("kbd",{children:t})}),e(
"dd",{children:a})]},t))}),e(K,{label:"Single keys are shortcuts",checked:oe.value==="on",onValue:t=>oe.value=t?"on":"off"})]}):null}var Bt=30;function Tt(){return ke.value?e(jt,{}):null}function jt(){let[t,a]=h(2),[o,n]=h(2),i=()=>{we("GET",ae+"v1/sign-in").catch(()=>{let r=Math.min(Bt,t*2);
a(r),n(r)})};return $(()=>{if(o<=0){i();return}let r=setTimeout(()=>n(o-1),1e3);return()=>clearTimeout(r)},[o]),e(b,{kind:"warn",children:e("span",{class:"row",
children:[e("strong",{role:"status",children:"The server cannot be reached."})," ",o>0?`Trying again in ${o} s.`:"Trying again…"," ",e("button",{type:"button",
onClick:i,children:"Try now"})]})})}var Kt={system:"light",light:"dark",dark:"system"},Ut={system:"circle",light:"sun",dark:"moon"};function Et(){if(ge.value)return null;let t=`Theme: ${Q.value}`;
return e("button",{type:"button",class:"quiet icon-only","aria-label":t,title:t,onClick:()=>Q.value=Kt[Q.value],children:e(f,{name:Ut[Q.value]})})}function Va({routes:t,brand:a,tools:o,user:n}){let[i,r]=h(!1);$(()=>kt(t),[t]),$(()=>r(!1),[Y.value]);let c=Te(t,Y.value),l=t.filter(St);return e("div",{class:"\
shell",children:[e("a",{class:"skip",href:"#main",onClick:d=>{d.preventDefault(),document.querySelector("main h1")?.focus()},children:"Skip to the page"}),e("he\
ader",{class:"top",children:[e("button",{type:"button",class:"quiet icon-only burger","aria-label":"Menu","aria-expanded":i,"aria-controls":"nav",onClick:()=>r(
!i),children:e(f,{name:i?"cross":"menu"})}),e("a",{class:"brand",href:D("/"),children:a}),o,e("div",{class:"spring"}),e(Ht,{}),e(wt,{routes:l}),e(ze,{}),e(Et,{}),
n]}),e("nav",{id:"nav",class:i?"open":void 0,"aria-label":"Pages",children:[...new Set(l.flatMap(d=>d.nav?.group??[]))].map(d=>e("div",{children:[d&&e("h2",{children:d}),
e("ul",{children:l.filter(s=>s.nav?.group===d).map(s=>e("li",{children:e(Wt,{route:s})},s.path))})]},d))}),e("main",{id:"main",children:[e(Tt,{}),e(zt,{children:c?
St(c.route)?e(c.route.page,{...c.params}):e(Jt,{role:c.route.role}):e(Qt,{})},m.value+Y.value)]}),e(Ct,{}),e(Oe,{}),e(_e,{})]})}var St=t=>!t.role||P(t.role);function Wt({
route:t}){let a=Y.value,o=a===t.path||t.path!=="/"&&a.startsWith(t.path+"/");return e("a",{href:D(t.path),"aria-current":a===t.path?"page":o?"true":void 0,children:[
e(f,{name:t.nav.icon})," ",t.nav.label]})}function Ht(){if(F.value)return e("button",{type:"button",class:"quiet liveness warn",title:"Go on showing what happen\
s (.)",onClick:()=>F.value=!1,children:[e(f,{name:"play"})," Paused"]});switch(Fe.value){case"live":return e("button",{type:"button",class:"quiet liveness good",
title:"This page changes as things happen. Pause it (.)",onClick:()=>F.value=!0,children:[e("i",{})," Live"]});case"polling":return e("span",{class:"liveness wa\
rn",role:"status",title:"No stream of news comes through: the lists are read again every 5 seconds",children:[e("i",{})," Every 5 s"]});case"reconnecting":return e(
"span",{class:"liveness warn",role:"status",children:[e("i",{})," Reconnecting…"]});default:return null}}function zt({children:t}){let[a,o]=ye();return a?e(w,
{title:"Something failed",children:e(xe,{error:a,retry:o})}):e(g,{children:t})}function Jt({role:t}){return e(w,{title:"Not allowed",children:e(G,{icon:"shield",
title:"Your role does not allow this",children:["It needs the role ",t,". Whoever runs this server can give it to you."]})})}function Qt(){return e(w,{title:"No\
 such page",children:e(G,{icon:"search",title:"There is nothing here",action:e("a",{class:"button primary",href:D("/"),children:"Go to the start"}),children:"Th\
e link may be old, or mistyped."})})}export{xn as a,Eo as b,Jo as c,Qo as d,ta as e,Va as f};
