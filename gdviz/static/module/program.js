function checkOptions(e){for(const t of Object.keys(e??{}))if(!["worker","workers","fused"].includes(t))throw new TypeError(`load has no option ${t}: the argume\
nts go to what it returns`)}const builtin=e=>globalThis.process?.getBuiltinModule?.(e);async function compileBytes(e){if(!globalThis.WebAssembly)throw new TypeError(
"the program needs WebAssembly, which is not available here");return WebAssembly.compile(e).catch(t=>{throw WebAssembly.validate(e)?new TypeError(`the page does\
 not allow WebAssembly: ${t.message}`):new TypeError("the program needs WebAssembly with SIMD, which is not available here")})}const compiled=new Map;async function compileOnce({
fused:e=!0}){const t=e&&!!globalThis.WebAssembly?.validate(FUSING),r=compiled.get(t)??compile(t);return compiled.set(t,r),r.catch(()=>compiled.delete(t)),r}function notStarted({
message:e}){throw new TypeError(`the program, which needs ${MEGABYTES} MB of memory, could not be started: ${e}`)}async function open(e,t){const r=await compileOnce(
t),{exports:l}=await WebAssembly.instantiate(r).catch(notStarted);return taker(l,e)}function taker({memory:e,run:t},{inputs:r,outputs:l,carried:n}){const[a,o]=[
r,l].map(m=>m.map(({address:c,bytes:h})=>new Uint8Array(e.buffer,c,h.length)));return(m,c)=>{let h=0;do{for(let s=0;s<a.length;s++)a[s].set(m[s]);if(t(),h<c)for(let s=0;s<
n;s++)m[s].set(o[s])}while(++h<c);return o}}function work(e){const{process:t}=globalThis,r=t?.getBuiltinModule?.("node:worker_threads").parentPort??globalThis;let l;
r.onmessage=({data:n})=>{try{n.module&&(l=e(new WebAssembly.Instance(n.module).exports,n.layout));const a=n.module?[]:l(n.numbers,n.steps).map(o=>o.slice());r.postMessage(
{results:a},a.map(({buffer:o})=>o))}catch(a){r.postMessage({message:a.message})}}}async function hire(e,t){const r=await compileOnce(t),l=`(${work})(${taker})`,
n=builtin("node:worker_threads"),a=URL.createObjectURL(new Blob([l],{type:"text/javascript"})),o=n?new n.Worker(l,{eval:!0}):new Worker(a,{type:"module"});let m=!1,
c;const h=i=>new Promise((u,p)=>{if(c=({results:w,message:b})=>{o.unref?.(),w?u(w):p(new TypeError(b||"the page does not allow workers from blob: addresses"))},
m)return c({message:"the worker is closed"});o.ref?.(),o.postMessage(i)}),s=i=>c(i);return o.on?o.on("message",s).on("error",s):Object.assign(o,{onmessage:({data:i})=>s(
i),onerror:s}),await h({module:r,layout:e}).finally(()=>URL.revokeObjectURL(a)).catch(i=>{o.terminate(),notStarted(i)}),{take:(i,u)=>h({numbers:i,steps:u}),close:()=>{
m=!0,o.terminate(),c({message:"the worker is closed"})}}}
