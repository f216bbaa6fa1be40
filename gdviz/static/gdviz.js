"use strict";var gdviz=(()=>{var Dc=Object.create;var En=Object.defineProperty;var Bc=Object.getOwnPropertyDescriptor;var Uc=Object.getOwnPropertyNames;var Hc=Object.getPrototypeOf,Wc=Object.prototype.hasOwnProperty;var qc=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},Vc=(t,e)=>{for(var n in e)En(t,n,{get:e[n],enumerable:!0})},qo=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of Uc(e))!Wc.call(t,o)&&o!==n&&En(t,o,{get:()=>e[o],enumerable:!(r=Bc(e,o))||r.enumerable});return t};var Vo=(t,e,n)=>(n=t!=null?Dc(Hc(t)):{},qo(e||!t||!t.__esModule?En(n,"default",{value:t,enumerable:!0}):n,t)),Gc=t=>qo(En({},"__esModule",{value:!0}),t);var io=qc((oo,so)=>{((t,e)=>{typeof so=="object"&&typeof oo<"u"?so.exports=e():t.Papa=e()})(oo,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,r=e.IS_PAPA_WORKER||!1,o={},s=0,i={};function l(d){return d.charCodeAt(0)===65279?d.slice(1):d}function a(d){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(f){var w=k(f);w.chunkSize=parseInt(w.chunkSize),f.step||f.chunk||(w.chunkSize=
null),this._handle=new h(w),(this._handle.streamer=this)._config=w}.call(this,d),this.parseChunk=function(f,w){var y=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<y){let M=this._config.newline;M||(b=this._config.quoteChar||'"',M=this._handle.guessLineEndings(f,b)),f=[...f.split(M).slice(y)].join(M)}this.isFirstChunk&&
$(this._config.beforeFirstChunk)&&(b=this._config.beforeFirstChunk(f))!==void 0&&(f=b),this.isFirstChunk=!1,this._halted=!1;var y=this._partialLine+f,b=(this._partialLine=
"",this._handle.parse(y,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(f=b.meta.cursor,y=(this._finished||(this._partialLine=
y.substring(f-this._baseIndex),this._baseIndex=f),b&&b.data&&(this._rowCount+=b.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),r)e.postMessage({results:b,workerId:i.WORKER_ID,finished:y});else if($(this._config.chunk)&&!w){if(this._config.chunk(b,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=b=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(b.data),this._completeResults.errors=this._completeResults.errors.concat(b.errors),this._completeResults.meta=b.meta),this._completed||
!y||!$(this._config.complete)||b&&b.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),y||b&&b.meta.paused||this._nextChunk(),
b}this._halted=!0},this._sendError=function(f){$(this._config.error)?this._config.error(f):r&&this._config.error&&e.postMessage({workerId:i.WORKER_ID,error:f,finished:!1})}}
function c(d){var f;(d=d||{}).chunkSize||(d.chunkSize=i.RemoteChunkSize),a.call(this,d),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(w){this._input=w,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(f=new XMLHttpRequest,
this._config.withCredentials&&(f.withCredentials=this._config.withCredentials),n||(f.onload=z(this._chunkLoaded,this),f.onerror=z(this._chunkError,this)),f.ontimeout=
z(this._chunkTimeout,this),f.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(f.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var w,y=this._config.downloadRequestHeaders;for(w in y)f.setRequestHeader(w,y[w])}var b;this._config.chunkSize&&(b=this._start+
this._config.chunkSize-1,f.setRequestHeader("Range","bytes="+this._start+"-"+b));try{f.send(this._config.downloadRequestBody)}catch(M){this._chunkError(M.message)}
n&&f.status===0&&this._chunkError()}},this._chunkLoaded=function(){f.readyState===4&&(f.status<200||400<=f.status?this._chunkError():(this._start+=this._config.
chunkSize||f.responseText.length,this._finished=!this._config.chunkSize||this._start>=(w=>(w=w.getResponseHeader("Content-Range"))!==null?parseInt(w.substring(w.
lastIndexOf("/")+1)):-1)(f),this.parseChunk(f.responseText)))},this._chunkError=function(w){w=f.statusText||w,this._sendError(new Error(w))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function g(d){(d=d||{}).chunkSize||(d.chunkSize=i.LocalChunkSize),a.call(
this,d);var f,w,y=typeof FileReader<"u";this.stream=function(b){this._input=b,w=b.slice||b.webkitSlice||b.mozSlice,y?((f=new FileReader).onload=z(this._chunkLoaded,
this),f.onerror=z(this._chunkError,this)):f=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var b=this._input,M=(this._config.chunkSize&&(M=Math.min(this._start+this._config.chunkSize,
this._input.size),b=w.call(b,this._start,M)),f.readAsText(b,this._config.encoding));y||this._chunkLoaded({target:{result:M}})},this._chunkLoaded=function(b){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(b.target.result)},this._chunkError=function(){
this._sendError(f.error)}}function u(d){var f;a.call(this,d=d||{}),this.stream=function(w){return f=w,this._nextChunk()},this._nextChunk=function(){var w,y;if(!this.
_finished)return w=this._config.chunkSize,f=w?(y=f.substring(0,w),f.substring(w)):(y=f,""),this._finished=!f,this.parseChunk(y)}}function p(d){a.call(this,d=d||
{});var f=[],w=!0,y=!1;this.pause=function(){a.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){a.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(b){this._input=b,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){y&&f.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),f.length?this.parseChunk(
f.shift()):w=!0},this._streamData=z(function(b){try{f.push(typeof b=="string"?b:b.toString(this._config.encoding)),w&&(w=!1,this._checkIsFinished(),this.parseChunk(
f.shift()))}catch(M){this._streamError(M)}},this),this._streamError=z(function(b){this._streamCleanUp(),this._sendError(b)},this),this._streamEnd=z(function(){this.
_streamCleanUp(),y=!0,this._streamData("")},this),this._streamCleanUp=z(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function h(d){var f,w,y,b,M=Math.pow(2,53),S=-M,E=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
T=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
N=this,F=0,O=0,D=!1,I=!1,P=[],L={data:[],errors:[],meta:{}};function Y(U){return d.skipEmptyLines==="greedy"?U.join("").trim()==="":U.length===1&&U[0].length===
0}function X(){if(L&&y&&(C("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+i.DefaultDelimiter+"'"),y=!1),d.skipEmptyLines&&
(L.data=L.data.filter(function(ot){return!Y(ot)})),V()){let ot=function(at){P.push(at)};var K=ot;if(L)if(Array.isArray(L.data[0])){for(var U=0;V()&&U<L.data.length;U++)
L.data[U].forEach(ot);L.data.splice(0,1)}else L.data.forEach(ot)}function H(ot,at){for(var it=d.header?{}:[],et=0;et<ot.length;et++){var Z=et,pt=ot[et],pt=((nt,ct)=>(ht=>(d.
dynamicTypingFunction&&d.dynamicTyping[ht]===void 0&&(d.dynamicTyping[ht]=d.dynamicTypingFunction(ht)),(d.dynamicTyping[ht]||d.dynamicTyping)===!0))(nt)?ct==="t\
rue"||ct==="TRUE"||ct!=="false"&&ct!=="FALSE"&&((ht=>{if(E.test(ht)&&(ht=parseFloat(ht),S<ht&&ht<M))return 1})(ct)?parseFloat(ct):T.test(ct)?new Date(ct):ct===""?
null:ct):ct)(Z=d.header?et>=P.length?"__parsed_extra":P[et]:Z,pt=d.transform?d.transform(pt,Z):pt);Z==="__parsed_extra"?(it[Z]=it[Z]||[],it[Z].push(pt)):it[Z]=pt}
return d.header&&(et>P.length?C("FieldMismatch","TooManyFields","Too many fields: expected "+P.length+" fields but parsed "+et,O+at):et<P.length&&C("FieldMismat\
ch","TooFewFields","Too few fields: expected "+P.length+" fields but parsed "+et,O+at)),it}var tt;L&&(d.header||d.dynamicTyping||d.transform)&&(tt=1,!L.data.length||
Array.isArray(L.data[0])?(L.data=L.data.map(H),tt=L.data.length):L.data=H(L.data,0),d.header&&L.meta&&(L.meta.fields=P),O+=tt)}function V(){return d.header&&P.length===
0}function C(U,H,tt,K){U={type:U,code:H,message:tt},K!==void 0&&(U.row=K),L.errors.push(U)}$(d.step)&&(b=d.step,d.step=function(U){L=U,V()?X():(X(),L.data.length!==
0&&(F+=U.data.length,d.preview&&F>d.preview?w.abort():(L.data=L.data[0],b(L,N))))}),this.parse=function(U,H,tt){var K=d.quoteChar||'"',K=(d.newline||(d.newline=
this.guessLineEndings(U,K)),y=!1,d.delimiter?$(d.delimiter)&&(d.delimiter=d.delimiter(U),L.meta.delimiter=d.delimiter):((K=((ot,at,it,et,Z)=>{var pt,nt,ct,ht;Z=
Z||[",","	","|",";",i.RECORD_SEP,i.UNIT_SEP];for(var be=0;be<Z.length;be++){for(var Lt,Xe=Z[be],bt=0,Ct=0,mt=0,At=(ct=void 0,new v({comments:et,delimiter:Xe,newline:at,
preview:10}).parse(ot)),Dt=0;Dt<At.data.length;Dt++)it&&Y(At.data[Dt])?mt++:(Lt=At.data[Dt].length,Ct+=Lt,ct===void 0?ct=Lt:0<Lt&&(bt+=Math.abs(Lt-ct),ct=Lt));0<
At.data.length&&(Ct/=At.data.length-mt),1.99<Ct&&(nt===void 0||bt<nt||bt===nt&&ht<Ct)&&(nt=bt,pt=Xe,ht=Ct)}return{successful:!!(d.delimiter=pt),bestDelimiter:pt}})(
U,d.newline,d.skipEmptyLines,d.comments,d.delimitersToGuess)).successful?d.delimiter=K.bestDelimiter:(y=!0,d.delimiter=i.DefaultDelimiter),L.meta.delimiter=d.delimiter),
k(d));return K.header=V(),d.preview&&d.header&&K.preview++,f=U,w=new v(K),L=w.parse(f,H,tt),X(),D?{meta:{paused:!0}}:L||{meta:{paused:!1}}},this.paused=function(){
return D},this.pause=function(){D=!0,w.abort(),f=$(d.chunk)?"":f.substring(w.getCharIndex())},this.resume=function(){N.streamer._halted?(D=!1,N.streamer.parseChunk(
f,!0)):setTimeout(N.resume,3)},this.aborted=function(){return I},this.abort=function(){I=!0,w.abort(),L.meta.aborted=!0,$(d.complete)&&d.complete(L),f=""},this.
guessLineEndings=function(ot,K){ot=ot.substring(0,1048576);var K=new RegExp(m(K)+"([^]*?)"+m(K),"gm"),tt=(ot=ot.replace(K,"")).split("\r"),K=ot.split(`
`),ot=1<K.length&&K[0].length<tt[0].length;if(tt.length===1||ot)return`
`;for(var at=0,it=0;it<tt.length;it++)tt[it][0]===`
`&&at++;return at>=tt.length/2?`\r
`:"\r"}}function m(d){return d.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function v(d){var f=(d=d||{}).delimiter,w=d.newline,y=d.comments,b=d.step,M=d.preview,S=d.fastMode,
E=null,T=!1,N=d.quoteChar==null?'"':d.quoteChar,F=N;if(d.escapeChar!==void 0&&(F=d.escapeChar),(typeof f!="string"||-1<i.BAD_DELIMITERS.indexOf(f))&&(f=","),y===
f)throw new Error("Comment character same as delimiter");y===!0?y="#":(typeof y!="string"||-1<i.BAD_DELIMITERS.indexOf(y))&&(y=!1),w!==`
`&&w!=="\r"&&w!==`\r
`&&(w=`
`);var O=0,D=!1;this.parse=function(I,P,L){if(typeof I!="string")throw new Error("Input must be a string");var Y=I.length,X=f.length,V=w.length,C=y.length,U=$(b),
H=[],tt=[],K=[],ot=O=0;if(!I)return bt();if(S||S!==!1&&I.indexOf(N)===-1){for(var at=I.split(w),it=0;it<at.length;it++){if(K=at[it],O+=K.length,it!==at.length-1)
O+=w.length;else if(L)return bt();if(!y||K.substring(0,C)!==y){if(U){if(H=[],ht(K.split(f)),Ct(),D)return bt()}else ht(K.split(f));if(M&&M<=it)return H=H.slice(
0,M),bt(!0)}}return bt()}for(var et=I.indexOf(f,O),Z=I.indexOf(w,O),pt=new RegExp(m(F)+m(N),"g"),nt=I.indexOf(N,O);;)if(I[O]===N)for(nt=O,O++;;){if((nt=I.indexOf(
N,nt+1))===-1)return L||tt.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:H.length,index:O}),Lt();if(nt===Y-1)return Lt(I.substring(
O,nt).replace(pt,N));if(N===F&&I[nt+1]===F)nt++;else if(N===F||nt===0||I[nt-1]!==F){et!==-1&&et<nt+1&&(et=I.indexOf(f,nt+1));var ct=be((Z=Z!==-1&&Z<nt+1?I.indexOf(
w,nt+1):Z)===-1?et:Math.min(et,Z));if(I.substr(nt+1+ct,X)===f){K.push(I.substring(O,nt).replace(pt,N)),I[O=nt+1+ct+X]!==N&&(nt=I.indexOf(N,O)),et!==-1&&et<O&&(et=
I.indexOf(f,O)),Z!==-1&&Z<O&&(Z=I.indexOf(w,O));break}if(ct=be(Z),I.substring(nt+1+ct,nt+1+ct+V)===w){if(K.push(I.substring(O,nt).replace(pt,N)),Xe(nt+1+ct+V),et!==
-1&&et<O&&(et=I.indexOf(f,O)),nt=I.indexOf(N,O),U&&(Ct(),D))return bt();if(M&&H.length>=M)return bt(!0);break}tt.push({type:"Quotes",code:"InvalidQuotes",message:"\
Trailing quote on quoted field is malformed",row:H.length,index:O}),nt++}}else if(y&&K.length===0&&I.substring(O,O+C)===y){if(Z===-1)return bt();O=Z+V,Z=I.indexOf(
w,O),et!==-1&&et<O&&(et=I.indexOf(f,O))}else if(et!==-1&&(et<Z||Z===-1))K.push(I.substring(O,et)),O=et+X,et=I.indexOf(f,O);else{if(Z===-1)break;if(K.push(I.substring(
O,Z)),Xe(Z+V),U&&(Ct(),D))return bt();if(M&&H.length>=M)return bt(!0)}return Lt();function ht(mt){H.push(mt),ot=O}function be(mt){var At=0;return At=mt!==-1&&(mt=
I.substring(nt+1,mt))&&mt.trim()===""?mt.length:At}function Lt(mt){return L||(mt===void 0&&(mt=I.substring(O)),K.push(mt),O=Y,ht(K),U&&Ct()),bt()}function Xe(mt){
O=mt,ht(K),K=[],Z=I.indexOf(w,O)}function bt(mt){if(d.header&&!P&&H.length&&!T){var At=H[0],Dt=Object.create(null),Ar=new Set(At);let Ho=!1;for(let xe=0;xe<At.length;xe++){
let Pt=l(At[xe]);if(Dt[Pt=$(d.transformHeader)?d.transformHeader(Pt,xe):Pt]){let Qe,Wo=Dt[Pt];for(;Qe=Pt+"_"+Wo,Wo++,Ar.has(Qe););Ar.add(Qe),At[xe]=Qe,Dt[Pt]++,
Ho=!0,(E=E===null?{}:E)[Qe]=Pt}else Dt[Pt]=1,At[xe]=Pt;Ar.add(Pt)}Ho&&console.warn("Duplicate headers found and renamed."),T=!0}return{data:H,errors:tt,meta:{delimiter:f,
linebreak:w,aborted:D,truncated:!!mt,cursor:ot+(P||0),renamedHeaders:E}}}function Ct(){b(bt()),H=[],tt=[]}},this.abort=function(){D=!0},this.getCharIndex=function(){
return O}}function x(d){var f=d.data,w=o[f.workerId],y=!1;if(f.error)w.userError(f.error,f.file);else if(f.results&&f.results.data){var b={abort:function(){y=!0,
_(f.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:A,resume:A};if($(w.userStep)){for(var M=0;M<f.results.data.length&&(w.userStep({data:f.results.data[M],
errors:f.results.errors,meta:f.results.meta},b),!y);M++);delete f.results}else $(w.userChunk)&&(w.userChunk(f.results,b,f.file),delete f.results)}f.finished&&!y&&
_(f.workerId,f.results)}function _(d,f){var w=o[d];$(w.userComplete)&&w.userComplete(f),w.terminate(),delete o[d]}function A(){throw new Error("Not implemented.")}
function k(d){if(typeof d!="object"||d===null)return d;var f,w=Array.isArray(d)?[]:{};for(f in d)w[f]=k(d[f]);return w}function z(d,f){return function(){d.apply(
f,arguments)}}function $(d){return typeof d=="function"}return i.parse=function(d,f){var w=(f=f||{}).dynamicTyping||!1;if($(w)&&(f.dynamicTypingFunction=w,w={}),
f.dynamicTyping=w,f.transform=!!$(f.transform)&&f.transform,f.downloadTimeout!==void 0){var w=parseInt(f.downloadTimeout);if(isNaN(w))throw new Error("Config do\
wnloadTimeout value ("+f.downloadTimeout+") not parsable by parseInt(val).");f.downloadTimeout=w}if(!f.worker||!i.WORKERS_SUPPORTED)return w=null,i.NODE_STREAM_INPUT,
typeof d=="string"?(d=l(d),w=new(f.download?c:u)(f)):d.readable===!0&&$(d.read)&&$(d.on)?w=new p(f):(e.File&&d instanceof File||d instanceof Object)&&(w=new g(f)),
w.stream(d);(w=(()=>{var y;return!!i.WORKERS_SUPPORTED&&(y=(()=>{var b=e.URL||e.webkitURL||null,M=t.toString();return i.BLOB_URL||(i.BLOB_URL=b.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",M,")();"],{type:"text/javascript"})))})(),(y=new e.Worker(y)).onmessage=x,
y.id=s++,o[y.id]=y)})()).userStep=f.step,w.userChunk=f.chunk,w.userComplete=f.complete,w.userError=f.error,f.step=$(f.step),f.chunk=$(f.chunk),f.complete=$(f.complete),
f.error=$(f.error),delete f.worker,w.postMessage({input:d,config:f,workerId:w.id})},i.unparse=function(d,f){var w=!1,y=!0,b=",",M=`\r
`,S='"',E=S+S,T=!1,N=null,F=!1,O=((()=>{if(typeof f=="object"){if(typeof f.delimiter!="string"||i.BAD_DELIMITERS.filter(function(P){return f.delimiter.indexOf(P)!==
-1}).length||(b=f.delimiter),typeof f.quotes!="boolean"&&typeof f.quotes!="function"&&!Array.isArray(f.quotes)||(w=f.quotes),typeof f.skipEmptyLines!="boolean"&&
typeof f.skipEmptyLines!="string"||(T=f.skipEmptyLines),typeof f.newline=="string"&&(M=f.newline),typeof f.quoteChar=="string"&&(S=f.quoteChar,E=S+S),typeof f.header==
"boolean"&&(y=f.header),Array.isArray(f.columns)){if(f.columns.length===0)throw new Error("Option columns is empty");N=f.columns}f.escapeChar!==void 0&&(E=f.escapeChar+
S),f.escapeFormulae instanceof RegExp?F=f.escapeFormulae:typeof f.escapeFormulae=="boolean"&&f.escapeFormulae&&(F=/^[=+\-@\t\r].*$/)}})(),new RegExp(m(S),"g"));
if(typeof d=="string"&&(d=JSON.parse(d)),Array.isArray(d)){if(!d.length)return D(N,d,T);if(Array.isArray(d[0]))return D(null,d,T);if(typeof d[0]=="object")return D(
N||Object.keys(d[0]),d,T)}else if(typeof d=="object")return typeof d.data=="string"&&(d.data=JSON.parse(d.data)),Array.isArray(d.data)&&(d.fields||(d.fields=d.meta&&
d.meta.fields||N),d.fields||(d.fields=Array.isArray(d.data[0])?d.fields:typeof d.data[0]=="object"?Object.keys(d.data[0]):[]),Array.isArray(d.data[0])||typeof d.
data[0]=="object"||(d.data=[d.data])),D(d.fields||[],d.data||[],T);throw new Error("Unable to serialize unrecognized input");function D(P,L,Y){var X="",V=(typeof P==
"string"&&(P=JSON.parse(P)),typeof L=="string"&&(L=JSON.parse(L)),Array.isArray(P)&&0<P.length),C=!Array.isArray(L[0]);if(V&&y){for(var U=0;U<P.length;U++)0<U&&
(X+=b),X+=I(P[U],U);0<L.length&&(X+=M)}for(var H=0;H<L.length;H++){var tt=(V?P:L[H]).length,K=!1,ot=V?Object.keys(L[H]).length===0:L[H].length===0;if(Y&&!V&&(K=
Y==="greedy"?L[H].join("").trim()==="":L[H].length===1&&(L[H][0]==null||L[H][0].length===0)),Y==="greedy"&&V){for(var at=[],it=0;it<tt;it++){var et=C?P[it]:it;at.
push(L[H][et])}K=at.join("").trim()===""}if(!K){for(var Z=0;Z<tt;Z++){0<Z&&!ot&&(X+=b);var pt=V&&C?P[Z]:Z;X+=I(L[H][pt],Z)}H<L.length-1&&(!Y||0<tt&&!ot)&&(X+=M)}}
return X}function I(P,L){var Y,X,V;return P==null?"":P.constructor===Date?isNaN(P.getTime())?"":P.toISOString():(V=!1,Y=P.toString(),F&&typeof P!="number"&&typeof P!=
"bigint"&&typeof P!="boolean"&&F.test(Y)&&(P=Y="'"+Y,V=!0),X=Y.replace(O,E),(V=V||w===!0||typeof w=="function"&&w(P,L)||Array.isArray(w)&&w[L]||((C,U)=>{for(var H=0;H<
U.length;H++)if(-1<C.indexOf(U[H]))return!0;return!1})(X,i.BAD_DELIMITERS)||-1<X.indexOf(b)||-1<Y.indexOf(S)||X.charAt(0)===" "||X.charAt(X.length-1)===" ")?S+X+
S:X)}},i.RECORD_SEP="",i.UNIT_SEP="",i.BYTE_ORDER_MARK="\uFEFF",i.BAD_DELIMITERS=["\r",`
`,'"',i.BYTE_ORDER_MARK],i.WORKERS_SUPPORTED=!n&&!!e.Worker,i.NODE_STREAM_INPUT=1,i.LocalChunkSize=10485760,i.RemoteChunkSize=5242880,i.DefaultDelimiter=",",i.Parser=
v,i.ParserHandle=h,i.NetworkStreamer=c,i.FileStreamer=g,i.StringStreamer=u,i.ReadableStreamStreamer=p,r&&(e.onmessage=function(d){d=d.data,i.WORKER_ID===void 0&&
d&&(i.WORKER_ID=d.workerId),typeof d.input=="string"?e.postMessage({workerId:i.WORKER_ID,results:i.parse(d.input,d.config),finished:!0}):(e.File&&d.input instanceof
File||d.input instanceof Object)&&(d=i.parse(d.input,d.config))&&e.postMessage({workerId:i.WORKER_ID,results:d,finished:!0})}),(c.prototype=Object.create(a.prototype)).
constructor=c,(g.prototype=Object.create(a.prototype)).constructor=g,(u.prototype=Object.create(u.prototype)).constructor=u,(p.prototype=Object.create(a.prototype)).
constructor=p,i})});var Af={};Vc(Af,{arrive:()=>zf,frontEnd:()=>$c,openPage:()=>Fc});function G(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function St(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function st(t,e,n){let r=e.split(" ").
map(o=>`change:${o}`);for(let o of r)t.on(o,n);return()=>r.forEach(o=>t.off(o,n))}function ut(t,e){let n=new Set(Object.keys(e)),r=()=>{let s=new Set(n);n.clear();
for(let i in e)s.has(i)&&e[i]()};r();let o=Object.keys(e).map(s=>st(t,s,()=>{n.size||queueMicrotask(r),n.add(s)}));return()=>{o.forEach(s=>s()),n.clear()}}var lt=(t,e)=>t.
get_model(e.slice(10)),ft=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function W({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=ft(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function xt(t){let[e,n]=t.shape,r=W(t);return Array.from({length:e},
(o,s)=>r.subarray(s*n,(s+1)*n))}var Kt=t=>({...t,render({model:e,el:n}){function r(){let s=e.get("outdated");n.toggleAttribute("data-outdated",!!s),s&&(n.dataset.outdated=s),n.ariaBusy=s?"true":
null}let o=[t.render({model:e,el:n}),st(e,"outdated",r)];return r(),()=>o.forEach(s=>s())}});var On={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function Go(t,e){
let n=On[t],r=Number;t==="bool"&&(r=s=>+!!s),t.endsWith("int64")&&(r=s=>BigInt(Math.trunc(s)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,r))).buffer)}var Sr=new WeakMap;function Zo(t,e,n){return Sr.set(t,(Sr.get(t)??new Map).set(e,n)),n}function Mr(t,e){return Er(t)?
Sr.get(t)?.get(e)??Zo(t,e,Go(e,W(t))):Go(e,en(t)?.numbers??[])}function ye(t,e){let n=new On[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var $e=t=>t.
reduce((e,n)=>e*n,1),tn=({shape:t,dtype:e})=>$e(t)*On[e].BYTES_PER_ELEMENT,Er=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);
function en(t){if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[
e.length],numbers:e}}if(Array.isArray(t)){let e=t.map(en),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??
[]],numbers:e.flatMap(r=>Array.from(r?.numbers??[]))}}return Er(t)?{shape:t.shape,numbers:W(t)}:null}function ke(t,{shape:e,dtype:n},r,o){let s=n==="bool"?Boolean:
Number;if(e.length===0)return s(t[0]);if(Er(r)){let c={shape:e,data:new DataView(Float64Array.from(t).buffer),..."turn"in r?{}:{turn:1}};return o&&Zo(c,n,o),c}let i=ArrayBuffer.
isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),l=/^float|64/.test(n)?Float64Array:On[n],a=(c,[g,...u])=>{let p=$e(u);if(u.length)return Array.from({length:g},
(m,v)=>a(c+v*p,u));let h=Array.prototype.slice.call(t,c,c+g);return i?l.from(h):h.map(m=>s(m))};return a(0,e)}function Jo(t,e,{shape:n,dtype:r}){let o=en(t);return!o||
String(o.shape)!==String(n)?!1:Ko(r==="float32"?ye(r,Mr(t,r)):Array.from(o.numbers,Number),ye(r,e))}function Ko(t,e){for(let n=0;n<t.length;n++)if(!Object.is(t[n],
e[n]))return!1;return!0}function Bt(t){let e=new Uint8Array(t.reduce((r,o)=>r+o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}function Tn(t,e){let n=0;
return e.map(r=>t.slice(n,n+=r))}function re(t,e){if(t.length!==e?.length)return!1;let[n,r]=[Yo(t),Yo(e)];for(let o=0;o<n.length;o++)if(n[o]!==r[o])return!1;return!0}
function Yo(t){let{buffer:e,byteOffset:n,byteLength:r}=t.byteOffset%4?t.slice():t;return new Uint32Array(e,n,r/4)}var Kc=100,rn=new Set,nn=new Set,Rn=new Set,Or=0,Tr=0,Nr=new Map,Xo=t=>rn.add(t);function Qo(t){for(let e of[rn,nn,Rn])e.delete(t);se()}function Ln(t){nn.add(t),
Tr||(Tr=requestAnimationFrame(Yc))}var ts=t=>Rn.add(t);function Cn(t){return Or++,t.finally(()=>{Or--,se()})}var Rr=0;function Pn(t){return Rr++,t.finally(()=>{
Rr--;for(let e of rn)Ln(e)})}var Yt=()=>Rr>0;function oe({inBackground:t=!0}={}){return new Promise(e=>{Nr.set(e,t),se()})}function se(){let t=[...nn].some(n=>!n.
isPlaying());if(Or||t||Ut.size)return;let e=[...rn].filter(n=>n.isPending());for(let[n,r]of Nr)e.some(({isInBackground:o})=>r||!o)||(Nr.delete(n),n())}function Yc(){
es();let t=new Map;for(let e of nn)nn.delete(e),t.set(e,(t.get(e)??0)+1),t.get(e)>Kc?e.report(Object.assign(new Error("it depends on its own outputs through oth\
er links and does not settle"),{name:"RuntimeError"})):e.compute();Tr=0,se();for(let e of Rn)Ln(e);Rn.clear()}var Ut=new Map,Nn;function on(t,e,n){if(t.get("pro\
mpt")||[...rn].some(r=>r.reads(t))){St(t,e,n);return}Nn||(Nn=new MessageChannel,Nn.port1.onmessage=es),Ut.size||Nn.port2.postMessage(null),Ut.has(t)||Ut.set(t,new Map),
Ut.get(t)?.set(e,n)}var _e=(t,e)=>Ut.get(t)?.has(e)?Ut.get(t)?.get(e):t.get(e);function es(){let t=[...Ut];Ut.clear();for(let[e,n]of t)for(let[r,o]of n)St(e,r,o);
se()}function Zt(t,e){let n=new Map;function r(o){let s=o.get("key"),i=n.get(s)??{thing:t(s,o),users:0};n.set(s,i),i.users++;let l=!0;return()=>{l&&--i.users===0&&(n.
delete(s),e(i.thing)),l=!1}}return{use:r,find:o=>n.get(o)?.thing}}async function Zc(t){let e=t.widget_manager,n=await lt(e,t.get("choice")),r=async l=>({...l,model:await lt(e,l.widget)}),o=t.get("options"),s=await Promise.all(
o.map(l=>Promise.all(l.map(r))));function i(){let l=n.get("index");if(l!==t.get("applied")){t.set("applied",l);for(let{model:a,trait:c,value:g,array:u}of s[l])St(
a,c,u?ke(W(u),u,a.get(c)):g)}}return n.on("change:index",i),i(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",i)}var Jc=Zt((t,e)=>Cn(Zc(e)),t=>t.
then(e=>e())),Lr=Jc.use,ns={initialize:({model:t})=>Lr(t)};var rs=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
2%, var(--gdviz-paper));--gdviz-edge: color-mix(in srgb, var(--gdviz-ink) 50%, var(--gdviz-paper));--gdviz-line: color-mix(in srgb, var(--gdviz-ink) 14%, var(--\
gdviz-paper));--gdviz-hover: color-mix(in srgb, var(--gdviz-ink) 8%, var(--gdviz-paper));--gdviz-blue: #0072B2;--gdviz-alert: color-mix(in srgb, #D55E00 70%, va\
r(--gdviz-ink));--gdviz-black: #000;--gdviz-wine: #825}[data-jp-theme-light=false]{--gdviz-black: var(--gdviz-ink);--gdviz-wine: #B83D7A}.gdviz-widget{font-size\
:13px;color:var(--gdviz-ink)}.gdviz-widget button{border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);curs\
or:pointer}.gdviz-widget button:hover{background:var(--gdviz-hover)}.gdviz-widget button:disabled{opacity:.45;cursor:default}.gdviz-widget :is(button,input,sele\
ct,summary,pre):focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:1px}.gdviz-widget[data-outdated]{position:relative}.gdviz-widget[data-outdated]\
 :is(canvas,.shapes,.bar){opacity:.3}.gdviz-widget[data-outdated]:after{content:attr(data-outdated);position:absolute;top:30%;left:50%;transform:translate(-50%)\
;padding:2px 10px;border-radius:11px;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);color:var(--gdviz-ink);font-size:13px;white-space:nowrap;p\
ointer-events:none}.gdviz-outdated{color:var(--gdviz-faint)}.gdviz-plane .hit{pointer-events:all;fill:transparent;cursor:crosshair}.gdviz-plane.still .hit{curso\
r:default}.gdviz-plane.panning .hit{cursor:grab}.gdviz-plane .handle{pointer-events:all;cursor:grab}.gdviz-plane .handle:focus{outline:none}.gdviz-plane .handle\
:focus-visible .halo{stroke:var(--gdviz-blue);stroke-width:3}.gdviz-plane .panel{display:flex;gap:6px;align-items:center;padding:2px 4px 0;pointer-events:auto}.\
gdviz-plane .status{flex:1;min-width:0;overflow-wrap:anywhere;font-size:12px;line-height:1.3;min-height:2.6em;color:var(--gdviz-ink);font-variant-numeric:tabula\
r-nums}.gdviz-plane .status .diverged{color:var(--gdviz-alert);font-weight:600}.gdviz-plane button{width:30px;height:30px;padding:0;font-size:16px;line-height:1\
}.gdviz-plane button[aria-pressed=true]{background:var(--gdviz-blue);color:#fff}.gdviz-plot{position:relative;width:100%;min-width:0;color:var(--gdviz-ink)}.gdv\
iz-plot canvas{position:absolute;image-rendering:pixelated;background:var(--gdviz-paper)}.gdviz-plot svg{position:relative;display:block;overflow:visible}.gdviz\
-plot text{font-size:11px;fill:currentColor;font-variant-numeric:tabular-nums}.gdviz-plot text.name{font-size:12.5px}.gdviz-plot .vector-label{font-size:12px;fo\
nt-weight:600;stroke:#fff;stroke-width:3px;paint-order:stroke;stroke-linejoin:round}.gdviz-plot .field.behind{opacity:.35}.gdviz-plot .tick,.gdviz-plot .frame{f\
ill:none;stroke:currentColor;stroke-width:1;shape-rendering:crispEdges}.gdviz-plot .grid{fill:none;stroke:var(--gdviz-line);shape-rendering:crispEdges}.gdviz-pl\
ot .hit{fill:transparent;pointer-events:all}.gdviz-legend{display:flex;flex-wrap:wrap;gap:2px 14px;padding:0 14px 2px 56px;overflow-wrap:anywhere;line-height:1.\
3;font-size:12px;color:var(--gdviz-ink)}.gdviz-legend:empty{display:none}.gdviz-legend .entry{display:inline-flex;align-items:center;gap:6px}.gdviz-legend .swat\
ch{flex:none}.gdviz-legend .swatch{box-sizing:border-box;width:18px;height:4px;border-radius:2px;background:currentColor}.gdviz-legend .swatch.dot,.gdviz-legend\
 .swatch.ring{width:10px;height:10px;border-radius:50%}.gdviz-legend .swatch.ring{background:var(--gdviz-paper);border:2px solid currentColor}.gdviz-legend .swa\
tch.area{width:12px;height:12px;border-radius:2px}.gdviz-legend .swatch.dashes{height:0;border-top:2px dashed currentColor;border-radius:0;background:none}.gdvi\
z-plot canvas.hatch,.gdviz-legend .swatch.hatch{background:repeating-linear-gradient(45deg,var(--gdviz-hover) 0 3px,var(--gdviz-edge) 3px 4px)}.gdviz-legend .sw\
atch.hatch{width:12px;height:12px;border:1px solid var(--gdviz-edge)}.gdviz-page{container-type:inline-size;width:100%;overflow:hidden}.gdviz-grid{display:grid;\
width:100%;gap:4px 16px;align-items:start;grid-template-columns:300px minmax(0,1.2fr) minmax(0,1fr)}.gdviz-controls,.gdviz-surface,.gdviz-charts{min-width:0;ove\
rflow:hidden}.gdviz-grid.gdviz-wide{grid-template-columns:270px minmax(0,1fr) minmax(0,1.75fr)}.gdviz-wide>.gdviz-charts{display:grid;gap:4px 16px;align-items:s\
tart;grid-template-columns:repeat(2,minmax(0,1fr))}.gdviz-notes>.widget-html{margin:0;min-height:0;height:auto}.gdviz-more{display:grid;width:100%;gap:4px 16px;\
align-items:start;grid-template-columns:repeat(auto-fit,minmax(min(100%,270px),1fr))}.gdviz-more>*{min-width:0;overflow:hidden}.gdviz-page .widget-toggle-button\
s{display:flex;align-items:center;gap:8px}.gdviz-page .widget-toggle-buttons>.widget-label{flex:0 0 112px;text-align:right}.gdviz-controls .widget-checkbox{padd\
ing-left:120px;min-height:28px}.gdviz-controls .widget-checkbox input{width:18px;height:18px}.gdviz-page :is(select,button,input):focus-visible{outline:2px soli\
d var(--gdviz-blue)!important;outline-offset:1px}.gdviz-chart{margin:0!important;--bq-content-font-color: var(--gdviz-ink)}.gdviz-chart text.label{fill:var(--gd\
viz-ink)!important}.gdviz-chart .lines path{stroke-linejoin:round}.gdviz-formula{overflow-x:auto;font-size:13px}.gdviz-controls .jupyter-widget-stack>*{width:10\
0%}.gdviz-listing{height:auto}.gdviz-listing>.widget-html-content{flex:1;min-width:0;line-height:1.4}.gdviz-listing pre{margin:2px 0 8px;padding:8px 10px;max-he\
ight:320px;overflow:auto;box-sizing:border-box;border-radius:4px;background:var(--gdviz-hover);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white\
-space:pre}.gdviz-title{min-height:62px}.gdviz-title>.widget-html-content{flex:1;min-width:0;text-align:center;overflow-x:auto;overflow-y:hidden}.gdviz-note,.gd\
viz-notice,.gdviz-error{margin:4px 2px;padding:6px 10px;border-radius:4px;line-height:1.4;font-size:13px}.gdviz-note{background:var(--gdviz-hover);color:var(--g\
dviz-ink)}.gdviz-needs-python{pointer-events:auto}.gdviz-needs-python a{color:inherit;text-decoration:underline}.gdviz-notice{background:color-mix(in srgb,#E69F\
00 16%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #E69F00}.gdviz-error{background:color-mix(in srgb,#D55E00 14%,var(--gdviz-paper));color:\
var(--gdviz-ink);border-left:4px solid #D55E00}.gdviz-page.jupyter-widgets-disconnected:before,.gdviz-page .jupyter-widgets-disconnected:before{display:none}.gd\
viz-page .jupyter-widgets{margin-left:0;margin-right:0}@container (max-width: 980px){.gdviz-grid,.gdviz-grid.gdviz-wide{grid-template-columns:270px minmax(0,1fr\
)}.gdviz-charts{grid-column:1 / -1;flex-direction:row!important}.gdviz-charts>*{flex:1 1 0;min-width:0}}@container (max-width: 700px){.gdviz-grid,.gdviz-grid.gd\
viz-wide,.gdviz-wide>.gdviz-charts{grid-template-columns:minmax(0,1fr)}.gdviz-surface{order:-1}.gdviz-charts{flex-direction:column!important}.gdviz-charts>*{fle\
x:none}}.gdviz-badge{width:100%;font-size:12px}.gdviz-badge .line{display:flex;flex-wrap:wrap;gap:4px 10px;align-items:center;justify-content:space-between}.gdv\
iz-badge .status{flex:1 1 170px;max-width:max-content;box-sizing:border-box;padding:3px 10px;border-radius:11px;background:color-mix(in srgb,#009E73 12%,var(--g\
dviz-paper));font-variant-numeric:tabular-nums}.gdviz-badge button{height:26px;padding:0 10px;font-size:12px}.gdviz-program{width:min(900px,94vw);max-height:86v\
h;padding:12px;border:1px solid var(--gdviz-edge);border-radius:6px;box-sizing:border-box;overflow:hidden;background:var(--gdviz-paper);color:var(--gdviz-ink)}.\
gdviz-program[open]{display:flex;flex-direction:column}.gdviz-program::backdrop{background:#0006}.gdviz-program .head{display:flex;gap:8px;align-items:center;ma\
rgin-bottom:8px;font-size:13px}.gdviz-program .head b{flex:1}.gdviz-program pre{flex:1;min-height:0;margin:0;padding:8px;overflow:auto;white-space:pre;font-fami\
ly:monospace;background:var(--gdviz-hover);font-size:12px;line-height:1.35;tab-size:2}.gdviz-buttons{display:flex;flex-wrap:wrap;gap:6px;align-items:center;widt\
h:100%}.gdviz-buttons button{min-width:34px;height:34px;padding:0 8px;font-size:15px;line-height:1}.gdviz-buttons button.play{background:var(--gdviz-blue);borde\
r-color:var(--gdviz-blue);color:#fff;min-width:44px}.gdviz-buttons output{font-variant-numeric:tabular-nums}.gdviz-data-editor{--ground: var(--gdviz-paper);--ma\
rk: var(--gdviz-ink);width:100%;min-width:0}.gdviz-data-editor.mapped .gdviz-plot{--ground: #FFF;--mark: #000}.gdviz-data-editor .gdviz-plot canvas{image-render\
ing:auto;background:none}.gdviz-data-editor.mapped .gdviz-plot canvas{background:#ddd}.gdviz-data-editor .hit{cursor:crosshair}.gdviz-data-editor.over .hit{curs\
or:grab}.gdviz-data-editor.over .hit:active{cursor:grabbing}.gdviz-data-editor.removing .hit{cursor:default}.gdviz-data-editor.removing.over .hit{cursor:pointer\
}.gdviz-data-editor svg:focus{outline:none}.gdviz-data-editor svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-1px;border-radius:3px}.gdviz\
-data-editor .fit{fill:none;stroke:var(--fit);stroke-width:2.5;stroke-linejoin:round}.gdviz-data-editor circle.training{fill:var(--data);stroke:var(--ground);st\
roke-width:1.3}.gdviz-data-editor circle.test{fill:var(--ground);stroke:var(--data);stroke-width:1.8}.gdviz-data-editor circle.training.positive{fill:var(--posi\
tive)}.gdviz-data-editor circle.training.negative{fill:var(--negative)}.gdviz-data-editor circle.test.positive{stroke:var(--positive)}.gdviz-data-editor circle.\
test.negative{stroke:var(--negative)}.gdviz-data-editor.valued circle.training{fill:var(--value);stroke:color-mix(in srgb,var(--mark) 45%,transparent);stroke-wi\
dth:.8}.gdviz-data-editor.valued circle.test{fill:var(--value);stroke:var(--mark);stroke-width:1.8}.gdviz-data-editor button[hidden]{display:none}.gdviz-data-ed\
itor .values i{display:inline-block;width:60px;height:8px;vertical-align:middle;background:linear-gradient(to right,var(--negative),white,var(--positive))}.gdvi\
z-data-editor .tools input[type=number]{width:4.5em;height:28px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid \
var(--gdviz-edge);border-radius:4px}.gdviz-data-editor circle.selected{fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor .cursor{visibility:hidden;\
fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor svg:focus-visible .cursor{visibility:visible}.gdviz-data-editor .tools{display:flex;flex-wrap:wra\
p;align-items:center;gap:6px 10px;padding:2px 4px 0}.gdviz-data-editor .labels{display:inline-flex}.gdviz-data-editor .labels button+button{margin-left:-1px;bor\
der-radius:0 4px 4px 0}.gdviz-data-editor .labels button:first-child{border-radius:4px 0 0 4px}.gdviz-data-editor button{display:inline-flex;align-items:center;\
gap:6px;min-height:30px;max-width:10em;padding:0 10px;font:inherit}.gdviz-data-editor .tools>button[aria-pressed=true]{background:var(--gdviz-ink);border-color:\
var(--gdviz-ink);color:var(--gdviz-paper)}.gdviz-data-editor .labels button[aria-pressed=true]{z-index:1;border-color:var(--gdviz-ink);box-shadow:inset 0 0 0 1p\
x var(--gdviz-ink);font-weight:600}.gdviz-data-editor .dot{flex:none;display:inline-block;width:10px;height:10px;border-radius:50%;box-sizing:border-box}.gdviz-\
data-editor .dot.positive{background:var(--positive)}.gdviz-data-editor .dot.negative{background:var(--negative)}.gdviz-data-editor .gdviz-legend{margin-left:au\
to;padding:0}.gdviz-data-editor .report{padding:3px 4px 0;line-height:1.35;font-size:12px;font-variant-numeric:tabular-nums}.gdviz-data-editor .status{min-heigh\
t:1.35em}.gdviz-data-editor .notes{color:var(--gdviz-alert);font-weight:600}.gdviz-data-editor .help{padding:0 4px;font-size:12px;color:var(--gdviz-faint)}.gdvi\
z-data-editor .help summary{cursor:pointer}.gdviz-data-editor .help p{margin:4px 0 0 14px;line-height:1.4}.gdviz-data-editor .columns{display:flex;flex-wrap:wra\
p;gap:4px 12px;margin:4px 2px;font-size:13px}.gdviz-data-editor .columns select{max-width:11em;height:28px;font:inherit;color:inherit;background:var(--gdviz-pap\
er);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-field-box{position:relative;width:100%;min-width:0;grid-template-columns:minmax(0,1fr)}.gdviz-fi\
eld-box .jupyter-matplotlib-canvas-div{visibility:hidden}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(1){visibility:visible}.gdviz-field-b\
ox .jupyter-matplotlib-canvas-div canvas:nth-of-type(2){display:none!important}.gdviz-field-box .jupyter-matplotlib,.gdviz-field-box .jupyter-matplotlib-canvas-\
container,.gdviz-field-box .jupyter-matplotlib-canvas-div{margin:0;padding:0}.gdviz-field-box .gdviz-field{position:relative;z-index:2;pointer-events:none;margi\
n:0;width:100%;overflow:hidden}.gdviz-field-box:has(.gdviz-needs-python){overflow:auto hidden}.gdviz-field-box:has(.gdviz-needs-python) .gdviz-field{overflow:vi\
sible}.gdviz-field svg{display:block}.gdviz-formula-field>label{display:block}.gdviz-formula-field>label>span{display:block;margin:2px}.gdviz-formula-field .tex\
t{width:calc(100% - 6px);box-sizing:border-box;height:30px;margin:0 3px;padding:0 6px;border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdvi\
z-paper);color:var(--gdviz-ink);font:14px/1.4 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .text[aria-invalid=true]{border-color:var(--gdviz-alert\
)}.gdviz-formula-field .written{min-height:66px;margin:6px 3px;display:grid;align-content:center}.gdviz-formula-field .written>math{overflow-x:auto;overflow-y:h\
idden;font-size:15px}.gdviz-formula-field .error code{display:block;overflow-x:auto;white-space:pre;font:13px/1.1 ui-monospace,Menlo,Consolas,monospace}.gdviz-f\
ormula-field .error span{color:var(--gdviz-alert)}.gdviz-network-diagram{width:100%;min-width:0;font-size:12px}.gdviz-network-diagram .network{position:relative\
;overflow:hidden}.gdviz-network-diagram canvas{position:absolute;left:0;top:0}.gdviz-network-diagram .network>svg{position:relative;display:block;overflow:visib\
le}.gdviz-network-diagram .network>svg:focus{outline:none}.gdviz-network-diagram .network>svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-\
2px;border-radius:3px}.gdviz-network-diagram .names text{font-size:13px;fill:currentColor;pointer-events:none}.gdviz-network-diagram .pointed{fill:none;stroke:c\
urrentColor;stroke-width:2;pointer-events:none}.gdviz-network-diagram .pointed path{stroke-dasharray:5 3}.gdviz-network-diagram .readout{min-height:1.4em;paddin\
g:3px 4px 0;line-height:1.4;font-variant-numeric:tabular-nums}.gdviz-network-diagram .legend{display:flex;flex-wrap:wrap;gap:2px 12px;padding:2px 4px;color:var(\
--gdviz-faint)}.gdviz-network-diagram .legend span{display:inline-flex;align-items:center;gap:5px}.gdviz-network-diagram .legend path{stroke:currentColor}.gdviz\
-network-diagram .legend .positive path{stroke:var(--positive)}.gdviz-network-diagram .legend .negative path{stroke:var(--negative)}.gdviz-network-diagram .lege\
nd circle{fill:currentColor}.gdviz-network-diagram .pointed.selected path{stroke-dasharray:none}.gdviz-network-diagram .gdviz-slider[hidden]{display:none}.gdviz\
-network-diagram .gdviz-slider.empty{visibility:hidden}.gdviz-network-diagram .gdviz-slider label span{position:absolute;width:1px;height:1px;overflow:hidden;cl\
ip-path:inset(50%)}.gdviz-page-state{display:flex;flex-wrap:wrap;gap:6px 14px;align-items:center}.gdviz-page-state>[role=group]{display:flex;gap:6px}.gdviz-page\
-state :is(button,.button){height:30px;padding:0 9px;white-space:nowrap}.gdviz-page-state button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashe\
d;cursor:default}.gdviz-page-state>[role=status]{flex:1 1 100%;line-height:1.4;overflow-wrap:anywhere}.gdviz-page-state textarea{flex:1 1 100%;min-width:0;box-s\
izing:border-box;resize:vertical;background:var(--gdviz-paper);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-page-state inp\
ut{flex:1 1 100%;min-width:0;height:26px;font-size:12px}.gdviz-page-state .download:after{content:"\\25be" / "";margin-left:6px}.gdviz-page-state .download[aria-\
expanded=true]:after{content:"\\25b4" / ""}.gdviz-page-state>.files{display:grid;flex:1 1 100%;gap:4px;min-width:0;margin:0;padding:0;list-style:none}.gdviz-page\
-state>.files li{display:flex;gap:4px;align-items:center;margin:0}.gdviz-page-state>.files span{flex:1;min-width:0;line-height:1.3;overflow-wrap:anywhere}.gdviz\
-page-state>.files :is(button,.button){height:24px;padding:0 7px;font-size:12px}.gdviz-page-state .button{display:inline-flex;align-items:center;box-sizing:bord\
er-box;border:1px solid var(--gdviz-edge);border-radius:4px;color:inherit;text-decoration:none}.gdviz-page-state .button:hover{background:var(--gdviz-hover)}.gd\
viz-page-state>[hidden]{display:none}.gdviz-pins{container-type:inline-size;display:flex;flex-direction:column;align-items:flex-start;gap:4px;width:100%;min-wid\
th:0;padding-left:14px}.gdviz-pins>button{height:28px;padding:0 10px}.gdviz-pins button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;cursor:\
default}.gdviz-pins ul{list-style:none;width:100%;margin:0;padding:0}.gdviz-pins li{display:flex;flex-wrap:wrap;align-items:center;gap:2px 8px;min-height:30px}.\
gdviz-pins li.hidden output,.gdviz-pins li.hidden b{color:var(--gdviz-faint)}.gdviz-pins label{display:flex;align-items:center;gap:6px;min-height:24px}.gdviz-pi\
ns input[type=checkbox]{width:16px;height:16px;margin:4px 0;accent-color:var(--gdviz-blue)}.gdviz-pins input[type=text]{flex:1 1 120px;box-sizing:border-box;min\
-width:0;height:26px;text-overflow:ellipsis}.gdviz-pins output{font-variant-numeric:tabular-nums;white-space:nowrap}.gdviz-pins li button{min-width:26px;height:\
26px;padding:0 7px}@container (max-width: 440px){.gdviz-pins input[type=text]{flex-basis:60%}.gdviz-pins output{flex:1;padding-left:24px}}.gdviz-pins small{flex\
:1 1 100%;padding-left:38px;color:var(--gdviz-faint);font-size:12px}.gdviz-plot .letter text{font-size:10px;font-weight:600}.gdviz-results tr.pinned{color:var(-\
-gdviz-faint)}.gdviz-results tr.pinned th{display:flex;align-items:center;gap:4px;min-height:22px}.gdviz-player label{flex:1 1 120px;display:flex;gap:8px;align-\
items:center;min-width:0}.gdviz-player input{flex:1;min-width:60px;accent-color:#D55E00;height:24px}.gdviz-player output{min-width:5.5em;text-align:right}.gdviz\
-results{width:100%;min-width:0;overflow-x:auto;font-size:12px}.gdviz-results table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}.gdviz\
-results th,.gdviz-results td{padding:1px 2px;border:0;background:none;text-align:right;white-space:nowrap;font-weight:400;line-height:1.25}.gdviz-results thead\
 th{vertical-align:bottom;white-space:normal;max-width:58px;font-size:11.5px;line-height:1.15;color:var(--gdviz-faint);border-bottom:1px solid var(--gdviz-edge)\
}.gdviz-results thead th[title]:not([title=""]){cursor:help}.gdviz-results td:first-child,.gdviz-results th:first-child{width:22px;padding:1px 0;text-align:cent\
er}.gdviz-results tbody th{text-align:left;padding:0}.gdviz-results tr.hidden{color:var(--gdviz-faint)}.gdviz-results tr.chosen{background:color-mix(in srgb,#00\
72B2 14%,var(--gdviz-paper))}.gdviz-results input{width:16px;height:16px;margin:3px 0;vertical-align:middle;accent-color:var(--gdviz-blue)}.gdviz-results button\
{display:flex;align-items:center;gap:4px;width:100%;min-height:22px;padding:0;border:0;background:none;color:inherit;font:inherit;text-align:left;white-space:no\
wrap}.gdviz-results tr.chosen button{font-weight:600}.gdviz-results button:hover{background:none;text-decoration:underline}.gdviz-results .swatch{flex:none;widt\
h:12px;height:12px;border-radius:3px}.gdviz-results tr.hidden .swatch{opacity:.35}@container (max-width: 420px){.gdviz-results{font-size:11px}.gdviz-results the\
ad th{max-width:48px;font-size:10.5px}.gdviz-results th,.gdviz-results td{padding:1px}.gdviz-results button{gap:4px;white-space:normal}.gdviz-results .swatch{wi\
dth:9px}}.gdviz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-runner select,.gdviz-runner input[type=number]{height:30px;box-sizing:border-box;font:inherit;col\
or:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-runner input[type=number]{width:66px;padding:0 4px}.gdviz-r\
unner input[type=checkbox]{width:18px;height:18px;margin:0 4px 0 0;vertical-align:-4px;accent-color:var(--gdviz-blue)}.gdviz-runner .position{min-width:7em}.gdv\
iz-runner button.wanted{border-color:var(--gdviz-alert);color:var(--gdviz-alert)}.gdviz-runner .history{display:block;width:100%;max-width:420px;margin:0 0 4px;\
accent-color:var(--gdviz-blue)}.gdviz-slider{display:flex;align-items:center;gap:8px;height:32px}.gdviz-slider label{flex:1;min-width:0;display:flex;align-items\
:center;gap:8px}.gdviz-slider label span{flex:0 0 112px;text-align:right;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.gdviz-slider input{accent-co\
lor:var(--gdviz-blue);margin:0}.gdviz-slider input[type=range]{flex:1;min-width:40px;height:24px}.gdviz-slider input[type=text]{flex:0 0 64px;width:64px;box-siz\
ing:border-box;height:24px;padding:0 4px;border:1px solid transparent;border-radius:3px;background:transparent;color:inherit;font:inherit;font-variant-numeric:t\
abular-nums;text-align:right}.gdviz-slider input[type=text]:hover,.gdviz-slider input[type=text]:focus{border-color:var(--gdviz-edge);background:var(--gdviz-pap\
er);color:var(--gdviz-ink)}.gdviz-slider input[type=text][aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opacity:.5}.gdviz-surf\
ace3d-view .scene{cursor:grab;touch-action:pan-y;border-radius:4px;overflow:hidden}.gdviz-surface3d-view .scene:active{cursor:grabbing}.gdviz-surface3d-view .sc\
ene:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px}.gdviz-surface3d-view svg{pointer-events:none}.gdviz-surface3d-view .under{position:ab\
solute}.gdviz-surface3d-view canvas{background:none}
`;var Cr=new CSSStyleSheet;Cr.replaceSync(rs);function os(t){t.adoptedStyleSheets.includes(Cr)||t.adoptedStyleSheets.push(Cr)}var ss=()=>os(document);function is(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&os(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var Ir=globalThis,as=t=>t,In=Ir.trustedTypes,cs=In?In.createPolicy("lit-html",{createHTML:t=>t}):void 0,jr="$lit$",Ht=`lit$${Math.random().toFixed(9).slice(2)}$`,
Fr="?"+Ht,Qc=`<${Fr}>`,ce=document,an=()=>ce.createComment(""),cn=t=>t===null||typeof t!="object"&&typeof t!="function",Dr=Array.isArray,gs=t=>Dr(t)||typeof t?.[Symbol.
iterator]=="function",Pr=`[ 	
\f\r]`,sn=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ls=/-->/g,us=/>/g,ie=RegExp(`>|${Pr}(?:([^\\s"'>=/]+)(${Pr}*=${Pr}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ds=/'/g,ps=/"/g,hs=/^(?:script|style|textarea|title)$/i,Br=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),R=Br(1),q=Br(2),vt=Br(
3),yt=Symbol.for("lit-noChange"),B=Symbol.for("lit-nothing"),fs=new WeakMap,ae=ce.createTreeWalker(ce,129);function ms(t,e){if(!Dr(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return cs!==void 0?cs.createHTML(e):e}var vs=(t,e)=>{let n=t.length-1,r=[],o,s=e===2?"<svg>":e===3?"<math>":"",i=sn;
for(let l=0;l<n;l++){let a=t[l],c,g,u=-1,p=0;for(;p<a.length&&(i.lastIndex=p,g=i.exec(a),g!==null);)p=i.lastIndex,i===sn?g[1]==="!--"?i=ls:g[1]!==void 0?i=us:g[2]!==
void 0?(hs.test(g[2])&&(o=RegExp("</"+g[2],"g")),i=ie):g[3]!==void 0&&(i=ie):i===ie?g[0]===">"?(i=o??sn,u=-1):g[1]===void 0?u=-2:(u=i.lastIndex-g[2].length,c=g[1],
i=g[3]===void 0?ie:g[3]==='"'?ps:ds):i===ps||i===ds?i=ie:i===ls||i===us?i=sn:(i=ie,o=void 0);let h=i===ie&&t[l+1].startsWith("/>")?" ":"";s+=i===sn?a+Qc:u>=0?(r.
push(c),a.slice(0,u)+jr+a.slice(u)+Ht+h):a+Ht+(u===-2?l:h)}return[ms(t,s+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},ln=class t{constructor({strings:e,
_$litType$:n},r){let o;this.parts=[];let s=0,i=0,l=e.length-1,a=this.parts,[c,g]=vs(e,n);if(this.el=t.createElement(c,r),ae.currentNode=this.el.content,n===2||n===
3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=ae.nextNode())!==null&&a.length<l;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.
getAttributeNames())if(u.endsWith(jr)){let p=g[i++],h=o.getAttribute(u).split(Ht),m=/([.?@])?(.*)/.exec(p);a.push({type:1,index:s,name:m[2],strings:h,ctor:m[1]===
"."?Fn:m[1]==="?"?Dn:m[1]==="@"?Bn:ue}),o.removeAttribute(u)}else u.startsWith(Ht)&&(a.push({type:6,index:s}),o.removeAttribute(u));if(hs.test(o.tagName)){let u=o.
textContent.split(Ht),p=u.length-1;if(p>0){o.textContent=In?In.emptyScript:"";for(let h=0;h<p;h++)o.append(u[h],an()),ae.nextNode(),a.push({type:2,index:++s});o.
append(u[p],an())}}}else if(o.nodeType===8)if(o.data===Fr)a.push({type:2,index:s});else{let u=-1;for(;(u=o.data.indexOf(Ht,u+1))!==-1;)a.push({type:7,index:s}),
u+=Ht.length-1}s++}}static createElement(e,n){let r=ce.createElement("template");return r.innerHTML=e,r}};function le(t,e,n=t,r){if(e===yt)return e;let o=r!==void 0?
n._$Co?.[r]:n._$Cl,s=cn(e)?void 0:e._$litDirective$;return o?.constructor!==s&&(o?._$AO?.(!1),s===void 0?o=void 0:(o=new s(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=o:n._$Cl=o),o!==void 0&&(e=le(t,o._$AS(t,e.values),o,r)),e}var jn=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??ce).importNode(n,!0);ae.currentNode=
o;let s=ae.nextNode(),i=0,l=0,a=r[0];for(;a!==void 0;){if(i===a.index){let c;a.type===2?c=new ze(s,s.nextSibling,this,e):a.type===1?c=new a.ctor(s,a.name,a.strings,
this,e):a.type===6&&(c=new Un(s,this,e)),this._$AV.push(c),a=r[++l]}i!==a?.index&&(s=ae.nextNode(),i++)}return ae.currentNode=ce,o}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},ze=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){
this.type=2,this._$AH=B,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=le(this,e,n),
cn(e)?e===B||e==null||e===""?(this._$AH!==B&&this._$AR(),this._$AH=B):e!==this._$AH&&e!==yt&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):gs(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
B&&cn(this._$AH)?this._$AA.nextSibling.data=e:this.T(ce.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=ln.createElement(ms(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let s=new jn(o,this),i=s.u(this.options);s.p(n),this.
T(i),this._$AH=s}}_$AC(e){let n=fs.get(e.strings);return n===void 0&&fs.set(e.strings,n=new ln(e)),n}k(e){Dr(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,o=0;for(let s of e)o===n.length?n.push(r=new t(this.O(an()),this.O(an()),this,this.options)):r=n[o],r._$AI(s),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=as(e).nextSibling;as(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},ue=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,s){this.type=1,this.
_$AH=B,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=s,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=B}_$AI(e,n=this,r,o){let s=this.strings,i=!1;if(s===void 0)e=le(this,e,n,0),i=!cn(e)||e!==this._$AH&&e!==yt,i&&(this._$AH=e);else{let l=e,a,
c;for(e=s[0],a=0;a<s.length-1;a++)c=le(this,l[r+a],n,a),c===yt&&(c=this._$AH[a]),i||=!cn(c)||c!==this._$AH[a],c===B?e=B:e!==B&&(e+=(c??"")+s[a+1]),this._$AH[a]=
c}i&&!o&&this.j(e)}j(e){e===B?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Fn=class extends ue{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===B?void 0:e}},Dn=class extends ue{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==B)}},Bn=class extends ue{constructor(e,n,r,o,s){super(e,n,r,o,s),this.type=5}_$AI(e,n=this){if((e=le(this,e,n,0)??B)===yt)return;let r=this._$AH,o=e===
B&&r!==B||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,s=e!==B&&(r===B||o);o&&this.element.removeEventListener(this.name,this,r),s&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},Un=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){le(this,e)}},ws={
M:jr,P:Ht,A:Fr,C:1,L:vs,R:jn,D:gs,V:le,I:ze,H:ue,N:Dn,U:Bn,B:Fn,F:Un},tl=Ir.litHtmlPolyfillSupport;tl?.(ln,ze),(Ir.litHtmlVersions??=[]).push("3.3.3");var bs=(t,e,n)=>{
let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let s=n?.renderBefore??null;r._$litPart$=o=new ze(e.insertBefore(an(),s),s,void 0,n??{})}return o._$AI(t),
o};var Jt=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function j(t,e,...n){return bs(e,t),n.map(r=>t.querySelector(r))}var un=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function Hn(t,e,n){let r=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:r,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}var Wt=t=>t?"":"display: none";function rt(t,...e){is(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var el={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},kt=t=>el[t]??t;function Ur(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function xs(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function Ae(t,e){let n=0,r=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===
n||(n=o,e(o))});return r.observe(t),()=>r.disconnect()}var nl=["dead","restarting","autorestarting","starting"];function Se(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,o=0;function s(){
r||=nl.includes(t.status);let i=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(i))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(i)}for(let i of n)i.connect(s);return s(),()=>{clearTimeout(o);for(let i of n)i.disconnect(s)}}var ys=50,Wn=new Set,$s=0;function ks(t,e,n){let r={link:t,sources:e,targets:n,outdated:null};return Wn.add(r),Hr.size&&dn(),{outdate(o,s=performance.now()){r.outdated?.
text!==o&&(r.outdated={since:Math.min(s,r.outdated?.since??1/0),text:o},dn())},renew(o=null){!r.outdated&&o===null||(r.outdated=o===null?null:{since:o,text:r.outdated?.
text??"computing …"},dn())},leave(){Wn.delete(r),dn()}}}var Hr=new Map;function dn(){clearTimeout($s);let t=performance.now(),e=1/0,n=new Map;for(let[{link:o,
targets:s},{since:i,text:l}]of rl())if(i+ys>t)e=Math.min(e,i+ys);else for(let{model:a}of[{model:o},...s])n.set(a,l);let r=Hr;Hr=n;for(let o of new Set([...r.keys(),
...n.keys()]))sl(o,n.get(o)??"");e<1/0&&($s=setTimeout(dn,e-t))}function rl(){let t=new Map([...Wn].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let r of Wn)r.sources.some(s=>e.targets.some(i=>ol(s,i)))&&!t.has(r)&&t.set(r,n);return t}var ol=(t,e)=>t.model===e.model&&t.trait===e.trait;function sl(t,e){
(_e(t,"outdated")??"")!==e&&(on(t,"outdated",e),t.get("opacities")&&on(t,"opacities",e?[il]:[]))}var il=.3;var _s=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),al=230;function zs(t,e){let n=t.slice(),
[r,o,s]=[0,0,0];for(let i of e){if(o|=(i&127)<<s,s+=7,i&128)continue;r+=o;let l=n[r+1]===al;n[r]=l?1:253,n[r+1]=l?1:133,n[r+2]=l?1:2,o=s=0}return n}var Wr=8,qn=5,cl=50,ll=8;async function Ss(t,e){let n=Gn(_s)?zs(ft(t),ft(e)):ft(t);return Gn(n)?WebAssembly.compile(n).catch(()=>null):null}var Gn=t=>!!globalThis.
WebAssembly?.validate(t);function Vn({memory:t,run:e},n,r){let o=new Uint8Array(t.buffer);for(let{address:s,data:i}of n)o.set(i,s);return e(),r.map(({address:s,
length:i})=>o.slice(s,s+i))}function ul(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let o=performance.
now();try{let s=t(e,r.inputs,n),i=performance.now()-o;postMessage({results:s,milliseconds:i},s.map(({buffer:l})=>l))}catch(s){postMessage({error:s.message})}}}function dl(t,e){
let n=URL.createObjectURL(new Blob([`(${ul})(${Vn})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var As=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function Ms(t,e,n,r){let{exports:o}=await WebAssembly.instantiate(t),s=e.map(h=>({address:h.
address,length:tn(h)})),i=[],l=null,a=null;return n>Wr&&g(),{start:c,measure:u,isBusy:()=>a!==null,close:p};function c(h,m,v){if(l){a={job:m,counts:v},l.postMessage(
{inputs:h});return}let x=performance.now(),_;try{_=Vn(o,h,s)}catch(k){return r(m,{error:k})}let A=performance.now()-x;i=[...i.slice(1-qn),A],(A>cl||i.length===qn&&
As(i)>Wr)&&g(),r(m,{results:_,milliseconds:A})}function g(){l=dl(t,s),l&&(l.onmessage=({data:h})=>{let{job:m,counts:v}=a;if(a=null,h.error)return r(m,{isLate:!0,
error:Object.assign(new Error(h.error),{name:"RuntimeError"})});v&&(i=[...i.slice(1-qn),h.milliseconds]),r(m,{isLate:!0,...h})},l.onerror=()=>{let h=a;l=a=null,
h&&r(h.job,{isLate:!0})})}function u(h){if(l){let _=i.length?As(i):null;if(a||n===1/0||i.length<qn||Math.max(...i)>Wr/2)return _;p(),i=[]}let m=h();Vn(o,m,[]);let v=performance.
now(),x=0;do Vn(o,m,[]);while(x++,performance.now()-v<ll);return(performance.now()-v)/x}function p(){l?.terminate(),l=a=null}}var Es=["single_steps","resets","anew","anew_steps","playing"];function Os(t,e,n,r){let{restart:o,steps:s,before:i,starting:l,editing:a}=t.get("running"),c=i.map(
tn),g=Tn(ft(t.get("carried")),c),u=0,p=!1,h=z(),m=Tn(ft(t.get("computed")),n.map(tn)),v=0,x={restart:!1,steps:0},_=1;for(let E of Es)e.on(`change:${E}`,A);return addEventListener(
"pagehide",r.tell),t.on("change:carried",M),{isPlaying:k,isPending:$,plan:d,inputs:w,store:y,putBack:f,shareState:b,stop:S};function A(){r.changed(),k()||r.tell()}
function k(){return e.get("playing")&&!Yt()}function z(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function $(){
let E=z();return p||k()||E.single!==h.single||E.resets!==h.resets||E.anew!==h.anew}function d(E){let T=z(),N=E.map((L,Y)=>!re(L,m[Y])),F=l.some(L=>N[L]),O=T.anew>
0&&(T.anew!==h.anew||N.some((L,Y)=>L&&!a.includes(Y))),D=T.resets!==h.resets,I=Math.max(T.single-h.single,0);k()&&(v+=e.get("speed"),I+=Math.floor(v),v%=1),h=T,
m=E,p=!1;let P=x;return x={restart:!1,steps:0},O||F||D?{restart:!0,steps:O?T.anew:0,version:u}:{restart:P.restart,steps:P.steps+I,version:u}}function f(E){x=E}function w(E={
restart:!1,steps:_}){let T=(N,F)=>({address:N,data:new Uint8Array(Int32Array.of(F).buffer)});return E.steps&&(_=E.steps),[T(o,Number(E.restart)),T(s,E.steps),...g.
map((N,F)=>({address:i[F].address,data:N}))]}function y(E,T){T.version===u&&(g=E)}function b(){t.off("change:carried",M),t.set("carried",new DataView(Bt(g).buffer)),
t.on("change:carried",M)}function M(){g=Tn(ft(t.get("carried")),c),h=z(),p=!0,u++,r.changed()}function S(){for(let E of Es)e.off(`change:${E}`,A);removeEventListener(
"pagehide",r.tell),t.off("change:carried",M)}}var pl=400,Ts=30,Ls="not computed",Kn=(t,e)=>Object.assign(new Error(e),{name:t}),Ns=t=>`(${t.join(", ")}${t.length===1?",":""})`;function qr({model:t,trait:e,name:n,
shape:r,dtype:o}){let s=t.get(e),i=en(s);if(!i)throw Kn("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(s)??"undefined"}`);if(String(i.shape)!==
String(r))throw Kn("ValueError",`${n} had shape ${Ns(r)} when it was linked, but now it has shape ${Ns(i.shape)}`);let l=Mr(s,o);if(!o.startsWith("float")&&Array.
from(ye(o,l)).some((a,c)=>a!==Number(i.numbers[c])))throw Kn("ValueError",`${n} was ${o} when it was linked, which cannot represent its current value; link it w\
ith floating-point numbers`);return l}function Cs(t,e){try{return re(Bt(t.map(qr)),e)}catch{return!1}}async function Ps(t,e){if(t.get("closed"))return null;let n=t.
widget_manager,r=a=>Promise.all(a.map(async c=>({...c,model:await lt(n,c.widget)}))),[o,s]=await Promise.all([r(t.get("sources")),r(t.get("targets"))]),i=ks(t,o,
s);if(t.get("where")!=="browser")return Rs(t,o,i);Cs(o,ft(t.get("computed")))||i.outdate("compiling …");let l=await Ss(t.get("module"),t.get("fusions"));return l?
fl(t,l,o,s,i,e):(n.exported?e.show(Kn("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):(t.set("\
where","kernel"),t.save_changes()),Rs(t,o,i))}function Rs(t,e,n){let r=t.widget_manager.exported?"needs Python":"computing …";function o(){Cs(e,ft(t.get("comp\
uted")))?n.renew():n.outdate(t.get("error_message")?Ls:r)}let s=e.map(i=>st(i.model,i.trait,o));return s.push(st(t,"computed error_message",o)),o(),{stop:()=>[...s,
n.leave].forEach(i=>i()),isRunning:!1}}async function fl(t,e,n,r,o,s){let i=t.widget_manager,l=t.get("outputs"),a=await Ms(e,l,t.get("background")?1/0:t.get("mi\
lliseconds"),T),c=t.get("runner")&&await lt(i,t.get("runner")),g=!!t.get("background"),u={compute:E,report:L,isInBackground:g,reads:V=>n.some(C=>C.model===V),isPending:O,
isPlaying:F},p=c&&Os(t,c,n,{changed:d,tell:P}),h=ft(t.get("computed")),m=null,v=null,x=null,_=!1,[A,k]=[0,0],z=0,$=[...n.map(V=>[V.model,`change:${V.trait}`,f]),
[t,"change:computed",M],[t,"change:running_in",y],[t,"change:where",Y],[t,"change:closed",Y],[t,"msg:custom",b]];for(let[V,C,U]of $)V.on(C,U);return Xo(u),w(),I(),
d(),{stop:X,isRunning:!0};function d(){Ln(u)}function f(){x??=performance.now(),d()}function w(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),
t.save_changes())}function y(){t.get("running_in")!=="browser"&&(h=null,w(),d())}function b({event:V}){V==="ask"&&t.send({event:"here"})}function M(){h=ft(t.get(
"computed")),d()}function S(V){return V.map((C,U)=>({address:n[U].address,data:C}))}function E(){let V;try{V=n.map(qr)}catch(tt){return L(tt)}let C=Bt(V);if(!p?.
isPending()){if(re(C,h))return x=null,N(C);if(re(C,m))return}if(re(C,h)||o.outdate("computing …",x??void 0),a.isBusy())return;let U=p?.plan(V),H=[...S(V),...U?
p.inputs(U):[]];x=null,a.start(H,{joined:C,work:U},!U||U.steps>0)}function T({joined:V,work:C},{results:U,milliseconds:H,error:tt,isLate:K}){if(K&&d(),!U){C&&p.
putBack(C),tt&&(m=V,L(tt));return}F()&&D(H??0),C&&p.store(U.slice(U.length-t.get("running").before.length),C);for(let{model:ot,trait:at,output:it}of r){let[et,Z,
pt]=[_e(ot,at),l[it],U[it]];Jo(et,pt,Z)||on(ot,at,ke(ye(Z.dtype,pt),Z,et,pt))}v=[V,...U],N(V),F()&&!K&&ts(u)}function N(V){h=V,m=null,o.renew(x),_&&s.show(null),
_=!1,I(),se()}function F(){return!!p?.isPlaying()}function O(){return a.isBusy()&&!F()}function D(V){A+=V,!(++k%Ts)&&(t.set("page_milliseconds",A/Ts),A=0)}function I(){
clearTimeout(z),z=setTimeout(()=>{try{let V=a.measure(()=>[...S(n.map(qr)),...p?.inputs()??[]]);V!==null&&t.set("page_milliseconds",V)}catch{}P()},pl)}function P(){
v&&(t.set("snapshot",new DataView(Bt(v).buffer)),v=null,p?.shareState(),t.save_changes())}function L(V){console.warn(V),_=!0,h=null,o.outdate(Ls),F()&&(c.set("p\
laying",!1),c.save_changes()),s.show(V)}function Y(){X(),s.ended()}function X(){clearTimeout(z);for(let[V,C,U]of $)V.off(C,U);p?.stop(),a.close(),o.leave(),Qo(u)}}var Vr=new EventTarget;function gl(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=s=>{Object.assign(n,s),Vr.dispatchEvent(new Event(t))},o={
show:s=>r({error:s}),ended:()=>r({isRunning:!1})};return n.started=Ps(e,o).catch(s=>(console.error(s),null)),Cn(n.started).then(s=>r({isRunning:s?.isRunning??!1})),
n}var Is=Zt(gl,({started:t})=>t.then(e=>e?.stop())),de=Is.use,pn=t=>Is.find(t.get("key"))??{isRunning:!1,error:null};function Yn(t,e){let n=t.get("key");return Vr.
addEventListener(n,e),()=>Vr.removeEventListener(n,e)}var Zn=(t,e)=>R`<div class="gdviz-note gdviz-needs-python">${e}${Gr(t)}</div>`;function Gr({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=hl(e,
await t.query?.()??"")};return e?R` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:B}function hl(t,e){if(!e)return t;let n=new URL(t,location.href),
r=s=>`${s}${s.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=r(n.search):n.searchParams.set("urlpath",r(o)),n.href}var ml="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",vl="The server is gone. Nothing on this page needs it: everything continues in your browser.",wl="Greyed-out controls need Python.";function js(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function bl(t){let e=ft(t.get("text")??new Uint8Array);return e.
length===0?xl(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function xl(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function yl(t,e){let n=()=>{},r=!1;async function o(){let s=t.get("link");if(!s)return;let i=await lt(t.widget_manager,s);if(r||s!==t.get("link"))
return;n();let l=()=>e(i),a=[de(i),Yn(i,l),st(i,"where milliseconds page_milliseconds outdated",l)];n=()=>a.forEach(c=>c()),l()}return t.on("change:link",o),o(),
()=>{r=!0,t.off("change:link",o),n()}}function $l({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(s=>lt(e,s)));if(e.exported){n().
then(s=>s.forEach(i=>St(i,"disabled",!0)));return}let r=new Map;async function o(s){if(!!t.get("lost")===s)return;if(t.set("lost",s),!s){for(let[l,a]of r)St(l,"\
disabled",a);return r.clear()}let i=await n();if(t.get("lost"))for(let l of i)r.has(l)||r.set(l,l.get("disabled")),St(l,"disabled",!0)}return e.kernel&&Se(e.kernel,
s=>o(s!=="connected"))}function kl({model:t,el:e}){rt(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,o=null,s=null;function i(m){
if(m.get("outdated"))return m.get("outdated");let{isRunning:v}=pn(m);return v?`computed in your browser${js(m.get("page_milliseconds"))} · 0 round trips`:r?"w\
aiting for your browser":`computed by the server${js(m.get("milliseconds"))} · 1 round trip`}async function l(){let m=o,v=await bl(m);s||(s={name:m.get("name"),
size:ft(m.get("module")).length,text:v,isCopied:!1},u(),e.querySelector("dialog")?.showModal())}function a(){s=null,u()}async function c(m){m.isCopied=await un(
m.text),m.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),u()}let g=m=>R`
    <dialog class="gdviz-program" @close=${a}>
      <div class="head">
        <b>WebAssembly text of “${m.name}”, ${(m.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>c(m)}>${m.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${m.text}</pre>
    </dialog>`;function u(){let m=R`<div class="gdviz-notice" role="alert">${n?ml:vl}</div>`;j(e,R`
      <div class="line">
        <span class="status">${o?i(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${l}
          ?hidden=${!o||!pn(o).isRunning}>Show the program</button>
      </div>
      ${r&&n?Zn(t.widget_manager,wl):B}
      ${s?g(s):B}${t.get("lost")?m:B}`)}let p=yl(t,m=>{o=m,u()}),h=st(t,"lost",u);return u(),()=>{p(),h()}}var Fs={initialize:$l,render:kl};var J=(t,e,n)=>Math.min(Math.max(t,e),n),Jn=t=>t.replaceAll("-","−").replace("e+","e");function Q(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?Jn(String(Number(t.toPrecision(e)))):Jn(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function Kr(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(o=>Q(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(r).size===t.length)
return r}}var Xn=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var _l=62,zl=38;function It({low:t,high:e,log:n=!1,from:r,to:o}){[t,e]=n?Sl(t,e):Al(t,e);let[s,i]=n?[Math.log10(t),Math.log10(e)]:[t,e],l=(o-r)/(i-s),a=u=>r+((n?
Math.log10(u):u)-s)*l,c=u=>u.map(([p,h])=>({at:a(p),text:h})),g=Math.max(Math.floor(Math.abs(o-r)/(o>r?_l:zl)),1);return{low:t,high:e,log:n,to:a,from:u=>n?10**(s+
(u-r)/l):s+(u-r)/l,ticks:()=>{if(n&&i-s>1.5&&Math.floor(i)>Math.ceil(s))return c(Ml(s,i,1.5*g));let u=Ds(t,e,g);return c(u.length>1?u:Ds(t,e,2*g+1))}}}var Me=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function fn(t,e){let[n,r]=[1/0,-1/0];for(let o of t)for(let s of o)e(s)&&(s<
n&&(n=s),s>r&&(r=s));return[n,r]}function Al(t,e){if(!Number.isFinite(t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*
n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function Sl(t,e){return!(e>0)||!Number.isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function Ds(t,e,n){let r=(e-
t)/n,o=10**Math.floor(Math.log10(r)),s=o*([1,2,5].find(h=>h*o>=r*(1-1e-9))??10),i=Math.ceil(-Math.log10(s)-1e-9),l=Math.max(Math.abs(t),Math.abs(e)),a=l>=1e5||s<
1e-4,c=Math.min(Math.max(Math.floor(Math.log10(l))+i,0)+1,12),g=h=>a?h?Number(h.toPrecision(c)).toExponential():"0":h.toFixed(Math.max(i,0)),u=Math.ceil(t/s-1e-6),
p=Math.max(Math.floor(e/s+1e-6)-u+1,0);return Array.from({length:p},(h,m)=>[(u+m)*s,Jn(g((u+m)*s))])}function Ml(t,e,n){let r=Math.ceil(t-1e-9),o=Math.floor(e+1e-9),
s=Math.ceil((o-r+1)/(n+1)),i=Array.from({length:Math.floor((o-r)/s)+1},(a,c)=>r+c*s),l=i.every(a=>a>=-3&&a<=4);return i.map(a=>[10**a,l?String(+`1e${a}`):`10${Xn(
a)}`])}var El=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,Ol=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),Ee=(t,e=0)=>El(Ol(t).map(n=>Math.round(n+(255-n)*e)));function Oe(t,e,[
n,r],o){if(!r||!n)return Zr(t);let s=new Uint32Array(r*n);for(let i=0;i<n;i++){let l=(n-1-i)*r;for(let a=0;a<r;a++)s[i*r+a]=o(e[l+a])}Yr(t,s,r)}function Yr(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),Qn(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var Zr=t=>Qn(
t).clearRect(0,0,t.width,t.height),Qn=t=>t.getContext("2d");function tr(t,e){let n=Uint32Array.from({length:511},(r,o)=>Ee(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var Bs=.5,Tl=.6;function Us(t,{width:e,height:n},r,[o,s],i,l){let a=new Uint32Array(e*n),[c,g,u]=[0,Bs,Bs/2].map(v=>Uint32Array.from(l,x=>Ee(x,v))),p=Float64Array.
of(-1/0,...i.subarray(1,-1),1/0),h=(s-1)/e,m=(o-1)/n;for(let v=0;v<n;v++){let x=(n-v-.5)*m,_=Math.min(Math.floor(x),o-2),A=x-_,k=_*s,z=k+s,$=v*e,d=0;for(let f=0,
w=0;f<s-1;f++){let y=r[k+f],b=r[k+f+1],M=y+A*(r[z+f]-y),S=b+A*(r[z+f+1]-b),E=f===s-2?e:Math.min(Math.ceil((f+1)/h-.5),e),T=(S-M)*h;if(!(Math.abs(T)<1/0)){$+=E-w,
w=E;continue}let N=(r[z+f]-y+r[z+f+1]-b)*.5*m,F=Tl*Math.sqrt(T*T+N*N),O=M+((w+.5)*h-f)*(S-M);for(;w<E;w++,$++,O+=T){for(;O>=p[d+1];)d++;for(;O<p[d];)d--;let D=Math.
min(O-p[d],p[d+1]-O);a[$]=D>=F?c[d]:D>=F/2?u[d]:g[d]}}}Yr(t,a,e)}function gn(t,e){let n=t.length-1;return Array.from({length:e},(r,o)=>t[Math.floor(e>1?n/(e-1)*
o:n/2)])}function Hs(t,[e,n],{left:r,top:o,width:s,height:i},[l,a,c,g]){let u=e*n,p=Float64Array.from({length:u},(_,A)=>Math.hypot(t[2*A],t[2*A+1])),h=p.reduce(
(_,A)=>A>_&&A<1/0?A:_,0),m=s/n/1.25,v=Math.max(s*.0016,.5),x=[];for(let _=0;_<u;_++){if(!(p[_]>0&&p[_]<1/0))continue;let A=r+s*(_%n+.5)/n,k=o+i*(1-(Math.floor(_/
n)+.5)/e),z=-t[2*_]*(s/(a-l)),$=t[2*_+1]*(i/(g-c)),d=m*J(1+Math.log10(p[_]/h)/3,.25,1)/2/Math.hypot(z,$);x.push(hn(A,k,z*d,$*d,v))}return x.join("")}var $t=t=>Math.
round(t*10)/10;function hn(t,e,n,r,o){let s=Math.hypot(n,r),[i,l]=[-r/s,n/s],a=Math.min(10*o,1.2*s),c=.3*a,g=(m,v)=>`${$t(t+n*m+i*v)},${$t(e+r*m+l*v)}`,u=1-a/s,
p=`${g(-1,o)} ${g(u,o)} ${g(u,c)}`,h=`${g(u,-c)} ${g(u,-o)} ${g(-1,-o)}`;return`M${p} ${g(1,0)} ${h}Z`}var Nl=10,Jr=12,Rl=68,Ll=9;function Ws({left:t,top:e,width:n,height:r},o,s,i){let l=t+n+Nl,a=l+Jr,c=i.length>=Ll,g=o.toReversed().map((u,p)=>{let h=1-p/o.length;
return q`<rect x=${l} width=${Jr} y=${e+r*(1-h)} height=${r*h} fill=${u} />`});return q`
    ${g}
    <rect class="frame" x=${l} y=${e} width=${Jr} height=${r} />
    ${s.map(({at:u,text:p})=>{let h=e+r*(1+u);return q`<path class="tick" d="M${a},${h}h3" /><text x=${a+6} y=${h} dy="0.35em">${p}</text>`})}
    <text y=${e-10} x=${c?t+n+Rl:l-2} text-anchor=${c?"end":"start"}>${i}</text>`}var er=t=>t.map(({name:e,color:n,kind:r="line"})=>{let o=R`<span class="swatch ${r}" .style=${`\
color: ${kt(n)}`}></span>`;return R`<span class="entry">${o}${e}</span>`});function mn(t){let[e,n]=[t.get("colors"),Te(t)];return t.get("names").map((o,s)=>({name:o,
color:e[s%e.length]})).filter((o,s)=>n(s))}function Te(t){let e=t.get("shown")&&W(t.get("shown"));return n=>!e?.length||e[n]>0}function _t(t,e){let{left:n,top:r}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-r]}function qt(t,e){let n=t.currentTarget;n.setPointerCapture(t.pointerId);
let r=new AbortController,{signal:o}=r;n.addEventListener("pointermove",e,{signal:o});for(let s of["pointerup","pointercancel"])n.addEventListener(s,()=>r.abort(),
{signal:o})}var Cl={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},pe=t=>Cl[t.key]??null;function fe(t,e=()=>!0){t.addEventListener("touchsta\
rt",n=>e(n)&&n.preventDefault(),{passive:!1})}function nr({surface:t,handle:e,to:n,by:r,idle:o=()=>!1}){let s=i=>{i.preventDefault(),e.focus({preventScroll:!0}),
qt(i,n)};t.addEventListener("pointerdown",i=>{i.button!==0||i.pointerType==="touch"||o()||(n(i),s(i))}),t.addEventListener("click",i=>{i.pointerType==="touch"&&
!o()&&n(i)}),e.addEventListener("pointerdown",i=>i.button===0&&s(i)),fe(e),e.addEventListener("keydown",i=>{let l=pe(i);l&&(i.preventDefault(),r(l,i.shiftKey))})}var vn={left:56,right:14,top:10,bottom:42},rr={left:56,right:68,top:24,bottom:42},Pl=6.4,Il=6.5,jl=104;function Ne(t,{name:e,...n}){rt(t,e,"gdviz-plane");let r=R`<div></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,
[o,s,i,l]=j(t,r,"div",".gdviz-legend",".panel",".status"),a=Xr(o,n);return{...a,panel:i,status:l,bar:c=>j(a.bar,c&&Ws(a.area,...c)),legend:c=>j(s,er(c))}}function Xr(t,{
label:e,ratio:n=.75,margins:r=vn}){t.classList.add("gdviz-plot");let o=Jt(),s={left:r.left,top:r.top,width:0,height:0},i=320,l=()=>{},a=()=>({from:s.left,to:s.left+
s.width}),c=()=>({from:s.top+s.height,to:s.top});function g(){s.width=Math.max(i-s.left-r.right,40),s.height=Math.max(Math.round(i*n)-r.top-r.bottom,40);let{left:z,
top:$}=s,d=Object.entries(s).map(([w,y])=>`${w}: ${y}px`),f=R`
      <canvas .style=${d.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${i} height=${s.height+r.top+r.bottom}>
        <defs>
          <clipPath id=${o}><rect x=${z} y=${$} width=${s.width} height=${s.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${o})" pointer-events="none"></g>
        <rect class="hit" x=${z} y=${$} width=${s.width} height=${s.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return j(t,f,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[u,p,h,m,v,x,_]=g();function A({x:z,y:$},d,f=!1){let w=$.ticks(),y=Math.
max(...w.map(({text:D})=>D.length)),b=Math.min(y*Pl+28,jl);if(b>s.left+1)return s.left=b,g(),l();let{left:M,top:S,width:E,height:T}=s,N=S+T,F=z.ticks().map(({at:D,
text:I})=>q`
      ${f?q`<path class="grid" d="M${D},${N}V${S}" />`:B}
      <path class="tick" d="M${D},${N}v5" />
      <text class="x" x=${D} y=${N+17} text-anchor="middle">${I}</text>`),O=w.map(({at:D,text:I})=>q`
      ${f?q`<path class="grid" d="M${M},${D}h${E}" />`:B}
      <path class="tick" d="M${M},${D}h-5" />
      <text class="y" x=${M-8} y=${D} dy="0.35em" text-anchor="end">${I}</text>`);j(h,q`
      ${F}${O}
      <rect class="frame" x=${M} y=${S} width=${E} height=${T} />
      ${qs(d[0],E+40,`translate(${M+E/2},${N+35})`)}
      ${qs(d[1],T+30,`translate(13,${S+T/2})rotate(-90)`)}`)}function k(z){let[$,d]=_t(p,z);return[J($,s.left,s.left+s.width),J(d,s.top,s.top+s.height)]}return{
picture:p,canvas:u,area:s,layers:(...z)=>j(m,z.map($=>q`<g class=${$}></g>`),...z.map($=>`.${$}`)),hit:v,handles:x,bar:_,axes:A,pixel:k,readout:(z,...$)=>{let d=null;
for(let f of[v,...$])f.addEventListener("pointermove",w=>{z(d=w.buttons?null:k(w))}),f.addEventListener("pointerleave",()=>z(d=null));return()=>z(d)},across:a,upwards:c,
plane:(z,$)=>Me(It({...z,...a()}),It({...$,...c()})),draw:(z,$)=>{l=()=>Object.values($).forEach(w=>w());let d=ut(z,$),f=Ae(t,w=>{i=w,s.left=r.left,g(),l()});return()=>{
f(),d()}}}}function qs(t,e,n){let r=Math.max(Math.floor(e/Il),4),[o,s]=t.length>r?[`${t.slice(0,r-1)}…`,q`<title>${t}</title>`]:[t,B];return q`<text class="name" text-anchor="middle" transform=${n}>${o}${s}</text>`}var Vt=1e4,Fl=150;function ge(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function Qr(t){let e=[];for(let[n,r]of t){
if(Number.isNaN(n)||Number.isNaN(r))break;let o=Math.max(Math.abs(n),Math.abs(r));if(o<=Vt){e.push([n,r]);continue}let s=e.at(-1),i=Vt/o;s&&i>0&&e.push([s[0]+(n-
s[0])*i,s[1]+(r-s[1])*i]);break}return e}function to(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}
var Vs=t=>t.length>1?`M${t.join("L")}`:"",wn=t=>Vs(t.map(([e,n])=>`${e.toFixed(1)},${n.toFixed(1)}`)),Gs=t=>t==="#000000"?"var(--gdviz-paper)":"white";function or(t,e){
let n=Qr(e),r=n.map(([l,a])=>`${l.toFixed(2)},${a.toFixed(2)}`).filter((l,a,c)=>l!==c[a-1]),o=r.length>1,s=o?wn(to(n)):"",i=o&&r.length<=Fl?r.map(l=>`M${l}h0`).
join(""):"";return q`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${Gs(t)} stroke-width="4" opacity="0.8" d=${s} />
    <path class="path" stroke=${kt(t)} stroke-width="2" d=${Vs(r)} />
    <path class="dots" stroke=${kt(t)} stroke-width="5" d=${i} />
  </g>`}function sr(t,[e,n]){let r=Math.abs(e)<Vt&&Math.abs(n)<Vt,[o,s]=r?[e,n]:[0,0];return q`<circle class="current" r="6" fill=${kt(t)} stroke=${Gs(t)} stroke-width="2"
    cx=${o} cy=${s} .style=${Wt(r)} />`}var Dl=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,ir=(t,e)=>e.map(([n,r])=>{let o=`translate(${n},${r})`;return q`<path d=${Dl} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var Ks={A:"7 3",B:"2.5 3",C:"9 3 2 3",D:"1 3"},Bl={A:.2,B:.35,C:.5,D:.65},Re=(t,e,n)=>q`<g class="pinned">
    <path fill="none" stroke="var(--gdviz-paper)" stroke-width="3.5" opacity="0.5" d=${n} />
    <path class="run" fill="none" stroke=${kt(e)} stroke-width="1.8" stroke-dasharray=${Ks[t]} opacity="0.8" d=${n} />
  </g>`,Ul=(t,e)=>Math.hypot(e[0]-t[0],e[1]-t[1]);function Le(t,e,n,r=Ul){let o=n.map((a,c)=>c?r(n[c-1],a):0),s=Bl[t]*o.reduce((a,c)=>a+c,0),i=0,l=n.find((a,c)=>(i+=
o[c])>=s);return l?q`<g class="letter" transform="translate(${l[0].toFixed(1)},${l[1].toFixed(1)})">
    <circle r="7.5" fill="var(--gdviz-paper)" stroke=${kt(e)} stroke-width="1.5" />
    <text text-anchor="middle" dy="0.35em">${t}</text>
  </g>`:B}var Ys=t=>R`
  <svg class="sample" width="26" height="8" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray=${Ks[t]} d="M0,4h26" />
  </svg>`;var Hl="Not positive: a logarithmic axis cannot show it",eo=.04;function no(t){let[e,n,r,o]=["x","y","low","high"].map(g=>xt(t.get(g))),[s,i,l]=[W(t.get("limits")),
t.get("names"),Te(t)],a=t.get("colors").map(kt),c=new Float64Array;return n.map((g,u)=>({name:i[u]??"",color:a[u%a.length],shown:l(u),x:e[u%Math.max(e.length,1)]??
c,y:g,low:r[u]??c,high:o[u]??c,limit:s[u]??NaN}))}function Wl(t){let e=t.get("pinned")??[],[n,r]=[t.get("colors").map(kt),new Float64Array];return e.map(({row:o,
mark:s,x:i=r,y:l=r})=>({mark:s,color:n[o%n.length],x:i,y:l}))}function ql({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=Ne(e,{name:"gd\
viz-curves",label:n,ratio:t.get("ratio")});r.canvas.remove();let[o,s,i,l]=r.layers("pins","curves","letters","markers"),{x:a,y:c}=r.plane({low:0,high:1},{low:0,
high:1}),g=$=>Number.isFinite($)&&!(c.log&&$<=0);function u(){let $=no(t),d=Wl(t),f=r.plane(...Vl($,d,t.get("log")));({x:a,y:c}=f),r.axes(f,t.get("axis_names"),
!0);let{left:w,top:y,width:b,height:M}=r.area;j(o,d.map(O=>Re(O.mark,O.color,v(O)))),j(i,d.map(O=>Le(O.mark,O.color,h(O),(D,I)=>I[0]-D[0])));let S=$.filter(O=>O.
shown&&O.y.some(Number.isFinite)),E=c.log&&S.length>0&&!S.some(O=>O.y.some(g)),T=$.map(O=>q`<path class="band" fill=${O.color} opacity="0.2" d=${x(O)} />`),N=({
limit:O,shown:D})=>D&&g(O)?`M${w},${$t(c.to(O))}h${b}`:"",F=$.map(O=>q`
      <path class="limit" stroke=${O.color} stroke-width="1.5" stroke-dasharray="6 4" d=${N(O)} />
      <path class="line" stroke=${O.color} stroke-width="2" d=${m(O)} />`);j(s,q`
      ${T}
      <g fill="none" stroke-linejoin="round" stroke-linecap="round">${F}</g>
      <text class="note" text-anchor="middle" x=${w+b/2} y=${y+M/2}>${E?Hl:""}</text>`),_()}let p=({x:$,y:d},f)=>g(d[f])&&Number.isFinite($[f]);function h($){return Array.
from($.y.keys()).filter(f=>p($,f)).map(f=>[a.to($.x[f]),c.to($.y[f])])}let m=$=>$.shown?v($):"";function v($){let d=ge($.y.length,w=>p($,w)),f=w=>`${$t(a.to($.x[w]))}\
,${$t(c.to($.y[w]))}`;return d.map(w=>`M${w.map(f).join("L")}${w.length>1?"":"h0.1"}`).join("")}function x({shown:$,x:d,low:f,high:w}){if(!$||!f.length)return"";
let y=r.area.top+r.area.height,b=T=>`${$t(a.to(d[T]))},${$t(c.to(w[T]))}`,M=T=>g(f[T])?$t(Math.min(c.to(f[T]),Vt)):y,S=T=>`${$t(a.to(d[T]))},${M(T)}`;return ge(
d.length,T=>g(w[T])).map(T=>`M${T.map(b).join("L")}L${T.toReversed().map(S).join("L")}Z`).join("")}function _(){let{top:$,height:d}=r.area,f=Array.from(W(t.get(
"marker"))).filter(b=>b>=a.low&&b<=a.high),w=(f.length===1?no(t):[]).map(b=>{let M=b.shown?Zs(b,f[0]):NaN;if(!g(M))return B;let S={x:$t(a.to(f[0])),y:$t(c.to(M))};
return q`<circle class="dot" r="4" fill=${b.color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${S.x} cy=${S.y} />`}),y=f.map(b=>`M${$t(a.to(b))},${$}v${d}`).join("");j(l,q`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${y} />${w}`)}
function A(){let $=t.get("limit_name"),d=$?[{name:$,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...mn(t),...d])}let k=r.readout($=>{let d=no(t).filter(
({shown:f})=>f);r.status.textContent=$&&!t.get("outdated")?z(d,a.from($[0])):""});function z($,d){let f=E=>Math.abs(E-d),w=$.flatMap(E=>Array.from(E.x)).filter(
Number.isFinite),y=w.reduce((E,T)=>f(T)<f(E)?T:E,w[0]),S=$.map(E=>({name:E.name,value:Zs(E,y)})).filter(({value:E})=>Number.isFinite(E)).map(({name:E,value:T})=>`${E}\
 ${Q(T)}`.trim());return S.length?`${t.get("axis_names")[0]} ${Q(y)}: ${S.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names pinn\
ed":u,marker:_,"names colors shown limit_name":A,"x y names shown outdated":k})}function Vl(t,e,n){let r=t.filter(p=>p.shown),[o,s]=fn([...r,...e].map(({x:p})=>p),
Number.isFinite),i=p=>Number.isFinite(p)&&!(n&&p<=0),l=[...r.flatMap(({y:p,low:h,high:m,limit:v})=>[p,h,m,[v]]),...e.map(({y:p})=>p)],[a,c]=fn(l,i),[g,u]=a<c?Gl(
a,c,n):[a,c];return[{low:o,high:s},{low:g,high:u,log:n}]}function Gl(t,e,n){if(n){let o=(e/t)**eo;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+eo*e];let r=eo*(e-t);
return[t===0?0:t-r,e+r]}function Zs({x:t,y:e},n){for(let r=0;r<e.length;r++){if(t[r]===n)return e[r];let o=(n-t[r-1])/(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-
1]+o*(e[r]-e[r-1])}return NaN}var Js={render:ql};var Xs=1.5,Qs=1.15,ti=100,Ce=([t,e],[n,r],o="")=>`${n} = ${Q(t)}, ${r} = ${Q(e)}${o}`;function Pe(t){let[e]=xt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))return B;
let[n,r]=[t.get("step"),t.get("diverged_at")],o=Number.isFinite(e[2])?`: ${Ce(Array.from(e),t.get("axis_names"),`, loss ${Q(e[2])}`)}`:"";return R`step ${n}${o}${r>=
0?R`<div class="diverged">diverged at step ${r}</div>`:B}`}function ar(t){let{model:e,plane:n,layers:[r,o,s],pins:i}=t,l=a=>()=>{let c=n();c&&a(c.toPixel)};return{
pinned:l(a=>{if(!i)return;let{lines:c,letters:g}=Zl(e,a,i.area);j(i.lines,c),j(i.letters,g)}),paths:l(a=>j(r,Yl(e,a))),minima:l(a=>j(o,ir(e.get("marks").minimum,
Kl(e).map(a)))),points:l(a=>j(s,Jl(e,a))),start:Xl(t),buttons:Ql(t)}}var Kl=t=>xt(t.get("minima")).filter(e=>e.every(Number.isFinite)),ro=(t,e)=>t.get("colors")[e%
t.get("colors").length];function Yl(t,e){let[n,r]=t.get("paths").shape,o=W(t.get("paths")),s=Te(t),i=l=>e(o.subarray(2*l,2*l+2));return Array.from({length:n},(l,a)=>{
let c=Array.from({length:s(a)?r:0},(g,u)=>i(a*r+u));return or(ro(t,a),c)})}function Zl(t,e,{left:n,top:r,width:o,height:s}){let i=([c,g])=>c>=n&&c<=n+o&&g>=r&&g<=
r+s,a=(t.get("pinned")??[]).map(({row:c,mark:g,paths:u=new Float64Array})=>{let p=to(Qr(Array.from({length:u.length/2},(h,m)=>e(u.subarray(2*m,2*m+2)))));return{
mark:g,color:ro(t,c),points:p}});return{lines:a.map(({mark:c,color:g,points:u})=>Re(c,g,wn(u))),letters:a.map(({mark:c,color:g,points:u})=>Le(c,g,u.filter(i)))}}
function Jl(t,e){let n=Te(t);return xt(t.get("current")).map((r,o)=>sr(ro(t,o),n(o)?e(r):[NaN,NaN]))}function Xl({model:t,el:e,picture:n,hit:r,handles:o,plane:s,
free:i}){let l=t.get("marks").start,a=(u=!1,p="")=>{let h=t.get("start");return q`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${h[0]} aria-valuetext=${Ce(h,t.get("axis_names"))} transform=${p} .style=${Wt(u)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${l} stroke-width="2.5" />
        <circle r="2.5" fill=${l} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[c]=j(o,a(),".handle"),g=u=>i()&&G(t,{start:u});return nr({surface:r,handle:c,idle:()=>!s()||e.classList.contains("panning"),to:u=>g(ei(s(),_t(n,u))),
by:(u,p)=>{let{x:h,y:m}=s(),v=p?.1:.01,[x,_]=[h,m].map(({low:A,high:k},z)=>J(t.get("start")[z]+u[z]*v*(k-A),A,k));g([x,_])}}),()=>{let u=s();if(!u)return;let p=t.
get("start"),h=[u.x,u.y].every(({low:m,high:v},x)=>p[x]>=m&&p[x]<=v);e.classList.toggle("still",!i()),j(o,a(h&&i(),`translate(${u.toPixel(p)})`))}}function ei({
x:t,y:e,toPoint:n},r){let[o,s]=n(r);return[J(o,t.low,t.high),J(s,e.low,e.high)]}function Ql({model:t,el:e,picture:n,hit:r,panel:o,plane:s}){let i=p=>t.get("disa\
bled")||G(t,{view:p});function l(p,h){let[m,v,x,_]=t.get("view"),[A,k]=h??[(m+v)/2,(x+_)/2],[z,$,d,f]=t.get("home"),w=(y,b)=>b+(y-b)*p;p>1&&(v-m>ti*($-z)||_-x>ti*
(f-d))||i([w(m,A),w(v,A),w(x,k),w(_,k)])}let a=()=>e.classList.contains("panning"),c=()=>{e.classList.toggle("panning"),g()};function g(){let p=[["+","Zoom in",
()=>l(1/Xs)],["−","Zoom out",()=>l(Xs)],["✥","Move the view by dragging",c,a()],["⌂","Show the whole problem",()=>i(t.get("home"))]],h=t.get("zoomable")===
!1,m=p.map(([v,x,_,A])=>R`
      <button type="button" title=${x} aria-label=${x} aria-pressed=${A??B} ?hidden=${h}
        ?disabled=${t.get("disabled")} @click=${_}>${v}</button>`);j(o,m)}r.addEventListener("pointerdown",p=>{let h=s();if(p.button!==0||!h||!a())return;let{toPoint:m}=h,
[v,x,_,A]=t.get("view"),[k,z]=m(_t(n,p));qt(p,$=>{let[d,f]=m(_t(n,$));i([v+k-d,x+k-d,_+z-f,A+z-f])})}),fe(r,a);let u=p=>{let h=s();!p.ctrlKey||!h||(p.preventDefault(),
l(p.deltaY<0?1/Qs:Qs,ei(h,_t(n,p))))};return n.addEventListener("wheel",u,{passive:!1}),g}var ni={mouse:9,pen:12,touch:20},tu=500;function ri({state:t,plane:e},[n,r],o){let s=-1,{toPixel:i}=e();for(let{slot:l,at:a}of t.visible()){let[c,g]=i(a),u=Math.
hypot(c-n,g-r);u<=o&&([s,o]=[l,u])}return s}function oi(t){let{el:e,plot:n,state:r,plane:o}=t,{picture:s,hit:i}=n,l=(c,g)=>ri(t,_t(s,c),ni[g]??ni.mouse),a=c=>r.
add(o().toPoint(n.pixel(c)));i.addEventListener("pointerdown",c=>{if(c.button!==0)return;let g=l(c,c.pointerType);if(g<0&&(c.pointerType==="touch"||r.removing))
return;if(c.preventDefault(),s.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(g);g>=0&&r.select(g);let u=g>=0?g:a(c);if(u<0)return;let[p,h]=_t(
s,c),[m,v]=g<0?[p,h]:o().toPixel(r.cursor);qt(c,x=>{let[_,A]=_t(s,x);r.move(u,o().toPoint([_+m-p,A+v-h]))})}),i.addEventListener("click",c=>{c.pointerType==="to\
uch"&&!r.removing&&l(c,"touch")<0&&a(c)}),i.addEventListener("dblclick",c=>{let g=l(c,"mouse"),{added:u}=r;g>=0&&!(g===u.slot&&performance.now()-u.time<tu)&&r.remove(
g)}),i.addEventListener("pointermove",c=>{e.classList.toggle("over",c.buttons===0&&l(c,c.pointerType)>=0)}),fe(i,c=>l(c.touches[0],"touch")>=0)}function si(t){let{
plot:e,state:n,plane:r}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?ri(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.task==="classifi\
cation"&&(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),n.task==="plane_regression"&&(o["+"]=()=>n.choose(n.label+.1),o["-"]=o["−"]=()=>n.choose(n.
label-.1)),e.picture.addEventListener("keydown",s=>{if(s.ctrlKey||s.metaKey||s.altKey)return;let i=pe(s),l=o[s.key.length===1?s.key.toLowerCase():s.key];if(!i&&
!l)return;if(s.preventDefault(),!i)return l();let a=s.shiftKey?.1:.01,c=n.box().map(([g,u],p)=>n.cursor[p]+i[p]*a*(u-g));n.selected>=0?n.move(n.selected,c):n.moveCursor(
c)})}var li=Vo(io(),1),co=1e7,ii=1e3,ao=40,eu=1e30,nu=/(?<=[0-9]),(?=[0-9])/g,ui=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,ru=/^\s*([+-]?)inf(inity)?\s*$/i,ou=/^(true|True|TRUE|false|False|FALSE)$/,
bn=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),Mt=class extends Error{},di={regression:[
"x","y"],classification:["x1","x2","label"]};function pi(t){let e=su(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new Mt("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace(nu,"."):n,o=[",",";","	"].map(h=>({sign:h,count:r.split(h).length})),{sign:s,count:i}=o.reduce((h,m)=>m.count>h.count?m:h);if(i>
ii)throw new Mt(`It has more than ${ii} columns.`);let l=s===";"&&!e.includes(".")?",":".",[a=[],...c]=iu(e,s),g=!a.some(h=>ui.test(h.replace(l,"."))),u=g?c:[a,
...c];if(!u.length)throw new Mt("It has a header line but no rows.");return lu(a.map((h,m)=>fi(g&&h.trim()||`column ${m+1}`))).map((h,m)=>au(h,u.map(v=>(v[m]??"").
trimStart()),l))}function su(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new Mt("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function iu(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(u,p)=>p??u):t,{data:o,errors:s}=li.default.parse(r,{delimiter:e,
newline:`
`}),i=o.filter(u=>u.length>1||u[0].trim()),l=s.some(({code:u})=>u==="MissingQuotes"),[{length:a}=[],c]=i,g=c?.length===a+1?a+1:a;if(l||i.some(u=>u.length>g||u[a]?.
trim()))throw new Mt("It is not a table: its rows have different numbers of columns.");return i}function au(t,e,n){let r=Float64Array.from(e,s=>cu(n==="."?s:s.replace(
n,".")));if(e.every((s,i)=>!Number.isNaN(r[i])||bn.has(s)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(s=>ou.test(s)||bn.has(s)))return{name:t,kind:"\
text",texts:e,values:r};for(let[s,i]of e.entries())r[s]=bn.has(i)?NaN:Number(/^t/i.test(i));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function cu(t){if(ui.test(t))return Number(t);let e=ru.exec(t);return e?+`${e[1]}Infinity`:NaN}function lu(t){let e=new Set;for(let n of t){let r=n;for(let o=2;e.
has(r);o++)r=`${n} (${o})`;e.add(r)}return[...e]}function fi(t){let e=[...t.slice(0,2*ao+2)];return e.length<=ao?t:`${e.slice(0,ao-1).join("")}…`}function gi(t,e){
let n=e??(uu(t)?"classification":"regression"),r=di[n];if(t.length<r.length)throw new Mt(`It has too few columns: ${r.join(", ")} are needed.`);if(n==="regressi\
on")return ai(t,r);let o=cr(t,"label")??t.findLast(({kind:s})=>s==="text")??t[2];return[...ai(t.filter(s=>s!==o),r.slice(0,2)),o]}function uu(t){if(t.length<3)return!1;
if(cr(t,"label"))return!0;let e=di.regression.every(o=>cr(t,o)),n=t.findLast(({kind:o})=>o==="text");if(!!n!==e)return!e;let{texts:r}=n??t[2];return new Set(r).
size===2}var cr=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function ai(t,e){let n=e.map(o=>cr(t,o));if(n.every(o=>o!==void 0))return n;let r=t.filter(({kind:o})=>o!==
"text");return(r.length>=2?r:t).slice(0,2)}function hi([t,e,n]){ci(t),ci(e);let r=[t.values,e.values];return n?{coordinates:r,...du(n)}:{coordinates:r,labels:null,
labelNames:["−1","+1"]}}function ci({name:t,kind:e,texts:n,values:r}){let o=r.findIndex(l=>!(Math.abs(l)<eu));if(o<0)return;let s=e==="text"?n[o]:String(r[o]).
replace("Infinity","inf"),i=bn.has(n[o])?"a gap":`'${s.slice(0,30)}', which is not a number that can be shown,`;throw new Mt(`Column “${t}” has ${i} in row ${o+
1}, not counting the header.`)}function du({name:t,kind:e,texts:n,values:r}){let o=n.findIndex(c=>bn.has(c));if(o>=0)throw new Mt(`label: column '${t}' has a ga\
p in row ${o+1}.`);let s=e==="text"?n:[...r],i=[...new Set(s)],l=c=>e==="truth"?c?"True":"False":String(c);if(i.length!==2){let c=i.slice(0,4).map(u=>l(u).slice(
0,40)).join(", "),g=`${i.length}: ${c}${i.length>4?", …":""}`;throw new Mt(`label: column '${t}' must hold two different labels, not ${g}.`)}return i.sort((c,g)=>c<
g?-1:1),{labels:Float64Array.from(s,c=>c===i[0]?-1:1),labelNames:i.map(c=>fi(l(c)))}}var Ie=new WeakMap,vi=t=>Ie.get(t),pu=t=>t.get("part").shape[0];async function wi(t,e){Ie.delete(t);let n=e.size>co,r=n?null:await e.arrayBuffer().catch(()=>null),
o=e.name.slice(0,80);yi(t,o,()=>{if(!r)throw new Mt(n?`It is larger than ${co/1e6} MB.`:"It cannot be read.");let s=pi(r);return Ie.set(t,{columns:s,chosen:[],file:o}),
$i(t,gi(s,t.get("both_tasks")?void 0:t.get("task")))})}function bi(t,e){yi(t,Ie.get(t)?.file??"",()=>$i(t,e))}function xi(t){!Ie.delete(t)&&!t.get("message").file||
G(t,{message:{},label_names:["−1","+1"]})}function yi(t,e,n){try{G(t,{message:{file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof Mt))throw r;G(t,{message:{
file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function $i(t,e){let n=Ie.get(t);n&&(n.chosen=e);let{coordinates:r,labels:o,labelNames:s}=hi(e),
[i,l]=[t.get("interval"),t.get(o?"interval":"y_interval")],a=[mi(r[0],i),mi(r[1],l)],c=r[0].length,g=gu(c,pu(t));fu(t,a,o,s,g);let[u,p,h]=e.map(({name:x})=>`“${x}\
”`),v=[`${`${g.length} point${g.length===1?"":"s"}`}, ${p} over ${u}.`];g.length<c&&v.push(`They are a random sample of the ${c.toLocaleString("en")} rows.`),
o&&v.push(`${h}: ${s[0]} is −1, ${s[1]} is +1.`);for(let[x,_]of r.entries()){if(a[x]===_)continue;let{least:A,largest:k}=ki(_);v.push(`“${e[x].name}”, from ${Q(
A)} to ${Q(k)}, is scaled to fit the view.`)}return v.join(" ")}function fu(t,e,n,r,o){let[s,i]=t.get("x").shape,l=new Float64Array(s*i),a=new Float64Array(s).fill(
n?1:0);for(let[m,v]of o.entries())l[i*m]=e[0][v],n&&(l[i*m+1]=e[1][v]),a[m]=(n??e[1])[v];let c=new Float64Array(s).fill(1,0,o.length),g=Object.entries({x:l,y:a,
part:c}).map(([m,v])=>[m,{...t.get(m),data:new DataView(v.map(Math.fround).buffer)}]),u=n?"classification":"regression",p=u===t.get("task")?{}:{task:u,axis_names:n?
["x₁","x₂"]:["x","y"]},h=t.get("own")[n?1:0]??t.get("source");G(t,{...Object.fromEntries(g),...p,label_names:r,source:h})}function mi(t,[e,n]){let{least:r,largest:o}=ki(
t);if(r>=e&&o<=n)return t;let[s,i]=[.95*e+.05*n,.05*e+.95*n];return r===o?t.map(()=>(s+i)/2):t.map(l=>s+(l-r)/(o-r)*(i-s))}function ki(t){let[e,n]=[1/0,-1/0];for(let r of t)
[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}function gu(t,e){let n=[],r=hu();for(let o=0;o<t;o++)(t-o)*r()<Math.min(t,e)-n.length&&n.push(o);return n}
function hu(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/2**32}}var mu=["regression","classification","plane_regression"];function zi(t,e){let n=t.get("task"),r=n!=="regression",o={task:n,removing:!1,label:1,selected:-1,cursor:[
0,0],message:"",added:{slot:-1,time:0},box:g,visible:v,count:x,read:A,add:k,move:z,moveCursor:$,remove:d,select:f,step:w,choose:b,setRemoving:M},s=_i(t),[[i,l],
[a,c]]=g();return o.cursor=[(i+l)/2,(a+c)/2],o;function g(){return[t.get("interval"),t.get(r?"interval":"y_interval")]}function u([S,E]){let[[T,N],[F,O]]=g();return[
J(S,T,N),J(E,F,O)]}function p(S){let[E,T]=s.x.subarray(m()*S);return[E,r?T:s.y[S]]}function h(S,E){let[T,N]=u(E).map(Math.fround);s.x[m()*S]=T,r?s.x[m()*S+1]=N:
s.y[S]=N}function m(){return t.get("x").shape[1]}function v(){let[[S,E],[T,N]]=g(),F=Array.from(s.part,(P,L)=>({slot:L,part:P,at:p(L)})),O=(...[P,L,Y])=>P<=L&&L<=
Y,D=([P,L])=>O(...[S,P,E].map(Math.fround))&&O(...[T,L,N].map(Math.fround));return F.filter(({part:P,at:L})=>P&&D(L)).map(({slot:P,part:L,at:Y})=>({slot:P,at:Y,
training:L>0,value:s.y[P]}))}function x(S){return s.part.filter(E=>E===S).length}function _(...S){let E=N=>new DataView(Float64Array.from(s[N]).buffer),T=t.get(
"own")[mu.indexOf(n)]??t.get("source");G(t,{...Object.fromEntries(S.map(N=>[N,{...t.get(N),data:E(N)}])),source:T})}function A(){s=_i(t),s.part[o.selected]||(o.
selected=-1)}function k(S,E=o.label){let T=s.part.indexOf(0);return T<0?(y(`No more than ${s.part.length} points are possible: remove one first.`),-1):(s.part[T]=
1,r&&(s.y[T]=Math.fround(E)),h(T,S),_("x","y","part"),o.added={slot:T,time:performance.now()},f(T),T)}function z(S,E){s.part[S]&&(h(S,E),_("x","y"),o.cursor=p(S))}
function $(S){o.cursor=u(S),y("")}function d(S){s.part[S]&&(s.part[S]=0,_("part"),f(-1,"Point removed."))}function f(S,E=""){o.selected=S,S>=0&&(o.cursor=p(S)),
S>=0&&n==="plane_regression"&&(o.label=Number(s.y[S].toFixed(2))),y(E)}function w(S){let E=v().sort((F,O)=>F.at[0]-O.at[0]||F.at[1]-O.at[1]);if(!E.length)return y(
"No point is in view.");let T=E.findIndex(({slot:F})=>F===o.selected),N=T<0&&!S?0:T;f(E[(N+(S?1:-1)+E.length)%E.length].slot)}function y(S){o.message=S,e()}function b(S){
o.label=J(Number(S.toFixed(2)),-1,1),n==="plane_regression"&&o.selected>=0&&(s.y[o.selected]=Math.fround(o.label),_("y")),e()}function M(S){o.removing=S,f(-1,S?
"Click a point to remove it.":"")}}function _i(t){let[e,n,r]=["x","y","part"].map(o=>W(t.get(o)).slice());return{x:e,y:n,part:r}}var vu=150,wu="Click to add a point, drag to move it, double-click to remove it.",bu="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",xu={regression:"",
classification:" + and − choose the label of new points.",plane_regression:" + and − change the value of the selected point, or of new ones."};function Ai({
model:t,el:e}){let n=t.get("task"),[r,o]=[n!=="regression",n==="classification"];e.classList.toggle("classification",o),e.classList.toggle("valued",r&&!o),e.classList.
remove("mapped");let s=t.get("colors");for(let O in s)e.style.setProperty(`--${O}`,s[O]);let i=Jt(),l=R`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${wu}</summary><p id=${i}>${bu}${xu[n]}</p></details>`,[a,c,g,u]=j(e,l,"div",".tools",".report",".message"),h=Xr(a,{label:"Da\
ta",ratio:r?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),m={tabindex:"0",role:"application","aria-describedby":i};for(let[O,D]of Object.entries(m))h.picture.
setAttribute(O,D);let[v,x,_]=h.layers("curve","points","selection"),A=zi(t,()=>{d(),S()}),k=()=>{let[O,D]=A.box().map(([I,P])=>({low:I,high:P}));return h.plane(
O,D)},z={el:e,plot:h,state:A,plane:k};oi(z),si(z);function $(){let O=A.visible(),{toPixel:D}=k(),I=O.length>vu?3.6:4.8;j(x,O.map(({at:Y,training:X,value:V})=>{let C=o?
V>0?"positive":"negative":"",U=r&&!o?`--value: ${b(J(V,-1,1))}`:"",[H,tt]=D(Y);return q`<circle class="${X?"training":"test"} ${C}" r=${I} cx=${H.toFixed(2)} cy=${tt.
toFixed(2)} .style=${U} />`})),d();let[P,L]=[A.count(1),A.count(-1)];h.picture.ariaLabel=`Data: ${lo(P,"training ")}${L?` and ${lo(L,"test ")}`:""}`,S()}function d(){
let O=A.visible(),D=O.find(({slot:Y})=>Y===A.selected),[I,P]=k().toPixel(D?.at??A.cursor);j(_,q`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${I},${P})" .style=${Wt(!D)} />
      <circle class="selected" r="9" cx=${I} cy=${P} .style=${Wt(D)} />`);let L=A.count(1)+A.count(-1)-O.length;j(g,R`
      <div class="status" role="status">${A.message||(D?f(D):"")}</div>
      <div class="notes">${L?`${lo(L)} outside the view`:""}</div>`)}function f({at:O,training:D,value:I}){let P=r?`, value ${Q(I,3)}`:"",L=o?`, label ${t.get("\
label_names")[I>0?1:0]}`:P;return`${D?"Training":"Test"} point: ${Ce(O,t.get("axis_names"),L)}`}function w(){let O=r?new Float64Array:W(t.get("fit")),{left:D,width:I}=h.
area,{to:P}=k().y,L=X=>`${(D+X*I/(O.length-1)).toFixed(2)},${J(P(O[X]),-Vt,Vt).toFixed(2)}`,Y=ge(O.length,X=>!Number.isNaN(O[X])).map(X=>`M${X.map(L).join("L")}`);
j(v,q`<path class="fit" d=${Y.join("")} />`)}let y=tr(s.positive,s.negative),b=O=>`color-mix(in srgb, ${O>0?s.positive:s.negative} ${Math.round(100*Math.abs(O))}\
%, white)`;function M(){if(!r)return;let O=t.get("map");e.classList.toggle("mapped",O.shape[0]>0);let D=t.get("logits"),I=P=>D?Math.tanh(P/2):J(P,-1,1);Oe(h.canvas,
W(O),O.shape,P=>y(I(P)))}function S(){e.classList.toggle("removing",A.removing);let O=[1,-1].map(Y=>R`
      <button type="button" title="Label of the points you add" aria-pressed=${Y===A.label}
        @click=${()=>A.choose(Y)}>
        <i class="dot ${Y>0?"positive":"negative"}"></i>${t.get("label_names")[Y>0?1:0]}
      </button>`),D=r?"var(--gdviz-faint)":s.data,I=[{name:"training",color:D,kind:"dot"}];A.count(-1)&&I.push({name:"test",color:D,kind:"ring"}),r||I.push({name:"\
model",color:s.fit});let P="Load your own data: a header line, then a row for each point",L=n!=="plane_regression"||t.get("both_tasks");j(c,R`
      ${o?R`<span class="labels" role="group" aria-label="Label of new points">${O}</span>`:B}
      ${r&&!o?E():B}
      <button type="button" title="Remove points by clicking them" aria-pressed=${A.removing}
        @click=${()=>A.setRemoving(!A.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${T} />
      <button type="button" title=${P} ?hidden=${!L}
        @click=${()=>c.querySelector("input[type=file]").click()}>Load CSV …</button>
      <span class="gdviz-legend">${er(I)}</span>`)}function E(){let O=({target:D})=>{D.value!==""&&A.choose(Number(D.value)),D.value=String(A.label)};return R`
      <label title="Value of the selected point, or of the points you add">Value
        <input type="number" min="-1" max="1" step="0.1" .value=${String(A.label)} @change=${O} /></label>
      <span class="values">−1 <i></i> +1</span>`}function T({target:O}){let[D]=O.files;D&&wi(t,D),O.value=""}function N(){let{file:O,text:D,failed:I}=t.get("m\
essage"),[P,L]=I?["gdviz-notice","alert"]:["gdviz-note","status"];j(u,D?R`<div class=${P} role=${L}><b>${O}</b>: ${D}</div>${yu(t)}`:B)}let F="interval y_interv\
al axis_names";return h.draw(t,{[F]:()=>h.axes(k(),t.get("axis_names"),!r),"x y part":A.read,[`x y part label_names ${F}`]:$,[`fit ${F}`]:w,"map logits":M,message:N})}
function yu(t){let{columns:e,chosen:n}=vi(t)??{columns:[],chosen:[]};if(e.length<3)return B;let r=n.length===3?["x₁","x₂"]:["x","y"],o=t.get("both_tasks");(o||
n.length===3)&&r.push("label");let s=(a,{target:c})=>{let g=[n[0],n[1],n[2]];g[a]=e[c.value],bi(t,g.filter(Boolean))},i=(a,c,g)=>R`<option value=${c} .selected=${g}>${a}</option>`,
l=r.map((a,c)=>R`
    <label>${a} <select aria-label="Column of ${a}" @change=${g=>s(c,g)}>
      ${c===2&&o?i("none: a curve","",!n[2]):B}
      ${e.map((g,u)=>i(g.name,u,g===n[c]))}
    </select></label>`);return R`<div class="columns">${l}</div>`}var lo=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function $u(t){let{model:e,el:n}=t;rt(n,
"gdviz-data-editor");let r=Ai(t),o=[st(e,"task",()=>{r(),j(n,B),r=Ai(t)}),st(e,"source",()=>{e.get("own").includes(e.get("source"))||xi(e)})];return()=>{for(let s of o)
s();r()}}var Si={render:$u};var ku=4;function _u({model:t,el:e}){rt(e,"gdviz-field","gdviz-plane");let n=Jt(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function o(){let{size:k=[
0,0],axes:z=[0,0,0,0]}=t.get("drawn"),[$,d,f,w]=z,y=M=>q`<rect class=${M} x=${$} y=${d} width=${f} height=${w} />`,b=R`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${k[0]} height=${k[1]}>
        <defs><clipPath id=${n}>${y("")}</clipPath></defs>
        ${y("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?Zn(t.widget_manager,"Zooming needs Python, which draws this picture."):B}`;return j(e,b,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[s,i,l,a,c,g,u,p]=o();function h(){let{size:k,axes:z,limits:$}=t.get("drawn");if(!k)return null;let[d,f,w,y]=z,b=It({low:$[0],high:$[1],from:d,to:d+
w});return Me(b,It({low:$[2],high:$[3],from:f+y,to:f}))}let v=ar({model:t,el:e,picture:s,hit:i,handles:g,panel:u,layers:[l,a,c],plane:h,free:()=>!0});function x(){
v.buttons();let{limits:k}=t.get("drawn");t.get("disabled")&&k&&t.set("view",k)}let _=Ae(e,k=>{Math.abs(k-t.get("width"))>=ku&&G(t,{width:k})}),A=ut(t,{disabled:x,
drawn:o,"drawn minima":v.minima,"drawn start axis_names":v.start,"drawn paths":v.paths,"drawn current":v.points,"drawn current step diverged_at axis_names outda\
ted":()=>j(p,h()&&(t.get("outdated")||Pe(t)))});return()=>{_(),A()}}var Mi={render:_u};var Nt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},je=t=>(...e)=>({_$litDirective$:t,values:e}),Xt=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:zu}=ws,Ei=t=>t;var Ti=t=>t.strings===void 0,Oi=()=>document.createComment(""),Fe=(t,e,n)=>{let r=t._$AA.parentNode,o=e===void 0?t._$AB:e._$AA;if(n===void 0){let s=r.insertBefore(
Oi(),o),i=r.insertBefore(Oi(),o);n=new zu(s,i,t,t.options)}else{let s=n._$AB.nextSibling,i=n._$AM,l=i!==t;if(l){let a;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(a=t.
_$AU)!==i._$AU&&n._$AP(a)}if(s!==o||l){let a=n._$AA;for(;a!==s;){let c=Ei(a).nextSibling;Ei(r).insertBefore(a,o),a=c}}}return n},Qt=(t,e,n=t)=>(t._$AI(e,n),t),Au={},
lr=(t,e=Au)=>t._$AH=e,Ni=t=>t._$AH,ur=t=>{t._$AR(),t._$AA.remove()};var gt=je(class extends Xt{constructor(t){if(super(t),t.type!==Nt.PROPERTY&&t.type!==Nt.ATTRIBUTE&&t.type!==Nt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!Ti(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
yt||e===B)return e;let n=t.element,r=t.name;if(t.type===Nt.PROPERTY){if(e===n[r])return yt}else if(t.type===Nt.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return yt}else if(t.
type===Nt.ATTRIBUTE&&n.getAttribute(r)===e+"")return yt;return lr(t),e}});function De(t,e){let n=!1,r=!1,o;return({value:s,min:i,max:l,step:a,log:c,whole:g,disabled:u=!1,description:p,unit:h="",tooltip:m,continuous:v=!0})=>{s!==o&&(r=
!1),o=s;let x=f=>String(c?Math.log10(f):f);function _({target:f}){let w=Number(f.value),y=c?Number((10**w).toPrecision(3)):w;e(J(g?Math.round(w):y,i,l))}function A({
target:f}){let w=Number(f.value.trim().replace(",",".").replaceAll("−","-"));r=!(f.value.trim()!==""&&Number.isFinite(w)&&(!g||Number.isInteger(w))&&w>=i&&w<=
l),r||e(w),t()}function k(){n=!0}function z(){n=r=!1,t()}let[$,d]=v?[_,null]:[null,_];return R`
      <label title=${m}>
        <span>${p}</span>
        <input type="range" min=${x(i)} max=${x(l)} step=${a} aria-valuetext=${`${Q(s)} ${h}`.trim()}
          .value=${gt(x(s))} ?disabled=${u} @input=${$} @change=${d} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${p}, as a number" aria-invalid=${r}
        title=${r?`A ${g?"whole ":""}number from ${i} to ${l}`:h}
        .value=${n?yt:gt(Q(s))} ?disabled=${u} @focus=${k} @change=${A} @blur=${z} />`}}var[dr,Be,uo,Ri]=[1,2,3,4],Ci={add:dr,subtract:dr,negate:dr,multiply:Be,divide:Be,power:uo,exp:uo},Pi=(t,e)=>R`<math display="block" alttext=${t}>${wt(e)}</math>`;
function wt(t,e=dr){if((Ci[t.operation]??Ri)<e)return Li(wt(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?vt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:vt`<mn>${t.value}</mn>`;case"variable":return vt`<mi>${t.letter}</mi>`;case"add":return vt`<mrow>${wt(n)}<mo>+</mo>${wt(r,Be)}</mrow>`;case"subt\
ract":return vt`<mrow>${wt(n)}<mo>−</mo>${wt(r,Be)}</mrow>`;case"negate":return vt`<mrow><mo>−</mo>${wt(n,Be)}</mrow>`;case"multiply":return vt`<mrow>${wt(n,
Be)}${Mu(r)}${wt(r,uo)}</mrow>`;case"divide":return vt`<mfrac>${wt(n)}${wt(r)}</mfrac>`;case"power":return vt`<msup>${wt(n,Ri)}${wt(r)}</msup>`;case"exp":return vt`<msup><mi>e</mi>${wt(
n)}</msup>`;case"sqrt":return vt`<msqrt>${wt(n)}</msqrt>`;case"abs":return vt`<mrow><mo stretchy="true">|</mo>${wt(n)}<mo stretchy="true">|</mo></mrow>`;default:
return vt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${Li(Su(Ii(t)))}</mrow>`}}var Li=t=>vt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,Su=t=>t.map((e,n)=>n?vt`<mo separator="true">,</mo>${wt(
e)}`:wt(e));function Ii({operation:t,position:e,operands:n}){let[r,...o]=n;return[...r.operation===t&&r.position===e?Ii(r):[r],...o]}function Mu(t){return ji(t)?
vt`<mo>·</mo>`:vt`<mo lspace="0" rspace=${t.operation in Ci||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function ji({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&ji(e[0])}var Tt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
es only the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:jt,operations:Ou}=Tt,Tu=Tt.errors,xn=Tt.functions,Nu=Tt.spellings,fr=Tt.constants,Ru=Tt.superscripts,Lu=Object.keys(Tt.tokens),pr=new RegExp(Object.entries(
Tt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),dt=class extends Error{constructor(e,n,...r){super(Tu[e].replace(/\{(\d)\}/g,(o,s)=>String(r[s]))),this.
position=n}};function Ue(t,e=Tt.variables){let n=Array.from(t),r=Cu(n,e),o=ju(r,n.length),s=Iu(r,e);return{instructions:Fu(o,[...e,...s]),parameters:s,root:o}}function Cu(t,e){
if(t.length>jt.characters)throw new dt("long",jt.characters,jt.characters);let n=t.map(o=>Nu[o]??(o.length===1?o:"\0")).join(""),r=[];for(let o=0;o<n.length;o=pr.
lastIndex){pr.lastIndex=o;let s=pr.exec(n);if(!s)throw new dt(t[o]==="="?"equals":"character",o,t[o]);let i=Lu.find(a=>s.groups?.[a]!==void 0)??"",l=/^ *\(/.test(
n.slice(pr.lastIndex));i==="word"?r.push(...Pu(s[0],o,e,l)):i!=="space"&&r.push({kind:i,text:s[0],position:o})}return r}function Pu(t,e,n,r){if(Object.hasOwn(xn,
t)){if(!r)throw new dt("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(fr,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new dt("function",e,t,Object.keys(xn).join(", "));let o=Object.keys(xn).findLast(i=>t.startsWith(i));if(o)throw new dt("brackets",e,o);let s=Array.from(
t);if(t.length>3||t.length===3&&!s.some(i=>n.includes(i)))throw new dt("name",e,t);return s.map((i,l)=>({kind:"letter",text:i,position:e+l}))}function Iu(t,e){let n=new Set;
for(let{kind:r,text:o,position:s}of t)if(!(r!=="letter"||e.includes(o)||Object.hasOwn(fr,o))){if(Tt.variables.includes(o))throw new dt("result",s,o);if(n.add(o),
n.size>jt.parameters)throw new dt("letters",s,jt.parameters)}return[...n].sort()}function ju(t,e){let n={kind:"end",text:"",position:e},r=0,o=0,s=0,i=!1,l=()=>t[r]??
n,a=()=>t[r++]??n,c=(k,z,$,{value:d=0,letter:f=""}={})=>({operation:k,position:z,operands:$,value:d,letter:f});function g(){let{text:k,position:z}=l();throw new dt(
k===")"?"unopened":k===","?"comma":"operand",z)}function u(){let k=p();for(;l().text==="+"||l().text==="-";){let{text:z,position:$}=a();k=c(z==="+"?"add":"subtr\
act",$,[k,p()])}return k}function p(){let k=h();for(;;){let{kind:z,text:$,position:d}=l();if($==="*"||$==="/")a(),k=c($==="*"?"multiply":"divide",d,[k,h()]);else if(z===
"letter"||z==="function"||$==="("||$==="|"&&!i)k=c("multiply",d,[k,m()]);else{if(z==="number")throw new dt("before",d);return k}}}function h(){if(++o>jt.depth)throw new dt(
"deep",l().position,jt.depth);let k;if(l().text==="-"){let{position:z}=a();k=c("negate",z,[h()])}else l().text==="+"?(a(),k=h()):k=m();return o--,k}function m(){
let k=v();for(;l().kind==="superscript";){let{text:$,position:d}=a();k=c("power",d,[k,c("number",d,[],{value:Ru[$]})])}if(l().text!=="^"&&l().text!=="**")return k;
let{position:z}=a();return c("power",z,[k,h()])}function v(){let{kind:k,text:z,position:$}=l();if(k==="number"){a();let d=Number(z);if(d>jt.number)throw new dt(
"size",$);return c("number",$,[],{value:d})}if(k==="letter")return a(),Object.hasOwn(fr,z)?c("number",$,[],{value:fr[z],letter:z}):c("variable",$,[],{letter:z});
if(k==="function")return x(a());if(z==="(")return _("unclosed",")",!1)[0];if(z==="|")return c("abs",$,_("bar","|",!0));throw new dt(z===")"&&s===0?"unopened":"o\
perand",$)}function x({text:k,position:z}){let $=Tt.several.includes(k),[d,...f]=_("unclosed",")",!1,$);if(!$)return c(xn[k],z,[d]);if(!f.length)throw new dt("s\
everal",z,k);return f.reduce((w,y)=>c(xn[k],z,[w,y]),d)}function _(k,z,$,d=!1){let f=a(),w=i;i=$,s++;let y=[u()];for(;d&&l().text===",";)a(),y.push(u());if(l().
kind==="end")throw new dt(k,f.position);return l().text!==z&&g(),a(),s--,i=w,y}if(!t.length)throw new dt("empty",0);let A=u();return l().kind!=="end"&&g(),A}function Fu(t,e){
let n=[],r=new Map;function o({position:i},l,a,c=0,g=0){let u=[Ou.indexOf(l),a,c,g],p=u.join();if(r.has(p)||r.set(p,n.push(u)-1),n.length>jt.instructions)throw new dt(
"operations",i,jt.instructions);return r.get(p)}function s(i){let{operation:l,operands:a,value:c,letter:g}=i;if(l==="number")return o(i,l,0,0,c);if(l==="variabl\
e")return o(i,l,e.indexOf(g));let u=s(a[0]),p=l==="power"&&a[1].operation==="number"?a[1].value:0;if(p===2||p===3||p===4){let h=o(i,"multiply",u,u);return p===2?
h:o(i,"multiply",h,p===3?u:h)}return o(i,l,u,...a.slice(1).map(s))}return s(t),n}var yn=(t,e=t.get("value"))=>Ue(e,t.get("variables")),[Du,Bu]=[24,8];function po(t,e,n){let{shape:r}=t.get(e),o=new Float64Array(W(t.get(e)).length);return o.set(
n),ke(o,{shape:r,dtype:"float64"},t.get(e))}function Uu({model:t}){let e=yn(t).parameters;function n(){let r=yn(t),[o,s]=[e,W(t.get("parameters"))];e=r.parameters;
let i=po(t,"instructions",r.instructions.flat()),[l,a]=[W(i),W(t.get("instructions"))];l.every((c,g)=>c===a[g])||(t.set("instructions",i),t.set("parameters",po(
t,"parameters",e.map(c=>o.includes(c)?s[o.indexOf(c)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function Hu({model:t,el:e}){rt(e,"gdviz-fo\
rmula-field");let n=Jt(),r=null,o=new Map;function s({target:u}){let p=u.value;try{yn(t,p),r=null,G(t,{value:p})}catch(h){if(!(h instanceof dt))throw h;r={text:p,
error:h}}c()}function i(u){let p=h=>{let m=W(t.get("parameters")).slice();m[yn(t).parameters.indexOf(u)]=h,G(t,{parameters:po(t,"parameters",m)})};return o.has(
u)||o.set(u,De(c,p)),o.get(u)}function l({message:u,position:p},h){let m=Array.from(h,_=>/\s/.test(_)?" ":_),v=Math.max(0,p-Du),x=m.slice(v,p+Bu).join("");return R`<code aria-hidden="true">${v?
"…":""}${x}\n${" ".repeat(p-v+(v?1:0))}▲</code>
      <span>${u}</span>`}function a(){r=null,c()}function c(){let[u,p,h]=["value","description","tooltip"].map(k=>t.get(k)),[m,v]=t.get("range"),x=W(t.get("para\
meters")),{root:_,parameters:A}=yn(t);j(e,R`
      <label title=${h}>
        <span>${p}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${gt(r?.text??u)} @input=${s} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?l(r.error,r.text):B}</div>
        ${r?B:Pi(u,_)}
      </div>
      ${A.map((k,z)=>R`<div class="gdviz-slider">${i(k)({value:x[z],min:m,max:v,step:.01,description:k,tooltip:`The letter ${k} of the formula`})}</div>`)}`)}let g=[
ut(t,{"parameters description tooltip range":c}),ut(t,{value:a})];return()=>g.forEach(u=>u())}var Fi={initialize:Uu,render:Hu};var Di=64,Wu=10,qu=9;function Vu(t,e,n,{from:r,to:o}){let[s,i]=t.map(e?Math.log10:Number),l=n>1?(i-s)/(n-1):0,a=u=>e?10**u:u,c=u=>Math.floor((u-r)/(o-r)*n),g=It(
{low:a(s-l/2),high:a(i+l/2),log:e,from:r,to:o});return{pixels:g,nearest:u=>J(c(u),0,n-1),cellOf:u=>{let p=g.to(u);return p>=Math.min(r,o)&&p<=Math.max(r,o)?Math.
min(c(p),n-1):-1},centre:u=>a(s+u*l),edges:u=>{let[p,h]=[u,u+1].map(m=>r+(o-r)*m/n);return[Math.min(p,h),Math.max(p,h)]}}}function Gu({model:t,el:e}){let n=()=>t.
get("kind")==="magnitude",r=n()?rr:vn,o=`Map of ${t.get("value_name")}`,s=Ne(e,{name:"gdviz-heat-map",label:o,ratio:t.get("ratio"),margins:r});s.canvas.classList.
add("hatch");let[i]=s.layers("cross"),[l]=j(s.handles,z(),".handle"),a=()=>t.get("values").shape,c=b=>{let M=t.get(`${b}_range`),S=t.get(`${b}_log`)&&M[0]>0,[E,
T]=a();return Vu(M,S,b==="x"?T:E,b==="x"?s.across():s.upwards())};function g(){if(!a()[0]||!a()[1])return null;let[b,M]=t.get("chosen"),[S,E]=[c("x").cellOf(b),
c("y").cellOf(M)];return S>=0&&E>=0?[S,E]:null}let u=b=>!Number.isFinite(b)||!n()&&b<0;function p(){let b=t.get("log"),[M,S]=fn([W(t.get("values"))],E=>Number.isFinite(
E)&&!(b&&E<=0));return M<=S?[M,S]:null}function h(){Oe(s.canvas,W(t.get("values")),a(),n()?m():v())}function m(){let b=Array.from(t.get("palette"),N=>Ee(N)),[M,
S]=p()??[0,1],E=It({low:M,high:S,log:t.get("log"),from:0,to:b.length}),T=N=>Math.floor(E.to(Math.max(N,M)));return N=>u(N)?0:b[J(T(N),0,b.length-1)]}function v(){
let b=Array.from(t.get("colors"),M=>Ee(M));return M=>u(M)?0:b[M%b.length]}function x(){let b=p();if(!n()||!b)return s.bar(n()?[[],[],t.get("value_name")]:null);
let{height:M}=s.area,S=It({low:b[0],high:b[1],log:t.get("log"),from:0,to:-M}),E=t.get("palette"),T=F=>E[Math.floor((F+.5)/Di*E.length)],N=S.ticks().map(({at:F,text:O})=>({
at:F/M,text:O}));s.bar([Array.from({length:Di},(F,O)=>T(O)),N,t.get("value_name")])}function _(){let b=t.get("colors"),M=W(t.get("values")),S=new Set(n()?[]:M),
E=t.get("names").map((F,O)=>({name:F,color:b[O%b.length],kind:"area"})),T=M.some(u),N=E.filter((F,O)=>S.has(O));s.legend(T?[...N,{name:t.get("missing_name"),color:"",
kind:"hatch"}]:N)}let A=()=>s.axes(Me(c("x").pixels,c("y").pixels),t.get("axis_names"));function k(){let b=g();if(j(s.handles,z(b)),!b)return j(i,null);let[[M,S],
[E,T]]=[c("x").edges(b[0]),c("y").edges(b[1])],{left:N,top:F,width:O,height:D}=s.area,[I,P]=[(M+S)/2,(E+T)/2],Y=`${`M${I},${F}V${E-6}M${I},${T+6}V${F+D}`}M${N},${P}\
H${M-6}M${S+6},${P}H${N+O}`;j(i,q`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${Y} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${Y} />`)}function z(b=null){let[[M,S],[E,T]]=b?[c("x").edges(b[0]),c("y").edges(b[1])]:
[[0,0],[0,0]],N=(O,D,I,P)=>q`<rect class=${O} fill="transparent" stroke=${D} stroke-width=${I}
        x=${M-P} y=${E-P} width=${S-M+2*P} height=${T-E+2*P} />`,F=Math.max((qu-(S-M))/2,1);return q`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Wt(b)}
        aria-valuenow=${b?b[1]*a()[1]+b[0]:0} aria-valuetext=${b?$(b):""}>
        ${N("","white",4,F)}${N("cell","black",2,F)}${N("halo","none",0,Wu)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function $([b,M]){let[S,E]=t.get("axis_names"),T=`${S} = ${Q(c("x").centre(b))}, ${E} = ${Q(c("y").centre(M))}`,N=W(t.get("values"))[M*a()[1]+b];if(u(
N))return`${T}: ${t.get("missing_name")}`;let F=()=>t.get("names")[N]??String(N);return`${T}: ${n()?`${t.get("value_name")} ${Q(N)}`:F()}`}let d=s.readout(b=>{let M=b?
f(b):g();j(s.status,t.get("outdated")||(M?$(M):""))},l);function f([b,M]){return a()[0]&&a()[1]?[c("x").nearest(b),c("y").nearest(M)]:null}function w(b){if(!b)return;
let M=[c("x").centre(b[0]),c("y").centre(b[1])];String(M)!==String(t.get("chosen"))&&G(t,{chosen:M})}nr({surface:s.hit,handle:l,to:b=>w(f(s.pixel(b))),by:(b,M)=>{
let[S,E]=g()??[0,0],T=M?10:1;w([J(S+T*b[0],0,a()[1]-1),J(E+T*b[1],0,a()[0]-1)])}});let y="x_range y_range x_log y_log axis_names";return s.draw(t,{"kind values \
palette colors log":h,"kind values palette log value_name":x,"kind values names colors missing_name":_,[`values ${y}`]:A,[`kind chosen values names ${y}`]:k,[`k\
ind chosen values names value_name missing_name outdated ${y}`]:d})}var Bi={render:Gu};function Ku(t){let e=R`<b>${t.get("name")}</b>`,n=ft(t.get("module")),{error:r}=pn(t),o=r?`${r.message} (${r.name})`:t.get("error_message"),s=i=>R`<div class="gdviz-notice" role="status">${i}</div>`;
return o?R`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?s(R`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||Gn(n)?null:s("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var Yu=({model:t})=>de(t);function Zu({model:t,el:e}){
rt(e,"gdviz-link");let n=()=>j(e,Ku(t)),r=[de(t),Yn(t,n),st(t,"where error_message",n)];return n(),()=>r.forEach(o=>o())}var Ui={initialize:Yu,render:Zu};var Ju=2,Xu=.5,Hi=.05,gr=(t,e,n=Ju)=>e*Math.abs(t)/(Math.abs(t)+n);function Wi(t,e){let n=Qn(t),r=document.createElement("canvas"),o=tr(e.positive,e.negative),s=[];
function i({weights:p,thickest:h},m){p.forEach(({index:v},x)=>{let _=m[v],A=gr(_,h);A>Hi&&(n.lineWidth=A,n.strokeStyle=_>0?e.positive:e.negative,n.stroke(s[x]))})}
function l({units:p,layers:h},m,[v,x,_],{ink:A,paper:k}){let z=p.length-h[0].length===v&&_>1,$=p.slice(h[0].length);n.fillStyle=k;for(let{x:d,y:f,size:w}of p)n.
fillRect(d-w/2,f-w/2,w,w);z&&x>1&&a($,m,x,_),z&&x===1&&c($,m,_,A),n.lineWidth=1,n.strokeStyle=A,n.globalAlpha=.7;for(let{x:d,y:f,size:w}of p)n.strokeRect(d-w/2-
.5,f-w/2-.5,w+1,w+1);n.globalAlpha=1}function a(p,h,m,v){Oe(r,h,[m*p.length,v],x=>o(J(x,-1,1))),p.forEach(({x,y:_,size:A},k)=>{let z=(p.length-1-k)*m;n.drawImage(
r,0,z,v,m,x-A/2,_-A/2,A,A)})}function c(p,h,m,v){p.forEach(({x,y:_,size:A},k)=>{let z=h.subarray(k*m,(k+1)*m),$=z.reduce((y,b)=>Math.max(y,Math.abs(b)),1),[d,f]=[
x-A/2,.46*A/$];Object.assign(n,{lineWidth:1,strokeStyle:v,globalAlpha:.25}),n.beginPath(),n.moveTo(d,_),n.lineTo(d+A,_),n.stroke();let w=k===p.length-1;Object.assign(
n,{lineWidth:A>20?1.8:1.2,strokeStyle:w?e.fit:v,globalAlpha:1}),n.beginPath(),z.forEach((y,b)=>n.lineTo(d+A*b/(m-1),_-f*y)),n.stroke()})}function g({units:p,thickest:h},m,v){
for(let{x,y:_,size:A,index:k}of p){let z=m[k],$=gr(z,h,Xu)/2;$>Hi&&(u(x-A/2,_+A/2,$+.8,v),u(x-A/2,_+A/2,$,z>0?e.positive:e.negative))}}function u(p,h,m,v){n.beginPath(),
n.arc(p,h,m,0,2*Math.PI),n.fillStyle=v,n.fill()}return{resize:({width:p,height:h,weights:m})=>{s=m.map(({curve:x})=>new Path2D(x));let v=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(p*v),height:Math.round(h*v)}),Object.assign(t.style,{width:`${p}px`,height:`${h}px`})},draw:(p,h,m,v,x)=>{let _=t.width/p.width;
n.setTransform(_,0,0,_,0,0),n.clearRect(0,0,p.width,p.height),h.length===p.parameters&&(i(p,h),l(p,m,v,x),g(p,h,x.paper))}}}var qi=1e3,Qu=10;function Vi(t,e,n){let{shape:[r]}=t,o=W(t),s=Array.from({length:r},(c,g)=>[...o.subarray(3*g,3*g+3)]),i=1+Math.max(...s.map(([c])=>c)),l=s.findIndex(
c=>c[0]>0&&c[1]===e),a=s.reduce((c,g,u)=>g[0]<s[c][0]?u:c,0);return s[l<0?a:l]=[i,e,n],{shape:[r,3],data:new DataView(Float64Array.from(s.flat()).buffer)}}var fo=t=>{
let e=Math.ceil(Math.log10(Math.max(Math.abs(t),Qu)));return Number.isFinite(e)?Math.min(10**e,qi):qi},go=t=>Number(t.toFixed(2));var Gi=54,td=340,ed=120,nd=40,rd=5,od=16,te=16,$n=4;function ho(t){let[e,n,{shape:[,r,o]}]=[W(t.get("weights")),W(t.get("shape")),t.get("responses")],s=W(t.get(
"responses")),i=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],l={parameters:e,indices:[...e.keys()],responses:s,pictures:[
t.get("responses").shape[0],r,o]};if(!n.length)return{...l,sizes:t.get("sizes"),names:i};let a=Array.from(n.subarray(0,$n)).filter(k=>k>0),c=Array.from(n.subarray(
$n)).flatMap((k,z)=>k?[z]:[]),g=$n*te**2,u=g+$n*te,p=[...a.map((k,z)=>[z*te**2,g+z*te,z*te]),[u,u+te,$n*te]],h=c,m=[],v=[],x=t.get("curves"),_=r*o;for(let[k,z]of[
...a,1].entries()){let $=Array.from({length:z},(d,f)=>f);for(let d of $)m.push(...h.map(f=>p[k][0]+d*te+f));m.push(...$.map(d=>p[k][1]+d));for(let d of $)v.push(
s.subarray((p[k][2]+d)*_,(p[k][2]+d)*_+(x?o:_)));h=$}let A=new Float64Array(v.length*(x?o:_));return v.forEach((k,z)=>A.set(k,z*k.length)),{parameters:Float64Array.
from(m,k=>e[k]),indices:m,responses:A,pictures:[v.length,x?1:r,o],sizes:[c.length,...a,1],names:c.map(k=>x?i[k].replace("₁",""):i[k])}}function mo(t,e){let n=J(
Gi*Math.max(...t),ed,td),r=e/t.length,o=[0,0];for(let c=1;c<t.length;c++)o.push(o[c]+t[c]*(t[c-1]+1));let s=t.map((c,g)=>{let u=Math.min(n/c,Gi),p=Math.floor(Math.
min(.76*u,.5*r,nd)),h=m=>Math.round(m-p/2)+p/2;return Array.from({length:c},(m,v)=>({layer:g,unit:v,index:g?o[g]+c*t[g-1]+v:-1,x:h(r*(g+.5)),y:h(n/2+(v-(c-1)/2)*
u),size:p}))}),i=s.flat(),l=s.slice(1).flatMap((c,g)=>c.flatMap(u=>s[g].map(p=>{let[h,m]=[p.x+p.size/2,u.x-u.size/2],v=(h+m)/2,x=`M${h},${p.y}C${v},${p.y},${v},${u.
y},${m},${u.y}`;return{from:p,to:u,index:o[u.layer]+u.unit*s[g].length+p.unit,start:h,end:m,curve:x}}))),a=J(.25*Math.min(...i.map(({size:c})=>c)),3.5,10);return{
width:e,height:n,layers:s,units:i,weights:l,thickest:a,parameters:o[t.length]}}function hr({units:t,weights:e},[n,r],o=!1,s=null){let i=t.find(({x:h,y:m,size:v})=>Math.
max(Math.abs(n-h),Math.abs(r-m))<=v/2+1);if(i)return i;let l=e.filter(({start:h,end:m})=>h<=n&&n<=m);if(!l.length)return null;let a=sd((n-l[0].start)/(l[0].end-
l[0].start)),c=({from:h,to:m})=>Math.abs(h.y+(m.y-h.y)*a-r),g=o?od:rd,u=o&&l.find(h=>h===s&&c(h)<g);if(u)return u;let p=l.reduce((h,m)=>c(m)<c(h)?m:h);return c(
p)<g?p:null}function sd(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var id=250,ad=[.5,2,8],cd=.02,Ki=.1;function ld({model:t,el:e}){rt(e,"gdviz-network-diagram");let n=t.get("colors");for(let C in n)e.style.setProperty(`--${C}`,
n[C]);let r=R`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="gdviz-slider"></div>
    <div class="legend"></div>`,[o,s,i,l,a]=j(e,r,".network","canvas",".readout",".gdviz-slider",".legend"),c=t.get("editable");l.hidden=!c;let g=Wi(s,n),u=Ur(),
p=ho(t),h="",m=mo(p.sizes,320),v=null,x=null,_=null,A=!1,k=!1;function z(C=m.width){let U=h;m=mo(p.sizes,C),h=String([p.sizes,p.names]),g.resize(m),j(a,fd(m.thickest)),
_=null;let H=x?.index??-1;x=h===U&&H>=0?[...m.weights,...m.units].find(tt=>tt.index===H)??null:null,f(null),$(),D()}function $(){g.draw(m,p.parameters,p.responses,
p.pictures,u),X()}function d(){p=ho(t),String([p.sizes,p.names])!==h?z():$(),k&&Y(),k=!1,_&&T(_.part,_.value)}function f(C){v=C;let U=m.layers[0].map(({x:H,y:tt,
unit:K})=>q`<text x=${H} y=${tt} dy="0.35em" text-anchor="middle">${p.names[K]}</text>`);j(o,R`
      <svg tabindex="0" role="application" aria-label=${pd(p.sizes,t.get("activation"),c)} width=${m.width} height=${m.height}
        @pointermove=${y} @pointerdown=${N} @click=${F} @pointerleave=${b} @blur=${()=>f(null)} @keydown=${M}>
        <g class="names" aria-hidden="true">${U}</g>
        <g class="pointed" aria-hidden="true">${C&&Zi(C)}</g>
        <g class="pointed selected" aria-hidden="true">${x&&Zi(x)}</g>
      </svg>`),L()}let w=C=>hr(m,_t(o,C),C.pointerType==="touch"),y=C=>A||f(w(C)),b=({pointerType:C})=>C!=="touch"&&f(null);function M(C){if(C.ctrlKey||C.metaKey||
C.altKey)return;let[U,H]=[pe(C),{"+":Ki,"-":-Ki}[C.key]];if(H&&x)T(x,go(S(x)+H));else if(U||["Enter","Escape"].includes(C.key))E(ud(m,x??v,U??C.key));else return;
C.preventDefault()}let S=C=>p.parameters[C.index];function E(C){x=c?C:null,f(C),D()}function T(C,U){if(C.index<0||t.get("is_past"))return;let H=fo(U);k=!0,G(t,{
edits:Vi(t.get("edits"),p.indices[C.index],J(U,-H,H))})}function N(C){let U=C.pointerType==="touch",H=hr(m,_t(o,C),U,x);if(!c||C.button!==0||U&&H!==x)return y(C);
if(E(H),!H||H.index<0||t.get("is_past"))return;let[tt,K]=[S(H),C.clientY];qt(C,({clientY:at})=>{at===K&&!_||(_={part:H,value:go(tt+cd*(K-at))},T(H,_.value))}),A=
!0;let ot=()=>{A=!1,_=null};for(let at of["pointerup","pointercancel"])o.addEventListener(at,ot,{once:!0})}function F(C){C.pointerType==="touch"&&E(w(C))}let O=De(
D,C=>x&&T(x,C));function D(){if(!c)return;let C=x!==null&&x.index>=0;l.classList.toggle("empty",!C);let U=C?S(x):0,H=fo(U),tt=x?Ji(m,p.names,x):"";j(l,O({value:U,
min:-H,max:H,step:H/1e3,disabled:t.get("is_past"),description:tt,tooltip:"Training continues from the value that you set"}))}let I=0,P=0;function L(){I=performance.
now();let C=v??x,U=c?"Select a line or a unit to change its value.":"Point at a line or a unit to see its value.",H=x&&t.get("is_past")?" An earlier epoch is sh\
own; its values cannot be changed.":"";i.textContent=(C?dd(m,p.names,C,p.parameters):U)+H}function Y(){L(),D()}function X(){!(v??x)||P||(P=window.setTimeout(()=>{
P=0,Y()},Math.max(id-(performance.now()-I),0)))}fe(o,({touches:C})=>x!==null&&hr(m,_t(o,C[0]),!0,x)===x);let V=[ut(t,{"sizes weights responses shape curves":d,is_past:()=>E(
x),activation:()=>f(v)}),Ae(o,z),xs(()=>{u=Ur(),$()}),()=>clearTimeout(P)];return()=>V.forEach(C=>C())}function ud({layers:t,weights:e},n,r){if(!n)return t[0][0];
let o="from"in n;if(r==="Escape")return o?n.to:null;let s=e.filter(({to:c})=>c===(o?n.to:n));if(typeof r=="string")return s[0]??n;let[i,l]=r;if(o)return s[J(n.from.
unit-l-i,0,s.length-1)];let a=t[J(n.layer+i,0,t.length-1)];return a[J(n.unit-l,0,a.length-1)]}function Yi(t,e,{layer:n,unit:r}){return n===0?e[r]:n===t.layers.length-
1?"the output":`unit ${r+1} of hidden layer ${n}`}function dd(t,e,n,r){let o=Ji(t,e,n);return n.index<0?o:`${o}: ${Q(r[n.index])}`}function Ji(t,e,n){if("from"in
n){let[o,s]=[n.from,n.to].map(i=>Yi(t,e,i));return`Weight from ${o} to ${s}`}let r=Yi(t,e,n);return n.layer===0?`Input ${r}`:`Bias of ${r}`}function pd([t,...e],n,r){
let o=e.slice(0,-1),s=`${o.length===1?"a hidden layer":"hidden layers"} of ${o.join(", ")} units`,i=o.length?`${s}${n?` (${n})`:""}`:"no hidden layer";return`Ne\
twork with ${t===1?"1 input":`${t} inputs`}, ${i} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves back.`+(r?
" Plus and minus change the value of what is selected; Tab moves to its slider.":"")}function Zi(t){if("from"in t)return q`<path d=${t.curve} />`;let e=t.size+5;
return q`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function fd(t){let e=(r,o,s=r)=>R`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${o}</svg>${s}</span>`,
n=r=>q`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;return R`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${ad.map(r=>e("sample",n(gr(r,t)),String(r)))}
    ${e("bias",q`<circle cx="5" cy="5" r="3.5" />`)}`}var Xi={render:ld};var Qi="_",gd=100,ta=1,hd=1e6,vo="it was cut off or changed on its way";async function ea(t){let e=/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t);if(t.length<gd||!(e||
t.startsWith("[{")))return t;let n=e?md(t.split(",").map(Number)):Bt([Uint8Array.of(ta),new TextEncoder().encode(t)]),r=await ra(n,new CompressionStream("deflat\
e")),o=btoa(Array.from(r,i=>String.fromCharCode(i)).join("")),s=Qi+o.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return s.length<t.length?s:t}var wo=t=>/^_[A-Za-z0-9_-]*$/.
test(t);async function na(t){if(!wo(t))return t;try{let e=atob(t.slice(Qi.length).replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,s=>s.charCodeAt(0)),
r=await ra(n,new DecompressionStream("deflate"));if(r[0]===ta)return new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(1));let o=vd(r);return Array.from(o,s=>Object.
is(s,-0)?"-0":String(s)).join(",")}catch{throw new RangeError(vo)}}function md(t){let e=t.every(s=>Object.is(Math.fround(s),s)),n=e?4:8,r=new DataView(new ArrayBuffer(
n*t.length));t.forEach((s,i)=>e?r.setFloat32(n*i,s):r.setFloat64(n*i,s));let o=new Uint8Array(1+r.byteLength);o[0]=n;for(let s=0;s<r.byteLength;s++)o[1+s%n*t.length+
Math.floor(s/n)]=r.getUint8(s);return o}function vd(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(vo);let r=new DataView(
new ArrayBuffer(e*n));for(let s=0;s<r.byteLength;s++)r.setUint8(s,t[1+s%e*n+Math.floor(s/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((s,i)=>e===
4?r.getFloat32(4*i):r.getFloat64(8*i))}async function ra(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],o=0;for(let s=await n.read();!s.done;s=
await n.read()){if(o+=s.value.length,o>hd)throw await n.cancel(),new RangeError(vo);r.push(s.value)}return Bt(r)}var bo=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),mr=t=>bo(t)&&Object.values(t).every(e=>typeof e=="string");var he=4,vr="pins",He=80,wd=2e3,wr=t=>t.length?JSON.stringify(t):"";function oa(t){if(!t)return[];try{let e=JSON.parse(t);return Array.isArray(e)&&e.length<=he&&
e.every(bd)?e:null}catch{return null}}function bd(t){let e=typeof t?.name=="string"&&t.name.length<=He&&typeof t.shown=="boolean",n=mr(t?.state)&&!(vr in t.state);
return e&&n&&(t.curves===void 0||xo(t.curves,r=>xo(r,xd)))}var xd=t=>xo(t,e=>e===null||Number.isFinite(e)),xo=(t,e)=>Array.isArray(t)&&t.length<=wd&&t.every(e);var me=1,sa=new WeakMap;function yo(t,{kind:e,options:n,otherwise:r,usual:o},s){if(n)return n[t];if(o&&t===s.get(o))return"";if(e==="pins")return wr(t);if(e==="\
texts")return yd(t,r??[])?"":JSON.stringify(t);if(typeof t=="string")return t;if(Array.isArray(t))return t.map(br).join(",");if(!t?.data)return br(Number(t));let i=sa.
get(t)??Array.from(W(t),$d).join(",").replace(/(,0)+$/,"");return sa.set(t,i),i}var yd=(t,e)=>t.length===e.length&&t.every((n,r)=>n===e[r]),$d=t=>Object.is(t,-0)?
"-0":String(t);function br(t){let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var ve=t=>t.
get("entries"),ee=async t=>(await la(t)).look();async function la(t){let e=ve(t),n=e.flatMap(i=>"selector"in i?[i.selector,...$o(i).map(({widget:l})=>l)]:[i.widget]),
r=async i=>[i,await lt(t.widget_manager,i)],o=new Map(await Promise.all(n.map(r)));function s(){let i=new Map;for(let l of e){let a="selector"in l?l.targets[o.get(
l.selector).get("index")]:l,c=a&&o.get(a.widget);a&&i.set(l.name,yo(c.get(a.trait),a,c))}return i}return{look:s,widgets:o}}var $o=t=>"selector"in t?Object.values(
t.targets):[t];async function ko(t,e,n){if(!("selector"in t))return t;let r=n?.get(t.selector)??(await lt(e,t.selector)).get("index");return t.targets[r]??`ther\
e is no such setting with ${t.title} = ${t.labels[r]}`}var We=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.get(n)!==e.get(n));async function ua(t,[
e]){let n=ve(t).find(s=>s.name===e),[r]=n?$o(n):[];if(!r)return e;let o=(await lt(t.widget_manager,r.widget)).get("description");return o?o.replace(/\s*=$/,""):
r.kind==="array"?"points":e}async function da(t,e,n){let r=[],o=new Set;for(let s of ve(t)){let i=e.get(s.name),l=await ko(s,t.widget_manager);if(!n.includes(s.
name)||!i||typeof l=="string")continue;let a=await lt(t.widget_manager,l.widget),[c,g]=[s.name.split(".")[0],s.name.includes(".")];l.options?(o.add(i),r.push(a.
get("_options_labels")[l.options.indexOf(i)])):(!g||o.has(c))&&r.push(`${a.get("description")} ${i}`)}return r.join(", ")}function qe(t,e){let n=[],r=0;async function o(){
let i=++r,{look:l,widgets:a}=await la(t);if(i!==r)return;for(let g of n)g();let c=()=>e(l);n=ve(t).flatMap($o).map(({widget:g,trait:u})=>st(a.get(g),u,c)),c()}o();
let s=st(t,"entries",o);return()=>{r++;for(let i of n)i();s()}}async function kd(t,e){let n=await ko(t,e);return typeof n=="string"?"":n.widget}var _d="it is ou\
tside the range that can be shown",zd="it cannot be changed without Python";function Ot(t){throw new RangeError(t)}var Rt=(t,e)=>Pn(Ad(t,e));async function Ad(t,e){
let n=pa(t,e),r="",o=s=>+("kind"in s&&s.kind==="pins");for(let s of ve(t).toSorted((i,l)=>o(i)-o(l))){let i=e.get(s.name);if(i===void 0)continue;let l=await kd(
s,t.widget_manager);l!==r&&(await t.widget_manager.runAll?.(),await oe({inBackground:!1})),r=l,await fa(s,i,n,async()=>{let a=await ga(t,s,i);a&&(a.widget.set(a.
trait,a.wanted),a.widget.save_changes(),a.needsKernel&&await Ed(t))})}return n}async function _o(t,e){let n=pa(t,e),r=new Map;for(let o of ve(t)){let s=e.get(o.
name);s!==void 0&&(!("selector"in o)&&o.options?.includes(s)&&r.set(o.widget,o.options.indexOf(s)),await fa(o,s,n,()=>ga(t,o,s,r)))}return n}function pa(t,e){let n=new Set(
ve(t).map(({name:r})=>r));return[...e.keys()].filter(r=>!n.has(r)).map(r=>`${r.slice(0,40)}: there is no such setting`)}async function fa({name:t},e,n,r){try{await r()}catch(o){
if(!(o instanceof RangeError))throw o;n.push(`${t}=${[...e].slice(0,40).join("")}: ${o.message}`)}}async function ga(t,e,n,r){let o=t.widget_manager,s=await ko(
e,o,r);if(typeof s=="string")return Ot(s);let{trait:i}=s,l=await lt(o,s.widget),a=r&&s.moving?{low:null,high:null}:{},c=Td({...s,...a},l,n);if(yo(c,s,l)===yo(l.
get(i),s,l))return null;s.kind==="pins"&&await Sd(t,c);let g=t.get("needs_kernel").includes(s.widget);return g&&o.exported&&Ot(zd),{widget:l,trait:i,wanted:c,needsKernel:g}}
async function Sd(t,e){for(let{name:n,state:r}of e){let[o]=await _o(t,new Map(Object.entries(r)));o&&Ot(`of the pinned run “${n}”, ${o}`)}}var Md=0;async function Ed(t){
let e=++Md,{promise:n,resolve:r}=Od(),o=l=>l.event==="done"&&l.question===e&&r();t.on("msg:custom",o);let{kernel:s}=t.widget_manager,i=s&&Se(s,l=>l==="gone"&&r());
t.send({event:"ask",question:e}),await n,t.off("msg:custom",o),i?.()}function Od(){let t=()=>{};return{promise:new Promise(n=>t=n),resolve:t}}function Td(t,e,n){
let{kind:r}=t;if(r==="choice"){let a=t.options??[];return a.includes(n)||Ot(`it must be one of ${a.join(", ")}`),a.indexOf(n)}if(r==="formula"){try{Ue(n,e.get("\
variables"))}catch(a){if(!(a instanceof dt))throw a;Ot(`at character ${a.position+1}: ${a.message.replace(/\.$/,"")}`)}return n}if(r==="pins")return oa(n)??Ot("\
it does not describe pinned runs");if(r==="texts")return Nd(n,t);if(t.usual&&!n)return e.get(t.usual);if(r==="flag")return n!=="0"&&n!=="1"&&Ot("it must be 0 or\
 1"),n==="1";if(r==="array"||r==="numbers"){let{trait:a,length:c,among:g,narrowest:u=null}=t,{shape:p}=e.get(a),h=c??$e(p),m=n.split(",");(c?m.length!==h:m.length>
h)&&Ot(`it must be ${c?"":"at most "}${h} numbers separated by commas`);let v=m.map(aa),x=v.every(k=>Number.isFinite(Math.fround(k))&&(!g||g.includes(k))),_=u===
null||Rd(v,u);if((!x||!_)&&Ot(p?"its numbers must be ones that can be set there":_d),!p)return v;let A=new Float64Array(h);return A.set(v),{shape:p,data:new DataView(
A.buffer)}}r==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&Ot("it must be a whole number");let o=aa(n),s=(a,c)=>typeof a=="string"?e.get(a):a??c,[i,l]=[s(t.low,-1/0),s(t.
high,1/0)];return i<=o&&o<=l||Ot(`it must lie between ${ca(i)} and ${ca(l)}`),o}function Nd(t,{length:e,otherwise:n=[]}){if(!t)return n;let r;try{r=JSON.parse(t)}catch{
r=null}return Array.isArray(r)&&r.length===e&&r.every(s=>typeof s=="string"&&s.length<=ia)?r:Ot(`it must be ${e} texts of at most ${ia} characters`)}var ia=80;function aa(t){
let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(t)?Number(t):NaN;return Number.isFinite(e)?e:Ot("it must be a number")}var Rd=([t,e,n,r],o)=>[[
t,e],[n,r]].every(([s,i])=>s<i&&i-s>=o*Math.max(Math.abs(s),Math.abs(i)));function ca(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(
5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}var Ve="gdviz",xr=8e3,Eo=async t=>So(await ee(t));async function So(t){let e=new URLSearchParams;for(let[n,r]of t)r&&e.set(n,await ea(r));return e.set(Ve,String(
me)),e.toString().replaceAll("%2C",",")}var Oo=()=>location.href.replace(/[?#].*$/s,""),Ld=["token","theme","template","note","python"],va=t=>!Ld.includes(t)&&!t.
startsWith("voila");async function Cd(t){let e=new Map(new URLSearchParams(t)),n=e.get(Ve);if(n!==void 0&&n!==String(me))throw new RangeError("it was made by an\
other version of this page");let r=[...e].filter(([s])=>va(s)&&s!==Ve);if(n===void 0&&r.some(([,s])=>wo(s)))throw new RangeError("its end is missing");let o=async([
s,i])=>{let l=await na(i).catch(({message:a})=>{throw new RangeError(`of ${s}, ${a}`)});return[s,l]};return new Map(await Promise.all(r.map(o)))}var zo=10;async function To(t,e,n){
let r;try{let o=await Rt(t,n?new Map(Object.entries(n)):await Cd(e));if(!o.length)return;let s=o.length>zo?`; and ${o.length-zo} more`:"";r=`Parts of this link \
were ignored. ${o.slice(0,zo).join("; ")}${s}.`}catch(o){if(!(o instanceof RangeError))throw o;r=`This link was ignored: ${o.message}.`}await Mo(t,r)}async function Mo(t,e){
let n=e&&`<div class="gdviz-notice" role="status">${Pd(e)}</div>`;St(await lt(t.widget_manager,t.get("message")),"value",n)}var Pd=t=>t.replaceAll("&","&amp;").
replaceAll("<","&lt;"),ha=400,ma="There are too many points, or pinned runs, for the address of this page, so a copy of the address leaves them out. To keep the\
m or to give them to others, save the page.";async function wa(t){let e=await ee(t),n=history.state?.[Ve];await To(t,location.search,n),n&&await Mo(t,ma);let r=await ee(
t),[o,s,i]=[0,-1/0,!!n];function l(){o||=setTimeout(c,Math.max(0,s+ha-performance.now()))}let a=qe(t,l);addEventListener("popstate",()=>{r=new Map,l()});async function c(){
s=performance.now(),o=Yt()?setTimeout(c,ha):0;let g=await ee(t);if(o||!We(g,r).length)return;r=g;let u=We(g,e).length?await So(g):"",p=i;i=Ao(u).length>xr;try{i?
history.replaceState({[Ve]:Object.fromEntries(g)},"",Ao(await So(Id(g)))):history.replaceState(null,"",Ao(u))}catch{return a()}i!==p&&await Mo(t,i?ma:"")}}function Ao(t){
let n=[new URLSearchParams([...new URLSearchParams(location.search)].filter(([r])=>!va(r)&&r!==Ve)).toString(),t].filter(Boolean).join("&");return Oo()+(n&&`?${n}`)+
location.hash}var Id=t=>new Map([...t].filter(([,e])=>e.length<500));var jd=400,Fd=200,ba=["pointerdown","keydown","input","change","drop"],xa=["pointerup","pointercancel"];function Dd(t){let e=new Set,n=[],r=[],o=null,s=()=>new Map,
[i,l,a,c]=[0,!1,!1,!1],g=null,u=Promise.resolve();for(let f of ba)addEventListener(f,A,!0);for(let f of xa)addEventListener(f,k,!0);addEventListener("blur",k);let p=qe(
t,f=>{s=f,!o&&!Yt()&&(o=s()),c||x()});return{undo:()=>$(n,r),redo:()=>$(r,n),count:h,watch:m,stop:d};function h(){return{undo:n.length,redo:r.length}}function m(f){
return e.add(f),()=>e.delete(f)}function v(){for(let f of e)f()}function x(){clearTimeout(i),i=setTimeout(_,jd)}function _(){l||Yt()?x():z()}function A({type:f,
target:w}){i&&!Yt()&&(f==="pointerdown"||w!==g)&&z(),g=w,a=!0,f==="pointerdown"&&(l=!0)}function k(){l=!1}function z(){clearTimeout(i);let f=a;[i,a]=[0,!1];let w=s();
o&&!We(w,o).length||(o&&f&&(n.push(o),n.length>Fd&&n.shift(),r.length=0),o=w,v())}function $(f,w){let y=u.then(async()=>{i&&z();let b=f.pop();if(!b||!o)return"";
let M=await ua(t,We(b,o));w.push(o),c=!0;try{await Rt(t,b),await oe(),o=s()}finally{[c,a]=[!1,!1],v()}return M});return u=y.catch(()=>{}),y}function d(){clearTimeout(
i);for(let f of ba)removeEventListener(f,A,!0);for(let f of xa)removeEventListener(f,k,!0);removeEventListener("blur",k),p()}}var ya=Zt((t,e)=>Dd(e),t=>t.stop()),
$a=ya.use,ka=t=>ya.find(t.get("key"));var Bd=/\$([A-Za-z_]\w*(?:\.\w+)?)/g,_a=100;async function Aa(t){let e=t.get("script"),n=[...new Set(Sa(e))],r=new Map(await Promise.all(n.map(async i=>[i,await lt(
t.widget_manager,i)]))),o=i=>r.get(i),s=({when:i})=>!i||i.indices.includes(o(i.selector).get("index"));return e.filter(s).map(i=>`${Ud(i,o)}
`).join("")}function Sa(t){return typeof t=="string"?t.startsWith("IPY_MODEL_")?[t]:[]:typeof t=="object"&&t!==null?Object.values(t).flatMap(Sa):[]}function Ud({
text:t,holes:e,each:n},r){let o=(l,a=0)=>Hd(l,r,a);if(!n)return za(t,(l,a)=>o(e[l],a));let s=r(n.shown[0]).get(n.shown[1]);return n.entries.filter((l,a)=>s[a]>0).
map(l=>za(t,a=>a==="name"?Ge(l.name):a==="hyperparameters"?Ea(l.hyperparameters,r):o(e[a]))).join(`
`)}var za=(t,e)=>t.split(`
`).map(n=>n.replaceAll(Bd,(r,o)=>e(o,n.length-n.trimStart().length))).join(`
`),Ge=t=>JSON.stringify(t);function yr(t){let e=br(t);return/^-?[0-9]+$/.test(e)?`${e}.0`:e}function Ma({widget:t,trait:e,kind:n,options:r=[]},o){let s=o(t).get(
e);return n==="choice"?Ge(r[s]):n==="flag"?s?"True":"False":n==="whole"?String(s):n==="number"?yr(s):n==="numbers"?`[${s.map(yr).join(", ")}]`:Ge(s)}var Ea=(t,e)=>Object.
entries(t).map(([n,r])=>`${n}=${Ma(r,e)}`).join(", "),Oa=t=>`(${t.join(", ")}${t.length===1?",":""})`;function Hd(t,e,n){return t.kind==="arguments"?Wd(e(t.widget)):
t.kind==="keywords"?Ea(t.entries[e(t.selector).get("index")],e):t.kind==="switched"?Oa(Object.entries(t.targets).filter(([,{widget:r,trait:o}])=>e(r).get(o)).map(
([r])=>Ge(r))):t.kind==="points"?Vd(qd(e(t.widget),t),n):Ma(t,e)}function Wd(t){let[e,n,r]=[t.get("value"),t.get("variables"),W(t.get("parameters"))],o=String(n)===
"x,y"?[]:[Oa(n.map(Ge))],s=Ue(e,n).parameters.map((i,l)=>`${i}=${yr(r[l])}`);return[Ge(e),...o,...s].join(", ")}function qd(t,{array:e,training:n}){let r=Array.
from(W(t.get("part"))),o=r.map((a,c)=>n?a>0:c<=r.findLastIndex(Boolean)),s=e==="x"&&t.get("task")!=="regression";return(e==="x"?xt(t.get("x")).map(([...a])=>a):
Array.from(W(t.get(e)),a=>[a])).map(a=>a.map(e==="part"?String:yr)).filter((a,c)=>o[c]).map(a=>s?`[${a.slice(0,2).join(", ")}]`:a[0])}function Vd(t,e){let n=`[${t.
join(", ")}]`;if(n.length+e<_a-20)return n;let r=" ".repeat(e+4),o=[r];for(let s of t){let i=o[o.length-1];i!==r&&i.length+s.length+2>_a?o.push(`${r}${s},`):o[o.
length-1]=i===r?`${r}${s},`:`${i} ${s},`}return`[
${o.join(`
`)}
${" ".repeat(e)}]`}var Ta=1e6,No=({widget_manager:t})=>t.ownsAddress?document.title:void 0;function $r(t,...e){let n=r=>r.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"");return[n(No(t)??"")||"page",...e.map(n)].filter(Boolean).join("-")}async function Ra(t){let e=No(t),n=Object.fromEntries(await ee(t));return{name:`${$r(t)}.\
json`,text:`${JSON.stringify({gdviz:me,page:e,values:n},null,1)}
`}}async function La(t,e){try{if(e.size>Ta)throw new RangeError(`it is larger than ${Ta/1e6} MB`);let n=Gd(await e.text(),No(t));Na(await _o(t,n));let r=await ee(
t),o=await Rt(t,n);return o.length&&await Rt(t,r),Na(o),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function Na([t]){if(t)throw new RangeError(
t)}function Gd(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:r,page:o,values:s}=bo(n)?n:{};if(r===
void 0)throw new RangeError("it does not hold the state of a page");if(r!==me)throw new RangeError(`it has version ${JSON.stringify(r).slice(0,20)}, and this pa\
ge reads version ${me}`);if(e&&o!==e)throw new RangeError(`it is of ${typeof o=="string"?`“${o.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!mr(s))throw new RangeError("its values are not texts by names");return new Map(Object.entries(s))}var Lo="http://www.w3.org/2000/svg",Kd=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","stroke-linecap","stroke-linejoin","op\
acity","font-family","font-size","font-weight","font-style","text-anchor","dominant-baseline","paint-order","shape-rendering"],Yd={"fill-opacity":"1","stroke-op\
acity":"1","stroke-dasharray":"none","stroke-linecap":"butt","stroke-linejoin":"miter",opacity:"1","font-weight":"400","font-style":"normal","text-anchor":"star\
t","dominant-baseline":"auto","paint-order":"normal","shape-rendering":"auto"},Zd=/^(x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|width|height|points|transform|id|clip-path|viewBox|preserveAspectRatio)$/,
Ca=2,Jd=14;function Pa(t){let e=[...t.querySelectorAll(".gdviz-plane, .gdviz-data-editor, .gdviz-network-diagram .network, .bqplot")],n=new Map;return e.filter(
r=>r.checkVisibility()&&r.querySelector("svg")).map(r=>{let o=Xd(r);return n.set(o,(n.get(o)??0)+1),{name:n.get(o)>1?`${o} ${n.get(o)}`:o,node:r}})}function Xd(t){
if(t.matches(".network"))return"Network";let e=t.querySelector(".gdviz-plot svg[aria-label]")?.getAttribute("aria-label")||(t.matches(".gdviz-surface3d-view")?"\
Loss surface in 3-D":"")||t.querySelector(".mainheading")?.textContent||"Figure",[n]=e.split(":");return n[0].toUpperCase()+n.slice(1)}function Co(t){let e=(t.querySelector(
".gdviz-plot")??t).getBoundingClientRect(),n=[...t.querySelectorAll(".gdviz-legend .entry")].filter(a=>a.checkVisibility()),r=Math.max(e.bottom,...n.map(a=>a.getBoundingClientRect().
bottom)),[o,s]=[Math.ceil(e.width),Math.ceil(r-e.top)],i=Ye("svg",{xmlns:Lo,width:o,height:s,viewBox:`0 0 ${o} ${s}`});i.append(Ye("rect",{width:o,height:s,fill:kr(
getComputedStyle(document.body).getPropertyValue("--gdviz-paper")||"white")[0]}));let l=[...t.querySelectorAll("canvas, svg")].filter(a=>a.checkVisibility()&&!a.
parentElement?.closest("svg")&&!a.closest("button, .gdviz-legend, .panel"));for(let a of l){let c=a.getBoundingClientRect(),g={x:c.left-e.left,y:c.top-e.top,width:c.
width,height:c.height};if(a instanceof HTMLCanvasElement)a.width&&a.height&&i.append(Ye("image",{...g,href:a.toDataURL("image/png"),preserveAspectRatio:"none"}));else{
let u=Ia(a);for(let[p,h]of Object.entries(g))u.setAttribute(p,String(h));u.setAttribute("overflow","visible"),i.append(u)}}for(let a of n)i.append(...tp(a,e));return new XMLSerializer().
serializeToString(i)}function Ye(t,e){let n=document.createElementNS(Lo,t);for(let[r,o]of Object.entries(e))r!=="xmlns"&&n.setAttribute(r,String(o));return n}function Ia(t){
if(t.nodeType===Node.TEXT_NODE)return t.cloneNode();if(!(t instanceof SVGElement)||t.tagName==="title")return null;let e=getComputedStyle(t);if(e.display==="non\
e"||e.visibility==="hidden"||t.matches(".hit, .halo, foreignObject"))return null;let n=document.createElementNS(Lo,t.tagName);for(let{name:r,value:o}of t.attributes)
Zd.test(r)&&n.setAttribute(r,o);for(let r of Kd){let o=e.getPropertyValue(r);r==="fill"||r==="stroke"?Qd(n,r,o):o&&o!==Yd[r]&&!(r.endsWith("opacity")&&n.hasAttribute(
r))&&n.setAttribute(r,o)}return n.append(...[...t.childNodes].map(Ia).filter(r=>r!==null)),n}function Qd(t,e,n){let[r,o]=/^(none|url\()/.test(n)?["none",1]:kr(n);
t.setAttribute(e,r),o<1&&t.setAttribute(`${e}-opacity`,String(o))}var Ke=null,Ro=new Map;function kr(t){if(!Ro.has(t)){if(Ke??=Object.assign(document.createElement(
"canvas"),{width:1,height:1}).getContext("2d",{willReadFrequently:!0}),!Ke)return[t,1];Ke.clearRect(0,0,1,1),Ke.fillStyle=t,Ke.fillRect(0,0,1,1);let[e,n,r,o]=Ke.
getImageData(0,0,1,1).data;Ro.set(t,[`#${[e,n,r].map(s=>s.toString(16).padStart(2,"0")).join("")}`,Number((o/255).toFixed(3))])}return Ro.get(t)}function tp(t,e){
let n=t.getBoundingClientRect(),[r,o]=[n.left-e.left,(n.top+n.bottom)/2-e.top],s=t.querySelector(".swatch"),{width:i=Jd}=s?.getBoundingClientRect()??{},l=getComputedStyle(
t),[a]=kr(s?getComputedStyle(s).color:l.color),c=h=>!!s?.matches(`.${h}`),g=c("dot")||c("ring")?Ye("circle",{cx:r+i/2,cy:o,r:4,fill:c("dot")?a:"none",stroke:a,"\
stroke-width":2}):Ye("path",{d:`M${r},${o}h${i}`,fill:"none",stroke:a,"stroke-width":c("area")?9:3,"stroke-dasharray":c("dashes")?"4 3":"none"}),u={"font-family":l.
fontFamily,"font-size":l.fontSize,fill:kr(l.color)[0]},p=Ye("text",{x:r+i+5,y:o,dy:"0.35em",...u});return p.textContent=t.textContent.trim(),[g,p]}async function ja(t){
let e=URL.createObjectURL(new Blob([Co(t)],{type:"image/svg+xml"})),n=new Image;n.src=e,await n.decode();let r=Object.assign(document.createElement("canvas"),{width:Ca*
n.width,height:Ca*n.height});return r.getContext("2d")?.drawImage(n,0,0,r.width,r.height),URL.revokeObjectURL(e),new Promise((o,s)=>r.toBlob(i=>i?o(i):s(new Error(
"no picture")),"image/png"))}var Da=Vo(io(),1);async function Ba(t){let{columns:e,series:n}=t.get("csv");if((await Promise.all(e.map(({array:[g]})=>lt(t.widget_manager,g)))).some(g=>g.get("outdated")))return null;
let o=async([g,u])=>(await lt(t.widget_manager,g)).get(u),s=await Promise.all(e.map(({array:g})=>o(g))),i=await Promise.all(e.map(({names:g})=>g[0]?.startsWith(
"IPY_MODEL_")?o(g):g)),l=[...n?[n.name]:[],...i.flat()],a=n&&await o(n.shown),c=n?n.names.flatMap((g,u)=>a[u]>0?Fa(s,u).map(p=>[g,...p]):[]):Fa(s,0,i);return`${Da.default.
unparse([l,...c],{newline:`
`})}
`}function Fa(t,e,n){let r=t.map((c,g)=>ep(c,e,n?.[g].length??1)),[[o],...s]=r,i=s.filter((c,g)=>t[g+1].shape.length===2).flat(),l=c=>o[c]!==o[c-1]&&Number.isFinite(
o[c])&&i.some(g=>Number.isFinite(g[c])),a=c=>Number.isFinite(c)?c:"";return Array.from(o,(c,g)=>g).filter(l).map(c=>r.flat().map(g=>a(g[c])))}function ep(t,e,n){
let[r,o,s=1]=t.shape,i=W(t),l=c=>i.subarray(c*o*s,(c+1)*o*s);if(t.shape.length===2&&n>1)return Array.from({length:n},(c,g)=>l(g));let a=l(r>1?e:0);return Array.
from({length:s},(c,g)=>Float64Array.from({length:o},(u,p)=>a[p*s+g]))}var Ua="This is being computed: try again in a moment.";function Ha(t,e,n){let r=null,o=()=>e.closest(".gdviz-page")??document.body;function s(){r=r?null:Pa(o()),
n("")}function i(p,h,m){Hn(p,h,m),n(`Saved as “${p}”.`)}async function l(){let p=await Ba(t);if(p===null)return n(Ua);i(`${$r(t,"run")}.csv`,p,"text/csv")}async function a({
name:p,node:h},m){if(h.closest("[data-outdated]"))return n(Ua);let v=`${$r(t,p)}.${m}`;m==="svg"?i(v,Co(h),"image/svg+xml"):i(v,await ja(h),"image/png")}let c=(p,h)=>R`<li><span>${p}</span>${h}</li>`,
g=(p,h,m)=>R`<button type="button" aria-label=${`${h}: ${p}`} @click=${m}>${p}</button>`;function u(){let{notebook:p}=t.widget_manager,h=(r??[]).filter(({node:m})=>m.
checkVisibility());return R`<ul class="files" aria-label="Download">
      ${p?c("Notebook",R`<a class="button" href=${p.address} download=${p.name} aria-label="Notebook: IPYNB">IPYNB</a>`):B}
      ${t.get("csv").columns?c("Run",g("CSV","Run",l)):B}
      ${h.map(m=>c(m.name,R`
        ${g("SVG",m.name,()=>a(m,"svg"))}${g("PNG",m.name,()=>a(m,"png"))}`))}
    </ul>`}return{button:()=>R`<button type="button" class="download" title="Save the notebook, the run and the figures as files"
      aria-expanded=${r!==null} @click=${s}>Download</button>`,list:()=>r?u():B}}var np=`With this many points or pinned runs the link would have more than ${xr.toLocaleString("en")} characters, which not every server takes: save the page in\
stead.`;function rp({model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>Eo(t))}var op="textarea, [contenteditable], input:is([type=text], [type=number],\
 [type=search], :not([type])):not([readonly])";function sp({key:t,ctrlKey:e,metaKey:n,shiftKey:r,altKey:o}){return o||!(e||n)?null:t.toLowerCase()==="z"?r?"redo":
"undo":t.toLowerCase()==="y"&&!r?"redo":null}function ip({model:t,el:e}){rt(e,"gdviz-page-state");let n=$a(t),r=ka(t),[o,s,i]=["","",""];function l(k,z="",$=""){
[o,s,i]=[k,z,$],_()}async function a(k){let z=await r[k]();l(z?`${k==="undo"?"Undone":"Redone"}: ${z}.`:`There is nothing to ${k}.`)}function c(k){let z=sp(k),$=k.
target,f=(e.closest(".gdviz-page")??e).contains($)||t.widget_manager.ownsAddress&&!$.closest?.(".gdviz-page");!z||!f||k.defaultPrevented||$.matches?.(op)||(k.preventDefault(),
k.stopPropagation(),a(z))}async function g(){l("");let k=`${Oo()}?${await Eo(t)}`;if(k.length>xr)return l(np);let z=await un(k);l(z?"Copied.":"Copy this:",k),z||
e.querySelector("[type=text]").select()}async function u(){let k=await Aa(t);if(await un(k))return l("Copied.");l("Copy this:","",k),e.querySelector("textarea").
select()}let p=Ha(t,e,l);async function h(){let{name:k,text:z}=await Ra(t);Hn(k,z,"application/json"),l(`Saved as “${k}”.`)}async function m({target:k}){let[
z]=k.files;if(!z)return;let $=await La(t,z);l($?`“${z.name}” was not opened: ${$}.`:`Opened “${z.name}”.`),k.value=""}let v=(k,z,$)=>R`<button type="button" title=${z} @click=${$}>${k}</button>`,
x=(k,z,$,d)=>R`
    <button type="button" title=${$} aria-keyshortcuts=${d} aria-disabled=${r.count()[k]===0}
      @click=${()=>a(k)}>${z}</button>`;function _(){j(e,R`
      <div role="group" aria-label="Changes">
        ${x("undo","Undo","Undo the last change (Ctrl+Z)","Control+Z Meta+Z")}
        ${x("redo","Redo","Redo what was undone (Ctrl+Shift+Z)","Control+Shift+Z Meta+Shift+Z Control+Y")}
      </div>
      <div role="group" aria-label="This page in its current state">
        ${v("Copy link","Copy the address of this page in its current state",g)}
        ${v("Save","Save the current state of this page as a file",h)}
        ${v("Open …","Open a state of this page that was saved",()=>e.querySelector("[type=file]").click())}
        <input type="file" accept=".json,application/json" hidden @change=${m} />
      </div>
      <div role="group" aria-label="Take it with you">
        ${t.get("script").length?v("Copy as Python","Copy a Python script that computes what this page shows",u):B}
        ${p.button()}
      </div>
      ${p.list()}
      <span role="status">${o}</span>
      <textarea readonly spellcheck="false" aria-label="Python script of what this page shows" rows="12" ?hidden=${!i} .value=${gt(i)}></textarea>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!s} .value=${gt(s)} />`)}_();let A=[n,r.watch(_),st(t,"script cs\
v",_),()=>removeEventListener("keydown",c,!0)];return addEventListener("keydown",c,!0),()=>A.forEach(k=>k())}var Wa={initialize:rp,render:ip};var qa=(t,e,n)=>{let r=new Map;for(let o=e;o<=n;o++)r.set(t[o],o);return r},Va=je(class extends Xt{constructor(t){if(super(t),t.type!==Nt.CHILD)throw Error("rep\
eat() can only be used in text expressions")}dt(t,e,n){let r;n===void 0?n=e:e!==void 0&&(r=e);let o=[],s=[],i=0;for(let l of t)o[i]=r?r(l,i):i,s[i]=n(l,i),i++;return{
values:s,keys:o}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,r]){let o=Ni(t),{values:s,keys:i}=this.dt(e,n,r);if(!Array.isArray(o))return this.ut=i,
s;let l=this.ut??=[],a=[],c,g,u=0,p=o.length-1,h=0,m=s.length-1;for(;u<=p&&h<=m;)if(o[u]===null)u++;else if(o[p]===null)p--;else if(l[u]===i[h])a[h]=Qt(o[u],s[h]),
u++,h++;else if(l[p]===i[m])a[m]=Qt(o[p],s[m]),p--,m--;else if(l[u]===i[m])a[m]=Qt(o[u],s[m]),Fe(t,a[m+1],o[u]),u++,m--;else if(l[p]===i[h])a[h]=Qt(o[p],s[h]),Fe(
t,o[u],o[p]),p--,h++;else if(c===void 0&&(c=qa(i,h,m),g=qa(l,u,p)),c.has(l[u]))if(c.has(l[p])){let v=g.get(i[h]),x=v!==void 0?o[v]:null;if(x===null){let _=Fe(t,
o[u]);Qt(_,s[h]),a[h]=_}else a[h]=Qt(x,s[h]),Fe(t,o[u],x),o[v]=null;h++}else ur(o[p]),p--;else ur(o[u]),u++;for(;h<=m;){let v=Fe(t,a[m+1]);Qt(v,s[h]),a[h++]=v}for(;u<=
p;){let v=o[u++];v!==null&&ur(v)}return this.ut=i,lr(t,a),yt}});var ap=["paths","x","y","values"],_r=["A","B","C","D"],Gt=({state:t,curves:e})=>JSON.stringify([t,e]),Ga=t=>Object.fromEntries([...t].filter(([e])=>e!==vr));function cp(t,e){
let[n,...r]=t.shape,o=$e(r),s=n?e%n*o:0;return W(t).slice(s,s+o)}async function lp(t){let e=i=>i?lt(t.widget_manager,i):null,[n,r,o]=await Promise.all(["state",
"choice","runner"].map(i=>e(t.get(i)))),s=await Promise.all(t.get("views").map(e));return{state:n,choice:r,runner:o,views:s}}async function up(t){let{state:e,choice:n,
runner:r,views:o}=await lp(t),s=new Map,i=()=>new Map,l=0,a=[qe(e,d=>(i=d,_())),st(t,"pinned",v)];return v(),{pin:h,swap:m,isOfProblem:k,lossesOf:z,stop:$};function c(){
return t.get("pinned")}function g(d){G(t,{pinned:d})}function u(){return o.map(d=>{let f=ap.filter(b=>d.get(b)),w=f.map(b=>_e(d,b));return(n?[n.get("index")]:Array.
from({length:Math.max(...w.map(({shape:b})=>b[0]))},(b,M)=>M)).map(b=>({row:b,...Object.fromEntries(f.map((M,S)=>[M,cp(w[S],b)]))}))})}async function p(){await oe(
{inBackground:!1});let d=i(),w={name:(await da(e,d,t.get("named"))).slice(0,He),shown:!0,state:Ga(d)};return r?w.curves=dp(u()):s.set(Gt(w),u()),w}async function h(){
let d=await p();c().length<he&&g([...c(),d])}async function m(d){let f=await p(),w=c()[d];await Rt(e,new Map([...Object.entries(w.state),[vr,wr(c().with(d,f))]])),
r&&G(r,{playing:!1,shown:-1,resets:r.get("resets")+1})}function v(){for(let f of c())f.curves&&s.set(Gt(f),pp(f.curves));let d=c().filter(f=>!s.has(Gt(f)));d.length&&
Pn(x(d)),_()}async function x(d){let f=Ga(i());for(let w of d){let y=await Rt(e,new Map(Object.entries(w.state)));await oe({inBackground:!1}),y.length||s.set(Gt(
w),u())}await Rt(e,new Map(Object.entries(f))),d.some(w=>!s.has(Gt(w)))&&g(c().filter(w=>s.has(Gt(w)))),_()}function _(){l||=requestAnimationFrame(A)}function A(){
l=0;let d=c().length?i():new Map,w=c().map((b,M)=>({pin:b,mark:_r[M],of:s.get(Gt(b)),isHere:k(b,d)})).filter(({pin:b,of:M})=>b.shown&&M),y=JSON.stringify(w.map(
({pin:b,mark:M,isHere:S})=>[M,b.name,Gt(b),S]));y!==t.get("drawn")&&(St(t,"drawn",y),o.forEach((b,M)=>{let S=w.filter(({isHere:E})=>E||!b.get("paths"));St(b,"pi\
nned",S.flatMap(({pin:E,mark:T,of:N})=>(N?.[M]??[]).map(F=>({...F,mark:T,name:E.name}))))}))}function k(d,f=i()){return t.get("problem").every(w=>(d.state[w]??"")===
(f.get(w)??""))}function z(d){return(s.get(Gt(d))??[]).flat().flatMap(({y:w})=>w?[w]:[]).map(w=>w.findLast(y=>!Number.isNaN(y))??NaN)}function $(){cancelAnimationFrame(
l);for(let d of a)d()}}var dp=t=>t.map(e=>[e[0]?.x,...e.map(({y:n})=>n)].map(n=>Array.from(n??[],r=>Number.isFinite(r)?Number(r.toPrecision(5)):null)));function pp(t){
let e=n=>Float64Array.from(n,r=>r??NaN);return t.map(([n=[],...r])=>r.map((o,s)=>({row:s,x:e(n),y:e(o)})))}var Ka=Zt((t,e)=>up(e),t=>t.then(e=>e.stop())),Ya=Ka.
use,Za=t=>Ka.find(t.get("key"));var fp=`${he} runs are pinned: remove one to pin another`;function gp({model:t,el:e}){rt(e,"gdviz-pins");let n=Ya(t),r=null;Za(t).then(u=>{r=u,c()});let o=()=>t.
get("pinned"),s=(u,p)=>G(t,{pinned:o().with(u,{...o()[u],...p})});function i(u){G(t,{pinned:o().filter((h,m)=>m!==u)});let p=e.querySelectorAll(".remove");(p[Math.
min(u,p.length-1)]??e.querySelector("button"))?.focus()}function l(){o().length<he&&r?.pin()}function a(u,p){let[h,m]=[_r[p],`pinned run ${_r[p]}`],v=r?r.lossesOf(
u).map(A=>Q(A,3)):[],x=({target:A})=>s(p,{name:A.value.trim().slice(0,He)}),_=r&&!r.isOfProblem(u);return R`
      <li class=${u.shown?"":"hidden"}>
        <label title="Show or hide ${m}"><input type="checkbox" aria-label="Show ${m}" .checked=${gt(u.shown)}
          @change=${({target:A})=>s(p,{shown:A.checked})} /><b>${h}</b>${Ys(h)}</label>
        <input type="text" aria-label="Name of ${m}" title=${u.name} maxlength=${He} .value=${gt(u.name)} @change=${x} />
        <output title="Its last loss">${v.length?`loss ${v.join(", ")}`:B}</output>
        <button type="button" title="Make ${m} the present one, and pin the present one in its place" @click=${()=>r?.swap(p)}>Swap</button>
        <button type="button" class="remove" title="Remove ${m}" aria-label="Remove ${m}" @click=${()=>i(p)}>×</button>
        ${_?R`<small>Of another problem: not drawn on this surface.</small>`:B}
      </li>`}function c(){let u=o().length>=he;j(e,R`
      <button type="button" aria-disabled=${u} title=${u?fp:"Keep the present run in the plots, to compare others with it"} @click=${l}>Pin this run</button>
      <ul aria-label="Pinned runs" ?hidden=${!o().length}>${Va(o(),(p,h)=>h,a)}</ul>`)}let g=[n,ut(t,{"pinned drawn":c})];return()=>g.forEach(u=>u())}var Ja={render:gp};var hp={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},we=(t,e,n,r=t)=>R`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${hp[t]} /></svg>
  </button>`,zr=(t,e)=>we(t?"pause":"play",t?"Pause":"Play",e,"play");var mp=10,vp=8;function wp({model:t}){let e=t.get("max");return st(t,"max",()=>{let[n,r]=[t.get("value"),t.get("max")];(n>r||n===e&&!t.get("playing"))&&G(t,{value:r}),
e=r})}function bp({model:t,el:e}){rt(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),o=m=>G(t,{playing:!1,value:m});function s(){let m=!t.
get("playing");G(t,{playing:m,value:m&&n()>=r()?0:n()})}let i=()=>j(e,R`
      ${we("back","Back to the start",()=>o(0))}
      ${zr(t.get("playing"),s)}
      ${we("step","Step forward",()=>o(Math.min(n()+1,r())))}
      <label title="The current step">
        <input type="range" min="0" step="1" aria-label="Current step" .max=${String(r())} .value=${gt(String(n()))}
          @input=${({target:m})=>o(Number(m.value))} />
        <output>${n()} / ${r()}</output>
      </label>`),l=0,a=0,c=()=>Math.max(mp,r()/vp)/1e3;function g(m){let v=Math.min(Math.floor((m-l)*c()),r());if(v>=r())return G(t,{value:r(),playing:!1});v>n()&&
G(t,{value:v}),t.get("playing")&&(a=requestAnimationFrame(g))}function u(){cancelAnimationFrame(a),t.get("playing")&&(p(),a=requestAnimationFrame(g))}function p(){
l=performance.now()-n()/c()}let h=[ut(t,{"value max playing":i}),st(t,"max",p),st(t,"playing",u),()=>cancelAnimationFrame(a)];return u(),()=>h.forEach(m=>m())}var Xa={
initialize:wp,render:bp};var Qa=t=>Number.isFinite(t)?Q(t,Math.abs(t)<.001?2:3):"–";function xp({model:t,el:e}){rt(e,"gdviz-results");let n=i=>t.get("shown")[i]>0;function r(i,l){n(i)!==
l&&G(t,{shown:t.get("shown").with(i,Number(l))})}function o(i){G(t,{chosen:i}),r(i,!0)}function s(){let[i,l,a]=[t.get("columns"),t.get("hints"),t.get("colors")],
c=xt(t.get("values")),g=t.get("outdated"),u=(_,A)=>g?"…":Qa(c[_]?.[A]??NaN),p=i.map((_,A)=>R`<th scope="col" title=${l[A]??""}>${_}</th>`),h=t.get("names").map(
(_,A)=>{let[k,z]=[n(A),A===t.get("chosen")],$=({target:f})=>r(A,f.checked),d=`background: ${kt(a[A%a.length])}`;return R`
        <tr class="${k?"":"hidden"} ${z?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${_}" .checked=${gt(k)} @change=${$} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${_}" aria-pressed=${z} @click=${()=>o(A)}>
              <span class="swatch" .style=${d}></span>${_}
            </button>
          </th>
          ${i.map((f,w)=>R`<td class="number">${k?u(A,w):"–"}</td>`)}
        </tr>`}),v=(t.get("pinned")??[]).map(({mark:_,name:A,row:k,values:z})=>R`
        <tr class="pinned">
          <td></td>
          <th scope="row" title=${A}><span class="swatch" .style="background: ${kt(a[k%a.length])}"></span>${_}: ${t.get("names")[k]}</th>
          ${i.map(($,d)=>R`<td class="number">${Qa(z?.[d]??NaN)}</td>`)}
        </tr>`),x=R`<th scope="col"></th>`;j(e,R`<table aria-busy=${!!g}><caption ?hidden=${!g}>${g}</caption><thead><tr>${x}${x}${p}</tr></thead><tbody>${h}${v}</tbody></table>`)}
return ut(t,{"names colors columns hints shown values chosen outdated pinned":s})}var tc={render:xp};var Po=[1/60,1/12,1/4,1,2,5,10,20,50,100];function yp(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function $p({model:t,el:e}){rt(e,"gdviz-runner");let n=t.get("unit"),r=()=>G(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),o=()=>G(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function s(){let m=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);G(t,{playing:!t.get("playing"),shown:-1,
resets:m})}function i({target:m}){let v=Number(m.value);G(t,{playing:!1,shown:v+t.get("stride")>t.get("position")?-1:v})}function l({target:m}){let v=Math.round(
Number(m.value));v>=1&&v<=1e3&&G(t,{anew_steps:v}),m.value=t.get("anew_steps")}function a(){let[m,v]=[t.get("position"),t.get("shown")],x=m.toLocaleString("en");
return v<0||v>=m?`${n} ${x}`:`${n} ${v.toLocaleString("en")} of ${x}`}function c(){let[m,v]=[t.get("position"),t.get("shown")];return R`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${a()} title="Wind back through the ${n}s"
        .max=${String(m)} .step=${String(t.get("stride"))} .value=${gt(String(v<0?m:v))}
        ?disabled=${m===0} @input=${i} />`}let g=m=>t.get("position")<m?"the numbers are no longer finite. The last finite parameters are shown.":"the loss keep\
s growing, or is no longer finite.";function u(){let[m,v,x]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],_=$=>Math.abs($/m-1)<.001,A=Po.some(_)?Po:[...Po,
m].sort(($,d)=>$-d),k=({target:$})=>G(t,{speed:Number($.value)}),z=({target:$})=>G(t,{anew:$.checked,playing:!1});j(e,R`
      <div class="gdviz-buttons">
        ${we("back","Restart",r,x<0?"back":"back wanted")}
        ${zr(t.get("playing"),s)}
        ${we("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${k}>
          ${A.map($=>R`<option value=${$} .selected=${gt(_($))}>${yp($,n)}</option>`)}
        </select>
        <output class="position">${a()}</output>
      </div>
      ${t.get("stride")>0?c():B}
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${gt(v)} @change=${z} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!v}
          .value=${String(t.get("anew_steps"))} @change=${l} />
        ${n}s
      </div>
      ${x<0||t.get("outdated")?B:R`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${x.toLocaleString("en")}: ${g(x)} Lower the learning rate, then restart.</div>`}`)}function p(){t.get("diverged_at")>=0&&t.get("playin\
g")&&G(t,{playing:!1})}let h=[st(t,"position diverged_at",p),ut(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":u})];return p(),()=>h.
forEach(m=>m())}var ec={render:$p};var kp=t=>t===void 0||Number.isNaN(t)?"–":Q(t);function _p({model:t,el:e}){return rt(e,"gdviz-sentence"),ut(t,{"templates which values shown kind outdated":()=>{
let[n,r]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=W(t.get("values")),s=t.get("templates")[t.get("which")]??"",i=t.get("outdate\
d"),l=i||s.replace(/\{(\d+)\}/g,(c,g)=>kp(o[g])),a=t.get("shown")&&s;j(e,a?R`<div class="${n} ${i?"gdviz-outdated":""}" role=${r}>${l}</div>`:B)}})}var nc={render:_p};function zp({model:t,el:e}){rt(e,"gdviz-slider");let n=De(r,o=>G(t,{value:o}));function r(){let[o,s,i,l,a,c]=["value","min","max","step","log","whole"].map(v=>t.
get(v)),[g,u,p,h]=["disabled","description","unit","tooltip"].map(v=>t.get(v)),m=t.get("continuous_update");j(e,n({value:o,min:s,max:i,step:l,log:a,whole:c,disabled:g,
description:u,unit:p,tooltip:h,continuous:m}))}return ut(t,{"value description tooltip unit min max step log disabled":r})}var rc={render:zp};function kn({values:t,shape:[e,n],box:[r,o,s,i]},[l,a]){let[c,g]=[(l-r)/(o-r)*(n-1),(a-s)/(i-s)*(e-1)];if(!(c>=0&&g>=0&&c<=n-1&&g<=e-1))return null;let[u,p]=[Math.
min(Math.floor(c),n-2),Math.min(Math.floor(g),e-2)],[h,m]=[c-u,g-p],v=p*n+u,[x,_]=[v,v+n].map(A=>(1-h)*t[A]+h*t[A+1]);return(1-m)*x+m*_}var Ap=40,Sp=.42,Ze=14,Mp=8,_n=t=>t.map(({from:[e,n],by:[r,o],color:s,shaft:i})=>q`
    <path class="vector" fill=${s} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
      data-from=${`${e},${n}`} data-by=${`${r},${o}`} d=${hn(e+r/2,n+o/2,r/2,o/2,i)} />`);function oc(t,e,{left:n,top:r,width:o,height:s}){let i=e.map(([l,a])=>({
x:l,y:a,wide:Ze/2}));return t.map(({at:l,text:a,color:c,away:g})=>{let u=a.length*Mp/2,p=g[0]>.35?"start":g[0]<-.35?"end":"middle",h={start:u,middle:0,end:-u}[p],
m=J(l[0]+h,n+u,n+o-u),v=J(l[1],r+Ze/2,r+s-Ze/2),x=g[1]<0?-Ze:Ze;for(;i.some(_=>Math.abs(_.x-m)<_.wide+u&&Math.abs(_.y-v)<Ze);)v+=x;return i.push({x:m,y:v,wide:u}),
q`<text class="vector-label" x=${$t(m-h)} y=${$t(v)} dy="0.35em" text-anchor=${p}
      .style=${`fill: color-mix(in srgb, ${c} 70%, black)`}>${a}</text>`})}function Io(t,{width:e,height:n}){let r=Sp*Math.min(e,n)/t;if(!(t>0)||t>=Ap&&r>=1)return 1;
let o=10**Math.floor(Math.log10(r));return o*(r>=5*o?5:r>=2*o?2:1)}function sc(t){let e=r=>{let[o,s]=[r,1/r].map(i=>Number(i.toPrecision(1)));return r>1?`${o}:1`:
`1:${s}`},n=t.filter(({factor:r})=>r!==1).map(({what:r,factor:o})=>`${r} ${e(o)}`);return n.length?`Drawn to another scale: ${n.join(", ")}.`:""}var Ft=([t,e],[
n,r])=>[t+n,e+r],zt=([t,e],n)=>[t*n,e*n],Et=([t,e])=>Math.hypot(t,e);var Ep=3.2,ac=1.6,cc=.9;function lc(t,{parts:e,names:n,isScaled:r},o,s,i){let[l,a,c,g,u,p]=e,h=[],m=t;for(let[z,$]of[l,a,c].entries()){let d=zt($,s),f=[o.gradient,
o.momentum,o.decay][z];Et(d)>0&&h.push({from:m,by:d,color:f,label:n[z],shaft:ac}),m=Ft(m,d)}let v={from:t,by:zt(g,s),color:o.step,label:n[3],shaft:Ep};if(h.length===
1?h.splice(0,1,{...v,label:`${n[3]} = ${h[0].label}`}):Et(g)>0&&h.unshift(v),!r)return{marks:_n(h),labels:h.map(ic)};let x=zt(u,i);Et(x)>0&&h.push({from:t,by:x,
color:o.gradient,label:n[4],shaft:cc});let[_,A]=zt(p,i).map(Math.abs),k={at:Ft(t,[.71*_+6,-.71*A-6]),text:n[5],color:o.gradient,away:[1,-1]};return{marks:q`${Op(
t,[_,A])}${_n(h)}`,labels:[...h.map(ic),k]}}var Op=([t,e],[n,r])=>q`
  <g class="scale" fill="none">
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;function ic({from:t,by:e,label:n,color:r,shaft:o},s,i){let l=zt(e,1/Et(e));if(o===cc)return{at:Ft(Ft(t,e),zt(l,9)),text:n,color:r,away:l};let[a,c=a]=i,u=a.
by[0]*c.by[1]-a.by[1]*c.by[0]>=0==(o===ac)?1:-1,p=[-u*l[1],u*l[0]];return{at:Ft(Ft(t,zt(e,.5)),zt(p,o+7)),text:n,color:r,away:p}}var Tp=.6,Np=2.2;function uc(t,e,n){let[r,o]=xt(t.get("current"))[0]??[NaN,NaN],s=b=>Number.isFinite(b[0])&&Number.isFinite(b[1]),[i,l]=e([0,0]),a=b=>{let[M,S]=e(
b);return[M-i,S-l]},c=xt(t.get("step_parts")),g=s([r,o])&&c.length>0&&s(c[3]),u=s([r,o])?xt(t.get("gradients")).filter(s).map(a):[];if(!g&&u.length<2)return{marks:B,
note:""};let p=e([r,o]),h=t.get("marks"),m=t.get("step_labels")[t.get("step_optimizer")]??[],v=g?c.map(a):[],x=g&&s(c[5]),_=b=>Math.max(0,...b.map(Et)),A=_(v.slice(
0,4)),k=Math.max(_([...u.slice(0,1),...x?v.slice(4):[]]),Rp(u.slice(1))),z=Io(x?A:Math.max(A,k),n),$=x?Io(k,n):z,d=g?lc(p,{parts:v,names:m,isScaled:x},h,z,$):{marks:B,
labels:[]},f=u.length>1?Lp(p,u,t.get("gradient_points"),h,$,g&&!x):d,w=f===d?[d]:[f,d],y=sc([{what:[g?m[3]:"",u.length>1&&!x?"gradients":""].filter(Boolean).join(
" and "),factor:z},...x?[{what:`${m[4]} and ${m[5]}`,factor:$}]:[]]);return{marks:q`
      ${w.map(({marks:b})=>b)}
      ${oc(w.flatMap(({labels:b})=>b),[p,e(t.get("start"))],n)}`,note:y}}var Rp=t=>t.map(Et).sort((e,n)=>e-n)[Math.floor(.8*t.length)]??0;function Lp([t,e],[n,...r],o,s,i,l){
let a=r.map(x=>zt(x,i)).filter(x=>Et(x)>0),c=a.map(([x,_])=>hn(t+x/2,e+_/2,x/2,_/2,Tp)).join(""),g=a.map(([x,_])=>`${t+x},${e+_}`).join(" "),u=a.sort((x,_)=>Et(
x)-Et(_))[Math.floor(.8*a.length)]??[0,0],p=zt(u,1/(Et(u)||1)),h=zt(n,i),m=l||!Et(h)?[]:[{from:[t,e],by:h,color:s.gradient,shaft:Np}],v=(x,_,A,k)=>({at:Ft(Ft([t,
e],x),zt(_,9)),text:A,color:k,away:_});return{marks:q`
      <path class="noise" fill=${s.data} stroke="white" stroke-width="1" stroke-opacity="0.7" paint-order="stroke" data-tips=${g} d=${c} />
      ${_n(m)}`,labels:[...m.map(()=>v(h,zt(h,1/Et(h)),o===1?"their mean":"all points",s.gradient)),v(u,p,o===1?"single points":`mini-batches of ${o}`,s.data)]}}var Cp=6,Pp=24;function Ip({model:t,el:e}){let n=t.get("bar")?rr:vn,o=Ne(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get(
"ratio"),margins:n});o.canvas.classList.add("hatch");let[s,i,l,a,c,g,u]=o.layers("field","pins","paths","minima","letters","vectors","points"),p=()=>{let[y,b,M,
S]=W(t.get("box"));return o.plane({low:y,high:b},{low:M,high:S})},h=()=>t.get("axis_names"),m=()=>t.get("movable"),v=ar({...o,model:t,el:e,layers:[l,a,u],pins:{
lines:i,letters:c,area:o.area},plane:p,free:m});function x(){let{canvas:y,area:b}=o,M=Math.min(window.devicePixelRatio||1,2),S={width:Math.round(b.width*M),height:Math.
round(b.height*M)},E=t.get("loss"),T=W(t.get("levels"));if(E.shape[0]<2||E.shape[1]<2||T.length<2)return Zr(y);Us(y,S,W(E),E.shape,T,gn(t.get("palette"),T.length-
1))}function _(){if(!t.get("bar"))return;let y=W(t.get("levels")),b=y.length-1,M=Math.max(Math.ceil(b*Pp/o.area.height),1),S=Array.from(y.keys()).filter(N=>N%M===
0),E=t.get("value_name"),T=Kr(S.map(N=>y[N]));if(T.some(N=>N.length>Cp)){let N=Math.floor(Math.log10(Math.max(...y.map(Math.abs))));E+=` (10${Xn(N)})`,T=Kr(S.map(
F=>y[F]/10**N))}if(!W(t.get("loss")).some(Number.isFinite))return o.bar([[],[],E]);o.bar([gn(t.get("palette"),b),S.map((N,F)=>({at:-N/b,text:T[F]})),E])}let A=()=>o.
axes(p(),h());function k(){let y=t.get("gradient"),b=Hs(W(y),y.shape,o.area,W(t.get("box")));j(s,q`<path class="arrows" fill="black" opacity="0.55" d=${b} />`)}
let z="";function $(){let y=uc(t,p().toPixel,o.area);j(g,y.marks),s.classList.toggle("behind",y.marks!==B),z=y.note}function d(){let y=W(t.get("loss")).every(Number.
isFinite),b=`${t.get("value_name")} not finite`;o.legend(y?mn(t):[...mn(t),{name:b,color:"",kind:"hatch"}])}let f=o.readout(y=>{if(t.get("outdated"))return j(o.
status,t.get("outdated"));if(t.get("step")>=0)return j(o.status,R`${Pe(t)}${z&&R`<div>${z}</div>`}`);j(o.status,!y&&t.get("status")||w(y))});function w(y){if(!y&&
!m())return"";let b=y?p().toPoint(y):t.get("start"),M=t.get("loss"),S=kn({values:W(M),shape:M.shape,box:W(t.get("box"))},b);return Ce(b,h(),S===null?"":`, ${t.get(
"value_name")} ≈ ${Q(S,2)}`)}return o.draw(t,{"loss levels palette":x,"loss levels palette value_name":_,"box axis_names":A,"gradient box":k,"pinned colors bo\
x":v.pinned,"paths shown colors box":v.paths,"minima box":v.minima,"current shown colors box":v.points,"step_parts step_optimizer gradients gradient_points curr\
ent start box":$,"loss names colors shown value_name":d,"start movable box axis_names":v.start,"loss start movable status box axis_names current step step_parts\
 gradients diverged_at outdated":f,zoomable:v.buttons})}var dc={render:Ip};var jp=Math.SQRT2,Fp=1.42;function fc([t,e,n],{width:r,height:o}){let[s,i]=pc(t),[l,a]=pc(e),c=n*Math.min(r/(2*jp),o/(2*Fp)),[g,u]=[2*c/r,2*c/o];return{toPixel:([
p,h,m])=>[r/2+(p*i-h*s)*c,o/2-(m*a+(p*s+h*i)*l)*c],toViewer:[-a*s,-a*i,l],matrix:Float32Array.of(i*g,s*l*u,s*a/4,0,-s*g,i*l*u,i*a/4,0,0,a*u,-l/4,0,0,0,0,1)}}var pc=t=>[
Math.sin(t*Math.PI/180),Math.cos(t*Math.PI/180)];var Dp=`#version 300 es
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
}`;var Bp=`#version 300 es
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
}`;function gc(t){let e=t.getContext("webgl2",{preserveDrawingBuffer:!0});if(!e)return null;let n=e.createProgram();for(let[i,l]of[[e.VERTEX_SHADER,Dp],[e.FRAGMENT_SHADER,
Bp]]){let a=e.createShader(i);e.shaderSource(a,l),e.compileShader(a),e.attachShader(n,a)}e.linkProgram(n),e.useProgram(n),e.enable(e.DEPTH_TEST);let r=i=>e.getUniformLocation(
n,i),o=e.createBuffer();e.bindBuffer(e.ARRAY_BUFFER,o);for(let[i,l,a]of[["spot",3,0],["slope",2,12],["loss",1,20]]){let c=e.getAttribLocation(n,i);e.enableVertexAttribArray(
c),e.vertexAttribPointer(c,l,e.FLOAT,!1,24,a)}e.bindBuffer(e.ELEMENT_ARRAY_BUFFER,e.createBuffer());let s=0;return{load(i,l,[a,c],g,u){let p=new Float32Array(6*
a*c),h=[];for(let v=0,x=0;v<a;v++)for(let _=0;_<c;_++,x++){let[A,k]=[2*_/(c-1)-1,2*v/(a-1)-1],[z,$]=[_?x-1:x,_<c-1?x+1:x],[d,f]=[v?x-c:x,v<a-1?x+c:x],w=(i[$]-i[z])/
($-z)*((c-1)/2),y=(i[f]-i[d])/((f-d)/c)*((a-1)/2);p.set([A,k,i[x],w||0,y||0,l[x]],6*x);let b=[x,x+1,x+c,x+c+1];_===c-1||v===a-1||!b.every(M=>Number.isFinite(i[M]))||
h.push(b[0],b[1],b[2],b[1],b[3],b[2])}e.bufferData(e.ARRAY_BUFFER,p,e.STATIC_DRAW),e.bufferData(e.ELEMENT_ARRAY_BUFFER,Uint32Array.from(h),e.STATIC_DRAW),s=h.length;
let m=u.flatMap(v=>[1,3,5].map(x=>parseInt(v.slice(x,x+2),16)/255));e.uniform1fv(r("levels"),g.slice(0,64)),e.uniform3fv(r("colors"),m.slice(0,192)),e.uniform1i(
r("count"),Math.min(g.length,64))},draw(i){e.viewport(0,0,t.width,t.height),e.clearColor(0,0,0,0),e.clear(e.COLOR_BUFFER_BIT|e.DEPTH_BUFFER_BIT),e.uniformMatrix4fv(
r("camera"),!1,i),e.drawElements(e.TRIANGLES,s,e.UNSIGNED_INT,0)}}}var Up=40,Hp=.015;function mc(t,e,[n,r,o,s]){let i=t.filter(Number.isFinite).sort(),[l,a]=[i[0]??0,i.at(-1)??1],c=a-l||1,g=(i[Math.floor(i.length/10)]??l)-l,u=g>
0?c>Up*g:!1,p=x=>u?Math.log1p((x-l)/g)/Math.log1p(c/g):(x-l)/c,h=Float32Array.from(t,x=>Number.isFinite(x)?(2*p(x)-1)*.5:NaN),m={values:h,shape:e,box:[-1,1,-1,1]};
return{heights:h,spot:x=>{let[_,A]=[2*(x[0]-n)/(r-n)-1,2*(x[1]-o)/(s-o)-1];return[_,A,kn(m,[_,A])??NaN]},hides([x,_,A],[k,z,$]){let d=2/Math.max(...e);for(let f=d;;f+=
d){let w=A+f*$,y=kn(m,[x+f*k,_+f*z]);if(y===null||w>.5)return!1;if(y>w+Hp)return!0}},scale:u?`log(1 + (loss ${l<0?"+":"−"} ${Q(Math.abs(l),3)}) / ${Q(g,2)})`:
"the loss"}}var Wp=.8,vc=.5,wc=5,ne=1.2,[qp,Vp]=[5,90],[Gp,Kp]=[.5,5];function Yp({model:t,el:e}){rt(e,"gdviz-surface3d-view","gdviz-plane");let n=R`
    <div class="gdviz-plot scene" tabindex="0" role="img">
      <svg class="under" aria-label="Loss surface in 3-D"></svg><canvas></canvas><svg class="over" aria-hidden="true"></svg>
    </div>
    <div class="panel"><div class="status"></div></div>`,[r,o,s,i,l,a]=j(e,n,".scene",".under","canvas",".over",".panel",".status"),c=l.appendChild(document.createElement(
"span")),g=()=>t.get("camera"),u=(d,f,w=1)=>{let[y,b,M]=g(),S=[((y+d)%360+360)%360,J(b+f,qp,Vp),J(M*w,Gp,Kp)];G(t,{camera:S})},p,h;function m(){let[d,f]=[t.get(
"loss"),t.get("levels")];if(h&&h.loss===d&&h.levels===f)return h.relief;let[w,y]=[W(d),W(f)],b=mc(w,d.shape,W(t.get("box")));return p?.load(b.heights,w,d.shape,
y,gn(t.get("palette"),y.length-1)),h={loss:d,levels:f,relief:b},b}function v(){let d=r.clientWidth;if(!d)return;if(p===void 0&&(p=gc(s)),!p)return j(a,"The 3-D \
view needs WebGL 2, which this browser does not offer.");let f={width:d,height:Math.round(d*Wp)},w=Math.min(window.devicePixelRatio||1,2);for(let[T,N]of Object.
entries(f)){s.style[T]=`${N}px`;for(let O of[o,i])O.setAttribute(T,String(N));let F=Math.round(N*w);s[T]!==F&&(s[T]=F)}if(Math.min(...t.get("loss").shape,...t.get(
"levels").shape)<2)return;let[y,b]=[m(),fc(g(),f)];p.draw(b.matrix);let M=(T,N)=>Zp(y,b,T,N);j(o,Qp(b.toPixel,t.get("axis_names"),W(t.get("box")))),j(i,q`
      ${xt(t.get("minima")).map(T=>M(T,N=>ir(t.get("marks").minimum,[N])))}
      ${Xp(t,y,b)}
      ${Jp(t,y,b)}
      ${xt(t.get("current")).map((T,N)=>M(T,F=>sr(jo(t,N),F)))}`);let[S,E]=g().map(Math.round);r.ariaLabel=`Loss surface in 3-D with the path of the descent, se\
en from ${E}° above, turned by ${S}°. Arrow keys turn it, + and − zoom.`,j(a,R`${t.get("outdated")||Pe(t)}<div>Height: ${y.scale}</div>`)}let x=new Map([["+",
ne],["=",ne],["-",1/ne],["−",1/ne]]);r.addEventListener("keydown",d=>{let f=pe(d),w=x.get(d.key);!f&&!w||d.ctrlKey||d.metaKey||(d.preventDefault(),f?u(-wc*f[0],
wc*f[1]):u(0,0,w))}),r.addEventListener("pointerdown",d=>{if(d.button!==0)return;let[f,w]=[d.clientX,d.clientY];qt(d,y=>{u((y.clientX-f)*-vc,(y.clientY-w)*vc),[
f,w]=[y.clientX,y.clientY]})});let _=d=>{d.ctrlKey&&(d.preventDefault(),u(0,0,d.deltaY<0?ne:1/ne))};r.addEventListener("wheel",_,{passive:!1}),s.addEventListener(
"webglcontextlost",d=>d.preventDefault()),s.addEventListener("webglcontextrestored",()=>{p=h=void 0,v()});let A=t.get("home");j(c,[["+","Zoom in",()=>u(0,0,ne)],
["−","Zoom out",()=>u(0,0,1/ne)],["⌂","Show the surface as at first",()=>G(t,{camera:A})]].map(([d,f,w])=>R`
    <button type="button" title=${f} aria-label=${f} @click=${w}>${d}</button>`));let z=new ResizeObserver(v);z.observe(r);let $=ut(t,{"loss levels box palette \
paths pinned current colors minima axis_names camera step diverged_at outdated":v});return()=>{z.disconnect(),$()}}var jo=(t,e)=>t.get("colors")[e%t.get("colors").
length];function Zp(t,e,n,r){let o=t.spot(n);return o.every(Number.isFinite)?q`<g opacity=${Fo(t.hides(o,e.toViewer))}>${r(e.toPixel(o))}</g>`:B}function bc(t,e,n){
let r=Array.from({length:n.length/2},(i,l)=>n.subarray(2*l,2*l+2)),o=r.filter(([i,l],a)=>a===0||i!==r[a-1][0]||l!==r[a-1][1]).map(t.spot),s=o.map(i=>t.hides(i,e.
toViewer));return ge(o.length,i=>o[i].every(Number.isFinite)).flatMap(i=>{let l=i.filter((c,g)=>g===0||s[c]!==s[i[g-1]]),a=[...l.slice(1),i[i.length-1]];return l.
map((c,g)=>({isHidden:s[c],pixels:o.slice(c,a[g]+1).map(e.toPixel)}))})}var Fo=t=>t?.35:1;function Jp(t,e,n){let[r,o]=t.get("paths").shape,s=W(t.get("paths"));return Array.
from({length:r},(i,l)=>bc(e,n,s.subarray(2*l*o,2*(l+1)*o)).map(({isHidden:a,pixels:c})=>q`
      <g opacity=${Fo(a)}>${or(jo(t,l),c)}</g>`))}function Xp(t,e,n){return(t.get("pinned")??[]).map(({row:o,mark:s,paths:i=new Float64Array})=>{let l=bc(e,n,i),
a=jo(t,o);return q`
      ${l.map(({isHidden:c,pixels:g})=>q`
        <g opacity=${Fo(c)}>${Re(s,a,wn(g))}</g>`)}
      ${Le(s,a,l.flatMap(({pixels:c})=>c))}`})}function Qp(t,[e,n],[r,o,s,i]){let a=(h,m)=>t([h,m,-.5]),c=[a(-1,-1),a(1,-1),a(1,1),a(-1,1)],g=(h,m,v,x="tick-lab\
el")=>{let[_,A]=a(h,m);return q`<text class=${x} x=${_} y=${A} dy="0.35em" text-anchor="middle">${v}</text>`},u=a(0,-1)[1]>a(0,1)[1]?-1:1,p=a(-1,0)[1]>a(1,0)[1]?
-1:1;return q`
    <path class="frame" d=${`M${c.map(([h,m])=>`${h.toFixed(1)},${m.toFixed(1)}`).join("L")}Z`} />
    ${g(-.8,1.12*u,Q(r,3))}${g(.8,1.12*u,Q(o,3))}${g(0,1.14*u,e,"name")}
    ${g(1.12*p,-.8,Q(s,3))}${g(1.12*p,.8,Q(i,3))}${g(1.14*p,0,n,"name")}`}var xc={render:Yp};var yc=new Map,Do=new Map;function $c(t,e){let n=()=>{let r,o=(...s)=>{let i=s.pop(),l=Array.isArray(s.at(-1))?s.pop():[];r=typeof i=="function"?i(...l.map(zn)):
i};o.amd={},e(o);for(let s of t)s!=="module"&&Bo(s,r);return r};for(let r of t)yc.set(r,n)}var Bo=(t,e)=>Do.set(t,e);function zn(t){if(t==="module")return{uri:document.
baseURI};if(!Do.has(t)){let e=yc.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return Do.get(t)}function kc(){let t=(g,u)=>typeof u=="sy\
mbol"||u==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class s{register_mime_type(){}}let i={"base/js/namespace":o,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:s}},l=(g,u)=>u(...g.map(p=>i[p]??e)),a=globalThis,c=Object.assign(document.createElement("div"),{hidden:!0});return c.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(c),Object.assign(a,{Jupyter:o,requirejs:Object.assign(l,{config(){}})}),zn("@jupyter-widgets/base").
load_ipython_extension(),c.remove(),delete a.Jupyter,delete a.requirejs,Object.getPrototypeOf(o.WidgetManager)}var tf="v1.kernel.websocket.jupyter.org";var _c=[250,500,1e3,2e3],ef=5e3,nf=1e4,rf=8e3,of=4e3;function Ac(t,e){let n,[r,o,s,i,l]=[0,0,0,0,0],[a,c]=[!1,!1];function g(){u();let v=new URL(t);v.pathname+=
"/channels",v.search+=`${v.search?"&":"?"}${e.query()}`,v.protocol=v.protocol.replace("http","ws");let x=n=new WebSocket(v,tf);s=setTimeout(p,rf,x),i=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(s),i=l=Date.now(),e.opened()},n.onmessage=({data:_})=>{if(l=Date.now(),typeof _!="string")return e.received(_);a=!0,x.send(
_)},n.onclose=({code:_})=>_===4e3?h(e.gone):p(x)}function u(){clearTimeout(s),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function p(v){
u(),e.lost(),i&&Date.now()-i>ef&&(r=o=0),i=0;let x=await fetch(t,{signal:AbortSignal.timeout(of)}).then(_=>_.status,()=>0);if(!(c||v!==n)){if(x===404)return h(e.
gone);x?s=setTimeout(g,o++?zc(o):0):s=setTimeout(p,zc(r++),v)}}function h(v){c=!0,clearInterval(m),u(),v?.()}let m=setInterval(()=>{a&&n.readyState===WebSocket.
OPEN&&Date.now()-l>nf&&p(n)},1e3);return g(),{open:()=>c||g(),end:()=>h(),send:v=>n.readyState===WebSocket.OPEN&&n.send(v)}}var zc=t=>_c[Math.min(t,_c.length-1)];function Sc(t,e,n){let r=new TextEncoder,o=e.map(a=>r.encode(JSON.stringify(a))),s=[r.encode(t),...o,...n],i=new BigUint64Array(s.length+2);i[0]=BigInt(s.length+
1);let l=i.byteLength;return s.forEach((a,c)=>{i[c+1]=BigInt(l),l+=a.byteLength}),i[s.length+1]=BigInt(l),new Blob([i,...s])}function Mc(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(u,p)=>Number(e.getBigUint64(8*(p+1),!0))),o=u=>t.slice(r[u],r[u+1]),s=new TextDecoder,[i,l,a,c]=[1,2,3,4].
map(u=>JSON.parse(s.decode(o(u)))),g=Array.from({length:n-6},(u,p)=>new DataView(o(p+5)));return{header:i,parent_header:l,metadata:a,content:c,buffers:g}}var sf=["restarting","autorestarting","dead"],af=8e3;function Ec(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function Oc(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),s={status:"idle",connectionStatus:"\
connecting",statusChanged:Ec(),connectionStatusChanged:Ec(),comm:w,onOpen:null,onOutput:null},i=new Map,l=new Map,a=new Map,c=new Set,g=0,[u,p]=[[],""],h=!1,m="",
v=Promise.resolve(),x=Ac(r,{query:()=>`session_id=${o}&heard=${m}`,opened(){$("connectionStatus","connected");for(let y of a.values())x.send(y.message),y.sentAt=
Date.now();u=[...a.keys(),...l.keys()],u.length&&(p=d("kernel_info_request",{}))},lost:()=>$("connectionStatus","connecting"),received(y){let b=Mc(y);m=b.header.
msg_id,s.connectionStatus==="silent"&&$("connectionStatus","connected"),v=v.then(()=>f(b)).catch(M=>console.error(M))},gone:k}),_=setInterval(()=>{let[y]=a.values();
s.connectionStatus==="connected"&&y&&!c.size&&Date.now()-y.sentAt>af&&$("connectionStatus","silent")},1e3);function A(){for(let y of u){a.delete(y),c.delete(y);
let b=l.get(y);l.delete(y),b?.iopub?.status?.({content:{execution_state:"idle"}})}}function k(){z(),a.clear(),l.clear(),$("status","dead")}function z(){h=!0,clearInterval(
_),x.end()}function $(y,b){s[y]!==b&&(s[y]=b,s[`${y}Changed`].emit())}function d(y,b,M,S={},E=[]){let T=`${o}-${++g}`;if(h)return T;let N={msg_id:T,msg_type:y,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},F=Sc("shell",[N,{},S,b],E);return M&&l.set(T,M),a.set(T,{message:F,sentAt:Date.now()}),x.send(F),T}async function f(y){
let{header:b,parent_header:M,content:S}=y,E=M.msg_id;switch(a.delete(E),b.msg_type){case"status":if(sf.includes(S.execution_state))return k();if(l.get(E)?.iopub?.
status?.(y),S.execution_state==="busy"&&c.add(E),S.execution_state!=="idle")return;c.delete(E),l.delete(E),E===p&&A();return;case"comm_open":return s.onOpen?.(w(
S.comm_id,S.target_name),y);case"comm_msg":return i.get(S.comm_id)?.heard(y);case"comm_close":return i.get(S.comm_id)?.ended(y),void i.delete(S.comm_id);default:
return s.onOutput?.(y)}}function w(y,b="jupyter.widget"){let M={comm_id:y,target_name:b,heard:()=>{},ended:()=>{},on_msg:S=>M.heard=S,on_close:S=>M.ended=S,open:(S,...E)=>d(
"comm_open",{comm_id:y,target_name:b,data:S},...E),send:(S,...E)=>d("comm_msg",{comm_id:y,data:S},...E),close:(S={},...E)=>(i.delete(y),d("comm_close",{comm_id:y,
data:S},...E))};return i.set(y,M),M}return addEventListener("pagehide",({persisted:y})=>{y||h||(z(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:y})=>y&&x.open()),addEventListener("online",()=>x.open()),s}var An=class extends Xt{constructor(e){if(super(e),this.it=B,e.type!==Nt.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===B||e==null)return this._t=void 0,this.it=e;if(e===yt)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};An.directiveName=
"unsafeHTML",An.resultType=1;var Tc=je(An);var cf="application/vnd.jupyter.widget-view+json",lf=["image/png","image/jpeg","image/gif","image/webp"],uf=/\x1b\[[0-9;]*m/g;function Nc({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let s={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},i={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...i,...s}}take({header:s,content:i}){if(s.msg_type==="clear_output"){this.clearing=i.wait,i.wait||this.show(
[]);return}let l=this.clearing?[]:this.get("outputs");this.clearing=!1;let a=l.at(-1);if(s.msg_type==="stream"&&a?.output_type==="stream"&&a.name===i.name)return this.
show([...l.slice(0,-1),{...a,text:a.text+i.text}]);this.show([...l,{output_type:s.msg_type,...i}])}show(s){this.set("outputs",s),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let s of this.shown)s.then(i=>i?.remove());this.shown=[],j(this.el,Array.
from(this.model.get("outputs"),s=>this.part(s)))}part(s){let i=s.data?.[cf];if(!i)return df(s);let l=document.createElement("div");return this.shown.push(this.displayed.
then(()=>Uo(this.model.widget_manager,i.model_id,l))),l}}return{OutputModel:n,OutputView:r}}function df({output_type:t,name:e,text:n,ename:r,evalue:o,data:s={}}){
let i=s["text/html"]??s["image/svg+xml"];if(i)return R`<div class="html">${Tc(i)}</div>`;let l=lf.find(c=>c in s);if(l)return R`<img src="data:${l};base64,${s[l]}" alt=${s["\
text/plain"]??""} />`;if(t==="error")return R`<div class="failed" role="alert">${o||r}</div>`;if(e==="stderr")return R`<div></div>`;let a=n??s["text/markdown"]??
s["text/latex"]??s["text/plain"]??"";return R`<pre>${a.replace(uf,"")}</pre>`}async function Uo(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function Rc({live:t,kernel:e,notebook:n}){let r=e?Oc(e.base,e.id,e.key):void 0,o=kc();Bo("@jupyter-widgets/output",Nc(zn("@jupyter-widgets/base")));let s=new class extends o{kernel=r;exported=r?
void 0:{live:t};ownsAddress=!0;notebook=n;async loadClass(i,l){let a=zn(l)[i];if(!a)throw new Error(`The front end "${l}" has no ${i}.`);return a}async new_model(i,l){
return r&&(i.comm??=r.comm(i.model_id)),super.new_model(i,l)}async _create_comm(i,l,a,c,g){if(!r)throw new Error("This page has no kernel.");let u=r.comm(l,i);return(a||
c)&&u.open(a,{},c,g),u}async _get_comm_info(){return{}}};return r&&(r.onOpen=(i,l)=>s.handle_comm_open(i,l),r.onOutput=async i=>{(await Sn(s)).find(a=>a.take&&a.
get("msg_id")===i.parent_header.msg_id)?.take(i)},r.statusChanged.connect(()=>s.disconnect())),s}async function Sn(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var pf=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),Lc="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",Cc="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",ff="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",Mn=()=>document.getElementById("gdviz-note");function Je(t){Mn().textContent=t,Mn().hidden=!t}function gf(t){Se(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?Je({gone:ff,silent:Cc,away:Lc}[e]):[Lc,Cc].includes(Mn().textContent??"")&&Je(""))})}function hf(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),r=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&Je(r.join(" "))}var mf={link:de,presets:Lr},Pc=new WeakSet;async function vf(t){for(let e of await Sn(t)){if(Pc.has(e))continue;Pc.add(e);let n=mf[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var Ic=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function wf({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function bf(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var jc=t=>[...document.querySelectorAll(t)].map(e=>e),xf=12e4;function yf(){let{
timeout:t}=AbortSignal;return AbortSignal.timeout=e=>t.call(AbortSignal,Math.max(e,xf)),()=>AbortSignal.timeout=t}async function $f(){bf();let t=Ic("gdviz-page"),
e=pf.get(new URLSearchParams(location.search).get("note")??"");e&&Je(e),t.failed&&Je(t.failed);for(let a of jc("template[data-cell]")){let{content:c}=a;document.
getElementById(a.dataset.cell??"")?.replaceChildren(c),a.remove()}let n=jc("[data-widget]");if(!n.length)return;let r=Rc(t);e&&r.exported&&j(Mn(),Gr(r)),r.kernel&&
gf(r.kernel);let o=wf(Ic("gdviz-widgets"));await r.set_state(o),r.runAll=()=>vf(r),await r.runAll();let s=(await Sn(r)).filter(a=>a.get("_front_end")==="pageSta\
te"),i=s.length===1?wa:a=>To(a,location.search),l=s.map(a=>i(a).catch(c=>console.error(c)));await Promise.all(n.map(a=>Uo(r,a.dataset.widget??"",a))),await Promise.
all(l),r.kernel||hf(await Sn(r))}var kf="This page could not start in this browser. Reload it, or try another up-to-date browser.";function Fc(){document.addEventListener(
"DOMContentLoaded",()=>{let t=yf();$f().finally(t).then(()=>document.documentElement.dataset.ready="",e=>{console.error(e),Mn().hidden&&Je(kf)})})}var _f={badge:Fs,curves:Kt(Js),dataEditor:Kt(Si),field:Kt(Mi),formulaField:Fi,heatMap:Kt(Bi),link:Ui,networkDiagram:Kt(Xi),pageState:Wa,pins:Ja,player:Xa,presets:ns,
resultsTable:tc,runner:ec,sentence:nc,slider:rc,surface:Kt(dc),surface3d:Kt(xc),value:{}};function zf(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||
ss(),n.widgets??=_f,n.resolve?.(n.widgets),n.widgets}return Gc(Af);})();
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
