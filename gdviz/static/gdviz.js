"use strict";var gdviz=(()=>{var we=Object.defineProperty;var Ao=Object.getOwnPropertyDescriptor;var No=Object.getOwnPropertyNames;var Lo=Object.prototype.hasOwnProperty;var Co=(t,n)=>{for(var e in n)we(t,e,{get:n[e],enumerable:!0})},Po=(t,n,e,o)=>{if(n&&typeof n=="object"||typeof n=="function")for(let s of No(n))!Lo.call(t,s)&&
s!==e&&we(t,s,{get:()=>n[s],enumerable:!(o=Ao(n,s))||o.enumerable});return t};var Oo=t=>Po(we({},"__esModule",{value:!0}),t);var ni={};Co(ni,{arrive:()=>ei,frontEnd:()=>go,openPage:()=>Eo});function q(t,n){for(let e in n)t.set(e,n[e]);t.save_changes()}function tt(t,n,e){let o=n.split(" ").map(s=>`change:${s}`);for(let s of o)t.on(s,e);return()=>o.forEach(
s=>t.off(s,e))}function at(t,n){let e=new Set,o=()=>{let r=new Set(e);e.clear();for(let i in n)r.has(i)&&n[i]()},s=Object.keys(n).map(r=>tt(t,r,()=>{e.size||queueMicrotask(
o),e.add(r)}));return{all:()=>Object.values(n).forEach(r=>r()),end:()=>{s.forEach(r=>r()),e.clear()}}}var Q=(t,n)=>t.get_model(n.slice(10)),X=t=>t instanceof ArrayBuffer?
new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function B({data:t}){let{buffer:n,byteOffset:e,byteLength:o}=X(t);return e%8===0?new Float64Array(
n,e,o/8):new Float64Array(n.slice(e,e+o))}function st(t){let[n,e]=t.shape,o=B(t);return Array.from({length:n},(s,r)=>o.subarray(r*e,(r+1)*e))}var Bt={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function Ke(t,n){
let e=Bt[t],o=Number;t==="bool"&&(o=r=>+!!r),t.endsWith("int64")&&(o=r=>BigInt(Math.trunc(r)||0));let s=t.startsWith("float")&&ArrayBuffer.isView(n);return new Uint8Array(
(s?new e(n):e.from(Array.from(n,o))).buffer)}function xe(t,n){let e=new Bt[t](n.buffer);return t.endsWith("int64")?Array.from(e,Number):e}var Dt=t=>t.reduce((n,e)=>n*
e,1),_t=({shape:t,dtype:n})=>Dt(t)*Bt[n].BYTES_PER_ELEMENT,Ye=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);function Wt(t){
if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let n=t;return{shape:[n.length],numbers:n}}
if(Array.isArray(t)){let n=t.map(Wt),e=String(n[0]?.shape??[]);return n.some(o=>!o||String(o.shape)!==e)?null:{shape:[t.length,...n[0]?.shape??[]],numbers:n.flatMap(
o=>Array.from(o?.numbers??[]))}}return Ye(t)?{shape:t.shape,numbers:B(t)}:null}function Ut(t,{shape:n,dtype:e},o){let s=e==="bool"?Boolean:Number;if(n.length===
0)return s(t[0]);if(Ye(o))return{shape:n,data:new DataView(Float64Array.from(t).buffer)};let r=ArrayBuffer.isView(o)||Array.isArray(o)&&ArrayBuffer.isView(o[0]),
i=/^float|64/.test(e)?Float64Array:Bt[e],u=(g,[d,...l])=>{let a=Dt(l);if(l.length)return Array.from({length:d},(p,f)=>u(g+f*a,l));let c=Array.prototype.slice.call(
t,g,g+d);return r?i.from(c):c.map(p=>s(p))};return u(0,n)}function Ze(t,n,e){let o=Wt(t);if(!o||String(o.shape)!==String(e))return!1;let s=n instanceof Float32Array?
Math.fround:Number;for(let r=0;r<n.length;r++)if(!Object.is(s(Number(o.numbers[r])),n[r]))return!1;return!0}function St(t){let n=new Uint8Array(t.reduce((o,s)=>o+
s.length,0)),e=0;for(let o of t)n.set(o,e),e+=o.length;return n}function Ht(t,n){let e=0;return n.map(o=>t.slice(e,e+=o))}var Et=(t,n)=>t.length===n?.length&&t.
every((e,o)=>e===n[o]);var Gt=new Set,At=new Set,qt=new Set,be=0,ye=0,ze=new Set,Je=t=>Gt.add(t);function Qe(t){for(let n of[Gt,At,qt])n.delete(t);ft()}function ke(t){At.add(t),ye||(ye=
requestAnimationFrame(To))}var Xe=t=>qt.add(t);function Kt(t){return be++,t.finally(()=>{be--,ft()})}function tn(){return new Promise(t=>{ze.add(t),ft()})}function ft(){
if(!(be||At.size||ut.size||[...Gt].some(t=>t.isPending()))){for(let t of ze)t();ze.clear()}}function To(){on();let t=new Map;for(let n of At)At.delete(n),t.set(
n,(t.get(n)??0)+1),t.get(n)>100?n.report(Object.assign(new Error("it feeds itself through other links and does not settle"),{name:"RuntimeError"})):n.compute();
ye=0,ft();for(let n of qt)ke(n);qt.clear()}var ut=new Map,Vt;function en(t,n,e){if(t.get("prompt")||[...Gt].some(o=>o.reads(t))){t.set(n,e);return}Vt||(Vt=new MessageChannel,
Vt.port1.onmessage=on),ut.size||Vt.port2.postMessage(null),ut.has(t)||ut.set(t,new Map),ut.get(t)?.set(n,e)}var nn=(t,n)=>ut.get(t)?.has(n)?ut.get(t)?.get(n):t.
get(n);function on(){let t=[...ut];ut.clear();for(let[n,e]of t)for(let[o,s]of e)n.set(o,s);ft()}function Yt(t,n){let e=new Map;function o(s){let r=s.get("key"),i=e.get(r)??{thing:t(r,s),users:0};e.set(r,i),i.users++;let u=!0;return()=>{u&&--i.users===0&&(e.
delete(r),n(i.thing)),u=!1}}return{use:o,find:s=>e.get(s)?.thing}}async function Ro(t){let n=t.widget_manager,e=await Q(n,t.get("choice")),o=async u=>({...u,model:await Q(n,u.widget)}),s=t.get("options"),r=await Promise.all(s.
map(u=>Promise.all(u.map(o))));function i(){let u=e.get("index");if(u!==t.get("applied")){t.set("applied",u);for(let{model:g,trait:d,value:l,array:a}of r[u])g.set(
d,a?Ut(B(a),a,g.get(d)):l)}}return e.on("change:index",i),i(),t.set("followed",!0),t.save_changes(),()=>e.off("change:index",i)}var Io=Yt((t,n)=>Kt(Ro(n)),t=>t.
then(n=>n())),Me=Io.use,rn={initialize:({model:t})=>Me(t)};var sn=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
`;var $e=new CSSStyleSheet;$e.replaceSync(sn);function an(t){t.adoptedStyleSheets.includes($e)||t.adoptedStyleSheets.push($e)}var cn=()=>an(document);function ln(t){
let n=()=>{let o=t.getRootNode();o instanceof ShadowRoot&&an(o)};if(n(),t.isConnected)return;let e=new ResizeObserver(()=>{e.disconnect(),n()});e.observe(t)}var Fo="http://www.w3.org/2000/svg";function M(t,n={},e=null){let o=Object.assign(document.createElement(t),n);return e?.append(o),o}function A(t,n,e){let o=document.
createElementNS(Fo,t);return W(o,n),e?.append(o),o}var mt=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function W(t,n){for(let e in n)t.setAttribute(e,n[e])}
function nt(t,n,e,o){let s=M("button",{type:"button",title:e},t);return s.append(n),s.addEventListener("click",o),s}function Nt(t){let n="";return(...e)=>{let o=JSON.
stringify(e);o!==n&&t(...e),n=o}}function K(t,...n){ln(t),t.classList.add("gdviz-widget",...n),t.addEventListener("keydown",e=>e.stopPropagation())}var Bo={"#00\
0000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},ct=t=>Bo[t]??t;function _e(){let t=getComputedStyle(document.body);return{ink:t.getPropertyValue("--gd\
viz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function dn(t){let n=new MutationObserver(t);return n.observe(document.body,{attributeFilter:["data-jp-them\
e-light"]}),()=>n.disconnect()}function vt(t,n){let e=0,o=new ResizeObserver(()=>{let s=Math.floor(t.clientWidth);s===0||s===e||(e=s,n(s))});return o.observe(t),
()=>o.disconnect()}function wt(t,n,e){let o=M("div",{className:"gdviz-note gdviz-needs-python",textContent:n},e);return Se(t,o),o}function Se(t,n){let{live:e}=t.exported;if(!e)return;
let o=M("a",{href:e,textContent:"Run with Python"});n.append(" ",o);let s=async()=>o.href=Do(e,await t.exported.query?.()??"");for(let r of["pointerdown","focus"])
o.addEventListener(r,s)}function Do(t,n){if(!n)return t;let e=new URL(t,location.href),o=r=>`${r}${r.includes("?")?"&":"?"}${n}`,s=e.searchParams.get("urlpath");
return s===null?e.search=o(e.search):e.searchParams.set("urlpath",o(s)),e.href}var Ee=8,Zt=5,Wo=50,Uo=8;async function pn(t){let n=X(t);return Ae(n)?WebAssembly.compile(n).catch(()=>null):null}var Ae=t=>!!globalThis.WebAssembly?.validate(t);
function Jt({memory:t,run:n},e,o){let s=new Uint8Array(t.buffer);for(let{address:r,data:i}of e)s.set(i,r);return n(),o.map(({address:r,length:i})=>s.slice(r,r+i))}
function Ho(t){let n,e;onmessage=({data:o})=>{if(o.module){({outputs:e}=o),{exports:n}=new WebAssembly.Instance(o.module);return}let s=performance.now();try{let r=t(
n,o.inputs,e),i=performance.now()-s;postMessage({results:r,milliseconds:i},r.map(({buffer:u})=>u))}catch(r){postMessage({error:r.message})}}}function Vo(t,n){let e=URL.
createObjectURL(new Blob([`(${Ho})(${Jt})`],{type:"text/javascript"}));try{let o=new Worker(e);return o.postMessage({module:t,outputs:n}),o}catch{return null}finally{
URL.revokeObjectURL(e)}}var un=t=>[...t].sort((n,e)=>n-e)[t.length>>1];async function gn(t,n,e,o){let{exports:s}=await WebAssembly.instantiate(t),r=n.map(p=>({address:p.
address,length:_t(p)})),i=[],u=null,g=null;return e>Ee&&l(),{start:d,measure:a,isBusy:()=>g!==null,close:c};function d(p,f,h){if(u){g={job:f,counts:h},u.postMessage(
{inputs:p});return}let v=performance.now(),m;try{m=Jt(s,p,r)}catch(R){return o(f,{error:R})}let E=performance.now()-v;i=[...i.slice(1-Zt),E],(E>Wo||i.length===Zt&&
un(i)>Ee)&&l(),o(f,{results:m,milliseconds:E})}function l(){u=Vo(t,r),u&&(u.onmessage=({data:p})=>{let{job:f,counts:h}=g;if(g=null,p.error)return o(f,{isLate:!0,
error:Object.assign(new Error(p.error),{name:"RuntimeError"})});h&&(i=[...i.slice(1-Zt),p.milliseconds]),o(f,{isLate:!0,...p})},u.onerror=()=>{let p=g;u=g=null,
p&&o(p.job,{isLate:!0})})}function a(p){if(u){let m=i.length?un(i):null;if(g||i.length<Zt||Math.max(...i)>Ee/2)return m;c(),i=[]}let f=p();Jt(s,f,[]);let h=performance.
now(),v=0;do Jt(s,f,[]);while(v++,performance.now()-h<Uo);return(performance.now()-h)/v}function c(){u?.terminate(),u=g=null}}var fn=["single_steps","resets","anew","anew_steps","playing"];function hn(t,n,e,o){let{restart:s,steps:r,before:i,starting:u}=t.get("running"),g=i.map(_t),d=Ht(
X(t.get("carried")),g),l=0,a=!1,c=R(),p=Ht(X(t.get("computed")),e.map(_t)),f=0,h={restart:!1,steps:0},v=1;for(let _ of fn)n.on(`change:${_}`,m);return addEventListener(
"pagehide",o.tell),t.on("change:carried",k),{isPlaying:E,isPending:O,plan:L,inputs:w,keep:b,putBack:T,shareState:z,stop:P};function m(){o.changed(),E()||o.tell()}
function E(){return n.get("playing")}function R(){return{single:n.get("single_steps"),resets:n.get("resets"),anew:n.get("anew")?n.get("anew_steps"):0}}function O(){
let _=R();return a||E()||_.single!==c.single||_.resets!==c.resets||_.anew!==c.anew}function L(_){let x=R(),N=_.map((F,H)=>!Et(F,p[H])),y=u.some(F=>N[F]),S=x.anew>
0&&(x.anew!==c.anew||N.some(Boolean)),C=x.resets!==c.resets,$=Math.max(x.single-c.single,0);E()&&(f+=n.get("speed"),$+=Math.floor(f),f%=1),c=x,p=_,a=!1;let I=h;
return h={restart:!1,steps:0},S||y||C?{restart:!0,steps:S?x.anew:0,version:l}:{restart:I.restart,steps:I.steps+$,version:l}}function T(_){h=_}function w(_={restart:!1,
steps:v}){let x=(N,y)=>({address:N,data:new Uint8Array(Int32Array.of(y).buffer)});return _.steps&&(v=_.steps),[x(s,Number(_.restart)),x(r,_.steps),...d.map((N,y)=>({
address:i[y].address,data:N}))]}function b(_,x){x.version===l&&(d=_)}function z(){t.off("change:carried",k),t.set("carried",new DataView(St(d).buffer)),t.on("ch\
ange:carried",k)}function k(){d=Ht(X(t.get("carried")),g),c=R(),a=!0,l++,o.changed()}function P(){for(let _ of fn)n.off(`change:${_}`,m);removeEventListener("pa\
gehide",o.tell),t.off("change:carried",k)}}var qo=400,mn=30,Qt=(t,n)=>Object.assign(new Error(n),{name:t}),vn=t=>`(${t.join(", ")}${t.length===1?",":""})`;async function wn(t,n){if(t.get("where")!=="brow\
ser"||t.get("closed"))return null;let e=t.widget_manager,o=j=>Promise.all(j.map(async D=>({...D,model:await Q(e,D.widget)}))),s=t.get("sources"),r=t.get("target\
s"),[i,u,g]=await Promise.all([pn(t.get("module")),o(s),o(r)]);if(!i&&e.exported)return n.show(Qt("UnsupportedError","this browser cannot run WebAssembly with S\
IMD, and this page has no Python to do it instead")),null;if(!i)return t.set("where","kernel"),t.save_changes(),null;let d=t.get("outputs"),l=await gn(i,d,t.get(
"milliseconds"),x),a=t.get("runner")&&await Q(e,t.get("runner")),c={compute:_,report:F,reads:j=>u.some(D=>D.model===j),isPending:S},p=a&&hn(t,a,u,{changed:T,tell:I}),
f=X(t.get("computed")),h=null,v=null,m=!1,[E,R]=[0,0],O=0,L=[...u.map(j=>[j.model,`change:${j.trait}`,T]),[t,"change:computed",z],[t,"change:running_in",w],[t,"\
change:where",H],[t,"change:closed",H],[t,"msg:custom",b]];for(let[j,D,V]of L)j.on(D,V);return Je(c),w(),$(),T(),{stop:U};function T(){ke(c)}function w(){t.get(
"running_in")!=="browser"&&(t.set("running_in","browser"),t.save_changes())}function b({event:j}){j==="ask"&&t.send({event:"here"})}function z(){f=X(t.get("comp\
uted")),T()}function k({model:j,trait:D,name:V,shape:dt,dtype:J}){let et=Wt(j.get(D));if(!et)throw Qt("TypeError",`${V} must hold numbers, but it is ${JSON.stringify(
j.get(D))??"undefined"}`);if(String(et.shape)!==String(dt))throw Qt("ValueError",`${V} had shape ${vn(dt)} when it was linked, but now it has shape ${vn(et.shape)}`);
let $t=Ke(J,et.numbers);if(!J.startsWith("float")&&Array.from(xe(J,$t)).some((jt,Ft)=>jt!==Number(et.numbers[Ft])))throw Qt("ValueError",`${V} held ${J} when it\
 was linked, which cannot hold what it is now; link it with floating-point numbers`);return $t}function P(j){return j.map((D,V)=>({address:u[V].address,data:D}))}
function _(){let j;try{j=u.map(k)}catch(J){return F(J)}let D=St(j);if(!p?.isPending()){if(Et(D,f))return N(D);if(Et(D,h))return}if(l.isBusy())return;let V=p?.plan(
j),dt=[...P(j),...V?p.inputs(V):[]];l.start(dt,{joined:D,work:V},!V||V.steps>0)}function x({joined:j,work:D},{results:V,milliseconds:dt,error:J,isLate:et}){if(et&&
T(),!V){D&&p.putBack(D),J&&(h=j,F(J));return}y()&&C(dt??0),D&&p.keep(V.slice(V.length-t.get("running").before.length),D);for(let{model:$t,trait:jt,output:Ft}of g){
let{shape:He,dtype:Ve}=d[Ft],qe=xe(Ve,V[Ft]),Ge=nn($t,jt);Ze(Ge,qe,He)||en($t,jt,Ut(qe,{shape:He,dtype:Ve},Ge))}v=[j,...V],N(j),y()&&!et&&Xe(c)}function N(j){f=
j,h=null,m&&n.show(null),m=!1,$(),ft()}function y(){return!!p?.isPlaying()}function S(){return l.isBusy()&&!y()}function C(j){E+=j,!(++R%mn)&&(t.set("page_milli\
seconds",E/mn),E=0)}function $(){clearTimeout(O),O=setTimeout(()=>{try{let j=l.measure(()=>[...P(u.map(k)),...p?.inputs()??[]]);j!==null&&t.set("page_millisecon\
ds",j)}catch{}I()},qo)}function I(){v&&(t.set("snapshot",new DataView(St(v).buffer)),v=null,p?.shareState(),t.save_changes())}function F(j){console.warn(j),m=!0,
f=null,y()&&(a.set("playing",!1),a.save_changes()),n.show(j)}function H(){U(),n.ended()}function U(){clearTimeout(O);for(let[j,D,V]of L)j.off(D,V);p?.stop(),l.close(),
Qe(c)}}var Ne=new EventTarget;function Go(t,n){let e={isRunning:!1,error:null,started:Promise.resolve(null)},o=r=>{Object.assign(e,r),Ne.dispatchEvent(new Event(t))},s={
show:r=>o({error:r}),ended:()=>o({isRunning:!1})};return e.started=wn(n,s).catch(r=>(console.error(r),null)),Kt(e.started).then(r=>o({isRunning:r!==null})),e}var xn=Yt(
Go,({started:t})=>t.then(n=>n?.stop())),ht=xn.use,Xt=t=>xn.find(t.get("key"))??{isRunning:!1,error:null};function te(t,n){let e=t.get("key");return Ne.addEventListener(
e,n),()=>Ne.removeEventListener(e,n)}var Ko="The server is gone. What is computed in your browser goes on; what needs the server is switched off. Reload the page, or run the notebook again, to star\
t anew.",Yo="The server is gone. Nothing on this page needs it: all goes on in your browser.",Zo="What is greyed out here needs Python.",Jo=2e3;function Qo(t){return t<
.01?"less than 0.01 ms":`${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}var Xo=t=>new Response(new Blob([X(t)]).stream().pipeThrough(new DecompressionStream(
"deflate"))).text();function tr(t,n){let e=()=>{},o=!1;async function s(){let r=t.get("link");if(!r)return;let i=await Q(t.widget_manager,r);if(o||r!==t.get("li\
nk"))return;e();let u=()=>n(i),g=[ht(i),te(i,u),tt(i,"where milliseconds page_milliseconds",u)];e=()=>g.forEach(d=>d()),u()}return t.on("change:link",s),s(),()=>{
o=!0,t.off("change:link",s),e()}}function er({model:t}){let n=t.widget_manager,e=()=>Promise.all(t.get("needs_kernel").map(l=>Q(n,l)));if(n.exported){e().then(l=>l.
forEach(a=>a.set("disabled",!0)));return}let o=n.kernel,s=[o?.connectionStatusChanged,o?.statusChanged].filter(Boolean),r=new Map,i=!1,u=0;function g(){i||=["de\
ad","restarting","autorestarting","starting"].includes(o?.status);let l=o&&o.connectionStatus!=="connected";if(i)return d(!0);if(l)return u||=setTimeout(d,Jo,!0);
d(!1)}async function d(l){if(clearTimeout(u),u=0,!!t.get("lost")===l)return;if(t.set("lost",l),!l){for(let[c,p]of r)c.set("disabled",p);return r.clear()}let a=await e();
if(t.get("lost"))for(let c of a)r.has(c)||r.set(c,c.get("disabled")),c.set("disabled",!0)}for(let l of s)l.connect(g);return g(),()=>{clearTimeout(u);for(let l of s)
l.disconnect(g)}}function nr({model:t,el:n}){K(n,"gdviz-badge");let e=M("div",{className:"line"},n),o=M("span",{className:"told"},e),s=M("button",{type:"button",
textContent:"Show the program",hidden:!0},e);s.title="The WebAssembly text of what your browser has just run";let r=t.get("needs_kernel").length>0,i=M("div",{className:"\
gdviz-notice",textContent:r?Ko:Yo});i.setAttribute("role","alert"),t.widget_manager.exported&&r&&wt(t.widget_manager,Zo,n);function u(){t.get("lost")?n.append(i):
i.remove()}let g;function d(p){g=p;let{isRunning:f}=Xt(g);s.hidden=!f,f?o.textContent=`computed in your browser${l(g.get("page_milliseconds"))} · 0 round trips`:
t.widget_manager.exported?o.textContent="waiting for your browser":o.textContent=`computed by the server${l(g.get("milliseconds"))} · 1 round trip`}function l(p){
return p==null?"":` in ${Qo(p)}`}async function a(){let p=g;if(n.querySelector("dialog"))return;let f=M("dialog",{className:"gdviz-program"},n);f.addEventListener(
"close",()=>f.remove());let h=(X(p.get("module")).length/1024).toFixed(0),v=M("div",{className:"head"},f);M("b",{textContent:`WebAssembly text of “${p.get("na\
me")}”, ${h} KB as a module`},v);let m=M("button",{type:"button",textContent:"Copy"},v),E=M("button",{type:"button",textContent:"Close"},v),R=await Xo(p.get("\
text")),O=M("pre",{textContent:R,tabIndex:0},f);O.setAttribute("aria-label","The program"),m.addEventListener("click",async()=>{try{await navigator.clipboard.writeText(
R),m.textContent="Copied"}catch{getSelection()?.selectAllChildren(O)}}),E.addEventListener("click",()=>f.close()),f.showModal()}s.addEventListener("click",a);let c=tr(
t,d);return t.on("change:lost",u),u(),()=>{c(),t.off("change:lost",u)}}var bn={initialize:er,render:nr};var G=(t,n,e)=>Math.min(Math.max(t,n),e),ee=t=>t.replaceAll("-","−").replace("e+","e");function Y(t,n=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let e=Math.abs(t);return e===0||e>=.001&&e<1e5?ee(String(Number(t.toPrecision(n)))):ee(Number(t.toPrecision(Math.min(n,3))).toExponential())}
function Le(t){let n=e=>Math.ceil(Math.log10(Math.abs(e)||1));for(let e=2;;e++){let o=t.map(s=>Y(s,Math.max(e,Math.min(n(s),5))));if(e>5||new Set(o).size===t.length)
return o}}var ne=t=>String(t).replace(/./g,n=>n==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(n)]);var or=62,rr=38;function Z({low:t,high:n,log:e=!1,from:o,to:s}){[t,n]=e?ir(t,n):sr(t,n);let[r,i]=e?[Math.log10(t),Math.log10(n)]:[t,n],u=(s-o)/(i-r),g=a=>o+((e?
Math.log10(a):a)-r)*u,d=a=>a.map(([c,p])=>({at:g(c),text:p})),l=Math.max(Math.floor(Math.abs(s-o)/(s>o?or:rr)),1);return{low:t,high:n,log:e,to:g,from:a=>e?10**(r+
(a-o)/u):r+(a-o)/u,ticks:()=>{if(e&&i-r>1.5&&Math.floor(i)>Math.ceil(r))return d(ar(r,i,1.5*l));let a=yn(t,n,l);return d(a.length>1?a:yn(t,n,2*l+1))}}}var lt=(t,n)=>({
x:t,y:n,toPixel:e=>[t.to(e[0]),n.to(e[1])],toPoint:([e,o])=>[t.from(e),n.from(o)]});function sr(t,n){if(!Number.isFinite(t)||!Number.isFinite(n))return[0,1];let e=Math.
max(Math.abs(t),Math.abs(n));return n-t>1e-12*e?[t,n]:e>0?[t-.1*e,n+.1*e]:[-1,1]}function ir(t,n){return!(n>0)||!Number.isFinite(n)?[.1,10]:t>0?n>t*(1+1e-9)?[t,
n]:[t/10,n*10]:[n*1e-6,n]}function yn(t,n,e){let o=(n-t)/e,s=10**Math.floor(Math.log10(o)),r=s*([1,2,5].find(p=>p*s>=o*(1-1e-9))??10),i=Math.ceil(-Math.log10(r)-
1e-9),u=Math.max(Math.abs(t),Math.abs(n)),g=u>=1e5||r<1e-4,d=Math.min(Math.max(Math.floor(Math.log10(u))+i,0)+1,12),l=p=>g?p?Number(p.toPrecision(d)).toExponential():
"0":p.toFixed(Math.max(i,0)),a=Math.ceil(t/r-1e-6),c=Math.max(Math.floor(n/r+1e-6)-a+1,0);return Array.from({length:c},(p,f)=>[(a+f)*r,ee(l((a+f)*r))])}function ar(t,n,e){
let o=Math.ceil(t-1e-9),s=Math.floor(n+1e-9),r=Math.ceil((s-o+1)/(e+1)),i=Array.from({length:Math.floor((s-o)/r)+1},(g,d)=>o+d*r),u=i.every(g=>g>=-3&&g<=4);return i.
map(g=>[10**g,u?String(+`1e${g}`):`10${ne(g)}`])}var cr=([t,n,e])=>(-16777216|e<<16|n<<8|t)>>>0,lr=t=>[1,3,5].map(n=>parseInt(t.slice(n,n+2),16)),xt=(t,n=0)=>cr(lr(t).map(e=>Math.round(e+(255-e)*n)));function bt(t,n,[
e,o],s){if(!o||!e)return Pe(t);let r=new Uint32Array(o*e);for(let i=0;i<e;i++){let u=(e-1-i)*o;for(let g=0;g<o;g++)r[i*o+g]=s(n[u+g])}Ce(t,r,o)}function Ce(t,n,e){
let o=n.length/e;(t.width!==e||t.height!==o)&&Object.assign(t,{width:e,height:o}),oe(t).putImageData(new ImageData(new Uint8ClampedArray(n.buffer),e,o),0,0)}var Pe=t=>oe(
t).clearRect(0,0,t.width,t.height),oe=t=>t.getContext("2d");function re(t,n){let e=Uint32Array.from({length:511},(o,s)=>xt(s>255?t:n,1-.7*(Math.abs(s-255)/255)));
return o=>Number.isNaN(o)?0:e[255+Math.round(255*o)]}var zn=.5,dr=.6;function kn(t,{width:n,height:e},o,[s,r],i,u){let g=new Uint32Array(n*e),[d,l,a]=[0,zn,zn/2].map(h=>Uint32Array.from(u,v=>xt(v,h))),c=Float64Array.
of(-1/0,...i.subarray(1,-1),1/0),p=(r-1)/n,f=(s-1)/e;for(let h=0;h<e;h++){let v=(e-h-.5)*f,m=Math.min(Math.floor(v),s-2),E=v-m,R=m*r,O=R+r,L=h*n,T=0;for(let w=0,
b=0;w<r-1;w++){let z=o[R+w],k=o[R+w+1],P=z+E*(o[O+w]-z),_=k+E*(o[O+w+1]-k),x=w===r-2?n:Math.min(Math.ceil((w+1)/p-.5),n),N=(_-P)*p;if(!(Math.abs(N)<1/0)){L+=x-b,
b=x;continue}let y=(o[O+w]-z+o[O+w+1]-k)*.5*f,S=dr*Math.sqrt(N*N+y*y),C=P+((b+.5)*p-w)*(_-P);for(;b<x;b++,L++,C+=N){for(;C>=c[T+1];)T++;for(;C<c[T];)T--;let $=Math.
min(C-c[T],c[T+1]-C);g[L]=$>=S?d[T]:$>=S/2?a[T]:l[T]}}}Ce(t,g,n)}function Mn(t,[n,e],{left:o,top:s,width:r,height:i},[u,g,d,l]){let a=n*e,c=Float64Array.from({length:a},
(m,E)=>Math.hypot(t[2*E],t[2*E+1])),p=c.reduce((m,E)=>E>m&&E<1/0?E:m,0),f=r/e/1.25,h=Math.max(r*.0016,.5),v=[];for(let m=0;m<a;m++){if(!(c[m]>0&&c[m]<1/0))continue;
let E=o+r*(m%e+.5)/e,R=s+i*(1-(Math.floor(m/e)+.5)/n),O=-t[2*m]*(r/(g-u)),L=t[2*m+1]*(i/(l-d)),T=f*G(1+Math.log10(c[m]/p)/3,.25,1)/2/Math.hypot(O,L);v.push(ur(E,
R,O*T,L*T,h))}return v.join("")}var rt=t=>Math.round(t*10)/10;function ur(t,n,e,o,s){let r=Math.hypot(e,o),[i,u]=[-o/r,e/r],g=Math.min(10*s,1.2*r),d=.3*g,l=(f,h)=>`${rt(
t+e*f+i*h)},${rt(n+o*f+u*h)}`,a=1-g/r,c=`${l(-1,s)} ${l(a,s)} ${l(a,d)}`,p=`${l(a,-d)} ${l(a,-s)} ${l(-1,-s)}`;return`M${c} ${l(1,0)} ${p}Z`}var pr=10,se=12,gr=68,fr=9;function $n(t,n){let e=A("g",{class:"bar","aria-hidden":!0},t),o=Nt(({left:s,top:r,width:i,height:u},g,d,l)=>{if(e.replaceChildren(),
!l&&!g.length)return;let a=s+i+pr;g.toReversed().forEach((p,f)=>{let h=1-f/g.length;A("rect",{x:a,width:se,y:r+u*(1-h),height:u*h,fill:p},e)}),A("rect",{class:"\
frame",x:a,y:r,width:se,height:u},e);for(let{at:p,text:f}of d){let h=r+u*(1+p);A("path",{class:"tick",d:`M${a+se},${h}h3`},e),A("text",{x:a+se+6,y:h,dy:"0.35em"},
e).append(f)}let c=l.length>=fr?{x:s+i+gr,"text-anchor":"end"}:{x:a-2};A("text",{y:r-10,...c},e).append(l)});return(s,r,i)=>o(n,s,r,i)}function _n(t){let n=M("d\
iv",{className:"gdviz-legend"},t);return Nt(e=>{n.replaceChildren();for(let{name:o,color:s,kind:r="line"}of e){let i=M("span",{className:"entry"},n);M("span",{className:`\
swatch ${r}`},i).style.color=ct(s),i.append(o)}})}function Lt(t){let n=t.get("colors");return t.get("names").map((o,s)=>({name:o,color:n[s%n.length]})).filter((o,s)=>yt(
t)(s))}function yt(t){let n=B(t.get("shown"));return e=>!n.length||n[e]>0}function ot(t,n){let{left:e,top:o}=t.getBoundingClientRect();return[n.clientX-e,n.clientY-o]}function Ct(t,n){let e=t.currentTarget;e.setPointerCapture(t.pointerId);
let o=new AbortController,{signal:s}=o;e.addEventListener("pointermove",n,{signal:s});for(let r of["pointerup","pointercancel"])e.addEventListener(r,()=>o.abort(),
{signal:s})}var hr={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Pt=t=>hr[t.key]??null;function Ot(t,n=()=>!0){t.addEventListener("touchsta\
rt",e=>n(e)&&e.preventDefault(),{passive:!1})}function ie({surface:t,handle:n,to:e,by:o,idle:s=()=>!1}){let r=i=>{i.preventDefault(),n.focus({preventScroll:!0}),
Ct(i,e)};t.addEventListener("pointerdown",i=>{i.button!==0||i.pointerType==="touch"||s()||(e(i),r(i))}),t.addEventListener("click",i=>{i.pointerType==="touch"&&
!s()&&e(i)}),n.addEventListener("pointerdown",i=>i.button===0&&r(i)),Ot(n),n.addEventListener("keydown",i=>{let u=Pt(i);u&&(i.preventDefault(),o(u,i.shiftKey))})}var Tt={left:56,right:14,top:10,bottom:42},ae={left:56,right:68,top:24,bottom:42},mr=6.4,vr=6.5,wr=104;function zt(t,{name:n,...e}){K(t,n,"gdviz-plane");let o=Oe(
t,e),s=_n(t),r=M("div",{className:"panel"},t),i=M("div",{className:"status"},r);return{...o,panel:r,status:i,bar:$n(o.svg,o.area),legend:s}}function Oe(t,{label:n,
ratio:e=.75,margins:o=Tt}){let s=M("div",{className:"gdviz-plot"},t),r=M("canvas",{},s),i=A("svg",{role:"group","aria-label":n},s),u=mt(),g=A("rect",{},A("clipP\
ath",{id:u},A("defs",{},i))),d=A("g",{class:"ticks","aria-hidden":!0},i),l=A("g",{class:"shapes","clip-path":`url(#${u})`,"pointer-events":"none"},i),a=A("rect",
{class:"hit"},i),c=A("g",{class:"handles"},i),p={left:o.left,top:o.top,width:0,height:0},f=320,h=()=>{};function v(){p.width=Math.max(f-p.left-o.right,40),p.height=
Math.max(Math.round(f*e)-o.top-o.bottom,40);let{left:L,top:T,...w}=p;W(i,{width:f,height:p.height+o.top+o.bottom});for(let b of[g,a])W(b,{x:L,y:T,...w});for(let[
b,z]of Object.entries(p))r.style.setProperty(b,`${z}px`)}function m({x:L,y:T},w,b=!1){let z=L.ticks(),k=T.ticks(),P=Math.max(...k.map(({text:x})=>x.length)),_=Math.
min(P*mr+28,wr);if(_<=p.left+1)return E(p,z,k,w,b);p.left=_,v(),h()}let E=Nt(({left:L,top:T,width:w,height:b},z,k,P,_)=>{d.replaceChildren();let x=T+b;for(let{at:N,
text:y}of z)_&&A("path",{class:"grid",d:`M${N},${x}V${T}`},d),A("path",{class:"tick",d:`M${N},${x}v5`},d),A("text",{class:"x",x:N,y:x+17,"text-anchor":"middle"},
d).append(y);for(let{at:N,text:y}of k)_&&A("path",{class:"grid",d:`M${L},${N}h${w}`},d),A("path",{class:"tick",d:`M${L},${N}h-5`},d),A("text",{class:"y",x:L-8,y:N,
dy:"0.35em","text-anchor":"end"},d).append(y);A("rect",{class:"frame",x:L,y:T,width:w,height:b},d),R(P[0],w+40,{x:L+w/2,y:x+35}),R(P[1],b+30,{transform:`transla\
te(13,${T+b/2})rotate(-90)`})});function R(L,T,w){let b=A("text",{class:"name","text-anchor":"middle",...w},d),z=Math.max(Math.floor(T/vr),4);b.append(L.length>
z?`${L.slice(0,z-1)}…`:L),L.length>z&&A("title",{},b).append(L)}function O(L){let[T,w]=ot(i,L);return[G(T,p.left,p.left+p.width),G(w,p.top,p.top+p.height)]}return v(),
{svg:i,canvas:r,area:p,shapes:l,hit:a,handles:c,axes:m,pixel:O,readout:(L,...T)=>{let w=null;for(let b of[a,...T])b.addEventListener("pointermove",z=>L(w=z.buttons?
null:O(z))),b.addEventListener("pointerleave",()=>L(w=null));return()=>L(w)},across:()=>({from:p.left,to:p.left+p.width}),upwards:()=>({from:p.top+p.height,to:p.
top}),draw:(L,T)=>{let w=at(L,T);h=w.all,h();let b=vt(s,z=>{f=z,p.left=o.left,v(),h()});return()=>{b(),w.end()}}}}var pt=1e4,xr=150;function br(t){let n=[];for(let[e,o]of t){if(Number.isNaN(e)||Number.isNaN(o))break;let s=Math.max(Math.abs(e),Math.abs(o));if(s<=pt){n.push([
e,o]);continue}let r=n.at(-1),i=pt/s;r&&i>0&&n.push([r[0]+(e-r[0])*i,r[1]+(o-r[1])*i]);break}return n}function yr(t){let n=t[0];return t.filter((e,o)=>!(Math.hypot(
e[0]-n[0],e[1]-n[1])>=1)&&o!==0&&o!==t.length-1?!1:(n=e,!0))}var Sn=t=>t.length>1?`M${t.join("L")}`:"",En=t=>t==="#000000"?"var(--gdviz-paper)":"white";function ce(t,n){
let e=A("g",{fill:"none","stroke-linejoin":"round","stroke-linecap":"round"},t),o=A("path",{stroke:En(n),"stroke-width":4,opacity:.8},e),s=A("path",{class:"path",
stroke:ct(n),"stroke-width":2},e),r=A("path",{class:"dots",stroke:ct(n),"stroke-width":5},e);return{show:i=>{let u=br(i),g=u.map(([l,a])=>`${l.toFixed(2)},${a.toFixed(
2)}`).filter((l,a,c)=>l!==c[a-1]),d=g.length>1;W(o,{d:d?Sn(yr(u).map(([l,a])=>`${l.toFixed(1)},${a.toFixed(1)}`)):""}),W(s,{d:Sn(g)}),W(r,{d:d&&g.length<=xr?g.map(
l=>`M${l}h0`).join(""):""})},remove:()=>e.remove()}}function le(t,n){let e={fill:ct(n),stroke:En(n),"stroke-width":2},o=A("circle",{class:"current",r:6,...e},t);
return{show:([s,r])=>{let i=Math.abs(s)<pt&&Math.abs(r)<pt;o.style.display=i?"":"none",i&&W(o,{cx:s,cy:r})},remove:()=>o.remove()}}var zr=`M${Array.from({length:10},
(t,n)=>{let[e,o]=[n%2?4.05:9,n*Math.PI/5-Math.PI/2];return`${(e*Math.cos(o)).toFixed(2)},${(e*Math.sin(o)).toFixed(2)}`}).join("L")}Z`;function de(t,n,e){t.replaceChildren();
for(let[o,s]of e){let r={transform:`translate(${o},${s})`},i=A("path",{d:zr,fill:n,stroke:"white","stroke-width":1.2,...r},t);A("title",{},i).append("Minimum")}}var kr="Not positive: a logarithmic axis cannot show it",Te=.04;function Re(t){let[n,e,o,s]=["x","y","low","high"].map(d=>st(t.get(d))),[r,i,u]=[B(t.get("limits")),
t.get("names"),yt(t)],g=new Float64Array;return e.map((d,l)=>({name:i[l]??"",shown:u(l),x:n[l%Math.max(n.length,1)]??g,y:d,low:o[l]??g,high:s[l]??g,limit:r[l]??
NaN}))}function Mr({model:t,el:n}){let e=t.get("axis_names").toReversed().join(" over "),o=zt(n,{name:"gdviz-curves",label:e,ratio:t.get("ratio")});o.canvas.remove();
let s=A("g",{},o.shapes),r=A("g",{fill:"none","stroke-linejoin":"round"},o.shapes),u=A("path",{class:"marker",...{fill:"none",stroke:"currentColor",opacity:.55}},
o.shapes),g=A("g",{},o.shapes),d=A("text",{class:"note","text-anchor":"middle"},o.svg),l=[],a=Z({low:0,high:1,...o.across()}),c=Z({low:0,high:1,...o.upwards()}),
p=b=>Number.isFinite(b)&&!(c.log&&b<=0),f=b=>({band:A("path",{class:"band",fill:b,opacity:.2},s),limit:A("path",{class:"limit",stroke:b,"stroke-width":1.5,"stro\
ke-dasharray":"6 4"},r),line:A("path",{class:"line",stroke:b,"stroke-width":2},r),dot:A("circle",{class:"dot",r:4,fill:b,stroke:"var(--gdviz-paper)","stroke-wid\
th":1.5},g)});function h(b){let z=t.get("colors").map(ct);for(;l.length>b;)Object.values(l.pop()??{}).forEach(k=>k.remove());for(;l.length<b;)l.push(f(z[l.length%
z.length]))}function v(){let b=Re(t);({x:a,y:c}=$r(b,t.get("log"),o)),o.axes(lt(a,c),t.get("axis_names"),!0),h(b.length);let{left:z,top:k,width:P,height:_}=o.area;
l.forEach(({band:y,line:S,limit:C},$)=>{let I=b[$];W(S,{d:I.shown?E(I):""}),W(y,{d:I.shown?R(I):""}),W(C,{d:I.shown&&p(I.limit)?`M${z},${rt(c.to(I.limit))}h${P}`:
""})});let x=b.filter(y=>y.shown&&y.y.some(Number.isFinite)),N=c.log&&x.length>0&&!x.some(y=>y.y.some(p));d.textContent=N?kr:"",W(d,{x:z+P/2,y:k+_/2}),O()}function m(){
h(0),v()}function E(b){let z="",k="M";for(let P=0;P<b.y.length;P++){if(!p(b.y[P])||!Number.isFinite(b.x[P])){k="M";continue}z+=`${k}${rt(a.to(b.x[P]))},${rt(c.to(
b.y[P]))}`,k==="M"&&!p(b.y[P+1])&&(z+="h0.1"),k="L"}return z}function R({x:b,low:z,high:k}){if(!z.length)return"";let P="",_=o.area.top+o.area.height;for(let x=0;x<
b.length;x++){if(!p(k[x]))continue;let N=x;for(;x+1<b.length&&p(k[x+1]);)x++;let y=[],S=[];for(let C=N;C<=x;C++){let $=rt(a.to(b[C]));y.push(`${$},${rt(c.to(k[C]))}`),
S.push(`${$},${p(z[C])?rt(Math.min(c.to(z[C]),pt)):_}`)}P+=`M${y.join("L")}L${S.reverse().join("L")}Z`}return P}function O(){let{top:b,height:z}=o.area,k=Array.
from(B(t.get("marker"))).filter(_=>_>=a.low&&_<=a.high);W(u,{d:k.map(_=>`M${rt(a.to(_))},${b}v${z}`).join("")});let P=Re(t);l.forEach(({dot:_},x)=>{let N=k.length===
1&&P[x]?.shown?Nn(P[x],k[0]):NaN;_.style.display=p(N)?"":"none",p(N)&&W(_,{cx:rt(a.to(k[0])),cy:rt(c.to(N))})})}function L(){let b=t.get("limit_name"),z=b?[{name:b,
color:"var(--gdviz-faint)",kind:"dashes"}]:[];o.legend([...Lt(t),...z])}let T=o.readout(b=>{let z=Re(t).filter(({shown:k})=>k);o.status.textContent=b?w(z,a.from(
b[0])):""});function w(b,z){let k=S=>Math.abs(S-z),P=b.flatMap(S=>Array.from(S.x)).filter(Number.isFinite),_=P.reduce((S,C)=>k(C)<k(S)?C:S,P[0]),y=b.map(S=>({name:S.
name,value:Nn(S,_)})).filter(({value:S})=>Number.isFinite(S)).map(({name:S,value:C})=>`${S} ${Y(C)}`.trim());return y.length?`${t.get("axis_names")[0]} ${Y(_)}:\
 ${y.join(", ")}`:""}return o.draw(t,{colors:m,"x y low high limits shown log axis_names":v,marker:O,"names colors shown limit_name":L,"x y names shown":T})}function $r(t,n,e){
let o=t.filter(l=>l.shown),s=An(o.map(({x:l})=>l),Number.isFinite),r=l=>Number.isFinite(l)&&!(n&&l<=0),[i,u]=An(o.flatMap(({y:l,low:a,high:c,limit:p})=>[l,a,c,[
p]]),r),[g,d]=i<u?_r(i,u,n):[i,u];return{x:Z({low:s[0],high:s[1],...e.across()}),y:Z({low:g,high:d,log:n,...e.upwards()})}}function An(t,n){let[e,o]=[1/0,-1/0];
for(let s of t)for(let r of s)n(r)&&(r<e&&(e=r),r>o&&(o=r));return[e,o]}function _r(t,n,e){if(e){let s=(n/t)**Te;return[t/s,n*s]}if(t>0&&t<.3*n)return[0,n+Te*n];
let o=Te*(n-t);return[t===0?0:t-o,n+o]}function Nn({x:t,y:n},e){for(let o=0;o<n.length;o++){if(t[o]===e)return n[o];let s=(e-t[o-1])/(t[o]-t[o-1]);if(o&&t[o-1]<
e&&e<t[o])return n[o-1]+s*(n[o]-n[o-1])}return NaN}var Ln={render:Mr};var Cn=1.5,Pn=1.15,On=100,kt=([t,n],[e,o],s="")=>`${e} = ${Y(t)}, ${o} = ${Y(n)}${s}`;function ue(t,n,e,o){let[s,r]=[n.get("step"),n.get("diverged_at")],i=r>=0&&
s>=r,u=kt(Array.from(e),o,`, loss ${Y(e[2])}`);t.textContent=`step ${s}${i?"":`: ${u}`}`,r>=0&&M("div",{className:"diverged",textContent:`diverged at step ${r}`},
t)}function pe({model:t,el:n,svg:e,hit:o,parent:s,color:r,plane:i,names:u,free:g=()=>!0}){let d="Start: drag me, click elsewhere, or use the arrow keys",a=A("g",
{class:"handle",tabindex:0,...{role:"slider","aria-label":"Start of the descent, moved with the arrow keys"}},s);A("circle",{class:"halo",r:18,fill:"transparent"},
a),A("circle",{class:"ring",r:8,...{fill:"white","fill-opacity":.6,stroke:r,"stroke-width":2.5}},a),A("circle",{r:2.5,fill:r},a),A("title",{},a).append(d);let p=f=>g()&&
q(t,{start:f});return ie({surface:o,handle:a,idle:()=>!i()||n.classList.contains("panning"),to:f=>p(Tn(i(),ot(e,f))),by:(f,h)=>{let{x:v,y:m}=i(),E=h?.1:.01,[R,O]=[
v,m].map(({low:L,high:T},w)=>G(t.get("start")[w]+f[w]*E*(T-L),L,T));p([R,O])}}),()=>{let f=i();if(!f)return;let h=t.get("start"),[v,m]=f.toPixel(h),E=[f.x,f.y].
every(({low:R,high:O},L)=>h[L]>=R&&h[L]<=O);n.classList.toggle("still",!g()),a.style.display=E&&g()?"":"none",E&&W(a,{transform:`translate(${v},${m})`}),W(a,{"a\
ria-valuenow":h[0],"aria-valuetext":kt(h,u())})}}function Tn({x:t,y:n,toPoint:e},o){let[s,r]=e(o);return[G(s,t.low,t.high),G(r,n.low,n.high)]}function ge({model:t,
el:n,svg:e,hit:o,panel:s,plane:r}){let i=l=>t.get("disabled")||q(t,{view:l});function u(l,a){let[c,p,f,h]=t.get("view"),[v,m]=a??[(c+p)/2,(f+h)/2],[E,R,O,L]=t.get(
"home"),T=(w,b)=>b+(w-b)*l;l>1&&(p-c>On*(R-E)||h-f>On*(L-O))||i([T(c,v),T(p,v),T(f,m),T(h,m)])}let g=[nt(s,"+","Zoom in",()=>u(1/Cn)),nt(s,"−","Zoom out",()=>u(
Cn)),nt(s,"✥","Move the view by dragging",()=>{g[2].ariaPressed=String(n.classList.toggle("panning"))}),nt(s,"⌂","Show the whole problem",()=>i(t.get("home")))];
for(let l of g)l.ariaLabel=l.title;o.addEventListener("pointerdown",l=>{let a=r();if(l.button!==0||!a||!n.classList.contains("panning"))return;let{toPoint:c}=a,
[p,f,h,v]=t.get("view"),[m,E]=c(ot(e,l));Ct(l,R=>{let[O,L]=c(ot(e,R));i([p+m-O,f+m-O,h+E-L,v+E-L])})}),Ot(o,()=>n.classList.contains("panning"));let d=l=>{let a=r();
!l.ctrlKey||!a||(l.preventDefault(),u(l.deltaY<0?1/Pn:Pn,Tn(a,ot(e,l))))};return e.addEventListener("wheel",d,{passive:!1}),g}var Rn={mouse:9,pen:12,touch:20},Sr=500;function In({state:t,plane:n},[e,o],s){let r=-1,{toPixel:i}=n();for(let{slot:u,at:g}of t.visible()){let[d,l]=i(g),a=Math.
hypot(d-e,l-o);a<=s&&([r,s]=[u,a])}return r}function jn(t){let{el:n,plot:e,state:o,plane:s}=t,{svg:r,hit:i}=e,u=(d,l)=>In(t,ot(r,d),Rn[l]??Rn.mouse),g=d=>o.add(
s().toPoint(e.pixel(d)));i.addEventListener("pointerdown",d=>{if(d.button!==0)return;let l=u(d,d.pointerType);if(l<0&&(d.pointerType==="touch"||o.removing))return;
if(d.preventDefault(),r.focus({preventScroll:!0,focusVisible:!1}),o.removing)return o.remove(l);l>=0&&o.select(l);let a=l>=0?l:g(d);if(a<0)return;let[c,p]=ot(r,
d),[f,h]=l<0?[c,p]:s().toPixel(o.cursor);Ct(d,v=>{let[m,E]=ot(r,v);o.move(a,s().toPoint([m+f-c,E+h-p]))})}),i.addEventListener("click",d=>{d.pointerType==="touc\
h"&&!o.removing&&u(d,"touch")<0&&g(d)}),i.addEventListener("dblclick",d=>{let l=u(d,"mouse"),{added:a}=o;l>=0&&!(l===a.slot&&performance.now()-a.time<Sr)&&o.remove(
l)}),i.addEventListener("pointermove",d=>{n.classList.toggle("over",d.buttons===0&&u(d,d.pointerType)>=0)}),Ot(i,d=>u(d.touches[0],"touch")>=0)}function Fn(t){let{
plot:n,state:e,plane:o}=t,s={Enter:()=>e.selected<0?e.add(e.cursor):e.select(-1)," ":()=>e.select(e.selected<0?In(t,o().toPixel(e.cursor),1/0):-1),Escape:()=>e.
removing?e.setRemoving(!1):e.select(-1),Delete:()=>e.remove(e.selected),Backspace:()=>e.remove(e.selected),n:()=>e.step(!0),p:()=>e.step(!1)};e.classification&&
(s["+"]=()=>e.choose(1),s["-"]=s["−"]=()=>e.choose(-1)),n.svg.addEventListener("keydown",r=>{if(r.ctrlKey||r.metaKey||r.altKey)return;let i=Pt(r),u=s[r.key.length===
1?r.key.toLowerCase():r.key];if(!i&&!u)return;if(r.preventDefault(),!i)return u();let g=r.shiftKey?.1:.01,d=e.box().map(([l,a],c)=>e.cursor[c]+i[c]*g*(a-l));e.selected>=
0?e.move(e.selected,d):e.moveCursor(d)})}function Bn(t,n){let e=t.get("task")==="classification",o={classification:e,removing:!1,label:1,selected:-1,cursor:[0,0],message:"",added:{slot:-1,time:0},box:c,
visible:v,count:m,read:O,add:L,move:w,moveCursor:b,remove:z,select:k,step:P,choose:x,setRemoving:N,end:()=>cancelAnimationFrame(u)},s=E(),r=[],i=new Set,u=0,[[g,
d],[l,a]]=c();return o.cursor=[(g+d)/2,(l+a)/2],o;function c(){return[t.get("interval"),t.get(e?"interval":"y_interval")]}function p([y,S]){let[[C,$],[I,F]]=c();
return[G(y,C,$),G(S,I,F)]}function f(y){return e?[s.x[2*y],s.x[2*y+1]]:[s.x[y],s.y[y]]}function h(y,S){let[C,$]=p(S);e?s.x.set([C,$],2*y):[s.x[y],s.y[y]]=[C,$]}
function v(){let[[y,S],[C,$]]=c();return Array.from(s.part,(H,U)=>({slot:U,part:H,at:f(U)})).filter(({part:H,at:[U,j]})=>H&&U>=y&&U<=S&&j>=C&&j<=$).map(({slot:H,
part:U,at:j})=>({slot:H,at:j,training:U>0,positive:s.y[H]>0}))}function m(y){return s.part.filter(S=>S===y).length}function E(){let[y,S,C]=["x","y","part"].map(
$=>B(t.get($)).slice());return{x:y,y:S,part:C}}function R(...y){for(let C of y)i.add(C);if(u||!i.size)return;let S=C=>new DataView(Float64Array.from(s[C]).buffer);
q(t,Object.fromEntries([...i].map(C=>[C,{...t.get(C),data:S(C)}]))),i.clear(),u=requestAnimationFrame(()=>{u=0,R()})}function O(){let y=s;s=E();let S=r.length>0&&
s.part.length>y.part.length;for(let $ of["x","y","part"]){let I=i.has($)&&s[$].length===y[$].length;(S||I)&&s[$].set(y[$])}if(s.part[o.selected]||(o.selected=-1),
!S)return;let C=r;r=[],_("");for(let{point:$,label:I}of C)L($,I)}function L(y,S=o.label){let C=s.part.indexOf(0);return C<0?(_(T(y,S)),-1):(s.part[C]=1,e&&(s.y[C]=
S),h(C,y),R("x","y","part"),o.added={slot:C,time:performance.now()},k(C),C)}function T(y,S){let[C,$]=[s.part.length,t.get("most")],I=`All ${C} places are taken`;
return C>=$?`There is no room for more than ${$} points: remove one first.`:t.widget_manager?.exported?`${I}, and only Python could make room for more.`:t.get("\
disabled")?`${I}, and only the server could make room for more.`:(r.push({point:y,label:S}),t.get("wanted")<=C&&q(t,{wanted:C+1}),`${I}: making room for more …`)}
function w(y,S){s.part[y]&&(h(y,S),R("x","y"),o.cursor=f(y))}function b(y){o.cursor=p(y),_("")}function z(y){s.part[y]&&(s.part[y]=0,R("part"),k(-1,"Point remov\
ed."))}function k(y,S=""){o.selected=y,y>=0&&(o.cursor=f(y)),_(S)}function P(y){let S=v().sort((I,F)=>I.at[0]-F.at[0]||I.at[1]-F.at[1]);if(!S.length)return _("T\
here is no point in view.");let C=S.findIndex(({slot:I})=>I===o.selected),$=C<0&&!y?0:C;k(S[($+(y?1:-1)+S.length)%S.length].slot)}function _(y){o.message=y,n()}
function x(y){o.label=y,n()}function N(y){o.removing=y,k(-1,y?"Click a point to remove it.":"")}}var Er=150,Ar="Click adds, drag moves, double-click removes.",Nr="Arrow keys move the cursor, with Shift farther. Enter adds a point there. Space takes the near\
est point, N and P the next and the previous: arrow keys move it then, Delete removes it, Enter lets go of it.",Lr=" + and − choose the label of new points.";
function Dn({model:t,el:n}){let e=t.get("task")==="classification";n.classList.toggle("classification",e);let o=t.get("colors");for(let w in o)n.style.setProperty(
`--${w}`,o[w]);let r=Oe(n,{label:"Data",ratio:e?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),i=Bn(t,()=>{c(),l()}),u=()=>{let[w,b]=i.box(),z=Z({low:w[0],
high:w[1],...r.across()});return lt(z,Z({low:b[0],high:b[1],...r.upwards()}))},g=A("path",{class:"fit"},r.shapes),d=Cr(r,i,u),l=Or(t,n,i,O),a=M("div",{className:"\
report"},n),c=Pr(t,r,i,u,a),p=M("div",{className:"notes"},a),f=M("div",{},n);t.widget_manager?.exported&&wt(t.widget_manager,"Reading a CSV file needs Python.",
n),Tr(n,r.svg,e);let h={el:n,plot:r,state:i,plane:u};jn(h),Fn(h);function v(){d(),c();let[w,b]=[i.count(1),i.count(-1)],z=(P,_="")=>`${P} ${_}${P===1?"point":"p\
oints"}`;r.svg.ariaLabel=`Data: ${z(w,"training ")}${b?` and ${z(b,"test ")}`:""}`,n.classList.toggle("tested",b>0);let k=w+b-i.visible().length;p.textContent=k?
`${z(k)} outside the view`:""}function m(){let w=B(t.get("fit")),{left:b,width:z}=r.area,{to:k}=u().y,P="";w.forEach((_,x)=>{if(Number.isNaN(_))return;let N=G(k(
_),-pt,pt),y=x&&!Number.isNaN(w[x-1])?"L":"M";P+=`${y}${(b+x*z/(w.length-1)).toFixed(2)},${N.toFixed(2)}`}),e||W(g,{d:P})}let E=re(o.positive,o.negative);function R(){
if(!e)return;let w=t.get("map");n.classList.toggle("mapped",w.shape[0]>0);let b=t.get("logits"),z=k=>b?Math.tanh(k/2):G(k,-1,1);bt(r.canvas,B(w),w.shape,k=>E(z(
k)))}function O({file:w="",text:b,failed:z}){f.className=b?z?"gdviz-notice":"gdviz-note":"",f.role=z?"alert":"status",f.replaceChildren(...b?[M("b",{textContent:w}),
`: ${b}`]:[])}let L="interval y_interval axis_names",T=r.draw(t,{[L]:()=>r.axes(u(),t.get("axis_names"),!e),"x y part":i.read,[`x y part label_names ${L}`]:v,[`\
fit ${L}`]:m,"map logits":R,message:()=>O(t.get("message")),"disabled label_names":l});return()=>{T(),i.end()}}function Cr(t,n,e){let o=A("g",{class:"points"},t.
shapes),s=new Map;return()=>{let r=n.visible(),i=r.length>Er?3.6:4.8,u=new Set(s.keys()),{toPixel:g}=e();for(let{slot:d,at:l,training:a,positive:c}of r){u.delete(
d);let p=n.classification?c?" positive":" negative":"",[f,h]=g(l),v={class:(a?"training":"test")+p,r:i,cx:f.toFixed(2),cy:h.toFixed(2)},m=s.get(d)??{node:A("cir\
cle",{"data-place":d},o),written:""};s.set(d,m);let E=Object.values(v).join();E!==m.written&&W(m.node,v),m.written=E}for(let d of u)s.get(d)?.node.remove(),s.delete(
d)}}function Pr(t,n,e,o,s){let r=A("path",{class:"cursor",d:"M-9,0h18M0,-9v18"},n.shapes),i=A("circle",{class:"selected",r:9},n.shapes),u=M("div",{className:"st\
atus",role:"status"},s);function g({at:d,training:l,positive:a}){let c=e.classification?`, label ${t.get("label_names")[a?1:0]}`:"";return`${l?"Training":"Test"}\
 point: ${kt(d,t.get("axis_names"),c)}`}return()=>{let d=e.visible().find(({slot:c})=>c===e.selected),[l,a]=o().toPixel(d?.at??e.cursor);i.style.display=d?"":"n\
one",r.style.display=d?"none":"",W(i,{cx:l,cy:a}),W(r,{transform:`translate(${l},${a})`}),u.textContent=e.message||(d?g(d):"")}}function Or(t,n,e,o){let s=M("di\
v",{className:"tools"},n),r=M("span",{className:"labels",role:"group",ariaLabel:"Label of new points"});e.classification&&s.append(r);let i="The label of the po\
ints that you add",u=[1,-1].map(h=>({label:h,node:nt(r,"",i,()=>e.choose(h))})),d=nt(s,"Remove","Remove points by clicking them",()=>e.setRemoving(!e.removing)),
l=M("input",{type:"file",accept:".csv,.tsv,.txt,text/csv",hidden:!0},s),c=nt(s,"Load CSV …","Load your own data: a header line, then a row of numbers for each\
 point",()=>l.click()),p=M("span",{className:"legend"},s),f=[["dot training","training"],["dot test","test"]];for(let[h,v]of e.classification?f:[...f,["line","m\
odel"]]){let m=M("span",{className:v},p);M("i",{className:h},m),m.append(v)}return l.addEventListener("change",async()=>{let h=l.files?.[0],v=t.get("most_bytes"),
m=`It is larger than ${Math.floor(v/1e6)} MB. The data stay as they were.`;h&&h.size>v?o({file:h.name,text:m,failed:!0}):h&&t.send({file:h.name},void 0,[await h.
arrayBuffer()]),l.value=""}),()=>{c.disabled=t.get("disabled")||!!t.widget_manager?.exported,d.ariaPressed=String(e.removing),n.classList.toggle("removing",e.removing);
let h=t.get("label_names");for(let{label:v,node:m}of u){let E=M("i",{className:v>0?"dot positive":"dot negative"});m.replaceChildren(E,h[v>0?1:0]),m.ariaPressed=
String(v===e.label)}}}function Tr(t,n,e){let o=mt(),s=M("details",{className:"help"},t);M("summary",{textContent:Ar},s),M("p",{id:o,textContent:Nr+(e?Lr:"")},s),
W(n,{tabindex:0,role:"application","aria-describedby":o})}function Rr(t){let{model:n,el:e}=t;K(e,"gdviz-data-editor");let o=Dn(t),s=tt(n,"task",()=>{o(),e.replaceChildren(),
o=Dn(t)});return()=>{s(),o()}}var Wn={render:Rr};var Ir=4;function jr({model:t,el:n}){K(n,"gdviz-field","gdviz-plane");let e=t.get("colors"),o=mt(),s=A("svg",{role:"group","aria-label":"Loss surface with the p\
ath of the descent"},n),r=A("rect",{},A("clipPath",{id:o},A("defs",{},s))),i=A("rect",{class:"hit"},s),u=A("g",{"clip-path":`url(#${o})`,"pointer-events":"none"},
s),g=ce(u,e.descent),d=A("g",{class:"minima"},u),l=le(u,e.descent),a=M("div",{className:"panel"},n),c=M("div",{className:"status"},a);function p(){let{size:k,axes:P,
limits:_}=t.get("drawn");if(!k)return null;let[x,N,y,S]=P,C=Z({low:_[0],high:_[1],from:x,to:x+y});return lt(C,Z({low:_[2],high:_[3],from:N+S,to:N}))}t.widget_manager?.
exported&&(t.set("disabled",!0),wt(t.widget_manager,"Zooming needs Python, which draws this picture.",n));let h={model:t,el:n,svg:s,hit:i,plane:p,names:()=>t.get(
"parameter_names")},v=pe({...h,parent:s,color:e.start}),m=ge({...h,panel:a});function E(){for(let P of m)P.disabled=t.get("disabled");let{limits:k}=t.get("drawn");
t.get("disabled")&&k&&t.set("view",k)}function R(){let{size:k,axes:P}=t.get("drawn");if(!k)return;W(s,{width:k[0],height:k[1]});let[_,x,N,y]=P;for(let S of[r,i])
W(S,{x:_,y:x,width:N,height:y})}let O=k=>()=>{let P=p();P&&k(P.toPixel)},L=O(k=>de(d,e.minimum,st(t.get("minima")).map(k))),T=O(k=>g.show(st(t.get("path")).map(
k))),w=O(k=>{let P=B(t.get("current"));l.show(k(P)),Number.isNaN(P[0])?c.replaceChildren():ue(c,t,P,h.names())}),b=vt(n,k=>{Math.abs(k-t.get("width"))>=Ir&&q(t,
{width:k})}),z=at(t,{disabled:E,drawn:R,"drawn minima":L,"drawn start":v,"drawn path":T,"drawn current step diverged_at parameter_names":w});return z.all(),()=>{
b(),z.end()}}var Un={render:jr};var Hn=64,Fr=10,Br=9;function Dr(t,n,e,{from:o,to:s}){let[r,i]=t.map(n?Math.log10:Number),u=e>1?(i-r)/(e-1):0,g=a=>n?10**a:a,d=a=>Math.floor((a-o)/(s-o)*e),l=Z(
{low:g(r-u/2),high:g(i+u/2),log:n,from:o,to:s});return{pixels:l,nearest:a=>G(d(a),0,e-1),cellOf:a=>{let c=l.to(a);return c>=Math.min(o,s)&&c<=Math.max(o,s)?Math.
min(d(c),e-1):-1},centre:a=>g(r+a*u),edges:a=>{let[c,p]=[a,a+1].map(f=>o+(s-o)*f/e);return[Math.min(c,p),Math.max(c,p)]}}}function Wr({model:t,el:n}){let e=()=>t.
get("kind")==="magnitude",o=e()?ae:Tt,s=`Map of ${t.get("value_name")}`,r=zt(n,{name:"gdviz-heat-map",label:s,ratio:t.get("ratio"),margins:o});r.canvas.classList.
add("hatch");let i=A("g",{class:"cross",fill:"none"},r.shapes),g=A("g",{class:"handle",tabindex:0,...{role:"slider","aria-label":"The chosen cell, moved with th\
e arrow keys"}},r.handles),d=[A("path",{stroke:"white","stroke-width":2.5,opacity:.5},i),A("path",{stroke:"black","stroke-width":1,opacity:.8},i)],l=[A("rect",{
stroke:"white",fill:"none","stroke-width":4},g),A("rect",{stroke:"black",fill:"none","stroke-width":2,class:"cell"},g)],a=A("rect",{class:"halo",fill:"transpare\
nt"},g);A("title",{},g).append("The chosen cell: click another, drag, or use the arrow keys");let c=()=>t.get("values").shape,p=x=>{let N=t.get(`${x}_range`),y=t.
get(`${x}_log`)&&N[0]>0,[S,C]=c();return Dr(N,y,x==="x"?C:S,x==="x"?r.across():r.upwards())};function f(){if(!c()[0]||!c()[1])return null;let[x,N]=t.get("chosen"),
[y,S]=[p("x").cellOf(x),p("y").cellOf(N)];return y>=0&&S>=0?[y,S]:null}let h=x=>!Number.isFinite(x)||!e()&&x<0;function v(){let x=t.get("log"),N=B(t.get("values")).
filter(S=>Number.isFinite(S)&&!(x&&S<=0)),y=S=>N.reduce((C,$)=>S(C,$));return N.length?[y(Math.min),y(Math.max)]:null}function m(){bt(r.canvas,B(t.get("values")),
c(),e()?E():R())}function E(){let x=Array.from(t.get("palette"),$=>xt($)),[N,y]=v()??[0,1],S=Z({low:N,high:y,log:t.get("log"),from:0,to:x.length}),C=$=>Math.floor(
S.to(Math.max($,N)));return $=>h($)?0:x[G(C($),0,x.length-1)]}function R(){let x=Array.from(t.get("colors"),N=>xt(N));return N=>h(N)?0:x[N%x.length]}function O(){
let x=v();if(!e()||!x)return r.bar([],[],e()?t.get("value_name"):"");let{height:N}=r.area,y=Z({low:x[0],high:x[1],log:t.get("log"),from:0,to:-N}),S=t.get("palet\
te"),C=I=>S[Math.floor((I+.5)/Hn*S.length)],$=y.ticks().map(({at:I,text:F})=>({at:I/N,text:F}));r.bar(Array.from({length:Hn},(I,F)=>C(F)),$,t.get("value_name"))}
function L(){let x=t.get("colors"),y=(e()?[]:t.get("names")).map((C,$)=>({name:C,color:x[$%x.length],kind:"area"})),S=B(t.get("values")).some(h);r.legend(S?[...y,
{name:t.get("missing_name"),color:"",kind:"hatch"}]:y)}let T=()=>r.axes(lt(p("x").pixels,p("y").pixels),t.get("axis_names"));function w(){let x=f();if(i.style.display=
g.style.display=x?"":"none",!x)return;let[N,y]=p("x").edges(x[0]),[S,C]=p("y").edges(x[1]),{left:$,top:I,width:F,height:H}=r.area,[U,j]=[(N+y)/2,(S+C)/2],D=`M${U}\
,${I}V${S-6}M${U},${C+6}V${I+H}`,V=`M${$},${j}H${N-6}M${y+6},${j}H${$+F}`;for(let J of d)W(J,{d:D+V});let dt=Math.max((Br-(y-N))/2,1);for(let J of[...l,a]){let et=J===
a?Fr:dt;W(J,{x:N-et,y:S-et,width:y-N+2*et,height:C-S+2*et})}W(g,{"aria-valuenow":x[1]*c()[1]+x[0],"aria-valuetext":b(x)})}function b([x,N]){let[y,S]=t.get("axis\
_names"),C=`${y} = ${Y(p("x").centre(x))}, ${S} = ${Y(p("y").centre(N))}`,$=B(t.get("values"))[N*c()[1]+x];if(h($))return`${C}: ${t.get("missing_name")}`;let I=()=>t.
get("names")[$]??String($);return`${C}: ${e()?`${t.get("value_name")} ${Y($)}`:I()}`}let z=r.readout(x=>{let N=x?k(x):f();r.status.textContent=N?b(N):""},g);function k([
x,N]){return c()[0]&&c()[1]?[p("x").nearest(x),p("y").nearest(N)]:null}function P(x){if(!x)return;let N=[p("x").centre(x[0]),p("y").centre(x[1])];String(N)!==String(
t.get("chosen"))&&q(t,{chosen:N})}ie({surface:r.hit,handle:g,to:x=>P(k(r.pixel(x))),by:(x,N)=>{let[y,S]=f()??[0,0],C=N?10:1;P([G(y+C*x[0],0,c()[1]-1),G(S+C*x[1],
0,c()[0]-1)])}});let _="x_range y_range x_log y_log axis_names";return r.draw(t,{"kind values palette colors log":m,"kind values palette log value_name":O,"kind\
 values names colors missing_name":L,[`values ${_}`]:T,[`kind chosen values names ${_}`]:w,[`kind chosen values names value_name missing_name ${_}`]:z})}var Vn={
render:Wr};function Ur(t){let n=t.get("name"),e=X(t.get("module")),{error:o}=Xt(t),s=o?`${o.message} (${o.name})`:t.get("error_message");return s?{kind:"error",parts:["The\
 link ",n,` could not compute: ${s}`]}:t.get("where")==="browser"?null:t.widget_manager.exported?{kind:"notice",parts:["The link “",n,"” needs Python: here it\
 stays as it is."]}:!e.length||Ae(e)?null:{kind:"notice",parts:["This browser cannot run WebAssembly with SIMD: the server computes."]}}function Hr({model:t}){return ht(
t)}function Vr({model:t,el:n}){K(n,"gdviz-link");let e=ht(t);function o(){let r=Ur(t);if(n.replaceChildren(),!r)return;let[i,u,g]=r.parts,d=M("div",{className:`\
gdviz-${r.kind}`},n);d.setAttribute("role",r.kind==="error"?"alert":"status"),d.append(i),u&&M("b",{textContent:u},d),g&&d.append(g)}let s=[e,te(t,o),tt(t,"wher\
e error_message",o)];return o(),()=>s.forEach(r=>r())}var qn={initialize:Hr,render:Vr};var qr=2,Gr=.5,Gn=.05,fe=(t,n,e=qr)=>n*Math.abs(t)/(Math.abs(t)+e);function Kn(t,n){let e=oe(t),o=document.createElement("canvas"),s=re(n.positive,n.negative);function r({
weights:a,thickest:c},p){for(let{from:f,to:h,index:v,start:m,end:E}of a){let R=p[v],O=fe(R,c);if(!(O>Gn))continue;let L=(m+E)/2;e.lineWidth=O,e.strokeStyle=R>0?
n.positive:n.negative,e.beginPath(),e.moveTo(m,f.y),e.bezierCurveTo(L,f.y,L,h.y,E,h.y),e.stroke()}}function i({units:a,layers:c},p,[f,h,v],{ink:m,paper:E}){let R=a.
length-c[0].length===f&&v>1,O=a.slice(c[0].length);e.fillStyle=E;for(let{x:L,y:T,size:w}of a)e.fillRect(L-w/2,T-w/2,w,w);R&&h>1&&u(O,p,h,v),R&&h===1&&g(O,p,v,m),
e.lineWidth=1,e.strokeStyle=m,e.globalAlpha=.7;for(let{x:L,y:T,size:w}of a)e.strokeRect(L-w/2-.5,T-w/2-.5,w+1,w+1);e.globalAlpha=1}function u(a,c,p,f){bt(o,c,[p*
a.length,f],h=>s(G(h,-1,1))),a.forEach(({x:h,y:v,size:m},E)=>{let R=(a.length-1-E)*p;e.drawImage(o,0,R,f,p,h-m/2,v-m/2,m,m)})}function g(a,c,p,f){a.forEach(({x:h,
y:v,size:m},E)=>{let R=c.subarray(E*p,(E+1)*p),O=R.reduce((b,z)=>Math.max(b,Math.abs(z)),1),[L,T]=[h-m/2,.46*m/O];Object.assign(e,{lineWidth:1,strokeStyle:f,globalAlpha:.25}),
e.beginPath(),e.moveTo(L,v),e.lineTo(L+m,v),e.stroke();let w=E===a.length-1;Object.assign(e,{lineWidth:m>20?1.8:1.2,strokeStyle:w?n.fit:f,globalAlpha:1}),e.beginPath(),
R.forEach((b,z)=>e.lineTo(L+m*z/(p-1),v-T*b)),e.stroke()})}function d({units:a,thickest:c},p,f){for(let{x:h,y:v,size:m,index:E}of a){let R=p[E],O=fe(R,c,Gr)/2;O>
Gn&&(l(h-m/2,v+m/2,O+.8,f),l(h-m/2,v+m/2,O,R>0?n.positive:n.negative))}}function l(a,c,p,f){e.beginPath(),e.arc(a,c,p,0,2*Math.PI),e.fillStyle=f,e.fill()}return{
resize:({width:a,height:c})=>{let p=window.devicePixelRatio||1;Object.assign(t,{width:Math.round(a*p),height:Math.round(c*p)}),Object.assign(t.style,{width:`${a}\
px`,height:`${c}px`})},draw:(a,c,p,f,h)=>{let v=t.width/a.width;e.setTransform(v,0,0,v,0,0),e.clearRect(0,0,a.width,a.height),c.length===a.parameters&&(r(a,c),i(
a,p,f,h),d(a,c,h.paper))}}}var Yn=54,Kr=340,Yr=120,Zr=40,Jr=5;function Ie(t,n){let e=G(Yn*Math.max(...t),Yr,Kr),o=n/t.length,s=[0,0];for(let d=1;d<t.length;d++)s.push(s[d]+t[d]*(t[d-1]+1));
let r=t.map((d,l)=>{let a=Math.min(e/d,Yn),c=Math.floor(Math.min(.76*a,.5*o,Zr)),p=f=>Math.round(f-c/2)+c/2;return Array.from({length:d},(f,h)=>({layer:l,unit:h,
index:l?s[l]+d*t[l-1]+h:-1,x:p(o*(l+.5)),y:p(e/2+(h-(d-1)/2)*a),size:c}))}),i=r.flat(),u=r.slice(1).flatMap((d,l)=>d.flatMap(a=>r[l].map(c=>({from:c,to:a,index:s[a.
layer]+a.unit*r[l].length+c.unit,start:c.x+c.size/2,end:a.x-a.size/2})))),g=G(.25*Math.min(...i.map(({size:d})=>d)),3.5,10);return{width:n,height:e,layers:r,units:i,
weights:u,thickest:g,parameters:s[t.length]}}function Zn({units:t,weights:n},[e,o]){let s=t.find(({x:d,y:l,size:a})=>Math.max(Math.abs(e-d),Math.abs(o-l))<=a/2+
1);if(s)return s;let r=n.filter(({start:d,end:l})=>d<=e&&e<=l);if(!r.length)return null;let i=Qr((e-r[0].start)/(r[0].end-r[0].start)),u=({from:d,to:l})=>Math.abs(
d.y+(l.y-d.y)*i-o),g=r.reduce((d,l)=>u(l)<u(d)?l:d);return u(g)<Jr?g:null}function Qr(t){let[n,e]=[0,1];for(let o=0;o<20;o++){let s=(n+e)/2;1.5*s*(1-s)+s**3<t?n=
s:e=s}return n*n*(3-2*n)}var Xr=250,ts=[.5,2,8];function es({model:t,el:n}){K(n,"gdviz-network-diagram");let e=t.get("colors");for(let w in e)n.style.setProperty(`--${w}`,e[w]);let o=M(
"div",{className:"network"},n),s=Kn(M("canvas",{},o),e),r=A("svg",{tabindex:0,role:"application"},o),i=A("g",{class:"names","aria-hidden":!0},r),u=A("g",{class:"\
pointed","aria-hidden":!0},r),g=M("div",{className:"readout",role:"status"},n),d=M("div",{className:"legend"},n),l=_e(),a=Ie(t.get("sizes"),320),c=null;function p(w=a.
width){a=Ie(t.get("sizes"),w),s.resize(a),W(r,{width:a.width,height:a.height,"aria-label":rs(t)}),i.replaceChildren();for(let{x:b,y:z,unit:k}of a.layers[0])A("t\
ext",{x:b,y:z,dy:"0.35em","text-anchor":"middle"},i).append(Jn(a,k));d.replaceChildren(...ss(a.thickest)),h(null),f()}function f(){let w=t.get("responses");s.draw(
a,B(t.get("weights")),B(w),w.shape,l),R()}function h(w){if(c=w,u.replaceChildren(),w&&"from"in w){let{start:b,end:z,from:k,to:P}=w,_=(b+z)/2;A("path",{d:`M${b},${k.
y}C${_},${k.y},${_},${P.y},${z},${P.y}`},u)}else if(w){let b=w.size+5;A("rect",{x:w.x-b/2,y:w.y-b/2,width:b,height:b,rx:2},u)}E()}let v=0,m=0;function E(){v=performance.
now();let w=B(t.get("weights"));g.textContent=c?os(a,c,w):"Point at a line or a unit for its number."}function R(){!c||m||(m=window.setTimeout(()=>{m=0,E()},Math.
max(Xr-(performance.now()-v),0)))}let O=w=>Zn(a,ot(r,w));for(let w of["pointermove","pointerdown"])r.addEventListener(w,b=>h(O(b)));r.addEventListener("pointerl\
eave",w=>w.pointerType!=="touch"&&h(null)),r.addEventListener("blur",()=>h(null)),r.addEventListener("keydown",w=>{if(w.ctrlKey||w.metaKey||w.altKey)return;let b=Pt(
w);!b&&!["Enter","Escape"].includes(w.key)||(w.preventDefault(),h(ns(a,c,b??w.key)))});let L=at(t,{"sizes activation":p,"weights responses":f}),T=[vt(o,p),L.end,
dn(()=>{l=_e(),f()}),()=>clearTimeout(m)];return p(),()=>T.forEach(w=>w())}function ns({layers:t,weights:n},e,o){if(!e)return t[0][0];let s="from"in e;if(o==="E\
scape")return s?e.to:null;let r=n.filter(({to:d})=>d===(s?e.to:e));if(typeof o=="string")return r[0]??e;let[i,u]=o;if(s)return r[G(e.from.unit-u-i,0,r.length-1)];
let g=t[G(e.layer+i,0,t.length-1)];return g[G(e.unit-u,0,g.length-1)]}var Jn=({layers:t},n)=>t[0].length===1?"x":`x${"₁₂"[n]}`;function je(t,{layer:n,unit:e}){
return n===0?Jn(t,e):n===t.layers.length-1?"the output":`unit ${e+1} of hidden layer ${n}`}function os(t,n,e){if("from"in n)return`Weight from ${je(t,n.from)} t\
o ${je(t,n.to)}: ${Y(e[n.index])}`;let o=je(t,n);return n.layer===0?`Input ${o}`:`${o[0].toUpperCase()}${o.slice(1)}: bias ${Y(e[n.index])}`}function rs(t){let[
n,...e]=t.get("sizes").slice(0,-1),o=t.get("activation"),s=`${e.length===1?"a hidden layer":"hidden layers"} of ${e.join(", ")} units`,r=e.length?`${s}${o?` (${o}\
)`:""}`:"no hidden layer";return`Network with ${n===1?"1 input":`${n} inputs`}, ${r} and 1 output. Arrow keys go from unit to unit; Enter goes to the weights in\
to a unit, Escape back.`}function ss(t){let n=e=>A("path",{d:"M0,5h20","stroke-width":e.toFixed(2)});return[he("positive","positive",n(3)),he("negative","negati\
ve",n(3)),M("span",{textContent:"|weight|"}),...ts.map(e=>he("sample",String(e),n(fe(e,t)))),he("bias","bias",A("circle",{cx:5,cy:5,r:3.5}),10)]}function he(t,n,e,o=20){
let s=M("span",{className:t});return A("svg",{width:o,height:10},s).append(e),s.append(n),s}var Qn={render:es};function eo(t,n=void 0){return n?n[t]:typeof t=="boolean"?t?"1":"0":Array.isArray(t)?t.map(e=>eo(e)).join(","):t?.data?as(B(t)):String(is(t))}function is(t){if(Math.
fround(t)!==t)return t;for(let n=1;n<9;n++){let e=Number(t.toPrecision(n));if(Math.fround(e)===t)return e}return t}function as(t){let n=Array.from(t,e=>String(Number(
e.toFixed(4))));for(;n.length>1&&n.at(-1)==="0";)n.pop();return n.join(",")}async function me(t){let n=t.widget_manager,e=new URLSearchParams;for(let o of t.get(
"entries")){let s=o;if("selector"in o){let i=(await Q(n,o.selector)).get("index");if(s=o.targets[String(i)],!s)continue}let r=(await Q(n,s.widget)).get(s.trait);
e.set(o.name,eo(r,s.options))}return e.toString().replaceAll("%2C",",")}var cs="it is not within what can be shown",ls="it cannot be changed without Python";function it(t){
throw new RangeError(t)}async function no(t,n,e){let o=t.widget_manager,s=t.get("entries"),r=new Map(new URLSearchParams(n)),i=c=>!t.get("passed_over").includes(
c)&&!c.startsWith("voila"),u=new Set(s.map(({name:c})=>c)),g=[...r.keys()].filter(c=>!u.has(c)&&i(c)).map(c=>`${c}: there is no such setting`);for(let c of s){let p=r.
get(c.name);if(p!==void 0){await e(),await tn();try{let f="selector"in c?gs(c,(await Q(o,c.selector)).get("index")):c,h=t.get("needs_kernel").includes(f.widget);
h&&o.exported&&it(ls);let v=await Q(o,f.widget),m=v.get(f.trait);v.set(f.trait,fs(f,v,p)),v.save_changes(),h&&v.get(f.trait)!==m&&await ps(t)}catch(f){if(!(f instanceof
RangeError))throw f;g.push(`${c.name}=${[...p].slice(0,40).join("")}: ${f.message}`)}}}if(!g.length)return;let d=t.get("most_shown"),l=g.length>d?`; and ${g.length-
d} more`:"",a=ds(`Some of this link was ignored. ${g.slice(0,d).join("; ")}${l}.`);(await Q(o,t.get("message"))).set("value",`<div class="gdviz-notice" role="st\
atus">${a}</div>`)}var ds=t=>t.replaceAll("&","&amp;").replaceAll("<","&lt;"),us=0;function ps(t){let n=++us;return new Promise(e=>{function o(s){s.event!=="don\
e"||s.question!==n||(t.off("msg:custom",o),e())}t.on("msg:custom",o),t.send({event:"ask",question:n})})}function gs({title:t,labels:n,targets:e},o){return e[String(
o)]??it(`there is no such setting with ${t} = ${n[o]}`)}function fs(t,n,e){let{kind:o}=t;if(o==="choice"){let g=t.options??[];return g.includes(e)||it(`it must \
be one of ${g.join(", ")}`),g.indexOf(e)}if(o==="flag")return e!=="0"&&e!=="1"&&it("it must be 0 or 1"),e==="1";if(o==="array"){let{shape:g}=n.get(t.trait),d=Dt(
g),l=e.split(",").map(Fe);l.length>d&&it(`it must be at most ${d} numbers separated by commas`),Xn(t,l)||it("it must hold numbers that can be edited there");let a=new Float64Array(
d);return a.set(l),{shape:g,data:new DataView(a.buffer)}}if(o==="numbers"){let g=e.split(",");g.length!==t.length&&it(`it must be ${t.length} numbers separated \
by commas`);let d=g.map(Fe);return(!Xn(t,d)||!hs(d,t.narrowest??null))&&it(cs),d}o==="whole"&&!/^[+-]?[0-9]+$/.test(e)&&it("it must be a whole number");let s=Fe(
e),r=(g,d)=>typeof g=="string"?n.get(g):g??d,[i,u]=[r(t.low,-1/0),r(t.high,1/0)];return i<=s&&s<=u||it(`it must lie between ${to(i)} and ${to(u)}`),s}function Fe(t){
let n=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(t)?Number(t):NaN;return Number.isFinite(n)?n:it("it must be a number")}var Xn=({among:t},n)=>n.
every(e=>Number.isFinite(Math.fround(e))&&(!t||t.includes(e))),hs=([t,n,e,o],s)=>s===null||[[t,n],[e,o]].every(([r,i])=>r<i&&i-r>=s*Math.max(Math.abs(r),Math.abs(
i)));function to(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[n,e]=t.toExponential(5).split("e"),o=Number(e);return o>=-4&&o<6?String(Number(t.toPrecision(
6))):`${Number(n)}e${o<0?"-":"+"}${String(Math.abs(o)).padStart(2,"0")}`}function oo({model:t}){let{exported:n,ownsAddress:e,kernel:o}=t.widget_manager;if(n&&(n.
query=()=>me(t)),!e||!o)return;let s=0,r=async()=>history.replaceState(null,"",`?${await me(t)}${location.hash}`),i=()=>{clearInterval(s),o.status==="dead"&&(s=
setInterval(r,ms))};return o.statusChanged.connect(i),()=>{clearInterval(s),o.statusChanged.disconnect(i)}}var ms=500;function vs({model:t,el:n}){K(n,"gdviz-page-state");let e=M("button",{type:"button",textContent:"Copy link"},n);e.title="Copy the address of this page as it is \
now";let o=M("span",{},n);o.setAttribute("role","status");let s=M("input",{type:"text",readOnly:!0,hidden:!0},n);s.setAttribute("aria-label","Link to this page \
as it is now"),e.addEventListener("click",async()=>{let r=`${location.href.replace(/[?#].*$/s,"")}?${await me(t)}`;s.value=r,s.hidden=!1;try{await navigator.clipboard.
writeText(r),o.textContent="Copied."}catch{o.textContent="Copy this:",s.select()}})}var ro={initialize:oo,render:vs};var ws={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"};function Rt(t,n,e){let o=A(
"svg",{width:16,height:16,viewBox:"0 0 16 16","aria-hidden":!0});A("path",{fill:"currentColor",d:ws[n]},o),t.replaceChildren(o),t.title=t.ariaLabel=e}function gt(t,n,e,o){
let s=nt(t,"",e,o);return s.className=n,Rt(s,n,e),s}var xs=10,bs=8;function ys({model:t,el:n}){K(n,"gdviz-player","gdviz-buttons");let e=()=>t.get("value"),o=()=>t.get("max");gt(n,"back","Back to the start",()=>q(
t,{playing:!1,value:0}));let s=gt(n,"play","Play",()=>{let v=!t.get("playing");q(t,{playing:v,value:v&&e()>=o()?0:e()})});gt(n,"step","Step forward",()=>q(t,{playing:!1,
value:Math.min(e()+1,o())}));let r=M("label",{title:"The present step"},n),i=M("input",{type:"range",min:"0",step:"1",ariaLabel:"Present step"},r),u=M("output",
{},r);i.addEventListener("input",()=>q(t,{playing:!1,value:Number(i.value)}));function g(){i.max=String(o()),i.value=String(e()),u.textContent=`${e()} / ${o()}`}
let d=0,l=0,a=()=>Math.max(xs,o()/bs)/1e3;function c(v){let m=Math.min(Math.floor((v-d)*a()),o());if(m>=o())return q(t,{value:o(),playing:!1});m>e()&&q(t,{value:m}),
t.get("playing")&&(l=requestAnimationFrame(c))}function p(){let v=t.get("playing");Rt(s,v?"pause":"play",v?"Pause":"Play"),cancelAnimationFrame(l),v&&(f(),l=requestAnimationFrame(
c))}function f(){e()>o()&&q(t,{value:o()}),d=performance.now()-e()/a()}let h=[tt(t,"value max",g),tt(t,"max",f),tt(t,"playing",p),()=>cancelAnimationFrame(l)];return g(),
p(),()=>h.forEach(v=>v())}var so={render:ys};var zs=t=>Number.isFinite(t)?Y(t,Math.abs(t)<.001?2:3):"–";function ks({model:t,el:n}){K(n,"gdviz-results");let e=M("table",{},n),o=[],s=c=>t.get("shown")[c]>
0;function r(c,p){s(c)!==p&&q(t,{shown:t.get("shown").with(c,Number(p))})}function i(){e.replaceChildren();let c=M("tr",{},M("thead",{},e)),p=t.get("columns"),f=[
"","",...t.get("hints")];["","",...p].forEach((m,E)=>M("th",{scope:"col",textContent:m,title:f[E]??""},c));let h=M("tbody",{},e),v=t.get("colors");o=t.get("name\
s").map((m,E)=>{let R=M("tr",{},h),O=M("input",{type:"checkbox",ariaLabel:`Show ${m}`},M("td",{},R));O.addEventListener("change",()=>r(E,O.checked));let L=M("sp\
an",{className:"swatch"});L.style.background=ct(v[E%v.length]);let T=nt(M("th",{scope:"row"},R),L,`Choose ${m}: its sliders, its maps`,()=>{q(t,{chosen:E}),r(E,
!0)});return T.append(m),{row:R,box:O,name:T,cells:p.map(()=>M("td",{className:"number"},R))}})}function u(){o.forEach(({row:c,box:p},f)=>{p.checked=s(f),c.classList.
toggle("hidden",!s(f))})}function g(){let c=st(t.get("values"));o.forEach(({cells:p},f)=>{p.forEach((h,v)=>{let m=s(f)?zs(c[f]?.[v]??NaN):"–";h.textContent!==
m&&(h.textContent=m)})})}function d(){o.forEach(({row:c,name:p},f)=>{let h=f===t.get("chosen");c.classList.toggle("chosen",h),p.ariaPressed=String(h)})}let l="n\
ames colors columns hints",a=at(t,{[l]:i,[`${l} shown`]:u,[`${l} shown values`]:g,[`${l} chosen`]:d});return a.all(),a.end}var io={render:ks};var Be=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Ms(t,n){let e=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${e} ${n}${e===1?"":"s"} a ${t<1?"second":
"frame"}`}function $s({model:t,el:n}){K(n,"gdviz-runner");let e=M("div",{className:"gdviz-buttons"},n),o=t.get("unit"),s=gt(e,"back","Restart",()=>q(t,{playing:!1,
resets:t.get("resets")+1})),r=gt(e,"play","Play",()=>{let m=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);q(t,{playing:!t.get("playing"),resets:m})});
gt(e,"step","Step forward",()=>q(t,{playing:!1,single_steps:t.get("single_steps")+1}));let i=M("select",{title:`How many ${o}s are taken`},e);i.setAttribute("ar\
ia-label","Speed"),i.addEventListener("change",()=>q(t,{speed:Number(i.value)}));let u=M("output",{className:"position"},e),g=M("div",{className:"gdviz-buttons"},
n),d=M("label",{title:`Whenever anything changes, restart and take these ${o}s at once`},g),l=M("input",{type:"checkbox"},d);d.append(" Restart on every change:");
let a=M("input",{type:"number",min:"1",max:"1000",step:"1"},g);a.setAttribute("aria-label",`${o}s from the start at each change`),g.append(` ${o}s`),l.addEventListener(
"change",()=>q(t,{anew:l.checked,playing:!1})),a.addEventListener("change",()=>{let m=Math.round(Number(a.value));m>=1&&m<=1e3&&q(t,{anew_steps:m}),a.value=String(
t.get("anew_steps"))});let c=M("div",{className:"gdviz-notice",hidden:!0},n);c.setAttribute("role","alert");function p(){let m=t.get("playing");Rt(r,m?"pause":"\
play",m?"Pause":"Play");let E=t.get("speed"),R=Be.some(O=>Math.abs(O/E-1)<.001)?Be:[...Be,E].sort((O,L)=>O-L);i.replaceChildren(...R.map(O=>new Option(Ms(O,o),String(
O),!1,Math.abs(O/E-1)<.001))),l.checked=t.get("anew"),a.disabled=!t.get("anew"),a.value=String(t.get("anew_steps"))}function f(){u.textContent=`${o} ${t.get("po\
sition").toLocaleString("en")}`;let m=t.get("diverged_at");c.hidden=m<0,s.classList.toggle("wanted",m>=0),!(m<0)&&(c.textContent=`Diverged at ${o} ${m.toLocaleString(
"en")}: the numbers grew beyond all bounds. You see the last finite parameters. Lower the learning rate, then restart.`,t.get("playing")&&q(t,{playing:!1}))}let h="\
change:playing change:speed change:anew change:anew_steps",v="change:position change:diverged_at";return t.on(h,p),t.on(v,f),p(),f(),()=>{t.off(h,p),t.off(v,f)}}
var ao={render:$s};var _s=t=>t===void 0||Number.isNaN(t)?"–":Y(t);function Ss({model:t,el:n}){K(n,"gdviz-sentence");let e=M("div",{},n),o=at(t,{"template values shown kind":()=>{
let s=t.get("kind")==="alert",r=B(t.get("values")),u=t.get("template").replace(/\{(\d+)\}/g,(g,d)=>_s(r[d]));e.className=s?"gdviz-notice":"gdviz-note",e.role=s?
"alert":"status",e.hidden=!t.get("shown"),e.textContent!==u&&(e.textContent=u)}});return o.all(),o.end}var co={render:Ss};function Es({model:t,el:n}){K(n,"gdviz-slider");let e=t.get("whole"),o=M("label",{},n),s=M("span",{},o),r=M("input",{type:"range"},o),i=M("input",{type:"text",inputMode:"\
decimal"},n),u=c=>String(t.get("log")?Math.log10(c):c);function g(){s.textContent=t.get("description"),o.title=t.get("tooltip"),i.ariaLabel=`${t.get("descriptio\
n")}, as a number`,r.min=u(t.get("min")),r.max=u(t.get("max")),r.step=t.get("step"),r.disabled=i.disabled=t.get("disabled"),d()}function d(){let c=t.get("value");
r.value=u(c),r.ariaValueText=Y(c),document.activeElement!==i&&(i.value=Y(c)),i.ariaInvalid=null,i.title=""}let l=c=>q(t,{value:G(c,t.get("min"),t.get("max"))});
r.addEventListener(t.get("continuous_update")?"input":"change",()=>{let c=Number(r.value);if(e)return l(Math.round(c));l(t.get("log")?Number((10**c).toPrecision(
3)):c)}),i.addEventListener("change",()=>{let c=Number(i.value.trim().replace(",",".").replaceAll("−","-")),f=i.value.trim()!==""&&Number.isFinite(c)&&(!e||Number.
isInteger(c))&&c>=t.get("min")&&c<=t.get("max");i.ariaInvalid=String(!f),i.title=f?"":`A ${e?"whole ":""}number from ${t.get("min")} to ${t.get("max")}`,f&&l(c)}),
i.addEventListener("blur",d),g();let a=[tt(t,"value",d),tt(t,"description tooltip min max step log disabled",g)];return()=>a.forEach(c=>c())}var lo={render:Es};var As=6,Ns=24;function Ls({model:t,el:n}){let e=t.get("bar")?ae:Tt,s=zt(n,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get(
"ratio"),margins:e});s.canvas.classList.add("hatch");let r=A("path",{class:"arrows",fill:"black",opacity:.55},s.shapes),[i,u,g]=["paths","minima","points"].map(
$=>A("g",{class:$},s.shapes)),d=[],l=t.get("marks"),a=()=>{let[$,I,F,H]=B(t.get("box")),U=Z({low:$,high:I,...s.across()});return lt(U,Z({low:F,high:H,...s.upwards()}))},
c=()=>t.get("axis_names"),{svg:p,hit:f,handles:h,panel:v}=s,m=()=>t.get("movable"),E=pe({model:t,el:n,svg:p,hit:f,plane:a,names:c,parent:h,color:l.start,free:m}),
R=ge({model:t,el:n,svg:p,hit:f,plane:a,names:c,panel:v});function O(){let{canvas:$,area:I}=s,F=Math.min(window.devicePixelRatio||1,2),H={width:Math.round(I.width*
F),height:Math.round(I.height*F)},U=t.get("loss"),j=B(t.get("levels"));if(U.shape[0]<2||U.shape[1]<2||j.length<2)return Pe($);kn($,H,B(U),U.shape,j,L(j.length-1))}
function L($){let I=t.get("palette"),F=I.length-1;return Array.from({length:$},(H,U)=>I[Math.floor($>1?F/($-1)*U:F/2)])}function T(){if(!t.get("bar"))return;let $=B(
t.get("levels")),I=$.length-1,F=Math.max(Math.ceil(I*Ns/s.area.height),1),H=Array.from($.keys()).filter(D=>D%F===0),U=t.get("value_name"),j=Le(H.map(D=>$[D]));if(j.
some(D=>D.length>As)){let D=Math.floor(Math.log10(Math.max(...$.map(Math.abs))));U+=` (10${ne(D)})`,j=Le(H.map(V=>$[V]/10**D))}if(!B(t.get("loss")).some(Number.
isFinite))return s.bar([],[],U);s.bar(L(I),H.map((D,V)=>({at:-D/I,text:j[V]})),U)}let w=()=>s.axes(a(),c());function b(){let $=t.get("gradient");W(r,{d:Mn(B($),
$.shape,s.area,B(t.get("box")))})}function z($=Math.max(t.get("paths").shape[0],t.get("current").shape[0])){for(let{path:F,point:H}of d.splice($))F.remove(),H.remove();
let I=t.get("colors");for(let F=d.length;F<$;F++){let H=I[F%I.length];d.push({path:ce(i,H),point:le(g,H)})}return d}function k(){let{toPixel:$}=a(),[I,F]=t.get(
"paths").shape,H=B(t.get("paths")),U=D=>$(H.subarray(2*D,2*D+2)),j=yt(t);z().forEach(({path:D},V)=>{D.show(V<I&&j(V)?Array.from({length:F},(dt,J)=>U(V*F+J)):[])})}
function P(){let{toPixel:$}=a(),I=st(t.get("current")),F=yt(t);z().forEach(({point:H},U)=>H.show(I[U]&&F(U)?$(I[U]):[NaN,NaN]))}function _(){de(u,l.minimum,st(t.
get("minima")).map(a().toPixel))}function x(){z(0),k(),P()}function N(){let $=B(t.get("loss")).every(Number.isFinite),I=`${t.get("value_name")} not finite`;s.legend(
$?Lt(t):[...Lt(t),{name:I,color:"",kind:"hatch"}])}let y=s.readout($=>{if(t.get("step")>=0)return ue(s.status,t,st(t.get("current"))[0],c());s.status.textContent=
!$&&t.get("status")||S($)});function S($){if(!$&&!m())return"";let I=$?a().toPoint($):t.get("start"),F=Cs(t.get("loss"),B(t.get("box")),I);return kt(I,c(),F===null?
"":`, ${t.get("value_name")} ≈ ${Y(F,2)}`)}function C(){for(let $ of R)$.hidden=!t.get("zoomable")}return s.draw(t,{"loss levels palette":O,"loss levels palet\
te value_name":T,"box axis_names":w,"gradient box":b,"paths shown box":k,"minima box":_,"current shown box":P,colors:x,"loss names colors shown value_name":N,"s\
tart movable box":E,"loss start movable status box axis_names current step diverged_at":y,zoomable:C})}function Cs(t,[n,e,o,s],[r,i]){let[u,g]=t.shape,[d,l]=[(r-
n)/(e-n)*(g-1),(i-o)/(s-o)*(u-1)];if(!(d>=0&&l>=0&&d<=g-1&&l<=u-1))return null;let[a,c]=[Math.min(Math.floor(d),g-2),Math.min(Math.floor(l),u-2)],[p,f]=[d-a,l-c],
h=B(t),v=c*g+a,[m,E]=[v,v+g].map(R=>(1-p)*h[R]+p*h[R+1]);return(1-f)*m+f*E}var uo={render:Ls};var po=new Map,De=new Map;function go(t,n){let e=()=>{let o,s=(...r)=>{let i=r.pop(),u=Array.isArray(r.at(-1))?r.pop():[];o=typeof i=="function"?i(...u.map(It)):
i};s.amd={},n(s);for(let r of t)r!=="module"&&We(r,o);return o};for(let o of t)po.set(o,e)}var We=(t,n)=>De.set(t,n);function It(t){if(t==="module")return{uri:document.
baseURI};if(!De.has(t)){let n=po.get(t);if(!n)throw new Error(`There is no front end for "${t}".`);n()}return De.get(t)}function fo(){let t=(a,c)=>typeof c=="sy\
mbol"||c==="then"?void 0:n,n=new Proxy(()=>n,{get:t}),s={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:n,events:n,keyboard_manager:n},notification_area:n,menubar:n};class r{register_mime_type(){}}let i={"base/js/namespace":s,"base/js/events":n,"notebook\
/js/outputarea":{OutputArea:r}},u=(a,c)=>c(...a.map(p=>i[p]??n)),g=globalThis,l=M("div",{hidden:!0,innerHTML:'<ul><li><a id="help_menu"></a></li></ul>'},document.
body);return Object.assign(g,{Jupyter:s,requirejs:Object.assign(u,{config(){}})}),It("@jupyter-widgets/base").load_ipython_extension(),l.remove(),delete g.Jupyter,
delete g.requirejs,Object.getPrototypeOf(s.WidgetManager)}var Ps="v1.kernel.websocket.jupyter.org";var ho=[250,500,1e3,2e3],Os=5e3,Ts=1e4,Rs=8e3,Is=4e3;function vo(t,n){let e,[o,s,r,i,u]=[0,0,0,0,0],[g,d]=[!1,!1];function l(){a();let h=new URL(t);h.pathname+=
"/channels",h.search+=`${h.search?"&":"?"}${n.query()}`,h.protocol=h.protocol.replace("http","ws");let v=e=new WebSocket(h,Ps);r=setTimeout(c,Rs,v),i=0,e.binaryType=
"arraybuffer",e.onopen=()=>{clearTimeout(r),i=u=Date.now(),n.opened()},e.onmessage=({data:m})=>{if(u=Date.now(),typeof m!="string")return n.received(m);g=!0,v.send(
m)},e.onclose=({code:m})=>m===4e3?p(n.gone):c(v)}function a(){clearTimeout(r),e&&Object.assign(e,{onopen:null,onmessage:null,onclose:null}).close()}async function c(h){
a(),n.lost(),i&&Date.now()-i>Os&&(o=s=0),i=0;let v=await fetch(t,{signal:AbortSignal.timeout(Is)}).then(m=>m.status,()=>0);if(!(d||h!==e)){if(v===404)return p(n.
gone);v?r=setTimeout(l,s++?mo(s):0):r=setTimeout(c,mo(o++),h)}}function p(h){d=!0,clearInterval(f),a(),h?.()}let f=setInterval(()=>{g&&e.readyState===WebSocket.
OPEN&&Date.now()-u>Ts&&c(e)},1e3);return l(),{open:()=>d||l(),end:()=>p(),send:h=>e.readyState===WebSocket.OPEN&&e.send(h)}}var mo=t=>ho[Math.min(t,ho.length-1)];function wo(t,n,e){let o=new TextEncoder,s=n.map(g=>o.encode(JSON.stringify(g))),r=[o.encode(t),...s,...e],i=new BigUint64Array(r.length+2);i[0]=BigInt(r.length+
1);let u=i.byteLength;return r.forEach((g,d)=>{i[d+1]=BigInt(u),u+=g.byteLength}),i[r.length+1]=BigInt(u),new Blob([i,...r])}function xo(t){let n=new DataView(t),
e=Number(n.getBigUint64(0,!0)),o=Array.from({length:e},(a,c)=>Number(n.getBigUint64(8*(c+1),!0))),s=a=>t.slice(o[a],o[a+1]),r=new TextDecoder,[i,u,g,d]=[1,2,3,4].
map(a=>JSON.parse(r.decode(s(a)))),l=Array.from({length:e-6},(a,c)=>new DataView(s(c+5)));return{header:i,parent_header:u,metadata:g,content:d,buffers:l}}var js=["restarting","autorestarting","dead"],Fs=8e3;function bo(){let t=new Set;return{connect:n=>t.add(n),disconnect:n=>t.delete(n),emit:()=>t.forEach(n=>n())}}
function yo(t,n,e){let o=new URL(`${t}api/kernels/${n}?key=${e}`,location.href),s=crypto.randomUUID?.()??String(Math.random()).slice(2),r={status:"idle",connectionStatus:"\
connecting",statusChanged:bo(),connectionStatusChanged:bo(),comm:b,onOpen:null,onOutput:null},i=new Map,u=new Map,g=new Map,d=new Set,l=0,[a,c]=[[],""],p=!1,f="",
h=Promise.resolve(),v=vo(o,{query:()=>`session_id=${s}&heard=${f}`,opened(){L("connectionStatus","connected");for(let z of g.values())v.send(z.message),z.sentAt=
Date.now();a=[...g.keys(),...u.keys()],a.length&&(c=T("kernel_info_request",{}))},lost:()=>L("connectionStatus","connecting"),received(z){let k=xo(z);f=k.header.
msg_id,r.connectionStatus==="silent"&&L("connectionStatus","connected"),h=h.then(()=>w(k)).catch(P=>console.error(P))},gone:R}),m=setInterval(()=>{let[z]=g.values();
r.connectionStatus==="connected"&&z&&!d.size&&Date.now()-z.sentAt>Fs&&L("connectionStatus","silent")},1e3);function E(){for(let z of a){g.delete(z),d.delete(z);
let k=u.get(z);u.delete(z),k?.iopub?.status?.({content:{execution_state:"idle"}})}}function R(){O(),g.clear(),u.clear(),L("status","dead")}function O(){p=!0,clearInterval(
m),v.end()}function L(z,k){r[z]!==k&&(r[z]=k,r[`${z}Changed`].emit())}function T(z,k,P,_={},x=[]){let N=`${s}-${++l}`;if(p)return N;let y={msg_id:N,msg_type:z,session:s,
username:"",date:new Date().toISOString(),version:"5.3"},S=wo("shell",[y,{},_,k],x);return P&&u.set(N,P),g.set(N,{message:S,sentAt:Date.now()}),v.send(S),N}async function w(z){
let{header:k,parent_header:P,content:_}=z,x=P.msg_id;switch(g.delete(x),k.msg_type){case"status":if(js.includes(_.execution_state))return R();if(u.get(x)?.iopub?.
status?.(z),_.execution_state==="busy"&&d.add(x),_.execution_state!=="idle")return;d.delete(x),u.delete(x),x===c&&E();return;case"comm_open":return r.onOpen?.(b(
_.comm_id,_.target_name),z);case"comm_msg":return i.get(_.comm_id)?.heard(z);case"comm_close":return i.get(_.comm_id)?.ended(z),void i.delete(_.comm_id);default:
return r.onOutput?.(z)}}function b(z,k="jupyter.widget"){let P={comm_id:z,target_name:k,heard:()=>{},ended:()=>{},on_msg:_=>P.heard=_,on_close:_=>P.ended=_,open:(_,...x)=>T(
"comm_open",{comm_id:z,target_name:k,data:_},...x),send:(_,...x)=>T("comm_msg",{comm_id:z,data:_},...x),close:(_={},...x)=>(i.delete(z),T("comm_close",{comm_id:z,
data:_},...x))};return i.set(z,P),P}return addEventListener("pagehide",({persisted:z})=>{z||p||(O(),fetch(o,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:z})=>z&&v.open()),addEventListener("online",()=>v.open()),r}var Bs="application/vnd.jupyter.widget-view+json",Ds=["image/png","image/jpeg","image/gif","image/webp"],Ws=/\x1b\[[0-9;]*m/g;function zo({DOMWidgetModel:t,DOMWidgetView:n}){
class e extends t{defaults(){let r={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},i={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...i,...r}}take({header:r,content:i}){if(r.msg_type==="clear_output"){this.clearing=i.wait,i.wait||this.show(
[]);return}let u=this.clearing?[]:this.get("outputs");this.clearing=!1;let g=u.at(-1);if(r.msg_type==="stream"&&g?.output_type==="stream"&&g.name===i.name)return this.
show([...u.slice(0,-1),{...g,text:g.text+i.text}]);this.show([...u,{output_type:r.msg_type,...i}])}show(r){this.set("outputs",r),this.save_changes()}}class o extends n{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let r of this.shown)r.then(i=>i?.remove());this.shown=[],this.el.replaceChildren(
...Array.from(this.model.get("outputs"),r=>this.node(r)))}node(r){let i=r.data?.[Bs];if(!i)return Us(r);let u=M("div");return this.shown.push(this.displayed.then(
()=>Ue(this.model.widget_manager,i.model_id,u))),u}}return{OutputModel:e,OutputView:o}}function Us({output_type:t,name:n,text:e,ename:o,evalue:s,data:r={}}){let i=r["\
text/html"]??r["image/svg+xml"];if(i)return M("div",{className:"html",innerHTML:i});let u=Ds.find(d=>d in r);if(u)return M("img",{src:`data:${u};base64,${r[u]}`,
alt:r["text/plain"]??""});if(t==="error")return M("div",{className:"failed",role:"alert",textContent:s||o});if(n==="stderr")return M("div");let g=e??r["text/mar\
kdown"]??r["text/latex"]??r["text/plain"]??"";return M("pre",{textContent:g.replace(Ws,"")})}async function Ue(t,n,e){try{let o=await t.create_view(await t.get_model(
n));return e.isConnected&&(e.replaceChildren(),o.luminoWidget.constructor.attach(o.luminoWidget,e)),o}catch(o){console.error(o),e.replaceChildren(M("p",{className:"\
failed",textContent:"This part of the page cannot be shown in this browser."}))}}function Hs({live:t,kernel:n}){let e=n?yo(n.base,n.id,n.key):void 0,o=fo();We("@jupyter-widgets/output",zo(It("@jupyter-widgets/base")));let s=new class extends o{kernel=e;exported=e?
void 0:{live:t};ownsAddress=!0;async loadClass(r,i){let u=It(i)[r];if(!u)throw new Error(`The front end "${i}" has no ${r}.`);return u}async new_model(r,i){return e&&
(r.comm??=e.comm(r.model_id)),super.new_model(r,i)}async _create_comm(r,i,u,g,d){if(!e)throw new Error("This page has no kernel.");let l=e.comm(i,r);return(u||g)&&
l.open(u,{},g,d),l}async _get_comm_info(){return{}}};return e&&(e.onOpen=(r,i)=>s.handle_comm_open(r,i),e.onOutput=async r=>{for(let i of await ve(s))if(i.take&&
i.get("msg_id")===r.parent_header.msg_id)return i.take(r)},e.statusChanged.connect(()=>s.disconnect()),Ks(e)),s}async function ve(t){return(await Promise.allSettled(
Object.values(t._models))).flatMap(e=>e.status==="fulfilled"?[e.value]:[])}var Vs=new Map([["busy","The server is full, so Python does not run for this page. Wh\
at is computed in your browser works as usual."],["python","Parts of this page need Python, which starts when you ask for it."]]),ko="The connection with the se\
rver is lost, and is tried again by itself. What is computed in your browser goes on.",Mo="The program behind this page does not answer at the moment. It gets w\
hat you change when it does. What is computed in your browser goes on.",qs="The program behind this page has ended: the server was stopped, or nobody had used t\
he page for long. What is computed in your browser goes on; reload the page to start anew.",Gs=2e3;function Mt(t){let n=document.getElementById("gdviz-note");n.
textContent=t,n.hidden=!t}function Ks(t){let n=0,e=o=>document.querySelector(".gdviz-badge")||Mt(o);t.statusChanged.connect(()=>{clearTimeout(n),e(qs)}),t.connectionStatusChanged.
connect(()=>{if(clearTimeout(n),t.connectionStatus==="silent")return e(Mo);t.connectionStatus!=="connected"?n=setTimeout(e,Gs,ko):[ko,Mo].includes(document.getElementById(
"gdviz-note").textContent)&&Mt("")})}async function Ys(t){let e=(await ve(t)).filter(o=>o.get("_front_end")==="link"&&o.get("where")==="kernel"&&!Object.keys(o.
views??{}).length);e.length&&Mt(e.map(o=>`The link “${o.get("name")}” needs Python: here it stays as it is.`).join(" "))}var Zs={link:ht,presets:Me},$o=new WeakSet;
async function _o(t){for(let n of await ve(t)){if($o.has(n))continue;$o.add(n);let e=Zs[n.get("_front_end")]?.(n);e&&n.on("change:closed",e)}}var So=t=>JSON.parse(
document.getElementById(t).textContent);function Js({texts:t,...n}){for(let{state:e}of Object.values(n.state))for(let o of["_esm","_css"])typeof e[o]=="number"&&
(e[o]=t[e[o]]);return n}function Qs(){let t=matchMedia("(prefers-color-scheme: dark)"),n=()=>document.body.dataset.jpThemeLight=String(!t.matches);t.addEventListener(
"change",n),n()}async function Xs(){Qs();let t=So("gdviz-page"),n=Vs.get(new URLSearchParams(location.search).get("note"));n&&Mt(n),t.failed&&Mt(t.failed);for(let r of document.
querySelectorAll("template[data-cell]"))document.getElementById(r.dataset.cell).replaceChildren(r.content),r.remove();let e=[...document.querySelectorAll("[data\
-widget]")];if(!e.length)return;let o=Hs(t);n&&o.exported&&Se(o,document.getElementById("gdviz-note"));let s=Js(So("gdviz-widgets"));await o.set_state(s),await _o(
o);for(let r of await ve(o))r.get("_front_end")==="pageState"&&no(r,location.search,()=>_o(o)).catch(i=>console.error(i));await Promise.all(e.map(r=>Ue(o,r.dataset.
widget,r))),o.kernel||await Ys(o)}function Eo(){document.addEventListener("DOMContentLoaded",()=>Xs().then(()=>document.documentElement.dataset.ready="",t=>{console.
error(t),document.getElementById("gdviz-note").hidden&&Mt("This page could not be started in this browser. Reload it, or try another browser that is up to date.")}))}var ti={badge:bn,curves:Ln,dataEditor:Wn,field:Un,heatMap:Vn,link:qn,networkDiagram:Qn,pageState:ro,player:so,presets:rn,resultsTable:io,runner:ao,sentence:co,slider:lo,
surface:uo,value:{}};function ei(t){let n=globalThis,e=n[Symbol.for(t)]??={};return e.widgets||cn(),e.widgets??=ti,e.resolve?.(e.widgets),e.widgets}return Oo(ni);})();
