import{a as A,b as N,c as j,d as F,e as n,f as O}from"./chunk-MT5OX55B.js";import{d as J}from"./chunk-KZVEZF5S.js";import{D as L,G as R,P as o,X as C,
Za as _,a as f,b as k,c as E,da as B,h as g,i as D,j as v,m as T,o as P,p as h,pa as I,pb as w,s as S,t as x,ta as M,x as l}from"./chunk-2V6SKEPL.js";var p=window.parent!==window,U=e=>window.parent.postMessage(e,"*");function Y(e){p&&(document.documentElement.classList.add("framed"),new ResizeObserver(()=>U({
type:"sealhook:height",height:Math.ceil(e.getBoundingClientRect().height)})).observe(e))}function q(e){addEventListener("message",t=>{p&&t.source===window.parent&&
t.data?.type==="sealhook:code"&&typeof t.data.code=="string"&&e(t.data.code)})}var y=()=>U({type:"sealhook:renew"});var i=g(void 0),r=g(!1),X=2*6e4,Z=1e4,z,s;async function G(e){let t=await S("POST /v1/portal/session",{body:{code:e}});l.peek()&&l.peek()!==t.tenant||(h.token=t.
token,l.value=t.tenant,R.value="portal",i.value=t,r.value=!1,v(()=>sessionStorage.setItem("sealhook-refresh",t.branding.refresh_url??"")),clearTimeout(z),p&&(z=
setTimeout(y,Math.max(0,new Date(t.expires_at).getTime()-Date.now()-X))),s?.end(!0))}function H(){if(!p)return Promise.resolve(!1);if(!s){let e=()=>{},t=new Promise(
m=>e=m).finally(()=>s=void 0);s={end:e,renewed:t},setTimeout(()=>e(!1),Z),y()}return s.renewed}var d=()=>i.peek()?.branding.refresh_url??v(()=>sessionStorage.getItem(
"sealhook-refresh"))??"";async function K(){let e=location.hash.slice(1);if(e){history.replaceState(null,"",location.pathname+location.search),await G(e);return}
await H()||(r.value=!0,d()&&location.replace(d()))}h.ended=async()=>{if(!i.peek()||r.peek())return!1;let e=await H();return r.value=!e,e};q(e=>{G(e).catch(()=>s?.
end(!1))});var a=()=>import("./rare-6ZXB3IPG.js"),$=[{path:"/",page:w},{path:"/endpoints",page:w,nav:{label:"Endpoints",icon:"send",group:"",key:"e"}},{path:"/endpo\
ints/new",page:n(async()=>(await a()).EndpointNew)},{path:"/endpoints/:id",page:N},{path:"/deliveries",page:_,nav:{label:"Deliveries",icon:"arrow",group:"",key:"\
d"}},{path:"/deliveries/:id",page:A},{path:"/events",page:j},{path:"/events/:id",page:F},{path:"/jobs",page:n(async()=>(await a()).Jobs)},{path:"/jobs/new",page:n(
async()=>(await a()).JobNew)},{path:"/jobs/:id",page:n(async()=>(await a()).JobDetails)},{path:"/event-types",page:n(async()=>(await a()).EventTypes),nav:{label:"\
Event catalog",icon:"tag",group:"",key:"t"}},{path:"/event-types/:name",page:n(async()=>(await a()).EventTypeDetails)},{path:"/debug",page:n(async()=>(await a()).
Debug),nav:{label:"Debugger",icon:"bug",group:"",key:"b"}},{path:"/activity",page:n(async()=>(await a()).Audit),nav:{label:"Activity",icon:"book",group:"",key:"\
a"}}],Q="Webhooks";function ee(e){L.value=e.name||Q,T.value=e.theme??"",e.accent&&J(e.accent),e.logo&&(document.querySelector("link[rel=icon]").href=e.logo)}D(()=>{
i.value&&ee(i.value.branding)});function oe(){let e=x(K,[]),[t,m]=E(!1),b=i.value;if(!b){let V=r.value||e.error instanceof P&&e.error.status===401;return o("mai\
n",{class:"alone",children:V?o("div",{class:"card",children:o(I,{title:"Another link is needed",children:o(W,{})})}):o(B,{of:{...e,data:void 0},children:()=>null})})}
let{logo:c,name:u}=b.branding;return o(f,{children:[o(O,{routes:$,brand:o(f,{children:[c&&o("img",{class:"logo",src:c,alt:u?"":"Start"}),(u||!c)&&o("span",{children:u||
Q})]})}),r.value&&!t&&o(M,{title:"Your time here is over",onClose:()=>m(!0),children:o(W,{})})]})}function W(){let e=d();return o("div",{class:"stack",children:[
o("p",{children:["A link can be opened once, and is good for an hour. ",e?"You get another one where you came from.":"Open this page again where you came from."]}),
e&&o("div",{class:"submit",children:o("a",{class:"button primary",href:e,children:["Go on ",o(C,{name:"arrow"})]})})]})}Y(document.getElementById("app"));k(o(oe,
{}),document.getElementById("app"));
