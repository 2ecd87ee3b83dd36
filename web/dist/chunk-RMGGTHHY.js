import{$ as f,$a as tt,A as k,Aa as H,Ab as mt,B as te,Ba as Me,Bb as ft,C as Pe,Ca as _,Cb as vt,Da as z,Db as ht,Ea as Be,Eb as yt,Fa as je,Fb as bt,G as I,Ga as Ke,
H as P,Ha as Ue,Hb as gt,Ia as $,Ib as kt,Ja as J,Ka as We,Ma as He,Na as ze,Oa as he,P as e,Pa as Je,Q as _e,Qa as Qe,Ra as R,S as xe,Sa as Ye,T as fe,U as se,
V as ve,W as Ie,X as Re,Xa as Ze,Ya as Xe,Z as Ae,Za as C,_ as Ne,_a as et,a as b,bb as nt,c as h,d as L,db as le,ea as E,f as ke,fa as O,g as we,ga as Le,gb as ot,
h as me,ha as Oe,hb as at,ja as Fe,jb as it,k as X,ka as K,kb as rt,l as re,la as U,lb as st,m as Ce,ma as S,mb as lt,n as B,nb as dt,oa as qe,pa as V,q as Te,qa as g,
r as Ee,ra as F,s as m,sa as q,t as T,ta as $e,tb as pt,u as Se,ua as ne,v as ee,va as Ge,w as j,wa as Ve,wb as ct,x as De,xa as W,y as u,ya as w,yb as ut,z as D,
za as y}from"./chunk-AEUXTT52.js";var wt=262144;function de(t){return T(async a=>{if(t.size>wt)return;let o=await m("GET /v1/tenants/{tenant}/events/{event}/payload",{path:{tenant:u.value,event:t.
id},signal:a});return new Uint8Array(await o.arrayBuffer())},[u.value,t.id])}function pe({event:t,payload:a}){let o=I.value==="portal"?void 0:`${B}v1/tenants/${encodeURIComponent(
u.value)}/events/${encodeURIComponent(t.id)}/payload`;return t.size>wt?e(g,{children:["The payload has ",se(t.size),", too much to be shown. ",o&&e("a",{href:o,
download:t.id,children:"Download it"})]}):e(S,{of:a,children:n=>n&&e(at,{of:n,download:o})})}var Ct={to:"/deliveries",label:"Deliveries"};async function Ft(t,a){let o={tenant:u.value},[n,{items:r}]=await Promise.all([m("GET /v1/tenants/{tenant}/deliveri\
es/{delivery}",{path:{...o,delivery:t},signal:a}),m("GET /v1/tenants/{tenant}/deliveries/{delivery}/attempts",{path:{...o,delivery:t},signal:a})]),[i,c]=await Promise.
all([m("GET /v1/tenants/{tenant}/events/{event}",{path:{...o,event:n.event},signal:a}),n.endpoint?m("GET /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{...o,
endpoint:n.endpoint},signal:a}):void 0]);return{delivery:n,attempts:r,event:i,endpoint:c}}function Bn({id:t}){let a=T(o=>je(Ft(t,o)),[u.value,t]);return J(["del\
iveries"],o=>{o.some(n=>n.kind==="gap"||n.kind==="delivery"&&n.item.id===t)&&a.reload()}),a.data?e(qt,{of:a.data,reload:a.reload}):e(w,{title:"Delivery",back:Ct,
children:e(S,{of:a,children:()=>null})})}var Tt=new Set(["delivered","failed","cancelled","skipped","quarantined"]);function qt({of:{delivery:t,attempts:a,event:o,
endpoint:n},reload:r}){let[i,c]=h(!1),l=de(o),d={tenant:u.value},s=Number(j.value.get("attempt")),v=a.find(A=>A.number===s)??a.at(-1),x=Vt(o,n,v,l.data),ae=async()=>{
try{await m("POST /v1/tenants/{tenant}/deliveries/{delivery}/replay",{path:{...d,delivery:t.id}}),E("It is delivered again"),te({attempt:void 0},!0),r()}catch(A){
O(A)}},ce=async()=>{if(await z({title:"Cancel the delivery?",action:"Cancel it",danger:!0,text:e("p",{children:"Nothing more of this event is sent to this endpo\
int. It can be replayed later."})}))try{await m("POST /v1/tenants/{tenant}/jobs",{path:d,body:{kind:"cancel",filter:{event:t.event,endpoint:t.endpoint}}}),E("It\
 is being cancelled")}catch(A){O(A)}},Y=n&&!n.deleted_at,ue=P("operator")&&!t.test&&e(b,{children:[t.state==="pending"&&e("button",{type:"button",onClick:()=>{ce()},
children:[e(f,{name:"cross"})," Cancel"]}),Tt.has(t.state)&&e("button",{type:"button",onClick:()=>c(!0),children:"Replay to…"}),Y&&n.kind==="push"&&t.state!==
"leased"&&e("button",{type:"button",class:"primary",onClick:()=>{ae()},children:[e(f,{name:"refresh"})," ",t.state==="pending"?"Try now":"Replay"]})]});return e(
w,{title:"Delivery of "+t.type,heading:e("code",{children:t.type}),about:e(b,{children:["to ",n?e("a",{href:D("/endpoints/"+n.id),children:Qe(n,n.id)}):"a draft\
 of an endpoint"]}),back:Ct,actions:ue,children:[t.reason&&e(g,{kind:t.state==="failed"||t.state==="quarantined"?"bad":"info",children:Gt(t,t.reason)}),e(y,{children:e(
H,{of:[["State",e("span",{class:"row",children:[e(nt,{of:t}),t.test&&e(R,{state:"test"})]})],["Attempts",t.attempts],["Event",e("a",{href:D("/events/"+o.id),children:e(
"code",{children:o.id})})],["Delivery",e(K,{id:t.id})],["In all",t.finished_at&&fe(new Date(t.finished_at).getTime()-new Date(o.deliver_at??o.accepted_at).getTime())]]})}),
e("div",{class:"split",children:[e(y,{title:"What happened",children:e(Bt,{delivery:t,event:o,attempts:a,shown:v})}),e("div",{children:[v&&e(y,{title:`Attempt ${v.
number}`,actions:e(Mt,{sent:x,attempt:v,scheme:n?.scheme}),children:e(rt,{attempt:v})}),e(y,{title:"Payload",children:e(pe,{event:o,payload:l})})]})]}),i&&e(jt,
{of:t,onClose:()=>c(!1)})]})}var $t={skipped:"Nothing was sent: ",cancelled:"Cancelled: ",quarantined:"Quarantined: ",failed:"Given up: "},Gt=(t,a)=>{let o=($t[t.
state]??"")+xe(a);return o.charAt(0).toUpperCase()+o.slice(1)+"."};function Vt(t,a,o,n){let r=o?.exchange?.request_body?ot(o.exchange.request_body):n;if(!a?.url||
!r)return;let i=o?.exchange?.request_header??[{name:"Content-Type",value:t.content_type},...t.header??[]];return{method:"POST",url:a.url,header:i,body:r}}function Mt({
sent:t,attempt:a,scheme:o}){if(!t)return null;let n=()=>{Ne.value={request:Ae(t),scheme:o},k("/debug")};return e(b,{children:[e(Fe,{sent:t}),a.exchange&&e("butt\
on",{type:"button",onClick:n,children:[e(f,{name:"bug"})," Debug the signature"]})]})}function Bt({delivery:t,event:a,attempts:o,shown:n}){let r=Ke();return e("\
ol",{class:"timeline",children:[e(Q,{icon:"inbox",at:a.accepted_at,children:"Accepted"}),a.deliver_at&&e(Q,{icon:"clock",at:a.deliver_at,children:"To be deliver\
ed"}),o.map(i=>e(Q,{icon:i.cause?"cross":"check",tone:i.cause?"bad":"good",at:i.started_at,children:[e("button",{type:"button",class:"quiet","aria-pressed":i===
n,onClick:()=>te({attempt:String(i.number)}),children:["Attempt ",i.number," ",e(Ye,{code:i.status})]}),e("small",{children:[i.cause?r?.get(i.cause)?.title??i.cause:
"delivered",", ",fe(i.duration_ms)]})]},i.number)),t.state==="leased"&&e(Q,{icon:"send",tone:"info",children:"In progress"}),t.state==="pending"&&e(Q,{icon:"clo\
ck",at:t.due_at&&new Date(t.due_at).getTime()>_e.value?t.due_at:void 0,children:t.attempts>0?"Next attempt":"First attempt"}),Tt.has(t.state)&&e(Q,{icon:t.state===
"delivered"?"check":"minus",at:t.finished_at,children:e(R,{state:t.state})})]})}function Q({icon:t,at:a,tone:o,children:n}){return e("li",{class:o,children:[e(f,
{name:t}),e("div",{children:n}),a&&e(C,{at:a})]})}function jt({of:t,onClose:a}){let o=ze(He()).filter(r=>r.value!==t.endpoint),n=F({to:""},async({to:r})=>{let i=await m(
"POST /v1/tenants/{tenant}/jobs",{path:{tenant:u.value},body:{kind:"replay",filter:{event:t.event,endpoint:t.endpoint,states:[t.state]},to:r}});E("It is sent to\
 the other endpoint"),a(),k("/jobs/"+i.id)},({to:r})=>r?{}:{to:"Choose an endpoint."});return e(_,{title:"Replay to another endpoint",onClose:a,children:e("form",
{ref:n.ref,class:"stack",noValidate:!0,onSubmit:n.submit,children:[e(q,{form:n}),e(Ve,{label:"Endpoint",value:n.values.to,error:n.errors.to,onValue:r=>n.set({to:r}),
hint:"It gets the event signed with its own secret. If it has had it, it gets it again.",options:[{value:"",label:"Choose one"},...o]}),e("div",{class:"submit",
children:[e("button",{type:"submit",class:"primary","aria-disabled":n.busy,children:"Replay"}),e("button",{type:"button",onClick:a,children:"Cancel"})]})]})})}async function Et(t){if(!t.disabled_at)return;let a={tenant:u.peek()},o={endpoint:t.id,states:["skipped"],reason:"endpoint disabled",since:t.disabled_at},{total:n}=await m(
"POST /v1/tenants/{tenant}/jobs",{path:a,body:{kind:"replay",filter:o,dry_run:!0}});if(n===0)return;await z({title:"Replay what was skipped?",action:`Replay ${ve(
n)}`,text:e("p",{children:[ve(n)," events were skipped for this endpoint since ",e(C,{at:t.disabled_at,exact:!0}),", while it was disabled."]})})&&k("/jobs/"+(await m(
"POST /v1/tenants/{tenant}/jobs",{path:a,body:{kind:"replay",filter:o}})).id)}function St({endpoint:t}){let a=T(o=>m("GET /v1/tenants/{tenant}/endpoints/{endpoint}/snippets",{path:{tenant:u.value,endpoint:t.id},signal:o}),[u.value,t.id,t.
scheme]);return e(y,{title:"Verify code",children:e(S,{of:a,children:({items:o})=>{let n=o.find(r=>r.lang===j.value.get("lang"))??o[0];return e("div",{class:"st\
ack",children:[e("div",{class:"row",role:"group","aria-label":"Language",children:o.map(r=>e("button",{type:"button",class:r===n?"":"quiet","aria-pressed":r===n,
onClick:()=>te({lang:r===o[0]?void 0:r.lang},!0),children:r.title},r.lang))}),n.missing&&e(g,{kind:"warn",children:["There is no code for this scheme in ",n.title,
": ",n.missing,". ",n.instead]}),n.install&&e(U,{label:"Install",text:n.install}),n.code&&e(U,{label:`${n.title} code`,text:n.code}),n.code&&e("p",{class:"hint",
children:["For ",n.framework,". It reads the body as it came in, and the secret from the environment: ",n.env?.map(r=>e("code",{children:[r," "]},r))]})]})}})})}function Fo({id:t}){let a=T(o=>m("GET /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:u.value,endpoint:t},signal:o}),[u.value,t]);return J(["endpoints"],
o=>{let n=o.findLast(r=>r.kind==="gap"||r.kind==="endpoint"&&r.item.id===t);n?.kind==="gap"?a.reload():n&&a.set(n.item)}),a.data?e(Kt,{endpoint:a.data,changed:a.
set}):e(w,{title:"Webhook details",back:{to:"/endpoints",label:"Endpoints"},children:e(S,{of:a,children:()=>null})})}function Kt({endpoint:t,changed:a}){let o=ht(),
[n,r]=h(!1),i=P("operator")&&!t.deleted_at,c=bt().data,l=c?.url===t.url?c?.items.filter(s=>s.endpoint===t.id):void 0,d=async s=>{try{let v={tenant:u.value,endpoint:t.
id},x=await m("GET /v1/tenants/{tenant}/endpoints/{endpoint}",{path:v});a(await m("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}",{path:v,body:{disabled:s}})),
E(s?"The endpoint is disabled":"The endpoint is enabled"),s||await Et(x)}catch(v){O(v)}};return e(w,{title:"Endpoint "+(t.url??t.id),heading:t.url??"Polled endp\
oint",about:t.description,back:{to:"/endpoints",label:"Endpoints"},actions:i&&e(b,{children:[e("button",{type:"button",onClick:()=>{d(!t.disabled)},children:[e(
f,{name:t.disabled?"play":"pause"})," ",t.disabled?"Enable":"Disable"]}),e("button",{type:"button",onClick:()=>r(!0),children:[e(f,{name:"refresh"})," Replay fa\
iled since…"]}),t.kind==="push"&&e("button",{type:"button",class:"primary","aria-disabled":o.busy,onClick:()=>{o.test({endpoint:t.id})},children:[e(f,{name:"b\
olt"})," Send a test"]})]}),children:[t.deleted_at&&e(g,{children:["It was deleted ",e(C,{at:t.deleted_at}),". What was sent to it is still here."]}),t.disabled&&
!t.deleted_at&&e(g,{kind:"warn",children:["It is disabled (",t.disabled_reason,"): new events are kept as skipped for it. Once it is enabled, they can be replay\
ed."]}),!t.disabled&&t.failing_since&&e(g,{kind:"bad",children:["Its attempts have done nothing but fail since ",e(C,{at:t.failing_since,exact:!0}),"."]}),e(y,{
children:e(H,{of:[["State",e(R,{state:ct(t)})],["Id",e(K,{id:t.id})],["Events",t.event_types.includes("*")?"all":e("span",{class:"row",children:t.event_types.map(
s=>e("span",{class:"chip",children:s},s))})],["Scheme",e("code",{children:t.scheme})],["Created",e(C,{at:t.created_at})]]})}),e(yt,{of:o}),e(Me,{tabs:[{name:"de\
liveries",label:"Deliveries",content:()=>e(le,{endpoint:t.id,empty:e(V,{icon:"list",title:"Nothing was sent yet",children:"Send a test, or publish an event of a\
 type that it subscribes to."})})},{name:"charts",label:"Charts",content:()=>e(pt,{endpoint:t.id})},{name:"secret",label:"Secret and verify code",content:()=>e(
b,{children:[e(ut,{endpoint:t}),e(St,{endpoint:t})]})},...l?[{name:"received",label:"Received",content:()=>e(gt,{items:l})}]:[],...i?[{name:"settings",label:"Se\
ttings",content:()=>e(Wt,{endpoint:t,changed:a},t.updated_at)}]:[],...P("admin")||I.value==="portal"?[{name:"audit",label:"Activity",content:()=>e(dt,{target:t.
id})}]:[]]}),n&&e(Ut,{endpoint:t,onClose:()=>r(!1)})]})}function Ut({endpoint:t,onClose:a}){let[o,n]=h(),r=F({since:new Date(Date.now()-864e5).toISOString(),missing:!1},
async({since:i,missing:c})=>{let l={kind:c?"replay_missing":"replay",filter:{endpoint:t.id,since:i}},d={tenant:u.value};if(o===void 0){n((await m("POST /v1/tena\
nts/{tenant}/jobs",{path:d,body:{...l,dry_run:!0}})).total);return}let s=await m("POST /v1/tenants/{tenant}/jobs",{path:d,body:l});E("The replay has begun"),a(),
k("/jobs/"+s.id)});return e(_,{title:"Replay",onClose:a,children:e("form",{ref:r.ref,class:"stack",onSubmit:r.submit,children:[e(q,{form:r}),e("label",{class:"f\
ield",children:[e("span",{class:"label",children:"Since"}),e("input",{type:"datetime-local",value:Ie(r.values.since),onInput:i=>{r.set({since:Re(i.currentTarget.
value)??""}),n(void 0)}})]}),e(W,{label:"Also what it never got",hint:"Events of types that it subscribes to now, of which it has no delivery: because it was ne\
w, disabled, or failed.",checked:r.values.missing,onValue:i=>{r.set({missing:i}),n(void 0)}}),o!==void 0&&e(g,{kind:o>0?"info":"warn",children:o===0?"There is n\
othing to replay.":`${o} deliveries are made again, each with all its attempts.`}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary",disabled:o===
0,"aria-disabled":r.busy,children:o===void 0?"Count them":`Replay ${o}`}),e("button",{type:"button",onClick:a,children:"Cancel"})]})]})})}function Wt({endpoint:t,
changed:a}){let o=F({url:t.url??"",description:t.description,event_types:t.event_types,scheme:t.scheme,settings:mt(t.settings)},async l=>{a(await m("PATCH /v1/t\
enants/{tenant}/endpoints/{endpoint}",{path:{tenant:u.value,endpoint:t.id},body:{url:t.kind==="push"&&l.url!==t.url?l.url.trim():void 0,description:l.description,
event_types:l.event_types,scheme:l.scheme===t.scheme?void 0:l.scheme,settings:ft(l.settings)}})),E("The settings were saved")},l=>({...t.kind==="push"?kt(l.url):
{},...l.event_types.length>0?{}:{event_types:"Choose at least one event."}})),{values:n,errors:r,set:i}=o,c=async()=>{if(await z({title:"Delete the endpoint?",action:"\
Delete",danger:!0,text:e("p",{children:"Its secrets are deleted, and what still waits for it is cancelled. What was sent to it stays in the log. This cannot be \
undone."})}))try{await m("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:u.value,endpoint:t.id}}),E("The endpoint was deleted"),k("/endpoints")}catch(d){
O(d)}};return e(b,{children:[e("form",{ref:o.ref,noValidate:!0,onSubmit:o.submit,children:[e(y,{children:e("div",{class:"stack",children:[t.kind==="push"&&e(ne,
{label:"Callback URL",type:"url",name:"url",value:n.url,error:r.url,onValue:l=>i({url:l})}),e(ne,{label:"Description",name:"description",value:n.description,error:r.
description,onValue:l=>i({description:l})}),e(lt,{value:n.scheme,error:r.scheme,onValue:l=>i({scheme:l}),hint:"Its secrets must fit the scheme."})]})}),e(y,{children:e(
st,{value:n.event_types,error:r.event_types,onValue:l=>i({event_types:l})})}),t.kind==="push"&&e(y,{title:"Delivery",children:e(vt,{value:n.settings,error:r.settings,
onValue:l=>i({settings:l})})}),e(q,{form:o}),e("div",{class:"submit",children:e("button",{type:"submit",class:"primary","aria-disabled":o.busy,children:"Save"})})]}),
e("div",{class:"below",children:e(y,{title:"Delete",actions:e("button",{type:"button",class:"danger",onClick:()=>{c()},children:[e(f,{name:"trash"})," Delete th\
e endpoint"]}),children:e("p",{class:"hint",children:"To stop deliveries for a while, disable it instead."})})})]})}function la(){let[t,a]=h(!1),o=Je(),n=he(),r=[{name:"type",label:"Event type",kind:"text",placeholder:"the whole name",suggestions:o},...n.size>0?[{name:"source",
label:"Source",kind:"choice",options:[...n.values()].map(s=>({value:s.id,label:s.name}))}]:[],{name:"since",label:"Since",kind:"time"},{name:"until",label:"Unti\
l",kind:"time"}],i=Object.fromEntries(["type","source","since","until"].map(s=>[s,j.value.get(s)??void 0])),c=Se((s,v)=>m("GET /v1/tenants/{tenant}/events",{path:{
tenant:u.value},query:{...i,cursor:s},signal:v}),[u.value,JSON.stringify(i)]),l=We(c,"event",s=>(!i.type||s.type===i.type)&&(!i.source||s.source===i.source)&&!i.
until),d=P("operator")&&I.value!=="portal"&&e("button",{type:"button",class:"primary",onClick:()=>a(!0),children:[e(f,{name:"send"})," Send an event"]});return e(
w,{title:"Events",about:"What happened. Each is delivered to the endpoints that subscribe to its type.",actions:d,children:[e(Xe,{label:"Events",list:c,fresh:l,
filters:r,link:s=>D("/events/"+s.id),columns:[{head:"Event",kind:"main",cell:s=>e(b,{children:[e("code",{children:s.type}),e("small",{children:[s.id,s.reason&&`\
 – ${s.reason}`]})]})},{head:"From",kind:"minor",cell:s=>s.test?e(R,{state:"test"}):s.source?n.get(s.source)?.name??s.source:"API"},{head:"Size",kind:"minor",
cell:s=>se(s.size)},{head:"Accepted",cell:s=>e(C,{at:s.accepted_at})}],empty:e(V,{icon:"activity",title:"No events yet",action:d&&e(b,{children:[d,e(U,{label:"C\
ommand",text:Ht()})]}),children:"Publish one from here, through the API, or let a source receive it."})}),t&&e(zt,{types:o,onClose:()=>a(!1)})]})}var Ht=()=>`cu\
rl ${B}v1/tenants/${u.value}/events \\
  -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\
  -d '{"type": "user.created", "payload": {"id": 1}}'`;function zt({types:t,onClose:a}){let o={tenant:u.value},n=F({type:"",id:"",payload:`{
  "hello": "world"
}`},async({type:d,id:s,payload:v})=>{let x=await m("POST /v1/tenants/{tenant}/events",{path:o,query:{type:d.trim(),id:s.trim()||void 0},body:new Blob([v],{type:"\
application/json"})});E(x.duplicate?"It was published before":"The event was published"),a(),k("/events/"+x.id)},({type:d,payload:s})=>{try{JSON.parse(s)}catch{
return{...d.trim()?{}:{type:"Enter the event's type."},payload:"This is no JSON."}}return d.trim()?{}:{type:"Enter the event's type."}}),{values:r,errors:i,set:c}=n,
l=d=>{c({type:d}),t.includes(d)&&m("GET /v1/tenants/{tenant}/event-types/{name}",{path:{...o,name:d}}).then(s=>s.example!==void 0&&c({payload:JSON.stringify(s.example,
null,2)}),O)};return e(_,{title:"Send an event",onClose:a,wide:!0,children:e("form",{ref:n.ref,class:"stack",noValidate:!0,onSubmit:n.submit,children:[e(q,{form:n}),
e($e,{label:"Event type",error:i.type,children:d=>e(b,{children:[e("input",{...d,type:"text",autocomplete:"off",spellcheck:!1,list:"send-types",placeholder:"suc\
h as user.created",value:r.type,onInput:s=>l(s.currentTarget.value)}),e("datalist",{id:"send-types",children:t.map(s=>e("option",{value:s},s))})]})}),e(Ge,{label:"\
Payload",rows:10,value:r.payload,error:i.payload,onValue:d=>c({payload:d}),hint:"JSON. It is delivered exactly as it stands here."}),e(ne,{label:"Id",value:r.id,
error:i.id,onValue:d=>c({id:d}),hint:"If the event has one of its own. Published twice, it is delivered once."}),e("div",{class:"submit",children:[e("button",{type:"\
submit",class:"primary","aria-disabled":n.busy,children:"Send"}),e("button",{type:"button",onClick:a,children:"Cancel"})]})]})})}var Dt={to:"/events",label:"Eve\
nts"};function da({id:t}){let a=T(o=>m("GET /v1/tenants/{tenant}/events/{event}",{path:{tenant:u.value,event:t},signal:o}),[u.value,t]);return J(["deliveries"],
o=>{o.some(n=>n.kind==="gap"||n.kind==="delivery"&&n.item.event===a.data?.sealhook_id)&&a.reload()}),a.data?e(Jt,{of:a.data}):e(w,{title:"Event",back:Dt,children:e(
S,{of:a,children:()=>null})})}function Jt({of:t}){let[a,o]=h(!1),n=de(t),r=he(),i=tt.filter(l=>(t.deliveries[l]??0)>0),c=i.length>0;return e(w,{title:"Event "+t.
type,heading:e("code",{children:t.type}),back:Dt,actions:P("operator")&&c&&!t.test&&e("button",{type:"button",class:"primary",onClick:()=>o(!0),children:[e(f,{name:"\
refresh"})," Replay…"]}),children:[e(y,{children:e(H,{of:[["Id",e(K,{id:t.id})],["Accepted",e(C,{at:t.accepted_at})],["To be delivered",t.deliver_at&&e(C,{at:t.
deliver_at})],["Expires",t.expires_at&&e(C,{at:t.expires_at})],["From",t.test?e(R,{state:"test"}):t.source?e("a",{href:D("/sources/"+t.source),children:r.get(t.
source)?.name??t.source}):"API"],["Order",t.ordering_key&&e("code",{children:t.ordering_key})],["Content type",t.content_type],["Deliveries",c?e("span",{class:"\
row",children:i.map(l=>e(R,{state:l,children:`${t.deliveries[l]} ${l==="leased"?"in progress":l}`},l))}):"none"]]})}),e(le,{event:t.sealhook_id,title:"Deliverie\
s",empty:e(g,{children:["It has no delivery: ",t.reason??"no endpoint subscribed to it","."]})}),e(y,{title:"Payload",children:e(pe,{event:t,payload:n})}),t.header&&
t.header.length>0&&e(y,{title:"Headers that are delivered with it",children:e(U,{label:"Headers",text:it(t.header)})}),a&&e(Qt,{of:t,onClose:()=>o(!1)})]})}function Qt({
of:t,onClose:a}){let o=["failed","delivered","cancelled","skipped","quarantined"].filter(i=>(t.deliveries[i]??0)>0),n=F({states:o.filter(i=>i!=="delivered"||o.length===
1)},async({states:i})=>{let c=await m("POST /v1/tenants/{tenant}/jobs",{path:{tenant:u.value},body:{kind:"replay",filter:{event:t.sealhook_id,states:i}}});E("It\
 is delivered again"),a(),k("/jobs/"+c.id)},({states:i})=>i.length>0?{}:{states:"Choose at least one."}),{states:r}=n.values;return e(_,{title:"Replay the event",
onClose:a,children:e("form",{ref:n.ref,class:"stack",noValidate:!0,onSubmit:n.submit,children:[e(q,{form:n}),e("fieldset",{children:[e("legend",{children:"Make \
these deliveries again"}),o.map(i=>e(W,{label:`${t.deliveries[i]} ${i}`,checked:r.includes(i),hint:i==="delivered"?"The receiver gets it once more, under the sa\
me id.":void 0,onValue:c=>n.set({states:c?[...r,i]:r.filter(l=>l!==i)})},i)),e("p",{class:"error",children:n.errors.states})]}),o.length===0&&e(g,{children:"All\
 of its deliveries are still on their way."}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":n.busy,disabled:o.length===
0,children:"Replay"}),e("button",{type:"button",onClick:a,children:"Cancel"})]})]})})}function fa(t){let a;return function(n){let r=T(async()=>({page:a??=await t()}),[]),i=a??r.data?.page;return i?e(i,{...n}):e(S,{of:r,children:()=>null})}}var oe=me(!1),be=me(!1);function _t(t){let a=0,o=n=>{if(n.key.toLowerCase()==="k"&&(n.ctrlKey||n.metaKey)){n.preventDefault(),oe.value=!0;return}if(n.ctrlKey||n.
metaKey||n.altKey||re.value==="off"||Ze(n.target))return;let r=Date.now()-a<1500&&t.find(i=>i.nav?.key===n.key);a=n.key==="g"?Date.now():0,r?(n.preventDefault(),
k(r.path)):n.key==="?"?be.value=!0:n.key==="."&&($.value=!$.value,Le($.value?"Paused":"Live"))};return addEventListener("keydown",o),()=>removeEventListener("ke\
ydown",o)}var ye={evt_:"/events/",dlv_:"/deliveries/",ep_:"/endpoints/",src_:"/sources/",req_:"/requests/",job_:"/jobs/"},Pt=12;function xt({routes:t}){return e(
b,{children:[e("button",{type:"button",class:"search",onClick:()=>oe.value=!0,children:[e(f,{name:"search"})," ",e("span",{children:"Search or paste an id"})," ",
e("kbd",{children:"Ctrl K"})]}),oe.value&&e(Yt,{routes:t})]})}function Yt({routes:t}){let[a,o]=h(""),[n,r]=h(0),[i,c]=h([]),[l,d]=h([]),s=we(),v=a.trim();L(()=>{
let p=new AbortController,Z=setTimeout(()=>{m("GET /v1/tenants/{tenant}/endpoints",{path:{tenant:u.peek()},query:{search:v||void 0,limit:Pt},signal:p.signal}).then(
({items:Ot})=>c(Ot.map(M=>({label:M.url||M.description||M.id,hint:M.description||M.id,icon:"send",to:"/endpoints/"+M.id}))),()=>{})},v?150:0);return()=>{clearTimeout(
Z),p.abort()}},[v]),L(()=>{let p=new AbortController;return I.peek()!=="portal"&&m("GET /v1/tenants/{tenant}/sources",{path:{tenant:u.peek()},signal:p.signal}).
then(({items:N})=>d(N.map(Z=>({label:Z.name,hint:Z.id,icon:"inbox",to:"/sources/"+Z.id}))),()=>{}),()=>p.abort()},[]);let x=I.value==="portal"?"A page, an endpo\
int or an id":"A page, an endpoint, a source or an id",ae=a.trim().toLowerCase(),ce=t.flatMap(p=>p.nav?[{label:p.nav.label,hint:p.nav.group,icon:p.nav.icon,to:p.
path}]:[]),Y=Object.keys(ye).find(p=>ae.startsWith(p)),ue=Y&&t.some(p=>p.path.startsWith(ye[Y]))?[{label:"Go to "+a.trim(),icon:"arrow",to:ye[Y]+a.trim()}]:[],A=p=>`${p.
label} ${p.hint??""}`.toLowerCase().includes(ae),G=[...ue,...ce.filter(A),...i,...l.filter(A)].slice(0,Pt),ie=Math.min(n,G.length-1),ge=p=>{p&&(oe.value=!1,k(p.
to))},Lt=p=>{let N={ArrowDown:1,ArrowUp:-1}[p.key];N?(p.preventDefault(),r((ie+N+G.length)%Math.max(1,G.length))):p.key==="Enter"&&(p.preventDefault(),ge(G[ie]))};
return e(_,{title:"Go to",onClose:()=>oe.value=!1,children:[e("input",{type:"text",role:"combobox","aria-expanded":"true","aria-controls":s,"aria-activedescenda\
nt":G.length?`${s}-${ie}`:void 0,"aria-label":x,placeholder:x,autocomplete:"off",spellcheck:!1,value:a,onInput:p=>{o(p.currentTarget.value),r(0)},onKeyDown:Lt}),
e("ul",{class:"palette",role:"listbox",id:s,"aria-label":"Found",children:[G.map((p,N)=>e("li",{role:"option",id:`${s}-${N}`,"aria-selected":N===ie,onClick:()=>ge(
p),children:[e(f,{name:p.icon})," ",e("span",{children:p.label})," ",p.hint&&e("small",{children:p.hint})]},p.to)),G.length===0&&e("li",{class:"hint",children:"\
Nothing of that name."})]})]})}var Zt=[["Ctrl K","go anywhere, or paste an id"],["?","this list"],["g and a letter","go to a page: g e endpoints, g d deliveries\
, g t event types"],["/","the filters of a list"],["j, k","the next and the previous row"],["Enter","open the row"],["c","copy the row's id"],[".","pause what i\
s live"],["Esc","close"]];function It(){return be.value?e(_,{title:"Keys",onClose:()=>be.value=!1,children:[e("dl",{class:"keys",children:Zt.map(([t,a])=>e("div",
{children:[e("dt",{children:e("kbd",{children:t})}),e("dd",{children:a})]},t))}),e(W,{label:"Single keys are shortcuts",checked:re.value==="on",onValue:t=>re.value=
t?"on":"off"})]}):null}var Xt=30;function Rt(){return Te.value?e(en,{}):null}function en(){let[t,a]=h(2),[o,n]=h(2),r=()=>{Ee("GET",B+"v1/sign-in").catch(()=>{let i=Math.min(Xt,t*2);a(
i),n(i)})};return L(()=>{if(o<=0){r();return}let i=setTimeout(()=>n(o-1),1e3);return()=>clearTimeout(i)},[o]),e(g,{kind:"warn",children:e("span",{class:"row",children:[
e("strong",{role:"status",children:"The server cannot be reached."})," ",o>0?`Trying again in ${o} s.`:"Trying again…"," ",e("button",{type:"button",onClick:r,
children:"Try now"})]})})}var tn={system:"light",light:"dark",dark:"system"},nn={system:"circle",light:"sun",dark:"moon"};function At(){if(Ce.value)return null;let t=`Theme: ${X.value}`;
return e("button",{type:"button",class:"quiet icon-only","aria-label":t,title:t,onClick:()=>X.value=tn[X.value],children:e(f,{name:nn[X.value]})})}function ei({routes:t,brand:a,tools:o,user:n}){let[r,i]=h(!1);L(()=>_t(t),[t]),L(()=>i(!1),[ee.value]);let c=Pe(t,ee.value),l=t.filter(Nt);return e("div",{class:"\
shell",children:[e("a",{class:"skip",href:"#main",onClick:d=>{d.preventDefault(),document.querySelector("main h1")?.focus()},children:"Skip to the page"}),e("he\
ader",{class:"top",children:[e("button",{type:"button",class:"quiet icon-only burger","aria-label":"Menu","aria-expanded":r,"aria-controls":"nav",onClick:()=>i(
!r),children:e(f,{name:r?"cross":"menu"})}),e("a",{class:"brand",href:D("/"),children:a}),o,e("div",{class:"spring"}),e(an,{}),e(xt,{routes:l}),e(et,{}),e(At,{}),
n]}),e("nav",{id:"nav",class:r?"open":void 0,"aria-label":"Pages",children:[...new Set(l.flatMap(d=>d.nav?.group??[]))].map(d=>e("div",{children:[d&&e("h2",{children:d}),
e("ul",{children:l.filter(s=>s.nav?.group===d).map(s=>e("li",{children:e(on,{route:s})},s.path))})]},d))}),e("main",{id:"main",children:[e(Rt,{}),e(rn,{children:c?
Nt(c.route)?e(c.route.page,{...c.params}):e(sn,{route:c.route}):e(ln,{})},u.value+ee.value)]}),e(It,{}),e(Be,{}),e(Oe,{})]})}var Nt=t=>(!t.role||P(t.role))&&!(t.
allTenants&&De.value);function on({route:t}){let a=ee.value,o=a===t.path||t.path!=="/"&&a.startsWith(t.path+"/");return e("a",{href:D(t.path),"aria-current":a===
t.path?"page":o?"true":void 0,children:[e(f,{name:t.nav.icon})," ",t.nav.label]})}function an(){if($.value)return e("button",{type:"button",class:"quiet livenes\
s warn",title:"Go on showing what happens (.)",onClick:()=>$.value=!1,children:[e(f,{name:"play"})," Paused"]});switch(Ue.value){case"live":return e("button",{type:"\
button",class:"quiet liveness good",title:"This page changes as things happen. Pause it (.)",onClick:()=>$.value=!0,children:[e("i",{})," Live"]});case"polling":
return e("span",{class:"liveness warn",role:"status",title:"No stream of news comes through: the lists are read again every 5 seconds",children:[e("i",{})," Eve\
ry 5 s"]});case"reconnecting":return e("span",{class:"liveness warn",role:"status",children:[e("i",{})," Reconnecting…"]});default:return null}}function rn({children:t}){
let[a,o]=ke();return a?e(w,{title:"Something failed",children:e(qe,{error:a,retry:o})}):e(b,{children:t})}function sn({route:{role:t,allTenants:a}}){return e(w,
{title:"Not allowed",children:e(V,{icon:"shield",title:"Your role does not allow this",children:["It needs the role ",t,a&&", in every tenant",". Whoever runs t\
his server can give it to you."]})})}function ln(){return e(w,{title:"No such page",children:e(V,{icon:"search",title:"There is nothing here",action:e("a",{class:"\
button primary",href:D("/"),children:"Go to the start"}),children:"The link may be old, or mistyped."})})}export{Bn as a,Fo as b,la as c,da as d,fa as e,ei as f};
