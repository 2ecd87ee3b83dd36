import{a as ft,b as bt,c as $e}from"./chunk-KZVEZF5S.js";import{A as $,Ab as Se,B as G,Ba as ee,Bb as ht,Ca as we,Cb as xo,Da as ke,Db as Po,E as Be,Eb as de,
Fa as pe,G as B,Ga as te,H as L,Ha as Qe,Ia as he,Ja as D,Ka as Xe,La as Ye,Ma as Le,Na as Ze,Oa as et,P as e,Pa as Ve,R as oe,Ra as tt,S as ie,T as Fe,Ta as z,
U,Ua as ot,V as ve,Va as Q,W as ye,Wa as O,X as y,Ya as Te,Za as E,a as v,aa as S,ab as nt,ba as R,c as x,ca as le,d as re,db as at,e as ue,ea as X,eb as rt,fa as K,
ga as ge,gb as Oe,ha as N,hb as st,ia as He,ib as ce,ja as Me,ka as _,kb as it,la as q,ma as I,n as Ie,na as F,oa as H,pa as k,pb as lt,qa as Y,r as fe,ra as V,
s as p,sa as Ke,sb as ct,t as C,ta as g,u as se,ua as b,va as A,vb as dt,w as P,wa as ze,wb as mt,x as be,xa as Z,xb as ut,y as f,ya as W,yb as pt,z as T,zb as Ce}from"./chunk-O3DEDOOH.js";var Ee={secret:"",publicKey:""};function xe({scheme:t,value:r,onValue:o,error:a,label:s="Secret token"}){let[n,l]=x(!1),i=ue(o);i.current=o;let c=async d=>{let w=await p(
"POST /v1/tenants/{tenant}/schemes/{name}/secret",{path:{tenant:f.peek(),name:t},signal:d});i.current({secret:w.secret??"",publicKey:w.public_key??""})};re(()=>{
let d=new AbortController;return c(d.signal).catch(()=>{}),()=>d.abort()},[t]);let h=async()=>{try{await c(),le("A new secret was made")}catch(d){R(d)}};return e(
v,{children:[e(H,{label:s,error:a,hint:"The receiver needs it to verify that an event is genuine. It is kept encrypted, and you can look at it later.",children:d=>e(
"div",{class:"beside",children:[e("input",{...d,type:n?"text":"password",class:"mono",name:"secret",autocomplete:"off",spellcheck:!1,value:r.secret,placeholder:"\
made when it is saved",onInput:w=>o({secret:w.currentTarget.value,publicKey:""})}),e("button",{type:"button",class:"quiet icon-only","aria-pressed":n,"aria-labe\
l":n?"Hide the secret":"Show the secret",title:n?"Hide":"Show",onClick:()=>l(!n),children:e(y,{name:n?"hidden":"eye"})}),e("button",{type:"button",class:"quiet \
icon-only","aria-label":"Make a new secret",title:"Make a new one",onClick:()=>{h()},children:e(y,{name:"refresh"})}),e(X,{text:r.secret,label:"Copy the secret"})]})}),
r.publicKey&&e("div",{class:"field",children:[e("span",{class:"label",children:"Public key"}),e("div",{class:"secret",children:[e("code",{children:r.publicKey}),
e(X,{text:r.publicKey,label:"Copy the public key"})]}),e("p",{class:"hint",children:"The receiver verifies with this one. The secret stays here."})]})]})}var vt="When something happens, send a webhook.";function Yo(){let t=C(a=>p("GET /v1/tenants/{tenant}/endpoints",{path:{tenant:f.value},signal:a}),[f.value]),r=async a=>{
try{let s=await p("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:f.value,endpoint:a.id},body:{disabled:!a.disabled}});t.set({items:t.data.items.
map(n=>n.id===s.id?s:n)}),S(s.disabled?"The automation is off":"The automation is on")}catch(s){R(s)}},o=L("operator")&&e("a",{class:"button primary",href:T("/a\
utomations/new"),children:[e(y,{name:"plus"})," New automation"]});return e(g,{title:"Automations",about:vt,actions:o,children:e(N,{of:t,children:({items:a})=>a.
length===0?e(_,{icon:"bolt",title:"No automations yet",action:o,children:"Choose what triggers one, and where the webhook goes."}):e(b,{flush:!0,children:e(O,{label:"\
Automations",rows:a,id:s=>s.id,link:s=>T("/endpoints/"+s.id),columns:[{head:"When",kind:"main",cell:s=>e(v,{children:[s.event_types.includes("*")?"anything happ\
ens":s.event_types.join(", "),e("small",{children:s.kind==="poll"?"keep it for its consumer":`Webhook to ${s.url}`})]})},{head:"State",cell:s=>e(D,{state:ct(s)})},
...L("operator")?[{head:"On or off",cell:s=>e("button",{type:"button",onClick:()=>{r(s)},children:s.disabled?"Turn on":"Turn off"})}]:[]]})})})})}function Zo(){
let t=Ce(),r=C(i=>p("GET /v1/tenants/{tenant}/event-types",{path:{tenant:f.value},signal:i}),[f.value]).data?.items??[],o=I({event_types:"",url:"",secret:Ee},async()=>{
let i=await p("POST /v1/tenants/{tenant}/endpoints",{path:{tenant:f.value},body:l()});S("The automation is on"),$("/endpoints/"+i.id)},({url:i,event_types:c})=>({
...c?{}:{event_types:"Choose what triggers it."},...de(i)})),{values:a,errors:s,set:n}=o,l=()=>({url:a.url.trim(),event_types:[a.event_types||"*"],secret:a.secret.
secret||void 0});return e(g,{title:"New automation",about:vt,back:{to:"/automations",label:"Automations"},children:[e("form",{ref:o.ref,noValidate:!0,onSubmit:o.
submit,children:[e(b,{title:"When",children:e(V,{label:"Trigger type",value:a.event_types,error:s.event_types,onValue:i=>n({event_types:i}),options:[{value:"",label:"\
Choose…"},{value:"*",label:"Anything happens"},...r.map(i=>({value:i.name,label:i.description?`${i.name} – ${i.description}`:i.name}))],hint:r.length===0&&e(
v,{children:["There are no event types yet. ",e("a",{href:T("/event-types/new"),children:"Add one"}),", or choose anything."]})})}),e(b,{title:"Then",children:e(
"div",{class:"stack",children:[e(V,{label:"Action",value:"webhook",onValue:()=>{},options:[{value:"webhook",label:"Webhook"}]}),e(k,{label:"Destination URL",type:"\
url",name:"url",placeholder:"https://example.com/webhooks",value:a.url,error:s.url,onValue:i=>n({url:i})}),e(xe,{scheme:"standard-webhooks",value:a.secret,error:s.
secret,onValue:i=>n({secret:i})})]})}),e(F,{form:o}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":o.busy,children:"\
Save"}),e("button",{type:"button","aria-disabled":t.busy,disabled:de(a.url).url!==void 0,onClick:()=>{t.test({draft:l()})},children:[e(y,{name:"bolt"})," Send a\
 test before saving"]}),e("a",{class:"button quiet",href:T("/automations"),children:"Cancel"})]})]}),e("div",{class:"below",children:e(Se,{of:t})})]})}var Pe=t=>t.charAt(0).toUpperCase()+t.slice(1);function _e({of:t}){let r=t.cause;return e("div",{role:"region","aria-label":"What the debugger found",children:[
t.verified&&e(q,{kind:"good",children:[e("strong",{children:"It is genuine."}),e("p",{children:["Signed under ",t.scheme,t.secret&&`, with ${t.secret}`,"."]})]}),
r&&e(q,{kind:r.proven?"bad":"warn",children:[e("strong",{children:Pe(r.title)})," ",e("small",{children:r.proven?"proven":"what it looks like"}),e("p",{children:[
Pe(r.evidence),"."]}),e("p",{children:[e("b",{children:"What to do:"})," ",r.fix,"."]})]}),!t.verified&&!r&&e(q,{kind:"bad",children:[e("strong",{children:"No c\
ause was found"}),e("p",{children:["The signature is wrong, and none of the ",U(t.tried)," changes to secret, body and form that were tried makes it right",t.incomplete?
"; there were more than could be tried":"",". Most likely the secret is another one, or the body was changed."]})]}),r?.snippets&&r.snippets.length>0&&e(b,{title:"\
How to do it",children:e("div",{class:"stack",children:r.snippets.map(o=>e("section",{children:[e("h3",{children:o.framework}),e(ge,{label:o.framework+" code",text:o.
code})]},o.framework))})}),e(b,{title:"Step by step",children:[e("ol",{class:"steps",children:t.steps?.map((o,a)=>e(Vt,{of:o},a))}),e("p",{class:"hint",children:[
t.scheme?e(v,{children:["Looked at as ",e("code",{children:t.scheme}),"; "]}):null,U(t.tried)," signatures computed."]})]})]})}var yt={ok:["check","good","right"],
warn:["alert","warn","unusual"],fail:["cross","bad","wrong"],skipped:["minus","mute","nothing to look at"]};function Vt({of:t}){let[r,o,a]=yt[t.status]??yt.skipped;
return e("li",{class:o,children:[e(y,{name:r}),e("div",{children:[e("strong",{children:Pe(t.name)})," ",e("span",{class:"sr",children:a}),t.seen&&e("pre",{tabIndex:0,
"aria-label":`${t.name}: what was seen`,children:e("code",{children:t.seen})}),t.expected&&t.status!=="ok"&&e("p",{children:e("small",{children:["Expected: ",e(
"code",{children:t.expected})]})}),t.why&&e("p",{class:"hint",children:[Pe(t.why),"."]}),t.fix&&e("p",{children:[e("b",{children:"Fix:"})," ",t.fix,"."]})]})]})}var Ot=`POST /webhooks HTTP/1.1
Host: example.com
Content-Type: application/json
X-Hub-Signature-256: sha256=…

{"hello":"world"}`;function Cn(){let[t,r]=x(),[o]=x(()=>Oe.peek()),a=I({request:o?.request??"",headers:"",body:"",file:void 0,secrets:[""],scheme:o?.scheme??P.value.
get("scheme")??"",at:"",tolerance:""},async c=>{let d=P.value.get("parts")==="1"?JSON.stringify({method:"POST",headers:$t(c.headers),body_base64:at(c.file?new Uint8Array(
await c.file.arrayBuffer()):new TextEncoder().encode(c.body))}):c.request,w=/^\s*req_\w+\s*$/.test(d),u=await p("POST /v1/tenants/{tenant}/debug/signature",{path:{
tenant:f.value},body:{...w?{request_id:d.trim()}:{request:d},scheme:c.scheme||void 0,secrets:c.secrets.some(Boolean)?c.secrets.filter(Boolean):void 0,at:c.at||void 0,
tolerance:c.tolerance.trim()||void 0}});Oe.value=void 0,r(u),le(u.verified?"It is genuine":u.cause?.title??"No cause was found")},c=>o&&!c.secrets.some(Boolean)?
{secrets:"Enter the secret that the receiver verifies with."}:P.value.get("parts")==="1"?c.headers.trim()?{}:{headers:"Paste the headers, the one with the signa\
ture among them."}:c.request.trim()?{}:{request:"Paste a request, or the id of one."}),{values:s,errors:n,set:l}=a,i=P.value.get("parts")==="1";return e(g,{title:"\
Signature debugger",about:"Paste a request whose signature is refused. It says which one thing is wrong, and proves it.",children:e("div",{class:"split even",children:[
e("form",{ref:a.ref,noValidate:!0,onSubmit:a.submit,autocomplete:"off",children:e(b,{children:e("div",{class:"stack",children:[e("div",{class:"row",role:"group",
"aria-label":"What there is of the request",children:[e("button",{type:"button",class:i?"quiet":"","aria-pressed":!i,onClick:()=>G({parts:void 0},!0),children:"\
All of it"}),e("button",{type:"button",class:i?"":"quiet","aria-pressed":i,onClick:()=>G({parts:"1"},!0),children:"Headers and body"})]}),i?e(v,{children:[e(Y,{
label:"Headers",rows:5,value:s.headers,error:n.headers,onValue:c=>l({headers:c}),placeholder:"X-Hub-Signature-256: sha256=…"}),e(Y,{label:"Body",rows:6,value:s.
body,onValue:c=>l({body:c,file:void 0}),hint:"Exactly as it came: a space more, and the signature is another one."}),e(H,{label:"Or a file with the body",hint:"\
Nothing of it is changed or kept.",children:c=>e("input",{...c,type:"file",onChange:h=>l({file:h.currentTarget.files?.[0]})})})]}):e(Y,{label:"Request",rows:12,
value:s.request,error:n.request??n.request_id,onValue:c=>l({request:c}),placeholder:Ot,hint:`As it came over the wire, a curl command, a HAR entry, or JSON.${B.
value==="portal"?"":" Or the id of a request to a source: req_…"}`}),s.secrets.map((c,h)=>e(k,{label:h===0?"Secret":`Secret ${h+1}`,type:"password",autocomplete:"\
off",value:c,error:n.secrets,onValue:d=>l({secrets:s.secrets.map((w,u)=>u===h?d:w)}),hint:h===0?"What the receiver verifies with. It is used for this alone, and\
 neither kept nor logged.":void 0},h)),s.secrets.length<8&&s.secrets.at(-1)&&e("button",{type:"button",class:"quiet",onClick:()=>l({secrets:[...s.secrets,""]}),
children:[e(y,{name:"plus"})," Another secret"]}),e(ce,{value:s.scheme||"find it out",error:n.scheme,onValue:c=>l({scheme:c})}),s.scheme&&e("button",{type:"butt\
on",class:"quiet",onClick:()=>l({scheme:""}),children:"Find the scheme out instead"}),e("details",{children:[e("summary",{children:"Time"}),e("div",{class:"stac\
k below",children:[e(H,{label:"Verified at",error:n.at,hint:"Empty: now, or when the kept request came in.",children:c=>e("input",{...c,type:"datetime-local",value:ve(
s.at),onInput:h=>l({at:ye(h.currentTarget.value)??""})})}),e(k,{label:"Tolerance",value:s.tolerance,error:n.tolerance,placeholder:"as the scheme says",onValue:c=>l(
{tolerance:c}),hint:"How old or early a signed time may be, such as 5m, or none."})]})]}),e(F,{form:a}),e("div",{class:"submit",children:e("button",{type:"submi\
t",class:"primary","aria-disabled":a.busy,children:[e(y,{name:"bug"})," ",a.busy?"Looking…":"Explain"]})})]})})}),e("div",{"aria-live":"polite",children:t?e(_e,
{of:t}):e(q,{children:[e("strong",{children:o?"This is what was sent":"What it looks for"}),o&&e("p",{children:"Enter the secret that the receiver verifies with\
, and it says how that differs from what this was signed with."}),e("p",{children:"Spaces around the secret, a prefix too many, the secret of another endpoint, \
hex for base64, a body that was parsed and written again, line ends, an old timestamp, another algorithm, and some thousand combinations of these."})]})})]})})}
var $t=t=>t.split(/\r?\n/).filter(r=>r.includes(":")).map(r=>({name:r.slice(0,r.indexOf(":")).trim(),value:r.slice(r.indexOf(":")+1).trim()}));function Un(){let t=Ce(),[r,o]=x(""),a=ht().data,s=I({url:"",description:"",event_types:[],scheme:"standard-webhooks",secret:Ee,settings:mt({})},async()=>{let d=await p(
"POST /v1/tenants/{tenant}/endpoints",{path:{tenant:f.value},body:c()});S("The endpoint was added"),$("/endpoints/"+d.id)},({url:d,event_types:w})=>({...de(d),...w.
length>0?{}:{event_types:"Choose at least one event."}})),{values:n,errors:l,set:i}=s,c=()=>({url:n.url.trim(),description:n.description,event_types:n.event_types,
scheme:n.scheme,secret:n.secret.secret||void 0,settings:ut(n.settings)});re(()=>{a&&P.peek().get("receiver")==="test"&&!n.url&&i({url:a.url})},[a?.url]);let h=()=>{
let d=de(n.url).url??"";o(d),d||t.test({draft:{...c(),event_types:n.event_types.length>0?n.event_types:["*"]}})};return e(g,{title:"Event subscription",about:"S\
ay which events are sent where.",back:{to:"/endpoints",label:"Endpoints"},children:[e("form",{ref:s.ref,noValidate:!0,onSubmit:s.submit,children:[e(b,{children:e(
"div",{class:"stack",children:[e(k,{label:"Callback URL",type:"url",name:"url",placeholder:"https://example.com/webhooks",value:n.url,error:l.url??r,onValue:d=>{
i({url:d}),o("")},hint:"Events are sent here with POST. It has to be reachable from this server."}),a&&n.url!==a.url&&e("p",{class:"row",children:[e("button",{type:"\
button",onClick:()=>{i({url:a.url}),o(""),s.ref.current.querySelector("[name=url]").focus()},children:[e(y,{name:"inbox"})," Use the built-in test receiver"]}),
" ",e("span",{class:"hint",children:"if there is no receiver yet."})]}),a&&n.url===a.url&&e(q,{children:"This is the receiver inside this server. It verifies wh\
at is sent to it, and shows it."}),e(k,{label:"Description",name:"description",value:n.description,error:l.description,onValue:d=>i({description:d}),hint:"For p\
eople: what it is for. It may be empty."})]})}),e(b,{children:e(st,{value:n.event_types,error:l.event_types,onValue:d=>i({event_types:d})})}),e(b,{children:e("d\
iv",{class:"stack",children:[e(ce,{value:n.scheme,error:l.scheme,onValue:d=>i({scheme:d}),hint:"How deliveries are signed. Standard Webhooks is right unless the\
 receiver expects another one."}),e(xe,{scheme:n.scheme,value:n.secret,error:l.secret,onValue:d=>i({secret:d})})]})}),e("details",{class:"card",open:l.settings!==
void 0||void 0,children:[e("summary",{children:"More settings: headers, rate, order, retries, filter"}),e(pt,{value:n.settings,error:l.settings,onValue:d=>i({settings:d})})]}),
e(F,{form:s}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":s.busy,children:"Save"}),e("button",{type:"button","ar\
ia-disabled":t.busy,onClick:h,children:[e(y,{name:"bolt"})," Send a test before saving"]}),e("a",{class:"button quiet",href:T("/endpoints"),children:"Cancel"})]})]}),
e("div",{class:"below",children:e(Se,{of:t})})]})}var gt=[{name:"search",label:"Search",kind:"text",placeholder:"name or description"}],kt={to:"/event-types",label:"Event types"},De=()=>L("operator")&&B.value!==
"portal";function sa(){let t=C(a=>p("GET /v1/tenants/{tenant}/event-types",{path:{tenant:f.value},signal:a}),[f.value]),r=(P.value.get("search")??"").toLowerCase(),
o=De()&&e("a",{class:"button primary",href:T("/event-types/new"),children:[e(y,{name:"plus"})," New event type"]});return e(g,{title:B.value==="portal"?"Event c\
atalog":"Event types",about:"What can happen, and what its payload looks like.",actions:o,children:e(N,{of:t,children:({items:a})=>{if(a.length===0)return e(_,{
icon:"tag",title:"No event types yet",action:o,children:De()?"Name what can happen, such as user.created, so that others can subscribe to it.":"What can happen \
is listed here, once there is something."});let s=a.filter(n=>`${n.name} ${n.description}`.toLowerCase().includes(r));return e(v,{children:[e(z,{filters:gt}),s.
length===0?e(_,{icon:"search",title:"No event type fits the search",action:e("button",{type:"button",onClick:()=>Q(gt),children:"Clear the search"})}):e(b,{flush:!0,
children:e(O,{label:"Event types",rows:s,id:n=>n.name,link:n=>T("/event-types/"+n.name),columns:[{head:"Name",kind:"main",cell:n=>e(v,{children:[e("code",{children:n.
name}),n.description&&e("small",{children:n.description})]})},{head:"Schema",cell:n=>n.schema===void 0?e("span",{class:"hint",children:"none"}):"JSON Schema"},{
head:"Example",kind:"minor",cell:n=>n.example===void 0?e("span",{class:"hint",children:"none"}):"yes"},{head:"Created",kind:"minor",cell:n=>e(E,{at:n.created_at})}]})})]})}})})}
var Tt=t=>`${Ie}v1/tenants/${f.value}/event-types/${encodeURIComponent(t)}`;async function Ct(t,r){let o=await(await fe("GET",Tt(t),{signal:r})).text(),{schema:a="",
example:s=""}=Ye(o);return{...JSON.parse(o),schema:Le(a),example:Le(s)}}function ia({name:t}){let r={tenant:f.value,name:t},o=C(l=>Ct(t,l),[f.value,t]),a=C(l=>p(
"GET /v1/tenants/{tenant}/endpoints",{path:r,signal:l}),[f.value]).data?.items.filter(l=>l.event_types.includes(t)||l.event_types.includes("*")),s=async l=>{if(await W(
{title:"Publish the example?",action:"Publish",text:e("p",{children:["It becomes an event like any other: every endpoint that subscribes to ",e("code",{children:t}),
" gets it",a&&`, ${a.length} at the moment`,"."]})}))try{let c=await fe("POST",`${Ie}v1/tenants/${f.value}/events?type=${encodeURIComponent(t)}`,{body:new Blob(
[l.example||"{}"],{type:"application/json"})});S("The event was accepted"),$("/events/"+(await c.json()).id)}catch(c){R(c)}},n=async()=>{if(await W({title:`Dele\
te ${t}?`,action:"Delete",danger:!0,text:e("p",{children:"Endpoints that subscribe to it keep doing so; it is only no longer listed."})}))try{await p("DELETE /v\
1/tenants/{tenant}/event-types/{name}",{path:r}),S("The event type was deleted"),$("/event-types")}catch(l){R(l)}};return e(g,{title:t,heading:e("code",{children:t}),
about:o.data?.description,back:kt,actions:o.data&&De()&&e(v,{children:[e("button",{type:"button",onClick:()=>{n()},children:[e(y,{name:"trash"})," Delete"]}),e(
"a",{class:"button",href:T(`/event-types/${t}/edit`),children:"Edit"}),e("button",{type:"button",class:"primary",onClick:()=>{s(o.data)},children:[e(y,{name:"se\
nd"})," Publish the example"]})]}),children:e(N,{of:o,children:l=>e(v,{children:[e(b,{children:e(A,{of:[["Created",e(E,{at:l.created_at})],["Endpoints that get \
it",a?.length]]})}),a&&a.length>0&&e(b,{flush:!0,title:"Who gets it",children:e(O,{label:"Endpoints that get it",rows:a,id:i=>i.id,link:i=>T("/endpoints/"+i.id),
columns:[{head:"URL",kind:"main",cell:i=>i.url??"polled by its consumer"},{head:"Subscribed",cell:i=>i.event_types.includes("*")?"to all events":"by name"}]})}),
e(b,{title:"Example",children:l.example===""?e("p",{class:"hint",children:"There is none."}):e(Ve,{label:"Example",text:l.example})}),e(b,{title:"Schema",children:l.
schema===""?e("p",{class:"hint",children:"There is none."}):e(Ve,{label:"Schema",text:l.schema})})]})})})}function la(){return e(g,{title:"New event type",back:kt,
children:e(St,{type:{name:"",description:"",created_at:"",schema:"",example:""}})})}function ca({name:t}){let r=C(o=>Ct(t,o),[f.value,t]);return e(g,{title:"Edi\
t "+t,back:{to:"/event-types/"+t,label:t},children:e(N,{of:r,children:o=>e(St,{type:o})})})}function St({type:t}){let r=!t.name,o=I({name:t.name,description:t.description,
schema:t.schema,example:t.example},async l=>{let i=[`"description":${JSON.stringify(l.description)}`];l.schema.trim()&&i.push(`"schema":${l.schema}`),l.example.
trim()&&i.push(`"example":${l.example}`),await fe("PUT",Tt(l.name.trim()),{body:`{${i.join()}}`,header:{"Content-Type":"application/json"}}),S(r?"The event type\
 was added":"The event type was saved"),$("/event-types/"+l.name.trim())},l=>({...l.name.trim()?{}:{name:"Name it, for example user.created."},...wt(l.schema)?{}:
{schema:"This is no JSON."},...wt(l.example)?{}:{example:"This is no JSON."}})),{values:a,errors:s,set:n}=o;return e("form",{ref:o.ref,noValidate:!0,onSubmit:o.
submit,children:[e(b,{children:e("div",{class:"stack",children:[r&&e(k,{label:"Name",name:"name",placeholder:"user.created",value:a.name,error:s.name,onValue:l=>n(
{name:l}),hint:"Words with dots between them, from the general to the particular."}),e(k,{label:"Description",name:"description",value:a.description,error:s.description,
onValue:l=>n({description:l}),hint:"When it happens, for those who subscribe to it."}),e(Y,{label:"Example",name:"example",rows:8,value:a.example,error:s.example,
onValue:l=>n({example:l}),hint:"A payload, in JSON. It is what a test sends."}),e(Y,{label:"Schema",name:"schema",rows:8,value:a.schema,error:s.schema,onValue:l=>n(
{schema:l}),hint:"The JSON Schema of the payload. It may be empty."})]})}),e(F,{form:o}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"prim\
ary","aria-disabled":o.busy,children:"Save"}),e("a",{class:"button quiet",href:T(r?"/event-types":"/event-types/"+t.name),children:"Cancel"})]})]})}function wt(t){
try{return t.trim()&&JSON.parse(t),!0}catch{return!1}}var ne={replay:{label:"Replay deliveries",about:"Makes deliveries that have ended again, each with all its attempts.",does:t=>`Replay ${t} deliveries`},replay_missing:{
label:"Deliver what is missing",about:"Delivers the events that an endpoint subscribes to now and has not got: because it was new, disabled, or failed.",does:t=>`\
Deliver ${t} events`},cancel:{label:"Cancel deliveries",about:"Cancels deliveries that still wait. They can be replayed later.",does:t=>`Cancel ${t} deliveries`},
verify:{label:"Verify requests again",about:"Verifies requests that were refused under what their source is now. What is genuine becomes an event.",does:t=>`Ver\
ify ${t} requests`}};function qa(){let t=se((a,s)=>p("GET /v1/tenants/{tenant}/jobs",{path:{tenant:f.value},query:{cursor:a},signal:s}),[f.value]),r=ke(t,"job",
()=>!0),o=L("operator")&&e("a",{class:"button primary",href:T("/jobs/new"),children:[e(y,{name:"plus"})," New job"]});return e(g,{title:"Jobs",about:"What is do\
ne to many deliveries or requests at once: replayed, cancelled, verified again.",actions:o,children:e(Te,{label:"Jobs",list:t,fresh:r,filters:[],link:a=>T("/job\
s/"+a.id),columns:[{head:"Job",kind:"main",cell:a=>e(v,{children:[ne[a.kind].label,e("small",{children:a.id})]})},{head:"State",cell:a=>e(D,{state:a.state})},{head:"\
Progress",cell:a=>e(xt,{of:a})},{head:"Created",kind:"minor",cell:a=>e(E,{at:a.created_at})}],empty:e(_,{icon:"refresh",title:"No jobs yet",action:o,children:"A\
 job replays what failed, delivers what an endpoint missed, or verifies again what was refused. It counts first."})})})}function xt({of:t}){let r=t.done+t.skipped;
return e("span",{class:"progress",children:[e("progress",{value:r,max:Math.max(t.total,r,1),"aria-label":"Progress"}),e("small",{children:[U(r)," of ",U(Math.max(
t.total,r))]})]})}var Ae={to:"/jobs",label:"Jobs"};function Ia({id:t}){let r=C(n=>p("GET /v1/tenants/{tenant}/jobs/{job}",{path:{tenant:f.value,job:t},signal:n}),
[f.value,t]);we(["jobs"],n=>{let l=n.findLast(i=>i.kind==="gap"||i.kind==="job"&&i.item.id===t);l?.kind==="gap"?r.reload():l&&r.set(l.item)});let o=r.data;if(!o)
return e(g,{title:"Job",back:Ae,children:e(N,{of:r,children:()=>null})});let a=async()=>{if(await W({title:"Stop the job?",action:"Stop it",danger:!0,text:e("p",
{children:"What it has done so far stays done."})}))try{r.set(await p("POST /v1/tenants/{tenant}/jobs/{job}/cancel",{path:{tenant:f.value,job:t}})),S("The job w\
as stopped")}catch(n){R(n)}},s=o.total-o.done-o.skipped;return e(g,{title:ne[o.kind].label,back:Ae,actions:o.state==="running"&&L("operator")&&e("button",{type:"\
button",onClick:()=>{a()},children:[e(y,{name:"cross"})," Stop"]}),children:[o.reason&&e(q,{kind:"bad",children:["It failed: ",o.reason,"."]}),e(b,{children:e("\
div",{class:"stack",children:[e(xt,{of:o}),e(A,{of:[["State",e(D,{state:o.state})],["Done",U(o.done)],["Left as they were",U(o.skipped)],["Rate",`${U(o.rate)} a\
 second at most`],["Left",o.state==="running"&&s>0?"about "+ie(s/o.rate*1e3):void 0],["Took",o.finished_at&&ie(new Date(o.finished_at).getTime()-new Date(o.created_at).
getTime())],["Created",e(E,{at:o.created_at})],["Id",e(K,{id:t})]]})]})}),e(b,{title:"What it is about",children:e(Dt,{of:o})}),o.kind!=="verify"&&e("p",{children:e(
"a",{href:T("/deliveries",{endpoint:o.to??o.filter.endpoint,type:o.filter.type,since:o.filter.since,until:o.filter.until}),children:["The deliveries that it is \
about ",e(y,{name:"arrow"})]})})]})}function Dt({of:t}){let r=pe(),o=te(),a=t.filter,s=n=>e("a",{href:T("/endpoints/"+n),children:he(r.get(n),n)});return e(A,{of:[
["Event",a.event&&e("a",{href:T("/events/"+a.event),children:e("code",{children:a.event})})],["Endpoint",a.endpoint&&s(a.endpoint)],["To",t.to&&s(t.to)],["Sourc\
e",a.source&&e("a",{href:T("/sources/"+a.source),children:o.get(a.source)?.name??a.source})],["Event type",a.type&&e("code",{children:a.type})],["States",a.states?.
join(", ")],[t.kind==="verify"?"Refused for":"Reason",a.reason],["Since",a.since&&oe(a.since)],["Until",a.until&&oe(a.until)]]})}var Et=["failed","cancelled","s\
kipped","quarantined","delivered"];function Fa(){let t=P.value,r=t.get("kind")??"replay",o=[...pe().values()],a=[...te().values()],s=Qe(),[n,l]=x(),i=Et.filter(
m=>m===t.get("state")),c=I({endpoint:t.get("endpoint")??"",to:"",source:t.get("source")??"",type:t.get("type")??"",reason:t.get("reason")??"",states:i.length>0?
i:["failed"],since:t.get("since")??"",until:t.get("until")??"",rate:"100"},async m=>{let j=r==="replay",ae={kind:r,rate:Number(m.rate)||void 0,to:j&&m.to||void 0,
filter:{reason:(r==="verify"||j)&&m.reason.trim()||void 0,...r==="verify"?{source:m.source||void 0}:{endpoint:m.endpoint||void 0,type:m.type.trim()||void 0},states:j?
m.states:void 0,since:m.since||void 0,until:(n?.filter.until??m.until)||void 0}},Ge={tenant:f.value};if(!n||n.total===0){l(await p("POST /v1/tenants/{tenant}/jo\
bs",{path:Ge,body:{...ae,dry_run:!0}}));return}let Lt=await p("POST /v1/tenants/{tenant}/jobs",{path:Ge,body:ae});S("The job has begun"),$("/jobs/"+Lt.id)},m=>({
...r==="replay_missing"&&!m.endpoint?{endpoint:"Choose the endpoint that misses events."}:{},...r==="replay_missing"&&!m.since?{since:"Say since when."}:{},...r===
"replay"&&m.states.length===0?{states:"Choose at least one."}:{},...r==="replay"&&m.to&&!m.endpoint?{endpoint:"Choose whose deliveries go to the other endpoint."}:
{}})),{values:h,errors:d}=c,w=m=>{l(void 0),c.set(m)},u=o.map(m=>({value:m.id,label:he(m,m.id)+(m.description?` – ${m.description}`:"")})),J=m=>d[m]??(m==="en\
dpoint"||m==="since"?void 0:d["filter."+m]);return e(g,{title:"New job",about:ne[r].about,back:Ae,children:e("form",{ref:c.ref,class:"narrow",noValidate:!0,onSubmit:c.
submit,children:[e(b,{children:e("div",{class:"stack",children:[e(V,{label:"What to do",value:r,onValue:m=>{l(void 0),G({kind:m})},options:Object.keys(ne).filter(
m=>m!=="verify"||B.value!=="portal").map(m=>({value:m,label:ne[m].label}))}),r==="verify"?e(v,{children:[e(V,{label:"Source",value:h.source,error:J("source"),onValue:m=>w(
{source:m}),options:[{value:"",label:"any"},...a.map(m=>({value:m.id,label:m.name}))]}),e(k,{label:"Refused for",value:h.reason,error:J("reason"),placeholder:"a\
ny reason, or one such as mismatch",onValue:m=>w({reason:m})})]}):e(v,{children:[e(V,{label:"Endpoint",value:h.endpoint,error:J("endpoint"),onValue:m=>w({endpoint:m}),
options:[{value:"",label:r==="replay_missing"?"Choose one":"any"},...u]}),r==="replay"&&e(V,{label:"To",value:h.to,error:J("to"),onValue:m=>w({to:m}),options:[{
value:"",label:"the same endpoint"},...u.filter(m=>m.value!==h.endpoint)]}),e(H,{label:"Event type",error:J("type"),children:m=>e(v,{children:[e("input",{...m,type:"\
text",autocomplete:"off",list:"job-types",placeholder:"any",value:h.type,onInput:j=>w({type:j.currentTarget.value})}),e("datalist",{id:"job-types",children:s.map(
j=>e("option",{value:j},j))})]})})]}),r==="replay"&&e("fieldset",{children:[e("legend",{children:"Deliveries that are"}),e("div",{class:"row",children:Et.map(m=>e(
Ke,{label:m,checked:h.states.includes(m),onValue:j=>w({states:j?[...h.states,m]:h.states.filter(ae=>ae!==m)})},m))}),e("p",{class:"error",children:d.states})]}),
r==="replay"&&e(k,{label:"Reason",value:h.reason,error:J("reason"),placeholder:"any, or one such as endpoint disabled",onValue:m=>w({reason:m})}),e("div",{class:"\
columns",children:["since","until"].map(m=>e(H,{label:m==="since"?"Since":"Until",error:J(m),hint:m==="until"?"Empty: now.":void 0,children:j=>e("input",{...j,type:"\
datetime-local",value:ve(h[m]),onInput:ae=>w({[m]:ye(ae.currentTarget.value)??""})})},m))}),e(k,{label:"Rows a second, at most",type:"number",value:h.rate,error:J(
"rate"),onValue:m=>w({rate:m}),hint:"So that receivers are not flooded."})]})}),n&&e("div",{role:"status",children:e(q,{kind:n.total>0?"warn":"info",children:n.
total>0?e(v,{children:[e("strong",{children:[ne[r].does(U(n.total)),"?"]}),e("p",{children:["It takes ",ie(n.total/n.rate*1e3)," at least, and can be stopped. I\
t is in the audit log."]})]}):"Nothing fits: there is nothing to do."})}),e(F,{form:c}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"prima\
ry","aria-disabled":c.busy||n?.total===0,children:n&&n.total>0?ne[r].does(U(n.total)):"Count them first"}),e("a",{class:"button",href:T("/jobs"),children:"Cance\
l"})]})]})})}var At=["accepted","duplicate","refused","handshake"];function or(){return e(g,{title:"Requests",about:"What came in at the sources, genuine or not.",children:e(
We,{empty:e(_,{icon:"inbox",title:"Nothing has come in yet",action:e("a",{class:"button primary",href:T("/sources"),children:"Go to the sources"}),children:"Giv\
e a provider the URL of a source, and have it send a test."})})})}function We({source:t,title:r,actions:o,empty:a}){let s=te(),n=[{name:"verdict",label:"Verdict",
kind:"choice",options:At.map(d=>({value:d,label:d==="accepted"?"verified":d}))},...t?[]:[{name:"source",label:"Source",kind:"choice",options:[...s.values()].map(
d=>({value:d.id,label:d.name}))}],{name:"reason",label:"Refused for",kind:"text",placeholder:"such as mismatch",suggestions:["missing","malformed","mismatch","e\
xpired"]},{name:"since",label:"Since",kind:"time"},{name:"until",label:"Until",kind:"time"}],l=Object.fromEntries(["verdict","source","reason","since","until"].
map(d=>[d,P.value.get(d)??void 0])),i={source:t??l.source,reason:l.reason,since:l.since,until:l.until,verdict:l.verdict?[l.verdict]:void 0},c=se((d,w)=>p("GET /\
v1/tenants/{tenant}/requests",{path:{tenant:f.value},query:{...i,cursor:d},signal:w}),[f.value,JSON.stringify(i)]),h=ke(c,"request",d=>(!i.source||d.source===i.
source)&&(!i.verdict||i.verdict.includes(d.verdict))&&(!i.reason||d.reason===i.reason)&&!i.until);return e(Te,{label:"Requests",title:r,actions:o,list:c,fresh:h,
filters:n,link:d=>T("/requests/"+d.id),empty:a,columns:[{head:"Request",kind:"main",cell:d=>e(v,{children:[t?e("code",{children:d.id}):s.get(d.source)?.name??e(
"code",{children:d.source}),!t&&e("small",{children:d.id})]})},{head:"Verdict",cell:d=>e(v,{children:[e(D,{state:d.verdict}),d.reason&&e("small",{children:d.reason})]})},
{head:"From",kind:"minor",cell:d=>d.remote},{head:"Size",kind:"minor",cell:d=>Fe(d.size)},{head:"Received",cell:d=>e(E,{at:d.received_at})}]})}var Pt={to:"/requ\
ests",label:"Requests"};function nr({id:t}){let r=C(o=>p("GET /v1/tenants/{tenant}/requests/{request}",{path:{tenant:f.value,request:t},signal:o}),[f.value,t]);
return r.data?e(Wt,{of:r.data,reload:r.reload}):e(g,{title:"Request",back:Pt,children:e(N,{of:r,children:()=>null})})}function Wt({of:t,reload:r}){let[o,a]=x(!1),
s=te().get(t.source),n=P.value.get("why")==="1",l=Ze(t.body),i=t.verdict==="refused",c=async()=>{if(!o){a(!0);try{let h=await p("POST /v1/tenants/{tenant}/reque\
sts/{request}/verify",{path:{tenant:f.value,request:t.id}});S(h.verdict==="refused"?`It is refused again: ${h.reason}`:"It is genuine now, and became an event"),
r()}catch(h){R(h)}a(!1)}};return e(g,{title:`Request to ${s?.name??t.source}`,heading:e(v,{children:["Request to ",s?.name??"a deleted source"]}),about:e(E,{at:t.
received_at,exact:!0}),back:Pt,actions:e(v,{children:[t.event&&e("a",{class:"button",href:T("/events/"+t.event),children:[e(y,{name:"activity"})," Its event"]}),
i&&L("operator")&&e("button",{type:"button","aria-disabled":o,onClick:()=>{c()},children:[e(y,{name:"refresh"})," Verify again"]}),e("button",{type:"button",class:i?
"primary":"","aria-pressed":n,onClick:()=>G({why:n?void 0:"1"}),children:[e(y,{name:"bug"})," ",i?"Why?":"How was it verified?"]})]}),children:[i&&e(q,{kind:"ba\
d",children:[e("strong",{children:["It was refused: ",t.reason,"."]}),e("p",{children:"It became no event. Once the source is mended, it can be verified again."})]}),
t.verdict==="duplicate"&&e(q,{children:"It had come in before: it became no second event."}),e(b,{children:e(A,{of:[["Verdict",e(D,{state:t.verdict})],["Source",
e("a",{href:T("/sources/"+t.source),children:s?.name??t.source})],["Scheme",t.scheme&&e("code",{children:t.scheme})],["From",t.remote],["Size",Fe(t.size)],["Id",
e(K,{id:t.id})]]})}),n&&e(Ut,{id:t.id}),e(b,{title:"As it came",actions:e(X,{text:rt({method:t.method,url:new URL(t.path,s?.ingest_url??document.baseURI).href,header:t.
header,body:l}),children:"Copy as curl"}),children:e("div",{class:"stack",children:[e(ge,{label:"Headers",text:`${t.method} ${t.path}
${tt(t.header)}`}),t.size>0&&l.length===0?e(q,{children:"Its body was not kept."}):e(et,{label:"Body",of:l})]})})]})}function Ut({id:t}){let r=C(o=>p("POST /v1/\
tenants/{tenant}/debug/signature",{path:{tenant:f.value},body:{request_id:t},signal:o}),[f.value,t]);return e(N,{of:r,children:o=>e(_e,{of:o})})}var Jt={viewer:"looks, and sees no secret",operator:"endpoints, sources, secrets, replays",admin:"also users, tokens and the audit log",owner:"everything",portal:"\
what a tenant's own customer may do"},Re=()=>["viewer","operator","admin","owner"].filter(L),Ne=t=>({value:t,label:`${t}: ${Jt[t]}`}),M=()=>be.value==="";var jt={name:"of",label:"Of",kind:"choice",options:[{value:"all",label:"every tenant"}]},qe=[{name:"action",label:"What",kind:"text",placeholder:"such as create\
-endpoint"},{name:"actor",label:"Who",kind:"text",placeholder:"the id of a user or token"},{name:"target",label:"To what",kind:"text",placeholder:"an id"},{name:"\
since",label:"Since",kind:"time"},{name:"until",label:"Until",kind:"time"}];function Gt(){let t=P.value,r=B.value==="portal",o=Object.fromEntries(qe.map(i=>[i.name,
t.get(i.name)??void 0])),a=M()&&t.get("of")==="all",s=se((i,c)=>a?p("GET /v1/audit",{query:{...o,cursor:i},signal:c}):p("GET /v1/tenants/{tenant}/audit",{path:{
tenant:f.value},query:{...o,cursor:i},signal:c}),[f.value,a,JSON.stringify(o)]),n=r?qe.filter(i=>i.name!=="actor"):M()?[jt,...qe]:qe,l=(i,c,h=c)=>e("button",{type:"\
button",class:"only",title:`Only ${i==="action"?"this":c}`,onClick:()=>G({[i]:c}),children:h});return e(g,{title:r?"Activity":"Audit log",about:r?"What was done\
 here, the newest first.":"Who did what, the newest first. Nothing changes an entry.",children:[e(z,{filters:n}),s.error?e(Me,{error:s.error,retry:s.reload}):s.
items?null:e(He,{}),s.items?.length===0&&(ot(n)?e(_,{icon:"search",title:"No entry fits the filters",action:e("button",{type:"button",onClick:()=>Q(n),children:"\
Clear the filters"})}):e(_,{icon:"list",title:"Nothing was done yet",children:"Changes, replays and looks at a secret are listed here."})),s.items&&s.items.length>
0&&e(b,{flush:!0,children:e(O,{label:"Audit log",rows:s.items,busy:s.busy,more:s.more,id:i=>i.id,columns:[{head:"What",kind:"main",cell:i=>e(v,{children:[l("act\
ion",i.action,it(i.action))," ",i.failed&&e(D,{state:"refused"}),e("small",{children:[i.target&&l("target",i.target)," ",i.detail&&Object.entries(i.detail).map(
([c,h])=>`${c}: ${h}`).join(", ")]})]})},...a?[{head:"Tenant",kind:"minor",cell:i=>i.tenant??e("span",{class:"hint",children:"none"})}]:[],{head:"Who",kind:r?"m\
inor":void 0,cell:i=>e(v,{children:[i.actor.id&&!r?l("actor",i.actor.id,i.actor.name||i.actor.id):i.actor.name||"nobody known",e("small",{children:[i.actor.kind===
"none"?"":i.actor.kind,i.actor.role&&i.actor.role!==i.actor.kind&&`, ${i.actor.role}`]})]})},{head:"From",kind:"minor",cell:i=>i.remote},{head:"When",cell:i=>e(
E,{at:i.at})}]})})]})}var Bt={sqlite:"SQLite, in its data directory",postgres:"PostgreSQL"},Ht=[["events_days","Events"],["requests_days","Requests"],["keys_days","Keys of duplicates"],
["jobs_days","Jobs"],["audit_days","Audit log"]];function Mt(){let t=C(o=>p("GET /v1/system",{signal:o}),[]),r=({deliveries:o,oldest_at:a})=>e(v,{children:[U(o),
a&&e("small",{class:"hint",children:[" the oldest from ",e(E,{at:a})]})]});return e(g,{title:"System",about:"What runs here, for every tenant.",actions:e("butto\
n",{type:"button","aria-disabled":t.busy,onClick:t.reload,children:"Look again"}),children:e(N,{of:t,children:o=>e(v,{children:[e(b,{title:"Program",children:e(
A,{of:[["Version",e("code",{children:o.version})],["Started",e(E,{at:o.started_at})],["Public URL",e(K,{id:o.public_url})],["Database",Bt[o.database]]]})}),e(b,
{title:"To deliver",children:e(A,{of:[["Waiting",r(o.pending)],["Under way",r(o.leased)]]})}),e(b,{title:"Kept for",children:[e(A,{of:Ht.map(([a,s])=>[s,o.retention[a]?
`${o.retention[a]} days`:"ever"])}),e("p",{class:"hint below",children:"Each tenant can say otherwise, in its own settings."})]})]})})})}function me({title:t,text:r,label:o,children:a,onClose:s}){return e(Z,{title:t,onClose:s,children:e("div",{class:"stack",children:[e(q,{kind:"warn",children:"It\
 is shown this once. Copy it now, and keep it where secrets are kept."}),e("div",{class:"field",children:[e("span",{class:"label",children:o}),e("div",{class:"s\
ecret",children:[e("code",{children:r}),e(X,{text:r,label:"Copy the "+o.toLowerCase()})]})]}),a,e("div",{class:"submit",children:e("button",{type:"button",class:"\
primary",onClick:s,children:"Done"})})]})})}var _t={to:"/tenants",label:"Tenants"};function Kt(){let t=C(s=>p("GET /v1/tenants",{signal:s}),[]),[r,o]=x(!1),a=L("admin")&&M()&&e("button",{type:"button",class:"\
primary",onClick:()=>o(!0),children:[e(y,{name:"plus"})," New tenant"]});return e(g,{title:"Tenants",about:"Your customers, each with endpoints and a portal of \
their own.",actions:a,children:[e(N,{of:t,children:({items:s})=>s.length===0?e(_,{icon:"building",title:"No tenants yet",action:a}):e(b,{flush:!0,children:e(O,{
label:"Tenants",rows:s,id:n=>n.id,link:n=>T("/tenants/"+n.id),columns:[{head:"Name",kind:"main",cell:n=>e(v,{children:[n.name||n.id,e("small",{children:e("code",
{children:n.id})})]})},{head:"Portal",kind:"minor",cell:n=>n.branding.name??e("span",{class:"hint",children:"not branded"})},{head:"Created",cell:n=>e(E,{at:n.created_at})}]})})}),
r&&e(zt,{onClose:()=>o(!1)})]})}function zt({onClose:t}){let r=I({id:"",name:""},async({id:n,name:l})=>{await p("POST /v1/tenants",{body:{id:n.trim(),name:l.trim()}}),
t(),$("/tenants/"+n.trim())},({id:n})=>/^[a-z0-9][a-z0-9_-]{0,62}$/.test(n.trim())?{}:{id:"1 to 63 lower-case letters, digits, hyphens and underscores."}),{values:o,
errors:a,set:s}=r;return e(Z,{title:"New tenant",onClose:t,children:e("form",{ref:r.ref,class:"stack",noValidate:!0,onSubmit:r.submit,children:[e(F,{form:r}),e(
k,{label:"Id",name:"tenant-id",placeholder:"acme",value:o.id,error:a.id,onValue:n=>s({id:n}),hint:"It is in every URL of the API, and cannot be changed."}),e(k,
{label:"Name",name:"tenant-name",placeholder:"Acme Ltd",value:o.name,error:a.name,onValue:n=>s({name:n})}),e("div",{class:"submit",children:[e("button",{type:"s\
ubmit",class:"primary","aria-disabled":r.busy,children:"Make the tenant"}),e("button",{type:"button",onClick:t,children:"Cancel"})]})]})})}function Qt({id:t}){let r=C(
a=>p("GET /v1/tenants/{tenant}",{path:{tenant:t},signal:a}),[t]);if(!r.data)return e(g,{title:"Tenant",back:_t,children:e(N,{of:r,children:()=>null})});let o=r.
data;return e(g,{title:o.name||o.id,back:_t,actions:e("a",{class:"button",href:T("/endpoints",{tenant:o.id==="default"?void 0:o.id}),children:[e(y,{name:"send"}),
" Its endpoints"]}),children:[e(b,{children:e(A,{of:[["Id",e("code",{children:o.id})],["Created",e(E,{at:o.created_at})]]})}),L("operator")&&e(Xt,{tenant:o}),L(
"admin")&&e(eo,{tenant:o,changed:r.set},JSON.stringify(o.branding)),L("admin")&&e(ao,{tenant:o,changed:r.set})]})}function Xt({tenant:t}){let[r,o]=x(),a={tenant:t.
id},s=()=>{p("POST /v1/tenants/{tenant}/portal-links",{path:a}).then(o,R)},n=async()=>{if(await W({title:"End all links to its portal?",action:"End them",danger:!0,
text:e("p",{children:"Whoever has the portal open is out of it at once, and links that were not opened yet do not work any more."})}))try{await p("DELETE /v1/te\
nants/{tenant}/portal-links",{path:a}),S("The links have ended")}catch(l){R(l)}};return e(b,{title:"Portal",actions:e(v,{children:[e("button",{type:"button",onClick:()=>{
n()},children:"End all links"}),e("button",{type:"button",class:"primary",onClick:s,children:[e(y,{name:"plus"})," New portal link"]})]}),children:[e("p",{class:"\
hint",children:"A page where this customer sees to its own endpoints, secrets and deliveries. A link is opened once; your application makes them with the API."}),
r&&e(me,{title:"Portal link",label:"Link",text:r.url,onClose:()=>o(void 0),children:e("p",{class:"hint",children:["Whoever opens it first is in the portal of ",
t.name||t.id,", for an hour. It can be opened until ",oe(r.expires_at),"."]})})]})}var Yt=49152;async function Zt(t){if(!["image/png","image/jpeg","image/webp",
"image/svg+xml"].includes(t.type))throw new Error("A logo is a PNG, JPEG, WebP or SVG.");if(t.size>=Yt)throw new Error("A logo has less than 48 KiB. Make it sma\
ller: it is shown 28 pixels high.");return new Promise((r,o)=>{let a=new FileReader;a.onload=()=>r(a.result),a.onerror=()=>o(a.error??new Error("The file could \
not be read.")),a.readAsDataURL(t)})}function eo({tenant:t,changed:r}){let o=t.branding,a=ue(null),s=I({name:o.name??"",logo:o.logo??"",accent:o.accent??"",theme:o.
theme??"",refresh_url:o.refresh_url??"",frame_ancestors:(o.frame_ancestors??[]).join(`
`)},async c=>{let h={name:c.name.trim()||void 0,logo:c.logo||void 0,accent:c.accent||void 0,theme:c.theme||void 0,refresh_url:c.refresh_url.trim()||void 0,frame_ancestors:c.
frame_ancestors.split(/\s+/).filter(d=>d!=="")};try{let d=await p("PATCH /v1/tenants/{tenant}",{path:{tenant:t.id},body:{branding:h}});S("The look of the portal\
 was saved"),r(d)}catch(d){throw to(d)}},c=>c.accent===""||Ue(c.accent)?{}:{accent:"Write it like #0a7f5a."}),{values:n,errors:l,set:i}=s;return e("form",{ref:s.
ref,noValidate:!0,onSubmit:s.submit,children:e(b,{title:"Look of the portal",children:e("div",{class:"stack",children:[e(F,{form:s}),e(k,{label:"Name",name:"por\
tal-name",placeholder:"Acme webhooks",value:n.name,error:l.name,onValue:c=>i({name:c}),hint:"It stands at the top, and in the window's title."}),e(H,{label:"Log\
o",error:l.logo,hint:"PNG, JPEG, WebP or SVG, less than 48 KiB.",children:c=>e("div",{class:"beside",children:[n.logo&&e("img",{class:"logo",src:n.logo,alt:"The\
 logo"}),e("input",{ref:a,...c,type:"file",accept:"image/png,image/jpeg,image/webp,image/svg+xml",onChange:h=>{let d=h.currentTarget.files?.[0];d&&Zt(d).then(w=>i(
{logo:w}),R)}}),n.logo&&e("button",{type:"button",onClick:()=>{i({logo:""}),a.current.value=""},children:"Take it away"})]})}),e(H,{label:"Accent",error:l.accent,
hint:"The colour of buttons and links. Empty: the usual one.",children:c=>e("div",{class:"beside",children:[e("input",{...c,type:"text",name:"accent",autocomplete:"\
off",spellcheck:!1,placeholder:"#4353d6",value:n.accent,onInput:h=>i({accent:h.currentTarget.value.trim().toLowerCase()})}),e("input",{type:"color",class:"swatc\
h","aria-label":"Pick the accent",value:Ue(n.accent)?n.accent:"#4353d6",onInput:h=>i({accent:h.currentTarget.value})})]})}),Ue(n.accent)&&e(oo,{accent:n.accent,
theme:n.theme}),e(V,{label:"Theme",value:n.theme,error:l.theme,onValue:c=>i({theme:c}),options:[{value:"",label:"as the reader wishes"},{value:"light",label:"li\
ght"},{value:"dark",label:"dark"}]}),e(Y,{label:"May show it in a frame",name:"frame_ancestors",rows:2,placeholder:"https://app.example.com",value:n.frame_ancestors,
error:l.frame_ancestors,onValue:c=>i({frame_ancestors:c}),hint:"Origins, one a line. Empty: nobody."}),e(k,{label:"Page for another link",name:"refresh_url",type:"\
url",placeholder:"https://app.example.com/webhooks",value:n.refresh_url,error:l.refresh_url,onValue:c=>i({refresh_url:c}),hint:"Of your application. It is where\
 a customer is led whose hour is over."}),e("div",{class:"submit",children:e("button",{type:"submit",class:"primary","aria-disabled":s.busy,children:"Save the l\
ook"})})]})})})}var Ue=t=>/^#[0-9a-f]{6}$/.test(t);function to(t){let r=t instanceof Object&&"problem"in t?t.problem.errors:void 0;for(let o of r??[])o.location=
o.location?.replace("body.branding.","body.");return t}function oo({accent:t,theme:r}){let o=["light","dark"].filter(s=>!r||s===r),a=o.filter(s=>$e(s,t).accent!==
t);return e("div",{class:"stack",children:[e("div",{class:"row",children:o.map(s=>e(no,{theme:s,accent:$e(s,t).accent},s))}),a.length>0&&e(q,{children:["Text in\
 it would be hard to read ",a.length===2?"in both themes":`in the ${a[0]} theme`,", so there the nearest shade is used that has a contrast of ",bt,":1."]})]})}function no({
theme:t,accent:r}){let o=ue(null),a=t==="dark"?"#181b23":"#ffffff";return re(()=>{let s=o.current.style;s.setProperty("--patch",r),s.setProperty("--patch-surfac\
e",a)},[r,a]),e("div",{ref:o,class:"patch",children:[e("span",{children:"Button"}),e("b",{children:"Link"}),e("small",{children:[t,", ",ft(r,a).toFixed(1),":1"]})]})}
var Je=[["events_days","Events","with their deliveries and attempts",1],["requests_days","Requests","to sources",1],["keys_days","Keys","that make an event a du\
plicate",7],["jobs_days","Jobs","that have ended",1],["audit_days","Audit log","",30]];function ao({tenant:t,changed:r}){let o=t.retention,a=I({name:t.name,...Object.
fromEntries(Je.map(([s])=>[s,o[s]?.toString()??""]))},async({name:s,...n})=>{let l=Object.fromEntries(Object.entries(n).filter(([,i])=>i).map(([i,c])=>[i,Number(
c)]));r(await p("PATCH /v1/tenants/{tenant}",{path:{tenant:t.id},body:{name:s,retention:l}})),S("The tenant was saved")},s=>Object.fromEntries(Je.flatMap(([n,,,
l])=>!s[n]||Number(s[n])>=l?[]:[[n,`A number of days, ${l} or more.`]])));return e("form",{ref:a.ref,noValidate:!0,onSubmit:a.submit,children:e(b,{title:"Name a\
nd retention",children:e("div",{class:"stack",children:[e(F,{form:a}),e(k,{label:"Name",name:"tenant-name",value:a.values.name,error:a.errors.name,onValue:s=>a.
set({name:s})}),e("div",{class:"columns",children:Je.map(([s,n,l,i])=>e(k,{label:`${n}, days`,hint:[l,i>1?`${i} or more`:""].filter(Boolean).join(", "),type:"nu\
mber",placeholder:"as the server says",value:a.values[s],error:a.errors[s],onValue:c=>a.set({[s]:c})},s))}),e("div",{class:"submit",children:e("button",{type:"s\
ubmit",class:"primary","aria-disabled":a.busy,children:"Save"})})]})})})}function ro(){let t=C(i=>p("GET /v1/tenants/{tenant}/tokens",{path:{tenant:f.value},signal:i}),[f.value]),r=C(async i=>M()?p("GET /v1/tokens",{signal:i}):{items:[]},
[]),[o,a]=x(!1),[s,n]=x();return e(g,{title:"API tokens",about:"What programs show to use the API.",actions:e("button",{type:"button",class:"primary",onClick:()=>a(
!0),children:[e(y,{name:"plus"})," New token"]}),children:[e(Rt,{of:t,title:`For the tenant ${f.value} alone`,revoke:i=>p("DELETE /v1/tenants/{tenant}/tokens/{t\
oken}",{path:{tenant:f.value,token:i}})}),M()&&e(Rt,{of:r,title:"For every tenant",revoke:i=>p("DELETE /v1/tokens/{token}",{path:{token:i}})}),o&&e(lo,{onClose:()=>a(
!1),onDone:i=>{a(!1),n(i),(i.tenant?t:r).reload()}}),s&&e(me,{title:`Token of ${s.name}`,label:"Token",text:s.token,onClose:()=>n(void 0),children:e("p",{class:"\
hint",children:["Send it with each request, as ",e("code",{children:"Authorization: Bearer …"}),". It has the role ",s.role," ",s.tenant?e(v,{children:["in ",
e("code",{children:s.tenant})]}):"in every tenant","."]})})]})}var so=t=>t.expires_at!==void 0&&new Date(t.expires_at).getTime()<Date.now();function Rt({of:t,title:r,
revoke:o}){let a=async s=>{if(await W({title:`Revoke ${s.name}?`,action:"Revoke",danger:!0,text:e("p",{children:"Whatever uses it is refused from now on. This c\
annot be undone."})}))try{await o(s.id),S("The token was revoked"),t.reload()}catch(l){R(l)}};return e(N,{of:t,children:({items:s})=>e(b,{flush:!0,title:r,children:s.
length===0?e(_,{icon:"key",title:"No tokens",children:"Make one for each program, with no more than it needs."}):e(O,{label:`Tokens ${r.toLowerCase()}`,rows:s,id:n=>n.
id,columns:[{head:"Name",kind:"main",cell:n=>n.name},{head:"Id",kind:"minor",cell:n=>e(K,{id:n.id})},{head:"Role",cell:n=>n.role},{head:"Last used",cell:n=>e(E,
{at:n.last_used_at})},{head:"Expires",kind:"minor",cell:n=>so(n)?e("strong",{children:"has expired"}):e(E,{at:n.expires_at})},{head:"Created",kind:"minor",cell:n=>e(
E,{at:n.created_at})},{head:"Revoke",cell:n=>e("button",{type:"button",class:"quiet icon-only","aria-label":`Revoke ${n.name}`,title:"Revoke",onClick:()=>{a(n)},
children:e(y,{name:"trash"})})}]})})})}var io=[{value:"30",label:"in 30 days"},{value:"90",label:"in 90 days"},{value:"365",label:"in a year"},{value:"",label:"\
never"}];function lo({onClose:t,onDone:r}){let o=I({name:"",role:"operator",of:f.value,life:"90"},async({name:i,role:c,of:h,life:d})=>{let w={name:i.trim(),role:c,
expires_at:d?new Date(Date.now()+Number(d)*864e5).toISOString():void 0};r(h?await p("POST /v1/tenants/{tenant}/tokens",{path:{tenant:h},body:w}):await p("POST /\
v1/tokens",{body:w}))},({name:i})=>i.trim()?{}:{name:"Name it after the program that uses it."}),{values:a,errors:s,set:n}=o,l=[...Re(),...a.of?["portal"]:[]];return e(
Z,{title:"New token",onClose:t,children:e("form",{ref:o.ref,class:"stack",noValidate:!0,onSubmit:o.submit,children:[e(F,{form:o}),e(k,{label:"Name",name:"token-\
name",placeholder:"order service",value:a.name,error:s.name,onValue:i=>n({name:i}),hint:"The program that uses it."}),M()&&e(V,{label:"Good for",value:a.of,onValue:i=>n(
{of:i,role:!i&&a.role==="portal"?"viewer":a.role}),options:[{value:f.value,label:`the tenant ${f.value} alone`},{value:"",label:"every tenant"}]}),e(V,{label:"R\
ole",value:a.role,error:s.role,onValue:i=>n({role:i}),options:l.map(Ne),hint:"What it may do at most."}),e(V,{label:"Expires",value:a.life,error:s.expires_at,onValue:i=>n(
{life:i}),options:io}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":o.busy,children:"Make the token"}),e("button",
{type:"button",onClick:t,children:"Cancel"})]})]})})}var Nt=[{name:"search",label:"Search",kind:"text",placeholder:"name, e-mail or role"}];function co(){let t=C(d=>p("GET /v1/users",{signal:d}),[]),[r,o]=x(!1),[a,
s]=x(),[n,l]=x(),i=(P.value.get("search")??"").toLowerCase(),c=e("button",{type:"button",class:"primary",onClick:()=>o(!0),children:[e(y,{name:"plus"})," Invite\
 somebody"]}),h=Be.value?.user?.id;return e(g,{title:"Users",about:"Who may sign in, and what they may do.",actions:c,children:[e(N,{of:t,children:({items:d})=>{
if(d.length===0)return e(_,{icon:"users",title:"No users yet",action:c,children:"Invite those who look after webhooks with you."});let w=d.filter(u=>`${u.name} ${u.
email} ${u.role}`.toLowerCase().includes(i));return e(v,{children:[e(z,{filters:Nt}),w.length===0?e(_,{icon:"search",title:"Nobody fits the search",action:e("bu\
tton",{type:"button",onClick:()=>Q(Nt),children:"Clear the search"})}):e(b,{flush:!0,children:e(O,{label:"Users",rows:w,id:u=>u.id,columns:[{head:"Name",kind:"m\
ain",cell:u=>e(v,{children:[u.name,u.id===h&&e("span",{class:"hint",children:" (you)"}),e("small",{children:u.email})]})},{head:"Role",cell:u=>e(v,{children:[u.
role,e("small",{children:u.tenant?`in ${u.tenant}`:"in every tenant"})]})},{head:"Last signed in",kind:"minor",cell:u=>e(E,{at:u.last_sign_in_at})},{head:"Chang\
e",cell:u=>e("button",{type:"button","aria-label":`Change ${u.name}`,onClick:()=>s(u),children:"Change"})}]})})]})}}),r&&e(mo,{onClose:()=>o(!1),onDone:d=>{o(!1),
l(d),t.reload()}}),a&&e(uo,{user:a,onClose:()=>s(void 0),onInvited:d=>{s(void 0),l(d)},onDone:()=>{s(void 0),t.reload()}}),n&&e(me,{title:`Invitation of ${n.name}`,
label:"Link",text:n.invite_url,onClose:()=>l(void 0),children:e("p",{class:"hint",children:["Give it to ",n.name,": no mail is sent. They choose a password ther\
e, once, until ",oe(n.invite_expires_at),"."]})})]})}function qt({role:t,tenant:r,errors:o,set:a}){let s=C(n=>p("GET /v1/tenants",{signal:n}),[]).data?.items??[];
return e(v,{children:[e(V,{label:"Role",value:t,error:o.role,onValue:n=>a({role:n}),options:Re().map(n=>Ne(n))}),M()&&e(V,{label:"In",value:r,error:o.tenant,onValue:n=>a(
{tenant:n}),options:[{value:"",label:"every tenant"},...s.map(n=>({value:n.id,label:n.name||n.id}))]})]})}function mo({onClose:t,onDone:r}){let o=I({name:"",email:"",
role:"operator",tenant:be.value},async l=>{r(await p("POST /v1/users",{body:{name:l.name.trim(),email:l.email.trim(),role:l.role,tenant:l.tenant||void 0}}))},({
name:l,email:i})=>({...l.trim()?{}:{name:"Enter their name, as others are to see it."},...i.includes("@")?{}:{email:"Enter their e-mail address."}})),{values:a,
errors:s,set:n}=o;return e(Z,{title:"Invite somebody",onClose:t,children:e("form",{ref:o.ref,class:"stack",noValidate:!0,onSubmit:o.submit,children:[e(F,{form:o}),
e(k,{label:"Name",name:"user-name",value:a.name,error:s.name,onValue:l=>n({name:l})}),e(k,{label:"E-mail",name:"user-email",type:"email",value:a.email,error:s.email,
onValue:l=>n({email:l}),hint:"They sign in with it."}),e(qt,{role:a.role,tenant:a.tenant,errors:s,set:n}),e("div",{class:"submit",children:[e("button",{type:"su\
bmit",class:"primary","aria-disabled":o.busy,children:"Make the invitation"}),e("button",{type:"button",onClick:t,children:"Cancel"})]})]})})}function uo({user:t,
onClose:r,onDone:o,onInvited:a}){let s={user:t.id},n=I({name:t.name,role:t.role,tenant:t.tenant??""},async d=>{await p("PATCH /v1/users/{user}",{path:s,body:{name:d.
name.trim(),role:d.role,tenant:d.tenant}}),S(`${d.name} was changed`),o()},({name:d})=>d.trim()?{}:{name:"Enter their name, as others are to see it."}),{values:l,
errors:i,set:c}=n,h=async()=>{if(await W({title:`Remove ${t.name}?`,action:"Remove",danger:!0,text:e("p",{children:"They are signed out at once, and cannot sign\
 in any more."})}))try{await p("DELETE /v1/users/{user}",{path:s}),S(`${t.name} was removed`),o()}catch(d){R(d)}};return e(Z,{title:`Change ${t.name}`,onClose:r,
children:[e("form",{ref:n.ref,class:"stack",noValidate:!0,onSubmit:n.submit,children:[e(F,{form:n}),e("p",{class:"hint",children:t.email}),e(k,{label:"Name",name:"\
user-name",value:l.name,error:i.name,onValue:d=>c({name:d})}),e(qt,{role:l.role,tenant:l.tenant,errors:i,set:c}),e("div",{class:"submit",children:e("button",{type:"\
submit",class:"primary","aria-disabled":n.busy,children:"Save"})})]}),e("footer",{children:[e("button",{type:"button",onClick:()=>{p("POST /v1/users/{user}/invi\
te",{path:s}).then(a,R)},children:t.password?"Forgotten password: new link":"New invitation"}),e("button",{type:"button",class:"danger",onClick:()=>{h()},children:[
e(y,{name:"trash"})," Remove"]})]})]})}var je={to:"/sources",label:"Sources"};function di(){let t=C(o=>p("GET /v1/tenants/{tenant}/sources",{path:{tenant:f.value},signal:o}),[f.value]),r=L("operator")&&
e("a",{class:"button primary",href:T("/sources/new"),children:[e(y,{name:"plus"})," New source"]});return e(g,{title:"Sources",about:"Where webhooks of provider\
s come in. What is genuine becomes an event.",actions:r,children:e(N,{of:t,children:({items:o})=>o.length===0?e(_,{icon:"inbox",title:"No sources yet",action:r,
children:"Choose a provider, enter the secret that it shows, and give it the URL of the source."}):e(b,{flush:!0,children:e(O,{label:"Sources",rows:o,id:a=>a.id,
link:a=>T("/sources/"+a.id),columns:[{head:"Name",kind:"main",cell:a=>e(v,{children:[a.name,e("small",{children:a.ingest_url})]})},{head:"State",cell:a=>e(D,{state:a.
disabled?"disabled":"active"})},{head:"Scheme",cell:a=>a.scheme},{head:"Event type",kind:"minor",cell:a=>e("code",{children:a.event_type})},{head:"Created",kind:"\
minor",cell:a=>e(E,{at:a.created_at})}]})})})})}async function po(t){let r=[];for(let o;;){let a=await p("GET /v1/tenants/{tenant}/schemes",{path:{tenant:f.value},
query:{limit:200,cursor:o},signal:t});if(r.push(...a.items),!a.next_cursor)return r;o=a.next_cursor}}function mi(){let t=C(po,[f.value]),r=P.value.get("scheme");
return e(g,{title:"New source",about:r?void 0:"Who sends the webhooks?",back:r?{to:"/sources/new",label:"All providers"}:je,children:e(N,{of:t,children:o=>{let a=o.
find(s=>s.name===r);return a?e(vo,{scheme:a}):e(fo,{schemes:o})}})})}var ho=["github","stripe","shopify","slack","gitlab","twilio","meta","paypal","discord","zo\
om","linear","hubspot","notion","clerk","calendly","standard-webhooks"];function fo({schemes:t}){let r=P.value.get("search")??"",o=P.value.get("category")??"",a=r.
trim().toLowerCase(),s=t.filter(c=>(!o||c.category===o)&&`${c.name} ${c.title}`.toLowerCase().includes(a)),n=[...new Set(t.flatMap(c=>c.category??[]))].sort(),l=[
{name:"search",label:"Search",kind:"text",placeholder:`${t.length} providers`},{name:"category",label:"Category",kind:"choice",options:n.map(c=>({value:c,label:c}))}],
i=a||o?[]:[...t.filter(c=>c.own),...ho.flatMap(c=>t.find(h=>h.name===c&&!h.own)??[])];return e(v,{children:[e(z,{filters:l}),i.length>0&&e(It,{title:"Many look \
for",schemes:i}),s.length>0?e(It,{title:i.length>0?"All":`${s.length} found`,schemes:s}):e(_,{icon:"search",title:"No provider fits the filters",action:e("butto\
n",{type:"button",onClick:()=>Q(l),children:"Clear the filters"}),children:"A scheme of your own can be defined through the API, in the form of the catalogue."})]})}
var bo=48;function It({title:t,schemes:r}){let[o,a]=x(!1),s=o?r:r.slice(0,bo);return e("section",{class:"providers",children:[e("h2",{children:t}),e("ul",{children:s.
map(n=>e("li",{children:e("a",{href:T("/sources/new",{scheme:n.name}),children:[e("span",{class:"initial","aria-hidden":"true",children:n.title[0]}),e("span",{children:[
e("strong",{children:n.title}),e("small",{children:n.own?"your own":n.category})]})]})},n.name))}),s.length<r.length&&e("p",{class:"below",children:e("button",{
type:"button",onClick:()=>a(!0),children:["Show all ",r.length]})})]})}function Ft({definition:t}){let r=t.sources?.[0];return e(v,{children:[t.notes&&e(q,{children:t.
notes}),r&&e("p",{class:"hint",children:["The provider's own word on it: ",e("a",{href:r,target:"_blank",rel:"noreferrer",children:new URL(r).hostname})]})]})}function vo({
scheme:t}){let r=C(d=>p("GET /v1/tenants/{tenant}/schemes/{name}",{path:{tenant:f.value,name:t.name},signal:d}),[f.value,t.name]).data,o=t.params??[],[a,s]=x({}),
n=I({name:t.name,secret:"",event_type:"",tolerance:"",params:""},async d=>{let w=Object.fromEntries(Object.entries(a).filter(([,J])=>J)),u=await p("POST /v1/ten\
ants/{tenant}/sources",{path:{tenant:f.value},body:{name:d.name.trim(),scheme:t.name,secret:d.secret||void 0,event_type:d.event_type.trim()||void 0,tolerance:d.
tolerance.trim()||void 0,params:Object.keys(w).length>0?w:void 0}});S("The source was added"),$("/sources/"+u.id)},d=>d.name.trim()?{}:{name:"Name it, for examp\
le "+t.name+"."}),{values:l,errors:i,set:c}=n,h=r?.keys!==void 0;return e("form",{ref:n.ref,noValidate:!0,onSubmit:n.submit,children:[e(b,{title:t.title,children:e(
"div",{class:"stack",children:[r&&e(Ft,{definition:r}),e(k,{label:"Name",name:"name",value:l.name,error:i.name,onValue:d=>c({name:d}),hint:"Its own within the t\
enant, such as billing or github.website."}),e(k,{label:"Secret",name:"secret",type:"password",autocomplete:"new-password",value:l.secret,error:i.secret,onValue:d=>c(
{secret:d}),hint:h?"The provider publishes its keys: none is needed.":`What ${t.title} shows as the webhook's secret or public key. Leave it empty to have one m\
ade, where the provider lets you enter it.`}),o.map(d=>e(k,{label:d.replaceAll("_"," "),name:d,value:a[d]??"",error:i.params&&d===o[0]?i.params:void 0,onValue:w=>{
s({...a,[d]:w}),c({params:""})},hint:"What the provider knows about your account. It is kept encrypted."},d))]})}),e("details",{class:"card",open:i.event_type||
i.tolerance?!0:void 0,children:[e("summary",{children:"More settings: event type, tolerance"}),e("div",{class:"stack",children:[e(k,{label:"Event type",name:"ev\
ent-type",placeholder:l.name,value:l.event_type,error:i.event_type,onValue:d=>c({event_type:d}),hint:"What its events are called, or what their types begin with\
. Empty: as the source."}),e(k,{label:"Tolerance",name:"tolerance",placeholder:"as the scheme says",value:l.tolerance,error:i.tolerance,onValue:d=>c({tolerance:d}),
hint:"How old or early a signed time may be, such as 5m, or none."})]})]}),e(F,{form:n}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"prim\
ary","aria-disabled":n.busy,children:"Save"}),e("button",{type:"button",class:"quiet",onClick:()=>G({scheme:void 0}),children:"Another provider"})]})]})}function ui({
id:t}){let r={tenant:f.value,source:t},o=C(a=>p("GET /v1/tenants/{tenant}/sources/{source}",{path:r,signal:a}),[f.value,t]);return o.data?e(yo,{source:o.data,changed:o.
set}):e(g,{title:"Source",back:je,children:e(N,{of:o,children:()=>null})})}function yo({source:t,changed:r}){let o=L("operator"),a={tenant:f.value,source:t.id},
s=C(l=>p("GET /v1/tenants/{tenant}/schemes/{name}",{path:{tenant:f.value,name:t.scheme},signal:l}),[f.value,t.scheme]).data,n=async()=>{try{r(await p("PATCH /v1\
/tenants/{tenant}/sources/{source}",{path:a,body:{disabled:!t.disabled}}))}catch(l){R(l)}};return e(g,{title:"Source "+t.name,heading:t.name,back:je,actions:o&&
e("button",{type:"button",onClick:()=>{n()},children:[e(y,{name:t.disabled?"play":"pause"})," ",t.disabled?"Enable":"Disable"]}),children:[t.disabled&&e(q,{kind:"\
warn",children:"It is disabled: what comes in is refused."}),e(b,{children:e("div",{class:"stack",children:[e("div",{class:"field",children:[e("span",{class:"la\
bel",children:"URL for the provider"}),e("div",{class:"secret",children:[e("code",{children:t.ingest_url}),e(X,{text:t.ingest_url,label:"Copy the URL for the pr\
ovider"})]})]}),e(A,{of:[["State",e(D,{state:t.disabled?"disabled":"active"})],["Id",e(K,{id:t.id})],["Scheme",e("code",{children:t.scheme})],["Event type",e("c\
ode",{children:t.event_type})],["Tolerance",t.tolerance],["Parameters",t.params.join(", ")],["Created",e(E,{at:t.created_at})]]}),s&&e(Ft,{definition:s})]})}),e(
ze,{tabs:[{name:"requests",label:"Requests",content:()=>e(go,{source:t})},{name:"charts",label:"Charts",content:()=>e(lt,{source:t.id})},{name:"secret",label:"S\
ecrets",content:()=>e(dt,{source:t})},...o?[{name:"settings",label:"Settings",content:()=>e(wo,{source:t,changed:r},t.updated_at)}]:[]]})]})}function go({source:t}){
let r=async()=>{let o={tenant:f.value},a={kind:"verify",filter:{source:t.id}};try{let{total:s}=await p("POST /v1/tenants/{tenant}/jobs",{path:o,body:{...a,dry_run:!0}});
if(s===0){S("No refused request is kept");return}if(!await W({title:"Verify again?",action:`Verify ${s}`,text:e("p",{children:[s," refused requests are verified\
 again under what the source is now. What is genuine becomes an event as if it had just come in."]})}))return;$("/jobs/"+(await p("POST /v1/tenants/{tenant}/job\
s",{path:o,body:a})).id)}catch(s){R(s)}};return e(We,{source:t.id,title:"Requests",empty:e(_,{icon:"inbox",title:"Nothing has come in yet",children:"Give the pr\
ovider the URL above, and have it send a test."}),actions:L("operator")&&e("button",{type:"button",onClick:()=>{r()},children:[e(y,{name:"refresh"})," Verify re\
fused ones again"]})})}function wo({source:t,changed:r}){let o={tenant:f.value,source:t.id},a=I({name:t.name,scheme:t.scheme,event_type:t.event_type===t.name?"":
t.event_type,tolerance:t.tolerance??""},async c=>{r(await p("PATCH /v1/tenants/{tenant}/sources/{source}",{path:o,body:{...c,name:c.name.trim(),event_type:c.event_type.
trim(),tolerance:c.tolerance.trim(),scheme:c.scheme===t.scheme?void 0:c.scheme}})),S("The settings were saved")}),{values:s,errors:n,set:l}=a,i=async()=>{if(await W(
{title:`Delete ${t.name}?`,action:"Delete",danger:!0,text:e("p",{children:"Its URL no longer answers, and its secrets are deleted. Its requests and events stay.\
 This cannot be undone."})}))try{await p("DELETE /v1/tenants/{tenant}/sources/{source}",{path:o}),S("The source was deleted"),$("/sources")}catch(h){R(h)}};return e(
v,{children:[e("form",{ref:a.ref,noValidate:!0,onSubmit:a.submit,children:[e(b,{children:e("div",{class:"stack",children:[e(k,{label:"Name",name:"name",value:s.
name,error:n.name,onValue:c=>l({name:c})}),e(ce,{value:s.scheme,error:n.scheme,onValue:c=>l({scheme:c}),hint:"Its secrets must fit the scheme."}),e(k,{label:"Ev\
ent type",name:"event-type",placeholder:s.name,value:s.event_type,error:n.event_type,onValue:c=>l({event_type:c}),hint:"What its events are called, or what thei\
r types begin with. Empty: as the source."}),e(k,{label:"Tolerance",name:"tolerance",placeholder:"as the scheme says",value:s.tolerance,error:n.tolerance,onValue:c=>l(
{tolerance:c}),hint:"How old or early a signed time may be, such as 5m, or none."})]})}),e(F,{form:a}),e("div",{class:"submit",children:e("button",{type:"submit",
class:"primary","aria-disabled":a.busy,children:"Save"})})]}),e("div",{class:"below",children:e(b,{title:"Delete",actions:e("button",{type:"button",class:"dange\
r",onClick:()=>{i()},children:[e(y,{name:"trash"})," Delete the source"]}),children:e("p",{class:"hint",children:"To stop for a while, disable it instead."})})})]})}var ko=500,To=0;function Co(t){let r=String(++To),o=new Date().toISOString();switch(t.kind){case"gap":return[{key:r,at:o,kind:"gap",to:"/deliveries",item:{type:"\
gap"}}];case"delivery":return[{key:r,at:o,kind:t.kind,to:"/deliveries/"+t.item.id,item:{type:t.kind,of:t.item}}];case"request":return[{key:r,at:o,kind:t.kind,to:"\
/requests/"+t.item.id,item:{type:t.kind,of:t.item}}];case"event":return[{key:r,at:o,kind:t.kind,to:"/events/"+t.item.id,item:{type:t.kind,of:t.item}}];default:return[]}}
function Ni(){let[t,r]=x([]),o=pe(),a=te(),s=B.value==="portal";we(s?["deliveries","events"]:["deliveries","events","requests"],u=>r(J=>[...u.flatMap(Co).reverse(),
...J].slice(0,ko)));let n=[{name:"kind",label:"What",kind:"choice",options:["delivery","event",...s?[]:["request"]].map(u=>({value:u,label:u}))},{name:"result",
label:"Result",kind:"choice",options:[{value:"bad",label:"what went wrong"}]},{name:"search",label:"Search",kind:"text",placeholder:"type, endpoint, id"}],l=u=>{
switch(u.item.type){case"delivery":return he(o.get(u.item.of.endpoint??""),u.item.of.endpoint);case"request":return a.get(u.item.of.source)?.name??u.item.of.source;case"\
event":return u.item.of.type;default:return"More happened than is told"}},i=P.value.get("kind"),c=P.value.get("result")==="bad",h=(P.value.get("search")??"").toLowerCase(),
d=t.filter(u=>(!i||u.kind===i)&&(!c||So(u))&&(!h||(l(u)+JSON.stringify(u.item)).toLowerCase().includes(h))),w=()=>{ee.value=!ee.value,le(ee.value?"Paused":"Live")};
return e(g,{title:"Live tail",about:"Attempts, events and requests, the moment they happen.",actions:e(v,{children:[e("button",{type:"button",disabled:t.length===
0,onClick:()=>r([]),children:"Clear"}),e("button",{type:"button",class:"primary","aria-pressed":ee.value,onClick:w,children:[e(y,{name:ee.value?"play":"pause"}),
" ",ee.value?"Go on":"Pause"]})]}),children:[e(z,{filters:n}),t.length===0&&e(_,{icon:"activity",title:ee.value?"Paused":"Waiting for something to happen",children:"\
Send a test to an endpoint, and watch it here."}),t.length>0&&d.length===0&&e(_,{icon:"search",title:"Nothing of it fits the filters",action:e("button",{type:"b\
utton",onClick:()=>Q(n),children:"Clear the filters"})}),d.length>0&&e(b,{flush:!0,children:e(O,{label:"What happened",rows:d,id:u=>u.key,link:u=>T(u.to),columns:[
{head:"What",kind:"main",cell:u=>e(v,{children:[l(u),e("small",{children:u.item.type==="delivery"?u.item.of.type:u.item.type==="request"||u.item.type==="event"?
u.item.of.id:"Look at the lists"})]})},{head:"Kind",kind:"minor",cell:u=>u.kind},{head:"Result",cell:u=>e(Eo,{of:u})},{head:"Took",kind:"minor",cell:u=>u.item.type===
"delivery"&&u.item.of.last_attempt&&ie(u.item.of.last_attempt.duration_ms)},{head:"Heard",cell:u=>e(E,{at:u.at})}]})})]})}var So=t=>t.item.type==="delivery"&&(t.
item.of.last_attempt?.cause!==void 0||t.item.of.state==="quarantined")||t.item.type==="request"&&t.item.of.verdict==="refused";function Eo({of:t}){switch(t.item.
type){case"delivery":return e("span",{class:"row",children:[e(nt,{of:t.item.of}),t.item.of.state!=="leased"&&t.item.of.last_attempt&&e(Xe,{code:t.item.of.last_attempt.
status})]});case"request":return e(v,{children:[e(D,{state:t.item.of.verdict}),t.item.of.reason&&e("small",{children:t.item.of.reason})]});case"event":return e(
D,{state:"accepted",children:"accepted"});default:return null}}export{Gt as Audit,Zo as AutomationNew,Yo as Automations,Cn as Debug,Un as EndpointNew,ia as EventTypeDetails,ca as EventTypeEdit,la as EventTypeNew,sa as EventTypes,
Ia as JobDetails,Fa as JobNew,qa as Jobs,Po as Received,nr as RequestDetails,We as RequestLog,or as Requests,ui as SourceDetails,mi as SourceNew,di as Sources,Mt as System,
Ni as Tail,Qt as TenantDetails,Kt as Tenants,xo as TestReceiver,ro as Tokens,co as Users,ht as useTestReceiver};
