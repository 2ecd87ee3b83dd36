import{a as yt,b as gt,c as Ae}from"./chunk-KZVEZF5S.js";import{A as $,Ab as Se,B as J,Ba as ee,Bb as Ee,Ca as ke,Cb as vt,Da as Te,Db as Ro,E as Me,Eb as No,
Fa as he,Fb as me,G,Ga as te,H as L,Ha as Ye,Ia as fe,Ja as D,Ka as Ze,La as et,Ma as Ve,Na as tt,Oa as ot,P as e,Pa as Oe,Qa as $e,R as oe,Ra as nt,S as le,T as Le,
Ta as z,U as j,Ua as at,V as ye,Va as Q,W as ge,Wa as O,X as y,Ya as Ce,Za as E,a as v,aa as S,ab as rt,ba as R,bb as st,c as x,ca as ce,d as se,e as pe,ea as X,
eb as it,fa as K,fb as lt,ga as we,ha as N,hb as De,ia as Ke,ib as ct,ja as ze,jb as de,ka as _,la as q,lb as dt,ma as I,n as Fe,na as F,oa as B,pa as w,qa as Y,
qb as mt,r as be,ra as V,s as p,sa as Qe,t as C,ta as g,tb as ut,u as ie,ua as b,va as A,w as P,wa as Xe,wb as pt,x as ve,xa as Z,xb as ht,y as h,ya as U,yb as ft,
z as k,zb as bt}from"./chunk-RIMHT3SS.js";var xe={secret:"",publicKey:""};function Pe({scheme:t,value:s,onValue:o,error:r,label:n="Secret token"}){let[a,l]=x(!1),i=pe(o);i.current=o;let d=async c=>{let T=await p(
"POST /v1/tenants/{tenant}/schemes/{name}/secret",{path:{tenant:h.peek(),name:t},signal:c});i.current({secret:T.secret??"",publicKey:T.public_key??""})};se(()=>{
let c=new AbortController;return d(c.signal).catch(()=>{}),()=>c.abort()},[t]);let f=async()=>{try{await d(),ce("A new secret was made")}catch(c){R(c)}};return e(
v,{children:[e(B,{label:n,error:r,hint:"The receiver needs it to verify that an event is genuine. It is kept encrypted, and you can look at it later.",children:c=>e(
"div",{class:"beside",children:[e("input",{...c,type:a?"text":"password",class:"mono",name:"secret",autocomplete:"off",spellcheck:!1,value:s.secret,placeholder:"\
made when it is saved",onInput:T=>o({secret:T.currentTarget.value,publicKey:""})}),e("button",{type:"button",class:"quiet icon-only","aria-pressed":a,"aria-labe\
l":a?"Hide the secret":"Show the secret",title:a?"Hide":"Show",onClick:()=>l(!a),children:e(y,{name:a?"hidden":"eye"})}),e("button",{type:"button",class:"quiet \
icon-only","aria-label":"Make a new secret",title:"Make a new one",onClick:()=>{f()},children:e(y,{name:"refresh"})}),e(X,{text:s.secret,label:"Copy the secret"})]})}),
s.publicKey&&e("div",{class:"field",children:[e("span",{class:"label",children:"Public key"}),e("div",{class:"secret",children:[e("code",{children:s.publicKey}),
e(X,{text:s.publicKey,label:"Copy the public key"})]}),e("p",{class:"hint",children:"The receiver verifies with this one. The secret stays here."})]})]})}var wt="When something happens, send a webhook.";function tn(){let t=C(r=>p("GET /v1/tenants/{tenant}/endpoints",{path:{tenant:h.value},signal:r}),[h.value]),s=async r=>{
try{let n=await p("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:h.value,endpoint:r.id},body:{disabled:!r.disabled}});t.set({items:t.data.items.
map(a=>a.id===n.id?n:a)}),S(n.disabled?"The automation is off":"The automation is on")}catch(n){R(n)}},o=L("operator")&&e("a",{class:"button primary",href:k("/a\
utomations/new"),children:[e(y,{name:"plus"})," New automation"]});return e(g,{title:"Automations",about:wt,actions:o,children:e(N,{of:t,children:({items:r})=>r.
length===0?e(_,{icon:"bolt",title:"No automations yet",action:o,children:"Choose what triggers one, and where the webhook goes."}):e(b,{flush:!0,children:e(O,{label:"\
Automations",rows:r,id:n=>n.id,link:n=>k("/endpoints/"+n.id),columns:[{head:"When",kind:"main",cell:n=>e(v,{children:[n.event_types.includes("*")?"anything happ\
ens":n.event_types.join(", "),e("small",{children:n.kind==="poll"?"keep it for its consumer":`Webhook to ${n.url}`})]})},{head:"State",cell:n=>e(D,{state:ut(n)})},
...L("operator")?[{head:"On or off",cell:n=>e("button",{type:"button",onClick:()=>{s(n)},children:n.disabled?"Turn on":"Turn off"})}]:[]]})})})})}function on(){
let t=Se(),s=C(i=>p("GET /v1/tenants/{tenant}/event-types",{path:{tenant:h.value},signal:i}),[h.value]).data?.items??[],o=I({event_types:"",url:"",secret:xe},async()=>{
let i=await p("POST /v1/tenants/{tenant}/endpoints",{path:{tenant:h.value},body:l()});S("The automation is on"),$("/endpoints/"+i.id)},({url:i,event_types:d})=>({
...d?{}:{event_types:"Choose what triggers it."},...me(i)})),{values:r,errors:n,set:a}=o,l=()=>({url:r.url.trim(),event_types:[r.event_types||"*"],secret:r.secret.
secret||void 0});return e(g,{title:"New automation",about:wt,back:{to:"/automations",label:"Automations"},children:[e("form",{ref:o.ref,noValidate:!0,onSubmit:o.
submit,children:[e(b,{title:"When",children:e(V,{label:"Trigger type",value:r.event_types,error:n.event_types,onValue:i=>a({event_types:i}),options:[{value:"",label:"\
Choose…"},{value:"*",label:"Anything happens"},...s.map(i=>({value:i.name,label:i.description?`${i.name} – ${i.description}`:i.name}))],hint:s.length===0&&e(
v,{children:["There are no event types yet. ",e("a",{href:k("/event-types/new"),children:"Add one"}),", or choose anything."]})})}),e(b,{title:"Then",children:e(
"div",{class:"stack",children:[e(V,{label:"Action",value:"webhook",onValue:()=>{},options:[{value:"webhook",label:"Webhook"}]}),e(w,{label:"Destination URL",type:"\
url",name:"url",placeholder:"https://example.com/webhooks",value:r.url,error:n.url,onValue:i=>a({url:i})}),e(Pe,{scheme:"standard-webhooks",value:r.secret,error:n.
secret,onValue:i=>a({secret:i})})]})}),e(F,{form:o}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":o.busy,children:"\
Save"}),e("button",{type:"button","aria-disabled":t.busy,disabled:me(r.url).url!==void 0,onClick:()=>{t.test({draft:l()})},children:[e(y,{name:"bolt"})," Send a\
 test before saving"]}),e("a",{class:"button quiet",href:k("/automations"),children:"Cancel"})]})]}),e("div",{class:"below",children:e(Ee,{of:t})})]})}var _e=t=>t.charAt(0).toUpperCase()+t.slice(1);function Re({of:t}){let s=t.cause;return e("div",{role:"region","aria-label":"What the debugger found",children:[
t.verified&&e(q,{kind:"good",children:[e("strong",{children:"It is genuine."}),e("p",{children:["Signed under ",t.scheme,t.secret&&`, with ${t.secret}`,"."]})]}),
s&&e(q,{kind:s.proven?"bad":"warn",children:[e("strong",{children:_e(s.title)})," ",e("small",{children:s.proven?"proven":"what it looks like"}),e("p",{children:[
_e(s.evidence),"."]}),e("p",{children:[e("b",{children:"What to do:"})," ",s.fix,"."]})]}),!t.verified&&!s&&e(q,{kind:"bad",children:[e("strong",{children:"No c\
ause was found"}),e("p",{children:["The signature is wrong, and none of the ",j(t.tried)," changes to secret, body and form that were tried makes it right",t.incomplete?
"; there were more than could be tried":"",". Most likely the secret is another one, or the body was changed."]})]}),s?.snippets&&s.snippets.length>0&&e(b,{title:"\
How to do it",children:e("div",{class:"stack",children:s.snippets.map(o=>e("section",{children:[e("h3",{children:o.framework}),e(we,{label:o.framework+" code",text:o.
code})]},o.framework))})}),e(b,{title:"Step by step",children:[e("ol",{class:"steps",children:t.steps?.map((o,r)=>e(Dt,{of:o},r))}),e("p",{class:"hint",children:[
t.scheme?e(v,{children:["Looked at as ",e("code",{children:t.scheme}),"; "]}):null,j(t.tried)," signatures computed."]})]})]})}var kt={ok:["check","good","right"],
warn:["alert","warn","unusual"],fail:["cross","bad","wrong"],skipped:["minus","mute","nothing to look at"]};function Dt({of:t}){let[s,o,r]=kt[t.status]??kt.skipped;
return e("li",{class:o,children:[e(y,{name:s}),e("div",{children:[e("strong",{children:_e(t.name)})," ",e("span",{class:"sr",children:r}),t.seen&&e("pre",{tabIndex:0,
"aria-label":`${t.name}: what was seen`,children:e("code",{children:t.seen})}),t.expected&&t.status!=="ok"&&e("p",{children:e("small",{children:["Expected: ",e(
"code",{children:t.expected})]})}),t.why&&e("p",{class:"hint",children:[_e(t.why),"."]}),t.fix&&e("p",{children:[e("b",{children:"Fix:"})," ",t.fix,"."]})]})]})}var At=`POST /webhooks HTTP/1.1
Host: example.com
Content-Type: application/json
X-Hub-Signature-256: sha256=…

{"hello":"world"}`;function xn(){let[t,s]=x(),[o]=x(()=>De.peek()),r=I({request:o?.request??"",headers:"",body:"",file:void 0,secrets:[""],scheme:o?.scheme??P.value.
get("scheme")??"",at:"",tolerance:""},async d=>{let c=P.value.get("parts")==="1"?JSON.stringify({method:"POST",headers:Wt(d.headers),body_base64:it(d.file?new Uint8Array(
await d.file.arrayBuffer()):new TextEncoder().encode(d.body))}):d.request,T=/^\s*req_\w+\s*$/.test(c),u=await p("POST /v1/tenants/{tenant}/debug/signature",{path:{
tenant:h.value},body:{...T?{request_id:c.trim()}:{request:c},scheme:d.scheme||void 0,secrets:d.secrets.some(Boolean)?d.secrets.filter(Boolean):void 0,at:d.at||void 0,
tolerance:d.tolerance.trim()||void 0}});De.value=void 0,s(u),ce(u.verified?"It is genuine":u.cause?.title??"No cause was found")},d=>o&&!d.secrets.some(Boolean)?
{secrets:"Enter the secret that the receiver verifies with."}:P.value.get("parts")==="1"?d.headers.trim()?{}:{headers:"Paste the headers, the one with the signa\
ture among them."}:d.request.trim()?{}:{request:"Paste a request, or the id of one."}),{values:n,errors:a,set:l}=r,i=P.value.get("parts")==="1";return e(g,{title:"\
Signature debugger",about:"Paste a request whose signature is refused. It says which one thing is wrong, and proves it.",children:e("div",{class:"split even",children:[
e("form",{ref:r.ref,noValidate:!0,onSubmit:r.submit,autocomplete:"off",children:e(b,{children:e("div",{class:"stack",children:[e("div",{class:"row",role:"group",
"aria-label":"What there is of the request",children:[e("button",{type:"button",class:i?"quiet":"","aria-pressed":!i,onClick:()=>J({parts:void 0},!0),children:"\
All of it"}),e("button",{type:"button",class:i?"":"quiet","aria-pressed":i,onClick:()=>J({parts:"1"},!0),children:"Headers and body"})]}),i?e(v,{children:[e(Y,{
label:"Headers",rows:5,value:n.headers,error:a.headers,onValue:d=>l({headers:d}),placeholder:"X-Hub-Signature-256: sha256=…"}),e(Y,{label:"Body",rows:6,value:n.
body,onValue:d=>l({body:d,file:void 0}),hint:"Exactly as it came: a space more, and the signature is another one."}),e(B,{label:"Or a file with the body",hint:"\
Nothing of it is changed or kept.",children:d=>e("input",{...d,type:"file",onChange:f=>l({file:f.currentTarget.files?.[0]})})})]}):e(Y,{label:"Request",rows:12,
value:n.request,error:a.request??a.request_id,onValue:d=>l({request:d}),placeholder:At,hint:`As it came over the wire, a curl command, a HAR entry, or JSON.${G.
value==="portal"?"":" Or the id of a request to a source: req_…"}`}),n.secrets.map((d,f)=>e(w,{label:f===0?"Secret":`Secret ${f+1}`,type:"password",autocomplete:"\
off",value:d,error:a.secrets,onValue:c=>l({secrets:n.secrets.map((T,u)=>u===f?c:T)}),hint:f===0?"What the receiver verifies with. It is used for this alone, and\
 neither kept nor logged.":void 0},f)),n.secrets.length<8&&n.secrets.at(-1)&&e("button",{type:"button",class:"quiet",onClick:()=>l({secrets:[...n.secrets,""]}),
children:[e(y,{name:"plus"})," Another secret"]}),e(de,{value:n.scheme||"find it out",error:a.scheme,onValue:d=>l({scheme:d})}),n.scheme&&e("button",{type:"butt\
on",class:"quiet",onClick:()=>l({scheme:""}),children:"Find the scheme out instead"}),e("details",{children:[e("summary",{children:"Time"}),e("div",{class:"stac\
k below",children:[e(B,{label:"Verified at",error:a.at,hint:"Empty: now, or when the kept request came in.",children:d=>e("input",{...d,type:"datetime-local",value:ye(
n.at),onInput:f=>l({at:ge(f.currentTarget.value)??""})})}),e(w,{label:"Tolerance",value:n.tolerance,error:a.tolerance,placeholder:"as the scheme says",onValue:d=>l(
{tolerance:d}),hint:"How old or early a signed time may be, such as 5m, or none."})]})]}),e(F,{form:r}),e("div",{class:"submit",children:e("button",{type:"submi\
t",class:"primary","aria-disabled":r.busy,children:[e(y,{name:"bug"})," ",r.busy?"Looking…":"Explain"]})})]})})}),e("div",{"aria-live":"polite",children:t?e(Re,
{of:t}):e(q,{children:[e("strong",{children:o?"This is what was sent":"What it looks for"}),o&&e("p",{children:"Enter the secret that the receiver verifies with\
, and it says how that differs from what this was signed with."}),e("p",{children:"Spaces around the secret, a prefix too many, the secret of another endpoint, \
hex for base64, a body that was parsed and written again, line ends, an old timestamp, another algorithm, and some thousand combinations of these."})]})})]})})}
var Wt=t=>t.split(/\r?\n/).filter(s=>s.includes(":")).map(s=>({name:s.slice(0,s.indexOf(":")).trim(),value:s.slice(s.indexOf(":")+1).trim()}));function Gn(){let t=Se(),[s,o]=x(""),r=vt().data,n=I({url:"",description:"",event_types:[],scheme:"standard-webhooks",secret:xe,settings:ht({})},async()=>{let c=await p(
"POST /v1/tenants/{tenant}/endpoints",{path:{tenant:h.value},body:d()});S("The endpoint was added"),$("/endpoints/"+c.id)},({url:c,event_types:T})=>({...me(c),...T.
length>0?{}:{event_types:"Choose at least one event."}})),{values:a,errors:l,set:i}=n,d=()=>({url:a.url.trim(),description:a.description,event_types:a.event_types,
scheme:a.scheme,secret:a.secret.secret||void 0,settings:ft(a.settings)});se(()=>{r&&P.peek().get("receiver")==="test"&&!a.url&&i({url:r.url})},[r?.url]);let f=()=>{
let c=me(a.url).url??"";o(c),c||t.test({draft:{...d(),event_types:a.event_types.length>0?a.event_types:["*"]}})};return e(g,{title:"Event subscription",about:"S\
ay which events are sent where.",back:{to:"/endpoints",label:"Endpoints"},children:[e("form",{ref:n.ref,noValidate:!0,onSubmit:n.submit,children:[e(b,{children:e(
"div",{class:"stack",children:[e(w,{label:"Callback URL",type:"url",name:"url",placeholder:"https://example.com/webhooks",value:a.url,error:l.url??s,onValue:c=>{
i({url:c}),o("")},hint:"Events are sent here with POST. It has to be reachable from this server."}),r&&a.url!==r.url&&e("p",{class:"row",children:[e("button",{type:"\
button",onClick:()=>{i({url:r.url}),o(""),n.ref.current.querySelector("[name=url]").focus()},children:[e(y,{name:"inbox"})," Use the built-in test receiver"]}),
" ",e("span",{class:"hint",children:"if there is no receiver yet."})]}),r&&a.url===r.url&&e(q,{children:"This is the receiver inside this server. It verifies wh\
at is sent to it, and shows it."}),e(w,{label:"Description",name:"description",value:a.description,error:l.description,onValue:c=>i({description:c}),hint:"For p\
eople: what it is for. It may be empty."})]})}),e(b,{children:e(ct,{value:a.event_types,error:l.event_types,onValue:c=>i({event_types:c})})}),e(b,{children:e("d\
iv",{class:"stack",children:[e(de,{value:a.scheme,error:l.scheme,onValue:c=>i({scheme:c}),hint:"How deliveries are signed. Standard Webhooks is right unless the\
 receiver expects another one."}),e(Pe,{scheme:a.scheme,value:a.secret,error:l.secret,onValue:c=>i({secret:c})})]})}),e("details",{class:"card",open:l.settings!==
void 0||void 0,children:[e("summary",{children:"More settings: headers, rate, order, retries, filter"}),e(bt,{value:a.settings,error:l.settings,onValue:c=>i({settings:c})})]}),
e(F,{form:n}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":n.busy,children:"Save"}),e("button",{type:"button","ar\
ia-disabled":t.busy,onClick:f,children:[e(y,{name:"bolt"})," Send a test before saving"]}),e("a",{class:"button quiet",href:k("/endpoints"),children:"Cancel"})]})]}),
e("div",{class:"below",children:e(Ee,{of:t})})]})}var Tt=[{name:"search",label:"Search",kind:"text",placeholder:"name or description"}],St={to:"/event-types",label:"Event types"},We=()=>L("operator")&&G.value!==
"portal";function ca(){let t=C(r=>p("GET /v1/tenants/{tenant}/event-types",{path:{tenant:h.value},signal:r}),[h.value]),s=(P.value.get("search")??"").toLowerCase(),
o=We()&&e("a",{class:"button primary",href:k("/event-types/new"),children:[e(y,{name:"plus"})," New event type"]});return e(g,{title:G.value==="portal"?"Event c\
atalog":"Event types",about:"What can happen, and what its payload looks like.",actions:o,children:e(N,{of:t,children:({items:r})=>{if(r.length===0)return e(_,{
icon:"tag",title:"No event types yet",action:o,children:We()?"Name what can happen, such as user.created, so that others can subscribe to it.":"What can happen \
is listed here, once there is something."});let n=r.filter(a=>`${a.name} ${a.description}`.toLowerCase().includes(s));return e(v,{children:[e(z,{filters:Tt}),n.
length===0?e(_,{icon:"search",title:"No event type fits the search",action:e("button",{type:"button",onClick:()=>Q(Tt),children:"Clear the search"})}):e(b,{flush:!0,
children:e(O,{label:"Event types",rows:n,id:a=>a.name,link:a=>k("/event-types/"+a.name),columns:[{head:"Name",kind:"main",cell:a=>e(v,{children:[e("code",{children:a.
name}),a.description&&e("small",{children:a.description})]})},{head:"Schema",cell:a=>a.schema===void 0?e("span",{class:"hint",children:"none"}):"JSON Schema"},{
head:"Example",kind:"minor",cell:a=>a.example===void 0?e("span",{class:"hint",children:"none"}):"yes"},{head:"Created",kind:"minor",cell:a=>e(E,{at:a.created_at})}]})})]})}})})}
var Et=t=>`${Fe}v1/tenants/${h.value}/event-types/${encodeURIComponent(t)}`;async function xt(t,s){let o=await(await be("GET",Et(t),{signal:s})).text(),{schema:r="",
example:n=""}=et(o);return{...JSON.parse(o),schema:Ve(r),example:Ve(n)}}function da({name:t}){let s={tenant:h.value,name:t},o=C(l=>xt(t,l),[h.value,t]),r=C(l=>p(
"GET /v1/tenants/{tenant}/endpoints",{path:s,signal:l}),[h.value]).data?.items.filter(l=>l.event_types.includes(t)||l.event_types.includes("*")),n=async l=>{if(await U(
{title:"Publish the example?",action:"Publish",text:e("p",{children:["It becomes an event like any other: every endpoint that subscribes to ",e("code",{children:t}),
" gets it",r&&`, ${r.length} at the moment`,"."]})}))try{let d=await be("POST",`${Fe}v1/tenants/${h.value}/events?type=${encodeURIComponent(t)}`,{body:new Blob(
[l.example||"{}"],{type:"application/json"})});S("The event was accepted"),$("/events/"+(await d.json()).id)}catch(d){R(d)}},a=async()=>{if(await U({title:`Dele\
te ${t}?`,action:"Delete",danger:!0,text:e("p",{children:"Endpoints that subscribe to it keep doing so; it is only no longer listed."})}))try{await p("DELETE /v\
1/tenants/{tenant}/event-types/{name}",{path:s}),S("The event type was deleted"),$("/event-types")}catch(l){R(l)}};return e(g,{title:t,heading:e("code",{children:t}),
about:o.data?.description,back:St,actions:o.data&&We()&&e(v,{children:[e("button",{type:"button",onClick:()=>{a()},children:[e(y,{name:"trash"})," Delete"]}),e(
"a",{class:"button",href:k(`/event-types/${t}/edit`),children:"Edit"}),e("button",{type:"button",class:"primary",onClick:()=>{n(o.data)},children:[e(y,{name:"se\
nd"})," Publish the example"]})]}),children:e(N,{of:o,children:l=>e(v,{children:[e(b,{children:e(A,{of:[["Created",e(E,{at:l.created_at})],["Endpoints that get \
it",r?.length]]})}),r&&r.length>0&&e(b,{flush:!0,title:"Who gets it",children:e(O,{label:"Endpoints that get it",rows:r,id:i=>i.id,link:i=>k("/endpoints/"+i.id),
columns:[{head:"URL",kind:"main",cell:i=>i.url??"polled by its consumer"},{head:"Subscribed",cell:i=>i.event_types.includes("*")?"to all events":"by name"}]})}),
e(b,{title:"Example",children:l.example===""?e("p",{class:"hint",children:"There is none."}):e(Oe,{label:"Example",text:l.example})}),e(b,{title:"Schema",children:l.
schema===""?e("p",{class:"hint",children:"There is none."}):e(Oe,{label:"Schema",text:l.schema})})]})})})}function ma(){return e(g,{title:"New event type",back:St,
children:e(Pt,{type:{name:"",description:"",created_at:"",schema:"",example:""}})})}function ua({name:t}){let s=C(o=>xt(t,o),[h.value,t]);return e(g,{title:"Edi\
t "+t,back:{to:"/event-types/"+t,label:t},children:e(N,{of:s,children:o=>e(Pt,{type:o})})})}function Pt({type:t}){let s=!t.name,o=I({name:t.name,description:t.description,
schema:t.schema,example:t.example},async l=>{let i=[`"description":${JSON.stringify(l.description)}`];l.schema.trim()&&i.push(`"schema":${l.schema}`),l.example.
trim()&&i.push(`"example":${l.example}`),await be("PUT",Et(l.name.trim()),{body:`{${i.join()}}`,header:{"Content-Type":"application/json"}}),S(s?"The event type\
 was added":"The event type was saved"),$("/event-types/"+l.name.trim())},l=>({...l.name.trim()?{}:{name:"Name it, for example user.created."},...Ct(l.schema)?{}:
{schema:"This is no JSON."},...Ct(l.example)?{}:{example:"This is no JSON."}})),{values:r,errors:n,set:a}=o;return e("form",{ref:o.ref,noValidate:!0,onSubmit:o.
submit,children:[e(b,{children:e("div",{class:"stack",children:[s&&e(w,{label:"Name",name:"name",placeholder:"user.created",value:r.name,error:n.name,onValue:l=>a(
{name:l}),hint:"Words with dots between them, from the general to the particular."}),e(w,{label:"Description",name:"description",value:r.description,error:n.description,
onValue:l=>a({description:l}),hint:"When it happens, for those who subscribe to it."}),e(Y,{label:"Example",name:"example",rows:8,value:r.example,error:n.example,
onValue:l=>a({example:l}),hint:"A payload, in JSON. It is what a test sends."}),e(Y,{label:"Schema",name:"schema",rows:8,value:r.schema,error:n.schema,onValue:l=>a(
{schema:l}),hint:"The JSON Schema of the payload. It may be empty."})]})}),e(F,{form:o}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"prim\
ary","aria-disabled":o.busy,children:"Save"}),e("a",{class:"button quiet",href:k(s?"/event-types":"/event-types/"+t.name),children:"Cancel"})]})]})}function Ct(t){
try{return t.trim()&&JSON.parse(t),!0}catch{return!1}}var ne={replay:{label:"Replay deliveries",about:"Makes deliveries that have ended again, each with all its attempts.",does:t=>`Replay ${t} deliveries`},replay_missing:{
label:"Deliver what is missing",about:"Delivers the events that an endpoint subscribes to now and has not got: because it was new, disabled, or failed.",does:t=>`\
Deliver ${t} events`},cancel:{label:"Cancel deliveries",about:"Cancels deliveries that still wait. They can be replayed later.",does:t=>`Cancel ${t} deliveries`},
verify:{label:"Verify requests again",about:"Verifies requests that were refused under what their source is now. What is genuine becomes an event.",does:t=>`Ver\
ify ${t} requests`}};function Oa(){let t=ie((r,n)=>p("GET /v1/tenants/{tenant}/jobs",{path:{tenant:h.value},query:{cursor:r},signal:n}),[h.value]),s=Te(t,"job",
()=>!0),o=L("operator")&&e("a",{class:"button primary",href:k("/jobs/new"),children:[e(y,{name:"plus"})," New job"]});return e(g,{title:"Jobs",about:"What is do\
ne to many deliveries or requests at once: replayed, cancelled, verified again.",actions:o,children:e(Ce,{label:"Jobs",list:t,fresh:s,filters:[],link:r=>k("/job\
s/"+r.id),columns:[{head:"Job",kind:"main",cell:r=>e(v,{children:[ne[r.kind].label,e("small",{children:r.id})]})},{head:"State",cell:r=>e(D,{state:r.state})},{head:"\
Progress",cell:r=>e(Rt,{of:r})},{head:"Created",kind:"minor",cell:r=>e(E,{at:r.created_at})}],empty:e(_,{icon:"refresh",title:"No jobs yet",action:o,children:"A\
 job replays what failed, delivers what an endpoint missed, or verifies again what was refused. It counts first."})})})}function Rt({of:t}){let s=t.done+t.skipped;
return e("span",{class:"progress",children:[e("progress",{value:s,max:Math.max(t.total,s,1),"aria-label":"Progress"}),e("small",{children:[j(s)," of ",j(Math.max(
t.total,s))]})]})}var Ue={to:"/jobs",label:"Jobs"};function $a({id:t}){let s=C(a=>p("GET /v1/tenants/{tenant}/jobs/{job}",{path:{tenant:h.value,job:t},signal:a}),
[h.value,t]);ke(["jobs"],a=>{let l=a.findLast(i=>i.kind==="gap"||i.kind==="job"&&i.item.id===t);l?.kind==="gap"?s.reload():l&&s.set(l.item)});let o=s.data;if(!o)
return e(g,{title:"Job",back:Ue,children:e(N,{of:s,children:()=>null})});let r=async()=>{if(await U({title:"Stop the job?",action:"Stop it",danger:!0,text:e("p",
{children:"What it has done so far stays done."})}))try{s.set(await p("POST /v1/tenants/{tenant}/jobs/{job}/cancel",{path:{tenant:h.value,job:t}})),S("The job w\
as stopped")}catch(a){R(a)}},n=o.total-o.done-o.skipped;return e(g,{title:ne[o.kind].label,back:Ue,actions:o.state==="running"&&L("operator")&&e("button",{type:"\
button",onClick:()=>{r()},children:[e(y,{name:"cross"})," Stop"]}),children:[o.reason&&e(q,{kind:"bad",children:["It failed: ",o.reason,"."]}),e(b,{children:e("\
div",{class:"stack",children:[e(Rt,{of:o}),e(A,{of:[["State",e(D,{state:o.state})],["Done",j(o.done)],["Left as they were",j(o.skipped)],["Rate",`${j(o.rate)} a\
 second at most`],["Left",o.state==="running"&&n>0?"about "+le(n/o.rate*1e3):void 0],["Took",o.finished_at&&le(new Date(o.finished_at).getTime()-new Date(o.created_at).
getTime())],["Created",e(E,{at:o.created_at})],["Id",e(K,{id:t})]]})]})}),e(b,{title:"What it is about",children:e(Ut,{of:o})}),o.kind!=="verify"&&e("p",{children:e(
"a",{href:k("/deliveries",{endpoint:o.to??o.filter.endpoint,type:o.filter.type,since:o.filter.since,until:o.filter.until}),children:["The deliveries that it is \
about ",e(y,{name:"arrow"})]})})]})}function Ut({of:t}){let s=he(),o=te(),r=$e(),n=t.filter,a=l=>e("a",{href:k("/endpoints/"+l),children:fe(s.get(l),l)});return e(
A,{of:[["Event",n.event&&e("a",{href:k("/events/"+n.event),children:e("code",{children:n.event})})],["Endpoint",n.endpoint&&a(n.endpoint)],["To",t.to&&a(t.to)],
["Source",n.source&&e("a",{href:k("/sources/"+n.source),children:o.get(n.source)?.name??n.source})],["Event type",n.type&&e("code",{children:n.type})],["States",
n.states?.join(", ")],["Cause",n.causes?.map(l=>r?.get(l)?.title??l).join(", ")],["Answer",n.statuses?.join(", ")],[t.kind==="verify"?"Refused for":"Reason",n.reason],
["Since",n.since&&oe(n.since)],["Until",n.until&&oe(n.until)]]})}var _t=["failed","cancelled","skipped","quarantined","delivered"];function Da(){let t=P.value,s=t.
get("kind")??"replay",o=[...he().values()],r=[...te().values()],n=Ye(),a=$e(),[l,i]=x(),d=_t.filter(m=>m===t.get("state")),f=I({endpoint:t.get("endpoint")??"",to:"",
source:t.get("source")??"",type:t.get("type")??"",reason:t.get("reason")??"",cause:t.get("cause")??"",status:t.get("status")??"",states:d.length>0?d:["failed"],
since:t.get("since")??"",until:t.get("until")??"",rate:"100"},async m=>{let W=s==="replay",re={kind:s,rate:Number(m.rate)||void 0,to:W&&m.to||void 0,filter:{reason:(s===
"verify"||W)&&m.reason.trim()||void 0,...s==="verify"?{source:m.source||void 0}:{endpoint:m.endpoint||void 0,type:m.type.trim()||void 0},...s==="replay"||s==="c\
ancel"?{causes:m.cause?[m.cause]:void 0,statuses:m.status.trim()?[m.status.trim().toLowerCase()]:void 0}:{},states:W?m.states:void 0,since:m.since||void 0,until:(l?.
filter.until??m.until)||void 0}},He={tenant:h.value};if(!l||l.total===0){i(await p("POST /v1/tenants/{tenant}/jobs",{path:He,body:{...re,dry_run:!0}}));return}let $t=await p(
"POST /v1/tenants/{tenant}/jobs",{path:He,body:re});S("The job has begun"),$("/jobs/"+$t.id)},m=>({...s==="replay_missing"&&!m.endpoint?{endpoint:"Choose the en\
dpoint that misses events."}:{},...s==="replay_missing"&&!m.since?{since:"Say since when."}:{},...s==="replay"&&m.states.length===0?{states:"Choose at least one\
."}:{},...(s==="replay"||s==="cancel")&&m.status.trim()&&!rt(m.status)?{status:"This is no status: 503, for example, or 4xx for a class."}:{},...s==="replay"&&m.
to&&!m.endpoint?{endpoint:"Choose whose deliveries go to the other endpoint."}:{}})),{values:c,errors:T}=f,u=m=>{i(void 0),f.set(m)},ae=o.map(m=>({value:m.id,label:fe(
m,m.id)+(m.description?` – ${m.description}`:"")})),M=m=>T[m]??(m==="endpoint"||m==="since"?void 0:T["filter."+m]);return e(g,{title:"New job",about:ne[s].about,
back:Ue,children:e("form",{ref:f.ref,class:"narrow",noValidate:!0,onSubmit:f.submit,children:[e(b,{children:e("div",{class:"stack",children:[e(V,{label:"What to\
 do",value:s,onValue:m=>{i(void 0),J({kind:m})},options:Object.keys(ne).filter(m=>m!=="verify"||G.value!=="portal").map(m=>({value:m,label:ne[m].label}))}),s===
"verify"?e(v,{children:[e(V,{label:"Source",value:c.source,error:M("source"),onValue:m=>u({source:m}),options:[{value:"",label:"any"},...r.map(m=>({value:m.id,label:m.
name}))]}),e(w,{label:"Refused for",value:c.reason,error:M("reason"),placeholder:"any reason, or one such as mismatch",onValue:m=>u({reason:m})})]}):e(v,{children:[
e(V,{label:"Endpoint",value:c.endpoint,error:M("endpoint"),onValue:m=>u({endpoint:m}),options:[{value:"",label:s==="replay_missing"?"Choose one":"any"},...ae]}),
s==="replay"&&e(V,{label:"To",value:c.to,error:M("to"),onValue:m=>u({to:m}),options:[{value:"",label:"the same endpoint"},...ae.filter(m=>m.value!==c.endpoint)]}),
e(B,{label:"Event type",error:M("type"),children:m=>e(v,{children:[e("input",{...m,type:"text",autocomplete:"off",list:"job-types",placeholder:"any",value:c.type,
onInput:W=>u({type:W.currentTarget.value})}),e("datalist",{id:"job-types",children:n.map(W=>e("option",{value:W},W))})]})})]}),s==="replay"&&e("fieldset",{children:[
e("legend",{children:"Deliveries that are"}),e("div",{class:"row",children:_t.map(m=>e(Qe,{label:m,checked:c.states.includes(m),onValue:W=>u({states:W?[...c.states,
m]:c.states.filter(re=>re!==m)})},m))}),e("p",{class:"error",children:T.states})]}),(s==="replay"||s==="cancel")&&e("div",{class:"columns",children:[e(V,{label:"\
Why the last attempt failed",value:c.cause,error:M("causes"),onValue:m=>u({cause:m}),options:[{value:"",label:"any cause"},...[...a?.entries()??[]].map(([m,W])=>({
value:m,label:W.title}))]}),e(w,{label:"What it was answered with",value:c.status,error:M("status"),placeholder:"any, or one such as 4xx or 503",onValue:m=>u({status:m})})]}),
s==="replay"&&e(w,{label:"Reason",value:c.reason,error:M("reason"),placeholder:"any, or one such as endpoint disabled",onValue:m=>u({reason:m})}),e("div",{class:"\
columns",children:["since","until"].map(m=>e(B,{label:m==="since"?"Since":"Until",error:M(m),hint:m==="until"?"Empty: now.":void 0,children:W=>e("input",{...W,type:"\
datetime-local",value:ye(c[m]),onInput:re=>u({[m]:ge(re.currentTarget.value)??""})})},m))}),e(w,{label:"Rows a second, at most",type:"number",value:c.rate,error:M(
"rate"),onValue:m=>u({rate:m}),hint:"So that receivers are not flooded."})]})}),l&&e("div",{role:"status",children:e(q,{kind:l.total>0?"warn":"info",children:l.
total>0?e(v,{children:[e("strong",{children:[ne[s].does(j(l.total)),"?"]}),e("p",{children:["It takes ",le(l.total/l.rate*1e3)," at least, and can be stopped. I\
t is in the audit log."]})]}):"Nothing fits: there is nothing to do."})}),e(F,{form:f}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"prima\
ry","aria-disabled":f.busy||l?.total===0,children:l&&l.total>0?ne[s].does(j(l.total)):"Count them first"}),e("a",{class:"button",href:k("/jobs"),children:"Cance\
l"})]})]})})}var jt=["accepted","duplicate","refused","handshake"];function ir(){return e(g,{title:"Requests",about:"What came in at the sources, genuine or not.",children:e(
je,{empty:e(_,{icon:"inbox",title:"Nothing has come in yet",action:e("a",{class:"button primary",href:k("/sources"),children:"Go to the sources"}),children:"Giv\
e a provider the URL of a source, and have it send a test."})})})}function je({source:t,title:s,actions:o,empty:r}){let n=te(),a=[{name:"verdict",label:"Verdict",
kind:"choice",options:jt.map(c=>({value:c,label:c==="accepted"?"verified":c}))},...t?[]:[{name:"source",label:"Source",kind:"choice",options:[...n.values()].map(
c=>({value:c.id,label:c.name}))}],{name:"reason",label:"Refused for",kind:"text",placeholder:"such as mismatch",suggestions:["missing","malformed","mismatch","e\
xpired"]},{name:"since",label:"Since",kind:"time"},{name:"until",label:"Until",kind:"time"}],l=Object.fromEntries(["verdict","source","reason","since","until"].
map(c=>[c,P.value.get(c)??void 0])),i={source:t??l.source,reason:l.reason,since:l.since,until:l.until,verdict:l.verdict?[l.verdict]:void 0},d=ie((c,T)=>p("GET /\
v1/tenants/{tenant}/requests",{path:{tenant:h.value},query:{...i,cursor:c},signal:T}),[h.value,JSON.stringify(i)]),f=Te(d,"request",c=>(!i.source||c.source===i.
source)&&(!i.verdict||i.verdict.includes(c.verdict))&&(!i.reason||c.reason===i.reason)&&!i.until);return e(Ce,{label:"Requests",title:s,actions:o,list:d,fresh:f,
filters:a,link:c=>k("/requests/"+c.id),empty:r,columns:[{head:"Request",kind:"main",cell:c=>e(v,{children:[t?e("code",{children:c.id}):n.get(c.source)?.name??e(
"code",{children:c.source}),!t&&e("small",{children:c.id})]})},{head:"Verdict",cell:c=>e(v,{children:[e(D,{state:c.verdict}),c.reason&&e("small",{children:c.reason})]})},
{head:"From",kind:"minor",cell:c=>c.remote},{head:"Size",kind:"minor",cell:c=>Le(c.size)},{head:"Received",cell:c=>e(E,{at:c.received_at})}]})}var Nt={to:"/requ\
ests",label:"Requests"};function lr({id:t}){let s=C(o=>p("GET /v1/tenants/{tenant}/requests/{request}",{path:{tenant:h.value,request:t},signal:o}),[h.value,t]);
return s.data?e(Jt,{of:s.data,reload:s.reload}):e(g,{title:"Request",back:Nt,children:e(N,{of:s,children:()=>null})})}function Jt({of:t,reload:s}){let[o,r]=x(!1),
n=te().get(t.source),a=P.value.get("why")==="1",l=tt(t.body),i=t.verdict==="refused",d=async()=>{if(!o){r(!0);try{let f=await p("POST /v1/tenants/{tenant}/reque\
sts/{request}/verify",{path:{tenant:h.value,request:t.id}});S(f.verdict==="refused"?`It is refused again: ${f.reason}`:"It is genuine now, and became an event"),
s()}catch(f){R(f)}r(!1)}};return e(g,{title:`Request to ${n?.name??t.source}`,heading:e(v,{children:["Request to ",n?.name??"a deleted source"]}),about:e(E,{at:t.
received_at,exact:!0}),back:Nt,actions:e(v,{children:[t.event&&e("a",{class:"button",href:k("/events/"+t.event),children:[e(y,{name:"activity"})," Its event"]}),
i&&L("operator")&&e("button",{type:"button","aria-disabled":o,onClick:()=>{d()},children:[e(y,{name:"refresh"})," Verify again"]}),e("button",{type:"button",class:i?
"primary":"","aria-pressed":a,onClick:()=>J({why:a?void 0:"1"}),children:[e(y,{name:"bug"})," ",i?"Why?":"How was it verified?"]})]}),children:[i&&e(q,{kind:"ba\
d",children:[e("strong",{children:["It was refused: ",t.reason,"."]}),e("p",{children:"It became no event. Once the source is mended, it can be verified again."})]}),
t.verdict==="duplicate"&&e(q,{children:"It had come in before: it became no second event."}),e(b,{children:e(A,{of:[["Verdict",e(D,{state:t.verdict})],["Source",
e("a",{href:k("/sources/"+t.source),children:n?.name??t.source})],["Scheme",t.scheme&&e("code",{children:t.scheme})],["From",t.remote],["Size",Le(t.size)],["Id",
e(K,{id:t.id})]]})}),a&&e(Gt,{id:t.id}),e(b,{title:"As it came",actions:e(X,{text:lt({method:t.method,url:new URL(t.path,n?.ingest_url??document.baseURI).href,header:t.
header,body:l}),children:"Copy as curl"}),children:e("div",{class:"stack",children:[e(we,{label:"Headers",text:`${t.method} ${t.path}
${nt(t.header)}`}),t.size>0&&l.length===0?e(q,{children:"Its body was not kept."}):e(ot,{label:"Body",of:l})]})})]})}function Gt({id:t}){let s=C(o=>p("POST /v1/\
tenants/{tenant}/debug/signature",{path:{tenant:h.value},body:{request_id:t},signal:o}),[h.value,t]);return e(N,{of:s,children:o=>e(Re,{of:o})})}var Bt={viewer:"looks, and sees no secret",operator:"endpoints, sources, secrets, replays",admin:"also users, tokens and the audit log",owner:"everything",portal:"\
what a tenant's own customer may do"},Ne=()=>["viewer","operator","admin","owner"].filter(L),qe=t=>({value:t,label:`${t}: ${Bt[t]}`}),H=()=>ve.value==="";var Ht={name:"of",label:"Of",kind:"choice",options:[{value:"all",label:"every tenant"}]},Ie=[{name:"action",label:"What",kind:"text",placeholder:"such as create\
-endpoint"},{name:"actor",label:"Who",kind:"text",placeholder:"the id of a user or token"},{name:"target",label:"To what",kind:"text",placeholder:"an id"},{name:"\
since",label:"Since",kind:"time"},{name:"until",label:"Until",kind:"time"}];function Mt(){let t=P.value,s=G.value==="portal",o=Object.fromEntries(Ie.map(i=>[i.name,
t.get(i.name)??void 0])),r=H()&&t.get("of")==="all",n=ie((i,d)=>r?p("GET /v1/audit",{query:{...o,cursor:i},signal:d}):p("GET /v1/tenants/{tenant}/audit",{path:{
tenant:h.value},query:{...o,cursor:i},signal:d}),[h.value,r,JSON.stringify(o)]),a=s?Ie.filter(i=>i.name!=="actor"):H()?[Ht,...Ie]:Ie,l=(i,d,f=d)=>e("button",{type:"\
button",class:"only",title:`Only ${i==="action"?"this":d}`,onClick:()=>J({[i]:d}),children:f});return e(g,{title:s?"Activity":"Audit log",about:s?"What was done\
 here, the newest first.":"Who did what, the newest first. Nothing changes an entry.",children:[e(z,{filters:a}),n.error?e(ze,{error:n.error,retry:n.reload}):n.
items?null:e(Ke,{}),n.items?.length===0&&(at(a)?e(_,{icon:"search",title:"No entry fits the filters",action:e("button",{type:"button",onClick:()=>Q(a),children:"\
Clear the filters"})}):e(_,{icon:"list",title:"Nothing was done yet",children:"Changes, replays and looks at a secret are listed here."})),n.items&&n.items.length>
0&&e(b,{flush:!0,children:e(O,{label:"Audit log",rows:n.items,busy:n.busy,more:n.more,id:i=>i.id,columns:[{head:"What",kind:"main",cell:i=>e(v,{children:[l("act\
ion",i.action,dt(i.action))," ",i.failed&&e(D,{state:"refused"}),e("small",{children:[i.target&&l("target",i.target)," ",i.detail&&Object.entries(i.detail).map(
([d,f])=>`${d}: ${f}`).join(", ")]})]})},...r?[{head:"Tenant",kind:"minor",cell:i=>i.tenant??e("span",{class:"hint",children:"none"})}]:[],{head:"Who",kind:s?"m\
inor":void 0,cell:i=>e(v,{children:[i.actor.id&&!s?l("actor",i.actor.id,i.actor.name||i.actor.id):i.actor.name||"nobody known",e("small",{children:[i.actor.kind===
"none"?"":i.actor.kind,i.actor.role&&i.actor.role!==i.actor.kind&&`, ${i.actor.role}`]})]})},{head:"From",kind:"minor",cell:i=>i.remote},{head:"When",cell:i=>e(
E,{at:i.at})}]})})]})}var Kt={sqlite:"SQLite, in its data directory",postgres:"PostgreSQL"},zt=[["events_days","Events"],["requests_days","Requests"],["keys_days","Keys of duplicates"],
["jobs_days","Jobs"],["audit_days","Audit log"]];function Qt(){let t=C(o=>p("GET /v1/system",{signal:o}),[]),s=({deliveries:o,oldest_at:r})=>e(v,{children:[j(o),
r&&e("small",{class:"hint",children:[" the oldest from ",e(E,{at:r})]})]});return e(g,{title:"System",about:"What runs here, for every tenant.",actions:e("butto\
n",{type:"button","aria-disabled":t.busy,onClick:t.reload,children:"Look again"}),children:e(N,{of:t,children:o=>e(v,{children:[e(b,{title:"Program",children:e(
A,{of:[["Version",e("code",{children:o.version})],["Started",e(E,{at:o.started_at})],["Public URL",e(K,{id:o.public_url})],["Database",Kt[o.database]]]})}),e(b,
{title:"To deliver",children:e(A,{of:[["Waiting",s(o.pending)],["Under way",s(o.leased)]]})}),e(b,{title:"Kept for",children:[e(A,{of:zt.map(([r,n])=>[n,o.retention[r]?
`${o.retention[r]} days`:"ever"])}),e("p",{class:"hint below",children:"Each tenant can say otherwise, in its own settings."})]})]})})})}function ue({title:t,text:s,label:o,children:r,onClose:n}){return e(Z,{title:t,onClose:n,children:e("div",{class:"stack",children:[e(q,{kind:"warn",children:"It\
 is shown this once. Copy it now, and keep it where secrets are kept."}),e("div",{class:"field",children:[e("span",{class:"label",children:o}),e("div",{class:"s\
ecret",children:[e("code",{children:s}),e(X,{text:s,label:"Copy the "+o.toLowerCase()})]})]}),r,e("div",{class:"submit",children:e("button",{type:"button",class:"\
primary",onClick:n,children:"Done"})})]})})}var qt={to:"/tenants",label:"Tenants"};function Xt(){let t=C(n=>p("GET /v1/tenants",{signal:n}),[]),[s,o]=x(!1),r=L("admin")&&H()&&e("button",{type:"button",class:"\
primary",onClick:()=>o(!0),children:[e(y,{name:"plus"})," New tenant"]});return e(g,{title:"Tenants",about:"Your customers, each with endpoints and a portal of \
their own.",actions:r,children:[e(N,{of:t,children:({items:n})=>n.length===0?e(_,{icon:"building",title:"No tenants yet",action:r}):e(b,{flush:!0,children:e(O,{
label:"Tenants",rows:n,id:a=>a.id,link:a=>k("/tenants/"+a.id),columns:[{head:"Name",kind:"main",cell:a=>e(v,{children:[a.name||a.id,e("small",{children:e("code",
{children:a.id})})]})},{head:"Portal",kind:"minor",cell:a=>a.branding.name??e("span",{class:"hint",children:"not branded"})},{head:"Created",cell:a=>e(E,{at:a.created_at})}]})})}),
s&&e(Yt,{onClose:()=>o(!1)})]})}function Yt({onClose:t}){let s=I({id:"",name:""},async({id:a,name:l})=>{await p("POST /v1/tenants",{body:{id:a.trim(),name:l.trim()}}),
t(),$("/tenants/"+a.trim())},({id:a})=>/^[a-z0-9][a-z0-9_-]{0,62}$/.test(a.trim())?{}:{id:"1 to 63 lower-case letters, digits, hyphens and underscores."}),{values:o,
errors:r,set:n}=s;return e(Z,{title:"New tenant",onClose:t,children:e("form",{ref:s.ref,class:"stack",noValidate:!0,onSubmit:s.submit,children:[e(F,{form:s}),e(
w,{label:"Id",name:"tenant-id",placeholder:"acme",value:o.id,error:r.id,onValue:a=>n({id:a}),hint:"It is in every URL of the API, and cannot be changed."}),e(w,
{label:"Name",name:"tenant-name",placeholder:"Acme Ltd",value:o.name,error:r.name,onValue:a=>n({name:a})}),e("div",{class:"submit",children:[e("button",{type:"s\
ubmit",class:"primary","aria-disabled":s.busy,children:"Make the tenant"}),e("button",{type:"button",onClick:t,children:"Cancel"})]})]})})}function Zt({id:t}){let s=C(
r=>p("GET /v1/tenants/{tenant}",{path:{tenant:t},signal:r}),[t]);if(!s.data)return e(g,{title:"Tenant",back:qt,children:e(N,{of:s,children:()=>null})});let o=s.
data;return e(g,{title:o.name||o.id,back:qt,actions:e("a",{class:"button",href:k("/endpoints",{tenant:o.id==="default"?void 0:o.id}),children:[e(y,{name:"send"}),
" Its endpoints"]}),children:[e(b,{children:e(A,{of:[["Id",e("code",{children:o.id})],["Created",e(E,{at:o.created_at})]]})}),L("operator")&&e(eo,{tenant:o}),L(
"admin")&&e(no,{tenant:o,changed:s.set},JSON.stringify(o.branding)),L("admin")&&e(io,{tenant:o,changed:s.set})]})}function eo({tenant:t}){let[s,o]=x(),r={tenant:t.
id},n=()=>{p("POST /v1/tenants/{tenant}/portal-links",{path:r}).then(o,R)},a=async()=>{if(await U({title:"End all links to its portal?",action:"End them",danger:!0,
text:e("p",{children:"Whoever has the portal open is out of it at once, and links that were not opened yet do not work any more."})}))try{await p("DELETE /v1/te\
nants/{tenant}/portal-links",{path:r}),S("The links have ended")}catch(l){R(l)}};return e(b,{title:"Portal",actions:e(v,{children:[e("button",{type:"button",onClick:()=>{
a()},children:"End all links"}),e("button",{type:"button",class:"primary",onClick:n,children:[e(y,{name:"plus"})," New portal link"]})]}),children:[e("p",{class:"\
hint",children:"A page where this customer sees to its own endpoints, secrets and deliveries. A link is opened once; your application makes them with the API."}),
s&&e(ue,{title:"Portal link",label:"Link",text:s.url,onClose:()=>o(void 0),children:e("p",{class:"hint",children:["Whoever opens it first is in the portal of ",
t.name||t.id,", for an hour. It can be opened until ",oe(s.expires_at),"."]})})]})}var to=49152;async function oo(t){if(!["image/png","image/jpeg","image/webp",
"image/svg+xml"].includes(t.type))throw new Error("A logo is a PNG, JPEG, WebP or SVG.");if(t.size>=to)throw new Error("A logo has less than 48 KiB. Make it sma\
ller: it is shown 28 pixels high.");return new Promise((s,o)=>{let r=new FileReader;r.onload=()=>s(r.result),r.onerror=()=>o(r.error??new Error("The file could \
not be read.")),r.readAsDataURL(t)})}function no({tenant:t,changed:s}){let o=t.branding,r=pe(null),n=I({name:o.name??"",logo:o.logo??"",accent:o.accent??"",theme:o.
theme??"",refresh_url:o.refresh_url??"",frame_ancestors:(o.frame_ancestors??[]).join(`
`)},async d=>{let f={name:d.name.trim()||void 0,logo:d.logo||void 0,accent:d.accent||void 0,theme:d.theme||void 0,refresh_url:d.refresh_url.trim()||void 0,frame_ancestors:d.
frame_ancestors.split(/\s+/).filter(c=>c!=="")};try{let c=await p("PATCH /v1/tenants/{tenant}",{path:{tenant:t.id},body:{branding:f}});S("The look of the portal\
 was saved"),s(c)}catch(c){throw ao(c)}},d=>d.accent===""||Je(d.accent)?{}:{accent:"Write it like #0a7f5a."}),{values:a,errors:l,set:i}=n;return e("form",{ref:n.
ref,noValidate:!0,onSubmit:n.submit,children:e(b,{title:"Look of the portal",children:e("div",{class:"stack",children:[e(F,{form:n}),e(w,{label:"Name",name:"por\
tal-name",placeholder:"Acme webhooks",value:a.name,error:l.name,onValue:d=>i({name:d}),hint:"It stands at the top, and in the window's title."}),e(B,{label:"Log\
o",error:l.logo,hint:"PNG, JPEG, WebP or SVG, less than 48 KiB.",children:d=>e("div",{class:"beside",children:[a.logo&&e("img",{class:"logo",src:a.logo,alt:"The\
 logo"}),e("input",{ref:r,...d,type:"file",accept:"image/png,image/jpeg,image/webp,image/svg+xml",onChange:f=>{let c=f.currentTarget.files?.[0];c&&oo(c).then(T=>i(
{logo:T}),R)}}),a.logo&&e("button",{type:"button",onClick:()=>{i({logo:""}),r.current.value=""},children:"Take it away"})]})}),e(B,{label:"Accent",error:l.accent,
hint:"The colour of buttons and links. Empty: the usual one.",children:d=>e("div",{class:"beside",children:[e("input",{...d,type:"text",name:"accent",autocomplete:"\
off",spellcheck:!1,placeholder:"#4353d6",value:a.accent,onInput:f=>i({accent:f.currentTarget.value.trim().toLowerCase()})}),e("input",{type:"color",class:"swatc\
h","aria-label":"Pick the accent",value:Je(a.accent)?a.accent:"#4353d6",onInput:f=>i({accent:f.currentTarget.value})})]})}),Je(a.accent)&&e(ro,{accent:a.accent,
theme:a.theme}),e(V,{label:"Theme",value:a.theme,error:l.theme,onValue:d=>i({theme:d}),options:[{value:"",label:"as the reader wishes"},{value:"light",label:"li\
ght"},{value:"dark",label:"dark"}]}),e(Y,{label:"May show it in a frame",name:"frame_ancestors",rows:2,placeholder:"https://app.example.com",value:a.frame_ancestors,
error:l.frame_ancestors,onValue:d=>i({frame_ancestors:d}),hint:"Origins, one a line. Empty: nobody."}),e(w,{label:"Page for another link",name:"refresh_url",type:"\
url",placeholder:"https://app.example.com/webhooks",value:a.refresh_url,error:l.refresh_url,onValue:d=>i({refresh_url:d}),hint:"Of your application. It is where\
 a customer is led whose hour is over."}),e("div",{class:"submit",children:e("button",{type:"submit",class:"primary","aria-disabled":n.busy,children:"Save the l\
ook"})})]})})})}var Je=t=>/^#[0-9a-f]{6}$/.test(t);function ao(t){let s=t instanceof Object&&"problem"in t?t.problem.errors:void 0;for(let o of s??[])o.location=
o.location?.replace("body.branding.","body.");return t}function ro({accent:t,theme:s}){let o=["light","dark"].filter(n=>!s||n===s),r=o.filter(n=>Ae(n,t).accent!==
t);return e("div",{class:"stack",children:[e("div",{class:"row",children:o.map(n=>e(so,{theme:n,accent:Ae(n,t).accent},n))}),r.length>0&&e(q,{children:["Text in\
 it would be hard to read ",r.length===2?"in both themes":`in the ${r[0]} theme`,", so there the nearest shade is used that has a contrast of ",gt,":1."]})]})}function so({
theme:t,accent:s}){let o=pe(null),r=t==="dark"?"#181b23":"#ffffff";return se(()=>{let n=o.current.style;n.setProperty("--patch",s),n.setProperty("--patch-surfac\
e",r)},[s,r]),e("div",{ref:o,class:"patch",children:[e("span",{children:"Button"}),e("b",{children:"Link"}),e("small",{children:[t,", ",yt(s,r).toFixed(1),":1"]})]})}
var Ge=[["events_days","Events","with their deliveries and attempts",1],["requests_days","Requests","to sources",1],["keys_days","Keys","that make an event a du\
plicate",7],["jobs_days","Jobs","that have ended",1],["audit_days","Audit log","",30]];function io({tenant:t,changed:s}){let o=t.retention,r=I({name:t.name,...Object.
fromEntries(Ge.map(([n])=>[n,o[n]?.toString()??""]))},async({name:n,...a})=>{let l=Object.fromEntries(Object.entries(a).filter(([,i])=>i).map(([i,d])=>[i,Number(
d)]));s(await p("PATCH /v1/tenants/{tenant}",{path:{tenant:t.id},body:{name:n,retention:l}})),S("The tenant was saved")},n=>Object.fromEntries(Ge.flatMap(([a,,,
l])=>!n[a]||Number(n[a])>=l?[]:[[a,`A number of days, ${l} or more.`]])));return e("form",{ref:r.ref,noValidate:!0,onSubmit:r.submit,children:e(b,{title:"Name a\
nd retention",children:e("div",{class:"stack",children:[e(F,{form:r}),e(w,{label:"Name",name:"tenant-name",value:r.values.name,error:r.errors.name,onValue:n=>r.
set({name:n})}),e("div",{class:"columns",children:Ge.map(([n,a,l,i])=>e(w,{label:`${a}, days`,hint:[l,i>1?`${i} or more`:""].filter(Boolean).join(", "),type:"nu\
mber",placeholder:"as the server says",value:r.values[n],error:r.errors[n],onValue:d=>r.set({[n]:d})},n))}),e("div",{class:"submit",children:e("button",{type:"s\
ubmit",class:"primary","aria-disabled":r.busy,children:"Save"})})]})})})}function lo(){let t=C(i=>p("GET /v1/tenants/{tenant}/tokens",{path:{tenant:h.value},signal:i}),[h.value]),s=C(async i=>H()?p("GET /v1/tokens",{signal:i}):{items:[]},
[]),[o,r]=x(!1),[n,a]=x();return e(g,{title:"API tokens",about:"What programs show to use the API.",actions:e("button",{type:"button",class:"primary",onClick:()=>r(
!0),children:[e(y,{name:"plus"})," New token"]}),children:[e(It,{of:t,title:`For the tenant ${h.value} alone`,revoke:i=>p("DELETE /v1/tenants/{tenant}/tokens/{t\
oken}",{path:{tenant:h.value,token:i}})}),H()&&e(It,{of:s,title:"For every tenant",revoke:i=>p("DELETE /v1/tokens/{token}",{path:{token:i}})}),o&&e(uo,{onClose:()=>r(
!1),onDone:i=>{r(!1),a(i),(i.tenant?t:s).reload()}}),n&&e(ue,{title:`Token of ${n.name}`,label:"Token",text:n.token,onClose:()=>a(void 0),children:e("p",{class:"\
hint",children:["Send it with each request, as ",e("code",{children:"Authorization: Bearer …"}),". It has the role ",n.role," ",n.tenant?e(v,{children:["in ",
e("code",{children:n.tenant})]}):"in every tenant","."]})})]})}var co=t=>t.expires_at!==void 0&&new Date(t.expires_at).getTime()<Date.now();function It({of:t,title:s,
revoke:o}){let r=async n=>{if(await U({title:`Revoke ${n.name}?`,action:"Revoke",danger:!0,text:e("p",{children:"Whatever uses it is refused from now on. This c\
annot be undone."})}))try{await o(n.id),S("The token was revoked"),t.reload()}catch(l){R(l)}};return e(N,{of:t,children:({items:n})=>e(b,{flush:!0,title:s,children:n.
length===0?e(_,{icon:"key",title:"No tokens",children:"Make one for each program, with no more than it needs."}):e(O,{label:`Tokens ${s.toLowerCase()}`,rows:n,id:a=>a.
id,columns:[{head:"Name",kind:"main",cell:a=>a.name},{head:"Id",kind:"minor",cell:a=>e(K,{id:a.id})},{head:"Role",cell:a=>a.role},{head:"Last used",cell:a=>e(E,
{at:a.last_used_at})},{head:"Expires",kind:"minor",cell:a=>co(a)?e("strong",{children:"has expired"}):e(E,{at:a.expires_at})},{head:"Created",kind:"minor",cell:a=>e(
E,{at:a.created_at})},{head:"Revoke",cell:a=>e("button",{type:"button",class:"quiet icon-only","aria-label":`Revoke ${a.name}`,title:"Revoke",onClick:()=>{r(a)},
children:e(y,{name:"trash"})})}]})})})}var mo=[{value:"30",label:"in 30 days"},{value:"90",label:"in 90 days"},{value:"365",label:"in a year"},{value:"",label:"\
never"}];function uo({onClose:t,onDone:s}){let o=I({name:"",role:"operator",of:h.value,life:"90"},async({name:i,role:d,of:f,life:c})=>{let T={name:i.trim(),role:d,
expires_at:c?new Date(Date.now()+Number(c)*864e5).toISOString():void 0};s(f?await p("POST /v1/tenants/{tenant}/tokens",{path:{tenant:f},body:T}):await p("POST /\
v1/tokens",{body:T}))},({name:i})=>i.trim()?{}:{name:"Name it after the program that uses it."}),{values:r,errors:n,set:a}=o,l=[...Ne(),...r.of?["portal"]:[]];return e(
Z,{title:"New token",onClose:t,children:e("form",{ref:o.ref,class:"stack",noValidate:!0,onSubmit:o.submit,children:[e(F,{form:o}),e(w,{label:"Name",name:"token-\
name",placeholder:"order service",value:r.name,error:n.name,onValue:i=>a({name:i}),hint:"The program that uses it."}),H()&&e(V,{label:"Good for",value:r.of,onValue:i=>a(
{of:i,role:!i&&r.role==="portal"?"viewer":r.role}),options:[{value:h.value,label:`the tenant ${h.value} alone`},{value:"",label:"every tenant"}]}),e(V,{label:"R\
ole",value:r.role,error:n.role,onValue:i=>a({role:i}),options:l.map(qe),hint:"What it may do at most."}),e(V,{label:"Expires",value:r.life,error:n.expires_at,onValue:i=>a(
{life:i}),options:mo}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":o.busy,children:"Make the token"}),e("button",
{type:"button",onClick:t,children:"Cancel"})]})]})})}var Ft=[{name:"search",label:"Search",kind:"text",placeholder:"name, e-mail or role"}];function po(){let t=C(c=>p("GET /v1/users",{signal:c}),[]),[s,o]=x(!1),[r,
n]=x(),[a,l]=x(),i=(P.value.get("search")??"").toLowerCase(),d=e("button",{type:"button",class:"primary",onClick:()=>o(!0),children:[e(y,{name:"plus"})," Invite\
 somebody"]}),f=Me.value?.user?.id;return e(g,{title:"Users",about:"Who may sign in, and what they may do.",actions:d,children:[e(N,{of:t,children:({items:c})=>{
if(c.length===0)return e(_,{icon:"users",title:"No users yet",action:d,children:"Invite those who look after webhooks with you."});let T=c.filter(u=>`${u.name} ${u.
email} ${u.role}`.toLowerCase().includes(i));return e(v,{children:[e(z,{filters:Ft}),T.length===0?e(_,{icon:"search",title:"Nobody fits the search",action:e("bu\
tton",{type:"button",onClick:()=>Q(Ft),children:"Clear the search"})}):e(b,{flush:!0,children:e(O,{label:"Users",rows:T,id:u=>u.id,columns:[{head:"Name",kind:"m\
ain",cell:u=>e(v,{children:[u.name,u.id===f&&e("span",{class:"hint",children:" (you)"}),e("small",{children:u.email})]})},{head:"Role",cell:u=>e(v,{children:[u.
role,e("small",{children:u.tenant?`in ${u.tenant}`:"in every tenant"})]})},{head:"Last signed in",kind:"minor",cell:u=>e(E,{at:u.last_sign_in_at})},{head:"Chang\
e",cell:u=>e("button",{type:"button","aria-label":`Change ${u.name}`,onClick:()=>n(u),children:"Change"})}]})})]})}}),s&&e(ho,{onClose:()=>o(!1),onDone:c=>{o(!1),
l(c),t.reload()}}),r&&e(fo,{user:r,onClose:()=>n(void 0),onInvited:c=>{n(void 0),l(c)},onDone:()=>{n(void 0),t.reload()}}),a&&e(ue,{title:`Invitation of ${a.name}`,
label:"Link",text:a.invite_url,onClose:()=>l(void 0),children:e("p",{class:"hint",children:["Give it to ",a.name,": no mail is sent. They choose a password ther\
e, once, until ",oe(a.invite_expires_at),"."]})})]})}function Lt({role:t,tenant:s,errors:o,set:r}){let n=C(a=>p("GET /v1/tenants",{signal:a}),[]).data?.items??[];
return e(v,{children:[e(V,{label:"Role",value:t,error:o.role,onValue:a=>r({role:a}),options:Ne().map(a=>qe(a))}),H()&&e(V,{label:"In",value:s,error:o.tenant,onValue:a=>r(
{tenant:a}),options:[{value:"",label:"every tenant"},...n.map(a=>({value:a.id,label:a.name||a.id}))]})]})}function ho({onClose:t,onDone:s}){let o=I({name:"",email:"",
role:"operator",tenant:ve.value},async l=>{s(await p("POST /v1/users",{body:{name:l.name.trim(),email:l.email.trim(),role:l.role,tenant:l.tenant||void 0}}))},({
name:l,email:i})=>({...l.trim()?{}:{name:"Enter their name, as others are to see it."},...i.includes("@")?{}:{email:"Enter their e-mail address."}})),{values:r,
errors:n,set:a}=o;return e(Z,{title:"Invite somebody",onClose:t,children:e("form",{ref:o.ref,class:"stack",noValidate:!0,onSubmit:o.submit,children:[e(F,{form:o}),
e(w,{label:"Name",name:"user-name",value:r.name,error:n.name,onValue:l=>a({name:l})}),e(w,{label:"E-mail",name:"user-email",type:"email",value:r.email,error:n.email,
onValue:l=>a({email:l}),hint:"They sign in with it."}),e(Lt,{role:r.role,tenant:r.tenant,errors:n,set:a}),e("div",{class:"submit",children:[e("button",{type:"su\
bmit",class:"primary","aria-disabled":o.busy,children:"Make the invitation"}),e("button",{type:"button",onClick:t,children:"Cancel"})]})]})})}function fo({user:t,
onClose:s,onDone:o,onInvited:r}){let n={user:t.id},a=I({name:t.name,role:t.role,tenant:t.tenant??""},async c=>{await p("PATCH /v1/users/{user}",{path:n,body:{name:c.
name.trim(),role:c.role,tenant:c.tenant}}),S(`${c.name} was changed`),o()},({name:c})=>c.trim()?{}:{name:"Enter their name, as others are to see it."}),{values:l,
errors:i,set:d}=a,f=async()=>{if(await U({title:`Remove ${t.name}?`,action:"Remove",danger:!0,text:e("p",{children:"They are signed out at once, and cannot sign\
 in any more."})}))try{await p("DELETE /v1/users/{user}",{path:n}),S(`${t.name} was removed`),o()}catch(c){R(c)}};return e(Z,{title:`Change ${t.name}`,onClose:s,
children:[e("form",{ref:a.ref,class:"stack",noValidate:!0,onSubmit:a.submit,children:[e(F,{form:a}),e("p",{class:"hint",children:t.email}),e(w,{label:"Name",name:"\
user-name",value:l.name,error:i.name,onValue:c=>d({name:c})}),e(Lt,{role:l.role,tenant:l.tenant,errors:i,set:d}),e("div",{class:"submit",children:e("button",{type:"\
submit",class:"primary","aria-disabled":a.busy,children:"Save"})})]}),e("footer",{children:[e("button",{type:"button",onClick:()=>{p("POST /v1/users/{user}/invi\
te",{path:n}).then(r,R)},children:t.password?"Forgotten password: new link":"New invitation"}),e("button",{type:"button",class:"danger",onClick:()=>{f()},children:[
e(y,{name:"trash"})," Remove"]})]})]})}var Be={to:"/sources",label:"Sources"};function fi(){let t=C(o=>p("GET /v1/tenants/{tenant}/sources",{path:{tenant:h.value},signal:o}),[h.value]),s=L("operator")&&
e("a",{class:"button primary",href:k("/sources/new"),children:[e(y,{name:"plus"})," New source"]});return e(g,{title:"Sources",about:"Where webhooks of provider\
s come in. What is genuine becomes an event.",actions:s,children:e(N,{of:t,children:({items:o})=>o.length===0?e(_,{icon:"inbox",title:"No sources yet",action:s,
children:"Choose a provider, enter the secret that it shows, and give it the URL of the source."}):e(b,{flush:!0,children:e(O,{label:"Sources",rows:o,id:r=>r.id,
link:r=>k("/sources/"+r.id),columns:[{head:"Name",kind:"main",cell:r=>e(v,{children:[r.name,e("small",{children:r.ingest_url})]})},{head:"State",cell:r=>e(D,{state:r.
disabled?"disabled":"active"})},{head:"Scheme",cell:r=>r.scheme},{head:"Event type",kind:"minor",cell:r=>e("code",{children:r.event_type})},{head:"Created",kind:"\
minor",cell:r=>e(E,{at:r.created_at})}]})})})})}async function bo(t){let s=[];for(let o;;){let r=await p("GET /v1/tenants/{tenant}/schemes",{path:{tenant:h.value},
query:{limit:200,cursor:o},signal:t});if(s.push(...r.items),!r.next_cursor)return s;o=r.next_cursor}}function bi(){let t=C(bo,[h.value]),s=P.value.get("scheme");
return e(g,{title:"New source",about:s?void 0:"Who sends the webhooks?",back:s?{to:"/sources/new",label:"All providers"}:Be,children:e(N,{of:t,children:o=>{let r=o.
find(n=>n.name===s);return r?e(wo,{scheme:r}):e(yo,{schemes:o})}})})}var vo=["github","stripe","shopify","slack","gitlab","twilio","meta","paypal","discord","zo\
om","linear","hubspot","notion","clerk","calendly","standard-webhooks"];function yo({schemes:t}){let s=P.value.get("search")??"",o=P.value.get("category")??"",r=s.
trim().toLowerCase(),n=t.filter(d=>(!o||d.category===o)&&`${d.name} ${d.title}`.toLowerCase().includes(r)),a=[...new Set(t.flatMap(d=>d.category??[]))].sort(),l=[
{name:"search",label:"Search",kind:"text",placeholder:`${t.length} providers`},{name:"category",label:"Category",kind:"choice",options:a.map(d=>({value:d,label:d}))}],
i=r||o?[]:[...t.filter(d=>d.own),...vo.flatMap(d=>t.find(f=>f.name===d&&!f.own)??[])];return e(v,{children:[e(z,{filters:l}),i.length>0&&e(Vt,{title:"Many look \
for",schemes:i}),n.length>0?e(Vt,{title:i.length>0?"All":`${n.length} found`,schemes:n}):e(_,{icon:"search",title:"No provider fits the filters",action:e("butto\
n",{type:"button",onClick:()=>Q(l),children:"Clear the filters"}),children:"A scheme of your own can be defined through the API, in the form of the catalogue."})]})}
var go=48;function Vt({title:t,schemes:s}){let[o,r]=x(!1),n=o?s:s.slice(0,go);return e("section",{class:"providers",children:[e("h2",{children:t}),e("ul",{children:n.
map(a=>e("li",{children:e("a",{href:k("/sources/new",{scheme:a.name}),children:[e("span",{class:"initial","aria-hidden":"true",children:a.title[0]}),e("span",{children:[
e("strong",{children:a.title}),e("small",{children:a.own?"your own":a.category})]})]})},a.name))}),n.length<s.length&&e("p",{class:"below",children:e("button",{
type:"button",onClick:()=>r(!0),children:["Show all ",s.length]})})]})}function Ot({definition:t}){let s=t.sources?.[0];return e(v,{children:[t.notes&&e(q,{children:t.
notes}),s&&e("p",{class:"hint",children:["The provider's own word on it: ",e("a",{href:s,target:"_blank",rel:"noreferrer",children:new URL(s).hostname})]})]})}function wo({
scheme:t}){let s=C(c=>p("GET /v1/tenants/{tenant}/schemes/{name}",{path:{tenant:h.value,name:t.name},signal:c}),[h.value,t.name]).data,o=t.params??[],[r,n]=x({}),
a=I({name:t.name,secret:"",event_type:"",tolerance:"",params:""},async c=>{let T=Object.fromEntries(Object.entries(r).filter(([,ae])=>ae)),u=await p("POST /v1/t\
enants/{tenant}/sources",{path:{tenant:h.value},body:{name:c.name.trim(),scheme:t.name,secret:c.secret||void 0,event_type:c.event_type.trim()||void 0,tolerance:c.
tolerance.trim()||void 0,params:Object.keys(T).length>0?T:void 0}});S("The source was added"),$("/sources/"+u.id)},c=>c.name.trim()?{}:{name:"Name it, for examp\
le "+t.name+"."}),{values:l,errors:i,set:d}=a,f=s?.keys!==void 0;return e("form",{ref:a.ref,noValidate:!0,onSubmit:a.submit,children:[e(b,{title:t.title,children:e(
"div",{class:"stack",children:[s&&e(Ot,{definition:s}),e(w,{label:"Name",name:"name",value:l.name,error:i.name,onValue:c=>d({name:c}),hint:"Its own within the t\
enant, such as billing or github.website."}),e(w,{label:"Secret",name:"secret",type:"password",autocomplete:"new-password",value:l.secret,error:i.secret,onValue:c=>d(
{secret:c}),hint:f?"The provider publishes its keys: none is needed.":`What ${t.title} shows as the webhook's secret or public key. Leave it empty to have one m\
ade, where the provider lets you enter it.`}),o.map(c=>e(w,{label:c.replaceAll("_"," "),name:c,value:r[c]??"",error:i.params&&c===o[0]?i.params:void 0,onValue:T=>{
n({...r,[c]:T}),d({params:""})},hint:"What the provider knows about your account. It is kept encrypted."},c))]})}),e("details",{class:"card",open:i.event_type||
i.tolerance?!0:void 0,children:[e("summary",{children:"More settings: event type, tolerance"}),e("div",{class:"stack",children:[e(w,{label:"Event type",name:"ev\
ent-type",placeholder:l.name,value:l.event_type,error:i.event_type,onValue:c=>d({event_type:c}),hint:"What its events are called, or what their types begin with\
. Empty: as the source."}),e(w,{label:"Tolerance",name:"tolerance",placeholder:"as the scheme says",value:l.tolerance,error:i.tolerance,onValue:c=>d({tolerance:c}),
hint:"How old or early a signed time may be, such as 5m, or none."})]})]}),e(F,{form:a}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"prim\
ary","aria-disabled":a.busy,children:"Save"}),e("button",{type:"button",class:"quiet",onClick:()=>J({scheme:void 0}),children:"Another provider"})]})]})}function vi({
id:t}){let s={tenant:h.value,source:t},o=C(r=>p("GET /v1/tenants/{tenant}/sources/{source}",{path:s,signal:r}),[h.value,t]);return o.data?e(ko,{source:o.data,changed:o.
set}):e(g,{title:"Source",back:Be,children:e(N,{of:o,children:()=>null})})}function ko({source:t,changed:s}){let o=L("operator"),r={tenant:h.value,source:t.id},
n=C(l=>p("GET /v1/tenants/{tenant}/schemes/{name}",{path:{tenant:h.value,name:t.scheme},signal:l}),[h.value,t.scheme]).data,a=async()=>{try{s(await p("PATCH /v1\
/tenants/{tenant}/sources/{source}",{path:r,body:{disabled:!t.disabled}}))}catch(l){R(l)}};return e(g,{title:"Source "+t.name,heading:t.name,back:Be,actions:o&&
e("button",{type:"button",onClick:()=>{a()},children:[e(y,{name:t.disabled?"play":"pause"})," ",t.disabled?"Enable":"Disable"]}),children:[t.disabled&&e(q,{kind:"\
warn",children:"It is disabled: what comes in is refused."}),e(b,{children:e("div",{class:"stack",children:[e("div",{class:"field",children:[e("span",{class:"la\
bel",children:"URL for the provider"}),e("div",{class:"secret",children:[e("code",{children:t.ingest_url}),e(X,{text:t.ingest_url,label:"Copy the URL for the pr\
ovider"})]})]}),e(A,{of:[["State",e(D,{state:t.disabled?"disabled":"active"})],["Id",e(K,{id:t.id})],["Scheme",e("code",{children:t.scheme})],["Event type",e("c\
ode",{children:t.event_type})],["Tolerance",t.tolerance],["Parameters",t.params.join(", ")],["Created",e(E,{at:t.created_at})]]}),n&&e(Ot,{definition:n})]})}),e(
Xe,{tabs:[{name:"requests",label:"Requests",content:()=>e(To,{source:t})},{name:"charts",label:"Charts",content:()=>e(mt,{source:t.id})},{name:"secret",label:"S\
ecrets",content:()=>e(pt,{source:t})},...o?[{name:"settings",label:"Settings",content:()=>e(Co,{source:t,changed:s},t.updated_at)}]:[]]})]})}function To({source:t}){
let s=async()=>{let o={tenant:h.value},r={kind:"verify",filter:{source:t.id}};try{let{total:n}=await p("POST /v1/tenants/{tenant}/jobs",{path:o,body:{...r,dry_run:!0}});
if(n===0){S("No refused request is kept");return}if(!await U({title:"Verify again?",action:`Verify ${n}`,text:e("p",{children:[n," refused requests are verified\
 again under what the source is now. What is genuine becomes an event as if it had just come in."]})}))return;$("/jobs/"+(await p("POST /v1/tenants/{tenant}/job\
s",{path:o,body:r})).id)}catch(n){R(n)}};return e(je,{source:t.id,title:"Requests",empty:e(_,{icon:"inbox",title:"Nothing has come in yet",children:"Give the pr\
ovider the URL above, and have it send a test."}),actions:L("operator")&&e("button",{type:"button",onClick:()=>{s()},children:[e(y,{name:"refresh"})," Verify re\
fused ones again"]})})}function Co({source:t,changed:s}){let o={tenant:h.value,source:t.id},r=I({name:t.name,scheme:t.scheme,event_type:t.event_type===t.name?"":
t.event_type,tolerance:t.tolerance??""},async d=>{s(await p("PATCH /v1/tenants/{tenant}/sources/{source}",{path:o,body:{...d,name:d.name.trim(),event_type:d.event_type.
trim(),tolerance:d.tolerance.trim(),scheme:d.scheme===t.scheme?void 0:d.scheme}})),S("The settings were saved")}),{values:n,errors:a,set:l}=r,i=async()=>{if(await U(
{title:`Delete ${t.name}?`,action:"Delete",danger:!0,text:e("p",{children:"Its URL no longer answers, and its secrets are deleted. Its requests and events stay.\
 This cannot be undone."})}))try{await p("DELETE /v1/tenants/{tenant}/sources/{source}",{path:o}),S("The source was deleted"),$("/sources")}catch(f){R(f)}};return e(
v,{children:[e("form",{ref:r.ref,noValidate:!0,onSubmit:r.submit,children:[e(b,{children:e("div",{class:"stack",children:[e(w,{label:"Name",name:"name",value:n.
name,error:a.name,onValue:d=>l({name:d})}),e(de,{value:n.scheme,error:a.scheme,onValue:d=>l({scheme:d}),hint:"Its secrets must fit the scheme."}),e(w,{label:"Ev\
ent type",name:"event-type",placeholder:n.name,value:n.event_type,error:a.event_type,onValue:d=>l({event_type:d}),hint:"What its events are called, or what thei\
r types begin with. Empty: as the source."}),e(w,{label:"Tolerance",name:"tolerance",placeholder:"as the scheme says",value:n.tolerance,error:a.tolerance,onValue:d=>l(
{tolerance:d}),hint:"How old or early a signed time may be, such as 5m, or none."})]})}),e(F,{form:r}),e("div",{class:"submit",children:e("button",{type:"submit",
class:"primary","aria-disabled":r.busy,children:"Save"})})]}),e("div",{class:"below",children:e(b,{title:"Delete",actions:e("button",{type:"button",class:"dange\
r",onClick:()=>{i()},children:[e(y,{name:"trash"})," Delete the source"]}),children:e("p",{class:"hint",children:"To stop for a while, disable it instead."})})})]})}var So=500,Eo=0;function xo(t){let s=String(++Eo),o=new Date().toISOString();switch(t.kind){case"gap":return[{key:s,at:o,kind:"gap",to:"/deliveries",item:{type:"\
gap"}}];case"delivery":return[{key:s,at:o,kind:t.kind,to:"/deliveries/"+t.item.id,item:{type:t.kind,of:t.item}}];case"request":return[{key:s,at:o,kind:t.kind,to:"\
/requests/"+t.item.id,item:{type:t.kind,of:t.item}}];case"event":return[{key:s,at:o,kind:t.kind,to:"/events/"+t.item.id,item:{type:t.kind,of:t.item}}];default:return[]}}
function Vi(){let[t,s]=x([]),o=he(),r=te(),n=G.value==="portal";ke(n?["deliveries","events"]:["deliveries","events","requests"],u=>s(ae=>[...u.flatMap(xo).reverse(),
...ae].slice(0,So)));let a=[{name:"kind",label:"What",kind:"choice",options:["delivery","event",...n?[]:["request"]].map(u=>({value:u,label:u}))},{name:"result",
label:"Result",kind:"choice",options:[{value:"bad",label:"what went wrong"}]},{name:"search",label:"Search",kind:"text",placeholder:"type, endpoint, id"}],l=u=>{
switch(u.item.type){case"delivery":return fe(o.get(u.item.of.endpoint??""),u.item.of.endpoint);case"request":return r.get(u.item.of.source)?.name??u.item.of.source;case"\
event":return u.item.of.type;default:return"More happened than is told"}},i=P.value.get("kind"),d=P.value.get("result")==="bad",f=(P.value.get("search")??"").toLowerCase(),
c=t.filter(u=>(!i||u.kind===i)&&(!d||Po(u))&&(!f||(l(u)+JSON.stringify(u.item)).toLowerCase().includes(f))),T=()=>{ee.value=!ee.value,ce(ee.value?"Paused":"Live")};
return e(g,{title:"Live tail",about:"Attempts, events and requests, the moment they happen.",actions:e(v,{children:[e("button",{type:"button",disabled:t.length===
0,onClick:()=>s([]),children:"Clear"}),e("button",{type:"button",class:"primary","aria-pressed":ee.value,onClick:T,children:[e(y,{name:ee.value?"play":"pause"}),
" ",ee.value?"Go on":"Pause"]})]}),children:[e(z,{filters:a}),t.length===0&&e(_,{icon:"activity",title:ee.value?"Paused":"Waiting for something to happen",children:"\
Send a test to an endpoint, and watch it here."}),t.length>0&&c.length===0&&e(_,{icon:"search",title:"Nothing of it fits the filters",action:e("button",{type:"b\
utton",onClick:()=>Q(a),children:"Clear the filters"})}),c.length>0&&e(b,{flush:!0,children:e(O,{label:"What happened",rows:c,id:u=>u.key,link:u=>k(u.to),columns:[
{head:"What",kind:"main",cell:u=>e(v,{children:[l(u),e("small",{children:u.item.type==="delivery"?u.item.of.type:u.item.type==="request"||u.item.type==="event"?
u.item.of.id:"Look at the lists"})]})},{head:"Kind",kind:"minor",cell:u=>u.kind},{head:"Result",cell:u=>e(_o,{of:u})},{head:"Took",kind:"minor",cell:u=>u.item.type===
"delivery"&&u.item.of.last_attempt&&le(u.item.of.last_attempt.duration_ms)},{head:"Heard",cell:u=>e(E,{at:u.at})}]})})]})}var Po=t=>t.item.type==="delivery"&&(t.
item.of.last_attempt?.cause!==void 0||t.item.of.state==="quarantined")||t.item.type==="request"&&t.item.of.verdict==="refused";function _o({of:t}){switch(t.item.
type){case"delivery":return e("span",{class:"row",children:[e(st,{of:t.item.of}),t.item.of.state!=="leased"&&t.item.of.last_attempt&&e(Ze,{code:t.item.of.last_attempt.
status})]});case"request":return e(v,{children:[e(D,{state:t.item.of.verdict}),t.item.of.reason&&e("small",{children:t.item.of.reason})]});case"event":return e(
D,{state:"accepted",children:"accepted"});default:return null}}export{Mt as Audit,on as AutomationNew,tn as Automations,xn as Debug,Gn as EndpointNew,da as EventTypeDetails,ua as EventTypeEdit,ma as EventTypeNew,ca as EventTypes,
$a as JobDetails,Da as JobNew,Oa as Jobs,No as Received,lr as RequestDetails,je as RequestLog,ir as Requests,vi as SourceDetails,bi as SourceNew,fi as Sources,Qt as System,
Vi as Tail,Zt as TenantDetails,Xt as Tenants,Ro as TestReceiver,lo as Tokens,po as Users,vt as useTestReceiver};
