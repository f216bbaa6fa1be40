"use strict";var gdviz=(()=>{var on=Object.defineProperty;var ii=Object.getOwnPropertyDescriptor;var si=Object.getOwnPropertyNames;var ai=Object.prototype.hasOwnProperty;var ci=(t,e)=>{for(var n in e)on(t,n,{get:e[n],enumerable:!0})},li=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of si(e))!ai.call(t,i)&&
i!==n&&on(t,i,{get:()=>e[i],enumerable:!(r=ii(e,i))||r.enumerable});return t};var ui=t=>li(on({},"__esModule",{value:!0}),t);var Xa={};ci(Xa,{arrive:()=>Qa,frontEnd:()=>Do,openPage:()=>oi});function F(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function at(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function rt(t,e,n){let r=e.split(" ").
map(i=>`change:${i}`);for(let i of r)t.on(i,n);return()=>r.forEach(i=>t.off(i,n))}function Z(t,e){let n=new Set(Object.keys(e)),r=()=>{let o=new Set(n);n.clear();
for(let s in e)o.has(s)&&e[s]()};r();let i=Object.keys(e).map(o=>rt(t,o,()=>{n.size||queueMicrotask(r),n.add(o)}));return()=>{i.forEach(o=>o()),n.clear()}}var tt=(t,e)=>t.
get_model(e.slice(10)),X=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function R({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=X(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function bt(t){let[e,n]=t.shape,r=R(t);return Array.from({length:e},
(i,o)=>r.subarray(o*n,(o+1)*n))}var xe={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function Wn(t,e){
let n=xe[t],r=Number;t==="bool"&&(r=o=>+!!o),t.endsWith("int64")&&(r=o=>BigInt(Math.trunc(o)||0));let i=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(i?new n(e):n.from(Array.from(e,r))).buffer)}function sn(t,e){let n=new xe[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var be=t=>t.reduce((e,n)=>e*
n,1),Gt=({shape:t,dtype:e})=>be(t)*xe[e].BYTES_PER_ELEMENT,qn=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);function $e(t){
if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[e.length],numbers:e}}
if(Array.isArray(t)){let e=t.map($e),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??[]],numbers:e.flatMap(
r=>Array.from(r?.numbers??[]))}}return qn(t)?{shape:t.shape,numbers:R(t)}:null}function Ot(t,{shape:e,dtype:n},r){let i=n==="bool"?Boolean:Number;if(e.length===
0)return i(t[0]);if(qn(r))return{shape:e,data:new DataView(Float64Array.from(t).buffer)};let o=ArrayBuffer.isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),
s=/^float|64/.test(n)?Float64Array:xe[n],a=(c,[u,...p])=>{let l=be(p);if(p.length)return Array.from({length:u},(g,f)=>a(c+f*l,p));let d=Array.prototype.slice.call(
t,c,c+u);return o?s.from(d):d.map(g=>i(g))};return a(0,e)}function Vn(t,e,n){let r=$e(t);if(!r||String(r.shape)!==String(n))return!1;let i=e instanceof Float32Array?
Math.fround:Number;for(let o=0;o<e.length;o++)if(!Object.is(i(Number(r.numbers[o])),e[o]))return!1;return!0}function Kt(t){let e=new Uint8Array(t.reduce((r,i)=>r+
i.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}function ye(t,e){let n=0;return e.map(r=>t.slice(n,n+=r))}var Yt=(t,e)=>t.length===e?.length&&t.
every((n,r)=>n===e[r]);var di=100,Jt=new Set,Zt=new Set,ze=new Set,an=0,cn=0,ln=new Set,Gn=t=>Jt.add(t);function Kn(t){for(let e of[Jt,Zt,ze])e.delete(t);kt()}function _e(t){Zt.add(t),
cn||(cn=requestAnimationFrame(pi))}var Yn=t=>ze.add(t);function Ae(t){return an++,t.finally(()=>{an--,kt()})}var un=0;function Zn(t){return un++,t.finally(()=>{
un--;for(let e of Jt)_e(e)})}var Jn=()=>un>0;function Qn(){return new Promise(t=>{ln.add(t),kt()})}function kt(){let t=[...Zt].some(e=>!e.isPlaying());if(!(an||
t||gt.size||[...Jt].some(e=>e.isPending()))){for(let e of ln)e();ln.clear()}}function pi(){er();let t=new Map;for(let e of Zt)Zt.delete(e),t.set(e,(t.get(e)??0)+
1),t.get(e)>di?e.report(Object.assign(new Error("it depends on its own outputs through other links and does not settle"),{name:"RuntimeError"})):e.compute();cn=
0,kt();for(let e of ze)_e(e);ze.clear()}var gt=new Map,ke;function Xn(t,e,n){if(t.get("prompt")||[...Jt].some(r=>r.reads(t))){at(t,e,n);return}ke||(ke=new MessageChannel,
ke.port1.onmessage=er),gt.size||ke.port2.postMessage(null),gt.has(t)||gt.set(t,new Map),gt.get(t)?.set(e,n)}var tr=(t,e)=>gt.get(t)?.has(e)?gt.get(t)?.get(e):t.
get(e);function er(){let t=[...gt];gt.clear();for(let[e,n]of t)for(let[r,i]of n)at(e,r,i);kt()}function Me(t,e){let n=new Map;function r(i){let o=i.get("key"),s=n.get(o)??{thing:t(o,i),users:0};n.set(o,s),s.users++;let a=!0;return()=>{a&&--s.users===0&&(n.
delete(o),e(s.thing)),a=!1}}return{use:r,find:i=>n.get(i)?.thing}}async function gi(t){let e=t.widget_manager,n=await tt(e,t.get("choice")),r=async a=>({...a,model:await tt(e,a.widget)}),i=t.get("options"),o=await Promise.all(
i.map(a=>Promise.all(a.map(r))));function s(){let a=n.get("index");if(a!==t.get("applied")){t.set("applied",a);for(let{model:c,trait:u,value:p,array:l}of o[a])at(
c,u,l?Ot(R(l),l,c.get(u)):p)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var fi=Me((t,e)=>Ae(gi(e)),t=>t.
then(e=>e())),dn=fi.use,nr={initialize:({model:t})=>dn(t)};var rr=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
`;var pn=new CSSStyleSheet;pn.replaceSync(rr);function or(t){t.adoptedStyleSheets.includes(pn)||t.adoptedStyleSheets.push(pn)}var ir=()=>or(document);function sr(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&or(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var fn=globalThis,ar=t=>t,Se=fn.trustedTypes,cr=Se?Se.createPolicy("lit-html",{createHTML:t=>t}):void 0,hn="$lit$",ft=`lit$${Math.random().toFixed(9).slice(2)}$`,
mn="?"+ft,mi=`<${mn}>`,At=document,Xt=()=>At.createComment(""),te=t=>t===null||typeof t!="object"&&typeof t!="function",vn=Array.isArray,fr=t=>vn(t)||typeof t?.[Symbol.
iterator]=="function",gn=`[ 	
\f\r]`,Qt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,lr=/-->/g,ur=/>/g,zt=RegExp(`>|${gn}(?:([^\\s"'>=/]+)(${gn}*=${gn}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),dr=/'/g,pr=/"/g,hr=/^(?:script|style|textarea|title)$/i,wn=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),O=wn(1),B=wn(2),J=wn(
3),et=Symbol.for("lit-noChange"),C=Symbol.for("lit-nothing"),gr=new WeakMap,_t=At.createTreeWalker(At,129);function mr(t,e){if(!vn(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return cr!==void 0?cr.createHTML(e):e}var vr=(t,e)=>{let n=t.length-1,r=[],i,o=e===2?"<svg>":e===3?"<math>":"",s=Qt;
for(let a=0;a<n;a++){let c=t[a],u,p,l=-1,d=0;for(;d<c.length&&(s.lastIndex=d,p=s.exec(c),p!==null);)d=s.lastIndex,s===Qt?p[1]==="!--"?s=lr:p[1]!==void 0?s=ur:p[2]!==
void 0?(hr.test(p[2])&&(i=RegExp("</"+p[2],"g")),s=zt):p[3]!==void 0&&(s=zt):s===zt?p[0]===">"?(s=i??Qt,l=-1):p[1]===void 0?l=-2:(l=s.lastIndex-p[2].length,u=p[1],
s=p[3]===void 0?zt:p[3]==='"'?pr:dr):s===pr||s===dr?s=zt:s===lr||s===ur?s=Qt:(s=zt,i=void 0);let g=s===zt&&t[a+1].startsWith("/>")?" ":"";o+=s===Qt?c+mi:l>=0?(r.
push(u),c.slice(0,l)+hn+c.slice(l)+ft+g):c+ft+(l===-2?a:g)}return[mr(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},ee=class t{constructor({strings:e,
_$litType$:n},r){let i;this.parts=[];let o=0,s=0,a=e.length-1,c=this.parts,[u,p]=vr(e,n);if(this.el=t.createElement(u,r),_t.currentNode=this.el.content,n===2||n===
3){let l=this.el.content.firstChild;l.replaceWith(...l.childNodes)}for(;(i=_t.nextNode())!==null&&c.length<a;){if(i.nodeType===1){if(i.hasAttributes())for(let l of i.
getAttributeNames())if(l.endsWith(hn)){let d=p[s++],g=i.getAttribute(l).split(ft),f=/([.?@])?(.*)/.exec(d);c.push({type:1,index:o,name:f[2],strings:g,ctor:f[1]===
"."?Te:f[1]==="?"?Ne:f[1]==="@"?Oe:St}),i.removeAttribute(l)}else l.startsWith(ft)&&(c.push({type:6,index:o}),i.removeAttribute(l));if(hr.test(i.tagName)){let l=i.
textContent.split(ft),d=l.length-1;if(d>0){i.textContent=Se?Se.emptyScript:"";for(let g=0;g<d;g++)i.append(l[g],Xt()),_t.nextNode(),c.push({type:2,index:++o});i.
append(l[d],Xt())}}}else if(i.nodeType===8)if(i.data===mn)c.push({type:2,index:o});else{let l=-1;for(;(l=i.data.indexOf(ft,l+1))!==-1;)c.push({type:7,index:o}),
l+=ft.length-1}o++}}static createElement(e,n){let r=At.createElement("template");return r.innerHTML=e,r}};function Mt(t,e,n=t,r){if(e===et)return e;let i=r!==void 0?
n._$Co?.[r]:n._$Cl,o=te(e)?void 0:e._$litDirective$;return i?.constructor!==o&&(i?._$AO?.(!1),o===void 0?i=void 0:(i=new o(t),i._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=i:n._$Cl=i),i!==void 0&&(e=Mt(t,i._$AS(t,e.values),i,r)),e}var Ee=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,i=(e?.creationScope??At).importNode(n,!0);_t.currentNode=
i;let o=_t.nextNode(),s=0,a=0,c=r[0];for(;c!==void 0;){if(s===c.index){let u;c.type===2?u=new Pt(o,o.nextSibling,this,e):c.type===1?u=new c.ctor(o,c.name,c.strings,
this,e):c.type===6&&(u=new Pe(o,this,e)),this._$AV.push(u),c=r[++a]}s!==c?.index&&(o=_t.nextNode(),s++)}return _t.currentNode=At,i}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},Pt=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,i){
this.type=2,this._$AH=C,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=Mt(this,e,n),
te(e)?e===C||e==null||e===""?(this._$AH!==C&&this._$AR(),this._$AH=C):e!==this._$AH&&e!==et&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):fr(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
C&&te(this._$AH)?this._$AA.nextSibling.data=e:this.T(At.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,i=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=ee.createElement(mr(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===i)this._$AH.p(n);else{let o=new Ee(i,this),s=o.u(this.options);o.p(n),this.
T(s),this._$AH=o}}_$AC(e){let n=gr.get(e.strings);return n===void 0&&gr.set(e.strings,n=new ee(e)),n}k(e){vn(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,i=0;for(let o of e)i===n.length?n.push(r=new t(this.O(Xt()),this.O(Xt()),this,this.options)):r=n[i],r._$AI(o),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,
i),n.length=i)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=ar(e).nextSibling;ar(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},St=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,i,o){this.type=1,this.
_$AH=C,this._$AN=void 0,this.element=e,this.name=n,this._$AM=i,this.options=o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=C}_$AI(e,n=this,r,i){let o=this.strings,s=!1;if(o===void 0)e=Mt(this,e,n,0),s=!te(e)||e!==this._$AH&&e!==et,s&&(this._$AH=e);else{let a=e,c,
u;for(e=o[0],c=0;c<o.length-1;c++)u=Mt(this,a[r+c],n,c),u===et&&(u=this._$AH[c]),s||=!te(u)||u!==this._$AH[c],u===C?e=C:e!==C&&(e+=(u??"")+o[c+1]),this._$AH[c]=
u}s&&!i&&this.j(e)}j(e){e===C?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Te=class extends St{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===C?void 0:e}},Ne=class extends St{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==C)}},Oe=class extends St{constructor(e,n,r,i,o){super(e,n,r,i,o),this.type=5}_$AI(e,n=this){if((e=Mt(this,e,n,0)??C)===et)return;let r=this._$AH,i=e===
C&&r!==C||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,o=e!==C&&(r===C||i);i&&this.element.removeEventListener(this.name,this,r),o&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},Pe=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){Mt(this,e)}},wr={
M:hn,P:ft,A:mn,C:1,L:vr,R:Ee,D:fr,V:Mt,I:Pt,H:St,N:Ne,U:Oe,B:Te,F:Pe},vi=fn.litHtmlPolyfillSupport;vi?.(ee,Pt),(fn.litHtmlVersions??=[]).push("3.3.3");var xr=(t,e,n)=>{
let r=n?.renderBefore??e,i=r._$litPart$;if(i===void 0){let o=n?.renderBefore??null;r._$litPart$=i=new Pt(e.insertBefore(Xt(),o),o,void 0,n??{})}return i._$AI(t),
i};var $t=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function L(t,e,...n){return xr(e,t),n.map(r=>t.querySelector(r))}var Le=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1),ht=t=>t?"":"display: none";function q(t,...e){sr(t),t.classList.add("gdviz-widget",...e),t.addEventListener("keydown",n=>n.stopPropagation())}
var wi={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},ct=t=>wi[t]??t;function xn(){let t=getComputedStyle(document.body);return{ink:t.getPropertyValue(
"--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function br(t){let e=new MutationObserver(t);return e.observe(document.body,{attributeFilter:["data-jp\
-theme-light"]}),()=>e.disconnect()}function Lt(t,e){let n=0,r=new ResizeObserver(()=>{let i=Math.floor(t.clientWidth);i===0||i===n||(n=i,e(i))});return r.observe(
t),()=>r.disconnect()}var xi=["dead","restarting","autorestarting","starting"];function Ct(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,i=0;function o(){
r||=xi.includes(t.status);let s=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return i||=setTimeout(e,2e3,"away");clearTimeout(i),i=
0,e(s)}for(let s of n)s.connect(o);return o(),()=>{clearTimeout(i);for(let s of n)s.disconnect(o)}}var $r=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),bi=230;function yr(t,e){let n=t.slice(),
[r,i,o]=[0,0,0];for(let s of e){if(i|=(s&127)<<o,o+=7,s&128)continue;r+=i;let a=n[r+1]===bi;n[r]=a?1:253,n[r+1]=a?1:133,n[r+2]=a?1:2,i=o=0}return n}var bn=8,Ce=5,$i=50,yi=8;async function zr(t,e){let n=Ie($r)?yr(X(t),X(e)):X(t);return Ie(n)?WebAssembly.compile(n).catch(()=>null):null}var Ie=t=>!!globalThis.
WebAssembly?.validate(t);function Re({memory:t,run:e},n,r){let i=new Uint8Array(t.buffer);for(let{address:o,data:s}of n)i.set(s,o);return e(),r.map(({address:o,
length:s})=>i.slice(o,o+s))}function ki(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let i=performance.
now();try{let o=t(e,r.inputs,n),s=performance.now()-i;postMessage({results:o,milliseconds:s},o.map(({buffer:a})=>a))}catch(o){postMessage({error:o.message})}}}function zi(t,e){
let n=URL.createObjectURL(new Blob([`(${ki})(${Re})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var kr=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function _r(t,e,n,r){let{exports:i}=await WebAssembly.instantiate(t),o=e.map(g=>({address:g.
address,length:Gt(g)})),s=[],a=null,c=null;return n>bn&&p(),{start:u,measure:l,isBusy:()=>c!==null,close:d};function u(g,f,m){if(a){c={job:f,counts:m},a.postMessage(
{inputs:g});return}let w=performance.now(),v;try{v=Re(i,g,o)}catch(h){return r(f,{error:h})}let k=performance.now()-w;s=[...s.slice(1-Ce),k],(k>$i||s.length===Ce&&
kr(s)>bn)&&p(),r(f,{results:v,milliseconds:k})}function p(){a=zi(t,o),a&&(a.onmessage=({data:g})=>{let{job:f,counts:m}=c;if(c=null,g.error)return r(f,{isLate:!0,
error:Object.assign(new Error(g.error),{name:"RuntimeError"})});m&&(s=[...s.slice(1-Ce),g.milliseconds]),r(f,{isLate:!0,...g})},a.onerror=()=>{let g=c;a=c=null,
g&&r(g.job,{isLate:!0})})}function l(g){if(a){let v=s.length?kr(s):null;if(c||s.length<Ce||Math.max(...s)>bn/2)return v;d(),s=[]}let f=g();Re(i,f,[]);let m=performance.
now(),w=0;do Re(i,f,[]);while(w++,performance.now()-m<yi);return(performance.now()-m)/w}function d(){a?.terminate(),a=c=null}}var Ar=["single_steps","resets","anew","anew_steps","playing"];function Mr(t,e,n,r){let{restart:i,steps:o,before:s,starting:a}=t.get("running"),c=s.map(Gt),u=ye(
X(t.get("carried")),c),p=0,l=!1,d=h(),g=ye(X(t.get("computed")),n.map(Gt)),f=0,m={restart:!1,steps:0},w=1;for(let b of Ar)e.on(`change:${b}`,v);return addEventListener(
"pagehide",r.tell),t.on("change:carried",_),{isPlaying:k,isPending:x,plan:y,inputs:$,store:S,putBack:M,shareState:z,stop:T};function v(){r.changed(),k()||r.tell()}
function k(){return e.get("playing")&&!Jn()}function h(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function x(){
let b=h();return l||k()||b.single!==d.single||b.resets!==d.resets||b.anew!==d.anew}function y(b){let E=h(),A=b.map((W,wt)=>!Yt(W,g[wt])),N=a.some(W=>A[W]),P=E.anew>
0&&(E.anew!==d.anew||A.some(Boolean)),I=E.resets!==d.resets,j=Math.max(E.single-d.single,0);k()&&(f+=e.get("speed"),j+=Math.floor(f),f%=1),d=E,g=b,l=!1;let U=m;
return m={restart:!1,steps:0},P||N||I?{restart:!0,steps:P?E.anew:0,version:p}:{restart:U.restart,steps:U.steps+j,version:p}}function M(b){m=b}function $(b={restart:!1,
steps:w}){let E=(A,N)=>({address:A,data:new Uint8Array(Int32Array.of(N).buffer)});return b.steps&&(w=b.steps),[E(i,Number(b.restart)),E(o,b.steps),...u.map((A,N)=>({
address:s[N].address,data:A}))]}function S(b,E){E.version===p&&(u=b)}function z(){t.off("change:carried",_),t.set("carried",new DataView(Kt(u).buffer)),t.on("ch\
ange:carried",_)}function _(){u=ye(X(t.get("carried")),c),d=h(),l=!0,p++,r.changed()}function T(){for(let b of Ar)e.off(`change:${b}`,v);removeEventListener("pa\
gehide",r.tell),t.off("change:carried",_)}}var _i=400,Sr=30,je=(t,e)=>Object.assign(new Error(e),{name:t}),Er=t=>`(${t.join(", ")}${t.length===1?",":""})`;async function Tr(t,e){if(t.get("where")!=="brow\
ser"||t.get("closed"))return null;let n=t.widget_manager,r=D=>Promise.all(D.map(async G=>({...G,model:await tt(n,G.widget)}))),i=t.get("sources"),o=t.get("targe\
ts"),[s,a,c]=await Promise.all([zr(t.get("module"),t.get("fusions")),r(i),r(o)]);if(!s&&n.exported)return e.show(je("UnsupportedError","this browser cannot run \
WebAssembly with SIMD, and this page has no Python to fall back on")),null;if(!s)return t.set("where","kernel"),t.save_changes(),null;let u=t.get("outputs"),p=await _r(
s,u,t.get("milliseconds"),A),l=t.get("runner")&&await tt(n,t.get("runner")),d={compute:E,report:wt,reads:D=>a.some(G=>G.model===D),isPending:I,isPlaying:P},g=l&&
Mr(t,l,a,{changed:M,tell:W}),f=X(t.get("computed")),m=null,w=null,v=!1,[k,h]=[0,0],x=0,y=[...a.map(D=>[D.model,`change:${D.trait}`,M]),[t,"change:computed",_],[
t,"change:running_in",S],[t,"change:where",yt],[t,"change:closed",yt],[t,"msg:custom",z]];for(let[D,G,Y]of y)D.on(G,Y);return Gn(d),$(),U(),M(),{stop:me};function M(){
_e(d)}function $(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),t.save_changes())}function S(){t.get("running_in")!=="browser"&&(f=null,$(),M())}
function z({event:D}){D==="ask"&&t.send({event:"here"})}function _(){f=X(t.get("computed")),M()}function T({model:D,trait:G,name:Y,shape:Nt,dtype:pt}){let xt=$e(
D.get(G));if(!xt)throw je("TypeError",`${Y} must hold numbers, but it is ${JSON.stringify(D.get(G))??"undefined"}`);if(String(xt.shape)!==String(Nt))throw je("V\
alueError",`${Y} had shape ${Er(Nt)} when it was linked, but now it has shape ${Er(xt.shape)}`);let Vt=Wn(pt,xt.numbers);if(!pt.startsWith("float")&&Array.from(
sn(pt,Vt)).some((ve,we)=>ve!==Number(xt.numbers[we])))throw je("ValueError",`${Y} was ${pt} when it was linked, which cannot represent its current value; link i\
t with floating-point numbers`);return Vt}function b(D){return D.map((G,Y)=>({address:a[Y].address,data:G}))}function E(){let D;try{D=a.map(T)}catch(pt){return wt(
pt)}let G=Kt(D);if(!g?.isPending()){if(Yt(G,f))return N(G);if(Yt(G,m))return}if(p.isBusy())return;let Y=g?.plan(D),Nt=[...b(D),...Y?g.inputs(Y):[]];p.start(Nt,{
joined:G,work:Y},!Y||Y.steps>0)}function A({joined:D,work:G},{results:Y,milliseconds:Nt,error:pt,isLate:xt}){if(xt&&M(),!Y){G&&g.putBack(G),pt&&(m=D,wt(pt));return}
P()&&j(Nt??0),G&&g.store(Y.slice(Y.length-t.get("running").before.length),G);for(let{model:Vt,trait:ve,output:we}of c){let{shape:Dn,dtype:Fn}=u[we],Hn=sn(Fn,Y[we]),
Un=tr(Vt,ve);Vn(Un,Hn,Dn)||Xn(Vt,ve,Ot(Hn,{shape:Dn,dtype:Fn},Un))}w=[D,...Y],N(D),P()&&!xt&&Yn(d)}function N(D){f=D,m=null,v&&e.show(null),v=!1,U(),kt()}function P(){
return!!g?.isPlaying()}function I(){return p.isBusy()&&!P()}function j(D){k+=D,!(++h%Sr)&&(t.set("page_milliseconds",k/Sr),k=0)}function U(){clearTimeout(x),x=setTimeout(
()=>{try{let D=p.measure(()=>[...b(a.map(T)),...g?.inputs()??[]]);D!==null&&t.set("page_milliseconds",D)}catch{}W()},_i)}function W(){w&&(t.set("snapshot",new DataView(
Kt(w).buffer)),w=null,g?.shareState(),t.save_changes())}function wt(D){console.warn(D),v=!0,f=null,P()&&(l.set("playing",!1),l.save_changes()),e.show(D)}function yt(){
me(),e.ended()}function me(){clearTimeout(x);for(let[D,G,Y]of y)D.off(G,Y);g?.stop(),p.close(),Kn(d)}}var $n=new EventTarget;function Ai(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=o=>{Object.assign(n,o),$n.dispatchEvent(new Event(t))},i={
show:o=>r({error:o}),ended:()=>r({isRunning:!1})};return n.started=Tr(e,i).catch(o=>(console.error(o),null)),Ae(n.started).then(o=>r({isRunning:o!==null})),n}var Nr=Me(
Ai,({started:t})=>t.then(e=>e?.stop())),Et=Nr.use,ne=t=>Nr.find(t.get("key"))??{isRunning:!1,error:null};function Be(t,e){let n=t.get("key");return $n.addEventListener(
n,e),()=>$n.removeEventListener(n,e)}var Rt=(t,e)=>O`<div class="gdviz-note gdviz-needs-python">${e}${yn(t)}</div>`;function yn({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=Mi(e,
await t.query?.()??"")};return e?O` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:C}function Mi(t,e){if(!e)return t;let n=new URL(t,location.href),
r=o=>`${o}${o.includes("?")?"&":"?"}${e}`,i=n.searchParams.get("urlpath");return i===null?n.search=r(n.search):n.searchParams.set("urlpath",r(i)),n.href}var Si="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",Ei="The server is gone. Nothing on this page needs it: everything continues in your browser.",Ti="Greyed-out controls need Python.";function Or(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}var Ni=t=>new Response(new Blob([X(t)]).stream().pipeThrough(new DecompressionStream(
"deflate"))).text();function Oi(t,e){let n=()=>{},r=!1;async function i(){let o=t.get("link");if(!o)return;let s=await tt(t.widget_manager,o);if(r||o!==t.get("l\
ink"))return;n();let a=()=>e(s),c=[Et(s),Be(s,a),rt(s,"where milliseconds page_milliseconds",a)];n=()=>c.forEach(u=>u()),a()}return t.on("change:link",i),i(),()=>{
r=!0,t.off("change:link",i),n()}}function Pi({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(o=>tt(e,o)));if(e.exported){n().then(
o=>o.forEach(s=>at(s,"disabled",!0)));return}let r=new Map;async function i(o){if(!!t.get("lost")===o)return;if(t.set("lost",o),!o){for(let[a,c]of r)at(a,"disab\
led",c);return r.clear()}let s=await n();if(t.get("lost"))for(let a of s)r.has(a)||r.set(a,a.get("disabled")),at(a,"disabled",!0)}return e.kernel&&Ct(e.kernel,o=>i(
o!=="connected"))}function Li({model:t,el:e}){q(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,i=null,o=null;function s(f){
let{isRunning:m}=ne(f);return m?`computed in your browser${Or(f.get("page_milliseconds"))} · 0 round trips`:r?"waiting for your browser":`computed by the serv\
er${Or(f.get("milliseconds"))} · 1 round trip`}async function a(){let f=i,m=await Ni(f.get("text"));o||(o={name:f.get("name"),size:X(f.get("module")).length,text:m,
isCopied:!1},l(),e.querySelector("dialog")?.showModal())}function c(){o=null,l()}async function u(f){f.isCopied=await Le(f.text),f.isCopied||getSelection()?.selectAllChildren(
e.querySelector("pre")),l()}let p=f=>O`
    <dialog class="gdviz-program" @close=${c}>
      <div class="head">
        <b>WebAssembly text of “${f.name}”, ${(f.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>u(f)}>${f.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${f.text}</pre>
    </dialog>`;function l(){let f=O`<div class="gdviz-notice" role="alert">${n?Si:Ei}</div>`;L(e,O`
      <div class="line">
        <span class="status">${i?s(i):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${a}
          ?hidden=${!i||!ne(i).isRunning}>Show the program</button>
      </div>
      ${r&&n?Rt(t.widget_manager,Ti):C}
      ${o?p(o):C}${t.get("lost")?f:C}`)}let d=Oi(t,f=>{i=f,l()}),g=rt(t,"lost",l);return l(),()=>{d(),g()}}var Pr={initialize:Pi,render:Li};var H=(t,e,n)=>Math.min(Math.max(t,e),n),De=t=>t.replaceAll("-","−").replace("e+","e");function V(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?De(String(Number(t.toPrecision(e)))):De(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function kn(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(i=>V(i,Math.max(n,Math.min(e(i),5))));if(n>5||new Set(r).size===t.length)
return r}}var Fe=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var Ci=62,Ri=38;function lt({low:t,high:e,log:n=!1,from:r,to:i}){[t,e]=n?ji(t,e):Ii(t,e);let[o,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],a=(i-r)/(s-o),c=l=>r+((n?
Math.log10(l):l)-o)*a,u=l=>l.map(([d,g])=>({at:c(d),text:g})),p=Math.max(Math.floor(Math.abs(i-r)/(i>r?Ci:Ri)),1);return{low:t,high:e,log:n,to:c,from:l=>n?10**(o+
(l-r)/a):o+(l-r)/a,ticks:()=>{if(n&&s-o>1.5&&Math.floor(s)>Math.ceil(o))return u(Bi(o,s,1.5*p));let l=Lr(t,e,p);return u(l.length>1?l:Lr(t,e,2*p+1))}}}var It=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function re(t,e){let[n,r]=[1/0,-1/0];for(let i of t)for(let o of i)e(o)&&(o<
n&&(n=o),o>r&&(r=o));return[n,r]}function Ii(t,e){if(!Number.isFinite(t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*
n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function ji(t,e){return!(e>0)||!Number.isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function Lr(t,e,n){let r=(e-
t)/n,i=10**Math.floor(Math.log10(r)),o=i*([1,2,5].find(g=>g*i>=r*(1-1e-9))??10),s=Math.ceil(-Math.log10(o)-1e-9),a=Math.max(Math.abs(t),Math.abs(e)),c=a>=1e5||o<
1e-4,u=Math.min(Math.max(Math.floor(Math.log10(a))+s,0)+1,12),p=g=>c?g?Number(g.toPrecision(u)).toExponential():"0":g.toFixed(Math.max(s,0)),l=Math.ceil(t/o-1e-6),
d=Math.max(Math.floor(e/o+1e-6)-l+1,0);return Array.from({length:d},(g,f)=>[(l+f)*o,De(p((l+f)*o))])}function Bi(t,e,n){let r=Math.ceil(t-1e-9),i=Math.floor(e+1e-9),
o=Math.ceil((i-r+1)/(n+1)),s=Array.from({length:Math.floor((i-r)/o)+1},(c,u)=>r+u*o),a=s.every(c=>c>=-3&&c<=4);return s.map(c=>[10**c,a?String(+`1e${c}`):`10${Fe(
c)}`])}var Di=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,Fi=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),jt=(t,e=0)=>Di(Fi(t).map(n=>Math.round(n+(255-n)*e)));function Bt(t,e,[
n,r],i){if(!r||!n)return _n(t);let o=new Uint32Array(r*n);for(let s=0;s<n;s++){let a=(n-1-s)*r;for(let c=0;c<r;c++)o[s*r+c]=i(e[a+c])}zn(t,o,r)}function zn(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),He(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var _n=t=>He(
t).clearRect(0,0,t.width,t.height),He=t=>t.getContext("2d");function Ue(t,e){let n=Uint32Array.from({length:511},(r,i)=>jt(i>255?t:e,1-.7*(Math.abs(i-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var Cr=.5,Hi=.6;function Rr(t,{width:e,height:n},r,[i,o],s,a){let c=new Uint32Array(e*n),[u,p,l]=[0,Cr,Cr/2].map(m=>Uint32Array.from(a,w=>jt(w,m))),d=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),g=(o-1)/e,f=(i-1)/n;for(let m=0;m<n;m++){let w=(n-m-.5)*f,v=Math.min(Math.floor(w),i-2),k=w-v,h=v*o,x=h+o,y=m*e,M=0;for(let $=0,
S=0;$<o-1;$++){let z=r[h+$],_=r[h+$+1],T=z+k*(r[x+$]-z),b=_+k*(r[x+$+1]-_),E=$===o-2?e:Math.min(Math.ceil(($+1)/g-.5),e),A=(b-T)*g;if(!(Math.abs(A)<1/0)){y+=E-S,
S=E;continue}let N=(r[x+$]-z+r[x+$+1]-_)*.5*f,P=Hi*Math.sqrt(A*A+N*N),I=T+((S+.5)*g-$)*(b-T);for(;S<E;S++,y++,I+=A){for(;I>=d[M+1];)M++;for(;I<d[M];)M--;let j=Math.
min(I-d[M],d[M+1]-I);c[y]=j>=P?u[M]:j>=P/2?l[M]:p[M]}}}zn(t,c,e)}function Ir(t,[e,n],{left:r,top:i,width:o,height:s},[a,c,u,p]){let l=e*n,d=Float64Array.from({length:l},
(v,k)=>Math.hypot(t[2*k],t[2*k+1])),g=d.reduce((v,k)=>k>v&&k<1/0?k:v,0),f=o/n/1.25,m=Math.max(o*.0016,.5),w=[];for(let v=0;v<l;v++){if(!(d[v]>0&&d[v]<1/0))continue;
let k=r+o*(v%n+.5)/n,h=i+s*(1-(Math.floor(v/n)+.5)/e),x=-t[2*v]*(o/(c-a)),y=t[2*v+1]*(s/(p-u)),M=f*H(1+Math.log10(d[v]/g)/3,.25,1)/2/Math.hypot(x,y);w.push(Ui(k,
h,x*M,y*M,m))}return w.join("")}var ot=t=>Math.round(t*10)/10;function Ui(t,e,n,r,i){let o=Math.hypot(n,r),[s,a]=[-r/o,n/o],c=Math.min(10*i,1.2*o),u=.3*c,p=(f,m)=>`${ot(
t+n*f+s*m)},${ot(e+r*f+a*m)}`,l=1-c/o,d=`${p(-1,i)} ${p(l,i)} ${p(l,u)}`,g=`${p(l,-u)} ${p(l,-i)} ${p(-1,-i)}`;return`M${d} ${p(1,0)} ${g}Z`}var Wi=10,An=12,qi=68,Vi=9;function jr({left:t,top:e,width:n,height:r},i,o,s){let a=t+n+Wi,c=a+An,u=s.length>=Vi,p=i.toReversed().map((l,d)=>{let g=1-d/i.length;
return B`<rect x=${a} width=${An} y=${e+r*(1-g)} height=${r*g} fill=${l} />`});return B`
    ${p}
    <rect class="frame" x=${a} y=${e} width=${An} height=${r} />
    ${o.map(({at:l,text:d})=>{let g=e+r*(1+l);return B`<path class="tick" d="M${c},${g}h3" /><text x=${c+6} y=${g} dy="0.35em">${d}</text>`})}
    <text y=${e-10} x=${u?t+n+qi:a-2} text-anchor=${u?"end":"start"}>${s}</text>`}var We=t=>t.map(({name:e,color:n,kind:r="line"})=>{let i=O`<span class="swatch ${r}" .style=${`\
color: ${ct(n)}`}></span>`;return O`<span class="entry">${i}${e}</span>`});function oe(t){let[e,n]=[t.get("colors"),Dt(t)];return t.get("names").map((i,o)=>({name:i,
color:e[o%e.length]})).filter((i,o)=>n(o))}function Dt(t){let e=t.get("shown")&&R(t.get("shown"));return n=>!e?.length||e[n]>0}function it(t,e){let{left:n,top:r}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-r]}function ie(t,e){let n=t.currentTarget;n.setPointerCapture(t.pointerId);
let r=new AbortController,{signal:i}=r;n.addEventListener("pointermove",e,{signal:i});for(let o of["pointerup","pointercancel"])n.addEventListener(o,()=>r.abort(),
{signal:i})}var Gi={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},se=t=>Gi[t.key]??null;function ae(t,e=()=>!0){t.addEventListener("touchsta\
rt",n=>e(n)&&n.preventDefault(),{passive:!1})}function qe({surface:t,handle:e,to:n,by:r,idle:i=()=>!1}){let o=s=>{s.preventDefault(),e.focus({preventScroll:!0}),
ie(s,n)};t.addEventListener("pointerdown",s=>{s.button!==0||s.pointerType==="touch"||i()||(n(s),o(s))}),t.addEventListener("click",s=>{s.pointerType==="touch"&&
!i()&&n(s)}),e.addEventListener("pointerdown",s=>s.button===0&&o(s)),ae(e),e.addEventListener("keydown",s=>{let a=se(s);a&&(s.preventDefault(),r(a,s.shiftKey))})}var ce={left:56,right:14,top:10,bottom:42},Ve={left:56,right:68,top:24,bottom:42},Ki=6.4,Yi=6.5,Zi=104;function Ft(t,{name:e,...n}){q(t,e,"gdviz-plane");let r=O`<div></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,
[i,o,s,a]=L(t,r,"div",".gdviz-legend",".panel",".status"),c=Mn(i,n);return{...c,panel:s,status:a,bar:u=>L(c.bar,u&&jr(c.area,...u)),legend:u=>L(o,We(u))}}function Mn(t,{
label:e,ratio:n=.75,margins:r=ce}){t.classList.add("gdviz-plot");let i=$t(),o={left:r.left,top:r.top,width:0,height:0},s=320,a=()=>{},c=()=>({from:o.left,to:o.left+
o.width}),u=()=>({from:o.top+o.height,to:o.top});function p(){o.width=Math.max(s-o.left-r.right,40),o.height=Math.max(Math.round(s*n)-r.top-r.bottom,40);let{left:x,
top:y}=o,M=Object.entries(o).map(([S,z])=>`${S}: ${z}px`),$=O`
      <canvas .style=${M.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${s} height=${o.height+r.top+r.bottom}>
        <defs>
          <clipPath id=${i}><rect x=${x} y=${y} width=${o.width} height=${o.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${i})" pointer-events="none"></g>
        <rect class="hit" x=${x} y=${y} width=${o.width} height=${o.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return L(t,$,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[l,d,g,f,m,w,v]=p();function k({x,y},M,$=!1){let S=y.ticks(),z=Math.max(
...S.map(({text:j})=>j.length)),_=Math.min(z*Ki+28,Zi);if(_>o.left+1)return o.left=_,p(),a();let{left:T,top:b,width:E,height:A}=o,N=b+A,P=x.ticks().map(({at:j,text:U})=>B`
      ${$?B`<path class="grid" d="M${j},${N}V${b}" />`:C}
      <path class="tick" d="M${j},${N}v5" />
      <text class="x" x=${j} y=${N+17} text-anchor="middle">${U}</text>`),I=S.map(({at:j,text:U})=>B`
      ${$?B`<path class="grid" d="M${T},${j}h${E}" />`:C}
      <path class="tick" d="M${T},${j}h-5" />
      <text class="y" x=${T-8} y=${j} dy="0.35em" text-anchor="end">${U}</text>`);L(g,B`
      ${P}${I}
      <rect class="frame" x=${T} y=${b} width=${E} height=${A} />
      ${Br(M[0],E+40,`translate(${T+E/2},${N+35})`)}
      ${Br(M[1],A+30,`translate(13,${b+A/2})rotate(-90)`)}`)}function h(x){let[y,M]=it(d,x);return[H(y,o.left,o.left+o.width),H(M,o.top,o.top+o.height)]}return{
picture:d,canvas:l,area:o,layers:(...x)=>L(f,x.map(y=>B`<g class=${y}></g>`),...x.map(y=>`.${y}`)),hit:m,handles:w,bar:v,axes:k,pixel:h,readout:(x,...y)=>{let M=null;
for(let $ of[m,...y])$.addEventListener("pointermove",S=>{x(M=S.buttons?null:h(S))}),$.addEventListener("pointerleave",()=>x(M=null));return()=>x(M)},across:c,upwards:u,
plane:(x,y)=>It(lt({...x,...c()}),lt({...y,...u()})),draw:(x,y)=>{a=()=>Object.values(y).forEach(S=>S());let M=Z(x,y),$=Lt(t,S=>{s=S,o.left=r.left,p(),a()});return()=>{
$(),M()}}}}function Br(t,e,n){let r=Math.max(Math.floor(e/Yi),4),[i,o]=t.length>r?[`${t.slice(0,r-1)}…`,B`<title>${t}</title>`]:[t,C];return B`<text class="name" text-anchor="middle" transform=${n}>${i}${o}</text>`}var mt=1e4,Ji=150;function le(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function Qi(t){let e=[];for(let[n,r]of t){
if(Number.isNaN(n)||Number.isNaN(r))break;let i=Math.max(Math.abs(n),Math.abs(r));if(i<=mt){e.push([n,r]);continue}let o=e.at(-1),s=mt/i;o&&s>0&&e.push([o[0]+(n-
o[0])*s,o[1]+(r-o[1])*s]);break}return e}function Xi(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}
var Dr=t=>t.length>1?`M${t.join("L")}`:"",Fr=t=>t==="#000000"?"var(--gdviz-paper)":"white";function Hr(t,e){let n=Qi(e),r=n.map(([a,c])=>`${a.toFixed(2)},${c.toFixed(
2)}`).filter((a,c,u)=>a!==u[c-1]),i=r.length>1,o=i?Dr(Xi(n).map(([a,c])=>`${a.toFixed(1)},${c.toFixed(1)}`)):"",s=i&&r.length<=Ji?r.map(a=>`M${a}h0`).join(""):"";
return B`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${Fr(t)} stroke-width="4" opacity="0.8" d=${o} />
    <path class="path" stroke=${ct(t)} stroke-width="2" d=${Dr(r)} />
    <path class="dots" stroke=${ct(t)} stroke-width="5" d=${s} />
  </g>`}function Ur(t,[e,n]){let r=Math.abs(e)<mt&&Math.abs(n)<mt,[i,o]=r?[e,n]:[0,0];return B`<circle class="current" r="6" fill=${ct(t)} stroke=${Fr(t)} stroke-width="2"
    cx=${i} cy=${o} .style=${ht(r)} />`}var ts=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,Wr=(t,e)=>e.map(([n,r])=>{let i=`translate(${n},${r})`;return B`<path d=${ts} fill=${t} stroke="white" stroke-width="1.2" transform=${i}><title>Minimum</title></path>`});var es="Not positive: a logarithmic axis cannot show it",Sn=.04;function En(t){let[e,n,r,i]=["x","y","low","high"].map(p=>bt(t.get(p))),[o,s,a]=[R(t.get("limits")),
t.get("names"),Dt(t)],c=t.get("colors").map(ct),u=new Float64Array;return n.map((p,l)=>({name:s[l]??"",color:c[l%c.length],shown:a(l),x:e[l%Math.max(e.length,1)]??
u,y:p,low:r[l]??u,high:i[l]??u,limit:o[l]??NaN}))}function ns({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=Ft(e,{name:"gdviz-curves",
label:n,ratio:t.get("ratio")});r.canvas.remove();let[i,o]=r.layers("curves","markers"),{x:s,y:a}=r.plane({low:0,high:1},{low:0,high:1}),c=w=>Number.isFinite(w)&&
!(a.log&&w<=0);function u(){let w=En(t),v=r.plane(...rs(w,t.get("log")));({x:s,y:a}=v),r.axes(v,t.get("axis_names"),!0);let{left:k,top:h,width:x,height:y}=r.area,
M=w.filter(T=>T.shown&&T.y.some(Number.isFinite)),$=a.log&&M.length>0&&!M.some(T=>T.y.some(c)),S=w.map(T=>B`<path class="band" fill=${T.color} opacity="0.2" d=${l(
T)} />`),z=({limit:T,shown:b})=>b&&c(T)?`M${k},${ot(a.to(T))}h${x}`:"",_=w.map(T=>B`
      <path class="limit" stroke=${T.color} stroke-width="1.5" stroke-dasharray="6 4" d=${z(T)} />
      <path class="line" stroke=${T.color} stroke-width="2" d=${p(T)} />`);L(i,B`
      ${S}
      <g fill="none" stroke-linejoin="round">${_}</g>
      <text class="note" text-anchor="middle" x=${k+x/2} y=${h+y/2}>${$?es:""}</text>`),d()}function p(w){if(!w.shown)return"";let v=le(w.y.length,h=>c(w.y[h])&&
Number.isFinite(w.x[h])),k=h=>`${ot(s.to(w.x[h]))},${ot(a.to(w.y[h]))}`;return v.map(h=>`M${h.map(k).join("L")}${h.length>1?"":"h0.1"}`).join("")}function l({shown:w,
x:v,low:k,high:h}){if(!w||!k.length)return"";let x=r.area.top+r.area.height,y=z=>`${ot(s.to(v[z]))},${ot(a.to(h[z]))}`,M=z=>c(k[z])?ot(Math.min(a.to(k[z]),mt)):
x,$=z=>`${ot(s.to(v[z]))},${M(z)}`;return le(v.length,z=>c(h[z])).map(z=>`M${z.map(y).join("L")}L${z.toReversed().map($).join("L")}Z`).join("")}function d(){let{
top:w,height:v}=r.area,k=Array.from(R(t.get("marker"))).filter(y=>y>=s.low&&y<=s.high),h=(k.length===1?En(t):[]).map(y=>{let M=y.shown?qr(y,k[0]):NaN;if(!c(M))return C;
let $={x:ot(s.to(k[0])),y:ot(a.to(M))};return B`<circle class="dot" r="4" fill=${y.color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${$.x} cy=${$.y} />`}),x=k.map(y=>`M${ot(s.to(y))},${w}v${v}`).join("");L(o,B`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${x} />${h}`)}
function g(){let w=t.get("limit_name"),v=w?[{name:w,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...oe(t),...v])}let f=r.readout(w=>{let v=En(t).filter(
({shown:k})=>k);r.status.textContent=w?m(v,s.from(w[0])):""});function m(w,v){let k=S=>Math.abs(S-v),h=w.flatMap(S=>Array.from(S.x)).filter(Number.isFinite),x=h.
reduce((S,z)=>k(z)<k(S)?z:S,h[0]),$=w.map(S=>({name:S.name,value:qr(S,x)})).filter(({value:S})=>Number.isFinite(S)).map(({name:S,value:z})=>`${S} ${V(z)}`.trim());
return $.length?`${t.get("axis_names")[0]} ${V(x)}: ${$.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names":u,marker:d,"names col\
ors shown limit_name":g,"x y names shown":f})}function rs(t,e){let n=t.filter(p=>p.shown),[r,i]=re(n.map(({x:p})=>p),Number.isFinite),o=p=>Number.isFinite(p)&&!(e&&
p<=0),[s,a]=re(n.flatMap(({y:p,low:l,high:d,limit:g})=>[p,l,d,[g]]),o),[c,u]=s<a?os(s,a,e):[s,a];return[{low:r,high:i},{low:c,high:u,log:e}]}function os(t,e,n){
if(n){let i=(e/t)**Sn;return[t/i,e*i]}if(t>0&&t<.3*e)return[0,e+Sn*e];let r=Sn*(e-t);return[t===0?0:t-r,e+r]}function qr({x:t,y:e},n){for(let r=0;r<e.length;r++){
if(t[r]===n)return e[r];let i=(n-t[r-1])/(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+i*(e[r]-e[r-1])}return NaN}var Vr={render:ns};var Gr=1.5,Kr=1.15,Yr=100,Ht=([t,e],[n,r],i="")=>`${n} = ${V(t)}, ${r} = ${V(e)}${i}`;function Ge(t){let[e]=bt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))return C;
let[n,r]=[t.get("step"),t.get("diverged_at")],o=r>=0&&n>=r?"":`: ${Ht(Array.from(e),t.get("axis_names"),`, loss ${V(e[2])}`)}`;return O`step ${n}${o}${r>=0?O`<div class="diverged">diverged at step ${r}</div>`:
C}`}function Ke(t){let{model:e,plane:n,layers:[r,i,o]}=t,s=a=>()=>{let c=n();c&&a(c.toPixel)};return{paths:s(a=>L(r,is(e,a))),minima:s(a=>L(i,Wr(e.get("marks").
minimum,bt(e.get("minima")).map(a)))),points:s(a=>L(o,ss(e,a))),start:as(t),buttons:cs(t)}}var Zr=(t,e)=>t.get("colors")[e%t.get("colors").length];function is(t,e){
let[n,r]=t.get("paths").shape,i=R(t.get("paths")),o=Dt(t),s=a=>e(i.subarray(2*a,2*a+2));return Array.from({length:n},(a,c)=>{let u=Array.from({length:o(c)?r:0},
(p,l)=>s(c*r+l));return Hr(Zr(t,c),u)})}function ss(t,e){let n=Dt(t);return bt(t.get("current")).map((r,i)=>Ur(Zr(t,i),n(i)?e(r):[NaN,NaN]))}function as({model:t,
el:e,picture:n,hit:r,handles:i,plane:o,free:s}){let a=t.get("marks").start,c=(l=!1,d="")=>{let g=t.get("start");return B`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${g[0]} aria-valuetext=${Ht(g,t.get("axis_names"))} transform=${d} .style=${ht(l)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${a} stroke-width="2.5" />
        <circle r="2.5" fill=${a} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[u]=L(i,c(),".handle"),p=l=>s()&&F(t,{start:l});return qe({surface:r,handle:u,idle:()=>!o()||e.classList.contains("panning"),to:l=>p(Jr(o(),it(n,l))),
by:(l,d)=>{let{x:g,y:f}=o(),m=d?.1:.01,[w,v]=[g,f].map(({low:k,high:h},x)=>H(t.get("start")[x]+l[x]*m*(h-k),k,h));p([w,v])}}),()=>{let l=o();if(!l)return;let d=t.
get("start"),g=[l.x,l.y].every(({low:f,high:m},w)=>d[w]>=f&&d[w]<=m);e.classList.toggle("still",!s()),L(i,c(g&&s(),`translate(${l.toPixel(d)})`))}}function Jr({
x:t,y:e,toPoint:n},r){let[i,o]=n(r);return[H(i,t.low,t.high),H(o,e.low,e.high)]}function cs({model:t,el:e,picture:n,hit:r,panel:i,plane:o}){let s=d=>t.get("disa\
bled")||F(t,{view:d});function a(d,g){let[f,m,w,v]=t.get("view"),[k,h]=g??[(f+m)/2,(w+v)/2],[x,y,M,$]=t.get("home"),S=(z,_)=>_+(z-_)*d;d>1&&(m-f>Yr*(y-x)||v-w>Yr*
($-M))||s([S(f,k),S(m,k),S(w,h),S(v,h)])}let c=()=>e.classList.contains("panning"),u=()=>{e.classList.toggle("panning"),p()};function p(){let d=[["+","Zoom in",
()=>a(1/Gr)],["−","Zoom out",()=>a(Gr)],["✥","Move the view by dragging",u,c()],["⌂","Show the whole problem",()=>s(t.get("home"))]],g=t.get("zoomable")===
!1,f=d.map(([m,w,v,k])=>O`
      <button type="button" title=${w} aria-label=${w} aria-pressed=${k??C} ?hidden=${g}
        ?disabled=${t.get("disabled")} @click=${v}>${m}</button>`);L(i,f)}r.addEventListener("pointerdown",d=>{let g=o();if(d.button!==0||!g||!c())return;let{toPoint:f}=g,
[m,w,v,k]=t.get("view"),[h,x]=f(it(n,d));ie(d,y=>{let[M,$]=f(it(n,y));s([m+h-M,w+h-M,v+x-$,k+x-$])})}),ae(r,c);let l=d=>{let g=o();!d.ctrlKey||!g||(d.preventDefault(),
a(d.deltaY<0?1/Kr:Kr,Jr(g,it(n,d))))};return n.addEventListener("wheel",l,{passive:!1}),p}var Qr={mouse:9,pen:12,touch:20},ls=500;function Xr({state:t,plane:e},[n,r],i){let o=-1,{toPixel:s}=e();for(let{slot:a,at:c}of t.visible()){let[u,p]=s(c),l=Math.
hypot(u-n,p-r);l<=i&&([o,i]=[a,l])}return o}function to(t){let{el:e,plot:n,state:r,plane:i}=t,{picture:o,hit:s}=n,a=(u,p)=>Xr(t,it(o,u),Qr[p]??Qr.mouse),c=u=>r.
add(i().toPoint(n.pixel(u)));s.addEventListener("pointerdown",u=>{if(u.button!==0)return;let p=a(u,u.pointerType);if(p<0&&(u.pointerType==="touch"||r.removing))
return;if(u.preventDefault(),o.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(p);p>=0&&r.select(p);let l=p>=0?p:c(u);if(l<0)return;let[d,g]=it(
o,u),[f,m]=p<0?[d,g]:i().toPixel(r.cursor);ie(u,w=>{let[v,k]=it(o,w);r.move(l,i().toPoint([v+f-d,k+m-g]))})}),s.addEventListener("click",u=>{u.pointerType==="to\
uch"&&!r.removing&&a(u,"touch")<0&&c(u)}),s.addEventListener("dblclick",u=>{let p=a(u,"mouse"),{added:l}=r;p>=0&&!(p===l.slot&&performance.now()-l.time<ls)&&r.remove(
p)}),s.addEventListener("pointermove",u=>{e.classList.toggle("over",u.buttons===0&&a(u,u.pointerType)>=0)}),ae(s,u=>a(u.touches[0],"touch")>=0)}function eo(t){let{
plot:e,state:n,plane:r}=t,i={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?Xr(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.classification&&
(i["+"]=()=>n.choose(1),i["-"]=i["−"]=()=>n.choose(-1)),e.picture.addEventListener("keydown",o=>{if(o.ctrlKey||o.metaKey||o.altKey)return;let s=se(o),a=i[o.key.
length===1?o.key.toLowerCase():o.key];if(!s&&!a)return;if(o.preventDefault(),!s)return a();let c=o.shiftKey?.1:.01,u=n.box().map(([p,l],d)=>n.cursor[d]+s[d]*c*(l-
p));n.selected>=0?n.move(n.selected,u):n.moveCursor(u)})}function ro(t,e){let n=t.get("task")==="classification",r={classification:n,removing:!1,label:1,selected:-1,cursor:[0,0],message:"",added:{slot:-1,time:0},box:p,
visible:f,count:m,read:v,add:k,move:x,moveCursor:y,remove:M,select:$,step:S,choose:_,setRemoving:T},i=no(t),o=[],[[s,a],[c,u]]=p();return r.cursor=[(s+a)/2,(c+u)/
2],r;function p(){return[t.get("interval"),t.get(n?"interval":"y_interval")]}function l([b,E]){let[[A,N],[P,I]]=p();return[H(b,A,N),H(E,P,I)]}function d(b){return n?
[i.x[2*b],i.x[2*b+1]]:[i.x[b],i.y[b]]}function g(b,E){let[A,N]=l(E);n?i.x.set([A,N],2*b):[i.x[b],i.y[b]]=[A,N]}function f(){let[[b,E],[A,N]]=p();return Array.from(
i.part,(j,U)=>({slot:U,part:j,at:d(U)})).filter(({part:j,at:[U,W]})=>j&&U>=b&&U<=E&&W>=A&&W<=N).map(({slot:j,part:U,at:W})=>({slot:j,at:W,training:U>0,positive:i.
y[j]>0}))}function m(b){return i.part.filter(E=>E===b).length}function w(...b){let E=A=>new DataView(Float64Array.from(i[A]).buffer);F(t,Object.fromEntries(b.map(
A=>[A,{...t.get(A),data:E(A)}])))}function v(){let b=i;i=no(t);let E=o.length>0&&i.part.length>b.part.length;if(E)for(let N of["x","y","part"])i[N].set(b[N]);if(i.
part[r.selected]||(r.selected=-1),!E)return;let A=o;o=[],z("");for(let{point:N,label:P}of A)k(N,P)}function k(b,E=r.label){let A=i.part.indexOf(0);return A<0?(z(
h(b,E)),-1):(i.part[A]=1,n&&(i.y[A]=E),g(A,b),w("x","y","part"),r.added={slot:A,time:performance.now()},$(A),A)}function h(b,E){let[A,N]=[i.part.length,t.get("m\
ost")],P=`All ${A} slots are taken`;return A>=N?`No more than ${N} points are possible: remove one first.`:t.widget_manager?.exported?`${P}, and only Python can\
 add more.`:t.get("disabled")?`${P}, and only the server can add more.`:(o.push({point:b,label:E}),t.get("wanted")<=A&&F(t,{wanted:A+1}),`${P}: adding more …`)}
function x(b,E){i.part[b]&&(g(b,E),w("x","y"),r.cursor=d(b))}function y(b){r.cursor=l(b),z("")}function M(b){i.part[b]&&(i.part[b]=0,w("part"),$(-1,"Point remov\
ed."))}function $(b,E=""){r.selected=b,b>=0&&(r.cursor=d(b)),z(E)}function S(b){let E=f().sort((P,I)=>P.at[0]-I.at[0]||P.at[1]-I.at[1]);if(!E.length)return z("N\
o point is in view.");let A=E.findIndex(({slot:P})=>P===r.selected),N=A<0&&!b?0:A;$(E[(N+(b?1:-1)+E.length)%E.length].slot)}function z(b){r.message=b,e()}function _(b){
r.label=b,e()}function T(b){r.removing=b,$(-1,b?"Click a point to remove it.":"")}}function no(t){let[e,n,r]=["x","y","part"].map(i=>R(t.get(i)).slice());return{
x:e,y:n,part:r}}var us=150,ds="Click to add a point, drag to move it, double-click to remove it.",ps="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",gs=" + and −\
 choose the label of new points.";function oo({model:t,el:e}){let n=t.get("task")==="classification",r=!!t.widget_manager?.exported;e.classList.toggle("classifi\
cation",n);let i=t.get("colors");for(let A in i)e.style.setProperty(`--${A}`,i[A]);let o=$t(),s=O`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    ${r?Rt(t.widget_manager,"Reading a CSV file needs Python."):C}
    <details class="help"><summary>${ds}</summary><p id=${o}>${ps}${n?gs:""}</p></details>`,[a,c,u,p]=L(e,s,"div",".tools",".report",".message"),d=Mn(a,{label:"\
Data",ratio:n?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),g={tabindex:"0",role:"application","aria-describedby":o};for(let[A,N]of Object.entries(g))d.
picture.setAttribute(A,N);let[f,m,w]=d.layers("curve","points","selection"),v=ro(t,()=>{y(),_()}),k=()=>{let[A,N]=v.box().map(([P,I])=>({low:P,high:I}));return d.
plane(A,N)},h={el:e,plot:d,state:v,plane:k};to(h),eo(h);function x(){let A=v.visible(),{toPixel:N}=k(),P=A.length>us?3.6:4.8;L(m,A.map(({at:U,training:W,positive:wt})=>{
let yt=n?wt?"positive":"negative":"",[me,D]=N(U);return B`<circle class="${W?"training":"test"} ${yt}" r=${P} cx=${me.toFixed(2)} cy=${D.toFixed(2)} />`})),y();
let[I,j]=[v.count(1),v.count(-1)];d.picture.ariaLabel=`Data: ${Tn(I,"training ")}${j?` and ${Tn(j,"test ")}`:""}`,_()}function y(){let A=v.visible(),N=A.find(({
slot:U})=>U===v.selected),[P,I]=k().toPixel(N?.at??v.cursor);L(w,B`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${P},${I})" .style=${ht(!N)} />
      <circle class="selected" r="9" cx=${P} cy=${I} .style=${ht(N)} />`);let j=v.count(1)+v.count(-1)-A.length;L(u,O`
      <div class="status" role="status">${v.message||(N?M(N):"")}</div>
      <div class="notes">${j?`${Tn(j)} outside the view`:""}</div>`)}function M({at:A,training:N,positive:P}){let I=n?`, label ${t.get("label_names")[P?1:0]}`:"";
return`${N?"Training":"Test"} point: ${Ht(A,t.get("axis_names"),I)}`}function $(){let A=n?new Float64Array:R(t.get("fit")),{left:N,width:P}=d.area,{to:I}=k().y,
j=W=>`${(N+W*P/(A.length-1)).toFixed(2)},${H(I(A[W]),-mt,mt).toFixed(2)}`,U=le(A.length,W=>!Number.isNaN(A[W])).map(W=>`M${W.map(j).join("L")}`);L(f,B`<path class="fit" d=${U.
join("")} />`)}let S=Ue(i.positive,i.negative);function z(){if(!n)return;let A=t.get("map");e.classList.toggle("mapped",A.shape[0]>0);let N=t.get("logits"),P=I=>N?
Math.tanh(I/2):H(I,-1,1);Bt(d.canvas,R(A),A.shape,I=>S(P(I)))}function _(){e.classList.toggle("removing",v.removing);let A=[1,-1].map(j=>O`
      <button type="button" title="Label of the points you add" aria-pressed=${j===v.label}
        @click=${()=>v.choose(j)}>
        <i class="dot ${j>0?"positive":"negative"}"></i>${t.get("label_names")[j>0?1:0]}
      </button>`),N=n?"var(--gdviz-faint)":i.data,P=[{name:"training",color:N,kind:"dot"}];v.count(-1)&&P.push({name:"test",color:N,kind:"ring"}),n||P.push({name:"\
model",color:i.fit}),L(c,O`
      ${n?O`<span class="labels" role="group" aria-label="Label of new points">${A}</span>`:C}
      <button type="button" title="Remove points by clicking them" aria-pressed=${v.removing}
        @click=${()=>v.setRemoving(!v.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${T} />
      <button type="button" title=${"Load your own data: a header line, then one row of numbers for each point"} ?disabled=${t.get("disabled")||r}
        @click=${()=>c.querySelector("input").click()}>Load CSV …</button>
      <span class="gdviz-legend">${We(P)}</span>`)}async function T({target:A}){let[N]=A.files,P=t.get("most_bytes"),I=`It is larger than ${Math.floor(P/1e6)} M\
B. The data are unchanged.`;N?.size>P?b({file:N.name,text:I,failed:!0}):N&&t.send({file:N.name},void 0,[await N.arrayBuffer()]),A.value=""}function b({file:A="",
text:N,failed:P}){let[I,j]=P?["gdviz-notice","alert"]:["gdviz-note","status"];L(p,N?O`<div class=${I} role=${j}><b>${A}</b>: ${N}</div>`:C)}let E="interval y_in\
terval axis_names";return d.draw(t,{[E]:()=>d.axes(k(),t.get("axis_names"),!n),"x y part":v.read,[`x y part label_names ${E}`]:x,[`fit ${E}`]:$,"map logits":z,message:()=>b(
t.get("message")),disabled:_})}var Tn=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function fs(t){let{model:e,el:n}=t;q(n,"gdviz-data-editor");let r=oo(t),i=rt(
e,"task",()=>{r(),L(n,C),r=oo(t)});return()=>{i(),r()}}var io={render:fs};var hs=4;function ms({model:t,el:e}){q(e,"gdviz-field","gdviz-plane");let n=$t(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function i(){let{size:h=[0,
0],axes:x=[0,0,0,0]}=t.get("drawn"),[y,M,$,S]=x,z=T=>B`<rect class=${T} x=${y} y=${M} width=${$} height=${S} />`,_=O`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${h[0]} height=${h[1]}>
        <defs><clipPath id=${n}>${z("")}</clipPath></defs>
        ${z("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?Rt(t.widget_manager,"Zooming needs Python, which draws this picture."):C}`;return L(e,_,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[o,s,a,c,u,p,l,d]=i();function g(){let{size:h,axes:x,limits:y}=t.get("drawn");if(!h)return null;let[M,$,S,z]=x,_=lt({low:y[0],high:y[1],from:M,to:M+
S});return It(_,lt({low:y[2],high:y[3],from:$+z,to:$}))}let m=Ke({model:t,el:e,picture:o,hit:s,handles:p,panel:l,layers:[a,c,u],plane:g,free:()=>!0});function w(){
m.buttons();let{limits:h}=t.get("drawn");t.get("disabled")&&h&&t.set("view",h)}let v=Lt(e,h=>{Math.abs(h-t.get("width"))>=hs&&F(t,{width:h})}),k=Z(t,{disabled:w,
drawn:i,"drawn minima":m.minima,"drawn start axis_names":m.start,"drawn paths":m.paths,"drawn current":m.points,"drawn current step diverged_at axis_names":()=>L(
d,g()&&Ge(t))});return()=>{v(),k()}}var so={render:ms};var vt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Ye=t=>(...e)=>({_$litDirective$:t,values:e}),Ut=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:cu}=wr;var ao=t=>t.strings===void 0;var vs={},co=(t,e=vs)=>t._$AH=e;var nt=Ye(class extends Ut{constructor(t){if(super(t),t.type!==vt.PROPERTY&&t.type!==vt.ATTRIBUTE&&t.type!==vt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!ao(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
et||e===C)return e;let n=t.element,r=t.name;if(t.type===vt.PROPERTY){if(e===n[r])return et}else if(t.type===vt.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return et}else if(t.
type===vt.ATTRIBUTE&&n.getAttribute(r)===e+"")return et;return co(t),e}});function Ze(t,e){let n=!1,r=!1,i;return({value:o,min:s,max:a,step:c,log:u,whole:p,disabled:l=!1,description:d,unit:g="",tooltip:f,continuous:m=!0})=>{o!==i&&(r=
!1),i=o;let w=$=>String(u?Math.log10($):$);function v({target:$}){let S=Number($.value),z=u?Number((10**S).toPrecision(3)):S;e(H(p?Math.round(S):z,s,a))}function k({
target:$}){let S=Number($.value.trim().replace(",",".").replaceAll("−","-"));r=!($.value.trim()!==""&&Number.isFinite(S)&&(!p||Number.isInteger(S))&&S>=s&&S<=
a),r||e(S),t()}function h(){n=!0}function x(){n=r=!1,t()}let[y,M]=m?[v,null]:[null,v];return O`
      <label title=${f}>
        <span>${d}</span>
        <input type="range" min=${w(s)} max=${w(a)} step=${c} aria-valuetext=${`${V(o)} ${g}`.trim()}
          .value=${nt(w(o))} ?disabled=${l} @input=${y} @change=${M} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${d}, as a number" aria-invalid=${r}
        title=${r?`A ${p?"whole ":""}number from ${s} to ${a}`:g}
        .value=${n?et:nt(V(o))} ?disabled=${l} @focus=${h} @change=${k} @blur=${x} />`}}var[Je,Wt,Nn,lo]=[1,2,3,4],po={add:Je,subtract:Je,negate:Je,multiply:Wt,divide:Wt,power:Nn,exp:Nn},go=(t,e)=>O`<math display="block" alttext=${t}>${Q(e)}</math>`;
function Q(t,e=Je){if((po[t.operation]??lo)<e)return uo(Q(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?J`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:J`<mn>${t.value}</mn>`;case"variable":return J`<mi>${t.letter}</mi>`;case"add":return J`<mrow>${Q(n)}<mo>+</mo>${Q(r,Wt)}</mrow>`;case"subtract":
return J`<mrow>${Q(n)}<mo>−</mo>${Q(r,Wt)}</mrow>`;case"negate":return J`<mrow><mo>−</mo>${Q(n,Wt)}</mrow>`;case"multiply":return J`<mrow>${Q(n,Wt)}${xs(r)}${Q(
r,Nn)}</mrow>`;case"divide":return J`<mfrac>${Q(n)}${Q(r)}</mfrac>`;case"power":return J`<msup>${Q(n,lo)}${Q(r)}</msup>`;case"exp":return J`<msup><mi>e</mi>${Q(
n)}</msup>`;case"sqrt":return J`<msqrt>${Q(n)}</msqrt>`;case"abs":return J`<mrow><mo stretchy="true">|</mo>${Q(n)}<mo stretchy="true">|</mo></mrow>`;default:return J`<mrow><mi>${t.
operation}</mi><mo>\u2061</mo>${uo(ws(fo(t)))}</mrow>`}}var uo=t=>J`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,ws=t=>t.map((e,n)=>n?J`<mo separator="true">,</mo>${Q(
e)}`:Q(e));function fo({operation:t,position:e,operands:n}){let[r,...i]=n;return[...r.operation===t&&r.position===e?fo(r):[r],...i]}function xs(t){return ho(t)?
J`<mo>·</mo>`:J`<mo lspace="0" rspace=${t.operation in po||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function ho({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&ho(e[0])}var st={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
es only the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:ut,operations:$s}=st,ys=st.errors,ue=st.functions,ks=st.spellings,Xe=st.constants,zs=st.superscripts,_s=Object.keys(st.tokens),Qe=new RegExp(Object.entries(
st.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),K=class extends Error{constructor(e,n,...r){super(ys[e].replace(/\{(\d)\}/g,(i,o)=>String(r[o]))),this.
position=n}};function tn(t,e=st.variables){let n=Array.from(t),r=As(n,e),i=Es(r,n.length),o=Ss(r,e);return{instructions:Ts(i,[...e,...o]),parameters:o,root:i}}function As(t,e){
if(t.length>ut.characters)throw new K("long",ut.characters,ut.characters);let n=t.map(i=>ks[i]??(i.length===1?i:"\0")).join(""),r=[];for(let i=0;i<n.length;i=Qe.
lastIndex){Qe.lastIndex=i;let o=Qe.exec(n);if(!o)throw new K(t[i]==="="?"equals":"character",i,t[i]);let s=_s.find(c=>o.groups?.[c]!==void 0)??"",a=/^ *\(/.test(
n.slice(Qe.lastIndex));s==="word"?r.push(...Ms(o[0],i,e,a)):s!=="space"&&r.push({kind:s,text:o[0],position:i})}return r}function Ms(t,e,n,r){if(Object.hasOwn(ue,
t)){if(!r)throw new K("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(Xe,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new K("function",e,t,Object.keys(ue).join(", "));let i=Object.keys(ue).findLast(s=>t.startsWith(s));if(i)throw new K("brackets",e,i);let o=Array.from(
t);if(t.length>3||t.length===3&&!o.some(s=>n.includes(s)))throw new K("name",e,t);return o.map((s,a)=>({kind:"letter",text:s,position:e+a}))}function Ss(t,e){let n=new Set;
for(let{kind:r,text:i,position:o}of t)if(!(r!=="letter"||e.includes(i)||Object.hasOwn(Xe,i))){if(st.variables.includes(i))throw new K("result",o,i);if(n.add(i),
n.size>ut.parameters)throw new K("letters",o,ut.parameters)}return[...n].sort()}function Es(t,e){let n={kind:"end",text:"",position:e},r=0,i=0,o=0,s=!1,a=()=>t[r]??
n,c=()=>t[r++]??n,u=(h,x,y,{value:M=0,letter:$=""}={})=>({operation:h,position:x,operands:y,value:M,letter:$});function p(){let{text:h,position:x}=a();throw new K(
h===")"?"unopened":h===","?"comma":"operand",x)}function l(){let h=d();for(;a().text==="+"||a().text==="-";){let{text:x,position:y}=c();h=u(x==="+"?"add":"subtr\
act",y,[h,d()])}return h}function d(){let h=g();for(;;){let{kind:x,text:y,position:M}=a();if(y==="*"||y==="/")c(),h=u(y==="*"?"multiply":"divide",M,[h,g()]);else if(x===
"letter"||x==="function"||y==="("||y==="|"&&!s)h=u("multiply",M,[h,f()]);else{if(x==="number")throw new K("before",M);return h}}}function g(){if(++i>ut.depth)throw new K(
"deep",a().position,ut.depth);let h;if(a().text==="-"){let{position:x}=c();h=u("negate",x,[g()])}else a().text==="+"?(c(),h=g()):h=f();return i--,h}function f(){
let h=m();for(;a().kind==="superscript";){let{text:y,position:M}=c();h=u("power",M,[h,u("number",M,[],{value:zs[y]})])}if(a().text!=="^"&&a().text!=="**")return h;
let{position:x}=c();return u("power",x,[h,g()])}function m(){let{kind:h,text:x,position:y}=a();if(h==="number"){c();let M=Number(x);if(M>ut.number)throw new K("\
size",y);return u("number",y,[],{value:M})}if(h==="letter")return c(),Object.hasOwn(Xe,x)?u("number",y,[],{value:Xe[x],letter:x}):u("variable",y,[],{letter:x});
if(h==="function")return w(c());if(x==="(")return v("unclosed",")",!1)[0];if(x==="|")return u("abs",y,v("bar","|",!0));throw new K(x===")"&&o===0?"unopened":"op\
erand",y)}function w({text:h,position:x}){let y=st.several.includes(h),[M,...$]=v("unclosed",")",!1,y);if(!y)return u(ue[h],x,[M]);if(!$.length)throw new K("sev\
eral",x,h);return $.reduce((S,z)=>u(ue[h],x,[S,z]),M)}function v(h,x,y,M=!1){let $=c(),S=s;s=y,o++;let z=[l()];for(;M&&a().text===",";)c(),z.push(l());if(a().kind===
"end")throw new K(h,$.position);return a().text!==x&&p(),c(),o--,s=S,z}if(!t.length)throw new K("empty",0);let k=l();return a().kind!=="end"&&p(),k}function Ts(t,e){
let n=[],r=new Map;function i({position:s},a,c,u=0,p=0){let l=[$s.indexOf(a),c,u,p],d=l.join();if(r.has(d)||r.set(d,n.push(l)-1),n.length>ut.instructions)throw new K(
"operations",s,ut.instructions);return r.get(d)}function o(s){let{operation:a,operands:c,value:u,letter:p}=s;if(a==="number")return i(s,a,0,0,u);if(a==="variabl\
e")return i(s,a,e.indexOf(p));let l=o(c[0]),d=a==="power"&&c[1].operation==="number"?c[1].value:0;if(d===2||d===3||d===4){let g=i(s,"multiply",l,l);return d===2?
g:i(s,"multiply",g,d===3?l:g)}return i(s,a,l,...c.slice(1).map(o))}return o(t),n}var de=(t,e=t.get("value"))=>tn(e,t.get("variables")),[Ns,Os]=[24,8];function On(t,e,n){let{shape:r}=t.get(e),i=new Float64Array(R(t.get(e)).length);return i.set(
n),Ot(i,{shape:r,dtype:"float64"},t.get(e))}function Ps({model:t}){let e=de(t).parameters;function n(){let r=de(t),[i,o]=[e,R(t.get("parameters"))];e=r.parameters;
let s=On(t,"instructions",r.instructions.flat()),[a,c]=[R(s),R(t.get("instructions"))];a.every((u,p)=>u===c[p])||(t.set("instructions",s),t.set("parameters",On(
t,"parameters",e.map(u=>i.includes(u)?o[i.indexOf(u)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function Ls({model:t,el:e}){q(e,"gdviz-for\
mula-field");let n=$t(),r=null,i=new Map;function o({target:l}){let d=l.value;try{de(t,d),r=null,F(t,{value:d})}catch(g){if(!(g instanceof K))throw g;r={text:d,
error:g}}u()}function s(l){let d=g=>{let f=R(t.get("parameters")).slice();f[de(t).parameters.indexOf(l)]=g,F(t,{parameters:On(t,"parameters",f)})};return i.has(
l)||i.set(l,Ze(u,d)),i.get(l)}function a({message:l,position:d},g){let f=Array.from(g,v=>/\s/.test(v)?" ":v),m=Math.max(0,d-Ns),w=f.slice(m,d+Os).join("");return O`<code aria-hidden="true">${m?
"…":""}${w}\n${" ".repeat(d-m+(m?1:0))}▲</code>
      <span>${l}</span>`}function c(){r=null,u()}function u(){let[l,d,g]=["value","description","tooltip"].map(h=>t.get(h)),[f,m]=t.get("range"),w=R(t.get("para\
meters")),{root:v,parameters:k}=de(t);L(e,O`
      <label title=${g}>
        <span>${d}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${nt(r?.text??l)} @input=${o} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?a(r.error,r.text):C}</div>
        ${r?C:go(l,v)}
      </div>
      ${k.map((h,x)=>O`<div class="gdviz-slider">${s(h)({value:w[x],min:f,max:m,step:.01,description:h,tooltip:`The letter ${h} of the formula`})}</div>`)}`)}let p=[
Z(t,{"parameters description tooltip range":u}),Z(t,{value:c})];return()=>p.forEach(l=>l())}var mo={initialize:Ps,render:Ls};var vo=64,Cs=10,Rs=9;function Is(t,e,n,{from:r,to:i}){let[o,s]=t.map(e?Math.log10:Number),a=n>1?(s-o)/(n-1):0,c=l=>e?10**l:l,u=l=>Math.floor((l-r)/(i-r)*n),p=lt(
{low:c(o-a/2),high:c(s+a/2),log:e,from:r,to:i});return{pixels:p,nearest:l=>H(u(l),0,n-1),cellOf:l=>{let d=p.to(l);return d>=Math.min(r,i)&&d<=Math.max(r,i)?Math.
min(u(d),n-1):-1},centre:l=>c(o+l*a),edges:l=>{let[d,g]=[l,l+1].map(f=>r+(i-r)*f/n);return[Math.min(d,g),Math.max(d,g)]}}}function js({model:t,el:e}){let n=()=>t.
get("kind")==="magnitude",r=n()?Ve:ce,i=`Map of ${t.get("value_name")}`,o=Ft(e,{name:"gdviz-heat-map",label:i,ratio:t.get("ratio"),margins:r});o.canvas.classList.
add("hatch");let[s]=o.layers("cross"),[a]=L(o.handles,x(),".handle"),c=()=>t.get("values").shape,u=_=>{let T=t.get(`${_}_range`),b=t.get(`${_}_log`)&&T[0]>0,[E,
A]=c();return Is(T,b,_==="x"?A:E,_==="x"?o.across():o.upwards())};function p(){if(!c()[0]||!c()[1])return null;let[_,T]=t.get("chosen"),[b,E]=[u("x").cellOf(_),
u("y").cellOf(T)];return b>=0&&E>=0?[b,E]:null}let l=_=>!Number.isFinite(_)||!n()&&_<0;function d(){let _=t.get("log"),[T,b]=re([R(t.get("values"))],E=>Number.isFinite(
E)&&!(_&&E<=0));return T<=b?[T,b]:null}function g(){Bt(o.canvas,R(t.get("values")),c(),n()?f():m())}function f(){let _=Array.from(t.get("palette"),N=>jt(N)),[T,
b]=d()??[0,1],E=lt({low:T,high:b,log:t.get("log"),from:0,to:_.length}),A=N=>Math.floor(E.to(Math.max(N,T)));return N=>l(N)?0:_[H(A(N),0,_.length-1)]}function m(){
let _=Array.from(t.get("colors"),T=>jt(T));return T=>l(T)?0:_[T%_.length]}function w(){let _=d();if(!n()||!_)return o.bar(n()?[[],[],t.get("value_name")]:null);
let{height:T}=o.area,b=lt({low:_[0],high:_[1],log:t.get("log"),from:0,to:-T}),E=t.get("palette"),A=P=>E[Math.floor((P+.5)/vo*E.length)],N=b.ticks().map(({at:P,text:I})=>({
at:P/T,text:I}));o.bar([Array.from({length:vo},(P,I)=>A(I)),N,t.get("value_name")])}function v(){let _=t.get("colors"),b=(n()?[]:t.get("names")).map((A,N)=>({name:A,
color:_[N%_.length],kind:"area"})),E=R(t.get("values")).some(l);o.legend(E?[...b,{name:t.get("missing_name"),color:"",kind:"hatch"}]:b)}let k=()=>o.axes(It(u("x").
pixels,u("y").pixels),t.get("axis_names"));function h(){let _=p();if(L(o.handles,x(_)),!_)return L(s,null);let[[T,b],[E,A]]=[u("x").edges(_[0]),u("y").edges(_[1])],
{left:N,top:P,width:I,height:j}=o.area,[U,W]=[(T+b)/2,(E+A)/2],yt=`${`M${U},${P}V${E-6}M${U},${A+6}V${P+j}`}M${N},${W}H${T-6}M${b+6},${W}H${N+I}`;L(s,B`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${yt} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${yt} />`)}function x(_=null){let[[T,b],[E,A]]=_?[u("x").edges(_[0]),u("y").edges(_[1])]:
[[0,0],[0,0]],N=(I,j,U,W)=>B`<rect class=${I} fill="transparent" stroke=${j} stroke-width=${U}
        x=${T-W} y=${E-W} width=${b-T+2*W} height=${A-E+2*W} />`,P=Math.max((Rs-(b-T))/2,1);return B`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${ht(_)}
        aria-valuenow=${_?_[1]*c()[1]+_[0]:0} aria-valuetext=${_?y(_):""}>
        ${N("","white",4,P)}${N("cell","black",2,P)}${N("halo","none",0,Cs)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function y([_,T]){let[b,E]=t.get("axis_names"),A=`${b} = ${V(u("x").centre(_))}, ${E} = ${V(u("y").centre(T))}`,N=R(t.get("values"))[T*c()[1]+_];if(l(
N))return`${A}: ${t.get("missing_name")}`;let P=()=>t.get("names")[N]??String(N);return`${A}: ${n()?`${t.get("value_name")} ${V(N)}`:P()}`}let M=o.readout(_=>{let T=_?
$(_):p();L(o.status,T?y(T):"")},a);function $([_,T]){return c()[0]&&c()[1]?[u("x").nearest(_),u("y").nearest(T)]:null}function S(_){if(!_)return;let T=[u("x").centre(
_[0]),u("y").centre(_[1])];String(T)!==String(t.get("chosen"))&&F(t,{chosen:T})}qe({surface:o.hit,handle:a,to:_=>S($(o.pixel(_))),by:(_,T)=>{let[b,E]=p()??[0,0],
A=T?10:1;S([H(b+A*_[0],0,c()[1]-1),H(E+A*_[1],0,c()[0]-1)])}});let z="x_range y_range x_log y_log axis_names";return o.draw(t,{"kind values palette colors log":g,
"kind values palette log value_name":w,"kind values names colors missing_name":v,[`values ${z}`]:k,[`kind chosen values names ${z}`]:h,[`kind chosen values name\
s value_name missing_name ${z}`]:M})}var wo={render:js};function Bs(t){let e=O`<b>${t.get("name")}</b>`,n=X(t.get("module")),{error:r}=ne(t),i=r?`${r.message} (${r.name})`:t.get("error_message"),o=s=>O`<div class="gdviz-notice" role="status">${s}</div>`;
return i?O`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${i}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?o(O`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||Ie(n)?null:o("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var Ds=({model:t})=>Et(t);function Fs({model:t,el:e}){
q(e,"gdviz-link");let n=()=>L(e,Bs(t)),r=[Et(t),Be(t,n),rt(t,"where error_message",n)];return n(),()=>r.forEach(i=>i())}var xo={initialize:Ds,render:Fs};var Hs=2,Us=.5,bo=.05,en=(t,e,n=Hs)=>e*Math.abs(t)/(Math.abs(t)+n);function $o(t,e){let n=He(t),r=document.createElement("canvas"),i=Ue(e.positive,e.negative),o=[];
function s({weights:d,thickest:g},f){d.forEach(({index:m},w)=>{let v=f[m],k=en(v,g);k>bo&&(n.lineWidth=k,n.strokeStyle=v>0?e.positive:e.negative,n.stroke(o[w]))})}
function a({units:d,layers:g},f,[m,w,v],{ink:k,paper:h}){let x=d.length-g[0].length===m&&v>1,y=d.slice(g[0].length);n.fillStyle=h;for(let{x:M,y:$,size:S}of d)n.
fillRect(M-S/2,$-S/2,S,S);x&&w>1&&c(y,f,w,v),x&&w===1&&u(y,f,v,k),n.lineWidth=1,n.strokeStyle=k,n.globalAlpha=.7;for(let{x:M,y:$,size:S}of d)n.strokeRect(M-S/2-
.5,$-S/2-.5,S+1,S+1);n.globalAlpha=1}function c(d,g,f,m){Bt(r,g,[f*d.length,m],w=>i(H(w,-1,1))),d.forEach(({x:w,y:v,size:k},h)=>{let x=(d.length-1-h)*f;n.drawImage(
r,0,x,m,f,w-k/2,v-k/2,k,k)})}function u(d,g,f,m){d.forEach(({x:w,y:v,size:k},h)=>{let x=g.subarray(h*f,(h+1)*f),y=x.reduce((z,_)=>Math.max(z,Math.abs(_)),1),[M,
$]=[w-k/2,.46*k/y];Object.assign(n,{lineWidth:1,strokeStyle:m,globalAlpha:.25}),n.beginPath(),n.moveTo(M,v),n.lineTo(M+k,v),n.stroke();let S=h===d.length-1;Object.
assign(n,{lineWidth:k>20?1.8:1.2,strokeStyle:S?e.fit:m,globalAlpha:1}),n.beginPath(),x.forEach((z,_)=>n.lineTo(M+k*_/(f-1),v-$*z)),n.stroke()})}function p({units:d,
thickest:g},f,m){for(let{x:w,y:v,size:k,index:h}of d){let x=f[h],y=en(x,g,Us)/2;y>bo&&(l(w-k/2,v+k/2,y+.8,m),l(w-k/2,v+k/2,y,x>0?e.positive:e.negative))}}function l(d,g,f,m){
n.beginPath(),n.arc(d,g,f,0,2*Math.PI),n.fillStyle=m,n.fill()}return{resize:({width:d,height:g,weights:f})=>{o=f.map(({curve:w})=>new Path2D(w));let m=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(d*m),height:Math.round(g*m)}),Object.assign(t.style,{width:`${d}px`,height:`${g}px`})},draw:(d,g,f,m,w)=>{let v=t.width/d.width;
n.setTransform(v,0,0,v,0,0),n.clearRect(0,0,d.width,d.height),g.length===d.parameters&&(s(d,g),a(d,f,m,w),p(d,g,w.paper))}}}var yo=54,Ws=340,qs=120,Vs=40,Gs=5;function Pn(t,e){let n=H(yo*Math.max(...t),qs,Ws),r=e/t.length,i=[0,0];for(let u=1;u<t.length;u++)i.push(i[u]+t[u]*(t[u-1]+1));
let o=t.map((u,p)=>{let l=Math.min(n/u,yo),d=Math.floor(Math.min(.76*l,.5*r,Vs)),g=f=>Math.round(f-d/2)+d/2;return Array.from({length:u},(f,m)=>({layer:p,unit:m,
index:p?i[p]+u*t[p-1]+m:-1,x:g(r*(p+.5)),y:g(n/2+(m-(u-1)/2)*l),size:d}))}),s=o.flat(),a=o.slice(1).flatMap((u,p)=>u.flatMap(l=>o[p].map(d=>{let[g,f]=[d.x+d.size/
2,l.x-l.size/2],m=(g+f)/2,w=`M${g},${d.y}C${m},${d.y},${m},${l.y},${f},${l.y}`;return{from:d,to:l,index:i[l.layer]+l.unit*o[p].length+d.unit,start:g,end:f,curve:w}}))),
c=H(.25*Math.min(...s.map(({size:u})=>u)),3.5,10);return{width:e,height:n,layers:o,units:s,weights:a,thickest:c,parameters:i[t.length]}}function ko({units:t,weights:e},[
n,r]){let i=t.find(({x:u,y:p,size:l})=>Math.max(Math.abs(n-u),Math.abs(r-p))<=l/2+1);if(i)return i;let o=e.filter(({start:u,end:p})=>u<=n&&n<=p);if(!o.length)return null;
let s=Ks((n-o[0].start)/(o[0].end-o[0].start)),a=({from:u,to:p})=>Math.abs(u.y+(p.y-u.y)*s-r),c=o.reduce((u,p)=>a(p)<a(u)?p:u);return a(c)<Gs?c:null}function Ks(t){
let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var Ys=250,Zs=[.5,2,8];function Js({model:t,el:e}){q(e,"gdviz-network-diagram");let n=t.get("colors");for(let $ in n)e.style.setProperty(`--${$}`,n[$]);let r=O`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="legend"></div>`,[i,o,s,a]=L(e,r,".network","canvas",".readout",".legend"),c=$o(o,n),u=xn(),p=Pn(t.get("sizes"),320),l=null;function d($=p.width){
p=Pn(t.get("sizes"),$),c.resize(p),L(a,na(p.thickest)),f(null),g()}function g(){let $=t.get("responses");c.draw(p,R(t.get("weights")),R($),$.shape,u),y()}function f($){
l=$;let S=p.layers[0].map(({x:z,y:_,unit:T})=>B`<text x=${z} y=${_} dy="0.35em" text-anchor="middle">${zo(p,T)}</text>`);L(i,O`
      <svg tabindex="0" role="application" aria-label=${ta(t)} width=${p.width} height=${p.height}
        @pointermove=${m} @pointerdown=${m} @pointerleave=${w} @blur=${()=>f(null)} @keydown=${v}>
        <g class="names" aria-hidden="true">${S}</g>
        <g class="pointed" aria-hidden="true">${$&&ea($)}</g>
      </svg>`),x()}let m=$=>f(ko(p,it(i,$))),w=({pointerType:$})=>$!=="touch"&&f(null);function v($){if($.ctrlKey||$.metaKey||$.altKey)return;let S=se($);!S&&![
"Enter","Escape"].includes($.key)||($.preventDefault(),f(Qs(p,l,S??$.key)))}let k=0,h=0;function x(){k=performance.now();let $=R(t.get("weights"));s.textContent=
l?Xs(p,l,$):"Point at a line or a unit to see its value."}function y(){!l||h||(h=window.setTimeout(()=>{h=0,x()},Math.max(Ys-(performance.now()-k),0)))}let M=[Z(
t,{"sizes activation":d,"weights responses":g}),Lt(i,d),br(()=>{u=xn(),g()}),()=>clearTimeout(h)];return()=>M.forEach($=>$())}function Qs({layers:t,weights:e},n,r){
if(!n)return t[0][0];let i="from"in n;if(r==="Escape")return i?n.to:null;let o=e.filter(({to:u})=>u===(i?n.to:n));if(typeof r=="string")return o[0]??n;let[s,a]=r;
if(i)return o[H(n.from.unit-a-s,0,o.length-1)];let c=t[H(n.layer+s,0,t.length-1)];return c[H(n.unit-a,0,c.length-1)]}var zo=({layers:t},e)=>t[0].length===1?"x":
`x${"₁₂"[e]}`;function Ln(t,{layer:e,unit:n}){return e===0?zo(t,n):e===t.layers.length-1?"the output":`unit ${n+1} of hidden layer ${e}`}function Xs(t,e,n){
if("from"in e)return`Weight from ${Ln(t,e.from)} to ${Ln(t,e.to)}: ${V(n[e.index])}`;let r=Ln(t,e);return e.layer===0?`Input ${r}`:`${r[0].toUpperCase()}${r.slice(
1)}: bias ${V(n[e.index])}`}function ta(t){let[e,...n]=t.get("sizes").slice(0,-1),r=t.get("activation"),i=`${n.length===1?"a hidden layer":"hidden layers"} of ${n.
join(", ")} units`,o=n.length?`${i}${r?` (${r})`:""}`:"no hidden layer";return`Network with ${e===1?"1 input":`${e} inputs`}, ${o} and 1 output. Arrow keys move\
 from unit to unit; Enter moves to the weights into a unit, Escape moves back.`}function ea(t){if("from"in t)return B`<path d=${t.curve} />`;let e=t.size+5;return B`<rect x=${t.
x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function na(t){let e=(r,i,o=r)=>O`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${i}</svg>${o}</span>`,
n=r=>B`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;return O`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${Zs.map(r=>e("sample",n(en(r,t)),String(r)))}
    ${e("bias",B`<circle cx="5" cy="5" r="3.5" />`)}`}var _o={render:Js};function So(t,e){return e?e[t]:typeof t=="string"?t:Array.isArray(t)?t.map(n=>So(n)).join(","):t?.data?Array.from(R(t),n=>String(Number(n.toFixed(4)))).join(",").
replace(/(,0)+$/,""):String(ra(Number(t)))}function ra(t){let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return Math.fround(t)===t&&e.find(n=>Math.fround(
n)===t)||t}async function nn(t){let e=t.widget_manager,n=new URLSearchParams;for(let r of t.get("entries")){let i=await Eo(r,e);if(typeof i=="string")continue;let o=(await tt(
e,i.widget)).get(i.trait);n.set(r.name,So(o,i.options))}return n.toString().replaceAll("%2C",",")}async function Eo(t,e){if(!("selector"in t))return t;let n=(await tt(
e,t.selector)).get("index");return t.targets[n]??`there is no such setting with ${t.title} = ${t.labels[n]}`}var oa="it is outside the range that can be shown",
ia="it cannot be changed without Python";function dt(t){throw new RangeError(t)}var sa=["token","theme","template","note","python"],Cn=10,To=(t,e,n)=>Zn(aa(t,e,
n));async function aa(t,e,n){let r=t.widget_manager,i=t.get("entries"),o=new Map(new URLSearchParams(e)),s=l=>!sa.includes(l)&&!l.startsWith("voila"),a=new Set(
i.map(({name:l})=>l)),c=[...o.keys()].filter(l=>!a.has(l)&&s(l)).map(l=>`${l}: there is no such setting`);for(let l of i){let d=o.get(l.name);if(d!==void 0){await n(),
await Qn();try{let g=await Eo(l,r);typeof g=="string"&&dt(g);let f=t.get("needs_kernel").includes(g.widget);f&&r.exported&&dt(ia);let m=await tt(r,g.widget),w=m.
get(g.trait);m.set(g.trait,pa(g,m,d)),m.save_changes(),f&&m.get(g.trait)!==w&&await ua(t)}catch(g){if(!(g instanceof RangeError))throw g;c.push(`${l.name}=${[...d].
slice(0,40).join("")}: ${g.message}`)}}}if(!c.length)return;let u=c.length>Cn?`; and ${c.length-Cn} more`:"",p=ca(`Parts of this link were ignored. ${c.slice(0,
Cn).join("; ")}${u}.`);at(await tt(r,t.get("message")),"value",`<div class="gdviz-notice" role="status">${p}</div>`)}var ca=t=>t.replaceAll("&","&amp;").replaceAll(
"<","&lt;"),la=0;async function ua(t){let e=++la,{promise:n,resolve:r}=da(),i=a=>a.event==="done"&&a.question===e&&r();t.on("msg:custom",i);let{kernel:o}=t.widget_manager,
s=o&&Ct(o,a=>a==="gone"&&r());t.send({event:"ask",question:e}),await n,t.off("msg:custom",i),s?.()}function da(){let t=()=>{};return{promise:new Promise(n=>t=n),
resolve:t}}function pa(t,e,n){let{kind:r}=t;if(r==="choice"){let c=t.options??[];return c.includes(n)||dt(`it must be one of ${c.join(", ")}`),c.indexOf(n)}if(r===
"formula"){try{tn(n,e.get("variables"))}catch(c){if(!(c instanceof K))throw c;dt(`at character ${c.position+1}: ${c.message.replace(/\.$/,"")}`)}return n}if(r===
"flag")return n!=="0"&&n!=="1"&&dt("it must be 0 or 1"),n==="1";if(r==="array"||r==="numbers"){let{trait:c,length:u,among:p,narrowest:l=null}=t,{shape:d}=e.get(
c),g=u??be(d),f=n.split(",");(u?f.length!==g:f.length>g)&&dt(`it must be ${u?"":"at most "}${g} numbers separated by commas`);let m=f.map(Ao),w=m.every(h=>Number.
isFinite(Math.fround(h))&&(!p||p.includes(h))),v=l===null||ga(m,l);if((!w||!v)&&dt(d?"its numbers must be ones that can be set there":oa),!d)return m;let k=new Float64Array(
g);return k.set(m),{shape:d,data:new DataView(k.buffer)}}r==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&dt("it must be a whole number");let i=Ao(n),o=(c,u)=>typeof c=="\
string"?e.get(c):c??u,[s,a]=[o(t.low,-1/0),o(t.high,1/0)];return s<=i&&i<=a||dt(`it must lie between ${Mo(s)} and ${Mo(a)}`),i}function Ao(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:dt("it must be a number")}var ga=([t,e,n,r],i)=>[[t,e],[n,r]].every(([o,s])=>o<s&&s-o>=i*Math.max(Math.abs(o),
Math.abs(s)));function Mo(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.
toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}function No({model:t}){let{exported:e,ownsAddress:n,kernel:r}=t.widget_manager;
if(e&&(e.query=()=>nn(t)),!n||!r)return;let i=0,o=async()=>history.replaceState(null,"",`?${await nn(t)}${location.hash}`),s=()=>{clearInterval(i),r.status==="d\
ead"&&(i=setInterval(o,fa))};return r.statusChanged.connect(s),()=>{clearInterval(i),r.statusChanged.disconnect(s)}}var fa=500;function ha({model:t,el:e}){q(e,"gdviz-page-state");async function n(){let i=`${location.href.replace(/[?#].*$/s,"")}?${await nn(t)}`,o=await Le(i);r(i,o?"Copie\
d.":"Copy this:"),o||e.querySelector("input")?.select()}let r=(i="",o="")=>L(e,O`
      <button type="button" title="Copy the address of this page in its current state" @click=${n}>Copy link</button>
      <span role="status">${o}</span>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!i} .value=${nt(i)} />`);r()}var Oo={initialize:No,render:ha};var ma={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},Tt=(t,e,n,r=t)=>O`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${ma[t]} /></svg>
  </button>`,rn=(t,e)=>Tt(t?"pause":"play",t?"Pause":"Play",e,"play");var va=10,wa=8;function xa({model:t,el:e}){q(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),i=f=>F(t,{playing:!1,value:f});function o(){
let f=!t.get("playing");F(t,{playing:f,value:f&&n()>=r()?0:n()})}let s=()=>L(e,O`
      ${Tt("back","Back to the start",()=>i(0))}
      ${rn(t.get("playing"),o)}
      ${Tt("step","Step forward",()=>i(Math.min(n()+1,r())))}
      <label title="The current step">
        <input type="range" min="0" step="1" aria-label="Current step" .max=${String(r())} .value=${nt(String(n()))}
          @input=${({target:f})=>i(Number(f.value))} />
        <output>${n()} / ${r()}</output>
      </label>`),a=0,c=0,u=()=>Math.max(va,r()/wa)/1e3;function p(f){let m=Math.min(Math.floor((f-a)*u()),r());if(m>=r())return F(t,{value:r(),playing:!1});m>n()&&
F(t,{value:m}),t.get("playing")&&(c=requestAnimationFrame(p))}function l(){cancelAnimationFrame(c),t.get("playing")&&(d(),c=requestAnimationFrame(p))}function d(){
n()>r()&&F(t,{value:r()}),a=performance.now()-n()/u()}let g=[Z(t,{"value max playing":s}),rt(t,"max",d),rt(t,"playing",l),()=>cancelAnimationFrame(c)];return l(),
()=>g.forEach(f=>f())}var Po={render:xa};var ba=t=>Number.isFinite(t)?V(t,Math.abs(t)<.001?2:3):"–";function $a({model:t,el:e}){q(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function r(s,a){n(s)!==
a&&F(t,{shown:t.get("shown").with(s,Number(a))})}function i(s){F(t,{chosen:s}),r(s,!0)}function o(){let[s,a,c]=[t.get("columns"),t.get("hints"),t.get("colors")],
u=bt(t.get("values")),p=s.map((g,f)=>O`<th scope="col" title=${a[f]??""}>${g}</th>`),l=t.get("names").map((g,f)=>{let[m,w]=[n(f),f===t.get("chosen")],v=({target:h})=>r(
f,h.checked),k=`background: ${ct(c[f%c.length])}`;return O`
        <tr class="${m?"":"hidden"} ${w?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${g}" .checked=${nt(m)} @change=${v} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${g}" aria-pressed=${w} @click=${()=>i(f)}>
              <span class="swatch" .style=${k}></span>${g}
            </button>
          </th>
          ${s.map((h,x)=>O`<td class="number">${m?ba(u[f]?.[x]??NaN):"–"}</td>`)}
        </tr>`}),d=O`<th scope="col"></th>`;L(e,O`<table><thead><tr>${d}${d}${p}</tr></thead><tbody>${l}</tbody></table>`)}return Z(t,{"names colors columns hin\
ts shown values chosen":o})}var Lo={render:$a};var Rn=[1/60,1/12,1/4,1,2,5,10,20,50,100];function ya(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function ka({model:t,el:e}){q(e,"gdviz-runner");let n=t.get("unit"),r=()=>F(t,{playing:!1,resets:t.get("resets")+1}),i=()=>F(t,{playing:!1,single_steps:t.
get("single_steps")+1});function o(){let p=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);F(t,{playing:!t.get("playing"),resets:p})}function s({
target:p}){let l=Math.round(Number(p.value));l>=1&&l<=1e3&&F(t,{anew_steps:l}),p.value=t.get("anew_steps")}function a(){let[p,l,d]=[t.get("speed"),t.get("anew"),
t.get("diverged_at")],g=v=>Math.abs(v/p-1)<.001,f=Rn.some(g)?Rn:[...Rn,p].sort((v,k)=>v-k),m=({target:v})=>F(t,{speed:Number(v.value)}),w=({target:v})=>F(t,{anew:v.
checked,playing:!1});L(e,O`
      <div class="gdviz-buttons">
        ${Tt("back","Restart",r,d<0?"back":"back wanted")}
        ${rn(t.get("playing"),o)}
        ${Tt("step","Step forward",i)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${m}>
          ${f.map(v=>O`<option value=${v} .selected=${nt(g(v))}>${ya(v,n)}</option>`)}
        </select>
        <output class="position">${n} ${t.get("position").toLocaleString("en")}</output>
      </div>
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${nt(l)} @change=${w} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!l}
          .value=${String(t.get("anew_steps"))} @change=${s} />
        ${n}s
      </div>
      ${d<0?C:O`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${d.toLocaleString("en")}: the numbers are no longer finite. The last finite parameters are
        shown. Lower the learning rate, then restart.</div>`}`)}function c(){t.get("diverged_at")>=0&&t.get("playing")&&F(t,{playing:!1})}let u=[rt(t,"position \
diverged_at",c),Z(t,{"playing speed anew anew_steps position diverged_at":a})];return c(),()=>u.forEach(p=>p())}var Co={render:ka};var za=t=>t===void 0||Number.isNaN(t)?"–":V(t);function _a({model:t,el:e}){return q(e,"gdviz-sentence"),Z(t,{"template values shown kind":()=>{let[n,r]=t.get(
"kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],i=R(t.get("values")),s=t.get("template").replace(/\{(\d+)\}/g,(a,c)=>za(i[c]));L(e,O`<div class=${n} role=${r} ?hidden=${!t.
get("shown")}>${s}</div>`)}})}var Ro={render:_a};function Aa({model:t,el:e}){q(e,"gdviz-slider");let n=Ze(r,i=>F(t,{value:i}));function r(){let[i,o,s,a,c,u]=["value","min","max","step","log","whole"].map(m=>t.
get(m)),[p,l,d,g]=["disabled","description","unit","tooltip"].map(m=>t.get(m)),f=t.get("continuous_update");L(e,n({value:i,min:o,max:s,step:a,log:c,whole:u,disabled:p,
description:l,unit:d,tooltip:g,continuous:f}))}return Z(t,{"value description tooltip unit min max step log disabled":r})}var Io={render:Aa};var Ma=6,Sa=24;function Ea({model:t,el:e}){let n=t.get("bar")?Ve:ce,i=Ft(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get(
"ratio"),margins:n});i.canvas.classList.add("hatch");let[o,...s]=i.layers("field","paths","minima","points"),a=()=>{let[h,x,y,M]=R(t.get("box"));return i.plane(
{low:h,high:x},{low:y,high:M})},c=()=>t.get("axis_names"),u=()=>t.get("movable"),p=Ke({...i,model:t,el:e,layers:s,plane:a,free:u});function l(){let{canvas:h,area:x}=i,
y=Math.min(window.devicePixelRatio||1,2),M={width:Math.round(x.width*y),height:Math.round(x.height*y)},$=t.get("loss"),S=R(t.get("levels"));if($.shape[0]<2||$.shape[1]<
2||S.length<2)return _n(h);Rr(h,M,R($),$.shape,S,d(S.length-1))}function d(h){let x=t.get("palette"),y=x.length-1;return Array.from({length:h},(M,$)=>x[Math.floor(
h>1?y/(h-1)*$:y/2)])}function g(){if(!t.get("bar"))return;let h=R(t.get("levels")),x=h.length-1,y=Math.max(Math.ceil(x*Sa/i.area.height),1),M=Array.from(h.keys()).
filter(z=>z%y===0),$=t.get("value_name"),S=kn(M.map(z=>h[z]));if(S.some(z=>z.length>Ma)){let z=Math.floor(Math.log10(Math.max(...h.map(Math.abs))));$+=` (10${Fe(
z)})`,S=kn(M.map(_=>h[_]/10**z))}if(!R(t.get("loss")).some(Number.isFinite))return i.bar([[],[],$]);i.bar([d(x),M.map((z,_)=>({at:-z/x,text:S[_]})),$])}let f=()=>i.
axes(a(),c());function m(){let h=t.get("gradient"),x=Ir(R(h),h.shape,i.area,R(t.get("box")));L(o,B`<path class="arrows" fill="black" opacity="0.55" d=${x} />`)}
function w(){let h=R(t.get("loss")).every(Number.isFinite),x=`${t.get("value_name")} not finite`;i.legend(h?oe(t):[...oe(t),{name:x,color:"",kind:"hatch"}])}let v=i.
readout(h=>{if(t.get("step")>=0)return L(i.status,Ge(t));L(i.status,!h&&t.get("status")||k(h))});function k(h){if(!h&&!u())return"";let x=h?a().toPoint(h):t.get(
"start"),y=Ta(t.get("loss"),R(t.get("box")),x);return Ht(x,c(),y===null?"":`, ${t.get("value_name")} ≈ ${V(y,2)}`)}return i.draw(t,{"loss levels palette":l,"l\
oss levels palette value_name":g,"box axis_names":f,"gradient box":m,"paths shown colors box":p.paths,"minima box":p.minima,"current shown colors box":p.points,
"loss names colors shown value_name":w,"start movable box axis_names":p.start,"loss start movable status box axis_names current step diverged_at":v,zoomable:p.buttons})}
function Ta(t,[e,n,r,i],[o,s]){let[a,c]=t.shape,[u,p]=[(o-e)/(n-e)*(c-1),(s-r)/(i-r)*(a-1)];if(!(u>=0&&p>=0&&u<=c-1&&p<=a-1))return null;let[l,d]=[Math.min(Math.
floor(u),c-2),Math.min(Math.floor(p),a-2)],[g,f]=[u-l,p-d],m=R(t),w=d*c+l,[v,k]=[w,w+c].map(h=>(1-g)*m[h]+g*m[h+1]);return(1-f)*v+f*k}var jo={render:Ea};var Bo=new Map,In=new Map;function Do(t,e){let n=()=>{let r,i=(...o)=>{let s=o.pop(),a=Array.isArray(o.at(-1))?o.pop():[];r=typeof s=="function"?s(...a.map(pe)):
s};i.amd={},e(i);for(let o of t)o!=="module"&&jn(o,r);return r};for(let r of t)Bo.set(r,n)}var jn=(t,e)=>In.set(t,e);function pe(t){if(t==="module")return{uri:document.
baseURI};if(!In.has(t)){let e=Bo.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return In.get(t)}function Fo(){let t=(p,l)=>typeof l=="sy\
mbol"||l==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),i={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class o{register_mime_type(){}}let s={"base/js/namespace":i,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:o}},a=(p,l)=>l(...p.map(d=>s[d]??e)),c=globalThis,u=Object.assign(document.createElement("div"),{hidden:!0});return u.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(u),Object.assign(c,{Jupyter:i,requirejs:Object.assign(a,{config(){}})}),pe("@jupyter-widgets/base").
load_ipython_extension(),u.remove(),delete c.Jupyter,delete c.requirejs,Object.getPrototypeOf(i.WidgetManager)}var Na="v1.kernel.websocket.jupyter.org";var Ho=[250,500,1e3,2e3],Oa=5e3,Pa=1e4,La=8e3,Ca=4e3;function Wo(t,e){let n,[r,i,o,s,a]=[0,0,0,0,0],[c,u]=[!1,!1];function p(){l();let m=new URL(t);m.pathname+=
"/channels",m.search+=`${m.search?"&":"?"}${e.query()}`,m.protocol=m.protocol.replace("http","ws");let w=n=new WebSocket(m,Na);o=setTimeout(d,La,w),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(o),s=a=Date.now(),e.opened()},n.onmessage=({data:v})=>{if(a=Date.now(),typeof v!="string")return e.received(v);c=!0,w.send(
v)},n.onclose=({code:v})=>v===4e3?g(e.gone):d(w)}function l(){clearTimeout(o),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function d(m){
l(),e.lost(),s&&Date.now()-s>Oa&&(r=i=0),s=0;let w=await fetch(t,{signal:AbortSignal.timeout(Ca)}).then(v=>v.status,()=>0);if(!(u||m!==n)){if(w===404)return g(e.
gone);w?o=setTimeout(p,i++?Uo(i):0):o=setTimeout(d,Uo(r++),m)}}function g(m){u=!0,clearInterval(f),l(),m?.()}let f=setInterval(()=>{c&&n.readyState===WebSocket.
OPEN&&Date.now()-a>Pa&&d(n)},1e3);return p(),{open:()=>u||p(),end:()=>g(),send:m=>n.readyState===WebSocket.OPEN&&n.send(m)}}var Uo=t=>Ho[Math.min(t,Ho.length-1)];function qo(t,e,n){let r=new TextEncoder,i=e.map(c=>r.encode(JSON.stringify(c))),o=[r.encode(t),...i,...n],s=new BigUint64Array(o.length+2);s[0]=BigInt(o.length+
1);let a=s.byteLength;return o.forEach((c,u)=>{s[u+1]=BigInt(a),a+=c.byteLength}),s[o.length+1]=BigInt(a),new Blob([s,...o])}function Vo(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(l,d)=>Number(e.getBigUint64(8*(d+1),!0))),i=l=>t.slice(r[l],r[l+1]),o=new TextDecoder,[s,a,c,u]=[1,2,3,4].
map(l=>JSON.parse(o.decode(i(l)))),p=Array.from({length:n-6},(l,d)=>new DataView(i(d+5)));return{header:s,parent_header:a,metadata:c,content:u,buffers:p}}var Ra=["restarting","autorestarting","dead"],Ia=8e3;function Go(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function Ko(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),i=crypto.randomUUID?.()??String(Math.random()).slice(2),o={status:"idle",connectionStatus:"\
connecting",statusChanged:Go(),connectionStatusChanged:Go(),comm:S,onOpen:null,onOutput:null},s=new Map,a=new Map,c=new Map,u=new Set,p=0,[l,d]=[[],""],g=!1,f="",
m=Promise.resolve(),w=Wo(r,{query:()=>`session_id=${i}&heard=${f}`,opened(){y("connectionStatus","connected");for(let z of c.values())w.send(z.message),z.sentAt=
Date.now();l=[...c.keys(),...a.keys()],l.length&&(d=M("kernel_info_request",{}))},lost:()=>y("connectionStatus","connecting"),received(z){let _=Vo(z);f=_.header.
msg_id,o.connectionStatus==="silent"&&y("connectionStatus","connected"),m=m.then(()=>$(_)).catch(T=>console.error(T))},gone:h}),v=setInterval(()=>{let[z]=c.values();
o.connectionStatus==="connected"&&z&&!u.size&&Date.now()-z.sentAt>Ia&&y("connectionStatus","silent")},1e3);function k(){for(let z of l){c.delete(z),u.delete(z);
let _=a.get(z);a.delete(z),_?.iopub?.status?.({content:{execution_state:"idle"}})}}function h(){x(),c.clear(),a.clear(),y("status","dead")}function x(){g=!0,clearInterval(
v),w.end()}function y(z,_){o[z]!==_&&(o[z]=_,o[`${z}Changed`].emit())}function M(z,_,T,b={},E=[]){let A=`${i}-${++p}`;if(g)return A;let N={msg_id:A,msg_type:z,session:i,
username:"",date:new Date().toISOString(),version:"5.3"},P=qo("shell",[N,{},b,_],E);return T&&a.set(A,T),c.set(A,{message:P,sentAt:Date.now()}),w.send(P),A}async function $(z){
let{header:_,parent_header:T,content:b}=z,E=T.msg_id;switch(c.delete(E),_.msg_type){case"status":if(Ra.includes(b.execution_state))return h();if(a.get(E)?.iopub?.
status?.(z),b.execution_state==="busy"&&u.add(E),b.execution_state!=="idle")return;u.delete(E),a.delete(E),E===d&&k();return;case"comm_open":return o.onOpen?.(S(
b.comm_id,b.target_name),z);case"comm_msg":return s.get(b.comm_id)?.heard(z);case"comm_close":return s.get(b.comm_id)?.ended(z),void s.delete(b.comm_id);default:
return o.onOutput?.(z)}}function S(z,_="jupyter.widget"){let T={comm_id:z,target_name:_,heard:()=>{},ended:()=>{},on_msg:b=>T.heard=b,on_close:b=>T.ended=b,open:(b,...E)=>M(
"comm_open",{comm_id:z,target_name:_,data:b},...E),send:(b,...E)=>M("comm_msg",{comm_id:z,data:b},...E),close:(b={},...E)=>(s.delete(z),M("comm_close",{comm_id:z,
data:b},...E))};return s.set(z,T),T}return addEventListener("pagehide",({persisted:z})=>{z||g||(x(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:z})=>z&&w.open()),addEventListener("online",()=>w.open()),o}var ge=class extends Ut{constructor(e){if(super(e),this.it=C,e.type!==vt.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===C||e==null)return this._t=void 0,this.it=e;if(e===et)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};ge.directiveName=
"unsafeHTML",ge.resultType=1;var Yo=Ye(ge);var ja="application/vnd.jupyter.widget-view+json",Ba=["image/png","image/jpeg","image/gif","image/webp"],Da=/\x1b\[[0-9;]*m/g;function Zo({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let o={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...o}}take({header:o,content:s}){if(o.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let a=this.clearing?[]:this.get("outputs");this.clearing=!1;let c=a.at(-1);if(o.msg_type==="stream"&&c?.output_type==="stream"&&c.name===s.name)return this.
show([...a.slice(0,-1),{...c,text:c.text+s.text}]);this.show([...a,{output_type:o.msg_type,...s}])}show(o){this.set("outputs",o),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let o of this.shown)o.then(s=>s?.remove());this.shown=[],L(this.el,Array.
from(this.model.get("outputs"),o=>this.part(o)))}part(o){let s=o.data?.[ja];if(!s)return Fa(o);let a=document.createElement("div");return this.shown.push(this.displayed.
then(()=>Bn(this.model.widget_manager,s.model_id,a))),a}}return{OutputModel:n,OutputView:r}}function Fa({output_type:t,name:e,text:n,ename:r,evalue:i,data:o={}}){
let s=o["text/html"]??o["image/svg+xml"];if(s)return O`<div class="html">${Yo(s)}</div>`;let a=Ba.find(u=>u in o);if(a)return O`<img src="data:${a};base64,${o[a]}" alt=${o["\
text/plain"]??""} />`;if(t==="error")return O`<div class="failed" role="alert">${i||r}</div>`;if(e==="stderr")return O`<div></div>`;let c=n??o["text/markdown"]??
o["text/latex"]??o["text/plain"]??"";return O`<pre>${c.replace(Da,"")}</pre>`}async function Bn(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function Jo({live:t,kernel:e}){let n=e?Ko(e.base,e.id,e.key):void 0,r=Fo();jn("@jupyter-widgets/output",Zo(pe("@jupyter-widgets/base")));let i=new class extends r{kernel=n;exported=n?
void 0:{live:t};ownsAddress=!0;async loadClass(o,s){let a=pe(s)[o];if(!a)throw new Error(`The front end "${s}" has no ${o}.`);return a}async new_model(o,s){return n&&
(o.comm??=n.comm(o.model_id)),super.new_model(o,s)}async _create_comm(o,s,a,c,u){if(!n)throw new Error("This page has no kernel.");let p=n.comm(s,o);return(a||c)&&
p.open(a,{},c,u),p}async _get_comm_info(){return{}}};return n&&(n.onOpen=(o,s)=>i.handle_comm_open(o,s),n.onOutput=async o=>{(await fe(i)).find(a=>a.take&&a.get(
"msg_id")===o.parent_header.msg_id)?.take(o)},n.statusChanged.connect(()=>i.disconnect())),i}async function fe(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var Ha=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),Qo="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",Xo="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",Ua="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",he=()=>document.getElementById("gdviz-note");function qt(t){he().textContent=t,he().hidden=!t}function Wa(t){Ct(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?qt({gone:Ua,silent:Xo,away:Qo}[e]):[Qo,Xo].includes(he().textContent??"")&&qt(""))})}function qa(t){let n=t.filter(i=>i.get("_front_end")==="li\
nk"&&i.get("where")==="kernel").filter(i=>!Object.keys(i.views??{}).length),r=n.map(i=>`The link “${i.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&qt(r.join(" "))}var Va={link:Et,presets:dn},ti=new WeakSet;async function ei(t){for(let e of await fe(t)){if(ti.has(e))continue;ti.add(e);let n=Va[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var ni=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function Ga({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function Ka(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var ri=t=>[...document.querySelectorAll(t)].map(e=>e);async function Ya(){Ka();let t=ni(
"gdviz-page"),e=Ha.get(new URLSearchParams(location.search).get("note")??"");e&&qt(e),t.failed&&qt(t.failed);for(let o of ri("template[data-cell]")){let{content:s}=o;
document.getElementById(o.dataset.cell??"")?.replaceChildren(s),o.remove()}let n=ri("[data-widget]");if(!n.length)return;let r=Jo(t);e&&r.exported&&L(he(),yn(r)),
r.kernel&&Wa(r.kernel);let i=Ga(ni("gdviz-widgets"));await r.set_state(i),await ei(r);for(let o of await fe(r))o.get("_front_end")==="pageState"&&To(o,location.
search,()=>ei(r)).catch(s=>console.error(s));await Promise.all(n.map(o=>Bn(r,o.dataset.widget??"",o))),r.kernel||qa(await fe(r))}var Za="This page could not sta\
rt in this browser. Reload it, or try another up-to-date browser.";function oi(){document.addEventListener("DOMContentLoaded",()=>Ya().then(()=>document.documentElement.
dataset.ready="",t=>{console.error(t),he().hidden&&qt(Za)}))}var Ja={badge:Pr,curves:Vr,dataEditor:io,field:so,formulaField:mo,heatMap:wo,link:xo,networkDiagram:_o,pageState:Oo,player:Po,presets:nr,resultsTable:Lo,runner:Co,
sentence:Ro,slider:Io,surface:jo,value:{}};function Qa(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||ir(),n.widgets??=Ja,n.resolve?.(n.widgets),
n.widgets}return ui(Xa);})();
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
