"use strict";var gdviz=(()=>{var Ve=Object.defineProperty;var Rr=Object.getOwnPropertyDescriptor;var Ir=Object.getOwnPropertyNames;var Br=Object.prototype.hasOwnProperty;var jr=(t,e)=>{for(var n in e)Ve(t,n,{get:e[n],enumerable:!0})},Hr=(t,e,n,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of Ir(e))!Br.call(t,i)&&
i!==n&&Ve(t,i,{get:()=>e[i],enumerable:!(o=Rr(e,i))||o.enumerable});return t};var Dr=t=>Hr(Ve({},"__esModule",{value:!0}),t);var sa={};jr(sa,{arrive:()=>ia,frontEnd:()=>vr,openPage:()=>Cr});function F(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function rt(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function tt(t,e,n){let o=e.split(" ").
map(i=>`change:${i}`);for(let i of o)t.on(i,n);return()=>o.forEach(i=>t.off(i,n))}function Z(t,e){let n=new Set(Object.keys(e)),o=()=>{let r=new Set(n);n.clear();
for(let s in e)r.has(s)&&e[s]()};o();let i=Object.keys(e).map(r=>tt(t,r,()=>{n.size||queueMicrotask(o),n.add(r)}));return()=>{i.forEach(r=>r()),n.clear()}}var Q=(t,e)=>t.
get_model(e.slice(10)),J=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function B({data:t}){let{buffer:e,byteOffset:n,
byteLength:o}=J(t);return n%8===0?new Float64Array(e,n,o/8):new Float64Array(e.slice(n,n+o))}function it(t){let[e,n]=t.shape,o=B(t);return Array.from({length:e},
(i,r)=>o.subarray(r*n,(r+1)*n))}var ae={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function Tn(t,e){
let n=ae[t],o=Number;t==="bool"&&(o=r=>+!!r),t.endsWith("int64")&&(o=r=>BigInt(Math.trunc(r)||0));let i=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(i?new n(e):n.from(Array.from(e,o))).buffer)}function qe(t,e){let n=new ae[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var ce=t=>t.reduce((e,n)=>e*
n,1),jt=({shape:t,dtype:e})=>ce(t)*ae[e].BYTES_PER_ELEMENT,Nn=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);function le(t){
if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[e.length],numbers:e}}
if(Array.isArray(t)){let e=t.map(le),n=String(e[0]?.shape??[]);return e.some(o=>!o||String(o.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??[]],numbers:e.flatMap(
o=>Array.from(o?.numbers??[]))}}return Nn(t)?{shape:t.shape,numbers:B(t)}:null}function de(t,{shape:e,dtype:n},o){let i=n==="bool"?Boolean:Number;if(e.length===
0)return i(t[0]);if(Nn(o))return{shape:e,data:new DataView(Float64Array.from(t).buffer)};let r=ArrayBuffer.isView(o)||Array.isArray(o)&&ArrayBuffer.isView(o[0]),
s=/^float|64/.test(n)?Float64Array:ae[n],l=(c,[d,...u])=>{let a=ce(u);if(u.length)return Array.from({length:d},(g,f)=>l(c+f*a,u));let p=Array.prototype.slice.call(
t,c,c+d);return r?s.from(p):p.map(g=>i(g))};return l(0,e)}function On(t,e,n){let o=le(t);if(!o||String(o.shape)!==String(n))return!1;let i=e instanceof Float32Array?
Math.fround:Number;for(let r=0;r<e.length;r++)if(!Object.is(i(Number(o.numbers[r])),e[r]))return!1;return!0}function Ht(t){let e=new Uint8Array(t.reduce((o,i)=>o+
i.length,0)),n=0;for(let o of t)e.set(o,n),n+=o.length;return e}function ue(t,e){let n=0;return e.map(o=>t.slice(n,n+=o))}var Dt=(t,e)=>t.length===e?.length&&t.
every((n,o)=>n===e[o]);var Fr=100,fe=new Set,Ft=new Set,ge=new Set,Ge=0,Ke=0,Ye=new Set,Pn=t=>fe.add(t);function Ln(t){for(let e of[fe,Ft,ge])e.delete(t);wt()}function Ze(t){Ft.add(t),
Ke||(Ke=requestAnimationFrame(Ur))}var Cn=t=>ge.add(t);function he(t){return Ge++,t.finally(()=>{Ge--,wt()})}function Rn(){return new Promise(t=>{Ye.add(t),wt()})}
function wt(){let t=[...Ft].some(e=>!e.isPlaying());if(!(Ge||t||lt.size||[...fe].some(e=>e.isPending()))){for(let e of Ye)e();Ye.clear()}}function Ur(){jn();let t=new Map;
for(let e of Ft)Ft.delete(e),t.set(e,(t.get(e)??0)+1),t.get(e)>Fr?e.report(Object.assign(new Error("it depends on its own outputs through other links and does n\
ot settle"),{name:"RuntimeError"})):e.compute();Ke=0,wt();for(let e of ge)Ze(e);ge.clear()}var lt=new Map,pe;function In(t,e,n){if(t.get("prompt")||[...fe].some(
o=>o.reads(t))){rt(t,e,n);return}pe||(pe=new MessageChannel,pe.port1.onmessage=jn),lt.size||pe.port2.postMessage(null),lt.has(t)||lt.set(t,new Map),lt.get(t)?.set(
e,n)}var Bn=(t,e)=>lt.get(t)?.has(e)?lt.get(t)?.get(e):t.get(e);function jn(){let t=[...lt];lt.clear();for(let[e,n]of t)for(let[o,i]of n)rt(e,o,i);wt()}function me(t,e){let n=new Map;function o(i){let r=i.get("key"),s=n.get(r)??{thing:t(r,i),users:0};n.set(r,s),s.users++;let l=!0;return()=>{l&&--s.users===0&&(n.
delete(r),e(s.thing)),l=!1}}return{use:o,find:i=>n.get(i)?.thing}}async function Wr(t){let e=t.widget_manager,n=await Q(e,t.get("choice")),o=async l=>({...l,model:await Q(e,l.widget)}),i=t.get("options"),r=await Promise.all(i.
map(l=>Promise.all(l.map(o))));function s(){let l=n.get("index");if(l!==t.get("applied")){t.set("applied",l);for(let{model:c,trait:d,value:u,array:a}of r[l])rt(
c,d,a?de(B(a),a,c.get(d)):u)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var Vr=me((t,e)=>he(Wr(e)),t=>t.
then(e=>e())),Je=Vr.use,Hn={initialize:({model:t})=>Je(t)};var Dn=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
`;var Qe=new CSSStyleSheet;Qe.replaceSync(Dn);function Fn(t){t.adoptedStyleSheets.includes(Qe)||t.adoptedStyleSheets.push(Qe)}var Un=()=>Fn(document);function Wn(t){
let e=()=>{let o=t.getRootNode();o instanceof ShadowRoot&&Fn(o)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var tn=globalThis,Vn=t=>t,ve=tn.trustedTypes,qn=ve?ve.createPolicy("lit-html",{createHTML:t=>t}):void 0,en="$lit$",dt=`lit$${Math.random().toFixed(9).slice(2)}$`,
nn="?"+dt,Gr=`<${nn}>`,$t=document,Wt=()=>$t.createComment(""),Vt=t=>t===null||typeof t!="object"&&typeof t!="function",on=Array.isArray,Qn=t=>on(t)||typeof t?.[Symbol.
iterator]=="function",Xe=`[ 	
\f\r]`,Ut=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Gn=/-->/g,Kn=/>/g,xt=RegExp(`>|${Xe}(?:([^\\s"'>=/]+)(${Xe}*=${Xe}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Yn=/'/g,Zn=/"/g,Xn=/^(?:script|style|textarea|title)$/i,rn=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),P=rn(1),I=rn(2),ya=rn(
3),X=Symbol.for("lit-noChange"),R=Symbol.for("lit-nothing"),Jn=new WeakMap,bt=$t.createTreeWalker($t,129);function to(t,e){if(!on(t)||!t.hasOwnProperty("raw"))throw Error(
"invalid template strings array");return qn!==void 0?qn.createHTML(e):e}var eo=(t,e)=>{let n=t.length-1,o=[],i,r=e===2?"<svg>":e===3?"<math>":"",s=Ut;for(let l=0;l<
n;l++){let c=t[l],d,u,a=-1,p=0;for(;p<c.length&&(s.lastIndex=p,u=s.exec(c),u!==null);)p=s.lastIndex,s===Ut?u[1]==="!--"?s=Gn:u[1]!==void 0?s=Kn:u[2]!==void 0?(Xn.
test(u[2])&&(i=RegExp("</"+u[2],"g")),s=xt):u[3]!==void 0&&(s=xt):s===xt?u[0]===">"?(s=i??Ut,a=-1):u[1]===void 0?a=-2:(a=s.lastIndex-u[2].length,d=u[1],s=u[3]===
void 0?xt:u[3]==='"'?Zn:Yn):s===Zn||s===Yn?s=xt:s===Gn||s===Kn?s=Ut:(s=xt,i=void 0);let g=s===xt&&t[l+1].startsWith("/>")?" ":"";r+=s===Ut?c+Gr:a>=0?(o.push(d),
c.slice(0,a)+en+c.slice(a)+dt+g):c+dt+(a===-2?l:g)}return[to(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},qt=class t{constructor({strings:e,_$litType$:n},o){
let i;this.parts=[];let r=0,s=0,l=e.length-1,c=this.parts,[d,u]=eo(e,n);if(this.el=t.createElement(d,o),bt.currentNode=this.el.content,n===2||n===3){let a=this.
el.content.firstChild;a.replaceWith(...a.childNodes)}for(;(i=bt.nextNode())!==null&&c.length<l;){if(i.nodeType===1){if(i.hasAttributes())for(let a of i.getAttributeNames())
if(a.endsWith(en)){let p=u[s++],g=i.getAttribute(a).split(dt),f=/([.?@])?(.*)/.exec(p);c.push({type:1,index:r,name:f[2],strings:g,ctor:f[1]==="."?xe:f[1]==="?"?
be:f[1]==="@"?$e:zt}),i.removeAttribute(a)}else a.startsWith(dt)&&(c.push({type:6,index:r}),i.removeAttribute(a));if(Xn.test(i.tagName)){let a=i.textContent.split(
dt),p=a.length-1;if(p>0){i.textContent=ve?ve.emptyScript:"";for(let g=0;g<p;g++)i.append(a[g],Wt()),bt.nextNode(),c.push({type:2,index:++r});i.append(a[p],Wt())}}}else if(i.
nodeType===8)if(i.data===nn)c.push({type:2,index:r});else{let a=-1;for(;(a=i.data.indexOf(dt,a+1))!==-1;)c.push({type:7,index:r}),a+=dt.length-1}r++}}static createElement(e,n){
let o=$t.createElement("template");return o.innerHTML=e,o}};function yt(t,e,n=t,o){if(e===X)return e;let i=o!==void 0?n._$Co?.[o]:n._$Cl,r=Vt(e)?void 0:e._$litDirective$;
return i?.constructor!==r&&(i?._$AO?.(!1),r===void 0?i=void 0:(i=new r(t),i._$AT(t,n,o)),o!==void 0?(n._$Co??=[])[o]=i:n._$Cl=i),i!==void 0&&(e=yt(t,i._$AS(t,e.
values),i,o)),e}var we=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this.
_$AM._$AU}u(e){let{el:{content:n},parts:o}=this._$AD,i=(e?.creationScope??$t).importNode(n,!0);bt.currentNode=i;let r=bt.nextNode(),s=0,l=0,c=o[0];for(;c!==void 0;){
if(s===c.index){let d;c.type===2?d=new Mt(r,r.nextSibling,this,e):c.type===1?d=new c.ctor(r,c.name,c.strings,this,e):c.type===6&&(d=new ye(r,this,e)),this._$AV.
push(d),c=o[++l]}s!==c?.index&&(r=bt.nextNode(),s++)}return bt.currentNode=$t,i}p(e){let n=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,
n),n+=o.strings.length-2):o._$AI(e[n])),n++}},Mt=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,o,i){this.type=2,this._$AH=R,this._$AN=void 0,
this._$AA=e,this._$AB=n,this._$AM=o,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===
11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=yt(this,e,n),Vt(e)?e===R||e==null||e===""?(this._$AH!==R&&
this._$AR(),this._$AH=R):e!==this._$AH&&e!==X&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Qn(e)?this.k(e):this._(e)}O(e){return this.
_$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==R&&Vt(this._$AH)?this._$AA.nextSibling.data=e:this.
T($t.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:o}=e,i=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=qt.createElement(to(o.h,o.h[0]),this.
options)),o);if(this._$AH?._$AD===i)this._$AH.p(n);else{let r=new we(i,this),s=r.u(this.options);r.p(n),this.T(s),this._$AH=r}}_$AC(e){let n=Jn.get(e.strings);return n===
void 0&&Jn.set(e.strings,n=new qt(e)),n}k(e){on(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,o,i=0;for(let r of e)i===n.length?n.push(o=new t(this.O(Wt()),
this.O(Wt()),this,this.options)):o=n[i],o._$AI(r),i++;i<n.length&&(this._$AR(o&&o._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(
!1,!0,n);e!==this._$AB;){let o=Vn(e).nextSibling;Vn(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},zt=class{get tagName(){return this.
element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,o,i,r){this.type=1,this._$AH=R,this._$AN=void 0,this.element=e,this.name=n,this._$AM=i,this.options=
r,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=R}_$AI(e,n=this,o,i){let r=this.strings,s=!1;if(r===void 0)
e=yt(this,e,n,0),s=!Vt(e)||e!==this._$AH&&e!==X,s&&(this._$AH=e);else{let l=e,c,d;for(e=r[0],c=0;c<r.length-1;c++)d=yt(this,l[o+c],n,c),d===X&&(d=this._$AH[c]),
s||=!Vt(d)||d!==this._$AH[c],d===R?e=R:e!==R&&(e+=(d??"")+r[c+1]),this._$AH[c]=d}s&&!i&&this.j(e)}j(e){e===R?this.element.removeAttribute(this.name):this.element.
setAttribute(this.name,e??"")}},xe=class extends zt{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===R?void 0:e}},be=class extends zt{constructor(){
super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==R)}},$e=class extends zt{constructor(e,n,o,i,r){super(e,n,o,i,r),this.type=
5}_$AI(e,n=this){if((e=yt(this,e,n,0)??R)===X)return;let o=this._$AH,i=e===R&&o!==R||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,r=e!==R&&(o===
R||i);i&&this.element.removeEventListener(this.name,this,o),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="fun\
ction"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ye=class{constructor(e,n,o){this.element=e,this.type=6,this._$AN=void 0,this.
_$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){yt(this,e)}},no={M:en,P:dt,A:nn,C:1,L:eo,R:we,D:Qn,V:yt,I:Mt,H:zt,N:be,U:$e,B:xe,F:ye},Kr=tn.litHtmlPolyfillSupport;
Kr?.(qt,Mt),(tn.litHtmlVersions??=[]).push("3.3.3");var oo=(t,e,n)=>{let o=n?.renderBefore??e,i=o._$litPart$;if(i===void 0){let r=n?.renderBefore??null;o._$litPart$=
i=new Mt(e.insertBefore(Wt(),r),r,void 0,n??{})}return i._$AI(t),i};var St=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function O(t,e,...n){return oo(e,t),n.map(o=>t.querySelector(o))}var ze=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1),ut=t=>t?"":"display: none";function V(t,...e){Wn(t),t.classList.add("gdviz-widget",...e),t.addEventListener("keydown",n=>n.stopPropagation())}
var Yr={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},st=t=>Yr[t]??t;function sn(){let t=getComputedStyle(document.body);return{ink:t.getPropertyValue(
"--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function ro(t){let e=new MutationObserver(t);return e.observe(document.body,{attributeFilter:["data-jp\
-theme-light"]}),()=>e.disconnect()}function Et(t,e){let n=0,o=new ResizeObserver(()=>{let i=Math.floor(t.clientWidth);i===0||i===n||(n=i,e(i))});return o.observe(
t),()=>o.disconnect()}var Zr=["dead","restarting","autorestarting","starting"];function ke(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),o=!1,i=0;function r(){
o||=Zr.includes(t.status);let s=o?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return i||=setTimeout(e,2e3,"away");clearTimeout(i),i=
0,e(s)}for(let s of n)s.connect(r);return r(),()=>{clearTimeout(i);for(let s of n)s.disconnect(r)}}var an=8,_e=5,Jr=50,Qr=8;async function so(t){let e=J(t);return cn(e)?WebAssembly.compile(e).catch(()=>null):null}var cn=t=>!!globalThis.WebAssembly?.validate(t);
function Ae({memory:t,run:e},n,o){let i=new Uint8Array(t.buffer);for(let{address:r,data:s}of n)i.set(s,r);return e(),o.map(({address:r,length:s})=>i.slice(r,r+s))}
function Xr(t){let e,n;onmessage=({data:o})=>{if(o.module){({outputs:n}=o),{exports:e}=new WebAssembly.Instance(o.module);return}let i=performance.now();try{let r=t(
e,o.inputs,n),s=performance.now()-i;postMessage({results:r,milliseconds:s},r.map(({buffer:l})=>l))}catch(r){postMessage({error:r.message})}}}function ti(t,e){let n=URL.
createObjectURL(new Blob([`(${Xr})(${Ae})`],{type:"text/javascript"}));try{let o=new Worker(n);return o.postMessage({module:t,outputs:e}),o}catch{return null}finally{
URL.revokeObjectURL(n)}}var io=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function ao(t,e,n,o){let{exports:i}=await WebAssembly.instantiate(t),r=e.map(g=>({address:g.
address,length:jt(g)})),s=[],l=null,c=null;return n>an&&u(),{start:d,measure:a,isBusy:()=>c!==null,close:p};function d(g,f,w){if(l){c={job:f,counts:w},l.postMessage(
{inputs:g});return}let x=performance.now(),m;try{m=Ae(i,g,r)}catch(A){return o(f,{error:A})}let b=performance.now()-x;s=[...s.slice(1-_e),b],(b>Jr||s.length===_e&&
io(s)>an)&&u(),o(f,{results:m,milliseconds:b})}function u(){l=ti(t,r),l&&(l.onmessage=({data:g})=>{let{job:f,counts:w}=c;if(c=null,g.error)return o(f,{isLate:!0,
error:Object.assign(new Error(g.error),{name:"RuntimeError"})});w&&(s=[...s.slice(1-_e),g.milliseconds]),o(f,{isLate:!0,...g})},l.onerror=()=>{let g=c;l=c=null,
g&&o(g.job,{isLate:!0})})}function a(g){if(l){let m=s.length?io(s):null;if(c||s.length<_e||Math.max(...s)>an/2)return m;p(),s=[]}let f=g();Ae(i,f,[]);let w=performance.
now(),x=0;do Ae(i,f,[]);while(x++,performance.now()-w<Qr);return(performance.now()-w)/x}function p(){l?.terminate(),l=c=null}}var co=["single_steps","resets","anew","anew_steps","playing"];function lo(t,e,n,o){let{restart:i,steps:r,before:s,starting:l}=t.get("running"),c=s.map(jt),d=ue(
J(t.get("carried")),c),u=0,a=!1,p=A(),g=ue(J(t.get("computed")),n.map(jt)),f=0,w={restart:!1,steps:0},x=1;for(let h of co)e.on(`change:${h}`,m);return addEventListener(
"pagehide",o.tell),t.on("change:carried",v),{isPlaying:b,isPending:E,plan:T,inputs:M,store:L,putBack:N,shareState:z,stop:k};function m(){o.changed(),b()||o.tell()}
function b(){return e.get("playing")}function A(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function E(){
let h=A();return a||b()||h.single!==p.single||h.resets!==p.resets||h.anew!==p.anew}function T(h){let y=A(),$=h.map((U,ht)=>!Dt(U,g[ht])),_=l.some(U=>$[U]),S=y.anew>
0&&(y.anew!==p.anew||$.some(Boolean)),C=y.resets!==p.resets,H=Math.max(y.single-p.single,0);b()&&(f+=e.get("speed"),H+=Math.floor(f),f%=1),p=y,g=h,a=!1;let W=w;
return w={restart:!1,steps:0},S||_||C?{restart:!0,steps:S?y.anew:0,version:u}:{restart:W.restart,steps:W.steps+H,version:u}}function N(h){w=h}function M(h={restart:!1,
steps:x}){let y=($,_)=>({address:$,data:new Uint8Array(Int32Array.of(_).buffer)});return h.steps&&(x=h.steps),[y(i,Number(h.restart)),y(r,h.steps),...d.map(($,_)=>({
address:s[_].address,data:$}))]}function L(h,y){y.version===u&&(d=h)}function z(){t.off("change:carried",v),t.set("carried",new DataView(Ht(d).buffer)),t.on("ch\
ange:carried",v)}function v(){d=ue(J(t.get("carried")),c),p=A(),a=!0,u++,o.changed()}function k(){for(let h of co)e.off(`change:${h}`,m);removeEventListener("pa\
gehide",o.tell),t.off("change:carried",v)}}var ei=400,uo=30,Me=(t,e)=>Object.assign(new Error(e),{name:t}),po=t=>`(${t.join(", ")}${t.length===1?",":""})`;async function go(t,e){if(t.get("where")!=="brow\
ser"||t.get("closed"))return null;let n=t.widget_manager,o=j=>Promise.all(j.map(async G=>({...G,model:await Q(n,G.widget)}))),i=t.get("sources"),r=t.get("target\
s"),[s,l,c]=await Promise.all([so(t.get("module")),o(i),o(r)]);if(!s&&n.exported)return e.show(Me("UnsupportedError","this browser cannot run WebAssembly with S\
IMD, and this page has no Python to fall back on")),null;if(!s)return t.set("where","kernel"),t.save_changes(),null;let d=t.get("outputs"),u=await ao(s,d,t.get(
"milliseconds"),$),a=t.get("runner")&&await Q(n,t.get("runner")),p={compute:y,report:ht,reads:j=>l.some(G=>G.model===j),isPending:C,isPlaying:S},g=a&&lo(t,a,l,{
changed:N,tell:U}),f=J(t.get("computed")),w=null,x=null,m=!1,[b,A]=[0,0],E=0,T=[...l.map(j=>[j.model,`change:${j.trait}`,N]),[t,"change:computed",v],[t,"change:\
running_in",L],[t,"change:where",vt],[t,"change:closed",vt],[t,"msg:custom",z]];for(let[j,G,K]of T)j.on(G,K);return Pn(p),M(),W(),N(),{stop:re};function N(){Ze(
p)}function M(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),t.save_changes())}function L(){t.get("running_in")!=="browser"&&(f=null,M(),N())}
function z({event:j}){j==="ask"&&t.send({event:"here"})}function v(){f=J(t.get("computed")),N()}function k({model:j,trait:G,name:K,shape:At,dtype:ct}){let mt=le(
j.get(G));if(!mt)throw Me("TypeError",`${K} must hold numbers, but it is ${JSON.stringify(j.get(G))??"undefined"}`);if(String(mt.shape)!==String(At))throw Me("V\
alueError",`${K} had shape ${po(At)} when it was linked, but now it has shape ${po(mt.shape)}`);let Bt=Tn(ct,mt.numbers);if(!ct.startsWith("float")&&Array.from(
qe(ct,Bt)).some((ie,se)=>ie!==Number(mt.numbers[se])))throw Me("ValueError",`${K} was ${ct} when it was linked, which cannot represent its current value; link i\
t with floating-point numbers`);return Bt}function h(j){return j.map((G,K)=>({address:l[K].address,data:G}))}function y(){let j;try{j=l.map(k)}catch(ct){return ht(
ct)}let G=Ht(j);if(!g?.isPending()){if(Dt(G,f))return _(G);if(Dt(G,w))return}if(u.isBusy())return;let K=g?.plan(j),At=[...h(j),...K?g.inputs(K):[]];u.start(At,{
joined:G,work:K},!K||K.steps>0)}function $({joined:j,work:G},{results:K,milliseconds:At,error:ct,isLate:mt}){if(mt&&N(),!K){G&&g.putBack(G),ct&&(w=j,ht(ct));return}
S()&&H(At??0),G&&g.store(K.slice(K.length-t.get("running").before.length),G);for(let{model:Bt,trait:ie,output:se}of c){let{shape:An,dtype:Mn}=d[se],Sn=qe(Mn,K[se]),
En=Bn(Bt,ie);On(En,Sn,An)||In(Bt,ie,de(Sn,{shape:An,dtype:Mn},En))}x=[j,...K],_(j),S()&&!mt&&Cn(p)}function _(j){f=j,w=null,m&&e.show(null),m=!1,W(),wt()}function S(){
return!!g?.isPlaying()}function C(){return u.isBusy()&&!S()}function H(j){b+=j,!(++A%uo)&&(t.set("page_milliseconds",b/uo),b=0)}function W(){clearTimeout(E),E=setTimeout(
()=>{try{let j=u.measure(()=>[...h(l.map(k)),...g?.inputs()??[]]);j!==null&&t.set("page_milliseconds",j)}catch{}U()},ei)}function U(){x&&(t.set("snapshot",new DataView(
Ht(x).buffer)),x=null,g?.shareState(),t.save_changes())}function ht(j){console.warn(j),m=!0,f=null,S()&&(a.set("playing",!1),a.save_changes()),e.show(j)}function vt(){
re(),e.ended()}function re(){clearTimeout(E);for(let[j,G,K]of T)j.off(G,K);g?.stop(),u.close(),Ln(p)}}var ln=new EventTarget;function ni(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},o=r=>{Object.assign(n,r),ln.dispatchEvent(new Event(t))},i={
show:r=>o({error:r}),ended:()=>o({isRunning:!1})};return n.started=go(e,i).catch(r=>(console.error(r),null)),he(n.started).then(r=>o({isRunning:r!==null})),n}var fo=me(
ni,({started:t})=>t.then(e=>e?.stop())),kt=fo.use,Gt=t=>fo.find(t.get("key"))??{isRunning:!1,error:null};function Se(t,e){let n=t.get("key");return ln.addEventListener(
n,e),()=>ln.removeEventListener(n,e)}var Tt=(t,e)=>P`<div class="gdviz-note gdviz-needs-python">${e}${dn(t)}</div>`;function dn({exported:t}){let{live:e}=t,n=async({currentTarget:o})=>o.href=oi(e,await t.
query?.()??"");return e?P` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:R}function oi(t,e){if(!e)return t;let n=new URL(t,location.href),o=r=>`${r}${r.
includes("?")?"&":"?"}${e}`,i=n.searchParams.get("urlpath");return i===null?n.search=o(n.search):n.searchParams.set("urlpath",o(i)),n.href}var ri="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",ii="The server is gone. Nothing on this page needs it: everything continues in your browser.",si="Greyed-out controls need Python.";function ho(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}var ai=t=>new Response(new Blob([J(t)]).stream().pipeThrough(new DecompressionStream(
"deflate"))).text();function ci(t,e){let n=()=>{},o=!1;async function i(){let r=t.get("link");if(!r)return;let s=await Q(t.widget_manager,r);if(o||r!==t.get("li\
nk"))return;n();let l=()=>e(s),c=[kt(s),Se(s,l),tt(s,"where milliseconds page_milliseconds",l)];n=()=>c.forEach(d=>d()),l()}return t.on("change:link",i),i(),()=>{
o=!0,t.off("change:link",i),n()}}function li({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(r=>Q(e,r)));if(e.exported){n().then(r=>r.
forEach(s=>rt(s,"disabled",!0)));return}let o=new Map;async function i(r){if(!!t.get("lost")===r)return;if(t.set("lost",r),!r){for(let[l,c]of o)rt(l,"disabled",
c);return o.clear()}let s=await n();if(t.get("lost"))for(let l of s)o.has(l)||o.set(l,l.get("disabled")),rt(l,"disabled",!0)}return e.kernel&&ke(e.kernel,r=>i(r!==
"connected"))}function di({model:t,el:e}){V(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:o}=t.widget_manager,i=null,r=null;function s(f){return Gt(
f).isRunning?`computed in your browser${ho(f.get("page_milliseconds"))} · 0 round trips`:o?"waiting for your browser":`computed by the server${ho(f.get("milli\
seconds"))} · 1 round trip`}async function l(){let f=i,w=await ai(f.get("text"));r||(r={name:f.get("name"),size:J(f.get("module")).length,text:w,isCopied:!1},
a(),e.querySelector("dialog")?.showModal())}function c(){r=null,a()}async function d(f){f.isCopied=await ze(f.text),f.isCopied||getSelection()?.selectAllChildren(
e.querySelector("pre")),a()}let u=f=>P`
    <dialog class="gdviz-program" @close=${c}>
      <div class="head">
        <b>WebAssembly text of “${f.name}”, ${(f.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>d(f)}>${f.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${f.text}</pre>
    </dialog>`;function a(){let f=P`<div class="gdviz-notice" role="alert">${n?ri:ii}</div>`;O(e,P`
      <div class="line">
        <span class="status">${i?s(i):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${l}
          ?hidden=${!i||!Gt(i).isRunning}>Show the program</button>
      </div>
      ${o&&n?Tt(t.widget_manager,si):R}
      ${r?u(r):R}${t.get("lost")?f:R}`)}let p=ci(t,f=>{i=f,a()}),g=tt(t,"lost",a);return a(),()=>{p(),g()}}var mo={initialize:li,render:di};var D=(t,e,n)=>Math.min(Math.max(t,e),n),Ee=t=>t.replaceAll("-","−").replace("e+","e");function q(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?Ee(String(Number(t.toPrecision(e)))):Ee(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function un(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let o=t.map(i=>q(i,Math.max(n,Math.min(e(i),5))));if(n>5||new Set(o).size===t.length)
return o}}var Te=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var ui=62,pi=38;function Y({low:t,high:e,log:n=!1,from:o,to:i}){[t,e]=n?fi(t,e):gi(t,e);let[r,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],l=(i-o)/(s-r),c=a=>o+((n?
Math.log10(a):a)-r)*l,d=a=>a.map(([p,g])=>({at:c(p),text:g})),u=Math.max(Math.floor(Math.abs(i-o)/(i>o?ui:pi)),1);return{low:t,high:e,log:n,to:c,from:a=>n?10**(r+
(a-o)/l):r+(a-o)/l,ticks:()=>{if(n&&s-r>1.5&&Math.floor(s)>Math.ceil(r))return d(hi(r,s,1.5*u));let a=vo(t,e,u);return d(a.length>1?a:vo(t,e,2*u+1))}}}var at=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,o])=>[t.from(n),e.from(o)]});function gi(t,e){if(!Number.isFinite(t)||!Number.isFinite(e))return[0,1];let n=Math.
max(Math.abs(t),Math.abs(e));return e-t>1e-12*n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function fi(t,e){return!(e>0)||!Number.isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,
e]:[t/10,e*10]:[e*1e-6,e]}function vo(t,e,n){let o=(e-t)/n,i=10**Math.floor(Math.log10(o)),r=i*([1,2,5].find(g=>g*i>=o*(1-1e-9))??10),s=Math.ceil(-Math.log10(r)-
1e-9),l=Math.max(Math.abs(t),Math.abs(e)),c=l>=1e5||r<1e-4,d=Math.min(Math.max(Math.floor(Math.log10(l))+s,0)+1,12),u=g=>c?g?Number(g.toPrecision(d)).toExponential():
"0":g.toFixed(Math.max(s,0)),a=Math.ceil(t/r-1e-6),p=Math.max(Math.floor(e/r+1e-6)-a+1,0);return Array.from({length:p},(g,f)=>[(a+f)*r,Ee(u((a+f)*r))])}function hi(t,e,n){
let o=Math.ceil(t-1e-9),i=Math.floor(e+1e-9),r=Math.ceil((i-o+1)/(n+1)),s=Array.from({length:Math.floor((i-o)/r)+1},(c,d)=>o+d*r),l=s.every(c=>c>=-3&&c<=4);return s.
map(c=>[10**c,l?String(+`1e${c}`):`10${Te(c)}`])}var mi=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,vi=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),Nt=(t,e=0)=>mi(vi(t).map(n=>Math.round(n+(255-n)*e)));function Ot(t,e,[
n,o],i){if(!o||!n)return gn(t);let r=new Uint32Array(o*n);for(let s=0;s<n;s++){let l=(n-1-s)*o;for(let c=0;c<o;c++)r[s*o+c]=i(e[l+c])}pn(t,r,o)}function pn(t,e,n){
let o=e.length/n;(t.width!==n||t.height!==o)&&Object.assign(t,{width:n,height:o}),Ne(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,o),0,0)}var gn=t=>Ne(
t).clearRect(0,0,t.width,t.height),Ne=t=>t.getContext("2d");function Oe(t,e){let n=Uint32Array.from({length:511},(o,i)=>Nt(i>255?t:e,1-.7*(Math.abs(i-255)/255)));
return o=>Number.isNaN(o)?0:n[255+Math.round(255*o)]}var wo=.5,wi=.6;function xo(t,{width:e,height:n},o,[i,r],s,l){let c=new Uint32Array(e*n),[d,u,a]=[0,wo,wo/2].map(w=>Uint32Array.from(l,x=>Nt(x,w))),p=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),g=(r-1)/e,f=(i-1)/n;for(let w=0;w<n;w++){let x=(n-w-.5)*f,m=Math.min(Math.floor(x),i-2),b=x-m,A=m*r,E=A+r,T=w*e,N=0;for(let M=0,
L=0;M<r-1;M++){let z=o[A+M],v=o[A+M+1],k=z+b*(o[E+M]-z),h=v+b*(o[E+M+1]-v),y=M===r-2?e:Math.min(Math.ceil((M+1)/g-.5),e),$=(h-k)*g;if(!(Math.abs($)<1/0)){T+=y-L,
L=y;continue}let _=(o[E+M]-z+o[E+M+1]-v)*.5*f,S=wi*Math.sqrt($*$+_*_),C=k+((L+.5)*g-M)*(h-k);for(;L<y;L++,T++,C+=$){for(;C>=p[N+1];)N++;for(;C<p[N];)N--;let H=Math.
min(C-p[N],p[N+1]-C);c[T]=H>=S?d[N]:H>=S/2?a[N]:u[N]}}}pn(t,c,e)}function bo(t,[e,n],{left:o,top:i,width:r,height:s},[l,c,d,u]){let a=e*n,p=Float64Array.from({length:a},
(m,b)=>Math.hypot(t[2*b],t[2*b+1])),g=p.reduce((m,b)=>b>m&&b<1/0?b:m,0),f=r/n/1.25,w=Math.max(r*.0016,.5),x=[];for(let m=0;m<a;m++){if(!(p[m]>0&&p[m]<1/0))continue;
let b=o+r*(m%n+.5)/n,A=i+s*(1-(Math.floor(m/n)+.5)/e),E=-t[2*m]*(r/(c-l)),T=t[2*m+1]*(s/(u-d)),N=f*D(1+Math.log10(p[m]/g)/3,.25,1)/2/Math.hypot(E,T);x.push(xi(b,
A,E*N,T*N,w))}return x.join("")}var et=t=>Math.round(t*10)/10;function xi(t,e,n,o,i){let r=Math.hypot(n,o),[s,l]=[-o/r,n/r],c=Math.min(10*i,1.2*r),d=.3*c,u=(f,w)=>`${et(
t+n*f+s*w)},${et(e+o*f+l*w)}`,a=1-c/r,p=`${u(-1,i)} ${u(a,i)} ${u(a,d)}`,g=`${u(a,-d)} ${u(a,-i)} ${u(-1,-i)}`;return`M${p} ${u(1,0)} ${g}Z`}var bi=10,fn=12,$i=68,yi=9;function $o({left:t,top:e,width:n,height:o},i,r,s){let l=t+n+bi,c=l+fn,d=s.length>=yi,u=i.toReversed().map((a,p)=>{let g=1-p/i.length;
return I`<rect x=${l} width=${fn} y=${e+o*(1-g)} height=${o*g} fill=${a} />`});return I`
    ${u}
    <rect class="frame" x=${l} y=${e} width=${fn} height=${o} />
    ${r.map(({at:a,text:p})=>{let g=e+o*(1+a);return I`<path class="tick" d="M${c},${g}h3" /><text x=${c+6} y=${g} dy="0.35em">${p}</text>`})}
    <text y=${e-10} x=${d?t+n+$i:l-2} text-anchor=${d?"end":"start"}>${s}</text>`}var yo=t=>t.map(({name:e,color:n,kind:o="line"})=>{let i=P`<span class="swatch ${o}" .style=${`\
color: ${st(n)}`}></span>`;return P`<span class="entry">${i}${e}</span>`});function Kt(t){let e=t.get("colors");return t.get("names").map((o,i)=>({name:o,color:e[i%
e.length]})).filter((o,i)=>Pt(t)(i))}function Pt(t){let e=t.get("shown")&&B(t.get("shown"));return n=>!e?.length||e[n]>0}function nt(t,e){let{left:n,top:o}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-o]}function Yt(t,e){let n=t.currentTarget;n.setPointerCapture(t.pointerId);
let o=new AbortController,{signal:i}=o;n.addEventListener("pointermove",e,{signal:i});for(let r of["pointerup","pointercancel"])n.addEventListener(r,()=>o.abort(),
{signal:i})}var zi={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Zt=t=>zi[t.key]??null;function Jt(t,e=()=>!0){t.addEventListener("touchsta\
rt",n=>e(n)&&n.preventDefault(),{passive:!1})}function Pe({surface:t,handle:e,to:n,by:o,idle:i=()=>!1}){let r=s=>{s.preventDefault(),e.focus({preventScroll:!0}),
Yt(s,n)};t.addEventListener("pointerdown",s=>{s.button!==0||s.pointerType==="touch"||i()||(n(s),r(s))}),t.addEventListener("click",s=>{s.pointerType==="touch"&&
!i()&&n(s)}),e.addEventListener("pointerdown",s=>s.button===0&&r(s)),Jt(e),e.addEventListener("keydown",s=>{let l=Zt(s);l&&(s.preventDefault(),o(l,s.shiftKey))})}var Qt={left:56,right:14,top:10,bottom:42},Le={left:56,right:68,top:24,bottom:42},ki=6.4,_i=6.5,Ai=104;function Lt(t,{name:e,...n}){V(t,e,"gdviz-plane");let o=P`<div></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,
[i,r,s,l]=O(t,o,"div",".gdviz-legend",".panel",".status"),c=hn(i,n);return{...c,panel:s,status:l,bar:d=>O(c.bar,d&&$o(c.area,...d)),legend:d=>O(r,yo(d))}}function hn(t,{
label:e,ratio:n=.75,margins:o=Qt}){t.classList.add("gdviz-plot");let i=St(),r={left:o.left,top:o.top,width:0,height:0},s=320,l=()=>{};function c(){r.width=Math.
max(s-r.left-o.right,40),r.height=Math.max(Math.round(s*n)-o.top-o.bottom,40);let{left:b,top:A}=r,E=Object.entries(r).map(([N,M])=>`${N}: ${M}px`),T=P`
      <canvas .style=${E.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${s} height=${r.height+o.top+o.bottom}>
        <defs>
          <clipPath id=${i}><rect x=${b} y=${A} width=${r.width} height=${r.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${i})" pointer-events="none"></g>
        <rect class="hit" x=${b} y=${A} width=${r.width} height=${r.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return O(t,T,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[d,u,a,p,g,f,w]=c();function x({x:b,y:A},E,T=!1){let N=A.ticks(),M=Math.
max(...N.map(({text:S})=>S.length)),L=Math.min(M*ki+28,Ai);if(L>r.left+1)return r.left=L,c(),l();let{left:z,top:v,width:k,height:h}=r,y=v+h,$=b.ticks().map(({at:S,
text:C})=>I`
      ${T?I`<path class="grid" d="M${S},${y}V${v}" />`:R}
      <path class="tick" d="M${S},${y}v5" />
      <text class="x" x=${S} y=${y+17} text-anchor="middle">${C}</text>`),_=N.map(({at:S,text:C})=>I`
      ${T?I`<path class="grid" d="M${z},${S}h${k}" />`:R}
      <path class="tick" d="M${z},${S}h-5" />
      <text class="y" x=${z-8} y=${S} dy="0.35em" text-anchor="end">${C}</text>`);O(a,I`
      ${$}${_}
      <rect class="frame" x=${z} y=${v} width=${k} height=${h} />
      ${zo(E[0],k+40,`translate(${z+k/2},${y+35})`)}
      ${zo(E[1],h+30,`translate(13,${v+h/2})rotate(-90)`)}`)}function m(b){let[A,E]=nt(u,b);return[D(A,r.left,r.left+r.width),D(E,r.top,r.top+r.height)]}return{
picture:u,canvas:d,area:r,layers:(...b)=>O(p,b.map(A=>I`<g class=${A}></g>`),...b.map(A=>`.${A}`)),hit:g,handles:f,bar:w,axes:x,pixel:m,readout:(b,...A)=>{let E=null;
for(let T of[g,...A])T.addEventListener("pointermove",N=>{b(E=N.buttons?null:m(N))}),T.addEventListener("pointerleave",()=>b(E=null));return()=>b(E)},across:()=>({
from:r.left,to:r.left+r.width}),upwards:()=>({from:r.top+r.height,to:r.top}),draw:(b,A)=>{l=()=>Object.values(A).forEach(N=>N());let E=Z(b,A),T=Et(t,N=>{s=N,r.left=
o.left,c(),l()});return()=>{T(),E()}}}}function zo(t,e,n){let o=Math.max(Math.floor(e/_i),4),[i,r]=t.length>o?[`${t.slice(0,o-1)}…`,I`<title>${t}</title>`]:[t,
R];return I`<text class="name" text-anchor="middle" transform=${n}>${i}${r}</text>`}var pt=1e4,Mi=150;function Xt(t,e){let n=[];for(let o=0;o<t;o++)e(o)&&(o&&e(o-1)?n.at(-1)?.push(o):n.push([o]));return n}function Si(t){let e=[];for(let[n,o]of t){
if(Number.isNaN(n)||Number.isNaN(o))break;let i=Math.max(Math.abs(n),Math.abs(o));if(i<=pt){e.push([n,o]);continue}let r=e.at(-1),s=pt/i;r&&s>0&&e.push([r[0]+(n-
r[0])*s,r[1]+(o-r[1])*s]);break}return e}function Ei(t){let e=t[0];return t.filter((n,o)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&o!==0&&o!==t.length-1?!1:(e=n,!0))}
var ko=t=>t.length>1?`M${t.join("L")}`:"",_o=t=>t==="#000000"?"var(--gdviz-paper)":"white";function Ao(t,e){let n=Si(e),o=n.map(([l,c])=>`${l.toFixed(2)},${c.toFixed(
2)}`).filter((l,c,d)=>l!==d[c-1]),i=o.length>1,r=i?ko(Ei(n).map(([l,c])=>`${l.toFixed(1)},${c.toFixed(1)}`)):"",s=i&&o.length<=Mi?o.map(l=>`M${l}h0`).join(""):"";
return I`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${_o(t)} stroke-width="4" opacity="0.8" d=${r} />
    <path class="path" stroke=${st(t)} stroke-width="2" d=${ko(o)} />
    <path class="dots" stroke=${st(t)} stroke-width="5" d=${s} />
  </g>`}function Mo(t,[e,n]){let o=Math.abs(e)<pt&&Math.abs(n)<pt,[i,r]=o?[e,n]:[0,0];return I`<circle class="current" r="6" fill=${st(t)} stroke=${_o(t)} stroke-width="2"
    cx=${i} cy=${r} .style=${ut(o)} />`}var Ti=`M${Array.from({length:10},(t,e)=>{let[n,o]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(o)).toFixed(2)}\
,${(n*Math.sin(o)).toFixed(2)}`}).join("L")}Z`,So=(t,e)=>e.map(([n,o])=>{let i=`translate(${n},${o})`;return I`<path d=${Ti} fill=${t} stroke="white" stroke-width="1.2" transform=${i}><title>Minimum</title></path>`});var Ni="Not positive: a logarithmic axis cannot show it",mn=.04;function vn(t){let[e,n,o,i]=["x","y","low","high"].map(u=>it(t.get(u))),[r,s,l]=[B(t.get("limits")),
t.get("names"),Pt(t)],c=t.get("colors").map(st),d=new Float64Array;return n.map((u,a)=>({name:s[a]??"",color:c[a%c.length],shown:l(a),x:e[a%Math.max(e.length,1)]??
d,y:u,low:o[a]??d,high:i[a]??d,limit:r[a]??NaN}))}function Oi({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),o=Lt(e,{name:"gdviz-curves",
label:n,ratio:t.get("ratio")});o.canvas.remove();let[i,r]=o.layers("curves","markers"),s=Y({low:0,high:1,...o.across()}),l=Y({low:0,high:1,...o.upwards()}),c=x=>Number.
isFinite(x)&&!(l.log&&x<=0);function d(){let x=vn(t);({x:s,y:l}=Pi(x,t.get("log"),o)),o.axes(at(s,l),t.get("axis_names"),!0);let{left:m,top:b,width:A,height:E}=o.
area,T=x.filter(v=>v.shown&&v.y.some(Number.isFinite)),N=l.log&&T.length>0&&!T.some(v=>v.y.some(c)),M=x.map(v=>I`<path class="band" fill=${v.color} opacity="0.2" d=${a(
v)} />`),L=({limit:v,shown:k})=>k&&c(v)?`M${m},${et(l.to(v))}h${A}`:"",z=x.map(v=>I`
      <path class="limit" stroke=${v.color} stroke-width="1.5" stroke-dasharray="6 4" d=${L(v)} />
      <path class="line" stroke=${v.color} stroke-width="2" d=${u(v)} />`);O(i,I`
      ${M}
      <g fill="none" stroke-linejoin="round">${z}</g>
      <text class="note" text-anchor="middle" x=${m+A/2} y=${b+E/2}>${N?Ni:""}</text>`),p()}function u(x){if(!x.shown)return"";let m=Xt(x.y.length,A=>c(x.y[A])&&
Number.isFinite(x.x[A])),b=A=>`${et(s.to(x.x[A]))},${et(l.to(x.y[A]))}`;return m.map(A=>`M${A.map(b).join("L")}${A.length>1?"":"h0.1"}`).join("")}function a({shown:x,
x:m,low:b,high:A}){if(!x||!b.length)return"";let E=o.area.top+o.area.height,T=z=>`${et(s.to(m[z]))},${et(l.to(A[z]))}`,N=z=>c(b[z])?et(Math.min(l.to(b[z]),pt)):
E,M=z=>`${et(s.to(m[z]))},${N(z)}`;return Xt(m.length,z=>c(A[z])).map(z=>`M${z.map(T).join("L")}L${z.toReversed().map(M).join("L")}Z`).join("")}function p(){let{
top:x,height:m}=o.area,b=Array.from(B(t.get("marker"))).filter(T=>T>=s.low&&T<=s.high),A=vn(t).map(T=>{let N=b.length===1&&T.shown?To(T,b[0]):NaN;if(!c(N))return R;
let M={x:et(s.to(b[0])),y:et(l.to(N))};return I`<circle class="dot" r="4" fill=${T.color} stroke="var(--gdviz-paper)" stroke-width="1.5" cx=${M.x} cy=${M.y} />`}),
E=b.map(T=>`M${et(s.to(T))},${x}v${m}`).join("");O(r,I`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${E} />${A}`)}function g(){let x=t.
get("limit_name"),m=x?[{name:x,color:"var(--gdviz-faint)",kind:"dashes"}]:[];o.legend([...Kt(t),...m])}let f=o.readout(x=>{let m=vn(t).filter(({shown:b})=>b);o.
status.textContent=x?w(m,s.from(x[0])):""});function w(x,m){let b=L=>Math.abs(L-m),A=x.flatMap(L=>Array.from(L.x)).filter(Number.isFinite),E=A.reduce((L,z)=>b(z)<
b(L)?z:L,A[0]),M=x.map(L=>({name:L.name,value:To(L,E)})).filter(({value:L})=>Number.isFinite(L)).map(({name:L,value:z})=>`${L} ${q(z)}`.trim());return M.length?
`${t.get("axis_names")[0]} ${q(E)}: ${M.join(", ")}`:""}return o.draw(t,{"x y low high limits shown colors log axis_names":d,marker:p,"names colors shown limit_\
name":g,"x y names shown":f})}function Pi(t,e,n){let o=t.filter(u=>u.shown),i=Eo(o.map(({x:u})=>u),Number.isFinite),r=u=>Number.isFinite(u)&&!(e&&u<=0),[s,l]=Eo(
o.flatMap(({y:u,low:a,high:p,limit:g})=>[u,a,p,[g]]),r),[c,d]=s<l?Li(s,l,e):[s,l];return{x:Y({low:i[0],high:i[1],...n.across()}),y:Y({low:c,high:d,log:e,...n.upwards()})}}
function Eo(t,e){let[n,o]=[1/0,-1/0];for(let i of t)for(let r of i)e(r)&&(r<n&&(n=r),r>o&&(o=r));return[n,o]}function Li(t,e,n){if(n){let i=(e/t)**mn;return[t/i,
e*i]}if(t>0&&t<.3*e)return[0,e+mn*e];let o=mn*(e-t);return[t===0?0:t-o,e+o]}function To({x:t,y:e},n){for(let o=0;o<e.length;o++){if(t[o]===n)return e[o];let i=(n-
t[o-1])/(t[o]-t[o-1]);if(o&&t[o-1]<n&&n<t[o])return e[o-1]+i*(e[o]-e[o-1])}return NaN}var No={render:Oi};var Oo=1.5,Po=1.15,Lo=100,Ct=([t,e],[n,o],i="")=>`${n} = ${q(t)}, ${o} = ${q(e)}${i}`;function Ce(t,e,n){let[o,i]=[t.get("step"),t.get("diverged_at")],s=i>=0&&o>=
i?"":`: ${Ct(Array.from(e),n,`, loss ${q(e[2])}`)}`;return P`step ${o}${s}${i>=0?P`<div class="diverged">diverged at step ${i}</div>`:R}`}var Co=(t,e)=>t.get("c\
olors")[e%t.get("colors").length];function Re(t,e){let[n,o]=t.get("paths").shape,i=B(t.get("paths")),r=Pt(t),s=l=>Array.from({length:r(l)?o:0},(c,d)=>e(i.subarray(
2*(l*o+d),2*(l*o+d+1))));return Array.from({length:n},(l,c)=>Ao(Co(t,c),s(c)))}function Ie(t,e){let n=Pt(t);return it(t.get("current")).map((o,i)=>Mo(Co(t,i),n(
i)?e(o):[NaN,NaN]))}var Be=(t,e)=>So(t.get("marks").minimum,it(t.get("minima")).map(e));function je({model:t,el:e,picture:n,hit:o,parent:i,color:r,plane:s,names:l,
free:c=()=>!0}){let d=(p=!1,g="")=>{let f=t.get("start");return I`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${f[0]} aria-valuetext=${Ct(f,l())} transform=${g} .style=${ut(p)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${r} stroke-width="2.5" />
        <circle r="2.5" fill=${r} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[u]=O(i,d(),".handle"),a=p=>c()&&F(t,{start:p});return Pe({surface:o,handle:u,idle:()=>!s()||e.classList.contains("panning"),to:p=>a(Ro(s(),nt(n,p))),
by:(p,g)=>{let{x:f,y:w}=s(),x=g?.1:.01,[m,b]=[f,w].map(({low:A,high:E},T)=>D(t.get("start")[T]+p[T]*x*(E-A),A,E));a([m,b])}}),()=>{let p=s();if(!p)return;let g=t.
get("start"),f=[p.x,p.y].every(({low:w,high:x},m)=>g[m]>=w&&g[m]<=x);e.classList.toggle("still",!c()),O(i,d(f&&c(),`translate(${p.toPixel(g)})`))}}function Ro({
x:t,y:e,toPoint:n},o){let[i,r]=n(o);return[D(i,t.low,t.high),D(r,e.low,e.high)]}function He({model:t,el:e,picture:n,hit:o,panel:i,plane:r}){let s=p=>t.get("disa\
bled")||F(t,{view:p});function l(p,g){let[f,w,x,m]=t.get("view"),[b,A]=g??[(f+w)/2,(x+m)/2],[E,T,N,M]=t.get("home"),L=(z,v)=>v+(z-v)*p;p>1&&(w-f>Lo*(T-E)||m-x>Lo*
(M-N))||s([L(f,b),L(w,b),L(x,A),L(m,A)])}let c=()=>e.classList.contains("panning"),d=()=>{e.classList.toggle("panning"),u()};function u(){let p=[["+","Zoom in",
()=>l(1/Oo)],["−","Zoom out",()=>l(Oo)],["✥","Move the view by dragging",d,c()],["⌂","Show the whole problem",()=>s(t.get("home"))]],g=t.get("zoomable")===
!1,f=p.map(([w,x,m,b])=>P`
      <button type="button" title=${x} aria-label=${x} aria-pressed=${b??R} ?hidden=${g}
        ?disabled=${t.get("disabled")} @click=${m}>${w}</button>`);O(i,f)}o.addEventListener("pointerdown",p=>{let g=r();if(p.button!==0||!g||!c())return;let{toPoint:f}=g,
[w,x,m,b]=t.get("view"),[A,E]=f(nt(n,p));Yt(p,T=>{let[N,M]=f(nt(n,T));s([w+A-N,x+A-N,m+E-M,b+E-M])})}),Jt(o,c);let a=p=>{let g=r();!p.ctrlKey||!g||(p.preventDefault(),
l(p.deltaY<0?1/Po:Po,Ro(g,nt(n,p))))};return n.addEventListener("wheel",a,{passive:!1}),u}var Io={mouse:9,pen:12,touch:20},Ci=500;function Bo({state:t,plane:e},[n,o],i){let r=-1,{toPixel:s}=e();for(let{slot:l,at:c}of t.visible()){let[d,u]=s(c),a=Math.
hypot(d-n,u-o);a<=i&&([r,i]=[l,a])}return r}function jo(t){let{el:e,plot:n,state:o,plane:i}=t,{picture:r,hit:s}=n,l=(d,u)=>Bo(t,nt(r,d),Io[u]??Io.mouse),c=d=>o.
add(i().toPoint(n.pixel(d)));s.addEventListener("pointerdown",d=>{if(d.button!==0)return;let u=l(d,d.pointerType);if(u<0&&(d.pointerType==="touch"||o.removing))
return;if(d.preventDefault(),r.focus({preventScroll:!0,focusVisible:!1}),o.removing)return o.remove(u);u>=0&&o.select(u);let a=u>=0?u:c(d);if(a<0)return;let[p,g]=nt(
r,d),[f,w]=u<0?[p,g]:i().toPixel(o.cursor);Yt(d,x=>{let[m,b]=nt(r,x);o.move(a,i().toPoint([m+f-p,b+w-g]))})}),s.addEventListener("click",d=>{d.pointerType==="to\
uch"&&!o.removing&&l(d,"touch")<0&&c(d)}),s.addEventListener("dblclick",d=>{let u=l(d,"mouse"),{added:a}=o;u>=0&&!(u===a.slot&&performance.now()-a.time<Ci)&&o.remove(
u)}),s.addEventListener("pointermove",d=>{e.classList.toggle("over",d.buttons===0&&l(d,d.pointerType)>=0)}),Jt(s,d=>l(d.touches[0],"touch")>=0)}function Ho(t){let{
plot:e,state:n,plane:o}=t,i={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?Bo(t,o().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.classification&&
(i["+"]=()=>n.choose(1),i["-"]=i["−"]=()=>n.choose(-1)),e.picture.addEventListener("keydown",r=>{if(r.ctrlKey||r.metaKey||r.altKey)return;let s=Zt(r),l=i[r.key.
length===1?r.key.toLowerCase():r.key];if(!s&&!l)return;if(r.preventDefault(),!s)return l();let c=r.shiftKey?.1:.01,d=n.box().map(([u,a],p)=>n.cursor[p]+s[p]*c*(a-
u));n.selected>=0?n.move(n.selected,d):n.moveCursor(d)})}function Fo(t,e){let n=t.get("task")==="classification",o={classification:n,removing:!1,label:1,selected:-1,cursor:[0,0],message:"",added:{slot:-1,time:0},box:u,
visible:f,count:w,read:m,add:b,move:E,moveCursor:T,remove:N,select:M,step:L,choose:v,setRemoving:k},i=Do(t),r=[],[[s,l],[c,d]]=u();return o.cursor=[(s+l)/2,(c+d)/
2],o;function u(){return[t.get("interval"),t.get(n?"interval":"y_interval")]}function a([h,y]){let[[$,_],[S,C]]=u();return[D(h,$,_),D(y,S,C)]}function p(h){return n?
[i.x[2*h],i.x[2*h+1]]:[i.x[h],i.y[h]]}function g(h,y){let[$,_]=a(y);n?i.x.set([$,_],2*h):[i.x[h],i.y[h]]=[$,_]}function f(){let[[h,y],[$,_]]=u();return Array.from(
i.part,(H,W)=>({slot:W,part:H,at:p(W)})).filter(({part:H,at:[W,U]})=>H&&W>=h&&W<=y&&U>=$&&U<=_).map(({slot:H,part:W,at:U})=>({slot:H,at:U,training:W>0,positive:i.
y[H]>0}))}function w(h){return i.part.filter(y=>y===h).length}function x(...h){let y=$=>new DataView(Float64Array.from(i[$]).buffer);F(t,Object.fromEntries(h.map(
$=>[$,{...t.get($),data:y($)}])))}function m(){let h=i;i=Do(t);let y=r.length>0&&i.part.length>h.part.length;if(y)for(let _ of["x","y","part"])i[_].set(h[_]);if(i.
part[o.selected]||(o.selected=-1),!y)return;let $=r;r=[],z("");for(let{point:_,label:S}of $)b(_,S)}function b(h,y=o.label){let $=i.part.indexOf(0);return $<0?(z(
A(h,y)),-1):(i.part[$]=1,n&&(i.y[$]=y),g($,h),x("x","y","part"),o.added={slot:$,time:performance.now()},M($),$)}function A(h,y){let[$,_]=[i.part.length,t.get("m\
ost")],S=`All ${$} slots are taken`;return $>=_?`No more than ${_} points are possible: remove one first.`:t.widget_manager?.exported?`${S}, and only Python can\
 add more.`:t.get("disabled")?`${S}, and only the server can add more.`:(r.push({point:h,label:y}),t.get("wanted")<=$&&F(t,{wanted:$+1}),`${S}: adding more …`)}
function E(h,y){i.part[h]&&(g(h,y),x("x","y"),o.cursor=p(h))}function T(h){o.cursor=a(h),z("")}function N(h){i.part[h]&&(i.part[h]=0,x("part"),M(-1,"Point remov\
ed."))}function M(h,y=""){o.selected=h,h>=0&&(o.cursor=p(h)),z(y)}function L(h){let y=f().sort((S,C)=>S.at[0]-C.at[0]||S.at[1]-C.at[1]);if(!y.length)return z("N\
o point is in view.");let $=y.findIndex(({slot:S})=>S===o.selected),_=$<0&&!h?0:$;M(y[(_+(h?1:-1)+y.length)%y.length].slot)}function z(h){o.message=h,e()}function v(h){
o.label=h,e()}function k(h){o.removing=h,M(-1,h?"Click a point to remove it.":"")}}function Do(t){let[e,n,o]=["x","y","part"].map(i=>B(t.get(i)).slice());return{
x:e,y:n,part:o}}var Ri=150,Ii="Click to add a point, drag to move it, double-click to remove it.",Bi="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",ji=" + and −\
 choose the label of new points.";function Uo({model:t,el:e}){let n=t.get("task")==="classification",o=!!t.widget_manager?.exported;e.classList.toggle("classifi\
cation",n);let i=t.get("colors");for(let $ in i)e.style.setProperty(`--${$}`,i[$]);let r=St(),s=P`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    ${o?Tt(t.widget_manager,"Reading a CSV file needs Python."):R}
    <details class="help"><summary>${Ii}</summary><p id=${r}>${Bi}${n?ji:""}</p></details>`,[l,c,d,u]=O(e,s,"div",".tools",".report",".message"),p=hn(l,{label:"\
Data",ratio:n?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),g={tabindex:"0",role:"application","aria-describedby":r};for(let[$,_]of Object.entries(g))p.
picture.setAttribute($,_);let[f,w,x]=p.layers("curve","points","selection"),m=Fo(t,()=>{T(),v()}),b=()=>{let[$,_]=m.box(),S=Y({low:$[0],high:$[1],...p.across()});
return at(S,Y({low:_[0],high:_[1],...p.upwards()}))},A={el:e,plot:p,state:m,plane:b};jo(A),Ho(A);function E(){let $=m.visible(),{toPixel:_}=b(),S=$.length>Ri?3.6:
4.8;O(w,$.map(({at:W,training:U,positive:ht})=>{let vt=n?ht?"positive":"negative":"",[re,j]=_(W);return I`<circle class="${U?"training":"test"} ${vt}" r=${S} cx=${re.
toFixed(2)} cy=${j.toFixed(2)} />`})),T();let[C,H]=[m.count(1),m.count(-1)];p.picture.ariaLabel=`Data: ${wn(C,"training ")}${H?` and ${wn(H,"test ")}`:""}`,e.classList.
toggle("tested",H>0)}function T(){let $=m.visible(),_=$.find(({slot:W})=>W===m.selected),[S,C]=b().toPixel(_?.at??m.cursor);O(x,I`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${S},${C})" .style=${ut(!_)} />
      <circle class="selected" r="9" cx=${S} cy=${C} .style=${ut(_)} />`);let H=m.count(1)+m.count(-1)-$.length;O(d,P`
      <div class="status" role="status">${m.message||(_?N(_):"")}</div>
      <div class="notes">${H?`${wn(H)} outside the view`:""}</div>`)}function N({at:$,training:_,positive:S}){let C=n?`, label ${t.get("label_names")[S?1:0]}`:"";
return`${_?"Training":"Test"} point: ${Ct($,t.get("axis_names"),C)}`}function M(){let $=n?new Float64Array:B(t.get("fit")),{left:_,width:S}=p.area,{to:C}=b().y,
H=U=>`${(_+U*S/($.length-1)).toFixed(2)},${D(C($[U]),-pt,pt).toFixed(2)}`,W=Xt($.length,U=>!Number.isNaN($[U])).map(U=>`M${U.map(H).join("L")}`);O(f,I`<path class="fit" d=${W.
join("")} />`)}let L=Oe(i.positive,i.negative);function z(){if(!n)return;let $=t.get("map");e.classList.toggle("mapped",$.shape[0]>0);let _=t.get("logits"),S=C=>_?
Math.tanh(C/2):D(C,-1,1);Ot(p.canvas,B($),$.shape,C=>L(S(C)))}function v(){e.classList.toggle("removing",m.removing);let $=[1,-1].map(S=>P`
      <button type="button" title="Label of the points you add" aria-pressed=${S===m.label} @click=${()=>m.choose(S)}>
        <i class="dot ${S>0?"positive":"negative"}"></i>${t.get("label_names")[S>0?1:0]}
      </button>`);O(c,P`
      ${n?P`<span class="labels" role="group" aria-label="Label of new points">${$}</span>`:R}
      <button type="button" title="Remove points by clicking them" aria-pressed=${m.removing}
        @click=${()=>m.setRemoving(!m.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${k} />
      <button type="button" title=${"Load your own data: a header line, then one row of numbers for each point"} ?disabled=${t.get("disabled")||o}
        @click=${()=>c.querySelector("input").click()}>Load CSV …</button>
      <span class="legend">
        <span class="training"><i class="dot training"></i>training</span>
        <span class="test"><i class="dot test"></i>test</span>
        ${n?R:P`<span class="model"><i class="line"></i>model</span>`}
      </span>`)}async function k({target:$}){let[_]=$.files,S=t.get("most_bytes"),C=`It is larger than ${Math.floor(S/1e6)} MB. The data are unchanged.`;_?.size>
S?h({file:_.name,text:C,failed:!0}):_&&t.send({file:_.name},void 0,[await _.arrayBuffer()]),$.value=""}function h({file:$="",text:_,failed:S}){let[C,H]=S?["gdvi\
z-notice","alert"]:["gdviz-note","status"];O(u,_?P`<div class=${C} role=${H}><b>${$}</b>: ${_}</div>`:R)}let y="interval y_interval axis_names";return p.draw(t,
{[y]:()=>p.axes(b(),t.get("axis_names"),!n),"x y part":m.read,[`x y part label_names ${y}`]:E,[`fit ${y}`]:M,"map logits":z,message:()=>h(t.get("message")),"dis\
abled label_names":v})}var wn=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function Hi(t){let{model:e,el:n}=t;V(n,"gdviz-data-editor");let o=Uo(t),i=tt(e,"tas\
k",()=>{o(),O(n,R),o=Uo(t)});return()=>{i(),o()}}var Wo={render:Hi};var Di=4;function Fi({model:t,el:e}){V(e,"gdviz-field","gdviz-plane");let n=t.get("marks"),o=St(),i=t.widget_manager?.exported;i&&t.set("disabled",!0);function r(){
let{size:z=[0,0],axes:v=[0,0,0,0]}=t.get("drawn"),k=y=>I`<rect class=${y} x=${v[0]} y=${v[1]} width=${v[2]} height=${v[3]} />`,h=P`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${z[0]} height=${z[1]}>
        <defs><clipPath id=${o}>${k("")}</clipPath></defs>
        ${k("hit")}
        <g clip-path="url(#${o})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${i?Tt(t.widget_manager,"Zooming needs Python, which draws this picture."):R}`;return O(e,h,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[s,l,c,d,u,a,p,g]=r();function f(){let{size:z,axes:v,limits:k}=t.get("drawn");if(!z)return null;let[h,y,$,_]=v,S=Y({low:k[0],high:k[1],from:h,to:h+
$});return at(S,Y({low:k[2],high:k[3],from:y+_,to:y}))}let w={model:t,el:e,picture:s,hit:l,plane:f,names:()=>t.get("axis_names")},x=je({...w,parent:a,color:n.start}),
m=He({...w,panel:p});function b(){m();let{limits:z}=t.get("drawn");t.get("disabled")&&z&&t.set("view",z)}let A=z=>()=>{let v=f();v&&z(v.toPixel)},E=A(z=>O(d,Be(
t,z))),T=A(z=>O(c,Re(t,z))),N=A(z=>{O(u,Ie(t,z));let[v]=it(t.get("current"));O(g,Number.isNaN(v?.[0]??NaN)?R:Ce(t,v,w.names()))}),M=Et(e,z=>{Math.abs(z-t.get("w\
idth"))>=Di&&F(t,{width:z})}),L=Z(t,{disabled:b,drawn:r,"drawn minima":E,"drawn start":x,"drawn paths":T,"drawn current step diverged_at axis_names":N});return()=>{
M(),L()}}var Vo={render:Fi};var qo=64,Ui=10,Wi=9;function Vi(t,e,n,{from:o,to:i}){let[r,s]=t.map(e?Math.log10:Number),l=n>1?(s-r)/(n-1):0,c=a=>e?10**a:a,d=a=>Math.floor((a-o)/(i-o)*n),u=Y(
{low:c(r-l/2),high:c(s+l/2),log:e,from:o,to:i});return{pixels:u,nearest:a=>D(d(a),0,n-1),cellOf:a=>{let p=u.to(a);return p>=Math.min(o,i)&&p<=Math.max(o,i)?Math.
min(d(p),n-1):-1},centre:a=>c(r+a*l),edges:a=>{let[p,g]=[a,a+1].map(f=>o+(i-o)*f/n);return[Math.min(p,g),Math.max(p,g)]}}}function qi({model:t,el:e}){let n=()=>t.
get("kind")==="magnitude",o=n()?Le:Qt,i=`Map of ${t.get("value_name")}`,r=Lt(e,{name:"gdviz-heat-map",label:i,ratio:t.get("ratio"),margins:o});r.canvas.classList.
add("hatch");let[s]=r.layers("cross"),[l]=O(r.handles,E(),".handle"),c=()=>t.get("values").shape,d=v=>{let k=t.get(`${v}_range`),h=t.get(`${v}_log`)&&k[0]>0,[y,
$]=c();return Vi(k,h,v==="x"?$:y,v==="x"?r.across():r.upwards())};function u(){if(!c()[0]||!c()[1])return null;let[v,k]=t.get("chosen"),[h,y]=[d("x").cellOf(v),
d("y").cellOf(k)];return h>=0&&y>=0?[h,y]:null}let a=v=>!Number.isFinite(v)||!n()&&v<0;function p(){let v=t.get("log"),k=B(t.get("values")).filter(y=>Number.isFinite(
y)&&!(v&&y<=0)),h=y=>k.reduce(($,_)=>y($,_));return k.length?[h(Math.min),h(Math.max)]:null}function g(){Ot(r.canvas,B(t.get("values")),c(),n()?f():w())}function f(){
let v=Array.from(t.get("palette"),_=>Nt(_)),[k,h]=p()??[0,1],y=Y({low:k,high:h,log:t.get("log"),from:0,to:v.length}),$=_=>Math.floor(y.to(Math.max(_,k)));return _=>a(
_)?0:v[D($(_),0,v.length-1)]}function w(){let v=Array.from(t.get("colors"),k=>Nt(k));return k=>a(k)?0:v[k%v.length]}function x(){let v=p();if(!n()||!v)return r.
bar(n()?[[],[],t.get("value_name")]:null);let{height:k}=r.area,h=Y({low:v[0],high:v[1],log:t.get("log"),from:0,to:-k}),y=t.get("palette"),$=S=>y[Math.floor((S+.5)/
qo*y.length)],_=h.ticks().map(({at:S,text:C})=>({at:S/k,text:C}));r.bar([Array.from({length:qo},(S,C)=>$(C)),_,t.get("value_name")])}function m(){let v=t.get("c\
olors"),h=(n()?[]:t.get("names")).map(($,_)=>({name:$,color:v[_%v.length],kind:"area"})),y=B(t.get("values")).some(a);r.legend(y?[...h,{name:t.get("missing_name"),
color:"",kind:"hatch"}]:h)}let b=()=>r.axes(at(d("x").pixels,d("y").pixels),t.get("axis_names"));function A(){let v=u();if(O(r.handles,E(v)),!v)return O(s,null);
let[[k,h],[y,$]]=[d("x").edges(v[0]),d("y").edges(v[1])],{left:_,top:S,width:C,height:H}=r.area,[W,U]=[(k+h)/2,(y+$)/2],vt=`${`M${W},${S}V${y-6}M${W},${$+6}V${S+
H}`}M${_},${U}H${k-6}M${h+6},${U}H${_+C}`;O(s,I`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${vt} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${vt} />`)}function E(v=null){let[[k,h],[y,$]]=v?[d("x").edges(v[0]),d("y").edges(v[1])]:
[[0,0],[0,0]],_=(C,H,W,U)=>I`<rect class=${C} fill="transparent" stroke=${H} stroke-width=${W}
        x=${k-U} y=${y-U} width=${h-k+2*U} height=${$-y+2*U} />`,S=Math.max((Wi-(h-k))/2,1);return I`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${ut(v)}
        aria-valuenow=${v?v[1]*c()[1]+v[0]:0} aria-valuetext=${v?T(v):""}>
        ${_("","white",4,S)}${_("cell","black",2,S)}${_("halo","none",0,Ui)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function T([v,k]){let[h,y]=t.get("axis_names"),$=`${h} = ${q(d("x").centre(v))}, ${y} = ${q(d("y").centre(k))}`,_=B(t.get("values"))[k*c()[1]+v];if(a(
_))return`${$}: ${t.get("missing_name")}`;let S=()=>t.get("names")[_]??String(_);return`${$}: ${n()?`${t.get("value_name")} ${q(_)}`:S()}`}let N=r.readout(v=>{let k=v?
M(v):u();O(r.status,k?T(k):"")},l);function M([v,k]){return c()[0]&&c()[1]?[d("x").nearest(v),d("y").nearest(k)]:null}function L(v){if(!v)return;let k=[d("x").centre(
v[0]),d("y").centre(v[1])];String(k)!==String(t.get("chosen"))&&F(t,{chosen:k})}Pe({surface:r.hit,handle:l,to:v=>L(M(r.pixel(v))),by:(v,k)=>{let[h,y]=u()??[0,0],
$=k?10:1;L([D(h+$*v[0],0,c()[1]-1),D(y+$*v[1],0,c()[0]-1)])}});let z="x_range y_range x_log y_log axis_names";return r.draw(t,{"kind values palette colors log":g,
"kind values palette log value_name":x,"kind values names colors missing_name":m,[`values ${z}`]:b,[`kind chosen values names ${z}`]:A,[`kind chosen values name\
s value_name missing_name ${z}`]:N})}var Go={render:qi};function Gi(t){let e=P`<b>${t.get("name")}</b>`,n=J(t.get("module")),{error:o}=Gt(t),i=o?`${o.message} (${o.name})`:t.get("error_message"),r=s=>P`<div class="gdviz-notice" role="status">${s}</div>`;
return i?P`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${i}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?r(P`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||cn(n)?null:r("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var Ki=({model:t})=>kt(t);function Yi({model:t,el:e}){
V(e,"gdviz-link");let n=()=>O(e,Gi(t)),o=[kt(t),Se(t,n),tt(t,"where error_message",n)];return n(),()=>o.forEach(i=>i())}var Ko={initialize:Ki,render:Yi};var Zi=2,Ji=.5,Yo=.05,De=(t,e,n=Zi)=>e*Math.abs(t)/(Math.abs(t)+n);function Zo(t,e){let n=Ne(t),o=document.createElement("canvas"),i=Oe(e.positive,e.negative);function r({
weights:a,thickest:p},g){for(let{from:f,to:w,index:x,start:m,end:b}of a){let A=g[x],E=De(A,p);if(!(E>Yo))continue;let T=(m+b)/2;n.lineWidth=E,n.strokeStyle=A>0?
e.positive:e.negative,n.beginPath(),n.moveTo(m,f.y),n.bezierCurveTo(T,f.y,T,w.y,b,w.y),n.stroke()}}function s({units:a,layers:p},g,[f,w,x],{ink:m,paper:b}){let A=a.
length-p[0].length===f&&x>1,E=a.slice(p[0].length);n.fillStyle=b;for(let{x:T,y:N,size:M}of a)n.fillRect(T-M/2,N-M/2,M,M);A&&w>1&&l(E,g,w,x),A&&w===1&&c(E,g,x,m),
n.lineWidth=1,n.strokeStyle=m,n.globalAlpha=.7;for(let{x:T,y:N,size:M}of a)n.strokeRect(T-M/2-.5,N-M/2-.5,M+1,M+1);n.globalAlpha=1}function l(a,p,g,f){Ot(o,p,[g*
a.length,f],w=>i(D(w,-1,1))),a.forEach(({x:w,y:x,size:m},b)=>{let A=(a.length-1-b)*g;n.drawImage(o,0,A,f,g,w-m/2,x-m/2,m,m)})}function c(a,p,g,f){a.forEach(({x:w,
y:x,size:m},b)=>{let A=p.subarray(b*g,(b+1)*g),E=A.reduce((L,z)=>Math.max(L,Math.abs(z)),1),[T,N]=[w-m/2,.46*m/E];Object.assign(n,{lineWidth:1,strokeStyle:f,globalAlpha:.25}),
n.beginPath(),n.moveTo(T,x),n.lineTo(T+m,x),n.stroke();let M=b===a.length-1;Object.assign(n,{lineWidth:m>20?1.8:1.2,strokeStyle:M?e.fit:f,globalAlpha:1}),n.beginPath(),
A.forEach((L,z)=>n.lineTo(T+m*z/(g-1),x-N*L)),n.stroke()})}function d({units:a,thickest:p},g,f){for(let{x:w,y:x,size:m,index:b}of a){let A=g[b],E=De(A,p,Ji)/2;E>
Yo&&(u(w-m/2,x+m/2,E+.8,f),u(w-m/2,x+m/2,E,A>0?e.positive:e.negative))}}function u(a,p,g,f){n.beginPath(),n.arc(a,p,g,0,2*Math.PI),n.fillStyle=f,n.fill()}return{
resize:({width:a,height:p})=>{let g=window.devicePixelRatio||1;Object.assign(t,{width:Math.round(a*g),height:Math.round(p*g)}),Object.assign(t.style,{width:`${a}\
px`,height:`${p}px`})},draw:(a,p,g,f,w)=>{let x=t.width/a.width;n.setTransform(x,0,0,x,0,0),n.clearRect(0,0,a.width,a.height),p.length===a.parameters&&(r(a,p),s(
a,g,f,w),d(a,p,w.paper))}}}var Jo=54,Qi=340,Xi=120,ts=40,es=5;function xn(t,e){let n=D(Jo*Math.max(...t),Xi,Qi),o=e/t.length,i=[0,0];for(let d=1;d<t.length;d++)i.push(i[d]+t[d]*(t[d-1]+1));
let r=t.map((d,u)=>{let a=Math.min(n/d,Jo),p=Math.floor(Math.min(.76*a,.5*o,ts)),g=f=>Math.round(f-p/2)+p/2;return Array.from({length:d},(f,w)=>({layer:u,unit:w,
index:u?i[u]+d*t[u-1]+w:-1,x:g(o*(u+.5)),y:g(n/2+(w-(d-1)/2)*a),size:p}))}),s=r.flat(),l=r.slice(1).flatMap((d,u)=>d.flatMap(a=>r[u].map(p=>({from:p,to:a,index:i[a.
layer]+a.unit*r[u].length+p.unit,start:p.x+p.size/2,end:a.x-a.size/2})))),c=D(.25*Math.min(...s.map(({size:d})=>d)),3.5,10);return{width:e,height:n,layers:r,units:s,
weights:l,thickest:c,parameters:i[t.length]}}function Qo({units:t,weights:e},[n,o]){let i=t.find(({x:d,y:u,size:a})=>Math.max(Math.abs(n-d),Math.abs(o-u))<=a/2+
1);if(i)return i;let r=e.filter(({start:d,end:u})=>d<=n&&n<=u);if(!r.length)return null;let s=ns((n-r[0].start)/(r[0].end-r[0].start)),l=({from:d,to:u})=>Math.abs(
d.y+(u.y-d.y)*s-o),c=r.reduce((d,u)=>l(u)<l(d)?u:d);return l(c)<es?c:null}function ns(t){let[e,n]=[0,1];for(let o=0;o<20;o++){let i=(e+n)/2;1.5*i*(1-i)+i**3<t?e=
i:n=i}return e*e*(3-2*e)}var os=250,rs=[.5,2,8];function is({model:t,el:e}){V(e,"gdviz-network-diagram");let n=t.get("colors");for(let M in n)e.style.setProperty(`--${M}`,n[M]);let o=P`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="legend"></div>`,[i,r,s,l]=O(e,o,".network","canvas",".readout",".legend"),c=Zo(r,n),d=sn(),u=xn(t.get("sizes"),320),a=null;function p(M=u.width){
u=xn(t.get("sizes"),M),c.resize(u),O(l,ds(u.thickest)),f(null),g()}function g(){let M=t.get("responses");c.draw(u,B(t.get("weights")),B(M),M.shape,d),T()}function f(M){
a=M;let L=u.layers[0].map(({x:z,y:v,unit:k})=>I`<text x=${z} y=${v} dy="0.35em" text-anchor="middle">${Xo(u,k)}</text>`);O(i,P`
      <svg tabindex="0" role="application" aria-label=${cs(t)} width=${u.width} height=${u.height}
        @pointermove=${w} @pointerdown=${w} @pointerleave=${x} @blur=${()=>f(null)} @keydown=${m}>
        <g class="names" aria-hidden="true">${L}</g>
        <g class="pointed" aria-hidden="true">${M&&ls(M)}</g>
      </svg>`),E()}let w=M=>f(Qo(u,nt(i,M))),x=({pointerType:M})=>M!=="touch"&&f(null);function m(M){if(M.ctrlKey||M.metaKey||M.altKey)return;let L=Zt(M);!L&&![
"Enter","Escape"].includes(M.key)||(M.preventDefault(),f(ss(u,a,L??M.key)))}let b=0,A=0;function E(){b=performance.now();let M=B(t.get("weights"));s.textContent=
a?as(u,a,M):"Point at a line or a unit to see its value."}function T(){!a||A||(A=window.setTimeout(()=>{A=0,E()},Math.max(os-(performance.now()-b),0)))}let N=[Z(
t,{"sizes activation":p,"weights responses":g}),Et(i,p),ro(()=>{d=sn(),g()}),()=>clearTimeout(A)];return()=>N.forEach(M=>M())}function ss({layers:t,weights:e},n,o){
if(!n)return t[0][0];let i="from"in n;if(o==="Escape")return i?n.to:null;let r=e.filter(({to:d})=>d===(i?n.to:n));if(typeof o=="string")return r[0]??n;let[s,l]=o;
if(i)return r[D(n.from.unit-l-s,0,r.length-1)];let c=t[D(n.layer+s,0,t.length-1)];return c[D(n.unit-l,0,c.length-1)]}var Xo=({layers:t},e)=>t[0].length===1?"x":
`x${"₁₂"[e]}`;function bn(t,{layer:e,unit:n}){return e===0?Xo(t,n):e===t.layers.length-1?"the output":`unit ${n+1} of hidden layer ${e}`}function as(t,e,n){
if("from"in e)return`Weight from ${bn(t,e.from)} to ${bn(t,e.to)}: ${q(n[e.index])}`;let o=bn(t,e);return e.layer===0?`Input ${o}`:`${o[0].toUpperCase()}${o.slice(
1)}: bias ${q(n[e.index])}`}function cs(t){let[e,...n]=t.get("sizes").slice(0,-1),o=t.get("activation"),i=`${n.length===1?"a hidden layer":"hidden layers"} of ${n.
join(", ")} units`,r=n.length?`${i}${o?` (${o})`:""}`:"no hidden layer";return`Network with ${e===1?"1 input":`${e} inputs`}, ${r} and 1 output. Arrow keys move\
 from unit to unit; Enter moves to the weights into a unit, Escape moves back.`}function ls(t){if("from"in t){let{start:n,end:o,from:i,to:r}=t,s=(n+o)/2;return I`<path d="M${n},${i.
y}C${s},${i.y},${s},${r.y},${o},${r.y}" />`}let e=t.size+5;return I`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function ds(t){let e=(o,i,r=o)=>P`<span class=${o}><svg width=${o===
"bias"?10:20} height="10">${i}</svg>${r}</span>`,n=o=>I`<path d="M0,5h20" stroke-width=${o.toFixed(2)} />`;return P`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${rs.map(o=>e("sample",n(De(o,t)),String(o)))}
    ${e("bias",I`<circle cx="5" cy="5" r="3.5" />`)}`}var tr={render:is};var gt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Fe=t=>(...e)=>({_$litDirective$:t,values:e}),Rt=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,o){this._$Ct=e,this._$AM=n,this._$Ci=o}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Hl}=no;var er=t=>t.strings===void 0;var us={},nr=(t,e=us)=>t._$AH=e;var ot=Fe(class extends Rt{constructor(t){if(super(t),t.type!==gt.PROPERTY&&t.type!==gt.ATTRIBUTE&&t.type!==gt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!er(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
X||e===R)return e;let n=t.element,o=t.name;if(t.type===gt.PROPERTY){if(e===n[o])return X}else if(t.type===gt.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(o))return X}else if(t.
type===gt.ATTRIBUTE&&n.getAttribute(o)===e+"")return X;return nr(t),e}});function ir(t,e){return e?e[t]:Array.isArray(t)?t.map(n=>ir(n)).join(","):t?.data?Array.from(B(t),n=>String(Number(n.toFixed(4)))).join(",").replace(/(,0)+$/,""):
String(ps(Number(t)))}function ps(t){let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t}async function Ue(t){
let e=t.widget_manager,n=new URLSearchParams;for(let o of t.get("entries")){let i=await sr(o,e);if(typeof i=="string")continue;let r=(await Q(e,i.widget)).get(i.
trait);n.set(o.name,ir(r,i.options))}return n.toString().replaceAll("%2C",",")}async function sr(t,e){if(!("selector"in t))return t;let n=(await Q(e,t.selector)).
get("index");return t.targets[n]??`there is no such setting with ${t.title} = ${t.labels[n]}`}var gs="it is outside the range that can be shown",fs="it cannot b\
e changed without Python";function ft(t){throw new RangeError(t)}var hs=["token","theme","template","note","python"],$n=10;async function ar(t,e,n){let o=t.widget_manager,
i=t.get("entries"),r=new Map(new URLSearchParams(e)),s=a=>!hs.includes(a)&&!a.startsWith("voila"),l=new Set(i.map(({name:a})=>a)),c=[...r.keys()].filter(a=>!l.has(
a)&&s(a)).map(a=>`${a}: there is no such setting`);for(let a of i){let p=r.get(a.name);if(p!==void 0){await n(),await Rn();try{let g=await sr(a,o);typeof g=="st\
ring"&&ft(g);let f=t.get("needs_kernel").includes(g.widget);f&&o.exported&&ft(fs);let w=await Q(o,g.widget),x=w.get(g.trait);w.set(g.trait,xs(g,w,p)),w.save_changes(),
f&&w.get(g.trait)!==x&&await ws(t)}catch(g){if(!(g instanceof RangeError))throw g;c.push(`${a.name}=${[...p].slice(0,40).join("")}: ${g.message}`)}}}if(!c.length)
return;let d=c.length>$n?`; and ${c.length-$n} more`:"",u=ms(`Parts of this link were ignored. ${c.slice(0,$n).join("; ")}${d}.`);rt(await Q(o,t.get("message")),
"value",`<div class="gdviz-notice" role="status">${u}</div>`)}var ms=t=>t.replaceAll("&","&amp;").replaceAll("<","&lt;"),vs=0;function ws(t){let e=++vs;return new Promise(
n=>{function o(i){i.event!=="done"||i.question!==e||(t.off("msg:custom",o),n())}t.on("msg:custom",o),t.send({event:"ask",question:e})})}function xs(t,e,n){let{kind:o}=t;
if(o==="choice"){let c=t.options??[];return c.includes(n)||ft(`it must be one of ${c.join(", ")}`),c.indexOf(n)}if(o==="flag")return n!=="0"&&n!=="1"&&ft("it mu\
st be 0 or 1"),n==="1";if(o==="array"||o==="numbers"){let{trait:c,length:d,among:u,narrowest:a=null}=t,{shape:p}=e.get(c),g=d??ce(p),f=n.split(",");(d?f.length!==
g:f.length>g)&&ft(`it must be ${d?"":"at most "}${g} numbers separated by commas`);let w=f.map(or);if((!w.every(b=>Number.isFinite(Math.fround(b))&&(!u||u.includes(
b)))||a!==null&&!bs(w,a))&&ft(p?"its numbers must be ones that can be set there":gs),!p)return w;let m=new Float64Array(g);return m.set(w),{shape:p,data:new DataView(
m.buffer)}}o==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&ft("it must be a whole number");let i=or(n),r=(c,d)=>typeof c=="string"?e.get(c):c??d,[s,l]=[r(t.low,-1/0),r(t.
high,1/0)];return s<=i&&i<=l||ft(`it must lie between ${rr(s)} and ${rr(l)}`),i}function or(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(
t)?Number(t):NaN;return Number.isFinite(e)?e:ft("it must be a number")}var bs=([t,e,n,o],i)=>[[t,e],[n,o]].every(([r,s])=>r<s&&s-r>=i*Math.max(Math.abs(r),Math.
abs(s)));function rr(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),o=Number(n);return o>=-4&&o<6?String(Number(t.toPrecision(
6))):`${Number(e)}e${o<0?"-":"+"}${String(Math.abs(o)).padStart(2,"0")}`}function cr({model:t}){let{exported:e,ownsAddress:n,kernel:o}=t.widget_manager;if(e&&(e.
query=()=>Ue(t)),!n||!o)return;let i=0,r=async()=>history.replaceState(null,"",`?${await Ue(t)}${location.hash}`),s=()=>{clearInterval(i),o.status==="dead"&&(i=
setInterval(r,$s))};return o.statusChanged.connect(s),()=>{clearInterval(i),o.statusChanged.disconnect(s)}}var $s=500;function ys({model:t,el:e}){V(e,"gdviz-page-state");async function n(){let i=`${location.href.replace(/[?#].*$/s,"")}?${await Ue(t)}`,r=await ze(i);o(i,r?"Copie\
d.":"Copy this:"),r||e.querySelector("input")?.select()}let o=(i="",r="")=>O(e,P`
      <button type="button" title="Copy the address of this page in its current state" @click=${n}>Copy link</button>
      <span role="status">${r}</span>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!i} .value=${ot(i)} />`);o()}var lr={initialize:cr,render:ys};var zs={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},_t=(t,e,n,o=t)=>P`
  <button type="button" class=${o} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${zs[t]} /></svg>
  </button>`,We=(t,e)=>_t(t?"pause":"play",t?"Pause":"Play",e,"play");var ks=10,_s=8;function As({model:t,el:e}){V(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),o=()=>t.get("max"),i=f=>F(t,{playing:!1,value:f});function r(){
let f=!t.get("playing");F(t,{playing:f,value:f&&n()>=o()?0:n()})}let s=()=>O(e,P`
      ${_t("back","Back to the start",()=>i(0))}
      ${We(t.get("playing"),r)}
      ${_t("step","Step forward",()=>i(Math.min(n()+1,o())))}
      <label title="The current step">
        <input type="range" min="0" step="1" aria-label="Current step" .max=${String(o())} .value=${ot(String(n()))}
          @input=${({target:f})=>i(Number(f.value))} />
        <output>${n()} / ${o()}</output>
      </label>`),l=0,c=0,d=()=>Math.max(ks,o()/_s)/1e3;function u(f){let w=Math.min(Math.floor((f-l)*d()),o());if(w>=o())return F(t,{value:o(),playing:!1});w>n()&&
F(t,{value:w}),t.get("playing")&&(c=requestAnimationFrame(u))}function a(){cancelAnimationFrame(c),t.get("playing")&&(p(),c=requestAnimationFrame(u))}function p(){
n()>o()&&F(t,{value:o()}),l=performance.now()-n()/d()}let g=[Z(t,{"value max playing":s}),tt(t,"max",p),tt(t,"playing",a),()=>cancelAnimationFrame(c)];return a(),
()=>g.forEach(f=>f())}var dr={render:As};var Ms=t=>Number.isFinite(t)?q(t,Math.abs(t)<.001?2:3):"–";function Ss({model:t,el:e}){V(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function o(s,l){n(s)!==
l&&F(t,{shown:t.get("shown").with(s,Number(l))})}function i(s){F(t,{chosen:s}),o(s,!0)}function r(){let[s,l,c]=[t.get("columns"),t.get("hints"),t.get("colors")],
d=it(t.get("values")),u=s.map((g,f)=>P`<th scope="col" title=${l[f]??""}>${g}</th>`),a=t.get("names").map((g,f)=>{let[w,x]=[n(f),f===t.get("chosen")],m=({target:A})=>o(
f,A.checked),b=`background: ${st(c[f%c.length])}`;return P`
        <tr class="${w?"":"hidden"} ${x?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${g}" .checked=${ot(w)} @change=${m} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${g}" aria-pressed=${x} @click=${()=>i(f)}>
              <span class="swatch" .style=${b}></span>${g}
            </button>
          </th>
          ${s.map((A,E)=>P`<td class="number">${w?Ms(d[f]?.[E]??NaN):"–"}</td>`)}
        </tr>`}),p=P`<th scope="col"></th>`;O(e,P`<table><thead><tr>${p}${p}${u}</tr></thead><tbody>${a}</tbody></table>`)}return Z(t,{"names colors columns hin\
ts shown values chosen":r})}var ur={render:Ss};var yn=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Es(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function Ts({model:t,el:e}){V(e,"gdviz-runner");let n=t.get("unit"),o=()=>F(t,{playing:!1,resets:t.get("resets")+1}),i=()=>F(t,{playing:!1,single_steps:t.
get("single_steps")+1});function r(){let u=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);F(t,{playing:!t.get("playing"),resets:u})}function s({
target:u}){let a=Math.round(Number(u.value));a>=1&&a<=1e3&&F(t,{anew_steps:a}),u.value=t.get("anew_steps")}function l(){let[u,a,p]=[t.get("speed"),t.get("anew"),
t.get("diverged_at")],g=m=>Math.abs(m/u-1)<.001,f=yn.some(g)?yn:[...yn,u].sort((m,b)=>m-b),w=({target:m})=>F(t,{speed:Number(m.value)}),x=({target:m})=>F(t,{anew:m.
checked,playing:!1});O(e,P`
      <div class="gdviz-buttons">
        ${_t("back","Restart",o,p<0?"back":"back wanted")}
        ${We(t.get("playing"),r)}
        ${_t("step","Step forward",i)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${w}>
          ${f.map(m=>P`<option value=${m} .selected=${ot(g(m))}>${Es(m,n)}</option>`)}
        </select>
        <output class="position">${n} ${t.get("position").toLocaleString("en")}</output>
      </div>
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${ot(a)} @change=${x} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!a}
          .value=${String(t.get("anew_steps"))} @change=${s} />
        ${n}s
      </div>
      ${p<0?R:P`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${p.toLocaleString("en")}: the numbers are no longer finite. The last finite parameters are
        shown. Lower the learning rate, then restart.</div>`}`)}function c(){t.get("diverged_at")>=0&&t.get("playing")&&F(t,{playing:!1})}let d=[tt(t,"position \
diverged_at",c),Z(t,{"playing speed anew anew_steps position diverged_at":l})];return c(),()=>d.forEach(u=>u())}var pr={render:Ts};var Ns=t=>t===void 0||Number.isNaN(t)?"–":q(t);function Os({model:t,el:e}){return V(e,"gdviz-sentence"),Z(t,{"template values shown kind":()=>{let[n,o]=t.get(
"kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],i=B(t.get("values")),r=t.get("template").replace(/\{(\d+)\}/g,(s,l)=>Ns(i[l]));O(e,P`<div class=${n} role=${o} ?hidden=${!t.
get("shown")}>${r}</div>`)}})}var gr={render:Os};function Ps({model:t,el:e}){V(e,"gdviz-slider");let n=t.get("whole"),o=`A ${n?"whole ":""}number from`,i=!1,r=u=>F(t,{value:D(u,t.get("min"),t.get("max"))});function s({
target:u}){let a=Number(u.value);if(n)return r(Math.round(a));r(t.get("log")?Number((10**a).toPrecision(3)):a)}function l({target:u}){let a=Number(u.value.trim().
replace(",",".").replaceAll("−","-"));i=!(u.value.trim()!==""&&Number.isFinite(a)&&(!n||Number.isInteger(a))&&a>=t.get("min")&&a<=t.get("max")),i||r(a),d()}function c(){
i=!1,d()}function d(){let[u,a,p,g]=["value","min","max","disabled"].map(b=>t.get(b)),f=b=>String(t.get("log")?Math.log10(b):b),w=e.querySelector("input[type=tex\
t]:focus"),[x,m]=t.get("continuous_update")?[s,null]:[null,s];O(e,P`
      <label title=${t.get("tooltip")}>
        <span>${t.get("description")}</span>
        <input type="range" min=${f(a)} max=${f(p)} step=${t.get("step")} aria-valuetext=${q(u)}
          .value=${ot(f(u))} ?disabled=${g} @input=${x} @change=${m} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${t.get("description")}, as a number" aria-invalid=${i}
        title=${i?`${o} ${a} to ${p}`:""} .value=${w?X:ot(q(u))}
        ?disabled=${g} @change=${l} @blur=${c} />`)}return Z(t,{"value description tooltip min max step log disabled":c})}var fr={render:Ps};var Ls=6,Cs=24;function Rs({model:t,el:e}){let n=t.get("bar")?Le:Qt,i=Lt(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get(
"ratio"),margins:n});i.canvas.classList.add("hatch");let[r,s,l,c]=i.layers("field","paths","minima","points"),d=t.get("marks"),u=()=>{let[k,h,y,$]=B(t.get("box")),
_=Y({low:k,high:h,...i.across()});return at(_,Y({low:y,high:$,...i.upwards()}))},a=()=>t.get("axis_names"),{picture:p,hit:g,handles:f,panel:w}=i,x=()=>t.get("mo\
vable"),m=je({model:t,el:e,picture:p,hit:g,plane:u,names:a,parent:f,color:d.start,free:x}),b=He({model:t,el:e,picture:p,hit:g,plane:u,names:a,panel:w});function A(){
let{canvas:k,area:h}=i,y=Math.min(window.devicePixelRatio||1,2),$={width:Math.round(h.width*y),height:Math.round(h.height*y)},_=t.get("loss"),S=B(t.get("levels"));
if(_.shape[0]<2||_.shape[1]<2||S.length<2)return gn(k);xo(k,$,B(_),_.shape,S,E(S.length-1))}function E(k){let h=t.get("palette"),y=h.length-1;return Array.from(
{length:k},($,_)=>h[Math.floor(k>1?y/(k-1)*_:y/2)])}function T(){if(!t.get("bar"))return;let k=B(t.get("levels")),h=k.length-1,y=Math.max(Math.ceil(h*Cs/i.area.
height),1),$=Array.from(k.keys()).filter(C=>C%y===0),_=t.get("value_name"),S=un($.map(C=>k[C]));if(S.some(C=>C.length>Ls)){let C=Math.floor(Math.log10(Math.max(
...k.map(Math.abs))));_+=` (10${Te(C)})`,S=un($.map(H=>k[H]/10**C))}if(!B(t.get("loss")).some(Number.isFinite))return i.bar([[],[],_]);i.bar([E(h),$.map((C,H)=>({
at:-C/h,text:S[H]})),_])}let N=()=>i.axes(u(),a());function M(){let k=t.get("gradient"),h=bo(B(k),k.shape,i.area,B(t.get("box")));O(r,I`<path class="arrows" fill="black" opacity="0.55" d=${h} />`)}
function L(){let k=B(t.get("loss")).every(Number.isFinite),h=`${t.get("value_name")} not finite`;i.legend(k?Kt(t):[...Kt(t),{name:h,color:"",kind:"hatch"}])}let z=i.
readout(k=>{if(t.get("step")>=0)return O(i.status,Ce(t,it(t.get("current"))[0],a()));O(i.status,!k&&t.get("status")||v(k))});function v(k){if(!k&&!x())return"";
let h=k?u().toPoint(k):t.get("start"),y=Is(t.get("loss"),B(t.get("box")),h);return Ct(h,a(),y===null?"":`, ${t.get("value_name")} ≈ ${q(y,2)}`)}return i.draw(
t,{"loss levels palette":A,"loss levels palette value_name":T,"box axis_names":N,"gradient box":M,"paths shown colors box":()=>O(s,Re(t,u().toPixel)),"minima bo\
x":()=>O(l,Be(t,u().toPixel)),"current shown colors box":()=>O(c,Ie(t,u().toPixel)),"loss names colors shown value_name":L,"start movable box":m,"loss start mov\
able status box axis_names current step diverged_at":z,zoomable:b})}function Is(t,[e,n,o,i],[r,s]){let[l,c]=t.shape,[d,u]=[(r-e)/(n-e)*(c-1),(s-o)/(i-o)*(l-1)];
if(!(d>=0&&u>=0&&d<=c-1&&u<=l-1))return null;let[a,p]=[Math.min(Math.floor(d),c-2),Math.min(Math.floor(u),l-2)],[g,f]=[d-a,u-p],w=B(t),x=p*c+a,[m,b]=[x,x+c].map(
A=>(1-g)*w[A]+g*w[A+1]);return(1-f)*m+f*b}var hr={render:Rs};var mr=new Map,zn=new Map;function vr(t,e){let n=()=>{let o,i=(...r)=>{let s=r.pop(),l=Array.isArray(r.at(-1))?r.pop():[];o=typeof s=="function"?s(...l.map(te)):
s};i.amd={},e(i);for(let r of t)r!=="module"&&kn(r,o);return o};for(let o of t)mr.set(o,n)}var kn=(t,e)=>zn.set(t,e);function te(t){if(t==="module")return{uri:document.
baseURI};if(!zn.has(t)){let e=mr.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return zn.get(t)}function wr(){let t=(u,a)=>typeof a=="sy\
mbol"||a==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),i={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class r{register_mime_type(){}}let s={"base/js/namespace":i,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:r}},l=(u,a)=>a(...u.map(p=>s[p]??e)),c=globalThis,d=Object.assign(document.createElement("div"),{hidden:!0});return d.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(d),Object.assign(c,{Jupyter:i,requirejs:Object.assign(l,{config(){}})}),te("@jupyter-widgets/base").
load_ipython_extension(),d.remove(),delete c.Jupyter,delete c.requirejs,Object.getPrototypeOf(i.WidgetManager)}var Bs="v1.kernel.websocket.jupyter.org";var xr=[250,500,1e3,2e3],js=5e3,Hs=1e4,Ds=8e3,Fs=4e3;function $r(t,e){let n,[o,i,r,s,l]=[0,0,0,0,0],[c,d]=[!1,!1];function u(){a();let w=new URL(t);w.pathname+=
"/channels",w.search+=`${w.search?"&":"?"}${e.query()}`,w.protocol=w.protocol.replace("http","ws");let x=n=new WebSocket(w,Bs);r=setTimeout(p,Ds,x),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(r),s=l=Date.now(),e.opened()},n.onmessage=({data:m})=>{if(l=Date.now(),typeof m!="string")return e.received(m);c=!0,x.send(
m)},n.onclose=({code:m})=>m===4e3?g(e.gone):p(x)}function a(){clearTimeout(r),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function p(w){
a(),e.lost(),s&&Date.now()-s>js&&(o=i=0),s=0;let x=await fetch(t,{signal:AbortSignal.timeout(Fs)}).then(m=>m.status,()=>0);if(!(d||w!==n)){if(x===404)return g(e.
gone);x?r=setTimeout(u,i++?br(i):0):r=setTimeout(p,br(o++),w)}}function g(w){d=!0,clearInterval(f),a(),w?.()}let f=setInterval(()=>{c&&n.readyState===WebSocket.
OPEN&&Date.now()-l>Hs&&p(n)},1e3);return u(),{open:()=>d||u(),end:()=>g(),send:w=>n.readyState===WebSocket.OPEN&&n.send(w)}}var br=t=>xr[Math.min(t,xr.length-1)];function yr(t,e,n){let o=new TextEncoder,i=e.map(c=>o.encode(JSON.stringify(c))),r=[o.encode(t),...i,...n],s=new BigUint64Array(r.length+2);s[0]=BigInt(r.length+
1);let l=s.byteLength;return r.forEach((c,d)=>{s[d+1]=BigInt(l),l+=c.byteLength}),s[r.length+1]=BigInt(l),new Blob([s,...r])}function zr(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),o=Array.from({length:n},(a,p)=>Number(e.getBigUint64(8*(p+1),!0))),i=a=>t.slice(o[a],o[a+1]),r=new TextDecoder,[s,l,c,d]=[1,2,3,4].
map(a=>JSON.parse(r.decode(i(a)))),u=Array.from({length:n-6},(a,p)=>new DataView(i(p+5)));return{header:s,parent_header:l,metadata:c,content:d,buffers:u}}var Us=["restarting","autorestarting","dead"],Ws=8e3;function kr(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function _r(t,e,n){let o=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),i=crypto.randomUUID?.()??String(Math.random()).slice(2),r={status:"idle",connectionStatus:"\
connecting",statusChanged:kr(),connectionStatusChanged:kr(),comm:L,onOpen:null,onOutput:null},s=new Map,l=new Map,c=new Map,d=new Set,u=0,[a,p]=[[],""],g=!1,f="",
w=Promise.resolve(),x=$r(o,{query:()=>`session_id=${i}&heard=${f}`,opened(){T("connectionStatus","connected");for(let z of c.values())x.send(z.message),z.sentAt=
Date.now();a=[...c.keys(),...l.keys()],a.length&&(p=N("kernel_info_request",{}))},lost:()=>T("connectionStatus","connecting"),received(z){let v=zr(z);f=v.header.
msg_id,r.connectionStatus==="silent"&&T("connectionStatus","connected"),w=w.then(()=>M(v)).catch(k=>console.error(k))},gone:A}),m=setInterval(()=>{let[z]=c.values();
r.connectionStatus==="connected"&&z&&!d.size&&Date.now()-z.sentAt>Ws&&T("connectionStatus","silent")},1e3);function b(){for(let z of a){c.delete(z),d.delete(z);
let v=l.get(z);l.delete(z),v?.iopub?.status?.({content:{execution_state:"idle"}})}}function A(){E(),c.clear(),l.clear(),T("status","dead")}function E(){g=!0,clearInterval(
m),x.end()}function T(z,v){r[z]!==v&&(r[z]=v,r[`${z}Changed`].emit())}function N(z,v,k,h={},y=[]){let $=`${i}-${++u}`;if(g)return $;let _={msg_id:$,msg_type:z,session:i,
username:"",date:new Date().toISOString(),version:"5.3"},S=yr("shell",[_,{},h,v],y);return k&&l.set($,k),c.set($,{message:S,sentAt:Date.now()}),x.send(S),$}async function M(z){
let{header:v,parent_header:k,content:h}=z,y=k.msg_id;switch(c.delete(y),v.msg_type){case"status":if(Us.includes(h.execution_state))return A();if(l.get(y)?.iopub?.
status?.(z),h.execution_state==="busy"&&d.add(y),h.execution_state!=="idle")return;d.delete(y),l.delete(y),y===p&&b();return;case"comm_open":return r.onOpen?.(L(
h.comm_id,h.target_name),z);case"comm_msg":return s.get(h.comm_id)?.heard(z);case"comm_close":return s.get(h.comm_id)?.ended(z),void s.delete(h.comm_id);default:
return r.onOutput?.(z)}}function L(z,v="jupyter.widget"){let k={comm_id:z,target_name:v,heard:()=>{},ended:()=>{},on_msg:h=>k.heard=h,on_close:h=>k.ended=h,open:(h,...y)=>N(
"comm_open",{comm_id:z,target_name:v,data:h},...y),send:(h,...y)=>N("comm_msg",{comm_id:z,data:h},...y),close:(h={},...y)=>(s.delete(z),N("comm_close",{comm_id:z,
data:h},...y))};return s.set(z,k),k}return addEventListener("pagehide",({persisted:z})=>{z||g||(E(),fetch(o,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:z})=>z&&x.open()),addEventListener("online",()=>x.open()),r}var ee=class extends Rt{constructor(e){if(super(e),this.it=R,e.type!==gt.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===R||e==null)return this._t=void 0,this.it=e;if(e===X)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-strin\
g value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};ee.directiveName=
"unsafeHTML",ee.resultType=1;var Ar=Fe(ee);var Vs="application/vnd.jupyter.widget-view+json",qs=["image/png","image/jpeg","image/gif","image/webp"],Gs=/\x1b\[[0-9;]*m/g;function Mr({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let r={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...r}}take({header:r,content:s}){if(r.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let l=this.clearing?[]:this.get("outputs");this.clearing=!1;let c=l.at(-1);if(r.msg_type==="stream"&&c?.output_type==="stream"&&c.name===s.name)return this.
show([...l.slice(0,-1),{...c,text:c.text+s.text}]);this.show([...l,{output_type:r.msg_type,...s}])}show(r){this.set("outputs",r),this.save_changes()}}class o extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let r of this.shown)r.then(s=>s?.remove());this.shown=[],O(this.el,Array.
from(this.model.get("outputs"),r=>this.part(r)))}part(r){let s=r.data?.[Vs];if(!s)return Ks(r);let l=document.createElement("div");return this.shown.push(this.displayed.
then(()=>_n(this.model.widget_manager,s.model_id,l))),l}}return{OutputModel:n,OutputView:o}}function Ks({output_type:t,name:e,text:n,ename:o,evalue:i,data:r={}}){
let s=r["text/html"]??r["image/svg+xml"];if(s)return P`<div class="html">${Ar(s)}</div>`;let l=qs.find(d=>d in r);if(l)return P`<img src="data:${l};base64,${r[l]}" alt=${r["\
text/plain"]??""} />`;if(t==="error")return P`<div class="failed" role="alert">${i||o}</div>`;if(e==="stderr")return P`<div></div>`;let c=n??r["text/markdown"]??
r["text/latex"]??r["text/plain"]??"";return P`<pre>${c.replace(Gs,"")}</pre>`}async function _n(t,e,n){try{let o=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),o.luminoWidget.constructor.attach(o.luminoWidget,n)),o}catch(o){console.error(o),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function Sr({live:t,kernel:e}){let n=e?_r(e.base,e.id,e.key):void 0,o=wr();kn("@jupyter-widgets/output",Mr(te("@jupyter-widgets/base")));let i=new class extends o{kernel=n;exported=n?
void 0:{live:t};ownsAddress=!0;async loadClass(r,s){let l=te(s)[r];if(!l)throw new Error(`The front end "${s}" has no ${r}.`);return l}async new_model(r,s){return n&&
(r.comm??=n.comm(r.model_id)),super.new_model(r,s)}async _create_comm(r,s,l,c,d){if(!n)throw new Error("This page has no kernel.");let u=n.comm(s,r);return(l||c)&&
u.open(l,{},c,d),u}async _get_comm_info(){return{}}};return n&&(n.onOpen=(r,s)=>i.handle_comm_open(r,s),n.onOutput=async r=>{(await ne(i)).find(l=>l.take&&l.get(
"msg_id")===r.parent_header.msg_id)?.take(r)},n.statusChanged.connect(()=>i.disconnect())),i}async function ne(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var Ys=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),Er="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",Tr="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",Zs="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",oe=()=>document.getElementById("gdviz-note");function It(t){oe().textContent=t,oe().hidden=!t}function Js(t){ke(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?It({gone:Zs,silent:Tr,away:Er}[e]):[Er,Tr].includes(oe().textContent??"")&&It(""))})}function Qs(t){let n=t.filter(i=>i.get("_front_end")==="li\
nk"&&i.get("where")==="kernel").filter(i=>!Object.keys(i.views??{}).length),o=n.map(i=>`The link “${i.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&It(o.join(" "))}var Xs={link:kt,presets:Je},Nr=new WeakSet;async function Or(t){for(let e of await ne(t)){if(Nr.has(e))continue;Nr.add(e);let n=Xs[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var Pr=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function ta({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let o of["_esm","_css"])typeof n[o]=="number"&&(n[o]=t[n[o]]);return e}function ea(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var Lr=t=>[...document.querySelectorAll(t)].map(e=>e);async function na(){ea();let t=Pr(
"gdviz-page"),e=Ys.get(new URLSearchParams(location.search).get("note")??"");e&&It(e),t.failed&&It(t.failed);for(let r of Lr("template[data-cell]")){let{content:s}=r;
document.getElementById(r.dataset.cell??"")?.replaceChildren(s),r.remove()}let n=Lr("[data-widget]");if(!n.length)return;let o=Sr(t);e&&o.exported&&O(oe(),dn(o)),
o.kernel&&Js(o.kernel);let i=ta(Pr("gdviz-widgets"));await o.set_state(i),await Or(o);for(let r of await ne(o))r.get("_front_end")==="pageState"&&ar(r,location.
search,()=>Or(o)).catch(s=>console.error(s));await Promise.all(n.map(r=>_n(o,r.dataset.widget??"",r))),o.kernel||Qs(await ne(o))}var oa="This page could not sta\
rt in this browser. Reload it, or try another up-to-date browser.";function Cr(){document.addEventListener("DOMContentLoaded",()=>na().then(()=>document.documentElement.
dataset.ready="",t=>{console.error(t),oe().hidden&&It(oa)}))}var ra={badge:mo,curves:No,dataEditor:Wo,field:Vo,heatMap:Go,link:Ko,networkDiagram:tr,pageState:lr,player:dr,presets:Hn,resultsTable:ur,runner:pr,sentence:gr,slider:fr,
surface:hr,value:{}};function ia(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||Un(),n.widgets??=ra,n.resolve?.(n.widgets),n.widgets}return Dr(sa);})();
/*! Bundled license information:

lit-html/lit-html.js:
lit-html/directive.js:
lit-html/directives/unsafe-html.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/directive-helpers.js:
lit-html/directives/live.js:
  (**
   * @license
   * Copyright 2020 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
