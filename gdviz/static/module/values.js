function at(t,n,o,r){return{type:t,shape:n,address:o,start:r}}function place(t,n){if(t===null)return null;if(typeof t.address=="number"){const s=t.shape.reduce(
(e,h)=>e*h,1),i=new TYPES[t.type][0](s);return{...t,name:n,numbers:i,bytes:new Uint8Array(i.buffer)}}const[o,r]=[Array.isArray(t),Object.keys(t)],f=s=>o?`${n}[${s}\
]`:n?`${n}.${s}`:`argument ${s}`;return{name:n,isList:o,keys:r,parts:r.map(s=>place(t[s],f(s)))}}function leavesOf(t){return t===null?[]:"numbers"in t?[t]:t.parts.
flatMap(leavesOf)}function copy(t,n,o=0){for(let r=0;r<t.length;r++)t[r].set(n[o+r])}function write(t,n){if(t===null)return;if("numbers"in t)return writeNumbers(
t,n);const{isList:o,keys:r,parts:f}=t,s=t.name||"the argument of the program";if(n===void 0)throw new TypeError(`${s} is missing`);const i=o?`a list of ${r.length}`:
`an object with ${r.join(", ")}`;if(typeof n!="object"||n===null||isArray(n)!==o||o&&n.length!==r.length)throw new TypeError(`${s} must be ${i}, not ${shown(n)}`);
for(const e in n)if(!r.includes(e))throw new TypeError(`${s} must be ${i} and nothing else, not ${e}`);for(let e=0;e<r.length;e++)write(f[e],n[r[e]])}function writeNumbers(t,n=t.
start){const{name:o,shape:r,numbers:f}=t;if(n===void 0)throw new TypeError(`${o} is missing`);if(r.length===0)return put(t,0,n);if(!isArray(n))throw new TypeError(
`${o} must be an array of shape ${tuple(r)}, not ${shown(n)}`);if(!Array.isArray(n)&&n.length===f.length)for(let i=0;i<f.length;i++)put(t,i,n[i]);else if(writeRows(
t,n,0,0)<0){const[i,e]=[tuple(r),shapeOf(n)];throw new TypeError(`${o} must have shape ${i}, not ${e===i?"rows of different lengths":e}`)}}function writeRows(t,n,o,r){
const{shape:f}=t;if(o===f.length)return isArray(n)?-1:put(t,r,n);if(!isArray(n)||n.length!==f[o])return-1;for(let s=0;s<n.length&&r>=0;s++)r=writeRows(t,n[s],o+
1,r);return r}function put({name:t,type:n,shape:o,numbers:r},f,s){const[,i,e]=TYPES[n];if(!e(s))throw new TypeError(`${t}${subscript(o,f)} must be ${i}, not ${shown(
s)}`);return r[f]=typeof r[0]=="bigint"?BigInt(s):s,f+1}function read(t,n){if(t===null)return null;if("numbers"in t){const{name:e,type:h,shape:$,numbers:c}=t,[y,
,,p=y]=TYPES[h];if($.length===0)return h==="bool"?c[0]===1:c[0];const u=n??new p(c.length);if(u.constructor!==p||u.length!==c.length)throw new TypeError(`${e} m\
ust be a ${p.name} of length ${c.length}, not ${shown(n)}`);return u.set(c),u}const{name:o,isList:r,keys:f,parts:s}=t,i=n??(r?[]:{});if(typeof i!="object")throw new TypeError(
`${o} must be ${r?"a list":"an object"}, not ${shown(i)}`);for(let e=0;e<f.length;e++)i[f[e]]=read(s[e],i[f[e]]);return i}const isArray=t=>Array.isArray(t)||ArrayBuffer.
isView(t)&&!(t instanceof DataView),tuple=t=>`(${t.join(", ")}${t.length===1?",":""})`;function shapeOf(t){const n=[];for(let o=t;isArray(o);o=o[0])n.push(o.length);
return tuple(n)}function subscript(t,n){let o="";for(let r=t.length-1;r>=0;r--)o=`[${n%t[r]}]${o}`,n=Math.floor(n/t[r]);return o}function shown(t){return isArray(
t)?`an array of shape ${shapeOf(t)}`:typeof t=="function"||typeof t=="object"&&t?`a ${t.constructor?.name??"object"}`:typeof t=="string"?JSON.stringify(t):typeof t==
"bigint"?`${t}n`:String(t)}
