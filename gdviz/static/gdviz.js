"use strict";var gdviz=(()=>{var Ve=Object.defineProperty;var Io=Object.getOwnPropertyDescriptor;var jo=Object.getOwnPropertyNames;var Bo=Object.prototype.hasOwnProperty;var Do=(t,e)=>{for(var n in e)Ve(t,n,{get:e[n],enumerable:!0})},Ho=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of jo(e))!Bo.call(t,i)&&
i!==n&&Ve(t,i,{get:()=>e[i],enumerable:!(r=Io(e,i))||r.enumerable});return t};var Fo=t=>Ho(Ve({},"__esModule",{value:!0}),t);var fa={};Do(fa,{arrive:()=>ga,frontEnd:()=>wo,openPage:()=>Ro});function F(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function rt(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function X(t,e,n){let r=e.split(" ").
map(i=>`change:${i}`);for(let i of r)t.on(i,n);return()=>r.forEach(i=>t.off(i,n))}function Z(t,e){let n=new Set(Object.keys(e)),r=()=>{let o=new Set(n);n.clear();
for(let s in e)o.has(s)&&e[s]()};r();let i=Object.keys(e).map(o=>X(t,o,()=>{n.size||queueMicrotask(r),n.add(o)}));return()=>{i.forEach(o=>o()),n.clear()}}var J=(t,e)=>t.
get_model(e.slice(10)),Y=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function B({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=Y(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function ht(t){let[e,n]=t.shape,r=B(t);return Array.from({length:e},
(i,o)=>r.subarray(o*n,(o+1)*n))}var de={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function En(t,e){
let n=de[t],r=Number;t==="bool"&&(r=o=>+!!o),t.endsWith("int64")&&(r=o=>BigInt(Math.trunc(o)||0));let i=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(i?new n(e):n.from(Array.from(e,r))).buffer)}function qe(t,e){let n=new de[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var ue=t=>t.reduce((e,n)=>e*
n,1),Dt=({shape:t,dtype:e})=>ue(t)*de[e].BYTES_PER_ELEMENT,Tn=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);function pe(t){
if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[e.length],numbers:e}}
if(Array.isArray(t)){let e=t.map(pe),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??[]],numbers:e.flatMap(
r=>Array.from(r?.numbers??[]))}}return Tn(t)?{shape:t.shape,numbers:B(t)}:null}function ge(t,{shape:e,dtype:n},r){let i=n==="bool"?Boolean:Number;if(e.length===
0)return i(t[0]);if(Tn(r))return{shape:e,data:new DataView(Float64Array.from(t).buffer)};let o=ArrayBuffer.isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),
s=/^float|64/.test(n)?Float64Array:de[n],a=(c,[d,...u])=>{let l=ue(u);if(u.length)return Array.from({length:d},(g,f)=>a(c+f*l,u));let p=Array.prototype.slice.call(
t,c,c+d);return o?s.from(p):p.map(g=>i(g))};return a(0,e)}function Nn(t,e,n){let r=pe(t);if(!r||String(r.shape)!==String(n))return!1;let i=e instanceof Float32Array?
Math.fround:Number;for(let o=0;o<e.length;o++)if(!Object.is(i(Number(r.numbers[o])),e[o]))return!1;return!0}function Ht(t){let e=new Uint8Array(t.reduce((r,i)=>r+
i.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}function fe(t,e){let n=0;return e.map(r=>t.slice(n,n+=r))}var Ft=(t,e)=>t.length===e?.length&&t.
every((n,r)=>n===e[r]);var Uo=100,Wt=new Set,Ut=new Set,me=new Set,Ge=0,Ke=0,Ye=new Set,On=t=>Wt.add(t);function Pn(t){for(let e of[Wt,Ut,me])e.delete(t);vt()}function ve(t){Ut.add(t),
Ke||(Ke=requestAnimationFrame(Wo))}var Ln=t=>me.add(t);function we(t){return Ge++,t.finally(()=>{Ge--,vt()})}var Ze=0;function Cn(t){return Ze++,t.finally(()=>{
Ze--;for(let e of Wt)ve(e)})}var Rn=()=>Ze>0;function In(){return new Promise(t=>{Ye.add(t),vt()})}function vt(){let t=[...Ut].some(e=>!e.isPlaying());if(!(Ge||
t||at.size||[...Wt].some(e=>e.isPending()))){for(let e of Ye)e();Ye.clear()}}function Wo(){Dn();let t=new Map;for(let e of Ut)Ut.delete(e),t.set(e,(t.get(e)??0)+
1),t.get(e)>Uo?e.report(Object.assign(new Error("it depends on its own outputs through other links and does not settle"),{name:"RuntimeError"})):e.compute();Ke=
0,vt();for(let e of me)ve(e);me.clear()}var at=new Map,he;function jn(t,e,n){if(t.get("prompt")||[...Wt].some(r=>r.reads(t))){rt(t,e,n);return}he||(he=new MessageChannel,
he.port1.onmessage=Dn),at.size||he.port2.postMessage(null),at.has(t)||at.set(t,new Map),at.get(t)?.set(e,n)}var Bn=(t,e)=>at.get(t)?.has(e)?at.get(t)?.get(e):t.
get(e);function Dn(){let t=[...at];at.clear();for(let[e,n]of t)for(let[r,i]of n)rt(e,r,i);vt()}function xe(t,e){let n=new Map;function r(i){let o=i.get("key"),s=n.get(o)??{thing:t(o,i),users:0};n.set(o,s),s.users++;let a=!0;return()=>{a&&--s.users===0&&(n.
delete(o),e(s.thing)),a=!1}}return{use:r,find:i=>n.get(i)?.thing}}async function Vo(t){let e=t.widget_manager,n=await J(e,t.get("choice")),r=async a=>({...a,model:await J(e,a.widget)}),i=t.get("options"),o=await Promise.all(i.
map(a=>Promise.all(a.map(r))));function s(){let a=n.get("index");if(a!==t.get("applied")){t.set("applied",a);for(let{model:c,trait:d,value:u,array:l}of o[a])rt(
c,d,l?ge(B(l),l,c.get(d)):u)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var qo=xe((t,e)=>we(Vo(e)),t=>t.
then(e=>e())),Je=qo.use,Hn={initialize:({model:t})=>Je(t)};var Fn=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
ow-x:auto;font-size:13px}.gdviz-controls .jupyter-widget-stack>*{width:100%}.gdviz-title{min-height:62px}.gdviz-title>.widget-html-content{flex:1;min-width:0;te\
xt-align:center;overflow-x:auto;overflow-y:hidden}.gdviz-note,.gdviz-notice,.gdviz-error{margin:4px 2px;padding:6px 10px;border-radius:4px;line-height:1.4;font-\
size:13px}.gdviz-note{background:var(--gdviz-hover);color:var(--gdviz-ink)}.gdviz-needs-python{pointer-events:auto}.gdviz-needs-python a{color:inherit;text-deco\
ration:underline}.gdviz-notice{background:color-mix(in srgb,#E69F00 16%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #E69F00}.gdviz-error{ba\
ckground:color-mix(in srgb,#D55E00 14%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #D55E00}.gdviz-page.jupyter-widgets-disconnected:before,\
.gdviz-page .jupyter-widgets-disconnected:before{display:none}.gdviz-page .jupyter-widgets{margin-left:0;margin-right:0}@container (max-width: 980px){.gdviz-gri\
d,.gdviz-grid.gdviz-wide{grid-template-columns:270px minmax(0,1fr)}.gdviz-charts{grid-column:1 / -1;flex-direction:row!important}.gdviz-charts>*{flex:1 1 0;min-\
width:0}}@container (max-width: 700px){.gdviz-grid,.gdviz-grid.gdviz-wide,.gdviz-wide>.gdviz-charts{grid-template-columns:minmax(0,1fr)}.gdviz-surface{order:-1}\
.gdviz-charts{flex-direction:column!important}.gdviz-charts>*{flex:none}}.gdviz-badge{width:100%;font-size:12px}.gdviz-badge .line{display:flex;flex-wrap:wrap;g\
ap:4px 10px;align-items:center;justify-content:space-between}.gdviz-badge .status{flex:1 1 170px;max-width:max-content;box-sizing:border-box;padding:3px 10px;bo\
rder-radius:11px;background:color-mix(in srgb,#009E73 12%,var(--gdviz-paper));font-variant-numeric:tabular-nums}.gdviz-badge button{height:26px;padding:0 10px;f\
ont-size:12px}.gdviz-program{width:min(900px,94vw);max-height:86vh;padding:12px;border:1px solid var(--gdviz-edge);border-radius:6px;box-sizing:border-box;overf\
low:hidden;background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-program[open]{display:flex;flex-direction:column}.gdviz-program::backdrop{background:#000\
6}.gdviz-program .head{display:flex;gap:8px;align-items:center;margin-bottom:8px;font-size:13px}.gdviz-program .head b{flex:1}.gdviz-program pre{flex:1;min-heig\
ht:0;margin:0;padding:8px;overflow:auto;white-space:pre;font-family:monospace;background:var(--gdviz-hover);font-size:12px;line-height:1.35;tab-size:2}.gdviz-bu\
ttons{display:flex;flex-wrap:wrap;gap:6px;align-items:center;width:100%}.gdviz-buttons button{min-width:34px;height:34px;padding:0 8px;font-size:15px;line-heigh\
t:1}.gdviz-buttons button.play{background:var(--gdviz-blue);border-color:var(--gdviz-blue);color:#fff;min-width:44px}.gdviz-buttons output{font-variant-numeric:\
tabular-nums}.gdviz-data-editor{--ground: var(--gdviz-paper);--mark: var(--gdviz-ink);width:100%;min-width:0}.gdviz-data-editor.mapped .gdviz-plot{--ground: #FF\
F;--mark: #000}.gdviz-data-editor .gdviz-plot canvas{image-rendering:auto;background:none}.gdviz-data-editor.mapped .gdviz-plot canvas{background:#ddd}.gdviz-da\
ta-editor .hit{cursor:crosshair}.gdviz-data-editor.over .hit{cursor:grab}.gdviz-data-editor.over .hit:active{cursor:grabbing}.gdviz-data-editor.removing .hit{cu\
rsor:default}.gdviz-data-editor.removing.over .hit{cursor:pointer}.gdviz-data-editor svg:focus{outline:none}.gdviz-data-editor svg:focus-visible{outline:2px sol\
id var(--gdviz-blue);outline-offset:-1px;border-radius:3px}.gdviz-data-editor .fit{fill:none;stroke:var(--fit);stroke-width:2.5;stroke-linejoin:round}.gdviz-dat\
a-editor circle.training{fill:var(--data);stroke:var(--ground);stroke-width:1.3}.gdviz-data-editor circle.test{fill:var(--ground);stroke:var(--data);stroke-widt\
h:1.8}.gdviz-data-editor circle.training.positive{fill:var(--positive)}.gdviz-data-editor circle.training.negative{fill:var(--negative)}.gdviz-data-editor circl\
e.test.positive{stroke:var(--positive)}.gdviz-data-editor circle.test.negative{stroke:var(--negative)}.gdviz-data-editor circle.selected{fill:none;stroke:var(--\
mark);stroke-width:2}.gdviz-data-editor .cursor{visibility:hidden;fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor svg:focus-visible .cursor{visib\
ility:visible}.gdviz-data-editor .tools{display:flex;flex-wrap:wrap;align-items:center;gap:6px 10px;padding:2px 4px 0}.gdviz-data-editor .labels{display:inline-\
flex}.gdviz-data-editor .labels button+button{margin-left:-1px;border-radius:0 4px 4px 0}.gdviz-data-editor .labels button:first-child{border-radius:4px 0 0 4px\
}.gdviz-data-editor button{display:inline-flex;align-items:center;gap:6px;min-height:30px;max-width:10em;padding:0 10px;font:inherit}.gdviz-data-editor .tools>b\
utton[aria-pressed=true]{background:var(--gdviz-ink);border-color:var(--gdviz-ink);color:var(--gdviz-paper)}.gdviz-data-editor .labels button[aria-pressed=true]\
{z-index:1;border-color:var(--gdviz-ink);box-shadow:inset 0 0 0 1px var(--gdviz-ink);font-weight:600}.gdviz-data-editor .dot{flex:none;display:inline-block;widt\
h:10px;height:10px;border-radius:50%;box-sizing:border-box}.gdviz-data-editor .dot.positive{background:var(--positive)}.gdviz-data-editor .dot.negative{backgrou\
nd:var(--negative)}.gdviz-data-editor .gdviz-legend{margin-left:auto;padding:0}.gdviz-data-editor .report{padding:3px 4px 0;line-height:1.35;font-size:12px;font\
-variant-numeric:tabular-nums}.gdviz-data-editor .status{min-height:1.35em}.gdviz-data-editor .notes{color:var(--gdviz-alert);font-weight:600}.gdviz-data-editor\
 .help{padding:0 4px;font-size:12px;color:var(--gdviz-faint)}.gdviz-data-editor .help summary{cursor:pointer}.gdviz-data-editor .help p{margin:4px 0 0 14px;line\
-height:1.4}.gdviz-field-box{position:relative;width:100%;min-width:0;grid-template-columns:minmax(0,1fr)}.gdviz-field-box .jupyter-matplotlib-canvas-div{visibi\
lity:hidden}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(1){visibility:visible}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-\
of-type(2){display:none!important}.gdviz-field-box .jupyter-matplotlib,.gdviz-field-box .jupyter-matplotlib-canvas-container,.gdviz-field-box .jupyter-matplotli\
b-canvas-div{margin:0;padding:0}.gdviz-field-box .gdviz-field{position:relative;z-index:2;pointer-events:none;margin:0;width:100%;overflow:hidden}.gdviz-field-b\
ox:has(.gdviz-needs-python){overflow:auto hidden}.gdviz-field-box:has(.gdviz-needs-python) .gdviz-field{overflow:visible}.gdviz-field svg{display:block}.gdviz-n\
etwork-diagram{width:100%;min-width:0;font-size:12px}.gdviz-network-diagram .network{position:relative;overflow:hidden}.gdviz-network-diagram canvas{position:ab\
solute;left:0;top:0}.gdviz-network-diagram .network>svg{position:relative;display:block;overflow:visible}.gdviz-network-diagram .network>svg:focus{outline:none}\
.gdviz-network-diagram .network>svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px;border-radius:3px}.gdviz-network-diagram .names text{f\
ont-size:13px;fill:currentColor;pointer-events:none}.gdviz-network-diagram .pointed{fill:none;stroke:currentColor;stroke-width:2;pointer-events:none}.gdviz-netw\
ork-diagram .pointed path{stroke-dasharray:5 3}.gdviz-network-diagram .readout{min-height:1.4em;padding:3px 4px 0;line-height:1.4;font-variant-numeric:tabular-n\
ums}.gdviz-network-diagram .legend{display:flex;flex-wrap:wrap;gap:2px 12px;padding:2px 4px;color:var(--gdviz-faint)}.gdviz-network-diagram .legend span{display\
:inline-flex;align-items:center;gap:5px}.gdviz-network-diagram .legend path{stroke:currentColor}.gdviz-network-diagram .legend .positive path{stroke:var(--posit\
ive)}.gdviz-network-diagram .legend .negative path{stroke:var(--negative)}.gdviz-network-diagram .legend circle{fill:currentColor}.gdviz-page-state{display:flex\
;flex-wrap:wrap;gap:8px;align-items:center}.gdviz-page-state button{height:30px;padding:0 12px}.gdviz-page-state input{flex:1 1 100%;min-width:0;height:26px;fon\
t-size:12px}.gdviz-player label{flex:1 1 120px;display:flex;gap:8px;align-items:center;min-width:0}.gdviz-player input{flex:1;min-width:60px;accent-color:#D55E0\
0;height:24px}.gdviz-player output{min-width:5.5em;text-align:right}.gdviz-results{width:100%;min-width:0;overflow-x:auto;font-size:12px}.gdviz-results table{wi\
dth:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}.gdviz-results th,.gdviz-results td{padding:1px 2px;border:0;background:none;text-align:righ\
t;white-space:nowrap;font-weight:400;line-height:1.25}.gdviz-results thead th{vertical-align:bottom;white-space:normal;max-width:58px;font-size:11.5px;line-heig\
ht:1.15;color:var(--gdviz-faint);border-bottom:1px solid var(--gdviz-edge)}.gdviz-results thead th[title]:not([title=""]){cursor:help}.gdviz-results td:first-ch\
ild,.gdviz-results th:first-child{width:22px;padding:1px 0;text-align:center}.gdviz-results tbody th{text-align:left;padding:0}.gdviz-results tr.hidden{color:va\
r(--gdviz-faint)}.gdviz-results tr.chosen{background:color-mix(in srgb,#0072B2 14%,var(--gdviz-paper))}.gdviz-results input{width:16px;height:16px;margin:3px 0;\
vertical-align:middle;accent-color:var(--gdviz-blue)}.gdviz-results button{display:flex;align-items:center;gap:4px;width:100%;min-height:22px;padding:0;border:0\
;background:none;color:inherit;font:inherit;text-align:left;white-space:nowrap}.gdviz-results tr.chosen button{font-weight:600}.gdviz-results button:hover{backg\
round:none;text-decoration:underline}.gdviz-results .swatch{flex:none;width:12px;height:12px;border-radius:3px}.gdviz-results tr.hidden .swatch{opacity:.35}@con\
tainer (max-width: 420px){.gdviz-results{font-size:11px}.gdviz-results thead th{max-width:48px;font-size:10.5px}.gdviz-results th,.gdviz-results td{padding:1px}\
.gdviz-results button{gap:4px;white-space:normal}.gdviz-results .swatch{width:9px}}.gdviz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-runner select,.gdviz-ru\
nner input[type=number]{height:30px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-rad\
ius:4px}.gdviz-runner input[type=number]{width:66px;padding:0 4px}.gdviz-runner input[type=checkbox]{width:18px;height:18px;margin:0 4px 0 0;vertical-align:-4px\
;accent-color:var(--gdviz-blue)}.gdviz-runner .position{min-width:7em}.gdviz-runner button.wanted{border-color:var(--gdviz-alert);color:var(--gdviz-alert)}.gdvi\
z-slider{display:flex;align-items:center;gap:8px;height:32px}.gdviz-slider label{flex:1;min-width:0;display:flex;align-items:center;gap:8px}.gdviz-slider label \
span{flex:0 0 112px;text-align:right;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.gdviz-slider input{accent-color:var(--gdviz-blue);margin:0}.gdvi\
z-slider input[type=range]{flex:1;min-width:40px;height:24px}.gdviz-slider input[type=text]{flex:0 0 64px;width:64px;box-sizing:border-box;height:24px;padding:0\
 4px;border:1px solid transparent;border-radius:3px;background:transparent;color:inherit;font:inherit;font-variant-numeric:tabular-nums;text-align:right}.gdviz-\
slider input[type=text]:hover,.gdviz-slider input[type=text]:focus{border-color:var(--gdviz-edge);background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-sl\
ider input[type=text][aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opacity:.5}
`;var Qe=new CSSStyleSheet;Qe.replaceSync(Fn);function Un(t){t.adoptedStyleSheets.includes(Qe)||t.adoptedStyleSheets.push(Qe)}var Wn=()=>Un(document);function Vn(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&Un(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var tn=globalThis,qn=t=>t,be=tn.trustedTypes,Gn=be?be.createPolicy("lit-html",{createHTML:t=>t}):void 0,en="$lit$",ct=`lit$${Math.random().toFixed(9).slice(2)}$`,
nn="?"+ct,Ko=`<${nn}>`,bt=document,qt=()=>bt.createComment(""),Gt=t=>t===null||typeof t!="object"&&typeof t!="function",rn=Array.isArray,Xn=t=>rn(t)||typeof t?.[Symbol.
iterator]=="function",Xe=`[ 	
\f\r]`,Vt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Kn=/-->/g,Yn=/>/g,wt=RegExp(`>|${Xe}(?:([^\\s"'>=/]+)(${Xe}*=${Xe}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Zn=/'/g,Jn=/"/g,tr=/^(?:script|style|textarea|title)$/i,on=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),L=on(1),j=on(2),Ta=on(
3),Q=Symbol.for("lit-noChange"),C=Symbol.for("lit-nothing"),Qn=new WeakMap,xt=bt.createTreeWalker(bt,129);function er(t,e){if(!rn(t)||!t.hasOwnProperty("raw"))throw Error(
"invalid template strings array");return Gn!==void 0?Gn.createHTML(e):e}var nr=(t,e)=>{let n=t.length-1,r=[],i,o=e===2?"<svg>":e===3?"<math>":"",s=Vt;for(let a=0;a<
n;a++){let c=t[a],d,u,l=-1,p=0;for(;p<c.length&&(s.lastIndex=p,u=s.exec(c),u!==null);)p=s.lastIndex,s===Vt?u[1]==="!--"?s=Kn:u[1]!==void 0?s=Yn:u[2]!==void 0?(tr.
test(u[2])&&(i=RegExp("</"+u[2],"g")),s=wt):u[3]!==void 0&&(s=wt):s===wt?u[0]===">"?(s=i??Vt,l=-1):u[1]===void 0?l=-2:(l=s.lastIndex-u[2].length,d=u[1],s=u[3]===
void 0?wt:u[3]==='"'?Jn:Zn):s===Jn||s===Zn?s=wt:s===Kn||s===Yn?s=Vt:(s=wt,i=void 0);let g=s===wt&&t[a+1].startsWith("/>")?" ":"";o+=s===Vt?c+Ko:l>=0?(r.push(d),
c.slice(0,l)+en+c.slice(l)+ct+g):c+ct+(l===-2?a:g)}return[er(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},Kt=class t{constructor({strings:e,_$litType$:n},r){
let i;this.parts=[];let o=0,s=0,a=e.length-1,c=this.parts,[d,u]=nr(e,n);if(this.el=t.createElement(d,r),xt.currentNode=this.el.content,n===2||n===3){let l=this.
el.content.firstChild;l.replaceWith(...l.childNodes)}for(;(i=xt.nextNode())!==null&&c.length<a;){if(i.nodeType===1){if(i.hasAttributes())for(let l of i.getAttributeNames())
if(l.endsWith(en)){let p=u[s++],g=i.getAttribute(l).split(ct),f=/([.?@])?(.*)/.exec(p);c.push({type:1,index:o,name:f[2],strings:g,ctor:f[1]==="."?ye:f[1]==="?"?
ze:f[1]==="@"?ke:yt}),i.removeAttribute(l)}else l.startsWith(ct)&&(c.push({type:6,index:o}),i.removeAttribute(l));if(tr.test(i.tagName)){let l=i.textContent.split(
ct),p=l.length-1;if(p>0){i.textContent=be?be.emptyScript:"";for(let g=0;g<p;g++)i.append(l[g],qt()),xt.nextNode(),c.push({type:2,index:++o});i.append(l[p],qt())}}}else if(i.
nodeType===8)if(i.data===nn)c.push({type:2,index:o});else{let l=-1;for(;(l=i.data.indexOf(ct,l+1))!==-1;)c.push({type:7,index:o}),l+=ct.length-1}o++}}static createElement(e,n){
let r=bt.createElement("template");return r.innerHTML=e,r}};function $t(t,e,n=t,r){if(e===Q)return e;let i=r!==void 0?n._$Co?.[r]:n._$Cl,o=Gt(e)?void 0:e._$litDirective$;
return i?.constructor!==o&&(i?._$AO?.(!1),o===void 0?i=void 0:(i=new o(t),i._$AT(t,n,r)),r!==void 0?(n._$Co??=[])[r]=i:n._$Cl=i),i!==void 0&&(e=$t(t,i._$AS(t,e.
values),i,r)),e}var $e=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this.
_$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,i=(e?.creationScope??bt).importNode(n,!0);xt.currentNode=i;let o=xt.nextNode(),s=0,a=0,c=r[0];for(;c!==void 0;){
if(s===c.index){let d;c.type===2?d=new At(o,o.nextSibling,this,e):c.type===1?d=new c.ctor(o,c.name,c.strings,this,e):c.type===6&&(d=new _e(o,this,e)),this._$AV.
push(d),c=r[++a]}s!==c?.index&&(o=xt.nextNode(),s++)}return xt.currentNode=bt,i}p(e){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,
n),n+=r.strings.length-2):r._$AI(e[n])),n++}},At=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,i){this.type=2,this._$AH=C,this._$AN=void 0,
this._$AA=e,this._$AB=n,this._$AM=r,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===
11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=$t(this,e,n),Gt(e)?e===C||e==null||e===""?(this._$AH!==C&&
this._$AR(),this._$AH=C):e!==this._$AH&&e!==Q&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Xn(e)?this.k(e):this._(e)}O(e){return this.
_$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==C&&Gt(this._$AH)?this._$AA.nextSibling.data=e:this.
T(bt.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,i=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=Kt.createElement(er(r.h,r.h[0]),this.
options)),r);if(this._$AH?._$AD===i)this._$AH.p(n);else{let o=new $e(i,this),s=o.u(this.options);o.p(n),this.T(s),this._$AH=o}}_$AC(e){let n=Qn.get(e.strings);return n===
void 0&&Qn.set(e.strings,n=new Kt(e)),n}k(e){rn(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let o of e)i===n.length?n.push(r=new t(this.O(qt()),
this.O(qt()),this,this.options)):r=n[i],r._$AI(o),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(
!1,!0,n);e!==this._$AB;){let r=qn(e).nextSibling;qn(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},yt=class{get tagName(){return this.
element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,i,o){this.type=1,this._$AH=C,this._$AN=void 0,this.element=e,this.name=n,this._$AM=i,this.options=
o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=C}_$AI(e,n=this,r,i){let o=this.strings,s=!1;if(o===void 0)
e=$t(this,e,n,0),s=!Gt(e)||e!==this._$AH&&e!==Q,s&&(this._$AH=e);else{let a=e,c,d;for(e=o[0],c=0;c<o.length-1;c++)d=$t(this,a[r+c],n,c),d===Q&&(d=this._$AH[c]),
s||=!Gt(d)||d!==this._$AH[c],d===C?e=C:e!==C&&(e+=(d??"")+o[c+1]),this._$AH[c]=d}s&&!i&&this.j(e)}j(e){e===C?this.element.removeAttribute(this.name):this.element.
setAttribute(this.name,e??"")}},ye=class extends yt{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===C?void 0:e}},ze=class extends yt{constructor(){
super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==C)}},ke=class extends yt{constructor(e,n,r,i,o){super(e,n,r,i,o),this.type=
5}_$AI(e,n=this){if((e=$t(this,e,n,0)??C)===Q)return;let r=this._$AH,i=e===C&&r!==C||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,o=e!==C&&(r===
C||i);i&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="fun\
ction"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},_e=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this.
_$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){$t(this,e)}},rr={M:en,P:ct,A:nn,C:1,L:nr,R:$e,D:Xn,V:$t,I:At,H:yt,N:ze,U:ke,B:ye,F:_e},Yo=tn.litHtmlPolyfillSupport;
Yo?.(Kt,At),(tn.litHtmlVersions??=[]).push("3.3.3");var or=(t,e,n)=>{let r=n?.renderBefore??e,i=r._$litPart$;if(i===void 0){let o=n?.renderBefore??null;r._$litPart$=
i=new At(e.insertBefore(qt(),o),o,void 0,n??{})}return i._$AI(t),i};var Mt=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function P(t,e,...n){return or(e,t),n.map(r=>t.querySelector(r))}var Ae=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1),lt=t=>t?"":"display: none";function V(t,...e){Vn(t),t.classList.add("gdviz-widget",...e),t.addEventListener("keydown",n=>n.stopPropagation())}
var Zo={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},ot=t=>Zo[t]??t;function sn(){let t=getComputedStyle(document.body);return{ink:t.getPropertyValue(
"--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function ir(t){let e=new MutationObserver(t);return e.observe(document.body,{attributeFilter:["data-jp\
-theme-light"]}),()=>e.disconnect()}function St(t,e){let n=0,r=new ResizeObserver(()=>{let i=Math.floor(t.clientWidth);i===0||i===n||(n=i,e(i))});return r.observe(
t),()=>r.disconnect()}var Jo=["dead","restarting","autorestarting","starting"];function Et(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,i=0;function o(){
r||=Jo.includes(t.status);let s=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return i||=setTimeout(e,2e3,"away");clearTimeout(i),i=
0,e(s)}for(let s of n)s.connect(o);return o(),()=>{clearTimeout(i);for(let s of n)s.disconnect(o)}}var sr=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),Qo=230;function ar(t,e){let n=t.slice(),
[r,i,o]=[0,0,0];for(let s of e){if(i|=(s&127)<<o,o+=7,s&128)continue;r+=i;let a=n[r+1]===Qo;n[r]=a?1:253,n[r+1]=a?1:133,n[r+2]=a?1:2,i=o=0}return n}var an=8,Me=5,Xo=50,ti=8;async function lr(t,e){let n=Ee(sr)?ar(Y(t),Y(e)):Y(t);return Ee(n)?WebAssembly.compile(n).catch(()=>null):null}var Ee=t=>!!globalThis.
WebAssembly?.validate(t);function Se({memory:t,run:e},n,r){let i=new Uint8Array(t.buffer);for(let{address:o,data:s}of n)i.set(s,o);return e(),r.map(({address:o,
length:s})=>i.slice(o,o+s))}function ei(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let i=performance.
now();try{let o=t(e,r.inputs,n),s=performance.now()-i;postMessage({results:o,milliseconds:s},o.map(({buffer:a})=>a))}catch(o){postMessage({error:o.message})}}}function ni(t,e){
let n=URL.createObjectURL(new Blob([`(${ei})(${Se})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var cr=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function dr(t,e,n,r){let{exports:i}=await WebAssembly.instantiate(t),o=e.map(g=>({address:g.
address,length:Dt(g)})),s=[],a=null,c=null;return n>an&&u(),{start:d,measure:l,isBusy:()=>c!==null,close:p};function d(g,f,m){if(a){c={job:f,counts:m},a.postMessage(
{inputs:g});return}let v=performance.now(),h;try{h=Se(i,g,o)}catch(x){return r(f,{error:x})}let $=performance.now()-v;s=[...s.slice(1-Me),$],($>Xo||s.length===Me&&
cr(s)>an)&&u(),r(f,{results:h,milliseconds:$})}function u(){a=ni(t,o),a&&(a.onmessage=({data:g})=>{let{job:f,counts:m}=c;if(c=null,g.error)return r(f,{isLate:!0,
error:Object.assign(new Error(g.error),{name:"RuntimeError"})});m&&(s=[...s.slice(1-Me),g.milliseconds]),r(f,{isLate:!0,...g})},a.onerror=()=>{let g=c;a=c=null,
g&&r(g.job,{isLate:!0})})}function l(g){if(a){let h=s.length?cr(s):null;if(c||s.length<Me||Math.max(...s)>an/2)return h;p(),s=[]}let f=g();Se(i,f,[]);let m=performance.
now(),v=0;do Se(i,f,[]);while(v++,performance.now()-m<ti);return(performance.now()-m)/v}function p(){a?.terminate(),a=c=null}}var ur=["single_steps","resets","anew","anew_steps","playing"];function pr(t,e,n,r){let{restart:i,steps:o,before:s,starting:a}=t.get("running"),c=s.map(Dt),d=fe(
Y(t.get("carried")),c),u=0,l=!1,p=x(),g=fe(Y(t.get("computed")),n.map(Dt)),f=0,m={restart:!1,steps:0},v=1;for(let w of ur)e.on(`change:${w}`,h);return addEventListener(
"pagehide",r.tell),t.on("change:carried",b),{isPlaying:$,isPending:_,plan:M,inputs:k,store:N,putBack:T,shareState:y,stop:S};function h(){r.changed(),$()||r.tell()}
function $(){return e.get("playing")&&!Rn()}function x(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function _(){
let w=x();return l||$()||w.single!==p.single||w.resets!==p.resets||w.anew!==p.anew}function M(w){let A=x(),z=w.map((W,gt)=>!Ft(W,g[gt])),E=a.some(W=>z[W]),O=A.anew>
0&&(A.anew!==p.anew||z.some(Boolean)),R=A.resets!==p.resets,I=Math.max(A.single-p.single,0);$()&&(f+=e.get("speed"),I+=Math.floor(f),f%=1),p=A,g=w,l=!1;let U=m;
return m={restart:!1,steps:0},O||E||R?{restart:!0,steps:O?A.anew:0,version:u}:{restart:U.restart,steps:U.steps+I,version:u}}function T(w){m=w}function k(w={restart:!1,
steps:v}){let A=(z,E)=>({address:z,data:new Uint8Array(Int32Array.of(E).buffer)});return w.steps&&(v=w.steps),[A(i,Number(w.restart)),A(o,w.steps),...d.map((z,E)=>({
address:s[E].address,data:z}))]}function N(w,A){A.version===u&&(d=w)}function y(){t.off("change:carried",b),t.set("carried",new DataView(Ht(d).buffer)),t.on("ch\
ange:carried",b)}function b(){d=fe(Y(t.get("carried")),c),p=x(),l=!0,u++,r.changed()}function S(){for(let w of ur)e.off(`change:${w}`,h);removeEventListener("pa\
gehide",r.tell),t.off("change:carried",b)}}var ri=400,gr=30,Te=(t,e)=>Object.assign(new Error(e),{name:t}),fr=t=>`(${t.join(", ")}${t.length===1?",":""})`;async function hr(t,e){if(t.get("where")!=="brow\
ser"||t.get("closed"))return null;let n=t.widget_manager,r=D=>Promise.all(D.map(async G=>({...G,model:await J(n,G.widget)}))),i=t.get("sources"),o=t.get("target\
s"),[s,a,c]=await Promise.all([lr(t.get("module"),t.get("fusions")),r(i),r(o)]);if(!s&&n.exported)return e.show(Te("UnsupportedError","this browser cannot run W\
ebAssembly with SIMD, and this page has no Python to fall back on")),null;if(!s)return t.set("where","kernel"),t.save_changes(),null;let d=t.get("outputs"),u=await dr(
s,d,t.get("milliseconds"),z),l=t.get("runner")&&await J(n,t.get("runner")),p={compute:A,report:gt,reads:D=>a.some(G=>G.model===D),isPending:R,isPlaying:O},g=l&&
pr(t,l,a,{changed:T,tell:W}),f=Y(t.get("computed")),m=null,v=null,h=!1,[$,x]=[0,0],_=0,M=[...a.map(D=>[D.model,`change:${D.trait}`,T]),[t,"change:computed",b],[
t,"change:running_in",N],[t,"change:where",mt],[t,"change:closed",mt],[t,"msg:custom",y]];for(let[D,G,K]of M)D.on(G,K);return On(p),k(),U(),T(),{stop:ae};function T(){
ve(p)}function k(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),t.save_changes())}function N(){t.get("running_in")!=="browser"&&(f=null,k(),T())}
function y({event:D}){D==="ask"&&t.send({event:"here"})}function b(){f=Y(t.get("computed")),T()}function S({model:D,trait:G,name:K,shape:_t,dtype:st}){let ft=pe(
D.get(G));if(!ft)throw Te("TypeError",`${K} must hold numbers, but it is ${JSON.stringify(D.get(G))??"undefined"}`);if(String(ft.shape)!==String(_t))throw Te("V\
alueError",`${K} had shape ${fr(_t)} when it was linked, but now it has shape ${fr(ft.shape)}`);let Bt=En(st,ft.numbers);if(!st.startsWith("float")&&Array.from(
qe(st,Bt)).some((ce,le)=>ce!==Number(ft.numbers[le])))throw Te("ValueError",`${K} was ${st} when it was linked, which cannot represent its current value; link i\
t with floating-point numbers`);return Bt}function w(D){return D.map((G,K)=>({address:a[K].address,data:G}))}function A(){let D;try{D=a.map(S)}catch(st){return gt(
st)}let G=Ht(D);if(!g?.isPending()){if(Ft(G,f))return E(G);if(Ft(G,m))return}if(u.isBusy())return;let K=g?.plan(D),_t=[...w(D),...K?g.inputs(K):[]];u.start(_t,{
joined:G,work:K},!K||K.steps>0)}function z({joined:D,work:G},{results:K,milliseconds:_t,error:st,isLate:ft}){if(ft&&T(),!K){G&&g.putBack(G),st&&(m=D,gt(st));return}
O()&&I(_t??0),G&&g.store(K.slice(K.length-t.get("running").before.length),G);for(let{model:Bt,trait:ce,output:le}of c){let{shape:_n,dtype:An}=d[le],Mn=qe(An,K[le]),
Sn=Bn(Bt,ce);Nn(Sn,Mn,_n)||jn(Bt,ce,ge(Mn,{shape:_n,dtype:An},Sn))}v=[D,...K],E(D),O()&&!ft&&Ln(p)}function E(D){f=D,m=null,h&&e.show(null),h=!1,U(),vt()}function O(){
return!!g?.isPlaying()}function R(){return u.isBusy()&&!O()}function I(D){$+=D,!(++x%gr)&&(t.set("page_milliseconds",$/gr),$=0)}function U(){clearTimeout(_),_=setTimeout(
()=>{try{let D=u.measure(()=>[...w(a.map(S)),...g?.inputs()??[]]);D!==null&&t.set("page_milliseconds",D)}catch{}W()},ri)}function W(){v&&(t.set("snapshot",new DataView(
Ht(v).buffer)),v=null,g?.shareState(),t.save_changes())}function gt(D){console.warn(D),h=!0,f=null,O()&&(l.set("playing",!1),l.save_changes()),e.show(D)}function mt(){
ae(),e.ended()}function ae(){clearTimeout(_);for(let[D,G,K]of M)D.off(G,K);g?.stop(),u.close(),Pn(p)}}var cn=new EventTarget;function oi(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=o=>{Object.assign(n,o),cn.dispatchEvent(new Event(t))},i={
show:o=>r({error:o}),ended:()=>r({isRunning:!1})};return n.started=hr(e,i).catch(o=>(console.error(o),null)),we(n.started).then(o=>r({isRunning:o!==null})),n}var mr=xe(
oi,({started:t})=>t.then(e=>e?.stop())),zt=mr.use,Yt=t=>mr.find(t.get("key"))??{isRunning:!1,error:null};function Ne(t,e){let n=t.get("key");return cn.addEventListener(
n,e),()=>cn.removeEventListener(n,e)}var Tt=(t,e)=>L`<div class="gdviz-note gdviz-needs-python">${e}${ln(t)}</div>`;function ln({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=ii(e,
await t.query?.()??"")};return e?L` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:C}function ii(t,e){if(!e)return t;let n=new URL(t,location.href),
r=o=>`${o}${o.includes("?")?"&":"?"}${e}`,i=n.searchParams.get("urlpath");return i===null?n.search=r(n.search):n.searchParams.set("urlpath",r(i)),n.href}var si="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",ai="The server is gone. Nothing on this page needs it: everything continues in your browser.",ci="Greyed-out controls need Python.";function vr(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}var li=t=>new Response(new Blob([Y(t)]).stream().pipeThrough(new DecompressionStream(
"deflate"))).text();function di(t,e){let n=()=>{},r=!1;async function i(){let o=t.get("link");if(!o)return;let s=await J(t.widget_manager,o);if(r||o!==t.get("li\
nk"))return;n();let a=()=>e(s),c=[zt(s),Ne(s,a),X(s,"where milliseconds page_milliseconds",a)];n=()=>c.forEach(d=>d()),a()}return t.on("change:link",i),i(),()=>{
r=!0,t.off("change:link",i),n()}}function ui({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(o=>J(e,o)));if(e.exported){n().then(o=>o.
forEach(s=>rt(s,"disabled",!0)));return}let r=new Map;async function i(o){if(!!t.get("lost")===o)return;if(t.set("lost",o),!o){for(let[a,c]of r)rt(a,"disabled",
c);return r.clear()}let s=await n();if(t.get("lost"))for(let a of s)r.has(a)||r.set(a,a.get("disabled")),rt(a,"disabled",!0)}return e.kernel&&Et(e.kernel,o=>i(o!==
"connected"))}function pi({model:t,el:e}){V(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,i=null,o=null;function s(f){let{
isRunning:m}=Yt(f);return m?`computed in your browser${vr(f.get("page_milliseconds"))} · 0 round trips`:r?"waiting for your browser":`computed by the server${vr(
f.get("milliseconds"))} · 1 round trip`}async function a(){let f=i,m=await li(f.get("text"));o||(o={name:f.get("name"),size:Y(f.get("module")).length,text:m,isCopied:!1},
l(),e.querySelector("dialog")?.showModal())}function c(){o=null,l()}async function d(f){f.isCopied=await Ae(f.text),f.isCopied||getSelection()?.selectAllChildren(
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
      ${r&&n?Tt(t.widget_manager,ci):C}
      ${o?u(o):C}${t.get("lost")?f:C}`)}let p=di(t,f=>{i=f,l()}),g=X(t,"lost",l);return l(),()=>{p(),g()}}var wr={initialize:ui,render:pi};var H=(t,e,n)=>Math.min(Math.max(t,e),n),Oe=t=>t.replaceAll("-","−").replace("e+","e");function q(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?Oe(String(Number(t.toPrecision(e)))):Oe(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function dn(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(i=>q(i,Math.max(n,Math.min(e(i),5))));if(n>5||new Set(r).size===t.length)
return r}}var Pe=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var gi=62,fi=38;function it({low:t,high:e,log:n=!1,from:r,to:i}){[t,e]=n?mi(t,e):hi(t,e);let[o,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],a=(i-r)/(s-o),c=l=>r+((n?
Math.log10(l):l)-o)*a,d=l=>l.map(([p,g])=>({at:c(p),text:g})),u=Math.max(Math.floor(Math.abs(i-r)/(i>r?gi:fi)),1);return{low:t,high:e,log:n,to:c,from:l=>n?10**(o+
(l-r)/a):o+(l-r)/a,ticks:()=>{if(n&&s-o>1.5&&Math.floor(s)>Math.ceil(o))return d(vi(o,s,1.5*u));let l=xr(t,e,u);return d(l.length>1?l:xr(t,e,2*u+1))}}}var Nt=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function Zt(t,e){let[n,r]=[1/0,-1/0];for(let i of t)for(let o of i)e(o)&&(o<
n&&(n=o),o>r&&(r=o));return[n,r]}function hi(t,e){if(!Number.isFinite(t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*
n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function mi(t,e){return!(e>0)||!Number.isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function xr(t,e,n){let r=(e-
t)/n,i=10**Math.floor(Math.log10(r)),o=i*([1,2,5].find(g=>g*i>=r*(1-1e-9))??10),s=Math.ceil(-Math.log10(o)-1e-9),a=Math.max(Math.abs(t),Math.abs(e)),c=a>=1e5||o<
1e-4,d=Math.min(Math.max(Math.floor(Math.log10(a))+s,0)+1,12),u=g=>c?g?Number(g.toPrecision(d)).toExponential():"0":g.toFixed(Math.max(s,0)),l=Math.ceil(t/o-1e-6),
p=Math.max(Math.floor(e/o+1e-6)-l+1,0);return Array.from({length:p},(g,f)=>[(l+f)*o,Oe(u((l+f)*o))])}function vi(t,e,n){let r=Math.ceil(t-1e-9),i=Math.floor(e+1e-9),
o=Math.ceil((i-r+1)/(n+1)),s=Array.from({length:Math.floor((i-r)/o)+1},(c,d)=>r+d*o),a=s.every(c=>c>=-3&&c<=4);return s.map(c=>[10**c,a?String(+`1e${c}`):`10${Pe(
c)}`])}var wi=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,xi=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),Ot=(t,e=0)=>wi(xi(t).map(n=>Math.round(n+(255-n)*e)));function Pt(t,e,[
n,r],i){if(!r||!n)return pn(t);let o=new Uint32Array(r*n);for(let s=0;s<n;s++){let a=(n-1-s)*r;for(let c=0;c<r;c++)o[s*r+c]=i(e[a+c])}un(t,o,r)}function un(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),Le(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var pn=t=>Le(
t).clearRect(0,0,t.width,t.height),Le=t=>t.getContext("2d");function Ce(t,e){let n=Uint32Array.from({length:511},(r,i)=>Ot(i>255?t:e,1-.7*(Math.abs(i-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var br=.5,bi=.6;function $r(t,{width:e,height:n},r,[i,o],s,a){let c=new Uint32Array(e*n),[d,u,l]=[0,br,br/2].map(m=>Uint32Array.from(a,v=>Ot(v,m))),p=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),g=(o-1)/e,f=(i-1)/n;for(let m=0;m<n;m++){let v=(n-m-.5)*f,h=Math.min(Math.floor(v),i-2),$=v-h,x=h*o,_=x+o,M=m*e,T=0;for(let k=0,
N=0;k<o-1;k++){let y=r[x+k],b=r[x+k+1],S=y+$*(r[_+k]-y),w=b+$*(r[_+k+1]-b),A=k===o-2?e:Math.min(Math.ceil((k+1)/g-.5),e),z=(w-S)*g;if(!(Math.abs(z)<1/0)){M+=A-N,
N=A;continue}let E=(r[_+k]-y+r[_+k+1]-b)*.5*f,O=bi*Math.sqrt(z*z+E*E),R=S+((N+.5)*g-k)*(w-S);for(;N<A;N++,M++,R+=z){for(;R>=p[T+1];)T++;for(;R<p[T];)T--;let I=Math.
min(R-p[T],p[T+1]-R);c[M]=I>=O?d[T]:I>=O/2?l[T]:u[T]}}}un(t,c,e)}function yr(t,[e,n],{left:r,top:i,width:o,height:s},[a,c,d,u]){let l=e*n,p=Float64Array.from({length:l},
(h,$)=>Math.hypot(t[2*$],t[2*$+1])),g=p.reduce((h,$)=>$>h&&$<1/0?$:h,0),f=o/n/1.25,m=Math.max(o*.0016,.5),v=[];for(let h=0;h<l;h++){if(!(p[h]>0&&p[h]<1/0))continue;
let $=r+o*(h%n+.5)/n,x=i+s*(1-(Math.floor(h/n)+.5)/e),_=-t[2*h]*(o/(c-a)),M=t[2*h+1]*(s/(u-d)),T=f*H(1+Math.log10(p[h]/g)/3,.25,1)/2/Math.hypot(_,M);v.push($i($,
x,_*T,M*T,m))}return v.join("")}var tt=t=>Math.round(t*10)/10;function $i(t,e,n,r,i){let o=Math.hypot(n,r),[s,a]=[-r/o,n/o],c=Math.min(10*i,1.2*o),d=.3*c,u=(f,m)=>`${tt(
t+n*f+s*m)},${tt(e+r*f+a*m)}`,l=1-c/o,p=`${u(-1,i)} ${u(l,i)} ${u(l,d)}`,g=`${u(l,-d)} ${u(l,-i)} ${u(-1,-i)}`;return`M${p} ${u(1,0)} ${g}Z`}var yi=10,gn=12,zi=68,ki=9;function zr({left:t,top:e,width:n,height:r},i,o,s){let a=t+n+yi,c=a+gn,d=s.length>=ki,u=i.toReversed().map((l,p)=>{let g=1-p/i.length;
return j`<rect x=${a} width=${gn} y=${e+r*(1-g)} height=${r*g} fill=${l} />`});return j`
    ${u}
    <rect class="frame" x=${a} y=${e} width=${gn} height=${r} />
    ${o.map(({at:l,text:p})=>{let g=e+r*(1+l);return j`<path class="tick" d="M${c},${g}h3" /><text x=${c+6} y=${g} dy="0.35em">${p}</text>`})}
    <text y=${e-10} x=${d?t+n+zi:a-2} text-anchor=${d?"end":"start"}>${s}</text>`}var Re=t=>t.map(({name:e,color:n,kind:r="line"})=>{let i=L`<span class="swatch ${r}" .style=${`\
color: ${ot(n)}`}></span>`;return L`<span class="entry">${i}${e}</span>`});function Jt(t){let[e,n]=[t.get("colors"),Lt(t)];return t.get("names").map((i,o)=>({name:i,
color:e[o%e.length]})).filter((i,o)=>n(o))}function Lt(t){let e=t.get("shown")&&B(t.get("shown"));return n=>!e?.length||e[n]>0}function et(t,e){let{left:n,top:r}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-r]}function Qt(t,e){let n=t.currentTarget;n.setPointerCapture(t.pointerId);
let r=new AbortController,{signal:i}=r;n.addEventListener("pointermove",e,{signal:i});for(let o of["pointerup","pointercancel"])n.addEventListener(o,()=>r.abort(),
{signal:i})}var _i={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Xt=t=>_i[t.key]??null;function te(t,e=()=>!0){t.addEventListener("touchsta\
rt",n=>e(n)&&n.preventDefault(),{passive:!1})}function Ie({surface:t,handle:e,to:n,by:r,idle:i=()=>!1}){let o=s=>{s.preventDefault(),e.focus({preventScroll:!0}),
Qt(s,n)};t.addEventListener("pointerdown",s=>{s.button!==0||s.pointerType==="touch"||i()||(n(s),o(s))}),t.addEventListener("click",s=>{s.pointerType==="touch"&&
!i()&&n(s)}),e.addEventListener("pointerdown",s=>s.button===0&&o(s)),te(e),e.addEventListener("keydown",s=>{let a=Xt(s);a&&(s.preventDefault(),r(a,s.shiftKey))})}var ee={left:56,right:14,top:10,bottom:42},je={left:56,right:68,top:24,bottom:42},Ai=6.4,Mi=6.5,Si=104;function Ct(t,{name:e,...n}){V(t,e,"gdviz-plane");let r=L`<div></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,
[i,o,s,a]=P(t,r,"div",".gdviz-legend",".panel",".status"),c=fn(i,n);return{...c,panel:s,status:a,bar:d=>P(c.bar,d&&zr(c.area,...d)),legend:d=>P(o,Re(d))}}function fn(t,{
label:e,ratio:n=.75,margins:r=ee}){t.classList.add("gdviz-plot");let i=Mt(),o={left:r.left,top:r.top,width:0,height:0},s=320,a=()=>{},c=()=>({from:o.left,to:o.left+
o.width}),d=()=>({from:o.top+o.height,to:o.top});function u(){o.width=Math.max(s-o.left-r.right,40),o.height=Math.max(Math.round(s*n)-r.top-r.bottom,40);let{left:_,
top:M}=o,T=Object.entries(o).map(([N,y])=>`${N}: ${y}px`),k=L`
      <canvas .style=${T.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${s} height=${o.height+r.top+r.bottom}>
        <defs>
          <clipPath id=${i}><rect x=${_} y=${M} width=${o.width} height=${o.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${i})" pointer-events="none"></g>
        <rect class="hit" x=${_} y=${M} width=${o.width} height=${o.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return P(t,k,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[l,p,g,f,m,v,h]=u();function $({x:_,y:M},T,k=!1){let N=M.ticks(),y=Math.
max(...N.map(({text:I})=>I.length)),b=Math.min(y*Ai+28,Si);if(b>o.left+1)return o.left=b,u(),a();let{left:S,top:w,width:A,height:z}=o,E=w+z,O=_.ticks().map(({at:I,
text:U})=>j`
      ${k?j`<path class="grid" d="M${I},${E}V${w}" />`:C}
      <path class="tick" d="M${I},${E}v5" />
      <text class="x" x=${I} y=${E+17} text-anchor="middle">${U}</text>`),R=N.map(({at:I,text:U})=>j`
      ${k?j`<path class="grid" d="M${S},${I}h${A}" />`:C}
      <path class="tick" d="M${S},${I}h-5" />
      <text class="y" x=${S-8} y=${I} dy="0.35em" text-anchor="end">${U}</text>`);P(g,j`
      ${O}${R}
      <rect class="frame" x=${S} y=${w} width=${A} height=${z} />
      ${kr(T[0],A+40,`translate(${S+A/2},${E+35})`)}
      ${kr(T[1],z+30,`translate(13,${w+z/2})rotate(-90)`)}`)}function x(_){let[M,T]=et(p,_);return[H(M,o.left,o.left+o.width),H(T,o.top,o.top+o.height)]}return{
picture:p,canvas:l,area:o,layers:(..._)=>P(f,_.map(M=>j`<g class=${M}></g>`),..._.map(M=>`.${M}`)),hit:m,handles:v,bar:h,axes:$,pixel:x,readout:(_,...M)=>{let T=null;
for(let k of[m,...M])k.addEventListener("pointermove",N=>{_(T=N.buttons?null:x(N))}),k.addEventListener("pointerleave",()=>_(T=null));return()=>_(T)},across:c,upwards:d,
plane:(_,M)=>Nt(it({..._,...c()}),it({...M,...d()})),draw:(_,M)=>{a=()=>Object.values(M).forEach(N=>N());let T=Z(_,M),k=St(t,N=>{s=N,o.left=r.left,u(),a()});return()=>{
k(),T()}}}}function kr(t,e,n){let r=Math.max(Math.floor(e/Mi),4),[i,o]=t.length>r?[`${t.slice(0,r-1)}…`,j`<title>${t}</title>`]:[t,C];return j`<text class="name" text-anchor="middle" transform=${n}>${i}${o}</text>`}var dt=1e4,Ei=150;function ne(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function Ti(t){let e=[];for(let[n,r]of t){
if(Number.isNaN(n)||Number.isNaN(r))break;let i=Math.max(Math.abs(n),Math.abs(r));if(i<=dt){e.push([n,r]);continue}let o=e.at(-1),s=dt/i;o&&s>0&&e.push([o[0]+(n-
o[0])*s,o[1]+(r-o[1])*s]);break}return e}function Ni(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}
var _r=t=>t.length>1?`M${t.join("L")}`:"",Ar=t=>t==="#000000"?"var(--gdviz-paper)":"white";function Mr(t,e){let n=Ti(e),r=n.map(([a,c])=>`${a.toFixed(2)},${c.toFixed(
2)}`).filter((a,c,d)=>a!==d[c-1]),i=r.length>1,o=i?_r(Ni(n).map(([a,c])=>`${a.toFixed(1)},${c.toFixed(1)}`)):"",s=i&&r.length<=Ei?r.map(a=>`M${a}h0`).join(""):"";
return j`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${Ar(t)} stroke-width="4" opacity="0.8" d=${o} />
    <path class="path" stroke=${ot(t)} stroke-width="2" d=${_r(r)} />
    <path class="dots" stroke=${ot(t)} stroke-width="5" d=${s} />
  </g>`}function Sr(t,[e,n]){let r=Math.abs(e)<dt&&Math.abs(n)<dt,[i,o]=r?[e,n]:[0,0];return j`<circle class="current" r="6" fill=${ot(t)} stroke=${Ar(t)} stroke-width="2"
    cx=${i} cy=${o} .style=${lt(r)} />`}var Oi=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,Er=(t,e)=>e.map(([n,r])=>{let i=`translate(${n},${r})`;return j`<path d=${Oi} fill=${t} stroke="white" stroke-width="1.2" transform=${i}><title>Minimum</title></path>`});var Pi="Not positive: a logarithmic axis cannot show it",hn=.04;function mn(t){let[e,n,r,i]=["x","y","low","high"].map(u=>ht(t.get(u))),[o,s,a]=[B(t.get("limits")),
t.get("names"),Lt(t)],c=t.get("colors").map(ot),d=new Float64Array;return n.map((u,l)=>({name:s[l]??"",color:c[l%c.length],shown:a(l),x:e[l%Math.max(e.length,1)]??
d,y:u,low:r[l]??d,high:i[l]??d,limit:o[l]??NaN}))}function Li({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=Ct(e,{name:"gdviz-curves",
label:n,ratio:t.get("ratio")});r.canvas.remove();let[i,o]=r.layers("curves","markers"),{x:s,y:a}=r.plane({low:0,high:1},{low:0,high:1}),c=v=>Number.isFinite(v)&&
!(a.log&&v<=0);function d(){let v=mn(t),h=r.plane(...Ci(v,t.get("log")));({x:s,y:a}=h),r.axes(h,t.get("axis_names"),!0);let{left:$,top:x,width:_,height:M}=r.area,
T=v.filter(S=>S.shown&&S.y.some(Number.isFinite)),k=a.log&&T.length>0&&!T.some(S=>S.y.some(c)),N=v.map(S=>j`<path class="band" fill=${S.color} opacity="0.2" d=${l(
S)} />`),y=({limit:S,shown:w})=>w&&c(S)?`M${$},${tt(a.to(S))}h${_}`:"",b=v.map(S=>j`
      <path class="limit" stroke=${S.color} stroke-width="1.5" stroke-dasharray="6 4" d=${y(S)} />
      <path class="line" stroke=${S.color} stroke-width="2" d=${u(S)} />`);P(i,j`
      ${N}
      <g fill="none" stroke-linejoin="round">${b}</g>
      <text class="note" text-anchor="middle" x=${$+_/2} y=${x+M/2}>${k?Pi:""}</text>`),p()}function u(v){if(!v.shown)return"";let h=ne(v.y.length,x=>c(v.y[x])&&
Number.isFinite(v.x[x])),$=x=>`${tt(s.to(v.x[x]))},${tt(a.to(v.y[x]))}`;return h.map(x=>`M${x.map($).join("L")}${x.length>1?"":"h0.1"}`).join("")}function l({shown:v,
x:h,low:$,high:x}){if(!v||!$.length)return"";let _=r.area.top+r.area.height,M=y=>`${tt(s.to(h[y]))},${tt(a.to(x[y]))}`,T=y=>c($[y])?tt(Math.min(a.to($[y]),dt)):
_,k=y=>`${tt(s.to(h[y]))},${T(y)}`;return ne(h.length,y=>c(x[y])).map(y=>`M${y.map(M).join("L")}L${y.toReversed().map(k).join("L")}Z`).join("")}function p(){let{
top:v,height:h}=r.area,$=Array.from(B(t.get("marker"))).filter(M=>M>=s.low&&M<=s.high),x=($.length===1?mn(t):[]).map(M=>{let T=M.shown?Tr(M,$[0]):NaN;if(!c(T))return C;
let k={x:tt(s.to($[0])),y:tt(a.to(T))};return j`<circle class="dot" r="4" fill=${M.color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${k.x} cy=${k.y} />`}),_=$.map(M=>`M${tt(s.to(M))},${v}v${h}`).join("");P(o,j`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${_} />${x}`)}
function g(){let v=t.get("limit_name"),h=v?[{name:v,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...Jt(t),...h])}let f=r.readout(v=>{let h=mn(t).filter(
({shown:$})=>$);r.status.textContent=v?m(h,s.from(v[0])):""});function m(v,h){let $=N=>Math.abs(N-h),x=v.flatMap(N=>Array.from(N.x)).filter(Number.isFinite),_=x.
reduce((N,y)=>$(y)<$(N)?y:N,x[0]),k=v.map(N=>({name:N.name,value:Tr(N,_)})).filter(({value:N})=>Number.isFinite(N)).map(({name:N,value:y})=>`${N} ${q(y)}`.trim());
return k.length?`${t.get("axis_names")[0]} ${q(_)}: ${k.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names":d,marker:p,"names col\
ors shown limit_name":g,"x y names shown":f})}function Ci(t,e){let n=t.filter(u=>u.shown),[r,i]=Zt(n.map(({x:u})=>u),Number.isFinite),o=u=>Number.isFinite(u)&&!(e&&
u<=0),[s,a]=Zt(n.flatMap(({y:u,low:l,high:p,limit:g})=>[u,l,p,[g]]),o),[c,d]=s<a?Ri(s,a,e):[s,a];return[{low:r,high:i},{low:c,high:d,log:e}]}function Ri(t,e,n){
if(n){let i=(e/t)**hn;return[t/i,e*i]}if(t>0&&t<.3*e)return[0,e+hn*e];let r=hn*(e-t);return[t===0?0:t-r,e+r]}function Tr({x:t,y:e},n){for(let r=0;r<e.length;r++){
if(t[r]===n)return e[r];let i=(n-t[r-1])/(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+i*(e[r]-e[r-1])}return NaN}var Nr={render:Li};var Or=1.5,Pr=1.15,Lr=100,Rt=([t,e],[n,r],i="")=>`${n} = ${q(t)}, ${r} = ${q(e)}${i}`;function Be(t){let[e]=ht(t.get("current"));if(Number.isNaN(e?.[0]??NaN))return C;
let[n,r]=[t.get("step"),t.get("diverged_at")],o=r>=0&&n>=r?"":`: ${Rt(Array.from(e),t.get("axis_names"),`, loss ${q(e[2])}`)}`;return L`step ${n}${o}${r>=0?L`<div class="diverged">diverged at step ${r}</div>`:
C}`}function De(t){let{model:e,plane:n,layers:[r,i,o]}=t,s=a=>()=>{let c=n();c&&a(c.toPixel)};return{paths:s(a=>P(r,Ii(e,a))),minima:s(a=>P(i,Er(e.get("marks").
minimum,ht(e.get("minima")).map(a)))),points:s(a=>P(o,ji(e,a))),start:Bi(t),buttons:Di(t)}}var Cr=(t,e)=>t.get("colors")[e%t.get("colors").length];function Ii(t,e){
let[n,r]=t.get("paths").shape,i=B(t.get("paths")),o=Lt(t),s=a=>e(i.subarray(2*a,2*a+2));return Array.from({length:n},(a,c)=>{let d=Array.from({length:o(c)?r:0},
(u,l)=>s(c*r+l));return Mr(Cr(t,c),d)})}function ji(t,e){let n=Lt(t);return ht(t.get("current")).map((r,i)=>Sr(Cr(t,i),n(i)?e(r):[NaN,NaN]))}function Bi({model:t,
el:e,picture:n,hit:r,handles:i,plane:o,free:s}){let a=t.get("marks").start,c=(l=!1,p="")=>{let g=t.get("start");return j`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${g[0]} aria-valuetext=${Rt(g,t.get("axis_names"))} transform=${p} .style=${lt(l)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${a} stroke-width="2.5" />
        <circle r="2.5" fill=${a} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[d]=P(i,c(),".handle"),u=l=>s()&&F(t,{start:l});return Ie({surface:r,handle:d,idle:()=>!o()||e.classList.contains("panning"),to:l=>u(Rr(o(),et(n,l))),
by:(l,p)=>{let{x:g,y:f}=o(),m=p?.1:.01,[v,h]=[g,f].map(({low:$,high:x},_)=>H(t.get("start")[_]+l[_]*m*(x-$),$,x));u([v,h])}}),()=>{let l=o();if(!l)return;let p=t.
get("start"),g=[l.x,l.y].every(({low:f,high:m},v)=>p[v]>=f&&p[v]<=m);e.classList.toggle("still",!s()),P(i,c(g&&s(),`translate(${l.toPixel(p)})`))}}function Rr({
x:t,y:e,toPoint:n},r){let[i,o]=n(r);return[H(i,t.low,t.high),H(o,e.low,e.high)]}function Di({model:t,el:e,picture:n,hit:r,panel:i,plane:o}){let s=p=>t.get("disa\
bled")||F(t,{view:p});function a(p,g){let[f,m,v,h]=t.get("view"),[$,x]=g??[(f+m)/2,(v+h)/2],[_,M,T,k]=t.get("home"),N=(y,b)=>b+(y-b)*p;p>1&&(m-f>Lr*(M-_)||h-v>Lr*
(k-T))||s([N(f,$),N(m,$),N(v,x),N(h,x)])}let c=()=>e.classList.contains("panning"),d=()=>{e.classList.toggle("panning"),u()};function u(){let p=[["+","Zoom in",
()=>a(1/Or)],["−","Zoom out",()=>a(Or)],["✥","Move the view by dragging",d,c()],["⌂","Show the whole problem",()=>s(t.get("home"))]],g=t.get("zoomable")===
!1,f=p.map(([m,v,h,$])=>L`
      <button type="button" title=${v} aria-label=${v} aria-pressed=${$??C} ?hidden=${g}
        ?disabled=${t.get("disabled")} @click=${h}>${m}</button>`);P(i,f)}r.addEventListener("pointerdown",p=>{let g=o();if(p.button!==0||!g||!c())return;let{toPoint:f}=g,
[m,v,h,$]=t.get("view"),[x,_]=f(et(n,p));Qt(p,M=>{let[T,k]=f(et(n,M));s([m+x-T,v+x-T,h+_-k,$+_-k])})}),te(r,c);let l=p=>{let g=o();!p.ctrlKey||!g||(p.preventDefault(),
a(p.deltaY<0?1/Pr:Pr,Rr(g,et(n,p))))};return n.addEventListener("wheel",l,{passive:!1}),u}var Ir={mouse:9,pen:12,touch:20},Hi=500;function jr({state:t,plane:e},[n,r],i){let o=-1,{toPixel:s}=e();for(let{slot:a,at:c}of t.visible()){let[d,u]=s(c),l=Math.
hypot(d-n,u-r);l<=i&&([o,i]=[a,l])}return o}function Br(t){let{el:e,plot:n,state:r,plane:i}=t,{picture:o,hit:s}=n,a=(d,u)=>jr(t,et(o,d),Ir[u]??Ir.mouse),c=d=>r.
add(i().toPoint(n.pixel(d)));s.addEventListener("pointerdown",d=>{if(d.button!==0)return;let u=a(d,d.pointerType);if(u<0&&(d.pointerType==="touch"||r.removing))
return;if(d.preventDefault(),o.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(u);u>=0&&r.select(u);let l=u>=0?u:c(d);if(l<0)return;let[p,g]=et(
o,d),[f,m]=u<0?[p,g]:i().toPixel(r.cursor);Qt(d,v=>{let[h,$]=et(o,v);r.move(l,i().toPoint([h+f-p,$+m-g]))})}),s.addEventListener("click",d=>{d.pointerType==="to\
uch"&&!r.removing&&a(d,"touch")<0&&c(d)}),s.addEventListener("dblclick",d=>{let u=a(d,"mouse"),{added:l}=r;u>=0&&!(u===l.slot&&performance.now()-l.time<Hi)&&r.remove(
u)}),s.addEventListener("pointermove",d=>{e.classList.toggle("over",d.buttons===0&&a(d,d.pointerType)>=0)}),te(s,d=>a(d.touches[0],"touch")>=0)}function Dr(t){let{
plot:e,state:n,plane:r}=t,i={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?jr(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.classification&&
(i["+"]=()=>n.choose(1),i["-"]=i["−"]=()=>n.choose(-1)),e.picture.addEventListener("keydown",o=>{if(o.ctrlKey||o.metaKey||o.altKey)return;let s=Xt(o),a=i[o.key.
length===1?o.key.toLowerCase():o.key];if(!s&&!a)return;if(o.preventDefault(),!s)return a();let c=o.shiftKey?.1:.01,d=n.box().map(([u,l],p)=>n.cursor[p]+s[p]*c*(l-
u));n.selected>=0?n.move(n.selected,d):n.moveCursor(d)})}function Fr(t,e){let n=t.get("task")==="classification",r={classification:n,removing:!1,label:1,selected:-1,cursor:[0,0],message:"",added:{slot:-1,time:0},box:u,
visible:f,count:m,read:h,add:$,move:_,moveCursor:M,remove:T,select:k,step:N,choose:b,setRemoving:S},i=Hr(t),o=[],[[s,a],[c,d]]=u();return r.cursor=[(s+a)/2,(c+d)/
2],r;function u(){return[t.get("interval"),t.get(n?"interval":"y_interval")]}function l([w,A]){let[[z,E],[O,R]]=u();return[H(w,z,E),H(A,O,R)]}function p(w){return n?
[i.x[2*w],i.x[2*w+1]]:[i.x[w],i.y[w]]}function g(w,A){let[z,E]=l(A);n?i.x.set([z,E],2*w):[i.x[w],i.y[w]]=[z,E]}function f(){let[[w,A],[z,E]]=u();return Array.from(
i.part,(I,U)=>({slot:U,part:I,at:p(U)})).filter(({part:I,at:[U,W]})=>I&&U>=w&&U<=A&&W>=z&&W<=E).map(({slot:I,part:U,at:W})=>({slot:I,at:W,training:U>0,positive:i.
y[I]>0}))}function m(w){return i.part.filter(A=>A===w).length}function v(...w){let A=z=>new DataView(Float64Array.from(i[z]).buffer);F(t,Object.fromEntries(w.map(
z=>[z,{...t.get(z),data:A(z)}])))}function h(){let w=i;i=Hr(t);let A=o.length>0&&i.part.length>w.part.length;if(A)for(let E of["x","y","part"])i[E].set(w[E]);if(i.
part[r.selected]||(r.selected=-1),!A)return;let z=o;o=[],y("");for(let{point:E,label:O}of z)$(E,O)}function $(w,A=r.label){let z=i.part.indexOf(0);return z<0?(y(
x(w,A)),-1):(i.part[z]=1,n&&(i.y[z]=A),g(z,w),v("x","y","part"),r.added={slot:z,time:performance.now()},k(z),z)}function x(w,A){let[z,E]=[i.part.length,t.get("m\
ost")],O=`All ${z} slots are taken`;return z>=E?`No more than ${E} points are possible: remove one first.`:t.widget_manager?.exported?`${O}, and only Python can\
 add more.`:t.get("disabled")?`${O}, and only the server can add more.`:(o.push({point:w,label:A}),t.get("wanted")<=z&&F(t,{wanted:z+1}),`${O}: adding more …`)}
function _(w,A){i.part[w]&&(g(w,A),v("x","y"),r.cursor=p(w))}function M(w){r.cursor=l(w),y("")}function T(w){i.part[w]&&(i.part[w]=0,v("part"),k(-1,"Point remov\
ed."))}function k(w,A=""){r.selected=w,w>=0&&(r.cursor=p(w)),y(A)}function N(w){let A=f().sort((O,R)=>O.at[0]-R.at[0]||O.at[1]-R.at[1]);if(!A.length)return y("N\
o point is in view.");let z=A.findIndex(({slot:O})=>O===r.selected),E=z<0&&!w?0:z;k(A[(E+(w?1:-1)+A.length)%A.length].slot)}function y(w){r.message=w,e()}function b(w){
r.label=w,e()}function S(w){r.removing=w,k(-1,w?"Click a point to remove it.":"")}}function Hr(t){let[e,n,r]=["x","y","part"].map(i=>B(t.get(i)).slice());return{
x:e,y:n,part:r}}var Fi=150,Ui="Click to add a point, drag to move it, double-click to remove it.",Wi="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",Vi=" + and −\
 choose the label of new points.";function Ur({model:t,el:e}){let n=t.get("task")==="classification",r=!!t.widget_manager?.exported;e.classList.toggle("classifi\
cation",n);let i=t.get("colors");for(let z in i)e.style.setProperty(`--${z}`,i[z]);let o=Mt(),s=L`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    ${r?Tt(t.widget_manager,"Reading a CSV file needs Python."):C}
    <details class="help"><summary>${Ui}</summary><p id=${o}>${Wi}${n?Vi:""}</p></details>`,[a,c,d,u]=P(e,s,"div",".tools",".report",".message"),p=fn(a,{label:"\
Data",ratio:n?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),g={tabindex:"0",role:"application","aria-describedby":o};for(let[z,E]of Object.entries(g))p.
picture.setAttribute(z,E);let[f,m,v]=p.layers("curve","points","selection"),h=Fr(t,()=>{M(),b()}),$=()=>{let[z,E]=h.box().map(([O,R])=>({low:O,high:R}));return p.
plane(z,E)},x={el:e,plot:p,state:h,plane:$};Br(x),Dr(x);function _(){let z=h.visible(),{toPixel:E}=$(),O=z.length>Fi?3.6:4.8;P(m,z.map(({at:U,training:W,positive:gt})=>{
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
      <button type="button" title=${"Load your own data: a header line, then one row of numbers for each point"} ?disabled=${t.get("disabled")||r}
        @click=${()=>c.querySelector("input").click()}>Load CSV …</button>
      <span class="gdviz-legend">${Re(O)}</span>`)}async function S({target:z}){let[E]=z.files,O=t.get("most_bytes"),R=`It is larger than ${Math.floor(O/1e6)} M\
B. The data are unchanged.`;E?.size>O?w({file:E.name,text:R,failed:!0}):E&&t.send({file:E.name},void 0,[await E.arrayBuffer()]),z.value=""}function w({file:z="",
text:E,failed:O}){let[R,I]=O?["gdviz-notice","alert"]:["gdviz-note","status"];P(u,E?L`<div class=${R} role=${I}><b>${z}</b>: ${E}</div>`:C)}let A="interval y_in\
terval axis_names";return p.draw(t,{[A]:()=>p.axes($(),t.get("axis_names"),!n),"x y part":h.read,[`x y part label_names ${A}`]:_,[`fit ${A}`]:k,"map logits":y,message:()=>w(
t.get("message")),disabled:b})}var vn=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function qi(t){let{model:e,el:n}=t;V(n,"gdviz-data-editor");let r=Ur(t),i=X(
e,"task",()=>{r(),P(n,C),r=Ur(t)});return()=>{i(),r()}}var Wr={render:qi};var Gi=4;function Ki({model:t,el:e}){V(e,"gdviz-field","gdviz-plane");let n=Mt(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function i(){let{size:x=[0,
0],axes:_=[0,0,0,0]}=t.get("drawn"),[M,T,k,N]=_,y=S=>j`<rect class=${S} x=${M} y=${T} width=${k} height=${N} />`,b=L`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${x[0]} height=${x[1]}>
        <defs><clipPath id=${n}>${y("")}</clipPath></defs>
        ${y("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?Tt(t.widget_manager,"Zooming needs Python, which draws this picture."):C}`;return P(e,b,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[o,s,a,c,d,u,l,p]=i();function g(){let{size:x,axes:_,limits:M}=t.get("drawn");if(!x)return null;let[T,k,N,y]=_,b=it({low:M[0],high:M[1],from:T,to:T+
N});return Nt(b,it({low:M[2],high:M[3],from:k+y,to:k}))}let m=De({model:t,el:e,picture:o,hit:s,handles:u,panel:l,layers:[a,c,d],plane:g,free:()=>!0});function v(){
m.buttons();let{limits:x}=t.get("drawn");t.get("disabled")&&x&&t.set("view",x)}let h=St(e,x=>{Math.abs(x-t.get("width"))>=Gi&&F(t,{width:x})}),$=Z(t,{disabled:v,
drawn:i,"drawn minima":m.minima,"drawn start axis_names":m.start,"drawn paths":m.paths,"drawn current":m.points,"drawn current step diverged_at axis_names":()=>P(
p,g()&&Be(t))});return()=>{h(),$()}}var Vr={render:Ki};var qr=64,Yi=10,Zi=9;function Ji(t,e,n,{from:r,to:i}){let[o,s]=t.map(e?Math.log10:Number),a=n>1?(s-o)/(n-1):0,c=l=>e?10**l:l,d=l=>Math.floor((l-r)/(i-r)*n),u=it(
{low:c(o-a/2),high:c(s+a/2),log:e,from:r,to:i});return{pixels:u,nearest:l=>H(d(l),0,n-1),cellOf:l=>{let p=u.to(l);return p>=Math.min(r,i)&&p<=Math.max(r,i)?Math.
min(d(p),n-1):-1},centre:l=>c(o+l*a),edges:l=>{let[p,g]=[l,l+1].map(f=>r+(i-r)*f/n);return[Math.min(p,g),Math.max(p,g)]}}}function Qi({model:t,el:e}){let n=()=>t.
get("kind")==="magnitude",r=n()?je:ee,i=`Map of ${t.get("value_name")}`,o=Ct(e,{name:"gdviz-heat-map",label:i,ratio:t.get("ratio"),margins:r});o.canvas.classList.
add("hatch");let[s]=o.layers("cross"),[a]=P(o.handles,_(),".handle"),c=()=>t.get("values").shape,d=b=>{let S=t.get(`${b}_range`),w=t.get(`${b}_log`)&&S[0]>0,[A,
z]=c();return Ji(S,w,b==="x"?z:A,b==="x"?o.across():o.upwards())};function u(){if(!c()[0]||!c()[1])return null;let[b,S]=t.get("chosen"),[w,A]=[d("x").cellOf(b),
d("y").cellOf(S)];return w>=0&&A>=0?[w,A]:null}let l=b=>!Number.isFinite(b)||!n()&&b<0;function p(){let b=t.get("log"),[S,w]=Zt([B(t.get("values"))],A=>Number.isFinite(
A)&&!(b&&A<=0));return S<=w?[S,w]:null}function g(){Pt(o.canvas,B(t.get("values")),c(),n()?f():m())}function f(){let b=Array.from(t.get("palette"),E=>Ot(E)),[S,
w]=p()??[0,1],A=it({low:S,high:w,log:t.get("log"),from:0,to:b.length}),z=E=>Math.floor(A.to(Math.max(E,S)));return E=>l(E)?0:b[H(z(E),0,b.length-1)]}function m(){
let b=Array.from(t.get("colors"),S=>Ot(S));return S=>l(S)?0:b[S%b.length]}function v(){let b=p();if(!n()||!b)return o.bar(n()?[[],[],t.get("value_name")]:null);
let{height:S}=o.area,w=it({low:b[0],high:b[1],log:t.get("log"),from:0,to:-S}),A=t.get("palette"),z=O=>A[Math.floor((O+.5)/qr*A.length)],E=w.ticks().map(({at:O,text:R})=>({
at:O/S,text:R}));o.bar([Array.from({length:qr},(O,R)=>z(R)),E,t.get("value_name")])}function h(){let b=t.get("colors"),w=(n()?[]:t.get("names")).map((z,E)=>({name:z,
color:b[E%b.length],kind:"area"})),A=B(t.get("values")).some(l);o.legend(A?[...w,{name:t.get("missing_name"),color:"",kind:"hatch"}]:w)}let $=()=>o.axes(Nt(d("x").
pixels,d("y").pixels),t.get("axis_names"));function x(){let b=u();if(P(o.handles,_(b)),!b)return P(s,null);let[[S,w],[A,z]]=[d("x").edges(b[0]),d("y").edges(b[1])],
{left:E,top:O,width:R,height:I}=o.area,[U,W]=[(S+w)/2,(A+z)/2],mt=`${`M${U},${O}V${A-6}M${U},${z+6}V${O+I}`}M${E},${W}H${S-6}M${w+6},${W}H${E+R}`;P(s,j`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${mt} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${mt} />`)}function _(b=null){let[[S,w],[A,z]]=b?[d("x").edges(b[0]),d("y").edges(b[1])]:
[[0,0],[0,0]],E=(R,I,U,W)=>j`<rect class=${R} fill="transparent" stroke=${I} stroke-width=${U}
        x=${S-W} y=${A-W} width=${w-S+2*W} height=${z-A+2*W} />`,O=Math.max((Zi-(w-S))/2,1);return j`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${lt(b)}
        aria-valuenow=${b?b[1]*c()[1]+b[0]:0} aria-valuetext=${b?M(b):""}>
        ${E("","white",4,O)}${E("cell","black",2,O)}${E("halo","none",0,Yi)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function M([b,S]){let[w,A]=t.get("axis_names"),z=`${w} = ${q(d("x").centre(b))}, ${A} = ${q(d("y").centre(S))}`,E=B(t.get("values"))[S*c()[1]+b];if(l(
E))return`${z}: ${t.get("missing_name")}`;let O=()=>t.get("names")[E]??String(E);return`${z}: ${n()?`${t.get("value_name")} ${q(E)}`:O()}`}let T=o.readout(b=>{let S=b?
k(b):u();P(o.status,S?M(S):"")},a);function k([b,S]){return c()[0]&&c()[1]?[d("x").nearest(b),d("y").nearest(S)]:null}function N(b){if(!b)return;let S=[d("x").centre(
b[0]),d("y").centre(b[1])];String(S)!==String(t.get("chosen"))&&F(t,{chosen:S})}Ie({surface:o.hit,handle:a,to:b=>N(k(o.pixel(b))),by:(b,S)=>{let[w,A]=u()??[0,0],
z=S?10:1;N([H(w+z*b[0],0,c()[1]-1),H(A+z*b[1],0,c()[0]-1)])}});let y="x_range y_range x_log y_log axis_names";return o.draw(t,{"kind values palette colors log":g,
"kind values palette log value_name":v,"kind values names colors missing_name":h,[`values ${y}`]:$,[`kind chosen values names ${y}`]:x,[`kind chosen values name\
s value_name missing_name ${y}`]:T})}var Gr={render:Qi};function Xi(t){let e=L`<b>${t.get("name")}</b>`,n=Y(t.get("module")),{error:r}=Yt(t),i=r?`${r.message} (${r.name})`:t.get("error_message"),o=s=>L`<div class="gdviz-notice" role="status">${s}</div>`;
return i?L`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${i}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?o(L`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||Ee(n)?null:o("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var ts=({model:t})=>zt(t);function es({model:t,el:e}){
V(e,"gdviz-link");let n=()=>P(e,Xi(t)),r=[zt(t),Ne(t,n),X(t,"where error_message",n)];return n(),()=>r.forEach(i=>i())}var Kr={initialize:ts,render:es};var ns=2,rs=.5,Yr=.05,He=(t,e,n=ns)=>e*Math.abs(t)/(Math.abs(t)+n);function Zr(t,e){let n=Le(t),r=document.createElement("canvas"),i=Ce(e.positive,e.negative),o=[];
function s({weights:p,thickest:g},f){p.forEach(({index:m},v)=>{let h=f[m],$=He(h,g);$>Yr&&(n.lineWidth=$,n.strokeStyle=h>0?e.positive:e.negative,n.stroke(o[v]))})}
function a({units:p,layers:g},f,[m,v,h],{ink:$,paper:x}){let _=p.length-g[0].length===m&&h>1,M=p.slice(g[0].length);n.fillStyle=x;for(let{x:T,y:k,size:N}of p)n.
fillRect(T-N/2,k-N/2,N,N);_&&v>1&&c(M,f,v,h),_&&v===1&&d(M,f,h,$),n.lineWidth=1,n.strokeStyle=$,n.globalAlpha=.7;for(let{x:T,y:k,size:N}of p)n.strokeRect(T-N/2-
.5,k-N/2-.5,N+1,N+1);n.globalAlpha=1}function c(p,g,f,m){Pt(r,g,[f*p.length,m],v=>i(H(v,-1,1))),p.forEach(({x:v,y:h,size:$},x)=>{let _=(p.length-1-x)*f;n.drawImage(
r,0,_,m,f,v-$/2,h-$/2,$,$)})}function d(p,g,f,m){p.forEach(({x:v,y:h,size:$},x)=>{let _=g.subarray(x*f,(x+1)*f),M=_.reduce((y,b)=>Math.max(y,Math.abs(b)),1),[T,
k]=[v-$/2,.46*$/M];Object.assign(n,{lineWidth:1,strokeStyle:m,globalAlpha:.25}),n.beginPath(),n.moveTo(T,h),n.lineTo(T+$,h),n.stroke();let N=x===p.length-1;Object.
assign(n,{lineWidth:$>20?1.8:1.2,strokeStyle:N?e.fit:m,globalAlpha:1}),n.beginPath(),_.forEach((y,b)=>n.lineTo(T+$*b/(f-1),h-k*y)),n.stroke()})}function u({units:p,
thickest:g},f,m){for(let{x:v,y:h,size:$,index:x}of p){let _=f[x],M=He(_,g,rs)/2;M>Yr&&(l(v-$/2,h+$/2,M+.8,m),l(v-$/2,h+$/2,M,_>0?e.positive:e.negative))}}function l(p,g,f,m){
n.beginPath(),n.arc(p,g,f,0,2*Math.PI),n.fillStyle=m,n.fill()}return{resize:({width:p,height:g,weights:f})=>{o=f.map(({curve:v})=>new Path2D(v));let m=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(p*m),height:Math.round(g*m)}),Object.assign(t.style,{width:`${p}px`,height:`${g}px`})},draw:(p,g,f,m,v)=>{let h=t.width/p.width;
n.setTransform(h,0,0,h,0,0),n.clearRect(0,0,p.width,p.height),g.length===p.parameters&&(s(p,g),a(p,f,m,v),u(p,g,v.paper))}}}var Jr=54,os=340,is=120,ss=40,as=5;function wn(t,e){let n=H(Jr*Math.max(...t),is,os),r=e/t.length,i=[0,0];for(let d=1;d<t.length;d++)i.push(i[d]+t[d]*(t[d-1]+1));
let o=t.map((d,u)=>{let l=Math.min(n/d,Jr),p=Math.floor(Math.min(.76*l,.5*r,ss)),g=f=>Math.round(f-p/2)+p/2;return Array.from({length:d},(f,m)=>({layer:u,unit:m,
index:u?i[u]+d*t[u-1]+m:-1,x:g(r*(u+.5)),y:g(n/2+(m-(d-1)/2)*l),size:p}))}),s=o.flat(),a=o.slice(1).flatMap((d,u)=>d.flatMap(l=>o[u].map(p=>{let[g,f]=[p.x+p.size/
2,l.x-l.size/2],m=(g+f)/2,v=`M${g},${p.y}C${m},${p.y},${m},${l.y},${f},${l.y}`;return{from:p,to:l,index:i[l.layer]+l.unit*o[u].length+p.unit,start:g,end:f,curve:v}}))),
c=H(.25*Math.min(...s.map(({size:d})=>d)),3.5,10);return{width:e,height:n,layers:o,units:s,weights:a,thickest:c,parameters:i[t.length]}}function Qr({units:t,weights:e},[
n,r]){let i=t.find(({x:d,y:u,size:l})=>Math.max(Math.abs(n-d),Math.abs(r-u))<=l/2+1);if(i)return i;let o=e.filter(({start:d,end:u})=>d<=n&&n<=u);if(!o.length)return null;
let s=cs((n-o[0].start)/(o[0].end-o[0].start)),a=({from:d,to:u})=>Math.abs(d.y+(u.y-d.y)*s-r),c=o.reduce((d,u)=>a(u)<a(d)?u:d);return a(c)<as?c:null}function cs(t){
let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var ls=250,ds=[.5,2,8];function us({model:t,el:e}){V(e,"gdviz-network-diagram");let n=t.get("colors");for(let k in n)e.style.setProperty(`--${k}`,n[k]);let r=L`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="legend"></div>`,[i,o,s,a]=P(e,r,".network","canvas",".readout",".legend"),c=Zr(o,n),d=sn(),u=wn(t.get("sizes"),320),l=null;function p(k=u.width){
u=wn(t.get("sizes"),k),c.resize(u),P(a,ms(u.thickest)),f(null),g()}function g(){let k=t.get("responses");c.draw(u,B(t.get("weights")),B(k),k.shape,d),M()}function f(k){
l=k;let N=u.layers[0].map(({x:y,y:b,unit:S})=>j`<text x=${y} y=${b} dy="0.35em" text-anchor="middle">${Xr(u,S)}</text>`);P(i,L`
      <svg tabindex="0" role="application" aria-label=${fs(t)} width=${u.width} height=${u.height}
        @pointermove=${m} @pointerdown=${m} @pointerleave=${v} @blur=${()=>f(null)} @keydown=${h}>
        <g class="names" aria-hidden="true">${N}</g>
        <g class="pointed" aria-hidden="true">${k&&hs(k)}</g>
      </svg>`),_()}let m=k=>f(Qr(u,et(i,k))),v=({pointerType:k})=>k!=="touch"&&f(null);function h(k){if(k.ctrlKey||k.metaKey||k.altKey)return;let N=Xt(k);!N&&![
"Enter","Escape"].includes(k.key)||(k.preventDefault(),f(ps(u,l,N??k.key)))}let $=0,x=0;function _(){$=performance.now();let k=B(t.get("weights"));s.textContent=
l?gs(u,l,k):"Point at a line or a unit to see its value."}function M(){!l||x||(x=window.setTimeout(()=>{x=0,_()},Math.max(ls-(performance.now()-$),0)))}let T=[Z(
t,{"sizes activation":p,"weights responses":g}),St(i,p),ir(()=>{d=sn(),g()}),()=>clearTimeout(x)];return()=>T.forEach(k=>k())}function ps({layers:t,weights:e},n,r){
if(!n)return t[0][0];let i="from"in n;if(r==="Escape")return i?n.to:null;let o=e.filter(({to:d})=>d===(i?n.to:n));if(typeof r=="string")return o[0]??n;let[s,a]=r;
if(i)return o[H(n.from.unit-a-s,0,o.length-1)];let c=t[H(n.layer+s,0,t.length-1)];return c[H(n.unit-a,0,c.length-1)]}var Xr=({layers:t},e)=>t[0].length===1?"x":
`x${"₁₂"[e]}`;function xn(t,{layer:e,unit:n}){return e===0?Xr(t,n):e===t.layers.length-1?"the output":`unit ${n+1} of hidden layer ${e}`}function gs(t,e,n){
if("from"in e)return`Weight from ${xn(t,e.from)} to ${xn(t,e.to)}: ${q(n[e.index])}`;let r=xn(t,e);return e.layer===0?`Input ${r}`:`${r[0].toUpperCase()}${r.slice(
1)}: bias ${q(n[e.index])}`}function fs(t){let[e,...n]=t.get("sizes").slice(0,-1),r=t.get("activation"),i=`${n.length===1?"a hidden layer":"hidden layers"} of ${n.
join(", ")} units`,o=n.length?`${i}${r?` (${r})`:""}`:"no hidden layer";return`Network with ${e===1?"1 input":`${e} inputs`}, ${o} and 1 output. Arrow keys move\
 from unit to unit; Enter moves to the weights into a unit, Escape moves back.`}function hs(t){if("from"in t)return j`<path d=${t.curve} />`;let e=t.size+5;return j`<rect x=${t.
x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function ms(t){let e=(r,i,o=r)=>L`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${i}</svg>${o}</span>`,
n=r=>j`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;return L`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${ds.map(r=>e("sample",n(He(r,t)),String(r)))}
    ${e("bias",j`<circle cx="5" cy="5" r="3.5" />`)}`}var to={render:us};var ut={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Fe=t=>(...e)=>({_$litDirective$:t,values:e}),It=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Ql}=rr;var eo=t=>t.strings===void 0;var vs={},no=(t,e=vs)=>t._$AH=e;var nt=Fe(class extends It{constructor(t){if(super(t),t.type!==ut.PROPERTY&&t.type!==ut.ATTRIBUTE&&t.type!==ut.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!eo(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
Q||e===C)return e;let n=t.element,r=t.name;if(t.type===ut.PROPERTY){if(e===n[r])return Q}else if(t.type===ut.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return Q}else if(t.
type===ut.ATTRIBUTE&&n.getAttribute(r)===e+"")return Q;return no(t),e}});function io(t,e){return e?e[t]:Array.isArray(t)?t.map(n=>io(n)).join(","):t?.data?Array.from(B(t),n=>String(Number(n.toFixed(4)))).join(",").replace(/(,0)+$/,""):
String(ws(Number(t)))}function ws(t){let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t}async function Ue(t){
let e=t.widget_manager,n=new URLSearchParams;for(let r of t.get("entries")){let i=await so(r,e);if(typeof i=="string")continue;let o=(await J(e,i.widget)).get(i.
trait);n.set(r.name,io(o,i.options))}return n.toString().replaceAll("%2C",",")}async function so(t,e){if(!("selector"in t))return t;let n=(await J(e,t.selector)).
get("index");return t.targets[n]??`there is no such setting with ${t.title} = ${t.labels[n]}`}var xs="it is outside the range that can be shown",bs="it cannot b\
e changed without Python";function pt(t){throw new RangeError(t)}var $s=["token","theme","template","note","python"],bn=10,ao=(t,e,n)=>Cn(ys(t,e,n));async function ys(t,e,n){
let r=t.widget_manager,i=t.get("entries"),o=new Map(new URLSearchParams(e)),s=l=>!$s.includes(l)&&!l.startsWith("voila"),a=new Set(i.map(({name:l})=>l)),c=[...o.
keys()].filter(l=>!a.has(l)&&s(l)).map(l=>`${l}: there is no such setting`);for(let l of i){let p=o.get(l.name);if(p!==void 0){await n(),await In();try{let g=await so(
l,r);typeof g=="string"&&pt(g);let f=t.get("needs_kernel").includes(g.widget);f&&r.exported&&pt(bs);let m=await J(r,g.widget),v=m.get(g.trait);m.set(g.trait,Ms(
g,m,p)),m.save_changes(),f&&m.get(g.trait)!==v&&await _s(t)}catch(g){if(!(g instanceof RangeError))throw g;c.push(`${l.name}=${[...p].slice(0,40).join("")}: ${g.
message}`)}}}if(!c.length)return;let d=c.length>bn?`; and ${c.length-bn} more`:"",u=zs(`Parts of this link were ignored. ${c.slice(0,bn).join("; ")}${d}.`);rt(await J(
r,t.get("message")),"value",`<div class="gdviz-notice" role="status">${u}</div>`)}var zs=t=>t.replaceAll("&","&amp;").replaceAll("<","&lt;"),ks=0;async function _s(t){
let e=++ks,{promise:n,resolve:r}=As(),i=a=>a.event==="done"&&a.question===e&&r();t.on("msg:custom",i);let{kernel:o}=t.widget_manager,s=o&&Et(o,a=>a==="gone"&&r());
t.send({event:"ask",question:e}),await n,t.off("msg:custom",i),s?.()}function As(){let t=()=>{};return{promise:new Promise(n=>t=n),resolve:t}}function Ms(t,e,n){
let{kind:r}=t;if(r==="choice"){let c=t.options??[];return c.includes(n)||pt(`it must be one of ${c.join(", ")}`),c.indexOf(n)}if(r==="flag")return n!=="0"&&n!==
"1"&&pt("it must be 0 or 1"),n==="1";if(r==="array"||r==="numbers"){let{trait:c,length:d,among:u,narrowest:l=null}=t,{shape:p}=e.get(c),g=d??ue(p),f=n.split(",");
(d?f.length!==g:f.length>g)&&pt(`it must be ${d?"":"at most "}${g} numbers separated by commas`);let m=f.map(ro),v=m.every(x=>Number.isFinite(Math.fround(x))&&(!u||
u.includes(x))),h=l===null||Ss(m,l);if((!v||!h)&&pt(p?"its numbers must be ones that can be set there":xs),!p)return m;let $=new Float64Array(g);return $.set(m),
{shape:p,data:new DataView($.buffer)}}r==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&pt("it must be a whole number");let i=ro(n),o=(c,d)=>typeof c=="string"?e.get(c):c??
d,[s,a]=[o(t.low,-1/0),o(t.high,1/0)];return s<=i&&i<=a||pt(`it must lie between ${oo(s)} and ${oo(a)}`),i}function ro(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:pt("it must be a number")}var Ss=([t,e,n,r],i)=>[[t,e],[n,r]].every(([o,s])=>o<s&&s-o>=i*Math.max(Math.abs(o),
Math.abs(s)));function oo(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.
toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}function co({model:t}){let{exported:e,ownsAddress:n,kernel:r}=t.widget_manager;
if(e&&(e.query=()=>Ue(t)),!n||!r)return;let i=0,o=async()=>history.replaceState(null,"",`?${await Ue(t)}${location.hash}`),s=()=>{clearInterval(i),r.status==="d\
ead"&&(i=setInterval(o,Es))};return r.statusChanged.connect(s),()=>{clearInterval(i),r.statusChanged.disconnect(s)}}var Es=500;function Ts({model:t,el:e}){V(e,"gdviz-page-state");async function n(){let i=`${location.href.replace(/[?#].*$/s,"")}?${await Ue(t)}`,o=await Ae(i);r(i,o?"Copie\
d.":"Copy this:"),o||e.querySelector("input")?.select()}let r=(i="",o="")=>P(e,L`
      <button type="button" title="Copy the address of this page in its current state" @click=${n}>Copy link</button>
      <span role="status">${o}</span>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!i} .value=${nt(i)} />`);r()}var lo={initialize:co,render:Ts};var Ns={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},kt=(t,e,n,r=t)=>L`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${Ns[t]} /></svg>
  </button>`,We=(t,e)=>kt(t?"pause":"play",t?"Pause":"Play",e,"play");var Os=10,Ps=8;function Ls({model:t,el:e}){V(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),i=f=>F(t,{playing:!1,value:f});function o(){
let f=!t.get("playing");F(t,{playing:f,value:f&&n()>=r()?0:n()})}let s=()=>P(e,L`
      ${kt("back","Back to the start",()=>i(0))}
      ${We(t.get("playing"),o)}
      ${kt("step","Step forward",()=>i(Math.min(n()+1,r())))}
      <label title="The current step">
        <input type="range" min="0" step="1" aria-label="Current step" .max=${String(r())} .value=${nt(String(n()))}
          @input=${({target:f})=>i(Number(f.value))} />
        <output>${n()} / ${r()}</output>
      </label>`),a=0,c=0,d=()=>Math.max(Os,r()/Ps)/1e3;function u(f){let m=Math.min(Math.floor((f-a)*d()),r());if(m>=r())return F(t,{value:r(),playing:!1});m>n()&&
F(t,{value:m}),t.get("playing")&&(c=requestAnimationFrame(u))}function l(){cancelAnimationFrame(c),t.get("playing")&&(p(),c=requestAnimationFrame(u))}function p(){
n()>r()&&F(t,{value:r()}),a=performance.now()-n()/d()}let g=[Z(t,{"value max playing":s}),X(t,"max",p),X(t,"playing",l),()=>cancelAnimationFrame(c)];return l(),
()=>g.forEach(f=>f())}var uo={render:Ls};var Cs=t=>Number.isFinite(t)?q(t,Math.abs(t)<.001?2:3):"–";function Rs({model:t,el:e}){V(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function r(s,a){n(s)!==
a&&F(t,{shown:t.get("shown").with(s,Number(a))})}function i(s){F(t,{chosen:s}),r(s,!0)}function o(){let[s,a,c]=[t.get("columns"),t.get("hints"),t.get("colors")],
d=ht(t.get("values")),u=s.map((g,f)=>L`<th scope="col" title=${a[f]??""}>${g}</th>`),l=t.get("names").map((g,f)=>{let[m,v]=[n(f),f===t.get("chosen")],h=({target:x})=>r(
f,x.checked),$=`background: ${ot(c[f%c.length])}`;return L`
        <tr class="${m?"":"hidden"} ${v?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${g}" .checked=${nt(m)} @change=${h} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${g}" aria-pressed=${v} @click=${()=>i(f)}>
              <span class="swatch" .style=${$}></span>${g}
            </button>
          </th>
          ${s.map((x,_)=>L`<td class="number">${m?Cs(d[f]?.[_]??NaN):"–"}</td>`)}
        </tr>`}),p=L`<th scope="col"></th>`;P(e,L`<table><thead><tr>${p}${p}${u}</tr></thead><tbody>${l}</tbody></table>`)}return Z(t,{"names colors columns hin\
ts shown values chosen":o})}var po={render:Rs};var $n=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Is(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function js({model:t,el:e}){V(e,"gdviz-runner");let n=t.get("unit"),r=()=>F(t,{playing:!1,resets:t.get("resets")+1}),i=()=>F(t,{playing:!1,single_steps:t.
get("single_steps")+1});function o(){let u=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);F(t,{playing:!t.get("playing"),resets:u})}function s({
target:u}){let l=Math.round(Number(u.value));l>=1&&l<=1e3&&F(t,{anew_steps:l}),u.value=t.get("anew_steps")}function a(){let[u,l,p]=[t.get("speed"),t.get("anew"),
t.get("diverged_at")],g=h=>Math.abs(h/u-1)<.001,f=$n.some(g)?$n:[...$n,u].sort((h,$)=>h-$),m=({target:h})=>F(t,{speed:Number(h.value)}),v=({target:h})=>F(t,{anew:h.
checked,playing:!1});P(e,L`
      <div class="gdviz-buttons">
        ${kt("back","Restart",r,p<0?"back":"back wanted")}
        ${We(t.get("playing"),o)}
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
iverged_at",c),Z(t,{"playing speed anew anew_steps position diverged_at":a})];return c(),()=>d.forEach(u=>u())}var go={render:js};var Bs=t=>t===void 0||Number.isNaN(t)?"–":q(t);function Ds({model:t,el:e}){return V(e,"gdviz-sentence"),Z(t,{"template values shown kind":()=>{let[n,r]=t.get(
"kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],i=B(t.get("values")),s=t.get("template").replace(/\{(\d+)\}/g,(a,c)=>Bs(i[c]));P(e,L`<div class=${n} role=${r} ?hidden=${!t.
get("shown")}>${s}</div>`)}})}var fo={render:Ds};function Hs({model:t,el:e}){V(e,"gdviz-slider");let n=t.get("whole"),r=`A ${n?"whole ":""}number from`,i=!1,o=u=>F(t,{value:H(u,t.get("min"),t.get("max"))});function s({
target:u}){let l=Number(u.value);if(n)return o(Math.round(l));o(t.get("log")?Number((10**l).toPrecision(3)):l)}function a({target:u}){let l=Number(u.value.trim().
replace(",",".").replaceAll("−","-"));i=!(u.value.trim()!==""&&Number.isFinite(l)&&(!n||Number.isInteger(l))&&l>=t.get("min")&&l<=t.get("max")),i||o(l),d()}function c(){
i=!1,d()}function d(){let[u,l,p,g,f]=["value","min","max","unit","disabled"].map(x=>t.get(x)),m=x=>String(t.get("log")?Math.log10(x):x),v=e.querySelector("input\
[type=text]:focus"),[h,$]=t.get("continuous_update")?[s,null]:[null,s];P(e,L`
      <label title=${t.get("tooltip")}>
        <span>${t.get("description")}</span>
        <input type="range" min=${m(l)} max=${m(p)} step=${t.get("step")}
          aria-valuetext=${`${q(u)} ${g}`.trim()} .value=${nt(m(u))} ?disabled=${f} @input=${h} @change=${$} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${t.get("description")}, as a number" aria-invalid=${i}
        title=${i?`${r} ${l} to ${p}`:g} .value=${v?Q:nt(q(u))}
        ?disabled=${f} @change=${a} @blur=${c} />`)}return Z(t,{"value description tooltip unit min max step log disabled":c})}var ho={render:Hs};var Fs=6,Us=24;function Ws({model:t,el:e}){let n=t.get("bar")?je:ee,i=Ct(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get(
"ratio"),margins:n});i.canvas.classList.add("hatch");let[o,...s]=i.layers("field","paths","minima","points"),a=()=>{let[x,_,M,T]=B(t.get("box"));return i.plane(
{low:x,high:_},{low:M,high:T})},c=()=>t.get("axis_names"),d=()=>t.get("movable"),u=De({...i,model:t,el:e,layers:s,plane:a,free:d});function l(){let{canvas:x,area:_}=i,
M=Math.min(window.devicePixelRatio||1,2),T={width:Math.round(_.width*M),height:Math.round(_.height*M)},k=t.get("loss"),N=B(t.get("levels"));if(k.shape[0]<2||k.shape[1]<
2||N.length<2)return pn(x);$r(x,T,B(k),k.shape,N,p(N.length-1))}function p(x){let _=t.get("palette"),M=_.length-1;return Array.from({length:x},(T,k)=>_[Math.floor(
x>1?M/(x-1)*k:M/2)])}function g(){if(!t.get("bar"))return;let x=B(t.get("levels")),_=x.length-1,M=Math.max(Math.ceil(_*Us/i.area.height),1),T=Array.from(x.keys()).
filter(y=>y%M===0),k=t.get("value_name"),N=dn(T.map(y=>x[y]));if(N.some(y=>y.length>Fs)){let y=Math.floor(Math.log10(Math.max(...x.map(Math.abs))));k+=` (10${Pe(
y)})`,N=dn(T.map(b=>x[b]/10**y))}if(!B(t.get("loss")).some(Number.isFinite))return i.bar([[],[],k]);i.bar([p(_),T.map((y,b)=>({at:-y/_,text:N[b]})),k])}let f=()=>i.
axes(a(),c());function m(){let x=t.get("gradient"),_=yr(B(x),x.shape,i.area,B(t.get("box")));P(o,j`<path class="arrows" fill="black" opacity="0.55" d=${_} />`)}
function v(){let x=B(t.get("loss")).every(Number.isFinite),_=`${t.get("value_name")} not finite`;i.legend(x?Jt(t):[...Jt(t),{name:_,color:"",kind:"hatch"}])}let h=i.
readout(x=>{if(t.get("step")>=0)return P(i.status,Be(t));P(i.status,!x&&t.get("status")||$(x))});function $(x){if(!x&&!d())return"";let _=x?a().toPoint(x):t.get(
"start"),M=Vs(t.get("loss"),B(t.get("box")),_);return Rt(_,c(),M===null?"":`, ${t.get("value_name")} ≈ ${q(M,2)}`)}return i.draw(t,{"loss levels palette":l,"l\
oss levels palette value_name":g,"box axis_names":f,"gradient box":m,"paths shown colors box":u.paths,"minima box":u.minima,"current shown colors box":u.points,
"loss names colors shown value_name":v,"start movable box axis_names":u.start,"loss start movable status box axis_names current step diverged_at":h,zoomable:u.buttons})}
function Vs(t,[e,n,r,i],[o,s]){let[a,c]=t.shape,[d,u]=[(o-e)/(n-e)*(c-1),(s-r)/(i-r)*(a-1)];if(!(d>=0&&u>=0&&d<=c-1&&u<=a-1))return null;let[l,p]=[Math.min(Math.
floor(d),c-2),Math.min(Math.floor(u),a-2)],[g,f]=[d-l,u-p],m=B(t),v=p*c+l,[h,$]=[v,v+c].map(x=>(1-g)*m[x]+g*m[x+1]);return(1-f)*h+f*$}var mo={render:Ws};var vo=new Map,yn=new Map;function wo(t,e){let n=()=>{let r,i=(...o)=>{let s=o.pop(),a=Array.isArray(o.at(-1))?o.pop():[];r=typeof s=="function"?s(...a.map(re)):
s};i.amd={},e(i);for(let o of t)o!=="module"&&zn(o,r);return r};for(let r of t)vo.set(r,n)}var zn=(t,e)=>yn.set(t,e);function re(t){if(t==="module")return{uri:document.
baseURI};if(!yn.has(t)){let e=vo.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return yn.get(t)}function xo(){let t=(u,l)=>typeof l=="sy\
mbol"||l==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),i={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class o{register_mime_type(){}}let s={"base/js/namespace":i,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:o}},a=(u,l)=>l(...u.map(p=>s[p]??e)),c=globalThis,d=Object.assign(document.createElement("div"),{hidden:!0});return d.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(d),Object.assign(c,{Jupyter:i,requirejs:Object.assign(a,{config(){}})}),re("@jupyter-widgets/base").
load_ipython_extension(),d.remove(),delete c.Jupyter,delete c.requirejs,Object.getPrototypeOf(i.WidgetManager)}var qs="v1.kernel.websocket.jupyter.org";var bo=[250,500,1e3,2e3],Gs=5e3,Ks=1e4,Ys=8e3,Zs=4e3;function yo(t,e){let n,[r,i,o,s,a]=[0,0,0,0,0],[c,d]=[!1,!1];function u(){l();let m=new URL(t);m.pathname+=
"/channels",m.search+=`${m.search?"&":"?"}${e.query()}`,m.protocol=m.protocol.replace("http","ws");let v=n=new WebSocket(m,qs);o=setTimeout(p,Ys,v),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(o),s=a=Date.now(),e.opened()},n.onmessage=({data:h})=>{if(a=Date.now(),typeof h!="string")return e.received(h);c=!0,v.send(
h)},n.onclose=({code:h})=>h===4e3?g(e.gone):p(v)}function l(){clearTimeout(o),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function p(m){
l(),e.lost(),s&&Date.now()-s>Gs&&(r=i=0),s=0;let v=await fetch(t,{signal:AbortSignal.timeout(Zs)}).then(h=>h.status,()=>0);if(!(d||m!==n)){if(v===404)return g(e.
gone);v?o=setTimeout(u,i++?$o(i):0):o=setTimeout(p,$o(r++),m)}}function g(m){d=!0,clearInterval(f),l(),m?.()}let f=setInterval(()=>{c&&n.readyState===WebSocket.
OPEN&&Date.now()-a>Ks&&p(n)},1e3);return u(),{open:()=>d||u(),end:()=>g(),send:m=>n.readyState===WebSocket.OPEN&&n.send(m)}}var $o=t=>bo[Math.min(t,bo.length-1)];function zo(t,e,n){let r=new TextEncoder,i=e.map(c=>r.encode(JSON.stringify(c))),o=[r.encode(t),...i,...n],s=new BigUint64Array(o.length+2);s[0]=BigInt(o.length+
1);let a=s.byteLength;return o.forEach((c,d)=>{s[d+1]=BigInt(a),a+=c.byteLength}),s[o.length+1]=BigInt(a),new Blob([s,...o])}function ko(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(l,p)=>Number(e.getBigUint64(8*(p+1),!0))),i=l=>t.slice(r[l],r[l+1]),o=new TextDecoder,[s,a,c,d]=[1,2,3,4].
map(l=>JSON.parse(o.decode(i(l)))),u=Array.from({length:n-6},(l,p)=>new DataView(i(p+5)));return{header:s,parent_header:a,metadata:c,content:d,buffers:u}}var Js=["restarting","autorestarting","dead"],Qs=8e3;function _o(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function Ao(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),i=crypto.randomUUID?.()??String(Math.random()).slice(2),o={status:"idle",connectionStatus:"\
connecting",statusChanged:_o(),connectionStatusChanged:_o(),comm:N,onOpen:null,onOutput:null},s=new Map,a=new Map,c=new Map,d=new Set,u=0,[l,p]=[[],""],g=!1,f="",
m=Promise.resolve(),v=yo(r,{query:()=>`session_id=${i}&heard=${f}`,opened(){M("connectionStatus","connected");for(let y of c.values())v.send(y.message),y.sentAt=
Date.now();l=[...c.keys(),...a.keys()],l.length&&(p=T("kernel_info_request",{}))},lost:()=>M("connectionStatus","connecting"),received(y){let b=ko(y);f=b.header.
msg_id,o.connectionStatus==="silent"&&M("connectionStatus","connected"),m=m.then(()=>k(b)).catch(S=>console.error(S))},gone:x}),h=setInterval(()=>{let[y]=c.values();
o.connectionStatus==="connected"&&y&&!d.size&&Date.now()-y.sentAt>Qs&&M("connectionStatus","silent")},1e3);function $(){for(let y of l){c.delete(y),d.delete(y);
let b=a.get(y);a.delete(y),b?.iopub?.status?.({content:{execution_state:"idle"}})}}function x(){_(),c.clear(),a.clear(),M("status","dead")}function _(){g=!0,clearInterval(
h),v.end()}function M(y,b){o[y]!==b&&(o[y]=b,o[`${y}Changed`].emit())}function T(y,b,S,w={},A=[]){let z=`${i}-${++u}`;if(g)return z;let E={msg_id:z,msg_type:y,session:i,
username:"",date:new Date().toISOString(),version:"5.3"},O=zo("shell",[E,{},w,b],A);return S&&a.set(z,S),c.set(z,{message:O,sentAt:Date.now()}),v.send(O),z}async function k(y){
let{header:b,parent_header:S,content:w}=y,A=S.msg_id;switch(c.delete(A),b.msg_type){case"status":if(Js.includes(w.execution_state))return x();if(a.get(A)?.iopub?.
status?.(y),w.execution_state==="busy"&&d.add(A),w.execution_state!=="idle")return;d.delete(A),a.delete(A),A===p&&$();return;case"comm_open":return o.onOpen?.(N(
w.comm_id,w.target_name),y);case"comm_msg":return s.get(w.comm_id)?.heard(y);case"comm_close":return s.get(w.comm_id)?.ended(y),void s.delete(w.comm_id);default:
return o.onOutput?.(y)}}function N(y,b="jupyter.widget"){let S={comm_id:y,target_name:b,heard:()=>{},ended:()=>{},on_msg:w=>S.heard=w,on_close:w=>S.ended=w,open:(w,...A)=>T(
"comm_open",{comm_id:y,target_name:b,data:w},...A),send:(w,...A)=>T("comm_msg",{comm_id:y,data:w},...A),close:(w={},...A)=>(s.delete(y),T("comm_close",{comm_id:y,
data:w},...A))};return s.set(y,S),S}return addEventListener("pagehide",({persisted:y})=>{y||g||(_(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:y})=>y&&v.open()),addEventListener("online",()=>v.open()),o}var oe=class extends It{constructor(e){if(super(e),this.it=C,e.type!==ut.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===C||e==null)return this._t=void 0,this.it=e;if(e===Q)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-strin\
g value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};oe.directiveName=
"unsafeHTML",oe.resultType=1;var Mo=Fe(oe);var Xs="application/vnd.jupyter.widget-view+json",ta=["image/png","image/jpeg","image/gif","image/webp"],ea=/\x1b\[[0-9;]*m/g;function So({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let o={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...o}}take({header:o,content:s}){if(o.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let a=this.clearing?[]:this.get("outputs");this.clearing=!1;let c=a.at(-1);if(o.msg_type==="stream"&&c?.output_type==="stream"&&c.name===s.name)return this.
show([...a.slice(0,-1),{...c,text:c.text+s.text}]);this.show([...a,{output_type:o.msg_type,...s}])}show(o){this.set("outputs",o),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let o of this.shown)o.then(s=>s?.remove());this.shown=[],P(this.el,Array.
from(this.model.get("outputs"),o=>this.part(o)))}part(o){let s=o.data?.[Xs];if(!s)return na(o);let a=document.createElement("div");return this.shown.push(this.displayed.
then(()=>kn(this.model.widget_manager,s.model_id,a))),a}}return{OutputModel:n,OutputView:r}}function na({output_type:t,name:e,text:n,ename:r,evalue:i,data:o={}}){
let s=o["text/html"]??o["image/svg+xml"];if(s)return L`<div class="html">${Mo(s)}</div>`;let a=ta.find(d=>d in o);if(a)return L`<img src="data:${a};base64,${o[a]}" alt=${o["\
text/plain"]??""} />`;if(t==="error")return L`<div class="failed" role="alert">${i||r}</div>`;if(e==="stderr")return L`<div></div>`;let c=n??o["text/markdown"]??
o["text/latex"]??o["text/plain"]??"";return L`<pre>${c.replace(ea,"")}</pre>`}async function kn(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function Eo({live:t,kernel:e}){let n=e?Ao(e.base,e.id,e.key):void 0,r=xo();zn("@jupyter-widgets/output",So(re("@jupyter-widgets/base")));let i=new class extends r{kernel=n;exported=n?
void 0:{live:t};ownsAddress=!0;async loadClass(o,s){let a=re(s)[o];if(!a)throw new Error(`The front end "${s}" has no ${o}.`);return a}async new_model(o,s){return n&&
(o.comm??=n.comm(o.model_id)),super.new_model(o,s)}async _create_comm(o,s,a,c,d){if(!n)throw new Error("This page has no kernel.");let u=n.comm(s,o);return(a||c)&&
u.open(a,{},c,d),u}async _get_comm_info(){return{}}};return n&&(n.onOpen=(o,s)=>i.handle_comm_open(o,s),n.onOutput=async o=>{(await ie(i)).find(a=>a.take&&a.get(
"msg_id")===o.parent_header.msg_id)?.take(o)},n.statusChanged.connect(()=>i.disconnect())),i}async function ie(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var ra=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),To="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",No="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",oa="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",se=()=>document.getElementById("gdviz-note");function jt(t){se().textContent=t,se().hidden=!t}function ia(t){Et(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?jt({gone:oa,silent:No,away:To}[e]):[To,No].includes(se().textContent??"")&&jt(""))})}function sa(t){let n=t.filter(i=>i.get("_front_end")==="li\
nk"&&i.get("where")==="kernel").filter(i=>!Object.keys(i.views??{}).length),r=n.map(i=>`The link “${i.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&jt(r.join(" "))}var aa={link:zt,presets:Je},Oo=new WeakSet;async function Po(t){for(let e of await ie(t)){if(Oo.has(e))continue;Oo.add(e);let n=aa[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var Lo=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function ca({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function la(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var Co=t=>[...document.querySelectorAll(t)].map(e=>e);async function da(){la();let t=Lo(
"gdviz-page"),e=ra.get(new URLSearchParams(location.search).get("note")??"");e&&jt(e),t.failed&&jt(t.failed);for(let o of Co("template[data-cell]")){let{content:s}=o;
document.getElementById(o.dataset.cell??"")?.replaceChildren(s),o.remove()}let n=Co("[data-widget]");if(!n.length)return;let r=Eo(t);e&&r.exported&&P(se(),ln(r)),
r.kernel&&ia(r.kernel);let i=ca(Lo("gdviz-widgets"));await r.set_state(i),await Po(r);for(let o of await ie(r))o.get("_front_end")==="pageState"&&ao(o,location.
search,()=>Po(r)).catch(s=>console.error(s));await Promise.all(n.map(o=>kn(r,o.dataset.widget??"",o))),r.kernel||sa(await ie(r))}var ua="This page could not sta\
rt in this browser. Reload it, or try another up-to-date browser.";function Ro(){document.addEventListener("DOMContentLoaded",()=>da().then(()=>document.documentElement.
dataset.ready="",t=>{console.error(t),se().hidden&&jt(ua)}))}var pa={badge:wr,curves:Nr,dataEditor:Wr,field:Vr,heatMap:Gr,link:Kr,networkDiagram:to,pageState:lo,player:uo,presets:Hn,resultsTable:po,runner:go,sentence:fo,slider:ho,
surface:mo,value:{}};function ga(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||Wn(),n.widgets??=pa,n.resolve?.(n.widgets),n.widgets}return Fo(fa);})();
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
