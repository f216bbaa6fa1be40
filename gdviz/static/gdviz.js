var gdviz=(()=>{var ge=Object.defineProperty;var ro=Object.getOwnPropertyDescriptor;var io=Object.getOwnPropertyNames;var so=Object.prototype.hasOwnProperty;var ao=(t,e)=>{for(var n in e)ge(t,n,{get:e[n],enumerable:!0})},co=(t,e,n,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of io(e))!so.call(t,i)&&
i!==n&&ge(t,i,{get:()=>e[i],enumerable:!(o=ro(e,i))||o.enumerable});return t};var lo=t=>co(ge({},"__esModule",{value:!0}),t);var vi={};ao(vi,{arrive:()=>mi,frontEnd:()=>jn,openPage:()=>Jn});var Ut={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function go(t,e){
if(t.startsWith("float")&&ArrayBuffer.isView(e))return new Ut[t](e).buffer;let n=t==="bool"?o=>+!!o:t.endsWith("int64")?o=>BigInt(Math.trunc(o)||0):Number;return Ut[t].
from(Array.from(e,n)).buffer}function Oe(t,e){let n=new Ut[t](e);return t.endsWith("int64")?Array.from(n,Number):n}var je=t=>t.reduce((e,n)=>e*n,1),pe=({shape:t,
dtype:e})=>je(t)*Ut[e].BYTES_PER_ELEMENT,Pe=t=>`(${t.join(", ")}${t.length===1?",":""})`,Ot=t=>new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function Tt(t,e){
return Object.assign(new Error(e),{name:t})}function me(t){if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof
DataView))return{shape:[t.length],numbers:t};if(Array.isArray(t)){let e=t.map(me);return e.some(n=>!n||String(n.shape)!==String(e[0].shape))?null:{shape:[t.length,
...e[0]?.shape??[]],numbers:e.flatMap(n=>Array.from(n.numbers))}}if(t?.data instanceof DataView&&Array.isArray(t.shape)){let{buffer:e,byteOffset:n,byteLength:o}=t.
data,i=n%8?e.slice(n,n+o):null,r=i?new Float64Array(i):new Float64Array(e,n,o/8);return{shape:t.shape,numbers:r}}return null}function uo(t,{shape:e,dtype:n},o){
let i=n==="bool"?Boolean:Number;if(e.length===0)return i(t[0]);if(o?.data instanceof DataView)return{shape:e,data:new DataView(Float64Array.from(t).buffer)};let r=ArrayBuffer.
isView(o)||Array.isArray(o)&&ArrayBuffer.isView(o[0]),s=/^float|64/.test(n)?Float64Array:Ut[n],a=(l,[p,...b])=>{let m=je(b);if(b.length===0){let d=Array.prototype.
slice.call(t,l,l+p);return r?s.from(d):d.map(i)}return Array.from({length:p},(d,u)=>a(l+u*m,b))};return a(0,e)}function po(t,e,n){let o=me(t);if(!o||String(o.shape)!==
String(n))return!1;let i=e instanceof Float32Array?Math.fround:Number;for(let r=0;r<e.length;r++)if(!Object.is(i(o.numbers[r]),e[r]))return!1;return!0}function Jt({
memory:t,run:e},n,o){let i=new Uint8Array(t.buffer);for(let{address:r,data:s}of n)i.set(s,r);return e(),o.map(({address:r,length:s})=>t.buffer.slice(r,r+s))}function fo(t){
let e,n;onmessage=({data:o})=>{if(o.module){({outputs:n}=o),{exports:e}=new WebAssembly.Instance(o.module);return}let i=performance.now();try{let r=t(e,o.inputs,
n);postMessage({results:r,took:performance.now()-i},r)}catch({message:r}){postMessage({error:r})}}}function ho(t,e){let n=URL.createObjectURL(new Blob([`(${fo})\
(${Jt})`],{type:"text/javascript"}));try{let o=new Worker(n);return o.postMessage({module:t,outputs:e}),o}catch{return null}finally{URL.revokeObjectURL(n)}}async function mo(t){
return globalThis.WebAssembly?.validate(t)?WebAssembly.compile(t).catch(()=>null):null}function vo(t,e,n,o){let{restart:i,steps:r,before:s,after:a,starting:l}=t.
get("running"),p=s.map(pe),b=ue(Ot(t.get("carried")),p),m=0,d=!1,u=R(),c=ue(Ot(t.get("computed")),n.map(pe)),y=0,E={restart:!1,steps:0},S=!0,W=1,K="change:singl\
e_steps change:resets change:anew change:anew_steps change:playing",N=()=>{o(),f()};e.on(K,N);let w=()=>f(!0);return addEventListener("pagehide",w),t.on("change\
:carried",g),{due:A,pending:x,inputs:z,keep:L,lost:G,tell:f,stop:k,outputs:a.map(({address:_},M)=>({address:_,length:p[M]})),playing:D};function D(){return e.get(
"playing")}function R(){return{single_steps:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function x(){let _=R();return d||
D()||Object.keys(_).some(M=>_[M]!==u[M])}function A(_){let M=R(),O=_.map(({data:C},j)=>!he(C,c[j])),Z=l.some(C=>O[C]),I=M.anew>0&&(M.anew!==u.anew||O.some(Boolean)),
H=M.resets!==u.resets,V=Math.max(M.single_steps-u.single_steps,0);D()&&(y+=e.get("speed"),V+=Math.floor(y),y%=1),u=M,c=_.map(({data:C})=>C),d=!1;let T=E;return E=
{restart:!1,steps:0},I||Z||H?{restart:!0,steps:I?M.anew:0,version:m}:{restart:T.restart,steps:T.steps+V,version:m}}function G(_){E=_}function z(_={restart:!1,steps:W}){
let M=(O,Z)=>({address:O,data:new Uint8Array(Int32Array.of(Z).buffer)});return _.steps&&(W=_.steps),[M(i,Number(_.restart)),M(r,_.steps),...b.map((O,Z)=>({address:s[Z].
address,data:O}))]}function L(_,M){M===m&&(b=_.map(O=>new Uint8Array(O)),S=!1)}function f(_=!1){if(S||D()&&!_||t.comm_live===!1)return;S=!0;let M=Ie(b);t.off("c\
hange:carried",g),t.set_state({carried:new DataView(M.buffer)}),t.on("change:carried",g),t.send({event:"state"},void 0,[M])}function g(){b=ue(Ot(t.get("carried")),
p),u=R(),d=S=!0,m++,o()}function k(){e.off(K,N),removeEventListener("pagehide",w),t.off("change:carried",g)}}var fe=(t,e)=>t.get_model(e.slice(10));async function bo(t,e,n,o,i,r){
let s={compute:L,stop:V,report:H,reads:Z,waits:O},a=T=>Promise.all(T.map(async C=>({...C,model:await fe(e,C.widget)}))),[l,p,b]=await Promise.all([mo(Ot(t.get("\
module"))),a(t.get("sources")),a(t.get("targets"))]),m=l&&await WebAssembly.instantiate(l),d=t.get("runner")&&await fe(e,t.get("runner")),u=Ot(t.get("computed")),
c=null,y=!1,E=[],[S,W]=[0,0],K=null,N=null,w=0,D=()=>n(s),R=()=>{u=Ot(t.get("computed")),n(s)},x=d&&l&&vo(t,d,p,D),A=[...b.map(T=>({address:T.address,length:pe(
T)})),...x?.outputs??[]],G=T=>{for(let C of p)C.model[T](`change:${C.trait}`,D);t[T]("change:computed",R)};if(t.on("change:where",V),!l&&e.exported)return H(Tt(
"UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to do it instead")),s;return l||(t.set("where","kernel"),t.save_changes()),
t.get("where")==="browser"&&(G("on"),t.get("milliseconds")>8&&k(),I()),s;function z({model:T,trait:C,name:j,address:J,shape:X,dtype:h}){let U=me(T.get(C));if(!U)
throw Tt("TypeError",`${j} must hold numbers, but it is ${JSON.stringify(T.get(C))??"undefined"}`);if(String(U.shape)!==String(X))throw Tt("ValueError",`${j} ha\
d shape ${Pe(X)} when it was linked, but now it has shape ${Pe(U.shape)}`);let B=go(h,U.numbers);if(!h.startsWith("float")&&Oe(h,B).some((Y,et)=>Y!==Number(U.numbers[et])))
throw Tt("ValueError",`${j} held ${h} when it was linked, which cannot hold what it is now; link it with floating-point numbers`);return{address:J,data:new Uint8Array(
B)}}function L(){if(!l||t.get("where")!=="browser")return;let T=null;try{let C=p.map(z),j=Ie(C.map(({data:h})=>h));if(u&&he(j,u)&&!x?.pending())return f(j);if(c&&
he(j,c)&&!x?.pending()||N)return;if(T=x?.due(C),T&&C.push(...x.inputs(T)),K){K.postMessage({inputs:C}),N={joined:j,work:T};return}let J=performance.now(),X=Jt(m.
exports,C,A);g(performance.now()-J,T),M(X,T),f(j),x?.playing()&&o(s)}catch(C){T&&x.lost(T),H(C)}}function f(T){u=T,c=null,y&&t.set_state({value:""}),y=!1,I()}function g(T,C){
(!K||!C||C.steps)&&(E=[...E.slice(-4),T]),!K&&(T>50||E.length===5&&Re(E)>8)&&k(),x?.playing()&&(S+=T,!(++W%30)&&(t.set_state({page_milliseconds:S/30}),S=0))}function k(){
K=ho(l,A),K&&(K.onmessage=({data:{results:T,took:C,error:j}})=>{let{joined:J,work:X}=N;if(N=null,n(s),j)return c=J,X&&x.lost(X),H(Tt("RuntimeError",j));g(C,X),M(
T,X),f(J)},K.onerror=()=>{N?.work&&x.lost(N.work),K=N=null,n(s)})}function _(){K.terminate(),K=null,E=[]}function M(T,C){x?.keep(T.slice(b.length),C.version);let j=new Map;
b.forEach(({model:J,trait:X,shape:h,dtype:U},B)=>{let Y=Oe(U,T[B]),et=r(J,X);po(et,Y,h)||j.set(J,{...j.get(J),[X]:uo(Y,{shape:h,dtype:U},et)})});for(let[J,X]of j)
i(J,X)}function O(){return N!==null&&!x?.playing()}function Z(T){return p.some(C=>C.model===T)}function I(){clearTimeout(w),w=setTimeout(()=>{if(x?.tell(),K)if(E.
length&&t.set_state({page_milliseconds:Re(E)}),!N&&E.length===5&&Math.max(...E)<8/2)_();else return;try{let T=[...p.map(z),...x?.inputs()??[]];Jt(m.exports,T,[]);
let C=performance.now(),j=0;do Jt(m.exports,T,[]);while(j++,performance.now()-C<8);t.set_state({page_milliseconds:(performance.now()-C)/j})}catch{}},400)}function H(T){
console.warn(T),y=!0,d?.get("playing")&&(d.set("playing",!1),d.save_changes()),u=null;let C=document.createElement("div");C.className="gdviz-error",C.setAttribute(
"role","alert");let j=Object.assign(document.createElement("b"),{textContent:t.get("name")});C.append("The link ",j,` could not compute: ${T.message} (${T.name}\
)`),t.set_state({value:C.outerHTML})}function V(){clearTimeout(w),t.off("change:where",V),G("off"),x?.stop(),K?.terminate()}}var Re=t=>[...t].sort((e,n)=>e-n)[t.
length>>1];function Ie(t){let e=new Uint8Array(t.reduce((o,i)=>o+i.length,0)),n=0;for(let o of t)e.set(o,n),n+=o.length;return e}function ue(t,e){let n=0;return e.
map(o=>t.slice(n,n+=o))}var he=(t,e)=>t.length===e.length&&t.every((n,o)=>n===e[o]);function wo({model:t}){let e=t.widget_manager,n=new Map,o=new Set,i=new Set,
r=0,s=0;function a(){t.set("busy",s>0||i.size>0||[...o].some(N=>N.waits()))}function l(N){i.add(N),a(),r||(r=requestAnimationFrame(E))}let p=new Set,b=N=>p.add(
N),m=new Map,d=new MessageChannel;d.port1.onmessage=y;function u(N,w){if(N.get("prompt")||[...o].some(D=>D.reads(N)))return N.set_state(w);m.size||d.port2.postMessage(
null),m.set(N,{...m.get(N),...w})}let c=(N,w)=>m.get(N)?.[w]??N.get(w);function y(){let N=[...m];m.clear();for(let[w,D]of N)w.set_state(D)}function E(){y();let N=new Map;
for(let w of i)i.delete(w),N.set(w,(N.get(w)??0)+1),N.get(w)>100?w.report(Tt("RuntimeError","it feeds itself through other links and does not settle")):w.compute();
r=0,a();for(let w of p)l(w);p.clear()}async function S(N){s++;try{let w=await bo(await fe(e,N),e,l,b,u,c);return o.add(w),l(w),w}finally{s--,a()}}async function W(N){
let w=n.get(N);n.delete(N);let D=await w;i.delete(D),p.delete(D),o.delete(D),D?.stop()}function K(){let N=new Set(t.get("links"));for(let w of n.keys())N.has(w)||
W(w);for(let w of N)n.has(w)||n.set(w,S(w).catch(D=>console.error(D)));a()}return t.on("change:links",K),K(),()=>{t.off("change:links",K),cancelAnimationFrame(r),
d.port1.close();for(let N of n.keys())W(N)}}var Fe={initialize:wo};function at(t,e){t.set(e),t.save_changes()}function ht(t,e){let n=new Set,o=()=>{let r=new Set(n);n.clear();for(let s in e)r.has(s)&&e[s]()},i=Object.keys(e).map(
r=>[r.split(" ").map(s=>`change:${s}`).join(" "),()=>{n.size||queueMicrotask(o),n.add(r)}]);for(let[r,s]of i)t.on(r,s);return{all:()=>Object.values(e).forEach(r=>r()),
end:()=>{for(let[r,s]of i)t.off(r,s);n.clear()}}}var xt=(t,e)=>t.get_model(e.slice(10));function ot(t){let{buffer:e,byteOffset:n,byteLength:o}=t.data;return n%8===
0?new Float64Array(e,n,o/8):new Float64Array(e.slice(n,n+o))}function mt(t){let[e,n]=t.shape,o=ot(t);return Array.from({length:e},(i,r)=>o.subarray(r*n,(r+1)*n))}function xo({model:t}){let e=t.widget_manager,n=()=>{},o=!1;async function i(){let s=await xt(e,t.get("choice")),a=await Promise.all(t.get("options").map(p=>Promise.
all(p.map(r))));if(o)return;function l(){let p=s.get("index");if(p!==t.get("applied")){t.set("applied",p);for(let{target:b,state:m}of a[p])b.set_state(m)}}s.on(
"change:index",l),n=()=>s.off("change:index",l),l(),t.set("busy",!1)}async function r({widget:s,state:a}){let l=await xt(e,s);return{target:l,state:await l.constructor.
_deserialize_state(a,e)}}return i(),()=>{o=!0,n()}}var De={initialize:xo};var Be=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
2%, var(--gdviz-paper));--gdviz-edge: color-mix(in srgb, var(--gdviz-ink) 50%, var(--gdviz-paper));--gdviz-line: color-mix(in srgb, var(--gdviz-ink) 14%, var(--\
gdviz-paper));--gdviz-hover: color-mix(in srgb, var(--gdviz-ink) 8%, var(--gdviz-paper));--gdviz-blue: #0072B2;--gdviz-alert: color-mix(in srgb, #D55E00 70%, va\
r(--gdviz-ink));--gdviz-black: #000;--gdviz-wine: #825}[data-jp-theme-light=false]{--gdviz-black: var(--gdviz-ink);--gdviz-wine: #B83D7A}
`;var We=`.gdviz-plane .hit{pointer-events:all;fill:transparent;cursor:crosshair}.gdviz-plane.still .hit{cursor:default}.gdviz-plane.panning .hit{cursor:grab}.gdv\
iz-plane .handle{pointer-events:all;cursor:grab}.gdviz-plane .handle:focus{outline:none}.gdviz-plane .handle:focus-visible .halo{stroke:var(--gdviz-blue);stroke\
-width:3}.gdviz-plane .panel{display:flex;gap:6px;align-items:center;padding:2px 4px 0;pointer-events:auto}.gdviz-plane .status{flex:1;min-width:0;overflow-wrap\
:anywhere;font-size:12px;line-height:1.3;min-height:2.6em;color:var(--gdviz-ink);font-variant-numeric:tabular-nums}.gdviz-plane .status .diverged{color:var(--gd\
viz-alert);font-weight:600}.gdviz-plane button{width:30px;height:30px;padding:0;border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-pape\
r);color:var(--gdviz-ink);font-size:16px;line-height:1;cursor:pointer}.gdviz-plane button:disabled{opacity:.45;cursor:default}.gdviz-plane button:hover{backgrou\
nd:var(--gdviz-hover)}.gdviz-plane button:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:1px}.gdviz-plane button[aria-pressed=true]{background\
:var(--gdviz-blue);color:#fff}
`;var Ue=`.gdviz-plot{position:relative;width:100%;min-width:0;color:var(--gdviz-ink)}.gdviz-plot canvas{position:absolute;image-rendering:pixelated;background:va\
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
`;var ve=new CSSStyleSheet;ve.replaceSync([Be,He,Ue,We,Ve,Ge,qe,Ke,Ye,Je,Ze,Xe,Qe,tn].join(""));function en(t){t.adoptedStyleSheets.includes(ve)||t.adoptedStyleSheets.
push(ve)}var nn=()=>en(document);function on(t){let e=()=>{let o=t.getRootNode();o instanceof ShadowRoot&&en(o)};if(e(),t.isConnected)return;let n=new ResizeObserver(
()=>{n.disconnect(),e()});n.observe(t)}function $(t,e,n){let o=Object.assign(document.createElement(t),e);return n?.append(o),o}function dt(t,e){on(t),t.classList.add(e),t.addEventListener("keydown",
n=>n.stopPropagation())}var $t=t=>({"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"})[t]??t;function be(){let t=getComputedStyle(document.body);return{
ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function rn(t){let e=new MutationObserver(t);return e.observe(document.body,{attributeFilter:[
"data-jp-theme-light"]}),()=>e.disconnect()}var Po="http://www.w3.org/2000/svg";function P(t,e,n){let o=document.createElementNS(Po,t);return ct(o,e),n?.append(
o),o}function ct(t,e){for(let n in e)t.setAttribute(n,e[n])}function Pt(t,e,n){let o=$("div",{className:"gdviz-note gdviz-needs-python",textContent:e},n),{live:i}=t.exported;if(!i)return o;let r=$("a",{href:i,textContent:"\
Open with Python"});o.append(" ",r);let s=async()=>r.href=Ro(i,await t.exported.query?.()??"");for(let a of["pointerdown","focus"])r.addEventListener(a,s);return o}
function Ro(t,e){if(!e)return t;let n=new URL(t,location.href),o=r=>`${r}${r.includes("?")?"&":"?"}${e}`,i=n.searchParams.get("urlpath");return i===null?n.search=
o(n.search):n.searchParams.set("urlpath",o(i)),n.href}var jo="The server is gone. What is computed in your browser goes on; what needs the server is switched off. Reload the page, or run the notebook again, to star\
t anew.",Io="The server is gone. Nothing on this page needs it: all goes on in your browser.",Fo="What is greyed out here needs Python.",Do=2e3;function Bo(t){return t<
.01?"less than 0.01 ms":`${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}var Wo=t=>new Response(new Blob([t]).stream().pipeThrough(new DecompressionStream(
"deflate"))).text();function sn(t,e,n){let o=null,i=!1,r=()=>n(o);async function s(){let a=t.get("link");if(!a)return;let l=await xt(t.widget_manager,a);i||a!==
t.get("link")||(o?.off(e,r),o=l,o.on(e,r),r())}return t.on("change:link",s),s(),()=>{i=!0,t.off("change:link",s),o?.off(e,r)}}function Uo({model:t}){let e=t.widget_manager,
n=()=>Promise.all(t.get("needs_kernel").map(d=>xt(e,d)));if(e.exported){n().then(d=>d.forEach(u=>u.set_state({disabled:!0})));return}let o=e.kernel,i=[o?.connectionStatusChanged,
o?.statusChanged].filter(Boolean),r=new Map,s=null,a=!1,l=0;function p(){a||=["dead","restarting","autorestarting","starting"].includes(o?.status);let d=o&&o.connectionStatus!==
"connected";if(a||s?.comm_live===!1)return b(!0);if(d)return l||=setTimeout(b,Do,!0);b(!1)}async function b(d){if(clearTimeout(l),l=0,!!t.get("lost")===d)return;
if(t.set("lost",d),!d){for(let[c,y]of r)c.set_state({disabled:y});return r.clear()}let u=await n();if(t.get("lost"))for(let c of u)r.has(c)||r.set(c,c.get("disa\
bled")),c.set_state({disabled:!0})}let m=sn(t,"comm_live_update",d=>{s=d,p()});for(let d of i)d.connect(p);return()=>{clearTimeout(l),m();for(let d of i)d.disconnect(
p)}}function Ho({model:t,el:e}){dt(e,"gdviz-badge");let n=$("div",{className:"line"},e),o=$("span",{className:"told"},n),i=$("button",{type:"button",textContent:"\
Show the program",hidden:!0},n);i.title="The WebAssembly text of what your browser has just run";let r=t.get("needs_kernel").length>0,s=$("div",{className:"gdvi\
z-notice",textContent:r?jo:Io});s.setAttribute("role","alert"),t.widget_manager.exported&&r&&Pt(t.widget_manager,Fo,e);function a(){t.get("lost")?e.append(s):s.
remove()}let l=null;function p(d){l=d;let u=l.get("where")==="browser",c=u?l.get("page_milliseconds"):l.get("milliseconds"),y=u?"computed in your browser":"comp\
uted by the server";o.textContent=`${y}${c===void 0?"":` in ${Bo(c)}`} · ${u?"0 round trips":"1 round trip"}`,i.hidden=!u}async function b(){let d=l;if(e.querySelector(
"dialog"))return;let u=$("dialog",{className:"gdviz-program"},e);u.addEventListener("close",()=>u.remove());let c=(d.get("module").byteLength/1024).toFixed(0),y=$(
"div",{className:"head"},u);$("b",{textContent:`WebAssembly text of “${d.get("name")}”, ${c} KB as a module`},y);let E=$("button",{type:"button",textContent:"\
Copy"},y),S=$("button",{type:"button",textContent:"Close"},y),W=await Wo(d.get("text")),K=$("pre",{textContent:W,tabIndex:0},u);K.setAttribute("aria-label","The\
 program"),E.addEventListener("click",async()=>{try{await navigator.clipboard.writeText(W),E.textContent="Copied"}catch{getSelection().selectAllChildren(K)}}),S.
addEventListener("click",()=>u.close()),u.showModal()}i.addEventListener("click",b);let m=sn(t,"change:where change:milliseconds change:page_milliseconds",p);return t.
on("change:lost",a),a(),()=>{m(),t.off("change:lost",a)}}var an={initialize:Uo,render:Ho};function st(t){if(!Number.isFinite(t))return Number.isNaN(t)?"not a number":t>0?"∞":"−∞";let e=Math.abs(t);return(e!==0&&(e<.001||e>=1e5)?Number(t.toPrecision(
3)).toExponential():String(Number(t.toPrecision(4)))).replaceAll("-","−").replace("e+","e")}var lt=(t,e,n)=>Math.min(Math.max(t,e),n);function we(t){let e=(n,o)=>{
let i=Math.abs(n),r=i!==0&&(i<.01||i>=1e5),s=Number(n.toPrecision(r?o-1:Math.max(o,Math.ceil(Math.log10(i||1)))));return(r?s.toExponential():String(s)).replaceAll(
"-","−").replace("e+","e")};for(let n=2;;n++){let o=t.map(i=>e(i,n));if(n>5||new Set(o).size===t.length)return o}}var Zt=t=>String(t).replace(/./g,e=>e==="-"?
"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var Vo=62,Go=38;function bt({low:t,high:e,log:n=!1,from:o,to:i}){[t,e]=n?Yo(t,e):Ko(t,e);let[r,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],a=(i-o)/(s-r),l=Math.max(
Math.floor(Math.abs(i-o)/(i>o?Vo:Go)),1);return{low:t,high:e,log:n,to:n?p=>o+(Math.log10(p)-r)*a:p=>o+(p-r)*a,from:n?p=>10**(r+(p-o)/a):p=>r+(p-o)/a,ticks:()=>n&&
s-r>1.5&&Math.floor(s)>Math.ceil(r)?Jo(r,s,1.5*l):qo(t,e,l)}}function qo(t,e,n){let o=cn(t,e,n);return o.length>1?o:cn(t,e,2*n+1)}function Ko(t,e){if(!Number.isFinite(
t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function Yo(t,e){return!(e>0)||!Number.
isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function cn(t,e,n){let o=(e-t)/n,i=10**Math.floor(Math.log10(o)),r=i*[1,2,5,10].find(m=>m*i>=o*
(1-1e-9)),s=Math.ceil(-Math.log10(r)-1e-9),a=Math.max(Math.abs(t),Math.abs(e)),l=a>=1e5||r<1e-4,p=Math.max(Math.floor(Math.log10(a))+s,0),b=[];for(let m=Math.ceil(
t/r-1e-6);m*r<=e+1e-6*r;m++){let d=m*r,u=l&&m?Number(d.toPrecision(Math.min(p+1,12))).toExponential():d.toFixed(l?0:Math.max(s,0));b.push({value:d,text:u.replaceAll(
"-","−").replace("e+","e")})}return b}function Jo(t,e,n){let o=Math.ceil(t-1e-9),i=Math.floor(e+1e-9),r=Math.ceil((i-o+1)/(n+1)),s=[];for(let l=o;l<=i;l+=r)s.
push(l);let a=s.every(l=>l>=-3&&l<=4);return s.map(l=>({value:10**l,text:a?String(+`1e${l}`):`10${Zt(l)}`}))}function vt(t,e){let{left:n,top:o}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-o]}function Lt(t,e,n){let o=t.currentTarget;o.setPointerCapture(t.pointerId);
let i=()=>{o.removeEventListener("pointermove",e),o.removeEventListener("pointerup",i),o.removeEventListener("pointercancel",i),n?.()};o.addEventListener("point\
ermove",e),o.addEventListener("pointerup",i),o.addEventListener("pointercancel",i)}function St(t){return{ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[
0,1]}[t.key]??null}var Ht={left:56,right:14,top:10,bottom:42},Ct={left:56,right:68,top:24,bottom:42},Zo=6.4,xe=6.5,Xo=104;function At(t,{label:e,ratio:n=.75,margins:o=Ht,redraw:i}){
let r=$("div",{className:"gdviz-plot"},t),s=$("canvas",{},r),a=P("svg",{role:"group","aria-label":e},r),l=`gdviz-plot-${Math.random().toString(36).slice(2)}`,p=P(
"rect",{},P("clipPath",{id:l},P("defs",{},a))),b=P("g",{class:"ticks","aria-hidden":!0},a),m=P("g",{class:"shapes","clip-path":`url(#${l})`,"pointer-events":"no\
ne"},a),d=P("rect",{class:"hit"},a),u=P("g",{class:"handles"},a),c={left:o.left,top:o.top,width:0,height:0},y=320,E={svg:a,canvas:s,area:c,shapes:m,hit:d,handles:u,
axes:K,pixel:w,end:()=>D.disconnect()};function S(){let[R,x]=[y,Math.round(y*n)];c.width=Math.max(R-c.left-o.right,40),c.height=Math.max(x-o.top-o.bottom,40),ct(
a,{width:R,height:c.height+o.top+o.bottom});for(let A of[p,d])ct(A,{x:c.left,y:c.top,width:c.width,height:c.height});for(let A in c)s.style[A]=`${c[A]}px`}let W="";
function K(R,x,A,G=!1){let{left:z,top:L,width:f,height:g}=c,k=R.ticks().map(({value:H,text:V})=>({at:R.to(H),text:V})),_=x.ticks().map(({value:H,text:V})=>({at:x.
to(H),text:V})),M=Math.min(Math.max(..._.map(({text:H})=>H.length))*Zo+28,Xo);if(M>c.left+1)return c.left=M,S(),i();let O=JSON.stringify([c,k,_,A,G]);if(O===W)return;
W=O,b.replaceChildren();let Z=L+g,I=G?[g,f]:[0,0];for(let{at:H,text:V}of k)G&&P("path",{class:"grid",d:`M${H},${Z}V${Z-I[0]}`},b),P("path",{class:"tick",d:`M${H}\
,${Z}v5`},b),P("text",{class:"x",x:H,y:Z+17,"text-anchor":"middle"},b).textContent=V;for(let{at:H,text:V}of _)G&&P("path",{class:"grid",d:`M${z},${H}h${I[1]}`},
b),P("path",{class:"tick",d:`M${z},${H}h-5`},b),P("text",{class:"y",x:z-8,y:H,dy:"0.35em","text-anchor":"end"},b).textContent=V;P("rect",{class:"frame",x:z,y:L,
width:f,height:g},b),N(A[0],f+40,{x:z+f/2,y:Z+35}),N(A[1],g+30,{transform:`translate(13,${L+g/2})rotate(-90)`})}function N(R,x,A){let G=P("text",{class:"name","\
text-anchor":"middle",...A},b),z=Math.max(Math.floor(x/xe),4);G.textContent=R.length>z?`${R.slice(0,z-1)}…`:R,R.length>z&&(P("title",{},G).textContent=R)}function w(R){
let[x,A]=vt(a,R);return[lt(x,c.left,c.left+c.width),lt(A,c.top,c.top+c.height)]}S();let D=new ResizeObserver(()=>{let R=Math.floor(r.clientWidth);R===0||R===y||
(y=R,c.left=o.left,S(),i())});return D.observe(r),E}var ln=10,Xt=12;function Qt(t){let e=P("g",{class:"bar","aria-hidden":!0},t),n="";return({left:o,top:i,width:r,height:s},a,l,p)=>{let b=JSON.stringify([o,i,r,s,
a,l,p]);if(b===n||(n=b,e.replaceChildren(),!p&&!a.length))return;let m=o+r+ln,d=s/a.length;for(let c=a.length-1;c>=0;c--)P("rect",{x:m,width:Xt,y:i+s-(c+1)*d,height:(c+
1)*d,fill:a[c]},e);P("rect",{class:"frame",x:m,y:i,width:Xt,height:s},e);for(let{share:c,text:y}of l){let E=i+s*(1-c);P("path",{class:"tick",d:`M${m+Xt},${E}h3`},
e),P("text",{x:m+Xt+6,y:E,dy:"0.35em"},e).textContent=y}let u=p.length*xe>Ct.right-ln;P("text",{x:u?o+r+Ct.right:m-2,y:i-10,"text-anchor":u?"end":"start"},e).textContent=
p}}function Rt(t,e){let n=JSON.stringify(e);t.dataset.entries!==n&&(t.dataset.entries=n,t.replaceChildren(...e.map(({name:o,color:i,kind:r="line"})=>{let s=$("s\
pan",{className:"entry"});return $("span",{className:`swatch ${r}`},s).style.color=$t(i),s.append(o),s})))}function Vt(t){let e=t.get("colors"),n=jt(t);return t.
get("names").map((o,i)=>({name:o,color:e[i%e.length]})).filter((o,i)=>n(i))}function jt(t){let e=ot(t.get("shown"));return n=>!e.length||e[n]>0}var Qo=1e4,tr="Not positive: a logarithmic axis cannot show it",_t=t=>Math.round(t*10)/10;function er({model:t,el:e}){dt(e,"gdviz-curves"),e.classList.add("gdvi\
z-plane");let n=At(e,{label:t.get("axis_names").toReversed().join(" over "),ratio:t.get("ratio"),redraw:G});n.canvas.remove();let o=P("g",{},n.shapes),i=P("g",{
fill:"none","stroke-linejoin":"round"},n.shapes),r=P("path",{class:"marker",fill:"none",stroke:"currentColor",opacity:.55},n.shapes),s=P("g",{},n.shapes),a=P("t\
ext",{class:"note","text-anchor":"middle"},n.svg),l=$("div",{className:"gdviz-legend"},e),p=$("div",{className:"status"},$("div",{className:"panel"},e)),b=[],m={
x:bt({low:0,high:1,from:0,to:1}),y:bt({low:0,high:1,from:1,to:0})};function d(){let[z,L]=[mt(t.get("x")),mt(t.get("y"))],f=t.get("log"),g=k=>Number.isFinite(k)&&
!(f&&k<=0);return{xs:L.map((k,_)=>z[_%Math.max(z.length,1)]??new Float64Array),ys:L,shown:jt(t),drawable:g}}function u({xs:z,ys:L,shown:f,drawable:g}){let k=t.get(
"log"),_=(h,U,B)=>{for(let Y of U)B(Y)&&(Y<h[0]&&(h[0]=Y),Y>h[1]&&(h[1]=Y))},[M,O]=[[1/0,-1/0],[1/0,-1/0]],[Z,I,H]=[mt(t.get("low")),mt(t.get("high")),ot(t.get(
"limits"))];L.forEach((h,U)=>{if(f(U)){_(M,z[U],Number.isFinite);for(let B of[h,Z[U]??[],I[U]??[],H.subarray(U,U+1)])_(O,B,g)}});let{left:V,top:T,width:C,height:j}=n.
area,[J,X]=O;if(J<X&&!k){J>0&&J<.3*X&&(J=0);let h=.04*(X-J);[J,X]=[J===0?0:J-h,X+h]}else if(J<X){let h=(X/J)**.04;[J,X]=[J/h,X*h]}return{x:bt({low:M[0],high:M[1],
from:V,to:V+C}),y:bt({low:J,high:X,log:k,from:T+j,to:T})}}function c(){let{xs:z,ys:L,shown:f,drawable:g}=d();m=u({xs:z,ys:L,shown:f,drawable:g}),n.axes(m.x,m.y,
t.get("axis_names"),!0);let[k,_,M]=[mt(t.get("low")),mt(t.get("high")),ot(t.get("limits"))],{left:O,width:Z}=n.area;y(L.length);let I=0;b.forEach(({band:V,line:T,
limit:C},j)=>{let J=f(j)?S(z[j],L[j],g):"";I+=J.length,ct(T,{d:J}),ct(V,{d:f(j)&&k[j]?.length&&_[j]?.length?W(z[j],k[j],_[j],g):""}),ct(C,{d:f(j)&&g(M[j])?`M${O}\
,${_t(m.y.to(M[j]))}h${Z}`:""})});let H=!I&&t.get("log")&&L.some((V,T)=>f(T)&&V.some(Number.isFinite));a.textContent=H?tr:"",ct(a,{x:O+Z/2,y:n.area.top+n.area.height/
2}),K()}function y(z){let L=t.get("colors").map($t);for(;b.length>z;)Object.values(b.pop()).forEach(f=>f.remove());for(;b.length<z;){let f=L[b.length%L.length];
b.push({band:P("path",{class:"band",fill:f,opacity:.2},o),limit:P("path",{class:"limit",stroke:f,"stroke-width":1.5,"stroke-dasharray":"6 4"},i),line:P("path",{
class:"line",stroke:f,"stroke-width":2},i),dot:P("circle",{class:"dot",r:4,fill:f,stroke:"var(--gdviz-paper)","stroke-width":1.5},s)})}}function E(){y(0),c()}function S(z,L,f){
let g="",k="M";for(let _=0;_<L.length;_++){if(!f(L[_])||!Number.isFinite(z[_])){k="M";continue}let M=`${_t(m.x.to(z[_]))},${_t(m.y.to(L[_]))}`;g+=k+M,k==="M"&&!f(
L[_+1])&&(g+="h0.1"),k="L"}return g}function W(z,L,f,g){let k="",{to:_}=m.y,M=n.area.top+n.area.height;for(let O=0;O<z.length;O++){if(!g(f[O]))continue;let Z=O;
for(;O+1<z.length&&g(f[O+1]);)O++;let I=[],H=[];for(let V=Z;V<=O;V++){let T=_t(m.x.to(z[V]));I.push(`${T},${_t(_(f[V]))}`),H.push(`${T},${g(L[V])?_t(Math.min(_(
L[V]),Qo)):M}`)}k+=`M${I.join("L")}L${H.reverse().join("L")}Z`}return k}function K(){let{top:z,height:L}=n.area,f=Array.from(ot(t.get("marker"))).filter(O=>O>=m.
x.low&&O<=m.x.high);ct(r,{d:f.map(O=>`M${_t(m.x.to(O))},${z}v${L}`).join("")});let{xs:g,ys:k,shown:_,drawable:M}=d();b.forEach(({dot:O},Z)=>{let I=f.length===1&&
_(Z)?N(g[Z],k[Z],f[0]):NaN;O.style.display=M(I)?"":"none",M(I)&&ct(O,{cx:_t(m.x.to(f[0])),cy:_t(m.y.to(I))})})}function N(z,L,f){for(let g=0;g<L.length;g++){if(z[g]===
f)return L[g];if(g&&z[g-1]<f&&f<z[g])return L[g-1]+(f-z[g-1])/(z[g]-z[g-1])*(L[g]-L[g-1])}return NaN}function w(){let z=Vt(t),L=t.get("limit_name");Rt(l,L?[...z,
{name:L,color:"var(--gdviz-faint)",kind:"dashes"}]:z)}let D=null;function R(){if(D===null)return p.textContent="";let{xs:z,ys:L,shown:f}=d(),g=t.get("names"),k=x(
z.filter((M,O)=>f(O)),D),_=L.map((M,O)=>[g[O]??"",f(O)?N(z[O],M,k):NaN]).filter(([,M])=>Number.isFinite(M));p.textContent=_.length?`${t.get("axis_names")[0]} ${st(
k)}: ${_.map(([M,O])=>`${M} ${st(O)}`.trim()).join(", ")}`:""}function x(z,L){let f=NaN;for(let g of z)for(let k of g)Math.abs(k-L)>=Math.abs(f-L)||(f=k);return f}
n.hit.addEventListener("pointermove",z=>{D=m.x.from(n.pixel(z)[0]),R()}),n.hit.addEventListener("pointerleave",()=>{D=null,R()});let A=ht(t,{colors:E,"x y low h\
igh limits shown log axis_names":c,marker:K,"names colors shown limit_name":w,"x y names shown":R});function G(){A.all()}return G(),()=>{n.end(),A.end()}}var dn={
render:er};function It(t,e=255){let n=parseInt(t.slice(1),16);return(e<<24|(n&255)<<16|n&65280|n>>16)>>>0}function Ft(t,e,[n,o],i){if(!o||!n)return t.getContext("2d").clearRect(
0,0,t.width,t.height);(t.width!==o||t.height!==n)&&Object.assign(t,{width:o,height:n});let r=new Uint32Array(o*n);for(let s=0;s<n;s++){let a=(n-1-s)*o;for(let l=0;l<
o;l++)r[s*o+l]=i(e[a+l])}t.getContext("2d").putImageData(new ImageData(new Uint8ClampedArray(r.buffer),o,n),0,0)}var nr=.7;function te(t,e){let n=Uint32Array.from(
{length:511},(o,i)=>{let r=parseInt((i>255?t:e).slice(1),16),s=b=>Math.round(255+(b-255)*nr*(Math.abs(i-255)/255)),[a,l,p]=[r>>16,r>>8&255,r&255].map(s);return It(
`#${(a<<16|l<<8|p).toString(16).padStart(6,"0")}`)});return o=>o===o?n[255+Math.round(255*o)]:0}var gn={mouse:9,pen:12,touch:20},or=150,rr=500,un=1e4,ir="Click adds, drag moves, double-click removes.",sr="Arrow keys move the cursor, with Shift farther. Ent\
er adds a point there. Space takes the nearest point, N and P the next and the previous: arrow keys move it then, Delete removes it, Enter lets go of it.",ar=" \
+ and − choose the label of new points.";function pn(t,e){let n=t.get("task")==="classification",o=t.get("colors");for(let v in o)e.style.setProperty(`--${v}`,
o[v]);e.classList.toggle("classification",n);let i=te(o.positive,o.negative),r,s=-1,a=!1,l=1,p,b=[],m={index:-1,time:0},d,u,c=At(e,{label:"Data",ratio:n?.95:.72,
margins:{left:52,right:14,top:10,bottom:42},redraw:()=>kt()}),{svg:y,area:E,shapes:S,hit:W}=c,K=P("path",{class:"fit"},S),N=P("g",{class:"points"},S),w=P("path",
{class:"cursor",d:"M-9,0h18M0,-9v18"},S),D=P("circle",{class:"selected",r:9},S),R=`gdviz-data-editor-${Math.random().toString(36).slice(2)}`;ct(y,{tabindex:0,role:"\
application","aria-describedby":R});let x=$("div",{className:"tools"},e),A=n?$("span",{className:"labels",role:"group",ariaLabel:"Label of new points"},x):null,
G=n?[1,-1].map(v=>H("","The label of the points that you add",()=>it(v),A)):[],z=H("Remove","Remove points by clicking them",()=>gt(!a),x),L=$("input",{type:"fi\
le",accept:".csv,.tsv,.txt,text/csv",hidden:!0},x),f=H("Load CSV …","Load your own data: a header line, then a row of numbers for each point",()=>L.click(),x),
g=$("span",{className:"legend"},x),k=$("div",{className:"report"},e),_=$("div",{className:"status",role:"status"},k),M=$("div",{className:"notes"},k),O=$("div",
{},e),{exported:Z}=t.widget_manager;Z&&Pt(t.widget_manager,"Reading a CSV file needs Python.",e);let I=$("details",{className:"help"},e);$("summary",{textContent:ir},
I),$("p",{id:R,textContent:sr+(n?ar:"")},I);function H(v,q,F,Q){let tt=$("button",{type:"button",textContent:v,title:q},Q);return tt.addEventListener("click",F),
tt}let V=v=>n?[r.x[2*v],r.x[2*v+1]]:[r.x[v],r.y[v]];function T(v,[q,F]){q=lt(q,d.low,d.high),F=lt(F,u.low,u.high),n?[r.x[2*v],r.x[2*v+1]]=[q,F]:[r.x[v],r.y[v]]=
[q,F]}let C=([v,q])=>v>=d.low&&v<=d.high&&q>=u.low&&q<=u.high,j=()=>[...r.part.keys()].filter(v=>r.part[v]&&C(V(v))),J=new Set,X=0;function h(...v){for(let F of v)
J.add(F);if(X||!J.size)return;let q=[...J].map(F=>[F,{shape:t.get(F).shape,data:new DataView(r[F].slice().buffer)}]);J.clear(),at(t,Object.fromEntries(q)),X=requestAnimationFrame(
()=>{X=0,h()})}function U(){let v=r,q=t.get("part").shape[0],F=v&&b.length&&q>v.part.length;r={x:ot(t.get("x")).slice(),y:ot(t.get("y")).slice(),part:ot(t.get("\
part")).slice()};for(let tt in r)v&&(F||J.has(tt)&&r[tt].length===v[tt].length)&&r[tt].set(v[tt]);if(r.part[s]||(s=-1),!F)return;let Q=b;b=[],pt(""),J.add("x").
add("y").add("part");for(let tt of Q)B(tt.at,tt.label)}function B(v,q=l){let F=r.part.indexOf(0);return F<0?Y(v,q):(r.part[F]=1,n&&(r.y[F]=q),T(F,v),h("x","y","\
part"),m={index:F,time:performance.now()},nt(F),F)}function Y(v,q){let[F,Q]=[r.part.length,t.get("most")];return F>=Q?(pt(`There is no room for more than ${Q} p\
oints: remove one first.`),-1):t.get("disabled")||Z?(pt(`All ${F} places are taken, and only ${Z?"Python":"the server"} could make room for more.`),-1):(b.push(
{at:v,label:q}),pt(`All ${F} places are taken: making room for more …`),t.get("wanted")<=F&&at(t,{wanted:F+1}),-1)}function et(v,q){T(v,q),h("x","y"),p=V(v)}function rt(v){
r.part[v]&&(r.part[v]=0,h("part"),nt(-1),pt("Point removed."))}function nt(v){s=v,v>=0&&(p=V(v)),pt("")}function it(v){l=v,Yt()}function gt(v){a=v,nt(-1),v&&pt(
"Click a point to remove it."),Yt()}let ut="";function pt(v){ut=v,ae()}function kt(){let[v,q]=t.get("interval"),[F,Q]=n?[v,q]:t.get("y_interval");d=bt({low:v,high:q,
from:E.left,to:E.left+E.width}),u=bt({low:F,high:Q,from:E.top+E.height,to:E.top}),c.axes(d,u,t.get("axis_names"),!n),p??=[(v+q)/2,(F+Q)/2],Ne(),qt()}function wt(){
if(!n)return;let v=t.get("map");e.classList.toggle("mapped",v.shape[0]>0);let q=t.get("logits")?F=>Math.tanh(F/2):F=>lt(F,-1,1);Ft(c.canvas,ot(v),v.shape,F=>i(q(
F)))}function qt(){if(n)return;let v=ot(t.get("fit")),q=E.width/(v.length-1),F="",Q=!1;v.forEach((tt,ft)=>{Number.isNaN(tt)||(F+=`${Q?"L":"M"}${(E.left+ft*q).toFixed(
2)},${lt(u.to(tt),-un,un).toFixed(2)}`),Q=!Number.isNaN(tt)}),K.setAttribute("d",F)}let Kt=[],Ae=[];function Ne(){let v=j(),q=v.length>or?3.6:4.8,F=new Map(v.map(
Q=>{let[tt,ft]=V(Q),Mt=`${r.part[Q]>0?"training":"test"}${n?r.y[Q]>0?" positive":" negative":""}`;return[Q,{class:Mt,r:q,cx:d.to(tt).toFixed(2),cy:u.to(ft).toFixed(
2)}]}));for(let Q=0;Q<Math.max(r.part.length,Kt.length);Q++){let tt=F.get(Q),ft=tt?Object.values(tt).join():"";ft!==(Ae[Q]??"")&&(Kt[Q]??=P("circle",{"data-plac\
e":Q},N),Kt[Q].style.display=tt?"":"none",tt&&ct(Kt[Q],tt),Ae[Q]=ft)}ae(),Zn(v.length)}function Zn(v){let q=Mt=>r.part.reduce((Et,de)=>Et+ +(de===Mt),0),[F,Q]=[
q(1),q(-1)],tt=(Mt,Et="")=>`${Mt} ${Et}${Mt===1?"point":"points"}`;y.setAttribute("aria-label",`Data: ${tt(F,"training ")}${Q?` and ${tt(Q,"test ")}`:""}`),e.classList.
toggle("tested",Q>0);let ft=F+Q-v;M.textContent=ft?`${tt(ft)} outside the view`:""}function ae(){let v=s>=0&&C(V(s));for(let[Q,tt]of[[D,v],[w,!v]])Q.style.display=
tt?"":"none";let[q,F]=v?V(s):p;ct(D,{cx:d.to(q),cy:u.to(F)}),w.setAttribute("transform",`translate(${d.to(q)},${u.to(F)})`),_.textContent=ut||(v?Xn(s):"")}function Xn(v){
let[q,F]=V(v),[Q,tt]=t.get("axis_names"),ft=n?`, label ${t.get("label_names")[r.y[v]>0?1:0]}`:"";return`${r.part[v]>0?"Training":"Test"} point: ${Q} = ${st(q)},\
 ${tt} = ${st(F)}${ft}`}function Yt(){z.setAttribute("aria-pressed",String(a)),e.classList.toggle("removing",a);let v=t.get("label_names");G.forEach((F,Q)=>{F.replaceChildren(
$("i",{className:Q?"dot negative":"dot positive"}),v[Q?0:1]),F.setAttribute("aria-pressed",String(l===(Q?-1:1)))});let q=[["dot training","training"],["dot test",
"test"],...n?[]:[["line","model"]]];g.replaceChildren(...q.map(([F,Q])=>{let tt=$("span",{className:Q});return $("i",{className:F},tt),tt.append(Q),tt}))}function ce({
file:v,text:q,failed:F}=t.get("message")){O.className=q?F?"gdviz-notice":"gdviz-note":"",O.setAttribute("role",F?"alert":"status"),O.replaceChildren(...q?[$("b",
{textContent:v}),`: ${q}`]:[])}function Le(){f.disabled=t.get("disabled")||!!Z}L.addEventListener("change",async()=>{let[v]=L.files;if(!v)return;let q=t.get("mo\
st_bytes");v.size>q?ce({file:v.name,text:`It is larger than ${Math.floor(q/1e6)} MB. The data stay as they were.`,failed:!0}):t.send({file:v.name},void 0,[await v.
arrayBuffer()]),L.value=""});function Ce([v,q],F){let Q=-1;for(let tt of j()){let[ft,Mt]=V(tt),Et=Math.hypot(d.to(ft)-v,u.to(Mt)-q);Et<=F&&([Q,F]=[tt,Et])}return Q}
let Wt=(v,q)=>Ce(vt(y,v),gn[q]??gn.mouse),le=([v,q])=>[d.from(v),u.from(q)];W.addEventListener("pointerdown",v=>{if(v.button!==0)return;let q=v.pointerType==="t\
ouch",F=Wt(v,v.pointerType);if(F<0&&(q||a))return;if(v.preventDefault(),y.focus({preventScroll:!0,focusVisible:!1}),a)return rt(F);if(F>=0?nt(F):F=B(le(c.pixel(
v))),F<0)return;let[Q,tt]=vt(y,v),[ft,Mt]=V(F),[Et,de]=[d.to(ft)-Q,u.to(Mt)-tt];Lt(v,eo=>{let[no,oo]=vt(y,eo);r.part[F]&&et(F,le([no+Et,oo+de]))})}),W.addEventListener(
"click",v=>{v.pointerType==="touch"&&!a&&Wt(v,"touch")<0&&B(le(c.pixel(v)))}),W.addEventListener("dblclick",v=>{let q=Wt(v,"mouse");q>=0&&!(q===m.index&&performance.
now()-m.time<rr)&&rt(q)}),W.addEventListener("pointermove",v=>{let q=v.buttons===0&&Wt(v,v.pointerType)>=0;e.classList.toggle("over",q)}),W.addEventListener("to\
uchstart",v=>Wt(v.touches[0],"touch")>=0&&v.preventDefault(),{passive:!1});function Te(v){let q=j().sort((tt,ft)=>V(tt)[0]-V(ft)[0]||V(tt)[1]-V(ft)[1]);if(!q.length)
return pt("There is no point in view.");let F=q.indexOf(s),Q=F<0?v?0:q.length-1:(F+(v?1:-1)+q.length)%q.length;nt(q[Q])}let Qn={Enter:()=>s<0?B(p):nt(-1)," ":()=>s<
0?nt(Ce([d.to(p[0]),u.to(p[1])],1/0)):nt(-1),Escape:()=>a?gt(!1):nt(-1),Delete:()=>rt(s),Backspace:()=>rt(s),n:()=>Te(!0),p:()=>Te(!1),...n?{"+":()=>it(1),"-":()=>it(
-1),"−":()=>it(-1)}:{}};y.addEventListener("keydown",v=>{if(v.ctrlKey||v.metaKey||v.altKey)return;let q=St(v),F=Qn[v.key.length===1?v.key.toLowerCase():v.key];
if(!q&&!F)return;if(v.preventDefault(),F)return F();let Q=v.shiftKey?.1:.01,tt=[p[0]+q[0]*Q*(d.high-d.low),p[1]+q[1]*Q*(u.high-u.low)];if(s>=0)return et(s,tt);p=
[lt(tt[0],d.low,d.high),lt(tt[1],u.low,u.high)],pt("")});let to=ht(t,{"x y part":()=>{U(),Ne()},"interval y_interval axis_names":kt,fit:qt,"map logits":wt,message:()=>ce(),
disabled:Le,label_names:()=>{Yt(),ae()}});return U(),kt(),wt(),Yt(),ce(),Le(),()=>{to.end(),cancelAnimationFrame(X),c.end()}}function cr({model:t,el:e}){dt(e,"g\
dviz-data-editor");let n=pn(t,e),o=()=>{n(),e.replaceChildren(),n=pn(t,e)};return t.on("change:task",o),()=>{t.off("change:task",o),n()}}var fn={render:cr};var ee=1e4,lr=150,hn=1.5,mn=100;function dr(t){return`M${Array.from({length:10},(n,o)=>{let i=o%2?t*.45:t,r=o*Math.PI/5-Math.PI/2;return`${(i*Math.cos(r)).toFixed(
2)},${(i*Math.sin(r)).toFixed(2)}`}).join("L")}Z`}function yt({axes:[t,e,n,o],limits:[i,r,s,a]}){return{toPixel:([l,p])=>[t+(l-i)/(r-i)*n,e+(a-p)/(a-s)*o],toPoint:([
l,p])=>[i+(l-t)/n*(r-i),a-(p-e)/o*(a-s)]}}function gr(t){let e=t[0];return t.filter((n,o)=>{let i=o===0||o===t.length-1||Math.hypot(n[0]-e[0],n[1]-e[1])>=1;return i&&
(e=n),i})}function ur(t){let e=[];for(let[o,i]of t){if(Number.isNaN(o)||Number.isNaN(i))break;let r=Math.max(Math.abs(o),Math.abs(i));if(r<=ee){e.push([o,i]);continue}
if(e.length&&Number.isFinite(r)){let[s,a]=e[e.length-1],l=ee/r;e.push([s+(o-s)*l,a+(i-a)*l])}break}let n=e.map(([o,i])=>`${o.toFixed(2)},${i.toFixed(2)}`).filter(
(o,i,r)=>o!==r[i-1]);return{line:n.length>1?`M${n.join("L")}`:"",halo:n.length>1?`M${gr(e).map(([o,i])=>`${o.toFixed(1)},${i.toFixed(1)}`).join("L")}`:"",dots:n.
length>1&&n.length<=lr?n.map(o=>`M${o}h0`).join(""):""}}var vn=t=>t==="#000000"?"var(--gdviz-paper)":"white";function ne(t,e){let n=P("g",{},t),o={fill:"none",stroke:vn(
e),"stroke-linejoin":"round","stroke-linecap":"round"},i={...o,stroke:$t(e)},r=P("path",{...o,"stroke-width":4,opacity:.8},n),s=P("path",{...i,class:"path","str\
oke-width":2},n),a=P("path",{...i,class:"dots","stroke-width":5},n);return{show:l=>{let p=ur(l);ct(r,{d:p.halo}),ct(s,{d:p.line}),ct(a,{d:p.dots})},remove:()=>n.
remove()}}function oe(t,e){let n=P("circle",{class:"current",r:6,fill:$t(e),stroke:vn(e),"stroke-width":2},t);return{show:([o,i])=>{let r=Math.abs(o)<ee&&Math.abs(
i)<ee;n.style.display=r?"":"none",r&&ct(n,{cx:o,cy:i})},remove:()=>n.remove()}}function re(t,e,n){t.replaceChildren(...n.map(([o,i])=>{let r=P("path",{d:dr(9),fill:e,
stroke:"white","stroke-width":1.2,transform:`translate(${o},${i})`});return P("title",{},r).textContent="Minimum",r}))}function ie({model:t,el:e,svg:n,hit:o,parent:i,
panel:r,color:s,drawn:a,names:l,movable:p=()=>!0}){let b=P("g",{class:"handle",tabindex:0,role:"slider","aria-label":"Start of the descent, moved with the arrow\
 keys"},i);P("circle",{class:"halo",r:18,fill:"transparent"},b),P("circle",{class:"ring",r:8,fill:"white","fill-opacity":.6,stroke:s,"stroke-width":2.5},b),P("c\
ircle",{r:2.5,fill:s},b),P("title",{},b).textContent="Start: drag me, click elsewhere, or use the arrow keys";let m=[];function d(w,D,R){let x=$("button",{type:"\
button",textContent:w,title:D},r);x.setAttribute("aria-label",D),x.addEventListener("click",()=>R(x)),m.push(x)}d("+","Zoom in",()=>c(1/hn)),d("−","Zoom out",
()=>c(hn)),d("✥","Move the view by dragging",w=>{let D=e.classList.toggle("panning");w.setAttribute("aria-pressed",String(D))}),d("⌂","Show the whole proble\
m",()=>u(t.get("home")));function u(w){t.get("disabled")||at(t,{view:w})}function c(w,D){let[R,x,A,G]=t.get("view"),[z,L]=D??[(R+x)/2,(A+G)/2],[f,g,k,_]=t.get("\
home"),M=(O,Z)=>Z+(O-Z)*w;w>1&&(x-R>mn*(g-f)||G-A>mn*(_-k))||u([M(R,z),M(x,z),M(A,L),M(G,L)])}function y(w){p()&&at(t,{start:w})}function E(){let w=a();if(!w)return;
let D=t.get("start"),[R,x]=yt(w).toPixel(D),[A,G,z,L]=w.axes,f=R>=A&&R<=A+z&&x>=G&&x<=G+L;e.classList.toggle("still",!p()),b.style.display=f&&p()?"":"none",f&&b.
setAttribute("transform",`translate(${R},${x})`);let[g,k]=l();b.setAttribute("aria-valuenow",String(D[0])),b.setAttribute("aria-valuetext",`${g} = ${st(D[0])}, ${k}\
 = ${st(D[1])}`)}function S(w){let D=a(),[R,x,A,G]=D.axes;return yt(D).toPoint([lt(w[0],R,R+A),lt(w[1],x,x+G)])}function W(w){let[D,R,x,A]=t.get("view"),{toPoint:G}=yt(
{...a(),limits:[D,R,x,A]}),[z,L]=G(vt(n,w));Lt(w,f=>{let[g,k]=G(vt(n,f));u([D+z-g,R+z-g,x+L-k,A+L-k])})}let K=w=>Lt(w,D=>y(S(vt(n,D))));o.addEventListener("poin\
terdown",w=>{if(!(w.button!==0||!a())){if(e.classList.contains("panning"))return W(w);w.pointerType!=="touch"&&(w.preventDefault(),y(S(vt(n,w))),b.focus({preventScroll:!0}),
K(w))}}),o.addEventListener("click",w=>{a()&&w.pointerType==="touch"&&!e.classList.contains("panning")&&y(S(vt(n,w)))}),b.addEventListener("pointerdown",w=>{w.button!==
0||!a()||(w.preventDefault(),b.focus({preventScroll:!0}),K(w))});let N=w=>w.preventDefault();return b.addEventListener("touchstart",N,{passive:!1}),o.addEventListener(
"touchstart",w=>e.classList.contains("panning")&&N(w),{passive:!1}),b.addEventListener("keydown",w=>{let D=St(w);if(!D||!a())return;w.preventDefault();let[R,x,A,
G]=a().limits,z=w.shiftKey?.1:.01,[L,f]=t.get("start");y([lt(L+D[0]*z*(x-R),R,x),lt(f+D[1]*z*(G-A),A,G)])}),n.addEventListener("wheel",w=>{!w.ctrlKey||!a()||(w.
preventDefault(),c(w.deltaY<0?1/1.15:1.15,S(vt(n,w))))},{passive:!1}),{drawStart:E,buttons:m}}function pr({model:t,el:e}){dt(e,"gdviz-field"),e.classList.add("gdviz-plane");let n=t.get("colors"),o=`gdviz-field-${Math.random().toString(36).slice(2)}`,i=P(
"svg",{role:"group","aria-label":"Loss surface with the path of the descent"},e),r=P("rect",{},P("clipPath",{id:o},P("defs",{},i))),s=P("rect",{class:"hit"},i),
a=P("g",{"clip-path":`url(#${o})`,"pointer-events":"none"},i),l=ne(a,n.descent),p=P("g",{class:"minima"},a),b=oe(a,n.descent),m=$("div",{className:"panel"},e),d=$(
"div",{className:"status"},m),u=()=>t.get("drawn").size?t.get("drawn"):null;t.widget_manager.exported&&(t.set("disabled",!0),Pt(t.widget_manager,"Zooming needs \
Python, which draws this picture.",e));let c=()=>t.get("parameter_names"),{drawStart:y,buttons:E}=ie({model:t,el:e,svg:i,hit:s,parent:i,panel:m,color:n.start,drawn:u,
names:c});function S(){for(let A of E)A.disabled=t.get("disabled");t.get("disabled")&&u()&&t.set("view",u().limits)}function W(){let A=u();if(!A)return;let[G,z]=A.
size,[L,f,g,k]=A.axes;ct(i,{width:G,height:z});for(let _ of[r,s])ct(_,{x:L,y:f,width:g,height:k});K(),y(),N(),w()}function K(){let A=u();A&&re(p,n.minimum,mt(t.
get("minima")).map(yt(A).toPixel))}function N(){let A=u();A&&l.show(mt(t.get("path")).map(yt(A).toPixel))}function w(){let A=u();if(!A)return;let[G,z,L]=ot(t.get(
"current"));b.show(yt(A).toPixel([G,z])),D(G,z,L)}function D(A,G,z){let[L,f]=c(),g=t.get("diverged_at"),k=t.get("step");if(d.replaceChildren(),Number.isNaN(A))return;
let _=g>=0&&k>=g,M=`: ${L} = ${st(A)}, ${f} = ${st(G)}, loss ${st(z)}`;d.append(`step ${k}${_?"":M}`),g>=0&&$("div",{className:"diverged",textContent:`diverged \
at step ${g}`},d)}let R=new ResizeObserver(()=>{let A=Math.floor(e.clientWidth);A>0&&Math.abs(A-t.get("width"))>3&&at(t,{width:A})});R.observe(e);let x=ht(t,{disabled:S,
drawn:W,minima:K,start:y,path:N,"current step diverged_at parameter_names":w});return S(),W(),()=>{R.disconnect(),x.end()}}var bn={render:pr};var wn=64;function fr({model:t,el:e}){dt(e,"gdviz-heat-map"),e.classList.add("gdviz-plane");let n=()=>t.get("kind")==="magnitude",o=At(e,{label:`Map of ${t.get(
"value_name")}`,ratio:t.get("ratio"),margins:n()?Ct:Ht,redraw:L});o.canvas.classList.add("hatch");let i=Qt(o.svg),r=P("g",{class:"cross"},o.shapes),s=["white","\
black"].map((f,g)=>P("path",{stroke:f,fill:"none","stroke-width":g?1:2.5,opacity:g?.8:.5},r)),a=P("g",{class:"handle",tabindex:0,role:"slider","aria-label":"The\
 chosen cell, moved with the arrow keys"},o.handles),l=["white","black"].map((f,g)=>P("rect",{stroke:f,fill:"none","stroke-width":g?2:4,class:g?"cell":""},a));P(
"rect",{class:"halo",fill:"transparent"},a),P("title",{},a).textContent="The chosen cell: click another, drag, or use the arrow keys";let p=$("div",{className:"\
gdviz-legend"},e),b=$("div",{className:"status"},$("div",{className:"panel"},e)),m=()=>t.get("values").shape;function d(f,g,k,_){let M=t.get(`${f}_log`)&&t.get(
`${f}_range`)[0]>0,[O,Z]=t.get(`${f}_range`).map(M?Math.log10:Number),I=g>1?(Z-O)/(g-1):0,[H,V]=[O-I/2,Z+I/2].map(C=>M?10**C:C),T=bt({low:H,high:V,log:M,from:k,
to:_});return{pixels:T,cellAt:C=>lt(Math.floor((C-k)/(_-k)*g),0,g-1),cellOf:C=>{let j=(T.to(C)-k)/(_-k);return j>=0&&j<=1?Math.min(Math.floor(j*g),g-1):-1},centre:C=>{
let j=O+C*I;return M?10**j:j},edges:C=>[k+(_-k)*C/g,k+(_-k)*(C+1)/g].sort((j,J)=>j-J)}}let u=()=>d("x",m()[1],o.area.left,o.area.left+o.area.width),c=()=>d("y",
m()[0],o.area.top+o.area.height,o.area.top);function y(){if(!m()[0]||!m()[1])return null;let[f,g]=t.get("chosen"),k=[u().cellOf(f),c().cellOf(g)];return k.every(
_=>_>=0)?k:null}function E(){let f=t.get("log"),[g,k]=[1/0,-1/0];for(let _ of ot(t.get("values")))!Number.isFinite(_)||f&&_<=0||(g=Math.min(g,_),k=Math.max(k,_));
return g<=k?[g,k]:null}function S(){let f=ot(t.get("values")),g;if(n()){let k=t.get("palette").map(Z=>It(Z)),[_,M]=E()??[0,1],O=bt({low:_,high:M,log:t.get("log"),
from:0,to:k.length});g=Z=>Number.isFinite(Z)?k[lt(Math.floor(O.to(Math.max(Z,_))),0,k.length-1)]:0}else{let k=t.get("colors").map(_=>It(_));g=_=>_>=0&&Number.isFinite(
_)?k[_%k.length]:0}Ft(o.canvas,f,m(),g)}function W(){if(!n())return i(o.area,[],[],"");let[f,g]=E()??[0,1],{height:k}=o.area,_=bt({low:f,high:g,log:t.get("log"),
from:0,to:-k}),M=t.get("palette"),O=Array.from({length:wn},(I,H)=>M[Math.floor((H+.5)/wn*M.length)]),Z=_.ticks().map(({value:I,text:H})=>({share:-_.to(I)/k,text:H}));
i(o.area,E()?O:[],E()?Z:[],t.get("value_name"))}function K(){let g=ot(t.get("values")).some(M=>!Number.isFinite(M)||!n()&&M<0),k=t.get("colors"),_=n()?[]:t.get(
"names").map((M,O)=>({name:M,color:k[O%k.length],kind:"area"}));Rt(p,g?[..._,{name:t.get("missing_name"),color:"",kind:"hatch"}]:_)}let N=()=>o.axes(u().pixels,
c().pixels,t.get("axis_names"));function w(){let f=y();if(r.style.display=a.style.display=f?"":"none",!f)return;let[g,k]=u().edges(f[0]),[_,M]=c().edges(f[1]),{
left:O,top:Z,width:I,height:H}=o.area,[V,T]=[(g+k)/2,(_+M)/2];for(let C of s)ct(C,{d:`M${V},${Z}V${_-6}M${V},${M+6}V${Z+H}M${O},${T}H${g-6}M${k+6},${T}H${O+I}`});
for(let C of[...l,a.querySelector(".halo")]){let j=C.matches(".halo")?10:Math.max((9-(k-g))/2,1);ct(C,{x:g-j,y:_-j,width:k-g+2*j,height:M-_+2*j})}ct(a,{"aria-va\
luenow":f[1]*m()[1]+f[0],"aria-valuetext":D(f)})}function D([f,g]){let[k,_]=t.get("axis_names"),M=ot(t.get("values"))[g*m()[1]+f],Z=!Number.isFinite(M)||!n()&&M<
0?t.get("missing_name"):n()?`${t.get("value_name")} ${st(M)}`:t.get("names")[M]??String(M);return`${k} = ${st(u().centre(f))}, ${_} = ${st(c().centre(g))}: ${Z}`}
let R=null;function x(){let f=R??y();b.textContent=f?D(f):""}function A(f){if(!m()[0]||!m()[1])return null;let[g,k]=o.pixel(f);return[u().cellAt(g),c().cellAt(k)]}
function G(f){if(!f)return;let g=[u().centre(f[0]),c().centre(f[1])];String(g)!==String(t.get("chosen"))&&at(t,{chosen:g})}for(let f of[o.hit,a])f.addEventListener(
"pointerdown",g=>{g.button!==0||g.pointerType==="touch"||(g.preventDefault(),G(A(g)),a.focus({preventScroll:!0}),Lt(g,k=>G(A(k))))}),f.addEventListener("click",
g=>g.pointerType==="touch"&&G(A(g))),f.addEventListener("pointermove",g=>{R=A(g),x()}),f.addEventListener("pointerleave",()=>{R=null,x()});a.addEventListener("k\
eydown",f=>{let g=St(f),k=y();if(!g||!k)return;f.preventDefault();let _=f.shiftKey?10:1;G(k.map((M,O)=>lt(M+_*g[O],0,m()[1-O]-1)))});let z=ht(t,{"kind values pa\
lette colors log":S,"kind values palette log value_name":W,"kind values names colors missing_name":K,"values x_range y_range x_log y_log axis_names":N,"kind cho\
sen values names x_range y_range x_log y_log axis_names":w,"kind chosen values names value_name missing_name x_range y_range x_log y_log axis_names":x});function L(){
z.all()}return L(),()=>{o.end(),z.end()}}var xn={render:fr};var yn=54,hr=340,mr=120,vr=40,br=2,wr=.5,xr=5,yr=250,zr=[.5,2,8],ye=(t,e,n=br)=>e*Math.abs(t)/(Math.abs(t)+n);function zn(t,e){let n=lt(yn*Math.max(...t),mr,hr),
o=e/t.length,i=t.map((s,a)=>{let l=Math.min(n/s,yn),p=Math.floor(Math.min(.76*l,.5*o,vr));return Array.from({length:s},(b,m)=>({x:Math.round(o*(a+.5)-p/2)+p/2,y:Math.
round(n/2+(m-(s-1)/2)*l-p/2)+p/2,size:p}))}),r=Math.min(...i.flat().map(({size:s})=>s));return{layers:i,height:n,thickest:lt(.25*r,3.5,10)}}function ze(t,e){let[
n,o]=[t.x+t.size/2,e.x-e.size/2];return[n,t.y,(n+o)/2,e.y,o]}function kr(t){let[e,n]=[0,1];for(let o=0;o<20;o++){let i=(e+n)/2;1.5*i*(1-i)+i**3<t?e=i:n=i}return e*
e*(3-2*e)}function Mr({model:t,el:e}){dt(e,"gdviz-network-diagram");let n=t.get("colors");for(let h in n)e.style.setProperty(`--${h}`,n[h]);let o=$("div",{className:"\
network"},e),i=$("canvas",{},o),r=P("svg",{tabindex:0,role:"application"},o),s=P("g",{class:"names","aria-hidden":!0},r),a=P("g",{class:"pointed","aria-hidden":!0},
r),l=$("div",{className:"readout",role:"status"},e),p=$("div",{className:"legend"},e),b=document.createElement("canvas"),{ink:m,paper:d}=be(),u=320,{layers:c,height:y,
thickest:E}=zn(t.get("sizes"),u),S=[],W=null,K=()=>t.get("sizes"),N=h=>K()[0]===1?"x":`x${"₁₂"[h]}`,w=({layer:h,unit:U,from:B})=>S[h]+U*K()[h-1]+B,D=({layer:h,
unit:U})=>S[h]+K()[h]*K()[h-1]+U;function R(){({layers:c,height:y,thickest:E}=zn(K(),u)),S=[0,0],K().slice(1).forEach((U,B)=>S.push(S[B+1]+U*(K()[B]+1)));let h=window.
devicePixelRatio||1;Object.assign(i,{width:Math.round(u*h),height:Math.round(y*h)}),Object.assign(i.style,{width:`${u}px`,height:`${y}px`}),ct(r,{width:u,height:y,
"aria-label":A()}),s.replaceChildren(),c[0].forEach(({x:U,y:B},Y)=>{P("text",{x:U,y:B,dy:"0.35em","text-anchor":"middle"},s).textContent=N(Y)}),p.replaceChildren(
x("positive","positive"),x("negative","negative"),$("span",{textContent:"|weight|"}),...zr.map(U=>x("sample",String(U),ye(U,E))),x("bias","bias")),M(null),G()}function x(h,U,B=3){
let Y=$("span",{className:h}),et=P("svg",{width:h==="bias"?10:20,height:10},Y);return h==="bias"?P("circle",{cx:5,cy:5,r:3.5},et):P("path",{d:"M0,5h20","stroke-\
width":B.toFixed(2)},et),Y.append(U),Y}function A(){let[h,...U]=K().slice(0,-1),B=U.length===0?"no hidden layer":`${U.length===1?"a hidden layer":"hidden layers"}\
 of ${U.join(", ")} units`,Y=t.get("activation");return`Network with ${h===1?"1 input":`${h} inputs`}, ${B}${Y&&U.length?` (${Y})`:""} and 1 output. Arrow keys \
go from unit to unit; Enter goes to the weights into a unit, Escape back.`}function G(){let h=i.getContext("2d"),U=i.width/u;h.setTransform(U,0,0,U,0,0),h.clearRect(
0,0,u,y);let B=ot(t.get("weights"));B.length===S[c.length]&&(z(h,B),L(h),_(h,B),H())}function z(h,U){let B=0;for(let Y=1;Y<c.length;Y++){for(let et of c[Y])for(let rt of c[Y-
1]){let nt=U[B++],it=ye(nt,E);if(!(it>.05))continue;let[gt,ut,pt,kt,wt]=ze(rt,et);h.lineWidth=it,h.strokeStyle=nt>0?n.positive:n.negative,h.beginPath(),h.moveTo(
gt,ut),h.bezierCurveTo(pt,ut,pt,kt,wt,kt),h.stroke()}B+=c[Y].length}}function L(h){let U=t.get("responses"),[B,Y,et]=U.shape,rt=ot(U),nt=B===c.slice(1).flat().length&&
et>1;h.fillStyle=d;for(let{x:it,y:gt,size:ut}of c.flat())h.fillRect(it-ut/2,gt-ut/2,ut,ut);nt&&Y>1&&g(h,rt,Y,et),nt&&Y===1&&k(h,rt,et),h.lineWidth=1,h.strokeStyle=
m,h.globalAlpha=.7;for(let{x:it,y:gt,size:ut}of c.flat())h.strokeRect(it-ut/2-.5,gt-ut/2-.5,ut+1,ut+1);h.globalAlpha=1}let f=te(n.positive,n.negative);function g(h,U,B,Y){
let et=c.slice(1).flat();Ft(b,U,[B*et.length,Y],rt=>f(lt(rt,-1,1))),et.forEach(({x:rt,y:nt,size:it},gt)=>{h.drawImage(b,0,(et.length-1-gt)*B,Y,B,rt-it/2,nt-it/2,
it,it)})}function k(h,U,B){let Y=c.slice(1).flat();Y.forEach(({x:et,y:rt,size:nt},it)=>{let gt=U.subarray(it*B,(it+1)*B),ut=gt.reduce((wt,qt)=>Math.max(wt,Math.
abs(qt)),1),[pt,kt]=[et-nt/2,.46*nt/ut];h.lineWidth=1,h.strokeStyle=m,h.globalAlpha=.25,h.beginPath(),h.moveTo(pt,rt),h.lineTo(pt+nt,rt),h.stroke(),h.globalAlpha=
1,h.lineWidth=nt>20?1.8:1.2,h.strokeStyle=it===Y.length-1?n.fit:m,h.beginPath();for(let wt=0;wt<B;wt++)h.lineTo(pt+nt*wt/(B-1),rt-kt*gt[wt]);h.stroke()})}function _(h,U){
for(let B=1;B<c.length;B++)c[B].forEach(({x:Y,y:et,size:rt},nt)=>{let it=U[D({layer:B,unit:nt})],gt=ye(it,E,wr)/2;gt>.05&&(h.beginPath(),h.arc(Y-rt/2,et+rt/2,gt+
.8,0,2*Math.PI),h.fillStyle=d,h.fill(),h.beginPath(),h.arc(Y-rt/2,et+rt/2,gt,0,2*Math.PI),h.fillStyle=it>0?n.positive:n.negative,h.fill())})}function M(h){if(W=
h,a.replaceChildren(),W){let{x:U,y:B,size:Y}=c[W.layer][W.unit];if(W.from<0)P("rect",{x:U-Y/2-2.5,y:B-Y/2-2.5,width:Y+5,height:Y+5,rx:2},a);else{let[et,rt,nt,it,
gt]=ze(c[W.layer-1][W.from],c[W.layer][W.unit]);P("path",{d:`M${et},${rt}C${nt},${rt},${nt},${it},${gt},${it}`},a)}}I()}let O=0,Z=0;function I(){O=performance.now(),
l.textContent=W?T():"Point at a line or a unit for its number."}function H(){!W||Z||(Z=window.setTimeout(()=>{Z=0,I()},Math.max(yr-(performance.now()-O),0)))}function V(h,U){
return h===0?N(U):h===c.length-1?"the output":`unit ${U+1} of hidden layer ${h}`}function T(){let{layer:h,unit:U,from:B}=W,Y=ot(t.get("weights"));if(h===0)return`\
Input ${N(U)}`;let et=V(h,U);return B<0?`${et[0].toUpperCase()}${et.slice(1)}: bias ${st(Y[D(W)])}`:`Weight from ${V(h-1,B)} to ${et}: ${st(Y[w(W)])}`}function C([
h,U]){for(let B=0;B<c.length;B++){let Y=c[B].findIndex(({x:et,y:rt,size:nt})=>Math.abs(h-et)<=nt/2+1&&Math.abs(U-rt)<=nt/2+1);if(Y>=0)return{layer:B,unit:Y,from:-1}}
for(let B=1;B<c.length;B++){let[Y,,,,et]=ze(c[B-1][0],c[B][0]);if(h<Y||h>et)continue;let rt=kr((h-Y)/(et-Y)),[nt,it]=[null,xr];return c[B].forEach((gt,ut)=>c[B-
1].forEach((pt,kt)=>{let wt=Math.abs(pt.y+(gt.y-pt.y)*rt-U);wt<it&&([nt,it]=[{layer:B,unit:ut,from:kt},wt])})),nt}return null}r.addEventListener("pointermove",h=>M(
C(vt(r,h)))),r.addEventListener("pointerdown",h=>M(C(vt(r,h)))),r.addEventListener("pointerleave",h=>h.pointerType!=="touch"&&M(null)),r.addEventListener("blur",
()=>M(null)),r.addEventListener("keydown",h=>{if(h.ctrlKey||h.metaKey||h.altKey)return;let U=St(h);if(!U&&!["Enter","Escape"].includes(h.key))return;h.preventDefault();
let{layer:B,unit:Y,from:et}=W??{layer:0,unit:0,from:-1};if(!W)return M({layer:B,unit:Y,from:et});if(h.key==="Escape")return M(et<0?null:{layer:B,unit:Y,from:-1});
if(h.key==="Enter")return B>0&&M({layer:B,unit:Y,from:0});let[rt,nt]=U;if(et>=0)return M({layer:B,unit:Y,from:lt(et-nt-rt,0,K()[B-1]-1)});let it=lt(B+rt,0,c.length-
1);M({layer:it,unit:lt(Y-nt,0,K()[it]-1),from:-1})});let j=new ResizeObserver(()=>{let h=Math.floor(o.clientWidth);h===0||h===u||(u=h,R())});j.observe(o);let J=ht(
t,{"sizes activation":R,"weights responses":G}),X=rn(()=>{({ink:m,paper:d}=be()),G()});return R(),()=>{X(),J.end(),j.disconnect(),clearTimeout(Z)}}var kn={render:Mr};function _n(t,e=void 0){return e?e[t]:typeof t=="boolean"?t?"1":"0":Array.isArray(t)?t.map(n=>_n(n)).join(","):t?.data instanceof DataView?_r(ot(t)):String($r(t))}
function $r(t){if(Math.fround(t)!==t)return t;for(let e=1;e<9;e++){let n=Number(t.toPrecision(e));if(Math.fround(n)===t)return n}return t}function _r(t){let e=Array.
from(t,n=>String(Number(n.toFixed(4))));for(;e.length>1&&e.at(-1)==="0";)e.pop();return e.join(",")}async function se(t){let e=t.widget_manager,n=new URLSearchParams;
for(let o of t.get("entries")){let i=o;if("selector"in o){let s=(await xt(e,o.selector)).get("index");if(i=o.targets[String(s)],!i)continue}let r=(await xt(e,i.
widget)).get(i.trait);n.set(o.name,_n(r,i.options))}return n.toString().replaceAll("%2C",",")}var Er="it is not within what can be shown",Sr="it cannot be chang\
ed without Python";function zt(t){throw new RangeError(t)}var Ar=t=>Promise.all(t.map(e=>new Promise(n=>{let o=()=>{e.get("busy")||(e.off("change:busy",o),n(void 0))};
e.on("change:busy",o),o()})));async function Nr(t,e){let n=t.widget_manager,o=c=>Promise.all(c.map(y=>xt(n,y))),[i,r]=[await o(t.get("settling")),await o(t.get(
"needs_kernel"))],s=t.get("entries"),a=new Map(new URLSearchParams(e)),l=c=>t.get("passed_over").includes(c)||c.startsWith("voila"),p=new Set(s.map(({name:c})=>c)),
b=[...a.keys()].filter(c=>!p.has(c)&&!l(c)).map(c=>`${c}: there is no such setting`);for(let c of s){let y=a.get(c.name);if(y!==void 0){await Ar(i);try{let E="s\
elector"in c?Lr(await xt(n,c.selector),c.targets):c,S=await xt(n,E.widget);r.includes(S)&&zt(Sr),at(S,{[E.trait]:Cr(E,S,y)})}catch(E){if(!(E instanceof RangeError))
throw E;b.push(`${c.name}=${[...y].slice(0,40).join("")}: ${E.message}`)}}}if(!b.length)return;let m=t.get("most_told"),d=b.length>m?`; and ${b.length-m} more`:
"",u=$("div",{className:"gdviz-notice",textContent:`Some of this link was ignored. ${b.slice(0,m).join("; ")}${d}.`});u.setAttribute("role","status"),(await xt(
n,t.get("message"))).set_state({value:u.outerHTML})}function Lr(t,e){let n=t.get("index");return e[String(n)]??zt(`there is no such setting with ${t.get("descri\
ption")} = ${t.get("_options_labels")[n]}`)}function Cr(t,e,n){let{kind:o}=t;if(o==="choice")return t.options.includes(n)||zt(`it must be one of ${t.options.join(
", ")}`),t.options.indexOf(n);if(o==="flag")return n!=="0"&&n!=="1"&&zt("it must be 0 or 1"),n==="1";if(o==="array"){let{shape:l}=e.get(t.trait),p=l.reduce((d,u)=>d*
u,1),b=n.split(",").map(ke);b.length>p&&zt(`it must be at most ${p} numbers separated by commas`),Mn(t,b)||zt("it must hold numbers that can be edited there");let m=new Float64Array(
p);return m.set(b),{shape:l,data:new DataView(m.buffer)}}if(o==="numbers"){let l=n.split(",");l.length!==t.length&&zt(`it must be ${t.length} numbers separated \
by commas`);let p=l.map(ke);return(!Mn(t,p)||!Tr(p,t.narrowest))&&zt(Er),p}o==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&zt("it must be a whole number");let i=ke(n),r=(l,p)=>typeof l==
"string"?e.get(l):l??p,[s,a]=[r(t.low,-1/0),r(t.high,1/0)];return s<=i&&i<=a||zt(`it must lie between ${$n(s)} and ${$n(a)}`),i}function ke(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:zt("it must be a number")}var Mn=({among:t},e)=>e.every(n=>Number.isFinite(Math.fround(n))&&(!t||t.includes(n))),
Tr=([t,e,n,o],i)=>i===null||[[t,e],[n,o]].every(([r,s])=>r<s&&s-r>=i*Math.max(Math.abs(r),Math.abs(s)));function $n(t){if(!Number.isFinite(t))return t>0?"inf":"\
-inf";let[e,n]=t.toExponential(5).split("e"),o=Number(n);return o>=-4&&o<6?String(Number(t.toPrecision(6))):`${Number(e)}e${o<0?"-":"+"}${String(Math.abs(o)).padStart(
2,"0")}`}function En({model:t}){let{exported:e,ownsAddress:n,kernel:o}=t.widget_manager;if(e&&(e.query=()=>se(t)),e&&Nr(t,location.search).catch(a=>console.error(
a)),!n||!o)return;let i=0,r=async()=>history.replaceState(null,"",`?${await se(t)}${location.hash}`),s=()=>{clearInterval(i),o.status==="dead"&&(i=setInterval(r,
Or))};return o.statusChanged.connect(s),()=>{clearInterval(i),o.statusChanged.disconnect(s)}}var Or=500;function Pr({model:t,el:e}){dt(e,"gdviz-page-state");let n=$("button",{type:"button",textContent:"Copy link"},e);n.title="Copy the address of this page as it is\
 now";let o=$("span",{},e);o.setAttribute("role","status");let i=$("input",{type:"text",readOnly:!0,hidden:!0},e);i.setAttribute("aria-label","Link to this page\
 as it is now"),n.addEventListener("click",async()=>{let r=`${location.href.replace(/[?#].*$/s,"")}?${await se(t)}`;i.value=r,i.hidden=!1;try{await navigator.clipboard.
writeText(r),o.textContent="Copied."}catch{o.textContent="Copy this:",i.select()}})}var Sn={initialize:En,render:Pr};var Rr={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"};function Dt(t,e,n){t.innerHTML=
`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d="${Rr[e]}"/></svg>`,t.title=n,t.setAttribute("aria-label",n)}function Nt(t,e,n,o){
let i=$("button",{type:"button",className:e},t);return Dt(i,e,n),i.addEventListener("click",o),i}var jr=10,Ir=8;function Fr({model:t,el:e}){dt(e,"gdviz-player"),e.classList.add("gdviz-buttons"),Nt(e,"back","Back to the start",()=>at(t,{playing:!1,value:0}));
let n=Nt(e,"play","Play",()=>{let c=!t.get("playing"),y=c&&t.get("value")>=t.get("max")?0:t.get("value");at(t,{playing:c,value:y})});Nt(e,"step","One step on",()=>at(
t,{playing:!1,value:Math.min(t.get("value")+1,t.get("max"))}));let o=$("label",{title:"The present step"},e),i=$("input",{type:"range",min:"0",step:"1"},o);i.setAttribute(
"aria-label","Present step");let r=$("output",{},o);i.addEventListener("input",()=>at(t,{playing:!1,value:Number(i.value)}));function s(){i.max=String(t.get("ma\
x")),i.value=String(t.get("value")),r.textContent=`${t.get("value")} / ${t.get("max")}`}let a=0,l=0,p=()=>Math.max(jr,t.get("max")/Ir)/1e3;function b(c){let y=t.
get("max"),E=Math.min(Math.floor((c-a)*p()),y);if(E>=y)return at(t,{value:y,playing:!1});E>t.get("value")&&at(t,{value:E}),t.get("playing")&&(l=requestAnimationFrame(
b))}function m(){let c=t.get("playing");c?Dt(n,"pause","Pause"):Dt(n,"play","Play"),cancelAnimationFrame(l),c&&(d(),l=requestAnimationFrame(b))}function d(){t.get(
"value")>t.get("max")&&at(t,{value:t.get("max")}),a=performance.now()-t.get("value")/p()}let u="change:value change:max";return t.on(u,s),t.on("change:max",d),t.
on("change:playing",m),s(),m(),()=>{cancelAnimationFrame(l),t.off(u,s),t.off("change:max",d),t.off("change:playing",m)}}var An={render:Fr};function Dr({model:t,el:e}){dt(e,"gdviz-results");let n=$("table",{},e),o=[],i=m=>t.get("shown")[m]>0;function r(){n.replaceChildren();let m=$("tr",{},$("thead",
{},n));$("th",{scope:"col",textContent:""},m),$("th",{scope:"col",textContent:""},m);let d=t.get("hints");t.get("columns").forEach((y,E)=>$("th",{scope:"col",textContent:y,
title:d[E]??""},m));let u=$("tbody",{},n),c=t.get("colors");o=t.get("names").map((y,E)=>{let S=$("tr",{},u),W=$("input",{type:"checkbox"},$("td",{},S));W.setAttribute(
"aria-label",`Show ${y}`),W.addEventListener("change",()=>s(E,W.checked));let K=$("th",{scope:"row"},S),N=$("button",{type:"button",title:`Choose ${y}: its slid\
ers, its maps`},K);$("span",{className:"swatch"},N).style.background=$t(c[E%c.length]),N.append(y),N.addEventListener("click",()=>{at(t,{chosen:E}),s(E,!0)});let w=t.
get("columns").map(()=>$("td",{className:"number"},S));return{row:S,box:W,name:N,cells:w}}),a(),p()}function s(m,d){i(m)!==d&&at(t,{shown:t.get("shown").map((u,c)=>c===
m?Number(d):u)})}function a(){o.forEach(({row:m,box:d},u)=>{d.checked=i(u),m.classList.toggle("hidden",!i(u))}),l()}function l(){let m=mt(t.get("values"));o.forEach(
({cells:d},u)=>{d.forEach((c,y)=>{let E=i(u)?m[u]?.[y]??NaN:NaN,S=Math.abs(E)<.001?2:3,W=Number.isFinite(E)?st(Number(E.toPrecision(S))):"–";c.textContent!==W&&
(c.textContent=W)})})}function p(){o.forEach(({row:m,name:d},u)=>{let c=u===t.get("chosen");m.classList.toggle("chosen",c),d.setAttribute("aria-pressed",String(
c))})}let b=ht(t,{"names colors columns hints":r,shown:a,values:l,chosen:p});return r(),b.end}var Nn={render:Dr};var Me=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Br(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function Wr({model:t,el:e}){dt(e,"gdviz-runner");let n=$("div",{className:"gdviz-buttons"},e),o=t.get("unit"),i=Nt(n,"back","Start anew",()=>at(t,{playing:!1,
resets:t.get("resets")+1})),r=Nt(n,"play","Play",()=>{let S=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);at(t,{playing:!t.get("playing"),resets:S})});
Nt(n,"step",`One ${o} on`,()=>at(t,{playing:!1,single_steps:t.get("single_steps")+1}));let s=$("select",{title:`How many ${o}s are taken`},n);s.setAttribute("ar\
ia-label","Speed"),s.addEventListener("change",()=>at(t,{speed:Number(s.value)}));let a=$("output",{className:"position"},n),l=$("div",{className:"gdviz-buttons"},
e),p=$("label",{title:`Whenever anything changes, start from the beginning and take these ${o}s at once`},l),b=$("input",{type:"checkbox"},p);p.append(" Anew at\
 each change:");let m=$("input",{type:"number",min:"1",max:"1000",step:"1"},l);m.setAttribute("aria-label",`${o}s from the start at each change`),l.append(` ${o}\
s`),b.addEventListener("change",()=>at(t,{anew:b.checked,playing:!1})),m.addEventListener("change",()=>{let S=Math.round(Number(m.value));S>=1&&S<=1e3&&at(t,{anew_steps:S}),
m.value=String(t.get("anew_steps"))});let d=$("div",{className:"gdviz-notice",hidden:!0},e);d.setAttribute("role","alert");function u(){let S=t.get("playing");Dt(
r,S?"pause":"play",S?"Pause":"Play");let W=t.get("speed"),K=Me.some(N=>Math.abs(N/W-1)<.001)?Me:[...Me,W].sort((N,w)=>N-w);s.replaceChildren(...K.map(N=>new Option(
Br(N,o),String(N),!1,Math.abs(N/W-1)<.001))),b.checked=t.get("anew"),m.disabled=!t.get("anew"),m.value=String(t.get("anew_steps"))}function c(){a.textContent=`${o}\
 ${t.get("position").toLocaleString("en")}`;let S=t.get("diverged_at");d.hidden=S<0,i.classList.toggle("wanted",S>=0),!(S<0)&&(d.textContent=`Diverged at ${o} ${S.
toLocaleString("en")}: the numbers grew beyond all bounds. You see the last finite parameters. Lower the learning rate, then start anew.`,t.get("playing")&&at(t,
{playing:!1}))}let y="change:playing change:speed change:anew change:anew_steps",E="change:position change:diverged_at";return t.on(y,u),t.on(E,c),u(),c(),()=>{
t.off(y,u),t.off(E,c)}}var Ln={render:Wr};var Ur=t=>t===void 0||Number.isNaN(t)?"–":st(t);function Hr({model:t,el:e}){dt(e,"gdviz-sentence");let n=$("div",{},e);function o(){let r=t.get("kind")==="ale\
rt",s=ot(t.get("values")),a=t.get("template").replace(/\{(\d+)\}/g,(l,p)=>Ur(s[p]));n.className=r?"gdviz-notice":"gdviz-note",n.setAttribute("role",r?"alert":"s\
tatus"),n.hidden=!t.get("shown"),n.textContent!==a&&(n.textContent=a)}let i=ht(t,{"template values shown kind":o});return i.all(),i.end}var Cn={render:Hr};function Vr({model:t,el:e}){dt(e,"gdviz-slider");let n=t.get("whole"),o=$("label",{},e),i=$("span",{},o),r=$("input",{type:"range"},o),s=$("input",{type:"text",
inputMode:"decimal"},e),a=d=>t.get("log")?Math.log10(d):d;function l(){i.textContent=t.get("description"),o.title=t.get("tooltip"),s.setAttribute("aria-label",`${t.
get("description")}, as a number`),r.min=a(t.get("min")),r.max=a(t.get("max")),r.step=t.get("step"),r.disabled=s.disabled=t.get("disabled"),p()}function p(){let d=t.
get("value");r.value=a(d),r.setAttribute("aria-valuetext",st(d)),document.activeElement!==s&&(s.value=st(d)),s.removeAttribute("aria-invalid"),s.title=""}function b(d){
at(t,{value:lt(d,t.get("min"),t.get("max"))})}r.addEventListener(t.get("continuous_update")?"input":"change",()=>{let d=Number(r.value);b(n?Math.round(d):t.get(
"log")?Number((10**d).toPrecision(3)):d)}),s.addEventListener("change",()=>{let d=Number(s.value.trim().replace(",",".").replaceAll("−","-")),c=s.value.trim()!==
""&&Number.isFinite(d)&&(!n||Number.isInteger(d))&&d>=t.get("min")&&d<=t.get("max");s.setAttribute("aria-invalid",String(!c)),s.title=c?"":`A ${n?"whole ":""}nu\
mber from ${t.get("min")} to ${t.get("max")}`,c&&b(d)}),s.addEventListener("blur",p);let m="change:description change:tooltip change:min change:max change:step \
change:log change:disabled";return t.on("change:value",p),t.on(m,l),l(),()=>{t.off("change:value",p),t.off(m,l)}}var Tn={render:Vr};var On=.5,Gr=.6,qr=6;function Kr(t,e,[n,o],i,r){let{width:s,height:a}=t,l=new Uint32Array(s*a),p=Uint32Array.from(r),b=p.map(y=>Pn(y,On)),m=p.map(y=>Pn(y,On/2)),
d=Float64Array.of(-1/0,...i.subarray(1,-1),1/0),u=(o-1)/s,c=(n-1)/a;for(let y=0;y<a;y++){let E=(a-y-.5)*c,S=Math.min(Math.floor(E),n-2),W=E-S,K=S*o,N=K+o,w=y*s,
D=0;for(let R=0,x=0;R<o-1;R++){let A=e[K+R],G=e[K+R+1],z=A+W*(e[N+R]-A),L=G+W*(e[N+R+1]-G),f=R===o-2?s:Math.min(Math.ceil((R+1)/u-.5),s),g=(L-z)*u;if(!(Math.abs(
g)<1/0)){w+=f-x,x=f;continue}let k=(e[N+R]-A+e[N+R+1]-G)*.5*c,_=Gr*Math.sqrt(g*g+k*k),M=z+((x+.5)*u-R)*(L-z);for(;x<f;x++,w++,M+=g){for(;M>=d[D+1];)D++;for(;M<d[D];)
D--;let O=Math.min(M-d[D],d[D+1]-M);l[w]=O>=_?p[D]:O>=_/2?m[D]:b[D]}}}t.getContext("2d").putImageData(new ImageData(new Uint8ClampedArray(l.buffer),s,a),0,0)}function Pn(t,e){
let n=o=>Math.round((t>>o&255)*(1-e)+255*e)<<o;return(4278190080|n(0)|n(8)|n(16))>>>0}function Yr(t,[e,n],{axes:[o,i,r,s],limits:[a,l,p,b]}){let m=0;for(let E=0;E<
t.length;E+=2){let S=Math.hypot(t[E],t[E+1]);S>m&&S<1/0&&(m=S)}if(!m)return"";let d=r/n/1.25,u=Math.max(r*.0016,.5),c=[],y=E=>Math.round(E*10)/10;for(let E=0,S=0;E<
e;E++){let W=i+s*(1-(E+.5)/e);for(let K=0;K<n;K++,S+=2){let N=Math.hypot(t[S],t[S+1]);if(!(N>0&&N<1/0))continue;let w=o+r*(K+.5)/n,D=-t[S]*(r/(l-a)),R=t[S+1]*(s/
(b-p)),x=d*lt(1+Math.log10(N/m)/3,.25,1)/2/Math.hypot(D,R),[A,G]=[D*x,R*x],z=Math.hypot(A,G),[L,f]=[-G/z,A/z],g=Math.min(10*u,1.2*z)/z,k=3*u*Math.min(1.2*z/(10*
u),1),[_,M]=[w+A*(1-g),W+G*(1-g)],O=(Z,I,H)=>`${y(Z+L*H)},${y(I+f*H)}`;c.push(`M${O(w-A,W-G,u)}L${O(_,M,u)} ${O(_,M,k)} ${O(w+A,W+G,0)} ${O(_,M,-k)} ${O(_,M,-u)}\
 ${O(w-A,W-G,-u)}Z`)}}return c.join("")}function Jr({model:t,el:e}){dt(e,"gdviz-surface-view"),e.classList.add("gdviz-plane");let n=t.get("marks"),o=t.get("bar")?
Ct:Ht,i=At(e,{label:"Loss surface with the paths of descents",ratio:t.get("ratio"),margins:o,redraw:Z});i.canvas.classList.add("hatch");let r=P("path",{class:"a\
rrows",fill:"black",opacity:.55},i.shapes),s=P("g",{},i.shapes),a=P("g",{class:"minima"},i.shapes),l=P("g",{},i.shapes),p=Qt(i.svg),b=$("div",{className:"gdviz-\
legend"},e),m=$("div",{className:"panel"},e),d=$("div",{className:"status"},m),u=()=>({axes:[i.area.left,i.area.top,i.area.width,i.area.height],limits:Array.from(
ot(t.get("box")))}),c=()=>t.get("axis_names"),{drawStart:y,buttons:E}=ie({model:t,el:e,drawn:u,names:c,panel:m,svg:i.svg,hit:i.hit,parent:i.handles,color:n.start,
movable:()=>t.get("movable")}),S=[],W=[];function K(){let{canvas:I,area:H}=i,V=Math.min(window.devicePixelRatio||1,2),T={width:Math.round(H.width*V),height:Math.
round(H.height*V)};(I.width!==T.width||I.height!==T.height)&&Object.assign(I,T);let{shape:C}=t.get("loss"),j=ot(t.get("levels"));if(C[0]<2||C[1]<2||j.length<2)return I.
getContext("2d").clearRect(0,0,T.width,T.height);Kr(I,ot(t.get("loss")),C,j,N(j.length-1).map(J=>It(J)))}function N(I){let H=t.get("palette"),V=H.length-1;return Array.
from({length:I},(T,C)=>H[Math.floor(I>1?V/(I-1)*C:V/2)])}function w(){if(!t.get("bar"))return;let I=ot(t.get("levels")),H=I.length-1,V=Math.max(Math.ceil(H*24/i.
area.height),1),T=Array.from(I.keys()).filter(X=>X%V===0),C=t.get("value_name"),j=we(T.map(X=>I[X]));if(j.some(X=>X.length>qr)){let X=Math.floor(Math.log10(Math.
max(...I.map(Math.abs))));C+=` (10${Zt(X)})`,j=we(T.map(h=>I[h]/10**X))}let J=ot(t.get("loss")).some(Number.isFinite);p(i.area,J?N(H):[],J?T.map((X,h)=>({share:X/
H,text:j[h]})):[],C)}function D(){let{left:I,top:H,width:V,height:T}=i.area,[C,j,J,X]=u().limits;i.axes(bt({low:C,high:j,from:I,to:I+V}),bt({low:J,high:X,from:H+
T,to:H}),c())}function R(){let{shape:I}=t.get("gradient");ct(r,{d:Yr(ot(t.get("gradient")),I,u())})}function x(){let{toPixel:I}=yt(u()),[H,V]=t.get("paths").shape,
T=ot(t.get("paths")),C=t.get("colors");for(;S.length<H;)S.push(ne(s,C[S.length%C.length]));for(;S.length>H;)S.pop().remove();let j=jt(t);S.forEach((J,X)=>{let h=[];
for(let U=2*X*V;j(X)&&U<2*(X+1)*V;U+=2)h.push(I([T[U],T[U+1]]));J.show(h)})}function A(){let{toPixel:I}=yt(u()),H=mt(t.get("current")),V=t.get("colors");for(;W.
length<H.length;)W.push(oe(l,V[W.length%V.length]));for(;W.length>H.length;)W.pop().remove();let T=jt(t);W.forEach((C,j)=>C.show(T(j)?I(H[j]):[NaN,NaN]))}let G=()=>re(
a,n.minimum,mt(t.get("minima")).map(yt(u()).toPixel));function z(){for(let I of[...S,...W])I.remove();[S,W]=[[],[]],x(),A()}function L(){let I=ot(t.get("loss")).
every(Number.isFinite);Rt(b,I?Vt(t):[...Vt(t),{name:`${t.get("value_name")} not finite`,color:"",kind:"hatch"}])}let f=null;function g(){if(t.get("step")>=0)return k();
let I=t.get("status");if(I&&!f)return d.textContent=I;let[H,V]=f?yt(u()).toPoint(f):t.get("start"),T=_(H,V),[C,j]=c(),J=f||t.get("movable")?`${C} = ${st(H)}, ${j}\
 = ${st(V)}`:"";d.textContent=J&&T!==null?`${J}, ${t.get("value_name")} ≈ ${st(Number(T.toPrecision(2)))}`:J}function k(){let[I,H]=[t.get("step"),t.get("diver\
ged_at")],V=H>=0&&I>=H,[T,C,j]=mt(t.get("current"))[0],[J,X]=c();d.textContent=`step ${I}${V?"":`: ${J} = ${st(T)}, ${X} = ${st(C)}, loss ${st(j)}`}`,H>=0&&$("d\
iv",{className:"diverged",textContent:`diverged at step ${H}`},d)}function _(I,H){let[V,T,C,j]=u().limits,[J,X]=t.get("loss").shape,h=ot(t.get("loss")),[U,B]=[(I-
V)/(T-V)*(X-1),(H-C)/(j-C)*(J-1)];if(!(U>=0&&B>=0&&U<=X-1&&B<=J-1))return null;let[Y,et]=[Math.min(Math.floor(U),X-2),Math.min(Math.floor(B),J-2)],[rt,nt]=[U-Y,
B-et],it=(gt,ut)=>h[(et+gt)*X+Y+ut];return(1-nt)*((1-rt)*it(0,0)+rt*it(0,1))+nt*((1-rt)*it(1,0)+rt*it(1,1))}function M(){for(let I of E)I.hidden=!t.get("zoomabl\
e")}i.hit.addEventListener("pointermove",I=>{f=I.buttons?null:i.pixel(I),g()}),i.hit.addEventListener("pointerleave",()=>{f=null,g()});let O=ht(t,{"loss levels \
palette":K,"loss levels palette value_name":w,"box axis_names":D,"gradient box":R,"paths shown box":x,"minima box":G,"current shown box":A,colors:z,"loss names \
colors shown value_name":L,"start movable box":y,"loss start movable status box axis_names current step diverged_at":g,zoomable:M});function Z(){O.all()}return Z(),
()=>{i.end(),O.end()}}var Rn={render:Jr};var $e=new Map,_e=new Map;function jn(t,e){let n=()=>{let o,i=(...r)=>{let s=r.pop(),a=Array.isArray(r.at(-1))?r.pop():[];o=typeof s=="function"?s(...a.map(Gt)):
s};i.amd={},e(i);for(let r of t)r!=="module"&&Ee(r,o);return o};for(let o of t)$e.set(o,n)}var Ee=(t,e)=>_e.set(t,e);function Gt(t){if(t==="module")return{uri:document.
baseURI};if(!_e.has(t)){if(!$e.has(t))throw new Error(`There is no front end for "${t}".`);$e.get(t)()}return _e.get(t)}function In(){let t=new Proxy(()=>t,{get:(l,p)=>typeof p==
"symbol"||p==="then"?void 0:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},container:t,events:t,
keyboard_manager:t},notification_area:t,menubar:t};class i{register_mime_type(){}}let r={"base/js/namespace":o,"base/js/events":t,"notebook/js/outputarea":{OutputArea:i}},
s=Object.assign((l,p)=>p(...l.map(b=>r[b]??t)),{config(){}}),a=document.body.appendChild(document.createElement("div"));return a.hidden=!0,a.innerHTML='<ul><li>\
<a id="help_menu"></a></li></ul>',Object.assign(globalThis,{Jupyter:o,requirejs:s}),Gt("@jupyter-widgets/base").load_ipython_extension(),a.remove(),delete globalThis.
Jupyter,delete globalThis.requirejs,Object.getPrototypeOf(o.WidgetManager)}var Zr="v1.kernel.websocket.jupyter.org";var Fn=[250,500,1e3,2e3],Xr=5e3,Qr=1e4,ti=8e3,ei=4e3;function Bn(t,e){let n,[o,i,r,s,a]=[0,0,0,0,0],[l,p]=[!1,!1];function b(){m();let y=new URL(t);y.pathname+=
"/channels",y.search+=`${y.search?"&":"?"}${e.query()}`,y.protocol=y.protocol.replace("http","ws");let E=n=new WebSocket(y,Zr);r=setTimeout(d,ti,E),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(r),s=a=Date.now(),e.opened()},n.onmessage=({data:S})=>{if(a=Date.now(),typeof S!="string")return e.received(S);l=!0,E.send(
S)},n.onclose=({code:S})=>S===4e3?u(e.gone):d(E)}function m(){clearTimeout(r),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function d(y){
m(),e.lost(),s&&Date.now()-s>Xr&&(o=i=0),s=0;let E=await fetch(t,{signal:AbortSignal.timeout(ei)}).then(S=>S.status,()=>0);if(!(p||y!==n)){if(E===404)return u(e.
gone);E?r=setTimeout(b,i++?Dn(i):0):r=setTimeout(d,Dn(o++),y)}}function u(y){p=!0,clearInterval(c),m(),y?.()}let c=setInterval(()=>{l&&n.readyState===WebSocket.
OPEN&&Date.now()-a>Qr&&d(n)},1e3);return b(),{open:()=>p||b(),end:()=>u(),send:y=>n.readyState===WebSocket.OPEN&&n.send(y)}}var Dn=t=>Fn[Math.min(t,Fn.length-1)];function Wn(t,e,n){let o=new TextEncoder,i=[o.encode(t),...e.map(a=>o.encode(JSON.stringify(a))),...n],r=new BigUint64Array(i.length+2);r[0]=BigInt(i.length+1);
let s=r.byteLength;return i.forEach((a,l)=>{r[l+1]=BigInt(s),s+=a.byteLength}),r[i.length+1]=BigInt(s),new Blob([r,...i])}function Un(t){let e=new DataView(t),n=Number(
e.getBigUint64(0,!0)),o=Array.from({length:n},(b,m)=>Number(e.getBigUint64(8*(m+1),!0))),i=b=>t.slice(o[b],o[b+1]),[r,s,a,l]=[1,2,3,4].map(b=>JSON.parse(new TextDecoder().
decode(i(b)))),p=Array.from({length:n-6},(b,m)=>new DataView(i(m+5)));return{header:r,parent_header:s,metadata:a,content:l,buffers:p}}var ni=["restarting","autorestarting","dead"],oi=8e3;function Hn(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function Vn(t,e){let n=new URL(`${t}api/kernels/${e}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),i={status:"idle",connectionStatus:"\
connecting",statusChanged:Hn(),connectionStatusChanged:Hn(),comm:R,onOpen:null,onOutput:null},r=new Map,s=new Map,a=new Map,l=new Set,p=0,[b,m]=[[],""],d=!1,u="",
c=Promise.resolve(),y=Bn(n,{query:()=>`session_id=${o}&heard=${u}`,opened(){N("connectionStatus","connected");for(let x of a.values())y.send(x.message),x.sentAt=
Date.now();b=[...a.keys(),...s.keys()],b.length&&(m=w("kernel_info_request",{}))},lost:()=>N("connectionStatus","connecting"),received(x){let A=Un(x);u=A.header.
msg_id,i.connectionStatus==="silent"&&N("connectionStatus","connected"),c=c.then(()=>D(A)).catch(G=>console.error(G))},gone:W}),E=setInterval(()=>{let[x]=a.values();
i.connectionStatus==="connected"&&x&&!l.size&&Date.now()-x.sentAt>oi&&N("connectionStatus","silent")},1e3);function S(){for(let x of b){a.delete(x),l.delete(x);
let A=s.get(x);s.delete(x),A?.iopub?.status?.({content:{execution_state:"idle"}})}}function W(){K(),a.clear(),s.clear(),N("status","dead")}function K(){d=!0,clearInterval(
E),y.end()}function N(x,A){i[x]!==A&&(i[x]=A,i[`${x}Changed`].emit())}function w(x,A,G,z={},L=[]){let f=`${o}-${++p}`;if(d)return f;let g={msg_id:f,msg_type:x,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},k=Wn("shell",[g,{},z,A],L);return G&&s.set(f,G),a.set(f,{message:k,sentAt:Date.now()}),y.send(k),f}async function D(x){
let{header:A,parent_header:G,content:z}=x,L=G.msg_id;switch(a.delete(L),A.msg_type){case"status":if(ni.includes(z.execution_state))return W();if(s.get(L)?.iopub?.
status?.(x),z.execution_state==="busy"&&l.add(L),z.execution_state!=="idle")return;l.delete(L),s.delete(L),L===m&&S();return;case"comm_open":return i.onOpen?.(R(
z.comm_id,z.target_name),x);case"comm_msg":return r.get(z.comm_id)?.heard?.(x);case"comm_close":return r.get(z.comm_id)?.ended(x),void r.delete(z.comm_id);default:
return i.onOutput?.(x)}}function R(x,A="jupyter.widget"){let G={comm_id:x,target_name:A,heard:null,ended:()=>{},on_msg:z=>G.heard=z,on_close:z=>G.ended=z,open:(z,L,f,g)=>w(
"comm_open",{comm_id:x,target_name:A,data:z},L,f,g),send:(z,L,f,g)=>w("comm_msg",{comm_id:x,data:z},L,f,g),close:(z={},L,f,g)=>(r.delete(x),w("comm_close",{comm_id:x,
data:z},L,f,g))};return r.set(x,G),G}return addEventListener("pagehide",({persisted:x})=>{x||d||(K(),fetch(n,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:x})=>x&&y.open()),addEventListener("online",()=>y.open()),i}function Gn({DOMWidgetModel:t,DOMWidgetView:e}){class n extends t{defaults(){let r={_model_module:"@jupyter-widgets/output",_view_module:"@jupyter-widgets/outpu\
t"};return{...super.defaults(),...r,_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]}}take({header:r,content:s}){if(r.msg_type==="clear_ou\
tput"){this.clearing=s.wait,s.wait||this.show([]);return}let a=this.clearing?[]:this.get("outputs");this.clearing=!1;let l=a.at(-1);if(r.msg_type==="stream"&&l?.
output_type==="stream"&&l.name===s.name)return this.show([...a.slice(0,-1),{...l,text:l.text+s.text}]);this.show([...a,{output_type:r.msg_type,...s}])}show(r){this.
set("outputs",r),this.save_changes()}}class o extends e{render(){super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let r of this.
shown??[])r.then(s=>s?.remove());this.shown=[],this.el.replaceChildren(...this.model.get("outputs").map(r=>this.node(r)))}node(r){let s=r.data?.["application/vn\
d.jupyter.widget-view+json"];if(!s)return ri(r);let a=document.createElement("div");return this.shown.push(this.displayed.then(()=>Se(this.model.widget_manager,
s.model_id,a))),a}}return{OutputModel:n,OutputView:o}}function ri({output_type:t,name:e,text:n,ename:o,evalue:i,data:r={}}){let s=document.createElement("div"),
a=r["text/html"]??r["image/svg+xml"];if(a)return s.className="html",s.innerHTML=a,s;for(let p of["image/png","image/jpeg","image/gif","image/webp"])if(p in r)return Object.
assign(new Image,{src:`data:${p};base64,${r[p]}`,alt:r["text/plain"]??""});if(t==="error")return s.className="failed",s.setAttribute("role","alert"),s.textContent=
i||o,s;if(e==="stderr")return s;let l=document.createElement("pre");return l.textContent=(n??r["text/markdown"]??r["text/latex"]??r["text/plain"]??"").replace(/\x1b\[[0-9;]*m/g,
""),l}async function Se(t,e,n){try{let o=await t.create_view(await t.get_model(e));return n.isConnected&&(n.replaceChildren(),o.luminoWidget.constructor.attach(
o.luminoWidget,n)),o}catch(o){console.error(o),n.replaceChildren(Object.assign(document.createElement("p"),{className:"failed",textContent:"This part of the pag\
e cannot be shown in this browser."}))}}function ii({live:t,kernel:e}){let n=e?Vn(e.base,e.id):void 0,o=In();Ee("@jupyter-widgets/output",Gn(Gt("@jupyter-widgets/base")));let i=new class extends o{kernel=n;exported=n?
void 0:{live:t};ownsAddress=!0;async loadClass(r,s){let a=Gt(s)[r];if(!a)throw new Error(`The front end "${s}" has no ${r}.`);return a}async new_model(r,s){return n&&
(r.comm??=n.comm(r.model_id)),super.new_model(r,s)}async _create_comm(r,s,a,l,p){if(!n)throw new Error("This page has no kernel.");let b=n.comm(s,r);return(a||l)&&
b.open(a,{},l,p),b}async _get_comm_info(){return{}}};return n&&(n.onOpen=(r,s)=>i.handle_comm_open(r,s),n.onOutput=async r=>{for(let s of await si(i))if(s.take&&
s.get("msg_id")===r.parent_header.msg_id)return s.take(r)},n.statusChanged.connect(()=>i.disconnect()),di(n)),i}async function si(t){return(await Promise.allSettled(
Object.values(t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var ai=new Map([["busy","The server is busy: this is the page without Python. All tha\
t is computed in your browser works as ever."]]),qn="The connection with the server is lost, and is tried again by itself. What is computed in your browser goes\
 on.",Kn="The program behind this page does not answer at the moment. It gets what you change when it does. What is computed in your browser goes on.",ci="The p\
rogram behind this page has ended: the server was stopped, or nobody had used the page for long. What is computed in your browser goes on; reload the page to st\
art anew.",li=2e3;function Bt(t){let e=document.getElementById("gdviz-note");e.textContent=t,e.hidden=!t}function di(t){let e=0,n=o=>document.querySelector(".gd\
viz-badge")||Bt(o);t.statusChanged.connect(()=>{clearTimeout(e),n(ci)}),t.connectionStatusChanged.connect(()=>{if(clearTimeout(e),t.connectionStatus==="silent")
return n(Kn);t.connectionStatus!=="connected"?e=setTimeout(n,li,qn):[qn,Kn].includes(document.getElementById("gdviz-note").textContent)&&Bt("")})}async function gi(t,e){
let n=[];for(let[r,{state:s}]of Object.entries(e))"where"in s&&"module"in s&&s.where!=="browser"&&n.push(await t.get_model(r));let o=r=>`The link “${r.get("na\
me")}” needs Python: here it stays as it is.`;for(let r of n)r.set("value",Object.assign(document.createElement("div"),{className:"gdviz-notice",textContent:o(
r)}).outerHTML);let i=n.filter(r=>!Object.keys(r.views??{}).length);i.length&&Bt(i.map(o).join(" "))}var Yn=t=>JSON.parse(document.getElementById(t).textContent);
function ui({texts:t,...e}){for(let{state:n}of Object.values(e.state))for(let o of["_esm","_css"])typeof n[o]=="number"&&(n[o]=t[n[o]]);return e}function pi(){let t=matchMedia(
"(prefers-color-scheme: dark)"),e=()=>document.body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}async function fi(){pi();let t=Yn(
"gdviz-page"),e=ai.get(new URLSearchParams(location.search).get("note"));e&&Bt(e),t.failed&&Bt(t.failed);for(let r of document.querySelectorAll("template[data-c\
ell]"))document.getElementById(r.dataset.cell).replaceChildren(r.content),r.remove();let n=[...document.querySelectorAll("[data-widget]")];if(!n.length)return;let o=ii(
t),i=ui(Yn("gdviz-widgets"));await o.set_state(i),await Promise.all(n.map(r=>Se(o,r.dataset.widget,r))),o.kernel||await gi(o,i.state)}function Jn(){document.addEventListener(
"DOMContentLoaded",()=>fi().then(()=>document.documentElement.dataset.ready="",t=>{console.error(t),document.getElementById("gdviz-note").hidden&&Bt("This page \
could not be started in this browser. Reload it, or try another browser that is up to date.")}))}var hi={badge:an,curves:dn,dataEditor:fn,field:bn,heatMap:xn,link:Fe,networkDiagram:kn,pageState:Sn,player:An,presets:De,resultsTable:Nn,runner:Ln,sentence:Cn,slider:Tn,
surface:Rn,value:{}};function mi(t){let e=Symbol.for(t),n=globalThis[e]??={};return n.widgets||nn(),n.widgets??=hi,n.resolve?.(n.widgets),n.widgets}return lo(vi);})();
