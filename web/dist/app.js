import{a as pe,b as he,c as we,d as be,e as s,f as ye}from"./chunk-RR7QU5RJ.js";import{A as P,B as G,E as f,F as J,Ga as ae,H as W,Ha as oe,I as u,Ia as ne,
J as K,K as H,Ka as re,L as Q,M as z,Ma as se,N as X,O as q,P as e,S as Z,Sa as ie,T as I,V,Va as L,Y as h,_a as le,a as p,b as M,ba as j,c as y,ca as ee,e as B,
ea as D,ia as F,la as te,ma as T,n as _,na as S,oa as E,pb as ue,qa as d,qb as de,rb as me,s as v,sb as ce,t as g,u as U,ua as w,ub as ve,v as c,va as O,vb as ge,
w as Y,x as $,xb as fe,y as k,ya as x,z as m}from"./chunk-KW7H7DRJ.js";function b(){return e(p,{children:[e("svg",{class:"mark",viewBox:"0 0 24 24",width:"24",height:"24","aria-hidden":"true",children:[e("rect",{width:"24",height:"\
24",rx:"6"}),e("path",{d:"M14.5 5v8.6a3.8 3.8 0 0 1-7.6 0V11l2.3 2.3M12 5h5"})]}),e("span",{children:"Sealhook"})]})}function ke(){let[o]=y(()=>location.hash.slice(1)),t=S({password:""},({password:a})=>z(o,a),({password:a})=>[...a].length>=u?{}:{password:`Choose a password of \
at least ${u} characters.`});return e("main",{class:"alone",children:[e("p",{class:"brand",children:e(b,{})}),e("div",{class:"card",children:e(w,{title:"You are\
 invited",about:"Choose a password, and you are in.",children:[!o&&e(T,{kind:"warn",children:"This page needs the whole link, with what is behind the #."}),e("f\
orm",{ref:t.ref,class:"stack",noValidate:!0,onSubmit:t.submit,children:[e(E,{form:t}),e(d,{label:"Password",type:"password",name:"password",autocomplete:"new-pa\
ssword",autofocus:!0,hint:`At least ${u} characters. A few words are easier to remember than signs.`,value:t.values.password,error:t.errors.password,onValue:a=>t.
set({password:a})}),e("button",{type:"submit",class:"primary",disabled:!o,"aria-disabled":t.busy,children:"Go on"})]})]})})]})}function Se({email:o,done:t}){let a=S({email:o,password:""},async({email:r,password:l})=>{await H(r,l),t()},({email:r,password:l})=>({...r.includes("@")?{}:{email:"\
Enter your e-mail address."},...l?{}:{password:"Enter your password."}}));return e("form",{ref:a.ref,class:"stack",noValidate:!0,onSubmit:a.submit,children:[e(E,
{form:a}),e(d,{label:"E-mail",type:"email",name:"email",autocomplete:"username",autofocus:!o,value:a.values.email,error:a.errors.email,onValue:r=>a.set({email:r})}),
e(d,{label:"Password",type:"password",name:"password",autocomplete:"current-password",autofocus:!!o,value:a.values.password,error:a.errors.password,onValue:r=>a.
set({password:r})}),e("button",{type:"submit",class:"primary","aria-disabled":a.busy,children:"Sign in"})]})}var Te={refused:"Your organisation's sign-in did no\
t let you in. Try again, or ask whoever runs it.",unverified:"Your organisation's sign-in has not verified your e-mail address.",again:"That took too long, or w\
as begun in another window. Try again.",unknown:"You have no account here yet. Ask whoever runs this server for an invitation."};function Ee(){let o=g(a=>v("GET\
 /v1/sign-in",{signal:a}),[]).data,t=c.value==="/sign-in"?Y.value.get("error"):null;return e("main",{class:"alone",children:[e("p",{class:"brand",children:e(b,{})}),
o?.setup&&e(T,{children:"Nobody owns this server yet. Open the setup link that it printed when it started, with what is behind the #."}),t&&e(T,{kind:"bad",children:Te[t]??
Te.refused}),e("div",{class:"card",children:e(w,{title:"Sign in",children:e("div",{class:"stack",children:[o?.oidc&&e(p,{children:[e("a",{class:"button primary",
href:_+"v1/session/oidc",children:"Sign in with your organisation"}),e("p",{class:"or",children:"or"})]}),e(Se,{email:"",done:()=>["/setup","/sign-in"].includes(
c.value)&&P("/")})]})})}),e("p",{class:"hint",children:"No account yet? Whoever runs this server can make one for you."})]})}function Ae(){return e(x,{title:"Yo\
ur session has ended",onClose:()=>q(!1),children:[e("p",{children:"Sign in again to go on. What you typed is still there."}),e(Se,{email:f.value?.user?.email??"",
done:()=>q(!0)})]})}function Ne(){let[o,t]=y(!1),[a,r]=y(!1),l=B(null),n=f.value.user;return e("div",{class:"menu",onKeyDown:C=>{C.key==="Escape"&&(l.current.focus(),
t(!1))},onFocusOut:C=>!C.currentTarget.contains(C.relatedTarget)&&t(!1),children:[e("button",{ref:l,type:"button",class:"quiet icon-only","aria-label":"Account \
of "+n.name,"aria-expanded":o,onClick:()=>t(!o),children:e(h,{name:"user"})}),o&&e("div",{class:"popup",children:[e("p",{children:[e("strong",{children:n.name}),
e("br",{}),e("span",{class:"hint",children:[n.email," · ",f.value.role]})]}),n.password&&e("button",{type:"button",onClick:()=>{l.current.focus(),t(!1),r(!0)},
children:"Change the password"}),e("button",{type:"button",onClick:()=>{X().catch(ee)},children:"Sign out"})]}),a&&e(Oe,{onClose:()=>r(!1)})]})}function Oe({onClose:o}){
let t=S({current:"",new:""},async n=>{await v("PUT /v1/session/password",{body:n}),j("The password was changed"),o()},n=>[...n.new].length>=u?{}:{new:`Choose on\
e of at least ${u} characters.`}),{values:a,errors:r,set:l}=t;return e(x,{title:"Change the password",onClose:o,children:e("form",{ref:t.ref,class:"stack",noValidate:!0,
onSubmit:t.submit,children:[e(E,{form:t}),e(d,{label:"Password of before",type:"password",name:"current",autocomplete:"current-password",value:a.current,error:r.
current,onValue:n=>l({current:n})}),e(d,{label:"New password",type:"password",name:"new",autocomplete:"new-password",value:a.new,error:r.new,onValue:n=>l({new:n})}),
e("div",{class:"submit",children:e("button",{type:"submit",class:"primary","aria-disabled":t.busy,children:"Change it"})})]})})}function Ce(){let[o]=y(()=>location.hash.slice(1)),t=S({name:"",email:"",password:""},({name:a,email:r,password:l})=>Q(o,a,r,l),({name:a,email:r,password:l})=>({
...a?{}:{name:"Enter your name, as others are to see it."},...r.includes("@")?{}:{email:"Enter your e-mail address."},...[...l].length>=u?{}:{password:`Choose a\
 password of at least ${u} characters.`}}));return e("main",{class:"alone",children:[e("p",{class:"brand",children:e(b,{})}),e("div",{class:"card",children:e(w,
{title:"Welcome",about:"Make the account that owns this server. You can add others later.",children:[!o&&e(T,{kind:"warn",children:"This page needs the whole se\
tup link, with what is behind the #. The server prints it when it starts."}),e("form",{ref:t.ref,class:"stack",noValidate:!0,onSubmit:t.submit,children:[e(E,{form:t}),
e(d,{label:"Name",name:"name",autocomplete:"name",autofocus:!0,value:t.values.name,error:t.errors.name,onValue:a=>t.set({name:a})}),e(d,{label:"E-mail",type:"em\
ail",name:"email",autocomplete:"username",value:t.values.email,error:t.errors.email,onValue:a=>t.set({email:a})}),e(d,{label:"Password",type:"password",name:"pa\
ssword",autocomplete:"new-password",hint:`At least ${u} characters. A few words are easier to remember than signs.`,value:t.values.password,error:t.errors.password,
onValue:a=>t.set({password:a})}),e("button",{type:"submit",class:"primary",disabled:!o,"aria-disabled":t.busy,children:"Make the account"})]})]})})]})}function Pe(){let o=g(a=>v("GET /v1/tenants",{signal:a}),[]).data?.items??[];if($.value||o.length<2)return null;let t=a=>{let r=a==="default"?void 0:a,l="/"+c.value.
split("/")[1];l===c.value?G({tenant:r}):P(l,{tenant:r})};return e("label",{class:"tenant",children:[e(h,{name:"building"}),e("span",{class:"sr",children:"Tenant"}),
e("select",{value:k.value,onChange:a=>t(a.currentTarget.value),children:o.map(a=>e("option",{value:a.id,children:a.name||a.id},a.id))})]})}function Re(){let o=g(t=>v("GET /v1/tenants/{tenant}/overview",{path:{tenant:k.value},query:ue(),signal:t}),[k.value,de()]);return oe(["deliveries","endpoints",
"requests"],o),e(w,{title:"Overview",actions:e(me,{}),children:[e(F,{of:o,children:t=>e(p,{children:[e(xe,{of:t}),e(Le,{of:t})]})}),e(ve,{}),e(Me,{})]})}function xe({
of:o}){return e("div",{class:"tiles",children:[e(R,{label:"Deliveries a minute",of:o.deliveries_per_minute,unit:t=>t>=100?V(Math.round(t)):t.toFixed(1).replace(
/\.0$/,"")}),e(R,{label:"Attempts that delivered",of:o.success_rate,unit:ge}),e(R,{label:"95 % of attempts take at most",of:o.latency_p95_ms,unit:I}),e(R,{label:"\
Oldest that waits",of:o.oldest_s,unit:t=>t>0?I(t*1e3):"none waits",about:o.now.deliveries>0?e("a",{href:m("/deliveries",{state:"pending"}),children:[V(o.now.deliveries),
o.now.more?" or more":""," waiting"]}):void 0})]})}function R({label:o,of:t,unit:a,about:r}){return e("div",{class:"card tile",children:[e("h2",{children:o}),e(
"p",{children:t.value===null?"–":a(t.value)}),r&&e("small",{children:r}),e(ce,{values:t.trend})]})}var De={backlog:["clock","warn"],quarantined:["alert","bad"],
failing:["alert","bad"],disabled:["pause","warn"],refusing:["shield","warn"]};function Le({of:o}){let t=ne(o.attention.map(n=>n.endpoint)),a=re();if(o.attention.
length===0)return null;let r=n=>n.kind==="quarantined"?m("/deliveries",{state:"quarantined",endpoint:n.endpoint}):n.kind==="backlog"?m("/deliveries",{state:"pen\
ding"}):n.endpoint?m("/endpoints/"+n.endpoint):m("/requests",{source:n.source,verdict:"refused"}),l=n=>n.endpoint?se(t.get(n.endpoint),n.endpoint):n.source?a.get(
n.source)?.name??n.source:"Deliveries";return e(O,{title:"Needs attention",children:e("ul",{class:"attention",children:[o.attention.map(n=>e("li",{class:De[n.kind][1],
children:[e(h,{name:De[n.kind][0]}),e("div",{children:[e("a",{href:r(n),children:l(n)}),e("small",{children:Z(n.detail)})]}),n.since&&e(L,{at:n.since})]},n.kind+
(n.endpoint??n.source??""))),o.more&&e("li",{children:e("div",{children:e("a",{href:m("/endpoints",{state:"failing"}),children:"There is more"})})})]})})}var Fe=10;
function Me(){let o=U((r,l)=>v("GET /v1/tenants/{tenant}/events",{path:{tenant:k.value},query:{limit:Fe,cursor:r},signal:l}),[k.value]);ae(o,"event",()=>!0);let t=o.
items?.slice(0,Fe)??[],a=W("operator")&&e("a",{class:"button primary",href:m("/endpoints/new"),children:[e(h,{name:"plus"})," New endpoint"]});return e(O,{flush:!0,
title:"Last events",actions:e("a",{href:m("/events"),children:["All ",e(h,{name:"arrow"})]}),children:o.items?.length===0?e(te,{icon:"activity",title:"No events\
 yet",action:a,children:"Add an endpoint and send it a test, or publish an event."}):e(ie,{label:"Last events",rows:t,id:r=>r.id,link:r=>m("/events/"+r.id),columns:[
{head:"Event",kind:"main",cell:r=>e("code",{children:r.type})},{head:"Id",kind:"minor",cell:r=>e("code",{children:r.id})},{head:"Accepted",cell:r=>e(L,{at:r.accepted_at})}]})})}var i=()=>import("./rare-V6KKVG3S.js"),A="Sending",qe="Receiving",Ie="Mending",N="Settings",Ve=[{path:"/",page:Re,nav:{label:"Overview",icon:"home",group:"",
key:"o"}},{path:"/tail",page:s(async()=>(await i()).Tail),nav:{label:"Live tail",icon:"activity",group:"",key:"l"}},{path:"/automations",page:s(async()=>(await i()).
Automations),nav:{label:"Automations",icon:"bolt",group:A,key:"a"}},{path:"/automations/new",page:s(async()=>(await i()).AutomationNew),role:"operator"},{path:"\
/endpoints",page:fe,nav:{label:"Endpoints",icon:"send",group:A,key:"e"}},{path:"/endpoints/new",page:s(async()=>(await i()).EndpointNew),role:"operator"},{path:"\
/endpoints/:id",page:he},{path:"/event-types",page:s(async()=>(await i()).EventTypes),nav:{label:"Event types",icon:"tag",group:A,key:"t"}},{path:"/event-types/\
new",page:s(async()=>(await i()).EventTypeNew),role:"operator"},{path:"/event-types/:name",page:s(async()=>(await i()).EventTypeDetails)},{path:"/event-types/:n\
ame/edit",page:s(async()=>(await i()).EventTypeEdit),role:"operator"},{path:"/events",page:we,nav:{label:"Events",icon:"list",group:A,key:"v"}},{path:"/events/:\
id",page:be},{path:"/deliveries",page:le,nav:{label:"Deliveries",icon:"arrow",group:A,key:"d"}},{path:"/deliveries/:id",page:pe},{path:"/test-receiver",page:s(async()=>(await i()).
TestReceiver),nav:{label:"Test receiver",icon:"terminal",group:A}},{path:"/sources",page:s(async()=>(await i()).Sources),nav:{label:"Sources",icon:"inbox",group:qe,
key:"s"}},{path:"/sources/new",page:s(async()=>(await i()).SourceNew),role:"operator"},{path:"/sources/:id",page:s(async()=>(await i()).SourceDetails)},{path:"/\
requests",page:s(async()=>(await i()).Requests),nav:{label:"Requests",icon:"download",group:qe,key:"r"}},{path:"/requests/:id",page:s(async()=>(await i()).RequestDetails)},
{path:"/debug",page:s(async()=>(await i()).Debug),nav:{label:"Signature debugger",icon:"bug",group:Ie,key:"b"}},{path:"/jobs",page:s(async()=>(await i()).Jobs),
nav:{label:"Jobs",icon:"refresh",group:Ie,key:"j"}},{path:"/jobs/new",page:s(async()=>(await i()).JobNew),role:"operator"},{path:"/jobs/:id",page:s(async()=>(await i()).
JobDetails)},{path:"/tenants",page:s(async()=>(await i()).Tenants),role:"operator",nav:{label:"Tenants",icon:"building",group:N,key:"c"}},{path:"/tenants/:id",page:s(
async()=>(await i()).TenantDetails),role:"operator"},{path:"/settings/users",page:s(async()=>(await i()).Users),role:"admin",nav:{label:"Users",icon:"users",group:N}},
{path:"/settings/tokens",page:s(async()=>(await i()).Tokens),role:"admin",nav:{label:"API tokens",icon:"key",group:N}},{path:"/settings/audit",page:s(async()=>(await i()).
Audit),role:"admin",nav:{label:"Audit log",icon:"book",group:N}},{path:"/settings/system",page:s(async()=>(await i()).System),role:"viewer",allTenants:!0,nav:{label:"\
System",icon:"gear",group:N}}];function Be(){let o=g(K,[]);return c.value==="/setup"&&!f.value?e(p,{children:[e(Ce,{}),e(D,{})]}):c.value==="/invite"?e(p,{children:[e(ke,{}),e(D,{})]}):f.value===
void 0?e("div",{class:"alone",children:e(F,{of:{...o,data:void 0},children:()=>null})}):f.value===null?e(p,{children:[e(Ee,{}),e(D,{})]}):e(p,{children:[e(ye,{routes:Ve,
brand:e(b,{}),tools:e(Pe,{}),user:e(Ne,{})}),J.value&&e(Ae,{})]})}M(e(Be,{}),document.getElementById("app"));
