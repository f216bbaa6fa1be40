async function load(n={}){checkOptions(n);const[a,l]=[place(INPUTS,""),place(OUTPUT,"result")],[p,y]=[a,l].map(t=>leavesOf(t).map(({bytes:r})=>r)),c={inputs:leavesOf(
a),outputs:leavesOf(l),carried:0};if(n.workers!==void 0)return h(await hireAll(c,n));return n.worker?h(await hire(c,n)):m(await open(c,n));function m(t){const r=(e={})=>r.
into(void 0,e);return r.into=(e,u={})=>(write(a,u),copy(y,t(p,0)),read(l,e)),r}function h({take:t,close:r}){let e=null,u=!1;const s=(i={})=>s.into(void 0,i);return s.
into=(i,o={})=>new Promise((f,d)=>{write(a,o),e?.resolve(null),e={result:i,numbers:p.map(w=>w.slice()),resolve:f,reject:d},u||v()}),s.close=r,s;async function v(){
for(u=!0;e;){const{result:i,numbers:o,resolve:f,reject:d}=e;e=null;try{copy(y,await t(o,0)),f(read(l,i))}catch(w){d(w)}}u=!1}}}
