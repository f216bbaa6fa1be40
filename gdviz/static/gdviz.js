"use strict";var gdviz=(()=>{var Qt=Object.defineProperty;var Fn=Object.getOwnPropertyDescriptor;var Bn=Object.getOwnPropertyNames;var Dn=Object.prototype.hasOwnProperty;var Wn=(t,n)=>{for(var e in n)Qt(t,e,{get:n[e],enumerable:!0})},Un=(t,n,e,o)=>{if(n&&typeof n=="object"||typeof n=="function")for(let i of Bn(n))!Dn.call(t,i)&&
i!==e&&Qt(t,i,{get:()=>n[i],enumerable:!(o=Fn(n,i))||o.enumerable});return t};var Hn=t=>Un(Qt({},"__esModule",{value:!0}),t);var di={};Wn(di,{arrive:()=>li,frontEnd:()=>$n,openPage:()=>jn});var Mt={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function Vn(t,n){
if(t.startsWith("float")&&ArrayBuffer.isView(n))return new Mt[t](n).buffer;let e=t==="bool"?o=>+!!o:t.endsWith("int64")?o=>BigInt(Math.trunc(o)||0):Number;return Mt[t].
from(Array.from(n,e)).buffer}function ye(t,n){let e=new Mt[t](n);return t.endsWith("int64")?Array.from(e,Number):e}var Me=t=>t.reduce((n,e)=>n*e,1),ee=({shape:t,
dtype:n})=>Me(t)*Mt[n].BYTES_PER_ELEMENT,ze=t=>`(${t.join(", ")}${t.length===1?",":""})`,ft=t=>new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function pt(t,n){
return Object.assign(new Error(n),{name:t})}function re(t){if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof
DataView))return{shape:[t.length],numbers:t};if(Array.isArray(t)){let n=t.map(re);return n.some(e=>!e||String(e.shape)!==String(n[0].shape))?null:{shape:[t.length,
...n[0]?.shape??[]],numbers:n.flatMap(e=>Array.from(e.numbers))}}if(t?.data instanceof DataView&&Array.isArray(t.shape)){let{buffer:n,byteOffset:e,byteLength:o}=t.
data,i=e%8?n.slice(e,e+o):null,r=i?new Float64Array(i):new Float64Array(n,e,o/8);return{shape:t.shape,numbers:r}}return null}function Gn(t,{shape:n,dtype:e},o){
let i=e==="bool"?Boolean:Number;if(n.length===0)return i(t[0]);if(o?.data instanceof DataView)return{shape:n,data:new DataView(Float64Array.from(t).buffer)};let r=ArrayBuffer.
isView(o)||Array.isArray(o)&&ArrayBuffer.isView(o[0]),s=/^float|64/.test(e)?Float64Array:Mt[e],p=(u,[l,...d])=>{let a=Me(d);if(d.length===0){let c=Array.prototype.
slice.call(t,u,u+l);return r?s.from(c):c.map(i)}return Array.from({length:l},(c,g)=>p(u+g*a,d))};return p(0,n)}function qn(t,n,e){let o=re(t);if(!o||String(o.shape)!==
String(e))return!1;let i=n instanceof Float32Array?Math.fround:Number;for(let r=0;r<n.length;r++)if(!Object.is(i(o.numbers[r]),n[r]))return!1;return!0}function It({
memory:t,run:n},e,o){let i=new Uint8Array(t.buffer);for(let{address:r,data:s}of e)i.set(s,r);return n(),o.map(({address:r,length:s})=>t.buffer.slice(r,r+s))}function Kn(t){
let n,e;onmessage=({data:o})=>{if(o.module){({outputs:e}=o),{exports:n}=new WebAssembly.Instance(o.module);return}let i=performance.now();try{let r=t(n,o.inputs,
e);postMessage({results:r,took:performance.now()-i},r)}catch({message:r}){postMessage({error:r})}}}function Yn(t,n){let e=URL.createObjectURL(new Blob([`(${Kn})\
(${It})`],{type:"text/javascript"}));try{let o=new Worker(e);return o.postMessage({module:t,outputs:n}),o}catch{return null}finally{URL.revokeObjectURL(e)}}async function Zn(t){
return globalThis.WebAssembly?.validate(t)?WebAssembly.compile(t).catch(()=>null):null}function Jn(t,n,e,o){let{restart:i,steps:r,before:s,after:p,starting:u}=t.
get("running"),l=s.map(ee),d=te(ft(t.get("carried")),l),a=0,c=!1,g=b(),h=te(ft(t.get("computed")),e.map(ee)),f=0,v={restart:!1,steps:0},m=!0,L=1,O="change:singl\
e_steps change:resets change:anew change:anew_steps change:playing",M=()=>{o(),z()};n.on(O,M);let x=()=>z(!0);return addEventListener("pagehide",x),t.on("change\
:carried",C),{due:y,pending:w,inputs:P,keep:I,lost:A,tell:z,stop:k,outputs:p.map(({address:$},_)=>({address:$,length:l[_]})),playing:T};function T(){return n.get(
"playing")}function b(){return{single_steps:n.get("single_steps"),resets:n.get("resets"),anew:n.get("anew")?n.get("anew_steps"):0}}function w(){let $=b();return c||
T()||Object.keys($).some(_=>$[_]!==g[_])}function y($){let _=b(),E=$.map(({data:F},V)=>!oe(F,h[V])),R=u.some(F=>E[F]),B=_.anew>0&&(_.anew!==g.anew||E.some(Boolean)),
H=_.resets!==g.resets,W=Math.max(_.single_steps-g.single_steps,0);T()&&(f+=n.get("speed"),W+=Math.floor(f),f%=1),g=_,h=$.map(({data:F})=>F),c=!1;let j=v;return v=
{restart:!1,steps:0},B||R||H?{restart:!0,steps:B?_.anew:0,version:a}:{restart:j.restart,steps:j.steps+W,version:a}}function A($){v=$}function P($={restart:!1,steps:L}){
let _=(E,R)=>({address:E,data:new Uint8Array(Int32Array.of(R).buffer)});return $.steps&&(L=$.steps),[_(i,Number($.restart)),_(r,$.steps),...d.map((E,R)=>({address:s[R].
address,data:E}))]}function I($,_){_===a&&(d=$.map(E=>new Uint8Array(E)),m=!1)}function z($=!1){if(m||T()&&!$||t.comm_live===!1)return;m=!0;let _=$e(d);t.off("c\
hange:carried",C),t.set_state({carried:new DataView(_.buffer)}),t.on("change:carried",C),t.send({event:"state"},void 0,[_])}function C(){d=te(ft(t.get("carried")),
l),g=b(),c=m=!0,a++,o()}function k(){n.off(O,M),removeEventListener("pagehide",x),t.off("change:carried",C)}}var ne=(t,n)=>t.get_model(n.slice(10));async function Xn(t,n,e,o,i,r){
let s={compute:I,stop:W,report:H,reads:R,waits:E},p=j=>Promise.all(j.map(async F=>({...F,model:await ne(n,F.widget)}))),[u,l,d]=await Promise.all([Zn(ft(t.get("\
module"))),p(t.get("sources")),p(t.get("targets"))]),a=u&&await WebAssembly.instantiate(u),c=t.get("runner")&&await ne(n,t.get("runner")),g=ft(t.get("computed")),
h=null,f=!1,v=[],[m,L]=[0,0],O=null,M=null,x=0,T=()=>e(s),b=()=>{g=ft(t.get("computed")),e(s)},w=c&&u&&Jn(t,c,l,T),y=[...d.map(j=>({address:j.address,length:ee(
j)})),...w?.outputs??[]],A=j=>{for(let F of l)F.model[j](`change:${F.trait}`,T);t[j]("change:computed",b)};if(t.on("change:where",W),!u&&n.exported)return H(pt(
"UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to do it instead")),s;return u||(t.set("where","kernel"),t.save_changes()),
t.get("where")==="browser"&&(A("on"),t.get("milliseconds")>8&&k(),B()),s;function P({model:j,trait:F,name:V,address:X,shape:Z,dtype:Q}){let gt=re(j.get(F));if(!gt)
throw pt("TypeError",`${V} must hold numbers, but it is ${JSON.stringify(j.get(F))??"undefined"}`);if(String(gt.shape)!==String(Z))throw pt("ValueError",`${V} h\
ad shape ${ze(Z)} when it was linked, but now it has shape ${ze(gt.shape)}`);let Ot=Vn(Q,gt.numbers);if(!Q.startsWith("float")&&ye(Q,Ot).some((Tt,Pt)=>Tt!==Number(
gt.numbers[Pt])))throw pt("ValueError",`${V} held ${Q} when it was linked, which cannot hold what it is now; link it with floating-point numbers`);return{address:X,
data:new Uint8Array(Ot)}}function I(){if(!u||t.get("where")!=="browser")return;let j=null;try{let F=l.map(P),V=$e(F.map(({data:Q})=>Q));if(g&&oe(V,g)&&!w?.pending())
return z(V);if(h&&oe(V,h)&&!w?.pending()||M)return;if(j=w?.due(F),j&&F.push(...w.inputs(j)),O){O.postMessage({inputs:F}),M={joined:V,work:j};return}let X=performance.
now(),Z=It(a.exports,F,y);C(performance.now()-X,j),_(Z,j),z(V),w?.playing()&&o(s)}catch(F){j&&w.lost(j),H(F)}}function z(j){g=j,h=null,f&&t.set_state({value:""}),
f=!1,B()}function C(j,F){(!O||!F||F.steps)&&(v=[...v.slice(-4),j]),!O&&(j>50||v.length===5&&ke(v)>8)&&k(),w?.playing()&&(m+=j,!(++L%30)&&(t.set_state({page_milliseconds:m/
30}),m=0))}function k(){O=Yn(u,y),O&&(O.onmessage=({data:{results:j,took:F,error:V}})=>{let{joined:X,work:Z}=M;if(M=null,e(s),V)return h=X,Z&&w.lost(Z),H(pt("Ru\
ntimeError",V));C(F,Z),_(j,Z),z(X)},O.onerror=()=>{M?.work&&w.lost(M.work),O=M=null,e(s)})}function $(){O.terminate(),O=null,v=[]}function _(j,F){w?.keep(j.slice(
d.length),F.version);let V=new Map;d.forEach(({model:X,trait:Z,shape:Q,dtype:gt},Ot)=>{let Tt=ye(gt,j[Ot]),Pt=r(X,Z);qn(Pt,Tt,Q)||V.set(X,{...V.get(X),[Z]:Gn(Tt,
{shape:Q,dtype:gt},Pt)})});for(let[X,Z]of V)i(X,Z)}function E(){return M!==null&&!w?.playing()}function R(j){return l.some(F=>F.model===j)}function B(){clearTimeout(
x),x=setTimeout(()=>{if(w?.tell(),O)if(v.length&&t.set_state({page_milliseconds:ke(v)}),!M&&v.length===5&&Math.max(...v)<8/2)$();else return;try{let j=[...l.map(
P),...w?.inputs()??[]];It(a.exports,j,[]);let F=performance.now(),V=0;do It(a.exports,j,[]);while(V++,performance.now()-F<8);t.set_state({page_milliseconds:(performance.
now()-F)/V})}catch{}},400)}function H(j){console.warn(j),f=!0,c?.get("playing")&&(c.set("playing",!1),c.save_changes()),g=null;let F=document.createElement("div");
F.className="gdviz-error",F.setAttribute("role","alert");let V=Object.assign(document.createElement("b"),{textContent:t.get("name")});F.append("The link ",V,` c\
ould not compute: ${j.message} (${j.name})`),t.set_state({value:F.outerHTML})}function W(){clearTimeout(x),t.off("change:where",W),A("off"),w?.stop(),O?.terminate()}}
var ke=t=>[...t].sort((n,e)=>n-e)[t.length>>1];function $e(t){let n=new Uint8Array(t.reduce((o,i)=>o+i.length,0)),e=0;for(let o of t)n.set(o,e),e+=o.length;return n}
function te(t,n){let e=0;return n.map(o=>t.slice(e,e+=o))}var oe=(t,n)=>t.length===n.length&&t.every((e,o)=>e===n[o]);function Qn({model:t}){let n=t.widget_manager,
e=new Map,o=new Set,i=new Set,r=0,s=0;function p(){t.set("busy",s>0||i.size>0||[...o].some(M=>M.waits()))}function u(M){i.add(M),p(),r||(r=requestAnimationFrame(
v))}let l=new Set,d=M=>l.add(M),a=new Map,c=new MessageChannel;c.port1.onmessage=f;function g(M,x){if(M.get("prompt")||[...o].some(T=>T.reads(M)))return M.set_state(
x);a.size||c.port2.postMessage(null),a.set(M,{...a.get(M),...x})}let h=(M,x)=>a.get(M)?.[x]??M.get(x);function f(){let M=[...a];a.clear();for(let[x,T]of M)x.set_state(
T)}function v(){f();let M=new Map;for(let x of i)i.delete(x),M.set(x,(M.get(x)??0)+1),M.get(x)>100?x.report(pt("RuntimeError","it feeds itself through other lin\
ks and does not settle")):x.compute();r=0,p();for(let x of l)u(x);l.clear()}async function m(M){s++;try{let x=await Xn(await ne(n,M),n,u,d,g,h);return o.add(x),
u(x),x}finally{s--,p()}}async function L(M){let x=e.get(M);e.delete(M);let T=await x;i.delete(T),l.delete(T),o.delete(T),T?.stop()}function O(){let M=new Set(t.
get("links"));for(let x of e.keys())M.has(x)||L(x);for(let x of M)e.has(x)||e.set(x,m(x).catch(T=>console.error(T)));p()}return t.on("change:links",O),O(),()=>{
t.off("change:links",O),cancelAnimationFrame(r),c.port1.close();for(let M of e.keys())L(M)}}var _e={initialize:Qn};function G(t,n){for(let e in n)t.set(e,n[e]);t.save_changes()}function st(t,n,e){let o=n.split(" ").map(i=>`change:${i}`);for(let i of o)t.on(i,e);return()=>o.forEach(
i=>t.off(i,e))}function at(t,n){let e=new Set,o=()=>{let r=new Set(e);e.clear();for(let s in n)r.has(s)&&n[s]()},i=Object.keys(n).map(r=>st(t,r,()=>{e.size||queueMicrotask(
o),e.add(r)}));return{all:()=>Object.values(n).forEach(r=>r()),end:()=>{i.forEach(r=>r()),e.clear()}}}var tt=(t,n)=>t.get_model(n.slice(10)),to=t=>t instanceof ArrayBuffer?
new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function D({data:t}){let{buffer:n,byteOffset:e,byteLength:o}=to(t);return e%8===0?new Float64Array(
n,e,o/8):new Float64Array(n.slice(e,e+o))}function rt(t){let[n,e]=t.shape,o=D(t);return Array.from({length:n},(i,r)=>o.subarray(r*e,(r+1)*e))}function eo({model:t}){let n=t.widget_manager,e=()=>{},o=!1;async function i(){let s=await tt(n,t.get("choice")),p=await Promise.all(t.get("options").map(l=>Promise.
all(l.map(r))));if(o)return;function u(){let l=s.get("index");if(l!==t.get("applied")){t.set("applied",l);for(let{target:d,state:a}of p[l])d.set_state(a)}}s.on(
"change:index",u),e=()=>s.off("change:index",u),u(),t.set("busy",!1)}async function r({widget:s,state:p}){let u=await tt(n,s);return{target:u,state:await u.constructor.
_deserialize_state(p,n)}}return i(),()=>{o=!0,e()}}var Se={initialize:eo};var Ee=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
2%, var(--gdviz-paper));--gdviz-edge: color-mix(in srgb, var(--gdviz-ink) 50%, var(--gdviz-paper));--gdviz-line: color-mix(in srgb, var(--gdviz-ink) 14%, var(--\
gdviz-paper));--gdviz-hover: color-mix(in srgb, var(--gdviz-ink) 8%, var(--gdviz-paper));--gdviz-blue: #0072B2;--gdviz-alert: color-mix(in srgb, #D55E00 70%, va\
r(--gdviz-ink));--gdviz-black: #000;--gdviz-wine: #825}[data-jp-theme-light=false]{--gdviz-black: var(--gdviz-ink);--gdviz-wine: #B83D7A}.gdviz-widget{font-size\
:13px;color:var(--gdviz-ink)}.gdviz-widget button{border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);curs\
or:pointer}.gdviz-widget button:hover{background:var(--gdviz-hover)}.gdviz-widget button:disabled{opacity:.45;cursor:default}.gdviz-widget :is(button,input,sele\
ct,summary,pre):focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:1px}.gdviz-plane .hit{pointer-events:all;fill:transparent;cursor:crosshair}.gdv\
iz-plane.still .hit{cursor:default}.gdviz-plane.panning .hit{cursor:grab}.gdviz-plane .handle{pointer-events:all;cursor:grab}.gdviz-plane .handle:focus{outline:\
none}.gdviz-plane .handle:focus-visible .halo{stroke:var(--gdviz-blue);stroke-width:3}.gdviz-plane .panel{display:flex;gap:6px;align-items:center;padding:2px 4p\
x 0;pointer-events:auto}.gdviz-plane .status{flex:1;min-width:0;overflow-wrap:anywhere;font-size:12px;line-height:1.3;min-height:2.6em;color:var(--gdviz-ink);fo\
nt-variant-numeric:tabular-nums}.gdviz-plane .status .diverged{color:var(--gdviz-alert);font-weight:600}.gdviz-plane button{width:30px;height:30px;padding:0;fon\
t-size:16px;line-height:1}.gdviz-plane button[aria-pressed=true]{background:var(--gdviz-blue);color:#fff}.gdviz-plot{position:relative;width:100%;min-width:0;co\
lor:var(--gdviz-ink)}.gdviz-plot canvas{position:absolute;image-rendering:pixelated;background:var(--gdviz-paper)}.gdviz-plot svg{position:relative;display:bloc\
k;overflow:visible}.gdviz-plot text{font-size:11px;fill:currentColor;font-variant-numeric:tabular-nums}.gdviz-plot text.name{font-size:12.5px}.gdviz-plot .tick,\
.gdviz-plot .frame{fill:none;stroke:currentColor;stroke-width:1;shape-rendering:crispEdges}.gdviz-plot .grid{fill:none;stroke:var(--gdviz-line);shape-rendering:\
crispEdges}.gdviz-plot .hit{fill:transparent;pointer-events:all}.gdviz-legend{display:flex;flex-wrap:wrap;gap:2px 14px;padding:0 14px 2px 56px;overflow-wrap:any\
where;line-height:1.3;font-size:12px;color:var(--gdviz-ink)}.gdviz-legend:empty{display:none}.gdviz-legend .entry{display:inline-flex;align-items:center;gap:6px\
}.gdviz-legend .swatch{flex:none}.gdviz-legend .swatch{box-sizing:border-box;width:18px;height:4px;border-radius:2px;background:currentColor}.gdviz-legend .swat\
ch.area{width:12px;height:12px;border-radius:2px}.gdviz-legend .swatch.dashes{height:0;border-top:2px dashed currentColor;border-radius:0;background:none}.gdviz\
-plot canvas.hatch,.gdviz-legend .swatch.hatch{background:repeating-linear-gradient(45deg,var(--gdviz-hover) 0 3px,var(--gdviz-edge) 3px 4px)}.gdviz-legend .swa\
tch.hatch{width:12px;height:12px;border:1px solid var(--gdviz-edge)}.gdviz-page{container-type:inline-size;width:100%;overflow:hidden}.gdviz-grid{display:grid;w\
idth:100%;gap:4px 16px;align-items:start;grid-template-columns:300px minmax(0,1.2fr) minmax(0,1fr)}.gdviz-controls,.gdviz-surface,.gdviz-charts{min-width:0;over\
flow:hidden}.gdviz-grid.gdviz-wide{grid-template-columns:270px minmax(0,1fr) minmax(0,1.75fr)}.gdviz-wide>.gdviz-charts{display:grid;gap:4px 16px;align-items:st\
art;grid-template-columns:repeat(2,minmax(0,1fr))}.gdviz-notes>.widget-html{margin:0;min-height:0;height:auto}.gdviz-more{display:grid;width:100%;gap:4px 16px;a\
lign-items:start;grid-template-columns:repeat(auto-fit,minmax(min(100%,270px),1fr))}.gdviz-more>*{min-width:0;overflow:hidden}.gdviz-page .widget-toggle-buttons\
{display:flex;align-items:center;gap:8px}.gdviz-page .widget-toggle-buttons>.widget-label{flex:0 0 112px;text-align:right}.gdviz-controls .widget-checkbox{paddi\
ng-left:120px;min-height:28px}.gdviz-controls .widget-checkbox input{width:18px;height:18px}.gdviz-controls .gdviz-page-state{padding-left:120px}.gdviz-page :is\
(select,button,input):focus-visible{outline:2px solid var(--gdviz-blue)!important;outline-offset:1px}.gdviz-chart{margin:0!important;--bq-content-font-color: va\
r(--gdviz-ink)}.gdviz-chart text.label{fill:var(--gdviz-ink)!important}.gdviz-chart .lines path{stroke-linejoin:round}.gdviz-formula{overflow-x:auto;font-size:1\
3px}.gdviz-controls .jupyter-widget-stack>*{width:100%}.gdviz-title{min-height:62px}.gdviz-title>.widget-html-content{flex:1;min-width:0;text-align:center;overf\
low-x:auto;overflow-y:hidden}.gdviz-note,.gdviz-notice,.gdviz-error{margin:4px 2px;padding:6px 10px;border-radius:4px;line-height:1.4;font-size:13px}.gdviz-note\
{background:var(--gdviz-hover);color:var(--gdviz-ink)}.gdviz-needs-python{pointer-events:auto}.gdviz-needs-python a{color:inherit;text-decoration:underline}.gdv\
iz-notice{background:color-mix(in srgb,#E69F00 16%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #E69F00}.gdviz-error{background:color-mix(in\
 srgb,#D55E00 14%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #D55E00}.gdviz-page.jupyter-widgets-disconnected:before,.gdviz-page .jupyter-\
widgets-disconnected:before{display:none}.gdviz-page .jupyter-widgets{margin-left:0;margin-right:0}@container (max-width: 980px){.gdviz-grid,.gdviz-grid.gdviz-w\
ide{grid-template-columns:270px minmax(0,1fr)}.gdviz-charts{grid-column:1 / -1;flex-direction:row!important}.gdviz-charts>*{flex:1 1 0;min-width:0}}@container (\
max-width: 700px){.gdviz-grid,.gdviz-grid.gdviz-wide,.gdviz-wide>.gdviz-charts{grid-template-columns:minmax(0,1fr)}.gdviz-surface{order:-1}.gdviz-charts{flex-di\
rection:column!important}.gdviz-charts>*{flex:none}}.gdviz-badge{width:100%;font-size:12px}.gdviz-badge .line{display:flex;flex-wrap:wrap;gap:4px 10px;align-ite\
ms:center;justify-content:space-between}.gdviz-badge .told{flex:1 1 170px;max-width:max-content;box-sizing:border-box;padding:3px 10px;border-radius:11px;backgr\
ound:color-mix(in srgb,#009E73 12%,var(--gdviz-paper));font-variant-numeric:tabular-nums}.gdviz-badge button{height:26px;padding:0 10px;font-size:12px}.gdviz-pr\
ogram{width:min(900px,94vw);max-height:86vh;padding:12px;border:1px solid var(--gdviz-edge);border-radius:6px;box-sizing:border-box;overflow:hidden;background:v\
ar(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-program[open]{display:flex;flex-direction:column}.gdviz-program::backdrop{background:#0006}.gdviz-program .head{\
display:flex;gap:8px;align-items:center;margin-bottom:8px;font-size:13px}.gdviz-program .head b{flex:1}.gdviz-program pre{flex:1;min-height:0;margin:0;padding:8\
px;overflow:auto;white-space:pre;font-family:monospace;background:var(--gdviz-hover);font-size:12px;line-height:1.35;tab-size:2}.gdviz-buttons{display:flex;flex\
-wrap:wrap;gap:6px;align-items:center;width:100%}.gdviz-buttons button{min-width:34px;height:34px;padding:0 8px;font-size:15px;line-height:1}.gdviz-buttons butt\
on.play{background:var(--gdviz-blue);border-color:var(--gdviz-blue);color:#fff;min-width:44px}.gdviz-buttons output{font-variant-numeric:tabular-nums}.gdviz-dat\
a-editor{--ground: var(--gdviz-paper);--mark: var(--gdviz-ink);width:100%;min-width:0}.gdviz-data-editor.mapped .gdviz-plot{--ground: #FFF;--mark: #000}.gdviz-d\
ata-editor .gdviz-plot canvas{image-rendering:auto;background:none}.gdviz-data-editor.mapped .gdviz-plot canvas{background:#ddd}.gdviz-data-editor .hit{cursor:c\
rosshair}.gdviz-data-editor.over .hit{cursor:grab}.gdviz-data-editor.over .hit:active{cursor:grabbing}.gdviz-data-editor.removing .hit{cursor:default}.gdviz-dat\
a-editor.removing.over .hit{cursor:pointer}.gdviz-data-editor svg:focus{outline:none}.gdviz-data-editor svg:focus-visible{outline:2px solid var(--gdviz-blue);ou\
tline-offset:-1px;border-radius:3px}.gdviz-data-editor .fit{fill:none;stroke:var(--fit);stroke-width:2.5;stroke-linejoin:round}.gdviz-data-editor circle.trainin\
g{fill:var(--data);stroke:var(--ground);stroke-width:1.3}.gdviz-data-editor circle.test{fill:var(--ground);stroke:var(--data);stroke-width:1.8}.gdviz-data-edito\
r circle.training.positive{fill:var(--positive)}.gdviz-data-editor circle.training.negative{fill:var(--negative)}.gdviz-data-editor circle.test.positive{stroke:\
var(--positive)}.gdviz-data-editor circle.test.negative{stroke:var(--negative)}.gdviz-data-editor circle.selected{fill:none;stroke:var(--mark);stroke-width:2}.g\
dviz-data-editor .cursor{visibility:hidden;fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor svg:focus-visible .cursor{visibility:visible}.gdviz-da\
ta-editor .tools{display:flex;flex-wrap:wrap;align-items:center;gap:6px 10px;padding:2px 4px 0}.gdviz-data-editor .labels{display:inline-flex}.gdviz-data-editor\
 .labels button+button{margin-left:-1px;border-radius:0 4px 4px 0}.gdviz-data-editor .labels button:first-child{border-radius:4px 0 0 4px}.gdviz-data-editor but\
ton{display:inline-flex;align-items:center;gap:6px;min-height:30px;max-width:10em;padding:0 10px;font:inherit}.gdviz-data-editor .tools>button[aria-pressed=true\
]{background:var(--gdviz-ink);border-color:var(--gdviz-ink);color:var(--gdviz-paper)}.gdviz-data-editor .labels button[aria-pressed=true]{z-index:1;border-color\
:var(--gdviz-ink);box-shadow:inset 0 0 0 1px var(--gdviz-ink);font-weight:600}.gdviz-data-editor .dot{flex:none;display:inline-block;width:10px;height:10px;bord\
er-radius:50%;box-sizing:border-box;background:var(--data)}.gdviz-data-editor.classification .legend .dot{background:var(--gdviz-faint)}.gdviz-data-editor .dot.\
positive{background:var(--positive)}.gdviz-data-editor .dot.negative{background:var(--negative)}.gdviz-data-editor .legend .dot.test{background:var(--gdviz-pape\
r);border:2px solid var(--data)}.gdviz-data-editor.classification .legend .dot.test{border-color:var(--gdviz-faint)}.gdviz-data-editor .line{display:inline-bloc\
k;width:18px;height:3px;border-radius:2px;background:var(--fit)}.gdviz-data-editor .legend{display:inline-flex;flex-wrap:wrap;gap:2px 12px;margin-left:auto}.gdv\
iz-data-editor .legend span{display:inline-flex;align-items:center;gap:5px}.gdviz-data-editor:not(.tested) .legend .test{display:none}.gdviz-data-editor .report\
{padding:3px 4px 0;line-height:1.35;font-size:12px;font-variant-numeric:tabular-nums}.gdviz-data-editor .status{min-height:1.35em}.gdviz-data-editor .notes{colo\
r:var(--gdviz-alert);font-weight:600}.gdviz-data-editor .help{padding:0 4px;font-size:12px;color:var(--gdviz-faint)}.gdviz-data-editor .help summary{cursor:poin\
ter}.gdviz-data-editor .help p{margin:4px 0 0 14px;line-height:1.4}.gdviz-field-box{position:relative;width:100%;min-width:0;grid-template-columns:minmax(0,1fr)\
}.gdviz-field-box .jupyter-matplotlib-canvas-div{visibility:hidden}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(1){visibility:visible}.gdv\
iz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(2){display:none!important}.gdviz-field-box .jupyter-matplotlib,.gdviz-field-box .jupyter-matplotl\
ib-canvas-container,.gdviz-field-box .jupyter-matplotlib-canvas-div{margin:0;padding:0}.gdviz-field-box .gdviz-field{position:relative;z-index:2;pointer-events:\
none;margin:0;width:100%;overflow:hidden}.gdviz-field-box:has(.gdviz-needs-python){overflow:auto hidden}.gdviz-field-box:has(.gdviz-needs-python) .gdviz-field{o\
verflow:visible}.gdviz-field svg{display:block}.gdviz-network-diagram{width:100%;min-width:0;font-size:12px}.gdviz-network-diagram .network{position:relative;ov\
erflow:hidden}.gdviz-network-diagram canvas{position:absolute;left:0;top:0}.gdviz-network-diagram .network>svg{position:relative;display:block;overflow:visible}\
.gdviz-network-diagram .network>svg:focus{outline:none}.gdviz-network-diagram .network>svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px\
;border-radius:3px}.gdviz-network-diagram .names text{font-size:13px;fill:currentColor;pointer-events:none}.gdviz-network-diagram .pointed{fill:none;stroke:curr\
entColor;stroke-width:2;pointer-events:none}.gdviz-network-diagram .pointed path{stroke-dasharray:5 3}.gdviz-network-diagram .readout{min-height:1.4em;padding:3\
px 4px 0;line-height:1.4;font-variant-numeric:tabular-nums}.gdviz-network-diagram .legend{display:flex;flex-wrap:wrap;gap:2px 12px;padding:2px 4px;color:var(--g\
dviz-faint)}.gdviz-network-diagram .legend span{display:inline-flex;align-items:center;gap:5px}.gdviz-network-diagram .legend path{stroke:currentColor}.gdviz-ne\
twork-diagram .legend .positive path{stroke:var(--positive)}.gdviz-network-diagram .legend .negative path{stroke:var(--negative)}.gdviz-network-diagram .legend \
circle{fill:currentColor}.gdviz-page-state{display:flex;flex-wrap:wrap;gap:8px;align-items:center}.gdviz-page-state button{height:30px;padding:0 12px}.gdviz-pag\
e-state input{flex:1 1 100%;min-width:0;height:26px;font-size:12px}.gdviz-player label{flex:1 1 120px;display:flex;gap:8px;align-items:center;min-width:0}.gdviz\
-player input{flex:1;min-width:60px;accent-color:#D55E00;height:24px}.gdviz-player output{min-width:5.5em;text-align:right}.gdviz-results{width:100%;min-width:0\
;overflow-x:auto;font-size:12px}.gdviz-results table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}.gdviz-results th,.gdviz-results td{p\
adding:1px 2px;border:0;background:none;text-align:right;white-space:nowrap;font-weight:400;line-height:1.25}.gdviz-results thead th{vertical-align:bottom;white\
-space:normal;max-width:58px;font-size:11.5px;line-height:1.15;color:var(--gdviz-faint);border-bottom:1px solid var(--gdviz-edge)}.gdviz-results thead th[title]\
:not([title=""]){cursor:help}.gdviz-results td:first-child,.gdviz-results th:first-child{width:22px;padding:1px 0;text-align:center}.gdviz-results tbody th{text\
-align:left;padding:0}.gdviz-results tr.hidden{color:var(--gdviz-faint)}.gdviz-results tr.chosen{background:color-mix(in srgb,#0072B2 14%,var(--gdviz-paper))}.g\
dviz-results input{width:16px;height:16px;margin:3px 0;vertical-align:middle;accent-color:var(--gdviz-blue)}.gdviz-results button{display:flex;align-items:cente\
r;gap:4px;width:100%;min-height:22px;padding:0;border:0;background:none;color:inherit;font:inherit;text-align:left;white-space:nowrap}.gdviz-results tr.chosen b\
utton{font-weight:600}.gdviz-results button:hover{background:none;text-decoration:underline}.gdviz-results .swatch{flex:none;width:12px;height:12px;border-radiu\
s:3px}.gdviz-results tr.hidden .swatch{opacity:.35}@container (max-width: 420px){.gdviz-results{font-size:11px}.gdviz-results thead th{max-width:48px;font-size:\
10.5px}.gdviz-results th,.gdviz-results td{padding:1px}.gdviz-results button{gap:4px;white-space:normal}.gdviz-results .swatch{width:9px}}.gdviz-runner .gdviz-b\
uttons{margin-bottom:4px}.gdviz-runner select,.gdviz-runner input[type=number]{height:30px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdv\
iz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-runner input[type=number]{width:66px;padding:0 4px}.gdviz-runner input[type=checkbox]{widt\
h:18px;height:18px;margin:0 4px 0 0;vertical-align:-4px;accent-color:var(--gdviz-blue)}.gdviz-runner .position{min-width:7em}.gdviz-runner button.wanted{border-\
color:var(--gdviz-alert);color:var(--gdviz-alert)}.gdviz-slider{display:flex;align-items:center;gap:8px;height:32px}.gdviz-slider label{flex:1;min-width:0;displ\
ay:flex;align-items:center;gap:8px}.gdviz-slider label span{flex:0 0 112px;text-align:right;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.gdviz-sli\
der input{accent-color:var(--gdviz-blue);margin:0}.gdviz-slider input[type=range]{flex:1;min-width:40px;height:24px}.gdviz-slider input[type=text]{flex:0 0 64px\
;width:64px;box-sizing:border-box;height:24px;padding:0 4px;border:1px solid transparent;border-radius:3px;background:transparent;color:inherit;font:inherit;fon\
t-variant-numeric:tabular-nums;text-align:right}.gdviz-slider input[type=text]:hover,.gdviz-slider input[type=text]:focus{border-color:var(--gdviz-edge);backgro\
und:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-slider input[type=text][aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opa\
city:.5}
`;var ie=new CSSStyleSheet;ie.replaceSync(Ee);function Ae(t){t.adoptedStyleSheets.includes(ie)||t.adoptedStyleSheets.push(ie)}var Ne=()=>Ae(document);function Le(t){
let n=()=>{let o=t.getRootNode();o instanceof ShadowRoot&&Ae(o)};if(n(),t.isConnected)return;let e=new ResizeObserver(()=>{e.disconnect(),n()});e.observe(t)}var oo="http://www.w3.org/2000/svg";function S(t,n={},e=null){let o=Object.assign(document.createElement(t),n);return e?.append(o),o}function N(t,n,e){let o=document.
createElementNS(oo,t);return U(o,n),e?.append(o),o}var ht=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function U(t,n){for(let e in n)t.setAttribute(e,n[e])}
function et(t,n,e,o){let i=S("button",{type:"button",title:e},t);return i.append(n),i.addEventListener("click",o),i}function $t(t){let n="";return(...e)=>{let o=JSON.
stringify(e);o!==n&&t(...e),n=o}}function Y(t,...n){Le(t),t.classList.add("gdviz-widget",...n),t.addEventListener("keydown",e=>e.stopPropagation())}var ro={"#00\
0000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},ct=t=>ro[t]??t;function se(){let t=getComputedStyle(document.body);return{ink:t.getPropertyValue("--gd\
viz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function Ce(t){let n=new MutationObserver(t);return n.observe(document.body,{attributeFilter:["data-jp-them\
e-light"]}),()=>n.disconnect()}function mt(t,n){let e=0,o=new ResizeObserver(()=>{let i=Math.floor(t.clientWidth);i===0||i===e||(e=i,n(i))});return o.observe(t),
()=>o.disconnect()}function vt(t,n,e){let o=S("div",{className:"gdviz-note gdviz-needs-python",textContent:n},e);return ae(t,o),o}function ae(t,n){let{live:e}=t.exported;if(!e)return;
let o=S("a",{href:e,textContent:"Run with Python"});n.append(" ",o);let i=async()=>o.href=io(e,await t.exported.query?.()??"");for(let r of["pointerdown","focus"])
o.addEventListener(r,i)}function io(t,n){if(!n)return t;let e=new URL(t,location.href),o=r=>`${r}${r.includes("?")?"&":"?"}${n}`,i=e.searchParams.get("urlpath");
return i===null?e.search=o(e.search):e.searchParams.set("urlpath",o(i)),e.href}var so="The server is gone. What is computed in your browser goes on; what needs the server is switched off. Reload the page, or run the notebook again, to star\
t anew.",ao="The server is gone. Nothing on this page needs it: all goes on in your browser.",co="What is greyed out here needs Python.",lo=2e3;function go(t){return t<
.01?"less than 0.01 ms":`${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}var uo=t=>new Response(new Blob([t]).stream().pipeThrough(new DecompressionStream(
"deflate"))).text();function Oe(t,n,e){let o=null,i=!1,r=()=>e(o);async function s(){let p=t.get("link");if(!p)return;let u=await tt(t.widget_manager,p);i||p!==
t.get("link")||(o?.off(n,r),o=u,o.on(n,r),r())}return t.on("change:link",s),s(),()=>{i=!0,t.off("change:link",s),o?.off(n,r)}}function po({model:t}){let n=t.widget_manager,
e=()=>Promise.all(t.get("needs_kernel").map(c=>tt(n,c)));if(n.exported){e().then(c=>c.forEach(g=>g.set_state({disabled:!0})));return}let o=n.kernel,i=[o?.connectionStatusChanged,
o?.statusChanged].filter(Boolean),r=new Map,s=null,p=!1,u=0;function l(){p||=["dead","restarting","autorestarting","starting"].includes(o?.status);let c=o&&o.connectionStatus!==
"connected";if(p||s?.comm_live===!1)return d(!0);if(c)return u||=setTimeout(d,lo,!0);d(!1)}async function d(c){if(clearTimeout(u),u=0,!!t.get("lost")===c)return;
if(t.set("lost",c),!c){for(let[h,f]of r)h.set_state({disabled:f});return r.clear()}let g=await e();if(t.get("lost"))for(let h of g)r.has(h)||r.set(h,h.get("disa\
bled")),h.set_state({disabled:!0})}let a=Oe(t,"comm_live_update",c=>{s=c,l()});for(let c of i)c.connect(l);return()=>{clearTimeout(u),a();for(let c of i)c.disconnect(
l)}}function fo({model:t,el:n}){Y(n,"gdviz-badge");let e=S("div",{className:"line"},n),o=S("span",{className:"told"},e),i=S("button",{type:"button",textContent:"\
Show the program",hidden:!0},e);i.title="The WebAssembly text of what your browser has just run";let r=t.get("needs_kernel").length>0,s=S("div",{className:"gdvi\
z-notice",textContent:r?so:ao});s.setAttribute("role","alert"),t.widget_manager.exported&&r&&vt(t.widget_manager,co,n);function p(){t.get("lost")?n.append(s):s.
remove()}let u=null;function l(c){u=c;let g=u.get("where")==="browser",h=g?u.get("page_milliseconds"):u.get("milliseconds"),f=g?"computed in your browser":"comp\
uted by the server";o.textContent=`${f}${h===void 0?"":` in ${go(h)}`} · ${g?"0 round trips":"1 round trip"}`,i.hidden=!g}async function d(){let c=u;if(n.querySelector(
"dialog"))return;let g=S("dialog",{className:"gdviz-program"},n);g.addEventListener("close",()=>g.remove());let h=(c.get("module").byteLength/1024).toFixed(0),f=S(
"div",{className:"head"},g);S("b",{textContent:`WebAssembly text of “${c.get("name")}”, ${h} KB as a module`},f);let v=S("button",{type:"button",textContent:"\
Copy"},f),m=S("button",{type:"button",textContent:"Close"},f),L=await uo(c.get("text")),O=S("pre",{textContent:L,tabIndex:0},g);O.setAttribute("aria-label","The\
 program"),v.addEventListener("click",async()=>{try{await navigator.clipboard.writeText(L),v.textContent="Copied"}catch{getSelection().selectAllChildren(O)}}),m.
addEventListener("click",()=>g.close()),g.showModal()}i.addEventListener("click",d);let a=Oe(t,"change:where change:milliseconds change:page_milliseconds",l);return t.
on("change:lost",p),p(),()=>{a(),t.off("change:lost",p)}}var Te={initialize:po,render:fo};var q=(t,n,e)=>Math.min(Math.max(t,n),e),Rt=t=>t.replaceAll("-","−").replace("e+","e");function K(t,n=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let e=Math.abs(t);return e===0||e>=.001&&e<1e5?Rt(String(Number(t.toPrecision(n)))):Rt(Number(t.toPrecision(Math.min(n,3))).toExponential())}
function ce(t){let n=e=>Math.ceil(Math.log10(Math.abs(e)||1));for(let e=2;;e++){let o=t.map(i=>K(i,Math.max(e,Math.min(n(i),5))));if(e>5||new Set(o).size===t.length)
return o}}var jt=t=>String(t).replace(/./g,n=>n==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(n)]);var ho=62,mo=38;function J({low:t,high:n,log:e=!1,from:o,to:i}){[t,n]=e?wo(t,n):vo(t,n);let[r,s]=e?[Math.log10(t),Math.log10(n)]:[t,n],p=(i-o)/(s-r),u=a=>o+((e?
Math.log10(a):a)-r)*p,l=a=>a.map(([c,g])=>({at:u(c),text:g})),d=Math.max(Math.floor(Math.abs(i-o)/(i>o?ho:mo)),1);return{low:t,high:n,log:e,to:u,from:a=>e?10**(r+
(a-o)/p):r+(a-o)/p,ticks:()=>{if(e&&s-r>1.5&&Math.floor(s)>Math.ceil(r))return l(bo(r,s,1.5*d));let a=Pe(t,n,d);return l(a.length>1?a:Pe(t,n,2*d+1))}}}var lt=(t,n)=>({
x:t,y:n,toPixel:e=>[t.to(e[0]),n.to(e[1])],toPoint:([e,o])=>[t.from(e),n.from(o)]});function vo(t,n){if(!Number.isFinite(t)||!Number.isFinite(n))return[0,1];let e=Math.
max(Math.abs(t),Math.abs(n));return n-t>1e-12*e?[t,n]:e>0?[t-.1*e,n+.1*e]:[-1,1]}function wo(t,n){return!(n>0)||!Number.isFinite(n)?[.1,10]:t>0?n>t*(1+1e-9)?[t,
n]:[t/10,n*10]:[n*1e-6,n]}function Pe(t,n,e){let o=(n-t)/e,i=10**Math.floor(Math.log10(o)),r=i*([1,2,5].find(g=>g*i>=o*(1-1e-9))??10),s=Math.ceil(-Math.log10(r)-
1e-9),p=Math.max(Math.abs(t),Math.abs(n)),u=p>=1e5||r<1e-4,l=Math.min(Math.max(Math.floor(Math.log10(p))+s,0)+1,12),d=g=>u?g?Number(g.toPrecision(l)).toExponential():
"0":g.toFixed(Math.max(s,0)),a=Math.ceil(t/r-1e-6),c=Math.max(Math.floor(n/r+1e-6)-a+1,0);return Array.from({length:c},(g,h)=>[(a+h)*r,Rt(d((a+h)*r))])}function bo(t,n,e){
let o=Math.ceil(t-1e-9),i=Math.floor(n+1e-9),r=Math.ceil((i-o+1)/(e+1)),s=Array.from({length:Math.floor((i-o)/r)+1},(u,l)=>o+l*r),p=s.every(u=>u>=-3&&u<=4);return s.
map(u=>[10**u,p?String(+`1e${u}`):`10${jt(u)}`])}var xo=([t,n,e])=>(-16777216|e<<16|n<<8|t)>>>0,yo=t=>[1,3,5].map(n=>parseInt(t.slice(n,n+2),16)),wt=(t,n=0)=>xo(yo(t).map(e=>Math.round(e+(255-e)*n)));function bt(t,n,[
e,o],i){if(!o||!e)return de(t);let r=new Uint32Array(o*e);for(let s=0;s<e;s++){let p=(e-1-s)*o;for(let u=0;u<o;u++)r[s*o+u]=i(n[p+u])}le(t,r,o)}function le(t,n,e){
let o=n.length/e;(t.width!==e||t.height!==o)&&Object.assign(t,{width:e,height:o}),Ft(t).putImageData(new ImageData(new Uint8ClampedArray(n.buffer),e,o),0,0)}var de=t=>Ft(
t).clearRect(0,0,t.width,t.height),Ft=t=>t.getContext("2d");function Bt(t,n){let e=Uint32Array.from({length:511},(o,i)=>wt(i>255?t:n,1-.7*(Math.abs(i-255)/255)));
return o=>Number.isNaN(o)?0:e[255+Math.round(255*o)]}var Ie=.5,zo=.6;function Re(t,{width:n,height:e},o,[i,r],s,p){let u=new Uint32Array(n*e),[l,d,a]=[0,Ie,Ie/2].map(f=>Uint32Array.from(p,v=>wt(v,f))),c=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),g=(r-1)/n,h=(i-1)/e;for(let f=0;f<e;f++){let v=(e-f-.5)*h,m=Math.min(Math.floor(v),i-2),L=v-m,O=m*r,M=O+r,x=f*n,T=0;for(let b=0,
w=0;b<r-1;b++){let y=o[O+b],A=o[O+b+1],P=y+L*(o[M+b]-y),I=A+L*(o[M+b+1]-A),z=b===r-2?n:Math.min(Math.ceil((b+1)/g-.5),n),C=(I-P)*g;if(!(Math.abs(C)<1/0)){x+=z-w,
w=z;continue}let k=(o[M+b]-y+o[M+b+1]-A)*.5*h,$=zo*Math.sqrt(C*C+k*k),_=P+((w+.5)*g-b)*(I-P);for(;w<z;w++,x++,_+=C){for(;_>=c[T+1];)T++;for(;_<c[T];)T--;let E=Math.
min(_-c[T],c[T+1]-_);u[x]=E>=$?l[T]:E>=$/2?a[T]:d[T]}}}le(t,u,n)}function je(t,[n,e],{left:o,top:i,width:r,height:s},[p,u,l,d]){let a=n*e,c=Float64Array.from({length:a},
(m,L)=>Math.hypot(t[2*L],t[2*L+1])),g=c.reduce((m,L)=>L>m&&L<1/0?L:m,0),h=r/e/1.25,f=Math.max(r*.0016,.5),v=[];for(let m=0;m<a;m++){if(!(c[m]>0&&c[m]<1/0))continue;
let L=o+r*(m%e+.5)/e,O=i+s*(1-(Math.floor(m/e)+.5)/n),M=-t[2*m]*(r/(u-p)),x=t[2*m+1]*(s/(d-l)),T=h*q(1+Math.log10(c[m]/g)/3,.25,1)/2/Math.hypot(M,x);v.push(ko(L,
O,M*T,x*T,f))}return v.join("")}var ot=t=>Math.round(t*10)/10;function ko(t,n,e,o,i){let r=Math.hypot(e,o),[s,p]=[-o/r,e/r],u=Math.min(10*i,1.2*r),l=.3*u,d=(h,f)=>`${ot(
t+e*h+s*f)},${ot(n+o*h+p*f)}`,a=1-u/r,c=`${d(-1,i)} ${d(a,i)} ${d(a,l)}`,g=`${d(a,-l)} ${d(a,-i)} ${d(-1,-i)}`;return`M${c} ${d(1,0)} ${g}Z`}var Mo=10,Dt=12,$o=68,_o=9;function Fe(t,n){let e=N("g",{class:"bar","aria-hidden":!0},t),o=$t(({left:i,top:r,width:s,height:p},u,l,d)=>{if(e.replaceChildren(),
!d&&!u.length)return;let a=i+s+Mo;u.toReversed().forEach((g,h)=>{let f=1-h/u.length;N("rect",{x:a,width:Dt,y:r+p*(1-f),height:p*f,fill:g},e)}),N("rect",{class:"\
frame",x:a,y:r,width:Dt,height:p},e);for(let{at:g,text:h}of l){let f=r+p*(1+g);N("path",{class:"tick",d:`M${a+Dt},${f}h3`},e),N("text",{x:a+Dt+6,y:f,dy:"0.35em"},
e).append(h)}let c=d.length>=_o?{x:i+s+$o,"text-anchor":"end"}:{x:a-2};N("text",{y:r-10,...c},e).append(d)});return(i,r,s)=>o(n,i,r,s)}function Be(t){let n=S("d\
iv",{className:"gdviz-legend"},t);return $t(e=>{n.replaceChildren();for(let{name:o,color:i,kind:r="line"}of e){let s=S("span",{className:"entry"},n);S("span",{className:`\
swatch ${r}`},s).style.color=ct(i),s.append(o)}})}function _t(t){let n=t.get("colors");return t.get("names").map((o,i)=>({name:o,color:n[i%n.length]})).filter((o,i)=>xt(
t)(i))}function xt(t){let n=D(t.get("shown"));return e=>!n.length||n[e]>0}function nt(t,n){let{left:e,top:o}=t.getBoundingClientRect();return[n.clientX-e,n.clientY-o]}function St(t,n){let e=t.currentTarget;e.setPointerCapture(t.pointerId);
let o=new AbortController,{signal:i}=o;e.addEventListener("pointermove",n,{signal:i});for(let r of["pointerup","pointercancel"])e.addEventListener(r,()=>o.abort(),
{signal:i})}var So={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Et=t=>So[t.key]??null;function At(t,n=()=>!0){t.addEventListener("touchsta\
rt",e=>n(e)&&e.preventDefault(),{passive:!1})}function Wt({surface:t,handle:n,to:e,by:o,idle:i=()=>!1}){let r=s=>{s.preventDefault(),n.focus({preventScroll:!0}),
St(s,e)};t.addEventListener("pointerdown",s=>{s.button!==0||s.pointerType==="touch"||i()||(e(s),r(s))}),t.addEventListener("click",s=>{s.pointerType==="touch"&&
!i()&&e(s)}),n.addEventListener("pointerdown",s=>s.button===0&&r(s)),At(n),n.addEventListener("keydown",s=>{let p=Et(s);p&&(s.preventDefault(),o(p,s.shiftKey))})}var Nt={left:56,right:14,top:10,bottom:42},Ut={left:56,right:68,top:24,bottom:42},Eo=6.4,Ao=6.5,No=104;function yt(t,{name:n,...e}){Y(t,n,"gdviz-plane");let o=ge(
t,e),i=Be(t),r=S("div",{className:"panel"},t),s=S("div",{className:"status"},r);return{...o,panel:r,status:s,bar:Fe(o.svg,o.area),legend:i}}function ge(t,{label:n,
ratio:e=.75,margins:o=Nt}){let i=S("div",{className:"gdviz-plot"},t),r=S("canvas",{},i),s=N("svg",{role:"group","aria-label":n},i),p=ht(),u=N("rect",{},N("clipP\
ath",{id:p},N("defs",{},s))),l=N("g",{class:"ticks","aria-hidden":!0},s),d=N("g",{class:"shapes","clip-path":`url(#${p})`,"pointer-events":"none"},s),a=N("rect",
{class:"hit"},s),c=N("g",{class:"handles"},s),g={left:o.left,top:o.top,width:0,height:0},h=320,f=()=>{};function v(){g.width=Math.max(h-g.left-o.right,40),g.height=
Math.max(Math.round(h*e)-o.top-o.bottom,40);let{left:x,top:T,...b}=g;U(s,{width:h,height:g.height+o.top+o.bottom});for(let w of[u,a])U(w,{x,y:T,...b});for(let[w,
y]of Object.entries(g))r.style.setProperty(w,`${y}px`)}function m({x,y:T},b,w=!1){let y=x.ticks(),A=T.ticks(),P=Math.max(...A.map(({text:z})=>z.length)),I=Math.
min(P*Eo+28,No);if(I<=g.left+1)return L(g,y,A,b,w);g.left=I,v(),f()}let L=$t(({left:x,top:T,width:b,height:w},y,A,P,I)=>{l.replaceChildren();let z=T+w;for(let{at:C,
text:k}of y)I&&N("path",{class:"grid",d:`M${C},${z}V${T}`},l),N("path",{class:"tick",d:`M${C},${z}v5`},l),N("text",{class:"x",x:C,y:z+17,"text-anchor":"middle"},
l).append(k);for(let{at:C,text:k}of A)I&&N("path",{class:"grid",d:`M${x},${C}h${b}`},l),N("path",{class:"tick",d:`M${x},${C}h-5`},l),N("text",{class:"y",x:x-8,y:C,
dy:"0.35em","text-anchor":"end"},l).append(k);N("rect",{class:"frame",x,y:T,width:b,height:w},l),O(P[0],b+40,{x:x+b/2,y:z+35}),O(P[1],w+30,{transform:`translate\
(13,${T+w/2})rotate(-90)`})});function O(x,T,b){let w=N("text",{class:"name","text-anchor":"middle",...b},l),y=Math.max(Math.floor(T/Ao),4);w.append(x.length>y?
`${x.slice(0,y-1)}…`:x),x.length>y&&N("title",{},w).append(x)}function M(x){let[T,b]=nt(s,x);return[q(T,g.left,g.left+g.width),q(b,g.top,g.top+g.height)]}return v(),
{svg:s,canvas:r,area:g,shapes:d,hit:a,handles:c,axes:m,pixel:M,readout:(x,...T)=>{let b=null;for(let w of[a,...T])w.addEventListener("pointermove",y=>x(b=y.buttons?
null:M(y))),w.addEventListener("pointerleave",()=>x(b=null));return()=>x(b)},across:()=>({from:g.left,to:g.left+g.width}),upwards:()=>({from:g.top+g.height,to:g.
top}),draw:(x,T)=>{let b=at(x,T);f=b.all,f();let w=mt(i,y=>{h=y,g.left=o.left,v(),f()});return()=>{w(),b.end()}}}}var dt=1e4,Lo=150;function Co(t){let n=[];for(let[e,o]of t){if(Number.isNaN(e)||Number.isNaN(o))break;let i=Math.max(Math.abs(e),Math.abs(o));if(i<=dt){n.push([
e,o]);continue}let r=n.at(-1),s=dt/i;r&&s>0&&n.push([r[0]+(e-r[0])*s,r[1]+(o-r[1])*s]);break}return n}function Oo(t){let n=t[0];return t.filter((e,o)=>!(Math.hypot(
e[0]-n[0],e[1]-n[1])>=1)&&o!==0&&o!==t.length-1?!1:(n=e,!0))}var De=t=>t.length>1?`M${t.join("L")}`:"",We=t=>t==="#000000"?"var(--gdviz-paper)":"white";function Ht(t,n){
let e=N("g",{fill:"none","stroke-linejoin":"round","stroke-linecap":"round"},t),o=N("path",{stroke:We(n),"stroke-width":4,opacity:.8},e),i=N("path",{class:"path",
stroke:ct(n),"stroke-width":2},e),r=N("path",{class:"dots",stroke:ct(n),"stroke-width":5},e);return{show:s=>{let p=Co(s),u=p.map(([d,a])=>`${d.toFixed(2)},${a.toFixed(
2)}`).filter((d,a,c)=>d!==c[a-1]),l=u.length>1;U(o,{d:l?De(Oo(p).map(([d,a])=>`${d.toFixed(1)},${a.toFixed(1)}`)):""}),U(i,{d:De(u)}),U(r,{d:l&&u.length<=Lo?u.map(
d=>`M${d}h0`).join(""):""})},remove:()=>e.remove()}}function Vt(t,n){let e={fill:ct(n),stroke:We(n),"stroke-width":2},o=N("circle",{class:"current",r:6,...e},t);
return{show:([i,r])=>{let s=Math.abs(i)<dt&&Math.abs(r)<dt;o.style.display=s?"":"none",s&&U(o,{cx:i,cy:r})},remove:()=>o.remove()}}var To=`M${Array.from({length:10},
(t,n)=>{let[e,o]=[n%2?4.05:9,n*Math.PI/5-Math.PI/2];return`${(e*Math.cos(o)).toFixed(2)},${(e*Math.sin(o)).toFixed(2)}`}).join("L")}Z`;function Gt(t,n,e){t.replaceChildren();
for(let[o,i]of e){let r={transform:`translate(${o},${i})`},s=N("path",{d:To,fill:n,stroke:"white","stroke-width":1.2,...r},t);N("title",{},s).append("Minimum")}}var Po="Not positive: a logarithmic axis cannot show it",ue=.04;function pe(t){let[n,e,o,i]=["x","y","low","high"].map(l=>rt(t.get(l))),[r,s,p]=[D(t.get("limits")),
t.get("names"),xt(t)],u=new Float64Array;return e.map((l,d)=>({name:s[d]??"",shown:p(d),x:n[d%Math.max(n.length,1)]??u,y:l,low:o[d]??u,high:i[d]??u,limit:r[d]??
NaN}))}function Io({model:t,el:n}){let e=t.get("axis_names").toReversed().join(" over "),o=yt(n,{name:"gdviz-curves",label:e,ratio:t.get("ratio")});o.canvas.remove();
let i=N("g",{},o.shapes),r=N("g",{fill:"none","stroke-linejoin":"round"},o.shapes),p=N("path",{class:"marker",...{fill:"none",stroke:"currentColor",opacity:.55}},
o.shapes),u=N("g",{},o.shapes),l=N("text",{class:"note","text-anchor":"middle"},o.svg),d=[],a=J({low:0,high:1,...o.across()}),c=J({low:0,high:1,...o.upwards()}),
g=w=>Number.isFinite(w)&&!(c.log&&w<=0),h=w=>({band:N("path",{class:"band",fill:w,opacity:.2},i),limit:N("path",{class:"limit",stroke:w,"stroke-width":1.5,"stro\
ke-dasharray":"6 4"},r),line:N("path",{class:"line",stroke:w,"stroke-width":2},r),dot:N("circle",{class:"dot",r:4,fill:w,stroke:"var(--gdviz-paper)","stroke-wid\
th":1.5},u)});function f(w){let y=t.get("colors").map(ct);for(;d.length>w;)Object.values(d.pop()??{}).forEach(A=>A.remove());for(;d.length<w;)d.push(h(y[d.length%
y.length]))}function v(){let w=pe(t);({x:a,y:c}=Ro(w,t.get("log"),o)),o.axes(lt(a,c),t.get("axis_names"),!0),f(w.length);let{left:y,top:A,width:P,height:I}=o.area;
d.forEach(({band:k,line:$,limit:_},E)=>{let R=w[E];U($,{d:R.shown?L(R):""}),U(k,{d:R.shown?O(R):""}),U(_,{d:R.shown&&g(R.limit)?`M${y},${ot(c.to(R.limit))}h${P}`:
""})});let z=w.filter(k=>k.shown&&k.y.some(Number.isFinite)),C=c.log&&z.length>0&&!z.some(k=>k.y.some(g));l.textContent=C?Po:"",U(l,{x:y+P/2,y:A+I/2}),M()}function m(){
f(0),v()}function L(w){let y="",A="M";for(let P=0;P<w.y.length;P++){if(!g(w.y[P])||!Number.isFinite(w.x[P])){A="M";continue}y+=`${A}${ot(a.to(w.x[P]))},${ot(c.to(
w.y[P]))}`,A==="M"&&!g(w.y[P+1])&&(y+="h0.1"),A="L"}return y}function O({x:w,low:y,high:A}){if(!y.length)return"";let P="",I=o.area.top+o.area.height;for(let z=0;z<
w.length;z++){if(!g(A[z]))continue;let C=z;for(;z+1<w.length&&g(A[z+1]);)z++;let k=[],$=[];for(let _=C;_<=z;_++){let E=ot(a.to(w[_]));k.push(`${E},${ot(c.to(A[_]))}`),
$.push(`${E},${g(y[_])?ot(Math.min(c.to(y[_]),dt)):I}`)}P+=`M${k.join("L")}L${$.reverse().join("L")}Z`}return P}function M(){let{top:w,height:y}=o.area,A=Array.
from(D(t.get("marker"))).filter(I=>I>=a.low&&I<=a.high);U(p,{d:A.map(I=>`M${ot(a.to(I))},${w}v${y}`).join("")});let P=pe(t);d.forEach(({dot:I},z)=>{let C=A.length===
1&&P[z]?.shown?He(P[z],A[0]):NaN;I.style.display=g(C)?"":"none",g(C)&&U(I,{cx:ot(a.to(A[0])),cy:ot(c.to(C))})})}function x(){let w=t.get("limit_name"),y=w?[{name:w,
color:"var(--gdviz-faint)",kind:"dashes"}]:[];o.legend([..._t(t),...y])}let T=o.readout(w=>{let y=pe(t).filter(({shown:A})=>A);o.status.textContent=w?b(y,a.from(
w[0])):""});function b(w,y){let A=$=>Math.abs($-y),P=w.flatMap($=>Array.from($.x)).filter(Number.isFinite),I=P.reduce(($,_)=>A(_)<A($)?_:$,P[0]),k=w.map($=>({name:$.
name,value:He($,I)})).filter(({value:$})=>Number.isFinite($)).map(({name:$,value:_})=>`${$} ${K(_)}`.trim());return k.length?`${t.get("axis_names")[0]} ${K(I)}:\
 ${k.join(", ")}`:""}return o.draw(t,{colors:m,"x y low high limits shown log axis_names":v,marker:M,"names colors shown limit_name":x,"x y names shown":T})}function Ro(t,n,e){
let o=t.filter(d=>d.shown),i=Ue(o.map(({x:d})=>d),Number.isFinite),r=d=>Number.isFinite(d)&&!(n&&d<=0),[s,p]=Ue(o.flatMap(({y:d,low:a,high:c,limit:g})=>[d,a,c,[
g]]),r),[u,l]=s<p?jo(s,p,n):[s,p];return{x:J({low:i[0],high:i[1],...e.across()}),y:J({low:u,high:l,log:n,...e.upwards()})}}function Ue(t,n){let[e,o]=[1/0,-1/0];
for(let i of t)for(let r of i)n(r)&&(r<e&&(e=r),r>o&&(o=r));return[e,o]}function jo(t,n,e){if(e){let i=(n/t)**ue;return[t/i,n*i]}if(t>0&&t<.3*n)return[0,n+ue*n];
let o=ue*(n-t);return[t===0?0:t-o,n+o]}function He({x:t,y:n},e){for(let o=0;o<n.length;o++){if(t[o]===e)return n[o];let i=(e-t[o-1])/(t[o]-t[o-1]);if(o&&t[o-1]<
e&&e<t[o])return n[o-1]+i*(n[o]-n[o-1])}return NaN}var Ve={render:Io};var Ge=1.5,qe=1.15,Ke=100,zt=([t,n],[e,o],i="")=>`${e} = ${K(t)}, ${o} = ${K(n)}${i}`;function qt(t,n,e,o){let[i,r]=[n.get("step"),n.get("diverged_at")],s=r>=0&&
i>=r,p=zt(Array.from(e),o,`, loss ${K(e[2])}`);t.textContent=`step ${i}${s?"":`: ${p}`}`,r>=0&&S("div",{className:"diverged",textContent:`diverged at step ${r}`},
t)}function Kt({model:t,el:n,svg:e,hit:o,parent:i,color:r,plane:s,names:p,free:u=()=>!0}){let l="Start: drag me, click elsewhere, or use the arrow keys",a=N("g",
{class:"handle",tabindex:0,...{role:"slider","aria-label":"Start of the descent, moved with the arrow keys"}},i);N("circle",{class:"halo",r:18,fill:"transparent"},
a),N("circle",{class:"ring",r:8,...{fill:"white","fill-opacity":.6,stroke:r,"stroke-width":2.5}},a),N("circle",{r:2.5,fill:r},a),N("title",{},a).append(l);let g=h=>u()&&
G(t,{start:h});return Wt({surface:o,handle:a,idle:()=>!s()||n.classList.contains("panning"),to:h=>g(Ye(s(),nt(e,h))),by:(h,f)=>{let{x:v,y:m}=s(),L=f?.1:.01,[O,M]=[
v,m].map(({low:x,high:T},b)=>q(t.get("start")[b]+h[b]*L*(T-x),x,T));g([O,M])}}),()=>{let h=s();if(!h)return;let f=t.get("start"),[v,m]=h.toPixel(f),L=[h.x,h.y].
every(({low:O,high:M},x)=>f[x]>=O&&f[x]<=M);n.classList.toggle("still",!u()),a.style.display=L&&u()?"":"none",L&&U(a,{transform:`translate(${v},${m})`}),U(a,{"a\
ria-valuenow":f[0],"aria-valuetext":zt(f,p())})}}function Ye({x:t,y:n,toPoint:e},o){let[i,r]=e(o);return[q(i,t.low,t.high),q(r,n.low,n.high)]}function Yt({model:t,
el:n,svg:e,hit:o,panel:i,plane:r}){let s=d=>t.get("disabled")||G(t,{view:d});function p(d,a){let[c,g,h,f]=t.get("view"),[v,m]=a??[(c+g)/2,(h+f)/2],[L,O,M,x]=t.get(
"home"),T=(b,w)=>w+(b-w)*d;d>1&&(g-c>Ke*(O-L)||f-h>Ke*(x-M))||s([T(c,v),T(g,v),T(h,m),T(f,m)])}let u=[et(i,"+","Zoom in",()=>p(1/Ge)),et(i,"−","Zoom out",()=>p(
Ge)),et(i,"✥","Move the view by dragging",()=>{u[2].ariaPressed=String(n.classList.toggle("panning"))}),et(i,"⌂","Show the whole problem",()=>s(t.get("home")))];
for(let d of u)d.ariaLabel=d.title;o.addEventListener("pointerdown",d=>{let a=r();if(d.button!==0||!a||!n.classList.contains("panning"))return;let{toPoint:c}=a,
[g,h,f,v]=t.get("view"),[m,L]=c(nt(e,d));St(d,O=>{let[M,x]=c(nt(e,O));s([g+m-M,h+m-M,f+L-x,v+L-x])})}),At(o,()=>n.classList.contains("panning"));let l=d=>{let a=r();
!d.ctrlKey||!a||(d.preventDefault(),p(d.deltaY<0?1/qe:qe,Ye(a,nt(e,d))))};return e.addEventListener("wheel",l,{passive:!1}),u}var Ze={mouse:9,pen:12,touch:20},Fo=500;function Je({state:t,plane:n},[e,o],i){let r=-1,{toPixel:s}=n();for(let{slot:p,at:u}of t.visible()){let[l,d]=s(u),a=Math.
hypot(l-e,d-o);a<=i&&([r,i]=[p,a])}return r}function Xe(t){let{el:n,plot:e,state:o,plane:i}=t,{svg:r,hit:s}=e,p=(l,d)=>Je(t,nt(r,l),Ze[d]??Ze.mouse),u=l=>o.add(
i().toPoint(e.pixel(l)));s.addEventListener("pointerdown",l=>{if(l.button!==0)return;let d=p(l,l.pointerType);if(d<0&&(l.pointerType==="touch"||o.removing))return;
if(l.preventDefault(),r.focus({preventScroll:!0,focusVisible:!1}),o.removing)return o.remove(d);d>=0&&o.select(d);let a=d>=0?d:u(l);if(a<0)return;let[c,g]=nt(r,
l),[h,f]=d<0?[c,g]:i().toPixel(o.cursor);St(l,v=>{let[m,L]=nt(r,v);o.move(a,i().toPoint([m+h-c,L+f-g]))})}),s.addEventListener("click",l=>{l.pointerType==="touc\
h"&&!o.removing&&p(l,"touch")<0&&u(l)}),s.addEventListener("dblclick",l=>{let d=p(l,"mouse"),{added:a}=o;d>=0&&!(d===a.slot&&performance.now()-a.time<Fo)&&o.remove(
d)}),s.addEventListener("pointermove",l=>{n.classList.toggle("over",l.buttons===0&&p(l,l.pointerType)>=0)}),At(s,l=>p(l.touches[0],"touch")>=0)}function Qe(t){let{
plot:n,state:e,plane:o}=t,i={Enter:()=>e.selected<0?e.add(e.cursor):e.select(-1)," ":()=>e.select(e.selected<0?Je(t,o().toPixel(e.cursor),1/0):-1),Escape:()=>e.
removing?e.setRemoving(!1):e.select(-1),Delete:()=>e.remove(e.selected),Backspace:()=>e.remove(e.selected),n:()=>e.step(!0),p:()=>e.step(!1)};e.classification&&
(i["+"]=()=>e.choose(1),i["-"]=i["−"]=()=>e.choose(-1)),n.svg.addEventListener("keydown",r=>{if(r.ctrlKey||r.metaKey||r.altKey)return;let s=Et(r),p=i[r.key.length===
1?r.key.toLowerCase():r.key];if(!s&&!p)return;if(r.preventDefault(),!s)return p();let u=r.shiftKey?.1:.01,l=e.box().map(([d,a],c)=>e.cursor[c]+s[c]*u*(a-d));e.selected>=
0?e.move(e.selected,l):e.moveCursor(l)})}function tn(t,n){let e=t.get("task")==="classification",o={classification:e,removing:!1,label:1,selected:-1,cursor:[0,0],message:"",added:{slot:-1,time:0},box:c,
visible:v,count:m,read:M,add:x,move:b,moveCursor:w,remove:y,select:A,step:P,choose:z,setRemoving:C,end:()=>cancelAnimationFrame(p)},i=L(),r=[],s=new Set,p=0,[[u,
l],[d,a]]=c();return o.cursor=[(u+l)/2,(d+a)/2],o;function c(){return[t.get("interval"),t.get(e?"interval":"y_interval")]}function g([k,$]){let[[_,E],[R,B]]=c();
return[q(k,_,E),q($,R,B)]}function h(k){return e?[i.x[2*k],i.x[2*k+1]]:[i.x[k],i.y[k]]}function f(k,$){let[_,E]=g($);e?i.x.set([_,E],2*k):[i.x[k],i.y[k]]=[_,E]}
function v(){let[[k,$],[_,E]]=c();return Array.from(i.part,(H,W)=>({slot:W,part:H,at:h(W)})).filter(({part:H,at:[W,j]})=>H&&W>=k&&W<=$&&j>=_&&j<=E).map(({slot:H,
part:W,at:j})=>({slot:H,at:j,training:W>0,positive:i.y[H]>0}))}function m(k){return i.part.filter($=>$===k).length}function L(){let[k,$,_]=["x","y","part"].map(
E=>D(t.get(E)).slice());return{x:k,y:$,part:_}}function O(...k){for(let _ of k)s.add(_);if(p||!s.size)return;let $=_=>new DataView(Float64Array.from(i[_]).buffer);
G(t,Object.fromEntries([...s].map(_=>[_,{...t.get(_),data:$(_)}]))),s.clear(),p=requestAnimationFrame(()=>{p=0,O()})}function M(){let k=i;i=L();let $=r.length>0&&
i.part.length>k.part.length;for(let E of["x","y","part"]){let R=s.has(E)&&i[E].length===k[E].length;($||R)&&i[E].set(k[E])}if(i.part[o.selected]||(o.selected=-1),
!$)return;let _=r;r=[],I("");for(let{point:E,label:R}of _)x(E,R)}function x(k,$=o.label){let _=i.part.indexOf(0);return _<0?(I(T(k,$)),-1):(i.part[_]=1,e&&(i.y[_]=
$),f(_,k),O("x","y","part"),o.added={slot:_,time:performance.now()},A(_),_)}function T(k,$){let[_,E]=[i.part.length,t.get("most")],R=`All ${_} places are taken`;
return _>=E?`There is no room for more than ${E} points: remove one first.`:t.widget_manager?.exported?`${R}, and only Python could make room for more.`:t.get("\
disabled")?`${R}, and only the server could make room for more.`:(r.push({point:k,label:$}),t.get("wanted")<=_&&G(t,{wanted:_+1}),`${R}: making room for more …`)}
function b(k,$){i.part[k]&&(f(k,$),O("x","y"),o.cursor=h(k))}function w(k){o.cursor=g(k),I("")}function y(k){i.part[k]&&(i.part[k]=0,O("part"),A(-1,"Point remov\
ed."))}function A(k,$=""){o.selected=k,k>=0&&(o.cursor=h(k)),I($)}function P(k){let $=v().sort((R,B)=>R.at[0]-B.at[0]||R.at[1]-B.at[1]);if(!$.length)return I("T\
here is no point in view.");let _=$.findIndex(({slot:R})=>R===o.selected),E=_<0&&!k?0:_;A($[(E+(k?1:-1)+$.length)%$.length].slot)}function I(k){o.message=k,n()}
function z(k){o.label=k,n()}function C(k){o.removing=k,A(-1,k?"Click a point to remove it.":"")}}var Bo=150,Do="Click adds, drag moves, double-click removes.",Wo="Arrow keys move the cursor, with Shift farther. Enter adds a point there. Space takes the near\
est point, N and P the next and the previous: arrow keys move it then, Delete removes it, Enter lets go of it.",Uo=" + and − choose the label of new points.";
function en({model:t,el:n}){let e=t.get("task")==="classification";n.classList.toggle("classification",e);let o=t.get("colors");for(let b in o)n.style.setProperty(
`--${b}`,o[b]);let r=ge(n,{label:"Data",ratio:e?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),s=tn(t,()=>{c(),d()}),p=()=>{let[b,w]=s.box(),y=J({low:b[0],
high:b[1],...r.across()});return lt(y,J({low:w[0],high:w[1],...r.upwards()}))},u=N("path",{class:"fit"},r.shapes),l=Ho(r,s,p),d=Go(t,n,s,M),a=S("div",{className:"\
report"},n),c=Vo(t,r,s,p,a),g=S("div",{className:"notes"},a),h=S("div",{},n);t.widget_manager?.exported&&vt(t.widget_manager,"Reading a CSV file needs Python.",
n),qo(n,r.svg,e);let f={el:n,plot:r,state:s,plane:p};Xe(f),Qe(f);function v(){l(),c();let[b,w]=[s.count(1),s.count(-1)],y=(P,I="")=>`${P} ${I}${P===1?"point":"p\
oints"}`;r.svg.ariaLabel=`Data: ${y(b,"training ")}${w?` and ${y(w,"test ")}`:""}`,n.classList.toggle("tested",w>0);let A=b+w-s.visible().length;g.textContent=A?
`${y(A)} outside the view`:""}function m(){let b=D(t.get("fit")),{left:w,width:y}=r.area,{to:A}=p().y,P="";b.forEach((I,z)=>{if(Number.isNaN(I))return;let C=q(A(
I),-dt,dt),k=z&&!Number.isNaN(b[z-1])?"L":"M";P+=`${k}${(w+z*y/(b.length-1)).toFixed(2)},${C.toFixed(2)}`}),e||U(u,{d:P})}let L=Bt(o.positive,o.negative);function O(){
if(!e)return;let b=t.get("map");n.classList.toggle("mapped",b.shape[0]>0);let w=t.get("logits"),y=A=>w?Math.tanh(A/2):q(A,-1,1);bt(r.canvas,D(b),b.shape,A=>L(y(
A)))}function M({file:b="",text:w,failed:y}){h.className=w?y?"gdviz-notice":"gdviz-note":"",h.role=y?"alert":"status",h.replaceChildren(...w?[S("b",{textContent:b}),
`: ${w}`]:[])}let x="interval y_interval axis_names",T=r.draw(t,{[x]:()=>r.axes(p(),t.get("axis_names"),!e),"x y part":s.read,[`x y part label_names ${x}`]:v,[`\
fit ${x}`]:m,"map logits":O,message:()=>M(t.get("message")),"disabled label_names":d});return()=>{T(),s.end()}}function Ho(t,n,e){let o=N("g",{class:"points"},t.
shapes),i=new Map;return()=>{let r=n.visible(),s=r.length>Bo?3.6:4.8,p=new Set(i.keys()),{toPixel:u}=e();for(let{slot:l,at:d,training:a,positive:c}of r){p.delete(
l);let g=n.classification?c?" positive":" negative":"",[h,f]=u(d),v={class:(a?"training":"test")+g,r:s,cx:h.toFixed(2),cy:f.toFixed(2)},m=i.get(l)??{node:N("cir\
cle",{"data-place":l},o),written:""};i.set(l,m);let L=Object.values(v).join();L!==m.written&&U(m.node,v),m.written=L}for(let l of p)i.get(l)?.node.remove(),i.delete(
l)}}function Vo(t,n,e,o,i){let r=N("path",{class:"cursor",d:"M-9,0h18M0,-9v18"},n.shapes),s=N("circle",{class:"selected",r:9},n.shapes),p=S("div",{className:"st\
atus",role:"status"},i);function u({at:l,training:d,positive:a}){let c=e.classification?`, label ${t.get("label_names")[a?1:0]}`:"";return`${d?"Training":"Test"}\
 point: ${zt(l,t.get("axis_names"),c)}`}return()=>{let l=e.visible().find(({slot:c})=>c===e.selected),[d,a]=o().toPixel(l?.at??e.cursor);s.style.display=l?"":"n\
one",r.style.display=l?"none":"",U(s,{cx:d,cy:a}),U(r,{transform:`translate(${d},${a})`}),p.textContent=e.message||(l?u(l):"")}}function Go(t,n,e,o){let i=S("di\
v",{className:"tools"},n),r=S("span",{className:"labels",role:"group",ariaLabel:"Label of new points"});e.classification&&i.append(r);let s="The label of the po\
ints that you add",p=[1,-1].map(f=>({label:f,node:et(r,"",s,()=>e.choose(f))})),l=et(i,"Remove","Remove points by clicking them",()=>e.setRemoving(!e.removing)),
d=S("input",{type:"file",accept:".csv,.tsv,.txt,text/csv",hidden:!0},i),c=et(i,"Load CSV …","Load your own data: a header line, then a row of numbers for each\
 point",()=>d.click()),g=S("span",{className:"legend"},i),h=[["dot training","training"],["dot test","test"]];for(let[f,v]of e.classification?h:[...h,["line","m\
odel"]]){let m=S("span",{className:v},g);S("i",{className:f},m),m.append(v)}return d.addEventListener("change",async()=>{let f=d.files?.[0],v=t.get("most_bytes"),
m=`It is larger than ${Math.floor(v/1e6)} MB. The data stay as they were.`;f&&f.size>v?o({file:f.name,text:m,failed:!0}):f&&t.send({file:f.name},void 0,[await f.
arrayBuffer()]),d.value=""}),()=>{c.disabled=t.get("disabled")||!!t.widget_manager?.exported,l.ariaPressed=String(e.removing),n.classList.toggle("removing",e.removing);
let f=t.get("label_names");for(let{label:v,node:m}of p){let L=S("i",{className:v>0?"dot positive":"dot negative"});m.replaceChildren(L,f[v>0?1:0]),m.ariaPressed=
String(v===e.label)}}}function qo(t,n,e){let o=ht(),i=S("details",{className:"help"},t);S("summary",{textContent:Do},i),S("p",{id:o,textContent:Wo+(e?Uo:"")},i),
U(n,{tabindex:0,role:"application","aria-describedby":o})}function Ko(t){let{model:n,el:e}=t;Y(e,"gdviz-data-editor");let o=en(t),i=st(n,"task",()=>{o(),e.replaceChildren(),
o=en(t)});return()=>{i(),o()}}var nn={render:Ko};var Yo=4;function Zo({model:t,el:n}){Y(n,"gdviz-field","gdviz-plane");let e=t.get("colors"),o=ht(),i=N("svg",{role:"group","aria-label":"Loss surface with the p\
ath of the descent"},n),r=N("rect",{},N("clipPath",{id:o},N("defs",{},i))),s=N("rect",{class:"hit"},i),p=N("g",{"clip-path":`url(#${o})`,"pointer-events":"none"},
i),u=Ht(p,e.descent),l=N("g",{class:"minima"},p),d=Vt(p,e.descent),a=S("div",{className:"panel"},n),c=S("div",{className:"status"},a);function g(){let{size:A,axes:P,
limits:I}=t.get("drawn");if(!A)return null;let[z,C,k,$]=P,_=J({low:I[0],high:I[1],from:z,to:z+k});return lt(_,J({low:I[2],high:I[3],from:C+$,to:C}))}t.widget_manager?.
exported&&(t.set("disabled",!0),vt(t.widget_manager,"Zooming needs Python, which draws this picture.",n));let f={model:t,el:n,svg:i,hit:s,plane:g,names:()=>t.get(
"parameter_names")},v=Kt({...f,parent:i,color:e.start}),m=Yt({...f,panel:a});function L(){for(let P of m)P.disabled=t.get("disabled");let{limits:A}=t.get("drawn");
t.get("disabled")&&A&&t.set("view",A)}function O(){let{size:A,axes:P}=t.get("drawn");if(!A)return;U(i,{width:A[0],height:A[1]});let[I,z,C,k]=P;for(let $ of[r,s])
U($,{x:I,y:z,width:C,height:k})}let M=A=>()=>{let P=g();P&&A(P.toPixel)},x=M(A=>Gt(l,e.minimum,rt(t.get("minima")).map(A))),T=M(A=>u.show(rt(t.get("path")).map(
A))),b=M(A=>{let P=D(t.get("current"));d.show(A(P)),Number.isNaN(P[0])?c.replaceChildren():qt(c,t,P,f.names())}),w=mt(n,A=>{Math.abs(A-t.get("width"))>=Yo&&G(t,
{width:A})}),y=at(t,{disabled:L,drawn:O,"drawn minima":x,"drawn start":v,"drawn path":T,"drawn current step diverged_at parameter_names":b});return y.all(),()=>{
w(),y.end()}}var on={render:Zo};var rn=64,Jo=10,Xo=9;function Qo(t,n,e,{from:o,to:i}){let[r,s]=t.map(n?Math.log10:Number),p=e>1?(s-r)/(e-1):0,u=a=>n?10**a:a,l=a=>Math.floor((a-o)/(i-o)*e),d=J(
{low:u(r-p/2),high:u(s+p/2),log:n,from:o,to:i});return{pixels:d,nearest:a=>q(l(a),0,e-1),cellOf:a=>{let c=d.to(a);return c>=Math.min(o,i)&&c<=Math.max(o,i)?Math.
min(l(c),e-1):-1},centre:a=>u(r+a*p),edges:a=>{let[c,g]=[a,a+1].map(h=>o+(i-o)*h/e);return[Math.min(c,g),Math.max(c,g)]}}}function tr({model:t,el:n}){let e=()=>t.
get("kind")==="magnitude",o=e()?Ut:Nt,i=`Map of ${t.get("value_name")}`,r=yt(n,{name:"gdviz-heat-map",label:i,ratio:t.get("ratio"),margins:o});r.canvas.classList.
add("hatch");let s=N("g",{class:"cross",fill:"none"},r.shapes),u=N("g",{class:"handle",tabindex:0,...{role:"slider","aria-label":"The chosen cell, moved with th\
e arrow keys"}},r.handles),l=[N("path",{stroke:"white","stroke-width":2.5,opacity:.5},s),N("path",{stroke:"black","stroke-width":1,opacity:.8},s)],d=[N("rect",{
stroke:"white",fill:"none","stroke-width":4},u),N("rect",{stroke:"black",fill:"none","stroke-width":2,class:"cell"},u)],a=N("rect",{class:"halo",fill:"transpare\
nt"},u);N("title",{},u).append("The chosen cell: click another, drag, or use the arrow keys");let c=()=>t.get("values").shape,g=z=>{let C=t.get(`${z}_range`),k=t.
get(`${z}_log`)&&C[0]>0,[$,_]=c();return Qo(C,k,z==="x"?_:$,z==="x"?r.across():r.upwards())};function h(){if(!c()[0]||!c()[1])return null;let[z,C]=t.get("chosen"),
[k,$]=[g("x").cellOf(z),g("y").cellOf(C)];return k>=0&&$>=0?[k,$]:null}let f=z=>!Number.isFinite(z)||!e()&&z<0;function v(){let z=t.get("log"),C=D(t.get("values")).
filter($=>Number.isFinite($)&&!(z&&$<=0)),k=$=>C.reduce((_,E)=>$(_,E));return C.length?[k(Math.min),k(Math.max)]:null}function m(){bt(r.canvas,D(t.get("values")),
c(),e()?L():O())}function L(){let z=Array.from(t.get("palette"),E=>wt(E)),[C,k]=v()??[0,1],$=J({low:C,high:k,log:t.get("log"),from:0,to:z.length}),_=E=>Math.floor(
$.to(Math.max(E,C)));return E=>f(E)?0:z[q(_(E),0,z.length-1)]}function O(){let z=Array.from(t.get("colors"),C=>wt(C));return C=>f(C)?0:z[C%z.length]}function M(){
let z=v();if(!e()||!z)return r.bar([],[],e()?t.get("value_name"):"");let{height:C}=r.area,k=J({low:z[0],high:z[1],log:t.get("log"),from:0,to:-C}),$=t.get("palet\
te"),_=R=>$[Math.floor((R+.5)/rn*$.length)],E=k.ticks().map(({at:R,text:B})=>({at:R/C,text:B}));r.bar(Array.from({length:rn},(R,B)=>_(B)),E,t.get("value_name"))}
function x(){let z=t.get("colors"),k=(e()?[]:t.get("names")).map((_,E)=>({name:_,color:z[E%z.length],kind:"area"})),$=D(t.get("values")).some(f);r.legend($?[...k,
{name:t.get("missing_name"),color:"",kind:"hatch"}]:k)}let T=()=>r.axes(lt(g("x").pixels,g("y").pixels),t.get("axis_names"));function b(){let z=h();if(s.style.display=
u.style.display=z?"":"none",!z)return;let[C,k]=g("x").edges(z[0]),[$,_]=g("y").edges(z[1]),{left:E,top:R,width:B,height:H}=r.area,[W,j]=[(C+k)/2,($+_)/2],F=`M${W}\
,${R}V${$-6}M${W},${_+6}V${R+H}`,V=`M${E},${j}H${C-6}M${k+6},${j}H${E+B}`;for(let Z of l)U(Z,{d:F+V});let X=Math.max((Xo-(k-C))/2,1);for(let Z of[...d,a]){let Q=Z===
a?Jo:X;U(Z,{x:C-Q,y:$-Q,width:k-C+2*Q,height:_-$+2*Q})}U(u,{"aria-valuenow":z[1]*c()[1]+z[0],"aria-valuetext":w(z)})}function w([z,C]){let[k,$]=t.get("axis_name\
s"),_=`${k} = ${K(g("x").centre(z))}, ${$} = ${K(g("y").centre(C))}`,E=D(t.get("values"))[C*c()[1]+z];if(f(E))return`${_}: ${t.get("missing_name")}`;let R=()=>t.
get("names")[E]??String(E);return`${_}: ${e()?`${t.get("value_name")} ${K(E)}`:R()}`}let y=r.readout(z=>{let C=z?A(z):h();r.status.textContent=C?w(C):""},u);function A([
z,C]){return c()[0]&&c()[1]?[g("x").nearest(z),g("y").nearest(C)]:null}function P(z){if(!z)return;let C=[g("x").centre(z[0]),g("y").centre(z[1])];String(C)!==String(
t.get("chosen"))&&G(t,{chosen:C})}Wt({surface:r.hit,handle:u,to:z=>P(A(r.pixel(z))),by:(z,C)=>{let[k,$]=h()??[0,0],_=C?10:1;P([q(k+_*z[0],0,c()[1]-1),q($+_*z[1],
0,c()[0]-1)])}});let I="x_range y_range x_log y_log axis_names";return r.draw(t,{"kind values palette colors log":m,"kind values palette log value_name":M,"kind\
 values names colors missing_name":x,[`values ${I}`]:T,[`kind chosen values names ${I}`]:b,[`kind chosen values names value_name missing_name ${I}`]:y})}var sn={
render:tr};var er=2,nr=.5,an=.05,Zt=(t,n,e=er)=>n*Math.abs(t)/(Math.abs(t)+e);function cn(t,n){let e=Ft(t),o=document.createElement("canvas"),i=Bt(n.positive,n.negative);function r({
weights:a,thickest:c},g){for(let{from:h,to:f,index:v,start:m,end:L}of a){let O=g[v],M=Zt(O,c);if(!(M>an))continue;let x=(m+L)/2;e.lineWidth=M,e.strokeStyle=O>0?
n.positive:n.negative,e.beginPath(),e.moveTo(m,h.y),e.bezierCurveTo(x,h.y,x,f.y,L,f.y),e.stroke()}}function s({units:a,layers:c},g,[h,f,v],{ink:m,paper:L}){let O=a.
length-c[0].length===h&&v>1,M=a.slice(c[0].length);e.fillStyle=L;for(let{x,y:T,size:b}of a)e.fillRect(x-b/2,T-b/2,b,b);O&&f>1&&p(M,g,f,v),O&&f===1&&u(M,g,v,m),e.
lineWidth=1,e.strokeStyle=m,e.globalAlpha=.7;for(let{x,y:T,size:b}of a)e.strokeRect(x-b/2-.5,T-b/2-.5,b+1,b+1);e.globalAlpha=1}function p(a,c,g,h){bt(o,c,[g*a.length,
h],f=>i(q(f,-1,1))),a.forEach(({x:f,y:v,size:m},L)=>{let O=(a.length-1-L)*g;e.drawImage(o,0,O,h,g,f-m/2,v-m/2,m,m)})}function u(a,c,g,h){a.forEach(({x:f,y:v,size:m},L)=>{
let O=c.subarray(L*g,(L+1)*g),M=O.reduce((w,y)=>Math.max(w,Math.abs(y)),1),[x,T]=[f-m/2,.46*m/M];Object.assign(e,{lineWidth:1,strokeStyle:h,globalAlpha:.25}),e.
beginPath(),e.moveTo(x,v),e.lineTo(x+m,v),e.stroke();let b=L===a.length-1;Object.assign(e,{lineWidth:m>20?1.8:1.2,strokeStyle:b?n.fit:h,globalAlpha:1}),e.beginPath(),
O.forEach((w,y)=>e.lineTo(x+m*y/(g-1),v-T*w)),e.stroke()})}function l({units:a,thickest:c},g,h){for(let{x:f,y:v,size:m,index:L}of a){let O=g[L],M=Zt(O,c,nr)/2;M>
an&&(d(f-m/2,v+m/2,M+.8,h),d(f-m/2,v+m/2,M,O>0?n.positive:n.negative))}}function d(a,c,g,h){e.beginPath(),e.arc(a,c,g,0,2*Math.PI),e.fillStyle=h,e.fill()}return{
resize:({width:a,height:c})=>{let g=window.devicePixelRatio||1;Object.assign(t,{width:Math.round(a*g),height:Math.round(c*g)}),Object.assign(t.style,{width:`${a}\
px`,height:`${c}px`})},draw:(a,c,g,h,f)=>{let v=t.width/a.width;e.setTransform(v,0,0,v,0,0),e.clearRect(0,0,a.width,a.height),c.length===a.parameters&&(r(a,c),s(
a,g,h,f),l(a,c,f.paper))}}}var ln=54,or=340,rr=120,ir=40,sr=5;function fe(t,n){let e=q(ln*Math.max(...t),rr,or),o=n/t.length,i=[0,0];for(let l=1;l<t.length;l++)i.push(i[l]+t[l]*(t[l-1]+1));
let r=t.map((l,d)=>{let a=Math.min(e/l,ln),c=Math.floor(Math.min(.76*a,.5*o,ir)),g=h=>Math.round(h-c/2)+c/2;return Array.from({length:l},(h,f)=>({layer:d,unit:f,
index:d?i[d]+l*t[d-1]+f:-1,x:g(o*(d+.5)),y:g(e/2+(f-(l-1)/2)*a),size:c}))}),s=r.flat(),p=r.slice(1).flatMap((l,d)=>l.flatMap(a=>r[d].map(c=>({from:c,to:a,index:i[a.
layer]+a.unit*r[d].length+c.unit,start:c.x+c.size/2,end:a.x-a.size/2})))),u=q(.25*Math.min(...s.map(({size:l})=>l)),3.5,10);return{width:n,height:e,layers:r,units:s,
weights:p,thickest:u,parameters:i[t.length]}}function dn({units:t,weights:n},[e,o]){let i=t.find(({x:l,y:d,size:a})=>Math.max(Math.abs(e-l),Math.abs(o-d))<=a/2+
1);if(i)return i;let r=n.filter(({start:l,end:d})=>l<=e&&e<=d);if(!r.length)return null;let s=ar((e-r[0].start)/(r[0].end-r[0].start)),p=({from:l,to:d})=>Math.abs(
l.y+(d.y-l.y)*s-o),u=r.reduce((l,d)=>p(d)<p(l)?d:l);return p(u)<sr?u:null}function ar(t){let[n,e]=[0,1];for(let o=0;o<20;o++){let i=(n+e)/2;1.5*i*(1-i)+i**3<t?n=
i:e=i}return n*n*(3-2*n)}var cr=250,lr=[.5,2,8];function dr({model:t,el:n}){Y(n,"gdviz-network-diagram");let e=t.get("colors");for(let b in e)n.style.setProperty(`--${b}`,e[b]);let o=S(
"div",{className:"network"},n),i=cn(S("canvas",{},o),e),r=N("svg",{tabindex:0,role:"application"},o),s=N("g",{class:"names","aria-hidden":!0},r),p=N("g",{class:"\
pointed","aria-hidden":!0},r),u=S("div",{className:"readout",role:"status"},n),l=S("div",{className:"legend"},n),d=se(),a=fe(t.get("sizes"),320),c=null;function g(b=a.
width){a=fe(t.get("sizes"),b),i.resize(a),U(r,{width:a.width,height:a.height,"aria-label":pr(t)}),s.replaceChildren();for(let{x:w,y,unit:A}of a.layers[0])N("tex\
t",{x:w,y,dy:"0.35em","text-anchor":"middle"},s).append(gn(a,A));l.replaceChildren(...fr(a.thickest)),f(null),h()}function h(){let b=t.get("responses");i.draw(a,
D(t.get("weights")),D(b),b.shape,d),O()}function f(b){if(c=b,p.replaceChildren(),b&&"from"in b){let{start:w,end:y,from:A,to:P}=b,I=(w+y)/2;N("path",{d:`M${w},${A.
y}C${I},${A.y},${I},${P.y},${y},${P.y}`},p)}else if(b){let w=b.size+5;N("rect",{x:b.x-w/2,y:b.y-w/2,width:w,height:w,rx:2},p)}L()}let v=0,m=0;function L(){v=performance.
now();let b=D(t.get("weights"));u.textContent=c?ur(a,c,b):"Point at a line or a unit for its number."}function O(){!c||m||(m=window.setTimeout(()=>{m=0,L()},Math.
max(cr-(performance.now()-v),0)))}let M=b=>dn(a,nt(r,b));for(let b of["pointermove","pointerdown"])r.addEventListener(b,w=>f(M(w)));r.addEventListener("pointerl\
eave",b=>b.pointerType!=="touch"&&f(null)),r.addEventListener("blur",()=>f(null)),r.addEventListener("keydown",b=>{if(b.ctrlKey||b.metaKey||b.altKey)return;let w=Et(
b);!w&&!["Enter","Escape"].includes(b.key)||(b.preventDefault(),f(gr(a,c,w??b.key)))});let x=at(t,{"sizes activation":g,"weights responses":h}),T=[mt(o,g),x.end,
Ce(()=>{d=se(),h()}),()=>clearTimeout(m)];return g(),()=>T.forEach(b=>b())}function gr({layers:t,weights:n},e,o){if(!e)return t[0][0];let i="from"in e;if(o==="E\
scape")return i?e.to:null;let r=n.filter(({to:l})=>l===(i?e.to:e));if(typeof o=="string")return r[0]??e;let[s,p]=o;if(i)return r[q(e.from.unit-p-s,0,r.length-1)];
let u=t[q(e.layer+s,0,t.length-1)];return u[q(e.unit-p,0,u.length-1)]}var gn=({layers:t},n)=>t[0].length===1?"x":`x${"₁₂"[n]}`;function he(t,{layer:n,unit:e}){
return n===0?gn(t,e):n===t.layers.length-1?"the output":`unit ${e+1} of hidden layer ${n}`}function ur(t,n,e){if("from"in n)return`Weight from ${he(t,n.from)} t\
o ${he(t,n.to)}: ${K(e[n.index])}`;let o=he(t,n);return n.layer===0?`Input ${o}`:`${o[0].toUpperCase()}${o.slice(1)}: bias ${K(e[n.index])}`}function pr(t){let[
n,...e]=t.get("sizes").slice(0,-1),o=t.get("activation"),i=`${e.length===1?"a hidden layer":"hidden layers"} of ${e.join(", ")} units`,r=e.length?`${i}${o?` (${o}\
)`:""}`:"no hidden layer";return`Network with ${n===1?"1 input":`${n} inputs`}, ${r} and 1 output. Arrow keys go from unit to unit; Enter goes to the weights in\
to a unit, Escape back.`}function fr(t){let n=e=>N("path",{d:"M0,5h20","stroke-width":e.toFixed(2)});return[Jt("positive","positive",n(3)),Jt("negative","negati\
ve",n(3)),S("span",{textContent:"|weight|"}),...lr.map(e=>Jt("sample",String(e),n(Zt(e,t)))),Jt("bias","bias",N("circle",{cx:5,cy:5,r:3.5}),10)]}function Jt(t,n,e,o=20){
let i=S("span",{className:t});return N("svg",{width:o,height:10},i).append(e),i.append(n),i}var un={render:dr};function hn(t,n=void 0){return n?n[t]:typeof t=="boolean"?t?"1":"0":Array.isArray(t)?t.map(e=>hn(e)).join(","):t?.data instanceof DataView?mr(D(t)):String(hr(t))}
function hr(t){if(Math.fround(t)!==t)return t;for(let n=1;n<9;n++){let e=Number(t.toPrecision(n));if(Math.fround(e)===t)return e}return t}function mr(t){let n=Array.
from(t,e=>String(Number(e.toFixed(4))));for(;n.length>1&&n.at(-1)==="0";)n.pop();return n.join(",")}async function Xt(t){let n=t.widget_manager,e=new URLSearchParams;
for(let o of t.get("entries")){let i=o;if("selector"in o){let s=(await tt(n,o.selector)).get("index");if(i=o.targets[String(s)],!i)continue}let r=(await tt(n,i.
widget)).get(i.trait);e.set(o.name,hn(r,i.options))}return e.toString().replaceAll("%2C",",")}var vr="it is not within what can be shown",wr="it cannot be chang\
ed without Python";function it(t){throw new RangeError(t)}var br=t=>Promise.all(t.map(n=>new Promise(e=>{let o=()=>{n.get("busy")||(n.off("change:busy",o),e(void 0))};
n.on("change:busy",o),o()})));async function xr(t,n){let e=t.widget_manager,o=h=>Promise.all(h.map(f=>tt(e,f))),[i,r]=[await o(t.get("settling")),await o(t.get(
"needs_kernel"))],s=t.get("entries"),p=new Map(new URLSearchParams(n)),u=h=>t.get("passed_over").includes(h)||h.startsWith("voila"),l=new Set(s.map(({name:h})=>h)),
d=[...p.keys()].filter(h=>!l.has(h)&&!u(h)).map(h=>`${h}: there is no such setting`);for(let h of s){let f=p.get(h.name);if(f!==void 0){await br(i);try{let v="s\
elector"in h?yr(await tt(e,h.selector),h.targets):h,m=await tt(e,v.widget);r.includes(m)&&it(wr),G(m,{[v.trait]:zr(v,m,f)})}catch(v){if(!(v instanceof RangeError))
throw v;d.push(`${h.name}=${[...f].slice(0,40).join("")}: ${v.message}`)}}}if(!d.length)return;let a=t.get("most_told"),c=d.length>a?`; and ${d.length-a} more`:
"",g=S("div",{className:"gdviz-notice",textContent:`Some of this link was ignored. ${d.slice(0,a).join("; ")}${c}.`});g.setAttribute("role","status"),(await tt(
e,t.get("message"))).set_state({value:g.outerHTML})}function yr(t,n){let e=t.get("index");return n[String(e)]??it(`there is no such setting with ${t.get("descri\
ption")} = ${t.get("_options_labels")[e]}`)}function zr(t,n,e){let{kind:o}=t;if(o==="choice")return t.options.includes(e)||it(`it must be one of ${t.options.join(
", ")}`),t.options.indexOf(e);if(o==="flag")return e!=="0"&&e!=="1"&&it("it must be 0 or 1"),e==="1";if(o==="array"){let{shape:u}=n.get(t.trait),l=u.reduce((c,g)=>c*
g,1),d=e.split(",").map(me);d.length>l&&it(`it must be at most ${l} numbers separated by commas`),pn(t,d)||it("it must hold numbers that can be edited there");let a=new Float64Array(
l);return a.set(d),{shape:u,data:new DataView(a.buffer)}}if(o==="numbers"){let u=e.split(",");u.length!==t.length&&it(`it must be ${t.length} numbers separated \
by commas`);let l=u.map(me);return(!pn(t,l)||!kr(l,t.narrowest))&&it(vr),l}o==="whole"&&!/^[+-]?[0-9]+$/.test(e)&&it("it must be a whole number");let i=me(e),r=(u,l)=>typeof u==
"string"?n.get(u):u??l,[s,p]=[r(t.low,-1/0),r(t.high,1/0)];return s<=i&&i<=p||it(`it must lie between ${fn(s)} and ${fn(p)}`),i}function me(t){let n=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(n)?n:it("it must be a number")}var pn=({among:t},n)=>n.every(e=>Number.isFinite(Math.fround(e))&&(!t||t.includes(e))),
kr=([t,n,e,o],i)=>i===null||[[t,n],[e,o]].every(([r,s])=>r<s&&s-r>=i*Math.max(Math.abs(r),Math.abs(s)));function fn(t){if(!Number.isFinite(t))return t>0?"inf":"\
-inf";let[n,e]=t.toExponential(5).split("e"),o=Number(e);return o>=-4&&o<6?String(Number(t.toPrecision(6))):`${Number(n)}e${o<0?"-":"+"}${String(Math.abs(o)).padStart(
2,"0")}`}function mn({model:t}){let{exported:n,ownsAddress:e,kernel:o}=t.widget_manager;if(n&&(n.query=()=>Xt(t)),n&&xr(t,location.search).catch(p=>console.error(
p)),!e||!o)return;let i=0,r=async()=>history.replaceState(null,"",`?${await Xt(t)}${location.hash}`),s=()=>{clearInterval(i),o.status==="dead"&&(i=setInterval(r,
Mr))};return o.statusChanged.connect(s),()=>{clearInterval(i),o.statusChanged.disconnect(s)}}var Mr=500;function $r({model:t,el:n}){Y(n,"gdviz-page-state");let e=S("button",{type:"button",textContent:"Copy link"},n);e.title="Copy the address of this page as it is \
now";let o=S("span",{},n);o.setAttribute("role","status");let i=S("input",{type:"text",readOnly:!0,hidden:!0},n);i.setAttribute("aria-label","Link to this page \
as it is now"),e.addEventListener("click",async()=>{let r=`${location.href.replace(/[?#].*$/s,"")}?${await Xt(t)}`;i.value=r,i.hidden=!1;try{await navigator.clipboard.
writeText(r),o.textContent="Copied."}catch{o.textContent="Copy this:",i.select()}})}var vn={initialize:mn,render:$r};var _r={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"};function Lt(t,n,e){let o=N(
"svg",{width:16,height:16,viewBox:"0 0 16 16","aria-hidden":!0});N("path",{fill:"currentColor",d:_r[n]},o),t.replaceChildren(o),t.title=t.ariaLabel=e}function ut(t,n,e,o){
let i=et(t,"",e,o);return i.className=n,Lt(i,n,e),i}var Sr=10,Er=8;function Ar({model:t,el:n}){Y(n,"gdviz-player","gdviz-buttons");let e=()=>t.get("value"),o=()=>t.get("max");ut(n,"back","Back to the start",()=>G(
t,{playing:!1,value:0}));let i=ut(n,"play","Play",()=>{let v=!t.get("playing");G(t,{playing:v,value:v&&e()>=o()?0:e()})});ut(n,"step","One step on",()=>G(t,{playing:!1,
value:Math.min(e()+1,o())}));let r=S("label",{title:"The present step"},n),s=S("input",{type:"range",min:"0",step:"1",ariaLabel:"Present step"},r),p=S("output",
{},r);s.addEventListener("input",()=>G(t,{playing:!1,value:Number(s.value)}));function u(){s.max=String(o()),s.value=String(e()),p.textContent=`${e()} / ${o()}`}
let l=0,d=0,a=()=>Math.max(Sr,o()/Er)/1e3;function c(v){let m=Math.min(Math.floor((v-l)*a()),o());if(m>=o())return G(t,{value:o(),playing:!1});m>e()&&G(t,{value:m}),
t.get("playing")&&(d=requestAnimationFrame(c))}function g(){let v=t.get("playing");Lt(i,v?"pause":"play",v?"Pause":"Play"),cancelAnimationFrame(d),v&&(h(),d=requestAnimationFrame(
c))}function h(){e()>o()&&G(t,{value:o()}),l=performance.now()-e()/a()}let f=[st(t,"value max",u),st(t,"max",h),st(t,"playing",g),()=>cancelAnimationFrame(d)];return u(),
g(),()=>f.forEach(v=>v())}var wn={render:Ar};var Nr=t=>Number.isFinite(t)?K(t,Math.abs(t)<.001?2:3):"–";function Lr({model:t,el:n}){Y(n,"gdviz-results");let e=S("table",{},n),o=[],i=c=>t.get("shown")[c]>
0;function r(c,g){i(c)!==g&&G(t,{shown:t.get("shown").with(c,Number(g))})}function s(){e.replaceChildren();let c=S("tr",{},S("thead",{},e)),g=t.get("columns"),h=[
"","",...t.get("hints")];["","",...g].forEach((m,L)=>S("th",{scope:"col",textContent:m,title:h[L]??""},c));let f=S("tbody",{},e),v=t.get("colors");o=t.get("name\
s").map((m,L)=>{let O=S("tr",{},f),M=S("input",{type:"checkbox",ariaLabel:`Show ${m}`},S("td",{},O));M.addEventListener("change",()=>r(L,M.checked));let x=S("sp\
an",{className:"swatch"});x.style.background=ct(v[L%v.length]);let T=et(S("th",{scope:"row"},O),x,`Choose ${m}: its sliders, its maps`,()=>{G(t,{chosen:L}),r(L,
!0)});return T.append(m),{row:O,box:M,name:T,cells:g.map(()=>S("td",{className:"number"},O))}})}function p(){o.forEach(({row:c,box:g},h)=>{g.checked=i(h),c.classList.
toggle("hidden",!i(h))})}function u(){let c=rt(t.get("values"));o.forEach(({cells:g},h)=>{g.forEach((f,v)=>{let m=i(h)?Nr(c[h]?.[v]??NaN):"–";f.textContent!==
m&&(f.textContent=m)})})}function l(){o.forEach(({row:c,name:g},h)=>{let f=h===t.get("chosen");c.classList.toggle("chosen",f),g.ariaPressed=String(f)})}let d="n\
ames colors columns hints",a=at(t,{[d]:s,[`${d} shown`]:p,[`${d} shown values`]:u,[`${d} chosen`]:l});return a.all(),a.end}var bn={render:Lr};var ve=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Cr(t,n){let e=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${e} ${n}${e===1?"":"s"} a ${t<1?"second":
"frame"}`}function Or({model:t,el:n}){Y(n,"gdviz-runner");let e=S("div",{className:"gdviz-buttons"},n),o=t.get("unit"),i=ut(e,"back","Start anew",()=>G(t,{playing:!1,
resets:t.get("resets")+1})),r=ut(e,"play","Play",()=>{let m=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);G(t,{playing:!t.get("playing"),resets:m})});
ut(e,"step",`One ${o} on`,()=>G(t,{playing:!1,single_steps:t.get("single_steps")+1}));let s=S("select",{title:`How many ${o}s are taken`},e);s.setAttribute("ari\
a-label","Speed"),s.addEventListener("change",()=>G(t,{speed:Number(s.value)}));let p=S("output",{className:"position"},e),u=S("div",{className:"gdviz-buttons"},
n),l=S("label",{title:`Whenever anything changes, start from the beginning and take these ${o}s at once`},u),d=S("input",{type:"checkbox"},l);l.append(" Anew at\
 each change:");let a=S("input",{type:"number",min:"1",max:"1000",step:"1"},u);a.setAttribute("aria-label",`${o}s from the start at each change`),u.append(` ${o}\
s`),d.addEventListener("change",()=>G(t,{anew:d.checked,playing:!1})),a.addEventListener("change",()=>{let m=Math.round(Number(a.value));m>=1&&m<=1e3&&G(t,{anew_steps:m}),
a.value=String(t.get("anew_steps"))});let c=S("div",{className:"gdviz-notice",hidden:!0},n);c.setAttribute("role","alert");function g(){let m=t.get("playing");Lt(
r,m?"pause":"play",m?"Pause":"Play");let L=t.get("speed"),O=ve.some(M=>Math.abs(M/L-1)<.001)?ve:[...ve,L].sort((M,x)=>M-x);s.replaceChildren(...O.map(M=>new Option(
Cr(M,o),String(M),!1,Math.abs(M/L-1)<.001))),d.checked=t.get("anew"),a.disabled=!t.get("anew"),a.value=String(t.get("anew_steps"))}function h(){p.textContent=`${o}\
 ${t.get("position").toLocaleString("en")}`;let m=t.get("diverged_at");c.hidden=m<0,i.classList.toggle("wanted",m>=0),!(m<0)&&(c.textContent=`Diverged at ${o} ${m.
toLocaleString("en")}: the numbers grew beyond all bounds. You see the last finite parameters. Lower the learning rate, then start anew.`,t.get("playing")&&G(t,
{playing:!1}))}let f="change:playing change:speed change:anew change:anew_steps",v="change:position change:diverged_at";return t.on(f,g),t.on(v,h),g(),h(),()=>{
t.off(f,g),t.off(v,h)}}var xn={render:Or};var Tr=t=>t===void 0||Number.isNaN(t)?"–":K(t);function Pr({model:t,el:n}){Y(n,"gdviz-sentence");let e=S("div",{},n),o=at(t,{"template values shown kind":()=>{
let i=t.get("kind")==="alert",r=D(t.get("values")),p=t.get("template").replace(/\{(\d+)\}/g,(u,l)=>Tr(r[l]));e.className=i?"gdviz-notice":"gdviz-note",e.role=i?
"alert":"status",e.hidden=!t.get("shown"),e.textContent!==p&&(e.textContent=p)}});return o.all(),o.end}var yn={render:Pr};function Ir({model:t,el:n}){Y(n,"gdviz-slider");let e=t.get("whole"),o=S("label",{},n),i=S("span",{},o),r=S("input",{type:"range"},o),s=S("input",{type:"text",inputMode:"\
decimal"},n),p=c=>String(t.get("log")?Math.log10(c):c);function u(){i.textContent=t.get("description"),o.title=t.get("tooltip"),s.ariaLabel=`${t.get("descriptio\
n")}, as a number`,r.min=p(t.get("min")),r.max=p(t.get("max")),r.step=t.get("step"),r.disabled=s.disabled=t.get("disabled"),l()}function l(){let c=t.get("value");
r.value=p(c),r.ariaValueText=K(c),document.activeElement!==s&&(s.value=K(c)),s.ariaInvalid=null,s.title=""}let d=c=>G(t,{value:q(c,t.get("min"),t.get("max"))});
r.addEventListener(t.get("continuous_update")?"input":"change",()=>{let c=Number(r.value);if(e)return d(Math.round(c));d(t.get("log")?Number((10**c).toPrecision(
3)):c)}),s.addEventListener("change",()=>{let c=Number(s.value.trim().replace(",",".").replaceAll("−","-")),h=s.value.trim()!==""&&Number.isFinite(c)&&(!e||Number.
isInteger(c))&&c>=t.get("min")&&c<=t.get("max");s.ariaInvalid=String(!h),s.title=h?"":`A ${e?"whole ":""}number from ${t.get("min")} to ${t.get("max")}`,h&&d(c)}),
s.addEventListener("blur",l),u();let a=[st(t,"value",l),st(t,"description tooltip min max step log disabled",u)];return()=>a.forEach(c=>c())}var zn={render:Ir};var Rr=6,jr=24;function Fr({model:t,el:n}){let e=t.get("bar")?Ut:Nt,i=yt(n,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get(
"ratio"),margins:e});i.canvas.classList.add("hatch");let r=N("path",{class:"arrows",fill:"black",opacity:.55},i.shapes),[s,p,u]=["paths","minima","points"].map(
E=>N("g",{class:E},i.shapes)),l=[],d=t.get("marks"),a=()=>{let[E,R,B,H]=D(t.get("box")),W=J({low:E,high:R,...i.across()});return lt(W,J({low:B,high:H,...i.upwards()}))},
c=()=>t.get("axis_names"),{svg:g,hit:h,handles:f,panel:v}=i,m=()=>t.get("movable"),L=Kt({model:t,el:n,svg:g,hit:h,plane:a,names:c,parent:f,color:d.start,free:m}),
O=Yt({model:t,el:n,svg:g,hit:h,plane:a,names:c,panel:v});function M(){let{canvas:E,area:R}=i,B=Math.min(window.devicePixelRatio||1,2),H={width:Math.round(R.width*
B),height:Math.round(R.height*B)},W=t.get("loss"),j=D(t.get("levels"));if(W.shape[0]<2||W.shape[1]<2||j.length<2)return de(E);Re(E,H,D(W),W.shape,j,x(j.length-1))}
function x(E){let R=t.get("palette"),B=R.length-1;return Array.from({length:E},(H,W)=>R[Math.floor(E>1?B/(E-1)*W:B/2)])}function T(){if(!t.get("bar"))return;let E=D(
t.get("levels")),R=E.length-1,B=Math.max(Math.ceil(R*jr/i.area.height),1),H=Array.from(E.keys()).filter(F=>F%B===0),W=t.get("value_name"),j=ce(H.map(F=>E[F]));if(j.
some(F=>F.length>Rr)){let F=Math.floor(Math.log10(Math.max(...E.map(Math.abs))));W+=` (10${jt(F)})`,j=ce(H.map(V=>E[V]/10**F))}if(!D(t.get("loss")).some(Number.
isFinite))return i.bar([],[],W);i.bar(x(R),H.map((F,V)=>({at:-F/R,text:j[V]})),W)}let b=()=>i.axes(a(),c());function w(){let E=t.get("gradient");U(r,{d:je(D(E),
E.shape,i.area,D(t.get("box")))})}function y(E=Math.max(t.get("paths").shape[0],t.get("current").shape[0])){for(let{path:B,point:H}of l.splice(E))B.remove(),H.remove();
let R=t.get("colors");for(let B=l.length;B<E;B++){let H=R[B%R.length];l.push({path:Ht(s,H),point:Vt(u,H)})}return l}function A(){let{toPixel:E}=a(),[R,B]=t.get(
"paths").shape,H=D(t.get("paths")),W=F=>E(H.subarray(2*F,2*F+2)),j=xt(t);y().forEach(({path:F},V)=>{F.show(V<R&&j(V)?Array.from({length:B},(X,Z)=>W(V*B+Z)):[])})}
function P(){let{toPixel:E}=a(),R=rt(t.get("current")),B=xt(t);y().forEach(({point:H},W)=>H.show(R[W]&&B(W)?E(R[W]):[NaN,NaN]))}function I(){Gt(p,d.minimum,rt(t.
get("minima")).map(a().toPixel))}function z(){y(0),A(),P()}function C(){let E=D(t.get("loss")).every(Number.isFinite),R=`${t.get("value_name")} not finite`;i.legend(
E?_t(t):[..._t(t),{name:R,color:"",kind:"hatch"}])}let k=i.readout(E=>{if(t.get("step")>=0)return qt(i.status,t,rt(t.get("current"))[0],c());i.status.textContent=
!E&&t.get("status")||$(E)});function $(E){if(!E&&!m())return"";let R=E?a().toPoint(E):t.get("start"),B=Br(t.get("loss"),D(t.get("box")),R);return zt(R,c(),B===null?
"":`, ${t.get("value_name")} ≈ ${K(B,2)}`)}function _(){for(let E of O)E.hidden=!t.get("zoomable")}return i.draw(t,{"loss levels palette":M,"loss levels palet\
te value_name":T,"box axis_names":b,"gradient box":w,"paths shown box":A,"minima box":I,"current shown box":P,colors:z,"loss names colors shown value_name":C,"s\
tart movable box":L,"loss start movable status box axis_names current step diverged_at":k,zoomable:_})}function Br(t,[n,e,o,i],[r,s]){let[p,u]=t.shape,[l,d]=[(r-
n)/(e-n)*(u-1),(s-o)/(i-o)*(p-1)];if(!(l>=0&&d>=0&&l<=u-1&&d<=p-1))return null;let[a,c]=[Math.min(Math.floor(l),u-2),Math.min(Math.floor(d),p-2)],[g,h]=[l-a,d-c],
f=D(t),v=c*u+a,[m,L]=[v,v+u].map(O=>(1-g)*f[O]+g*f[O+1]);return(1-h)*m+h*L}var kn={render:Fr};var Mn=new Map,we=new Map;function $n(t,n){let e=()=>{let o,i=(...r)=>{let s=r.pop(),p=Array.isArray(r.at(-1))?r.pop():[];o=typeof s=="function"?s(...p.map(Ct)):
s};i.amd={},n(i);for(let r of t)r!=="module"&&be(r,o);return o};for(let o of t)Mn.set(o,e)}var be=(t,n)=>we.set(t,n);function Ct(t){if(t==="module")return{uri:document.
baseURI};if(!we.has(t)){let n=Mn.get(t);if(!n)throw new Error(`There is no front end for "${t}".`);n()}return we.get(t)}function _n(){let t=(a,c)=>typeof c=="sy\
mbol"||c==="then"?void 0:n,n=new Proxy(()=>n,{get:t}),i={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:n,events:n,keyboard_manager:n},notification_area:n,menubar:n};class r{register_mime_type(){}}let s={"base/js/namespace":i,"base/js/events":n,"notebook\
/js/outputarea":{OutputArea:r}},p=(a,c)=>c(...a.map(g=>s[g]??n)),u=globalThis,d=S("div",{hidden:!0,innerHTML:'<ul><li><a id="help_menu"></a></li></ul>'},document.
body);return Object.assign(u,{Jupyter:i,requirejs:Object.assign(p,{config(){}})}),Ct("@jupyter-widgets/base").load_ipython_extension(),d.remove(),delete u.Jupyter,
delete u.requirejs,Object.getPrototypeOf(i.WidgetManager)}var Dr="v1.kernel.websocket.jupyter.org";var Sn=[250,500,1e3,2e3],Wr=5e3,Ur=1e4,Hr=8e3,Vr=4e3;function An(t,n){let e,[o,i,r,s,p]=[0,0,0,0,0],[u,l]=[!1,!1];function d(){a();let f=new URL(t);f.pathname+=
"/channels",f.search+=`${f.search?"&":"?"}${n.query()}`,f.protocol=f.protocol.replace("http","ws");let v=e=new WebSocket(f,Dr);r=setTimeout(c,Hr,v),s=0,e.binaryType=
"arraybuffer",e.onopen=()=>{clearTimeout(r),s=p=Date.now(),n.opened()},e.onmessage=({data:m})=>{if(p=Date.now(),typeof m!="string")return n.received(m);u=!0,v.send(
m)},e.onclose=({code:m})=>m===4e3?g(n.gone):c(v)}function a(){clearTimeout(r),e&&Object.assign(e,{onopen:null,onmessage:null,onclose:null}).close()}async function c(f){
a(),n.lost(),s&&Date.now()-s>Wr&&(o=i=0),s=0;let v=await fetch(t,{signal:AbortSignal.timeout(Vr)}).then(m=>m.status,()=>0);if(!(l||f!==e)){if(v===404)return g(n.
gone);v?r=setTimeout(d,i++?En(i):0):r=setTimeout(c,En(o++),f)}}function g(f){l=!0,clearInterval(h),a(),f?.()}let h=setInterval(()=>{u&&e.readyState===WebSocket.
OPEN&&Date.now()-p>Ur&&c(e)},1e3);return d(),{open:()=>l||d(),end:()=>g(),send:f=>e.readyState===WebSocket.OPEN&&e.send(f)}}var En=t=>Sn[Math.min(t,Sn.length-1)];function Nn(t,n,e){let o=new TextEncoder,i=n.map(u=>o.encode(JSON.stringify(u))),r=[o.encode(t),...i,...e],s=new BigUint64Array(r.length+2);s[0]=BigInt(r.length+
1);let p=s.byteLength;return r.forEach((u,l)=>{s[l+1]=BigInt(p),p+=u.byteLength}),s[r.length+1]=BigInt(p),new Blob([s,...r])}function Ln(t){let n=new DataView(t),
e=Number(n.getBigUint64(0,!0)),o=Array.from({length:e},(a,c)=>Number(n.getBigUint64(8*(c+1),!0))),i=a=>t.slice(o[a],o[a+1]),r=new TextDecoder,[s,p,u,l]=[1,2,3,4].
map(a=>JSON.parse(r.decode(i(a)))),d=Array.from({length:e-6},(a,c)=>new DataView(i(c+5)));return{header:s,parent_header:p,metadata:u,content:l,buffers:d}}var Gr=["restarting","autorestarting","dead"],qr=8e3;function Cn(){let t=new Set;return{connect:n=>t.add(n),disconnect:n=>t.delete(n),emit:()=>t.forEach(n=>n())}}
function On(t,n,e){let o=new URL(`${t}api/kernels/${n}?key=${e}`,location.href),i=crypto.randomUUID?.()??String(Math.random()).slice(2),r={status:"idle",connectionStatus:"\
connecting",statusChanged:Cn(),connectionStatusChanged:Cn(),comm:w,onOpen:null,onOutput:null},s=new Map,p=new Map,u=new Map,l=new Set,d=0,[a,c]=[[],""],g=!1,h="",
f=Promise.resolve(),v=An(o,{query:()=>`session_id=${i}&heard=${h}`,opened(){x("connectionStatus","connected");for(let y of u.values())v.send(y.message),y.sentAt=
Date.now();a=[...u.keys(),...p.keys()],a.length&&(c=T("kernel_info_request",{}))},lost:()=>x("connectionStatus","connecting"),received(y){let A=Ln(y);h=A.header.
msg_id,r.connectionStatus==="silent"&&x("connectionStatus","connected"),f=f.then(()=>b(A)).catch(P=>console.error(P))},gone:O}),m=setInterval(()=>{let[y]=u.values();
r.connectionStatus==="connected"&&y&&!l.size&&Date.now()-y.sentAt>qr&&x("connectionStatus","silent")},1e3);function L(){for(let y of a){u.delete(y),l.delete(y);
let A=p.get(y);p.delete(y),A?.iopub?.status?.({content:{execution_state:"idle"}})}}function O(){M(),u.clear(),p.clear(),x("status","dead")}function M(){g=!0,clearInterval(
m),v.end()}function x(y,A){r[y]!==A&&(r[y]=A,r[`${y}Changed`].emit())}function T(y,A,P,I={},z=[]){let C=`${i}-${++d}`;if(g)return C;let k={msg_id:C,msg_type:y,session:i,
username:"",date:new Date().toISOString(),version:"5.3"},$=Nn("shell",[k,{},I,A],z);return P&&p.set(C,P),u.set(C,{message:$,sentAt:Date.now()}),v.send($),C}async function b(y){
let{header:A,parent_header:P,content:I}=y,z=P.msg_id;switch(u.delete(z),A.msg_type){case"status":if(Gr.includes(I.execution_state))return O();if(p.get(z)?.iopub?.
status?.(y),I.execution_state==="busy"&&l.add(z),I.execution_state!=="idle")return;l.delete(z),p.delete(z),z===c&&L();return;case"comm_open":return r.onOpen?.(w(
I.comm_id,I.target_name),y);case"comm_msg":return s.get(I.comm_id)?.heard(y);case"comm_close":return s.get(I.comm_id)?.ended(y),void s.delete(I.comm_id);default:
return r.onOutput?.(y)}}function w(y,A="jupyter.widget"){let P={comm_id:y,target_name:A,heard:()=>{},ended:()=>{},on_msg:I=>P.heard=I,on_close:I=>P.ended=I,open:(I,...z)=>T(
"comm_open",{comm_id:y,target_name:A,data:I},...z),send:(I,...z)=>T("comm_msg",{comm_id:y,data:I},...z),close:(I={},...z)=>(s.delete(y),T("comm_close",{comm_id:y,
data:I},...z))};return s.set(y,P),P}return addEventListener("pagehide",({persisted:y})=>{y||g||(M(),fetch(o,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:y})=>y&&v.open()),addEventListener("online",()=>v.open()),r}var Kr="application/vnd.jupyter.widget-view+json",Yr=["image/png","image/jpeg","image/gif","image/webp"],Zr=/\x1b\[[0-9;]*m/g;function Tn({DOMWidgetModel:t,DOMWidgetView:n}){
class e extends t{defaults(){let r={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...r}}take({header:r,content:s}){if(r.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let p=this.clearing?[]:this.get("outputs");this.clearing=!1;let u=p.at(-1);if(r.msg_type==="stream"&&u?.output_type==="stream"&&u.name===s.name)return this.
show([...p.slice(0,-1),{...u,text:u.text+s.text}]);this.show([...p,{output_type:r.msg_type,...s}])}show(r){this.set("outputs",r),this.save_changes()}}class o extends n{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let r of this.shown)r.then(s=>s?.remove());this.shown=[],this.el.replaceChildren(
...Array.from(this.model.get("outputs"),r=>this.node(r)))}node(r){let s=r.data?.[Kr];if(!s)return Jr(r);let p=S("div");return this.shown.push(this.displayed.then(
()=>xe(this.model.widget_manager,s.model_id,p))),p}}return{OutputModel:e,OutputView:o}}function Jr({output_type:t,name:n,text:e,ename:o,evalue:i,data:r={}}){let s=r["\
text/html"]??r["image/svg+xml"];if(s)return S("div",{className:"html",innerHTML:s});let p=Yr.find(l=>l in r);if(p)return S("img",{src:`data:${p};base64,${r[p]}`,
alt:r["text/plain"]??""});if(t==="error")return S("div",{className:"failed",role:"alert",textContent:i||o});if(n==="stderr")return S("div");let u=e??r["text/mar\
kdown"]??r["text/latex"]??r["text/plain"]??"";return S("pre",{textContent:u.replace(Zr,"")})}async function xe(t,n,e){try{let o=await t.create_view(await t.get_model(
n));return e.isConnected&&(e.replaceChildren(),o.luminoWidget.constructor.attach(o.luminoWidget,e)),o}catch(o){console.error(o),e.replaceChildren(S("p",{className:"\
failed",textContent:"This part of the page cannot be shown in this browser."}))}}function Xr({live:t,kernel:n}){let e=n?On(n.base,n.id,n.key):void 0,o=_n();be("@jupyter-widgets/output",Tn(Ct("@jupyter-widgets/base")));let i=new class extends o{kernel=e;exported=e?
void 0:{live:t};ownsAddress=!0;async loadClass(r,s){let p=Ct(s)[r];if(!p)throw new Error(`The front end "${s}" has no ${r}.`);return p}async new_model(r,s){return e&&
(r.comm??=e.comm(r.model_id)),super.new_model(r,s)}async _create_comm(r,s,p,u,l){if(!e)throw new Error("This page has no kernel.");let d=e.comm(s,r);return(p||u)&&
d.open(p,{},u,l),d}async _get_comm_info(){return{}}};return e&&(e.onOpen=(r,s)=>i.handle_comm_open(r,s),e.onOutput=async r=>{for(let s of await Qr(i))if(s.take&&
s.get("msg_id")===r.parent_header.msg_id)return s.take(r)},e.statusChanged.connect(()=>i.disconnect()),oi(e)),i}async function Qr(t){return(await Promise.allSettled(
Object.values(t._models))).flatMap(e=>e.status==="fulfilled"?[e.value]:[])}var ti=new Map([["busy","The server is full, so Python does not run for this page. Wh\
at is computed in your browser works as usual."],["python","Parts of this page need Python, which starts when you ask for it."]]),Pn="The connection with the se\
rver is lost, and is tried again by itself. What is computed in your browser goes on.",In="The program behind this page does not answer at the moment. It gets w\
hat you change when it does. What is computed in your browser goes on.",ei="The program behind this page has ended: the server was stopped, or nobody had used t\
he page for long. What is computed in your browser goes on; reload the page to start anew.",ni=2e3;function kt(t){let n=document.getElementById("gdviz-note");n.
textContent=t,n.hidden=!t}function oi(t){let n=0,e=o=>document.querySelector(".gdviz-badge")||kt(o);t.statusChanged.connect(()=>{clearTimeout(n),e(ei)}),t.connectionStatusChanged.
connect(()=>{if(clearTimeout(n),t.connectionStatus==="silent")return e(In);t.connectionStatus!=="connected"?n=setTimeout(e,ni,Pn):[Pn,In].includes(document.getElementById(
"gdviz-note").textContent)&&kt("")})}async function ri(t,n){let e=[];for(let[r,{state:s}]of Object.entries(n))"where"in s&&"module"in s&&s.where!=="browser"&&e.
push(await t.get_model(r));let o=r=>`The link “${r.get("name")}” needs Python: here it stays as it is.`;for(let r of e)r.set("value",Object.assign(document.
createElement("div"),{className:"gdviz-notice",textContent:o(r)}).outerHTML);let i=e.filter(r=>!Object.keys(r.views??{}).length);i.length&&kt(i.map(o).join(" "))}
var Rn=t=>JSON.parse(document.getElementById(t).textContent);function ii({texts:t,...n}){for(let{state:e}of Object.values(n.state))for(let o of["_esm","_css"])typeof e[o]==
"number"&&(e[o]=t[e[o]]);return n}function si(){let t=matchMedia("(prefers-color-scheme: dark)"),n=()=>document.body.dataset.jpThemeLight=String(!t.matches);t.addEventListener(
"change",n),n()}async function ai(){si();let t=Rn("gdviz-page"),n=ti.get(new URLSearchParams(location.search).get("note"));n&&kt(n),t.failed&&kt(t.failed);for(let r of document.
querySelectorAll("template[data-cell]"))document.getElementById(r.dataset.cell).replaceChildren(r.content),r.remove();let e=[...document.querySelectorAll("[data\
-widget]")];if(!e.length)return;let o=Xr(t);n&&o.exported&&ae(o,document.getElementById("gdviz-note"));let i=ii(Rn("gdviz-widgets"));await o.set_state(i),await Promise.
all(e.map(r=>xe(o,r.dataset.widget,r))),o.kernel||await ri(o,i.state)}function jn(){document.addEventListener("DOMContentLoaded",()=>ai().then(()=>document.documentElement.
dataset.ready="",t=>{console.error(t),document.getElementById("gdviz-note").hidden&&kt("This page could not be started in this browser. Reload it, or try anothe\
r browser that is up to date.")}))}var ci={badge:Te,curves:Ve,dataEditor:nn,field:on,heatMap:sn,link:_e,networkDiagram:un,pageState:vn,player:wn,presets:Se,resultsTable:bn,runner:xn,sentence:yn,slider:zn,
surface:kn,value:{}};function li(t){let n=globalThis,e=n[Symbol.for(t)]??={};return e.widgets||Ne(),e.widgets??=ci,e.resolve?.(e.widgets),e.widgets}return Hn(di);})();
