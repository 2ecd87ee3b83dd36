import{a as ce,b as ye,c as ke,d as Te,e as s,f as Se}from"./chunk-6BXL3OFT.js";import{A as P,Aa as x,B as W,Da as L,E as b,F as K,H,I as d,J as Q,K as z,
L as X,La as re,M as Z,Ma as se,N as j,Na as ie,O as q,P as e,Pa as le,Ra as ue,S as ee,T as I,V as O,Xa as pe,_a as M,a as p,aa as c,b as G,c as k,db as de,e as U,
fa as te,ga as ae,ia as D,n as _,na as F,oa as V,pa as ne,qa as oe,qb as me,ra as T,rb as he,s as h,sa as S,sb as ve,t as g,ta as E,tb as ge,u as Y,v as f,va as m,
vb as fe,w as $,wb as we,x as J,y as w,yb as be,z as u,za as v}from"./chunk-Z2CLBDWZ.js";function y(){return e(p,{children:[e("svg",{class:"mark",viewBox:"0 0 24 24",width:"24",height:"24","aria-hidden":"true",children:[e("rect",{width:"24",height:"\
24",rx:"6"}),e("path",{d:"M14.5 5v8.6a3.8 3.8 0 0 1-7.6 0V11l2.3 2.3M12 5h5"})]}),e("span",{children:"Sealhook"})]})}function Ee(){let[n]=k(()=>location.hash.slice(1)),a=S({password:""},({password:t})=>Z(n,t),({password:t})=>[...t].length>=d?{}:{password:`Choose a password of \
at least ${d} characters.`});return e("main",{class:"alone",children:[e("p",{class:"brand",children:e(y,{})}),e("div",{class:"card",children:e(v,{title:"You are\
 invited",about:"Choose a password, and you are in.",children:[!n&&e(T,{kind:"warn",children:"This page needs the whole link, with what is behind the #."}),e("f\
orm",{ref:a.ref,class:"stack",noValidate:!0,onSubmit:a.submit,children:[e(E,{form:a}),e(m,{label:"Password",type:"password",name:"password",autocomplete:"new-pa\
ssword",autofocus:!0,hint:`At least ${d} characters. A few words are easier to remember than signs.`,value:a.values.password,error:a.errors.password,onValue:t=>a.
set({password:t})}),e("button",{type:"submit",class:"primary",disabled:!n,"aria-disabled":a.busy,children:"Go on"})]})]})})]})}function Ne({email:n,done:a}){let t=S({email:n,password:""},async({email:r,password:l})=>{await z(r,l),a()},({email:r,password:l})=>({...r.includes("@")?{}:{email:"\
Enter your e-mail address."},...l?{}:{password:"Enter your password."}}));return e("form",{ref:t.ref,class:"stack",noValidate:!0,onSubmit:t.submit,children:[e(E,
{form:t}),e(m,{label:"E-mail",type:"email",name:"email",autocomplete:"username",autofocus:!n,value:t.values.email,error:t.errors.email,onValue:r=>t.set({email:r})}),
e(m,{label:"Password",type:"password",name:"password",autocomplete:"current-password",autofocus:!!n,value:t.values.password,error:t.errors.password,onValue:r=>t.
set({password:r})}),e("button",{type:"submit",class:"primary","aria-disabled":t.busy,children:"Sign in"})]})}var Ce={refused:"Your organisation's sign-in did no\
t let you in. Try again, or ask whoever runs it.",unverified:"Your organisation's sign-in has not verified your e-mail address.",again:"That took too long, or w\
as begun in another window. Try again.",unknown:"You have no account here yet. Ask whoever runs this server for an invitation."};function Ae(){let n=g(t=>h("GET\
 /v1/sign-in",{signal:t}),[]).data,a=f.value==="/sign-in"?$.value.get("error"):null;return e("main",{class:"alone",children:[e("p",{class:"brand",children:e(y,{})}),
n?.setup&&e(T,{children:"Nobody owns this server yet. Open the setup link that it printed when it started, with what is behind the #."}),a&&e(T,{kind:"bad",children:Ce[a]??
Ce.refused}),e("div",{class:"card",children:e(v,{title:"Sign in",children:e("div",{class:"stack",children:[n?.oidc&&e(p,{children:[e("a",{class:"button primary",
href:_+"v1/session/oidc",children:"Sign in with your organisation"}),e("p",{class:"or",children:"or"})]}),e(Ne,{email:"",done:()=>["/setup","/sign-in"].includes(
f.value)&&P("/")})]})})}),e("p",{class:"hint",children:"No account yet? Whoever runs this server can make one for you."})]})}function Pe(){return e(L,{title:"Yo\
ur session has ended",onClose:()=>q(!1),children:[e("p",{children:"Sign in again to go on. What you typed is still there."}),e(Ne,{email:b.value?.user?.email??"",
done:()=>q(!0)})]})}function De(){let[n,a]=k(!1),[t,r]=k(!1),l=U(null),o=b.value.user;return e("div",{class:"menu",onKeyDown:A=>{A.key==="Escape"&&(l.current.focus(),
a(!1))},onFocusOut:A=>!A.currentTarget.contains(A.relatedTarget)&&a(!1),children:[e("button",{ref:l,type:"button",class:"quiet icon-only","aria-label":"Account \
of "+o.name,"aria-expanded":n,onClick:()=>a(!n),children:e(c,{name:"user"})}),n&&e("div",{class:"popup",children:[e("p",{children:[e("strong",{children:o.name}),
e("br",{}),e("span",{class:"hint",children:[o.email," · ",b.value.role]})]}),o.password&&e("button",{type:"button",onClick:()=>{l.current.focus(),a(!1),r(!0)},
children:"Change the password"}),e("button",{type:"button",onClick:()=>{j().catch(ae)},children:"Sign out"})]}),t&&e(Be,{onClose:()=>r(!1)})]})}function Be({onClose:n}){
let a=S({current:"",new:""},async o=>{await h("PUT /v1/session/password",{body:o}),te("The password was changed"),n()},o=>[...o.new].length>=d?{}:{new:`Choose o\
ne of at least ${d} characters.`}),{values:t,errors:r,set:l}=a;return e(L,{title:"Change the password",onClose:n,children:e("form",{ref:a.ref,class:"stack",noValidate:!0,
onSubmit:a.submit,children:[e(E,{form:a}),e(m,{label:"Password of before",type:"password",name:"current",autocomplete:"current-password",value:t.current,error:r.
current,onValue:o=>l({current:o})}),e(m,{label:"New password",type:"password",name:"new",autocomplete:"new-password",value:t.new,error:r.new,onValue:o=>l({new:o})}),
e("div",{class:"submit",children:e("button",{type:"submit",class:"primary","aria-disabled":a.busy,children:"Change it"})})]})})}function Fe(){let[n]=k(()=>location.hash.slice(1)),a=S({name:"",email:"",password:""},({name:t,email:r,password:l})=>X(n,t,r,l),({name:t,email:r,password:l})=>({
...t?{}:{name:"Enter your name, as others are to see it."},...r.includes("@")?{}:{email:"Enter your e-mail address."},...[...l].length>=d?{}:{password:`Choose a\
 password of at least ${d} characters.`}}));return e("main",{class:"alone",children:[e("p",{class:"brand",children:e(y,{})}),e("div",{class:"card",children:e(v,
{title:"Welcome",about:"Make the account that owns this server. You can add others later.",children:[!n&&e(T,{kind:"warn",children:"This page needs the whole se\
tup link, with what is behind the #. The server prints it when it starts."}),e("form",{ref:a.ref,class:"stack",noValidate:!0,onSubmit:a.submit,children:[e(E,{form:a}),
e(m,{label:"Name",name:"name",autocomplete:"name",autofocus:!0,value:a.values.name,error:a.errors.name,onValue:t=>a.set({name:t})}),e(m,{label:"E-mail",type:"em\
ail",name:"email",autocomplete:"username",value:a.values.email,error:a.errors.email,onValue:t=>a.set({email:t})}),e(m,{label:"Password",type:"password",name:"pa\
ssword",autocomplete:"new-password",hint:`At least ${d} characters. A few words are easier to remember than signs.`,value:a.values.password,error:a.errors.password,
onValue:t=>a.set({password:t})}),e("button",{type:"submit",class:"primary",disabled:!n,"aria-disabled":a.busy,children:"Make the account"})]})]})})]})}function Re(){let n=g(t=>h("GET /v1/tenants",{signal:t}),[]).data?.items??[];if(J.value||n.length<2)return null;let a=t=>{let r=t==="default"?void 0:t,l="/"+f.value.
split("/")[1];l===f.value?W({tenant:r}):P(l,{tenant:r})};return e("label",{class:"tenant",children:[e(c,{name:"building"}),e("span",{class:"sr",children:"Tenant"}),
e("select",{value:w.value,onChange:t=>a(t.currentTarget.value),children:n.map(t=>e("option",{value:t.id,children:t.name||t.id},t.id))})]})}function Ve(){let n=g(t=>h("GET /v1/tenants/{tenant}/overview",{path:{tenant:w.value},query:me(),signal:t}),[w.value,he()]);se(["deliveries","endpoints","reques\
ts"],n);let a=Ge();return a===void 0?e(v,{title:"Overview",children:e(V,{})}):a&&H("operator")?e(v,{title:"Overview",children:[e(Ue,{}),e(Oe,{})]}):e(v,{title:"\
Overview",actions:e(ve,{}),children:[e(F,{of:n,children:t=>e(p,{children:[e(_e,{of:t}),e(Ye,{of:t})]})}),e(fe,{}),e(Oe,{})]})}function Ge(){let n={tenant:w.value},
a=g(t=>Promise.all([h("GET /v1/tenants/{tenant}/endpoints",{path:n,query:{limit:1},signal:t}),h("GET /v1/tenants/{tenant}/sources",{path:n,signal:t})]),[w.value]);
return a.data?.every(({items:t})=>t.length===0)??(a.error?!1:void 0)}function Ue(){return e("div",{class:"columns begun",children:[e(B,{icon:"send",title:"Send \
webhooks",action:e("a",{class:"button primary",href:u("/endpoints/new"),children:[e(c,{name:"plus"})," New endpoint"]}),children:"Add an endpoint and send it a \
test. If there is no receiver yet, the built-in one shows what came, and whether its signature is right."}),e(B,{icon:"inbox",title:"Receive webhooks",action:e(
"a",{class:"button",href:u("/sources/new"),children:[e(c,{name:"plus"})," New source"]}),children:"Choose the provider, enter the secret that it shows, and give\
 it the URL of the source. What is genuine becomes an event."}),e(B,{icon:"bug",title:"Find out why a signature fails",action:e("a",{class:"button",href:u("/deb\
ug"),children:["Open the debugger ",e(c,{name:"arrow"})]}),children:"Paste the request of any provider and the secret. The debugger names the cause, and what to\
 change."})]})}function B({icon:n,title:a,action:t,children:r}){return e("section",{class:"card begin",children:[e(c,{name:n}),e("h2",{children:a}),e("p",{children:r}),
t]})}function _e({of:n}){return e("div",{class:"tiles",children:[e(R,{label:"Deliveries a minute",of:n.deliveries_per_minute,unit:a=>a>=100?O(Math.round(a)):a.toFixed(
1).replace(/\.0$/,"")}),e(R,{label:"Attempts that delivered",of:n.success_rate,unit:we}),e(R,{label:"Time of attempts, p95",of:n.latency_p95_ms,unit:I}),e(R,{label:"\
Oldest that waits",of:n.oldest_s,unit:a=>a>0?I(a*1e3):"none waits",about:n.now.deliveries>0?e("a",{href:u("/deliveries",{state:"pending"}),children:[O(n.now.deliveries),
n.now.more?" or more":""," waiting"]}):void 0})]})}function R({label:n,of:a,unit:t,about:r}){return e("div",{class:"card tile",children:[e("h2",{children:n}),e(
"p",{children:a.value===null?"–":t(a.value)}),r&&e("small",{children:r}),e(ge,{values:a.trend})]})}var qe={backlog:["clock","warn"],quarantined:["alert","bad"],
failing:["alert","bad"],disabled:["pause","warn"],refusing:["shield","warn"]};function Ye({of:n}){let a=ie(n.attention.map(o=>o.endpoint)),t=le();if(n.attention.
length===0)return null;let r=o=>o.kind==="quarantined"?u("/deliveries",{state:"quarantined",endpoint:o.endpoint}):o.kind==="backlog"?u("/deliveries",{state:"pen\
ding"}):o.endpoint?u("/endpoints/"+o.endpoint):u("/requests",{source:o.source,verdict:"refused"}),l=o=>o.endpoint?ue(a.get(o.endpoint),o.endpoint):o.source?t.get(
o.source)?.name??o.source:"Deliveries";return e(x,{title:"Needs attention",children:e("ul",{class:"attention",children:[n.attention.map(o=>e("li",{class:qe[o.kind][1],
children:[e(c,{name:qe[o.kind][0]}),e("div",{children:[e("a",{href:r(o),children:l(o)}),e("small",{children:ee(o.detail)})]}),o.since&&e(M,{at:o.since})]},o.kind+
(o.endpoint??o.source??""))),n.more&&e("li",{children:e("div",{children:e("a",{href:u("/endpoints",{state:"failing"}),children:"There is more"})})})]})})}var Ie=10;
function Oe(){let n=Y((t,r)=>h("GET /v1/tenants/{tenant}/events",{path:{tenant:w.value},query:{limit:Ie,cursor:t},signal:r}),[w.value]);re(n,"event",()=>!0);let a=n.
items?.slice(0,Ie)??[];return e(x,{flush:!0,title:"Last events",actions:e("a",{href:u("/events"),children:["All ",e(c,{name:"arrow"})]}),children:n.error&&!n.items?
e(ne,{error:n.error,retry:n.reload}):n.items?n.items.length===0?e(oe,{icon:"activity",title:"No events yet",children:"Send a test to an endpoint, or publish an \
event."}):e(pe,{label:"Last events",rows:a,id:t=>t.id,link:t=>u("/events/"+t.id),columns:[{head:"Event",kind:"main",cell:t=>e("code",{children:t.type})},{head:"\
Id",kind:"minor",cell:t=>e("code",{children:t.id})},{head:"Accepted",cell:t=>e(M,{at:t.accepted_at})}]}):e(V,{})})}var i=()=>import("./rare-WQX7AHEN.js"),C="Sending",xe="Receiving",Le="Mending",N="Settings",Me=[{path:"/",page:Ve,nav:{label:"Overview",icon:"home",group:"",
key:"o"}},{path:"/tail",page:s(async()=>(await i()).Tail),nav:{label:"Live tail",icon:"activity",group:"",key:"l"}},{path:"/automations",page:s(async()=>(await i()).
Automations),nav:{label:"Automations",icon:"bolt",group:C,key:"a"}},{path:"/automations/new",page:s(async()=>(await i()).AutomationNew),role:"operator"},{path:"\
/endpoints",page:be,nav:{label:"Endpoints",icon:"send",group:C,key:"e"}},{path:"/endpoints/new",page:s(async()=>(await i()).EndpointNew),role:"operator"},{path:"\
/endpoints/:id",page:ye},{path:"/event-types",page:s(async()=>(await i()).EventTypes),nav:{label:"Event types",icon:"tag",group:C,key:"t"}},{path:"/event-types/\
new",page:s(async()=>(await i()).EventTypeNew),role:"operator"},{path:"/event-types/:name",page:s(async()=>(await i()).EventTypeDetails)},{path:"/event-types/:n\
ame/edit",page:s(async()=>(await i()).EventTypeEdit),role:"operator"},{path:"/events",page:ke,nav:{label:"Events",icon:"list",group:C,key:"v"}},{path:"/events/:\
id",page:Te},{path:"/deliveries",page:de,nav:{label:"Deliveries",icon:"arrow",group:C,key:"d"}},{path:"/deliveries/:id",page:ce},{path:"/test-receiver",page:s(async()=>(await i()).
TestReceiver),nav:{label:"Test receiver",icon:"terminal",group:C}},{path:"/sources",page:s(async()=>(await i()).Sources),nav:{label:"Sources",icon:"inbox",group:xe,
key:"s"}},{path:"/sources/new",page:s(async()=>(await i()).SourceNew),role:"operator"},{path:"/sources/:id",page:s(async()=>(await i()).SourceDetails)},{path:"/\
requests",page:s(async()=>(await i()).Requests),nav:{label:"Requests",icon:"download",group:xe,key:"r"}},{path:"/requests/:id",page:s(async()=>(await i()).RequestDetails)},
{path:"/debug",page:s(async()=>(await i()).Debug),nav:{label:"Signature debugger",icon:"bug",group:Le,key:"b"}},{path:"/jobs",page:s(async()=>(await i()).Jobs),
nav:{label:"Jobs",icon:"refresh",group:Le,key:"j"}},{path:"/jobs/new",page:s(async()=>(await i()).JobNew),role:"operator"},{path:"/jobs/:id",page:s(async()=>(await i()).
JobDetails)},{path:"/tenants",page:s(async()=>(await i()).Tenants),role:"operator",nav:{label:"Tenants",icon:"building",group:N,key:"c"}},{path:"/tenants/:id",page:s(
async()=>(await i()).TenantDetails),role:"operator"},{path:"/settings/users",page:s(async()=>(await i()).Users),role:"admin",nav:{label:"Users",icon:"users",group:N}},
{path:"/settings/tokens",page:s(async()=>(await i()).Tokens),role:"admin",nav:{label:"API tokens",icon:"key",group:N}},{path:"/settings/audit",page:s(async()=>(await i()).
Audit),role:"admin",nav:{label:"Audit log",icon:"book",group:N}},{path:"/settings/system",page:s(async()=>(await i()).System),role:"viewer",allTenants:!0,nav:{label:"\
System",icon:"gear",group:N}}];function $e(){let n=g(Q,[]);return f.value==="/setup"&&!b.value?e(p,{children:[e(Fe,{}),e(D,{})]}):f.value==="/invite"?e(p,{children:[e(Ee,{}),e(D,{})]}):b.value===
void 0?e("div",{class:"alone",children:e(F,{of:{...n,data:void 0},children:()=>null})}):b.value===null?e(p,{children:[e(Ae,{}),e(D,{})]}):e(p,{children:[e(Se,{routes:Me,
brand:e(y,{}),tools:e(Re,{}),user:e(De,{})}),K.value&&e(Pe,{})]})}G(e($e,{}),document.getElementById("app"));
