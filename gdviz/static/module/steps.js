async function load(u={}){if(checkOptions(u),"workers"in u)throw new TypeError("the program cannot be split over workers: each of its steps needs the one before");
const[f,i,l]=[place(INPUTS,""),place(STATE,"state"),place(OUTPUT,"result")],[h,o,O]=[f,i,l].map(e=>leavesOf(e).map(({bytes:t})=>t)),p=h.map(e=>e.slice());let w=!1;
d();const g=[...leavesOf(place(NEXT,"state")),...leavesOf(l)],T={inputs:[...leavesOf(i),...leavesOf(f)],outputs:g,carried:o.length};return u.worker?b(await hire(
T,u)):k(await open(T,u));function d(){for(const e of leavesOf(i))write(e,e.start)}function m(e){const t=place(STATE,"state");for(const r of leavesOf(t))r.start=
void 0;return write(t,e),leavesOf(t).map(({bytes:r})=>r)}function v(e,t){if(!Number.isSafeInteger(e)||e<0)throw new TypeError(`the number of steps must be 0 or \
more, not ${e}`);t===void 0&&w||(write(f,t??{}),copy(p,h),w=!0)}function y(e,t,r){return t>0&&copy(o,e),copy(O,e,o.length),read(OUTPUT===null?i:l,r)}function k(e){
const t=[...o,...p],r=(n,s)=>r.into(void 0,n,s);return r.into=(n,s=1,a)=>(v(s,a),y(e(t,s),s,n)),{step:r,reset:d,get state(){return read(i)},set state(n){copy(o,
m(n))}}}function b({take:e,close:t}){let r=Promise.resolve();const n=a=>r=r.catch(()=>null).then(a),s=(a,c)=>s.into(void 0,a,c);return s.into=async(a,c=1,S)=>{v(
c,S);const E=p.map(U=>U.slice());return n(async()=>y(await e([...o,...E],c),c,a))},{step:s,close:t,reset:()=>n(d),get state(){return n(()=>read(i))},set state(a){
const c=m(a);n(()=>copy(o,c))}}}}
