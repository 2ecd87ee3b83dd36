import{A as H,F as j,Ga as Q,Ia as X,N as e,W as p,Z as B,_ as U,a as E,c,d as g,fa as V,g as M,ga as I,h as O,ha as Y,i as D,j as k,l as x,m as _,o as W,oa as Z,
p as F,pa as P,q as K,t as w,ta as G,va as z,w as S,wa as J,x as N,xa as f,y as L}from"./chunk-AERBP5WU.js";var C=D(!1),$=D(!1);function ee(t){let o=0,r=a=>{if(a.key.toLowerCase()==="k"&&(a.ctrlKey||a.metaKey)){a.preventDefault(),C.value=!0;return}if(a.ctrlKey||a.metaKey||
a.altKey||x.value==="off"||Q(a.target))return;let s=Date.now()-o<1500&&t.find(i=>i.nav?.key===a.key);o=a.key==="g"?Date.now():0,s?(a.preventDefault(),L(s.path)):
a.key==="?"?$.value=!0:a.key==="."&&(f.value=!f.value,B(f.value?"Paused":"Live"))};return addEventListener("keydown",r),()=>removeEventListener("keydown",r)}var q={
evt_:"/events/",dlv_:"/deliveries/",ep_:"/endpoints/",src_:"/sources/",req_:"/requests/",job_:"/jobs/"};function te({routes:t}){return e(E,{children:[e("button",
{type:"button",class:"search",onClick:()=>C.value=!0,children:[e(p,{name:"search"})," ",e("span",{children:"Search or paste an id"})," ",e("kbd",{children:"Ctrl\
 K"})]}),C.value&&e(ie,{routes:t})]})}function ie({routes:t}){let[o,r]=c(""),[a,s]=c(0),[i,h]=c([]),m=O();g(()=>{let n=new AbortController,d={tenant:S.peek()};return Promise.
all([K("GET /v1/tenants/{tenant}/endpoints",{path:d,signal:n.signal}).then(({items:b})=>b.map(u=>({label:u.url||u.description||u.id,hint:u.id,icon:"send",to:"/e\
ndpoints/"+u.id}))),K("GET /v1/tenants/{tenant}/sources",{path:d,signal:n.signal}).then(({items:b})=>b.map(u=>({label:u.name,hint:u.id,icon:"inbox",to:"/sources\
/"+u.id})),()=>[])]).then(b=>h(b.flat()),()=>{}),()=>n.abort()},[]);let l=o.trim().toLowerCase(),y=t.flatMap(n=>n.nav?[{label:n.nav.label,hint:n.nav.group,icon:n.
nav.icon,to:n.path}]:[]),R=Object.keys(q).find(n=>l.startsWith(n)),v=[...R&&t.some(n=>n.path.startsWith(q[R]))?[{label:"Go to "+o.trim(),icon:"arrow",to:q[R]+o.
trim()}]:[],...[...y,...i].filter(n=>`${n.label} ${n.hint??""}`.toLowerCase().includes(l))].slice(0,12),T=Math.min(a,v.length-1),A=n=>{n&&(C.value=!1,L(n.to))},
se=n=>{let d={ArrowDown:1,ArrowUp:-1}[n.key];d?(n.preventDefault(),s((T+d+v.length)%Math.max(1,v.length))):n.key==="Enter"&&(n.preventDefault(),A(v[T]))};return e(
G,{title:"Go to",onClose:()=>C.value=!1,children:[e("input",{type:"text",role:"combobox","aria-expanded":"true","aria-controls":m,"aria-activedescendant":v.length?
`${m}-${T}`:void 0,"aria-label":"A page, an endpoint, a source or an id",placeholder:"A page, an endpoint, a source or an id",autocomplete:"off",spellcheck:!1,autofocus:!0,
value:o,onInput:n=>{r(n.currentTarget.value),s(0)},onKeyDown:se}),e("ul",{class:"palette",role:"listbox",id:m,"aria-label":"Found",children:[v.map((n,d)=>e("li",
{role:"option",id:`${m}-${d}`,"aria-selected":d===T,onClick:()=>A(n),children:[e(p,{name:n.icon})," ",e("span",{children:n.label})," ",n.hint&&e("small",{children:n.
hint})]},n.to)),v.length===0&&e("li",{class:"hint",children:"Nothing of that name."})]})]})}var le=[["Ctrl K","go anywhere, or paste an id"],["?","this list"],[
"g and a letter","go to a page: g e endpoints, g d deliveries, g s sources, g r requests"],["/","the filters of a list"],["j, k","the next and the previous row"],
["Enter","open the row"],["c","copy the row's id"],[".","pause what is live"],["Esc","close"]];function ne(){return $.value?e(G,{title:"Keys",onClose:()=>$.value=
!1,children:[e("dl",{class:"keys",children:le.map(([t,o])=>e("div",{children:[e("dt",{children:e("kbd",{children:t})}),e("dd",{children:o})]},t))}),e(Z,{label:"\
Single keys are shortcuts",checked:x.value==="on",onValue:t=>x.value=t?"on":"off"})]}):null}var ue=30;function oe(){return W.value?e(ce,{}):null}function ce(){let[t,o]=c(2),[r,a]=c(2),s=()=>{F("GET",_+"v1/sign-in").catch(()=>{let i=Math.min(ue,t*2);o(i),
a(i)})};return g(()=>{if(r<=0){s();return}let i=setTimeout(()=>a(r-1),1e3);return()=>clearTimeout(i)},[r]),e(Y,{kind:"warn",children:e("span",{class:"row",children:[
e("strong",{role:"status",children:"The server cannot be reached."})," ",r>0?`Trying again in ${r} s.`:"Trying again…"," ",e("button",{type:"button",onClick:s,
children:"Try now"})]})})}var pe={system:"light",light:"dark",dark:"system"},me={system:"circle",light:"sun",dark:"moon"};function ae(){let t=`Theme: ${k.value}`;return e("button",{type:"\
button",class:"quiet icon-only","aria-label":t,title:t,onClick:()=>k.value=pe[k.value],children:e(p,{name:me[k.value]})})}function tt({routes:t,brand:o,tools:r,user:a}){let[s,i]=c(!1);g(()=>ee(t),[t]),g(()=>i(!1),[w.value]);let h=H(t,w.value),m=t.filter(re);return e("div",{class:"s\
hell",children:[e("a",{class:"skip",href:"#main",onClick:l=>{l.preventDefault(),document.querySelector("main h1")?.focus()},children:"Skip to the page"}),e("hea\
der",{class:"top",children:[e("button",{type:"button",class:"quiet icon-only burger","aria-label":"Menu","aria-expanded":s,"aria-controls":"nav",onClick:()=>i(!s),
children:e(p,{name:s?"cross":"menu"})}),e("a",{class:"brand",href:N("/"),children:o}),r,e("div",{class:"spring"}),e(fe,{}),e(te,{routes:m}),e(X,{}),e(ae,{}),a]}),
e("nav",{id:"nav",class:s?"open":void 0,"aria-label":"Pages",children:[...new Set(m.flatMap(l=>l.nav?.group??[]))].map(l=>e("div",{children:[l&&e("h2",{children:l}),
e("ul",{children:m.filter(y=>y.nav?.group===l).map(y=>e("li",{children:e(de,{route:y})},y.path))})]},l))}),e("main",{id:"main",children:[e(oe,{}),e(he,{children:h?
re(h.route)?e(h.route.page,{...h.params}):e(ve,{role:h.route.role}):e(ge,{})},S.value+w.value)]}),e(ne,{}),e(z,{}),e(U,{})]})}var re=t=>!t.role||j(t.role);function de({
route:t}){let o=w.value,r=o===t.path||t.path!=="/"&&o.startsWith(t.path+"/");return e("a",{href:N(t.path),"aria-current":o===t.path?"page":r?"true":void 0,children:[
e(p,{name:t.nav.icon})," ",t.nav.label]})}function fe(){if(f.value)return e("button",{type:"button",class:"quiet liveness warn",title:"Go on showing what happen\
s (.)",onClick:()=>f.value=!1,children:[e(p,{name:"play"})," Paused"]});switch(J.value){case"live":return e("button",{type:"button",class:"quiet liveness good",
title:"This page changes as things happen. Pause it (.)",onClick:()=>f.value=!0,children:[e("i",{})," Live"]});case"polling":return e("span",{class:"liveness wa\
rn",role:"status",title:"No stream of news comes through: the lists are read again every 5 seconds",children:[e("i",{})," Every 5 s"]});case"reconnecting":return e(
"span",{class:"liveness warn",role:"status",children:[e("i",{})," Reconnecting…"]});default:return null}}function he({children:t}){let[o,r]=M();return o?e(P,{
title:"Something failed",children:e(V,{error:o,retry:r})}):e(E,{children:t})}function ve({role:t}){return e(P,{title:"Not allowed",children:e(I,{icon:"shield",title:"\
Your role does not allow this",children:["It needs the role ",t,". Whoever runs this server can give it to you."]})})}function ge(){return e(P,{title:"No such p\
age",children:e(I,{icon:"search",title:"There is nothing here",action:e("a",{class:"button primary",href:N("/"),children:"Go to the start"}),children:"The link \
may be old, or mistyped."})})}export{tt as a};
