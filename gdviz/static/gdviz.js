"use strict";var gdviz=(()=>{var Ve=Object.defineProperty;var Ir=Object.getOwnPropertyDescriptor;var jr=Object.getOwnPropertyNames;var Br=Object.prototype.hasOwnProperty;var Dr=(t,e)=>{for(var n in e)Ve(t,n,{get:e[n],enumerable:!0})},Hr=(t,e,n,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of jr(e))!Br.call(t,i)&&
i!==n&&Ve(t,i,{get:()=>e[i],enumerable:!(o=Ir(e,i))||o.enumerable});return t};var Fr=t=>Hr(Ve({},"__esModule",{value:!0}),t);var fa={};Dr(fa,{arrive:()=>ga,frontEnd:()=>xr,openPage:()=>Rr});function F(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function ot(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function X(t,e,n){let o=e.split(" ").
map(i=>`change:${i}`);for(let i of o)t.on(i,n);return()=>o.forEach(i=>t.off(i,n))}function Z(t,e){let n=new Set(Object.keys(e)),o=()=>{let r=new Set(n);n.clear();
for(let s in e)r.has(s)&&e[s]()};o();let i=Object.keys(e).map(r=>X(t,r,()=>{n.size||queueMicrotask(o),n.add(r)}));return()=>{i.forEach(r=>r()),n.clear()}}var J=(t,e)=>t.
get_model(e.slice(10)),Y=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function B({data:t}){let{buffer:e,byteOffset:n,
byteLength:o}=Y(t);return n%8===0?new Float64Array(e,n,o/8):new Float64Array(e.slice(n,n+o))}function ht(t){let[e,n]=t.shape,o=B(t);return Array.from({length:e},
(i,r)=>o.subarray(r*n,(r+1)*n))}var de={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function En(t,e){
let n=de[t],o=Number;t==="bool"&&(o=r=>+!!r),t.endsWith("int64")&&(o=r=>BigInt(Math.trunc(r)||0));let i=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(i?new n(e):n.from(Array.from(e,o))).buffer)}function qe(t,e){let n=new de[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var ue=t=>t.reduce((e,n)=>e*
n,1),Dt=({shape:t,dtype:e})=>ue(t)*de[e].BYTES_PER_ELEMENT,Tn=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);function pe(t){
if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[e.length],numbers:e}}
if(Array.isArray(t)){let e=t.map(pe),n=String(e[0]?.shape??[]);return e.some(o=>!o||String(o.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??[]],numbers:e.flatMap(
o=>Array.from(o?.numbers??[]))}}return Tn(t)?{shape:t.shape,numbers:B(t)}:null}function ge(t,{shape:e,dtype:n},o){let i=n==="bool"?Boolean:Number;if(e.length===
0)return i(t[0]);if(Tn(o))return{shape:e,data:new DataView(Float64Array.from(t).buffer)};let r=ArrayBuffer.isView(o)||Array.isArray(o)&&ArrayBuffer.isView(o[0]),
s=/^float|64/.test(n)?Float64Array:de[n],a=(c,[d,...u])=>{let l=ue(u);if(u.length)return Array.from({length:d},(g,f)=>a(c+f*l,u));let p=Array.prototype.slice.call(
t,c,c+d);return r?s.from(p):p.map(g=>i(g))};return a(0,e)}function Nn(t,e,n){let o=pe(t);if(!o||String(o.shape)!==String(n))return!1;let i=e instanceof Float32Array?
Math.fround:Number;for(let r=0;r<e.length;r++)if(!Object.is(i(Number(o.numbers[r])),e[r]))return!1;return!0}function Ht(t){let e=new Uint8Array(t.reduce((o,i)=>o+
i.length,0)),n=0;for(let o of t)e.set(o,n),n+=o.length;return e}function fe(t,e){let n=0;return e.map(o=>t.slice(n,n+=o))}var Ft=(t,e)=>t.length===e?.length&&t.
every((n,o)=>n===e[o]);var Ur=100,Wt=new Set,Ut=new Set,me=new Set,Ge=0,Ke=0,Ye=new Set,On=t=>Wt.add(t);function Pn(t){for(let e of[Wt,Ut,me])e.delete(t);vt()}function ve(t){Ut.add(t),
Ke||(Ke=requestAnimationFrame(Wr))}var Ln=t=>me.add(t);function xe(t){return Ge++,t.finally(()=>{Ge--,vt()})}var Ze=0;function Cn(t){return Ze++,t.finally(()=>{
Ze--;for(let e of Wt)ve(e)})}var Rn=()=>Ze>0;function In(){return new Promise(t=>{Ye.add(t),vt()})}function vt(){let t=[...Ut].some(e=>!e.isPlaying());if(!(Ge||
t||at.size||[...Wt].some(e=>e.isPending()))){for(let e of Ye)e();Ye.clear()}}function Wr(){Dn();let t=new Map;for(let e of Ut)Ut.delete(e),t.set(e,(t.get(e)??0)+
1),t.get(e)>Ur?e.report(Object.assign(new Error("it depends on its own outputs through other links and does not settle"),{name:"RuntimeError"})):e.compute();Ke=
0,vt();for(let e of me)ve(e);me.clear()}var at=new Map,he;function jn(t,e,n){if(t.get("prompt")||[...Wt].some(o=>o.reads(t))){ot(t,e,n);return}he||(he=new MessageChannel,
he.port1.onmessage=Dn),at.size||he.port2.postMessage(null),at.has(t)||at.set(t,new Map),at.get(t)?.set(e,n)}var Bn=(t,e)=>at.get(t)?.has(e)?at.get(t)?.get(e):t.
get(e);function Dn(){let t=[...at];at.clear();for(let[e,n]of t)for(let[o,i]of n)ot(e,o,i);vt()}function we(t,e){let n=new Map;function o(i){let r=i.get("key"),s=n.get(r)??{thing:t(r,i),users:0};n.set(r,s),s.users++;let a=!0;return()=>{a&&--s.users===0&&(n.
delete(r),e(s.thing)),a=!1}}return{use:o,find:i=>n.get(i)?.thing}}async function Vr(t){let e=t.widget_manager,n=await J(e,t.get("choice")),o=async a=>({...a,model:await J(e,a.widget)}),i=t.get("options"),r=await Promise.all(i.
map(a=>Promise.all(a.map(o))));function s(){let a=n.get("index");if(a!==t.get("applied")){t.set("applied",a);for(let{model:c,trait:d,value:u,array:l}of r[a])ot(
c,d,l?ge(B(l),l,c.get(d)):u)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var qr=we((t,e)=>xe(Vr(e)),t=>t.
then(e=>e())),Je=qr.use,Hn={initialize:({model:t})=>Je(t)};var Fn=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
.gdviz-network-diagram{width:100%;min-width:0;font-size:12px}.gdviz-network-diagram .network{position:relative;overflow:hidden}.gdviz-network-diagram canvas{pos\
ition:absolute;left:0;top:0}.gdviz-network-diagram .network>svg{position:relative;display:block;overflow:visible}.gdviz-network-diagram .network>svg:focus{outli\
ne:none}.gdviz-network-diagram .network>svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px;border-radius:3px}.gdviz-network-diagram .name\
s text{font-size:13px;fill:currentColor;pointer-events:none}.gdviz-network-diagram .pointed{fill:none;stroke:currentColor;stroke-width:2;pointer-events:none}.gd\
viz-network-diagram .pointed path{stroke-dasharray:5 3}.gdviz-network-diagram .readout{min-height:1.4em;padding:3px 4px 0;line-height:1.4;font-variant-numeric:t\
abular-nums}.gdviz-network-diagram .legend{display:flex;flex-wrap:wrap;gap:2px 12px;padding:2px 4px;color:var(--gdviz-faint)}.gdviz-network-diagram .legend span\
{display:inline-flex;align-items:center;gap:5px}.gdviz-network-diagram .legend path{stroke:currentColor}.gdviz-network-diagram .legend .positive path{stroke:var\
(--positive)}.gdviz-network-diagram .legend .negative path{stroke:var(--negative)}.gdviz-network-diagram .legend circle{fill:currentColor}.gdviz-page-state{disp\
lay:flex;flex-wrap:wrap;gap:8px;align-items:center}.gdviz-page-state button{height:30px;padding:0 12px}.gdviz-page-state input{flex:1 1 100%;min-width:0;height:\
26px;font-size:12px}.gdviz-player label{flex:1 1 120px;display:flex;gap:8px;align-items:center;min-width:0}.gdviz-player input{flex:1;min-width:60px;accent-colo\
r:#D55E00;height:24px}.gdviz-player output{min-width:5.5em;text-align:right}.gdviz-results{width:100%;min-width:0;overflow-x:auto;font-size:12px}.gdviz-results \
table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}.gdviz-results th,.gdviz-results td{padding:1px 2px;border:0;background:none;text-al\
ign:right;white-space:nowrap;font-weight:400;line-height:1.25}.gdviz-results thead th{vertical-align:bottom;white-space:normal;max-width:58px;font-size:11.5px;l\
ine-height:1.15;color:var(--gdviz-faint);border-bottom:1px solid var(--gdviz-edge)}.gdviz-results thead th[title]:not([title=""]){cursor:help}.gdviz-results td:\
first-child,.gdviz-results th:first-child{width:22px;padding:1px 0;text-align:center}.gdviz-results tbody th{text-align:left;padding:0}.gdviz-results tr.hidden{\
color:var(--gdviz-faint)}.gdviz-results tr.chosen{background:color-mix(in srgb,#0072B2 14%,var(--gdviz-paper))}.gdviz-results input{width:16px;height:16px;margi\
n:3px 0;vertical-align:middle;accent-color:var(--gdviz-blue)}.gdviz-results button{display:flex;align-items:center;gap:4px;width:100%;min-height:22px;padding:0;\
border:0;background:none;color:inherit;font:inherit;text-align:left;white-space:nowrap}.gdviz-results tr.chosen button{font-weight:600}.gdviz-results button:hov\
er{background:none;text-decoration:underline}.gdviz-results .swatch{flex:none;width:12px;height:12px;border-radius:3px}.gdviz-results tr.hidden .swatch{opacity:\
.35}@container (max-width: 420px){.gdviz-results{font-size:11px}.gdviz-results thead th{max-width:48px;font-size:10.5px}.gdviz-results th,.gdviz-results td{padd\
ing:1px}.gdviz-results button{gap:4px;white-space:normal}.gdviz-results .swatch{width:9px}}.gdviz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-runner select,.\
gdviz-runner input[type=number]{height:30px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);bo\
rder-radius:4px}.gdviz-runner input[type=number]{width:66px;padding:0 4px}.gdviz-runner input[type=checkbox]{width:18px;height:18px;margin:0 4px 0 0;vertical-al\
ign:-4px;accent-color:var(--gdviz-blue)}.gdviz-runner .position{min-width:7em}.gdviz-runner button.wanted{border-color:var(--gdviz-alert);color:var(--gdviz-aler\
t)}.gdviz-slider{display:flex;align-items:center;gap:8px;height:32px}.gdviz-slider label{flex:1;min-width:0;display:flex;align-items:center;gap:8px}.gdviz-slide\
r label span{flex:0 0 112px;text-align:right;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.gdviz-slider input{accent-color:var(--gdviz-blue);margin\
:0}.gdviz-slider input[type=range]{flex:1;min-width:40px;height:24px}.gdviz-slider input[type=text]{flex:0 0 64px;width:64px;box-sizing:border-box;height:24px;p\
adding:0 4px;border:1px solid transparent;border-radius:3px;background:transparent;color:inherit;font:inherit;font-variant-numeric:tabular-nums;text-align:right\
}.gdviz-slider input[type=text]:hover,.gdviz-slider input[type=text]:focus{border-color:var(--gdviz-edge);background:var(--gdviz-paper);color:var(--gdviz-ink)}.\
gdviz-slider input[type=text][aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opacity:.5}
`;var Qe=new CSSStyleSheet;Qe.replaceSync(Fn);function Un(t){t.adoptedStyleSheets.includes(Qe)||t.adoptedStyleSheets.push(Qe)}var Wn=()=>Un(document);function Vn(t){
let e=()=>{let o=t.getRootNode();o instanceof ShadowRoot&&Un(o)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var tn=globalThis,qn=t=>t,be=tn.trustedTypes,Gn=be?be.createPolicy("lit-html",{createHTML:t=>t}):void 0,en="$lit$",ct=`lit$${Math.random().toFixed(9).slice(2)}$`,
nn="?"+ct,Kr=`<${nn}>`,bt=document,qt=()=>bt.createComment(""),Gt=t=>t===null||typeof t!="object"&&typeof t!="function",on=Array.isArray,Xn=t=>on(t)||typeof t?.[Symbol.
iterator]=="function",Xe=`[ 	
\f\r]`,Vt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Kn=/-->/g,Yn=/>/g,xt=RegExp(`>|${Xe}(?:([^\\s"'>=/]+)(${Xe}*=${Xe}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Zn=/'/g,Jn=/"/g,to=/^(?:script|style|textarea|title)$/i,rn=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),L=rn(1),j=rn(2),Ta=rn(
3),Q=Symbol.for("lit-noChange"),C=Symbol.for("lit-nothing"),Qn=new WeakMap,wt=bt.createTreeWalker(bt,129);function eo(t,e){if(!on(t)||!t.hasOwnProperty("raw"))throw Error(
"invalid template strings array");return Gn!==void 0?Gn.createHTML(e):e}var no=(t,e)=>{let n=t.length-1,o=[],i,r=e===2?"<svg>":e===3?"<math>":"",s=Vt;for(let a=0;a<
n;a++){let c=t[a],d,u,l=-1,p=0;for(;p<c.length&&(s.lastIndex=p,u=s.exec(c),u!==null);)p=s.lastIndex,s===Vt?u[1]==="!--"?s=Kn:u[1]!==void 0?s=Yn:u[2]!==void 0?(to.
test(u[2])&&(i=RegExp("</"+u[2],"g")),s=xt):u[3]!==void 0&&(s=xt):s===xt?u[0]===">"?(s=i??Vt,l=-1):u[1]===void 0?l=-2:(l=s.lastIndex-u[2].length,d=u[1],s=u[3]===
void 0?xt:u[3]==='"'?Jn:Zn):s===Jn||s===Zn?s=xt:s===Kn||s===Yn?s=Vt:(s=xt,i=void 0);let g=s===xt&&t[a+1].startsWith("/>")?" ":"";r+=s===Vt?c+Kr:l>=0?(o.push(d),
c.slice(0,l)+en+c.slice(l)+ct+g):c+ct+(l===-2?a:g)}return[eo(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),o]},Kt=class t{constructor({strings:e,_$litType$:n},o){
let i;this.parts=[];let r=0,s=0,a=e.length-1,c=this.parts,[d,u]=no(e,n);if(this.el=t.createElement(d,o),wt.currentNode=this.el.content,n===2||n===3){let l=this.
el.content.firstChild;l.replaceWith(...l.childNodes)}for(;(i=wt.nextNode())!==null&&c.length<a;){if(i.nodeType===1){if(i.hasAttributes())for(let l of i.getAttributeNames())
if(l.endsWith(en)){let p=u[s++],g=i.getAttribute(l).split(ct),f=/([.?@])?(.*)/.exec(p);c.push({type:1,index:r,name:f[2],strings:g,ctor:f[1]==="."?ye:f[1]==="?"?
ze:f[1]==="@"?ke:yt}),i.removeAttribute(l)}else l.startsWith(ct)&&(c.push({type:6,index:r}),i.removeAttribute(l));if(to.test(i.tagName)){let l=i.textContent.split(
ct),p=l.length-1;if(p>0){i.textContent=be?be.emptyScript:"";for(let g=0;g<p;g++)i.append(l[g],qt()),wt.nextNode(),c.push({type:2,index:++r});i.append(l[p],qt())}}}else if(i.
nodeType===8)if(i.data===nn)c.push({type:2,index:r});else{let l=-1;for(;(l=i.data.indexOf(ct,l+1))!==-1;)c.push({type:7,index:r}),l+=ct.length-1}r++}}static createElement(e,n){
let o=bt.createElement("template");return o.innerHTML=e,o}};function $t(t,e,n=t,o){if(e===Q)return e;let i=o!==void 0?n._$Co?.[o]:n._$Cl,r=Gt(e)?void 0:e._$litDirective$;
return i?.constructor!==r&&(i?._$AO?.(!1),r===void 0?i=void 0:(i=new r(t),i._$AT(t,n,o)),o!==void 0?(n._$Co??=[])[o]=i:n._$Cl=i),i!==void 0&&(e=$t(t,i._$AS(t,e.
values),i,o)),e}var $e=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this.
_$AM._$AU}u(e){let{el:{content:n},parts:o}=this._$AD,i=(e?.creationScope??bt).importNode(n,!0);wt.currentNode=i;let r=wt.nextNode(),s=0,a=0,c=o[0];for(;c!==void 0;){
if(s===c.index){let d;c.type===2?d=new At(r,r.nextSibling,this,e):c.type===1?d=new c.ctor(r,c.name,c.strings,this,e):c.type===6&&(d=new _e(r,this,e)),this._$AV.
push(d),c=o[++a]}s!==c?.index&&(r=wt.nextNode(),s++)}return wt.currentNode=bt,i}p(e){let n=0;for(let o of this._$AV)o!==void 0&&(o.strings!==void 0?(o._$AI(e,o,
n),n+=o.strings.length-2):o._$AI(e[n])),n++}},At=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,o,i){this.type=2,this._$AH=C,this._$AN=void 0,
this._$AA=e,this._$AB=n,this._$AM=o,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===
11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=$t(this,e,n),Gt(e)?e===C||e==null||e===""?(this._$AH!==C&&
this._$AR(),this._$AH=C):e!==this._$AH&&e!==Q&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Xn(e)?this.k(e):this._(e)}O(e){return this.
_$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==C&&Gt(this._$AH)?this._$AA.nextSibling.data=e:this.
T(bt.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:o}=e,i=typeof o=="number"?this._$AC(e):(o.el===void 0&&(o.el=Kt.createElement(eo(o.h,o.h[0]),this.
options)),o);if(this._$AH?._$AD===i)this._$AH.p(n);else{let r=new $e(i,this),s=r.u(this.options);r.p(n),this.T(s),this._$AH=r}}_$AC(e){let n=Qn.get(e.strings);return n===
void 0&&Qn.set(e.strings,n=new Kt(e)),n}k(e){on(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,o,i=0;for(let r of e)i===n.length?n.push(o=new t(this.O(qt()),
this.O(qt()),this,this.options)):o=n[i],o._$AI(r),i++;i<n.length&&(this._$AR(o&&o._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(
!1,!0,n);e!==this._$AB;){let o=qn(e).nextSibling;qn(e).remove(),e=o}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},yt=class{get tagName(){return this.
element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,o,i,r){this.type=1,this._$AH=C,this._$AN=void 0,this.element=e,this.name=n,this._$AM=i,this.options=
r,o.length>2||o[0]!==""||o[1]!==""?(this._$AH=Array(o.length-1).fill(new String),this.strings=o):this._$AH=C}_$AI(e,n=this,o,i){let r=this.strings,s=!1;if(r===void 0)
e=$t(this,e,n,0),s=!Gt(e)||e!==this._$AH&&e!==Q,s&&(this._$AH=e);else{let a=e,c,d;for(e=r[0],c=0;c<r.length-1;c++)d=$t(this,a[o+c],n,c),d===Q&&(d=this._$AH[c]),
s||=!Gt(d)||d!==this._$AH[c],d===C?e=C:e!==C&&(e+=(d??"")+r[c+1]),this._$AH[c]=d}s&&!i&&this.j(e)}j(e){e===C?this.element.removeAttribute(this.name):this.element.
setAttribute(this.name,e??"")}},ye=class extends yt{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===C?void 0:e}},ze=class extends yt{constructor(){
super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==C)}},ke=class extends yt{constructor(e,n,o,i,r){super(e,n,o,i,r),this.type=
5}_$AI(e,n=this){if((e=$t(this,e,n,0)??C)===Q)return;let o=this._$AH,i=e===C&&o!==C||e.capture!==o.capture||e.once!==o.once||e.passive!==o.passive,r=e!==C&&(o===
C||i);i&&this.element.removeEventListener(this.name,this,o),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="fun\
ction"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},_e=class{constructor(e,n,o){this.element=e,this.type=6,this._$AN=void 0,this.
_$AM=n,this.options=o}get _$AU(){return this._$AM._$AU}_$AI(e){$t(this,e)}},oo={M:en,P:ct,A:nn,C:1,L:no,R:$e,D:Xn,V:$t,I:At,H:yt,N:ze,U:ke,B:ye,F:_e},Yr=tn.litHtmlPolyfillSupport;
Yr?.(Kt,At),(tn.litHtmlVersions??=[]).push("3.3.3");var ro=(t,e,n)=>{let o=n?.renderBefore??e,i=o._$litPart$;if(i===void 0){let r=n?.renderBefore??null;o._$litPart$=
i=new At(e.insertBefore(qt(),r),r,void 0,n??{})}return i._$AI(t),i};var Mt=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function P(t,e,...n){return ro(e,t),n.map(o=>t.querySelector(o))}var Ae=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1),lt=t=>t?"":"display: none";function V(t,...e){Vn(t),t.classList.add("gdviz-widget",...e),t.addEventListener("keydown",n=>n.stopPropagation())}
var Zr={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},rt=t=>Zr[t]??t;function sn(){let t=getComputedStyle(document.body);return{ink:t.getPropertyValue(
"--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function io(t){let e=new MutationObserver(t);return e.observe(document.body,{attributeFilter:["data-jp\
-theme-light"]}),()=>e.disconnect()}function St(t,e){let n=0,o=new ResizeObserver(()=>{let i=Math.floor(t.clientWidth);i===0||i===n||(n=i,e(i))});return o.observe(
t),()=>o.disconnect()}var Jr=["dead","restarting","autorestarting","starting"];function Et(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),o=!1,i=0;function r(){
o||=Jr.includes(t.status);let s=o?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return i||=setTimeout(e,2e3,"away");clearTimeout(i),i=
0,e(s)}for(let s of n)s.connect(r);return r(),()=>{clearTimeout(i);for(let s of n)s.disconnect(r)}}var so=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),Qr=230;function ao(t,e){let n=t.slice(),
[o,i,r]=[0,0,0];for(let s of e){if(i|=(s&127)<<r,r+=7,s&128)continue;o+=i;let a=n[o+1]===Qr;n[o]=a?1:253,n[o+1]=a?1:133,n[o+2]=a?1:2,i=r=0}return n}var an=8,Me=5,Xr=50,ti=8;async function lo(t,e){let n=Ee(so)?ao(Y(t),Y(e)):Y(t);return Ee(n)?WebAssembly.compile(n).catch(()=>null):null}var Ee=t=>!!globalThis.
WebAssembly?.validate(t);function Se({memory:t,run:e},n,o){let i=new Uint8Array(t.buffer);for(let{address:r,data:s}of n)i.set(s,r);return e(),o.map(({address:r,
length:s})=>i.slice(r,r+s))}function ei(t){let e,n;onmessage=({data:o})=>{if(o.module){({outputs:n}=o),{exports:e}=new WebAssembly.Instance(o.module);return}let i=performance.
now();try{let r=t(e,o.inputs,n),s=performance.now()-i;postMessage({results:r,milliseconds:s},r.map(({buffer:a})=>a))}catch(r){postMessage({error:r.message})}}}function ni(t,e){
let n=URL.createObjectURL(new Blob([`(${ei})(${Se})`],{type:"text/javascript"}));try{let o=new Worker(n);return o.postMessage({module:t,outputs:e}),o}catch{return null}finally{
URL.revokeObjectURL(n)}}var co=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function uo(t,e,n,o){let{exports:i}=await WebAssembly.instantiate(t),r=e.map(g=>({address:g.
address,length:Dt(g)})),s=[],a=null,c=null;return n>an&&u(),{start:d,measure:l,isBusy:()=>c!==null,close:p};function d(g,f,m){if(a){c={job:f,counts:m},a.postMessage(
{inputs:g});return}let v=performance.now(),h;try{h=Se(i,g,r)}catch(w){return o(f,{error:w})}let $=performance.now()-v;s=[...s.slice(1-Me),$],($>Xr||s.length===Me&&
co(s)>an)&&u(),o(f,{results:h,milliseconds:$})}function u(){a=ni(t,r),a&&(a.onmessage=({data:g})=>{let{job:f,counts:m}=c;if(c=null,g.error)return o(f,{isLate:!0,
error:Object.assign(new Error(g.error),{name:"RuntimeError"})});m&&(s=[...s.slice(1-Me),g.milliseconds]),o(f,{isLate:!0,...g})},a.onerror=()=>{let g=c;a=c=null,
g&&o(g.job,{isLate:!0})})}function l(g){if(a){let h=s.length?co(s):null;if(c||s.length<Me||Math.max(...s)>an/2)return h;p(),s=[]}let f=g();Se(i,f,[]);let m=performance.
now(),v=0;do Se(i,f,[]);while(v++,performance.now()-m<ti);return(performance.now()-m)/v}function p(){a?.terminate(),a=c=null}}var po=["single_steps","resets","anew","anew_steps","playing"];function go(t,e,n,o){let{restart:i,steps:r,before:s,starting:a}=t.get("running"),c=s.map(Dt),d=fe(
Y(t.get("carried")),c),u=0,l=!1,p=w(),g=fe(Y(t.get("computed")),n.map(Dt)),f=0,m={restart:!1,steps:0},v=1;for(let x of po)e.on(`change:${x}`,h);return addEventListener(
"pagehide",o.tell),t.on("change:carried",b),{isPlaying:$,isPending:_,plan:M,inputs:k,store:N,putBack:T,shareState:y,stop:S};function h(){o.changed(),$()||o.tell()}
function $(){return e.get("playing")&&!Rn()}function w(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function _(){
let x=w();return l||$()||x.single!==p.single||x.resets!==p.resets||x.anew!==p.anew}function M(x){let A=w(),z=x.map((W,gt)=>!Ft(W,g[gt])),E=a.some(W=>z[W]),O=A.anew>
0&&(A.anew!==p.anew||z.some(Boolean)),R=A.resets!==p.resets,I=Math.max(A.single-p.single,0);$()&&(f+=e.get("speed"),I+=Math.floor(f),f%=1),p=A,g=x,l=!1;let U=m;
return m={restart:!1,steps:0},O||E||R?{restart:!0,steps:O?A.anew:0,version:u}:{restart:U.restart,steps:U.steps+I,version:u}}function T(x){m=x}function k(x={restart:!1,
steps:v}){let A=(z,E)=>({address:z,data:new Uint8Array(Int32Array.of(E).buffer)});return x.steps&&(v=x.steps),[A(i,Number(x.restart)),A(r,x.steps),...d.map((z,E)=>({
address:s[E].address,data:z}))]}function N(x,A){A.version===u&&(d=x)}function y(){t.off("change:carried",b),t.set("carried",new DataView(Ht(d).buffer)),t.on("ch\
ange:carried",b)}function b(){d=fe(Y(t.get("carried")),c),p=w(),l=!0,u++,o.changed()}function S(){for(let x of po)e.off(`change:${x}`,h);removeEventListener("pa\
gehide",o.tell),t.off("change:carried",b)}}var oi=400,fo=30,Te=(t,e)=>Object.assign(new Error(e),{name:t}),ho=t=>`(${t.join(", ")}${t.length===1?",":""})`;async function mo(t,e){if(t.get("where")!=="brow\
ser"||t.get("closed"))return null;let n=t.widget_manager,o=D=>Promise.all(D.map(async G=>({...G,model:await J(n,G.widget)}))),i=t.get("sources"),r=t.get("target\
s"),[s,a,c]=await Promise.all([lo(t.get("module"),t.get("fusions")),o(i),o(r)]);if(!s&&n.exported)return e.show(Te("UnsupportedError","this browser cannot run W\
ebAssembly with SIMD, and this page has no Python to fall back on")),null;if(!s)return t.set("where","kernel"),t.save_changes(),null;let d=t.get("outputs"),u=await uo(
s,d,t.get("milliseconds"),z),l=t.get("runner")&&await J(n,t.get("runner")),p={compute:A,report:gt,reads:D=>a.some(G=>G.model===D),isPending:R,isPlaying:O},g=l&&
go(t,l,a,{changed:T,tell:W}),f=Y(t.get("computed")),m=null,v=null,h=!1,[$,w]=[0,0],_=0,M=[...a.map(D=>[D.model,`change:${D.trait}`,T]),[t,"change:computed",b],[
t,"change:running_in",N],[t,"change:where",mt],[t,"change:closed",mt],[t,"msg:custom",y]];for(let[D,G,K]of M)D.on(G,K);return On(p),k(),U(),T(),{stop:ae};function T(){
ve(p)}function k(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),t.save_changes())}function N(){t.get("running_in")!=="browser"&&(f=null,k(),T())}
function y({event:D}){D==="ask"&&t.send({event:"here"})}function b(){f=Y(t.get("computed")),T()}function S({model:D,trait:G,name:K,shape:_t,dtype:st}){let ft=pe(
D.get(G));if(!ft)throw Te("TypeError",`${K} must hold numbers, but it is ${JSON.stringify(D.get(G))??"undefined"}`);if(String(ft.shape)!==String(_t))throw Te("V\
alueError",`${K} had shape ${ho(_t)} when it was linked, but now it has shape ${ho(ft.shape)}`);let Bt=En(st,ft.numbers);if(!st.startsWith("float")&&Array.from(
qe(st,Bt)).some((ce,le)=>ce!==Number(ft.numbers[le])))throw Te("ValueError",`${K} was ${st} when it was linked, which cannot represent its current value; link i\
t with floating-point numbers`);return Bt}function x(D){return D.map((G,K)=>({address:a[K].address,data:G}))}function A(){let D;try{D=a.map(S)}catch(st){return gt(
st)}let G=Ht(D);if(!g?.isPending()){if(Ft(G,f))return E(G);if(Ft(G,m))return}if(u.isBusy())return;let K=g?.plan(D),_t=[...x(D),...K?g.inputs(K):[]];u.start(_t,{
joined:G,work:K},!K||K.steps>0)}function z({joined:D,work:G},{results:K,milliseconds:_t,error:st,isLate:ft}){if(ft&&T(),!K){G&&g.putBack(G),st&&(m=D,gt(st));return}
O()&&I(_t??0),G&&g.store(K.slice(K.length-t.get("running").before.length),G);for(let{model:Bt,trait:ce,output:le}of c){let{shape:_n,dtype:An}=d[le],Mn=qe(An,K[le]),
Sn=Bn(Bt,ce);Nn(Sn,Mn,_n)||jn(Bt,ce,ge(Mn,{shape:_n,dtype:An},Sn))}v=[D,...K],E(D),O()&&!ft&&Ln(p)}function E(D){f=D,m=null,h&&e.show(null),h=!1,U(),vt()}function O(){
return!!g?.isPlaying()}function R(){return u.isBusy()&&!O()}function I(D){$+=D,!(++w%fo)&&(t.set("page_milliseconds",$/fo),$=0)}function U(){clearTimeout(_),_=setTimeout(
()=>{try{let D=u.measure(()=>[...x(a.map(S)),...g?.inputs()??[]]);D!==null&&t.set("page_milliseconds",D)}catch{}W()},oi)}function W(){v&&(t.set("snapshot",new DataView(
Ht(v).buffer)),v=null,g?.shareState(),t.save_changes())}function gt(D){console.warn(D),h=!0,f=null,O()&&(l.set("playing",!1),l.save_changes()),e.show(D)}function mt(){
ae(),e.ended()}function ae(){clearTimeout(_);for(let[D,G,K]of M)D.off(G,K);g?.stop(),u.close(),Pn(p)}}var cn=new EventTarget;function ri(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},o=r=>{Object.assign(n,r),cn.dispatchEvent(new Event(t))},i={
show:r=>o({error:r}),ended:()=>o({isRunning:!1})};return n.started=mo(e,i).catch(r=>(console.error(r),null)),xe(n.started).then(r=>o({isRunning:r!==null})),n}var vo=we(
ri,({started:t})=>t.then(e=>e?.stop())),zt=vo.use,Yt=t=>vo.find(t.get("key"))??{isRunning:!1,error:null};function Ne(t,e){let n=t.get("key");return cn.addEventListener(
n,e),()=>cn.removeEventListener(n,e)}var Tt=(t,e)=>L`<div class="gdviz-note gdviz-needs-python">${e}${ln(t)}</div>`;function ln({exported:t}){let{live:e}=t,n=async({currentTarget:o})=>{o.href=ii(e,
await t.query?.()??"")};return e?L` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:C}function ii(t,e){if(!e)return t;let n=new URL(t,location.href),
o=r=>`${r}${r.includes("?")?"&":"?"}${e}`,i=n.searchParams.get("urlpath");return i===null?n.search=o(n.search):n.searchParams.set("urlpath",o(i)),n.href}var si="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",ai="The server is gone. Nothing on this page needs it: everything continues in your browser.",ci="Greyed-out controls need Python.";function xo(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}var li=t=>new Response(new Blob([Y(t)]).stream().pipeThrough(new DecompressionStream(
"deflate"))).text();function di(t,e){let n=()=>{},o=!1;async function i(){let r=t.get("link");if(!r)return;let s=await J(t.widget_manager,r);if(o||r!==t.get("li\
nk"))return;n();let a=()=>e(s),c=[zt(s),Ne(s,a),X(s,"where milliseconds page_milliseconds",a)];n=()=>c.forEach(d=>d()),a()}return t.on("change:link",i),i(),()=>{
o=!0,t.off("change:link",i),n()}}function ui({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(r=>J(e,r)));if(e.exported){n().then(r=>r.
forEach(s=>ot(s,"disabled",!0)));return}let o=new Map;async function i(r){if(!!t.get("lost")===r)return;if(t.set("lost",r),!r){for(let[a,c]of o)ot(a,"disabled",
c);return o.clear()}let s=await n();if(t.get("lost"))for(let a of s)o.has(a)||o.set(a,a.get("disabled")),ot(a,"disabled",!0)}return e.kernel&&Et(e.kernel,r=>i(r!==
"connected"))}function pi({model:t,el:e}){V(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:o}=t.widget_manager,i=null,r=null;function s(f){let{
isRunning:m}=Yt(f);return m?`computed in your browser${xo(f.get("page_milliseconds"))} · 0 round trips`:o?"waiting for your browser":`computed by the server${xo(
f.get("milliseconds"))} · 1 round trip`}async function a(){let f=i,m=await li(f.get("text"));r||(r={name:f.get("name"),size:Y(f.get("module")).length,text:m,isCopied:!1},
l(),e.querySelector("dialog")?.showModal())}function c(){r=null,l()}async function d(f){f.isCopied=await Ae(f.text),f.isCopied||getSelection()?.selectAllChildren(
e.querySelector("pre")),l()}let u=f=>L`
    <dialog class="gdviz-program" @close=${c}>
      <div class="head">
        <b>WebAssembly text of “${f.name}”, ${(f.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>d(f)}>${f.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${f.text}</pre>
    </dialog>`;function l(){let f=L`<div class="gdviz-notice" role="alert">${n?si:ai}</div>`;P(e,L`
      <div class="line">
        <span class="status">${i?s(i):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${a}
          ?hidden=${!i||!Yt(i).isRunning}>Show the program</button>
      </div>
      ${o&&n?Tt(t.widget_manager,ci):C}
      ${r?u(r):C}${t.get("lost")?f:C}`)}let p=di(t,f=>{i=f,l()}),g=X(t,"lost",l);return l(),()=>{p(),g()}}var wo={initialize:ui,render:pi};var H=(t,e,n)=>Math.min(Math.max(t,e),n),Oe=t=>t.replaceAll("-","−").replace("e+","e");function q(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?Oe(String(Number(t.toPrecision(e)))):Oe(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function dn(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let o=t.map(i=>q(i,Math.max(n,Math.min(e(i),5))));if(n>5||new Set(o).size===t.length)
return o}}var Pe=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var gi=62,fi=38;function it({low:t,high:e,log:n=!1,from:o,to:i}){[t,e]=n?mi(t,e):hi(t,e);let[r,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],a=(i-o)/(s-r),c=l=>o+((n?
Math.log10(l):l)-r)*a,d=l=>l.map(([p,g])=>({at:c(p),text:g})),u=Math.max(Math.floor(Math.abs(i-o)/(i>o?gi:fi)),1);return{low:t,high:e,log:n,to:c,from:l=>n?10**(r+
(l-o)/a):r+(l-o)/a,ticks:()=>{if(n&&s-r>1.5&&Math.floor(s)>Math.ceil(r))return d(vi(r,s,1.5*u));let l=bo(t,e,u);return d(l.length>1?l:bo(t,e,2*u+1))}}}var Nt=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,o])=>[t.from(n),e.from(o)]});function Zt(t,e){let[n,o]=[1/0,-1/0];for(let i of t)for(let r of i)e(r)&&(r<
n&&(n=r),r>o&&(o=r));return[n,o]}function hi(t,e){if(!Number.isFinite(t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*
n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function mi(t,e){return!(e>0)||!Number.isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function bo(t,e,n){let o=(e-
t)/n,i=10**Math.floor(Math.log10(o)),r=i*([1,2,5].find(g=>g*i>=o*(1-1e-9))??10),s=Math.ceil(-Math.log10(r)-1e-9),a=Math.max(Math.abs(t),Math.abs(e)),c=a>=1e5||r<
1e-4,d=Math.min(Math.max(Math.floor(Math.log10(a))+s,0)+1,12),u=g=>c?g?Number(g.toPrecision(d)).toExponential():"0":g.toFixed(Math.max(s,0)),l=Math.ceil(t/r-1e-6),
p=Math.max(Math.floor(e/r+1e-6)-l+1,0);return Array.from({length:p},(g,f)=>[(l+f)*r,Oe(u((l+f)*r))])}function vi(t,e,n){let o=Math.ceil(t-1e-9),i=Math.floor(e+1e-9),
r=Math.ceil((i-o+1)/(n+1)),s=Array.from({length:Math.floor((i-o)/r)+1},(c,d)=>o+d*r),a=s.every(c=>c>=-3&&c<=4);return s.map(c=>[10**c,a?String(+`1e${c}`):`10${Pe(
c)}`])}var xi=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,wi=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),Ot=(t,e=0)=>xi(wi(t).map(n=>Math.round(n+(255-n)*e)));function Pt(t,e,[
n,o],i){if(!o||!n)return pn(t);let r=new Uint32Array(o*n);for(let s=0;s<n;s++){let a=(n-1-s)*o;for(let c=0;c<o;c++)r[s*o+c]=i(e[a+c])}un(t,r,o)}function un(t,e,n){
let o=e.length/n;(t.width!==n||t.height!==o)&&Object.assign(t,{width:n,height:o}),Le(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,o),0,0)}var pn=t=>Le(
t).clearRect(0,0,t.width,t.height),Le=t=>t.getContext("2d");function Ce(t,e){let n=Uint32Array.from({length:511},(o,i)=>Ot(i>255?t:e,1-.7*(Math.abs(i-255)/255)));
return o=>Number.isNaN(o)?0:n[255+Math.round(255*o)]}var $o=.5,bi=.6;function yo(t,{width:e,height:n},o,[i,r],s,a){let c=new Uint32Array(e*n),[d,u,l]=[0,$o,$o/2].map(m=>Uint32Array.from(a,v=>Ot(v,m))),p=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),g=(r-1)/e,f=(i-1)/n;for(let m=0;m<n;m++){let v=(n-m-.5)*f,h=Math.min(Math.floor(v),i-2),$=v-h,w=h*r,_=w+r,M=m*e,T=0;for(let k=0,
N=0;k<r-1;k++){let y=o[w+k],b=o[w+k+1],S=y+$*(o[_+k]-y),x=b+$*(o[_+k+1]-b),A=k===r-2?e:Math.min(Math.ceil((k+1)/g-.5),e),z=(x-S)*g;if(!(Math.abs(z)<1/0)){M+=A-N,
N=A;continue}let E=(o[_+k]-y+o[_+k+1]-b)*.5*f,O=bi*Math.sqrt(z*z+E*E),R=S+((N+.5)*g-k)*(x-S);for(;N<A;N++,M++,R+=z){for(;R>=p[T+1];)T++;for(;R<p[T];)T--;let I=Math.
min(R-p[T],p[T+1]-R);c[M]=I>=O?d[T]:I>=O/2?l[T]:u[T]}}}un(t,c,e)}function zo(t,[e,n],{left:o,top:i,width:r,height:s},[a,c,d,u]){let l=e*n,p=Float64Array.from({length:l},
(h,$)=>Math.hypot(t[2*$],t[2*$+1])),g=p.reduce((h,$)=>$>h&&$<1/0?$:h,0),f=r/n/1.25,m=Math.max(r*.0016,.5),v=[];for(let h=0;h<l;h++){if(!(p[h]>0&&p[h]<1/0))continue;
let $=o+r*(h%n+.5)/n,w=i+s*(1-(Math.floor(h/n)+.5)/e),_=-t[2*h]*(r/(c-a)),M=t[2*h+1]*(s/(u-d)),T=f*H(1+Math.log10(p[h]/g)/3,.25,1)/2/Math.hypot(_,M);v.push($i($,
w,_*T,M*T,m))}return v.join("")}var tt=t=>Math.round(t*10)/10;function $i(t,e,n,o,i){let r=Math.hypot(n,o),[s,a]=[-o/r,n/r],c=Math.min(10*i,1.2*r),d=.3*c,u=(f,m)=>`${tt(
t+n*f+s*m)},${tt(e+o*f+a*m)}`,l=1-c/r,p=`${u(-1,i)} ${u(l,i)} ${u(l,d)}`,g=`${u(l,-d)} ${u(l,-i)} ${u(-1,-i)}`;return`M${p} ${u(1,0)} ${g}Z`}var yi=10,gn=12,zi=68,ki=9;function ko({left:t,top:e,width:n,height:o},i,r,s){let a=t+n+yi,c=a+gn,d=s.length>=ki,u=i.toReversed().map((l,p)=>{let g=1-p/i.length;
return j`<rect x=${a} width=${gn} y=${e+o*(1-g)} height=${o*g} fill=${l} />`});return j`
    ${u}
    <rect class="frame" x=${a} y=${e} width=${gn} height=${o} />
    ${r.map(({at:l,text:p})=>{let g=e+o*(1+l);return j`<path class="tick" d="M${c},${g}h3" /><text x=${c+6} y=${g} dy="0.35em">${p}</text>`})}
    <text y=${e-10} x=${d?t+n+zi:a-2} text-anchor=${d?"end":"start"}>${s}</text>`}var Re=t=>t.map(({name:e,color:n,kind:o="line"})=>{let i=L`<span class="swatch ${o}" .style=${`\
color: ${rt(n)}`}></span>`;return L`<span class="entry">${i}${e}</span>`});function Jt(t){let[e,n]=[t.get("colors"),Lt(t)];return t.get("names").map((i,r)=>({name:i,
color:e[r%e.length]})).filter((i,r)=>n(r))}function Lt(t){let e=t.get("shown")&&B(t.get("shown"));return n=>!e?.length||e[n]>0}function et(t,e){let{left:n,top:o}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-o]}function Qt(t,e){let n=t.currentTarget;n.setPointerCapture(t.pointerId);
let o=new AbortController,{signal:i}=o;n.addEventListener("pointermove",e,{signal:i});for(let r of["pointerup","pointercancel"])n.addEventListener(r,()=>o.abort(),
{signal:i})}var _i={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Xt=t=>_i[t.key]??null;function te(t,e=()=>!0){t.addEventListener("touchsta\
rt",n=>e(n)&&n.preventDefault(),{passive:!1})}function Ie({surface:t,handle:e,to:n,by:o,idle:i=()=>!1}){let r=s=>{s.preventDefault(),e.focus({preventScroll:!0}),
Qt(s,n)};t.addEventListener("pointerdown",s=>{s.button!==0||s.pointerType==="touch"||i()||(n(s),r(s))}),t.addEventListener("click",s=>{s.pointerType==="touch"&&
!i()&&n(s)}),e.addEventListener("pointerdown",s=>s.button===0&&r(s)),te(e),e.addEventListener("keydown",s=>{let a=Xt(s);a&&(s.preventDefault(),o(a,s.shiftKey))})}var ee={left:56,right:14,top:10,bottom:42},je={left:56,right:68,top:24,bottom:42},Ai=6.4,Mi=6.5,Si=104;function Ct(t,{name:e,...n}){V(t,e,"gdviz-plane");let o=L`<div></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,
[i,r,s,a]=P(t,o,"div",".gdviz-legend",".panel",".status"),c=fn(i,n);return{...c,panel:s,status:a,bar:d=>P(c.bar,d&&ko(c.area,...d)),legend:d=>P(r,Re(d))}}function fn(t,{
label:e,ratio:n=.75,margins:o=ee}){t.classList.add("gdviz-plot");let i=Mt(),r={left:o.left,top:o.top,width:0,height:0},s=320,a=()=>{},c=()=>({from:r.left,to:r.left+
r.width}),d=()=>({from:r.top+r.height,to:r.top});function u(){r.width=Math.max(s-r.left-o.right,40),r.height=Math.max(Math.round(s*n)-o.top-o.bottom,40);let{left:_,
top:M}=r,T=Object.entries(r).map(([N,y])=>`${N}: ${y}px`),k=L`
      <canvas .style=${T.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${s} height=${r.height+o.top+o.bottom}>
        <defs>
          <clipPath id=${i}><rect x=${_} y=${M} width=${r.width} height=${r.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${i})" pointer-events="none"></g>
        <rect class="hit" x=${_} y=${M} width=${r.width} height=${r.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return P(t,k,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[l,p,g,f,m,v,h]=u();function $({x:_,y:M},T,k=!1){let N=M.ticks(),y=Math.
max(...N.map(({text:I})=>I.length)),b=Math.min(y*Ai+28,Si);if(b>r.left+1)return r.left=b,u(),a();let{left:S,top:x,width:A,height:z}=r,E=x+z,O=_.ticks().map(({at:I,
text:U})=>j`
      ${k?j`<path class="grid" d="M${I},${E}V${x}" />`:C}
      <path class="tick" d="M${I},${E}v5" />
      <text class="x" x=${I} y=${E+17} text-anchor="middle">${U}</text>`),R=N.map(({at:I,text:U})=>j`
      ${k?j`<path class="grid" d="M${S},${I}h${A}" />`:C}
      <path class="tick" d="M${S},${I}h-5" />
      <text class="y" x=${S-8} y=${I} dy="0.35em" text-anchor="end">${U}</text>`);P(g,j`
      ${O}${R}
      <rect class="frame" x=${S} y=${x} width=${A} height=${z} />
      ${_o(T[0],A+40,`translate(${S+A/2},${E+35})`)}
      ${_o(T[1],z+30,`translate(13,${x+z/2})rotate(-90)`)}`)}function w(_){let[M,T]=et(p,_);return[H(M,r.left,r.left+r.width),H(T,r.top,r.top+r.height)]}return{
picture:p,canvas:l,area:r,layers:(..._)=>P(f,_.map(M=>j`<g class=${M}></g>`),..._.map(M=>`.${M}`)),hit:m,handles:v,bar:h,axes:$,pixel:w,readout:(_,...M)=>{let T=null;
for(let k of[m,...M])k.addEventListener("pointermove",N=>{_(T=N.buttons?null:w(N))}),k.addEventListener("pointerleave",()=>_(T=null));return()=>_(T)},across:c,upwards:d,
plane:(_,M)=>Nt(it({..._,...c()}),it({...M,...d()})),draw:(_,M)=>{a=()=>Object.values(M).forEach(N=>N());let T=Z(_,M),k=St(t,N=>{s=N,r.left=o.left,u(),a()});return()=>{
k(),T()}}}}function _o(t,e,n){let o=Math.max(Math.floor(e/Mi),4),[i,r]=t.length>o?[`${t.slice(0,o-1)}…`,j`<title>${t}</title>`]:[t,C];return j`<text class="name" text-anchor="middle" transform=${n}>${i}${r}</text>`}var dt=1e4,Ei=150;function ne(t,e){let n=[];for(let o=0;o<t;o++)e(o)&&(o&&e(o-1)?n.at(-1)?.push(o):n.push([o]));return n}function Ti(t){let e=[];for(let[n,o]of t){
if(Number.isNaN(n)||Number.isNaN(o))break;let i=Math.max(Math.abs(n),Math.abs(o));if(i<=dt){e.push([n,o]);continue}let r=e.at(-1),s=dt/i;r&&s>0&&e.push([r[0]+(n-
r[0])*s,r[1]+(o-r[1])*s]);break}return e}function Ni(t){let e=t[0];return t.filter((n,o)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&o!==0&&o!==t.length-1?!1:(e=n,!0))}
var Ao=t=>t.length>1?`M${t.join("L")}`:"",Mo=t=>t==="#000000"?"var(--gdviz-paper)":"white";function So(t,e){let n=Ti(e),o=n.map(([a,c])=>`${a.toFixed(2)},${c.toFixed(
2)}`).filter((a,c,d)=>a!==d[c-1]),i=o.length>1,r=i?Ao(Ni(n).map(([a,c])=>`${a.toFixed(1)},${c.toFixed(1)}`)):"",s=i&&o.length<=Ei?o.map(a=>`M${a}h0`).join(""):"";
return j`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${Mo(t)} stroke-width="4" opacity="0.8" d=${r} />
    <path class="path" stroke=${rt(t)} stroke-width="2" d=${Ao(o)} />
    <path class="dots" stroke=${rt(t)} stroke-width="5" d=${s} />
  </g>`}function Eo(t,[e,n]){let o=Math.abs(e)<dt&&Math.abs(n)<dt,[i,r]=o?[e,n]:[0,0];return j`<circle class="current" r="6" fill=${rt(t)} stroke=${Mo(t)} stroke-width="2"
    cx=${i} cy=${r} .style=${lt(o)} />`}var Oi=`M${Array.from({length:10},(t,e)=>{let[n,o]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(o)).toFixed(2)}\
,${(n*Math.sin(o)).toFixed(2)}`}).join("L")}Z`,To=(t,e)=>e.map(([n,o])=>{let i=`translate(${n},${o})`;return j`<path d=${Oi} fill=${t} stroke="white" stroke-width="1.2" transform=${i}><title>Minimum</title></path>`});var Pi="Not positive: a logarithmic axis cannot show it",hn=.04;function mn(t){let[e,n,o,i]=["x","y","low","high"].map(u=>ht(t.get(u))),[r,s,a]=[B(t.get("limits")),
t.get("names"),Lt(t)],c=t.get("colors").map(rt),d=new Float64Array;return n.map((u,l)=>({name:s[l]??"",color:c[l%c.length],shown:a(l),x:e[l%Math.max(e.length,1)]??
d,y:u,low:o[l]??d,high:i[l]??d,limit:r[l]??NaN}))}function Li({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),o=Ct(e,{name:"gdviz-curves",
label:n,ratio:t.get("ratio")});o.canvas.remove();let[i,r]=o.layers("curves","markers"),{x:s,y:a}=o.plane({low:0,high:1},{low:0,high:1}),c=v=>Number.isFinite(v)&&
!(a.log&&v<=0);function d(){let v=mn(t),h=o.plane(...Ci(v,t.get("log")));({x:s,y:a}=h),o.axes(h,t.get("axis_names"),!0);let{left:$,top:w,width:_,height:M}=o.area,
T=v.filter(S=>S.shown&&S.y.some(Number.isFinite)),k=a.log&&T.length>0&&!T.some(S=>S.y.some(c)),N=v.map(S=>j`<path class="band" fill=${S.color} opacity="0.2" d=${l(
S)} />`),y=({limit:S,shown:x})=>x&&c(S)?`M${$},${tt(a.to(S))}h${_}`:"",b=v.map(S=>j`
      <path class="limit" stroke=${S.color} stroke-width="1.5" stroke-dasharray="6 4" d=${y(S)} />
      <path class="line" stroke=${S.color} stroke-width="2" d=${u(S)} />`);P(i,j`
      ${N}
      <g fill="none" stroke-linejoin="round">${b}</g>
      <text class="note" text-anchor="middle" x=${$+_/2} y=${w+M/2}>${k?Pi:""}</text>`),p()}function u(v){if(!v.shown)return"";let h=ne(v.y.length,w=>c(v.y[w])&&
Number.isFinite(v.x[w])),$=w=>`${tt(s.to(v.x[w]))},${tt(a.to(v.y[w]))}`;return h.map(w=>`M${w.map($).join("L")}${w.length>1?"":"h0.1"}`).join("")}function l({shown:v,
x:h,low:$,high:w}){if(!v||!$.length)return"";let _=o.area.top+o.area.height,M=y=>`${tt(s.to(h[y]))},${tt(a.to(w[y]))}`,T=y=>c($[y])?tt(Math.min(a.to($[y]),dt)):
_,k=y=>`${tt(s.to(h[y]))},${T(y)}`;return ne(h.length,y=>c(w[y])).map(y=>`M${y.map(M).join("L")}L${y.toReversed().map(k).join("L")}Z`).join("")}function p(){let{
top:v,height:h}=o.area,$=Array.from(B(t.get("marker"))).filter(M=>M>=s.low&&M<=s.high),w=($.length===1?mn(t):[]).map(M=>{let T=M.shown?No(M,$[0]):NaN;if(!c(T))return C;
let k={x:tt(s.to($[0])),y:tt(a.to(T))};return j`<circle class="dot" r="4" fill=${M.color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${k.x} cy=${k.y} />`}),_=$.map(M=>`M${tt(s.to(M))},${v}v${h}`).join("");P(r,j`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${_} />${w}`)}
function g(){let v=t.get("limit_name"),h=v?[{name:v,color:"var(--gdviz-faint)",kind:"dashes"}]:[];o.legend([...Jt(t),...h])}let f=o.readout(v=>{let h=mn(t).filter(
({shown:$})=>$);o.status.textContent=v?m(h,s.from(v[0])):""});function m(v,h){let $=N=>Math.abs(N-h),w=v.flatMap(N=>Array.from(N.x)).filter(Number.isFinite),_=w.
reduce((N,y)=>$(y)<$(N)?y:N,w[0]),k=v.map(N=>({name:N.name,value:No(N,_)})).filter(({value:N})=>Number.isFinite(N)).map(({name:N,value:y})=>`${N} ${q(y)}`.trim());
return k.length?`${t.get("axis_names")[0]} ${q(_)}: ${k.join(", ")}`:""}return o.draw(t,{"x y low high limits shown colors log axis_names":d,marker:p,"names col\
ors shown limit_name":g,"x y names shown":f})}function Ci(t,e){let n=t.filter(u=>u.shown),[o,i]=Zt(n.map(({x:u})=>u),Number.isFinite),r=u=>Number.isFinite(u)&&!(e&&
u<=0),[s,a]=Zt(n.flatMap(({y:u,low:l,high:p,limit:g})=>[u,l,p,[g]]),r),[c,d]=s<a?Ri(s,a,e):[s,a];return[{low:o,high:i},{low:c,high:d,log:e}]}function Ri(t,e,n){
if(n){let i=(e/t)**hn;return[t/i,e*i]}if(t>0&&t<.3*e)return[0,e+hn*e];let o=hn*(e-t);return[t===0?0:t-o,e+o]}function No({x:t,y:e},n){for(let o=0;o<e.length;o++){
if(t[o]===n)return e[o];let i=(n-t[o-1])/(t[o]-t[o-1]);if(o&&t[o-1]<n&&n<t[o])return e[o-1]+i*(e[o]-e[o-1])}return NaN}var Oo={render:Li};var Po=1.5,Lo=1.15,Co=100,Rt=([t,e],[n,o],i="")=>`${n} = ${q(t)}, ${o} = ${q(e)}${i}`;function Be(t){let[e]=ht(t.get("current"));if(Number.isNaN(e?.[0]??NaN))return C;
let[n,o]=[t.get("step"),t.get("diverged_at")],r=o>=0&&n>=o?"":`: ${Rt(Array.from(e),t.get("axis_names"),`, loss ${q(e[2])}`)}`;return L`step ${n}${r}${o>=0?L`<div class="diverged">diverged at step ${o}</div>`:
C}`}function De(t){let{model:e,plane:n,layers:[o,i,r]}=t,s=a=>()=>{let c=n();c&&a(c.toPixel)};return{paths:s(a=>P(o,Ii(e,a))),minima:s(a=>P(i,To(e.get("marks").
minimum,ht(e.get("minima")).map(a)))),points:s(a=>P(r,ji(e,a))),start:Bi(t),buttons:Di(t)}}var Ro=(t,e)=>t.get("colors")[e%t.get("colors").length];function Ii(t,e){
let[n,o]=t.get("paths").shape,i=B(t.get("paths")),r=Lt(t),s=a=>e(i.subarray(2*a,2*a+2));return Array.from({length:n},(a,c)=>{let d=Array.from({length:r(c)?o:0},
(u,l)=>s(c*o+l));return So(Ro(t,c),d)})}function ji(t,e){let n=Lt(t);return ht(t.get("current")).map((o,i)=>Eo(Ro(t,i),n(i)?e(o):[NaN,NaN]))}function Bi({model:t,
el:e,picture:n,hit:o,handles:i,plane:r,free:s}){let a=t.get("marks").start,c=(l=!1,p="")=>{let g=t.get("start");return j`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${g[0]} aria-valuetext=${Rt(g,t.get("axis_names"))} transform=${p} .style=${lt(l)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${a} stroke-width="2.5" />
        <circle r="2.5" fill=${a} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[d]=P(i,c(),".handle"),u=l=>s()&&F(t,{start:l});return Ie({surface:o,handle:d,idle:()=>!r()||e.classList.contains("panning"),to:l=>u(Io(r(),et(n,l))),
by:(l,p)=>{let{x:g,y:f}=r(),m=p?.1:.01,[v,h]=[g,f].map(({low:$,high:w},_)=>H(t.get("start")[_]+l[_]*m*(w-$),$,w));u([v,h])}}),()=>{let l=r();if(!l)return;let p=t.
get("start"),g=[l.x,l.y].every(({low:f,high:m},v)=>p[v]>=f&&p[v]<=m);e.classList.toggle("still",!s()),P(i,c(g&&s(),`translate(${l.toPixel(p)})`))}}function Io({
x:t,y:e,toPoint:n},o){let[i,r]=n(o);return[H(i,t.low,t.high),H(r,e.low,e.high)]}function Di({model:t,el:e,picture:n,hit:o,panel:i,plane:r}){let s=p=>t.get("disa\
bled")||F(t,{view:p});function a(p,g){let[f,m,v,h]=t.get("view"),[$,w]=g??[(f+m)/2,(v+h)/2],[_,M,T,k]=t.get("home"),N=(y,b)=>b+(y-b)*p;p>1&&(m-f>Co*(M-_)||h-v>Co*
(k-T))||s([N(f,$),N(m,$),N(v,w),N(h,w)])}let c=()=>e.classList.contains("panning"),d=()=>{e.classList.toggle("panning"),u()};function u(){let p=[["+","Zoom in",
()=>a(1/Po)],["−","Zoom out",()=>a(Po)],["✥","Move the view by dragging",d,c()],["⌂","Show the whole problem",()=>s(t.get("home"))]],g=t.get("zoomable")===
!1,f=p.map(([m,v,h,$])=>L`
      <button type="button" title=${v} aria-label=${v} aria-pressed=${$??C} ?hidden=${g}
        ?disabled=${t.get("disabled")} @click=${h}>${m}</button>`);P(i,f)}o.addEventListener("pointerdown",p=>{let g=r();if(p.button!==0||!g||!c())return;let{toPoint:f}=g,
[m,v,h,$]=t.get("view"),[w,_]=f(et(n,p));Qt(p,M=>{let[T,k]=f(et(n,M));s([m+w-T,v+w-T,h+_-k,$+_-k])})}),te(o,c);let l=p=>{let g=r();!p.ctrlKey||!g||(p.preventDefault(),
a(p.deltaY<0?1/Lo:Lo,Io(g,et(n,p))))};return n.addEventListener("wheel",l,{passive:!1}),u}var jo={mouse:9,pen:12,touch:20},Hi=500;function Bo({state:t,plane:e},[n,o],i){let r=-1,{toPixel:s}=e();for(let{slot:a,at:c}of t.visible()){let[d,u]=s(c),l=Math.
hypot(d-n,u-o);l<=i&&([r,i]=[a,l])}return r}function Do(t){let{el:e,plot:n,state:o,plane:i}=t,{picture:r,hit:s}=n,a=(d,u)=>Bo(t,et(r,d),jo[u]??jo.mouse),c=d=>o.
add(i().toPoint(n.pixel(d)));s.addEventListener("pointerdown",d=>{if(d.button!==0)return;let u=a(d,d.pointerType);if(u<0&&(d.pointerType==="touch"||o.removing))
return;if(d.preventDefault(),r.focus({preventScroll:!0,focusVisible:!1}),o.removing)return o.remove(u);u>=0&&o.select(u);let l=u>=0?u:c(d);if(l<0)return;let[p,g]=et(
r,d),[f,m]=u<0?[p,g]:i().toPixel(o.cursor);Qt(d,v=>{let[h,$]=et(r,v);o.move(l,i().toPoint([h+f-p,$+m-g]))})}),s.addEventListener("click",d=>{d.pointerType==="to\
uch"&&!o.removing&&a(d,"touch")<0&&c(d)}),s.addEventListener("dblclick",d=>{let u=a(d,"mouse"),{added:l}=o;u>=0&&!(u===l.slot&&performance.now()-l.time<Hi)&&o.remove(
u)}),s.addEventListener("pointermove",d=>{e.classList.toggle("over",d.buttons===0&&a(d,d.pointerType)>=0)}),te(s,d=>a(d.touches[0],"touch")>=0)}function Ho(t){let{
plot:e,state:n,plane:o}=t,i={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?Bo(t,o().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.classification&&
(i["+"]=()=>n.choose(1),i["-"]=i["−"]=()=>n.choose(-1)),e.picture.addEventListener("keydown",r=>{if(r.ctrlKey||r.metaKey||r.altKey)return;let s=Xt(r),a=i[r.key.
length===1?r.key.toLowerCase():r.key];if(!s&&!a)return;if(r.preventDefault(),!s)return a();let c=r.shiftKey?.1:.01,d=n.box().map(([u,l],p)=>n.cursor[p]+s[p]*c*(l-
u));n.selected>=0?n.move(n.selected,d):n.moveCursor(d)})}function Uo(t,e){let n=t.get("task")==="classification",o={classification:n,removing:!1,label:1,selected:-1,cursor:[0,0],message:"",added:{slot:-1,time:0},box:u,
visible:f,count:m,read:h,add:$,move:_,moveCursor:M,remove:T,select:k,step:N,choose:b,setRemoving:S},i=Fo(t),r=[],[[s,a],[c,d]]=u();return o.cursor=[(s+a)/2,(c+d)/
2],o;function u(){return[t.get("interval"),t.get(n?"interval":"y_interval")]}function l([x,A]){let[[z,E],[O,R]]=u();return[H(x,z,E),H(A,O,R)]}function p(x){return n?
[i.x[2*x],i.x[2*x+1]]:[i.x[x],i.y[x]]}function g(x,A){let[z,E]=l(A);n?i.x.set([z,E],2*x):[i.x[x],i.y[x]]=[z,E]}function f(){let[[x,A],[z,E]]=u();return Array.from(
i.part,(I,U)=>({slot:U,part:I,at:p(U)})).filter(({part:I,at:[U,W]})=>I&&U>=x&&U<=A&&W>=z&&W<=E).map(({slot:I,part:U,at:W})=>({slot:I,at:W,training:U>0,positive:i.
y[I]>0}))}function m(x){return i.part.filter(A=>A===x).length}function v(...x){let A=z=>new DataView(Float64Array.from(i[z]).buffer);F(t,Object.fromEntries(x.map(
z=>[z,{...t.get(z),data:A(z)}])))}function h(){let x=i;i=Fo(t);let A=r.length>0&&i.part.length>x.part.length;if(A)for(let E of["x","y","part"])i[E].set(x[E]);if(i.
part[o.selected]||(o.selected=-1),!A)return;let z=r;r=[],y("");for(let{point:E,label:O}of z)$(E,O)}function $(x,A=o.label){let z=i.part.indexOf(0);return z<0?(y(
w(x,A)),-1):(i.part[z]=1,n&&(i.y[z]=A),g(z,x),v("x","y","part"),o.added={slot:z,time:performance.now()},k(z),z)}function w(x,A){let[z,E]=[i.part.length,t.get("m\
ost")],O=`All ${z} slots are taken`;return z>=E?`No more than ${E} points are possible: remove one first.`:t.widget_manager?.exported?`${O}, and only Python can\
 add more.`:t.get("disabled")?`${O}, and only the server can add more.`:(r.push({point:x,label:A}),t.get("wanted")<=z&&F(t,{wanted:z+1}),`${O}: adding more …`)}
function _(x,A){i.part[x]&&(g(x,A),v("x","y"),o.cursor=p(x))}function M(x){o.cursor=l(x),y("")}function T(x){i.part[x]&&(i.part[x]=0,v("part"),k(-1,"Point remov\
ed."))}function k(x,A=""){o.selected=x,x>=0&&(o.cursor=p(x)),y(A)}function N(x){let A=f().sort((O,R)=>O.at[0]-R.at[0]||O.at[1]-R.at[1]);if(!A.length)return y("N\
o point is in view.");let z=A.findIndex(({slot:O})=>O===o.selected),E=z<0&&!x?0:z;k(A[(E+(x?1:-1)+A.length)%A.length].slot)}function y(x){o.message=x,e()}function b(x){
o.label=x,e()}function S(x){o.removing=x,k(-1,x?"Click a point to remove it.":"")}}function Fo(t){let[e,n,o]=["x","y","part"].map(i=>B(t.get(i)).slice());return{
x:e,y:n,part:o}}var Fi=150,Ui="Click to add a point, drag to move it, double-click to remove it.",Wi="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",Vi=" + and −\
 choose the label of new points.";function Wo({model:t,el:e}){let n=t.get("task")==="classification",o=!!t.widget_manager?.exported;e.classList.toggle("classifi\
cation",n);let i=t.get("colors");for(let z in i)e.style.setProperty(`--${z}`,i[z]);let r=Mt(),s=L`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    ${o?Tt(t.widget_manager,"Reading a CSV file needs Python."):C}
    <details class="help"><summary>${Ui}</summary><p id=${r}>${Wi}${n?Vi:""}</p></details>`,[a,c,d,u]=P(e,s,"div",".tools",".report",".message"),p=fn(a,{label:"\
Data",ratio:n?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),g={tabindex:"0",role:"application","aria-describedby":r};for(let[z,E]of Object.entries(g))p.
picture.setAttribute(z,E);let[f,m,v]=p.layers("curve","points","selection"),h=Uo(t,()=>{M(),b()}),$=()=>{let[z,E]=h.box().map(([O,R])=>({low:O,high:R}));return p.
plane(z,E)},w={el:e,plot:p,state:h,plane:$};Do(w),Ho(w);function _(){let z=h.visible(),{toPixel:E}=$(),O=z.length>Fi?3.6:4.8;P(m,z.map(({at:U,training:W,positive:gt})=>{
let mt=n?gt?"positive":"negative":"",[ae,D]=E(U);return j`<circle class="${W?"training":"test"} ${mt}" r=${O} cx=${ae.toFixed(2)} cy=${D.toFixed(2)} />`})),M();
let[R,I]=[h.count(1),h.count(-1)];p.picture.ariaLabel=`Data: ${vn(R,"training ")}${I?` and ${vn(I,"test ")}`:""}`,b()}function M(){let z=h.visible(),E=z.find(({
slot:U})=>U===h.selected),[O,R]=$().toPixel(E?.at??h.cursor);P(v,j`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${O},${R})" .style=${lt(!E)} />
      <circle class="selected" r="9" cx=${O} cy=${R} .style=${lt(E)} />`);let I=h.count(1)+h.count(-1)-z.length;P(d,L`
      <div class="status" role="status">${h.message||(E?T(E):"")}</div>
      <div class="notes">${I?`${vn(I)} outside the view`:""}</div>`)}function T({at:z,training:E,positive:O}){let R=n?`, label ${t.get("label_names")[O?1:0]}`:"";
return`${E?"Training":"Test"} point: ${Rt(z,t.get("axis_names"),R)}`}function k(){let z=n?new Float64Array:B(t.get("fit")),{left:E,width:O}=p.area,{to:R}=$().y,
I=W=>`${(E+W*O/(z.length-1)).toFixed(2)},${H(R(z[W]),-dt,dt).toFixed(2)}`,U=ne(z.length,W=>!Number.isNaN(z[W])).map(W=>`M${W.map(I).join("L")}`);P(f,j`<path class="fit" d=${U.
join("")} />`)}let N=Ce(i.positive,i.negative);function y(){if(!n)return;let z=t.get("map");e.classList.toggle("mapped",z.shape[0]>0);let E=t.get("logits"),O=R=>E?
Math.tanh(R/2):H(R,-1,1);Pt(p.canvas,B(z),z.shape,R=>N(O(R)))}function b(){e.classList.toggle("removing",h.removing);let z=[1,-1].map(I=>L`
      <button type="button" title="Label of the points you add" aria-pressed=${I===h.label}
        @click=${()=>h.choose(I)}>
        <i class="dot ${I>0?"positive":"negative"}"></i>${t.get("label_names")[I>0?1:0]}
      </button>`),E=n?"var(--gdviz-faint)":i.data,O=[{name:"training",color:E,kind:"dot"}];h.count(-1)&&O.push({name:"test",color:E,kind:"ring"}),n||O.push({name:"\
model",color:i.fit}),P(c,L`
      ${n?L`<span class="labels" role="group" aria-label="Label of new points">${z}</span>`:C}
      <button type="button" title="Remove points by clicking them" aria-pressed=${h.removing}
        @click=${()=>h.setRemoving(!h.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${S} />
      <button type="button" title=${"Load your own data: a header line, then one row of numbers for each point"} ?disabled=${t.get("disabled")||o}
        @click=${()=>c.querySelector("input").click()}>Load CSV …</button>
      <span class="gdviz-legend">${Re(O)}</span>`)}async function S({target:z}){let[E]=z.files,O=t.get("most_bytes"),R=`It is larger than ${Math.floor(O/1e6)} M\
B. The data are unchanged.`;E?.size>O?x({file:E.name,text:R,failed:!0}):E&&t.send({file:E.name},void 0,[await E.arrayBuffer()]),z.value=""}function x({file:z="",
text:E,failed:O}){let[R,I]=O?["gdviz-notice","alert"]:["gdviz-note","status"];P(u,E?L`<div class=${R} role=${I}><b>${z}</b>: ${E}</div>`:C)}let A="interval y_in\
terval axis_names";return p.draw(t,{[A]:()=>p.axes($(),t.get("axis_names"),!n),"x y part":h.read,[`x y part label_names ${A}`]:_,[`fit ${A}`]:k,"map logits":y,message:()=>x(
t.get("message")),disabled:b})}var vn=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function qi(t){let{model:e,el:n}=t;V(n,"gdviz-data-editor");let o=Wo(t),i=X(
e,"task",()=>{o(),P(n,C),o=Wo(t)});return()=>{i(),o()}}var Vo={render:qi};var Gi=4;function Ki({model:t,el:e}){V(e,"gdviz-field","gdviz-plane");let n=Mt(),o=t.widget_manager?.exported;o&&t.set("disabled",!0);function i(){let{size:w=[0,
0],axes:_=[0,0,0,0]}=t.get("drawn"),[M,T,k,N]=_,y=S=>j`<rect class=${S} x=${M} y=${T} width=${k} height=${N} />`,b=L`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${w[0]} height=${w[1]}>
        <defs><clipPath id=${n}>${y("")}</clipPath></defs>
        ${y("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${o?Tt(t.widget_manager,"Zooming needs Python, which draws this picture."):C}`;return P(e,b,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[r,s,a,c,d,u,l,p]=i();function g(){let{size:w,axes:_,limits:M}=t.get("drawn");if(!w)return null;let[T,k,N,y]=_,b=it({low:M[0],high:M[1],from:T,to:T+
N});return Nt(b,it({low:M[2],high:M[3],from:k+y,to:k}))}let m=De({model:t,el:e,picture:r,hit:s,handles:u,panel:l,layers:[a,c,d],plane:g,free:()=>!0});function v(){
m.buttons();let{limits:w}=t.get("drawn");t.get("disabled")&&w&&t.set("view",w)}let h=St(e,w=>{Math.abs(w-t.get("width"))>=Gi&&F(t,{width:w})}),$=Z(t,{disabled:v,
drawn:i,"drawn minima":m.minima,"drawn start axis_names":m.start,"drawn paths":m.paths,"drawn current":m.points,"drawn current step diverged_at axis_names":()=>P(
p,g()&&Be(t))});return()=>{h(),$()}}var qo={render:Ki};var Go=64,Yi=10,Zi=9;function Ji(t,e,n,{from:o,to:i}){let[r,s]=t.map(e?Math.log10:Number),a=n>1?(s-r)/(n-1):0,c=l=>e?10**l:l,d=l=>Math.floor((l-o)/(i-o)*n),u=it(
{low:c(r-a/2),high:c(s+a/2),log:e,from:o,to:i});return{pixels:u,nearest:l=>H(d(l),0,n-1),cellOf:l=>{let p=u.to(l);return p>=Math.min(o,i)&&p<=Math.max(o,i)?Math.
min(d(p),n-1):-1},centre:l=>c(r+l*a),edges:l=>{let[p,g]=[l,l+1].map(f=>o+(i-o)*f/n);return[Math.min(p,g),Math.max(p,g)]}}}function Qi({model:t,el:e}){let n=()=>t.
get("kind")==="magnitude",o=n()?je:ee,i=`Map of ${t.get("value_name")}`,r=Ct(e,{name:"gdviz-heat-map",label:i,ratio:t.get("ratio"),margins:o});r.canvas.classList.
add("hatch");let[s]=r.layers("cross"),[a]=P(r.handles,_(),".handle"),c=()=>t.get("values").shape,d=b=>{let S=t.get(`${b}_range`),x=t.get(`${b}_log`)&&S[0]>0,[A,
z]=c();return Ji(S,x,b==="x"?z:A,b==="x"?r.across():r.upwards())};function u(){if(!c()[0]||!c()[1])return null;let[b,S]=t.get("chosen"),[x,A]=[d("x").cellOf(b),
d("y").cellOf(S)];return x>=0&&A>=0?[x,A]:null}let l=b=>!Number.isFinite(b)||!n()&&b<0;function p(){let b=t.get("log"),[S,x]=Zt([B(t.get("values"))],A=>Number.isFinite(
A)&&!(b&&A<=0));return S<=x?[S,x]:null}function g(){Pt(r.canvas,B(t.get("values")),c(),n()?f():m())}function f(){let b=Array.from(t.get("palette"),E=>Ot(E)),[S,
x]=p()??[0,1],A=it({low:S,high:x,log:t.get("log"),from:0,to:b.length}),z=E=>Math.floor(A.to(Math.max(E,S)));return E=>l(E)?0:b[H(z(E),0,b.length-1)]}function m(){
let b=Array.from(t.get("colors"),S=>Ot(S));return S=>l(S)?0:b[S%b.length]}function v(){let b=p();if(!n()||!b)return r.bar(n()?[[],[],t.get("value_name")]:null);
let{height:S}=r.area,x=it({low:b[0],high:b[1],log:t.get("log"),from:0,to:-S}),A=t.get("palette"),z=O=>A[Math.floor((O+.5)/Go*A.length)],E=x.ticks().map(({at:O,text:R})=>({
at:O/S,text:R}));r.bar([Array.from({length:Go},(O,R)=>z(R)),E,t.get("value_name")])}function h(){let b=t.get("colors"),x=(n()?[]:t.get("names")).map((z,E)=>({name:z,
color:b[E%b.length],kind:"area"})),A=B(t.get("values")).some(l);r.legend(A?[...x,{name:t.get("missing_name"),color:"",kind:"hatch"}]:x)}let $=()=>r.axes(Nt(d("x").
pixels,d("y").pixels),t.get("axis_names"));function w(){let b=u();if(P(r.handles,_(b)),!b)return P(s,null);let[[S,x],[A,z]]=[d("x").edges(b[0]),d("y").edges(b[1])],
{left:E,top:O,width:R,height:I}=r.area,[U,W]=[(S+x)/2,(A+z)/2],mt=`${`M${U},${O}V${A-6}M${U},${z+6}V${O+I}`}M${E},${W}H${S-6}M${x+6},${W}H${E+R}`;P(s,j`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${mt} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${mt} />`)}function _(b=null){let[[S,x],[A,z]]=b?[d("x").edges(b[0]),d("y").edges(b[1])]:
[[0,0],[0,0]],E=(R,I,U,W)=>j`<rect class=${R} fill="transparent" stroke=${I} stroke-width=${U}
        x=${S-W} y=${A-W} width=${x-S+2*W} height=${z-A+2*W} />`,O=Math.max((Zi-(x-S))/2,1);return j`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${lt(b)}
        aria-valuenow=${b?b[1]*c()[1]+b[0]:0} aria-valuetext=${b?M(b):""}>
        ${E("","white",4,O)}${E("cell","black",2,O)}${E("halo","none",0,Yi)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function M([b,S]){let[x,A]=t.get("axis_names"),z=`${x} = ${q(d("x").centre(b))}, ${A} = ${q(d("y").centre(S))}`,E=B(t.get("values"))[S*c()[1]+b];if(l(
E))return`${z}: ${t.get("missing_name")}`;let O=()=>t.get("names")[E]??String(E);return`${z}: ${n()?`${t.get("value_name")} ${q(E)}`:O()}`}let T=r.readout(b=>{let S=b?
k(b):u();P(r.status,S?M(S):"")},a);function k([b,S]){return c()[0]&&c()[1]?[d("x").nearest(b),d("y").nearest(S)]:null}function N(b){if(!b)return;let S=[d("x").centre(
b[0]),d("y").centre(b[1])];String(S)!==String(t.get("chosen"))&&F(t,{chosen:S})}Ie({surface:r.hit,handle:a,to:b=>N(k(r.pixel(b))),by:(b,S)=>{let[x,A]=u()??[0,0],
z=S?10:1;N([H(x+z*b[0],0,c()[1]-1),H(A+z*b[1],0,c()[0]-1)])}});let y="x_range y_range x_log y_log axis_names";return r.draw(t,{"kind values palette colors log":g,
"kind values palette log value_name":v,"kind values names colors missing_name":h,[`values ${y}`]:$,[`kind chosen values names ${y}`]:w,[`kind chosen values name\
s value_name missing_name ${y}`]:T})}var Ko={render:Qi};function Xi(t){let e=L`<b>${t.get("name")}</b>`,n=Y(t.get("module")),{error:o}=Yt(t),i=o?`${o.message} (${o.name})`:t.get("error_message"),r=s=>L`<div class="gdviz-notice" role="status">${s}</div>`;
return i?L`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${i}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?r(L`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||Ee(n)?null:r("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var ts=({model:t})=>zt(t);function es({model:t,el:e}){
V(e,"gdviz-link");let n=()=>P(e,Xi(t)),o=[zt(t),Ne(t,n),X(t,"where error_message",n)];return n(),()=>o.forEach(i=>i())}var Yo={initialize:ts,render:es};var ns=2,os=.5,Zo=.05,He=(t,e,n=ns)=>e*Math.abs(t)/(Math.abs(t)+n);function Jo(t,e){let n=Le(t),o=document.createElement("canvas"),i=Ce(e.positive,e.negative),r=[];
function s({weights:p,thickest:g},f){p.forEach(({index:m},v)=>{let h=f[m],$=He(h,g);$>Zo&&(n.lineWidth=$,n.strokeStyle=h>0?e.positive:e.negative,n.stroke(r[v]))})}
function a({units:p,layers:g},f,[m,v,h],{ink:$,paper:w}){let _=p.length-g[0].length===m&&h>1,M=p.slice(g[0].length);n.fillStyle=w;for(let{x:T,y:k,size:N}of p)n.
fillRect(T-N/2,k-N/2,N,N);_&&v>1&&c(M,f,v,h),_&&v===1&&d(M,f,h,$),n.lineWidth=1,n.strokeStyle=$,n.globalAlpha=.7;for(let{x:T,y:k,size:N}of p)n.strokeRect(T-N/2-
.5,k-N/2-.5,N+1,N+1);n.globalAlpha=1}function c(p,g,f,m){Pt(o,g,[f*p.length,m],v=>i(H(v,-1,1))),p.forEach(({x:v,y:h,size:$},w)=>{let _=(p.length-1-w)*f;n.drawImage(
o,0,_,m,f,v-$/2,h-$/2,$,$)})}function d(p,g,f,m){p.forEach(({x:v,y:h,size:$},w)=>{let _=g.subarray(w*f,(w+1)*f),M=_.reduce((y,b)=>Math.max(y,Math.abs(b)),1),[T,
k]=[v-$/2,.46*$/M];Object.assign(n,{lineWidth:1,strokeStyle:m,globalAlpha:.25}),n.beginPath(),n.moveTo(T,h),n.lineTo(T+$,h),n.stroke();let N=w===p.length-1;Object.
assign(n,{lineWidth:$>20?1.8:1.2,strokeStyle:N?e.fit:m,globalAlpha:1}),n.beginPath(),_.forEach((y,b)=>n.lineTo(T+$*b/(f-1),h-k*y)),n.stroke()})}function u({units:p,
thickest:g},f,m){for(let{x:v,y:h,size:$,index:w}of p){let _=f[w],M=He(_,g,os)/2;M>Zo&&(l(v-$/2,h+$/2,M+.8,m),l(v-$/2,h+$/2,M,_>0?e.positive:e.negative))}}function l(p,g,f,m){
n.beginPath(),n.arc(p,g,f,0,2*Math.PI),n.fillStyle=m,n.fill()}return{resize:({width:p,height:g,weights:f})=>{r=f.map(({curve:v})=>new Path2D(v));let m=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(p*m),height:Math.round(g*m)}),Object.assign(t.style,{width:`${p}px`,height:`${g}px`})},draw:(p,g,f,m,v)=>{let h=t.width/p.width;
n.setTransform(h,0,0,h,0,0),n.clearRect(0,0,p.width,p.height),g.length===p.parameters&&(s(p,g),a(p,f,m,v),u(p,g,v.paper))}}}var Qo=54,rs=340,is=120,ss=40,as=5;function xn(t,e){let n=H(Qo*Math.max(...t),is,rs),o=e/t.length,i=[0,0];for(let d=1;d<t.length;d++)i.push(i[d]+t[d]*(t[d-1]+1));
let r=t.map((d,u)=>{let l=Math.min(n/d,Qo),p=Math.floor(Math.min(.76*l,.5*o,ss)),g=f=>Math.round(f-p/2)+p/2;return Array.from({length:d},(f,m)=>({layer:u,unit:m,
index:u?i[u]+d*t[u-1]+m:-1,x:g(o*(u+.5)),y:g(n/2+(m-(d-1)/2)*l),size:p}))}),s=r.flat(),a=r.slice(1).flatMap((d,u)=>d.flatMap(l=>r[u].map(p=>{let[g,f]=[p.x+p.size/
2,l.x-l.size/2],m=(g+f)/2,v=`M${g},${p.y}C${m},${p.y},${m},${l.y},${f},${l.y}`;return{from:p,to:l,index:i[l.layer]+l.unit*r[u].length+p.unit,start:g,end:f,curve:v}}))),
c=H(.25*Math.min(...s.map(({size:d})=>d)),3.5,10);return{width:e,height:n,layers:r,units:s,weights:a,thickest:c,parameters:i[t.length]}}function Xo({units:t,weights:e},[
n,o]){let i=t.find(({x:d,y:u,size:l})=>Math.max(Math.abs(n-d),Math.abs(o-u))<=l/2+1);if(i)return i;let r=e.filter(({start:d,end:u})=>d<=n&&n<=u);if(!r.length)return null;
let s=cs((n-r[0].start)/(r[0].end-r[0].start)),a=({from:d,to:u})=>Math.abs(d.y+(u.y-d.y)*s-o),c=r.reduce((d,u)=>a(u)<a(d)?u:d);return a(c)<as?c:null}function cs(t){
let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var ls=250,ds=[.5,2,8];function us({model:t,el:e}){V(e,"gdviz-network-diagram");let n=t.get("colors");for(let k in n)e.style.setProperty(`--${k}`,n[k]);let o=L`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="legend"></div>`,[i,r,s,a]=P(e,o,".network","canvas",".readout",".legend"),c=Jo(r,n),d=sn(),u=xn(t.get("sizes"),320),l=null;function p(k=u.width){
u=xn(t.get("sizes"),k),c.resize(u),P(a,ms(u.thickest)),f(null),g()}function g(){let k=t.get("responses");c.draw(u,B(t.get("weights")),B(k),k.shape,d),M()}function f(k){
l=k;let N=u.layers[0].map(({x:y,y:b,unit:S})=>j`<text x=${y} y=${b} dy="0.35em" text-anchor="middle">${tr(u,S)}</text>`);P(i,L`
      <svg tabindex="0" role="application" aria-label=${fs(t)} width=${u.width} height=${u.height}
        @pointermove=${m} @pointerdown=${m} @pointerleave=${v} @blur=${()=>f(null)} @keydown=${h}>
        <g class="names" aria-hidden="true">${N}</g>
        <g class="pointed" aria-hidden="true">${k&&hs(k)}</g>
      </svg>`),_()}let m=k=>f(Xo(u,et(i,k))),v=({pointerType:k})=>k!=="touch"&&f(null);function h(k){if(k.ctrlKey||k.metaKey||k.altKey)return;let N=Xt(k);!N&&![
"Enter","Escape"].includes(k.key)||(k.preventDefault(),f(ps(u,l,N??k.key)))}let $=0,w=0;function _(){$=performance.now();let k=B(t.get("weights"));s.textContent=
l?gs(u,l,k):"Point at a line or a unit to see its value."}function M(){!l||w||(w=window.setTimeout(()=>{w=0,_()},Math.max(ls-(performance.now()-$),0)))}let T=[Z(
t,{"sizes activation":p,"weights responses":g}),St(i,p),io(()=>{d=sn(),g()}),()=>clearTimeout(w)];return()=>T.forEach(k=>k())}function ps({layers:t,weights:e},n,o){
if(!n)return t[0][0];let i="from"in n;if(o==="Escape")return i?n.to:null;let r=e.filter(({to:d})=>d===(i?n.to:n));if(typeof o=="string")return r[0]??n;let[s,a]=o;
if(i)return r[H(n.from.unit-a-s,0,r.length-1)];let c=t[H(n.layer+s,0,t.length-1)];return c[H(n.unit-a,0,c.length-1)]}var tr=({layers:t},e)=>t[0].length===1?"x":
`x${"₁₂"[e]}`;function wn(t,{layer:e,unit:n}){return e===0?tr(t,n):e===t.layers.length-1?"the output":`unit ${n+1} of hidden layer ${e}`}function gs(t,e,n){
if("from"in e)return`Weight from ${wn(t,e.from)} to ${wn(t,e.to)}: ${q(n[e.index])}`;let o=wn(t,e);return e.layer===0?`Input ${o}`:`${o[0].toUpperCase()}${o.slice(
1)}: bias ${q(n[e.index])}`}function fs(t){let[e,...n]=t.get("sizes").slice(0,-1),o=t.get("activation"),i=`${n.length===1?"a hidden layer":"hidden layers"} of ${n.
join(", ")} units`,r=n.length?`${i}${o?` (${o})`:""}`:"no hidden layer";return`Network with ${e===1?"1 input":`${e} inputs`}, ${r} and 1 output. Arrow keys move\
 from unit to unit; Enter moves to the weights into a unit, Escape moves back.`}function hs(t){if("from"in t)return j`<path d=${t.curve} />`;let e=t.size+5;return j`<rect x=${t.
x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function ms(t){let e=(o,i,r=o)=>L`<span class=${o}><svg width=${o==="bias"?10:20} height="10">${i}</svg>${r}</span>`,
n=o=>j`<path d="M0,5h20" stroke-width=${o.toFixed(2)} />`;return L`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${ds.map(o=>e("sample",n(He(o,t)),String(o)))}
    ${e("bias",j`<circle cx="5" cy="5" r="3.5" />`)}`}var er={render:us};var ut={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Fe=t=>(...e)=>({_$litDirective$:t,values:e}),It=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,o){this._$Ct=e,this._$AM=n,this._$Ci=o}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Ql}=oo;var nr=t=>t.strings===void 0;var vs={},or=(t,e=vs)=>t._$AH=e;var nt=Fe(class extends It{constructor(t){if(super(t),t.type!==ut.PROPERTY&&t.type!==ut.ATTRIBUTE&&t.type!==ut.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!nr(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
Q||e===C)return e;let n=t.element,o=t.name;if(t.type===ut.PROPERTY){if(e===n[o])return Q}else if(t.type===ut.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(o))return Q}else if(t.
type===ut.ATTRIBUTE&&n.getAttribute(o)===e+"")return Q;return or(t),e}});function sr(t,e){return e?e[t]:Array.isArray(t)?t.map(n=>sr(n)).join(","):t?.data?Array.from(B(t),n=>String(Number(n.toFixed(4)))).join(",").replace(/(,0)+$/,""):
String(xs(Number(t)))}function xs(t){let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t}async function Ue(t){
let e=t.widget_manager,n=new URLSearchParams;for(let o of t.get("entries")){let i=await ar(o,e);if(typeof i=="string")continue;let r=(await J(e,i.widget)).get(i.
trait);n.set(o.name,sr(r,i.options))}return n.toString().replaceAll("%2C",",")}async function ar(t,e){if(!("selector"in t))return t;let n=(await J(e,t.selector)).
get("index");return t.targets[n]??`there is no such setting with ${t.title} = ${t.labels[n]}`}var ws="it is outside the range that can be shown",bs="it cannot b\
e changed without Python";function pt(t){throw new RangeError(t)}var $s=["token","theme","template","note","python"],bn=10,cr=(t,e,n)=>Cn(ys(t,e,n));async function ys(t,e,n){
let o=t.widget_manager,i=t.get("entries"),r=new Map(new URLSearchParams(e)),s=l=>!$s.includes(l)&&!l.startsWith("voila"),a=new Set(i.map(({name:l})=>l)),c=[...r.
keys()].filter(l=>!a.has(l)&&s(l)).map(l=>`${l}: there is no such setting`);for(let l of i){let p=r.get(l.name);if(p!==void 0){await n(),await In();try{let g=await ar(
l,o);typeof g=="string"&&pt(g);let f=t.get("needs_kernel").includes(g.widget);f&&o.exported&&pt(bs);let m=await J(o,g.widget),v=m.get(g.trait);m.set(g.trait,Ms(
g,m,p)),m.save_changes(),f&&m.get(g.trait)!==v&&await _s(t)}catch(g){if(!(g instanceof RangeError))throw g;c.push(`${l.name}=${[...p].slice(0,40).join("")}: ${g.
message}`)}}}if(!c.length)return;let d=c.length>bn?`; and ${c.length-bn} more`:"",u=zs(`Parts of this link were ignored. ${c.slice(0,bn).join("; ")}${d}.`);ot(await J(
o,t.get("message")),"value",`<div class="gdviz-notice" role="status">${u}</div>`)}var zs=t=>t.replaceAll("&","&amp;").replaceAll("<","&lt;"),ks=0;async function _s(t){
let e=++ks,{promise:n,resolve:o}=As(),i=a=>a.event==="done"&&a.question===e&&o();t.on("msg:custom",i);let{kernel:r}=t.widget_manager,s=r&&Et(r,a=>a==="gone"&&o());
t.send({event:"ask",question:e}),await n,t.off("msg:custom",i),s?.()}function As(){let t=()=>{};return{promise:new Promise(n=>t=n),resolve:t}}function Ms(t,e,n){
let{kind:o}=t;if(o==="choice"){let c=t.options??[];return c.includes(n)||pt(`it must be one of ${c.join(", ")}`),c.indexOf(n)}if(o==="flag")return n!=="0"&&n!==
"1"&&pt("it must be 0 or 1"),n==="1";if(o==="array"||o==="numbers"){let{trait:c,length:d,among:u,narrowest:l=null}=t,{shape:p}=e.get(c),g=d??ue(p),f=n.split(",");
(d?f.length!==g:f.length>g)&&pt(`it must be ${d?"":"at most "}${g} numbers separated by commas`);let m=f.map(rr),v=m.every(w=>Number.isFinite(Math.fround(w))&&(!u||
u.includes(w))),h=l===null||Ss(m,l);if((!v||!h)&&pt(p?"its numbers must be ones that can be set there":ws),!p)return m;let $=new Float64Array(g);return $.set(m),
{shape:p,data:new DataView($.buffer)}}o==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&pt("it must be a whole number");let i=rr(n),r=(c,d)=>typeof c=="string"?e.get(c):c??
d,[s,a]=[r(t.low,-1/0),r(t.high,1/0)];return s<=i&&i<=a||pt(`it must lie between ${ir(s)} and ${ir(a)}`),i}function rr(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:pt("it must be a number")}var Ss=([t,e,n,o],i)=>[[t,e],[n,o]].every(([r,s])=>r<s&&s-r>=i*Math.max(Math.abs(r),
Math.abs(s)));function ir(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),o=Number(n);return o>=-4&&o<6?String(Number(t.
toPrecision(6))):`${Number(e)}e${o<0?"-":"+"}${String(Math.abs(o)).padStart(2,"0")}`}function lr({model:t}){let{exported:e,ownsAddress:n,kernel:o}=t.widget_manager;
if(e&&(e.query=()=>Ue(t)),!n||!o)return;let i=0,r=async()=>history.replaceState(null,"",`?${await Ue(t)}${location.hash}`),s=()=>{clearInterval(i),o.status==="d\
ead"&&(i=setInterval(r,Es))};return o.statusChanged.connect(s),()=>{clearInterval(i),o.statusChanged.disconnect(s)}}var Es=500;function Ts({model:t,el:e}){V(e,"gdviz-page-state");async function n(){let i=`${location.href.replace(/[?#].*$/s,"")}?${await Ue(t)}`,r=await Ae(i);o(i,r?"Copie\
d.":"Copy this:"),r||e.querySelector("input")?.select()}let o=(i="",r="")=>P(e,L`
      <button type="button" title="Copy the address of this page in its current state" @click=${n}>Copy link</button>
      <span role="status">${r}</span>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!i} .value=${nt(i)} />`);o()}var dr={initialize:lr,render:Ts};var Ns={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},kt=(t,e,n,o=t)=>L`
  <button type="button" class=${o} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${Ns[t]} /></svg>
  </button>`,We=(t,e)=>kt(t?"pause":"play",t?"Pause":"Play",e,"play");var Os=10,Ps=8;function Ls({model:t,el:e}){V(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),o=()=>t.get("max"),i=f=>F(t,{playing:!1,value:f});function r(){
let f=!t.get("playing");F(t,{playing:f,value:f&&n()>=o()?0:n()})}let s=()=>P(e,L`
      ${kt("back","Back to the start",()=>i(0))}
      ${We(t.get("playing"),r)}
      ${kt("step","Step forward",()=>i(Math.min(n()+1,o())))}
      <label title="The current step">
        <input type="range" min="0" step="1" aria-label="Current step" .max=${String(o())} .value=${nt(String(n()))}
          @input=${({target:f})=>i(Number(f.value))} />
        <output>${n()} / ${o()}</output>
      </label>`),a=0,c=0,d=()=>Math.max(Os,o()/Ps)/1e3;function u(f){let m=Math.min(Math.floor((f-a)*d()),o());if(m>=o())return F(t,{value:o(),playing:!1});m>n()&&
F(t,{value:m}),t.get("playing")&&(c=requestAnimationFrame(u))}function l(){cancelAnimationFrame(c),t.get("playing")&&(p(),c=requestAnimationFrame(u))}function p(){
n()>o()&&F(t,{value:o()}),a=performance.now()-n()/d()}let g=[Z(t,{"value max playing":s}),X(t,"max",p),X(t,"playing",l),()=>cancelAnimationFrame(c)];return l(),
()=>g.forEach(f=>f())}var ur={render:Ls};var Cs=t=>Number.isFinite(t)?q(t,Math.abs(t)<.001?2:3):"–";function Rs({model:t,el:e}){V(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function o(s,a){n(s)!==
a&&F(t,{shown:t.get("shown").with(s,Number(a))})}function i(s){F(t,{chosen:s}),o(s,!0)}function r(){let[s,a,c]=[t.get("columns"),t.get("hints"),t.get("colors")],
d=ht(t.get("values")),u=s.map((g,f)=>L`<th scope="col" title=${a[f]??""}>${g}</th>`),l=t.get("names").map((g,f)=>{let[m,v]=[n(f),f===t.get("chosen")],h=({target:w})=>o(
f,w.checked),$=`background: ${rt(c[f%c.length])}`;return L`
        <tr class="${m?"":"hidden"} ${v?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${g}" .checked=${nt(m)} @change=${h} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${g}" aria-pressed=${v} @click=${()=>i(f)}>
              <span class="swatch" .style=${$}></span>${g}
            </button>
          </th>
          ${s.map((w,_)=>L`<td class="number">${m?Cs(d[f]?.[_]??NaN):"–"}</td>`)}
        </tr>`}),p=L`<th scope="col"></th>`;P(e,L`<table><thead><tr>${p}${p}${u}</tr></thead><tbody>${l}</tbody></table>`)}return Z(t,{"names colors columns hin\
ts shown values chosen":r})}var pr={render:Rs};var $n=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Is(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function js({model:t,el:e}){V(e,"gdviz-runner");let n=t.get("unit"),o=()=>F(t,{playing:!1,resets:t.get("resets")+1}),i=()=>F(t,{playing:!1,single_steps:t.
get("single_steps")+1});function r(){let u=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);F(t,{playing:!t.get("playing"),resets:u})}function s({
target:u}){let l=Math.round(Number(u.value));l>=1&&l<=1e3&&F(t,{anew_steps:l}),u.value=t.get("anew_steps")}function a(){let[u,l,p]=[t.get("speed"),t.get("anew"),
t.get("diverged_at")],g=h=>Math.abs(h/u-1)<.001,f=$n.some(g)?$n:[...$n,u].sort((h,$)=>h-$),m=({target:h})=>F(t,{speed:Number(h.value)}),v=({target:h})=>F(t,{anew:h.
checked,playing:!1});P(e,L`
      <div class="gdviz-buttons">
        ${kt("back","Restart",o,p<0?"back":"back wanted")}
        ${We(t.get("playing"),r)}
        ${kt("step","Step forward",i)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${m}>
          ${f.map(h=>L`<option value=${h} .selected=${nt(g(h))}>${Is(h,n)}</option>`)}
        </select>
        <output class="position">${n} ${t.get("position").toLocaleString("en")}</output>
      </div>
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${nt(l)} @change=${v} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!l}
          .value=${String(t.get("anew_steps"))} @change=${s} />
        ${n}s
      </div>
      ${p<0?C:L`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${p.toLocaleString("en")}: the numbers are no longer finite. The last finite parameters are
        shown. Lower the learning rate, then restart.</div>`}`)}function c(){t.get("diverged_at")>=0&&t.get("playing")&&F(t,{playing:!1})}let d=[X(t,"position d\
iverged_at",c),Z(t,{"playing speed anew anew_steps position diverged_at":a})];return c(),()=>d.forEach(u=>u())}var gr={render:js};var Bs=t=>t===void 0||Number.isNaN(t)?"–":q(t);function Ds({model:t,el:e}){return V(e,"gdviz-sentence"),Z(t,{"template values shown kind":()=>{let[n,o]=t.get(
"kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],i=B(t.get("values")),s=t.get("template").replace(/\{(\d+)\}/g,(a,c)=>Bs(i[c]));P(e,L`<div class=${n} role=${o} ?hidden=${!t.
get("shown")}>${s}</div>`)}})}var fr={render:Ds};function Hs({model:t,el:e}){V(e,"gdviz-slider");let n=t.get("whole"),o=`A ${n?"whole ":""}number from`,i=!1,r=u=>F(t,{value:H(u,t.get("min"),t.get("max"))});function s({
target:u}){let l=Number(u.value);if(n)return r(Math.round(l));r(t.get("log")?Number((10**l).toPrecision(3)):l)}function a({target:u}){let l=Number(u.value.trim().
replace(",",".").replaceAll("−","-"));i=!(u.value.trim()!==""&&Number.isFinite(l)&&(!n||Number.isInteger(l))&&l>=t.get("min")&&l<=t.get("max")),i||r(l),d()}function c(){
i=!1,d()}function d(){let[u,l,p,g,f]=["value","min","max","unit","disabled"].map(w=>t.get(w)),m=w=>String(t.get("log")?Math.log10(w):w),v=e.querySelector("input\
[type=text]:focus"),[h,$]=t.get("continuous_update")?[s,null]:[null,s];P(e,L`
      <label title=${t.get("tooltip")}>
        <span>${t.get("description")}</span>
        <input type="range" min=${m(l)} max=${m(p)} step=${t.get("step")}
          aria-valuetext=${`${q(u)} ${g}`.trim()} .value=${nt(m(u))} ?disabled=${f} @input=${h} @change=${$} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${t.get("description")}, as a number" aria-invalid=${i}
        title=${i?`${o} ${l} to ${p}`:g} .value=${v?Q:nt(q(u))}
        ?disabled=${f} @change=${a} @blur=${c} />`)}return Z(t,{"value description tooltip unit min max step log disabled":c})}var hr={render:Hs};var Fs=6,Us=24;function Ws({model:t,el:e}){let n=t.get("bar")?je:ee,i=Ct(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get(
"ratio"),margins:n});i.canvas.classList.add("hatch");let[r,...s]=i.layers("field","paths","minima","points"),a=()=>{let[w,_,M,T]=B(t.get("box"));return i.plane(
{low:w,high:_},{low:M,high:T})},c=()=>t.get("axis_names"),d=()=>t.get("movable"),u=De({...i,model:t,el:e,layers:s,plane:a,free:d});function l(){let{canvas:w,area:_}=i,
M=Math.min(window.devicePixelRatio||1,2),T={width:Math.round(_.width*M),height:Math.round(_.height*M)},k=t.get("loss"),N=B(t.get("levels"));if(k.shape[0]<2||k.shape[1]<
2||N.length<2)return pn(w);yo(w,T,B(k),k.shape,N,p(N.length-1))}function p(w){let _=t.get("palette"),M=_.length-1;return Array.from({length:w},(T,k)=>_[Math.floor(
w>1?M/(w-1)*k:M/2)])}function g(){if(!t.get("bar"))return;let w=B(t.get("levels")),_=w.length-1,M=Math.max(Math.ceil(_*Us/i.area.height),1),T=Array.from(w.keys()).
filter(y=>y%M===0),k=t.get("value_name"),N=dn(T.map(y=>w[y]));if(N.some(y=>y.length>Fs)){let y=Math.floor(Math.log10(Math.max(...w.map(Math.abs))));k+=` (10${Pe(
y)})`,N=dn(T.map(b=>w[b]/10**y))}if(!B(t.get("loss")).some(Number.isFinite))return i.bar([[],[],k]);i.bar([p(_),T.map((y,b)=>({at:-y/_,text:N[b]})),k])}let f=()=>i.
axes(a(),c());function m(){let w=t.get("gradient"),_=zo(B(w),w.shape,i.area,B(t.get("box")));P(r,j`<path class="arrows" fill="black" opacity="0.55" d=${_} />`)}
function v(){let w=B(t.get("loss")).every(Number.isFinite),_=`${t.get("value_name")} not finite`;i.legend(w?Jt(t):[...Jt(t),{name:_,color:"",kind:"hatch"}])}let h=i.
readout(w=>{if(t.get("step")>=0)return P(i.status,Be(t));P(i.status,!w&&t.get("status")||$(w))});function $(w){if(!w&&!d())return"";let _=w?a().toPoint(w):t.get(
"start"),M=Vs(t.get("loss"),B(t.get("box")),_);return Rt(_,c(),M===null?"":`, ${t.get("value_name")} ≈ ${q(M,2)}`)}return i.draw(t,{"loss levels palette":l,"l\
oss levels palette value_name":g,"box axis_names":f,"gradient box":m,"paths shown colors box":u.paths,"minima box":u.minima,"current shown colors box":u.points,
"loss names colors shown value_name":v,"start movable box axis_names":u.start,"loss start movable status box axis_names current step diverged_at":h,zoomable:u.buttons})}
function Vs(t,[e,n,o,i],[r,s]){let[a,c]=t.shape,[d,u]=[(r-e)/(n-e)*(c-1),(s-o)/(i-o)*(a-1)];if(!(d>=0&&u>=0&&d<=c-1&&u<=a-1))return null;let[l,p]=[Math.min(Math.
floor(d),c-2),Math.min(Math.floor(u),a-2)],[g,f]=[d-l,u-p],m=B(t),v=p*c+l,[h,$]=[v,v+c].map(w=>(1-g)*m[w]+g*m[w+1]);return(1-f)*h+f*$}var mr={render:Ws};var vr=new Map,yn=new Map;function xr(t,e){let n=()=>{let o,i=(...r)=>{let s=r.pop(),a=Array.isArray(r.at(-1))?r.pop():[];o=typeof s=="function"?s(...a.map(oe)):
s};i.amd={},e(i);for(let r of t)r!=="module"&&zn(r,o);return o};for(let o of t)vr.set(o,n)}var zn=(t,e)=>yn.set(t,e);function oe(t){if(t==="module")return{uri:document.
baseURI};if(!yn.has(t)){let e=vr.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return yn.get(t)}function wr(){let t=(u,l)=>typeof l=="sy\
mbol"||l==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),i={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class r{register_mime_type(){}}let s={"base/js/namespace":i,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:r}},a=(u,l)=>l(...u.map(p=>s[p]??e)),c=globalThis,d=Object.assign(document.createElement("div"),{hidden:!0});return d.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(d),Object.assign(c,{Jupyter:i,requirejs:Object.assign(a,{config(){}})}),oe("@jupyter-widgets/base").
load_ipython_extension(),d.remove(),delete c.Jupyter,delete c.requirejs,Object.getPrototypeOf(i.WidgetManager)}var qs="v1.kernel.websocket.jupyter.org";var br=[250,500,1e3,2e3],Gs=5e3,Ks=1e4,Ys=8e3,Zs=4e3;function yr(t,e){let n,[o,i,r,s,a]=[0,0,0,0,0],[c,d]=[!1,!1];function u(){l();let m=new URL(t);m.pathname+=
"/channels",m.search+=`${m.search?"&":"?"}${e.query()}`,m.protocol=m.protocol.replace("http","ws");let v=n=new WebSocket(m,qs);r=setTimeout(p,Ys,v),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(r),s=a=Date.now(),e.opened()},n.onmessage=({data:h})=>{if(a=Date.now(),typeof h!="string")return e.received(h);c=!0,v.send(
h)},n.onclose=({code:h})=>h===4e3?g(e.gone):p(v)}function l(){clearTimeout(r),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function p(m){
l(),e.lost(),s&&Date.now()-s>Gs&&(o=i=0),s=0;let v=await fetch(t,{signal:AbortSignal.timeout(Zs)}).then(h=>h.status,()=>0);if(!(d||m!==n)){if(v===404)return g(e.
gone);v?r=setTimeout(u,i++?$r(i):0):r=setTimeout(p,$r(o++),m)}}function g(m){d=!0,clearInterval(f),l(),m?.()}let f=setInterval(()=>{c&&n.readyState===WebSocket.
OPEN&&Date.now()-a>Ks&&p(n)},1e3);return u(),{open:()=>d||u(),end:()=>g(),send:m=>n.readyState===WebSocket.OPEN&&n.send(m)}}var $r=t=>br[Math.min(t,br.length-1)];function zr(t,e,n){let o=new TextEncoder,i=e.map(c=>o.encode(JSON.stringify(c))),r=[o.encode(t),...i,...n],s=new BigUint64Array(r.length+2);s[0]=BigInt(r.length+
1);let a=s.byteLength;return r.forEach((c,d)=>{s[d+1]=BigInt(a),a+=c.byteLength}),s[r.length+1]=BigInt(a),new Blob([s,...r])}function kr(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),o=Array.from({length:n},(l,p)=>Number(e.getBigUint64(8*(p+1),!0))),i=l=>t.slice(o[l],o[l+1]),r=new TextDecoder,[s,a,c,d]=[1,2,3,4].
map(l=>JSON.parse(r.decode(i(l)))),u=Array.from({length:n-6},(l,p)=>new DataView(i(p+5)));return{header:s,parent_header:a,metadata:c,content:d,buffers:u}}var Js=["restarting","autorestarting","dead"],Qs=8e3;function _r(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function Ar(t,e,n){let o=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),i=crypto.randomUUID?.()??String(Math.random()).slice(2),r={status:"idle",connectionStatus:"\
connecting",statusChanged:_r(),connectionStatusChanged:_r(),comm:N,onOpen:null,onOutput:null},s=new Map,a=new Map,c=new Map,d=new Set,u=0,[l,p]=[[],""],g=!1,f="",
m=Promise.resolve(),v=yr(o,{query:()=>`session_id=${i}&heard=${f}`,opened(){M("connectionStatus","connected");for(let y of c.values())v.send(y.message),y.sentAt=
Date.now();l=[...c.keys(),...a.keys()],l.length&&(p=T("kernel_info_request",{}))},lost:()=>M("connectionStatus","connecting"),received(y){let b=kr(y);f=b.header.
msg_id,r.connectionStatus==="silent"&&M("connectionStatus","connected"),m=m.then(()=>k(b)).catch(S=>console.error(S))},gone:w}),h=setInterval(()=>{let[y]=c.values();
r.connectionStatus==="connected"&&y&&!d.size&&Date.now()-y.sentAt>Qs&&M("connectionStatus","silent")},1e3);function $(){for(let y of l){c.delete(y),d.delete(y);
let b=a.get(y);a.delete(y),b?.iopub?.status?.({content:{execution_state:"idle"}})}}function w(){_(),c.clear(),a.clear(),M("status","dead")}function _(){g=!0,clearInterval(
h),v.end()}function M(y,b){r[y]!==b&&(r[y]=b,r[`${y}Changed`].emit())}function T(y,b,S,x={},A=[]){let z=`${i}-${++u}`;if(g)return z;let E={msg_id:z,msg_type:y,session:i,
username:"",date:new Date().toISOString(),version:"5.3"},O=zr("shell",[E,{},x,b],A);return S&&a.set(z,S),c.set(z,{message:O,sentAt:Date.now()}),v.send(O),z}async function k(y){
let{header:b,parent_header:S,content:x}=y,A=S.msg_id;switch(c.delete(A),b.msg_type){case"status":if(Js.includes(x.execution_state))return w();if(a.get(A)?.iopub?.
status?.(y),x.execution_state==="busy"&&d.add(A),x.execution_state!=="idle")return;d.delete(A),a.delete(A),A===p&&$();return;case"comm_open":return r.onOpen?.(N(
x.comm_id,x.target_name),y);case"comm_msg":return s.get(x.comm_id)?.heard(y);case"comm_close":return s.get(x.comm_id)?.ended(y),void s.delete(x.comm_id);default:
return r.onOutput?.(y)}}function N(y,b="jupyter.widget"){let S={comm_id:y,target_name:b,heard:()=>{},ended:()=>{},on_msg:x=>S.heard=x,on_close:x=>S.ended=x,open:(x,...A)=>T(
"comm_open",{comm_id:y,target_name:b,data:x},...A),send:(x,...A)=>T("comm_msg",{comm_id:y,data:x},...A),close:(x={},...A)=>(s.delete(y),T("comm_close",{comm_id:y,
data:x},...A))};return s.set(y,S),S}return addEventListener("pagehide",({persisted:y})=>{y||g||(_(),fetch(o,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:y})=>y&&v.open()),addEventListener("online",()=>v.open()),r}var re=class extends It{constructor(e){if(super(e),this.it=C,e.type!==ut.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===C||e==null)return this._t=void 0,this.it=e;if(e===Q)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-strin\
g value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};re.directiveName=
"unsafeHTML",re.resultType=1;var Mr=Fe(re);var Xs="application/vnd.jupyter.widget-view+json",ta=["image/png","image/jpeg","image/gif","image/webp"],ea=/\x1b\[[0-9;]*m/g;function Sr({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let r={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...r}}take({header:r,content:s}){if(r.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let a=this.clearing?[]:this.get("outputs");this.clearing=!1;let c=a.at(-1);if(r.msg_type==="stream"&&c?.output_type==="stream"&&c.name===s.name)return this.
show([...a.slice(0,-1),{...c,text:c.text+s.text}]);this.show([...a,{output_type:r.msg_type,...s}])}show(r){this.set("outputs",r),this.save_changes()}}class o extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let r of this.shown)r.then(s=>s?.remove());this.shown=[],P(this.el,Array.
from(this.model.get("outputs"),r=>this.part(r)))}part(r){let s=r.data?.[Xs];if(!s)return na(r);let a=document.createElement("div");return this.shown.push(this.displayed.
then(()=>kn(this.model.widget_manager,s.model_id,a))),a}}return{OutputModel:n,OutputView:o}}function na({output_type:t,name:e,text:n,ename:o,evalue:i,data:r={}}){
let s=r["text/html"]??r["image/svg+xml"];if(s)return L`<div class="html">${Mr(s)}</div>`;let a=ta.find(d=>d in r);if(a)return L`<img src="data:${a};base64,${r[a]}" alt=${r["\
text/plain"]??""} />`;if(t==="error")return L`<div class="failed" role="alert">${i||o}</div>`;if(e==="stderr")return L`<div></div>`;let c=n??r["text/markdown"]??
r["text/latex"]??r["text/plain"]??"";return L`<pre>${c.replace(ea,"")}</pre>`}async function kn(t,e,n){try{let o=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),o.luminoWidget.constructor.attach(o.luminoWidget,n)),o}catch(o){console.error(o),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function Er({live:t,kernel:e}){let n=e?Ar(e.base,e.id,e.key):void 0,o=wr();zn("@jupyter-widgets/output",Sr(oe("@jupyter-widgets/base")));let i=new class extends o{kernel=n;exported=n?
void 0:{live:t};ownsAddress=!0;async loadClass(r,s){let a=oe(s)[r];if(!a)throw new Error(`The front end "${s}" has no ${r}.`);return a}async new_model(r,s){return n&&
(r.comm??=n.comm(r.model_id)),super.new_model(r,s)}async _create_comm(r,s,a,c,d){if(!n)throw new Error("This page has no kernel.");let u=n.comm(s,r);return(a||c)&&
u.open(a,{},c,d),u}async _get_comm_info(){return{}}};return n&&(n.onOpen=(r,s)=>i.handle_comm_open(r,s),n.onOutput=async r=>{(await ie(i)).find(a=>a.take&&a.get(
"msg_id")===r.parent_header.msg_id)?.take(r)},n.statusChanged.connect(()=>i.disconnect())),i}async function ie(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var oa=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),Tr="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",Nr="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",ra="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",se=()=>document.getElementById("gdviz-note");function jt(t){se().textContent=t,se().hidden=!t}function ia(t){Et(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?jt({gone:ra,silent:Nr,away:Tr}[e]):[Tr,Nr].includes(se().textContent??"")&&jt(""))})}function sa(t){let n=t.filter(i=>i.get("_front_end")==="li\
nk"&&i.get("where")==="kernel").filter(i=>!Object.keys(i.views??{}).length),o=n.map(i=>`The link “${i.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&jt(o.join(" "))}var aa={link:zt,presets:Je},Or=new WeakSet;async function Pr(t){for(let e of await ie(t)){if(Or.has(e))continue;Or.add(e);let n=aa[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var Lr=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function ca({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let o of["_esm","_css"])typeof n[o]=="number"&&(n[o]=t[n[o]]);return e}function la(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var Cr=t=>[...document.querySelectorAll(t)].map(e=>e);async function da(){la();let t=Lr(
"gdviz-page"),e=oa.get(new URLSearchParams(location.search).get("note")??"");e&&jt(e),t.failed&&jt(t.failed);for(let r of Cr("template[data-cell]")){let{content:s}=r;
document.getElementById(r.dataset.cell??"")?.replaceChildren(s),r.remove()}let n=Cr("[data-widget]");if(!n.length)return;let o=Er(t);e&&o.exported&&P(se(),ln(o)),
o.kernel&&ia(o.kernel);let i=ca(Lr("gdviz-widgets"));await o.set_state(i),await Pr(o);for(let r of await ie(o))r.get("_front_end")==="pageState"&&cr(r,location.
search,()=>Pr(o)).catch(s=>console.error(s));await Promise.all(n.map(r=>kn(o,r.dataset.widget??"",r))),o.kernel||sa(await ie(o))}var ua="This page could not sta\
rt in this browser. Reload it, or try another up-to-date browser.";function Rr(){document.addEventListener("DOMContentLoaded",()=>da().then(()=>document.documentElement.
dataset.ready="",t=>{console.error(t),se().hidden&&jt(ua)}))}var pa={badge:wo,curves:Oo,dataEditor:Vo,field:qo,heatMap:Ko,link:Yo,networkDiagram:er,pageState:dr,player:ur,presets:Hn,resultsTable:pr,runner:gr,sentence:fr,slider:hr,
surface:mr,value:{}};function ga(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||Wn(),n.widgets??=pa,n.resolve?.(n.widgets),n.widgets}return Fr(fa);})();
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
