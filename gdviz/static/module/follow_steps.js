const NAMES=[...Object.keys(INPUTS),"steps"],RESULT=OUTPUT??STATE;async function follow(){const e=await load();let t=0;return({steps:n=0,...o}={})=>{n<t&&(e.reset(),
t=0);const r=e.step(n-t,o);return t=n,r}}
