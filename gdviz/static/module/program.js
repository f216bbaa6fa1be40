function checkOptions(e){for(const o of Object.keys(e??{}))if(!["worker","workers","fused"].includes(o))throw new TypeError(`load has no option ${o}: the argume\
nts go to what it returns`)}const builtin=e=>globalThis.process?.getBuiltinModule?.(e);async function compileBytes(e){const o=!!globalThis.WebAssembly;if(!o||!WebAssembly.
validate(e))throw new TypeError(`the program needs WebAssembly${o?" with SIMD":""}, which is not available here`);return WebAssembly.compile(e).catch(t=>{throw new TypeError(
`the page does not allow WebAssembly: ${t.message}`)})}const compiled=new Map;async function compileOnce({fused:e=!0}){const o=e&&!!globalThis.WebAssembly?.validate(
FUSING),t=compiled.get(o)??compile(o);return compiled.set(o,t),t.catch(()=>compiled.delete(o)),t}function notStarted({message:e}){throw new TypeError(`the progr\
am, which needs ${MEGABYTES} MB of memory, could not be started: ${e}`)}async function open(e,o){const t=await compileOnce(o),{exports:l}=await WebAssembly.instantiate(
t).catch(notStarted);return taker(l,e)}function taker({memory:e,run:o},{inputs:t,outputs:l,carried:n}){const[a,s]=[t,l].map(m=>m.map(({address:c,bytes:u})=>new Uint8Array(
e.buffer,c,u.length)));return(m,c)=>{let u=0;do{for(let r=0;r<a.length;r++)a[r].set(m[r]);if(o(),u<c)for(let r=0;r<n;r++)m[r].set(s[r])}while(++u<c);return s}}function work(e){
const{process:o}=globalThis,t=o?.getBuiltinModule?.("node:worker_threads").parentPort??globalThis;let l;t.onmessage=({data:n})=>{try{n.module&&(l=e(new WebAssembly.
Instance(n.module).exports,n.layout));const a=n.module?[]:l(n.numbers,n.steps).map(s=>s.slice());t.postMessage({results:a},a.map(({buffer:s})=>s))}catch(a){t.postMessage(
{message:a.message})}}}async function hire(e,o){const t=await compileOnce(o),l=`(${work})(${taker})`,n=builtin("node:worker_threads"),a=URL.createObjectURL(new Blob(
[l],{type:"text/javascript"})),s=n?new n.Worker(l,{eval:!0}):new Worker(a,{type:"module"});let m=!1,c;const u=i=>new Promise((h,p)=>{if(c=({results:w,message:b})=>{
s.unref?.(),w?h(w):p(new TypeError(b||"the page does not allow workers from blob: addresses"))},m)return c({message:"the worker is closed"});s.ref?.(),s.postMessage(
i)}),r=i=>c(i);return s.on?s.on("message",r).on("error",r):Object.assign(s,{onmessage:({data:i})=>r(i),onerror:r}),await u({module:t,layout:e}).finally(()=>URL.
revokeObjectURL(a)).catch(i=>{s.terminate(),notStarted(i)}),{take:(i,h)=>u({numbers:i,steps:h}),close:()=>{m=!0,s.terminate(),c({message:"the worker is closed"})}}}
