import{$ as W,Aa as he,Ba as Ie,Ca as Ve,Da as Be,E as Pe,Ea as I,F as le,Fa as Ue,Ha as F,N as e,O as Le,P as Oe,Q as B,R as D,S as Y,T as $,U as Z,V as ee,W as k,
X as ke,Y as qe,Z as ue,a as y,aa as Fe,ba as U,c as w,ca as Ne,d as q,da as j,e as P,ea as G,f as ae,fa as M,ga as O,h as Ee,ha as _,i as Ae,ia as ce,j as De,ja as de,
k as we,ka as te,la as A,ma as z,na as J,oa as K,pa as X,q as g,qa as C,r as T,ra as me,s as ie,ta as pe,u as S,ua as $e,w as f,x as N,xa as Me,ya as ne,z as L,
za as re}from"./chunk-AERBP5WU.js";var ht=/^(accept-encoding|connection|content-length|host|transfer-encoding)$/i,xe=t=>`'${t.replaceAll("'","'\\''")}'`,fe=t=>btoa(Array.from(t,n=>String.fromCharCode(
n)).join(""));function Zt({method:t,url:n,header:r,body:s}){let a=[`curl -X ${t} ${xe(n)}`,...r.filter(i=>!ht.test(i.name)).map(i=>`  -H ${xe(`${i.name}: ${i.value}`)}`)];
if(s.length===0)return a.join(` \\
`);let o;try{o=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{}return o!==void 0&&!o.includes("\0")?[...a,`  --data-raw ${xe(o)}`].join(` \\
`):`echo ${fe(s)} | base64 -d | `+[...a,"  --data-binary @-"].join(` \\
`)}var en=({method:t,url:n,header:r,body:s})=>JSON.stringify({method:t,url:n,headers:r,body_base64:fe(s)},null,2);function He({value:t,onValue:n,error:r,hint:s,label:a="Signature scheme"}){let[o,i]=w(!1);return e(te,{label:a,error:r,hint:s,children:m=>e(y,{children:[e("butt\
on",{type:"button",class:"select",...m,onClick:()=>i(!0),children:[e(k,{name:"shield"})," ",e("span",{children:t})," ",e(k,{name:"down"})]}),o&&e(ft,{value:t,onClose:()=>i(
!1),onChoose:u=>{i(!1),n(u)}})]})})}function ft({value:t,onChoose:n,onClose:r}){let[s,a]=w(""),o=T(i=>g("GET /v1/tenants/{tenant}/schemes",{path:{tenant:f.value},
query:{search:s,limit:100},signal:i}),[s,f.value]);return e(pe,{title:"Choose a signature scheme",onClose:r,children:e("div",{class:"stack",children:[e("input",
{type:"search","aria-label":"Search schemes",placeholder:"Search by vendor, such as github",autocomplete:"off",autofocus:!0,value:s,onInput:i=>a(i.currentTarget.
value),onKeyDown:i=>{i.key==="Enter"&&(i.preventDefault(),o.data?.items[0]&&s&&n(o.data.items[0].name))}}),o.error?e(M,{error:o.error,retry:o.reload}):null,o.data?
e("ul",{class:"choices","aria-busy":o.busy,children:[o.data.items.map(i=>e("li",{children:e("button",{type:"button",class:"quiet","aria-pressed":i.name===t,onClick:()=>n(
i.name),children:[e("span",{children:i.title})," ",e("code",{children:i.name})," ",i.own&&e("small",{children:"your own"})]})},i.name)),o.data.items.length===0&&
e("li",{class:"hint",children:"No scheme of that name."}),o.data.next_cursor&&e("li",{class:"hint",children:"There are more: search for them."})]}):e(G,{})]})})}var ge=t=>t.charAt(0).toUpperCase()+t.slice(1);function je({of:t}){let n=t.cause;return e("div",{role:"region","aria-label":"What the debugger found",children:[
t.verified&&e(_,{kind:"good",children:[e("strong",{children:"It is genuine."}),e("p",{children:["Signed under ",t.scheme,t.secret&&`, with ${t.secret}`,"."]})]}),
n&&e(_,{kind:n.proven?"bad":"warn",children:[e("strong",{children:ge(n.title)})," ",e("small",{children:n.proven?"proven":"what it looks like"}),e("p",{children:[
ge(n.evidence),"."]}),e("p",{children:[e("b",{children:"What to do:"})," ",n.fix,"."]})]}),!t.verified&&!n&&e(_,{kind:"bad",children:[e("strong",{children:"No c\
ause was found"}),e("p",{children:["The signature is wrong, and none of the ",$(t.tried)," changes to secret, body and form that were tried makes it right",t.incomplete?
"; there were more than could be tried":"",". Most likely the secret is another one, or the body was changed."]})]}),n?.snippets&&n.snippets.length>0&&e(C,{title:"\
How to do it",children:e("div",{class:"stack",children:n.snippets.map(r=>e("section",{children:[e("h3",{children:r.framework}),e(U,{label:r.framework+" code",text:r.
code})]},r.framework))})}),e(C,{title:"Step by step",children:[e("ol",{class:"steps",children:t.steps?.map((r,s)=>e(gt,{of:r},s))}),e("p",{class:"hint",children:[
t.scheme?e(y,{children:["Looked at as ",e("code",{children:t.scheme}),"; "]}):null,$(t.tried)," signatures computed."]})]})]})}var We={ok:["check","good","right"],
warn:["alert","warn","unusual"],fail:["cross","bad","wrong"],skipped:["minus","mute","nothing to look at"]};function gt({of:t}){let[n,r,s]=We[t.status]??We.skipped;
return e("li",{class:r,children:[e(k,{name:n}),e("div",{children:[e("strong",{children:ge(t.name)})," ",e("span",{class:"sr",children:s}),t.seen&&e("pre",{tabIndex:0,
"aria-label":`${t.name}: what was seen`,children:e("code",{children:t.seen})}),t.expected&&t.status!=="ok"&&e("p",{children:e("small",{children:["Expected: ",e(
"code",{children:t.expected})]})}),t.why&&e("p",{class:"hint",children:[ge(t.why),"."]}),t.fix&&e("p",{children:[e("b",{children:"Fix:"})," ",t.fix,"."]})]})]})}var Ge=Ae(void 0),vt=`POST /webhooks HTTP/1.1
Host: example.com
Content-Type: application/json
X-Hub-Signature-256: sha256=…

{"hello":"world"}`;function On(){let[t,n]=w(),[r]=w(()=>Ge.peek()),s=ce({request:r?.request??"",headers:"",body:"",file:void 0,secrets:[""],scheme:r?.scheme??S.
value.get("scheme")??"",at:"",tolerance:""},async u=>{let d=S.value.get("parts")==="1"?JSON.stringify({method:"POST",headers:bt(u.headers),body_base64:fe(u.file?
new Uint8Array(await u.file.arrayBuffer()):new TextEncoder().encode(u.body))}):u.request,p=/^\s*req_\w+\s*$/.test(d),l=await g("POST /v1/tenants/{tenant}/debug/\
signature",{path:{tenant:f.value},body:{...p?{request_id:d.trim()}:{request:d},scheme:u.scheme||void 0,secrets:u.secrets.some(Boolean)?u.secrets.filter(Boolean):
void 0,at:u.at||void 0,tolerance:u.tolerance.trim()||void 0}});Ge.value=void 0,n(l),ue(l.verified?"It is genuine":l.cause?.title??"No cause was found")},u=>S.value.
get("parts")==="1"?u.headers.trim()?{}:{headers:"Paste the headers, the one with the signature among them."}:u.request.trim()?{}:{request:"Paste a request, or t\
he id of one."}),{values:a,errors:o,set:i}=s,m=S.value.get("parts")==="1";return e(X,{title:"Signature debugger",about:"Paste a request whose signature is refus\
ed. It says which one thing is wrong, and proves it.",children:e("div",{class:"split even",children:[e("form",{ref:s.ref,noValidate:!0,onSubmit:s.submit,autocomplete:"\
off",children:e(C,{children:e("div",{class:"stack",children:[e("div",{class:"row",role:"group","aria-label":"What there is of the request",children:[e("button",
{type:"button",class:m?"quiet":"","aria-pressed":!m,onClick:()=>L({parts:void 0},!0),children:"All of it"}),e("button",{type:"button",class:m?"":"quiet","aria-p\
ressed":m,onClick:()=>L({parts:"1"},!0),children:"Headers and body"})]}),m?e(y,{children:[e(z,{label:"Headers",rows:5,value:a.headers,error:o.headers,onValue:u=>i(
{headers:u}),placeholder:"X-Hub-Signature-256: sha256=…"}),e(z,{label:"Body",rows:6,value:a.body,onValue:u=>i({body:u,file:void 0}),hint:"Exactly as it came: \
a space more, and the signature is another one."}),e(te,{label:"Or a file with the body",hint:"Nothing of it is changed or kept.",children:u=>e("input",{...u,type:"\
file",onChange:c=>i({file:c.currentTarget.files?.[0]})})})]}):e(z,{label:"Request",rows:12,value:a.request,error:o.request??o.request_id,onValue:u=>i({request:u}),
placeholder:vt,hint:"As it came over the wire, a curl command, a HAR entry, or JSON. Or the id of a request to a source: req_…"}),a.secrets.map((u,c)=>e(A,{label:c===
0?"Secret":`Secret ${c+1}`,type:"password",autocomplete:"off",value:u,error:o.secrets,onValue:d=>i({secrets:a.secrets.map((p,l)=>l===c?d:p)}),hint:c===0?"What t\
he receiver verifies with. It is used for this alone, and neither kept nor logged.":void 0},c)),a.secrets.length<8&&a.secrets.at(-1)&&e("button",{type:"button",
class:"quiet",onClick:()=>i({secrets:[...a.secrets,""]}),children:[e(k,{name:"plus"})," Another secret"]}),e(He,{value:a.scheme||"find it out",error:o.scheme,onValue:u=>i(
{scheme:u})}),a.scheme&&e("button",{type:"button",class:"quiet",onClick:()=>i({scheme:""}),children:"Find the scheme out instead"}),e("details",{children:[e("su\
mmary",{children:"Time"}),e("div",{class:"stack below",children:[e(te,{label:"Verified at",error:o.at,hint:"Empty: now, or when the kept request came in.",children:u=>e(
"input",{...u,type:"datetime-local",value:Z(a.at),onInput:c=>i({at:ee(c.currentTarget.value)??""})})}),e(A,{label:"Tolerance",value:a.tolerance,error:o.tolerance,
placeholder:"as the scheme says",onValue:u=>i({tolerance:u}),hint:"How old or early a signed time may be, such as 5m, or none."})]})]}),e(de,{form:s}),e("div",{
class:"submit",children:e("button",{type:"submit",class:"primary",disabled:s.busy,children:[e(k,{name:"bug"})," ",s.busy?"Looking…":"Explain"]})})]})})}),e("d\
iv",{"aria-live":"polite",children:t?e(je,{of:t}):e(_,{children:[e("strong",{children:"What it looks for"}),e("p",{children:"Spaces around the secret, a prefix \
too many, the secret of another endpoint, hex for base64, a body that was parsed and written again, line ends, an old timestamp, another algorithm, and some tho\
usand combinations of these."})]})})]})})}var bt=t=>t.split(/\r?\n/).filter(n=>n.includes(":")).map(n=>({name:n.slice(0,n.indexOf(":")).trim(),value:n.slice(n.indexOf(
":")+1).trim()}));var yt=/\s+|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\]:,]|\w+/gy;function ve(t){try{JSON.parse(t)}catch{return}let n=t.match(yt).filter(a=>a.trim()!==""),r=[],s=0;
for(let[a,o]of n.entries()){let i=n[a-1],m=i==="{"||i==="[",u=o==="}"||o==="]";u&&s--;let c=a>0&&(u?!m:m||i===","),d="word";o.startsWith('"')?d=n[a+1]===":"?"na\
me":"string":/^[-\d]/.test(o)?d="number":/^[{}[\]:,]$/.test(o)&&(d="mark"),r.push({kind:d,text:o===":"?": ":o,depth:s,starts:c}),(o==="{"||o==="[")&&s++}return r}
function Nn(t){let n={},r="";for(let s of ve(t)??[])s.depth===0||s.depth===1&&s.text===","||(s.depth===1&&s.kind==="name"?(r=JSON.parse(s.text),n[r]=""):(s.text!==
": "||s.depth>1)&&(n[r]+=s.text));return n}function $n(t){return ve(t)?.map(n=>(n.starts?`
`+"  ".repeat(n.depth):"")+n.text).join("")??t}var be=65536,oe=t=>Uint8Array.from(atob(t??""),n=>n.charCodeAt(0));function Q({of:t,label:n,download:r}){return e(Tt,{text:kt(t)??xt(t.subarray(0,wt)),label:n,download:r})}
var wt=4096;function kt(t){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(t)}catch{return}}function xt(t){let n=[];for(let r=0;r<t.length;r+=
16){let s=[...t.subarray(r,r+16)],a=s.map(o=>o>=32&&o<127?String.fromCharCode(o):".").join("");n.push(`${r.toString(16).padStart(6,"0")}  ${s.map(o=>o.toString(
16).padStart(2,"0")).join(" ").padEnd(47)}  ${a}`)}return n.join(`
`)}function Tt({text:t,label:n="Payload",download:r}){let[s,a]=w(!1),o=ae(()=>t.length<=be?ve(t):void 0,[t]),i=o!==void 0&&!s;return e("div",{class:"payload",children:[
e("div",{class:"bar",children:[o&&e("button",{type:"button",class:"quiet","aria-pressed":s,onClick:()=>a(!s),children:s?"As laid out":"As it came"}),e("span",{class:"\
hint",children:Y(new TextEncoder().encode(t).length)}),e(W,{text:t,label:"Copy "+n.toLowerCase()}),r&&e("a",{class:"button quiet",href:r,download:!0,children:"D\
ownload"})]}),e("pre",{tabIndex:0,"aria-label":n,children:e("code",{children:i?o.map((m,u)=>e("span",{class:"j-"+m.kind,children:[m.starts?`
`+"  ".repeat(m.depth):"",m.text]},u)):t.slice(0,be)})}),t.length>be&&e("p",{class:"hint",children:["The first ",Y(be)," are shown."]})]})}function St(){let t=T(n=>g("GET /v1/tenants/{tenant}/test-receiver",{path:{tenant:f.value},signal:n}),[f.value]);return ne(["deliveries"],()=>t.reload()),t}function rr(){
let t=St();return e(X,{title:"Test receiver",about:"A receiver inside this server. It verifies what an endpoint is sent, with the endpoint's own scheme and secr\
ets.",children:e(j,{of:t,children:({url:n,items:r})=>e(y,{children:[e(C,{children:e("div",{class:"field",children:[e("span",{class:"label",children:"URL for an \
endpoint"}),e("div",{class:"secret",children:[e("code",{children:n}),e(W,{text:n,label:"Copy the URL"})]}),e("p",{class:"hint",children:"Nobody outside reaches \
it: deliveries to this URL stay inside the server. The last 20 are kept until it stops."})]})}),r.length===0?e(O,{icon:"inbox",title:"Nothing has come yet",action:e(
"a",{class:"button primary",href:N("/endpoints/new",{receiver:"test"}),children:[e(k,{name:"plus"})," Add an endpoint with this URL"]}),children:"Then send it a\
 test."}):e(Ct,{items:r})]})})})}function Ct({items:t}){return e(y,{children:t.map(n=>e("details",{class:"card received",children:[e("summary",{children:[e(re,{
state:n.verified?"accepted":"refused"})," ",e("code",{children:n.type})," ",e("span",{class:"hint",children:[e(F,{at:n.received_at})," · ",Y(n.size)]})]}),e("d\
iv",{class:"stack",children:[n.signatures.map(r=>e(_,{kind:r.verified?"good":"bad",children:r.verified?e(y,{children:["The signature is right, under ",e("code",
{children:r.scheme}),"."]}):e(y,{children:[e("strong",{children:["The signature is wrong, under ",e("code",{children:r.scheme}),": ",r.reason,"."]})," ",r.detail,
" ",r.hint]})},r.scheme)),e(me,{of:[["Delivery",e(Fe,{id:n.delivery})],["Endpoint",n.endpoint?e("a",{href:N("/endpoints/"+n.endpoint),children:n.endpoint}):"a d\
raft"],["Received",e(F,{at:n.received_at,exact:!0})]]}),e(U,{label:"Headers",text:n.header.map(r=>`${r.name}: ${r.value}`).join(`
`)}),e(Q,{label:"Body",of:oe(n.body)})]})]},n.delivery+n.received_at))})}var Rt={delivery:"deliveries",event:"events",request:"requests",endpoint:"endpoints",job:"jobs"},_t=()=>scrollY>200||document.querySelector("table:hover, table:\
focus-within")!==null;function Je(t,n,r){let[s,a]=w([]),o=new Set(t.items?.map(m=>m.id)),i=s.filter(m=>r(m)&&!o.has(m.id));return q(()=>a([]),[t.round]),ne([Rt[n]],
m=>{if(m.some(p=>p.kind==="gap")){t.reload();return}let u=new Map;for(let p of m)p.kind===n&&u.set(p.item.id,p.item);if(u.size===0)return;let c=[...u.values()].
filter(p=>!o.has(p.id)&&r(p)).reverse(),d=_t();t.change(p=>[...d?[]:c,...p.map(l=>u.get(l.id)??l)]),d&&a(p=>[...c,...p.filter(l=>!u.has(l.id))])}),{count:i.length,
show:()=>{t.change(m=>[...i,...m]),a([])}}}var ze=800,Et=3e4;function Ke(t,n){let r=P(n);r.current=n;let s=P(void 0),a=()=>{s.current=void 0,r.current.busy?s.current=
setTimeout(a,ze):r.current.reload()};ne(t,()=>{s.current??=setTimeout(a,Math.max(0,r.current.at+ze-Date.now()))}),q(()=>{let o=setInterval(()=>{!Me.peek()&&!document.
hidden&&r.current.reload()},Et);return()=>{clearInterval(o),clearTimeout(s.current)}},[])}function Xe(){let t=T(n=>g("GET /v1/tenants/{tenant}/endpoints",{path:{tenant:f.value},signal:n}),[f.value]);return new Map(t.data?.items.map(n=>[n.id,n]))}function pr(){
let t=T(async n=>Pe.value==="portal"?[]:(await g("GET /v1/tenants/{tenant}/sources",{path:{tenant:f.value},signal:n})).items,[f.value]);return new Map(t.data?.map(
n=>[n.id,n]))}function Qe(){return T(n=>g("GET /v1/tenants/{tenant}/event-types",{path:{tenant:f.value},signal:n}),[f.value]).data?.items.map(n=>n.name)??[]}var Te=(t,n)=>t?.
url?.replace(/^https?:\/\//,"")??(t?.description||n||"a draft of an endpoint");var Ye;async function At(){let{items:t}=await g("GET /v1/causes",{});return new Map(t.map(n=>[n.code,n]))}function se(){return T(()=>Ye??=At().catch(t=>{throw Ye=
void 0,t}),[]).data}var Ze=t=>t.map(n=>`${n.name}: ${n.value}`).join(`
`);function Dt({attempt:t}){let n=se()?.get(t.cause??"");return t.cause?e(_,{kind:"bad",children:[e("strong",{children:n?.title??t.cause}),e("p",{children:n?.why??
t.detail}),n&&t.detail&&e("p",{class:"hint",children:t.detail}),e("p",{children:n?.fix??t.hint})]}):null}function et({attempt:t,body:n}){let r=t.exchange,s=t.response||
(r?.response_header.length??0)>0;return e("div",{class:"stack",children:[e(Dt,{attempt:t}),e(me,{of:[["Answer",e(he,{code:t.status})],["Took",D(t.duration_ms)],
["Name lookup",r&&r.dns_ms>0?D(r.dns_ms):void 0],["Connection",r&&r.connect_ms>0?D(r.connect_ms):void 0],["TLS",r&&r.tls_ms>0?D(r.tls_ms):void 0],["First byte",
r&&r.first_byte_ms>0?D(r.first_byte_ms):void 0]]}),r&&e("section",{children:[e("h3",{children:"Request as sent"}),e(U,{label:"Request headers",text:Ze(r.request_header)})]}),
r?.request_body?e(Q,{label:"Request body",of:oe(r.request_body)}):n&&e(Q,{label:"Request body",of:n}),s&&e("section",{children:[e("h3",{children:"Response"}),r&&
r.response_header.length>0&&e(U,{label:"Response headers",text:Ze(r.response_header)}),t.response&&e(Q,{label:"Response body",of:oe(t.response)})]})]})}function tt({label:t,list:n,fresh:r,filters:s,columns:a,link:o,title:i,actions:m,empty:u}){let c=s.filter(d=>Ve([d])).map(d=>d.label.toLowerCase());return e(y,{
children:[s.length>0&&e(Ie,{filters:s}),n.error?e(M,{error:n.error,retry:n.reload}):null,!n.items&&!n.error&&e(G,{lines:8}),n.items?.length===0&&(c.length>0?e(O,
{icon:"search",title:`No ${t.toLowerCase()} fit the filters`,action:e("button",{type:"button",onClick:()=>Be(s),children:"Clear the filters"}),children:["What i\
s left out is so by ",c.join(", "),"."]}):u),n.items&&n.items.length>0&&e(C,{flush:!0,title:i,actions:m,children:[e(Ue,{fresh:r}),e(I,{label:t,rows:n.items,busy:n.
busy,more:n.more,id:d=>d.id,link:o,columns:a})]})]})}var Pt=["pending","leased","delivered","failed","cancelled","skipped","quarantined"],Lt=["endpoint disabled","filtered","expired"];function Ot({of:t}){let n=t.state===
"pending"&&t.attempts>0?"retrying":t.state,r=t.state==="pending"&&t.due_at&&new Date(t.due_at).getTime()>Le.value+1e4;return e(re,{state:n,children:r?`${n} ${Oe(
t.due_at)}`:void 0})}function qt({of:t}){let n=se()?.get(t.last_attempt?.cause??""),r=t.state==="failed"||t.state==="pending"?n?.title??t.last_attempt?.cause:t.
reason;return r?e("small",{children:r}):null}function jr(){let t=N("/jobs/new",{kind:"replay",...nt()});return e(X,{title:"Deliveries",about:"One event for one \
endpoint each, with all that was tried.",actions:le("operator")&&e("a",{class:"button",href:t,children:[e(k,{name:"refresh"})," Replay these…"]}),children:e(Ft,
{empty:e(O,{icon:"send",title:"Nothing was delivered yet",children:"An event that an endpoint subscribes to becomes a delivery. Send a test to an endpoint, or p\
ublish an event."})})})}var nt=()=>Object.fromEntries(["state","endpoint","type","reason","since","until"].map(t=>[t,S.value.get(t)??void 0]));function Ft({event:t,
endpoint:n,title:r,empty:s}){let a=Xe(),o=Qe(),i=t?[]:[{name:"state",label:"State",kind:"choice",options:Pt.map(l=>({value:l,label:l==="leased"?"in progress":l}))},
...n?[]:[{name:"endpoint",label:"Endpoint",kind:"choice",options:[...a.values()].map(l=>({value:l.id,label:Te(l,l.id)}))}],{name:"type",label:"Event type",kind:"\
text",placeholder:"the whole name",suggestions:o},{name:"reason",label:"Reason",kind:"text",placeholder:"such as filtered",suggestions:Lt},{name:"since",label:"\
Since",kind:"time"},{name:"until",label:"Until",kind:"time"}],m=t?{}:nt(),u={event:t,type:m.type,reason:m.reason,since:m.since,until:m.until,endpoint:n??m.endpoint,
state:m.state?[m.state]:void 0},c=ie((l,R)=>g("GET /v1/tenants/{tenant}/deliveries",{path:{tenant:f.value},query:{...u,cursor:l},signal:R}),[f.value,JSON.stringify(
u)]),d=Je(c,"delivery",l=>(!t||l.event===t)&&(!u.endpoint||l.endpoint===u.endpoint)&&(!u.state||u.state.includes(l.state))&&(!u.type||l.type===u.type)&&(!u.reason||
l.reason===u.reason||l.reason?.startsWith(u.reason+":")===!0)&&!u.until);return e(tt,{label:"Deliveries",title:r,list:c,fresh:d,filters:i,columns:[{head:n?"Even\
t":"Delivery",kind:"main",cell:l=>{let R=Te(a.get(l.endpoint??""),l.endpoint);return e(y,{children:[t?R:e("code",{children:l.type})," ",l.test&&e(re,{state:"tes\
t"}),e("small",{children:t||n?l.id:R})]})}},{head:"State",cell:l=>e(y,{children:[e(Ot,{of:l}),e(qt,{of:l})]})},{head:"Answer",cell:l=>l.last_attempt?e(he,{code:l.
last_attempt.status}):e("span",{class:"hint",children:"–"})},{head:"Attempts",kind:"minor",cell:l=>l.attempts},{head:"Took",kind:"minor",cell:l=>l.last_attempt&&
D(l.last_attempt.duration_ms)},{head:"Created",kind:"minor",cell:l=>e(F,{at:l.created_at})}],link:l=>N("/deliveries/"+l.id),empty:s})}function eo({value:t,onValue:n,error:r,label:s="Trigger events"}){let[a,o]=w(""),i=Ee(),m=T(h=>g("GET /v1/tenants/{tenant}/event-types",{path:{tenant:f.value},signal:h}),
[f.value]).data?.items??[],u=t.includes("*"),c=new Map(m.map(h=>[h.name,h.description])),d=[...new Set([...c.keys(),...t.filter(h=>h!=="*")])].sort(),p=a.trim(),
l=d.filter(h=>h.toLowerCase().includes(p.toLowerCase())||c.get(h)?.toLowerCase().includes(p.toLowerCase())),R=Map.groupBy(l,h=>h.split(".")[0]),v=(h,x)=>n(x?[...t,
h]:t.filter(E=>E!==h)),b=()=>{!p||d.includes(p)||(v(p,!0),o(""))};return e("fieldset",{"aria-describedby":i+"-error",children:[e("legend",{children:s}),e("p",{class:"\
hint",id:i+"-hint",children:["What happens that is sent there. ",!u&&t.length>0&&`${t.length} chosen.`]}),e(K,{label:"All events, also those of types to come",checked:u,
onValue:h=>n(h?["*"]:[])}),!u&&e("div",{class:"picker",children:[e("div",{class:"beside",children:[e("input",{type:"search","aria-label":"Search event types, or\
 name another one","aria-invalid":r?!0:void 0,"aria-describedby":`${i}-hint ${i}-error`,autocomplete:"off",placeholder:m.length>0?"Search, or name another one":
"Name one, such as user.created",value:a,onInput:h=>o(h.currentTarget.value),onKeyDown:h=>{h.key==="Enter"&&(h.preventDefault(),b())}}),p&&!d.includes(p)&&e("bu\
tton",{type:"button",onClick:b,children:[e(k,{name:"plus"})," Add"]})]}),[...R].map(([h,x])=>e("div",{class:"group",children:[R.size>1&&x.length>1&&e("p",{children:h}),
x.map(E=>e(K,{label:e("code",{children:E}),hint:c.get(E),checked:t.includes(E),onValue:H=>v(E,H)},E))]},h)),l.length===0&&e("p",{class:"hint",children:p?`There \
is no event type “${p}” yet. Add it to subscribe to it all the same.`:"There are no event types yet."})]}),e("p",{class:"error",id:i+"-error",children:r})]})}function co({target:t}){let n=ie((r,s)=>g("GET /v1/tenants/{tenant}/audit",{path:{tenant:f.value},query:{target:t,cursor:r},signal:s}),[f.value,t]);return n.error?
e(M,{error:n.error,retry:n.reload}):n.items?n.items.length===0?e(O,{icon:"list",title:"Nothing was done yet",children:"Looks at a secret, changes and replays ar\
e listed here."}):e(C,{flush:!0,children:e(I,{label:"Activity",rows:n.items,busy:n.busy,more:n.more,id:r=>r.id,columns:[{head:"What",kind:"main",cell:r=>e(y,{children:[
Nt(r.action),r.detail&&e("small",{children:Object.entries(r.detail).map(([s,a])=>`${s}: ${a}`).join(", ")})]})},{head:"Who",cell:r=>r.actor.name||r.actor.id||r.
actor.kind},{head:"From",kind:"minor",cell:r=>r.remote},{head:"When",cell:r=>e(F,{at:r.at})}]})}):e(G,{})}var Nt=t=>t.charAt(0).toUpperCase()+t.slice(1).replaceAll(
"-"," ");var rt=async()=>(await import("./uPlot.esm-FQ5ULF4V.js")).default;var Se=[{value:"15m",label:"15 min",minutes:15},{value:"1h",label:"1 hour",minutes:60},{value:"24h",label:"24 hours",minutes:1440},{value:"7d",label:"7 days",minutes:10080},
{value:"30d",label:"30 days",minutes:43200}],Ce="1h";function ot(){let t=S.value.get("since");if(t)return{since:t,until:S.value.get("until")??void 0};let n=Se.find(
r=>r.value===(S.value.get("range")??Ce))??Se[1];return{since:new Date(Math.floor(Date.now()/6e4-n.minutes+1)*6e4).toISOString()}}var st=()=>["range","since","un\
til"].map(t=>S.value.get(t)).join(),at=(t,n)=>L({range:void 0,since:new Date(Math.floor(t)).toISOString(),until:new Date(Math.ceil(n)).toISOString()});function it(){
let t=S.value.has("since"),n=S.value.get("range")??Ce;return e("div",{class:"range",role:"group","aria-label":"Time",children:[Se.map(r=>e("button",{type:"butto\
n",class:"quiet","aria-pressed":!t&&r.value===n,onClick:()=>L({range:r.value===Ce?void 0:r.value,since:void 0,until:void 0}),children:r.label},r.value)),e("deta\
ils",{open:t,children:[e("summary",{class:"button quiet",children:"Other"}),e("span",{class:"row",children:[e("input",{type:"datetime-local","aria-label":"Since",
value:Z(S.value.get("since")??void 0),onChange:r=>L({range:void 0,since:ee(r.currentTarget.value)})}),e("input",{type:"datetime-local","aria-label":"Until",value:Z(
S.value.get("until")??void 0),onChange:r=>L({range:void 0,until:ee(r.currentTarget.value)})})]})]})]})}var lt=190;function V({name:t,title:n,about:r,times:s,step:a,until:o,series:i,stacked:m,unit:u,most:c}){let[d,p]=w(null),l=S.value.get("table")===t,R=i.every(b=>b.
values.every(h=>h===null||m&&h===0)),v=b=>{if(d!==null)return b.values[d]==null?"–":u(b.values[d]);if(m)return u(b.values.reduce((x,E)=>x+(E??0),0));let h=b.values.
findLast(x=>x!==null);return h==null?"–":u(h)};return e("section",{class:"card chart","aria-label":n,children:[e("header",{children:[e("h2",{children:[n," ",d!==
null&&s[d]!==void 0&&e("small",{children:B(s[d]*1e3)})]}),e("button",{type:"button",class:"quiet","aria-pressed":l,"aria-label":`${n} as a table`,onClick:()=>L(
{table:l?void 0:t},!0),children:[e(k,{name:l?"activity":"list"})," ",l?"Chart":"Table"]})]}),!l&&i.length>1&&e("ul",{class:"legend",children:i.map(b=>e("li",{children:[
e("i",{class:b.hatch,style:{color:`var(${b.color})`}}),b.label," ",e("b",{children:v(b)})]},b.label))}),!l&&i.length===1&&e("p",{class:"legend",children:e("b",{
children:v(i[0])})}),!l&&e("div",{class:"plot",children:[e(Mt,{about:r,times:s,step:a,until:o,series:i,stacked:m??!1,unit:u,most:c,onAt:p}),R&&e("p",{children:"\
Nothing in this time"})]}),l&&(R?e(O,{icon:"list",title:"Nothing in this time"}):e($t,{title:n,times:s,series:i,unit:u}))]})}function $t({title:t,times:n,series:r,
unit:s}){let a=n.map((o,i)=>({t:o,i})).filter(({i:o})=>r.some(i=>i.values[o]!=null&&i.values[o]!==0)).reverse();return e(I,{label:t,rows:a,id:o=>String(o.t),columns:[
{head:"From",kind:"main",cell:o=>B(o.t*1e3)},...r.map(o=>({head:o.label,kind:"number",cell:i=>o.values[i.i]==null?"–":s(o.values[i.i])}))]})}function Mt({about:t,
times:n,step:r,until:s,series:a,stacked:o,unit:i,most:m,onAt:u}){let c=P(null),d=P(void 0),p=ae(()=>It(n,a,o),[n,a,o]),l=P([0,0]);l.current=[n[0]??0,s];let R=P(
p);R.current=p;let[v,b]=w(0);q(()=>{let x=matchMedia("(prefers-color-scheme: dark)"),E=()=>b(H=>H+1);return x.addEventListener("change",E),()=>x.removeEventListener(
"change",E)},[]);let h=[o,r,De.value,we.value,v,...a.flatMap(x=>[x.label,x.color])].join();return q(()=>{let x=c.current,E=!1,H=new ResizeObserver(()=>d.current?.
setSize({width:x.clientWidth,height:lt}));return rt().then(_e=>{E||(d.current=new _e(Vt(_e,x,{step:r,series:a,stacked:o,unit:i,most:m,range:l,onAt:u}),R.current,
x),H.observe(x))}),()=>{E=!0,H.disconnect(),d.current?.destroy(),d.current=void 0}},[h]),q(()=>d.current?.setData(p),[p]),e("div",{ref:c,role:"img","aria-label":t})}
function It(t,n,r){if(!r)return[[...t],...n.map(o=>[...o.values])];let s=t.map(()=>0),a=n.map(o=>o.values.map((i,m)=>s[m]=s[m]+(i??0)));return[[...t],...a.reverse()]}
function Vt(t,n,{step:r,series:s,stacked:a,unit:o,most:i,range:m,onAt:u}){let c=v=>{n.style.color=`var(${v})`;let b=getComputedStyle(n).color;return n.style.color=
"",b},d=c("--soft"),p=c("--line"),l={stroke:d,font:"12px system-ui, sans-serif",grid:{stroke:p,width:1},ticks:{show:!1}},R=a?[...s].reverse():s;return{width:n.clientWidth,
height:lt,padding:[8,4,0,0],legend:{show:!1},tzDate:v=>we.peek()==="utc"?t.tzDate(new Date(v*1e3),"Etc/UTC"):new Date(v*1e3),scales:{x:{time:!0,range:()=>m.current},
y:{range:(v,b,h)=>[0,i??(h>0?h*1.1:1)]}},axes:[{...l,grid:{show:!1},space:70,values:[[86400,"{D} {MMM}",null,null,null,null,null,null,1],[3600,"{HH}:{mm}",`
{D} {MMM}`,null,null,null,null,null,1],[60,"{HH}:{mm}",`
{D} {MMM}`,null,null,null,null,null,1],[1,"{HH}:{mm}:{ss}",null,null,null,null,null,null,1]]},{...l,size:56,space:36,values:(v,b)=>b.map(h=>o(h))}],series:[{},...R.
map(v=>a?{label:v.label,width:0,fill:()=>Bt(c(v.color),v.hatch,c("--card")),paths:t.paths.bars({size:[.82,40],align:1,gap:1}),points:{show:!1}}:{label:v.label,width:2,
stroke:c(v.color),dash:v.dash,points:{show:v.values.filter(b=>b!==null).length<40,size:5}})],cursor:{y:!1,points:{show:!a},drag:{x:!0,y:!1,setScale:!1},sync:{key:"\
charts"}},hooks:{setCursor:[v=>u(v.cursor.idx??null)],setSelect:[v=>{if(v.select.width<5)return;let b=Math.floor(v.posToVal(v.select.left,"x")/r)*r,h=Math.ceil(
v.posToVal(v.select.left+v.select.width,"x")/r)*r;v.setSelect({left:0,top:0,width:0,height:0},!1),at(b*1e3,h*1e3)}]}}}function Bt(t,n,r){if(!n)return t;let s=8,
a=new OffscreenCanvas(s,s),o=a.getContext("2d");if(o.fillStyle=t,o.fillRect(0,0,s,s),o.strokeStyle=o.fillStyle=r,o.lineWidth=1.5,n==="dots")o.fillRect(1,1,2,2),
o.fillRect(5,5,2,2);else{for(let i of[-s,0,s])o.moveTo(i,s),o.lineTo(i+s,0),n==="cross"&&(o.moveTo(i,0),o.lineTo(i+s,s));o.stroke()}return o.createPattern(a,"re\
peat")}function Eo({values:t}){let n=t.filter(i=>i!==null);if(n.length<2)return e("svg",{class:"spark",viewBox:"0 0 100 24","aria-hidden":"true"});let r=Math.max(
...n,Number.MIN_VALUE),s=Math.min(...n,0),a="M",o=t.map((i,m)=>{if(i===null)return a="M","";let u=`${a}${(m/(t.length-1)*100).toFixed(1)} ${(22-(i-s)/(r-s||1)*20).
toFixed(1)}`;return a="L",u}).join("");return e("svg",{class:"spark",viewBox:"0 0 100 24",preserveAspectRatio:"none","aria-hidden":"true",children:e("path",{d:o})})}function Uo(t){return e(y,{children:[e(it,{}),e(Ut,{...t})]})}function Ut({endpoint:t,source:n}){let r=innerWidth<700?60:120,s=T(a=>g("GET /v1/tenants/{tenant}/\
metrics",{path:{tenant:f.value},query:{endpoint:t,source:n,...ot(),buckets:r},signal:a}),[f.value,t,n,st()]);return Ke(["deliveries","events","requests"],s),e(j,
{of:s,children:a=>e(jt,{endpoint:t,source:n,metrics:a})})}var Ht=[["2xx","--c-2xx"],["3xx","--c-3xx"],["4xx","--c-4xx","slash"],["5xx","--c-5xx","cross"],["none",
"--c-none","dots"]],Wt=[["accepted","verified","--c-2xx"],["handshake","handshake","--c-3xx"],["duplicate","duplicate","--c-none","dots"],["refused","refused","\
--c-5xx","cross"]],ut=t=>`${(t*100).toFixed(1).replace(/\.0$/,"")} %`;function jt({endpoint:t,source:n,metrics:r}){let s=r.buckets,o={times:s.map(c=>new Date(c.
start).getTime()/1e3),step:r.step_s,until:new Date(r.until).getTime()/1e3},i=c=>s.map(d=>c(d)??null),m=c=>[{label:"p50",color:"--c-p50",values:i(d=>c(d)?.p50)},
{label:"p95",color:"--c-p95",dash:[8,4],values:i(d=>c(d)?.p95)},{label:"p99",color:"--c-p99",dash:[2,3],values:i(d=>c(d)?.p99)}],u=e(V,{...o,name:"requests",title:"\
Requests",about:"Requests to sources over time, by verdict.",stacked:!0,unit:$,series:Wt.map(([c,d,p,l])=>({label:d,color:p,hatch:l,values:i(R=>R.requests[c]??0)}))});
return n?e("div",{class:"charts",children:u}):e(y,{children:[e("div",{class:"charts",children:[e(V,{...o,name:"attempts",title:"Attempts",about:"Attempts over t\
ime, by the class of their answers.",stacked:!0,unit:$,series:Ht.map(([c,d,p])=>({label:c==="none"?"no answer":c,color:d,hatch:p,values:i(l=>l.answers[c]??0)}))}),
e(V,{...o,name:"success",title:"Success",about:"The share of attempts that delivered, over time.",most:1,unit:ut,series:[{label:"delivered",color:"--c-2xx",values:i(
c=>c.success_rate)}]}),e(V,{...o,name:"latency",title:"How long attempts take",about:"The 50th, 95th and 99th percentile of how long attempts take, over time.",
unit:D,series:m(c=>c.latency_ms)}),e(V,{...o,name:"delivered",title:"From event to delivered",about:"The 50th, 95th and 99th percentile of the time from an even\
t to its first 2xx answer.",unit:D,series:m(c=>c.delivered_ms)}),!t&&e(V,{...o,name:"backlog",title:"Waiting",about:"The most deliveries that waited at one time\
.",unit:$,series:[{label:"deliveries",color:"--c-p95",values:i(c=>c.backlog)}]}),!t&&e(V,{...o,name:"oldest",title:"Age of the oldest",about:"How long the oldes\
t delivery that waits has waited.",unit:c=>D(c*1e3),series:[{label:"oldest",color:"--c-4xx",values:i(c=>c.oldest_s)}]}),!t&&s.some(c=>Object.values(c.requests).
some(Boolean))&&u]}),e(Gt,{metrics:r})]})}function Gt({metrics:t}){let n=se(),r=Object.entries(t.sum.causes).sort(([,a],[,o])=>o-a),s=Object.values(t.sum.attempts).
reduce((a,o)=>a+o,0);return r.length===0?null:e(C,{flush:!0,title:"Why attempts failed",children:e(I,{label:"Why attempts failed",rows:r,id:([a])=>a,columns:[{head:"\
Cause",kind:"main",cell:([a])=>e(y,{children:[n?.get(a)?.title??a,e("small",{children:n?.get(a)?.fix})]})},{head:"Attempts",kind:"number",cell:([,a])=>$(a)},{head:"\
Of all",kind:"number",cell:([,a])=>ut(a/Math.max(s,1))}]})})}function ss({endpoint:t}){let n={tenant:f.value,endpoint:t.id};return e(dt,{id:t.id,owner:{scheme:t.scheme,signs:!0,list:r=>g("GET /v1/tenants/{tenant}/endpoint\
s/{endpoint}/secrets",{path:n,signal:r}),reveal:()=>g("POST /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/reveal",{path:n}),rotate:r=>g("POST /v1/tenants/{t\
enant}/endpoints/{endpoint}/secrets/rotate",{path:n,body:r}),end:r=>g("DELETE /v1/tenants/{tenant}/endpoints/{endpoint}/secrets/{secret}",{path:{...n,secret:r}})}})}
function as({source:t}){let n={tenant:f.value,source:t.id};return e(dt,{id:t.id,owner:{scheme:t.scheme,signs:!1,list:r=>g("GET /v1/tenants/{tenant}/sources/{sou\
rce}/secrets",{path:n,signal:r}),reveal:()=>g("POST /v1/tenants/{tenant}/sources/{source}/secrets/reveal",{path:n}),rotate:r=>g("POST /v1/tenants/{tenant}/sourc\
es/{source}/secrets/rotate",{path:n,body:r}),end:r=>g("DELETE /v1/tenants/{tenant}/sources/{source}/secrets/{secret}",{path:{...n,secret:r}})}})}function dt({id:t,
owner:n}){let r=T(n.list,[f.value,t]),[s,a]=w(!1),[o,i]=w({}),m=le("operator"),u=async d=>{let{items:p}=await n.reveal();return i(Object.fromEntries(p.filter(l=>l.
public_key).map(l=>[l.id,l.public_key]))),p.find(l=>l.id===d)?.secret??""},c=async d=>{if(await $e({title:"End this secret now?",action:"End it",danger:!0,text:e(
"p",{children:n.signs?"Receivers that know only this one refuse every delivery from now on.":"Webhooks that are signed with it are refused from now on."})}))try{
await n.end(d.id),ke("The secret has ended"),r.reload()}catch(l){qe(l)}};return e(C,{title:n.signs?"Secret token":"Secrets",actions:m&&e("button",{type:"button",
onClick:()=>a(!0),children:[e(k,{name:"refresh"})," ",n.signs?"Regenerate":"Replace"]}),children:[e(j,{of:r,children:({items:d})=>e("div",{class:"stack",children:[
d.length===0&&e("p",{class:"hint",children:"There is none: the provider publishes its keys."}),d.length>1&&e(_,{children:n.signs?"Deliveries are signed with eac\
h of these where the scheme has room for several, and with the oldest one where it has not.":"A webhook is genuine if it is signed with any of these."}),d.map(p=>e(
"div",{class:"field",children:[e("span",{class:"label",children:[e("code",{children:p.id})," ",p.scheme!==n.scheme&&e(y,{children:["for ",e("code",{children:p.scheme})]}),
" since ",e(F,{at:p.start_at}),p.end_at&&e("strong",{children:[", ends ",B(p.end_at)]})]}),e("div",{class:"beside",children:[m?e(Ne,{reveal:()=>u(p.id)}):e("spa\
n",{class:"hint",children:"Your role does not allow to see it."}),m&&d.length>1&&e("button",{type:"button",onClick:()=>{c(p)},children:"End now"})]}),o[p.id]&&e(
"span",{class:"label",children:"Public key for receivers"}),o[p.id]&&e("div",{class:"secret",children:[e("code",{children:o[p.id]}),e(W,{text:o[p.id],label:"Cop\
y the public key"})]})]},p.id)),e("p",{class:"hint",children:"Each look at a secret is in the audit log. It hides again after a minute."})]})}),s&&e(zt,{owner:n,
onClose:()=>a(!1),onDone:()=>{a(!1),r.reload()}})]})}var ct=[{value:"24h",label:"24 hours",ms:864e5},{value:"1h",label:"1 hour",ms:36e5},{value:"168h",label:"7 \
days",ms:6048e5},{value:"720h",label:"30 days",ms:2592e6},{value:"0s",label:"none: the old one ends at once",ms:0}];function zt({owner:t,onClose:n,onDone:r}){let s=ce(
{secret:"",overlap:"24h"},async({secret:o,overlap:i})=>{let m=await t.rotate({secret:o||void 0,overlap:i});ke(i==="0s"?"The new secret is live":`The new secret \
is live. The old one ends ${B(m.previous_end_at)}`),r()}),a=ct.find(o=>o.value===s.values.overlap);return e(pe,{title:t.signs?"Regenerate the secret?":"Replace \
the secret?",onClose:n,children:e("form",{ref:s.ref,class:"stack",noValidate:!0,onSubmit:s.submit,children:[e(de,{form:s}),e(A,{label:"New secret",name:"new-sec\
ret",type:"password",autocomplete:"new-password",placeholder:"made by the server",value:s.values.secret,error:s.errors.secret,onValue:o=>s.set({secret:o}),hint:t.
signs?"Leave it empty unless the receiver says which one it wants.":"The one that the provider shows. Empty: one is made, to be given to the provider."}),e(J,{label:"\
Overlap",value:s.values.overlap,onValue:o=>s.set({overlap:o}),options:ct}),a.ms>0?e(_,{children:["Until ",e("strong",{children:B(Date.now()+a.ms)}),", ",t.signs?
"the old secret stays live: deliveries carry both signatures where the scheme has room for them, and that of the old one where it has not.":"webhooks that are s\
igned with either are accepted."]}):e(_,{kind:"warn",children:t.signs?"Receivers that do not know the new secret refuse every delivery from now on.":"Webhooks t\
hat are signed with the old one are refused from now on."}),e("div",{class:"submit",children:[e("button",{type:"submit",class:a.ms>0?"primary":"danger","aria-di\
sabled":s.busy,children:t.signs?"Regenerate":"Replace"}),e("button",{type:"button",onClick:n,children:"Cancel"})]})]})})}var Jt={h:3600,m:60,s:1,ms:.001};function Re(t){return/^(\d+(\.\d+)?(h|m|s|ms))+$/.test(t)?[...t.matchAll(/([\d.]+)(ms|h|m|s)/g)].reduce((n,[,r,s])=>n+Number(r)*
Jt[s],0):NaN}function ye(t){return t<60?`${Math.round(t)}s`:t<3600?`${Math.round(t/6)/10}m`:`${Math.round(t/360)/10}h`}function Kt(t){if(t.policy==="schedule")return(t.
pauses??[]).map(Re);let n=Re(t.pause??""),r=t.longest?Re(t.longest):86400;return Array.from({length:(t.attempts??10)-1},(s,a)=>Math.min(r,{exponential:n*2**a,linear:n*
(a+1),fixed:n}[t.policy]))}function mt(t){let n=Kt(t);if(n.some(Number.isNaN))return"";let r=n.reduce((a,o)=>a+o,0);return`Tried again after ${(n.length>6?[...n.
slice(0,4).map(ye),"…",ye(n.at(-1))]:n.map(ye)).join(", ")}: ${n.length+1} attempts within ${ye(r)}.`}function ms(t){return{headers:Object.entries(t.headers??{}).map(([n,r])=>`${n}: ${r}`).join(`
`),concurrency:t.concurrency?.toString()??"",rateCount:t.rate_limit?.count.toString()??"",ratePer:t.rate_limit?.per??"second",order:t.order??"",retry:t.retry?.policy??
"",attempts:t.retry?.attempts?.toString()??"",pause:t.retry?.pause??"30s",longest:t.retry?.longest??"",pauses:(t.retry?.pauses??[]).join(", "),contentDigest:t.content_digest??
!1,noTrace:t.no_trace??!1,filter:t.filter??"",transform:t.transform??""}}var pt=t=>t.trim()?Number(t):void 0;function Xt(t){let n={};for(let s of t.headers.split(
`
`)){let a=s.indexOf(":");s.trim()&&(n[s.slice(0,a<0?void 0:a).trim()]=a<0?"":s.slice(a+1).trim())}let r=t.retry==="exponential"||t.retry==="linear";return{headers:Object.
keys(n).length>0?n:void 0,concurrency:pt(t.concurrency),rate_limit:t.rateCount.trim()?{count:Number(t.rateCount),per:t.ratePer}:void 0,order:t.order||void 0,retry:t.
retry?t.retry==="schedule"?{policy:"schedule",pauses:t.pauses.split(/[\s,]+/).filter(Boolean)}:{policy:t.retry,attempts:pt(t.attempts),pause:t.pause.trim(),longest:r&&
t.longest.trim()||void 0}:void 0,content_digest:t.contentDigest||void 0,no_trace:t.noTrace||void 0,filter:t.filter.trim()||void 0,transform:t.transform.trim()||
void 0}}var Qt=[{value:"",label:"The default: 10 attempts within about 75 hours"},{value:"exponential",label:"Pauses that double"},{value:"linear",label:"Pauses\
 that grow by the first one"},{value:"fixed",label:"Pauses that stay the same"},{value:"schedule",label:"A list of pauses"}];function ps({value:t,onValue:n,error:r}){
let s=o=>n({...t,...o}),a=Xt(t).retry;return e("div",{class:"stack",children:[r&&e("p",{class:"error",role:"alert",tabIndex:-1,"aria-invalid":"true",children:r}),
e(z,{label:"Headers",name:"headers",rows:2,placeholder:"X-Team: billing",value:t.headers,onValue:o=>s({headers:o}),hint:"One a line, sent with every delivery. E\
verybody who sees the endpoint sees them: they are no place for a secret."}),e("div",{class:"columns",children:[e(A,{label:"Attempts at the same time",name:"con\
currency",placeholder:"adapts, 1 to 32",value:t.concurrency,onValue:o=>s({concurrency:o}),hint:"1 to 256."}),e(A,{label:"Rate limit",name:"rate",placeholder:"no\
ne",value:t.rateCount,onValue:o=>s({rateCount:o}),hint:"The most attempts in a period."}),e(J,{label:"Period of the rate limit",value:t.ratePer,onValue:o=>s({ratePer:o}),
options:[{value:"second",label:"a second"},{value:"minute",label:"a minute"}]}),e(J,{label:"Order",value:t.order,onValue:o=>s({order:o}),hint:"A delivery that f\
ails holds up those behind it.",options:[{value:"",label:"none: as fast as it goes"},{value:"key",label:"by the events' ordering key"},{value:"endpoint",label:"\
one after the other"}]})]}),e(J,{label:"Retries",value:t.retry,onValue:o=>s({retry:o}),options:Qt,hint:a&&mt(a)}),t.retry==="schedule"&&e(A,{label:"Pauses",name:"\
pauses",value:t.pauses,onValue:o=>s({pauses:o}),placeholder:"5s, 5m, 1h",hint:"Each 1s to 24h."}),t.retry&&t.retry!=="schedule"&&e("div",{class:"columns",children:[
e(A,{label:"First pause",name:"pause",value:t.pause,onValue:o=>s({pause:o})}),t.retry!=="fixed"&&e(A,{label:"Longest pause",name:"longest",placeholder:"24h",value:t.
longest,onValue:o=>s({longest:o})}),e(A,{label:"Attempts in all",name:"attempts",placeholder:"10",value:t.attempts,onValue:o=>s({attempts:o}),hint:"At most 30."})]}),
e(A,{label:"Filter",name:"filter",placeholder:"payload.total > 100",value:t.filter,onValue:o=>s({filter:o}),hint:"A condition in CEL: only events that meet it a\
re sent."}),e(A,{label:"Transformation",name:"transform",placeholder:"{id, total}",value:t.transform,onValue:o=>s({transform:o}),hint:"A program in jq that make\
s the payload which is sent."}),e(K,{label:"Send a Content-Digest of the body",checked:t.contentDigest,onValue:o=>s({contentDigest:o}),hint:"With it a receiver \
can tell a changed body from a wrong secret."}),e(K,{label:"Send no trace headers",checked:t.noTrace,onValue:o=>s({noTrace:o})})]})}function Cs(){let[t,n]=w({busy:!1});return{...t,test:async r=>{if(t.busy)return;n({busy:!0});let s={tenant:f.peek()};try{let a="draft"in r?await g("POST /v1/ten\
ants/{tenant}/endpoints/test",{path:s,body:r.draft}):await g("POST /v1/tenants/{tenant}/endpoints/{endpoint}/test",{path:{...s,endpoint:r.endpoint},body:{}});n(
{busy:!1,result:a}),ue(a.attempt.cause?"The test failed":"The test was delivered")}catch(a){n({busy:!1,error:a})}}}}function Rs({of:t}){return t.busy?e(C,{title:"\
Test",children:e("p",{class:"hint",role:"status",children:"Sending a test from the server…"})}):t.error?e(M,{error:t.error}):t.result?e(Yt,{of:t.result},t.result.
delivery.id):null}function Yt({of:{attempt:t,delivery:n}}){let r=P(null);q(()=>r.current.scrollIntoView({block:"nearest"}),[]);let s=T(async a=>{let o=await g("\
GET /v1/tenants/{tenant}/events/{event}/payload",{path:{tenant:f.peek(),event:n.event},signal:a});return new Uint8Array(await o.arrayBuffer())},[n.event]);return e(
"div",{ref:r,children:e(C,{title:"Test",actions:e("a",{href:N("/deliveries/"+n.id),children:["In the log ",e(k,{name:"arrow"})]}),children:[!t.cause&&e(_,{kind:"\
good",children:[e("strong",{children:"Delivered."})," The receiver answered ",t.status,"."]}),e(et,{attempt:t,body:s.data})]})})}function As(t){if(!t.trim())return{url:"Enter the URL that events are to be sent to."};let n;try{n=new URL(t.trim())}catch{return{url:"This is no URL. It begins\
 with https:// and has no spaces."}}return n.protocol!=="https:"&&n.protocol!=="http:"?{url:"The URL has to begin with https://."}:n.username||n.password?{url:"\
The URL must not hold a password: everybody who sees the endpoint would see it."}:{}}export{Je as a,Ke as b,Xe as c,pr as d,Qe as e,Te as f,Nn as g,$n as h,oe as i,Q as j,Tt as k,se as l,Ze as m,et as n,tt as o,Pt as p,Ot as q,jr as r,Ft as s,Zt as t,
en as u,He as v,je as w,Ge as x,On as y,eo as z,co as A,Nt as B,ot as C,st as D,it as E,Eo as F,Uo as G,Ut as H,ut as I,ss as J,as as K,ms as L,Xt as M,ps as N,
Cs as O,Rs as P,St as Q,rr as R,Ct as S,As as T};
