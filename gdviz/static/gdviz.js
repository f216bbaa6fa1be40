"use strict";var gdviz=(()=>{var te=Object.defineProperty;var Bn=Object.getOwnPropertyDescriptor;var Dn=Object.getOwnPropertyNames;var Wn=Object.prototype.hasOwnProperty;var Un=(t,n)=>{for(var e in n)te(t,e,{get:n[e],enumerable:!0})},Hn=(t,n,e,o)=>{if(n&&typeof n=="object"||typeof n=="function")for(let i of Dn(n))!Wn.call(t,i)&&
i!==e&&te(t,i,{get:()=>n[i],enumerable:!(o=Bn(n,i))||o.enumerable});return t};var Vn=t=>Hn(te({},"__esModule",{value:!0}),t);var gi={};Un(gi,{arrive:()=>ui,frontEnd:()=>_n,openPage:()=>Fn});var $t={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function Gn(t,n){
if(t.startsWith("float")&&ArrayBuffer.isView(n))return new $t[t](n).buffer;let e=t==="bool"?o=>+!!o:t.endsWith("int64")?o=>BigInt(Math.trunc(o)||0):Number;return $t[t].
from(Array.from(n,e)).buffer}function ze(t,n){let e=new $t[t](n);return t.endsWith("int64")?Array.from(e,Number):e}var $e=t=>t.reduce((n,e)=>n*e,1),ne=({shape:t,
dtype:n})=>$e(t)*$t[n].BYTES_PER_ELEMENT,ke=t=>`(${t.join(", ")}${t.length===1?",":""})`,ht=t=>new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function ft(t,n){
return Object.assign(new Error(n),{name:t})}function ie(t){if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof
DataView))return{shape:[t.length],numbers:t};if(Array.isArray(t)){let n=t.map(ie);return n.some(e=>!e||String(e.shape)!==String(n[0].shape))?null:{shape:[t.length,
...n[0]?.shape??[]],numbers:n.flatMap(e=>Array.from(e.numbers))}}if(t?.data instanceof DataView&&Array.isArray(t.shape)){let{buffer:n,byteOffset:e,byteLength:o}=t.
data,i=e%8?n.slice(e,e+o):null,r=i?new Float64Array(i):new Float64Array(n,e,o/8);return{shape:t.shape,numbers:r}}return null}function qn(t,{shape:n,dtype:e},o){
let i=e==="bool"?Boolean:Number;if(n.length===0)return i(t[0]);if(o?.data instanceof DataView)return{shape:n,data:new DataView(Float64Array.from(t).buffer)};let r=ArrayBuffer.
isView(o)||Array.isArray(o)&&ArrayBuffer.isView(o[0]),s=/^float|64/.test(e)?Float64Array:$t[e],u=(d,[p,...l])=>{let a=$e(l);if(l.length===0){let c=Array.prototype.
slice.call(t,d,d+p);return r?s.from(c):c.map(i)}return Array.from({length:p},(c,g)=>u(d+g*a,l))};return u(0,n)}function Kn(t,n,e){let o=ie(t);if(!o||String(o.shape)!==
String(e))return!1;let i=n instanceof Float32Array?Math.fround:Number;for(let r=0;r<n.length;r++)if(!Object.is(i(o.numbers[r]),n[r]))return!1;return!0}function Rt({
memory:t,run:n},e,o){let i=new Uint8Array(t.buffer);for(let{address:r,data:s}of e)i.set(s,r);return n(),o.map(({address:r,length:s})=>t.buffer.slice(r,r+s))}function Yn(t){
let n,e;onmessage=({data:o})=>{if(o.module){({outputs:e}=o),{exports:n}=new WebAssembly.Instance(o.module);return}let i=performance.now();try{let r=t(n,o.inputs,
e);postMessage({results:r,took:performance.now()-i},r)}catch({message:r}){postMessage({error:r})}}}function Zn(t,n){let e=URL.createObjectURL(new Blob([`(${Yn})\
(${Rt})`],{type:"text/javascript"}));try{let o=new Worker(e);return o.postMessage({module:t,outputs:n}),o}catch{return null}finally{URL.revokeObjectURL(e)}}async function Jn(t){
return globalThis.WebAssembly?.validate(t)?WebAssembly.compile(t).catch(()=>null):null}function Xn(t,n,e,o){let{restart:i,steps:r,before:s,after:u,starting:d}=t.
get("running"),p=s.map(ne),l=ee(ht(t.get("carried")),p),a=0,c=!1,g=x(),h=ee(ht(t.get("computed")),e.map(ne)),f=0,v={restart:!1,steps:0},m=!0,C=1,E="change:singl\
e_steps change:resets change:anew change:anew_steps change:playing",w=()=>{o(),j()};n.on(E,w);let k=()=>j(!0);return addEventListener("pagehide",k),t.on("change\
:carried",$),{due:b,pending:T,inputs:O,keep:P,lost:S,tell:j,stop:y,outputs:u.map(({address:M},z)=>({address:M,length:p[z]})),playing:L};function L(){return n.get(
"playing")}function x(){return{single_steps:n.get("single_steps"),resets:n.get("resets"),anew:n.get("anew")?n.get("anew_steps"):0}}function T(){let M=x();return c||
L()||Object.keys(M).some(z=>M[z]!==g[z])}function b(M){let z=x(),I=M.map(({data:B},W)=>!re(B,h[W])),A=d.some(B=>I[B]),F=z.anew>0&&(z.anew!==g.anew||I.some(Boolean)),
D=z.resets!==g.resets,V=Math.max(z.single_steps-g.single_steps,0);L()&&(f+=n.get("speed"),V+=Math.floor(f),f%=1),g=z,h=M.map(({data:B})=>B),c=!1;let R=v;return v=
{restart:!1,steps:0},F||A||D?{restart:!0,steps:F?z.anew:0,version:a}:{restart:R.restart,steps:R.steps+V,version:a}}function S(M){v=M}function O(M={restart:!1,steps:C}){
let z=(I,A)=>({address:I,data:new Uint8Array(Int32Array.of(A).buffer)});return M.steps&&(C=M.steps),[z(i,Number(M.restart)),z(r,M.steps),...l.map((I,A)=>({address:s[A].
address,data:I}))]}function P(M,z){z===a&&(l=M.map(I=>new Uint8Array(I)),m=!1)}function j(M=!1){if(m||L()&&!M||t.comm_live===!1)return;m=!0;let z=_e(l);t.off("c\
hange:carried",$),t.set_state({carried:new DataView(z.buffer)}),t.on("change:carried",$),t.send({event:"state"},void 0,[z])}function $(){l=ee(ht(t.get("carried")),
p),g=x(),c=m=!0,a++,o()}function y(){n.off(E,w),removeEventListener("pagehide",k),t.off("change:carried",$)}}var oe=(t,n)=>t.get_model(n.slice(10));async function Qn(t,n,e,o,i,r){
let s={compute:P,stop:V,report:D,reads:A,waits:I},u=R=>Promise.all(R.map(async B=>({...B,model:await oe(n,B.widget)}))),[d,p,l]=await Promise.all([Jn(ht(t.get("\
module"))),u(t.get("sources")),u(t.get("targets"))]),a=d&&await WebAssembly.instantiate(d),c=t.get("runner")&&await oe(n,t.get("runner")),g=ht(t.get("computed")),
h=null,f=!1,v=[],[m,C]=[0,0],E=null,w=null,k=0,L=()=>e(s),x=()=>{g=ht(t.get("computed")),e(s)},T=c&&d&&Xn(t,c,p,L),b=[...l.map(R=>({address:R.address,length:ne(
R)})),...T?.outputs??[]],S=R=>{for(let B of p)B.model[R](`change:${B.trait}`,L);t[R]("change:computed",x)};if(t.on("change:where",V),!d&&n.exported)return D(ft(
"UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to do it instead")),s;return d||(t.set("where","kernel"),t.save_changes()),
t.get("where")==="browser"&&(S("on"),t.get("milliseconds")>8&&y(),F()),s;function O({model:R,trait:B,name:W,address:Y,shape:J,dtype:X}){let tt=ie(R.get(B));if(!tt)
throw ft("TypeError",`${W} must hold numbers, but it is ${JSON.stringify(R.get(B))??"undefined"}`);if(String(tt.shape)!==String(J))throw ft("ValueError",`${W} h\
ad shape ${ke(J)} when it was linked, but now it has shape ${ke(tt.shape)}`);let Pt=Gn(X,tt.numbers);if(!X.startsWith("float")&&ze(X,Pt).some((Ot,It)=>Ot!==Number(
tt.numbers[It])))throw ft("ValueError",`${W} held ${X} when it was linked, which cannot hold what it is now; link it with floating-point numbers`);return{address:Y,
data:new Uint8Array(Pt)}}function P(){if(!d||t.get("where")!=="browser")return;let R=null;try{let B=p.map(O),W=_e(B.map(({data:X})=>X));if(g&&re(W,g)&&!T?.pending())
return j(W);if(h&&re(W,h)&&!T?.pending()||w)return;if(R=T?.due(B),R&&B.push(...T.inputs(R)),E){E.postMessage({inputs:B}),w={joined:W,work:R};return}let Y=performance.
now(),J=Rt(a.exports,B,b);$(performance.now()-Y,R),z(J,R),j(W),T?.playing()&&o(s)}catch(B){R&&T.lost(R),D(B)}}function j(R){g=R,h=null,f&&t.set_state({value:""}),
f=!1,F()}function $(R,B){(!E||!B||B.steps)&&(v=[...v.slice(-4),R]),!E&&(R>50||v.length===5&&Me(v)>8)&&y(),T?.playing()&&(m+=R,!(++C%30)&&(t.set_state({page_milliseconds:m/
30}),m=0))}function y(){E=Zn(d,b),E&&(E.onmessage=({data:{results:R,took:B,error:W}})=>{let{joined:Y,work:J}=w;if(w=null,e(s),W)return h=Y,J&&T.lost(J),D(ft("Ru\
ntimeError",W));$(B,J),z(R,J),j(Y)},E.onerror=()=>{w?.work&&T.lost(w.work),E=w=null,e(s)})}function M(){E.terminate(),E=null,v=[]}function z(R,B){T?.keep(R.slice(
l.length),B.version);let W=new Map;l.forEach(({model:Y,trait:J,shape:X,dtype:tt},Pt)=>{let Ot=ze(tt,R[Pt]),It=r(Y,J);Kn(It,Ot,X)||W.set(Y,{...W.get(Y),[J]:qn(Ot,
{shape:X,dtype:tt},It)})});for(let[Y,J]of W)i(Y,J)}function I(){return w!==null&&!T?.playing()}function A(R){return p.some(B=>B.model===R)}function F(){clearTimeout(
k),k=setTimeout(()=>{if(T?.tell(),E)if(v.length&&t.set_state({page_milliseconds:Me(v)}),!w&&v.length===5&&Math.max(...v)<8/2)M();else return;try{let R=[...p.map(
O),...T?.inputs()??[]];Rt(a.exports,R,[]);let B=performance.now(),W=0;do Rt(a.exports,R,[]);while(W++,performance.now()-B<8);t.set_state({page_milliseconds:(performance.
now()-B)/W})}catch{}},400)}function D(R){console.warn(R),f=!0,c?.get("playing")&&(c.set("playing",!1),c.save_changes()),g=null;let B=document.createElement("div");
B.className="gdviz-error",B.setAttribute("role","alert");let W=Object.assign(document.createElement("b"),{textContent:t.get("name")});B.append("The link ",W,` c\
ould not compute: ${R.message} (${R.name})`),t.set_state({value:B.outerHTML})}function V(){clearTimeout(k),t.off("change:where",V),S("off"),T?.stop(),E?.terminate()}}
var Me=t=>[...t].sort((n,e)=>n-e)[t.length>>1];function _e(t){let n=new Uint8Array(t.reduce((o,i)=>o+i.length,0)),e=0;for(let o of t)n.set(o,e),e+=o.length;return n}
function ee(t,n){let e=0;return n.map(o=>t.slice(e,e+=o))}var re=(t,n)=>t.length===n.length&&t.every((e,o)=>e===n[o]);function to({model:t}){let n=t.widget_manager,
e=new Map,o=new Set,i=new Set,r=0,s=0;function u(){t.set("busy",s>0||i.size>0||[...o].some(w=>w.waits()))}function d(w){i.add(w),u(),r||(r=requestAnimationFrame(
v))}let p=new Set,l=w=>p.add(w),a=new Map,c=new MessageChannel;c.port1.onmessage=f;function g(w,k){if(w.get("prompt")||[...o].some(L=>L.reads(w)))return w.set_state(
k);a.size||c.port2.postMessage(null),a.set(w,{...a.get(w),...k})}let h=(w,k)=>a.get(w)?.[k]??w.get(k);function f(){let w=[...a];a.clear();for(let[k,L]of w)k.set_state(
L)}function v(){f();let w=new Map;for(let k of i)i.delete(k),w.set(k,(w.get(k)??0)+1),w.get(k)>100?k.report(ft("RuntimeError","it feeds itself through other lin\
ks and does not settle")):k.compute();r=0,u();for(let k of p)d(k);p.clear()}async function m(w){s++;try{let k=await Qn(await oe(n,w),n,d,l,g,h);return o.add(k),
d(k),k}finally{s--,u()}}async function C(w){let k=e.get(w);e.delete(w);let L=await k;i.delete(L),p.delete(L),o.delete(L),L?.stop()}function E(){let w=new Set(t.
get("links"));for(let k of e.keys())w.has(k)||C(k);for(let k of w)e.has(k)||e.set(k,m(k).catch(L=>console.error(L)));u()}return t.on("change:links",E),E(),()=>{
t.off("change:links",E),cancelAnimationFrame(r),c.port1.close();for(let w of e.keys())C(w)}}var Se={initialize:to};function G(t,n){for(let e in n)t.set(e,n[e]);t.save_changes()}function ct(t,n,e){let o=n.split(" ").map(i=>`change:${i}`);for(let i of o)t.on(i,e);return()=>o.forEach(
i=>t.off(i,e))}function lt(t,n){let e=new Set,o=()=>{let r=new Set(e);e.clear();for(let s in n)r.has(s)&&n[s]()},i=Object.keys(n).map(r=>ct(t,r,()=>{e.size||queueMicrotask(
o),e.add(r)}));return{all:()=>Object.values(n).forEach(r=>r()),end:()=>{i.forEach(r=>r()),e.clear()}}}var et=(t,n)=>t.get_model(n.slice(10)),eo=t=>t instanceof ArrayBuffer?
new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function U({data:t}){let{buffer:n,byteOffset:e,byteLength:o}=eo(t);return e%8===0?new Float64Array(
n,e,o/8):new Float64Array(n.slice(e,e+o))}function it(t){let[n,e]=t.shape,o=U(t);return Array.from({length:n},(i,r)=>o.subarray(r*e,(r+1)*e))}function no({model:t}){let n=t.widget_manager,e=()=>{},o=!1;async function i(){let s=await et(n,t.get("choice")),u=await Promise.all(t.get("options").map(p=>Promise.
all(p.map(r))));if(o)return;function d(){let p=s.get("index");if(p!==t.get("applied")){t.set("applied",p);for(let{target:l,state:a}of u[p])l.set_state(a)}}s.on(
"change:index",d),e=()=>s.off("change:index",d),d(),t.set("busy",!1)}async function r({widget:s,state:u}){let d=await et(n,s);return{target:d,state:await d.constructor.
_deserialize_state(u,n)}}return i(),()=>{o=!0,e()}}var Ee={initialize:no};var Ae=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
`;var se=new CSSStyleSheet;se.replaceSync(Ae);function Ne(t){t.adoptedStyleSheets.includes(se)||t.adoptedStyleSheets.push(se)}var Le=()=>Ne(document);function Ce(t){
let n=()=>{let o=t.getRootNode();o instanceof ShadowRoot&&Ne(o)};if(n(),t.isConnected)return;let e=new ResizeObserver(()=>{e.disconnect(),n()});e.observe(t)}var ro="http://www.w3.org/2000/svg";function _(t,n={},e=null){let o=Object.assign(document.createElement(t),n);return e?.append(o),o}function N(t,n,e){let o=document.
createElementNS(ro,t);return H(o,n),e?.append(o),o}var mt=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function H(t,n){for(let e in n)t.setAttribute(e,n[e])}
function nt(t,n,e,o){let i=_("button",{type:"button",title:e},t);return i.append(n),i.addEventListener("click",o),i}function _t(t){let n="";return(...e)=>{let o=JSON.
stringify(e);o!==n&&t(...e),n=o}}function Z(t,...n){Ce(t),t.classList.add("gdviz-widget",...n),t.addEventListener("keydown",e=>e.stopPropagation())}var io={"#00\
0000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},dt=t=>io[t]??t;function ae(){let t=getComputedStyle(document.body);return{ink:t.getPropertyValue("--gd\
viz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function Te(t){let n=new MutationObserver(t);return n.observe(document.body,{attributeFilter:["data-jp-them\
e-light"]}),()=>n.disconnect()}function vt(t,n){let e=0,o=new ResizeObserver(()=>{let i=Math.floor(t.clientWidth);i===0||i===e||(e=i,n(i))});return o.observe(t),
()=>o.disconnect()}function wt(t,n,e){let o=_("div",{className:"gdviz-note gdviz-needs-python",textContent:n},e);return ce(t,o),o}function ce(t,n){let{live:e}=t.exported;if(!e)return;
let o=_("a",{href:e,textContent:"Run with Python"});n.append(" ",o);let i=async()=>o.href=so(e,await t.exported.query?.()??"");for(let r of["pointerdown","focus"])
o.addEventListener(r,i)}function so(t,n){if(!n)return t;let e=new URL(t,location.href),o=r=>`${r}${r.includes("?")?"&":"?"}${n}`,i=e.searchParams.get("urlpath");
return i===null?e.search=o(e.search):e.searchParams.set("urlpath",o(i)),e.href}var ao="The server is gone. What is computed in your browser goes on; what needs the server is switched off. Reload the page, or run the notebook again, to star\
t anew.",co="The server is gone. Nothing on this page needs it: all goes on in your browser.",lo="What is greyed out here needs Python.",uo=2e3;function go(t){return t<
.01?"less than 0.01 ms":`${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}var po=t=>new Response(new Blob([t]).stream().pipeThrough(new DecompressionStream(
"deflate"))).text();function Pe(t,n,e){let o=null,i=!1,r=()=>e(o);async function s(){let u=t.get("link");if(!u)return;let d=await et(t.widget_manager,u);i||u!==
t.get("link")||(o?.off(n,r),o=d,o.on(n,r),r())}return t.on("change:link",s),s(),()=>{i=!0,t.off("change:link",s),o?.off(n,r)}}function fo({model:t}){let n=t.widget_manager,
e=()=>Promise.all(t.get("needs_kernel").map(c=>et(n,c)));if(n.exported){e().then(c=>c.forEach(g=>g.set_state({disabled:!0})));return}let o=n.kernel,i=[o?.connectionStatusChanged,
o?.statusChanged].filter(Boolean),r=new Map,s=null,u=!1,d=0;function p(){u||=["dead","restarting","autorestarting","starting"].includes(o?.status);let c=o&&o.connectionStatus!==
"connected";if(u||s?.comm_live===!1)return l(!0);if(c)return d||=setTimeout(l,uo,!0);l(!1)}async function l(c){if(clearTimeout(d),d=0,!!t.get("lost")===c)return;
if(t.set("lost",c),!c){for(let[h,f]of r)h.set_state({disabled:f});return r.clear()}let g=await e();if(t.get("lost"))for(let h of g)r.has(h)||r.set(h,h.get("disa\
bled")),h.set_state({disabled:!0})}let a=Pe(t,"comm_live_update",c=>{s=c,p()});for(let c of i)c.connect(p);return()=>{clearTimeout(d),a();for(let c of i)c.disconnect(
p)}}function ho({model:t,el:n}){Z(n,"gdviz-badge");let e=_("div",{className:"line"},n),o=_("span",{className:"told"},e),i=_("button",{type:"button",textContent:"\
Show the program",hidden:!0},e);i.title="The WebAssembly text of what your browser has just run";let r=t.get("needs_kernel").length>0,s=_("div",{className:"gdvi\
z-notice",textContent:r?ao:co});s.setAttribute("role","alert"),t.widget_manager.exported&&r&&wt(t.widget_manager,lo,n);function u(){t.get("lost")?n.append(s):s.
remove()}let d=null;function p(c){d=c;let g=d.get("where")==="browser",h=g?d.get("page_milliseconds"):d.get("milliseconds"),f=g?"computed in your browser":"comp\
uted by the server";o.textContent=`${f}${h===void 0?"":` in ${go(h)}`} · ${g?"0 round trips":"1 round trip"}`,i.hidden=!g}async function l(){let c=d;if(n.querySelector(
"dialog"))return;let g=_("dialog",{className:"gdviz-program"},n);g.addEventListener("close",()=>g.remove());let h=(c.get("module").byteLength/1024).toFixed(0),f=_(
"div",{className:"head"},g);_("b",{textContent:`WebAssembly text of “${c.get("name")}”, ${h} KB as a module`},f);let v=_("button",{type:"button",textContent:"\
Copy"},f),m=_("button",{type:"button",textContent:"Close"},f),C=await po(c.get("text")),E=_("pre",{textContent:C,tabIndex:0},g);E.setAttribute("aria-label","The\
 program"),v.addEventListener("click",async()=>{try{await navigator.clipboard.writeText(C),v.textContent="Copied"}catch{getSelection().selectAllChildren(E)}}),m.
addEventListener("click",()=>g.close()),g.showModal()}i.addEventListener("click",l);let a=Pe(t,"change:where change:milliseconds change:page_milliseconds",p);return t.
on("change:lost",u),u(),()=>{a(),t.off("change:lost",u)}}var Oe={initialize:fo,render:ho};var q=(t,n,e)=>Math.min(Math.max(t,n),e),jt=t=>t.replaceAll("-","−").replace("e+","e");function K(t,n=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let e=Math.abs(t);return e===0||e>=.001&&e<1e5?jt(String(Number(t.toPrecision(n)))):jt(Number(t.toPrecision(Math.min(n,3))).toExponential())}
function le(t){let n=e=>Math.ceil(Math.log10(Math.abs(e)||1));for(let e=2;;e++){let o=t.map(i=>K(i,Math.max(e,Math.min(n(i),5))));if(e>5||new Set(o).size===t.length)
return o}}var Ft=t=>String(t).replace(/./g,n=>n==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(n)]);var mo=62,vo=38;function Q({low:t,high:n,log:e=!1,from:o,to:i}){[t,n]=e?bo(t,n):wo(t,n);let[r,s]=e?[Math.log10(t),Math.log10(n)]:[t,n],u=(i-o)/(s-r),d=a=>o+((e?
Math.log10(a):a)-r)*u,p=a=>a.map(([c,g])=>({at:d(c),text:g})),l=Math.max(Math.floor(Math.abs(i-o)/(i>o?mo:vo)),1);return{low:t,high:n,log:e,to:d,from:a=>e?10**(r+
(a-o)/u):r+(a-o)/u,ticks:()=>{if(e&&s-r>1.5&&Math.floor(s)>Math.ceil(r))return p(xo(r,s,1.5*l));let a=Ie(t,n,l);return p(a.length>1?a:Ie(t,n,2*l+1))}}}function wo(t,n){
if(!Number.isFinite(t)||!Number.isFinite(n))return[0,1];let e=Math.max(Math.abs(t),Math.abs(n));return n-t>1e-12*e?[t,n]:e>0?[t-.1*e,n+.1*e]:[-1,1]}function bo(t,n){
return!(n>0)||!Number.isFinite(n)?[.1,10]:t>0?n>t*(1+1e-9)?[t,n]:[t/10,n*10]:[n*1e-6,n]}function Ie(t,n,e){let o=(n-t)/e,i=10**Math.floor(Math.log10(o)),r=i*([1,
2,5].find(g=>g*i>=o*(1-1e-9))??10),s=Math.ceil(-Math.log10(r)-1e-9),u=Math.max(Math.abs(t),Math.abs(n)),d=u>=1e5||r<1e-4,p=Math.min(Math.max(Math.floor(Math.log10(
u))+s,0)+1,12),l=g=>d?g?Number(g.toPrecision(p)).toExponential():"0":g.toFixed(Math.max(s,0)),a=Math.ceil(t/r-1e-6),c=Math.max(Math.floor(n/r+1e-6)-a+1,0);return Array.
from({length:c},(g,h)=>[(a+h)*r,jt(l((a+h)*r))])}function xo(t,n,e){let o=Math.ceil(t-1e-9),i=Math.floor(n+1e-9),r=Math.ceil((i-o+1)/(e+1)),s=Array.from({length:Math.
floor((i-o)/r)+1},(d,p)=>o+p*r),u=s.every(d=>d>=-3&&d<=4);return s.map(d=>[10**d,u?String(+`1e${d}`):`10${Ft(d)}`])}var yo=([t,n,e])=>(-16777216|e<<16|n<<8|t)>>>0,zo=t=>[1,3,5].map(n=>parseInt(t.slice(n,n+2),16)),bt=(t,n=0)=>yo(zo(t).map(e=>Math.round(e+(255-e)*n)));function xt(t,n,[
e,o],i){if(!o||!e)return ue(t);let r=new Uint32Array(o*e);for(let s=0;s<e;s++){let u=(e-1-s)*o;for(let d=0;d<o;d++)r[s*o+d]=i(n[u+d])}de(t,r,o)}function de(t,n,e){
let o=n.length/e;(t.width!==e||t.height!==o)&&Object.assign(t,{width:e,height:o}),Bt(t).putImageData(new ImageData(new Uint8ClampedArray(n.buffer),e,o),0,0)}var ue=t=>Bt(
t).clearRect(0,0,t.width,t.height),Bt=t=>t.getContext("2d");function Dt(t,n){let e=Uint32Array.from({length:511},(o,i)=>bt(i>255?t:n,1-.7*(Math.abs(i-255)/255)));
return o=>Number.isNaN(o)?0:e[255+Math.round(255*o)]}var Re=.5,ko=.6;function je(t,{width:n,height:e},o,[i,r],s,u){let d=new Uint32Array(n*e),[p,l,a]=[0,Re,Re/2].map(f=>Uint32Array.from(u,v=>bt(v,f))),c=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),g=(r-1)/n,h=(i-1)/e;for(let f=0;f<e;f++){let v=(e-f-.5)*h,m=Math.min(Math.floor(v),i-2),C=v-m,E=m*r,w=E+r,k=f*n,L=0;for(let x=0,
T=0;x<r-1;x++){let b=o[E+x],S=o[E+x+1],O=b+C*(o[w+x]-b),P=S+C*(o[w+x+1]-S),j=x===r-2?n:Math.min(Math.ceil((x+1)/g-.5),n),$=(P-O)*g;if(!(Math.abs($)<1/0)){k+=j-T,
T=j;continue}let y=(o[w+x]-b+o[w+x+1]-S)*.5*h,M=ko*Math.sqrt($*$+y*y),z=O+((T+.5)*g-x)*(P-O);for(;T<j;T++,k++,z+=$){for(;z>=c[L+1];)L++;for(;z<c[L];)L--;let I=Math.
min(z-c[L],c[L+1]-z);d[k]=I>=M?p[L]:I>=M/2?a[L]:l[L]}}}de(t,d,n)}function Fe(t,[n,e],{area:{left:o,top:i,width:r,height:s},limits:[u,d,p,l]}){let a=n*e,c=Float64Array.
from({length:a},(m,C)=>Math.hypot(t[2*C],t[2*C+1])),g=c.reduce((m,C)=>C>m&&C<1/0?C:m,0),h=r/e/1.25,f=Math.max(r*.0016,.5),v=[];for(let m=0;m<a;m++){if(!(c[m]>0&&
c[m]<1/0))continue;let C=o+r*(m%e+.5)/e,E=i+s*(1-(Math.floor(m/e)+.5)/n),w=-t[2*m]*(r/(d-u)),k=t[2*m+1]*(s/(l-p)),L=h*q(1+Math.log10(c[m]/g)/3,.25,1)/2/Math.hypot(
w,k);v.push(Mo(C,E,w*L,k*L,f))}return v.join("")}var rt=t=>Math.round(t*10)/10;function Mo(t,n,e,o,i){let r=Math.hypot(e,o),[s,u]=[-o/r,e/r],d=Math.min(10*i,1.2*
r),p=.3*d,l=(h,f)=>`${rt(t+e*h+s*f)},${rt(n+o*h+u*f)}`,a=1-d/r,c=`${l(-1,i)} ${l(a,i)} ${l(a,p)}`,g=`${l(a,-p)} ${l(a,-i)} ${l(-1,-i)}`;return`M${c} ${l(1,0)} ${g}\
Z`}var $o=10,Wt=12,_o=68,So=9;function Be(t,n){let e=N("g",{class:"bar","aria-hidden":!0},t),o=_t(({left:i,top:r,width:s,height:u},d,p,l)=>{if(e.replaceChildren(),
!l&&!d.length)return;let a=i+s+$o;d.toReversed().forEach((g,h)=>{let f=1-h/d.length;N("rect",{x:a,width:Wt,y:r+u*(1-f),height:u*f,fill:g},e)}),N("rect",{class:"\
frame",x:a,y:r,width:Wt,height:u},e);for(let{at:g,text:h}of p){let f=r+u*(1+g);N("path",{class:"tick",d:`M${a+Wt},${f}h3`},e),N("text",{x:a+Wt+6,y:f,dy:"0.35em"},
e).append(h)}let c=l.length>=So?{x:i+s+_o,"text-anchor":"end"}:{x:a-2};N("text",{y:r-10,...c},e).append(l)});return(i,r,s)=>o(n,i,r,s)}function De(t){let n=_("d\
iv",{className:"gdviz-legend"},t);return _t(e=>{n.replaceChildren();for(let{name:o,color:i,kind:r="line"}of e){let s=_("span",{className:"entry"},n);_("span",{className:`\
swatch ${r}`},s).style.color=dt(i),s.append(o)}})}function St(t){let n=t.get("colors");return t.get("names").map((o,i)=>({name:o,color:n[i%n.length]})).filter((o,i)=>yt(
t)(i))}function yt(t){let n=U(t.get("shown"));return e=>!n.length||n[e]>0}function ot(t,n){let{left:e,top:o}=t.getBoundingClientRect();return[n.clientX-e,n.clientY-o]}function Et(t,n){let e=t.currentTarget;e.setPointerCapture(t.pointerId);
let o=new AbortController,{signal:i}=o;e.addEventListener("pointermove",n,{signal:i});for(let r of["pointerup","pointercancel"])e.addEventListener(r,()=>o.abort(),
{signal:i})}function gt(t,n){t.addEventListener("pointermove",n),t.addEventListener("pointerleave",()=>n(null))}var Eo={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[
0,-1],ArrowUp:[0,1]},At=t=>Eo[t.key]??null;function Nt(t,n=()=>!0){t.addEventListener("touchstart",e=>n(e)&&e.preventDefault(),{passive:!1})}function Ut({surface:t,
handle:n,to:e,by:o,idle:i=()=>!1}){let r=s=>{s.preventDefault(),n.focus({preventScroll:!0}),Et(s,e)};t.addEventListener("pointerdown",s=>{s.button!==0||s.pointerType===
"touch"||i()||(e(s),r(s))}),t.addEventListener("click",s=>{s.pointerType==="touch"&&!i()&&e(s)}),n.addEventListener("pointerdown",s=>s.button===0&&r(s)),Nt(n),n.
addEventListener("keydown",s=>{let u=At(s);u&&(s.preventDefault(),o(u,s.shiftKey))})}var Lt={left:56,right:14,top:10,bottom:42},Ht={left:56,right:68,top:24,bottom:42},Ao=6.4,No=6.5,Lo=104;function zt(t,{name:n,...e}){Z(t,n,"gdviz-plane");let o=ge(
t,e),i=De(t),r=_("div",{className:"panel"},t),s=_("div",{className:"status"},r);return{...o,panel:r,status:s,bar:Be(o.svg,o.area),legend:i}}function ge(t,{label:n,
ratio:e=.75,margins:o=Lt}){let i=_("div",{className:"gdviz-plot"},t),r=_("canvas",{},i),s=N("svg",{role:"group","aria-label":n},i),u=mt(),d=N("rect",{},N("clipP\
ath",{id:u},N("defs",{},s))),p=N("g",{class:"ticks","aria-hidden":!0},s),l=N("g",{class:"shapes","clip-path":`url(#${u})`,"pointer-events":"none"},s),a=N("rect",
{class:"hit"},s),c=N("g",{class:"handles"},s),g={left:o.left,top:o.top,width:0,height:0},h=320,f=()=>{};function v(){g.width=Math.max(h-g.left-o.right,40),g.height=
Math.max(Math.round(h*e)-o.top-o.bottom,40);let{left:w,top:k,...L}=g;H(s,{width:h,height:g.height+o.top+o.bottom});for(let x of[d,a])H(x,{x:w,y:k,...L});for(let[
x,T]of Object.entries(g))r.style.setProperty(x,`${T}px`)}function m(w,k,L,x=!1){let T=w.ticks(),b=k.ticks(),S=Math.max(...b.map(({text:P})=>P.length)),O=Math.min(
S*Ao+28,Lo);if(O<=g.left+1)return C(g,T,b,L,x);g.left=O,v(),f()}let C=_t(({left:w,top:k,width:L,height:x},T,b,S,O)=>{p.replaceChildren();let P=k+x;for(let{at:j,
text:$}of T)O&&N("path",{class:"grid",d:`M${j},${P}V${k}`},p),N("path",{class:"tick",d:`M${j},${P}v5`},p),N("text",{class:"x",x:j,y:P+17,"text-anchor":"middle"},
p).append($);for(let{at:j,text:$}of b)O&&N("path",{class:"grid",d:`M${w},${j}h${L}`},p),N("path",{class:"tick",d:`M${w},${j}h-5`},p),N("text",{class:"y",x:w-8,y:j,
dy:"0.35em","text-anchor":"end"},p).append($);N("rect",{class:"frame",x:w,y:k,width:L,height:x},p),E(S[0],L+40,{x:w+L/2,y:P+35}),E(S[1],x+30,{transform:`transla\
te(13,${k+x/2})rotate(-90)`})});function E(w,k,L){let x=N("text",{class:"name","text-anchor":"middle",...L},p),T=Math.max(Math.floor(k/No),4);x.append(w.length>
T?`${w.slice(0,T-1)}…`:w),w.length>T&&N("title",{},x).append(w)}return v(),{svg:s,canvas:r,area:g,shapes:l,hit:a,handles:c,axes:m,pixel:w=>{let[k,L]=ot(s,w);return[
q(k,g.left,g.left+g.width),q(L,g.top,g.top+g.height)]},across:()=>({from:g.left,to:g.left+g.width}),upwards:()=>({from:g.top+g.height,to:g.top}),draw:(w,k)=>{let L=lt(
w,k);f=L.all,f();let x=vt(i,T=>{h=T,g.left=o.left,v(),f()});return()=>{x(),L.end()}}}}var ut=1e4,Co=150;function st({area:{left:t,top:n,width:e,height:o},limits:[i,r,s,u]}){return{toPixel:d=>[t+(d[0]-i)/(r-i)*e,n+(u-d[1])/(u-s)*o],toPoint:([d,p])=>[
i+(d-t)/e*(r-i),u-(p-n)/o*(u-s)]}}function To(t){let n=[];for(let[e,o]of t){if(Number.isNaN(e)||Number.isNaN(o))break;let i=Math.max(Math.abs(e),Math.abs(o));if(i<=
ut){n.push([e,o]);continue}let r=n.at(-1),s=ut/i;r&&s>0&&n.push([r[0]+(e-r[0])*s,r[1]+(o-r[1])*s]);break}return n}function Po(t){let n=t[0];return t.filter((e,o)=>!(Math.
hypot(e[0]-n[0],e[1]-n[1])>=1)&&o!==0&&o!==t.length-1?!1:(n=e,!0))}var We=t=>t.length>1?`M${t.join("L")}`:"",Ue=t=>t==="#000000"?"var(--gdviz-paper)":"white";function Vt(t,n){
let e=N("g",{fill:"none","stroke-linejoin":"round","stroke-linecap":"round"},t),o=N("path",{stroke:Ue(n),"stroke-width":4,opacity:.8},e),i=N("path",{class:"path",
stroke:dt(n),"stroke-width":2},e),r=N("path",{class:"dots",stroke:dt(n),"stroke-width":5},e);return{show:s=>{let u=To(s),d=u.map(([l,a])=>`${l.toFixed(2)},${a.toFixed(
2)}`).filter((l,a,c)=>l!==c[a-1]),p=d.length>1;H(o,{d:p?We(Po(u).map(([l,a])=>`${l.toFixed(1)},${a.toFixed(1)}`)):""}),H(i,{d:We(d)}),H(r,{d:p&&d.length<=Co?d.map(
l=>`M${l}h0`).join(""):""})},remove:()=>e.remove()}}function Gt(t,n){let e={fill:dt(n),stroke:Ue(n),"stroke-width":2},o=N("circle",{class:"current",r:6,...e},t);
return{show:([i,r])=>{let s=Math.abs(i)<ut&&Math.abs(r)<ut;o.style.display=s?"":"none",s&&H(o,{cx:i,cy:r})},remove:()=>o.remove()}}var Oo=`M${Array.from({length:10},
(t,n)=>{let[e,o]=[n%2?4.05:9,n*Math.PI/5-Math.PI/2];return`${(e*Math.cos(o)).toFixed(2)},${(e*Math.sin(o)).toFixed(2)}`}).join("L")}Z`;function qt(t,n,e){t.replaceChildren();
for(let[o,i]of e){let r={transform:`translate(${o},${i})`},s=N("path",{d:Oo,fill:n,stroke:"white","stroke-width":1.2,...r},t);N("title",{},s).append("Minimum")}}var Io="Not positive: a logarithmic axis cannot show it",pe=.04;function fe(t){let[n,e,o,i]=["x","y","low","high"].map(p=>it(t.get(p))),[r,s,u]=[U(t.get("limits")),
t.get("names"),yt(t)],d=new Float64Array;return e.map((p,l)=>({name:s[l]??"",shown:u(l),x:n[l%Math.max(n.length,1)]??d,y:p,low:o[l]??d,high:i[l]??d,limit:r[l]??
NaN}))}function Ro({model:t,el:n}){let e=t.get("axis_names").toReversed().join(" over "),o=zt(n,{name:"gdviz-curves",label:e,ratio:t.get("ratio")});o.canvas.remove();
let i=N("g",{},o.shapes),r=N("g",{fill:"none","stroke-linejoin":"round"},o.shapes),u=N("path",{class:"marker",...{fill:"none",stroke:"currentColor",opacity:.55}},
o.shapes),d=N("g",{},o.shapes),p=N("text",{class:"note","text-anchor":"middle"},o.svg),l=[],a=Q({low:0,high:1,...o.across()}),c=Q({low:0,high:1,...o.upwards()}),
g=b=>Number.isFinite(b)&&!(c.log&&b<=0),h=b=>({band:N("path",{class:"band",fill:b,opacity:.2},i),limit:N("path",{class:"limit",stroke:b,"stroke-width":1.5,"stro\
ke-dasharray":"6 4"},r),line:N("path",{class:"line",stroke:b,"stroke-width":2},r),dot:N("circle",{class:"dot",r:4,fill:b,stroke:"var(--gdviz-paper)","stroke-wid\
th":1.5},d)});function f(b){let S=t.get("colors").map(dt);for(;l.length>b;)Object.values(l.pop()??{}).forEach(O=>O.remove());for(;l.length<b;)l.push(h(S[l.length%
S.length]))}function v(){let b=fe(t);({x:a,y:c}=jo(b,t.get("log"),o)),o.axes(a,c,t.get("axis_names"),!0),f(b.length);let{left:S,top:O,width:P,height:j}=o.area;l.
forEach(({band:M,line:z,limit:I},A)=>{let F=b[A];H(z,{d:F.shown?C(F):""}),H(M,{d:F.shown?E(F):""}),H(I,{d:F.shown&&g(F.limit)?`M${S},${rt(c.to(F.limit))}h${P}`:
""})});let $=b.filter(M=>M.shown&&M.y.some(Number.isFinite)),y=c.log&&$.length>0&&!$.some(M=>M.y.some(g));p.textContent=y?Io:"",H(p,{x:S+P/2,y:O+j/2}),w()}function m(){
f(0),v()}function C(b){let S="",O="M";for(let P=0;P<b.y.length;P++){if(!g(b.y[P])||!Number.isFinite(b.x[P])){O="M";continue}S+=`${O}${rt(a.to(b.x[P]))},${rt(c.to(
b.y[P]))}`,O==="M"&&!g(b.y[P+1])&&(S+="h0.1"),O="L"}return S}function E({x:b,low:S,high:O}){if(!S.length)return"";let P="",j=o.area.top+o.area.height;for(let $=0;$<
b.length;$++){if(!g(O[$]))continue;let y=$;for(;$+1<b.length&&g(O[$+1]);)$++;let M=[],z=[];for(let I=y;I<=$;I++){let A=rt(a.to(b[I]));M.push(`${A},${rt(c.to(O[I]))}`),
z.push(`${A},${g(S[I])?rt(Math.min(c.to(S[I]),ut)):j}`)}P+=`M${M.join("L")}L${z.reverse().join("L")}Z`}return P}function w(){let{top:b,height:S}=o.area,O=Array.
from(U(t.get("marker"))).filter(j=>j>=a.low&&j<=a.high);H(u,{d:O.map(j=>`M${rt(a.to(j))},${b}v${S}`).join("")});let P=fe(t);l.forEach(({dot:j},$)=>{let y=O.length===
1&&P[$]?.shown?Ve(P[$],O[0]):NaN;j.style.display=g(y)?"":"none",g(y)&&H(j,{cx:rt(a.to(O[0])),cy:rt(c.to(y))})})}function k(){let b=t.get("limit_name"),S=b?[{name:b,
color:"var(--gdviz-faint)",kind:"dashes"}]:[];o.legend([...St(t),...S])}let L=null;gt(o.hit,b=>{L=b&&a.from(o.pixel(b)[0]),x()});function x(){o.status.textContent=
L===null?"":T(fe(t).filter(({shown:b})=>b),L)}function T(b,S){let O=z=>Math.abs(z-S),P=b.flatMap(z=>Array.from(z.x)).filter(Number.isFinite),j=P.reduce((z,I)=>O(
I)<O(z)?I:z,P[0]),M=b.map(z=>({name:z.name,value:Ve(z,j)})).filter(({value:z})=>Number.isFinite(z)).map(({name:z,value:I})=>`${z} ${K(I)}`.trim());return M.length?
`${t.get("axis_names")[0]} ${K(j)}: ${M.join(", ")}`:""}return o.draw(t,{colors:m,"x y low high limits shown log axis_names":v,marker:w,"names colors shown limi\
t_name":k,"x y names shown":x})}function jo(t,n,e){let o=t.filter(l=>l.shown),i=He(o.map(({x:l})=>l),Number.isFinite),r=l=>Number.isFinite(l)&&!(n&&l<=0),[s,u]=He(
o.flatMap(({y:l,low:a,high:c,limit:g})=>[l,a,c,[g]]),r),[d,p]=s<u?Fo(s,u,n):[s,u];return{x:Q({low:i[0],high:i[1],...e.across()}),y:Q({low:d,high:p,log:n,...e.upwards()})}}
function He(t,n){let[e,o]=[1/0,-1/0];for(let i of t)for(let r of i)n(r)&&(r<e&&(e=r),r>o&&(o=r));return[e,o]}function Fo(t,n,e){if(e){let i=(n/t)**pe;return[t/i,
n*i]}if(t>0&&t<.3*n)return[0,n+pe*n];let o=pe*(n-t);return[t===0?0:t-o,n+o]}function Ve({x:t,y:n},e){for(let o=0;o<n.length;o++){if(t[o]===e)return n[o];let i=(e-
t[o-1])/(t[o]-t[o-1]);if(o&&t[o-1]<e&&e<t[o])return n[o-1]+i*(n[o]-n[o-1])}return NaN}var Ge={render:Ro};var qe=1.5,Ke=1.15,Ye=100,kt=([t,n],[e,o],i="")=>`${e} = ${K(t)}, ${o} = ${K(n)}${i}`;function Kt(t,n,e,o){let[i,r]=[n.get("step"),n.get("diverged_at")],s=r>=0&&
i>=r,u=kt(Array.from(e),o,`, loss ${K(e[2])}`);t.textContent=`step ${i}${s?"":`: ${u}`}`,r>=0&&_("div",{className:"diverged",textContent:`diverged at step ${r}`},
t)}function Yt({model:t,el:n,svg:e,hit:o,parent:i,color:r,drawn:s,names:u,free:d=()=>!0}){let p="Start: drag me, click elsewhere, or use the arrow keys",a=N("g",
{class:"handle",tabindex:0,...{role:"slider","aria-label":"Start of the descent, moved with the arrow keys"}},i);N("circle",{class:"halo",r:18,fill:"transparent"},
a),N("circle",{class:"ring",r:8,...{fill:"white","fill-opacity":.6,stroke:r,"stroke-width":2.5}},a),N("circle",{r:2.5,fill:r},a),N("title",{},a).append(p);let g=h=>d()&&
G(t,{start:h});return Ut({surface:o,handle:a,idle:()=>!s()||n.classList.contains("panning"),to:h=>g(Ze(s(),ot(e,h))),by:([h,f],v)=>{let[m,C,E,w]=s().limits,k=v?
.1:.01,[L,x]=t.get("start");g([q(L+h*k*(C-m),m,C),q(x+f*k*(w-E),E,w)])}}),()=>{let h=s();if(!h)return;let f=t.get("start"),[v,m]=st(h).toPixel(f),{left:C,top:E,
width:w,height:k}=h.area,L=v>=C&&v<=C+w&&m>=E&&m<=E+k;n.classList.toggle("still",!d()),a.style.display=L&&d()?"":"none",L&&H(a,{transform:`translate(${v},${m})`}),
H(a,{"aria-valuenow":f[0],"aria-valuetext":kt(f,u())})}}function Ze(t,[n,e]){let{left:o,top:i,width:r,height:s}=t.area;return st(t).toPoint([q(n,o,o+r),q(e,i,i+
s)])}function Zt({model:t,el:n,svg:e,hit:o,panel:i,drawn:r}){let s=l=>t.get("disabled")||G(t,{view:l});function u(l,a){let[c,g,h,f]=t.get("view"),[v,m]=a??[(c+g)/
2,(h+f)/2],[C,E,w,k]=t.get("home"),L=(x,T)=>T+(x-T)*l;l>1&&(g-c>Ye*(E-C)||f-h>Ye*(k-w))||s([L(c,v),L(g,v),L(h,m),L(f,m)])}let d=[nt(i,"+","Zoom in",()=>u(1/qe)),
nt(i,"−","Zoom out",()=>u(qe)),nt(i,"✥","Move the view by dragging",()=>{d[2].ariaPressed=String(n.classList.toggle("panning"))}),nt(i,"⌂","Show the whole\
 problem",()=>s(t.get("home")))];for(let l of d)l.ariaLabel=l.title;o.addEventListener("pointerdown",l=>{let a=r();if(l.button!==0||!a||!n.classList.contains("p\
anning"))return;let[c,g,h,f]=t.get("view"),{toPoint:v}=st({...a,limits:[c,g,h,f]}),[m,C]=v(ot(e,l));Et(l,E=>{let[w,k]=v(ot(e,E));s([c+m-w,g+m-w,h+C-k,f+C-k])})}),
Nt(o,()=>n.classList.contains("panning"));let p=l=>{let a=r();!l.ctrlKey||!a||(l.preventDefault(),u(l.deltaY<0?1/Ke:Ke,Ze(a,ot(e,l))))};return e.addEventListener(
"wheel",p,{passive:!1}),d}var Je={mouse:9,pen:12,touch:20},Bo=500;function Xe({state:t,toPixel:n},[e,o],i){let r=-1;for(let{slot:s,at:u}of t.visible()){let[d,p]=n(u),l=Math.hypot(d-e,p-o);
l<=i&&([r,i]=[s,l])}return r}function Qe(t){let{el:n,plot:e,state:o,toPixel:i,toPoint:r}=t,{svg:s,hit:u}=e,d=(l,a)=>Xe(t,ot(s,l),Je[a]??Je.mouse),p=l=>o.add(r(e.
pixel(l)));u.addEventListener("pointerdown",l=>{if(l.button!==0)return;let a=d(l,l.pointerType);if(a<0&&(l.pointerType==="touch"||o.removing))return;if(l.preventDefault(),
s.focus({preventScroll:!0,focusVisible:!1}),o.removing)return o.remove(a);a>=0&&o.select(a);let c=a>=0?a:p(l);if(c<0)return;let[g,h]=ot(s,l),[f,v]=a<0?[g,h]:i(o.
cursor);Et(l,m=>{let[C,E]=ot(s,m);o.move(c,r([C+f-g,E+v-h]))})}),u.addEventListener("click",l=>{l.pointerType==="touch"&&!o.removing&&d(l,"touch")<0&&p(l)}),u.addEventListener(
"dblclick",l=>{let a=d(l,"mouse"),{added:c}=o;a>=0&&!(a===c.slot&&performance.now()-c.time<Bo)&&o.remove(a)}),u.addEventListener("pointermove",l=>{n.classList.toggle(
"over",l.buttons===0&&d(l,l.pointerType)>=0)}),Nt(u,l=>d(l.touches[0],"touch")>=0)}function tn(t){let{plot:n,state:e,toPixel:o}=t,i={Enter:()=>e.selected<0?e.add(
e.cursor):e.select(-1)," ":()=>e.select(e.selected<0?Xe(t,o(e.cursor),1/0):-1),Escape:()=>e.removing?e.setRemoving(!1):e.select(-1),Delete:()=>e.remove(e.selected),
Backspace:()=>e.remove(e.selected),n:()=>e.step(!0),p:()=>e.step(!1)};e.classification&&(i["+"]=()=>e.choose(1),i["-"]=i["−"]=()=>e.choose(-1)),n.svg.addEventListener(
"keydown",r=>{if(r.ctrlKey||r.metaKey||r.altKey)return;let s=At(r),u=i[r.key.length===1?r.key.toLowerCase():r.key];if(!s&&!u)return;if(r.preventDefault(),!s)return u();
let d=r.shiftKey?.1:.01,p=e.box().map(([l,a],c)=>e.cursor[c]+s[c]*d*(a-l));e.selected>=0?e.move(e.selected,p):e.moveCursor(p)})}function en(t,n){let e=t.get("task")==="classification",o={classification:e,removing:!1,label:1,selected:-1,cursor:[0,0],message:"",added:{slot:-1,time:0},box:c,
visible:v,count:m,read:w,add:k,move:x,moveCursor:T,remove:b,select:S,step:O,choose:j,setRemoving:$,end:()=>cancelAnimationFrame(u)},i=C(),r=[],s=new Set,u=0,[[d,
p],[l,a]]=c();return o.cursor=[(d+p)/2,(l+a)/2],o;function c(){return[t.get("interval"),t.get(e?"interval":"y_interval")]}function g([y,M]){let[[z,I],[A,F]]=c();
return[q(y,z,I),q(M,A,F)]}function h(y){return e?[i.x[2*y],i.x[2*y+1]]:[i.x[y],i.y[y]]}function f(y,M){let[z,I]=g(M);e?i.x.set([z,I],2*y):[i.x[y],i.y[y]]=[z,I]}
function v(){let[[y,M],[z,I]]=c();return Array.from(i.part,(D,V)=>({slot:V,part:D,at:h(V)})).filter(({part:D,at:[V,R]})=>D&&V>=y&&V<=M&&R>=z&&R<=I).map(({slot:D,
part:V,at:R})=>({slot:D,at:R,training:V>0,positive:i.y[D]>0}))}function m(y){return i.part.filter(M=>M===y).length}function C(){let[y,M,z]=["x","y","part"].map(
I=>U(t.get(I)).slice());return{x:y,y:M,part:z}}function E(...y){for(let z of y)s.add(z);if(u||!s.size)return;let M=z=>new DataView(Float64Array.from(i[z]).buffer);
G(t,Object.fromEntries([...s].map(z=>[z,{...t.get(z),data:M(z)}]))),s.clear(),u=requestAnimationFrame(()=>{u=0,E()})}function w(){let y=i;i=C();let M=r.length>0&&
i.part.length>y.part.length;for(let I of["x","y","part"]){let A=s.has(I)&&i[I].length===y[I].length;(M||A)&&i[I].set(y[I])}if(i.part[o.selected]||(o.selected=-1),
!M)return;let z=r;r=[],P("");for(let{point:I,label:A}of z)k(I,A)}function k(y,M=o.label){let z=i.part.indexOf(0);return z<0?(P(L(y,M)),-1):(i.part[z]=1,e&&(i.y[z]=
M),f(z,y),E("x","y","part"),o.added={slot:z,time:performance.now()},S(z),z)}function L(y,M){let[z,I]=[i.part.length,t.get("most")],A=`All ${z} places are taken`;
return z>=I?`There is no room for more than ${I} points: remove one first.`:t.widget_manager.exported?`${A}, and only Python could make room for more.`:t.get("d\
isabled")?`${A}, and only the server could make room for more.`:(r.push({point:y,label:M}),t.get("wanted")<=z&&G(t,{wanted:z+1}),`${A}: making room for more …`)}
function x(y,M){i.part[y]&&(f(y,M),E("x","y"),o.cursor=h(y))}function T(y){o.cursor=g(y),P("")}function b(y){i.part[y]&&(i.part[y]=0,E("part"),S(-1,"Point remov\
ed."))}function S(y,M=""){o.selected=y,y>=0&&(o.cursor=h(y)),P(M)}function O(y){let M=v().sort((A,F)=>A.at[0]-F.at[0]||A.at[1]-F.at[1]);if(!M.length)return P("T\
here is no point in view.");let z=M.findIndex(({slot:A})=>A===o.selected),I=z<0&&!y?0:z;S(M[(I+(y?1:-1)+M.length)%M.length].slot)}function P(y){o.message=y,n()}
function j(y){o.label=y,n()}function $(y){o.removing=y,S(-1,y?"Click a point to remove it.":"")}}var Do=150,Wo="Click adds, drag moves, double-click removes.",Uo="Arrow keys move the cursor, with Shift farther. Enter adds a point there. Space takes the near\
est point, N and P the next and the previous: arrow keys move it then, Delete removes it, Enter lets go of it.",Ho=" + and − choose the label of new points.";
function nn({model:t,el:n}){let e=t.get("task")==="classification";n.classList.toggle("classification",e);let o=t.get("colors");for(let x in o)n.style.setProperty(
`--${x}`,o[x]);let r=ge(n,{label:"Data",ratio:e?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),s=en(t,()=>{c(),l()}),u=Vo(t,r,s),d=N("path",{class:"fit"},
r.shapes),p=Go(r,s,u.toPixel),l=Ko(t,n,s,w),a=_("div",{className:"report"},n),c=qo(t,r,s,u.toPixel,a),g=_("div",{className:"notes"},a),h=_("div",{},n);t.widget_manager.
exported&&wt(t.widget_manager,"Reading a CSV file needs Python.",n),Yo(n,r.svg,e);let f={el:n,plot:r,state:s,...u};Qe(f),tn(f);function v(){p(),c();let[x,T]=[s.
count(1),s.count(-1)],b=(O,P="")=>`${O} ${P}${O===1?"point":"points"}`;r.svg.ariaLabel=`Data: ${b(x,"training ")}${T?` and ${b(T,"test ")}`:""}`,n.classList.toggle(
"tested",T>0);let S=x+T-s.visible().length;g.textContent=S?`${b(S)} outside the view`:""}function m(){let x=U(t.get("fit")),{left:T,width:b}=r.area,S="";x.forEach(
(O,P)=>{if(Number.isNaN(O))return;let j=q(u.height(O),-ut,ut),$=P&&!Number.isNaN(x[P-1])?"L":"M";S+=`${$}${(T+P*b/(x.length-1)).toFixed(2)},${j.toFixed(2)}`}),e||
H(d,{d:S})}let C=Dt(o.positive,o.negative);function E(){if(!e)return;let x=t.get("map");n.classList.toggle("mapped",x.shape[0]>0);let T=t.get("logits"),b=S=>T?Math.
tanh(S/2):q(S,-1,1);xt(r.canvas,U(x),x.shape,S=>C(b(S)))}function w({file:x="",text:T,failed:b}){h.className=T?b?"gdviz-notice":"gdviz-note":"",h.role=b?"alert":
"status",h.replaceChildren(...T?[_("b",{textContent:x}),`: ${T}`]:[])}let k="interval y_interval axis_names",L=r.draw(t,{[k]:u.draw,"x y part":s.read,[`x y part\
 label_names ${k}`]:v,[`fit ${k}`]:m,"map logits":E,message:()=>w(t.get("message")),"disabled label_names":l});return()=>{L(),s.end()}}function Vo(t,n,e){let o=()=>{
let[s,u]=e.box();return{x:Q({low:s[0],high:s[1],...n.across()}),y:Q({low:u[0],high:u[1],...n.upwards()})}},{x:i,y:r}=o();return{draw:()=>{({x:i,y:r}=o()),n.axes(
i,r,t.get("axis_names"),!e.classification)},height:s=>r.to(s),toPixel:([s,u])=>[i.to(s),r.to(u)],toPoint:([s,u])=>[i.from(s),r.from(u)]}}function Go(t,n,e){let o=N(
"g",{class:"points"},t.shapes),i=new Map;return()=>{let r=n.visible(),s=r.length>Do?3.6:4.8,u=new Set(i.keys());for(let{slot:d,at:p,training:l,positive:a}of r){
u.delete(d);let c=n.classification?a?" positive":" negative":"",[g,h]=e(p),f={class:(l?"training":"test")+c,r:s,cx:g.toFixed(2),cy:h.toFixed(2)},v=i.get(d)??{node:N(
"circle",{"data-place":d},o),written:""};i.set(d,v);let m=Object.values(f).join();m!==v.written&&H(v.node,f),v.written=m}for(let d of u)i.get(d)?.node.remove(),
i.delete(d)}}function qo(t,n,e,o,i){let r=N("path",{class:"cursor",d:"M-9,0h18M0,-9v18"},n.shapes),s=N("circle",{class:"selected",r:9},n.shapes),u=_("div",{className:"\
status",role:"status"},i);function d({at:p,training:l,positive:a}){let c=e.classification?`, label ${t.get("label_names")[a?1:0]}`:"";return`${l?"Training":"Tes\
t"} point: ${kt(p,t.get("axis_names"),c)}`}return()=>{let p=e.visible().find(({slot:c})=>c===e.selected),[l,a]=o(p?.at??e.cursor);s.style.display=p?"":"none",r.
style.display=p?"none":"",H(s,{cx:l,cy:a}),H(r,{transform:`translate(${l},${a})`}),u.textContent=e.message||(p?d(p):"")}}function Ko(t,n,e,o){let i=_("div",{className:"\
tools"},n),r=_("span",{className:"labels",role:"group",ariaLabel:"Label of new points"});e.classification&&i.append(r);let s="The label of the points that you a\
dd",u=[1,-1].map(f=>({label:f,node:nt(r,"",s,()=>e.choose(f))})),p=nt(i,"Remove","Remove points by clicking them",()=>e.setRemoving(!e.removing)),l=_("input",{type:"\
file",accept:".csv,.tsv,.txt,text/csv",hidden:!0},i),c=nt(i,"Load CSV …","Load your own data: a header line, then a row of numbers for each point",()=>l.click()),
g=_("span",{className:"legend"},i),h=[["dot training","training"],["dot test","test"]];for(let[f,v]of e.classification?h:[...h,["line","model"]]){let m=_("span",
{className:v},g);_("i",{className:f},m),m.append(v)}return l.addEventListener("change",async()=>{let f=l.files?.[0],v=t.get("most_bytes"),m=`It is larger than ${Math.
floor(v/1e6)} MB. The data stay as they were.`;f&&f.size>v?o({file:f.name,text:m,failed:!0}):f&&t.send({file:f.name},void 0,[await f.arrayBuffer()]),l.value=""}),
()=>{c.disabled=t.get("disabled")||!!t.widget_manager.exported,p.ariaPressed=String(e.removing),n.classList.toggle("removing",e.removing);let f=t.get("label_nam\
es");for(let{label:v,node:m}of u){let C=_("i",{className:v>0?"dot positive":"dot negative"});m.replaceChildren(C,f[v>0?1:0]),m.ariaPressed=String(v===e.label)}}}
function Yo(t,n,e){let o=mt(),i=_("details",{className:"help"},t);_("summary",{textContent:Wo},i),_("p",{id:o,textContent:Uo+(e?Ho:"")},i),H(n,{tabindex:0,role:"\
application","aria-describedby":o})}function Zo(t){let{model:n,el:e}=t;Z(e,"gdviz-data-editor");let o=nn(t),i=ct(n,"task",()=>{o(),e.replaceChildren(),o=nn(t)});
return()=>{i(),o()}}var on={render:Zo};var Jo=4;function Xo({model:t,el:n}){Z(n,"gdviz-field","gdviz-plane");let e=t.get("colors"),o=mt(),i=N("svg",{role:"group","aria-label":"Loss surface with the p\
ath of the descent"},n),r=N("rect",{},N("clipPath",{id:o},N("defs",{},i))),s=N("rect",{class:"hit"},i),u=N("g",{"clip-path":`url(#${o})`,"pointer-events":"none"},
i),d=Vt(u,e.descent),p=N("g",{class:"minima"},u),l=Gt(u,e.descent),a=_("div",{className:"panel"},n),c=_("div",{className:"status"},a);function g(){let{size:S,axes:O,
limits:P}=t.get("drawn");if(!S)return null;let[j,$,y,M]=O;return{area:{left:j,top:$,width:y,height:M},limits:P}}let{exported:h}=t.widget_manager;h&&(t.set("disa\
bled",!0),wt(t.widget_manager,"Zooming needs Python, which draws this picture.",n));let f={model:t,el:n,svg:i,hit:s,drawn:g,names:()=>t.get("parameter_names")},
v=Yt({...f,parent:i,color:e.start}),m=Zt({...f,panel:a});function C(){for(let O of m)O.disabled=t.get("disabled");let S=g();t.get("disabled")&&S&&t.set("view",S.
limits)}function E(){let S=g();if(!S)return;let[O,P]=t.get("drawn").size,{left:j,top:$,...y}=S.area;H(i,{width:O,height:P});for(let M of[r,s])H(M,{x:j,y:$,...y})}
let w=S=>()=>{let O=g();O&&S(st(O).toPixel)},k=w(S=>qt(p,e.minimum,it(t.get("minima")).map(S))),L=w(S=>d.show(it(t.get("path")).map(S))),x=w(S=>{let O=U(t.get("\
current"));l.show(S(O)),Number.isNaN(O[0])?c.replaceChildren():Kt(c,t,O,f.names())}),T=vt(n,S=>{Math.abs(S-t.get("width"))>=Jo&&G(t,{width:S})}),b=lt(t,{disabled:C,
drawn:E,"drawn minima":k,"drawn start":v,"drawn path":L,"drawn current step diverged_at parameter_names":x});return b.all(),()=>{T(),b.end()}}var rn={render:Xo};var sn=64,Qo=10,tr=9;function er(t,n,e,{from:o,to:i}){let[r,s]=t.map(n?Math.log10:Number),u=e>1?(s-r)/(e-1):0,d=a=>n?10**a:a,p=a=>Math.floor((a-o)/(i-o)*e),l=Q(
{low:d(r-u/2),high:d(s+u/2),log:n,from:o,to:i});return{pixels:l,nearest:a=>q(p(a),0,e-1),cellOf:a=>{let c=l.to(a);return c>=Math.min(o,i)&&c<=Math.max(o,i)?Math.
min(p(c),e-1):-1},centre:a=>d(r+a*u),edges:a=>{let[c,g]=[a,a+1].map(h=>o+(i-o)*h/e);return[Math.min(c,g),Math.max(c,g)]}}}function nr({model:t,el:n}){let e=()=>t.
get("kind")==="magnitude",o=e()?Ht:Lt,i=`Map of ${t.get("value_name")}`,r=zt(n,{name:"gdviz-heat-map",label:i,ratio:t.get("ratio"),margins:o});r.canvas.classList.
add("hatch");let s=N("g",{class:"cross",fill:"none"},r.shapes),d=N("g",{class:"handle",tabindex:0,...{role:"slider","aria-label":"The chosen cell, moved with th\
e arrow keys"}},r.handles),p=[N("path",{stroke:"white","stroke-width":2.5,opacity:.5},s),N("path",{stroke:"black","stroke-width":1,opacity:.8},s)],l=[N("rect",{
stroke:"white",fill:"none","stroke-width":4},d),N("rect",{stroke:"black",fill:"none","stroke-width":2,class:"cell"},d)],a=N("rect",{class:"halo",fill:"transpare\
nt"},d);N("title",{},d).append("The chosen cell: click another, drag, or use the arrow keys");let c=()=>t.get("values").shape,g=$=>{let y=t.get(`${$}_range`),M=t.
get(`${$}_log`)&&y[0]>0,[z,I]=c();return er(y,M,$==="x"?I:z,$==="x"?r.across():r.upwards())};function h(){if(!c()[0]||!c()[1])return null;let[$,y]=t.get("chosen"),
[M,z]=[g("x").cellOf($),g("y").cellOf(y)];return M>=0&&z>=0?[M,z]:null}let f=$=>!Number.isFinite($)||!e()&&$<0;function v(){let $=t.get("log"),y=U(t.get("values")).
filter(z=>Number.isFinite(z)&&!($&&z<=0)),M=z=>y.reduce((I,A)=>z(I,A));return y.length?[M(Math.min),M(Math.max)]:null}function m(){xt(r.canvas,U(t.get("values")),
c(),e()?C():E())}function C(){let $=Array.from(t.get("palette"),A=>bt(A)),[y,M]=v()??[0,1],z=Q({low:y,high:M,log:t.get("log"),from:0,to:$.length}),I=A=>Math.floor(
z.to(Math.max(A,y)));return A=>f(A)?0:$[q(I(A),0,$.length-1)]}function E(){let $=Array.from(t.get("colors"),y=>bt(y));return y=>f(y)?0:$[y%$.length]}function w(){
let $=v();if(!e()||!$)return r.bar([],[],e()?t.get("value_name"):"");let{height:y}=r.area,M=Q({low:$[0],high:$[1],log:t.get("log"),from:0,to:-y}),z=t.get("palet\
te"),I=F=>z[Math.floor((F+.5)/sn*z.length)],A=M.ticks().map(({at:F,text:D})=>({at:F/y,text:D}));r.bar(Array.from({length:sn},(F,D)=>I(D)),A,t.get("value_name"))}
function k(){let $=t.get("colors"),M=(e()?[]:t.get("names")).map((I,A)=>({name:I,color:$[A%$.length],kind:"area"})),z=U(t.get("values")).some(f);r.legend(z?[...M,
{name:t.get("missing_name"),color:"",kind:"hatch"}]:M)}let L=()=>r.axes(g("x").pixels,g("y").pixels,t.get("axis_names"));function x(){let $=h();if(s.style.display=
d.style.display=$?"":"none",!$)return;let[y,M]=g("x").edges($[0]),[z,I]=g("y").edges($[1]),{left:A,top:F,width:D,height:V}=r.area,[R,B]=[(y+M)/2,(z+I)/2],W=`M${R}\
,${F}V${z-6}M${R},${I+6}V${F+V}`,Y=`M${A},${B}H${y-6}M${M+6},${B}H${A+D}`;for(let X of p)H(X,{d:W+Y});let J=Math.max((tr-(M-y))/2,1);for(let X of[...l,a]){let tt=X===
a?Qo:J;H(X,{x:y-tt,y:z-tt,width:M-y+2*tt,height:I-z+2*tt})}H(d,{"aria-valuenow":$[1]*c()[1]+$[0],"aria-valuetext":T($)})}function T([$,y]){let[M,z]=t.get("axis_\
names"),I=`${M} = ${K(g("x").centre($))}, ${z} = ${K(g("y").centre(y))}`,A=U(t.get("values"))[y*c()[1]+$];if(f(A))return`${I}: ${t.get("missing_name")}`;let F=()=>t.
get("names")[A]??String(A);return`${I}: ${e()?`${t.get("value_name")} ${K(A)}`:F()}`}let b=null;function S(){let $=b??h();r.status.textContent=$?T($):""}function O($){
if(!c()[0]||!c()[1])return null;let[y,M]=r.pixel($);return[g("x").nearest(y),g("y").nearest(M)]}function P($){if(!$)return;let y=[g("x").centre($[0]),g("y").centre(
$[1])];String(y)!==String(t.get("chosen"))&&G(t,{chosen:y})}Ut({surface:r.hit,handle:d,to:$=>P(O($)),by:($,y)=>{let[M,z]=h()??[0,0],I=y?10:1;P([q(M+I*$[0],0,c()[1]-
1),q(z+I*$[1],0,c()[0]-1)])}});for(let $ of[r.hit,d])gt($,y=>{b=y&&O(y),S()});let j="x_range y_range x_log y_log axis_names";return r.draw(t,{"kind values palet\
te colors log":m,"kind values palette log value_name":w,"kind values names colors missing_name":k,[`values ${j}`]:L,[`kind chosen values names ${j}`]:x,[`kind c\
hosen values names value_name missing_name ${j}`]:S})}var an={render:nr};var or=2,rr=.5,cn=.05,Jt=(t,n,e=or)=>n*Math.abs(t)/(Math.abs(t)+e);function ln(t,n){let e=Bt(t),o=document.createElement("canvas"),i=Dt(n.positive,n.negative);function r({
weights:a,thickest:c},g){for(let{from:h,to:f,index:v,start:m,end:C}of a){let E=g[v],w=Jt(E,c);if(!(w>cn))continue;let k=(m+C)/2;e.lineWidth=w,e.strokeStyle=E>0?
n.positive:n.negative,e.beginPath(),e.moveTo(m,h.y),e.bezierCurveTo(k,h.y,k,f.y,C,f.y),e.stroke()}}function s({units:a,layers:c},g,[h,f,v],{ink:m,paper:C}){let E=a.
length-c[0].length===h&&v>1,w=a.slice(c[0].length);e.fillStyle=C;for(let{x:k,y:L,size:x}of a)e.fillRect(k-x/2,L-x/2,x,x);E&&f>1&&u(w,g,f,v),E&&f===1&&d(w,g,v,m),
e.lineWidth=1,e.strokeStyle=m,e.globalAlpha=.7;for(let{x:k,y:L,size:x}of a)e.strokeRect(k-x/2-.5,L-x/2-.5,x+1,x+1);e.globalAlpha=1}function u(a,c,g,h){xt(o,c,[g*
a.length,h],f=>i(q(f,-1,1))),a.forEach(({x:f,y:v,size:m},C)=>{let E=(a.length-1-C)*g;e.drawImage(o,0,E,h,g,f-m/2,v-m/2,m,m)})}function d(a,c,g,h){a.forEach(({x:f,
y:v,size:m},C)=>{let E=c.subarray(C*g,(C+1)*g),w=E.reduce((T,b)=>Math.max(T,Math.abs(b)),1),[k,L]=[f-m/2,.46*m/w];Object.assign(e,{lineWidth:1,strokeStyle:h,globalAlpha:.25}),
e.beginPath(),e.moveTo(k,v),e.lineTo(k+m,v),e.stroke();let x=C===a.length-1;Object.assign(e,{lineWidth:m>20?1.8:1.2,strokeStyle:x?n.fit:h,globalAlpha:1}),e.beginPath(),
E.forEach((T,b)=>e.lineTo(k+m*b/(g-1),v-L*T)),e.stroke()})}function p({units:a,thickest:c},g,h){for(let{x:f,y:v,size:m,index:C}of a){let E=g[C],w=Jt(E,c,rr)/2;w>
cn&&(l(f-m/2,v+m/2,w+.8,h),l(f-m/2,v+m/2,w,E>0?n.positive:n.negative))}}function l(a,c,g,h){e.beginPath(),e.arc(a,c,g,0,2*Math.PI),e.fillStyle=h,e.fill()}return{
resize:({width:a,height:c})=>{let g=window.devicePixelRatio||1;Object.assign(t,{width:Math.round(a*g),height:Math.round(c*g)}),Object.assign(t.style,{width:`${a}\
px`,height:`${c}px`})},draw:(a,c,g,h,f)=>{let v=t.width/a.width;e.setTransform(v,0,0,v,0,0),e.clearRect(0,0,a.width,a.height),c.length===a.parameters&&(r(a,c),s(
a,g,h,f),p(a,c,f.paper))}}}var dn=54,ir=340,sr=120,ar=40,cr=5;function he(t,n){let e=q(dn*Math.max(...t),sr,ir),o=n/t.length,i=[0,0];for(let p=1;p<t.length;p++)i.push(i[p]+t[p]*(t[p-1]+1));
let r=t.map((p,l)=>{let a=Math.min(e/p,dn),c=Math.floor(Math.min(.76*a,.5*o,ar)),g=h=>Math.round(h-c/2)+c/2;return Array.from({length:p},(h,f)=>({layer:l,unit:f,
index:l?i[l]+p*t[l-1]+f:-1,x:g(o*(l+.5)),y:g(e/2+(f-(p-1)/2)*a),size:c}))}),s=r.flat(),u=r.slice(1).flatMap((p,l)=>p.flatMap(a=>r[l].map(c=>({from:c,to:a,index:i[a.
layer]+a.unit*r[l].length+c.unit,start:c.x+c.size/2,end:a.x-a.size/2})))),d=q(.25*Math.min(...s.map(({size:p})=>p)),3.5,10);return{width:n,height:e,layers:r,units:s,
weights:u,thickest:d,parameters:i[t.length]}}function un({units:t,weights:n},[e,o]){let i=t.find(({x:p,y:l,size:a})=>Math.max(Math.abs(e-p),Math.abs(o-l))<=a/2+
1);if(i)return i;let r=n.filter(({start:p,end:l})=>p<=e&&e<=l);if(!r.length)return null;let s=lr((e-r[0].start)/(r[0].end-r[0].start)),u=({from:p,to:l})=>Math.abs(
p.y+(l.y-p.y)*s-o),d=r.reduce((p,l)=>u(l)<u(p)?l:p);return u(d)<cr?d:null}function lr(t){let[n,e]=[0,1];for(let o=0;o<20;o++){let i=(n+e)/2;1.5*i*(1-i)+i**3<t?n=
i:e=i}return n*n*(3-2*n)}var dr=250,ur=[.5,2,8];function gr({model:t,el:n}){Z(n,"gdviz-network-diagram");let e=t.get("colors");for(let x in e)n.style.setProperty(`--${x}`,e[x]);let o=_(
"div",{className:"network"},n),i=ln(_("canvas",{},o),e),r=N("svg",{tabindex:0,role:"application"},o),s=N("g",{class:"names","aria-hidden":!0},r),u=N("g",{class:"\
pointed","aria-hidden":!0},r),d=_("div",{className:"readout",role:"status"},n),p=_("div",{className:"legend"},n),l=ae(),a=he(t.get("sizes"),320),c=null;function g(x=a.
width){a=he(t.get("sizes"),x),i.resize(a),H(r,{width:a.width,height:a.height,"aria-label":hr(t)}),s.replaceChildren();for(let{x:T,y:b,unit:S}of a.layers[0])N("t\
ext",{x:T,y:b,dy:"0.35em","text-anchor":"middle"},s).append(gn(a,S));p.replaceChildren(...mr(a.thickest)),f(null),h()}function h(){let x=t.get("responses");i.draw(
a,U(t.get("weights")),U(x),x.shape,l),E()}function f(x){if(c=x,u.replaceChildren(),x&&"from"in x){let{start:T,end:b,from:S,to:O}=x,P=(T+b)/2;N("path",{d:`M${T},${S.
y}C${P},${S.y},${P},${O.y},${b},${O.y}`},u)}else if(x){let T=x.size+5;N("rect",{x:x.x-T/2,y:x.y-T/2,width:T,height:T,rx:2},u)}C()}let v=0,m=0;function C(){v=performance.
now();let x=U(t.get("weights"));d.textContent=c?fr(a,c,x):"Point at a line or a unit for its number."}function E(){!c||m||(m=window.setTimeout(()=>{m=0,C()},Math.
max(dr-(performance.now()-v),0)))}let w=x=>un(a,ot(r,x));gt(r,x=>x&&f(w(x))),r.addEventListener("pointerdown",x=>f(w(x))),r.addEventListener("pointerleave",x=>x.
pointerType!=="touch"&&f(null)),r.addEventListener("blur",()=>f(null)),r.addEventListener("keydown",x=>{if(x.ctrlKey||x.metaKey||x.altKey)return;let T=At(x);!T&&
!["Enter","Escape"].includes(x.key)||(x.preventDefault(),f(pr(a,c,T??x.key)))});let k=lt(t,{"sizes activation":g,"weights responses":h}),L=[vt(o,g),k.end,Te(()=>{
l=ae(),h()}),()=>clearTimeout(m)];return g(),()=>L.forEach(x=>x())}function pr({layers:t,weights:n},e,o){if(!e)return t[0][0];let i="from"in e;if(o==="Escape")return i?
e.to:null;let r=n.filter(({to:p})=>p===(i?e.to:e));if(typeof o=="string")return r[0]??e;let[s,u]=o;if(i)return r[q(e.from.unit-u-s,0,r.length-1)];let d=t[q(e.layer+
s,0,t.length-1)];return d[q(e.unit-u,0,d.length-1)]}var gn=({layers:t},n)=>t[0].length===1?"x":`x${"₁₂"[n]}`;function me(t,{layer:n,unit:e}){return n===0?gn(
t,e):n===t.layers.length-1?"the output":`unit ${e+1} of hidden layer ${n}`}function fr(t,n,e){if("from"in n)return`Weight from ${me(t,n.from)} to ${me(t,n.to)}:\
 ${K(e[n.index])}`;let o=me(t,n);return n.layer===0?`Input ${o}`:`${o[0].toUpperCase()}${o.slice(1)}: bias ${K(e[n.index])}`}function hr(t){let[n,...e]=t.get("s\
izes").slice(0,-1),o=t.get("activation"),i=`${e.length===1?"a hidden layer":"hidden layers"} of ${e.join(", ")} units`,r=e.length?`${i}${o?` (${o})`:""}`:"no hi\
dden layer";return`Network with ${n===1?"1 input":`${n} inputs`}, ${r} and 1 output. Arrow keys go from unit to unit; Enter goes to the weights into a unit, Esc\
ape back.`}function mr(t){let n=e=>N("path",{d:"M0,5h20","stroke-width":e.toFixed(2)});return[Xt("positive","positive",n(3)),Xt("negative","negative",n(3)),_("s\
pan",{textContent:"|weight|"}),...ur.map(e=>Xt("sample",String(e),n(Jt(e,t)))),Xt("bias","bias",N("circle",{cx:5,cy:5,r:3.5}),10)]}function Xt(t,n,e,o=20){let i=_(
"span",{className:t});return N("svg",{width:o,height:10},i).append(e),i.append(n),i}var pn={render:gr};function mn(t,n=void 0){return n?n[t]:typeof t=="boolean"?t?"1":"0":Array.isArray(t)?t.map(e=>mn(e)).join(","):t?.data instanceof DataView?wr(U(t)):String(vr(t))}
function vr(t){if(Math.fround(t)!==t)return t;for(let n=1;n<9;n++){let e=Number(t.toPrecision(n));if(Math.fround(e)===t)return e}return t}function wr(t){let n=Array.
from(t,e=>String(Number(e.toFixed(4))));for(;n.length>1&&n.at(-1)==="0";)n.pop();return n.join(",")}async function Qt(t){let n=t.widget_manager,e=new URLSearchParams;
for(let o of t.get("entries")){let i=o;if("selector"in o){let s=(await et(n,o.selector)).get("index");if(i=o.targets[String(s)],!i)continue}let r=(await et(n,i.
widget)).get(i.trait);e.set(o.name,mn(r,i.options))}return e.toString().replaceAll("%2C",",")}var br="it is not within what can be shown",xr="it cannot be chang\
ed without Python";function at(t){throw new RangeError(t)}var yr=t=>Promise.all(t.map(n=>new Promise(e=>{let o=()=>{n.get("busy")||(n.off("change:busy",o),e(void 0))};
n.on("change:busy",o),o()})));async function zr(t,n){let e=t.widget_manager,o=h=>Promise.all(h.map(f=>et(e,f))),[i,r]=[await o(t.get("settling")),await o(t.get(
"needs_kernel"))],s=t.get("entries"),u=new Map(new URLSearchParams(n)),d=h=>t.get("passed_over").includes(h)||h.startsWith("voila"),p=new Set(s.map(({name:h})=>h)),
l=[...u.keys()].filter(h=>!p.has(h)&&!d(h)).map(h=>`${h}: there is no such setting`);for(let h of s){let f=u.get(h.name);if(f!==void 0){await yr(i);try{let v="s\
elector"in h?kr(await et(e,h.selector),h.targets):h,m=await et(e,v.widget);r.includes(m)&&at(xr),G(m,{[v.trait]:Mr(v,m,f)})}catch(v){if(!(v instanceof RangeError))
throw v;l.push(`${h.name}=${[...f].slice(0,40).join("")}: ${v.message}`)}}}if(!l.length)return;let a=t.get("most_told"),c=l.length>a?`; and ${l.length-a} more`:
"",g=_("div",{className:"gdviz-notice",textContent:`Some of this link was ignored. ${l.slice(0,a).join("; ")}${c}.`});g.setAttribute("role","status"),(await et(
e,t.get("message"))).set_state({value:g.outerHTML})}function kr(t,n){let e=t.get("index");return n[String(e)]??at(`there is no such setting with ${t.get("descri\
ption")} = ${t.get("_options_labels")[e]}`)}function Mr(t,n,e){let{kind:o}=t;if(o==="choice")return t.options.includes(e)||at(`it must be one of ${t.options.join(
", ")}`),t.options.indexOf(e);if(o==="flag")return e!=="0"&&e!=="1"&&at("it must be 0 or 1"),e==="1";if(o==="array"){let{shape:d}=n.get(t.trait),p=d.reduce((c,g)=>c*
g,1),l=e.split(",").map(ve);l.length>p&&at(`it must be at most ${p} numbers separated by commas`),fn(t,l)||at("it must hold numbers that can be edited there");let a=new Float64Array(
p);return a.set(l),{shape:d,data:new DataView(a.buffer)}}if(o==="numbers"){let d=e.split(",");d.length!==t.length&&at(`it must be ${t.length} numbers separated \
by commas`);let p=d.map(ve);return(!fn(t,p)||!$r(p,t.narrowest))&&at(br),p}o==="whole"&&!/^[+-]?[0-9]+$/.test(e)&&at("it must be a whole number");let i=ve(e),r=(d,p)=>typeof d==
"string"?n.get(d):d??p,[s,u]=[r(t.low,-1/0),r(t.high,1/0)];return s<=i&&i<=u||at(`it must lie between ${hn(s)} and ${hn(u)}`),i}function ve(t){let n=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(n)?n:at("it must be a number")}var fn=({among:t},n)=>n.every(e=>Number.isFinite(Math.fround(e))&&(!t||t.includes(e))),
$r=([t,n,e,o],i)=>i===null||[[t,n],[e,o]].every(([r,s])=>r<s&&s-r>=i*Math.max(Math.abs(r),Math.abs(s)));function hn(t){if(!Number.isFinite(t))return t>0?"inf":"\
-inf";let[n,e]=t.toExponential(5).split("e"),o=Number(e);return o>=-4&&o<6?String(Number(t.toPrecision(6))):`${Number(n)}e${o<0?"-":"+"}${String(Math.abs(o)).padStart(
2,"0")}`}function vn({model:t}){let{exported:n,ownsAddress:e,kernel:o}=t.widget_manager;if(n&&(n.query=()=>Qt(t)),n&&zr(t,location.search).catch(u=>console.error(
u)),!e||!o)return;let i=0,r=async()=>history.replaceState(null,"",`?${await Qt(t)}${location.hash}`),s=()=>{clearInterval(i),o.status==="dead"&&(i=setInterval(r,
_r))};return o.statusChanged.connect(s),()=>{clearInterval(i),o.statusChanged.disconnect(s)}}var _r=500;function Sr({model:t,el:n}){Z(n,"gdviz-page-state");let e=_("button",{type:"button",textContent:"Copy link"},n);e.title="Copy the address of this page as it is \
now";let o=_("span",{},n);o.setAttribute("role","status");let i=_("input",{type:"text",readOnly:!0,hidden:!0},n);i.setAttribute("aria-label","Link to this page \
as it is now"),e.addEventListener("click",async()=>{let r=`${location.href.replace(/[?#].*$/s,"")}?${await Qt(t)}`;i.value=r,i.hidden=!1;try{await navigator.clipboard.
writeText(r),o.textContent="Copied."}catch{o.textContent="Copy this:",i.select()}})}var wn={initialize:vn,render:Sr};var Er={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"};function Ct(t,n,e){let o=N(
"svg",{width:16,height:16,viewBox:"0 0 16 16","aria-hidden":!0});N("path",{fill:"currentColor",d:Er[n]},o),t.replaceChildren(o),t.title=t.ariaLabel=e}function pt(t,n,e,o){
let i=nt(t,"",e,o);return i.className=n,Ct(i,n,e),i}var Ar=10,Nr=8;function Lr({model:t,el:n}){Z(n,"gdviz-player","gdviz-buttons");let e=()=>t.get("value"),o=()=>t.get("max");pt(n,"back","Back to the start",()=>G(
t,{playing:!1,value:0}));let i=pt(n,"play","Play",()=>{let v=!t.get("playing");G(t,{playing:v,value:v&&e()>=o()?0:e()})});pt(n,"step","One step on",()=>G(t,{playing:!1,
value:Math.min(e()+1,o())}));let r=_("label",{title:"The present step"},n),s=_("input",{type:"range",min:"0",step:"1",ariaLabel:"Present step"},r),u=_("output",
{},r);s.addEventListener("input",()=>G(t,{playing:!1,value:Number(s.value)}));function d(){s.max=String(o()),s.value=String(e()),u.textContent=`${e()} / ${o()}`}
let p=0,l=0,a=()=>Math.max(Ar,o()/Nr)/1e3;function c(v){let m=Math.min(Math.floor((v-p)*a()),o());if(m>=o())return G(t,{value:o(),playing:!1});m>e()&&G(t,{value:m}),
t.get("playing")&&(l=requestAnimationFrame(c))}function g(){let v=t.get("playing");Ct(i,v?"pause":"play",v?"Pause":"Play"),cancelAnimationFrame(l),v&&(h(),l=requestAnimationFrame(
c))}function h(){e()>o()&&G(t,{value:o()}),p=performance.now()-e()/a()}let f=[ct(t,"value max",d),ct(t,"max",h),ct(t,"playing",g),()=>cancelAnimationFrame(l)];return d(),
g(),()=>f.forEach(v=>v())}var bn={render:Lr};var Cr=t=>Number.isFinite(t)?K(t,Math.abs(t)<.001?2:3):"–";function Tr({model:t,el:n}){Z(n,"gdviz-results");let e=_("table",{},n),o=[],i=c=>t.get("shown")[c]>
0;function r(c,g){i(c)!==g&&G(t,{shown:t.get("shown").with(c,Number(g))})}function s(){e.replaceChildren();let c=_("tr",{},_("thead",{},e)),g=t.get("columns"),h=[
"","",...t.get("hints")];["","",...g].forEach((m,C)=>_("th",{scope:"col",textContent:m,title:h[C]??""},c));let f=_("tbody",{},e),v=t.get("colors");o=t.get("name\
s").map((m,C)=>{let E=_("tr",{},f),w=_("input",{type:"checkbox",ariaLabel:`Show ${m}`},_("td",{},E));w.addEventListener("change",()=>r(C,w.checked));let k=_("sp\
an",{className:"swatch"});k.style.background=dt(v[C%v.length]);let L=nt(_("th",{scope:"row"},E),k,`Choose ${m}: its sliders, its maps`,()=>{G(t,{chosen:C}),r(C,
!0)});return L.append(m),{row:E,box:w,name:L,cells:g.map(()=>_("td",{className:"number"},E))}})}function u(){o.forEach(({row:c,box:g},h)=>{g.checked=i(h),c.classList.
toggle("hidden",!i(h))})}function d(){let c=it(t.get("values"));o.forEach(({cells:g},h)=>{g.forEach((f,v)=>{let m=i(h)?Cr(c[h]?.[v]??NaN):"–";f.textContent!==
m&&(f.textContent=m)})})}function p(){o.forEach(({row:c,name:g},h)=>{let f=h===t.get("chosen");c.classList.toggle("chosen",f),g.ariaPressed=String(f)})}let l="n\
ames colors columns hints",a=lt(t,{[l]:s,[`${l} shown`]:u,[`${l} shown values`]:d,[`${l} chosen`]:p});return a.all(),a.end}var xn={render:Tr};var we=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Pr(t,n){let e=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${e} ${n}${e===1?"":"s"} a ${t<1?"second":
"frame"}`}function Or({model:t,el:n}){Z(n,"gdviz-runner");let e=_("div",{className:"gdviz-buttons"},n),o=t.get("unit"),i=pt(e,"back","Start anew",()=>G(t,{playing:!1,
resets:t.get("resets")+1})),r=pt(e,"play","Play",()=>{let m=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);G(t,{playing:!t.get("playing"),resets:m})});
pt(e,"step",`One ${o} on`,()=>G(t,{playing:!1,single_steps:t.get("single_steps")+1}));let s=_("select",{title:`How many ${o}s are taken`},e);s.setAttribute("ari\
a-label","Speed"),s.addEventListener("change",()=>G(t,{speed:Number(s.value)}));let u=_("output",{className:"position"},e),d=_("div",{className:"gdviz-buttons"},
n),p=_("label",{title:`Whenever anything changes, start from the beginning and take these ${o}s at once`},d),l=_("input",{type:"checkbox"},p);p.append(" Anew at\
 each change:");let a=_("input",{type:"number",min:"1",max:"1000",step:"1"},d);a.setAttribute("aria-label",`${o}s from the start at each change`),d.append(` ${o}\
s`),l.addEventListener("change",()=>G(t,{anew:l.checked,playing:!1})),a.addEventListener("change",()=>{let m=Math.round(Number(a.value));m>=1&&m<=1e3&&G(t,{anew_steps:m}),
a.value=String(t.get("anew_steps"))});let c=_("div",{className:"gdviz-notice",hidden:!0},n);c.setAttribute("role","alert");function g(){let m=t.get("playing");Ct(
r,m?"pause":"play",m?"Pause":"Play");let C=t.get("speed"),E=we.some(w=>Math.abs(w/C-1)<.001)?we:[...we,C].sort((w,k)=>w-k);s.replaceChildren(...E.map(w=>new Option(
Pr(w,o),String(w),!1,Math.abs(w/C-1)<.001))),l.checked=t.get("anew"),a.disabled=!t.get("anew"),a.value=String(t.get("anew_steps"))}function h(){u.textContent=`${o}\
 ${t.get("position").toLocaleString("en")}`;let m=t.get("diverged_at");c.hidden=m<0,i.classList.toggle("wanted",m>=0),!(m<0)&&(c.textContent=`Diverged at ${o} ${m.
toLocaleString("en")}: the numbers grew beyond all bounds. You see the last finite parameters. Lower the learning rate, then start anew.`,t.get("playing")&&G(t,
{playing:!1}))}let f="change:playing change:speed change:anew change:anew_steps",v="change:position change:diverged_at";return t.on(f,g),t.on(v,h),g(),h(),()=>{
t.off(f,g),t.off(v,h)}}var yn={render:Or};var Ir=t=>t===void 0||Number.isNaN(t)?"–":K(t);function Rr({model:t,el:n}){Z(n,"gdviz-sentence");let e=_("div",{},n),o=lt(t,{"template values shown kind":()=>{
let i=t.get("kind")==="alert",r=U(t.get("values")),u=t.get("template").replace(/\{(\d+)\}/g,(d,p)=>Ir(r[p]));e.className=i?"gdviz-notice":"gdviz-note",e.role=i?
"alert":"status",e.hidden=!t.get("shown"),e.textContent!==u&&(e.textContent=u)}});return o.all(),o.end}var zn={render:Rr};function jr({model:t,el:n}){Z(n,"gdviz-slider");let e=t.get("whole"),o=_("label",{},n),i=_("span",{},o),r=_("input",{type:"range"},o),s=_("input",{type:"text",inputMode:"\
decimal"},n),u=c=>String(t.get("log")?Math.log10(c):c);function d(){i.textContent=t.get("description"),o.title=t.get("tooltip"),s.ariaLabel=`${t.get("descriptio\
n")}, as a number`,r.min=u(t.get("min")),r.max=u(t.get("max")),r.step=t.get("step"),r.disabled=s.disabled=t.get("disabled"),p()}function p(){let c=t.get("value");
r.value=u(c),r.ariaValueText=K(c),document.activeElement!==s&&(s.value=K(c)),s.ariaInvalid=null,s.title=""}let l=c=>G(t,{value:q(c,t.get("min"),t.get("max"))});
r.addEventListener(t.get("continuous_update")?"input":"change",()=>{let c=Number(r.value);if(e)return l(Math.round(c));l(t.get("log")?Number((10**c).toPrecision(
3)):c)}),s.addEventListener("change",()=>{let c=Number(s.value.trim().replace(",",".").replaceAll("−","-")),h=s.value.trim()!==""&&Number.isFinite(c)&&(!e||Number.
isInteger(c))&&c>=t.get("min")&&c<=t.get("max");s.ariaInvalid=String(!h),s.title=h?"":`A ${e?"whole ":""}number from ${t.get("min")} to ${t.get("max")}`,h&&l(c)}),
s.addEventListener("blur",p),d();let a=[ct(t,"value",p),ct(t,"description tooltip min max step log disabled",d)];return()=>a.forEach(c=>c())}var kn={render:jr};var Fr=6,Br=24;function Dr({model:t,el:n}){let e=t.get("bar")?Ht:Lt,i=zt(n,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get(
"ratio"),margins:e});i.canvas.classList.add("hatch");let r=N("path",{class:"arrows",fill:"black",opacity:.55},i.shapes),[s,u,d]=["paths","minima","points"].map(
A=>N("g",{class:A},i.shapes)),p=[],l=t.get("marks"),a=()=>({area:i.area,limits:Array.from(U(t.get("box")))}),c=()=>t.get("axis_names"),{svg:g,hit:h,handles:f,panel:v}=i,
m=()=>t.get("movable"),C=Yt({model:t,el:n,svg:g,hit:h,drawn:a,names:c,parent:f,color:l.start,free:m}),E=Zt({model:t,el:n,svg:g,hit:h,drawn:a,names:c,panel:v});function w(){
let{canvas:A,area:F}=i,D=Math.min(window.devicePixelRatio||1,2),V={width:Math.round(F.width*D),height:Math.round(F.height*D)},R=t.get("loss"),B=U(t.get("levels"));
if(R.shape[0]<2||R.shape[1]<2||B.length<2)return ue(A);je(A,V,U(R),R.shape,B,k(B.length-1))}function k(A){let F=t.get("palette"),D=F.length-1;return Array.from(
{length:A},(V,R)=>F[Math.floor(A>1?D/(A-1)*R:D/2)])}function L(){if(!t.get("bar"))return;let A=U(t.get("levels")),F=A.length-1,D=Math.max(Math.ceil(F*Br/i.area.
height),1),V=Array.from(A.keys()).filter(W=>W%D===0),R=t.get("value_name"),B=le(V.map(W=>A[W]));if(B.some(W=>W.length>Fr)){let W=Math.floor(Math.log10(Math.max(
...A.map(Math.abs))));R+=` (10${Ft(W)})`,B=le(V.map(Y=>A[Y]/10**W))}if(!U(t.get("loss")).some(Number.isFinite))return i.bar([],[],R);i.bar(k(F),V.map((W,Y)=>({at:-W/
F,text:B[Y]})),R)}function x(){let[A,F,D,V]=a().limits,R=Q({low:A,high:F,...i.across()});i.axes(R,Q({low:D,high:V,...i.upwards()}),c())}function T(){let A=t.get(
"gradient");H(r,{d:Fe(U(A),A.shape,a())})}function b(A=Math.max(t.get("paths").shape[0],t.get("current").shape[0])){for(let{path:D,point:V}of p.splice(A))D.remove(),
V.remove();let F=t.get("colors");for(let D=p.length;D<A;D++){let V=F[D%F.length];p.push({path:Vt(s,V),point:Gt(d,V)})}return p}function S(){let{toPixel:A}=st(a()),
[F,D]=t.get("paths").shape,V=U(t.get("paths")),R=W=>A(V.subarray(2*W,2*W+2)),B=yt(t);b().forEach(({path:W},Y)=>{W.show(Y<F&&B(Y)?Array.from({length:D},(J,X)=>R(
Y*D+X)):[])})}function O(){let{toPixel:A}=st(a()),F=it(t.get("current")),D=yt(t);b().forEach(({point:V},R)=>V.show(F[R]&&D(R)?A(F[R]):[NaN,NaN]))}function P(){qt(
u,l.minimum,it(t.get("minima")).map(st(a()).toPixel))}function j(){b(0),S(),O()}function $(){let A=U(t.get("loss")).every(Number.isFinite),F=`${t.get("value_nam\
e")} not finite`;i.legend(A?St(t):[...St(t),{name:F,color:"",kind:"hatch"}])}let y=null;gt(h,A=>{y=A&&!A.buttons?i.pixel(A):null,M()});function M(){if(t.get("st\
ep")>=0)return Kt(i.status,t,it(t.get("current"))[0],c());i.status.textContent=!y&&t.get("status")||z(y)}function z(A){if(!A&&!m())return"";let F=A?st(a()).toPoint(
A):t.get("start"),D=Wr(t.get("loss"),a().limits,F);return kt(F,c(),D===null?"":`, ${t.get("value_name")} ≈ ${K(D,2)}`)}function I(){for(let A of E)A.hidden=!t.
get("zoomable")}return i.draw(t,{"loss levels palette":w,"loss levels palette value_name":L,"box axis_names":x,"gradient box":T,"paths shown box":S,"minima box":P,
"current shown box":O,colors:j,"loss names colors shown value_name":$,"start movable box":C,"loss start movable status box axis_names current step diverged_at":M,
zoomable:I})}function Wr(t,[n,e,o,i],[r,s]){let[u,d]=t.shape,[p,l]=[(r-n)/(e-n)*(d-1),(s-o)/(i-o)*(u-1)];if(!(p>=0&&l>=0&&p<=d-1&&l<=u-1))return null;let[a,c]=[
Math.min(Math.floor(p),d-2),Math.min(Math.floor(l),u-2)],[g,h]=[p-a,l-c],f=U(t),v=c*d+a,[m,C]=[v,v+d].map(E=>(1-g)*f[E]+g*f[E+1]);return(1-h)*m+h*C}var Mn={render:Dr};var $n=new Map,be=new Map;function _n(t,n){let e=()=>{let o,i=(...r)=>{let s=r.pop(),u=Array.isArray(r.at(-1))?r.pop():[];o=typeof s=="function"?s(...u.map(Tt)):
s};i.amd={},n(i);for(let r of t)r!=="module"&&xe(r,o);return o};for(let o of t)$n.set(o,e)}var xe=(t,n)=>be.set(t,n);function Tt(t){if(t==="module")return{uri:document.
baseURI};if(!be.has(t)){let n=$n.get(t);if(!n)throw new Error(`There is no front end for "${t}".`);n()}return be.get(t)}function Sn(){let t=(a,c)=>typeof c=="sy\
mbol"||c==="then"?void 0:n,n=new Proxy(()=>n,{get:t}),i={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:n,events:n,keyboard_manager:n},notification_area:n,menubar:n};class r{register_mime_type(){}}let s={"base/js/namespace":i,"base/js/events":n,"notebook\
/js/outputarea":{OutputArea:r}},u=(a,c)=>c(...a.map(g=>s[g]??n)),d=globalThis,l=_("div",{hidden:!0,innerHTML:'<ul><li><a id="help_menu"></a></li></ul>'},document.
body);return Object.assign(d,{Jupyter:i,requirejs:Object.assign(u,{config(){}})}),Tt("@jupyter-widgets/base").load_ipython_extension(),l.remove(),delete d.Jupyter,
delete d.requirejs,Object.getPrototypeOf(i.WidgetManager)}var Ur="v1.kernel.websocket.jupyter.org";var En=[250,500,1e3,2e3],Hr=5e3,Vr=1e4,Gr=8e3,qr=4e3;function Nn(t,n){let e,[o,i,r,s,u]=[0,0,0,0,0],[d,p]=[!1,!1];function l(){a();let f=new URL(t);f.pathname+=
"/channels",f.search+=`${f.search?"&":"?"}${n.query()}`,f.protocol=f.protocol.replace("http","ws");let v=e=new WebSocket(f,Ur);r=setTimeout(c,Gr,v),s=0,e.binaryType=
"arraybuffer",e.onopen=()=>{clearTimeout(r),s=u=Date.now(),n.opened()},e.onmessage=({data:m})=>{if(u=Date.now(),typeof m!="string")return n.received(m);d=!0,v.send(
m)},e.onclose=({code:m})=>m===4e3?g(n.gone):c(v)}function a(){clearTimeout(r),e&&Object.assign(e,{onopen:null,onmessage:null,onclose:null}).close()}async function c(f){
a(),n.lost(),s&&Date.now()-s>Hr&&(o=i=0),s=0;let v=await fetch(t,{signal:AbortSignal.timeout(qr)}).then(m=>m.status,()=>0);if(!(p||f!==e)){if(v===404)return g(n.
gone);v?r=setTimeout(l,i++?An(i):0):r=setTimeout(c,An(o++),f)}}function g(f){p=!0,clearInterval(h),a(),f?.()}let h=setInterval(()=>{d&&e.readyState===WebSocket.
OPEN&&Date.now()-u>Vr&&c(e)},1e3);return l(),{open:()=>p||l(),end:()=>g(),send:f=>e.readyState===WebSocket.OPEN&&e.send(f)}}var An=t=>En[Math.min(t,En.length-1)];function Ln(t,n,e){let o=new TextEncoder,i=n.map(d=>o.encode(JSON.stringify(d))),r=[o.encode(t),...i,...e],s=new BigUint64Array(r.length+2);s[0]=BigInt(r.length+
1);let u=s.byteLength;return r.forEach((d,p)=>{s[p+1]=BigInt(u),u+=d.byteLength}),s[r.length+1]=BigInt(u),new Blob([s,...r])}function Cn(t){let n=new DataView(t),
e=Number(n.getBigUint64(0,!0)),o=Array.from({length:e},(a,c)=>Number(n.getBigUint64(8*(c+1),!0))),i=a=>t.slice(o[a],o[a+1]),r=new TextDecoder,[s,u,d,p]=[1,2,3,4].
map(a=>JSON.parse(r.decode(i(a)))),l=Array.from({length:e-6},(a,c)=>new DataView(i(c+5)));return{header:s,parent_header:u,metadata:d,content:p,buffers:l}}var Kr=["restarting","autorestarting","dead"],Yr=8e3;function Tn(){let t=new Set;return{connect:n=>t.add(n),disconnect:n=>t.delete(n),emit:()=>t.forEach(n=>n())}}
function Pn(t,n,e){let o=new URL(`${t}api/kernels/${n}?key=${e}`,location.href),i=crypto.randomUUID?.()??String(Math.random()).slice(2),r={status:"idle",connectionStatus:"\
connecting",statusChanged:Tn(),connectionStatusChanged:Tn(),comm:T,onOpen:null,onOutput:null},s=new Map,u=new Map,d=new Map,p=new Set,l=0,[a,c]=[[],""],g=!1,h="",
f=Promise.resolve(),v=Nn(o,{query:()=>`session_id=${i}&heard=${h}`,opened(){k("connectionStatus","connected");for(let b of d.values())v.send(b.message),b.sentAt=
Date.now();a=[...d.keys(),...u.keys()],a.length&&(c=L("kernel_info_request",{}))},lost:()=>k("connectionStatus","connecting"),received(b){let S=Cn(b);h=S.header.
msg_id,r.connectionStatus==="silent"&&k("connectionStatus","connected"),f=f.then(()=>x(S)).catch(O=>console.error(O))},gone:E}),m=setInterval(()=>{let[b]=d.values();
r.connectionStatus==="connected"&&b&&!p.size&&Date.now()-b.sentAt>Yr&&k("connectionStatus","silent")},1e3);function C(){for(let b of a){d.delete(b),p.delete(b);
let S=u.get(b);u.delete(b),S?.iopub?.status?.({content:{execution_state:"idle"}})}}function E(){w(),d.clear(),u.clear(),k("status","dead")}function w(){g=!0,clearInterval(
m),v.end()}function k(b,S){r[b]!==S&&(r[b]=S,r[`${b}Changed`].emit())}function L(b,S,O,P={},j=[]){let $=`${i}-${++l}`;if(g)return $;let y={msg_id:$,msg_type:b,session:i,
username:"",date:new Date().toISOString(),version:"5.3"},M=Ln("shell",[y,{},P,S],j);return O&&u.set($,O),d.set($,{message:M,sentAt:Date.now()}),v.send(M),$}async function x(b){
let{header:S,parent_header:O,content:P}=b,j=O.msg_id;switch(d.delete(j),S.msg_type){case"status":if(Kr.includes(P.execution_state))return E();if(u.get(j)?.iopub?.
status?.(b),P.execution_state==="busy"&&p.add(j),P.execution_state!=="idle")return;p.delete(j),u.delete(j),j===c&&C();return;case"comm_open":return r.onOpen?.(T(
P.comm_id,P.target_name),b);case"comm_msg":return s.get(P.comm_id)?.heard(b);case"comm_close":return s.get(P.comm_id)?.ended(b),void s.delete(P.comm_id);default:
return r.onOutput?.(b)}}function T(b,S="jupyter.widget"){let O={comm_id:b,target_name:S,heard:()=>{},ended:()=>{},on_msg:P=>O.heard=P,on_close:P=>O.ended=P,open:(P,...j)=>L(
"comm_open",{comm_id:b,target_name:S,data:P},...j),send:(P,...j)=>L("comm_msg",{comm_id:b,data:P},...j),close:(P={},...j)=>(s.delete(b),L("comm_close",{comm_id:b,
data:P},...j))};return s.set(b,O),O}return addEventListener("pagehide",({persisted:b})=>{b||g||(w(),fetch(o,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:b})=>b&&v.open()),addEventListener("online",()=>v.open()),r}var Zr="application/vnd.jupyter.widget-view+json",Jr=["image/png","image/jpeg","image/gif","image/webp"],Xr=/\x1b\[[0-9;]*m/g;function On({DOMWidgetModel:t,DOMWidgetView:n}){
class e extends t{defaults(){let r={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...r}}take({header:r,content:s}){if(r.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let u=this.clearing?[]:this.get("outputs");this.clearing=!1;let d=u.at(-1);if(r.msg_type==="stream"&&d?.output_type==="stream"&&d.name===s.name)return this.
show([...u.slice(0,-1),{...d,text:d.text+s.text}]);this.show([...u,{output_type:r.msg_type,...s}])}show(r){this.set("outputs",r),this.save_changes()}}class o extends n{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let r of this.shown)r.then(s=>s?.remove());this.shown=[],this.el.replaceChildren(
...Array.from(this.model.get("outputs"),r=>this.node(r)))}node(r){let s=r.data?.[Zr];if(!s)return Qr(r);let u=_("div");return this.shown.push(this.displayed.then(
()=>ye(this.model.widget_manager,s.model_id,u))),u}}return{OutputModel:e,OutputView:o}}function Qr({output_type:t,name:n,text:e,ename:o,evalue:i,data:r={}}){let s=r["\
text/html"]??r["image/svg+xml"];if(s)return _("div",{className:"html",innerHTML:s});let u=Jr.find(p=>p in r);if(u)return _("img",{src:`data:${u};base64,${r[u]}`,
alt:r["text/plain"]??""});if(t==="error")return _("div",{className:"failed",role:"alert",textContent:i||o});if(n==="stderr")return _("div");let d=e??r["text/mar\
kdown"]??r["text/latex"]??r["text/plain"]??"";return _("pre",{textContent:d.replace(Xr,"")})}async function ye(t,n,e){try{let o=await t.create_view(await t.get_model(
n));return e.isConnected&&(e.replaceChildren(),o.luminoWidget.constructor.attach(o.luminoWidget,e)),o}catch(o){console.error(o),e.replaceChildren(_("p",{className:"\
failed",textContent:"This part of the page cannot be shown in this browser."}))}}function ti({live:t,kernel:n}){let e=n?Pn(n.base,n.id,n.key):void 0,o=Sn();xe("@jupyter-widgets/output",On(Tt("@jupyter-widgets/base")));let i=new class extends o{kernel=e;exported=e?
void 0:{live:t};ownsAddress=!0;async loadClass(r,s){let u=Tt(s)[r];if(!u)throw new Error(`The front end "${s}" has no ${r}.`);return u}async new_model(r,s){return e&&
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
-widget]")];if(!e.length)return;let o=ti(t);n&&o.exported&&ce(o,document.getElementById("gdviz-note"));let i=ai(jn("gdviz-widgets"));await o.set_state(i),await Promise.
all(e.map(r=>ye(o,r.dataset.widget,r))),o.kernel||await si(o,i.state)}function Fn(){document.addEventListener("DOMContentLoaded",()=>li().then(()=>document.documentElement.
dataset.ready="",t=>{console.error(t),document.getElementById("gdviz-note").hidden&&Mt("This page could not be started in this browser. Reload it, or try anothe\
r browser that is up to date.")}))}var di={badge:Oe,curves:Ge,dataEditor:on,field:rn,heatMap:an,link:Se,networkDiagram:pn,pageState:wn,player:bn,presets:Ee,resultsTable:xn,runner:yn,sentence:zn,slider:kn,
surface:Mn,value:{}};function ui(t){let n=globalThis,e=n[Symbol.for(t)]??={};return e.widgets||Le(),e.widgets??=di,e.resolve?.(e.widgets),e.widgets}return Vn(gi);})();
