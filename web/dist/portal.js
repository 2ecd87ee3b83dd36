import{a as c}from"./chunk-TBMKMJ32.js";import{B as l,E as m,Ka as u,N as o,b as e,da as p,n as a,q as r,r as s,v as i}from"./chunk-AERBP5WU.js";var d=[{path:"/",page:u,nav:{label:"Endpoints",icon:"send",group:"",key:"e"}}];async function f(){let n=location.hash.slice(1);history.replaceState(null,"",location.
pathname+location.search);let t=await r("POST /v1/portal/session",{body:{code:n}});return a.token=t.token,i.value=t.tenant,m.value="portal",l.value="Webhooks",{
name:t.branding?.name??"Webhooks"}}function h(){let n=s(f,[]);return n.data?o(c,{routes:d,brand:o("span",{children:n.data.name})}):o("div",{class:"alone",children:o(
p,{of:n,children:()=>null})})}e(o(h,{}),document.getElementById("app"));
