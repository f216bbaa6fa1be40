"use strict";var gdviz=(()=>{var xe=Object.defineProperty;var Po=Object.getOwnPropertyDescriptor;var Oo=Object.getOwnPropertyNames;var To=Object.prototype.hasOwnProperty;var Ro=(t,n)=>{for(var e in n)xe(t,e,{get:n[e],enumerable:!0})},Io=(t,n,e,o)=>{if(n&&typeof n=="object"||typeof n=="function")for(let s of Oo(n))!To.call(t,s)&&
s!==e&&xe(t,s,{get:()=>n[s],enumerable:!(o=Po(n,s))||o.enumerable});return t};var jo=t=>Io(xe({},"__esModule",{value:!0}),t);var ii={};Ro(ii,{arrive:()=>si,frontEnd:()=>ho,openPage:()=>Co});function V(t,n){for(let e in n)t.set(e,n[e]);t.save_changes()}function tt(t,n,e){let o=n.split(" ").map(s=>`change:${s}`);for(let s of o)t.on(s,e);return()=>o.forEach(
s=>t.off(s,e))}function at(t,n){let e=new Set,o=()=>{let r=new Set(e);e.clear();for(let i in n)r.has(i)&&n[i]()},s=Object.keys(n).map(r=>tt(t,r,()=>{e.size||queueMicrotask(
o),e.add(r)}));return{all:()=>Object.values(n).forEach(r=>r()),end:()=>{s.forEach(r=>r()),e.clear()}}}var Q=(t,n)=>t.get_model(n.slice(10)),X=t=>t instanceof ArrayBuffer?
new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function B({data:t}){let{buffer:n,byteOffset:e,byteLength:o}=X(t);return e%8===0?new Float64Array(
n,e,o/8):new Float64Array(n.slice(e,e+o))}function st(t){let[n,e]=t.shape,o=B(t);return Array.from({length:n},(s,r)=>o.subarray(r*e,(r+1)*e))}var Wt={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function Ye(t,n){
let e=Wt[t],o=Number;t==="bool"&&(o=r=>+!!r),t.endsWith("int64")&&(o=r=>BigInt(Math.trunc(r)||0));let s=t.startsWith("float")&&ArrayBuffer.isView(n);return new Uint8Array(
(s?new e(n):e.from(Array.from(n,o))).buffer)}function be(t,n){let e=new Wt[t](n.buffer);return t.endsWith("int64")?Array.from(e,Number):e}var Ut=t=>t.reduce((n,e)=>n*
e,1),St=({shape:t,dtype:n})=>Ut(t)*Wt[n].BYTES_PER_ELEMENT,Ze=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);function Ht(t){
if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let n=t;return{shape:[n.length],numbers:n}}
if(Array.isArray(t)){let n=t.map(Ht),e=String(n[0]?.shape??[]);return n.some(o=>!o||String(o.shape)!==e)?null:{shape:[t.length,...n[0]?.shape??[]],numbers:n.flatMap(
o=>Array.from(o?.numbers??[]))}}return Ze(t)?{shape:t.shape,numbers:B(t)}:null}function Vt(t,{shape:n,dtype:e},o){let s=e==="bool"?Boolean:Number;if(n.length===
0)return s(t[0]);if(Ze(o))return{shape:n,data:new DataView(Float64Array.from(t).buffer)};let r=ArrayBuffer.isView(o)||Array.isArray(o)&&ArrayBuffer.isView(o[0]),
i=/^float|64/.test(e)?Float64Array:Wt[e],d=(g,[u,...l])=>{let a=Ut(l);if(l.length)return Array.from({length:u},(p,f)=>d(g+f*a,l));let c=Array.prototype.slice.call(
t,g,g+u);return r?i.from(c):c.map(p=>s(p))};return d(0,n)}function Je(t,n,e){let o=Ht(t);if(!o||String(o.shape)!==String(e))return!1;let s=n instanceof Float32Array?
Math.fround:Number;for(let r=0;r<n.length;r++)if(!Object.is(s(Number(o.numbers[r])),n[r]))return!1;return!0}function _t(t){let n=new Uint8Array(t.reduce((o,s)=>o+
s.length,0)),e=0;for(let o of t)n.set(o,e),e+=o.length;return n}function qt(t,n){let e=0;return n.map(o=>t.slice(e,e+=o))}var Et=(t,n)=>t.length===n?.length&&t.
every((e,o)=>e===n[o]);var Yt=new Set,At=new Set,Kt=new Set,ye=0,ze=0,ke=new Set,Qe=t=>Yt.add(t);function Xe(t){for(let n of[Yt,At,Kt])n.delete(t);ft()}function Me(t){At.add(t),ze||(ze=
requestAnimationFrame(Fo))}var tn=t=>Kt.add(t);function Zt(t){return ye++,t.finally(()=>{ye--,ft()})}function en(){return new Promise(t=>{ke.add(t),ft()})}function ft(){
if(!(ye||At.size||ut.size||[...Yt].some(t=>t.isPending()))){for(let t of ke)t();ke.clear()}}function Fo(){rn();let t=new Map;for(let n of At)At.delete(n),t.set(
n,(t.get(n)??0)+1),t.get(n)>100?n.report(Object.assign(new Error("it depends on its own outputs through other links and does not settle"),{name:"RuntimeError"})):
n.compute();ze=0,ft();for(let n of Kt)Me(n);Kt.clear()}var ut=new Map,Gt;function nn(t,n,e){if(t.get("prompt")||[...Yt].some(o=>o.reads(t))){t.set(n,e);return}Gt||
(Gt=new MessageChannel,Gt.port1.onmessage=rn),ut.size||Gt.port2.postMessage(null),ut.has(t)||ut.set(t,new Map),ut.get(t)?.set(n,e)}var on=(t,n)=>ut.get(t)?.has(
n)?ut.get(t)?.get(n):t.get(n);function rn(){let t=[...ut];ut.clear();for(let[n,e]of t)for(let[o,s]of e)n.set(o,s);ft()}function Jt(t,n){let e=new Map;function o(s){let r=s.get("key"),i=e.get(r)??{thing:t(r,s),users:0};e.set(r,i),i.users++;let d=!0;return()=>{d&&--i.users===0&&(e.
delete(r),n(i.thing)),d=!1}}return{use:o,find:s=>e.get(s)?.thing}}async function Bo(t){let n=t.widget_manager,e=await Q(n,t.get("choice")),o=async d=>({...d,model:await Q(n,d.widget)}),s=t.get("options"),r=await Promise.all(s.
map(d=>Promise.all(d.map(o))));function i(){let d=e.get("index");if(d!==t.get("applied")){t.set("applied",d);for(let{model:g,trait:u,value:l,array:a}of r[d])g.set(
u,a?Vt(B(a),a,g.get(u)):l)}}return e.on("change:index",i),i(),t.set("followed",!0),t.save_changes(),()=>e.off("change:index",i)}var Do=Jt((t,n)=>Zt(Bo(n)),t=>t.
then(n=>n())),$e=Do.use,sn={initialize:({model:t})=>$e(t)};var an=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
`;var Se=new CSSStyleSheet;Se.replaceSync(an);function cn(t){t.adoptedStyleSheets.includes(Se)||t.adoptedStyleSheets.push(Se)}var ln=()=>cn(document);function dn(t){
let n=()=>{let o=t.getRootNode();o instanceof ShadowRoot&&cn(o)};if(n(),t.isConnected)return;let e=new ResizeObserver(()=>{e.disconnect(),n()});e.observe(t)}var Uo="http://www.w3.org/2000/svg";function k(t,n={},e=null){let o=Object.assign(document.createElement(t),n);return e?.append(o),o}function N(t,n,e){let o=document.
createElementNS(Uo,t);return W(o,n),e?.append(o),o}var mt=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function W(t,n){for(let e in n)t.setAttribute(e,n[e])}
function nt(t,n,e,o){let s=k("button",{type:"button",title:e},t);return s.append(n),s.addEventListener("click",o),s}function Nt(t){let n="";return(...e)=>{let o=JSON.
stringify(e);o!==n&&t(...e),n=o}}function K(t,...n){dn(t),t.classList.add("gdviz-widget",...n),t.addEventListener("keydown",e=>e.stopPropagation())}var Ho={"#00\
0000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},ct=t=>Ho[t]??t;function _e(){let t=getComputedStyle(document.body);return{ink:t.getPropertyValue("--gd\
viz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function un(t){let n=new MutationObserver(t);return n.observe(document.body,{attributeFilter:["data-jp-them\
e-light"]}),()=>n.disconnect()}function vt(t,n){let e=0,o=new ResizeObserver(()=>{let s=Math.floor(t.clientWidth);s===0||s===e||(e=s,n(s))});return o.observe(t),
()=>o.disconnect()}function wt(t,n,e){let o=k("div",{className:"gdviz-note gdviz-needs-python",textContent:n},e);return Ee(t,o),o}function Ee(t,n){let{live:e}=t.exported;if(!e)return;
let o=k("a",{href:e,textContent:"Run with Python"});n.append(" ",o);let s=async()=>o.href=Vo(e,await t.exported.query?.()??"");for(let r of["pointerdown","focus"])
o.addEventListener(r,s)}function Vo(t,n){if(!n)return t;let e=new URL(t,location.href),o=r=>`${r}${r.includes("?")?"&":"?"}${n}`,s=e.searchParams.get("urlpath");
return s===null?e.search=o(e.search):e.searchParams.set("urlpath",o(s)),e.href}var Ae=8,Qt=5,qo=50,Go=8;async function gn(t){let n=X(t);return Ne(n)?WebAssembly.compile(n).catch(()=>null):null}var Ne=t=>!!globalThis.WebAssembly?.validate(t);
function Xt({memory:t,run:n},e,o){let s=new Uint8Array(t.buffer);for(let{address:r,data:i}of e)s.set(i,r);return n(),o.map(({address:r,length:i})=>s.slice(r,r+i))}
function Ko(t){let n,e;onmessage=({data:o})=>{if(o.module){({outputs:e}=o),{exports:n}=new WebAssembly.Instance(o.module);return}let s=performance.now();try{let r=t(
n,o.inputs,e),i=performance.now()-s;postMessage({results:r,milliseconds:i},r.map(({buffer:d})=>d))}catch(r){postMessage({error:r.message})}}}function Yo(t,n){let e=URL.
createObjectURL(new Blob([`(${Ko})(${Xt})`],{type:"text/javascript"}));try{let o=new Worker(e);return o.postMessage({module:t,outputs:n}),o}catch{return null}finally{
URL.revokeObjectURL(e)}}var pn=t=>[...t].sort((n,e)=>n-e)[t.length>>1];async function fn(t,n,e,o){let{exports:s}=await WebAssembly.instantiate(t),r=n.map(p=>({address:p.
address,length:St(p)})),i=[],d=null,g=null;return e>Ae&&l(),{start:u,measure:a,isBusy:()=>g!==null,close:c};function u(p,f,h){if(d){g={job:f,counts:h},d.postMessage(
{inputs:p});return}let w=performance.now(),m;try{m=Xt(s,p,r)}catch(T){return o(f,{error:T})}let _=performance.now()-w;i=[...i.slice(1-Qt),_],(_>qo||i.length===Qt&&
pn(i)>Ae)&&l(),o(f,{results:m,milliseconds:_})}function l(){d=Yo(t,r),d&&(d.onmessage=({data:p})=>{let{job:f,counts:h}=g;if(g=null,p.error)return o(f,{isLate:!0,
error:Object.assign(new Error(p.error),{name:"RuntimeError"})});h&&(i=[...i.slice(1-Qt),p.milliseconds]),o(f,{isLate:!0,...p})},d.onerror=()=>{let p=g;d=g=null,
p&&o(p.job,{isLate:!0})})}function a(p){if(d){let m=i.length?pn(i):null;if(g||i.length<Qt||Math.max(...i)>Ae/2)return m;c(),i=[]}let f=p();Xt(s,f,[]);let h=performance.
now(),w=0;do Xt(s,f,[]);while(w++,performance.now()-h<Go);return(performance.now()-h)/w}function c(){d?.terminate(),d=g=null}}var hn=["single_steps","resets","anew","anew_steps","playing"];function mn(t,n,e,o){let{restart:s,steps:r,before:i,starting:d}=t.get("running"),g=i.map(St),u=qt(
X(t.get("carried")),g),l=0,a=!1,c=T(),p=qt(X(t.get("computed")),e.map(St)),f=0,h={restart:!1,steps:0},w=1;for(let E of hn)n.on(`change:${E}`,m);return addEventListener(
"pagehide",o.tell),t.on("change:carried",M),{isPlaying:_,isPending:P,plan:L,inputs:x,store:z,putBack:O,shareState:y,stop:C};function m(){o.changed(),_()||o.tell()}
function _(){return n.get("playing")}function T(){return{single:n.get("single_steps"),resets:n.get("resets"),anew:n.get("anew")?n.get("anew_steps"):0}}function P(){
let E=T();return a||_()||E.single!==c.single||E.resets!==c.resets||E.anew!==c.anew}function L(E){let b=T(),v=E.map((F,U)=>!Et(F,p[U])),S=d.some(F=>v[F]),$=b.anew>
0&&(b.anew!==c.anew||v.some(Boolean)),R=b.resets!==c.resets,A=Math.max(b.single-c.single,0);_()&&(f+=n.get("speed"),A+=Math.floor(f),f%=1),c=b,p=E,a=!1;let I=h;
return h={restart:!1,steps:0},$||S||R?{restart:!0,steps:$?b.anew:0,version:l}:{restart:I.restart,steps:I.steps+A,version:l}}function O(E){h=E}function x(E={restart:!1,
steps:w}){let b=(v,S)=>({address:v,data:new Uint8Array(Int32Array.of(S).buffer)});return E.steps&&(w=E.steps),[b(s,Number(E.restart)),b(r,E.steps),...u.map((v,S)=>({
address:i[S].address,data:v}))]}function z(E,b){b.version===l&&(u=E)}function y(){t.off("change:carried",M),t.set("carried",new DataView(_t(u).buffer)),t.on("ch\
ange:carried",M)}function M(){u=qt(X(t.get("carried")),g),c=T(),a=!0,l++,o.changed()}function C(){for(let E of hn)n.off(`change:${E}`,m);removeEventListener("pa\
gehide",o.tell),t.off("change:carried",M)}}var Zo=400,vn=30,te=(t,n)=>Object.assign(new Error(n),{name:t}),wn=t=>`(${t.join(", ")}${t.length===1?",":""})`;async function xn(t,n){if(t.get("where")!=="brow\
ser"||t.get("closed"))return null;let e=t.widget_manager,o=j=>Promise.all(j.map(async D=>({...D,model:await Q(e,D.widget)}))),s=t.get("sources"),r=t.get("target\
s"),[i,d,g]=await Promise.all([gn(t.get("module")),o(s),o(r)]);if(!i&&e.exported)return n.show(te("UnsupportedError","this browser cannot run WebAssembly with S\
IMD, and this page has no Python to fall back on")),null;if(!i)return t.set("where","kernel"),t.save_changes(),null;let u=t.get("outputs"),l=await fn(i,u,t.get(
"milliseconds"),b),a=t.get("runner")&&await Q(e,t.get("runner")),c={compute:E,report:F,reads:j=>d.some(D=>D.model===j),isPending:$},p=a&&mn(t,a,d,{changed:O,tell:I}),
f=X(t.get("computed")),h=null,w=null,m=!1,[_,T]=[0,0],P=0,L=[...d.map(j=>[j.model,`change:${j.trait}`,O]),[t,"change:computed",y],[t,"change:running_in",x],[t,"\
change:where",U],[t,"change:closed",U],[t,"msg:custom",z]];for(let[j,D,H]of L)j.on(D,H);return Qe(c),x(),A(),O(),{stop:G};function O(){Me(c)}function x(){t.get(
"running_in")!=="browser"&&(t.set("running_in","browser"),t.save_changes())}function z({event:j}){j==="ask"&&t.send({event:"here"})}function y(){f=X(t.get("comp\
uted")),O()}function M({model:j,trait:D,name:H,shape:dt,dtype:J}){let et=Ht(j.get(D));if(!et)throw te("TypeError",`${H} must hold numbers, but it is ${JSON.stringify(
j.get(D))??"undefined"}`);if(String(et.shape)!==String(dt))throw te("ValueError",`${H} had shape ${wn(dt)} when it was linked, but now it has shape ${wn(et.shape)}`);
let $t=Ye(J,et.numbers);if(!J.startsWith("float")&&Array.from(be(J,$t)).some((Bt,Dt)=>Bt!==Number(et.numbers[Dt])))throw te("ValueError",`${H} was ${J} when it \
was linked, which cannot represent its current value; link it with floating-point numbers`);return $t}function C(j){return j.map((D,H)=>({address:d[H].address,data:D}))}
function E(){let j;try{j=d.map(M)}catch(J){return F(J)}let D=_t(j);if(!p?.isPending()){if(Et(D,f))return v(D);if(Et(D,h))return}if(l.isBusy())return;let H=p?.plan(
j),dt=[...C(j),...H?p.inputs(H):[]];l.start(dt,{joined:D,work:H},!H||H.steps>0)}function b({joined:j,work:D},{results:H,milliseconds:dt,error:J,isLate:et}){if(et&&
O(),!H){D&&p.putBack(D),J&&(h=j,F(J));return}S()&&R(dt??0),D&&p.store(H.slice(H.length-t.get("running").before.length),D);for(let{model:$t,trait:Bt,output:Dt}of g){
let{shape:Ve,dtype:qe}=u[Dt],Ge=be(qe,H[Dt]),Ke=on($t,Bt);Je(Ke,Ge,Ve)||nn($t,Bt,Vt(Ge,{shape:Ve,dtype:qe},Ke))}w=[j,...H],v(j),S()&&!et&&tn(c)}function v(j){f=
j,h=null,m&&n.show(null),m=!1,A(),ft()}function S(){return!!p?.isPlaying()}function $(){return l.isBusy()&&!S()}function R(j){_+=j,!(++T%vn)&&(t.set("page_milli\
seconds",_/vn),_=0)}function A(){clearTimeout(P),P=setTimeout(()=>{try{let j=l.measure(()=>[...C(d.map(M)),...p?.inputs()??[]]);j!==null&&t.set("page_millisecon\
ds",j)}catch{}I()},Zo)}function I(){w&&(t.set("snapshot",new DataView(_t(w).buffer)),w=null,p?.shareState(),t.save_changes())}function F(j){console.warn(j),m=!0,
f=null,S()&&(a.set("playing",!1),a.save_changes()),n.show(j)}function U(){G(),n.ended()}function G(){clearTimeout(P);for(let[j,D,H]of L)j.off(D,H);p?.stop(),l.close(),
Xe(c)}}var Le=new EventTarget;function Jo(t,n){let e={isRunning:!1,error:null,started:Promise.resolve(null)},o=r=>{Object.assign(e,r),Le.dispatchEvent(new Event(t))},s={
show:r=>o({error:r}),ended:()=>o({isRunning:!1})};return e.started=xn(n,s).catch(r=>(console.error(r),null)),Zt(e.started).then(r=>o({isRunning:r!==null})),e}var bn=Jt(
Jo,({started:t})=>t.then(n=>n?.stop())),ht=bn.use,ee=t=>bn.find(t.get("key"))??{isRunning:!1,error:null};function ne(t,n){let e=t.get("key");return Le.addEventListener(
e,n),()=>Le.removeEventListener(e,n)}var Qo="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",Xo="The server is gone. Nothing on this page needs it: everything continues in your browser.",tr="Greyed-out controls need Python.",er=2e3;function nr(t){
return t<.01?"less than 0.01 ms":`${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}var or=t=>new Response(new Blob([X(t)]).stream().pipeThrough(new DecompressionStream(
"deflate"))).text();function rr(t,n){let e=()=>{},o=!1;async function s(){let r=t.get("link");if(!r)return;let i=await Q(t.widget_manager,r);if(o||r!==t.get("li\
nk"))return;e();let d=()=>n(i),g=[ht(i),ne(i,d),tt(i,"where milliseconds page_milliseconds",d)];e=()=>g.forEach(u=>u()),d()}return t.on("change:link",s),s(),()=>{
o=!0,t.off("change:link",s),e()}}function sr({model:t}){let n=t.widget_manager,e=()=>Promise.all(t.get("needs_kernel").map(l=>Q(n,l)));if(n.exported){e().then(l=>l.
forEach(a=>a.set("disabled",!0)));return}let o=n.kernel,s=[o?.connectionStatusChanged,o?.statusChanged].filter(Boolean),r=new Map,i=!1,d=0;function g(){i||=["de\
ad","restarting","autorestarting","starting"].includes(o?.status);let l=o&&o.connectionStatus!=="connected";if(i)return u(!0);if(l)return d||=setTimeout(u,er,!0);
u(!1)}async function u(l){if(clearTimeout(d),d=0,!!t.get("lost")===l)return;if(t.set("lost",l),!l){for(let[c,p]of r)c.set("disabled",p);return r.clear()}let a=await e();
if(t.get("lost"))for(let c of a)r.has(c)||r.set(c,c.get("disabled")),c.set("disabled",!0)}for(let l of s)l.connect(g);return g(),()=>{clearTimeout(d);for(let l of s)
l.disconnect(g)}}function ir({model:t,el:n}){K(n,"gdviz-badge");let e=k("div",{className:"line"},n),o=k("span",{className:"status"},e),s=k("button",{type:"butto\
n",textContent:"Show the program",hidden:!0},e);s.title="The WebAssembly text of the program that your browser has just run";let r=t.get("needs_kernel").length>
0,i=k("div",{className:"gdviz-notice",textContent:r?Qo:Xo});i.setAttribute("role","alert"),t.widget_manager.exported&&r&&wt(t.widget_manager,tr,n);function d(){
t.get("lost")?n.append(i):i.remove()}let g;function u(p){g=p;let{isRunning:f}=ee(g);s.hidden=!f,f?o.textContent=`computed in your browser${l(g.get("page_millise\
conds"))} · 0 round trips`:t.widget_manager.exported?o.textContent="waiting for your browser":o.textContent=`computed by the server${l(g.get("milliseconds"))}\
 · 1 round trip`}function l(p){return p==null?"":` in ${nr(p)}`}async function a(){let p=g;if(n.querySelector("dialog"))return;let f=k("dialog",{className:"gd\
viz-program"},n);f.addEventListener("close",()=>f.remove());let h=(X(p.get("module")).length/1024).toFixed(0),w=k("div",{className:"head"},f);k("b",{textContent:`\
WebAssembly text of “${p.get("name")}”, ${h} KB as a module`},w);let m=k("button",{type:"button",textContent:"Copy"},w),_=k("button",{type:"button",textContent:"\
Close"},w),T=await or(p.get("text")),P=k("pre",{textContent:T,tabIndex:0},f);P.setAttribute("aria-label","Text of the program"),m.addEventListener("click",async()=>{
try{await navigator.clipboard.writeText(T),m.textContent="Copied"}catch{getSelection()?.selectAllChildren(P)}}),_.addEventListener("click",()=>f.close()),f.showModal()}
s.addEventListener("click",a);let c=rr(t,u);return t.on("change:lost",d),d(),()=>{c(),t.off("change:lost",d)}}var yn={initialize:sr,render:ir};var q=(t,n,e)=>Math.min(Math.max(t,n),e),oe=t=>t.replaceAll("-","−").replace("e+","e");function Y(t,n=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let e=Math.abs(t);return e===0||e>=.001&&e<1e5?oe(String(Number(t.toPrecision(n)))):oe(Number(t.toPrecision(Math.min(n,3))).toExponential())}
function Ce(t){let n=e=>Math.ceil(Math.log10(Math.abs(e)||1));for(let e=2;;e++){let o=t.map(s=>Y(s,Math.max(e,Math.min(n(s),5))));if(e>5||new Set(o).size===t.length)
return o}}var re=t=>String(t).replace(/./g,n=>n==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(n)]);var ar=62,cr=38;function Z({low:t,high:n,log:e=!1,from:o,to:s}){[t,n]=e?dr(t,n):lr(t,n);let[r,i]=e?[Math.log10(t),Math.log10(n)]:[t,n],d=(s-o)/(i-r),g=a=>o+((e?
Math.log10(a):a)-r)*d,u=a=>a.map(([c,p])=>({at:g(c),text:p})),l=Math.max(Math.floor(Math.abs(s-o)/(s>o?ar:cr)),1);return{low:t,high:n,log:e,to:g,from:a=>e?10**(r+
(a-o)/d):r+(a-o)/d,ticks:()=>{if(e&&i-r>1.5&&Math.floor(i)>Math.ceil(r))return u(ur(r,i,1.5*l));let a=zn(t,n,l);return u(a.length>1?a:zn(t,n,2*l+1))}}}var lt=(t,n)=>({
x:t,y:n,toPixel:e=>[t.to(e[0]),n.to(e[1])],toPoint:([e,o])=>[t.from(e),n.from(o)]});function lr(t,n){if(!Number.isFinite(t)||!Number.isFinite(n))return[0,1];let e=Math.
max(Math.abs(t),Math.abs(n));return n-t>1e-12*e?[t,n]:e>0?[t-.1*e,n+.1*e]:[-1,1]}function dr(t,n){return!(n>0)||!Number.isFinite(n)?[.1,10]:t>0?n>t*(1+1e-9)?[t,
n]:[t/10,n*10]:[n*1e-6,n]}function zn(t,n,e){let o=(n-t)/e,s=10**Math.floor(Math.log10(o)),r=s*([1,2,5].find(p=>p*s>=o*(1-1e-9))??10),i=Math.ceil(-Math.log10(r)-
1e-9),d=Math.max(Math.abs(t),Math.abs(n)),g=d>=1e5||r<1e-4,u=Math.min(Math.max(Math.floor(Math.log10(d))+i,0)+1,12),l=p=>g?p?Number(p.toPrecision(u)).toExponential():
"0":p.toFixed(Math.max(i,0)),a=Math.ceil(t/r-1e-6),c=Math.max(Math.floor(n/r+1e-6)-a+1,0);return Array.from({length:c},(p,f)=>[(a+f)*r,oe(l((a+f)*r))])}function ur(t,n,e){
let o=Math.ceil(t-1e-9),s=Math.floor(n+1e-9),r=Math.ceil((s-o+1)/(e+1)),i=Array.from({length:Math.floor((s-o)/r)+1},(g,u)=>o+u*r),d=i.every(g=>g>=-3&&g<=4);return i.
map(g=>[10**g,d?String(+`1e${g}`):`10${re(g)}`])}var pr=([t,n,e])=>(-16777216|e<<16|n<<8|t)>>>0,gr=t=>[1,3,5].map(n=>parseInt(t.slice(n,n+2),16)),xt=(t,n=0)=>pr(gr(t).map(e=>Math.round(e+(255-e)*n)));function bt(t,n,[
e,o],s){if(!o||!e)return Oe(t);let r=new Uint32Array(o*e);for(let i=0;i<e;i++){let d=(e-1-i)*o;for(let g=0;g<o;g++)r[i*o+g]=s(n[d+g])}Pe(t,r,o)}function Pe(t,n,e){
let o=n.length/e;(t.width!==e||t.height!==o)&&Object.assign(t,{width:e,height:o}),se(t).putImageData(new ImageData(new Uint8ClampedArray(n.buffer),e,o),0,0)}var Oe=t=>se(
t).clearRect(0,0,t.width,t.height),se=t=>t.getContext("2d");function ie(t,n){let e=Uint32Array.from({length:511},(o,s)=>xt(s>255?t:n,1-.7*(Math.abs(s-255)/255)));
return o=>Number.isNaN(o)?0:e[255+Math.round(255*o)]}var kn=.5,fr=.6;function Mn(t,{width:n,height:e},o,[s,r],i,d){let g=new Uint32Array(n*e),[u,l,a]=[0,kn,kn/2].map(h=>Uint32Array.from(d,w=>xt(w,h))),c=Float64Array.
of(-1/0,...i.subarray(1,-1),1/0),p=(r-1)/n,f=(s-1)/e;for(let h=0;h<e;h++){let w=(e-h-.5)*f,m=Math.min(Math.floor(w),s-2),_=w-m,T=m*r,P=T+r,L=h*n,O=0;for(let x=0,
z=0;x<r-1;x++){let y=o[T+x],M=o[T+x+1],C=y+_*(o[P+x]-y),E=M+_*(o[P+x+1]-M),b=x===r-2?n:Math.min(Math.ceil((x+1)/p-.5),n),v=(E-C)*p;if(!(Math.abs(v)<1/0)){L+=b-z,
z=b;continue}let S=(o[P+x]-y+o[P+x+1]-M)*.5*f,$=fr*Math.sqrt(v*v+S*S),R=C+((z+.5)*p-x)*(E-C);for(;z<b;z++,L++,R+=v){for(;R>=c[O+1];)O++;for(;R<c[O];)O--;let A=Math.
min(R-c[O],c[O+1]-R);g[L]=A>=$?u[O]:A>=$/2?a[O]:l[O]}}}Pe(t,g,n)}function $n(t,[n,e],{left:o,top:s,width:r,height:i},[d,g,u,l]){let a=n*e,c=Float64Array.from({length:a},
(m,_)=>Math.hypot(t[2*_],t[2*_+1])),p=c.reduce((m,_)=>_>m&&_<1/0?_:m,0),f=r/e/1.25,h=Math.max(r*.0016,.5),w=[];for(let m=0;m<a;m++){if(!(c[m]>0&&c[m]<1/0))continue;
let _=o+r*(m%e+.5)/e,T=s+i*(1-(Math.floor(m/e)+.5)/n),P=-t[2*m]*(r/(g-d)),L=t[2*m+1]*(i/(l-u)),O=f*q(1+Math.log10(c[m]/p)/3,.25,1)/2/Math.hypot(P,L);w.push(hr(_,
T,P*O,L*O,h))}return w.join("")}var rt=t=>Math.round(t*10)/10;function hr(t,n,e,o,s){let r=Math.hypot(e,o),[i,d]=[-o/r,e/r],g=Math.min(10*s,1.2*r),u=.3*g,l=(f,h)=>`${rt(
t+e*f+i*h)},${rt(n+o*f+d*h)}`,a=1-g/r,c=`${l(-1,s)} ${l(a,s)} ${l(a,u)}`,p=`${l(a,-u)} ${l(a,-s)} ${l(-1,-s)}`;return`M${c} ${l(1,0)} ${p}Z`}var mr=10,ae=12,vr=68,wr=9;function Sn(t,n){let e=N("g",{class:"bar","aria-hidden":!0},t),o=Nt(({left:s,top:r,width:i,height:d},g,u,l)=>{if(e.replaceChildren(),
!l&&!g.length)return;let a=s+i+mr;g.toReversed().forEach((p,f)=>{let h=1-f/g.length;N("rect",{x:a,width:ae,y:r+d*(1-h),height:d*h,fill:p},e)}),N("rect",{class:"\
frame",x:a,y:r,width:ae,height:d},e);for(let{at:p,text:f}of u){let h=r+d*(1+p);N("path",{class:"tick",d:`M${a+ae},${h}h3`},e),N("text",{x:a+ae+6,y:h,dy:"0.35em"},
e).append(f)}let c=l.length>=wr?{x:s+i+vr,"text-anchor":"end"}:{x:a-2};N("text",{y:r-10,...c},e).append(l)});return(s,r,i)=>o(n,s,r,i)}function _n(t){let n=k("d\
iv",{className:"gdviz-legend"},t);return Nt(e=>{n.replaceChildren();for(let{name:o,color:s,kind:r="line"}of e){let i=k("span",{className:"entry"},n);k("span",{className:`\
swatch ${r}`},i).style.color=ct(s),i.append(o)}})}function Lt(t){let n=t.get("colors");return t.get("names").map((o,s)=>({name:o,color:n[s%n.length]})).filter((o,s)=>yt(
t)(s))}function yt(t){let n=B(t.get("shown"));return e=>!n.length||n[e]>0}function ot(t,n){let{left:e,top:o}=t.getBoundingClientRect();return[n.clientX-e,n.clientY-o]}function Ct(t,n){let e=t.currentTarget;e.setPointerCapture(t.pointerId);
let o=new AbortController,{signal:s}=o;e.addEventListener("pointermove",n,{signal:s});for(let r of["pointerup","pointercancel"])e.addEventListener(r,()=>o.abort(),
{signal:s})}var xr={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Pt=t=>xr[t.key]??null;function Ot(t,n=()=>!0){t.addEventListener("touchsta\
rt",e=>n(e)&&e.preventDefault(),{passive:!1})}function ce({surface:t,handle:n,to:e,by:o,idle:s=()=>!1}){let r=i=>{i.preventDefault(),n.focus({preventScroll:!0}),
Ct(i,e)};t.addEventListener("pointerdown",i=>{i.button!==0||i.pointerType==="touch"||s()||(e(i),r(i))}),t.addEventListener("click",i=>{i.pointerType==="touch"&&
!s()&&e(i)}),n.addEventListener("pointerdown",i=>i.button===0&&r(i)),Ot(n),n.addEventListener("keydown",i=>{let d=Pt(i);d&&(i.preventDefault(),o(d,i.shiftKey))})}var Tt={left:56,right:14,top:10,bottom:42},le={left:56,right:68,top:24,bottom:42},br=6.4,yr=6.5,zr=104;function zt(t,{name:n,...e}){K(t,n,"gdviz-plane");let o=Te(
t,e),s=_n(t),r=k("div",{className:"panel"},t),i=k("div",{className:"status"},r);return{...o,panel:r,status:i,bar:Sn(o.svg,o.area),legend:s}}function Te(t,{label:n,
ratio:e=.75,margins:o=Tt}){let s=k("div",{className:"gdviz-plot"},t),r=k("canvas",{},s),i=N("svg",{role:"group","aria-label":n},s),d=mt(),g=N("rect",{},N("clipP\
ath",{id:d},N("defs",{},i))),u=N("g",{class:"ticks","aria-hidden":!0},i),l=N("g",{class:"shapes","clip-path":`url(#${d})`,"pointer-events":"none"},i),a=N("rect",
{class:"hit"},i),c=N("g",{class:"handles"},i),p={left:o.left,top:o.top,width:0,height:0},f=320,h=()=>{};function w(){p.width=Math.max(f-p.left-o.right,40),p.height=
Math.max(Math.round(f*e)-o.top-o.bottom,40);let{left:L,top:O,...x}=p;W(i,{width:f,height:p.height+o.top+o.bottom});for(let z of[g,a])W(z,{x:L,y:O,...x});for(let[
z,y]of Object.entries(p))r.style.setProperty(z,`${y}px`)}function m({x:L,y:O},x,z=!1){let y=L.ticks(),M=O.ticks(),C=Math.max(...M.map(({text:b})=>b.length)),E=Math.
min(C*br+28,zr);if(E<=p.left+1)return _(p,y,M,x,z);p.left=E,w(),h()}let _=Nt(({left:L,top:O,width:x,height:z},y,M,C,E)=>{u.replaceChildren();let b=O+z;for(let{at:v,
text:S}of y)E&&N("path",{class:"grid",d:`M${v},${b}V${O}`},u),N("path",{class:"tick",d:`M${v},${b}v5`},u),N("text",{class:"x",x:v,y:b+17,"text-anchor":"middle"},
u).append(S);for(let{at:v,text:S}of M)E&&N("path",{class:"grid",d:`M${L},${v}h${x}`},u),N("path",{class:"tick",d:`M${L},${v}h-5`},u),N("text",{class:"y",x:L-8,y:v,
dy:"0.35em","text-anchor":"end"},u).append(S);N("rect",{class:"frame",x:L,y:O,width:x,height:z},u),T(C[0],x+40,{x:L+x/2,y:b+35}),T(C[1],z+30,{transform:`transla\
te(13,${O+z/2})rotate(-90)`})});function T(L,O,x){let z=N("text",{class:"name","text-anchor":"middle",...x},u),y=Math.max(Math.floor(O/yr),4);z.append(L.length>
y?`${L.slice(0,y-1)}…`:L),L.length>y&&N("title",{},z).append(L)}function P(L){let[O,x]=ot(i,L);return[q(O,p.left,p.left+p.width),q(x,p.top,p.top+p.height)]}return w(),
{svg:i,canvas:r,area:p,shapes:l,hit:a,handles:c,axes:m,pixel:P,readout:(L,...O)=>{let x=null;for(let z of[a,...O])z.addEventListener("pointermove",y=>L(x=y.buttons?
null:P(y))),z.addEventListener("pointerleave",()=>L(x=null));return()=>L(x)},across:()=>({from:p.left,to:p.left+p.width}),upwards:()=>({from:p.top+p.height,to:p.
top}),draw:(L,O)=>{let x=at(L,O);h=x.all,h();let z=vt(s,y=>{f=y,p.left=o.left,w(),h()});return()=>{z(),x.end()}}}}var pt=1e4,kr=150;function Mr(t){let n=[];for(let[e,o]of t){if(Number.isNaN(e)||Number.isNaN(o))break;let s=Math.max(Math.abs(e),Math.abs(o));if(s<=pt){n.push([
e,o]);continue}let r=n.at(-1),i=pt/s;r&&i>0&&n.push([r[0]+(e-r[0])*i,r[1]+(o-r[1])*i]);break}return n}function $r(t){let n=t[0];return t.filter((e,o)=>!(Math.hypot(
e[0]-n[0],e[1]-n[1])>=1)&&o!==0&&o!==t.length-1?!1:(n=e,!0))}var En=t=>t.length>1?`M${t.join("L")}`:"",An=t=>t==="#000000"?"var(--gdviz-paper)":"white";function de(t,n){
let e=N("g",{fill:"none","stroke-linejoin":"round","stroke-linecap":"round"},t),o=N("path",{stroke:An(n),"stroke-width":4,opacity:.8},e),s=N("path",{class:"path",
stroke:ct(n),"stroke-width":2},e),r=N("path",{class:"dots",stroke:ct(n),"stroke-width":5},e);return{show:i=>{let d=Mr(i),g=d.map(([l,a])=>`${l.toFixed(2)},${a.toFixed(
2)}`).filter((l,a,c)=>l!==c[a-1]),u=g.length>1;W(o,{d:u?En($r(d).map(([l,a])=>`${l.toFixed(1)},${a.toFixed(1)}`)):""}),W(s,{d:En(g)}),W(r,{d:u&&g.length<=kr?g.map(
l=>`M${l}h0`).join(""):""})},remove:()=>e.remove()}}function ue(t,n){let e={fill:ct(n),stroke:An(n),"stroke-width":2},o=N("circle",{class:"current",r:6,...e},t);
return{show:([s,r])=>{let i=Math.abs(s)<pt&&Math.abs(r)<pt;o.style.display=i?"":"none",i&&W(o,{cx:s,cy:r})},remove:()=>o.remove()}}var Sr=`M${Array.from({length:10},
(t,n)=>{let[e,o]=[n%2?4.05:9,n*Math.PI/5-Math.PI/2];return`${(e*Math.cos(o)).toFixed(2)},${(e*Math.sin(o)).toFixed(2)}`}).join("L")}Z`;function pe(t,n,e){t.replaceChildren();
for(let[o,s]of e){let r={transform:`translate(${o},${s})`},i=N("path",{d:Sr,fill:n,stroke:"white","stroke-width":1.2,...r},t);N("title",{},i).append("Minimum")}}var _r="Not positive: a logarithmic axis cannot show it",Re=.04;function Ie(t){let[n,e,o,s]=["x","y","low","high"].map(u=>st(t.get(u))),[r,i,d]=[B(t.get("limits")),
t.get("names"),yt(t)],g=new Float64Array;return e.map((u,l)=>({name:i[l]??"",shown:d(l),x:n[l%Math.max(n.length,1)]??g,y:u,low:o[l]??g,high:s[l]??g,limit:r[l]??
NaN}))}function Er({model:t,el:n}){let e=t.get("axis_names").toReversed().join(" over "),o=zt(n,{name:"gdviz-curves",label:e,ratio:t.get("ratio")});o.canvas.remove();
let s=N("g",{},o.shapes),r=N("g",{fill:"none","stroke-linejoin":"round"},o.shapes),d=N("path",{class:"marker",...{fill:"none",stroke:"currentColor",opacity:.55}},
o.shapes),g=N("g",{},o.shapes),u=N("text",{class:"note","text-anchor":"middle"},o.svg),l=[],a=Z({low:0,high:1,...o.across()}),c=Z({low:0,high:1,...o.upwards()}),
p=z=>Number.isFinite(z)&&!(c.log&&z<=0),f=z=>({band:N("path",{class:"band",fill:z,opacity:.2},s),limit:N("path",{class:"limit",stroke:z,"stroke-width":1.5,"stro\
ke-dasharray":"6 4"},r),line:N("path",{class:"line",stroke:z,"stroke-width":2},r),dot:N("circle",{class:"dot",r:4,fill:z,stroke:"var(--gdviz-paper)","stroke-wid\
th":1.5},g)});function h(z){let y=t.get("colors").map(ct);for(;l.length>z;)Object.values(l.pop()??{}).forEach(M=>M.remove());for(;l.length<z;)l.push(f(y[l.length%
y.length]))}function w(){let z=Ie(t);({x:a,y:c}=Ar(z,t.get("log"),o)),o.axes(lt(a,c),t.get("axis_names"),!0),h(z.length);let{left:y,top:M,width:C,height:E}=o.area;
l.forEach(({band:S,line:$,limit:R},A)=>{let I=z[A];W($,{d:I.shown?_(I):""}),W(S,{d:I.shown?T(I):""}),W(R,{d:I.shown&&p(I.limit)?`M${y},${rt(c.to(I.limit))}h${C}`:
""})});let b=z.filter(S=>S.shown&&S.y.some(Number.isFinite)),v=c.log&&b.length>0&&!b.some(S=>S.y.some(p));u.textContent=v?_r:"",W(u,{x:y+C/2,y:M+E/2}),P()}function m(){
h(0),w()}function _(z){let y="",M="M";for(let C=0;C<z.y.length;C++){if(!p(z.y[C])||!Number.isFinite(z.x[C])){M="M";continue}y+=`${M}${rt(a.to(z.x[C]))},${rt(c.to(
z.y[C]))}`,M==="M"&&!p(z.y[C+1])&&(y+="h0.1"),M="L"}return y}function T({x:z,low:y,high:M}){if(!y.length)return"";let C="",E=o.area.top+o.area.height;for(let b=0;b<
z.length;b++){if(!p(M[b]))continue;let v=b;for(;b+1<z.length&&p(M[b+1]);)b++;let S=[],$=[];for(let R=v;R<=b;R++){let A=rt(a.to(z[R]));S.push(`${A},${rt(c.to(M[R]))}`),
$.push(`${A},${p(y[R])?rt(Math.min(c.to(y[R]),pt)):E}`)}C+=`M${S.join("L")}L${$.reverse().join("L")}Z`}return C}function P(){let{top:z,height:y}=o.area,M=Array.
from(B(t.get("marker"))).filter(E=>E>=a.low&&E<=a.high);W(d,{d:M.map(E=>`M${rt(a.to(E))},${z}v${y}`).join("")});let C=Ie(t);l.forEach(({dot:E},b)=>{let v=M.length===
1&&C[b]?.shown?Ln(C[b],M[0]):NaN;E.style.display=p(v)?"":"none",p(v)&&W(E,{cx:rt(a.to(M[0])),cy:rt(c.to(v))})})}function L(){let z=t.get("limit_name"),y=z?[{name:z,
color:"var(--gdviz-faint)",kind:"dashes"}]:[];o.legend([...Lt(t),...y])}let O=o.readout(z=>{let y=Ie(t).filter(({shown:M})=>M);o.status.textContent=z?x(y,a.from(
z[0])):""});function x(z,y){let M=$=>Math.abs($-y),C=z.flatMap($=>Array.from($.x)).filter(Number.isFinite),E=C.reduce(($,R)=>M(R)<M($)?R:$,C[0]),S=z.map($=>({name:$.
name,value:Ln($,E)})).filter(({value:$})=>Number.isFinite($)).map(({name:$,value:R})=>`${$} ${Y(R)}`.trim());return S.length?`${t.get("axis_names")[0]} ${Y(E)}:\
 ${S.join(", ")}`:""}return o.draw(t,{colors:m,"x y low high limits shown log axis_names":w,marker:P,"names colors shown limit_name":L,"x y names shown":O})}function Ar(t,n,e){
let o=t.filter(l=>l.shown),s=Nn(o.map(({x:l})=>l),Number.isFinite),r=l=>Number.isFinite(l)&&!(n&&l<=0),[i,d]=Nn(o.flatMap(({y:l,low:a,high:c,limit:p})=>[l,a,c,[
p]]),r),[g,u]=i<d?Nr(i,d,n):[i,d];return{x:Z({low:s[0],high:s[1],...e.across()}),y:Z({low:g,high:u,log:n,...e.upwards()})}}function Nn(t,n){let[e,o]=[1/0,-1/0];
for(let s of t)for(let r of s)n(r)&&(r<e&&(e=r),r>o&&(o=r));return[e,o]}function Nr(t,n,e){if(e){let s=(n/t)**Re;return[t/s,n*s]}if(t>0&&t<.3*n)return[0,n+Re*n];
let o=Re*(n-t);return[t===0?0:t-o,n+o]}function Ln({x:t,y:n},e){for(let o=0;o<n.length;o++){if(t[o]===e)return n[o];let s=(e-t[o-1])/(t[o]-t[o-1]);if(o&&t[o-1]<
e&&e<t[o])return n[o-1]+s*(n[o]-n[o-1])}return NaN}var Cn={render:Er};var Pn=1.5,On=1.15,Tn=100,kt=([t,n],[e,o],s="")=>`${e} = ${Y(t)}, ${o} = ${Y(n)}${s}`;function ge(t,n,e,o){let[s,r]=[n.get("step"),n.get("diverged_at")],i=r>=0&&
s>=r,d=kt(Array.from(e),o,`, loss ${Y(e[2])}`);t.textContent=`step ${s}${i?"":`: ${d}`}`,r>=0&&k("div",{className:"diverged",textContent:`diverged at step ${r}`},
t)}function fe({model:t,el:n,svg:e,hit:o,parent:s,color:r,plane:i,names:d,free:g=()=>!0}){let u="Start: drag it, click elsewhere, or use the arrow keys",a=N("g",
{class:"handle",tabindex:0,...{role:"slider","aria-label":"Start of the descent; move it with the arrow keys"}},s);N("circle",{class:"halo",r:18,fill:"transpare\
nt"},a),N("circle",{class:"ring",r:8,...{fill:"white","fill-opacity":.6,stroke:r,"stroke-width":2.5}},a),N("circle",{r:2.5,fill:r},a),N("title",{},a).append(u);
let p=f=>g()&&V(t,{start:f});return ce({surface:o,handle:a,idle:()=>!i()||n.classList.contains("panning"),to:f=>p(Rn(i(),ot(e,f))),by:(f,h)=>{let{x:w,y:m}=i(),_=h?
.1:.01,[T,P]=[w,m].map(({low:L,high:O},x)=>q(t.get("start")[x]+f[x]*_*(O-L),L,O));p([T,P])}}),()=>{let f=i();if(!f)return;let h=t.get("start"),[w,m]=f.toPixel(h),
_=[f.x,f.y].every(({low:T,high:P},L)=>h[L]>=T&&h[L]<=P);n.classList.toggle("still",!g()),a.style.display=_&&g()?"":"none",_&&W(a,{transform:`translate(${w},${m}\
)`}),W(a,{"aria-valuenow":h[0],"aria-valuetext":kt(h,d())})}}function Rn({x:t,y:n,toPoint:e},o){let[s,r]=e(o);return[q(s,t.low,t.high),q(r,n.low,n.high)]}function he({
model:t,el:n,svg:e,hit:o,panel:s,plane:r}){let i=l=>t.get("disabled")||V(t,{view:l});function d(l,a){let[c,p,f,h]=t.get("view"),[w,m]=a??[(c+p)/2,(f+h)/2],[_,T,
P,L]=t.get("home"),O=(x,z)=>z+(x-z)*l;l>1&&(p-c>Tn*(T-_)||h-f>Tn*(L-P))||i([O(c,w),O(p,w),O(f,m),O(h,m)])}let g=[nt(s,"+","Zoom in",()=>d(1/Pn)),nt(s,"−","Zoo\
m out",()=>d(Pn)),nt(s,"✥","Move the view by dragging",()=>{g[2].ariaPressed=String(n.classList.toggle("panning"))}),nt(s,"⌂","Show the whole problem",()=>i(
t.get("home")))];for(let l of g)l.ariaLabel=l.title;o.addEventListener("pointerdown",l=>{let a=r();if(l.button!==0||!a||!n.classList.contains("panning"))return;
let{toPoint:c}=a,[p,f,h,w]=t.get("view"),[m,_]=c(ot(e,l));Ct(l,T=>{let[P,L]=c(ot(e,T));i([p+m-P,f+m-P,h+_-L,w+_-L])})}),Ot(o,()=>n.classList.contains("panning"));
let u=l=>{let a=r();!l.ctrlKey||!a||(l.preventDefault(),d(l.deltaY<0?1/On:On,Rn(a,ot(e,l))))};return e.addEventListener("wheel",u,{passive:!1}),g}var In={mouse:9,pen:12,touch:20},Lr=500;function jn({state:t,plane:n},[e,o],s){let r=-1,{toPixel:i}=n();for(let{slot:d,at:g}of t.visible()){let[u,l]=i(g),a=Math.
hypot(u-e,l-o);a<=s&&([r,s]=[d,a])}return r}function Fn(t){let{el:n,plot:e,state:o,plane:s}=t,{svg:r,hit:i}=e,d=(u,l)=>jn(t,ot(r,u),In[l]??In.mouse),g=u=>o.add(
s().toPoint(e.pixel(u)));i.addEventListener("pointerdown",u=>{if(u.button!==0)return;let l=d(u,u.pointerType);if(l<0&&(u.pointerType==="touch"||o.removing))return;
if(u.preventDefault(),r.focus({preventScroll:!0,focusVisible:!1}),o.removing)return o.remove(l);l>=0&&o.select(l);let a=l>=0?l:g(u);if(a<0)return;let[c,p]=ot(r,
u),[f,h]=l<0?[c,p]:s().toPixel(o.cursor);Ct(u,w=>{let[m,_]=ot(r,w);o.move(a,s().toPoint([m+f-c,_+h-p]))})}),i.addEventListener("click",u=>{u.pointerType==="touc\
h"&&!o.removing&&d(u,"touch")<0&&g(u)}),i.addEventListener("dblclick",u=>{let l=d(u,"mouse"),{added:a}=o;l>=0&&!(l===a.slot&&performance.now()-a.time<Lr)&&o.remove(
l)}),i.addEventListener("pointermove",u=>{n.classList.toggle("over",u.buttons===0&&d(u,u.pointerType)>=0)}),Ot(i,u=>d(u.touches[0],"touch")>=0)}function Bn(t){let{
plot:n,state:e,plane:o}=t,s={Enter:()=>e.selected<0?e.add(e.cursor):e.select(-1)," ":()=>e.select(e.selected<0?jn(t,o().toPixel(e.cursor),1/0):-1),Escape:()=>e.
removing?e.setRemoving(!1):e.select(-1),Delete:()=>e.remove(e.selected),Backspace:()=>e.remove(e.selected),n:()=>e.step(!0),p:()=>e.step(!1)};e.classification&&
(s["+"]=()=>e.choose(1),s["-"]=s["−"]=()=>e.choose(-1)),n.svg.addEventListener("keydown",r=>{if(r.ctrlKey||r.metaKey||r.altKey)return;let i=Pt(r),d=s[r.key.length===
1?r.key.toLowerCase():r.key];if(!i&&!d)return;if(r.preventDefault(),!i)return d();let g=r.shiftKey?.1:.01,u=e.box().map(([l,a],c)=>e.cursor[c]+i[c]*g*(a-l));e.selected>=
0?e.move(e.selected,u):e.moveCursor(u)})}function Wn(t,n){let e=t.get("task")==="classification",o={classification:e,removing:!1,label:1,selected:-1,cursor:[0,0],message:"",added:{slot:-1,time:0},box:c,
visible:w,count:m,read:T,add:P,move:O,moveCursor:x,remove:z,select:y,step:M,choose:E,setRemoving:b,end:()=>cancelAnimationFrame(d)},s=Dn(t),r=[],i=new Set,d=0,[
[g,u],[l,a]]=c();return o.cursor=[(g+u)/2,(l+a)/2],o;function c(){return[t.get("interval"),t.get(e?"interval":"y_interval")]}function p([v,S]){let[[$,R],[A,I]]=c();
return[q(v,$,R),q(S,A,I)]}function f(v){return e?[s.x[2*v],s.x[2*v+1]]:[s.x[v],s.y[v]]}function h(v,S){let[$,R]=p(S);e?s.x.set([$,R],2*v):[s.x[v],s.y[v]]=[$,R]}
function w(){let[[v,S],[$,R]]=c();return Array.from(s.part,(F,U)=>({slot:U,part:F,at:f(U)})).filter(({part:F,at:[U,G]})=>F&&U>=v&&U<=S&&G>=$&&G<=R).map(({slot:F,
part:U,at:G})=>({slot:F,at:G,training:U>0,positive:s.y[F]>0}))}function m(v){return s.part.filter(S=>S===v).length}function _(...v){for(let $ of v)i.add($);if(d||
!i.size)return;let S=$=>new DataView(Float64Array.from(s[$]).buffer);V(t,Object.fromEntries([...i].map($=>[$,{...t.get($),data:S($)}]))),i.clear(),d=requestAnimationFrame(
()=>{d=0,_()})}function T(){let v=s;s=Dn(t);let S=r.length>0&&s.part.length>v.part.length;for(let R of["x","y","part"]){let A=i.has(R)&&s[R].length===v[R].length;
(S||A)&&s[R].set(v[R])}if(s.part[o.selected]||(o.selected=-1),!S)return;let $=r;r=[],C("");for(let{point:R,label:A}of $)P(R,A)}function P(v,S=o.label){let $=s.part.
indexOf(0);return $<0?(C(L(v,S)),-1):(s.part[$]=1,e&&(s.y[$]=S),h($,v),_("x","y","part"),o.added={slot:$,time:performance.now()},y($),$)}function L(v,S){let[$,R]=[
s.part.length,t.get("most")],A=`All ${$} slots are taken`;return $>=R?`No more than ${R} points are possible: remove one first.`:t.widget_manager?.exported?`${A}\
, and only Python can add more.`:t.get("disabled")?`${A}, and only the server can add more.`:(r.push({point:v,label:S}),t.get("wanted")<=$&&V(t,{wanted:$+1}),`${A}\
: adding more …`)}function O(v,S){s.part[v]&&(h(v,S),_("x","y"),o.cursor=f(v))}function x(v){o.cursor=p(v),C("")}function z(v){s.part[v]&&(s.part[v]=0,_("part"),
y(-1,"Point removed."))}function y(v,S=""){o.selected=v,v>=0&&(o.cursor=f(v)),C(S)}function M(v){let S=w().sort((A,I)=>A.at[0]-I.at[0]||A.at[1]-I.at[1]);if(!S.length)
return C("No point is in view.");let $=S.findIndex(({slot:A})=>A===o.selected),R=$<0&&!v?0:$;y(S[(R+(v?1:-1)+S.length)%S.length].slot)}function C(v){o.message=v,
n()}function E(v){o.label=v,n()}function b(v){o.removing=v,y(-1,v?"Click a point to remove it.":"")}}function Dn(t){let[n,e,o]=["x","y","part"].map(s=>B(t.get(s)).
slice());return{x:n,y:e,part:o}}var Cr=150,Pr="Click to add a point, drag to move it, double-click to remove it.",Or="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",Tr=" + and −\
 choose the label of new points.";function Un({model:t,el:n}){let e=t.get("task")==="classification";n.classList.toggle("classification",e);let o=t.get("colors");
for(let x in o)n.style.setProperty(`--${x}`,o[x]);let r=Te(n,{label:"Data",ratio:e?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),i=Wn(t,()=>{c(),l()}),d=()=>{
let[x,z]=i.box(),y=Z({low:x[0],high:x[1],...r.across()});return lt(y,Z({low:z[0],high:z[1],...r.upwards()}))},g=N("path",{class:"fit"},r.shapes),u=Rr(r,i,d),l=jr(
t,n,i,P),a=k("div",{className:"report"},n),c=Ir(t,r,i,d,a),p=k("div",{className:"notes"},a),f=k("div",{},n);t.widget_manager?.exported&&wt(t.widget_manager,"Rea\
ding a CSV file needs Python.",n),Fr(n,r.svg,e);let h={el:n,plot:r,state:i,plane:d};Fn(h),Bn(h);function w(){u(),c();let[x,z]=[i.count(1),i.count(-1)],y=(C,E="")=>`${C}\
 ${E}${C===1?"point":"points"}`;r.svg.ariaLabel=`Data: ${y(x,"training ")}${z?` and ${y(z,"test ")}`:""}`,n.classList.toggle("tested",z>0);let M=x+z-i.visible().
length;p.textContent=M?`${y(M)} outside the view`:""}function m(){let x=B(t.get("fit")),{left:z,width:y}=r.area,{to:M}=d().y,C="";x.forEach((E,b)=>{if(Number.isNaN(
E))return;let v=q(M(E),-pt,pt),S=b&&!Number.isNaN(x[b-1])?"L":"M";C+=`${S}${(z+b*y/(x.length-1)).toFixed(2)},${v.toFixed(2)}`}),e||W(g,{d:C})}let _=ie(o.positive,
o.negative);function T(){if(!e)return;let x=t.get("map");n.classList.toggle("mapped",x.shape[0]>0);let z=t.get("logits"),y=M=>z?Math.tanh(M/2):q(M,-1,1);bt(r.canvas,
B(x),x.shape,M=>_(y(M)))}function P({file:x="",text:z,failed:y}){f.className=z?y?"gdviz-notice":"gdviz-note":"",f.role=y?"alert":"status",f.replaceChildren(...z?
[k("b",{textContent:x}),`: ${z}`]:[])}let L="interval y_interval axis_names",O=r.draw(t,{[L]:()=>r.axes(d(),t.get("axis_names"),!e),"x y part":i.read,[`x y part\
 label_names ${L}`]:w,[`fit ${L}`]:m,"map logits":T,message:()=>P(t.get("message")),"disabled label_names":l});return()=>{O(),i.end()}}function Rr(t,n,e){let o=N(
"g",{class:"points"},t.shapes),s=new Map;return()=>{let r=n.visible(),i=r.length>Cr?3.6:4.8,d=new Set(s.keys()),{toPixel:g}=e();for(let{slot:u,at:l,training:a,positive:c}of r){
d.delete(u);let p=n.classification?c?" positive":" negative":"",[f,h]=g(l),w={class:(a?"training":"test")+p,r:i,cx:f.toFixed(2),cy:h.toFixed(2)},m=s.get(u)??{node:N(
"circle",{"data-slot":u},o),written:""};s.set(u,m);let _=Object.values(w).join();_!==m.written&&W(m.node,w),m.written=_}for(let u of d)s.get(u)?.node.remove(),s.
delete(u)}}function Ir(t,n,e,o,s){let r=N("path",{class:"cursor",d:"M-9,0h18M0,-9v18"},n.shapes),i=N("circle",{class:"selected",r:9},n.shapes),d=k("div",{className:"\
status",role:"status"},s);function g({at:u,training:l,positive:a}){let c=e.classification?`, label ${t.get("label_names")[a?1:0]}`:"";return`${l?"Training":"Tes\
t"} point: ${kt(u,t.get("axis_names"),c)}`}return()=>{let u=e.visible().find(({slot:c})=>c===e.selected),[l,a]=o().toPixel(u?.at??e.cursor);i.style.display=u?"":
"none",r.style.display=u?"none":"",W(i,{cx:l,cy:a}),W(r,{transform:`translate(${l},${a})`}),d.textContent=e.message||(u?g(u):"")}}function jr(t,n,e,o){let s=k("\
div",{className:"tools"},n),r=k("span",{className:"labels",role:"group",ariaLabel:"Label of new points"});e.classification&&s.append(r);let i="Label of the poin\
ts you add",d=[1,-1].map(h=>({label:h,node:nt(r,"",i,()=>e.choose(h))})),u=nt(s,"Remove","Remove points by clicking them",()=>e.setRemoving(!e.removing)),l=k("i\
nput",{type:"file",accept:".csv,.tsv,.txt,text/csv",hidden:!0},s),c=nt(s,"Load CSV …","Load your own data: a header line, then one row of numbers for each poi\
nt",()=>l.click()),p=k("span",{className:"legend"},s),f=[["dot training","training"],["dot test","test"]];for(let[h,w]of e.classification?f:[...f,["line","model"]]){
let m=k("span",{className:w},p);k("i",{className:h},m),m.append(w)}return l.addEventListener("change",async()=>{let h=l.files?.[0],w=t.get("most_bytes"),m=`It i\
s larger than ${Math.floor(w/1e6)} MB. The data are unchanged.`;h&&h.size>w?o({file:h.name,text:m,failed:!0}):h&&t.send({file:h.name},void 0,[await h.arrayBuffer()]),
l.value=""}),()=>{c.disabled=t.get("disabled")||!!t.widget_manager?.exported,u.ariaPressed=String(e.removing),n.classList.toggle("removing",e.removing);let h=t.
get("label_names");for(let{label:w,node:m}of d){let _=k("i",{className:w>0?"dot positive":"dot negative"});m.replaceChildren(_,h[w>0?1:0]),m.ariaPressed=String(
w===e.label)}}}function Fr(t,n,e){let o=mt(),s=k("details",{className:"help"},t);k("summary",{textContent:Pr},s),k("p",{id:o,textContent:Or+(e?Tr:"")},s),W(n,{tabindex:0,
role:"application","aria-describedby":o})}function Br(t){let{model:n,el:e}=t;K(e,"gdviz-data-editor");let o=Un(t),s=tt(n,"task",()=>{o(),e.replaceChildren(),o=Un(
t)});return()=>{s(),o()}}var Hn={render:Br};var Dr=4;function Wr({model:t,el:n}){K(n,"gdviz-field","gdviz-plane");let e=t.get("colors"),o=mt(),s=N("svg",{role:"group","aria-label":"Loss surface with the p\
ath of the descent"},n),r=N("rect",{},N("clipPath",{id:o},N("defs",{},s))),i=N("rect",{class:"hit"},s),d=N("g",{"clip-path":`url(#${o})`,"pointer-events":"none"},
s),g=de(d,e.descent),u=N("g",{class:"minima"},d),l=ue(d,e.descent),a=k("div",{className:"panel"},n),c=k("div",{className:"status"},a);function p(){let{size:M,axes:C,
limits:E}=t.get("drawn");if(!M)return null;let[b,v,S,$]=C,R=Z({low:E[0],high:E[1],from:b,to:b+S});return lt(R,Z({low:E[2],high:E[3],from:v+$,to:v}))}t.widget_manager?.
exported&&(t.set("disabled",!0),wt(t.widget_manager,"Zooming needs Python, which draws this picture.",n));let h={model:t,el:n,svg:s,hit:i,plane:p,names:()=>t.get(
"parameter_names")},w=fe({...h,parent:s,color:e.start}),m=he({...h,panel:a});function _(){for(let C of m)C.disabled=t.get("disabled");let{limits:M}=t.get("drawn");
t.get("disabled")&&M&&t.set("view",M)}function T(){let{size:M,axes:C}=t.get("drawn");if(!M)return;W(s,{width:M[0],height:M[1]});let[E,b,v,S]=C;for(let $ of[r,i])
W($,{x:E,y:b,width:v,height:S})}let P=M=>()=>{let C=p();C&&M(C.toPixel)},L=P(M=>pe(u,e.minimum,st(t.get("minima")).map(M))),O=P(M=>g.show(st(t.get("path")).map(
M))),x=P(M=>{let C=B(t.get("current"));l.show(M(C)),Number.isNaN(C[0])?c.replaceChildren():ge(c,t,C,h.names())}),z=vt(n,M=>{Math.abs(M-t.get("width"))>=Dr&&V(t,
{width:M})}),y=at(t,{disabled:_,drawn:T,"drawn minima":L,"drawn start":w,"drawn path":O,"drawn current step diverged_at parameter_names":x});return y.all(),()=>{
z(),y.end()}}var Vn={render:Wr};var qn=64,Ur=10,Hr=9;function Vr(t,n,e,{from:o,to:s}){let[r,i]=t.map(n?Math.log10:Number),d=e>1?(i-r)/(e-1):0,g=a=>n?10**a:a,u=a=>Math.floor((a-o)/(s-o)*e),l=Z(
{low:g(r-d/2),high:g(i+d/2),log:n,from:o,to:s});return{pixels:l,nearest:a=>q(u(a),0,e-1),cellOf:a=>{let c=l.to(a);return c>=Math.min(o,s)&&c<=Math.max(o,s)?Math.
min(u(c),e-1):-1},centre:a=>g(r+a*d),edges:a=>{let[c,p]=[a,a+1].map(f=>o+(s-o)*f/e);return[Math.min(c,p),Math.max(c,p)]}}}function qr({model:t,el:n}){let e=()=>t.
get("kind")==="magnitude",o=e()?le:Tt,s=`Map of ${t.get("value_name")}`,r=zt(n,{name:"gdviz-heat-map",label:s,ratio:t.get("ratio"),margins:o});r.canvas.classList.
add("hatch");let i=N("g",{class:"cross",fill:"none"},r.shapes),g=N("g",{class:"handle",tabindex:0,...{role:"slider","aria-label":"Selected cell; move it with th\
e arrow keys"}},r.handles),u=[N("path",{stroke:"white","stroke-width":2.5,opacity:.5},i),N("path",{stroke:"black","stroke-width":1,opacity:.8},i)],l=[N("rect",{
stroke:"white",fill:"none","stroke-width":4},g),N("rect",{stroke:"black",fill:"none","stroke-width":2,class:"cell"},g)],a=N("rect",{class:"halo",fill:"transpare\
nt"},g);N("title",{},g).append("Selected cell: click another, drag, or use the arrow keys");let c=()=>t.get("values").shape,p=b=>{let v=t.get(`${b}_range`),S=t.
get(`${b}_log`)&&v[0]>0,[$,R]=c();return Vr(v,S,b==="x"?R:$,b==="x"?r.across():r.upwards())};function f(){if(!c()[0]||!c()[1])return null;let[b,v]=t.get("chosen"),
[S,$]=[p("x").cellOf(b),p("y").cellOf(v)];return S>=0&&$>=0?[S,$]:null}let h=b=>!Number.isFinite(b)||!e()&&b<0;function w(){let b=t.get("log"),v=B(t.get("values")).
filter($=>Number.isFinite($)&&!(b&&$<=0)),S=$=>v.reduce((R,A)=>$(R,A));return v.length?[S(Math.min),S(Math.max)]:null}function m(){bt(r.canvas,B(t.get("values")),
c(),e()?_():T())}function _(){let b=Array.from(t.get("palette"),A=>xt(A)),[v,S]=w()??[0,1],$=Z({low:v,high:S,log:t.get("log"),from:0,to:b.length}),R=A=>Math.floor(
$.to(Math.max(A,v)));return A=>h(A)?0:b[q(R(A),0,b.length-1)]}function T(){let b=Array.from(t.get("colors"),v=>xt(v));return v=>h(v)?0:b[v%b.length]}function P(){
let b=w();if(!e()||!b)return r.bar([],[],e()?t.get("value_name"):"");let{height:v}=r.area,S=Z({low:b[0],high:b[1],log:t.get("log"),from:0,to:-v}),$=t.get("palet\
te"),R=I=>$[Math.floor((I+.5)/qn*$.length)],A=S.ticks().map(({at:I,text:F})=>({at:I/v,text:F}));r.bar(Array.from({length:qn},(I,F)=>R(F)),A,t.get("value_name"))}
function L(){let b=t.get("colors"),S=(e()?[]:t.get("names")).map((R,A)=>({name:R,color:b[A%b.length],kind:"area"})),$=B(t.get("values")).some(h);r.legend($?[...S,
{name:t.get("missing_name"),color:"",kind:"hatch"}]:S)}let O=()=>r.axes(lt(p("x").pixels,p("y").pixels),t.get("axis_names"));function x(){let b=f();if(i.style.display=
g.style.display=b?"":"none",!b)return;let[v,S]=p("x").edges(b[0]),[$,R]=p("y").edges(b[1]),{left:A,top:I,width:F,height:U}=r.area,[G,j]=[(v+S)/2,($+R)/2],D=`M${G}\
,${I}V${$-6}M${G},${R+6}V${I+U}`,H=`M${A},${j}H${v-6}M${S+6},${j}H${A+F}`;for(let J of u)W(J,{d:D+H});let dt=Math.max((Hr-(S-v))/2,1);for(let J of[...l,a]){let et=J===
a?Ur:dt;W(J,{x:v-et,y:$-et,width:S-v+2*et,height:R-$+2*et})}W(g,{"aria-valuenow":b[1]*c()[1]+b[0],"aria-valuetext":z(b)})}function z([b,v]){let[S,$]=t.get("axis\
_names"),R=`${S} = ${Y(p("x").centre(b))}, ${$} = ${Y(p("y").centre(v))}`,A=B(t.get("values"))[v*c()[1]+b];if(h(A))return`${R}: ${t.get("missing_name")}`;let I=()=>t.
get("names")[A]??String(A);return`${R}: ${e()?`${t.get("value_name")} ${Y(A)}`:I()}`}let y=r.readout(b=>{let v=b?M(b):f();r.status.textContent=v?z(v):""},g);function M([
b,v]){return c()[0]&&c()[1]?[p("x").nearest(b),p("y").nearest(v)]:null}function C(b){if(!b)return;let v=[p("x").centre(b[0]),p("y").centre(b[1])];String(v)!==String(
t.get("chosen"))&&V(t,{chosen:v})}ce({surface:r.hit,handle:g,to:b=>C(M(r.pixel(b))),by:(b,v)=>{let[S,$]=f()??[0,0],R=v?10:1;C([q(S+R*b[0],0,c()[1]-1),q($+R*b[1],
0,c()[0]-1)])}});let E="x_range y_range x_log y_log axis_names";return r.draw(t,{"kind values palette colors log":m,"kind values palette log value_name":P,"kind\
 values names colors missing_name":L,[`values ${E}`]:O,[`kind chosen values names ${E}`]:x,[`kind chosen values names value_name missing_name ${E}`]:y})}var Gn={
render:qr};function Gr(t){let n=t.get("name"),e=X(t.get("module")),{error:o}=ee(t),s=o?`${o.message} (${o.name})`:t.get("error_message");return s?{kind:"error",parts:["The\
 link ",n,` could not compute: ${s}`]}:t.get("where")==="browser"?null:t.widget_manager.exported?{kind:"notice",parts:["The link “",n,"” needs Python, so its \
outputs do not change here."]}:!e.length||Ne(e)?null:{kind:"notice",parts:["This browser cannot run WebAssembly with SIMD, so the server computes instead."]}}function Kr({
model:t}){return ht(t)}function Yr({model:t,el:n}){K(n,"gdviz-link");let e=ht(t);function o(){let r=Gr(t);if(n.replaceChildren(),!r)return;let[i,d,g]=r.parts,u=k(
"div",{className:`gdviz-${r.kind}`},n);u.setAttribute("role",r.kind==="error"?"alert":"status"),u.append(i),d&&k("b",{textContent:d},u),g&&u.append(g)}let s=[e,
ne(t,o),tt(t,"where error_message",o)];return o(),()=>s.forEach(r=>r())}var Kn={initialize:Kr,render:Yr};var Zr=2,Jr=.5,Yn=.05,me=(t,n,e=Zr)=>n*Math.abs(t)/(Math.abs(t)+e);function Zn(t,n){let e=se(t),o=document.createElement("canvas"),s=ie(n.positive,n.negative);function r({
weights:a,thickest:c},p){for(let{from:f,to:h,index:w,start:m,end:_}of a){let T=p[w],P=me(T,c);if(!(P>Yn))continue;let L=(m+_)/2;e.lineWidth=P,e.strokeStyle=T>0?
n.positive:n.negative,e.beginPath(),e.moveTo(m,f.y),e.bezierCurveTo(L,f.y,L,h.y,_,h.y),e.stroke()}}function i({units:a,layers:c},p,[f,h,w],{ink:m,paper:_}){let T=a.
length-c[0].length===f&&w>1,P=a.slice(c[0].length);e.fillStyle=_;for(let{x:L,y:O,size:x}of a)e.fillRect(L-x/2,O-x/2,x,x);T&&h>1&&d(P,p,h,w),T&&h===1&&g(P,p,w,m),
e.lineWidth=1,e.strokeStyle=m,e.globalAlpha=.7;for(let{x:L,y:O,size:x}of a)e.strokeRect(L-x/2-.5,O-x/2-.5,x+1,x+1);e.globalAlpha=1}function d(a,c,p,f){bt(o,c,[p*
a.length,f],h=>s(q(h,-1,1))),a.forEach(({x:h,y:w,size:m},_)=>{let T=(a.length-1-_)*p;e.drawImage(o,0,T,f,p,h-m/2,w-m/2,m,m)})}function g(a,c,p,f){a.forEach(({x:h,
y:w,size:m},_)=>{let T=c.subarray(_*p,(_+1)*p),P=T.reduce((z,y)=>Math.max(z,Math.abs(y)),1),[L,O]=[h-m/2,.46*m/P];Object.assign(e,{lineWidth:1,strokeStyle:f,globalAlpha:.25}),
e.beginPath(),e.moveTo(L,w),e.lineTo(L+m,w),e.stroke();let x=_===a.length-1;Object.assign(e,{lineWidth:m>20?1.8:1.2,strokeStyle:x?n.fit:f,globalAlpha:1}),e.beginPath(),
T.forEach((z,y)=>e.lineTo(L+m*y/(p-1),w-O*z)),e.stroke()})}function u({units:a,thickest:c},p,f){for(let{x:h,y:w,size:m,index:_}of a){let T=p[_],P=me(T,c,Jr)/2;P>
Yn&&(l(h-m/2,w+m/2,P+.8,f),l(h-m/2,w+m/2,P,T>0?n.positive:n.negative))}}function l(a,c,p,f){e.beginPath(),e.arc(a,c,p,0,2*Math.PI),e.fillStyle=f,e.fill()}return{
resize:({width:a,height:c})=>{let p=window.devicePixelRatio||1;Object.assign(t,{width:Math.round(a*p),height:Math.round(c*p)}),Object.assign(t.style,{width:`${a}\
px`,height:`${c}px`})},draw:(a,c,p,f,h)=>{let w=t.width/a.width;e.setTransform(w,0,0,w,0,0),e.clearRect(0,0,a.width,a.height),c.length===a.parameters&&(r(a,c),i(
a,p,f,h),u(a,c,h.paper))}}}var Jn=54,Qr=340,Xr=120,ts=40,es=5;function je(t,n){let e=q(Jn*Math.max(...t),Xr,Qr),o=n/t.length,s=[0,0];for(let u=1;u<t.length;u++)s.push(s[u]+t[u]*(t[u-1]+1));
let r=t.map((u,l)=>{let a=Math.min(e/u,Jn),c=Math.floor(Math.min(.76*a,.5*o,ts)),p=f=>Math.round(f-c/2)+c/2;return Array.from({length:u},(f,h)=>({layer:l,unit:h,
index:l?s[l]+u*t[l-1]+h:-1,x:p(o*(l+.5)),y:p(e/2+(h-(u-1)/2)*a),size:c}))}),i=r.flat(),d=r.slice(1).flatMap((u,l)=>u.flatMap(a=>r[l].map(c=>({from:c,to:a,index:s[a.
layer]+a.unit*r[l].length+c.unit,start:c.x+c.size/2,end:a.x-a.size/2})))),g=q(.25*Math.min(...i.map(({size:u})=>u)),3.5,10);return{width:n,height:e,layers:r,units:i,
weights:d,thickest:g,parameters:s[t.length]}}function Qn({units:t,weights:n},[e,o]){let s=t.find(({x:u,y:l,size:a})=>Math.max(Math.abs(e-u),Math.abs(o-l))<=a/2+
1);if(s)return s;let r=n.filter(({start:u,end:l})=>u<=e&&e<=l);if(!r.length)return null;let i=ns((e-r[0].start)/(r[0].end-r[0].start)),d=({from:u,to:l})=>Math.abs(
u.y+(l.y-u.y)*i-o),g=r.reduce((u,l)=>d(l)<d(u)?l:u);return d(g)<es?g:null}function ns(t){let[n,e]=[0,1];for(let o=0;o<20;o++){let s=(n+e)/2;1.5*s*(1-s)+s**3<t?n=
s:e=s}return n*n*(3-2*n)}var os=250,rs=[.5,2,8];function ss({model:t,el:n}){K(n,"gdviz-network-diagram");let e=t.get("colors");for(let x in e)n.style.setProperty(`--${x}`,e[x]);let o=k(
"div",{className:"network"},n),s=Zn(k("canvas",{},o),e),r=N("svg",{tabindex:0,role:"application"},o),i=N("g",{class:"names","aria-hidden":!0},r),d=N("g",{class:"\
pointed","aria-hidden":!0},r),g=k("div",{className:"readout",role:"status"},n),u=k("div",{className:"legend"},n),l=_e(),a=je(t.get("sizes"),320),c=null;function p(x=a.
width){a=je(t.get("sizes"),x),s.resize(a),W(r,{width:a.width,height:a.height,"aria-label":cs(t)}),i.replaceChildren();for(let{x:z,y,unit:M}of a.layers[0])N("tex\
t",{x:z,y,dy:"0.35em","text-anchor":"middle"},i).append(Xn(a,M));u.replaceChildren(...ls(a.thickest)),h(null),f()}function f(){let x=t.get("responses");s.draw(a,
B(t.get("weights")),B(x),x.shape,l),T()}function h(x){if(c=x,d.replaceChildren(),x&&"from"in x){let{start:z,end:y,from:M,to:C}=x,E=(z+y)/2;N("path",{d:`M${z},${M.
y}C${E},${M.y},${E},${C.y},${y},${C.y}`},d)}else if(x){let z=x.size+5;N("rect",{x:x.x-z/2,y:x.y-z/2,width:z,height:z,rx:2},d)}_()}let w=0,m=0;function _(){w=performance.
now();let x=B(t.get("weights"));g.textContent=c?as(a,c,x):"Point at a line or a unit to see its value."}function T(){!c||m||(m=window.setTimeout(()=>{m=0,_()},Math.
max(os-(performance.now()-w),0)))}let P=x=>Qn(a,ot(r,x));for(let x of["pointermove","pointerdown"])r.addEventListener(x,z=>h(P(z)));r.addEventListener("pointerl\
eave",x=>x.pointerType!=="touch"&&h(null)),r.addEventListener("blur",()=>h(null)),r.addEventListener("keydown",x=>{if(x.ctrlKey||x.metaKey||x.altKey)return;let z=Pt(
x);!z&&!["Enter","Escape"].includes(x.key)||(x.preventDefault(),h(is(a,c,z??x.key)))});let L=at(t,{"sizes activation":p,"weights responses":f}),O=[vt(o,p),L.end,
un(()=>{l=_e(),f()}),()=>clearTimeout(m)];return p(),()=>O.forEach(x=>x())}function is({layers:t,weights:n},e,o){if(!e)return t[0][0];let s="from"in e;if(o==="E\
scape")return s?e.to:null;let r=n.filter(({to:u})=>u===(s?e.to:e));if(typeof o=="string")return r[0]??e;let[i,d]=o;if(s)return r[q(e.from.unit-d-i,0,r.length-1)];
let g=t[q(e.layer+i,0,t.length-1)];return g[q(e.unit-d,0,g.length-1)]}var Xn=({layers:t},n)=>t[0].length===1?"x":`x${"₁₂"[n]}`;function Fe(t,{layer:n,unit:e}){
return n===0?Xn(t,e):n===t.layers.length-1?"the output":`unit ${e+1} of hidden layer ${n}`}function as(t,n,e){if("from"in n)return`Weight from ${Fe(t,n.from)} t\
o ${Fe(t,n.to)}: ${Y(e[n.index])}`;let o=Fe(t,n);return n.layer===0?`Input ${o}`:`${o[0].toUpperCase()}${o.slice(1)}: bias ${Y(e[n.index])}`}function cs(t){let[
n,...e]=t.get("sizes").slice(0,-1),o=t.get("activation"),s=`${e.length===1?"a hidden layer":"hidden layers"} of ${e.join(", ")} units`,r=e.length?`${s}${o?` (${o}\
)`:""}`:"no hidden layer";return`Network with ${n===1?"1 input":`${n} inputs`}, ${r} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights\
 into a unit, Escape moves back.`}function ls(t){let n=e=>N("path",{d:"M0,5h20","stroke-width":e.toFixed(2)});return[ve("positive","positive",n(3)),ve("negative",
"negative",n(3)),k("span",{textContent:"|weight|"}),...rs.map(e=>ve("sample",String(e),n(me(e,t)))),ve("bias","bias",N("circle",{cx:5,cy:5,r:3.5}),10)]}function ve(t,n,e,o=20){
let s=k("span",{className:t});return N("svg",{width:o,height:10},s).append(e),s.append(n),s}var to={render:ss};function oo(t,n=void 0){return n?n[t]:typeof t=="boolean"?t?"1":"0":Array.isArray(t)?t.map(e=>oo(e)).join(","):t?.data?us(B(t)):String(ds(t))}function ds(t){if(Math.
fround(t)!==t)return t;for(let n=1;n<9;n++){let e=Number(t.toPrecision(n));if(Math.fround(e)===t)return e}return t}function us(t){let n=Array.from(t,e=>String(Number(
e.toFixed(4))));for(;n.length>1&&n.at(-1)==="0";)n.pop();return n.join(",")}async function we(t){let n=t.widget_manager,e=new URLSearchParams;for(let o of t.get(
"entries")){let s=o;if("selector"in o){let i=(await Q(n,o.selector)).get("index");if(s=o.targets[String(i)],!s)continue}let r=(await Q(n,s.widget)).get(s.trait);
e.set(o.name,oo(r,s.options))}return e.toString().replaceAll("%2C",",")}var ps="it is outside the range that can be shown",gs="it cannot be changed without Pyth\
on";function it(t){throw new RangeError(t)}async function ro(t,n,e){let o=t.widget_manager,s=t.get("entries"),r=new Map(new URLSearchParams(n)),i=c=>!t.get("pas\
sed_over").includes(c)&&!c.startsWith("voila"),d=new Set(s.map(({name:c})=>c)),g=[...r.keys()].filter(c=>!d.has(c)&&i(c)).map(c=>`${c}: there is no such setting`);
for(let c of s){let p=r.get(c.name);if(p!==void 0){await e(),await en();try{let f="selector"in c?vs(c,(await Q(o,c.selector)).get("index")):c,h=t.get("needs_ker\
nel").includes(f.widget);h&&o.exported&&it(gs);let w=await Q(o,f.widget),m=w.get(f.trait);w.set(f.trait,ws(f,w,p)),w.save_changes(),h&&w.get(f.trait)!==m&&await ms(
t)}catch(f){if(!(f instanceof RangeError))throw f;g.push(`${c.name}=${[...p].slice(0,40).join("")}: ${f.message}`)}}}if(!g.length)return;let u=t.get("most_shown"),
l=g.length>u?`; and ${g.length-u} more`:"",a=fs(`Parts of this link were ignored. ${g.slice(0,u).join("; ")}${l}.`);(await Q(o,t.get("message"))).set("value",`<\
div class="gdviz-notice" role="status">${a}</div>`)}var fs=t=>t.replaceAll("&","&amp;").replaceAll("<","&lt;"),hs=0;function ms(t){let n=++hs;return new Promise(
e=>{function o(s){s.event!=="done"||s.question!==n||(t.off("msg:custom",o),e())}t.on("msg:custom",o),t.send({event:"ask",question:n})})}function vs({title:t,labels:n,
targets:e},o){return e[String(o)]??it(`there is no such setting with ${t} = ${n[o]}`)}function ws(t,n,e){let{kind:o}=t;if(o==="choice"){let g=t.options??[];return g.
includes(e)||it(`it must be one of ${g.join(", ")}`),g.indexOf(e)}if(o==="flag")return e!=="0"&&e!=="1"&&it("it must be 0 or 1"),e==="1";if(o==="array"){let{shape:g}=n.
get(t.trait),u=Ut(g),l=e.split(",").map(Be);l.length>u&&it(`it must be at most ${u} numbers separated by commas`),eo(t,l)||it("its numbers must be ones that can\
 be set there");let a=new Float64Array(u);return a.set(l),{shape:g,data:new DataView(a.buffer)}}if(o==="numbers"){let g=e.split(",");g.length!==t.length&&it(`it\
 must be ${t.length} numbers separated by commas`);let u=g.map(Be);return(!eo(t,u)||!xs(u,t.narrowest??null))&&it(ps),u}o==="whole"&&!/^[+-]?[0-9]+$/.test(e)&&it(
"it must be a whole number");let s=Be(e),r=(g,u)=>typeof g=="string"?n.get(g):g??u,[i,d]=[r(t.low,-1/0),r(t.high,1/0)];return i<=s&&s<=d||it(`it must lie betwee\
n ${no(i)} and ${no(d)}`),s}function Be(t){let n=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(t)?Number(t):NaN;return Number.isFinite(n)?n:it("it \
must be a number")}var eo=({among:t},n)=>n.every(e=>Number.isFinite(Math.fround(e))&&(!t||t.includes(e))),xs=([t,n,e,o],s)=>s===null||[[t,n],[e,o]].every(([r,i])=>r<
i&&i-r>=s*Math.max(Math.abs(r),Math.abs(i)));function no(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[n,e]=t.toExponential(5).split("e"),o=Number(e);return o>=
-4&&o<6?String(Number(t.toPrecision(6))):`${Number(n)}e${o<0?"-":"+"}${String(Math.abs(o)).padStart(2,"0")}`}function so({model:t}){let{exported:n,ownsAddress:e,
kernel:o}=t.widget_manager;if(n&&(n.query=()=>we(t)),!e||!o)return;let s=0,r=async()=>history.replaceState(null,"",`?${await we(t)}${location.hash}`),i=()=>{clearInterval(
s),o.status==="dead"&&(s=setInterval(r,bs))};return o.statusChanged.connect(i),()=>{clearInterval(s),o.statusChanged.disconnect(i)}}var bs=500;function ys({model:t,el:n}){K(n,"gdviz-page-state");let e=k("button",{type:"button",textContent:"Copy link"},n);e.title="Copy the address of this page in its cu\
rrent state";let o=k("span",{},n);o.setAttribute("role","status");let s=k("input",{type:"text",readOnly:!0,hidden:!0},n);s.setAttribute("aria-label","Link to th\
is page in its current state"),e.addEventListener("click",async()=>{let r=`${location.href.replace(/[?#].*$/s,"")}?${await we(t)}`;s.value=r,s.hidden=!1;try{await navigator.
clipboard.writeText(r),o.textContent="Copied."}catch{o.textContent="Copy this:",s.select()}})}var io={initialize:so,render:ys};var zs={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"};function Rt(t,n,e){let o=N(
"svg",{width:16,height:16,viewBox:"0 0 16 16","aria-hidden":!0});N("path",{fill:"currentColor",d:zs[n]},o),t.replaceChildren(o),t.title=t.ariaLabel=e}function gt(t,n,e,o){
let s=nt(t,"",e,o);return s.className=n,Rt(s,n,e),s}var ks=10,Ms=8;function $s({model:t,el:n}){K(n,"gdviz-player","gdviz-buttons");let e=()=>t.get("value"),o=()=>t.get("max");gt(n,"back","Back to the start",()=>V(
t,{playing:!1,value:0}));let s=gt(n,"play","Play",()=>{let w=!t.get("playing");V(t,{playing:w,value:w&&e()>=o()?0:e()})});gt(n,"step","Step forward",()=>V(t,{playing:!1,
value:Math.min(e()+1,o())}));let r=k("label",{title:"The current step"},n),i=k("input",{type:"range",min:"0",step:"1",ariaLabel:"Current step"},r),d=k("output",
{},r);i.addEventListener("input",()=>V(t,{playing:!1,value:Number(i.value)}));function g(){i.max=String(o()),i.value=String(e()),d.textContent=`${e()} / ${o()}`}
let u=0,l=0,a=()=>Math.max(ks,o()/Ms)/1e3;function c(w){let m=Math.min(Math.floor((w-u)*a()),o());if(m>=o())return V(t,{value:o(),playing:!1});m>e()&&V(t,{value:m}),
t.get("playing")&&(l=requestAnimationFrame(c))}function p(){let w=t.get("playing");Rt(s,w?"pause":"play",w?"Pause":"Play"),cancelAnimationFrame(l),w&&(f(),l=requestAnimationFrame(
c))}function f(){e()>o()&&V(t,{value:o()}),u=performance.now()-e()/a()}let h=[tt(t,"value max",g),tt(t,"max",f),tt(t,"playing",p),()=>cancelAnimationFrame(l)];return g(),
p(),()=>h.forEach(w=>w())}var ao={render:$s};var Ss=t=>Number.isFinite(t)?Y(t,Math.abs(t)<.001?2:3):"–";function _s({model:t,el:n}){K(n,"gdviz-results");let e=k("table",{},n),o=[],s=c=>t.get("shown")[c]>
0;function r(c,p){s(c)!==p&&V(t,{shown:t.get("shown").with(c,Number(p))})}function i(){e.replaceChildren();let c=k("tr",{},k("thead",{},e)),p=t.get("columns"),f=[
"","",...t.get("hints")];["","",...p].forEach((m,_)=>k("th",{scope:"col",textContent:m,title:f[_]??""},c));let h=k("tbody",{},e),w=t.get("colors");o=t.get("name\
s").map((m,_)=>{let T=k("tr",{},h),P=k("input",{type:"checkbox",ariaLabel:`Show ${m}`},k("td",{},T));P.addEventListener("change",()=>r(_,P.checked));let L=k("sp\
an",{className:"swatch"});L.style.background=ct(w[_%w.length]);let O=nt(k("th",{scope:"row"},T),L,`Show the sliders and maps of ${m}`,()=>{V(t,{chosen:_}),r(_,!0)});
return O.append(m),{row:T,box:P,name:O,cells:p.map(()=>k("td",{className:"number"},T))}})}function d(){o.forEach(({row:c,box:p},f)=>{p.checked=s(f),c.classList.
toggle("hidden",!s(f))})}function g(){let c=st(t.get("values"));o.forEach(({cells:p},f)=>{p.forEach((h,w)=>{let m=s(f)?Ss(c[f]?.[w]??NaN):"–";h.textContent!==
m&&(h.textContent=m)})})}function u(){o.forEach(({row:c,name:p},f)=>{let h=f===t.get("chosen");c.classList.toggle("chosen",h),p.ariaPressed=String(h)})}let l="n\
ames colors columns hints",a=at(t,{[l]:i,[`${l} shown`]:d,[`${l} shown values`]:g,[`${l} chosen`]:u});return a.all(),a.end}var co={render:_s};var De=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Es(t,n){let e=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${e} ${n}${e===1?"":"s"} a ${t<1?"second":
"frame"}`}function As({model:t,el:n}){K(n,"gdviz-runner");let e=k("div",{className:"gdviz-buttons"},n),o=t.get("unit"),s=gt(e,"back","Restart",()=>V(t,{playing:!1,
resets:t.get("resets")+1})),r=gt(e,"play","Play",()=>{let m=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);V(t,{playing:!t.get("playing"),resets:m})});
gt(e,"step","Step forward",()=>V(t,{playing:!1,single_steps:t.get("single_steps")+1}));let i=k("select",{title:`Speed, in ${o}s per frame or second`},e);i.setAttribute(
"aria-label","Speed"),i.addEventListener("change",()=>V(t,{speed:Number(i.value)}));let d=k("output",{className:"position"},e),g=k("div",{className:"gdviz-butto\
ns"},n),u=k("label",{title:`Whenever anything changes, restart and run this many ${o}s at once`},g),l=k("input",{type:"checkbox"},u);u.append(" Restart on every\
 change:");let a=k("input",{type:"number",min:"1",max:"1000",step:"1"},g);a.setAttribute("aria-label",`${o}s to run after each change`),g.append(` ${o}s`),l.addEventListener(
"change",()=>V(t,{anew:l.checked,playing:!1})),a.addEventListener("change",()=>{let m=Math.round(Number(a.value));m>=1&&m<=1e3&&V(t,{anew_steps:m}),a.value=String(
t.get("anew_steps"))});let c=k("div",{className:"gdviz-notice",hidden:!0},n);c.setAttribute("role","alert");function p(){let m=t.get("playing");Rt(r,m?"pause":"\
play",m?"Pause":"Play");let _=t.get("speed"),T=De.some(P=>Math.abs(P/_-1)<.001)?De:[...De,_].sort((P,L)=>P-L);i.replaceChildren(...T.map(P=>new Option(Es(P,o),String(
P),!1,Math.abs(P/_-1)<.001))),l.checked=t.get("anew"),a.disabled=!t.get("anew"),a.value=String(t.get("anew_steps"))}function f(){d.textContent=`${o} ${t.get("po\
sition").toLocaleString("en")}`;let m=t.get("diverged_at");c.hidden=m<0,s.classList.toggle("wanted",m>=0),!(m<0)&&(c.textContent=`Diverged at ${o} ${m.toLocaleString(
"en")}: the numbers are no longer finite. The last finite parameters are shown. Lower the learning rate, then restart.`,t.get("playing")&&V(t,{playing:!1}))}let h="\
change:playing change:speed change:anew change:anew_steps",w="change:position change:diverged_at";return t.on(h,p),t.on(w,f),p(),f(),()=>{t.off(h,p),t.off(w,f)}}
var lo={render:As};var Ns=t=>t===void 0||Number.isNaN(t)?"–":Y(t);function Ls({model:t,el:n}){K(n,"gdviz-sentence");let e=k("div",{},n),o=at(t,{"template values shown kind":()=>{
let s=t.get("kind")==="alert",r=B(t.get("values")),d=t.get("template").replace(/\{(\d+)\}/g,(g,u)=>Ns(r[u]));e.className=s?"gdviz-notice":"gdviz-note",e.role=s?
"alert":"status",e.hidden=!t.get("shown"),e.textContent!==d&&(e.textContent=d)}});return o.all(),o.end}var uo={render:Ls};function Cs({model:t,el:n}){K(n,"gdviz-slider");let e=t.get("whole"),o=k("label",{},n),s=k("span",{},o),r=k("input",{type:"range"},o),i=k("input",{type:"text",inputMode:"\
decimal"},n),d=c=>String(t.get("log")?Math.log10(c):c);function g(){s.textContent=t.get("description"),o.title=t.get("tooltip"),i.ariaLabel=`${t.get("descriptio\
n")}, as a number`,r.min=d(t.get("min")),r.max=d(t.get("max")),r.step=t.get("step"),r.disabled=i.disabled=t.get("disabled"),u()}function u(){let c=t.get("value");
r.value=d(c),r.ariaValueText=Y(c),document.activeElement!==i&&(i.value=Y(c)),i.ariaInvalid=null,i.title=""}let l=c=>V(t,{value:q(c,t.get("min"),t.get("max"))});
r.addEventListener(t.get("continuous_update")?"input":"change",()=>{let c=Number(r.value);if(e)return l(Math.round(c));l(t.get("log")?Number((10**c).toPrecision(
3)):c)}),i.addEventListener("change",()=>{let c=Number(i.value.trim().replace(",",".").replaceAll("−","-")),f=i.value.trim()!==""&&Number.isFinite(c)&&(!e||Number.
isInteger(c))&&c>=t.get("min")&&c<=t.get("max");i.ariaInvalid=String(!f),i.title=f?"":`A ${e?"whole ":""}number from ${t.get("min")} to ${t.get("max")}`,f&&l(c)}),
i.addEventListener("blur",u),g();let a=[tt(t,"value",u),tt(t,"description tooltip min max step log disabled",g)];return()=>a.forEach(c=>c())}var po={render:Cs};var Ps=6,Os=24;function Ts({model:t,el:n}){let e=t.get("bar")?le:Tt,s=zt(n,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get(
"ratio"),margins:e});s.canvas.classList.add("hatch");let r=N("path",{class:"arrows",fill:"black",opacity:.55},s.shapes),[i,d,g]=["paths","minima","points"].map(
A=>N("g",{class:A},s.shapes)),u=[],l=t.get("marks"),a=()=>{let[A,I,F,U]=B(t.get("box")),G=Z({low:A,high:I,...s.across()});return lt(G,Z({low:F,high:U,...s.upwards()}))},
c=()=>t.get("axis_names"),{svg:p,hit:f,handles:h,panel:w}=s,m=()=>t.get("movable"),_=fe({model:t,el:n,svg:p,hit:f,plane:a,names:c,parent:h,color:l.start,free:m}),
T=he({model:t,el:n,svg:p,hit:f,plane:a,names:c,panel:w});function P(){let{canvas:A,area:I}=s,F=Math.min(window.devicePixelRatio||1,2),U={width:Math.round(I.width*
F),height:Math.round(I.height*F)},G=t.get("loss"),j=B(t.get("levels"));if(G.shape[0]<2||G.shape[1]<2||j.length<2)return Oe(A);Mn(A,U,B(G),G.shape,j,L(j.length-1))}
function L(A){let I=t.get("palette"),F=I.length-1;return Array.from({length:A},(U,G)=>I[Math.floor(A>1?F/(A-1)*G:F/2)])}function O(){if(!t.get("bar"))return;let A=B(
t.get("levels")),I=A.length-1,F=Math.max(Math.ceil(I*Os/s.area.height),1),U=Array.from(A.keys()).filter(D=>D%F===0),G=t.get("value_name"),j=Ce(U.map(D=>A[D]));if(j.
some(D=>D.length>Ps)){let D=Math.floor(Math.log10(Math.max(...A.map(Math.abs))));G+=` (10${re(D)})`,j=Ce(U.map(H=>A[H]/10**D))}if(!B(t.get("loss")).some(Number.
isFinite))return s.bar([],[],G);s.bar(L(I),U.map((D,H)=>({at:-D/I,text:j[H]})),G)}let x=()=>s.axes(a(),c());function z(){let A=t.get("gradient");W(r,{d:$n(B(A),
A.shape,s.area,B(t.get("box")))})}function y(A=Math.max(t.get("paths").shape[0],t.get("current").shape[0])){for(let{path:F,point:U}of u.splice(A))F.remove(),U.remove();
let I=t.get("colors");for(let F=u.length;F<A;F++){let U=I[F%I.length];u.push({path:de(i,U),point:ue(g,U)})}return u}function M(){let{toPixel:A}=a(),[I,F]=t.get(
"paths").shape,U=B(t.get("paths")),G=D=>A(U.subarray(2*D,2*D+2)),j=yt(t);y().forEach(({path:D},H)=>{D.show(H<I&&j(H)?Array.from({length:F},(dt,J)=>G(H*F+J)):[])})}
function C(){let{toPixel:A}=a(),I=st(t.get("current")),F=yt(t);y().forEach(({point:U},G)=>U.show(I[G]&&F(G)?A(I[G]):[NaN,NaN]))}function E(){pe(d,l.minimum,st(t.
get("minima")).map(a().toPixel))}function b(){y(0),M(),C()}function v(){let A=B(t.get("loss")).every(Number.isFinite),I=`${t.get("value_name")} not finite`;s.legend(
A?Lt(t):[...Lt(t),{name:I,color:"",kind:"hatch"}])}let S=s.readout(A=>{if(t.get("step")>=0)return ge(s.status,t,st(t.get("current"))[0],c());s.status.textContent=
!A&&t.get("status")||$(A)});function $(A){if(!A&&!m())return"";let I=A?a().toPoint(A):t.get("start"),F=Rs(t.get("loss"),B(t.get("box")),I);return kt(I,c(),F===null?
"":`, ${t.get("value_name")} ≈ ${Y(F,2)}`)}function R(){for(let A of T)A.hidden=!t.get("zoomable")}return s.draw(t,{"loss levels palette":P,"loss levels palet\
te value_name":O,"box axis_names":x,"gradient box":z,"paths shown box":M,"minima box":E,"current shown box":C,colors:b,"loss names colors shown value_name":v,"s\
tart movable box":_,"loss start movable status box axis_names current step diverged_at":S,zoomable:R})}function Rs(t,[n,e,o,s],[r,i]){let[d,g]=t.shape,[u,l]=[(r-
n)/(e-n)*(g-1),(i-o)/(s-o)*(d-1)];if(!(u>=0&&l>=0&&u<=g-1&&l<=d-1))return null;let[a,c]=[Math.min(Math.floor(u),g-2),Math.min(Math.floor(l),d-2)],[p,f]=[u-a,l-c],
h=B(t),w=c*g+a,[m,_]=[w,w+g].map(T=>(1-p)*h[T]+p*h[T+1]);return(1-f)*m+f*_}var go={render:Ts};var fo=new Map,We=new Map;function ho(t,n){let e=()=>{let o,s=(...r)=>{let i=r.pop(),d=Array.isArray(r.at(-1))?r.pop():[];o=typeof i=="function"?i(...d.map(It)):
i};s.amd={},n(s);for(let r of t)r!=="module"&&Ue(r,o);return o};for(let o of t)fo.set(o,e)}var Ue=(t,n)=>We.set(t,n);function It(t){if(t==="module")return{uri:document.
baseURI};if(!We.has(t)){let n=fo.get(t);if(!n)throw new Error(`There is no front end for "${t}".`);n()}return We.get(t)}function mo(){let t=(a,c)=>typeof c=="sy\
mbol"||c==="then"?void 0:n,n=new Proxy(()=>n,{get:t}),s={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:n,events:n,keyboard_manager:n},notification_area:n,menubar:n};class r{register_mime_type(){}}let i={"base/js/namespace":s,"base/js/events":n,"notebook\
/js/outputarea":{OutputArea:r}},d=(a,c)=>c(...a.map(p=>i[p]??n)),g=globalThis,l=k("div",{hidden:!0,innerHTML:'<ul><li><a id="help_menu"></a></li></ul>'},document.
body);return Object.assign(g,{Jupyter:s,requirejs:Object.assign(d,{config(){}})}),It("@jupyter-widgets/base").load_ipython_extension(),l.remove(),delete g.Jupyter,
delete g.requirejs,Object.getPrototypeOf(s.WidgetManager)}var Is="v1.kernel.websocket.jupyter.org";var vo=[250,500,1e3,2e3],js=5e3,Fs=1e4,Bs=8e3,Ds=4e3;function xo(t,n){let e,[o,s,r,i,d]=[0,0,0,0,0],[g,u]=[!1,!1];function l(){a();let h=new URL(t);h.pathname+=
"/channels",h.search+=`${h.search?"&":"?"}${n.query()}`,h.protocol=h.protocol.replace("http","ws");let w=e=new WebSocket(h,Is);r=setTimeout(c,Bs,w),i=0,e.binaryType=
"arraybuffer",e.onopen=()=>{clearTimeout(r),i=d=Date.now(),n.opened()},e.onmessage=({data:m})=>{if(d=Date.now(),typeof m!="string")return n.received(m);g=!0,w.send(
m)},e.onclose=({code:m})=>m===4e3?p(n.gone):c(w)}function a(){clearTimeout(r),e&&Object.assign(e,{onopen:null,onmessage:null,onclose:null}).close()}async function c(h){
a(),n.lost(),i&&Date.now()-i>js&&(o=s=0),i=0;let w=await fetch(t,{signal:AbortSignal.timeout(Ds)}).then(m=>m.status,()=>0);if(!(u||h!==e)){if(w===404)return p(n.
gone);w?r=setTimeout(l,s++?wo(s):0):r=setTimeout(c,wo(o++),h)}}function p(h){u=!0,clearInterval(f),a(),h?.()}let f=setInterval(()=>{g&&e.readyState===WebSocket.
OPEN&&Date.now()-d>Fs&&c(e)},1e3);return l(),{open:()=>u||l(),end:()=>p(),send:h=>e.readyState===WebSocket.OPEN&&e.send(h)}}var wo=t=>vo[Math.min(t,vo.length-1)];function bo(t,n,e){let o=new TextEncoder,s=n.map(g=>o.encode(JSON.stringify(g))),r=[o.encode(t),...s,...e],i=new BigUint64Array(r.length+2);i[0]=BigInt(r.length+
1);let d=i.byteLength;return r.forEach((g,u)=>{i[u+1]=BigInt(d),d+=g.byteLength}),i[r.length+1]=BigInt(d),new Blob([i,...r])}function yo(t){let n=new DataView(t),
e=Number(n.getBigUint64(0,!0)),o=Array.from({length:e},(a,c)=>Number(n.getBigUint64(8*(c+1),!0))),s=a=>t.slice(o[a],o[a+1]),r=new TextDecoder,[i,d,g,u]=[1,2,3,4].
map(a=>JSON.parse(r.decode(s(a)))),l=Array.from({length:e-6},(a,c)=>new DataView(s(c+5)));return{header:i,parent_header:d,metadata:g,content:u,buffers:l}}var Ws=["restarting","autorestarting","dead"],Us=8e3;function zo(){let t=new Set;return{connect:n=>t.add(n),disconnect:n=>t.delete(n),emit:()=>t.forEach(n=>n())}}
function ko(t,n,e){let o=new URL(`${t}api/kernels/${n}?key=${e}`,location.href),s=crypto.randomUUID?.()??String(Math.random()).slice(2),r={status:"idle",connectionStatus:"\
connecting",statusChanged:zo(),connectionStatusChanged:zo(),comm:z,onOpen:null,onOutput:null},i=new Map,d=new Map,g=new Map,u=new Set,l=0,[a,c]=[[],""],p=!1,f="",
h=Promise.resolve(),w=xo(o,{query:()=>`session_id=${s}&heard=${f}`,opened(){L("connectionStatus","connected");for(let y of g.values())w.send(y.message),y.sentAt=
Date.now();a=[...g.keys(),...d.keys()],a.length&&(c=O("kernel_info_request",{}))},lost:()=>L("connectionStatus","connecting"),received(y){let M=yo(y);f=M.header.
msg_id,r.connectionStatus==="silent"&&L("connectionStatus","connected"),h=h.then(()=>x(M)).catch(C=>console.error(C))},gone:T}),m=setInterval(()=>{let[y]=g.values();
r.connectionStatus==="connected"&&y&&!u.size&&Date.now()-y.sentAt>Us&&L("connectionStatus","silent")},1e3);function _(){for(let y of a){g.delete(y),u.delete(y);
let M=d.get(y);d.delete(y),M?.iopub?.status?.({content:{execution_state:"idle"}})}}function T(){P(),g.clear(),d.clear(),L("status","dead")}function P(){p=!0,clearInterval(
m),w.end()}function L(y,M){r[y]!==M&&(r[y]=M,r[`${y}Changed`].emit())}function O(y,M,C,E={},b=[]){let v=`${s}-${++l}`;if(p)return v;let S={msg_id:v,msg_type:y,session:s,
username:"",date:new Date().toISOString(),version:"5.3"},$=bo("shell",[S,{},E,M],b);return C&&d.set(v,C),g.set(v,{message:$,sentAt:Date.now()}),w.send($),v}async function x(y){
let{header:M,parent_header:C,content:E}=y,b=C.msg_id;switch(g.delete(b),M.msg_type){case"status":if(Ws.includes(E.execution_state))return T();if(d.get(b)?.iopub?.
status?.(y),E.execution_state==="busy"&&u.add(b),E.execution_state!=="idle")return;u.delete(b),d.delete(b),b===c&&_();return;case"comm_open":return r.onOpen?.(z(
E.comm_id,E.target_name),y);case"comm_msg":return i.get(E.comm_id)?.heard(y);case"comm_close":return i.get(E.comm_id)?.ended(y),void i.delete(E.comm_id);default:
return r.onOutput?.(y)}}function z(y,M="jupyter.widget"){let C={comm_id:y,target_name:M,heard:()=>{},ended:()=>{},on_msg:E=>C.heard=E,on_close:E=>C.ended=E,open:(E,...b)=>O(
"comm_open",{comm_id:y,target_name:M,data:E},...b),send:(E,...b)=>O("comm_msg",{comm_id:y,data:E},...b),close:(E={},...b)=>(i.delete(y),O("comm_close",{comm_id:y,
data:E},...b))};return i.set(y,C),C}return addEventListener("pagehide",({persisted:y})=>{y||p||(P(),fetch(o,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:y})=>y&&w.open()),addEventListener("online",()=>w.open()),r}var Hs="application/vnd.jupyter.widget-view+json",Vs=["image/png","image/jpeg","image/gif","image/webp"],qs=/\x1b\[[0-9;]*m/g;function Mo({DOMWidgetModel:t,DOMWidgetView:n}){
class e extends t{defaults(){let r={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},i={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...i,...r}}take({header:r,content:i}){if(r.msg_type==="clear_output"){this.clearing=i.wait,i.wait||this.show(
[]);return}let d=this.clearing?[]:this.get("outputs");this.clearing=!1;let g=d.at(-1);if(r.msg_type==="stream"&&g?.output_type==="stream"&&g.name===i.name)return this.
show([...d.slice(0,-1),{...g,text:g.text+i.text}]);this.show([...d,{output_type:r.msg_type,...i}])}show(r){this.set("outputs",r),this.save_changes()}}class o extends n{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let r of this.shown)r.then(i=>i?.remove());this.shown=[],this.el.replaceChildren(
...Array.from(this.model.get("outputs"),r=>this.node(r)))}node(r){let i=r.data?.[Hs];if(!i)return Gs(r);let d=k("div");return this.shown.push(this.displayed.then(
()=>He(this.model.widget_manager,i.model_id,d))),d}}return{OutputModel:e,OutputView:o}}function Gs({output_type:t,name:n,text:e,ename:o,evalue:s,data:r={}}){let i=r["\
text/html"]??r["image/svg+xml"];if(i)return k("div",{className:"html",innerHTML:i});let d=Vs.find(u=>u in r);if(d)return k("img",{src:`data:${d};base64,${r[d]}`,
alt:r["text/plain"]??""});if(t==="error")return k("div",{className:"failed",role:"alert",textContent:s||o});if(n==="stderr")return k("div");let g=e??r["text/mar\
kdown"]??r["text/latex"]??r["text/plain"]??"";return k("pre",{textContent:g.replace(qs,"")})}async function He(t,n,e){try{let o=await t.create_view(await t.get_model(
n));return e.isConnected&&(e.replaceChildren(),o.luminoWidget.constructor.attach(o.luminoWidget,e)),o}catch(o){console.error(o),e.replaceChildren(k("p",{className:"\
failed",textContent:"This part of the page cannot be shown in this browser."}))}}function $o({live:t,kernel:n}){let e=n?ko(n.base,n.id,n.key):void 0,o=mo();Ue("@jupyter-widgets/output",Mo(It("@jupyter-widgets/base")));let s=new class extends o{kernel=e;exported=e?
void 0:{live:t};ownsAddress=!0;async loadClass(r,i){let d=It(i)[r];if(!d)throw new Error(`The front end "${i}" has no ${r}.`);return d}async new_model(r,i){return e&&
(r.comm??=e.comm(r.model_id)),super.new_model(r,i)}async _create_comm(r,i,d,g,u){if(!e)throw new Error("This page has no kernel.");let l=e.comm(i,r);return(d||g)&&
l.open(d,{},g,u),l}async _get_comm_info(){return{}}};return e&&(e.onOpen=(r,i)=>s.handle_comm_open(r,i),e.onOutput=async r=>{(await jt(s)).find(d=>d.take&&d.get(
"msg_id")===r.parent_header.msg_id)?.take(r)},e.statusChanged.connect(()=>s.disconnect())),s}async function jt(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(e=>e.status==="fulfilled"?[e.value]:[])}var Ks=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),So="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",_o="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",Ys="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",Zs=2e3,Ft=()=>document.getElementById("gdviz-note");function Mt(t){Ft().textContent=t,Ft().hidden=!t}function Js(t){let n=0,e=o=>document.querySelector(".g\
dviz-badge")||Mt(o);t.statusChanged.connect(()=>{clearTimeout(n),e(Ys)}),t.connectionStatusChanged.connect(()=>{if(clearTimeout(n),t.connectionStatus==="silent")
return e(_o);t.connectionStatus!=="connected"?n=setTimeout(e,Zs,So):[So,_o].includes(Ft().textContent??"")&&Mt("")})}function Qs(t){let e=t.filter(s=>s.get("_fr\
ont_end")==="link"&&s.get("where")==="kernel").filter(s=>!Object.keys(s.views??{}).length),o=e.map(s=>`The link “${s.get("name")}” needs Python, so its output\
s do not change here.`);e.length&&Mt(o.join(" "))}var Xs={link:ht,presets:$e},Eo=new WeakSet;async function Ao(t){for(let n of await jt(t)){if(Eo.has(n))continue;
Eo.add(n);let e=Xs[n.get("_front_end")]?.(n);e&&n.on("change:closed",e)}}var No=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function ti({texts:t,
...n}){for(let{state:e}of Object.values(n.state))for(let o of["_esm","_css"])typeof e[o]=="number"&&(e[o]=t[e[o]]);return n}function ei(){let t=matchMedia("(pre\
fers-color-scheme: dark)"),n=()=>document.body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",n),n()}var Lo=t=>[...document.querySelectorAll(
t)].map(n=>n);async function ni(){ei();let t=No("gdviz-page"),n=Ks.get(new URLSearchParams(location.search).get("note")??"");n&&Mt(n),t.failed&&Mt(t.failed);for(let r of Lo(
"template[data-cell]")){let{content:i}=r;document.getElementById(r.dataset.cell??"")?.replaceChildren(i),r.remove()}let e=Lo("[data-widget]");if(!e.length)return;
let o=$o(t);n&&o.exported&&Ee(o,Ft()),o.kernel&&Js(o.kernel);let s=ti(No("gdviz-widgets"));await o.set_state(s),await Ao(o);for(let r of await jt(o))r.get("_fro\
nt_end")==="pageState"&&ro(r,location.search,()=>Ao(o)).catch(i=>console.error(i));await Promise.all(e.map(r=>He(o,r.dataset.widget??"",r))),o.kernel||Qs(await jt(
o))}var oi="This page could not start in this browser. Reload it, or try another up-to-date browser.";function Co(){document.addEventListener("DOMContentLoaded",
()=>ni().then(()=>document.documentElement.dataset.ready="",t=>{console.error(t),Ft().hidden&&Mt(oi)}))}var ri={badge:yn,curves:Cn,dataEditor:Hn,field:Vn,heatMap:Gn,link:Kn,networkDiagram:to,pageState:io,player:ao,presets:sn,resultsTable:co,runner:lo,sentence:uo,slider:po,
surface:go,value:{}};function si(t){let n=globalThis,e=n[Symbol.for(t)]??={};return e.widgets||ln(),e.widgets??=ri,e.resolve?.(e.widgets),e.widgets}return jo(ii);})();
