import{a as ft,b as bt,c as $e}from"./chunk-KZVEZF5S.js";import{$a as at,A as $,Ab as de,B as j,Ba as pe,Ca as te,Da as Qe,E as Be,Ea as he,Fa as D,G as z,
Ga as Xe,H as L,Ha as Ye,Ia as Le,Ja as Ze,Ka as et,La as Oe,Na as tt,P as e,Pa as M,Qa as ot,R as oe,Ra as K,S as ie,Sa as V,T as Fe,U as J,Ua as Te,V as ve,Va as R,
W as ye,X as y,Y as S,Ya as nt,Z as _,_ as le,a as b,aa as Q,ab as rt,ba as Z,c as E,ca as ge,cb as Ve,d as re,da as N,db as st,e as ue,ea as He,eb as ce,fa as Me,
ga as P,gb as it,ha as q,ia as I,ja as F,ka as G,la as k,lb as lt,ma as X,n as Ie,na as O,oa as Ke,ob as ct,pa as g,qa as v,r as fe,ra as B,rb as dt,s as h,sa as ze,
sb as mt,t as C,ta as Y,tb as ut,u as se,ua as A,ub as pt,vb as Ce,w as x,wb as Se,x as be,xa as ee,xb as ht,y as f,ya as we,yb as Co,z as T,za as ke,zb as So}from"./chunk-3XF33DPC.js";var Ee={secret:"",publicKey:""};function xe({scheme:t,value:s,onValue:a,error:n,label:r="Secret token"}){let[o,l]=E(!1),i=ue(a);i.current=a;let c=async d=>{let w=await h(
"POST /v1/tenants/{tenant}/schemes/{name}/secret",{path:{tenant:f.peek(),name:t},signal:d});i.current({secret:w.secret??"",publicKey:w.public_key??""})};re(()=>{
let d=new AbortController;return c(d.signal).catch(()=>{}),()=>d.abort()},[t]);let p=async()=>{try{await c(),le("A new secret was made")}catch(d){_(d)}};return e(
b,{children:[e(G,{label:r,error:n,hint:"The receiver needs it to verify that an event is genuine. It is kept encrypted, and you can look at it later.",children:d=>e(
"div",{class:"beside",children:[e("input",{...d,type:o?"text":"password",class:"mono",name:"secret",autocomplete:"off",spellcheck:!1,value:s.secret,placeholder:"\
made when it is saved",onInput:w=>a({secret:w.currentTarget.value,publicKey:""})}),e("button",{type:"button",class:"quiet icon-only","aria-pressed":o,"aria-labe\
l":o?"Hide the secret":"Show the secret",title:o?"Hide":"Show",onClick:()=>l(!o),children:e(y,{name:o?"hidden":"eye"})}),e("button",{type:"button",class:"quiet \
icon-only","aria-label":"Make a new secret",title:"Make a new one",onClick:()=>{p()},children:e(y,{name:"refresh"})}),e(Q,{text:s.secret,label:"Copy the secret"})]})}),
s.publicKey&&e("div",{class:"field",children:[e("span",{class:"label",children:"Public key"}),e("div",{class:"secret",children:[e("code",{children:s.publicKey}),
e(Q,{text:s.publicKey,label:"Copy the public key"})]}),e("p",{class:"hint",children:"The receiver verifies with this one. The secret stays here."})]})]})}var vt="When something happens, send a webhook.";function zo(){let t=C(n=>h("GET /v1/tenants/{tenant}/endpoints",{path:{tenant:f.value},signal:n}),[f.value]),s=async n=>{
try{let r=await h("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:f.value,endpoint:n.id},body:{disabled:!n.disabled}});t.set({items:t.data.items.
map(o=>o.id===r.id?r:o)}),S(r.disabled?"The automation is off":"The automation is on")}catch(r){_(r)}},a=L("operator")&&e("a",{class:"button primary",href:T("/a\
utomations/new"),children:[e(y,{name:"plus"})," New automation"]});return e(g,{title:"Automations",about:vt,actions:a,children:e(N,{of:t,children:({items:n})=>n.
length===0?e(P,{icon:"bolt",title:"No automations yet",action:a,children:"Choose what triggers one, and where the webhook goes."}):e(v,{flush:!0,children:e(V,{label:"\
Automations",rows:n,id:r=>r.id,link:r=>T("/endpoints/"+r.id),columns:[{head:"When",kind:"main",cell:r=>e(b,{children:[r.event_types.includes("*")?"anything happ\
ens":r.event_types.join(", "),e("small",{children:r.kind==="poll"?"keep it for its consumer":`Webhook to ${r.url}`})]})},{head:"State",cell:r=>e(D,{state:ct(r)})},
...L("operator")?[{head:"On or off",cell:r=>e("button",{type:"button",onClick:()=>{s(r)},children:r.disabled?"Turn on":"Turn off"})}]:[]]})})})})}function Qo(){
let t=Ce(),s=C(i=>h("GET /v1/tenants/{tenant}/event-types",{path:{tenant:f.value},signal:i}),[f.value]).data?.items??[],a=I({event_types:"",url:"",secret:Ee},async()=>{
let i=await h("POST /v1/tenants/{tenant}/endpoints",{path:{tenant:f.value},body:l()});S("The automation is on"),$("/endpoints/"+i.id)},({url:i,event_types:c})=>({
...c?{}:{event_types:"Choose what triggers it."},...de(i)})),{values:n,errors:r,set:o}=a,l=()=>({url:n.url.trim(),event_types:[n.event_types||"*"],secret:n.secret.
secret||void 0});return e(g,{title:"New automation",about:vt,back:{to:"/automations",label:"Automations"},children:[e("form",{ref:a.ref,noValidate:!0,onSubmit:a.
submit,children:[e(v,{title:"When",children:e(O,{label:"Trigger type",value:n.event_types,error:r.event_types,onValue:i=>o({event_types:i}),options:[{value:"",label:"\
Choose…"},{value:"*",label:"Anything happens"},...s.map(i=>({value:i.name,label:i.description?`${i.name} – ${i.description}`:i.name}))],hint:s.length===0&&e(
b,{children:["There are no event types yet. ",e("a",{href:T("/event-types/new"),children:"Add one"}),", or choose anything."]})})}),e(v,{title:"Then",children:e(
"div",{class:"stack",children:[e(O,{label:"Action",value:"webhook",onValue:()=>{},options:[{value:"webhook",label:"Webhook"}]}),e(k,{label:"Destination URL",type:"\
url",name:"url",placeholder:"https://example.com/webhooks",value:n.url,error:r.url,onValue:i=>o({url:i})}),e(xe,{scheme:"standard-webhooks",value:n.secret,error:r.
secret,onValue:i=>o({secret:i})})]})}),e(F,{form:a}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":a.busy,children:"\
Save"}),e("button",{type:"button","aria-disabled":t.busy,disabled:de(n.url).url!==void 0,onClick:()=>{t.test({draft:l()})},children:[e(y,{name:"bolt"})," Send a\
 test before saving"]}),e("a",{class:"button quiet",href:T("/automations"),children:"Cancel"})]})]}),e("div",{class:"below",children:e(Se,{of:t})})]})}var Pe=t=>t.charAt(0).toUpperCase()+t.slice(1);function Re({of:t}){let s=t.cause;return e("div",{role:"region","aria-label":"What the debugger found",children:[
t.verified&&e(q,{kind:"good",children:[e("strong",{children:"It is genuine."}),e("p",{children:["Signed under ",t.scheme,t.secret&&`, with ${t.secret}`,"."]})]}),
s&&e(q,{kind:s.proven?"bad":"warn",children:[e("strong",{children:Pe(s.title)})," ",e("small",{children:s.proven?"proven":"what it looks like"}),e("p",{children:[
Pe(s.evidence),"."]}),e("p",{children:[e("b",{children:"What to do:"})," ",s.fix,"."]})]}),!t.verified&&!s&&e(q,{kind:"bad",children:[e("strong",{children:"No c\
ause was found"}),e("p",{children:["The signature is wrong, and none of the ",J(t.tried)," changes to secret, body and form that were tried makes it right",t.incomplete?
"; there were more than could be tried":"",". Most likely the secret is another one, or the body was changed."]})]}),s?.snippets&&s.snippets.length>0&&e(v,{title:"\
How to do it",children:e("div",{class:"stack",children:s.snippets.map(a=>e("section",{children:[e("h3",{children:a.framework}),e(ge,{label:a.framework+" code",text:a.
code})]},a.framework))})}),e(v,{title:"Step by step",children:[e("ol",{class:"steps",children:t.steps?.map((a,n)=>e(Ot,{of:a},n))}),e("p",{class:"hint",children:[
t.scheme?e(b,{children:["Looked at as ",e("code",{children:t.scheme}),"; "]}):null,J(t.tried)," signatures computed."]})]})]})}var yt={ok:["check","good","right"],
warn:["alert","warn","unusual"],fail:["cross","bad","wrong"],skipped:["minus","mute","nothing to look at"]};function Ot({of:t}){let[s,a,n]=yt[t.status]??yt.skipped;
return e("li",{class:a,children:[e(y,{name:s}),e("div",{children:[e("strong",{children:Pe(t.name)})," ",e("span",{class:"sr",children:n}),t.seen&&e("pre",{tabIndex:0,
"aria-label":`${t.name}: what was seen`,children:e("code",{children:t.seen})}),t.expected&&t.status!=="ok"&&e("p",{children:e("small",{children:["Expected: ",e(
"code",{children:t.expected})]})}),t.why&&e("p",{class:"hint",children:[Pe(t.why),"."]}),t.fix&&e("p",{children:[e("b",{children:"Fix:"})," ",t.fix,"."]})]})]})}var Vt=`POST /webhooks HTTP/1.1
Host: example.com
Content-Type: application/json
X-Hub-Signature-256: sha256=…

{"hello":"world"}`;function gn(){let[t,s]=E(),[a]=E(()=>Ve.peek()),n=I({request:a?.request??"",headers:"",body:"",file:void 0,secrets:[""],scheme:a?.scheme??x.value.
get("scheme")??"",at:"",tolerance:""},async c=>{let d=x.value.get("parts")==="1"?JSON.stringify({method:"POST",headers:$t(c.headers),body_base64:at(c.file?new Uint8Array(
await c.file.arrayBuffer()):new TextEncoder().encode(c.body))}):c.request,w=/^\s*req_\w+\s*$/.test(d),u=await h("POST /v1/tenants/{tenant}/debug/signature",{path:{
tenant:f.value},body:{...w?{request_id:d.trim()}:{request:d},scheme:c.scheme||void 0,secrets:c.secrets.some(Boolean)?c.secrets.filter(Boolean):void 0,at:c.at||void 0,
tolerance:c.tolerance.trim()||void 0}});Ve.value=void 0,s(u),le(u.verified?"It is genuine":u.cause?.title??"No cause was found")},c=>a&&!c.secrets.some(Boolean)?
{secrets:"Enter the secret that the receiver verifies with."}:x.value.get("parts")==="1"?c.headers.trim()?{}:{headers:"Paste the headers, the one with the signa\
ture among them."}:c.request.trim()?{}:{request:"Paste a request, or the id of one."}),{values:r,errors:o,set:l}=n,i=x.value.get("parts")==="1";return e(g,{title:"\
Signature debugger",about:"Paste a request whose signature is refused. It says which one thing is wrong, and proves it.",children:e("div",{class:"split even",children:[
e("form",{ref:n.ref,noValidate:!0,onSubmit:n.submit,autocomplete:"off",children:e(v,{children:e("div",{class:"stack",children:[e("div",{class:"row",role:"group",
"aria-label":"What there is of the request",children:[e("button",{type:"button",class:i?"quiet":"","aria-pressed":!i,onClick:()=>j({parts:void 0},!0),children:"\
All of it"}),e("button",{type:"button",class:i?"":"quiet","aria-pressed":i,onClick:()=>j({parts:"1"},!0),children:"Headers and body"})]}),i?e(b,{children:[e(X,{
label:"Headers",rows:5,value:r.headers,error:o.headers,onValue:c=>l({headers:c}),placeholder:"X-Hub-Signature-256: sha256=…"}),e(X,{label:"Body",rows:6,value:r.
body,onValue:c=>l({body:c,file:void 0}),hint:"Exactly as it came: a space more, and the signature is another one."}),e(G,{label:"Or a file with the body",hint:"\
Nothing of it is changed or kept.",children:c=>e("input",{...c,type:"file",onChange:p=>l({file:p.currentTarget.files?.[0]})})})]}):e(X,{label:"Request",rows:12,
value:r.request,error:o.request??o.request_id,onValue:c=>l({request:c}),placeholder:Vt,hint:"As it came over the wire, a curl command, a HAR entry, or JSON. Or \
the id of a request to a source: req_…"}),r.secrets.map((c,p)=>e(k,{label:p===0?"Secret":`Secret ${p+1}`,type:"password",autocomplete:"off",value:c,error:o.secrets,
onValue:d=>l({secrets:r.secrets.map((w,u)=>u===p?d:w)}),hint:p===0?"What the receiver verifies with. It is used for this alone, and neither kept nor logged.":void 0},
p)),r.secrets.length<8&&r.secrets.at(-1)&&e("button",{type:"button",class:"quiet",onClick:()=>l({secrets:[...r.secrets,""]}),children:[e(y,{name:"plus"})," Anot\
her secret"]}),e(ce,{value:r.scheme||"find it out",error:o.scheme,onValue:c=>l({scheme:c})}),r.scheme&&e("button",{type:"button",class:"quiet",onClick:()=>l({scheme:""}),
children:"Find the scheme out instead"}),e("details",{children:[e("summary",{children:"Time"}),e("div",{class:"stack below",children:[e(G,{label:"Verified at",error:o.
at,hint:"Empty: now, or when the kept request came in.",children:c=>e("input",{...c,type:"datetime-local",value:ve(r.at),onInput:p=>l({at:ye(p.currentTarget.value)??
""})})}),e(k,{label:"Tolerance",value:r.tolerance,error:o.tolerance,placeholder:"as the scheme says",onValue:c=>l({tolerance:c}),hint:"How old or early a signed\
 time may be, such as 5m, or none."})]})]}),e(F,{form:n}),e("div",{class:"submit",children:e("button",{type:"submit",class:"primary","aria-disabled":n.busy,children:[
e(y,{name:"bug"})," ",n.busy?"Looking…":"Explain"]})})]})})}),e("div",{"aria-live":"polite",children:t?e(Re,{of:t}):e(q,{children:[e("strong",{children:a?"Thi\
s is what was sent":"What it looks for"}),a&&e("p",{children:"Enter the secret that the receiver verifies with, and it says how that differs from what this was \
signed with."}),e("p",{children:"Spaces around the secret, a prefix too many, the secret of another endpoint, hex for base64, a body that was parsed and written\
 again, line ends, an old timestamp, another algorithm, and some thousand combinations of these."})]})})]})})}var $t=t=>t.split(/\r?\n/).filter(s=>s.includes(":")).
map(s=>({name:s.slice(0,s.indexOf(":")).trim(),value:s.slice(s.indexOf(":")+1).trim()}));function $n(){let t=Ce(),[s,a]=E(""),n=ht().data,r=I({url:"",description:"",event_types:[],scheme:"standard-webhooks",secret:Ee,settings:mt({})},async()=>{let d=await h(
"POST /v1/tenants/{tenant}/endpoints",{path:{tenant:f.value},body:c()});S("The endpoint was added"),$("/endpoints/"+d.id)},({url:d,event_types:w})=>({...de(d),...w.
length>0?{}:{event_types:"Choose at least one event."}})),{values:o,errors:l,set:i}=r,c=()=>({url:o.url.trim(),description:o.description,event_types:o.event_types,
scheme:o.scheme,secret:o.secret.secret||void 0,settings:ut(o.settings)});re(()=>{n&&x.peek().get("receiver")==="test"&&!o.url&&i({url:n.url})},[n?.url]);let p=()=>{
let d=de(o.url).url??"";a(d),d||t.test({draft:{...c(),event_types:o.event_types.length>0?o.event_types:["*"]}})};return e(g,{title:"Event subscription",about:"S\
ay which events are sent where.",back:{to:"/endpoints",label:"Endpoints"},children:[e("form",{ref:r.ref,noValidate:!0,onSubmit:r.submit,children:[e(v,{children:e(
"div",{class:"stack",children:[e(k,{label:"Callback URL",type:"url",name:"url",placeholder:"https://example.com/webhooks",value:o.url,error:l.url??s,onValue:d=>{
i({url:d}),a("")},hint:"Events are sent here with POST. It has to be reachable from this server."}),n&&o.url!==n.url&&e("p",{class:"row",children:[e("button",{type:"\
button",onClick:()=>{i({url:n.url}),a(""),r.ref.current.querySelector("[name=url]").focus()},children:[e(y,{name:"inbox"})," Use the built-in test receiver"]}),
" ",e("span",{class:"hint",children:"if there is no receiver yet."})]}),n&&o.url===n.url&&e(q,{children:"This is the receiver inside this server. It verifies wh\
at is sent to it, and shows it."}),e(k,{label:"Description",name:"description",value:o.description,error:l.description,onValue:d=>i({description:d}),hint:"For p\
eople: what it is for. It may be empty."})]})}),e(v,{children:e(st,{value:o.event_types,error:l.event_types,onValue:d=>i({event_types:d})})}),e(v,{children:e("d\
iv",{class:"stack",children:[e(ce,{value:o.scheme,error:l.scheme,onValue:d=>i({scheme:d}),hint:"How deliveries are signed. Standard Webhooks is right unless the\
 receiver expects another one."}),e(xe,{scheme:o.scheme,value:o.secret,error:l.secret,onValue:d=>i({secret:d})})]})}),e("details",{class:"card",open:l.settings!==
void 0||void 0,children:[e("summary",{children:"More settings: headers, rate, order, retries, filter"}),e(pt,{value:o.settings,error:l.settings,onValue:d=>i({settings:d})})]}),
e(F,{form:r}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":r.busy,children:"Save"}),e("button",{type:"button","ar\
ia-disabled":t.busy,onClick:p,children:[e(y,{name:"bolt"})," Send a test before saving"]}),e("a",{class:"button quiet",href:T("/endpoints"),children:"Cancel"})]})]}),
e("div",{class:"below",children:e(Se,{of:t})})]})}var gt=[{name:"search",label:"Search",kind:"text",placeholder:"name or description"}],kt={to:"/event-types",label:"Event types"},De=()=>L("operator")&&z.value!==
"portal";function oa(){let t=C(n=>h("GET /v1/tenants/{tenant}/event-types",{path:{tenant:f.value},signal:n}),[f.value]),s=(x.value.get("search")??"").toLowerCase(),
a=De()&&e("a",{class:"button primary",href:T("/event-types/new"),children:[e(y,{name:"plus"})," New event type"]});return e(g,{title:z.value==="portal"?"Event c\
atalog":"Event types",about:"What can happen, and what its payload looks like.",actions:a,children:e(N,{of:t,children:({items:n})=>{if(n.length===0)return e(P,{
icon:"tag",title:"No event types yet",action:a,children:De()?"Name what can happen, such as user.created, so that others can subscribe to it.":"What can happen \
is listed here, once there is something."});let r=n.filter(o=>`${o.name} ${o.description}`.toLowerCase().includes(s));return e(b,{children:[e(M,{filters:gt}),r.
length===0?e(P,{icon:"search",title:"No event type fits the search",action:e("button",{type:"button",onClick:()=>K(gt),children:"Clear the search"})}):e(v,{flush:!0,
children:e(V,{label:"Event types",rows:r,id:o=>o.name,link:o=>T("/event-types/"+o.name),columns:[{head:"Name",kind:"main",cell:o=>e(b,{children:[e("code",{children:o.
name}),o.description&&e("small",{children:o.description})]})},{head:"Schema",cell:o=>o.schema===void 0?e("span",{class:"hint",children:"none"}):"JSON Schema"},{
head:"Example",kind:"minor",cell:o=>o.example===void 0?e("span",{class:"hint",children:"none"}):"yes"},{head:"Created",kind:"minor",cell:o=>e(R,{at:o.created_at})}]})})]})}})})}
var Tt=t=>`${Ie}v1/tenants/${f.value}/event-types/${encodeURIComponent(t)}`;async function Ct(t,s){let a=await(await fe("GET",Tt(t),{signal:s})).text(),{schema:n="",
example:r=""}=Ye(a);return{...JSON.parse(a),schema:Le(n),example:Le(r)}}function na({name:t}){let s={tenant:f.value,name:t},a=C(l=>Ct(t,l),[f.value,t]),n=C(l=>h(
"GET /v1/tenants/{tenant}/endpoints",{path:s,signal:l}),[f.value]).data?.items.filter(l=>l.event_types.includes(t)||l.event_types.includes("*")),r=async l=>{if(await A(
{title:"Publish the example?",action:"Publish",text:e("p",{children:["It becomes an event like any other: every endpoint that subscribes to ",e("code",{children:t}),
" gets it",n&&`, ${n.length} at the moment`,"."]})}))try{let c=await fe("POST",`${Ie}v1/tenants/${f.value}/events?type=${encodeURIComponent(t)}`,{body:new Blob(
[l.example||"{}"],{type:"application/json"})});S("The event was accepted"),$("/events/"+(await c.json()).id)}catch(c){_(c)}},o=async()=>{if(await A({title:`Dele\
te ${t}?`,action:"Delete",danger:!0,text:e("p",{children:"Endpoints that subscribe to it keep doing so; it is only no longer listed."})}))try{await h("DELETE /v\
1/tenants/{tenant}/event-types/{name}",{path:s}),S("The event type was deleted"),$("/event-types")}catch(l){_(l)}};return e(g,{title:t,heading:e("code",{children:t}),
about:a.data?.description,back:kt,actions:a.data&&De()&&e(b,{children:[e("button",{type:"button",onClick:()=>{o()},children:[e(y,{name:"trash"})," Delete"]}),e(
"a",{class:"button",href:T(`/event-types/${t}/edit`),children:"Edit"}),e("button",{type:"button",class:"primary",onClick:()=>{r(a.data)},children:[e(y,{name:"se\
nd"})," Publish the example"]})]}),children:e(N,{of:a,children:l=>e(b,{children:[e(v,{children:e(B,{of:[["Created",e(R,{at:l.created_at})],["Endpoints that get \
it",n?.length]]})}),n&&n.length>0&&e(v,{flush:!0,title:"Who gets it",children:e(V,{label:"Endpoints that get it",rows:n,id:i=>i.id,link:i=>T("/endpoints/"+i.id),
columns:[{head:"URL",kind:"main",cell:i=>i.url??"polled by its consumer"},{head:"Subscribed",cell:i=>i.event_types.includes("*")?"to all events":"by name"}]})}),
e(v,{title:"Example",children:l.example===""?e("p",{class:"hint",children:"There is none."}):e(Oe,{label:"Example",text:l.example})}),e(v,{title:"Schema",children:l.
schema===""?e("p",{class:"hint",children:"There is none."}):e(Oe,{label:"Schema",text:l.schema})})]})})})}function aa(){return e(g,{title:"New event type",back:kt,
children:e(St,{type:{name:"",description:"",created_at:"",schema:"",example:""}})})}function ra({name:t}){let s=C(a=>Ct(t,a),[f.value,t]);return e(g,{title:"Edi\
t "+t,back:{to:"/event-types/"+t,label:t},children:e(N,{of:s,children:a=>e(St,{type:a})})})}function St({type:t}){let s=!t.name,a=I({name:t.name,description:t.description,
schema:t.schema,example:t.example},async l=>{let i=[`"description":${JSON.stringify(l.description)}`];l.schema.trim()&&i.push(`"schema":${l.schema}`),l.example.
trim()&&i.push(`"example":${l.example}`),await fe("PUT",Tt(l.name.trim()),{body:`{${i.join()}}`,header:{"Content-Type":"application/json"}}),S(s?"The event type\
 was added":"The event type was saved"),$("/event-types/"+l.name.trim())},l=>({...l.name.trim()?{}:{name:"Name it, for example user.created."},...wt(l.schema)?{}:
{schema:"This is no JSON."},...wt(l.example)?{}:{example:"This is no JSON."}})),{values:n,errors:r,set:o}=a;return e("form",{ref:a.ref,noValidate:!0,onSubmit:a.
submit,children:[e(v,{children:e("div",{class:"stack",children:[s&&e(k,{label:"Name",name:"name",placeholder:"user.created",value:n.name,error:r.name,onValue:l=>o(
{name:l}),hint:"Words with dots between them, from the general to the particular."}),e(k,{label:"Description",name:"description",value:n.description,error:r.description,
onValue:l=>o({description:l}),hint:"When it happens, for those who subscribe to it."}),e(X,{label:"Example",name:"example",rows:8,value:n.example,error:r.example,
onValue:l=>o({example:l}),hint:"A payload, in JSON. It is what a test sends."}),e(X,{label:"Schema",name:"schema",rows:8,value:n.schema,error:r.schema,onValue:l=>o(
{schema:l}),hint:"The JSON Schema of the payload. It may be empty."})]})}),e(F,{form:a}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"prim\
ary","aria-disabled":a.busy,children:"Save"}),e("a",{class:"button quiet",href:T(s?"/event-types":"/event-types/"+t.name),children:"Cancel"})]})]})}function wt(t){
try{return t.trim()&&JSON.parse(t),!0}catch{return!1}}var ne={replay:{label:"Replay deliveries",about:"Makes deliveries that have ended again, each with all its attempts.",does:t=>`Replay ${t} deliveries`},replay_missing:{
label:"Deliver what is missing",about:"Delivers the events that an endpoint subscribes to now and has not got: because it was new, disabled, or failed.",does:t=>`\
Deliver ${t} events`},cancel:{label:"Cancel deliveries",about:"Cancels deliveries that still wait. They can be replayed later.",does:t=>`Cancel ${t} deliveries`},
verify:{label:"Verify requests again",about:"Verifies requests that were refused under what their source is now. What is genuine becomes an event.",does:t=>`Ver\
ify ${t} requests`}};function Pa(){let t=se((n,r)=>h("GET /v1/tenants/{tenant}/jobs",{path:{tenant:f.value},query:{cursor:n},signal:r}),[f.value]),s=ke(t,"job",
()=>!0),a=L("operator")&&e("a",{class:"button primary",href:T("/jobs/new"),children:[e(y,{name:"plus"})," New job"]});return e(g,{title:"Jobs",about:"What is do\
ne to many deliveries or requests at once: replayed, cancelled, verified again.",actions:a,children:e(Te,{label:"Jobs",list:t,fresh:s,filters:[],link:n=>T("/job\
s/"+n.id),columns:[{head:"Job",kind:"main",cell:n=>e(b,{children:[ne[n.kind].label,e("small",{children:n.id})]})},{head:"State",cell:n=>e(D,{state:n.state})},{head:"\
Progress",cell:n=>e(xt,{of:n})},{head:"Created",kind:"minor",cell:n=>e(R,{at:n.created_at})}],empty:e(P,{icon:"refresh",title:"No jobs yet",action:a,children:"A\
 job replays what failed, delivers what an endpoint missed, or verifies again what was refused. It counts first."})})})}function xt({of:t}){let s=t.done+t.skipped;
return e("span",{class:"progress",children:[e("progress",{value:s,max:Math.max(t.total,s,1),"aria-label":"Progress"}),e("small",{children:[J(s)," of ",J(Math.max(
t.total,s))]})]})}var Ae={to:"/jobs",label:"Jobs"};function Ra({id:t}){let s=C(o=>h("GET /v1/tenants/{tenant}/jobs/{job}",{path:{tenant:f.value,job:t},signal:o}),
[f.value,t]);we(["jobs"],o=>{let l=o.findLast(i=>i.kind==="gap"||i.kind==="job"&&i.item.id===t);l?.kind==="gap"?s.reload():l&&s.set(l.item)});let a=s.data;if(!a)
return e(g,{title:"Job",back:Ae,children:e(N,{of:s,children:()=>null})});let n=async()=>{if(await A({title:"Stop the job?",action:"Stop it",danger:!0,text:e("p",
{children:"What it has done so far stays done."})}))try{s.set(await h("POST /v1/tenants/{tenant}/jobs/{job}/cancel",{path:{tenant:f.value,job:t}})),S("The job w\
as stopped")}catch(o){_(o)}},r=a.total-a.done-a.skipped;return e(g,{title:ne[a.kind].label,back:Ae,actions:a.state==="running"&&L("operator")&&e("button",{type:"\
button",onClick:()=>{n()},children:[e(y,{name:"cross"})," Stop"]}),children:[a.reason&&e(q,{kind:"bad",children:["It failed: ",a.reason,"."]}),e(v,{children:e("\
div",{class:"stack",children:[e(xt,{of:a}),e(B,{of:[["State",e(D,{state:a.state})],["Done",J(a.done)],["Left as they were",J(a.skipped)],["Rate",`${J(a.rate)} a\
 second at most`],["Left",a.state==="running"&&r>0?"about "+ie(r/a.rate*1e3):void 0],["Took",a.finished_at&&ie(new Date(a.finished_at).getTime()-new Date(a.created_at).
getTime())],["Created",e(R,{at:a.created_at})],["Id",e(Z,{id:t})]]})]})}),e(v,{title:"What it is about",children:e(Dt,{of:a})}),a.kind!=="verify"&&e("p",{children:e(
"a",{href:T("/deliveries",{endpoint:a.to??a.filter.endpoint,type:a.filter.type,since:a.filter.since,until:a.filter.until}),children:["The deliveries that it is \
about ",e(y,{name:"arrow"})]})})]})}function Dt({of:t}){let s=pe(),a=te(),n=t.filter,r=o=>e("a",{href:T("/endpoints/"+o),children:he(s.get(o),o)});return e(B,{of:[
["Event",n.event&&e("a",{href:T("/events/"+n.event),children:e("code",{children:n.event})})],["Endpoint",n.endpoint&&r(n.endpoint)],["To",t.to&&r(t.to)],["Sourc\
e",n.source&&e("a",{href:T("/sources/"+n.source),children:a.get(n.source)?.name??n.source})],["Event type",n.type&&e("code",{children:n.type})],["States",n.states?.
join(", ")],[t.kind==="verify"?"Refused for":"Reason",n.reason],["Since",n.since&&oe(n.since)],["Until",n.until&&oe(n.until)]]})}var Et=["failed","cancelled","s\
kipped","quarantined","delivered"];function _a(){let t=x.value,s=t.get("kind")??"replay",a=[...pe().values()],n=[...te().values()],r=Qe(),[o,l]=E(),i=Et.filter(
m=>m===t.get("state")),c=I({endpoint:t.get("endpoint")??"",to:"",source:t.get("source")??"",type:t.get("type")??"",reason:t.get("reason")??"",states:i.length>0?
i:["failed"],since:t.get("since")??"",until:t.get("until")??"",rate:"100"},async m=>{let U=s==="replay",ae={kind:s,rate:Number(m.rate)||void 0,to:U&&m.to||void 0,
filter:{reason:(s==="verify"||U)&&m.reason.trim()||void 0,...s==="verify"?{source:m.source||void 0}:{endpoint:m.endpoint||void 0,type:m.type.trim()||void 0},states:U?
m.states:void 0,since:m.since||void 0,until:(o?.filter.until??m.until)||void 0}},Ge={tenant:f.value};if(!o||o.total===0){l(await h("POST /v1/tenants/{tenant}/jo\
bs",{path:Ge,body:{...ae,dry_run:!0}}));return}let Lt=await h("POST /v1/tenants/{tenant}/jobs",{path:Ge,body:ae});S("The job has begun"),$("/jobs/"+Lt.id)},m=>({
...s==="replay_missing"&&!m.endpoint?{endpoint:"Choose the endpoint that misses events."}:{},...s==="replay_missing"&&!m.since?{since:"Say since when."}:{},...s===
"replay"&&m.states.length===0?{states:"Choose at least one."}:{},...s==="replay"&&m.to&&!m.endpoint?{endpoint:"Choose whose deliveries go to the other endpoint."}:
{}})),{values:p,errors:d}=c,w=m=>{l(void 0),c.set(m)},u=a.map(m=>({value:m.id,label:he(m,m.id)+(m.description?` – ${m.description}`:"")})),W=m=>d[m]??(m==="en\
dpoint"||m==="since"?void 0:d["filter."+m]);return e(g,{title:"New job",about:ne[s].about,back:Ae,children:e("form",{ref:c.ref,class:"narrow",noValidate:!0,onSubmit:c.
submit,children:[e(v,{children:e("div",{class:"stack",children:[e(O,{label:"What to do",value:s,onValue:m=>{l(void 0),j({kind:m})},options:Object.keys(ne).filter(
m=>m!=="verify"||z.value!=="portal").map(m=>({value:m,label:ne[m].label}))}),s==="verify"?e(b,{children:[e(O,{label:"Source",value:p.source,error:W("source"),onValue:m=>w(
{source:m}),options:[{value:"",label:"any"},...n.map(m=>({value:m.id,label:m.name}))]}),e(k,{label:"Refused for",value:p.reason,error:W("reason"),placeholder:"a\
ny reason, or one such as mismatch",onValue:m=>w({reason:m})})]}):e(b,{children:[e(O,{label:"Endpoint",value:p.endpoint,error:W("endpoint"),onValue:m=>w({endpoint:m}),
options:[{value:"",label:s==="replay_missing"?"Choose one":"any"},...u]}),s==="replay"&&e(O,{label:"To",value:p.to,error:W("to"),onValue:m=>w({to:m}),options:[{
value:"",label:"the same endpoint"},...u.filter(m=>m.value!==p.endpoint)]}),e(G,{label:"Event type",error:W("type"),children:m=>e(b,{children:[e("input",{...m,type:"\
text",autocomplete:"off",list:"job-types",placeholder:"any",value:p.type,onInput:U=>w({type:U.currentTarget.value})}),e("datalist",{id:"job-types",children:r.map(
U=>e("option",{value:U},U))})]})})]}),s==="replay"&&e("fieldset",{children:[e("legend",{children:"Deliveries that are"}),e("div",{class:"row",children:Et.map(m=>e(
Ke,{label:m,checked:p.states.includes(m),onValue:U=>w({states:U?[...p.states,m]:p.states.filter(ae=>ae!==m)})},m))}),e("p",{class:"error",children:d.states})]}),
s==="replay"&&e(k,{label:"Reason",value:p.reason,error:W("reason"),placeholder:"any, or one such as endpoint disabled",onValue:m=>w({reason:m})}),e("div",{class:"\
columns",children:["since","until"].map(m=>e(G,{label:m==="since"?"Since":"Until",error:W(m),hint:m==="until"?"Empty: now.":void 0,children:U=>e("input",{...U,type:"\
datetime-local",value:ve(p[m]),onInput:ae=>w({[m]:ye(ae.currentTarget.value)??""})})},m))}),e(k,{label:"Rows a second, at most",type:"number",value:p.rate,error:W(
"rate"),onValue:m=>w({rate:m}),hint:"So that receivers are not flooded."})]})}),o&&e("div",{role:"status",children:e(q,{kind:o.total>0?"warn":"info",children:o.
total>0?e(b,{children:[e("strong",{children:[ne[s].does(J(o.total)),"?"]}),e("p",{children:["It takes ",ie(o.total/o.rate*1e3)," at least, and can be stopped. I\
t is in the audit log."]})]}):"Nothing fits: there is nothing to do."})}),e(F,{form:c}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"prima\
ry","aria-disabled":c.busy||o?.total===0,children:o&&o.total>0?ne[s].does(J(o.total)):"Count them first"}),e("a",{class:"button",href:T("/jobs"),children:"Cance\
l"})]})]})})}var At=["accepted","duplicate","refused","handshake"];function Ya(){return e(g,{title:"Requests",about:"What came in at the sources, genuine or not.",children:e(
We,{empty:e(P,{icon:"inbox",title:"Nothing has come in yet",action:e("a",{class:"button primary",href:T("/sources"),children:"Go to the sources"}),children:"Giv\
e a provider the URL of a source, and have it send a test."})})})}function We({source:t,title:s,actions:a,empty:n}){let r=te(),o=[{name:"verdict",label:"Verdict",
kind:"choice",options:At.map(d=>({value:d,label:d==="accepted"?"verified":d}))},...t?[]:[{name:"source",label:"Source",kind:"choice",options:[...r.values()].map(
d=>({value:d.id,label:d.name}))}],{name:"reason",label:"Refused for",kind:"text",placeholder:"such as mismatch",suggestions:["missing","malformed","mismatch","e\
xpired"]},{name:"since",label:"Since",kind:"time"},{name:"until",label:"Until",kind:"time"}],l=Object.fromEntries(["verdict","source","reason","since","until"].
map(d=>[d,x.value.get(d)??void 0])),i={source:t??l.source,reason:l.reason,since:l.since,until:l.until,verdict:l.verdict?[l.verdict]:void 0},c=se((d,w)=>h("GET /\
v1/tenants/{tenant}/requests",{path:{tenant:f.value},query:{...i,cursor:d},signal:w}),[f.value,JSON.stringify(i)]),p=ke(c,"request",d=>(!i.source||d.source===i.
source)&&(!i.verdict||i.verdict.includes(d.verdict))&&(!i.reason||d.reason===i.reason)&&!i.until);return e(Te,{label:"Requests",title:s,actions:a,list:c,fresh:p,
filters:o,link:d=>T("/requests/"+d.id),empty:n,columns:[{head:"Request",kind:"main",cell:d=>e(b,{children:[t?e("code",{children:d.id}):r.get(d.source)?.name??e(
"code",{children:d.source}),!t&&e("small",{children:d.id})]})},{head:"Verdict",cell:d=>e(b,{children:[e(D,{state:d.verdict}),d.reason&&e("small",{children:d.reason})]})},
{head:"From",kind:"minor",cell:d=>d.remote},{head:"Size",kind:"minor",cell:d=>Fe(d.size)},{head:"Received",cell:d=>e(R,{at:d.received_at})}]})}var Pt={to:"/requ\
ests",label:"Requests"};function Za({id:t}){let s=C(a=>h("GET /v1/tenants/{tenant}/requests/{request}",{path:{tenant:f.value,request:t},signal:a}),[f.value,t]);
return s.data?e(Wt,{of:s.data,reload:s.reload}):e(g,{title:"Request",back:Pt,children:e(N,{of:s,children:()=>null})})}function Wt({of:t,reload:s}){let[a,n]=E(!1),
r=te().get(t.source),o=x.value.get("why")==="1",l=Ze(t.body),i=t.verdict==="refused",c=async()=>{if(!a){n(!0);try{let p=await h("POST /v1/tenants/{tenant}/reque\
sts/{request}/verify",{path:{tenant:f.value,request:t.id}});S(p.verdict==="refused"?`It is refused again: ${p.reason}`:"It is genuine now, and became an event"),
s()}catch(p){_(p)}n(!1)}};return e(g,{title:`Request to ${r?.name??t.source}`,heading:e(b,{children:["Request to ",r?.name??"a deleted source"]}),about:e(R,{at:t.
received_at,exact:!0}),back:Pt,actions:e(b,{children:[t.event&&e("a",{class:"button",href:T("/events/"+t.event),children:[e(y,{name:"activity"})," Its event"]}),
i&&L("operator")&&e("button",{type:"button","aria-disabled":a,onClick:()=>{c()},children:[e(y,{name:"refresh"})," Verify again"]}),e("button",{type:"button",class:i?
"primary":"","aria-pressed":o,onClick:()=>j({why:o?void 0:"1"}),children:[e(y,{name:"bug"})," ",i?"Why?":"How was it verified?"]})]}),children:[i&&e(q,{kind:"ba\
d",children:[e("strong",{children:["It was refused: ",t.reason,"."]}),e("p",{children:"It became no event. Once the source is mended, it can be verified again."})]}),
t.verdict==="duplicate"&&e(q,{children:"It had come in before: it became no second event."}),e(v,{children:e(B,{of:[["Verdict",e(D,{state:t.verdict})],["Source",
e("a",{href:T("/sources/"+t.source),children:r?.name??t.source})],["Scheme",t.scheme&&e("code",{children:t.scheme})],["From",t.remote],["Size",Fe(t.size)],["Id",
e(Z,{id:t.id})]]})}),o&&e(Ut,{id:t.id}),e(v,{title:"As it came",actions:e(Q,{text:rt({method:t.method,url:new URL(t.path,r?.ingest_url??document.baseURI).href,header:t.
header,body:l}),children:"Copy as curl"}),children:e("div",{class:"stack",children:[e(ge,{label:"Headers",text:`${t.method} ${t.path}
${tt(t.header)}`}),t.size>0&&l.length===0?e(q,{children:"Its body was not kept."}):e(et,{label:"Body",of:l})]})})]})}function Ut({id:t}){let s=C(a=>h("POST /v1/\
tenants/{tenant}/debug/signature",{path:{tenant:f.value},body:{request_id:t},signal:a}),[f.value,t]);return e(N,{of:s,children:a=>e(Re,{of:a})})}var jt={viewer:"looks, and sees no secret",operator:"endpoints, sources, secrets, replays",admin:"also users, tokens and the audit log",owner:"everything",portal:"\
what a tenant's own customer may do"},_e=()=>["viewer","operator","admin","owner"].filter(L),Ne=t=>({value:t,label:`${t}: ${jt[t]}`}),H=()=>be.value==="";var Jt={name:"of",label:"Of",kind:"choice",options:[{value:"all",label:"every tenant"}]},qe=[{name:"action",label:"What",kind:"text",placeholder:"such as create\
-endpoint"},{name:"actor",label:"Who",kind:"text",placeholder:"the id of a user or token"},{name:"target",label:"To what",kind:"text",placeholder:"an id"},{name:"\
since",label:"Since",kind:"time"},{name:"until",label:"Until",kind:"time"}];function Gt(){let t=x.value,s=z.value==="portal",a=Object.fromEntries(qe.map(i=>[i.name,
t.get(i.name)??void 0])),n=H()&&t.get("of")==="all",r=se((i,c)=>n?h("GET /v1/audit",{query:{...a,cursor:i},signal:c}):h("GET /v1/tenants/{tenant}/audit",{path:{
tenant:f.value},query:{...a,cursor:i},signal:c}),[f.value,n,JSON.stringify(a)]),o=s?qe.filter(i=>i.name!=="actor"):H()?[Jt,...qe]:qe,l=(i,c,p=c)=>e("button",{type:"\
button",class:"only",title:`Only ${i==="action"?"this":c}`,onClick:()=>j({[i]:c}),children:p});return e(g,{title:s?"Activity":"Audit log",about:s?"What was done\
 here, the newest first.":"Who did what, the newest first. Nothing changes an entry.",children:[e(M,{filters:o}),r.error?e(Me,{error:r.error,retry:r.reload}):r.
items?null:e(He,{}),r.items?.length===0&&(ot(o)?e(P,{icon:"search",title:"No entry fits the filters",action:e("button",{type:"button",onClick:()=>K(o),children:"\
Clear the filters"})}):e(P,{icon:"list",title:"Nothing was done yet",children:"Changes, replays and looks at a secret are listed here."})),r.items&&r.items.length>
0&&e(v,{flush:!0,children:e(V,{label:"Audit log",rows:r.items,busy:r.busy,more:r.more,id:i=>i.id,columns:[{head:"What",kind:"main",cell:i=>e(b,{children:[l("act\
ion",i.action,it(i.action))," ",i.failed&&e(D,{state:"refused"}),e("small",{children:[i.target&&l("target",i.target)," ",i.detail&&Object.entries(i.detail).map(
([c,p])=>`${c}: ${p}`).join(", ")]})]})},...n?[{head:"Tenant",kind:"minor",cell:i=>i.tenant??e("span",{class:"hint",children:"none"})}]:[],{head:"Who",kind:s?"m\
inor":void 0,cell:i=>e(b,{children:[i.actor.id&&!s?l("actor",i.actor.id,i.actor.name||i.actor.id):i.actor.name||"nobody known",e("small",{children:[i.actor.kind===
"none"?"":i.actor.kind,i.actor.role&&i.actor.role!==i.actor.kind&&`, ${i.actor.role}`]})]})},{head:"From",kind:"minor",cell:i=>i.remote},{head:"When",cell:i=>e(
R,{at:i.at})}]})})]})}function me({title:t,text:s,label:a,children:n,onClose:r}){return e(Y,{title:t,onClose:r,children:e("div",{class:"stack",children:[e(q,{kind:"warn",children:"It\
 is shown this once. Copy it now, and keep it where secrets are kept."}),e("div",{class:"field",children:[e("span",{class:"label",children:a}),e("div",{class:"s\
ecret",children:[e("code",{children:s}),e(Q,{text:s,label:"Copy the "+a.toLowerCase()})]})]}),n,e("div",{class:"submit",children:e("button",{type:"button",class:"\
primary",onClick:r,children:"Done"})})]})})}var Rt={to:"/tenants",label:"Tenants"};function Bt(){let t=C(r=>h("GET /v1/tenants",{signal:r}),[]),[s,a]=E(!1),n=L("admin")&&H()&&e("button",{type:"button",class:"\
primary",onClick:()=>a(!0),children:[e(y,{name:"plus"})," New tenant"]});return e(g,{title:"Tenants",about:"Your customers, each with endpoints and a portal of \
their own.",actions:n,children:[e(N,{of:t,children:({items:r})=>r.length===0?e(P,{icon:"building",title:"No tenants yet",action:n}):e(v,{flush:!0,children:e(V,{
label:"Tenants",rows:r,id:o=>o.id,link:o=>T("/tenants/"+o.id),columns:[{head:"Name",kind:"main",cell:o=>e(b,{children:[o.name||o.id,e("small",{children:e("code",
{children:o.id})})]})},{head:"Portal",kind:"minor",cell:o=>o.branding.name??e("span",{class:"hint",children:"not branded"})},{head:"Created",cell:o=>e(R,{at:o.created_at})}]})})}),
s&&e(Ht,{onClose:()=>a(!1)})]})}function Ht({onClose:t}){let s=I({id:"",name:""},async({id:o,name:l})=>{await h("POST /v1/tenants",{body:{id:o.trim(),name:l.trim()}}),
t(),$("/tenants/"+o.trim())},({id:o})=>/^[a-z0-9][a-z0-9_-]{0,62}$/.test(o.trim())?{}:{id:"1 to 63 lower-case letters, digits, hyphens and underscores."}),{values:a,
errors:n,set:r}=s;return e(Y,{title:"New tenant",onClose:t,children:e("form",{ref:s.ref,class:"stack",noValidate:!0,onSubmit:s.submit,children:[e(F,{form:s}),e(
k,{label:"Id",name:"tenant-id",autofocus:!0,placeholder:"acme",value:a.id,error:n.id,onValue:o=>r({id:o}),hint:"It is in every URL of the API, and cannot be cha\
nged."}),e(k,{label:"Name",name:"tenant-name",placeholder:"Acme Ltd",value:a.name,error:n.name,onValue:o=>r({name:o})}),e("div",{class:"submit",children:[e("but\
ton",{type:"submit",class:"primary","aria-disabled":s.busy,children:"Make the tenant"}),e("button",{type:"button",onClick:t,children:"Cancel"})]})]})})}function Mt({
id:t}){let s=C(n=>h("GET /v1/tenants/{tenant}",{path:{tenant:t},signal:n}),[t]);if(!s.data)return e(g,{title:"Tenant",back:Rt,children:e(N,{of:s,children:()=>null})});
let a=s.data;return e(g,{title:a.name||a.id,back:Rt,actions:e("a",{class:"button",href:T("/endpoints",{tenant:a.id==="default"?void 0:a.id}),children:[e(y,{name:"\
send"})," Its endpoints"]}),children:[e(v,{children:e(B,{of:[["Id",e("code",{children:a.id})],["Created",e(R,{at:a.created_at})]]})}),L("operator")&&e(Kt,{tenant:a}),
L("admin")&&e(Xt,{tenant:a,changed:s.set},JSON.stringify(a.branding)),L("admin")&&e(to,{tenant:a,changed:s.set})]})}function Kt({tenant:t}){let[s,a]=E(),n={tenant:t.
id},r=()=>{h("POST /v1/tenants/{tenant}/portal-links",{path:n}).then(a,_)},o=async()=>{if(await A({title:"End all links to its portal?",action:"End them",danger:!0,
text:e("p",{children:"Whoever has the portal open is out of it at once, and links that were not opened yet do not work any more."})}))try{await h("DELETE /v1/te\
nants/{tenant}/portal-links",{path:n}),S("The links have ended")}catch(l){_(l)}};return e(v,{title:"Portal",actions:e(b,{children:[e("button",{type:"button",onClick:()=>{
o()},children:"End all links"}),e("button",{type:"button",class:"primary",onClick:r,children:[e(y,{name:"plus"})," New portal link"]})]}),children:[e("p",{class:"\
hint",children:"A page where this customer sees to its own endpoints, secrets and deliveries. A link is opened once; your application makes them with the API."}),
s&&e(me,{title:"Portal link",label:"Link",text:s.url,onClose:()=>a(void 0),children:e("p",{class:"hint",children:["Whoever opens it first is in the portal of ",
t.name||t.id,", for an hour. It can be opened until ",oe(s.expires_at),"."]})})]})}var zt=49152;async function Qt(t){if(!["image/png","image/jpeg","image/webp",
"image/svg+xml"].includes(t.type))throw new Error("A logo is a PNG, JPEG, WebP or SVG.");if(t.size>=zt)throw new Error("A logo has less than 48 KiB. Make it sma\
ller: it is shown 28 pixels high.");return new Promise((s,a)=>{let n=new FileReader;n.onload=()=>s(n.result),n.onerror=()=>a(n.error??new Error("The file could \
not be read.")),n.readAsDataURL(t)})}function Xt({tenant:t,changed:s}){let a=t.branding,n=ue(null),r=I({name:a.name??"",logo:a.logo??"",accent:a.accent??"",theme:a.
theme??"",refresh_url:a.refresh_url??"",frame_ancestors:(a.frame_ancestors??[]).join(`
`)},async c=>{let p={name:c.name.trim()||void 0,logo:c.logo||void 0,accent:c.accent||void 0,theme:c.theme||void 0,refresh_url:c.refresh_url.trim()||void 0,frame_ancestors:c.
frame_ancestors.split(/\s+/).filter(d=>d!=="")};try{let d=await h("PATCH /v1/tenants/{tenant}",{path:{tenant:t.id},body:{branding:p}});S("The look of the portal\
 was saved"),s(d)}catch(d){throw Yt(d)}},c=>c.accent===""||Ue(c.accent)?{}:{accent:"Write it like #0a7f5a."}),{values:o,errors:l,set:i}=r;return e("form",{ref:r.
ref,noValidate:!0,onSubmit:r.submit,children:e(v,{title:"Look of the portal",children:e("div",{class:"stack",children:[e(F,{form:r}),e(k,{label:"Name",name:"por\
tal-name",placeholder:"Acme webhooks",value:o.name,error:l.name,onValue:c=>i({name:c}),hint:"It stands at the top, and in the window's title."}),e(G,{label:"Log\
o",error:l.logo,hint:"PNG, JPEG, WebP or SVG, less than 48 KiB.",children:c=>e("div",{class:"beside",children:[o.logo&&e("img",{class:"logo",src:o.logo,alt:"The\
 logo"}),e("input",{ref:n,...c,type:"file",accept:"image/png,image/jpeg,image/webp,image/svg+xml",onChange:p=>{let d=p.currentTarget.files?.[0];d&&Qt(d).then(w=>i(
{logo:w}),_)}}),o.logo&&e("button",{type:"button",onClick:()=>{i({logo:""}),n.current.value=""},children:"Take it away"})]})}),e(G,{label:"Accent",error:l.accent,
hint:"The colour of buttons and links. Empty: the usual one.",children:c=>e("div",{class:"beside",children:[e("input",{...c,type:"text",name:"accent",autocomplete:"\
off",spellcheck:!1,placeholder:"#4353d6",value:o.accent,onInput:p=>i({accent:p.currentTarget.value.trim().toLowerCase()})}),e("input",{type:"color",class:"swatc\
h","aria-label":"Pick the accent",value:Ue(o.accent)?o.accent:"#4353d6",onInput:p=>i({accent:p.currentTarget.value})})]})}),Ue(o.accent)&&e(Zt,{accent:o.accent,
theme:o.theme}),e(O,{label:"Theme",value:o.theme,error:l.theme,onValue:c=>i({theme:c}),options:[{value:"",label:"as the reader wishes"},{value:"light",label:"li\
ght"},{value:"dark",label:"dark"}]}),e(X,{label:"May show it in a frame",name:"frame_ancestors",rows:2,placeholder:"https://app.example.com",value:o.frame_ancestors,
error:l.frame_ancestors,onValue:c=>i({frame_ancestors:c}),hint:"Origins, one a line. Empty: nobody."}),e(k,{label:"Page for another link",name:"refresh_url",type:"\
url",placeholder:"https://app.example.com/webhooks",value:o.refresh_url,error:l.refresh_url,onValue:c=>i({refresh_url:c}),hint:"Of your application. It is where\
 a customer is led whose hour is over."}),e("div",{class:"submit",children:e("button",{type:"submit",class:"primary","aria-disabled":r.busy,children:"Save the l\
ook"})})]})})})}var Ue=t=>/^#[0-9a-f]{6}$/.test(t);function Yt(t){let s=t instanceof Object&&"problem"in t?t.problem.errors:void 0;for(let a of s??[])a.location=
a.location?.replace("body.branding.","body.");return t}function Zt({accent:t,theme:s}){let a=["light","dark"].filter(r=>!s||r===s),n=a.filter(r=>$e(r,t).accent!==
t);return e("div",{class:"stack",children:[e("div",{class:"row",children:a.map(r=>e(eo,{theme:r,accent:$e(r,t).accent},r))}),n.length>0&&e(q,{children:["Text in\
 it would be hard to read ",n.length===2?"in both themes":`in the ${n[0]} theme`,", so there the nearest shade is used that has a contrast of ",bt,":1."]})]})}function eo({
theme:t,accent:s}){let a=ue(null),n=t==="dark"?"#181b23":"#ffffff";return re(()=>{let r=a.current.style;r.setProperty("--patch",s),r.setProperty("--patch-surfac\
e",n)},[s,n]),e("div",{ref:a,class:"patch",children:[e("span",{children:"Button"}),e("b",{children:"Link"}),e("small",{children:[t,", ",ft(s,n).toFixed(1),":1"]})]})}
var je=[["events_days","Events","with their deliveries and attempts",1],["requests_days","Requests","to sources",1],["keys_days","Keys","that make an event a du\
plicate",7],["jobs_days","Jobs","that have ended",1],["audit_days","Audit log","",30]];function to({tenant:t,changed:s}){let a=t.retention,n=I({name:t.name,...Object.
fromEntries(je.map(([r])=>[r,a[r]?.toString()??""]))},async({name:r,...o})=>{let l=Object.fromEntries(Object.entries(o).filter(([,i])=>i).map(([i,c])=>[i,Number(
c)]));s(await h("PATCH /v1/tenants/{tenant}",{path:{tenant:t.id},body:{name:r,retention:l}})),S("The tenant was saved")},r=>Object.fromEntries(je.flatMap(([o,,,
l])=>!r[o]||Number(r[o])>=l?[]:[[o,`A number of days, ${l} or more.`]])));return e("form",{ref:n.ref,noValidate:!0,onSubmit:n.submit,children:e(v,{title:"Name a\
nd retention",children:e("div",{class:"stack",children:[e(F,{form:n}),e(k,{label:"Name",name:"tenant-name",value:n.values.name,error:n.errors.name,onValue:r=>n.
set({name:r})}),e("div",{class:"columns",children:je.map(([r,o,l,i])=>e(k,{label:`${o}, days`,hint:[l,i>1?`${i} or more`:""].filter(Boolean).join(", "),type:"nu\
mber",placeholder:"as the server says",value:n.values[r],error:n.errors[r],onValue:c=>n.set({[r]:c})},r))}),e("div",{class:"submit",children:e("button",{type:"s\
ubmit",class:"primary","aria-disabled":n.busy,children:"Save"})})]})})})}function oo(){let t=C(i=>h("GET /v1/tenants/{tenant}/tokens",{path:{tenant:f.value},signal:i}),[f.value]),s=C(async i=>H()?h("GET /v1/tokens",{signal:i}):{items:[]},
[]),[a,n]=E(!1),[r,o]=E();return e(g,{title:"API tokens",about:"What programs show to use the API.",actions:e("button",{type:"button",class:"primary",onClick:()=>n(
!0),children:[e(y,{name:"plus"})," New token"]}),children:[e(_t,{of:t,title:`For the tenant ${f.value} alone`,revoke:i=>h("DELETE /v1/tenants/{tenant}/tokens/{t\
oken}",{path:{tenant:f.value,token:i}})}),H()&&e(_t,{of:s,title:"For every tenant",revoke:i=>h("DELETE /v1/tokens/{token}",{path:{token:i}})}),a&&e(ro,{onClose:()=>n(
!1),onDone:i=>{n(!1),o(i),(i.tenant?t:s).reload()}}),r&&e(me,{title:`Token of ${r.name}`,label:"Token",text:r.token,onClose:()=>o(void 0),children:e("p",{class:"\
hint",children:["Send it with each request, as ",e("code",{children:"Authorization: Bearer …"}),". It has the role ",r.role," ",r.tenant?e(b,{children:["in ",
e("code",{children:r.tenant})]}):"in every tenant","."]})})]})}var no=t=>t.expires_at!==void 0&&new Date(t.expires_at).getTime()<Date.now();function _t({of:t,title:s,
revoke:a}){let n=async r=>{if(await A({title:`Revoke ${r.name}?`,action:"Revoke",danger:!0,text:e("p",{children:"Whatever uses it is refused from now on. This c\
annot be undone."})}))try{await a(r.id),S("The token was revoked"),t.reload()}catch(l){_(l)}};return e(N,{of:t,children:({items:r})=>e(v,{flush:!0,title:s,children:r.
length===0?e(P,{icon:"key",title:"No tokens",children:"Make one for each program, with no more than it needs."}):e(V,{label:`Tokens ${s.toLowerCase()}`,rows:r,id:o=>o.
id,columns:[{head:"Name",kind:"main",cell:o=>o.name},{head:"Id",kind:"minor",cell:o=>e(Z,{id:o.id})},{head:"Role",cell:o=>o.role},{head:"Last used",cell:o=>e(R,
{at:o.last_used_at})},{head:"Expires",kind:"minor",cell:o=>no(o)?e("strong",{children:"has expired"}):e(R,{at:o.expires_at})},{head:"Created",kind:"minor",cell:o=>e(
R,{at:o.created_at})},{head:"Revoke",cell:o=>e("button",{type:"button",class:"quiet icon-only","aria-label":`Revoke ${o.name}`,title:"Revoke",onClick:()=>{n(o)},
children:e(y,{name:"trash"})})}]})})})}var ao=[{value:"30",label:"in 30 days"},{value:"90",label:"in 90 days"},{value:"365",label:"in a year"},{value:"",label:"\
never"}];function ro({onClose:t,onDone:s}){let a=I({name:"",role:"operator",of:f.value,life:"90"},async({name:i,role:c,of:p,life:d})=>{let w={name:i.trim(),role:c,
expires_at:d?new Date(Date.now()+Number(d)*864e5).toISOString():void 0};s(p?await h("POST /v1/tenants/{tenant}/tokens",{path:{tenant:p},body:w}):await h("POST /\
v1/tokens",{body:w}))},({name:i})=>i.trim()?{}:{name:"Name it after the program that uses it."}),{values:n,errors:r,set:o}=a,l=[..._e(),...n.of?["portal"]:[]];return e(
Y,{title:"New token",onClose:t,children:e("form",{ref:a.ref,class:"stack",noValidate:!0,onSubmit:a.submit,children:[e(F,{form:a}),e(k,{label:"Name",name:"token-\
name",autofocus:!0,placeholder:"order service",value:n.name,error:r.name,onValue:i=>o({name:i}),hint:"The program that uses it."}),H()&&e(O,{label:"Good for",value:n.
of,onValue:i=>o({of:i,role:!i&&n.role==="portal"?"viewer":n.role}),options:[{value:f.value,label:`the tenant ${f.value} alone`},{value:"",label:"every tenant"}]}),
e(O,{label:"Role",value:n.role,error:r.role,onValue:i=>o({role:i}),options:l.map(Ne),hint:"What it may do at most."}),e(O,{label:"Expires",value:n.life,error:r.
expires_at,onValue:i=>o({life:i}),options:ao}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":a.busy,children:"Make\
 the token"}),e("button",{type:"button",onClick:t,children:"Cancel"})]})]})})}var Nt=[{name:"search",label:"Search",kind:"text",placeholder:"name, e-mail or role"}];function so(){let t=C(d=>h("GET /v1/users",{signal:d}),[]),[s,a]=E(!1),[n,
r]=E(),[o,l]=E(),i=(x.value.get("search")??"").toLowerCase(),c=e("button",{type:"button",class:"primary",onClick:()=>a(!0),children:[e(y,{name:"plus"})," Invite\
 somebody"]}),p=Be.value?.user?.id;return e(g,{title:"Users",about:"Who may sign in, and what they may do.",actions:c,children:[e(N,{of:t,children:({items:d})=>{
if(d.length===0)return e(P,{icon:"users",title:"No users yet",action:c,children:"Invite those who look after webhooks with you."});let w=d.filter(u=>`${u.name} ${u.
email} ${u.role}`.toLowerCase().includes(i));return e(b,{children:[e(M,{filters:Nt}),w.length===0?e(P,{icon:"search",title:"Nobody fits the search",action:e("bu\
tton",{type:"button",onClick:()=>K(Nt),children:"Clear the search"})}):e(v,{flush:!0,children:e(V,{label:"Users",rows:w,id:u=>u.id,columns:[{head:"Name",kind:"m\
ain",cell:u=>e(b,{children:[u.name,u.id===p&&e("span",{class:"hint",children:" (you)"}),e("small",{children:u.email})]})},{head:"Role",cell:u=>e(b,{children:[u.
role,e("small",{children:u.tenant?`in ${u.tenant}`:"in every tenant"})]})},{head:"Last signed in",kind:"minor",cell:u=>e(R,{at:u.last_sign_in_at})},{head:"Chang\
e",cell:u=>e("button",{type:"button","aria-label":`Change ${u.name}`,onClick:()=>r(u),children:"Change"})}]})})]})}}),s&&e(io,{onClose:()=>a(!1),onDone:d=>{a(!1),
l(d),t.reload()}}),n&&e(lo,{user:n,onClose:()=>r(void 0),onInvited:d=>{r(void 0),l(d)},onDone:()=>{r(void 0),t.reload()}}),o&&e(me,{title:`Invitation of ${o.name}`,
label:"Link",text:o.invite_url,onClose:()=>l(void 0),children:e("p",{class:"hint",children:["Give it to ",o.name,": no mail is sent. They choose a password ther\
e, once, until ",oe(o.invite_expires_at),"."]})})]})}function qt({role:t,tenant:s,errors:a,set:n}){let r=C(o=>h("GET /v1/tenants",{signal:o}),[]).data?.items??[];
return e(b,{children:[e(O,{label:"Role",value:t,error:a.role,onValue:o=>n({role:o}),options:_e().map(o=>Ne(o))}),H()&&e(O,{label:"In",value:s,error:a.tenant,onValue:o=>n(
{tenant:o}),options:[{value:"",label:"every tenant"},...r.map(o=>({value:o.id,label:o.name||o.id}))]})]})}function io({onClose:t,onDone:s}){let a=I({name:"",email:"",
role:"operator",tenant:be.value},async l=>{s(await h("POST /v1/users",{body:{name:l.name.trim(),email:l.email.trim(),role:l.role,tenant:l.tenant||void 0}}))},({
name:l,email:i})=>({...l.trim()?{}:{name:"Enter their name, as others are to see it."},...i.includes("@")?{}:{email:"Enter their e-mail address."}})),{values:n,
errors:r,set:o}=a;return e(Y,{title:"Invite somebody",onClose:t,children:e("form",{ref:a.ref,class:"stack",noValidate:!0,onSubmit:a.submit,children:[e(F,{form:a}),
e(k,{label:"Name",name:"user-name",autofocus:!0,value:n.name,error:r.name,onValue:l=>o({name:l})}),e(k,{label:"E-mail",name:"user-email",type:"email",value:n.email,
error:r.email,onValue:l=>o({email:l}),hint:"They sign in with it."}),e(qt,{role:n.role,tenant:n.tenant,errors:r,set:o}),e("div",{class:"submit",children:[e("but\
ton",{type:"submit",class:"primary","aria-disabled":a.busy,children:"Make the invitation"}),e("button",{type:"button",onClick:t,children:"Cancel"})]})]})})}function lo({
user:t,onClose:s,onDone:a,onInvited:n}){let r={user:t.id},o=I({name:t.name,role:t.role,tenant:t.tenant??""},async d=>{await h("PATCH /v1/users/{user}",{path:r,body:{
name:d.name.trim(),role:d.role,tenant:d.tenant}}),S(`${d.name} was changed`),a()},({name:d})=>d.trim()?{}:{name:"Enter their name, as others are to see it."}),{
values:l,errors:i,set:c}=o,p=async()=>{if(await A({title:`Remove ${t.name}?`,action:"Remove",danger:!0,text:e("p",{children:"They are signed out at once, and ca\
nnot sign in any more."})}))try{await h("DELETE /v1/users/{user}",{path:r}),S(`${t.name} was removed`),a()}catch(d){_(d)}};return e(Y,{title:`Change ${t.name}`,
onClose:s,children:[e("form",{ref:o.ref,class:"stack",noValidate:!0,onSubmit:o.submit,children:[e(F,{form:o}),e("p",{class:"hint",children:t.email}),e(k,{label:"\
Name",name:"user-name",autofocus:!0,value:l.name,error:i.name,onValue:d=>c({name:d})}),e(qt,{role:l.role,tenant:l.tenant,errors:i,set:c}),e("div",{class:"submit",
children:e("button",{type:"submit",class:"primary","aria-disabled":o.busy,children:"Save"})})]}),e("footer",{children:[e("button",{type:"button",onClick:()=>{h(
"POST /v1/users/{user}/invite",{path:r}).then(n,_)},children:t.password?"Forgotten password: new link":"New invitation"}),e("button",{type:"button",class:"dange\
r",onClick:()=>{p()},children:[e(y,{name:"trash"})," Remove"]})]})]})}var Je={to:"/sources",label:"Sources"};function Qs(){let t=C(a=>h("GET /v1/tenants/{tenant}/sources",{path:{tenant:f.value},signal:a}),[f.value]),s=L("operator")&&
e("a",{class:"button primary",href:T("/sources/new"),children:[e(y,{name:"plus"})," New source"]});return e(g,{title:"Sources",about:"Where webhooks of provider\
s come in. What is genuine becomes an event.",actions:s,children:e(N,{of:t,children:({items:a})=>a.length===0?e(P,{icon:"inbox",title:"No sources yet",action:s,
children:"Choose a provider, enter the secret that it shows, and give it the URL of the source."}):e(v,{flush:!0,children:e(V,{label:"Sources",rows:a,id:n=>n.id,
link:n=>T("/sources/"+n.id),columns:[{head:"Name",kind:"main",cell:n=>e(b,{children:[n.name,e("small",{children:n.ingest_url})]})},{head:"State",cell:n=>e(D,{state:n.
disabled?"disabled":"active"})},{head:"Scheme",cell:n=>n.scheme},{head:"Event type",kind:"minor",cell:n=>e("code",{children:n.event_type})},{head:"Created",kind:"\
minor",cell:n=>e(R,{at:n.created_at})}]})})})})}async function co(t){let s=[];for(let a;;){let n=await h("GET /v1/tenants/{tenant}/schemes",{path:{tenant:f.value},
query:{limit:200,cursor:a},signal:t});if(s.push(...n.items),!n.next_cursor)return s;a=n.next_cursor}}function Xs(){let t=C(co,[f.value]),s=x.value.get("scheme");
return e(g,{title:"New source",about:s?void 0:"Who sends the webhooks?",back:s?{to:"/sources/new",label:"All providers"}:Je,children:e(N,{of:t,children:a=>{let n=a.
find(r=>r.name===s);return n?e(ho,{scheme:n}):e(uo,{schemes:a})}})})}var mo=["github","stripe","shopify","slack","gitlab","twilio","meta","paypal","discord","zo\
om","linear","hubspot","notion","clerk","calendly","standard-webhooks"];function uo({schemes:t}){let s=x.value.get("search")??"",a=x.value.get("category")??"",n=s.
trim().toLowerCase(),r=t.filter(c=>(!a||c.category===a)&&`${c.name} ${c.title}`.toLowerCase().includes(n)),o=[...new Set(t.flatMap(c=>c.category??[]))].sort(),l=[
{name:"search",label:"Search",kind:"text",placeholder:`${t.length} providers`},{name:"category",label:"Category",kind:"choice",options:o.map(c=>({value:c,label:c}))}],
i=n||a?[]:[...t.filter(c=>c.own),...mo.flatMap(c=>t.find(p=>p.name===c&&!p.own)??[])];return e(b,{children:[e(M,{filters:l}),i.length>0&&e(It,{title:"Many look \
for",schemes:i}),r.length>0?e(It,{title:i.length>0?"All":`${r.length} found`,schemes:r}):e(P,{icon:"search",title:"No provider fits the filters",action:e("butto\
n",{type:"button",onClick:()=>K(l),children:"Clear the filters"}),children:"A scheme of your own can be defined through the API, in the form of the catalogue."})]})}
var po=48;function It({title:t,schemes:s}){let[a,n]=E(!1),r=a?s:s.slice(0,po);return e("section",{class:"providers",children:[e("h2",{children:t}),e("ul",{children:r.
map(o=>e("li",{children:e("a",{href:T("/sources/new",{scheme:o.name}),children:[e("span",{class:"initial","aria-hidden":"true",children:o.title[0]}),e("span",{children:[
e("strong",{children:o.title}),e("small",{children:o.own?"your own":o.category})]})]})},o.name))}),r.length<s.length&&e("p",{class:"below",children:e("button",{
type:"button",onClick:()=>n(!0),children:["Show all ",s.length]})})]})}function Ft({definition:t}){let s=t.sources?.[0];return e(b,{children:[t.notes&&e(q,{children:t.
notes}),s&&e("p",{class:"hint",children:["The provider's own word on it: ",e("a",{href:s,target:"_blank",rel:"noreferrer",children:new URL(s).hostname})]})]})}function ho({
scheme:t}){let s=C(d=>h("GET /v1/tenants/{tenant}/schemes/{name}",{path:{tenant:f.value,name:t.name},signal:d}),[f.value,t.name]).data,a=t.params??[],[n,r]=E({}),
o=I({name:t.name,secret:"",event_type:"",tolerance:"",params:""},async d=>{let w=Object.fromEntries(Object.entries(n).filter(([,W])=>W)),u=await h("POST /v1/ten\
ants/{tenant}/sources",{path:{tenant:f.value},body:{name:d.name.trim(),scheme:t.name,secret:d.secret||void 0,event_type:d.event_type.trim()||void 0,tolerance:d.
tolerance.trim()||void 0,params:Object.keys(w).length>0?w:void 0}});S("The source was added"),$("/sources/"+u.id)},d=>d.name.trim()?{}:{name:"Name it, for examp\
le "+t.name+"."}),{values:l,errors:i,set:c}=o,p=s?.keys!==void 0;return e("form",{ref:o.ref,noValidate:!0,onSubmit:o.submit,children:[e(v,{title:t.title,children:e(
"div",{class:"stack",children:[s&&e(Ft,{definition:s}),e(k,{label:"Name",name:"name",value:l.name,error:i.name,onValue:d=>c({name:d}),hint:"Its own within the t\
enant, such as billing or github.website."}),e(k,{label:"Secret",name:"secret",type:"password",autocomplete:"new-password",value:l.secret,error:i.secret,onValue:d=>c(
{secret:d}),hint:p?"The provider publishes its keys: none is needed.":`What ${t.title} shows as the webhook's secret or public key. Leave it empty to have one m\
ade, where the provider lets you enter it.`}),a.map(d=>e(k,{label:d.replaceAll("_"," "),name:d,value:n[d]??"",error:i.params&&d===a[0]?i.params:void 0,onValue:w=>{
r({...n,[d]:w}),c({params:""})},hint:"What the provider knows about your account. It is kept encrypted."},d))]})}),e("details",{class:"card",open:i.event_type||
i.tolerance?!0:void 0,children:[e("summary",{children:"More settings: event type, tolerance"}),e("div",{class:"stack",children:[e(k,{label:"Event type",name:"ev\
ent-type",placeholder:l.name,value:l.event_type,error:i.event_type,onValue:d=>c({event_type:d}),hint:"What its events are called, or what their types begin with\
. Empty: as the source."}),e(k,{label:"Tolerance",name:"tolerance",placeholder:"as the scheme says",value:l.tolerance,error:i.tolerance,onValue:d=>c({tolerance:d}),
hint:"How old or early a signed time may be, such as 5m, or none."})]})]}),e(F,{form:o}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"prim\
ary","aria-disabled":o.busy,children:"Save"}),e("button",{type:"button",class:"quiet",onClick:()=>j({scheme:void 0}),children:"Another provider"})]})]})}function Ys({
id:t}){let s={tenant:f.value,source:t},a=C(n=>h("GET /v1/tenants/{tenant}/sources/{source}",{path:s,signal:n}),[f.value,t]);return a.data?e(fo,{source:a.data,changed:a.
set}):e(g,{title:"Source",back:Je,children:e(N,{of:a,children:()=>null})})}function fo({source:t,changed:s}){let a=L("operator"),n={tenant:f.value,source:t.id},
r=C(l=>h("GET /v1/tenants/{tenant}/schemes/{name}",{path:{tenant:f.value,name:t.scheme},signal:l}),[f.value,t.scheme]).data,o=async()=>{try{s(await h("PATCH /v1\
/tenants/{tenant}/sources/{source}",{path:n,body:{disabled:!t.disabled}}))}catch(l){_(l)}};return e(g,{title:"Source "+t.name,heading:t.name,back:Je,actions:a&&
e("button",{type:"button",onClick:()=>{o()},children:[e(y,{name:t.disabled?"play":"pause"})," ",t.disabled?"Enable":"Disable"]}),children:[t.disabled&&e(q,{kind:"\
warn",children:"It is disabled: what comes in is refused."}),e(v,{children:e("div",{class:"stack",children:[e("div",{class:"field",children:[e("span",{class:"la\
bel",children:"URL for the provider"}),e("div",{class:"secret",children:[e("code",{children:t.ingest_url}),e(Q,{text:t.ingest_url,label:"Copy the URL for the pr\
ovider"})]})]}),e(B,{of:[["State",e(D,{state:t.disabled?"disabled":"active"})],["Id",e(Z,{id:t.id})],["Scheme",e("code",{children:t.scheme})],["Event type",e("c\
ode",{children:t.event_type})],["Tolerance",t.tolerance],["Parameters",t.params.join(", ")],["Created",e(R,{at:t.created_at})]]}),r&&e(Ft,{definition:r})]})}),e(
ze,{tabs:[{name:"requests",label:"Requests",content:()=>e(bo,{source:t})},{name:"charts",label:"Charts",content:()=>e(lt,{source:t.id})},{name:"secret",label:"S\
ecrets",content:()=>e(dt,{source:t})},...a?[{name:"settings",label:"Settings",content:()=>e(vo,{source:t,changed:s},t.updated_at)}]:[]]})]})}function bo({source:t}){
let s=async()=>{let a={tenant:f.value},n={kind:"verify",filter:{source:t.id}};try{let{total:r}=await h("POST /v1/tenants/{tenant}/jobs",{path:a,body:{...n,dry_run:!0}});
if(r===0){S("No refused request is kept");return}if(!await A({title:"Verify again?",action:`Verify ${r}`,text:e("p",{children:[r," refused requests are verified\
 again under what the source is now. What is genuine becomes an event as if it had just come in."]})}))return;$("/jobs/"+(await h("POST /v1/tenants/{tenant}/job\
s",{path:a,body:n})).id)}catch(r){_(r)}};return e(We,{source:t.id,title:"Requests",empty:e(P,{icon:"inbox",title:"Nothing has come in yet",children:"Give the pr\
ovider the URL above, and have it send a test."}),actions:L("operator")&&e("button",{type:"button",onClick:()=>{s()},children:[e(y,{name:"refresh"})," Verify re\
fused ones again"]})})}function vo({source:t,changed:s}){let a={tenant:f.value,source:t.id},n=I({name:t.name,scheme:t.scheme,event_type:t.event_type===t.name?"":
t.event_type,tolerance:t.tolerance??""},async c=>{s(await h("PATCH /v1/tenants/{tenant}/sources/{source}",{path:a,body:{...c,name:c.name.trim(),event_type:c.event_type.
trim(),tolerance:c.tolerance.trim(),scheme:c.scheme===t.scheme?void 0:c.scheme}})),S("The settings were saved")}),{values:r,errors:o,set:l}=n,i=async()=>{if(await A(
{title:`Delete ${t.name}?`,action:"Delete",danger:!0,text:e("p",{children:"Its URL no longer answers, and its secrets are deleted. Its requests and events stay.\
 This cannot be undone."})}))try{await h("DELETE /v1/tenants/{tenant}/sources/{source}",{path:a}),S("The source was deleted"),$("/sources")}catch(p){_(p)}};return e(
b,{children:[e("form",{ref:n.ref,noValidate:!0,onSubmit:n.submit,children:[e(v,{children:e("div",{class:"stack",children:[e(k,{label:"Name",name:"name",value:r.
name,error:o.name,onValue:c=>l({name:c})}),e(ce,{value:r.scheme,error:o.scheme,onValue:c=>l({scheme:c}),hint:"Its secrets must fit the scheme."}),e(k,{label:"Ev\
ent type",name:"event-type",placeholder:r.name,value:r.event_type,error:o.event_type,onValue:c=>l({event_type:c}),hint:"What its events are called, or what thei\
r types begin with. Empty: as the source."}),e(k,{label:"Tolerance",name:"tolerance",placeholder:"as the scheme says",value:r.tolerance,error:o.tolerance,onValue:c=>l(
{tolerance:c}),hint:"How old or early a signed time may be, such as 5m, or none."})]})}),e(F,{form:n}),e("div",{class:"submit",children:e("button",{type:"submit",
class:"primary","aria-disabled":n.busy,children:"Save"})})]}),e("div",{class:"below",children:e(v,{title:"Delete",actions:e("button",{type:"button",class:"dange\
r",onClick:()=>{i()},children:[e(y,{name:"trash"})," Delete the source"]}),children:e("p",{class:"hint",children:"To stop for a while, disable it instead."})})})]})}var yo=500,go=0;function wo(t){let s=String(++go),a=new Date().toISOString();switch(t.kind){case"gap":return[{key:s,at:a,kind:"gap",to:"/deliveries",item:{type:"\
gap"}}];case"delivery":return[{key:s,at:a,kind:t.kind,to:"/deliveries/"+t.item.id,item:{type:t.kind,of:t.item}}];case"request":return[{key:s,at:a,kind:t.kind,to:"\
/requests/"+t.item.id,item:{type:t.kind,of:t.item}}];case"event":return[{key:s,at:a,kind:t.kind,to:"/events/"+t.item.id,item:{type:t.kind,of:t.item}}];default:return[]}}
function bi(){let[t,s]=E([]),a=pe(),n=te(),r=z.value==="portal";we(r?["deliveries","events"]:["deliveries","events","requests"],u=>s(W=>[...u.flatMap(wo).reverse(),
...W].slice(0,yo)));let o=[{name:"kind",label:"What",kind:"choice",options:["delivery","event",...r?[]:["request"]].map(u=>({value:u,label:u}))},{name:"result",
label:"Result",kind:"choice",options:[{value:"bad",label:"what went wrong"}]},{name:"search",label:"Search",kind:"text",placeholder:"type, endpoint, id"}],l=u=>{
switch(u.item.type){case"delivery":return he(a.get(u.item.of.endpoint??""),u.item.of.endpoint);case"request":return n.get(u.item.of.source)?.name??u.item.of.source;case"\
event":return u.item.of.type;default:return"More happened than is told"}},i=x.value.get("kind"),c=x.value.get("result")==="bad",p=(x.value.get("search")??"").toLowerCase(),
d=t.filter(u=>(!i||u.kind===i)&&(!c||ko(u))&&(!p||(l(u)+JSON.stringify(u.item)).toLowerCase().includes(p))),w=()=>{ee.value=!ee.value,le(ee.value?"Paused":"Live")};
return e(g,{title:"Live tail",about:"Attempts, events and requests, the moment they happen.",actions:e(b,{children:[e("button",{type:"button",disabled:t.length===
0,onClick:()=>s([]),children:"Clear"}),e("button",{type:"button",class:"primary","aria-pressed":ee.value,onClick:w,children:[e(y,{name:ee.value?"play":"pause"}),
" ",ee.value?"Go on":"Pause"]})]}),children:[e(M,{filters:o}),t.length===0&&e(P,{icon:"activity",title:ee.value?"Paused":"Waiting for something to happen",children:"\
Send a test to an endpoint, and watch it here."}),t.length>0&&d.length===0&&e(P,{icon:"search",title:"Nothing of it fits the filters",action:e("button",{type:"b\
utton",onClick:()=>K(o),children:"Clear the filters"})}),d.length>0&&e(v,{flush:!0,children:e(V,{label:"What happened",rows:d,id:u=>u.key,link:u=>T(u.to),columns:[
{head:"What",kind:"main",cell:u=>e(b,{children:[l(u),e("small",{children:u.item.type==="delivery"?u.item.of.type:u.item.type==="request"||u.item.type==="event"?
u.item.of.id:"Look at the lists"})]})},{head:"Kind",kind:"minor",cell:u=>u.kind},{head:"Result",cell:u=>e(To,{of:u})},{head:"Took",kind:"minor",cell:u=>u.item.type===
"delivery"&&u.item.of.last_attempt&&ie(u.item.of.last_attempt.duration_ms)},{head:"Heard",cell:u=>e(R,{at:u.at})}]})})]})}var ko=t=>t.item.type==="delivery"&&(t.
item.of.last_attempt?.cause!==void 0||t.item.of.state==="quarantined")||t.item.type==="request"&&t.item.of.verdict==="refused";function To({of:t}){switch(t.item.
type){case"delivery":return e("span",{class:"row",children:[e(nt,{of:t.item.of}),t.item.of.state!=="leased"&&t.item.of.last_attempt&&e(Xe,{code:t.item.of.last_attempt.
status})]});case"request":return e(b,{children:[e(D,{state:t.item.of.verdict}),t.item.of.reason&&e("small",{children:t.item.of.reason})]});case"event":return e(
D,{state:"accepted",children:"accepted"});default:return null}}export{Gt as Audit,Qo as AutomationNew,zo as Automations,gn as Debug,$n as EndpointNew,na as EventTypeDetails,ra as EventTypeEdit,aa as EventTypeNew,oa as EventTypes,
Ra as JobDetails,_a as JobNew,Pa as Jobs,So as Received,Za as RequestDetails,We as RequestLog,Ya as Requests,Ys as SourceDetails,Xs as SourceNew,Qs as Sources,bi as Tail,
Mt as TenantDetails,Bt as Tenants,Co as TestReceiver,oo as Tokens,so as Users,ht as useTestReceiver};
