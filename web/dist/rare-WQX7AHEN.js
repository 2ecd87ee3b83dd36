import{a as gt,b as wt,c as Ae}from"./chunk-KZVEZF5S.js";import{$ as Ve,A as O,Aa as v,Ab as ht,B as J,Ba as $,Bb as ft,Ca as Ze,Cb as bt,Da as Y,Db as vt,
E as Me,Ea as G,Eb as Se,Fb as Ee,G as j,Gb as yt,H as L,Ha as Oe,Hb as No,Ib as qo,Ja as ee,Jb as ue,Ka as Te,La as ce,Na as fe,Oa as et,P as e,Pa as te,Qa as tt,
R as oe,Ra as Ce,Sa as D,T as ie,Ta as ot,U as Le,Ua as z,V as M,Va as nt,W as ye,Wa as Q,X as ge,Xa as A,Y as we,Z as Ke,Za as de,_a as E,a as b,aa as y,bb as at,
c as x,cb as rt,d as se,e as he,fa as S,fb as st,ga as R,gb as De,ha as le,hb as it,ib as lt,ja as ne,jb as $e,ka as ze,kb as ct,la as K,ma as ke,mb as dt,n as Fe,
na as N,nb as me,oa as Qe,pa as Xe,pb as mt,qa as _,r as be,ra as q,s as h,sa as I,t as C,ta as F,u as Z,ua as B,ub as ut,va as w,w as P,wa as X,x as ve,xa as V,
xb as pt,y as f,ya as Ye,z as k,za as g}from"./chunk-Z2CLBDWZ.js";var xe={secret:"",publicKey:""};function Pe({scheme:t,value:r,onValue:o,error:s,label:a="Secret token"}){let[n,l]=x(!1),i=he(o);i.current=o;let d=async c=>{let T=await h(
"POST /v1/tenants/{tenant}/schemes/{name}/secret",{path:{tenant:f.peek(),name:t},signal:c});i.current({secret:T.secret??"",publicKey:T.public_key??""})};se(()=>{
let c=new AbortController;return d(c.signal).catch(()=>{}),()=>c.abort()},[t]);let p=async()=>{try{await d(),le("A new secret was made")}catch(c){R(c)}};return e(
b,{children:[e(B,{label:a,error:s,hint:"The receiver needs it to verify that an event is genuine. It is kept encrypted, and you can look at it later.",children:c=>e(
"div",{class:"beside",children:[e("input",{...c,type:n?"text":"password",class:"mono",name:"secret",autocomplete:"off",spellcheck:!1,value:r.secret,placeholder:"\
made when it is saved",onInput:T=>o({secret:T.currentTarget.value,publicKey:""})}),e("button",{type:"button",class:"quiet icon-only","aria-pressed":n,"aria-labe\
l":n?"Hide the secret":"Show the secret",title:n?"Hide":"Show",onClick:()=>l(!n),children:e(y,{name:n?"hidden":"eye"})}),e("button",{type:"button",class:"quiet \
icon-only","aria-label":"Make a new secret",title:"Make a new one",onClick:()=>{p()},children:e(y,{name:"refresh"})}),e(ne,{text:r.secret,label:"Copy the secret"})]})}),
r.publicKey&&e("div",{class:"field",children:[e("span",{class:"label",children:"Public key"}),e("div",{class:"secret",children:[e("code",{children:r.publicKey}),
e(ne,{text:r.publicKey,label:"Copy the public key"})]}),e("p",{class:"hint",children:"The receiver verifies with this one. The secret stays here."})]})]})}var kt="When something happens, send a webhook.";function nn(){let t=Z((a,n)=>h("GET /v1/tenants/{tenant}/endpoints",{path:{tenant:f.value},query:{cursor:a},signal:n}),
[f.value]),r=ce(t,"endpoint",a=>!a.deleted_at),o=async a=>{try{let n=await h("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:f.value,endpoint:a.
id},body:{disabled:!a.disabled}});t.change(l=>l.map(i=>i.id===n.id?n:i)),S(n.disabled?"The automation is off":"The automation is on")}catch(n){R(n)}},s=L("opera\
tor")&&e("a",{class:"button primary",href:k("/automations/new"),children:[e(y,{name:"plus"})," New automation"]});return e(g,{title:"Automations",about:kt,actions:s,
children:e(de,{label:"Automations",list:t,fresh:r,filters:[],link:a=>k("/endpoints/"+a.id),columns:[{head:"When",kind:"main",cell:a=>e(b,{children:[a.event_types.
includes("*")?"anything happens":a.event_types.join(", "),e("small",{children:a.kind==="poll"?"keep it for its consumer":`Webhook to ${a.url}`})]})},{head:"Stat\
e",cell:a=>e(D,{state:pt(a)})},...L("operator")?[{head:"On or off",cell:a=>e("button",{type:"button",onClick:()=>{o(a)},children:a.disabled?"Turn on":"Turn off"})}]:
[]],empty:e(_,{icon:"bolt",title:"No automations yet",action:s,children:"Choose what triggers one, and where the webhook goes."})})})}function an(){let t=Se(),r=C(
i=>h("GET /v1/tenants/{tenant}/event-types",{path:{tenant:f.value},signal:i}),[f.value]).data?.items??[],o=I({event_types:"",url:"",secret:xe},async()=>{let i=await h(
"POST /v1/tenants/{tenant}/endpoints",{path:{tenant:f.value},body:l()});S("The automation is on"),O("/endpoints/"+i.id)},({url:i,event_types:d})=>({...d?{}:{event_types:"\
Choose what triggers it."},...ue(i)})),{values:s,errors:a,set:n}=o,l=()=>({url:s.url.trim(),event_types:[s.event_types||"*"],secret:s.secret.secret||void 0});return e(
g,{title:"New automation",about:kt,back:{to:"/automations",label:"Automations"},children:[e("form",{ref:o.ref,noValidate:!0,onSubmit:o.submit,children:[e(v,{title:"\
When",children:e(V,{label:"Trigger type",value:s.event_types,error:a.event_types,onValue:i=>n({event_types:i}),options:[{value:"",label:"Choose…"},{value:"*",
label:"Anything happens"},...r.map(i=>({value:i.name,label:i.description?`${i.name} – ${i.description}`:i.name}))],hint:r.length===0&&e(b,{children:["There ar\
e no event types yet. ",e("a",{href:k("/event-types/new"),children:"Add one"}),", or choose anything."]})})}),e(v,{title:"Then",children:e("div",{class:"stack",
children:[e(V,{label:"Action",value:"webhook",onValue:()=>{},options:[{value:"webhook",label:"Webhook"}]}),e(w,{label:"Destination URL",type:"url",name:"url",placeholder:"\
https://example.com/webhooks",value:s.url,error:a.url,onValue:i=>n({url:i})}),e(Pe,{scheme:"standard-webhooks",value:s.secret,error:a.secret,onValue:i=>n({secret:i})})]})}),
e(F,{form:o}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":o.busy,children:"Save"}),e("button",{type:"button","ar\
ia-disabled":t.busy,disabled:ue(s.url).url!==void 0,onClick:()=>{t.test({draft:l()})},children:[e(y,{name:"bolt"})," Send a test before saving"]}),e("a",{class:"\
button quiet",href:k("/automations"),children:"Cancel"})]})]}),e("div",{class:"below",children:e(Ee,{of:t})})]})}var _e=t=>t.charAt(0).toUpperCase()+t.slice(1);function Re({of:t}){let r=t.cause;return e("div",{role:"region","aria-label":"What the debugger found",children:[
t.verified&&e(q,{kind:"good",children:[e("strong",{children:"It is genuine."}),e("p",{children:["Signed under ",t.scheme,t.secret&&`, with ${t.secret}`,"."]})]}),
r&&e(q,{kind:r.proven?"bad":"warn",children:[e("strong",{children:_e(r.title)})," ",e("small",{children:r.proven?"proven":"what it looks like"}),e("p",{children:[
_e(r.evidence),"."]}),e("p",{children:[e("b",{children:"What to do:"})," ",r.fix,"."]})]}),!t.verified&&!r&&e(q,{kind:"bad",children:[e("strong",{children:"No c\
ause was found"}),e("p",{children:["The signature is wrong, and none of the ",M(t.tried)," changes to secret, body and form that were tried makes it right",t.incomplete?
"; there were more than could be tried":"",". Most likely the secret is another one, or the body was changed."]})]}),r?.snippets&&r.snippets.length>0&&e(v,{title:"\
How to do it",children:e("div",{class:"stack",children:r.snippets.map(o=>e("section",{children:[e("h3",{children:o.framework}),e(ke,{label:o.framework+" code",text:o.
code})]},o.framework))})}),e(v,{title:"Step by step",children:[e("ol",{class:"steps",children:t.steps?.map((o,s)=>e(At,{of:o},s))}),e("p",{class:"hint",children:[
t.scheme?e(b,{children:["Looked at as ",e("code",{children:t.scheme}),"; "]}):null,M(t.tried)," signatures computed."]})]})]})}var Tt={ok:["check","good","right"],
warn:["alert","warn","unusual"],fail:["cross","bad","wrong"],skipped:["minus","mute","nothing to look at"]};function At({of:t}){let[r,o,s]=Tt[t.status]??Tt.skipped;
return e("li",{class:o,children:[e(y,{name:r}),e("div",{children:[e("strong",{children:_e(t.name)})," ",e("span",{class:"sr",children:s}),t.seen&&e("pre",{tabIndex:0,
"aria-label":`${t.name}: what was seen`,children:e("code",{children:t.seen})}),t.expected&&t.status!=="ok"&&e("p",{children:e("small",{children:["Expected: ",e(
"code",{children:t.expected})]})}),t.why&&e("p",{class:"hint",children:[_e(t.why),"."]}),t.fix&&e("p",{children:[e("b",{children:"Fix:"})," ",t.fix,"."]})]})]})}var Wt=`POST /webhooks HTTP/1.1
Host: example.com
Content-Type: application/json
X-Hub-Signature-256: sha256=…

{"hello":"world"}`;function _n(){let[t,r]=x(),[o]=x(()=>Ve.peek()),s=I({request:o?.request??"",headers:"",body:"",file:void 0,secrets:[""],scheme:o?.scheme??P.value.
get("scheme")??"",at:"",tolerance:""},async d=>{let c=P.value.get("parts")==="1"?JSON.stringify({method:"POST",headers:Ut(d.headers),body_base64:Ke(d.file?new Uint8Array(
await d.file.arrayBuffer()):new TextEncoder().encode(d.body))}):d.request,T=/^\s*req_\w+\s*$/.test(c),m=await h("POST /v1/tenants/{tenant}/debug/signature",{path:{
tenant:f.value},body:{...T?{request_id:c.trim()}:{request:c},scheme:d.scheme||void 0,secrets:d.secrets.some(Boolean)?d.secrets.filter(Boolean):void 0,at:d.at||void 0,
tolerance:d.tolerance.trim()||void 0}});Ve.value=void 0,r(m),le(m.verified?"It is genuine":m.cause?.title??"No cause was found")},d=>o&&!d.secrets.some(Boolean)?
{secrets:"Enter the secret that the receiver verifies with."}:P.value.get("parts")==="1"?d.headers.trim()?{}:{headers:"Paste the headers, the one with the signa\
ture among them."}:d.request.trim()?{}:{request:"Paste a request, or the id of one."}),{values:a,errors:n,set:l}=s,i=P.value.get("parts")==="1";return e(g,{title:"\
Signature debugger",about:"Paste a request whose signature is refused. It says which one thing is wrong, and proves it.",children:e("div",{class:"split even",children:[
e("form",{ref:s.ref,noValidate:!0,onSubmit:s.submit,autocomplete:"off",children:e(v,{children:e("div",{class:"stack",children:[e("div",{class:"row",role:"group",
"aria-label":"What there is of the request",children:[e("button",{type:"button",class:i?"quiet":"","aria-pressed":!i,onClick:()=>J({parts:void 0},!0),children:"\
All of it"}),e("button",{type:"button",class:i?"":"quiet","aria-pressed":i,onClick:()=>J({parts:"1"},!0),children:"Headers and body"})]}),i?e(b,{children:[e(X,{
label:"Headers",rows:5,value:a.headers,error:n.headers,onValue:d=>l({headers:d}),placeholder:"X-Hub-Signature-256: sha256=…"}),e(X,{label:"Body",rows:6,value:a.
body,onValue:d=>l({body:d,file:void 0}),hint:"Exactly as it came: a space more, and the signature is another one."}),e(B,{label:"Or a file with the body",hint:"\
Nothing of it is changed or kept.",children:d=>e("input",{...d,type:"file",onChange:p=>l({file:p.currentTarget.files?.[0]})})})]}):e(X,{label:"Request",rows:12,
value:a.request,error:n.request??n.request_id,onValue:d=>l({request:d}),placeholder:Wt,hint:`As it came over the wire, a curl command, a HAR entry, or JSON.${j.
value==="portal"?"":" Or the id of a request to a source: req_…"}`}),a.secrets.map((d,p)=>e(w,{label:p===0?"Secret":`Secret ${p+1}`,type:"password",autocomplete:"\
off",value:d,error:n.secrets,onValue:c=>l({secrets:a.secrets.map((T,m)=>m===p?c:T)}),hint:p===0?"What the receiver verifies with. It is used for this alone, and\
 neither kept nor logged.":void 0},p)),a.secrets.length<8&&a.secrets.at(-1)&&e("button",{type:"button",class:"quiet",onClick:()=>l({secrets:[...a.secrets,""]}),
children:[e(y,{name:"plus"})," Another secret"]}),e(me,{value:a.scheme||"find it out",error:n.scheme,onValue:d=>l({scheme:d})}),a.scheme&&e("button",{type:"butt\
on",class:"quiet",onClick:()=>l({scheme:""}),children:"Find the scheme out instead"}),e("details",{children:[e("summary",{children:"Time"}),e("div",{class:"stac\
k below",children:[e(B,{label:"Verified at",error:n.at,hint:"Empty: now, or when the kept request came in.",children:d=>e("input",{...d,type:"datetime-local",value:ge(
a.at),onInput:p=>l({at:we(p.currentTarget.value)??""})})}),e(w,{label:"Tolerance",value:a.tolerance,error:n.tolerance,placeholder:"as the scheme says",onValue:d=>l(
{tolerance:d}),hint:"How old or early a signed time may be, such as 5m, or none."})]})]}),e(F,{form:s}),e("div",{class:"submit",children:e("button",{type:"submi\
t",class:"primary","aria-disabled":s.busy,children:[e(y,{name:"bug"})," ",s.busy?"Looking…":"Explain"]})})]})})}),e("div",{"aria-live":"polite",children:t?e(Re,
{of:t}):e(q,{children:[e("strong",{children:o?"This is what was sent":"What it looks for"}),o&&e("p",{children:"Enter the secret that the receiver verifies with\
, and it says how that differs from what this was signed with."}),e("p",{children:"Spaces around the secret, a prefix too many, the secret of another endpoint, \
hex for base64, a body that was parsed and written again, line ends, an old timestamp, another algorithm, and some thousand combinations of these."})]})})]})})}
var Ut=t=>t.split(/\r?\n/).filter(r=>r.includes(":")).map(r=>({name:r.slice(0,r.indexOf(":")).trim(),value:r.slice(r.indexOf(":")+1).trim()}));function Hn(){let t=Se(),[r,o]=x(""),s=yt().data,a=I({url:"",description:"",event_types:[],scheme:"standard-webhooks",secret:xe,settings:ft({})},async()=>{let c=await h(
"POST /v1/tenants/{tenant}/endpoints",{path:{tenant:f.value},body:d()});S("The endpoint was added"),O("/endpoints/"+c.id)},({url:c,event_types:T})=>({...ue(c),...T.
length>0?{}:{event_types:"Choose at least one event."}})),{values:n,errors:l,set:i}=a,d=()=>({url:n.url.trim(),description:n.description,event_types:n.event_types,
scheme:n.scheme,secret:n.secret.secret||void 0,settings:bt(n.settings)});se(()=>{s&&P.peek().get("receiver")==="test"&&!n.url&&i({url:s.url})},[s?.url]);let p=()=>{
let c=ue(n.url).url??"";o(c),c||t.test({draft:{...d(),event_types:n.event_types.length>0?n.event_types:["*"]}})};return e(g,{title:"Event subscription",about:"S\
ay which events are sent where.",back:{to:"/endpoints",label:"Endpoints"},children:[e("form",{ref:a.ref,noValidate:!0,onSubmit:a.submit,children:[e(v,{children:e(
"div",{class:"stack",children:[e(w,{label:"Callback URL",type:"url",name:"url",placeholder:"https://example.com/webhooks",value:n.url,error:l.url??r,onValue:c=>{
i({url:c}),o("")},hint:"Events are sent here with POST. It has to be reachable from this server."}),s&&n.url!==s.url&&e("p",{class:"row",children:[e("button",{type:"\
button",onClick:()=>{i({url:s.url}),o(""),a.ref.current.querySelector("[name=url]").focus()},children:[e(y,{name:"inbox"})," Use the built-in test receiver"]}),
" ",e("span",{class:"hint",children:"if there is no receiver yet."})]}),s&&n.url===s.url&&e(q,{children:"This is the receiver inside this server. It verifies wh\
at is sent to it, and shows it."}),e(w,{label:"Description",name:"description",value:n.description,error:l.description,onValue:c=>i({description:c}),hint:"For p\
eople: what it is for. It may be empty."})]})}),e(v,{children:e(dt,{value:n.event_types,error:l.event_types,onValue:c=>i({event_types:c})})}),e(v,{children:e("d\
iv",{class:"stack",children:[e(me,{value:n.scheme,error:l.scheme,onValue:c=>i({scheme:c}),hint:"How deliveries are signed. Standard Webhooks is right unless the\
 receiver expects another one."}),e(Pe,{scheme:n.scheme,value:n.secret,error:l.secret,onValue:c=>i({secret:c})})]})}),e("details",{class:"card",open:l.settings!==
void 0||void 0,children:[e("summary",{children:"More settings: headers, rate, order, retries, filter"}),e(vt,{value:n.settings,error:l.settings,onValue:c=>i({settings:c})})]}),
e(F,{form:a}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":a.busy,children:"Save"}),e("button",{type:"button","ar\
ia-disabled":t.busy,onClick:p,children:[e(y,{name:"bolt"})," Send a test before saving"]}),e("a",{class:"button quiet",href:k("/endpoints"),children:"Cancel"})]})]}),
e("div",{class:"below",children:e(Ee,{of:t})})]})}var Ct=[{name:"search",label:"Search",kind:"text",placeholder:"name or description"}],Et={to:"/event-types",label:"Event types"},We=()=>L("operator")&&j.value!==
"portal";function ma(){let t=C(s=>h("GET /v1/tenants/{tenant}/event-types",{path:{tenant:f.value},signal:s}),[f.value]),r=(P.value.get("search")??"").toLowerCase(),
o=We()&&e("a",{class:"button primary",href:k("/event-types/new"),children:[e(y,{name:"plus"})," New event type"]});return e(g,{title:j.value==="portal"?"Event c\
atalog":"Event types",about:"What can happen, and what its payload looks like.",actions:o,children:e(N,{of:t,children:({items:s})=>{if(s.length===0)return e(_,{
icon:"tag",title:"No event types yet",action:o,children:We()?"Name what can happen, such as user.created, so that others can subscribe to it.":"What can happen \
is listed here, once there is something."});let a=s.filter(n=>`${n.name} ${n.description}`.toLowerCase().includes(r));return e(b,{children:[e(z,{filters:Ct}),a.
length===0?e(_,{icon:"search",title:"No event type fits the search",action:e("button",{type:"button",onClick:()=>Q(Ct),children:"Clear the search"})}):e(v,{flush:!0,
children:e(A,{label:"Event types",rows:a,id:n=>n.name,link:n=>k("/event-types/"+n.name),columns:[{head:"Name",kind:"main",cell:n=>e(b,{children:[e("code",{children:n.
name}),n.description&&e("small",{children:n.description})]})},{head:"Schema",cell:n=>n.schema===void 0?e("span",{class:"hint",children:"none"}):"JSON Schema"},{
head:"Example",kind:"minor",cell:n=>n.example===void 0?e("span",{class:"hint",children:"none"}):"yes"},{head:"Created",kind:"minor",cell:n=>e(E,{at:n.created_at})}]})})]})}})})}
var xt=t=>`${Fe}v1/tenants/${f.value}/event-types/${encodeURIComponent(t)}`;async function Pt(t,r){let o=await(await be("GET",xt(t),{signal:r})).text(),{schema:s="",
example:a=""}=st(o);return{...JSON.parse(o),schema:De(s),example:De(a)}}function ua({name:t}){let r={tenant:f.value,name:t},o=C(d=>Pt(t,d),[f.value,t]),s=C(d=>h(
"GET /v1/tenants/{tenant}/endpoints",{path:r,query:{event_type:t,limit:200},signal:d}),[f.value,t]).data,a=s?.items,n=a&&(s.next_cursor?"more than ":"")+a.length,
l=async d=>{if(await G({title:"Publish the example?",action:"Publish",text:e("p",{children:["It becomes an event like any other: every endpoint that subscribes \
to ",e("code",{children:t})," gets it",n&&`, ${n} at the moment`,"."]})}))try{let c=await be("POST",`${Fe}v1/tenants/${f.value}/events?type=${encodeURIComponent(
t)}`,{body:new Blob([d.example||"{}"],{type:"application/json"})});S("The event was accepted"),O("/events/"+(await c.json()).id)}catch(c){R(c)}},i=async()=>{if(await G(
{title:`Delete ${t}?`,action:"Delete",danger:!0,text:e("p",{children:"Endpoints that subscribe to it keep doing so; it is only no longer listed."})}))try{await h(
"DELETE /v1/tenants/{tenant}/event-types/{name}",{path:r}),S("The event type was deleted"),O("/event-types")}catch(d){R(d)}};return e(g,{title:t,heading:e("code",
{children:t}),about:o.data?.description,back:Et,actions:o.data&&We()&&e(b,{children:[e("button",{type:"button",onClick:()=>{i()},children:[e(y,{name:"trash"}),"\
 Delete"]}),e("a",{class:"button",href:k(`/event-types/${t}/edit`),children:"Edit"}),e("button",{type:"button",class:"primary",onClick:()=>{l(o.data)},children:[
e(y,{name:"send"})," Publish the example"]})]}),children:e(N,{of:o,children:d=>e(b,{children:[e(v,{children:e($,{of:[["Created",e(E,{at:d.created_at})],["Endpoi\
nts that get it",n]]})}),a&&a.length>0&&e(v,{flush:!0,title:"Who gets it",children:e(A,{label:"Endpoints that get it",rows:a,id:p=>p.id,link:p=>k("/endpoints/"+
p.id),columns:[{head:"URL",kind:"main",cell:p=>p.url??"polled by its consumer"},{head:"Subscribed",cell:p=>p.event_types.includes("*")?"to all events":"by name"}]})}),
e(v,{title:"Example",children:d.example===""?e("p",{class:"hint",children:"There is none."}):e($e,{label:"Example",text:d.example})}),e(v,{title:"Schema",children:d.
schema===""?e("p",{class:"hint",children:"There is none."}):e($e,{label:"Schema",text:d.schema})})]})})})}function pa(){return e(g,{title:"New event type",back:Et,
children:e(_t,{type:{name:"",description:"",created_at:"",schema:"",example:""}})})}function ha({name:t}){let r=C(o=>Pt(t,o),[f.value,t]);return e(g,{title:"Edi\
t "+t,back:{to:"/event-types/"+t,label:t},children:e(N,{of:r,children:o=>e(_t,{type:o})})})}function _t({type:t}){let r=!t.name,o=I({name:t.name,description:t.description,
schema:t.schema,example:t.example},async l=>{let i=[`"description":${JSON.stringify(l.description)}`];l.schema.trim()&&i.push(`"schema":${l.schema}`),l.example.
trim()&&i.push(`"example":${l.example}`),await be("PUT",xt(l.name.trim()),{body:`{${i.join()}}`,header:{"Content-Type":"application/json"}}),S(r?"The event type\
 was added":"The event type was saved"),O("/event-types/"+l.name.trim())},l=>({...l.name.trim()?{}:{name:"Name it, for example user.created."},...St(l.schema)?{}:
{schema:"This is no JSON."},...St(l.example)?{}:{example:"This is no JSON."}})),{values:s,errors:a,set:n}=o;return e("form",{ref:o.ref,noValidate:!0,onSubmit:o.
submit,children:[e(v,{children:e("div",{class:"stack",children:[r&&e(w,{label:"Name",name:"name",placeholder:"user.created",value:s.name,error:a.name,onValue:l=>n(
{name:l}),hint:"Words with dots between them, from the general to the particular."}),e(w,{label:"Description",name:"description",value:s.description,error:a.description,
onValue:l=>n({description:l}),hint:"When it happens, for those who subscribe to it."}),e(X,{label:"Example",name:"example",rows:8,value:s.example,error:a.example,
onValue:l=>n({example:l}),hint:"A payload, in JSON. It is what a test sends."}),e(X,{label:"Schema",name:"schema",rows:8,value:s.schema,error:a.schema,onValue:l=>n(
{schema:l}),hint:"The JSON Schema of the payload. It may be empty."})]})}),e(F,{form:o}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"prim\
ary","aria-disabled":o.busy,children:"Save"}),e("a",{class:"button quiet",href:k(r?"/event-types":"/event-types/"+t.name),children:"Cancel"})]})]})}function St(t){
try{return t.trim()&&JSON.parse(t),!0}catch{return!1}}var ae={replay:{label:"Replay deliveries",about:"Makes deliveries that have ended again, each with all its attempts.",does:t=>`Replay ${t} deliveries`},replay_missing:{
label:"Deliver what is missing",about:"Delivers the events that an endpoint subscribes to now and has not got: because it was new, disabled, or failed.",does:t=>`\
Deliver ${t} events`},cancel:{label:"Cancel deliveries",about:"Cancels deliveries that still wait. They can be replayed later.",does:t=>`Cancel ${t} deliveries`},
verify:{label:"Verify requests again",about:"Verifies requests that were refused under what their source is now. What is genuine becomes an event.",does:t=>`Ver\
ify ${t} requests`}};function $a(){let t=Z((s,a)=>h("GET /v1/tenants/{tenant}/jobs",{path:{tenant:f.value},query:{cursor:s},signal:a}),[f.value]),r=ce(t,"job",()=>!0),
o=L("operator")&&e("a",{class:"button primary",href:k("/jobs/new"),children:[e(y,{name:"plus"})," New job"]});return e(g,{title:"Jobs",about:"What is done to ma\
ny deliveries or requests at once: replayed, cancelled, verified again.",actions:o,children:e(de,{label:"Jobs",list:t,fresh:r,filters:[],link:s=>k("/jobs/"+s.id),
columns:[{head:"Job",kind:"main",cell:s=>e(b,{children:[ae[s.kind].label,e("small",{children:s.id})]})},{head:"State",cell:s=>e(D,{state:s.state})},{head:"Progr\
ess",cell:s=>e(Nt,{of:s})},{head:"Created",kind:"minor",cell:s=>e(E,{at:s.created_at})}],empty:e(_,{icon:"refresh",title:"No jobs yet",action:o,children:"A job \
replays what failed, delivers what an endpoint missed, or verifies again what was refused. It counts first."})})})}function Nt({of:t}){let r=t.done+t.skipped,o=Math.
max(t.total,r),s=t.more&&t.state!=="done";return e("span",{class:"progress",children:[e("progress",{value:s?void 0:r,max:Math.max(o,1),"aria-label":"Progress"}),
e("small",{children:[M(r)," of ",ye(o,s)]})]})}var Ue={to:"/jobs",label:"Jobs"};function Aa({id:t}){let r=C(n=>h("GET /v1/tenants/{tenant}/jobs/{job}",{path:{tenant:f.
value,job:t},signal:n}),[f.value,t]);Te(["jobs"],n=>{let l=n.findLast(i=>i.kind==="gap"||i.kind==="job"&&i.item.id===t);l?.kind==="gap"?r.reload():l&&r.set(l.item)});
let o=r.data;if(!o)return e(g,{title:"Job",back:Ue,children:e(N,{of:r,children:()=>null})});let s=async()=>{if(await G({title:"Stop the job?",action:"Stop it",danger:!0,
text:e("p",{children:"What it has done so far stays done."})}))try{r.set(await h("POST /v1/tenants/{tenant}/jobs/{job}/cancel",{path:{tenant:f.value,job:t}})),S(
"The job was stopped")}catch(n){R(n)}},a=o.total-o.done-o.skipped;return e(g,{title:ae[o.kind].label,back:Ue,actions:o.state==="running"&&L("operator")&&e("butt\
on",{type:"button",onClick:()=>{s()},children:[e(y,{name:"cross"})," Stop"]}),children:[o.reason&&e(q,{kind:"bad",children:["It failed: ",o.reason,"."]}),e(v,{children:e(
"div",{class:"stack",children:[e(Nt,{of:o}),e($,{of:[["State",e(D,{state:o.state})],["Done",M(o.done)],["Left as they were",M(o.skipped)],["Rate",`${M(o.rate)} \
a second at most`],["Left",o.state==="running"&&a>0?(o.more?"at least ":"about ")+ie(a/o.rate*1e3):void 0],["Took",o.finished_at&&ie(new Date(o.finished_at).getTime()-
new Date(o.created_at).getTime())],["Created",e(E,{at:o.created_at})],["Id",e(K,{id:t})]]})]})}),e(v,{title:"What it is about",children:e(Gt,{of:o})}),o.kind!==
"verify"&&e("p",{children:e("a",{href:k("/deliveries",{endpoint:o.to??o.filter.endpoint,type:o.filter.type,since:o.filter.since,until:o.filter.until}),children:[
"The deliveries that it is about ",e(y,{name:"arrow"})]})})]})}function Gt({of:t}){let r=fe([t.filter.endpoint,t.to]),o=te(),s=Oe(),a=t.filter,n=l=>e("a",{href:k(
"/endpoints/"+l),children:Ce(r.get(l),l)});return e($,{of:[["Event",a.event&&e("a",{href:k("/events/"+a.event),children:e("code",{children:a.event})})],["Endpoi\
nt",a.endpoint&&n(a.endpoint)],["To",t.to&&n(t.to)],["Source",a.source&&e("a",{href:k("/sources/"+a.source),children:o.get(a.source)?.name??a.source})],["Event \
type",a.type&&e("code",{children:a.type})],["States",a.states?.join(", ")],["Cause",a.causes?.map(l=>s?.get(l)?.title??l).join(", ")],["Answer",a.statuses?.join(
", ")],[t.kind==="verify"?"Refused for":"Reason",a.reason],["Since",a.since&&oe(a.since)],["Until",a.until&&oe(a.until)]]})}var Rt=["failed","cancelled","skippe\
d","quarantined","delivered"];function Wa(){let t=P.value,r=t.get("kind")??"replay",o=et(fe([t.get("endpoint")??void 0])),s=[...te().values()],a=tt(),n=Oe(),[l,
i]=x(),d=Rt.filter(u=>u===t.get("state")),p=I({endpoint:t.get("endpoint")??"",to:"",source:t.get("source")??"",type:t.get("type")??"",reason:t.get("reason")??"",
cause:t.get("cause")??"",status:t.get("status")??"",states:d.length>0?d:["failed"],since:t.get("since")??"",until:t.get("until")??"",rate:"100"},async u=>{let U=r===
"replay",re={kind:r,rate:Number(u.rate)||void 0,to:U&&u.to||void 0,filter:{reason:(r==="verify"||U)&&u.reason.trim()||void 0,...r==="verify"?{source:u.source||void 0}:
{endpoint:u.endpoint||void 0,type:u.type.trim()||void 0},...r==="replay"||r==="cancel"?{causes:u.cause?[u.cause]:void 0,statuses:u.status.trim()?[u.status.trim().
toLowerCase()]:void 0}:{},states:U?u.states:void 0,since:u.since||void 0,until:(l?.filter.until??u.until)||void 0}},He={tenant:f.value};if(!l||l.total===0){i(await h(
"POST /v1/tenants/{tenant}/jobs",{path:He,body:{...re,dry_run:!0}}));return}let $t=await h("POST /v1/tenants/{tenant}/jobs",{path:He,body:re});S("The job has be\
gun"),O("/jobs/"+$t.id)},u=>({...r==="replay_missing"&&!u.endpoint?{endpoint:"Choose the endpoint that misses events."}:{},...r==="replay_missing"&&!u.since?{since:"\
Say since when."}:{},...r==="replay"&&u.states.length===0?{states:"Choose at least one."}:{},...(r==="replay"||r==="cancel")&&u.status.trim()&&!at(u.status)?{status:"\
This is no status: 503, for example, or 4xx for a class."}:{},...r==="replay"&&u.to&&!u.endpoint?{endpoint:"Choose whose deliveries go to the other endpoint."}:
{}})),{values:c,errors:T}=p,m=u=>{i(void 0),p.set(u)},W=u=>T[u]??(u==="endpoint"||u==="since"?void 0:T["filter."+u]);return e(g,{title:"New job",about:ae[r].about,
back:Ue,children:e("form",{ref:p.ref,class:"narrow",noValidate:!0,onSubmit:p.submit,children:[e(v,{children:e("div",{class:"stack",children:[e(V,{label:"What to\
 do",value:r,onValue:u=>{i(void 0),J({kind:u})},options:Object.keys(ae).filter(u=>u!=="verify"||j.value!=="portal").map(u=>({value:u,label:ae[u].label}))}),r===
"verify"?e(b,{children:[e(V,{label:"Source",value:c.source,error:W("source"),onValue:u=>m({source:u}),options:[{value:"",label:"any"},...s.map(u=>({value:u.id,label:u.
name}))]}),e(w,{label:"Refused for",value:c.reason,error:W("reason"),placeholder:"any reason, or one such as mismatch",onValue:u=>m({reason:u})})]}):e(b,{children:[
e(V,{label:"Endpoint",value:c.endpoint,error:W("endpoint"),onValue:u=>m({endpoint:u}),options:[{value:"",label:r==="replay_missing"?"Choose one":"any"},...o]}),
r==="replay"&&e(V,{label:"To",value:c.to,error:W("to"),onValue:u=>m({to:u}),options:[{value:"",label:"the same endpoint"},...o.filter(u=>u.value!==c.endpoint)]}),
e(B,{label:"Event type",error:W("type"),children:u=>e(b,{children:[e("input",{...u,type:"text",autocomplete:"off",list:"job-types",placeholder:"any",value:c.type,
onInput:U=>m({type:U.currentTarget.value})}),e("datalist",{id:"job-types",children:a.map(U=>e("option",{value:U},U))})]})})]}),r==="replay"&&e("fieldset",{children:[
e("legend",{children:"Deliveries that are"}),e("div",{class:"row",children:Rt.map(u=>e(Ye,{label:u,checked:c.states.includes(u),onValue:U=>m({states:U?[...c.states,
u]:c.states.filter(re=>re!==u)})},u))}),e("p",{class:"error",children:T.states})]}),(r==="replay"||r==="cancel")&&e("div",{class:"columns",children:[e(V,{label:"\
Why the last attempt failed",value:c.cause,error:W("causes"),onValue:u=>m({cause:u}),options:[{value:"",label:"any cause"},...[...n?.entries()??[]].map(([u,U])=>({
value:u,label:U.title}))]}),e(w,{label:"What it was answered with",value:c.status,error:W("status"),placeholder:"any, or one such as 4xx or 503",onValue:u=>m({status:u})})]}),
r==="replay"&&e(w,{label:"Reason",value:c.reason,error:W("reason"),placeholder:"any, or one such as endpoint disabled",onValue:u=>m({reason:u})}),e("div",{class:"\
columns",children:["since","until"].map(u=>e(B,{label:u==="since"?"Since":"Until",error:W(u),hint:u==="until"?"Empty: now.":void 0,children:U=>e("input",{...U,type:"\
datetime-local",value:ge(c[u]),onInput:re=>m({[u]:we(re.currentTarget.value)??""})})},u))}),e(w,{label:"Rows a second, at most",type:"number",value:c.rate,error:W(
"rate"),onValue:u=>m({rate:u}),hint:"So that receivers are not flooded."})]})}),l&&e("div",{role:"status",children:e(q,{kind:l.total>0?"warn":"info",children:l.
total>0?e(b,{children:[e("strong",{children:[ae[r].does(ye(l.total,l.more)),"?"]}),e("p",{children:["It takes ",ie(l.total/l.rate*1e3)," at least, and can be st\
opped. It is in the audit log."]})]}):"Nothing fits: there is nothing to do."})}),e(F,{form:p}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"\
primary","aria-disabled":p.busy||l?.total===0,children:l&&l.total>0?ae[r].does(ye(l.total,l.more)):"Count them first"}),e("a",{class:"button",href:k("/jobs"),children:"\
Cancel"})]})]})})}var Jt=["accepted","duplicate","refused","handshake"];function lr(){return e(g,{title:"Requests",about:"What came in at the sources, genuine or not.",children:e(
Ge,{empty:e(_,{icon:"inbox",title:"Nothing has come in yet",action:e("a",{class:"button primary",href:k("/sources"),children:"Go to the sources"}),children:"Giv\
e a provider the URL of a source, and have it send a test."})})})}function Ge({source:t,title:r,actions:o,empty:s}){let a=te(),n=[{name:"verdict",label:"Verdict",
kind:"choice",options:Jt.map(c=>({value:c,label:c==="accepted"?"verified":c}))},...t?[]:[{name:"source",label:"Source",kind:"choice",options:[...a.values()].map(
c=>({value:c.id,label:c.name}))}],{name:"reason",label:"Refused for",kind:"text",placeholder:"such as mismatch",suggestions:["missing","malformed","mismatch","e\
xpired"]},{name:"since",label:"Since",kind:"time"},{name:"until",label:"Until",kind:"time"}],l=Object.fromEntries(["verdict","source","reason","since","until"].
map(c=>[c,P.value.get(c)??void 0])),i={source:t??l.source,reason:l.reason,since:l.since,until:l.until,verdict:l.verdict?[l.verdict]:void 0},d=Z((c,T)=>h("GET /v\
1/tenants/{tenant}/requests",{path:{tenant:f.value},query:{...i,cursor:c},signal:T}),[f.value,JSON.stringify(i)]),p=ce(d,"request",c=>(!i.source||c.source===i.source)&&
(!i.verdict||i.verdict.includes(c.verdict))&&(!i.reason||c.reason===i.reason)&&!i.until);return e(de,{label:"Requests",title:r,actions:o,list:d,fresh:p,filters:n,
link:c=>k("/requests/"+c.id),empty:s,columns:[{head:"Request",kind:"main",cell:c=>e(b,{children:[t?e("code",{children:c.id}):a.get(c.source)?.name??e("code",{children:c.
source}),!t&&e("small",{children:c.id})]})},{head:"Verdict",cell:c=>e(b,{children:[e(D,{state:c.verdict}),c.reason&&e("small",{children:c.reason})]})},{head:"Fr\
om",kind:"minor",cell:c=>c.remote},{head:"Size",kind:"minor",cell:c=>Le(c.size)},{head:"Received",cell:c=>e(E,{at:c.received_at})}]})}var qt={to:"/requests",label:"\
Requests"};function cr({id:t}){let r=C(o=>h("GET /v1/tenants/{tenant}/requests/{request}",{path:{tenant:f.value,request:t},signal:o}),[f.value,t]);return r.data?
e(jt,{of:r.data,reload:r.reload}):e(g,{title:"Request",back:qt,children:e(N,{of:r,children:()=>null})})}function jt({of:t,reload:r}){let[o,s]=x(!1),a=te().get(t.
source),n=P.value.get("why")==="1",l=it(t.body),i=t.verdict==="refused",d=async()=>{if(!o){s(!0);try{let p=await h("POST /v1/tenants/{tenant}/requests/{request}\
/verify",{path:{tenant:f.value,request:t.id}});S(p.verdict==="refused"?`It is refused again: ${p.reason}`:"It is genuine now, and became an event"),r()}catch(p){
R(p)}s(!1)}};return e(g,{title:`Request to ${a?.name??t.source}`,heading:e(b,{children:["Request to ",a?.name??"a deleted source"]}),about:e(E,{at:t.received_at,
exact:!0}),back:qt,actions:e(b,{children:[t.event&&e("a",{class:"button",href:k("/events/"+t.event),children:[e(y,{name:"activity"})," Its event"]}),i&&L("opera\
tor")&&e("button",{type:"button","aria-disabled":o,onClick:()=>{d()},children:[e(y,{name:"refresh"})," Verify again"]}),e("button",{type:"button",class:i?"prima\
ry":"","aria-pressed":n,onClick:()=>J({why:n?void 0:"1"}),children:[e(y,{name:"bug"})," ",i?"Why?":"How was it verified?"]})]}),children:[i&&e(q,{kind:"bad",children:[
e("strong",{children:["It was refused: ",t.reason,"."]}),e("p",{children:"It became no event. Once the source is mended, it can be verified again."})]}),t.verdict===
"duplicate"&&e(q,{children:"It had come in before: it became no second event."}),e(v,{children:e($,{of:[["Verdict",e(D,{state:t.verdict})],["Source",e("a",{href:k(
"/sources/"+t.source),children:a?.name??t.source})],["Scheme",t.scheme&&e("code",{children:t.scheme})],["From",t.remote],["Size",Le(t.size)],["Id",e(K,{id:t.id})]]})}),
n&&e(Bt,{id:t.id}),e(v,{title:"As it came",actions:e(ze,{sent:{method:t.method,url:new URL(t.path,a?.ingest_url??document.baseURI).href,header:t.header,body:l}}),
children:e("div",{class:"stack",children:[e(ke,{label:"Headers",text:`${t.method} ${t.path}
${ct(t.header)}`}),t.size>0&&l.length===0?e(q,{children:"Its body was not kept."}):e(lt,{label:"Body",of:l})]})})]})}function Bt({id:t}){let r=C(o=>h("POST /v1/\
tenants/{tenant}/debug/signature",{path:{tenant:f.value},body:{request_id:t},signal:o}),[f.value,t]);return e(N,{of:r,children:o=>e(Re,{of:o})})}var Ht={viewer:"looks, and sees no secret",operator:"endpoints, sources, secrets, replays",admin:"also users, tokens and the audit log",owner:"everything",portal:"\
what a tenant's own customer may do"},Ne=()=>["viewer","operator","admin","owner"].filter(L),qe=t=>({value:t,label:`${t}: ${Ht[t]}`}),H=()=>ve.value==="";var Mt={name:"of",label:"Of",kind:"choice",options:[{value:"all",label:"every tenant"}]},Ie=[{name:"action",label:"What",kind:"text",placeholder:"such as create\
-endpoint"},{name:"actor",label:"Who",kind:"text",placeholder:"the id of a user or token"},{name:"target",label:"To what",kind:"text",placeholder:"an id"},{name:"\
since",label:"Since",kind:"time"},{name:"until",label:"Until",kind:"time"}];function Kt(){let t=P.value,r=j.value==="portal",o=Object.fromEntries(Ie.map(i=>[i.name,
t.get(i.name)??void 0])),s=H()&&t.get("of")==="all",a=Z((i,d)=>s?h("GET /v1/audit",{query:{...o,cursor:i},signal:d}):h("GET /v1/tenants/{tenant}/audit",{path:{tenant:f.
value},query:{...o,cursor:i},signal:d}),[f.value,s,JSON.stringify(o)]),n=r?Ie.filter(i=>i.name!=="actor"):H()?[Mt,...Ie]:Ie,l=(i,d,p=d)=>e("button",{type:"butto\
n",class:"only",title:`Only ${i==="action"?"this":d}`,onClick:()=>J({[i]:d}),children:p});return e(g,{title:r?"Activity":"Audit log",about:r?"What was done here\
, the newest first.":"Who did what, the newest first. Nothing changes an entry.",children:[e(z,{filters:n}),a.error?e(Xe,{error:a.error,retry:a.reload}):a.items?
null:e(Qe,{}),a.items?.length===0&&(nt(n)?e(_,{icon:"search",title:"No entry fits the filters",action:e("button",{type:"button",onClick:()=>Q(n),children:"Clear\
 the filters"})}):e(_,{icon:"list",title:"Nothing was done yet",children:"Changes, replays and looks at a secret are listed here."})),a.items&&a.items.length>0&&
e(v,{flush:!0,children:e(A,{label:"Audit log",rows:a.items,busy:a.busy,more:a.more,id:i=>i.id,columns:[{head:"What",kind:"main",cell:i=>e(b,{children:[l("action",
i.action,mt(i.action))," ",i.failed&&e(D,{state:"refused"}),e("small",{children:[i.target&&l("target",i.target)," ",i.detail&&Object.entries(i.detail).map(([d,p])=>`${d}\
: ${p}`).join(", ")]})]})},...s?[{head:"Tenant",kind:"minor",cell:i=>i.tenant??e("span",{class:"hint",children:"none"})}]:[],{head:"Who",kind:r?"minor":void 0,cell:i=>e(
b,{children:[i.actor.id&&!r?l("actor",i.actor.id,i.actor.name||i.actor.id):i.actor.name||"nobody known",e("small",{children:[i.actor.kind==="none"?"":i.actor.kind,
i.actor.role&&i.actor.role!==i.actor.kind&&`, ${i.actor.role}`]})]})},{head:"From",kind:"minor",cell:i=>i.remote},{head:"When",cell:i=>e(E,{at:i.at})}]})})]})}var zt={sqlite:"SQLite, in its data directory",postgres:"PostgreSQL"},Qt=[["events_days","Events"],["requests_days","Requests"],["keys_days","Keys of duplicates"],
["jobs_days","Jobs"],["audit_days","Audit log"]];function Xt(){let t=C(o=>h("GET /v1/system",{signal:o}),[]),r=({deliveries:o,oldest_at:s})=>e(b,{children:[M(o),
s&&e("small",{class:"hint",children:[" the oldest from ",e(E,{at:s})]})]});return e(g,{title:"System",about:"What runs here, for every tenant.",actions:e("butto\
n",{type:"button","aria-disabled":t.busy,onClick:t.reload,children:"Look again"}),children:e(N,{of:t,children:o=>e(b,{children:[e(v,{title:"Program",children:e(
$,{of:[["Version",e("code",{children:o.version})],["Started",e(E,{at:o.started_at})],["Public URL",e(K,{id:o.public_url})],["Database",zt[o.database]]]})}),e(v,
{title:"To deliver",children:e($,{of:[["Waiting",r(o.pending)],["Under way",r(o.leased)]]})}),e(v,{title:"Kept for",children:[e($,{of:Qt.map(([s,a])=>[a,o.retention[s]?
`${o.retention[s]} days`:"ever"])}),e("p",{class:"hint below",children:"Each tenant can say otherwise, in its own settings."})]})]})})})}function pe({title:t,text:r,label:o,children:s,onClose:a}){return e(Y,{title:t,onClose:a,children:e("div",{class:"stack",children:[e(q,{kind:"warn",children:"It\
 is shown this once. Copy it now, and keep it where secrets are kept."}),e("div",{class:"field",children:[e("span",{class:"label",children:o}),e("div",{class:"s\
ecret",children:[e("code",{children:r}),e(ne,{text:r,label:"Copy the "+o.toLowerCase()})]})]}),s,e("div",{class:"submit",children:e("button",{type:"button",class:"\
primary",onClick:a,children:"Done"})})]})})}var It={to:"/tenants",label:"Tenants"};function Yt(){let t=C(a=>h("GET /v1/tenants",{signal:a}),[]),[r,o]=x(!1),s=L("admin")&&H()&&e("button",{type:"button",class:"\
primary",onClick:()=>o(!0),children:[e(y,{name:"plus"})," New tenant"]});return e(g,{title:"Tenants",about:"Your customers, each with endpoints and a portal of \
their own.",actions:s,children:[e(N,{of:t,children:({items:a})=>a.length===0?e(_,{icon:"building",title:"No tenants yet",action:s}):e(v,{flush:!0,children:e(A,{
label:"Tenants",rows:a,id:n=>n.id,link:n=>k("/tenants/"+n.id),columns:[{head:"Name",kind:"main",cell:n=>e(b,{children:[n.name||n.id,e("small",{children:e("code",
{children:n.id})})]})},{head:"Portal",kind:"minor",cell:n=>n.branding.name??e("span",{class:"hint",children:"not branded"})},{head:"Created",cell:n=>e(E,{at:n.created_at})}]})})}),
r&&e(Zt,{onClose:()=>o(!1)})]})}function Zt({onClose:t}){let r=I({id:"",name:""},async({id:n,name:l})=>{await h("POST /v1/tenants",{body:{id:n.trim(),name:l.trim()}}),
t(),O("/tenants/"+n.trim())},({id:n})=>/^[a-z0-9][a-z0-9_-]{0,62}$/.test(n.trim())?{}:{id:"1 to 63 lower-case letters, digits, hyphens and underscores."}),{values:o,
errors:s,set:a}=r;return e(Y,{title:"New tenant",onClose:t,children:e("form",{ref:r.ref,class:"stack",noValidate:!0,onSubmit:r.submit,children:[e(F,{form:r}),e(
w,{label:"Id",name:"tenant-id",placeholder:"acme",value:o.id,error:s.id,onValue:n=>a({id:n}),hint:"It is in every URL of the API, and cannot be changed."}),e(w,
{label:"Name",name:"tenant-name",placeholder:"Acme Ltd",value:o.name,error:s.name,onValue:n=>a({name:n})}),e("div",{class:"submit",children:[e("button",{type:"s\
ubmit",class:"primary","aria-disabled":r.busy,children:"Make the tenant"}),e("button",{type:"button",onClick:t,children:"Cancel"})]})]})})}function eo({id:t}){let r=C(
s=>h("GET /v1/tenants/{tenant}",{path:{tenant:t},signal:s}),[t]);if(!r.data)return e(g,{title:"Tenant",back:It,children:e(N,{of:r,children:()=>null})});let o=r.
data;return e(g,{title:o.name||o.id,back:It,actions:e("a",{class:"button",href:k("/endpoints",{tenant:o.id==="default"?void 0:o.id}),children:[e(y,{name:"send"}),
" Its endpoints"]}),children:[e(v,{children:e($,{of:[["Id",e("code",{children:o.id})],["Created",e(E,{at:o.created_at})]]})}),L("operator")&&e(to,{tenant:o}),L(
"admin")&&e(ao,{tenant:o,changed:r.set},JSON.stringify(o.branding)),L("admin")&&e(lo,{tenant:o,changed:r.set})]})}function to({tenant:t}){let[r,o]=x(),s={tenant:t.
id},a=()=>{h("POST /v1/tenants/{tenant}/portal-links",{path:s}).then(o,R)},n=async()=>{if(await G({title:"End all links to its portal?",action:"End them",danger:!0,
text:e("p",{children:"Whoever has the portal open is out of it at once, and links that were not opened yet do not work any more."})}))try{await h("DELETE /v1/te\
nants/{tenant}/portal-links",{path:s}),S("The links have ended")}catch(l){R(l)}};return e(v,{title:"Portal",actions:e(b,{children:[e("button",{type:"button",onClick:()=>{
n()},children:"End all links"}),e("button",{type:"button",class:"primary",onClick:a,children:[e(y,{name:"plus"})," New portal link"]})]}),children:[e("p",{class:"\
hint",children:"A page where this customer sees to its own endpoints, secrets and deliveries. A link is opened once; your application makes them with the API."}),
r&&e(pe,{title:"Portal link",label:"Link",text:r.url,onClose:()=>o(void 0),children:e("p",{class:"hint",children:["Whoever opens it first is in the portal of ",
t.name||t.id,", for an hour. It can be opened until ",oe(r.expires_at),"."]})})]})}var oo=49152;async function no(t){if(!["image/png","image/jpeg","image/webp",
"image/svg+xml"].includes(t.type))throw new Error("A logo is a PNG, JPEG, WebP or SVG.");if(t.size>=oo)throw new Error("A logo has less than 48 KiB. Make it sma\
ller: it is shown 28 pixels high.");return new Promise((r,o)=>{let s=new FileReader;s.onload=()=>r(s.result),s.onerror=()=>o(s.error??new Error("The file could \
not be read.")),s.readAsDataURL(t)})}function ao({tenant:t,changed:r}){let o=t.branding,s=he(null),a=I({name:o.name??"",logo:o.logo??"",accent:o.accent??"",theme:o.
theme??"",refresh_url:o.refresh_url??"",frame_ancestors:(o.frame_ancestors??[]).join(`
`)},async d=>{let p={name:d.name.trim()||void 0,logo:d.logo||void 0,accent:d.accent||void 0,theme:d.theme||void 0,refresh_url:d.refresh_url.trim()||void 0,frame_ancestors:d.
frame_ancestors.split(/\s+/).filter(c=>c!=="")};try{let c=await h("PATCH /v1/tenants/{tenant}",{path:{tenant:t.id},body:{branding:p}});S("The look of the portal\
 was saved"),r(c)}catch(c){throw ro(c)}},d=>d.accent===""||Je(d.accent)?{}:{accent:"Write it like #0a7f5a."}),{values:n,errors:l,set:i}=a;return e("form",{ref:a.
ref,noValidate:!0,onSubmit:a.submit,children:e(v,{title:"Look of the portal",children:e("div",{class:"stack",children:[e(F,{form:a}),e(w,{label:"Name",name:"por\
tal-name",placeholder:"Acme webhooks",value:n.name,error:l.name,onValue:d=>i({name:d}),hint:"It stands at the top, and in the window's title."}),e(B,{label:"Log\
o",error:l.logo,hint:"PNG, JPEG, WebP or SVG, less than 48 KiB.",children:d=>e("div",{class:"beside",children:[n.logo&&e("img",{class:"logo",src:n.logo,alt:"The\
 logo"}),e("input",{ref:s,...d,type:"file",accept:"image/png,image/jpeg,image/webp,image/svg+xml",onChange:p=>{let c=p.currentTarget.files?.[0];c&&no(c).then(T=>i(
{logo:T}),R)}}),n.logo&&e("button",{type:"button",onClick:()=>{i({logo:""}),s.current.value=""},children:"Take it away"})]})}),e(B,{label:"Accent",error:l.accent,
hint:"The colour of buttons and links. Empty: the usual one.",children:d=>e("div",{class:"beside",children:[e("input",{...d,type:"text",name:"accent",autocomplete:"\
off",spellcheck:!1,placeholder:"#4353d6",value:n.accent,onInput:p=>i({accent:p.currentTarget.value.trim().toLowerCase()})}),e("input",{type:"color",class:"swatc\
h","aria-label":"Pick the accent",value:Je(n.accent)?n.accent:"#4353d6",onInput:p=>i({accent:p.currentTarget.value})})]})}),Je(n.accent)&&e(so,{accent:n.accent,
theme:n.theme}),e(V,{label:"Theme",value:n.theme,error:l.theme,onValue:d=>i({theme:d}),options:[{value:"",label:"as the reader wishes"},{value:"light",label:"li\
ght"},{value:"dark",label:"dark"}]}),e(X,{label:"May show it in a frame",name:"frame_ancestors",rows:2,placeholder:"https://app.example.com",value:n.frame_ancestors,
error:l.frame_ancestors,onValue:d=>i({frame_ancestors:d}),hint:"Origins, one a line. Empty: nobody."}),e(w,{label:"Page for another link",name:"refresh_url",type:"\
url",placeholder:"https://app.example.com/webhooks",value:n.refresh_url,error:l.refresh_url,onValue:d=>i({refresh_url:d}),hint:"Of your application. It is where\
 a customer is led whose hour is over."}),e("div",{class:"submit",children:e("button",{type:"submit",class:"primary","aria-disabled":a.busy,children:"Save the l\
ook"})})]})})})}var Je=t=>/^#[0-9a-f]{6}$/.test(t);function ro(t){let r=t instanceof Object&&"problem"in t?t.problem.errors:void 0;for(let o of r??[])o.location=
o.location?.replace("body.branding.","body.");return t}function so({accent:t,theme:r}){let o=["light","dark"].filter(a=>!r||a===r),s=o.filter(a=>Ae(a,t).accent!==
t);return e("div",{class:"stack",children:[e("div",{class:"row",children:o.map(a=>e(io,{theme:a,accent:Ae(a,t).accent},a))}),s.length>0&&e(q,{children:["Text in\
 it would be hard to read ",s.length===2?"in both themes":`in the ${s[0]} theme`,", so there the nearest shade is used that has a contrast of ",wt,":1."]})]})}function io({
theme:t,accent:r}){let o=he(null),s=t==="dark"?"#181b23":"#ffffff";return se(()=>{let a=o.current.style;a.setProperty("--patch",r),a.setProperty("--patch-surfac\
e",s)},[r,s]),e("div",{ref:o,class:"patch",children:[e("span",{children:"Button"}),e("b",{children:"Link"}),e("small",{children:[t,", ",gt(r,s).toFixed(1),":1"]})]})}
var je=[["events_days","Events","with their deliveries and attempts",1],["requests_days","Requests","to sources",1],["keys_days","Keys","that make an event a du\
plicate",7],["jobs_days","Jobs","that have ended",1],["audit_days","Audit log","",30]];function lo({tenant:t,changed:r}){let o=t.retention,s=I({name:t.name,...Object.
fromEntries(je.map(([a])=>[a,o[a]?.toString()??""]))},async({name:a,...n})=>{let l=Object.fromEntries(Object.entries(n).filter(([,i])=>i).map(([i,d])=>[i,Number(
d)]));r(await h("PATCH /v1/tenants/{tenant}",{path:{tenant:t.id},body:{name:a,retention:l}})),S("The tenant was saved")},a=>Object.fromEntries(je.flatMap(([n,,,
l])=>!a[n]||Number(a[n])>=l?[]:[[n,`A number of days, ${l} or more.`]])));return e("form",{ref:s.ref,noValidate:!0,onSubmit:s.submit,children:e(v,{title:"Name a\
nd retention",children:e("div",{class:"stack",children:[e(F,{form:s}),e(w,{label:"Name",name:"tenant-name",value:s.values.name,error:s.errors.name,onValue:a=>s.
set({name:a})}),e("div",{class:"columns",children:je.map(([a,n,l,i])=>e(w,{label:`${n}, days`,hint:[l,i>1?`${i} or more`:""].filter(Boolean).join(", "),type:"nu\
mber",placeholder:"as the server says",value:s.values[a],error:s.errors[a],onValue:d=>s.set({[a]:d})},a))}),e("div",{class:"submit",children:e("button",{type:"s\
ubmit",class:"primary","aria-disabled":s.busy,children:"Save"})})]})})})}function co(){let t=C(i=>h("GET /v1/tenants/{tenant}/tokens",{path:{tenant:f.value},signal:i}),[f.value]),r=C(async i=>H()?h("GET /v1/tokens",{signal:i}):{items:[]},
[]),[o,s]=x(!1),[a,n]=x();return e(g,{title:"API tokens",about:"What programs show to use the API.",actions:e("button",{type:"button",class:"primary",onClick:()=>s(
!0),children:[e(y,{name:"plus"})," New token"]}),children:[e(Ft,{of:t,title:`For the tenant ${f.value} alone`,revoke:i=>h("DELETE /v1/tenants/{tenant}/tokens/{t\
oken}",{path:{tenant:f.value,token:i}})}),H()&&e(Ft,{of:r,title:"For every tenant",revoke:i=>h("DELETE /v1/tokens/{token}",{path:{token:i}})}),o&&e(po,{onClose:()=>s(
!1),onDone:i=>{s(!1),n(i),(i.tenant?t:r).reload()}}),a&&e(pe,{title:`Token of ${a.name}`,label:"Token",text:a.token,onClose:()=>n(void 0),children:e("p",{class:"\
hint",children:["Send it with each request, as ",e("code",{children:"Authorization: Bearer …"}),". It has the role ",a.role," ",a.tenant?e(b,{children:["in ",
e("code",{children:a.tenant})]}):"in every tenant","."]})})]})}var mo=t=>t.expires_at!==void 0&&new Date(t.expires_at).getTime()<Date.now();function Ft({of:t,title:r,
revoke:o}){let s=async a=>{if(await G({title:`Revoke ${a.name}?`,action:"Revoke",danger:!0,text:e("p",{children:"Whatever uses it is refused from now on. This c\
annot be undone."})}))try{await o(a.id),S("The token was revoked"),t.reload()}catch(l){R(l)}};return e(N,{of:t,children:({items:a})=>e(v,{flush:!0,title:r,children:a.
length===0?e(_,{icon:"key",title:"No tokens",children:"Make one for each program, with no more than it needs."}):e(A,{label:`Tokens ${r.toLowerCase()}`,rows:a,id:n=>n.
id,columns:[{head:"Name",kind:"main",cell:n=>n.name},{head:"Id",kind:"minor",cell:n=>e(K,{id:n.id})},{head:"Role",cell:n=>n.role},{head:"Last used",cell:n=>e(E,
{at:n.last_used_at})},{head:"Expires",kind:"minor",cell:n=>mo(n)?e("strong",{children:"has expired"}):e(E,{at:n.expires_at})},{head:"Created",kind:"minor",cell:n=>e(
E,{at:n.created_at})},{head:"Revoke",cell:n=>e("button",{type:"button",class:"quiet icon-only","aria-label":`Revoke ${n.name}`,title:"Revoke",onClick:()=>{s(n)},
children:e(y,{name:"trash"})})}]})})})}var uo=[{value:"30",label:"in 30 days"},{value:"90",label:"in 90 days"},{value:"365",label:"in a year"},{value:"",label:"\
never"}];function po({onClose:t,onDone:r}){let o=I({name:"",role:"operator",of:f.value,life:"90"},async({name:i,role:d,of:p,life:c})=>{let T={name:i.trim(),role:d,
expires_at:c?new Date(Date.now()+Number(c)*864e5).toISOString():void 0};r(p?await h("POST /v1/tenants/{tenant}/tokens",{path:{tenant:p},body:T}):await h("POST /\
v1/tokens",{body:T}))},({name:i})=>i.trim()?{}:{name:"Name it after the program that uses it."}),{values:s,errors:a,set:n}=o,l=[...Ne(),...s.of?["portal"]:[]];return e(
Y,{title:"New token",onClose:t,children:e("form",{ref:o.ref,class:"stack",noValidate:!0,onSubmit:o.submit,children:[e(F,{form:o}),e(w,{label:"Name",name:"token-\
name",placeholder:"order service",value:s.name,error:a.name,onValue:i=>n({name:i}),hint:"The program that uses it."}),H()&&e(V,{label:"Good for",value:s.of,onValue:i=>n(
{of:i,role:!i&&s.role==="portal"?"viewer":s.role}),options:[{value:f.value,label:`the tenant ${f.value} alone`},{value:"",label:"every tenant"}]}),e(V,{label:"R\
ole",value:s.role,error:a.role,onValue:i=>n({role:i}),options:l.map(qe),hint:"What it may do at most."}),e(V,{label:"Expires",value:s.life,error:a.expires_at,onValue:i=>n(
{life:i}),options:uo}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":o.busy,children:"Make the token"}),e("button",
{type:"button",onClick:t,children:"Cancel"})]})]})})}var Lt=[{name:"search",label:"Search",kind:"text",placeholder:"name, e-mail or role"}];function ho(){let t=C(c=>h("GET /v1/users",{signal:c}),[]),[r,o]=x(!1),[s,
a]=x(),[n,l]=x(),i=(P.value.get("search")??"").toLowerCase(),d=e("button",{type:"button",class:"primary",onClick:()=>o(!0),children:[e(y,{name:"plus"})," Invite\
 somebody"]}),p=Me.value?.user?.id;return e(g,{title:"Users",about:"Who may sign in, and what they may do.",actions:d,children:[e(N,{of:t,children:({items:c})=>{
if(c.length===0)return e(_,{icon:"users",title:"No users yet",action:d,children:"Invite those who look after webhooks with you."});let T=c.filter(m=>`${m.name} ${m.
email} ${m.role}`.toLowerCase().includes(i));return e(b,{children:[e(z,{filters:Lt}),T.length===0?e(_,{icon:"search",title:"Nobody fits the search",action:e("bu\
tton",{type:"button",onClick:()=>Q(Lt),children:"Clear the search"})}):e(v,{flush:!0,children:e(A,{label:"Users",rows:T,id:m=>m.id,columns:[{head:"Name",kind:"m\
ain",cell:m=>e(b,{children:[m.name,m.id===p&&e("span",{class:"hint",children:" (you)"}),e("small",{children:m.email})]})},{head:"Role",cell:m=>e(b,{children:[m.
role,e("small",{children:m.tenant?`in ${m.tenant}`:"in every tenant"})]})},{head:"Last signed in",kind:"minor",cell:m=>e(E,{at:m.last_sign_in_at})},{head:"Chang\
e",cell:m=>e("button",{type:"button","aria-label":`Change ${m.name}`,onClick:()=>a(m),children:"Change"})}]})})]})}}),r&&e(fo,{onClose:()=>o(!1),onDone:c=>{o(!1),
l(c),t.reload()}}),s&&e(bo,{user:s,onClose:()=>a(void 0),onInvited:c=>{a(void 0),l(c)},onDone:()=>{a(void 0),t.reload()}}),n&&e(pe,{title:`Invitation of ${n.name}`,
label:"Link",text:n.invite_url,onClose:()=>l(void 0),children:e("p",{class:"hint",children:["Give it to ",n.name,": no mail is sent. They choose a password ther\
e, once, until ",oe(n.invite_expires_at),"."]})})]})}function Vt({role:t,tenant:r,errors:o,set:s}){let a=C(n=>h("GET /v1/tenants",{signal:n}),[]).data?.items??[];
return e(b,{children:[e(V,{label:"Role",value:t,error:o.role,onValue:n=>s({role:n}),options:Ne().map(n=>qe(n))}),H()&&e(V,{label:"In",value:r,error:o.tenant,onValue:n=>s(
{tenant:n}),options:[{value:"",label:"every tenant"},...a.map(n=>({value:n.id,label:n.name||n.id}))]})]})}function fo({onClose:t,onDone:r}){let o=I({name:"",email:"",
role:"operator",tenant:ve.value},async l=>{r(await h("POST /v1/users",{body:{name:l.name.trim(),email:l.email.trim(),role:l.role,tenant:l.tenant||void 0}}))},({
name:l,email:i})=>({...l.trim()?{}:{name:"Enter their name, as others are to see it."},...i.includes("@")?{}:{email:"Enter their e-mail address."}})),{values:s,
errors:a,set:n}=o;return e(Y,{title:"Invite somebody",onClose:t,children:e("form",{ref:o.ref,class:"stack",noValidate:!0,onSubmit:o.submit,children:[e(F,{form:o}),
e(w,{label:"Name",name:"user-name",value:s.name,error:a.name,onValue:l=>n({name:l})}),e(w,{label:"E-mail",name:"user-email",type:"email",value:s.email,error:a.email,
onValue:l=>n({email:l}),hint:"They sign in with it."}),e(Vt,{role:s.role,tenant:s.tenant,errors:a,set:n}),e("div",{class:"submit",children:[e("button",{type:"su\
bmit",class:"primary","aria-disabled":o.busy,children:"Make the invitation"}),e("button",{type:"button",onClick:t,children:"Cancel"})]})]})})}function bo({user:t,
onClose:r,onDone:o,onInvited:s}){let a={user:t.id},n=I({name:t.name,role:t.role,tenant:t.tenant??""},async c=>{await h("PATCH /v1/users/{user}",{path:a,body:{name:c.
name.trim(),role:c.role,tenant:c.tenant}}),S(`${c.name} was changed`),o()},({name:c})=>c.trim()?{}:{name:"Enter their name, as others are to see it."}),{values:l,
errors:i,set:d}=n,p=async()=>{if(await G({title:`Remove ${t.name}?`,action:"Remove",danger:!0,text:e("p",{children:"They are signed out at once, and cannot sign\
 in any more."})}))try{await h("DELETE /v1/users/{user}",{path:a}),S(`${t.name} was removed`),o()}catch(c){R(c)}};return e(Y,{title:`Change ${t.name}`,onClose:r,
children:[e("form",{ref:n.ref,class:"stack",noValidate:!0,onSubmit:n.submit,children:[e(F,{form:n}),e("p",{class:"hint",children:t.email}),e(w,{label:"Name",name:"\
user-name",value:l.name,error:i.name,onValue:c=>d({name:c})}),e(Vt,{role:l.role,tenant:l.tenant,errors:i,set:d}),e("div",{class:"submit",children:e("button",{type:"\
submit",class:"primary","aria-disabled":n.busy,children:"Save"})})]}),e("footer",{children:[e("button",{type:"button",onClick:()=>{h("POST /v1/users/{user}/invi\
te",{path:a}).then(s,R)},children:t.password?"Forgotten password: new link":"New invitation"}),e("button",{type:"button",class:"danger",onClick:()=>{p()},children:[
e(y,{name:"trash"})," Remove"]})]})]})}var Be={to:"/sources",label:"Sources"};function bi(){let t=C(o=>h("GET /v1/tenants/{tenant}/sources",{path:{tenant:f.value},signal:o}),[f.value]),r=L("operator")&&
e("a",{class:"button primary",href:k("/sources/new"),children:[e(y,{name:"plus"})," New source"]});return e(g,{title:"Sources",about:"Where webhooks of provider\
s come in. What is genuine becomes an event.",actions:r,children:e(N,{of:t,children:({items:o})=>o.length===0?e(_,{icon:"inbox",title:"No sources yet",action:r,
children:"Choose a provider, enter the secret that it shows, and give it the URL of the source."}):e(v,{flush:!0,children:e(A,{label:"Sources",rows:o,id:s=>s.id,
link:s=>k("/sources/"+s.id),columns:[{head:"Name",kind:"main",cell:s=>e(b,{children:[s.name,e("small",{children:s.ingest_url})]})},{head:"State",cell:s=>e(D,{state:s.
disabled?"disabled":"active"})},{head:"Scheme",cell:s=>s.scheme},{head:"Event type",kind:"minor",cell:s=>e("code",{children:s.event_type})},{head:"Created",kind:"\
minor",cell:s=>e(E,{at:s.created_at})}]})})})})}async function vo(t){let r=[];for(let o;;){let s=await h("GET /v1/tenants/{tenant}/schemes",{path:{tenant:f.value},
query:{limit:200,cursor:o},signal:t});if(r.push(...s.items),!s.next_cursor)return r;o=s.next_cursor}}function vi(){let t=C(vo,[f.value]),r=P.value.get("scheme");
return e(g,{title:"New source",about:r?void 0:"Who sends the webhooks?",back:r?{to:"/sources/new",label:"All providers"}:Be,children:e(N,{of:t,children:o=>{let s=o.
find(a=>a.name===r);return s?e(ko,{scheme:s}):e(go,{schemes:o})}})})}var yo=["github","stripe","shopify","slack","gitlab","twilio","meta","paypal","discord","zo\
om","linear","hubspot","notion","clerk","calendly","standard-webhooks"];function go({schemes:t}){let r=P.value.get("search")??"",o=P.value.get("category")??"",s=r.
trim().toLowerCase(),a=t.filter(d=>(!o||d.category===o)&&`${d.name} ${d.title}`.toLowerCase().includes(s)),n=[...new Set(t.flatMap(d=>d.category??[]))].sort(),l=[
{name:"search",label:"Search",kind:"text",placeholder:`${t.length} providers`},{name:"category",label:"Category",kind:"choice",options:n.map(d=>({value:d,label:d}))}],
i=s||o?[]:[...t.filter(d=>d.own),...yo.flatMap(d=>t.find(p=>p.name===d&&!p.own)??[])];return e(b,{children:[e(z,{filters:l}),i.length>0&&e(Ot,{title:"Many look \
for",schemes:i}),a.length>0?e(Ot,{title:i.length>0?"All":`${a.length} found`,schemes:a}):e(_,{icon:"search",title:"No provider fits the filters",action:e("butto\
n",{type:"button",onClick:()=>Q(l),children:"Clear the filters"}),children:"A scheme of your own can be defined through the API, in the form of the catalogue."})]})}
var wo=48;function Ot({title:t,schemes:r}){let[o,s]=x(!1),a=o?r:r.slice(0,wo);return e("section",{class:"providers",children:[e("h2",{children:t}),e("ul",{children:a.
map(n=>e("li",{children:e("a",{href:k("/sources/new",{scheme:n.name}),children:[e("span",{class:"initial","aria-hidden":"true",children:n.title[0]}),e("span",{children:[
e("strong",{children:n.title}),e("small",{children:n.own?"your own":n.category})]})]})},n.name))}),a.length<r.length&&e("p",{class:"below",children:e("button",{
type:"button",onClick:()=>s(!0),children:["Show all ",r.length]})})]})}function Dt({definition:t}){let r=t.sources?.[0];return e(b,{children:[t.notes&&e(q,{children:t.
notes}),r&&e("p",{class:"hint",children:["The provider's own word on it: ",e("a",{href:r,target:"_blank",rel:"noreferrer",children:new URL(r).hostname})]})]})}function ko({
scheme:t}){let r=C(c=>h("GET /v1/tenants/{tenant}/schemes/{name}",{path:{tenant:f.value,name:t.name},signal:c}),[f.value,t.name]).data,o=t.params??[],[s,a]=x({}),
n=I({name:t.name,secret:"",event_type:"",tolerance:"",params:""},async c=>{let T=Object.fromEntries(Object.entries(s).filter(([,W])=>W)),m=await h("POST /v1/ten\
ants/{tenant}/sources",{path:{tenant:f.value},body:{name:c.name.trim(),scheme:t.name,secret:c.secret||void 0,event_type:c.event_type.trim()||void 0,tolerance:c.
tolerance.trim()||void 0,params:Object.keys(T).length>0?T:void 0}});S("The source was added"),O("/sources/"+m.id)},c=>c.name.trim()?{}:{name:"Name it, for examp\
le "+t.name+"."}),{values:l,errors:i,set:d}=n,p=r?.keys!==void 0;return e("form",{ref:n.ref,noValidate:!0,onSubmit:n.submit,children:[e(v,{title:t.title,children:e(
"div",{class:"stack",children:[r&&e(Dt,{definition:r}),e(w,{label:"Name",name:"name",value:l.name,error:i.name,onValue:c=>d({name:c}),hint:"Its own within the t\
enant, such as billing or github.website."}),e(w,{label:"Secret",name:"secret",type:"password",autocomplete:"new-password",value:l.secret,error:i.secret,onValue:c=>d(
{secret:c}),hint:p?"The provider publishes its keys: none is needed.":`What ${t.title} shows as the webhook's secret or public key. Leave it empty to have one m\
ade, where the provider lets you enter it.`}),o.map(c=>e(w,{label:c.replaceAll("_"," "),name:c,value:s[c]??"",error:i.params&&c===o[0]?i.params:void 0,onValue:T=>{
a({...s,[c]:T}),d({params:""})},hint:"What the provider knows about your account. It is kept encrypted."},c))]})}),e("details",{class:"card",open:i.event_type||
i.tolerance?!0:void 0,children:[e("summary",{children:"More settings: event type, tolerance"}),e("div",{class:"stack",children:[e(w,{label:"Event type",name:"ev\
ent-type",placeholder:l.name,value:l.event_type,error:i.event_type,onValue:c=>d({event_type:c}),hint:"What its events are called, or what their types begin with\
. Empty: as the source."}),e(w,{label:"Tolerance",name:"tolerance",placeholder:"as the scheme says",value:l.tolerance,error:i.tolerance,onValue:c=>d({tolerance:c}),
hint:"How old or early a signed time may be, such as 5m, or none."})]})]}),e(F,{form:n}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"prim\
ary","aria-disabled":n.busy,children:"Save"}),e("button",{type:"button",class:"quiet",onClick:()=>J({scheme:void 0}),children:"Another provider"})]})]})}function yi({
id:t}){let r={tenant:f.value,source:t},o=C(s=>h("GET /v1/tenants/{tenant}/sources/{source}",{path:r,signal:s}),[f.value,t]);return o.data?e(To,{source:o.data,changed:o.
set}):e(g,{title:"Source",back:Be,children:e(N,{of:o,children:()=>null})})}function To({source:t,changed:r}){let o=L("operator"),s={tenant:f.value,source:t.id},
a=C(l=>h("GET /v1/tenants/{tenant}/schemes/{name}",{path:{tenant:f.value,name:t.scheme},signal:l}),[f.value,t.scheme]).data,n=async()=>{try{r(await h("PATCH /v1\
/tenants/{tenant}/sources/{source}",{path:s,body:{disabled:!t.disabled}}))}catch(l){R(l)}};return e(g,{title:"Source "+t.name,heading:t.name,back:Be,actions:o&&
e("button",{type:"button",onClick:()=>{n()},children:[e(y,{name:t.disabled?"play":"pause"})," ",t.disabled?"Enable":"Disable"]}),children:[t.disabled&&e(q,{kind:"\
warn",children:"It is disabled: what comes in is refused."}),e(v,{children:e("div",{class:"stack",children:[e("div",{class:"field",children:[e("span",{class:"la\
bel",children:"URL for the provider"}),e("div",{class:"secret",children:[e("code",{children:t.ingest_url}),e(ne,{text:t.ingest_url,label:"Copy the URL for the p\
rovider"})]})]}),e($,{of:[["State",e(D,{state:t.disabled?"disabled":"active"})],["Id",e(K,{id:t.id})],["Scheme",e("code",{children:t.scheme})],["Event type",e("\
code",{children:t.event_type})],["Tolerance",t.tolerance],["Parameters",t.params.join(", ")],["Created",e(E,{at:t.created_at})]]}),a&&e(Dt,{definition:a})]})}),
e(Ze,{tabs:[{name:"requests",label:"Requests",content:()=>e(Co,{source:t})},{name:"charts",label:"Charts",content:()=>e(ut,{source:t.id})},{name:"secret",label:"\
Secrets",content:()=>e(ht,{source:t})},...o?[{name:"settings",label:"Settings",content:()=>e(So,{source:t,changed:r},t.updated_at)}]:[]]})]})}function Co({source:t}){
let r=async()=>{let o={tenant:f.value},s={kind:"verify",filter:{source:t.id}};try{let{total:a}=await h("POST /v1/tenants/{tenant}/jobs",{path:o,body:{...s,dry_run:!0}});
if(a===0){S("No refused request is kept");return}if(!await G({title:"Verify again?",action:`Verify ${a}`,text:e("p",{children:[a," refused requests are verified\
 again under what the source is now. What is genuine becomes an event as if it had just come in."]})}))return;O("/jobs/"+(await h("POST /v1/tenants/{tenant}/job\
s",{path:o,body:s})).id)}catch(a){R(a)}};return e(Ge,{source:t.id,title:"Requests",empty:e(_,{icon:"inbox",title:"Nothing has come in yet",children:"Give the pr\
ovider the URL above, and have it send a test."}),actions:L("operator")&&e("button",{type:"button",onClick:()=>{r()},children:[e(y,{name:"refresh"})," Verify re\
fused ones again"]})})}function So({source:t,changed:r}){let o={tenant:f.value,source:t.id},s=I({name:t.name,scheme:t.scheme,event_type:t.event_type===t.name?"":
t.event_type,tolerance:t.tolerance??""},async d=>{r(await h("PATCH /v1/tenants/{tenant}/sources/{source}",{path:o,body:{...d,name:d.name.trim(),event_type:d.event_type.
trim(),tolerance:d.tolerance.trim(),scheme:d.scheme===t.scheme?void 0:d.scheme}})),S("The settings were saved")}),{values:a,errors:n,set:l}=s,i=async()=>{if(await G(
{title:`Delete ${t.name}?`,action:"Delete",danger:!0,text:e("p",{children:"Its URL no longer answers, and its secrets are deleted. Its requests and events stay.\
 This cannot be undone."})}))try{await h("DELETE /v1/tenants/{tenant}/sources/{source}",{path:o}),S("The source was deleted"),O("/sources")}catch(p){R(p)}};return e(
b,{children:[e("form",{ref:s.ref,noValidate:!0,onSubmit:s.submit,children:[e(v,{children:e("div",{class:"stack",children:[e(w,{label:"Name",name:"name",value:a.
name,error:n.name,onValue:d=>l({name:d})}),e(me,{value:a.scheme,error:n.scheme,onValue:d=>l({scheme:d}),hint:"Its secrets must fit the scheme."}),e(w,{label:"Ev\
ent type",name:"event-type",placeholder:a.name,value:a.event_type,error:n.event_type,onValue:d=>l({event_type:d}),hint:"What its events are called, or what thei\
r types begin with. Empty: as the source."}),e(w,{label:"Tolerance",name:"tolerance",placeholder:"as the scheme says",value:a.tolerance,error:n.tolerance,onValue:d=>l(
{tolerance:d}),hint:"How old or early a signed time may be, such as 5m, or none."})]})}),e(F,{form:s}),e("div",{class:"submit",children:e("button",{type:"submit",
class:"primary","aria-disabled":s.busy,children:"Save"})})]}),e("div",{class:"below",children:e(v,{title:"Delete",actions:e("button",{type:"button",class:"dange\
r",onClick:()=>{i()},children:[e(y,{name:"trash"})," Delete the source"]}),children:e("p",{class:"hint",children:"To stop for a while, disable it instead."})})})]})}var Eo=500,xo=0;function Po(t){let r=String(++xo),o=new Date().toISOString();switch(t.kind){case"gap":return[{key:r,at:o,kind:"gap",to:"/deliveries",item:{type:"\
gap"}}];case"delivery":return[{key:r,at:o,kind:t.kind,to:"/deliveries/"+t.item.id,item:{type:t.kind,of:t.item}}];case"request":return[{key:r,at:o,kind:t.kind,to:"\
/requests/"+t.item.id,item:{type:t.kind,of:t.item}}];case"event":return[{key:r,at:o,kind:t.kind,to:"/events/"+t.item.id,item:{type:t.kind,of:t.item}}];default:return[]}}
function Oi(){let[t,r]=x([]),o=fe(t.map(m=>m.item.type==="delivery"?m.item.of.endpoint:void 0)),s=te(),a=j.value==="portal";Te(a?["deliveries","events"]:["deliv\
eries","events","requests"],m=>r(W=>[...m.flatMap(Po).reverse(),...W].slice(0,Eo)));let n=[{name:"kind",label:"What",kind:"choice",options:["delivery","event",...a?
[]:["request"]].map(m=>({value:m,label:m}))},{name:"result",label:"Result",kind:"choice",options:[{value:"bad",label:"what went wrong"}]},{name:"search",label:"\
Search",kind:"text",placeholder:"type, endpoint, id"}],l=m=>{switch(m.item.type){case"delivery":return Ce(o.get(m.item.of.endpoint??""),m.item.of.endpoint);case"\
request":return s.get(m.item.of.source)?.name??m.item.of.source;case"event":return m.item.of.type;default:return"More happened than is told"}},i=P.value.get("ki\
nd"),d=P.value.get("result")==="bad",p=(P.value.get("search")??"").toLowerCase(),c=t.filter(m=>(!i||m.kind===i)&&(!d||_o(m))&&(!p||(l(m)+JSON.stringify(m.item)).
toLowerCase().includes(p))),T=()=>{ee.value=!ee.value,le(ee.value?"Paused":"Live")};return e(g,{title:"Live tail",about:"Attempts, events and requests, the mome\
nt they happen.",actions:e(b,{children:[e("button",{type:"button",disabled:t.length===0,onClick:()=>r([]),children:"Clear"}),e("button",{type:"button",class:"pr\
imary","aria-pressed":ee.value,onClick:T,children:[e(y,{name:ee.value?"play":"pause"})," ",ee.value?"Go on":"Pause"]})]}),children:[e(z,{filters:n}),t.length===
0&&e(_,{icon:"activity",title:ee.value?"Paused":"Waiting for something to happen",action:e("a",{class:"button",href:k("/endpoints"),children:"Go to the endpoint\
s"}),children:"Send a test to an endpoint, and watch it here."}),t.length>0&&c.length===0&&e(_,{icon:"search",title:"Nothing of it fits the filters",action:e("b\
utton",{type:"button",onClick:()=>Q(n),children:"Clear the filters"})}),c.length>0&&e(v,{flush:!0,children:e(A,{label:"What happened",rows:c,id:m=>m.key,link:m=>k(
m.to),columns:[{head:"What",kind:"main",cell:m=>e(b,{children:[l(m),e("small",{children:m.item.type==="delivery"?m.item.of.type:m.item.type==="request"||m.item.
type==="event"?m.item.of.id:"Look at the lists"})]})},{head:"Kind",kind:"minor",cell:m=>m.kind},{head:"Result",cell:m=>e(Ro,{of:m})},{head:"Took",kind:"minor",cell:m=>m.
item.type==="delivery"&&m.item.of.last_attempt&&ie(m.item.of.last_attempt.duration_ms)},{head:"Heard",cell:m=>e(E,{at:m.at})}]})})]})}var _o=t=>t.item.type==="d\
elivery"&&(t.item.of.last_attempt?.cause!==void 0||t.item.of.state==="quarantined")||t.item.type==="request"&&t.item.of.verdict==="refused";function Ro({of:t}){
switch(t.item.type){case"delivery":return e("span",{class:"row",children:[e(rt,{of:t.item.of}),t.item.of.state!=="leased"&&t.item.of.last_attempt&&e(ot,{code:t.
item.of.last_attempt.status})]});case"request":return e(b,{children:[e(D,{state:t.item.of.verdict}),t.item.of.reason&&e("small",{children:t.item.of.reason})]});case"\
event":return e(D,{state:"accepted",children:"accepted"});default:return null}}export{Kt as Audit,an as AutomationNew,nn as Automations,_n as Debug,Hn as EndpointNew,ua as EventTypeDetails,ha as EventTypeEdit,pa as EventTypeNew,ma as EventTypes,
Aa as JobDetails,Wa as JobNew,$a as Jobs,qo as Received,cr as RequestDetails,Ge as RequestLog,lr as Requests,yi as SourceDetails,vi as SourceNew,bi as Sources,Xt as System,
Oi as Tail,eo as TenantDetails,Yt as Tenants,No as TestReceiver,co as Tokens,ho as Users,yt as useTestReceiver};
