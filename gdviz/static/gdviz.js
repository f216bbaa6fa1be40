var gdviz=(()=>{var ge=Object.defineProperty;var Qn=Object.getOwnPropertyDescriptor;var to=Object.getOwnPropertyNames;var eo=Object.prototype.hasOwnProperty;var no=(t,e)=>{for(var n in e)ge(t,n,{get:e[n],enumerable:!0})},oo=(t,e,n,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of to(e))!eo.call(t,i)&&
i!==n&&ge(t,i,{get:()=>e[i],enumerable:!(o=Qn(e,i))||o.enumerable});return t};var ro=t=>oo(ge({},"__esModule",{value:!0}),t);var ci={};no(ci,{arrive:()=>ai,frontEnd:()=>Rn,openPage:()=>Vn});var Wt={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function io(t,e){
if(t.startsWith("float")&&ArrayBuffer.isView(e))return new Wt[t](e).buffer;let n=t==="bool"?o=>+!!o:t.endsWith("int64")?o=>BigInt(Math.trunc(o)||0):Number;return Wt[t].
from(Array.from(e,n)).buffer}function Oe(t,e){let n=new Wt[t](e);return t.endsWith("int64")?Array.from(n,Number):n}var Re=t=>t.reduce((e,n)=>e*n,1),pe=({shape:t,
dtype:e})=>Re(t)*Wt[e].BYTES_PER_ELEMENT,Pe=t=>`(${t.join(", ")}${t.length===1?",":""})`,Ot=t=>new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function Tt(t,e){
return Object.assign(new Error(e),{name:t})}function me(t){if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof
DataView))return{shape:[t.length],numbers:t};if(Array.isArray(t)){let e=t.map(me);return e.some(n=>!n||String(n.shape)!==String(e[0].shape))?null:{shape:[t.length,
...e[0]?.shape??[]],numbers:e.flatMap(n=>Array.from(n.numbers))}}if(t?.data instanceof DataView&&Array.isArray(t.shape)){let{buffer:e,byteOffset:n,byteLength:o}=t.
data,i=n%8?e.slice(n,n+o):null,r=i?new Float64Array(i):new Float64Array(e,n,o/8);return{shape:t.shape,numbers:r}}return null}function so(t,{shape:e,dtype:n},o){
let i=n==="bool"?Boolean:Number;if(e.length===0)return i(t[0]);if(o?.data instanceof DataView)return{shape:e,data:new DataView(Float64Array.from(t).buffer)};let r=ArrayBuffer.
isView(o)||Array.isArray(o)&&ArrayBuffer.isView(o[0]),s=/^float|64/.test(n)?Float64Array:Wt[n],a=(l,[f,...w])=>{let m=Re(w);if(w.length===0){let g=Array.prototype.
slice.call(t,l,l+f);return r?s.from(g):g.map(i)}return Array.from({length:f},(g,h)=>a(l+h*m,w))};return a(0,e)}function ao(t,e,n){let o=me(t);if(!o||String(o.shape)!==
String(n))return!1;let i=e instanceof Float32Array?Math.fround:Number;for(let r=0;r<e.length;r++)if(!Object.is(i(o.numbers[r]),e[r]))return!1;return!0}function Jt({
memory:t,run:e},n,o){let i=new Uint8Array(t.buffer);for(let{address:r,data:s}of n)i.set(s,r);return e(),o.map(({address:r,length:s})=>t.buffer.slice(r,r+s))}function co(t){
let e,n;onmessage=({data:o})=>{if(o.module){({outputs:n}=o),{exports:e}=new WebAssembly.Instance(o.module);return}let i=performance.now();try{let r=t(e,o.inputs,
n);postMessage({results:r,took:performance.now()-i},r)}catch({message:r}){postMessage({error:r})}}}function lo(t,e){let n=URL.createObjectURL(new Blob([`(${co})\
(${Jt})`],{type:"text/javascript"}));try{let o=new Worker(n);return o.postMessage({module:t,outputs:e}),o}catch{return null}finally{URL.revokeObjectURL(n)}}async function go(t){
return globalThis.WebAssembly?.validate(t)?WebAssembly.compile(t).catch(()=>null):null}function uo(t,e,n,o){let{restart:i,steps:r,before:s,after:a,starting:l}=t.
get("running"),f=s.map(pe),w=ue(Ot(t.get("carried")),f),m=0,g=!1,h=R(),c=ue(Ot(t.get("computed")),n.map(pe)),E=0,S={restart:!1,steps:0},A=!0,W=1,K="change:singl\
e_steps change:resets change:anew change:anew_steps change:playing",N=()=>{o(),u()};e.on(K,N);let b=()=>u(!0);return addEventListener("pagehide",b),t.on("change\
:carried",d),{due:x,pending:P,inputs:k,keep:_,lost:I,tell:u,stop:y,outputs:a.map(({address:z},M)=>({address:z,length:f[M]})),playing:j};function j(){return e.get(
"playing")}function R(){return{single_steps:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function P(){let z=R();return g||
j()||Object.keys(z).some(M=>z[M]!==h[M])}function x(z){let M=R(),T=z.map(({data:L},F)=>!he(L,c[F])),Z=l.some(L=>T[L]),D=M.anew>0&&(M.anew!==h.anew||T.some(Boolean)),
V=M.resets!==h.resets,G=Math.max(M.single_steps-h.single_steps,0);j()&&(E+=e.get("speed"),G+=Math.floor(E),E%=1),h=M,c=z.map(({data:L})=>L),g=!1;let C=S;return S=
{restart:!1,steps:0},D||Z||V?{restart:!0,steps:D?M.anew:0,version:m}:{restart:C.restart,steps:C.steps+G,version:m}}function I(z){S=z}function k(z={restart:!1,steps:W}){
let M=(T,Z)=>({address:T,data:new Uint8Array(Int32Array.of(Z).buffer)});return z.steps&&(W=z.steps),[M(i,Number(z.restart)),M(r,z.steps),...w.map((T,Z)=>({address:s[Z].
address,data:T}))]}function _(z,M){M===m&&(w=z.map(T=>new Uint8Array(T)),A=!1)}function u(z=!1){if(A||j()&&!z||t.comm_live===!1)return;A=!0;let M=Fe(w);t.off("c\
hange:carried",d),t.set_state({carried:new DataView(M.buffer)}),t.on("change:carried",d),t.send({event:"state"},void 0,[M])}function d(){w=ue(Ot(t.get("carried")),
f),h=R(),g=A=!0,m++,o()}function y(){e.off(K,N),removeEventListener("pagehide",b),t.off("change:carried",d)}}var fe=(t,e)=>t.get_model(e.slice(10));async function po(t,e,n,o,i,r){
let s={compute:_,stop:G,report:V,reads:Z,waits:T},a=C=>Promise.all(C.map(async L=>({...L,model:await fe(e,L.widget)}))),[l,f,w]=await Promise.all([go(Ot(t.get("\
module"))),a(t.get("sources")),a(t.get("targets"))]),m=l&&await WebAssembly.instantiate(l),g=t.get("runner")&&await fe(e,t.get("runner")),h=Ot(t.get("computed")),
c=null,E=!1,S=[],[A,W]=[0,0],K=null,N=null,b=0,j=()=>n(s),R=()=>{h=Ot(t.get("computed")),n(s)},P=g&&l&&uo(t,g,f,j),x=[...w.map(C=>({address:C.address,length:pe(
C)})),...P?.outputs??[]],I=C=>{for(let L of f)L.model[C](`change:${L.trait}`,j);t[C]("change:computed",R)};if(t.on("change:where",G),!l&&e.exported)return V(Tt(
"UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to do it instead")),s;return l||(t.set("where","kernel"),t.save_changes()),
t.get("where")==="browser"&&(I("on"),t.get("milliseconds")>8&&y(),D()),s;function k({model:C,trait:L,name:F,address:J,shape:X,dtype:p}){let H=me(C.get(L));if(!H)
throw Tt("TypeError",`${F} must hold numbers, but it is ${JSON.stringify(C.get(L))??"undefined"}`);if(String(H.shape)!==String(X))throw Tt("ValueError",`${F} ha\
d shape ${Pe(X)} when it was linked, but now it has shape ${Pe(H.shape)}`);let U=io(p,H.numbers);if(!p.startsWith("float")&&Oe(p,U).some((Y,et)=>Y!==Number(H.numbers[et])))
throw Tt("ValueError",`${F} held ${p} when it was linked, which cannot hold what it is now; link it with floating-point numbers`);return{address:J,data:new Uint8Array(
U)}}function _(){if(!l||t.get("where")!=="browser")return;let C=null;try{let L=f.map(k),F=Fe(L.map(({data:p})=>p));if(h&&he(F,h)&&!P?.pending())return u(F);if(c&&
he(F,c)&&!P?.pending()||N)return;if(C=P?.due(L),C&&L.push(...P.inputs(C)),K){K.postMessage({inputs:L}),N={joined:F,work:C};return}let J=performance.now(),X=Jt(m.
exports,L,x);d(performance.now()-J,C),M(X,C),u(F),P?.playing()&&o(s)}catch(L){C&&P.lost(C),V(L)}}function u(C){h=C,c=null,E&&t.set_state({value:""}),E=!1,D()}function d(C,L){
(!K||!L||L.steps)&&(S=[...S.slice(-4),C]),!K&&(C>50||S.length===5&&je(S)>8)&&y(),P?.playing()&&(A+=C,!(++W%30)&&(t.set_state({page_milliseconds:A/30}),A=0))}function y(){
K=lo(l,x),K&&(K.onmessage=({data:{results:C,took:L,error:F}})=>{let{joined:J,work:X}=N;if(N=null,n(s),F)return c=J,X&&P.lost(X),V(Tt("RuntimeError",F));d(L,X),M(
C,X),u(J)},K.onerror=()=>{N?.work&&P.lost(N.work),K=N=null,n(s)})}function z(){K.terminate(),K=null,S=[]}function M(C,L){P?.keep(C.slice(w.length),L.version);let F=new Map;
w.forEach(({model:J,trait:X,shape:p,dtype:H},U)=>{let Y=Oe(H,C[U]),et=r(J,X);ao(et,Y,p)||F.set(J,{...F.get(J),[X]:so(Y,{shape:p,dtype:H},et)})});for(let[J,X]of F)
i(J,X)}function T(){return N!==null&&!P?.playing()}function Z(C){return f.some(L=>L.model===C)}function D(){clearTimeout(b),b=setTimeout(()=>{if(P?.tell(),K)if(S.
length&&t.set_state({page_milliseconds:je(S)}),!N&&S.length===5&&Math.max(...S)<8/2)z();else return;try{let C=[...f.map(k),...P?.inputs()??[]];Jt(m.exports,C,[]);
let L=performance.now(),F=0;do Jt(m.exports,C,[]);while(F++,performance.now()-L<8);t.set_state({page_milliseconds:(performance.now()-L)/F})}catch{}},400)}function V(C){
console.warn(C),E=!0,g?.get("playing")&&(g.set("playing",!1),g.save_changes()),h=null;let L=document.createElement("div");L.className="gdviz-error",L.setAttribute(
"role","alert");let F=Object.assign(document.createElement("b"),{textContent:t.get("name")});L.append("The link ",F,` could not compute: ${C.message} (${C.name}\
)`),t.set_state({value:L.outerHTML})}function G(){clearTimeout(b),t.off("change:where",G),I("off"),P?.stop(),K?.terminate()}}var je=t=>[...t].sort((e,n)=>e-n)[t.
length>>1];function Fe(t){let e=new Uint8Array(t.reduce((o,i)=>o+i.length,0)),n=0;for(let o of t)e.set(o,n),n+=o.length;return e}function ue(t,e){let n=0;return e.
map(o=>t.slice(n,n+=o))}var he=(t,e)=>t.length===e.length&&t.every((n,o)=>n===e[o]);function fo({model:t}){let e=t.widget_manager,n=new Map,o=new Set,i=new Set,
r=0,s=0;function a(){t.set("busy",s>0||i.size>0||[...o].some(N=>N.waits()))}function l(N){i.add(N),a(),r||(r=requestAnimationFrame(S))}let f=new Set,w=N=>f.add(
N),m=new Map,g=new MessageChannel;g.port1.onmessage=E;function h(N,b){if(N.get("prompt")||[...o].some(j=>j.reads(N)))return N.set_state(b);m.size||g.port2.postMessage(
null),m.set(N,{...m.get(N),...b})}let c=(N,b)=>m.get(N)?.[b]??N.get(b);function E(){let N=[...m];m.clear();for(let[b,j]of N)b.set_state(j)}function S(){E();let N=new Map;
for(let b of i)i.delete(b),N.set(b,(N.get(b)??0)+1),N.get(b)>100?b.report(Tt("RuntimeError","it feeds itself through other links and does not settle")):b.compute();
r=0,a();for(let b of f)l(b);f.clear()}async function A(N){s++;try{let b=await po(await fe(e,N),e,l,w,h,c);return o.add(b),l(b),b}finally{s--,a()}}async function W(N){
let b=n.get(N);n.delete(N);let j=await b;i.delete(j),f.delete(j),o.delete(j),j?.stop()}function K(){let N=new Set(t.get("links"));for(let b of n.keys())N.has(b)||
W(b);for(let b of N)n.has(b)||n.set(b,A(b).catch(j=>console.error(j)));a()}return t.on("change:links",K),K(),()=>{t.off("change:links",K),cancelAnimationFrame(r),
g.port1.close();for(let N of n.keys())W(N)}}var Ie={initialize:fo};function at(t,e){t.set(e),t.save_changes()}function ht(t,e){let n=new Set,o=()=>{let r=new Set(n);n.clear();for(let s in e)r.has(s)&&e[s]()},i=Object.keys(e).map(
r=>[r.split(" ").map(s=>`change:${s}`).join(" "),()=>{n.size||queueMicrotask(o),n.add(r)}]);for(let[r,s]of i)t.on(r,s);return{all:()=>Object.values(e).forEach(r=>r()),
end:()=>{for(let[r,s]of i)t.off(r,s);n.clear()}}}var xt=(t,e)=>t.get_model(e.slice(10));function ot(t){let{buffer:e,byteOffset:n,byteLength:o}=t.data;return n%8===
0?new Float64Array(e,n,o/8):new Float64Array(e.slice(n,n+o))}function mt(t){let[e,n]=t.shape,o=ot(t);return Array.from({length:e},(i,r)=>o.subarray(r*n,(r+1)*n))}function ho({model:t}){let e=t.widget_manager,n=()=>{},o=!1;async function i(){let s=await xt(e,t.get("choice")),a=await Promise.all(t.get("options").map(f=>Promise.
all(f.map(r))));if(o)return;function l(){let f=s.get("index");if(f!==t.get("applied")){t.set("applied",f);for(let{target:w,state:m}of a[f])w.set_state(m)}}s.on(
"change:index",l),n=()=>s.off("change:index",l),l(),t.set("busy",!1)}async function r({widget:s,state:a}){let l=await xt(e,s);return{target:l,state:await l.constructor.
_deserialize_state(a,e)}}return i(),()=>{o=!0,n()}}var De={initialize:ho};var Be=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
2%, var(--gdviz-paper));--gdviz-edge: color-mix(in srgb, var(--gdviz-ink) 50%, var(--gdviz-paper));--gdviz-line: color-mix(in srgb, var(--gdviz-ink) 14%, var(--\
gdviz-paper));--gdviz-hover: color-mix(in srgb, var(--gdviz-ink) 8%, var(--gdviz-paper));--gdviz-blue: #0072B2;--gdviz-alert: color-mix(in srgb, #D55E00 70%, va\
r(--gdviz-ink));--gdviz-black: #000;--gdviz-wine: #825}[data-jp-theme-light=false]{--gdviz-black: var(--gdviz-ink);--gdviz-wine: #B83D7A}
`;var Ue=`.gdviz-plane .hit{pointer-events:all;fill:transparent;cursor:crosshair}.gdviz-plane.still .hit{cursor:default}.gdviz-plane.panning .hit{cursor:grab}.gdv\
iz-plane .handle{pointer-events:all;cursor:grab}.gdviz-plane .handle:focus{outline:none}.gdviz-plane .handle:focus-visible .halo{stroke:var(--gdviz-blue);stroke\
-width:3}.gdviz-plane .panel{display:flex;gap:6px;align-items:center;padding:2px 4px 0;pointer-events:auto}.gdviz-plane .status{flex:1;min-width:0;overflow-wrap\
:anywhere;font-size:12px;line-height:1.3;min-height:2.6em;color:var(--gdviz-ink);font-variant-numeric:tabular-nums}.gdviz-plane .status .diverged{color:var(--gd\
viz-alert);font-weight:600}.gdviz-plane button{width:30px;height:30px;padding:0;border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-pape\
r);color:var(--gdviz-ink);font-size:16px;line-height:1;cursor:pointer}.gdviz-plane button:disabled{opacity:.45;cursor:default}.gdviz-plane button:hover{backgrou\
nd:var(--gdviz-hover)}.gdviz-plane button:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:1px}.gdviz-plane button[aria-pressed=true]{background\
:var(--gdviz-blue);color:#fff}
`;var We=`.gdviz-plot{position:relative;width:100%;min-width:0;color:var(--gdviz-ink)}.gdviz-plot canvas{position:absolute;image-rendering:pixelated;background:va\
r(--gdviz-paper)}.gdviz-plot svg{position:relative;display:block;overflow:visible}.gdviz-plot text{font-size:11px;fill:currentColor;font-variant-numeric:tabular\
-nums}.gdviz-plot text.name{font-size:12.5px}.gdviz-plot .tick,.gdviz-plot .frame{fill:none;stroke:currentColor;stroke-width:1;shape-rendering:crispEdges}.gdviz\
-plot .grid{fill:none;stroke:var(--gdviz-line);shape-rendering:crispEdges}.gdviz-plot .hit{fill:transparent;pointer-events:all}.gdviz-legend{display:flex;flex-w\
rap:wrap;gap:2px 14px;padding:0 14px 2px 56px;overflow-wrap:anywhere;line-height:1.3;font-size:12px;color:var(--gdviz-ink)}.gdviz-legend:empty{display:none}.gdv\
iz-legend .entry{display:inline-flex;align-items:center;gap:6px}.gdviz-legend .swatch{flex:none}.gdviz-legend .swatch{box-sizing:border-box;width:18px;height:4p\
x;border-radius:2px;background:currentColor}.gdviz-legend .swatch.area{width:12px;height:12px;border-radius:2px}.gdviz-legend .swatch.dashes{height:0;border-top\
:2px dashed currentColor;border-radius:0;background:none}.gdviz-plot canvas.hatch,.gdviz-legend .swatch.hatch{background:repeating-linear-gradient(45deg,var(--g\
dviz-hover) 0 3px,var(--gdviz-edge) 3px 4px)}.gdviz-legend .swatch.hatch{width:12px;height:12px;border:1px solid var(--gdviz-edge)}
`;var He=`.gdviz-page{container-type:inline-size;width:100%;overflow:hidden}.gdviz-grid{display:grid;width:100%;gap:4px 16px;align-items:start;grid-template-colum\
ns:300px minmax(0,1.2fr) minmax(0,1fr)}.gdviz-controls,.gdviz-surface,.gdviz-charts{min-width:0;overflow:hidden}.gdviz-grid.gdviz-wide{grid-template-columns:270\
px minmax(0,1fr) minmax(0,1.75fr)}.gdviz-wide>.gdviz-charts{display:grid;gap:4px 16px;align-items:start;grid-template-columns:repeat(2,minmax(0,1fr))}.gdviz-not\
es>.widget-html{margin:0;min-height:0;height:auto}.gdviz-more{display:grid;width:100%;gap:4px 16px;align-items:start;grid-template-columns:repeat(auto-fit,minma\
x(min(100%,270px),1fr))}.gdviz-more>*{min-width:0;overflow:hidden}.gdviz-page .widget-toggle-buttons{display:flex;align-items:center;gap:8px}.gdviz-page .widget\
-toggle-buttons>.widget-label{flex:0 0 112px;text-align:right}.gdviz-controls .widget-checkbox{padding-left:120px;min-height:28px}.gdviz-controls .widget-checkb\
ox input{width:18px;height:18px}.gdviz-controls .gdviz-page-state{padding-left:120px}.gdviz-page :is(select,button,input):focus-visible{outline:2px solid var(--\
gdviz-blue)!important;outline-offset:1px}.gdviz-chart{margin:0!important;--bq-content-font-color: var(--gdviz-ink)}.gdviz-chart text.label{fill:var(--gdviz-ink)\
!important}.gdviz-chart .lines path{stroke-linejoin:round}.gdviz-formula{overflow-x:auto;font-size:13px}.gdviz-controls .jupyter-widget-stack>*{width:100%}.gdvi\
z-title{min-height:62px}.gdviz-title>.widget-html-content{flex:1;min-width:0;text-align:center;overflow-x:auto;overflow-y:hidden}.gdviz-note,.gdviz-notice,.gdvi\
z-error{margin:4px 2px;padding:6px 10px;border-radius:4px;line-height:1.4;font-size:13px}.gdviz-note{background:var(--gdviz-hover);color:var(--gdviz-ink)}.gdviz\
-needs-python{pointer-events:auto}.gdviz-needs-python a{color:inherit;text-decoration:underline}.gdviz-notice{background:color-mix(in srgb,#E69F00 16%,var(--gdv\
iz-paper));color:var(--gdviz-ink);border-left:4px solid #E69F00}.gdviz-error{background:color-mix(in srgb,#D55E00 14%,var(--gdviz-paper));color:var(--gdviz-ink)\
;border-left:4px solid #D55E00}.gdviz-page.jupyter-widgets-disconnected:before,.gdviz-page .jupyter-widgets-disconnected:before{display:none}.gdviz-page .jupyte\
r-widgets{margin-left:0;margin-right:0}@container (max-width: 980px){.gdviz-grid,.gdviz-grid.gdviz-wide{grid-template-columns:270px minmax(0,1fr)}.gdviz-charts{\
grid-column:1 / -1;flex-direction:row!important}.gdviz-charts>*{flex:1 1 0;min-width:0}}@container (max-width: 700px){.gdviz-grid,.gdviz-grid.gdviz-wide,.gdviz-\
wide>.gdviz-charts{grid-template-columns:minmax(0,1fr)}.gdviz-surface{order:-1}.gdviz-charts{flex-direction:column!important}.gdviz-charts>*{flex:none}}
`;var Ve=`.gdviz-badge{width:100%;font-size:12px;color:var(--gdviz-ink)}.gdviz-badge .line{display:flex;flex-wrap:wrap;gap:4px 10px;align-items:center;justify-con\
tent:space-between}.gdviz-badge .told{flex:1 1 170px;max-width:max-content;box-sizing:border-box;padding:3px 10px;border-radius:11px;background:color-mix(in srg\
b,#009E73 12%,var(--gdviz-paper));font-variant-numeric:tabular-nums}.gdviz-badge button{height:26px;padding:0 10px;border:1px solid var(--gdviz-edge);border-rad\
ius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);font-size:12px;cursor:pointer}.gdviz-badge button[hidden]{display:none}.gdviz-badge button:hover{ba\
ckground:var(--gdviz-hover)}.gdviz-badge button:focus-visible,.gdviz-badge pre:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:1px}.gdviz-progr\
am{width:min(900px,94vw);max-height:86vh;padding:12px;border:1px solid var(--gdviz-edge);border-radius:6px;box-sizing:border-box;overflow:hidden;background:var(\
--gdviz-paper);color:var(--gdviz-ink)}.gdviz-program[open]{display:flex;flex-direction:column}.gdviz-program::backdrop{background:#0006}.gdviz-program .head{dis\
play:flex;gap:8px;align-items:center;margin-bottom:8px;font-size:13px}.gdviz-program .head b{flex:1}.gdviz-program pre{flex:1;min-height:0;margin:0;padding:8px;\
overflow:auto;white-space:pre;font-family:monospace;background:var(--gdviz-hover);font-size:12px;line-height:1.35;tab-size:2}
`;var Ge=`.gdviz-buttons{display:flex;flex-wrap:wrap;gap:6px;align-items:center;width:100%;font-size:13px;color:var(--gdviz-ink)}.gdviz-buttons button{min-width:3\
4px;height:34px;padding:0 8px;border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);font-size:15px;line-heig\
ht:1;cursor:pointer}.gdviz-buttons button:hover{background:var(--gdviz-hover)}.gdviz-buttons button.play{background:var(--gdviz-blue);border-color:var(--gdviz-b\
lue);color:#fff;min-width:44px}.gdviz-buttons button:focus-visible,.gdviz-buttons input:focus-visible,.gdviz-buttons select:focus-visible{outline:2px solid var(\
--gdviz-blue);outline-offset:1px}.gdviz-buttons output{font-variant-numeric:tabular-nums}
`;var qe=`.gdviz-data-editor{--ground: var(--gdviz-paper);--mark: var(--gdviz-ink);width:100%;min-width:0;font-size:13px;color:var(--gdviz-ink)}.gdviz-data-editor\
.mapped .gdviz-plot{--ground: #FFF;--mark: #000}.gdviz-data-editor .gdviz-plot canvas{image-rendering:auto;background:none}.gdviz-data-editor.mapped .gdviz-plot\
 canvas{background:#ddd}.gdviz-data-editor .hit{cursor:crosshair}.gdviz-data-editor.over .hit{cursor:grab}.gdviz-data-editor.over .hit:active{cursor:grabbing}.g\
dviz-data-editor.removing .hit{cursor:default}.gdviz-data-editor.removing.over .hit{cursor:pointer}.gdviz-data-editor svg:focus{outline:none}.gdviz-data-editor \
svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-1px;border-radius:3px}.gdviz-data-editor .fit{fill:none;stroke:var(--fit);stroke-width:2.5\
;stroke-linejoin:round}.gdviz-data-editor circle.training{fill:var(--data);stroke:var(--ground);stroke-width:1.3}.gdviz-data-editor circle.test{fill:var(--groun\
d);stroke:var(--data);stroke-width:1.8}.gdviz-data-editor circle.training.positive{fill:var(--positive)}.gdviz-data-editor circle.training.negative{fill:var(--n\
egative)}.gdviz-data-editor circle.test.positive{stroke:var(--positive)}.gdviz-data-editor circle.test.negative{stroke:var(--negative)}.gdviz-data-editor circle\
.selected{fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor .cursor{visibility:hidden;fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-edito\
r svg:focus-visible .cursor{visibility:visible}.gdviz-data-editor .tools{display:flex;flex-wrap:wrap;align-items:center;gap:6px 10px;padding:2px 4px 0}.gdviz-da\
ta-editor .labels{display:inline-flex}.gdviz-data-editor .labels button+button{margin-left:-1px;border-radius:0 4px 4px 0}.gdviz-data-editor .labels button:firs\
t-child{border-radius:4px 0 0 4px}.gdviz-data-editor button{display:inline-flex;align-items:center;gap:6px;min-height:30px;max-width:10em;padding:0 10px;border:\
1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);font:inherit;cursor:pointer}.gdviz-data-editor button:disable\
d{opacity:.45;cursor:default}.gdviz-data-editor button:hover{background:var(--gdviz-hover)}.gdviz-data-editor button:focus-visible,.gdviz-data-editor summary:fo\
cus-visible{outline:2px solid var(--gdviz-blue);outline-offset:1px}.gdviz-data-editor .tools>button[aria-pressed=true]{background:var(--gdviz-ink);border-color:\
var(--gdviz-ink);color:var(--gdviz-paper)}.gdviz-data-editor .labels button[aria-pressed=true]{z-index:1;border-color:var(--gdviz-ink);box-shadow:inset 0 0 0 1p\
x var(--gdviz-ink);font-weight:600}.gdviz-data-editor .dot{flex:none;display:inline-block;width:10px;height:10px;border-radius:50%;box-sizing:border-box;backgro\
und:var(--data)}.gdviz-data-editor.classification .legend .dot{background:var(--gdviz-faint)}.gdviz-data-editor .dot.positive{background:var(--positive)}.gdviz-\
data-editor .dot.negative{background:var(--negative)}.gdviz-data-editor .legend .dot.test{background:var(--gdviz-paper);border:2px solid var(--data)}.gdviz-data\
-editor.classification .legend .dot.test{border-color:var(--gdviz-faint)}.gdviz-data-editor .line{display:inline-block;width:18px;height:3px;border-radius:2px;b\
ackground:var(--fit)}.gdviz-data-editor .legend{display:inline-flex;flex-wrap:wrap;gap:2px 12px;margin-left:auto}.gdviz-data-editor .legend span{display:inline-\
flex;align-items:center;gap:5px}.gdviz-data-editor:not(.tested) .legend .test{display:none}.gdviz-data-editor .report{padding:3px 4px 0;line-height:1.35;font-si\
ze:12px;font-variant-numeric:tabular-nums}.gdviz-data-editor .status{min-height:1.35em}.gdviz-data-editor .notes{color:var(--gdviz-alert);font-weight:600}.gdviz\
-data-editor .help{padding:0 4px;font-size:12px;color:var(--gdviz-faint)}.gdviz-data-editor .help summary{cursor:pointer}.gdviz-data-editor .help p{margin:4px 0\
 0 14px;line-height:1.4}
`;var Ke=`.gdviz-field-box{position:relative;width:100%;min-width:0;grid-template-columns:minmax(0,1fr)}.gdviz-field-box .jupyter-matplotlib-canvas-div{visibility\
:hidden}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(1){visibility:visible}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-t\
ype(2){display:none!important}.gdviz-field-box .jupyter-matplotlib,.gdviz-field-box .jupyter-matplotlib-canvas-container,.gdviz-field-box .jupyter-matplotlib-ca\
nvas-div{margin:0;padding:0}.gdviz-field-box .gdviz-field{position:relative;z-index:2;pointer-events:none;margin:0;width:100%;overflow:hidden}.gdviz-field-box:h\
as(.gdviz-needs-python){overflow:auto hidden}.gdviz-field-box:has(.gdviz-needs-python) .gdviz-field{overflow:visible}.gdviz-field svg{display:block}
`;var Ye=`.gdviz-network-diagram{width:100%;min-width:0;font-size:12px;color:var(--gdviz-ink)}.gdviz-network-diagram .network{position:relative;overflow:hidden}.g\
dviz-network-diagram canvas{position:absolute;left:0;top:0}.gdviz-network-diagram .network>svg{position:relative;display:block;overflow:visible}.gdviz-network-d\
iagram .network>svg:focus{outline:none}.gdviz-network-diagram .network>svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px;border-radius:3\
px}.gdviz-network-diagram .names text{font-size:13px;fill:currentColor;pointer-events:none}.gdviz-network-diagram .pointed{fill:none;stroke:currentColor;stroke-\
width:2;pointer-events:none}.gdviz-network-diagram .pointed path{stroke-dasharray:5 3}.gdviz-network-diagram .readout{min-height:1.4em;padding:3px 4px 0;line-he\
ight:1.4;font-variant-numeric:tabular-nums}.gdviz-network-diagram .legend{display:flex;flex-wrap:wrap;gap:2px 12px;padding:2px 4px;color:var(--gdviz-faint)}.gdv\
iz-network-diagram .legend span{display:inline-flex;align-items:center;gap:5px}.gdviz-network-diagram .legend path{stroke:currentColor}.gdviz-network-diagram .l\
egend .positive path{stroke:var(--positive)}.gdviz-network-diagram .legend .negative path{stroke:var(--negative)}.gdviz-network-diagram .legend circle{fill:curr\
entColor}
`;var Je=`.gdviz-page-state{display:flex;flex-wrap:wrap;gap:8px;align-items:center;font-size:13px;color:var(--gdviz-ink)}.gdviz-page-state button{height:30px;padd\
ing:0 12px;border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);cursor:pointer}.gdviz-page-state button:hov\
er{background:var(--gdviz-hover)}.gdviz-page-state button:focus-visible,.gdviz-page-state input:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset\
:1px}.gdviz-page-state input{flex:1 1 100%;min-width:0;height:26px;font-size:12px}
`;var Ze=`.gdviz-player label{flex:1 1 120px;display:flex;gap:8px;align-items:center;min-width:0}.gdviz-player input{flex:1;min-width:60px;accent-color:#D55E00;he\
ight:24px}.gdviz-player output{min-width:5.5em;text-align:right}
`;var Xe=`.gdviz-results{width:100%;min-width:0;overflow-x:auto;font-size:12px;color:var(--gdviz-ink)}.gdviz-results table{width:100%;border-collapse:collapse;fon\
t-variant-numeric:tabular-nums}.gdviz-results th,.gdviz-results td{padding:1px 2px;border:0;background:none;text-align:right;white-space:nowrap;font-weight:400;\
line-height:1.25}.gdviz-results thead th{vertical-align:bottom;white-space:normal;max-width:58px;font-size:11.5px;line-height:1.15;color:var(--gdviz-faint);bord\
er-bottom:1px solid var(--gdviz-edge)}.gdviz-results thead th[title]:not([title=""]){cursor:help}.gdviz-results td:first-child,.gdviz-results th:first-child{wid\
th:22px;padding:1px 0;text-align:center}.gdviz-results tbody th{text-align:left;padding:0}.gdviz-results tr.hidden{color:var(--gdviz-faint)}.gdviz-results tr.ch\
osen{background:color-mix(in srgb,#0072B2 14%,var(--gdviz-paper))}.gdviz-results input{width:16px;height:16px;margin:3px 0;vertical-align:middle;accent-color:va\
r(--gdviz-blue)}.gdviz-results button{display:flex;align-items:center;gap:4px;width:100%;min-height:22px;padding:0;border:0;background:none;color:inherit;font:i\
nherit;text-align:left;white-space:nowrap;cursor:pointer}.gdviz-results tr.chosen button{font-weight:600}.gdviz-results button:hover{text-decoration:underline}.\
gdviz-results button:focus-visible,.gdviz-results input:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:1px}.gdviz-results .swatch{flex:none;wi\
dth:12px;height:12px;border-radius:3px}.gdviz-results tr.hidden .swatch{opacity:.35}@container (max-width: 420px){.gdviz-results{font-size:11px}.gdviz-results t\
head th{max-width:48px;font-size:10.5px}.gdviz-results th,.gdviz-results td{padding:1px}.gdviz-results button{gap:4px;white-space:normal}.gdviz-results .swatch{\
width:9px}}
`;var Qe=`.gdviz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-runner select,.gdviz-runner input[type=number]{height:30px;box-sizing:border-box;font:inherit;colo\
r:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-runner input[type=number]{width:66px;padding:0 4px}.gdviz-ru\
nner input[type=checkbox]{width:18px;height:18px;margin:0 4px 0 0;vertical-align:-4px;accent-color:var(--gdviz-blue)}.gdviz-runner .position{min-width:7em}.gdvi\
z-runner button.wanted{border-color:var(--gdviz-alert);color:var(--gdviz-alert)}
`;var tn=`.gdviz-slider{display:flex;align-items:center;gap:8px;height:32px;font-size:13px;color:var(--gdviz-ink)}.gdviz-slider label{flex:1;min-width:0;display:f\
lex;align-items:center;gap:8px}.gdviz-slider label span{flex:0 0 112px;text-align:right;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.gdviz-slider \
input{accent-color:var(--gdviz-blue);margin:0}.gdviz-slider input[type=range]{flex:1;min-width:40px;height:24px}.gdviz-slider input[type=text]{flex:0 0 64px;wid\
th:64px;box-sizing:border-box;height:24px;padding:0 4px;border:1px solid transparent;border-radius:3px;background:transparent;color:inherit;font:inherit;font-va\
riant-numeric:tabular-nums;text-align:right}.gdviz-slider input[type=text]:hover,.gdviz-slider input[type=text]:focus{border-color:var(--gdviz-edge);background:\
var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-slider input[type=text][aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opacity\
:.5}.gdviz-slider input:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:1px}
`;var ve=new CSSStyleSheet;ve.replaceSync([Be,He,We,Ue,Ve,Ge,qe,Ke,Ye,Je,Ze,Xe,Qe,tn].join(""));function en(t){t.adoptedStyleSheets.includes(ve)||t.adoptedStyleSheets.
push(ve)}var nn=()=>en(document);function on(t){let e=()=>{let o=t.getRootNode();o instanceof ShadowRoot&&en(o)};if(e(),t.isConnected)return;let n=new ResizeObserver(
()=>{n.disconnect(),e()});n.observe(t)}function $(t,e,n){let o=Object.assign(document.createElement(t),e);return n?.append(o),o}function dt(t,e){on(t),t.classList.add(e),t.addEventListener("keydown",
n=>n.stopPropagation())}var $t=t=>({"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"})[t]??t;function be(){let t=getComputedStyle(document.body);return{
ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function rn(t){let e=new MutationObserver(t);return e.observe(document.body,{attributeFilter:[
"data-jp-theme-light"]}),()=>e.disconnect()}var No="http://www.w3.org/2000/svg";function O(t,e,n){let o=document.createElementNS(No,t);return ct(o,e),n?.append(
o),o}function ct(t,e){for(let n in e)t.setAttribute(n,e[n])}function Pt(t,e,n){let o=$("div",{className:"gdviz-note gdviz-needs-python",textContent:e},n),{live:i}=t.exported;if(!i)return o;let r=$("a",{href:i,textContent:"\
Open with Python"});o.append(" ",r);let s=async()=>r.href=Lo(i,await t.exported.query?.()??"");for(let a of["pointerdown","focus"])r.addEventListener(a,s);return o}
function Lo(t,e){if(!e)return t;let n=new URL(t,location.href),o=r=>`${r}${r.includes("?")?"&":"?"}${e}`,i=n.searchParams.get("urlpath");return i===null?n.search=
o(n.search):n.searchParams.set("urlpath",o(i)),n.href}var Co="The server is gone. What is computed in your browser goes on; what needs the server is switched off. Reload the page, or run the notebook again, to star\
t anew.",To="The server is gone. Nothing on this page needs it: all goes on in your browser.",Oo="What is greyed out here needs Python.",Po=2e3;function jo(t){return t<
.01?"less than 0.01 ms":`${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}var Ro=t=>new Response(new Blob([t]).stream().pipeThrough(new DecompressionStream(
"deflate"))).text();function sn(t,e,n){let o=null,i=!1,r=()=>n(o);async function s(){let a=t.get("link");if(!a)return;let l=await xt(t.widget_manager,a);i||a!==
t.get("link")||(o?.off(e,r),o=l,o.on(e,r),r())}return t.on("change:link",s),s(),()=>{i=!0,t.off("change:link",s),o?.off(e,r)}}function Fo({model:t}){let e=t.widget_manager,
n=()=>Promise.all(t.get("needs_kernel").map(g=>xt(e,g)));if(e.exported){n().then(g=>g.forEach(h=>h.set_state({disabled:!0})));return}let o=e.kernel,i=[o?.connectionStatusChanged,
o?.statusChanged].filter(Boolean),r=new Map,s=null,a=!1,l=0;function f(){a||=["dead","restarting","autorestarting","starting"].includes(o?.status);let g=o&&o.connectionStatus!==
"connected";if(a||s?.comm_live===!1)return w(!0);if(g)return l||=setTimeout(w,Po,!0);w(!1)}async function w(g){if(clearTimeout(l),l=0,!!t.get("lost")===g)return;
if(t.set("lost",g),!g){for(let[c,E]of r)c.set_state({disabled:E});return r.clear()}let h=await n();if(t.get("lost"))for(let c of h)r.has(c)||r.set(c,c.get("disa\
bled")),c.set_state({disabled:!0})}let m=sn(t,"comm_live_update",g=>{s=g,f()});for(let g of i)g.connect(f);return()=>{clearTimeout(l),m();for(let g of i)g.disconnect(
f)}}function Io({model:t,el:e}){dt(e,"gdviz-badge");let n=$("div",{className:"line"},e),o=$("span",{className:"told"},n),i=$("button",{type:"button",textContent:"\
Show the program",hidden:!0},n);i.title="The WebAssembly text of what your browser has just run";let r=t.get("needs_kernel").length>0,s=$("div",{className:"gdvi\
z-notice",textContent:r?Co:To});s.setAttribute("role","alert"),t.widget_manager.exported&&r&&Pt(t.widget_manager,Oo,e);function a(){t.get("lost")?e.append(s):s.
remove()}let l=null;function f(g){l=g;let h=l.get("where")==="browser",c=h?l.get("page_milliseconds"):l.get("milliseconds"),E=h?"computed in your browser":"comp\
uted by the server";o.textContent=`${E}${c===void 0?"":` in ${jo(c)}`} · ${h?"0 round trips":"1 round trip"}`,i.hidden=!h}async function w(){let g=l;if(e.querySelector(
"dialog"))return;let h=$("dialog",{className:"gdviz-program"},e);h.addEventListener("close",()=>h.remove());let c=(g.get("module").byteLength/1024).toFixed(0),E=$(
"div",{className:"head"},h);$("b",{textContent:`WebAssembly text of “${g.get("name")}”, ${c} KB as a module`},E);let S=$("button",{type:"button",textContent:"\
Copy"},E),A=$("button",{type:"button",textContent:"Close"},E),W=await Ro(g.get("text")),K=$("pre",{textContent:W,tabIndex:0},h);K.setAttribute("aria-label","The\
 program"),S.addEventListener("click",async()=>{try{await navigator.clipboard.writeText(W),S.textContent="Copied"}catch{getSelection().selectAllChildren(K)}}),A.
addEventListener("click",()=>h.close()),h.showModal()}i.addEventListener("click",w);let m=sn(t,"change:where change:milliseconds change:page_milliseconds",f);return t.
on("change:lost",a),a(),()=>{m(),t.off("change:lost",a)}}var an={initialize:Fo,render:Io};function st(t){if(!Number.isFinite(t))return Number.isNaN(t)?"not a number":t>0?"∞":"−∞";let e=Math.abs(t);return(e!==0&&(e<.001||e>=1e5)?Number(t.toPrecision(
3)).toExponential():String(Number(t.toPrecision(4)))).replaceAll("-","−").replace("e+","e")}var lt=(t,e,n)=>Math.min(Math.max(t,e),n);function we(t){let e=(n,o)=>{
let i=Math.abs(n),r=i!==0&&(i<.01||i>=1e5),s=Number(n.toPrecision(r?o-1:Math.max(o,Math.ceil(Math.log10(i||1)))));return(r?s.toExponential():String(s)).replaceAll(
"-","−").replace("e+","e")};for(let n=2;;n++){let o=t.map(i=>e(i,n));if(n>5||new Set(o).size===t.length)return o}}var Zt=t=>String(t).replace(/./g,e=>e==="-"?
"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var Do=62,Bo=38;function bt({low:t,high:e,log:n=!1,from:o,to:i}){[t,e]=n?Ho(t,e):Wo(t,e);let[r,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],a=(i-o)/(s-r),l=Math.max(
Math.floor(Math.abs(i-o)/(i>o?Do:Bo)),1);return{low:t,high:e,log:n,to:n?f=>o+(Math.log10(f)-r)*a:f=>o+(f-r)*a,from:n?f=>10**(r+(f-o)/a):f=>r+(f-o)/a,ticks:()=>n&&
s-r>1.5&&Math.floor(s)>Math.ceil(r)?Vo(r,s,1.5*l):Uo(t,e,l)}}function Uo(t,e,n){let o=cn(t,e,n);return o.length>1?o:cn(t,e,2*n+1)}function Wo(t,e){if(!Number.isFinite(
t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function Ho(t,e){return!(e>0)||!Number.
isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function cn(t,e,n){let o=(e-t)/n,i=10**Math.floor(Math.log10(o)),r=i*[1,2,5,10].find(m=>m*i>=o*
(1-1e-9)),s=Math.ceil(-Math.log10(r)-1e-9),a=Math.max(Math.abs(t),Math.abs(e)),l=a>=1e5||r<1e-4,f=Math.max(Math.floor(Math.log10(a))+s,0),w=[];for(let m=Math.ceil(
t/r-1e-6);m*r<=e+1e-6*r;m++){let g=m*r,h=l&&m?Number(g.toPrecision(Math.min(f+1,12))).toExponential():g.toFixed(l?0:Math.max(s,0));w.push({value:g,text:h.replaceAll(
"-","−").replace("e+","e")})}return w}function Vo(t,e,n){let o=Math.ceil(t-1e-9),i=Math.floor(e+1e-9),r=Math.ceil((i-o+1)/(n+1)),s=[];for(let l=o;l<=i;l+=r)s.
push(l);let a=s.every(l=>l>=-3&&l<=4);return s.map(l=>({value:10**l,text:a?String(+`1e${l}`):`10${Zt(l)}`}))}function vt(t,e){let{left:n,top:o}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-o]}function Lt(t,e,n){let o=t.currentTarget;o.setPointerCapture(t.pointerId);
let i=()=>{o.removeEventListener("pointermove",e),o.removeEventListener("pointerup",i),o.removeEventListener("pointercancel",i),n?.()};o.addEventListener("point\
ermove",e),o.addEventListener("pointerup",i),o.addEventListener("pointercancel",i)}function St(t){return{ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[
0,1]}[t.key]??null}var Ht={left:56,right:14,top:10,bottom:42},Ct={left:56,right:68,top:24,bottom:42},Go=6.4,xe=6.5,qo=104;function At(t,{label:e,ratio:n=.75,margins:o=Ht,redraw:i}){
let r=$("div",{className:"gdviz-plot"},t),s=$("canvas",{},r),a=O("svg",{role:"group","aria-label":e},r),l=`gdviz-plot-${Math.random().toString(36).slice(2)}`,f=O(
"rect",{},O("clipPath",{id:l},O("defs",{},a))),w=O("g",{class:"ticks","aria-hidden":!0},a),m=O("g",{class:"shapes","clip-path":`url(#${l})`,"pointer-events":"no\
ne"},a),g=O("rect",{class:"hit"},a),h=O("g",{class:"handles"},a),c={left:o.left,top:o.top,width:0,height:0},E=320,S={svg:a,canvas:s,area:c,shapes:m,hit:g,handles:h,
axes:K,pixel:b,end:()=>j.disconnect()};function A(){let[R,P]=[E,Math.round(E*n)];c.width=Math.max(R-c.left-o.right,40),c.height=Math.max(P-o.top-o.bottom,40),ct(
a,{width:R,height:c.height+o.top+o.bottom});for(let x of[f,g])ct(x,{x:c.left,y:c.top,width:c.width,height:c.height});for(let x in c)s.style[x]=`${c[x]}px`}let W="";
function K(R,P,x,I=!1){let{left:k,top:_,width:u,height:d}=c,y=R.ticks().map(({value:V,text:G})=>({at:R.to(V),text:G})),z=P.ticks().map(({value:V,text:G})=>({at:P.
to(V),text:G})),M=Math.min(Math.max(...z.map(({text:V})=>V.length))*Go+28,qo);if(M>c.left+1)return c.left=M,A(),i();let T=JSON.stringify([c,y,z,x,I]);if(T===W)return;
W=T,w.replaceChildren();let Z=_+d,D=I?[d,u]:[0,0];for(let{at:V,text:G}of y)I&&O("path",{class:"grid",d:`M${V},${Z}V${Z-D[0]}`},w),O("path",{class:"tick",d:`M${V}\
,${Z}v5`},w),O("text",{class:"x",x:V,y:Z+17,"text-anchor":"middle"},w).textContent=G;for(let{at:V,text:G}of z)I&&O("path",{class:"grid",d:`M${k},${V}h${D[1]}`},
w),O("path",{class:"tick",d:`M${k},${V}h-5`},w),O("text",{class:"y",x:k-8,y:V,dy:"0.35em","text-anchor":"end"},w).textContent=G;O("rect",{class:"frame",x:k,y:_,
width:u,height:d},w),N(x[0],u+40,{x:k+u/2,y:Z+35}),N(x[1],d+30,{transform:`translate(13,${_+d/2})rotate(-90)`})}function N(R,P,x){let I=O("text",{class:"name","\
text-anchor":"middle",...x},w),k=Math.max(Math.floor(P/xe),4);I.textContent=R.length>k?`${R.slice(0,k-1)}…`:R,R.length>k&&(O("title",{},I).textContent=R)}function b(R){
let[P,x]=vt(a,R);return[lt(P,c.left,c.left+c.width),lt(x,c.top,c.top+c.height)]}A();let j=new ResizeObserver(()=>{let R=Math.floor(r.clientWidth);R===0||R===E||
(E=R,c.left=o.left,A(),i())});return j.observe(r),S}var ln=10,Xt=12;function Qt(t){let e=O("g",{class:"bar","aria-hidden":!0},t),n="";return({left:o,top:i,width:r,height:s},a,l,f)=>{let w=JSON.stringify([o,i,r,s,
a,l,f]);if(w===n||(n=w,e.replaceChildren(),!f&&!a.length))return;let m=o+r+ln,g=s/a.length;for(let c=a.length-1;c>=0;c--)O("rect",{x:m,width:Xt,y:i+s-(c+1)*g,height:(c+
1)*g,fill:a[c]},e);O("rect",{class:"frame",x:m,y:i,width:Xt,height:s},e);for(let{share:c,text:E}of l){let S=i+s*(1-c);O("path",{class:"tick",d:`M${m+Xt},${S}h3`},
e),O("text",{x:m+Xt+6,y:S,dy:"0.35em"},e).textContent=E}let h=f.length*xe>Ct.right-ln;O("text",{x:h?o+r+Ct.right:m-2,y:i-10,"text-anchor":h?"end":"start"},e).textContent=
f}}function jt(t,e){let n=JSON.stringify(e);t.dataset.entries!==n&&(t.dataset.entries=n,t.replaceChildren(...e.map(({name:o,color:i,kind:r="line"})=>{let s=$("s\
pan",{className:"entry"});return $("span",{className:`swatch ${r}`},s).style.color=$t(i),s.append(o),s})))}function Vt(t){let e=t.get("colors"),n=Rt(t);return t.
get("names").map((o,i)=>({name:o,color:e[i%e.length]})).filter((o,i)=>n(i))}function Rt(t){let e=ot(t.get("shown"));return n=>!e.length||e[n]>0}var Ko=1e4,Yo="Not positive: a logarithmic axis cannot show it",_t=t=>Math.round(t*10)/10;function Jo({model:t,el:e}){dt(e,"gdviz-curves"),e.classList.add("gdvi\
z-plane");let n=At(e,{label:t.get("axis_names").toReversed().join(" over "),ratio:t.get("ratio"),redraw:I});n.canvas.remove();let o=O("g",{},n.shapes),i=O("g",{
fill:"none","stroke-linejoin":"round"},n.shapes),r=O("path",{class:"marker",fill:"none",stroke:"currentColor",opacity:.55},n.shapes),s=O("g",{},n.shapes),a=O("t\
ext",{class:"note","text-anchor":"middle"},n.svg),l=$("div",{className:"gdviz-legend"},e),f=$("div",{className:"status"},$("div",{className:"panel"},e)),w=[],m={
x:bt({low:0,high:1,from:0,to:1}),y:bt({low:0,high:1,from:1,to:0})};function g(){let[k,_]=[mt(t.get("x")),mt(t.get("y"))],u=t.get("log"),d=y=>Number.isFinite(y)&&
!(u&&y<=0);return{xs:_.map((y,z)=>k[z%Math.max(k.length,1)]??new Float64Array),ys:_,shown:Rt(t),drawable:d}}function h({xs:k,ys:_,shown:u,drawable:d}){let y=t.get(
"log"),z=(p,H,U)=>{for(let Y of H)U(Y)&&(Y<p[0]&&(p[0]=Y),Y>p[1]&&(p[1]=Y))},[M,T]=[[1/0,-1/0],[1/0,-1/0]],[Z,D,V]=[mt(t.get("low")),mt(t.get("high")),ot(t.get(
"limits"))];_.forEach((p,H)=>{if(u(H)){z(M,k[H],Number.isFinite);for(let U of[p,Z[H]??[],D[H]??[],V.subarray(H,H+1)])z(T,U,d)}});let{left:G,top:C,width:L,height:F}=n.
area,[J,X]=T;if(J<X&&!y){J>0&&J<.3*X&&(J=0);let p=.04*(X-J);[J,X]=[J===0?0:J-p,X+p]}else if(J<X){let p=(X/J)**.04;[J,X]=[J/p,X*p]}return{x:bt({low:M[0],high:M[1],
from:G,to:G+L}),y:bt({low:J,high:X,log:y,from:C+F,to:C})}}function c(){let{xs:k,ys:_,shown:u,drawable:d}=g();m=h({xs:k,ys:_,shown:u,drawable:d}),n.axes(m.x,m.y,
t.get("axis_names"),!0);let[y,z,M]=[mt(t.get("low")),mt(t.get("high")),ot(t.get("limits"))],{left:T,width:Z}=n.area;E(_.length);let D=0;w.forEach(({band:G,line:C,
limit:L},F)=>{let J=u(F)?A(k[F],_[F],d):"";D+=J.length,ct(C,{d:J}),ct(G,{d:u(F)&&y[F]?.length&&z[F]?.length?W(k[F],y[F],z[F],d):""}),ct(L,{d:u(F)&&d(M[F])?`M${T}\
,${_t(m.y.to(M[F]))}h${Z}`:""})});let V=!D&&t.get("log")&&_.some((G,C)=>u(C)&&G.some(Number.isFinite));a.textContent=V?Yo:"",ct(a,{x:T+Z/2,y:n.area.top+n.area.height/
2}),K()}function E(k){let _=t.get("colors").map($t);for(;w.length>k;)Object.values(w.pop()).forEach(u=>u.remove());for(;w.length<k;){let u=_[w.length%_.length];
w.push({band:O("path",{class:"band",fill:u,opacity:.2},o),limit:O("path",{class:"limit",stroke:u,"stroke-width":1.5,"stroke-dasharray":"6 4"},i),line:O("path",{
class:"line",stroke:u,"stroke-width":2},i),dot:O("circle",{class:"dot",r:4,fill:u,stroke:"var(--gdviz-paper)","stroke-width":1.5},s)})}}function S(){E(0),c()}function A(k,_,u){
let d="",y="M";for(let z=0;z<_.length;z++){if(!u(_[z])||!Number.isFinite(k[z])){y="M";continue}let M=`${_t(m.x.to(k[z]))},${_t(m.y.to(_[z]))}`;d+=y+M,y==="M"&&!u(
_[z+1])&&(d+="h0.1"),y="L"}return d}function W(k,_,u,d){let y="",{to:z}=m.y,M=n.area.top+n.area.height;for(let T=0;T<k.length;T++){if(!d(u[T]))continue;let Z=T;
for(;T+1<k.length&&d(u[T+1]);)T++;let D=[],V=[];for(let G=Z;G<=T;G++){let C=_t(m.x.to(k[G]));D.push(`${C},${_t(z(u[G]))}`),V.push(`${C},${d(_[G])?_t(Math.min(z(
_[G]),Ko)):M}`)}y+=`M${D.join("L")}L${V.reverse().join("L")}Z`}return y}function K(){let{top:k,height:_}=n.area,u=Array.from(ot(t.get("marker"))).filter(T=>T>=m.
x.low&&T<=m.x.high);ct(r,{d:u.map(T=>`M${_t(m.x.to(T))},${k}v${_}`).join("")});let{xs:d,ys:y,shown:z,drawable:M}=g();w.forEach(({dot:T},Z)=>{let D=u.length===1&&
z(Z)?N(d[Z],y[Z],u[0]):NaN;T.style.display=M(D)?"":"none",M(D)&&ct(T,{cx:_t(m.x.to(u[0])),cy:_t(m.y.to(D))})})}function N(k,_,u){for(let d=0;d<_.length;d++){if(k[d]===
u)return _[d];if(d&&k[d-1]<u&&u<k[d])return _[d-1]+(u-k[d-1])/(k[d]-k[d-1])*(_[d]-_[d-1])}return NaN}function b(){let k=Vt(t),_=t.get("limit_name");jt(l,_?[...k,
{name:_,color:"var(--gdviz-faint)",kind:"dashes"}]:k)}let j=null;function R(){if(j===null)return f.textContent="";let{xs:k,ys:_,shown:u}=g(),d=t.get("names"),y=P(
k.filter((M,T)=>u(T)),j),z=_.map((M,T)=>[d[T]??"",u(T)?N(k[T],M,y):NaN]).filter(([,M])=>Number.isFinite(M));f.textContent=z.length?`${t.get("axis_names")[0]} ${st(
y)}: ${z.map(([M,T])=>`${M} ${st(T)}`.trim()).join(", ")}`:""}function P(k,_){let u=NaN;for(let d of k)for(let y of d)Math.abs(y-_)>=Math.abs(u-_)||(u=y);return u}
n.hit.addEventListener("pointermove",k=>{j=m.x.from(n.pixel(k)[0]),R()}),n.hit.addEventListener("pointerleave",()=>{j=null,R()});let x=ht(t,{colors:S,"x y low h\
igh limits shown log axis_names":c,marker:K,"names colors shown limit_name":b,"x y names shown":R});function I(){x.all()}return I(),()=>{n.end(),x.end()}}var dn={
render:Jo};function Ft(t,e=255){let n=parseInt(t.slice(1),16);return(e<<24|(n&255)<<16|n&65280|n>>16)>>>0}function It(t,e,[n,o],i){if(!o||!n)return t.getContext("2d").clearRect(
0,0,t.width,t.height);(t.width!==o||t.height!==n)&&Object.assign(t,{width:o,height:n});let r=new Uint32Array(o*n);for(let s=0;s<n;s++){let a=(n-1-s)*o;for(let l=0;l<
o;l++)r[s*o+l]=i(e[a+l])}t.getContext("2d").putImageData(new ImageData(new Uint8ClampedArray(r.buffer),o,n),0,0)}var Zo=.7;function te(t,e){let n=Uint32Array.from(
{length:511},(o,i)=>{let r=parseInt((i>255?t:e).slice(1),16),s=w=>Math.round(255+(w-255)*Zo*(Math.abs(i-255)/255)),[a,l,f]=[r>>16,r>>8&255,r&255].map(s);return Ft(
`#${(a<<16|l<<8|f).toString(16).padStart(6,"0")}`)});return o=>o===o?n[255+Math.round(255*o)]:0}var gn={mouse:9,pen:12,touch:20},Xo=150,Qo=500,un=1e4,tr="Click adds, drag moves, double-click removes.",er="Arrow keys move the cursor, with Shift farther. Ent\
er adds a point there. Space takes the nearest point, N and P the next and the previous: arrow keys move it then, Delete removes it, Enter lets go of it.",nr=" \
+ and − choose the label of new points.";function pn(t,e){let n=t.get("task")==="classification",o=t.get("colors");for(let v in o)e.style.setProperty(`--${v}`,
o[v]);e.classList.toggle("classification",n);let i=te(o.positive,o.negative),r,s=-1,a=!1,l=1,f,w=[],m={index:-1,time:0},g,h,c=At(e,{label:"Data",ratio:n?.95:.72,
margins:{left:52,right:14,top:10,bottom:42},redraw:()=>kt()}),{svg:E,area:S,shapes:A,hit:W}=c,K=O("path",{class:"fit"},A),N=O("g",{class:"points"},A),b=O("path",
{class:"cursor",d:"M-9,0h18M0,-9v18"},A),j=O("circle",{class:"selected",r:9},A),R=`gdviz-data-editor-${Math.random().toString(36).slice(2)}`;ct(E,{tabindex:0,role:"\
application","aria-describedby":R});let P=$("div",{className:"tools"},e),x=n?$("span",{className:"labels",role:"group",ariaLabel:"Label of new points"},P):null,
I=n?[1,-1].map(v=>V("","The label of the points that you add",()=>it(v),x)):[],k=V("Remove","Remove points by clicking them",()=>gt(!a),P),_=$("input",{type:"fi\
le",accept:".csv,.tsv,.txt,text/csv",hidden:!0},P),u=V("Load CSV …","Load your own data: a header line, then a row of numbers for each point",()=>_.click(),P),
d=$("span",{className:"legend"},P),y=$("div",{className:"report"},e),z=$("div",{className:"status",role:"status"},y),M=$("div",{className:"notes"},y),T=$("div",
{},e),{exported:Z}=t.widget_manager;Z&&Pt(t.widget_manager,"Reading a CSV file needs Python.",e);let D=$("details",{className:"help"},e);$("summary",{textContent:tr},
D),$("p",{id:R,textContent:er+(n?nr:"")},D);function V(v,q,B,Q){let tt=$("button",{type:"button",textContent:v,title:q},Q);return tt.addEventListener("click",B),
tt}let G=v=>n?[r.x[2*v],r.x[2*v+1]]:[r.x[v],r.y[v]];function C(v,[q,B]){q=lt(q,g.low,g.high),B=lt(B,h.low,h.high),n?[r.x[2*v],r.x[2*v+1]]=[q,B]:[r.x[v],r.y[v]]=
[q,B]}let L=([v,q])=>v>=g.low&&v<=g.high&&q>=h.low&&q<=h.high,F=()=>[...r.part.keys()].filter(v=>r.part[v]&&L(G(v))),J=new Set,X=0;function p(...v){for(let B of v)
J.add(B);if(X||!J.size)return;let q=[...J].map(B=>[B,{shape:t.get(B).shape,data:new DataView(r[B].slice().buffer)}]);J.clear(),at(t,Object.fromEntries(q)),X=requestAnimationFrame(
()=>{X=0,p()})}function H(){let v=r,q=t.get("part").shape[0],B=v&&w.length&&q>v.part.length;r={x:ot(t.get("x")).slice(),y:ot(t.get("y")).slice(),part:ot(t.get("\
part")).slice()};for(let tt in r)v&&(B||J.has(tt)&&r[tt].length===v[tt].length)&&r[tt].set(v[tt]);if(r.part[s]||(s=-1),!B)return;let Q=w;w=[],pt(""),J.add("x").
add("y").add("part");for(let tt of Q)U(tt.at,tt.label)}function U(v,q=l){let B=r.part.indexOf(0);return B<0?Y(v,q):(r.part[B]=1,n&&(r.y[B]=q),C(B,v),p("x","y","\
part"),m={index:B,time:performance.now()},nt(B),B)}function Y(v,q){let[B,Q]=[r.part.length,t.get("most")];return B>=Q?(pt(`There is no room for more than ${Q} p\
oints: remove one first.`),-1):t.get("disabled")||Z?(pt(`All ${B} places are taken, and only ${Z?"Python":"the server"} could make room for more.`),-1):(w.push(
{at:v,label:q}),pt(`All ${B} places are taken: making room for more …`),t.get("wanted")<=B&&at(t,{wanted:B+1}),-1)}function et(v,q){C(v,q),p("x","y"),f=G(v)}function rt(v){
r.part[v]&&(r.part[v]=0,p("part"),nt(-1),pt("Point removed."))}function nt(v){s=v,v>=0&&(f=G(v)),pt("")}function it(v){l=v,Yt()}function gt(v){a=v,nt(-1),v&&pt(
"Click a point to remove it."),Yt()}let ut="";function pt(v){ut=v,ae()}function kt(){let[v,q]=t.get("interval"),[B,Q]=n?[v,q]:t.get("y_interval");g=bt({low:v,high:q,
from:S.left,to:S.left+S.width}),h=bt({low:B,high:Q,from:S.top+S.height,to:S.top}),c.axes(g,h,t.get("axis_names"),!n),f??=[(v+q)/2,(B+Q)/2],Ne(),qt()}function wt(){
if(!n)return;let v=t.get("map");e.classList.toggle("mapped",v.shape[0]>0);let q=t.get("logits")?B=>Math.tanh(B/2):B=>lt(B,-1,1);It(c.canvas,ot(v),v.shape,B=>i(q(
B)))}function qt(){if(n)return;let v=ot(t.get("fit")),q=S.width/(v.length-1),B="",Q=!1;v.forEach((tt,ft)=>{Number.isNaN(tt)||(B+=`${Q?"L":"M"}${(S.left+ft*q).toFixed(
2)},${lt(h.to(tt),-un,un).toFixed(2)}`),Q=!Number.isNaN(tt)}),K.setAttribute("d",B)}let Kt=[],Ae=[];function Ne(){let v=F(),q=v.length>Xo?3.6:4.8,B=new Map(v.map(
Q=>{let[tt,ft]=G(Q),Mt=`${r.part[Q]>0?"training":"test"}${n?r.y[Q]>0?" positive":" negative":""}`;return[Q,{class:Mt,r:q,cx:g.to(tt).toFixed(2),cy:h.to(ft).toFixed(
2)}]}));for(let Q=0;Q<Math.max(r.part.length,Kt.length);Q++){let tt=B.get(Q),ft=tt?Object.values(tt).join():"";ft!==(Ae[Q]??"")&&(Kt[Q]??=O("circle",{"data-plac\
e":Q},N),Kt[Q].style.display=tt?"":"none",tt&&ct(Kt[Q],tt),Ae[Q]=ft)}ae(),Gn(v.length)}function Gn(v){let q=Mt=>r.part.reduce((Et,de)=>Et+ +(de===Mt),0),[B,Q]=[
q(1),q(-1)],tt=(Mt,Et="")=>`${Mt} ${Et}${Mt===1?"point":"points"}`;E.setAttribute("aria-label",`Data: ${tt(B,"training ")}${Q?` and ${tt(Q,"test ")}`:""}`),e.classList.
toggle("tested",Q>0);let ft=B+Q-v;M.textContent=ft?`${tt(ft)} outside the view`:""}function ae(){let v=s>=0&&L(G(s));for(let[Q,tt]of[[j,v],[b,!v]])Q.style.display=
tt?"":"none";let[q,B]=v?G(s):f;ct(j,{cx:g.to(q),cy:h.to(B)}),b.setAttribute("transform",`translate(${g.to(q)},${h.to(B)})`),z.textContent=ut||(v?qn(s):"")}function qn(v){
let[q,B]=G(v),[Q,tt]=t.get("axis_names"),ft=n?`, label ${t.get("label_names")[r.y[v]>0?1:0]}`:"";return`${r.part[v]>0?"Training":"Test"} point: ${Q} = ${st(q)},\
 ${tt} = ${st(B)}${ft}`}function Yt(){k.setAttribute("aria-pressed",String(a)),e.classList.toggle("removing",a);let v=t.get("label_names");I.forEach((B,Q)=>{B.replaceChildren(
$("i",{className:Q?"dot negative":"dot positive"}),v[Q?0:1]),B.setAttribute("aria-pressed",String(l===(Q?-1:1)))});let q=[["dot training","training"],["dot test",
"test"],...n?[]:[["line","model"]]];d.replaceChildren(...q.map(([B,Q])=>{let tt=$("span",{className:Q});return $("i",{className:B},tt),tt.append(Q),tt}))}function ce({
file:v,text:q,failed:B}=t.get("message")){T.className=q?B?"gdviz-notice":"gdviz-note":"",T.setAttribute("role",B?"alert":"status"),T.replaceChildren(...q?[$("b",
{textContent:v}),`: ${q}`]:[])}function Le(){u.disabled=t.get("disabled")||!!Z}_.addEventListener("change",async()=>{let[v]=_.files;if(!v)return;let q=t.get("mo\
st_bytes");v.size>q?ce({file:v.name,text:`It is larger than ${Math.floor(q/1e6)} MB. The data stay as they were.`,failed:!0}):t.send({file:v.name},void 0,[await v.
arrayBuffer()]),_.value=""});function Ce([v,q],B){let Q=-1;for(let tt of F()){let[ft,Mt]=G(tt),Et=Math.hypot(g.to(ft)-v,h.to(Mt)-q);Et<=B&&([Q,B]=[tt,Et])}return Q}
let Ut=(v,q)=>Ce(vt(E,v),gn[q]??gn.mouse),le=([v,q])=>[g.from(v),h.from(q)];W.addEventListener("pointerdown",v=>{if(v.button!==0)return;let q=v.pointerType==="t\
ouch",B=Ut(v,v.pointerType);if(B<0&&(q||a))return;if(v.preventDefault(),E.focus({preventScroll:!0,focusVisible:!1}),a)return rt(B);if(B>=0?nt(B):B=U(le(c.pixel(
v))),B<0)return;let[Q,tt]=vt(E,v),[ft,Mt]=G(B),[Et,de]=[g.to(ft)-Q,h.to(Mt)-tt];Lt(v,Jn=>{let[Zn,Xn]=vt(E,Jn);r.part[B]&&et(B,le([Zn+Et,Xn+de]))})}),W.addEventListener(
"click",v=>{v.pointerType==="touch"&&!a&&Ut(v,"touch")<0&&U(le(c.pixel(v)))}),W.addEventListener("dblclick",v=>{let q=Ut(v,"mouse");q>=0&&!(q===m.index&&performance.
now()-m.time<Qo)&&rt(q)}),W.addEventListener("pointermove",v=>{let q=v.buttons===0&&Ut(v,v.pointerType)>=0;e.classList.toggle("over",q)}),W.addEventListener("to\
uchstart",v=>Ut(v.touches[0],"touch")>=0&&v.preventDefault(),{passive:!1});function Te(v){let q=F().sort((tt,ft)=>G(tt)[0]-G(ft)[0]||G(tt)[1]-G(ft)[1]);if(!q.length)
return pt("There is no point in view.");let B=q.indexOf(s),Q=B<0?v?0:q.length-1:(B+(v?1:-1)+q.length)%q.length;nt(q[Q])}let Kn={Enter:()=>s<0?U(f):nt(-1)," ":()=>s<
0?nt(Ce([g.to(f[0]),h.to(f[1])],1/0)):nt(-1),Escape:()=>a?gt(!1):nt(-1),Delete:()=>rt(s),Backspace:()=>rt(s),n:()=>Te(!0),p:()=>Te(!1),...n?{"+":()=>it(1),"-":()=>it(
-1),"−":()=>it(-1)}:{}};E.addEventListener("keydown",v=>{if(v.ctrlKey||v.metaKey||v.altKey)return;let q=St(v),B=Kn[v.key.length===1?v.key.toLowerCase():v.key];
if(!q&&!B)return;if(v.preventDefault(),B)return B();let Q=v.shiftKey?.1:.01,tt=[f[0]+q[0]*Q*(g.high-g.low),f[1]+q[1]*Q*(h.high-h.low)];if(s>=0)return et(s,tt);f=
[lt(tt[0],g.low,g.high),lt(tt[1],h.low,h.high)],pt("")});let Yn=ht(t,{"x y part":()=>{H(),Ne()},"interval y_interval axis_names":kt,fit:qt,"map logits":wt,message:()=>ce(),
disabled:Le,label_names:()=>{Yt(),ae()}});return H(),kt(),wt(),Yt(),ce(),Le(),()=>{Yn.end(),cancelAnimationFrame(X),c.end()}}function or({model:t,el:e}){dt(e,"g\
dviz-data-editor");let n=pn(t,e),o=()=>{n(),e.replaceChildren(),n=pn(t,e)};return t.on("change:task",o),()=>{t.off("change:task",o),n()}}var fn={render:or};var ee=1e4,rr=150,hn=1.5,mn=100;function ir(t){return`M${Array.from({length:10},(n,o)=>{let i=o%2?t*.45:t,r=o*Math.PI/5-Math.PI/2;return`${(i*Math.cos(r)).toFixed(
2)},${(i*Math.sin(r)).toFixed(2)}`}).join("L")}Z`}function yt({axes:[t,e,n,o],limits:[i,r,s,a]}){return{toPixel:([l,f])=>[t+(l-i)/(r-i)*n,e+(a-f)/(a-s)*o],toPoint:([
l,f])=>[i+(l-t)/n*(r-i),a-(f-e)/o*(a-s)]}}function sr(t){let e=t[0];return t.filter((n,o)=>{let i=o===0||o===t.length-1||Math.hypot(n[0]-e[0],n[1]-e[1])>=1;return i&&
(e=n),i})}function ar(t){let e=[];for(let[o,i]of t){if(Number.isNaN(o)||Number.isNaN(i))break;let r=Math.max(Math.abs(o),Math.abs(i));if(r<=ee){e.push([o,i]);continue}
if(e.length&&Number.isFinite(r)){let[s,a]=e[e.length-1],l=ee/r;e.push([s+(o-s)*l,a+(i-a)*l])}break}let n=e.map(([o,i])=>`${o.toFixed(2)},${i.toFixed(2)}`).filter(
(o,i,r)=>o!==r[i-1]);return{line:n.length>1?`M${n.join("L")}`:"",halo:n.length>1?`M${sr(e).map(([o,i])=>`${o.toFixed(1)},${i.toFixed(1)}`).join("L")}`:"",dots:n.
length>1&&n.length<=rr?n.map(o=>`M${o}h0`).join(""):""}}var vn=t=>t==="#000000"?"var(--gdviz-paper)":"white";function ne(t,e){let n=O("g",{},t),o={fill:"none",stroke:vn(
e),"stroke-linejoin":"round","stroke-linecap":"round"},i={...o,stroke:$t(e)},r=O("path",{...o,"stroke-width":4,opacity:.8},n),s=O("path",{...i,class:"path","str\
oke-width":2},n),a=O("path",{...i,class:"dots","stroke-width":5},n);return{show:l=>{let f=ar(l);ct(r,{d:f.halo}),ct(s,{d:f.line}),ct(a,{d:f.dots})},remove:()=>n.
remove()}}function oe(t,e){let n=O("circle",{class:"current",r:6,fill:$t(e),stroke:vn(e),"stroke-width":2},t);return{show:([o,i])=>{let r=Math.abs(o)<ee&&Math.abs(
i)<ee;n.style.display=r?"":"none",r&&ct(n,{cx:o,cy:i})},remove:()=>n.remove()}}function re(t,e,n){t.replaceChildren(...n.map(([o,i])=>{let r=O("path",{d:ir(9),fill:e,
stroke:"white","stroke-width":1.2,transform:`translate(${o},${i})`});return O("title",{},r).textContent="Minimum",r}))}function ie({model:t,el:e,svg:n,hit:o,parent:i,
panel:r,color:s,drawn:a,names:l,movable:f=()=>!0}){let w=O("g",{class:"handle",tabindex:0,role:"slider","aria-label":"Start of the descent, moved with the arrow\
 keys"},i);O("circle",{class:"halo",r:18,fill:"transparent"},w),O("circle",{class:"ring",r:8,fill:"white","fill-opacity":.6,stroke:s,"stroke-width":2.5},w),O("c\
ircle",{r:2.5,fill:s},w),O("title",{},w).textContent="Start: drag me, click elsewhere, or use the arrow keys";let m=[];function g(b,j,R){let P=$("button",{type:"\
button",textContent:b,title:j},r);P.setAttribute("aria-label",j),P.addEventListener("click",()=>R(P)),m.push(P)}g("+","Zoom in",()=>c(1/hn)),g("−","Zoom out",
()=>c(hn)),g("✥","Move the view by dragging",b=>{let j=e.classList.toggle("panning");b.setAttribute("aria-pressed",String(j))}),g("⌂","Show the whole proble\
m",()=>h(t.get("home")));function h(b){t.get("disabled")||at(t,{view:b})}function c(b,j){let[R,P,x,I]=t.get("view"),[k,_]=j??[(R+P)/2,(x+I)/2],[u,d,y,z]=t.get("\
home"),M=(T,Z)=>Z+(T-Z)*b;b>1&&(P-R>mn*(d-u)||I-x>mn*(z-y))||h([M(R,k),M(P,k),M(x,_),M(I,_)])}function E(b){f()&&at(t,{start:b})}function S(){let b=a();if(!b)return;
let j=t.get("start"),[R,P]=yt(b).toPixel(j),[x,I,k,_]=b.axes,u=R>=x&&R<=x+k&&P>=I&&P<=I+_;e.classList.toggle("still",!f()),w.style.display=u&&f()?"":"none",u&&w.
setAttribute("transform",`translate(${R},${P})`);let[d,y]=l();w.setAttribute("aria-valuenow",String(j[0])),w.setAttribute("aria-valuetext",`${d} = ${st(j[0])}, ${y}\
 = ${st(j[1])}`)}function A(b){let j=a(),[R,P,x,I]=j.axes;return yt(j).toPoint([lt(b[0],R,R+x),lt(b[1],P,P+I)])}function W(b){let[j,R,P,x]=t.get("view"),{toPoint:I}=yt(
{...a(),limits:[j,R,P,x]}),[k,_]=I(vt(n,b));Lt(b,u=>{let[d,y]=I(vt(n,u));h([j+k-d,R+k-d,P+_-y,x+_-y])})}let K=b=>Lt(b,j=>E(A(vt(n,j))));o.addEventListener("poin\
terdown",b=>{if(!(b.button!==0||!a())){if(e.classList.contains("panning"))return W(b);b.pointerType!=="touch"&&(b.preventDefault(),E(A(vt(n,b))),w.focus({preventScroll:!0}),
K(b))}}),o.addEventListener("click",b=>{a()&&b.pointerType==="touch"&&!e.classList.contains("panning")&&E(A(vt(n,b)))}),w.addEventListener("pointerdown",b=>{b.button!==
0||!a()||(b.preventDefault(),w.focus({preventScroll:!0}),K(b))});let N=b=>b.preventDefault();return w.addEventListener("touchstart",N,{passive:!1}),o.addEventListener(
"touchstart",b=>e.classList.contains("panning")&&N(b),{passive:!1}),w.addEventListener("keydown",b=>{let j=St(b);if(!j||!a())return;b.preventDefault();let[R,P,x,
I]=a().limits,k=b.shiftKey?.1:.01,[_,u]=t.get("start");E([lt(_+j[0]*k*(P-R),R,P),lt(u+j[1]*k*(I-x),x,I)])}),n.addEventListener("wheel",b=>{!b.ctrlKey||!a()||(b.
preventDefault(),c(b.deltaY<0?1/1.15:1.15,A(vt(n,b))))},{passive:!1}),{drawStart:S,buttons:m}}function cr({model:t,el:e}){dt(e,"gdviz-field"),e.classList.add("gdviz-plane");let n=t.get("colors"),o=`gdviz-field-${Math.random().toString(36).slice(2)}`,i=O(
"svg",{role:"group","aria-label":"Loss surface with the path of the descent"},e),r=O("rect",{},O("clipPath",{id:o},O("defs",{},i))),s=O("rect",{class:"hit"},i),
a=O("g",{"clip-path":`url(#${o})`,"pointer-events":"none"},i),l=ne(a,n.descent),f=O("g",{class:"minima"},a),w=oe(a,n.descent),m=$("div",{className:"panel"},e),g=$(
"div",{className:"status"},m),h=()=>t.get("drawn").size?t.get("drawn"):null;t.widget_manager.exported&&(t.set("disabled",!0),Pt(t.widget_manager,"Zooming needs \
Python, which draws this picture.",e));let c=()=>t.get("parameter_names"),{drawStart:E,buttons:S}=ie({model:t,el:e,svg:i,hit:s,parent:i,panel:m,color:n.start,drawn:h,
names:c});function A(){for(let x of S)x.disabled=t.get("disabled");t.get("disabled")&&h()&&t.set("view",h().limits)}function W(){let x=h();if(!x)return;let[I,k]=x.
size,[_,u,d,y]=x.axes;ct(i,{width:I,height:k});for(let z of[r,s])ct(z,{x:_,y:u,width:d,height:y});K(),E(),N(),b()}function K(){let x=h();x&&re(f,n.minimum,mt(t.
get("minima")).map(yt(x).toPixel))}function N(){let x=h();x&&l.show(mt(t.get("path")).map(yt(x).toPixel))}function b(){let x=h();if(!x)return;let[I,k,_]=ot(t.get(
"current"));w.show(yt(x).toPixel([I,k])),j(I,k,_)}function j(x,I,k){let[_,u]=c(),d=t.get("diverged_at"),y=t.get("step");if(g.replaceChildren(),Number.isNaN(x))return;
let z=d>=0&&y>=d,M=`: ${_} = ${st(x)}, ${u} = ${st(I)}, loss ${st(k)}`;g.append(`step ${y}${z?"":M}`),d>=0&&$("div",{className:"diverged",textContent:`diverged \
at step ${d}`},g)}let R=new ResizeObserver(()=>{let x=Math.floor(e.clientWidth);x>0&&Math.abs(x-t.get("width"))>3&&at(t,{width:x})});R.observe(e);let P=ht(t,{disabled:A,
drawn:W,minima:K,start:E,path:N,"current step diverged_at parameter_names":b});return A(),W(),()=>{R.disconnect(),P.end()}}var bn={render:cr};var wn=64;function lr({model:t,el:e}){dt(e,"gdviz-heat-map"),e.classList.add("gdviz-plane");let n=()=>t.get("kind")==="magnitude",o=At(e,{label:`Map of ${t.get(
"value_name")}`,ratio:t.get("ratio"),margins:n()?Ct:Ht,redraw:_});o.canvas.classList.add("hatch");let i=Qt(o.svg),r=O("g",{class:"cross"},o.shapes),s=["white","\
black"].map((u,d)=>O("path",{stroke:u,fill:"none","stroke-width":d?1:2.5,opacity:d?.8:.5},r)),a=O("g",{class:"handle",tabindex:0,role:"slider","aria-label":"The\
 chosen cell, moved with the arrow keys"},o.handles),l=["white","black"].map((u,d)=>O("rect",{stroke:u,fill:"none","stroke-width":d?2:4,class:d?"cell":""},a));O(
"rect",{class:"halo",fill:"transparent"},a),O("title",{},a).textContent="The chosen cell: click another, drag, or use the arrow keys";let f=$("div",{className:"\
gdviz-legend"},e),w=$("div",{className:"status"},$("div",{className:"panel"},e)),m=()=>t.get("values").shape;function g(u,d,y,z){let M=t.get(`${u}_log`)&&t.get(
`${u}_range`)[0]>0,[T,Z]=t.get(`${u}_range`).map(M?Math.log10:Number),D=d>1?(Z-T)/(d-1):0,[V,G]=[T-D/2,Z+D/2].map(L=>M?10**L:L),C=bt({low:V,high:G,log:M,from:y,
to:z});return{pixels:C,cellAt:L=>lt(Math.floor((L-y)/(z-y)*d),0,d-1),cellOf:L=>{let F=(C.to(L)-y)/(z-y);return F>=0&&F<=1?Math.min(Math.floor(F*d),d-1):-1},centre:L=>{
let F=T+L*D;return M?10**F:F},edges:L=>[y+(z-y)*L/d,y+(z-y)*(L+1)/d].sort((F,J)=>F-J)}}let h=()=>g("x",m()[1],o.area.left,o.area.left+o.area.width),c=()=>g("y",
m()[0],o.area.top+o.area.height,o.area.top);function E(){if(!m()[0]||!m()[1])return null;let[u,d]=t.get("chosen"),y=[h().cellOf(u),c().cellOf(d)];return y.every(
z=>z>=0)?y:null}function S(){let u=t.get("log"),[d,y]=[1/0,-1/0];for(let z of ot(t.get("values")))!Number.isFinite(z)||u&&z<=0||(d=Math.min(d,z),y=Math.max(y,z));
return d<=y?[d,y]:null}function A(){let u=ot(t.get("values")),d;if(n()){let y=t.get("palette").map(Z=>Ft(Z)),[z,M]=S()??[0,1],T=bt({low:z,high:M,log:t.get("log"),
from:0,to:y.length});d=Z=>Number.isFinite(Z)?y[lt(Math.floor(T.to(Math.max(Z,z))),0,y.length-1)]:0}else{let y=t.get("colors").map(z=>Ft(z));d=z=>z>=0&&Number.isFinite(
z)?y[z%y.length]:0}It(o.canvas,u,m(),d)}function W(){if(!n())return i(o.area,[],[],"");let[u,d]=S()??[0,1],{height:y}=o.area,z=bt({low:u,high:d,log:t.get("log"),
from:0,to:-y}),M=t.get("palette"),T=Array.from({length:wn},(D,V)=>M[Math.floor((V+.5)/wn*M.length)]),Z=z.ticks().map(({value:D,text:V})=>({share:-z.to(D)/y,text:V}));
i(o.area,S()?T:[],S()?Z:[],t.get("value_name"))}function K(){let d=ot(t.get("values")).some(M=>!Number.isFinite(M)||!n()&&M<0),y=t.get("colors"),z=n()?[]:t.get(
"names").map((M,T)=>({name:M,color:y[T%y.length],kind:"area"}));jt(f,d?[...z,{name:t.get("missing_name"),color:"",kind:"hatch"}]:z)}let N=()=>o.axes(h().pixels,
c().pixels,t.get("axis_names"));function b(){let u=E();if(r.style.display=a.style.display=u?"":"none",!u)return;let[d,y]=h().edges(u[0]),[z,M]=c().edges(u[1]),{
left:T,top:Z,width:D,height:V}=o.area,[G,C]=[(d+y)/2,(z+M)/2];for(let L of s)ct(L,{d:`M${G},${Z}V${z-6}M${G},${M+6}V${Z+V}M${T},${C}H${d-6}M${y+6},${C}H${T+D}`});
for(let L of[...l,a.querySelector(".halo")]){let F=L.matches(".halo")?10:Math.max((9-(y-d))/2,1);ct(L,{x:d-F,y:z-F,width:y-d+2*F,height:M-z+2*F})}ct(a,{"aria-va\
luenow":u[1]*m()[1]+u[0],"aria-valuetext":j(u)})}function j([u,d]){let[y,z]=t.get("axis_names"),M=ot(t.get("values"))[d*m()[1]+u],Z=!Number.isFinite(M)||!n()&&M<
0?t.get("missing_name"):n()?`${t.get("value_name")} ${st(M)}`:t.get("names")[M]??String(M);return`${y} = ${st(h().centre(u))}, ${z} = ${st(c().centre(d))}: ${Z}`}
let R=null;function P(){let u=R??E();w.textContent=u?j(u):""}function x(u){if(!m()[0]||!m()[1])return null;let[d,y]=o.pixel(u);return[h().cellAt(d),c().cellAt(y)]}
function I(u){if(!u)return;let d=[h().centre(u[0]),c().centre(u[1])];String(d)!==String(t.get("chosen"))&&at(t,{chosen:d})}for(let u of[o.hit,a])u.addEventListener(
"pointerdown",d=>{d.button!==0||d.pointerType==="touch"||(d.preventDefault(),I(x(d)),a.focus({preventScroll:!0}),Lt(d,y=>I(x(y))))}),u.addEventListener("click",
d=>d.pointerType==="touch"&&I(x(d))),u.addEventListener("pointermove",d=>{R=x(d),P()}),u.addEventListener("pointerleave",()=>{R=null,P()});a.addEventListener("k\
eydown",u=>{let d=St(u),y=E();if(!d||!y)return;u.preventDefault();let z=u.shiftKey?10:1;I(y.map((M,T)=>lt(M+z*d[T],0,m()[1-T]-1)))});let k=ht(t,{"kind values pa\
lette colors log":A,"kind values palette log value_name":W,"kind values names colors missing_name":K,"values x_range y_range x_log y_log axis_names":N,"kind cho\
sen values names x_range y_range x_log y_log axis_names":b,"kind chosen values names value_name missing_name x_range y_range x_log y_log axis_names":P});function _(){
k.all()}return _(),()=>{o.end(),k.end()}}var xn={render:lr};var yn=54,dr=340,gr=120,ur=40,pr=2,fr=.5,hr=5,mr=250,vr=[.5,2,8],ye=(t,e,n=pr)=>e*Math.abs(t)/(Math.abs(t)+n);function zn(t,e){let n=lt(yn*Math.max(...t),gr,dr),
o=e/t.length,i=t.map((s,a)=>{let l=Math.min(n/s,yn),f=Math.floor(Math.min(.76*l,.5*o,ur));return Array.from({length:s},(w,m)=>({x:Math.round(o*(a+.5)-f/2)+f/2,y:Math.
round(n/2+(m-(s-1)/2)*l-f/2)+f/2,size:f}))}),r=Math.min(...i.flat().map(({size:s})=>s));return{layers:i,height:n,thickest:lt(.25*r,3.5,10)}}function ze(t,e){let[
n,o]=[t.x+t.size/2,e.x-e.size/2];return[n,t.y,(n+o)/2,e.y,o]}function br(t){let[e,n]=[0,1];for(let o=0;o<20;o++){let i=(e+n)/2;1.5*i*(1-i)+i**3<t?e=i:n=i}return e*
e*(3-2*e)}function wr({model:t,el:e}){dt(e,"gdviz-network-diagram");let n=t.get("colors");for(let p in n)e.style.setProperty(`--${p}`,n[p]);let o=$("div",{className:"\
network"},e),i=$("canvas",{},o),r=O("svg",{tabindex:0,role:"application"},o),s=O("g",{class:"names","aria-hidden":!0},r),a=O("g",{class:"pointed","aria-hidden":!0},
r),l=$("div",{className:"readout",role:"status"},e),f=$("div",{className:"legend"},e),w=document.createElement("canvas"),{ink:m,paper:g}=be(),h=320,{layers:c,height:E,
thickest:S}=zn(t.get("sizes"),h),A=[],W=null,K=()=>t.get("sizes"),N=p=>K()[0]===1?"x":`x${"₁₂"[p]}`,b=({layer:p,unit:H,from:U})=>A[p]+H*K()[p-1]+U,j=({layer:p,
unit:H})=>A[p]+K()[p]*K()[p-1]+H;function R(){({layers:c,height:E,thickest:S}=zn(K(),h)),A=[0,0],K().slice(1).forEach((H,U)=>A.push(A[U+1]+H*(K()[U]+1)));let p=window.
devicePixelRatio||1;Object.assign(i,{width:Math.round(h*p),height:Math.round(E*p)}),Object.assign(i.style,{width:`${h}px`,height:`${E}px`}),ct(r,{width:h,height:E,
"aria-label":x()}),s.replaceChildren(),c[0].forEach(({x:H,y:U},Y)=>{O("text",{x:H,y:U,dy:"0.35em","text-anchor":"middle"},s).textContent=N(Y)}),f.replaceChildren(
P("positive","positive"),P("negative","negative"),$("span",{textContent:"|weight|"}),...vr.map(H=>P("sample",String(H),ye(H,S))),P("bias","bias")),M(null),I()}function P(p,H,U=3){
let Y=$("span",{className:p}),et=O("svg",{width:p==="bias"?10:20,height:10},Y);return p==="bias"?O("circle",{cx:5,cy:5,r:3.5},et):O("path",{d:"M0,5h20","stroke-\
width":U.toFixed(2)},et),Y.append(H),Y}function x(){let[p,...H]=K().slice(0,-1),U=H.length===0?"no hidden layer":`${H.length===1?"a hidden layer":"hidden layers"}\
 of ${H.join(", ")} units`,Y=t.get("activation");return`Network with ${p===1?"1 input":`${p} inputs`}, ${U}${Y&&H.length?` (${Y})`:""} and 1 output. Arrow keys \
go from unit to unit; Enter goes to the weights into a unit, Escape back.`}function I(){let p=i.getContext("2d"),H=i.width/h;p.setTransform(H,0,0,H,0,0),p.clearRect(
0,0,h,E);let U=ot(t.get("weights"));U.length===A[c.length]&&(k(p,U),_(p),z(p,U),V())}function k(p,H){let U=0;for(let Y=1;Y<c.length;Y++){for(let et of c[Y])for(let rt of c[Y-
1]){let nt=H[U++],it=ye(nt,S);if(!(it>.05))continue;let[gt,ut,pt,kt,wt]=ze(rt,et);p.lineWidth=it,p.strokeStyle=nt>0?n.positive:n.negative,p.beginPath(),p.moveTo(
gt,ut),p.bezierCurveTo(pt,ut,pt,kt,wt,kt),p.stroke()}U+=c[Y].length}}function _(p){let H=t.get("responses"),[U,Y,et]=H.shape,rt=ot(H),nt=U===c.slice(1).flat().length&&
et>1;p.fillStyle=g;for(let{x:it,y:gt,size:ut}of c.flat())p.fillRect(it-ut/2,gt-ut/2,ut,ut);nt&&Y>1&&d(p,rt,Y,et),nt&&Y===1&&y(p,rt,et),p.lineWidth=1,p.strokeStyle=
m,p.globalAlpha=.7;for(let{x:it,y:gt,size:ut}of c.flat())p.strokeRect(it-ut/2-.5,gt-ut/2-.5,ut+1,ut+1);p.globalAlpha=1}let u=te(n.positive,n.negative);function d(p,H,U,Y){
let et=c.slice(1).flat();It(w,H,[U*et.length,Y],rt=>u(lt(rt,-1,1))),et.forEach(({x:rt,y:nt,size:it},gt)=>{p.drawImage(w,0,(et.length-1-gt)*U,Y,U,rt-it/2,nt-it/2,
it,it)})}function y(p,H,U){let Y=c.slice(1).flat();Y.forEach(({x:et,y:rt,size:nt},it)=>{let gt=H.subarray(it*U,(it+1)*U),ut=gt.reduce((wt,qt)=>Math.max(wt,Math.
abs(qt)),1),[pt,kt]=[et-nt/2,.46*nt/ut];p.lineWidth=1,p.strokeStyle=m,p.globalAlpha=.25,p.beginPath(),p.moveTo(pt,rt),p.lineTo(pt+nt,rt),p.stroke(),p.globalAlpha=
1,p.lineWidth=nt>20?1.8:1.2,p.strokeStyle=it===Y.length-1?n.fit:m,p.beginPath();for(let wt=0;wt<U;wt++)p.lineTo(pt+nt*wt/(U-1),rt-kt*gt[wt]);p.stroke()})}function z(p,H){
for(let U=1;U<c.length;U++)c[U].forEach(({x:Y,y:et,size:rt},nt)=>{let it=H[j({layer:U,unit:nt})],gt=ye(it,S,fr)/2;gt>.05&&(p.beginPath(),p.arc(Y-rt/2,et+rt/2,gt+
.8,0,2*Math.PI),p.fillStyle=g,p.fill(),p.beginPath(),p.arc(Y-rt/2,et+rt/2,gt,0,2*Math.PI),p.fillStyle=it>0?n.positive:n.negative,p.fill())})}function M(p){if(W=
p,a.replaceChildren(),W){let{x:H,y:U,size:Y}=c[W.layer][W.unit];if(W.from<0)O("rect",{x:H-Y/2-2.5,y:U-Y/2-2.5,width:Y+5,height:Y+5,rx:2},a);else{let[et,rt,nt,it,
gt]=ze(c[W.layer-1][W.from],c[W.layer][W.unit]);O("path",{d:`M${et},${rt}C${nt},${rt},${nt},${it},${gt},${it}`},a)}}D()}let T=0,Z=0;function D(){T=performance.now(),
l.textContent=W?C():"Point at a line or a unit for its number."}function V(){!W||Z||(Z=window.setTimeout(()=>{Z=0,D()},Math.max(mr-(performance.now()-T),0)))}function G(p,H){
return p===0?N(H):p===c.length-1?"the output":`unit ${H+1} of hidden layer ${p}`}function C(){let{layer:p,unit:H,from:U}=W,Y=ot(t.get("weights"));if(p===0)return`\
Input ${N(H)}`;let et=G(p,H);return U<0?`${et[0].toUpperCase()}${et.slice(1)}: bias ${st(Y[j(W)])}`:`Weight from ${G(p-1,U)} to ${et}: ${st(Y[b(W)])}`}function L([
p,H]){for(let U=0;U<c.length;U++){let Y=c[U].findIndex(({x:et,y:rt,size:nt})=>Math.abs(p-et)<=nt/2+1&&Math.abs(H-rt)<=nt/2+1);if(Y>=0)return{layer:U,unit:Y,from:-1}}
for(let U=1;U<c.length;U++){let[Y,,,,et]=ze(c[U-1][0],c[U][0]);if(p<Y||p>et)continue;let rt=br((p-Y)/(et-Y)),[nt,it]=[null,hr];return c[U].forEach((gt,ut)=>c[U-
1].forEach((pt,kt)=>{let wt=Math.abs(pt.y+(gt.y-pt.y)*rt-H);wt<it&&([nt,it]=[{layer:U,unit:ut,from:kt},wt])})),nt}return null}r.addEventListener("pointermove",p=>M(
L(vt(r,p)))),r.addEventListener("pointerdown",p=>M(L(vt(r,p)))),r.addEventListener("pointerleave",p=>p.pointerType!=="touch"&&M(null)),r.addEventListener("blur",
()=>M(null)),r.addEventListener("keydown",p=>{if(p.ctrlKey||p.metaKey||p.altKey)return;let H=St(p);if(!H&&!["Enter","Escape"].includes(p.key))return;p.preventDefault();
let{layer:U,unit:Y,from:et}=W??{layer:0,unit:0,from:-1};if(!W)return M({layer:U,unit:Y,from:et});if(p.key==="Escape")return M(et<0?null:{layer:U,unit:Y,from:-1});
if(p.key==="Enter")return U>0&&M({layer:U,unit:Y,from:0});let[rt,nt]=H;if(et>=0)return M({layer:U,unit:Y,from:lt(et-nt-rt,0,K()[U-1]-1)});let it=lt(U+rt,0,c.length-
1);M({layer:it,unit:lt(Y-nt,0,K()[it]-1),from:-1})});let F=new ResizeObserver(()=>{let p=Math.floor(o.clientWidth);p===0||p===h||(h=p,R())});F.observe(o);let J=ht(
t,{"sizes activation":R,"weights responses":I}),X=rn(()=>{({ink:m,paper:g}=be()),I()});return R(),()=>{X(),J.end(),F.disconnect(),clearTimeout(Z)}}var kn={render:wr};function _n(t,e=void 0){return e?e[t]:typeof t=="boolean"?t?"1":"0":Array.isArray(t)?t.map(n=>_n(n)).join(","):t?.data instanceof DataView?yr(ot(t)):String(xr(t))}
function xr(t){if(Math.fround(t)!==t)return t;for(let e=1;e<9;e++){let n=Number(t.toPrecision(e));if(Math.fround(n)===t)return n}return t}function yr(t){let e=Array.
from(t,n=>String(Number(n.toFixed(4))));for(;e.length>1&&e.at(-1)==="0";)e.pop();return e.join(",")}async function se(t){let e=t.widget_manager,n=new URLSearchParams;
for(let o of t.get("entries")){let i=o;if("selector"in o){let s=(await xt(e,o.selector)).get("index");if(i=o.targets[String(s)],!i)continue}let r=(await xt(e,i.
widget)).get(i.trait);n.set(o.name,_n(r,i.options))}return n.toString().replaceAll("%2C",",")}var zr="it is not within what can be shown",kr="it cannot be chang\
ed without Python";function zt(t){throw new RangeError(t)}var Mr=t=>Promise.all(t.map(e=>new Promise(n=>{let o=()=>{e.get("busy")||(e.off("change:busy",o),n(void 0))};
e.on("change:busy",o),o()})));async function $r(t,e){let n=t.widget_manager,o=c=>Promise.all(c.map(E=>xt(n,E))),[i,r]=[await o(t.get("settling")),await o(t.get(
"needs_kernel"))],s=t.get("entries"),a=new Map(new URLSearchParams(e)),l=c=>t.get("passed_over").includes(c)||c.startsWith("voila"),f=new Set(s.map(({name:c})=>c)),
w=[...a.keys()].filter(c=>!f.has(c)&&!l(c)).map(c=>`${c}: there is no such setting`);for(let c of s){let E=a.get(c.name);if(E!==void 0){await Mr(i);try{let S="s\
elector"in c?_r(await xt(n,c.selector),c.targets):c,A=await xt(n,S.widget);r.includes(A)&&zt(kr),at(A,{[S.trait]:Er(S,A,E)})}catch(S){if(!(S instanceof RangeError))
throw S;w.push(`${c.name}=${[...E].slice(0,40).join("")}: ${S.message}`)}}}if(!w.length)return;let m=t.get("most_told"),g=w.length>m?`; and ${w.length-m} more`:
"",h=$("div",{className:"gdviz-notice",textContent:`Some of this link was ignored. ${w.slice(0,m).join("; ")}${g}.`});h.setAttribute("role","status"),(await xt(
n,t.get("message"))).set_state({value:h.outerHTML})}function _r(t,e){let n=t.get("index");return e[String(n)]??zt(`there is no such setting with ${t.get("descri\
ption")} = ${t.get("_options_labels")[n]}`)}function Er(t,e,n){let{kind:o}=t;if(o==="choice")return t.options.includes(n)||zt(`it must be one of ${t.options.join(
", ")}`),t.options.indexOf(n);if(o==="flag")return n!=="0"&&n!=="1"&&zt("it must be 0 or 1"),n==="1";if(o==="array"){let{shape:l}=e.get(t.trait),f=l.reduce((g,h)=>g*
h,1),w=n.split(",").map(ke);w.length>f&&zt(`it must be at most ${f} numbers separated by commas`),Mn(t,w)||zt("it must hold numbers that can be edited there");let m=new Float64Array(
f);return m.set(w),{shape:l,data:new DataView(m.buffer)}}if(o==="numbers"){let l=n.split(",");l.length!==t.length&&zt(`it must be ${t.length} numbers separated \
by commas`);let f=l.map(ke);return(!Mn(t,f)||!Sr(f,t.narrowest))&&zt(zr),f}o==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&zt("it must be a whole number");let i=ke(n),r=(l,f)=>typeof l==
"string"?e.get(l):l??f,[s,a]=[r(t.low,-1/0),r(t.high,1/0)];return s<=i&&i<=a||zt(`it must lie between ${$n(s)} and ${$n(a)}`),i}function ke(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:zt("it must be a number")}var Mn=({among:t},e)=>e.every(n=>Number.isFinite(Math.fround(n))&&(!t||t.includes(n))),
Sr=([t,e,n,o],i)=>i===null||[[t,e],[n,o]].every(([r,s])=>r<s&&s-r>=i*Math.max(Math.abs(r),Math.abs(s)));function $n(t){if(!Number.isFinite(t))return t>0?"inf":"\
-inf";let[e,n]=t.toExponential(5).split("e"),o=Number(n);return o>=-4&&o<6?String(Number(t.toPrecision(6))):`${Number(e)}e${o<0?"-":"+"}${String(Math.abs(o)).padStart(
2,"0")}`}function En({model:t}){let{exported:e,ownsAddress:n,kernel:o}=t.widget_manager;if(e&&(e.query=()=>se(t)),e&&$r(t,location.search).catch(a=>console.error(
a)),!n||!o)return;let i=0,r=async()=>history.replaceState(null,"",`?${await se(t)}${location.hash}`),s=()=>{clearInterval(i),o.status==="dead"&&(i=setInterval(r,
Ar))};return o.statusChanged.connect(s),()=>{clearInterval(i),o.statusChanged.disconnect(s)}}var Ar=500;function Nr({model:t,el:e}){dt(e,"gdviz-page-state");let n=$("button",{type:"button",textContent:"Copy link"},e);n.title="Copy the address of this page as it is\
 now";let o=$("span",{},e);o.setAttribute("role","status");let i=$("input",{type:"text",readOnly:!0,hidden:!0},e);i.setAttribute("aria-label","Link to this page\
 as it is now"),n.addEventListener("click",async()=>{let r=`${location.href.replace(/[?#].*$/s,"")}?${await se(t)}`;i.value=r,i.hidden=!1;try{await navigator.clipboard.
writeText(r),o.textContent="Copied."}catch{o.textContent="Copy this:",i.select()}})}var Sn={initialize:En,render:Nr};var Lr={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"};function Dt(t,e,n){t.innerHTML=
`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d="${Lr[e]}"/></svg>`,t.title=n,t.setAttribute("aria-label",n)}function Nt(t,e,n,o){
let i=$("button",{type:"button",className:e},t);return Dt(i,e,n),i.addEventListener("click",o),i}var Cr=10,Tr=8;function Or({model:t,el:e}){dt(e,"gdviz-player"),e.classList.add("gdviz-buttons"),Nt(e,"back","Back to the start",()=>at(t,{playing:!1,value:0}));
let n=Nt(e,"play","Play",()=>{let c=!t.get("playing"),E=c&&t.get("value")>=t.get("max")?0:t.get("value");at(t,{playing:c,value:E})});Nt(e,"step","One step on",()=>at(
t,{playing:!1,value:Math.min(t.get("value")+1,t.get("max"))}));let o=$("label",{title:"The present step"},e),i=$("input",{type:"range",min:"0",step:"1"},o);i.setAttribute(
"aria-label","Present step");let r=$("output",{},o);i.addEventListener("input",()=>at(t,{playing:!1,value:Number(i.value)}));function s(){i.max=String(t.get("ma\
x")),i.value=String(t.get("value")),r.textContent=`${t.get("value")} / ${t.get("max")}`}let a=0,l=0,f=()=>Math.max(Cr,t.get("max")/Tr)/1e3;function w(c){let E=t.
get("max"),S=Math.min(Math.floor((c-a)*f()),E);if(S>=E)return at(t,{value:E,playing:!1});S>t.get("value")&&at(t,{value:S}),t.get("playing")&&(l=requestAnimationFrame(
w))}function m(){let c=t.get("playing");c?Dt(n,"pause","Pause"):Dt(n,"play","Play"),cancelAnimationFrame(l),c&&(g(),l=requestAnimationFrame(w))}function g(){t.get(
"value")>t.get("max")&&at(t,{value:t.get("max")}),a=performance.now()-t.get("value")/f()}let h="change:value change:max";return t.on(h,s),t.on("change:max",g),t.
on("change:playing",m),s(),m(),()=>{cancelAnimationFrame(l),t.off(h,s),t.off("change:max",g),t.off("change:playing",m)}}var An={render:Or};function Pr({model:t,el:e}){dt(e,"gdviz-results");let n=$("table",{},e),o=[],i=m=>t.get("shown")[m]>0;function r(){n.replaceChildren();let m=$("tr",{},$("thead",
{},n));$("th",{scope:"col",textContent:""},m),$("th",{scope:"col",textContent:""},m);let g=t.get("hints");t.get("columns").forEach((E,S)=>$("th",{scope:"col",textContent:E,
title:g[S]??""},m));let h=$("tbody",{},n),c=t.get("colors");o=t.get("names").map((E,S)=>{let A=$("tr",{},h),W=$("input",{type:"checkbox"},$("td",{},A));W.setAttribute(
"aria-label",`Show ${E}`),W.addEventListener("change",()=>s(S,W.checked));let K=$("th",{scope:"row"},A),N=$("button",{type:"button",title:`Choose ${E}: its slid\
ers, its maps`},K);$("span",{className:"swatch"},N).style.background=$t(c[S%c.length]),N.append(E),N.addEventListener("click",()=>{at(t,{chosen:S}),s(S,!0)});let b=t.
get("columns").map(()=>$("td",{className:"number"},A));return{row:A,box:W,name:N,cells:b}}),a(),f()}function s(m,g){i(m)!==g&&at(t,{shown:t.get("shown").map((h,c)=>c===
m?Number(g):h)})}function a(){o.forEach(({row:m,box:g},h)=>{g.checked=i(h),m.classList.toggle("hidden",!i(h))}),l()}function l(){let m=mt(t.get("values"));o.forEach(
({cells:g},h)=>{g.forEach((c,E)=>{let S=i(h)?m[h]?.[E]??NaN:NaN,A=Math.abs(S)<.001?2:3,W=Number.isFinite(S)?st(Number(S.toPrecision(A))):"–";c.textContent!==W&&
(c.textContent=W)})})}function f(){o.forEach(({row:m,name:g},h)=>{let c=h===t.get("chosen");m.classList.toggle("chosen",c),g.setAttribute("aria-pressed",String(
c))})}let w=ht(t,{"names colors columns hints":r,shown:a,values:l,chosen:f});return r(),w.end}var Nn={render:Pr};var Me=[1/60,1/12,1/4,1,2,5,10,20,50,100];function jr(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function Rr({model:t,el:e}){dt(e,"gdviz-runner");let n=$("div",{className:"gdviz-buttons"},e),o=t.get("unit"),i=Nt(n,"back","Start anew",()=>at(t,{playing:!1,
resets:t.get("resets")+1})),r=Nt(n,"play","Play",()=>{let A=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);at(t,{playing:!t.get("playing"),resets:A})});
Nt(n,"step",`One ${o} on`,()=>at(t,{playing:!1,single_steps:t.get("single_steps")+1}));let s=$("select",{title:`How many ${o}s are taken`},n);s.setAttribute("ar\
ia-label","Speed"),s.addEventListener("change",()=>at(t,{speed:Number(s.value)}));let a=$("output",{className:"position"},n),l=$("div",{className:"gdviz-buttons"},
e),f=$("label",{title:`Whenever anything changes, start from the beginning and take these ${o}s at once`},l),w=$("input",{type:"checkbox"},f);f.append(" Anew at\
 each change:");let m=$("input",{type:"number",min:"1",max:"1000",step:"1"},l);m.setAttribute("aria-label",`${o}s from the start at each change`),l.append(` ${o}\
s`),w.addEventListener("change",()=>at(t,{anew:w.checked,playing:!1})),m.addEventListener("change",()=>{let A=Math.round(Number(m.value));A>=1&&A<=1e3&&at(t,{anew_steps:A}),
m.value=String(t.get("anew_steps"))});let g=$("div",{className:"gdviz-notice",hidden:!0},e);g.setAttribute("role","alert");function h(){let A=t.get("playing");Dt(
r,A?"pause":"play",A?"Pause":"Play");let W=t.get("speed"),K=Me.some(N=>Math.abs(N/W-1)<.001)?Me:[...Me,W].sort((N,b)=>N-b);s.replaceChildren(...K.map(N=>new Option(
jr(N,o),String(N),!1,Math.abs(N/W-1)<.001))),w.checked=t.get("anew"),m.disabled=!t.get("anew"),m.value=String(t.get("anew_steps"))}function c(){a.textContent=`${o}\
 ${t.get("position").toLocaleString("en")}`;let A=t.get("diverged_at");g.hidden=A<0,i.classList.toggle("wanted",A>=0),!(A<0)&&(g.textContent=`Diverged at ${o} ${A.
toLocaleString("en")}: the numbers grew beyond all bounds. You see the last finite parameters. Lower the learning rate, then start anew.`,t.get("playing")&&at(t,
{playing:!1}))}let E="change:playing change:speed change:anew change:anew_steps",S="change:position change:diverged_at";return t.on(E,h),t.on(S,c),h(),c(),()=>{
t.off(E,h),t.off(S,c)}}var Ln={render:Rr};var Fr=t=>t===void 0||Number.isNaN(t)?"–":st(t);function Ir({model:t,el:e}){dt(e,"gdviz-sentence");let n=$("div",{},e);function o(){let r=t.get("kind")==="ale\
rt",s=ot(t.get("values")),a=t.get("template").replace(/\{(\d+)\}/g,(l,f)=>Fr(s[f]));n.className=r?"gdviz-notice":"gdviz-note",n.setAttribute("role",r?"alert":"s\
tatus"),n.hidden=!t.get("shown"),n.textContent!==a&&(n.textContent=a)}let i=ht(t,{"template values shown kind":o});return i.all(),i.end}var Cn={render:Ir};function Dr({model:t,el:e}){dt(e,"gdviz-slider");let n=t.get("whole"),o=$("label",{},e),i=$("span",{},o),r=$("input",{type:"range"},o),s=$("input",{type:"text",
inputMode:"decimal"},e),a=g=>t.get("log")?Math.log10(g):g;function l(){i.textContent=t.get("description"),o.title=t.get("tooltip"),s.setAttribute("aria-label",`${t.
get("description")}, as a number`),r.min=a(t.get("min")),r.max=a(t.get("max")),r.step=t.get("step"),r.disabled=s.disabled=t.get("disabled"),f()}function f(){let g=t.
get("value");r.value=a(g),r.setAttribute("aria-valuetext",st(g)),document.activeElement!==s&&(s.value=st(g)),s.removeAttribute("aria-invalid"),s.title=""}function w(g){
at(t,{value:lt(g,t.get("min"),t.get("max"))})}r.addEventListener(t.get("continuous_update")?"input":"change",()=>{let g=Number(r.value);w(n?Math.round(g):t.get(
"log")?Number((10**g).toPrecision(3)):g)}),s.addEventListener("change",()=>{let g=Number(s.value.trim().replace(",",".").replaceAll("−","-")),c=s.value.trim()!==
""&&Number.isFinite(g)&&(!n||Number.isInteger(g))&&g>=t.get("min")&&g<=t.get("max");s.setAttribute("aria-invalid",String(!c)),s.title=c?"":`A ${n?"whole ":""}nu\
mber from ${t.get("min")} to ${t.get("max")}`,c&&w(g)}),s.addEventListener("blur",f);let m="change:description change:tooltip change:min change:max change:step \
change:log change:disabled";return t.on("change:value",f),t.on(m,l),l(),()=>{t.off("change:value",f),t.off(m,l)}}var Tn={render:Dr};var On=.5,Br=.6,Ur=6;function Wr(t,e,[n,o],i,r){let{width:s,height:a}=t,l=new Uint32Array(s*a),f=Uint32Array.from(r),w=f.map(E=>Pn(E,On)),m=f.map(E=>Pn(E,On/2)),
g=Float64Array.of(-1/0,...i.subarray(1,-1),1/0),h=(o-1)/s,c=(n-1)/a;for(let E=0;E<a;E++){let S=(a-E-.5)*c,A=Math.min(Math.floor(S),n-2),W=S-A,K=A*o,N=K+o,b=E*s,
j=0;for(let R=0,P=0;R<o-1;R++){let x=e[K+R],I=e[K+R+1],k=x+W*(e[N+R]-x),_=I+W*(e[N+R+1]-I),u=R===o-2?s:Math.min(Math.ceil((R+1)/h-.5),s),d=(_-k)*h;if(!(Math.abs(
d)<1/0)){b+=u-P,P=u;continue}let y=(e[N+R]-x+e[N+R+1]-I)*.5*c,z=Br*Math.sqrt(d*d+y*y),M=k+((P+.5)*h-R)*(_-k);for(;P<u;P++,b++,M+=d){for(;M>=g[j+1];)j++;for(;M<g[j];)
j--;let T=Math.min(M-g[j],g[j+1]-M);l[b]=T>=z?f[j]:T>=z/2?m[j]:w[j]}}}t.getContext("2d").putImageData(new ImageData(new Uint8ClampedArray(l.buffer),s,a),0,0)}function Pn(t,e){
let n=o=>Math.round((t>>o&255)*(1-e)+255*e)<<o;return(4278190080|n(0)|n(8)|n(16))>>>0}function Hr(t,[e,n],{axes:[o,i,r,s],limits:[a,l,f,w]}){let m=0;for(let S=0;S<
t.length;S+=2){let A=Math.hypot(t[S],t[S+1]);A>m&&A<1/0&&(m=A)}if(!m)return"";let g=r/n/1.25,h=Math.max(r*.0016,.5),c=[],E=S=>Math.round(S*10)/10;for(let S=0,A=0;S<
e;S++){let W=i+s*(1-(S+.5)/e);for(let K=0;K<n;K++,A+=2){let N=Math.hypot(t[A],t[A+1]);if(!(N>0&&N<1/0))continue;let b=o+r*(K+.5)/n,j=-t[A]*(r/(l-a)),R=t[A+1]*(s/
(w-f)),P=g*lt(1+Math.log10(N/m)/3,.25,1)/2/Math.hypot(j,R),[x,I]=[j*P,R*P],k=Math.hypot(x,I),[_,u]=[-I/k,x/k],d=Math.min(10*h,1.2*k)/k,y=3*h*Math.min(1.2*k/(10*
h),1),[z,M]=[b+x*(1-d),W+I*(1-d)],T=(Z,D,V)=>`${E(Z+_*V)},${E(D+u*V)}`;c.push(`M${T(b-x,W-I,h)}L${T(z,M,h)} ${T(z,M,y)} ${T(b+x,W+I,0)} ${T(z,M,-y)} ${T(z,M,-h)}\
 ${T(b-x,W-I,-h)}Z`)}}return c.join("")}function Vr({model:t,el:e}){dt(e,"gdviz-surface-view"),e.classList.add("gdviz-plane");let n=t.get("marks"),o=t.get("bar")?
Ct:Ht,i=At(e,{label:"Loss surface with the paths of descents",ratio:t.get("ratio"),margins:o,redraw:Z});i.canvas.classList.add("hatch");let r=O("path",{class:"a\
rrows",fill:"black",opacity:.55},i.shapes),s=O("g",{},i.shapes),a=O("g",{class:"minima"},i.shapes),l=O("g",{},i.shapes),f=Qt(i.svg),w=$("div",{className:"gdviz-\
legend"},e),m=$("div",{className:"panel"},e),g=$("div",{className:"status"},m),h=()=>({axes:[i.area.left,i.area.top,i.area.width,i.area.height],limits:Array.from(
ot(t.get("box")))}),c=()=>t.get("axis_names"),{drawStart:E,buttons:S}=ie({model:t,el:e,drawn:h,names:c,panel:m,svg:i.svg,hit:i.hit,parent:i.handles,color:n.start,
movable:()=>t.get("movable")}),A=[],W=[];function K(){let{canvas:D,area:V}=i,G=Math.min(window.devicePixelRatio||1,2),C={width:Math.round(V.width*G),height:Math.
round(V.height*G)};(D.width!==C.width||D.height!==C.height)&&Object.assign(D,C);let{shape:L}=t.get("loss"),F=ot(t.get("levels"));if(L[0]<2||L[1]<2||F.length<2)return D.
getContext("2d").clearRect(0,0,C.width,C.height);Wr(D,ot(t.get("loss")),L,F,N(F.length-1).map(J=>Ft(J)))}function N(D){let V=t.get("palette"),G=V.length-1;return Array.
from({length:D},(C,L)=>V[Math.floor(D>1?G/(D-1)*L:G/2)])}function b(){if(!t.get("bar"))return;let D=ot(t.get("levels")),V=D.length-1,G=Math.max(Math.ceil(V*24/i.
area.height),1),C=Array.from(D.keys()).filter(X=>X%G===0),L=t.get("value_name"),F=we(C.map(X=>D[X]));if(F.some(X=>X.length>Ur)){let X=Math.floor(Math.log10(Math.
max(...D.map(Math.abs))));L+=` (10${Zt(X)})`,F=we(C.map(p=>D[p]/10**X))}let J=ot(t.get("loss")).some(Number.isFinite);f(i.area,J?N(V):[],J?C.map((X,p)=>({share:X/
V,text:F[p]})):[],L)}function j(){let{left:D,top:V,width:G,height:C}=i.area,[L,F,J,X]=h().limits;i.axes(bt({low:L,high:F,from:D,to:D+G}),bt({low:J,high:X,from:V+
C,to:V}),c())}function R(){let{shape:D}=t.get("gradient");ct(r,{d:Hr(ot(t.get("gradient")),D,h())})}function P(){let{toPixel:D}=yt(h()),[V,G]=t.get("paths").shape,
C=ot(t.get("paths")),L=t.get("colors");for(;A.length<V;)A.push(ne(s,L[A.length%L.length]));for(;A.length>V;)A.pop().remove();let F=Rt(t);A.forEach((J,X)=>{let p=[];
for(let H=2*X*G;F(X)&&H<2*(X+1)*G;H+=2)p.push(D([C[H],C[H+1]]));J.show(p)})}function x(){let{toPixel:D}=yt(h()),V=mt(t.get("current")),G=t.get("colors");for(;W.
length<V.length;)W.push(oe(l,G[W.length%G.length]));for(;W.length>V.length;)W.pop().remove();let C=Rt(t);W.forEach((L,F)=>L.show(C(F)?D(V[F]):[NaN,NaN]))}let I=()=>re(
a,n.minimum,mt(t.get("minima")).map(yt(h()).toPixel));function k(){for(let D of[...A,...W])D.remove();[A,W]=[[],[]],P(),x()}function _(){let D=ot(t.get("loss")).
every(Number.isFinite);jt(w,D?Vt(t):[...Vt(t),{name:`${t.get("value_name")} not finite`,color:"",kind:"hatch"}])}let u=null;function d(){if(t.get("step")>=0)return y();
let D=t.get("status");if(D&&!u)return g.textContent=D;let[V,G]=u?yt(h()).toPoint(u):t.get("start"),C=z(V,G),[L,F]=c(),J=u||t.get("movable")?`${L} = ${st(V)}, ${F}\
 = ${st(G)}`:"";g.textContent=J&&C!==null?`${J}, ${t.get("value_name")} ≈ ${st(Number(C.toPrecision(2)))}`:J}function y(){let[D,V]=[t.get("step"),t.get("diver\
ged_at")],G=V>=0&&D>=V,[C,L,F]=mt(t.get("current"))[0],[J,X]=c();g.textContent=`step ${D}${G?"":`: ${J} = ${st(C)}, ${X} = ${st(L)}, loss ${st(F)}`}`,V>=0&&$("d\
iv",{className:"diverged",textContent:`diverged at step ${V}`},g)}function z(D,V){let[G,C,L,F]=h().limits,[J,X]=t.get("loss").shape,p=ot(t.get("loss")),[H,U]=[(D-
G)/(C-G)*(X-1),(V-L)/(F-L)*(J-1)];if(!(H>=0&&U>=0&&H<=X-1&&U<=J-1))return null;let[Y,et]=[Math.min(Math.floor(H),X-2),Math.min(Math.floor(U),J-2)],[rt,nt]=[H-Y,
U-et],it=(gt,ut)=>p[(et+gt)*X+Y+ut];return(1-nt)*((1-rt)*it(0,0)+rt*it(0,1))+nt*((1-rt)*it(1,0)+rt*it(1,1))}function M(){for(let D of S)D.hidden=!t.get("zoomabl\
e")}i.hit.addEventListener("pointermove",D=>{u=D.buttons?null:i.pixel(D),d()}),i.hit.addEventListener("pointerleave",()=>{u=null,d()});let T=ht(t,{"loss levels \
palette":K,"loss levels palette value_name":b,"box axis_names":j,"gradient box":R,"paths shown box":P,"minima box":I,"current shown box":x,colors:k,"loss names \
colors shown value_name":_,"start movable box":E,"loss start movable status box axis_names current step diverged_at":d,zoomable:M});function Z(){T.all()}return Z(),
()=>{i.end(),T.end()}}var jn={render:Vr};var $e=new Map,_e=new Map;function Rn(t,e){let n=()=>{let o,i=(...r)=>{let s=r.pop(),a=Array.isArray(r.at(-1))?r.pop():[];o=typeof s=="function"?s(...a.map(Gt)):
s};i.amd={},e(i);for(let r of t)r!=="module"&&Ee(r,o);return o};for(let o of t)$e.set(o,n)}var Ee=(t,e)=>_e.set(t,e);function Gt(t){if(t==="module")return{uri:document.
baseURI};if(!_e.has(t)){if(!$e.has(t))throw new Error(`There is no front end for "${t}".`);$e.get(t)()}return _e.get(t)}function Fn(){let t=new Proxy(()=>t,{get:(l,f)=>typeof f==
"symbol"||f==="then"?void 0:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},container:t,events:t,
keyboard_manager:t},notification_area:t,menubar:t};class i{register_mime_type(){}}let r={"base/js/namespace":o,"base/js/events":t,"notebook/js/outputarea":{OutputArea:i}},
s=Object.assign((l,f)=>f(...l.map(w=>r[w]??t)),{config(){}}),a=document.body.appendChild(document.createElement("div"));return a.hidden=!0,a.innerHTML='<ul><li>\
<a id="help_menu"></a></li></ul>',Object.assign(globalThis,{Jupyter:o,requirejs:s}),Gt("@jupyter-widgets/base").load_ipython_extension(),a.remove(),delete globalThis.
Jupyter,delete globalThis.requirejs,Object.getPrototypeOf(o.WidgetManager)}var In=[500,1e3,2e3,5e3,1e4];function Dn(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}function Gr(t,e,n){let o=new TextEncoder,
i=[o.encode(t),...e.map(a=>o.encode(JSON.stringify(a))),...n],r=new BigUint64Array(i.length+2);r[0]=BigInt(i.length+1);let s=r.byteLength;return i.forEach((a,l)=>{
r[l+1]=BigInt(s),s+=a.byteLength}),r[i.length+1]=BigInt(s),new Blob([r,...i])}function qr(t){let e=new DataView(t),n=Number(e.getBigUint64(0,!0)),o=Array.from({
length:n},(w,m)=>Number(e.getBigUint64(8*(m+1),!0))),i=w=>t.slice(o[w],o[w+1]),[r,s,a,l]=[1,2,3,4].map(w=>JSON.parse(new TextDecoder().decode(i(w)))),f=Array.from(
{length:n-6},(w,m)=>new DataView(i(m+5)));return{header:r,parent_header:s,metadata:a,content:l,buffers:f}}var Kr=["restarting","autorestarting","dead"];function Bn(t,e){
let n=new URL(`${t}api/kernels/${e}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),i={status:"idle",connectionStatus:"connecting",statusChanged:Dn(),
connectionStatusChanged:Dn(),comm:P,onOpen:null,onOutput:null},r=new Map,s=new Map,a=new Map,l,[f,w,m]=[0,0,0],[g,h]=[[],""],c=!1,E="",S=Promise.resolve();function A(){
l&&Object.assign(l,{onopen:null,onmessage:null,onclose:null}).close(),clearTimeout(m);let x=new URL(`${n}/channels?session_id=${o}&heard=${E}`);x.protocol=x.protocol.
replace("http","ws");let I=l=new WebSocket(x,"v1.kernel.websocket.jupyter.org");l.binaryType="arraybuffer",l.onopen=()=>{f=0,b("connectionStatus","connected");for(let k of a.
values())l.send(k);g=[...a.keys(),...s.keys()],g.length&&(h=j("kernel_info_request",{}))},l.onmessage=({data:k})=>{if(typeof k=="string")return I.send(k);let _=qr(
k);E=_.header.msg_id,S=S.then(()=>R(_)).catch(u=>console.error(u))},l.onclose=()=>W(I)}async function W(x){b("connectionStatus","connecting");let I=await fetch(
n).then(k=>k.status,()=>0);if(!(c||x!==l)){if(I===404)return N();m=setTimeout(I?A:W,In[Math.min(f++,In.length-1)],x)}}function K(){for(let x of g){a.delete(x);let I=s.
get(x);s.delete(x),I?.iopub?.status?.({content:{execution_state:"idle"}})}}function N(){c=!0,clearTimeout(m),l.onclose=l.onmessage=null,l.close(),a.clear(),s.clear(),
b("status","dead")}function b(x,I){i[x]!==I&&(i[x]=I,i[`${x}Changed`].emit())}function j(x,I,k,_={},u=[]){let d=`${o}-${++w}`;if(c)return d;let y={msg_id:d,msg_type:x,
session:o,username:"",date:new Date().toISOString(),version:"5.3"},z=Gr("shell",[y,{},_,I],u);return k&&s.set(d,k),a.set(d,z),l.readyState===WebSocket.OPEN&&l.send(
z),d}async function R(x){let{header:I,parent_header:k,content:_}=x,u=k.msg_id;switch(a.delete(u),I.msg_type){case"status":if(Kr.includes(_.execution_state))return N();
if(s.get(u)?.iopub?.status?.(x),_.execution_state!=="idle")return;s.delete(u),u===h&&K();return;case"comm_open":return i.onOpen?.(P(_.comm_id,_.target_name),x);case"\
comm_msg":return r.get(_.comm_id)?.heard?.(x);case"comm_close":return r.get(_.comm_id)?.ended(x),void r.delete(_.comm_id);default:return i.onOutput?.(x)}}function P(x,I="\
jupyter.widget"){let k={comm_id:x,target_name:I,heard:null,ended:()=>{},on_msg:_=>k.heard=_,on_close:_=>k.ended=_,open:(_,u,d,y)=>j("comm_open",{comm_id:x,target_name:I,
data:_},u,d,y),send:(_,u,d,y)=>j("comm_msg",{comm_id:x,data:_},u,d,y),close:(_={},u,d,y)=>(r.delete(x),j("comm_close",{comm_id:x,data:_},u,d,y))};return r.set(x,
k),k}return addEventListener("pagehide",({persisted:x})=>{x||c||(c=!0,fetch(n,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener("pageshow",({persisted:x})=>x&&
!c&&A()),addEventListener("online",()=>c||A()),A(),i}function Un({DOMWidgetModel:t,DOMWidgetView:e}){class n extends t{defaults(){let r={_model_module:"@jupyter-widgets/output",_view_module:"@jupyter-widgets/outpu\
t"};return{...super.defaults(),...r,_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]}}take({header:r,content:s}){if(r.msg_type==="clear_ou\
tput"){this.clearing=s.wait,s.wait||this.show([]);return}let a=this.clearing?[]:this.get("outputs");this.clearing=!1;let l=a.at(-1);if(r.msg_type==="stream"&&l?.
output_type==="stream"&&l.name===s.name)return this.show([...a.slice(0,-1),{...l,text:l.text+s.text}]);this.show([...a,{output_type:r.msg_type,...s}])}show(r){this.
set("outputs",r),this.save_changes()}}class o extends e{render(){super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let r of this.
shown??[])r.then(s=>s?.remove());this.shown=[],this.el.replaceChildren(...this.model.get("outputs").map(r=>this.node(r)))}node(r){let s=r.data?.["application/vn\
d.jupyter.widget-view+json"];if(!s)return Yr(r);let a=document.createElement("div");return this.shown.push(this.displayed.then(()=>Se(this.model.widget_manager,
s.model_id,a))),a}}return{OutputModel:n,OutputView:o}}function Yr({output_type:t,name:e,text:n,ename:o,evalue:i,data:r={}}){let s=document.createElement("div"),
a=r["text/html"]??r["image/svg+xml"];if(a)return s.className="html",s.innerHTML=a,s;for(let f of["image/png","image/jpeg","image/gif","image/webp"])if(f in r)return Object.
assign(new Image,{src:`data:${f};base64,${r[f]}`,alt:r["text/plain"]??""});if(t==="error")return s.className="failed",s.setAttribute("role","alert"),s.textContent=
i||o,s;if(e==="stderr")return s;let l=document.createElement("pre");return l.textContent=(n??r["text/markdown"]??r["text/latex"]??r["text/plain"]??"").replace(/\x1b\[[0-9;]*m/g,
""),l}async function Se(t,e,n){try{let o=await t.create_view(await t.get_model(e));return n.isConnected&&(n.replaceChildren(),o.luminoWidget.constructor.attach(
o.luminoWidget,n)),o}catch(o){console.error(o),n.replaceChildren(Object.assign(document.createElement("p"),{className:"failed",textContent:"This part of the pag\
e cannot be shown in this browser."}))}}function Jr({live:t,kernel:e}){let n=e?Bn(e.base,e.id):void 0,o=Fn();Ee("@jupyter-widgets/output",Un(Gt("@jupyter-widgets/base")));let i=new class extends o{kernel=n;exported=n?
void 0:{live:t};ownsAddress=!0;async loadClass(r,s){let a=Gt(s)[r];if(!a)throw new Error(`The front end "${s}" has no ${r}.`);return a}async new_model(r,s){return n&&
(r.comm??=n.comm(r.model_id)),super.new_model(r,s)}async _create_comm(r,s,a,l,f){if(!n)throw new Error("This page has no kernel.");let w=n.comm(s,r);return(a||l)&&
w.open(a,{},l,f),w}async _get_comm_info(){return{}}};return n&&(n.onOpen=(r,s)=>i.handle_comm_open(r,s),n.onOutput=async r=>{for(let s of await Zr(i))if(s.take&&
s.get("msg_id")===r.parent_header.msg_id)return s.take(r)},n.statusChanged.connect(()=>i.disconnect()),ei(n)),i}async function Zr(t){return(await Promise.allSettled(
Object.values(t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var Xr=new Map([["busy","The server is busy: this is the page without Python. All tha\
t is computed in your browser works as ever."]]),Wn="The connection with the server is lost, and is tried again by itself. What is computed in your browser goes\
 on.",Qr="The program behind this page has ended: the server was stopped, or nobody had used the page for long. What is computed in your browser goes on; reload\
 the page to start anew.",ti=2e3;function Bt(t){let e=document.getElementById("gdviz-note");e.textContent=t,e.hidden=!t}function ei(t){let e=0,n=o=>document.querySelector(
".gdviz-badge")||Bt(o);t.statusChanged.connect(()=>{clearTimeout(e),n(Qr)}),t.connectionStatusChanged.connect(()=>{clearTimeout(e),t.connectionStatus!=="connect\
ed"?e=setTimeout(n,ti,Wn):document.getElementById("gdviz-note").textContent===Wn&&Bt("")})}async function ni(t,e){let n=[];for(let[r,{state:s}]of Object.entries(
e))"where"in s&&"module"in s&&s.where!=="browser"&&n.push(await t.get_model(r));let o=r=>`The link “${r.get("name")}” needs Python: here it stays as it is.`;
for(let r of n)r.set("value",Object.assign(document.createElement("div"),{className:"gdviz-notice",textContent:o(r)}).outerHTML);let i=n.filter(r=>!Object.keys(
r.views??{}).length);i.length&&Bt(i.map(o).join(" "))}var Hn=t=>JSON.parse(document.getElementById(t).textContent);function oi({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let o of["_esm","_css"])typeof n[o]=="number"&&(n[o]=t[n[o]]);return e}function ri(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}async function ii(){ri();let t=Hn("gdviz-page"),e=Xr.get(new URLSearchParams(location.
search).get("note"));e&&Bt(e),t.failed&&Bt(t.failed);for(let r of document.querySelectorAll("template[data-cell]"))document.getElementById(r.dataset.cell).replaceChildren(
r.content),r.remove();let n=[...document.querySelectorAll("[data-widget]")];if(!n.length)return;let o=Jr(t),i=oi(Hn("gdviz-widgets"));await o.set_state(i),await Promise.
all(n.map(r=>Se(o,r.dataset.widget,r))),o.kernel||await ni(o,i.state)}function Vn(){document.addEventListener("DOMContentLoaded",()=>ii().then(()=>document.documentElement.
dataset.ready="",t=>{console.error(t),document.getElementById("gdviz-note").hidden&&Bt("This page could not be started in this browser. Reload it, or try anothe\
r browser that is up to date.")}))}var si={badge:an,curves:dn,dataEditor:fn,field:bn,heatMap:xn,link:Ie,networkDiagram:kn,pageState:Sn,player:An,presets:De,resultsTable:Nn,runner:Ln,sentence:Cn,slider:Tn,
surface:jn,value:{}};function ai(t){let e=Symbol.for(t),n=globalThis[e]??={};return n.widgets||nn(),n.widgets??=si,n.resolve?.(n.widgets),n.widgets}return ro(ci);})();
