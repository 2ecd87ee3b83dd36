import{A as N,B as ae,Ba as _e,D as Le,Da as qe,Ea as Be,Ga as je,Ha as Ge,I as Y,Ia as Me,Q as e,Z as x,a as $,aa as Se,ba as Pe,c as A,d as L,e as ye,g as be,
ga as Ie,h as Ce,i as I,ia as Re,j as we,ja as j,k as U,ka as Fe,m as k,n as J,o as xe,p as Ee,q as re,r as Te,ra as Oe,s as V,sa as G,t as W,ta as $e,u as Ae,w as z,
wa as se,x as ie,ya as Ne,z as S,za as De}from"./chunk-IFJU64S5.js";var Ke=n=>n.disabled?"disabled":n.failing_since?"failing":"active",Ue=[{name:"search",label:"Search",kind:"text",placeholder:"URL, description or event type"},{
name:"state",label:"State",kind:"choice",options:["active","failing","disabled"].map(n=>({value:n,label:n}))}];function Ot(){let n=Ae(f=>W("GET /v1/tenants/{ten\
ant}/endpoints",{path:{tenant:S.value},signal:f}),[S.value]),r=(ie.value.get("search")??"").toLowerCase(),i=ie.value.get("state")??"",a=f=>(!i||Ke(f)===i)&&[f.url??
"",f.description,f.id,...f.event_types].some(p=>p.toLowerCase().includes(r)),d=Y("operator")&&e("a",{class:"button primary",href:N("/endpoints/new"),children:[e(
x,{name:"plus"})," New endpoint"]});return e(G,{title:"Endpoints",about:"Where events are sent, signed.",actions:d,children:e(Ie,{of:n,children:({items:f})=>{if(f.
length===0)return e(j,{icon:"send",title:"No endpoints yet",action:d,children:"An endpoint is a URL that gets the events it subscribes to. Add one, and send it \
a test."});let p=f.filter(a);return e($,{children:[e(Be,{filters:Ue}),p.length===0?e(j,{icon:"search",title:"No endpoint fits the filters",action:e("button",{type:"\
button",onClick:()=>je(Ue),children:"Clear the filters"})}):e($e,{flush:!0,children:e(_e,{label:"Endpoints",rows:p,id:s=>s.id,link:s=>N("/endpoints/"+s.id),columns:[
{head:"URL",kind:"main",cell:s=>e($,{children:[s.url??"polled by its consumer",s.description&&e("small",{children:s.description})]})},{head:"State",cell:s=>e(De,
{state:Ke(s)})},{head:"Events",kind:"minor",cell:s=>s.event_types.includes("*")?"all":s.event_types.length},{head:"Scheme",kind:"minor",cell:s=>s.scheme},{head:"\
Created",kind:"minor",cell:s=>e(Ge,{at:s.created_at})}]})})]})}})})}var M=class extends Error{constructor(r,i){super(r),this.name="ParseError",this.type=i.type,this.field=i.field,this.value=i.value,this.line=i.line}};var Z=10,Q=13,D=32,We=6;function le(n){if(typeof n=="function")throw new TypeError("`config` must be an object, got a function instead. Did you mean `createPars\
er({onEvent: fn})`?");let{maxBufferSize:r,onComment:i,onError:a,onEvent:d,onId:f,onRetry:p}=n,s=[],m=0,C="",v,b="",h=0,y,R=!1,T=!1,l=!1;function E(t){if(R)throw new Error(
"Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing.");if(C!==void 0){if(t=C+t,t===""||t==="\
ï"||t==="ï»"){C=t;return}C=void 0,t=t.replace(/^(?:\uFEFF|\xEF\xBB\xBF)/,"")}if((T||l)&&(t=F(t),!t))return;if(!s.length){let c=he(t);c!==""&&w(c),q();return}
if(t.indexOf(`
`)===-1&&t.indexOf("\r")===-1){if(m<We){let c=s.join("")+t.slice(0,We-m);if(!me(c)){s.length=0,m=0,T=!0;return}}s.push(t),m+=t.length,q();return}s.push(t);let o=s.
join("");s.length=0,m=0,w(he(o)),q()}function F(t){if(t.length===0)return t;if(l)return l=!1,t.charCodeAt(0)===Z?t.slice(1):t;let o=t.indexOf("\r"),c=t.indexOf(
`
`),g=o===-1?c:c===-1||o<c?o:c;return g===-1?"":g===t.length-1&&t.charCodeAt(g)===Q?(T=!1,l=!0,""):(T=!1,t.slice(g+(t.charCodeAt(g)===Q&&t.charCodeAt(g+1)===Z?2:
1)))}function w(t){if(t){if(t.charCodeAt(t.length-1)===Q){if(X(t,0,t.length-1),q())return;l=!0;return}if(me(t)){s.push(t),m=t.length;return}T=!0}}function me(t){
let o=t.charCodeAt(0);return o===58&&!!i||o===100&&ee(t,"data")||o===101&&ee(t,"event")||o===105&&ee(t,"id")||o===114&&ee(t,"retry")}function q(){return R?!0:r===
void 0||m+b.length<=r?!1:(R=!0,s.length=0,m=0,v=void 0,b="",h=0,y=void 0,T=!1,l=!1,a?.(new M(`Buffered data exceeded max buffer size of ${r} characters`,{type:"\
max-buffer-size-exceeded"})),!0)}function he(t){let o=0;if(t.indexOf("\r")===-1){let u=t.indexOf(`
`,o);for(;u!==-1;){if(o===u){v!==void 0&&f?.(v),h>0&&d?.({id:v,event:y,data:b}),v=void 0,b="",h=0,y=void 0,o=u+1,u=t.indexOf(`
`,o);continue}let O=t.charCodeAt(o);if(ze(t,o,O)){let oe=t.charCodeAt(o+5)===D?o+6:o+5,K=t.slice(oe,u);if(h===0&&t.charCodeAt(u+1)===Z){v!==void 0&&f?.(v),d?.({
id:v,event:y,data:K}),v=void 0,b="",y=void 0,o=u+2,u=t.indexOf(`
`,o);continue}b=h===0?K:`${b}
${K}`,h++}else He(t,o,O)?y=t.slice(t.charCodeAt(o+6)===D?o+7:o+6,u)||void 0:X(t,o,u);if(q())return"";o=u+1,u=t.indexOf(`
`,o)}return t.slice(o)}let c=t.indexOf("\r",o),g=t.indexOf(`
`,o);for(;o<t.length;){let u=-1;if(c!==-1&&g!==-1?u=c<g?c:g:c!==-1?c===t.length-1?u=-1:u=c:g!==-1&&(u=g),u===-1)break;if(X(t,o,u),q())return"";o=u+1,t.charCodeAt(
o-1)===Q&&t.charCodeAt(o)===Z&&o++,c!==-1&&c<o&&(c=t.indexOf("\r",o)),g!==-1&&g<o&&(g=t.indexOf(`
`,o))}return t.slice(o)}function X(t,o,c){if(o===c){ot();return}let g=t.charCodeAt(o);if(ze(t,o,g)){let B=t.charCodeAt(o+5)===D?o+6:o+5,ge=t.slice(B,c);b=h===0?
ge:`${b}
${ge}`,h++;return}if(He(t,o,g)){y=t.slice(t.charCodeAt(o+6)===D?o+7:o+6,c)||void 0;return}if(g===105&&t.charCodeAt(o+1)===100&&t.charCodeAt(o+2)===58){let B=t.slice(
t.charCodeAt(o+3)===D?o+4:o+3,c);B.includes("\0")||(v=B);return}if(g===58){if(i){let B=t.slice(o,c);i(B.slice(t.charCodeAt(o+1)===D?2:1))}return}let u=t.slice(o,
c),O=u.indexOf(":");if(O===-1){ve(u,"",u);return}let oe=u.slice(0,O),K=u.charCodeAt(O+1)===D?2:1,it=u.slice(O+K);ve(oe,it,u)}function ve(t,o,c){switch(t){case"e\
vent":y=o||void 0;break;case"data":b=h===0?o:`${b}
${o}`,h++;break;case"id":o.includes("\0")||(v=o);break;case"retry":/^\d+$/.test(o)?p?.(parseInt(o,10)):a?.(new M(`Invalid \`retry\` value: "${o}"`,{type:"invali\
d-retry",value:o,line:c}));break;default:a?.(new M(`Unknown field "${t.length>20?`${t.slice(0,20)}…`:t}"`,{type:"unknown-field",field:t,value:o,line:c}));break}}
function ot(){v!==void 0&&f?.(v),h>0&&d?.({id:v,event:y,data:b}),v=void 0,b="",h=0,y=void 0}function rt(t={}){if(t.consume&&s.length>0){let o=s.join("");X(o,0,o.
length)}C="",v=void 0,b="",h=0,y=void 0,s.length=0,m=0,R=!1,T=!1,l=!1}return{feed:E,reset:rt}}function ze(n,r,i){return i===100&&n.charCodeAt(r+1)===97&&n.charCodeAt(
r+2)===116&&n.charCodeAt(r+3)===97&&n.charCodeAt(r+4)===58}function He(n,r,i){return i===101&&n.charCodeAt(r+1)===118&&n.charCodeAt(r+2)===101&&n.charCodeAt(r+3)===
110&&n.charCodeAt(r+4)===116&&n.charCodeAt(r+5)===58}function ee(n,r){let i=1;for(;i<n.length&&i<r.length;){if(n.charCodeAt(i)!==r.charCodeAt(i))return!1;i++}return n.
length<=r.length||n.charCodeAt(r.length)===58}var _=I("off"),P=I(!1),ne=new Set,de=I([]),te="",fe=[],Je;function at(){Je=void 0;let n=fe;fe=[];for(let r of ne)r.hear(n)}function ce(n){fe.push(n),Je??=setTimeout(
at,250)}function Xe(){let n=[...new Set([...ne].flatMap(r=>r.topics))].sort();n.join()!==de.peek().join()&&(de.value=n)}function Ht(n,r){let i=ye(r);i.current=r,
L(()=>{let a={topics:n,hear:d=>i.current(d)};return ne.add(a),Xe(),()=>{ne.delete(a),queueMicrotask(Xe)}},[n.join()])}var Ve=I(document.hidden);addEventListener(
"visibilitychange",()=>Ve.value=document.hidden);we(()=>{let n=de.value,r=S.value;if(n.length===0||P.value||Ve.value){_.value="off";return}let i=new AbortController;
return lt(r,n,i.signal),()=>i.abort()});var st=5e3,ke="";async function lt(n,r,i){let a=n+" "+r.join();a!==ke&&(te=""),ke=a,_.value="connecting";for(let d=0;!i.
aborted;d++){try{let p=`${J}v1/tenants/${encodeURIComponent(n)}/stream?topics=${r.join()}`,s={Accept:"text/event-stream"};te&&(s["Last-Event-ID"]=te);let m=await V(
"GET",p,{header:s,signal:i});_.value="live",d=0,await dt(m)}catch(p){if(Ee(p)||i.aborted)return;p instanceof xe&&p.status===401&&re.ended&&await re.ended()}if(i.
aborted)return;_.value=d<3?"reconnecting":"polling",_.value==="polling"&&ce({kind:"gap"});let f=Math.min(st,500*2**d)*(.75+Math.random()/2);await new Promise(p=>setTimeout(
p,f))}}async function dt(n){let r=le({onEvent:a=>{a.id&&(te=a.id),a.event==="gap"?ce({kind:"gap"}):a.event&&a.event!=="ready"&&ce({kind:a.event,item:JSON.parse(
a.data)})}}),i=n.body.pipeThrough(new TextDecoderStream).getReader();for(;;){let{done:a,value:d}=await i.read();if(a)return;r.feed(d)}}var H=I(!1),pe=I(!1);function Ye(n){let r=0,i=a=>{if(a.key.toLowerCase()==="k"&&(a.ctrlKey||a.metaKey)){a.preventDefault(),H.value=!0;return}if(a.ctrlKey||a.metaKey||
a.altKey||k.value==="off"||qe(a.target))return;let d=Date.now()-r<1500&&n.find(f=>f.nav?.key===a.key);r=a.key==="g"?Date.now():0,d?(a.preventDefault(),ae(d.path)):
a.key==="?"?pe.value=!0:a.key==="."&&(P.value=!P.value,Se(P.value?"Paused":"Live"))};return addEventListener("keydown",i),()=>removeEventListener("keydown",i)}var ue={
evt_:"/events/",dlv_:"/deliveries/",ep_:"/endpoints/",src_:"/sources/",req_:"/requests/",job_:"/jobs/"};function Ze({routes:n}){return e($,{children:[e("button",
{type:"button",class:"search",onClick:()=>H.value=!0,children:[e(x,{name:"search"})," ",e("span",{children:"Search or paste an id"})," ",e("kbd",{children:"Ctrl\
 K"})]}),H.value&&e(ft,{routes:n})]})}function ft({routes:n}){let[r,i]=A(""),[a,d]=A(0),[f,p]=A([]),s=Ce();L(()=>{let l=new AbortController,E={tenant:S.peek()};
return Promise.all([W("GET /v1/tenants/{tenant}/endpoints",{path:E,signal:l.signal}).then(({items:F})=>F.map(w=>({label:w.url||w.description||w.id,hint:w.id,icon:"\
send",to:"/endpoints/"+w.id}))),W("GET /v1/tenants/{tenant}/sources",{path:E,signal:l.signal}).then(({items:F})=>F.map(w=>({label:w.name,hint:w.id,icon:"inbox",
to:"/sources/"+w.id})),()=>[])]).then(F=>p(F.flat()),()=>{}),()=>l.abort()},[]);let m=r.trim().toLowerCase(),C=n.flatMap(l=>l.nav?[{label:l.nav.label,hint:l.nav.
group,icon:l.nav.icon,to:l.path}]:[]),v=Object.keys(ue).find(l=>m.startsWith(l)),h=[...v&&n.some(l=>l.path.startsWith(ue[v]))?[{label:"Go to "+r.trim(),icon:"ar\
row",to:ue[v]+r.trim()}]:[],...[...C,...f].filter(l=>`${l.label} ${l.hint??""}`.toLowerCase().includes(m))].slice(0,12),y=Math.min(a,h.length-1),R=l=>{l&&(H.value=
!1,ae(l.to))},T=l=>{let E={ArrowDown:1,ArrowUp:-1}[l.key];E?(l.preventDefault(),d((y+E+h.length)%Math.max(1,h.length))):l.key==="Enter"&&(l.preventDefault(),R(h[y]))};
return e(se,{title:"Go to",onClose:()=>H.value=!1,children:[e("input",{type:"text",role:"combobox","aria-expanded":"true","aria-controls":s,"aria-activedescenda\
nt":h.length?`${s}-${y}`:void 0,"aria-label":"A page, an endpoint, a source or an id",placeholder:"A page, an endpoint, a source or an id",autocomplete:"off",spellcheck:!1,
autofocus:!0,value:r,onInput:l=>{i(l.currentTarget.value),d(0)},onKeyDown:T}),e("ul",{class:"palette",role:"listbox",id:s,"aria-label":"Found",children:[h.map((l,E)=>e(
"li",{role:"option",id:`${s}-${E}`,"aria-selected":E===y,onClick:()=>R(l),children:[e(x,{name:l.icon})," ",e("span",{children:l.label})," ",l.hint&&e("small",{children:l.
hint})]},l.to)),h.length===0&&e("li",{class:"hint",children:"Nothing of that name."})]})]})}var ct=[["Ctrl K","go anywhere, or paste an id"],["?","this list"],[
"g and a letter","go to a page: g e endpoints, g d deliveries, g s sources, g r requests"],["/","the filters of a list"],["j, k","the next and the previous row"],
["Enter","open the row"],["c","copy the row's id"],[".","pause what is live"],["Esc","close"]];function Qe(){return pe.value?e(se,{title:"Keys",onClose:()=>pe.value=
!1,children:[e("dl",{class:"keys",children:ct.map(([n,r])=>e("div",{children:[e("dt",{children:e("kbd",{children:n})}),e("dd",{children:r})]},n))}),e(Oe,{label:"\
Single keys are shortcuts",checked:k.value==="on",onValue:n=>k.value=n?"on":"off"})]}):null}var ut=30;function et(){return Te.value?e(pt,{}):null}function pt(){let[n,r]=A(2),[i,a]=A(2),d=()=>{V("GET",J+"v1/sign-in").catch(()=>{let f=Math.min(ut,n*2);r(
f),a(f)})};return L(()=>{if(i<=0){d();return}let f=setTimeout(()=>a(i-1),1e3);return()=>clearTimeout(f)},[i]),e(Fe,{kind:"warn",children:e("span",{class:"row",children:[
e("strong",{role:"status",children:"The server cannot be reached."})," ",i>0?`Trying again in ${i} s.`:"Trying again…"," ",e("button",{type:"button",onClick:d,
children:"Try now"})]})})}var mt={system:"light",light:"dark",dark:"system"},ht={system:"circle",light:"sun",dark:"moon"};function tt(){let n=`Theme: ${U.value}`;return e("button",{type:"\
button",class:"quiet icon-only","aria-label":n,title:n,onClick:()=>U.value=mt[U.value],children:e(x,{name:ht[U.value]})})}function Fn({routes:n,brand:r,tools:i,user:a}){let[d,f]=A(!1);L(()=>Ye(n),[n]),L(()=>f(!1),[z.value]);let p=Le(n,z.value),s=n.filter(nt);return e("div",{class:"\
shell",children:[e("a",{class:"skip",href:"#main",onClick:m=>{m.preventDefault(),document.querySelector("main h1")?.focus()},children:"Skip to the page"}),e("he\
ader",{class:"top",children:[e("button",{type:"button",class:"quiet icon-only burger","aria-label":"Menu","aria-expanded":d,"aria-controls":"nav",onClick:()=>f(
!d),children:e(x,{name:d?"cross":"menu"})}),e("a",{class:"brand",href:N("/"),children:r}),i,e("div",{class:"spring"}),e(gt,{}),e(Ze,{routes:s}),e(Me,{}),e(tt,{}),
a]}),e("nav",{id:"nav",class:d?"open":void 0,"aria-label":"Pages",children:[...new Set(s.flatMap(m=>m.nav?.group??[]))].map(m=>e("div",{children:[m&&e("h2",{children:m}),
e("ul",{children:s.filter(C=>C.nav?.group===m).map(C=>e("li",{children:e(vt,{route:C})},C.path))})]},m))}),e("main",{id:"main",children:[e(et,{}),e(yt,{children:p?
nt(p.route)?e(p.route.page,{...p.params}):e(bt,{role:p.route.role}):e(Ct,{})},S.value+z.value)]}),e(Qe,{}),e(Ne,{}),e(Pe,{})]})}var nt=n=>!n.role||Y(n.role);function vt({
route:n}){let r=z.value,i=r===n.path||n.path!=="/"&&r.startsWith(n.path+"/");return e("a",{href:N(n.path),"aria-current":r===n.path?"page":i?"true":void 0,children:[
e(x,{name:n.nav.icon})," ",n.nav.label]})}function gt(){if(P.value)return e("button",{type:"button",class:"quiet liveness warn",title:"Go on showing what happen\
s (.)",onClick:()=>P.value=!1,children:[e(x,{name:"play"})," Paused"]});switch(_.value){case"live":return e("button",{type:"button",class:"quiet liveness good",
title:"This page changes as things happen. Pause it (.)",onClick:()=>P.value=!0,children:[e("i",{})," Live"]});case"polling":return e("span",{class:"liveness wa\
rn",role:"status",title:"No stream of news comes through: the lists are read again every 5 seconds",children:[e("i",{})," Every 5 s"]});case"reconnecting":return e(
"span",{class:"liveness warn",role:"status",children:[e("i",{})," Reconnecting…"]});default:return null}}function yt({children:n}){let[r,i]=be();return r?e(G,
{title:"Something failed",children:e(Re,{error:r,retry:i})}):e($,{children:n})}function bt({role:n}){return e(G,{title:"Not allowed",children:e(j,{icon:"shield",
title:"Your role does not allow this",children:["It needs the role ",n,". Whoever runs this server can give it to you."]})})}function Ct(){return e(G,{title:"No\
 such page",children:e(j,{icon:"search",title:"There is nothing here",action:e("a",{class:"button primary",href:N("/"),children:"Go to the start"}),children:"Th\
e link may be old, or mistyped."})})}export{Ke as a,Ot as b,P as c,Ht as d,Fn as e};
