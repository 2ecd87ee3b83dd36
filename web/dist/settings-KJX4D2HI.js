import{b as ve}from"./chunk-QWL2BBYD.js";import{$ as P,A as K,B as re,Ba as N,C as ie,Ea as U,F as se,Fa as be,Ga as W,H as le,Ha as g,I as L,Q as e,T as V,
Z as w,_ as R,a as f,c as k,ca as ce,d as oe,da as me,e as z,ga as A,ha as de,ia as ue,ja as T,ka as B,la as x,ma as S,na as Q,oa as h,pa as pe,qa as _,sa as C,
t as d,ta as b,u as E,ua as fe,v as ae,wa as I,x as G,xa as F,y as D,z as v,za as he}from"./chunk-IFJU64S5.js";var Ce={viewer:"looks, and sees no secret",operator:"endpoints, sources, secrets, replays",admin:"also users, tokens and the audit log",owner:"everything",portal:"\
what a tenant's own customer may do"},M=()=>["viewer","operator","admin","owner"].filter(L),j=o=>({value:o,label:`${o}: ${Ce[o]}`}),y=()=>D.value==="";var Ee={name:"of",label:"Of",kind:"choice",options:[{value:"all",label:"every tenant"}]},q=[{name:"action",label:"What",kind:"text",placeholder:"such as create-\
endpoint"},{name:"actor",label:"Who",kind:"text",placeholder:"the id of a user or token"},{name:"target",label:"To what",kind:"text",placeholder:"an id"},{name:"\
since",label:"Since",kind:"time"},{name:"until",label:"Until",kind:"time"}];function Re(){let o=G.value,s=le.value==="portal",i=Object.fromEntries(q.map(r=>[r.name,
o.get(r.name)??void 0])),a=y()&&o.get("of")==="all",n=ae((r,c)=>a?d("GET /v1/audit",{query:{...i,cursor:r},signal:c}):d("GET /v1/tenants/{tenant}/audit",{path:{
tenant:v.value},query:{...i,cursor:r},signal:c}),[v.value,a,JSON.stringify(i)]),t=s?q.filter(r=>r.name!=="actor"):y()?[Ee,...q]:q,l=(r,c,u=c)=>e("button",{type:"\
button",class:"only",title:`Only ${r==="action"?"this":c}`,onClick:()=>ie({[r]:c}),children:u});return e(C,{title:s?"Activity":"Audit log",about:s?"What was don\
e here, the newest first.":"Who did what, the newest first. Nothing changes an entry.",children:[e(U,{filters:t}),n.error?e(ue,{error:n.error,retry:n.reload}):n.
items?null:e(de,{}),n.items?.length===0&&(be(t)?e(T,{icon:"search",title:"No entry fits the filters",action:e("button",{type:"button",onClick:()=>W(t),children:"\
Clear the filters"})}):e(T,{icon:"list",title:"Nothing was done yet",children:"Changes, replays and looks at a secret are listed here."})),n.items&&n.items.length>
0&&e(b,{flush:!0,children:e(N,{label:"Audit log",rows:n.items,busy:n.busy,more:n.more,id:r=>r.id,columns:[{head:"What",kind:"main",cell:r=>e(f,{children:[l("act\
ion",r.action,ve(r.action))," ",r.failed&&e(he,{state:"refused"}),e("small",{children:[r.target&&l("target",r.target)," ",r.detail&&Object.entries(r.detail).map(
([c,u])=>`${c}: ${u}`).join(", ")]})]})},...a?[{head:"Tenant",cell:r=>r.tenant??e("span",{class:"hint",children:"none"})}]:[],{head:"Who",kind:s?"minor":void 0,
cell:r=>e(f,{children:[r.actor.id&&!s?l("actor",r.actor.id,r.actor.name||r.actor.id):r.actor.name||"nobody known",e("small",{children:[r.actor.kind==="none"?"":
r.actor.kind,r.actor.role&&r.actor.role!==r.actor.kind&&`, ${r.actor.role}`]})]})},{head:"From",kind:"minor",cell:r=>r.remote},{head:"When",cell:r=>e(g,{at:r.at})}]})})]})}var J=o=>[1,3,5].map(s=>parseInt(o.slice(s,s+2),16)),H=o=>"#"+o.map(s=>Math.round(s).toString(16).padStart(2,"0")).join(""),Y=(o,s,i)=>o.map((a,n)=>a+(s[n]-a)*i);
function ge(o){let[s,i,a]=o.map(n=>n/255<=.04045?n/255/12.92:((n/255+.055)/1.055)**2.4);return .2126*s+.7152*i+.0722*a}function X(o,s){let[i,a]=[ge(J(o)),ge(J(s))].
sort((n,t)=>n-t);return(a+.05)/(i+.05)}var Z=4.5;function Pe(o,s,i){for(let a=0;a<1;a+=.01){let n=Y(o,s,a);if(i.every(t=>X(H(n),t)>=Z))return n}return s}var xe=[
0,0,0],Se=[255,255,255],_e={light:["#f7f7f9","#ffffff","#f1f2f5","#f4f5f8"],dark:["#101218","#181b23","#12141b","#1e222c","#20242e"]};function ee(o,s){let i=J(s),
a=o==="dark",n=H(Y(J(a?"#181b23":"#ffffff"),i,a?.22:.09)),t=a?Se:xe,l=Pe(i,t,[..._e[o],n]);return{accent:H(l),strong:H(Y(l,t,.18)),soft:n}}function O({title:o,text:s,label:i,children:a,onClose:n}){return e(I,{title:o,onClose:n,children:e("div",{class:"stack",children:[e(B,{kind:"warn",children:"It \
is shown this once. Copy it now, and keep it where secrets are kept."}),e("div",{class:"field",children:[e("span",{class:"label",children:i}),e("div",{class:"se\
cret",children:[e("code",{children:s}),e(ce,{text:s,label:"Copy the "+i.toLowerCase()})]})]}),a,e("div",{class:"submit",children:e("button",{type:"button",class:"\
primary",onClick:n,children:"Done"})})]})})}var ye={to:"/tenants",label:"Tenants"};function Ie(){let o=E(n=>d("GET /v1/tenants",{signal:n}),[]),[s,i]=k(!1),a=L("admin")&&y()&&e("button",{type:"button",class:"\
primary",onClick:()=>i(!0),children:[e(w,{name:"plus"})," New tenant"]});return e(C,{title:"Tenants",about:"Your customers, each with endpoints and a portal of \
their own.",actions:a,children:[e(A,{of:o,children:({items:n})=>n.length===0?e(T,{icon:"building",title:"No tenants yet",action:a}):e(b,{flush:!0,children:e(N,{
label:"Tenants",rows:n,id:t=>t.id,link:t=>K("/tenants/"+t.id),columns:[{head:"Name",kind:"main",cell:t=>e(f,{children:[t.name||t.id,e("small",{children:e("code",
{children:t.id})})]})},{head:"Portal",kind:"minor",cell:t=>t.branding.name??e("span",{class:"hint",children:"not branded"})},{head:"Created",cell:t=>e(g,{at:t.created_at})}]})})}),
s&&e(Ne,{onClose:()=>i(!1)})]})}function Ne({onClose:o}){let s=x({id:"",name:""},async({id:t,name:l})=>{await d("POST /v1/tenants",{body:{id:t.trim(),name:l.trim()}}),
o(),re("/tenants/"+t.trim())},({id:t})=>/^[a-z0-9][a-z0-9_-]{0,62}$/.test(t.trim())?{}:{id:"1 to 63 lower-case letters, digits, hyphens and underscores."}),{values:i,
errors:a,set:n}=s;return e(I,{title:"New tenant",onClose:o,children:e("form",{ref:s.ref,class:"stack",noValidate:!0,onSubmit:s.submit,children:[e(S,{form:s}),e(
h,{label:"Id",name:"tenant-id",autofocus:!0,placeholder:"acme",value:i.id,error:a.id,onValue:t=>n({id:t}),hint:"It is in every URL of the API, and cannot be cha\
nged."}),e(h,{label:"Name",name:"tenant-name",placeholder:"Acme Ltd",value:i.name,error:a.name,onValue:t=>n({name:t})}),e("div",{class:"submit",children:[e("but\
ton",{type:"submit",class:"primary","aria-disabled":s.busy,children:"Make the tenant"}),e("button",{type:"button",onClick:o,children:"Cancel"})]})]})})}function $e({
id:o}){let s=E(a=>d("GET /v1/tenants/{tenant}",{path:{tenant:o},signal:a}),[o]);if(!s.data)return e(C,{title:"Tenant",back:ye,children:e(A,{of:s,children:()=>null})});
let i=s.data;return e(C,{title:i.name||i.id,back:ye,actions:e("a",{class:"button",href:K("/endpoints",{tenant:i.id==="default"?void 0:i.id}),children:[e(w,{name:"\
send"})," Its endpoints"]}),children:[e(b,{children:e(fe,{of:[["Id",e("code",{children:i.id})],["Created",e(g,{at:i.created_at})]]})}),L("operator")&&e(Le,{tenant:i}),
L("admin")&&e(Oe,{tenant:i,changed:s.set},JSON.stringify(i.branding)),L("admin")&&e(Be,{tenant:i,changed:s.set})]})}function Le({tenant:o}){let[s,i]=k(),a={tenant:o.
id},n=()=>{d("POST /v1/tenants/{tenant}/portal-links",{path:a}).then(i,P)},t=async()=>{if(await F({title:"End all links to its portal?",action:"End them",danger:!0,
text:e("p",{children:"Whoever has the portal open is out of it at once, and links that were not opened yet do not work any more."})}))try{await d("DELETE /v1/te\
nants/{tenant}/portal-links",{path:a}),R("The links have ended")}catch(l){P(l)}};return e(b,{title:"Portal",actions:e(f,{children:[e("button",{type:"button",onClick:()=>{
t()},children:"End all links"}),e("button",{type:"button",class:"primary",onClick:n,children:[e(w,{name:"plus"})," New portal link"]})]}),children:[e("p",{class:"\
hint",children:"A page where this customer sees to its own endpoints, secrets and deliveries. A link is opened once; your application makes them with the API."}),
s&&e(O,{title:"Portal link",label:"Link",text:s.url,onClose:()=>i(void 0),children:e("p",{class:"hint",children:["Whoever opens it first is in the portal of ",o.
name||o.id,", for an hour. It can be opened until ",V(s.expires_at),"."]})})]})}var Ae=49152;async function Fe(o){if(!["image/png","image/jpeg","image/webp","im\
age/svg+xml"].includes(o.type))throw new Error("A logo is a PNG, JPEG, WebP or SVG.");if(o.size>=Ae)throw new Error("A logo has less than 48 KiB. Make it smalle\
r: it is shown 28 pixels high.");return new Promise((s,i)=>{let a=new FileReader;a.onload=()=>s(a.result),a.onerror=()=>i(a.error??new Error("The file could not\
 be read.")),a.readAsDataURL(o)})}function Oe({tenant:o,changed:s}){let i=o.branding,a=z(null),n=x({name:i.name??"",logo:i.logo??"",accent:i.accent??"",theme:i.
theme??"",refresh_url:i.refresh_url??"",frame_ancestors:(i.frame_ancestors??[]).join(`
`)},async c=>{let u={name:c.name.trim()||void 0,logo:c.logo||void 0,accent:c.accent||void 0,theme:c.theme||void 0,refresh_url:c.refresh_url.trim()||void 0,frame_ancestors:c.
frame_ancestors.split(/\s+/).filter(m=>m!=="")};try{let m=await d("PATCH /v1/tenants/{tenant}",{path:{tenant:o.id},body:{branding:u}});R("The look of the portal\
 was saved"),s(m)}catch(m){throw Ge(m)}},c=>c.accent===""||te(c.accent)?{}:{accent:"Write it like #0a7f5a."}),{values:t,errors:l,set:r}=n;return e("form",{ref:n.
ref,noValidate:!0,onSubmit:n.submit,children:e(b,{title:"Look of the portal",children:e("div",{class:"stack",children:[e(S,{form:n}),e(h,{label:"Name",name:"por\
tal-name",placeholder:"Acme webhooks",value:t.name,error:l.name,onValue:c=>r({name:c}),hint:"It stands at the top, and in the window's title."}),e(Q,{label:"Log\
o",error:l.logo,hint:"PNG, JPEG, WebP or SVG, less than 48 KiB.",children:c=>e("div",{class:"beside",children:[t.logo&&e("img",{class:"logo",src:t.logo,alt:"The\
 logo"}),e("input",{ref:a,...c,type:"file",accept:"image/png,image/jpeg,image/webp,image/svg+xml",onChange:u=>{let m=u.currentTarget.files?.[0];m&&Fe(m).then($=>r(
{logo:$}),P)}}),t.logo&&e("button",{type:"button",onClick:()=>{r({logo:""}),a.current.value=""},children:"Take it away"})]})}),e(Q,{label:"Accent",error:l.accent,
hint:"The colour of buttons and links. Empty: the usual one.",children:c=>e("div",{class:"beside",children:[e("input",{...c,type:"text",name:"accent",autocomplete:"\
off",spellcheck:!1,placeholder:"#4353d6",value:t.accent,onInput:u=>r({accent:u.currentTarget.value.trim().toLowerCase()})}),e("input",{type:"color",class:"swatc\
h","aria-label":"Pick the accent",value:te(t.accent)?t.accent:"#4353d6",onInput:u=>r({accent:u.currentTarget.value})})]})}),te(t.accent)&&e(De,{accent:t.accent,
theme:t.theme}),e(_,{label:"Theme",value:t.theme,error:l.theme,onValue:c=>r({theme:c}),options:[{value:"",label:"as the reader wishes"},{value:"light",label:"li\
ght"},{value:"dark",label:"dark"}]}),e(pe,{label:"May show it in a frame",name:"frame_ancestors",rows:2,placeholder:"https://app.example.com",value:t.frame_ancestors,
error:l.frame_ancestors,onValue:c=>r({frame_ancestors:c}),hint:"Origins, one a line. Empty: nobody."}),e(h,{label:"Page for another link",name:"refresh_url",type:"\
url",placeholder:"https://app.example.com/webhooks",value:t.refresh_url,error:l.refresh_url,onValue:c=>r({refresh_url:c}),hint:"Of your application. It is where\
 a customer is led whose hour is over."}),e("div",{class:"submit",children:e("button",{type:"submit",class:"primary","aria-disabled":n.busy,children:"Save the l\
ook"})})]})})})}var te=o=>/^#[0-9a-f]{6}$/.test(o);function Ge(o){let s=o instanceof Object&&"problem"in o?o.problem.errors:void 0;for(let i of s??[])i.location=
i.location?.replace("body.branding.","body.");return o}function De({accent:o,theme:s}){let i=["light","dark"].filter(n=>!s||n===s),a=i.filter(n=>ee(n,o).accent!==
o);return e("div",{class:"stack",children:[e("div",{class:"row",children:i.map(n=>e(Ve,{theme:n,accent:ee(n,o).accent},n))}),a.length>0&&e(B,{children:["Text in\
 it would be hard to read ",a.length===2?"in both themes":`in the ${a[0]} theme`,", so there the nearest shade is used that has a contrast of ",Z,":1."]})]})}function Ve({
theme:o,accent:s}){let i=z(null),a=o==="dark"?"#181b23":"#ffffff";return oe(()=>{let n=i.current.style;n.setProperty("--patch",s),n.setProperty("--patch-surface",
a)},[s,a]),e("div",{ref:i,class:"patch",children:[e("span",{children:"Button"}),e("b",{children:"Link"}),e("small",{children:[o,", ",X(s,a).toFixed(1),":1"]})]})}
var ne=[["events_days","Events","with their deliveries and attempts",1],["requests_days","Requests","to sources",1],["keys_days","Keys","that make an event a du\
plicate",7],["jobs_days","Jobs","that have ended",1],["audit_days","Audit log","",30]];function Be({tenant:o,changed:s}){let i=o.retention,a=x({name:o.name,...Object.
fromEntries(ne.map(([n])=>[n,i[n]?.toString()??""]))},async({name:n,...t})=>{let l=Object.fromEntries(Object.entries(t).filter(([,r])=>r).map(([r,c])=>[r,Number(
c)]));s(await d("PATCH /v1/tenants/{tenant}",{path:{tenant:o.id},body:{name:n,retention:l}})),R("The tenant was saved")},n=>Object.fromEntries(ne.flatMap(([t,,,
l])=>!n[t]||Number(n[t])>=l?[]:[[t,`A number of days, ${l} or more.`]])));return e("form",{ref:a.ref,noValidate:!0,onSubmit:a.submit,children:e(b,{title:"Name a\
nd retention",children:e("div",{class:"stack",children:[e(S,{form:a}),e(h,{label:"Name",name:"tenant-name",value:a.values.name,error:a.errors.name,onValue:n=>a.
set({name:n})}),e("div",{class:"columns",children:ne.map(([n,t,l,r])=>e(h,{label:`${t}, days`,hint:[l,r>1?`${r} or more`:""].filter(Boolean).join(", "),type:"nu\
mber",placeholder:"as the server says",value:a.values[n],error:a.errors[n],onValue:c=>a.set({[n]:c})},n))}),e("div",{class:"submit",children:e("button",{type:"s\
ubmit",class:"primary","aria-disabled":a.busy,children:"Save"})})]})})})}function Ue(){let o=E(r=>d("GET /v1/tenants/{tenant}/tokens",{path:{tenant:v.value},signal:r}),[v.value]),s=E(async r=>y()?d("GET /v1/tokens",{signal:r}):{items:[]},
[]),[i,a]=k(!1),[n,t]=k();return e(C,{title:"API tokens",about:"What programs show to use the API.",actions:e("button",{type:"button",class:"primary",onClick:()=>a(
!0),children:[e(w,{name:"plus"})," New token"]}),children:[e(ke,{of:o,title:`For ${v.value} alone`,revoke:r=>d("DELETE /v1/tenants/{tenant}/tokens/{token}",{path:{
tenant:v.value,token:r}})}),y()&&e(ke,{of:s,title:"For every tenant",revoke:r=>d("DELETE /v1/tokens/{token}",{path:{token:r}})}),i&&e(je,{onClose:()=>a(!1),onDone:r=>{
a(!1),t(r),(r.tenant?o:s).reload()}}),n&&e(O,{title:`Token of ${n.name}`,label:"Token",text:n.token,onClose:()=>t(void 0),children:e("p",{class:"hint",children:[
"Send it with each request, as ",e("code",{children:"Authorization: Bearer …"}),". It has the role ",n.role," ",n.tenant?e(f,{children:["in ",e("code",{children:n.
tenant})]}):"in every tenant","."]})})]})}var We=o=>o.expires_at!==void 0&&new Date(o.expires_at).getTime()<Date.now();function ke({of:o,title:s,revoke:i}){let a=async n=>{
if(await F({title:`Revoke ${n.name}?`,action:"Revoke",danger:!0,text:e("p",{children:"Whatever uses it is refused from now on. This cannot be undone."})}))try{await i(
n.id),R("The token was revoked"),o.reload()}catch(l){P(l)}};return e(A,{of:o,children:({items:n})=>e(b,{flush:!0,title:s,children:n.length===0?e(T,{icon:"key",title:"\
No tokens",children:"Make one for each program, with no more than it needs."}):e(N,{label:`Tokens ${s.toLowerCase()}`,rows:n,id:t=>t.id,columns:[{head:"Name",kind:"\
main",cell:t=>e(f,{children:[t.name,e("small",{children:e(me,{id:t.id})})]})},{head:"Role",cell:t=>t.role},{head:"Last used",cell:t=>e(g,{at:t.last_used_at})},{
head:"Expires",kind:"minor",cell:t=>We(t)?e("strong",{children:"has expired"}):e(g,{at:t.expires_at})},{head:"Created",kind:"minor",cell:t=>e(g,{at:t.created_at})},
{head:"Revoke",cell:t=>e("button",{type:"button",class:"quiet icon-only","aria-label":`Revoke ${t.name}`,title:"Revoke",onClick:()=>{a(t)},children:e(w,{name:"t\
rash"})})}]})})})}var Me=[{value:"30",label:"in 30 days"},{value:"90",label:"in 90 days"},{value:"365",label:"in a year"},{value:"",label:"never"}];function je({
onClose:o,onDone:s}){let i=x({name:"",role:"operator",of:v.value,life:"90"},async({name:r,role:c,of:u,life:m})=>{let $={name:r.trim(),role:c,expires_at:m?new Date(
Date.now()+Number(m)*864e5).toISOString():void 0};s(u?await d("POST /v1/tenants/{tenant}/tokens",{path:{tenant:u},body:$}):await d("POST /v1/tokens",{body:$}))},
({name:r})=>r.trim()?{}:{name:"Name it after the program that uses it."}),{values:a,errors:n,set:t}=i,l=[...M(),...a.of?["portal"]:[]];return e(I,{title:"New to\
ken",onClose:o,children:e("form",{ref:i.ref,class:"stack",noValidate:!0,onSubmit:i.submit,children:[e(S,{form:i}),e(h,{label:"Name",name:"token-name",autofocus:!0,
placeholder:"order service",value:a.name,error:n.name,onValue:r=>t({name:r}),hint:"The program that uses it."}),y()&&e(_,{label:"Good for",value:a.of,onValue:r=>t(
{of:r,role:!r&&a.role==="portal"?"viewer":a.role}),options:[{value:v.value,label:`the tenant ${v.value} alone`},{value:"",label:"every tenant"}]}),e(_,{label:"R\
ole",value:a.role,error:n.role,onValue:r=>t({role:r}),options:l.map(j),hint:"What it may do at most."}),e(_,{label:"Expires",value:a.life,error:n.expires_at,onValue:r=>t(
{life:r}),options:Me}),e("div",{class:"submit",children:[e("button",{type:"submit",class:"primary","aria-disabled":i.busy,children:"Make the token"}),e("button",
{type:"button",onClick:o,children:"Cancel"})]})]})})}var we=[{name:"search",label:"Search",kind:"text",placeholder:"name, e-mail or role"}];function qe(){let o=E(m=>d("GET /v1/users",{signal:m}),[]),[s,i]=k(!1),[a,
n]=k(),[t,l]=k(),r=(G.value.get("search")??"").toLowerCase(),c=e("button",{type:"button",class:"primary",onClick:()=>i(!0),children:[e(w,{name:"plus"})," Invite\
 somebody"]}),u=se.value?.user?.id;return e(C,{title:"Users",about:"Who may sign in, and what they may do.",actions:c,children:[e(A,{of:o,children:({items:m})=>{
if(m.length===0)return e(T,{icon:"users",title:"No users yet",action:c,children:"Invite those who look after webhooks with you."});let $=m.filter(p=>`${p.name} ${p.
email} ${p.role}`.toLowerCase().includes(r));return e(f,{children:[e(U,{filters:we}),$.length===0?e(T,{icon:"search",title:"Nobody fits the search",action:e("bu\
tton",{type:"button",onClick:()=>W(we),children:"Clear the search"})}):e(b,{flush:!0,children:e(N,{label:"Users",rows:$,id:p=>p.id,columns:[{head:"Name",kind:"m\
ain",cell:p=>e(f,{children:[p.name,p.id===u&&e("span",{class:"hint",children:" (you)"}),e("small",{children:p.email})]})},{head:"Role",cell:p=>e(f,{children:[p.
role,e("small",{children:p.tenant?`in ${p.tenant}`:"in every tenant"})]})},{head:"Last signed in",kind:"minor",cell:p=>e(g,{at:p.last_sign_in_at})},{head:"Chang\
e",cell:p=>e("button",{type:"button","aria-label":`Change ${p.name}`,onClick:()=>n(p),children:"Change"})}]})})]})}}),s&&e(He,{onClose:()=>i(!1),onDone:m=>{i(!1),
l(m),o.reload()}}),a&&e(Je,{user:a,onClose:()=>n(void 0),onInvited:m=>{n(void 0),l(m)},onDone:()=>{n(void 0),o.reload()}}),t&&e(O,{title:`Invitation of ${t.name}`,
label:"Link",text:t.invite_url,onClose:()=>l(void 0),children:e("p",{class:"hint",children:["Give it to ",t.name,": no mail is sent. They choose a password ther\
e, once, until ",V(t.invite_expires_at),"."]})})]})}function Te({role:o,tenant:s,errors:i,set:a}){let n=E(t=>d("GET /v1/tenants",{signal:t}),[]).data?.items??[];
return e(f,{children:[e(_,{label:"Role",value:o,error:i.role,onValue:t=>a({role:t}),options:M().map(t=>j(t))}),y()&&e(_,{label:"In",value:s,error:i.tenant,onValue:t=>a(
{tenant:t}),options:[{value:"",label:"every tenant"},...n.map(t=>({value:t.id,label:t.name||t.id}))]})]})}function He({onClose:o,onDone:s}){let i=x({name:"",email:"",
role:"operator",tenant:D.value},async l=>{s(await d("POST /v1/users",{body:{name:l.name.trim(),email:l.email.trim(),role:l.role,tenant:l.tenant||void 0}}))},({name:l,
email:r})=>({...l.trim()?{}:{name:"Enter their name, as others are to see it."},...r.includes("@")?{}:{email:"Enter their e-mail address."}})),{values:a,errors:n,
set:t}=i;return e(I,{title:"Invite somebody",onClose:o,children:e("form",{ref:i.ref,class:"stack",noValidate:!0,onSubmit:i.submit,children:[e(S,{form:i}),e(h,{label:"\
Name",name:"user-name",autofocus:!0,value:a.name,error:n.name,onValue:l=>t({name:l})}),e(h,{label:"E-mail",name:"user-email",type:"email",value:a.email,error:n.
email,onValue:l=>t({email:l}),hint:"They sign in with it."}),e(Te,{role:a.role,tenant:a.tenant,errors:n,set:t}),e("div",{class:"submit",children:[e("button",{type:"\
submit",class:"primary","aria-disabled":i.busy,children:"Make the invitation"}),e("button",{type:"button",onClick:o,children:"Cancel"})]})]})})}function Je({user:o,
onClose:s,onDone:i,onInvited:a}){let n={user:o.id},t=x({name:o.name,role:o.role,tenant:o.tenant??""},async m=>{await d("PATCH /v1/users/{user}",{path:n,body:{name:m.
name.trim(),role:m.role,tenant:m.tenant}}),R(`${m.name} was changed`),i()},({name:m})=>m.trim()?{}:{name:"Enter their name, as others are to see it."}),{values:l,
errors:r,set:c}=t,u=async()=>{if(await F({title:`Remove ${o.name}?`,action:"Remove",danger:!0,text:e("p",{children:"They are signed out at once, and cannot sign\
 in any more."})}))try{await d("DELETE /v1/users/{user}",{path:n}),R(`${o.name} was removed`),i()}catch(m){P(m)}};return e(I,{title:`Change ${o.name}`,onClose:s,
children:[e("form",{ref:t.ref,class:"stack",noValidate:!0,onSubmit:t.submit,children:[e(S,{form:t}),e("p",{class:"hint",children:o.email}),e(h,{label:"Name",name:"\
user-name",autofocus:!0,value:l.name,error:r.name,onValue:m=>c({name:m})}),e(Te,{role:l.role,tenant:l.tenant,errors:r,set:c}),e("div",{class:"submit",children:e(
"button",{type:"submit",class:"primary","aria-disabled":t.busy,children:"Save"})})]}),e("footer",{children:[e("button",{type:"button",onClick:()=>{d("POST /v1/u\
sers/{user}/invite",{path:n}).then(a,P)},children:o.password?"Forgotten password: new link":"New invitation"}),e("button",{type:"button",class:"danger",onClick:()=>{
u()},children:[e(w,{name:"trash"})," Remove"]})]})]})}export{Re as Audit,$e as TenantDetails,Ie as Tenants,Ue as Tokens,qe as Users};
