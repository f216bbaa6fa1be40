async function compile(o){const t=o?FILES.fused:FILES.plain,a=t.protocol==="file:"&&builtin("node:fs");if(a)return compileBytes(await a.promises.readFile(t));const e=await fetch(
t);if(!e.ok)throw new TypeError(`the program ${t} could not be loaded: ${e.status} ${e.statusText}`);return globalThis.WebAssembly&&e.headers.get("Content-Type")===
"application/wasm"?WebAssembly.compileStreaming(e.clone()).catch(async()=>compileBytes(await e.arrayBuffer())):compileBytes(await e.arrayBuffer())}
