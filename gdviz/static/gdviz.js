"use strict";var gdviz=(()=>{var Ql=Object.create;var Wn=Object.defineProperty;var td=Object.getOwnPropertyDescriptor;var ed=Object.getOwnPropertyNames;var nd=Object.getPrototypeOf,rd=Object.prototype.hasOwnProperty;var od=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},id=(t,e)=>{for(var n in e)Wn(t,n,{get:e[n],enumerable:!0})},Mi=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of ed(e))!rd.call(t,o)&&o!==n&&Wn(t,o,{get:()=>e[o],enumerable:!(r=td(e,o))||r.enumerable});return t};var Ei=(t,e,n)=>(n=t!=null?Ql(nd(t)):{},Mi(e||!t||!t.__esModule?Wn(n,"default",{value:t,enumerable:!0}):n,t)),sd=t=>Mi(Wn({},"__esModule",{value:!0}),t);var To=od((Eo,Oo)=>{((t,e)=>{typeof Oo=="object"&&typeof Eo<"u"?Oo.exports=e():t.Papa=e()})(Eo,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,r=e.IS_PAPA_WORKER||!1,o={},i=0,s={};function a(h){return h.charCodeAt(0)===65279?h.slice(1):h}function c(h){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(m){var b=$(m);b.chunkSize=parseInt(b.chunkSize),m.step||m.chunk||(b.chunkSize=
null),this._handle=new f(b),(this._handle.streamer=this)._config=b}.call(this,h),this.parseChunk=function(m,b){var z=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<z){let S=this._config.newline;S||(v=this._config.quoteChar||'"',S=this._handle.guessLineEndings(m,v)),m=[...m.split(S).slice(z)].join(S)}this.isFirstChunk&&
M(this._config.beforeFirstChunk)&&(v=this._config.beforeFirstChunk(m))!==void 0&&(m=v),this.isFirstChunk=!1,this._halted=!1;var z=this._partialLine+m,v=(this._partialLine=
"",this._handle.parse(z,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(m=v.meta.cursor,z=(this._finished||(this._partialLine=
z.substring(m-this._baseIndex),this._baseIndex=m),v&&v.data&&(this._rowCount+=v.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),r)e.postMessage({results:v,workerId:s.WORKER_ID,finished:z});else if(M(this._config.chunk)&&!b){if(this._config.chunk(v,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=v=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(v.data),this._completeResults.errors=this._completeResults.errors.concat(v.errors),this._completeResults.meta=v.meta),this._completed||
!z||!M(this._config.complete)||v&&v.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),z||v&&v.meta.paused||this._nextChunk(),
v}this._halted=!0},this._sendError=function(m){M(this._config.error)?this._config.error(m):r&&this._config.error&&e.postMessage({workerId:s.WORKER_ID,error:m,finished:!1})}}
function l(h){var m;(h=h||{}).chunkSize||(h.chunkSize=s.RemoteChunkSize),c.call(this,h),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(b){this._input=b,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(m=new XMLHttpRequest,
this._config.withCredentials&&(m.withCredentials=this._config.withCredentials),n||(m.onload=_(this._chunkLoaded,this),m.onerror=_(this._chunkError,this)),m.ontimeout=
_(this._chunkTimeout,this),m.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(m.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var b,z=this._config.downloadRequestHeaders;for(b in z)m.setRequestHeader(b,z[b])}var v;this._config.chunkSize&&(v=this._start+
this._config.chunkSize-1,m.setRequestHeader("Range","bytes="+this._start+"-"+v));try{m.send(this._config.downloadRequestBody)}catch(S){this._chunkError(S.message)}
n&&m.status===0&&this._chunkError()}},this._chunkLoaded=function(){m.readyState===4&&(m.status<200||400<=m.status?this._chunkError():(this._start+=this._config.
chunkSize||m.responseText.length,this._finished=!this._config.chunkSize||this._start>=(b=>(b=b.getResponseHeader("Content-Range"))!==null?parseInt(b.substring(b.
lastIndexOf("/")+1)):-1)(m),this.parseChunk(m.responseText)))},this._chunkError=function(b){b=m.statusText||b,this._sendError(new Error(b))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function u(h){(h=h||{}).chunkSize||(h.chunkSize=s.LocalChunkSize),c.call(
this,h);var m,b,z=typeof FileReader<"u";this.stream=function(v){this._input=v,b=v.slice||v.webkitSlice||v.mozSlice,z?((m=new FileReader).onload=_(this._chunkLoaded,
this),m.onerror=_(this._chunkError,this)):m=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var v=this._input,S=(this._config.chunkSize&&(S=Math.min(this._start+this._config.chunkSize,
this._input.size),v=b.call(v,this._start,S)),m.readAsText(v,this._config.encoding));z||this._chunkLoaded({target:{result:S}})},this._chunkLoaded=function(v){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(v.target.result)},this._chunkError=function(){
this._sendError(m.error)}}function d(h){var m;c.call(this,h=h||{}),this.stream=function(b){return m=b,this._nextChunk()},this._nextChunk=function(){var b,z;if(!this.
_finished)return b=this._config.chunkSize,m=b?(z=m.substring(0,b),m.substring(b)):(z=m,""),this._finished=!m,this.parseChunk(z)}}function p(h){c.call(this,h=h||
{});var m=[],b=!0,z=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(v){this._input=v,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){z&&m.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),m.length?this.parseChunk(
m.shift()):b=!0},this._streamData=_(function(v){try{m.push(typeof v=="string"?v:v.toString(this._config.encoding)),b&&(b=!1,this._checkIsFinished(),this.parseChunk(
m.shift()))}catch(S){this._streamError(S)}},this),this._streamError=_(function(v){this._streamCleanUp(),this._sendError(v)},this),this._streamEnd=_(function(){this.
_streamCleanUp(),z=!0,this._streamData("")},this),this._streamCleanUp=_(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function f(h){var m,b,z,v,S=Math.pow(2,53),k=-S,E=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
L=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
O=this,P=0,T=0,C=!1,I=!1,N=[],R={data:[],errors:[],meta:{}};function K(q){return h.skipEmptyLines==="greedy"?q.join("").trim()==="":q.length===1&&q[0].length===
0}function Z(){if(R&&z&&(B("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),z=!1),h.skipEmptyLines&&
(R.data=R.data.filter(function(st){return!K(st)})),H()){let st=function(it){N.push(it)};var J=st;if(R)if(Array.isArray(R.data[0])){for(var q=0;H()&&q<R.data.length;q++)
R.data[q].forEach(st);R.data.splice(0,1)}else R.data.forEach(st)}function W(st,it){for(var at=h.header?{}:[],tt=0;tt<st.length;tt++){var Q=tt,ht=st[tt],ht=((ct,ut)=>(vt=>(h.
dynamicTypingFunction&&h.dynamicTyping[vt]===void 0&&(h.dynamicTyping[vt]=h.dynamicTypingFunction(vt)),(h.dynamicTyping[vt]||h.dynamicTyping)===!0))(ct)?ut==="t\
rue"||ut==="TRUE"||ut!=="false"&&ut!=="FALSE"&&((vt=>{if(E.test(vt)&&(vt=parseFloat(vt),k<vt&&vt<S))return 1})(ut)?parseFloat(ut):L.test(ut)?new Date(ut):ut===""?
null:ut):ut)(Q=h.header?tt>=N.length?"__parsed_extra":N[tt]:Q,ht=h.transform?h.transform(ht,Q):ht);Q==="__parsed_extra"?(at[Q]=at[Q]||[],at[Q].push(ht)):at[Q]=ht}
return h.header&&(tt>N.length?B("FieldMismatch","TooManyFields","Too many fields: expected "+N.length+" fields but parsed "+tt,T+it):tt<N.length&&B("FieldMismat\
ch","TooFewFields","Too few fields: expected "+N.length+" fields but parsed "+tt,T+it)),at}var et;R&&(h.header||h.dynamicTyping||h.transform)&&(et=1,!R.data.length||
Array.isArray(R.data[0])?(R.data=R.data.map(W),et=R.data.length):R.data=W(R.data,0),h.header&&R.meta&&(R.meta.fields=N),T+=et)}function H(){return h.header&&N.length===
0}function B(q,W,et,J){q={type:q,code:W,message:et},J!==void 0&&(q.row=J),R.errors.push(q)}M(h.step)&&(v=h.step,h.step=function(q){R=q,H()?Z():(Z(),R.data.length!==
0&&(P+=q.data.length,h.preview&&P>h.preview?b.abort():(R.data=R.data[0],v(R,O))))}),this.parse=function(q,W,et){var J=h.quoteChar||'"',J=(h.newline||(h.newline=
this.guessLineEndings(q,J)),z=!1,h.delimiter?M(h.delimiter)&&(h.delimiter=h.delimiter(q),R.meta.delimiter=h.delimiter):((J=((st,it,at,tt,Q)=>{var ht,ct,ut,vt;Q=
Q||[",","	","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var Fe=0;Fe<Q.length;Fe++){for(var jt,hn=Q[Fe],zt=0,Ft=0,wt=0,Mt=(ut=void 0,new w({comments:tt,delimiter:hn,newline:it,
preview:10}).parse(st)),Ut=0;Ut<Mt.data.length;Ut++)at&&K(Mt.data[Ut])?wt++:(jt=Mt.data[Ut].length,Ft+=jt,ut===void 0?ut=jt:0<jt&&(zt+=Math.abs(jt-ut),ut=jt));0<
Mt.data.length&&(Ft/=Mt.data.length-wt),1.99<Ft&&(ct===void 0||zt<ct||zt===ct&&vt<Ft)&&(ct=zt,ht=hn,vt=Ft)}return{successful:!!(h.delimiter=ht),bestDelimiter:ht}})(
q,h.newline,h.skipEmptyLines,h.comments,h.delimitersToGuess)).successful?h.delimiter=J.bestDelimiter:(z=!0,h.delimiter=s.DefaultDelimiter),R.meta.delimiter=h.delimiter),
$(h));return J.header=H(),h.preview&&h.header&&J.preview++,m=q,b=new w(J),R=b.parse(m,W,et),Z(),C?{meta:{paused:!0}}:R||{meta:{paused:!1}}},this.paused=function(){
return C},this.pause=function(){C=!0,b.abort(),m=M(h.chunk)?"":m.substring(b.getCharIndex())},this.resume=function(){O.streamer._halted?(C=!1,O.streamer.parseChunk(
m,!0)):setTimeout(O.resume,3)},this.aborted=function(){return I},this.abort=function(){I=!0,b.abort(),R.meta.aborted=!0,M(h.complete)&&h.complete(R),m=""},this.
guessLineEndings=function(st,J){st=st.substring(0,1048576);var J=new RegExp(g(J)+"([^]*?)"+g(J),"gm"),et=(st=st.replace(J,"")).split("\r"),J=st.split(`
`),st=1<J.length&&J[0].length<et[0].length;if(et.length===1||st)return`
`;for(var it=0,at=0;at<et.length;at++)et[at][0]===`
`&&it++;return it>=et.length/2?`\r
`:"\r"}}function g(h){return h.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function w(h){var m=(h=h||{}).delimiter,b=h.newline,z=h.comments,v=h.step,S=h.preview,k=h.fastMode,
E=null,L=!1,O=h.quoteChar==null?'"':h.quoteChar,P=O;if(h.escapeChar!==void 0&&(P=h.escapeChar),(typeof m!="string"||-1<s.BAD_DELIMITERS.indexOf(m))&&(m=","),z===
m)throw new Error("Comment character same as delimiter");z===!0?z="#":(typeof z!="string"||-1<s.BAD_DELIMITERS.indexOf(z))&&(z=!1),b!==`
`&&b!=="\r"&&b!==`\r
`&&(b=`
`);var T=0,C=!1;this.parse=function(I,N,R){if(typeof I!="string")throw new Error("Input must be a string");var K=I.length,Z=m.length,H=b.length,B=z.length,q=M(v),
W=[],et=[],J=[],st=T=0;if(!I)return zt();if(k||k!==!1&&I.indexOf(O)===-1){for(var it=I.split(b),at=0;at<it.length;at++){if(J=it[at],T+=J.length,at!==it.length-1)
T+=b.length;else if(R)return zt();if(!z||J.substring(0,B)!==z){if(q){if(W=[],vt(J.split(m)),Ft(),C)return zt()}else vt(J.split(m));if(S&&S<=at)return W=W.slice(
0,S),zt(!0)}}return zt()}for(var tt=I.indexOf(m,T),Q=I.indexOf(b,T),ht=new RegExp(g(P)+g(O),"g"),ct=I.indexOf(O,T);;)if(I[T]===O)for(ct=T,T++;;){if((ct=I.indexOf(
O,ct+1))===-1)return R||et.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:W.length,index:T}),jt();if(ct===K-1)return jt(I.substring(
T,ct).replace(ht,O));if(O===P&&I[ct+1]===P)ct++;else if(O===P||ct===0||I[ct-1]!==P){tt!==-1&&tt<ct+1&&(tt=I.indexOf(m,ct+1));var ut=Fe((Q=Q!==-1&&Q<ct+1?I.indexOf(
b,ct+1):Q)===-1?tt:Math.min(tt,Q));if(I.substr(ct+1+ut,Z)===m){J.push(I.substring(T,ct).replace(ht,O)),I[T=ct+1+ut+Z]!==O&&(ct=I.indexOf(O,T)),tt!==-1&&tt<T&&(tt=
I.indexOf(m,T)),Q!==-1&&Q<T&&(Q=I.indexOf(b,T));break}if(ut=Fe(Q),I.substring(ct+1+ut,ct+1+ut+H)===b){if(J.push(I.substring(T,ct).replace(ht,O)),hn(ct+1+ut+H),tt!==
-1&&tt<T&&(tt=I.indexOf(m,T)),ct=I.indexOf(O,T),q&&(Ft(),C))return zt();if(S&&W.length>=S)return zt(!0);break}et.push({type:"Quotes",code:"InvalidQuotes",message:"\
Trailing quote on quoted field is malformed",row:W.length,index:T}),ct++}}else if(z&&J.length===0&&I.substring(T,T+B)===z){if(Q===-1)return zt();T=Q+H,Q=I.indexOf(
b,T),tt!==-1&&tt<T&&(tt=I.indexOf(m,T))}else if(tt!==-1&&(tt<Q||Q===-1))J.push(I.substring(T,tt)),T=tt+Z,tt=I.indexOf(m,T);else{if(Q===-1)break;if(J.push(I.substring(
T,Q)),hn(Q+H),q&&(Ft(),C))return zt();if(S&&W.length>=S)return zt(!0)}return jt();function vt(wt){W.push(wt),st=T}function Fe(wt){var Mt=0;return Mt=wt!==-1&&(wt=
I.substring(ct+1,wt))&&wt.trim()===""?wt.length:Mt}function jt(wt){return R||(wt===void 0&&(wt=I.substring(T)),J.push(wt),T=K,vt(J),q&&Ft()),zt()}function hn(wt){
T=wt,vt(J),J=[],Q=I.indexOf(b,T)}function zt(wt){if(h.header&&!N&&W.length&&!L){var Mt=W[0],Ut=Object.create(null),Kr=new Set(Mt);let Ai=!1;for(let Be=0;Be<Mt.length;Be++){
let Bt=a(Mt[Be]);if(Ut[Bt=M(h.transformHeader)?h.transformHeader(Bt,Be):Bt]){let mn,Si=Ut[Bt];for(;mn=Bt+"_"+Si,Si++,Kr.has(mn););Kr.add(mn),Mt[Be]=mn,Ut[Bt]++,
Ai=!0,(E=E===null?{}:E)[mn]=Bt}else Ut[Bt]=1,Mt[Be]=Bt;Kr.add(Bt)}Ai&&console.warn("Duplicate headers found and renamed."),L=!0}return{data:W,errors:et,meta:{delimiter:m,
linebreak:b,aborted:C,truncated:!!wt,cursor:st+(N||0),renamedHeaders:E}}}function Ft(){v(zt()),W=[],et=[]}},this.abort=function(){C=!0},this.getCharIndex=function(){
return T}}function y(h){var m=h.data,b=o[m.workerId],z=!1;if(m.error)b.userError(m.error,m.file);else if(m.results&&m.results.data){var v={abort:function(){z=!0,
x(m.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:A,resume:A};if(M(b.userStep)){for(var S=0;S<m.results.data.length&&(b.userStep({data:m.results.data[S],
errors:m.results.errors,meta:m.results.meta},v),!z);S++);delete m.results}else M(b.userChunk)&&(b.userChunk(m.results,v,m.file),delete m.results)}m.finished&&!z&&
x(m.workerId,m.results)}function x(h,m){var b=o[h];M(b.userComplete)&&b.userComplete(m),b.terminate(),delete o[h]}function A(){throw new Error("Not implemented.")}
function $(h){if(typeof h!="object"||h===null)return h;var m,b=Array.isArray(h)?[]:{};for(m in h)b[m]=$(h[m]);return b}function _(h,m){return function(){h.apply(
m,arguments)}}function M(h){return typeof h=="function"}return s.parse=function(h,m){var b=(m=m||{}).dynamicTyping||!1;if(M(b)&&(m.dynamicTypingFunction=b,b={}),
m.dynamicTyping=b,m.transform=!!M(m.transform)&&m.transform,m.downloadTimeout!==void 0){var b=parseInt(m.downloadTimeout);if(isNaN(b))throw new Error("Config do\
wnloadTimeout value ("+m.downloadTimeout+") not parsable by parseInt(val).");m.downloadTimeout=b}if(!m.worker||!s.WORKERS_SUPPORTED)return b=null,s.NODE_STREAM_INPUT,
typeof h=="string"?(h=a(h),b=new(m.download?l:d)(m)):h.readable===!0&&M(h.read)&&M(h.on)?b=new p(m):(e.File&&h instanceof File||h instanceof Object)&&(b=new u(m)),
b.stream(h);(b=(()=>{var z;return!!s.WORKERS_SUPPORTED&&(z=(()=>{var v=e.URL||e.webkitURL||null,S=t.toString();return s.BLOB_URL||(s.BLOB_URL=v.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",S,")();"],{type:"text/javascript"})))})(),(z=new e.Worker(z)).onmessage=y,
z.id=i++,o[z.id]=z)})()).userStep=m.step,b.userChunk=m.chunk,b.userComplete=m.complete,b.userError=m.error,m.step=M(m.step),m.chunk=M(m.chunk),m.complete=M(m.complete),
m.error=M(m.error),delete m.worker,b.postMessage({input:h,config:m,workerId:b.id})},s.unparse=function(h,m){var b=!1,z=!0,v=",",S=`\r
`,k='"',E=k+k,L=!1,O=null,P=!1,T=((()=>{if(typeof m=="object"){if(typeof m.delimiter!="string"||s.BAD_DELIMITERS.filter(function(N){return m.delimiter.indexOf(N)!==
-1}).length||(v=m.delimiter),typeof m.quotes!="boolean"&&typeof m.quotes!="function"&&!Array.isArray(m.quotes)||(b=m.quotes),typeof m.skipEmptyLines!="boolean"&&
typeof m.skipEmptyLines!="string"||(L=m.skipEmptyLines),typeof m.newline=="string"&&(S=m.newline),typeof m.quoteChar=="string"&&(k=m.quoteChar,E=k+k),typeof m.header==
"boolean"&&(z=m.header),Array.isArray(m.columns)){if(m.columns.length===0)throw new Error("Option columns is empty");O=m.columns}m.escapeChar!==void 0&&(E=m.escapeChar+
k),m.escapeFormulae instanceof RegExp?P=m.escapeFormulae:typeof m.escapeFormulae=="boolean"&&m.escapeFormulae&&(P=/^[=+\-@\t\r].*$/)}})(),new RegExp(g(k),"g"));
if(typeof h=="string"&&(h=JSON.parse(h)),Array.isArray(h)){if(!h.length)return C(O,h,L);if(Array.isArray(h[0]))return C(null,h,L);if(typeof h[0]=="object")return C(
O||Object.keys(h[0]),h,L)}else if(typeof h=="object")return typeof h.data=="string"&&(h.data=JSON.parse(h.data)),Array.isArray(h.data)&&(h.fields||(h.fields=h.meta&&
h.meta.fields||O),h.fields||(h.fields=Array.isArray(h.data[0])?h.fields:typeof h.data[0]=="object"?Object.keys(h.data[0]):[]),Array.isArray(h.data[0])||typeof h.
data[0]=="object"||(h.data=[h.data])),C(h.fields||[],h.data||[],L);throw new Error("Unable to serialize unrecognized input");function C(N,R,K){var Z="",H=(typeof N==
"string"&&(N=JSON.parse(N)),typeof R=="string"&&(R=JSON.parse(R)),Array.isArray(N)&&0<N.length),B=!Array.isArray(R[0]);if(H&&z){for(var q=0;q<N.length;q++)0<q&&
(Z+=v),Z+=I(N[q],q);0<R.length&&(Z+=S)}for(var W=0;W<R.length;W++){var et=(H?N:R[W]).length,J=!1,st=H?Object.keys(R[W]).length===0:R[W].length===0;if(K&&!H&&(J=
K==="greedy"?R[W].join("").trim()==="":R[W].length===1&&(R[W][0]==null||R[W][0].length===0)),K==="greedy"&&H){for(var it=[],at=0;at<et;at++){var tt=B?N[at]:at;it.
push(R[W][tt])}J=it.join("").trim()===""}if(!J){for(var Q=0;Q<et;Q++){0<Q&&!st&&(Z+=v);var ht=H&&B?N[Q]:Q;Z+=I(R[W][ht],Q)}W<R.length-1&&(!K||0<et&&!st)&&(Z+=S)}}
return Z}function I(N,R){var K,Z,H;return N==null?"":N.constructor===Date?isNaN(N.getTime())?"":N.toISOString():(H=!1,K=N.toString(),P&&typeof N!="number"&&typeof N!=
"bigint"&&typeof N!="boolean"&&P.test(K)&&(N=K="'"+K,H=!0),Z=K.replace(T,E),(H=H||b===!0||typeof b=="function"&&b(N,R)||Array.isArray(b)&&b[R]||((B,q)=>{for(var W=0;W<
q.length;W++)if(-1<B.indexOf(q[W]))return!0;return!1})(Z,s.BAD_DELIMITERS)||-1<Z.indexOf(v)||-1<K.indexOf(k)||Z.charAt(0)===" "||Z.charAt(Z.length-1)===" ")?k+Z+
k:Z)}},s.RECORD_SEP="",s.UNIT_SEP="",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`
`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!e.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=
w,s.ParserHandle=f,s.NetworkStreamer=l,s.FileStreamer=u,s.StringStreamer=d,s.ReadableStreamStreamer=p,r&&(e.onmessage=function(h){h=h.data,s.WORKER_ID===void 0&&
h&&(s.WORKER_ID=h.workerId),typeof h.input=="string"?e.postMessage({workerId:s.WORKER_ID,results:s.parse(h.input,h.config),finished:!0}):(e.File&&h.input instanceof
File||h.input instanceof Object)&&(h=s.parse(h.input,h.config))&&e.postMessage({workerId:s.WORKER_ID,results:h,finished:!0})}),(l.prototype=Object.create(c.prototype)).
constructor=l,(u.prototype=Object.create(c.prototype)).constructor=u,(d.prototype=Object.create(d.prototype)).constructor=d,(p.prototype=Object.create(c.prototype)).
constructor=p,s})});var jh={};id(jh,{arrive:()=>Ih,frontEnd:()=>zl,openPage:()=>Xl});function V(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function dt(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}var Yr="gdviz-hidden",vn=t=>!!t.get(
"_dom_classes")?.includes(Yr);function ot(t,e,n){let r=e.split(" ").map(o=>`change:${o}`);for(let o of r)t.on(o,n);return()=>r.forEach(o=>t.off(o,n))}function lt(t,e){
let n=new Set(Object.keys(e)),r=()=>{let i=new Set(n);n.clear();for(let s in e)i.has(s)&&e[s]()};r();let o=Object.keys(e).map(i=>ot(t,i,()=>{n.size||queueMicrotask(
r),n.add(i)}));return()=>{o.forEach(i=>i()),n.clear()}}var rt=(t,e)=>t.get_model(e.slice(10)),mt=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.
buffer,t.byteOffset,t.byteLength);function G({data:t}){let{buffer:e,byteOffset:n,byteLength:r}=mt(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.
slice(n,n+r))}function kt(t){let[e,n]=t.shape,r=G(t);return Array.from({length:e},(o,i)=>r.subarray(i*n,(i+1)*n))}var Wt=t=>({...t,render({model:e,el:n}){function r(){let i=e.get("outdated");n.toggleAttribute("data-outdated",!!i),i&&(n.dataset.outdated=i),n.ariaBusy=i?"true":
null}let o=[t.render({model:e,el:n}),ot(e,"outdated",r)];return r(),()=>o.forEach(i=>i())}});var Gn={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function Oi(t,e){
let n=Gn[t],r=Number;t==="bool"&&(r=i=>+!!i),t.endsWith("int64")&&(r=i=>BigInt(Math.trunc(i)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,r))).buffer)}var Jr=new WeakMap;function Li(t,e,n){return Jr.set(t,(Jr.get(t)??new Map).set(e,n)),n}function Zr(t,e){return Xr(t)?
Jr.get(t)?.get(e)??Li(t,e,Oi(e,G(t))):Oi(e,bn(t)?.numbers??[])}function De(t,e){let n=new Gn[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var He=t=>t.
reduce((e,n)=>e*n,1),wn=({shape:t,dtype:e})=>He(t)*Gn[e].BYTES_PER_ELEMENT,Xr=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);
function bn(t){if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[
e.length],numbers:e}}if(Array.isArray(t)){let e=t.map(bn),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??
[]],numbers:e.flatMap(r=>Array.from(r?.numbers??[]))}}return Xr(t)?{shape:t.shape,numbers:G(t)}:null}function ie(t,{shape:e,dtype:n},r,o){let i=n==="bool"?Boolean:
Number;if(e.length===0)return i(t[0]);if(Xr(r)){let l={shape:e,data:new DataView(Float64Array.from(t).buffer)};return o&&("turn"in r||Object.assign(l,{turn:1}),
Li(l,n,o)),l}let s=ArrayBuffer.isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),a=/^float|64/.test(n)?Float64Array:Gn[n],c=(l,[u,...d])=>{let p=He(d);if(d.
length)return Array.from({length:u},(g,w)=>c(l+w*p,d));let f=Array.prototype.slice.call(t,l,l+u);return s?a.from(f):f.map(g=>i(g))};return c(0,e)}function Ri(t,e,{
shape:n,dtype:r}){let o=bn(t);return!o||String(o.shape)!==String(n)?!1:Ti(r==="float32"?De(r,Zr(t,r)):Array.from(o.numbers,Number),De(r,e))}function Ti(t,e){for(let n=0;n<
t.length;n++)if(!Object.is(t[n],e[n]))return!1;return!0}function Gt(t){let e=new Uint8Array(t.reduce((r,o)=>r+o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;
return e}function Vn(t,e){let n=0;return e.map(r=>t.slice(n,n+=r))}function we(t,e){if(t.length!==e?.length)return!1;let[n,r]=[Ni(t),Ni(e)];for(let o=0;o<n.length;o++)
if(n[o]!==r[o])return!1;return!0}function Ni(t){let{buffer:e,byteOffset:n,byteLength:r}=t.byteOffset%4?t.slice():t;return new Uint32Array(e,n,r/4)}var ad=100,yn=new Set,xn=new Set,Yn=new Set,Qr=0,to=0,eo=new Map,Pi=t=>yn.add(t);function Ci(t){for(let e of[yn,xn,Yn])e.delete(t);xe()}function Jn(t){xn.add(t),
to||(to=requestAnimationFrame(cd))}var Ii=t=>Yn.add(t);function qe(t){return Qr++,t.finally(()=>{Qr--,xe()})}var no=0;function Zn(t){return no++,t.finally(()=>{
no--;for(let e of yn)Jn(e)})}var se=()=>no>0;function be({inBackground:t=!0}={}){return new Promise(e=>{eo.set(e,t),xe()})}function xe(){let t=[...xn].some(n=>!n.
isPlaying());if(Qr||t||Vt.size)return;let e=[...yn].filter(n=>n.isPending());for(let[n,r]of eo)e.some(({isInBackground:o})=>r||!o)||(eo.delete(n),n())}function cd(){
ji();let t=new Map;for(let e of xn)xn.delete(e),t.set(e,(t.get(e)??0)+1),t.get(e)>ad?e.report(Object.assign(new Error("it depends on its own outputs through oth\
er links and does not settle"),{name:"RuntimeError"})):e.compute();to=0,xe();for(let e of Yn)Jn(e);Yn.clear()}var Vt=new Map,Kn;function $n(t,e,n){if(t.get("pro\
mpt")||[...yn].some(r=>r.reads(t))){dt(t,e,n);return}Kn||(Kn=new MessageChannel,Kn.port1.onmessage=ji),Vt.size||Kn.port2.postMessage(null),Vt.has(t)||Vt.set(t,new Map),
Vt.get(t)?.set(e,n)}var Ue=(t,e)=>Vt.get(t)?.has(e)?Vt.get(t)?.get(e):t.get(e);function ji(){let t=[...Vt];Vt.clear();for(let[e,n]of t)for(let[r,o]of n)dt(e,r,o);
xe()}function Dt(t,e){let n=new Map;function r(o){let i=o.get("key"),s=n.get(i)??{thing:t(i,o),users:0};n.set(i,s),s.users++;let a=!0;return()=>{a&&--s.users===0&&(n.
delete(i),e(s.thing)),a=!1}}return{use:r,find:o=>n.get(o)?.thing}}async function ld(t){let e=t.widget_manager,n=await rt(e,t.get("choice")),r=async a=>({...a,model:await rt(e,a.widget)}),o=t.get("options"),i=await Promise.all(
o.map(a=>Promise.all(a.map(r))));function s(){let a=n.get("index");if(a!==t.get("applied")){t.set("applied",a);for(let{model:c,trait:l,value:u,array:d}of i[a])dt(
c,l,d?ie(G(d),d,c.get(l)):u)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var dd=Dt((t,e)=>qe(ld(e)),t=>t.
then(e=>e())),ro=dd.use,Fi={initialize:({model:t})=>ro(t)};var Bi=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
2%, var(--gdviz-paper));--gdviz-edge: color-mix(in srgb, var(--gdviz-ink) 50%, var(--gdviz-paper));--gdviz-line: color-mix(in srgb, var(--gdviz-ink) 14%, var(--\
gdviz-paper));--gdviz-hover: color-mix(in srgb, var(--gdviz-ink) 8%, var(--gdviz-paper));--gdviz-blue: #0072B2;--gdviz-alert: color-mix(in srgb, #D55E00 70%, va\
r(--gdviz-ink));--gdviz-black: #000;--gdviz-wine: #825}@media screen{[data-jp-theme-light=false]{--gdviz-black: var(--gdviz-ink);--gdviz-wine: #B83D7A}}.gdviz-w\
idget{font-size:13px;color:var(--gdviz-ink)}.gdviz-widget button{border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--\
gdviz-ink);cursor:pointer}.gdviz-widget button:hover{background:var(--gdviz-hover)}.gdviz-widget button:disabled{opacity:.45;cursor:default}.gdviz-widget :is(bu\
tton,input,select,summary,pre):focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:1px}.gdviz-widget[data-outdated]{position:relative}.gdviz-widget\
[data-outdated] :is(canvas,.shapes,.bar){opacity:.3}.gdviz-widget[data-outdated]:after{content:attr(data-outdated);position:absolute;top:30%;left:50%;transform:\
translate(-50%);padding:2px 10px;border-radius:11px;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);color:var(--gdviz-ink);font-size:13px;white\
-space:nowrap;pointer-events:none}.gdviz-outdated{color:var(--gdviz-faint)}.gdviz-plane .hit{pointer-events:all;fill:transparent;cursor:crosshair}.gdviz-plane.s\
till .hit{cursor:default}.gdviz-plane.panning .hit{cursor:grab}.gdviz-plane .handle{pointer-events:all;cursor:grab}.gdviz-plane .handle:focus{outline:none}.gdvi\
z-plane .handle:focus-visible .halo{stroke:var(--gdviz-blue);stroke-width:3}.gdviz-plane .panel{display:flex;gap:6px;align-items:center;padding:2px 4px 0;pointe\
r-events:auto}.gdviz-plane .status{flex:1;min-width:0;overflow-wrap:anywhere;font-size:12px;line-height:1.3;min-height:2.6em;color:var(--gdviz-ink);font-variant\
-numeric:tabular-nums}.gdviz-plane .status .diverged{color:var(--gdviz-alert);font-weight:600}.gdviz-plane button{width:30px;height:30px;padding:0;font-size:16p\
x;line-height:1}.gdviz-plane button[aria-pressed=true]{background:var(--gdviz-blue);color:#fff}.gdviz-plot{position:relative;width:100%;min-width:0;color:var(--\
gdviz-ink)}.gdviz-plot canvas{position:absolute;image-rendering:pixelated;background:var(--gdviz-paper)}.gdviz-plot svg{position:relative;display:block;overflow\
:visible}.gdviz-plot text{font-size:11px;fill:currentColor;font-variant-numeric:tabular-nums}.gdviz-plot text.name{font-size:12.5px}.gdviz-plot .vector-label{fo\
nt-size:12px;font-weight:600;stroke:#fff;stroke-width:3px;paint-order:stroke;stroke-linejoin:round}.gdviz-plot .label{stroke:var(--gdviz-paper);stroke-width:3px\
;paint-order:stroke;stroke-linejoin:round}.gdviz-plot .field.behind{opacity:.35}.gdviz-plot .tick,.gdviz-plot .frame{fill:none;stroke:currentColor;stroke-width:\
1;shape-rendering:crispEdges}.gdviz-plot .grid{fill:none;stroke:var(--gdviz-line);shape-rendering:crispEdges}.gdviz-plot .hit{fill:transparent;pointer-events:al\
l}.gdviz-legend{display:flex;flex-wrap:wrap;gap:2px 14px;padding:0 14px 2px 56px;overflow-wrap:anywhere;line-height:1.3;font-size:12px;color:var(--gdviz-ink)}.g\
dviz-legend:empty{display:none}.gdviz-legend .entry{display:inline-flex;align-items:center;gap:6px}.gdviz-legend .swatch{flex:none}.gdviz-legend .swatch{box-siz\
ing:border-box;width:18px;height:4px;border-radius:2px;background:currentColor}.gdviz-legend .swatch.dot,.gdviz-legend .swatch.ring{width:10px;height:10px;borde\
r-radius:50%}.gdviz-legend .swatch.ring{background:var(--gdviz-paper);border:2px solid currentColor}.gdviz-legend .swatch.area{width:12px;height:12px;border-rad\
ius:2px}.gdviz-legend .swatch.dashes{height:0;border-top:2px dashed currentColor;border-radius:0;background:none}.gdviz-plot canvas.hatch,.gdviz-legend .swatch.\
hatch{background:repeating-linear-gradient(45deg,var(--gdviz-hover) 0 3px,var(--gdviz-edge) 3px 4px)}.gdviz-legend .swatch.hatch{width:12px;height:12px;border:1\
px solid var(--gdviz-edge)}.gdviz-hidden,.gdviz-switches:not(:has(.widget-toggle-button:not(.gdviz-hidden))){display:none!important}@media screen{.gdviz-present\
ing body{max-width:none;padding:12px 24px 64px}.gdviz-presenting :is(nav,#gdviz-teacher,main>:not(.gdviz-now),main>.text>:not(.gdviz-now)){display:none}.gdviz-p\
resenting main>.outputs:not(.gdviz-now):has([data-widget]){display:block;position:fixed;inset:0 0 auto;visibility:hidden}.gdviz-presenting main{display:flex;fle\
x-direction:column;justify-content:safe center;min-height:calc(var(--screen) - 48px);zoom:var(--zoom)}.gdviz-presenting main>:is(.text,.code,.outputs:not(:has([\
data-widget]))){align-self:center;width:min(100%,820px)}.gdviz-presenting :is(h1,h2,h3){margin:0 0 6px}.gdviz-presenting main:has(>.gdviz-now [data-widget])>:is\
(.text,.code){align-self:stretch;width:auto;margin:0}.gdviz-presenting main:has(>.gdviz-now [data-widget]) :is(h1,h2,h3){font-size:16px}.gdviz-presenting :is(co\
de,pre,.code pre,.code code){font-size:14px}.gdviz-presenting .code summary{font-size:13px}.gdviz-presenting,.gdviz-presenting *{cursor:url("data:image/svg+xml,\
%3Csvg xmlns='http://www.w3.org/2000/svg' width='56' height='56' viewBox='0 0 28 28'%3E%3Cpath d='M2 2v21l5.5-5.2 3.6 8.2 4.2-1.9-3.6-8h7.6z' fill='%23D55E00' s\
troke='%23FFF' stroke-width='2' stroke-linejoin='round'/%3E%3C/svg%3E") 4 4,auto!important}.gdviz-presenting [data-widget][style]{min-height:0}.gdviz-presenting\
 .gdviz-interact{max-width:none}.gdviz-presenting .gdviz-interact .gdviz-sides{grid-template-columns:minmax(0,1fr)}.gdviz-presenting .gdviz-interact .gdviz-besi\
de{display:flex;flex-flow:row wrap;gap:4px 16px;order:1;align-items:start;justify-content:center}.gdviz-presenting .gdviz-beside>*{flex:1 1 280px;max-width:460p\
x}.gdviz-presenting .gdviz-row{display:flex;justify-content:center}.gdviz-presenting .gdviz-interact{--figure: calc(var(--screen) - 205px)}.gdviz-presenting .gd\
viz-interact:has(.gdviz-row+.gdviz-row){--figure: calc((var(--screen) - 230px) / 2)}.gdviz-presenting .gdviz-interact:has(.gdviz-question){--figure: calc(var(--\
screen) - 285px)}.gdviz-presenting .gdviz-row>*{flex:1 1 0;max-width:calc(var(--figure) / .72)}.gdviz-presenting .gdviz-row>.equal{max-width:calc(var(--figure) \
+ 30px)}.gdviz-presenting .gdviz-moved[inert],.gdviz-presenting .gdviz-drawing .files{display:none}.gdviz-presenting .gdviz-plot text{font-size:12px}.gdviz-pres\
enting .gdviz-interact :is(.status,.panel){min-height:0}.gdviz-presenting .gdviz-question{flex:1 1 100%;max-width:none;margin:0;padding:6px 12px}.gdviz-presenti\
ng .gdviz-beside .gdviz-question>div{display:flex;flex-flow:row wrap;gap:4px 16px;align-items:center}.gdviz-presenting .gdviz-beside .gdviz-question .text{flex:\
1 1 100%;margin:0}.gdviz-presenting .gdviz-beside .gdviz-question .gdviz-slider{flex:1 1 240px}.gdviz-presenting .gdviz-beside .gdviz-question .hint{flex:1 1 18\
0px;margin:0}.gdviz-presentation{position:fixed;bottom:0;left:0;right:0;display:flex;gap:12px;align-items:center;justify-content:center;padding:6px 16px;backgro\
und:var(--gdviz-paper);color:var(--gdviz-faint);font:20px/1.4 system-ui,sans-serif}.gdviz-presentation button{min-width:44px;min-height:40px;padding:0 12px;bord\
er:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);font:inherit}.gdviz-presentation button[aria-disabled=true\
]{color:var(--gdviz-faint);border-style:dashed}.gdviz-presentation button:focus-visible{outline:3px solid var(--gdviz-blue);outline-offset:1px}.gdviz-presentati\
on span{min-width:80px;text-align:center;font-variant-numeric:tabular-nums}}@page{margin:15mm}@media print{body .gdviz-widget{print-color-adjust:exact}body [dat\
a-widget][style]{min-height:0}body :is(.gdviz-interact,.gdviz-row,.gdviz-question,.gdviz-page,.code pre,.outputs img){break-inside:avoid}:is(h1,h2,h3){break-aft\
er:avoid}body :is(.gdviz-row,.gdviz-page){width:var(--drawn, 100%);zoom:var(--fit, 1)}body .gdviz-interact .gdviz-sides{grid-template-columns:minmax(0,1fr)}body\
 .gdviz-interact .gdviz-beside{order:1}body .gdviz-moved{display:flex;flex-flow:row wrap;gap:0 24px;opacity:1}body .gdviz-moved>*{flex:none;width:auto;min-width\
:0}body :is(.gdviz-widget.gdviz-slider,.gdviz-widget .gdviz-slider){height:auto;opacity:1}body .gdviz-slider label>span{flex:none!important}body .gdviz-slider l\
abel>span:after{content:" = ";white-space:pre}body .gdviz-slider label{flex:none}body .gdviz-page .widget-dropdown select{width:13em!important}body :is(.gdviz-s\
lider input[type=text],.widget-dropdown select){flex:none!important;width:7em!important;padding:0;border:0;background:none;text-align:left;appearance:none}body \
:is(.gdviz-slider input[type=range],.gdviz-player input,.gdviz-plane .panel,.gdviz-page-state,.gdviz-badge,.gdviz-pins,.gdviz-player button){display:none}body .\
widget-toggle-button:not(.mod-active){display:none}body .gdviz-group:has(>.gdviz-group-heading:not(.open,.changed)),body .gdviz-group-heading button:before{disp\
lay:none}body .gdviz-surface{position:static;max-height:none}body .gdviz-question{max-width:none}body .gdviz-question :is(.hint,button,.gdviz-slider){display:no\
ne}body .gdviz-question:after{content:"";display:block;height:24mm;border-bottom:1px solid var(--gdviz-edge)}body :is(h2,h3)+ol>li{padding-bottom:22mm;break-ins\
ide:avoid}body .code :is(summary,button),body .code:has(+.outputs .gdviz-question):not(:has(+.outputs .gdviz-interact)){display:none}body .code pre{padding:0;wh\
ite-space:pre-wrap;overflow:visible}body a[href^="#set:"]{margin:0;padding:0;border:0}body a[href^="#set:"]:before{content:none}body :is(.gdviz-set-status,#gdvi\
z-note,.gdviz-presentation){display:none}}.gdviz-page{container-type:inline-size;width:100%;overflow:clip}.gdviz-grid{display:grid;width:100%;gap:4px 24px;align\
-items:start;grid-template:"surface controls" auto "surface charts" 1fr / minmax(0,min(57%,1.15 * (100vh - 330px))) minmax(0,1fr)}.gdviz-surface{grid-area:surfa\
ce;position:sticky;top:0}.gdviz-controls{grid-area:controls}.gdviz-charts{grid-area:charts}.gdviz-controls,.gdviz-surface,.gdviz-charts{min-width:0;overflow:cli\
p}.gdviz-grid.gdviz-wide{grid-template-columns:minmax(0,1fr) minmax(0,2fr)}.gdviz-wide>:is(.gdviz-charts,.gdviz-controls){display:grid;gap:4px 24px;align-items:\
start;grid-template-columns:repeat(2,minmax(0,1fr))}.gdviz-grid:not(.gdviz-wide)>.gdviz-charts{flex-flow:row wrap!important;gap:4px 16px;align-items:start}.gdvi\
z-charts>*{flex:1 1 100%}.gdviz-charts>:is(.gdviz-curves,:has(.gdviz-chart),.gdviz-data-editor,.gdviz-surface3d-view){flex-basis:325px;min-width:0}.gdviz-notes>\
.widget-html{margin:0;min-height:0;height:auto}.gdviz-more{display:grid;width:100%;gap:4px 16px;align-items:start;grid-template-columns:repeat(auto-fit,minmax(m\
in(100%,270px),1fr))}.gdviz-more>*{min-width:0;overflow:hidden}.gdviz-more .widget-box>.gdviz-heat-map{width:100%;min-width:0}.gdviz-page .widget-toggle-buttons\
{display:flex;align-items:center;gap:8px}.gdviz-page .widget-toggle-buttons{margin:2px 0}.gdviz-page .widget-toggle-buttons>.widget-label{flex:0 0 112px;text-al\
ign:right}.gdviz-page .widget-toggle-buttons .widget-toggle-button:first-child{margin-left:0}.gdviz-page .gdviz-switches>.widget-label{margin:0 8px 0 0}.gdviz-p\
age .gdviz-switches .widget-toggle-button{margin:0;padding:0 8px}.gdviz-switches .widget-box{gap:3px}.gdviz-controls .widget-checkbox{padding-left:120px;min-hei\
ght:28px}.gdviz-controls .widget-checkbox label{display:flex;align-items:center}.gdviz-controls .widget-checkbox input{width:18px;height:18px;margin-top:0;margi\
n-bottom:0}.gdviz-page :is(select,button,input):focus-visible{outline:2px solid var(--gdviz-blue)!important;outline-offset:1px}.gdviz-chart{margin:0!important;-\
-bq-content-font-color: var(--gdviz-ink)}.gdviz-chart text.label{fill:var(--gdviz-ink)!important}.gdviz-chart .lines path{stroke-linejoin:round}.gdviz-formula{o\
verflow-x:auto;font-size:13px}.gdviz-controls .jupyter-widget-stack>*{width:100%}.gdviz-listing{height:auto}.gdviz-listing>.widget-html-content{flex:1;min-width\
:0;line-height:1.4}.gdviz-listing pre{margin:2px 0 8px;padding:8px 10px;max-height:320px;overflow:auto;box-sizing:border-box;border-radius:4px;background:var(--\
gdviz-hover);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-title{min-height:62px}.gdviz-title>.widget-html-content{flex:1;m\
in-width:0;text-align:center;overflow-x:auto;overflow-y:hidden}.gdviz-note,.gdviz-notice,.gdviz-error{margin:4px 2px;padding:6px 10px;border-radius:4px;line-hei\
ght:1.4;font-size:13px}.gdviz-note{background:var(--gdviz-hover);color:var(--gdviz-ink)}.gdviz-needs-python{pointer-events:auto}.gdviz-needs-python a{color:inhe\
rit;text-decoration:underline}.gdviz-notice{background:color-mix(in srgb,#E69F00 16%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #E69F00}.g\
dviz-error{background:color-mix(in srgb,#D55E00 14%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #D55E00}.gdviz-page.jupyter-widgets-disconn\
ected:before,.gdviz-page .jupyter-widgets-disconnected:before{display:none}.gdviz-page .jupyter-widgets{margin-left:0;margin-right:0}@container (min-width: 1400\
px){.gdviz-grid:not(.gdviz-wide){grid-template:"surface controls charts" auto / minmax(0,min(50%,1.15 * (100vh - 330px))) 320px minmax(0,1fr)}.gdviz-charts>:is(\
.gdviz-curves,:has(.gdviz-chart),.gdviz-data-editor,.gdviz-surface3d-view){flex-basis:100%}}@container (max-width: 700px){.gdviz-grid,.gdviz-grid.gdviz-wide{gri\
d-template:"surface" "controls" "charts" / minmax(0,1fr)}.gdviz-wide>:is(.gdviz-charts,.gdviz-controls){grid-template-columns:minmax(0,1fr)}.gdviz-surface{z-ind\
ex:1;max-height:62svh;overflow:hidden auto;background:var(--gdviz-paper)}.gdviz-surface:has(>.gdviz-title:first-child){top:-66px}}.gdviz-badge{width:100%;font-s\
ize:12px}.gdviz-badge .line{display:flex;flex-wrap:wrap;gap:4px 10px;align-items:center;justify-content:space-between}.gdviz-badge .status{flex:1 1 170px;max-wi\
dth:max-content;box-sizing:border-box;padding:3px 10px;border-radius:11px;background:color-mix(in srgb,#009E73 12%,var(--gdviz-paper));font-variant-numeric:tabu\
lar-nums}.gdviz-badge button{height:26px;padding:0 10px;font-size:12px}.gdviz-program{width:min(900px,94vw);max-height:86vh;padding:12px;border:1px solid var(--\
gdviz-edge);border-radius:6px;box-sizing:border-box;overflow:hidden;background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-program[open]{display:flex;flex-\
direction:column}.gdviz-program::backdrop{background:#0006}.gdviz-program .head{display:flex;gap:8px;align-items:center;margin-bottom:8px;font-size:13px}.gdviz-\
program .head b{flex:1}.gdviz-program pre{flex:1;min-height:0;margin:0;padding:8px;overflow:auto;white-space:pre;font-family:monospace;background:var(--gdviz-ho\
ver);font-size:12px;line-height:1.35;tab-size:2}.gdviz-buttons{display:flex;flex-wrap:wrap;gap:6px;align-items:center;width:100%}.gdviz-buttons button{min-width\
:34px;height:34px;padding:0 8px;font-size:15px;line-height:1}.gdviz-buttons button.play{background:var(--gdviz-blue);border-color:var(--gdviz-blue);color:#fff;m\
in-width:44px}.gdviz-buttons output{font-variant-numeric:tabular-nums}.gdviz-data-editor{--ground: var(--gdviz-paper);--mark: var(--gdviz-ink);width:100%;min-wi\
dth:0}.gdviz-data-editor.mapped .gdviz-plot{--ground: #FFF;--mark: #000}.gdviz-data-editor .gdviz-plot canvas{image-rendering:auto;background:none}.gdviz-data-e\
ditor.mapped .gdviz-plot canvas{background:#ddd}.gdviz-data-editor .hit{cursor:crosshair}.gdviz-data-editor.over .hit{cursor:grab}.gdviz-data-editor.over .hit:a\
ctive{cursor:grabbing}.gdviz-data-editor.removing .hit{cursor:default}.gdviz-data-editor.removing.over .hit{cursor:pointer}.gdviz-data-editor svg:focus{outline:\
none}.gdviz-data-editor svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-1px;border-radius:3px}.gdviz-data-editor .fit{fill:none;stroke:var\
(--fit);stroke-width:2.5;stroke-linejoin:round}.gdviz-data-editor circle.training{fill:var(--data);stroke:var(--ground);stroke-width:1.3}.gdviz-data-editor circ\
le.test{fill:var(--ground);stroke:var(--data);stroke-width:1.8}.gdviz-data-editor circle.training.positive{fill:var(--positive)}.gdviz-data-editor circle.traini\
ng.negative{fill:var(--negative)}.gdviz-data-editor circle.test.positive{stroke:var(--positive)}.gdviz-data-editor circle.test.negative{stroke:var(--negative)}.\
gdviz-data-editor.valued circle.training{fill:var(--value);stroke:color-mix(in srgb,var(--mark) 45%,transparent);stroke-width:.8}.gdviz-data-editor.valued circl\
e.test{fill:var(--value);stroke:var(--mark);stroke-width:1.8}.gdviz-data-editor button[hidden]{display:none}.gdviz-data-editor .values i{display:inline-block;wi\
dth:60px;height:8px;vertical-align:middle;background:linear-gradient(to right,var(--negative),white,var(--positive))}.gdviz-data-editor .tools input[type=number\
]{width:4.5em;height:28px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.g\
dviz-data-editor circle.selected{fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor .cursor{visibility:hidden;fill:none;stroke:var(--mark);stroke-wi\
dth:2}.gdviz-data-editor svg:focus-visible .cursor{visibility:visible}.gdviz-data-editor .tools{display:flex;flex-wrap:wrap;align-items:center;gap:6px 10px;padd\
ing:2px 4px 0}.gdviz-data-editor .labels{display:inline-flex}.gdviz-data-editor .labels button+button{margin-left:-1px;border-radius:0 4px 4px 0}.gdviz-data-edi\
tor .labels button:first-child{border-radius:4px 0 0 4px}.gdviz-data-editor button{display:inline-flex;align-items:center;gap:6px;min-height:30px;max-width:10em\
;padding:0 10px;font:inherit}.gdviz-data-editor .tools>button[aria-pressed=true]{background:var(--gdviz-ink);border-color:var(--gdviz-ink);color:var(--gdviz-pap\
er)}.gdviz-data-editor .labels button[aria-pressed=true]{z-index:1;border-color:var(--gdviz-ink);box-shadow:inset 0 0 0 1px var(--gdviz-ink);font-weight:600}.gd\
viz-data-editor .dot{flex:none;display:inline-block;width:10px;height:10px;border-radius:50%;box-sizing:border-box}.gdviz-data-editor .dot.positive{background:v\
ar(--positive)}.gdviz-data-editor .dot.negative{background:var(--negative)}.gdviz-data-editor .gdviz-legend{margin-left:auto;padding:0}.gdviz-data-editor .repor\
t{padding:3px 4px 0;line-height:1.35;font-size:12px;font-variant-numeric:tabular-nums}.gdviz-data-editor .status{min-height:1.35em}.gdviz-data-editor .notes{col\
or:var(--gdviz-alert);font-weight:600}.gdviz-data-editor .help{padding:0 4px;font-size:12px;color:var(--gdviz-faint)}.gdviz-data-editor .help summary{cursor:poi\
nter}.gdviz-data-editor .help p{margin:4px 0 0 14px;line-height:1.4}.gdviz-data-editor .columns{display:flex;flex-wrap:wrap;gap:4px 12px;margin:4px 2px;font-siz\
e:13px}.gdviz-data-editor .columns select{max-width:11em;height:28px;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge)\
;border-radius:4px}.gdviz-drawing .title{padding:2px 14px 0 56px;font-size:14px;font-weight:600}.gdviz-drawing .status{min-height:1.3em}.gdviz-drawing.equal{max\
-width:560px}.gdviz-drawing.bare :is(.title,.gdviz-legend){padding-left:8px}.gdviz-interact{container-type:inline-size;width:100%;max-width:1120px;overflow:hidd\
en}.gdviz-interact .jupyter-widgets{margin-left:0;margin-right:0}.gdviz-interact.jupyter-widgets-disconnected:before,.gdviz-interact .jupyter-widgets-disconnect\
ed:before{display:none}.gdviz-sides{display:grid;gap:8px 16px;align-items:start;width:100%;grid-template-columns:300px minmax(0,1fr)}.gdviz-sides>*{min-width:0;\
overflow:hidden}.gdviz-row{display:grid;gap:4px 16px;align-items:start;width:100%;grid-template-columns:repeat(auto-fit,minmax(min(100%,300px),1fr))}.gdviz-row>\
*{min-width:0;overflow:hidden}.gdviz-beside .gdviz-slider label>span{flex-basis:92px}.gdviz-beside .gdviz-slider input[type=text]{flex-basis:56px;width:56px}.gd\
viz-beside .widget-checkbox{padding-left:100px;min-height:28px}.gdviz-beside .widget-checkbox input{width:18px;height:18px}.gdviz-beside :is(select,button,input\
):focus-visible{outline:2px solid var(--gdviz-blue)!important;outline-offset:1px}@container (max-width: 700px){.gdviz-sides{grid-template-columns:minmax(0,1fr)}\
.gdviz-beside{order:1}}.gdviz-beside .gdviz-badge .line{display:none}.gdviz-drawing .files{display:flex;gap:4px}.gdviz-drawing .files button{width:auto;height:2\
4px;padding:0 6px;border-color:transparent;color:var(--gdviz-faint);font-size:11px}.gdviz-drawing .files button:is(:hover,:focus-visible){border-color:var(--gdv\
iz-edge)}.gdviz-drawing .handle.locked{opacity:.5;cursor:default}.gdviz-field-box{position:relative;width:100%;min-width:0;grid-template-columns:minmax(0,1fr)}.\
gdviz-field-box .jupyter-matplotlib-canvas-div{visibility:hidden}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(1){visibility:visible}.gdviz\
-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(2){display:none!important}.gdviz-field-box .jupyter-matplotlib,.gdviz-field-box .jupyter-matplotlib\
-canvas-container,.gdviz-field-box .jupyter-matplotlib-canvas-div{margin:0;padding:0}.gdviz-field-box .gdviz-field{position:relative;z-index:2;pointer-events:no\
ne;margin:0;width:100%;overflow:hidden}.gdviz-field-box:has(.gdviz-needs-python){overflow:hidden}.gdviz-field-box:has(.gdviz-needs-python) :is(.jupyter-matplotl\
ib,.gdviz-field>svg){max-width:none;overflow:visible;transform:scale(var(--gdviz-share, 1));transform-origin:0 0;margin-bottom:var(--gdviz-spare, 0)}.gdviz-fiel\
d svg{display:block}.gdviz-figure-state{display:none}a[href^="#set:"]{display:inline-block;margin:0 2px;padding:0 6px;border:1px solid var(--gdviz-blue);border-\
radius:4px;text-decoration:none;line-height:24px;color:inherit}a[href^="#set:"]:before{content:"\\25b8  " / "";color:var(--gdviz-blue)}a[href^="#set:"]:hover{bac\
kground:var(--gdviz-hover)}.gdviz-set-status{margin-left:6px;font-size:14px;color:var(--gdviz-alert)}.gdviz-set-status.quiet{position:absolute;width:1px;height:\
1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.gdviz-formula-field>label{display:block}.gdviz-formula-field>label>span{display:block;margin:2px}.g\
dviz-formula-field .text{width:calc(100% - 6px);box-sizing:border-box;height:30px;margin:0 3px;padding:0 6px;border:1px solid var(--gdviz-edge);border-radius:4p\
x;background:var(--gdviz-paper);color:var(--gdviz-ink);font:14px/1.4 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .text[aria-invalid=true]{border-\
color:var(--gdviz-alert)}.gdviz-formula-field .written{min-height:66px;margin:6px 3px;display:grid;align-content:center}.gdviz-formula-field .written>math{overf\
low-x:auto;overflow-y:hidden;font-size:15px}.gdviz-formula-field .error code{display:block;overflow-x:auto;white-space:pre;font:13px/1.1 ui-monospace,Menlo,Cons\
olas,monospace}.gdviz-formula-field .error span{color:var(--gdviz-alert)}@media screen{.gdviz-group>.gdviz-group-heading:not(.open)~*{display:none!important}}.g\
dviz-group{border-top:1px solid var(--gdviz-line)}.gdviz-group-heading{flex:none}.gdviz-widget.gdviz-group-heading button{width:100%;min-height:32px;padding:0 4\
px;border:0;background:none;font:inherit;font-weight:600;text-align:left}.gdviz-group-heading button:before{content:"\\25b8" / "";display:inline-block;width:16px\
;color:var(--gdviz-faint)}.gdviz-group-heading.open button:before{content:"\\25be" / ""}.gdviz-widget.gdviz-group-heading button:hover{background:var(--gdviz-hov\
er)}.gdviz-group-heading span{font-weight:400;color:var(--gdviz-faint)}.gdviz-network-diagram{width:100%;min-width:0;font-size:12px}.gdviz-network-diagram .netw\
ork{position:relative;overflow:hidden}.gdviz-network-diagram canvas{position:absolute;left:0;top:0}.gdviz-network-diagram .network>svg{position:relative;display\
:block;overflow:visible}.gdviz-network-diagram .network>svg:focus{outline:none}.gdviz-network-diagram .network>svg:focus-visible{outline:2px solid var(--gdviz-b\
lue);outline-offset:-2px;border-radius:3px}.gdviz-network-diagram .names text{font-size:13px;fill:currentColor;pointer-events:none}.gdviz-network-diagram .point\
ed{fill:none;stroke:currentColor;stroke-width:2;pointer-events:none}.gdviz-network-diagram .pointed path{stroke-dasharray:5 3}.gdviz-network-diagram .readout{mi\
n-height:1.4em;padding:3px 4px 0;line-height:1.4;font-variant-numeric:tabular-nums}.gdviz-network-diagram .legend{display:flex;flex-wrap:wrap;gap:2px 12px;paddi\
ng:2px 4px;color:var(--gdviz-faint)}.gdviz-network-diagram .legend span{display:inline-flex;align-items:center;gap:5px}.gdviz-network-diagram .legend path{strok\
e:currentColor}.gdviz-network-diagram .legend .positive path{stroke:var(--positive)}.gdviz-network-diagram .legend .negative path{stroke:var(--negative)}.gdviz-\
network-diagram .legend circle{fill:currentColor}.gdviz-network-diagram .pointed.selected path{stroke-dasharray:none}.gdviz-network-diagram .gdviz-slider[hidden\
]{display:none}.gdviz-network-diagram .gdviz-slider.empty{visibility:hidden}.gdviz-network-diagram .gdviz-slider label span{position:absolute;width:1px;height:1\
px;overflow:hidden;clip-path:inset(50%)}.gdviz-page-state{display:flex;flex-wrap:wrap;gap:6px 14px;align-items:center}.gdviz-page-state>[role=group]{display:fle\
x;gap:6px}.gdviz-page-state :is(button,.button){height:30px;padding:0 9px;white-space:nowrap}.gdviz-page-state button[aria-disabled=true]{color:var(--gdviz-fain\
t);border-style:dashed;cursor:default}.gdviz-page-state>[role=status]{flex:1 1 100%;line-height:1.4;overflow-wrap:anywhere}.gdviz-page-state textarea{flex:1 1 1\
00%;min-width:0;box-sizing:border-box;resize:vertical;background:var(--gdviz-paper);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}\
.gdviz-page-state input{flex:1 1 100%;min-width:0;height:26px;font-size:12px}.gdviz-page-state .download:after{content:"\\25be" / "";margin-left:6px}.gdviz-page-\
state .download[aria-expanded=true]:after{content:"\\25b4" / ""}.gdviz-page-state>.files{display:grid;flex:1 1 100%;gap:4px;min-width:0;margin:0;padding:0;list-s\
tyle:none}.gdviz-page-state>.files li{display:flex;gap:4px;align-items:center;margin:0}.gdviz-page-state>.files span{flex:1;min-width:0;line-height:1.3;overflow\
-wrap:anywhere}.gdviz-page-state>.files :is(button,.button){height:24px;padding:0 7px;font-size:12px}.gdviz-page-state .button{display:inline-flex;align-items:c\
enter;box-sizing:border-box;border:1px solid var(--gdviz-edge);border-radius:4px;color:inherit;text-decoration:none}.gdviz-page-state .button:hover{background:v\
ar(--gdviz-hover)}.gdviz-page-state>[hidden]{display:none}.gdviz-pins{container-type:inline-size;display:flex;flex-direction:column;align-items:flex-start;gap:4\
px;width:100%;min-width:0;padding-top:4px}.gdviz-pins>button{height:28px;padding:0 10px}.gdviz-pins button[aria-disabled=true]{color:var(--gdviz-faint);border-s\
tyle:dashed;cursor:default}.gdviz-pins ul{list-style:none;width:100%;margin:0;padding:0}.gdviz-pins li{display:flex;flex-wrap:wrap;align-items:center;gap:2px 8p\
x;min-height:30px}.gdviz-pins li.hidden output,.gdviz-pins li.hidden b{color:var(--gdviz-faint)}.gdviz-pins label{display:flex;align-items:center;gap:6px;min-he\
ight:24px}.gdviz-pins input[type=checkbox]{width:16px;height:16px;margin:4px 0;accent-color:var(--gdviz-blue)}.gdviz-pins input[type=text]{flex:1 1 120px;box-si\
zing:border-box;min-width:0;height:26px;text-overflow:ellipsis}.gdviz-pins output{font-variant-numeric:tabular-nums;white-space:nowrap}.gdviz-pins li button{min\
-width:26px;height:26px;padding:0 7px}@container (max-width: 440px){.gdviz-pins input[type=text]{flex-basis:60%}.gdviz-pins output{flex:1;padding-left:24px}}.gd\
viz-pins small{flex:1 1 100%;padding-left:38px;color:var(--gdviz-faint);font-size:12px}.gdviz-plot .letter text{font-size:10px;font-weight:600}.gdviz-results tr\
.pinned{color:var(--gdviz-faint)}.gdviz-results tr.pinned th{display:flex;align-items:center;gap:4px;min-height:22px}.gdviz-player label{flex:1 1 120px;display:\
flex;gap:8px;align-items:center;min-width:0}.gdviz-player input{flex:1;min-width:60px;accent-color:#D55E00;height:24px}.gdviz-player output{min-width:5.5em;text\
-align:right}.gdviz-player label:has(span){flex-basis:100%}.gdviz-player label:has(span) output{min-width:3.5em}.gdviz-question{max-width:640px;box-sizing:borde\
r-box;padding:10px 12px;margin-bottom:10px;border-left:3px solid var(--gdviz-blue);background:color-mix(in srgb,var(--gdviz-blue) 8%,transparent)}.gdviz-questio\
n .gdviz-slider label span{flex:0 0 auto}.gdviz-question .text{margin:0 0 8px;font-size:16px;font-weight:600;line-height:1.35}.gdviz-question .hint{margin:6px 0\
 8px;font-size:13px;line-height:1.4}.gdviz-question .hint.urged{color:var(--gdviz-alert)}.gdviz-question .options label{display:flex;gap:8px;align-items:baselin\
e;padding:4px 0;min-height:24px;font-size:14px}.gdviz-question button{min-height:32px;padding:0 14px;font-size:14px;border:1px solid var(--gdviz-blue);border-ra\
dius:4px;background:transparent;color:var(--gdviz-ink);cursor:pointer}.gdviz-question .commit{background:var(--gdviz-blue);color:#fff}.gdviz-question .right .hi\
nt:before{content:"\\2713  ";font-weight:700}.gdviz-question .wrong .hint:before{content:"\\2717  ";font-weight:700}.gdviz-moved[inert]{opacity:.45}.gdviz-questio\
n .named{display:flex;flex-wrap:wrap;gap:0 14px;align-items:baseline}.gdviz-question .named .name{flex:0 0 100%;font-size:14px}.gdviz-question .named label{padd\
ing:0 0 4px;gap:4px}.gdviz-results{width:100%;min-width:0;overflow-x:auto;font-size:12px}.gdviz-results table{width:100%;border-collapse:collapse;font-variant-n\
umeric:tabular-nums}.gdviz-results th,.gdviz-results td{padding:1px 2px;border:0;background:none;text-align:right;white-space:nowrap;font-weight:400;line-height\
:1.25}.gdviz-results thead :is(th,td){vertical-align:bottom;white-space:normal;max-width:56px;font-size:11px;line-height:1.15;color:var(--gdviz-faint);border-bo\
ttom:1px solid var(--gdviz-edge)}.gdviz-results thead th[title]:not([title=""]){cursor:help}.gdviz-results td:first-child,.gdviz-results th:first-child{width:22\
px;padding:1px 0;text-align:center}.gdviz-results tbody th{text-align:left;padding:0 0 0 3px}.gdviz-results tr.hidden{color:var(--gdviz-faint)}.gdviz-results tr\
.chosen{background:color-mix(in srgb,#0072B2 14%,var(--gdviz-paper))}.gdviz-results input{width:16px;height:16px;margin:3px 0;vertical-align:middle;accent-color\
:var(--gdviz-blue)}.gdviz-results button{display:flex;align-items:center;gap:4px;width:100%;min-height:22px;padding:0;border:0;background:none;color:inherit;fon\
t:inherit;text-align:left;white-space:nowrap}.gdviz-results tr.chosen button{font-weight:600}.gdviz-results button:hover{background:none;text-decoration:underli\
ne}.gdviz-results .swatch{flex:none;width:12px;height:12px;border-radius:3px}.gdviz-results tr.hidden .swatch{opacity:.35}@container (max-width: 420px){.gdviz-r\
esults{font-size:11px}.gdviz-results thead th{max-width:48px;font-size:10.5px}.gdviz-results th,.gdviz-results td{padding:1px}.gdviz-results button{gap:4px;whit\
e-space:normal}.gdviz-results .swatch{width:9px}}.gdviz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-runner select,.gdviz-runner input[type=number]{height:30p\
x;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-runner input[type=n\
umber]{width:66px;padding:0 4px}.gdviz-runner input[type=checkbox]{width:18px;height:18px;margin:0 4px 0 0;vertical-align:-4px;accent-color:var(--gdviz-blue)}.g\
dviz-runner .position{min-width:7em}.gdviz-runner button.wanted{border-color:var(--gdviz-alert);color:var(--gdviz-alert)}.gdviz-runner .history{display:block;wi\
dth:100%;max-width:420px;margin:0 0 4px;accent-color:var(--gdviz-blue)}.gdviz-slice .axes{display:flex;flex-wrap:wrap;gap:4px 16px;margin:2px 3px}.gdviz-slice l\
abel{display:flex;align-items:center;gap:6px}.gdviz-slice select{height:30px;min-width:52px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gd\
viz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-slice .gdviz-note{min-height:2lh;font-variant-numeric:tabular-nums}.gdviz-slider{display:\
flex;align-items:center;gap:8px;height:32px}.gdviz-slider label{flex:1;min-width:0;display:flex;align-items:center;gap:8px}.gdviz-slider label span{flex:0 0 112\
px;text-align:right;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.gdviz-slider input{accent-color:var(--gdviz-blue);margin:0}.gdviz-slider input[ty\
pe=range]{flex:1;min-width:40px;height:24px}.gdviz-slider input[type=text]{flex:0 0 64px;width:64px;box-sizing:border-box;height:24px;padding:0 4px;border:1px s\
olid transparent;border-radius:3px;background:transparent;color:inherit;font:inherit;font-variant-numeric:tabular-nums;text-align:right}.gdviz-slider input[type\
=text]:hover,.gdviz-slider input[type=text]:focus{border-color:var(--gdviz-edge);background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-slider input[type=t\
ext][aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opacity:.5}.gdviz-surface3d-view .scene{cursor:grab;touch-action:pan-y;bord\
er-radius:4px;overflow:hidden}.gdviz-surface3d-view .scene:active{cursor:grabbing}.gdviz-surface3d-view .scene:focus-visible{outline:2px solid var(--gdviz-blue)\
;outline-offset:-2px}.gdviz-surface3d-view svg{pointer-events:none}.gdviz-surface3d-view .under{position:absolute}.gdviz-surface3d-view canvas{background:none}
`;var oo=new CSSStyleSheet;oo.replaceSync(Bi);function Di(t){t.adoptedStyleSheets.includes(oo)||t.adoptedStyleSheets.push(oo)}var Hi=()=>Di(document);function qi(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&Di(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var so=globalThis,Ui=t=>t,Xn=so.trustedTypes,Wi=Xn?Xn.createPolicy("lit-html",{createHTML:t=>t}):void 0,ao="$lit$",Kt=`lit$${Math.random().toFixed(9).slice(2)}$`,
co="?"+Kt,pd=`<${co}>`,ze=document,kn=()=>ze.createComment(""),_n=t=>t===null||typeof t!="object"&&typeof t!="function",lo=Array.isArray,Zi=t=>lo(t)||typeof t?.[Symbol.
iterator]=="function",io=`[ 	
\f\r]`,zn=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Gi=/-->/g,Vi=/>/g,ye=RegExp(`>|${io}(?:([^\\s"'>=/]+)(${io}*=${io}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ki=/'/g,Yi=/"/g,Xi=/^(?:script|style|textarea|title)$/i,uo=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),j=uo(1),U=uo(2),bt=uo(
3),_t=Symbol.for("lit-noChange"),D=Symbol.for("lit-nothing"),Ji=new WeakMap,$e=ze.createTreeWalker(ze,129);function Qi(t,e){if(!lo(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return Wi!==void 0?Wi.createHTML(e):e}var ts=(t,e)=>{let n=t.length-1,r=[],o,i=e===2?"<svg>":e===3?"<math>":"",s=zn;
for(let a=0;a<n;a++){let c=t[a],l,u,d=-1,p=0;for(;p<c.length&&(s.lastIndex=p,u=s.exec(c),u!==null);)p=s.lastIndex,s===zn?u[1]==="!--"?s=Gi:u[1]!==void 0?s=Vi:u[2]!==
void 0?(Xi.test(u[2])&&(o=RegExp("</"+u[2],"g")),s=ye):u[3]!==void 0&&(s=ye):s===ye?u[0]===">"?(s=o??zn,d=-1):u[1]===void 0?d=-2:(d=s.lastIndex-u[2].length,l=u[1],
s=u[3]===void 0?ye:u[3]==='"'?Yi:Ki):s===Yi||s===Ki?s=ye:s===Gi||s===Vi?s=zn:(s=ye,o=void 0);let f=s===ye&&t[a+1].startsWith("/>")?" ":"";i+=s===zn?c+pd:d>=0?(r.
push(l),c.slice(0,d)+ao+c.slice(d)+Kt+f):c+Kt+(d===-2?a:f)}return[Qi(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},An=class t{constructor({strings:e,
_$litType$:n},r){let o;this.parts=[];let i=0,s=0,a=e.length-1,c=this.parts,[l,u]=ts(e,n);if(this.el=t.createElement(l,r),$e.currentNode=this.el.content,n===2||n===
3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(o=$e.nextNode())!==null&&c.length<a;){if(o.nodeType===1){if(o.hasAttributes())for(let d of o.
getAttributeNames())if(d.endsWith(ao)){let p=u[s++],f=o.getAttribute(d).split(Kt),g=/([.?@])?(.*)/.exec(p);c.push({type:1,index:i,name:g[2],strings:f,ctor:g[1]===
"."?tr:g[1]==="?"?er:g[1]==="@"?nr:_e}),o.removeAttribute(d)}else d.startsWith(Kt)&&(c.push({type:6,index:i}),o.removeAttribute(d));if(Xi.test(o.tagName)){let d=o.
textContent.split(Kt),p=d.length-1;if(p>0){o.textContent=Xn?Xn.emptyScript:"";for(let f=0;f<p;f++)o.append(d[f],kn()),$e.nextNode(),c.push({type:2,index:++i});o.
append(d[p],kn())}}}else if(o.nodeType===8)if(o.data===co)c.push({type:2,index:i});else{let d=-1;for(;(d=o.data.indexOf(Kt,d+1))!==-1;)c.push({type:7,index:i}),
d+=Kt.length-1}i++}}static createElement(e,n){let r=ze.createElement("template");return r.innerHTML=e,r}};function ke(t,e,n=t,r){if(e===_t)return e;let o=r!==void 0?
n._$Co?.[r]:n._$Cl,i=_n(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=o:n._$Cl=o),o!==void 0&&(e=ke(t,o._$AS(t,e.values),o,r)),e}var Qn=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??ze).importNode(n,!0);$e.currentNode=
o;let i=$e.nextNode(),s=0,a=0,c=r[0];for(;c!==void 0;){if(s===c.index){let l;c.type===2?l=new We(i,i.nextSibling,this,e):c.type===1?l=new c.ctor(i,c.name,c.strings,
this,e):c.type===6&&(l=new rr(i,this,e)),this._$AV.push(l),c=r[++a]}s!==c?.index&&(i=$e.nextNode(),s++)}return $e.currentNode=ze,o}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},We=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){
this.type=2,this._$AH=D,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=ke(this,e,n),
_n(e)?e===D||e==null||e===""?(this._$AH!==D&&this._$AR(),this._$AH=D):e!==this._$AH&&e!==_t&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):Zi(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
D&&_n(this._$AH)?this._$AA.nextSibling.data=e:this.T(ze.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=An.createElement(Qi(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new Qn(o,this),s=i.u(this.options);i.p(n),this.
T(s),this._$AH=i}}_$AC(e){let n=Ji.get(e.strings);return n===void 0&&Ji.set(e.strings,n=new An(e)),n}k(e){lo(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,o=0;for(let i of e)o===n.length?n.push(r=new t(this.O(kn()),this.O(kn()),this,this.options)):r=n[o],r._$AI(i),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=Ui(e).nextSibling;Ui(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},_e=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,i){this.type=1,this.
_$AH=D,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=D}_$AI(e,n=this,r,o){let i=this.strings,s=!1;if(i===void 0)e=ke(this,e,n,0),s=!_n(e)||e!==this._$AH&&e!==_t,s&&(this._$AH=e);else{let a=e,c,
l;for(e=i[0],c=0;c<i.length-1;c++)l=ke(this,a[r+c],n,c),l===_t&&(l=this._$AH[c]),s||=!_n(l)||l!==this._$AH[c],l===D?e=D:e!==D&&(e+=(l??"")+i[c+1]),this._$AH[c]=
l}s&&!o&&this.j(e)}j(e){e===D?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},tr=class extends _e{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===D?void 0:e}},er=class extends _e{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==D)}},nr=class extends _e{constructor(e,n,r,o,i){super(e,n,r,o,i),this.type=5}_$AI(e,n=this){if((e=ke(this,e,n,0)??D)===_t)return;let r=this._$AH,o=e===
D&&r!==D||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,i=e!==D&&(r===D||o);o&&this.element.removeEventListener(this.name,this,r),i&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},rr=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){ke(this,e)}},es={
M:ao,P:Kt,A:co,C:1,L:ts,R:Qn,D:Zi,V:ke,I:We,H:_e,N:er,U:nr,B:tr,F:rr},fd=so.litHtmlPolyfillSupport;fd?.(An,We),(so.litHtmlVersions??=[]).push("3.3.3");var ns=(t,e,n)=>{
let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let i=n?.renderBefore??null;r._$litPart$=o=new We(e.insertBefore(kn(),i),i,void 0,n??{})}return o._$AI(t),
o};var Pt=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function F(t,e,...n){return ns(e,t),n.map(r=>t.querySelector(r))}var Ae=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function Se(t,e,n){let r=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:r,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}var Yt=t=>t?"":"display: none";function nt(t,...e){qi(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var gd={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},xt=t=>gd[t]??t;function po(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function rs(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function Ge(t,e){let n=0,r=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===
n||(n=o,e(o))});return r.observe(t),()=>r.disconnect()}var hd=["dead","restarting","autorestarting","starting"];function Ve(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,o=0;function i(){
r||=hd.includes(t.status);let s=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(s)}for(let s of n)s.connect(i);return i(),()=>{clearTimeout(o);for(let s of n)s.disconnect(i)}}var os=50,or=new Set,is=0;function ss(t,e,n){let r={link:t,sources:e,targets:n,outdated:null};return or.add(r),fo.size&&Sn(),{outdate(o,i=performance.now()){r.outdated?.
text!==o&&(r.outdated={since:Math.min(i,r.outdated?.since??1/0),text:o},Sn())},renew(o=null){!r.outdated&&o===null||(r.outdated=o===null?null:{since:o,text:r.outdated?.
text??"computing …"},Sn())},leave(){or.delete(r),Sn()}}}var fo=new Map;function Sn(){clearTimeout(is);let t=performance.now(),e=1/0,n=new Map;for(let[{link:o,
targets:i},{since:s,text:a}]of md())if(s+os>t)e=Math.min(e,s+os);else for(let{model:c}of[{model:o},...i])n.set(c,a);let r=fo;fo=n;for(let o of new Set([...r.keys(),
...n.keys()]))wd(o,n.get(o)??"");e<1/0&&(is=setTimeout(Sn,e-t))}function md(){let t=new Map([...or].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let r of or)r.sources.some(i=>e.targets.some(s=>vd(i,s)))&&!t.has(r)&&t.set(r,n);return t}var vd=(t,e)=>t.model===e.model&&t.trait===e.trait;function wd(t,e){
(Ue(t,"outdated")??"")!==e&&($n(t,"outdated",e),t.get("opacities")&&$n(t,"opacities",e?[bd]:[]))}var bd=.3;var as=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),xd=230;function cs(t,e){let n=t.slice(),
[r,o,i]=[0,0,0];for(let s of e){if(o|=(s&127)<<i,i+=7,s&128)continue;r+=o;let a=n[r+1]===xd;n[r]=a?1:253,n[r+1]=a?1:133,n[r+2]=a?1:2,o=i=0}return n}var go=8,ir=5,yd=50,$d=8;async function ds(t,e){let n=ar(as)?cs(mt(t),mt(e)):mt(t);return ar(n)?WebAssembly.compile(n).catch(()=>null):null}var ar=t=>!!globalThis.
WebAssembly?.validate(t);function sr({memory:t,run:e},n,r){let o=new Uint8Array(t.buffer);for(let{address:i,data:s}of n)o.set(s,i);return e(),r.map(({address:i,
length:s})=>o.slice(i,i+s))}function zd(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let o=performance.
now();try{let i=t(e,r.inputs,n),s=performance.now()-o;postMessage({results:i,milliseconds:s},i.map(({buffer:a})=>a))}catch(i){postMessage({error:i.message})}}}function kd(t,e){
let n=URL.createObjectURL(new Blob([`(${zd})(${sr})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var ls=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function us(t,e,n,r){let{exports:o}=await WebAssembly.instantiate(t),i=e.map(f=>({address:f.
address,length:wn(f)})),s=[],a=null,c=null;return n>go&&u(),{start:l,measure:d,isBusy:()=>c!==null,close:p};function l(f,g,w){if(a){c={job:g,counts:w},a.postMessage(
{inputs:f});return}let y=performance.now(),x;try{x=sr(o,f,i)}catch($){return r(g,{error:$})}let A=performance.now()-y;s=[...s.slice(1-ir),A],(A>yd||s.length===ir&&
ls(s)>go)&&u(),r(g,{results:x,milliseconds:A})}function u(){a=kd(t,i),a&&(a.onmessage=({data:f})=>{let{job:g,counts:w}=c;if(c=null,f.error)return r(g,{isLate:!0,
error:Object.assign(new Error(f.error),{name:"RuntimeError"})});w&&(s=[...s.slice(1-ir),f.milliseconds]),r(g,{isLate:!0,...f})},a.onerror=()=>{let f=c;a=c=null,
f&&r(f.job,{isLate:!0})})}function d(f){if(a){let x=s.length?ls(s):null;if(c||n===1/0||s.length<ir||Math.max(...s)>go/2)return x;p(),s=[]}let g=f();sr(o,g,[]);let w=performance.
now(),y=0;do sr(o,g,[]);while(y++,performance.now()-w<$d);return(performance.now()-w)/y}function p(){a?.terminate(),a=c=null}}var ps=["single_steps","resets","anew","anew_steps","playing"];function fs(t,e,n,r){let{restart:o,steps:i,before:s,starting:a,editing:c}=t.get("running"),l=s.map(
wn),u=Vn(mt(t.get("carried")),l),d=0,p=!1,f=_(),g=Vn(mt(t.get("computed")),n.map(wn)),w=0,y={restart:!1,steps:0},x=1;for(let E of ps)e.on(`change:${E}`,A);return addEventListener(
"pagehide",r.tell),t.on("change:carried",S),{isPlaying:$,isPending:M,plan:h,inputs:b,store:z,putBack:m,shareState:v,stop:k};function A(){r.changed(),$()||r.tell()}
function $(){return e.get("playing")&&!se()}function _(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function M(){
let E=_();return p||$()||E.single!==f.single||E.resets!==f.resets||E.anew!==f.anew}function h(E){let L=_(),O=E.map((R,K)=>!we(R,g[K])),P=a.some(R=>O[R]),T=L.anew>
0&&(L.anew!==f.anew||O.some((R,K)=>R&&!c.includes(K))),C=L.resets!==f.resets,I=Math.max(L.single-f.single,0);$()&&(w+=e.get("speed"),I+=Math.floor(w),w%=1),f=L,
g=E,p=!1;let N=y;return y={restart:!1,steps:0},T||P||C?{restart:!0,steps:T?L.anew:0,version:d}:{restart:N.restart,steps:N.steps+I,version:d}}function m(E){y=E}function b(E={
restart:!1,steps:x}){let L=(O,P)=>({address:O,data:new Uint8Array(Int32Array.of(P).buffer)});return E.steps&&(x=E.steps),[L(o,Number(E.restart)),L(i,E.steps),...u.
map((O,P)=>({address:s[P].address,data:O}))]}function z(E,L){L.version===d&&(u=E)}function v(){t.off("change:carried",S),t.set("carried",new DataView(Gt(u).buffer)),
t.on("change:carried",S)}function S(){u=Vn(mt(t.get("carried")),l),f=_(),p=!0,d++,r.changed()}function k(){for(let E of ps)e.off(`change:${E}`,A);removeEventListener(
"pagehide",r.tell),t.off("change:carried",S)}}var _d=400,gs=30,vs="not computed",cr=(t,e)=>Object.assign(new Error(e),{name:t}),hs=t=>`(${t.join(", ")}${t.length===1?",":""})`;function ho({model:t,trait:e,name:n,
shape:r,dtype:o}){let i=t.get(e),s=bn(i);if(!s)throw cr("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(i)??"undefined"}`);if(String(s.shape)!==
String(r))throw cr("ValueError",`${n} had shape ${hs(r)} when it was linked, but now it has shape ${hs(s.shape)}`);let a=Zr(i,o);if(!o.startsWith("float")&&Array.
from(De(o,a)).some((c,l)=>c!==Number(s.numbers[l])))throw cr("ValueError",`${n} was ${o} when it was linked, which cannot represent its current value; link it w\
ith floating-point numbers`);return a}function ws(t,e){try{return we(Gt(t.map(ho)),e)}catch{return!1}}async function bs(t,e){if(t.get("closed"))return null;let n=t.
widget_manager,r=c=>Promise.all(c.map(async l=>({...l,model:await rt(n,l.widget)}))),[o,i]=await Promise.all([r(t.get("sources")),r(t.get("targets"))]),s=ss(t,o,
i);if(t.get("where")!=="browser")return ms(t,o,s);ws(o,mt(t.get("computed")))||s.outdate("compiling …");let a=await ds(t.get("module"),t.get("fusions"));return a?
Ad(t,a,o,i,s,e):(n.exported?e.show(cr("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):(t.set("\
where","kernel"),t.save_changes()),ms(t,o,s))}function ms(t,e,n){let r=t.widget_manager.exported?"needs Python":"computing …";function o(){ws(e,mt(t.get("comp\
uted")))?n.renew():n.outdate(t.get("error_message")?vs:r)}let i=e.map(s=>ot(s.model,s.trait,o));return i.push(ot(t,"computed error_message",o)),o(),{stop:()=>[...i,
n.leave].forEach(s=>s()),isRunning:!1}}async function Ad(t,e,n,r,o,i){let s=t.widget_manager,a=t.get("outputs"),c=await us(e,a,t.get("background")?1/0:t.get("mi\
lliseconds"),L),l=t.get("runner")&&await rt(s,t.get("runner")),u=!!t.get("background"),d={compute:E,report:R,isInBackground:u,reads:H=>n.some(B=>B.model===H),isPending:T,
isPlaying:P},p=l&&fs(t,l,n,{changed:h,tell:N}),f=mt(t.get("computed")),g=null,w=null,y=null,x=!1,[A,$]=[0,0],_=0,M=[...n.map(H=>[H.model,`change:${H.trait}`,m]),
[t,"change:computed",S],[t,"change:running_in",z],[t,"change:where",K],[t,"change:closed",K],[t,"msg:custom",v]];for(let[H,B,q]of M)H.on(B,q);return Pi(d),b(),I(),
h(),{stop:Z,isRunning:!0};function h(){Jn(d)}function m(){y??=performance.now(),h()}function b(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),
t.save_changes())}function z(){t.get("running_in")!=="browser"&&(f=null,b(),h())}function v({event:H}){H==="ask"&&t.send({event:"here"})}function S(){f=mt(t.get(
"computed")),h()}function k(H){return H.map((B,q)=>({address:n[q].address,data:B}))}function E(){let H;try{H=n.map(ho)}catch(et){return R(et)}let B=Gt(H);if(!p?.
isPending()){if(we(B,f))return y=null,O(B);if(we(B,g))return}if(we(B,f)||o.outdate("computing …",y??void 0),c.isBusy())return;let q=p?.plan(H),W=[...k(H),...q?
p.inputs(q):[]];y=null,c.start(W,{joined:B,work:q},!q||q.steps>0)}function L({joined:H,work:B},{results:q,milliseconds:W,error:et,isLate:J}){if(J&&h(),!q){B&&p.
putBack(B),et&&(g=H,R(et));return}P()&&C(W??0),B&&p.store(q.slice(q.length-t.get("running").before.length),B);for(let{model:st,trait:it,output:at}of r){let[tt,Q,
ht]=[Ue(st,it),a[at],q[at]];Ri(tt,ht,Q)||$n(st,it,ie(De(Q.dtype,ht),Q,tt,ht))}w=[H,...q],O(H),P()&&!J&&Ii(d)}function O(H){f=H,g=null,o.renew(y),x&&i.show(null),
x=!1,I(),xe()}function P(){return!!p?.isPlaying()}function T(){return c.isBusy()&&!P()}function C(H){A+=H,!(++$%gs)&&(t.set("page_milliseconds",A/gs),A=0)}function I(){
clearTimeout(_),_=setTimeout(()=>{try{let H=c.measure(()=>[...k(n.map(ho)),...p?.inputs()??[]]);H!==null&&t.set("page_milliseconds",H)}catch{}N()},_d)}function N(){
w&&(t.set("snapshot",new DataView(Gt(w).buffer)),w=null,p?.shareState(),t.save_changes())}function R(H){console.warn(H),x=!0,f=null,o.outdate(vs),P()&&(l.set("p\
laying",!1),l.save_changes()),i.show(H)}function K(){Z(),i.ended()}function Z(){clearTimeout(_);for(let[H,B,q]of M)H.off(B,q);p?.stop(),c.close(),o.leave(),Ci(d)}}var mo=new EventTarget;function Sd(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=i=>{Object.assign(n,i),mo.dispatchEvent(new Event(t))},o={
show:i=>r({error:i}),ended:()=>r({isRunning:!1})};return n.started=bs(e,o).catch(i=>(console.error(i),null)),qe(n.started).then(i=>r({isRunning:i?.isRunning??!1})),
n}var xs=Dt(Sd,({started:t})=>t.then(e=>e?.stop())),Me=xs.use,Mn=t=>xs.find(t.get("key"))??{isRunning:!1,error:null};function lr(t,e){let n=t.get("key");return mo.
addEventListener(n,e),()=>mo.removeEventListener(n,e)}var dr=(t,e)=>j`<div class="gdviz-note gdviz-needs-python">${e}${vo(t)}</div>`;function vo({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=Md(e,
await t.query?.()??"")};return e?j` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:D}function Md(t,e){if(!e)return t;let n=new URL(t,location.href),
r=i=>`${i}${i.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=r(n.search):n.searchParams.set("urlpath",r(o)),n.href}var Ed="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",Od="The server is gone. Nothing on this page needs it: everything continues in your browser.",Td="Greyed-out controls need Python.";function ys(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function Nd(t){let e=mt(t.get("text")??new Uint8Array);return e.
length===0?Ld(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function Ld(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function Rd(t,e){let n=()=>{},r=!1;async function o(){let i=t.get("link");if(!i)return;let s=await rt(t.widget_manager,i);if(r||i!==t.get("link"))
return;n();let a=()=>e(s),c=[Me(s),lr(s,a),ot(s,"where milliseconds page_milliseconds outdated",a)];n=()=>c.forEach(l=>l()),a()}return t.on("change:link",o),o(),
()=>{r=!0,t.off("change:link",o),n()}}function Pd({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(i=>rt(e,i)));if(e.exported){n().
then(i=>i.forEach(s=>dt(s,"disabled",!0)));return}let r=new Map;async function o(i){if(!!t.get("lost")===i)return;if(t.set("lost",i),!i){for(let[a,c]of r)dt(a,"\
disabled",c);return r.clear()}let s=await n();if(t.get("lost"))for(let a of s)r.has(a)||r.set(a,a.get("disabled")),dt(a,"disabled",!0)}return e.kernel&&Ve(e.kernel,
i=>o(i!=="connected"))}function Cd({model:t,el:e}){nt(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,o=null,i=null;function s(g){
if(g.get("outdated"))return g.get("outdated");let{isRunning:w}=Mn(g);return w?`computed in your browser${ys(g.get("page_milliseconds"))} · 0 round trips`:r?"w\
aiting for your browser":`computed by the server${ys(g.get("milliseconds"))} · 1 round trip`}async function a(){let g=o,w=await Nd(g);i||(i={name:g.get("name"),
size:mt(g.get("module")).length,text:w,isCopied:!1},d(),e.querySelector("dialog")?.showModal())}function c(){i=null,d()}async function l(g){g.isCopied=await Ae(
g.text),g.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),d()}let u=g=>j`
    <dialog class="gdviz-program" @close=${c}>
      <div class="head">
        <b>WebAssembly text of “${g.name}”, ${(g.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(g)}>${g.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${g.text}</pre>
    </dialog>`;function d(){let g=j`<div class="gdviz-notice" role="alert">${n?Ed:Od}</div>`;F(e,j`
      <div class="line">
        <span class="status">${o?s(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${a}
          ?hidden=${!o||!Mn(o).isRunning}>Show the program</button>
      </div>
      ${r&&n?dr(t.widget_manager,Td):D}
      ${i?u(i):D}${t.get("lost")?g:D}`)}let p=Rd(t,g=>{o=g,d()}),f=ot(t,"lost",d);return d(),()=>{p(),f()}}var $s={initialize:Pd,render:Cd};var X=(t,e,n)=>Math.min(Math.max(t,e),n),ur=t=>t.replaceAll("-","−").replace("e+","e");function Y(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?ur(String(Number(t.toPrecision(e)))):ur(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function wo(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(o=>Y(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(r).size===t.length)
return r}}var pr=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var Id=62,jd=38;function Ct({low:t,high:e,log:n=!1,from:r,to:o}){[t,e]=n?Dd(t,e):As(t,e);let[i,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],a=(o-r)/(s-i),c=d=>r+((n?
Math.log10(d):d)-i)*a,l=d=>d.map(([p,f])=>({at:c(p),text:f})),u=Math.max(Math.floor(Math.abs(o-r)/(o>r?Id:jd)),1);return{low:t,high:e,log:n,to:c,from:d=>n?10**(i+
(d-r)/a):i+(d-r)/a,ticks:()=>{if(n&&s-i>1.5&&Math.floor(s)>Math.ceil(i))return l(Hd(i,s,1.5*u));let d=zs(t,e,u);return l(d.length>1?d:zs(t,e,2*u+1))}}}var Ke=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function Lt(t,e){let[n,r]=[1/0,-1/0];for(let o of t)for(let i of o)e(i)&&(i<
n&&(n=i),i>r&&(r=i));return[n,r]}var bo=.04;function xo(t,e,n){if(n){let o=(e/t)**bo;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+bo*e];let r=bo*(e-t);return[t===0?
0:t-r,e+r]}var Fd=.4,Bd=.05;function ks(t,[e,n],r){if(!(e<=n))return t??(r?[.1,10]:[0,1]);let o=(c,l)=>r?Math.log(l/c):l-c;if(t&&e>=t[0]&&n<=t[1]&&o(e,n)>=Fd*o(
...t))return t;if(r)return[10**Math.floor(Math.log10(e)+1e-9),10**Math.ceil(Math.log10(n)-1e-9)];let[i,s]=e<n?xo(e,n,!1):As(e,n),a=_s((s-i)*Bd);return[Math.floor(
i/a)*a,Math.ceil(s/a)*a]}function _s(t){let e=10**Math.floor(Math.log10(t));return e*([1,2,5].find(n=>n*e>=t*(1-1e-9))??10)}function As(t,e){if(!Number.isFinite(
t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function Dd(t,e){return!(e>0)||!Number.
isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function zs(t,e,n){let r=(e-t)/n,o=_s(r),i=Math.ceil(-Math.log10(o)-1e-9),s=Math.max(Math.abs(
t),Math.abs(e)),a=s>=1e5||o<1e-4,c=Math.min(Math.max(Math.floor(Math.log10(s))+i,0)+1,12),l=p=>a?p?Number(p.toPrecision(c)).toExponential():"0":p.toFixed(Math.max(
i,0)),u=Math.ceil(t/o-1e-6),d=Math.max(Math.floor(e/o+1e-6)-u+1,0);return Array.from({length:d},(p,f)=>[(u+f)*o,ur(l((u+f)*o))])}function Hd(t,e,n){let r=Math.ceil(
t-1e-9),o=Math.floor(e+1e-9),i=Math.ceil((o-r+1)/(n+1)),s=Array.from({length:Math.floor((o-r)/i)+1},(c,l)=>r+l*i),a=s.every(c=>c>=-3&&c<=4);return s.map(c=>[10**
c,a?String(+`1e${c}`):`10${pr(c)}`])}var qd=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,Ud=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),Ee=(t,e=0)=>qd(Ud(t).map(n=>Math.round(n+(255-n)*e)));function Jt(t,e,[
n,r],o){if(!r||!n)return $o(t);let i=new Uint32Array(r*n);for(let s=0;s<n;s++){let a=(n-1-s)*r;for(let c=0;c<r;c++)i[s*r+c]=o(e[a+c])}yo(t,i,r)}function yo(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),fr(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var $o=t=>fr(
t).clearRect(0,0,t.width,t.height),fr=t=>t.getContext("2d");function Ye(t,e){let n=Uint32Array.from({length:511},(r,o)=>Ee(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var Ss=.5,Wd=.6;function gr(t,{width:e,height:n},r,[o,i],s,a){let c=new Uint32Array(e*n),[l,u,d]=[0,Ss,Ss/2].map(w=>Uint32Array.from(a,y=>Ee(y,w))),p=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),f=(i-1)/e,g=(o-1)/n;for(let w=0;w<n;w++){let y=(n-w-.5)*g,x=Math.min(Math.floor(y),o-2),A=y-x,$=x*i,_=$+i,M=w*e,h=0;for(let m=0,
b=0;m<i-1;m++){let z=r[$+m],v=r[$+m+1],S=z+A*(r[_+m]-z),k=v+A*(r[_+m+1]-v),E=m===i-2?e:Math.min(Math.ceil((m+1)/f-.5),e),L=(k-S)*f;if(!(Math.abs(L)<1/0)){M+=E-b,
b=E;continue}let O=(r[_+m]-z+r[_+m+1]-v)*.5*g,P=Wd*Math.sqrt(L*L+O*O),T=S+((b+.5)*f-m)*(k-S);for(;b<E;b++,M++,T+=L){for(;T>=p[h+1];)h++;for(;T<p[h];)h--;let C=Math.
min(T-p[h],p[h+1]-T);c[M]=C>=P?l[h]:C>=P/2?d[h]:u[h]}}}yo(t,c,e)}function ae(t,e){let n=t.length-1;return Array.from({length:e},(r,o)=>t[Math.floor(e>1?n/(e-1)*
o:n/2)])}function Ms(t,[e,n],{left:r,top:o,width:i,height:s},[a,c,l,u]){let d=e*n,p=Float64Array.from({length:d},(x,A)=>Math.hypot(t[2*A],t[2*A+1])),f=p.reduce(
(x,A)=>A>x&&A<1/0?A:x,0),g=i/n/1.25,w=Math.max(i*.0016,.5),y=[];for(let x=0;x<d;x++){if(!(p[x]>0&&p[x]<1/0))continue;let A=r+i*(x%n+.5)/n,$=o+s*(1-(Math.floor(x/
n)+.5)/e),_=-t[2*x]*(i/(c-a)),M=t[2*x+1]*(s/(u-l)),h=g*X(1+Math.log10(p[x]/f)/3,.25,1)/2/Math.hypot(_,M);y.push(Oe(A,$,_*h,M*h,w))}return y.join("")}var ft=t=>Math.
round(t*10)/10;function Oe(t,e,n,r,o){let i=Math.hypot(n,r),[s,a]=[-r/i,n/i],c=Math.min(10*o,1.2*i),l=.3*c,u=(g,w)=>`${ft(t+n*g+s*w)},${ft(e+r*g+a*w)}`,d=1-c/i,
p=`${u(-1,o)} ${u(d,o)} ${u(d,l)}`,f=`${u(d,-l)} ${u(d,-o)} ${u(-1,-o)}`;return`M${p} ${u(1,0)} ${f}Z`}var Gd=10,zo=12,Vd=68,Kd=9;function Es({left:t,top:e,width:n,height:r},o,i,s){let a=t+n+Gd,c=a+zo,l=s.length>=Kd,u=o.toReversed().map((d,p)=>{let f=1-p/o.length;
return U`<rect x=${a} width=${zo} y=${e+r*(1-f)} height=${r*f} fill=${d} />`});return U`
    ${u}
    <rect class="frame" x=${a} y=${e} width=${zo} height=${r} />
    ${i.map(({at:d,text:p})=>{let f=e+r*(1+d);return U`<path class="tick" d="M${c},${f}h3" /><text x=${c+6} y=${f} dy="0.35em">${p}</text>`})}
    <text y=${e-10} x=${l?t+n+Vd:a-2} text-anchor=${l?"end":"start"}>${s}</text>`}var hr=t=>t.map(({name:e,color:n,kind:r="line"})=>{let o=j`<span class="swatch ${r}" .style=${`\
color: ${xt(n)}`}></span>`;return j`<span class="entry">${o}${e}</span>`});function En(t){let[e,n]=[t.get("colors"),Je(t)];return t.get("names").map((o,i)=>({name:o,
color:e[i%e.length]})).filter((o,i)=>n(i))}function Je(t){let e=t.get("shown")&&G(t.get("shown"));return n=>!e?.length||e[n]>0}function At(t,e){let{left:n,top:r,width:o}=t.getBoundingClientRect(),i=t instanceof SVGSVGElement&&o?o/t.width.baseVal.value:1;return[(e.clientX-n)/i,(e.clientY-
r)/i]}function Zt(t,e,n){let r=t.currentTarget;r.setPointerCapture(t.pointerId);let o=new AbortController,{signal:i}=o,{pointerId:s}=t,a=l=>u=>u.pointerId===s&&
l(u);r.addEventListener("pointermove",a(e),{signal:i});let c=a(l=>{o.abort(),n?.(l)});for(let l of["pointerup","pointercancel"])r.addEventListener(l,c,{signal:i})}
var Yd={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Te=t=>Yd[t.key]??null;function Xt(t,e=()=>!0){let n=r=>e(r)&&r.preventDefault();t.addEventListener(
"touchstart",n,{passive:!1})}function Ze({surface:t,handle:e,to:n,by:r,idle:o=()=>!1}){let i=s=>{s.preventDefault(),e.focus({preventScroll:!0}),Zt(s,n)};t?.addEventListener(
"pointerdown",s=>{s.button!==0||s.pointerType==="touch"||o()||(n(s),i(s))}),t?.addEventListener("click",s=>{s.pointerType==="touch"&&!o()&&n(s)}),e.addEventListener(
"pointerdown",s=>s.button===0&&i(s)),Xt(e),e.addEventListener("keydown",s=>{let a=Te(s);a&&(s.preventDefault(),r(a,s.shiftKey))})}var Ne={left:56,right:14,top:10,bottom:42},Xe={left:56,right:68,top:24,bottom:42},Jd=6.4,Zd=6.5,Xd=104;function ce(t,{name:e,title:n="",...r}){nt(t,e,"gdviz-pla\
ne");let o=j`${n&&j`<div class="title">${n}</div>`}<div class="box"></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,[
i,s,a,c]=F(t,o,".box",".gdviz-legend",".panel",".status"),l=ko(i,r);return{...l,panel:a,status:c,bar:u=>F(l.bar,u&&Es(l.area,...u)),legend:u=>F(s,hr(u))}}function ko(t,{
label:e,ratio:n=.75,aspect:r=()=>null,margins:o=Ne}){t.classList.add("gdviz-plot");let i=Pt(),s={left:o.left,top:o.top,width:0,height:0},a=320,c=()=>{},l=()=>({
from:s.left,to:s.left+s.width}),u=()=>({from:s.top+s.height,to:s.top});function d(){s.width=Math.max(a-s.left-o.right,40);let M=r(),h=M?Math.round(s.width*M):Math.
round(a*(typeof n=="number"?n:n(a)))-o.top-o.bottom;s.height=Math.max(h,40);let{left:m,top:b}=s,z=Object.entries(s).map(([S,k])=>`${S}: ${k}px`),v=j`
      <canvas .style=${z.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${a} height=${s.height+o.top+o.bottom}>
        <defs>
          <clipPath id=${i}><rect x=${m} y=${b} width=${s.width} height=${s.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${i})" pointer-events="none"></g>
        <rect class="hit" x=${m} y=${b} width=${s.width} height=${s.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return F(t,v,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[p,f,g,w,y,x,A]=d();function $({x:M,y:h},m,b=!1){let z=h.ticks(),v=Math.
max(...z.map(({text:I})=>I.length)),S=Math.min(v*Jd+28,Xd);if(S>s.left+1)return s.left=S,d(),c();let{left:k,top:E,width:L,height:O}=s,P=E+O,T=M.ticks().map(({at:I,
text:N})=>U`
      ${b?U`<path class="grid" d="M${I},${P}V${E}" />`:D}
      <path class="tick" d="M${I},${P}v5" />
      <text class="x" x=${I} y=${P+17} text-anchor="middle">${N}</text>`),C=z.map(({at:I,text:N})=>U`
      ${b?U`<path class="grid" d="M${k},${I}h${L}" />`:D}
      <path class="tick" d="M${k},${I}h-5" />
      <text class="y" x=${k-8} y=${I} dy="0.35em" text-anchor="end">${N}</text>`);F(g,U`
      ${T}${C}
      <rect class="frame" x=${k} y=${E} width=${L} height=${O} />
      ${Os(m[0],L+40,`translate(${k+L/2},${P+35})`)}
      ${Os(m[1],O+30,`translate(13,${E+O/2})rotate(-90)`)}`)}function _(M){let[h,m]=At(f,M);return[X(h,s.left,s.left+s.width),X(m,s.top,s.top+s.height)]}return{
picture:f,canvas:p,area:s,layers:(...M)=>F(w,M.map(h=>U`<g class=${h}></g>`),...M.map(h=>`.${h}`)),hit:y,handles:x,bar:A,axes:$,pixel:_,readout:(M,...h)=>{let m=null;
for(let b of[y,...h])b.addEventListener("pointermove",z=>{M(m=z.buttons?null:_(z))}),b.addEventListener("pointerleave",()=>M(m=null));return()=>M(m)},across:l,upwards:u,
plane:(M,h)=>Ke(Ct({...M,...l()}),Ct({...h,...u()})),draw:(M,h)=>{c=()=>Object.values(h).forEach(z=>z());let m=lt(M,h),b=Ge(t,z=>{a=z,s.left=o.left,d(),c()});return()=>{
b(),m()}}}}function Os(t,e,n){let r=Math.max(Math.floor(e/Zd),4),[o,i]=t.length>r?[`${t.slice(0,r-1)}…`,U`<title>${t}</title>`]:[t,D];return U`<text class="name" text-anchor="middle" transform=${n}>${o}${i}</text>`}var yt=1e4,Qd=150;function le(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function mr(t,e,n){let r=o=>n(o).map(ft).
join(",");return le(t,e).map(o=>`M${o.map(r).join("L")}${o.length>1?"":"h0.1"}`).join("")}function vr(t,e,n,r,o){let i=(s,a)=>s.map(c=>`${ft(n(c))},${ft(a(c))}`).
join("L");return le(t,e).map(s=>`M${i(s,o)}L${i(s.toReversed(),r)}Z`).join("")}function _o(t){let e=[];for(let[n,r]of t){if(Number.isNaN(n)||Number.isNaN(r))break;
let o=Math.max(Math.abs(n),Math.abs(r));if(o<=yt){e.push([n,r]);continue}let i=e.at(-1),s=yt/o;i&&s>0&&e.push([i[0]+(n-i[0])*s,i[1]+(r-i[1])*s]);break}return e}
function Ao(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}var Ts=t=>t.length>1?`M${t.join("L")}`:
"",On=t=>Ts(t.map(([e,n])=>`${e.toFixed(1)},${n.toFixed(1)}`)),Ns=t=>t==="#000000"?"var(--gdviz-paper)":"white";function wr(t,e){let n=_o(e),r=n.map(([a,c])=>`${a.
toFixed(2)},${c.toFixed(2)}`).filter((a,c,l)=>a!==l[c-1]),o=r.length>1,i=o?On(Ao(n)):"",s=o&&r.length<=Qd?r.map(a=>`M${a}h0`).join(""):"";return U`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${Ns(t)} stroke-width="4" opacity="0.8" d=${i} />
    <path class="path" stroke=${xt(t)} stroke-width="2" d=${Ts(r)} />
    <path class="dots" stroke=${xt(t)} stroke-width="5" d=${s} />
  </g>`}function br(t,[e,n]){let r=Math.abs(e)<yt&&Math.abs(n)<yt,[o,i]=r?[e,n]:[0,0];return U`<circle class="current" r="6" fill=${xt(t)} stroke=${Ns(t)} stroke-width="2"
    cx=${o} cy=${i} .style=${Yt(r)} />`}var tu=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,xr=(t,e)=>e.map(([n,r])=>{let o=`translate(${n},${r})`;return U`<path d=${tu} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var Ls={A:"7 3",B:"2.5 3",C:"9 3 2 3",D:"1 3"},eu={A:.2,B:.35,C:.5,D:.65},Qe=(t,e,n)=>U`<g class="pinned">
    <path fill="none" stroke="var(--gdviz-paper)" stroke-width="3.5" opacity="0.5" d=${n} />
    <path class="run" fill="none" stroke=${xt(e)} stroke-width="1.8" stroke-dasharray=${Ls[t]} opacity="0.8" d=${n} />
  </g>`,nu=(t,e)=>Math.hypot(e[0]-t[0],e[1]-t[1]);function tn(t,e,n,r=nu){let o=n.map((c,l)=>l?r(n[l-1],c):0),i=eu[t]*o.reduce((c,l)=>c+l,0),s=0,a=n.find((c,l)=>(s+=
o[l])>=i);return a?U`<g class="letter" transform="translate(${a[0].toFixed(1)},${a[1].toFixed(1)})">
    <circle r="7.5" fill="var(--gdviz-paper)" stroke=${xt(e)} stroke-width="1.5" />
    <text text-anchor="middle" dy="0.35em">${t}</text>
  </g>`:D}var Rs=t=>j`
  <svg class="sample" width="26" height="8" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray=${Ls[t]} d="M0,4h26" />
  </svg>`;var ru="Not positive: a logarithmic axis cannot show it",ou=3;function So(t){let[e,n,r,o]=["x","y","low","high"].map(u=>kt(t.get(u))),[i,s,a]=[G(t.get("limits")),
t.get("names"),Je(t)],c=t.get("colors").map(xt),l=new Float64Array;return n.map((u,d)=>({name:s[d]??"",color:c[d%c.length],shown:a(d),x:e[d%Math.max(e.length,1)]??
l,y:u,low:r[d]??l,high:o[d]??l,limit:i[d]??NaN}))}function iu(t){let e=t.get("pinned")??[],[n,r]=[t.get("colors").map(xt),new Float64Array];return e.map(({row:o,
mark:i,x:s=r,y:a=r})=>({mark:i,color:n[o%n.length],x:s,y:a}))}function su({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=ce(e,{name:"gd\
viz-curves",label:n,ratio:t.get("ratio")});r.canvas.remove();let[o,i,s]=r.layers("pins","curves","letters"),a=U`<g class="points" pointer-events="none"></g><g class="markers" pointer-events="none"></g>`,
[c,l]=F(r.handles,a,".points",".markers"),{x:u,y:d}=r.plane({low:0,high:1},{low:0,high:1}),p=b=>Number.isFinite(b)&&!(d.log&&b<=0);function f(){let b=So(t),z=iu(
t),v=r.plane(...au(b,z,t.get("log")));({x:u,y:d}=v),r.axes(v,t.get("axis_names"),!0);let{left:S,top:k,width:E,height:L}=r.area;F(o,z.map(N=>Qe(N.mark,N.color,A(
N)))),F(s,z.map(N=>tn(N.mark,N.color,w(N),(R,K)=>K[0]-R[0])));let O=b.filter(N=>N.shown&&N.y.some(Number.isFinite)),P=d.log&&O.length>0&&!O.some(N=>N.y.some(p)),
T=b.map(N=>U`<path class="band" fill=${N.color} opacity="0.2" d=${$(N)} />`),C=({limit:N,shown:R})=>R&&p(N)?`M${S},${ft(d.to(N))}h${E}`:"",I=b.map(N=>U`
      <path class="limit" stroke=${N.color} stroke-width="1.5" stroke-dasharray="6 4" d=${C(N)} />
      <path class="line" stroke=${N.color} stroke-width="2" d=${y(N)} />`);F(i,U`
      ${T}
      <g fill="none" stroke-linejoin="round" stroke-linecap="round">${I}</g>
      <text class="note" text-anchor="middle" x=${S+E/2} y=${k+L/2}>${P?ru:""}</text>`),F(c,O.map(N=>x(N).map(R=>U`
      <circle class="point" r=${ou} fill=${N.color} cx=${ft(u.to(N.x[R]))} cy=${ft(d.to(N.y[R]))} />`))),_()}let g=({x:b,y:z},v)=>p(z[v])&&Number.isFinite(b[v]);
function w(b){return Array.from(b.y.keys()).filter(v=>g(b,v)).map(v=>[u.to(b.x[v]),d.to(b.y[v])])}let y=b=>b.shown?A(b):"";function x(b){let z=(S,k)=>b.x[S]===b.
x[k]&&b.y[S]===b.y[k];return le(b.y.length,S=>g(b,S)).filter(([S,...k])=>k.every(E=>z(E,S))).map(([S])=>S)}function A(b){return mr(b.y.length,z=>g(b,z),z=>[u.to(
b.x[z]),d.to(b.y[z])])}function $({shown:b,x:z,low:v,high:S}){if(!b||!v.length)return"";let k=r.area.top+r.area.height,E=O=>d.to(S[O]),L=O=>p(v[O])?Math.min(d.to(
v[O]),yt):k;return vr(z.length,O=>p(S[O]),O=>u.to(z[O]),L,E)}function _(){let{top:b,height:z}=r.area,v=Array.from(G(t.get("marker"))).filter(E=>E>=u.low&&E<=u.high),
S=(v.length===1?So(t):[]).map(E=>{let L=E.shown?Ps(E,v[0]):NaN;if(!p(L))return D;let O={x:ft(u.to(v[0])),y:ft(d.to(L))};return U`<circle class="dot" r="4" fill=${E.
color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${O.x} cy=${O.y} />`}),k=v.map(E=>`M${ft(u.to(E))},${b}v${z}`).join("");F(l,U`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${k} />${S}`)}
function M(){let b=t.get("limit_name"),z=b?[{name:b,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...En(t),...z])}let h=r.readout(b=>{let z=So(t).filter(
({shown:v})=>v);r.status.textContent=b&&!t.get("outdated")?m(z,u.from(b[0])):""});function m(b,z){let v=P=>Math.abs(P-z),S=b.flatMap(P=>Array.from(P.x)).filter(
Number.isFinite),k=S.reduce((P,T)=>v(T)<v(P)?T:P,S[0]),O=b.map(P=>({name:P.name,value:Ps(P,k)})).filter(({value:P})=>Number.isFinite(P)).map(({name:P,value:T})=>`${P}\
 ${Y(T)}`.trim());return O.length?`${t.get("axis_names")[0]} ${Y(k)}: ${O.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names pinn\
ed":f,marker:_,"names colors shown limit_name":M,"x y names shown outdated":h})}function au(t,e,n){let r=t.filter(p=>p.shown),[o,i]=Lt([...r,...e].map(({x:p})=>p),
Number.isFinite),s=p=>Number.isFinite(p)&&!(n&&p<=0),a=[...r.flatMap(({y:p,low:f,high:g,limit:w})=>[p,f,g,[w]]),...e.map(({y:p})=>p)],[c,l]=Lt(a,s),[u,d]=c<l?xo(
c,l,n):[c,l];return[{low:o,high:o===i?o+1:i},{low:u,high:d,log:n}]}function Ps({x:t,y:e},n){for(let r=0;r<e.length;r++){if(t[r]===n)return e[r];let o=(n-t[r-1])/
(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+o*(e[r]-e[r-1])}return NaN}var Cs={render:su};var Is=1.5,js=1.15,Fs=100,Qt=([t,e],[n,r],o="")=>`${n} = ${Y(t)}, ${r} = ${Y(e)}${o}`;function en(t){let[e]=kt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))return D;
let[n,r]=[t.get("step"),t.get("diverged_at")],o=Number.isFinite(e[2])?`: ${Qt(Array.from(e),t.get("axis_names"),`, loss ${Y(e[2])}`)}`:"";return j`step ${n}${o}${r>=
0?j`<div class="diverged">diverged at step ${r}</div>`:D}`}function yr(t){let{model:e,plane:n,layers:[r,o,i],pins:s}=t,a=c=>()=>{let l=n();l&&c(l.toPixel)};return{
pinned:a(c=>{if(!s)return;let{lines:l,letters:u}=du(e,c,s.area);F(s.lines,l),F(s.letters,u)}),paths:a(c=>F(r,lu(e,c))),minima:a(c=>F(o,xr(e.get("marks").minimum,
cu(e).map(c)))),points:a(c=>F(i,uu(e,c))),start:pu(t),buttons:fu(t)}}var cu=t=>kt(t.get("minima")).filter(e=>e.every(Number.isFinite)),Mo=(t,e)=>t.get("colors")[e%
t.get("colors").length];function lu(t,e){let[n,r]=t.get("paths").shape,o=G(t.get("paths")),i=Je(t),s=a=>e(o.subarray(2*a,2*a+2));return Array.from({length:n},(a,c)=>{
let l=Array.from({length:i(c)?r:0},(u,d)=>s(c*r+d));return wr(Mo(t,c),l)})}function du(t,e,{left:n,top:r,width:o,height:i}){let s=([l,u])=>l>=n&&l<=n+o&&u>=r&&u<=
r+i,c=(t.get("pinned")??[]).map(({row:l,mark:u,paths:d=new Float64Array})=>{let p=Ao(_o(Array.from({length:d.length/2},(f,g)=>e(d.subarray(2*g,2*g+2)))));return{
mark:u,color:Mo(t,l),points:p}});return{lines:c.map(({mark:l,color:u,points:d})=>Qe(l,u,On(d))),letters:c.map(({mark:l,color:u,points:d})=>tn(l,u,d.filter(s)))}}
function uu(t,e){let n=Je(t);return kt(t.get("current")).map((r,o)=>br(Mo(t,o),n(o)?e(r):[NaN,NaN]))}function pu({model:t,el:e,picture:n,hit:r,handles:o,plane:i,
free:s}){let a=t.get("marks").start,c=(d=!1,p="")=>{let f=t.get("start");return U`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${f[0]} aria-valuetext=${Qt(f,t.get("axis_names"))} transform=${p} .style=${Yt(d)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${a} stroke-width="2.5" />
        <circle r="2.5" fill=${a} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=F(o,c(),".handle"),u=d=>s()&&V(t,{start:d});return Ze({surface:r,handle:l,idle:()=>!i()||e.classList.contains("panning"),to:d=>u(Bs(i(),At(n,d))),
by:(d,p)=>{let{x:f,y:g}=i(),w=p?.1:.01,[y,x]=[f,g].map(({low:A,high:$},_)=>X(t.get("start")[_]+d[_]*w*($-A),A,$));u([y,x])}}),()=>{let d=i();if(!d)return;let p=t.
get("start"),f=[d.x,d.y].every(({low:g,high:w},y)=>p[y]>=g&&p[y]<=w);e.classList.toggle("still",!s()),F(o,c(f&&s(),`translate(${d.toPixel(p)})`))}}function Bs({
x:t,y:e,toPoint:n},r){let[o,i]=n(r);return[X(o,t.low,t.high),X(i,e.low,e.high)]}function fu({model:t,el:e,picture:n,hit:r,panel:o,plane:i}){let s=p=>t.get("disa\
bled")||V(t,{view:p});function a(p,f){let[g,w,y,x]=t.get("view"),[A,$]=f??[(g+w)/2,(y+x)/2],[_,M,h,m]=t.get("home"),b=(z,v)=>v+(z-v)*p;p>1&&(w-g>Fs*(M-_)||x-y>Fs*
(m-h))||s([b(g,A),b(w,A),b(y,$),b(x,$)])}let c=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),u()};function u(){let p=[["+","Zoom in",
()=>a(1/Is)],["−","Zoom out",()=>a(Is)],["✥","Move the view by dragging",l,c()],["⌂","Show the whole problem",()=>s(t.get("home"))]],f=t.get("zoomable")===
!1,g=p.map(([w,y,x,A])=>j`
      <button type="button" title=${y} aria-label=${y} aria-pressed=${A??D} ?hidden=${f}
        ?disabled=${t.get("disabled")} @click=${x}>${w}</button>`);F(o,g)}r.addEventListener("pointerdown",p=>{let f=i();if(p.button!==0||!f||!c())return;let{toPoint:g}=f,
[w,y,x,A]=t.get("view"),[$,_]=g(At(n,p));Zt(p,M=>{let[h,m]=g(At(n,M));s([w+$-h,y+$-h,x+_-m,A+_-m])})}),Xt(r,c);let d=p=>{let f=i();!p.ctrlKey||!f||(p.preventDefault(),
a(p.deltaY<0?1/js:js,Bs(f,At(n,p))))};return n.addEventListener("wheel",d,{passive:!1}),u}var Ds={mouse:9,pen:12,touch:20},gu=500;function Hs({state:t,plane:e},[n,r],o){let i=-1,{toPixel:s}=e();for(let{slot:a,at:c}of t.visible()){let[l,u]=s(c),d=Math.
hypot(l-n,u-r);d<=o&&([i,o]=[a,d])}return i}function qs(t){let{el:e,plot:n,state:r,plane:o}=t,{picture:i,hit:s}=n,a=(l,u)=>Hs(t,At(i,l),Ds[u]??Ds.mouse),c=l=>r.
add(o().toPoint(n.pixel(l)));s.addEventListener("pointerdown",l=>{if(l.button!==0)return;let u=a(l,l.pointerType);if(u<0&&(l.pointerType==="touch"||r.removing))
return;if(l.preventDefault(),i.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(u);u>=0&&r.select(u);let d=u>=0?u:c(l);if(d<0)return;let[p,f]=At(
i,l),[g,w]=u<0?[p,f]:o().toPixel(r.cursor);Zt(l,y=>{let[x,A]=At(i,y);r.move(d,o().toPoint([x+g-p,A+w-f]))})}),s.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!r.removing&&a(l,"touch")<0&&c(l)}),s.addEventListener("dblclick",l=>{let u=a(l,"mouse"),{added:d}=r;u>=0&&!(u===d.slot&&performance.now()-d.time<gu)&&r.remove(
u)}),s.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&a(l,l.pointerType)>=0)}),Xt(s,l=>a(l.touches[0],"touch")>=0)}function Us(t){let{
plot:e,state:n,plane:r}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?Hs(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.task==="classifi\
cation"&&(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),n.task==="plane_regression"&&(o["+"]=()=>n.choose(n.label+.1),o["-"]=o["−"]=()=>n.choose(n.
label-.1)),e.picture.addEventListener("keydown",i=>{if(i.ctrlKey||i.metaKey||i.altKey)return;let s=Te(i),a=o[i.key.length===1?i.key.toLowerCase():i.key];if(!s&&
!a)return;if(i.preventDefault(),!s)return a();let c=i.shiftKey?.1:.01,l=n.box().map(([u,d],p)=>n.cursor[p]+s[p]*c*(d-u));n.selected>=0?n.move(n.selected,l):n.moveCursor(
l)})}var Vs=Ei(To(),1),Lo=1e7,Ws=1e3,No=40,hu=1e30,mu=/(?<=[0-9]),(?=[0-9])/g,Ks=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,vu=/^\s*([+-]?)inf(inity)?\s*$/i,wu=/^(true|True|TRUE|false|False|FALSE)$/,
Tn=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),Et=class extends Error{},$r={regression:[
"x","y"],classification:["x1","x2","label"],plane_regression:["x1","x2","y"]};function Ys(t){let e=bu(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new Et("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace(mu,"."):n,o=[",",";","	"].map(f=>({sign:f,count:r.split(f).length})),{sign:i,count:s}=o.reduce((f,g)=>g.count>f.count?g:f);if(s>
Ws)throw new Et(`It has more than ${Ws} columns.`);let a=i===";"&&!e.includes(".")?",":".",[c=[],...l]=xu(e,i),u=!c.some(f=>Ks.test(f.replace(a,"."))),d=u?l:[c,
...l];if(!d.length)throw new Et("It has a header line but no rows.");return zu(c.map((f,g)=>Js(u&&f.trim()||`column ${g+1}`))).map((f,g)=>yu(f,d.map(w=>(w[g]??"").
trimStart()),a))}function bu(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new Et("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function xu(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(d,p)=>p??d):t,{data:o,errors:i}=Vs.default.parse(r,{delimiter:e,
newline:`
`}),s=o.filter(d=>d.length>1||d[0].trim()),a=i.some(({code:d})=>d==="MissingQuotes"),[{length:c}=[],l]=s,u=l?.length===c+1?c+1:c;if(a||s.some(d=>d.length>u||d[c]?.
trim()))throw new Et("It is not a table: its rows have different numbers of columns.");return s}function yu(t,e,n){let r=Float64Array.from(e,i=>$u(n==="."?i:i.replace(
n,".")));if(e.every((i,s)=>!Number.isNaN(r[s])||Tn.has(i)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(i=>wu.test(i)||Tn.has(i)))return{name:t,kind:"\
text",texts:e,values:r};for(let[i,s]of e.entries())r[i]=Tn.has(s)?NaN:Number(/^t/i.test(s));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function $u(t){if(Ks.test(t))return Number(t);let e=vu.exec(t);return e?+`${e[1]}Infinity`:NaN}function zu(t){let e=new Set;for(let n of t){let r=n;for(let o=2;e.
has(r);o++)r=`${n} (${o})`;e.add(r)}return[...e]}function Js(t){let e=[...t.slice(0,2*No+2)];return e.length<=No?t:`${e.slice(0,No-1).join("")}…`}function Zs(t,e){
let n=$r[e];if(t.length<n.length)throw new Et(`It has too few columns: ${n.join(", ")} are needed.`);if(e==="regression")return Gs(t,n);let r=e==="classificatio\
n"?ku(t):Xs(t);return[...Gs(t.filter(o=>o!==r),n.slice(0,2)),r]}var ku=t=>Le(t,"label")??t.findLast(Nn)??t[2];function Xs(t){return $r.plane_regression.every(n=>Le(
t,n))&&Le(t,"y")||(t.filter(n=>!Nn(n))[2]??t[2])}function Qs(t){if(t.length<3)return"regression";let e=t.findLast(Nn);if(Le(t,"label")||e&&new Set(e.texts).size===
2)return"classification";let n=t.filter(l=>!Nn(l)),[r,o]=$r.regression.map(l=>Le(t,l));if(e&&n.length<3)return r&&o?"regression":"classification";let i=$r.plane_regression.
every(l=>Le(t,l)),s=r&&o&&(r!==n[0]||o!==n[1]);if(!i&&(n.length!==3||s))return"regression";let a=new Set(Xs(t).values);return!e&&a.size===2&&[...a].every(Number.
isInteger)?"classification":"plane_regression"}var Nn=({kind:t})=>t==="text",Le=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function Gs(t,e){let n=e.map(o=>Le(
t,o));if(n.every(o=>o!==void 0))return n;let r=t.filter(o=>!Nn(o));return(r.length>=2?r:t).slice(0,2)}function ta(t,e){let[n,r,o]=t,i=e==="classification"?[n,r]:
t;for(let a of i)_u(a);let s=i.map(({values:a})=>a);return e==="classification"?{coordinates:s,...Au(o)}:{coordinates:s,labels:null,labelNames:["−1","+1"]}}function _u({
name:t,kind:e,texts:n,values:r}){let o=r.findIndex(a=>!(Math.abs(a)<hu));if(o<0)return;let i=e==="text"?n[o]:String(r[o]).replace("Infinity","inf"),s=Tn.has(n[o])?
"a gap":`'${i.slice(0,30)}', which is not a number that can be shown,`;throw new Et(`Column “${t}” has ${s} in row ${o+1}, not counting the header.`)}function Au({
name:t,kind:e,texts:n,values:r}){let o=n.findIndex(l=>Tn.has(l));if(o>=0)throw new Et(`label: column '${t}' has a gap in row ${o+1}.`);let i=e==="text"?n:[...r],
s=[...new Set(i)],a=l=>e==="truth"?l?"True":"False":String(l);if(s.length!==2){let l=s.slice(0,4).map(d=>a(d).slice(0,40)).join(", "),u=`${s.length}: ${l}${s.length>
4?", …":""}`;throw new Et(`label: column '${t}' must hold two different labels, not ${u}.`)}return s.sort((l,u)=>l<u?-1:1),{labels:Float64Array.from(i,l=>l===
s[0]?-1:1),labelNames:s.map(l=>Js(a(l)))}}var Ro=["regression","classification","plane_regression"];function na(t,e){let n=t.get("task"),r=n!=="regression",o={task:n,removing:!1,label:1,selected:-1,cursor:[
0,0],message:"",added:{slot:-1,time:0},box:u,visible:w,count:y,read:A,add:$,move:_,moveCursor:M,remove:h,select:m,step:b,choose:v,setRemoving:S},i=ea(t),[[s,a],
[c,l]]=u();return o.cursor=[(s+a)/2,(c+l)/2],o;function u(){return[t.get("interval"),t.get(r?"interval":"y_interval")]}function d([k,E]){let[[L,O],[P,T]]=u();return[
X(k,L,O),X(E,P,T)]}function p(k){let[E,L]=i.x.subarray(g()*k);return[E,r?L:i.y[k]]}function f(k,E){let[L,O]=d(E).map(Math.fround);i.x[g()*k]=L,r?i.x[g()*k+1]=O:
i.y[k]=O}function g(){return t.get("x").shape[1]}function w(){let[[k,E],[L,O]]=u(),P=Array.from(i.part,(N,R)=>({slot:R,part:N,at:p(R)})),T=(...[N,R,K])=>N<=R&&R<=
K,C=([N,R])=>T(...[k,N,E].map(Math.fround))&&T(...[L,R,O].map(Math.fround));return P.filter(({part:N,at:R})=>N&&C(R)).map(({slot:N,part:R,at:K})=>({slot:N,at:K,
training:R>0,value:i.y[N]}))}function y(k){return i.part.filter(E=>E===k).length}function x(...k){let E=O=>new DataView(Float64Array.from(i[O]).buffer),L=t.get(
"own")[Ro.indexOf(n)]??t.get("source");V(t,{...Object.fromEntries(k.map(O=>[O,{...t.get(O),data:E(O)}])),source:L})}function A(){i=ea(t),i.part[o.selected]||(o.
selected=-1)}function $(k,E=o.label){let L=i.part.indexOf(0);return L<0?(z(`No more than ${i.part.length} points are possible: remove one first.`),-1):(i.part[L]=
1,r&&(i.y[L]=Math.fround(E)),f(L,k),x("x","y","part"),o.added={slot:L,time:performance.now()},m(L),L)}function _(k,E){i.part[k]&&(f(k,E),x("x","y"),o.cursor=p(k))}
function M(k){o.cursor=d(k),z("")}function h(k){i.part[k]&&(i.part[k]=0,x("part"),m(-1,"Point removed."))}function m(k,E=""){o.selected=k,k>=0&&(o.cursor=p(k)),
k>=0&&n==="plane_regression"&&(o.label=Number(i.y[k].toFixed(2))),z(E)}function b(k){let E=w().sort((P,T)=>P.at[0]-T.at[0]||P.at[1]-T.at[1]);if(!E.length)return z(
"No point is in view.");let L=E.findIndex(({slot:P})=>P===o.selected),O=L<0&&!k?0:L;m(E[(O+(k?1:-1)+E.length)%E.length].slot)}function z(k){o.message=k,e()}function v(k){
o.label=X(Number(k.toFixed(2)),-1,1),n==="plane_regression"&&o.selected>=0&&(i.y[o.selected]=Math.fround(o.label),x("y")),e()}function S(k){o.removing=k,m(-1,k?
"Click a point to remove it.":"")}}function ea(t){let[e,n,r]=["x","y","part"].map(o=>G(t.get(o)).slice());return{x:e,y:n,part:r}}var Po=[-1,1],nn=new WeakMap,ra=t=>nn.get(t),Su=t=>t.get("part").shape[0];async function oa(t,e){nn.delete(t);let n=e.size>Lo,r=n?null:await e.arrayBuffer().catch(
()=>null),o=e.name.slice(0,80);aa(t,o,()=>{if(!r)throw new Et(n?`It is larger than ${Lo/1e6} MB.`:"It cannot be read.");let i=Ys(r),s=t.get("both_tasks")?Qs(i):
t.get("task");return nn.set(t,{columns:i,chosen:[],task:s,file:o}),ca(t,Zs(i,s),s)})}function ia(t,e,n){aa(t,nn.get(t)?.file??"",()=>ca(t,e,n))}function sa(t){!nn.
delete(t)&&!t.get("message").file||V(t,{message:{},label_names:["−1","+1"]})}function aa(t,e,n){try{V(t,{message:{file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof
Et))throw r;V(t,{message:{file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function ca(t,e,n){let r=nn.get(t);r&&Object.assign(r,{chosen:e,task:n});
let{coordinates:o,labels:i,labelNames:s}=ta(e,n),a=[t.get("interval"),t.get(n==="regression"?"y_interval":"interval"),Po],c=o.map((x,A)=>Eu(x,a[A])),l=o[0].length,
u=Ou(l,Su(t));Mu(t,c,i,s,n,u);let[d,p,f]=e.map(({name:x})=>`“${x}”`),g=`${u.length} point${u.length===1?"":"s"}`,w=n==="plane_regression"?`${f} over ${d} an\
d ${p}`:`${p} over ${d}`,y=[`${g}, ${w}.`];u.length<l&&y.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),i&&y.push(`${f}: ${s[0]} is −1,\
 ${s[1]} is +1.`);for(let[x,A]of o.entries()){if(c[x]===A)continue;let{least:$,largest:_}=la(A),M=x===2?"to values from −1 to 1":"to fit the view";y.push(`“${e[x].
name}”, from ${Y($)} to ${Y(_)}, is scaled ${M}.`)}return y.join(" ")}function Mu(t,e,n,r,o,i){let[s,a]=t.get("x").shape,c=o!=="regression",l=n??e[c?2:1],u=new Float64Array(
s*a),d=new Float64Array(s).fill(n?1:0);for(let[y,x]of i.entries())u[a*y]=e[0][x],c&&(u[a*y+1]=e[1][x]),d[y]=l[x];let p=new Float64Array(s).fill(1,0,i.length),f=Object.
entries({x:u,y:d,part:p}).map(([y,x])=>[y,{...t.get(y),data:new DataView(x.map(Math.fround).buffer)}]),g=o===t.get("task")?{}:{task:o,axis_names:c?["x₁","x₂"]:
["x","y"]},w=t.get("own")[Ro.indexOf(o)]??t.get("source");V(t,{...Object.fromEntries(f),...g,label_names:r,source:w})}function Eu(t,e){let[n,r]=e,{least:o,largest:i}=la(
t);if(o>=n&&i<=r)return t;let[s,a]=e===Po?Po:[.95*n+.05*r,.05*n+.95*r];return o===i?t.map(()=>(s+a)/2):t.map(c=>s+(c-o)/(i-o)*(a-s))}function la(t){let[e,n]=[1/0,
-1/0];for(let r of t)[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}function Ou(t,e){let n=[],r=Tu();for(let o=0;o<t;o++)(t-o)*r()<Math.min(t,e)-
n.length&&n.push(o);return n}function Tu(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/
2**32}}var Nu=150,Lu="Click to add a point, drag to move it, double-click to remove it.",Ru="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",Pu={regression:"",
classification:" + and − choose the label of new points.",plane_regression:" + and − change the value of the selected point, or of new ones."};function da({
model:t,el:e}){let n=t.get("task"),[r,o]=[n!=="regression",n==="classification"];e.classList.toggle("classification",o),e.classList.toggle("valued",r&&!o),e.classList.
remove("mapped");let i=t.get("colors");for(let T in i)e.style.setProperty(`--${T}`,i[T]);let s=Pt(),a=j`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${Lu}</summary><p id=${s}>${Ru}${Pu[n]}</p></details>`,[c,l,u,d]=F(e,a,"div",".tools",".report",".message"),f=ko(c,{label:"Da\
ta",ratio:r?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),g={tabindex:"0",role:"application","aria-describedby":s};for(let[T,C]of Object.entries(g))f.picture.
setAttribute(T,C);let[w,y,x]=f.layers("curve","points","selection"),A=na(t,()=>{h(),k()}),$=()=>{let[T,C]=A.box().map(([I,N])=>({low:I,high:N}));return f.plane(
T,C)},_={el:e,plot:f,state:A,plane:$};qs(_),Us(_);function M(){let T=A.visible(),{toPixel:C}=$(),I=T.length>Nu?3.6:4.8;F(y,T.map(({at:K,training:Z,value:H})=>{let B=o?
H>0?"positive":"negative":"",q=r&&!o?`--value: ${v(X(H,-1,1))}`:"",[W,et]=C(K);return U`<circle class="${Z?"training":"test"} ${B}" r=${I} cx=${W.toFixed(2)} cy=${et.
toFixed(2)} .style=${q} />`})),h();let[N,R]=[A.count(1),A.count(-1)];f.picture.ariaLabel=`Data: ${Co(N,"training ")}${R?` and ${Co(R,"test ")}`:""}`,k()}function h(){
let T=A.visible(),C=T.find(({slot:K})=>K===A.selected),[I,N]=$().toPixel(C?.at??A.cursor);F(x,U`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${I},${N})" .style=${Yt(!C)} />
      <circle class="selected" r="9" cx=${I} cy=${N} .style=${Yt(C)} />`);let R=A.count(1)+A.count(-1)-T.length;F(u,j`
      <div class="status" role="status">${A.message||(C?m(C):"")}</div>
      <div class="notes">${R?`${Co(R)} outside the view`:""}</div>`)}function m({at:T,training:C,value:I}){let N=r?`, value ${Y(I,3)}`:"",R=o?`, label ${t.get("\
label_names")[I>0?1:0]}`:N;return`${C?"Training":"Test"} point: ${Qt(T,t.get("axis_names"),R)}`}function b(){let T=r?new Float64Array:G(t.get("fit")),{left:C,width:I}=f.
area,{to:N}=$().y,R=Z=>`${(C+Z*I/(T.length-1)).toFixed(2)},${X(N(T[Z]),-yt,yt).toFixed(2)}`,K=le(T.length,Z=>!Number.isNaN(T[Z])).map(Z=>`M${Z.map(R).join("L")}`);
F(w,U`<path class="fit" d=${K.join("")} />`)}let z=Ye(i.positive,i.negative),v=T=>`color-mix(in srgb, ${T>0?i.positive:i.negative} ${Math.round(100*Math.abs(T))}\
%, white)`;function S(){if(!r)return;let T=t.get("map");e.classList.toggle("mapped",T.shape[0]>0);let C=t.get("logits"),I=N=>C?Math.tanh(N/2):X(N,-1,1);Jt(f.canvas,
G(T),T.shape,N=>z(I(N)))}function k(){e.classList.toggle("removing",A.removing);let T=[1,-1].map(R=>j`
      <button type="button" title="Label of the points you add" aria-pressed=${R===A.label}
        @click=${()=>A.choose(R)}>
        <i class="dot ${R>0?"positive":"negative"}"></i>${t.get("label_names")[R>0?1:0]}
      </button>`),C=r?"var(--gdviz-faint)":i.data,I=[{name:"training",color:C,kind:"dot"}];A.count(-1)&&I.push({name:"test",color:C,kind:"ring"}),r||I.push({name:"\
model",color:i.fit}),F(l,j`
      ${o?j`<span class="labels" role="group" aria-label="Label of new points">${T}</span>`:D}
      ${r&&!o?E():D}
      <button type="button" title="Remove points by clicking them" aria-pressed=${A.removing}
        @click=${()=>A.setRemoving(!A.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${L} />
      <button type="button" title=${"Load your own data: a header line, then a row for each point"} @click=${()=>l.querySelector("input[type=file]").click()}>Load CSV …</button>
      <span class="gdviz-legend">${hr(I)}</span>`)}function E(){let T=({target:C})=>{C.value!==""&&A.choose(Number(C.value)),C.value=String(A.label)};return j`
      <label title="Value of the selected point, or of the points you add">Value
        <input type="number" min="-1" max="1" step="0.1" .value=${String(A.label)} @change=${T} /></label>
      <span class="values">−1 <i></i> +1</span>`}function L({target:T}){let[C]=T.files;C&&oa(t,C),T.value=""}function O(){let{file:T,text:C,failed:I}=t.get("m\
essage"),[N,R]=I?["gdviz-notice","alert"]:["gdviz-note","status"];F(d,C?j`<div class=${N} role=${R}><b>${T}</b>: ${C}</div>${Cu(t)}`:D)}let P="interval y_interv\
al axis_names";return f.draw(t,{[P]:()=>f.axes($(),t.get("axis_names"),!r),"x y part":A.read,[`x y part label_names ${P}`]:M,[`fit ${P}`]:b,"map logits":S,message:O})}
function Cu(t){let{columns:e,chosen:n,task:r}=ra(t)??{columns:[],chosen:[],task:"regression"};if(e.length<3)return D;let o=r==="regression"?[["x",0,r],["y",1,r]]:
[["x₁",0,r],["x₂",1,r]],i=t.get("both_tasks");(i||r==="classification")&&o.push(["label",2,"classification"]),(i||r==="plane_regression")&&o.push(["value",2,
"plane_regression"]);let s=(l,u,{target:d})=>{let p=[n[0],n[1],n[2]];p[l]=e[d.value],ia(t,p.filter(Boolean),p[2]?u:"regression")},a=(l,u,d)=>j`<option value=${u} .selected=${d}>${l}</option>`,
c=o.map(([l,u,d])=>j`
    <label>${l} <select aria-label="Column of ${l}" @change=${p=>s(u,d,p)}>
      ${u===2&&i?a("none","",d!==r):D}
      ${e.map((p,f)=>a(p.name,f,d===r&&p===n[u]))}
    </select></label>`);return j`<div class="columns">${c}</div>`}var Co=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function Iu(t){let{model:e,el:n}=t;nt(n,
"gdviz-data-editor");let r=da(t),o=[ot(e,"task",()=>{r(),F(n,D),r=da(t)}),ot(e,"source",()=>{e.get("own").includes(e.get("source"))||sa(e)})];return()=>{for(let i of o)
i();r()}}var ua={render:Iu};var pa=64,ju=6,Fu=24;function zr(t,[e,n],r=!1){let o=Array.from(t,a=>Ee(a)),i=Ct({low:e,high:n,log:r,from:0,to:o.length}),s=a=>Math.floor(i.to(Math.max(a,e)));return a=>o[X(
s(a),0,o.length-1)]}function kr({height:t},e,[n,r],o,i=!1){let s=Ct({low:n,high:r,log:i,from:0,to:-t}),a=l=>e[Math.floor((l+.5)/pa*e.length)],c=s.ticks().map(({
at:l,text:u})=>({at:l/t,text:u}));return[Array.from({length:pa},(l,u)=>a(u)),c,o]}function _r({height:t},e,n,r){let o=n.length-1,i=Math.max(Math.ceil(o*Fu/t),1),
s=Array.from(n.keys()).filter(c=>c%i===0),a=wo(s.map(c=>n[c]));if(a.some(c=>c.length>ju)){let c=Math.floor(Math.log10(Math.max(...n.map(Math.abs))));r+=` (10${pr(
c)})`,a=wo(s.map(l=>n[l]/10**c))}return[ae(e,o),s.map((c,l)=>({at:-c/o,text:a[l]})),r]}var Bu=1.4,Du="#FFFFFF",Hu=2e3,ee=({kind:t})=>t==="Image"||t==="Contours",fa=t=>ee(t)&&!!t.label&&!t.signs;function ga(t,e,n){let[r,o]=[0,0];return t.map(i=>{let s={};
for(let[c,l]of Object.entries(i.shapes)){let u=l.reduce((d,p)=>d*p,1);s[c]=e.subarray(r,r+=u)}let a=ee(i)||i.shapes.kind?0:i.color??(i.kind==="Labels"?"var(--gd\
viz-ink)":o++);return{...i,arrays:s,colors:n,color:typeof a=="number"?n[a%n.length]:a}})}function ha({shapes:t,arrays:{x:e,y:n}}){let r=t.y.at(-1)??0;return Array.
from({length:r?n.length/r:0},(o,i)=>{let s=i*r;return{x:t.x.length>1?e.subarray(s,s+r):e,y:n.subarray(s,s+r)}})}function Io({kind:t,arrays:e},n){if(t==="Band"&&
n==="y")return[e.low,e.high];if(t!=="Arrows")return[e[n]];let r=e[`d${n}`];return[e[n],e[n].map((o,i)=>o+r[i])]}var ma=({texts:t,arrays:{x:e,y:n,values:r}})=>t.
map((o,i)=>({x:e[i],y:n[i],value:r?r[i]:0,text:o})).filter(o=>[o.x,o.y,o.value].every(Number.isFinite)).map(({x:o,y:i,value:s,text:a})=>({x:o,y:i,text:a.replaceAll(
"{0}",Y(s,3))}));function va(t){let{kind:e,label:n,color:r,colors:o,dashed:i,names:s,arrays:a}=t;return ee(t)?[]:e==="Points"&&a.kind?s.map((c,l)=>({name:c,color:o[l%
o.length],kind:"dot"})):n?[{name:n,color:r,kind:e==="Points"||e==="Labels"?"dot":e==="Band"?"area":i?"dashes":"line"}]:[]}var wa=t=>t.map(e=>{if(e.kind==="Label\
s")return ma(e).map(({text:i})=>i).join(", ");let[n,r]=Lt(ee(e)?[e.arrays.values]:Io(e,"y"),Number.isFinite),o=e.label||e.kind.toLowerCase();return n<=r?`${o} f\
rom ${Y(n,3)} to ${Y(r,3)}`:`${o}: nothing to be seen`}).filter(Boolean).join("; ");function ba(t,e,n,r){let o=xt(t.color);switch(t.kind){case"Lines":return ha(
t).map(i=>qu(i,e)).map(i=>U`
        ${r&&t.color!==Du?U`<path fill="none" stroke="var(--gdviz-paper)" stroke-width="4" opacity="0.8" d=${i} />`:D}
        <path class="line" fill="none" stroke=${o} stroke-width="2" stroke-linejoin="round" stroke-linecap="round"
          stroke-dasharray=${t.dashed?"6 5":D} d=${i} />`);case"Band":return U`<path class="band" fill=${o} opacity="0.25" d=${Uu(t.arrays,e,n)} />`;case"Points":
return Wu(t,e);case"Labels":{let i=`font-size: ${t.size}px; fill: color-mix(in srgb, ${o} 60%, var(--gdviz-ink))`;return ma(t).map(({x:s,y:a,text:c})=>U`
        <text class="label" text-anchor="middle" dy="0.35em" aria-hidden="true" .style=${i}
          x=${ft(te(e.x.to(s)))} y=${ft(te(e.y.to(a)))}>${c}</text>`)}case"Arrows":return U`<path class="arrows" fill=${o} stroke="var(--gdviz-paper)" stroke-width="2" paint-order="stroke"
        stroke-linejoin="round" d=${Gu(t.arrays,e)} />`}return D}var te=t=>X(t,-yt,yt),jo=({log:t})=>e=>Number.isFinite(e)&&!(t&&e<=0);function qu({x:t,y:e},n){
let r=jo(n.y);return mr(e.length,o=>r(e[o])&&Number.isFinite(t[o]),o=>[te(n.x.to(t[o])),te(n.y.to(e[o]))])}function Uu({x:t,low:e,high:n},r,o){let i=jo(r.y),s=a=>i(
e[a])?te(r.y.to(e[a])):o;return vr(t.length,a=>i(n[a]),a=>te(r.x.to(t[a])),s,a=>te(r.y.to(n[a])))}function Wu({arrays:{x:t,y:e,kind:n},color:r,colors:o,size:i},s){
let a=jo(s.y),c=new Map;for(let l=0;l<t.length;l++){if(!a(e[l])||!Number.isFinite(t[l]))continue;let u=n?o[Math.abs(Math.trunc(n[l]))%o.length]:r;c.has(u)||c.set(
u,[]),c.get(u)?.push(`M${ft(te(s.x.to(t[l])))},${ft(te(s.y.to(e[l])))}h0`)}return[...c].map(([l,u])=>U`
    <g fill="none" stroke-linecap="round">
      <path stroke="var(--gdviz-paper)" stroke-width=${i+1.5} d=${u.length>Hu?"":u.join("")} />
      <path class="dots" stroke=${xt(l)} stroke-width=${i} d=${u.join("")} />
    </g>`)}function Gu({x:t,y:e,dx:n,dy:r},o){let i=[];for(let s=0;s<t.length;s++){let[a,c]=[o.toPixel([t[s],e[s]]),o.toPixel([t[s]+n[s],e[s]+r[s]])],[l,u]=[(c[0]-
a[0])/2,(c[1]-a[1])/2];![...a,l,u].every(d=>Math.abs(d)<yt)||Math.hypot(l,u)<.25||i.push(Oe(a[0]+l,a[1]+u,l,u,Bu))}return i.join("")}function xa(t,e,n){let r=t.
filter(({kind:o})=>o==="Lines").flatMap(o=>ha(o).map(i=>({...i,label:o.label})));return!r.length||!r.every(o=>Vu(o.x))?null:r.map(o=>`${o.label||n} = ${Y(o.y[Ku(
o.x,e)])}`)}var Vu=t=>t.every((e,n)=>n===0||e>=t[n-1]);function Ku(t,e){let[n,r]=[0,t.length-1];for(;r-n>1;){let o=n+r>>1;t[o]<e?n=o:r=o}return e-t[n]<t[r]-e?n:
r}var Bo="http://www.w3.org/2000/svg",Yu=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","stroke-linecap","stroke-linejoin","op\
acity","font-family","font-size","font-weight","font-style","text-anchor","dominant-baseline","paint-order","shape-rendering"],Ju={"fill-opacity":"1","stroke-op\
acity":"1","stroke-dasharray":"none","stroke-linecap":"butt","stroke-linejoin":"miter",opacity:"1","font-weight":"400","font-style":"normal","text-anchor":"star\
t","dominant-baseline":"auto","paint-order":"normal","shape-rendering":"auto"},Zu=/^(x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|width|height|points|transform|id|clip-path|viewBox|preserveAspectRatio)$/,
ya=2,Xu=14;function $a(t){let e=[...t.querySelectorAll(".gdviz-plane, .gdviz-data-editor, .gdviz-network-diagram .network, .bqplot")],n=new Map;return e.filter(
r=>r.checkVisibility()&&r.querySelector("svg")).map(r=>{let o=Qu(r);return n.set(o,(n.get(o)??0)+1),{name:n.get(o)>1?`${o} ${n.get(o)}`:o,node:r}})}function Qu(t){
if(t.matches(".network"))return"Network";let e=t.querySelector(".gdviz-plot svg[aria-label]")?.getAttribute("aria-label")||(t.matches(".gdviz-surface3d-view")?"\
Loss surface in 3-D":"")||t.querySelector(".mainheading")?.textContent||"Figure",[n]=e.split(":");return n[0].toUpperCase()+n.slice(1)}function Ln(t){let e=(t.querySelector(
".gdviz-plot")??t).getBoundingClientRect(),n=[...t.querySelectorAll(".gdviz-legend .entry")].filter(c=>c.checkVisibility()),r=Math.max(e.bottom,...n.map(c=>c.getBoundingClientRect().
bottom)),[o,i]=[Math.ceil(e.width),Math.ceil(r-e.top)],s=on("svg",{xmlns:Bo,width:o,height:i,viewBox:`0 0 ${o} ${i}`});s.append(on("rect",{width:o,height:i,fill:Ar(
getComputedStyle(document.body).getPropertyValue("--gdviz-paper")||"white")[0]}));let a=[...t.querySelectorAll("canvas, svg")].filter(c=>c.checkVisibility()&&!c.
parentElement?.closest("svg")&&!c.closest("button, .gdviz-legend, .panel"));for(let c of a){let l=c.getBoundingClientRect(),u={x:l.left-e.left,y:l.top-e.top,width:l.
width,height:l.height};if(c instanceof HTMLCanvasElement)c.width&&c.height&&s.append(on("image",{...u,href:c.toDataURL("image/png"),preserveAspectRatio:"none"}));else{
let d=za(c);for(let[p,f]of Object.entries(u))d.setAttribute(p,String(f));d.setAttribute("overflow","visible"),s.append(d)}}for(let c of n)s.append(...ep(c,e));return new XMLSerializer().
serializeToString(s)}function on(t,e){let n=document.createElementNS(Bo,t);for(let[r,o]of Object.entries(e))r!=="xmlns"&&n.setAttribute(r,String(o));return n}function za(t){
if(t.nodeType===Node.TEXT_NODE)return t.cloneNode();if(!(t instanceof SVGElement)||t.tagName==="title")return null;let e=getComputedStyle(t);if(e.display==="non\
e"||e.visibility==="hidden"||t.matches(".hit, .halo, foreignObject"))return null;let n=document.createElementNS(Bo,t.tagName);for(let{name:r,value:o}of t.attributes)
Zu.test(r)&&n.setAttribute(r,o);for(let r of Yu){let o=e.getPropertyValue(r);r==="fill"||r==="stroke"?tp(n,r,o):o&&o!==Ju[r]&&!(r.endsWith("opacity")&&n.hasAttribute(
r))&&n.setAttribute(r,o)}return n.append(...[...t.childNodes].map(za).filter(r=>r!==null)),n}function tp(t,e,n){let[r,o]=/^(none|url\()/.test(n)?["none",1]:Ar(n);
t.setAttribute(e,r),o<1&&t.setAttribute(`${e}-opacity`,String(o))}var rn=null,Fo=new Map;function Ar(t){if(!Fo.has(t)){if(rn??=Object.assign(document.createElement(
"canvas"),{width:1,height:1}).getContext("2d",{willReadFrequently:!0}),!rn)return[t,1];rn.clearRect(0,0,1,1),rn.fillStyle=t,rn.fillRect(0,0,1,1);let[e,n,r,o]=rn.
getImageData(0,0,1,1).data;Fo.set(t,[`#${[e,n,r].map(i=>i.toString(16).padStart(2,"0")).join("")}`,Number((o/255).toFixed(3))])}return Fo.get(t)}function ep(t,e){
let n=t.getBoundingClientRect(),[r,o]=[n.left-e.left,(n.top+n.bottom)/2-e.top],i=t.querySelector(".swatch"),{width:s=Xu}=i?.getBoundingClientRect()??{},a=getComputedStyle(
t),[c]=Ar(i?getComputedStyle(i).color:a.color),l=f=>!!i?.matches(`.${f}`),u=l("dot")||l("ring")?on("circle",{cx:r+s/2,cy:o,r:4,fill:l("dot")?c:"none",stroke:c,"\
stroke-width":2}):on("path",{d:`M${r},${o}h${s}`,fill:"none",stroke:c,"stroke-width":l("area")?9:3,"stroke-dasharray":l("dashes")?"4 3":"none"}),d={"font-family":a.
fontFamily,"font-size":a.fontSize,fill:Ar(a.color)[0]},p=on("text",{x:r+s+5,y:o,dy:"0.35em",...d});return p.textContent=t.textContent.trim(),[u,p]}async function Sr(t){
let e=URL.createObjectURL(new Blob([Ln(t)],{type:"image/svg+xml"})),n=new Image;n.src=e,await n.decode();let r=Object.assign(document.createElement("canvas"),{width:ya*
n.width,height:ya*n.height});return r.getContext("2d")?.drawImage(n,0,0,r.width,r.height),URL.revokeObjectURL(e),new Promise((o,i)=>r.toBlob(s=>s?o(s):i(new Error(
"no picture")),"image/png"))}var np=t=>t<560?.75:.56,rp={left:8,right:8,top:8,bottom:8},op=4;function ip({model:t,el:e}){let n=t.get("title"),r=()=>t.get("axis_names"),o=n||r()?.toReversed().
join(" over ")||"Drawing",i=t.get("layers").some(ee),s=t.get("layers").some(fa)?Xe:r()?Ne:rp,a=ce(e,{name:"gdviz-drawing",title:n,label:o,ratio:t.get("ratio")??
np,aspect:g,margins:s});e.classList.toggle("equal",t.get("equal")),e.classList.toggle("bare",!r()),i||a.canvas.remove();let[c]=a.layers("layers");function l(){let k=G(
t.get("values"));return k.length?ga(t.get("layers"),k,t.get("colors")):[]}let u=[],d={x:null,y:null},p=a.plane({low:0,high:1},{low:0,high:1}),f=[];function g(){
if(!t.get("equal")||t.get("ratio"))return null;let k=l().find(ee)?.arrays.box??[],[E,L]=t.get("x_limits")??k,[O,P]=t.get("y_limits")??k.slice(2);return(P-O)/(L-
E)||null}function w(k){if(t.get(`${k}_limits`))return t.get(`${k}_limits`);let E=k==="x"?0:1,L=u.filter(ee);if(L.length)return Lt(L.map(({arrays:H})=>H.box.subarray(
2*E,2*E+2)),Number.isFinite);let O=k==="y"&&t.get("log"),P=H=>Number.isFinite(H)&&!(O&&H<=0),T=f.map(H=>[H.get("value")[E]]),C=Lt([...u.flatMap(H=>Io(H,k)),...T],
P),I=d[k]||!T.length||O?0:.1*(C[1]-C[0]);C=[C[0]-I,C[1]+I];let N=u.filter(({kind:H})=>k==="x"&&(H==="Lines"||H==="Band")),[R,K]=Lt(N.map(({arrays:H})=>H.x),P),Z=!d[k]&&
!T.length&&R<K&&R<=C[0]&&K>=C[1];return d[k]=Z?C:ks(d[k],C,O),d[k]}function y(){let[k,E]=[w("x"),w("y")];if(t.get("equal")){let{width:L,height:O}=a.area,P=Math.
max((k[1]-k[0])/L,(E[1]-E[0])/O),T=([C,I],N)=>[(C+I-P*N)/2,(C+I+P*N)/2];[k,E]=[T(k,L),T(E,O)]}return a.plane({low:k[0],high:k[1]},{low:E[0],high:E[1],log:t.get(
"log")})}function x(){if(u=l(),!u.length)return;p=y();let k=r();k&&a.axes(p,k,!i),p=y();let E=u.find(ee);E&&A(E);let L=a.area.top+a.area.height;F(c,u.map(O=>U`<g class="layer ${O.
kind.toLowerCase()}">${ba(O,p,L,i)}</g>`)),a.picture.setAttribute("aria-label",`${o}: ${wa(k?u:u.filter(({kind:O})=>O==="Labels"))}`),a.legend(u.flatMap(va)),b()}
function A({kind:k,label:E,limits:L,signs:O,shapes:{values:P},arrays:{values:T,levels:C,box:I}}){let{canvas:N,area:R}=a,K=t.get("palette"),[[Z,H],[B,q]]=[p.toPixel(
[I[0],I[2]]),p.toPixel([I[1],I[3]])],W={left:Z,top:q,width:B-Z,height:H-q};for(let[it,at]of Object.entries(W))N.style[it]=`${at}px`;let et=[R.top-q,B-R.left-R.width,
H-R.top-R.height,R.left-Z];if(N.style.clipPath=`inset(${et.map(it=>`${Math.max(it,0)}px`).join(" ")})`,O){let it=Ye(O[1],O[0]);return Jt(N,T,P,at=>it(X(at,-1,1))),
a.bar(null)}if(k==="Image"){let it=L??Lt([T],Number.isFinite),at=zr(K,it);return Jt(N,T,P,tt=>Number.isFinite(tt)?at(tt):0),a.bar(E?kr(R,K,it,E):null)}let J=Math.
min(window.devicePixelRatio||1,2),st={width:Math.max(Math.round(W.width*J),1),height:Math.max(Math.round(W.height*J),1)};gr(N,st,T,P,C,ae(K,C.length-1)),a.bar(E?
_r(R,K,C,E):null)}let $=a.readout(k=>{F(a.status,t.get("outdated")||(k&&u.length?_(p.toPoint(k)):""))});function _(k){let E=r();if(!E)return"";let L=xa(u,k[0],E[1]);
return L?`${E[0]} = ${Y(k[0])}: ${L.slice(0,op).join(", ")}`:Qt(k,E)}let M=(n||"figure").toLowerCase().replace(/[^a-z0-9]+/g,"-"),h=j`
    <button type="button" aria-label="Save the figure as SVG" title="Save the figure as SVG, for print"
      @click=${()=>Se(`${M}.svg`,Ln(e),"image/svg+xml")}>SVG</button>
    <button type="button" aria-label="Save the figure as PNG" title="Save the figure as PNG, an image"
      @click=${async()=>Se(`${M}.png`,await Sr(e),"image/png")}>PNG</button>`;F(a.panel.appendChild(Object.assign(document.createElement("span"),{className:"fil\
es"})),h);let m=k=>{let E=k.get("value"),[L,O]=p.toPixel(E),P=Qt(E,r()??["x","y"]),T=k.get("description")||"Point",C=!!k.get("locked");return U`
      <g class="handle ${C?"locked":""} ${vn(k)?"gdviz-hidden":""}" tabindex=${C?-1:0} role="slider" aria-disabled=${C} aria-label="${T}; move it with the arrow keys" aria-valuenow=${E[0]} aria-valuetext=${P}
        transform="translate(${X(L,-yt,yt)},${X(O,-yt,yt)})">
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="var(--gdviz-paper)" fill-opacity="0.6" stroke="var(--gdviz-ink)" stroke-width="2.5" />
        <circle r="2.5" fill="var(--gdviz-ink)" />
        <title>${T}: drag it${f.length>1?"":", click elsewhere,"} or use the arrow keys</title>
      </g>`},b=()=>F(a.handles,f.map(m)),z=!1,v=[()=>z=!0];async function S(){let k=t.get("points"),E=await Promise.all(k.map(O=>rt(t.widget_manager,O)));if(z||
!E.length)return;f=E,d.x=d.y=null,x();let L=[...a.handles.querySelectorAll(".handle")];f.forEach((O,P)=>{let T=C=>{if(O.get("locked")||vn(O))return;let[[I,N],R]=[
O.get("value"),O.get("along")],[K,Z]=[R==="y"?I:C[0],R==="x"?N:C[1]];V(O,{value:[X(K,p.x.low,p.x.high),X(Z,p.y.low,p.y.high)]})};Ze({surface:f.length>1?void 0:a.
hit,handle:L[P],to:C=>T(p.toPoint(a.pixel(C))),by:(C,I)=>{let N=I?.1:.01,[R,K]=O.get("value"),{low:Z,high:H,log:B}=p.y,q=B?K*(H/Z)**(N*C[1]):K+C[1]*N*(H-Z);T([R+
C[0]*N*(p.x.high-p.x.low),q])}}),v.push(ot(O,"value locked",x))})}return e.classList.toggle("still",t.get("points").length!==1),v.push(a.draw(t,{"values layers \
x_limits y_limits axis_names log equal colors palette":x,outdated:$})),S(),()=>v.forEach(k=>k())}var ka={render:ip};var sp=4;function ap({model:t,el:e}){nt(e,"gdviz-field","gdviz-plane");let n=Pt(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function o(){let{size:_=[
0,0],axes:M=[0,0,0,0]}=t.get("drawn"),[h,m,b,z]=M,v=k=>U`<rect class=${k} x=${h} y=${m} width=${b} height=${z} />`,S=j`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${_[0]} height=${_[1]}>
        <defs><clipPath id=${n}>${v("")}</clipPath></defs>
        ${v("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?dr(t.widget_manager,"Zooming needs Python, which draws this picture."):D}`;return F(e,S,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[i,s,a,c,l,u,d,p]=o();function f(){let{size:_,axes:M,limits:h}=t.get("drawn");if(!_)return null;let[m,b,z,v]=M,S=Ct({low:h[0],high:h[1],from:m,to:m+
z});return Ke(S,Ct({low:h[2],high:h[3],from:b+v,to:b}))}let w=yr({model:t,el:e,picture:i,hit:s,handles:u,panel:d,layers:[a,c,l],plane:f,free:()=>!0});function y(_){
let{size:M=[_,0]}=t.get("drawn"),h=Math.min(_/M[0],1),m=e.closest(".gdviz-field-box")??e;m.style.setProperty("--gdviz-share",String(h)),m.style.setProperty("--g\
dviz-spare",`${(h-1)*M[1]}px`)}function x(){w.buttons();let{limits:_}=t.get("drawn");t.get("disabled")&&_&&t.set("view",_)}let A=Ge(e,_=>{if(r)return y(_);Math.
abs(_-t.get("width"))>=sp&&V(t,{width:_})}),$=lt(t,{disabled:x,drawn:o,"drawn minima":w.minima,"drawn start axis_names":w.start,"drawn paths":w.paths,"drawn cur\
rent":w.points,"drawn current step diverged_at axis_names outdated":()=>F(p,f()&&(t.get("outdated")||en(t)))});return()=>{A(),$()}}var _a={render:ap};function Aa(t,e){let n=t.find(a=>a.get("message")),[r]=n?[n]:t,o=Do(t),i=a=>t.flatMap(c=>c.get(a)),s=()=>t.flatMap((a,c)=>a.get("entries").map(l=>o[c]?{...l,name:`${o[c]}\
.${l.name}`}:l));return{widget_manager:r?.widget_manager,get:a=>a==="entries"?s():a==="needs_kernel"?i(a):n?.get(a),say:e,on:r?.on.bind(r),off:r?.off.bind(r),send:r?.
send.bind(r)}}function Do(t){let e=t.map(n=>n.get("name")??"");return e.map((n,r)=>{let o=e.slice(0,r).filter(i=>i===n).length;return n&&o?`${n}${o+1}`:n})}var Rt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
" ":" "," ":" ","	":" ","\n":" ","\r":" "},tokens:{space:" +",number:"(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?",word:"[A-Za-zα-ωΑ-Ω]+",superscript:"\
[²³]",symbol:"\\*\\*|[-+*/^(),|]"},constants:{pi:3.141592653589793,π:3.141592653589793,e:2.718281828459045},superscripts:{"²":2,"³":3},functions:{sin:"sin",
cos:"cos",tan:"tan",arctan:"arctan",sinh:"sinh",cosh:"cosh",tanh:"tanh",exp:"exp",log:"log",ln:"log",sqrt:"sqrt",abs:"abs",min:"min",max:"max"},several:["min","\
max"],operations:["none","number","variable","add","subtract","multiply","divide","power","negate","min","max","sin","cos","tan","arctan","sinh","cosh","tanh","\
exp","log","sqrt","abs"],errors:{empty:"Type a formula, such as x^2 + y^2.",long:"The formula is too long: at most {0} characters.",operations:"The formula is t\
oo long: at most {0} operations, numbers and letters.",deep:"Brackets and signs are nested too deeply: at most {0} levels.",character:"{0} is not used in formul\
as.",equals:"Type only what stands on the right of the equals sign.",result:"{0} is what the formula is to give: it cannot stand in it.",name:"{0} is unknown. F\
or a product of letters, write * between them.",function:"There is no function {0}. Available: {1}.",brackets:"{0} needs brackets, such as {0}(x).",letters:"The\
re are too many letters besides {1}: at most {0}.",size:"This number is too large.",before:"Write * or ^ before this number.",operand:"A number, a letter or a b\
racket is missing here.",unclosed:"This bracket is not closed.",unopened:"This bracket was not opened.",bar:"This bar is not closed.",comma:"A comma separates o\
nly the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:Ht,operations:lp}=Rt,dp=Rt.errors,Rn=Rt.functions,up=Rt.spellings,Er=Rt.constants,pp=Rt.superscripts,fp=Object.keys(Rt.tokens),Mr=new RegExp(Object.entries(
Rt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),pt=class extends Error{constructor(e,n,...r){super(dp[e].replace(/\{(\d)\}/g,(o,i)=>String(r[i]))),this.
position=n}};function ne(t,e=Rt.variables){let n=Array.from(t),r=gp(n,e),o=vp(r,n.length),i=mp(r,e);return{instructions:wp(o,[...e,...i]),parameters:i,root:o}}function gp(t,e){
if(t.length>Ht.characters)throw new pt("long",Ht.characters,Ht.characters);let n=t.map(o=>up[o]??(o.length===1?o:"\0")).join(""),r=[];for(let o=0;o<n.length;o=Mr.
lastIndex){Mr.lastIndex=o;let i=Mr.exec(n);if(!i)throw new pt(t[o]==="="?"equals":"character",o,t[o]);let s=fp.find(c=>i.groups?.[c]!==void 0)??"",a=/^ *\(/.test(
n.slice(Mr.lastIndex));s==="word"?r.push(...hp(i[0],o,e,a)):s!=="space"&&r.push({kind:s,text:i[0],position:o})}return r}function hp(t,e,n,r){if(Object.hasOwn(Rn,
t)){if(!r)throw new pt("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(Er,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new pt("function",e,t,Object.keys(Rn).join(", "));let o=Object.keys(Rn).findLast(s=>t.startsWith(s));if(o)throw new pt("brackets",e,o);let i=Array.from(
t);if(t.length>3||t.length===3&&!i.some(s=>n.includes(s)))throw new pt("name",e,t);return i.map((s,a)=>({kind:"letter",text:s,position:e+a}))}function mp(t,e){let n=new Set;
for(let{kind:r,text:o,position:i}of t)if(!(r!=="letter"||e.includes(o)||Object.hasOwn(Er,o))){if(Rt.variables.includes(o))throw new pt("result",i,o);if(n.add(o),
n.size>Ht.parameters)throw new pt("letters",i,Ht.parameters,e.join(" and "))}return[...n].sort()}function vp(t,e){let n={kind:"end",text:"",position:e},r=0,o=0,
i=0,s=!1,a=()=>t[r]??n,c=()=>t[r++]??n,l=($,_,M,{value:h=0,letter:m=""}={})=>({operation:$,position:_,operands:M,value:h,letter:m});function u(){let{text:$,position:_}=a();
throw new pt($===")"?"unopened":$===","?"comma":"operand",_)}function d(){let $=p();for(;a().text==="+"||a().text==="-";){let{text:_,position:M}=c();$=l(_==="+"?
"add":"subtract",M,[$,p()])}return $}function p(){let $=f();for(;;){let{kind:_,text:M,position:h}=a();if(M==="*"||M==="/")c(),$=l(M==="*"?"multiply":"divide",h,
[$,f()]);else if(_==="letter"||_==="function"||M==="("||M==="|"&&!s)$=l("multiply",h,[$,g()]);else{if(_==="number")throw new pt("before",h);return $}}}function f(){
if(++o>Ht.depth)throw new pt("deep",a().position,Ht.depth);let $;if(a().text==="-"){let{position:_}=c();$=l("negate",_,[f()])}else a().text==="+"?(c(),$=f()):$=
g();return o--,$}function g(){let $=w();for(;a().kind==="superscript";){let{text:M,position:h}=c();$=l("power",h,[$,l("number",h,[],{value:pp[M]})])}if(a().text!==
"^"&&a().text!=="**")return $;let{position:_}=c();return l("power",_,[$,f()])}function w(){let{kind:$,text:_,position:M}=a();if($==="number"){c();let h=Number(_);
if(h>Ht.number)throw new pt("size",M);return l("number",M,[],{value:h})}if($==="letter")return c(),Object.hasOwn(Er,_)?l("number",M,[],{value:Er[_],letter:_}):l(
"variable",M,[],{letter:_});if($==="function")return y(c());if(_==="(")return x("unclosed",")",!1)[0];if(_==="|")return l("abs",M,x("bar","|",!0));throw new pt(
_===")"&&i===0?"unopened":"operand",M)}function y({text:$,position:_}){let M=Rt.several.includes($),[h,...m]=x("unclosed",")",!1,M);if(!M)return l(Rn[$],_,[h]);
if(!m.length)throw new pt("several",_,$);return m.reduce((b,z)=>l(Rn[$],_,[b,z]),h)}function x($,_,M,h=!1){let m=c(),b=s;s=M,i++;let z=[d()];for(;h&&a().text===
",";)c(),z.push(d());if(a().kind==="end")throw new pt($,m.position);return a().text!==_&&u(),c(),i--,s=b,z}if(!t.length)throw new pt("empty",0);let A=d();return a().
kind!=="end"&&u(),A}function wp(t,e){let n=[],r=new Map;function o({position:s},a,c,l=0,u=0){let d=[lp.indexOf(a),c,l,u],p=d.join();if(r.has(p)||r.set(p,n.push(
d)-1),n.length>Ht.instructions)throw new pt("operations",s,Ht.instructions);return r.get(p)}function i(s){let{operation:a,operands:c,value:l,letter:u}=s;if(a===
"number")return o(s,a,0,0,l);if(a==="variable")return o(s,a,e.indexOf(u));let d=i(c[0]),p=a==="power"&&c[1].operation==="number"?c[1].value:0;if(p===2||p===3||p===
4){let f=o(s,"multiply",d,d);return p===2?f:o(s,"multiply",f,p===3?d:f)}return o(s,a,d,...c.slice(1).map(i))}return i(t),n}var Ho=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),Or=t=>Ho(t)&&Object.values(t).every(e=>typeof e=="string");var Re=4,Tr="pins",sn=80,bp=2e3,Nr=t=>t.length?JSON.stringify(t):"";function Sa(t){if(!t)return[];try{let e=JSON.parse(t);return Array.isArray(e)&&e.length<=Re&&
e.every(xp)?e:null}catch{return null}}function xp(t){let e=typeof t?.name=="string"&&t.name.length<=sn&&typeof t.shown=="boolean",n=Or(t?.state)&&!(Tr in t.state);
return e&&n&&(t.curves===void 0||qo(t.curves,r=>qo(r,yp)))}var yp=t=>qo(t,e=>e===null||Number.isFinite(e)),qo=(t,e)=>Array.isArray(t)&&t.length<=bp&&t.every(e);var Ce=1,$p=/ ([α-ω][₀-₉]*)$/,Ma=new WeakMap,Lr=(t,e)=>Uo(e.get(t.trait),t,e);function Uo(t,{kind:e,options:n,otherwise:r,usual:o,ends:i},s){if(n)return n[t];
if(i)return Pe(Number((i[0]+(i[1]-i[0])*t/s.get("max")).toPrecision(6)));if(o&&t===s.get(o))return"";if(e==="pins")return Nr(t);if(e==="texts")return zp(t,r??[])?
"":JSON.stringify(t);if(typeof t=="string")return t;if(Array.isArray(t))return t.map(Pe).join(",");if(!t?.data)return Pe(Number(t));let a=Ma.get(t)??Array.from(
G(t),kp).join(",").replace(/(,0)+$/,"");return Ma.set(t,a),a}var zp=(t,e)=>t.length===e.length&&t.every((n,r)=>n===e[r]),kp=t=>Object.is(t,-0)?"-0":String(t);function Pe(t){
let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var de=t=>t.get("entries"),ue=async t=>(await Na(
t)).look();async function Na(t){let e=de(t),n=e.flatMap(s=>"selector"in s?[s.selector,...Pn(s).map(({widget:a})=>a)]:[s.widget]),r=async s=>[s,await rt(t.widget_manager,
s)],o=new Map(await Promise.all(n.map(r)));function i(){let s=new Map;for(let a of e){let c="selector"in a?a.targets[o.get(a.selector).get("index")]:a,l=c&&o.get(
c.widget);c&&s.set(a.name,Lr(c,l))}return s}return{look:i,widgets:o}}var Pn=t=>"selector"in t?Object.values(t.targets):[t];async function Wo(t,e,n){if(!("select\
or"in t))return t;let r=n?.get(t.selector)??(await rt(e,t.selector)).get("index");return t.targets[r]??`there is no such setting with ${t.title} = ${t.labels[r]}`}
var an=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.get(n)!==e.get(n));async function La(t,[e]){let n=de(t).find(i=>i.name===e),[r]=n?Pn(n):[];if(!r)
return e;let o=(await rt(t.widget_manager,r.widget)).get("description");return o?o.replace(/\s*=$/,""):r.kind==="array"?"points":e}async function Ra(t,e,n){let r=[],
o=new Set;for(let i of de(t)){let s=e.get(i.name),a=await Wo(i,t.widget_manager);if(!n.includes(i.name)||!s||typeof a=="string")continue;let c=await rt(t.widget_manager,
a.widget),[l,u]=[i.name.split(".")[0],i.name.includes(".")];if(a.options)o.add(s),r.push(c.get("_options_labels")[a.options.indexOf(s)]);else if(!u||o.has(l)){let[
,d]=$p.exec(c.get("description"))??[];r.push(d?`${d} = ${s}`:`${c.get("description")} ${s}`)}}return r.join(", ")}function cn(t,e){let n=[],r=0;async function o(){
let s=++r,{look:a,widgets:c}=await Na(t);if(s!==r)return;for(let u of n)u();let l=()=>e(a);n=de(t).flatMap(Pn).map(({widget:u,trait:d})=>ot(c.get(u),d,l)),l()}o();
let i=ot(t,"entries",o);return()=>{r++;for(let s of n)s();i()}}async function _p(t,e){let n=await Wo(t,e);return typeof n=="string"?"":n.widget}var Ap="it is ou\
tside the range that can be shown",Sp="it cannot be changed without Python";function Tt(t){throw new RangeError(t)}var Nt=(t,e)=>Zn(Mp(t,e));async function Mp(t,e){
let n=Ca(t,e),r="",o=i=>+("kind"in i&&i.kind==="pins");for(let i of de(t).toSorted((s,a)=>o(s)-o(a))){let s=e.get(i.name);if(s===void 0)continue;let a=await _p(
i,t.widget_manager);a!==r&&(await t.widget_manager.runAll?.(),await be({inBackground:!1})),r=a,await Vo(i,s,n,async()=>{let c=await Ko(t,i,s);c&&(c.widget.set(c.
trait,c.wanted),c.widget.save_changes(),c.needsKernel&&await Tp(t))})}return n}async function Go(t,e){let n=Ca(t,e),r=new Map;for(let o of de(t)){let i=e.get(o.
name);i!==void 0&&(!("selector"in o)&&o.options?.includes(i)&&r.set(o.widget,o.options.indexOf(i)),await Vo(o,i,n,()=>Ko(t,o,i,r)))}return n}async function Pa(t,e){
let n=[];for(let r of de(t)){let o=e.get(r.name);o!==void 0&&await Vo(r,o,[],async()=>{let i=await Ko(t,r,o);i&&n.push(i)})}return n}function Ca(t,e){let n=new Set(
de(t).map(({name:r})=>r));return[...e.keys()].filter(r=>!n.has(r)).map(r=>`${r.slice(0,40)}: there is no such setting`)}async function Vo({name:t},e,n,r){try{await r()}catch(o){
if(!(o instanceof RangeError))throw o;n.push(`${t}=${[...e].slice(0,40).join("")}: ${o.message}`)}}async function Ko(t,e,n,r){let o=t.widget_manager,i=await Wo(
e,o,r);if(typeof i=="string")return Tt(i);let{trait:s}=i,a=await rt(o,i.widget),c=r&&i.moving?{low:null,high:null}:{},l=Lp({...i,...c},a,n);if(Uo(l,i,a)===Uo(a.
get(s),i,a))return null;i.kind==="pins"&&await Ep(t,l);let u=t.get("needs_kernel").includes(i.widget);return u&&o.exported&&Tt(Sp),{widget:a,trait:s,wanted:l,needsKernel:u,
isWhole:i.kind==="whole"||!!i.ends}}async function Ep(t,e){for(let{name:n,state:r}of e){let[o]=await Go(t,new Map(Object.entries(r)));o&&Tt(`of the pinned run “${n}\
”, ${o}`)}}var Op=0;async function Tp(t){let e=++Op,{promise:n,resolve:r}=Np(),o=a=>a.event==="done"&&a.question===e&&r();t.on("msg:custom",o);let{kernel:i}=t.
widget_manager,s=i&&Ve(i,a=>a==="gone"&&r());t.send({event:"ask",question:e}),await n,t.off("msg:custom",o),s?.()}function Np(){let t=()=>{};return{promise:new Promise(
n=>t=n),resolve:t}}function Lp(t,e,n){let{kind:r}=t;if(r==="choice"){let c=t.options??[];return c.includes(n)||Tt(`it must be one of ${c.join(", ")}`),c.indexOf(
n)}if(r==="formula"){try{ne(n,e.get("variables"))}catch(c){if(!(c instanceof pt))throw c;Tt(`at character ${c.position+1}: ${c.message.replace(/\.$/,"")}`)}return n}
if(r==="pins")return Sa(n)??Tt("it does not describe pinned runs");if(r==="texts")return Rp(n,t);if(t.usual&&!n)return e.get(t.usual);if(r==="flag")return n!=="\
0"&&n!=="1"&&Tt("it must be 0 or 1"),n==="1";if(r==="array"||r==="numbers"){let{trait:c,length:l,among:u,narrowest:d=null}=t,{shape:p}=e.get(c),f=l??He(p),g=n.split(
",");(l?g.length!==f:g.length>f)&&Tt(`it must be ${l?"":"at most "}${f} numbers separated by commas`);let w=g.map(Oa),y=w.every($=>Number.isFinite(Math.fround($))&&
(!u||u.includes($))),x=d===null||Pp(w,d);if((!y||!x)&&Tt(p?"its numbers must be ones that can be set there":Ap),!p)return w;let A=new Float64Array(f);return A.set(
w),{shape:p,data:new DataView(A.buffer)}}r==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&Tt("it must be a whole number");let o=Oa(n),i=(c,l)=>typeof c=="string"?e.get(c):
c??l,[s,a]=[i(t.low,-1/0),i(t.high,1/0)];return s<=o&&o<=a||Tt(`it must lie between ${Ta(s)} and ${Ta(a)}`),t.ends?Math.round((o-Number(s))/(Number(a)-Number(s))*
e.get("max")):o}function Rp(t,{length:e,otherwise:n=[]}){if(!t)return n;let r;try{r=JSON.parse(t)}catch{r=null}return Array.isArray(r)&&r.length===e&&r.every(i=>typeof i==
"string"&&i.length<=Ea)?r:Tt(`it must be ${e} texts of at most ${Ea} characters`)}var Ea=80;function Oa(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:Tt("it must be a number")}var Pp=([t,e,n,r],o)=>[[t,e],[n,r]].every(([i,s])=>i<s&&s-i>=o*Math.max(Math.abs(i),
Math.abs(s)));function Ta(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.
toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}var Yo="#set:",ja=`a[href^="${Yo}"]`,Cp=600,In=new Map;function Fa(t,e){for(let n of["click","keydown"])addEventListener(n,Ip,!0);In.set(t,e);for(let n of document.
querySelectorAll(ja))n.setAttribute("role","button"),n.querySelector("math")&&n.setAttribute("aria-label",`Set ${n.textContent}`);return()=>In.delete(t)}function Ip(t){
let e=t.target instanceof Element&&t.target.closest(ja);!e||t.defaultPrevented||t instanceof KeyboardEvent&&t.key!==" "||(t.preventDefault(),t.stopPropagation(),
jp(e).catch(n=>console.error(n)))}async function jp(t){let{reasons:e,wanted:n}=Bp(t);for(let[r,o]of n){let i=Fp(r);if(i.querySelector(".gdviz-moved[inert]")){e.
push("The question of this figure comes first: answer it, then follow this link");continue}let s=In.get(r),a=matchMedia("(prefers-reduced-motion: reduce)").matches;
i.dispatchEvent(new CustomEvent("gdviz-set",{bubbles:!0})),(i.querySelector(".gdviz-row")??i).scrollIntoView({block:"nearest",behavior:a?"auto":"smooth"}),a||await Hp(
await Pa(s,o));let c=await Nt(s,o);e.push(...c)}qp(t,e.length?`${e.join("; ")}.`:`Set: ${t.textContent}.`,!e.length)}var Fp=t=>t.closest(".gdviz-interact")??t,Cn=(t,e)=>!!(t.
compareDocumentPosition(e)&Node.DOCUMENT_POSITION_FOLLOWING);function Bp(t){let e=t.closest(".jp-Notebook")??document,n=[...In.keys()].filter(s=>e.contains(s)).
sort((s,a)=>Cn(s,a)?-1:1),r=Do(n.map(s=>In.get(s))),o=[],i=new Map;for(let[s,a]of new URLSearchParams((t.getAttribute("href")??"").slice(Yo.length))){let[,c,l]=/^(?:([^.]*)\.)?(.*)$/s.
exec(s)??[],u=c===void 0?Dp(t,n,e):n[r.indexOf(c)];u?i.set(u,(i.get(u)??new Map).set(l,a)):o.push(c===void 0?"There is no figure here that this link could set":
`${s}: there is no figure “${c}”`)}return!i.size&&!o.length&&o.push(`This link sets nothing: write for example ${Yo}name=1`),{wanted:i,reasons:o}}function Dp(t,e,n){
let r=e.filter(i=>Cn(i,t)).at(-1),o=[...n.querySelectorAll("h1, h2, h3, h4")].filter(i=>Cn(i,t)).at(-1);return r&&(!o||Cn(o,r))?r:e.find(i=>Cn(t,i))??r}var Ia=0;
async function Hp(t){let e=++Ia,r=t.filter(({trait:i,wanted:s})=>i!=="index"&&typeof[s].flat()[0]=="number").map(i=>({...i,from:i.widget.get(i.trait)})),o=performance.
now();for(let i=0;r.length&&i<1&&e===Ia;){let s=await new Promise(requestAnimationFrame);i=Math.min(Math.max((s-o)/Cp,0),1);let a=i*i*(3-2*i);for(let{widget:c,trait:l,
from:u,wanted:d,isWhole:p}of i<1?r:[]){let f=c.get("log")&&u>0,g=(y,x)=>f?y*(x/y)**a:y+(x-y)*a,w=Array.isArray(d)?d.map((y,x)=>g(u[x],y)):g(u,d);p&&(w=Math.round(
w)),w!==d&&dt(c,l,w)}}}function qp(t,e,n){t.nextElementSibling?.classList.contains("gdviz-set-status")||t.after(Object.assign(document.createElement("span"),{className:"\
gdviz-set-status",role:"status"}));let o=t.nextElementSibling;o.classList.toggle("quiet",n),o.textContent=e}function Up({model:t,el:e}){return nt(e,"gdviz-figure-state"),Fa(e,t)}var Ba={render:Up};var It={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},ln=t=>(...e)=>({_$litDirective$:t,values:e}),pe=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Wp}=es,Da=t=>t;var qa=t=>t.strings===void 0,Ha=()=>document.createComment(""),dn=(t,e,n)=>{let r=t._$AA.parentNode,o=e===void 0?t._$AB:e._$AA;if(n===void 0){let i=r.insertBefore(
Ha(),o),s=r.insertBefore(Ha(),o);n=new Wp(i,s,t,t.options)}else{let i=n._$AB.nextSibling,s=n._$AM,a=s!==t;if(a){let c;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(c=t.
_$AU)!==s._$AU&&n._$AP(c)}if(i!==o||a){let c=n._$AA;for(;c!==i;){let l=Da(c).nextSibling;Da(r).insertBefore(c,o),c=l}}}return n},fe=(t,e,n=t)=>(t._$AI(e,n),t),Gp={},
Rr=(t,e=Gp)=>t._$AH=e,Ua=t=>t._$AH,Pr=t=>{t._$AR(),t._$AA.remove()};var gt=ln(class extends pe{constructor(t){if(super(t),t.type!==It.PROPERTY&&t.type!==It.ATTRIBUTE&&t.type!==It.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!qa(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
_t||e===D)return e;let n=t.element,r=t.name;if(t.type===It.PROPERTY){if(e===n[r])return _t}else if(t.type===It.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return _t}else if(t.
type===It.ATTRIBUTE&&n.getAttribute(r)===e+"")return _t;return Rr(t),e}});function ge(t,e){let n=!1,r=!1,o;return({value:i,min:s,max:a,step:c,log:l,whole:u,disabled:d=!1,description:p,unit:f="",tooltip:g,continuous:w=!0})=>{i!==o&&(r=
!1),o=i;let y=m=>String(l?Math.log10(m):m);function x({target:m}){let b=Number(m.value),z=l?Number((10**b).toPrecision(3)):b;e(X(u?Math.round(b):z,s,a))}function A({
target:m}){let b=Number(m.value.trim().replace(",",".").replaceAll("−","-"));r=!(m.value.trim()!==""&&Number.isFinite(b)&&(!u||Number.isInteger(b))&&b>=s&&b<=
a),r||e(b),t()}function $(){n=!0}function _(){n=r=!1,t()}let[M,h]=w?[x,null]:[null,x];return j`
      <label title=${g}>
        <span>${p}</span>
        <input type="range" min=${y(s)} max=${y(a)} step=${c} aria-valuetext=${`${Y(i)} ${f}`.trim()}
          .value=${gt(y(i))} ?disabled=${d} @input=${M} @change=${h} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${p}, as a number" aria-invalid=${r}
        title=${r?`A ${u?"whole ":""}number from ${s} to ${a}`:f}
        .value=${n?_t:gt(Y(i))} ?disabled=${d} @focus=${$} @change=${A} @blur=${_} />`}}var[Cr,un,Jo,Wa]=[1,2,3,4],Va={add:Cr,subtract:Cr,negate:Cr,multiply:un,divide:un,power:Jo,exp:Jo},Ka=(t,e)=>j`<math display="block" alttext=${t}>${$t(e)}</math>`;
function $t(t,e=Cr){if((Va[t.operation]??Wa)<e)return Ga($t(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?bt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:bt`<mn>${t.value}</mn>`;case"variable":return bt`<mi>${t.letter}</mi>`;case"add":return bt`<mrow>${$t(n)}<mo>+</mo>${$t(r,un)}</mrow>`;case"subt\
ract":return bt`<mrow>${$t(n)}<mo>−</mo>${$t(r,un)}</mrow>`;case"negate":return bt`<mrow><mo>−</mo>${$t(n,un)}</mrow>`;case"multiply":return bt`<mrow>${$t(n,
un)}${Kp(r)}${$t(r,Jo)}</mrow>`;case"divide":return bt`<mfrac>${$t(n)}${$t(r)}</mfrac>`;case"power":return bt`<msup>${$t(n,Wa)}${$t(r)}</msup>`;case"exp":return bt`<msup><mi>e</mi>${$t(
n)}</msup>`;case"sqrt":return bt`<msqrt>${$t(n)}</msqrt>`;case"abs":return bt`<mrow><mo stretchy="true">|</mo>${$t(n)}<mo stretchy="true">|</mo></mrow>`;default:
return bt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${Ga(Vp(Ya(t)))}</mrow>`}}var Ga=t=>bt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,Vp=t=>t.map((e,n)=>n?bt`<mo separator="true">,</mo>${$t(
e)}`:$t(e));function Ya({operation:t,position:e,operands:n}){let[r,...o]=n;return[...r.operation===t&&r.position===e?Ya(r):[r],...o]}function Kp(t){return Ja(t)?
bt`<mo>·</mo>`:bt`<mo lspace="0" rspace=${t.operation in Va||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function Ja({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&Ja(e[0])}var jn=(t,e=t.get("value"))=>ne(e,t.get("variables")),[Yp,Jp]=[24,8];function Zo(t,e,n){let{shape:r}=t.get(e),o=new Float64Array(G(t.get(e)).length);return o.set(
n),ie(o,{shape:r,dtype:"float64"},t.get(e))}function Zp({model:t}){let e=jn(t).parameters;function n(){let r=jn(t),[o,i]=[e,G(t.get("parameters"))];e=r.parameters;
let s=Zo(t,"instructions",r.instructions.flat()),[a,c]=[G(s),G(t.get("instructions"))];a.every((l,u)=>l===c[u])||(t.set("instructions",s),t.set("parameters",Zo(
t,"parameters",e.map(l=>o.includes(l)?i[o.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function Xp({model:t,el:e}){nt(e,"gdviz-fo\
rmula-field");let n=Pt(),r=null,o=new Map;function i({target:d}){let p=d.value;try{jn(t,p),r=null,V(t,{value:p})}catch(f){if(!(f instanceof pt))throw f;r={text:p,
error:f}}l()}function s(d){let p=f=>{let g=G(t.get("parameters")).slice();g[jn(t).parameters.indexOf(d)]=f,V(t,{parameters:Zo(t,"parameters",g)})};return o.has(
d)||o.set(d,ge(l,p)),o.get(d)}function a({message:d,position:p},f){let g=Array.from(f,x=>/\s/.test(x)?" ":x),w=Math.max(0,p-Yp),y=g.slice(w,p+Jp).join("");return j`<code aria-hidden="true">${w?
"…":""}${y}\n${" ".repeat(p-w+(w?1:0))}▲</code>
      <span>${d}</span>`}function c(){r=null,l()}function l(){let[d,p,f]=["value","description","tooltip"].map(_=>t.get(_)),[g,w]=t.get("range"),y=G(t.get("para\
meters")),{root:x,parameters:A}=jn(t),$=t.get("without");F(e,j`
      <label title=${f}>
        <span>${p}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${gt(r?.text??d)} @input=${i} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?a(r.error,r.text):D}</div>
        ${r?D:Ka(d,x)}
      </div>
      ${A.map((_,M)=>$.includes(_)?D:j`<div class="gdviz-slider">${s(_)({value:y[M],min:g,max:w,step:.01,description:_,tooltip:`The letter ${_} of the formula`})}</div>`)}`)}
let u=[lt(t,{"parameters description tooltip range without":l}),lt(t,{value:c})];return()=>u.forEach(d=>d())}var Za={initialize:Zp,render:Xp};async function Xa(t){let e=await Promise.all(t.get("children")??[]),n=await Promise.all(e.filter(r=>r.get("children")).map(Xa));return new Set([...e.map(({model_id:r})=>`\
IPY_MODEL_${r}`),...n.flatMap(r=>[...r])])}async function Qo(t){let e=t.widget_manager;if(!t.get("box"))return[];let[n,r]=await Promise.all(["box","state"].map(
a=>rt(e,t.get(a)))),o=await Xa(n),s=r.get("entries").flatMap(Pn).filter(({widget:a})=>o.has(a));return Promise.all(s.map(async a=>({...a,model:await rt(e,a.widget)})))}
function Qp(t){let e=new Map,n=new Set,r=[],o=0;async function i(){let u=++o,d=await Qo(t);if(u!==o)return;for(let f of r)f();for(let f of d){let g=Xo(f);e.has(
g)||e.set(g,Lr(f,f.model))}let p=()=>s(d);r=d.map(({model:f,trait:g})=>ot(f,`${g} disabled suitable`,p)),p()}function s(u){let d=new Set(u.filter(a).map(Xo)),p=[
...d].some(f=>!n.has(f));n=d,dt(t,"changed",d.size>0),p&&dt(t,"expanded",!0)}function a(u){let{model:d,trait:p}=u;if(d.get("disabled"))return!1;let f=p==="value"?
d.get("suitable")??null:null;return f===null?Lr(u,d)!==e.get(Xo(u)):d.get(p)!==f}i();let c=ot(t,"box",i),l=()=>{};return rt(t.widget_manager,t.get("state")).then(
u=>l=ot(u,"entries",i)),()=>{o++;for(let u of r)u();c(),l()}}var Xo=({widget:t,trait:e})=>`${t}.${e}`,tf=Dt((t,e)=>Qp(e),t=>t()),Ir=tf.use;var ef=({model:t})=>Ir(t);function nf({model:t,el:e}){nt(e,"gdviz-group-heading");function n(){let[r,o]=[t.get("expanded"),t.get("changed")];e.classList.toggle(
"open",r),e.classList.toggle("changed",o),F(e,j`
      <button type="button" aria-expanded=${r} @click=${()=>V(t,{expanded:!r})}>
        ${t.get("title")}${o?j`<span> · changed</span>`:""}
      </button>`)}return lt(t,{"title expanded changed":n})}var Qa={initialize:ef,render:nf};var rf=10,of=9;function sf(t,e,n,{from:r,to:o}){let[i,s]=t.map(e?Math.log10:Number),a=n>1?(s-i)/(n-1):0,c=d=>e?10**d:d,l=d=>Math.floor((d-r)/(o-r)*n),u=Ct({low:c(
i-a/2),high:c(s+a/2),log:e,from:r,to:o});return{pixels:u,nearest:d=>X(l(d),0,n-1),cellOf:d=>{let p=u.to(d);return p>=Math.min(r,o)&&p<=Math.max(r,o)?Math.min(l(
p),n-1):-1},centre:d=>c(i+d*a),edges:d=>{let[p,f]=[d,d+1].map(g=>r+(o-r)*g/n);return[Math.min(p,f),Math.max(p,f)]}}}function af({model:t,el:e}){let n=()=>t.get(
"kind")==="magnitude",r=n()?Xe:Ne,o=t.get("title")||`${t.get("value_name")} over ${t.get("axis_names").join(" and ")}`,i=ce(e,{name:"gdviz-heat-map",label:o,ratio:t.
get("ratio"),margins:r});i.canvas.classList.add("hatch");let[s]=i.layers("cross"),[a]=F(i.handles,_(),".handle"),c=()=>t.get("values").shape,l=v=>{let S=t.get(`${v}\
_range`),k=t.get(`${v}_log`)&&S[0]>0,[E,L]=c();return sf(S,k,v==="x"?L:E,v==="x"?i.across():i.upwards())};function u(){if(!c()[0]||!c()[1])return null;let[v,S]=t.
get("chosen"),[k,E]=[l("x").cellOf(v),l("y").cellOf(S)];return k>=0&&E>=0?[k,E]:null}let d=v=>!Number.isFinite(v)||!n()&&v<0;function p(){let v=t.get("log"),[S,
k]=Lt([G(t.get("values"))],E=>Number.isFinite(E)&&!(v&&E<=0));return S<=k?[S,k]:null}function f(){Jt(i.canvas,G(t.get("values")),c(),n()?g():w())}function g(){let v=zr(
t.get("palette"),p()??[0,1],t.get("log"));return S=>d(S)?0:v(S)}function w(){let v=Array.from(t.get("colors"),S=>Ee(S));return S=>d(S)?0:v[S%v.length]}function y(){
let v=p();if(!n()||!v)return i.bar(n()?[[],[],t.get("value_name")]:null);i.bar(kr(i.area,t.get("palette"),v,t.get("value_name"),t.get("log")))}function x(){let v=t.
get("colors"),S=G(t.get("values")),k=new Set(n()?[]:S),E=t.get("names").map((P,T)=>({name:P,color:v[T%v.length],kind:"area"})),L=S.some(d),O=E.filter((P,T)=>k.has(
T));i.legend(L?[...O,{name:t.get("missing_name"),color:"",kind:"hatch"}]:O)}let A=()=>i.axes(Ke(l("x").pixels,l("y").pixels),t.get("axis_names"));function $(){let v=u();
if(F(i.handles,_(v)),!v)return F(s,null);let[[S,k],[E,L]]=[l("x").edges(v[0]),l("y").edges(v[1])],{left:O,top:P,width:T,height:C}=i.area,[I,N]=[(S+k)/2,(E+L)/2],
K=`${`M${I},${P}V${E-6}M${I},${L+6}V${P+C}`}M${O},${N}H${S-6}M${k+6},${N}H${O+T}`;F(s,U`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${K} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${K} />`)}function _(v=null){let[[S,k],[E,L]]=v?[l("x").edges(v[0]),l("y").edges(v[1])]:
[[0,0],[0,0]],O=(T,C,I,N)=>U`<rect class=${T} fill="transparent" stroke=${C} stroke-width=${I}
        x=${S-N} y=${E-N} width=${k-S+2*N} height=${L-E+2*N} />`,P=Math.max((of-(k-S))/2,1);return U`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Yt(v)}
        aria-valuenow=${v?v[1]*c()[1]+v[0]:0} aria-valuetext=${v?M(v):""}>
        ${O("","white",4,P)}${O("cell","black",2,P)}${O("halo","none",0,rf)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function M([v,S]){let[k,E]=t.get("axis_names"),L=`${k} = ${Y(l("x").centre(v))}, ${E} = ${Y(l("y").centre(S))}`,O=G(t.get("values"))[S*c()[1]+v];if(d(
O))return`${L}: ${t.get("missing_name")}`;let P=()=>t.get("names")[O]??String(O);return`${L}: ${n()?`${t.get("value_name")} ${Y(O)}`:P()}`}let h=i.readout(v=>{let S=v?
m(v):u();F(i.status,t.get("outdated")||(S?M(S):""))},a);function m([v,S]){return c()[0]&&c()[1]?[l("x").nearest(v),l("y").nearest(S)]:null}function b(v){if(!v)return;
let S=[l("x").centre(v[0]),l("y").centre(v[1])];String(S)!==String(t.get("chosen"))&&V(t,{chosen:S})}Ze({surface:i.hit,handle:a,to:v=>b(m(i.pixel(v))),by:(v,S)=>{
let[k,E]=u()??[0,0],L=S?10:1;b([X(k+L*v[0],0,c()[1]-1),X(E+L*v[1],0,c()[0]-1)])}});let z="x_range y_range x_log y_log axis_names";return i.draw(t,{"kind values \
palette colors log":f,"kind values palette log value_name":y,"kind values names colors missing_name":x,[`values ${z}`]:A,[`kind chosen values names ${z}`]:$,[`k\
ind chosen values names value_name missing_name outdated ${z}`]:h})}var tc={render:af};function cf(t){let e=j`<b>${t.get("name")}</b>`,n=mt(t.get("module")),{error:r}=Mn(t),o=r?`${r.message} (${r.name})`:t.get("error_message"),i=s=>j`<div class="gdviz-notice" role="status">${s}</div>`;
return o?j`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?i(j`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||ar(n)?null:i("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var lf=({model:t})=>Me(t);function df({model:t,el:e}){
nt(e,"gdviz-link");let n=()=>F(e,cf(t)),r=[Me(t),lr(t,n),ot(t,"where error_message",n)];return n(),()=>r.forEach(o=>o())}var ec={initialize:lf,render:df};var uf=2,pf=.5,nc=.05,jr=(t,e,n=uf)=>e*Math.abs(t)/(Math.abs(t)+n);function rc(t,e){let n=fr(t),r=document.createElement("canvas"),o=Ye(e.positive,e.negative),i=[];
function s({weights:p,thickest:f},g){p.forEach(({index:w},y)=>{let x=g[w],A=jr(x,f);A>nc&&(n.lineWidth=A,n.strokeStyle=x>0?e.positive:e.negative,n.stroke(i[y]))})}
function a({units:p,layers:f},g,[w,y,x],{ink:A,paper:$}){let _=p.length-f[0].length===w&&x>1,M=p.slice(f[0].length);n.fillStyle=$;for(let{x:h,y:m,size:b}of p)n.
fillRect(h-b/2,m-b/2,b,b);_&&y>1&&c(M,g,y,x),_&&y===1&&l(M,g,x,A),n.lineWidth=1,n.strokeStyle=A,n.globalAlpha=.7;for(let{x:h,y:m,size:b}of p)n.strokeRect(h-b/2-
.5,m-b/2-.5,b+1,b+1);n.globalAlpha=1}function c(p,f,g,w){Jt(r,f,[g*p.length,w],y=>o(X(y,-1,1))),p.forEach(({x:y,y:x,size:A},$)=>{let _=(p.length-1-$)*g;n.drawImage(
r,0,_,w,g,y-A/2,x-A/2,A,A)})}function l(p,f,g,w){p.forEach(({x:y,y:x,size:A},$)=>{let _=f.subarray($*g,($+1)*g),M=_.reduce((z,v)=>Math.max(z,Math.abs(v)),1),[h,
m]=[y-A/2,.46*A/M];Object.assign(n,{lineWidth:1,strokeStyle:w,globalAlpha:.25}),n.beginPath(),n.moveTo(h,x),n.lineTo(h+A,x),n.stroke();let b=$===p.length-1;Object.
assign(n,{lineWidth:A>20?1.8:1.2,strokeStyle:b?e.fit:w,globalAlpha:1}),n.beginPath(),_.forEach((z,v)=>n.lineTo(h+A*v/(g-1),x-m*z)),n.stroke()})}function u({units:p,
thickest:f},g,w){for(let{x:y,y:x,size:A,index:$}of p){let _=g[$],M=jr(_,f,pf)/2;M>nc&&(d(y-A/2,x+A/2,M+.8,w),d(y-A/2,x+A/2,M,_>0?e.positive:e.negative))}}function d(p,f,g,w){
n.beginPath(),n.arc(p,f,g,0,2*Math.PI),n.fillStyle=w,n.fill()}return{resize:({width:p,height:f,weights:g})=>{i=g.map(({curve:y})=>new Path2D(y));let w=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(p*w),height:Math.round(f*w)}),Object.assign(t.style,{width:`${p}px`,height:`${f}px`})},draw:(p,f,g,w,y)=>{let x=t.width/p.width;
n.setTransform(x,0,0,x,0,0),n.clearRect(0,0,p.width,p.height),f.length===p.parameters&&(s(p,f),a(p,g,w,y),u(p,f,y.paper))}}}var oc=1e3,ff=10;function ic(t,e,n){let{shape:[r]}=t,o=G(t),i=Array.from({length:r},(l,u)=>[...o.subarray(3*u,3*u+3)]),s=1+Math.max(...i.map(([l])=>l)),a=i.findIndex(
l=>l[0]>0&&l[1]===e),c=i.reduce((l,u,d)=>u[0]<i[l][0]?d:l,0);return i[a<0?c:a]=[s,e,n],{shape:[r,3],data:new DataView(Float64Array.from(i.flat()).buffer)}}var ti=t=>{
let e=Math.ceil(Math.log10(Math.max(Math.abs(t),ff)));return Number.isFinite(e)?Math.min(10**e,oc):oc},ei=t=>Number(t.toFixed(2));var sc=54,gf=340,hf=120,mf=40,vf=5,wf=16,he=16,Fn=4;function ni(t){let[e,n,{shape:[,r,o]}]=[G(t.get("weights")),G(t.get("shape")),t.get("responses")],i=G(t.get(
"responses")),s=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],a={parameters:e,indices:[...e.keys()],responses:i,pictures:[
t.get("responses").shape[0],r,o]};if(!n.length)return{...a,sizes:t.get("sizes"),names:s};let c=Array.from(n.subarray(0,Fn)).filter($=>$>0),l=Array.from(n.subarray(
Fn)).flatMap(($,_)=>$?[_]:[]),u=Fn*he**2,d=u+Fn*he,p=[...c.map(($,_)=>[_*he**2,u+_*he,_*he]),[d,d+he,Fn*he]],f=l,g=[],w=[],y=t.get("curves"),x=r*o;for(let[$,_]of[
...c,1].entries()){let M=Array.from({length:_},(h,m)=>m);for(let h of M)g.push(...f.map(m=>p[$][0]+h*he+m));g.push(...M.map(h=>p[$][1]+h));for(let h of M)w.push(
i.subarray((p[$][2]+h)*x,(p[$][2]+h)*x+(y?o:x)));f=M}let A=new Float64Array(w.length*(y?o:x));return w.forEach(($,_)=>A.set($,_*$.length)),{parameters:Float64Array.
from(g,$=>e[$]),indices:g,responses:A,pictures:[w.length,y?1:r,o],sizes:[l.length,...c,1],names:l.map($=>y?s[$].replace("₁",""):s[$])}}function ri(t,e){let n=X(
sc*Math.max(...t),hf,gf),r=e/t.length,o=[0,0];for(let l=1;l<t.length;l++)o.push(o[l]+t[l]*(t[l-1]+1));let i=t.map((l,u)=>{let d=Math.min(n/l,sc),p=Math.floor(Math.
min(.76*d,.5*r,mf)),f=g=>Math.round(g-p/2)+p/2;return Array.from({length:l},(g,w)=>({layer:u,unit:w,index:u?o[u]+l*t[u-1]+w:-1,x:f(r*(u+.5)),y:f(n/2+(w-(l-1)/2)*
d),size:p}))}),s=i.flat(),a=i.slice(1).flatMap((l,u)=>l.flatMap(d=>i[u].map(p=>{let[f,g]=[p.x+p.size/2,d.x-d.size/2],w=(f+g)/2,y=`M${f},${p.y}C${w},${p.y},${w},${d.
y},${g},${d.y}`;return{from:p,to:d,index:o[d.layer]+d.unit*i[u].length+p.unit,start:f,end:g,curve:y}}))),c=X(.25*Math.min(...s.map(({size:l})=>l)),3.5,10);return{
width:e,height:n,layers:i,units:s,weights:a,thickest:c,parameters:o[t.length]}}function Fr({units:t,weights:e},[n,r],o=!1,i=null){let s=t.find(({x:f,y:g,size:w})=>Math.
max(Math.abs(n-f),Math.abs(r-g))<=w/2+1);if(s)return s;let a=e.filter(({start:f,end:g})=>f<=n&&n<=g);if(!a.length)return null;let c=bf((n-a[0].start)/(a[0].end-
a[0].start)),l=({from:f,to:g})=>Math.abs(f.y+(g.y-f.y)*c-r),u=o?wf:vf,d=o&&a.find(f=>f===i&&l(f)<u);if(d)return d;let p=a.reduce((f,g)=>l(g)<l(f)?g:f);return l(
p)<u?p:null}function bf(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var xf=250,yf=[.5,2,8],$f=.02,ac=.1;function zf({model:t,el:e}){nt(e,"gdviz-network-diagram");let n=t.get("colors");for(let B in n)e.style.setProperty(`--${B}`,
n[B]);let r=j`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="gdviz-slider"></div>
    <div class="legend"></div>`,[o,i,s,a,c]=F(e,r,".network","canvas",".readout",".gdviz-slider",".legend"),l=t.get("editable");a.hidden=!l;let u=rc(i,n),d=po(),
p=ni(t),f="",g=ri(p.sizes,320),w=null,y=null,x=null,A=!1,$=!1;function _(B=g.width){let q=f;g=ri(p.sizes,B),f=String([p.sizes,p.names]),u.resize(g),F(c,Sf(g.thickest)),
x=null;let W=y?.index??-1;y=f===q&&W>=0?[...g.weights,...g.units].find(et=>et.index===W)??null:null,m(null),M(),C()}function M(){u.draw(g,p.parameters,p.responses,
p.pictures,d),Z()}function h(){p=ni(t),String([p.sizes,p.names])!==f?_():M(),$&&K(),$=!1,x&&L(x.part,x.value)}function m(B){w=B;let q=g.layers[0].map(({x:W,y:et,
unit:J})=>U`<text x=${W} y=${et} dy="0.35em" text-anchor="middle">${p.names[J]}</text>`);F(o,j`
      <svg tabindex="0" role="application" aria-label=${Af(p.sizes,t.get("activation"),l)} width=${g.width} height=${g.height}
        @pointermove=${z} @pointerdown=${O} @click=${P} @pointerleave=${v} @blur=${()=>m(null)} @keydown=${S}>
        <g class="names" aria-hidden="true">${q}</g>
        <g class="pointed" aria-hidden="true">${B&&lc(B)}</g>
        <g class="pointed selected" aria-hidden="true">${y&&lc(y)}</g>
      </svg>`),R()}let b=B=>Fr(g,At(o,B),B.pointerType==="touch"),z=B=>A||m(b(B)),v=({pointerType:B})=>B!=="touch"&&m(null);function S(B){if(B.ctrlKey||B.metaKey||
B.altKey)return;let[q,W]=[Te(B),{"+":ac,"-":-ac}[B.key]];if(W&&y)L(y,ei(k(y)+W));else if(q||["Enter","Escape"].includes(B.key))E(kf(g,y??w,q??B.key));else return;
B.preventDefault()}let k=B=>p.parameters[B.index];function E(B){y=l?B:null,m(B),C()}function L(B,q){if(B.index<0||t.get("is_past"))return;let W=ti(q);$=!0,V(t,{
edits:ic(t.get("edits"),p.indices[B.index],X(q,-W,W))})}function O(B){let q=B.pointerType==="touch",W=Fr(g,At(o,B),q,y);if(!l||B.button!==0||q&&W!==y)return z(B);
if(E(W),!W||W.index<0||t.get("is_past"))return;let[et,J]=[k(W),B.clientY];Zt(B,({clientY:it})=>{it===J&&!x||(x={part:W,value:ei(et+$f*(J-it))},L(W,x.value))}),A=
!0;let st=()=>{A=!1,x=null};for(let it of["pointerup","pointercancel"])o.addEventListener(it,st,{once:!0})}function P(B){B.pointerType==="touch"&&E(b(B))}let T=ge(
C,B=>y&&L(y,B));function C(){if(!l)return;let B=y!==null&&y.index>=0;a.classList.toggle("empty",!B);let q=B?k(y):0,W=ti(q),et=y?dc(g,p.names,y):"";F(a,T({value:q,
min:-W,max:W,step:W/1e3,disabled:t.get("is_past"),description:et,tooltip:"Training continues from the value that you set"}))}let I=0,N=0;function R(){I=performance.
now();let B=w??y,q=l?"Select a line or a unit to change its value.":"Point at a line or a unit to see its value.",W=y&&t.get("is_past")?" An earlier epoch is sh\
own; its values cannot be changed.":"";s.textContent=(B?_f(g,p.names,B,p.parameters):q)+W}function K(){R(),C()}function Z(){!(w??y)||N||(N=window.setTimeout(()=>{
N=0,K()},Math.max(xf-(performance.now()-I),0)))}Xt(o,({touches:B})=>y!==null&&Fr(g,At(o,B[0]),!0,y)===y);let H=[lt(t,{"sizes weights responses shape curves":h,is_past:()=>E(
y),activation:()=>m(w)}),Ge(o,_),rs(()=>{d=po(),M()}),()=>clearTimeout(N)];return()=>H.forEach(B=>B())}function kf({layers:t,weights:e},n,r){if(!n)return t[0][0];
let o="from"in n;if(r==="Escape")return o?n.to:null;let i=e.filter(({to:l})=>l===(o?n.to:n));if(typeof r=="string")return i[0]??n;let[s,a]=r;if(o)return i[X(n.from.
unit-a-s,0,i.length-1)];let c=t[X(n.layer+s,0,t.length-1)];return c[X(n.unit-a,0,c.length-1)]}function cc(t,e,{layer:n,unit:r}){return n===0?e[r]:n===t.layers.length-
1?"the output":`unit ${r+1} of hidden layer ${n}`}function _f(t,e,n,r){let o=dc(t,e,n);return n.index<0?o:`${o}: ${Y(r[n.index])}`}function dc(t,e,n){if("from"in
n){let[o,i]=[n.from,n.to].map(s=>cc(t,e,s));return`Weight from ${o} to ${i}`}let r=cc(t,e,n);return n.layer===0?`Input ${r}`:`Bias of ${r}`}function Af([t,...e],n,r){
let o=e.slice(0,-1),i=`${o.length===1?"a hidden layer":"hidden layers"} of ${o.join(", ")} units`,s=o.length?`${i}${n?` (${n})`:""}`:"no hidden layer";return`Ne\
twork with ${t===1?"1 input":`${t} inputs`}, ${s} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves back.`+(r?
" Plus and minus change the value of what is selected; Tab moves to its slider.":"")}function lc(t){if("from"in t)return U`<path d=${t.curve} />`;let e=t.size+5;
return U`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function Sf(t){let e=(r,o,i=r)=>j`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${o}</svg>${i}</span>`,
n=r=>U`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;return j`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${yf.map(r=>e("sample",n(jr(r,t)),String(r)))}
    ${e("bias",U`<circle cx="5" cy="5" r="3.5" />`)}`}var uc={render:zf};var pc="_",Mf=100,fc=1,Ef=1e6,oi="it was cut off or changed on its way";async function gc(t){let e=/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t);if(t.length<Mf||!(e||
t.startsWith("[{")))return t;let n=e?Of(t.split(",").map(Number)):Gt([Uint8Array.of(fc),new TextEncoder().encode(t)]),r=await mc(n,new CompressionStream("deflat\
e")),o=btoa(Array.from(r,s=>String.fromCharCode(s)).join("")),i=pc+o.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return i.length<t.length?i:t}var ii=t=>/^_[A-Za-z0-9_-]*$/.
test(t);async function hc(t){if(!ii(t))return t;try{let e=atob(t.slice(pc.length).replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,i=>i.charCodeAt(0)),
r=await mc(n,new DecompressionStream("deflate"));if(r[0]===fc)return new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(1));let o=Tf(r);return Array.from(o,i=>Object.
is(i,-0)?"-0":String(i)).join(",")}catch{throw new RangeError(oi)}}function Of(t){let e=t.every(i=>Object.is(Math.fround(i),i)),n=e?4:8,r=new DataView(new ArrayBuffer(
n*t.length));t.forEach((i,s)=>e?r.setFloat32(n*s,i):r.setFloat64(n*s,i));let o=new Uint8Array(1+r.byteLength);o[0]=n;for(let i=0;i<r.byteLength;i++)o[1+i%n*t.length+
Math.floor(i/n)]=r.getUint8(i);return o}function Tf(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(oi);let r=new DataView(
new ArrayBuffer(e*n));for(let i=0;i<r.byteLength;i++)r.setUint8(i,t[1+i%e*n+Math.floor(i/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((i,s)=>e===
4?r.getFloat32(4*s):r.getFloat64(8*s))}async function mc(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],o=0;for(let i=await n.read();!i.done;i=
await n.read()){if(o+=i.value.length,o>Ef)throw await n.cancel(),new RangeError(oi);r.push(i.value)}return Gt(r)}var pn="gdviz",Br=8e3,di=async t=>ci(await ue(t));async function ci(t){let e=new URLSearchParams;for(let[n,r]of t)r&&e.set(n,await gc(r));return e.set(pn,String(
Ce)),e.toString().replaceAll("%2C",",")}var ui=()=>location.href.replace(/[?#].*$/s,""),Nf=["token","theme","template","note","python","present","hide","only","\
teacher"],bc=t=>!Nf.includes(t)&&!t.startsWith("voila");async function Lf(t){let e=new Map(new URLSearchParams(t)),n=e.get(pn);if(n!==void 0&&n!==String(Ce))throw new RangeError(
"it was made by another version of this page");let r=[...e].filter(([i])=>bc(i)&&i!==pn);if(n===void 0&&r.some(([,i])=>ii(i)))throw new RangeError("its end is m\
issing");let o=async([i,s])=>{let a=await hc(s).catch(({message:c})=>{throw new RangeError(`of ${i}, ${c}`)});return[i,a]};return new Map(await Promise.all(r.map(
o)))}var si=10;async function Rf(t,e,n){let r;try{let o=await Nt(t,n?new Map(Object.entries(n)):await Lf(e));if(!o.length)return;let i=o.length>si?`; and ${o.length-
si} more`:"";r=`Parts of this link were ignored. ${o.slice(0,si).join("; ")}${i}.`}catch(o){if(!(o instanceof RangeError))throw o;r=`This link was ignored: ${o.
message}.`}await li(t,r)}async function li(t,e){if(!t.get("message"))return t.say(e);let n=e&&`<div class="gdviz-notice" role="status">${Pf(e)}</div>`;dt(await rt(
t.widget_manager,t.get("message")),"value",n)}var Pf=t=>t.replaceAll("&","&amp;").replaceAll("<","&lt;"),vc=400,wc="There are too many points, or pinned runs, f\
or the address of this page, so a copy of the address leaves them out. To keep them or to give them to others, save the page.";async function xc(t){let e=await ue(
t),n=history.state?.[pn];await Rf(t,location.search,n),n&&await li(t,wc);let r=await ue(t),[o,i,s]=[0,-1/0,!!n];function a(){o||=setTimeout(l,Math.max(0,i+vc-performance.
now()))}let c=cn(t,a);addEventListener("popstate",()=>{r=new Map,a()});async function l(){i=performance.now(),o=se()?setTimeout(l,vc):0;let u=await ue(t);if(o||
!an(u,r).length)return;r=u;let d=an(u,e).length?await ci(u):"",p=s;s=ai(d).length>Br;try{s?history.replaceState({[pn]:Object.fromEntries(u)},"",ai(await ci(Cf(u)))):
history.replaceState(null,"",ai(d))}catch{return c()}s!==p&&await li(t,s?wc:"")}}function ai(t){let n=[new URLSearchParams([...new URLSearchParams(location.search)].
filter(([r])=>!bc(r)&&r!==pn)).toString(),t].filter(Boolean).join("&");return ui()+(n&&`?${n}`)+location.hash}var Cf=t=>new Map([...t].filter(([,e])=>e.length<500));var If=400,jf=200,yc=["pointerdown","keydown","input","change","drop"],$c=["pointerup","pointercancel"];function Ff(t){let e=new Set,n=[],r=[],o=null,i=()=>new Map,
[s,a,c,l]=[0,!1,!1,!1],u=null,d=Promise.resolve();for(let m of yc)addEventListener(m,A,!0);for(let m of $c)addEventListener(m,$,!0);addEventListener("blur",$);let p=cn(
t,m=>{i=m,!o&&!se()&&(o=i()),l||y()});return{undo:()=>M(n,r),redo:()=>M(r,n),count:f,watch:g,stop:h};function f(){return{undo:n.length,redo:r.length}}function g(m){
return e.add(m),()=>e.delete(m)}function w(){for(let m of e)m()}function y(){clearTimeout(s),s=setTimeout(x,If)}function x(){a||se()?y():_()}function A({type:m,
target:b}){s&&!se()&&(m==="pointerdown"||b!==u)&&_(),u=b,c=!0,m==="pointerdown"&&(a=!0)}function $(){a=!1}function _(){clearTimeout(s);let m=c;[s,c]=[0,!1];let b=i();
o&&!an(b,o).length||(o&&m&&(n.push(o),n.length>jf&&n.shift(),r.length=0),o=b,w())}function M(m,b){let z=d.then(async()=>{s&&_();let v=m.pop();if(!v||!o)return"";
let S=await La(t,an(v,o));b.push(o),l=!0;try{await Nt(t,v),await be(),o=i()}finally{[l,c]=[!1,!1],w()}return S});return d=z.catch(()=>{}),z}function h(){clearTimeout(
s);for(let m of yc)removeEventListener(m,A,!0);for(let m of $c)removeEventListener(m,$,!0);removeEventListener("blur",$),p()}}var zc=Dt((t,e)=>Ff(e),t=>t.stop()),
kc=zc.use,_c=t=>zc.find(t.get("key"));var Bf=/\$([A-Za-z_]\w*(?:\.\w+)?)/g,Ac=100;async function Mc(t){let e=t.get("script"),n=[...new Set(Ec(e))],r=new Map(await Promise.all(n.map(async s=>[s,await rt(
t.widget_manager,s)]))),o=s=>r.get(s),i=({when:s})=>!s||s.indices.includes(o(s.selector).get("index"));return e.filter(i).map(s=>`${Df(s,o)}
`).join("")}function Ec(t){return typeof t=="string"?t.startsWith("IPY_MODEL_")?[t]:[]:typeof t=="object"&&t!==null?Object.values(t).flatMap(Ec):[]}function Df({
text:t,holes:e,each:n},r){let o=(a,c=0)=>Hf(a,r,c);if(!n)return Sc(t,(a,c)=>o(e[a],c));let i=r(n.shown[0]).get(n.shown[1]);return n.entries.filter((a,c)=>i[c]>0).
map(a=>Sc(t,c=>c==="name"?me(a.name):c==="hyperparameters"?Tc(a.hyperparameters,r):o(e[c]))).join(`
`)}var Sc=(t,e)=>t.split(`
`).map(n=>n.replaceAll(Bf,(r,o)=>e(o,n.length-n.trimStart().length))).join(`
`),me=t=>JSON.stringify(t);function Bn(t){let e=Pe(t);return/^-?[0-9]+$/.test(e)?`${e}.0`:e}function Oc({widget:t,trait:e,kind:n,options:r=[]},o){let i=o(t).get(
e);return n==="choice"?me(r[i]):n==="flag"?i?"True":"False":n==="whole"?String(i):n==="number"?Bn(i):n==="numbers"?`[${i.map(Bn).join(", ")}]`:me(i)}var Tc=(t,e)=>Object.
entries(t).map(([n,r])=>`${n}=${Oc(r,e)}`).join(", "),pi=t=>`(${t.join(", ")}${t.length===1?",":""})`;function Hf(t,e,n){return t.kind==="arguments"?qf(e(t.widget)):
t.kind==="starts"?Uf(e(t.field),e(t.slice),e(t.surface)):t.kind==="keywords"?Tc(t.entries[e(t.selector).get("index")],e):t.kind==="switched"?pi(Object.entries(t.
targets).filter(([,{widget:r,trait:o}])=>e(r).get(o)).map(([r])=>me(r))):t.kind==="points"?Gf(Wf(e(t.widget),t),n):Oc(t,e)}function qf(t){let[e,n,r]=[t.get("val\
ue"),t.get("variables"),G(t.get("parameters"))],o=ne(e,n).parameters;if(String(n)==="x")return`${me(e)}, ${pi(["x",...o].map(me))}`;let i=String(n)==="x,y"?[]:[
pi(n.map(me))];return[me(e),...i,...o.map((s,a)=>`${s}=${Bn(r[a])}`)].join(", ")}function Uf(t,e,n){let[r,o,i]=[G(t.get("parameters")),e.get("indices"),n.get("s\
tart")],{parameters:s}=ne(t.get("value"),t.get("variables"));return`[${s.map((a,c)=>Bn(o.includes(c)?i[o.indexOf(c)]:r[c])).join(", ")}]`}function Wf(t,{array:e,
training:n}){let r=Array.from(G(t.get("part"))),o=r.map((c,l)=>n?c>0:l<=r.findLastIndex(Boolean)),i=e==="x"&&t.get("task")!=="regression";return(e==="x"?kt(t.get(
"x")).map(([...c])=>c):Array.from(G(t.get(e)),c=>[c])).map(c=>c.map(e==="part"?String:Bn)).filter((c,l)=>o[l]).map(c=>i?`[${c.slice(0,2).join(", ")}]`:c[0])}function Gf(t,e){
let n=`[${t.join(", ")}]`;if(n.length+e<Ac-20)return n;let r=" ".repeat(e+4),o=[r];for(let i of t){let s=o[o.length-1];s!==r&&s.length+i.length+2>Ac?o.push(`${r}${i}\
,`):o[o.length-1]=s===r?`${r}${i},`:`${s} ${i},`}return`[
${o.join(`
`)}
${" ".repeat(e)}]`}var Nc=1e6,fi=({widget_manager:t})=>t.ownsAddress?document.title:void 0;function Dr(t,...e){let n=r=>r.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"");return[n(fi(t)??"")||"page",...e.map(n)].filter(Boolean).join("-")}async function Rc(t){let e=fi(t),n=Object.fromEntries(await ue(t));return{name:`${Dr(t)}.\
json`,text:`${JSON.stringify({gdviz:Ce,page:e,values:n},null,1)}
`}}async function Pc(t,e){try{if(e.size>Nc)throw new RangeError(`it is larger than ${Nc/1e6} MB`);let n=Vf(await e.text(),fi(t));Lc(await Go(t,n));let r=await ue(
t),o=await Nt(t,n);return o.length&&await Nt(t,r),Lc(o),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function Lc([t]){if(t)throw new RangeError(
t)}function Vf(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:r,page:o,values:i}=Ho(n)?n:{};if(r===
void 0)throw new RangeError("it does not hold the state of a page");if(r!==Ce)throw new RangeError(`it has version ${JSON.stringify(r).slice(0,20)}, and this pa\
ge reads version ${Ce}`);if(e&&o!==e)throw new RangeError(`it is of ${typeof o=="string"?`“${o.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!Or(i))throw new RangeError("its values are not texts by names");return new Map(Object.entries(i))}var Ic=Ei(To(),1);async function jc(t){let{columns:e,series:n}=t.get("csv");if((await Promise.all(e.map(({array:[u]})=>rt(t.widget_manager,u)))).some(u=>u.get("outdated")))return null;
let o=async([u,d])=>(await rt(t.widget_manager,u)).get(d),i=await Promise.all(e.map(({array:u})=>o(u))),s=await Promise.all(e.map(({names:u})=>u[0]?.startsWith(
"IPY_MODEL_")?o(u):u)),a=[...n?[n.name]:[],...s.flat()],c=n&&await o(n.shown),l=n?n.names.flatMap((u,d)=>c[d]>0?Cc(i,d).map(p=>[u,...p]):[]):Cc(i,0,s);return`${Ic.default.
unparse([a,...l],{newline:`
`})}
`}function Cc(t,e,n){let r=t.map((l,u)=>Kf(l,e,n?.[u].length)),[[o],...i]=r,s=i.filter((l,u)=>t[u+1].shape.length===2).flat(),a=l=>o[l]!==o[l-1]&&Number.isFinite(
o[l])&&s.some(u=>Number.isFinite(u[l])),c=l=>Number.isFinite(l)?l:"";return Array.from(o,(l,u)=>u).filter(a).map(l=>r.flat().map(u=>c(u[l])))}function Kf(t,e,n=t.
shape[2]??1){let[r,o,i=1]=t.shape,s=G(t),a=l=>s.subarray(l*o*i,(l+1)*o*i);if(t.shape.length===2&&n>1)return Array.from({length:n},(l,u)=>a(u));let c=a(r>1?e:0);
return Array.from({length:Math.min(i,n)},(l,u)=>Float64Array.from({length:o},(d,p)=>c[p*i+u]))}var Fc="This is being computed: try again in a moment.";function Bc(t,e,n){let r=null,o=()=>e.closest(".gdviz-page")??document.body;function i(){r=r?null:$a(o()),
n("")}function s(p,f,g){Se(p,f,g),n(`Saved as “${p}”.`)}async function a(){let p=await jc(t);if(p===null)return n(Fc);s(`${Dr(t,"run")}.csv`,p,"text/csv")}async function c({
name:p,node:f},g){if(f.closest("[data-outdated]"))return n(Fc);let w=`${Dr(t,p)}.${g}`;g==="svg"?s(w,Ln(f),"image/svg+xml"):s(w,await Sr(f),"image/png")}let l=(p,f)=>j`<li><span>${p}</span>${f}</li>`,
u=(p,f,g)=>j`<button type="button" aria-label=${`${f}: ${p}`} @click=${g}>${p}</button>`;function d(){let{notebook:p}=t.widget_manager,f=(r??[]).filter(({node:g})=>g.
checkVisibility());return j`<ul class="files" aria-label="Download">
      ${p?l("Notebook",j`<a class="button" href=${p.address} download=${p.name} aria-label="Notebook: IPYNB">IPYNB</a>`):D}
      ${t.get("csv").columns?l("Run",u("CSV","Run",a)):D}
      ${f.map(g=>l(g.name,j`
        ${u("SVG",g.name,()=>c(g,"svg"))}${u("PNG",g.name,()=>c(g,"png"))}`))}
    </ul>`}return{button:()=>j`<button type="button" class="download" title="Save the notebook, the run and the figures as files"
      aria-expanded=${r!==null} @click=${i}>Download</button>`,list:()=>r?d():D}}var Yf=`With this many points or pinned runs the link would have more than ${Br.toLocaleString("en")} characters, which not every server takes: save the page in\
stead.`;function Jf({model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>di(t))}var Zf="textarea, [contenteditable], input:is([type=text], [type=number],\
 [type=search], :not([type])):not([readonly])";function Xf({key:t,ctrlKey:e,metaKey:n,shiftKey:r,altKey:o}){return o||!(e||n)?null:t.toLowerCase()==="z"?r?"redo":
"undo":t.toLowerCase()==="y"&&!r?"redo":null}function Qf({model:t,el:e}){nt(e,"gdviz-page-state");let n=kc(t),r=_c(t),[o,i,s]=["","",""];function a($,_="",M=""){
[o,i,s]=[$,_,M],x()}async function c($){let _=await r[$]();a(_?`${$==="undo"?"Undone":"Redone"}: ${_}.`:`There is nothing to ${$}.`)}function l($){let _=Xf($),M=$.
target,m=(e.closest(".gdviz-page")??e).contains(M)||t.widget_manager.ownsAddress&&!M.closest?.(".gdviz-page");!_||!m||$.defaultPrevented||M.matches?.(Zf)||($.preventDefault(),
$.stopPropagation(),c(_))}async function u(){a("");let $=`${ui()}?${await di(t)}`;if($.length>Br)return a(Yf);let _=await Ae($);a(_?"Copied.":"Copy this:",$),_||
e.querySelector("[type=text]").select()}async function d(){let $=await Mc(t);if(await Ae($))return a("Copied.");a("Copy this:","",$),e.querySelector("textarea").
select()}let p=Bc(t,e,a);async function f(){let{name:$,text:_}=await Rc(t);Se($,_,"application/json"),a(`Saved as “${$}”.`)}async function g({target:$}){let[
_]=$.files;if(!_)return;let M=await Pc(t,_);a(M?`“${_.name}” was not opened: ${M}.`:`Opened “${_.name}”.`),$.value=""}let w=($,_,M)=>j`<button type="button" title=${_} @click=${M}>${$}</button>`,
y=($,_,M,h)=>j`
    <button type="button" title=${M} aria-keyshortcuts=${h} aria-disabled=${r.count()[$]===0}
      @click=${()=>c($)}>${_}</button>`;function x(){F(e,j`
      <div role="group" aria-label="Changes">
        ${y("undo","Undo","Undo the last change (Ctrl+Z)","Control+Z Meta+Z")}
        ${y("redo","Redo","Redo what was undone (Ctrl+Shift+Z)","Control+Shift+Z Meta+Shift+Z Control+Y")}
      </div>
      <div role="group" aria-label="This page in its current state">
        ${w("Copy link","Copy the address of this page in its current state",u)}
        ${w("Save","Save the current state of this page as a file",f)}
        ${w("Open …","Open a state of this page that was saved",()=>e.querySelector("[type=file]").click())}
        <input type="file" accept=".json,application/json" hidden @change=${g} />
      </div>
      <div role="group" aria-label="Take it with you">
        ${t.get("script").length?w("Copy as Python","Copy a Python script that computes what this page shows",d):D}
        ${p.button()}
      </div>
      ${p.list()}
      <span role="status">${o}</span>
      <textarea readonly spellcheck="false" aria-label="Python script of what this page shows" rows="12" ?hidden=${!s} .value=${gt(s)}></textarea>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!i} .value=${gt(i)} />`)}x();let A=[n,r.watch(x),ot(t,"script cs\
v",x),()=>removeEventListener("keydown",l,!0)];return addEventListener("keydown",l,!0),()=>A.forEach($=>$())}var Dc={initialize:Jf,render:Qf};var Hc=(t,e,n)=>{let r=new Map;for(let o=e;o<=n;o++)r.set(t[o],o);return r},qc=ln(class extends pe{constructor(t){if(super(t),t.type!==It.CHILD)throw Error("rep\
eat() can only be used in text expressions")}dt(t,e,n){let r;n===void 0?n=e:e!==void 0&&(r=e);let o=[],i=[],s=0;for(let a of t)o[s]=r?r(a,s):s,i[s]=n(a,s),s++;return{
values:i,keys:o}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,r]){let o=Ua(t),{values:i,keys:s}=this.dt(e,n,r);if(!Array.isArray(o))return this.ut=s,
i;let a=this.ut??=[],c=[],l,u,d=0,p=o.length-1,f=0,g=i.length-1;for(;d<=p&&f<=g;)if(o[d]===null)d++;else if(o[p]===null)p--;else if(a[d]===s[f])c[f]=fe(o[d],i[f]),
d++,f++;else if(a[p]===s[g])c[g]=fe(o[p],i[g]),p--,g--;else if(a[d]===s[g])c[g]=fe(o[d],i[g]),dn(t,c[g+1],o[d]),d++,g--;else if(a[p]===s[f])c[f]=fe(o[p],i[f]),dn(
t,o[d],o[p]),p--,f++;else if(l===void 0&&(l=Hc(s,f,g),u=Hc(a,d,p)),l.has(a[d]))if(l.has(a[p])){let w=u.get(s[f]),y=w!==void 0?o[w]:null;if(y===null){let x=dn(t,
o[d]);fe(x,i[f]),c[f]=x}else c[f]=fe(y,i[f]),dn(t,o[d],y),o[w]=null;f++}else Pr(o[p]),p--;else Pr(o[d]),d++;for(;f<=g;){let w=dn(t,c[g+1]);fe(w,i[f]),c[f++]=w}for(;d<=
p;){let w=o[d++];w!==null&&Pr(w)}return this.ut=s,Rr(t,c),_t}});var tg=["paths","x","y","values"],Hr=["A","B","C","D"],re=({state:t,curves:e})=>JSON.stringify([t,e]),Uc=t=>Object.fromEntries([...t].filter(([e])=>e!==Tr));function eg(t,e){
let[n,...r]=t.shape,o=He(r),i=n?e%n*o:0;return G(t).slice(i,i+o)}async function ng(t){let e=s=>s?rt(t.widget_manager,s):null,[n,r,o]=await Promise.all(["state",
"choice","runner"].map(s=>e(t.get(s)))),i=await Promise.all(t.get("views").map(e));return{state:n,choice:r,runner:o,views:i}}async function rg(t){let{state:e,choice:n,
runner:r,views:o}=await ng(t),i=new Map,s=()=>new Map,a=0,c=[cn(e,h=>(s=h,x())),ot(t,"pinned",w)];return w(),{pin:f,swap:g,isOfProblem:$,lossesOf:_,stop:M};function l(){
return t.get("pinned")}function u(h){V(t,{pinned:h})}function d(){return o.map(h=>{let m=tg.filter(v=>h.get(v)),b=m.map(v=>Ue(h,v));return(n?[n.get("index")]:Array.
from({length:Math.max(...b.map(({shape:v})=>v[0]))},(v,S)=>S)).map(v=>({row:v,...Object.fromEntries(m.map((S,k)=>[S,eg(b[k],v)]))}))})}async function p(){await be(
{inBackground:!1});let h=s(),b={name:(await Ra(e,h,t.get("named"))).slice(0,sn),shown:!0,state:Uc(h)};return r?b.curves=og(d()):i.set(re(b),d()),b}async function f(){
let h=await p();l().length<Re&&u([...l(),h])}async function g(h){let m=await p(),b=l()[h];await Nt(e,new Map([...Object.entries(b.state),[Tr,Nr(l().with(h,m))]])),
r&&V(r,{playing:!1,shown:-1,resets:r.get("resets")+1})}function w(){for(let m of l())m.curves&&i.set(re(m),ig(m.curves));let h=l().filter(m=>!i.has(re(m)));h.length&&
Zn(y(h)),x()}async function y(h){let m=Uc(s());for(let b of h){let z=await Nt(e,new Map(Object.entries(b.state)));await be({inBackground:!1}),z.length||i.set(re(
b),d())}await Nt(e,new Map(Object.entries(m))),h.some(b=>!i.has(re(b)))&&u(l().filter(b=>i.has(re(b)))),x()}function x(){a||=requestAnimationFrame(A)}function A(){
a=0;let h=l().length?s():new Map,b=l().map((v,S)=>({pin:v,mark:Hr[S],of:i.get(re(v)),isHere:$(v,h)})).filter(({pin:v,of:S})=>v.shown&&S),z=JSON.stringify(b.map(
({pin:v,mark:S,isHere:k})=>[S,v.name,re(v),k]));z!==t.get("drawn")&&(dt(t,"drawn",z),o.forEach((v,S)=>{let k=b.filter(({isHere:E})=>E||!v.get("paths"));dt(v,"pi\
nned",k.flatMap(({pin:E,mark:L,of:O})=>(O?.[S]??[]).map(P=>({...P,mark:L,name:E.name}))))}))}function $(h,m=s()){return t.get("problem").every(b=>(h.state[b]??"")===
(m.get(b)??""))}function _(h){return(i.get(re(h))??[]).flat().flatMap(({y:b})=>b?[b]:[]).map(b=>b.findLast(z=>!Number.isNaN(z))??NaN)}function M(){cancelAnimationFrame(
a);for(let h of c)h()}}var og=t=>t.map(e=>[e[0]?.x,...e.map(({y:n})=>n)].map(n=>Array.from(n??[],r=>Number.isFinite(r)?Number(r.toPrecision(5)):null)));function ig(t){
let e=n=>Float64Array.from(n,r=>r??NaN);return t.map(([n=[],...r])=>r.map((o,i)=>({row:i,x:e(n),y:e(o)})))}var Wc=Dt((t,e)=>rg(e),t=>t.then(e=>e.stop())),Gc=Wc.
use,Vc=t=>Wc.find(t.get("key"));var sg=`${Re} runs are pinned: remove one to pin another`;function ag({model:t,el:e}){nt(e,"gdviz-pins");let n=Gc(t),r=null;Vc(t).then(d=>{r=d,l()});let o=()=>t.
get("pinned"),i=(d,p)=>V(t,{pinned:o().with(d,{...o()[d],...p})});function s(d){V(t,{pinned:o().filter((f,g)=>g!==d)});let p=e.querySelectorAll(".remove");(p[Math.
min(d,p.length-1)]??e.querySelector("button"))?.focus()}function a(){o().length<Re&&r?.pin()}function c(d,p){let[f,g]=[Hr[p],`pinned run ${Hr[p]}`],w=r?r.lossesOf(
d).map(A=>Y(A,3)):[],y=({target:A})=>i(p,{name:A.value.trim().slice(0,sn)}),x=r&&!r.isOfProblem(d);return j`
      <li class=${d.shown?"":"hidden"}>
        <label title="Show or hide ${g}"><input type="checkbox" aria-label="Show ${g}" .checked=${gt(d.shown)}
          @change=${({target:A})=>i(p,{shown:A.checked})} /><b>${f}</b>${Rs(f)}</label>
        <input type="text" aria-label="Name of ${g}" title=${d.name} maxlength=${sn} .value=${gt(d.name)} @change=${y} />
        <output title="Its last loss">${w.length?`loss ${w.join(", ")}`:D}</output>
        <button type="button" title="Make ${g} the present one, and pin the present one in its place" @click=${()=>r?.swap(p)}>Swap</button>
        <button type="button" class="remove" title="Remove ${g}" aria-label="Remove ${g}" @click=${()=>s(p)}>×</button>
        ${x?j`<small>Of another problem: not drawn on this surface.</small>`:D}
      </li>`}function l(){let d=o().length>=Re;F(e,j`
      <button type="button" aria-disabled=${d} title=${d?sg:"Keep the present run in the plots, to compare others with it"} @click=${a}>Pin this run</button>
      <ul aria-label="Pinned runs" ?hidden=${!o().length}>${qc(o(),(p,f)=>f,c)}</ul>`)}let u=[n,lt(t,{"pinned drawn":l})];return()=>u.forEach(d=>d())}var Kc={render:ag};var cg={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},Ie=(t,e,n,r=t)=>j`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${cg[t]} /></svg>
  </button>`,qr=(t,e)=>Ie(t?"pause":"play",t?"Pause":"Play",e,"play");var lg=10,dg=8;function ug({model:t}){let e=t.get("max");return ot(t,"max",()=>{let[n,r]=[t.get("value"),t.get("max")];(n>r||n===e&&!t.get("playing"))&&V(t,{value:r}),
e=r})}function pg({model:t,el:e}){nt(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),o=x=>V(t,{playing:!1,value:x});function i(){let x=!t.
get("playing");V(t,{playing:x,value:x&&n()>=r()?0:n()})}function s(){if(!t.get("ends"))return`${n()} / ${r()}`;let[x,A]=t.get("ends");return Y(x+(A-x)*n()/Math.
max(r(),1),3)}let[a,c]=t.get("ends")?[t.get("description"),""]:["","The current step"],l=()=>F(e,j`
      ${Ie("back","Back to the start",()=>o(0))}
      ${qr(t.get("playing"),i)}
      ${Ie("step","Step forward",()=>o(Math.min(n()+1,r())))}
      <label title=${c}>
        ${a&&j`<span>${a}</span>`}
        <input type="range" min="0" step="1" aria-label=${a||"Current step"} aria-valuetext=${a?s():D} .max=${String(r())} .value=${gt(String(n()))}
          @input=${({target:x})=>o(Number(x.value))} />
        <output>${s()}</output>
      </label>`),u=0,d=0,p=()=>(t.get("seconds")?r()/t.get("seconds"):Math.max(lg,r()/dg))/1e3;function f(x){let A=Math.min(Math.floor((x-u)*p()),r());if(A>=r())
return V(t,{value:r(),playing:!1});A>n()&&V(t,{value:A}),t.get("playing")&&(d=requestAnimationFrame(f))}function g(){cancelAnimationFrame(d),t.get("playing")&&(w(),
d=requestAnimationFrame(f))}function w(){u=performance.now()-n()/p()}let y=[lt(t,{"value max playing":l}),ot(t,"max",w),ot(t,"playing",g),()=>cancelAnimationFrame(
d)];return g(),()=>y.forEach(x=>x())}var Yc={initialize:ug,render:pg};var fg="gdviz answer ";function Jc(t){let e=`${fg}${location.pathname} ${t}`;return{get:()=>gi(()=>JSON.parse(localStorage.getItem(e)??"null")??void 0),set:n=>gi(
()=>localStorage.setItem(e,JSON.stringify(n))),clear:()=>gi(()=>localStorage.removeItem(e))}}function gi(t){try{return t()}catch{return}}function Ur(t){let e=t.
get("solution");return t.get("kind")==="choices"?t.get("rows")[0][1][e]:`${Y(e)} ${t.get("unit")}`.trim()}var gg={point:"Drag the ring to where you expect it.",points:"Drag the rings to where you expect them.",number:"Move the slider to the number you expect.",choice:"\
Choose an answer.",choices:"Choose an answer in each row.",order:"Choose a place for each; two that you give the same place swap."},hi=(t,e)=>Array.isArray(t)&&
t.length===e;function hg({model:t,el:e}){nt(e,"gdviz-question");let n=t.get("kind"),r=t.get("rows"),o=gg[t.get("distinct")?"order":(r.length||t.get("points").length)===
1?n.slice(0,-1):n],[i,s]=[Pt(),Pt()],a=t.get("solution")!==null,c=Jc(t.get("question")),[l,u]=[[],[]],d=n==="number"?"number":"chosen",p=()=>n==="points"?l.map(
O=>O.get("value")):t.get(d),f=JSON.stringify(p()),g=!1,w=!1,y=ge(z,O=>V(t,{number:O}));function x(){if(g=n==="choices"?p().includes(-1):JSON.stringify(p())===f,
g)return z();c.set(p()),V(t,{committed:!0})}function A(){g=!1,c.clear(),V(t,{committed:!1}),e.querySelector("input, button")?.focus()}function $(){let O=t.get("\
committed");l.forEach(T=>dt(T,"locked",O)),u.forEach(T=>dt(T,"locked",!O));let P=e.closest(".gdviz-beside")?.querySelector(".gdviz-moved");return P?.toggleAttribute(
"inert",!O),!!P}function _(O,P){let T=[...t.get("chosen")],C=t.get("distinct")?T.indexOf(P):-1;C>=0&&(T[C]=T[O]),T[O]=P,V(t,{chosen:T})}function M([O,P],T){return j`<div class="options ${O?
"named":""}" role="radiogroup" aria-label=${O||t.get("question")}>
      ${O?j`<span class="name">${O}</span>`:D}
      ${P.map((C,I)=>j`
        <label><input type="radio" name="${i}-${T}" .checked=${t.get("chosen")[T]===I} ?disabled=${t.get("committed")} @change=${()=>_(T,I)} />
          <span>${C}</span></label>`)}</div>`}function h(){let O=t.get("committed");if(n==="choices")return r.map(M);if(n==="points")return D;let[P,T,C,I,N]=["n\
umber","min","max","step","unit"].map(R=>t.get(R));return j`<div class="gdviz-slider">${y({value:P,min:T,max:C,step:I,unit:N,disabled:O,description:a?"Your answ\
er":"Your prediction",tooltip:"The number that you expect"})}</div>`}function m(){let O=t.get("solution"),P=1e-9*Math.max(1,Math.abs(O));return Math.abs((n==="n\
umber"?p():p()[0])-O)<=t.get("within")+P}function b(){return a?`${m()?"Right.":`Not quite: ${Ur(t)}.`} ${t.get("explanation")}`.trim():"Compare your prediction \
with what is shown now, then move the controls."}function z(){let O=t.get("committed"),P=a&&O?m()?"right":"wrong":"";F(e,j`
      <div role="group" class=${P} aria-labelledby=${s}>
        <p class="text" id=${s}>${t.get("question")}</p>
        ${h()}
        <p class="hint ${g?"urged":""}" role="status">${O?b():o}</p>
        ${O?j`<button type="button" class="again" @click=${A}>${a?"Try again":"Predict again"}</button>`:j`<button type="button" class="commit" @click=${x}>${a?
"Check":"This is my prediction"}</button>`}
      </div>`),$()}function v(O){return n==="points"?hi(O,l.length)&&O.every(P=>hi(P,2)&&P.every(Number.isFinite)):n==="choices"?hi(O,r.length)&&r.every(([,P],T)=>Number.
isInteger(O[T])&&P[O[T]]!==void 0):Number.isFinite(O)&&O>=t.get("min")&&O<=t.get("max")}async function S(){let O=[t.get("points"),t.get("others")],P=await Promise.
all(O.map(C=>Promise.all(C.map(I=>rt(t.widget_manager,I)))));if(w)return;[l,u]=P,f=JSON.stringify(p());let T=c.get();v(T)&&!t.get("committed")&&(n==="points"?l.
forEach((C,I)=>V(C,{value:T[I]})):V(t,{[d]:T}),V(t,{committed:!0})),$()}let k=[lt(t,{"question chosen number min max step committed":z})];S();let E=new MutationObserver(
()=>$()&&E.disconnect()),L=new ResizeObserver(()=>{let O=e.closest(".gdviz-beside");O&&(L.disconnect(),$()||E.observe(O,{childList:!0,subtree:!0,attributeFilter:[
"class"]}))});return L.observe(e),k.push(()=>E.disconnect(),()=>L.disconnect()),()=>{w=!0,k.forEach(O=>O())}}var Zc={render:hg};var Xc=t=>Number.isFinite(t)?Y(t,Math.abs(t)<.001?2:3):"–";function mg({model:t,el:e}){nt(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function r(s,a){n(s)!==
a&&V(t,{shown:t.get("shown").with(s,Number(a))})}function o(s){V(t,{chosen:s}),r(s,!0)}function i(){let[s,a,c]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=kt(t.get("values")),u=t.get("outdated"),d=(y,x)=>u?"…":Xc(l[y]?.[x]??NaN),p=s.map((y,x)=>j`<th scope="col" title=${a[x]??""}>${y}</th>`),f=t.get("names").map(
(y,x)=>{let[A,$]=[n(x),x===t.get("chosen")],_=({target:h})=>r(x,h.checked),M=`background: ${xt(c[x%c.length])}`;return j`
        <tr class="${A?"":"hidden"} ${$?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${y}" .checked=${gt(A)} @change=${_} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${y}" aria-pressed=${$} @click=${()=>o(x)}>
              <span class="swatch" .style=${M}></span>${y}
            </button>
          </th>
          ${s.map((h,m)=>j`<td class="number">${A?d(x,m):"–"}</td>`)}
        </tr>`}),w=(t.get("pinned")??[]).map(({mark:y,name:x,row:A,values:$})=>j`
        <tr class="pinned">
          <td></td>
          <th scope="row" title=${x}><span class="swatch" .style="background: ${xt(c[A%c.length])}"></span>${y}: ${t.get("names")[A]}</th>
          ${s.map((_,M)=>j`<td class="number">${Xc($?.[M]??NaN)}</td>`)}
        </tr>`);F(e,j`<table aria-busy=${!!u}><caption ?hidden=${!u}>${u}</caption><thead><tr><td></td><td></td>${p}</tr></thead><tbody>${f}${w}</tbody></table>`)}
return lt(t,{"names colors columns hints shown values chosen outdated pinned":i})}var Qc={render:mg};var mi=[1/60,1/12,1/4,1,2,5,10,20,50,100];function vg(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function wg({model:t,el:e}){nt(e,"gdviz-runner");let n=t.get("unit"),r=()=>V(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),o=()=>V(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function i(){let g=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);V(t,{playing:!t.get("playing"),shown:-1,
resets:g})}function s({target:g}){let w=Number(g.value);V(t,{playing:!1,shown:w+t.get("stride")>t.get("position")?-1:w})}function a({target:g}){let w=Math.round(
Number(g.value));w>=1&&w<=1e3&&V(t,{anew_steps:w}),g.value=t.get("anew_steps")}function c(){let[g,w]=[t.get("position"),t.get("shown")],y=g.toLocaleString("en");
return w<0||w>=g?`${n} ${y}`:`${n} ${w.toLocaleString("en")} of ${y}`}function l(){let[g,w]=[t.get("position"),t.get("shown")];return j`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${c()} title="Wind back through the ${n}s"
        .max=${String(g)} .step=${String(t.get("stride"))} .value=${gt(String(w<0?g:w))}
        ?disabled=${g===0} @input=${s} />`}let u=g=>t.get("position")<g?"the numbers are no longer finite. The last finite parameters are shown.":"the loss keep\
s growing, or is no longer finite.";function d(){let[g,w,y]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],x=M=>Math.abs(M/g-1)<.001,A=mi.some(x)?mi:[...mi,
g].sort((M,h)=>M-h),$=({target:M})=>V(t,{speed:Number(M.value)}),_=({target:M})=>V(t,{anew:M.checked,playing:!1});F(e,j`
      <div class="gdviz-buttons">
        ${Ie("back","Restart",r,y<0?"back":"back wanted")}
        ${qr(t.get("playing"),i)}
        ${Ie("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${$}>
          ${A.map(M=>j`<option value=${M} .selected=${gt(x(M))}>${vg(M,n)}</option>`)}
        </select>
        <output class="position">${c()}</output>
      </div>
      ${t.get("stride")>0?l():D}
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${gt(w)} @change=${_} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!w}
          .value=${String(t.get("anew_steps"))} @change=${a} />
        ${n}s
      </div>
      ${y<0||t.get("outdated")?D:j`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${y.toLocaleString("en")}: ${u(y)} Lower the learning rate, then restart.</div>`}`)}function p(){t.get("diverged_at")>=0&&t.get("playin\
g")&&V(t,{playing:!1})}let f=[ot(t,"position diverged_at",p),lt(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":d})];return p(),()=>f.
forEach(g=>g())}var tl={render:wg};var bg=t=>t===void 0||Number.isNaN(t)?"–":Y(t);function xg({model:t,el:e}){return nt(e,"gdviz-sentence"),lt(t,{"templates which values shown kind outdated":()=>{
let[n,r]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=G(t.get("values")),i=t.get("templates")[t.get("which")]??"",s=t.get("outdate\
d"),a=s||i.replace(/\{(\d+)\}/g,(l,u)=>bg(o[u])),c=t.get("shown")&&i;F(e,c?j`<div class="${n} ${s?"gdviz-outdated":""}" role=${r}>${a}</div>`:D)}})}var el={render:xg};function yg(t){let{parameters:e}=ne(t.get("value"),t.get("variables")),n=[..."abc"].filter(r=>!e.includes(r));return[...e,...n.slice(0,Math.max(0,2-e.length))]}
function $g(t,[e,n]){let r=i=>t.find(s=>s!==i),o=t.includes(e)?e:r(n);return[o,t.includes(n)&&n!==o?n:r(o)]}async function nl(t){let e=n=>rt(t.widget_manager,n);
return{field:await e(t.get("field")),surfaces:await Promise.all(t.get("surfaces").map(e))}}function Wr(t,e,n){String(t.get(e))!==String(n)&&dt(t,e,n)}async function zg(t){
let{field:e,surfaces:n}=await nl(t);function r(){let i=yg(e),s=$g(i,i.length>2?t.get("axes"):i),a=t.get("active");if(Wr(e,"without",s),Wr(t,"indices",a?s.map(c=>i.
indexOf(c)):[0,1]),!!a){Wr(t,"names",i);for(let c of n)Wr(c,"axis_names",s)}}let o=[ot(e,"value",r),ot(t,"active axes",r)];return r(),()=>o.forEach(i=>i())}function kg(t,e){
return t.flatMap((n,r)=>{let[o,i]=e.slice(2*r,2*r+2),s=o<=n&&n<=i?0:n-(o+i)/2;return[o+s,i+s]})}function _g({model:t}){let e=qe(zg(t));return()=>e.then(n=>n())}
async function Ag({model:t,el:e}){nt(e,"gdviz-slice");let{field:n,surfaces:[r]}=await nl(t);function o(s,a){let c=t.get("names"),l=t.get("indices").map(g=>c[g]),
u=l.map((g,w)=>w===s?a:g===a?l[s]:g),d=n.get("parameters"),p=G(d).slice();l.forEach((g,w)=>p[c.indexOf(g)]=Number(Pe(r.get("start")[w]))),V(n,{parameters:ie(p,{
shape:d.shape,dtype:"float64"},d)});let f=u.map(g=>p[c.indexOf(g)]);V(r,{start:f,view:kg(f,r.get("view"))}),V(t,{axes:u})}function i(){let s=t.get("names"),[a,c,
l]=[t.get("indices"),G(t.get("point")),t.get("outdated")],u=(f,g)=>j`
      <label>${f}
        <select title="The letter of the model that this axis shows" @change=${({target:w})=>o(g,w.value)}>
          ${s.map((w,y)=>j`<option value=${w} .selected=${gt(y===a[g])}>${w}</option>`)}
        </select>
      </label>`,d=s.flatMap((f,g)=>a.includes(g)?[]:[`${f} = ${Y(c[g]??NaN,3)}`]),p=`The surface is a slice at step ${t.get("step")}: ${d.join(", ")}. The pat\
h is projected onto it.`;F(e,t.get("active")&&s.length>2?j`
      <div class="axes">${u("Horizontal axis",0)}${u("Vertical axis",1)}</div>
      <div class="gdviz-note ${l?"gdviz-outdated":""}" role="status">${l||p}</div>`:D)}return lt(t,{"names indices active point step outdated":i})}var rl={initialize:_g,
render:Ag};function Sg({model:t,el:e}){nt(e,"gdviz-slider");let n=ge(r,o=>V(t,{value:o}));function r(){let[o,i,s,a,c,l]=["value","min","max","step","log","whole"].map(w=>t.
get(w)),[u,d,p,f]=["disabled","description","unit","tooltip"].map(w=>t.get(w)),g=t.get("continuous_update");F(e,n({value:o,min:i,max:s,step:a,log:c,whole:l,disabled:u,
description:d,unit:p,tooltip:f,continuous:g}))}return lt(t,{"value description tooltip unit min max step log disabled":r})}var ol={render:Sg};function Dn({values:t,shape:[e,n],box:[r,o,i,s]},[a,c]){let[l,u]=[(a-r)/(o-r)*(n-1),(c-i)/(s-i)*(e-1)];if(!(l>=0&&u>=0&&l<=n-1&&u<=e-1))return null;let[d,p]=[Math.
min(Math.floor(l),n-2),Math.min(Math.floor(u),e-2)],[f,g]=[l-d,u-p],w=p*n+d,[y,x]=[w,w+n].map(A=>(1-f)*t[A]+f*t[A+1]);return(1-g)*y+g*x}var Mg=40,Eg=.42,fn=14,Og=8,Hn=t=>t.map(({from:[e,n],by:[r,o],color:i,shaft:s})=>U`
    <path class="vector" fill=${i} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
      data-from=${`${e},${n}`} data-by=${`${r},${o}`} d=${Oe(e+r/2,n+o/2,r/2,o/2,s)} />`);function il(t,e,{left:n,top:r,width:o,height:i}){let s=e.map(([a,c])=>({
x:a,y:c,wide:fn/2}));return t.map(({at:a,text:c,color:l,away:u})=>{let d=c.length*Og/2,p=u[0]>.35?"start":u[0]<-.35?"end":"middle",f={start:d,middle:0,end:-d}[p],
g=X(a[0]+f,n+d,n+o-d),w=X(a[1],r+fn/2,r+i-fn/2),y=u[1]<0?-fn:fn;for(;s.some(x=>Math.abs(x.x-g)<x.wide+d&&Math.abs(x.y-w)<fn);)w+=y;return s.push({x:g,y:w,wide:d}),
U`<text class="vector-label" x=${ft(g-f)} y=${ft(w)} dy="0.35em" text-anchor=${p}
      .style=${`fill: color-mix(in srgb, ${l} 70%, black)`}>${c}</text>`})}function vi(t,{width:e,height:n}){let r=Eg*Math.min(e,n)/t;if(!(t>0)||t>=Mg&&r>=1)return 1;
let o=10**Math.floor(Math.log10(r));return o*(r>=5*o?5:r>=2*o?2:1)}function sl(t){let e=r=>{let[o,i]=[r,1/r].map(s=>Number(s.toPrecision(1)));return r>1?`${o}:1`:
`1:${i}`},n=t.filter(({factor:r})=>r!==1).map(({what:r,factor:o})=>`${r} ${e(o)}`);return n.length?`Drawn to another scale: ${n.join(", ")}.`:""}var qt=([t,e],[
n,r])=>[t+n,e+r],St=([t,e],n)=>[t*n,e*n],Ot=([t,e])=>Math.hypot(t,e);var Tg=3.2,cl=1.6,ll=.9;function dl(t,{parts:e,names:n,isScaled:r},o,i,s){let[a,c,l,u,d,p]=e,f=[],g=t;for(let[_,M]of[a,c,l].entries()){let h=St(M,i),m=[o.gradient,
o.momentum,o.decay][_];Ot(h)>0&&f.push({from:g,by:h,color:m,label:n[_],shaft:cl}),g=qt(g,h)}let w={from:t,by:St(u,i),color:o.step,label:n[3],shaft:Tg};if(f.length===
1?f.splice(0,1,{...w,label:`${n[3]} = ${f[0].label}`}):Ot(u)>0&&f.unshift(w),!r)return{marks:Hn(f),labels:f.map(al)};let y=St(d,s);Ot(y)>0&&f.push({from:t,by:y,
color:o.gradient,label:n[4],shaft:ll});let[x,A]=St(p,s).map(Math.abs),$={at:qt(t,[.71*x+6,-.71*A-6]),text:n[5],color:o.gradient,away:[1,-1]};return{marks:U`${Ng(
t,[x,A])}${Hn(f)}`,labels:[...f.map(al),$]}}var Ng=([t,e],[n,r])=>U`
  <g class="scale" fill="none">
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;function al({from:t,by:e,label:n,color:r,shaft:o},i,s){let a=St(e,1/Ot(e));if(o===ll)return{at:qt(qt(t,e),St(a,9)),text:n,color:r,away:a};let[c,l=c]=s,d=c.
by[0]*l.by[1]-c.by[1]*l.by[0]>=0==(o===cl)?1:-1,p=[-d*a[1],d*a[0]];return{at:qt(qt(t,St(e,.5)),St(p,o+7)),text:n,color:r,away:p}}var Lg=.6,Rg=2.2;function ul(t,e,n){let[r,o]=kt(t.get("current"))[0]??[NaN,NaN],i=v=>Number.isFinite(v[0])&&Number.isFinite(v[1]),[s,a]=e([0,0]),c=v=>{let[S,k]=e(
v);return[S-s,k-a]},l=kt(t.get("step_parts")),u=i([r,o])&&l.length>0&&i(l[3]),d=i([r,o])?kt(t.get("gradients")).filter(i).map(c):[];if(!u&&d.length<2)return{marks:D,
note:""};let p=e([r,o]),f=t.get("marks"),g=t.get("step_labels")[t.get("step_optimizer")]??[],w=u?l.map(c):[],y=u&&i(l[5]),x=v=>Math.max(0,...v.map(Ot)),A=x(w.slice(
0,4)),$=Math.max(x([...d.slice(0,1),...y?w.slice(4):[]]),Pg(d.slice(1))),_=vi(y?A:Math.max(A,$),n),M=y?vi($,n):_,h=u?dl(p,{parts:w,names:g,isScaled:y},f,_,M):{marks:D,
labels:[]},m=d.length>1?Cg(p,d,t.get("gradient_points"),f,M,u&&!y):h,b=m===h?[h]:[m,h],z=sl([{what:[u?g[3]:"",d.length>1&&!y?"gradients":""].filter(Boolean).join(
" and "),factor:_},...y?[{what:`${g[4]} and ${g[5]}`,factor:M}]:[]]);return{marks:U`
      ${b.map(({marks:v})=>v)}
      ${il(b.flatMap(({labels:v})=>v),[p,e(t.get("start"))],n)}`,note:z}}var Pg=t=>t.map(Ot).sort((e,n)=>e-n)[Math.floor(.8*t.length)]??0;function Cg([t,e],[n,...r],o,i,s,a){
let c=r.map(y=>St(y,s)).filter(y=>Ot(y)>0),l=c.map(([y,x])=>Oe(t+y/2,e+x/2,y/2,x/2,Lg)).join(""),u=c.map(([y,x])=>`${t+y},${e+x}`).join(" "),d=c.sort((y,x)=>Ot(
y)-Ot(x))[Math.floor(.8*c.length)]??[0,0],p=St(d,1/(Ot(d)||1)),f=St(n,s),g=a||!Ot(f)?[]:[{from:[t,e],by:f,color:i.gradient,shaft:Rg}],w=(y,x,A,$)=>({at:qt(qt([t,
e],y),St(x,9)),text:A,color:$,away:x});return{marks:U`
      <path class="noise" fill=${i.data} stroke="white" stroke-width="1" stroke-opacity="0.7" paint-order="stroke" data-tips=${u} d=${l} />
      ${Hn(g)}`,labels:[...g.map(()=>w(f,St(f,1/Ot(f)),o===1?"their mean":"all points",i.gradient)),w(d,p,o===1?"single points":`mini-batches of ${o}`,i.data)]}}function Ig({model:t,el:e}){let n=t.get("bar")?Xe:Ne,o=ce(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get("ratio"),margins:n});
o.canvas.classList.add("hatch");let[i,s,a,c,l,u,d]=o.layers("field","pins","paths","minima","letters","vectors","points"),p=()=>{let[z,v,S,k]=G(t.get("box"));return o.
plane({low:z,high:v},{low:S,high:k})},f=()=>t.get("axis_names"),g=()=>t.get("movable"),w=yr({...o,model:t,el:e,layers:[a,c,d],pins:{lines:s,letters:l,area:o.area},
plane:p,free:g});function y(){let{canvas:z,area:v}=o,S=Math.min(window.devicePixelRatio||1,2),k={width:Math.round(v.width*S),height:Math.round(v.height*S)},E=t.
get("loss"),L=G(t.get("levels"));if(E.shape[0]<2||E.shape[1]<2||L.length<2)return $o(z);gr(z,k,G(E),E.shape,L,ae(t.get("palette"),L.length-1))}function x(){if(!t.
get("bar"))return;let[z,v]=[G(t.get("levels")),t.get("value_name")],S=G(t.get("loss")).some(Number.isFinite);o.bar(S?_r(o.area,t.get("palette"),z,v):[[],[],v])}
let A=()=>o.axes(p(),f());function $(){let z=t.get("gradient"),v=Ms(G(z),z.shape,o.area,G(t.get("box")));F(i,U`<path class="arrows" fill="black" opacity="0.55" d=${v} />`)}
let _="";function M(){let z=ul(t,p().toPixel,o.area);F(u,z.marks),i.classList.toggle("behind",z.marks!==D),_=z.note}function h(){let z=G(t.get("loss")).every(Number.
isFinite),v=`${t.get("value_name")} not finite`;o.legend(z?En(t):[...En(t),{name:v,color:"",kind:"hatch"}])}let m=o.readout(z=>{if(t.get("outdated"))return F(o.
status,t.get("outdated"));if(t.get("step")>=0)return F(o.status,j`${en(t)}${_&&j`<div>${_}</div>`}`);F(o.status,!z&&t.get("status")||b(z))});function b(z){if(!z&&
!g())return"";let v=z?p().toPoint(z):t.get("start"),S=t.get("loss"),k=Dn({values:G(S),shape:S.shape,box:G(t.get("box"))},v);return Qt(v,f(),k===null?"":`, ${t.get(
"value_name")} ≈ ${Y(k,2)}`)}return o.draw(t,{"loss levels palette":y,"loss levels palette value_name":x,"box axis_names":A,"gradient box":$,"pinned colors bo\
x":w.pinned,"paths shown colors box":w.paths,"minima box":w.minima,"current shown colors box":w.points,"step_parts step_optimizer gradients gradient_points curr\
ent start box":M,"loss names colors shown value_name":h,"start movable box axis_names":w.start,"loss start movable status box axis_names current step step_parts\
 gradients diverged_at outdated":m,zoomable:w.buttons})}var pl={render:Ig};var jg=Math.SQRT2,Fg=1.42;function gl([t,e,n],{width:r,height:o}){let[i,s]=fl(t),[a,c]=fl(e),l=n*Math.min(r/(2*jg),o/(2*Fg)),[u,d]=[2*l/r,2*l/o];return{toPixel:([
p,f,g])=>[r/2+(p*s-f*i)*l,o/2-(g*c+(p*i+f*s)*a)*l],toViewer:[-c*i,-c*s,a],matrix:Float32Array.of(s*u,i*a*d,i*c/4,0,-i*u,s*a*d,s*c/4,0,0,c*d,-a/4,0,0,0,0,1)}}var fl=t=>[
Math.sin(t*Math.PI/180),Math.cos(t*Math.PI/180)];var Bg=`#version 300 es
in vec3 spot;
in vec2 slope;
in float loss;
uniform mat4 camera;
out float value;
out vec3 normal;
void main() {
  gl_Position = camera * vec4(spot, 1.0);
  value = loss;
  normal = vec3(-slope, 1.0);
}`;var Dg=`#version 300 es
precision highp float;
in float value;
in vec3 normal;
uniform float levels[64];
uniform vec3 colors[64];
uniform int count;
out vec4 color;
void main() {
  int band = 0;
  float near = 1e30;
  for (int i = 1; i < count - 1; i++) {
    if (value >= levels[i]) band = i;
    near = min(near, abs(value - levels[i]));
  }
  float light = 0.62 + 0.38 * max(dot(normalize(normal), normalize(vec3(-0.5, 0.3, 0.9))), 0.0);
  float line = 1.0 - smoothstep(0.2, 0.9, near / max(fwidth(value), 1e-30));
  color = vec4(mix(colors[band] * light, vec3(1.0), 0.4 * line), 1.0);
}`;function hl(t){let e=t.getContext("webgl2",{preserveDrawingBuffer:!0});if(!e)return null;let n=e.createProgram();for(let[s,a]of[[e.VERTEX_SHADER,Bg],[e.FRAGMENT_SHADER,
Dg]]){let c=e.createShader(s);e.shaderSource(c,a),e.compileShader(c),e.attachShader(n,c)}e.linkProgram(n),e.useProgram(n),e.enable(e.DEPTH_TEST);let r=s=>e.getUniformLocation(
n,s),o=e.createBuffer();e.bindBuffer(e.ARRAY_BUFFER,o);for(let[s,a,c]of[["spot",3,0],["slope",2,12],["loss",1,20]]){let l=e.getAttribLocation(n,s);e.enableVertexAttribArray(
l),e.vertexAttribPointer(l,a,e.FLOAT,!1,24,c)}e.bindBuffer(e.ELEMENT_ARRAY_BUFFER,e.createBuffer());let i=0;return{load(s,a,[c,l],u,d){let p=new Float32Array(6*
c*l),f=[];for(let w=0,y=0;w<c;w++)for(let x=0;x<l;x++,y++){let[A,$]=[2*x/(l-1)-1,2*w/(c-1)-1],[_,M]=[x?y-1:y,x<l-1?y+1:y],[h,m]=[w?y-l:y,w<c-1?y+l:y],b=(s[M]-s[_])/
(M-_)*((l-1)/2),z=(s[m]-s[h])/((m-h)/l)*((c-1)/2);p.set([A,$,s[y],b||0,z||0,a[y]],6*y);let v=[y,y+1,y+l,y+l+1];x===l-1||w===c-1||!v.every(S=>Number.isFinite(s[S]))||
f.push(v[0],v[1],v[2],v[1],v[3],v[2])}e.bufferData(e.ARRAY_BUFFER,p,e.STATIC_DRAW),e.bufferData(e.ELEMENT_ARRAY_BUFFER,Uint32Array.from(f),e.STATIC_DRAW),i=f.length;
let g=d.flatMap(w=>[1,3,5].map(y=>parseInt(w.slice(y,y+2),16)/255));e.uniform1fv(r("levels"),u.slice(0,64)),e.uniform3fv(r("colors"),g.slice(0,192)),e.uniform1i(
r("count"),Math.min(u.length,64))},draw(s){e.viewport(0,0,t.width,t.height),e.clearColor(0,0,0,0),e.clear(e.COLOR_BUFFER_BIT|e.DEPTH_BUFFER_BIT),e.uniformMatrix4fv(
r("camera"),!1,s),e.drawElements(e.TRIANGLES,i,e.UNSIGNED_INT,0)}}}var Hg=40,qg=.015;function vl(t,e,[n,r,o,i],s){let a=t.filter(Number.isFinite).sort(),[c,l]=[a[0]??0,a.at(-1)??1],u=l-c||1,d=(a[Math.floor(a.length/10)]??c)-c,p=d>
0?u>Hg*d:!1,f=x=>p?Math.log1p((x-c)/d)/Math.log1p(u/d):(x-c)/u,g=Float32Array.from(t,x=>Number.isFinite(x)?(2*f(x)-1)*.5:NaN),w={values:g,shape:e,box:[-1,1,-1,1]};
return{heights:g,spot:x=>{let[A,$]=[2*(x[0]-n)/(r-n)-1,2*(x[1]-o)/(i-o)-1];return[A,$,Dn(w,[A,$])??NaN]},hides([x,A,$],[_,M,h]){let m=2/Math.max(...e);for(let b=m;;b+=
m){let z=$+b*h,v=Dn(w,[x+b*_,A+b*M]);if(v===null||z>.5)return!1;if(v>z+qg)return!0}},scale:p?`log(1 + (${s} ${c<0?"+":"−"} ${Y(Math.abs(c),3)}) / ${Y(d,2)})`:
`the ${s}`}}var Ug=.8,wl=.5,bl=5,ve=1.2,[Wg,Gg]=[5,90],[Vg,Kg]=[.5,5];function Yg({model:t,el:e}){nt(e,"gdviz-surface3d-view","gdviz-plane");let n=t.get("value_name")==="lo\
ss",r=n?"Loss surface in 3-D":`Surface in 3-D: ${t.get("value_name")}`,o=j`
    <div class="gdviz-plot scene" tabindex="0" role="img">
      <svg class="under" aria-label=${r}></svg><canvas></canvas><svg class="over" aria-hidden="true"></svg>
    </div>
    <div class="panel"><div class="status"></div></div>`,[i,s,a,c,l,u]=F(e,o,".scene",".under","canvas",".over",".panel",".status"),d=l.appendChild(document.createElement(
"span")),p=()=>t.get("camera"),f=(v,S,k=1)=>{let[E,L,O]=p(),P=[((E+v)%360+360)%360,X(L+S,Wg,Gg),X(O*k,Vg,Kg)];V(t,{camera:P})},g,w;function y(){let[v,S]=[t.get(
"loss"),t.get("levels")];if(w&&w.loss===v&&w.levels===S)return w.relief;let[k,E]=[G(v),G(S)],L=vl(k,v.shape,G(t.get("box")),t.get("value_name"));return g?.load(
L.heights,k,v.shape,E,ae(t.get("palette"),E.length-1)),w={loss:v,levels:S,relief:L},L}function x(){let v=i.clientWidth;if(!v)return;if(g===void 0&&(g=hl(a)),!g)
return F(u,"The 3-D view needs WebGL 2, which this browser does not offer.");let S={width:v,height:Math.round(v*Ug)},k=Math.min(window.devicePixelRatio||1,2);for(let[
C,I]of Object.entries(S)){a.style[C]=`${I}px`;for(let R of[s,c])R.setAttribute(C,String(I));let N=Math.round(I*k);a[C]!==N&&(a[C]=N)}if(Math.min(...t.get("loss").
shape,...t.get("levels").shape)<2)return;let[E,L]=[y(),gl(p(),S)];g.draw(L.matrix);let O=(C,I)=>Jg(E,L,C,I);F(s,Qg(L.toPixel,t.get("axis_names"),G(t.get("box")))),
F(c,U`
      ${kt(t.get("minima")).map(C=>O(C,I=>xr(t.get("marks").minimum,[I])))}
      ${Xg(t,E,L)}
      ${Zg(t,E,L)}
      ${kt(t.get("current")).map((C,I)=>O(C,N=>br(wi(t,I),N)))}`);let[P,T]=p().map(Math.round);i.ariaLabel=`${r}${n?" with the path of the descent":""}, seen fr\
om ${T}° above, turned by ${P}°. Arrow keys turn it, + and − zoom.`,F(u,j`${t.get("outdated")||en(t)}<div>Height: ${E.scale}</div>`)}let A=new Map([["+",ve],
["=",ve],["-",1/ve],["−",1/ve]]);i.addEventListener("keydown",v=>{let S=Te(v),k=A.get(v.key);!S&&!k||v.ctrlKey||v.metaKey||(v.preventDefault(),S?f(-bl*S[0],bl*
S[1]):f(0,0,k))});let $=new Map,_=()=>{let[v,S=v]=[...$.values()];return[(v[0]+S[0])/2,(v[1]+S[1])/2,Math.hypot(v[0]-S[0],v[1]-S[1])]};i.addEventListener("point\
erdown",v=>{if(v.button!==0||$.size===2)return;let{pointerId:S,pointerType:k}=v,E=p();$.set(S,[v.clientX,v.clientY]),Zt(v,O=>{let[P,T,C]=_();$.set(S,[O.clientX,
O.clientY]);let[I,N,R]=_(),K=k==="touch"&&$.size===1?0:N-T;f((I-P)*-wl,K*wl,C&&R?R/C:1)},({type:O})=>{$.delete(S),O==="pointercancel"&&V(t,{camera:E})})}),Xt(i,
({touches:v})=>v.length>1);let M=v=>{v.ctrlKey&&(v.preventDefault(),f(0,0,v.deltaY<0?ve:1/ve))};i.addEventListener("wheel",M,{passive:!1}),a.addEventListener("w\
ebglcontextlost",v=>v.preventDefault()),a.addEventListener("webglcontextrestored",()=>{g=w=void 0,x()});let h=t.get("home");F(d,[["+","Zoom in",()=>f(0,0,ve)],[
"−","Zoom out",()=>f(0,0,1/ve)],["⌂","Show the surface as at first",()=>V(t,{camera:h})]].map(([v,S,k])=>j`
    <button type="button" title=${S} aria-label=${S} @click=${k}>${v}</button>`));let b=new ResizeObserver(x);b.observe(i);let z=lt(t,{"loss levels box palette \
paths pinned current colors minima axis_names camera step diverged_at outdated":x});return()=>{b.disconnect(),z()}}var wi=(t,e)=>t.get("colors")[e%t.get("colors").
length];function Jg(t,e,n,r){let o=t.spot(n);return o.every(Number.isFinite)?U`<g opacity=${bi(t.hides(o,e.toViewer))}>${r(e.toPixel(o))}</g>`:D}function xl(t,e,n){
let r=Array.from({length:n.length/2},(s,a)=>n.subarray(2*a,2*a+2)),o=r.filter(([s,a],c)=>c===0||s!==r[c-1][0]||a!==r[c-1][1]).map(t.spot),i=o.map(s=>t.hides(s,e.
toViewer));return le(o.length,s=>o[s].every(Number.isFinite)).flatMap(s=>{let a=s.filter((l,u)=>u===0||i[l]!==i[s[u-1]]),c=[...a.slice(1),s[s.length-1]];return a.
map((l,u)=>({isHidden:i[l],pixels:o.slice(l,c[u]+1).map(e.toPixel)}))})}var bi=t=>t?.35:1;function Zg(t,e,n){let[r,o]=t.get("paths").shape,i=G(t.get("paths"));return Array.
from({length:r},(s,a)=>xl(e,n,i.subarray(2*a*o,2*(a+1)*o)).map(({isHidden:c,pixels:l})=>U`
      <g opacity=${bi(c)}>${wr(wi(t,a),l)}</g>`))}function Xg(t,e,n){return(t.get("pinned")??[]).map(({row:o,mark:i,paths:s=new Float64Array})=>{let a=xl(e,n,s),
c=wi(t,o);return U`
      ${a.map(({isHidden:l,pixels:u})=>U`
        <g opacity=${bi(l)}>${Qe(i,c,On(u))}</g>`)}
      ${tn(i,c,a.flatMap(({pixels:l})=>l))}`})}function Qg(t,[e,n],[r,o,i,s]){let c=(f,g)=>t([f,g,-.5]),l=[c(-1,-1),c(1,-1),c(1,1),c(-1,1)],u=(f,g,w,y="tick-lab\
el")=>{let[x,A]=c(f,g);return U`<text class=${y} x=${x} y=${A} dy="0.35em" text-anchor="middle">${w}</text>`},d=c(0,-1)[1]>c(0,1)[1]?-1:1,p=c(-1,0)[1]>c(1,0)[1]?
-1:1;return U`
    <path class="frame" d=${`M${l.map(([f,g])=>`${f.toFixed(1)},${g.toFixed(1)}`).join("L")}Z`} />
    ${u(-.8,1.12*d,Y(r,3))}${u(.8,1.12*d,Y(o,3))}${u(0,1.14*d,e,"name")}
    ${u(1.12*p,-.8,Y(i,3))}${u(1.12*p,.8,Y(s,3))}${u(1.14*p,0,n,"name")}`}var yl={render:Yg};var $l=new Map,xi=new Map;function zl(t,e){let n=()=>{let r,o=(...i)=>{let s=i.pop(),a=Array.isArray(i.at(-1))?i.pop():[];r=typeof s=="function"?s(...a.map(qn)):
s};o.amd={},e(o);for(let i of t)i!=="module"&&yi(i,r);return r};for(let r of t)$l.set(r,n)}var yi=(t,e)=>xi.set(t,e);function qn(t){if(t==="module")return{uri:document.
baseURI};if(!xi.has(t)){let e=$l.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return xi.get(t)}function kl(){let t=(u,d)=>typeof d=="sy\
mbol"||d==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class i{register_mime_type(){}}let s={"base/js/namespace":o,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:i}},a=(u,d)=>d(...u.map(p=>s[p]??e)),c=globalThis,l=Object.assign(document.createElement("div"),{hidden:!0});return l.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(l),Object.assign(c,{Jupyter:o,requirejs:Object.assign(a,{config(){}})}),qn("@jupyter-widgets/base").
load_ipython_extension(),l.remove(),delete c.Jupyter,delete c.requirejs,Object.getPrototypeOf(o.WidgetManager)}var th="(max-width: 700px)";function _l(){let t=matchMedia(th).matches;for(let e of document.querySelectorAll("details.code")){let n=e;t&&(n.open=!1);let r=Object.
assign(document.createElement("button"),{type:"button",textContent:"Copy"});r.setAttribute("aria-live","polite"),r.addEventListener("click",async()=>{let o=await Ae(
n.querySelector("code")?.textContent??"");r.textContent=o?"Copied":"Not copied: select the code instead",setTimeout(()=>r.textContent="Copy",2e3)}),n.append(r)}}var eh=["value","index"],$i=12;async function Sl(t,e,n){let r=new URLSearchParams(n),o=new Map;for(let f of t.get("entries")){let g=Object.values(f.targets??{"":f}).
filter(({trait:w})=>eh.includes(w));g.length&&o.set(f.name,new Set(g.map(({widget:w})=>w)))}let i=f=>(r.get(f)??"").split(",").map(g=>g.trim()).filter(Boolean),
s=f=>[...o.keys()].filter(g=>`.${g}.`.includes(`.${f}.`)),a=[...i("hide"),...i("only")].filter(f=>!s(f).length),c=new Set(i("hide").flatMap(s)),l=i("only").flatMap(
s);if(l.length)for(let f of o.keys())l.includes(f)||c.add(f);for(let f of c)for(let g of o.get(f)??[])Al(await rt(t.widget_manager,g));for(let f of c.size?e:[])
(await Qo(f)).every(({model:g})=>vn(g))?Al(await rt(f.widget_manager,f.get("box"))):l.length&&dt(f,"expanded",!0);if(!a.length)return"";let u=[...o.keys()],d=u.
slice(0,$i).join(", ")+(u.length>$i?` and ${u.length-$i} more`:"");return`No control of this page is called ${a.map(f=>`“${f.slice(0,40)}”`).join(", ")}. ${u.
length?`Its controls are ${d}.`:"It has none that can be hidden."}`}var Al=t=>dt(t,"_dom_classes",[...t.get("_dom_classes"),Yr]);var nh="v1.kernel.websocket.jupyter.org";var Ml=[250,500,1e3,2e3],rh=5e3,oh=1e4,ih=8e3,sh=4e3;function Ol(t,e){let n,[r,o,i,s,a]=[0,0,0,0,0],[c,l]=[!1,!1];function u(){d();let w=new URL(t);w.pathname+=
"/channels",w.search+=`${w.search?"&":"?"}${e.query()}`,w.protocol=w.protocol.replace("http","ws");let y=n=new WebSocket(w,nh);i=setTimeout(p,ih,y),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(i),s=a=Date.now(),e.opened()},n.onmessage=({data:x})=>{if(a=Date.now(),typeof x!="string")return e.received(x);c=!0,y.send(
x)},n.onclose=({code:x})=>x===4e3?f(e.gone):p(y)}function d(){clearTimeout(i),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function p(w){
d(),e.lost(),s&&Date.now()-s>rh&&(r=o=0),s=0;let y=await fetch(t,{signal:AbortSignal.timeout(sh)}).then(x=>x.status,()=>0);if(!(l||w!==n)){if(y===404)return f(e.
gone);y?i=setTimeout(u,o++?El(o):0):i=setTimeout(p,El(r++),w)}}function f(w){l=!0,clearInterval(g),d(),w?.()}let g=setInterval(()=>{c&&n.readyState===WebSocket.
OPEN&&Date.now()-a>oh&&p(n)},1e3);return u(),{open:()=>l||u(),end:()=>f(),send:w=>n.readyState===WebSocket.OPEN&&n.send(w)}}var El=t=>Ml[Math.min(t,Ml.length-1)];function Tl(t,e,n){let r=new TextEncoder,o=e.map(c=>r.encode(JSON.stringify(c))),i=[r.encode(t),...o,...n],s=new BigUint64Array(i.length+2);s[0]=BigInt(i.length+
1);let a=s.byteLength;return i.forEach((c,l)=>{s[l+1]=BigInt(a),a+=c.byteLength}),s[i.length+1]=BigInt(a),new Blob([s,...i])}function Nl(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(d,p)=>Number(e.getBigUint64(8*(p+1),!0))),o=d=>t.slice(r[d],r[d+1]),i=new TextDecoder,[s,a,c,l]=[1,2,3,4].
map(d=>JSON.parse(i.decode(o(d)))),u=Array.from({length:n-6},(d,p)=>new DataView(o(p+5)));return{header:s,parent_header:a,metadata:c,content:l,buffers:u}}var ah=["restarting","autorestarting","dead"],ch=8e3;function Ll(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function Rl(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),i={status:"idle",connectionStatus:"\
connecting",statusChanged:Ll(),connectionStatusChanged:Ll(),comm:b,onOpen:null,onOutput:null},s=new Map,a=new Map,c=new Map,l=new Set,u=0,[d,p]=[[],""],f=!1,g="",
w=Promise.resolve(),y=Ol(r,{query:()=>`session_id=${o}&heard=${g}`,opened(){M("connectionStatus","connected");for(let z of c.values())y.send(z.message),z.sentAt=
Date.now();d=[...c.keys(),...a.keys()],d.length&&(p=h("kernel_info_request",{}))},lost:()=>M("connectionStatus","connecting"),received(z){let v=Nl(z);g=v.header.
msg_id,i.connectionStatus==="silent"&&M("connectionStatus","connected"),w=w.then(()=>m(v)).catch(S=>console.error(S))},gone:$}),x=setInterval(()=>{let[z]=c.values();
i.connectionStatus==="connected"&&z&&!l.size&&Date.now()-z.sentAt>ch&&M("connectionStatus","silent")},1e3);function A(){for(let z of d){c.delete(z),l.delete(z);
let v=a.get(z);a.delete(z),v?.iopub?.status?.({content:{execution_state:"idle"}})}}function $(){_(),c.clear(),a.clear(),M("status","dead")}function _(){f=!0,clearInterval(
x),y.end()}function M(z,v){i[z]!==v&&(i[z]=v,i[`${z}Changed`].emit())}function h(z,v,S,k={},E=[]){let L=`${o}-${++u}`;if(f)return L;let O={msg_id:L,msg_type:z,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},P=Tl("shell",[O,{},k,v],E);return S&&a.set(L,S),c.set(L,{message:P,sentAt:Date.now()}),y.send(P),L}async function m(z){
let{header:v,parent_header:S,content:k}=z,E=S.msg_id;switch(c.delete(E),v.msg_type){case"status":if(ah.includes(k.execution_state))return $();if(a.get(E)?.iopub?.
status?.(z),k.execution_state==="busy"&&l.add(E),k.execution_state!=="idle")return;l.delete(E),a.delete(E),E===p&&A();return;case"comm_open":return i.onOpen?.(b(
k.comm_id,k.target_name),z);case"comm_msg":return s.get(k.comm_id)?.heard(z);case"comm_close":return s.get(k.comm_id)?.ended(z),void s.delete(k.comm_id);default:
return i.onOutput?.(z)}}function b(z,v="jupyter.widget"){let S={comm_id:z,target_name:v,heard:()=>{},ended:()=>{},on_msg:k=>S.heard=k,on_close:k=>S.ended=k,open:(k,...E)=>h(
"comm_open",{comm_id:z,target_name:v,data:k},...E),send:(k,...E)=>h("comm_msg",{comm_id:z,data:k},...E),close:(k={},...E)=>(s.delete(z),h("comm_close",{comm_id:z,
data:k},...E))};return s.set(z,S),S}return addEventListener("pagehide",({persisted:z})=>{z||f||(_(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:z})=>z&&y.open()),addEventListener("online",()=>y.open()),i}var Un=class extends pe{constructor(e){if(super(e),this.it=D,e.type!==It.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===D||e==null)return this._t=void 0,this.it=e;if(e===_t)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};Un.directiveName=
"unsafeHTML",Un.resultType=1;var Pl=ln(Un);var lh="application/vnd.jupyter.widget-view+json",dh=["image/png","image/jpeg","image/gif","image/webp"],uh=/\x1b\[[0-9;]*m/g;function Cl({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let i={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...i}}take({header:i,content:s}){if(i.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let a=this.clearing?[]:this.get("outputs");this.clearing=!1;let c=a.at(-1);if(i.msg_type==="stream"&&c?.output_type==="stream"&&c.name===s.name)return this.
show([...a.slice(0,-1),{...c,text:c.text+s.text}]);this.show([...a,{output_type:i.msg_type,...s}])}show(i){this.set("outputs",i),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let i of this.shown)i.then(s=>s?.remove());this.shown=[],F(this.el,Array.
from(this.model.get("outputs"),i=>this.part(i)))}part(i){let s=i.data?.[lh];if(!s)return ph(i);let a=document.createElement("div");return this.shown.push(this.displayed.
then(()=>zi(this.model.widget_manager,s.model_id,a))),a}}return{OutputModel:n,OutputView:r}}function ph({output_type:t,name:e,text:n,ename:r,evalue:o,data:i={}}){
let s=i["text/html"]??i["image/svg+xml"];if(s)return j`<div class="html">${Pl(s)}</div>`;let a=dh.find(l=>l in i);if(a)return j`<img src="data:${a};base64,${i[a]}" alt=${i["\
text/plain"]??""} />`;if(t==="error")return j`<div class="failed" role="alert">${o||r}</div>`;if(e==="stderr")return j`<div></div>`;let c=n??i["text/markdown"]??
i["text/latex"]??i["text/plain"]??"";return j`<pre>${c.replace(uh,"")}</pre>`}async function zi(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function Il({live:t,kernel:e,notebook:n}){let r=e?Rl(e.base,e.id,e.key):void 0,o=kl();yi("@jupyter-widgets/output",Cl(qn("@jupyter-widgets/base")));let i=new class extends o{kernel=r;exported=r?
void 0:{live:t};ownsAddress=!0;notebook=n;async loadClass(s,a){let c=qn(a)[s];if(!c)throw new Error(`The front end "${a}" has no ${s}.`);return c}async new_model(s,a){
return r&&(s.comm??=r.comm(s.model_id)),super.new_model(s,a)}async _create_comm(s,a,c,l,u){if(!r)throw new Error("This page has no kernel.");let d=r.comm(a,s);return(c||
l)&&d.open(c,{},l,u),d}async _get_comm_info(){return{}}};return r&&(r.onOpen=(s,a)=>i.handle_comm_open(s,a),r.onOutput=async s=>{(await oe(i)).find(c=>c.take&&c.
get("msg_id")===s.parent_header.msg_id)?.take(s)},r.statusChanged.connect(()=>i.disconnect())),i}async function oe(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var ki="present",fh=1.7,gh=700,hh=6,jl="h1, h2, h3",Gr="input, select, textarea, [role=slider], [contenteditable]",Fl=`${Gr}, button, a, summary`;function mh(t){
let e=[];for(let n of t.children)for(let r of n.matches(".text")?n.children:[n]){let o=e.at(-1)??[],i=o.length>0&&!o.some(Vr),s=Vr(r)||r.matches(".code")&&Vr(r.
nextElementSibling),a=s?i&&o.every(u=>u.matches(jl)||u===r.previousElementSibling):!r.matches(jl),c=r.matches(".code")&&!s&&vh(r)>hh,l=o.some(u=>u.matches(".cod\
e"))&&!r.matches(".outputs");(!i||!a||c||l)&&e.push([]),e[e.length-1].push(r)}return e}var vh=t=>(t.querySelector("code")?.textContent??"").split(`
`).length,Vr=t=>!!t?.querySelector("[data-widget]");function Dl(t){let e=new URLSearchParams(location.search).get(ki),[n]=document.getElementsByTagName("main"),
r=mh(n);if(e===null||!r.length)return;let o=Math.min(Math.max(Math.round(Number(e))||1,1),r.length)-1,i=document.documentElement,s=document.body.appendChild(Object.
assign(document.createElement("div"),{className:"gdviz-presentation"})),a=new AbortController,{signal:c}=a;function l(x){o=Math.min(Math.max(x,0),r.length-1);for(let $ of n.
querySelectorAll(".gdviz-now"))$.classList.remove("gdviz-now");for(let $ of r[o])$.classList.add("gdviz-now"),$.parentElement!==n&&$.parentElement?.classList.add(
"gdviz-now"),$ instanceof HTMLDetailsElement&&($.open=!r[o].some(Vr));let A=document.activeElement;A instanceof HTMLElement&&!s.contains(A)&&A.blur(),scrollTo(0,
0),Bl(String(o+1)),g()}async function u(){for(let x of t?await oe(t):[]){if(x.get("_front_end")!=="question"||x.get("committed"))continue;(await Promise.all(Object.
values(x.views??{}))).some(({el:$})=>$.closest(".gdviz-now"))&&V(x,{committed:!0})}}function d(){a.abort(),s.remove(),i.classList.remove("gdviz-presenting"),Bl(
null),r[o][0].scrollIntoView()}let p=()=>l(o+1),f=()=>l(o-1);function g(){let x=r[o].some($=>$.querySelector(".gdviz-question")),A=($,_,M,h=!1)=>j`<button type="button" title=${_} aria-label=${_} aria-disabled=${h} @click=${M}>${$}</button>`;
F(s,j`
      ${A("‹","Back (← or Page Up)",f,o===0)}
      <span role="status">${o+1} / ${r.length}</span>
      ${A("›","Next (→, Page Down or the space bar)",p,o===r.length-1)}
      ${A("Reveal","Reveal the answer (R or Enter)",u,!x)}
      ${A("Leave","Leave the presentation (Escape)",d)}`)}function w(){let{clientWidth:x,clientHeight:A}=i,$=x<gh?1:Math.max(fh,Math.min(x/1e3,A/560));i.style.setProperty(
"--zoom",String($)),i.style.setProperty("--screen",`${Math.round(A/$)}px`)}function y(x){if(x.ctrlKey||x.metaKey||x.altKey)return;let A=x.target,$=M=>!A.closest?.(
M),_={Escape:d,PageDown:p,PageUp:f,ArrowRight:$(Gr)&&p,ArrowLeft:$(Gr)&&f," ":$(Fl)&&p,Enter:$(Fl)&&u,r:$(Gr)&&u}[x.key];_&&(x.preventDefault(),x.stopPropagation(),
_())}return i.classList.add("gdviz-presenting"),w(),addEventListener("resize",w,{signal:c}),addEventListener("keydown",y,{signal:c,capture:!0}),l(o),n.addEventListener(
"gdviz-set",({target:x})=>{let A=r.findIndex($=>$.some(_=>_.contains(x)));A>=0&&!c.aborted&&l(A)}),g}function Bl(t){let e=new URLSearchParams(location.search);t===
null?e.delete(ki):e.set(ki,t);let n=e.toString().replaceAll("%2C",",");try{history.replaceState(history.state,"",`${location.pathname}${n&&`?${n}`}${location.hash}`)}catch{}}var wh=".gdviz-row, .gdviz-page",Hl=660;function ql(){addEventListener("beforeprint",()=>{for(let t of document.querySelectorAll(wh)){let{style:e,clientWidth:n}=t;
n<=Hl||(e.setProperty("--drawn",`${n}px`),e.setProperty("--fit",String(Hl/n)))}})}async function Ul(t){let n=(await oe(t)).filter(i=>i.get("_front_end")==="ques\
tion"&&i.get("solution")!==null);if(!n.length)return;let r=document.querySelector("#gdviz-teacher .answers");if(!r){let i=Object.assign(document.createElement("\
aside"),{id:"gdviz-teacher",className:"text"});r=i.appendChild(Object.assign(document.createElement("div"),{className:"answers"})),r.append(Object.assign(document.
createElement("h3"),{textContent:"Answers"})),document.getElementsByTagName("main")[0].after(i)}let o=n.map(i=>j`<li>${i.get("question")} <strong>${Ur(i)}.</strong> ${i.
get("explanation")}</li>`);F(r.appendChild(document.createElement("ul")),o)}function Wl(t){let e=new ResizeObserver(n=>n.forEach(({target:r})=>bh(r)));for(let n of t)n.hasAttribute("tabindex")||e.observe(n)}function bh(t){t.scrollWidth>
t.clientWidth?t.tabIndex=0:t.removeAttribute("tabindex")}var[xh,yh]=[8,300],$h=".gdviz-page .widget-box > *";async function Gl(){let t="";for(let[e,n]=[0,0];e<xh&&n<yh;n++){await new Promise(o=>requestAnimationFrame(o));
let r=[...document.querySelectorAll($h)].map(zh).join(" ");e=r===t?e+1:0,t=r}}function zh(t){let{top:e,left:n,height:r}=t.getBoundingClientRect();return`${e+scrollY}\
,${n},${r}`}function Vl(){let t=document.getElementById("gdviz-teacher"),[e]=document.getElementsByTagName("main");if(!t||!new URLSearchParams(location.search).has("teacher"))
return;t.classList.add("shown");let n=matchMedia("print"),r=()=>n.matches?e.after(t):e.before(t);n.addEventListener("change",r),r()}var kh=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),Kl="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",Yl="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",_h="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",gn=()=>document.getElementById("gdviz-note");function je(t){gn().textContent=t,gn().hidden=!t}function Ah(t){Ve(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?je({gone:_h,silent:Yl,away:Kl}[e]):[Kl,Yl].includes(gn().textContent??"")&&je(""))})}function Sh(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),r=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&je(r.join(" "))}var Mh={link:Me,presets:ro,group:Ir},Jl=new WeakSet;async function Eh(t){for(let e of await oe(t)){if(Jl.has(e))continue;Jl.add(
e);let n=Mh[e.get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var Zl=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function Oh({texts:t,...e}){
for(let{state:n}of Object.values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function Th(){let t=matchMedia("(prefers-co\
lor-scheme: dark)"),e=()=>document.body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var _i=t=>[...document.querySelectorAll(t)].map(
e=>e),Nh=12e4;function Lh(){let{timeout:t}=AbortSignal;return AbortSignal.timeout=e=>t.call(AbortSignal,Math.max(e,Nh)),()=>AbortSignal.timeout=t}async function Rh(){
Th();let t=Zl("gdviz-page"),e=kh.get(new URLSearchParams(location.search).get("note")??"");e&&je(e),t.failed&&je(t.failed);for(let u of _i("template[data-cell]")){
let{content:d}=u;document.getElementById(u.dataset.cell??"")?.replaceChildren(d),u.remove()}_l(),Vl(),ql(),Wl(_i("main :is(pre, .html, math[display='block'])"));
let n=_i("[data-widget]"),r=n.length?Il(t):void 0,o=Dl(r);if(!r)return;e&&r.exported&&F(gn(),vo(r)),r.kernel&&Ah(r.kernel),await r.set_state(Oh(Zl("gdviz-widget\
s"))),r.runAll=()=>Eh(r),await r.runAll();let i=await oe(r),s=i.filter(u=>["pageState","figureState"].includes(u.get("_front_end"))),a=Aa(s,je),c=await Sl(a,i.filter(
u=>u.get("_front_end")==="group"),location.search);c&&gn().after(Object.assign(document.createElement("p"),{className:"failed",role:"status",textContent:c}));let l=s.
length?xc(a).catch(u=>console.error(u)):null;await Promise.all(n.map(u=>zi(r,u.dataset.widget??"",u))),o?.(),await Ul(r),await l,r.kernel||Sh(await oe(r))}var Ph="\
This page could not start in this browser. Reload it, or try another up-to-date browser.";function Xl(){document.addEventListener("DOMContentLoaded",()=>{let t=Lh();
Rh().finally(t).then(Gl).then(()=>document.documentElement.dataset.ready="",e=>{document.documentElement.dataset.failed="",console.error(e),gn().hidden&&je(Ph)})})}var Ch={badge:$s,curves:Wt(Cs),dataEditor:Wt(ua),drawing:Wt(ka),field:Wt(_a),figureState:Ba,formulaField:Za,group:Qa,heatMap:Wt(tc),link:ec,networkDiagram:Wt(uc),
pageState:Dc,pins:Kc,player:Yc,presets:Fi,question:Zc,resultsTable:Qc,runner:tl,sentence:el,slice:rl,slider:ol,surface:Wt(pl),surface3d:Wt(yl),value:{}};function Ih(t){
let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||Hi(),n.widgets??=Ch,n.resolve?.(n.widgets),n.widgets}return sd(jh);})();
/*! Bundled license information:

papaparse/papaparse.min.js:
  (* @license
  Papa Parse
  v5.7.1
  https://github.com/mholt/PapaParse
  License: MIT
  *)

lit-html/lit-html.js:
lit-html/directive.js:
lit-html/directives/repeat.js:
lit-html/directives/unsafe-html.js:
  (**
   * @license
   * Copyright 2017 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)

lit-html/directive-helpers.js:
lit-html/directives/live.js:
  (**
   * @license
   * Copyright 2020 Google LLC
   * SPDX-License-Identifier: BSD-3-Clause
   *)
*/
