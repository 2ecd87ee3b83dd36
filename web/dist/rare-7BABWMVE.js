import{a as ut,b as pt,c as Ie}from"./chunk-KZVEZF5S.js";import{$ as K,A as O,Aa as me,Ab as ie,B as z,Ba as ee,Ca as Ke,Da as ue,E as Ae,Ea as $,Fa as He,
G as M,Ga as ze,H as I,Ha as Re,Ia as Qe,Ja as Ye,Ka as Ne,Ma as Xe,Oa as J,P as e,Pa as Ze,Q as te,Qa as B,R as se,Ra as V,S as _e,T as Q,Ta as ye,U as We,Ua as x,
V as Ue,W as y,X as S,Xa as et,Y as P,Z as fe,_a as tt,a as b,aa as Y,ab as ge,ba as je,bb as nt,c as _,ca as R,cb as bn,d as ae,da as Ge,db as vn,e as ce,ea as Je,
eb as ot,fa as E,ga as D,gb as at,ha as L,ia as q,ja as X,ka as w,la as de,lb as rt,ma as F,n as Pe,na as Be,oa as g,ob as st,pa as v,qa as j,r as pe,ra as Me,rb as it,
s as p,sa as H,sb as lt,t as C,ta as A,tb as ct,u as re,ub as dt,vb as ke,w as N,wa as Z,wb as we,x as he,xa as be,xb as mt,y as h,ya as ve,yb as yn,z as k,zb as gn}from"./chunk-UBRC4N76.js";var Te={secret:"",publicKey:""};function Ce({scheme:t,value:s,onValue:a,error:o,label:r="Secret token"}){let[n,l]=_(!1),i=ce(a);i.current=a;let d=async c=>{let T=await p(
"POST /v1/tenants/{tenant}/schemes/{name}/secret",{path:{tenant:h.peek(),name:t},signal:c});i.current({secret:T.secret??"",publicKey:T.public_key??""})};ae(()=>{
let c=new AbortController;return d(c.signal).catch(()=>{}),()=>c.abort()},[t]);let f=async()=>{try{await d(),fe("A new secret was made")}catch(c){P(c)}};return e(
b,{children:[e(X,{label:r,error:o,hint:"The receiver needs it to verify that an event is genuine. It is kept encrypted, and you can look at it later.",children:c=>e(
"div",{class:"beside",children:[e("input",{...c,type:n?"text":"password",class:"mono",name:"secret",autocomplete:"off",spellcheck:!1,value:s.secret,placeholder:"\
made when it is saved",onInput:T=>a({secret:T.currentTarget.value,publicKey:""})}),e("button",{type:"button",class:"quiet icon-only","aria-pressed":n,"aria-labe\
l":n?"Hide the secret":"Show the secret",title:n?"Hide":"Show",onClick:()=>l(!n),children:e(y,{name:n?"hidden":"eye"})}),e("button",{type:"button",class:"quiet \
icon-only","aria-label":"Make a new secret",title:"Make a new one",onClick:()=>{f()},children:e(y,{name:"refresh"})}),e(K,{text:s.secret,label:"Copy the secret"})]})}),
s.publicKey&&e("div",{class:"field",children:[e("span",{class:"label",children:"Public key"}),e("div",{class:"secret",children:[e("code",{children:s.publicKey}),
e(K,{text:s.publicKey,label:"Copy the public key"})]}),e("p",{class:"hint",children:"The receiver verifies with this one. The secret stays here."})]})]})}var ht="When something happens, send a webhook.";function Jn(){let t=C(o=>p("GET /v1/tenants/{tenant}/endpoints",{path:{tenant:h.value},signal:o}),[h.value]),s=async o=>{
try{let r=await p("PATCH /v1/tenants/{tenant}/endpoints/{endpoint}",{path:{tenant:h.value,endpoint:o.id},body:{disabled:!o.disabled}});t.set({items:t.data.items.
map(n=>n.id===r.id?r:n)}),S(r.disabled?"The automation is off":"The automation is on")}catch(r){P(r)}},a=I("operator")&&e("a",{class:"button primary",href:k("/a\
utomations/new"),children:[e(y,{name:"plus"})," New automation"]});return e(g,{title:"Automations",about:ht,actions:a,children:e(R,{of:t,children:({items:o})=>o.
length===0?e(E,{icon:"bolt",title:"No automations yet",action:a,children:"Choose what triggers one, and where the webhook goes."}):e(v,{flush:!0,children:e(V,{label:"\
Automations",rows:o,id:r=>r.id,link:r=>k("/endpoints/"+r.id),columns:[{head:"When",kind:"main",cell:r=>e(b,{children:[r.event_types.includes("*")?"anything happ\
ens":r.event_types.join(", "),e("small",{children:r.kind==="poll"?"keep it for its consumer":`Webhook to ${r.url}`})]})},{head:"State",cell:r=>e($,{state:st(r)})},
...I("operator")?[{head:"On or off",cell:r=>e("button",{type:"button",onClick:()=>{s(r)},children:r.disabled?"Turn on":"Turn off"})}]:[]]})})})})}function Bn(){
let t=ke(),s=C(i=>p("GET /v1/tenants/{tenant}/event-types",{path:{tenant:h.value},signal:i}),[h.value]).data?.items??[],a=L({event_types:"",url:"",secret:Te},async()=>{
let i=await p("POST /v1/tenants/{tenant}/endpoints",{path:{tenant:h.value},body:l()});S("The automation is on"),O("/endpoints/"+i.id)},({url:i,event_types:d})=>({
...d?{}:{event_types:"Choose what triggers it."},...ie(i)})),{values:o,errors:r,set:n}=a,l=()=>({url:o.url.trim(),event_types:[o.event_types||"*"],secret:o.secret.
secret||void 0});return e(g,{title:"New automation",about:ht,back:{to:"/automations",label:"Automations"},children:[e("form",{ref:a.ref,noValidate:!0,onSubmit:a.
submit,children:[e(v,{title:"When",children:e(F,{label:"Trigger type",value:o.event_types,error:r.event_types,onValue:i=>n({event_types:i}),options:[{value:"",label:"\
Choose…"},{value:"*",label:"Anything happens"},...s.map(i=>({value:i.name,label:i.description?`${i.name} – ${i.description}`:i.name}))],hint:s.length===0&&e(
b,{children:["There are no event types yet. ",e("a",{href:k("/event-types/new"),children:"Add one"}),", or choose anything."]})})}),e(v,{title:"Then",children:e(
"div",{class:"stack",children:[e(F,{label:"Action",value:"webhook",onValue:()=>{},options:[{value:"webhook",label:"Webhook"}]}),e(w,{label:"Destination URL",type:"\
url",name:"url",placeholder:"https://example.com/webhooks",value:o.url,error:r.url,onValue:i=>n({url:i})}),e(Ce,{scheme:"standard-webhooks",value:o.secret,error:r.
secret,onValue:i=>n({secret:i})})]})}),e(q,{form:a}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":a.busy,children:"\
Save"}),e("button",{type:"button","aria-disabled":t.busy,disabled:ie(o.url).url!==void 0,onClick:()=>{t.test({draft:l()})},children:[e(y,{name:"bolt"})," Send a\
 test before saving"]}),e("a",{class:"button quiet",href:k("/automations"),children:"Cancel"})]})]}),e("div",{class:"below",children:e(we,{of:t})})]})}function co(){let t=ke(),[s,a]=_(""),o=mt().data,r=L({url:"",description:"",event_types:[],scheme:"standard-webhooks",secret:Te,settings:lt({})},async()=>{let c=await p(
"POST /v1/tenants/{tenant}/endpoints",{path:{tenant:h.value},body:d()});S("The endpoint was added"),O("/endpoints/"+c.id)},({url:c,event_types:T})=>({...ie(c),...T.
length>0?{}:{event_types:"Choose at least one event."}})),{values:n,errors:l,set:i}=r,d=()=>({url:n.url.trim(),description:n.description,event_types:n.event_types,
scheme:n.scheme,secret:n.secret.secret||void 0,settings:ct(n.settings)});ae(()=>{o&&N.peek().get("receiver")==="test"&&!n.url&&i({url:o.url})},[o?.url]);let f=()=>{
let c=ie(n.url).url??"";a(c),c||t.test({draft:{...d(),event_types:n.event_types.length>0?n.event_types:["*"]}})};return e(g,{title:"Event subscription",about:"S\
ay which events are sent where.",back:{to:"/endpoints",label:"Endpoints"},children:[e("form",{ref:r.ref,noValidate:!0,onSubmit:r.submit,children:[e(v,{children:e(
"div",{class:"stack",children:[e(w,{label:"Callback URL",type:"url",name:"url",placeholder:"https://example.com/webhooks",value:n.url,error:l.url??s,onValue:c=>{
i({url:c}),a("")},hint:"Events are sent here with POST. It has to be reachable from this server."}),o&&n.url!==o.url&&e("p",{class:"row",children:[e("button",{type:"\
button",onClick:()=>{i({url:o.url}),a(""),r.ref.current.querySelector("[name=url]").focus()},children:[e(y,{name:"inbox"})," Use the built-in test receiver"]}),
" ",e("span",{class:"hint",children:"if there is no receiver yet."})]}),o&&n.url===o.url&&e(D,{children:"This is the receiver inside this server. It verifies wh\
at is sent to it, and shows it."}),e(w,{label:"Description",name:"description",value:n.description,error:l.description,onValue:c=>i({description:c}),hint:"For p\
eople: what it is for. It may be empty."})]})}),e(v,{children:e(ot,{value:n.event_types,error:l.event_types,onValue:c=>i({event_types:c})})}),e(v,{children:e("d\
iv",{class:"stack",children:[e(ge,{value:n.scheme,error:l.scheme,onValue:c=>i({scheme:c}),hint:"How deliveries are signed. Standard Webhooks is right unless the\
 receiver expects another one."}),e(Ce,{scheme:n.scheme,value:n.secret,error:l.secret,onValue:c=>i({secret:c})})]})}),e("details",{class:"card",open:l.settings!==
void 0||void 0,children:[e("summary",{children:"More settings: headers, rate, order, retries, filter"}),e(dt,{value:n.settings,error:l.settings,onValue:c=>i({settings:c})})]}),
e(q,{form:r}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":r.busy,children:"Save"}),e("button",{type:"button","ar\
ia-disabled":t.busy,onClick:f,children:[e(y,{name:"bolt"})," Send a test before saving"]}),e("a",{class:"button quiet",href:k("/endpoints"),children:"Cancel"})]})]}),
e("div",{class:"below",children:e(we,{of:t})})]})}var ft=[{name:"search",label:"Search",kind:"text",placeholder:"name or description"}],vt={to:"/event-types",label:"Event types"},Le=()=>I("operator")&&M.value!==
"portal";function Ro(){let t=C(o=>p("GET /v1/tenants/{tenant}/event-types",{path:{tenant:h.value},signal:o}),[h.value]),s=(N.value.get("search")??"").toLowerCase(),
a=Le()&&e("a",{class:"button primary",href:k("/event-types/new"),children:[e(y,{name:"plus"})," New event type"]});return e(g,{title:M.value==="portal"?"Event c\
atalog":"Event types",about:"What can happen, and what its payload looks like.",actions:a,children:e(R,{of:t,children:({items:o})=>{if(o.length===0)return e(E,{
icon:"tag",title:"No event types yet",action:a,children:Le()?"Name what can happen, such as user.created, so that others can subscribe to it.":"What can happen \
is listed here, once there is something."});let r=o.filter(n=>`${n.name} ${n.description}`.toLowerCase().includes(s));return e(b,{children:[e(J,{filters:ft}),r.
length===0?e(E,{icon:"search",title:"No event type fits the search",action:e("button",{type:"button",onClick:()=>B(ft),children:"Clear the search"})}):e(v,{flush:!0,
children:e(V,{label:"Event types",rows:r,id:n=>n.name,link:n=>k("/event-types/"+n.name),columns:[{head:"Name",kind:"main",cell:n=>e(b,{children:[e("code",{children:n.
name}),n.description&&e("small",{children:n.description})]})},{head:"Schema",cell:n=>n.schema===void 0?e("span",{class:"hint",children:"none"}):"JSON Schema"},{
head:"Example",kind:"minor",cell:n=>n.example===void 0?e("span",{class:"hint",children:"none"}):"yes"},{head:"Created",kind:"minor",cell:n=>e(x,{at:n.created_at})}]})})]})}})})}
var yt=t=>`${Pe}v1/tenants/${h.value}/event-types/${encodeURIComponent(t)}`;async function gt(t,s){let a=await(await pe("GET",yt(t),{signal:s})).text(),{schema:o="",
example:r=""}=ze(a);return{...JSON.parse(a),schema:Re(o),example:Re(r)}}function No({name:t}){let s={tenant:h.value,name:t},a=C(l=>gt(t,l),[h.value,t]),o=C(l=>p(
"GET /v1/tenants/{tenant}/endpoints",{path:s,signal:l}),[h.value]).data?.items.filter(l=>l.event_types.includes(t)||l.event_types.includes("*")),r=async l=>{if(await A(
{title:"Publish the example?",action:"Publish",text:e("p",{children:["It becomes an event like any other: every endpoint that subscribes to ",e("code",{children:t}),
" gets it",o&&`, ${o.length} at the moment`,"."]})}))try{let d=await pe("POST",`${Pe}v1/tenants/${h.value}/events?type=${encodeURIComponent(t)}`,{body:new Blob(
[l.example||"{}"],{type:"application/json"})});S("The event was accepted"),O("/events/"+(await d.json()).id)}catch(d){P(d)}},n=async()=>{if(await A({title:`Dele\
te ${t}?`,action:"Delete",danger:!0,text:e("p",{children:"Endpoints that subscribe to it keep doing so; it is only no longer listed."})}))try{await p("DELETE /v\
1/tenants/{tenant}/event-types/{name}",{path:s}),S("The event type was deleted"),O("/event-types")}catch(l){P(l)}};return e(g,{title:t,heading:e("code",{children:t}),
about:a.data?.description,back:vt,actions:a.data&&Le()&&e(b,{children:[e("button",{type:"button",onClick:()=>{n()},children:[e(y,{name:"trash"})," Delete"]}),e(
"a",{class:"button",href:k(`/event-types/${t}/edit`),children:"Edit"}),e("button",{type:"button",class:"primary",onClick:()=>{r(a.data)},children:[e(y,{name:"se\
nd"})," Publish the example"]})]}),children:e(R,{of:a,children:l=>e(b,{children:[e(v,{children:e(j,{of:[["Created",e(x,{at:l.created_at})],["Endpoints that get \
it",o?.length]]})}),o&&o.length>0&&e(v,{flush:!0,title:"Who gets it",children:e(V,{label:"Endpoints that get it",rows:o,id:i=>i.id,link:i=>k("/endpoints/"+i.id),
columns:[{head:"URL",kind:"main",cell:i=>i.url??"polled by its consumer"},{head:"Subscribed",cell:i=>i.event_types.includes("*")?"to all events":"by name"}]})}),
e(v,{title:"Example",children:l.example===""?e("p",{class:"hint",children:"There is none."}):e(Ne,{label:"Example",text:l.example})}),e(v,{title:"Schema",children:l.
schema===""?e("p",{class:"hint",children:"There is none."}):e(Ne,{label:"Schema",text:l.schema})})]})})})}function Io(){return e(g,{title:"New event type",back:vt,
children:e(kt,{type:{name:"",description:"",created_at:"",schema:"",example:""}})})}function Lo({name:t}){let s=C(a=>gt(t,a),[h.value,t]);return e(g,{title:"Edi\
t "+t,back:{to:"/event-types/"+t,label:t},children:e(R,{of:s,children:a=>e(kt,{type:a})})})}function kt({type:t}){let s=!t.name,a=L({name:t.name,description:t.description,
schema:t.schema,example:t.example},async l=>{let i=[`"description":${JSON.stringify(l.description)}`];l.schema.trim()&&i.push(`"schema":${l.schema}`),l.example.
trim()&&i.push(`"example":${l.example}`),await pe("PUT",yt(l.name.trim()),{body:`{${i.join()}}`,header:{"Content-Type":"application/json"}}),S(s?"The event type\
 was added":"The event type was saved"),O("/event-types/"+l.name.trim())},l=>({...l.name.trim()?{}:{name:"Name it, for example user.created."},...bt(l.schema)?{}:
{schema:"This is no JSON."},...bt(l.example)?{}:{example:"This is no JSON."}})),{values:o,errors:r,set:n}=a;return e("form",{ref:a.ref,noValidate:!0,onSubmit:a.
submit,children:[e(v,{children:e("div",{class:"stack",children:[s&&e(w,{label:"Name",name:"name",placeholder:"user.created",value:o.name,error:r.name,onValue:l=>n(
{name:l}),hint:"Words with dots between them, from the general to the particular."}),e(w,{label:"Description",name:"description",value:o.description,error:r.description,
onValue:l=>n({description:l}),hint:"When it happens, for those who subscribe to it."}),e(de,{label:"Example",name:"example",rows:8,value:o.example,error:r.example,
onValue:l=>n({example:l}),hint:"A payload, in JSON. It is what a test sends."}),e(de,{label:"Schema",name:"schema",rows:8,value:o.schema,error:r.schema,onValue:l=>n(
{schema:l}),hint:"The JSON Schema of the payload. It may be empty."})]})}),e(q,{form:a}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"prim\
ary","aria-disabled":a.busy,children:"Save"}),e("a",{class:"button quiet",href:k(s?"/event-types":"/event-types/"+t.name),children:"Cancel"})]})]})}function bt(t){
try{return t.trim()&&JSON.parse(t),!0}catch{return!1}}var ne={replay:{label:"Replay deliveries",about:"Makes deliveries that have ended again, each with all its attempts.",does:t=>`Replay ${t} deliveries`},replay_missing:{
label:"Deliver what is missing",about:"Delivers the events that an endpoint subscribes to now and has not got: because it was new, disabled, or failed.",does:t=>`\
Deliver ${t} events`},cancel:{label:"Cancel deliveries",about:"Cancels deliveries that still wait. They can be replayed later.",does:t=>`Cancel ${t} deliveries`},
verify:{label:"Verify requests again",about:"Verifies requests that were refused under what their source is now. What is genuine becomes an event.",does:t=>`Ver\
ify ${t} requests`}};function ea(){let t=re((o,r)=>p("GET /v1/tenants/{tenant}/jobs",{path:{tenant:h.value},query:{cursor:o},signal:r}),[h.value]),s=ve(t,"job",
()=>!0),a=I("operator")&&e("a",{class:"button primary",href:k("/jobs/new"),children:[e(y,{name:"plus"})," New job"]});return e(g,{title:"Jobs",about:"What is do\
ne to many deliveries or requests at once: replayed, cancelled, verified again.",actions:a,children:e(ye,{label:"Jobs",list:t,fresh:s,filters:[],link:o=>k("/job\
s/"+o.id),columns:[{head:"Job",kind:"main",cell:o=>e(b,{children:[ne[o.kind].label,e("small",{children:o.id})]})},{head:"State",cell:o=>e($,{state:o.state})},{head:"\
Progress",cell:o=>e(Tt,{of:o})},{head:"Created",kind:"minor",cell:o=>e(x,{at:o.created_at})}],empty:e(E,{icon:"refresh",title:"No jobs yet",action:a,children:"A\
 job replays what failed, delivers what an endpoint missed, or verifies again what was refused. It counts first."})})})}function Tt({of:t}){let s=t.done+t.skipped;
return e("span",{class:"progress",children:[e("progress",{value:s,max:Math.max(t.total,s,1),"aria-label":"Progress"}),e("small",{children:[Q(s)," of ",Q(Math.max(
t.total,s))]})]})}var qe={to:"/jobs",label:"Jobs"};function ta({id:t}){let s=C(n=>p("GET /v1/tenants/{tenant}/jobs/{job}",{path:{tenant:h.value,job:t},signal:n}),
[h.value,t]);be(["jobs"],n=>{let l=n.findLast(i=>i.kind==="gap"||i.kind==="job"&&i.item.id===t);l?.kind==="gap"?s.reload():l&&s.set(l.item)});let a=s.data;if(!a)
return e(g,{title:"Job",back:qe,children:e(R,{of:s,children:()=>null})});let o=async()=>{if(await A({title:"Stop the job?",action:"Stop it",danger:!0,text:e("p",
{children:"What it has done so far stays done."})}))try{s.set(await p("POST /v1/tenants/{tenant}/jobs/{job}/cancel",{path:{tenant:h.value,job:t}})),S("The job w\
as stopped")}catch(n){P(n)}},r=a.total-a.done-a.skipped;return e(g,{title:ne[a.kind].label,back:qe,actions:a.state==="running"&&I("operator")&&e("button",{type:"\
button",onClick:()=>{o()},children:[e(y,{name:"cross"})," Stop"]}),children:[a.reason&&e(D,{kind:"bad",children:["It failed: ",a.reason,"."]}),e(v,{children:e("\
div",{class:"stack",children:[e(Tt,{of:a}),e(j,{of:[["State",e($,{state:a.state})],["Done",Q(a.done)],["Left as they were",Q(a.skipped)],["Rate",`${Q(a.rate)} a\
 second at most`],["Left",a.state==="running"&&r>0?"about "+se(r/a.rate*1e3):void 0],["Took",a.finished_at&&se(new Date(a.finished_at).getTime()-new Date(a.created_at).
getTime())],["Created",e(x,{at:a.created_at})],["Id",e(Y,{id:t})]]})]})}),e(v,{title:"What it is about",children:e(It,{of:a})}),a.kind!=="verify"&&e("p",{children:e(
"a",{href:k("/deliveries",{endpoint:a.to??a.filter.endpoint,type:a.filter.type,since:a.filter.since,until:a.filter.until}),children:["The deliveries that it is \
about ",e(y,{name:"arrow"})]})})]})}function It({of:t}){let s=me(),a=ee(),o=t.filter,r=n=>e("a",{href:k("/endpoints/"+n),children:ue(s.get(n),n)});return e(j,{of:[
["Event",o.event&&e("a",{href:k("/events/"+o.event),children:e("code",{children:o.event})})],["Endpoint",o.endpoint&&r(o.endpoint)],["To",t.to&&r(t.to)],["Sourc\
e",o.source&&e("a",{href:k("/sources/"+o.source),children:a.get(o.source)?.name??o.source})],["Event type",o.type&&e("code",{children:o.type})],["States",o.states?.
join(", ")],[t.kind==="verify"?"Refused for":"Reason",o.reason],["Since",o.since&&te(o.since)],["Until",o.until&&te(o.until)]]})}var wt=["failed","cancelled","s\
kipped","quarantined","delivered"];function na(){let t=N.value,s=t.get("kind")??"replay",a=[...me().values()],o=[...ee().values()],r=Ke(),[n,l]=_(),i=wt.filter(
m=>m===t.get("state")),d=L({endpoint:t.get("endpoint")??"",to:"",source:t.get("source")??"",type:t.get("type")??"",reason:t.get("reason")??"",states:i.length>0?
i:["failed"],since:t.get("since")??"",until:t.get("until")??"",rate:"100"},async m=>{let U=s==="replay",oe={kind:s,rate:Number(m.rate)||void 0,to:U&&m.to||void 0,
filter:{reason:(s==="verify"||U)&&m.reason.trim()||void 0,...s==="verify"?{source:m.source||void 0}:{endpoint:m.endpoint||void 0,type:m.type.trim()||void 0},states:U?
m.states:void 0,since:m.since||void 0,until:(n?.filter.until??m.until)||void 0}},$e={tenant:h.value};if(!n){l(await p("POST /v1/tenants/{tenant}/jobs",{path:$e,
body:{...oe,dry_run:!0}}));return}let Nt=await p("POST /v1/tenants/{tenant}/jobs",{path:$e,body:oe});S("The job has begun"),O("/jobs/"+Nt.id)},m=>({...s==="repl\
ay_missing"&&!m.endpoint?{endpoint:"Choose the endpoint that misses events."}:{},...s==="replay_missing"&&!m.since?{since:"Say since when."}:{},...s==="replay"&&
m.states.length===0?{states:"Choose at least one."}:{},...s==="replay"&&m.to&&!m.endpoint?{endpoint:"Choose whose deliveries go to the other endpoint."}:{}})),{
values:f,errors:c}=d,T=m=>{l(void 0),d.set(m)},u=a.map(m=>({value:m.id,label:ue(m,m.id)+(m.description?` – ${m.description}`:"")})),W=m=>c[m]??(m==="endpoint"||
m==="since"?void 0:c["filter."+m]);return e(g,{title:"New job",about:ne[s].about,back:qe,children:e("form",{ref:d.ref,class:"narrow",noValidate:!0,onSubmit:d.submit,
children:[e(v,{children:e("div",{class:"stack",children:[e(F,{label:"What to do",value:s,onValue:m=>{l(void 0),z({kind:m})},options:Object.keys(ne).filter(m=>m!==
"verify"||M.value!=="portal").map(m=>({value:m,label:ne[m].label}))}),s==="verify"?e(b,{children:[e(F,{label:"Source",value:f.source,error:W("source"),onValue:m=>T(
{source:m}),options:[{value:"",label:"any"},...o.map(m=>({value:m.id,label:m.name}))]}),e(w,{label:"Refused for",value:f.reason,error:W("reason"),placeholder:"a\
ny reason, or one such as mismatch",onValue:m=>T({reason:m})})]}):e(b,{children:[e(F,{label:"Endpoint",value:f.endpoint,error:W("endpoint"),onValue:m=>T({endpoint:m}),
options:[{value:"",label:s==="replay_missing"?"Choose one":"any"},...u]}),s==="replay"&&e(F,{label:"To",value:f.to,error:W("to"),onValue:m=>T({to:m}),options:[{
value:"",label:"the same endpoint"},...u.filter(m=>m.value!==f.endpoint)]}),e(X,{label:"Event type",error:W("type"),children:m=>e(b,{children:[e("input",{...m,type:"\
text",autocomplete:"off",list:"job-types",placeholder:"any",value:f.type,onInput:U=>T({type:U.currentTarget.value})}),e("datalist",{id:"job-types",children:r.map(
U=>e("option",{value:U},U))})]})})]}),s==="replay"&&e("fieldset",{children:[e("legend",{children:"Deliveries that are"}),e("div",{class:"row",children:wt.map(m=>e(
Be,{label:m,checked:f.states.includes(m),onValue:U=>T({states:U?[...f.states,m]:f.states.filter(oe=>oe!==m)})},m))}),e("p",{class:"error",children:c.states})]}),
s==="replay"&&e(w,{label:"Reason",value:f.reason,error:W("reason"),placeholder:"any, or one such as endpoint disabled",onValue:m=>T({reason:m})}),e("div",{class:"\
columns",children:["since","until"].map(m=>e(X,{label:m==="since"?"Since":"Until",error:W(m),hint:m==="until"?"Empty: now.":void 0,children:U=>e("input",{...U,type:"\
datetime-local",value:We(f[m]),onInput:oe=>T({[m]:Ue(oe.currentTarget.value)??""})})},m))}),e(w,{label:"Rows a second, at most",type:"number",value:f.rate,error:W(
"rate"),onValue:m=>T({rate:m}),hint:"So that receivers are not flooded."})]})}),n&&e("div",{role:"status",children:e(D,{kind:n.total>0?"warn":"info",children:n.
total>0?e(b,{children:[e("strong",{children:[ne[s].does(Q(n.total)),"?"]}),e("p",{children:["It takes ",se(n.total/n.rate*1e3)," at least, and can be stopped. I\
t is in the audit log."]})]}):"Nothing fits: there is nothing to do."})}),e(q,{form:d}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"prima\
ry",disabled:d.busy||n?.total===0,children:n&&n.total>0?ne[s].does(Q(n.total)):"Count them first"}),e("a",{class:"button",href:k("/jobs"),children:"Cancel"})]})]})})}var Lt=["accepted","duplicate","refused","handshake"];function Ea(){return e(g,{title:"Requests",about:"What came in at the sources, genuine or not.",children:e(
Fe,{empty:e(E,{icon:"inbox",title:"Nothing has come in yet",action:e("a",{class:"button primary",href:k("/sources"),children:"Go to the sources"}),children:"Giv\
e a provider the URL of a source, and have it send a test."})})})}function Fe({source:t,title:s,actions:a,empty:o}){let r=ee(),n=[{name:"verdict",label:"Verdict",
kind:"choice",options:Lt.map(c=>({value:c,label:c==="accepted"?"verified":c}))},...t?[]:[{name:"source",label:"Source",kind:"choice",options:[...r.values()].map(
c=>({value:c.id,label:c.name}))}],{name:"reason",label:"Refused for",kind:"text",placeholder:"such as mismatch",suggestions:["missing","malformed","mismatch","e\
xpired"]},{name:"since",label:"Since",kind:"time"},{name:"until",label:"Until",kind:"time"}],l=Object.fromEntries(["verdict","source","reason","since","until"].
map(c=>[c,N.value.get(c)??void 0])),i={source:t??l.source,reason:l.reason,since:l.since,until:l.until,verdict:l.verdict?[l.verdict]:void 0},d=re((c,T)=>p("GET /\
v1/tenants/{tenant}/requests",{path:{tenant:h.value},query:{...i,cursor:c},signal:T}),[h.value,JSON.stringify(i)]),f=ve(d,"request",c=>(!i.source||c.source===i.
source)&&(!i.verdict||i.verdict.includes(c.verdict))&&(!i.reason||c.reason===i.reason)&&!i.until);return e(ye,{label:"Requests",title:s,actions:a,list:d,fresh:f,
filters:n,link:c=>k("/requests/"+c.id),empty:o,columns:[{head:"Request",kind:"main",cell:c=>e(b,{children:[t?e("code",{children:c.id}):r.get(c.source)?.name??e(
"code",{children:c.source}),!t&&e("small",{children:c.id})]})},{head:"Verdict",cell:c=>e(b,{children:[e($,{state:c.verdict}),c.reason&&e("small",{children:c.reason})]})},
{head:"From",kind:"minor",cell:c=>c.remote},{head:"Size",kind:"minor",cell:c=>_e(c.size)},{head:"Received",cell:c=>e(x,{at:c.received_at})}]})}var Ct={to:"/requ\
ests",label:"Requests"};function xa({id:t}){let s=C(a=>p("GET /v1/tenants/{tenant}/requests/{request}",{path:{tenant:h.value,request:t},signal:a}),[h.value,t]);
return s.data?e(qt,{of:s.data,reload:s.reload}):e(g,{title:"Request",back:Ct,children:e(R,{of:s,children:()=>null})})}function qt({of:t,reload:s}){let[a,o]=_(!1),
r=ee().get(t.source),n=N.value.get("why")==="1",l=Qe(t.body),i=t.verdict==="refused",d=async()=>{o(!0);try{let f=await p("POST /v1/tenants/{tenant}/requests/{re\
quest}/verify",{path:{tenant:h.value,request:t.id}});S(f.verdict==="refused"?`It is refused again: ${f.reason}`:"It is genuine now, and became an event"),s()}catch(f){
P(f)}o(!1)};return e(g,{title:`Request to ${r?.name??t.source}`,heading:e(b,{children:["Request to ",r?.name??"a deleted source"]}),about:e(x,{at:t.received_at,
exact:!0}),back:Ct,actions:e(b,{children:[t.event&&e("a",{class:"button",href:k("/events/"+t.event),children:[e(y,{name:"activity"})," Its event"]}),i&&I("opera\
tor")&&e("button",{type:"button",disabled:a,onClick:()=>{d()},children:[e(y,{name:"refresh"})," Verify again"]}),e("button",{type:"button",class:i?"primary":"",
"aria-pressed":n,onClick:()=>z({why:n?void 0:"1"}),children:[e(y,{name:"bug"})," ",i?"Why?":"How was it verified?"]})]}),children:[i&&e(D,{kind:"bad",children:[
e("strong",{children:["It was refused: ",t.reason,"."]}),e("p",{children:"It became no event. Once the source is mended, it can be verified again."})]}),t.verdict===
"duplicate"&&e(D,{children:"It had come in before: it became no second event."}),e(v,{children:e(j,{of:[["Verdict",e($,{state:t.verdict})],["Source",e("a",{href:k(
"/sources/"+t.source),children:r?.name??t.source})],["Scheme",t.scheme&&e("code",{children:t.scheme})],["From",t.remote],["Size",_e(t.size)],["Id",e(Y,{id:t.id})]]})}),
n&&e(Ft,{id:t.id}),e(v,{title:"As it came",actions:e(K,{text:tt({method:t.method,url:new URL(t.path,r?.ingest_url??document.baseURI).href,header:t.header,body:l}),
children:"Copy as curl"}),children:e("div",{class:"stack",children:[e(je,{label:"Headers",text:`${t.method} ${t.path}
${Xe(t.header)}`}),t.size>0&&l.length===0?e(D,{children:"Its body was not kept."}):e(Ye,{label:"Body",of:l})]})})]})}function Ft({id:t}){let s=C(a=>p("POST /v1/\
tenants/{tenant}/debug/signature",{path:{tenant:h.value},body:{request_id:t},signal:a}),[h.value,t]);return e(R,{of:s,children:a=>e(nt,{of:a})})}var Vt={viewer:"looks, and sees no secret",operator:"endpoints, sources, secrets, replays",admin:"also users, tokens and the audit log",owner:"everything",portal:"\
what a tenant's own customer may do"},Se=()=>["viewer","operator","admin","owner"].filter(I),Ee=t=>({value:t,label:`${t}: ${Vt[t]}`}),G=()=>he.value==="";var Ot={name:"of",label:"Of",kind:"choice",options:[{value:"all",label:"every tenant"}]},xe=[{name:"action",label:"What",kind:"text",placeholder:"such as create\
-endpoint"},{name:"actor",label:"Who",kind:"text",placeholder:"the id of a user or token"},{name:"target",label:"To what",kind:"text",placeholder:"an id"},{name:"\
since",label:"Since",kind:"time"},{name:"until",label:"Until",kind:"time"}];function Dt(){let t=N.value,s=M.value==="portal",a=Object.fromEntries(xe.map(i=>[i.name,
t.get(i.name)??void 0])),o=G()&&t.get("of")==="all",r=re((i,d)=>o?p("GET /v1/audit",{query:{...a,cursor:i},signal:d}):p("GET /v1/tenants/{tenant}/audit",{path:{
tenant:h.value},query:{...a,cursor:i},signal:d}),[h.value,o,JSON.stringify(a)]),n=s?xe.filter(i=>i.name!=="actor"):G()?[Ot,...xe]:xe,l=(i,d,f=d)=>e("button",{type:"\
button",class:"only",title:`Only ${i==="action"?"this":d}`,onClick:()=>z({[i]:d}),children:f});return e(g,{title:s?"Activity":"Audit log",about:s?"What was done\
 here, the newest first.":"Who did what, the newest first. Nothing changes an entry.",children:[e(J,{filters:n}),r.error?e(Je,{error:r.error,retry:r.reload}):r.
items?null:e(Ge,{}),r.items?.length===0&&(Ze(n)?e(E,{icon:"search",title:"No entry fits the filters",action:e("button",{type:"button",onClick:()=>B(n),children:"\
Clear the filters"})}):e(E,{icon:"list",title:"Nothing was done yet",children:"Changes, replays and looks at a secret are listed here."})),r.items&&r.items.length>
0&&e(v,{flush:!0,children:e(V,{label:"Audit log",rows:r.items,busy:r.busy,more:r.more,id:i=>i.id,columns:[{head:"What",kind:"main",cell:i=>e(b,{children:[l("act\
ion",i.action,at(i.action))," ",i.failed&&e($,{state:"refused"}),e("small",{children:[i.target&&l("target",i.target)," ",i.detail&&Object.entries(i.detail).map(
([d,f])=>`${d}: ${f}`).join(", ")]})]})},...o?[{head:"Tenant",kind:"minor",cell:i=>i.tenant??e("span",{class:"hint",children:"none"})}]:[],{head:"Who",kind:s?"m\
inor":void 0,cell:i=>e(b,{children:[i.actor.id&&!s?l("actor",i.actor.id,i.actor.name||i.actor.id):i.actor.name||"nobody known",e("small",{children:[i.actor.kind===
"none"?"":i.actor.kind,i.actor.role&&i.actor.role!==i.actor.kind&&`, ${i.actor.role}`]})]})},{head:"From",kind:"minor",cell:i=>i.remote},{head:"When",cell:i=>e(
x,{at:i.at})}]})})]})}function le({title:t,text:s,label:a,children:o,onClose:r}){return e(H,{title:t,onClose:r,children:e("div",{class:"stack",children:[e(D,{kind:"warn",children:"It\
 is shown this once. Copy it now, and keep it where secrets are kept."}),e("div",{class:"field",children:[e("span",{class:"label",children:a}),e("div",{class:"s\
ecret",children:[e("code",{children:s}),e(K,{text:s,label:"Copy the "+a.toLowerCase()})]})]}),o,e("div",{class:"submit",children:e("button",{type:"button",class:"\
primary",onClick:r,children:"Done"})})]})})}var St={to:"/tenants",label:"Tenants"};function $t(){let t=C(r=>p("GET /v1/tenants",{signal:r}),[]),[s,a]=_(!1),o=I("admin")&&G()&&e("button",{type:"button",class:"\
primary",onClick:()=>a(!0),children:[e(y,{name:"plus"})," New tenant"]});return e(g,{title:"Tenants",about:"Your customers, each with endpoints and a portal of \
their own.",actions:o,children:[e(R,{of:t,children:({items:r})=>r.length===0?e(E,{icon:"building",title:"No tenants yet",action:o}):e(v,{flush:!0,children:e(V,{
label:"Tenants",rows:r,id:n=>n.id,link:n=>k("/tenants/"+n.id),columns:[{head:"Name",kind:"main",cell:n=>e(b,{children:[n.name||n.id,e("small",{children:e("code",
{children:n.id})})]})},{head:"Portal",kind:"minor",cell:n=>n.branding.name??e("span",{class:"hint",children:"not branded"})},{head:"Created",cell:n=>e(x,{at:n.created_at})}]})})}),
s&&e(At,{onClose:()=>a(!1)})]})}function At({onClose:t}){let s=L({id:"",name:""},async({id:n,name:l})=>{await p("POST /v1/tenants",{body:{id:n.trim(),name:l.trim()}}),
t(),O("/tenants/"+n.trim())},({id:n})=>/^[a-z0-9][a-z0-9_-]{0,62}$/.test(n.trim())?{}:{id:"1 to 63 lower-case letters, digits, hyphens and underscores."}),{values:a,
errors:o,set:r}=s;return e(H,{title:"New tenant",onClose:t,children:e("form",{ref:s.ref,class:"stack",noValidate:!0,onSubmit:s.submit,children:[e(q,{form:s}),e(
w,{label:"Id",name:"tenant-id",autofocus:!0,placeholder:"acme",value:a.id,error:o.id,onValue:n=>r({id:n}),hint:"It is in every URL of the API, and cannot be cha\
nged."}),e(w,{label:"Name",name:"tenant-name",placeholder:"Acme Ltd",value:a.name,error:o.name,onValue:n=>r({name:n})}),e("div",{class:"submit",children:[e("but\
ton",{type:"submit",class:"primary","aria-disabled":s.busy,children:"Make the tenant"}),e("button",{type:"button",onClick:t,children:"Cancel"})]})]})})}function Wt({
id:t}){let s=C(o=>p("GET /v1/tenants/{tenant}",{path:{tenant:t},signal:o}),[t]);if(!s.data)return e(g,{title:"Tenant",back:St,children:e(R,{of:s,children:()=>null})});
let a=s.data;return e(g,{title:a.name||a.id,back:St,actions:e("a",{class:"button",href:k("/endpoints",{tenant:a.id==="default"?void 0:a.id}),children:[e(y,{name:"\
send"})," Its endpoints"]}),children:[e(v,{children:e(j,{of:[["Id",e("code",{children:a.id})],["Created",e(x,{at:a.created_at})]]})}),I("operator")&&e(Ut,{tenant:a}),
I("admin")&&e(Jt,{tenant:a,changed:s.set},JSON.stringify(a.branding)),I("admin")&&e(Ht,{tenant:a,changed:s.set})]})}function Ut({tenant:t}){let[s,a]=_(),o={tenant:t.
id},r=()=>{p("POST /v1/tenants/{tenant}/portal-links",{path:o}).then(a,P)},n=async()=>{if(await A({title:"End all links to its portal?",action:"End them",danger:!0,
text:e("p",{children:"Whoever has the portal open is out of it at once, and links that were not opened yet do not work any more."})}))try{await p("DELETE /v1/te\
nants/{tenant}/portal-links",{path:o}),S("The links have ended")}catch(l){P(l)}};return e(v,{title:"Portal",actions:e(b,{children:[e("button",{type:"button",onClick:()=>{
n()},children:"End all links"}),e("button",{type:"button",class:"primary",onClick:r,children:[e(y,{name:"plus"})," New portal link"]})]}),children:[e("p",{class:"\
hint",children:"A page where this customer sees to its own endpoints, secrets and deliveries. A link is opened once; your application makes them with the API."}),
s&&e(le,{title:"Portal link",label:"Link",text:s.url,onClose:()=>a(void 0),children:e("p",{class:"hint",children:["Whoever opens it first is in the portal of ",
t.name||t.id,", for an hour. It can be opened until ",te(s.expires_at),"."]})})]})}var jt=49152;async function Gt(t){if(!["image/png","image/jpeg","image/webp",
"image/svg+xml"].includes(t.type))throw new Error("A logo is a PNG, JPEG, WebP or SVG.");if(t.size>=jt)throw new Error("A logo has less than 48 KiB. Make it sma\
ller: it is shown 28 pixels high.");return new Promise((s,a)=>{let o=new FileReader;o.onload=()=>s(o.result),o.onerror=()=>a(o.error??new Error("The file could \
not be read.")),o.readAsDataURL(t)})}function Jt({tenant:t,changed:s}){let a=t.branding,o=ce(null),r=L({name:a.name??"",logo:a.logo??"",accent:a.accent??"",theme:a.
theme??"",refresh_url:a.refresh_url??"",frame_ancestors:(a.frame_ancestors??[]).join(`
`)},async d=>{let f={name:d.name.trim()||void 0,logo:d.logo||void 0,accent:d.accent||void 0,theme:d.theme||void 0,refresh_url:d.refresh_url.trim()||void 0,frame_ancestors:d.
frame_ancestors.split(/\s+/).filter(c=>c!=="")};try{let c=await p("PATCH /v1/tenants/{tenant}",{path:{tenant:t.id},body:{branding:f}});S("The look of the portal\
 was saved"),s(c)}catch(c){throw Bt(c)}},d=>d.accent===""||Ve(d.accent)?{}:{accent:"Write it like #0a7f5a."}),{values:n,errors:l,set:i}=r;return e("form",{ref:r.
ref,noValidate:!0,onSubmit:r.submit,children:e(v,{title:"Look of the portal",children:e("div",{class:"stack",children:[e(q,{form:r}),e(w,{label:"Name",name:"por\
tal-name",placeholder:"Acme webhooks",value:n.name,error:l.name,onValue:d=>i({name:d}),hint:"It stands at the top, and in the window's title."}),e(X,{label:"Log\
o",error:l.logo,hint:"PNG, JPEG, WebP or SVG, less than 48 KiB.",children:d=>e("div",{class:"beside",children:[n.logo&&e("img",{class:"logo",src:n.logo,alt:"The\
 logo"}),e("input",{ref:o,...d,type:"file",accept:"image/png,image/jpeg,image/webp,image/svg+xml",onChange:f=>{let c=f.currentTarget.files?.[0];c&&Gt(c).then(T=>i(
{logo:T}),P)}}),n.logo&&e("button",{type:"button",onClick:()=>{i({logo:""}),o.current.value=""},children:"Take it away"})]})}),e(X,{label:"Accent",error:l.accent,
hint:"The colour of buttons and links. Empty: the usual one.",children:d=>e("div",{class:"beside",children:[e("input",{...d,type:"text",name:"accent",autocomplete:"\
off",spellcheck:!1,placeholder:"#4353d6",value:n.accent,onInput:f=>i({accent:f.currentTarget.value.trim().toLowerCase()})}),e("input",{type:"color",class:"swatc\
h","aria-label":"Pick the accent",value:Ve(n.accent)?n.accent:"#4353d6",onInput:f=>i({accent:f.currentTarget.value})})]})}),Ve(n.accent)&&e(Mt,{accent:n.accent,
theme:n.theme}),e(F,{label:"Theme",value:n.theme,error:l.theme,onValue:d=>i({theme:d}),options:[{value:"",label:"as the reader wishes"},{value:"light",label:"li\
ght"},{value:"dark",label:"dark"}]}),e(de,{label:"May show it in a frame",name:"frame_ancestors",rows:2,placeholder:"https://app.example.com",value:n.frame_ancestors,
error:l.frame_ancestors,onValue:d=>i({frame_ancestors:d}),hint:"Origins, one a line. Empty: nobody."}),e(w,{label:"Page for another link",name:"refresh_url",type:"\
url",placeholder:"https://app.example.com/webhooks",value:n.refresh_url,error:l.refresh_url,onValue:d=>i({refresh_url:d}),hint:"Of your application. It is where\
 a customer is led whose hour is over."}),e("div",{class:"submit",children:e("button",{type:"submit",class:"primary","aria-disabled":r.busy,children:"Save the l\
ook"})})]})})})}var Ve=t=>/^#[0-9a-f]{6}$/.test(t);function Bt(t){let s=t instanceof Object&&"problem"in t?t.problem.errors:void 0;for(let a of s??[])a.location=
a.location?.replace("body.branding.","body.");return t}function Mt({accent:t,theme:s}){let a=["light","dark"].filter(r=>!s||r===s),o=a.filter(r=>Ie(r,t).accent!==
t);return e("div",{class:"stack",children:[e("div",{class:"row",children:a.map(r=>e(Kt,{theme:r,accent:Ie(r,t).accent},r))}),o.length>0&&e(D,{children:["Text in\
 it would be hard to read ",o.length===2?"in both themes":`in the ${o[0]} theme`,", so there the nearest shade is used that has a contrast of ",pt,":1."]})]})}function Kt({
theme:t,accent:s}){let a=ce(null),o=t==="dark"?"#181b23":"#ffffff";return ae(()=>{let r=a.current.style;r.setProperty("--patch",s),r.setProperty("--patch-surfac\
e",o)},[s,o]),e("div",{ref:a,class:"patch",children:[e("span",{children:"Button"}),e("b",{children:"Link"}),e("small",{children:[t,", ",ut(s,o).toFixed(1),":1"]})]})}
var Oe=[["events_days","Events","with their deliveries and attempts",1],["requests_days","Requests","to sources",1],["keys_days","Keys","that make an event a du\
plicate",7],["jobs_days","Jobs","that have ended",1],["audit_days","Audit log","",30]];function Ht({tenant:t,changed:s}){let a=t.retention,o=L({name:t.name,...Object.
fromEntries(Oe.map(([r])=>[r,a[r]?.toString()??""]))},async({name:r,...n})=>{let l=Object.fromEntries(Object.entries(n).filter(([,i])=>i).map(([i,d])=>[i,Number(
d)]));s(await p("PATCH /v1/tenants/{tenant}",{path:{tenant:t.id},body:{name:r,retention:l}})),S("The tenant was saved")},r=>Object.fromEntries(Oe.flatMap(([n,,,
l])=>!r[n]||Number(r[n])>=l?[]:[[n,`A number of days, ${l} or more.`]])));return e("form",{ref:o.ref,noValidate:!0,onSubmit:o.submit,children:e(v,{title:"Name a\
nd retention",children:e("div",{class:"stack",children:[e(q,{form:o}),e(w,{label:"Name",name:"tenant-name",value:o.values.name,error:o.errors.name,onValue:r=>o.
set({name:r})}),e("div",{class:"columns",children:Oe.map(([r,n,l,i])=>e(w,{label:`${n}, days`,hint:[l,i>1?`${i} or more`:""].filter(Boolean).join(", "),type:"nu\
mber",placeholder:"as the server says",value:o.values[r],error:o.errors[r],onValue:d=>o.set({[r]:d})},r))}),e("div",{class:"submit",children:e("button",{type:"s\
ubmit",class:"primary","aria-disabled":o.busy,children:"Save"})})]})})})}function zt(){let t=C(i=>p("GET /v1/tenants/{tenant}/tokens",{path:{tenant:h.value},signal:i}),[h.value]),s=C(async i=>G()?p("GET /v1/tokens",{signal:i}):{items:[]},
[]),[a,o]=_(!1),[r,n]=_();return e(g,{title:"API tokens",about:"What programs show to use the API.",actions:e("button",{type:"button",class:"primary",onClick:()=>o(
!0),children:[e(y,{name:"plus"})," New token"]}),children:[e(Et,{of:t,title:`For the tenant ${h.value} alone`,revoke:i=>p("DELETE /v1/tenants/{tenant}/tokens/{t\
oken}",{path:{tenant:h.value,token:i}})}),G()&&e(Et,{of:s,title:"For every tenant",revoke:i=>p("DELETE /v1/tokens/{token}",{path:{token:i}})}),a&&e(Xt,{onClose:()=>o(
!1),onDone:i=>{o(!1),n(i),(i.tenant?t:s).reload()}}),r&&e(le,{title:`Token of ${r.name}`,label:"Token",text:r.token,onClose:()=>n(void 0),children:e("p",{class:"\
hint",children:["Send it with each request, as ",e("code",{children:"Authorization: Bearer …"}),". It has the role ",r.role," ",r.tenant?e(b,{children:["in ",
e("code",{children:r.tenant})]}):"in every tenant","."]})})]})}var Qt=t=>t.expires_at!==void 0&&new Date(t.expires_at).getTime()<Date.now();function Et({of:t,title:s,
revoke:a}){let o=async r=>{if(await A({title:`Revoke ${r.name}?`,action:"Revoke",danger:!0,text:e("p",{children:"Whatever uses it is refused from now on. This c\
annot be undone."})}))try{await a(r.id),S("The token was revoked"),t.reload()}catch(l){P(l)}};return e(R,{of:t,children:({items:r})=>e(v,{flush:!0,title:s,children:r.
length===0?e(E,{icon:"key",title:"No tokens",children:"Make one for each program, with no more than it needs."}):e(V,{label:`Tokens ${s.toLowerCase()}`,rows:r,id:n=>n.
id,columns:[{head:"Name",kind:"main",cell:n=>n.name},{head:"Id",kind:"minor",cell:n=>e(Y,{id:n.id})},{head:"Role",cell:n=>n.role},{head:"Last used",cell:n=>e(x,
{at:n.last_used_at})},{head:"Expires",kind:"minor",cell:n=>Qt(n)?e("strong",{children:"has expired"}):e(x,{at:n.expires_at})},{head:"Created",kind:"minor",cell:n=>e(
x,{at:n.created_at})},{head:"Revoke",cell:n=>e("button",{type:"button",class:"quiet icon-only","aria-label":`Revoke ${n.name}`,title:"Revoke",onClick:()=>{o(n)},
children:e(y,{name:"trash"})})}]})})})}var Yt=[{value:"30",label:"in 30 days"},{value:"90",label:"in 90 days"},{value:"365",label:"in a year"},{value:"",label:"\
never"}];function Xt({onClose:t,onDone:s}){let a=L({name:"",role:"operator",of:h.value,life:"90"},async({name:i,role:d,of:f,life:c})=>{let T={name:i.trim(),role:d,
expires_at:c?new Date(Date.now()+Number(c)*864e5).toISOString():void 0};s(f?await p("POST /v1/tenants/{tenant}/tokens",{path:{tenant:f},body:T}):await p("POST /\
v1/tokens",{body:T}))},({name:i})=>i.trim()?{}:{name:"Name it after the program that uses it."}),{values:o,errors:r,set:n}=a,l=[...Se(),...o.of?["portal"]:[]];return e(
H,{title:"New token",onClose:t,children:e("form",{ref:a.ref,class:"stack",noValidate:!0,onSubmit:a.submit,children:[e(q,{form:a}),e(w,{label:"Name",name:"token-\
name",autofocus:!0,placeholder:"order service",value:o.name,error:r.name,onValue:i=>n({name:i}),hint:"The program that uses it."}),G()&&e(F,{label:"Good for",value:o.
of,onValue:i=>n({of:i,role:!i&&o.role==="portal"?"viewer":o.role}),options:[{value:h.value,label:`the tenant ${h.value} alone`},{value:"",label:"every tenant"}]}),
e(F,{label:"Role",value:o.role,error:r.role,onValue:i=>n({role:i}),options:l.map(Ee),hint:"What it may do at most."}),e(F,{label:"Expires",value:o.life,error:r.
expires_at,onValue:i=>n({life:i}),options:Yt}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":a.busy,children:"Make\
 the token"}),e("button",{type:"button",onClick:t,children:"Cancel"})]})]})})}var xt=[{name:"search",label:"Search",kind:"text",placeholder:"name, e-mail or role"}];function Zt(){let t=C(c=>p("GET /v1/users",{signal:c}),[]),[s,a]=_(!1),[o,
r]=_(),[n,l]=_(),i=(N.value.get("search")??"").toLowerCase(),d=e("button",{type:"button",class:"primary",onClick:()=>a(!0),children:[e(y,{name:"plus"})," Invite\
 somebody"]}),f=Ae.value?.user?.id;return e(g,{title:"Users",about:"Who may sign in, and what they may do.",actions:d,children:[e(R,{of:t,children:({items:c})=>{
if(c.length===0)return e(E,{icon:"users",title:"No users yet",action:d,children:"Invite those who look after webhooks with you."});let T=c.filter(u=>`${u.name} ${u.
email} ${u.role}`.toLowerCase().includes(i));return e(b,{children:[e(J,{filters:xt}),T.length===0?e(E,{icon:"search",title:"Nobody fits the search",action:e("bu\
tton",{type:"button",onClick:()=>B(xt),children:"Clear the search"})}):e(v,{flush:!0,children:e(V,{label:"Users",rows:T,id:u=>u.id,columns:[{head:"Name",kind:"m\
ain",cell:u=>e(b,{children:[u.name,u.id===f&&e("span",{class:"hint",children:" (you)"}),e("small",{children:u.email})]})},{head:"Role",cell:u=>e(b,{children:[u.
role,e("small",{children:u.tenant?`in ${u.tenant}`:"in every tenant"})]})},{head:"Last signed in",kind:"minor",cell:u=>e(x,{at:u.last_sign_in_at})},{head:"Chang\
e",cell:u=>e("button",{type:"button","aria-label":`Change ${u.name}`,onClick:()=>r(u),children:"Change"})}]})})]})}}),s&&e(en,{onClose:()=>a(!1),onDone:c=>{a(!1),
l(c),t.reload()}}),o&&e(tn,{user:o,onClose:()=>r(void 0),onInvited:c=>{r(void 0),l(c)},onDone:()=>{r(void 0),t.reload()}}),n&&e(le,{title:`Invitation of ${n.name}`,
label:"Link",text:n.invite_url,onClose:()=>l(void 0),children:e("p",{class:"hint",children:["Give it to ",n.name,": no mail is sent. They choose a password ther\
e, once, until ",te(n.invite_expires_at),"."]})})]})}function Pt({role:t,tenant:s,errors:a,set:o}){let r=C(n=>p("GET /v1/tenants",{signal:n}),[]).data?.items??[];
return e(b,{children:[e(F,{label:"Role",value:t,error:a.role,onValue:n=>o({role:n}),options:Se().map(n=>Ee(n))}),G()&&e(F,{label:"In",value:s,error:a.tenant,onValue:n=>o(
{tenant:n}),options:[{value:"",label:"every tenant"},...r.map(n=>({value:n.id,label:n.name||n.id}))]})]})}function en({onClose:t,onDone:s}){let a=L({name:"",email:"",
role:"operator",tenant:he.value},async l=>{s(await p("POST /v1/users",{body:{name:l.name.trim(),email:l.email.trim(),role:l.role,tenant:l.tenant||void 0}}))},({
name:l,email:i})=>({...l.trim()?{}:{name:"Enter their name, as others are to see it."},...i.includes("@")?{}:{email:"Enter their e-mail address."}})),{values:o,
errors:r,set:n}=a;return e(H,{title:"Invite somebody",onClose:t,children:e("form",{ref:a.ref,class:"stack",noValidate:!0,onSubmit:a.submit,children:[e(q,{form:a}),
e(w,{label:"Name",name:"user-name",autofocus:!0,value:o.name,error:r.name,onValue:l=>n({name:l})}),e(w,{label:"E-mail",name:"user-email",type:"email",value:o.email,
error:r.email,onValue:l=>n({email:l}),hint:"They sign in with it."}),e(Pt,{role:o.role,tenant:o.tenant,errors:r,set:n}),e("div",{class:"submit",children:[e("but\
ton",{type:"submit",class:"primary","aria-disabled":a.busy,children:"Make the invitation"}),e("button",{type:"button",onClick:t,children:"Cancel"})]})]})})}function tn({
user:t,onClose:s,onDone:a,onInvited:o}){let r={user:t.id},n=L({name:t.name,role:t.role,tenant:t.tenant??""},async c=>{await p("PATCH /v1/users/{user}",{path:r,body:{
name:c.name.trim(),role:c.role,tenant:c.tenant}}),S(`${c.name} was changed`),a()},({name:c})=>c.trim()?{}:{name:"Enter their name, as others are to see it."}),{
values:l,errors:i,set:d}=n,f=async()=>{if(await A({title:`Remove ${t.name}?`,action:"Remove",danger:!0,text:e("p",{children:"They are signed out at once, and ca\
nnot sign in any more."})}))try{await p("DELETE /v1/users/{user}",{path:r}),S(`${t.name} was removed`),a()}catch(c){P(c)}};return e(H,{title:`Change ${t.name}`,
onClose:s,children:[e("form",{ref:n.ref,class:"stack",noValidate:!0,onSubmit:n.submit,children:[e(q,{form:n}),e("p",{class:"hint",children:t.email}),e(w,{label:"\
Name",name:"user-name",autofocus:!0,value:l.name,error:i.name,onValue:c=>d({name:c})}),e(Pt,{role:l.role,tenant:l.tenant,errors:i,set:d}),e("div",{class:"submit",
children:e("button",{type:"submit",class:"primary","aria-disabled":n.busy,children:"Save"})})]}),e("footer",{children:[e("button",{type:"button",onClick:()=>{p(
"POST /v1/users/{user}/invite",{path:r}).then(o,P)},children:t.password?"Forgotten password: new link":"New invitation"}),e("button",{type:"button",class:"dange\
r",onClick:()=>{f()},children:[e(y,{name:"trash"})," Remove"]})]})]})}var De={to:"/sources",label:"Sources"};function Cs(){let t=C(a=>p("GET /v1/tenants/{tenant}/sources",{path:{tenant:h.value},signal:a}),[h.value]),s=I("operator")&&
e("a",{class:"button primary",href:k("/sources/new"),children:[e(y,{name:"plus"})," New source"]});return e(g,{title:"Sources",about:"Where webhooks of provider\
s come in. What is genuine becomes an event.",actions:s,children:e(R,{of:t,children:({items:a})=>a.length===0?e(E,{icon:"inbox",title:"No sources yet",action:s,
children:"Choose a provider, enter the secret that it shows, and give it the URL of the source."}):e(v,{flush:!0,children:e(V,{label:"Sources",rows:a,id:o=>o.id,
link:o=>k("/sources/"+o.id),columns:[{head:"Name",kind:"main",cell:o=>e(b,{children:[o.name,e("small",{children:o.ingest_url})]})},{head:"State",cell:o=>e($,{state:o.
disabled?"disabled":"active"})},{head:"Scheme",cell:o=>o.scheme},{head:"Event type",kind:"minor",cell:o=>e("code",{children:o.event_type})},{head:"Created",kind:"\
minor",cell:o=>e(x,{at:o.created_at})}]})})})})}async function nn(t){let s=[];for(let a;;){let o=await p("GET /v1/tenants/{tenant}/schemes",{path:{tenant:h.value},
query:{limit:200,cursor:a},signal:t});if(s.push(...o.items),!o.next_cursor)return s;a=o.next_cursor}}function Ss(){let t=C(nn,[h.value]),s=N.value.get("scheme");
return e(g,{title:"New source",about:s?void 0:"Who sends the webhooks?",back:s?{to:"/sources/new",label:"All providers"}:De,children:e(R,{of:t,children:a=>{let o=a.
find(r=>r.name===s);return o?e(sn,{scheme:o}):e(an,{schemes:a})}})})}var on=["github","stripe","shopify","slack","gitlab","twilio","meta","paypal","discord","zo\
om","linear","hubspot","notion","clerk","calendly","standard-webhooks"];function an({schemes:t}){let s=N.value.get("search")??"",a=N.value.get("category")??"",o=s.
trim().toLowerCase(),r=t.filter(d=>(!a||d.category===a)&&`${d.name} ${d.title}`.toLowerCase().includes(o)),n=[...new Set(t.flatMap(d=>d.category??[]))].sort(),l=[
{name:"search",label:"Search",kind:"text",placeholder:`${t.length} providers`},{name:"category",label:"Category",kind:"choice",options:n.map(d=>({value:d,label:d}))}],
i=o||a?[]:[...t.filter(d=>d.own),...on.flatMap(d=>t.find(f=>f.name===d&&!f.own)??[])];return e(b,{children:[e(J,{filters:l}),i.length>0&&e(_t,{title:"Many look \
for",schemes:i}),r.length>0?e(_t,{title:i.length>0?"All":`${r.length} found`,schemes:r}):e(E,{icon:"search",title:"No provider fits the filters",action:e("butto\
n",{type:"button",onClick:()=>B(l),children:"Clear the filters"}),children:"A scheme of your own can be defined through the API, in the form of the catalogue."})]})}
var rn=48;function _t({title:t,schemes:s}){let[a,o]=_(!1),r=a?s:s.slice(0,rn);return e("section",{class:"providers",children:[e("h2",{children:t}),e("ul",{children:r.
map(n=>e("li",{children:e("a",{href:k("/sources/new",{scheme:n.name}),children:[e("span",{class:"initial","aria-hidden":"true",children:n.title[0]}),e("span",{children:[
e("strong",{children:n.title}),e("small",{children:n.own?"your own":n.category})]})]})},n.name))}),r.length<s.length&&e("p",{class:"below",children:e("button",{
type:"button",onClick:()=>o(!0),children:["Show all ",s.length]})})]})}function Rt({definition:t}){let s=t.sources?.[0];return e(b,{children:[t.notes&&e(D,{children:t.
notes}),s&&e("p",{class:"hint",children:["The provider's own word on it: ",e("a",{href:s,target:"_blank",rel:"noreferrer",children:new URL(s).hostname})]})]})}function sn({
scheme:t}){let s=C(c=>p("GET /v1/tenants/{tenant}/schemes/{name}",{path:{tenant:h.value,name:t.name},signal:c}),[h.value,t.name]).data,a=t.params??[],[o,r]=_({}),
n=L({name:t.name,secret:"",event_type:"",tolerance:"",params:""},async c=>{let T=Object.fromEntries(Object.entries(o).filter(([,W])=>W)),u=await p("POST /v1/ten\
ants/{tenant}/sources",{path:{tenant:h.value},body:{name:c.name.trim(),scheme:t.name,secret:c.secret||void 0,event_type:c.event_type.trim()||void 0,tolerance:c.
tolerance.trim()||void 0,params:Object.keys(T).length>0?T:void 0}});S("The source was added"),O("/sources/"+u.id)},c=>c.name.trim()?{}:{name:"Name it, for examp\
le "+t.name+"."}),{values:l,errors:i,set:d}=n,f=s?.keys!==void 0;return e("form",{ref:n.ref,noValidate:!0,onSubmit:n.submit,children:[e(v,{title:t.title,children:e(
"div",{class:"stack",children:[s&&e(Rt,{definition:s}),e(w,{label:"Name",name:"name",value:l.name,error:i.name,onValue:c=>d({name:c}),hint:"Its own within the t\
enant, such as billing or github.website."}),e(w,{label:"Secret",name:"secret",type:"password",autocomplete:"new-password",value:l.secret,error:i.secret,onValue:c=>d(
{secret:c}),hint:f?"The provider publishes its keys: none is needed.":`What ${t.title} shows as the webhook's secret or public key. Leave it empty to have one m\
ade, where the provider lets you enter it.`}),a.map(c=>e(w,{label:c.replaceAll("_"," "),name:c,value:o[c]??"",error:i.params&&c===a[0]?i.params:void 0,onValue:T=>{
r({...o,[c]:T}),d({params:""})},hint:"What the provider knows about your account. It is kept encrypted."},c))]})}),e("details",{class:"card",open:i.event_type||
i.tolerance?!0:void 0,children:[e("summary",{children:"More settings: event type, tolerance"}),e("div",{class:"stack",children:[e(w,{label:"Event type",name:"ev\
ent-type",placeholder:l.name,value:l.event_type,error:i.event_type,onValue:c=>d({event_type:c}),hint:"What its events are called, or what their types begin with\
. Empty: as the source."}),e(w,{label:"Tolerance",name:"tolerance",placeholder:"as the scheme says",value:l.tolerance,error:i.tolerance,onValue:c=>d({tolerance:c}),
hint:"How old or early a signed time may be, such as 5m, or none."})]})]}),e(q,{form:n}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"prim\
ary","aria-disabled":n.busy,children:"Save"}),e("button",{type:"button",class:"quiet",onClick:()=>z({scheme:void 0}),children:"Another provider"})]})]})}function Es({
id:t}){let s={tenant:h.value,source:t},a=C(o=>p("GET /v1/tenants/{tenant}/sources/{source}",{path:s,signal:o}),[h.value,t]);return a.data?e(ln,{source:a.data,changed:a.
set}):e(g,{title:"Source",back:De,children:e(R,{of:a,children:()=>null})})}function ln({source:t,changed:s}){let a=I("operator"),o={tenant:h.value,source:t.id},
r=C(l=>p("GET /v1/tenants/{tenant}/schemes/{name}",{path:{tenant:h.value,name:t.scheme},signal:l}),[h.value,t.scheme]).data,n=async()=>{try{s(await p("PATCH /v1\
/tenants/{tenant}/sources/{source}",{path:o,body:{disabled:!t.disabled}}))}catch(l){P(l)}};return e(g,{title:"Source "+t.name,heading:t.name,back:De,actions:a&&
e("button",{type:"button",onClick:()=>{n()},children:[e(y,{name:t.disabled?"play":"pause"})," ",t.disabled?"Enable":"Disable"]}),children:[t.disabled&&e(D,{kind:"\
warn",children:"It is disabled: what comes in is refused."}),e(v,{children:e("div",{class:"stack",children:[e("div",{class:"field",children:[e("span",{class:"la\
bel",children:"URL for the provider"}),e("div",{class:"secret",children:[e("code",{children:t.ingest_url}),e(K,{text:t.ingest_url,label:"Copy the URL for the pr\
ovider"})]})]}),e(j,{of:[["State",e($,{state:t.disabled?"disabled":"active"})],["Id",e(Y,{id:t.id})],["Scheme",e("code",{children:t.scheme})],["Event type",e("c\
ode",{children:t.event_type})],["Tolerance",t.tolerance],["Parameters",t.params.join(", ")],["Created",e(x,{at:t.created_at})]]}),r&&e(Rt,{definition:r})]})}),e(
Me,{tabs:[{name:"requests",label:"Requests",content:()=>e(cn,{source:t})},{name:"charts",label:"Charts",content:()=>e(rt,{source:t.id})},{name:"secret",label:"S\
ecrets",content:()=>e(it,{source:t})},...a?[{name:"settings",label:"Settings",content:()=>e(dn,{source:t,changed:s},t.updated_at)}]:[]]})]})}function cn({source:t}){
let s=async()=>{let a={tenant:h.value},o={kind:"verify",filter:{source:t.id}};try{let{total:r}=await p("POST /v1/tenants/{tenant}/jobs",{path:a,body:{...o,dry_run:!0}});
if(r===0){S("No refused request is kept");return}if(!await A({title:"Verify again?",action:`Verify ${r}`,text:e("p",{children:[r," refused requests are verified\
 again under what the source is now. What is genuine becomes an event as if it had just come in."]})}))return;O("/jobs/"+(await p("POST /v1/tenants/{tenant}/job\
s",{path:a,body:o})).id)}catch(r){P(r)}};return e(Fe,{source:t.id,title:"Requests",empty:e(E,{icon:"inbox",title:"Nothing has come in yet",children:"Give the pr\
ovider the URL above, and have it send a test."}),actions:I("operator")&&e("button",{type:"button",onClick:()=>{s()},children:[e(y,{name:"refresh"})," Verify re\
fused ones again"]})})}function dn({source:t,changed:s}){let a={tenant:h.value,source:t.id},o=L({name:t.name,scheme:t.scheme,event_type:t.event_type===t.name?"":
t.event_type,tolerance:t.tolerance??""},async d=>{s(await p("PATCH /v1/tenants/{tenant}/sources/{source}",{path:a,body:{...d,name:d.name.trim(),event_type:d.event_type.
trim(),tolerance:d.tolerance.trim(),scheme:d.scheme===t.scheme?void 0:d.scheme}})),S("The settings were saved")}),{values:r,errors:n,set:l}=o,i=async()=>{if(await A(
{title:`Delete ${t.name}?`,action:"Delete",danger:!0,text:e("p",{children:"Its URL no longer answers, and its secrets are deleted. Its requests and events stay.\
 This cannot be undone."})}))try{await p("DELETE /v1/tenants/{tenant}/sources/{source}",{path:a}),S("The source was deleted"),O("/sources")}catch(f){P(f)}};return e(
b,{children:[e("form",{ref:o.ref,noValidate:!0,onSubmit:o.submit,children:[e(v,{children:e("div",{class:"stack",children:[e(w,{label:"Name",name:"name",value:r.
name,error:n.name,onValue:d=>l({name:d})}),e(ge,{value:r.scheme,error:n.scheme,onValue:d=>l({scheme:d}),hint:"Its secrets must fit the scheme."}),e(w,{label:"Ev\
ent type",name:"event-type",placeholder:r.name,value:r.event_type,error:n.event_type,onValue:d=>l({event_type:d}),hint:"What its events are called, or what thei\
r types begin with. Empty: as the source."}),e(w,{label:"Tolerance",name:"tolerance",placeholder:"as the scheme says",value:r.tolerance,error:n.tolerance,onValue:d=>l(
{tolerance:d}),hint:"How old or early a signed time may be, such as 5m, or none."})]})}),e(q,{form:o}),e("div",{class:"submit",children:e("button",{type:"submit",
class:"primary","aria-disabled":o.busy,children:"Save"})})]}),e("div",{class:"below",children:e(v,{title:"Delete",actions:e("button",{type:"button",class:"dange\
r",onClick:()=>{i()},children:[e(y,{name:"trash"})," Delete the source"]}),children:e("p",{class:"hint",children:"To stop for a while, disable it instead."})})})]})}var mn=500,un=0;function pn(t){let s=String(++un),a=new Date().toISOString();switch(t.kind){case"gap":return[{key:s,at:a,kind:"gap",to:"/deliveries",item:{type:"\
gap"}}];case"delivery":return[{key:s,at:a,kind:t.kind,to:"/deliveries/"+t.item.id,item:{type:t.kind,of:t.item}}];case"request":return[{key:s,at:a,kind:t.kind,to:"\
/requests/"+t.item.id,item:{type:t.kind,of:t.item}}];case"event":return[{key:s,at:a,kind:t.kind,to:"/events/"+t.item.id,item:{type:t.kind,of:t.item}}];default:return[]}}
function Gs(){let[t,s]=_([]),a=me(),o=ee(),r=M.value==="portal";be(r?["deliveries","events"]:["deliveries","events","requests"],u=>s(W=>[...u.flatMap(pn).reverse(),
...W].slice(0,mn)));let n=[{name:"kind",label:"What",kind:"choice",options:["delivery","event",...r?[]:["request"]].map(u=>({value:u,label:u}))},{name:"result",
label:"Result",kind:"choice",options:[{value:"bad",label:"what went wrong"}]},{name:"search",label:"Search",kind:"text",placeholder:"type, endpoint, id"}],l=u=>{
switch(u.item.type){case"delivery":return ue(a.get(u.item.of.endpoint??""),u.item.of.endpoint);case"request":return o.get(u.item.of.source)?.name??u.item.of.source;case"\
event":return u.item.of.type;default:return"More happened than is told"}},i=N.value.get("kind"),d=N.value.get("result")==="bad",f=(N.value.get("search")??"").toLowerCase(),
c=t.filter(u=>(!i||u.kind===i)&&(!d||hn(u))&&(!f||(l(u)+JSON.stringify(u.item)).toLowerCase().includes(f))),T=()=>{Z.value=!Z.value,fe(Z.value?"Paused":"Live")};
return e(g,{title:"Live tail",about:"Attempts, events and requests, the moment they happen.",actions:e(b,{children:[e("button",{type:"button",disabled:t.length===
0,onClick:()=>s([]),children:"Clear"}),e("button",{type:"button",class:"primary","aria-pressed":Z.value,onClick:T,children:[e(y,{name:Z.value?"play":"pause"}),"\
 ",Z.value?"Go on":"Pause"]})]}),children:[e(J,{filters:n}),t.length===0&&e(E,{icon:"activity",title:Z.value?"Paused":"Waiting for something to happen",children:"\
Send a test to an endpoint, and watch it here."}),t.length>0&&c.length===0&&e(E,{icon:"search",title:"Nothing of it fits the filters",action:e("button",{type:"b\
utton",onClick:()=>B(n),children:"Clear the filters"})}),c.length>0&&e(v,{flush:!0,children:e(V,{label:"What happened",rows:c,id:u=>u.key,link:u=>k(u.to),columns:[
{head:"What",kind:"main",cell:u=>e(b,{children:[l(u),e("small",{children:u.item.type==="delivery"?u.item.of.type:u.item.type==="request"||u.item.type==="event"?
u.item.of.id:"Look at the lists"})]})},{head:"Kind",kind:"minor",cell:u=>u.kind},{head:"Result",cell:u=>e(fn,{of:u})},{head:"Took",kind:"minor",cell:u=>u.item.type===
"delivery"&&u.item.of.last_attempt&&se(u.item.of.last_attempt.duration_ms)},{head:"Heard",cell:u=>e(x,{at:u.at})}]})})]})}var hn=t=>t.item.type==="delivery"&&(t.
item.of.last_attempt?.cause!==void 0||t.item.of.state==="quarantined")||t.item.type==="request"&&t.item.of.verdict==="refused";function fn({of:t}){switch(t.item.
type){case"delivery":return e("span",{class:"row",children:[e(et,{of:t.item.of}),t.item.of.last_attempt&&e(He,{code:t.item.of.last_attempt.status})]});case"requ\
est":return e(b,{children:[e($,{state:t.item.of.verdict}),t.item.of.reason&&e("small",{children:t.item.of.reason})]});case"event":return e($,{state:"accepted",children:"\
accepted"});default:return null}}export{Dt as Audit,Bn as AutomationNew,Jn as Automations,vn as Debug,co as EndpointNew,No as EventTypeDetails,Lo as EventTypeEdit,Io as EventTypeNew,Ro as EventTypes,
ta as JobDetails,na as JobNew,ea as Jobs,gn as Received,xa as RequestDetails,Fe as RequestLog,Ea as Requests,Es as SourceDetails,Ss as SourceNew,Cs as Sources,Gs as Tail,
Wt as TenantDetails,$t as Tenants,yn as TestReceiver,zt as Tokens,Zt as Users,bn as toExplain,mt as useTestReceiver};
