const attended=new WeakMap;function attend(t){const s=attended.get(t);if(s)return s;const a={text:"",views:new Set};attended.set(t,a);const r=e=>{a.text=e;for(const n of a.
views)n.textContent=e};return follow().then(e=>{const n=()=>{try{const o=Object.fromEntries(NAMES.map(f=>[f,t.get(f)??void 0])),i=e(o),u=RESULT!==null&&typeof RESULT.
address!="number"&&!Array.isArray(RESULT),c=asLists(RESULT,i);for(const[f,p]of Object.entries(u?c:{result:c}))t.set(f,p);t.save_changes(),r(inWords(i))}catch(o){
r(o.message)}};for(const o of NAMES)t.on(`change:${o}`,n);n()},e=>r(e.message)),a}function asLists(t,s){if(t===null)return null;if(typeof t.address!="number")return Array.
isArray(t)?t.map((e,n)=>asLists(e,s[n])):Object.fromEntries(Object.keys(t).map(e=>[e,asLists(t[e],s[e])]));const a=t.type==="bool"?Boolean:Number,r=(e,[n,...o])=>{
if(n===void 0)return a(t.shape.length?s[e]:s);const i=o.reduce((u,c)=>u*c,1);return Array.from({length:n},(u,c)=>r(e+c*i,o))};return r(0,t.shape)}const widget={
initialize({model:t}){attend(t)},render({model:t,el:s}){const{text:a,views:r}=attend(t);return r.add(s),s.textContent=a,()=>r.delete(s)}};
