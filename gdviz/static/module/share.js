async function hireAll(c,f){const{address:p,count:n,made:b}=TURNS,{workers:r}=f;if(!Number.isSafeInteger(r)||r<1)throw new TypeError(`workers must be a whole nu\
mber from 1, not ${r}`);if(r>n)throw new TypeError(`workers must be at most ${n}, the turns of the program, not ${r}`);const o=Array.from({length:r+1},(e,t)=>Math.
round(t*n/r)),l=o.slice(1).map((e,t)=>new Uint8Array(Int32Array.of(o[t],e).buffer)),g={...c,inputs:[...c.inputs,{address:p,bytes:l[0]}]},m=l.map(()=>hire(g,f)),
u=await Promise.all(m).catch(async e=>{for(const t of await Promise.allSettled(m))t.status==="fulfilled"&&t.value.close();throw e});return{async take(e,t){const w=u.
map(({take:s},i)=>s([...e,l[i]],t));await Promise.allSettled(w);const h=await Promise.all(w);return h[0].map((s,i)=>{if(b[i])for(let a=1;a<r;a++){const[d,y]=[o[a],
o[a+1]].map(k=>k/n*s.length);s.set(h[a][i].subarray(d,y),d)}return s})},close:()=>u.forEach(({close:e})=>e())}}
