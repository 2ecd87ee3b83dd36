import{a as M,b as _,c as A,d as N,e as n,f as F}from"./chunk-PM366GUP.js";import{d as j}from"./chunk-KZVEZF5S.js";import{D as P,G as S,P as o,X as x,
Za as I,a as u,b as y,da as L,ga as R,h as f,i as b,j as g,m as k,o as E,p as h,pa as C,pb as v,s as D,t as T,ta as B,x as d}from"./chunk-REPZEK65.js";var p=window.parent!==window,J=e=>window.parent.postMessage(e,"*");function O(e){p&&(document.documentElement.classList.add("framed"),new ResizeObserver(()=>J({
type:"sealhook:height",height:Math.ceil(e.getBoundingClientRect().height)})).observe(e))}function U(e){addEventListener("message",t=>{p&&t.source===window.parent&&
t.data?.type==="sealhook:code"&&typeof t.data.code=="string"&&e(t.data.code)})}var w=()=>J({type:"sealhook:renew"});var r=f(void 0),i=f(!1),Q=2*6e4,V=1e4,Y,s;async function q(e){let t=await D("POST /v1/portal/session",{body:{code:e}});d.peek()&&d.peek()!==t.tenant||(h.token=t.
token,d.value=t.tenant,S.value="portal",r.value=t,i.value=!1,g(()=>sessionStorage.setItem("sealhook-refresh",t.branding.refresh_url??"")),clearTimeout(Y),p&&(Y=
setTimeout(w,Math.max(0,new Date(t.expires_at).getTime()-Date.now()-Q))),s?.end(!0))}function z(){if(!p)return Promise.resolve(!1);if(!s){let e=()=>{},t=new Promise(
l=>e=l).finally(()=>s=void 0);s={end:e,renewed:t},setTimeout(()=>e(!1),V),w()}return s.renewed}var m=()=>r.peek()?.branding.refresh_url??g(()=>sessionStorage.getItem(
"sealhook-refresh"))??"";async function G(){let e=location.hash.slice(1);if(e){history.replaceState(null,"",location.pathname+location.search),await q(e);return}
await z()||(i.value=!0,m()&&location.replace(m()))}h.ended=async()=>{if(!r.peek())return!1;let e=await z();return i.value=!e,e};U(e=>{q(e).catch(()=>s?.end(!1))});var a=()=>import("./rare-QJD3CIM7.js"),X=[{path:"/",page:v},{path:"/endpoints",page:v,nav:{label:"Endpoints",icon:"send",group:"",key:"e"}},{path:"/endpo\
ints/new",page:n(async()=>(await a()).EndpointNew)},{path:"/endpoints/:id",page:_},{path:"/deliveries",page:I,nav:{label:"Deliveries",icon:"arrow",group:"",key:"\
d"}},{path:"/deliveries/:id",page:M},{path:"/events",page:A},{path:"/events/:id",page:N},{path:"/jobs",page:n(async()=>(await a()).Jobs)},{path:"/jobs/new",page:n(
async()=>(await a()).JobNew)},{path:"/jobs/:id",page:n(async()=>(await a()).JobDetails)},{path:"/event-types",page:n(async()=>(await a()).EventTypes),nav:{label:"\
Event catalog",icon:"tag",group:"",key:"t"}},{path:"/event-types/:name",page:n(async()=>(await a()).EventTypeDetails)},{path:"/debug",page:n(async()=>(await a()).
Debug),nav:{label:"Debugger",icon:"bug",group:"",key:"b"}},{path:"/activity",page:n(async()=>(await a()).Audit),nav:{label:"Activity",icon:"book",group:"",key:"\
a"}}],K="Webhooks";function Z(e){P.value=e.name||K,k.value=e.theme??"",e.accent&&j(e.accent),e.logo&&(document.querySelector("link[rel=icon]").href=e.logo)}b(()=>{
r.value&&Z(r.value.branding)});function $(){let e=T(G,[]),t=r.value;if(!t){let W=i.value||e.error instanceof E&&e.error.status===401;return o("main",{class:"alo\
ne",children:W?o(C,{title:"Another link is needed",children:o(H,{})}):o(L,{of:{...e,data:void 0},children:()=>null})})}let{logo:l,name:c}=t.branding;return o(u,
{children:[o(F,{routes:X,brand:o(u,{children:[l&&o("img",{class:"logo",src:l,alt:c?"":"Start"}),(c||!l)&&o("span",{children:c||K})]})}),i.value&&o(B,{title:"You\
r time here is over",onClose:()=>i.value=!1,children:o(H,{})})]})}function H(){let e=m();return o(R,{icon:"clock",title:"This link is over",action:e&&o("a",{class:"\
button primary",href:e,children:["Go on ",o(x,{name:"arrow"})]}),children:["A link can be used once, and for an hour. ",e?"You get another one where you came fr\
om.":"Open the page again where you came from."]})}O(document.getElementById("app"));y(o($,{}),document.getElementById("app"));
