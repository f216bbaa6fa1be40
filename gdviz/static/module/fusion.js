const FUSING=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),MULTIPLY=230;function fuse(f,i){const t=f.
slice();let[c,n,o]=[0,0,0];for(const s of i){if(n|=(s&127)<<o,o+=7,s&128)continue;c+=n;const e=t[c+1]===MULTIPLY;t[c]=e?1:253,t[c+1]=e?1:133,t[c+2]=e?1:2,n=o=0}
return t}
