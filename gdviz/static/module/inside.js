async function compile(e){const o=decoded(base64());return compileBytes(e?fuse(o,decoded(places())):o)}function decoded(e){const{Buffer:o,Uint8Array:r}=globalThis;
return r.fromBase64?r.fromBase64(e):o?o.from(e,"base64"):r.from(atob(e),s=>s.charCodeAt(0))}
