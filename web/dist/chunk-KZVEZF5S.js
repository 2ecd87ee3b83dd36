var a=r=>[1,3,5].map(t=>parseInt(r.slice(t,t+2),16)),s=r=>"#"+r.map(t=>Math.round(t).toString(16).padStart(2,"0")).join(""),f=(r,t,o)=>r.map((n,e)=>n+(t[e]-n)*o);
function g(r){let[t,o,n]=r.map(e=>e/255<=.04045?e/255/12.92:((e/255+.055)/1.055)**2.4);return .2126*t+.7152*o+.0722*n}function l(r,t){let[o,n]=[g(a(r)),g(a(t))].
sort((e,c)=>e-c);return(n+.05)/(o+.05)}var d=4.5;function p(r,t,o){for(let n=0;n<1;n+=.01){let e=f(r,t,n);if(o.every(c=>l(s(e),c)>=d))return e}return t}var m=[0,
0,0],B=[255,255,255],G={light:["#f7f7f9","#ffffff","#f1f2f5","#f4f5f8"],dark:["#101218","#181b23","#12141b","#1e222c","#20242e"]};function u(r,t){let o=a(t),n=r===
"dark",e=s(f(a(n?"#181b23":"#ffffff"),o,n?.22:.09)),c=n?B:m,i=p(o,c,[...G[r],e]);return{accent:s(i),strong:s(f(i,c,.18)),soft:e}}function R(r){let[t,o]=[u("ligh\
t",r),u("dark",r)],n=document.documentElement.style;n.setProperty("--accent",`light-dark(${t.accent}, ${o.accent})`),n.setProperty("--accent-strong",`light-dark\
(${t.strong}, ${o.strong})`),n.setProperty("--accent-soft",`light-dark(${t.soft}, ${o.soft})`)}export{l as a,d as b,u as c,R as d};
