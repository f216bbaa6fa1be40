"use strict";var gdviz=(()=>{var ks=Object.create;var Ue=Object.defineProperty;var _s=Object.getOwnPropertyDescriptor;var zs=Object.getOwnPropertyNames;var As=Object.getPrototypeOf,Ms=Object.prototype.hasOwnProperty;var Es=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},Ss=(t,e)=>{for(var n in e)Ue(t,n,{get:e[n],enumerable:!0})},Lr=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of zs(e))!Ms.call(t,o)&&o!==n&&Ue(t,o,{get:()=>e[o],enumerable:!(r=_s(e,o))||r.enumerable});return t};var Ts=(t,e,n)=>(n=t!=null?ks(As(t)):{},Lr(e||!t||!t.__esModule?Ue(n,"default",{value:t,enumerable:!0}):n,t)),Os=t=>Lr(Ue({},"__esModule",{value:!0}),t);var Go=Es((ir,sr)=>{((t,e)=>{typeof sr=="object"&&typeof ir<"u"?sr.exports=e():t.Papa=e()})(ir,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,r=e.IS_PAPA_WORKER||!1,o={},i=0,s={};function a(d){return d.charCodeAt(0)===65279?d.slice(1):d}function c(d){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(f){var v=b(f);v.chunkSize=parseInt(v.chunkSize),f.step||f.chunk||(v.chunkSize=
null),this._handle=new g(v),(this._handle.streamer=this)._config=v}.call(this,d),this.parseChunk=function(f,v){var y=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<y){let M=this._config.newline;M||(w=this._config.quoteChar||'"',M=this._handle.guessLineEndings(f,w)),f=[...f.split(M).slice(y)].join(M)}this.isFirstChunk&&
A(this._config.beforeFirstChunk)&&(w=this._config.beforeFirstChunk(f))!==void 0&&(f=w),this.isFirstChunk=!1,this._halted=!1;var y=this._partialLine+f,w=(this._partialLine=
"",this._handle.parse(y,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(f=w.meta.cursor,y=(this._finished||(this._partialLine=
y.substring(f-this._baseIndex),this._baseIndex=f),w&&w.data&&(this._rowCount+=w.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),r)e.postMessage({results:w,workerId:s.WORKER_ID,finished:y});else if(A(this._config.chunk)&&!v){if(this._config.chunk(w,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=w=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(w.data),this._completeResults.errors=this._completeResults.errors.concat(w.errors),this._completeResults.meta=w.meta),this._completed||
!y||!A(this._config.complete)||w&&w.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),y||w&&w.meta.paused||this._nextChunk(),
w}this._halted=!0},this._sendError=function(f){A(this._config.error)?this._config.error(f):r&&this._config.error&&e.postMessage({workerId:s.WORKER_ID,error:f,finished:!1})}}
function l(d){var f;(d=d||{}).chunkSize||(d.chunkSize=s.RemoteChunkSize),c.call(this,d),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(v){this._input=v,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(f=new XMLHttpRequest,
this._config.withCredentials&&(f.withCredentials=this._config.withCredentials),n||(f.onload=z(this._chunkLoaded,this),f.onerror=z(this._chunkError,this)),f.ontimeout=
z(this._chunkTimeout,this),f.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(f.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var v,y=this._config.downloadRequestHeaders;for(v in y)f.setRequestHeader(v,y[v])}var w;this._config.chunkSize&&(w=this._start+
this._config.chunkSize-1,f.setRequestHeader("Range","bytes="+this._start+"-"+w));try{f.send(this._config.downloadRequestBody)}catch(M){this._chunkError(M.message)}
n&&f.status===0&&this._chunkError()}},this._chunkLoaded=function(){f.readyState===4&&(f.status<200||400<=f.status?this._chunkError():(this._start+=this._config.
chunkSize||f.responseText.length,this._finished=!this._config.chunkSize||this._start>=(v=>(v=v.getResponseHeader("Content-Range"))!==null?parseInt(v.substring(v.
lastIndexOf("/")+1)):-1)(f),this.parseChunk(f.responseText)))},this._chunkError=function(v){v=f.statusText||v,this._sendError(new Error(v))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function p(d){(d=d||{}).chunkSize||(d.chunkSize=s.LocalChunkSize),c.call(
this,d);var f,v,y=typeof FileReader<"u";this.stream=function(w){this._input=w,v=w.slice||w.webkitSlice||w.mozSlice,y?((f=new FileReader).onload=z(this._chunkLoaded,
this),f.onerror=z(this._chunkError,this)):f=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var w=this._input,M=(this._config.chunkSize&&(M=Math.min(this._start+this._config.chunkSize,
this._input.size),w=v.call(w,this._start,M)),f.readAsText(w,this._config.encoding));y||this._chunkLoaded({target:{result:M}})},this._chunkLoaded=function(w){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(w.target.result)},this._chunkError=function(){
this._sendError(f.error)}}function u(d){var f;c.call(this,d=d||{}),this.stream=function(v){return f=v,this._nextChunk()},this._nextChunk=function(){var v,y;if(!this.
_finished)return v=this._config.chunkSize,f=v?(y=f.substring(0,v),f.substring(v)):(y=f,""),this._finished=!f,this.parseChunk(y)}}function h(d){c.call(this,d=d||
{});var f=[],v=!0,y=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(w){this._input=w,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){y&&f.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),f.length?this.parseChunk(
f.shift()):v=!0},this._streamData=z(function(w){try{f.push(typeof w=="string"?w:w.toString(this._config.encoding)),v&&(v=!1,this._checkIsFinished(),this.parseChunk(
f.shift()))}catch(M){this._streamError(M)}},this),this._streamError=z(function(w){this._streamCleanUp(),this._sendError(w)},this),this._streamEnd=z(function(){this.
_streamCleanUp(),y=!0,this._streamData("")},this),this._streamCleanUp=z(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function g(d){var f,v,y,w,M=Math.pow(2,53),O=-M,_=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
S=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
T=this,R=0,N=0,U=!1,I=!1,D=[],L={data:[],errors:[],meta:{}};function Y(F){return d.skipEmptyLines==="greedy"?F.join("").trim()==="":F.length===1&&F[0].length===
0}function X(){if(L&&y&&(J("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),y=!1),d.skipEmptyLines&&
(L.data=L.data.filter(function(nt){return!Y(nt)})),j()){let nt=function(ct){D.push(ct)};var W=nt;if(L)if(Array.isArray(L.data[0])){for(var F=0;j()&&F<L.data.length;F++)
L.data[F].forEach(nt);L.data.splice(0,1)}else L.data.forEach(nt)}function q(nt,ct){for(var rt=d.header?{}:[],Z=0;Z<nt.length;Z++){var G=Z,ut=nt[Z],ut=((Q,st)=>(pt=>(d.
dynamicTypingFunction&&d.dynamicTyping[pt]===void 0&&(d.dynamicTyping[pt]=d.dynamicTypingFunction(pt)),(d.dynamicTyping[pt]||d.dynamicTyping)===!0))(Q)?st==="tr\
ue"||st==="TRUE"||st!=="false"&&st!=="FALSE"&&((pt=>{if(_.test(pt)&&(pt=parseFloat(pt),O<pt&&pt<M))return 1})(st)?parseFloat(st):S.test(st)?new Date(st):st===""?
null:st):st)(G=d.header?Z>=D.length?"__parsed_extra":D[Z]:G,ut=d.transform?d.transform(ut,G):ut);G==="__parsed_extra"?(rt[G]=rt[G]||[],rt[G].push(ut)):rt[G]=ut}
return d.header&&(Z>D.length?J("FieldMismatch","TooManyFields","Too many fields: expected "+D.length+" fields but parsed "+Z,N+ct):Z<D.length&&J("FieldMismatch",
"TooFewFields","Too few fields: expected "+D.length+" fields but parsed "+Z,N+ct)),rt}var tt;L&&(d.header||d.dynamicTyping||d.transform)&&(tt=1,!L.data.length||
Array.isArray(L.data[0])?(L.data=L.data.map(q),tt=L.data.length):L.data=q(L.data,0),d.header&&L.meta&&(L.meta.fields=D),N+=tt)}function j(){return d.header&&D.length===
0}function J(F,q,tt,W){F={type:F,code:q,message:tt},W!==void 0&&(F.row=W),L.errors.push(F)}A(d.step)&&(w=d.step,d.step=function(F){L=F,j()?X():(X(),L.data.length!==
0&&(R+=F.data.length,d.preview&&R>d.preview?v.abort():(L.data=L.data[0],w(L,T))))}),this.parse=function(F,q,tt){var W=d.quoteChar||'"',W=(d.newline||(d.newline=
this.guessLineEndings(F,W)),y=!1,d.delimiter?A(d.delimiter)&&(d.delimiter=d.delimiter(F),L.meta.delimiter=d.delimiter):((W=((nt,ct,rt,Z,G)=>{var ut,Q,st,pt;G=G||
[",","	","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var Qt=0;Qt<G.length;Qt++){for(var Et,ge=G[Qt],mt=0,St=0,ft=0,bt=(st=void 0,new x({comments:Z,delimiter:ge,newline:ct,
preview:10}).parse(nt)),Lt=0;Lt<bt.data.length;Lt++)rt&&Y(bt.data[Lt])?ft++:(Et=bt.data[Lt].length,St+=Et,st===void 0?st=Et:0<Et&&(mt+=Math.abs(Et-st),st=Et));0<
bt.data.length&&(St/=bt.data.length-ft),1.99<St&&(Q===void 0||mt<Q||mt===Q&&pt<St)&&(Q=mt,ut=ge,pt=St)}return{successful:!!(d.delimiter=ut),bestDelimiter:ut}})(
F,d.newline,d.skipEmptyLines,d.comments,d.delimitersToGuess)).successful?d.delimiter=W.bestDelimiter:(y=!0,d.delimiter=s.DefaultDelimiter),L.meta.delimiter=d.delimiter),
b(d));return W.header=j(),d.preview&&d.header&&W.preview++,f=F,v=new x(W),L=v.parse(f,q,tt),X(),U?{meta:{paused:!0}}:L||{meta:{paused:!1}}},this.paused=function(){
return U},this.pause=function(){U=!0,v.abort(),f=A(d.chunk)?"":f.substring(v.getCharIndex())},this.resume=function(){T.streamer._halted?(U=!1,T.streamer.parseChunk(
f,!0)):setTimeout(T.resume,3)},this.aborted=function(){return I},this.abort=function(){I=!0,v.abort(),L.meta.aborted=!0,A(d.complete)&&d.complete(L),f=""},this.
guessLineEndings=function(nt,W){nt=nt.substring(0,1048576);var W=new RegExp(m(W)+"([^]*?)"+m(W),"gm"),tt=(nt=nt.replace(W,"")).split("\r"),W=nt.split(`
`),nt=1<W.length&&W[0].length<tt[0].length;if(tt.length===1||nt)return`
`;for(var ct=0,rt=0;rt<tt.length;rt++)tt[rt][0]===`
`&&ct++;return ct>=tt.length/2?`\r
`:"\r"}}function m(d){return d.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function x(d){var f=(d=d||{}).delimiter,v=d.newline,y=d.comments,w=d.step,M=d.preview,O=d.fastMode,
_=null,S=!1,T=d.quoteChar==null?'"':d.quoteChar,R=T;if(d.escapeChar!==void 0&&(R=d.escapeChar),(typeof f!="string"||-1<s.BAD_DELIMITERS.indexOf(f))&&(f=","),y===
f)throw new Error("Comment character same as delimiter");y===!0?y="#":(typeof y!="string"||-1<s.BAD_DELIMITERS.indexOf(y))&&(y=!1),v!==`
`&&v!=="\r"&&v!==`\r
`&&(v=`
`);var N=0,U=!1;this.parse=function(I,D,L){if(typeof I!="string")throw new Error("Input must be a string");var Y=I.length,X=f.length,j=v.length,J=y.length,F=A(w),
q=[],tt=[],W=[],nt=N=0;if(!I)return mt();if(O||O!==!1&&I.indexOf(T)===-1){for(var ct=I.split(v),rt=0;rt<ct.length;rt++){if(W=ct[rt],N+=W.length,rt!==ct.length-1)
N+=v.length;else if(L)return mt();if(!y||W.substring(0,J)!==y){if(F){if(q=[],pt(W.split(f)),St(),U)return mt()}else pt(W.split(f));if(M&&M<=rt)return q=q.slice(
0,M),mt(!0)}}return mt()}for(var Z=I.indexOf(f,N),G=I.indexOf(v,N),ut=new RegExp(m(R)+m(T),"g"),Q=I.indexOf(T,N);;)if(I[N]===T)for(Q=N,N++;;){if((Q=I.indexOf(T,
Q+1))===-1)return L||tt.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:q.length,index:N}),Et();if(Q===Y-1)return Et(I.substring(
N,Q).replace(ut,T));if(T===R&&I[Q+1]===R)Q++;else if(T===R||Q===0||I[Q-1]!==R){Z!==-1&&Z<Q+1&&(Z=I.indexOf(f,Q+1));var st=Qt((G=G!==-1&&G<Q+1?I.indexOf(v,Q+1):G)===
-1?Z:Math.min(Z,G));if(I.substr(Q+1+st,X)===f){W.push(I.substring(N,Q).replace(ut,T)),I[N=Q+1+st+X]!==T&&(Q=I.indexOf(T,N)),Z!==-1&&Z<N&&(Z=I.indexOf(f,N)),G!==
-1&&G<N&&(G=I.indexOf(v,N));break}if(st=Qt(G),I.substring(Q+1+st,Q+1+st+j)===v){if(W.push(I.substring(N,Q).replace(ut,T)),ge(Q+1+st+j),Z!==-1&&Z<N&&(Z=I.indexOf(
f,N)),Q=I.indexOf(T,N),F&&(St(),U))return mt();if(M&&q.length>=M)return mt(!0);break}tt.push({type:"Quotes",code:"InvalidQuotes",message:"Trailing quote on quot\
ed field is malformed",row:q.length,index:N}),Q++}}else if(y&&W.length===0&&I.substring(N,N+J)===y){if(G===-1)return mt();N=G+j,G=I.indexOf(v,N),Z!==-1&&Z<N&&(Z=
I.indexOf(f,N))}else if(Z!==-1&&(Z<G||G===-1))W.push(I.substring(N,Z)),N=Z+X,Z=I.indexOf(f,N);else{if(G===-1)break;if(W.push(I.substring(N,G)),ge(G+j),F&&(St(),
U))return mt();if(M&&q.length>=M)return mt(!0)}return Et();function pt(ft){q.push(ft),nt=N}function Qt(ft){var bt=0;return bt=ft!==-1&&(ft=I.substring(Q+1,ft))&&
ft.trim()===""?ft.length:bt}function Et(ft){return L||(ft===void 0&&(ft=I.substring(N)),W.push(ft),N=Y,pt(W),F&&St()),mt()}function ge(ft){N=ft,pt(W),W=[],G=I.indexOf(
v,N)}function mt(ft){if(d.header&&!D&&q.length&&!S){var bt=q[0],Lt=Object.create(null),Ln=new Set(bt);let Nr=!1;for(let Xt=0;Xt<bt.length;Xt++){let Tt=a(bt[Xt]);
if(Lt[Tt=A(d.transformHeader)?d.transformHeader(Tt,Xt):Tt]){let me,Rr=Lt[Tt];for(;me=Tt+"_"+Rr,Rr++,Ln.has(me););Ln.add(me),bt[Xt]=me,Lt[Tt]++,Nr=!0,(_=_===null?
{}:_)[me]=Tt}else Lt[Tt]=1,bt[Xt]=Tt;Ln.add(Tt)}Nr&&console.warn("Duplicate headers found and renamed."),S=!0}return{data:q,errors:tt,meta:{delimiter:f,linebreak:v,
aborted:U,truncated:!!ft,cursor:nt+(D||0),renamedHeaders:_}}}function St(){w(mt()),q=[],tt=[]}},this.abort=function(){U=!0},this.getCharIndex=function(){return N}}
function $(d){var f=d.data,v=o[f.workerId],y=!1;if(f.error)v.userError(f.error,f.file);else if(f.results&&f.results.data){var w={abort:function(){y=!0,k(f.workerId,
{data:[],errors:[],meta:{aborted:!0}})},pause:E,resume:E};if(A(v.userStep)){for(var M=0;M<f.results.data.length&&(v.userStep({data:f.results.data[M],errors:f.results.
errors,meta:f.results.meta},w),!y);M++);delete f.results}else A(v.userChunk)&&(v.userChunk(f.results,w,f.file),delete f.results)}f.finished&&!y&&k(f.workerId,f.
results)}function k(d,f){var v=o[d];A(v.userComplete)&&v.userComplete(f),v.terminate(),delete o[d]}function E(){throw new Error("Not implemented.")}function b(d){
if(typeof d!="object"||d===null)return d;var f,v=Array.isArray(d)?[]:{};for(f in d)v[f]=b(d[f]);return v}function z(d,f){return function(){d.apply(f,arguments)}}
function A(d){return typeof d=="function"}return s.parse=function(d,f){var v=(f=f||{}).dynamicTyping||!1;if(A(v)&&(f.dynamicTypingFunction=v,v={}),f.dynamicTyping=
v,f.transform=!!A(f.transform)&&f.transform,f.downloadTimeout!==void 0){var v=parseInt(f.downloadTimeout);if(isNaN(v))throw new Error("Config downloadTimeout va\
lue ("+f.downloadTimeout+") not parsable by parseInt(val).");f.downloadTimeout=v}if(!f.worker||!s.WORKERS_SUPPORTED)return v=null,s.NODE_STREAM_INPUT,typeof d==
"string"?(d=a(d),v=new(f.download?l:u)(f)):d.readable===!0&&A(d.read)&&A(d.on)?v=new h(f):(e.File&&d instanceof File||d instanceof Object)&&(v=new p(f)),v.stream(
d);(v=(()=>{var y;return!!s.WORKERS_SUPPORTED&&(y=(()=>{var w=e.URL||e.webkitURL||null,M=t.toString();return s.BLOB_URL||(s.BLOB_URL=w.createObjectURL(new Blob(
["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'unde\
fined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",M,")();"],{type:"text/javascript"})))})(),(y=new e.Worker(y)).onmessage=$,y.id=i++,
o[y.id]=y)})()).userStep=f.step,v.userChunk=f.chunk,v.userComplete=f.complete,v.userError=f.error,f.step=A(f.step),f.chunk=A(f.chunk),f.complete=A(f.complete),f.
error=A(f.error),delete f.worker,v.postMessage({input:d,config:f,workerId:v.id})},s.unparse=function(d,f){var v=!1,y=!0,w=",",M=`\r
`,O='"',_=O+O,S=!1,T=null,R=!1,N=((()=>{if(typeof f=="object"){if(typeof f.delimiter!="string"||s.BAD_DELIMITERS.filter(function(D){return f.delimiter.indexOf(D)!==
-1}).length||(w=f.delimiter),typeof f.quotes!="boolean"&&typeof f.quotes!="function"&&!Array.isArray(f.quotes)||(v=f.quotes),typeof f.skipEmptyLines!="boolean"&&
typeof f.skipEmptyLines!="string"||(S=f.skipEmptyLines),typeof f.newline=="string"&&(M=f.newline),typeof f.quoteChar=="string"&&(O=f.quoteChar,_=O+O),typeof f.header==
"boolean"&&(y=f.header),Array.isArray(f.columns)){if(f.columns.length===0)throw new Error("Option columns is empty");T=f.columns}f.escapeChar!==void 0&&(_=f.escapeChar+
O),f.escapeFormulae instanceof RegExp?R=f.escapeFormulae:typeof f.escapeFormulae=="boolean"&&f.escapeFormulae&&(R=/^[=+\-@\t\r].*$/)}})(),new RegExp(m(O),"g"));
if(typeof d=="string"&&(d=JSON.parse(d)),Array.isArray(d)){if(!d.length)return U(T,d,S);if(Array.isArray(d[0]))return U(null,d,S);if(typeof d[0]=="object")return U(
T||Object.keys(d[0]),d,S)}else if(typeof d=="object")return typeof d.data=="string"&&(d.data=JSON.parse(d.data)),Array.isArray(d.data)&&(d.fields||(d.fields=d.meta&&
d.meta.fields||T),d.fields||(d.fields=Array.isArray(d.data[0])?d.fields:typeof d.data[0]=="object"?Object.keys(d.data[0]):[]),Array.isArray(d.data[0])||typeof d.
data[0]=="object"||(d.data=[d.data])),U(d.fields||[],d.data||[],S);throw new Error("Unable to serialize unrecognized input");function U(D,L,Y){var X="",j=(typeof D==
"string"&&(D=JSON.parse(D)),typeof L=="string"&&(L=JSON.parse(L)),Array.isArray(D)&&0<D.length),J=!Array.isArray(L[0]);if(j&&y){for(var F=0;F<D.length;F++)0<F&&
(X+=w),X+=I(D[F],F);0<L.length&&(X+=M)}for(var q=0;q<L.length;q++){var tt=(j?D:L[q]).length,W=!1,nt=j?Object.keys(L[q]).length===0:L[q].length===0;if(Y&&!j&&(W=
Y==="greedy"?L[q].join("").trim()==="":L[q].length===1&&(L[q][0]==null||L[q][0].length===0)),Y==="greedy"&&j){for(var ct=[],rt=0;rt<tt;rt++){var Z=J?D[rt]:rt;ct.
push(L[q][Z])}W=ct.join("").trim()===""}if(!W){for(var G=0;G<tt;G++){0<G&&!nt&&(X+=w);var ut=j&&J?D[G]:G;X+=I(L[q][ut],G)}q<L.length-1&&(!Y||0<tt&&!nt)&&(X+=M)}}
return X}function I(D,L){var Y,X,j;return D==null?"":D.constructor===Date?isNaN(D.getTime())?"":D.toISOString():(j=!1,Y=D.toString(),R&&typeof D!="number"&&typeof D!=
"bigint"&&typeof D!="boolean"&&R.test(Y)&&(D=Y="'"+Y,j=!0),X=Y.replace(N,_),(j=j||v===!0||typeof v=="function"&&v(D,L)||Array.isArray(v)&&v[L]||((J,F)=>{for(var q=0;q<
F.length;q++)if(-1<J.indexOf(F[q]))return!0;return!1})(X,s.BAD_DELIMITERS)||-1<X.indexOf(w)||-1<Y.indexOf(O)||X.charAt(0)===" "||X.charAt(X.length-1)===" ")?O+X+
O:X)}},s.RECORD_SEP="",s.UNIT_SEP="",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`
`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!e.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=
x,s.ParserHandle=g,s.NetworkStreamer=l,s.FileStreamer=p,s.StringStreamer=u,s.ReadableStreamStreamer=h,r&&(e.onmessage=function(d){d=d.data,s.WORKER_ID===void 0&&
d&&(s.WORKER_ID=d.workerId),typeof d.input=="string"?e.postMessage({workerId:s.WORKER_ID,results:s.parse(d.input,d.config),finished:!0}):(e.File&&d.input instanceof
File||d.input instanceof Object)&&(d=s.parse(d.input,d.config))&&e.postMessage({workerId:s.WORKER_ID,results:d,finished:!0})}),(l.prototype=Object.create(c.prototype)).
constructor=l,(p.prototype=Object.create(c.prototype)).constructor=p,(u.prototype=Object.create(u.prototype)).constructor=u,(h.prototype=Object.create(c.prototype)).
constructor=h,s})});var Yl={};Ss(Yl,{arrive:()=>Kl,frontEnd:()=>is,openPage:()=>$s});function K(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function At(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function lt(t,e,n){let r=e.split(" ").
map(o=>`change:${o}`);for(let o of r)t.on(o,n);return()=>r.forEach(o=>t.off(o,n))}function dt(t,e){let n=new Set(Object.keys(e)),r=()=>{let i=new Set(n);n.clear();
for(let s in e)i.has(s)&&e[s]()};r();let o=Object.keys(e).map(i=>lt(t,i,()=>{n.size||queueMicrotask(r),n.add(i)}));return()=>{o.forEach(i=>i()),n.clear()}}var wt=(t,e)=>t.
get_model(e.slice(10)),vt=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function H({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=vt(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function Dt(t){let[e,n]=t.shape,r=H(t);return Array.from({length:e},
(o,i)=>r.subarray(i*n,(i+1)*n))}var He={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function Cr(t,e){
let n=He[t],r=Number;t==="bool"&&(r=i=>+!!i),t.endsWith("int64")&&(r=i=>BigInt(Math.trunc(i)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,r))).buffer)}function Cn(t,e){let n=new He[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var We=t=>t.reduce((e,n)=>e*
n,1),ve=({shape:t,dtype:e})=>We(t)*He[e].BYTES_PER_ELEMENT,Ir=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);function qe(t){
if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[e.length],numbers:e}}
if(Array.isArray(t)){let e=t.map(qe),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??[]],numbers:e.flatMap(
r=>Array.from(r?.numbers??[]))}}return Ir(t)?{shape:t.shape,numbers:H(t)}:null}function te(t,{shape:e,dtype:n},r){let o=n==="bool"?Boolean:Number;if(e.length===
0)return o(t[0]);if(Ir(r))return{shape:e,data:new DataView(Float64Array.from(t).buffer)};let i=ArrayBuffer.isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),
s=/^float|64/.test(n)?Float64Array:He[n],a=(c,[l,...p])=>{let u=We(p);if(p.length)return Array.from({length:l},(g,m)=>a(c+m*u,p));let h=Array.prototype.slice.call(
t,c,c+l);return i?s.from(h):h.map(g=>o(g))};return a(0,e)}function Pr(t,e,n){let r=qe(t);if(!r||String(r.shape)!==String(n))return!1;let o=e instanceof Float32Array?
Math.fround:Number;for(let i=0;i<e.length;i++)if(!Object.is(o(Number(r.numbers[i])),e[i]))return!1;return!0}function Ht(t){let e=new Uint8Array(t.reduce((r,o)=>r+
o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}function Ve(t,e){let n=0;return e.map(r=>t.slice(n,n+=r))}var we=(t,e)=>t.length===e?.length&&t.
every((n,r)=>n===e[r]);var Ns=100,xe=new Set,be=new Set,Ke=new Set,In=0,Pn=0,jn=new Set,jr=t=>xe.add(t);function Fr(t){for(let e of[xe,be,Ke])e.delete(t);Wt()}function Ye(t){be.add(t),
Pn||(Pn=requestAnimationFrame(Rs))}var Dr=t=>Ke.add(t);function Ze(t){return In++,t.finally(()=>{In--,Wt()})}var Fn=0;function Br(t){return Fn++,t.finally(()=>{
Fn--;for(let e of xe)Ye(e)})}var Je=()=>Fn>0;function Ur(){return new Promise(t=>{jn.add(t),Wt()})}function Wt(){let t=[...be].some(e=>!e.isPlaying());if(!(In||
t||Ct.size||[...xe].some(e=>e.isPending()))){for(let e of jn)e();jn.clear()}}function Rs(){qr();let t=new Map;for(let e of be)be.delete(e),t.set(e,(t.get(e)??0)+
1),t.get(e)>Ns?e.report(Object.assign(new Error("it depends on its own outputs through other links and does not settle"),{name:"RuntimeError"})):e.compute();Pn=
0,Wt();for(let e of Ke)Ye(e);Ke.clear()}var Ct=new Map,Ge;function Hr(t,e,n){if(t.get("prompt")||[...xe].some(r=>r.reads(t))){At(t,e,n);return}Ge||(Ge=new MessageChannel,
Ge.port1.onmessage=qr),Ct.size||Ge.port2.postMessage(null),Ct.has(t)||Ct.set(t,new Map),Ct.get(t)?.set(e,n)}var Wr=(t,e)=>Ct.get(t)?.has(e)?Ct.get(t)?.get(e):t.
get(e);function qr(){let t=[...Ct];Ct.clear();for(let[e,n]of t)for(let[r,o]of n)At(e,r,o);Wt()}function Qe(t,e){let n=new Map;function r(o){let i=o.get("key"),s=n.get(i)??{thing:t(i,o),users:0};n.set(i,s),s.users++;let a=!0;return()=>{a&&--s.users===0&&(n.
delete(i),e(s.thing)),a=!1}}return{use:r,find:o=>n.get(o)?.thing}}async function Ls(t){let e=t.widget_manager,n=await wt(e,t.get("choice")),r=async a=>({...a,model:await wt(e,a.widget)}),o=t.get("options"),i=await Promise.all(
o.map(a=>Promise.all(a.map(r))));function s(){let a=n.get("index");if(a!==t.get("applied")){t.set("applied",a);for(let{model:c,trait:l,value:p,array:u}of i[a])At(
c,l,u?te(H(u),u,c.get(l)):p)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var Cs=Qe((t,e)=>Ze(Ls(e)),t=>t.
then(e=>e())),Dn=Cs.use,Vr={initialize:({model:t})=>Dn(t)};var Gr=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
2%, var(--gdviz-paper));--gdviz-edge: color-mix(in srgb, var(--gdviz-ink) 50%, var(--gdviz-paper));--gdviz-line: color-mix(in srgb, var(--gdviz-ink) 14%, var(--\
gdviz-paper));--gdviz-hover: color-mix(in srgb, var(--gdviz-ink) 8%, var(--gdviz-paper));--gdviz-blue: #0072B2;--gdviz-alert: color-mix(in srgb, #D55E00 70%, va\
r(--gdviz-ink));--gdviz-black: #000;--gdviz-wine: #825}[data-jp-theme-light=false]{--gdviz-black: var(--gdviz-ink);--gdviz-wine: #B83D7A}.gdviz-widget{font-size\
:13px;color:var(--gdviz-ink)}.gdviz-widget button{border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);curs\
or:pointer}.gdviz-widget button:hover{background:var(--gdviz-hover)}.gdviz-widget button:disabled{opacity:.45;cursor:default}.gdviz-widget :is(button,input,sele\
ct,summary,pre):focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:1px}.gdviz-plane .hit{pointer-events:all;fill:transparent;cursor:crosshair}.gdv\
iz-plane.still .hit{cursor:default}.gdviz-plane.panning .hit{cursor:grab}.gdviz-plane .handle{pointer-events:all;cursor:grab}.gdviz-plane .handle:focus{outline:\
none}.gdviz-plane .handle:focus-visible .halo{stroke:var(--gdviz-blue);stroke-width:3}.gdviz-plane .panel{display:flex;gap:6px;align-items:center;padding:2px 4p\
x 0;pointer-events:auto}.gdviz-plane .status{flex:1;min-width:0;overflow-wrap:anywhere;font-size:12px;line-height:1.3;min-height:2.6em;color:var(--gdviz-ink);fo\
nt-variant-numeric:tabular-nums}.gdviz-plane .status .diverged{color:var(--gdviz-alert);font-weight:600}.gdviz-plane button{width:30px;height:30px;padding:0;fon\
t-size:16px;line-height:1}.gdviz-plane button[aria-pressed=true]{background:var(--gdviz-blue);color:#fff}.gdviz-plot{position:relative;width:100%;min-width:0;co\
lor:var(--gdviz-ink)}.gdviz-plot canvas{position:absolute;image-rendering:pixelated;background:var(--gdviz-paper)}.gdviz-plot svg{position:relative;display:bloc\
k;overflow:visible}.gdviz-plot text{font-size:11px;fill:currentColor;font-variant-numeric:tabular-nums}.gdviz-plot text.name{font-size:12.5px}.gdviz-plot .tick,\
.gdviz-plot .frame{fill:none;stroke:currentColor;stroke-width:1;shape-rendering:crispEdges}.gdviz-plot .grid{fill:none;stroke:var(--gdviz-line);shape-rendering:\
crispEdges}.gdviz-plot .hit{fill:transparent;pointer-events:all}.gdviz-legend{display:flex;flex-wrap:wrap;gap:2px 14px;padding:0 14px 2px 56px;overflow-wrap:any\
where;line-height:1.3;font-size:12px;color:var(--gdviz-ink)}.gdviz-legend:empty{display:none}.gdviz-legend .entry{display:inline-flex;align-items:center;gap:6px\
}.gdviz-legend .swatch{flex:none}.gdviz-legend .swatch{box-sizing:border-box;width:18px;height:4px;border-radius:2px;background:currentColor}.gdviz-legend .swat\
ch.dot,.gdviz-legend .swatch.ring{width:10px;height:10px;border-radius:50%}.gdviz-legend .swatch.ring{background:var(--gdviz-paper);border:2px solid currentColo\
r}.gdviz-legend .swatch.area{width:12px;height:12px;border-radius:2px}.gdviz-legend .swatch.dashes{height:0;border-top:2px dashed currentColor;border-radius:0;b\
ackground:none}.gdviz-plot canvas.hatch,.gdviz-legend .swatch.hatch{background:repeating-linear-gradient(45deg,var(--gdviz-hover) 0 3px,var(--gdviz-edge) 3px 4p\
x)}.gdviz-legend .swatch.hatch{width:12px;height:12px;border:1px solid var(--gdviz-edge)}.gdviz-page{container-type:inline-size;width:100%;overflow:hidden}.gdvi\
z-grid{display:grid;width:100%;gap:4px 16px;align-items:start;grid-template-columns:300px minmax(0,1.2fr) minmax(0,1fr)}.gdviz-controls,.gdviz-surface,.gdviz-ch\
arts{min-width:0;overflow:hidden}.gdviz-grid.gdviz-wide{grid-template-columns:270px minmax(0,1fr) minmax(0,1.75fr)}.gdviz-wide>.gdviz-charts{display:grid;gap:4p\
x 16px;align-items:start;grid-template-columns:repeat(2,minmax(0,1fr))}.gdviz-notes>.widget-html{margin:0;min-height:0;height:auto}.gdviz-more{display:grid;widt\
h:100%;gap:4px 16px;align-items:start;grid-template-columns:repeat(auto-fit,minmax(min(100%,270px),1fr))}.gdviz-more>*{min-width:0;overflow:hidden}.gdviz-page .\
widget-toggle-buttons{display:flex;align-items:center;gap:8px}.gdviz-page .widget-toggle-buttons>.widget-label{flex:0 0 112px;text-align:right}.gdviz-controls .\
widget-checkbox{padding-left:120px;min-height:28px}.gdviz-controls .widget-checkbox input{width:18px;height:18px}.gdviz-controls .gdviz-page-state{padding-left:\
120px}.gdviz-page :is(select,button,input):focus-visible{outline:2px solid var(--gdviz-blue)!important;outline-offset:1px}.gdviz-chart{margin:0!important;--bq-c\
ontent-font-color: var(--gdviz-ink)}.gdviz-chart text.label{fill:var(--gdviz-ink)!important}.gdviz-chart .lines path{stroke-linejoin:round}.gdviz-formula{overfl\
ow-x:auto;font-size:13px}.gdviz-controls .jupyter-widget-stack>*{width:100%}.gdviz-listing{height:auto}.gdviz-listing>.widget-html-content{flex:1;min-width:0;li\
ne-height:1.4}.gdviz-listing pre{margin:2px 0 8px;padding:8px 10px;max-height:320px;overflow:auto;box-sizing:border-box;border-radius:4px;background:var(--gdviz\
-hover);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-title{min-height:62px}.gdviz-title>.widget-html-content{flex:1;min-wi\
dth:0;text-align:center;overflow-x:auto;overflow-y:hidden}.gdviz-note,.gdviz-notice,.gdviz-error{margin:4px 2px;padding:6px 10px;border-radius:4px;line-height:1\
.4;font-size:13px}.gdviz-note{background:var(--gdviz-hover);color:var(--gdviz-ink)}.gdviz-needs-python{pointer-events:auto}.gdviz-needs-python a{color:inherit;t\
ext-decoration:underline}.gdviz-notice{background:color-mix(in srgb,#E69F00 16%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #E69F00}.gdviz-\
error{background:color-mix(in srgb,#D55E00 14%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #D55E00}.gdviz-page.jupyter-widgets-disconnected\
:before,.gdviz-page .jupyter-widgets-disconnected:before{display:none}.gdviz-page .jupyter-widgets{margin-left:0;margin-right:0}@container (max-width: 980px){.g\
dviz-grid,.gdviz-grid.gdviz-wide{grid-template-columns:270px minmax(0,1fr)}.gdviz-charts{grid-column:1 / -1;flex-direction:row!important}.gdviz-charts>*{flex:1 \
1 0;min-width:0}}@container (max-width: 700px){.gdviz-grid,.gdviz-grid.gdviz-wide,.gdviz-wide>.gdviz-charts{grid-template-columns:minmax(0,1fr)}.gdviz-surface{o\
rder:-1}.gdviz-charts{flex-direction:column!important}.gdviz-charts>*{flex:none}}.gdviz-badge{width:100%;font-size:12px}.gdviz-badge .line{display:flex;flex-wra\
p:wrap;gap:4px 10px;align-items:center;justify-content:space-between}.gdviz-badge .status{flex:1 1 170px;max-width:max-content;box-sizing:border-box;padding:3px\
 10px;border-radius:11px;background:color-mix(in srgb,#009E73 12%,var(--gdviz-paper));font-variant-numeric:tabular-nums}.gdviz-badge button{height:26px;padding:\
0 10px;font-size:12px}.gdviz-program{width:min(900px,94vw);max-height:86vh;padding:12px;border:1px solid var(--gdviz-edge);border-radius:6px;box-sizing:border-b\
ox;overflow:hidden;background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-program[open]{display:flex;flex-direction:column}.gdviz-program::backdrop{backgro\
und:#0006}.gdviz-program .head{display:flex;gap:8px;align-items:center;margin-bottom:8px;font-size:13px}.gdviz-program .head b{flex:1}.gdviz-program pre{flex:1;\
min-height:0;margin:0;padding:8px;overflow:auto;white-space:pre;font-family:monospace;background:var(--gdviz-hover);font-size:12px;line-height:1.35;tab-size:2}.\
gdviz-buttons{display:flex;flex-wrap:wrap;gap:6px;align-items:center;width:100%}.gdviz-buttons button{min-width:34px;height:34px;padding:0 8px;font-size:15px;li\
ne-height:1}.gdviz-buttons button.play{background:var(--gdviz-blue);border-color:var(--gdviz-blue);color:#fff;min-width:44px}.gdviz-buttons output{font-variant-\
numeric:tabular-nums}.gdviz-data-editor{--ground: var(--gdviz-paper);--mark: var(--gdviz-ink);width:100%;min-width:0}.gdviz-data-editor.mapped .gdviz-plot{--gro\
und: #FFF;--mark: #000}.gdviz-data-editor .gdviz-plot canvas{image-rendering:auto;background:none}.gdviz-data-editor.mapped .gdviz-plot canvas{background:#ddd}.\
gdviz-data-editor .hit{cursor:crosshair}.gdviz-data-editor.over .hit{cursor:grab}.gdviz-data-editor.over .hit:active{cursor:grabbing}.gdviz-data-editor.removing\
 .hit{cursor:default}.gdviz-data-editor.removing.over .hit{cursor:pointer}.gdviz-data-editor svg:focus{outline:none}.gdviz-data-editor svg:focus-visible{outline\
:2px solid var(--gdviz-blue);outline-offset:-1px;border-radius:3px}.gdviz-data-editor .fit{fill:none;stroke:var(--fit);stroke-width:2.5;stroke-linejoin:round}.g\
dviz-data-editor circle.training{fill:var(--data);stroke:var(--ground);stroke-width:1.3}.gdviz-data-editor circle.test{fill:var(--ground);stroke:var(--data);str\
oke-width:1.8}.gdviz-data-editor circle.training.positive{fill:var(--positive)}.gdviz-data-editor circle.training.negative{fill:var(--negative)}.gdviz-data-edit\
or circle.test.positive{stroke:var(--positive)}.gdviz-data-editor circle.test.negative{stroke:var(--negative)}.gdviz-data-editor circle.selected{fill:none;strok\
e:var(--mark);stroke-width:2}.gdviz-data-editor .cursor{visibility:hidden;fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor svg:focus-visible .curs\
or{visibility:visible}.gdviz-data-editor .tools{display:flex;flex-wrap:wrap;align-items:center;gap:6px 10px;padding:2px 4px 0}.gdviz-data-editor .labels{display\
:inline-flex}.gdviz-data-editor .labels button+button{margin-left:-1px;border-radius:0 4px 4px 0}.gdviz-data-editor .labels button:first-child{border-radius:4px\
 0 0 4px}.gdviz-data-editor button{display:inline-flex;align-items:center;gap:6px;min-height:30px;max-width:10em;padding:0 10px;font:inherit}.gdviz-data-editor \
.tools>button[aria-pressed=true]{background:var(--gdviz-ink);border-color:var(--gdviz-ink);color:var(--gdviz-paper)}.gdviz-data-editor .labels button[aria-press\
ed=true]{z-index:1;border-color:var(--gdviz-ink);box-shadow:inset 0 0 0 1px var(--gdviz-ink);font-weight:600}.gdviz-data-editor .dot{flex:none;display:inline-bl\
ock;width:10px;height:10px;border-radius:50%;box-sizing:border-box}.gdviz-data-editor .dot.positive{background:var(--positive)}.gdviz-data-editor .dot.negative{\
background:var(--negative)}.gdviz-data-editor .gdviz-legend{margin-left:auto;padding:0}.gdviz-data-editor .report{padding:3px 4px 0;line-height:1.35;font-size:1\
2px;font-variant-numeric:tabular-nums}.gdviz-data-editor .status{min-height:1.35em}.gdviz-data-editor .notes{color:var(--gdviz-alert);font-weight:600}.gdviz-dat\
a-editor .help{padding:0 4px;font-size:12px;color:var(--gdviz-faint)}.gdviz-data-editor .help summary{cursor:pointer}.gdviz-data-editor .help p{margin:4px 0 0 1\
4px;line-height:1.4}.gdviz-data-editor .columns{display:flex;flex-wrap:wrap;gap:4px 12px;margin:4px 2px;font-size:13px}.gdviz-data-editor .columns select{max-wi\
dth:11em;height:28px;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-field-box{position:rel\
ative;width:100%;min-width:0;grid-template-columns:minmax(0,1fr)}.gdviz-field-box .jupyter-matplotlib-canvas-div{visibility:hidden}.gdviz-field-box .jupyter-mat\
plotlib-canvas-div canvas:nth-of-type(1){visibility:visible}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(2){display:none!important}.gdviz-\
field-box .jupyter-matplotlib,.gdviz-field-box .jupyter-matplotlib-canvas-container,.gdviz-field-box .jupyter-matplotlib-canvas-div{margin:0;padding:0}.gdviz-fi\
eld-box .gdviz-field{position:relative;z-index:2;pointer-events:none;margin:0;width:100%;overflow:hidden}.gdviz-field-box:has(.gdviz-needs-python){overflow:auto\
 hidden}.gdviz-field-box:has(.gdviz-needs-python) .gdviz-field{overflow:visible}.gdviz-field svg{display:block}.gdviz-formula-field>label{display:block}.gdviz-f\
ormula-field>label>span{display:block;margin:2px}.gdviz-formula-field .text{width:calc(100% - 6px);box-sizing:border-box;height:30px;margin:0 3px;padding:0 6px;\
border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);font:14px/1.4 ui-monospace,Menlo,Consolas,monospace}.g\
dviz-formula-field .text[aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-formula-field .written{min-height:66px;margin:6px 3px;display:grid;align-cont\
ent:center}.gdviz-formula-field .written>math{overflow-x:auto;overflow-y:hidden;font-size:15px}.gdviz-formula-field .error code{display:block;overflow-x:auto;wh\
ite-space:pre;font:13px/1.1 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .error span{color:var(--gdviz-alert)}.gdviz-network-diagram{width:100%;mi\
n-width:0;font-size:12px}.gdviz-network-diagram .network{position:relative;overflow:hidden}.gdviz-network-diagram canvas{position:absolute;left:0;top:0}.gdviz-n\
etwork-diagram .network>svg{position:relative;display:block;overflow:visible}.gdviz-network-diagram .network>svg:focus{outline:none}.gdviz-network-diagram .netw\
ork>svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px;border-radius:3px}.gdviz-network-diagram .names text{font-size:13px;fill:currentCo\
lor;pointer-events:none}.gdviz-network-diagram .pointed{fill:none;stroke:currentColor;stroke-width:2;pointer-events:none}.gdviz-network-diagram .pointed path{st\
roke-dasharray:5 3}.gdviz-network-diagram .readout{min-height:1.4em;padding:3px 4px 0;line-height:1.4;font-variant-numeric:tabular-nums}.gdviz-network-diagram .\
legend{display:flex;flex-wrap:wrap;gap:2px 12px;padding:2px 4px;color:var(--gdviz-faint)}.gdviz-network-diagram .legend span{display:inline-flex;align-items:cen\
ter;gap:5px}.gdviz-network-diagram .legend path{stroke:currentColor}.gdviz-network-diagram .legend .positive path{stroke:var(--positive)}.gdviz-network-diagram \
.legend .negative path{stroke:var(--negative)}.gdviz-network-diagram .legend circle{fill:currentColor}.gdviz-page-state{display:flex;flex-wrap:wrap;gap:8px;alig\
n-items:center}.gdviz-page-state button{height:30px;padding:0 12px}.gdviz-page-state input{flex:1 1 100%;min-width:0;height:26px;font-size:12px}.gdviz-player la\
bel{flex:1 1 120px;display:flex;gap:8px;align-items:center;min-width:0}.gdviz-player input{flex:1;min-width:60px;accent-color:#D55E00;height:24px}.gdviz-player \
output{min-width:5.5em;text-align:right}.gdviz-results{width:100%;min-width:0;overflow-x:auto;font-size:12px}.gdviz-results table{width:100%;border-collapse:col\
lapse;font-variant-numeric:tabular-nums}.gdviz-results th,.gdviz-results td{padding:1px 2px;border:0;background:none;text-align:right;white-space:nowrap;font-we\
ight:400;line-height:1.25}.gdviz-results thead th{vertical-align:bottom;white-space:normal;max-width:58px;font-size:11.5px;line-height:1.15;color:var(--gdviz-fa\
int);border-bottom:1px solid var(--gdviz-edge)}.gdviz-results thead th[title]:not([title=""]){cursor:help}.gdviz-results td:first-child,.gdviz-results th:first-\
child{width:22px;padding:1px 0;text-align:center}.gdviz-results tbody th{text-align:left;padding:0}.gdviz-results tr.hidden{color:var(--gdviz-faint)}.gdviz-resu\
lts tr.chosen{background:color-mix(in srgb,#0072B2 14%,var(--gdviz-paper))}.gdviz-results input{width:16px;height:16px;margin:3px 0;vertical-align:middle;accent\
-color:var(--gdviz-blue)}.gdviz-results button{display:flex;align-items:center;gap:4px;width:100%;min-height:22px;padding:0;border:0;background:none;color:inher\
it;font:inherit;text-align:left;white-space:nowrap}.gdviz-results tr.chosen button{font-weight:600}.gdviz-results button:hover{background:none;text-decoration:u\
nderline}.gdviz-results .swatch{flex:none;width:12px;height:12px;border-radius:3px}.gdviz-results tr.hidden .swatch{opacity:.35}@container (max-width: 420px){.g\
dviz-results{font-size:11px}.gdviz-results thead th{max-width:48px;font-size:10.5px}.gdviz-results th,.gdviz-results td{padding:1px}.gdviz-results button{gap:4p\
x;white-space:normal}.gdviz-results .swatch{width:9px}}.gdviz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-runner select,.gdviz-runner input[type=number]{heig\
ht:30px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-runner input[\
type=number]{width:66px;padding:0 4px}.gdviz-runner input[type=checkbox]{width:18px;height:18px;margin:0 4px 0 0;vertical-align:-4px;accent-color:var(--gdviz-bl\
ue)}.gdviz-runner .position{min-width:7em}.gdviz-runner button.wanted{border-color:var(--gdviz-alert);color:var(--gdviz-alert)}.gdviz-slider{display:flex;align-\
items:center;gap:8px;height:32px}.gdviz-slider label{flex:1;min-width:0;display:flex;align-items:center;gap:8px}.gdviz-slider label span{flex:0 0 112px;text-ali\
gn:right;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.gdviz-slider input{accent-color:var(--gdviz-blue);margin:0}.gdviz-slider input[type=range]{f\
lex:1;min-width:40px;height:24px}.gdviz-slider input[type=text]{flex:0 0 64px;width:64px;box-sizing:border-box;height:24px;padding:0 4px;border:1px solid transp\
arent;border-radius:3px;background:transparent;color:inherit;font:inherit;font-variant-numeric:tabular-nums;text-align:right}.gdviz-slider input[type=text]:hove\
r,.gdviz-slider input[type=text]:focus{border-color:var(--gdviz-edge);background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-slider input[type=text][aria-i\
nvalid=true]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opacity:.5}
`;var Bn=new CSSStyleSheet;Bn.replaceSync(Gr);function Kr(t){t.adoptedStyleSheets.includes(Bn)||t.adoptedStyleSheets.push(Bn)}var Yr=()=>Kr(document);function Zr(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&Kr(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var Hn=globalThis,Jr=t=>t,Xe=Hn.trustedTypes,Qr=Xe?Xe.createPolicy("lit-html",{createHTML:t=>t}):void 0,Wn="$lit$",It=`lit$${Math.random().toFixed(9).slice(2)}$`,
qn="?"+It,Ps=`<${qn}>`,Gt=document,$e=()=>Gt.createComment(""),ke=t=>t===null||typeof t!="object"&&typeof t!="function",Vn=Array.isArray,oo=t=>Vn(t)||typeof t?.[Symbol.
iterator]=="function",Un=`[ 	
\f\r]`,ye=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Xr=/-->/g,to=/>/g,qt=RegExp(`>|${Un}(?:([^\\s"'>=/]+)(${Un}*=${Un}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),eo=/'/g,no=/"/g,io=/^(?:script|style|textarea|title)$/i,Gn=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),C=Gn(1),V=Gn(2),ht=Gn(
3),xt=Symbol.for("lit-noChange"),B=Symbol.for("lit-nothing"),ro=new WeakMap,Vt=Gt.createTreeWalker(Gt,129);function so(t,e){if(!Vn(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return Qr!==void 0?Qr.createHTML(e):e}var ao=(t,e)=>{let n=t.length-1,r=[],o,i=e===2?"<svg>":e===3?"<math>":"",s=ye;
for(let a=0;a<n;a++){let c=t[a],l,p,u=-1,h=0;for(;h<c.length&&(s.lastIndex=h,p=s.exec(c),p!==null);)h=s.lastIndex,s===ye?p[1]==="!--"?s=Xr:p[1]!==void 0?s=to:p[2]!==
void 0?(io.test(p[2])&&(o=RegExp("</"+p[2],"g")),s=qt):p[3]!==void 0&&(s=qt):s===qt?p[0]===">"?(s=o??ye,u=-1):p[1]===void 0?u=-2:(u=s.lastIndex-p[2].length,l=p[1],
s=p[3]===void 0?qt:p[3]==='"'?no:eo):s===no||s===eo?s=qt:s===Xr||s===to?s=ye:(s=qt,o=void 0);let g=s===qt&&t[a+1].startsWith("/>")?" ":"";i+=s===ye?c+Ps:u>=0?(r.
push(l),c.slice(0,u)+Wn+c.slice(u)+It+g):c+It+(u===-2?a:g)}return[so(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},_e=class t{constructor({strings:e,
_$litType$:n},r){let o;this.parts=[];let i=0,s=0,a=e.length-1,c=this.parts,[l,p]=ao(e,n);if(this.el=t.createElement(l,r),Vt.currentNode=this.el.content,n===2||n===
3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=Vt.nextNode())!==null&&c.length<a;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.
getAttributeNames())if(u.endsWith(Wn)){let h=p[s++],g=o.getAttribute(u).split(It),m=/([.?@])?(.*)/.exec(h);c.push({type:1,index:i,name:m[2],strings:g,ctor:m[1]===
"."?en:m[1]==="?"?nn:m[1]==="@"?rn:Yt}),o.removeAttribute(u)}else u.startsWith(It)&&(c.push({type:6,index:i}),o.removeAttribute(u));if(io.test(o.tagName)){let u=o.
textContent.split(It),h=u.length-1;if(h>0){o.textContent=Xe?Xe.emptyScript:"";for(let g=0;g<h;g++)o.append(u[g],$e()),Vt.nextNode(),c.push({type:2,index:++i});o.
append(u[h],$e())}}}else if(o.nodeType===8)if(o.data===qn)c.push({type:2,index:i});else{let u=-1;for(;(u=o.data.indexOf(It,u+1))!==-1;)c.push({type:7,index:i}),
u+=It.length-1}i++}}static createElement(e,n){let r=Gt.createElement("template");return r.innerHTML=e,r}};function Kt(t,e,n=t,r){if(e===xt)return e;let o=r!==void 0?
n._$Co?.[r]:n._$Cl,i=ke(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=o:n._$Cl=o),o!==void 0&&(e=Kt(t,o._$AS(t,e.values),o,r)),e}var tn=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??Gt).importNode(n,!0);Vt.currentNode=
o;let i=Vt.nextNode(),s=0,a=0,c=r[0];for(;c!==void 0;){if(s===c.index){let l;c.type===2?l=new ee(i,i.nextSibling,this,e):c.type===1?l=new c.ctor(i,c.name,c.strings,
this,e):c.type===6&&(l=new on(i,this,e)),this._$AV.push(l),c=r[++a]}s!==c?.index&&(i=Vt.nextNode(),s++)}return Vt.currentNode=Gt,o}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},ee=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){
this.type=2,this._$AH=B,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=Kt(this,e,n),
ke(e)?e===B||e==null||e===""?(this._$AH!==B&&this._$AR(),this._$AH=B):e!==this._$AH&&e!==xt&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):oo(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
B&&ke(this._$AH)?this._$AA.nextSibling.data=e:this.T(Gt.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=_e.createElement(so(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new tn(o,this),s=i.u(this.options);i.p(n),this.
T(s),this._$AH=i}}_$AC(e){let n=ro.get(e.strings);return n===void 0&&ro.set(e.strings,n=new _e(e)),n}k(e){Vn(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,o=0;for(let i of e)o===n.length?n.push(r=new t(this.O($e()),this.O($e()),this,this.options)):r=n[o],r._$AI(i),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=Jr(e).nextSibling;Jr(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},Yt=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,i){this.type=1,this.
_$AH=B,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=B}_$AI(e,n=this,r,o){let i=this.strings,s=!1;if(i===void 0)e=Kt(this,e,n,0),s=!ke(e)||e!==this._$AH&&e!==xt,s&&(this._$AH=e);else{let a=e,c,
l;for(e=i[0],c=0;c<i.length-1;c++)l=Kt(this,a[r+c],n,c),l===xt&&(l=this._$AH[c]),s||=!ke(l)||l!==this._$AH[c],l===B?e=B:e!==B&&(e+=(l??"")+i[c+1]),this._$AH[c]=
l}s&&!o&&this.j(e)}j(e){e===B?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},en=class extends Yt{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===B?void 0:e}},nn=class extends Yt{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==B)}},rn=class extends Yt{constructor(e,n,r,o,i){super(e,n,r,o,i),this.type=5}_$AI(e,n=this){if((e=Kt(this,e,n,0)??B)===xt)return;let r=this._$AH,o=e===
B&&r!==B||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,i=e!==B&&(r===B||o);o&&this.element.removeEventListener(this.name,this,r),i&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},on=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){Kt(this,e)}},co={
M:Wn,P:It,A:qn,C:1,L:ao,R:tn,D:oo,V:Kt,I:ee,H:Yt,N:nn,U:rn,B:en,F:on},js=Hn.litHtmlPolyfillSupport;js?.(_e,ee),(Hn.litHtmlVersions??=[]).push("3.3.3");var lo=(t,e,n)=>{
let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let i=n?.renderBefore??null;r._$litPart$=o=new ee(e.insertBefore($e(),i),i,void 0,n??{})}return o._$AI(t),
o};var Bt=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function P(t,e,...n){return lo(e,t),n.map(r=>t.querySelector(r))}var sn=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1),Pt=t=>t?"":"display: none";function it(t,...e){Zr(t),t.classList.add("gdviz-widget",...e),t.addEventListener("keydown",n=>n.
stopPropagation())}var Fs={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},Ot=t=>Fs[t]??t;function Kn(){let t=getComputedStyle(document.body);return{
ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function uo(t){let e=new MutationObserver(t);return e.observe(document.body,{attributeFilter:[
"data-jp-theme-light"]}),()=>e.disconnect()}function ne(t,e){let n=0,r=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===n||(n=o,e(o))});return r.
observe(t),()=>r.disconnect()}var Ds=["dead","restarting","autorestarting","starting"];function re(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,o=0;function i(){
r||=Ds.includes(t.status);let s=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(s)}for(let s of n)s.connect(i);return i(),()=>{clearTimeout(o);for(let s of n)s.disconnect(i)}}var po=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),Bs=230;function fo(t,e){let n=t.slice(),
[r,o,i]=[0,0,0];for(let s of e){if(o|=(s&127)<<i,i+=7,s&128)continue;r+=o;let a=n[r+1]===Bs;n[r]=a?1:253,n[r+1]=a?1:133,n[r+2]=a?1:2,o=i=0}return n}var Yn=8,an=5,Us=50,Hs=8;async function go(t,e){let n=ln(po)?fo(vt(t),vt(e)):vt(t);return ln(n)?WebAssembly.compile(n).catch(()=>null):null}var ln=t=>!!globalThis.
WebAssembly?.validate(t);function cn({memory:t,run:e},n,r){let o=new Uint8Array(t.buffer);for(let{address:i,data:s}of n)o.set(s,i);return e(),r.map(({address:i,
length:s})=>o.slice(i,i+s))}function Ws(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let o=performance.
now();try{let i=t(e,r.inputs,n),s=performance.now()-o;postMessage({results:i,milliseconds:s},i.map(({buffer:a})=>a))}catch(i){postMessage({error:i.message})}}}function qs(t,e){
let n=URL.createObjectURL(new Blob([`(${Ws})(${cn})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var ho=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function mo(t,e,n,r){let{exports:o}=await WebAssembly.instantiate(t),i=e.map(g=>({address:g.
address,length:ve(g)})),s=[],a=null,c=null;return n>Yn&&p(),{start:l,measure:u,isBusy:()=>c!==null,close:h};function l(g,m,x){if(a){c={job:m,counts:x},a.postMessage(
{inputs:g});return}let $=performance.now(),k;try{k=cn(o,g,i)}catch(b){return r(m,{error:b})}let E=performance.now()-$;s=[...s.slice(1-an),E],(E>Us||s.length===an&&
ho(s)>Yn)&&p(),r(m,{results:k,milliseconds:E})}function p(){a=qs(t,i),a&&(a.onmessage=({data:g})=>{let{job:m,counts:x}=c;if(c=null,g.error)return r(m,{isLate:!0,
error:Object.assign(new Error(g.error),{name:"RuntimeError"})});x&&(s=[...s.slice(1-an),g.milliseconds]),r(m,{isLate:!0,...g})},a.onerror=()=>{let g=c;a=c=null,
g&&r(g.job,{isLate:!0})})}function u(g){if(a){let k=s.length?ho(s):null;if(c||s.length<an||Math.max(...s)>Yn/2)return k;h(),s=[]}let m=g();cn(o,m,[]);let x=performance.
now(),$=0;do cn(o,m,[]);while($++,performance.now()-x<Hs);return(performance.now()-x)/$}function h(){a?.terminate(),a=c=null}}var vo=["single_steps","resets","anew","anew_steps","playing"];function wo(t,e,n,r){let{restart:o,steps:i,before:s,starting:a}=t.get("running"),c=s.map(ve),l=Ve(
vt(t.get("carried")),c),p=0,u=!1,h=b(),g=Ve(vt(t.get("computed")),n.map(ve)),m=0,x={restart:!1,steps:0},$=1;for(let O of vo)e.on(`change:${O}`,k);return addEventListener(
"pagehide",r.tell),t.on("change:carried",w),{isPlaying:E,isPending:z,plan:A,inputs:f,store:v,putBack:d,shareState:y,stop:M};function k(){r.changed(),E()||r.tell()}
function E(){return e.get("playing")&&!Je()}function b(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function z(){
let O=b();return u||E()||O.single!==h.single||O.resets!==h.resets||O.anew!==h.anew}function A(O){let _=b(),S=O.map((D,L)=>!we(D,g[L])),T=a.some(D=>S[D]),R=_.anew>
0&&(_.anew!==h.anew||S.some(Boolean)),N=_.resets!==h.resets,U=Math.max(_.single-h.single,0);E()&&(m+=e.get("speed"),U+=Math.floor(m),m%=1),h=_,g=O,u=!1;let I=x;
return x={restart:!1,steps:0},R||T||N?{restart:!0,steps:R?_.anew:0,version:p}:{restart:I.restart,steps:I.steps+U,version:p}}function d(O){x=O}function f(O={restart:!1,
steps:$}){let _=(S,T)=>({address:S,data:new Uint8Array(Int32Array.of(T).buffer)});return O.steps&&($=O.steps),[_(o,Number(O.restart)),_(i,O.steps),...l.map((S,T)=>({
address:s[T].address,data:S}))]}function v(O,_){_.version===p&&(l=O)}function y(){t.off("change:carried",w),t.set("carried",new DataView(Ht(l).buffer)),t.on("ch\
ange:carried",w)}function w(){l=Ve(vt(t.get("carried")),c),h=b(),u=!0,p++,r.changed()}function M(){for(let O of vo)e.off(`change:${O}`,k);removeEventListener("p\
agehide",r.tell),t.off("change:carried",w)}}var Vs=400,bo=30,un=(t,e)=>Object.assign(new Error(e),{name:t}),xo=t=>`(${t.join(", ")}${t.length===1?",":""})`;async function yo(t,e){if(t.get("where")!=="brow\
ser"||t.get("closed"))return null;let n=t.widget_manager,r=j=>Promise.all(j.map(async J=>({...J,model:await wt(n,J.widget)}))),o=t.get("sources"),i=t.get("targe\
ts"),[s,a,c]=await Promise.all([go(t.get("module"),t.get("fusions")),r(o),r(i)]);if(!s&&n.exported)return e.show(un("UnsupportedError","this browser cannot run \
WebAssembly with SIMD, and this page has no Python to fall back on")),null;if(!s)return t.set("where","kernel"),t.save_changes(),null;let l=t.get("outputs"),p=await mo(
s,l,t.get("milliseconds"),S),u=t.get("runner")&&await wt(n,t.get("runner")),h={compute:_,report:L,reads:j=>a.some(J=>J.model===j),isPending:N,isPlaying:R},g=u&&
wo(t,u,a,{changed:d,tell:D}),m=vt(t.get("computed")),x=null,$=null,k=!1,[E,b]=[0,0],z=0,A=[...a.map(j=>[j.model,`change:${j.trait}`,d]),[t,"change:computed",w],
[t,"change:running_in",v],[t,"change:where",Y],[t,"change:closed",Y],[t,"msg:custom",y]];for(let[j,J,F]of A)j.on(J,F);return jr(h),f(),I(),d(),{stop:X};function d(){
Ye(h)}function f(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),t.save_changes())}function v(){t.get("running_in")!=="browser"&&(m=null,f(),d())}
function y({event:j}){j==="ask"&&t.send({event:"here"})}function w(){m=vt(t.get("computed")),d()}function M({model:j,trait:J,name:F,shape:q,dtype:tt}){let W=qe(
j.get(J));if(!W)throw un("TypeError",`${F} must hold numbers, but it is ${JSON.stringify(j.get(J))??"undefined"}`);if(String(W.shape)!==String(q))throw un("Valu\
eError",`${F} had shape ${xo(q)} when it was linked, but now it has shape ${xo(W.shape)}`);let nt=Cr(tt,W.numbers);if(!tt.startsWith("float")&&Array.from(Cn(tt,
nt)).some((ct,rt)=>ct!==Number(W.numbers[rt])))throw un("ValueError",`${F} was ${tt} when it was linked, which cannot represent its current value; link it with \
floating-point numbers`);return nt}function O(j){return j.map((J,F)=>({address:a[F].address,data:J}))}function _(){let j;try{j=a.map(M)}catch(tt){return L(tt)}let J=Ht(
j);if(!g?.isPending()){if(we(J,m))return T(J);if(we(J,x))return}if(p.isBusy())return;let F=g?.plan(j),q=[...O(j),...F?g.inputs(F):[]];p.start(q,{joined:J,work:F},
!F||F.steps>0)}function S({joined:j,work:J},{results:F,milliseconds:q,error:tt,isLate:W}){if(W&&d(),!F){J&&g.putBack(J),tt&&(x=j,L(tt));return}R()&&U(q??0),J&&g.
store(F.slice(F.length-t.get("running").before.length),J);for(let{model:nt,trait:ct,output:rt}of c){let{shape:Z,dtype:G}=l[rt],ut=Cn(G,F[rt]),Q=Wr(nt,ct);Pr(Q,ut,
Z)||Hr(nt,ct,te(ut,{shape:Z,dtype:G},Q))}$=[j,...F],T(j),R()&&!W&&Dr(h)}function T(j){m=j,x=null,k&&e.show(null),k=!1,I(),Wt()}function R(){return!!g?.isPlaying()}
function N(){return p.isBusy()&&!R()}function U(j){E+=j,!(++b%bo)&&(t.set("page_milliseconds",E/bo),E=0)}function I(){clearTimeout(z),z=setTimeout(()=>{try{let j=p.
measure(()=>[...O(a.map(M)),...g?.inputs()??[]]);j!==null&&t.set("page_milliseconds",j)}catch{}D()},Vs)}function D(){$&&(t.set("snapshot",new DataView(Ht($).buffer)),
$=null,g?.shareState(),t.save_changes())}function L(j){console.warn(j),k=!0,m=null,R()&&(u.set("playing",!1),u.save_changes()),e.show(j)}function Y(){X(),e.ended()}
function X(){clearTimeout(z);for(let[j,J,F]of A)j.off(J,F);g?.stop(),p.close(),Fr(h)}}var Zn=new EventTarget;function Gs(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=i=>{Object.assign(n,i),Zn.dispatchEvent(new Event(t))},o={
show:i=>r({error:i}),ended:()=>r({isRunning:!1})};return n.started=yo(e,o).catch(i=>(console.error(i),null)),Ze(n.started).then(i=>r({isRunning:i!==null})),n}var $o=Qe(
Gs,({started:t})=>t.then(e=>e?.stop())),Zt=$o.use,ze=t=>$o.find(t.get("key"))??{isRunning:!1,error:null};function dn(t,e){let n=t.get("key");return Zn.addEventListener(
n,e),()=>Zn.removeEventListener(n,e)}var pn=(t,e)=>C`<div class="gdviz-note gdviz-needs-python">${e}${Jn(t)}</div>`;function Jn({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=Ks(e,
await t.query?.()??"")};return e?C` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:B}function Ks(t,e){if(!e)return t;let n=new URL(t,location.href),
r=i=>`${i}${i.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=r(n.search):n.searchParams.set("urlpath",r(o)),n.href}var Ys="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",Zs="The server is gone. Nothing on this page needs it: everything continues in your browser.",Js="Greyed-out controls need Python.";function ko(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function Qs(t){let e=vt(t.get("text")??new Uint8Array);return e.
length===0?Xs(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function Xs(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function ta(t,e){let n=()=>{},r=!1;async function o(){let i=t.get("link");if(!i)return;let s=await wt(t.widget_manager,i);if(r||i!==t.get("link"))
return;n();let a=()=>e(s),c=[Zt(s),dn(s,a),lt(s,"where milliseconds page_milliseconds",a)];n=()=>c.forEach(l=>l()),a()}return t.on("change:link",o),o(),()=>{r=!0,
t.off("change:link",o),n()}}function ea({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(i=>wt(e,i)));if(e.exported){n().then(i=>i.
forEach(s=>At(s,"disabled",!0)));return}let r=new Map;async function o(i){if(!!t.get("lost")===i)return;if(t.set("lost",i),!i){for(let[a,c]of r)At(a,"disabled",
c);return r.clear()}let s=await n();if(t.get("lost"))for(let a of s)r.has(a)||r.set(a,a.get("disabled")),At(a,"disabled",!0)}return e.kernel&&re(e.kernel,i=>o(i!==
"connected"))}function na({model:t,el:e}){it(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,o=null,i=null;function s(m){let{
isRunning:x}=ze(m);return x?`computed in your browser${ko(m.get("page_milliseconds"))} · 0 round trips`:r?"waiting for your browser":`computed by the server${ko(
m.get("milliseconds"))} · 1 round trip`}async function a(){let m=o,x=await Qs(m);i||(i={name:m.get("name"),size:vt(m.get("module")).length,text:x,isCopied:!1},
u(),e.querySelector("dialog")?.showModal())}function c(){i=null,u()}async function l(m){m.isCopied=await sn(m.text),m.isCopied||getSelection()?.selectAllChildren(
e.querySelector("pre")),u()}let p=m=>C`
    <dialog class="gdviz-program" @close=${c}>
      <div class="head">
        <b>WebAssembly text of “${m.name}”, ${(m.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(m)}>${m.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${m.text}</pre>
    </dialog>`;function u(){let m=C`<div class="gdviz-notice" role="alert">${n?Ys:Zs}</div>`;P(e,C`
      <div class="line">
        <span class="status">${o?s(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${a}
          ?hidden=${!o||!ze(o).isRunning}>Show the program</button>
      </div>
      ${r&&n?pn(t.widget_manager,Js):B}
      ${i?p(i):B}${t.get("lost")?m:B}`)}let h=ta(t,m=>{o=m,u()}),g=lt(t,"lost",u);return u(),()=>{h(),g()}}var _o={initialize:ea,render:na};var et=(t,e,n)=>Math.min(Math.max(t,e),n),fn=t=>t.replaceAll("-","−").replace("e+","e");function ot(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not \
a number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?fn(String(Number(t.toPrecision(e)))):fn(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function Qn(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(o=>ot(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(r).size===t.length)
return r}}var hn=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var ra=62,oa=38;function Nt({low:t,high:e,log:n=!1,from:r,to:o}){[t,e]=n?sa(t,e):ia(t,e);let[i,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],a=(o-r)/(s-i),c=u=>r+((n?
Math.log10(u):u)-i)*a,l=u=>u.map(([h,g])=>({at:c(h),text:g})),p=Math.max(Math.floor(Math.abs(o-r)/(o>r?ra:oa)),1);return{low:t,high:e,log:n,to:c,from:u=>n?10**(i+
(u-r)/a):i+(u-r)/a,ticks:()=>{if(n&&s-i>1.5&&Math.floor(s)>Math.ceil(i))return l(aa(i,s,1.5*p));let u=zo(t,e,p);return l(u.length>1?u:zo(t,e,2*p+1))}}}var oe=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function Ae(t,e){let[n,r]=[1/0,-1/0];for(let o of t)for(let i of o)e(i)&&(i<
n&&(n=i),i>r&&(r=i));return[n,r]}function ia(t,e){if(!Number.isFinite(t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*
n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function sa(t,e){return!(e>0)||!Number.isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function zo(t,e,n){let r=(e-
t)/n,o=10**Math.floor(Math.log10(r)),i=o*([1,2,5].find(g=>g*o>=r*(1-1e-9))??10),s=Math.ceil(-Math.log10(i)-1e-9),a=Math.max(Math.abs(t),Math.abs(e)),c=a>=1e5||i<
1e-4,l=Math.min(Math.max(Math.floor(Math.log10(a))+s,0)+1,12),p=g=>c?g?Number(g.toPrecision(l)).toExponential():"0":g.toFixed(Math.max(s,0)),u=Math.ceil(t/i-1e-6),
h=Math.max(Math.floor(e/i+1e-6)-u+1,0);return Array.from({length:h},(g,m)=>[(u+m)*i,fn(p((u+m)*i))])}function aa(t,e,n){let r=Math.ceil(t-1e-9),o=Math.floor(e+1e-9),
i=Math.ceil((o-r+1)/(n+1)),s=Array.from({length:Math.floor((o-r)/i)+1},(c,l)=>r+l*i),a=s.every(c=>c>=-3&&c<=4);return s.map(c=>[10**c,a?String(+`1e${c}`):`10${hn(
c)}`])}var ca=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,la=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),ie=(t,e=0)=>ca(la(t).map(n=>Math.round(n+(255-n)*e)));function se(t,e,[
n,r],o){if(!r||!n)return tr(t);let i=new Uint32Array(r*n);for(let s=0;s<n;s++){let a=(n-1-s)*r;for(let c=0;c<r;c++)i[s*r+c]=o(e[a+c])}Xn(t,i,r)}function Xn(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),gn(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var tr=t=>gn(
t).clearRect(0,0,t.width,t.height),gn=t=>t.getContext("2d");function mn(t,e){let n=Uint32Array.from({length:511},(r,o)=>ie(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var Ao=.5,ua=.6;function Mo(t,{width:e,height:n},r,[o,i],s,a){let c=new Uint32Array(e*n),[l,p,u]=[0,Ao,Ao/2].map(x=>Uint32Array.from(a,$=>ie($,x))),h=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),g=(i-1)/e,m=(o-1)/n;for(let x=0;x<n;x++){let $=(n-x-.5)*m,k=Math.min(Math.floor($),o-2),E=$-k,b=k*i,z=b+i,A=x*e,d=0;for(let f=0,
v=0;f<i-1;f++){let y=r[b+f],w=r[b+f+1],M=y+E*(r[z+f]-y),O=w+E*(r[z+f+1]-w),_=f===i-2?e:Math.min(Math.ceil((f+1)/g-.5),e),S=(O-M)*g;if(!(Math.abs(S)<1/0)){A+=_-v,
v=_;continue}let T=(r[z+f]-y+r[z+f+1]-w)*.5*m,R=ua*Math.sqrt(S*S+T*T),N=M+((v+.5)*g-f)*(O-M);for(;v<_;v++,A++,N+=S){for(;N>=h[d+1];)d++;for(;N<h[d];)d--;let U=Math.
min(N-h[d],h[d+1]-N);c[A]=U>=R?l[d]:U>=R/2?u[d]:p[d]}}}Xn(t,c,e)}function Eo(t,[e,n],{left:r,top:o,width:i,height:s},[a,c,l,p]){let u=e*n,h=Float64Array.from({length:u},
(k,E)=>Math.hypot(t[2*E],t[2*E+1])),g=h.reduce((k,E)=>E>k&&E<1/0?E:k,0),m=i/n/1.25,x=Math.max(i*.0016,.5),$=[];for(let k=0;k<u;k++){if(!(h[k]>0&&h[k]<1/0))continue;
let E=r+i*(k%n+.5)/n,b=o+s*(1-(Math.floor(k/n)+.5)/e),z=-t[2*k]*(i/(c-a)),A=t[2*k+1]*(s/(p-l)),d=m*et(1+Math.log10(h[k]/g)/3,.25,1)/2/Math.hypot(z,A);$.push(da(
E,b,z*d,A*d,x))}return $.join("")}var kt=t=>Math.round(t*10)/10;function da(t,e,n,r,o){let i=Math.hypot(n,r),[s,a]=[-r/i,n/i],c=Math.min(10*o,1.2*i),l=.3*c,p=(m,x)=>`${kt(
t+n*m+s*x)},${kt(e+r*m+a*x)}`,u=1-c/i,h=`${p(-1,o)} ${p(u,o)} ${p(u,l)}`,g=`${p(u,-l)} ${p(u,-o)} ${p(-1,-o)}`;return`M${h} ${p(1,0)} ${g}Z`}var pa=10,er=12,fa=68,ha=9;function So({left:t,top:e,width:n,height:r},o,i,s){let a=t+n+pa,c=a+er,l=s.length>=ha,p=o.toReversed().map((u,h)=>{let g=1-h/o.length;
return V`<rect x=${a} width=${er} y=${e+r*(1-g)} height=${r*g} fill=${u} />`});return V`
    ${p}
    <rect class="frame" x=${a} y=${e} width=${er} height=${r} />
    ${i.map(({at:u,text:h})=>{let g=e+r*(1+u);return V`<path class="tick" d="M${c},${g}h3" /><text x=${c+6} y=${g} dy="0.35em">${h}</text>`})}
    <text y=${e-10} x=${l?t+n+fa:a-2} text-anchor=${l?"end":"start"}>${s}</text>`}var vn=t=>t.map(({name:e,color:n,kind:r="line"})=>{let o=C`<span class="swatch ${r}" .style=${`\
color: ${Ot(n)}`}></span>`;return C`<span class="entry">${o}${e}</span>`});function Me(t){let[e,n]=[t.get("colors"),ae(t)];return t.get("names").map((o,i)=>({name:o,
color:e[i%e.length]})).filter((o,i)=>n(i))}function ae(t){let e=t.get("shown")&&H(t.get("shown"));return n=>!e?.length||e[n]>0}function _t(t,e){let{left:n,top:r}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-r]}function Ee(t,e){let n=t.currentTarget;n.setPointerCapture(t.pointerId);
let r=new AbortController,{signal:o}=r;n.addEventListener("pointermove",e,{signal:o});for(let i of["pointerup","pointercancel"])n.addEventListener(i,()=>r.abort(),
{signal:o})}var ga={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Se=t=>ga[t.key]??null;function Te(t,e=()=>!0){t.addEventListener("touchsta\
rt",n=>e(n)&&n.preventDefault(),{passive:!1})}function wn({surface:t,handle:e,to:n,by:r,idle:o=()=>!1}){let i=s=>{s.preventDefault(),e.focus({preventScroll:!0}),
Ee(s,n)};t.addEventListener("pointerdown",s=>{s.button!==0||s.pointerType==="touch"||o()||(n(s),i(s))}),t.addEventListener("click",s=>{s.pointerType==="touch"&&
!o()&&n(s)}),e.addEventListener("pointerdown",s=>s.button===0&&i(s)),Te(e),e.addEventListener("keydown",s=>{let a=Se(s);a&&(s.preventDefault(),r(a,s.shiftKey))})}var Oe={left:56,right:14,top:10,bottom:42},bn={left:56,right:68,top:24,bottom:42},ma=6.4,va=6.5,wa=104;function ce(t,{name:e,...n}){it(t,e,"gdviz-plane");let r=C`<div></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,
[o,i,s,a]=P(t,r,"div",".gdviz-legend",".panel",".status"),c=nr(o,n);return{...c,panel:s,status:a,bar:l=>P(c.bar,l&&So(c.area,...l)),legend:l=>P(i,vn(l))}}function nr(t,{
label:e,ratio:n=.75,margins:r=Oe}){t.classList.add("gdviz-plot");let o=Bt(),i={left:r.left,top:r.top,width:0,height:0},s=320,a=()=>{},c=()=>({from:i.left,to:i.left+
i.width}),l=()=>({from:i.top+i.height,to:i.top});function p(){i.width=Math.max(s-i.left-r.right,40),i.height=Math.max(Math.round(s*n)-r.top-r.bottom,40);let{left:z,
top:A}=i,d=Object.entries(i).map(([v,y])=>`${v}: ${y}px`),f=C`
      <canvas .style=${d.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${s} height=${i.height+r.top+r.bottom}>
        <defs>
          <clipPath id=${o}><rect x=${z} y=${A} width=${i.width} height=${i.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${o})" pointer-events="none"></g>
        <rect class="hit" x=${z} y=${A} width=${i.width} height=${i.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return P(t,f,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[u,h,g,m,x,$,k]=p();function E({x:z,y:A},d,f=!1){let v=A.ticks(),y=Math.
max(...v.map(({text:U})=>U.length)),w=Math.min(y*ma+28,wa);if(w>i.left+1)return i.left=w,p(),a();let{left:M,top:O,width:_,height:S}=i,T=O+S,R=z.ticks().map(({at:U,
text:I})=>V`
      ${f?V`<path class="grid" d="M${U},${T}V${O}" />`:B}
      <path class="tick" d="M${U},${T}v5" />
      <text class="x" x=${U} y=${T+17} text-anchor="middle">${I}</text>`),N=v.map(({at:U,text:I})=>V`
      ${f?V`<path class="grid" d="M${M},${U}h${_}" />`:B}
      <path class="tick" d="M${M},${U}h-5" />
      <text class="y" x=${M-8} y=${U} dy="0.35em" text-anchor="end">${I}</text>`);P(g,V`
      ${R}${N}
      <rect class="frame" x=${M} y=${O} width=${_} height=${S} />
      ${To(d[0],_+40,`translate(${M+_/2},${T+35})`)}
      ${To(d[1],S+30,`translate(13,${O+S/2})rotate(-90)`)}`)}function b(z){let[A,d]=_t(h,z);return[et(A,i.left,i.left+i.width),et(d,i.top,i.top+i.height)]}return{
picture:h,canvas:u,area:i,layers:(...z)=>P(m,z.map(A=>V`<g class=${A}></g>`),...z.map(A=>`.${A}`)),hit:x,handles:$,bar:k,axes:E,pixel:b,readout:(z,...A)=>{let d=null;
for(let f of[x,...A])f.addEventListener("pointermove",v=>{z(d=v.buttons?null:b(v))}),f.addEventListener("pointerleave",()=>z(d=null));return()=>z(d)},across:c,upwards:l,
plane:(z,A)=>oe(Nt({...z,...c()}),Nt({...A,...l()})),draw:(z,A)=>{a=()=>Object.values(A).forEach(v=>v());let d=dt(z,A),f=ne(t,v=>{s=v,i.left=r.left,p(),a()});return()=>{
f(),d()}}}}function To(t,e,n){let r=Math.max(Math.floor(e/va),4),[o,i]=t.length>r?[`${t.slice(0,r-1)}…`,V`<title>${t}</title>`]:[t,B];return V`<text class="name" text-anchor="middle" transform=${n}>${o}${i}</text>`}var jt=1e4,ba=150;function Ne(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function xa(t){let e=[];for(let[n,r]of t){
if(Number.isNaN(n)||Number.isNaN(r))break;let o=Math.max(Math.abs(n),Math.abs(r));if(o<=jt){e.push([n,r]);continue}let i=e.at(-1),s=jt/o;i&&s>0&&e.push([i[0]+(n-
i[0])*s,i[1]+(r-i[1])*s]);break}return e}function ya(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}
var Oo=t=>t.length>1?`M${t.join("L")}`:"",No=t=>t==="#000000"?"var(--gdviz-paper)":"white";function Ro(t,e){let n=xa(e),r=n.map(([a,c])=>`${a.toFixed(2)},${c.toFixed(
2)}`).filter((a,c,l)=>a!==l[c-1]),o=r.length>1,i=o?Oo(ya(n).map(([a,c])=>`${a.toFixed(1)},${c.toFixed(1)}`)):"",s=o&&r.length<=ba?r.map(a=>`M${a}h0`).join(""):"";
return V`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${No(t)} stroke-width="4" opacity="0.8" d=${i} />
    <path class="path" stroke=${Ot(t)} stroke-width="2" d=${Oo(r)} />
    <path class="dots" stroke=${Ot(t)} stroke-width="5" d=${s} />
  </g>`}function Lo(t,[e,n]){let r=Math.abs(e)<jt&&Math.abs(n)<jt,[o,i]=r?[e,n]:[0,0];return V`<circle class="current" r="6" fill=${Ot(t)} stroke=${No(t)} stroke-width="2"
    cx=${o} cy=${i} .style=${Pt(r)} />`}var $a=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,Co=(t,e)=>e.map(([n,r])=>{let o=`translate(${n},${r})`;return V`<path d=${$a} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var ka="Not positive: a logarithmic axis cannot show it",rr=.04;function or(t){let[e,n,r,o]=["x","y","low","high"].map(p=>Dt(t.get(p))),[i,s,a]=[H(t.get("limits")),
t.get("names"),ae(t)],c=t.get("colors").map(Ot),l=new Float64Array;return n.map((p,u)=>({name:s[u]??"",color:c[u%c.length],shown:a(u),x:e[u%Math.max(e.length,1)]??
l,y:p,low:r[u]??l,high:o[u]??l,limit:i[u]??NaN}))}function _a({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=ce(e,{name:"gdviz-curves",
label:n,ratio:t.get("ratio")});r.canvas.remove();let[o,i]=r.layers("curves","markers"),{x:s,y:a}=r.plane({low:0,high:1},{low:0,high:1}),c=$=>Number.isFinite($)&&
!(a.log&&$<=0);function l(){let $=or(t),k=r.plane(...za($,t.get("log")));({x:s,y:a}=k),r.axes(k,t.get("axis_names"),!0);let{left:E,top:b,width:z,height:A}=r.area,
d=$.filter(M=>M.shown&&M.y.some(Number.isFinite)),f=a.log&&d.length>0&&!d.some(M=>M.y.some(c)),v=$.map(M=>V`<path class="band" fill=${M.color} opacity="0.2" d=${u(
M)} />`),y=({limit:M,shown:O})=>O&&c(M)?`M${E},${kt(a.to(M))}h${z}`:"",w=$.map(M=>V`
      <path class="limit" stroke=${M.color} stroke-width="1.5" stroke-dasharray="6 4" d=${y(M)} />
      <path class="line" stroke=${M.color} stroke-width="2" d=${p(M)} />`);P(o,V`
      ${v}
      <g fill="none" stroke-linejoin="round">${w}</g>
      <text class="note" text-anchor="middle" x=${E+z/2} y=${b+A/2}>${f?ka:""}</text>`),h()}function p($){if(!$.shown)return"";let k=Ne($.y.length,b=>c($.y[b])&&
Number.isFinite($.x[b])),E=b=>`${kt(s.to($.x[b]))},${kt(a.to($.y[b]))}`;return k.map(b=>`M${b.map(E).join("L")}${b.length>1?"":"h0.1"}`).join("")}function u({shown:$,
x:k,low:E,high:b}){if(!$||!E.length)return"";let z=r.area.top+r.area.height,A=y=>`${kt(s.to(k[y]))},${kt(a.to(b[y]))}`,d=y=>c(E[y])?kt(Math.min(a.to(E[y]),jt)):
z,f=y=>`${kt(s.to(k[y]))},${d(y)}`;return Ne(k.length,y=>c(b[y])).map(y=>`M${y.map(A).join("L")}L${y.toReversed().map(f).join("L")}Z`).join("")}function h(){let{
top:$,height:k}=r.area,E=Array.from(H(t.get("marker"))).filter(A=>A>=s.low&&A<=s.high),b=(E.length===1?or(t):[]).map(A=>{let d=A.shown?Io(A,E[0]):NaN;if(!c(d))return B;
let f={x:kt(s.to(E[0])),y:kt(a.to(d))};return V`<circle class="dot" r="4" fill=${A.color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${f.x} cy=${f.y} />`}),z=E.map(A=>`M${kt(s.to(A))},${$}v${k}`).join("");P(i,V`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${z} />${b}`)}
function g(){let $=t.get("limit_name"),k=$?[{name:$,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...Me(t),...k])}let m=r.readout($=>{let k=or(t).filter(
({shown:E})=>E);r.status.textContent=$?x(k,s.from($[0])):""});function x($,k){let E=v=>Math.abs(v-k),b=$.flatMap(v=>Array.from(v.x)).filter(Number.isFinite),z=b.
reduce((v,y)=>E(y)<E(v)?y:v,b[0]),f=$.map(v=>({name:v.name,value:Io(v,z)})).filter(({value:v})=>Number.isFinite(v)).map(({name:v,value:y})=>`${v} ${ot(y)}`.trim());
return f.length?`${t.get("axis_names")[0]} ${ot(z)}: ${f.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names":l,marker:h,"names co\
lors shown limit_name":g,"x y names shown":m})}function za(t,e){let n=t.filter(p=>p.shown),[r,o]=Ae(n.map(({x:p})=>p),Number.isFinite),i=p=>Number.isFinite(p)&&
!(e&&p<=0),[s,a]=Ae(n.flatMap(({y:p,low:u,high:h,limit:g})=>[p,u,h,[g]]),i),[c,l]=s<a?Aa(s,a,e):[s,a];return[{low:r,high:o},{low:c,high:l,log:e}]}function Aa(t,e,n){
if(n){let o=(e/t)**rr;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+rr*e];let r=rr*(e-t);return[t===0?0:t-r,e+r]}function Io({x:t,y:e},n){for(let r=0;r<e.length;r++){
if(t[r]===n)return e[r];let o=(n-t[r-1])/(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+o*(e[r]-e[r-1])}return NaN}var Po={render:_a};var jo=1.5,Fo=1.15,Do=100,le=([t,e],[n,r],o="")=>`${n} = ${ot(t)}, ${r} = ${ot(e)}${o}`;function xn(t){let[e]=Dt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))
return B;let[n,r]=[t.get("step"),t.get("diverged_at")],i=r>=0&&n>=r?"":`: ${le(Array.from(e),t.get("axis_names"),`, loss ${ot(e[2])}`)}`;return C`step ${n}${i}${r>=
0?C`<div class="diverged">diverged at step ${r}</div>`:B}`}function yn(t){let{model:e,plane:n,layers:[r,o,i]}=t,s=a=>()=>{let c=n();c&&a(c.toPixel)};return{paths:s(
a=>P(r,Ma(e,a))),minima:s(a=>P(o,Co(e.get("marks").minimum,Dt(e.get("minima")).map(a)))),points:s(a=>P(i,Ea(e,a))),start:Sa(t),buttons:Ta(t)}}var Bo=(t,e)=>t.get(
"colors")[e%t.get("colors").length];function Ma(t,e){let[n,r]=t.get("paths").shape,o=H(t.get("paths")),i=ae(t),s=a=>e(o.subarray(2*a,2*a+2));return Array.from({
length:n},(a,c)=>{let l=Array.from({length:i(c)?r:0},(p,u)=>s(c*r+u));return Ro(Bo(t,c),l)})}function Ea(t,e){let n=ae(t);return Dt(t.get("current")).map((r,o)=>Lo(
Bo(t,o),n(o)?e(r):[NaN,NaN]))}function Sa({model:t,el:e,picture:n,hit:r,handles:o,plane:i,free:s}){let a=t.get("marks").start,c=(u=!1,h="")=>{let g=t.get("start");
return V`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${g[0]} aria-valuetext=${le(g,t.get("axis_names"))} transform=${h} .style=${Pt(u)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${a} stroke-width="2.5" />
        <circle r="2.5" fill=${a} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=P(o,c(),".handle"),p=u=>s()&&K(t,{start:u});return wn({surface:r,handle:l,idle:()=>!i()||e.classList.contains("panning"),to:u=>p(Uo(i(),_t(n,u))),
by:(u,h)=>{let{x:g,y:m}=i(),x=h?.1:.01,[$,k]=[g,m].map(({low:E,high:b},z)=>et(t.get("start")[z]+u[z]*x*(b-E),E,b));p([$,k])}}),()=>{let u=i();if(!u)return;let h=t.
get("start"),g=[u.x,u.y].every(({low:m,high:x},$)=>h[$]>=m&&h[$]<=x);e.classList.toggle("still",!s()),P(o,c(g&&s(),`translate(${u.toPixel(h)})`))}}function Uo({
x:t,y:e,toPoint:n},r){let[o,i]=n(r);return[et(o,t.low,t.high),et(i,e.low,e.high)]}function Ta({model:t,el:e,picture:n,hit:r,panel:o,plane:i}){let s=h=>t.get("di\
sabled")||K(t,{view:h});function a(h,g){let[m,x,$,k]=t.get("view"),[E,b]=g??[(m+x)/2,($+k)/2],[z,A,d,f]=t.get("home"),v=(y,w)=>w+(y-w)*h;h>1&&(x-m>Do*(A-z)||k-$>
Do*(f-d))||s([v(m,E),v(x,E),v($,b),v(k,b)])}let c=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),p()};function p(){let h=[["+","Zoom i\
n",()=>a(1/jo)],["−","Zoom out",()=>a(jo)],["✥","Move the view by dragging",l,c()],["⌂","Show the whole problem",()=>s(t.get("home"))]],g=t.get("zoomable")===
!1,m=h.map(([x,$,k,E])=>C`
      <button type="button" title=${$} aria-label=${$} aria-pressed=${E??B} ?hidden=${g}
        ?disabled=${t.get("disabled")} @click=${k}>${x}</button>`);P(o,m)}r.addEventListener("pointerdown",h=>{let g=i();if(h.button!==0||!g||!c())return;let{toPoint:m}=g,
[x,$,k,E]=t.get("view"),[b,z]=m(_t(n,h));Ee(h,A=>{let[d,f]=m(_t(n,A));s([x+b-d,$+b-d,k+z-f,E+z-f])})}),Te(r,c);let u=h=>{let g=i();!h.ctrlKey||!g||(h.preventDefault(),
a(h.deltaY<0?1/Fo:Fo,Uo(g,_t(n,h))))};return n.addEventListener("wheel",u,{passive:!1}),p}var Ho={mouse:9,pen:12,touch:20},Oa=500;function Wo({state:t,plane:e},[n,r],o){let i=-1,{toPixel:s}=e();for(let{slot:a,at:c}of t.visible()){let[l,p]=s(c),u=Math.
hypot(l-n,p-r);u<=o&&([i,o]=[a,u])}return i}function qo(t){let{el:e,plot:n,state:r,plane:o}=t,{picture:i,hit:s}=n,a=(l,p)=>Wo(t,_t(i,l),Ho[p]??Ho.mouse),c=l=>r.
add(o().toPoint(n.pixel(l)));s.addEventListener("pointerdown",l=>{if(l.button!==0)return;let p=a(l,l.pointerType);if(p<0&&(l.pointerType==="touch"||r.removing))
return;if(l.preventDefault(),i.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(p);p>=0&&r.select(p);let u=p>=0?p:c(l);if(u<0)return;let[h,g]=_t(
i,l),[m,x]=p<0?[h,g]:o().toPixel(r.cursor);Ee(l,$=>{let[k,E]=_t(i,$);r.move(u,o().toPoint([k+m-h,E+x-g]))})}),s.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!r.removing&&a(l,"touch")<0&&c(l)}),s.addEventListener("dblclick",l=>{let p=a(l,"mouse"),{added:u}=r;p>=0&&!(p===u.slot&&performance.now()-u.time<Oa)&&r.remove(
p)}),s.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&a(l,l.pointerType)>=0)}),Te(s,l=>a(l.touches[0],"touch")>=0)}function Vo(t){let{
plot:e,state:n,plane:r}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?Wo(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.classification&&
(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),e.picture.addEventListener("keydown",i=>{if(i.ctrlKey||i.metaKey||i.altKey)return;let s=Se(i),a=o[i.key.
length===1?i.key.toLowerCase():i.key];if(!s&&!a)return;if(i.preventDefault(),!s)return a();let c=i.shiftKey?.1:.01,l=n.box().map(([p,u],h)=>n.cursor[h]+s[h]*c*(u-
p));n.selected>=0?n.move(n.selected,l):n.moveCursor(l)})}var Jo=Ts(Go(),1),cr=1e7,Ko=1e3,ar=40,Na=1e30,Ra=/(?<=[0-9]),(?=[0-9])/g,Qo=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,La=/^\s*([+-]?)inf(inity)?\s*$/i,Ca=/^(true|True|TRUE|false|False|FALSE)$/,
Re=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),yt=class extends Error{},Xo={regression:[
"x","y"],classification:["x1","x2","label"]};function ti(t){let e=Ia(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new yt("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace(Ra,"."):n,o=[",",";","	"].map(g=>({sign:g,count:r.split(g).length})),{sign:i,count:s}=o.reduce((g,m)=>m.count>g.count?m:g);if(s>
Ko)throw new yt(`It has more than ${Ko} columns.`);let a=i===";"&&!e.includes(".")?",":".",[c=[],...l]=Pa(e,i),p=!c.some(g=>Qo.test(g.replace(a,"."))),u=p?l:[c,
...l];if(!u.length)throw new yt("It has a header line but no rows.");return Da(c.map((g,m)=>ei(p&&g.trim()||`column ${m+1}`))).map((g,m)=>ja(g,u.map(x=>(x[m]??"").
trimStart()),a))}function Ia(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new yt("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function Pa(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(u,h)=>h??u):t,{data:o,errors:i}=Jo.default.parse(r,{delimiter:e,
newline:`
`}),s=o.filter(u=>u.length>1||u[0].trim()),a=i.some(({code:u})=>u==="MissingQuotes"),[{length:c}=[],l]=s,p=l?.length===c+1?c+1:c;if(a||s.some(u=>u.length>p||u[c]?.
trim()))throw new yt("It is not a table: its rows have different numbers of columns.");return s}function ja(t,e,n){let r=Float64Array.from(e,i=>Fa(n==="."?i:i.replace(
n,".")));if(e.every((i,s)=>!Number.isNaN(r[s])||Re.has(i)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(i=>Ca.test(i)||Re.has(i)))return{name:t,kind:"\
text",texts:e,values:r};for(let[i,s]of e.entries())r[i]=Re.has(s)?NaN:Number(/^t/i.test(s));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function Fa(t){if(Qo.test(t))return Number(t);let e=La.exec(t);return e?+`${e[1]}Infinity`:NaN}function Da(t){let e=new Set;for(let n of t){let r=n;for(let o=2;e.
has(r);o++)r=`${n} (${o})`;e.add(r)}return[...e]}function ei(t){let e=[...t.slice(0,2*ar+2)];return e.length<=ar?t:`${e.slice(0,ar-1).join("")}…`}function ni(t,e){
let n=e??(Ba(t)?"classification":"regression"),r=Xo[n];if(t.length<r.length)throw new yt(`It has too few columns: ${r.join(", ")} are needed.`);if(n==="regressi\
on")return Yo(t,r);let o=$n(t,"label")??t.findLast(({kind:i})=>i==="text")??t[2];return[...Yo(t.filter(i=>i!==o),r.slice(0,2)),o]}function Ba(t){if(t.length<3)return!1;
if($n(t,"label"))return!0;let e=Xo.regression.every(o=>$n(t,o)),n=t.findLast(({kind:o})=>o==="text");if(!!n!==e)return!e;let{texts:r}=n??t[2];return new Set(r).
size===2}var $n=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function Yo(t,e){let n=e.map(o=>$n(t,o));if(n.every(o=>o!==void 0))return n;let r=t.filter(({kind:o})=>o!==
"text");return(r.length>=2?r:t).slice(0,2)}function ri([t,e,n]){Zo(t),Zo(e);let r=[t.values,e.values];return n?{coordinates:r,...Ua(n)}:{coordinates:r,labels:null,
labelNames:["−1","+1"]}}function Zo({name:t,kind:e,texts:n,values:r}){let o=r.findIndex(a=>!(Math.abs(a)<Na));if(o<0)return;let i=e==="text"?n[o]:String(r[o]).
replace("Infinity","inf"),s=Re.has(n[o])?"a gap":`'${i.slice(0,30)}', which is not a number that can be shown,`;throw new yt(`Column “${t}” has ${s} in row ${o+
1}, not counting the header.`)}function Ua({name:t,kind:e,texts:n,values:r}){let o=n.findIndex(l=>Re.has(l));if(o>=0)throw new yt(`label: column '${t}' has a ga\
p in row ${o+1}.`);let i=e==="text"?n:[...r],s=[...new Set(i)],a=l=>e==="truth"?l?"True":"False":String(l);if(s.length!==2){let l=s.slice(0,4).map(u=>a(u).slice(
0,40)).join(", "),p=`${s.length}: ${l}${s.length>4?", …":""}`;throw new yt(`label: column '${t}' must hold two different labels, not ${p}.`)}return s.sort((l,p)=>l<
p?-1:1),{labels:Float64Array.from(i,l=>l===s[0]?-1:1),labelNames:s.map(l=>ei(a(l)))}}var ue=new WeakMap,ii=t=>ue.get(t),lr=t=>kn(t)<t.get("most")&&!t.get("disabled")&&!t.widget_manager?.exported,kn=t=>t.get("part").shape[0];async function si(t,e){
ue.delete(t);let n=e.size>cr,r=n?null:await e.arrayBuffer().catch(()=>null),o=e.name.slice(0,80);ci(t,o,()=>{if(!r)throw new yt(n?`It is larger than ${cr/1e6} M\
B.`:"It cannot be read.");let i=ti(r);return ue.set(t,{columns:i,chosen:[],file:o}),li(t,ni(i,t.get("both_tasks")?void 0:t.get("task")))})}function ur(t,e){ci(t,
ue.get(t)?.file??"",()=>li(t,e))}function ai(t){!ue.delete(t)&&!t.get("message").file||K(t,{message:{},label_names:["−1","+1"]})}function ci(t,e,n){try{K(t,{message:{
file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof yt))throw r;K(t,{message:{file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function li(t,e){
let n=ue.get(t);n&&(n.chosen=e);let{coordinates:r,labels:o,labelNames:i}=ri(e),[s,a]=[t.get("interval"),t.get(o?"interval":"y_interval")],c=[oi(r[0],s),oi(r[1],
a)],l=r[0].length,p=qa(l,kn(t));Ha(t,c,o,i,p),p.length<l&&lr(t)&&Wa(t,l,e);let[u,h,g]=e.map(({name:$})=>`“${$}”`),x=[`${`${p.length} point${p.length===1?"":
"s"}`}, ${h} over ${u}.`];p.length<l&&x.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),o&&x.push(`${g}: ${i[0]} is −1, ${i[1]} is +1.`);
for(let[$,k]of r.entries()){if(c[$]===k)continue;let{least:E,largest:b}=ui(k);x.push(`“${e[$].name}”, from ${ot(E)} to ${ot(b)}, is scaled to fit the view.`)}
return x.join(" ")}function Ha(t,e,n,r,o){let[i,s]=t.get("x").shape,a=new Float64Array(i*s),c=new Float64Array(i).fill(n?1:0);for(let[m,x]of o.entries())a[s*m]=
e[0][x],n&&(a[s*m+1]=e[1][x]),c[m]=(n??e[1])[x];let l=new Float64Array(i).fill(1,0,o.length),p=Object.entries({x:a,y:c,part:l}).map(([m,x])=>[m,{...t.get(m),data:new DataView(
x.map(Math.fround).buffer)}]),u=n?"classification":"regression",h=u===t.get("task")?{}:{task:u,axis_names:n?["x₁","x₂"]:["x","y"]},g=t.get("own")[n?1:0]??t.
get("source");K(t,{...Object.fromEntries(p),...h,label_names:r,source:g})}function Wa(t,e,n){let r=kn(t),o=lt(t,"part",()=>{o(),kn(t)>r&&queueMicrotask(()=>ur(t,
n))});K(t,{wanted:Math.min(e,t.get("most"))})}function oi(t,[e,n]){let{least:r,largest:o}=ui(t);if(r>=e&&o<=n)return t;let[i,s]=[.95*e+.05*n,.05*e+.95*n];return r===
o?t.map(()=>(i+s)/2):t.map(a=>i+(a-r)/(o-r)*(s-i))}function ui(t){let[e,n]=[1/0,-1/0];for(let r of t)[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}
function qa(t,e){let n=[],r=Va();for(let o=0;o<t;o++)(t-o)*r()<Math.min(t,e)-n.length&&n.push(o);return n}function Va(){let t=0;return()=>{t=t+1831565813|0;let e=Math.
imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/2**32}}function pi(t,e){let n=t.get("task")==="classification",r={classification:n,removing:!1,label:1,selected:-1,cursor:[0,0],message:"",added:{slot:-1,time:0},box:p,
visible:x,count:$,read:E,add:b,move:A,moveCursor:d,remove:f,select:v,step:y,choose:M,setRemoving:O},o=di(t),i=[],[[s,a],[c,l]]=p();return r.cursor=[(s+a)/2,(c+l)/
2],r;function p(){return[t.get("interval"),t.get(n?"interval":"y_interval")]}function u([_,S]){let[[T,R],[N,U]]=p();return[et(_,T,R),et(S,N,U)]}function h(_){let[
S,T]=o.x.subarray(m()*_);return[S,n?T:o.y[_]]}function g(_,S){let[T,R]=u(S).map(Math.fround);o.x[m()*_]=T,n?o.x[m()*_+1]=R:o.y[_]=R}function m(){return t.get("x").
shape[1]}function x(){let[[_,S],[T,R]]=p(),N=Array.from(o.part,(L,Y)=>({slot:Y,part:L,at:h(Y)})),U=(...[L,Y,X])=>L<=Y&&Y<=X,I=([L,Y])=>U(...[_,L,S].map(Math.fround))&&
U(...[T,Y,R].map(Math.fround));return N.filter(({part:L,at:Y})=>L&&I(Y)).map(({slot:L,part:Y,at:X})=>({slot:L,at:X,training:Y>0,positive:o.y[L]>0}))}function $(_){
return o.part.filter(S=>S===_).length}function k(..._){let S=R=>new DataView(Float64Array.from(o[R]).buffer),T=t.get("own")[n?1:0]??t.get("source");K(t,{...Object.
fromEntries(_.map(R=>[R,{...t.get(R),data:S(R)}])),source:T})}function E(){let _=o;o=di(t);let S=i.length>0&&o.part.length>_.part.length;if(S)for(let R of["x","\
y","part"])o[R].set(_[R]);if(o.part[r.selected]||(r.selected=-1),!S)return;let T=i;i=[],w("");for(let{point:R,label:N}of T)b(R,N)}function b(_,S=r.label){let T=o.
part.indexOf(0);return T<0?(w(z(_,S)),-1):(o.part[T]=1,n&&(o.y[T]=S),g(T,_),k("x","y","part"),r.added={slot:T,time:performance.now()},v(T),T)}function z(_,S){let[
T,R]=[o.part.length,t.get("most")],N=`All ${T} slots are taken`;return T>=R?`No more than ${R} points are possible: remove one first.`:lr(t)?(i.push({point:_,label:S}),
t.get("wanted")<=T&&K(t,{wanted:T+1}),`${N}: adding more …`):`${N}, and only ${t.widget_manager?.exported?"Python":"the server"} can add more.`}function A(_,S){
o.part[_]&&(g(_,S),k("x","y"),r.cursor=h(_))}function d(_){r.cursor=u(_),w("")}function f(_){o.part[_]&&(o.part[_]=0,k("part"),v(-1,"Point removed."))}function v(_,S=""){
r.selected=_,_>=0&&(r.cursor=h(_)),w(S)}function y(_){let S=x().sort((N,U)=>N.at[0]-U.at[0]||N.at[1]-U.at[1]);if(!S.length)return w("No point is in view.");let T=S.
findIndex(({slot:N})=>N===r.selected),R=T<0&&!_?0:T;v(S[(R+(_?1:-1)+S.length)%S.length].slot)}function w(_){r.message=_,e()}function M(_){r.label=_,e()}function O(_){
r.removing=_,v(-1,_?"Click a point to remove it.":"")}}function di(t){let[e,n,r]=["x","y","part"].map(o=>H(t.get(o)).slice());return{x:e,y:n,part:r}}var Ga=150,Ka="Click to add a point, drag to move it, double-click to remove it.",Ya="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",Za=" + and −\
 choose the label of new points.";function fi({model:t,el:e}){let n=t.get("task")==="classification";e.classList.toggle("classification",n),e.classList.remove("\
mapped");let r=t.get("colors");for(let _ in r)e.style.setProperty(`--${_}`,r[_]);let o=Bt(),i=C`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${Ka}</summary><p id=${o}>${Ya}${n?Za:""}</p></details>`,[s,a,c,l]=P(e,i,"div",".tools",".report",".message"),u=nr(s,{label:"\
Data",ratio:n?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),h={tabindex:"0",role:"application","aria-describedby":o};for(let[_,S]of Object.entries(h))u.
picture.setAttribute(_,S);let[g,m,x]=u.layers("curve","points","selection"),$=pi(t,()=>{z(),y()}),k=()=>{let[_,S]=$.box().map(([T,R])=>({low:T,high:R}));return u.
plane(_,S)},E={el:e,plot:u,state:$,plane:k};qo(E),Vo(E);function b(){let _=$.visible(),{toPixel:S}=k(),T=_.length>Ga?3.6:4.8;P(m,_.map(({at:U,training:I,positive:D})=>{
let L=n?D?"positive":"negative":"",[Y,X]=S(U);return V`<circle class="${I?"training":"test"} ${L}" r=${T} cx=${Y.toFixed(2)} cy=${X.toFixed(2)} />`})),z();let[R,
N]=[$.count(1),$.count(-1)];u.picture.ariaLabel=`Data: ${dr(R,"training ")}${N?` and ${dr(N,"test ")}`:""}`,y()}function z(){let _=$.visible(),S=_.find(({slot:U})=>U===
$.selected),[T,R]=k().toPixel(S?.at??$.cursor);P(x,V`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${T},${R})" .style=${Pt(!S)} />
      <circle class="selected" r="9" cx=${T} cy=${R} .style=${Pt(S)} />`);let N=$.count(1)+$.count(-1)-_.length;P(c,C`
      <div class="status" role="status">${$.message||(S?A(S):"")}</div>
      <div class="notes">${N?`${dr(N)} outside the view`:""}</div>`)}function A({at:_,training:S,positive:T}){let R=n?`, label ${t.get("label_names")[T?1:0]}`:"";
return`${S?"Training":"Test"} point: ${le(_,t.get("axis_names"),R)}`}function d(){let _=n?new Float64Array:H(t.get("fit")),{left:S,width:T}=u.area,{to:R}=k().y,
N=I=>`${(S+I*T/(_.length-1)).toFixed(2)},${et(R(_[I]),-jt,jt).toFixed(2)}`,U=Ne(_.length,I=>!Number.isNaN(_[I])).map(I=>`M${I.map(N).join("L")}`);P(g,V`<path class="fit" d=${U.
join("")} />`)}let f=mn(r.positive,r.negative);function v(){if(!n)return;let _=t.get("map");e.classList.toggle("mapped",_.shape[0]>0);let S=t.get("logits"),T=R=>S?
Math.tanh(R/2):et(R,-1,1);se(u.canvas,H(_),_.shape,R=>f(T(R)))}function y(){e.classList.toggle("removing",$.removing);let _=[1,-1].map(N=>C`
      <button type="button" title="Label of the points you add" aria-pressed=${N===$.label}
        @click=${()=>$.choose(N)}>
        <i class="dot ${N>0?"positive":"negative"}"></i>${t.get("label_names")[N>0?1:0]}
      </button>`),S=n?"var(--gdviz-faint)":r.data,T=[{name:"training",color:S,kind:"dot"}];$.count(-1)&&T.push({name:"test",color:S,kind:"ring"}),n||T.push({name:"\
model",color:r.fit}),P(a,C`
      ${n?C`<span class="labels" role="group" aria-label="Label of new points">${_}</span>`:B}
      <button type="button" title="Remove points by clicking them" aria-pressed=${$.removing}
        @click=${()=>$.setRemoving(!$.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${w} />
      <button type="button" title=${"Load your own data: a header line, then a row for each point"}
        @click=${()=>a.querySelector("input").click()}>Load CSV …</button>
      <span class="gdviz-legend">${vn(T)}</span>`)}function w({target:_}){let[S]=_.files;S&&si(t,S),_.value=""}function M(){let{file:_,text:S,failed:T}=t.get("m\
essage"),[R,N]=T?["gdviz-notice","alert"]:["gdviz-note","status"];P(l,S?C`<div class=${R} role=${N}><b>${_}</b>: ${S}</div>${Ja(t)}`:B)}let O="interval y_interv\
al axis_names";return u.draw(t,{[O]:()=>u.axes(k(),t.get("axis_names"),!n),"x y part":$.read,[`x y part label_names ${O}`]:b,[`fit ${O}`]:d,"map logits":v,message:M})}
function Ja(t){let{columns:e,chosen:n}=ii(t)??{columns:[],chosen:[]};if(e.length<3)return B;let r=n.length===3?["x₁","x₂"]:["x","y"],o=t.get("both_tasks");(o||
n.length===3)&&r.push("label");let i=(c,{target:l})=>{let p=[n[0],n[1],n[2]];p[c]=e[l.value],ur(t,p.filter(Boolean))},s=(c,l,p)=>C`<option value=${l} .selected=${p}>${c}</option>`,
a=r.map((c,l)=>C`
    <label>${c} <select aria-label="Column of ${c}" @change=${p=>i(l,p)}>
      ${l===2&&o?s("none: a curve","",!n[2]):B}
      ${e.map((p,u)=>s(p.name,u,p===n[l]))}
    </select></label>`);return C`<div class="columns">${a}</div>`}var dr=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function Qa(t){let{model:e,el:n}=t;it(n,
"gdviz-data-editor");let r=fi(t),o=[lt(e,"task",()=>{r(),P(n,B),r=fi(t)}),lt(e,"source",()=>{e.get("own").includes(e.get("source"))||ai(e)})];return()=>{for(let i of o)
i();r()}}var hi={render:Qa};var Xa=4;function tc({model:t,el:e}){it(e,"gdviz-field","gdviz-plane");let n=Bt(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function o(){let{size:b=[
0,0],axes:z=[0,0,0,0]}=t.get("drawn"),[A,d,f,v]=z,y=M=>V`<rect class=${M} x=${A} y=${d} width=${f} height=${v} />`,w=C`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${b[0]} height=${b[1]}>
        <defs><clipPath id=${n}>${y("")}</clipPath></defs>
        ${y("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?pn(t.widget_manager,"Zooming needs Python, which draws this picture."):B}`;return P(e,w,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[i,s,a,c,l,p,u,h]=o();function g(){let{size:b,axes:z,limits:A}=t.get("drawn");if(!b)return null;let[d,f,v,y]=z,w=Nt({low:A[0],high:A[1],from:d,to:d+
v});return oe(w,Nt({low:A[2],high:A[3],from:f+y,to:f}))}let x=yn({model:t,el:e,picture:i,hit:s,handles:p,panel:u,layers:[a,c,l],plane:g,free:()=>!0});function $(){
x.buttons();let{limits:b}=t.get("drawn");t.get("disabled")&&b&&t.set("view",b)}let k=ne(e,b=>{Math.abs(b-t.get("width"))>=Xa&&K(t,{width:b})}),E=dt(t,{disabled:$,
drawn:o,"drawn minima":x.minima,"drawn start axis_names":x.start,"drawn paths":x.paths,"drawn current":x.points,"drawn current step diverged_at axis_names":()=>P(
h,g()&&xn(t))});return()=>{k(),E()}}var gi={render:tc};var Ft={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},_n=t=>(...e)=>({_$litDirective$:t,values:e}),de=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:up}=co;var mi=t=>t.strings===void 0;var ec={},vi=(t,e=ec)=>t._$AH=e;var $t=_n(class extends de{constructor(t){if(super(t),t.type!==Ft.PROPERTY&&t.type!==Ft.ATTRIBUTE&&t.type!==Ft.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!mi(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
xt||e===B)return e;let n=t.element,r=t.name;if(t.type===Ft.PROPERTY){if(e===n[r])return xt}else if(t.type===Ft.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return xt}else if(t.
type===Ft.ATTRIBUTE&&n.getAttribute(r)===e+"")return xt;return vi(t),e}});function zn(t,e){let n=!1,r=!1,o;return({value:i,min:s,max:a,step:c,log:l,whole:p,disabled:u=!1,description:h,unit:g="",tooltip:m,continuous:x=!0})=>{i!==o&&(r=
!1),o=i;let $=f=>String(l?Math.log10(f):f);function k({target:f}){let v=Number(f.value),y=l?Number((10**v).toPrecision(3)):v;e(et(p?Math.round(v):y,s,a))}function E({
target:f}){let v=Number(f.value.trim().replace(",",".").replaceAll("−","-"));r=!(f.value.trim()!==""&&Number.isFinite(v)&&(!p||Number.isInteger(v))&&v>=s&&v<=
a),r||e(v),t()}function b(){n=!0}function z(){n=r=!1,t()}let[A,d]=x?[k,null]:[null,k];return C`
      <label title=${m}>
        <span>${h}</span>
        <input type="range" min=${$(s)} max=${$(a)} step=${c} aria-valuetext=${`${ot(i)} ${g}`.trim()}
          .value=${$t($(i))} ?disabled=${u} @input=${A} @change=${d} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${h}, as a number" aria-invalid=${r}
        title=${r?`A ${p?"whole ":""}number from ${s} to ${a}`:g}
        .value=${n?xt:$t(ot(i))} ?disabled=${u} @focus=${b} @change=${E} @blur=${z} />`}}var[An,pe,pr,wi]=[1,2,3,4],xi={add:An,subtract:An,negate:An,multiply:pe,divide:pe,power:pr,exp:pr},yi=(t,e)=>C`<math display="block" alttext=${t}>${gt(e)}</math>`;
function gt(t,e=An){if((xi[t.operation]??wi)<e)return bi(gt(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?ht`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:ht`<mn>${t.value}</mn>`;case"variable":return ht`<mi>${t.letter}</mi>`;case"add":return ht`<mrow>${gt(n)}<mo>+</mo>${gt(r,pe)}</mrow>`;case"subt\
ract":return ht`<mrow>${gt(n)}<mo>−</mo>${gt(r,pe)}</mrow>`;case"negate":return ht`<mrow><mo>−</mo>${gt(n,pe)}</mrow>`;case"multiply":return ht`<mrow>${gt(n,
pe)}${rc(r)}${gt(r,pr)}</mrow>`;case"divide":return ht`<mfrac>${gt(n)}${gt(r)}</mfrac>`;case"power":return ht`<msup>${gt(n,wi)}${gt(r)}</msup>`;case"exp":return ht`<msup><mi>e</mi>${gt(
n)}</msup>`;case"sqrt":return ht`<msqrt>${gt(n)}</msqrt>`;case"abs":return ht`<mrow><mo stretchy="true">|</mo>${gt(n)}<mo stretchy="true">|</mo></mrow>`;default:
return ht`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${bi(nc($i(t)))}</mrow>`}}var bi=t=>ht`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,nc=t=>t.map((e,n)=>n?ht`<mo separator="true">,</mo>${gt(
e)}`:gt(e));function $i({operation:t,position:e,operands:n}){let[r,...o]=n;return[...r.operation===t&&r.position===e?$i(r):[r],...o]}function rc(t){return ki(t)?
ht`<mo>·</mo>`:ht`<mo lspace="0" rspace=${t.operation in xi||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function ki({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&ki(e[0])}var zt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
" ":" "," ":" ","	":" ","\n":" ","\r":" "},tokens:{space:" +",number:"(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?",word:"[A-Za-zα-ωΑ-Ω]+",superscript:"\
[²³]",symbol:"\\*\\*|[-+*/^(),|]"},constants:{pi:3.141592653589793,π:3.141592653589793,e:2.718281828459045},superscripts:{"²":2,"³":3},functions:{sin:"sin",
cos:"cos",tan:"tan",arctan:"arctan",sinh:"sinh",cosh:"cosh",tanh:"tanh",exp:"exp",log:"log",ln:"log",sqrt:"sqrt",abs:"abs",min:"min",max:"max"},several:["min","\
max"],operations:["none","number","variable","add","subtract","multiply","divide","power","negate","min","max","sin","cos","tan","arctan","sinh","cosh","tanh","\
exp","log","sqrt","abs"],errors:{empty:"Type a formula, such as x^2 + y^2.",long:"The formula is too long: at most {0} characters.",operations:"The formula is t\
oo long: at most {0} operations, numbers and letters.",deep:"Brackets and signs are nested too deeply: at most {0} levels.",character:"{0} is not used in formul\
as.",equals:"Type only what stands on the right of the equals sign.",result:"{0} is what the formula is to give: it cannot stand in it.",name:"{0} is unknown. F\
or a product of letters, write * between them.",function:"There is no function {0}. Available: {1}.",brackets:"{0} needs brackets, such as {0}(x).",letters:"The\
re are too many letters besides x and y: at most {0}.",size:"This number is too large.",before:"Write * or ^ before this number.",operand:"A number, a letter or\
 a bracket is missing here.",unclosed:"This bracket is not closed.",unopened:"This bracket was not opened.",bar:"This bar is not closed.",comma:"A comma separat\
es only the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:Rt,operations:ic}=zt,sc=zt.errors,Le=zt.functions,ac=zt.spellings,En=zt.constants,cc=zt.superscripts,lc=Object.keys(zt.tokens),Mn=new RegExp(Object.entries(
zt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),at=class extends Error{constructor(e,n,...r){super(sc[e].replace(/\{(\d)\}/g,(o,i)=>String(r[i]))),this.
position=n}};function Sn(t,e=zt.variables){let n=Array.from(t),r=uc(n,e),o=fc(r,n.length),i=pc(r,e);return{instructions:hc(o,[...e,...i]),parameters:i,root:o}}function uc(t,e){
if(t.length>Rt.characters)throw new at("long",Rt.characters,Rt.characters);let n=t.map(o=>ac[o]??(o.length===1?o:"\0")).join(""),r=[];for(let o=0;o<n.length;o=Mn.
lastIndex){Mn.lastIndex=o;let i=Mn.exec(n);if(!i)throw new at(t[o]==="="?"equals":"character",o,t[o]);let s=lc.find(c=>i.groups?.[c]!==void 0)??"",a=/^ *\(/.test(
n.slice(Mn.lastIndex));s==="word"?r.push(...dc(i[0],o,e,a)):s!=="space"&&r.push({kind:s,text:i[0],position:o})}return r}function dc(t,e,n,r){if(Object.hasOwn(Le,
t)){if(!r)throw new at("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(En,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new at("function",e,t,Object.keys(Le).join(", "));let o=Object.keys(Le).findLast(s=>t.startsWith(s));if(o)throw new at("brackets",e,o);let i=Array.from(
t);if(t.length>3||t.length===3&&!i.some(s=>n.includes(s)))throw new at("name",e,t);return i.map((s,a)=>({kind:"letter",text:s,position:e+a}))}function pc(t,e){let n=new Set;
for(let{kind:r,text:o,position:i}of t)if(!(r!=="letter"||e.includes(o)||Object.hasOwn(En,o))){if(zt.variables.includes(o))throw new at("result",i,o);if(n.add(o),
n.size>Rt.parameters)throw new at("letters",i,Rt.parameters)}return[...n].sort()}function fc(t,e){let n={kind:"end",text:"",position:e},r=0,o=0,i=0,s=!1,a=()=>t[r]??
n,c=()=>t[r++]??n,l=(b,z,A,{value:d=0,letter:f=""}={})=>({operation:b,position:z,operands:A,value:d,letter:f});function p(){let{text:b,position:z}=a();throw new at(
b===")"?"unopened":b===","?"comma":"operand",z)}function u(){let b=h();for(;a().text==="+"||a().text==="-";){let{text:z,position:A}=c();b=l(z==="+"?"add":"subtr\
act",A,[b,h()])}return b}function h(){let b=g();for(;;){let{kind:z,text:A,position:d}=a();if(A==="*"||A==="/")c(),b=l(A==="*"?"multiply":"divide",d,[b,g()]);else if(z===
"letter"||z==="function"||A==="("||A==="|"&&!s)b=l("multiply",d,[b,m()]);else{if(z==="number")throw new at("before",d);return b}}}function g(){if(++o>Rt.depth)throw new at(
"deep",a().position,Rt.depth);let b;if(a().text==="-"){let{position:z}=c();b=l("negate",z,[g()])}else a().text==="+"?(c(),b=g()):b=m();return o--,b}function m(){
let b=x();for(;a().kind==="superscript";){let{text:A,position:d}=c();b=l("power",d,[b,l("number",d,[],{value:cc[A]})])}if(a().text!=="^"&&a().text!=="**")return b;
let{position:z}=c();return l("power",z,[b,g()])}function x(){let{kind:b,text:z,position:A}=a();if(b==="number"){c();let d=Number(z);if(d>Rt.number)throw new at(
"size",A);return l("number",A,[],{value:d})}if(b==="letter")return c(),Object.hasOwn(En,z)?l("number",A,[],{value:En[z],letter:z}):l("variable",A,[],{letter:z});
if(b==="function")return $(c());if(z==="(")return k("unclosed",")",!1)[0];if(z==="|")return l("abs",A,k("bar","|",!0));throw new at(z===")"&&i===0?"unopened":"o\
perand",A)}function $({text:b,position:z}){let A=zt.several.includes(b),[d,...f]=k("unclosed",")",!1,A);if(!A)return l(Le[b],z,[d]);if(!f.length)throw new at("s\
everal",z,b);return f.reduce((v,y)=>l(Le[b],z,[v,y]),d)}function k(b,z,A,d=!1){let f=c(),v=s;s=A,i++;let y=[u()];for(;d&&a().text===",";)c(),y.push(u());if(a().
kind==="end")throw new at(b,f.position);return a().text!==z&&p(),c(),i--,s=v,y}if(!t.length)throw new at("empty",0);let E=u();return a().kind!=="end"&&p(),E}function hc(t,e){
let n=[],r=new Map;function o({position:s},a,c,l=0,p=0){let u=[ic.indexOf(a),c,l,p],h=u.join();if(r.has(h)||r.set(h,n.push(u)-1),n.length>Rt.instructions)throw new at(
"operations",s,Rt.instructions);return r.get(h)}function i(s){let{operation:a,operands:c,value:l,letter:p}=s;if(a==="number")return o(s,a,0,0,l);if(a==="variabl\
e")return o(s,a,e.indexOf(p));let u=i(c[0]),h=a==="power"&&c[1].operation==="number"?c[1].value:0;if(h===2||h===3||h===4){let g=o(s,"multiply",u,u);return h===2?
g:o(s,"multiply",g,h===3?u:g)}return o(s,a,u,...c.slice(1).map(i))}return i(t),n}var Ce=(t,e=t.get("value"))=>Sn(e,t.get("variables")),[gc,mc]=[24,8];function fr(t,e,n){let{shape:r}=t.get(e),o=new Float64Array(H(t.get(e)).length);return o.set(
n),te(o,{shape:r,dtype:"float64"},t.get(e))}function vc({model:t}){let e=Ce(t).parameters;function n(){let r=Ce(t),[o,i]=[e,H(t.get("parameters"))];e=r.parameters;
let s=fr(t,"instructions",r.instructions.flat()),[a,c]=[H(s),H(t.get("instructions"))];a.every((l,p)=>l===c[p])||(t.set("instructions",s),t.set("parameters",fr(
t,"parameters",e.map(l=>o.includes(l)?i[o.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function wc({model:t,el:e}){it(e,"gdviz-fo\
rmula-field");let n=Bt(),r=null,o=new Map;function i({target:u}){let h=u.value;try{Ce(t,h),r=null,K(t,{value:h})}catch(g){if(!(g instanceof at))throw g;r={text:h,
error:g}}l()}function s(u){let h=g=>{let m=H(t.get("parameters")).slice();m[Ce(t).parameters.indexOf(u)]=g,K(t,{parameters:fr(t,"parameters",m)})};return o.has(
u)||o.set(u,zn(l,h)),o.get(u)}function a({message:u,position:h},g){let m=Array.from(g,k=>/\s/.test(k)?" ":k),x=Math.max(0,h-gc),$=m.slice(x,h+mc).join("");return C`<code aria-hidden="true">${x?
"…":""}${$}\n${" ".repeat(h-x+(x?1:0))}▲</code>
      <span>${u}</span>`}function c(){r=null,l()}function l(){let[u,h,g]=["value","description","tooltip"].map(b=>t.get(b)),[m,x]=t.get("range"),$=H(t.get("para\
meters")),{root:k,parameters:E}=Ce(t);P(e,C`
      <label title=${g}>
        <span>${h}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${$t(r?.text??u)} @input=${i} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?a(r.error,r.text):B}</div>
        ${r?B:yi(u,k)}
      </div>
      ${E.map((b,z)=>C`<div class="gdviz-slider">${s(b)({value:$[z],min:m,max:x,step:.01,description:b,tooltip:`The letter ${b} of the formula`})}</div>`)}`)}let p=[
dt(t,{"parameters description tooltip range":l}),dt(t,{value:c})];return()=>p.forEach(u=>u())}var _i={initialize:vc,render:wc};var zi=64,bc=10,xc=9;function yc(t,e,n,{from:r,to:o}){let[i,s]=t.map(e?Math.log10:Number),a=n>1?(s-i)/(n-1):0,c=u=>e?10**u:u,l=u=>Math.floor((u-r)/(o-r)*n),p=Nt(
{low:c(i-a/2),high:c(s+a/2),log:e,from:r,to:o});return{pixels:p,nearest:u=>et(l(u),0,n-1),cellOf:u=>{let h=p.to(u);return h>=Math.min(r,o)&&h<=Math.max(r,o)?Math.
min(l(h),n-1):-1},centre:u=>c(i+u*a),edges:u=>{let[h,g]=[u,u+1].map(m=>r+(o-r)*m/n);return[Math.min(h,g),Math.max(h,g)]}}}function $c({model:t,el:e}){let n=()=>t.
get("kind")==="magnitude",r=n()?bn:Oe,o=`Map of ${t.get("value_name")}`,i=ce(e,{name:"gdviz-heat-map",label:o,ratio:t.get("ratio"),margins:r});i.canvas.classList.
add("hatch");let[s]=i.layers("cross"),[a]=P(i.handles,z(),".handle"),c=()=>t.get("values").shape,l=w=>{let M=t.get(`${w}_range`),O=t.get(`${w}_log`)&&M[0]>0,[_,
S]=c();return yc(M,O,w==="x"?S:_,w==="x"?i.across():i.upwards())};function p(){if(!c()[0]||!c()[1])return null;let[w,M]=t.get("chosen"),[O,_]=[l("x").cellOf(w),
l("y").cellOf(M)];return O>=0&&_>=0?[O,_]:null}let u=w=>!Number.isFinite(w)||!n()&&w<0;function h(){let w=t.get("log"),[M,O]=Ae([H(t.get("values"))],_=>Number.isFinite(
_)&&!(w&&_<=0));return M<=O?[M,O]:null}function g(){se(i.canvas,H(t.get("values")),c(),n()?m():x())}function m(){let w=Array.from(t.get("palette"),T=>ie(T)),[M,
O]=h()??[0,1],_=Nt({low:M,high:O,log:t.get("log"),from:0,to:w.length}),S=T=>Math.floor(_.to(Math.max(T,M)));return T=>u(T)?0:w[et(S(T),0,w.length-1)]}function x(){
let w=Array.from(t.get("colors"),M=>ie(M));return M=>u(M)?0:w[M%w.length]}function $(){let w=h();if(!n()||!w)return i.bar(n()?[[],[],t.get("value_name")]:null);
let{height:M}=i.area,O=Nt({low:w[0],high:w[1],log:t.get("log"),from:0,to:-M}),_=t.get("palette"),S=R=>_[Math.floor((R+.5)/zi*_.length)],T=O.ticks().map(({at:R,text:N})=>({
at:R/M,text:N}));i.bar([Array.from({length:zi},(R,N)=>S(N)),T,t.get("value_name")])}function k(){let w=t.get("colors"),O=(n()?[]:t.get("names")).map((S,T)=>({name:S,
color:w[T%w.length],kind:"area"})),_=H(t.get("values")).some(u);i.legend(_?[...O,{name:t.get("missing_name"),color:"",kind:"hatch"}]:O)}let E=()=>i.axes(oe(l("x").
pixels,l("y").pixels),t.get("axis_names"));function b(){let w=p();if(P(i.handles,z(w)),!w)return P(s,null);let[[M,O],[_,S]]=[l("x").edges(w[0]),l("y").edges(w[1])],
{left:T,top:R,width:N,height:U}=i.area,[I,D]=[(M+O)/2,(_+S)/2],Y=`${`M${I},${R}V${_-6}M${I},${S+6}V${R+U}`}M${T},${D}H${M-6}M${O+6},${D}H${T+N}`;P(s,V`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${Y} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${Y} />`)}function z(w=null){let[[M,O],[_,S]]=w?[l("x").edges(w[0]),l("y").edges(w[1])]:
[[0,0],[0,0]],T=(N,U,I,D)=>V`<rect class=${N} fill="transparent" stroke=${U} stroke-width=${I}
        x=${M-D} y=${_-D} width=${O-M+2*D} height=${S-_+2*D} />`,R=Math.max((xc-(O-M))/2,1);return V`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Pt(w)}
        aria-valuenow=${w?w[1]*c()[1]+w[0]:0} aria-valuetext=${w?A(w):""}>
        ${T("","white",4,R)}${T("cell","black",2,R)}${T("halo","none",0,bc)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function A([w,M]){let[O,_]=t.get("axis_names"),S=`${O} = ${ot(l("x").centre(w))}, ${_} = ${ot(l("y").centre(M))}`,T=H(t.get("values"))[M*c()[1]+w];if(u(
T))return`${S}: ${t.get("missing_name")}`;let R=()=>t.get("names")[T]??String(T);return`${S}: ${n()?`${t.get("value_name")} ${ot(T)}`:R()}`}let d=i.readout(w=>{
let M=w?f(w):p();P(i.status,M?A(M):"")},a);function f([w,M]){return c()[0]&&c()[1]?[l("x").nearest(w),l("y").nearest(M)]:null}function v(w){if(!w)return;let M=[
l("x").centre(w[0]),l("y").centre(w[1])];String(M)!==String(t.get("chosen"))&&K(t,{chosen:M})}wn({surface:i.hit,handle:a,to:w=>v(f(i.pixel(w))),by:(w,M)=>{let[O,
_]=p()??[0,0],S=M?10:1;v([et(O+S*w[0],0,c()[1]-1),et(_+S*w[1],0,c()[0]-1)])}});let y="x_range y_range x_log y_log axis_names";return i.draw(t,{"kind values pale\
tte colors log":g,"kind values palette log value_name":$,"kind values names colors missing_name":k,[`values ${y}`]:E,[`kind chosen values names ${y}`]:b,[`kind \
chosen values names value_name missing_name ${y}`]:d})}var Ai={render:$c};function kc(t){let e=C`<b>${t.get("name")}</b>`,n=vt(t.get("module")),{error:r}=ze(t),o=r?`${r.message} (${r.name})`:t.get("error_message"),i=s=>C`<div class="gdviz-notice" role="status">${s}</div>`;
return o?C`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?i(C`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||ln(n)?null:i("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var _c=({model:t})=>Zt(t);function zc({model:t,el:e}){
it(e,"gdviz-link");let n=()=>P(e,kc(t)),r=[Zt(t),dn(t,n),lt(t,"where error_message",n)];return n(),()=>r.forEach(o=>o())}var Mi={initialize:_c,render:zc};var Ac=2,Mc=.5,Ei=.05,Tn=(t,e,n=Ac)=>e*Math.abs(t)/(Math.abs(t)+n);function Si(t,e){let n=gn(t),r=document.createElement("canvas"),o=mn(e.positive,e.negative),i=[];
function s({weights:h,thickest:g},m){h.forEach(({index:x},$)=>{let k=m[x],E=Tn(k,g);E>Ei&&(n.lineWidth=E,n.strokeStyle=k>0?e.positive:e.negative,n.stroke(i[$]))})}
function a({units:h,layers:g},m,[x,$,k],{ink:E,paper:b}){let z=h.length-g[0].length===x&&k>1,A=h.slice(g[0].length);n.fillStyle=b;for(let{x:d,y:f,size:v}of h)n.
fillRect(d-v/2,f-v/2,v,v);z&&$>1&&c(A,m,$,k),z&&$===1&&l(A,m,k,E),n.lineWidth=1,n.strokeStyle=E,n.globalAlpha=.7;for(let{x:d,y:f,size:v}of h)n.strokeRect(d-v/2-
.5,f-v/2-.5,v+1,v+1);n.globalAlpha=1}function c(h,g,m,x){se(r,g,[m*h.length,x],$=>o(et($,-1,1))),h.forEach(({x:$,y:k,size:E},b)=>{let z=(h.length-1-b)*m;n.drawImage(
r,0,z,x,m,$-E/2,k-E/2,E,E)})}function l(h,g,m,x){h.forEach(({x:$,y:k,size:E},b)=>{let z=g.subarray(b*m,(b+1)*m),A=z.reduce((y,w)=>Math.max(y,Math.abs(w)),1),[d,
f]=[$-E/2,.46*E/A];Object.assign(n,{lineWidth:1,strokeStyle:x,globalAlpha:.25}),n.beginPath(),n.moveTo(d,k),n.lineTo(d+E,k),n.stroke();let v=b===h.length-1;Object.
assign(n,{lineWidth:E>20?1.8:1.2,strokeStyle:v?e.fit:x,globalAlpha:1}),n.beginPath(),z.forEach((y,w)=>n.lineTo(d+E*w/(m-1),k-f*y)),n.stroke()})}function p({units:h,
thickest:g},m,x){for(let{x:$,y:k,size:E,index:b}of h){let z=m[b],A=Tn(z,g,Mc)/2;A>Ei&&(u($-E/2,k+E/2,A+.8,x),u($-E/2,k+E/2,A,z>0?e.positive:e.negative))}}function u(h,g,m,x){
n.beginPath(),n.arc(h,g,m,0,2*Math.PI),n.fillStyle=x,n.fill()}return{resize:({width:h,height:g,weights:m})=>{i=m.map(({curve:$})=>new Path2D($));let x=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(h*x),height:Math.round(g*x)}),Object.assign(t.style,{width:`${h}px`,height:`${g}px`})},draw:(h,g,m,x,$)=>{let k=t.width/h.width;
n.setTransform(k,0,0,k,0,0),n.clearRect(0,0,h.width,h.height),g.length===h.parameters&&(s(h,g),a(h,m,x,$),p(h,g,$.paper))}}}var Ti=54,Ec=340,Sc=120,Tc=40,Oc=5,Ut=16,Ie=4;function hr(t){let[e,n,{shape:[,r,o]}]=[H(t.get("weights")),H(t.get("shape")),t.get("responses")],i=H(t.get("respo\
nses")),s=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],a={parameters:e,responses:i,pictures:[t.get("responses").
shape[0],r,o]};if(!n.length)return{...a,sizes:t.get("sizes"),names:s};let c=Array.from(n.subarray(0,Ie)).filter(b=>b>0),l=Array.from(n.subarray(Ie)).flatMap((b,z)=>b?
[z]:[]),p=Ie*Ut**2,u=p+Ie*Ut,h=[...c.map((b,z)=>[z*Ut**2,p+z*Ut,z*Ut]),[u,u+Ut,Ie*Ut]],g=l,m=[],x=[],$=t.get("curves"),k=r*o;for(let[b,z]of[...c,1].entries()){let A=Array.
from({length:z},(d,f)=>f);for(let d of A)m.push(...g.map(f=>h[b][0]+d*Ut+f));m.push(...A.map(d=>h[b][1]+d));for(let d of A)x.push(i.subarray((h[b][2]+d)*k,(h[b][2]+
d)*k+($?o:k)));g=A}let E=new Float64Array(x.length*($?o:k));return x.forEach((b,z)=>E.set(b,z*b.length)),{parameters:Float64Array.from(m,b=>e[b]),responses:E,pictures:[
x.length,$?1:r,o],sizes:[l.length,...c,1],names:l.map(b=>$?s[b].replace("₁",""):s[b])}}function gr(t,e){let n=et(Ti*Math.max(...t),Sc,Ec),r=e/t.length,o=[0,0];
for(let l=1;l<t.length;l++)o.push(o[l]+t[l]*(t[l-1]+1));let i=t.map((l,p)=>{let u=Math.min(n/l,Ti),h=Math.floor(Math.min(.76*u,.5*r,Tc)),g=m=>Math.round(m-h/2)+
h/2;return Array.from({length:l},(m,x)=>({layer:p,unit:x,index:p?o[p]+l*t[p-1]+x:-1,x:g(r*(p+.5)),y:g(n/2+(x-(l-1)/2)*u),size:h}))}),s=i.flat(),a=i.slice(1).flatMap(
(l,p)=>l.flatMap(u=>i[p].map(h=>{let[g,m]=[h.x+h.size/2,u.x-u.size/2],x=(g+m)/2,$=`M${g},${h.y}C${x},${h.y},${x},${u.y},${m},${u.y}`;return{from:h,to:u,index:o[u.
layer]+u.unit*i[p].length+h.unit,start:g,end:m,curve:$}}))),c=et(.25*Math.min(...s.map(({size:l})=>l)),3.5,10);return{width:e,height:n,layers:i,units:s,weights:a,
thickest:c,parameters:o[t.length]}}function Oi({units:t,weights:e},[n,r]){let o=t.find(({x:l,y:p,size:u})=>Math.max(Math.abs(n-l),Math.abs(r-p))<=u/2+1);if(o)return o;
let i=e.filter(({start:l,end:p})=>l<=n&&n<=p);if(!i.length)return null;let s=Nc((n-i[0].start)/(i[0].end-i[0].start)),a=({from:l,to:p})=>Math.abs(l.y+(p.y-l.y)*
s-r),c=i.reduce((l,p)=>a(p)<a(l)?p:l);return a(c)<Oc?c:null}function Nc(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var Rc=250,Lc=[.5,2,8];function Cc({model:t,el:e}){it(e,"gdviz-network-diagram");let n=t.get("colors");for(let w in n)e.style.setProperty(`--${w}`,n[w]);let r=C`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="legend"></div>`,[o,i,s,a]=P(e,r,".network","canvas",".readout",".legend"),c=Si(i,n),l=Kn(),p=hr(t),u="",h=gr(p.sizes,320),g=null;function m(w=h.
width){h=gr(p.sizes,w),u=String([p.sizes,p.names]),c.resize(h),P(a,Dc(h.thickest)),k(null),x()}function x(){c.draw(h,p.parameters,p.responses,p.pictures,l),v()}
function $(){p=hr(t),String([p.sizes,p.names])!==u?m():x()}function k(w){g=w;let M=h.layers[0].map(({x:O,y:_,unit:S})=>V`<text x=${O} y=${_} dy="0.35em" text-anchor="middle">${p.
names[S]}</text>`);P(o,C`
      <svg tabindex="0" role="application" aria-label=${jc(p.sizes,t.get("activation"))} width=${h.width} height=${h.height}
        @pointermove=${E} @pointerdown=${E} @pointerleave=${b} @blur=${()=>k(null)} @keydown=${z}>
        <g class="names" aria-hidden="true">${M}</g>
        <g class="pointed" aria-hidden="true">${w&&Fc(w)}</g>
      </svg>`),f()}let E=w=>k(Oi(h,_t(o,w))),b=({pointerType:w})=>w!=="touch"&&k(null);function z(w){if(w.ctrlKey||w.metaKey||w.altKey)return;let M=Se(w);!M&&![
"Enter","Escape"].includes(w.key)||(w.preventDefault(),k(Ic(h,g,M??w.key)))}let A=0,d=0;function f(){A=performance.now(),s.textContent=g?Pc(h,p.names,g,p.parameters):
"Point at a line or a unit to see its value."}function v(){!g||d||(d=window.setTimeout(()=>{d=0,f()},Math.max(Rc-(performance.now()-A),0)))}let y=[dt(t,{"sizes \
weights responses shape curves":$,activation:()=>k(g)}),ne(o,m),uo(()=>{l=Kn(),x()}),()=>clearTimeout(d)];return()=>y.forEach(w=>w())}function Ic({layers:t,weights:e},n,r){
if(!n)return t[0][0];let o="from"in n;if(r==="Escape")return o?n.to:null;let i=e.filter(({to:l})=>l===(o?n.to:n));if(typeof r=="string")return i[0]??n;let[s,a]=r;
if(o)return i[et(n.from.unit-a-s,0,i.length-1)];let c=t[et(n.layer+s,0,t.length-1)];return c[et(n.unit-a,0,c.length-1)]}function Ni(t,e,{layer:n,unit:r}){return n===
0?e[r]:n===t.layers.length-1?"the output":`unit ${r+1} of hidden layer ${n}`}function Pc(t,e,n,r){if("from"in n){let[i,s]=[n.from,n.to].map(a=>Ni(t,e,a));return`\
Weight from ${i} to ${s}: ${ot(r[n.index])}`}let o=Ni(t,e,n);return n.layer===0?`Input ${o}`:`${o[0].toUpperCase()}${o.slice(1)}: bias ${ot(r[n.index])}`}function jc([
t,...e],n){let r=e.slice(0,-1),o=`${r.length===1?"a hidden layer":"hidden layers"} of ${r.join(", ")} units`,i=r.length?`${o}${n?` (${n})`:""}`:"no hidden layer";
return`Network with ${t===1?"1 input":`${t} inputs`}, ${i} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves\
 back.`}function Fc(t){if("from"in t)return V`<path d=${t.curve} />`;let e=t.size+5;return V`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function Dc(t){
let e=(r,o,i=r)=>C`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${o}</svg>${i}</span>`,n=r=>V`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;
return C`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${Lc.map(r=>e("sample",n(Tn(r,t)),String(r)))}
    ${e("bias",V`<circle cx="5" cy="5" r="3.5" />`)}`}var Ri={render:Cc};var Li="_",Bc=100,Uc=1e6,mr="it was cut off or changed on its way";async function Ci(t){if(t.length<Bc||!/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t))return t;let e=await Pi(
Hc(t.split(",").map(Number)),new CompressionStream("deflate")),n=btoa(Array.from(e,o=>String.fromCharCode(o)).join("")),r=Li+n.replaceAll("+","-").replaceAll("/",
"_").replace(/=+$/,"");return r.length<t.length?r:t}var vr=t=>/^_[A-Za-z0-9_-]*$/.test(t);async function Ii(t){if(!vr(t))return t;try{let e=atob(t.slice(Li.length).
replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,o=>o.charCodeAt(0)),r=Wc(await Pi(n,new DecompressionStream("deflate")));return Array.from(r,o=>Object.
is(o,-0)?"-0":String(o)).join(",")}catch{throw new RangeError(mr)}}function Hc(t){let e=t.every(i=>Object.is(Math.fround(i),i)),n=e?4:8,r=new DataView(new ArrayBuffer(
n*t.length));t.forEach((i,s)=>e?r.setFloat32(n*s,i):r.setFloat64(n*s,i));let o=new Uint8Array(1+r.byteLength);o[0]=n;for(let i=0;i<r.byteLength;i++)o[1+i%n*t.length+
Math.floor(i/n)]=r.getUint8(i);return o}function Wc(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(mr);let r=new DataView(
new ArrayBuffer(e*n));for(let i=0;i<r.byteLength;i++)r.setUint8(i,t[1+i%e*n+Math.floor(i/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((i,s)=>e===
4?r.getFloat32(4*s):r.getFloat64(8*s))}async function Pi(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],o=0;for(let i=await n.read();!i.done;i=
await n.read()){if(o+=i.value.length,o>Uc)throw await n.cancel(),new RangeError(mr);r.push(i.value)}return Ht(r)}var ji=new WeakMap;function wr(t,{kind:e,options:n,otherwise:r}){if(n)return n[t];if(e==="texts")return qc(t,r??[])?"":JSON.stringify(t);if(typeof t=="string")return t;
if(Array.isArray(t))return t.map(Fi).join(",");if(!t?.data)return Fi(Number(t));let o=ji.get(t)??Array.from(H(t),Vc).join(",").replace(/(,0)+$/,"");return ji.set(
t,o),o}var qc=(t,e)=>t.length===e.length&&t.every((n,r)=>n===e[r]),Vc=t=>Object.is(t,-0)?"-0":String(t);function Fi(t){let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(
n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var On=t=>t.get("entries");async function Pe(t){let e=t.widget_manager,n=new Map;for(let r of On(
t)){let o=await br(r,e);typeof o!="string"&&n.set(r.name,wr((await wt(e,o.widget)).get(o.trait),o))}return n}async function br(t,e){if(!("selector"in t))return t;
let n=(await wt(e,t.selector)).get("index");return t.targets[n]??`there is no such setting with ${t.title} = ${t.labels[n]}`}var xr=(t,e)=>[...new Set([...t.keys(),
...e.keys()])].filter(n=>t.get(n)!==e.get(n));function Hi(t,e){let n=[],r=0;async function o(){let s=++r,a=On(t).flatMap(l=>"selector"in l?Object.values(l.targets):
[l]),c=await Promise.all(a.map(({widget:l})=>wt(t.widget_manager,l)));if(s===r){for(let l of n)l();n=a.map(({trait:l},p)=>lt(c[p],l,e)),e()}}o();let i=lt(t,"ent\
ries",o);return()=>{r++;for(let s of n)s();i()}}async function Gc(t,e){let n=await br(t,e);return typeof n=="string"?"":n.widget}var Kc="it is outside the range\
 that can be shown",Yc="it cannot be changed without Python";function Mt(t){throw new RangeError(t)}var Wi=(t,e)=>Br(Zc(t,e));async function Zc(t,e){let n=new Set(
On(t).map(({name:i})=>i)),r=[...e.keys()].filter(i=>!n.has(i)).map(i=>`${i}: there is no such setting`),o="";for(let i of On(t)){let s=e.get(i.name);if(s===void 0)
continue;let a=await Gc(i,t.widget_manager);a!==o&&(await t.widget_manager.runAll?.(),await Ur()),o=a;try{await Jc(t,i,s)}catch(c){if(!(c instanceof RangeError))
throw c;r.push(`${i.name}=${[...s].slice(0,40).join("")}: ${c.message}`)}}return r}async function Jc(t,e,n){let r=t.widget_manager,o=await br(e,r);if(typeof o==
"string")return Mt(o);let i=await wt(r,o.widget),s=el(o,i,n);if(wr(s,o)===wr(i.get(o.trait),o))return;let a=t.get("needs_kernel").includes(o.widget);a&&r.exported&&
Mt(Yc),i.set(o.trait,s),i.save_changes(),a&&await Xc(t)}var Qc=0;async function Xc(t){let e=++Qc,{promise:n,resolve:r}=tl(),o=a=>a.event==="done"&&a.question===
e&&r();t.on("msg:custom",o);let{kernel:i}=t.widget_manager,s=i&&re(i,a=>a==="gone"&&r());t.send({event:"ask",question:e}),await n,t.off("msg:custom",o),s?.()}function tl(){
let t=()=>{};return{promise:new Promise(n=>t=n),resolve:t}}function el(t,e,n){let{kind:r}=t;if(r==="choice"){let c=t.options??[];return c.includes(n)||Mt(`it mu\
st be one of ${c.join(", ")}`),c.indexOf(n)}if(r==="formula"){try{Sn(n,e.get("variables"))}catch(c){if(!(c instanceof at))throw c;Mt(`at character ${c.position+
1}: ${c.message.replace(/\.$/,"")}`)}return n}if(r==="texts")return nl(n,t);if(r==="flag")return n!=="0"&&n!=="1"&&Mt("it must be 0 or 1"),n==="1";if(r==="array"||
r==="numbers"){let{trait:c,length:l,among:p,narrowest:u=null}=t,{shape:h}=e.get(c),g=l??We(h),m=n.split(",");(l?m.length!==g:m.length>g)&&Mt(`it must be ${l?"":
"at most "}${g} numbers separated by commas`);let x=m.map(Bi),$=x.every(b=>Number.isFinite(Math.fround(b))&&(!p||p.includes(b))),k=u===null||rl(x,u);if((!$||!k)&&
Mt(h?"its numbers must be ones that can be set there":Kc),!h)return x;let E=new Float64Array(g);return E.set(x),{shape:h,data:new DataView(E.buffer)}}r==="whole"&&
!/^[+-]?[0-9]+$/.test(n)&&Mt("it must be a whole number");let o=Bi(n),i=(c,l)=>typeof c=="string"?e.get(c):c??l,[s,a]=[i(t.low,-1/0),i(t.high,1/0)];return s<=o&&
o<=a||Mt(`it must lie between ${Ui(s)} and ${Ui(a)}`),o}function nl(t,{length:e,otherwise:n=[]}){if(!t)return n;let r;try{r=JSON.parse(t)}catch{r=null}return Array.
isArray(r)&&r.length===e&&r.every(i=>typeof i=="string"&&i.length<=Di)?r:Mt(`it must be ${e} texts of at most ${Di} characters`)}var Di=80;function Bi(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:Mt("it must be a number")}var rl=([t,e,n,r],o)=>[[t,e],[n,r]].every(([i,s])=>i<s&&s-i>=o*Math.max(Math.abs(i),
Math.abs(s)));function Ui(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.
toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}var fe="gdviz",Gi="1",Nn=8e3,zr=async t=>kr(await Pe(t));async function kr(t){let e=new URLSearchParams;for(let[n,r]of t)r&&e.set(n,await Ci(r));return e.set(fe,
Gi),e.toString().replaceAll("%2C",",")}var Ar=()=>location.href.replace(/[?#].*$/s,""),ol=["token","theme","template","note","python"],Ki=t=>!ol.includes(t)&&!t.
startsWith("voila");async function il(t){let e=new Map(new URLSearchParams(t)),n=e.get(fe);if(n!==void 0&&n!==Gi)throw new RangeError("it was made by another ve\
rsion of this page");let r=[...e].filter(([i])=>Ki(i)&&i!==fe);if(n===void 0&&r.some(([,i])=>vr(i)))throw new RangeError("its end is missing");let o=async([i,s])=>{
let a=await Ii(s).catch(({message:c})=>{throw new RangeError(`of ${i}, ${c}`)});return[i,a]};return new Map(await Promise.all(r.map(o)))}var yr=10;async function Mr(t,e,n){
let r;try{let o=await Wi(t,n?new Map(Object.entries(n)):await il(e));if(!o.length)return;let i=o.length>yr?`; and ${o.length-yr} more`:"";r=`Parts of this link \
were ignored. ${o.slice(0,yr).join("; ")}${i}.`}catch(o){if(!(o instanceof RangeError))throw o;r=`This link was ignored: ${o.message}.`}await _r(t,r)}async function _r(t,e){
let n=e&&`<div class="gdviz-notice" role="status">${sl(e)}</div>`;At(await wt(t.widget_manager,t.get("message")),"value",n)}var sl=t=>t.replaceAll("&","&amp;").
replaceAll("<","&lt;"),qi=400,Vi="There are too many points for the address of this page, so a copy of the address leaves them out.";async function Yi(t){let e=await Pe(
t),n=history.state?.[fe];await Mr(t,location.search,n),n&&await _r(t,Vi);let r=await Pe(t),[o,i,s]=[0,-1/0,!!n];function a(){o||=setTimeout(l,Math.max(0,i+qi-performance.
now()))}let c=Hi(t,a);addEventListener("popstate",()=>{r=new Map,a()});async function l(){i=performance.now(),o=Je()?setTimeout(l,qi):0;let p=await Pe(t);if(o||
!xr(p,r).length)return;r=p;let u=xr(p,e).length?await kr(p):"",h=s;s=$r(u).length>Nn;try{s?history.replaceState({[fe]:Object.fromEntries(p)},"",$r(await kr(al(p)))):
history.replaceState(null,"",$r(u))}catch{return c()}s!==h&&await _r(t,s?Vi:"")}}function $r(t){let n=[new URLSearchParams([...new URLSearchParams(location.search)].
filter(([r])=>!Ki(r)&&r!==fe)).toString(),t].filter(Boolean).join("&");return Ar()+(n&&`?${n}`)+location.hash}var al=t=>new Map([...t].filter(([,e])=>e.length<500));
function Zi({model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>zr(t))}var cl=`With this many points the link would have more than ${Nn.toLocaleString("en")} characters, which not every server takes.`;function ll({model:t,el:e}){it(
e,"gdviz-page-state");async function n(){let o=`${Ar()}?${await zr(t)}`;if(o.length>Nn)return r("",cl);let i=await sn(o);r(o,i?"Copied.":"Copy this:"),i||e.querySelector(
"input")?.select()}let r=(o="",i="")=>P(e,C`
      <button type="button" title="Copy the address of this page in its current state" @click=${n}>Copy link</button>
      <span role="status">${i}</span>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!o} .value=${$t(o)} />`);r()}var Ji={initialize:Zi,render:ll};var ul={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},Jt=(t,e,n,r=t)=>C`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${ul[t]} /></svg>
  </button>`,Rn=(t,e)=>Jt(t?"pause":"play",t?"Pause":"Play",e,"play");var dl=10,pl=8;function fl({model:t}){let e=t.get("max");return lt(t,"max",()=>{let[n,r]=[t.get("value"),t.get("max")];(n>r||n===e&&!t.get("playing"))&&K(t,{value:r}),
e=r})}function hl({model:t,el:e}){it(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),o=m=>K(t,{playing:!1,value:m});function i(){let m=!t.
get("playing");K(t,{playing:m,value:m&&n()>=r()?0:n()})}let s=()=>P(e,C`
      ${Jt("back","Back to the start",()=>o(0))}
      ${Rn(t.get("playing"),i)}
      ${Jt("step","Step forward",()=>o(Math.min(n()+1,r())))}
      <label title="The current step">
        <input type="range" min="0" step="1" aria-label="Current step" .max=${String(r())} .value=${$t(String(n()))}
          @input=${({target:m})=>o(Number(m.value))} />
        <output>${n()} / ${r()}</output>
      </label>`),a=0,c=0,l=()=>Math.max(dl,r()/pl)/1e3;function p(m){let x=Math.min(Math.floor((m-a)*l()),r());if(x>=r())return K(t,{value:r(),playing:!1});x>n()&&
K(t,{value:x}),t.get("playing")&&(c=requestAnimationFrame(p))}function u(){cancelAnimationFrame(c),t.get("playing")&&(h(),c=requestAnimationFrame(p))}function h(){
a=performance.now()-n()/l()}let g=[dt(t,{"value max playing":s}),lt(t,"max",h),lt(t,"playing",u),()=>cancelAnimationFrame(c)];return u(),()=>g.forEach(m=>m())}var Qi={
initialize:fl,render:hl};var gl=t=>Number.isFinite(t)?ot(t,Math.abs(t)<.001?2:3):"–";function ml({model:t,el:e}){it(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function r(s,a){n(s)!==
a&&K(t,{shown:t.get("shown").with(s,Number(a))})}function o(s){K(t,{chosen:s}),r(s,!0)}function i(){let[s,a,c]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=Dt(t.get("values")),p=s.map((g,m)=>C`<th scope="col" title=${a[m]??""}>${g}</th>`),u=t.get("names").map((g,m)=>{let[x,$]=[n(m),m===t.get("chosen")],k=({target:b})=>r(
m,b.checked),E=`background: ${Ot(c[m%c.length])}`;return C`
        <tr class="${x?"":"hidden"} ${$?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${g}" .checked=${$t(x)} @change=${k} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${g}" aria-pressed=${$} @click=${()=>o(m)}>
              <span class="swatch" .style=${E}></span>${g}
            </button>
          </th>
          ${s.map((b,z)=>C`<td class="number">${x?gl(l[m]?.[z]??NaN):"–"}</td>`)}
        </tr>`}),h=C`<th scope="col"></th>`;P(e,C`<table><thead><tr>${h}${h}${p}</tr></thead><tbody>${u}</tbody></table>`)}return dt(t,{"names colors columns hi\
nts shown values chosen":i})}var Xi={render:ml};var Er=[1/60,1/12,1/4,1,2,5,10,20,50,100];function vl(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function wl({model:t,el:e}){it(e,"gdviz-runner");let n=t.get("unit"),r=()=>K(t,{playing:!1,resets:t.get("resets")+1}),o=()=>K(t,{playing:!1,single_steps:t.
get("single_steps")+1});function i(){let p=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);K(t,{playing:!t.get("playing"),resets:p})}function s({
target:p}){let u=Math.round(Number(p.value));u>=1&&u<=1e3&&K(t,{anew_steps:u}),p.value=t.get("anew_steps")}function a(){let[p,u,h]=[t.get("speed"),t.get("anew"),
t.get("diverged_at")],g=k=>Math.abs(k/p-1)<.001,m=Er.some(g)?Er:[...Er,p].sort((k,E)=>k-E),x=({target:k})=>K(t,{speed:Number(k.value)}),$=({target:k})=>K(t,{anew:k.
checked,playing:!1});P(e,C`
      <div class="gdviz-buttons">
        ${Jt("back","Restart",r,h<0?"back":"back wanted")}
        ${Rn(t.get("playing"),i)}
        ${Jt("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${x}>
          ${m.map(k=>C`<option value=${k} .selected=${$t(g(k))}>${vl(k,n)}</option>`)}
        </select>
        <output class="position">${n} ${t.get("position").toLocaleString("en")}</output>
      </div>
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${$t(u)} @change=${$} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!u}
          .value=${String(t.get("anew_steps"))} @change=${s} />
        ${n}s
      </div>
      ${h<0?B:C`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${h.toLocaleString("en")}: the numbers are no longer finite. The last finite parameters are
        shown. Lower the learning rate, then restart.</div>`}`)}function c(){t.get("diverged_at")>=0&&t.get("playing")&&K(t,{playing:!1})}let l=[lt(t,"position \
diverged_at",c),dt(t,{"playing speed anew anew_steps position diverged_at":a})];return c(),()=>l.forEach(p=>p())}var ts={render:wl};var bl=t=>t===void 0||Number.isNaN(t)?"–":ot(t);function xl({model:t,el:e}){return it(e,"gdviz-sentence"),dt(t,{"templates which values shown kind":()=>{let[n,
r]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=H(t.get("values")),i=t.get("templates")[t.get("which")]??"",s=i.replace(/\{(\d+)\}/g,
(a,c)=>bl(o[c]));P(e,C`<div class=${n} role=${r} ?hidden=${!t.get("shown")||!i}>${s}</div>`)}})}var es={render:xl};function yl({model:t,el:e}){it(e,"gdviz-slider");let n=zn(r,o=>K(t,{value:o}));function r(){let[o,i,s,a,c,l]=["value","min","max","step","log","whole"].map(x=>t.
get(x)),[p,u,h,g]=["disabled","description","unit","tooltip"].map(x=>t.get(x)),m=t.get("continuous_update");P(e,n({value:o,min:i,max:s,step:a,log:c,whole:l,disabled:p,
description:u,unit:h,tooltip:g,continuous:m}))}return dt(t,{"value description tooltip unit min max step log disabled":r})}var ns={render:yl};var $l=6,kl=24;function _l({model:t,el:e}){let n=t.get("bar")?bn:Oe,o=ce(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get(
"ratio"),margins:n});o.canvas.classList.add("hatch");let[i,...s]=o.layers("field","paths","minima","points"),a=()=>{let[b,z,A,d]=H(t.get("box"));return o.plane(
{low:b,high:z},{low:A,high:d})},c=()=>t.get("axis_names"),l=()=>t.get("movable"),p=yn({...o,model:t,el:e,layers:s,plane:a,free:l});function u(){let{canvas:b,area:z}=o,
A=Math.min(window.devicePixelRatio||1,2),d={width:Math.round(z.width*A),height:Math.round(z.height*A)},f=t.get("loss"),v=H(t.get("levels"));if(f.shape[0]<2||f.shape[1]<
2||v.length<2)return tr(b);Mo(b,d,H(f),f.shape,v,h(v.length-1))}function h(b){let z=t.get("palette"),A=z.length-1;return Array.from({length:b},(d,f)=>z[Math.floor(
b>1?A/(b-1)*f:A/2)])}function g(){if(!t.get("bar"))return;let b=H(t.get("levels")),z=b.length-1,A=Math.max(Math.ceil(z*kl/o.area.height),1),d=Array.from(b.keys()).
filter(y=>y%A===0),f=t.get("value_name"),v=Qn(d.map(y=>b[y]));if(v.some(y=>y.length>$l)){let y=Math.floor(Math.log10(Math.max(...b.map(Math.abs))));f+=` (10${hn(
y)})`,v=Qn(d.map(w=>b[w]/10**y))}if(!H(t.get("loss")).some(Number.isFinite))return o.bar([[],[],f]);o.bar([h(z),d.map((y,w)=>({at:-y/z,text:v[w]})),f])}let m=()=>o.
axes(a(),c());function x(){let b=t.get("gradient"),z=Eo(H(b),b.shape,o.area,H(t.get("box")));P(i,V`<path class="arrows" fill="black" opacity="0.55" d=${z} />`)}
function $(){let b=H(t.get("loss")).every(Number.isFinite),z=`${t.get("value_name")} not finite`;o.legend(b?Me(t):[...Me(t),{name:z,color:"",kind:"hatch"}])}let k=o.
readout(b=>{if(t.get("step")>=0)return P(o.status,xn(t));P(o.status,!b&&t.get("status")||E(b))});function E(b){if(!b&&!l())return"";let z=b?a().toPoint(b):t.get(
"start"),A=zl(t.get("loss"),H(t.get("box")),z);return le(z,c(),A===null?"":`, ${t.get("value_name")} ≈ ${ot(A,2)}`)}return o.draw(t,{"loss levels palette":u,"\
loss levels palette value_name":g,"box axis_names":m,"gradient box":x,"paths shown colors box":p.paths,"minima box":p.minima,"current shown colors box":p.points,
"loss names colors shown value_name":$,"start movable box axis_names":p.start,"loss start movable status box axis_names current step diverged_at":k,zoomable:p.buttons})}
function zl(t,[e,n,r,o],[i,s]){let[a,c]=t.shape,[l,p]=[(i-e)/(n-e)*(c-1),(s-r)/(o-r)*(a-1)];if(!(l>=0&&p>=0&&l<=c-1&&p<=a-1))return null;let[u,h]=[Math.min(Math.
floor(l),c-2),Math.min(Math.floor(p),a-2)],[g,m]=[l-u,p-h],x=H(t),$=h*c+u,[k,E]=[$,$+c].map(b=>(1-g)*x[b]+g*x[b+1]);return(1-m)*k+m*E}var rs={render:_l};var os=new Map,Sr=new Map;function is(t,e){let n=()=>{let r,o=(...i)=>{let s=i.pop(),a=Array.isArray(i.at(-1))?i.pop():[];r=typeof s=="function"?s(...a.map(je)):
s};o.amd={},e(o);for(let i of t)i!=="module"&&Tr(i,r);return r};for(let r of t)os.set(r,n)}var Tr=(t,e)=>Sr.set(t,e);function je(t){if(t==="module")return{uri:document.
baseURI};if(!Sr.has(t)){let e=os.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return Sr.get(t)}function ss(){let t=(p,u)=>typeof u=="sy\
mbol"||u==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class i{register_mime_type(){}}let s={"base/js/namespace":o,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:i}},a=(p,u)=>u(...p.map(h=>s[h]??e)),c=globalThis,l=Object.assign(document.createElement("div"),{hidden:!0});return l.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(l),Object.assign(c,{Jupyter:o,requirejs:Object.assign(a,{config(){}})}),je("@jupyter-widgets/base").
load_ipython_extension(),l.remove(),delete c.Jupyter,delete c.requirejs,Object.getPrototypeOf(o.WidgetManager)}var Al="v1.kernel.websocket.jupyter.org";var as=[250,500,1e3,2e3],Ml=5e3,El=1e4,Sl=8e3,Tl=4e3;function ls(t,e){let n,[r,o,i,s,a]=[0,0,0,0,0],[c,l]=[!1,!1];function p(){u();let x=new URL(t);x.pathname+=
"/channels",x.search+=`${x.search?"&":"?"}${e.query()}`,x.protocol=x.protocol.replace("http","ws");let $=n=new WebSocket(x,Al);i=setTimeout(h,Sl,$),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(i),s=a=Date.now(),e.opened()},n.onmessage=({data:k})=>{if(a=Date.now(),typeof k!="string")return e.received(k);c=!0,$.send(
k)},n.onclose=({code:k})=>k===4e3?g(e.gone):h($)}function u(){clearTimeout(i),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function h(x){
u(),e.lost(),s&&Date.now()-s>Ml&&(r=o=0),s=0;let $=await fetch(t,{signal:AbortSignal.timeout(Tl)}).then(k=>k.status,()=>0);if(!(l||x!==n)){if($===404)return g(e.
gone);$?i=setTimeout(p,o++?cs(o):0):i=setTimeout(h,cs(r++),x)}}function g(x){l=!0,clearInterval(m),u(),x?.()}let m=setInterval(()=>{c&&n.readyState===WebSocket.
OPEN&&Date.now()-a>El&&h(n)},1e3);return p(),{open:()=>l||p(),end:()=>g(),send:x=>n.readyState===WebSocket.OPEN&&n.send(x)}}var cs=t=>as[Math.min(t,as.length-1)];function us(t,e,n){let r=new TextEncoder,o=e.map(c=>r.encode(JSON.stringify(c))),i=[r.encode(t),...o,...n],s=new BigUint64Array(i.length+2);s[0]=BigInt(i.length+
1);let a=s.byteLength;return i.forEach((c,l)=>{s[l+1]=BigInt(a),a+=c.byteLength}),s[i.length+1]=BigInt(a),new Blob([s,...i])}function ds(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(u,h)=>Number(e.getBigUint64(8*(h+1),!0))),o=u=>t.slice(r[u],r[u+1]),i=new TextDecoder,[s,a,c,l]=[1,2,3,4].
map(u=>JSON.parse(i.decode(o(u)))),p=Array.from({length:n-6},(u,h)=>new DataView(o(h+5)));return{header:s,parent_header:a,metadata:c,content:l,buffers:p}}var Ol=["restarting","autorestarting","dead"],Nl=8e3;function ps(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function fs(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),i={status:"idle",connectionStatus:"\
connecting",statusChanged:ps(),connectionStatusChanged:ps(),comm:v,onOpen:null,onOutput:null},s=new Map,a=new Map,c=new Map,l=new Set,p=0,[u,h]=[[],""],g=!1,m="",
x=Promise.resolve(),$=ls(r,{query:()=>`session_id=${o}&heard=${m}`,opened(){A("connectionStatus","connected");for(let y of c.values())$.send(y.message),y.sentAt=
Date.now();u=[...c.keys(),...a.keys()],u.length&&(h=d("kernel_info_request",{}))},lost:()=>A("connectionStatus","connecting"),received(y){let w=ds(y);m=w.header.
msg_id,i.connectionStatus==="silent"&&A("connectionStatus","connected"),x=x.then(()=>f(w)).catch(M=>console.error(M))},gone:b}),k=setInterval(()=>{let[y]=c.values();
i.connectionStatus==="connected"&&y&&!l.size&&Date.now()-y.sentAt>Nl&&A("connectionStatus","silent")},1e3);function E(){for(let y of u){c.delete(y),l.delete(y);
let w=a.get(y);a.delete(y),w?.iopub?.status?.({content:{execution_state:"idle"}})}}function b(){z(),c.clear(),a.clear(),A("status","dead")}function z(){g=!0,clearInterval(
k),$.end()}function A(y,w){i[y]!==w&&(i[y]=w,i[`${y}Changed`].emit())}function d(y,w,M,O={},_=[]){let S=`${o}-${++p}`;if(g)return S;let T={msg_id:S,msg_type:y,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},R=us("shell",[T,{},O,w],_);return M&&a.set(S,M),c.set(S,{message:R,sentAt:Date.now()}),$.send(R),S}async function f(y){
let{header:w,parent_header:M,content:O}=y,_=M.msg_id;switch(c.delete(_),w.msg_type){case"status":if(Ol.includes(O.execution_state))return b();if(a.get(_)?.iopub?.
status?.(y),O.execution_state==="busy"&&l.add(_),O.execution_state!=="idle")return;l.delete(_),a.delete(_),_===h&&E();return;case"comm_open":return i.onOpen?.(v(
O.comm_id,O.target_name),y);case"comm_msg":return s.get(O.comm_id)?.heard(y);case"comm_close":return s.get(O.comm_id)?.ended(y),void s.delete(O.comm_id);default:
return i.onOutput?.(y)}}function v(y,w="jupyter.widget"){let M={comm_id:y,target_name:w,heard:()=>{},ended:()=>{},on_msg:O=>M.heard=O,on_close:O=>M.ended=O,open:(O,..._)=>d(
"comm_open",{comm_id:y,target_name:w,data:O},..._),send:(O,..._)=>d("comm_msg",{comm_id:y,data:O},..._),close:(O={},..._)=>(s.delete(y),d("comm_close",{comm_id:y,
data:O},..._))};return s.set(y,M),M}return addEventListener("pagehide",({persisted:y})=>{y||g||(z(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:y})=>y&&$.open()),addEventListener("online",()=>$.open()),i}var Fe=class extends de{constructor(e){if(super(e),this.it=B,e.type!==Ft.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===B||e==null)return this._t=void 0,this.it=e;if(e===xt)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};Fe.directiveName=
"unsafeHTML",Fe.resultType=1;var hs=_n(Fe);var Rl="application/vnd.jupyter.widget-view+json",Ll=["image/png","image/jpeg","image/gif","image/webp"],Cl=/\x1b\[[0-9;]*m/g;function gs({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let i={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...i}}take({header:i,content:s}){if(i.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let a=this.clearing?[]:this.get("outputs");this.clearing=!1;let c=a.at(-1);if(i.msg_type==="stream"&&c?.output_type==="stream"&&c.name===s.name)return this.
show([...a.slice(0,-1),{...c,text:c.text+s.text}]);this.show([...a,{output_type:i.msg_type,...s}])}show(i){this.set("outputs",i),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let i of this.shown)i.then(s=>s?.remove());this.shown=[],P(this.el,Array.
from(this.model.get("outputs"),i=>this.part(i)))}part(i){let s=i.data?.[Rl];if(!s)return Il(i);let a=document.createElement("div");return this.shown.push(this.displayed.
then(()=>Or(this.model.widget_manager,s.model_id,a))),a}}return{OutputModel:n,OutputView:r}}function Il({output_type:t,name:e,text:n,ename:r,evalue:o,data:i={}}){
let s=i["text/html"]??i["image/svg+xml"];if(s)return C`<div class="html">${hs(s)}</div>`;let a=Ll.find(l=>l in i);if(a)return C`<img src="data:${a};base64,${i[a]}" alt=${i["\
text/plain"]??""} />`;if(t==="error")return C`<div class="failed" role="alert">${o||r}</div>`;if(e==="stderr")return C`<div></div>`;let c=n??i["text/markdown"]??
i["text/latex"]??i["text/plain"]??"";return C`<pre>${c.replace(Cl,"")}</pre>`}async function Or(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function ms({live:t,kernel:e}){let n=e?fs(e.base,e.id,e.key):void 0,r=ss();Tr("@jupyter-widgets/output",gs(je("@jupyter-widgets/base")));let o=new class extends r{kernel=n;exported=n?
void 0:{live:t};ownsAddress=!0;async loadClass(i,s){let a=je(s)[i];if(!a)throw new Error(`The front end "${s}" has no ${i}.`);return a}async new_model(i,s){return n&&
(i.comm??=n.comm(i.model_id)),super.new_model(i,s)}async _create_comm(i,s,a,c,l){if(!n)throw new Error("This page has no kernel.");let p=n.comm(s,i);return(a||c)&&
p.open(a,{},c,l),p}async _get_comm_info(){return{}}};return n&&(n.onOpen=(i,s)=>o.handle_comm_open(i,s),n.onOutput=async i=>{(await De(o)).find(a=>a.take&&a.get(
"msg_id")===i.parent_header.msg_id)?.take(i)},n.statusChanged.connect(()=>o.disconnect())),o}async function De(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var Pl=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),vs="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",ws="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",jl="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",Be=()=>document.getElementById("gdviz-note");function he(t){Be().textContent=t,Be().hidden=!t}function Fl(t){re(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?he({gone:jl,silent:ws,away:vs}[e]):[vs,ws].includes(Be().textContent??"")&&he(""))})}function Dl(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),r=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&he(r.join(" "))}var Bl={link:Zt,presets:Dn},bs=new WeakSet;async function Ul(t){for(let e of await De(t)){if(bs.has(e))continue;bs.add(e);let n=Bl[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var xs=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function Hl({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function Wl(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var ys=t=>[...document.querySelectorAll(t)].map(e=>e);async function ql(){Wl();let t=xs(
"gdviz-page"),e=Pl.get(new URLSearchParams(location.search).get("note")??"");e&&he(e),t.failed&&he(t.failed);for(let c of ys("template[data-cell]")){let{content:l}=c;
document.getElementById(c.dataset.cell??"")?.replaceChildren(l),c.remove()}let n=ys("[data-widget]");if(!n.length)return;let r=ms(t);e&&r.exported&&P(Be(),Jn(r)),
r.kernel&&Fl(r.kernel);let o=Hl(xs("gdviz-widgets"));await r.set_state(o),r.runAll=()=>Ul(r),await r.runAll();let i=(await De(r)).filter(c=>c.get("_front_end")===
"pageState"),s=i.length===1?Yi:c=>Mr(c,location.search),a=i.map(c=>s(c).catch(l=>console.error(l)));await Promise.all(n.map(c=>Or(r,c.dataset.widget??"",c))),await Promise.
all(a),r.kernel||Dl(await De(r))}var Vl="This page could not start in this browser. Reload it, or try another up-to-date browser.";function $s(){document.addEventListener(
"DOMContentLoaded",()=>ql().then(()=>document.documentElement.dataset.ready="",t=>{console.error(t),Be().hidden&&he(Vl)}))}var Gl={badge:_o,curves:Po,dataEditor:hi,field:gi,formulaField:_i,heatMap:Ai,link:Mi,networkDiagram:Ri,pageState:Ji,player:Qi,presets:Vr,resultsTable:Xi,runner:ts,
sentence:es,slider:ns,surface:rs,value:{}};function Kl(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||Yr(),n.widgets??=Gl,n.resolve?.(n.widgets),
n.widgets}return Os(Yl);})();
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
