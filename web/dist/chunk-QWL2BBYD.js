import{Ba as h,Ha as u,Q as e,a as l,ha as s,ia as c,ja as d,t as n,ta as p,v as m,z as o}from"./chunk-IFJU64S5.js";function E({target:a}){let r=m((t,i)=>n("GET /v1/tenants/{tenant}/audit",{path:{tenant:o.value},query:{target:a,cursor:t},signal:i}),[o.value,a]);return r.error?
e(c,{error:r.error,retry:r.reload}):r.items?r.items.length===0?e(d,{icon:"list",title:"Nothing was done yet",children:"Looks at a secret, changes and replays ar\
e listed here."}):e(p,{flush:!0,children:e(h,{label:"Activity",rows:r.items,busy:r.busy,more:r.more,id:t=>t.id,columns:[{head:"What",kind:"main",cell:t=>e(l,{children:[
y(t.action),t.detail&&e("small",{children:Object.entries(t.detail).map(([i,f])=>`${i}: ${f}`).join(", ")})]})},{head:"Who",cell:t=>t.actor.name||t.actor.id||t.actor.
kind},{head:"From",kind:"minor",cell:t=>t.remote},{head:"When",cell:t=>e(u,{at:t.at})}]})}):e(s,{})}var y=a=>a.charAt(0).toUpperCase()+a.slice(1).replaceAll("-",
" ");export{E as a,y as b};
