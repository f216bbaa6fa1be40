"use strict";var gdviz=(()=>{var ye=Object.defineProperty;var Ro=Object.getOwnPropertyDescriptor;var Io=Object.getOwnPropertyNames;var jo=Object.prototype.hasOwnProperty;var Fo=(t,n)=>{for(var e in n)ye(t,e,{get:n[e],enumerable:!0})},Bo=(t,n,e,o)=>{if(n&&typeof n=="object"||typeof n=="function")for(let s of Io(n))!jo.call(t,s)&&
s!==e&&ye(t,s,{get:()=>n[s],enumerable:!(o=Ro(n,s))||o.enumerable});return t};var Do=t=>Bo(ye({},"__esModule",{value:!0}),t);var ui={};Fo(ui,{arrive:()=>di,frontEnd:()=>wo,openPage:()=>To});function U(t,n){for(let e in n)t.set(e,n[e]);t.save_changes()}function it(t,n,e){t.set_state?t.set_state({[n]:e}):t.set(n,e)}function et(t,n,e){let o=n.split(" ").
map(s=>`change:${s}`);for(let s of o)t.on(s,e);return()=>o.forEach(s=>t.off(s,e))}function lt(t,n){let e=new Set,o=()=>{let r=new Set(e);e.clear();for(let i in n)
r.has(i)&&n[i]()},s=Object.keys(n).map(r=>et(t,r,()=>{e.size||queueMicrotask(o),e.add(r)}));return{all:()=>Object.values(n).forEach(r=>r()),end:()=>{s.forEach(r=>r()),
e.clear()}}}var Q=(t,n)=>t.get_model(n.slice(10)),X=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function B({
data:t}){let{buffer:n,byteOffset:e,byteLength:o}=X(t);return e%8===0?new Float64Array(n,e,o/8):new Float64Array(n.slice(e,e+o))}function at(t){let[n,e]=t.shape,
o=B(t);return Array.from({length:n},(s,r)=>o.subarray(r*e,(r+1)*e))}var Ut={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function Qe(t,n){
let e=Ut[t],o=Number;t==="bool"&&(o=r=>+!!r),t.endsWith("int64")&&(o=r=>BigInt(Math.trunc(r)||0));let s=t.startsWith("float")&&ArrayBuffer.isView(n);return new Uint8Array(
(s?new e(n):e.from(Array.from(n,o))).buffer)}function ke(t,n){let e=new Ut[t](n.buffer);return t.endsWith("int64")?Array.from(e,Number):e}var Vt=t=>t.reduce((n,e)=>n*
e,1),Et=({shape:t,dtype:n})=>Vt(t)*Ut[n].BYTES_PER_ELEMENT,Xe=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);function qt(t){
if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let n=t;return{shape:[n.length],numbers:n}}
if(Array.isArray(t)){let n=t.map(qt),e=String(n[0]?.shape??[]);return n.some(o=>!o||String(o.shape)!==e)?null:{shape:[t.length,...n[0]?.shape??[]],numbers:n.flatMap(
o=>Array.from(o?.numbers??[]))}}return Xe(t)?{shape:t.shape,numbers:B(t)}:null}function Gt(t,{shape:n,dtype:e},o){let s=e==="bool"?Boolean:Number;if(n.length===
0)return s(t[0]);if(Xe(o))return{shape:n,data:new DataView(Float64Array.from(t).buffer)};let r=ArrayBuffer.isView(o)||Array.isArray(o)&&ArrayBuffer.isView(o[0]),
i=/^float|64/.test(e)?Float64Array:Ut[e],d=(g,[p,...c])=>{let a=Vt(c);if(c.length)return Array.from({length:p},(u,h)=>d(g+h*a,c));let l=Array.prototype.slice.call(
t,g,g+p);return r?i.from(l):l.map(u=>s(u))};return d(0,n)}function tn(t,n,e){let o=qt(t);if(!o||String(o.shape)!==String(e))return!1;let s=n instanceof Float32Array?
Math.fround:Number;for(let r=0;r<n.length;r++)if(!Object.is(s(Number(o.numbers[r])),n[r]))return!1;return!0}function At(t){let n=new Uint8Array(t.reduce((o,s)=>o+
s.length,0)),e=0;for(let o of t)n.set(o,e),e+=o.length;return n}function Kt(t,n){let e=0;return n.map(o=>t.slice(e,e+=o))}var Nt=(t,n)=>t.length===n?.length&&t.
every((e,o)=>e===n[o]);var Wo=100,Jt=new Set,Lt=new Set,Zt=new Set,ze=0,Me=0,$e=new Set,en=t=>Jt.add(t);function nn(t){for(let n of[Jt,Lt,Zt])n.delete(t);mt()}function Se(t){Lt.add(t),
Me||(Me=requestAnimationFrame(Ho))}var on=t=>Zt.add(t);function Qt(t){return ze++,t.finally(()=>{ze--,mt()})}function rn(){return new Promise(t=>{$e.add(t),mt()})}
function mt(){let t=[...Lt].some(n=>!n.isPlaying());if(!(ze||t||pt.size||[...Jt].some(n=>n.isPending()))){for(let n of $e)n();$e.clear()}}function Ho(){cn();let t=new Map;
for(let n of Lt)Lt.delete(n),t.set(n,(t.get(n)??0)+1),t.get(n)>Wo?n.report(Object.assign(new Error("it depends on its own outputs through other links and does n\
ot settle"),{name:"RuntimeError"})):n.compute();Me=0,mt();for(let n of Zt)Se(n);Zt.clear()}var pt=new Map,Yt;function sn(t,n,e){if(t.get("prompt")||[...Jt].some(
o=>o.reads(t))){it(t,n,e);return}Yt||(Yt=new MessageChannel,Yt.port1.onmessage=cn),pt.size||Yt.port2.postMessage(null),pt.has(t)||pt.set(t,new Map),pt.get(t)?.set(
n,e)}var an=(t,n)=>pt.get(t)?.has(n)?pt.get(t)?.get(n):t.get(n);function cn(){let t=[...pt];pt.clear();for(let[n,e]of t)for(let[o,s]of e)it(n,o,s);mt()}function Xt(t,n){let e=new Map;function o(s){let r=s.get("key"),i=e.get(r)??{thing:t(r,s),users:0};e.set(r,i),i.users++;let d=!0;return()=>{d&&--i.users===0&&(e.
delete(r),n(i.thing)),d=!1}}return{use:o,find:s=>e.get(s)?.thing}}async function Uo(t){let n=t.widget_manager,e=await Q(n,t.get("choice")),o=async d=>({...d,model:await Q(n,d.widget)}),s=t.get("options"),r=await Promise.all(s.
map(d=>Promise.all(d.map(o))));function i(){let d=e.get("index");if(d!==t.get("applied")){t.set("applied",d);for(let{model:g,trait:p,value:c,array:a}of r[d])it(
g,p,a?Gt(B(a),a,g.get(p)):c)}}return e.on("change:index",i),i(),t.set("followed",!0),t.save_changes(),()=>e.off("change:index",i)}var Vo=Xt((t,n)=>Qt(Uo(n)),t=>t.
then(n=>n())),_e=Vo.use,ln={initialize:({model:t})=>_e(t)};var dn=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
ms:center;justify-content:space-between}.gdviz-badge .status{flex:1 1 170px;max-width:max-content;box-sizing:border-box;padding:3px 10px;border-radius:11px;back\
ground:color-mix(in srgb,#009E73 12%,var(--gdviz-paper));font-variant-numeric:tabular-nums}.gdviz-badge button{height:26px;padding:0 10px;font-size:12px}.gdviz-\
program{width:min(900px,94vw);max-height:86vh;padding:12px;border:1px solid var(--gdviz-edge);border-radius:6px;box-sizing:border-box;overflow:hidden;background\
:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-program[open]{display:flex;flex-direction:column}.gdviz-program::backdrop{background:#0006}.gdviz-program .hea\
d{display:flex;gap:8px;align-items:center;margin-bottom:8px;font-size:13px}.gdviz-program .head b{flex:1}.gdviz-program pre{flex:1;min-height:0;margin:0;padding\
:8px;overflow:auto;white-space:pre;font-family:monospace;background:var(--gdviz-hover);font-size:12px;line-height:1.35;tab-size:2}.gdviz-buttons{display:flex;fl\
ex-wrap:wrap;gap:6px;align-items:center;width:100%}.gdviz-buttons button{min-width:34px;height:34px;padding:0 8px;font-size:15px;line-height:1}.gdviz-buttons bu\
tton.play{background:var(--gdviz-blue);border-color:var(--gdviz-blue);color:#fff;min-width:44px}.gdviz-buttons output{font-variant-numeric:tabular-nums}.gdviz-d\
ata-editor{--ground: var(--gdviz-paper);--mark: var(--gdviz-ink);width:100%;min-width:0}.gdviz-data-editor.mapped .gdviz-plot{--ground: #FFF;--mark: #000}.gdviz\
-data-editor .gdviz-plot canvas{image-rendering:auto;background:none}.gdviz-data-editor.mapped .gdviz-plot canvas{background:#ddd}.gdviz-data-editor .hit{cursor\
:crosshair}.gdviz-data-editor.over .hit{cursor:grab}.gdviz-data-editor.over .hit:active{cursor:grabbing}.gdviz-data-editor.removing .hit{cursor:default}.gdviz-d\
ata-editor.removing.over .hit{cursor:pointer}.gdviz-data-editor svg:focus{outline:none}.gdviz-data-editor svg:focus-visible{outline:2px solid var(--gdviz-blue);\
outline-offset:-1px;border-radius:3px}.gdviz-data-editor .fit{fill:none;stroke:var(--fit);stroke-width:2.5;stroke-linejoin:round}.gdviz-data-editor circle.train\
ing{fill:var(--data);stroke:var(--ground);stroke-width:1.3}.gdviz-data-editor circle.test{fill:var(--ground);stroke:var(--data);stroke-width:1.8}.gdviz-data-edi\
tor circle.training.positive{fill:var(--positive)}.gdviz-data-editor circle.training.negative{fill:var(--negative)}.gdviz-data-editor circle.test.positive{strok\
e:var(--positive)}.gdviz-data-editor circle.test.negative{stroke:var(--negative)}.gdviz-data-editor circle.selected{fill:none;stroke:var(--mark);stroke-width:2}\
.gdviz-data-editor .cursor{visibility:hidden;fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor svg:focus-visible .cursor{visibility:visible}.gdviz-\
data-editor .tools{display:flex;flex-wrap:wrap;align-items:center;gap:6px 10px;padding:2px 4px 0}.gdviz-data-editor .labels{display:inline-flex}.gdviz-data-edit\
or .labels button+button{margin-left:-1px;border-radius:0 4px 4px 0}.gdviz-data-editor .labels button:first-child{border-radius:4px 0 0 4px}.gdviz-data-editor b\
utton{display:inline-flex;align-items:center;gap:6px;min-height:30px;max-width:10em;padding:0 10px;font:inherit}.gdviz-data-editor .tools>button[aria-pressed=tr\
ue]{background:var(--gdviz-ink);border-color:var(--gdviz-ink);color:var(--gdviz-paper)}.gdviz-data-editor .labels button[aria-pressed=true]{z-index:1;border-col\
or:var(--gdviz-ink);box-shadow:inset 0 0 0 1px var(--gdviz-ink);font-weight:600}.gdviz-data-editor .dot{flex:none;display:inline-block;width:10px;height:10px;bo\
rder-radius:50%;box-sizing:border-box;background:var(--data)}.gdviz-data-editor.classification .legend .dot{background:var(--gdviz-faint)}.gdviz-data-editor .do\
t.positive{background:var(--positive)}.gdviz-data-editor .dot.negative{background:var(--negative)}.gdviz-data-editor .legend .dot.test{background:var(--gdviz-pa\
per);border:2px solid var(--data)}.gdviz-data-editor.classification .legend .dot.test{border-color:var(--gdviz-faint)}.gdviz-data-editor .line{display:inline-bl\
ock;width:18px;height:3px;border-radius:2px;background:var(--fit)}.gdviz-data-editor .legend{display:inline-flex;flex-wrap:wrap;gap:2px 12px;margin-left:auto}.g\
dviz-data-editor .legend span{display:inline-flex;align-items:center;gap:5px}.gdviz-data-editor:not(.tested) .legend .test{display:none}.gdviz-data-editor .repo\
rt{padding:3px 4px 0;line-height:1.35;font-size:12px;font-variant-numeric:tabular-nums}.gdviz-data-editor .status{min-height:1.35em}.gdviz-data-editor .notes{co\
lor:var(--gdviz-alert);font-weight:600}.gdviz-data-editor .help{padding:0 4px;font-size:12px;color:var(--gdviz-faint)}.gdviz-data-editor .help summary{cursor:po\
inter}.gdviz-data-editor .help p{margin:4px 0 0 14px;line-height:1.4}.gdviz-field-box{position:relative;width:100%;min-width:0;grid-template-columns:minmax(0,1f\
r)}.gdviz-field-box .jupyter-matplotlib-canvas-div{visibility:hidden}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(1){visibility:visible}.g\
dviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(2){display:none!important}.gdviz-field-box .jupyter-matplotlib,.gdviz-field-box .jupyter-matplo\
tlib-canvas-container,.gdviz-field-box .jupyter-matplotlib-canvas-div{margin:0;padding:0}.gdviz-field-box .gdviz-field{position:relative;z-index:2;pointer-event\
s:none;margin:0;width:100%;overflow:hidden}.gdviz-field-box:has(.gdviz-needs-python){overflow:auto hidden}.gdviz-field-box:has(.gdviz-needs-python) .gdviz-field\
{overflow:visible}.gdviz-field svg{display:block}.gdviz-network-diagram{width:100%;min-width:0;font-size:12px}.gdviz-network-diagram .network{position:relative;\
overflow:hidden}.gdviz-network-diagram canvas{position:absolute;left:0;top:0}.gdviz-network-diagram .network>svg{position:relative;display:block;overflow:visibl\
e}.gdviz-network-diagram .network>svg:focus{outline:none}.gdviz-network-diagram .network>svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2\
px;border-radius:3px}.gdviz-network-diagram .names text{font-size:13px;fill:currentColor;pointer-events:none}.gdviz-network-diagram .pointed{fill:none;stroke:cu\
rrentColor;stroke-width:2;pointer-events:none}.gdviz-network-diagram .pointed path{stroke-dasharray:5 3}.gdviz-network-diagram .readout{min-height:1.4em;padding\
:3px 4px 0;line-height:1.4;font-variant-numeric:tabular-nums}.gdviz-network-diagram .legend{display:flex;flex-wrap:wrap;gap:2px 12px;padding:2px 4px;color:var(-\
-gdviz-faint)}.gdviz-network-diagram .legend span{display:inline-flex;align-items:center;gap:5px}.gdviz-network-diagram .legend path{stroke:currentColor}.gdviz-\
network-diagram .legend .positive path{stroke:var(--positive)}.gdviz-network-diagram .legend .negative path{stroke:var(--negative)}.gdviz-network-diagram .legen\
d circle{fill:currentColor}.gdviz-page-state{display:flex;flex-wrap:wrap;gap:8px;align-items:center}.gdviz-page-state button{height:30px;padding:0 12px}.gdviz-p\
age-state input{flex:1 1 100%;min-width:0;height:26px;font-size:12px}.gdviz-player label{flex:1 1 120px;display:flex;gap:8px;align-items:center;min-width:0}.gdv\
iz-player input{flex:1;min-width:60px;accent-color:#D55E00;height:24px}.gdviz-player output{min-width:5.5em;text-align:right}.gdviz-results{width:100%;min-width\
:0;overflow-x:auto;font-size:12px}.gdviz-results table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}.gdviz-results th,.gdviz-results td\
{padding:1px 2px;border:0;background:none;text-align:right;white-space:nowrap;font-weight:400;line-height:1.25}.gdviz-results thead th{vertical-align:bottom;whi\
te-space:normal;max-width:58px;font-size:11.5px;line-height:1.15;color:var(--gdviz-faint);border-bottom:1px solid var(--gdviz-edge)}.gdviz-results thead th[titl\
e]:not([title=""]){cursor:help}.gdviz-results td:first-child,.gdviz-results th:first-child{width:22px;padding:1px 0;text-align:center}.gdviz-results tbody th{te\
xt-align:left;padding:0}.gdviz-results tr.hidden{color:var(--gdviz-faint)}.gdviz-results tr.chosen{background:color-mix(in srgb,#0072B2 14%,var(--gdviz-paper))}\
.gdviz-results input{width:16px;height:16px;margin:3px 0;vertical-align:middle;accent-color:var(--gdviz-blue)}.gdviz-results button{display:flex;align-items:cen\
ter;gap:4px;width:100%;min-height:22px;padding:0;border:0;background:none;color:inherit;font:inherit;text-align:left;white-space:nowrap}.gdviz-results tr.chosen\
 button{font-weight:600}.gdviz-results button:hover{background:none;text-decoration:underline}.gdviz-results .swatch{flex:none;width:12px;height:12px;border-rad\
ius:3px}.gdviz-results tr.hidden .swatch{opacity:.35}@container (max-width: 420px){.gdviz-results{font-size:11px}.gdviz-results thead th{max-width:48px;font-siz\
e:10.5px}.gdviz-results th,.gdviz-results td{padding:1px}.gdviz-results button{gap:4px;white-space:normal}.gdviz-results .swatch{width:9px}}.gdviz-runner .gdviz\
-buttons{margin-bottom:4px}.gdviz-runner select,.gdviz-runner input[type=number]{height:30px;box-sizing:border-box;font:inherit;color:inherit;background:var(--g\
dviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-runner input[type=number]{width:66px;padding:0 4px}.gdviz-runner input[type=checkbox]{wi\
dth:18px;height:18px;margin:0 4px 0 0;vertical-align:-4px;accent-color:var(--gdviz-blue)}.gdviz-runner .position{min-width:7em}.gdviz-runner button.wanted{borde\
r-color:var(--gdviz-alert);color:var(--gdviz-alert)}.gdviz-slider{display:flex;align-items:center;gap:8px;height:32px}.gdviz-slider label{flex:1;min-width:0;dis\
play:flex;align-items:center;gap:8px}.gdviz-slider label span{flex:0 0 112px;text-align:right;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.gdviz-s\
lider input{accent-color:var(--gdviz-blue);margin:0}.gdviz-slider input[type=range]{flex:1;min-width:40px;height:24px}.gdviz-slider input[type=text]{flex:0 0 64\
px;width:64px;box-sizing:border-box;height:24px;padding:0 4px;border:1px solid transparent;border-radius:3px;background:transparent;color:inherit;font:inherit;f\
ont-variant-numeric:tabular-nums;text-align:right}.gdviz-slider input[type=text]:hover,.gdviz-slider input[type=text]:focus{border-color:var(--gdviz-edge);backg\
round:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-slider input[type=text][aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabled){o\
pacity:.5}
`;var Ee=new CSSStyleSheet;Ee.replaceSync(dn);function un(t){t.adoptedStyleSheets.includes(Ee)||t.adoptedStyleSheets.push(Ee)}var pn=()=>un(document);function gn(t){
let n=()=>{let o=t.getRootNode();o instanceof ShadowRoot&&un(o)};if(n(),t.isConnected)return;let e=new ResizeObserver(()=>{e.disconnect(),n()});e.observe(t)}var Go="http://www.w3.org/2000/svg";function z(t,n={},e=null){let o=Object.assign(document.createElement(t),n);return e?.append(o),o}function A(t,n,e){let o=document.
createElementNS(Go,t);return D(o,n),e?.append(o),o}var wt=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function D(t,n){for(let e in n)t.setAttribute(e,n[e])}
function ot(t,n,e,o){let s=z("button",{type:"button",title:e},t);return s.append(n),s.addEventListener("click",o),s}function Ct(t){let n="";return(...e)=>{let o=JSON.
stringify(e);o!==n&&t(...e),n=o}}function K(t,...n){gn(t),t.classList.add("gdviz-widget",...n),t.addEventListener("keydown",e=>e.stopPropagation())}var Ko={"#00\
0000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},dt=t=>Ko[t]??t;function Ae(){let t=getComputedStyle(document.body);return{ink:t.getPropertyValue("--gd\
viz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function fn(t){let n=new MutationObserver(t);return n.observe(document.body,{attributeFilter:["data-jp-them\
e-light"]}),()=>n.disconnect()}function xt(t,n){let e=0,o=new ResizeObserver(()=>{let s=Math.floor(t.clientWidth);s===0||s===e||(e=s,n(s))});return o.observe(t),
()=>o.disconnect()}function bt(t,n,e){let o=z("div",{className:"gdviz-note gdviz-needs-python",textContent:n},e);return Ne(t,o),o}function Ne(t,n){let{live:e}=t.exported;if(!e)return;
let o=z("a",{href:e,textContent:"Run with Python"});n.append(" ",o);let s=async()=>o.href=Yo(e,await t.exported.query?.()??"");for(let r of["pointerdown","focus"])
o.addEventListener(r,s)}function Yo(t,n){if(!n)return t;let e=new URL(t,location.href),o=r=>`${r}${r.includes("?")?"&":"?"}${n}`,s=e.searchParams.get("urlpath");
return s===null?e.search=o(e.search):e.searchParams.set("urlpath",o(s)),e.href}var Le=8,te=5,Zo=50,Jo=8;async function mn(t){let n=X(t);return Ce(n)?WebAssembly.compile(n).catch(()=>null):null}var Ce=t=>!!globalThis.WebAssembly?.validate(t);
function ee({memory:t,run:n},e,o){let s=new Uint8Array(t.buffer);for(let{address:r,data:i}of e)s.set(i,r);return n(),o.map(({address:r,length:i})=>s.slice(r,r+i))}
function Qo(t){let n,e;onmessage=({data:o})=>{if(o.module){({outputs:e}=o),{exports:n}=new WebAssembly.Instance(o.module);return}let s=performance.now();try{let r=t(
n,o.inputs,e),i=performance.now()-s;postMessage({results:r,milliseconds:i},r.map(({buffer:d})=>d))}catch(r){postMessage({error:r.message})}}}function Xo(t,n){let e=URL.
createObjectURL(new Blob([`(${Qo})(${ee})`],{type:"text/javascript"}));try{let o=new Worker(e);return o.postMessage({module:t,outputs:n}),o}catch{return null}finally{
URL.revokeObjectURL(e)}}var hn=t=>[...t].sort((n,e)=>n-e)[t.length>>1];async function vn(t,n,e,o){let{exports:s}=await WebAssembly.instantiate(t),r=n.map(u=>({address:u.
address,length:Et(u)})),i=[],d=null,g=null;return e>Le&&c(),{start:p,measure:a,isBusy:()=>g!==null,close:l};function p(u,h,f){if(d){g={job:h,counts:f},d.postMessage(
{inputs:u});return}let w=performance.now(),m;try{m=ee(s,u,r)}catch(T){return o(h,{error:T})}let S=performance.now()-w;i=[...i.slice(1-te),S],(S>Zo||i.length===te&&
hn(i)>Le)&&c(),o(h,{results:m,milliseconds:S})}function c(){d=Xo(t,r),d&&(d.onmessage=({data:u})=>{let{job:h,counts:f}=g;if(g=null,u.error)return o(h,{isLate:!0,
error:Object.assign(new Error(u.error),{name:"RuntimeError"})});f&&(i=[...i.slice(1-te),u.milliseconds]),o(h,{isLate:!0,...u})},d.onerror=()=>{let u=g;d=g=null,
u&&o(u.job,{isLate:!0})})}function a(u){if(d){let m=i.length?hn(i):null;if(g||i.length<te||Math.max(...i)>Le/2)return m;l(),i=[]}let h=u();ee(s,h,[]);let f=performance.
now(),w=0;do ee(s,h,[]);while(w++,performance.now()-f<Jo);return(performance.now()-f)/w}function l(){d?.terminate(),d=g=null}}var wn=["single_steps","resets","anew","anew_steps","playing"];function xn(t,n,e,o){let{restart:s,steps:r,before:i,starting:d}=t.get("running"),g=i.map(Et),p=Kt(
X(t.get("carried")),g),c=0,a=!1,l=T(),u=Kt(X(t.get("computed")),e.map(Et)),h=0,f={restart:!1,steps:0},w=1;for(let M of wn)n.on(`change:${M}`,m);return addEventListener(
"pagehide",o.tell),t.on("change:carried",C),{isPlaying:S,isPending:O,plan:N,inputs:b,store:k,putBack:P,shareState:y,stop:L};function m(){o.changed(),S()||o.tell()}
function S(){return n.get("playing")}function T(){return{single:n.get("single_steps"),resets:n.get("resets"),anew:n.get("anew")?n.get("anew_steps"):0}}function O(){
let M=T();return a||S()||M.single!==l.single||M.resets!==l.resets||M.anew!==l.anew}function N(M){let x=T(),v=M.map((F,W)=>!Nt(F,u[W])),_=d.some(F=>v[F]),$=x.anew>
0&&(x.anew!==l.anew||v.some(Boolean)),R=x.resets!==l.resets,E=Math.max(x.single-l.single,0);S()&&(h+=n.get("speed"),E+=Math.floor(h),h%=1),l=x,u=M,a=!1;let I=f;
return f={restart:!1,steps:0},$||_||R?{restart:!0,steps:$?x.anew:0,version:c}:{restart:I.restart,steps:I.steps+E,version:c}}function P(M){f=M}function b(M={restart:!1,
steps:w}){let x=(v,_)=>({address:v,data:new Uint8Array(Int32Array.of(_).buffer)});return M.steps&&(w=M.steps),[x(s,Number(M.restart)),x(r,M.steps),...p.map((v,_)=>({
address:i[_].address,data:v}))]}function k(M,x){x.version===c&&(p=M)}function y(){t.off("change:carried",C),t.set("carried",new DataView(At(p).buffer)),t.on("ch\
ange:carried",C)}function C(){p=Kt(X(t.get("carried")),g),l=T(),a=!0,c++,o.changed()}function L(){for(let M of wn)n.off(`change:${M}`,m);removeEventListener("pa\
gehide",o.tell),t.off("change:carried",C)}}var tr=400,bn=30,ne=(t,n)=>Object.assign(new Error(n),{name:t}),yn=t=>`(${t.join(", ")}${t.length===1?",":""})`;async function kn(t,n){if(t.get("where")!=="brow\
ser"||t.get("closed"))return null;let e=t.widget_manager,o=j=>Promise.all(j.map(async H=>({...H,model:await Q(e,H.widget)}))),s=t.get("sources"),r=t.get("target\
s"),[i,d,g]=await Promise.all([mn(t.get("module")),o(s),o(r)]);if(!i&&e.exported)return n.show(ne("UnsupportedError","this browser cannot run WebAssembly with S\
IMD, and this page has no Python to fall back on")),null;if(!i)return t.set("where","kernel"),t.save_changes(),null;let p=t.get("outputs"),c=await vn(i,p,t.get(
"milliseconds"),v),a=t.get("runner")&&await Q(e,t.get("runner")),l={compute:x,report:W,reads:j=>d.some(H=>H.model===j),isPending:R,isPlaying:$},u=a&&xn(t,a,d,{changed:P,
tell:F}),h=X(t.get("computed")),f=null,w=null,m=!1,[S,T]=[0,0],O=0,N=[...d.map(j=>[j.model,`change:${j.trait}`,P]),[t,"change:computed",C],[t,"change:running_in",
k],[t,"change:where",q],[t,"change:closed",q],[t,"msg:custom",y]];for(let[j,H,G]of N)j.on(H,G);return en(l),b(),I(),P(),{stop:J};function P(){Se(l)}function b(){
t.get("running_in")!=="browser"&&(t.set("running_in","browser"),t.save_changes())}function k(){t.get("running_in")!=="browser"&&(h=null,b(),P())}function y({event:j}){
j==="ask"&&t.send({event:"here"})}function C(){h=X(t.get("computed")),P()}function L({model:j,trait:H,name:G,shape:nt,dtype:tt}){let ft=qt(j.get(H));if(!ft)throw ne(
"TypeError",`${G} must hold numbers, but it is ${JSON.stringify(j.get(H))??"undefined"}`);if(String(ft.shape)!==String(nt))throw ne("ValueError",`${G} had shape\
 ${yn(nt)} when it was linked, but now it has shape ${yn(ft.shape)}`);let _t=Qe(tt,ft.numbers);if(!tt.startsWith("float")&&Array.from(ke(tt,_t)).some((Wt,Ht)=>Wt!==
Number(ft.numbers[Ht])))throw ne("ValueError",`${G} was ${tt} when it was linked, which cannot represent its current value; link it with floating-point numbers`);
return _t}function M(j){return j.map((H,G)=>({address:d[G].address,data:H}))}function x(){let j;try{j=d.map(L)}catch(tt){return W(tt)}let H=At(j);if(!u?.isPending()){
if(Nt(H,h))return _(H);if(Nt(H,f))return}if(c.isBusy())return;let G=u?.plan(j),nt=[...M(j),...G?u.inputs(G):[]];c.start(nt,{joined:H,work:G},!G||G.steps>0)}function v({
joined:j,work:H},{results:G,milliseconds:nt,error:tt,isLate:ft}){if(ft&&P(),!G){H&&u.putBack(H),tt&&(f=j,W(tt));return}$()&&E(nt??0),H&&u.store(G.slice(G.length-
t.get("running").before.length),H);for(let{model:_t,trait:Wt,output:Ht}of g){let{shape:Ke,dtype:Ye}=p[Ht],Ze=ke(Ye,G[Ht]),Je=an(_t,Wt);tn(Je,Ze,Ke)||sn(_t,Wt,Gt(
Ze,{shape:Ke,dtype:Ye},Je))}w=[j,...G],_(j),$()&&!ft&&on(l)}function _(j){h=j,f=null,m&&n.show(null),m=!1,I(),mt()}function $(){return!!u?.isPlaying()}function R(){
return c.isBusy()&&!$()}function E(j){S+=j,!(++T%bn)&&(t.set("page_milliseconds",S/bn),S=0)}function I(){clearTimeout(O),O=setTimeout(()=>{try{let j=c.measure(()=>[
...M(d.map(L)),...u?.inputs()??[]]);j!==null&&t.set("page_milliseconds",j)}catch{}F()},tr)}function F(){w&&(t.set("snapshot",new DataView(At(w).buffer)),w=null,
u?.shareState(),t.save_changes())}function W(j){console.warn(j),m=!0,h=null,$()&&(a.set("playing",!1),a.save_changes()),n.show(j)}function q(){J(),n.ended()}function J(){
clearTimeout(O);for(let[j,H,G]of N)j.off(H,G);u?.stop(),c.close(),nn(l)}}var Pe=new EventTarget;function er(t,n){let e={isRunning:!1,error:null,started:Promise.resolve(null)},o=r=>{Object.assign(e,r),Pe.dispatchEvent(new Event(t))},s={
show:r=>o({error:r}),ended:()=>o({isRunning:!1})};return e.started=kn(n,s).catch(r=>(console.error(r),null)),Qt(e.started).then(r=>o({isRunning:r!==null})),e}var zn=Xt(
er,({started:t})=>t.then(n=>n?.stop())),vt=zn.use,oe=t=>zn.find(t.get("key"))??{isRunning:!1,error:null};function re(t,n){let e=t.get("key");return Pe.addEventListener(
e,n),()=>Pe.removeEventListener(e,n)}var nr="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",or="The server is gone. Nothing on this page needs it: everything continues in your browser.",rr="Greyed-out controls need Python.",sr=2e3;function ir(t){
return t<.01?"less than 0.01 ms":`${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}var ar=t=>new Response(new Blob([X(t)]).stream().pipeThrough(new DecompressionStream(
"deflate"))).text();function cr(t,n){let e=()=>{},o=!1;async function s(){let r=t.get("link");if(!r)return;let i=await Q(t.widget_manager,r);if(o||r!==t.get("li\
nk"))return;e();let d=()=>n(i),g=[vt(i),re(i,d),et(i,"where milliseconds page_milliseconds",d)];e=()=>g.forEach(p=>p()),d()}return t.on("change:link",s),s(),()=>{
o=!0,t.off("change:link",s),e()}}function lr({model:t}){let n=t.widget_manager,e=()=>Promise.all(t.get("needs_kernel").map(c=>Q(n,c)));if(n.exported){e().then(c=>c.
forEach(a=>it(a,"disabled",!0)));return}let o=n.kernel,s=[o?.connectionStatusChanged,o?.statusChanged].filter(Boolean),r=new Map,i=!1,d=0;function g(){i||=["dea\
d","restarting","autorestarting","starting"].includes(o?.status);let c=o&&o.connectionStatus!=="connected";if(i)return p(!0);if(c)return d||=setTimeout(p,sr,!0);
p(!1)}async function p(c){if(clearTimeout(d),d=0,!!t.get("lost")===c)return;if(t.set("lost",c),!c){for(let[l,u]of r)it(l,"disabled",u);return r.clear()}let a=await e();
if(t.get("lost"))for(let l of a)r.has(l)||r.set(l,l.get("disabled")),it(l,"disabled",!0)}for(let c of s)c.connect(g);return g(),()=>{clearTimeout(d);for(let c of s)
c.disconnect(g)}}function dr({model:t,el:n}){K(n,"gdviz-badge");let e=z("div",{className:"line"},n),o=z("span",{className:"status"},e),s=z("button",{type:"butto\
n",textContent:"Show the program",hidden:!0},e);s.title="The WebAssembly text of the program that your browser has just run";let r=t.get("needs_kernel").length>
0,i=z("div",{className:"gdviz-notice",textContent:r?nr:or});i.setAttribute("role","alert"),t.widget_manager.exported&&r&&bt(t.widget_manager,rr,n);function d(){
t.get("lost")?n.append(i):i.remove()}let g;function p(u){g=u;let{isRunning:h}=oe(g);s.hidden=!h,h?o.textContent=`computed in your browser${c(g.get("page_millise\
conds"))} · 0 round trips`:t.widget_manager.exported?o.textContent="waiting for your browser":o.textContent=`computed by the server${c(g.get("milliseconds"))}\
 · 1 round trip`}function c(u){return u==null?"":` in ${ir(u)}`}async function a(){let u=g;if(n.querySelector("dialog"))return;let h=z("dialog",{className:"gd\
viz-program"},n);h.addEventListener("close",()=>h.remove());let f=(X(u.get("module")).length/1024).toFixed(0),w=z("div",{className:"head"},h);z("b",{textContent:`\
WebAssembly text of “${u.get("name")}”, ${f} KB as a module`},w);let m=z("button",{type:"button",textContent:"Copy"},w),S=z("button",{type:"button",textContent:"\
Close"},w),T=await ar(u.get("text")),O=z("pre",{textContent:T,tabIndex:0},h);O.setAttribute("aria-label","Text of the program"),m.addEventListener("click",async()=>{
try{await navigator.clipboard.writeText(T),m.textContent="Copied"}catch{getSelection()?.selectAllChildren(O)}}),S.addEventListener("click",()=>h.close()),h.showModal()}
s.addEventListener("click",a);let l=cr(t,p);return t.on("change:lost",d),d(),()=>{l(),t.off("change:lost",d)}}var Mn={initialize:lr,render:dr};var V=(t,n,e)=>Math.min(Math.max(t,n),e),se=t=>t.replaceAll("-","−").replace("e+","e");function Y(t,n=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let e=Math.abs(t);return e===0||e>=.001&&e<1e5?se(String(Number(t.toPrecision(n)))):se(Number(t.toPrecision(Math.min(n,3))).toExponential())}
function Oe(t){let n=e=>Math.ceil(Math.log10(Math.abs(e)||1));for(let e=2;;e++){let o=t.map(s=>Y(s,Math.max(e,Math.min(n(s),5))));if(e>5||new Set(o).size===t.length)
return o}}var ie=t=>String(t).replace(/./g,n=>n==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(n)]);var ur=62,pr=38;function Z({low:t,high:n,log:e=!1,from:o,to:s}){[t,n]=e?fr(t,n):gr(t,n);let[r,i]=e?[Math.log10(t),Math.log10(n)]:[t,n],d=(s-o)/(i-r),g=a=>o+((e?
Math.log10(a):a)-r)*d,p=a=>a.map(([l,u])=>({at:g(l),text:u})),c=Math.max(Math.floor(Math.abs(s-o)/(s>o?ur:pr)),1);return{low:t,high:n,log:e,to:g,from:a=>e?10**(r+
(a-o)/d):r+(a-o)/d,ticks:()=>{if(e&&i-r>1.5&&Math.floor(i)>Math.ceil(r))return p(hr(r,i,1.5*c));let a=$n(t,n,c);return p(a.length>1?a:$n(t,n,2*c+1))}}}var ut=(t,n)=>({
x:t,y:n,toPixel:e=>[t.to(e[0]),n.to(e[1])],toPoint:([e,o])=>[t.from(e),n.from(o)]});function gr(t,n){if(!Number.isFinite(t)||!Number.isFinite(n))return[0,1];let e=Math.
max(Math.abs(t),Math.abs(n));return n-t>1e-12*e?[t,n]:e>0?[t-.1*e,n+.1*e]:[-1,1]}function fr(t,n){return!(n>0)||!Number.isFinite(n)?[.1,10]:t>0?n>t*(1+1e-9)?[t,
n]:[t/10,n*10]:[n*1e-6,n]}function $n(t,n,e){let o=(n-t)/e,s=10**Math.floor(Math.log10(o)),r=s*([1,2,5].find(u=>u*s>=o*(1-1e-9))??10),i=Math.ceil(-Math.log10(r)-
1e-9),d=Math.max(Math.abs(t),Math.abs(n)),g=d>=1e5||r<1e-4,p=Math.min(Math.max(Math.floor(Math.log10(d))+i,0)+1,12),c=u=>g?u?Number(u.toPrecision(p)).toExponential():
"0":u.toFixed(Math.max(i,0)),a=Math.ceil(t/r-1e-6),l=Math.max(Math.floor(n/r+1e-6)-a+1,0);return Array.from({length:l},(u,h)=>[(a+h)*r,se(c((a+h)*r))])}function hr(t,n,e){
let o=Math.ceil(t-1e-9),s=Math.floor(n+1e-9),r=Math.ceil((s-o+1)/(e+1)),i=Array.from({length:Math.floor((s-o)/r)+1},(g,p)=>o+p*r),d=i.every(g=>g>=-3&&g<=4);return i.
map(g=>[10**g,d?String(+`1e${g}`):`10${ie(g)}`])}var mr=([t,n,e])=>(-16777216|e<<16|n<<8|t)>>>0,vr=t=>[1,3,5].map(n=>parseInt(t.slice(n,n+2),16)),yt=(t,n=0)=>mr(vr(t).map(e=>Math.round(e+(255-e)*n)));function kt(t,n,[
e,o],s){if(!o||!e)return Re(t);let r=new Uint32Array(o*e);for(let i=0;i<e;i++){let d=(e-1-i)*o;for(let g=0;g<o;g++)r[i*o+g]=s(n[d+g])}Te(t,r,o)}function Te(t,n,e){
let o=n.length/e;(t.width!==e||t.height!==o)&&Object.assign(t,{width:e,height:o}),ae(t).putImageData(new ImageData(new Uint8ClampedArray(n.buffer),e,o),0,0)}var Re=t=>ae(
t).clearRect(0,0,t.width,t.height),ae=t=>t.getContext("2d");function ce(t,n){let e=Uint32Array.from({length:511},(o,s)=>yt(s>255?t:n,1-.7*(Math.abs(s-255)/255)));
return o=>Number.isNaN(o)?0:e[255+Math.round(255*o)]}var Sn=.5,wr=.6;function _n(t,{width:n,height:e},o,[s,r],i,d){let g=new Uint32Array(n*e),[p,c,a]=[0,Sn,Sn/2].map(f=>Uint32Array.from(d,w=>yt(w,f))),l=Float64Array.
of(-1/0,...i.subarray(1,-1),1/0),u=(r-1)/n,h=(s-1)/e;for(let f=0;f<e;f++){let w=(e-f-.5)*h,m=Math.min(Math.floor(w),s-2),S=w-m,T=m*r,O=T+r,N=f*n,P=0;for(let b=0,
k=0;b<r-1;b++){let y=o[T+b],C=o[T+b+1],L=y+S*(o[O+b]-y),M=C+S*(o[O+b+1]-C),x=b===r-2?n:Math.min(Math.ceil((b+1)/u-.5),n),v=(M-L)*u;if(!(Math.abs(v)<1/0)){N+=x-k,
k=x;continue}let _=(o[O+b]-y+o[O+b+1]-C)*.5*h,$=wr*Math.sqrt(v*v+_*_),R=L+((k+.5)*u-b)*(M-L);for(;k<x;k++,N++,R+=v){for(;R>=l[P+1];)P++;for(;R<l[P];)P--;let E=Math.
min(R-l[P],l[P+1]-R);g[N]=E>=$?p[P]:E>=$/2?a[P]:c[P]}}}Te(t,g,n)}function En(t,[n,e],{left:o,top:s,width:r,height:i},[d,g,p,c]){let a=n*e,l=Float64Array.from({length:a},
(m,S)=>Math.hypot(t[2*S],t[2*S+1])),u=l.reduce((m,S)=>S>m&&S<1/0?S:m,0),h=r/e/1.25,f=Math.max(r*.0016,.5),w=[];for(let m=0;m<a;m++){if(!(l[m]>0&&l[m]<1/0))continue;
let S=o+r*(m%e+.5)/e,T=s+i*(1-(Math.floor(m/e)+.5)/n),O=-t[2*m]*(r/(g-d)),N=t[2*m+1]*(i/(c-p)),P=h*V(1+Math.log10(l[m]/u)/3,.25,1)/2/Math.hypot(O,N);w.push(xr(S,
T,O*P,N*P,f))}return w.join("")}var st=t=>Math.round(t*10)/10;function xr(t,n,e,o,s){let r=Math.hypot(e,o),[i,d]=[-o/r,e/r],g=Math.min(10*s,1.2*r),p=.3*g,c=(h,f)=>`${st(
t+e*h+i*f)},${st(n+o*h+d*f)}`,a=1-g/r,l=`${c(-1,s)} ${c(a,s)} ${c(a,p)}`,u=`${c(a,-p)} ${c(a,-s)} ${c(-1,-s)}`;return`M${l} ${c(1,0)} ${u}Z`}var br=10,le=12,yr=68,kr=9;function An(t,n){let e=A("g",{class:"bar","aria-hidden":!0},t),o=Ct(({left:s,top:r,width:i,height:d},g,p,c)=>{if(e.replaceChildren(),
!c&&!g.length)return;let a=s+i+br;g.toReversed().forEach((u,h)=>{let f=1-h/g.length;A("rect",{x:a,width:le,y:r+d*(1-f),height:d*f,fill:u},e)}),A("rect",{class:"\
frame",x:a,y:r,width:le,height:d},e);for(let{at:u,text:h}of p){let f=r+d*(1+u);A("path",{class:"tick",d:`M${a+le},${f}h3`},e),A("text",{x:a+le+6,y:f,dy:"0.35em"},
e).append(h)}let l=c.length>=kr?{x:s+i+yr,"text-anchor":"end"}:{x:a-2};A("text",{y:r-10,...l},e).append(c)});return(s,r,i)=>o(n,s,r,i)}function Nn(t){let n=z("d\
iv",{className:"gdviz-legend"},t);return Ct(e=>{n.replaceChildren();for(let{name:o,color:s,kind:r="line"}of e){let i=z("span",{className:"entry"},n);z("span",{className:`\
swatch ${r}`},i).style.color=dt(s),i.append(o)}})}function Pt(t){let n=t.get("colors");return t.get("names").map((o,s)=>({name:o,color:n[s%n.length]})).filter((o,s)=>zt(
t)(s))}function zt(t){let n=B(t.get("shown"));return e=>!n.length||n[e]>0}function rt(t,n){let{left:e,top:o}=t.getBoundingClientRect();return[n.clientX-e,n.clientY-o]}function Ot(t,n){let e=t.currentTarget;e.setPointerCapture(t.pointerId);
let o=new AbortController,{signal:s}=o;e.addEventListener("pointermove",n,{signal:s});for(let r of["pointerup","pointercancel"])e.addEventListener(r,()=>o.abort(),
{signal:s})}var zr={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Tt=t=>zr[t.key]??null;function Rt(t,n=()=>!0){t.addEventListener("touchsta\
rt",e=>n(e)&&e.preventDefault(),{passive:!1})}function de({surface:t,handle:n,to:e,by:o,idle:s=()=>!1}){let r=i=>{i.preventDefault(),n.focus({preventScroll:!0}),
Ot(i,e)};t.addEventListener("pointerdown",i=>{i.button!==0||i.pointerType==="touch"||s()||(e(i),r(i))}),t.addEventListener("click",i=>{i.pointerType==="touch"&&
!s()&&e(i)}),n.addEventListener("pointerdown",i=>i.button===0&&r(i)),Rt(n),n.addEventListener("keydown",i=>{let d=Tt(i);d&&(i.preventDefault(),o(d,i.shiftKey))})}var It={left:56,right:14,top:10,bottom:42},ue={left:56,right:68,top:24,bottom:42},Mr=6.4,$r=6.5,Sr=104;function Mt(t,{name:n,...e}){K(t,n,"gdviz-plane");let o=Ie(
t,e),s=Nn(t),r=z("div",{className:"panel"},t),i=z("div",{className:"status"},r);return{...o,panel:r,status:i,bar:An(o.svg,o.area),legend:s}}function Ie(t,{label:n,
ratio:e=.75,margins:o=It}){let s=z("div",{className:"gdviz-plot"},t),r=z("canvas",{},s),i=A("svg",{role:"group","aria-label":n},s),d=wt(),g=A("rect",{},A("clipP\
ath",{id:d},A("defs",{},i))),p=A("g",{class:"ticks","aria-hidden":!0},i),c=A("g",{class:"shapes","clip-path":`url(#${d})`,"pointer-events":"none"},i),a=A("rect",
{class:"hit"},i),l=A("g",{class:"handles"},i),u={left:o.left,top:o.top,width:0,height:0},h=320,f=()=>{};function w(){u.width=Math.max(h-u.left-o.right,40),u.height=
Math.max(Math.round(h*e)-o.top-o.bottom,40);let{left:N,top:P,...b}=u;D(i,{width:h,height:u.height+o.top+o.bottom});for(let k of[g,a])D(k,{x:N,y:P,...b});for(let[
k,y]of Object.entries(u))r.style.setProperty(k,`${y}px`)}function m({x:N,y:P},b,k=!1){let y=N.ticks(),C=P.ticks(),L=Math.max(...C.map(({text:x})=>x.length)),M=Math.
min(L*Mr+28,Sr);if(M<=u.left+1)return S(u,y,C,b,k);u.left=M,w(),f()}let S=Ct(({left:N,top:P,width:b,height:k},y,C,L,M)=>{p.replaceChildren();let x=P+k;for(let{at:v,
text:_}of y)M&&A("path",{class:"grid",d:`M${v},${x}V${P}`},p),A("path",{class:"tick",d:`M${v},${x}v5`},p),A("text",{class:"x",x:v,y:x+17,"text-anchor":"middle"},
p).append(_);for(let{at:v,text:_}of C)M&&A("path",{class:"grid",d:`M${N},${v}h${b}`},p),A("path",{class:"tick",d:`M${N},${v}h-5`},p),A("text",{class:"y",x:N-8,y:v,
dy:"0.35em","text-anchor":"end"},p).append(_);A("rect",{class:"frame",x:N,y:P,width:b,height:k},p),T(L[0],b+40,{x:N+b/2,y:x+35}),T(L[1],k+30,{transform:`transla\
te(13,${P+k/2})rotate(-90)`})});function T(N,P,b){let k=A("text",{class:"name","text-anchor":"middle",...b},p),y=Math.max(Math.floor(P/$r),4);k.append(N.length>
y?`${N.slice(0,y-1)}…`:N),N.length>y&&A("title",{},k).append(N)}function O(N){let[P,b]=rt(i,N);return[V(P,u.left,u.left+u.width),V(b,u.top,u.top+u.height)]}return w(),
{svg:i,canvas:r,area:u,shapes:c,hit:a,handles:l,axes:m,pixel:O,readout:(N,...P)=>{let b=null;for(let k of[a,...P])k.addEventListener("pointermove",y=>N(b=y.buttons?
null:O(y))),k.addEventListener("pointerleave",()=>N(b=null));return()=>N(b)},across:()=>({from:u.left,to:u.left+u.width}),upwards:()=>({from:u.top+u.height,to:u.
top}),draw:(N,P)=>{let b=lt(N,P);f=b.all,f();let k=xt(s,y=>{h=y,u.left=o.left,w(),f()});return()=>{k(),b.end()}}}}var gt=1e4,_r=150;function Er(t){let n=[];for(let[e,o]of t){if(Number.isNaN(e)||Number.isNaN(o))break;let s=Math.max(Math.abs(e),Math.abs(o));if(s<=gt){n.push([
e,o]);continue}let r=n.at(-1),i=gt/s;r&&i>0&&n.push([r[0]+(e-r[0])*i,r[1]+(o-r[1])*i]);break}return n}function Ar(t){let n=t[0];return t.filter((e,o)=>!(Math.hypot(
e[0]-n[0],e[1]-n[1])>=1)&&o!==0&&o!==t.length-1?!1:(n=e,!0))}var Ln=t=>t.length>1?`M${t.join("L")}`:"",Cn=t=>t==="#000000"?"var(--gdviz-paper)":"white";function pe(t,n){
let e=A("g",{fill:"none","stroke-linejoin":"round","stroke-linecap":"round"},t),o=A("path",{stroke:Cn(n),"stroke-width":4,opacity:.8},e),s=A("path",{class:"path",
stroke:dt(n),"stroke-width":2},e),r=A("path",{class:"dots",stroke:dt(n),"stroke-width":5},e);return{show:i=>{let d=Er(i),g=d.map(([c,a])=>`${c.toFixed(2)},${a.toFixed(
2)}`).filter((c,a,l)=>c!==l[a-1]),p=g.length>1;D(o,{d:p?Ln(Ar(d).map(([c,a])=>`${c.toFixed(1)},${a.toFixed(1)}`)):""}),D(s,{d:Ln(g)}),D(r,{d:p&&g.length<=_r?g.map(
c=>`M${c}h0`).join(""):""})},remove:()=>e.remove()}}function ge(t,n){let e={fill:dt(n),stroke:Cn(n),"stroke-width":2},o=A("circle",{class:"current",r:6,...e},t);
return{show:([s,r])=>{let i=Math.abs(s)<gt&&Math.abs(r)<gt;o.style.display=i?"":"none",i&&D(o,{cx:s,cy:r})},remove:()=>o.remove()}}var Nr=`M${Array.from({length:10},
(t,n)=>{let[e,o]=[n%2?4.05:9,n*Math.PI/5-Math.PI/2];return`${(e*Math.cos(o)).toFixed(2)},${(e*Math.sin(o)).toFixed(2)}`}).join("L")}Z`;function fe(t,n,e){t.replaceChildren();
for(let[o,s]of e){let r={transform:`translate(${o},${s})`},i=A("path",{d:Nr,fill:n,stroke:"white","stroke-width":1.2,...r},t);A("title",{},i).append("Minimum")}}var Lr="Not positive: a logarithmic axis cannot show it",je=.04;function Fe(t){let[n,e,o,s]=["x","y","low","high"].map(p=>at(t.get(p))),[r,i,d]=[B(t.get("limits")),
t.get("names"),zt(t)],g=new Float64Array;return e.map((p,c)=>({name:i[c]??"",shown:d(c),x:n[c%Math.max(n.length,1)]??g,y:p,low:o[c]??g,high:s[c]??g,limit:r[c]??
NaN}))}function Cr({model:t,el:n}){let e=t.get("axis_names").toReversed().join(" over "),o=Mt(n,{name:"gdviz-curves",label:e,ratio:t.get("ratio")});o.canvas.remove();
let s=A("g",{},o.shapes),r=A("g",{fill:"none","stroke-linejoin":"round"},o.shapes),d=A("path",{class:"marker",...{fill:"none",stroke:"currentColor",opacity:.55}},
o.shapes),g=A("g",{},o.shapes),p=A("text",{class:"note","text-anchor":"middle"},o.svg),c=[],a=Z({low:0,high:1,...o.across()}),l=Z({low:0,high:1,...o.upwards()}),
u=k=>Number.isFinite(k)&&!(l.log&&k<=0),h=k=>({band:A("path",{class:"band",fill:k,opacity:.2},s),limit:A("path",{class:"limit",stroke:k,"stroke-width":1.5,"stro\
ke-dasharray":"6 4"},r),line:A("path",{class:"line",stroke:k,"stroke-width":2},r),dot:A("circle",{class:"dot",r:4,fill:k,stroke:"var(--gdviz-paper)","stroke-wid\
th":1.5},g)});function f(k){let y=t.get("colors").map(dt);for(;c.length>k;)Object.values(c.pop()??{}).forEach(C=>C.remove());for(;c.length<k;)c.push(h(y[c.length%
y.length]))}function w(){let k=Fe(t);({x:a,y:l}=Pr(k,t.get("log"),o)),o.axes(ut(a,l),t.get("axis_names"),!0),f(k.length);let{left:y,top:C,width:L,height:M}=o.area;
c.forEach(({band:_,line:$,limit:R},E)=>{let I=k[E];D($,{d:I.shown?S(I):""}),D(_,{d:I.shown?T(I):""}),D(R,{d:I.shown&&u(I.limit)?`M${y},${st(l.to(I.limit))}h${L}`:
""})});let x=k.filter(_=>_.shown&&_.y.some(Number.isFinite)),v=l.log&&x.length>0&&!x.some(_=>_.y.some(u));p.textContent=v?Lr:"",D(p,{x:y+L/2,y:C+M/2}),O()}function m(){
f(0),w()}function S(k){let y="",C="M";for(let L=0;L<k.y.length;L++){if(!u(k.y[L])||!Number.isFinite(k.x[L])){C="M";continue}y+=`${C}${st(a.to(k.x[L]))},${st(l.to(
k.y[L]))}`,C==="M"&&!u(k.y[L+1])&&(y+="h0.1"),C="L"}return y}function T({x:k,low:y,high:C}){if(!y.length)return"";let L="",M=o.area.top+o.area.height;for(let x=0;x<
k.length;x++){if(!u(C[x]))continue;let v=x;for(;x+1<k.length&&u(C[x+1]);)x++;let _=[],$=[];for(let R=v;R<=x;R++){let E=st(a.to(k[R]));_.push(`${E},${st(l.to(C[R]))}`),
$.push(`${E},${u(y[R])?st(Math.min(l.to(y[R]),gt)):M}`)}L+=`M${_.join("L")}L${$.reverse().join("L")}Z`}return L}function O(){let{top:k,height:y}=o.area,C=Array.
from(B(t.get("marker"))).filter(M=>M>=a.low&&M<=a.high);D(d,{d:C.map(M=>`M${st(a.to(M))},${k}v${y}`).join("")});let L=Fe(t);c.forEach(({dot:M},x)=>{let v=C.length===
1&&L[x]?.shown?On(L[x],C[0]):NaN;M.style.display=u(v)?"":"none",u(v)&&D(M,{cx:st(a.to(C[0])),cy:st(l.to(v))})})}function N(){let k=t.get("limit_name"),y=k?[{name:k,
color:"var(--gdviz-faint)",kind:"dashes"}]:[];o.legend([...Pt(t),...y])}let P=o.readout(k=>{let y=Fe(t).filter(({shown:C})=>C);o.status.textContent=k?b(y,a.from(
k[0])):""});function b(k,y){let C=$=>Math.abs($-y),L=k.flatMap($=>Array.from($.x)).filter(Number.isFinite),M=L.reduce(($,R)=>C(R)<C($)?R:$,L[0]),_=k.map($=>({name:$.
name,value:On($,M)})).filter(({value:$})=>Number.isFinite($)).map(({name:$,value:R})=>`${$} ${Y(R)}`.trim());return _.length?`${t.get("axis_names")[0]} ${Y(M)}:\
 ${_.join(", ")}`:""}return o.draw(t,{colors:m,"x y low high limits shown log axis_names":w,marker:O,"names colors shown limit_name":N,"x y names shown":P})}function Pr(t,n,e){
let o=t.filter(c=>c.shown),s=Pn(o.map(({x:c})=>c),Number.isFinite),r=c=>Number.isFinite(c)&&!(n&&c<=0),[i,d]=Pn(o.flatMap(({y:c,low:a,high:l,limit:u})=>[c,a,l,[
u]]),r),[g,p]=i<d?Or(i,d,n):[i,d];return{x:Z({low:s[0],high:s[1],...e.across()}),y:Z({low:g,high:p,log:n,...e.upwards()})}}function Pn(t,n){let[e,o]=[1/0,-1/0];
for(let s of t)for(let r of s)n(r)&&(r<e&&(e=r),r>o&&(o=r));return[e,o]}function Or(t,n,e){if(e){let s=(n/t)**je;return[t/s,n*s]}if(t>0&&t<.3*n)return[0,n+je*n];
let o=je*(n-t);return[t===0?0:t-o,n+o]}function On({x:t,y:n},e){for(let o=0;o<n.length;o++){if(t[o]===e)return n[o];let s=(e-t[o-1])/(t[o]-t[o-1]);if(o&&t[o-1]<
e&&e<t[o])return n[o-1]+s*(n[o]-n[o-1])}return NaN}var Tn={render:Cr};var Rn=1.5,In=1.15,jn=100,$t=([t,n],[e,o],s="")=>`${e} = ${Y(t)}, ${o} = ${Y(n)}${s}`;function he(t,n,e,o){let[s,r]=[n.get("step"),n.get("diverged_at")],i=r>=0&&
s>=r,d=$t(Array.from(e),o,`, loss ${Y(e[2])}`);t.textContent=`step ${s}${i?"":`: ${d}`}`,r>=0&&z("div",{className:"diverged",textContent:`diverged at step ${r}`},
t)}function me({model:t,el:n,svg:e,hit:o,parent:s,color:r,plane:i,names:d,free:g=()=>!0}){let p="Start: drag it, click elsewhere, or use the arrow keys",a=A("g",
{class:"handle",tabindex:0,...{role:"slider","aria-label":"Start of the descent; move it with the arrow keys"}},s);A("circle",{class:"halo",r:18,fill:"transpare\
nt"},a),A("circle",{class:"ring",r:8,...{fill:"white","fill-opacity":.6,stroke:r,"stroke-width":2.5}},a),A("circle",{r:2.5,fill:r},a),A("title",{},a).append(p);
let u=h=>g()&&U(t,{start:h});return de({surface:o,handle:a,idle:()=>!i()||n.classList.contains("panning"),to:h=>u(Fn(i(),rt(e,h))),by:(h,f)=>{let{x:w,y:m}=i(),S=f?
.1:.01,[T,O]=[w,m].map(({low:N,high:P},b)=>V(t.get("start")[b]+h[b]*S*(P-N),N,P));u([T,O])}}),()=>{let h=i();if(!h)return;let f=t.get("start"),[w,m]=h.toPixel(f),
S=[h.x,h.y].every(({low:T,high:O},N)=>f[N]>=T&&f[N]<=O);n.classList.toggle("still",!g()),a.style.display=S&&g()?"":"none",S&&D(a,{transform:`translate(${w},${m}\
)`}),D(a,{"aria-valuenow":f[0],"aria-valuetext":$t(f,d())})}}function Fn({x:t,y:n,toPoint:e},o){let[s,r]=e(o);return[V(s,t.low,t.high),V(r,n.low,n.high)]}function ve({
model:t,el:n,svg:e,hit:o,panel:s,plane:r}){let i=c=>t.get("disabled")||U(t,{view:c});function d(c,a){let[l,u,h,f]=t.get("view"),[w,m]=a??[(l+u)/2,(h+f)/2],[S,T,
O,N]=t.get("home"),P=(b,k)=>k+(b-k)*c;c>1&&(u-l>jn*(T-S)||f-h>jn*(N-O))||i([P(l,w),P(u,w),P(h,m),P(f,m)])}let g=[ot(s,"+","Zoom in",()=>d(1/Rn)),ot(s,"−","Zoo\
m out",()=>d(Rn)),ot(s,"✥","Move the view by dragging",()=>{g[2].ariaPressed=String(n.classList.toggle("panning"))}),ot(s,"⌂","Show the whole problem",()=>i(
t.get("home")))];for(let c of g)c.ariaLabel=c.title;o.addEventListener("pointerdown",c=>{let a=r();if(c.button!==0||!a||!n.classList.contains("panning"))return;
let{toPoint:l}=a,[u,h,f,w]=t.get("view"),[m,S]=l(rt(e,c));Ot(c,T=>{let[O,N]=l(rt(e,T));i([u+m-O,h+m-O,f+S-N,w+S-N])})}),Rt(o,()=>n.classList.contains("panning"));
let p=c=>{let a=r();!c.ctrlKey||!a||(c.preventDefault(),d(c.deltaY<0?1/In:In,Fn(a,rt(e,c))))};return e.addEventListener("wheel",p,{passive:!1}),g}var Bn={mouse:9,pen:12,touch:20},Tr=500;function Dn({state:t,plane:n},[e,o],s){let r=-1,{toPixel:i}=n();for(let{slot:d,at:g}of t.visible()){let[p,c]=i(g),a=Math.
hypot(p-e,c-o);a<=s&&([r,s]=[d,a])}return r}function Wn(t){let{el:n,plot:e,state:o,plane:s}=t,{svg:r,hit:i}=e,d=(p,c)=>Dn(t,rt(r,p),Bn[c]??Bn.mouse),g=p=>o.add(
s().toPoint(e.pixel(p)));i.addEventListener("pointerdown",p=>{if(p.button!==0)return;let c=d(p,p.pointerType);if(c<0&&(p.pointerType==="touch"||o.removing))return;
if(p.preventDefault(),r.focus({preventScroll:!0,focusVisible:!1}),o.removing)return o.remove(c);c>=0&&o.select(c);let a=c>=0?c:g(p);if(a<0)return;let[l,u]=rt(r,
p),[h,f]=c<0?[l,u]:s().toPixel(o.cursor);Ot(p,w=>{let[m,S]=rt(r,w);o.move(a,s().toPoint([m+h-l,S+f-u]))})}),i.addEventListener("click",p=>{p.pointerType==="touc\
h"&&!o.removing&&d(p,"touch")<0&&g(p)}),i.addEventListener("dblclick",p=>{let c=d(p,"mouse"),{added:a}=o;c>=0&&!(c===a.slot&&performance.now()-a.time<Tr)&&o.remove(
c)}),i.addEventListener("pointermove",p=>{n.classList.toggle("over",p.buttons===0&&d(p,p.pointerType)>=0)}),Rt(i,p=>d(p.touches[0],"touch")>=0)}function Hn(t){let{
plot:n,state:e,plane:o}=t,s={Enter:()=>e.selected<0?e.add(e.cursor):e.select(-1)," ":()=>e.select(e.selected<0?Dn(t,o().toPixel(e.cursor),1/0):-1),Escape:()=>e.
removing?e.setRemoving(!1):e.select(-1),Delete:()=>e.remove(e.selected),Backspace:()=>e.remove(e.selected),n:()=>e.step(!0),p:()=>e.step(!1)};e.classification&&
(s["+"]=()=>e.choose(1),s["-"]=s["−"]=()=>e.choose(-1)),n.svg.addEventListener("keydown",r=>{if(r.ctrlKey||r.metaKey||r.altKey)return;let i=Tt(r),d=s[r.key.length===
1?r.key.toLowerCase():r.key];if(!i&&!d)return;if(r.preventDefault(),!i)return d();let g=r.shiftKey?.1:.01,p=e.box().map(([c,a],l)=>e.cursor[l]+i[l]*g*(a-c));e.selected>=
0?e.move(e.selected,p):e.moveCursor(p)})}function Vn(t,n){let e=t.get("task")==="classification",o={classification:e,removing:!1,label:1,selected:-1,cursor:[0,0],message:"",added:{slot:-1,time:0},box:l,
visible:w,count:m,read:T,add:O,move:P,moveCursor:b,remove:k,select:y,step:C,choose:M,setRemoving:x,end:()=>cancelAnimationFrame(d)},s=Un(t),r=[],i=new Set,d=0,[
[g,p],[c,a]]=l();return o.cursor=[(g+p)/2,(c+a)/2],o;function l(){return[t.get("interval"),t.get(e?"interval":"y_interval")]}function u([v,_]){let[[$,R],[E,I]]=l();
return[V(v,$,R),V(_,E,I)]}function h(v){return e?[s.x[2*v],s.x[2*v+1]]:[s.x[v],s.y[v]]}function f(v,_){let[$,R]=u(_);e?s.x.set([$,R],2*v):[s.x[v],s.y[v]]=[$,R]}
function w(){let[[v,_],[$,R]]=l();return Array.from(s.part,(F,W)=>({slot:W,part:F,at:h(W)})).filter(({part:F,at:[W,q]})=>F&&W>=v&&W<=_&&q>=$&&q<=R).map(({slot:F,
part:W,at:q})=>({slot:F,at:q,training:W>0,positive:s.y[F]>0}))}function m(v){return s.part.filter(_=>_===v).length}function S(...v){for(let $ of v)i.add($);if(d||
!i.size)return;let _=$=>new DataView(Float64Array.from(s[$]).buffer);U(t,Object.fromEntries([...i].map($=>[$,{...t.get($),data:_($)}]))),i.clear(),d=requestAnimationFrame(
()=>{d=0,S()})}function T(){let v=s;s=Un(t);let _=r.length>0&&s.part.length>v.part.length;for(let R of["x","y","part"]){let E=i.has(R)&&s[R].length===v[R].length;
(_||E)&&s[R].set(v[R])}if(s.part[o.selected]||(o.selected=-1),!_)return;let $=r;r=[],L("");for(let{point:R,label:E}of $)O(R,E)}function O(v,_=o.label){let $=s.part.
indexOf(0);return $<0?(L(N(v,_)),-1):(s.part[$]=1,e&&(s.y[$]=_),f($,v),S("x","y","part"),o.added={slot:$,time:performance.now()},y($),$)}function N(v,_){let[$,R]=[
s.part.length,t.get("most")],E=`All ${$} slots are taken`;return $>=R?`No more than ${R} points are possible: remove one first.`:t.widget_manager?.exported?`${E}\
, and only Python can add more.`:t.get("disabled")?`${E}, and only the server can add more.`:(r.push({point:v,label:_}),t.get("wanted")<=$&&U(t,{wanted:$+1}),`${E}\
: adding more …`)}function P(v,_){s.part[v]&&(f(v,_),S("x","y"),o.cursor=h(v))}function b(v){o.cursor=u(v),L("")}function k(v){s.part[v]&&(s.part[v]=0,S("part"),
y(-1,"Point removed."))}function y(v,_=""){o.selected=v,v>=0&&(o.cursor=h(v)),L(_)}function C(v){let _=w().sort((E,I)=>E.at[0]-I.at[0]||E.at[1]-I.at[1]);if(!_.length)
return L("No point is in view.");let $=_.findIndex(({slot:E})=>E===o.selected),R=$<0&&!v?0:$;y(_[(R+(v?1:-1)+_.length)%_.length].slot)}function L(v){o.message=v,
n()}function M(v){o.label=v,n()}function x(v){o.removing=v,y(-1,v?"Click a point to remove it.":"")}}function Un(t){let[n,e,o]=["x","y","part"].map(s=>B(t.get(s)).
slice());return{x:n,y:e,part:o}}var Rr=150,Ir="Click to add a point, drag to move it, double-click to remove it.",jr="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",Fr=" + and −\
 choose the label of new points.";function qn({model:t,el:n}){let e=t.get("task")==="classification";n.classList.toggle("classification",e);let o=t.get("colors");
for(let b in o)n.style.setProperty(`--${b}`,o[b]);let r=Ie(n,{label:"Data",ratio:e?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),i=Vn(t,()=>{l(),c()}),d=()=>{
let[b,k]=i.box(),y=Z({low:b[0],high:b[1],...r.across()});return ut(y,Z({low:k[0],high:k[1],...r.upwards()}))},g=A("path",{class:"fit"},r.shapes),p=Br(r,i,d),c=Wr(
t,n,i,O),a=z("div",{className:"report"},n),l=Dr(t,r,i,d,a),u=z("div",{className:"notes"},a),h=z("div",{},n);t.widget_manager?.exported&&bt(t.widget_manager,"Rea\
ding a CSV file needs Python.",n),Hr(n,r.svg,e);let f={el:n,plot:r,state:i,plane:d};Wn(f),Hn(f);function w(){p(),l();let[b,k]=[i.count(1),i.count(-1)],y=(L,M="")=>`${L}\
 ${M}${L===1?"point":"points"}`;r.svg.ariaLabel=`Data: ${y(b,"training ")}${k?` and ${y(k,"test ")}`:""}`,n.classList.toggle("tested",k>0);let C=b+k-i.visible().
length;u.textContent=C?`${y(C)} outside the view`:""}function m(){let b=B(t.get("fit")),{left:k,width:y}=r.area,{to:C}=d().y,L="";b.forEach((M,x)=>{if(Number.isNaN(
M))return;let v=V(C(M),-gt,gt),_=x&&!Number.isNaN(b[x-1])?"L":"M";L+=`${_}${(k+x*y/(b.length-1)).toFixed(2)},${v.toFixed(2)}`}),e||D(g,{d:L})}let S=ce(o.positive,
o.negative);function T(){if(!e)return;let b=t.get("map");n.classList.toggle("mapped",b.shape[0]>0);let k=t.get("logits"),y=C=>k?Math.tanh(C/2):V(C,-1,1);kt(r.canvas,
B(b),b.shape,C=>S(y(C)))}function O({file:b="",text:k,failed:y}){h.className=k?y?"gdviz-notice":"gdviz-note":"",h.role=y?"alert":"status",h.replaceChildren(...k?
[z("b",{textContent:b}),`: ${k}`]:[])}let N="interval y_interval axis_names",P=r.draw(t,{[N]:()=>r.axes(d(),t.get("axis_names"),!e),"x y part":i.read,[`x y part\
 label_names ${N}`]:w,[`fit ${N}`]:m,"map logits":T,message:()=>O(t.get("message")),"disabled label_names":c});return()=>{P(),i.end()}}function Br(t,n,e){let o=A(
"g",{class:"points"},t.shapes),s=new Map;return()=>{let r=n.visible(),i=r.length>Rr?3.6:4.8,d=new Set(s.keys()),{toPixel:g}=e();for(let{slot:p,at:c,training:a,positive:l}of r){
d.delete(p);let u=n.classification?l?" positive":" negative":"",[h,f]=g(c),w={class:(a?"training":"test")+u,r:i,cx:h.toFixed(2),cy:f.toFixed(2)},m=s.get(p)??{node:A(
"circle",{"data-slot":p},o),written:""};s.set(p,m);let S=Object.values(w).join();S!==m.written&&D(m.node,w),m.written=S}for(let p of d)s.get(p)?.node.remove(),s.
delete(p)}}function Dr(t,n,e,o,s){let r=A("path",{class:"cursor",d:"M-9,0h18M0,-9v18"},n.shapes),i=A("circle",{class:"selected",r:9},n.shapes),d=z("div",{className:"\
status",role:"status"},s);function g({at:p,training:c,positive:a}){let l=e.classification?`, label ${t.get("label_names")[a?1:0]}`:"";return`${c?"Training":"Tes\
t"} point: ${$t(p,t.get("axis_names"),l)}`}return()=>{let p=e.visible().find(({slot:l})=>l===e.selected),[c,a]=o().toPixel(p?.at??e.cursor);i.style.display=p?"":
"none",r.style.display=p?"none":"",D(i,{cx:c,cy:a}),D(r,{transform:`translate(${c},${a})`}),d.textContent=e.message||(p?g(p):"")}}function Wr(t,n,e,o){let s=z("\
div",{className:"tools"},n),r=z("span",{className:"labels",role:"group",ariaLabel:"Label of new points"});e.classification&&s.append(r);let i="Label of the poin\
ts you add",d=[1,-1].map(f=>({label:f,node:ot(r,"",i,()=>e.choose(f))})),p=ot(s,"Remove","Remove points by clicking them",()=>e.setRemoving(!e.removing)),c=z("i\
nput",{type:"file",accept:".csv,.tsv,.txt,text/csv",hidden:!0},s),l=ot(s,"Load CSV …","Load your own data: a header line, then one row of numbers for each poi\
nt",()=>c.click()),u=z("span",{className:"legend"},s),h=[["dot training","training"],["dot test","test"]];for(let[f,w]of e.classification?h:[...h,["line","model"]]){
let m=z("span",{className:w},u);z("i",{className:f},m),m.append(w)}return c.addEventListener("change",async()=>{let f=c.files?.[0],w=t.get("most_bytes"),m=`It i\
s larger than ${Math.floor(w/1e6)} MB. The data are unchanged.`;f&&f.size>w?o({file:f.name,text:m,failed:!0}):f&&t.send({file:f.name},void 0,[await f.arrayBuffer()]),
c.value=""}),()=>{l.disabled=t.get("disabled")||!!t.widget_manager?.exported,p.ariaPressed=String(e.removing),n.classList.toggle("removing",e.removing);let f=t.
get("label_names");for(let{label:w,node:m}of d){let S=z("i",{className:w>0?"dot positive":"dot negative"});m.replaceChildren(S,f[w>0?1:0]),m.ariaPressed=String(
w===e.label)}}}function Hr(t,n,e){let o=wt(),s=z("details",{className:"help"},t);z("summary",{textContent:Ir},s),z("p",{id:o,textContent:jr+(e?Fr:"")},s),D(n,{tabindex:0,
role:"application","aria-describedby":o})}function Ur(t){let{model:n,el:e}=t;K(e,"gdviz-data-editor");let o=qn(t),s=et(n,"task",()=>{o(),e.replaceChildren(),o=qn(
t)});return()=>{s(),o()}}var Gn={render:Ur};var Vr=4;function qr({model:t,el:n}){K(n,"gdviz-field","gdviz-plane");let[e]=t.get("colors"),o=t.get("marks"),s=wt(),r=A("svg",{role:"group","aria-label":"Loss \
surface with the path of the descent"},n),i=A("rect",{},A("clipPath",{id:s},A("defs",{},r))),d=A("rect",{class:"hit"},r),g=A("g",{"clip-path":`url(#${s})`,"poin\
ter-events":"none"},r),p=pe(g,e),c=A("g",{class:"minima"},g),a=ge(g,e),l=z("div",{className:"panel"},n),u=z("div",{className:"status"},l);function h(){let{size:L,
axes:M,limits:x}=t.get("drawn");if(!L)return null;let[v,_,$,R]=M,E=Z({low:x[0],high:x[1],from:v,to:v+$});return ut(E,Z({low:x[2],high:x[3],from:_+R,to:_}))}t.widget_manager?.
exported&&(t.set("disabled",!0),bt(t.widget_manager,"Zooming needs Python, which draws this picture.",n));let w={model:t,el:n,svg:r,hit:d,plane:h,names:()=>t.get(
"axis_names")},m=me({...w,parent:r,color:o.start}),S=ve({...w,panel:l});function T(){for(let M of S)M.disabled=t.get("disabled");let{limits:L}=t.get("drawn");t.
get("disabled")&&L&&t.set("view",L)}function O(){let{size:L,axes:M}=t.get("drawn");if(!L)return;D(r,{width:L[0],height:L[1]});let[x,v,_,$]=M;for(let R of[i,d])D(
R,{x,y:v,width:_,height:$})}let N=L=>()=>{let M=h();M&&L(M.toPixel)},P=N(L=>fe(c,o.minimum,at(t.get("minima")).map(L))),b=N(L=>{let{shape:M,data:x}=t.get("paths");
p.show(at({shape:M.slice(1),data:x}).map(L))}),k=N(L=>{let M=B(t.get("current"));a.show(L(M)),Number.isNaN(M[0])?u.replaceChildren():he(u,t,M,w.names())}),y=xt(
n,L=>{Math.abs(L-t.get("width"))>=Vr&&U(t,{width:L})}),C=lt(t,{disabled:T,drawn:O,"drawn minima":P,"drawn start":m,"drawn paths":b,"drawn current step diverged_\
at axis_names":k});return C.all(),()=>{y(),C.end()}}var Kn={render:qr};var Yn=64,Gr=10,Kr=9;function Yr(t,n,e,{from:o,to:s}){let[r,i]=t.map(n?Math.log10:Number),d=e>1?(i-r)/(e-1):0,g=a=>n?10**a:a,p=a=>Math.floor((a-o)/(s-o)*e),c=Z(
{low:g(r-d/2),high:g(i+d/2),log:n,from:o,to:s});return{pixels:c,nearest:a=>V(p(a),0,e-1),cellOf:a=>{let l=c.to(a);return l>=Math.min(o,s)&&l<=Math.max(o,s)?Math.
min(p(l),e-1):-1},centre:a=>g(r+a*d),edges:a=>{let[l,u]=[a,a+1].map(h=>o+(s-o)*h/e);return[Math.min(l,u),Math.max(l,u)]}}}function Zr({model:t,el:n}){let e=()=>t.
get("kind")==="magnitude",o=e()?ue:It,s=`Map of ${t.get("value_name")}`,r=Mt(n,{name:"gdviz-heat-map",label:s,ratio:t.get("ratio"),margins:o});r.canvas.classList.
add("hatch");let i=A("g",{class:"cross",fill:"none"},r.shapes),g=A("g",{class:"handle",tabindex:0,...{role:"slider","aria-label":"Selected cell; move it with th\
e arrow keys"}},r.handles),p=[A("path",{stroke:"white","stroke-width":2.5,opacity:.5},i),A("path",{stroke:"black","stroke-width":1,opacity:.8},i)],c=[A("rect",{
stroke:"white",fill:"none","stroke-width":4},g),A("rect",{stroke:"black",fill:"none","stroke-width":2,class:"cell"},g)],a=A("rect",{class:"halo",fill:"transpare\
nt"},g);A("title",{},g).append("Selected cell: click another, drag, or use the arrow keys");let l=()=>t.get("values").shape,u=x=>{let v=t.get(`${x}_range`),_=t.
get(`${x}_log`)&&v[0]>0,[$,R]=l();return Yr(v,_,x==="x"?R:$,x==="x"?r.across():r.upwards())};function h(){if(!l()[0]||!l()[1])return null;let[x,v]=t.get("chosen"),
[_,$]=[u("x").cellOf(x),u("y").cellOf(v)];return _>=0&&$>=0?[_,$]:null}let f=x=>!Number.isFinite(x)||!e()&&x<0;function w(){let x=t.get("log"),v=B(t.get("values")).
filter($=>Number.isFinite($)&&!(x&&$<=0)),_=$=>v.reduce((R,E)=>$(R,E));return v.length?[_(Math.min),_(Math.max)]:null}function m(){kt(r.canvas,B(t.get("values")),
l(),e()?S():T())}function S(){let x=Array.from(t.get("palette"),E=>yt(E)),[v,_]=w()??[0,1],$=Z({low:v,high:_,log:t.get("log"),from:0,to:x.length}),R=E=>Math.floor(
$.to(Math.max(E,v)));return E=>f(E)?0:x[V(R(E),0,x.length-1)]}function T(){let x=Array.from(t.get("colors"),v=>yt(v));return v=>f(v)?0:x[v%x.length]}function O(){
let x=w();if(!e()||!x)return r.bar([],[],e()?t.get("value_name"):"");let{height:v}=r.area,_=Z({low:x[0],high:x[1],log:t.get("log"),from:0,to:-v}),$=t.get("palet\
te"),R=I=>$[Math.floor((I+.5)/Yn*$.length)],E=_.ticks().map(({at:I,text:F})=>({at:I/v,text:F}));r.bar(Array.from({length:Yn},(I,F)=>R(F)),E,t.get("value_name"))}
function N(){let x=t.get("colors"),_=(e()?[]:t.get("names")).map((R,E)=>({name:R,color:x[E%x.length],kind:"area"})),$=B(t.get("values")).some(f);r.legend($?[..._,
{name:t.get("missing_name"),color:"",kind:"hatch"}]:_)}let P=()=>r.axes(ut(u("x").pixels,u("y").pixels),t.get("axis_names"));function b(){let x=h();if(i.style.display=
g.style.display=x?"":"none",!x)return;let[v,_]=u("x").edges(x[0]),[$,R]=u("y").edges(x[1]),{left:E,top:I,width:F,height:W}=r.area,[q,J]=[(v+_)/2,($+R)/2],j=`M${q}\
,${I}V${$-6}M${q},${R+6}V${I+W}`,H=`M${E},${J}H${v-6}M${_+6},${J}H${E+F}`;for(let nt of p)D(nt,{d:j+H});let G=Math.max((Kr-(_-v))/2,1);for(let nt of[...c,a]){let tt=nt===
a?Gr:G;D(nt,{x:v-tt,y:$-tt,width:_-v+2*tt,height:R-$+2*tt})}D(g,{"aria-valuenow":x[1]*l()[1]+x[0],"aria-valuetext":k(x)})}function k([x,v]){let[_,$]=t.get("axis\
_names"),R=`${_} = ${Y(u("x").centre(x))}, ${$} = ${Y(u("y").centre(v))}`,E=B(t.get("values"))[v*l()[1]+x];if(f(E))return`${R}: ${t.get("missing_name")}`;let I=()=>t.
get("names")[E]??String(E);return`${R}: ${e()?`${t.get("value_name")} ${Y(E)}`:I()}`}let y=r.readout(x=>{let v=x?C(x):h();r.status.textContent=v?k(v):""},g);function C([
x,v]){return l()[0]&&l()[1]?[u("x").nearest(x),u("y").nearest(v)]:null}function L(x){if(!x)return;let v=[u("x").centre(x[0]),u("y").centre(x[1])];String(v)!==String(
t.get("chosen"))&&U(t,{chosen:v})}de({surface:r.hit,handle:g,to:x=>L(C(r.pixel(x))),by:(x,v)=>{let[_,$]=h()??[0,0],R=v?10:1;L([V(_+R*x[0],0,l()[1]-1),V($+R*x[1],
0,l()[0]-1)])}});let M="x_range y_range x_log y_log axis_names";return r.draw(t,{"kind values palette colors log":m,"kind values palette log value_name":O,"kind\
 values names colors missing_name":N,[`values ${M}`]:P,[`kind chosen values names ${M}`]:b,[`kind chosen values names value_name missing_name ${M}`]:y})}var Zn={
render:Zr};function Jr(t){let n=t.get("name"),e=X(t.get("module")),{error:o}=oe(t),s=o?`${o.message} (${o.name})`:t.get("error_message");return s?{kind:"error",parts:["The\
 link ",n,` could not compute: ${s}`]}:t.get("where")==="browser"?null:t.widget_manager.exported?{kind:"notice",parts:["The link “",n,"” needs Python, so its \
outputs do not change here."]}:!e.length||Ce(e)?null:{kind:"notice",parts:["This browser cannot run WebAssembly with SIMD, so the server computes instead."]}}function Qr({
model:t}){return vt(t)}function Xr({model:t,el:n}){K(n,"gdviz-link");let e=vt(t);function o(){let r=Jr(t);if(n.replaceChildren(),!r)return;let[i,d,g]=r.parts,p=z(
"div",{className:`gdviz-${r.kind}`},n);p.setAttribute("role",r.kind==="error"?"alert":"status"),p.append(i),d&&z("b",{textContent:d},p),g&&p.append(g)}let s=[e,
re(t,o),et(t,"where error_message",o)];return o(),()=>s.forEach(r=>r())}var Jn={initialize:Qr,render:Xr};var ts=2,es=.5,Qn=.05,we=(t,n,e=ts)=>n*Math.abs(t)/(Math.abs(t)+e);function Xn(t,n){let e=ae(t),o=document.createElement("canvas"),s=ce(n.positive,n.negative);function r({
weights:a,thickest:l},u){for(let{from:h,to:f,index:w,start:m,end:S}of a){let T=u[w],O=we(T,l);if(!(O>Qn))continue;let N=(m+S)/2;e.lineWidth=O,e.strokeStyle=T>0?
n.positive:n.negative,e.beginPath(),e.moveTo(m,h.y),e.bezierCurveTo(N,h.y,N,f.y,S,f.y),e.stroke()}}function i({units:a,layers:l},u,[h,f,w],{ink:m,paper:S}){let T=a.
length-l[0].length===h&&w>1,O=a.slice(l[0].length);e.fillStyle=S;for(let{x:N,y:P,size:b}of a)e.fillRect(N-b/2,P-b/2,b,b);T&&f>1&&d(O,u,f,w),T&&f===1&&g(O,u,w,m),
e.lineWidth=1,e.strokeStyle=m,e.globalAlpha=.7;for(let{x:N,y:P,size:b}of a)e.strokeRect(N-b/2-.5,P-b/2-.5,b+1,b+1);e.globalAlpha=1}function d(a,l,u,h){kt(o,l,[u*
a.length,h],f=>s(V(f,-1,1))),a.forEach(({x:f,y:w,size:m},S)=>{let T=(a.length-1-S)*u;e.drawImage(o,0,T,h,u,f-m/2,w-m/2,m,m)})}function g(a,l,u,h){a.forEach(({x:f,
y:w,size:m},S)=>{let T=l.subarray(S*u,(S+1)*u),O=T.reduce((k,y)=>Math.max(k,Math.abs(y)),1),[N,P]=[f-m/2,.46*m/O];Object.assign(e,{lineWidth:1,strokeStyle:h,globalAlpha:.25}),
e.beginPath(),e.moveTo(N,w),e.lineTo(N+m,w),e.stroke();let b=S===a.length-1;Object.assign(e,{lineWidth:m>20?1.8:1.2,strokeStyle:b?n.fit:h,globalAlpha:1}),e.beginPath(),
T.forEach((k,y)=>e.lineTo(N+m*y/(u-1),w-P*k)),e.stroke()})}function p({units:a,thickest:l},u,h){for(let{x:f,y:w,size:m,index:S}of a){let T=u[S],O=we(T,l,es)/2;O>
Qn&&(c(f-m/2,w+m/2,O+.8,h),c(f-m/2,w+m/2,O,T>0?n.positive:n.negative))}}function c(a,l,u,h){e.beginPath(),e.arc(a,l,u,0,2*Math.PI),e.fillStyle=h,e.fill()}return{
resize:({width:a,height:l})=>{let u=window.devicePixelRatio||1;Object.assign(t,{width:Math.round(a*u),height:Math.round(l*u)}),Object.assign(t.style,{width:`${a}\
px`,height:`${l}px`})},draw:(a,l,u,h,f)=>{let w=t.width/a.width;e.setTransform(w,0,0,w,0,0),e.clearRect(0,0,a.width,a.height),l.length===a.parameters&&(r(a,l),i(
a,u,h,f),p(a,l,f.paper))}}}var to=54,ns=340,os=120,rs=40,ss=5;function Be(t,n){let e=V(to*Math.max(...t),os,ns),o=n/t.length,s=[0,0];for(let p=1;p<t.length;p++)s.push(s[p]+t[p]*(t[p-1]+1));
let r=t.map((p,c)=>{let a=Math.min(e/p,to),l=Math.floor(Math.min(.76*a,.5*o,rs)),u=h=>Math.round(h-l/2)+l/2;return Array.from({length:p},(h,f)=>({layer:c,unit:f,
index:c?s[c]+p*t[c-1]+f:-1,x:u(o*(c+.5)),y:u(e/2+(f-(p-1)/2)*a),size:l}))}),i=r.flat(),d=r.slice(1).flatMap((p,c)=>p.flatMap(a=>r[c].map(l=>({from:l,to:a,index:s[a.
layer]+a.unit*r[c].length+l.unit,start:l.x+l.size/2,end:a.x-a.size/2})))),g=V(.25*Math.min(...i.map(({size:p})=>p)),3.5,10);return{width:n,height:e,layers:r,units:i,
weights:d,thickest:g,parameters:s[t.length]}}function eo({units:t,weights:n},[e,o]){let s=t.find(({x:p,y:c,size:a})=>Math.max(Math.abs(e-p),Math.abs(o-c))<=a/2+
1);if(s)return s;let r=n.filter(({start:p,end:c})=>p<=e&&e<=c);if(!r.length)return null;let i=is((e-r[0].start)/(r[0].end-r[0].start)),d=({from:p,to:c})=>Math.abs(
p.y+(c.y-p.y)*i-o),g=r.reduce((p,c)=>d(c)<d(p)?c:p);return d(g)<ss?g:null}function is(t){let[n,e]=[0,1];for(let o=0;o<20;o++){let s=(n+e)/2;1.5*s*(1-s)+s**3<t?n=
s:e=s}return n*n*(3-2*n)}var as=250,cs=[.5,2,8];function ls({model:t,el:n}){K(n,"gdviz-network-diagram");let e=t.get("colors");for(let b in e)n.style.setProperty(`--${b}`,e[b]);let o=z(
"div",{className:"network"},n),s=Xn(z("canvas",{},o),e),r=A("svg",{tabindex:0,role:"application"},o),i=A("g",{class:"names","aria-hidden":!0},r),d=A("g",{class:"\
pointed","aria-hidden":!0},r),g=z("div",{className:"readout",role:"status"},n),p=z("div",{className:"legend"},n),c=Ae(),a=Be(t.get("sizes"),320),l=null;function u(b=a.
width){a=Be(t.get("sizes"),b),s.resize(a),D(r,{width:a.width,height:a.height,"aria-label":ps(t)}),i.replaceChildren();for(let{x:k,y,unit:C}of a.layers[0])A("tex\
t",{x:k,y,dy:"0.35em","text-anchor":"middle"},i).append(no(a,C));p.replaceChildren(...gs(a.thickest)),f(null),h()}function h(){let b=t.get("responses");s.draw(a,
B(t.get("weights")),B(b),b.shape,c),T()}function f(b){if(l=b,d.replaceChildren(),b&&"from"in b){let{start:k,end:y,from:C,to:L}=b,M=(k+y)/2;A("path",{d:`M${k},${C.
y}C${M},${C.y},${M},${L.y},${y},${L.y}`},d)}else if(b){let k=b.size+5;A("rect",{x:b.x-k/2,y:b.y-k/2,width:k,height:k,rx:2},d)}S()}let w=0,m=0;function S(){w=performance.
now();let b=B(t.get("weights"));g.textContent=l?us(a,l,b):"Point at a line or a unit to see its value."}function T(){!l||m||(m=window.setTimeout(()=>{m=0,S()},Math.
max(as-(performance.now()-w),0)))}let O=b=>eo(a,rt(r,b));for(let b of["pointermove","pointerdown"])r.addEventListener(b,k=>f(O(k)));r.addEventListener("pointerl\
eave",b=>b.pointerType!=="touch"&&f(null)),r.addEventListener("blur",()=>f(null)),r.addEventListener("keydown",b=>{if(b.ctrlKey||b.metaKey||b.altKey)return;let k=Tt(
b);!k&&!["Enter","Escape"].includes(b.key)||(b.preventDefault(),f(ds(a,l,k??b.key)))});let N=lt(t,{"sizes activation":u,"weights responses":h}),P=[xt(o,u),N.end,
fn(()=>{c=Ae(),h()}),()=>clearTimeout(m)];return u(),()=>P.forEach(b=>b())}function ds({layers:t,weights:n},e,o){if(!e)return t[0][0];let s="from"in e;if(o==="E\
scape")return s?e.to:null;let r=n.filter(({to:p})=>p===(s?e.to:e));if(typeof o=="string")return r[0]??e;let[i,d]=o;if(s)return r[V(e.from.unit-d-i,0,r.length-1)];
let g=t[V(e.layer+i,0,t.length-1)];return g[V(e.unit-d,0,g.length-1)]}var no=({layers:t},n)=>t[0].length===1?"x":`x${"₁₂"[n]}`;function De(t,{layer:n,unit:e}){
return n===0?no(t,e):n===t.layers.length-1?"the output":`unit ${e+1} of hidden layer ${n}`}function us(t,n,e){if("from"in n)return`Weight from ${De(t,n.from)} t\
o ${De(t,n.to)}: ${Y(e[n.index])}`;let o=De(t,n);return n.layer===0?`Input ${o}`:`${o[0].toUpperCase()}${o.slice(1)}: bias ${Y(e[n.index])}`}function ps(t){let[
n,...e]=t.get("sizes").slice(0,-1),o=t.get("activation"),s=`${e.length===1?"a hidden layer":"hidden layers"} of ${e.join(", ")} units`,r=e.length?`${s}${o?` (${o}\
)`:""}`:"no hidden layer";return`Network with ${n===1?"1 input":`${n} inputs`}, ${r} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights\
 into a unit, Escape moves back.`}function gs(t){let n=e=>A("path",{d:"M0,5h20","stroke-width":e.toFixed(2)});return[xe("positive","positive",n(3)),xe("negative",
"negative",n(3)),z("span",{textContent:"|weight|"}),...cs.map(e=>xe("sample",String(e),n(we(e,t)))),xe("bias","bias",A("circle",{cx:5,cy:5,r:3.5}),10)]}function xe(t,n,e,o=20){
let s=z("span",{className:t});return A("svg",{width:o,height:10},s).append(e),s.append(n),s}var oo={render:ls};function io(t,n=void 0){return n?n[t]:typeof t=="boolean"?t?"1":"0":Array.isArray(t)?t.map(e=>io(e)).join(","):t?.data?hs(B(t)):String(fs(t))}function fs(t){if(Math.
fround(t)!==t)return t;for(let n=1;n<9;n++){let e=Number(t.toPrecision(n));if(Math.fround(e)===t)return e}return t}function hs(t){let n=Array.from(t,e=>String(Number(
e.toFixed(4))));for(;n.length>1&&n.at(-1)==="0";)n.pop();return n.join(",")}async function be(t){let n=t.widget_manager,e=new URLSearchParams;for(let o of t.get(
"entries")){let s=o;if("selector"in o){let i=(await Q(n,o.selector)).get("index");if(s=o.targets[String(i)],!s)continue}let r=(await Q(n,s.widget)).get(s.trait);
e.set(o.name,io(r,s.options))}return e.toString().replaceAll("%2C",",")}var ms="it is outside the range that can be shown",vs="it cannot be changed without Pyth\
on";function ct(t){throw new RangeError(t)}var ws=["token","theme","template","note","python"],We=10;async function ao(t,n,e){let o=t.widget_manager,s=t.get("en\
tries"),r=new Map(new URLSearchParams(n)),i=a=>!ws.includes(a)&&!a.startsWith("voila"),d=new Set(s.map(({name:a})=>a)),g=[...r.keys()].filter(a=>!d.has(a)&&i(a)).
map(a=>`${a}: there is no such setting`);for(let a of s){let l=r.get(a.name);if(l!==void 0){await e(),await rn();try{let u="selector"in a?ks(a,(await Q(o,a.selector)).
get("index")):a,h=t.get("needs_kernel").includes(u.widget);h&&o.exported&&ct(vs);let f=await Q(o,u.widget),w=f.get(u.trait);f.set(u.trait,zs(u,f,l)),f.save_changes(),
h&&f.get(u.trait)!==w&&await ys(t)}catch(u){if(!(u instanceof RangeError))throw u;g.push(`${a.name}=${[...l].slice(0,40).join("")}: ${u.message}`)}}}if(!g.length)
return;let p=g.length>We?`; and ${g.length-We} more`:"",c=xs(`Parts of this link were ignored. ${g.slice(0,We).join("; ")}${p}.`);it(await Q(o,t.get("message")),
"value",`<div class="gdviz-notice" role="status">${c}</div>`)}var xs=t=>t.replaceAll("&","&amp;").replaceAll("<","&lt;"),bs=0;function ys(t){let n=++bs;return new Promise(
e=>{function o(s){s.event!=="done"||s.question!==n||(t.off("msg:custom",o),e())}t.on("msg:custom",o),t.send({event:"ask",question:n})})}function ks({title:t,labels:n,
targets:e},o){return e[String(o)]??ct(`there is no such setting with ${t} = ${n[o]}`)}function zs(t,n,e){let{kind:o}=t;if(o==="choice"){let g=t.options??[];return g.
includes(e)||ct(`it must be one of ${g.join(", ")}`),g.indexOf(e)}if(o==="flag")return e!=="0"&&e!=="1"&&ct("it must be 0 or 1"),e==="1";if(o==="array"){let{shape:g}=n.
get(t.trait),p=Vt(g),c=e.split(",").map(He);c.length>p&&ct(`it must be at most ${p} numbers separated by commas`),ro(t,c)||ct("its numbers must be ones that can\
 be set there");let a=new Float64Array(p);return a.set(c),{shape:g,data:new DataView(a.buffer)}}if(o==="numbers"){let g=e.split(",");g.length!==t.length&&ct(`it\
 must be ${t.length} numbers separated by commas`);let p=g.map(He);return(!ro(t,p)||!Ms(p,t.narrowest??null))&&ct(ms),p}o==="whole"&&!/^[+-]?[0-9]+$/.test(e)&&ct(
"it must be a whole number");let s=He(e),r=(g,p)=>typeof g=="string"?n.get(g):g??p,[i,d]=[r(t.low,-1/0),r(t.high,1/0)];return i<=s&&s<=d||ct(`it must lie betwee\
n ${so(i)} and ${so(d)}`),s}function He(t){let n=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(t)?Number(t):NaN;return Number.isFinite(n)?n:ct("it \
must be a number")}var ro=({among:t},n)=>n.every(e=>Number.isFinite(Math.fround(e))&&(!t||t.includes(e))),Ms=([t,n,e,o],s)=>s===null||[[t,n],[e,o]].every(([r,i])=>r<
i&&i-r>=s*Math.max(Math.abs(r),Math.abs(i)));function so(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[n,e]=t.toExponential(5).split("e"),o=Number(e);return o>=
-4&&o<6?String(Number(t.toPrecision(6))):`${Number(n)}e${o<0?"-":"+"}${String(Math.abs(o)).padStart(2,"0")}`}function co({model:t}){let{exported:n,ownsAddress:e,
kernel:o}=t.widget_manager;if(n&&(n.query=()=>be(t)),!e||!o)return;let s=0,r=async()=>history.replaceState(null,"",`?${await be(t)}${location.hash}`),i=()=>{clearInterval(
s),o.status==="dead"&&(s=setInterval(r,$s))};return o.statusChanged.connect(i),()=>{clearInterval(s),o.statusChanged.disconnect(i)}}var $s=500;function Ss({model:t,el:n}){K(n,"gdviz-page-state");let e=z("button",{type:"button",textContent:"Copy link"},n);e.title="Copy the address of this page in its cu\
rrent state";let o=z("span",{},n);o.setAttribute("role","status");let s=z("input",{type:"text",readOnly:!0,hidden:!0},n);s.setAttribute("aria-label","Link to th\
is page in its current state"),e.addEventListener("click",async()=>{let r=`${location.href.replace(/[?#].*$/s,"")}?${await be(t)}`;s.value=r,s.hidden=!1;try{await navigator.
clipboard.writeText(r),o.textContent="Copied."}catch{o.textContent="Copy this:",s.select()}})}var lo={initialize:co,render:Ss};var _s={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"};function jt(t,n,e){let o=A(
"svg",{width:16,height:16,viewBox:"0 0 16 16","aria-hidden":!0});A("path",{fill:"currentColor",d:_s[n]},o),t.replaceChildren(o),t.title=t.ariaLabel=e}function ht(t,n,e,o){
let s=ot(t,"",e,o);return s.className=n,jt(s,n,e),s}var Es=10,As=8;function Ns({model:t,el:n}){K(n,"gdviz-player","gdviz-buttons");let e=()=>t.get("value"),o=()=>t.get("max");ht(n,"back","Back to the start",()=>U(
t,{playing:!1,value:0}));let s=ht(n,"play","Play",()=>{let w=!t.get("playing");U(t,{playing:w,value:w&&e()>=o()?0:e()})});ht(n,"step","Step forward",()=>U(t,{playing:!1,
value:Math.min(e()+1,o())}));let r=z("label",{title:"The current step"},n),i=z("input",{type:"range",min:"0",step:"1",ariaLabel:"Current step"},r),d=z("output",
{},r);i.addEventListener("input",()=>U(t,{playing:!1,value:Number(i.value)}));function g(){i.max=String(o()),i.value=String(e()),d.textContent=`${e()} / ${o()}`}
let p=0,c=0,a=()=>Math.max(Es,o()/As)/1e3;function l(w){let m=Math.min(Math.floor((w-p)*a()),o());if(m>=o())return U(t,{value:o(),playing:!1});m>e()&&U(t,{value:m}),
t.get("playing")&&(c=requestAnimationFrame(l))}function u(){let w=t.get("playing");jt(s,w?"pause":"play",w?"Pause":"Play"),cancelAnimationFrame(c),w&&(h(),c=requestAnimationFrame(
l))}function h(){e()>o()&&U(t,{value:o()}),p=performance.now()-e()/a()}let f=[et(t,"value max",g),et(t,"max",h),et(t,"playing",u),()=>cancelAnimationFrame(c)];return g(),
u(),()=>f.forEach(w=>w())}var uo={render:Ns};var Ls=t=>Number.isFinite(t)?Y(t,Math.abs(t)<.001?2:3):"–";function Cs({model:t,el:n}){K(n,"gdviz-results");let e=z("table",{},n),o=[],s=l=>t.get("shown")[l]>
0;function r(l,u){s(l)!==u&&U(t,{shown:t.get("shown").with(l,Number(u))})}function i(){e.replaceChildren();let l=z("tr",{},z("thead",{},e)),u=t.get("columns"),h=[
"","",...t.get("hints")];["","",...u].forEach((m,S)=>z("th",{scope:"col",textContent:m,title:h[S]??""},l));let f=z("tbody",{},e),w=t.get("colors");o=t.get("name\
s").map((m,S)=>{let T=z("tr",{},f),O=z("input",{type:"checkbox",ariaLabel:`Show ${m}`},z("td",{},T));O.addEventListener("change",()=>r(S,O.checked));let N=z("sp\
an",{className:"swatch"});N.style.background=dt(w[S%w.length]);let P=ot(z("th",{scope:"row"},T),N,`Show the sliders and maps of ${m}`,()=>{U(t,{chosen:S}),r(S,!0)});
return P.append(m),{row:T,box:O,name:P,cells:u.map(()=>z("td",{className:"number"},T))}})}function d(){o.forEach(({row:l,box:u},h)=>{u.checked=s(h),l.classList.
toggle("hidden",!s(h))})}function g(){let l=at(t.get("values"));o.forEach(({cells:u},h)=>{u.forEach((f,w)=>{let m=s(h)?Ls(l[h]?.[w]??NaN):"–";f.textContent!==
m&&(f.textContent=m)})})}function p(){o.forEach(({row:l,name:u},h)=>{let f=h===t.get("chosen");l.classList.toggle("chosen",f),u.ariaPressed=String(f)})}let c="n\
ames colors columns hints",a=lt(t,{[c]:i,[`${c} shown`]:d,[`${c} shown values`]:g,[`${c} chosen`]:p});return a.all(),a.end}var po={render:Cs};var Ue=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Ps(t,n){let e=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${e} ${n}${e===1?"":"s"} a ${t<1?"second":
"frame"}`}function Os({model:t,el:n}){K(n,"gdviz-runner");let e=z("div",{className:"gdviz-buttons"},n),o=t.get("unit"),s=ht(e,"back","Restart",()=>U(t,{playing:!1,
resets:t.get("resets")+1})),r=ht(e,"play","Play",()=>{let m=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);U(t,{playing:!t.get("playing"),resets:m})});
ht(e,"step","Step forward",()=>U(t,{playing:!1,single_steps:t.get("single_steps")+1}));let i=z("select",{title:`Speed, in ${o}s per frame or second`},e);i.setAttribute(
"aria-label","Speed"),i.addEventListener("change",()=>U(t,{speed:Number(i.value)}));let d=z("output",{className:"position"},e),g=z("div",{className:"gdviz-butto\
ns"},n),p=z("label",{title:`Whenever anything changes, restart and run this many ${o}s at once`},g),c=z("input",{type:"checkbox"},p);p.append(" Restart on every\
 change:");let a=z("input",{type:"number",min:"1",max:"1000",step:"1"},g);a.setAttribute("aria-label",`${o}s to run after each change`),g.append(` ${o}s`),c.addEventListener(
"change",()=>U(t,{anew:c.checked,playing:!1})),a.addEventListener("change",()=>{let m=Math.round(Number(a.value));m>=1&&m<=1e3&&U(t,{anew_steps:m}),a.value=String(
t.get("anew_steps"))});let l=z("div",{className:"gdviz-notice",hidden:!0},n);l.setAttribute("role","alert");function u(){let m=t.get("playing");jt(r,m?"pause":"\
play",m?"Pause":"Play");let S=t.get("speed"),T=Ue.some(O=>Math.abs(O/S-1)<.001)?Ue:[...Ue,S].sort((O,N)=>O-N);i.replaceChildren(...T.map(O=>new Option(Ps(O,o),String(
O),!1,Math.abs(O/S-1)<.001))),c.checked=t.get("anew"),a.disabled=!t.get("anew"),a.value=String(t.get("anew_steps"))}function h(){d.textContent=`${o} ${t.get("po\
sition").toLocaleString("en")}`;let m=t.get("diverged_at");l.hidden=m<0,s.classList.toggle("wanted",m>=0),!(m<0)&&(l.textContent=`Diverged at ${o} ${m.toLocaleString(
"en")}: the numbers are no longer finite. The last finite parameters are shown. Lower the learning rate, then restart.`,t.get("playing")&&U(t,{playing:!1}))}let f="\
change:playing change:speed change:anew change:anew_steps",w="change:position change:diverged_at";return t.on(f,u),t.on(w,h),u(),h(),()=>{t.off(f,u),t.off(w,h)}}
var go={render:Os};var Ts=t=>t===void 0||Number.isNaN(t)?"–":Y(t);function Rs({model:t,el:n}){K(n,"gdviz-sentence");let e=z("div",{},n),o=lt(t,{"template values shown kind":()=>{
let s=t.get("kind")==="alert",r=B(t.get("values")),d=t.get("template").replace(/\{(\d+)\}/g,(g,p)=>Ts(r[p]));e.className=s?"gdviz-notice":"gdviz-note",e.role=s?
"alert":"status",e.hidden=!t.get("shown"),e.textContent!==d&&(e.textContent=d)}});return o.all(),o.end}var fo={render:Rs};function Is({model:t,el:n}){K(n,"gdviz-slider");let e=t.get("whole"),o=z("label",{},n),s=z("span",{},o),r=z("input",{type:"range"},o),i=z("input",{type:"text",inputMode:"\
decimal"},n),d=l=>String(t.get("log")?Math.log10(l):l);function g(){s.textContent=t.get("description"),o.title=t.get("tooltip"),i.ariaLabel=`${t.get("descriptio\
n")}, as a number`,r.min=d(t.get("min")),r.max=d(t.get("max")),r.step=t.get("step"),r.disabled=i.disabled=t.get("disabled"),p()}function p(){let l=t.get("value");
r.value=d(l),r.ariaValueText=Y(l),document.activeElement!==i&&(i.value=Y(l)),i.ariaInvalid=null,i.title=""}let c=l=>U(t,{value:V(l,t.get("min"),t.get("max"))});
r.addEventListener(t.get("continuous_update")?"input":"change",()=>{let l=Number(r.value);if(e)return c(Math.round(l));c(t.get("log")?Number((10**l).toPrecision(
3)):l)}),i.addEventListener("change",()=>{let l=Number(i.value.trim().replace(",",".").replaceAll("−","-")),h=i.value.trim()!==""&&Number.isFinite(l)&&(!e||Number.
isInteger(l))&&l>=t.get("min")&&l<=t.get("max");i.ariaInvalid=String(!h),i.title=h?"":`A ${e?"whole ":""}number from ${t.get("min")} to ${t.get("max")}`,h&&c(l)}),
i.addEventListener("blur",p),g();let a=[et(t,"value",p),et(t,"description tooltip min max step log disabled",g)];return()=>a.forEach(l=>l())}var ho={render:Is};var js=6,Fs=24;function Bs({model:t,el:n}){let e=t.get("bar")?ue:It,s=Mt(n,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get(
"ratio"),margins:e});s.canvas.classList.add("hatch");let r=A("path",{class:"arrows",fill:"black",opacity:.55},s.shapes),[i,d,g]=["paths","minima","points"].map(
E=>A("g",{class:E},s.shapes)),p=[],c=t.get("marks"),a=()=>{let[E,I,F,W]=B(t.get("box")),q=Z({low:E,high:I,...s.across()});return ut(q,Z({low:F,high:W,...s.upwards()}))},
l=()=>t.get("axis_names"),{svg:u,hit:h,handles:f,panel:w}=s,m=()=>t.get("movable"),S=me({model:t,el:n,svg:u,hit:h,plane:a,names:l,parent:f,color:c.start,free:m}),
T=ve({model:t,el:n,svg:u,hit:h,plane:a,names:l,panel:w});function O(){let{canvas:E,area:I}=s,F=Math.min(window.devicePixelRatio||1,2),W={width:Math.round(I.width*
F),height:Math.round(I.height*F)},q=t.get("loss"),J=B(t.get("levels"));if(q.shape[0]<2||q.shape[1]<2||J.length<2)return Re(E);_n(E,W,B(q),q.shape,J,N(J.length-1))}
function N(E){let I=t.get("palette"),F=I.length-1;return Array.from({length:E},(W,q)=>I[Math.floor(E>1?F/(E-1)*q:F/2)])}function P(){if(!t.get("bar"))return;let E=B(
t.get("levels")),I=E.length-1,F=Math.max(Math.ceil(I*Fs/s.area.height),1),W=Array.from(E.keys()).filter(j=>j%F===0),q=t.get("value_name"),J=Oe(W.map(j=>E[j]));if(J.
some(j=>j.length>js)){let j=Math.floor(Math.log10(Math.max(...E.map(Math.abs))));q+=` (10${ie(j)})`,J=Oe(W.map(H=>E[H]/10**j))}if(!B(t.get("loss")).some(Number.
isFinite))return s.bar([],[],q);s.bar(N(I),W.map((j,H)=>({at:-j/I,text:J[H]})),q)}let b=()=>s.axes(a(),l());function k(){let E=t.get("gradient");D(r,{d:En(B(E),
E.shape,s.area,B(t.get("box")))})}function y(E=Math.max(t.get("paths").shape[0],t.get("current").shape[0])){for(let{path:F,point:W}of p.splice(E))F.remove(),W.remove();
let I=t.get("colors");for(let F=p.length;F<E;F++){let W=I[F%I.length];p.push({path:pe(i,W),point:ge(g,W)})}return p}function C(){let{toPixel:E}=a(),[I,F]=t.get(
"paths").shape,W=B(t.get("paths")),q=j=>E(W.subarray(2*j,2*j+2)),J=zt(t);y().forEach(({path:j},H)=>{j.show(H<I&&J(H)?Array.from({length:F},(G,nt)=>q(H*F+nt)):[])})}
function L(){let{toPixel:E}=a(),I=at(t.get("current")),F=zt(t);y().forEach(({point:W},q)=>W.show(I[q]&&F(q)?E(I[q]):[NaN,NaN]))}function M(){fe(d,c.minimum,at(t.
get("minima")).map(a().toPixel))}function x(){y(0),C(),L()}function v(){let E=B(t.get("loss")).every(Number.isFinite),I=`${t.get("value_name")} not finite`;s.legend(
E?Pt(t):[...Pt(t),{name:I,color:"",kind:"hatch"}])}let _=s.readout(E=>{if(t.get("step")>=0)return he(s.status,t,at(t.get("current"))[0],l());s.status.textContent=
!E&&t.get("status")||$(E)});function $(E){if(!E&&!m())return"";let I=E?a().toPoint(E):t.get("start"),F=Ds(t.get("loss"),B(t.get("box")),I);return $t(I,l(),F===null?
"":`, ${t.get("value_name")} ≈ ${Y(F,2)}`)}function R(){for(let E of T)E.hidden=!t.get("zoomable")}return s.draw(t,{"loss levels palette":O,"loss levels palet\
te value_name":P,"box axis_names":b,"gradient box":k,"paths shown box":C,"minima box":M,"current shown box":L,colors:x,"loss names colors shown value_name":v,"s\
tart movable box":S,"loss start movable status box axis_names current step diverged_at":_,zoomable:R})}function Ds(t,[n,e,o,s],[r,i]){let[d,g]=t.shape,[p,c]=[(r-
n)/(e-n)*(g-1),(i-o)/(s-o)*(d-1)];if(!(p>=0&&c>=0&&p<=g-1&&c<=d-1))return null;let[a,l]=[Math.min(Math.floor(p),g-2),Math.min(Math.floor(c),d-2)],[u,h]=[p-a,c-l],
f=B(t),w=l*g+a,[m,S]=[w,w+g].map(T=>(1-u)*f[T]+u*f[T+1]);return(1-h)*m+h*S}var mo={render:Bs};var vo=new Map,Ve=new Map;function wo(t,n){let e=()=>{let o,s=(...r)=>{let i=r.pop(),d=Array.isArray(r.at(-1))?r.pop():[];o=typeof i=="function"?i(...d.map(Ft)):
i};s.amd={},n(s);for(let r of t)r!=="module"&&qe(r,o);return o};for(let o of t)vo.set(o,e)}var qe=(t,n)=>Ve.set(t,n);function Ft(t){if(t==="module")return{uri:document.
baseURI};if(!Ve.has(t)){let n=vo.get(t);if(!n)throw new Error(`There is no front end for "${t}".`);n()}return Ve.get(t)}function xo(){let t=(a,l)=>typeof l=="sy\
mbol"||l==="then"?void 0:n,n=new Proxy(()=>n,{get:t}),s={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:n,events:n,keyboard_manager:n},notification_area:n,menubar:n};class r{register_mime_type(){}}let i={"base/js/namespace":s,"base/js/events":n,"notebook\
/js/outputarea":{OutputArea:r}},d=(a,l)=>l(...a.map(u=>i[u]??n)),g=globalThis,c=z("div",{hidden:!0,innerHTML:'<ul><li><a id="help_menu"></a></li></ul>'},document.
body);return Object.assign(g,{Jupyter:s,requirejs:Object.assign(d,{config(){}})}),Ft("@jupyter-widgets/base").load_ipython_extension(),c.remove(),delete g.Jupyter,
delete g.requirejs,Object.getPrototypeOf(s.WidgetManager)}var Ws="v1.kernel.websocket.jupyter.org";var bo=[250,500,1e3,2e3],Hs=5e3,Us=1e4,Vs=8e3,qs=4e3;function ko(t,n){let e,[o,s,r,i,d]=[0,0,0,0,0],[g,p]=[!1,!1];function c(){a();let f=new URL(t);f.pathname+=
"/channels",f.search+=`${f.search?"&":"?"}${n.query()}`,f.protocol=f.protocol.replace("http","ws");let w=e=new WebSocket(f,Ws);r=setTimeout(l,Vs,w),i=0,e.binaryType=
"arraybuffer",e.onopen=()=>{clearTimeout(r),i=d=Date.now(),n.opened()},e.onmessage=({data:m})=>{if(d=Date.now(),typeof m!="string")return n.received(m);g=!0,w.send(
m)},e.onclose=({code:m})=>m===4e3?u(n.gone):l(w)}function a(){clearTimeout(r),e&&Object.assign(e,{onopen:null,onmessage:null,onclose:null}).close()}async function l(f){
a(),n.lost(),i&&Date.now()-i>Hs&&(o=s=0),i=0;let w=await fetch(t,{signal:AbortSignal.timeout(qs)}).then(m=>m.status,()=>0);if(!(p||f!==e)){if(w===404)return u(n.
gone);w?r=setTimeout(c,s++?yo(s):0):r=setTimeout(l,yo(o++),f)}}function u(f){p=!0,clearInterval(h),a(),f?.()}let h=setInterval(()=>{g&&e.readyState===WebSocket.
OPEN&&Date.now()-d>Us&&l(e)},1e3);return c(),{open:()=>p||c(),end:()=>u(),send:f=>e.readyState===WebSocket.OPEN&&e.send(f)}}var yo=t=>bo[Math.min(t,bo.length-1)];function zo(t,n,e){let o=new TextEncoder,s=n.map(g=>o.encode(JSON.stringify(g))),r=[o.encode(t),...s,...e],i=new BigUint64Array(r.length+2);i[0]=BigInt(r.length+
1);let d=i.byteLength;return r.forEach((g,p)=>{i[p+1]=BigInt(d),d+=g.byteLength}),i[r.length+1]=BigInt(d),new Blob([i,...r])}function Mo(t){let n=new DataView(t),
e=Number(n.getBigUint64(0,!0)),o=Array.from({length:e},(a,l)=>Number(n.getBigUint64(8*(l+1),!0))),s=a=>t.slice(o[a],o[a+1]),r=new TextDecoder,[i,d,g,p]=[1,2,3,4].
map(a=>JSON.parse(r.decode(s(a)))),c=Array.from({length:e-6},(a,l)=>new DataView(s(l+5)));return{header:i,parent_header:d,metadata:g,content:p,buffers:c}}var Gs=["restarting","autorestarting","dead"],Ks=8e3;function $o(){let t=new Set;return{connect:n=>t.add(n),disconnect:n=>t.delete(n),emit:()=>t.forEach(n=>n())}}
function So(t,n,e){let o=new URL(`${t}api/kernels/${n}?key=${e}`,location.href),s=crypto.randomUUID?.()??String(Math.random()).slice(2),r={status:"idle",connectionStatus:"\
connecting",statusChanged:$o(),connectionStatusChanged:$o(),comm:k,onOpen:null,onOutput:null},i=new Map,d=new Map,g=new Map,p=new Set,c=0,[a,l]=[[],""],u=!1,h="",
f=Promise.resolve(),w=ko(o,{query:()=>`session_id=${s}&heard=${h}`,opened(){N("connectionStatus","connected");for(let y of g.values())w.send(y.message),y.sentAt=
Date.now();a=[...g.keys(),...d.keys()],a.length&&(l=P("kernel_info_request",{}))},lost:()=>N("connectionStatus","connecting"),received(y){let C=Mo(y);h=C.header.
msg_id,r.connectionStatus==="silent"&&N("connectionStatus","connected"),f=f.then(()=>b(C)).catch(L=>console.error(L))},gone:T}),m=setInterval(()=>{let[y]=g.values();
r.connectionStatus==="connected"&&y&&!p.size&&Date.now()-y.sentAt>Ks&&N("connectionStatus","silent")},1e3);function S(){for(let y of a){g.delete(y),p.delete(y);
let C=d.get(y);d.delete(y),C?.iopub?.status?.({content:{execution_state:"idle"}})}}function T(){O(),g.clear(),d.clear(),N("status","dead")}function O(){u=!0,clearInterval(
m),w.end()}function N(y,C){r[y]!==C&&(r[y]=C,r[`${y}Changed`].emit())}function P(y,C,L,M={},x=[]){let v=`${s}-${++c}`;if(u)return v;let _={msg_id:v,msg_type:y,session:s,
username:"",date:new Date().toISOString(),version:"5.3"},$=zo("shell",[_,{},M,C],x);return L&&d.set(v,L),g.set(v,{message:$,sentAt:Date.now()}),w.send($),v}async function b(y){
let{header:C,parent_header:L,content:M}=y,x=L.msg_id;switch(g.delete(x),C.msg_type){case"status":if(Gs.includes(M.execution_state))return T();if(d.get(x)?.iopub?.
status?.(y),M.execution_state==="busy"&&p.add(x),M.execution_state!=="idle")return;p.delete(x),d.delete(x),x===l&&S();return;case"comm_open":return r.onOpen?.(k(
M.comm_id,M.target_name),y);case"comm_msg":return i.get(M.comm_id)?.heard(y);case"comm_close":return i.get(M.comm_id)?.ended(y),void i.delete(M.comm_id);default:
return r.onOutput?.(y)}}function k(y,C="jupyter.widget"){let L={comm_id:y,target_name:C,heard:()=>{},ended:()=>{},on_msg:M=>L.heard=M,on_close:M=>L.ended=M,open:(M,...x)=>P(
"comm_open",{comm_id:y,target_name:C,data:M},...x),send:(M,...x)=>P("comm_msg",{comm_id:y,data:M},...x),close:(M={},...x)=>(i.delete(y),P("comm_close",{comm_id:y,
data:M},...x))};return i.set(y,L),L}return addEventListener("pagehide",({persisted:y})=>{y||u||(O(),fetch(o,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:y})=>y&&w.open()),addEventListener("online",()=>w.open()),r}var Ys="application/vnd.jupyter.widget-view+json",Zs=["image/png","image/jpeg","image/gif","image/webp"],Js=/\x1b\[[0-9;]*m/g;function _o({DOMWidgetModel:t,DOMWidgetView:n}){
class e extends t{defaults(){let r={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},i={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...i,...r}}take({header:r,content:i}){if(r.msg_type==="clear_output"){this.clearing=i.wait,i.wait||this.show(
[]);return}let d=this.clearing?[]:this.get("outputs");this.clearing=!1;let g=d.at(-1);if(r.msg_type==="stream"&&g?.output_type==="stream"&&g.name===i.name)return this.
show([...d.slice(0,-1),{...g,text:g.text+i.text}]);this.show([...d,{output_type:r.msg_type,...i}])}show(r){this.set("outputs",r),this.save_changes()}}class o extends n{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let r of this.shown)r.then(i=>i?.remove());this.shown=[],this.el.replaceChildren(
...Array.from(this.model.get("outputs"),r=>this.node(r)))}node(r){let i=r.data?.[Ys];if(!i)return Qs(r);let d=z("div");return this.shown.push(this.displayed.then(
()=>Ge(this.model.widget_manager,i.model_id,d))),d}}return{OutputModel:e,OutputView:o}}function Qs({output_type:t,name:n,text:e,ename:o,evalue:s,data:r={}}){let i=r["\
text/html"]??r["image/svg+xml"];if(i)return z("div",{className:"html",innerHTML:i});let d=Zs.find(p=>p in r);if(d)return z("img",{src:`data:${d};base64,${r[d]}`,
alt:r["text/plain"]??""});if(t==="error")return z("div",{className:"failed",role:"alert",textContent:s||o});if(n==="stderr")return z("div");let g=e??r["text/mar\
kdown"]??r["text/latex"]??r["text/plain"]??"";return z("pre",{textContent:g.replace(Js,"")})}async function Ge(t,n,e){try{let o=await t.create_view(await t.get_model(
n));return e.isConnected&&(e.replaceChildren(),o.luminoWidget.constructor.attach(o.luminoWidget,e)),o}catch(o){console.error(o),e.replaceChildren(z("p",{className:"\
failed",textContent:"This part of the page cannot be shown in this browser."}))}}function Eo({live:t,kernel:n}){let e=n?So(n.base,n.id,n.key):void 0,o=xo();qe("@jupyter-widgets/output",_o(Ft("@jupyter-widgets/base")));let s=new class extends o{kernel=e;exported=e?
void 0:{live:t};ownsAddress=!0;async loadClass(r,i){let d=Ft(i)[r];if(!d)throw new Error(`The front end "${i}" has no ${r}.`);return d}async new_model(r,i){return e&&
(r.comm??=e.comm(r.model_id)),super.new_model(r,i)}async _create_comm(r,i,d,g,p){if(!e)throw new Error("This page has no kernel.");let c=e.comm(i,r);return(d||g)&&
c.open(d,{},g,p),c}async _get_comm_info(){return{}}};return e&&(e.onOpen=(r,i)=>s.handle_comm_open(r,i),e.onOutput=async r=>{(await Bt(s)).find(d=>d.take&&d.get(
"msg_id")===r.parent_header.msg_id)?.take(r)},e.statusChanged.connect(()=>s.disconnect())),s}async function Bt(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(e=>e.status==="fulfilled"?[e.value]:[])}var Xs=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),Ao="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",No="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",ti="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",ei=2e3,Dt=()=>document.getElementById("gdviz-note");function St(t){Dt().textContent=t,Dt().hidden=!t}function ni(t){let n=0,e=o=>document.querySelector(".g\
dviz-badge")||St(o);t.statusChanged.connect(()=>{clearTimeout(n),e(ti)}),t.connectionStatusChanged.connect(()=>{if(clearTimeout(n),t.connectionStatus==="silent")
return e(No);t.connectionStatus!=="connected"?n=setTimeout(e,ei,Ao):[Ao,No].includes(Dt().textContent??"")&&St("")})}function oi(t){let e=t.filter(s=>s.get("_fr\
ont_end")==="link"&&s.get("where")==="kernel").filter(s=>!Object.keys(s.views??{}).length),o=e.map(s=>`The link “${s.get("name")}” needs Python, so its output\
s do not change here.`);e.length&&St(o.join(" "))}var ri={link:vt,presets:_e},Lo=new WeakSet;async function Co(t){for(let n of await Bt(t)){if(Lo.has(n))continue;
Lo.add(n);let e=ri[n.get("_front_end")]?.(n);e&&n.on("change:closed",e)}}var Po=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function si({texts:t,
...n}){for(let{state:e}of Object.values(n.state))for(let o of["_esm","_css"])typeof e[o]=="number"&&(e[o]=t[e[o]]);return n}function ii(){let t=matchMedia("(pre\
fers-color-scheme: dark)"),n=()=>document.body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",n),n()}var Oo=t=>[...document.querySelectorAll(
t)].map(n=>n);async function ai(){ii();let t=Po("gdviz-page"),n=Xs.get(new URLSearchParams(location.search).get("note")??"");n&&St(n),t.failed&&St(t.failed);for(let r of Oo(
"template[data-cell]")){let{content:i}=r;document.getElementById(r.dataset.cell??"")?.replaceChildren(i),r.remove()}let e=Oo("[data-widget]");if(!e.length)return;
let o=Eo(t);n&&o.exported&&Ne(o,Dt()),o.kernel&&ni(o.kernel);let s=si(Po("gdviz-widgets"));await o.set_state(s),await Co(o);for(let r of await Bt(o))r.get("_fro\
nt_end")==="pageState"&&ao(r,location.search,()=>Co(o)).catch(i=>console.error(i));await Promise.all(e.map(r=>Ge(o,r.dataset.widget??"",r))),o.kernel||oi(await Bt(
o))}var ci="This page could not start in this browser. Reload it, or try another up-to-date browser.";function To(){document.addEventListener("DOMContentLoaded",
()=>ai().then(()=>document.documentElement.dataset.ready="",t=>{console.error(t),Dt().hidden&&St(ci)}))}var li={badge:Mn,curves:Tn,dataEditor:Gn,field:Kn,heatMap:Zn,link:Jn,networkDiagram:oo,pageState:lo,player:uo,presets:ln,resultsTable:po,runner:go,sentence:fo,slider:ho,
surface:mo,value:{}};function di(t){let n=globalThis,e=n[Symbol.for(t)]??={};return e.widgets||pn(),e.widgets??=li,e.resolve?.(e.widgets),e.widgets}return Do(ui);})();
