"use strict";var gdviz=(()=>{var Ge=Object.defineProperty;var Ro=Object.getOwnPropertyDescriptor;var Io=Object.getOwnPropertyNames;var Bo=Object.prototype.hasOwnProperty;var jo=(t,e)=>{for(var n in e)Ge(t,n,{get:e[n],enumerable:!0})},Ho=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of Io(e))!Bo.call(t,i)&&
i!==n&&Ge(t,i,{get:()=>e[i],enumerable:!(r=Ro(e,i))||r.enumerable});return t};var Do=t=>Ho(Ge({},"__esModule",{value:!0}),t);var sa={};jo(sa,{arrive:()=>ia,frontEnd:()=>vo,openPage:()=>Co});function F(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function rt(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function X(t,e,n){let r=e.split(" ").
map(i=>`change:${i}`);for(let i of r)t.on(i,n);return()=>r.forEach(i=>t.off(i,n))}function Y(t,e){let n=new Set(Object.keys(e)),r=()=>{let o=new Set(n);n.clear();
for(let s in e)o.has(s)&&e[s]()};r();let i=Object.keys(e).map(o=>X(t,o,()=>{n.size||queueMicrotask(r),n.add(o)}));return()=>{i.forEach(o=>o()),n.clear()}}var J=(t,e)=>t.
get_model(e.slice(10)),Z=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function j({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=Z(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function ot(t){let[e,n]=t.shape,r=j(t);return Array.from({length:e},
(i,o)=>r.subarray(o*n,(o+1)*n))}var ce={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function On(t,e){
let n=ce[t],r=Number;t==="bool"&&(r=o=>+!!o),t.endsWith("int64")&&(r=o=>BigInt(Math.trunc(o)||0));let i=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(i?new n(e):n.from(Array.from(e,r))).buffer)}function Ke(t,e){let n=new ce[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var le=t=>t.reduce((e,n)=>e*
n,1),jt=({shape:t,dtype:e})=>le(t)*ce[e].BYTES_PER_ELEMENT,Pn=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);function de(t){
if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[e.length],numbers:e}}
if(Array.isArray(t)){let e=t.map(de),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??[]],numbers:e.flatMap(
r=>Array.from(r?.numbers??[]))}}return Pn(t)?{shape:t.shape,numbers:j(t)}:null}function ue(t,{shape:e,dtype:n},r){let i=n==="bool"?Boolean:Number;if(e.length===
0)return i(t[0]);if(Pn(r))return{shape:e,data:new DataView(Float64Array.from(t).buffer)};let o=ArrayBuffer.isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),
s=/^float|64/.test(n)?Float64Array:ce[n],c=(a,[d,...u])=>{let l=le(u);if(u.length)return Array.from({length:d},(g,f)=>c(a+f*l,u));let p=Array.prototype.slice.call(
t,a,a+d);return o?s.from(p):p.map(g=>i(g))};return c(0,e)}function Ln(t,e,n){let r=de(t);if(!r||String(r.shape)!==String(n))return!1;let i=e instanceof Float32Array?
Math.fround:Number;for(let o=0;o<e.length;o++)if(!Object.is(i(Number(r.numbers[o])),e[o]))return!1;return!0}function Ht(t){let e=new Uint8Array(t.reduce((r,i)=>r+
i.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}function pe(t,e){let n=0;return e.map(r=>t.slice(n,n+=r))}var Dt=(t,e)=>t.length===e?.length&&t.
every((n,r)=>n===e[r]);var Fo=100,he=new Set,Ft=new Set,fe=new Set,Ye=0,Ze=0,Je=new Set,Cn=t=>he.add(t);function Rn(t){for(let e of[he,Ft,fe])e.delete(t);vt()}function Qe(t){Ft.add(t),
Ze||(Ze=requestAnimationFrame(Uo))}var In=t=>fe.add(t);function me(t){return Ye++,t.finally(()=>{Ye--,vt()})}function Bn(){return new Promise(t=>{Je.add(t),vt()})}
function vt(){let t=[...Ft].some(e=>!e.isPlaying());if(!(Ye||t||ct.size||[...he].some(e=>e.isPending()))){for(let e of Je)e();Je.clear()}}function Uo(){Dn();let t=new Map;
for(let e of Ft)Ft.delete(e),t.set(e,(t.get(e)??0)+1),t.get(e)>Fo?e.report(Object.assign(new Error("it depends on its own outputs through other links and does n\
ot settle"),{name:"RuntimeError"})):e.compute();Ze=0,vt();for(let e of fe)Qe(e);fe.clear()}var ct=new Map,ge;function jn(t,e,n){if(t.get("prompt")||[...he].some(
r=>r.reads(t))){rt(t,e,n);return}ge||(ge=new MessageChannel,ge.port1.onmessage=Dn),ct.size||ge.port2.postMessage(null),ct.has(t)||ct.set(t,new Map),ct.get(t)?.set(
e,n)}var Hn=(t,e)=>ct.get(t)?.has(e)?ct.get(t)?.get(e):t.get(e);function Dn(){let t=[...ct];ct.clear();for(let[e,n]of t)for(let[r,i]of n)rt(e,r,i);vt()}function ve(t,e){let n=new Map;function r(i){let o=i.get("key"),s=n.get(o)??{thing:t(o,i),users:0};n.set(o,s),s.users++;let c=!0;return()=>{c&&--s.users===0&&(n.
delete(o),e(s.thing)),c=!1}}return{use:r,find:i=>n.get(i)?.thing}}async function Wo(t){let e=t.widget_manager,n=await J(e,t.get("choice")),r=async c=>({...c,model:await J(e,c.widget)}),i=t.get("options"),o=await Promise.all(i.
map(c=>Promise.all(c.map(r))));function s(){let c=n.get("index");if(c!==t.get("applied")){t.set("applied",c);for(let{model:a,trait:d,value:u,array:l}of o[c])rt(
a,d,l?ue(j(l),l,a.get(d)):u)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var Vo=ve((t,e)=>me(Wo(e)),t=>t.
then(e=>e())),Xe=Vo.use,Fn={initialize:({model:t})=>Xe(t)};var Un=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
`;var tn=new CSSStyleSheet;tn.replaceSync(Un);function Wn(t){t.adoptedStyleSheets.includes(tn)||t.adoptedStyleSheets.push(tn)}var Vn=()=>Wn(document);function qn(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&Wn(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var nn=globalThis,Gn=t=>t,we=nn.trustedTypes,Kn=we?we.createPolicy("lit-html",{createHTML:t=>t}):void 0,rn="$lit$",lt=`lit$${Math.random().toFixed(9).slice(2)}$`,
on="?"+lt,Go=`<${on}>`,bt=document,Wt=()=>bt.createComment(""),Vt=t=>t===null||typeof t!="object"&&typeof t!="function",sn=Array.isArray,tr=t=>sn(t)||typeof t?.[Symbol.
iterator]=="function",en=`[ 	
\f\r]`,Ut=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Yn=/-->/g,Zn=/>/g,wt=RegExp(`>|${en}(?:([^\\s"'>=/]+)(${en}*=${en}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Jn=/'/g,Qn=/"/g,er=/^(?:script|style|textarea|title)$/i,an=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),L=an(1),B=an(2),ya=an(
3),Q=Symbol.for("lit-noChange"),R=Symbol.for("lit-nothing"),Xn=new WeakMap,xt=bt.createTreeWalker(bt,129);function nr(t,e){if(!sn(t)||!t.hasOwnProperty("raw"))throw Error(
"invalid template strings array");return Kn!==void 0?Kn.createHTML(e):e}var rr=(t,e)=>{let n=t.length-1,r=[],i,o=e===2?"<svg>":e===3?"<math>":"",s=Ut;for(let c=0;c<
n;c++){let a=t[c],d,u,l=-1,p=0;for(;p<a.length&&(s.lastIndex=p,u=s.exec(a),u!==null);)p=s.lastIndex,s===Ut?u[1]==="!--"?s=Yn:u[1]!==void 0?s=Zn:u[2]!==void 0?(er.
test(u[2])&&(i=RegExp("</"+u[2],"g")),s=wt):u[3]!==void 0&&(s=wt):s===wt?u[0]===">"?(s=i??Ut,l=-1):u[1]===void 0?l=-2:(l=s.lastIndex-u[2].length,d=u[1],s=u[3]===
void 0?wt:u[3]==='"'?Qn:Jn):s===Qn||s===Jn?s=wt:s===Yn||s===Zn?s=Ut:(s=wt,i=void 0);let g=s===wt&&t[c+1].startsWith("/>")?" ":"";o+=s===Ut?a+Go:l>=0?(r.push(d),
a.slice(0,l)+rn+a.slice(l)+lt+g):a+lt+(l===-2?c:g)}return[nr(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},qt=class t{constructor({strings:e,_$litType$:n},r){
let i;this.parts=[];let o=0,s=0,c=e.length-1,a=this.parts,[d,u]=rr(e,n);if(this.el=t.createElement(d,r),xt.currentNode=this.el.content,n===2||n===3){let l=this.
el.content.firstChild;l.replaceWith(...l.childNodes)}for(;(i=xt.nextNode())!==null&&a.length<c;){if(i.nodeType===1){if(i.hasAttributes())for(let l of i.getAttributeNames())
if(l.endsWith(rn)){let p=u[s++],g=i.getAttribute(l).split(lt),f=/([.?@])?(.*)/.exec(p);a.push({type:1,index:o,name:f[2],strings:g,ctor:f[1]==="."?be:f[1]==="?"?
$e:f[1]==="@"?ye:yt}),i.removeAttribute(l)}else l.startsWith(lt)&&(a.push({type:6,index:o}),i.removeAttribute(l));if(er.test(i.tagName)){let l=i.textContent.split(
lt),p=l.length-1;if(p>0){i.textContent=we?we.emptyScript:"";for(let g=0;g<p;g++)i.append(l[g],Wt()),xt.nextNode(),a.push({type:2,index:++o});i.append(l[p],Wt())}}}else if(i.
nodeType===8)if(i.data===on)a.push({type:2,index:o});else{let l=-1;for(;(l=i.data.indexOf(lt,l+1))!==-1;)a.push({type:7,index:o}),l+=lt.length-1}o++}}static createElement(e,n){
let r=bt.createElement("template");return r.innerHTML=e,r}};function $t(t,e,n=t,r){if(e===Q)return e;let i=r!==void 0?n._$Co?.[r]:n._$Cl,o=Vt(e)?void 0:e._$litDirective$;
return i?.constructor!==o&&(i?._$AO?.(!1),o===void 0?i=void 0:(i=new o(t),i._$AT(t,n,r)),r!==void 0?(n._$Co??=[])[r]=i:n._$Cl=i),i!==void 0&&(e=$t(t,i._$AS(t,e.
values),i,r)),e}var xe=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this.
_$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,i=(e?.creationScope??bt).importNode(n,!0);xt.currentNode=i;let o=xt.nextNode(),s=0,c=0,a=r[0];for(;a!==void 0;){
if(s===a.index){let d;a.type===2?d=new At(o,o.nextSibling,this,e):a.type===1?d=new a.ctor(o,a.name,a.strings,this,e):a.type===6&&(d=new ze(o,this,e)),this._$AV.
push(d),a=r[++c]}s!==a?.index&&(o=xt.nextNode(),s++)}return xt.currentNode=bt,i}p(e){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,
n),n+=r.strings.length-2):r._$AI(e[n])),n++}},At=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,i){this.type=2,this._$AH=R,this._$AN=void 0,
this._$AA=e,this._$AB=n,this._$AM=r,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===
11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=$t(this,e,n),Vt(e)?e===R||e==null||e===""?(this._$AH!==R&&
this._$AR(),this._$AH=R):e!==this._$AH&&e!==Q&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):tr(e)?this.k(e):this._(e)}O(e){return this.
_$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==R&&Vt(this._$AH)?this._$AA.nextSibling.data=e:this.
T(bt.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,i=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=qt.createElement(nr(r.h,r.h[0]),this.
options)),r);if(this._$AH?._$AD===i)this._$AH.p(n);else{let o=new xe(i,this),s=o.u(this.options);o.p(n),this.T(s),this._$AH=o}}_$AC(e){let n=Xn.get(e.strings);return n===
void 0&&Xn.set(e.strings,n=new qt(e)),n}k(e){sn(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let o of e)i===n.length?n.push(r=new t(this.O(Wt()),
this.O(Wt()),this,this.options)):r=n[i],r._$AI(o),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(
!1,!0,n);e!==this._$AB;){let r=Gn(e).nextSibling;Gn(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},yt=class{get tagName(){return this.
element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,i,o){this.type=1,this._$AH=R,this._$AN=void 0,this.element=e,this.name=n,this._$AM=i,this.options=
o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=R}_$AI(e,n=this,r,i){let o=this.strings,s=!1;if(o===void 0)
e=$t(this,e,n,0),s=!Vt(e)||e!==this._$AH&&e!==Q,s&&(this._$AH=e);else{let c=e,a,d;for(e=o[0],a=0;a<o.length-1;a++)d=$t(this,c[r+a],n,a),d===Q&&(d=this._$AH[a]),
s||=!Vt(d)||d!==this._$AH[a],d===R?e=R:e!==R&&(e+=(d??"")+o[a+1]),this._$AH[a]=d}s&&!i&&this.j(e)}j(e){e===R?this.element.removeAttribute(this.name):this.element.
setAttribute(this.name,e??"")}},be=class extends yt{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===R?void 0:e}},$e=class extends yt{constructor(){
super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==R)}},ye=class extends yt{constructor(e,n,r,i,o){super(e,n,r,i,o),this.type=
5}_$AI(e,n=this){if((e=$t(this,e,n,0)??R)===Q)return;let r=this._$AH,i=e===R&&r!==R||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,o=e!==R&&(r===
R||i);i&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="fun\
ction"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ze=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this.
_$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){$t(this,e)}},or={M:rn,P:lt,A:on,C:1,L:rr,R:xe,D:tr,V:$t,I:At,H:yt,N:$e,U:ye,B:be,F:ze},Ko=nn.litHtmlPolyfillSupport;
Ko?.(qt,At),(nn.litHtmlVersions??=[]).push("3.3.3");var ir=(t,e,n)=>{let r=n?.renderBefore??e,i=r._$litPart$;if(i===void 0){let o=n?.renderBefore??null;r._$litPart$=
i=new At(e.insertBefore(Wt(),o),o,void 0,n??{})}return i._$AI(t),i};var Mt=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function P(t,e,...n){return ir(e,t),n.map(r=>t.querySelector(r))}var ke=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1),dt=t=>t?"":"display: none";function V(t,...e){qn(t),t.classList.add("gdviz-widget",...e),t.addEventListener("keydown",n=>n.stopPropagation())}
var Yo={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},it=t=>Yo[t]??t;function cn(){let t=getComputedStyle(document.body);return{ink:t.getPropertyValue(
"--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function sr(t){let e=new MutationObserver(t);return e.observe(document.body,{attributeFilter:["data-jp\
-theme-light"]}),()=>e.disconnect()}function St(t,e){let n=0,r=new ResizeObserver(()=>{let i=Math.floor(t.clientWidth);i===0||i===n||(n=i,e(i))});return r.observe(
t),()=>r.disconnect()}var Zo=["dead","restarting","autorestarting","starting"];function _e(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,i=0;function o(){
r||=Zo.includes(t.status);let s=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return i||=setTimeout(e,2e3,"away");clearTimeout(i),i=
0,e(s)}for(let s of n)s.connect(o);return o(),()=>{clearTimeout(i);for(let s of n)s.disconnect(o)}}var ln=8,Ae=5,Jo=50,Qo=8;async function cr(t){let e=Z(t);return dn(e)?WebAssembly.compile(e).catch(()=>null):null}var dn=t=>!!globalThis.WebAssembly?.validate(t);
function Me({memory:t,run:e},n,r){let i=new Uint8Array(t.buffer);for(let{address:o,data:s}of n)i.set(s,o);return e(),r.map(({address:o,length:s})=>i.slice(o,o+s))}
function Xo(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let i=performance.now();try{let o=t(
e,r.inputs,n),s=performance.now()-i;postMessage({results:o,milliseconds:s},o.map(({buffer:c})=>c))}catch(o){postMessage({error:o.message})}}}function ti(t,e){let n=URL.
createObjectURL(new Blob([`(${Xo})(${Me})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var ar=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function lr(t,e,n,r){let{exports:i}=await WebAssembly.instantiate(t),o=e.map(g=>({address:g.
address,length:jt(g)})),s=[],c=null,a=null;return n>ln&&u(),{start:d,measure:l,isBusy:()=>a!==null,close:p};function d(g,f,v){if(c){a={job:f,counts:v},c.postMessage(
{inputs:g});return}let w=performance.now(),m;try{m=Me(i,g,o)}catch(M){return r(f,{error:M})}let y=performance.now()-w;s=[...s.slice(1-Ae),y],(y>Jo||s.length===Ae&&
ar(s)>ln)&&u(),r(f,{results:m,milliseconds:y})}function u(){c=ti(t,o),c&&(c.onmessage=({data:g})=>{let{job:f,counts:v}=a;if(a=null,g.error)return r(f,{isLate:!0,
error:Object.assign(new Error(g.error),{name:"RuntimeError"})});v&&(s=[...s.slice(1-Ae),g.milliseconds]),r(f,{isLate:!0,...g})},c.onerror=()=>{let g=a;c=a=null,
g&&r(g.job,{isLate:!0})})}function l(g){if(c){let m=s.length?ar(s):null;if(a||s.length<Ae||Math.max(...s)>ln/2)return m;p(),s=[]}let f=g();Me(i,f,[]);let v=performance.
now(),w=0;do Me(i,f,[]);while(w++,performance.now()-v<Qo);return(performance.now()-v)/w}function p(){c?.terminate(),c=a=null}}var dr=["single_steps","resets","anew","anew_steps","playing"];function ur(t,e,n,r){let{restart:i,steps:o,before:s,starting:c}=t.get("running"),a=s.map(jt),d=pe(
Z(t.get("carried")),a),u=0,l=!1,p=M(),g=pe(Z(t.get("computed")),n.map(jt)),f=0,v={restart:!1,steps:0},w=1;for(let h of dr)e.on(`change:${h}`,m);return addEventListener(
"pagehide",r.tell),t.on("change:carried",b),{isPlaying:y,isPending:S,plan:E,inputs:A,store:N,putBack:O,shareState:k,stop:x};function m(){r.changed(),y()||r.tell()}
function y(){return e.get("playing")}function M(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function S(){
let h=M();return l||y()||h.single!==p.single||h.resets!==p.resets||h.anew!==p.anew}function E(h){let z=M(),$=h.map((W,ft)=>!Dt(W,g[ft])),_=c.some(W=>$[W]),T=z.anew>
0&&(z.anew!==p.anew||$.some(Boolean)),C=z.resets!==p.resets,I=Math.max(z.single-p.single,0);y()&&(f+=e.get("speed"),I+=Math.floor(f),f%=1),p=z,g=h,l=!1;let U=v;
return v={restart:!1,steps:0},T||_||C?{restart:!0,steps:T?z.anew:0,version:u}:{restart:U.restart,steps:U.steps+I,version:u}}function O(h){v=h}function A(h={restart:!1,
steps:w}){let z=($,_)=>({address:$,data:new Uint8Array(Int32Array.of(_).buffer)});return h.steps&&(w=h.steps),[z(i,Number(h.restart)),z(o,h.steps),...d.map(($,_)=>({
address:s[_].address,data:$}))]}function N(h,z){z.version===u&&(d=h)}function k(){t.off("change:carried",b),t.set("carried",new DataView(Ht(d).buffer)),t.on("ch\
ange:carried",b)}function b(){d=pe(Z(t.get("carried")),a),p=M(),l=!0,u++,r.changed()}function x(){for(let h of dr)e.off(`change:${h}`,m);removeEventListener("pa\
gehide",r.tell),t.off("change:carried",b)}}var ei=400,pr=30,Se=(t,e)=>Object.assign(new Error(e),{name:t}),gr=t=>`(${t.join(", ")}${t.length===1?",":""})`;async function fr(t,e){if(t.get("where")!=="brow\
ser"||t.get("closed"))return null;let n=t.widget_manager,r=H=>Promise.all(H.map(async G=>({...G,model:await J(n,G.widget)}))),i=t.get("sources"),o=t.get("target\
s"),[s,c,a]=await Promise.all([cr(t.get("module")),r(i),r(o)]);if(!s&&n.exported)return e.show(Se("UnsupportedError","this browser cannot run WebAssembly with S\
IMD, and this page has no Python to fall back on")),null;if(!s)return t.set("where","kernel"),t.save_changes(),null;let d=t.get("outputs"),u=await lr(s,d,t.get(
"milliseconds"),$),l=t.get("runner")&&await J(n,t.get("runner")),p={compute:z,report:ft,reads:H=>c.some(G=>G.model===H),isPending:C,isPlaying:T},g=l&&ur(t,l,c,{
changed:O,tell:W}),f=Z(t.get("computed")),v=null,w=null,m=!1,[y,M]=[0,0],S=0,E=[...c.map(H=>[H.model,`change:${H.trait}`,O]),[t,"change:computed",b],[t,"change:\
running_in",N],[t,"change:where",mt],[t,"change:closed",mt],[t,"msg:custom",k]];for(let[H,G,K]of E)H.on(G,K);return Cn(p),A(),U(),O(),{stop:ie};function O(){Qe(
p)}function A(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),t.save_changes())}function N(){t.get("running_in")!=="browser"&&(f=null,A(),O())}
function k({event:H}){H==="ask"&&t.send({event:"here"})}function b(){f=Z(t.get("computed")),O()}function x({model:H,trait:G,name:K,shape:_t,dtype:at}){let ht=de(
H.get(G));if(!ht)throw Se("TypeError",`${K} must hold numbers, but it is ${JSON.stringify(H.get(G))??"undefined"}`);if(String(ht.shape)!==String(_t))throw Se("V\
alueError",`${K} had shape ${gr(_t)} when it was linked, but now it has shape ${gr(ht.shape)}`);let Bt=On(at,ht.numbers);if(!at.startsWith("float")&&Array.from(
Ke(at,Bt)).some((se,ae)=>se!==Number(ht.numbers[ae])))throw Se("ValueError",`${K} was ${at} when it was linked, which cannot represent its current value; link i\
t with floating-point numbers`);return Bt}function h(H){return H.map((G,K)=>({address:c[K].address,data:G}))}function z(){let H;try{H=c.map(x)}catch(at){return ft(
at)}let G=Ht(H);if(!g?.isPending()){if(Dt(G,f))return _(G);if(Dt(G,v))return}if(u.isBusy())return;let K=g?.plan(H),_t=[...h(H),...K?g.inputs(K):[]];u.start(_t,{
joined:G,work:K},!K||K.steps>0)}function $({joined:H,work:G},{results:K,milliseconds:_t,error:at,isLate:ht}){if(ht&&O(),!K){G&&g.putBack(G),at&&(v=H,ft(at));return}
T()&&I(_t??0),G&&g.store(K.slice(K.length-t.get("running").before.length),G);for(let{model:Bt,trait:se,output:ae}of a){let{shape:Sn,dtype:En}=d[ae],Tn=Ke(En,K[ae]),
Nn=Hn(Bt,se);Ln(Nn,Tn,Sn)||jn(Bt,se,ue(Tn,{shape:Sn,dtype:En},Nn))}w=[H,...K],_(H),T()&&!ht&&In(p)}function _(H){f=H,v=null,m&&e.show(null),m=!1,U(),vt()}function T(){
return!!g?.isPlaying()}function C(){return u.isBusy()&&!T()}function I(H){y+=H,!(++M%pr)&&(t.set("page_milliseconds",y/pr),y=0)}function U(){clearTimeout(S),S=setTimeout(
()=>{try{let H=u.measure(()=>[...h(c.map(x)),...g?.inputs()??[]]);H!==null&&t.set("page_milliseconds",H)}catch{}W()},ei)}function W(){w&&(t.set("snapshot",new DataView(
Ht(w).buffer)),w=null,g?.shareState(),t.save_changes())}function ft(H){console.warn(H),m=!0,f=null,T()&&(l.set("playing",!1),l.save_changes()),e.show(H)}function mt(){
ie(),e.ended()}function ie(){clearTimeout(S);for(let[H,G,K]of E)H.off(G,K);g?.stop(),u.close(),Rn(p)}}var un=new EventTarget;function ni(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=o=>{Object.assign(n,o),un.dispatchEvent(new Event(t))},i={
show:o=>r({error:o}),ended:()=>r({isRunning:!1})};return n.started=fr(e,i).catch(o=>(console.error(o),null)),me(n.started).then(o=>r({isRunning:o!==null})),n}var hr=ve(
ni,({started:t})=>t.then(e=>e?.stop())),zt=hr.use,Gt=t=>hr.find(t.get("key"))??{isRunning:!1,error:null};function Ee(t,e){let n=t.get("key");return un.addEventListener(
n,e),()=>un.removeEventListener(n,e)}var Et=(t,e)=>L`<div class="gdviz-note gdviz-needs-python">${e}${pn(t)}</div>`;function pn({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>r.href=ri(e,await t.
query?.()??"");return e?L` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:R}function ri(t,e){if(!e)return t;let n=new URL(t,location.href),r=o=>`${o}${o.
includes("?")?"&":"?"}${e}`,i=n.searchParams.get("urlpath");return i===null?n.search=r(n.search):n.searchParams.set("urlpath",r(i)),n.href}var oi="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",ii="The server is gone. Nothing on this page needs it: everything continues in your browser.",si="Greyed-out controls need Python.";function mr(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}var ai=t=>new Response(new Blob([Z(t)]).stream().pipeThrough(new DecompressionStream(
"deflate"))).text();function ci(t,e){let n=()=>{},r=!1;async function i(){let o=t.get("link");if(!o)return;let s=await J(t.widget_manager,o);if(r||o!==t.get("li\
nk"))return;n();let c=()=>e(s),a=[zt(s),Ee(s,c),X(s,"where milliseconds page_milliseconds",c)];n=()=>a.forEach(d=>d()),c()}return t.on("change:link",i),i(),()=>{
r=!0,t.off("change:link",i),n()}}function li({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(o=>J(e,o)));if(e.exported){n().then(o=>o.
forEach(s=>rt(s,"disabled",!0)));return}let r=new Map;async function i(o){if(!!t.get("lost")===o)return;if(t.set("lost",o),!o){for(let[c,a]of r)rt(c,"disabled",
a);return r.clear()}let s=await n();if(t.get("lost"))for(let c of s)r.has(c)||r.set(c,c.get("disabled")),rt(c,"disabled",!0)}return e.kernel&&_e(e.kernel,o=>i(o!==
"connected"))}function di({model:t,el:e}){V(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,i=null,o=null;function s(f){return Gt(
f).isRunning?`computed in your browser${mr(f.get("page_milliseconds"))} · 0 round trips`:r?"waiting for your browser":`computed by the server${mr(f.get("milli\
seconds"))} · 1 round trip`}async function c(){let f=i,v=await ai(f.get("text"));o||(o={name:f.get("name"),size:Z(f.get("module")).length,text:v,isCopied:!1},
l(),e.querySelector("dialog")?.showModal())}function a(){o=null,l()}async function d(f){f.isCopied=await ke(f.text),f.isCopied||getSelection()?.selectAllChildren(
e.querySelector("pre")),l()}let u=f=>L`
    <dialog class="gdviz-program" @close=${a}>
      <div class="head">
        <b>WebAssembly text of “${f.name}”, ${(f.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>d(f)}>${f.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${f.text}</pre>
    </dialog>`;function l(){let f=L`<div class="gdviz-notice" role="alert">${n?oi:ii}</div>`;P(e,L`
      <div class="line">
        <span class="status">${i?s(i):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${c}
          ?hidden=${!i||!Gt(i).isRunning}>Show the program</button>
      </div>
      ${r&&n?Et(t.widget_manager,si):R}
      ${o?u(o):R}${t.get("lost")?f:R}`)}let p=ci(t,f=>{i=f,l()}),g=X(t,"lost",l);return l(),()=>{p(),g()}}var vr={initialize:li,render:di};var D=(t,e,n)=>Math.min(Math.max(t,e),n),Te=t=>t.replaceAll("-","−").replace("e+","e");function q(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?Te(String(Number(t.toPrecision(e)))):Te(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function gn(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(i=>q(i,Math.max(n,Math.min(e(i),5))));if(n>5||new Set(r).size===t.length)
return r}}var Ne=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var ui=62,pi=38;function st({low:t,high:e,log:n=!1,from:r,to:i}){[t,e]=n?fi(t,e):gi(t,e);let[o,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],c=(i-r)/(s-o),a=l=>r+((n?
Math.log10(l):l)-o)*c,d=l=>l.map(([p,g])=>({at:a(p),text:g})),u=Math.max(Math.floor(Math.abs(i-r)/(i>r?ui:pi)),1);return{low:t,high:e,log:n,to:a,from:l=>n?10**(o+
(l-r)/c):o+(l-r)/c,ticks:()=>{if(n&&s-o>1.5&&Math.floor(s)>Math.ceil(o))return d(hi(o,s,1.5*u));let l=wr(t,e,u);return d(l.length>1?l:wr(t,e,2*u+1))}}}var Tt=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function Kt(t,e){let[n,r]=[1/0,-1/0];for(let i of t)for(let o of i)e(o)&&(o<
n&&(n=o),o>r&&(r=o));return[n,r]}function gi(t,e){if(!Number.isFinite(t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*
n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function fi(t,e){return!(e>0)||!Number.isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function wr(t,e,n){let r=(e-
t)/n,i=10**Math.floor(Math.log10(r)),o=i*([1,2,5].find(g=>g*i>=r*(1-1e-9))??10),s=Math.ceil(-Math.log10(o)-1e-9),c=Math.max(Math.abs(t),Math.abs(e)),a=c>=1e5||o<
1e-4,d=Math.min(Math.max(Math.floor(Math.log10(c))+s,0)+1,12),u=g=>a?g?Number(g.toPrecision(d)).toExponential():"0":g.toFixed(Math.max(s,0)),l=Math.ceil(t/o-1e-6),
p=Math.max(Math.floor(e/o+1e-6)-l+1,0);return Array.from({length:p},(g,f)=>[(l+f)*o,Te(u((l+f)*o))])}function hi(t,e,n){let r=Math.ceil(t-1e-9),i=Math.floor(e+1e-9),
o=Math.ceil((i-r+1)/(n+1)),s=Array.from({length:Math.floor((i-r)/o)+1},(a,d)=>r+d*o),c=s.every(a=>a>=-3&&a<=4);return s.map(a=>[10**a,c?String(+`1e${a}`):`10${Ne(
a)}`])}var mi=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,vi=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),Nt=(t,e=0)=>mi(vi(t).map(n=>Math.round(n+(255-n)*e)));function Ot(t,e,[
n,r],i){if(!r||!n)return hn(t);let o=new Uint32Array(r*n);for(let s=0;s<n;s++){let c=(n-1-s)*r;for(let a=0;a<r;a++)o[s*r+a]=i(e[c+a])}fn(t,o,r)}function fn(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),Oe(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var hn=t=>Oe(
t).clearRect(0,0,t.width,t.height),Oe=t=>t.getContext("2d");function Pe(t,e){let n=Uint32Array.from({length:511},(r,i)=>Nt(i>255?t:e,1-.7*(Math.abs(i-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var xr=.5,wi=.6;function br(t,{width:e,height:n},r,[i,o],s,c){let a=new Uint32Array(e*n),[d,u,l]=[0,xr,xr/2].map(v=>Uint32Array.from(c,w=>Nt(w,v))),p=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),g=(o-1)/e,f=(i-1)/n;for(let v=0;v<n;v++){let w=(n-v-.5)*f,m=Math.min(Math.floor(w),i-2),y=w-m,M=m*o,S=M+o,E=v*e,O=0;for(let A=0,
N=0;A<o-1;A++){let k=r[M+A],b=r[M+A+1],x=k+y*(r[S+A]-k),h=b+y*(r[S+A+1]-b),z=A===o-2?e:Math.min(Math.ceil((A+1)/g-.5),e),$=(h-x)*g;if(!(Math.abs($)<1/0)){E+=z-N,
N=z;continue}let _=(r[S+A]-k+r[S+A+1]-b)*.5*f,T=wi*Math.sqrt($*$+_*_),C=x+((N+.5)*g-A)*(h-x);for(;N<z;N++,E++,C+=$){for(;C>=p[O+1];)O++;for(;C<p[O];)O--;let I=Math.
min(C-p[O],p[O+1]-C);a[E]=I>=T?d[O]:I>=T/2?l[O]:u[O]}}}fn(t,a,e)}function $r(t,[e,n],{left:r,top:i,width:o,height:s},[c,a,d,u]){let l=e*n,p=Float64Array.from({length:l},
(m,y)=>Math.hypot(t[2*y],t[2*y+1])),g=p.reduce((m,y)=>y>m&&y<1/0?y:m,0),f=o/n/1.25,v=Math.max(o*.0016,.5),w=[];for(let m=0;m<l;m++){if(!(p[m]>0&&p[m]<1/0))continue;
let y=r+o*(m%n+.5)/n,M=i+s*(1-(Math.floor(m/n)+.5)/e),S=-t[2*m]*(o/(a-c)),E=t[2*m+1]*(s/(u-d)),O=f*D(1+Math.log10(p[m]/g)/3,.25,1)/2/Math.hypot(S,E);w.push(xi(y,
M,S*O,E*O,v))}return w.join("")}var tt=t=>Math.round(t*10)/10;function xi(t,e,n,r,i){let o=Math.hypot(n,r),[s,c]=[-r/o,n/o],a=Math.min(10*i,1.2*o),d=.3*a,u=(f,v)=>`${tt(
t+n*f+s*v)},${tt(e+r*f+c*v)}`,l=1-a/o,p=`${u(-1,i)} ${u(l,i)} ${u(l,d)}`,g=`${u(l,-d)} ${u(l,-i)} ${u(-1,-i)}`;return`M${p} ${u(1,0)} ${g}Z`}var bi=10,mn=12,$i=68,yi=9;function yr({left:t,top:e,width:n,height:r},i,o,s){let c=t+n+bi,a=c+mn,d=s.length>=yi,u=i.toReversed().map((l,p)=>{let g=1-p/i.length;
return B`<rect x=${c} width=${mn} y=${e+r*(1-g)} height=${r*g} fill=${l} />`});return B`
    ${u}
    <rect class="frame" x=${c} y=${e} width=${mn} height=${r} />
    ${o.map(({at:l,text:p})=>{let g=e+r*(1+l);return B`<path class="tick" d="M${a},${g}h3" /><text x=${a+6} y=${g} dy="0.35em">${p}</text>`})}
    <text y=${e-10} x=${d?t+n+$i:c-2} text-anchor=${d?"end":"start"}>${s}</text>`}var Le=t=>t.map(({name:e,color:n,kind:r="line"})=>{let i=L`<span class="swatch ${r}" .style=${`\
color: ${it(n)}`}></span>`;return L`<span class="entry">${i}${e}</span>`});function Yt(t){let e=t.get("colors");return t.get("names").map((r,i)=>({name:r,color:e[i%
e.length]})).filter((r,i)=>Pt(t)(i))}function Pt(t){let e=t.get("shown")&&j(t.get("shown"));return n=>!e?.length||e[n]>0}function et(t,e){let{left:n,top:r}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-r]}function Zt(t,e){let n=t.currentTarget;n.setPointerCapture(t.pointerId);
let r=new AbortController,{signal:i}=r;n.addEventListener("pointermove",e,{signal:i});for(let o of["pointerup","pointercancel"])n.addEventListener(o,()=>r.abort(),
{signal:i})}var zi={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Jt=t=>zi[t.key]??null;function Qt(t,e=()=>!0){t.addEventListener("touchsta\
rt",n=>e(n)&&n.preventDefault(),{passive:!1})}function Ce({surface:t,handle:e,to:n,by:r,idle:i=()=>!1}){let o=s=>{s.preventDefault(),e.focus({preventScroll:!0}),
Zt(s,n)};t.addEventListener("pointerdown",s=>{s.button!==0||s.pointerType==="touch"||i()||(n(s),o(s))}),t.addEventListener("click",s=>{s.pointerType==="touch"&&
!i()&&n(s)}),e.addEventListener("pointerdown",s=>s.button===0&&o(s)),Qt(e),e.addEventListener("keydown",s=>{let c=Jt(s);c&&(s.preventDefault(),r(c,s.shiftKey))})}var Xt={left:56,right:14,top:10,bottom:42},Re={left:56,right:68,top:24,bottom:42},ki=6.4,_i=6.5,Ai=104;function Lt(t,{name:e,...n}){V(t,e,"gdviz-plane");let r=L`<div></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,
[i,o,s,c]=P(t,r,"div",".gdviz-legend",".panel",".status"),a=vn(i,n);return{...a,panel:s,status:c,bar:d=>P(a.bar,d&&yr(a.area,...d)),legend:d=>P(o,Le(d))}}function vn(t,{
label:e,ratio:n=.75,margins:r=Xt}){t.classList.add("gdviz-plot");let i=Mt(),o={left:r.left,top:r.top,width:0,height:0},s=320,c=()=>{},a=()=>({from:o.left,to:o.left+
o.width}),d=()=>({from:o.top+o.height,to:o.top});function u(){o.width=Math.max(s-o.left-r.right,40),o.height=Math.max(Math.round(s*n)-r.top-r.bottom,40);let{left:S,
top:E}=o,O=Object.entries(o).map(([N,k])=>`${N}: ${k}px`),A=L`
      <canvas .style=${O.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${s} height=${o.height+r.top+r.bottom}>
        <defs>
          <clipPath id=${i}><rect x=${S} y=${E} width=${o.width} height=${o.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${i})" pointer-events="none"></g>
        <rect class="hit" x=${S} y=${E} width=${o.width} height=${o.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return P(t,A,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[l,p,g,f,v,w,m]=u();function y({x:S,y:E},O,A=!1){let N=E.ticks(),k=Math.
max(...N.map(({text:I})=>I.length)),b=Math.min(k*ki+28,Ai);if(b>o.left+1)return o.left=b,u(),c();let{left:x,top:h,width:z,height:$}=o,_=h+$,T=S.ticks().map(({at:I,
text:U})=>B`
      ${A?B`<path class="grid" d="M${I},${_}V${h}" />`:R}
      <path class="tick" d="M${I},${_}v5" />
      <text class="x" x=${I} y=${_+17} text-anchor="middle">${U}</text>`),C=N.map(({at:I,text:U})=>B`
      ${A?B`<path class="grid" d="M${x},${I}h${z}" />`:R}
      <path class="tick" d="M${x},${I}h-5" />
      <text class="y" x=${x-8} y=${I} dy="0.35em" text-anchor="end">${U}</text>`);P(g,B`
      ${T}${C}
      <rect class="frame" x=${x} y=${h} width=${z} height=${$} />
      ${zr(O[0],z+40,`translate(${x+z/2},${_+35})`)}
      ${zr(O[1],$+30,`translate(13,${h+$/2})rotate(-90)`)}`)}function M(S){let[E,O]=et(p,S);return[D(E,o.left,o.left+o.width),D(O,o.top,o.top+o.height)]}return{
picture:p,canvas:l,area:o,layers:(...S)=>P(f,S.map(E=>B`<g class=${E}></g>`),...S.map(E=>`.${E}`)),hit:v,handles:w,bar:m,axes:y,pixel:M,readout:(S,...E)=>{let O=null;
for(let A of[v,...E])A.addEventListener("pointermove",N=>{S(O=N.buttons?null:M(N))}),A.addEventListener("pointerleave",()=>S(O=null));return()=>S(O)},across:a,upwards:d,
plane:(S,E)=>Tt(st({...S,...a()}),st({...E,...d()})),draw:(S,E)=>{c=()=>Object.values(E).forEach(N=>N());let O=Y(S,E),A=St(t,N=>{s=N,o.left=r.left,u(),c()});return()=>{
A(),O()}}}}function zr(t,e,n){let r=Math.max(Math.floor(e/_i),4),[i,o]=t.length>r?[`${t.slice(0,r-1)}…`,B`<title>${t}</title>`]:[t,R];return B`<text class="name" text-anchor="middle" transform=${n}>${i}${o}</text>`}var ut=1e4,Mi=150;function te(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function Si(t){let e=[];for(let[n,r]of t){
if(Number.isNaN(n)||Number.isNaN(r))break;let i=Math.max(Math.abs(n),Math.abs(r));if(i<=ut){e.push([n,r]);continue}let o=e.at(-1),s=ut/i;o&&s>0&&e.push([o[0]+(n-
o[0])*s,o[1]+(r-o[1])*s]);break}return e}function Ei(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}
var kr=t=>t.length>1?`M${t.join("L")}`:"",_r=t=>t==="#000000"?"var(--gdviz-paper)":"white";function Ar(t,e){let n=Si(e),r=n.map(([c,a])=>`${c.toFixed(2)},${a.toFixed(
2)}`).filter((c,a,d)=>c!==d[a-1]),i=r.length>1,o=i?kr(Ei(n).map(([c,a])=>`${c.toFixed(1)},${a.toFixed(1)}`)):"",s=i&&r.length<=Mi?r.map(c=>`M${c}h0`).join(""):"";
return B`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${_r(t)} stroke-width="4" opacity="0.8" d=${o} />
    <path class="path" stroke=${it(t)} stroke-width="2" d=${kr(r)} />
    <path class="dots" stroke=${it(t)} stroke-width="5" d=${s} />
  </g>`}function Mr(t,[e,n]){let r=Math.abs(e)<ut&&Math.abs(n)<ut,[i,o]=r?[e,n]:[0,0];return B`<circle class="current" r="6" fill=${it(t)} stroke=${_r(t)} stroke-width="2"
    cx=${i} cy=${o} .style=${dt(r)} />`}var Ti=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,Sr=(t,e)=>e.map(([n,r])=>{let i=`translate(${n},${r})`;return B`<path d=${Ti} fill=${t} stroke="white" stroke-width="1.2" transform=${i}><title>Minimum</title></path>`});var Ni="Not positive: a logarithmic axis cannot show it",wn=.04;function xn(t){let[e,n,r,i]=["x","y","low","high"].map(u=>ot(t.get(u))),[o,s,c]=[j(t.get("limits")),
t.get("names"),Pt(t)],a=t.get("colors").map(it),d=new Float64Array;return n.map((u,l)=>({name:s[l]??"",color:a[l%a.length],shown:c(l),x:e[l%Math.max(e.length,1)]??
d,y:u,low:r[l]??d,high:i[l]??d,limit:o[l]??NaN}))}function Oi({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=Lt(e,{name:"gdviz-curves",
label:n,ratio:t.get("ratio")});r.canvas.remove();let[i,o]=r.layers("curves","markers"),{x:s,y:c}=r.plane({low:0,high:1},{low:0,high:1}),a=w=>Number.isFinite(w)&&
!(c.log&&w<=0);function d(){let w=xn(t),m=r.plane(...Pi(w,t.get("log")));({x:s,y:c}=m),r.axes(m,t.get("axis_names"),!0);let{left:y,top:M,width:S,height:E}=r.area,
O=w.filter(x=>x.shown&&x.y.some(Number.isFinite)),A=c.log&&O.length>0&&!O.some(x=>x.y.some(a)),N=w.map(x=>B`<path class="band" fill=${x.color} opacity="0.2" d=${l(
x)} />`),k=({limit:x,shown:h})=>h&&a(x)?`M${y},${tt(c.to(x))}h${S}`:"",b=w.map(x=>B`
      <path class="limit" stroke=${x.color} stroke-width="1.5" stroke-dasharray="6 4" d=${k(x)} />
      <path class="line" stroke=${x.color} stroke-width="2" d=${u(x)} />`);P(i,B`
      ${N}
      <g fill="none" stroke-linejoin="round">${b}</g>
      <text class="note" text-anchor="middle" x=${y+S/2} y=${M+E/2}>${A?Ni:""}</text>`),p()}function u(w){if(!w.shown)return"";let m=te(w.y.length,M=>a(w.y[M])&&
Number.isFinite(w.x[M])),y=M=>`${tt(s.to(w.x[M]))},${tt(c.to(w.y[M]))}`;return m.map(M=>`M${M.map(y).join("L")}${M.length>1?"":"h0.1"}`).join("")}function l({shown:w,
x:m,low:y,high:M}){if(!w||!y.length)return"";let S=r.area.top+r.area.height,E=k=>`${tt(s.to(m[k]))},${tt(c.to(M[k]))}`,O=k=>a(y[k])?tt(Math.min(c.to(y[k]),ut)):
S,A=k=>`${tt(s.to(m[k]))},${O(k)}`;return te(m.length,k=>a(M[k])).map(k=>`M${k.map(E).join("L")}L${k.toReversed().map(A).join("L")}Z`).join("")}function p(){let{
top:w,height:m}=r.area,y=Array.from(j(t.get("marker"))).filter(E=>E>=s.low&&E<=s.high),M=xn(t).map(E=>{let O=y.length===1&&E.shown?Er(E,y[0]):NaN;if(!a(O))return R;
let A={x:tt(s.to(y[0])),y:tt(c.to(O))};return B`<circle class="dot" r="4" fill=${E.color} stroke="var(--gdviz-paper)" stroke-width="1.5" cx=${A.x} cy=${A.y} />`}),
S=y.map(E=>`M${tt(s.to(E))},${w}v${m}`).join("");P(o,B`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${S} />${M}`)}function g(){let w=t.
get("limit_name"),m=w?[{name:w,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...Yt(t),...m])}let f=r.readout(w=>{let m=xn(t).filter(({shown:y})=>y);r.
status.textContent=w?v(m,s.from(w[0])):""});function v(w,m){let y=N=>Math.abs(N-m),M=w.flatMap(N=>Array.from(N.x)).filter(Number.isFinite),S=M.reduce((N,k)=>y(k)<
y(N)?k:N,M[0]),A=w.map(N=>({name:N.name,value:Er(N,S)})).filter(({value:N})=>Number.isFinite(N)).map(({name:N,value:k})=>`${N} ${q(k)}`.trim());return A.length?
`${t.get("axis_names")[0]} ${q(S)}: ${A.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names":d,marker:p,"names colors shown limit_\
name":g,"x y names shown":f})}function Pi(t,e){let n=t.filter(u=>u.shown),[r,i]=Kt(n.map(({x:u})=>u),Number.isFinite),o=u=>Number.isFinite(u)&&!(e&&u<=0),[s,c]=Kt(
n.flatMap(({y:u,low:l,high:p,limit:g})=>[u,l,p,[g]]),o),[a,d]=s<c?Li(s,c,e):[s,c];return[{low:r,high:i},{low:a,high:d,log:e}]}function Li(t,e,n){if(n){let i=(e/
t)**wn;return[t/i,e*i]}if(t>0&&t<.3*e)return[0,e+wn*e];let r=wn*(e-t);return[t===0?0:t-r,e+r]}function Er({x:t,y:e},n){for(let r=0;r<e.length;r++){if(t[r]===n)return e[r];
let i=(n-t[r-1])/(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+i*(e[r]-e[r-1])}return NaN}var Tr={render:Oi};var Nr=1.5,Or=1.15,Pr=100,Ct=([t,e],[n,r],i="")=>`${n} = ${q(t)}, ${r} = ${q(e)}${i}`;function Ie(t,e,n){let[r,i]=[t.get("step"),t.get("diverged_at")],s=i>=0&&r>=
i?"":`: ${Ct(Array.from(e),n,`, loss ${q(e[2])}`)}`;return L`step ${r}${s}${i>=0?L`<div class="diverged">diverged at step ${i}</div>`:R}`}var Lr=(t,e)=>t.get("c\
olors")[e%t.get("colors").length];function Be(t,e){let[n,r]=t.get("paths").shape,i=j(t.get("paths")),o=Pt(t),s=c=>Array.from({length:o(c)?r:0},(a,d)=>e(i.subarray(
2*(c*r+d),2*(c*r+d+1))));return Array.from({length:n},(c,a)=>Ar(Lr(t,a),s(a)))}function je(t,e){let n=Pt(t);return ot(t.get("current")).map((r,i)=>Mr(Lr(t,i),n(
i)?e(r):[NaN,NaN]))}var He=(t,e)=>Sr(t.get("marks").minimum,ot(t.get("minima")).map(e));function De({model:t,el:e,picture:n,hit:r,parent:i,color:o,plane:s,names:c,
free:a=()=>!0}){let d=(p=!1,g="")=>{let f=t.get("start");return B`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${f[0]} aria-valuetext=${Ct(f,c())} transform=${g} .style=${dt(p)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${o} stroke-width="2.5" />
        <circle r="2.5" fill=${o} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[u]=P(i,d(),".handle"),l=p=>a()&&F(t,{start:p});return Ce({surface:r,handle:u,idle:()=>!s()||e.classList.contains("panning"),to:p=>l(Cr(s(),et(n,p))),
by:(p,g)=>{let{x:f,y:v}=s(),w=g?.1:.01,[m,y]=[f,v].map(({low:M,high:S},E)=>D(t.get("start")[E]+p[E]*w*(S-M),M,S));l([m,y])}}),()=>{let p=s();if(!p)return;let g=t.
get("start"),f=[p.x,p.y].every(({low:v,high:w},m)=>g[m]>=v&&g[m]<=w);e.classList.toggle("still",!a()),P(i,d(f&&a(),`translate(${p.toPixel(g)})`))}}function Cr({
x:t,y:e,toPoint:n},r){let[i,o]=n(r);return[D(i,t.low,t.high),D(o,e.low,e.high)]}function Fe({model:t,el:e,picture:n,hit:r,panel:i,plane:o}){let s=p=>t.get("disa\
bled")||F(t,{view:p});function c(p,g){let[f,v,w,m]=t.get("view"),[y,M]=g??[(f+v)/2,(w+m)/2],[S,E,O,A]=t.get("home"),N=(k,b)=>b+(k-b)*p;p>1&&(v-f>Pr*(E-S)||m-w>Pr*
(A-O))||s([N(f,y),N(v,y),N(w,M),N(m,M)])}let a=()=>e.classList.contains("panning"),d=()=>{e.classList.toggle("panning"),u()};function u(){let p=[["+","Zoom in",
()=>c(1/Nr)],["−","Zoom out",()=>c(Nr)],["✥","Move the view by dragging",d,a()],["⌂","Show the whole problem",()=>s(t.get("home"))]],g=t.get("zoomable")===
!1,f=p.map(([v,w,m,y])=>L`
      <button type="button" title=${w} aria-label=${w} aria-pressed=${y??R} ?hidden=${g}
        ?disabled=${t.get("disabled")} @click=${m}>${v}</button>`);P(i,f)}r.addEventListener("pointerdown",p=>{let g=o();if(p.button!==0||!g||!a())return;let{toPoint:f}=g,
[v,w,m,y]=t.get("view"),[M,S]=f(et(n,p));Zt(p,E=>{let[O,A]=f(et(n,E));s([v+M-O,w+M-O,m+S-A,y+S-A])})}),Qt(r,a);let l=p=>{let g=o();!p.ctrlKey||!g||(p.preventDefault(),
c(p.deltaY<0?1/Or:Or,Cr(g,et(n,p))))};return n.addEventListener("wheel",l,{passive:!1}),u}var Rr={mouse:9,pen:12,touch:20},Ci=500;function Ir({state:t,plane:e},[n,r],i){let o=-1,{toPixel:s}=e();for(let{slot:c,at:a}of t.visible()){let[d,u]=s(a),l=Math.
hypot(d-n,u-r);l<=i&&([o,i]=[c,l])}return o}function Br(t){let{el:e,plot:n,state:r,plane:i}=t,{picture:o,hit:s}=n,c=(d,u)=>Ir(t,et(o,d),Rr[u]??Rr.mouse),a=d=>r.
add(i().toPoint(n.pixel(d)));s.addEventListener("pointerdown",d=>{if(d.button!==0)return;let u=c(d,d.pointerType);if(u<0&&(d.pointerType==="touch"||r.removing))
return;if(d.preventDefault(),o.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(u);u>=0&&r.select(u);let l=u>=0?u:a(d);if(l<0)return;let[p,g]=et(
o,d),[f,v]=u<0?[p,g]:i().toPixel(r.cursor);Zt(d,w=>{let[m,y]=et(o,w);r.move(l,i().toPoint([m+f-p,y+v-g]))})}),s.addEventListener("click",d=>{d.pointerType==="to\
uch"&&!r.removing&&c(d,"touch")<0&&a(d)}),s.addEventListener("dblclick",d=>{let u=c(d,"mouse"),{added:l}=r;u>=0&&!(u===l.slot&&performance.now()-l.time<Ci)&&r.remove(
u)}),s.addEventListener("pointermove",d=>{e.classList.toggle("over",d.buttons===0&&c(d,d.pointerType)>=0)}),Qt(s,d=>c(d.touches[0],"touch")>=0)}function jr(t){let{
plot:e,state:n,plane:r}=t,i={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?Ir(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.classification&&
(i["+"]=()=>n.choose(1),i["-"]=i["−"]=()=>n.choose(-1)),e.picture.addEventListener("keydown",o=>{if(o.ctrlKey||o.metaKey||o.altKey)return;let s=Jt(o),c=i[o.key.
length===1?o.key.toLowerCase():o.key];if(!s&&!c)return;if(o.preventDefault(),!s)return c();let a=o.shiftKey?.1:.01,d=n.box().map(([u,l],p)=>n.cursor[p]+s[p]*a*(l-
u));n.selected>=0?n.move(n.selected,d):n.moveCursor(d)})}function Dr(t,e){let n=t.get("task")==="classification",r={classification:n,removing:!1,label:1,selected:-1,cursor:[0,0],message:"",added:{slot:-1,time:0},box:u,
visible:f,count:v,read:m,add:y,move:S,moveCursor:E,remove:O,select:A,step:N,choose:b,setRemoving:x},i=Hr(t),o=[],[[s,c],[a,d]]=u();return r.cursor=[(s+c)/2,(a+d)/
2],r;function u(){return[t.get("interval"),t.get(n?"interval":"y_interval")]}function l([h,z]){let[[$,_],[T,C]]=u();return[D(h,$,_),D(z,T,C)]}function p(h){return n?
[i.x[2*h],i.x[2*h+1]]:[i.x[h],i.y[h]]}function g(h,z){let[$,_]=l(z);n?i.x.set([$,_],2*h):[i.x[h],i.y[h]]=[$,_]}function f(){let[[h,z],[$,_]]=u();return Array.from(
i.part,(I,U)=>({slot:U,part:I,at:p(U)})).filter(({part:I,at:[U,W]})=>I&&U>=h&&U<=z&&W>=$&&W<=_).map(({slot:I,part:U,at:W})=>({slot:I,at:W,training:U>0,positive:i.
y[I]>0}))}function v(h){return i.part.filter(z=>z===h).length}function w(...h){let z=$=>new DataView(Float64Array.from(i[$]).buffer);F(t,Object.fromEntries(h.map(
$=>[$,{...t.get($),data:z($)}])))}function m(){let h=i;i=Hr(t);let z=o.length>0&&i.part.length>h.part.length;if(z)for(let _ of["x","y","part"])i[_].set(h[_]);if(i.
part[r.selected]||(r.selected=-1),!z)return;let $=o;o=[],k("");for(let{point:_,label:T}of $)y(_,T)}function y(h,z=r.label){let $=i.part.indexOf(0);return $<0?(k(
M(h,z)),-1):(i.part[$]=1,n&&(i.y[$]=z),g($,h),w("x","y","part"),r.added={slot:$,time:performance.now()},A($),$)}function M(h,z){let[$,_]=[i.part.length,t.get("m\
ost")],T=`All ${$} slots are taken`;return $>=_?`No more than ${_} points are possible: remove one first.`:t.widget_manager?.exported?`${T}, and only Python can\
 add more.`:t.get("disabled")?`${T}, and only the server can add more.`:(o.push({point:h,label:z}),t.get("wanted")<=$&&F(t,{wanted:$+1}),`${T}: adding more …`)}
function S(h,z){i.part[h]&&(g(h,z),w("x","y"),r.cursor=p(h))}function E(h){r.cursor=l(h),k("")}function O(h){i.part[h]&&(i.part[h]=0,w("part"),A(-1,"Point remov\
ed."))}function A(h,z=""){r.selected=h,h>=0&&(r.cursor=p(h)),k(z)}function N(h){let z=f().sort((T,C)=>T.at[0]-C.at[0]||T.at[1]-C.at[1]);if(!z.length)return k("N\
o point is in view.");let $=z.findIndex(({slot:T})=>T===r.selected),_=$<0&&!h?0:$;A(z[(_+(h?1:-1)+z.length)%z.length].slot)}function k(h){r.message=h,e()}function b(h){
r.label=h,e()}function x(h){r.removing=h,A(-1,h?"Click a point to remove it.":"")}}function Hr(t){let[e,n,r]=["x","y","part"].map(i=>j(t.get(i)).slice());return{
x:e,y:n,part:r}}var Ri=150,Ii="Click to add a point, drag to move it, double-click to remove it.",Bi="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",ji=" + and −\
 choose the label of new points.";function Fr({model:t,el:e}){let n=t.get("task")==="classification",r=!!t.widget_manager?.exported;e.classList.toggle("classifi\
cation",n);let i=t.get("colors");for(let $ in i)e.style.setProperty(`--${$}`,i[$]);let o=Mt(),s=L`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    ${r?Et(t.widget_manager,"Reading a CSV file needs Python."):R}
    <details class="help"><summary>${Ii}</summary><p id=${o}>${Bi}${n?ji:""}</p></details>`,[c,a,d,u]=P(e,s,"div",".tools",".report",".message"),p=vn(c,{label:"\
Data",ratio:n?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),g={tabindex:"0",role:"application","aria-describedby":o};for(let[$,_]of Object.entries(g))p.
picture.setAttribute($,_);let[f,v,w]=p.layers("curve","points","selection"),m=Dr(t,()=>{E(),b()}),y=()=>{let[$,_]=m.box().map(([T,C])=>({low:T,high:C}));return p.
plane($,_)},M={el:e,plot:p,state:m,plane:y};Br(M),jr(M);function S(){let $=m.visible(),{toPixel:_}=y(),T=$.length>Ri?3.6:4.8;P(v,$.map(({at:U,training:W,positive:ft})=>{
let mt=n?ft?"positive":"negative":"",[ie,H]=_(U);return B`<circle class="${W?"training":"test"} ${mt}" r=${T} cx=${ie.toFixed(2)} cy=${H.toFixed(2)} />`})),E();
let[C,I]=[m.count(1),m.count(-1)];p.picture.ariaLabel=`Data: ${bn(C,"training ")}${I?` and ${bn(I,"test ")}`:""}`,b()}function E(){let $=m.visible(),_=$.find(({
slot:U})=>U===m.selected),[T,C]=y().toPixel(_?.at??m.cursor);P(w,B`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${T},${C})" .style=${dt(!_)} />
      <circle class="selected" r="9" cx=${T} cy=${C} .style=${dt(_)} />`);let I=m.count(1)+m.count(-1)-$.length;P(d,L`
      <div class="status" role="status">${m.message||(_?O(_):"")}</div>
      <div class="notes">${I?`${bn(I)} outside the view`:""}</div>`)}function O({at:$,training:_,positive:T}){let C=n?`, label ${t.get("label_names")[T?1:0]}`:"";
return`${_?"Training":"Test"} point: ${Ct($,t.get("axis_names"),C)}`}function A(){let $=n?new Float64Array:j(t.get("fit")),{left:_,width:T}=p.area,{to:C}=y().y,
I=W=>`${(_+W*T/($.length-1)).toFixed(2)},${D(C($[W]),-ut,ut).toFixed(2)}`,U=te($.length,W=>!Number.isNaN($[W])).map(W=>`M${W.map(I).join("L")}`);P(f,B`<path class="fit" d=${U.
join("")} />`)}let N=Pe(i.positive,i.negative);function k(){if(!n)return;let $=t.get("map");e.classList.toggle("mapped",$.shape[0]>0);let _=t.get("logits"),T=C=>_?
Math.tanh(C/2):D(C,-1,1);Ot(p.canvas,j($),$.shape,C=>N(T(C)))}function b(){e.classList.toggle("removing",m.removing);let $=[1,-1].map(I=>L`
      <button type="button" title="Label of the points you add" aria-pressed=${I===m.label} @click=${()=>m.choose(I)}>
        <i class="dot ${I>0?"positive":"negative"}"></i>${t.get("label_names")[I>0?1:0]}
      </button>`),_=n?"var(--gdviz-faint)":i.data,T=[{name:"training",color:_,kind:"dot"}];m.count(-1)&&T.push({name:"test",color:_,kind:"ring"}),n||T.push({name:"\
model",color:i.fit}),P(a,L`
      ${n?L`<span class="labels" role="group" aria-label="Label of new points">${$}</span>`:R}
      <button type="button" title="Remove points by clicking them" aria-pressed=${m.removing}
        @click=${()=>m.setRemoving(!m.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${x} />
      <button type="button" title=${"Load your own data: a header line, then one row of numbers for each point"} ?disabled=${t.get("disabled")||r}
        @click=${()=>a.querySelector("input").click()}>Load CSV …</button>
      <span class="gdviz-legend">${Le(T)}</span>`)}async function x({target:$}){let[_]=$.files,T=t.get("most_bytes"),C=`It is larger than ${Math.floor(T/1e6)} M\
B. The data are unchanged.`;_?.size>T?h({file:_.name,text:C,failed:!0}):_&&t.send({file:_.name},void 0,[await _.arrayBuffer()]),$.value=""}function h({file:$="",
text:_,failed:T}){let[C,I]=T?["gdviz-notice","alert"]:["gdviz-note","status"];P(u,_?L`<div class=${C} role=${I}><b>${$}</b>: ${_}</div>`:R)}let z="interval y_in\
terval axis_names";return p.draw(t,{[z]:()=>p.axes(y(),t.get("axis_names"),!n),"x y part":m.read,[`x y part label_names ${z}`]:S,[`fit ${z}`]:A,"map logits":k,message:()=>h(
t.get("message")),disabled:b})}var bn=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function Hi(t){let{model:e,el:n}=t;V(n,"gdviz-data-editor");let r=Fr(t),i=X(
e,"task",()=>{r(),P(n,R),r=Fr(t)});return()=>{i(),r()}}var Ur={render:Hi};var Di=4;function Fi({model:t,el:e}){V(e,"gdviz-field","gdviz-plane");let n=t.get("marks"),r=Mt(),i=t.widget_manager?.exported;i&&t.set("disabled",!0);function o(){
let{size:k=[0,0],axes:b=[0,0,0,0]}=t.get("drawn"),x=z=>B`<rect class=${z} x=${b[0]} y=${b[1]} width=${b[2]} height=${b[3]} />`,h=L`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${k[0]} height=${k[1]}>
        <defs><clipPath id=${r}>${x("")}</clipPath></defs>
        ${x("hit")}
        <g clip-path="url(#${r})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${i?Et(t.widget_manager,"Zooming needs Python, which draws this picture."):R}`;return P(e,h,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[s,c,a,d,u,l,p,g]=o();function f(){let{size:k,axes:b,limits:x}=t.get("drawn");if(!k)return null;let[h,z,$,_]=b,T=st({low:x[0],high:x[1],from:h,to:h+
$});return Tt(T,st({low:x[2],high:x[3],from:z+_,to:z}))}let v={model:t,el:e,picture:s,hit:c,plane:f,names:()=>t.get("axis_names")},w=De({...v,parent:l,color:n.start}),
m=Fe({...v,panel:p});function y(){m();let{limits:k}=t.get("drawn");t.get("disabled")&&k&&t.set("view",k)}let M=k=>()=>{let b=f();b&&k(b.toPixel)},S=M(k=>P(d,He(
t,k))),E=M(k=>P(a,Be(t,k))),O=M(k=>{P(u,je(t,k));let[b]=ot(t.get("current"));P(g,Number.isNaN(b?.[0]??NaN)?R:Ie(t,b,v.names()))}),A=St(e,k=>{Math.abs(k-t.get("w\
idth"))>=Di&&F(t,{width:k})}),N=Y(t,{disabled:y,drawn:o,"drawn minima":S,"drawn start":w,"drawn paths":E,"drawn current step diverged_at axis_names":O});return()=>{
A(),N()}}var Wr={render:Fi};var Vr=64,Ui=10,Wi=9;function Vi(t,e,n,{from:r,to:i}){let[o,s]=t.map(e?Math.log10:Number),c=n>1?(s-o)/(n-1):0,a=l=>e?10**l:l,d=l=>Math.floor((l-r)/(i-r)*n),u=st(
{low:a(o-c/2),high:a(s+c/2),log:e,from:r,to:i});return{pixels:u,nearest:l=>D(d(l),0,n-1),cellOf:l=>{let p=u.to(l);return p>=Math.min(r,i)&&p<=Math.max(r,i)?Math.
min(d(p),n-1):-1},centre:l=>a(o+l*c),edges:l=>{let[p,g]=[l,l+1].map(f=>r+(i-r)*f/n);return[Math.min(p,g),Math.max(p,g)]}}}function qi({model:t,el:e}){let n=()=>t.
get("kind")==="magnitude",r=n()?Re:Xt,i=`Map of ${t.get("value_name")}`,o=Lt(e,{name:"gdviz-heat-map",label:i,ratio:t.get("ratio"),margins:r});o.canvas.classList.
add("hatch");let[s]=o.layers("cross"),[c]=P(o.handles,S(),".handle"),a=()=>t.get("values").shape,d=b=>{let x=t.get(`${b}_range`),h=t.get(`${b}_log`)&&x[0]>0,[z,
$]=a();return Vi(x,h,b==="x"?$:z,b==="x"?o.across():o.upwards())};function u(){if(!a()[0]||!a()[1])return null;let[b,x]=t.get("chosen"),[h,z]=[d("x").cellOf(b),
d("y").cellOf(x)];return h>=0&&z>=0?[h,z]:null}let l=b=>!Number.isFinite(b)||!n()&&b<0;function p(){let b=t.get("log"),[x,h]=Kt([j(t.get("values"))],z=>Number.isFinite(
z)&&!(b&&z<=0));return x<=h?[x,h]:null}function g(){Ot(o.canvas,j(t.get("values")),a(),n()?f():v())}function f(){let b=Array.from(t.get("palette"),_=>Nt(_)),[x,
h]=p()??[0,1],z=st({low:x,high:h,log:t.get("log"),from:0,to:b.length}),$=_=>Math.floor(z.to(Math.max(_,x)));return _=>l(_)?0:b[D($(_),0,b.length-1)]}function v(){
let b=Array.from(t.get("colors"),x=>Nt(x));return x=>l(x)?0:b[x%b.length]}function w(){let b=p();if(!n()||!b)return o.bar(n()?[[],[],t.get("value_name")]:null);
let{height:x}=o.area,h=st({low:b[0],high:b[1],log:t.get("log"),from:0,to:-x}),z=t.get("palette"),$=T=>z[Math.floor((T+.5)/Vr*z.length)],_=h.ticks().map(({at:T,text:C})=>({
at:T/x,text:C}));o.bar([Array.from({length:Vr},(T,C)=>$(C)),_,t.get("value_name")])}function m(){let b=t.get("colors"),h=(n()?[]:t.get("names")).map(($,_)=>({name:$,
color:b[_%b.length],kind:"area"})),z=j(t.get("values")).some(l);o.legend(z?[...h,{name:t.get("missing_name"),color:"",kind:"hatch"}]:h)}let y=()=>o.axes(Tt(d("x").
pixels,d("y").pixels),t.get("axis_names"));function M(){let b=u();if(P(o.handles,S(b)),!b)return P(s,null);let[[x,h],[z,$]]=[d("x").edges(b[0]),d("y").edges(b[1])],
{left:_,top:T,width:C,height:I}=o.area,[U,W]=[(x+h)/2,(z+$)/2],mt=`${`M${U},${T}V${z-6}M${U},${$+6}V${T+I}`}M${_},${W}H${x-6}M${h+6},${W}H${_+C}`;P(s,B`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${mt} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${mt} />`)}function S(b=null){let[[x,h],[z,$]]=b?[d("x").edges(b[0]),d("y").edges(b[1])]:
[[0,0],[0,0]],_=(C,I,U,W)=>B`<rect class=${C} fill="transparent" stroke=${I} stroke-width=${U}
        x=${x-W} y=${z-W} width=${h-x+2*W} height=${$-z+2*W} />`,T=Math.max((Wi-(h-x))/2,1);return B`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${dt(b)}
        aria-valuenow=${b?b[1]*a()[1]+b[0]:0} aria-valuetext=${b?E(b):""}>
        ${_("","white",4,T)}${_("cell","black",2,T)}${_("halo","none",0,Ui)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function E([b,x]){let[h,z]=t.get("axis_names"),$=`${h} = ${q(d("x").centre(b))}, ${z} = ${q(d("y").centre(x))}`,_=j(t.get("values"))[x*a()[1]+b];if(l(
_))return`${$}: ${t.get("missing_name")}`;let T=()=>t.get("names")[_]??String(_);return`${$}: ${n()?`${t.get("value_name")} ${q(_)}`:T()}`}let O=o.readout(b=>{let x=b?
A(b):u();P(o.status,x?E(x):"")},c);function A([b,x]){return a()[0]&&a()[1]?[d("x").nearest(b),d("y").nearest(x)]:null}function N(b){if(!b)return;let x=[d("x").centre(
b[0]),d("y").centre(b[1])];String(x)!==String(t.get("chosen"))&&F(t,{chosen:x})}Ce({surface:o.hit,handle:c,to:b=>N(A(o.pixel(b))),by:(b,x)=>{let[h,z]=u()??[0,0],
$=x?10:1;N([D(h+$*b[0],0,a()[1]-1),D(z+$*b[1],0,a()[0]-1)])}});let k="x_range y_range x_log y_log axis_names";return o.draw(t,{"kind values palette colors log":g,
"kind values palette log value_name":w,"kind values names colors missing_name":m,[`values ${k}`]:y,[`kind chosen values names ${k}`]:M,[`kind chosen values name\
s value_name missing_name ${k}`]:O})}var qr={render:qi};function Gi(t){let e=L`<b>${t.get("name")}</b>`,n=Z(t.get("module")),{error:r}=Gt(t),i=r?`${r.message} (${r.name})`:t.get("error_message"),o=s=>L`<div class="gdviz-notice" role="status">${s}</div>`;
return i?L`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${i}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?o(L`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||dn(n)?null:o("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var Ki=({model:t})=>zt(t);function Yi({model:t,el:e}){
V(e,"gdviz-link");let n=()=>P(e,Gi(t)),r=[zt(t),Ee(t,n),X(t,"where error_message",n)];return n(),()=>r.forEach(i=>i())}var Gr={initialize:Ki,render:Yi};var Zi=2,Ji=.5,Kr=.05,Ue=(t,e,n=Zi)=>e*Math.abs(t)/(Math.abs(t)+n);function Yr(t,e){let n=Oe(t),r=document.createElement("canvas"),i=Pe(e.positive,e.negative),o=[];
function s({weights:p,thickest:g},f){p.forEach(({index:v},w)=>{let m=f[v],y=Ue(m,g);y>Kr&&(n.lineWidth=y,n.strokeStyle=m>0?e.positive:e.negative,n.stroke(o[w]))})}
function c({units:p,layers:g},f,[v,w,m],{ink:y,paper:M}){let S=p.length-g[0].length===v&&m>1,E=p.slice(g[0].length);n.fillStyle=M;for(let{x:O,y:A,size:N}of p)n.
fillRect(O-N/2,A-N/2,N,N);S&&w>1&&a(E,f,w,m),S&&w===1&&d(E,f,m,y),n.lineWidth=1,n.strokeStyle=y,n.globalAlpha=.7;for(let{x:O,y:A,size:N}of p)n.strokeRect(O-N/2-
.5,A-N/2-.5,N+1,N+1);n.globalAlpha=1}function a(p,g,f,v){Ot(r,g,[f*p.length,v],w=>i(D(w,-1,1))),p.forEach(({x:w,y:m,size:y},M)=>{let S=(p.length-1-M)*f;n.drawImage(
r,0,S,v,f,w-y/2,m-y/2,y,y)})}function d(p,g,f,v){p.forEach(({x:w,y:m,size:y},M)=>{let S=g.subarray(M*f,(M+1)*f),E=S.reduce((k,b)=>Math.max(k,Math.abs(b)),1),[O,
A]=[w-y/2,.46*y/E];Object.assign(n,{lineWidth:1,strokeStyle:v,globalAlpha:.25}),n.beginPath(),n.moveTo(O,m),n.lineTo(O+y,m),n.stroke();let N=M===p.length-1;Object.
assign(n,{lineWidth:y>20?1.8:1.2,strokeStyle:N?e.fit:v,globalAlpha:1}),n.beginPath(),S.forEach((k,b)=>n.lineTo(O+y*b/(f-1),m-A*k)),n.stroke()})}function u({units:p,
thickest:g},f,v){for(let{x:w,y:m,size:y,index:M}of p){let S=f[M],E=Ue(S,g,Ji)/2;E>Kr&&(l(w-y/2,m+y/2,E+.8,v),l(w-y/2,m+y/2,E,S>0?e.positive:e.negative))}}function l(p,g,f,v){
n.beginPath(),n.arc(p,g,f,0,2*Math.PI),n.fillStyle=v,n.fill()}return{resize:({width:p,height:g,weights:f})=>{o=f.map(({curve:w})=>new Path2D(w));let v=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(p*v),height:Math.round(g*v)}),Object.assign(t.style,{width:`${p}px`,height:`${g}px`})},draw:(p,g,f,v,w)=>{let m=t.width/p.width;
n.setTransform(m,0,0,m,0,0),n.clearRect(0,0,p.width,p.height),g.length===p.parameters&&(s(p,g),c(p,f,v,w),u(p,g,w.paper))}}}var Zr=54,Qi=340,Xi=120,ts=40,es=5;function $n(t,e){let n=D(Zr*Math.max(...t),Xi,Qi),r=e/t.length,i=[0,0];for(let d=1;d<t.length;d++)i.push(i[d]+t[d]*(t[d-1]+1));
let o=t.map((d,u)=>{let l=Math.min(n/d,Zr),p=Math.floor(Math.min(.76*l,.5*r,ts)),g=f=>Math.round(f-p/2)+p/2;return Array.from({length:d},(f,v)=>({layer:u,unit:v,
index:u?i[u]+d*t[u-1]+v:-1,x:g(r*(u+.5)),y:g(n/2+(v-(d-1)/2)*l),size:p}))}),s=o.flat(),c=o.slice(1).flatMap((d,u)=>d.flatMap(l=>o[u].map(p=>{let[g,f]=[p.x+p.size/
2,l.x-l.size/2],v=(g+f)/2,w=`M${g},${p.y}C${v},${p.y},${v},${l.y},${f},${l.y}`;return{from:p,to:l,index:i[l.layer]+l.unit*o[u].length+p.unit,start:g,end:f,curve:w}}))),
a=D(.25*Math.min(...s.map(({size:d})=>d)),3.5,10);return{width:e,height:n,layers:o,units:s,weights:c,thickest:a,parameters:i[t.length]}}function Jr({units:t,weights:e},[
n,r]){let i=t.find(({x:d,y:u,size:l})=>Math.max(Math.abs(n-d),Math.abs(r-u))<=l/2+1);if(i)return i;let o=e.filter(({start:d,end:u})=>d<=n&&n<=u);if(!o.length)return null;
let s=ns((n-o[0].start)/(o[0].end-o[0].start)),c=({from:d,to:u})=>Math.abs(d.y+(u.y-d.y)*s-r),a=o.reduce((d,u)=>c(u)<c(d)?u:d);return c(a)<es?a:null}function ns(t){
let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var rs=250,os=[.5,2,8];function is({model:t,el:e}){V(e,"gdviz-network-diagram");let n=t.get("colors");for(let A in n)e.style.setProperty(`--${A}`,n[A]);let r=L`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="legend"></div>`,[i,o,s,c]=P(e,r,".network","canvas",".readout",".legend"),a=Yr(o,n),d=cn(),u=$n(t.get("sizes"),320),l=null;function p(A=u.width){
u=$n(t.get("sizes"),A),a.resize(u),P(c,ds(u.thickest)),f(null),g()}function g(){let A=t.get("responses");a.draw(u,j(t.get("weights")),j(A),A.shape,d),E()}function f(A){
l=A;let N=u.layers[0].map(({x:k,y:b,unit:x})=>B`<text x=${k} y=${b} dy="0.35em" text-anchor="middle">${Qr(u,x)}</text>`);P(i,L`
      <svg tabindex="0" role="application" aria-label=${cs(t)} width=${u.width} height=${u.height}
        @pointermove=${v} @pointerdown=${v} @pointerleave=${w} @blur=${()=>f(null)} @keydown=${m}>
        <g class="names" aria-hidden="true">${N}</g>
        <g class="pointed" aria-hidden="true">${A&&ls(A)}</g>
      </svg>`),S()}let v=A=>f(Jr(u,et(i,A))),w=({pointerType:A})=>A!=="touch"&&f(null);function m(A){if(A.ctrlKey||A.metaKey||A.altKey)return;let N=Jt(A);!N&&![
"Enter","Escape"].includes(A.key)||(A.preventDefault(),f(ss(u,l,N??A.key)))}let y=0,M=0;function S(){y=performance.now();let A=j(t.get("weights"));s.textContent=
l?as(u,l,A):"Point at a line or a unit to see its value."}function E(){!l||M||(M=window.setTimeout(()=>{M=0,S()},Math.max(rs-(performance.now()-y),0)))}let O=[Y(
t,{"sizes activation":p,"weights responses":g}),St(i,p),sr(()=>{d=cn(),g()}),()=>clearTimeout(M)];return()=>O.forEach(A=>A())}function ss({layers:t,weights:e},n,r){
if(!n)return t[0][0];let i="from"in n;if(r==="Escape")return i?n.to:null;let o=e.filter(({to:d})=>d===(i?n.to:n));if(typeof r=="string")return o[0]??n;let[s,c]=r;
if(i)return o[D(n.from.unit-c-s,0,o.length-1)];let a=t[D(n.layer+s,0,t.length-1)];return a[D(n.unit-c,0,a.length-1)]}var Qr=({layers:t},e)=>t[0].length===1?"x":
`x${"₁₂"[e]}`;function yn(t,{layer:e,unit:n}){return e===0?Qr(t,n):e===t.layers.length-1?"the output":`unit ${n+1} of hidden layer ${e}`}function as(t,e,n){
if("from"in e)return`Weight from ${yn(t,e.from)} to ${yn(t,e.to)}: ${q(n[e.index])}`;let r=yn(t,e);return e.layer===0?`Input ${r}`:`${r[0].toUpperCase()}${r.slice(
1)}: bias ${q(n[e.index])}`}function cs(t){let[e,...n]=t.get("sizes").slice(0,-1),r=t.get("activation"),i=`${n.length===1?"a hidden layer":"hidden layers"} of ${n.
join(", ")} units`,o=n.length?`${i}${r?` (${r})`:""}`:"no hidden layer";return`Network with ${e===1?"1 input":`${e} inputs`}, ${o} and 1 output. Arrow keys move\
 from unit to unit; Enter moves to the weights into a unit, Escape moves back.`}function ls(t){if("from"in t)return B`<path d=${t.curve} />`;let e=t.size+5;return B`<rect x=${t.
x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function ds(t){let e=(r,i,o=r)=>L`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${i}</svg>${o}</span>`,
n=r=>B`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;return L`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${os.map(r=>e("sample",n(Ue(r,t)),String(r)))}
    ${e("bias",B`<circle cx="5" cy="5" r="3.5" />`)}`}var Xr={render:is};var pt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},We=t=>(...e)=>({_$litDirective$:t,values:e}),Rt=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Dl}=or;var to=t=>t.strings===void 0;var us={},eo=(t,e=us)=>t._$AH=e;var nt=We(class extends Rt{constructor(t){if(super(t),t.type!==pt.PROPERTY&&t.type!==pt.ATTRIBUTE&&t.type!==pt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!to(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
Q||e===R)return e;let n=t.element,r=t.name;if(t.type===pt.PROPERTY){if(e===n[r])return Q}else if(t.type===pt.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return Q}else if(t.
type===pt.ATTRIBUTE&&n.getAttribute(r)===e+"")return Q;return eo(t),e}});function oo(t,e){return e?e[t]:Array.isArray(t)?t.map(n=>oo(n)).join(","):t?.data?Array.from(j(t),n=>String(Number(n.toFixed(4)))).join(",").replace(/(,0)+$/,""):
String(ps(Number(t)))}function ps(t){let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t}async function Ve(t){
let e=t.widget_manager,n=new URLSearchParams;for(let r of t.get("entries")){let i=await io(r,e);if(typeof i=="string")continue;let o=(await J(e,i.widget)).get(i.
trait);n.set(r.name,oo(o,i.options))}return n.toString().replaceAll("%2C",",")}async function io(t,e){if(!("selector"in t))return t;let n=(await J(e,t.selector)).
get("index");return t.targets[n]??`there is no such setting with ${t.title} = ${t.labels[n]}`}var gs="it is outside the range that can be shown",fs="it cannot b\
e changed without Python";function gt(t){throw new RangeError(t)}var hs=["token","theme","template","note","python"],zn=10;async function so(t,e,n){let r=t.widget_manager,
i=t.get("entries"),o=new Map(new URLSearchParams(e)),s=l=>!hs.includes(l)&&!l.startsWith("voila"),c=new Set(i.map(({name:l})=>l)),a=[...o.keys()].filter(l=>!c.has(
l)&&s(l)).map(l=>`${l}: there is no such setting`);for(let l of i){let p=o.get(l.name);if(p!==void 0){await n(),await Bn();try{let g=await io(l,r);typeof g=="st\
ring"&&gt(g);let f=t.get("needs_kernel").includes(g.widget);f&&r.exported&&gt(fs);let v=await J(r,g.widget),w=v.get(g.trait);v.set(g.trait,xs(g,v,p)),v.save_changes(),
f&&v.get(g.trait)!==w&&await ws(t)}catch(g){if(!(g instanceof RangeError))throw g;a.push(`${l.name}=${[...p].slice(0,40).join("")}: ${g.message}`)}}}if(!a.length)
return;let d=a.length>zn?`; and ${a.length-zn} more`:"",u=ms(`Parts of this link were ignored. ${a.slice(0,zn).join("; ")}${d}.`);rt(await J(r,t.get("message")),
"value",`<div class="gdviz-notice" role="status">${u}</div>`)}var ms=t=>t.replaceAll("&","&amp;").replaceAll("<","&lt;"),vs=0;function ws(t){let e=++vs;return new Promise(
n=>{function r(i){i.event!=="done"||i.question!==e||(t.off("msg:custom",r),n())}t.on("msg:custom",r),t.send({event:"ask",question:e})})}function xs(t,e,n){let{kind:r}=t;
if(r==="choice"){let a=t.options??[];return a.includes(n)||gt(`it must be one of ${a.join(", ")}`),a.indexOf(n)}if(r==="flag")return n!=="0"&&n!=="1"&&gt("it mu\
st be 0 or 1"),n==="1";if(r==="array"||r==="numbers"){let{trait:a,length:d,among:u,narrowest:l=null}=t,{shape:p}=e.get(a),g=d??le(p),f=n.split(",");(d?f.length!==
g:f.length>g)&&gt(`it must be ${d?"":"at most "}${g} numbers separated by commas`);let v=f.map(no);if((!v.every(y=>Number.isFinite(Math.fround(y))&&(!u||u.includes(
y)))||l!==null&&!bs(v,l))&&gt(p?"its numbers must be ones that can be set there":gs),!p)return v;let m=new Float64Array(g);return m.set(v),{shape:p,data:new DataView(
m.buffer)}}r==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&gt("it must be a whole number");let i=no(n),o=(a,d)=>typeof a=="string"?e.get(a):a??d,[s,c]=[o(t.low,-1/0),o(t.
high,1/0)];return s<=i&&i<=c||gt(`it must lie between ${ro(s)} and ${ro(c)}`),i}function no(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(
t)?Number(t):NaN;return Number.isFinite(e)?e:gt("it must be a number")}var bs=([t,e,n,r],i)=>[[t,e],[n,r]].every(([o,s])=>o<s&&s-o>=i*Math.max(Math.abs(o),Math.
abs(s)));function ro(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.toPrecision(
6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}function ao({model:t}){let{exported:e,ownsAddress:n,kernel:r}=t.widget_manager;if(e&&(e.
query=()=>Ve(t)),!n||!r)return;let i=0,o=async()=>history.replaceState(null,"",`?${await Ve(t)}${location.hash}`),s=()=>{clearInterval(i),r.status==="dead"&&(i=
setInterval(o,$s))};return r.statusChanged.connect(s),()=>{clearInterval(i),r.statusChanged.disconnect(s)}}var $s=500;function ys({model:t,el:e}){V(e,"gdviz-page-state");async function n(){let i=`${location.href.replace(/[?#].*$/s,"")}?${await Ve(t)}`,o=await ke(i);r(i,o?"Copie\
d.":"Copy this:"),o||e.querySelector("input")?.select()}let r=(i="",o="")=>P(e,L`
      <button type="button" title="Copy the address of this page in its current state" @click=${n}>Copy link</button>
      <span role="status">${o}</span>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!i} .value=${nt(i)} />`);r()}var co={initialize:ao,render:ys};var zs={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},kt=(t,e,n,r=t)=>L`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${zs[t]} /></svg>
  </button>`,qe=(t,e)=>kt(t?"pause":"play",t?"Pause":"Play",e,"play");var ks=10,_s=8;function As({model:t,el:e}){V(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),i=f=>F(t,{playing:!1,value:f});function o(){
let f=!t.get("playing");F(t,{playing:f,value:f&&n()>=r()?0:n()})}let s=()=>P(e,L`
      ${kt("back","Back to the start",()=>i(0))}
      ${qe(t.get("playing"),o)}
      ${kt("step","Step forward",()=>i(Math.min(n()+1,r())))}
      <label title="The current step">
        <input type="range" min="0" step="1" aria-label="Current step" .max=${String(r())} .value=${nt(String(n()))}
          @input=${({target:f})=>i(Number(f.value))} />
        <output>${n()} / ${r()}</output>
      </label>`),c=0,a=0,d=()=>Math.max(ks,r()/_s)/1e3;function u(f){let v=Math.min(Math.floor((f-c)*d()),r());if(v>=r())return F(t,{value:r(),playing:!1});v>n()&&
F(t,{value:v}),t.get("playing")&&(a=requestAnimationFrame(u))}function l(){cancelAnimationFrame(a),t.get("playing")&&(p(),a=requestAnimationFrame(u))}function p(){
n()>r()&&F(t,{value:r()}),c=performance.now()-n()/d()}let g=[Y(t,{"value max playing":s}),X(t,"max",p),X(t,"playing",l),()=>cancelAnimationFrame(a)];return l(),
()=>g.forEach(f=>f())}var lo={render:As};var Ms=t=>Number.isFinite(t)?q(t,Math.abs(t)<.001?2:3):"–";function Ss({model:t,el:e}){V(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function r(s,c){n(s)!==
c&&F(t,{shown:t.get("shown").with(s,Number(c))})}function i(s){F(t,{chosen:s}),r(s,!0)}function o(){let[s,c,a]=[t.get("columns"),t.get("hints"),t.get("colors")],
d=ot(t.get("values")),u=s.map((g,f)=>L`<th scope="col" title=${c[f]??""}>${g}</th>`),l=t.get("names").map((g,f)=>{let[v,w]=[n(f),f===t.get("chosen")],m=({target:M})=>r(
f,M.checked),y=`background: ${it(a[f%a.length])}`;return L`
        <tr class="${v?"":"hidden"} ${w?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${g}" .checked=${nt(v)} @change=${m} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${g}" aria-pressed=${w} @click=${()=>i(f)}>
              <span class="swatch" .style=${y}></span>${g}
            </button>
          </th>
          ${s.map((M,S)=>L`<td class="number">${v?Ms(d[f]?.[S]??NaN):"–"}</td>`)}
        </tr>`}),p=L`<th scope="col"></th>`;P(e,L`<table><thead><tr>${p}${p}${u}</tr></thead><tbody>${l}</tbody></table>`)}return Y(t,{"names colors columns hin\
ts shown values chosen":o})}var uo={render:Ss};var kn=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Es(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function Ts({model:t,el:e}){V(e,"gdviz-runner");let n=t.get("unit"),r=()=>F(t,{playing:!1,resets:t.get("resets")+1}),i=()=>F(t,{playing:!1,single_steps:t.
get("single_steps")+1});function o(){let u=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);F(t,{playing:!t.get("playing"),resets:u})}function s({
target:u}){let l=Math.round(Number(u.value));l>=1&&l<=1e3&&F(t,{anew_steps:l}),u.value=t.get("anew_steps")}function c(){let[u,l,p]=[t.get("speed"),t.get("anew"),
t.get("diverged_at")],g=m=>Math.abs(m/u-1)<.001,f=kn.some(g)?kn:[...kn,u].sort((m,y)=>m-y),v=({target:m})=>F(t,{speed:Number(m.value)}),w=({target:m})=>F(t,{anew:m.
checked,playing:!1});P(e,L`
      <div class="gdviz-buttons">
        ${kt("back","Restart",r,p<0?"back":"back wanted")}
        ${qe(t.get("playing"),o)}
        ${kt("step","Step forward",i)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${v}>
          ${f.map(m=>L`<option value=${m} .selected=${nt(g(m))}>${Es(m,n)}</option>`)}
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
      ${p<0?R:L`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${p.toLocaleString("en")}: the numbers are no longer finite. The last finite parameters are
        shown. Lower the learning rate, then restart.</div>`}`)}function a(){t.get("diverged_at")>=0&&t.get("playing")&&F(t,{playing:!1})}let d=[X(t,"position d\
iverged_at",a),Y(t,{"playing speed anew anew_steps position diverged_at":c})];return a(),()=>d.forEach(u=>u())}var po={render:Ts};var Ns=t=>t===void 0||Number.isNaN(t)?"–":q(t);function Os({model:t,el:e}){return V(e,"gdviz-sentence"),Y(t,{"template values shown kind":()=>{let[n,r]=t.get(
"kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],i=j(t.get("values")),o=t.get("template").replace(/\{(\d+)\}/g,(s,c)=>Ns(i[c]));P(e,L`<div class=${n} role=${r} ?hidden=${!t.
get("shown")}>${o}</div>`)}})}var go={render:Os};function Ps({model:t,el:e}){V(e,"gdviz-slider");let n=t.get("whole"),r=`A ${n?"whole ":""}number from`,i=!1,o=u=>F(t,{value:D(u,t.get("min"),t.get("max"))});function s({
target:u}){let l=Number(u.value);if(n)return o(Math.round(l));o(t.get("log")?Number((10**l).toPrecision(3)):l)}function c({target:u}){let l=Number(u.value.trim().
replace(",",".").replaceAll("−","-"));i=!(u.value.trim()!==""&&Number.isFinite(l)&&(!n||Number.isInteger(l))&&l>=t.get("min")&&l<=t.get("max")),i||o(l),d()}function a(){
i=!1,d()}function d(){let[u,l,p,g]=["value","min","max","disabled"].map(y=>t.get(y)),f=y=>String(t.get("log")?Math.log10(y):y),v=e.querySelector("input[type=tex\
t]:focus"),[w,m]=t.get("continuous_update")?[s,null]:[null,s];P(e,L`
      <label title=${t.get("tooltip")}>
        <span>${t.get("description")}</span>
        <input type="range" min=${f(l)} max=${f(p)} step=${t.get("step")} aria-valuetext=${q(u)}
          .value=${nt(f(u))} ?disabled=${g} @input=${w} @change=${m} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${t.get("description")}, as a number" aria-invalid=${i}
        title=${i?`${r} ${l} to ${p}`:""} .value=${v?Q:nt(q(u))}
        ?disabled=${g} @change=${c} @blur=${a} />`)}return Y(t,{"value description tooltip min max step log disabled":a})}var fo={render:Ps};var Ls=6,Cs=24;function Rs({model:t,el:e}){let n=t.get("bar")?Re:Xt,i=Lt(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get(
"ratio"),margins:n});i.canvas.classList.add("hatch");let[o,s,c,a]=i.layers("field","paths","minima","points"),d=t.get("marks"),u=()=>{let[x,h,z,$]=j(t.get("box"));
return i.plane({low:x,high:h},{low:z,high:$})},l=()=>t.get("axis_names"),{picture:p,hit:g,handles:f,panel:v}=i,w=()=>t.get("movable"),m=De({model:t,el:e,picture:p,
hit:g,plane:u,names:l,parent:f,color:d.start,free:w}),y=Fe({model:t,el:e,picture:p,hit:g,plane:u,names:l,panel:v});function M(){let{canvas:x,area:h}=i,z=Math.min(
window.devicePixelRatio||1,2),$={width:Math.round(h.width*z),height:Math.round(h.height*z)},_=t.get("loss"),T=j(t.get("levels"));if(_.shape[0]<2||_.shape[1]<2||
T.length<2)return hn(x);br(x,$,j(_),_.shape,T,S(T.length-1))}function S(x){let h=t.get("palette"),z=h.length-1;return Array.from({length:x},($,_)=>h[Math.floor(
x>1?z/(x-1)*_:z/2)])}function E(){if(!t.get("bar"))return;let x=j(t.get("levels")),h=x.length-1,z=Math.max(Math.ceil(h*Cs/i.area.height),1),$=Array.from(x.keys()).
filter(C=>C%z===0),_=t.get("value_name"),T=gn($.map(C=>x[C]));if(T.some(C=>C.length>Ls)){let C=Math.floor(Math.log10(Math.max(...x.map(Math.abs))));_+=` (10${Ne(
C)})`,T=gn($.map(I=>x[I]/10**C))}if(!j(t.get("loss")).some(Number.isFinite))return i.bar([[],[],_]);i.bar([S(h),$.map((C,I)=>({at:-C/h,text:T[I]})),_])}let O=()=>i.
axes(u(),l());function A(){let x=t.get("gradient"),h=$r(j(x),x.shape,i.area,j(t.get("box")));P(o,B`<path class="arrows" fill="black" opacity="0.55" d=${h} />`)}
function N(){let x=j(t.get("loss")).every(Number.isFinite),h=`${t.get("value_name")} not finite`;i.legend(x?Yt(t):[...Yt(t),{name:h,color:"",kind:"hatch"}])}let k=i.
readout(x=>{if(t.get("step")>=0)return P(i.status,Ie(t,ot(t.get("current"))[0],l()));P(i.status,!x&&t.get("status")||b(x))});function b(x){if(!x&&!w())return"";
let h=x?u().toPoint(x):t.get("start"),z=Is(t.get("loss"),j(t.get("box")),h);return Ct(h,l(),z===null?"":`, ${t.get("value_name")} ≈ ${q(z,2)}`)}return i.draw(
t,{"loss levels palette":M,"loss levels palette value_name":E,"box axis_names":O,"gradient box":A,"paths shown colors box":()=>P(s,Be(t,u().toPixel)),"minima bo\
x":()=>P(c,He(t,u().toPixel)),"current shown colors box":()=>P(a,je(t,u().toPixel)),"loss names colors shown value_name":N,"start movable box":m,"loss start mov\
able status box axis_names current step diverged_at":k,zoomable:y})}function Is(t,[e,n,r,i],[o,s]){let[c,a]=t.shape,[d,u]=[(o-e)/(n-e)*(a-1),(s-r)/(i-r)*(c-1)];
if(!(d>=0&&u>=0&&d<=a-1&&u<=c-1))return null;let[l,p]=[Math.min(Math.floor(d),a-2),Math.min(Math.floor(u),c-2)],[g,f]=[d-l,u-p],v=j(t),w=p*a+l,[m,y]=[w,w+a].map(
M=>(1-g)*v[M]+g*v[M+1]);return(1-f)*m+f*y}var ho={render:Rs};var mo=new Map,_n=new Map;function vo(t,e){let n=()=>{let r,i=(...o)=>{let s=o.pop(),c=Array.isArray(o.at(-1))?o.pop():[];r=typeof s=="function"?s(...c.map(ee)):
s};i.amd={},e(i);for(let o of t)o!=="module"&&An(o,r);return r};for(let r of t)mo.set(r,n)}var An=(t,e)=>_n.set(t,e);function ee(t){if(t==="module")return{uri:document.
baseURI};if(!_n.has(t)){let e=mo.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return _n.get(t)}function wo(){let t=(u,l)=>typeof l=="sy\
mbol"||l==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),i={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class o{register_mime_type(){}}let s={"base/js/namespace":i,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:o}},c=(u,l)=>l(...u.map(p=>s[p]??e)),a=globalThis,d=Object.assign(document.createElement("div"),{hidden:!0});return d.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(d),Object.assign(a,{Jupyter:i,requirejs:Object.assign(c,{config(){}})}),ee("@jupyter-widgets/base").
load_ipython_extension(),d.remove(),delete a.Jupyter,delete a.requirejs,Object.getPrototypeOf(i.WidgetManager)}var Bs="v1.kernel.websocket.jupyter.org";var xo=[250,500,1e3,2e3],js=5e3,Hs=1e4,Ds=8e3,Fs=4e3;function $o(t,e){let n,[r,i,o,s,c]=[0,0,0,0,0],[a,d]=[!1,!1];function u(){l();let v=new URL(t);v.pathname+=
"/channels",v.search+=`${v.search?"&":"?"}${e.query()}`,v.protocol=v.protocol.replace("http","ws");let w=n=new WebSocket(v,Bs);o=setTimeout(p,Ds,w),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(o),s=c=Date.now(),e.opened()},n.onmessage=({data:m})=>{if(c=Date.now(),typeof m!="string")return e.received(m);a=!0,w.send(
m)},n.onclose=({code:m})=>m===4e3?g(e.gone):p(w)}function l(){clearTimeout(o),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function p(v){
l(),e.lost(),s&&Date.now()-s>js&&(r=i=0),s=0;let w=await fetch(t,{signal:AbortSignal.timeout(Fs)}).then(m=>m.status,()=>0);if(!(d||v!==n)){if(w===404)return g(e.
gone);w?o=setTimeout(u,i++?bo(i):0):o=setTimeout(p,bo(r++),v)}}function g(v){d=!0,clearInterval(f),l(),v?.()}let f=setInterval(()=>{a&&n.readyState===WebSocket.
OPEN&&Date.now()-c>Hs&&p(n)},1e3);return u(),{open:()=>d||u(),end:()=>g(),send:v=>n.readyState===WebSocket.OPEN&&n.send(v)}}var bo=t=>xo[Math.min(t,xo.length-1)];function yo(t,e,n){let r=new TextEncoder,i=e.map(a=>r.encode(JSON.stringify(a))),o=[r.encode(t),...i,...n],s=new BigUint64Array(o.length+2);s[0]=BigInt(o.length+
1);let c=s.byteLength;return o.forEach((a,d)=>{s[d+1]=BigInt(c),c+=a.byteLength}),s[o.length+1]=BigInt(c),new Blob([s,...o])}function zo(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(l,p)=>Number(e.getBigUint64(8*(p+1),!0))),i=l=>t.slice(r[l],r[l+1]),o=new TextDecoder,[s,c,a,d]=[1,2,3,4].
map(l=>JSON.parse(o.decode(i(l)))),u=Array.from({length:n-6},(l,p)=>new DataView(i(p+5)));return{header:s,parent_header:c,metadata:a,content:d,buffers:u}}var Us=["restarting","autorestarting","dead"],Ws=8e3;function ko(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function _o(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),i=crypto.randomUUID?.()??String(Math.random()).slice(2),o={status:"idle",connectionStatus:"\
connecting",statusChanged:ko(),connectionStatusChanged:ko(),comm:N,onOpen:null,onOutput:null},s=new Map,c=new Map,a=new Map,d=new Set,u=0,[l,p]=[[],""],g=!1,f="",
v=Promise.resolve(),w=$o(r,{query:()=>`session_id=${i}&heard=${f}`,opened(){E("connectionStatus","connected");for(let k of a.values())w.send(k.message),k.sentAt=
Date.now();l=[...a.keys(),...c.keys()],l.length&&(p=O("kernel_info_request",{}))},lost:()=>E("connectionStatus","connecting"),received(k){let b=zo(k);f=b.header.
msg_id,o.connectionStatus==="silent"&&E("connectionStatus","connected"),v=v.then(()=>A(b)).catch(x=>console.error(x))},gone:M}),m=setInterval(()=>{let[k]=a.values();
o.connectionStatus==="connected"&&k&&!d.size&&Date.now()-k.sentAt>Ws&&E("connectionStatus","silent")},1e3);function y(){for(let k of l){a.delete(k),d.delete(k);
let b=c.get(k);c.delete(k),b?.iopub?.status?.({content:{execution_state:"idle"}})}}function M(){S(),a.clear(),c.clear(),E("status","dead")}function S(){g=!0,clearInterval(
m),w.end()}function E(k,b){o[k]!==b&&(o[k]=b,o[`${k}Changed`].emit())}function O(k,b,x,h={},z=[]){let $=`${i}-${++u}`;if(g)return $;let _={msg_id:$,msg_type:k,session:i,
username:"",date:new Date().toISOString(),version:"5.3"},T=yo("shell",[_,{},h,b],z);return x&&c.set($,x),a.set($,{message:T,sentAt:Date.now()}),w.send(T),$}async function A(k){
let{header:b,parent_header:x,content:h}=k,z=x.msg_id;switch(a.delete(z),b.msg_type){case"status":if(Us.includes(h.execution_state))return M();if(c.get(z)?.iopub?.
status?.(k),h.execution_state==="busy"&&d.add(z),h.execution_state!=="idle")return;d.delete(z),c.delete(z),z===p&&y();return;case"comm_open":return o.onOpen?.(N(
h.comm_id,h.target_name),k);case"comm_msg":return s.get(h.comm_id)?.heard(k);case"comm_close":return s.get(h.comm_id)?.ended(k),void s.delete(h.comm_id);default:
return o.onOutput?.(k)}}function N(k,b="jupyter.widget"){let x={comm_id:k,target_name:b,heard:()=>{},ended:()=>{},on_msg:h=>x.heard=h,on_close:h=>x.ended=h,open:(h,...z)=>O(
"comm_open",{comm_id:k,target_name:b,data:h},...z),send:(h,...z)=>O("comm_msg",{comm_id:k,data:h},...z),close:(h={},...z)=>(s.delete(k),O("comm_close",{comm_id:k,
data:h},...z))};return s.set(k,x),x}return addEventListener("pagehide",({persisted:k})=>{k||g||(S(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:k})=>k&&w.open()),addEventListener("online",()=>w.open()),o}var ne=class extends Rt{constructor(e){if(super(e),this.it=R,e.type!==pt.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===R||e==null)return this._t=void 0,this.it=e;if(e===Q)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-strin\
g value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};ne.directiveName=
"unsafeHTML",ne.resultType=1;var Ao=We(ne);var Vs="application/vnd.jupyter.widget-view+json",qs=["image/png","image/jpeg","image/gif","image/webp"],Gs=/\x1b\[[0-9;]*m/g;function Mo({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let o={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...o}}take({header:o,content:s}){if(o.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let c=this.clearing?[]:this.get("outputs");this.clearing=!1;let a=c.at(-1);if(o.msg_type==="stream"&&a?.output_type==="stream"&&a.name===s.name)return this.
show([...c.slice(0,-1),{...a,text:a.text+s.text}]);this.show([...c,{output_type:o.msg_type,...s}])}show(o){this.set("outputs",o),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let o of this.shown)o.then(s=>s?.remove());this.shown=[],P(this.el,Array.
from(this.model.get("outputs"),o=>this.part(o)))}part(o){let s=o.data?.[Vs];if(!s)return Ks(o);let c=document.createElement("div");return this.shown.push(this.displayed.
then(()=>Mn(this.model.widget_manager,s.model_id,c))),c}}return{OutputModel:n,OutputView:r}}function Ks({output_type:t,name:e,text:n,ename:r,evalue:i,data:o={}}){
let s=o["text/html"]??o["image/svg+xml"];if(s)return L`<div class="html">${Ao(s)}</div>`;let c=qs.find(d=>d in o);if(c)return L`<img src="data:${c};base64,${o[c]}" alt=${o["\
text/plain"]??""} />`;if(t==="error")return L`<div class="failed" role="alert">${i||r}</div>`;if(e==="stderr")return L`<div></div>`;let a=n??o["text/markdown"]??
o["text/latex"]??o["text/plain"]??"";return L`<pre>${a.replace(Gs,"")}</pre>`}async function Mn(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function So({live:t,kernel:e}){let n=e?_o(e.base,e.id,e.key):void 0,r=wo();An("@jupyter-widgets/output",Mo(ee("@jupyter-widgets/base")));let i=new class extends r{kernel=n;exported=n?
void 0:{live:t};ownsAddress=!0;async loadClass(o,s){let c=ee(s)[o];if(!c)throw new Error(`The front end "${s}" has no ${o}.`);return c}async new_model(o,s){return n&&
(o.comm??=n.comm(o.model_id)),super.new_model(o,s)}async _create_comm(o,s,c,a,d){if(!n)throw new Error("This page has no kernel.");let u=n.comm(s,o);return(c||a)&&
u.open(c,{},a,d),u}async _get_comm_info(){return{}}};return n&&(n.onOpen=(o,s)=>i.handle_comm_open(o,s),n.onOutput=async o=>{(await re(i)).find(c=>c.take&&c.get(
"msg_id")===o.parent_header.msg_id)?.take(o)},n.statusChanged.connect(()=>i.disconnect())),i}async function re(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var Ys=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),Eo="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",To="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",Zs="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",oe=()=>document.getElementById("gdviz-note");function It(t){oe().textContent=t,oe().hidden=!t}function Js(t){_e(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?It({gone:Zs,silent:To,away:Eo}[e]):[Eo,To].includes(oe().textContent??"")&&It(""))})}function Qs(t){let n=t.filter(i=>i.get("_front_end")==="li\
nk"&&i.get("where")==="kernel").filter(i=>!Object.keys(i.views??{}).length),r=n.map(i=>`The link “${i.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&It(r.join(" "))}var Xs={link:zt,presets:Xe},No=new WeakSet;async function Oo(t){for(let e of await re(t)){if(No.has(e))continue;No.add(e);let n=Xs[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var Po=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function ta({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function ea(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var Lo=t=>[...document.querySelectorAll(t)].map(e=>e);async function na(){ea();let t=Po(
"gdviz-page"),e=Ys.get(new URLSearchParams(location.search).get("note")??"");e&&It(e),t.failed&&It(t.failed);for(let o of Lo("template[data-cell]")){let{content:s}=o;
document.getElementById(o.dataset.cell??"")?.replaceChildren(s),o.remove()}let n=Lo("[data-widget]");if(!n.length)return;let r=So(t);e&&r.exported&&P(oe(),pn(r)),
r.kernel&&Js(r.kernel);let i=ta(Po("gdviz-widgets"));await r.set_state(i),await Oo(r);for(let o of await re(r))o.get("_front_end")==="pageState"&&so(o,location.
search,()=>Oo(r)).catch(s=>console.error(s));await Promise.all(n.map(o=>Mn(r,o.dataset.widget??"",o))),r.kernel||Qs(await re(r))}var ra="This page could not sta\
rt in this browser. Reload it, or try another up-to-date browser.";function Co(){document.addEventListener("DOMContentLoaded",()=>na().then(()=>document.documentElement.
dataset.ready="",t=>{console.error(t),oe().hidden&&It(ra)}))}var oa={badge:vr,curves:Tr,dataEditor:Ur,field:Wr,heatMap:qr,link:Gr,networkDiagram:Xr,pageState:co,player:lo,presets:Fn,resultsTable:uo,runner:po,sentence:go,slider:fo,
surface:ho,value:{}};function ia(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||Vn(),n.widgets??=oa,n.resolve?.(n.widgets),n.widgets}return Do(sa);})();
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
