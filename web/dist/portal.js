import{b as u,e as c}from"./chunk-KPTGJ2YT.js";import{E as l,H as m,Q as o,b as e,ga as p,q as a,t as r,u as s,y as i}from"./chunk-IFJU64S5.js";var d=[{path:"/",page:u,nav:{label:"Endpoints",icon:"send",group:"",key:"e"}}];async function f(){let n=location.hash.slice(1);history.replaceState(null,"",location.
pathname+location.search);let t=await r("POST /v1/portal/session",{body:{code:n}});return a.token=t.token,i.value=t.tenant,m.value="portal",l.value="Webhooks",{
name:t.branding?.name??"Webhooks"}}function h(){let n=s(f,[]);return n.data?o(c,{routes:d,brand:o("span",{children:n.data.name})}):o("div",{class:"alone",children:o(
p,{of:n,children:()=>null})})}e(o(h,{}),document.getElementById("app"));
