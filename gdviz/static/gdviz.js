"use strict";var gdviz=(()=>{var an=Object.defineProperty;var as=Object.getOwnPropertyDescriptor;var cs=Object.getOwnPropertyNames;var ls=Object.prototype.hasOwnProperty;var us=(t,e)=>{for(var n in e)an(t,n,{get:e[n],enumerable:!0})},ds=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of cs(e))!ls.call(t,s)&&
s!==n&&an(t,s,{get:()=>e[s],enumerable:!(r=as(e,s))||r.enumerable});return t};var ps=t=>ds(an({},"__esModule",{value:!0}),t);var ec={};us(ec,{arrive:()=>tc,frontEnd:()=>Ho,openPage:()=>is});function D(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function ct(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function ot(t,e,n){let r=e.split(" ").
map(s=>`change:${s}`);for(let s of r)t.on(s,n);return()=>r.forEach(s=>t.off(s,n))}function Z(t,e){let n=new Set(Object.keys(e)),r=()=>{let o=new Set(n);n.clear();
for(let i in e)o.has(i)&&e[i]()};r();let s=Object.keys(e).map(o=>ot(t,o,()=>{n.size||queueMicrotask(r),n.add(o)}));return()=>{s.forEach(o=>o()),n.clear()}}var tt=(t,e)=>t.
get_model(e.slice(10)),X=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function I({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=X(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function bt(t){let[e,n]=t.shape,r=I(t);return Array.from({length:e},
(s,o)=>r.subarray(o*n,(o+1)*n))}var $e={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function Vn(t,e){
let n=$e[t],r=Number;t==="bool"&&(r=o=>+!!o),t.endsWith("int64")&&(r=o=>BigInt(Math.trunc(o)||0));let s=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(s?new n(e):n.from(Array.from(e,r))).buffer)}function cn(t,e){let n=new $e[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var ye=t=>t.reduce((e,n)=>e*
n,1),Kt=({shape:t,dtype:e})=>ye(t)*$e[e].BYTES_PER_ELEMENT,Gn=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);function ke(t){
if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[e.length],numbers:e}}
if(Array.isArray(t)){let e=t.map(ke),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??[]],numbers:e.flatMap(
r=>Array.from(r?.numbers??[]))}}return Gn(t)?{shape:t.shape,numbers:I(t)}:null}function Pt(t,{shape:e,dtype:n},r){let s=n==="bool"?Boolean:Number;if(e.length===
0)return s(t[0]);if(Gn(r))return{shape:e,data:new DataView(Float64Array.from(t).buffer)};let o=ArrayBuffer.isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),
i=/^float|64/.test(n)?Float64Array:$e[n],a=(c,[u,...p])=>{let l=ye(p);if(p.length)return Array.from({length:u},(g,f)=>a(c+f*l,p));let d=Array.prototype.slice.call(
t,c,c+u);return o?i.from(d):d.map(g=>s(g))};return a(0,e)}function Kn(t,e,n){let r=ke(t);if(!r||String(r.shape)!==String(n))return!1;let s=e instanceof Float32Array?
Math.fround:Number;for(let o=0;o<e.length;o++)if(!Object.is(s(Number(r.numbers[o])),e[o]))return!1;return!0}function Yt(t){let e=new Uint8Array(t.reduce((r,s)=>r+
s.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}function ze(t,e){let n=0;return e.map(r=>t.slice(n,n+=r))}var Zt=(t,e)=>t.length===e?.length&&t.
every((n,r)=>n===e[r]);var gs=100,Qt=new Set,Jt=new Set,Ae=new Set,ln=0,un=0,dn=new Set,Yn=t=>Qt.add(t);function Zn(t){for(let e of[Qt,Jt,Ae])e.delete(t);zt()}function Me(t){Jt.add(t),
un||(un=requestAnimationFrame(fs))}var Jn=t=>Ae.add(t);function Se(t){return ln++,t.finally(()=>{ln--,zt()})}var pn=0;function Qn(t){return pn++,t.finally(()=>{
pn--;for(let e of Qt)Me(e)})}var Xn=()=>pn>0;function tr(){return new Promise(t=>{dn.add(t),zt()})}function zt(){let t=[...Jt].some(e=>!e.isPlaying());if(!(ln||
t||ft.size||[...Qt].some(e=>e.isPending()))){for(let e of dn)e();dn.clear()}}function fs(){rr();let t=new Map;for(let e of Jt)Jt.delete(e),t.set(e,(t.get(e)??0)+
1),t.get(e)>gs?e.report(Object.assign(new Error("it depends on its own outputs through other links and does not settle"),{name:"RuntimeError"})):e.compute();un=
0,zt();for(let e of Ae)Me(e);Ae.clear()}var ft=new Map,_e;function er(t,e,n){if(t.get("prompt")||[...Qt].some(r=>r.reads(t))){ct(t,e,n);return}_e||(_e=new MessageChannel,
_e.port1.onmessage=rr),ft.size||_e.port2.postMessage(null),ft.has(t)||ft.set(t,new Map),ft.get(t)?.set(e,n)}var nr=(t,e)=>ft.get(t)?.has(e)?ft.get(t)?.get(e):t.
get(e);function rr(){let t=[...ft];ft.clear();for(let[e,n]of t)for(let[r,s]of n)ct(e,r,s);zt()}function Ee(t,e){let n=new Map;function r(s){let o=s.get("key"),i=n.get(o)??{thing:t(o,s),users:0};n.set(o,i),i.users++;let a=!0;return()=>{a&&--i.users===0&&(n.
delete(o),e(i.thing)),a=!1}}return{use:r,find:s=>n.get(s)?.thing}}async function hs(t){let e=t.widget_manager,n=await tt(e,t.get("choice")),r=async a=>({...a,model:await tt(e,a.widget)}),s=t.get("options"),o=await Promise.all(
s.map(a=>Promise.all(a.map(r))));function i(){let a=n.get("index");if(a!==t.get("applied")){t.set("applied",a);for(let{model:c,trait:u,value:p,array:l}of o[a])ct(
c,u,l?Pt(I(l),l,c.get(u)):p)}}return n.on("change:index",i),i(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",i)}var ms=Ee((t,e)=>Se(hs(e)),t=>t.
then(e=>e())),gn=ms.use,or={initialize:({model:t})=>gn(t)};var sr=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
ch.dot,.gdviz-legend .swatch.ring{width:10px;height:10px;border-radius:50%}.gdviz-legend .swatch.ring{background:var(--gdviz-paper);border:2px solid currentColo\
r}.gdviz-legend .swatch.area{width:12px;height:12px;border-radius:2px}.gdviz-legend .swatch.dashes{height:0;border-top:2px dashed currentColor;border-radius:0;b\
ackground:none}.gdviz-plot canvas.hatch,.gdviz-legend .swatch.hatch{background:repeating-linear-gradient(45deg,var(--gdviz-hover) 0 3px,var(--gdviz-edge) 3px 4p\
x)}.gdviz-legend .swatch.hatch{width:12px;height:12px;border:1px solid var(--gdviz-edge)}.gdviz-page{container-type:inline-size;width:100%;overflow:hidden}.gdvi\
z-grid{display:grid;width:100%;gap:4px 16px;align-items:start;grid-template-columns:300px minmax(0,1.2fr) minmax(0,1fr)}.gdviz-controls,.gdviz-surface,.gdviz-ch\
arts{min-width:0;overflow:hidden}.gdviz-grid.gdviz-wide{grid-template-columns:270px minmax(0,1fr) minmax(0,1.75fr)}.gdviz-wide>.gdviz-charts{display:grid;gap:4p\
x 16px;align-items:start;grid-template-columns:repeat(2,minmax(0,1fr))}.gdviz-notes>.widget-html{margin:0;min-height:0;height:auto}.gdviz-more{display:grid;widt\
h:100%;gap:4px 16px;align-items:start;grid-template-columns:repeat(auto-fit,minmax(min(100%,270px),1fr))}.gdviz-more>*{min-width:0;overflow:hidden}.gdviz-page .\
widget-toggle-buttons{display:flex;align-items:center;gap:8px}.gdviz-page .widget-toggle-buttons>.widget-label{flex:0 0 112px;text-align:right}.gdviz-controls .\
widget-checkbox{padding-left:120px;min-height:28px}.gdviz-controls .widget-checkbox input{width:18px;height:18px}.gdviz-controls .gdviz-page-state{padding-left:\
120px}.gdviz-page :is(select,button,input):focus-visible{outline:2px solid var(--gdviz-blue)!important;outline-offset:1px}.gdviz-chart{margin:0!important;--bq-c\
ontent-font-color: var(--gdviz-ink)}.gdviz-chart text.label{fill:var(--gdviz-ink)!important}.gdviz-chart .lines path{stroke-linejoin:round}.gdviz-formula{overfl\
ow-x:auto;font-size:13px}.gdviz-controls .jupyter-widget-stack>*{width:100%}.gdviz-listing{height:auto}.gdviz-listing>.widget-html-content{flex:1;min-width:0;li\
ne-height:1.4}.gdviz-listing pre{margin:2px 0 8px;padding:8px 10px;max-height:320px;overflow:auto;box-sizing:border-box;border-radius:4px;background:var(--gdviz\
-hover);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-title{min-height:62px}.gdviz-title>.widget-html-content{flex:1;min-wi\
dth:0;text-align:center;overflow-x:auto;overflow-y:hidden}.gdviz-note,.gdviz-notice,.gdviz-error{margin:4px 2px;padding:6px 10px;border-radius:4px;line-height:1\
.4;font-size:13px}.gdviz-note{background:var(--gdviz-hover);color:var(--gdviz-ink)}.gdviz-needs-python{pointer-events:auto}.gdviz-needs-python a{color:inherit;t\
ext-decoration:underline}.gdviz-notice{background:color-mix(in srgb,#E69F00 16%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #E69F00}.gdviz-\
error{background:color-mix(in srgb,#D55E00 14%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #D55E00}.gdviz-page.jupyter-widgets-disconnected\
:before,.gdviz-page .jupyter-widgets-disconnected:before{display:none}.gdviz-page .jupyter-widgets{margin-left:0;margin-right:0}@container (max-width: 980px){.g\
dviz-grid,.gdviz-grid.gdviz-wide{grid-template-columns:270px minmax(0,1fr)}.gdviz-charts{grid-column:1 / -1;flex-direction:row!important}.gdviz-charts>*{flex:1 \
1 0;min-width:0}}@container (max-width: 700px){.gdviz-grid,.gdviz-grid.gdviz-wide,.gdviz-wide>.gdviz-charts{grid-template-columns:minmax(0,1fr)}.gdviz-surface{o\
rder:-1}.gdviz-charts{flex-direction:column!important}.gdviz-charts>*{flex:none}}.gdviz-badge{width:100%;font-size:12px}.gdviz-badge .line{display:flex;flex-wra\
p:wrap;gap:4px 10px;align-items:center;justify-content:space-between}.gdviz-badge .status{flex:1 1 170px;max-width:max-content;box-sizing:border-box;padding:3px\
 10px;border-radius:11px;background:color-mix(in srgb,#009E73 12%,var(--gdviz-paper));font-variant-numeric:tabular-nums}.gdviz-badge button{height:26px;padding:\
0 10px;font-size:12px}.gdviz-program{width:min(900px,94vw);max-height:86vh;padding:12px;border:1px solid var(--gdviz-edge);border-radius:6px;box-sizing:border-b\
ox;overflow:hidden;background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-program[open]{display:flex;flex-direction:column}.gdviz-program::backdrop{backgro\
und:#0006}.gdviz-program .head{display:flex;gap:8px;align-items:center;margin-bottom:8px;font-size:13px}.gdviz-program .head b{flex:1}.gdviz-program pre{flex:1;\
min-height:0;margin:0;padding:8px;overflow:auto;white-space:pre;font-family:monospace;background:var(--gdviz-hover);font-size:12px;line-height:1.35;tab-size:2}.\
gdviz-buttons{display:flex;flex-wrap:wrap;gap:6px;align-items:center;width:100%}.gdviz-buttons button{min-width:34px;height:34px;padding:0 8px;font-size:15px;li\
ne-height:1}.gdviz-buttons button.play{background:var(--gdviz-blue);border-color:var(--gdviz-blue);color:#fff;min-width:44px}.gdviz-buttons output{font-variant-\
numeric:tabular-nums}.gdviz-data-editor{--ground: var(--gdviz-paper);--mark: var(--gdviz-ink);width:100%;min-width:0}.gdviz-data-editor.mapped .gdviz-plot{--gro\
und: #FFF;--mark: #000}.gdviz-data-editor .gdviz-plot canvas{image-rendering:auto;background:none}.gdviz-data-editor.mapped .gdviz-plot canvas{background:#ddd}.\
gdviz-data-editor .hit{cursor:crosshair}.gdviz-data-editor.over .hit{cursor:grab}.gdviz-data-editor.over .hit:active{cursor:grabbing}.gdviz-data-editor.removing\
 .hit{cursor:default}.gdviz-data-editor.removing.over .hit{cursor:pointer}.gdviz-data-editor svg:focus{outline:none}.gdviz-data-editor svg:focus-visible{outline\
:2px solid var(--gdviz-blue);outline-offset:-1px;border-radius:3px}.gdviz-data-editor .fit{fill:none;stroke:var(--fit);stroke-width:2.5;stroke-linejoin:round}.g\
dviz-data-editor circle.training{fill:var(--data);stroke:var(--ground);stroke-width:1.3}.gdviz-data-editor circle.test{fill:var(--ground);stroke:var(--data);str\
oke-width:1.8}.gdviz-data-editor circle.training.positive{fill:var(--positive)}.gdviz-data-editor circle.training.negative{fill:var(--negative)}.gdviz-data-edit\
or circle.test.positive{stroke:var(--positive)}.gdviz-data-editor circle.test.negative{stroke:var(--negative)}.gdviz-data-editor circle.selected{fill:none;strok\
e:var(--mark);stroke-width:2}.gdviz-data-editor .cursor{visibility:hidden;fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor svg:focus-visible .curs\
or{visibility:visible}.gdviz-data-editor .tools{display:flex;flex-wrap:wrap;align-items:center;gap:6px 10px;padding:2px 4px 0}.gdviz-data-editor .labels{display\
:inline-flex}.gdviz-data-editor .labels button+button{margin-left:-1px;border-radius:0 4px 4px 0}.gdviz-data-editor .labels button:first-child{border-radius:4px\
 0 0 4px}.gdviz-data-editor button{display:inline-flex;align-items:center;gap:6px;min-height:30px;max-width:10em;padding:0 10px;font:inherit}.gdviz-data-editor \
.tools>button[aria-pressed=true]{background:var(--gdviz-ink);border-color:var(--gdviz-ink);color:var(--gdviz-paper)}.gdviz-data-editor .labels button[aria-press\
ed=true]{z-index:1;border-color:var(--gdviz-ink);box-shadow:inset 0 0 0 1px var(--gdviz-ink);font-weight:600}.gdviz-data-editor .dot{flex:none;display:inline-bl\
ock;width:10px;height:10px;border-radius:50%;box-sizing:border-box}.gdviz-data-editor .dot.positive{background:var(--positive)}.gdviz-data-editor .dot.negative{\
background:var(--negative)}.gdviz-data-editor .gdviz-legend{margin-left:auto;padding:0}.gdviz-data-editor .report{padding:3px 4px 0;line-height:1.35;font-size:1\
2px;font-variant-numeric:tabular-nums}.gdviz-data-editor .status{min-height:1.35em}.gdviz-data-editor .notes{color:var(--gdviz-alert);font-weight:600}.gdviz-dat\
a-editor .help{padding:0 4px;font-size:12px;color:var(--gdviz-faint)}.gdviz-data-editor .help summary{cursor:pointer}.gdviz-data-editor .help p{margin:4px 0 0 1\
4px;line-height:1.4}.gdviz-field-box{position:relative;width:100%;min-width:0;grid-template-columns:minmax(0,1fr)}.gdviz-field-box .jupyter-matplotlib-canvas-di\
v{visibility:hidden}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(1){visibility:visible}.gdviz-field-box .jupyter-matplotlib-canvas-div can\
vas:nth-of-type(2){display:none!important}.gdviz-field-box .jupyter-matplotlib,.gdviz-field-box .jupyter-matplotlib-canvas-container,.gdviz-field-box .jupyter-m\
atplotlib-canvas-div{margin:0;padding:0}.gdviz-field-box .gdviz-field{position:relative;z-index:2;pointer-events:none;margin:0;width:100%;overflow:hidden}.gdviz\
-field-box:has(.gdviz-needs-python){overflow:auto hidden}.gdviz-field-box:has(.gdviz-needs-python) .gdviz-field{overflow:visible}.gdviz-field svg{display:block}\
.gdviz-formula-field>label{display:block}.gdviz-formula-field>label>span{display:block;margin:2px}.gdviz-formula-field .text{width:calc(100% - 6px);box-sizing:b\
order-box;height:30px;margin:0 3px;padding:0 6px;border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);font:\
14px/1.4 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .text[aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-formula-field .written{min-h\
eight:66px;margin:6px 3px;display:grid;align-content:center}.gdviz-formula-field .written>math{overflow-x:auto;overflow-y:hidden;font-size:15px}.gdviz-formula-f\
ield .error code{display:block;overflow-x:auto;white-space:pre;font:13px/1.1 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .error span{color:var(--\
gdviz-alert)}.gdviz-network-diagram{width:100%;min-width:0;font-size:12px}.gdviz-network-diagram .network{position:relative;overflow:hidden}.gdviz-network-diagr\
am canvas{position:absolute;left:0;top:0}.gdviz-network-diagram .network>svg{position:relative;display:block;overflow:visible}.gdviz-network-diagram .network>sv\
g:focus{outline:none}.gdviz-network-diagram .network>svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px;border-radius:3px}.gdviz-network-\
diagram .names text{font-size:13px;fill:currentColor;pointer-events:none}.gdviz-network-diagram .pointed{fill:none;stroke:currentColor;stroke-width:2;pointer-ev\
ents:none}.gdviz-network-diagram .pointed path{stroke-dasharray:5 3}.gdviz-network-diagram .readout{min-height:1.4em;padding:3px 4px 0;line-height:1.4;font-vari\
ant-numeric:tabular-nums}.gdviz-network-diagram .legend{display:flex;flex-wrap:wrap;gap:2px 12px;padding:2px 4px;color:var(--gdviz-faint)}.gdviz-network-diagram\
 .legend span{display:inline-flex;align-items:center;gap:5px}.gdviz-network-diagram .legend path{stroke:currentColor}.gdviz-network-diagram .legend .positive pa\
th{stroke:var(--positive)}.gdviz-network-diagram .legend .negative path{stroke:var(--negative)}.gdviz-network-diagram .legend circle{fill:currentColor}.gdviz-pa\
ge-state{display:flex;flex-wrap:wrap;gap:8px;align-items:center}.gdviz-page-state button{height:30px;padding:0 12px}.gdviz-page-state input{flex:1 1 100%;min-wi\
dth:0;height:26px;font-size:12px}.gdviz-player label{flex:1 1 120px;display:flex;gap:8px;align-items:center;min-width:0}.gdviz-player input{flex:1;min-width:60p\
x;accent-color:#D55E00;height:24px}.gdviz-player output{min-width:5.5em;text-align:right}.gdviz-results{width:100%;min-width:0;overflow-x:auto;font-size:12px}.g\
dviz-results table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}.gdviz-results th,.gdviz-results td{padding:1px 2px;border:0;background\
:none;text-align:right;white-space:nowrap;font-weight:400;line-height:1.25}.gdviz-results thead th{vertical-align:bottom;white-space:normal;max-width:58px;font-\
size:11.5px;line-height:1.15;color:var(--gdviz-faint);border-bottom:1px solid var(--gdviz-edge)}.gdviz-results thead th[title]:not([title=""]){cursor:help}.gdvi\
z-results td:first-child,.gdviz-results th:first-child{width:22px;padding:1px 0;text-align:center}.gdviz-results tbody th{text-align:left;padding:0}.gdviz-resul\
ts tr.hidden{color:var(--gdviz-faint)}.gdviz-results tr.chosen{background:color-mix(in srgb,#0072B2 14%,var(--gdviz-paper))}.gdviz-results input{width:16px;heig\
ht:16px;margin:3px 0;vertical-align:middle;accent-color:var(--gdviz-blue)}.gdviz-results button{display:flex;align-items:center;gap:4px;width:100%;min-height:22\
px;padding:0;border:0;background:none;color:inherit;font:inherit;text-align:left;white-space:nowrap}.gdviz-results tr.chosen button{font-weight:600}.gdviz-resul\
ts button:hover{background:none;text-decoration:underline}.gdviz-results .swatch{flex:none;width:12px;height:12px;border-radius:3px}.gdviz-results tr.hidden .sw\
atch{opacity:.35}@container (max-width: 420px){.gdviz-results{font-size:11px}.gdviz-results thead th{max-width:48px;font-size:10.5px}.gdviz-results th,.gdviz-re\
sults td{padding:1px}.gdviz-results button{gap:4px;white-space:normal}.gdviz-results .swatch{width:9px}}.gdviz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-ru\
nner select,.gdviz-runner input[type=number]{height:30px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--g\
dviz-edge);border-radius:4px}.gdviz-runner input[type=number]{width:66px;padding:0 4px}.gdviz-runner input[type=checkbox]{width:18px;height:18px;margin:0 4px 0 \
0;vertical-align:-4px;accent-color:var(--gdviz-blue)}.gdviz-runner .position{min-width:7em}.gdviz-runner button.wanted{border-color:var(--gdviz-alert);color:var\
(--gdviz-alert)}.gdviz-slider{display:flex;align-items:center;gap:8px;height:32px}.gdviz-slider label{flex:1;min-width:0;display:flex;align-items:center;gap:8px\
}.gdviz-slider label span{flex:0 0 112px;text-align:right;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.gdviz-slider input{accent-color:var(--gdviz\
-blue);margin:0}.gdviz-slider input[type=range]{flex:1;min-width:40px;height:24px}.gdviz-slider input[type=text]{flex:0 0 64px;width:64px;box-sizing:border-box;\
height:24px;padding:0 4px;border:1px solid transparent;border-radius:3px;background:transparent;color:inherit;font:inherit;font-variant-numeric:tabular-nums;tex\
t-align:right}.gdviz-slider input[type=text]:hover,.gdviz-slider input[type=text]:focus{border-color:var(--gdviz-edge);background:var(--gdviz-paper);color:var(-\
-gdviz-ink)}.gdviz-slider input[type=text][aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opacity:.5}
`;var fn=new CSSStyleSheet;fn.replaceSync(sr);function ir(t){t.adoptedStyleSheets.includes(fn)||t.adoptedStyleSheets.push(fn)}var ar=()=>ir(document);function cr(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&ir(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var mn=globalThis,lr=t=>t,Te=mn.trustedTypes,ur=Te?Te.createPolicy("lit-html",{createHTML:t=>t}):void 0,vn="$lit$",ht=`lit$${Math.random().toFixed(9).slice(2)}$`,
wn="?"+ht,ws=`<${wn}>`,Mt=document,te=()=>Mt.createComment(""),ee=t=>t===null||typeof t!="object"&&typeof t!="function",xn=Array.isArray,mr=t=>xn(t)||typeof t?.[Symbol.
iterator]=="function",hn=`[ 	
\f\r]`,Xt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,dr=/-->/g,pr=/>/g,_t=RegExp(`>|${hn}(?:([^\\s"'>=/]+)(${hn}*=${hn}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),gr=/'/g,fr=/"/g,vr=/^(?:script|style|textarea|title)$/i,bn=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),P=bn(1),j=bn(2),J=bn(
3),et=Symbol.for("lit-noChange"),R=Symbol.for("lit-nothing"),hr=new WeakMap,At=Mt.createTreeWalker(Mt,129);function wr(t,e){if(!xn(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return ur!==void 0?ur.createHTML(e):e}var xr=(t,e)=>{let n=t.length-1,r=[],s,o=e===2?"<svg>":e===3?"<math>":"",i=Xt;
for(let a=0;a<n;a++){let c=t[a],u,p,l=-1,d=0;for(;d<c.length&&(i.lastIndex=d,p=i.exec(c),p!==null);)d=i.lastIndex,i===Xt?p[1]==="!--"?i=dr:p[1]!==void 0?i=pr:p[2]!==
void 0?(vr.test(p[2])&&(s=RegExp("</"+p[2],"g")),i=_t):p[3]!==void 0&&(i=_t):i===_t?p[0]===">"?(i=s??Xt,l=-1):p[1]===void 0?l=-2:(l=i.lastIndex-p[2].length,u=p[1],
i=p[3]===void 0?_t:p[3]==='"'?fr:gr):i===fr||i===gr?i=_t:i===dr||i===pr?i=Xt:(i=_t,s=void 0);let g=i===_t&&t[a+1].startsWith("/>")?" ":"";o+=i===Xt?c+ws:l>=0?(r.
push(u),c.slice(0,l)+vn+c.slice(l)+ht+g):c+ht+(l===-2?a:g)}return[wr(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},ne=class t{constructor({strings:e,
_$litType$:n},r){let s;this.parts=[];let o=0,i=0,a=e.length-1,c=this.parts,[u,p]=xr(e,n);if(this.el=t.createElement(u,r),At.currentNode=this.el.content,n===2||n===
3){let l=this.el.content.firstChild;l.replaceWith(...l.childNodes)}for(;(s=At.nextNode())!==null&&c.length<a;){if(s.nodeType===1){if(s.hasAttributes())for(let l of s.
getAttributeNames())if(l.endsWith(vn)){let d=p[i++],g=s.getAttribute(l).split(ht),f=/([.?@])?(.*)/.exec(d);c.push({type:1,index:o,name:f[2],strings:g,ctor:f[1]===
"."?Ne:f[1]==="?"?Pe:f[1]==="@"?Le:Et}),s.removeAttribute(l)}else l.startsWith(ht)&&(c.push({type:6,index:o}),s.removeAttribute(l));if(vr.test(s.tagName)){let l=s.
textContent.split(ht),d=l.length-1;if(d>0){s.textContent=Te?Te.emptyScript:"";for(let g=0;g<d;g++)s.append(l[g],te()),At.nextNode(),c.push({type:2,index:++o});s.
append(l[d],te())}}}else if(s.nodeType===8)if(s.data===wn)c.push({type:2,index:o});else{let l=-1;for(;(l=s.data.indexOf(ht,l+1))!==-1;)c.push({type:7,index:o}),
l+=ht.length-1}o++}}static createElement(e,n){let r=Mt.createElement("template");return r.innerHTML=e,r}};function St(t,e,n=t,r){if(e===et)return e;let s=r!==void 0?
n._$Co?.[r]:n._$Cl,o=ee(e)?void 0:e._$litDirective$;return s?.constructor!==o&&(s?._$AO?.(!1),o===void 0?s=void 0:(s=new o(t),s._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=s:n._$Cl=s),s!==void 0&&(e=St(t,s._$AS(t,e.values),s,r)),e}var Oe=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,s=(e?.creationScope??Mt).importNode(n,!0);At.currentNode=
s;let o=At.nextNode(),i=0,a=0,c=r[0];for(;c!==void 0;){if(i===c.index){let u;c.type===2?u=new Lt(o,o.nextSibling,this,e):c.type===1?u=new c.ctor(o,c.name,c.strings,
this,e):c.type===6&&(u=new Ce(o,this,e)),this._$AV.push(u),c=r[++a]}i!==c?.index&&(o=At.nextNode(),i++)}return At.currentNode=Mt,s}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},Lt=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,s){
this.type=2,this._$AH=R,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=St(this,e,n),
ee(e)?e===R||e==null||e===""?(this._$AH!==R&&this._$AR(),this._$AH=R):e!==this._$AH&&e!==et&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):mr(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
R&&ee(this._$AH)?this._$AA.nextSibling.data=e:this.T(Mt.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,s=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=ne.createElement(wr(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===s)this._$AH.p(n);else{let o=new Oe(s,this),i=o.u(this.options);o.p(n),this.
T(i),this._$AH=o}}_$AC(e){let n=hr.get(e.strings);return n===void 0&&hr.set(e.strings,n=new ne(e)),n}k(e){xn(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,s=0;for(let o of e)s===n.length?n.push(r=new t(this.O(te()),this.O(te()),this,this.options)):r=n[s],r._$AI(o),s++;s<n.length&&(this._$AR(r&&r._$AB.nextSibling,
s),n.length=s)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=lr(e).nextSibling;lr(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},Et=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,s,o){this.type=1,this.
_$AH=R,this._$AN=void 0,this.element=e,this.name=n,this._$AM=s,this.options=o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=R}_$AI(e,n=this,r,s){let o=this.strings,i=!1;if(o===void 0)e=St(this,e,n,0),i=!ee(e)||e!==this._$AH&&e!==et,i&&(this._$AH=e);else{let a=e,c,
u;for(e=o[0],c=0;c<o.length-1;c++)u=St(this,a[r+c],n,c),u===et&&(u=this._$AH[c]),i||=!ee(u)||u!==this._$AH[c],u===R?e=R:e!==R&&(e+=(u??"")+o[c+1]),this._$AH[c]=
u}i&&!s&&this.j(e)}j(e){e===R?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Ne=class extends Et{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===R?void 0:e}},Pe=class extends Et{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==R)}},Le=class extends Et{constructor(e,n,r,s,o){super(e,n,r,s,o),this.type=5}_$AI(e,n=this){if((e=St(this,e,n,0)??R)===et)return;let r=this._$AH,s=e===
R&&r!==R||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,o=e!==R&&(r===R||s);s&&this.element.removeEventListener(this.name,this,r),o&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},Ce=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){St(this,e)}},br={
M:vn,P:ht,A:wn,C:1,L:xr,R:Oe,D:mr,V:St,I:Lt,H:Et,N:Pe,U:Le,B:Ne,F:Ce},xs=mn.litHtmlPolyfillSupport;xs?.(ne,Lt),(mn.litHtmlVersions??=[]).push("3.3.3");var $r=(t,e,n)=>{
let r=n?.renderBefore??e,s=r._$litPart$;if(s===void 0){let o=n?.renderBefore??null;r._$litPart$=s=new Lt(e.insertBefore(te(),o),o,void 0,n??{})}return s._$AI(t),
s};var $t=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function L(t,e,...n){return $r(e,t),n.map(r=>t.querySelector(r))}var Re=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1),mt=t=>t?"":"display: none";function q(t,...e){cr(t),t.classList.add("gdviz-widget",...e),t.addEventListener("keydown",n=>n.stopPropagation())}
var bs={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},lt=t=>bs[t]??t;function $n(){let t=getComputedStyle(document.body);return{ink:t.getPropertyValue(
"--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function yr(t){let e=new MutationObserver(t);return e.observe(document.body,{attributeFilter:["data-jp\
-theme-light"]}),()=>e.disconnect()}function Ct(t,e){let n=0,r=new ResizeObserver(()=>{let s=Math.floor(t.clientWidth);s===0||s===n||(n=s,e(s))});return r.observe(
t),()=>r.disconnect()}var $s=["dead","restarting","autorestarting","starting"];function Rt(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,s=0;function o(){
r||=$s.includes(t.status);let i=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(i))return s||=setTimeout(e,2e3,"away");clearTimeout(s),s=
0,e(i)}for(let i of n)i.connect(o);return o(),()=>{clearTimeout(s);for(let i of n)i.disconnect(o)}}var kr=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),ys=230;function zr(t,e){let n=t.slice(),
[r,s,o]=[0,0,0];for(let i of e){if(s|=(i&127)<<o,o+=7,i&128)continue;r+=s;let a=n[r+1]===ys;n[r]=a?1:253,n[r+1]=a?1:133,n[r+2]=a?1:2,s=o=0}return n}var yn=8,Ie=5,ks=50,zs=8;async function Ar(t,e){let n=Be(kr)?zr(X(t),X(e)):X(t);return Be(n)?WebAssembly.compile(n).catch(()=>null):null}var Be=t=>!!globalThis.
WebAssembly?.validate(t);function je({memory:t,run:e},n,r){let s=new Uint8Array(t.buffer);for(let{address:o,data:i}of n)s.set(i,o);return e(),r.map(({address:o,
length:i})=>s.slice(o,o+i))}function _s(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let s=performance.
now();try{let o=t(e,r.inputs,n),i=performance.now()-s;postMessage({results:o,milliseconds:i},o.map(({buffer:a})=>a))}catch(o){postMessage({error:o.message})}}}function As(t,e){
let n=URL.createObjectURL(new Blob([`(${_s})(${je})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var _r=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function Mr(t,e,n,r){let{exports:s}=await WebAssembly.instantiate(t),o=e.map(g=>({address:g.
address,length:Kt(g)})),i=[],a=null,c=null;return n>yn&&p(),{start:u,measure:l,isBusy:()=>c!==null,close:d};function u(g,f,v){if(a){c={job:f,counts:v},a.postMessage(
{inputs:g});return}let w=performance.now(),m;try{m=je(s,g,o)}catch(h){return r(f,{error:h})}let y=performance.now()-w;i=[...i.slice(1-Ie),y],(y>ks||i.length===Ie&&
_r(i)>yn)&&p(),r(f,{results:m,milliseconds:y})}function p(){a=As(t,o),a&&(a.onmessage=({data:g})=>{let{job:f,counts:v}=c;if(c=null,g.error)return r(f,{isLate:!0,
error:Object.assign(new Error(g.error),{name:"RuntimeError"})});v&&(i=[...i.slice(1-Ie),g.milliseconds]),r(f,{isLate:!0,...g})},a.onerror=()=>{let g=c;a=c=null,
g&&r(g.job,{isLate:!0})})}function l(g){if(a){let m=i.length?_r(i):null;if(c||i.length<Ie||Math.max(...i)>yn/2)return m;d(),i=[]}let f=g();je(s,f,[]);let v=performance.
now(),w=0;do je(s,f,[]);while(w++,performance.now()-v<zs);return(performance.now()-v)/w}function d(){a?.terminate(),a=c=null}}var Sr=["single_steps","resets","anew","anew_steps","playing"];function Er(t,e,n,r){let{restart:s,steps:o,before:i,starting:a}=t.get("running"),c=i.map(Kt),u=ze(
X(t.get("carried")),c),p=0,l=!1,d=h(),g=ze(X(t.get("computed")),n.map(Kt)),f=0,v={restart:!1,steps:0},w=1;for(let O of Sr)e.on(`change:${O}`,m);return addEventListener(
"pagehide",r.tell),t.on("change:carried",b),{isPlaying:y,isPending:x,plan:$,inputs:E,store:S,putBack:z,shareState:_,stop:T};function m(){r.changed(),y()||r.tell()}
function y(){return e.get("playing")&&!Xn()}function h(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function x(){
let O=h();return l||y()||O.single!==d.single||O.resets!==d.resets||O.anew!==d.anew}function $(O){let k=h(),A=O.map((H,rt)=>!Zt(H,g[rt])),M=a.some(H=>A[H]),N=k.anew>
0&&(k.anew!==d.anew||A.some(Boolean)),C=k.resets!==d.resets,B=Math.max(k.single-d.single,0);y()&&(f+=e.get("speed"),B+=Math.floor(f),f%=1),d=k,g=O,l=!1;let W=v;
return v={restart:!1,steps:0},N||M||C?{restart:!0,steps:N?k.anew:0,version:p}:{restart:W.restart,steps:W.steps+B,version:p}}function z(O){v=O}function E(O={restart:!1,
steps:w}){let k=(A,M)=>({address:A,data:new Uint8Array(Int32Array.of(M).buffer)});return O.steps&&(w=O.steps),[k(s,Number(O.restart)),k(o,O.steps),...u.map((A,M)=>({
address:i[M].address,data:A}))]}function S(O,k){k.version===p&&(u=O)}function _(){t.off("change:carried",b),t.set("carried",new DataView(Yt(u).buffer)),t.on("ch\
ange:carried",b)}function b(){u=ze(X(t.get("carried")),c),d=h(),l=!0,p++,r.changed()}function T(){for(let O of Sr)e.off(`change:${O}`,m);removeEventListener("pa\
gehide",r.tell),t.off("change:carried",b)}}var Ms=400,Tr=30,Fe=(t,e)=>Object.assign(new Error(e),{name:t}),Or=t=>`(${t.join(", ")}${t.length===1?",":""})`;async function Nr(t,e){if(t.get("where")!=="brow\
ser"||t.get("closed"))return null;let n=t.widget_manager,r=F=>Promise.all(F.map(async G=>({...G,model:await tt(n,G.widget)}))),s=t.get("sources"),o=t.get("targe\
ts"),[i,a,c]=await Promise.all([Ar(t.get("module"),t.get("fusions")),r(s),r(o)]);if(!i&&n.exported)return e.show(Fe("UnsupportedError","this browser cannot run \
WebAssembly with SIMD, and this page has no Python to fall back on")),null;if(!i)return t.set("where","kernel"),t.save_changes(),null;let u=t.get("outputs"),p=await Mr(
i,u,t.get("milliseconds"),A),l=t.get("runner")&&await tt(n,t.get("runner")),d={compute:k,report:rt,reads:F=>a.some(G=>G.model===F),isPending:C,isPlaying:N},g=l&&
Er(t,l,a,{changed:z,tell:H}),f=X(t.get("computed")),v=null,w=null,m=!1,[y,h]=[0,0],x=0,$=[...a.map(F=>[F.model,`change:${F.trait}`,z]),[t,"change:computed",b],[
t,"change:running_in",S],[t,"change:where",kt],[t,"change:closed",kt],[t,"msg:custom",_]];for(let[F,G,Y]of $)F.on(G,Y);return Yn(d),E(),W(),z(),{stop:we};function z(){
Me(d)}function E(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),t.save_changes())}function S(){t.get("running_in")!=="browser"&&(f=null,E(),z())}
function _({event:F}){F==="ask"&&t.send({event:"here"})}function b(){f=X(t.get("computed")),z()}function T({model:F,trait:G,name:Y,shape:Nt,dtype:gt}){let xt=ke(
F.get(G));if(!xt)throw Fe("TypeError",`${Y} must hold numbers, but it is ${JSON.stringify(F.get(G))??"undefined"}`);if(String(xt.shape)!==String(Nt))throw Fe("V\
alueError",`${Y} had shape ${Or(Nt)} when it was linked, but now it has shape ${Or(xt.shape)}`);let Gt=Vn(gt,xt.numbers);if(!gt.startsWith("float")&&Array.from(
cn(gt,Gt)).some((xe,be)=>xe!==Number(xt.numbers[be])))throw Fe("ValueError",`${Y} was ${gt} when it was linked, which cannot represent its current value; link i\
t with floating-point numbers`);return Gt}function O(F){return F.map((G,Y)=>({address:a[Y].address,data:G}))}function k(){let F;try{F=a.map(T)}catch(gt){return rt(
gt)}let G=Yt(F);if(!g?.isPending()){if(Zt(G,f))return M(G);if(Zt(G,v))return}if(p.isBusy())return;let Y=g?.plan(F),Nt=[...O(F),...Y?g.inputs(Y):[]];p.start(Nt,{
joined:G,work:Y},!Y||Y.steps>0)}function A({joined:F,work:G},{results:Y,milliseconds:Nt,error:gt,isLate:xt}){if(xt&&z(),!Y){G&&g.putBack(G),gt&&(v=F,rt(gt));return}
N()&&B(Nt??0),G&&g.store(Y.slice(Y.length-t.get("running").before.length),G);for(let{model:Gt,trait:xe,output:be}of c){let{shape:Hn,dtype:Un}=u[be],Wn=cn(Un,Y[be]),
qn=nr(Gt,xe);Kn(qn,Wn,Hn)||er(Gt,xe,Pt(Wn,{shape:Hn,dtype:Un},qn))}w=[F,...Y],M(F),N()&&!xt&&Jn(d)}function M(F){f=F,v=null,m&&e.show(null),m=!1,W(),zt()}function N(){
return!!g?.isPlaying()}function C(){return p.isBusy()&&!N()}function B(F){y+=F,!(++h%Tr)&&(t.set("page_milliseconds",y/Tr),y=0)}function W(){clearTimeout(x),x=setTimeout(
()=>{try{let F=p.measure(()=>[...O(a.map(T)),...g?.inputs()??[]]);F!==null&&t.set("page_milliseconds",F)}catch{}H()},Ms)}function H(){w&&(t.set("snapshot",new DataView(
Yt(w).buffer)),w=null,g?.shareState(),t.save_changes())}function rt(F){console.warn(F),m=!0,f=null,N()&&(l.set("playing",!1),l.save_changes()),e.show(F)}function kt(){
we(),e.ended()}function we(){clearTimeout(x);for(let[F,G,Y]of $)F.off(G,Y);g?.stop(),p.close(),Zn(d)}}var kn=new EventTarget;function Ss(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=o=>{Object.assign(n,o),kn.dispatchEvent(new Event(t))},s={
show:o=>r({error:o}),ended:()=>r({isRunning:!1})};return n.started=Nr(e,s).catch(o=>(console.error(o),null)),Se(n.started).then(o=>r({isRunning:o!==null})),n}var Pr=Ee(
Ss,({started:t})=>t.then(e=>e?.stop())),Tt=Pr.use,re=t=>Pr.find(t.get("key"))??{isRunning:!1,error:null};function De(t,e){let n=t.get("key");return kn.addEventListener(
n,e),()=>kn.removeEventListener(n,e)}var It=(t,e)=>P`<div class="gdviz-note gdviz-needs-python">${e}${zn(t)}</div>`;function zn({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=Es(e,
await t.query?.()??"")};return e?P` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:R}function Es(t,e){if(!e)return t;let n=new URL(t,location.href),
r=o=>`${o}${o.includes("?")?"&":"?"}${e}`,s=n.searchParams.get("urlpath");return s===null?n.search=r(n.search):n.searchParams.set("urlpath",r(s)),n.href}var Ts="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",Os="The server is gone. Nothing on this page needs it: everything continues in your browser.",Ns="Greyed-out controls need Python.";function Lr(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}var Ps=t=>new Response(new Blob([X(t)]).stream().pipeThrough(new DecompressionStream(
"deflate"))).text();function Ls(t,e){let n=()=>{},r=!1;async function s(){let o=t.get("link");if(!o)return;let i=await tt(t.widget_manager,o);if(r||o!==t.get("l\
ink"))return;n();let a=()=>e(i),c=[Tt(i),De(i,a),ot(i,"where milliseconds page_milliseconds",a)];n=()=>c.forEach(u=>u()),a()}return t.on("change:link",s),s(),()=>{
r=!0,t.off("change:link",s),n()}}function Cs({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(o=>tt(e,o)));if(e.exported){n().then(
o=>o.forEach(i=>ct(i,"disabled",!0)));return}let r=new Map;async function s(o){if(!!t.get("lost")===o)return;if(t.set("lost",o),!o){for(let[a,c]of r)ct(a,"disab\
led",c);return r.clear()}let i=await n();if(t.get("lost"))for(let a of i)r.has(a)||r.set(a,a.get("disabled")),ct(a,"disabled",!0)}return e.kernel&&Rt(e.kernel,o=>s(
o!=="connected"))}function Rs({model:t,el:e}){q(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,s=null,o=null;function i(f){
let{isRunning:v}=re(f);return v?`computed in your browser${Lr(f.get("page_milliseconds"))} · 0 round trips`:r?"waiting for your browser":`computed by the serv\
er${Lr(f.get("milliseconds"))} · 1 round trip`}async function a(){let f=s,v=await Ps(f.get("text"));o||(o={name:f.get("name"),size:X(f.get("module")).length,text:v,
isCopied:!1},l(),e.querySelector("dialog")?.showModal())}function c(){o=null,l()}async function u(f){f.isCopied=await Re(f.text),f.isCopied||getSelection()?.selectAllChildren(
e.querySelector("pre")),l()}let p=f=>P`
    <dialog class="gdviz-program" @close=${c}>
      <div class="head">
        <b>WebAssembly text of “${f.name}”, ${(f.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>u(f)}>${f.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${f.text}</pre>
    </dialog>`;function l(){let f=P`<div class="gdviz-notice" role="alert">${n?Ts:Os}</div>`;L(e,P`
      <div class="line">
        <span class="status">${s?i(s):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${a}
          ?hidden=${!s||!re(s).isRunning}>Show the program</button>
      </div>
      ${r&&n?It(t.widget_manager,Ns):R}
      ${o?p(o):R}${t.get("lost")?f:R}`)}let d=Ls(t,f=>{s=f,l()}),g=ot(t,"lost",l);return l(),()=>{d(),g()}}var Cr={initialize:Cs,render:Rs};var U=(t,e,n)=>Math.min(Math.max(t,e),n),He=t=>t.replaceAll("-","−").replace("e+","e");function V(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?He(String(Number(t.toPrecision(e)))):He(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function _n(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(s=>V(s,Math.max(n,Math.min(e(s),5))));if(n>5||new Set(r).size===t.length)
return r}}var Ue=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var Is=62,js=38;function ut({low:t,high:e,log:n=!1,from:r,to:s}){[t,e]=n?Fs(t,e):Bs(t,e);let[o,i]=n?[Math.log10(t),Math.log10(e)]:[t,e],a=(s-r)/(i-o),c=l=>r+((n?
Math.log10(l):l)-o)*a,u=l=>l.map(([d,g])=>({at:c(d),text:g})),p=Math.max(Math.floor(Math.abs(s-r)/(s>r?Is:js)),1);return{low:t,high:e,log:n,to:c,from:l=>n?10**(o+
(l-r)/a):o+(l-r)/a,ticks:()=>{if(n&&i-o>1.5&&Math.floor(i)>Math.ceil(o))return u(Ds(o,i,1.5*p));let l=Rr(t,e,p);return u(l.length>1?l:Rr(t,e,2*p+1))}}}var jt=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function oe(t,e){let[n,r]=[1/0,-1/0];for(let s of t)for(let o of s)e(o)&&(o<
n&&(n=o),o>r&&(r=o));return[n,r]}function Bs(t,e){if(!Number.isFinite(t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*
n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function Fs(t,e){return!(e>0)||!Number.isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function Rr(t,e,n){let r=(e-
t)/n,s=10**Math.floor(Math.log10(r)),o=s*([1,2,5].find(g=>g*s>=r*(1-1e-9))??10),i=Math.ceil(-Math.log10(o)-1e-9),a=Math.max(Math.abs(t),Math.abs(e)),c=a>=1e5||o<
1e-4,u=Math.min(Math.max(Math.floor(Math.log10(a))+i,0)+1,12),p=g=>c?g?Number(g.toPrecision(u)).toExponential():"0":g.toFixed(Math.max(i,0)),l=Math.ceil(t/o-1e-6),
d=Math.max(Math.floor(e/o+1e-6)-l+1,0);return Array.from({length:d},(g,f)=>[(l+f)*o,He(p((l+f)*o))])}function Ds(t,e,n){let r=Math.ceil(t-1e-9),s=Math.floor(e+1e-9),
o=Math.ceil((s-r+1)/(n+1)),i=Array.from({length:Math.floor((s-r)/o)+1},(c,u)=>r+u*o),a=i.every(c=>c>=-3&&c<=4);return i.map(c=>[10**c,a?String(+`1e${c}`):`10${Ue(
c)}`])}var Hs=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,Us=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),Bt=(t,e=0)=>Hs(Us(t).map(n=>Math.round(n+(255-n)*e)));function Ft(t,e,[
n,r],s){if(!r||!n)return Mn(t);let o=new Uint32Array(r*n);for(let i=0;i<n;i++){let a=(n-1-i)*r;for(let c=0;c<r;c++)o[i*r+c]=s(e[a+c])}An(t,o,r)}function An(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),We(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var Mn=t=>We(
t).clearRect(0,0,t.width,t.height),We=t=>t.getContext("2d");function qe(t,e){let n=Uint32Array.from({length:511},(r,s)=>Bt(s>255?t:e,1-.7*(Math.abs(s-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var Ir=.5,Ws=.6;function jr(t,{width:e,height:n},r,[s,o],i,a){let c=new Uint32Array(e*n),[u,p,l]=[0,Ir,Ir/2].map(v=>Uint32Array.from(a,w=>Bt(w,v))),d=Float64Array.
of(-1/0,...i.subarray(1,-1),1/0),g=(o-1)/e,f=(s-1)/n;for(let v=0;v<n;v++){let w=(n-v-.5)*f,m=Math.min(Math.floor(w),s-2),y=w-m,h=m*o,x=h+o,$=v*e,z=0;for(let E=0,
S=0;E<o-1;E++){let _=r[h+E],b=r[h+E+1],T=_+y*(r[x+E]-_),O=b+y*(r[x+E+1]-b),k=E===o-2?e:Math.min(Math.ceil((E+1)/g-.5),e),A=(O-T)*g;if(!(Math.abs(A)<1/0)){$+=k-S,
S=k;continue}let M=(r[x+E]-_+r[x+E+1]-b)*.5*f,N=Ws*Math.sqrt(A*A+M*M),C=T+((S+.5)*g-E)*(O-T);for(;S<k;S++,$++,C+=A){for(;C>=d[z+1];)z++;for(;C<d[z];)z--;let B=Math.
min(C-d[z],d[z+1]-C);c[$]=B>=N?u[z]:B>=N/2?l[z]:p[z]}}}An(t,c,e)}function Br(t,[e,n],{left:r,top:s,width:o,height:i},[a,c,u,p]){let l=e*n,d=Float64Array.from({length:l},
(m,y)=>Math.hypot(t[2*y],t[2*y+1])),g=d.reduce((m,y)=>y>m&&y<1/0?y:m,0),f=o/n/1.25,v=Math.max(o*.0016,.5),w=[];for(let m=0;m<l;m++){if(!(d[m]>0&&d[m]<1/0))continue;
let y=r+o*(m%n+.5)/n,h=s+i*(1-(Math.floor(m/n)+.5)/e),x=-t[2*m]*(o/(c-a)),$=t[2*m+1]*(i/(p-u)),z=f*U(1+Math.log10(d[m]/g)/3,.25,1)/2/Math.hypot(x,$);w.push(qs(y,
h,x*z,$*z,v))}return w.join("")}var st=t=>Math.round(t*10)/10;function qs(t,e,n,r,s){let o=Math.hypot(n,r),[i,a]=[-r/o,n/o],c=Math.min(10*s,1.2*o),u=.3*c,p=(f,v)=>`${st(
t+n*f+i*v)},${st(e+r*f+a*v)}`,l=1-c/o,d=`${p(-1,s)} ${p(l,s)} ${p(l,u)}`,g=`${p(l,-u)} ${p(l,-s)} ${p(-1,-s)}`;return`M${d} ${p(1,0)} ${g}Z`}var Vs=10,Sn=12,Gs=68,Ks=9;function Fr({left:t,top:e,width:n,height:r},s,o,i){let a=t+n+Vs,c=a+Sn,u=i.length>=Ks,p=s.toReversed().map((l,d)=>{let g=1-d/s.length;
return j`<rect x=${a} width=${Sn} y=${e+r*(1-g)} height=${r*g} fill=${l} />`});return j`
    ${p}
    <rect class="frame" x=${a} y=${e} width=${Sn} height=${r} />
    ${o.map(({at:l,text:d})=>{let g=e+r*(1+l);return j`<path class="tick" d="M${c},${g}h3" /><text x=${c+6} y=${g} dy="0.35em">${d}</text>`})}
    <text y=${e-10} x=${u?t+n+Gs:a-2} text-anchor=${u?"end":"start"}>${i}</text>`}var Ve=t=>t.map(({name:e,color:n,kind:r="line"})=>{let s=P`<span class="swatch ${r}" .style=${`\
color: ${lt(n)}`}></span>`;return P`<span class="entry">${s}${e}</span>`});function se(t){let[e,n]=[t.get("colors"),Dt(t)];return t.get("names").map((s,o)=>({name:s,
color:e[o%e.length]})).filter((s,o)=>n(o))}function Dt(t){let e=t.get("shown")&&I(t.get("shown"));return n=>!e?.length||e[n]>0}function it(t,e){let{left:n,top:r}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-r]}function ie(t,e){let n=t.currentTarget;n.setPointerCapture(t.pointerId);
let r=new AbortController,{signal:s}=r;n.addEventListener("pointermove",e,{signal:s});for(let o of["pointerup","pointercancel"])n.addEventListener(o,()=>r.abort(),
{signal:s})}var Ys={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},ae=t=>Ys[t.key]??null;function ce(t,e=()=>!0){t.addEventListener("touchsta\
rt",n=>e(n)&&n.preventDefault(),{passive:!1})}function Ge({surface:t,handle:e,to:n,by:r,idle:s=()=>!1}){let o=i=>{i.preventDefault(),e.focus({preventScroll:!0}),
ie(i,n)};t.addEventListener("pointerdown",i=>{i.button!==0||i.pointerType==="touch"||s()||(n(i),o(i))}),t.addEventListener("click",i=>{i.pointerType==="touch"&&
!s()&&n(i)}),e.addEventListener("pointerdown",i=>i.button===0&&o(i)),ce(e),e.addEventListener("keydown",i=>{let a=ae(i);a&&(i.preventDefault(),r(a,i.shiftKey))})}var le={left:56,right:14,top:10,bottom:42},Ke={left:56,right:68,top:24,bottom:42},Zs=6.4,Js=6.5,Qs=104;function Ht(t,{name:e,...n}){q(t,e,"gdviz-plane");let r=P`<div></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,
[s,o,i,a]=L(t,r,"div",".gdviz-legend",".panel",".status"),c=En(s,n);return{...c,panel:i,status:a,bar:u=>L(c.bar,u&&Fr(c.area,...u)),legend:u=>L(o,Ve(u))}}function En(t,{
label:e,ratio:n=.75,margins:r=le}){t.classList.add("gdviz-plot");let s=$t(),o={left:r.left,top:r.top,width:0,height:0},i=320,a=()=>{},c=()=>({from:o.left,to:o.left+
o.width}),u=()=>({from:o.top+o.height,to:o.top});function p(){o.width=Math.max(i-o.left-r.right,40),o.height=Math.max(Math.round(i*n)-r.top-r.bottom,40);let{left:x,
top:$}=o,z=Object.entries(o).map(([S,_])=>`${S}: ${_}px`),E=P`
      <canvas .style=${z.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${i} height=${o.height+r.top+r.bottom}>
        <defs>
          <clipPath id=${s}><rect x=${x} y=${$} width=${o.width} height=${o.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${s})" pointer-events="none"></g>
        <rect class="hit" x=${x} y=${$} width=${o.width} height=${o.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return L(t,E,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[l,d,g,f,v,w,m]=p();function y({x,y:$},z,E=!1){let S=$.ticks(),_=Math.
max(...S.map(({text:B})=>B.length)),b=Math.min(_*Zs+28,Qs);if(b>o.left+1)return o.left=b,p(),a();let{left:T,top:O,width:k,height:A}=o,M=O+A,N=x.ticks().map(({at:B,
text:W})=>j`
      ${E?j`<path class="grid" d="M${B},${M}V${O}" />`:R}
      <path class="tick" d="M${B},${M}v5" />
      <text class="x" x=${B} y=${M+17} text-anchor="middle">${W}</text>`),C=S.map(({at:B,text:W})=>j`
      ${E?j`<path class="grid" d="M${T},${B}h${k}" />`:R}
      <path class="tick" d="M${T},${B}h-5" />
      <text class="y" x=${T-8} y=${B} dy="0.35em" text-anchor="end">${W}</text>`);L(g,j`
      ${N}${C}
      <rect class="frame" x=${T} y=${O} width=${k} height=${A} />
      ${Dr(z[0],k+40,`translate(${T+k/2},${M+35})`)}
      ${Dr(z[1],A+30,`translate(13,${O+A/2})rotate(-90)`)}`)}function h(x){let[$,z]=it(d,x);return[U($,o.left,o.left+o.width),U(z,o.top,o.top+o.height)]}return{
picture:d,canvas:l,area:o,layers:(...x)=>L(f,x.map($=>j`<g class=${$}></g>`),...x.map($=>`.${$}`)),hit:v,handles:w,bar:m,axes:y,pixel:h,readout:(x,...$)=>{let z=null;
for(let E of[v,...$])E.addEventListener("pointermove",S=>{x(z=S.buttons?null:h(S))}),E.addEventListener("pointerleave",()=>x(z=null));return()=>x(z)},across:c,upwards:u,
plane:(x,$)=>jt(ut({...x,...c()}),ut({...$,...u()})),draw:(x,$)=>{a=()=>Object.values($).forEach(S=>S());let z=Z(x,$),E=Ct(t,S=>{i=S,o.left=r.left,p(),a()});return()=>{
E(),z()}}}}function Dr(t,e,n){let r=Math.max(Math.floor(e/Js),4),[s,o]=t.length>r?[`${t.slice(0,r-1)}…`,j`<title>${t}</title>`]:[t,R];return j`<text class="name" text-anchor="middle" transform=${n}>${s}${o}</text>`}var vt=1e4,Xs=150;function ue(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function ti(t){let e=[];for(let[n,r]of t){
if(Number.isNaN(n)||Number.isNaN(r))break;let s=Math.max(Math.abs(n),Math.abs(r));if(s<=vt){e.push([n,r]);continue}let o=e.at(-1),i=vt/s;o&&i>0&&e.push([o[0]+(n-
o[0])*i,o[1]+(r-o[1])*i]);break}return e}function ei(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}
var Hr=t=>t.length>1?`M${t.join("L")}`:"",Ur=t=>t==="#000000"?"var(--gdviz-paper)":"white";function Wr(t,e){let n=ti(e),r=n.map(([a,c])=>`${a.toFixed(2)},${c.toFixed(
2)}`).filter((a,c,u)=>a!==u[c-1]),s=r.length>1,o=s?Hr(ei(n).map(([a,c])=>`${a.toFixed(1)},${c.toFixed(1)}`)):"",i=s&&r.length<=Xs?r.map(a=>`M${a}h0`).join(""):"";
return j`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${Ur(t)} stroke-width="4" opacity="0.8" d=${o} />
    <path class="path" stroke=${lt(t)} stroke-width="2" d=${Hr(r)} />
    <path class="dots" stroke=${lt(t)} stroke-width="5" d=${i} />
  </g>`}function qr(t,[e,n]){let r=Math.abs(e)<vt&&Math.abs(n)<vt,[s,o]=r?[e,n]:[0,0];return j`<circle class="current" r="6" fill=${lt(t)} stroke=${Ur(t)} stroke-width="2"
    cx=${s} cy=${o} .style=${mt(r)} />`}var ni=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,Vr=(t,e)=>e.map(([n,r])=>{let s=`translate(${n},${r})`;return j`<path d=${ni} fill=${t} stroke="white" stroke-width="1.2" transform=${s}><title>Minimum</title></path>`});var ri="Not positive: a logarithmic axis cannot show it",Tn=.04;function On(t){let[e,n,r,s]=["x","y","low","high"].map(p=>bt(t.get(p))),[o,i,a]=[I(t.get("limits")),
t.get("names"),Dt(t)],c=t.get("colors").map(lt),u=new Float64Array;return n.map((p,l)=>({name:i[l]??"",color:c[l%c.length],shown:a(l),x:e[l%Math.max(e.length,1)]??
u,y:p,low:r[l]??u,high:s[l]??u,limit:o[l]??NaN}))}function oi({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=Ht(e,{name:"gdviz-curves",
label:n,ratio:t.get("ratio")});r.canvas.remove();let[s,o]=r.layers("curves","markers"),{x:i,y:a}=r.plane({low:0,high:1},{low:0,high:1}),c=w=>Number.isFinite(w)&&
!(a.log&&w<=0);function u(){let w=On(t),m=r.plane(...si(w,t.get("log")));({x:i,y:a}=m),r.axes(m,t.get("axis_names"),!0);let{left:y,top:h,width:x,height:$}=r.area,
z=w.filter(T=>T.shown&&T.y.some(Number.isFinite)),E=a.log&&z.length>0&&!z.some(T=>T.y.some(c)),S=w.map(T=>j`<path class="band" fill=${T.color} opacity="0.2" d=${l(
T)} />`),_=({limit:T,shown:O})=>O&&c(T)?`M${y},${st(a.to(T))}h${x}`:"",b=w.map(T=>j`
      <path class="limit" stroke=${T.color} stroke-width="1.5" stroke-dasharray="6 4" d=${_(T)} />
      <path class="line" stroke=${T.color} stroke-width="2" d=${p(T)} />`);L(s,j`
      ${S}
      <g fill="none" stroke-linejoin="round">${b}</g>
      <text class="note" text-anchor="middle" x=${y+x/2} y=${h+$/2}>${E?ri:""}</text>`),d()}function p(w){if(!w.shown)return"";let m=ue(w.y.length,h=>c(w.y[h])&&
Number.isFinite(w.x[h])),y=h=>`${st(i.to(w.x[h]))},${st(a.to(w.y[h]))}`;return m.map(h=>`M${h.map(y).join("L")}${h.length>1?"":"h0.1"}`).join("")}function l({shown:w,
x:m,low:y,high:h}){if(!w||!y.length)return"";let x=r.area.top+r.area.height,$=_=>`${st(i.to(m[_]))},${st(a.to(h[_]))}`,z=_=>c(y[_])?st(Math.min(a.to(y[_]),vt)):
x,E=_=>`${st(i.to(m[_]))},${z(_)}`;return ue(m.length,_=>c(h[_])).map(_=>`M${_.map($).join("L")}L${_.toReversed().map(E).join("L")}Z`).join("")}function d(){let{
top:w,height:m}=r.area,y=Array.from(I(t.get("marker"))).filter($=>$>=i.low&&$<=i.high),h=(y.length===1?On(t):[]).map($=>{let z=$.shown?Gr($,y[0]):NaN;if(!c(z))return R;
let E={x:st(i.to(y[0])),y:st(a.to(z))};return j`<circle class="dot" r="4" fill=${$.color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${E.x} cy=${E.y} />`}),x=y.map($=>`M${st(i.to($))},${w}v${m}`).join("");L(o,j`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${x} />${h}`)}
function g(){let w=t.get("limit_name"),m=w?[{name:w,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...se(t),...m])}let f=r.readout(w=>{let m=On(t).filter(
({shown:y})=>y);r.status.textContent=w?v(m,i.from(w[0])):""});function v(w,m){let y=S=>Math.abs(S-m),h=w.flatMap(S=>Array.from(S.x)).filter(Number.isFinite),x=h.
reduce((S,_)=>y(_)<y(S)?_:S,h[0]),E=w.map(S=>({name:S.name,value:Gr(S,x)})).filter(({value:S})=>Number.isFinite(S)).map(({name:S,value:_})=>`${S} ${V(_)}`.trim());
return E.length?`${t.get("axis_names")[0]} ${V(x)}: ${E.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names":u,marker:d,"names col\
ors shown limit_name":g,"x y names shown":f})}function si(t,e){let n=t.filter(p=>p.shown),[r,s]=oe(n.map(({x:p})=>p),Number.isFinite),o=p=>Number.isFinite(p)&&!(e&&
p<=0),[i,a]=oe(n.flatMap(({y:p,low:l,high:d,limit:g})=>[p,l,d,[g]]),o),[c,u]=i<a?ii(i,a,e):[i,a];return[{low:r,high:s},{low:c,high:u,log:e}]}function ii(t,e,n){
if(n){let s=(e/t)**Tn;return[t/s,e*s]}if(t>0&&t<.3*e)return[0,e+Tn*e];let r=Tn*(e-t);return[t===0?0:t-r,e+r]}function Gr({x:t,y:e},n){for(let r=0;r<e.length;r++){
if(t[r]===n)return e[r];let s=(n-t[r-1])/(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+s*(e[r]-e[r-1])}return NaN}var Kr={render:oi};var Yr=1.5,Zr=1.15,Jr=100,Ut=([t,e],[n,r],s="")=>`${n} = ${V(t)}, ${r} = ${V(e)}${s}`;function Ye(t){let[e]=bt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))return R;
let[n,r]=[t.get("step"),t.get("diverged_at")],o=r>=0&&n>=r?"":`: ${Ut(Array.from(e),t.get("axis_names"),`, loss ${V(e[2])}`)}`;return P`step ${n}${o}${r>=0?P`<div class="diverged">diverged at step ${r}</div>`:
R}`}function Ze(t){let{model:e,plane:n,layers:[r,s,o]}=t,i=a=>()=>{let c=n();c&&a(c.toPixel)};return{paths:i(a=>L(r,ai(e,a))),minima:i(a=>L(s,Vr(e.get("marks").
minimum,bt(e.get("minima")).map(a)))),points:i(a=>L(o,ci(e,a))),start:li(t),buttons:ui(t)}}var Qr=(t,e)=>t.get("colors")[e%t.get("colors").length];function ai(t,e){
let[n,r]=t.get("paths").shape,s=I(t.get("paths")),o=Dt(t),i=a=>e(s.subarray(2*a,2*a+2));return Array.from({length:n},(a,c)=>{let u=Array.from({length:o(c)?r:0},
(p,l)=>i(c*r+l));return Wr(Qr(t,c),u)})}function ci(t,e){let n=Dt(t);return bt(t.get("current")).map((r,s)=>qr(Qr(t,s),n(s)?e(r):[NaN,NaN]))}function li({model:t,
el:e,picture:n,hit:r,handles:s,plane:o,free:i}){let a=t.get("marks").start,c=(l=!1,d="")=>{let g=t.get("start");return j`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${g[0]} aria-valuetext=${Ut(g,t.get("axis_names"))} transform=${d} .style=${mt(l)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${a} stroke-width="2.5" />
        <circle r="2.5" fill=${a} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[u]=L(s,c(),".handle"),p=l=>i()&&D(t,{start:l});return Ge({surface:r,handle:u,idle:()=>!o()||e.classList.contains("panning"),to:l=>p(Xr(o(),it(n,l))),
by:(l,d)=>{let{x:g,y:f}=o(),v=d?.1:.01,[w,m]=[g,f].map(({low:y,high:h},x)=>U(t.get("start")[x]+l[x]*v*(h-y),y,h));p([w,m])}}),()=>{let l=o();if(!l)return;let d=t.
get("start"),g=[l.x,l.y].every(({low:f,high:v},w)=>d[w]>=f&&d[w]<=v);e.classList.toggle("still",!i()),L(s,c(g&&i(),`translate(${l.toPixel(d)})`))}}function Xr({
x:t,y:e,toPoint:n},r){let[s,o]=n(r);return[U(s,t.low,t.high),U(o,e.low,e.high)]}function ui({model:t,el:e,picture:n,hit:r,panel:s,plane:o}){let i=d=>t.get("disa\
bled")||D(t,{view:d});function a(d,g){let[f,v,w,m]=t.get("view"),[y,h]=g??[(f+v)/2,(w+m)/2],[x,$,z,E]=t.get("home"),S=(_,b)=>b+(_-b)*d;d>1&&(v-f>Jr*($-x)||m-w>Jr*
(E-z))||i([S(f,y),S(v,y),S(w,h),S(m,h)])}let c=()=>e.classList.contains("panning"),u=()=>{e.classList.toggle("panning"),p()};function p(){let d=[["+","Zoom in",
()=>a(1/Yr)],["−","Zoom out",()=>a(Yr)],["✥","Move the view by dragging",u,c()],["⌂","Show the whole problem",()=>i(t.get("home"))]],g=t.get("zoomable")===
!1,f=d.map(([v,w,m,y])=>P`
      <button type="button" title=${w} aria-label=${w} aria-pressed=${y??R} ?hidden=${g}
        ?disabled=${t.get("disabled")} @click=${m}>${v}</button>`);L(s,f)}r.addEventListener("pointerdown",d=>{let g=o();if(d.button!==0||!g||!c())return;let{toPoint:f}=g,
[v,w,m,y]=t.get("view"),[h,x]=f(it(n,d));ie(d,$=>{let[z,E]=f(it(n,$));i([v+h-z,w+h-z,m+x-E,y+x-E])})}),ce(r,c);let l=d=>{let g=o();!d.ctrlKey||!g||(d.preventDefault(),
a(d.deltaY<0?1/Zr:Zr,Xr(g,it(n,d))))};return n.addEventListener("wheel",l,{passive:!1}),p}var to={mouse:9,pen:12,touch:20},di=500;function eo({state:t,plane:e},[n,r],s){let o=-1,{toPixel:i}=e();for(let{slot:a,at:c}of t.visible()){let[u,p]=i(c),l=Math.
hypot(u-n,p-r);l<=s&&([o,s]=[a,l])}return o}function no(t){let{el:e,plot:n,state:r,plane:s}=t,{picture:o,hit:i}=n,a=(u,p)=>eo(t,it(o,u),to[p]??to.mouse),c=u=>r.
add(s().toPoint(n.pixel(u)));i.addEventListener("pointerdown",u=>{if(u.button!==0)return;let p=a(u,u.pointerType);if(p<0&&(u.pointerType==="touch"||r.removing))
return;if(u.preventDefault(),o.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(p);p>=0&&r.select(p);let l=p>=0?p:c(u);if(l<0)return;let[d,g]=it(
o,u),[f,v]=p<0?[d,g]:s().toPixel(r.cursor);ie(u,w=>{let[m,y]=it(o,w);r.move(l,s().toPoint([m+f-d,y+v-g]))})}),i.addEventListener("click",u=>{u.pointerType==="to\
uch"&&!r.removing&&a(u,"touch")<0&&c(u)}),i.addEventListener("dblclick",u=>{let p=a(u,"mouse"),{added:l}=r;p>=0&&!(p===l.slot&&performance.now()-l.time<di)&&r.remove(
p)}),i.addEventListener("pointermove",u=>{e.classList.toggle("over",u.buttons===0&&a(u,u.pointerType)>=0)}),ce(i,u=>a(u.touches[0],"touch")>=0)}function ro(t){let{
plot:e,state:n,plane:r}=t,s={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?eo(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.classification&&
(s["+"]=()=>n.choose(1),s["-"]=s["−"]=()=>n.choose(-1)),e.picture.addEventListener("keydown",o=>{if(o.ctrlKey||o.metaKey||o.altKey)return;let i=ae(o),a=s[o.key.
length===1?o.key.toLowerCase():o.key];if(!i&&!a)return;if(o.preventDefault(),!i)return a();let c=o.shiftKey?.1:.01,u=n.box().map(([p,l],d)=>n.cursor[d]+i[d]*c*(l-
p));n.selected>=0?n.move(n.selected,u):n.moveCursor(u)})}function so(t,e){let n=t.get("task")==="classification",r={classification:n,removing:!1,label:1,selected:-1,cursor:[0,0],message:"",added:{slot:-1,time:0},box:p,
visible:v,count:w,read:y,add:h,move:$,moveCursor:z,remove:E,select:S,step:_,choose:T,setRemoving:O},s=oo(t),o=[],[[i,a],[c,u]]=p();return r.cursor=[(i+a)/2,(c+u)/
2],r;function p(){return[t.get("interval"),t.get(n?"interval":"y_interval")]}function l([k,A]){let[[M,N],[C,B]]=p();return[U(k,M,N),U(A,C,B)]}function d(k){let[
A,M]=s.x.subarray(f()*k);return[A,n?M:s.y[k]]}function g(k,A){let[M,N]=l(A);s.x[f()*k]=M,n?s.x[f()*k+1]=N:s.y[k]=N}function f(){return t.get("x").shape[1]}function v(){
let[[k,A],[M,N]]=p();return Array.from(s.part,(W,H)=>({slot:H,part:W,at:d(H)})).filter(({part:W,at:[H,rt]})=>W&&H>=k&&H<=A&&rt>=M&&rt<=N).map(({slot:W,part:H,at:rt})=>({
slot:W,at:rt,training:H>0,positive:s.y[W]>0}))}function w(k){return s.part.filter(A=>A===k).length}function m(...k){let A=N=>new DataView(Float64Array.from(s[N]).
buffer),M=t.get("own")[n?1:0]??t.get("source");D(t,{...Object.fromEntries(k.map(N=>[N,{...t.get(N),data:A(N)}])),source:M})}function y(){let k=s;s=oo(t);let A=o.
length>0&&s.part.length>k.part.length;if(A)for(let N of["x","y","part"])s[N].set(k[N]);if(s.part[r.selected]||(r.selected=-1),!A)return;let M=o;o=[],b("");for(let{
point:N,label:C}of M)h(N,C)}function h(k,A=r.label){let M=s.part.indexOf(0);return M<0?(b(x(k,A)),-1):(s.part[M]=1,n&&(s.y[M]=A),g(M,k),m("x","y","part"),r.added=
{slot:M,time:performance.now()},S(M),M)}function x(k,A){let[M,N]=[s.part.length,t.get("most")],C=`All ${M} slots are taken`;return M>=N?`No more than ${N} point\
s are possible: remove one first.`:t.widget_manager?.exported?`${C}, and only Python can add more.`:t.get("disabled")?`${C}, and only the server can add more.`:
(o.push({point:k,label:A}),t.get("wanted")<=M&&D(t,{wanted:M+1}),`${C}: adding more …`)}function $(k,A){s.part[k]&&(g(k,A),m("x","y"),r.cursor=d(k))}function z(k){
r.cursor=l(k),b("")}function E(k){s.part[k]&&(s.part[k]=0,m("part"),S(-1,"Point removed."))}function S(k,A=""){r.selected=k,k>=0&&(r.cursor=d(k)),b(A)}function _(k){
let A=v().sort((C,B)=>C.at[0]-B.at[0]||C.at[1]-B.at[1]);if(!A.length)return b("No point is in view.");let M=A.findIndex(({slot:C})=>C===r.selected),N=M<0&&!k?0:
M;S(A[(N+(k?1:-1)+A.length)%A.length].slot)}function b(k){r.message=k,e()}function T(k){r.label=k,e()}function O(k){r.removing=k,S(-1,k?"Click a point to remove\
 it.":"")}}function oo(t){let[e,n,r]=["x","y","part"].map(s=>I(t.get(s)).slice());return{x:e,y:n,part:r}}var pi=150,gi="Click to add a point, drag to move it, double-click to remove it.",fi="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",hi=" + and −\
 choose the label of new points.";function io({model:t,el:e}){let n=t.get("task")==="classification",r=!!t.widget_manager?.exported;e.classList.toggle("classifi\
cation",n),e.classList.remove("mapped");let s=t.get("colors");for(let A in s)e.style.setProperty(`--${A}`,s[A]);let o=$t(),i=P`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    ${r?It(t.widget_manager,"Reading a CSV file needs Python."):R}
    <details class="help"><summary>${gi}</summary><p id=${o}>${fi}${n?hi:""}</p></details>`,[a,c,u,p]=L(e,i,"div",".tools",".report",".message"),d=En(a,{label:"\
Data",ratio:n?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),g={tabindex:"0",role:"application","aria-describedby":o};for(let[A,M]of Object.entries(g))d.
picture.setAttribute(A,M);let[f,v,w]=d.layers("curve","points","selection"),m=so(t,()=>{$(),b()}),y=()=>{let[A,M]=m.box().map(([N,C])=>({low:N,high:C}));return d.
plane(A,M)},h={el:e,plot:d,state:m,plane:y};no(h),ro(h);function x(){let A=m.visible(),{toPixel:M}=y(),N=A.length>pi?3.6:4.8;L(v,A.map(({at:W,training:H,positive:rt})=>{
let kt=n?rt?"positive":"negative":"",[we,F]=M(W);return j`<circle class="${H?"training":"test"} ${kt}" r=${N} cx=${we.toFixed(2)} cy=${F.toFixed(2)} />`})),$();
let[C,B]=[m.count(1),m.count(-1)];d.picture.ariaLabel=`Data: ${Nn(C,"training ")}${B?` and ${Nn(B,"test ")}`:""}`,b()}function $(){let A=m.visible(),M=A.find(({
slot:W})=>W===m.selected),[N,C]=y().toPixel(M?.at??m.cursor);L(w,j`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${N},${C})" .style=${mt(!M)} />
      <circle class="selected" r="9" cx=${N} cy=${C} .style=${mt(M)} />`);let B=m.count(1)+m.count(-1)-A.length;L(u,P`
      <div class="status" role="status">${m.message||(M?z(M):"")}</div>
      <div class="notes">${B?`${Nn(B)} outside the view`:""}</div>`)}function z({at:A,training:M,positive:N}){let C=n?`, label ${t.get("label_names")[N?1:0]}`:"";
return`${M?"Training":"Test"} point: ${Ut(A,t.get("axis_names"),C)}`}function E(){let A=n?new Float64Array:I(t.get("fit")),{left:M,width:N}=d.area,{to:C}=y().y,
B=H=>`${(M+H*N/(A.length-1)).toFixed(2)},${U(C(A[H]),-vt,vt).toFixed(2)}`,W=ue(A.length,H=>!Number.isNaN(A[H])).map(H=>`M${H.map(B).join("L")}`);L(f,j`<path class="fit" d=${W.
join("")} />`)}let S=qe(s.positive,s.negative);function _(){if(!n)return;let A=t.get("map");e.classList.toggle("mapped",A.shape[0]>0);let M=t.get("logits"),N=C=>M?
Math.tanh(C/2):U(C,-1,1);Ft(d.canvas,I(A),A.shape,C=>S(N(C)))}function b(){e.classList.toggle("removing",m.removing);let A=[1,-1].map(B=>P`
      <button type="button" title="Label of the points you add" aria-pressed=${B===m.label}
        @click=${()=>m.choose(B)}>
        <i class="dot ${B>0?"positive":"negative"}"></i>${t.get("label_names")[B>0?1:0]}
      </button>`),M=n?"var(--gdviz-faint)":s.data,N=[{name:"training",color:M,kind:"dot"}];m.count(-1)&&N.push({name:"test",color:M,kind:"ring"}),n||N.push({name:"\
model",color:s.fit}),L(c,P`
      ${n?P`<span class="labels" role="group" aria-label="Label of new points">${A}</span>`:R}
      <button type="button" title="Remove points by clicking them" aria-pressed=${m.removing}
        @click=${()=>m.setRemoving(!m.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${T} />
      <button type="button" title=${"Load your own data: a header line, then one row of numbers for each point"} ?disabled=${t.get("disabled")||r}
        @click=${()=>c.querySelector("input").click()}>Load CSV …</button>
      <span class="gdviz-legend">${Ve(N)}</span>`)}async function T({target:A}){let[M]=A.files,N=t.get("most_bytes"),C=`It is larger than ${Math.floor(N/1e6)} M\
B. The data are unchanged.`;M?.size>N?O({file:M.name,text:C,failed:!0}):M&&t.send({file:M.name},void 0,[await M.arrayBuffer()]),A.value=""}function O({file:A="",
text:M,failed:N}){let[C,B]=N?["gdviz-notice","alert"]:["gdviz-note","status"];L(p,M?P`<div class=${C} role=${B}><b>${A}</b>: ${M}</div>`:R)}let k="interval y_in\
terval axis_names";return d.draw(t,{[k]:()=>d.axes(y(),t.get("axis_names"),!n),"x y part":m.read,[`x y part label_names ${k}`]:x,[`fit ${k}`]:E,"map logits":_,message:()=>O(
t.get("message")),disabled:b})}var Nn=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function mi(t){let{model:e,el:n}=t;q(n,"gdviz-data-editor");let r=io(t),s=ot(
e,"task",()=>{r(),L(n,R),r=io(t)});return()=>{s(),r()}}var ao={render:mi};var vi=4;function wi({model:t,el:e}){q(e,"gdviz-field","gdviz-plane");let n=$t(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function s(){let{size:h=[0,
0],axes:x=[0,0,0,0]}=t.get("drawn"),[$,z,E,S]=x,_=T=>j`<rect class=${T} x=${$} y=${z} width=${E} height=${S} />`,b=P`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${h[0]} height=${h[1]}>
        <defs><clipPath id=${n}>${_("")}</clipPath></defs>
        ${_("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?It(t.widget_manager,"Zooming needs Python, which draws this picture."):R}`;return L(e,b,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[o,i,a,c,u,p,l,d]=s();function g(){let{size:h,axes:x,limits:$}=t.get("drawn");if(!h)return null;let[z,E,S,_]=x,b=ut({low:$[0],high:$[1],from:z,to:z+
S});return jt(b,ut({low:$[2],high:$[3],from:E+_,to:E}))}let v=Ze({model:t,el:e,picture:o,hit:i,handles:p,panel:l,layers:[a,c,u],plane:g,free:()=>!0});function w(){
v.buttons();let{limits:h}=t.get("drawn");t.get("disabled")&&h&&t.set("view",h)}let m=Ct(e,h=>{Math.abs(h-t.get("width"))>=vi&&D(t,{width:h})}),y=Z(t,{disabled:w,
drawn:s,"drawn minima":v.minima,"drawn start axis_names":v.start,"drawn paths":v.paths,"drawn current":v.points,"drawn current step diverged_at axis_names":()=>L(
d,g()&&Ye(t))});return()=>{m(),y()}}var co={render:wi};var wt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Je=t=>(...e)=>({_$litDirective$:t,values:e}),Wt=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:uu}=br;var lo=t=>t.strings===void 0;var xi={},uo=(t,e=xi)=>t._$AH=e;var nt=Je(class extends Wt{constructor(t){if(super(t),t.type!==wt.PROPERTY&&t.type!==wt.ATTRIBUTE&&t.type!==wt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!lo(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
et||e===R)return e;let n=t.element,r=t.name;if(t.type===wt.PROPERTY){if(e===n[r])return et}else if(t.type===wt.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return et}else if(t.
type===wt.ATTRIBUTE&&n.getAttribute(r)===e+"")return et;return uo(t),e}});function Qe(t,e){let n=!1,r=!1,s;return({value:o,min:i,max:a,step:c,log:u,whole:p,disabled:l=!1,description:d,unit:g="",tooltip:f,continuous:v=!0})=>{o!==s&&(r=
!1),s=o;let w=E=>String(u?Math.log10(E):E);function m({target:E}){let S=Number(E.value),_=u?Number((10**S).toPrecision(3)):S;e(U(p?Math.round(S):_,i,a))}function y({
target:E}){let S=Number(E.value.trim().replace(",",".").replaceAll("−","-"));r=!(E.value.trim()!==""&&Number.isFinite(S)&&(!p||Number.isInteger(S))&&S>=i&&S<=
a),r||e(S),t()}function h(){n=!0}function x(){n=r=!1,t()}let[$,z]=v?[m,null]:[null,m];return P`
      <label title=${f}>
        <span>${d}</span>
        <input type="range" min=${w(i)} max=${w(a)} step=${c} aria-valuetext=${`${V(o)} ${g}`.trim()}
          .value=${nt(w(o))} ?disabled=${l} @input=${$} @change=${z} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${d}, as a number" aria-invalid=${r}
        title=${r?`A ${p?"whole ":""}number from ${i} to ${a}`:g}
        .value=${n?et:nt(V(o))} ?disabled=${l} @focus=${h} @change=${y} @blur=${x} />`}}var[Xe,qt,Pn,po]=[1,2,3,4],fo={add:Xe,subtract:Xe,negate:Xe,multiply:qt,divide:qt,power:Pn,exp:Pn},ho=(t,e)=>P`<math display="block" alttext=${t}>${Q(e)}</math>`;
function Q(t,e=Xe){if((fo[t.operation]??po)<e)return go(Q(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?J`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:J`<mn>${t.value}</mn>`;case"variable":return J`<mi>${t.letter}</mi>`;case"add":return J`<mrow>${Q(n)}<mo>+</mo>${Q(r,qt)}</mrow>`;case"subtract":
return J`<mrow>${Q(n)}<mo>−</mo>${Q(r,qt)}</mrow>`;case"negate":return J`<mrow><mo>−</mo>${Q(n,qt)}</mrow>`;case"multiply":return J`<mrow>${Q(n,qt)}${$i(r)}${Q(
r,Pn)}</mrow>`;case"divide":return J`<mfrac>${Q(n)}${Q(r)}</mfrac>`;case"power":return J`<msup>${Q(n,po)}${Q(r)}</msup>`;case"exp":return J`<msup><mi>e</mi>${Q(
n)}</msup>`;case"sqrt":return J`<msqrt>${Q(n)}</msqrt>`;case"abs":return J`<mrow><mo stretchy="true">|</mo>${Q(n)}<mo stretchy="true">|</mo></mrow>`;default:return J`<mrow><mi>${t.
operation}</mi><mo>\u2061</mo>${go(bi(mo(t)))}</mrow>`}}var go=t=>J`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,bi=t=>t.map((e,n)=>n?J`<mo separator="true">,</mo>${Q(
e)}`:Q(e));function mo({operation:t,position:e,operands:n}){let[r,...s]=n;return[...r.operation===t&&r.position===e?mo(r):[r],...s]}function $i(t){return vo(t)?
J`<mo>·</mo>`:J`<mo lspace="0" rspace=${t.operation in fo||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function vo({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&vo(e[0])}var at={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
" ":" "," ":" ","	":" ","\n":" ","\r":" "},tokens:{space:" +",number:"(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?",word:"[A-Za-zα-ωΑ-Ω]+",superscript:"\
[²³]",symbol:"\\*\\*|[-+*/^(),|]"},constants:{pi:3.141592653589793,π:3.141592653589793,e:2.718281828459045},superscripts:{"²":2,"³":3},functions:{sin:"sin",
cos:"cos",tan:"tan",arctan:"arctan",sinh:"sinh",cosh:"cosh",tanh:"tanh",exp:"exp",log:"log",ln:"log",sqrt:"sqrt",abs:"abs",min:"min",max:"max"},several:["min","\
max"],operations:["none","number","variable","add","subtract","multiply","divide","power","negate","min","max","sin","cos","tan","arctan","sinh","cosh","tanh","\
exp","log","sqrt","abs"],errors:{empty:"Type a formula, such as x^2 + y^2.",long:"The formula is too long: at most {0} characters.",operations:"The formula is t\
oo long: at most {0} operations, numbers and letters.",deep:"Brackets and signs are nested too deeply: at most {0} levels.",character:"{0} is not used in formul\
as.",equals:"Type only what stands on the right of the equals sign.",result:"{0} is what the formula is to give: it cannot stand in it.",name:"{0} is unknown. F\
or a product of letters, write * between them.",function:"There is no function {0}. Available: {1}.",brackets:"{0} needs brackets, such as {0}(x).",letters:"The\
re are too many letters besides x and y: at most {0}.",size:"This number is too large.",before:"Write * or ^ before this number.",operand:"A number, a letter or\
 a bracket is missing here.",unclosed:"This bracket is not closed.",unopened:"This bracket was not opened.",bar:"This bar is not closed.",comma:"A comma separat\
es only the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:dt,operations:ki}=at,zi=at.errors,de=at.functions,_i=at.spellings,en=at.constants,Ai=at.superscripts,Mi=Object.keys(at.tokens),tn=new RegExp(Object.entries(
at.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),K=class extends Error{constructor(e,n,...r){super(zi[e].replace(/\{(\d)\}/g,(s,o)=>String(r[o]))),this.
position=n}};function nn(t,e=at.variables){let n=Array.from(t),r=Si(n,e),s=Oi(r,n.length),o=Ti(r,e);return{instructions:Ni(s,[...e,...o]),parameters:o,root:s}}function Si(t,e){
if(t.length>dt.characters)throw new K("long",dt.characters,dt.characters);let n=t.map(s=>_i[s]??(s.length===1?s:"\0")).join(""),r=[];for(let s=0;s<n.length;s=tn.
lastIndex){tn.lastIndex=s;let o=tn.exec(n);if(!o)throw new K(t[s]==="="?"equals":"character",s,t[s]);let i=Mi.find(c=>o.groups?.[c]!==void 0)??"",a=/^ *\(/.test(
n.slice(tn.lastIndex));i==="word"?r.push(...Ei(o[0],s,e,a)):i!=="space"&&r.push({kind:i,text:o[0],position:s})}return r}function Ei(t,e,n,r){if(Object.hasOwn(de,
t)){if(!r)throw new K("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(en,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new K("function",e,t,Object.keys(de).join(", "));let s=Object.keys(de).findLast(i=>t.startsWith(i));if(s)throw new K("brackets",e,s);let o=Array.from(
t);if(t.length>3||t.length===3&&!o.some(i=>n.includes(i)))throw new K("name",e,t);return o.map((i,a)=>({kind:"letter",text:i,position:e+a}))}function Ti(t,e){let n=new Set;
for(let{kind:r,text:s,position:o}of t)if(!(r!=="letter"||e.includes(s)||Object.hasOwn(en,s))){if(at.variables.includes(s))throw new K("result",o,s);if(n.add(s),
n.size>dt.parameters)throw new K("letters",o,dt.parameters)}return[...n].sort()}function Oi(t,e){let n={kind:"end",text:"",position:e},r=0,s=0,o=0,i=!1,a=()=>t[r]??
n,c=()=>t[r++]??n,u=(h,x,$,{value:z=0,letter:E=""}={})=>({operation:h,position:x,operands:$,value:z,letter:E});function p(){let{text:h,position:x}=a();throw new K(
h===")"?"unopened":h===","?"comma":"operand",x)}function l(){let h=d();for(;a().text==="+"||a().text==="-";){let{text:x,position:$}=c();h=u(x==="+"?"add":"subtr\
act",$,[h,d()])}return h}function d(){let h=g();for(;;){let{kind:x,text:$,position:z}=a();if($==="*"||$==="/")c(),h=u($==="*"?"multiply":"divide",z,[h,g()]);else if(x===
"letter"||x==="function"||$==="("||$==="|"&&!i)h=u("multiply",z,[h,f()]);else{if(x==="number")throw new K("before",z);return h}}}function g(){if(++s>dt.depth)throw new K(
"deep",a().position,dt.depth);let h;if(a().text==="-"){let{position:x}=c();h=u("negate",x,[g()])}else a().text==="+"?(c(),h=g()):h=f();return s--,h}function f(){
let h=v();for(;a().kind==="superscript";){let{text:$,position:z}=c();h=u("power",z,[h,u("number",z,[],{value:Ai[$]})])}if(a().text!=="^"&&a().text!=="**")return h;
let{position:x}=c();return u("power",x,[h,g()])}function v(){let{kind:h,text:x,position:$}=a();if(h==="number"){c();let z=Number(x);if(z>dt.number)throw new K("\
size",$);return u("number",$,[],{value:z})}if(h==="letter")return c(),Object.hasOwn(en,x)?u("number",$,[],{value:en[x],letter:x}):u("variable",$,[],{letter:x});
if(h==="function")return w(c());if(x==="(")return m("unclosed",")",!1)[0];if(x==="|")return u("abs",$,m("bar","|",!0));throw new K(x===")"&&o===0?"unopened":"op\
erand",$)}function w({text:h,position:x}){let $=at.several.includes(h),[z,...E]=m("unclosed",")",!1,$);if(!$)return u(de[h],x,[z]);if(!E.length)throw new K("sev\
eral",x,h);return E.reduce((S,_)=>u(de[h],x,[S,_]),z)}function m(h,x,$,z=!1){let E=c(),S=i;i=$,o++;let _=[l()];for(;z&&a().text===",";)c(),_.push(l());if(a().kind===
"end")throw new K(h,E.position);return a().text!==x&&p(),c(),o--,i=S,_}if(!t.length)throw new K("empty",0);let y=l();return a().kind!=="end"&&p(),y}function Ni(t,e){
let n=[],r=new Map;function s({position:i},a,c,u=0,p=0){let l=[ki.indexOf(a),c,u,p],d=l.join();if(r.has(d)||r.set(d,n.push(l)-1),n.length>dt.instructions)throw new K(
"operations",i,dt.instructions);return r.get(d)}function o(i){let{operation:a,operands:c,value:u,letter:p}=i;if(a==="number")return s(i,a,0,0,u);if(a==="variabl\
e")return s(i,a,e.indexOf(p));let l=o(c[0]),d=a==="power"&&c[1].operation==="number"?c[1].value:0;if(d===2||d===3||d===4){let g=s(i,"multiply",l,l);return d===2?
g:s(i,"multiply",g,d===3?l:g)}return s(i,a,l,...c.slice(1).map(o))}return o(t),n}var pe=(t,e=t.get("value"))=>nn(e,t.get("variables")),[Pi,Li]=[24,8];function Ln(t,e,n){let{shape:r}=t.get(e),s=new Float64Array(I(t.get(e)).length);return s.set(
n),Pt(s,{shape:r,dtype:"float64"},t.get(e))}function Ci({model:t}){let e=pe(t).parameters;function n(){let r=pe(t),[s,o]=[e,I(t.get("parameters"))];e=r.parameters;
let i=Ln(t,"instructions",r.instructions.flat()),[a,c]=[I(i),I(t.get("instructions"))];a.every((u,p)=>u===c[p])||(t.set("instructions",i),t.set("parameters",Ln(
t,"parameters",e.map(u=>s.includes(u)?o[s.indexOf(u)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function Ri({model:t,el:e}){q(e,"gdviz-for\
mula-field");let n=$t(),r=null,s=new Map;function o({target:l}){let d=l.value;try{pe(t,d),r=null,D(t,{value:d})}catch(g){if(!(g instanceof K))throw g;r={text:d,
error:g}}u()}function i(l){let d=g=>{let f=I(t.get("parameters")).slice();f[pe(t).parameters.indexOf(l)]=g,D(t,{parameters:Ln(t,"parameters",f)})};return s.has(
l)||s.set(l,Qe(u,d)),s.get(l)}function a({message:l,position:d},g){let f=Array.from(g,m=>/\s/.test(m)?" ":m),v=Math.max(0,d-Pi),w=f.slice(v,d+Li).join("");return P`<code aria-hidden="true">${v?
"…":""}${w}\n${" ".repeat(d-v+(v?1:0))}▲</code>
      <span>${l}</span>`}function c(){r=null,u()}function u(){let[l,d,g]=["value","description","tooltip"].map(h=>t.get(h)),[f,v]=t.get("range"),w=I(t.get("para\
meters")),{root:m,parameters:y}=pe(t);L(e,P`
      <label title=${g}>
        <span>${d}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${nt(r?.text??l)} @input=${o} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?a(r.error,r.text):R}</div>
        ${r?R:ho(l,m)}
      </div>
      ${y.map((h,x)=>P`<div class="gdviz-slider">${i(h)({value:w[x],min:f,max:v,step:.01,description:h,tooltip:`The letter ${h} of the formula`})}</div>`)}`)}let p=[
Z(t,{"parameters description tooltip range":u}),Z(t,{value:c})];return()=>p.forEach(l=>l())}var wo={initialize:Ci,render:Ri};var xo=64,Ii=10,ji=9;function Bi(t,e,n,{from:r,to:s}){let[o,i]=t.map(e?Math.log10:Number),a=n>1?(i-o)/(n-1):0,c=l=>e?10**l:l,u=l=>Math.floor((l-r)/(s-r)*n),p=ut(
{low:c(o-a/2),high:c(i+a/2),log:e,from:r,to:s});return{pixels:p,nearest:l=>U(u(l),0,n-1),cellOf:l=>{let d=p.to(l);return d>=Math.min(r,s)&&d<=Math.max(r,s)?Math.
min(u(d),n-1):-1},centre:l=>c(o+l*a),edges:l=>{let[d,g]=[l,l+1].map(f=>r+(s-r)*f/n);return[Math.min(d,g),Math.max(d,g)]}}}function Fi({model:t,el:e}){let n=()=>t.
get("kind")==="magnitude",r=n()?Ke:le,s=`Map of ${t.get("value_name")}`,o=Ht(e,{name:"gdviz-heat-map",label:s,ratio:t.get("ratio"),margins:r});o.canvas.classList.
add("hatch");let[i]=o.layers("cross"),[a]=L(o.handles,x(),".handle"),c=()=>t.get("values").shape,u=b=>{let T=t.get(`${b}_range`),O=t.get(`${b}_log`)&&T[0]>0,[k,
A]=c();return Bi(T,O,b==="x"?A:k,b==="x"?o.across():o.upwards())};function p(){if(!c()[0]||!c()[1])return null;let[b,T]=t.get("chosen"),[O,k]=[u("x").cellOf(b),
u("y").cellOf(T)];return O>=0&&k>=0?[O,k]:null}let l=b=>!Number.isFinite(b)||!n()&&b<0;function d(){let b=t.get("log"),[T,O]=oe([I(t.get("values"))],k=>Number.isFinite(
k)&&!(b&&k<=0));return T<=O?[T,O]:null}function g(){Ft(o.canvas,I(t.get("values")),c(),n()?f():v())}function f(){let b=Array.from(t.get("palette"),M=>Bt(M)),[T,
O]=d()??[0,1],k=ut({low:T,high:O,log:t.get("log"),from:0,to:b.length}),A=M=>Math.floor(k.to(Math.max(M,T)));return M=>l(M)?0:b[U(A(M),0,b.length-1)]}function v(){
let b=Array.from(t.get("colors"),T=>Bt(T));return T=>l(T)?0:b[T%b.length]}function w(){let b=d();if(!n()||!b)return o.bar(n()?[[],[],t.get("value_name")]:null);
let{height:T}=o.area,O=ut({low:b[0],high:b[1],log:t.get("log"),from:0,to:-T}),k=t.get("palette"),A=N=>k[Math.floor((N+.5)/xo*k.length)],M=O.ticks().map(({at:N,text:C})=>({
at:N/T,text:C}));o.bar([Array.from({length:xo},(N,C)=>A(C)),M,t.get("value_name")])}function m(){let b=t.get("colors"),O=(n()?[]:t.get("names")).map((A,M)=>({name:A,
color:b[M%b.length],kind:"area"})),k=I(t.get("values")).some(l);o.legend(k?[...O,{name:t.get("missing_name"),color:"",kind:"hatch"}]:O)}let y=()=>o.axes(jt(u("x").
pixels,u("y").pixels),t.get("axis_names"));function h(){let b=p();if(L(o.handles,x(b)),!b)return L(i,null);let[[T,O],[k,A]]=[u("x").edges(b[0]),u("y").edges(b[1])],
{left:M,top:N,width:C,height:B}=o.area,[W,H]=[(T+O)/2,(k+A)/2],kt=`${`M${W},${N}V${k-6}M${W},${A+6}V${N+B}`}M${M},${H}H${T-6}M${O+6},${H}H${M+C}`;L(i,j`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${kt} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${kt} />`)}function x(b=null){let[[T,O],[k,A]]=b?[u("x").edges(b[0]),u("y").edges(b[1])]:
[[0,0],[0,0]],M=(C,B,W,H)=>j`<rect class=${C} fill="transparent" stroke=${B} stroke-width=${W}
        x=${T-H} y=${k-H} width=${O-T+2*H} height=${A-k+2*H} />`,N=Math.max((ji-(O-T))/2,1);return j`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${mt(b)}
        aria-valuenow=${b?b[1]*c()[1]+b[0]:0} aria-valuetext=${b?$(b):""}>
        ${M("","white",4,N)}${M("cell","black",2,N)}${M("halo","none",0,Ii)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function $([b,T]){let[O,k]=t.get("axis_names"),A=`${O} = ${V(u("x").centre(b))}, ${k} = ${V(u("y").centre(T))}`,M=I(t.get("values"))[T*c()[1]+b];if(l(
M))return`${A}: ${t.get("missing_name")}`;let N=()=>t.get("names")[M]??String(M);return`${A}: ${n()?`${t.get("value_name")} ${V(M)}`:N()}`}let z=o.readout(b=>{let T=b?
E(b):p();L(o.status,T?$(T):"")},a);function E([b,T]){return c()[0]&&c()[1]?[u("x").nearest(b),u("y").nearest(T)]:null}function S(b){if(!b)return;let T=[u("x").centre(
b[0]),u("y").centre(b[1])];String(T)!==String(t.get("chosen"))&&D(t,{chosen:T})}Ge({surface:o.hit,handle:a,to:b=>S(E(o.pixel(b))),by:(b,T)=>{let[O,k]=p()??[0,0],
A=T?10:1;S([U(O+A*b[0],0,c()[1]-1),U(k+A*b[1],0,c()[0]-1)])}});let _="x_range y_range x_log y_log axis_names";return o.draw(t,{"kind values palette colors log":g,
"kind values palette log value_name":w,"kind values names colors missing_name":m,[`values ${_}`]:y,[`kind chosen values names ${_}`]:h,[`kind chosen values name\
s value_name missing_name ${_}`]:z})}var bo={render:Fi};function Di(t){let e=P`<b>${t.get("name")}</b>`,n=X(t.get("module")),{error:r}=re(t),s=r?`${r.message} (${r.name})`:t.get("error_message"),o=i=>P`<div class="gdviz-notice" role="status">${i}</div>`;
return s?P`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${s}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?o(P`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||Be(n)?null:o("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var Hi=({model:t})=>Tt(t);function Ui({model:t,el:e}){
q(e,"gdviz-link");let n=()=>L(e,Di(t)),r=[Tt(t),De(t,n),ot(t,"where error_message",n)];return n(),()=>r.forEach(s=>s())}var $o={initialize:Hi,render:Ui};var Wi=2,qi=.5,yo=.05,rn=(t,e,n=Wi)=>e*Math.abs(t)/(Math.abs(t)+n);function ko(t,e){let n=We(t),r=document.createElement("canvas"),s=qe(e.positive,e.negative),o=[];
function i({weights:d,thickest:g},f){d.forEach(({index:v},w)=>{let m=f[v],y=rn(m,g);y>yo&&(n.lineWidth=y,n.strokeStyle=m>0?e.positive:e.negative,n.stroke(o[w]))})}
function a({units:d,layers:g},f,[v,w,m],{ink:y,paper:h}){let x=d.length-g[0].length===v&&m>1,$=d.slice(g[0].length);n.fillStyle=h;for(let{x:z,y:E,size:S}of d)n.
fillRect(z-S/2,E-S/2,S,S);x&&w>1&&c($,f,w,m),x&&w===1&&u($,f,m,y),n.lineWidth=1,n.strokeStyle=y,n.globalAlpha=.7;for(let{x:z,y:E,size:S}of d)n.strokeRect(z-S/2-
.5,E-S/2-.5,S+1,S+1);n.globalAlpha=1}function c(d,g,f,v){Ft(r,g,[f*d.length,v],w=>s(U(w,-1,1))),d.forEach(({x:w,y:m,size:y},h)=>{let x=(d.length-1-h)*f;n.drawImage(
r,0,x,v,f,w-y/2,m-y/2,y,y)})}function u(d,g,f,v){d.forEach(({x:w,y:m,size:y},h)=>{let x=g.subarray(h*f,(h+1)*f),$=x.reduce((_,b)=>Math.max(_,Math.abs(b)),1),[z,
E]=[w-y/2,.46*y/$];Object.assign(n,{lineWidth:1,strokeStyle:v,globalAlpha:.25}),n.beginPath(),n.moveTo(z,m),n.lineTo(z+y,m),n.stroke();let S=h===d.length-1;Object.
assign(n,{lineWidth:y>20?1.8:1.2,strokeStyle:S?e.fit:v,globalAlpha:1}),n.beginPath(),x.forEach((_,b)=>n.lineTo(z+y*b/(f-1),m-E*_)),n.stroke()})}function p({units:d,
thickest:g},f,v){for(let{x:w,y:m,size:y,index:h}of d){let x=f[h],$=rn(x,g,qi)/2;$>yo&&(l(w-y/2,m+y/2,$+.8,v),l(w-y/2,m+y/2,$,x>0?e.positive:e.negative))}}function l(d,g,f,v){
n.beginPath(),n.arc(d,g,f,0,2*Math.PI),n.fillStyle=v,n.fill()}return{resize:({width:d,height:g,weights:f})=>{o=f.map(({curve:w})=>new Path2D(w));let v=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(d*v),height:Math.round(g*v)}),Object.assign(t.style,{width:`${d}px`,height:`${g}px`})},draw:(d,g,f,v,w)=>{let m=t.width/d.width;
n.setTransform(m,0,0,m,0,0),n.clearRect(0,0,d.width,d.height),g.length===d.parameters&&(i(d,g),a(d,f,v,w),p(d,g,w.paper))}}}var zo=54,Vi=340,Gi=120,Ki=40,Yi=5,yt=16,ge=4;function Cn(t){let[e,n,{shape:[,r,s]}]=[I(t.get("weights")),I(t.get("shape")),t.get("responses")],o=I(t.get("respo\
nses")),i=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],a={parameters:e,responses:o,pictures:[t.get("responses").
shape[0],r,s]};if(!n.length)return{...a,sizes:t.get("sizes"),names:i};let c=Array.from(n.subarray(0,ge)).filter(h=>h>0),u=Array.from(n.subarray(ge)).flatMap((h,x)=>h?
[x]:[]),p=ge*yt**2,l=p+ge*yt,d=[...c.map((h,x)=>[x*yt**2,p+x*yt,x*yt]),[l,l+yt,ge*yt]],g=u,f=[],v=[],w=t.get("curves"),m=r*s;for(let[h,x]of[...c,1].entries()){let $=Array.
from({length:x},(z,E)=>E);for(let z of $)f.push(...g.map(E=>d[h][0]+z*yt+E));f.push(...$.map(z=>d[h][1]+z));for(let z of $)v.push(o.subarray((d[h][2]+z)*m,(d[h][2]+
z)*m+(w?s:m)));g=$}let y=new Float64Array(v.length*(w?s:m));return v.forEach((h,x)=>y.set(h,x*h.length)),{parameters:Float64Array.from(f,h=>e[h]),responses:y,pictures:[
v.length,w?1:r,s],sizes:[u.length,...c,1],names:u.map(h=>w?i[h].replace("₁",""):i[h])}}function Rn(t,e){let n=U(zo*Math.max(...t),Gi,Vi),r=e/t.length,s=[0,0];
for(let u=1;u<t.length;u++)s.push(s[u]+t[u]*(t[u-1]+1));let o=t.map((u,p)=>{let l=Math.min(n/u,zo),d=Math.floor(Math.min(.76*l,.5*r,Ki)),g=f=>Math.round(f-d/2)+
d/2;return Array.from({length:u},(f,v)=>({layer:p,unit:v,index:p?s[p]+u*t[p-1]+v:-1,x:g(r*(p+.5)),y:g(n/2+(v-(u-1)/2)*l),size:d}))}),i=o.flat(),a=o.slice(1).flatMap(
(u,p)=>u.flatMap(l=>o[p].map(d=>{let[g,f]=[d.x+d.size/2,l.x-l.size/2],v=(g+f)/2,w=`M${g},${d.y}C${v},${d.y},${v},${l.y},${f},${l.y}`;return{from:d,to:l,index:s[l.
layer]+l.unit*o[p].length+d.unit,start:g,end:f,curve:w}}))),c=U(.25*Math.min(...i.map(({size:u})=>u)),3.5,10);return{width:e,height:n,layers:o,units:i,weights:a,
thickest:c,parameters:s[t.length]}}function _o({units:t,weights:e},[n,r]){let s=t.find(({x:u,y:p,size:l})=>Math.max(Math.abs(n-u),Math.abs(r-p))<=l/2+1);if(s)return s;
let o=e.filter(({start:u,end:p})=>u<=n&&n<=p);if(!o.length)return null;let i=Zi((n-o[0].start)/(o[0].end-o[0].start)),a=({from:u,to:p})=>Math.abs(u.y+(p.y-u.y)*
i-r),c=o.reduce((u,p)=>a(p)<a(u)?p:u);return a(c)<Yi?c:null}function Zi(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var Ji=250,Qi=[.5,2,8];function Xi({model:t,el:e}){q(e,"gdviz-network-diagram");let n=t.get("colors");for(let b in n)e.style.setProperty(`--${b}`,n[b]);let r=P`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="legend"></div>`,[s,o,i,a]=L(e,r,".network","canvas",".readout",".legend"),c=ko(o,n),u=$n(),p=Cn(t),l="",d=Rn(p.sizes,320),g=null;function f(b=d.
width){d=Rn(p.sizes,b),l=String([p.sizes,p.names]),c.resize(d),L(a,oa(d.thickest)),m(null),v()}function v(){c.draw(d,p.parameters,p.responses,p.pictures,u),S()}
function w(){p=Cn(t),String([p.sizes,p.names])!==l?f():v()}function m(b){g=b;let T=d.layers[0].map(({x:O,y:k,unit:A})=>j`<text x=${O} y=${k} dy="0.35em" text-anchor="middle">${p.
names[A]}</text>`);L(s,P`
      <svg tabindex="0" role="application" aria-label=${na(p.sizes,t.get("activation"))} width=${d.width} height=${d.height}
        @pointermove=${y} @pointerdown=${y} @pointerleave=${h} @blur=${()=>m(null)} @keydown=${x}>
        <g class="names" aria-hidden="true">${T}</g>
        <g class="pointed" aria-hidden="true">${b&&ra(b)}</g>
      </svg>`),E()}let y=b=>m(_o(d,it(s,b))),h=({pointerType:b})=>b!=="touch"&&m(null);function x(b){if(b.ctrlKey||b.metaKey||b.altKey)return;let T=ae(b);!T&&![
"Enter","Escape"].includes(b.key)||(b.preventDefault(),m(ta(d,g,T??b.key)))}let $=0,z=0;function E(){$=performance.now(),i.textContent=g?ea(d,p.names,g,p.parameters):
"Point at a line or a unit to see its value."}function S(){!g||z||(z=window.setTimeout(()=>{z=0,E()},Math.max(Ji-(performance.now()-$),0)))}let _=[Z(t,{"sizes w\
eights responses shape curves":w,activation:()=>m(g)}),Ct(s,f),yr(()=>{u=$n(),v()}),()=>clearTimeout(z)];return()=>_.forEach(b=>b())}function ta({layers:t,weights:e},n,r){
if(!n)return t[0][0];let s="from"in n;if(r==="Escape")return s?n.to:null;let o=e.filter(({to:u})=>u===(s?n.to:n));if(typeof r=="string")return o[0]??n;let[i,a]=r;
if(s)return o[U(n.from.unit-a-i,0,o.length-1)];let c=t[U(n.layer+i,0,t.length-1)];return c[U(n.unit-a,0,c.length-1)]}function Ao(t,e,{layer:n,unit:r}){return n===
0?e[r]:n===t.layers.length-1?"the output":`unit ${r+1} of hidden layer ${n}`}function ea(t,e,n,r){if("from"in n){let[o,i]=[n.from,n.to].map(a=>Ao(t,e,a));return`\
Weight from ${o} to ${i}: ${V(r[n.index])}`}let s=Ao(t,e,n);return n.layer===0?`Input ${s}`:`${s[0].toUpperCase()}${s.slice(1)}: bias ${V(r[n.index])}`}function na([
t,...e],n){let r=e.slice(0,-1),s=`${r.length===1?"a hidden layer":"hidden layers"} of ${r.join(", ")} units`,o=r.length?`${s}${n?` (${n})`:""}`:"no hidden layer";
return`Network with ${t===1?"1 input":`${t} inputs`}, ${o} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves\
 back.`}function ra(t){if("from"in t)return j`<path d=${t.curve} />`;let e=t.size+5;return j`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function oa(t){
let e=(r,s,o=r)=>P`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${s}</svg>${o}</span>`,n=r=>j`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;
return P`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${Qi.map(r=>e("sample",n(rn(r,t)),String(r)))}
    ${e("bias",j`<circle cx="5" cy="5" r="3.5" />`)}`}var Mo={render:Xi};function To(t,e){return e?e[t]:typeof t=="string"?t:Array.isArray(t)?t.map(n=>To(n)).join(","):t?.data?Array.from(I(t),n=>String(Number(n.toFixed(4)))).join(",").
replace(/(,0)+$/,""):String(sa(Number(t)))}function sa(t){let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return Math.fround(t)===t&&e.find(n=>Math.fround(
n)===t)||t}async function on(t){let e=t.widget_manager,n=new URLSearchParams;for(let r of t.get("entries")){let s=await Oo(r,e);if(typeof s=="string")continue;let o=(await tt(
e,s.widget)).get(s.trait);n.set(r.name,To(o,s.options))}return n.toString().replaceAll("%2C",",")}async function Oo(t,e){if(!("selector"in t))return t;let n=(await tt(
e,t.selector)).get("index");return t.targets[n]??`there is no such setting with ${t.title} = ${t.labels[n]}`}var ia="it is outside the range that can be shown",
aa="it cannot be changed without Python";function pt(t){throw new RangeError(t)}var ca=["token","theme","template","note","python"],In=10,No=(t,e,n)=>Qn(la(t,e,
n));async function la(t,e,n){let r=t.widget_manager,s=t.get("entries"),o=new Map(new URLSearchParams(e)),i=l=>!ca.includes(l)&&!l.startsWith("voila"),a=new Set(
s.map(({name:l})=>l)),c=[...o.keys()].filter(l=>!a.has(l)&&i(l)).map(l=>`${l}: there is no such setting`);for(let l of s){let d=o.get(l.name);if(d!==void 0){await n(),
await tr();try{let g=await Oo(l,r);typeof g=="string"&&pt(g);let f=t.get("needs_kernel").includes(g.widget);f&&r.exported&&pt(aa);let v=await tt(r,g.widget),w=v.
get(g.trait);v.set(g.trait,fa(g,v,d)),v.save_changes(),f&&v.get(g.trait)!==w&&await pa(t)}catch(g){if(!(g instanceof RangeError))throw g;c.push(`${l.name}=${[...d].
slice(0,40).join("")}: ${g.message}`)}}}if(!c.length)return;let u=c.length>In?`; and ${c.length-In} more`:"",p=ua(`Parts of this link were ignored. ${c.slice(0,
In).join("; ")}${u}.`);ct(await tt(r,t.get("message")),"value",`<div class="gdviz-notice" role="status">${p}</div>`)}var ua=t=>t.replaceAll("&","&amp;").replaceAll(
"<","&lt;"),da=0;async function pa(t){let e=++da,{promise:n,resolve:r}=ga(),s=a=>a.event==="done"&&a.question===e&&r();t.on("msg:custom",s);let{kernel:o}=t.widget_manager,
i=o&&Rt(o,a=>a==="gone"&&r());t.send({event:"ask",question:e}),await n,t.off("msg:custom",s),i?.()}function ga(){let t=()=>{};return{promise:new Promise(n=>t=n),
resolve:t}}function fa(t,e,n){let{kind:r}=t;if(r==="choice"){let c=t.options??[];return c.includes(n)||pt(`it must be one of ${c.join(", ")}`),c.indexOf(n)}if(r===
"formula"){try{nn(n,e.get("variables"))}catch(c){if(!(c instanceof K))throw c;pt(`at character ${c.position+1}: ${c.message.replace(/\.$/,"")}`)}return n}if(r===
"flag")return n!=="0"&&n!=="1"&&pt("it must be 0 or 1"),n==="1";if(r==="array"||r==="numbers"){let{trait:c,length:u,among:p,narrowest:l=null}=t,{shape:d}=e.get(
c),g=u??ye(d),f=n.split(",");(u?f.length!==g:f.length>g)&&pt(`it must be ${u?"":"at most "}${g} numbers separated by commas`);let v=f.map(So),w=v.every(h=>Number.
isFinite(Math.fround(h))&&(!p||p.includes(h))),m=l===null||ha(v,l);if((!w||!m)&&pt(d?"its numbers must be ones that can be set there":ia),!d)return v;let y=new Float64Array(
g);return y.set(v),{shape:d,data:new DataView(y.buffer)}}r==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&pt("it must be a whole number");let s=So(n),o=(c,u)=>typeof c=="\
string"?e.get(c):c??u,[i,a]=[o(t.low,-1/0),o(t.high,1/0)];return i<=s&&s<=a||pt(`it must lie between ${Eo(i)} and ${Eo(a)}`),s}function So(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:pt("it must be a number")}var ha=([t,e,n,r],s)=>[[t,e],[n,r]].every(([o,i])=>o<i&&i-o>=s*Math.max(Math.abs(o),
Math.abs(i)));function Eo(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.
toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}function Po({model:t}){let{exported:e,ownsAddress:n,kernel:r}=t.widget_manager;
if(e&&(e.query=()=>on(t)),!n||!r)return;let s=0,o=async()=>history.replaceState(null,"",`?${await on(t)}${location.hash}`),i=()=>{clearInterval(s),r.status==="d\
ead"&&(s=setInterval(o,ma))};return r.statusChanged.connect(i),()=>{clearInterval(s),r.statusChanged.disconnect(i)}}var ma=500;function va({model:t,el:e}){q(e,"gdviz-page-state");async function n(){let s=`${location.href.replace(/[?#].*$/s,"")}?${await on(t)}`,o=await Re(s);r(s,o?"Copie\
d.":"Copy this:"),o||e.querySelector("input")?.select()}let r=(s="",o="")=>L(e,P`
      <button type="button" title="Copy the address of this page in its current state" @click=${n}>Copy link</button>
      <span role="status">${o}</span>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!s} .value=${nt(s)} />`);r()}var Lo={initialize:Po,render:va};var wa={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},Ot=(t,e,n,r=t)=>P`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${wa[t]} /></svg>
  </button>`,sn=(t,e)=>Ot(t?"pause":"play",t?"Pause":"Play",e,"play");var xa=10,ba=8;function $a({model:t,el:e}){q(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),s=f=>D(t,{playing:!1,value:f});function o(){
let f=!t.get("playing");D(t,{playing:f,value:f&&n()>=r()?0:n()})}let i=()=>L(e,P`
      ${Ot("back","Back to the start",()=>s(0))}
      ${sn(t.get("playing"),o)}
      ${Ot("step","Step forward",()=>s(Math.min(n()+1,r())))}
      <label title="The current step">
        <input type="range" min="0" step="1" aria-label="Current step" .max=${String(r())} .value=${nt(String(n()))}
          @input=${({target:f})=>s(Number(f.value))} />
        <output>${n()} / ${r()}</output>
      </label>`),a=0,c=0,u=()=>Math.max(xa,r()/ba)/1e3;function p(f){let v=Math.min(Math.floor((f-a)*u()),r());if(v>=r())return D(t,{value:r(),playing:!1});v>n()&&
D(t,{value:v}),t.get("playing")&&(c=requestAnimationFrame(p))}function l(){cancelAnimationFrame(c),t.get("playing")&&(d(),c=requestAnimationFrame(p))}function d(){
n()>r()&&D(t,{value:r()}),a=performance.now()-n()/u()}let g=[Z(t,{"value max playing":i}),ot(t,"max",d),ot(t,"playing",l),()=>cancelAnimationFrame(c)];return l(),
()=>g.forEach(f=>f())}var Co={render:$a};var ya=t=>Number.isFinite(t)?V(t,Math.abs(t)<.001?2:3):"–";function ka({model:t,el:e}){q(e,"gdviz-results");let n=i=>t.get("shown")[i]>0;function r(i,a){n(i)!==
a&&D(t,{shown:t.get("shown").with(i,Number(a))})}function s(i){D(t,{chosen:i}),r(i,!0)}function o(){let[i,a,c]=[t.get("columns"),t.get("hints"),t.get("colors")],
u=bt(t.get("values")),p=i.map((g,f)=>P`<th scope="col" title=${a[f]??""}>${g}</th>`),l=t.get("names").map((g,f)=>{let[v,w]=[n(f),f===t.get("chosen")],m=({target:h})=>r(
f,h.checked),y=`background: ${lt(c[f%c.length])}`;return P`
        <tr class="${v?"":"hidden"} ${w?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${g}" .checked=${nt(v)} @change=${m} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${g}" aria-pressed=${w} @click=${()=>s(f)}>
              <span class="swatch" .style=${y}></span>${g}
            </button>
          </th>
          ${i.map((h,x)=>P`<td class="number">${v?ya(u[f]?.[x]??NaN):"–"}</td>`)}
        </tr>`}),d=P`<th scope="col"></th>`;L(e,P`<table><thead><tr>${d}${d}${p}</tr></thead><tbody>${l}</tbody></table>`)}return Z(t,{"names colors columns hin\
ts shown values chosen":o})}var Ro={render:ka};var jn=[1/60,1/12,1/4,1,2,5,10,20,50,100];function za(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function _a({model:t,el:e}){q(e,"gdviz-runner");let n=t.get("unit"),r=()=>D(t,{playing:!1,resets:t.get("resets")+1}),s=()=>D(t,{playing:!1,single_steps:t.
get("single_steps")+1});function o(){let p=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);D(t,{playing:!t.get("playing"),resets:p})}function i({
target:p}){let l=Math.round(Number(p.value));l>=1&&l<=1e3&&D(t,{anew_steps:l}),p.value=t.get("anew_steps")}function a(){let[p,l,d]=[t.get("speed"),t.get("anew"),
t.get("diverged_at")],g=m=>Math.abs(m/p-1)<.001,f=jn.some(g)?jn:[...jn,p].sort((m,y)=>m-y),v=({target:m})=>D(t,{speed:Number(m.value)}),w=({target:m})=>D(t,{anew:m.
checked,playing:!1});L(e,P`
      <div class="gdviz-buttons">
        ${Ot("back","Restart",r,d<0?"back":"back wanted")}
        ${sn(t.get("playing"),o)}
        ${Ot("step","Step forward",s)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${v}>
          ${f.map(m=>P`<option value=${m} .selected=${nt(g(m))}>${za(m,n)}</option>`)}
        </select>
        <output class="position">${n} ${t.get("position").toLocaleString("en")}</output>
      </div>
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${nt(l)} @change=${w} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!l}
          .value=${String(t.get("anew_steps"))} @change=${i} />
        ${n}s
      </div>
      ${d<0?R:P`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${d.toLocaleString("en")}: the numbers are no longer finite. The last finite parameters are
        shown. Lower the learning rate, then restart.</div>`}`)}function c(){t.get("diverged_at")>=0&&t.get("playing")&&D(t,{playing:!1})}let u=[ot(t,"position \
diverged_at",c),Z(t,{"playing speed anew anew_steps position diverged_at":a})];return c(),()=>u.forEach(p=>p())}var Io={render:_a};var Aa=t=>t===void 0||Number.isNaN(t)?"–":V(t);function Ma({model:t,el:e}){return q(e,"gdviz-sentence"),Z(t,{"template values shown kind":()=>{let[n,r]=t.get(
"kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],s=I(t.get("values")),i=t.get("template").replace(/\{(\d+)\}/g,(a,c)=>Aa(s[c]));L(e,P`<div class=${n} role=${r} ?hidden=${!t.
get("shown")}>${i}</div>`)}})}var jo={render:Ma};function Sa({model:t,el:e}){q(e,"gdviz-slider");let n=Qe(r,s=>D(t,{value:s}));function r(){let[s,o,i,a,c,u]=["value","min","max","step","log","whole"].map(v=>t.
get(v)),[p,l,d,g]=["disabled","description","unit","tooltip"].map(v=>t.get(v)),f=t.get("continuous_update");L(e,n({value:s,min:o,max:i,step:a,log:c,whole:u,disabled:p,
description:l,unit:d,tooltip:g,continuous:f}))}return Z(t,{"value description tooltip unit min max step log disabled":r})}var Bo={render:Sa};var Ea=6,Ta=24;function Oa({model:t,el:e}){let n=t.get("bar")?Ke:le,s=Ht(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get(
"ratio"),margins:n});s.canvas.classList.add("hatch");let[o,...i]=s.layers("field","paths","minima","points"),a=()=>{let[h,x,$,z]=I(t.get("box"));return s.plane(
{low:h,high:x},{low:$,high:z})},c=()=>t.get("axis_names"),u=()=>t.get("movable"),p=Ze({...s,model:t,el:e,layers:i,plane:a,free:u});function l(){let{canvas:h,area:x}=s,
$=Math.min(window.devicePixelRatio||1,2),z={width:Math.round(x.width*$),height:Math.round(x.height*$)},E=t.get("loss"),S=I(t.get("levels"));if(E.shape[0]<2||E.shape[1]<
2||S.length<2)return Mn(h);jr(h,z,I(E),E.shape,S,d(S.length-1))}function d(h){let x=t.get("palette"),$=x.length-1;return Array.from({length:h},(z,E)=>x[Math.floor(
h>1?$/(h-1)*E:$/2)])}function g(){if(!t.get("bar"))return;let h=I(t.get("levels")),x=h.length-1,$=Math.max(Math.ceil(x*Ta/s.area.height),1),z=Array.from(h.keys()).
filter(_=>_%$===0),E=t.get("value_name"),S=_n(z.map(_=>h[_]));if(S.some(_=>_.length>Ea)){let _=Math.floor(Math.log10(Math.max(...h.map(Math.abs))));E+=` (10${Ue(
_)})`,S=_n(z.map(b=>h[b]/10**_))}if(!I(t.get("loss")).some(Number.isFinite))return s.bar([[],[],E]);s.bar([d(x),z.map((_,b)=>({at:-_/x,text:S[b]})),E])}let f=()=>s.
axes(a(),c());function v(){let h=t.get("gradient"),x=Br(I(h),h.shape,s.area,I(t.get("box")));L(o,j`<path class="arrows" fill="black" opacity="0.55" d=${x} />`)}
function w(){let h=I(t.get("loss")).every(Number.isFinite),x=`${t.get("value_name")} not finite`;s.legend(h?se(t):[...se(t),{name:x,color:"",kind:"hatch"}])}let m=s.
readout(h=>{if(t.get("step")>=0)return L(s.status,Ye(t));L(s.status,!h&&t.get("status")||y(h))});function y(h){if(!h&&!u())return"";let x=h?a().toPoint(h):t.get(
"start"),$=Na(t.get("loss"),I(t.get("box")),x);return Ut(x,c(),$===null?"":`, ${t.get("value_name")} ≈ ${V($,2)}`)}return s.draw(t,{"loss levels palette":l,"l\
oss levels palette value_name":g,"box axis_names":f,"gradient box":v,"paths shown colors box":p.paths,"minima box":p.minima,"current shown colors box":p.points,
"loss names colors shown value_name":w,"start movable box axis_names":p.start,"loss start movable status box axis_names current step diverged_at":m,zoomable:p.buttons})}
function Na(t,[e,n,r,s],[o,i]){let[a,c]=t.shape,[u,p]=[(o-e)/(n-e)*(c-1),(i-r)/(s-r)*(a-1)];if(!(u>=0&&p>=0&&u<=c-1&&p<=a-1))return null;let[l,d]=[Math.min(Math.
floor(u),c-2),Math.min(Math.floor(p),a-2)],[g,f]=[u-l,p-d],v=I(t),w=d*c+l,[m,y]=[w,w+c].map(h=>(1-g)*v[h]+g*v[h+1]);return(1-f)*m+f*y}var Fo={render:Oa};var Do=new Map,Bn=new Map;function Ho(t,e){let n=()=>{let r,s=(...o)=>{let i=o.pop(),a=Array.isArray(o.at(-1))?o.pop():[];r=typeof i=="function"?i(...a.map(fe)):
i};s.amd={},e(s);for(let o of t)o!=="module"&&Fn(o,r);return r};for(let r of t)Do.set(r,n)}var Fn=(t,e)=>Bn.set(t,e);function fe(t){if(t==="module")return{uri:document.
baseURI};if(!Bn.has(t)){let e=Do.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return Bn.get(t)}function Uo(){let t=(p,l)=>typeof l=="sy\
mbol"||l==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),s={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class o{register_mime_type(){}}let i={"base/js/namespace":s,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:o}},a=(p,l)=>l(...p.map(d=>i[d]??e)),c=globalThis,u=Object.assign(document.createElement("div"),{hidden:!0});return u.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(u),Object.assign(c,{Jupyter:s,requirejs:Object.assign(a,{config(){}})}),fe("@jupyter-widgets/base").
load_ipython_extension(),u.remove(),delete c.Jupyter,delete c.requirejs,Object.getPrototypeOf(s.WidgetManager)}var Pa="v1.kernel.websocket.jupyter.org";var Wo=[250,500,1e3,2e3],La=5e3,Ca=1e4,Ra=8e3,Ia=4e3;function Vo(t,e){let n,[r,s,o,i,a]=[0,0,0,0,0],[c,u]=[!1,!1];function p(){l();let v=new URL(t);v.pathname+=
"/channels",v.search+=`${v.search?"&":"?"}${e.query()}`,v.protocol=v.protocol.replace("http","ws");let w=n=new WebSocket(v,Pa);o=setTimeout(d,Ra,w),i=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(o),i=a=Date.now(),e.opened()},n.onmessage=({data:m})=>{if(a=Date.now(),typeof m!="string")return e.received(m);c=!0,w.send(
m)},n.onclose=({code:m})=>m===4e3?g(e.gone):d(w)}function l(){clearTimeout(o),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function d(v){
l(),e.lost(),i&&Date.now()-i>La&&(r=s=0),i=0;let w=await fetch(t,{signal:AbortSignal.timeout(Ia)}).then(m=>m.status,()=>0);if(!(u||v!==n)){if(w===404)return g(e.
gone);w?o=setTimeout(p,s++?qo(s):0):o=setTimeout(d,qo(r++),v)}}function g(v){u=!0,clearInterval(f),l(),v?.()}let f=setInterval(()=>{c&&n.readyState===WebSocket.
OPEN&&Date.now()-a>Ca&&d(n)},1e3);return p(),{open:()=>u||p(),end:()=>g(),send:v=>n.readyState===WebSocket.OPEN&&n.send(v)}}var qo=t=>Wo[Math.min(t,Wo.length-1)];function Go(t,e,n){let r=new TextEncoder,s=e.map(c=>r.encode(JSON.stringify(c))),o=[r.encode(t),...s,...n],i=new BigUint64Array(o.length+2);i[0]=BigInt(o.length+
1);let a=i.byteLength;return o.forEach((c,u)=>{i[u+1]=BigInt(a),a+=c.byteLength}),i[o.length+1]=BigInt(a),new Blob([i,...o])}function Ko(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(l,d)=>Number(e.getBigUint64(8*(d+1),!0))),s=l=>t.slice(r[l],r[l+1]),o=new TextDecoder,[i,a,c,u]=[1,2,3,4].
map(l=>JSON.parse(o.decode(s(l)))),p=Array.from({length:n-6},(l,d)=>new DataView(s(d+5)));return{header:i,parent_header:a,metadata:c,content:u,buffers:p}}var ja=["restarting","autorestarting","dead"],Ba=8e3;function Yo(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function Zo(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),s=crypto.randomUUID?.()??String(Math.random()).slice(2),o={status:"idle",connectionStatus:"\
connecting",statusChanged:Yo(),connectionStatusChanged:Yo(),comm:S,onOpen:null,onOutput:null},i=new Map,a=new Map,c=new Map,u=new Set,p=0,[l,d]=[[],""],g=!1,f="",
v=Promise.resolve(),w=Vo(r,{query:()=>`session_id=${s}&heard=${f}`,opened(){$("connectionStatus","connected");for(let _ of c.values())w.send(_.message),_.sentAt=
Date.now();l=[...c.keys(),...a.keys()],l.length&&(d=z("kernel_info_request",{}))},lost:()=>$("connectionStatus","connecting"),received(_){let b=Ko(_);f=b.header.
msg_id,o.connectionStatus==="silent"&&$("connectionStatus","connected"),v=v.then(()=>E(b)).catch(T=>console.error(T))},gone:h}),m=setInterval(()=>{let[_]=c.values();
o.connectionStatus==="connected"&&_&&!u.size&&Date.now()-_.sentAt>Ba&&$("connectionStatus","silent")},1e3);function y(){for(let _ of l){c.delete(_),u.delete(_);
let b=a.get(_);a.delete(_),b?.iopub?.status?.({content:{execution_state:"idle"}})}}function h(){x(),c.clear(),a.clear(),$("status","dead")}function x(){g=!0,clearInterval(
m),w.end()}function $(_,b){o[_]!==b&&(o[_]=b,o[`${_}Changed`].emit())}function z(_,b,T,O={},k=[]){let A=`${s}-${++p}`;if(g)return A;let M={msg_id:A,msg_type:_,session:s,
username:"",date:new Date().toISOString(),version:"5.3"},N=Go("shell",[M,{},O,b],k);return T&&a.set(A,T),c.set(A,{message:N,sentAt:Date.now()}),w.send(N),A}async function E(_){
let{header:b,parent_header:T,content:O}=_,k=T.msg_id;switch(c.delete(k),b.msg_type){case"status":if(ja.includes(O.execution_state))return h();if(a.get(k)?.iopub?.
status?.(_),O.execution_state==="busy"&&u.add(k),O.execution_state!=="idle")return;u.delete(k),a.delete(k),k===d&&y();return;case"comm_open":return o.onOpen?.(S(
O.comm_id,O.target_name),_);case"comm_msg":return i.get(O.comm_id)?.heard(_);case"comm_close":return i.get(O.comm_id)?.ended(_),void i.delete(O.comm_id);default:
return o.onOutput?.(_)}}function S(_,b="jupyter.widget"){let T={comm_id:_,target_name:b,heard:()=>{},ended:()=>{},on_msg:O=>T.heard=O,on_close:O=>T.ended=O,open:(O,...k)=>z(
"comm_open",{comm_id:_,target_name:b,data:O},...k),send:(O,...k)=>z("comm_msg",{comm_id:_,data:O},...k),close:(O={},...k)=>(i.delete(_),z("comm_close",{comm_id:_,
data:O},...k))};return i.set(_,T),T}return addEventListener("pagehide",({persisted:_})=>{_||g||(x(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:_})=>_&&w.open()),addEventListener("online",()=>w.open()),o}var he=class extends Wt{constructor(e){if(super(e),this.it=R,e.type!==wt.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===R||e==null)return this._t=void 0,this.it=e;if(e===et)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};he.directiveName=
"unsafeHTML",he.resultType=1;var Jo=Je(he);var Fa="application/vnd.jupyter.widget-view+json",Da=["image/png","image/jpeg","image/gif","image/webp"],Ha=/\x1b\[[0-9;]*m/g;function Qo({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let o={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},i={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...i,...o}}take({header:o,content:i}){if(o.msg_type==="clear_output"){this.clearing=i.wait,i.wait||this.show(
[]);return}let a=this.clearing?[]:this.get("outputs");this.clearing=!1;let c=a.at(-1);if(o.msg_type==="stream"&&c?.output_type==="stream"&&c.name===i.name)return this.
show([...a.slice(0,-1),{...c,text:c.text+i.text}]);this.show([...a,{output_type:o.msg_type,...i}])}show(o){this.set("outputs",o),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let o of this.shown)o.then(i=>i?.remove());this.shown=[],L(this.el,Array.
from(this.model.get("outputs"),o=>this.part(o)))}part(o){let i=o.data?.[Fa];if(!i)return Ua(o);let a=document.createElement("div");return this.shown.push(this.displayed.
then(()=>Dn(this.model.widget_manager,i.model_id,a))),a}}return{OutputModel:n,OutputView:r}}function Ua({output_type:t,name:e,text:n,ename:r,evalue:s,data:o={}}){
let i=o["text/html"]??o["image/svg+xml"];if(i)return P`<div class="html">${Jo(i)}</div>`;let a=Da.find(u=>u in o);if(a)return P`<img src="data:${a};base64,${o[a]}" alt=${o["\
text/plain"]??""} />`;if(t==="error")return P`<div class="failed" role="alert">${s||r}</div>`;if(e==="stderr")return P`<div></div>`;let c=n??o["text/markdown"]??
o["text/latex"]??o["text/plain"]??"";return P`<pre>${c.replace(Ha,"")}</pre>`}async function Dn(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function Xo({live:t,kernel:e}){let n=e?Zo(e.base,e.id,e.key):void 0,r=Uo();Fn("@jupyter-widgets/output",Qo(fe("@jupyter-widgets/base")));let s=new class extends r{kernel=n;exported=n?
void 0:{live:t};ownsAddress=!0;async loadClass(o,i){let a=fe(i)[o];if(!a)throw new Error(`The front end "${i}" has no ${o}.`);return a}async new_model(o,i){return n&&
(o.comm??=n.comm(o.model_id)),super.new_model(o,i)}async _create_comm(o,i,a,c,u){if(!n)throw new Error("This page has no kernel.");let p=n.comm(i,o);return(a||c)&&
p.open(a,{},c,u),p}async _get_comm_info(){return{}}};return n&&(n.onOpen=(o,i)=>s.handle_comm_open(o,i),n.onOutput=async o=>{(await me(s)).find(a=>a.take&&a.get(
"msg_id")===o.parent_header.msg_id)?.take(o)},n.statusChanged.connect(()=>s.disconnect())),s}async function me(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var Wa=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),ts="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",es="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",qa="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",ve=()=>document.getElementById("gdviz-note");function Vt(t){ve().textContent=t,ve().hidden=!t}function Va(t){Rt(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?Vt({gone:qa,silent:es,away:ts}[e]):[ts,es].includes(ve().textContent??"")&&Vt(""))})}function Ga(t){let n=t.filter(s=>s.get("_front_end")==="li\
nk"&&s.get("where")==="kernel").filter(s=>!Object.keys(s.views??{}).length),r=n.map(s=>`The link “${s.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&Vt(r.join(" "))}var Ka={link:Tt,presets:gn},ns=new WeakSet;async function rs(t){for(let e of await me(t)){if(ns.has(e))continue;ns.add(e);let n=Ka[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var os=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function Ya({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function Za(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var ss=t=>[...document.querySelectorAll(t)].map(e=>e);async function Ja(){Za();let t=os(
"gdviz-page"),e=Wa.get(new URLSearchParams(location.search).get("note")??"");e&&Vt(e),t.failed&&Vt(t.failed);for(let o of ss("template[data-cell]")){let{content:i}=o;
document.getElementById(o.dataset.cell??"")?.replaceChildren(i),o.remove()}let n=ss("[data-widget]");if(!n.length)return;let r=Xo(t);e&&r.exported&&L(ve(),zn(r)),
r.kernel&&Va(r.kernel);let s=Ya(os("gdviz-widgets"));await r.set_state(s),await rs(r);for(let o of await me(r))o.get("_front_end")==="pageState"&&No(o,location.
search,()=>rs(r)).catch(i=>console.error(i));await Promise.all(n.map(o=>Dn(r,o.dataset.widget??"",o))),r.kernel||Ga(await me(r))}var Qa="This page could not sta\
rt in this browser. Reload it, or try another up-to-date browser.";function is(){document.addEventListener("DOMContentLoaded",()=>Ja().then(()=>document.documentElement.
dataset.ready="",t=>{console.error(t),ve().hidden&&Vt(Qa)}))}var Xa={badge:Cr,curves:Kr,dataEditor:ao,field:co,formulaField:wo,heatMap:bo,link:$o,networkDiagram:Mo,pageState:Lo,player:Co,presets:or,resultsTable:Ro,runner:Io,
sentence:jo,slider:Bo,surface:Fo,value:{}};function tc(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||ar(),n.widgets??=Xa,n.resolve?.(n.widgets),
n.widgets}return ps(ec);})();
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
