function inWords(r){if(typeof r=="number")return String(Number(r.toPrecision(4)));if(ArrayBuffer.isView(r)){const n=r;return Array.from(n.subarray(0,8),inWords).
join(", ")+(n.length>8?", …":"")}return typeof r!="object"||r===null?String(r):Object.entries(r).map(([n,t])=>`${n}: ${inWords(t)}`).join("; ")}
