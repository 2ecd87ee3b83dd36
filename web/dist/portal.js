import{a as j,b as F,c as M,d as O,e as a,f as Y}from"./chunk-6BXL3OFT.js";import{d as U}from"./chunk-KZVEZF5S.js";import{D as R,Da as C,G as x,P as o,
a as u,aa as I,b as k,ba as h,c as D,ca as _,da as A,db as J,ea as y,h as f,i as T,j as g,m as E,na as B,o as P,p as v,s as S,t as L,x as l,yb as w,za as N}from"./chunk-Z2CLBDWZ.js";var i=f(void 0),r=f(!1),V=2*6e4,X=1e4,q,s;async function G(e){let t=await S("POST /v1/portal/session",{body:{code:e}});l.peek()&&l.peek()!==t.tenant||(v.token=t.
token,l.value=t.tenant,x.value="portal",i.value=t,r.value=!1,g(()=>sessionStorage.setItem("sealhook-refresh",t.branding.refresh_url??"")),clearTimeout(q),h&&(q=
setTimeout(y,Math.max(0,new Date(t.expires_at).getTime()-Date.now()-V))),s?.end(!0))}function H(){if(!h)return Promise.resolve(!1);if(!s){let e=()=>{},t=new Promise(
m=>e=m).finally(()=>s=void 0);s={end:e,renewed:t},setTimeout(()=>e(!1),X),y()}return s.renewed}var p=()=>i.peek()?.branding.refresh_url??g(()=>sessionStorage.getItem(
"sealhook-refresh"))??"";async function K(){let e=location.hash.slice(1);if(e){history.replaceState(null,"",location.pathname+location.search),await G(e);return}
await H()||(r.value=!0,p()&&location.replace(p()))}v.ended=async()=>{if(!i.peek()||r.peek())return!1;let e=await H();return r.value=!e,e};A(e=>{G(e).catch(()=>s?.
end(!1))});var n=()=>import("./rare-WQX7AHEN.js"),Z=[{path:"/",page:w},{path:"/endpoints",page:w,nav:{label:"Endpoints",icon:"send",group:"",key:"e"}},{path:"/endpo\
ints/new",page:a(async()=>(await n()).EndpointNew)},{path:"/endpoints/:id",page:F},{path:"/deliveries",page:J,nav:{label:"Deliveries",icon:"arrow",group:"",key:"\
d"}},{path:"/deliveries/:id",page:j},{path:"/events",page:M},{path:"/events/:id",page:O},{path:"/jobs",page:a(async()=>(await n()).Jobs)},{path:"/jobs/new",page:a(
async()=>(await n()).JobNew)},{path:"/jobs/:id",page:a(async()=>(await n()).JobDetails)},{path:"/event-types",page:a(async()=>(await n()).EventTypes),nav:{label:"\
Event catalog",icon:"tag",group:"",key:"t"}},{path:"/event-types/:name",page:a(async()=>(await n()).EventTypeDetails)},{path:"/debug",page:a(async()=>(await n()).
Debug),nav:{label:"Debugger",icon:"bug",group:"",key:"b"}},{path:"/activity",page:a(async()=>(await n()).Audit),nav:{label:"Activity",icon:"book",group:"",key:"\
a"}}],z="Webhooks";function $(e){R.value=e.name||z,E.value=e.theme??"",e.accent&&U(e.accent),e.logo&&(document.querySelector("link[rel=icon]").href=e.logo)}T(()=>{
i.value&&$(i.value.branding)});function ee(){let e=L(K,[]),[t,m]=D(!1),b=i.value;if(!b){let Q=r.value||e.error instanceof P&&e.error.status===401;return o("main",
{class:"alone",children:Q?o("div",{class:"card",children:o(N,{title:"Another link is needed",children:o(W,{})})}):o(B,{of:{...e,data:void 0},children:()=>null})})}
let{logo:d,name:c}=b.branding;return o(u,{children:[o(Y,{routes:Z,brand:o(u,{children:[d&&o("img",{class:"logo",src:d,alt:c?"":"Start"}),(c||!d)&&o("span",{children:c||
z})]})}),r.value&&!t&&o(C,{title:"Your time here is over",onClose:()=>m(!0),children:o(W,{})})]})}function W(){let e=p();return o("div",{class:"stack",children:[
o("p",{children:["A link can be opened once, and is good for an hour. ",e?"You get another one where you came from.":"Open this page again where you came from."]}),
e&&o("div",{class:"submit",children:o("a",{class:"button primary",href:e,children:["Go on ",o(I,{name:"arrow"})]})})]})}_(document.getElementById("app"));k(o(ee,
{}),document.getElementById("app"));
