function at(t,n,o,r){return{type:t,shape:n,address:o,start:r}}function place(t,n){if(t===null)return null;if(typeof t.address=="number"){const s=t.shape.reduce(
(e,u)=>e*u,1),f=new TYPES[t.type][0](s);return{...t,name:n,numbers:f,bytes:new Uint8Array(f.buffer)}}const[o,r]=[Array.isArray(t),Object.keys(t)],i=s=>o?`${n}[${s}\
]`:n?`${n}.${s}`:`argument ${s}`;return{name:n,isList:o,keys:r,parts:r.map(s=>place(t[s],i(s)))}}function leavesOf(t){return t===null?[]:"numbers"in t?[t]:t.parts.
flatMap(leavesOf)}function copy(t,n,o=0){for(let r=0;r<t.length;r++)t[r].set(n[o+r])}function write(t,n){if(t===null)return;if("numbers"in t)return writeNumbers(
t,n);const{isList:o,keys:r,parts:i}=t,s=t.name||"the argument of the program";if(n===void 0)throw new TypeError(`${s} is missing`);const f=o?`a list of ${r.length}`:
`an object with ${r.join(", ")}`;if(typeof n!="object"||n===null||isArray(n)!==o||o&&n.length!==r.length)throw new TypeError(`${s} must be ${f}, not ${shown(n)}`);
for(const e in n)if(!r.includes(e))throw new TypeError(`${s} must be ${f} and nothing else, not ${e}`);for(let e=0;e<r.length;e++)write(i[e],n[r[e]])}function writeNumbers(t,n=t.
start){const{name:o,type:r,shape:i,numbers:s}=t;if(n===void 0)throw new TypeError(`${o} is missing`);if(i.length===0)return put(t,0,n);if(!isArray(n))throw new TypeError(
`${o} must be an array of shape ${tuple(i)}, not ${shown(n)}`);const f=!Array.isArray(n)&&n.length===s.length,[e,,,u=e]=TYPES[r];if(f&&n.constructor===u&&r!=="b\
ool")s.set(n);else if(f)for(let c=0;c<s.length;c++)put(t,c,n[c]);else if(writeRows(t,n,0,0)<0){const[c,h]=[tuple(i),shapeOf(n)];throw new TypeError(`${o} must h\
ave shape ${c}, not ${h===c?"rows of different lengths":h}`)}}function writeRows(t,n,o,r){const{shape:i}=t;if(o===i.length)return isArray(n)?-1:put(t,r,n);if(!isArray(
n)||n.length!==i[o])return-1;for(let s=0;s<n.length&&r>=0;s++)r=writeRows(t,n[s],o+1,r);return r}function put({name:t,type:n,shape:o,numbers:r},i,s){const[,f,e]=TYPES[n];
if(!e(s))throw new TypeError(`${t}${subscript(o,i)} must be ${f}, not ${shown(s)}`);return r[i]=typeof r[0]=="bigint"?BigInt(s):s,i+1}function read(t,n){if(t===
null)return null;if("numbers"in t){const{name:e,type:u,shape:c,numbers:h}=t,[$,,,y=$]=TYPES[u];if(c.length===0)return u==="bool"?h[0]===1:h[0];const p=n??new y(
h.length);if(p.constructor!==y||p.length!==h.length)throw new TypeError(`${e} must be a ${y.name} of length ${h.length}, not ${shown(n)}`);return p.set(h),p}const{
name:o,isList:r,keys:i,parts:s}=t,f=n??(r?[]:{});if(typeof f!="object")throw new TypeError(`${o} must be ${r?"a list":"an object"}, not ${shown(f)}`);for(let e=0;e<
i.length;e++)f[i[e]]=read(s[e],f[i[e]]);return f}const isArray=t=>Array.isArray(t)||ArrayBuffer.isView(t)&&!(t instanceof DataView),tuple=t=>`(${t.join(", ")}${t.
length===1?",":""})`;function shapeOf(t){const n=[];for(let o=t;isArray(o);o=o[0])n.push(o.length);return tuple(n)}function subscript(t,n){let o="";for(let r=t.
length-1;r>=0;r--)o=`[${n%t[r]}]${o}`,n=Math.floor(n/t[r]);return o}function shown(t){return isArray(t)?`an array of shape ${shapeOf(t)}`:typeof t=="function"||
typeof t=="object"&&t?`a ${t.constructor?.name??"object"}`:typeof t=="string"?JSON.stringify(t):typeof t=="bigint"?`${t}n`:String(t)}
