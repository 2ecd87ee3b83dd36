import{$ as f,$a as be,A as k,Aa as z,Ab as ft,B as te,Ba as je,Bb as vt,C as xe,Ca as x,Cb as ht,Da as J,Db as yt,Ea as Ke,Eb as bt,Fa as Ue,Fb as gt,G as R,Ga as We,
H as _,Ha as He,Hb as kt,Ia as $,Ib as wt,Ja as M,Ka as ze,Ma as Je,Na as Qe,Oa as ye,P as e,Pa as Ye,Q as Ie,Qa as Ze,Ra as A,S as Re,Sa as Xe,T as he,U as le,
V as ne,W as Ae,X as Ne,Xa as et,Ya as tt,Z as Le,Za as T,_ as Oe,_a as nt,a as y,bb as ot,c as h,d as D,db as de,e as fe,ea as E,f as Te,fa as O,g as Ce,ga as Fe,
gb as at,h as ve,ha as qe,hb as it,ja as $e,jb as rt,k as X,ka as U,kb as st,l as se,la as W,lb as lt,m as Ee,ma as S,mb as dt,n as j,nb as pt,oa as Ge,pa as V,
q as Se,qa as g,r as De,ra as F,s as m,sa as q,t as C,ta as Ve,tb as ct,u as Pe,ua as oe,v as ee,va as Me,w as K,wa as Be,wb as ut,x as _e,xa as H,y as u,ya as w,
yb as mt,z as P,za as b}from"./chunk-AEUXTT52.js";var Tt=262144;function pe(t){return C(async a=>{if(t.size>Tt)return;let o=await m("GET /v1/tenants/{tenant}/events/{event}/payload",{path:{tenant:u.value,event:t.
id},signal:a});return new Uint8Array(await o.arrayBuffer())},[u.value,t.id])}function ce({event:t,payload:a}){let o=R.value==="portal"?void 0:`${j}v1/tenants/${encodeURIComponent(
u.value)}/events/${encodeURIComponent(t.id)}/payload`;return t.size>Tt?e(g,{children:["The payload has ",le(t.size),", too much to be shown. ",o&&e("a",{href:o,
download:t.id,children:"Download it"})]}):e(S,{of:a,children:n=>n&&e(it,{of:n,download:o})})}var Ct={to:"/deliveries",label:"Deliveries"};async function Gt(t,a){let o={tenant:u.value},[n,{items:r}]=await Promise.all([m("GET /v1/tenants/{tenant}/deliveri\
es/{delivery}",{path:{...o,delivery:t},signal:a}),m("GET /v1/tenants/{tenant}/deliveries/{delivery}/attempts",{path:{...o,delivery:t},signal:a})]),[i,p]=await Promise.
all([m("GET /v1/tenants/{tenant}/events/{event}",{path:{...o,event:n.event},signal:a}),n.endpoint?m("GET /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{...o,
endpoint:n.endpoint},signal:a}):void 0]);return{delivery:n,attempts:r,event:i,endpoint:p}}function Wn({id:t}){let a=C(o=>Ue(Gt(t,o)),[u.value,t]);return M(["del\
iveries"],o=>{o.some(n=>n.kind==="gap"||n.kind==="delivery"&&n.item.id===t)&&a.reload()}),a.data?e(Vt,{of:a.data,reload:a.reload}):e(w,{title:"Delivery",back:Ct,
children:e(S,{of:a,children:()=>null})})}var Et=new Set(["delivered","failed","cancelled","skipped","quarantined"]);function Vt({of:{delivery:t,attempts:a,event:o,
endpoint:n},reload:r}){let[i,p]=h(!1),l=pe(o),d={tenant:u.value},s=Number(K.value.get("attempt")),v=a.find(N=>N.number===s)??a.at(-1),I=jt(o,n,v,l.data),ie=async()=>{
try{await m("POST /v1/tenants/{tenant}/deliveries/{delivery}/replay",{path:{...d,delivery:t.id}}),E("It is delivered again"),te({attempt:void 0},!0),r()}catch(N){
O(N)}},ue=async()=>{if(await J({title:"Cancel the delivery?",action:"Cancel it",danger:!0,text:e("p",{children:"Nothing more of this event is sent to this endpo\
int. It can be replayed later."})}))try{await m("POST /v1/tenants/{tenant}/jobs",{path:d,body:{kind:"cancel",filter:{event:t.event,endpoint:t.endpoint}}}),E("It\
 is being cancelled")}catch(N){O(N)}},Y=n&&!n.deleted_at,me=_("operator")&&!t.test&&e(y,{children:[t.state==="pending"&&e("button",{type:"button",onClick:()=>{ue()},
children:[e(f,{name:"cross"})," Cancel"]}),Et.has(t.state)&&e("button",{type:"button",onClick:()=>p(!0),children:"Replay to…"}),Y&&n.kind==="push"&&t.state!==
"leased"&&e("button",{type:"button",class:"primary",onClick:()=>{ie()},children:[e(f,{name:"refresh"})," ",t.state==="pending"?"Try now":"Replay"]})]});return e(
w,{title:"Delivery of "+t.type,heading:e("code",{children:t.type}),about:e(y,{children:["to ",n?e("a",{href:P("/endpoints/"+n.id),children:Ze(n,n.id)}):"a draft\
 of an endpoint"]}),back:Ct,actions:me,children:[t.reason&&e(g,{kind:t.state==="failed"||t.state==="quarantined"?"bad":"info",children:Bt(t,t.reason)}),e(b,{children:e(
z,{of:[["State",e("span",{class:"row",children:[e(ot,{of:t}),t.test&&e(A,{state:"test"})]})],["Attempts",t.attempts],["Event",e("a",{href:P("/events/"+o.id),children:e(
"code",{children:o.id})})],["Delivery",e(U,{id:t.id})],["In all",t.finished_at&&he(new Date(t.finished_at).getTime()-new Date(o.deliver_at??o.accepted_at).getTime())]]})}),
e("div",{class:"split",children:[e(b,{title:"What happened",children:e(Ut,{delivery:t,event:o,attempts:a,shown:v})}),e("div",{children:[v&&e(b,{title:`Attempt ${v.
number}`,actions:e(Kt,{sent:I,attempt:v,scheme:n?.scheme}),children:e(st,{attempt:v})}),e(b,{title:"Payload",children:e(ce,{event:o,payload:l})})]})]}),i&&e(Wt,
{of:t,onClose:()=>p(!1)})]})}var Mt={skipped:"Nothing was sent: ",cancelled:"Cancelled: ",quarantined:"Quarantined: ",failed:"Given up: "},Bt=(t,a)=>{let o=(Mt[t.
state]??"")+Re(a);return o.charAt(0).toUpperCase()+o.slice(1)+"."};function jt(t,a,o,n){let r=o?.exchange?.request_body?at(o.exchange.request_body):n;if(!a?.url||
!r)return;let i=o?.exchange?.request_header??[{name:"Content-Type",value:t.content_type},...t.header??[]];return{method:"POST",url:a.url,header:i,body:r}}function Kt({
sent:t,attempt:a,scheme:o}){if(!t)return null;let n=()=>{Oe.value={request:Le(t),scheme:o},k("/debug")};return e(y,{children:[e($e,{sent:t}),a.exchange&&e("butt\
on",{type:"button",onClick:n,children:[e(f,{name:"bug"})," Debug the signature"]})]})}function Ut({delivery:t,event:a,attempts:o,shown:n}){let r=We();return e("\
ol",{class:"timeline",children:[e(Q,{icon:"inbox",at:a.accepted_at,children:"Accepted"}),a.deliver_at&&e(Q,{icon:"clock",at:a.deliver_at,children:"To be deliver\
ed"}),o.map(i=>e(Q,{icon:i.cause?"cross":"check",tone:i.cause?"bad":"good",at:i.started_at,children:[e("button",{type:"button",class:"quiet","aria-pressed":i===
n,onClick:()=>te({attempt:String(i.number)}),children:["Attempt ",i.number," ",e(Xe,{code:i.status})]}),e("small",{children:[i.cause?r?.get(i.cause)?.title??i.cause:
"delivered",", ",he(i.duration_ms)]})]},i.number)),t.state==="leased"&&e(Q,{icon:"send",tone:"info",children:"In progress"}),t.state==="pending"&&e(Q,{icon:"clo\
ck",at:t.due_at&&new Date(t.due_at).getTime()>Ie.value?t.due_at:void 0,children:t.attempts>0?"Next attempt":"First attempt"}),Et.has(t.state)&&e(Q,{icon:t.state===
"delivered"?"check":"minus",at:t.finished_at,children:e(A,{state:t.state})})]})}function Q({icon:t,at:a,tone:o,children:n}){return e("li",{class:o,children:[e(f,
{name:t}),e("div",{children:n}),a&&e(T,{at:a})]})}function Wt({of:t,onClose:a}){let o=Qe(Je()).filter(r=>r.value!==t.endpoint),n=F({to:""},async({to:r})=>{let i=await m(
"POST /v1/tenants/{tenant}/jobs",{path:{tenant:u.value},body:{kind:"replay",filter:{event:t.event,endpoint:t.endpoint,states:[t.state]},to:r}});E("It is sent to\
 the other endpoint"),a(),k("/jobs/"+i.id)},({to:r})=>r?{}:{to:"Choose an endpoint."});return e(x,{title:"Replay to another endpoint",onClose:a,children:e("form",
{ref:n.ref,class:"stack",noValidate:!0,onSubmit:n.submit,children:[e(q,{form:n}),e(Be,{label:"Endpoint",value:n.values.to,error:n.errors.to,onValue:r=>n.set({to:r}),
hint:"It gets the event signed with its own secret. If it has had it, it gets it again.",options:[{value:"",label:"Choose one"},...o]}),e("div",{class:"submit",
children:[e("button",{type:"submit",class:"primary","aria-disabled":n.busy,children:"Replay"}),e("button",{type:"button",onClick:a,children:"Cancel"})]})]})})}async function St(t){if(!t.disabled_at)return;let a={tenant:u.peek()},o={endpoint:t.id,states:["skipped"],reason:"endpoint disabled",since:t.disabled_at},{total:n}=await m(
"POST /v1/tenants/{tenant}/jobs",{path:a,body:{kind:"replay",filter:o,dry_run:!0}});if(n===0)return;await J({title:"Replay what was skipped?",action:`Replay ${ne(
n)}`,text:e("p",{children:[ne(n)," events were skipped for this endpoint since ",e(T,{at:t.disabled_at,exact:!0}),", while it was disabled."]})})&&k("/jobs/"+(await m(
"POST /v1/tenants/{tenant}/jobs",{path:a,body:{kind:"replay",filter:o}})).id)}function Dt({endpoint:t}){let a=C(o=>m("GET /v1/tenants/{tenant}/endpoints/{endpoint}/snippets",{path:{tenant:u.value,endpoint:t.id},signal:o}),[u.value,t.id,t.
scheme]);return e(b,{title:"Verify code",children:e(S,{of:a,children:({items:o})=>{let n=o.find(r=>r.lang===K.value.get("lang"))??o[0];return e("div",{class:"st\
ack",children:[e("div",{class:"row",role:"group","aria-label":"Language",children:o.map(r=>e("button",{type:"button",class:r===n?"":"quiet","aria-pressed":r===n,
onClick:()=>te({lang:r===o[0]?void 0:r.lang},!0),children:r.title},r.lang))}),n.missing&&e(g,{kind:"warn",children:["There is no code for this scheme in ",n.title,
": ",n.missing,". ",n.instead]}),n.install&&e(W,{label:"Install",text:n.install}),n.code&&e(W,{label:`${n.title} code`,text:n.code}),n.code&&e("p",{class:"hint",
children:["For ",n.framework,". It reads the body as it came in, and the secret from the environment: ",n.env?.map(r=>e("code",{children:[r," "]},r))]})]})}})})}function Vo({id:t}){let a=C(o=>m("GET /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:u.value,endpoint:t},signal:o}),[u.value,t]);return M(["endpoints"],
o=>{let n=o.findLast(r=>r.kind==="gap"||r.kind==="endpoint"&&r.item.id===t);n?.kind==="gap"?a.reload():n&&a.set(n.item)}),a.data?e(Ht,{endpoint:a.data,changed:a.
set}):e(w,{title:"Webhook details",back:{to:"/endpoints",label:"Endpoints"},children:e(S,{of:a,children:()=>null})})}function Ht({endpoint:t,changed:a}){let o=yt(),
[n,r]=h(!1),i=_("operator")&&!t.deleted_at,p=gt().data,l=p?.url===t.url?p?.items.filter(s=>s.endpoint===t.id):void 0,d=async s=>{try{let v={tenant:u.value,endpoint:t.
id},I=await m("GET /v1/tenants/{tenant}/endpoints/{endpoint}",{path:v});a(await m("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}",{path:v,body:{disabled:s}})),
E(s?"The endpoint is disabled":"The endpoint is enabled"),s||await St(I)}catch(v){O(v)}};return e(w,{title:"Endpoint "+(t.url??t.id),heading:t.url??"Polled endp\
oint",about:t.description,back:{to:"/endpoints",label:"Endpoints"},actions:i&&e(y,{children:[e("button",{type:"button",onClick:()=>{d(!t.disabled)},children:[e(
f,{name:t.disabled?"play":"pause"})," ",t.disabled?"Enable":"Disable"]}),e("button",{type:"button",onClick:()=>r(!0),children:[e(f,{name:"refresh"})," Replay fa\
iled since…"]}),t.kind==="push"&&e("button",{type:"button",class:"primary","aria-disabled":o.busy,onClick:()=>{o.test({endpoint:t.id})},children:[e(f,{name:"b\
olt"})," Send a test"]})]}),children:[t.deleted_at&&e(g,{children:["It was deleted ",e(T,{at:t.deleted_at}),". What was sent to it is still here."]}),t.disabled&&
!t.deleted_at&&e(g,{kind:"warn",children:["It is disabled (",t.disabled_reason,"): new events are kept as skipped for it. Once it is enabled, they can be replay\
ed."]}),!t.disabled&&t.failing_since&&e(g,{kind:"bad",children:["Its attempts have done nothing but fail since ",e(T,{at:t.failing_since,exact:!0}),"."]}),e(b,{
children:e(z,{of:[["State",e(A,{state:ut(t)})],["Id",e(U,{id:t.id})],["Events",t.event_types.includes("*")?"all":e("span",{class:"row",children:t.event_types.map(
s=>e("span",{class:"chip",children:s},s))})],["Scheme",e("code",{children:t.scheme})],["Created",e(T,{at:t.created_at})]]})}),e(bt,{of:o}),e(je,{tabs:[{name:"de\
liveries",label:"Deliveries",content:()=>e(de,{endpoint:t.id,empty:e(V,{icon:"list",title:"Nothing was sent yet",children:"Send a test, or publish an event of a\
 type that it subscribes to."})})},{name:"charts",label:"Charts",content:()=>e(ct,{endpoint:t.id})},{name:"secret",label:"Secret and verify code",content:()=>e(
y,{children:[e(mt,{endpoint:t}),e(Dt,{endpoint:t})]})},...l?[{name:"received",label:"Received",content:()=>e(kt,{items:l})}]:[],...i?[{name:"settings",label:"Se\
ttings",content:()=>e(Jt,{endpoint:t,changed:a},t.updated_at)}]:[],..._("admin")||R.value==="portal"?[{name:"audit",label:"Activity",content:()=>e(pt,{target:t.
id})}]:[]]}),n&&e(zt,{endpoint:t,onClose:()=>r(!1)})]})}function zt({endpoint:t,onClose:a}){let[o,n]=h(),r=F({since:new Date(Date.now()-864e5).toISOString(),missing:!1},
async({since:i,missing:p})=>{let l={kind:p?"replay_missing":"replay",filter:{endpoint:t.id,since:i}},d={tenant:u.value};if(o===void 0){n((await m("POST /v1/tena\
nts/{tenant}/jobs",{path:d,body:{...l,dry_run:!0}})).total);return}let s=await m("POST /v1/tenants/{tenant}/jobs",{path:d,body:l});E("The replay has begun"),a(),
k("/jobs/"+s.id)});return e(x,{title:"Replay",onClose:a,children:e("form",{ref:r.ref,class:"stack",onSubmit:r.submit,children:[e(q,{form:r}),e("label",{class:"f\
ield",children:[e("span",{class:"label",children:"Since"}),e("input",{type:"datetime-local",value:Ae(r.values.since),onInput:i=>{r.set({since:Ne(i.currentTarget.
value)??""}),n(void 0)}})]}),e(H,{label:"Also what it never got",hint:"Events of types that it subscribes to now, of which it has no delivery: because it was ne\
w, disabled, or failed.",checked:r.values.missing,onValue:i=>{r.set({missing:i}),n(void 0)}}),o!==void 0&&e(g,{kind:o>0?"info":"warn",children:o===0?"There is n\
othing to replay.":`${o} deliveries are made again, each with all its attempts.`}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary",disabled:o===
0,"aria-disabled":r.busy,children:o===void 0?"Count them":`Replay ${o}`}),e("button",{type:"button",onClick:a,children:"Cancel"})]})]})})}function Jt({endpoint:t,
changed:a}){let o=F({url:t.url??"",description:t.description,event_types:t.event_types,scheme:t.scheme,settings:ft(t.settings)},async l=>{a(await m("PATCH /v1/t\
enants/{tenant}/endpoints/{endpoint}",{path:{tenant:u.value,endpoint:t.id},body:{url:t.kind==="push"&&l.url!==t.url?l.url.trim():void 0,description:l.description,
event_types:l.event_types,scheme:l.scheme===t.scheme?void 0:l.scheme,settings:vt(l.settings)}})),E("The settings were saved")},l=>({...t.kind==="push"?wt(l.url):
{},...l.event_types.length>0?{}:{event_types:"Choose at least one event."}})),{values:n,errors:r,set:i}=o,p=async()=>{if(await J({title:"Delete the endpoint?",action:"\
Delete",danger:!0,text:e("p",{children:"Its secrets are deleted, and what still waits for it is cancelled. What was sent to it stays in the log. This cannot be \
undone."})}))try{await m("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:u.value,endpoint:t.id}}),E("The endpoint was deleted"),k("/endpoints")}catch(d){
O(d)}};return e(y,{children:[e("form",{ref:o.ref,noValidate:!0,onSubmit:o.submit,children:[e(b,{children:e("div",{class:"stack",children:[t.kind==="push"&&e(oe,
{label:"Callback URL",type:"url",name:"url",value:n.url,error:r.url,onValue:l=>i({url:l})}),e(oe,{label:"Description",name:"description",value:n.description,error:r.
description,onValue:l=>i({description:l})}),e(dt,{value:n.scheme,error:r.scheme,onValue:l=>i({scheme:l}),hint:"Its secrets must fit the scheme."})]})}),e(b,{children:e(
lt,{value:n.event_types,error:r.event_types,onValue:l=>i({event_types:l})})}),t.kind==="push"&&e(b,{title:"Delivery",children:e(ht,{value:n.settings,error:r.settings,
onValue:l=>i({settings:l})})}),e(q,{form:o}),e("div",{class:"submit",children:e("button",{type:"submit",class:"primary","aria-disabled":o.busy,children:"Save"})})]}),
e("div",{class:"below",children:e(b,{title:"Delete",actions:e("button",{type:"button",class:"danger",onClick:()=>{p()},children:[e(f,{name:"trash"})," Delete th\
e endpoint"]}),children:e("p",{class:"hint",children:"To stop deliveries for a while, disable it instead."})})})]})}function ua(){let[t,a]=h(!1),o=Ye(),n=ye(),r=[{name:"type",label:"Event type",kind:"text",placeholder:"the whole name",suggestions:o},...n.size>0?[{name:"source",
label:"Source",kind:"choice",options:[...n.values()].map(s=>({value:s.id,label:s.name}))}]:[],{name:"since",label:"Since",kind:"time"},{name:"until",label:"Unti\
l",kind:"time"}],i=Object.fromEntries(["type","source","since","until"].map(s=>[s,K.value.get(s)??void 0])),p=Pe((s,v)=>m("GET /v1/tenants/{tenant}/events",{path:{
tenant:u.value},query:{...i,cursor:s},signal:v}),[u.value,JSON.stringify(i)]),l=ze(p,"event",s=>(!i.type||s.type===i.type)&&(!i.source||s.source===i.source)&&!i.
until);Yt(p);let d=_("operator")&&R.value!=="portal"&&e("button",{type:"button",class:"primary",onClick:()=>a(!0),children:[e(f,{name:"send"})," Send an event"]});
return e(w,{title:"Events",about:"What happened. Each is delivered to the endpoints that subscribe to its type.",actions:d,children:[e(tt,{label:"Events",list:p,
fresh:l,filters:r,link:s=>P("/events/"+s.id),columns:[{head:"Event",kind:"main",cell:s=>e(y,{children:[e("code",{children:s.type}),e("small",{children:[s.id,s.reason&&
` – ${s.reason}`]})]})},{head:"From",kind:"minor",cell:s=>s.test?e(A,{state:"test"}):s.source?n.get(s.source)?.name??s.source:"API"},{head:"Deliveries",cell:s=>e(
Pt,{of:s})},{head:"Size",kind:"minor",cell:s=>le(s.size)},{head:"Accepted",cell:s=>e(T,{at:s.accepted_at})}],empty:e(V,{icon:"activity",title:"No events yet",action:d&&
e(y,{children:[d,e(W,{label:"Command",text:Qt()})]}),children:"Publish one from here, through the API, or let a source receive it."})}),t&&e(Zt,{types:o,onClose:()=>a(
!1)})]})}var Qt=()=>`curl ${j}v1/tenants/${u.value}/events \\
  -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\
  -d '{"type": "user.created", "payload": {"id": 1}}'`;function Pt({of:t}){let a=be.filter(o=>(t.deliveries[o]??0)>0);return a.length===0?e(y,{children:"none"}):
e("span",{class:"row",children:a.map(o=>e(A,{state:o,children:`${_t(t,o)} ${o==="leased"?"in progress":o}`},o))})}var _t=(t,a)=>ne(t.deliveries[a]??0)+(t.more_deliveries?
"+":"");function Yt(t){let a=fe(new Set),o=fe(void 0),n=u.value,r=async()=>{o.current=void 0;let i=[...a.current].slice(0,200);a.current.clear();let{items:p}=await m(
"GET /v1/tenants/{tenant}/events",{path:{tenant:n},query:{id:i,limit:200}}),l=new Map(p.map(d=>[d.sealhook_id,d]));t.change(d=>d.map(s=>l.get(s.sealhook_id)??s))};
M(["deliveries"],i=>{let p=new Set(t.items?.map(l=>l.sealhook_id));for(let l of i)l.kind==="delivery"&&p.has(l.item.event)&&a.current.add(l.item.event);a.current.
size>0&&(o.current??=setTimeout(()=>{r().catch(()=>{})},300))}),D(()=>()=>clearTimeout(o.current),[])}function Zt({types:t,onClose:a}){let o={tenant:u.value},n=F(
{type:"",id:"",payload:`{
  "hello": "world"
}`},async({type:d,id:s,payload:v})=>{let I=await m("POST /v1/tenants/{tenant}/events",{path:o,query:{type:d.trim(),id:s.trim()||void 0},body:new Blob([v],{type:"\
application/json"})});E(I.duplicate?"It was published before":"The event was published"),a(),k("/events/"+I.id)},({type:d,payload:s})=>{try{JSON.parse(s)}catch{
return{...d.trim()?{}:{type:"Enter the event's type."},payload:"This is no JSON."}}return d.trim()?{}:{type:"Enter the event's type."}}),{values:r,errors:i,set:p}=n,
l=d=>{p({type:d}),t.includes(d)&&m("GET /v1/tenants/{tenant}/event-types/{name}",{path:{...o,name:d}}).then(s=>s.example!==void 0&&p({payload:JSON.stringify(s.example,
null,2)}),O)};return e(x,{title:"Send an event",onClose:a,wide:!0,children:e("form",{ref:n.ref,class:"stack",noValidate:!0,onSubmit:n.submit,children:[e(q,{form:n}),
e(Ve,{label:"Event type",error:i.type,children:d=>e(y,{children:[e("input",{...d,type:"text",autocomplete:"off",spellcheck:!1,list:"send-types",placeholder:"suc\
h as user.created",value:r.type,onInput:s=>l(s.currentTarget.value)}),e("datalist",{id:"send-types",children:t.map(s=>e("option",{value:s},s))})]})}),e(Me,{label:"\
Payload",rows:10,value:r.payload,error:i.payload,onValue:d=>p({payload:d}),hint:"JSON. It is delivered exactly as it stands here."}),e(oe,{label:"Id",value:r.id,
error:i.id,onValue:d=>p({id:d}),hint:"If the event has one of its own. Published twice, it is delivered once."}),e("div",{class:"submit",children:[e("button",{type:"\
submit",class:"primary","aria-disabled":n.busy,children:"Send"}),e("button",{type:"button",onClick:a,children:"Cancel"})]})]})})}var xt={to:"/events",label:"Eve\
nts"};function ma({id:t}){let a=C(o=>m("GET /v1/tenants/{tenant}/events/{event}",{path:{tenant:u.value,event:t},signal:o}),[u.value,t]);return M(["deliveries"],
o=>{o.some(n=>n.kind==="gap"||n.kind==="delivery"&&n.item.event===a.data?.sealhook_id)&&a.reload()}),a.data?e(Xt,{of:a.data}):e(w,{title:"Event",back:xt,children:e(
S,{of:a,children:()=>null})})}function Xt({of:t}){let[a,o]=h(!1),n=pe(t),r=ye(),p=be.filter(l=>(t.deliveries[l]??0)>0).length>0;return e(w,{title:"Event "+t.type,
heading:e("code",{children:t.type}),back:xt,actions:_("operator")&&p&&!t.test&&e("button",{type:"button",class:"primary",onClick:()=>o(!0),children:[e(f,{name:"\
refresh"})," Replay…"]}),children:[e(b,{children:e(z,{of:[["Id",e(U,{id:t.id})],["Accepted",e(T,{at:t.accepted_at})],["To be delivered",t.deliver_at&&e(T,{at:t.
deliver_at})],["Expires",t.expires_at&&e(T,{at:t.expires_at})],["From",t.test?e(A,{state:"test"}):t.source?e("a",{href:P("/sources/"+t.source),children:r.get(t.
source)?.name??t.source}):"API"],["Order",t.ordering_key&&e("code",{children:t.ordering_key})],["Content type",t.content_type],["Deliveries",e(Pt,{of:t})]]})}),
e(de,{event:t.sealhook_id,title:"Deliveries",empty:e(g,{children:["It has no delivery: ",t.reason??"no endpoint subscribed to it","."]})}),e(b,{title:"Payload",
children:e(ce,{event:t,payload:n})}),t.header&&t.header.length>0&&e(b,{title:"Headers that are delivered with it",children:e(W,{label:"Headers",text:rt(t.header)})}),
a&&e(en,{of:t,onClose:()=>o(!1)})]})}function en({of:t,onClose:a}){let o=["failed","delivered","cancelled","skipped","quarantined"].filter(i=>t.more_deliveries||
(t.deliveries[i]??0)>0),n=F({states:o.filter(i=>i!=="delivered"||o.length===1)},async({states:i})=>{let p=await m("POST /v1/tenants/{tenant}/jobs",{path:{tenant:u.
value},body:{kind:"replay",filter:{event:t.sealhook_id,states:i}}});E("It is delivered again"),a(),k("/jobs/"+p.id)},({states:i})=>i.length>0?{}:{states:"Choose\
 at least one."}),{states:r}=n.values;return e(x,{title:"Replay the event",onClose:a,children:e("form",{ref:n.ref,class:"stack",noValidate:!0,onSubmit:n.submit,
children:[e(q,{form:n}),e("fieldset",{children:[e("legend",{children:"Make these deliveries again"}),o.map(i=>e(H,{label:`${_t(t,i)} ${i}`,checked:r.includes(i),
hint:i==="delivered"?"The receiver gets it once more, under the same id.":void 0,onValue:p=>n.set({states:p?[...r,i]:r.filter(l=>l!==i)})},i)),e("p",{class:"err\
or",children:n.errors.states})]}),o.length===0&&e(g,{children:"All of its deliveries are still on their way."}),e("div",{class:"submit",children:[e("button",{type:"\
submit",class:"primary","aria-disabled":n.busy,disabled:o.length===0,children:"Replay"}),e("button",{type:"button",onClick:a,children:"Cancel"})]})]})})}function ba(t){let a;return function(n){let r=C(async()=>({page:a??=await t()}),[]),i=a??r.data?.page;return i?e(i,{...n}):e(S,{of:r,children:()=>null})}}var ae=ve(!1),ke=ve(!1);function Rt(t){let a=0,o=n=>{if(n.key.toLowerCase()==="k"&&(n.ctrlKey||n.metaKey)){n.preventDefault(),ae.value=!0;return}if(n.ctrlKey||n.
metaKey||n.altKey||se.value==="off"||et(n.target))return;let r=Date.now()-a<1500&&t.find(i=>i.nav?.key===n.key);a=n.key==="g"?Date.now():0,r?(n.preventDefault(),
k(r.path)):n.key==="?"?ke.value=!0:n.key==="."&&($.value=!$.value,Fe($.value?"Paused":"Live"))};return addEventListener("keydown",o),()=>removeEventListener("ke\
ydown",o)}var ge={evt_:"/events/",dlv_:"/deliveries/",ep_:"/endpoints/",src_:"/sources/",req_:"/requests/",job_:"/jobs/"},It=12;function At({routes:t}){return e(
y,{children:[e("button",{type:"button",class:"search",onClick:()=>ae.value=!0,children:[e(f,{name:"search"})," ",e("span",{children:"Search or paste an id"})," ",
e("kbd",{children:"Ctrl K"})]}),ae.value&&e(tn,{routes:t})]})}function tn({routes:t}){let[a,o]=h(""),[n,r]=h(0),[i,p]=h([]),[l,d]=h([]),s=Ce(),v=a.trim();D(()=>{
let c=new AbortController,Z=setTimeout(()=>{m("GET /v1/tenants/{tenant}/endpoints",{path:{tenant:u.peek()},query:{search:v||void 0,limit:It},signal:c.signal}).then(
({items:$t})=>p($t.map(B=>({label:B.url||B.description||B.id,hint:B.description||B.id,icon:"send",to:"/endpoints/"+B.id}))),()=>{})},v?150:0);return()=>{clearTimeout(
Z),c.abort()}},[v]),D(()=>{let c=new AbortController;return R.peek()!=="portal"&&m("GET /v1/tenants/{tenant}/sources",{path:{tenant:u.peek()},signal:c.signal}).
then(({items:L})=>d(L.map(Z=>({label:Z.name,hint:Z.id,icon:"inbox",to:"/sources/"+Z.id}))),()=>{}),()=>c.abort()},[]);let I=R.value==="portal"?"A page, an endpo\
int or an id":"A page, an endpoint, a source or an id",ie=a.trim().toLowerCase(),ue=t.flatMap(c=>c.nav?[{label:c.nav.label,hint:c.nav.group,icon:c.nav.icon,to:c.
path}]:[]),Y=Object.keys(ge).find(c=>ie.startsWith(c)),me=Y&&t.some(c=>c.path.startsWith(ge[Y]))?[{label:"Go to "+a.trim(),icon:"arrow",to:ge[Y]+a.trim()}]:[],N=c=>`${c.
label} ${c.hint??""}`.toLowerCase().includes(ie),G=[...me,...ue.filter(N),...i,...l.filter(N)].slice(0,It),re=Math.min(n,G.length-1),we=c=>{c&&(ae.value=!1,k(c.
to))},qt=c=>{let L={ArrowDown:1,ArrowUp:-1}[c.key];L?(c.preventDefault(),r((re+L+G.length)%Math.max(1,G.length))):c.key==="Enter"&&(c.preventDefault(),we(G[re]))};
return e(x,{title:"Go to",onClose:()=>ae.value=!1,children:[e("input",{type:"text",role:"combobox","aria-expanded":"true","aria-controls":s,"aria-activedescenda\
nt":G.length?`${s}-${re}`:void 0,"aria-label":I,placeholder:I,autocomplete:"off",spellcheck:!1,value:a,onInput:c=>{o(c.currentTarget.value),r(0)},onKeyDown:qt}),
e("ul",{class:"palette",role:"listbox",id:s,"aria-label":"Found",children:[G.map((c,L)=>e("li",{role:"option",id:`${s}-${L}`,"aria-selected":L===re,onClick:()=>we(
c),children:[e(f,{name:c.icon})," ",e("span",{children:c.label})," ",c.hint&&e("small",{children:c.hint})]},c.to)),G.length===0&&e("li",{class:"hint",children:"\
Nothing of that name."})]})]})}var nn=[["Ctrl K","go anywhere, or paste an id"],["?","this list"],["g and a letter","go to a page: g e endpoints, g d deliveries\
, g t event types"],["/","the filters of a list"],["j, k","the next and the previous row"],["Enter","open the row"],["c","copy the row's id"],[".","pause what i\
s live"],["Esc","close"]];function Nt(){return ke.value?e(x,{title:"Keys",onClose:()=>ke.value=!1,children:[e("dl",{class:"keys",children:nn.map(([t,a])=>e("div",
{children:[e("dt",{children:e("kbd",{children:t})}),e("dd",{children:a})]},t))}),e(H,{label:"Single keys are shortcuts",checked:se.value==="on",onValue:t=>se.value=
t?"on":"off"})]}):null}var on=30;function Lt(){return Se.value?e(an,{}):null}function an(){let[t,a]=h(2),[o,n]=h(2),r=()=>{De("GET",j+"v1/sign-in").catch(()=>{let i=Math.min(on,t*2);a(
i),n(i)})};return D(()=>{if(o<=0){r();return}let i=setTimeout(()=>n(o-1),1e3);return()=>clearTimeout(i)},[o]),e(g,{kind:"warn",children:e("span",{class:"row",children:[
e("strong",{role:"status",children:"The server cannot be reached."})," ",o>0?`Trying again in ${o} s.`:"Trying again…"," ",e("button",{type:"button",onClick:r,
children:"Try now"})]})})}var rn={system:"light",light:"dark",dark:"system"},sn={system:"circle",light:"sun",dark:"moon"};function Ot(){if(Ee.value)return null;let t=`Theme: ${X.value}`;
return e("button",{type:"button",class:"quiet icon-only","aria-label":t,title:t,onClick:()=>X.value=rn[X.value],children:e(f,{name:sn[X.value]})})}function ai({routes:t,brand:a,tools:o,user:n}){let[r,i]=h(!1);D(()=>Rt(t),[t]),D(()=>i(!1),[ee.value]);let p=xe(t,ee.value),l=t.filter(Ft);return e("div",{class:"\
shell",children:[e("a",{class:"skip",href:"#main",onClick:d=>{d.preventDefault(),document.querySelector("main h1")?.focus()},children:"Skip to the page"}),e("he\
ader",{class:"top",children:[e("button",{type:"button",class:"quiet icon-only burger","aria-label":"Menu","aria-expanded":r,"aria-controls":"nav",onClick:()=>i(
!r),children:e(f,{name:r?"cross":"menu"})}),e("a",{class:"brand",href:P("/"),children:a}),o,e("div",{class:"spring"}),e(dn,{}),e(At,{routes:l}),e(nt,{}),e(Ot,{}),
n]}),e("nav",{id:"nav",class:r?"open":void 0,"aria-label":"Pages",children:[...new Set(l.flatMap(d=>d.nav?.group??[]))].map(d=>e("div",{children:[d&&e("h2",{children:d}),
e("ul",{children:l.filter(s=>s.nav?.group===d).map(s=>e("li",{children:e(ln,{route:s})},s.path))})]},d))}),e("main",{id:"main",children:[e(Lt,{}),e(pn,{children:p?
Ft(p.route)?e(p.route.page,{...p.params}):e(cn,{route:p.route}):e(un,{})},u.value+ee.value)]}),e(Nt,{}),e(Ke,{}),e(qe,{})]})}var Ft=t=>(!t.role||_(t.role))&&!(t.
allTenants&&_e.value);function ln({route:t}){let a=ee.value,o=a===t.path||t.path!=="/"&&a.startsWith(t.path+"/");return e("a",{href:P(t.path),"aria-current":a===
t.path?"page":o?"true":void 0,children:[e(f,{name:t.nav.icon})," ",t.nav.label]})}function dn(){if($.value)return e("button",{type:"button",class:"quiet livenes\
s warn",title:"Go on showing what happens (.)",onClick:()=>$.value=!1,children:[e(f,{name:"play"})," Paused"]});switch(He.value){case"live":return e("button",{type:"\
button",class:"quiet liveness good",title:"This page changes as things happen. Pause it (.)",onClick:()=>$.value=!0,children:[e("i",{})," Live"]});case"polling":
return e("span",{class:"liveness warn",role:"status",title:"No stream of news comes through: the lists are read again every 5 seconds",children:[e("i",{})," Eve\
ry 5 s"]});case"reconnecting":return e("span",{class:"liveness warn",role:"status",children:[e("i",{})," Reconnecting…"]});default:return null}}function pn({children:t}){
let[a,o]=Te();return a?e(w,{title:"Something failed",children:e(Ge,{error:a,retry:o})}):e(y,{children:t})}function cn({route:{role:t,allTenants:a}}){return e(w,
{title:"Not allowed",children:e(V,{icon:"shield",title:"Your role does not allow this",children:["It needs the role ",t,a&&", in every tenant",". Whoever runs t\
his server can give it to you."]})})}function un(){return e(w,{title:"No such page",children:e(V,{icon:"search",title:"There is nothing here",action:e("a",{class:"\
button primary",href:P("/"),children:"Go to the start"}),children:"The link may be old, or mistyped."})})}export{Wn as a,Vo as b,ua as c,ma as d,ba as e,ai as f};
