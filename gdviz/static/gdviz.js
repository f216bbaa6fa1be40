"use strict";var gdviz=(()=>{var Qt=Object.defineProperty;var Bn=Object.getOwnPropertyDescriptor;var Dn=Object.getOwnPropertyNames;var Wn=Object.prototype.hasOwnProperty;var Un=(t,n)=>{for(var e in n)Qt(t,e,{get:n[e],enumerable:!0})},Hn=(t,n,e,o)=>{if(n&&typeof n=="object"||typeof n=="function")for(let i of Dn(n))!Wn.call(t,i)&&
i!==e&&Qt(t,i,{get:()=>n[i],enumerable:!(o=Bn(n,i))||o.enumerable});return t};var Vn=t=>Hn(Qt({},"__esModule",{value:!0}),t);var gi={};Un(gi,{arrive:()=>ui,frontEnd:()=>_n,openPage:()=>Fn});var $t={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function Gn(t,n){
if(t.startsWith("float")&&ArrayBuffer.isView(n))return new $t[t](n).buffer;let e=t==="bool"?o=>+!!o:t.endsWith("int64")?o=>BigInt(Math.trunc(o)||0):Number;return $t[t].
from(Array.from(n,e)).buffer}function ye(t,n){let e=new $t[t](n);return t.endsWith("int64")?Array.from(e,Number):e}var Me=t=>t.reduce((n,e)=>n*e,1),ee=({shape:t,
dtype:n})=>Me(t)*$t[n].BYTES_PER_ELEMENT,ze=t=>`(${t.join(", ")}${t.length===1?",":""})`,ht=t=>new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function ft(t,n){
return Object.assign(new Error(n),{name:t})}function re(t){if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof
DataView))return{shape:[t.length],numbers:t};if(Array.isArray(t)){let n=t.map(re);return n.some(e=>!e||String(e.shape)!==String(n[0].shape))?null:{shape:[t.length,
...n[0]?.shape??[]],numbers:n.flatMap(e=>Array.from(e.numbers))}}if(t?.data instanceof DataView&&Array.isArray(t.shape)){let{buffer:n,byteOffset:e,byteLength:o}=t.
data,i=e%8?n.slice(e,e+o):null,r=i?new Float64Array(i):new Float64Array(n,e,o/8);return{shape:t.shape,numbers:r}}return null}function qn(t,{shape:n,dtype:e},o){
let i=e==="bool"?Boolean:Number;if(n.length===0)return i(t[0]);if(o?.data instanceof DataView)return{shape:n,data:new DataView(Float64Array.from(t).buffer)};let r=ArrayBuffer.
isView(o)||Array.isArray(o)&&ArrayBuffer.isView(o[0]),s=/^float|64/.test(e)?Float64Array:$t[e],u=(d,[p,...l])=>{let a=Me(l);if(l.length===0){let c=Array.prototype.
slice.call(t,d,d+p);return r?s.from(c):c.map(i)}return Array.from({length:p},(c,g)=>u(d+g*a,l))};return u(0,n)}function Kn(t,n,e){let o=re(t);if(!o||String(o.shape)!==
String(e))return!1;let i=n instanceof Float32Array?Math.fround:Number;for(let r=0;r<n.length;r++)if(!Object.is(i(o.numbers[r]),n[r]))return!1;return!0}function Pt({
memory:t,run:n},e,o){let i=new Uint8Array(t.buffer);for(let{address:r,data:s}of e)i.set(s,r);return n(),o.map(({address:r,length:s})=>t.buffer.slice(r,r+s))}function Yn(t){
let n,e;onmessage=({data:o})=>{if(o.module){({outputs:e}=o),{exports:n}=new WebAssembly.Instance(o.module);return}let i=performance.now();try{let r=t(n,o.inputs,
e);postMessage({results:r,took:performance.now()-i},r)}catch({message:r}){postMessage({error:r})}}}function Jn(t,n){let e=URL.createObjectURL(new Blob([`(${Yn})\
(${Pt})`],{type:"text/javascript"}));try{let o=new Worker(e);return o.postMessage({module:t,outputs:n}),o}catch{return null}finally{URL.revokeObjectURL(e)}}async function Zn(t){
return globalThis.WebAssembly?.validate(t)?WebAssembly.compile(t).catch(()=>null):null}function Xn(t,n,e,o){let{restart:i,steps:r,before:s,after:u,starting:d}=t.
get("running"),p=s.map(ee),l=te(ht(t.get("carried")),p),a=0,c=!1,g=z(),h=te(ht(t.get("computed")),e.map(ee)),f=0,w={restart:!1,steps:0},v=!0,C=1,N="change:singl\
e_steps change:resets change:anew change:anew_steps change:playing",b=()=>{o(),j()};n.on(N,b);let $=()=>j(!0);return addEventListener("pagehide",$),t.on("change\
:carried",_),{due:x,pending:O,inputs:I,keep:P,lost:E,tell:j,stop:y,outputs:u.map(({address:k},m)=>({address:k,length:p[m]})),playing:L};function L(){return n.get(
"playing")}function z(){return{single_steps:n.get("single_steps"),resets:n.get("resets"),anew:n.get("anew")?n.get("anew_steps"):0}}function O(){let k=z();return c||
L()||Object.keys(k).some(m=>k[m]!==g[m])}function x(k){let m=z(),M=k.map(({data:F},q)=>!oe(F,h[q])),T=d.some(F=>M[F]),B=m.anew>0&&(m.anew!==g.anew||M.some(Boolean)),
D=m.resets!==g.resets,G=Math.max(m.single_steps-g.single_steps,0);L()&&(f+=n.get("speed"),G+=Math.floor(f),f%=1),g=m,h=k.map(({data:F})=>F),c=!1;let R=w;return w=
{restart:!1,steps:0},B||T||D?{restart:!0,steps:B?m.anew:0,version:a}:{restart:R.restart,steps:R.steps+G,version:a}}function E(k){w=k}function I(k={restart:!1,steps:C}){
let m=(M,T)=>({address:M,data:new Uint8Array(Int32Array.of(T).buffer)});return k.steps&&(C=k.steps),[m(i,Number(k.restart)),m(r,k.steps),...l.map((M,T)=>({address:s[T].
address,data:M}))]}function P(k,m){m===a&&(l=k.map(M=>new Uint8Array(M)),v=!1)}function j(k=!1){if(v||L()&&!k||t.comm_live===!1)return;v=!0;let m=$e(l);t.off("c\
hange:carried",_),t.set_state({carried:new DataView(m.buffer)}),t.on("change:carried",_),t.send({event:"state"},void 0,[m])}function _(){l=te(ht(t.get("carried")),
p),g=z(),c=v=!0,a++,o()}function y(){n.off(N,b),removeEventListener("pagehide",$),t.off("change:carried",_)}}var ne=(t,n)=>t.get_model(n.slice(10));async function Qn(t,n,e,o,i,r){
let s={compute:P,stop:G,report:D,reads:T,waits:M},u=R=>Promise.all(R.map(async F=>({...F,model:await ne(n,F.widget)}))),[d,p,l]=await Promise.all([Zn(ht(t.get("\
module"))),u(t.get("sources")),u(t.get("targets"))]),a=d&&await WebAssembly.instantiate(d),c=t.get("runner")&&await ne(n,t.get("runner")),g=ht(t.get("computed")),
h=null,f=!1,w=[],[v,C]=[0,0],N=null,b=null,$=0,L=()=>e(s),z=()=>{g=ht(t.get("computed")),e(s)},O=c&&d&&Xn(t,c,p,L),x=[...l.map(R=>({address:R.address,length:ee(
R)})),...O?.outputs??[]],E=R=>{for(let F of p)F.model[R](`change:${F.trait}`,L);t[R]("change:computed",z)};if(t.on("change:where",G),!d&&n.exported)return D(ft(
"UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to do it instead")),s;return d||(t.set("where","kernel"),t.save_changes()),
t.get("where")==="browser"&&(E("on"),t.get("milliseconds")>8&&y(),B()),s;function I({model:R,trait:F,name:q,address:J,shape:Z,dtype:Q}){let tt=re(R.get(F));if(!tt)
throw ft("TypeError",`${q} must hold numbers, but it is ${JSON.stringify(R.get(F))??"undefined"}`);if(String(tt.shape)!==String(Z))throw ft("ValueError",`${q} h\
ad shape ${ze(Z)} when it was linked, but now it has shape ${ze(tt.shape)}`);let Ct=Gn(Q,tt.numbers);if(!Q.startsWith("float")&&ye(Q,Ct).some((Ot,Tt)=>Ot!==Number(
tt.numbers[Tt])))throw ft("ValueError",`${q} held ${Q} when it was linked, which cannot hold what it is now; link it with floating-point numbers`);return{address:J,
data:new Uint8Array(Ct)}}function P(){if(!d||t.get("where")!=="browser")return;let R=null;try{let F=p.map(I),q=$e(F.map(({data:Q})=>Q));if(g&&oe(q,g)&&!O?.pending())
return j(q);if(h&&oe(q,h)&&!O?.pending()||b)return;if(R=O?.due(F),R&&F.push(...O.inputs(R)),N){N.postMessage({inputs:F}),b={joined:q,work:R};return}let J=performance.
now(),Z=Pt(a.exports,F,x);_(performance.now()-J,R),m(Z,R),j(q),O?.playing()&&o(s)}catch(F){R&&O.lost(R),D(F)}}function j(R){g=R,h=null,f&&t.set_state({value:""}),
f=!1,B()}function _(R,F){(!N||!F||F.steps)&&(w=[...w.slice(-4),R]),!N&&(R>50||w.length===5&&ke(w)>8)&&y(),O?.playing()&&(v+=R,!(++C%30)&&(t.set_state({page_milliseconds:v/
30}),v=0))}function y(){N=Jn(d,x),N&&(N.onmessage=({data:{results:R,took:F,error:q}})=>{let{joined:J,work:Z}=b;if(b=null,e(s),q)return h=J,Z&&O.lost(Z),D(ft("Ru\
ntimeError",q));_(F,Z),m(R,Z),j(J)},N.onerror=()=>{b?.work&&O.lost(b.work),N=b=null,e(s)})}function k(){N.terminate(),N=null,w=[]}function m(R,F){O?.keep(R.slice(
l.length),F.version);let q=new Map;l.forEach(({model:J,trait:Z,shape:Q,dtype:tt},Ct)=>{let Ot=ye(tt,R[Ct]),Tt=r(J,Z);Kn(Tt,Ot,Q)||q.set(J,{...q.get(J),[Z]:qn(Ot,
{shape:Q,dtype:tt},Tt)})});for(let[J,Z]of q)i(J,Z)}function M(){return b!==null&&!O?.playing()}function T(R){return p.some(F=>F.model===R)}function B(){clearTimeout(
$),$=setTimeout(()=>{if(O?.tell(),N)if(w.length&&t.set_state({page_milliseconds:ke(w)}),!b&&w.length===5&&Math.max(...w)<8/2)k();else return;try{let R=[...p.map(
I),...O?.inputs()??[]];Pt(a.exports,R,[]);let F=performance.now(),q=0;do Pt(a.exports,R,[]);while(q++,performance.now()-F<8);t.set_state({page_milliseconds:(performance.
now()-F)/q})}catch{}},400)}function D(R){console.warn(R),f=!0,c?.get("playing")&&(c.set("playing",!1),c.save_changes()),g=null;let F=document.createElement("div");
F.className="gdviz-error",F.setAttribute("role","alert");let q=Object.assign(document.createElement("b"),{textContent:t.get("name")});F.append("The link ",q,` c\
ould not compute: ${R.message} (${R.name})`),t.set_state({value:F.outerHTML})}function G(){clearTimeout($),t.off("change:where",G),E("off"),O?.stop(),N?.terminate()}}
var ke=t=>[...t].sort((n,e)=>n-e)[t.length>>1];function $e(t){let n=new Uint8Array(t.reduce((o,i)=>o+i.length,0)),e=0;for(let o of t)n.set(o,e),e+=o.length;return n}
function te(t,n){let e=0;return n.map(o=>t.slice(e,e+=o))}var oe=(t,n)=>t.length===n.length&&t.every((e,o)=>e===n[o]);function to({model:t}){let n=t.widget_manager,
e=new Map,o=new Set,i=new Set,r=0,s=0;function u(){t.set("busy",s>0||i.size>0||[...o].some(b=>b.waits()))}function d(b){i.add(b),u(),r||(r=requestAnimationFrame(
w))}let p=new Set,l=b=>p.add(b),a=new Map,c=new MessageChannel;c.port1.onmessage=f;function g(b,$){if(b.get("prompt")||[...o].some(L=>L.reads(b)))return b.set_state(
$);a.size||c.port2.postMessage(null),a.set(b,{...a.get(b),...$})}let h=(b,$)=>a.get(b)?.[$]??b.get($);function f(){let b=[...a];a.clear();for(let[$,L]of b)$.set_state(
L)}function w(){f();let b=new Map;for(let $ of i)i.delete($),b.set($,(b.get($)??0)+1),b.get($)>100?$.report(ft("RuntimeError","it feeds itself through other lin\
ks and does not settle")):$.compute();r=0,u();for(let $ of p)d($);p.clear()}async function v(b){s++;try{let $=await Qn(await ne(n,b),n,d,l,g,h);return o.add($),
d($),$}finally{s--,u()}}async function C(b){let $=e.get(b);e.delete(b);let L=await $;i.delete(L),p.delete(L),o.delete(L),L?.stop()}function N(){let b=new Set(t.
get("links"));for(let $ of e.keys())b.has($)||C($);for(let $ of b)e.has($)||e.set($,v($).catch(L=>console.error(L)));u()}return t.on("change:links",N),N(),()=>{
t.off("change:links",N),cancelAnimationFrame(r),c.port1.close();for(let b of e.keys())C(b)}}var _e={initialize:to};function H(t,n){for(let e in n)t.set(e,n[e]);t.save_changes()}function ct(t,n,e){let o=n.split(" ").map(i=>`change:${i}`);for(let i of o)t.on(i,e);return()=>o.forEach(
i=>t.off(i,e))}function lt(t,n){let e=new Set,o=()=>{let r=new Set(e);e.clear();for(let s in n)r.has(s)&&n[s]()},i=Object.keys(n).map(r=>ct(t,r,()=>{e.size||queueMicrotask(
o),e.add(r)}));return{all:()=>Object.values(n).forEach(r=>r()),end:()=>{i.forEach(r=>r()),e.clear()}}}var et=(t,n)=>t.get_model(n.slice(10)),eo=t=>t instanceof ArrayBuffer?
new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function W({data:t}){let{buffer:n,byteOffset:e,byteLength:o}=eo(t);return e%8===0?new Float64Array(
n,e,o/8):new Float64Array(n.slice(e,e+o))}function it(t){let[n,e]=t.shape,o=W(t);return Array.from({length:n},(i,r)=>o.subarray(r*e,(r+1)*e))}function no({model:t}){let n=t.widget_manager,e=()=>{},o=!1;async function i(){let s=await et(n,t.get("choice")),u=await Promise.all(t.get("options").map(p=>Promise.
all(p.map(r))));if(o)return;function d(){let p=s.get("index");if(p!==t.get("applied")){t.set("applied",p);for(let{target:l,state:a}of u[p])l.set_state(a)}}s.on(
"change:index",d),e=()=>s.off("change:index",d),d(),t.set("busy",!1)}async function r({widget:s,state:u}){let d=await et(n,s);return{target:d,state:await d.constructor.
_deserialize_state(u,n)}}return i(),()=>{o=!0,e()}}var Se={initialize:no};var Ee=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
let n=()=>{let o=t.getRootNode();o instanceof ShadowRoot&&Ae(o)};if(n(),t.isConnected)return;let e=new ResizeObserver(()=>{e.disconnect(),n()});e.observe(t)}var ro="http://www.w3.org/2000/svg";function S(t,n={},e=null){let o=Object.assign(document.createElement(t),n);return e?.append(o),o}function A(t,n,e){let o=document.
createElementNS(ro,t);return U(o,n),e?.append(o),o}var mt=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function U(t,n){for(let e in n)t.setAttribute(e,n[e])}
function nt(t,n,e,o){let i=S("button",{type:"button",title:e},t);return i.append(n),i.addEventListener("click",o),i}function Y(t,...n){Le(t),t.classList.add("gd\
viz-widget",...n),t.addEventListener("keydown",e=>e.stopPropagation())}var io={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},dt=t=>io[t]??t;function se(){
let t=getComputedStyle(document.body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function Ce(t){let n=new MutationObserver(
t);return n.observe(document.body,{attributeFilter:["data-jp-theme-light"]}),()=>n.disconnect()}function vt(t,n){let e=0,o=new ResizeObserver(()=>{let i=Math.floor(
t.clientWidth);i===0||i===e||(e=i,n(i))});return o.observe(t),()=>o.disconnect()}function wt(t,n,e){let o=S("div",{className:"gdviz-note gdviz-needs-python",textContent:n},e);return ae(t,o),o}function ae(t,n){let{live:e}=t.exported;if(!e)return;
let o=S("a",{href:e,textContent:"Run with Python"});n.append(" ",o);let i=async()=>o.href=so(e,await t.exported.query?.()??"");for(let r of["pointerdown","focus"])
o.addEventListener(r,i)}function so(t,n){if(!n)return t;let e=new URL(t,location.href),o=r=>`${r}${r.includes("?")?"&":"?"}${n}`,i=e.searchParams.get("urlpath");
return i===null?e.search=o(e.search):e.searchParams.set("urlpath",o(i)),e.href}var ao="The server is gone. What is computed in your browser goes on; what needs the server is switched off. Reload the page, or run the notebook again, to star\
t anew.",co="The server is gone. Nothing on this page needs it: all goes on in your browser.",lo="What is greyed out here needs Python.",uo=2e3;function go(t){return t<
.01?"less than 0.01 ms":`${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}var po=t=>new Response(new Blob([t]).stream().pipeThrough(new DecompressionStream(
"deflate"))).text();function Oe(t,n,e){let o=null,i=!1,r=()=>e(o);async function s(){let u=t.get("link");if(!u)return;let d=await et(t.widget_manager,u);i||u!==
t.get("link")||(o?.off(n,r),o=d,o.on(n,r),r())}return t.on("change:link",s),s(),()=>{i=!0,t.off("change:link",s),o?.off(n,r)}}function fo({model:t}){let n=t.widget_manager,
e=()=>Promise.all(t.get("needs_kernel").map(c=>et(n,c)));if(n.exported){e().then(c=>c.forEach(g=>g.set_state({disabled:!0})));return}let o=n.kernel,i=[o?.connectionStatusChanged,
o?.statusChanged].filter(Boolean),r=new Map,s=null,u=!1,d=0;function p(){u||=["dead","restarting","autorestarting","starting"].includes(o?.status);let c=o&&o.connectionStatus!==
"connected";if(u||s?.comm_live===!1)return l(!0);if(c)return d||=setTimeout(l,uo,!0);l(!1)}async function l(c){if(clearTimeout(d),d=0,!!t.get("lost")===c)return;
if(t.set("lost",c),!c){for(let[h,f]of r)h.set_state({disabled:f});return r.clear()}let g=await e();if(t.get("lost"))for(let h of g)r.has(h)||r.set(h,h.get("disa\
bled")),h.set_state({disabled:!0})}let a=Oe(t,"comm_live_update",c=>{s=c,p()});for(let c of i)c.connect(p);return()=>{clearTimeout(d),a();for(let c of i)c.disconnect(
p)}}function ho({model:t,el:n}){Y(n,"gdviz-badge");let e=S("div",{className:"line"},n),o=S("span",{className:"told"},e),i=S("button",{type:"button",textContent:"\
Show the program",hidden:!0},e);i.title="The WebAssembly text of what your browser has just run";let r=t.get("needs_kernel").length>0,s=S("div",{className:"gdvi\
z-notice",textContent:r?ao:co});s.setAttribute("role","alert"),t.widget_manager.exported&&r&&wt(t.widget_manager,lo,n);function u(){t.get("lost")?n.append(s):s.
remove()}let d=null;function p(c){d=c;let g=d.get("where")==="browser",h=g?d.get("page_milliseconds"):d.get("milliseconds"),f=g?"computed in your browser":"comp\
uted by the server";o.textContent=`${f}${h===void 0?"":` in ${go(h)}`} · ${g?"0 round trips":"1 round trip"}`,i.hidden=!g}async function l(){let c=d;if(n.querySelector(
"dialog"))return;let g=S("dialog",{className:"gdviz-program"},n);g.addEventListener("close",()=>g.remove());let h=(c.get("module").byteLength/1024).toFixed(0),f=S(
"div",{className:"head"},g);S("b",{textContent:`WebAssembly text of “${c.get("name")}”, ${h} KB as a module`},f);let w=S("button",{type:"button",textContent:"\
Copy"},f),v=S("button",{type:"button",textContent:"Close"},f),C=await po(c.get("text")),N=S("pre",{textContent:C,tabIndex:0},g);N.setAttribute("aria-label","The\
 program"),w.addEventListener("click",async()=>{try{await navigator.clipboard.writeText(C),w.textContent="Copied"}catch{getSelection().selectAllChildren(N)}}),v.
addEventListener("click",()=>g.close()),g.showModal()}i.addEventListener("click",l);let a=Oe(t,"change:where change:milliseconds change:page_milliseconds",p);return t.
on("change:lost",u),u(),()=>{a(),t.off("change:lost",u)}}var Te={initialize:fo,render:ho};var V=(t,n,e)=>Math.min(Math.max(t,n),e),It=t=>t.replaceAll("-","−").replace("e+","e");function K(t,n=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let e=Math.abs(t);return e===0||e>=.001&&e<1e5?It(String(Number(t.toPrecision(n)))):It(Number(t.toPrecision(Math.min(n,3))).toExponential())}
function ce(t){let n=e=>Math.ceil(Math.log10(Math.abs(e)||1));for(let e=2;;e++){let o=t.map(i=>K(i,Math.max(e,Math.min(n(i),5))));if(e>5||new Set(o).size===t.length)
return o}}var Rt=t=>String(t).replace(/./g,n=>n==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(n)]);var mo=62,vo=38;function X({low:t,high:n,log:e=!1,from:o,to:i}){[t,n]=e?bo(t,n):wo(t,n);let[r,s]=e?[Math.log10(t),Math.log10(n)]:[t,n],u=(i-o)/(s-r),d=Math.max(
Math.floor(Math.abs(i-o)/(i>o?mo:vo)),1);return{low:t,high:n,log:e,to:p=>o+((e?Math.log10(p):p)-r)*u,from:p=>e?10**(r+(p-o)/u):r+(p-o)/u,ticks:()=>{if(e&&s-r>1.5&&
Math.floor(s)>Math.ceil(r))return xo(r,s,1.5*d);let p=Pe(t,n,d);return p.length>1?p:Pe(t,n,2*d+1)}}}function wo(t,n){if(!Number.isFinite(t)||!Number.isFinite(n))
return[0,1];let e=Math.max(Math.abs(t),Math.abs(n));return n-t>1e-12*e?[t,n]:e>0?[t-.1*e,n+.1*e]:[-1,1]}function bo(t,n){return!(n>0)||!Number.isFinite(n)?[.1,10]:
t>0?n>t*(1+1e-9)?[t,n]:[t/10,n*10]:[n*1e-6,n]}function Pe(t,n,e){let o=(n-t)/e,i=10**Math.floor(Math.log10(o)),r=i*([1,2,5].find(g=>g*i>=o*(1-1e-9))??10),s=Math.
ceil(-Math.log10(r)-1e-9),u=Math.max(Math.abs(t),Math.abs(n)),d=u>=1e5||r<1e-4,p=Math.min(Math.max(Math.floor(Math.log10(u))+s,0)+1,12),l=g=>d?g?Number(g.toPrecision(
p)).toExponential():"0":g.toFixed(Math.max(s,0)),a=Math.ceil(t/r-1e-6),c=Math.max(Math.floor(n/r+1e-6)-a+1,0);return Array.from({length:c},(g,h)=>({value:(a+h)*
r,text:It(l((a+h)*r))}))}function xo(t,n,e){let o=Math.ceil(t-1e-9),i=Math.floor(n+1e-9),r=Math.ceil((i-o+1)/(e+1)),s=Array.from({length:Math.floor((i-o)/r)+1},
(d,p)=>o+p*r),u=s.every(d=>d>=-3&&d<=4);return s.map(d=>({value:10**d,text:u?String(+`1e${d}`):`10${Rt(d)}`}))}var yo=([t,n,e])=>(-16777216|e<<16|n<<8|t)>>>0,zo=t=>[1,3,5].map(n=>parseInt(t.slice(n,n+2),16)),bt=(t,n=0)=>yo(zo(t).map(e=>Math.round(e+(255-e)*n)));function xt(t,n,[
e,o],i){if(!o||!e)return de(t);let r=new Uint32Array(o*e);for(let s=0;s<e;s++){let u=(e-1-s)*o;for(let d=0;d<o;d++)r[s*o+d]=i(n[u+d])}le(t,r,o)}function le(t,n,e){
let o=n.length/e;(t.width!==e||t.height!==o)&&Object.assign(t,{width:e,height:o}),jt(t).putImageData(new ImageData(new Uint8ClampedArray(n.buffer),e,o),0,0)}var de=t=>jt(
t).clearRect(0,0,t.width,t.height),jt=t=>t.getContext("2d");function Ft(t,n){let e=Uint32Array.from({length:511},(o,i)=>bt(i>255?t:n,1-.7*(Math.abs(i-255)/255)));
return o=>Number.isNaN(o)?0:e[255+Math.round(255*o)]}var Ie=.5,ko=.6;function Re(t,{width:n,height:e},o,[i,r],s,u){let d=new Uint32Array(n*e),[p,l,a]=[0,Ie,Ie/2].map(f=>Uint32Array.from(u,w=>bt(w,f))),c=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),g=(r-1)/n,h=(i-1)/e;for(let f=0;f<e;f++){let w=(e-f-.5)*h,v=Math.min(Math.floor(w),i-2),C=w-v,N=v*r,b=N+r,$=f*n,L=0;for(let z=0,
O=0;z<r-1;z++){let x=o[N+z],E=o[N+z+1],I=x+C*(o[b+z]-x),P=E+C*(o[b+z+1]-E),j=z===r-2?n:Math.min(Math.ceil((z+1)/g-.5),n),_=(P-I)*g;if(!(Math.abs(_)<1/0)){$+=j-O,
O=j;continue}let y=(o[b+z]-x+o[b+z+1]-E)*.5*h,k=ko*Math.sqrt(_*_+y*y),m=I+((O+.5)*g-z)*(P-I);for(;O<j;O++,$++,m+=_){for(;m>=c[L+1];)L++;for(;m<c[L];)L--;let M=Math.
min(m-c[L],c[L+1]-m);d[$]=M>=k?p[L]:M>=k/2?a[L]:l[L]}}}le(t,d,n)}function je(t,[n,e],{area:{left:o,top:i,width:r,height:s},limits:[u,d,p,l]}){let a=n*e,c=Float64Array.
from({length:a},(v,C)=>Math.hypot(t[2*C],t[2*C+1])),g=c.reduce((v,C)=>C>v&&C<1/0?C:v,0),h=r/e/1.25,f=Math.max(r*.0016,.5),w=[];for(let v=0;v<a;v++){if(!(c[v]>0&&
c[v]<1/0))continue;let C=o+r*(v%e+.5)/e,N=i+s*(1-(Math.floor(v/e)+.5)/n),b=-t[2*v]*(r/(d-u)),$=t[2*v+1]*(s/(l-p)),L=h*V(1+Math.log10(c[v]/g)/3,.25,1)/2/Math.hypot(
b,$);w.push(Mo(C,N,b*L,$*L,f))}return w.join("")}var rt=t=>Math.round(t*10)/10;function Mo(t,n,e,o,i){let r=Math.hypot(e,o),[s,u]=[-o/r,e/r],d=Math.min(10*i,1.2*
r),p=.3*d,l=(h,f)=>`${rt(t+e*h+s*f)},${rt(n+o*h+u*f)}`,a=1-d/r,c=`${l(-1,i)} ${l(a,i)} ${l(a,p)}`,g=`${l(a,-p)} ${l(a,-i)} ${l(-1,-i)}`;return`M${c} ${l(1,0)} ${g}\
Z`}var $o=10,Bt=12,_o=68,So=9;function Fe(t){let n=A("g",{class:"bar","aria-hidden":!0},t),e="";return({left:o,top:i,width:r,height:s},u,d,p)=>{let l=JSON.stringify(
[o,i,r,s,u,d,p]);if(l===e||(e=l,n.replaceChildren(),!p&&!u.length))return;let a=o+r+$o;u.toReversed().forEach((g,h)=>{let f=1-h/u.length;A("rect",{x:a,width:Bt,
y:i+s*(1-f),height:s*f,fill:g},n)}),A("rect",{class:"frame",x:a,y:i,width:Bt,height:s},n);for(let{share:g,text:h}of d){let f=i+s*(1-g);A("path",{class:"tick",d:`\
M${a+Bt},${f}h3`},n),A("text",{x:a+Bt+6,y:f,dy:"0.35em"},n).append(h)}let c=p.length>=So?{x:o+r+_o,"text-anchor":"end"}:{x:a-2};A("text",{y:i-10,...c},n).append(
p)}}function Be(t,n){let e=JSON.stringify(n);t.dataset.entries!==e&&(t.dataset.entries=e,t.replaceChildren(...n.map(({name:o,color:i,kind:r="line"})=>{let s=S("\
span",{className:"entry"});return S("span",{className:`swatch ${r}`},s).style.color=dt(i),s.append(o),s})))}function Dt(t){let n=t.get("colors");return t.get("n\
ames").map((o,i)=>({name:o,color:n[i%n.length]})).filter((o,i)=>yt(t)(i))}function yt(t){let n=W(t.get("shown"));return e=>!n.length||n[e]>0}function ot(t,n){let{left:e,top:o}=t.getBoundingClientRect();return[n.clientX-e,n.clientY-o]}function _t(t,n){let e=t.currentTarget;e.setPointerCapture(t.pointerId);
let o=new AbortController,{signal:i}=o;e.addEventListener("pointermove",n,{signal:i});for(let r of["pointerup","pointercancel"])e.addEventListener(r,()=>o.abort(),
{signal:i})}function gt(t,n){t.addEventListener("pointermove",n),t.addEventListener("pointerleave",()=>n(null))}var Eo={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[
0,-1],ArrowUp:[0,1]},St=t=>Eo[t.key]??null;function Et(t,n=()=>!0){t.addEventListener("touchstart",e=>n(e)&&e.preventDefault(),{passive:!1})}function Wt({surface:t,
handle:n,to:e,by:o,idle:i=()=>!1}){let r=s=>{s.preventDefault(),n.focus({preventScroll:!0}),_t(s,e)};t.addEventListener("pointerdown",s=>{s.button!==0||s.pointerType===
"touch"||i()||(e(s),r(s))}),t.addEventListener("click",s=>{s.pointerType==="touch"&&!i()&&e(s)}),n.addEventListener("pointerdown",s=>s.button===0&&r(s)),Et(n),n.
addEventListener("keydown",s=>{let u=St(s);u&&(s.preventDefault(),o(u,s.shiftKey))})}var At={left:56,right:14,top:10,bottom:42},Ut={left:56,right:68,top:24,bottom:42},Ao=6.4,No=6.5,Lo=104;function zt(t,{name:n,...e}){Y(t,n,"gdviz-plane");let o=ue(
t,e),i=S("div",{className:"gdviz-legend"},t),r=S("div",{className:"panel"},t),s=S("div",{className:"status"},r),u=d=>Be(i,d);return{...o,panel:r,status:s,bar:Fe(
o.svg),legend:u}}function ue(t,{label:n,ratio:e=.75,margins:o=At}){let i=S("div",{className:"gdviz-plot"},t),r=S("canvas",{},i),s=A("svg",{role:"group","aria-la\
bel":n},i),u=mt(),d=A("rect",{},A("clipPath",{id:u},A("defs",{},s))),p=A("g",{class:"ticks","aria-hidden":!0},s),l=A("g",{class:"shapes","clip-path":`url(#${u})`,
"pointer-events":"none"},s),a=A("rect",{class:"hit"},s),c=A("g",{class:"handles"},s),g={left:o.left,top:o.top,width:0,height:0},h=320,f=()=>{},w="";function v(){
g.width=Math.max(h-g.left-o.right,40),g.height=Math.max(Math.round(h*e)-o.top-o.bottom,40);let{left:b,top:$,...L}=g;U(s,{width:h,height:g.height+o.top+o.bottom});
for(let z of[d,a])U(z,{x:b,y:$,...L});for(let[z,O]of Object.entries(g))r.style.setProperty(z,`${O}px`)}function C(b,$,L,z=!1){let O=b.ticks().map(({value:M,text:T})=>({
at:b.to(M),text:T})),x=$.ticks().map(({value:M,text:T})=>({at:$.to(M),text:T})),E=Math.max(...x.map(({text:M})=>M.length)),I=Math.min(E*Ao+28,Lo);if(I>g.left+1)
return g.left=I,v(),f();let P=JSON.stringify([g,O,x,L,z]);if(P===w)return;w=P,p.replaceChildren();let{left:j,top:_,width:y,height:k}=g,m=_+k;for(let{at:M,text:T}of O)
z&&A("path",{class:"grid",d:`M${M},${m}V${_}`},p),A("path",{class:"tick",d:`M${M},${m}v5`},p),A("text",{class:"x",x:M,y:m+17,"text-anchor":"middle"},p).append(T);
for(let{at:M,text:T}of x)z&&A("path",{class:"grid",d:`M${j},${M}h${y}`},p),A("path",{class:"tick",d:`M${j},${M}h-5`},p),A("text",{class:"y",x:j-8,y:M,dy:"0.35em",
"text-anchor":"end"},p).append(T);A("rect",{class:"frame",x:j,y:_,width:y,height:k},p),N(L[0],y+40,{x:j+y/2,y:m+35}),N(L[1],k+30,{transform:`translate(13,${_+k/
2})rotate(-90)`})}function N(b,$,L){let z=A("text",{class:"name","text-anchor":"middle",...L},p),O=Math.max(Math.floor($/No),4);z.append(b.length>O?`${b.slice(0,
O-1)}…`:b),b.length>O&&A("title",{},z).append(b)}return v(),{svg:s,canvas:r,area:g,shapes:l,hit:a,handles:c,axes:C,pixel:b=>{let[$,L]=ot(s,b);return[V($,g.left,
g.left+g.width),V(L,g.top,g.top+g.height)]},across:()=>({from:g.left,to:g.left+g.width}),upwards:()=>({from:g.top+g.height,to:g.top}),draw:(b,$)=>{let L=lt(b,$);
f=L.all,f();let z=vt(i,O=>{h=O,g.left=o.left,v(),f()});return()=>{z(),L.end()}}}}var ut=1e4,Co=150;function st({area:{left:t,top:n,width:e,height:o},limits:[i,r,s,u]}){return{toPixel:d=>[t+(d[0]-i)/(r-i)*e,n+(u-d[1])/(u-s)*o],toPoint:([d,p])=>[
i+(d-t)/e*(r-i),u-(p-n)/o*(u-s)]}}function Oo(t){let n=[];for(let[e,o]of t){if(Number.isNaN(e)||Number.isNaN(o))break;let i=Math.max(Math.abs(e),Math.abs(o));if(i<=
ut){n.push([e,o]);continue}let r=n.at(-1),s=ut/i;r&&s>0&&n.push([r[0]+(e-r[0])*s,r[1]+(o-r[1])*s]);break}return n}function To(t){let n=t[0];return t.filter((e,o)=>!(Math.
hypot(e[0]-n[0],e[1]-n[1])>=1)&&o!==0&&o!==t.length-1?!1:(n=e,!0))}var De=t=>t.length>1?`M${t.join("L")}`:"",We=t=>t==="#000000"?"var(--gdviz-paper)":"white";function Ht(t,n){
let e=A("g",{fill:"none","stroke-linejoin":"round","stroke-linecap":"round"},t),o=A("path",{stroke:We(n),"stroke-width":4,opacity:.8},e),i=A("path",{class:"path",
stroke:dt(n),"stroke-width":2},e),r=A("path",{class:"dots",stroke:dt(n),"stroke-width":5},e);return{show:s=>{let u=Oo(s),d=u.map(([l,a])=>`${l.toFixed(2)},${a.toFixed(
2)}`).filter((l,a,c)=>l!==c[a-1]),p=d.length>1;U(o,{d:p?De(To(u).map(([l,a])=>`${l.toFixed(1)},${a.toFixed(1)}`)):""}),U(i,{d:De(d)}),U(r,{d:p&&d.length<=Co?d.map(
l=>`M${l}h0`).join(""):""})},remove:()=>e.remove()}}function Vt(t,n){let e={fill:dt(n),stroke:We(n),"stroke-width":2},o=A("circle",{class:"current",r:6,...e},t);
return{show:([i,r])=>{let s=Math.abs(i)<ut&&Math.abs(r)<ut;o.style.display=s?"":"none",s&&U(o,{cx:i,cy:r})},remove:()=>o.remove()}}var Po=`M${Array.from({length:10},
(t,n)=>{let[e,o]=[n%2?4.05:9,n*Math.PI/5-Math.PI/2];return`${(e*Math.cos(o)).toFixed(2)},${(e*Math.sin(o)).toFixed(2)}`}).join("L")}Z`;function Gt(t,n,e){t.replaceChildren();
for(let[o,i]of e){let r={transform:`translate(${o},${i})`},s=A("path",{d:Po,fill:n,stroke:"white","stroke-width":1.2,...r},t);A("title",{},s).append("Minimum")}}var Io="Not positive: a logarithmic axis cannot show it",ge=.04;function pe(t){let[n,e,o,i]=["x","y","low","high"].map(p=>it(t.get(p))),[r,s,u]=[W(t.get("limits")),
t.get("names"),yt(t)],d=new Float64Array;return e.map((p,l)=>({name:s[l]??"",shown:u(l),x:n[l%Math.max(n.length,1)]??d,y:p,low:o[l]??d,high:i[l]??d,limit:r[l]??
NaN}))}function Ro({model:t,el:n}){let e=t.get("axis_names").toReversed().join(" over "),o=zt(n,{name:"gdviz-curves",label:e,ratio:t.get("ratio")});o.canvas.remove();
let i=A("g",{},o.shapes),r=A("g",{fill:"none","stroke-linejoin":"round"},o.shapes),u=A("path",{class:"marker",...{fill:"none",stroke:"currentColor",opacity:.55}},
o.shapes),d=A("g",{},o.shapes),p=A("text",{class:"note","text-anchor":"middle"},o.svg),l=[],a=X({low:0,high:1,...o.across()}),c=X({low:0,high:1,...o.upwards()}),
g=x=>Number.isFinite(x)&&!(c.log&&x<=0),h=x=>({band:A("path",{class:"band",fill:x,opacity:.2},i),limit:A("path",{class:"limit",stroke:x,"stroke-width":1.5,"stro\
ke-dasharray":"6 4"},r),line:A("path",{class:"line",stroke:x,"stroke-width":2},r),dot:A("circle",{class:"dot",r:4,fill:x,stroke:"var(--gdviz-paper)","stroke-wid\
th":1.5},d)});function f(x){let E=t.get("colors").map(dt);for(;l.length>x;)Object.values(l.pop()??{}).forEach(I=>I.remove());for(;l.length<x;)l.push(h(E[l.length%
E.length]))}function w(){let x=pe(t);({x:a,y:c}=jo(x,t.get("log"),o)),o.axes(a,c,t.get("axis_names"),!0),f(x.length);let{left:E,top:I,width:P,height:j}=o.area;l.
forEach(({band:k,line:m,limit:M},T)=>{let B=x[T];U(m,{d:B.shown?C(B):""}),U(k,{d:B.shown?N(B):""}),U(M,{d:B.shown&&g(B.limit)?`M${E},${rt(c.to(B.limit))}h${P}`:
""})});let _=x.filter(k=>k.shown&&k.y.some(Number.isFinite)),y=c.log&&_.length>0&&!_.some(k=>k.y.some(g));p.textContent=y?Io:"",U(p,{x:E+P/2,y:I+j/2}),b()}function v(){
f(0),w()}function C(x){let E="",I="M";for(let P=0;P<x.y.length;P++){if(!g(x.y[P])||!Number.isFinite(x.x[P])){I="M";continue}E+=`${I}${rt(a.to(x.x[P]))},${rt(c.to(
x.y[P]))}`,I==="M"&&!g(x.y[P+1])&&(E+="h0.1"),I="L"}return E}function N({x,low:E,high:I}){if(!E.length)return"";let P="",j=o.area.top+o.area.height;for(let _=0;_<
x.length;_++){if(!g(I[_]))continue;let y=_;for(;_+1<x.length&&g(I[_+1]);)_++;let k=[],m=[];for(let M=y;M<=_;M++){let T=rt(a.to(x[M]));k.push(`${T},${rt(c.to(I[M]))}`),
m.push(`${T},${g(E[M])?rt(Math.min(c.to(E[M]),ut)):j}`)}P+=`M${k.join("L")}L${m.reverse().join("L")}Z`}return P}function b(){let{top:x,height:E}=o.area,I=Array.
from(W(t.get("marker"))).filter(j=>j>=a.low&&j<=a.high);U(u,{d:I.map(j=>`M${rt(a.to(j))},${x}v${E}`).join("")});let P=pe(t);l.forEach(({dot:j},_)=>{let y=I.length===
1&&P[_]?.shown?He(P[_],I[0]):NaN;j.style.display=g(y)?"":"none",g(y)&&U(j,{cx:rt(a.to(I[0])),cy:rt(c.to(y))})})}function $(){let x=t.get("limit_name"),E=x?[{name:x,
color:"var(--gdviz-faint)",kind:"dashes"}]:[];o.legend([...Dt(t),...E])}let L=null;gt(o.hit,x=>{L=x&&a.from(o.pixel(x)[0]),z()});function z(){o.status.textContent=
L===null?"":O(pe(t).filter(({shown:x})=>x),L)}function O(x,E){let I=m=>Math.abs(m-E),P=x.flatMap(m=>Array.from(m.x)).filter(Number.isFinite),j=P.reduce((m,M)=>I(
M)<I(m)?M:m,P[0]),k=x.map(m=>({name:m.name,value:He(m,j)})).filter(({value:m})=>Number.isFinite(m)).map(({name:m,value:M})=>`${m} ${K(M)}`.trim());return k.length?
`${t.get("axis_names")[0]} ${K(j)}: ${k.join(", ")}`:""}return o.draw(t,{colors:v,"x y low high limits shown log axis_names":w,marker:b,"names colors shown limi\
t_name":$,"x y names shown":z})}function jo(t,n,e){let o=t.filter(l=>l.shown),i=Ue(o.map(({x:l})=>l),Number.isFinite),r=l=>Number.isFinite(l)&&!(n&&l<=0),[s,u]=Ue(
o.flatMap(({y:l,low:a,high:c,limit:g})=>[l,a,c,[g]]),r),[d,p]=s<u?Fo(s,u,n):[s,u];return{x:X({low:i[0],high:i[1],...e.across()}),y:X({low:d,high:p,log:n,...e.upwards()})}}
function Ue(t,n){let[e,o]=[1/0,-1/0];for(let i of t)for(let r of i)n(r)&&(r<e&&(e=r),r>o&&(o=r));return[e,o]}function Fo(t,n,e){if(e){let i=(n/t)**ge;return[t/i,
n*i]}if(t>0&&t<.3*n)return[0,n+ge*n];let o=ge*(n-t);return[t===0?0:t-o,n+o]}function He({x:t,y:n},e){for(let o=0;o<n.length;o++){if(t[o]===e)return n[o];let i=(e-
t[o-1])/(t[o]-t[o-1]);if(o&&t[o-1]<e&&e<t[o])return n[o-1]+i*(n[o]-n[o-1])}return NaN}var Ve={render:Ro};var Ge=1.5,qe=1.15,Ke=100,kt=([t,n],[e,o],i="")=>`${e} = ${K(t)}, ${o} = ${K(n)}${i}`;function qt(t,n,e,o){let[i,r]=[n.get("step"),n.get("diverged_at")],s=r>=0&&
i>=r,u=kt(Array.from(e),o,`, loss ${K(e[2])}`);t.textContent=`step ${i}${s?"":`: ${u}`}`,r>=0&&S("div",{className:"diverged",textContent:`diverged at step ${r}`},
t)}function Kt({model:t,el:n,svg:e,hit:o,parent:i,color:r,drawn:s,names:u,free:d=()=>!0}){let p="Start: drag me, click elsewhere, or use the arrow keys",a=A("g",
{class:"handle",tabindex:0,...{role:"slider","aria-label":"Start of the descent, moved with the arrow keys"}},i);A("circle",{class:"halo",r:18,fill:"transparent"},
a),A("circle",{class:"ring",r:8,...{fill:"white","fill-opacity":.6,stroke:r,"stroke-width":2.5}},a),A("circle",{r:2.5,fill:r},a),A("title",{},a).append(p);let g=h=>d()&&
H(t,{start:h});return Wt({surface:o,handle:a,idle:()=>!s()||n.classList.contains("panning"),to:h=>g(Ye(s(),ot(e,h))),by:([h,f],w)=>{let[v,C,N,b]=s().limits,$=w?
.1:.01,[L,z]=t.get("start");g([V(L+h*$*(C-v),v,C),V(z+f*$*(b-N),N,b)])}}),()=>{let h=s();if(!h)return;let f=t.get("start"),[w,v]=st(h).toPixel(f),{left:C,top:N,
width:b,height:$}=h.area,L=w>=C&&w<=C+b&&v>=N&&v<=N+$;n.classList.toggle("still",!d()),a.style.display=L&&d()?"":"none",L&&U(a,{transform:`translate(${w},${v})`}),
U(a,{"aria-valuenow":f[0],"aria-valuetext":kt(f,u())})}}function Ye(t,[n,e]){let{left:o,top:i,width:r,height:s}=t.area;return st(t).toPoint([V(n,o,o+r),V(e,i,i+
s)])}function Yt({model:t,el:n,svg:e,hit:o,panel:i,drawn:r}){let s=l=>t.get("disabled")||H(t,{view:l});function u(l,a){let[c,g,h,f]=t.get("view"),[w,v]=a??[(c+g)/
2,(h+f)/2],[C,N,b,$]=t.get("home"),L=(z,O)=>O+(z-O)*l;l>1&&(g-c>Ke*(N-C)||f-h>Ke*($-b))||s([L(c,w),L(g,w),L(h,v),L(f,v)])}let d=[nt(i,"+","Zoom in",()=>u(1/Ge)),
nt(i,"−","Zoom out",()=>u(Ge)),nt(i,"✥","Move the view by dragging",()=>{d[2].ariaPressed=String(n.classList.toggle("panning"))}),nt(i,"⌂","Show the whole\
 problem",()=>s(t.get("home")))];for(let l of d)l.ariaLabel=l.title;o.addEventListener("pointerdown",l=>{let a=r();if(l.button!==0||!a||!n.classList.contains("p\
anning"))return;let[c,g,h,f]=t.get("view"),{toPoint:w}=st({...a,limits:[c,g,h,f]}),[v,C]=w(ot(e,l));_t(l,N=>{let[b,$]=w(ot(e,N));s([c+v-b,g+v-b,h+C-$,f+C-$])})}),
Et(o,()=>n.classList.contains("panning"));let p=l=>{let a=r();!l.ctrlKey||!a||(l.preventDefault(),u(l.deltaY<0?1/qe:qe,Ye(a,ot(e,l))))};return e.addEventListener(
"wheel",p,{passive:!1}),d}var Je={mouse:9,pen:12,touch:20},Bo=500;function Ze({state:t,toPixel:n},[e,o],i){let r=-1;for(let{slot:s,at:u}of t.visible()){let[d,p]=n(u),l=Math.hypot(d-e,p-o);
l<=i&&([r,i]=[s,l])}return r}function Xe(t){let{el:n,plot:e,state:o,toPixel:i,toPoint:r}=t,{svg:s,hit:u}=e,d=(l,a)=>Ze(t,ot(s,l),Je[a]??Je.mouse),p=l=>o.add(r(e.
pixel(l)));u.addEventListener("pointerdown",l=>{if(l.button!==0)return;let a=d(l,l.pointerType);if(a<0&&(l.pointerType==="touch"||o.removing))return;if(l.preventDefault(),
s.focus({preventScroll:!0,focusVisible:!1}),o.removing)return o.remove(a);a>=0&&o.select(a);let c=a>=0?a:p(l);if(c<0)return;let[g,h]=ot(s,l),[f,w]=a<0?[g,h]:i(o.
cursor);_t(l,v=>{let[C,N]=ot(s,v);o.move(c,r([C+f-g,N+w-h]))})}),u.addEventListener("click",l=>{l.pointerType==="touch"&&!o.removing&&d(l,"touch")<0&&p(l)}),u.addEventListener(
"dblclick",l=>{let a=d(l,"mouse"),{added:c}=o;a>=0&&!(a===c.slot&&performance.now()-c.time<Bo)&&o.remove(a)}),u.addEventListener("pointermove",l=>{n.classList.toggle(
"over",l.buttons===0&&d(l,l.pointerType)>=0)}),Et(u,l=>d(l.touches[0],"touch")>=0)}function Qe(t){let{plot:n,state:e,toPixel:o}=t,i={Enter:()=>e.selected<0?e.add(
e.cursor):e.select(-1)," ":()=>e.select(e.selected<0?Ze(t,o(e.cursor),1/0):-1),Escape:()=>e.removing?e.setRemoving(!1):e.select(-1),Delete:()=>e.remove(e.selected),
Backspace:()=>e.remove(e.selected),n:()=>e.step(!0),p:()=>e.step(!1)};e.classification&&(i["+"]=()=>e.choose(1),i["-"]=i["−"]=()=>e.choose(-1)),n.svg.addEventListener(
"keydown",r=>{if(r.ctrlKey||r.metaKey||r.altKey)return;let s=St(r),u=i[r.key.length===1?r.key.toLowerCase():r.key];if(!s&&!u)return;if(r.preventDefault(),!s)return u();
let d=r.shiftKey?.1:.01,p=e.box().map(([l,a],c)=>e.cursor[c]+s[c]*d*(a-l));e.selected>=0?e.move(e.selected,p):e.moveCursor(p)})}function tn(t,n){let e=t.get("task")==="classification",o={classification:e,removing:!1,label:1,selected:-1,cursor:[0,0],message:"",added:{slot:-1,time:0},box:c,
visible:w,count:v,read:b,add:$,move:z,moveCursor:O,remove:x,select:E,step:I,choose:j,setRemoving:_,end:()=>cancelAnimationFrame(u)},i=C(),r=[],s=new Set,u=0,[[d,
p],[l,a]]=c();return o.cursor=[(d+p)/2,(l+a)/2],o;function c(){return[t.get("interval"),t.get(e?"interval":"y_interval")]}function g([y,k]){let[[m,M],[T,B]]=c();
return[V(y,m,M),V(k,T,B)]}function h(y){return e?[i.x[2*y],i.x[2*y+1]]:[i.x[y],i.y[y]]}function f(y,k){let[m,M]=g(k);e?i.x.set([m,M],2*y):[i.x[y],i.y[y]]=[m,M]}
function w(){let[[y,k],[m,M]]=c();return Array.from(i.part,(D,G)=>({slot:G,part:D,at:h(G)})).filter(({part:D,at:[G,R]})=>D&&G>=y&&G<=k&&R>=m&&R<=M).map(({slot:D,
part:G,at:R})=>({slot:D,at:R,training:G>0,positive:i.y[D]>0}))}function v(y){return i.part.filter(k=>k===y).length}function C(){let[y,k,m]=["x","y","part"].map(
M=>W(t.get(M)).slice());return{x:y,y:k,part:m}}function N(...y){for(let m of y)s.add(m);if(u||!s.size)return;let k=m=>new DataView(Float64Array.from(i[m]).buffer);
H(t,Object.fromEntries([...s].map(m=>[m,{...t.get(m),data:k(m)}]))),s.clear(),u=requestAnimationFrame(()=>{u=0,N()})}function b(){let y=i;i=C();let k=r.length>0&&
i.part.length>y.part.length;for(let M of["x","y","part"]){let T=s.has(M)&&i[M].length===y[M].length;(k||T)&&i[M].set(y[M])}if(i.part[o.selected]||(o.selected=-1),
!k)return;let m=r;r=[],P("");for(let{point:M,label:T}of m)$(M,T)}function $(y,k=o.label){let m=i.part.indexOf(0);return m<0?(P(L(y,k)),-1):(i.part[m]=1,e&&(i.y[m]=
k),f(m,y),N("x","y","part"),o.added={slot:m,time:performance.now()},E(m),m)}function L(y,k){let[m,M]=[i.part.length,t.get("most")],T=`All ${m} places are taken`;
return m>=M?`There is no room for more than ${M} points: remove one first.`:t.widget_manager.exported?`${T}, and only Python could make room for more.`:t.get("d\
isabled")?`${T}, and only the server could make room for more.`:(r.push({point:y,label:k}),t.get("wanted")<=m&&H(t,{wanted:m+1}),`${T}: making room for more …`)}
function z(y,k){i.part[y]&&(f(y,k),N("x","y"),o.cursor=h(y))}function O(y){o.cursor=g(y),P("")}function x(y){i.part[y]&&(i.part[y]=0,N("part"),E(-1,"Point remov\
ed."))}function E(y,k=""){o.selected=y,y>=0&&(o.cursor=h(y)),P(k)}function I(y){let k=w().sort((T,B)=>T.at[0]-B.at[0]||T.at[1]-B.at[1]);if(!k.length)return P("T\
here is no point in view.");let m=k.findIndex(({slot:T})=>T===o.selected),M=m<0&&!y?0:m;E(k[(M+(y?1:-1)+k.length)%k.length].slot)}function P(y){o.message=y,n()}
function j(y){o.label=y,n()}function _(y){o.removing=y,E(-1,y?"Click a point to remove it.":"")}}var Do=150,Wo="Click adds, drag moves, double-click removes.",Uo="Arrow keys move the cursor, with Shift farther. Enter adds a point there. Space takes the near\
est point, N and P the next and the previous: arrow keys move it then, Delete removes it, Enter lets go of it.",Ho=" + and − choose the label of new points.";
function en({model:t,el:n}){let e=t.get("task")==="classification";n.classList.toggle("classification",e);let o=t.get("colors");for(let z in o)n.style.setProperty(
`--${z}`,o[z]);let r=ue(n,{label:"Data",ratio:e?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),s=tn(t,()=>{c(),l()}),u=Vo(t,r,s),d=A("path",{class:"fit"},
r.shapes),p=Go(r,s,u.toPixel),l=Ko(t,n,s,b),a=S("div",{className:"report"},n),c=qo(t,r,s,u.toPixel,a),g=S("div",{className:"notes"},a),h=S("div",{},n);t.widget_manager.
exported&&wt(t.widget_manager,"Reading a CSV file needs Python.",n),Yo(n,r.svg,e);let f={el:n,plot:r,state:s,...u};Xe(f),Qe(f);function w(){p(),c();let[z,O]=[s.
count(1),s.count(-1)],x=(I,P="")=>`${I} ${P}${I===1?"point":"points"}`;r.svg.ariaLabel=`Data: ${x(z,"training ")}${O?` and ${x(O,"test ")}`:""}`,n.classList.toggle(
"tested",O>0);let E=z+O-s.visible().length;g.textContent=E?`${x(E)} outside the view`:""}function v(){let z=W(t.get("fit")),{left:O,width:x}=r.area,E="";z.forEach(
(I,P)=>{if(Number.isNaN(I))return;let j=V(u.height(I),-ut,ut),_=P&&!Number.isNaN(z[P-1])?"L":"M";E+=`${_}${(O+P*x/(z.length-1)).toFixed(2)},${j.toFixed(2)}`}),e||
U(d,{d:E})}let C=Ft(o.positive,o.negative);function N(){if(!e)return;let z=t.get("map");n.classList.toggle("mapped",z.shape[0]>0);let O=t.get("logits"),x=E=>O?Math.
tanh(E/2):V(E,-1,1);xt(r.canvas,W(z),z.shape,E=>C(x(E)))}function b({file:z="",text:O,failed:x}){h.className=O?x?"gdviz-notice":"gdviz-note":"",h.role=x?"alert":
"status",h.replaceChildren(...O?[S("b",{textContent:z}),`: ${O}`]:[])}let $="interval y_interval axis_names",L=r.draw(t,{[$]:u.draw,"x y part":s.read,[`x y part\
 label_names ${$}`]:w,[`fit ${$}`]:v,"map logits":N,message:()=>b(t.get("message")),"disabled label_names":l});return()=>{L(),s.end()}}function Vo(t,n,e){let o=()=>{
let[s,u]=e.box();return{x:X({low:s[0],high:s[1],...n.across()}),y:X({low:u[0],high:u[1],...n.upwards()})}},{x:i,y:r}=o();return{draw:()=>{({x:i,y:r}=o()),n.axes(
i,r,t.get("axis_names"),!e.classification)},height:s=>r.to(s),toPixel:([s,u])=>[i.to(s),r.to(u)],toPoint:([s,u])=>[i.from(s),r.from(u)]}}function Go(t,n,e){let o=A(
"g",{class:"points"},t.shapes),i=new Map;return()=>{let r=n.visible(),s=r.length>Do?3.6:4.8,u=new Set(i.keys());for(let{slot:d,at:p,training:l,positive:a}of r){
u.delete(d);let c=n.classification?a?" positive":" negative":"",[g,h]=e(p),f={class:(l?"training":"test")+c,r:s,cx:g.toFixed(2),cy:h.toFixed(2)},w=i.get(d)??{node:A(
"circle",{"data-place":d},o),written:""};i.set(d,w);let v=Object.values(f).join();v!==w.written&&U(w.node,f),w.written=v}for(let d of u)i.get(d)?.node.remove(),
i.delete(d)}}function qo(t,n,e,o,i){let r=A("path",{class:"cursor",d:"M-9,0h18M0,-9v18"},n.shapes),s=A("circle",{class:"selected",r:9},n.shapes),u=S("div",{className:"\
status",role:"status"},i);function d({at:p,training:l,positive:a}){let c=e.classification?`, label ${t.get("label_names")[a?1:0]}`:"";return`${l?"Training":"Tes\
t"} point: ${kt(p,t.get("axis_names"),c)}`}return()=>{let p=e.visible().find(({slot:c})=>c===e.selected),[l,a]=o(p?.at??e.cursor);s.style.display=p?"":"none",r.
style.display=p?"none":"",U(s,{cx:l,cy:a}),U(r,{transform:`translate(${l},${a})`}),u.textContent=e.message||(p?d(p):"")}}function Ko(t,n,e,o){let i=S("div",{className:"\
tools"},n),r=S("span",{className:"labels",role:"group",ariaLabel:"Label of new points"});e.classification&&i.append(r);let s="The label of the points that you a\
dd",u=[1,-1].map(f=>({label:f,node:nt(r,"",s,()=>e.choose(f))})),p=nt(i,"Remove","Remove points by clicking them",()=>e.setRemoving(!e.removing)),l=S("input",{type:"\
file",accept:".csv,.tsv,.txt,text/csv",hidden:!0},i),c=nt(i,"Load CSV …","Load your own data: a header line, then a row of numbers for each point",()=>l.click()),
g=S("span",{className:"legend"},i),h=[["dot training","training"],["dot test","test"]];for(let[f,w]of e.classification?h:[...h,["line","model"]]){let v=S("span",
{className:w},g);S("i",{className:f},v),v.append(w)}return l.addEventListener("change",async()=>{let f=l.files?.[0],w=t.get("most_bytes"),v=`It is larger than ${Math.
floor(w/1e6)} MB. The data stay as they were.`;f&&f.size>w?o({file:f.name,text:v,failed:!0}):f&&t.send({file:f.name},void 0,[await f.arrayBuffer()]),l.value=""}),
()=>{c.disabled=t.get("disabled")||!!t.widget_manager.exported,p.ariaPressed=String(e.removing),n.classList.toggle("removing",e.removing);let f=t.get("label_nam\
es");for(let{label:w,node:v}of u){let C=S("i",{className:w>0?"dot positive":"dot negative"});v.replaceChildren(C,f[w>0?1:0]),v.ariaPressed=String(w===e.label)}}}
function Yo(t,n,e){let o=mt(),i=S("details",{className:"help"},t);S("summary",{textContent:Wo},i),S("p",{id:o,textContent:Uo+(e?Ho:"")},i),U(n,{tabindex:0,role:"\
application","aria-describedby":o})}function Jo(t){let{model:n,el:e}=t;Y(e,"gdviz-data-editor");let o=en(t),i=ct(n,"task",()=>{o(),e.replaceChildren(),o=en(t)});
return()=>{i(),o()}}var nn={render:Jo};var Zo=4;function Xo({model:t,el:n}){Y(n,"gdviz-field","gdviz-plane");let e=t.get("colors"),o=mt(),i=A("svg",{role:"group","aria-label":"Loss surface with the p\
ath of the descent"},n),r=A("rect",{},A("clipPath",{id:o},A("defs",{},i))),s=A("rect",{class:"hit"},i),u=A("g",{"clip-path":`url(#${o})`,"pointer-events":"none"},
i),d=Ht(u,e.descent),p=A("g",{class:"minima"},u),l=Vt(u,e.descent),a=S("div",{className:"panel"},n),c=S("div",{className:"status"},a);function g(){let{size:E,axes:I,
limits:P}=t.get("drawn");if(!E)return null;let[j,_,y,k]=I;return{area:{left:j,top:_,width:y,height:k},limits:P}}let{exported:h}=t.widget_manager;h&&(t.set("disa\
bled",!0),wt(t.widget_manager,"Zooming needs Python, which draws this picture.",n));let f={model:t,el:n,svg:i,hit:s,drawn:g,names:()=>t.get("parameter_names")},
w=Kt({...f,parent:i,color:e.start}),v=Yt({...f,panel:a});function C(){for(let I of v)I.disabled=t.get("disabled");let E=g();t.get("disabled")&&E&&t.set("view",E.
limits)}function N(){let E=g();if(!E)return;let[I,P]=t.get("drawn").size,{left:j,top:_,...y}=E.area;U(i,{width:I,height:P});for(let k of[r,s])U(k,{x:j,y:_,...y})}
let b=E=>()=>{let I=g();I&&E(st(I).toPixel)},$=b(E=>Gt(p,e.minimum,it(t.get("minima")).map(E))),L=b(E=>d.show(it(t.get("path")).map(E))),z=b(E=>{let I=W(t.get("\
current"));l.show(E(I)),Number.isNaN(I[0])?c.replaceChildren():qt(c,t,I,f.names())}),O=vt(n,E=>{Math.abs(E-t.get("width"))>=Zo&&H(t,{width:E})}),x=lt(t,{disabled:C,
drawn:N,"drawn minima":$,"drawn start":w,"drawn path":L,"drawn current step diverged_at parameter_names":z});return x.all(),()=>{O(),x.end()}}var on={render:Xo};var rn=64,Qo=10,tr=9;function er(t,n,e,{from:o,to:i}){let[r,s]=t.map(n?Math.log10:Number),u=e>1?(s-r)/(e-1):0,d=a=>n?10**a:a,p=a=>Math.floor((a-o)/(i-o)*e),l=X(
{low:d(r-u/2),high:d(s+u/2),log:n,from:o,to:i});return{pixels:l,nearest:a=>V(p(a),0,e-1),cellOf:a=>{let c=l.to(a);return c>=Math.min(o,i)&&c<=Math.max(o,i)?Math.
min(p(c),e-1):-1},centre:a=>d(r+a*u),edges:a=>{let[c,g]=[a,a+1].map(h=>o+(i-o)*h/e);return[Math.min(c,g),Math.max(c,g)]}}}function nr({model:t,el:n}){let e=()=>t.
get("kind")==="magnitude",o=e()?Ut:At,i=`Map of ${t.get("value_name")}`,r=zt(n,{name:"gdviz-heat-map",label:i,ratio:t.get("ratio"),margins:o});r.canvas.classList.
add("hatch");let s=A("g",{class:"cross",fill:"none"},r.shapes),d=A("g",{class:"handle",tabindex:0,...{role:"slider","aria-label":"The chosen cell, moved with th\
e arrow keys"}},r.handles),p=[A("path",{stroke:"white","stroke-width":2.5,opacity:.5},s),A("path",{stroke:"black","stroke-width":1,opacity:.8},s)],l=[A("rect",{
stroke:"white",fill:"none","stroke-width":4},d),A("rect",{stroke:"black",fill:"none","stroke-width":2,class:"cell"},d)],a=A("rect",{class:"halo",fill:"transpare\
nt"},d);A("title",{},d).append("The chosen cell: click another, drag, or use the arrow keys");let c=()=>t.get("values").shape,g=_=>{let y=t.get(`${_}_range`),k=t.
get(`${_}_log`)&&y[0]>0,[m,M]=c();return er(y,k,_==="x"?M:m,_==="x"?r.across():r.upwards())};function h(){if(!c()[0]||!c()[1])return null;let[_,y]=t.get("chosen"),
[k,m]=[g("x").cellOf(_),g("y").cellOf(y)];return k>=0&&m>=0?[k,m]:null}let f=_=>!Number.isFinite(_)||!e()&&_<0;function w(){let _=t.get("log"),y=W(t.get("values")).
filter(m=>Number.isFinite(m)&&!(_&&m<=0)),k=m=>y.reduce((M,T)=>m(M,T));return y.length?[k(Math.min),k(Math.max)]:null}function v(){xt(r.canvas,W(t.get("values")),
c(),e()?C():N())}function C(){let _=Array.from(t.get("palette"),T=>bt(T)),[y,k]=w()??[0,1],m=X({low:y,high:k,log:t.get("log"),from:0,to:_.length}),M=T=>Math.floor(
m.to(Math.max(T,y)));return T=>f(T)?0:_[V(M(T),0,_.length-1)]}function N(){let _=Array.from(t.get("colors"),y=>bt(y));return y=>f(y)?0:_[y%_.length]}function b(){
if(!e())return r.bar(r.area,[],[],"");let _=w();if(!_)return r.bar(r.area,[],[],t.get("value_name"));let{height:y}=r.area,k=X({low:_[0],high:_[1],log:t.get("log"),
from:0,to:-y}),m=t.get("palette"),M=B=>m[Math.floor((B+.5)/rn*m.length)],T=k.ticks().map(({value:B,text:D})=>({share:-k.to(B)/y,text:D}));r.bar(r.area,Array.from(
{length:rn},(B,D)=>M(D)),T,t.get("value_name"))}function $(){let _=t.get("colors"),k=(e()?[]:t.get("names")).map((M,T)=>({name:M,color:_[T%_.length],kind:"area"})),
m=W(t.get("values")).some(f);r.legend(m?[...k,{name:t.get("missing_name"),color:"",kind:"hatch"}]:k)}let L=()=>r.axes(g("x").pixels,g("y").pixels,t.get("axis_na\
mes"));function z(){let _=h();if(s.style.display=d.style.display=_?"":"none",!_)return;let[y,k]=g("x").edges(_[0]),[m,M]=g("y").edges(_[1]),{left:T,top:B,width:D,
height:G}=r.area,[R,F]=[(y+k)/2,(m+M)/2],q=`M${R},${B}V${m-6}M${R},${M+6}V${B+G}`,J=`M${T},${F}H${y-6}M${k+6},${F}H${T+D}`;for(let Q of p)U(Q,{d:q+J});let Z=Math.
max((tr-(k-y))/2,1);for(let Q of[...l,a]){let tt=Q===a?Qo:Z;U(Q,{x:y-tt,y:m-tt,width:k-y+2*tt,height:M-m+2*tt})}U(d,{"aria-valuenow":_[1]*c()[1]+_[0],"aria-valu\
etext":O(_)})}function O([_,y]){let[k,m]=t.get("axis_names"),M=`${k} = ${K(g("x").centre(_))}, ${m} = ${K(g("y").centre(y))}`,T=W(t.get("values"))[y*c()[1]+_];if(f(
T))return`${M}: ${t.get("missing_name")}`;let B=()=>t.get("names")[T]??String(T);return`${M}: ${e()?`${t.get("value_name")} ${K(T)}`:B()}`}let x=null;function E(){
let _=x??h();r.status.textContent=_?O(_):""}function I(_){if(!c()[0]||!c()[1])return null;let[y,k]=r.pixel(_);return[g("x").nearest(y),g("y").nearest(k)]}function P(_){
if(!_)return;let y=[g("x").centre(_[0]),g("y").centre(_[1])];String(y)!==String(t.get("chosen"))&&H(t,{chosen:y})}Wt({surface:r.hit,handle:d,to:_=>P(I(_)),by:(_,y)=>{
let[k,m]=h()??[0,0],M=y?10:1;P([V(k+M*_[0],0,c()[1]-1),V(m+M*_[1],0,c()[0]-1)])}});for(let _ of[r.hit,d])gt(_,y=>{x=y&&I(y),E()});let j="x_range y_range x_log y\
_log axis_names";return r.draw(t,{"kind values palette colors log":v,"kind values palette log value_name":b,"kind values names colors missing_name":$,[`values ${j}`]:L,
[`kind chosen values names ${j}`]:z,[`kind chosen values names value_name missing_name ${j}`]:E})}var sn={render:nr};var or=2,rr=.5,an=.05,Jt=(t,n,e=or)=>n*Math.abs(t)/(Math.abs(t)+e);function cn(t,n){let e=jt(t),o=document.createElement("canvas"),i=Ft(n.positive,n.negative);function r({
weights:a,thickest:c},g){for(let{from:h,to:f,index:w,start:v,end:C}of a){let N=g[w],b=Jt(N,c);if(!(b>an))continue;let $=(v+C)/2;e.lineWidth=b,e.strokeStyle=N>0?
n.positive:n.negative,e.beginPath(),e.moveTo(v,h.y),e.bezierCurveTo($,h.y,$,f.y,C,f.y),e.stroke()}}function s({units:a,layers:c},g,[h,f,w],{ink:v,paper:C}){let N=a.
length-c[0].length===h&&w>1,b=a.slice(c[0].length);e.fillStyle=C;for(let{x:$,y:L,size:z}of a)e.fillRect($-z/2,L-z/2,z,z);N&&f>1&&u(b,g,f,w),N&&f===1&&d(b,g,w,v),
e.lineWidth=1,e.strokeStyle=v,e.globalAlpha=.7;for(let{x:$,y:L,size:z}of a)e.strokeRect($-z/2-.5,L-z/2-.5,z+1,z+1);e.globalAlpha=1}function u(a,c,g,h){xt(o,c,[g*
a.length,h],f=>i(V(f,-1,1))),a.forEach(({x:f,y:w,size:v},C)=>{let N=(a.length-1-C)*g;e.drawImage(o,0,N,h,g,f-v/2,w-v/2,v,v)})}function d(a,c,g,h){a.forEach(({x:f,
y:w,size:v},C)=>{let N=c.subarray(C*g,(C+1)*g),b=N.reduce((O,x)=>Math.max(O,Math.abs(x)),1),[$,L]=[f-v/2,.46*v/b];Object.assign(e,{lineWidth:1,strokeStyle:h,globalAlpha:.25}),
e.beginPath(),e.moveTo($,w),e.lineTo($+v,w),e.stroke();let z=C===a.length-1;Object.assign(e,{lineWidth:v>20?1.8:1.2,strokeStyle:z?n.fit:h,globalAlpha:1}),e.beginPath(),
N.forEach((O,x)=>e.lineTo($+v*x/(g-1),w-L*O)),e.stroke()})}function p({units:a,thickest:c},g,h){for(let{x:f,y:w,size:v,index:C}of a){let N=g[C],b=Jt(N,c,rr)/2;b>
an&&(l(f-v/2,w+v/2,b+.8,h),l(f-v/2,w+v/2,b,N>0?n.positive:n.negative))}}function l(a,c,g,h){e.beginPath(),e.arc(a,c,g,0,2*Math.PI),e.fillStyle=h,e.fill()}return{
resize:({width:a,height:c})=>{let g=window.devicePixelRatio||1;Object.assign(t,{width:Math.round(a*g),height:Math.round(c*g)}),Object.assign(t.style,{width:`${a}\
px`,height:`${c}px`})},draw:(a,c,g,h,f)=>{let w=t.width/a.width;e.setTransform(w,0,0,w,0,0),e.clearRect(0,0,a.width,a.height),c.length===a.parameters&&(r(a,c),s(
a,g,h,f),p(a,c,f.paper))}}}var ln=54,ir=340,sr=120,ar=40,cr=5;function fe(t,n){let e=V(ln*Math.max(...t),sr,ir),o=n/t.length,i=[0,0];for(let p=1;p<t.length;p++)i.push(i[p]+t[p]*(t[p-1]+1));
let r=t.map((p,l)=>{let a=Math.min(e/p,ln),c=Math.floor(Math.min(.76*a,.5*o,ar)),g=h=>Math.round(h-c/2)+c/2;return Array.from({length:p},(h,f)=>({layer:l,unit:f,
index:l?i[l]+p*t[l-1]+f:-1,x:g(o*(l+.5)),y:g(e/2+(f-(p-1)/2)*a),size:c}))}),s=r.flat(),u=r.slice(1).flatMap((p,l)=>p.flatMap(a=>r[l].map(c=>({from:c,to:a,index:i[a.
layer]+a.unit*r[l].length+c.unit,start:c.x+c.size/2,end:a.x-a.size/2})))),d=V(.25*Math.min(...s.map(({size:p})=>p)),3.5,10);return{width:n,height:e,layers:r,units:s,
weights:u,thickest:d,parameters:i[t.length]}}function dn({units:t,weights:n},[e,o]){let i=t.find(({x:p,y:l,size:a})=>Math.max(Math.abs(e-p),Math.abs(o-l))<=a/2+
1);if(i)return i;let r=n.filter(({start:p,end:l})=>p<=e&&e<=l);if(!r.length)return null;let s=lr((e-r[0].start)/(r[0].end-r[0].start)),u=({from:p,to:l})=>Math.abs(
p.y+(l.y-p.y)*s-o),d=r.reduce((p,l)=>u(l)<u(p)?l:p);return u(d)<cr?d:null}function lr(t){let[n,e]=[0,1];for(let o=0;o<20;o++){let i=(n+e)/2;1.5*i*(1-i)+i**3<t?n=
i:e=i}return n*n*(3-2*n)}var dr=250,ur=[.5,2,8];function gr({model:t,el:n}){Y(n,"gdviz-network-diagram");let e=t.get("colors");for(let z in e)n.style.setProperty(`--${z}`,e[z]);let o=S(
"div",{className:"network"},n),i=cn(S("canvas",{},o),e),r=A("svg",{tabindex:0,role:"application"},o),s=A("g",{class:"names","aria-hidden":!0},r),u=A("g",{class:"\
pointed","aria-hidden":!0},r),d=S("div",{className:"readout",role:"status"},n),p=S("div",{className:"legend"},n),l=se(),a=fe(t.get("sizes"),320),c=null;function g(z=a.
width){a=fe(t.get("sizes"),z),i.resize(a),U(r,{width:a.width,height:a.height,"aria-label":hr(t)}),s.replaceChildren();for(let{x:O,y:x,unit:E}of a.layers[0])A("t\
ext",{x:O,y:x,dy:"0.35em","text-anchor":"middle"},s).append(un(a,E));p.replaceChildren(...mr(a.thickest)),f(null),h()}function h(){let z=t.get("responses");i.draw(
a,W(t.get("weights")),W(z),z.shape,l),N()}function f(z){if(c=z,u.replaceChildren(),z&&"from"in z){let{start:O,end:x,from:E,to:I}=z,P=(O+x)/2;A("path",{d:`M${O},${E.
y}C${P},${E.y},${P},${I.y},${x},${I.y}`},u)}else if(z){let O=z.size+5;A("rect",{x:z.x-O/2,y:z.y-O/2,width:O,height:O,rx:2},u)}C()}let w=0,v=0;function C(){w=performance.
now();let z=W(t.get("weights"));d.textContent=c?fr(a,c,z):"Point at a line or a unit for its number."}function N(){!c||v||(v=window.setTimeout(()=>{v=0,C()},Math.
max(dr-(performance.now()-w),0)))}let b=z=>dn(a,ot(r,z));gt(r,z=>z&&f(b(z))),r.addEventListener("pointerdown",z=>f(b(z))),r.addEventListener("pointerleave",z=>z.
pointerType!=="touch"&&f(null)),r.addEventListener("blur",()=>f(null)),r.addEventListener("keydown",z=>{if(z.ctrlKey||z.metaKey||z.altKey)return;let O=St(z);!O&&
!["Enter","Escape"].includes(z.key)||(z.preventDefault(),f(pr(a,c,O??z.key)))});let $=lt(t,{"sizes activation":g,"weights responses":h}),L=[vt(o,g),$.end,Ce(()=>{
l=se(),h()}),()=>clearTimeout(v)];return g(),()=>L.forEach(z=>z())}function pr({layers:t,weights:n},e,o){if(!e)return t[0][0];let i="from"in e;if(o==="Escape")return i?
e.to:null;let r=n.filter(({to:p})=>p===(i?e.to:e));if(typeof o=="string")return r[0]??e;let[s,u]=o;if(i)return r[V(e.from.unit-u-s,0,r.length-1)];let d=t[V(e.layer+
s,0,t.length-1)];return d[V(e.unit-u,0,d.length-1)]}var un=({layers:t},n)=>t[0].length===1?"x":`x${"₁₂"[n]}`;function he(t,{layer:n,unit:e}){return n===0?un(
t,e):n===t.layers.length-1?"the output":`unit ${e+1} of hidden layer ${n}`}function fr(t,n,e){if("from"in n)return`Weight from ${he(t,n.from)} to ${he(t,n.to)}:\
 ${K(e[n.index])}`;let o=he(t,n);return n.layer===0?`Input ${o}`:`${o[0].toUpperCase()}${o.slice(1)}: bias ${K(e[n.index])}`}function hr(t){let[n,...e]=t.get("s\
izes").slice(0,-1),o=t.get("activation"),i=`${e.length===1?"a hidden layer":"hidden layers"} of ${e.join(", ")} units`,r=e.length?`${i}${o?` (${o})`:""}`:"no hi\
dden layer";return`Network with ${n===1?"1 input":`${n} inputs`}, ${r} and 1 output. Arrow keys go from unit to unit; Enter goes to the weights into a unit, Esc\
ape back.`}function mr(t){let n=e=>A("path",{d:"M0,5h20","stroke-width":e.toFixed(2)});return[Zt("positive","positive",n(3)),Zt("negative","negative",n(3)),S("s\
pan",{textContent:"|weight|"}),...ur.map(e=>Zt("sample",String(e),n(Jt(e,t)))),Zt("bias","bias",A("circle",{cx:5,cy:5,r:3.5}),10)]}function Zt(t,n,e,o=20){let i=S(
"span",{className:t});return A("svg",{width:o,height:10},i).append(e),i.append(n),i}var gn={render:gr};function hn(t,n=void 0){return n?n[t]:typeof t=="boolean"?t?"1":"0":Array.isArray(t)?t.map(e=>hn(e)).join(","):t?.data instanceof DataView?wr(W(t)):String(vr(t))}
function vr(t){if(Math.fround(t)!==t)return t;for(let n=1;n<9;n++){let e=Number(t.toPrecision(n));if(Math.fround(e)===t)return e}return t}function wr(t){let n=Array.
from(t,e=>String(Number(e.toFixed(4))));for(;n.length>1&&n.at(-1)==="0";)n.pop();return n.join(",")}async function Xt(t){let n=t.widget_manager,e=new URLSearchParams;
for(let o of t.get("entries")){let i=o;if("selector"in o){let s=(await et(n,o.selector)).get("index");if(i=o.targets[String(s)],!i)continue}let r=(await et(n,i.
widget)).get(i.trait);e.set(o.name,hn(r,i.options))}return e.toString().replaceAll("%2C",",")}var br="it is not within what can be shown",xr="it cannot be chang\
ed without Python";function at(t){throw new RangeError(t)}var yr=t=>Promise.all(t.map(n=>new Promise(e=>{let o=()=>{n.get("busy")||(n.off("change:busy",o),e(void 0))};
n.on("change:busy",o),o()})));async function zr(t,n){let e=t.widget_manager,o=h=>Promise.all(h.map(f=>et(e,f))),[i,r]=[await o(t.get("settling")),await o(t.get(
"needs_kernel"))],s=t.get("entries"),u=new Map(new URLSearchParams(n)),d=h=>t.get("passed_over").includes(h)||h.startsWith("voila"),p=new Set(s.map(({name:h})=>h)),
l=[...u.keys()].filter(h=>!p.has(h)&&!d(h)).map(h=>`${h}: there is no such setting`);for(let h of s){let f=u.get(h.name);if(f!==void 0){await yr(i);try{let w="s\
elector"in h?kr(await et(e,h.selector),h.targets):h,v=await et(e,w.widget);r.includes(v)&&at(xr),H(v,{[w.trait]:Mr(w,v,f)})}catch(w){if(!(w instanceof RangeError))
throw w;l.push(`${h.name}=${[...f].slice(0,40).join("")}: ${w.message}`)}}}if(!l.length)return;let a=t.get("most_told"),c=l.length>a?`; and ${l.length-a} more`:
"",g=S("div",{className:"gdviz-notice",textContent:`Some of this link was ignored. ${l.slice(0,a).join("; ")}${c}.`});g.setAttribute("role","status"),(await et(
e,t.get("message"))).set_state({value:g.outerHTML})}function kr(t,n){let e=t.get("index");return n[String(e)]??at(`there is no such setting with ${t.get("descri\
ption")} = ${t.get("_options_labels")[e]}`)}function Mr(t,n,e){let{kind:o}=t;if(o==="choice")return t.options.includes(e)||at(`it must be one of ${t.options.join(
", ")}`),t.options.indexOf(e);if(o==="flag")return e!=="0"&&e!=="1"&&at("it must be 0 or 1"),e==="1";if(o==="array"){let{shape:d}=n.get(t.trait),p=d.reduce((c,g)=>c*
g,1),l=e.split(",").map(me);l.length>p&&at(`it must be at most ${p} numbers separated by commas`),pn(t,l)||at("it must hold numbers that can be edited there");let a=new Float64Array(
p);return a.set(l),{shape:d,data:new DataView(a.buffer)}}if(o==="numbers"){let d=e.split(",");d.length!==t.length&&at(`it must be ${t.length} numbers separated \
by commas`);let p=d.map(me);return(!pn(t,p)||!$r(p,t.narrowest))&&at(br),p}o==="whole"&&!/^[+-]?[0-9]+$/.test(e)&&at("it must be a whole number");let i=me(e),r=(d,p)=>typeof d==
"string"?n.get(d):d??p,[s,u]=[r(t.low,-1/0),r(t.high,1/0)];return s<=i&&i<=u||at(`it must lie between ${fn(s)} and ${fn(u)}`),i}function me(t){let n=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(n)?n:at("it must be a number")}var pn=({among:t},n)=>n.every(e=>Number.isFinite(Math.fround(e))&&(!t||t.includes(e))),
$r=([t,n,e,o],i)=>i===null||[[t,n],[e,o]].every(([r,s])=>r<s&&s-r>=i*Math.max(Math.abs(r),Math.abs(s)));function fn(t){if(!Number.isFinite(t))return t>0?"inf":"\
-inf";let[n,e]=t.toExponential(5).split("e"),o=Number(e);return o>=-4&&o<6?String(Number(t.toPrecision(6))):`${Number(n)}e${o<0?"-":"+"}${String(Math.abs(o)).padStart(
2,"0")}`}function mn({model:t}){let{exported:n,ownsAddress:e,kernel:o}=t.widget_manager;if(n&&(n.query=()=>Xt(t)),n&&zr(t,location.search).catch(u=>console.error(
u)),!e||!o)return;let i=0,r=async()=>history.replaceState(null,"",`?${await Xt(t)}${location.hash}`),s=()=>{clearInterval(i),o.status==="dead"&&(i=setInterval(r,
_r))};return o.statusChanged.connect(s),()=>{clearInterval(i),o.statusChanged.disconnect(s)}}var _r=500;function Sr({model:t,el:n}){Y(n,"gdviz-page-state");let e=S("button",{type:"button",textContent:"Copy link"},n);e.title="Copy the address of this page as it is \
now";let o=S("span",{},n);o.setAttribute("role","status");let i=S("input",{type:"text",readOnly:!0,hidden:!0},n);i.setAttribute("aria-label","Link to this page \
as it is now"),e.addEventListener("click",async()=>{let r=`${location.href.replace(/[?#].*$/s,"")}?${await Xt(t)}`;i.value=r,i.hidden=!1;try{await navigator.clipboard.
writeText(r),o.textContent="Copied."}catch{o.textContent="Copy this:",i.select()}})}var vn={initialize:mn,render:Sr};var Er={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"};function Nt(t,n,e){let o=A(
"svg",{width:16,height:16,viewBox:"0 0 16 16","aria-hidden":!0});A("path",{fill:"currentColor",d:Er[n]},o),t.replaceChildren(o),t.title=t.ariaLabel=e}function pt(t,n,e,o){
let i=nt(t,"",e,o);return i.className=n,Nt(i,n,e),i}var Ar=10,Nr=8;function Lr({model:t,el:n}){Y(n,"gdviz-player","gdviz-buttons");let e=()=>t.get("value"),o=()=>t.get("max");pt(n,"back","Back to the start",()=>H(
t,{playing:!1,value:0}));let i=pt(n,"play","Play",()=>{let w=!t.get("playing");H(t,{playing:w,value:w&&e()>=o()?0:e()})});pt(n,"step","One step on",()=>H(t,{playing:!1,
value:Math.min(e()+1,o())}));let r=S("label",{title:"The present step"},n),s=S("input",{type:"range",min:"0",step:"1",ariaLabel:"Present step"},r),u=S("output",
{},r);s.addEventListener("input",()=>H(t,{playing:!1,value:Number(s.value)}));function d(){s.max=String(o()),s.value=String(e()),u.textContent=`${e()} / ${o()}`}
let p=0,l=0,a=()=>Math.max(Ar,o()/Nr)/1e3;function c(w){let v=Math.min(Math.floor((w-p)*a()),o());if(v>=o())return H(t,{value:o(),playing:!1});v>e()&&H(t,{value:v}),
t.get("playing")&&(l=requestAnimationFrame(c))}function g(){let w=t.get("playing");Nt(i,w?"pause":"play",w?"Pause":"Play"),cancelAnimationFrame(l),w&&(h(),l=requestAnimationFrame(
c))}function h(){e()>o()&&H(t,{value:o()}),p=performance.now()-e()/a()}let f=[ct(t,"value max",d),ct(t,"max",h),ct(t,"playing",g),()=>cancelAnimationFrame(l)];return d(),
g(),()=>f.forEach(w=>w())}var wn={render:Lr};var Cr=t=>Number.isFinite(t)?K(t,Math.abs(t)<.001?2:3):"–";function Or({model:t,el:n}){Y(n,"gdviz-results");let e=S("table",{},n),o=[],i=c=>t.get("shown")[c]>
0;function r(c,g){i(c)!==g&&H(t,{shown:t.get("shown").with(c,Number(g))})}function s(){e.replaceChildren();let c=S("tr",{},S("thead",{},e)),g=t.get("columns"),h=[
"","",...t.get("hints")];["","",...g].forEach((v,C)=>S("th",{scope:"col",textContent:v,title:h[C]??""},c));let f=S("tbody",{},e),w=t.get("colors");o=t.get("name\
s").map((v,C)=>{let N=S("tr",{},f),b=S("input",{type:"checkbox",ariaLabel:`Show ${v}`},S("td",{},N));b.addEventListener("change",()=>r(C,b.checked));let $=S("sp\
an",{className:"swatch"});$.style.background=dt(w[C%w.length]);let L=nt(S("th",{scope:"row"},N),$,`Choose ${v}: its sliders, its maps`,()=>{H(t,{chosen:C}),r(C,
!0)});return L.append(v),{row:N,box:b,name:L,cells:g.map(()=>S("td",{className:"number"},N))}})}function u(){o.forEach(({row:c,box:g},h)=>{g.checked=i(h),c.classList.
toggle("hidden",!i(h))})}function d(){let c=it(t.get("values"));o.forEach(({cells:g},h)=>{g.forEach((f,w)=>{let v=i(h)?Cr(c[h]?.[w]??NaN):"–";f.textContent!==
v&&(f.textContent=v)})})}function p(){o.forEach(({row:c,name:g},h)=>{let f=h===t.get("chosen");c.classList.toggle("chosen",f),g.ariaPressed=String(f)})}let l="n\
ames colors columns hints",a=lt(t,{[l]:s,[`${l} shown`]:u,[`${l} shown values`]:d,[`${l} chosen`]:p});return a.all(),a.end}var bn={render:Or};var ve=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Tr(t,n){let e=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${e} ${n}${e===1?"":"s"} a ${t<1?"second":
"frame"}`}function Pr({model:t,el:n}){Y(n,"gdviz-runner");let e=S("div",{className:"gdviz-buttons"},n),o=t.get("unit"),i=pt(e,"back","Start anew",()=>H(t,{playing:!1,
resets:t.get("resets")+1})),r=pt(e,"play","Play",()=>{let v=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);H(t,{playing:!t.get("playing"),resets:v})});
pt(e,"step",`One ${o} on`,()=>H(t,{playing:!1,single_steps:t.get("single_steps")+1}));let s=S("select",{title:`How many ${o}s are taken`},e);s.setAttribute("ari\
a-label","Speed"),s.addEventListener("change",()=>H(t,{speed:Number(s.value)}));let u=S("output",{className:"position"},e),d=S("div",{className:"gdviz-buttons"},
n),p=S("label",{title:`Whenever anything changes, start from the beginning and take these ${o}s at once`},d),l=S("input",{type:"checkbox"},p);p.append(" Anew at\
 each change:");let a=S("input",{type:"number",min:"1",max:"1000",step:"1"},d);a.setAttribute("aria-label",`${o}s from the start at each change`),d.append(` ${o}\
s`),l.addEventListener("change",()=>H(t,{anew:l.checked,playing:!1})),a.addEventListener("change",()=>{let v=Math.round(Number(a.value));v>=1&&v<=1e3&&H(t,{anew_steps:v}),
a.value=String(t.get("anew_steps"))});let c=S("div",{className:"gdviz-notice",hidden:!0},n);c.setAttribute("role","alert");function g(){let v=t.get("playing");Nt(
r,v?"pause":"play",v?"Pause":"Play");let C=t.get("speed"),N=ve.some(b=>Math.abs(b/C-1)<.001)?ve:[...ve,C].sort((b,$)=>b-$);s.replaceChildren(...N.map(b=>new Option(
Tr(b,o),String(b),!1,Math.abs(b/C-1)<.001))),l.checked=t.get("anew"),a.disabled=!t.get("anew"),a.value=String(t.get("anew_steps"))}function h(){u.textContent=`${o}\
 ${t.get("position").toLocaleString("en")}`;let v=t.get("diverged_at");c.hidden=v<0,i.classList.toggle("wanted",v>=0),!(v<0)&&(c.textContent=`Diverged at ${o} ${v.
toLocaleString("en")}: the numbers grew beyond all bounds. You see the last finite parameters. Lower the learning rate, then start anew.`,t.get("playing")&&H(t,
{playing:!1}))}let f="change:playing change:speed change:anew change:anew_steps",w="change:position change:diverged_at";return t.on(f,g),t.on(w,h),g(),h(),()=>{
t.off(f,g),t.off(w,h)}}var xn={render:Pr};var Ir=t=>t===void 0||Number.isNaN(t)?"–":K(t);function Rr({model:t,el:n}){Y(n,"gdviz-sentence");let e=S("div",{},n),o=lt(t,{"template values shown kind":()=>{
let i=t.get("kind")==="alert",r=W(t.get("values")),u=t.get("template").replace(/\{(\d+)\}/g,(d,p)=>Ir(r[p]));e.className=i?"gdviz-notice":"gdviz-note",e.role=i?
"alert":"status",e.hidden=!t.get("shown"),e.textContent!==u&&(e.textContent=u)}});return o.all(),o.end}var yn={render:Rr};function jr({model:t,el:n}){Y(n,"gdviz-slider");let e=t.get("whole"),o=S("label",{},n),i=S("span",{},o),r=S("input",{type:"range"},o),s=S("input",{type:"text",inputMode:"\
decimal"},n),u=c=>String(t.get("log")?Math.log10(c):c);function d(){i.textContent=t.get("description"),o.title=t.get("tooltip"),s.ariaLabel=`${t.get("descriptio\
n")}, as a number`,r.min=u(t.get("min")),r.max=u(t.get("max")),r.step=t.get("step"),r.disabled=s.disabled=t.get("disabled"),p()}function p(){let c=t.get("value");
r.value=u(c),r.ariaValueText=K(c),document.activeElement!==s&&(s.value=K(c)),s.ariaInvalid=null,s.title=""}let l=c=>H(t,{value:V(c,t.get("min"),t.get("max"))});
r.addEventListener(t.get("continuous_update")?"input":"change",()=>{let c=Number(r.value);if(e)return l(Math.round(c));l(t.get("log")?Number((10**c).toPrecision(
3)):c)}),s.addEventListener("change",()=>{let c=Number(s.value.trim().replace(",",".").replaceAll("−","-")),h=s.value.trim()!==""&&Number.isFinite(c)&&(!e||Number.
isInteger(c))&&c>=t.get("min")&&c<=t.get("max");s.ariaInvalid=String(!h),s.title=h?"":`A ${e?"whole ":""}number from ${t.get("min")} to ${t.get("max")}`,h&&l(c)}),
s.addEventListener("blur",p),d();let a=[ct(t,"value",p),ct(t,"description tooltip min max step log disabled",d)];return()=>a.forEach(c=>c())}var zn={render:jr};var Fr=6,Br=24;function Dr({model:t,el:n}){let e=t.get("bar")?Ut:At,i=zt(n,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get(
"ratio"),margins:e});i.canvas.classList.add("hatch");let r=A("path",{class:"arrows",fill:"black",opacity:.55},i.shapes),s={paths:A("g",{},i.shapes),minima:A("g",
{class:"minima"},i.shapes)},u=kn(s.paths,Ht),d=kn(A("g",{},i.shapes),Vt),p=t.get("marks"),l=()=>({area:i.area,limits:Array.from(W(t.get("box")))}),a=()=>t.get("\
axis_names"),{svg:c,hit:g,handles:h,panel:f}=i,w=()=>t.get("movable"),v=Kt({model:t,el:n,svg:c,hit:g,drawn:l,names:a,parent:h,color:p.start,free:w}),C=Yt({model:t,
el:n,svg:c,hit:g,drawn:l,names:a,panel:f});function N(){let{canvas:m,area:M}=i,T=Math.min(window.devicePixelRatio||1,2),B={width:Math.round(M.width*T),height:Math.
round(M.height*T)},D=t.get("loss"),G=W(t.get("levels"));if(D.shape[0]<2||D.shape[1]<2||G.length<2)return de(m);Re(m,B,W(D),D.shape,G,b(G.length-1))}function b(m){
let M=t.get("palette"),T=M.length-1;return Array.from({length:m},(B,D)=>M[Math.floor(m>1?T/(m-1)*D:T/2)])}function $(){if(!t.get("bar"))return;let m=W(t.get("le\
vels")),M=m.length-1,T=Math.max(Math.ceil(M*Br/i.area.height),1),B=Array.from(m.keys()).filter(R=>R%T===0),D=t.get("value_name"),G=ce(B.map(R=>m[R]));if(G.some(
R=>R.length>Fr)){let R=Math.floor(Math.log10(Math.max(...m.map(Math.abs))));D+=` (10${Rt(R)})`,G=ce(B.map(F=>m[F]/10**R))}if(!W(t.get("loss")).some(Number.isFinite))
return i.bar(i.area,[],[],D);i.bar(i.area,b(M),B.map((R,F)=>({share:R/M,text:G[F]})),D)}function L(){let[m,M,T,B]=l().limits,D=X({low:m,high:M,...i.across()});i.
axes(D,X({low:T,high:B,...i.upwards()}),a())}function z(){let m=t.get("gradient");U(r,{d:je(W(m),m.shape,l())})}function O(){let{toPixel:m}=st(l()),[M,T]=t.get(
"paths").shape,B=W(t.get("paths")),D=R=>m(B.subarray(2*R,2*R+2)),G=yt(t);u.draw(M,t.get("colors"),(R,F)=>R.show(G(F)?Array.from({length:T},(q,J)=>D(F*T+J)):[]))}
function x(){let{toPixel:m}=st(l()),M=it(t.get("current")),T=yt(t);d.draw(M.length,t.get("colors"),(B,D)=>B.show(T(D)?m(M[D]):[NaN,NaN]))}function E(){Gt(s.minima,
p.minimum,it(t.get("minima")).map(st(l()).toPixel))}function I(){u.clear(),d.clear(),O(),x()}function P(){let M=W(t.get("loss")).every(Number.isFinite)?[]:[{name:`${t.
get("value_name")} not finite`,color:"",kind:"hatch"}];i.legend([...Dt(t),...M])}let j=null;gt(g,m=>{j=m&&!m.buttons?i.pixel(m):null,_()});function _(){if(t.get(
"step")>=0)return qt(i.status,t,it(t.get("current"))[0],a());i.status.textContent=!j&&t.get("status")||y(j)}function y(m){if(!m&&!w())return"";let M=m?st(l()).toPoint(
m):t.get("start"),T=Wr(t.get("loss"),l().limits,M);return kt(M,a(),T===null?"":`, ${t.get("value_name")} ≈ ${K(T,2)}`)}function k(){for(let m of C)m.hidden=!t.
get("zoomable")}return i.draw(t,{"loss levels palette":N,"loss levels palette value_name":$,"box axis_names":L,"gradient box":z,"paths shown box":O,"minima box":E,
"current shown box":x,colors:I,"loss names colors shown value_name":P,"start movable box":v,"loss start movable status box axis_names current step diverged_at":_,
zoomable:k})}function kn(t,n){let e=[];return{draw:(o,i,r)=>{for(;e.length<o;)e.push(n(t,i[e.length%i.length]));for(;e.length>o;)e.pop()?.remove();e.forEach(r)},
clear:()=>{for(let o of e)o.remove();e=[]}}}function Wr(t,[n,e,o,i],[r,s]){let[u,d]=t.shape,[p,l]=[(r-n)/(e-n)*(d-1),(s-o)/(i-o)*(u-1)];if(!(p>=0&&l>=0&&p<=d-1&&
l<=u-1))return null;let[a,c]=[Math.min(Math.floor(p),d-2),Math.min(Math.floor(l),u-2)],[g,h]=[p-a,l-c],f=W(t),w=c*d+a,[v,C]=[w,w+d].map(N=>(1-g)*f[N]+g*f[N+1]);
return(1-h)*v+h*C}var Mn={render:Dr};var $n=new Map,we=new Map;function _n(t,n){let e=()=>{let o,i=(...r)=>{let s=r.pop(),u=Array.isArray(r.at(-1))?r.pop():[];o=typeof s=="function"?s(...u.map(Lt)):
s};i.amd={},n(i);for(let r of t)r!=="module"&&be(r,o);return o};for(let o of t)$n.set(o,e)}var be=(t,n)=>we.set(t,n);function Lt(t){if(t==="module")return{uri:document.
baseURI};if(!we.has(t)){let n=$n.get(t);if(!n)throw new Error(`There is no front end for "${t}".`);n()}return we.get(t)}function Sn(){let t=(a,c)=>typeof c=="sy\
mbol"||c==="then"?void 0:n,n=new Proxy(()=>n,{get:t}),i={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:n,events:n,keyboard_manager:n},notification_area:n,menubar:n};class r{register_mime_type(){}}let s={"base/js/namespace":i,"base/js/events":n,"notebook\
/js/outputarea":{OutputArea:r}},u=(a,c)=>c(...a.map(g=>s[g]??n)),d=globalThis,l=S("div",{hidden:!0,innerHTML:'<ul><li><a id="help_menu"></a></li></ul>'},document.
body);return Object.assign(d,{Jupyter:i,requirejs:Object.assign(u,{config(){}})}),Lt("@jupyter-widgets/base").load_ipython_extension(),l.remove(),delete d.Jupyter,
delete d.requirejs,Object.getPrototypeOf(i.WidgetManager)}var Ur="v1.kernel.websocket.jupyter.org";var En=[250,500,1e3,2e3],Hr=5e3,Vr=1e4,Gr=8e3,qr=4e3;function Nn(t,n){let e,[o,i,r,s,u]=[0,0,0,0,0],[d,p]=[!1,!1];function l(){a();let f=new URL(t);f.pathname+=
"/channels",f.search+=`${f.search?"&":"?"}${n.query()}`,f.protocol=f.protocol.replace("http","ws");let w=e=new WebSocket(f,Ur);r=setTimeout(c,Gr,w),s=0,e.binaryType=
"arraybuffer",e.onopen=()=>{clearTimeout(r),s=u=Date.now(),n.opened()},e.onmessage=({data:v})=>{if(u=Date.now(),typeof v!="string")return n.received(v);d=!0,w.send(
v)},e.onclose=({code:v})=>v===4e3?g(n.gone):c(w)}function a(){clearTimeout(r),e&&Object.assign(e,{onopen:null,onmessage:null,onclose:null}).close()}async function c(f){
a(),n.lost(),s&&Date.now()-s>Hr&&(o=i=0),s=0;let w=await fetch(t,{signal:AbortSignal.timeout(qr)}).then(v=>v.status,()=>0);if(!(p||f!==e)){if(w===404)return g(n.
gone);w?r=setTimeout(l,i++?An(i):0):r=setTimeout(c,An(o++),f)}}function g(f){p=!0,clearInterval(h),a(),f?.()}let h=setInterval(()=>{d&&e.readyState===WebSocket.
OPEN&&Date.now()-u>Vr&&c(e)},1e3);return l(),{open:()=>p||l(),end:()=>g(),send:f=>e.readyState===WebSocket.OPEN&&e.send(f)}}var An=t=>En[Math.min(t,En.length-1)];function Ln(t,n,e){let o=new TextEncoder,i=n.map(d=>o.encode(JSON.stringify(d))),r=[o.encode(t),...i,...e],s=new BigUint64Array(r.length+2);s[0]=BigInt(r.length+
1);let u=s.byteLength;return r.forEach((d,p)=>{s[p+1]=BigInt(u),u+=d.byteLength}),s[r.length+1]=BigInt(u),new Blob([s,...r])}function Cn(t){let n=new DataView(t),
e=Number(n.getBigUint64(0,!0)),o=Array.from({length:e},(a,c)=>Number(n.getBigUint64(8*(c+1),!0))),i=a=>t.slice(o[a],o[a+1]),r=new TextDecoder,[s,u,d,p]=[1,2,3,4].
map(a=>JSON.parse(r.decode(i(a)))),l=Array.from({length:e-6},(a,c)=>new DataView(i(c+5)));return{header:s,parent_header:u,metadata:d,content:p,buffers:l}}var Kr=["restarting","autorestarting","dead"],Yr=8e3;function On(){let t=new Set;return{connect:n=>t.add(n),disconnect:n=>t.delete(n),emit:()=>t.forEach(n=>n())}}
function Tn(t,n,e){let o=new URL(`${t}api/kernels/${n}?key=${e}`,location.href),i=crypto.randomUUID?.()??String(Math.random()).slice(2),r={status:"idle",connectionStatus:"\
connecting",statusChanged:On(),connectionStatusChanged:On(),comm:O,onOpen:null,onOutput:null},s=new Map,u=new Map,d=new Map,p=new Set,l=0,[a,c]=[[],""],g=!1,h="",
f=Promise.resolve(),w=Nn(o,{query:()=>`session_id=${i}&heard=${h}`,opened(){$("connectionStatus","connected");for(let x of d.values())w.send(x.message),x.sentAt=
Date.now();a=[...d.keys(),...u.keys()],a.length&&(c=L("kernel_info_request",{}))},lost:()=>$("connectionStatus","connecting"),received(x){let E=Cn(x);h=E.header.
msg_id,r.connectionStatus==="silent"&&$("connectionStatus","connected"),f=f.then(()=>z(E)).catch(I=>console.error(I))},gone:N}),v=setInterval(()=>{let[x]=d.values();
r.connectionStatus==="connected"&&x&&!p.size&&Date.now()-x.sentAt>Yr&&$("connectionStatus","silent")},1e3);function C(){for(let x of a){d.delete(x),p.delete(x);
let E=u.get(x);u.delete(x),E?.iopub?.status?.({content:{execution_state:"idle"}})}}function N(){b(),d.clear(),u.clear(),$("status","dead")}function b(){g=!0,clearInterval(
v),w.end()}function $(x,E){r[x]!==E&&(r[x]=E,r[`${x}Changed`].emit())}function L(x,E,I,P={},j=[]){let _=`${i}-${++l}`;if(g)return _;let y={msg_id:_,msg_type:x,session:i,
username:"",date:new Date().toISOString(),version:"5.3"},k=Ln("shell",[y,{},P,E],j);return I&&u.set(_,I),d.set(_,{message:k,sentAt:Date.now()}),w.send(k),_}async function z(x){
let{header:E,parent_header:I,content:P}=x,j=I.msg_id;switch(d.delete(j),E.msg_type){case"status":if(Kr.includes(P.execution_state))return N();if(u.get(j)?.iopub?.
status?.(x),P.execution_state==="busy"&&p.add(j),P.execution_state!=="idle")return;p.delete(j),u.delete(j),j===c&&C();return;case"comm_open":return r.onOpen?.(O(
P.comm_id,P.target_name),x);case"comm_msg":return s.get(P.comm_id)?.heard(x);case"comm_close":return s.get(P.comm_id)?.ended(x),void s.delete(P.comm_id);default:
return r.onOutput?.(x)}}function O(x,E="jupyter.widget"){let I={comm_id:x,target_name:E,heard:()=>{},ended:()=>{},on_msg:P=>I.heard=P,on_close:P=>I.ended=P,open:(P,...j)=>L(
"comm_open",{comm_id:x,target_name:E,data:P},...j),send:(P,...j)=>L("comm_msg",{comm_id:x,data:P},...j),close:(P={},...j)=>(s.delete(x),L("comm_close",{comm_id:x,
data:P},...j))};return s.set(x,I),I}return addEventListener("pagehide",({persisted:x})=>{x||g||(b(),fetch(o,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:x})=>x&&w.open()),addEventListener("online",()=>w.open()),r}var Jr="application/vnd.jupyter.widget-view+json",Zr=["image/png","image/jpeg","image/gif","image/webp"],Xr=/\x1b\[[0-9;]*m/g;function Pn({DOMWidgetModel:t,DOMWidgetView:n}){
class e extends t{defaults(){let r={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...r}}take({header:r,content:s}){if(r.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let u=this.clearing?[]:this.get("outputs");this.clearing=!1;let d=u.at(-1);if(r.msg_type==="stream"&&d?.output_type==="stream"&&d.name===s.name)return this.
show([...u.slice(0,-1),{...d,text:d.text+s.text}]);this.show([...u,{output_type:r.msg_type,...s}])}show(r){this.set("outputs",r),this.save_changes()}}class o extends n{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let r of this.shown)r.then(s=>s?.remove());this.shown=[],this.el.replaceChildren(
...Array.from(this.model.get("outputs"),r=>this.node(r)))}node(r){let s=r.data?.[Jr];if(!s)return Qr(r);let u=S("div");return this.shown.push(this.displayed.then(
()=>xe(this.model.widget_manager,s.model_id,u))),u}}return{OutputModel:e,OutputView:o}}function Qr({output_type:t,name:n,text:e,ename:o,evalue:i,data:r={}}){let s=r["\
text/html"]??r["image/svg+xml"];if(s)return S("div",{className:"html",innerHTML:s});let u=Zr.find(p=>p in r);if(u)return S("img",{src:`data:${u};base64,${r[u]}`,
alt:r["text/plain"]??""});if(t==="error")return S("div",{className:"failed",role:"alert",textContent:i||o});if(n==="stderr")return S("div");let d=e??r["text/mar\
kdown"]??r["text/latex"]??r["text/plain"]??"";return S("pre",{textContent:d.replace(Xr,"")})}async function xe(t,n,e){try{let o=await t.create_view(await t.get_model(
n));return e.isConnected&&(e.replaceChildren(),o.luminoWidget.constructor.attach(o.luminoWidget,e)),o}catch(o){console.error(o),e.replaceChildren(S("p",{className:"\
failed",textContent:"This part of the page cannot be shown in this browser."}))}}function ti({live:t,kernel:n}){let e=n?Tn(n.base,n.id,n.key):void 0,o=Sn();be("@jupyter-widgets/output",Pn(Lt("@jupyter-widgets/base")));let i=new class extends o{kernel=e;exported=e?
void 0:{live:t};ownsAddress=!0;async loadClass(r,s){let u=Lt(s)[r];if(!u)throw new Error(`The front end "${s}" has no ${r}.`);return u}async new_model(r,s){return e&&
(r.comm??=e.comm(r.model_id)),super.new_model(r,s)}async _create_comm(r,s,u,d,p){if(!e)throw new Error("This page has no kernel.");let l=e.comm(s,r);return(u||d)&&
l.open(u,{},d,p),l}async _get_comm_info(){return{}}};return e&&(e.onOpen=(r,s)=>i.handle_comm_open(r,s),e.onOutput=async r=>{for(let s of await ei(i))if(s.take&&
s.get("msg_id")===r.parent_header.msg_id)return s.take(r)},e.statusChanged.connect(()=>i.disconnect()),ii(e)),i}async function ei(t){return(await Promise.allSettled(
Object.values(t._models))).flatMap(e=>e.status==="fulfilled"?[e.value]:[])}var ni=new Map([["busy","The server is full, so Python does not run for this page. Wh\
at is computed in your browser works as usual."],["python","Parts of this page need Python, which starts when you ask for it."]]),In="The connection with the se\
rver is lost, and is tried again by itself. What is computed in your browser goes on.",Rn="The program behind this page does not answer at the moment. It gets w\
hat you change when it does. What is computed in your browser goes on.",oi="The program behind this page has ended: the server was stopped, or nobody had used t\
he page for long. What is computed in your browser goes on; reload the page to start anew.",ri=2e3;function Mt(t){let n=document.getElementById("gdviz-note");n.
textContent=t,n.hidden=!t}function ii(t){let n=0,e=o=>document.querySelector(".gdviz-badge")||Mt(o);t.statusChanged.connect(()=>{clearTimeout(n),e(oi)}),t.connectionStatusChanged.
connect(()=>{if(clearTimeout(n),t.connectionStatus==="silent")return e(Rn);t.connectionStatus!=="connected"?n=setTimeout(e,ri,In):[In,Rn].includes(document.getElementById(
"gdviz-note").textContent)&&Mt("")})}async function si(t,n){let e=[];for(let[r,{state:s}]of Object.entries(n))"where"in s&&"module"in s&&s.where!=="browser"&&e.
push(await t.get_model(r));let o=r=>`The link “${r.get("name")}” needs Python: here it stays as it is.`;for(let r of e)r.set("value",Object.assign(document.
createElement("div"),{className:"gdviz-notice",textContent:o(r)}).outerHTML);let i=e.filter(r=>!Object.keys(r.views??{}).length);i.length&&Mt(i.map(o).join(" "))}
var jn=t=>JSON.parse(document.getElementById(t).textContent);function ai({texts:t,...n}){for(let{state:e}of Object.values(n.state))for(let o of["_esm","_css"])typeof e[o]==
"number"&&(e[o]=t[e[o]]);return n}function ci(){let t=matchMedia("(prefers-color-scheme: dark)"),n=()=>document.body.dataset.jpThemeLight=String(!t.matches);t.addEventListener(
"change",n),n()}async function li(){ci();let t=jn("gdviz-page"),n=ni.get(new URLSearchParams(location.search).get("note"));n&&Mt(n),t.failed&&Mt(t.failed);for(let r of document.
querySelectorAll("template[data-cell]"))document.getElementById(r.dataset.cell).replaceChildren(r.content),r.remove();let e=[...document.querySelectorAll("[data\
-widget]")];if(!e.length)return;let o=ti(t);n&&o.exported&&ae(o,document.getElementById("gdviz-note"));let i=ai(jn("gdviz-widgets"));await o.set_state(i),await Promise.
all(e.map(r=>xe(o,r.dataset.widget,r))),o.kernel||await si(o,i.state)}function Fn(){document.addEventListener("DOMContentLoaded",()=>li().then(()=>document.documentElement.
dataset.ready="",t=>{console.error(t),document.getElementById("gdviz-note").hidden&&Mt("This page could not be started in this browser. Reload it, or try anothe\
r browser that is up to date.")}))}var di={badge:Te,curves:Ve,dataEditor:nn,field:on,heatMap:sn,link:_e,networkDiagram:gn,pageState:vn,player:wn,presets:Se,resultsTable:bn,runner:xn,sentence:yn,slider:zn,
surface:Mn,value:{}};function ui(t){let n=globalThis,e=n[Symbol.for(t)]??={};return e.widgets||Ne(),e.widgets??=di,e.resolve?.(e.widgets),e.widgets}return Vn(gi);})();
