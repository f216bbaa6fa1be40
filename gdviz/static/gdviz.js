"use strict";var gdviz=(()=>{var Ws=Object.create;var Ke=Object.defineProperty;var qs=Object.getOwnPropertyDescriptor;var Vs=Object.getOwnPropertyNames;var Gs=Object.getPrototypeOf,Ks=Object.prototype.hasOwnProperty;var Ys=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},Js=(t,e)=>{for(var n in e)Ke(t,n,{get:e[n],enumerable:!0})},Hr=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of Vs(e))!Ks.call(t,o)&&o!==n&&Ke(t,o,{get:()=>e[o],enumerable:!(r=qs(e,o))||r.enumerable});return t};var Zs=(t,e,n)=>(n=t!=null?Ws(Gs(t)):{},Hr(e||!t||!t.__esModule?Ke(n,"default",{value:t,enumerable:!0}):n,t)),Qs=t=>Hr(Ke({},"__esModule",{value:!0}),t);var ai=Ys((hr,gr)=>{((t,e)=>{typeof gr=="object"&&typeof hr<"u"?gr.exports=e():t.Papa=e()})(hr,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,r=e.IS_PAPA_WORKER||!1,o={},i=0,s={};function a(d){return d.charCodeAt(0)===65279?d.slice(1):d}function c(d){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(f){var v=b(f);v.chunkSize=parseInt(v.chunkSize),f.step||f.chunk||(v.chunkSize=
null),this._handle=new g(v),(this._handle.streamer=this)._config=v}.call(this,d),this.parseChunk=function(f,v){var $=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<$){let M=this._config.newline;M||(w=this._config.quoteChar||'"',M=this._handle.guessLineEndings(f,w)),f=[...f.split(M).slice($)].join(M)}this.isFirstChunk&&
_(this._config.beforeFirstChunk)&&(w=this._config.beforeFirstChunk(f))!==void 0&&(f=w),this.isFirstChunk=!1,this._halted=!1;var $=this._partialLine+f,w=(this._partialLine=
"",this._handle.parse($,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(f=w.meta.cursor,$=(this._finished||(this._partialLine=
$.substring(f-this._baseIndex),this._baseIndex=f),w&&w.data&&(this._rowCount+=w.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),r)e.postMessage({results:w,workerId:s.WORKER_ID,finished:$});else if(_(this._config.chunk)&&!v){if(this._config.chunk(w,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=w=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(w.data),this._completeResults.errors=this._completeResults.errors.concat(w.errors),this._completeResults.meta=w.meta),this._completed||
!$||!_(this._config.complete)||w&&w.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),$||w&&w.meta.paused||this._nextChunk(),
w}this._halted=!0},this._sendError=function(f){_(this._config.error)?this._config.error(f):r&&this._config.error&&e.postMessage({workerId:s.WORKER_ID,error:f,finished:!1})}}
function l(d){var f;(d=d||{}).chunkSize||(d.chunkSize=s.RemoteChunkSize),c.call(this,d),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(v){this._input=v,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(f=new XMLHttpRequest,
this._config.withCredentials&&(f.withCredentials=this._config.withCredentials),n||(f.onload=k(this._chunkLoaded,this),f.onerror=k(this._chunkError,this)),f.ontimeout=
k(this._chunkTimeout,this),f.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(f.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var v,$=this._config.downloadRequestHeaders;for(v in $)f.setRequestHeader(v,$[v])}var w;this._config.chunkSize&&(w=this._start+
this._config.chunkSize-1,f.setRequestHeader("Range","bytes="+this._start+"-"+w));try{f.send(this._config.downloadRequestBody)}catch(M){this._chunkError(M.message)}
n&&f.status===0&&this._chunkError()}},this._chunkLoaded=function(){f.readyState===4&&(f.status<200||400<=f.status?this._chunkError():(this._start+=this._config.
chunkSize||f.responseText.length,this._finished=!this._config.chunkSize||this._start>=(v=>(v=v.getResponseHeader("Content-Range"))!==null?parseInt(v.substring(v.
lastIndexOf("/")+1)):-1)(f),this.parseChunk(f.responseText)))},this._chunkError=function(v){v=f.statusText||v,this._sendError(new Error(v))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function p(d){(d=d||{}).chunkSize||(d.chunkSize=s.LocalChunkSize),c.call(
this,d);var f,v,$=typeof FileReader<"u";this.stream=function(w){this._input=w,v=w.slice||w.webkitSlice||w.mozSlice,$?((f=new FileReader).onload=k(this._chunkLoaded,
this),f.onerror=k(this._chunkError,this)):f=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var w=this._input,M=(this._config.chunkSize&&(M=Math.min(this._start+this._config.chunkSize,
this._input.size),w=v.call(w,this._start,M)),f.readAsText(w,this._config.encoding));$||this._chunkLoaded({target:{result:M}})},this._chunkLoaded=function(w){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(w.target.result)},this._chunkError=function(){
this._sendError(f.error)}}function u(d){var f;c.call(this,d=d||{}),this.stream=function(v){return f=v,this._nextChunk()},this._nextChunk=function(){var v,$;if(!this.
_finished)return v=this._config.chunkSize,f=v?($=f.substring(0,v),f.substring(v)):($=f,""),this._finished=!f,this.parseChunk($)}}function h(d){c.call(this,d=d||
{});var f=[],v=!0,$=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(w){this._input=w,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){$&&f.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),f.length?this.parseChunk(
f.shift()):v=!0},this._streamData=k(function(w){try{f.push(typeof w=="string"?w:w.toString(this._config.encoding)),v&&(v=!1,this._checkIsFinished(),this.parseChunk(
f.shift()))}catch(M){this._streamError(M)}},this),this._streamError=k(function(w){this._streamCleanUp(),this._sendError(w)},this),this._streamEnd=k(function(){this.
_streamCleanUp(),$=!0,this._streamData("")},this),this._streamCleanUp=k(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function g(d){var f,v,$,w,M=Math.pow(2,53),T=-M,z=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
O=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
S=this,R=0,N=0,B=!1,I=!1,F=[],L={data:[],errors:[],meta:{}};function J(Y){return d.skipEmptyLines==="greedy"?Y.join("").trim()==="":Y.length===1&&Y[0].length===
0}function j(){if(L&&$&&(tt("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),$=!1),d.skipEmptyLines&&
(L.data=L.data.filter(function(et){return!J(et)})),G()){let et=function(lt){F.push(lt)};var V=et;if(L)if(Array.isArray(L.data[0])){for(var Y=0;G()&&Y<L.data.length;Y++)
L.data[Y].forEach(et);L.data.splice(0,1)}else L.data.forEach(et)}function q(et,lt){for(var it=d.header?{}:[],Z=0;Z<et.length;Z++){var W=Z,ut=et[Z],ut=((Q,at)=>(ft=>(d.
dynamicTypingFunction&&d.dynamicTyping[ft]===void 0&&(d.dynamicTyping[ft]=d.dynamicTypingFunction(ft)),(d.dynamicTyping[ft]||d.dynamicTyping)===!0))(Q)?at==="tr\
ue"||at==="TRUE"||at!=="false"&&at!=="FALSE"&&((ft=>{if(z.test(ft)&&(ft=parseFloat(ft),T<ft&&ft<M))return 1})(at)?parseFloat(at):O.test(at)?new Date(at):at===""?
null:at):at)(W=d.header?Z>=F.length?"__parsed_extra":F[Z]:W,ut=d.transform?d.transform(ut,W):ut);W==="__parsed_extra"?(it[W]=it[W]||[],it[W].push(ut)):it[W]=ut}
return d.header&&(Z>F.length?tt("FieldMismatch","TooManyFields","Too many fields: expected "+F.length+" fields but parsed "+Z,N+lt):Z<F.length&&tt("FieldMismatc\
h","TooFewFields","Too few fields: expected "+F.length+" fields but parsed "+Z,N+lt)),it}var ot;L&&(d.header||d.dynamicTyping||d.transform)&&(ot=1,!L.data.length||
Array.isArray(L.data[0])?(L.data=L.data.map(q),ot=L.data.length):L.data=q(L.data,0),d.header&&L.meta&&(L.meta.fields=F),N+=ot)}function G(){return d.header&&F.length===
0}function tt(Y,q,ot,V){Y={type:Y,code:q,message:ot},V!==void 0&&(Y.row=V),L.errors.push(Y)}_(d.step)&&(w=d.step,d.step=function(Y){L=Y,G()?j():(j(),L.data.length!==
0&&(R+=Y.data.length,d.preview&&R>d.preview?v.abort():(L.data=L.data[0],w(L,S))))}),this.parse=function(Y,q,ot){var V=d.quoteChar||'"',V=(d.newline||(d.newline=
this.guessLineEndings(Y,V)),$=!1,d.delimiter?_(d.delimiter)&&(d.delimiter=d.delimiter(Y),L.meta.delimiter=d.delimiter):((V=((et,lt,it,Z,W)=>{var ut,Q,at,ft;W=W||
[",","	","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var ne=0;ne<W.length;ne++){for(var Et,be=W[ne],vt=0,St=0,ht=0,xt=(at=void 0,new x({comments:Z,delimiter:be,newline:lt,
preview:10}).parse(et)),Lt=0;Lt<xt.data.length;Lt++)it&&J(xt.data[Lt])?ht++:(Et=xt.data[Lt].length,St+=Et,at===void 0?at=Et:0<Et&&(vt+=Math.abs(Et-at),at=Et));0<
xt.data.length&&(St/=xt.data.length-ht),1.99<St&&(Q===void 0||vt<Q||vt===Q&&ft<St)&&(Q=vt,ut=be,ft=St)}return{successful:!!(d.delimiter=ut),bestDelimiter:ut}})(
Y,d.newline,d.skipEmptyLines,d.comments,d.delimitersToGuess)).successful?d.delimiter=V.bestDelimiter:($=!0,d.delimiter=s.DefaultDelimiter),L.meta.delimiter=d.delimiter),
b(d));return V.header=G(),d.preview&&d.header&&V.preview++,f=Y,v=new x(V),L=v.parse(f,q,ot),j(),B?{meta:{paused:!0}}:L||{meta:{paused:!1}}},this.paused=function(){
return B},this.pause=function(){B=!0,v.abort(),f=_(d.chunk)?"":f.substring(v.getCharIndex())},this.resume=function(){S.streamer._halted?(B=!1,S.streamer.parseChunk(
f,!0)):setTimeout(S.resume,3)},this.aborted=function(){return I},this.abort=function(){I=!0,v.abort(),L.meta.aborted=!0,_(d.complete)&&d.complete(L),f=""},this.
guessLineEndings=function(et,V){et=et.substring(0,1048576);var V=new RegExp(m(V)+"([^]*?)"+m(V),"gm"),ot=(et=et.replace(V,"")).split("\r"),V=et.split(`
`),et=1<V.length&&V[0].length<ot[0].length;if(ot.length===1||et)return`
`;for(var lt=0,it=0;it<ot.length;it++)ot[it][0]===`
`&&lt++;return lt>=ot.length/2?`\r
`:"\r"}}function m(d){return d.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function x(d){var f=(d=d||{}).delimiter,v=d.newline,$=d.comments,w=d.step,M=d.preview,T=d.fastMode,
z=null,O=!1,S=d.quoteChar==null?'"':d.quoteChar,R=S;if(d.escapeChar!==void 0&&(R=d.escapeChar),(typeof f!="string"||-1<s.BAD_DELIMITERS.indexOf(f))&&(f=","),$===
f)throw new Error("Comment character same as delimiter");$===!0?$="#":(typeof $!="string"||-1<s.BAD_DELIMITERS.indexOf($))&&($=!1),v!==`
`&&v!=="\r"&&v!==`\r
`&&(v=`
`);var N=0,B=!1;this.parse=function(I,F,L){if(typeof I!="string")throw new Error("Input must be a string");var J=I.length,j=f.length,G=v.length,tt=$.length,Y=_(
w),q=[],ot=[],V=[],et=N=0;if(!I)return vt();if(T||T!==!1&&I.indexOf(S)===-1){for(var lt=I.split(v),it=0;it<lt.length;it++){if(V=lt[it],N+=V.length,it!==lt.length-
1)N+=v.length;else if(L)return vt();if(!$||V.substring(0,tt)!==$){if(Y){if(q=[],ft(V.split(f)),St(),B)return vt()}else ft(V.split(f));if(M&&M<=it)return q=q.slice(
0,M),vt(!0)}}return vt()}for(var Z=I.indexOf(f,N),W=I.indexOf(v,N),ut=new RegExp(m(R)+m(S),"g"),Q=I.indexOf(S,N);;)if(I[N]===S)for(Q=N,N++;;){if((Q=I.indexOf(S,
Q+1))===-1)return L||ot.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:q.length,index:N}),Et();if(Q===J-1)return Et(I.substring(
N,Q).replace(ut,S));if(S===R&&I[Q+1]===R)Q++;else if(S===R||Q===0||I[Q-1]!==R){Z!==-1&&Z<Q+1&&(Z=I.indexOf(f,Q+1));var at=ne((W=W!==-1&&W<Q+1?I.indexOf(v,Q+1):W)===
-1?Z:Math.min(Z,W));if(I.substr(Q+1+at,j)===f){V.push(I.substring(N,Q).replace(ut,S)),I[N=Q+1+at+j]!==S&&(Q=I.indexOf(S,N)),Z!==-1&&Z<N&&(Z=I.indexOf(f,N)),W!==
-1&&W<N&&(W=I.indexOf(v,N));break}if(at=ne(W),I.substring(Q+1+at,Q+1+at+G)===v){if(V.push(I.substring(N,Q).replace(ut,S)),be(Q+1+at+G),Z!==-1&&Z<N&&(Z=I.indexOf(
f,N)),Q=I.indexOf(S,N),Y&&(St(),B))return vt();if(M&&q.length>=M)return vt(!0);break}ot.push({type:"Quotes",code:"InvalidQuotes",message:"Trailing quote on quot\
ed field is malformed",row:q.length,index:N}),Q++}}else if($&&V.length===0&&I.substring(N,N+tt)===$){if(W===-1)return vt();N=W+G,W=I.indexOf(v,N),Z!==-1&&Z<N&&(Z=
I.indexOf(f,N))}else if(Z!==-1&&(Z<W||W===-1))V.push(I.substring(N,Z)),N=Z+j,Z=I.indexOf(f,N);else{if(W===-1)break;if(V.push(I.substring(N,W)),be(W+G),Y&&(St(),
B))return vt();if(M&&q.length>=M)return vt(!0)}return Et();function ft(ht){q.push(ht),et=N}function ne(ht){var xt=0;return xt=ht!==-1&&(ht=I.substring(Q+1,ht))&&
ht.trim()===""?ht.length:xt}function Et(ht){return L||(ht===void 0&&(ht=I.substring(N)),V.push(ht),N=J,ft(V),Y&&St()),vt()}function be(ht){N=ht,ft(V),V=[],W=I.indexOf(
v,N)}function vt(ht){if(d.header&&!F&&q.length&&!O){var xt=q[0],Lt=Object.create(null),Bn=new Set(xt);let Br=!1;for(let re=0;re<xt.length;re++){let Ot=a(xt[re]);
if(Lt[Ot=_(d.transformHeader)?d.transformHeader(Ot,re):Ot]){let xe,Ur=Lt[Ot];for(;xe=Ot+"_"+Ur,Ur++,Bn.has(xe););Bn.add(xe),xt[re]=xe,Lt[Ot]++,Br=!0,(z=z===null?
{}:z)[xe]=Ot}else Lt[Ot]=1,xt[re]=Ot;Bn.add(Ot)}Br&&console.warn("Duplicate headers found and renamed."),O=!0}return{data:q,errors:ot,meta:{delimiter:f,linebreak:v,
aborted:B,truncated:!!ht,cursor:et+(F||0),renamedHeaders:z}}}function St(){w(vt()),q=[],ot=[]}},this.abort=function(){B=!0},this.getCharIndex=function(){return N}}
function y(d){var f=d.data,v=o[f.workerId],$=!1;if(f.error)v.userError(f.error,f.file);else if(f.results&&f.results.data){var w={abort:function(){$=!0,A(f.workerId,
{data:[],errors:[],meta:{aborted:!0}})},pause:E,resume:E};if(_(v.userStep)){for(var M=0;M<f.results.data.length&&(v.userStep({data:f.results.data[M],errors:f.results.
errors,meta:f.results.meta},w),!$);M++);delete f.results}else _(v.userChunk)&&(v.userChunk(f.results,w,f.file),delete f.results)}f.finished&&!$&&A(f.workerId,f.
results)}function A(d,f){var v=o[d];_(v.userComplete)&&v.userComplete(f),v.terminate(),delete o[d]}function E(){throw new Error("Not implemented.")}function b(d){
if(typeof d!="object"||d===null)return d;var f,v=Array.isArray(d)?[]:{};for(f in d)v[f]=b(d[f]);return v}function k(d,f){return function(){d.apply(f,arguments)}}
function _(d){return typeof d=="function"}return s.parse=function(d,f){var v=(f=f||{}).dynamicTyping||!1;if(_(v)&&(f.dynamicTypingFunction=v,v={}),f.dynamicTyping=
v,f.transform=!!_(f.transform)&&f.transform,f.downloadTimeout!==void 0){var v=parseInt(f.downloadTimeout);if(isNaN(v))throw new Error("Config downloadTimeout va\
lue ("+f.downloadTimeout+") not parsable by parseInt(val).");f.downloadTimeout=v}if(!f.worker||!s.WORKERS_SUPPORTED)return v=null,s.NODE_STREAM_INPUT,typeof d==
"string"?(d=a(d),v=new(f.download?l:u)(f)):d.readable===!0&&_(d.read)&&_(d.on)?v=new h(f):(e.File&&d instanceof File||d instanceof Object)&&(v=new p(f)),v.stream(
d);(v=(()=>{var $;return!!s.WORKERS_SUPPORTED&&($=(()=>{var w=e.URL||e.webkitURL||null,M=t.toString();return s.BLOB_URL||(s.BLOB_URL=w.createObjectURL(new Blob(
["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'unde\
fined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",M,")();"],{type:"text/javascript"})))})(),($=new e.Worker($)).onmessage=y,$.id=i++,
o[$.id]=$)})()).userStep=f.step,v.userChunk=f.chunk,v.userComplete=f.complete,v.userError=f.error,f.step=_(f.step),f.chunk=_(f.chunk),f.complete=_(f.complete),f.
error=_(f.error),delete f.worker,v.postMessage({input:d,config:f,workerId:v.id})},s.unparse=function(d,f){var v=!1,$=!0,w=",",M=`\r
`,T='"',z=T+T,O=!1,S=null,R=!1,N=((()=>{if(typeof f=="object"){if(typeof f.delimiter!="string"||s.BAD_DELIMITERS.filter(function(F){return f.delimiter.indexOf(F)!==
-1}).length||(w=f.delimiter),typeof f.quotes!="boolean"&&typeof f.quotes!="function"&&!Array.isArray(f.quotes)||(v=f.quotes),typeof f.skipEmptyLines!="boolean"&&
typeof f.skipEmptyLines!="string"||(O=f.skipEmptyLines),typeof f.newline=="string"&&(M=f.newline),typeof f.quoteChar=="string"&&(T=f.quoteChar,z=T+T),typeof f.header==
"boolean"&&($=f.header),Array.isArray(f.columns)){if(f.columns.length===0)throw new Error("Option columns is empty");S=f.columns}f.escapeChar!==void 0&&(z=f.escapeChar+
T),f.escapeFormulae instanceof RegExp?R=f.escapeFormulae:typeof f.escapeFormulae=="boolean"&&f.escapeFormulae&&(R=/^[=+\-@\t\r].*$/)}})(),new RegExp(m(T),"g"));
if(typeof d=="string"&&(d=JSON.parse(d)),Array.isArray(d)){if(!d.length)return B(S,d,O);if(Array.isArray(d[0]))return B(null,d,O);if(typeof d[0]=="object")return B(
S||Object.keys(d[0]),d,O)}else if(typeof d=="object")return typeof d.data=="string"&&(d.data=JSON.parse(d.data)),Array.isArray(d.data)&&(d.fields||(d.fields=d.meta&&
d.meta.fields||S),d.fields||(d.fields=Array.isArray(d.data[0])?d.fields:typeof d.data[0]=="object"?Object.keys(d.data[0]):[]),Array.isArray(d.data[0])||typeof d.
data[0]=="object"||(d.data=[d.data])),B(d.fields||[],d.data||[],O);throw new Error("Unable to serialize unrecognized input");function B(F,L,J){var j="",G=(typeof F==
"string"&&(F=JSON.parse(F)),typeof L=="string"&&(L=JSON.parse(L)),Array.isArray(F)&&0<F.length),tt=!Array.isArray(L[0]);if(G&&$){for(var Y=0;Y<F.length;Y++)0<Y&&
(j+=w),j+=I(F[Y],Y);0<L.length&&(j+=M)}for(var q=0;q<L.length;q++){var ot=(G?F:L[q]).length,V=!1,et=G?Object.keys(L[q]).length===0:L[q].length===0;if(J&&!G&&(V=
J==="greedy"?L[q].join("").trim()==="":L[q].length===1&&(L[q][0]==null||L[q][0].length===0)),J==="greedy"&&G){for(var lt=[],it=0;it<ot;it++){var Z=tt?F[it]:it;lt.
push(L[q][Z])}V=lt.join("").trim()===""}if(!V){for(var W=0;W<ot;W++){0<W&&!et&&(j+=w);var ut=G&&tt?F[W]:W;j+=I(L[q][ut],W)}q<L.length-1&&(!J||0<ot&&!et)&&(j+=M)}}
return j}function I(F,L){var J,j,G;return F==null?"":F.constructor===Date?isNaN(F.getTime())?"":F.toISOString():(G=!1,J=F.toString(),R&&typeof F!="number"&&typeof F!=
"bigint"&&typeof F!="boolean"&&R.test(J)&&(F=J="'"+J,G=!0),j=J.replace(N,z),(G=G||v===!0||typeof v=="function"&&v(F,L)||Array.isArray(v)&&v[L]||((tt,Y)=>{for(var q=0;q<
Y.length;q++)if(-1<tt.indexOf(Y[q]))return!0;return!1})(j,s.BAD_DELIMITERS)||-1<j.indexOf(w)||-1<J.indexOf(T)||j.charAt(0)===" "||j.charAt(j.length-1)===" ")?T+
j+T:j)}},s.RECORD_SEP="",s.UNIT_SEP="",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`
`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!e.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=
x,s.ParserHandle=g,s.NetworkStreamer=l,s.FileStreamer=p,s.StringStreamer=u,s.ReadableStreamStreamer=h,r&&(e.onmessage=function(d){d=d.data,s.WORKER_ID===void 0&&
d&&(s.WORKER_ID=d.workerId),typeof d.input=="string"?e.postMessage({workerId:s.WORKER_ID,results:s.parse(d.input,d.config),finished:!0}):(e.File&&d.input instanceof
File||d.input instanceof Object)&&(d=s.parse(d.input,d.config))&&e.postMessage({workerId:s.WORKER_ID,results:d,finished:!0})}),(l.prototype=Object.create(c.prototype)).
constructor=l,(p.prototype=Object.create(c.prototype)).constructor=p,(u.prototype=Object.create(u.prototype)).constructor=u,(h.prototype=Object.create(c.prototype)).
constructor=h,s})});var $u={};Js($u,{arrive:()=>yu,frontEnd:()=>As,openPage:()=>Hs});function K(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function At(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function st(t,e,n){let r=e.split(" ").
map(o=>`change:${o}`);for(let o of r)t.on(o,n);return()=>r.forEach(o=>t.off(o,n))}function dt(t,e){let n=new Set(Object.keys(e)),r=()=>{let i=new Set(n);n.clear();
for(let s in e)i.has(s)&&e[s]()};r();let o=Object.keys(e).map(i=>st(t,i,()=>{n.size||queueMicrotask(r),n.add(i)}));return()=>{o.forEach(i=>i()),n.clear()}}var wt=(t,e)=>t.
get_model(e.slice(10)),pt=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function U({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=pt(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function Dt(t){let[e,n]=t.shape,r=U(t);return Array.from({length:e},
(o,i)=>r.subarray(i*n,(i+1)*n))}var qt=t=>({...t,render({model:e,el:n}){function r(){let i=e.get("outdated");n.toggleAttribute("data-outdated",!!i),i&&(n.dataset.outdated=i),n.ariaBusy=i?"true":
null}let o=[t.render({model:e,el:n}),st(e,"outdated",r)];return r(),()=>o.forEach(i=>i())}});var Ye={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function Wr(t,e){
let n=Ye[t],r=Number;t==="bool"&&(r=i=>+!!i),t.endsWith("int64")&&(r=i=>BigInt(Math.trunc(i)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,r))).buffer)}function Un(t,e){let n=new Ye[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var Je=t=>t.reduce((e,n)=>e*
n,1),ye=({shape:t,dtype:e})=>Je(t)*Ye[e].BYTES_PER_ELEMENT,qr=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);function Ze(t){
if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[e.length],numbers:e}}
if(Array.isArray(t)){let e=t.map(Ze),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??[]],numbers:e.flatMap(
r=>Array.from(r?.numbers??[]))}}return qr(t)?{shape:t.shape,numbers:U(t)}:null}function oe(t,{shape:e,dtype:n},r){let o=n==="bool"?Boolean:Number;if(e.length===
0)return o(t[0]);if(qr(r))return{shape:e,data:new DataView(Float64Array.from(t).buffer)};let i=ArrayBuffer.isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),
s=/^float|64/.test(n)?Float64Array:Ye[n],a=(c,[l,...p])=>{let u=Je(p);if(p.length)return Array.from({length:l},(g,m)=>a(c+m*u,p));let h=Array.prototype.slice.call(
t,c,c+l);return i?s.from(h):h.map(g=>o(g))};return a(0,e)}function Vr(t,e,n){let r=Ze(t);if(!r||String(r.shape)!==String(n))return!1;let o=e instanceof Float32Array?
Math.fround:Number;for(let i=0;i<e.length;i++)if(!Object.is(o(Number(r.numbers[i])),e[i]))return!1;return!0}function Bt(t){let e=new Uint8Array(t.reduce((r,o)=>r+
o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}function Qe(t,e){let n=0;return e.map(r=>t.slice(n,n+=r))}var Vt=(t,e)=>t.length===e?.length&&t.
every((n,r)=>n===e[r]);var Xs=100,ke=new Set,$e=new Set,tn=new Set,Hn=0,Wn=0,qn=new Set,Gr=t=>ke.add(t);function Kr(t){for(let e of[ke,$e,tn])e.delete(t);Gt()}function en(t){$e.add(t),
Wn||(Wn=requestAnimationFrame(ta))}var Yr=t=>tn.add(t);function nn(t){return Hn++,t.finally(()=>{Hn--,Gt()})}var Vn=0;function Jr(t){return Vn++,t.finally(()=>{
Vn--;for(let e of ke)en(e)})}var rn=()=>Vn>0;function Zr(){return new Promise(t=>{qn.add(t),Gt()})}function Gt(){let t=[...$e].some(e=>!e.isPlaying());if(!(Hn||
t||Ct.size||[...ke].some(e=>e.isPending()))){for(let e of qn)e();qn.clear()}}function ta(){Qr();let t=new Map;for(let e of $e)$e.delete(e),t.set(e,(t.get(e)??0)+
1),t.get(e)>Xs?e.report(Object.assign(new Error("it depends on its own outputs through other links and does not settle"),{name:"RuntimeError"})):e.compute();Wn=
0,Gt();for(let e of tn)en(e);tn.clear()}var Ct=new Map,Xe;function _e(t,e,n){if(t.get("prompt")||[...ke].some(r=>r.reads(t))){At(t,e,n);return}Xe||(Xe=new MessageChannel,
Xe.port1.onmessage=Qr),Ct.size||Xe.port2.postMessage(null),Ct.has(t)||Ct.set(t,new Map),Ct.get(t)?.set(e,n)}var on=(t,e)=>Ct.get(t)?.has(e)?Ct.get(t)?.get(e):t.
get(e);function Qr(){let t=[...Ct];Ct.clear();for(let[e,n]of t)for(let[r,o]of n)At(e,r,o);Gt()}function sn(t,e){let n=new Map;function r(o){let i=o.get("key"),s=n.get(i)??{thing:t(i,o),users:0};n.set(i,s),s.users++;let a=!0;return()=>{a&&--s.users===0&&(n.
delete(i),e(s.thing)),a=!1}}return{use:r,find:o=>n.get(o)?.thing}}async function ea(t){let e=t.widget_manager,n=await wt(e,t.get("choice")),r=async a=>({...a,model:await wt(e,a.widget)}),o=t.get("options"),i=await Promise.all(
o.map(a=>Promise.all(a.map(r))));function s(){let a=n.get("index");if(a!==t.get("applied")){t.set("applied",a);for(let{model:c,trait:l,value:p,array:u}of i[a])At(
c,l,u?oe(U(u),u,c.get(l)):p)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var na=sn((t,e)=>nn(ea(e)),t=>t.
then(e=>e())),Gn=na.use,Xr={initialize:({model:t})=>Gn(t)};var to=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
-plot text{font-size:11px;fill:currentColor;font-variant-numeric:tabular-nums}.gdviz-plot text.name{font-size:12.5px}.gdviz-plot .tick,.gdviz-plot .frame{fill:n\
one;stroke:currentColor;stroke-width:1;shape-rendering:crispEdges}.gdviz-plot .grid{fill:none;stroke:var(--gdviz-line);shape-rendering:crispEdges}.gdviz-plot .h\
it{fill:transparent;pointer-events:all}.gdviz-legend{display:flex;flex-wrap:wrap;gap:2px 14px;padding:0 14px 2px 56px;overflow-wrap:anywhere;line-height:1.3;fon\
t-size:12px;color:var(--gdviz-ink)}.gdviz-legend:empty{display:none}.gdviz-legend .entry{display:inline-flex;align-items:center;gap:6px}.gdviz-legend .swatch{fl\
ex:none}.gdviz-legend .swatch{box-sizing:border-box;width:18px;height:4px;border-radius:2px;background:currentColor}.gdviz-legend .swatch.dot,.gdviz-legend .swa\
tch.ring{width:10px;height:10px;border-radius:50%}.gdviz-legend .swatch.ring{background:var(--gdviz-paper);border:2px solid currentColor}.gdviz-legend .swatch.a\
rea{width:12px;height:12px;border-radius:2px}.gdviz-legend .swatch.dashes{height:0;border-top:2px dashed currentColor;border-radius:0;background:none}.gdviz-plo\
t canvas.hatch,.gdviz-legend .swatch.hatch{background:repeating-linear-gradient(45deg,var(--gdviz-hover) 0 3px,var(--gdviz-edge) 3px 4px)}.gdviz-legend .swatch.\
hatch{width:12px;height:12px;border:1px solid var(--gdviz-edge)}.gdviz-page{container-type:inline-size;width:100%;overflow:hidden}.gdviz-grid{display:grid;width\
:100%;gap:4px 16px;align-items:start;grid-template-columns:300px minmax(0,1.2fr) minmax(0,1fr)}.gdviz-controls,.gdviz-surface,.gdviz-charts{min-width:0;overflow\
:hidden}.gdviz-grid.gdviz-wide{grid-template-columns:270px minmax(0,1fr) minmax(0,1.75fr)}.gdviz-wide>.gdviz-charts{display:grid;gap:4px 16px;align-items:start;\
grid-template-columns:repeat(2,minmax(0,1fr))}.gdviz-notes>.widget-html{margin:0;min-height:0;height:auto}.gdviz-more{display:grid;width:100%;gap:4px 16px;align\
-items:start;grid-template-columns:repeat(auto-fit,minmax(min(100%,270px),1fr))}.gdviz-more>*{min-width:0;overflow:hidden}.gdviz-page .widget-toggle-buttons{dis\
play:flex;align-items:center;gap:8px}.gdviz-page .widget-toggle-buttons>.widget-label{flex:0 0 112px;text-align:right}.gdviz-controls .widget-checkbox{padding-l\
eft:120px;min-height:28px}.gdviz-controls .widget-checkbox input{width:18px;height:18px}.gdviz-controls .gdviz-page-state{padding-left:120px}.gdviz-page :is(sel\
ect,button,input):focus-visible{outline:2px solid var(--gdviz-blue)!important;outline-offset:1px}.gdviz-chart{margin:0!important;--bq-content-font-color: var(--\
gdviz-ink)}.gdviz-chart text.label{fill:var(--gdviz-ink)!important}.gdviz-chart .lines path{stroke-linejoin:round}.gdviz-formula{overflow-x:auto;font-size:13px}\
.gdviz-controls .jupyter-widget-stack>*{width:100%}.gdviz-listing{height:auto}.gdviz-listing>.widget-html-content{flex:1;min-width:0;line-height:1.4}.gdviz-list\
ing pre{margin:2px 0 8px;padding:8px 10px;max-height:320px;overflow:auto;box-sizing:border-box;border-radius:4px;background:var(--gdviz-hover);color:var(--gdviz\
-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-title{min-height:62px}.gdviz-title>.widget-html-content{flex:1;min-width:0;text-align:center;o\
verflow-x:auto;overflow-y:hidden}.gdviz-note,.gdviz-notice,.gdviz-error{margin:4px 2px;padding:6px 10px;border-radius:4px;line-height:1.4;font-size:13px}.gdviz-\
note{background:var(--gdviz-hover);color:var(--gdviz-ink)}.gdviz-needs-python{pointer-events:auto}.gdviz-needs-python a{color:inherit;text-decoration:underline}\
.gdviz-notice{background:color-mix(in srgb,#E69F00 16%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #E69F00}.gdviz-error{background:color-mi\
x(in srgb,#D55E00 14%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #D55E00}.gdviz-page.jupyter-widgets-disconnected:before,.gdviz-page .jupy\
ter-widgets-disconnected:before{display:none}.gdviz-page .jupyter-widgets{margin-left:0;margin-right:0}@container (max-width: 980px){.gdviz-grid,.gdviz-grid.gdv\
iz-wide{grid-template-columns:270px minmax(0,1fr)}.gdviz-charts{grid-column:1 / -1;flex-direction:row!important}.gdviz-charts>*{flex:1 1 0;min-width:0}}@contain\
er (max-width: 700px){.gdviz-grid,.gdviz-grid.gdviz-wide,.gdviz-wide>.gdviz-charts{grid-template-columns:minmax(0,1fr)}.gdviz-surface{order:-1}.gdviz-charts{fle\
x-direction:column!important}.gdviz-charts>*{flex:none}}.gdviz-badge{width:100%;font-size:12px}.gdviz-badge .line{display:flex;flex-wrap:wrap;gap:4px 10px;align\
-items:center;justify-content:space-between}.gdviz-badge .status{flex:1 1 170px;max-width:max-content;box-sizing:border-box;padding:3px 10px;border-radius:11px;\
background:color-mix(in srgb,#009E73 12%,var(--gdviz-paper));font-variant-numeric:tabular-nums}.gdviz-badge button{height:26px;padding:0 10px;font-size:12px}.gd\
viz-program{width:min(900px,94vw);max-height:86vh;padding:12px;border:1px solid var(--gdviz-edge);border-radius:6px;box-sizing:border-box;overflow:hidden;backgr\
ound:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-program[open]{display:flex;flex-direction:column}.gdviz-program::backdrop{background:#0006}.gdviz-program \
.head{display:flex;gap:8px;align-items:center;margin-bottom:8px;font-size:13px}.gdviz-program .head b{flex:1}.gdviz-program pre{flex:1;min-height:0;margin:0;pad\
ding:8px;overflow:auto;white-space:pre;font-family:monospace;background:var(--gdviz-hover);font-size:12px;line-height:1.35;tab-size:2}.gdviz-buttons{display:fle\
x;flex-wrap:wrap;gap:6px;align-items:center;width:100%}.gdviz-buttons button{min-width:34px;height:34px;padding:0 8px;font-size:15px;line-height:1}.gdviz-button\
s button.play{background:var(--gdviz-blue);border-color:var(--gdviz-blue);color:#fff;min-width:44px}.gdviz-buttons output{font-variant-numeric:tabular-nums}.gdv\
iz-data-editor{--ground: var(--gdviz-paper);--mark: var(--gdviz-ink);width:100%;min-width:0}.gdviz-data-editor.mapped .gdviz-plot{--ground: #FFF;--mark: #000}.g\
dviz-data-editor .gdviz-plot canvas{image-rendering:auto;background:none}.gdviz-data-editor.mapped .gdviz-plot canvas{background:#ddd}.gdviz-data-editor .hit{cu\
rsor:crosshair}.gdviz-data-editor.over .hit{cursor:grab}.gdviz-data-editor.over .hit:active{cursor:grabbing}.gdviz-data-editor.removing .hit{cursor:default}.gdv\
iz-data-editor.removing.over .hit{cursor:pointer}.gdviz-data-editor svg:focus{outline:none}.gdviz-data-editor svg:focus-visible{outline:2px solid var(--gdviz-bl\
ue);outline-offset:-1px;border-radius:3px}.gdviz-data-editor .fit{fill:none;stroke:var(--fit);stroke-width:2.5;stroke-linejoin:round}.gdviz-data-editor circle.t\
raining{fill:var(--data);stroke:var(--ground);stroke-width:1.3}.gdviz-data-editor circle.test{fill:var(--ground);stroke:var(--data);stroke-width:1.8}.gdviz-data\
-editor circle.training.positive{fill:var(--positive)}.gdviz-data-editor circle.training.negative{fill:var(--negative)}.gdviz-data-editor circle.test.positive{s\
troke:var(--positive)}.gdviz-data-editor circle.test.negative{stroke:var(--negative)}.gdviz-data-editor circle.selected{fill:none;stroke:var(--mark);stroke-widt\
h:2}.gdviz-data-editor .cursor{visibility:hidden;fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor svg:focus-visible .cursor{visibility:visible}.gd\
viz-data-editor .tools{display:flex;flex-wrap:wrap;align-items:center;gap:6px 10px;padding:2px 4px 0}.gdviz-data-editor .labels{display:inline-flex}.gdviz-data-\
editor .labels button+button{margin-left:-1px;border-radius:0 4px 4px 0}.gdviz-data-editor .labels button:first-child{border-radius:4px 0 0 4px}.gdviz-data-edit\
or button{display:inline-flex;align-items:center;gap:6px;min-height:30px;max-width:10em;padding:0 10px;font:inherit}.gdviz-data-editor .tools>button[aria-presse\
d=true]{background:var(--gdviz-ink);border-color:var(--gdviz-ink);color:var(--gdviz-paper)}.gdviz-data-editor .labels button[aria-pressed=true]{z-index:1;border\
-color:var(--gdviz-ink);box-shadow:inset 0 0 0 1px var(--gdviz-ink);font-weight:600}.gdviz-data-editor .dot{flex:none;display:inline-block;width:10px;height:10p\
x;border-radius:50%;box-sizing:border-box}.gdviz-data-editor .dot.positive{background:var(--positive)}.gdviz-data-editor .dot.negative{background:var(--negative\
)}.gdviz-data-editor .gdviz-legend{margin-left:auto;padding:0}.gdviz-data-editor .report{padding:3px 4px 0;line-height:1.35;font-size:12px;font-variant-numeric:\
tabular-nums}.gdviz-data-editor .status{min-height:1.35em}.gdviz-data-editor .notes{color:var(--gdviz-alert);font-weight:600}.gdviz-data-editor .help{padding:0 \
4px;font-size:12px;color:var(--gdviz-faint)}.gdviz-data-editor .help summary{cursor:pointer}.gdviz-data-editor .help p{margin:4px 0 0 14px;line-height:1.4}.gdvi\
z-data-editor .columns{display:flex;flex-wrap:wrap;gap:4px 12px;margin:4px 2px;font-size:13px}.gdviz-data-editor .columns select{max-width:11em;height:28px;font\
:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-field-box{position:relative;width:100%;min-widt\
h:0;grid-template-columns:minmax(0,1fr)}.gdviz-field-box .jupyter-matplotlib-canvas-div{visibility:hidden}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas\
:nth-of-type(1){visibility:visible}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(2){display:none!important}.gdviz-field-box .jupyter-matplo\
tlib,.gdviz-field-box .jupyter-matplotlib-canvas-container,.gdviz-field-box .jupyter-matplotlib-canvas-div{margin:0;padding:0}.gdviz-field-box .gdviz-field{posi\
tion:relative;z-index:2;pointer-events:none;margin:0;width:100%;overflow:hidden}.gdviz-field-box:has(.gdviz-needs-python){overflow:auto hidden}.gdviz-field-box:\
has(.gdviz-needs-python) .gdviz-field{overflow:visible}.gdviz-field svg{display:block}.gdviz-formula-field>label{display:block}.gdviz-formula-field>label>span{d\
isplay:block;margin:2px}.gdviz-formula-field .text{width:calc(100% - 6px);box-sizing:border-box;height:30px;margin:0 3px;padding:0 6px;border:1px solid var(--gd\
viz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);font:14px/1.4 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .text[\
aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-formula-field .written{min-height:66px;margin:6px 3px;display:grid;align-content:center}.gdviz-formula\
-field .written>math{overflow-x:auto;overflow-y:hidden;font-size:15px}.gdviz-formula-field .error code{display:block;overflow-x:auto;white-space:pre;font:13px/1\
.1 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .error span{color:var(--gdviz-alert)}.gdviz-network-diagram{width:100%;min-width:0;font-size:12px}\
.gdviz-network-diagram .network{position:relative;overflow:hidden}.gdviz-network-diagram canvas{position:absolute;left:0;top:0}.gdviz-network-diagram .network>s\
vg{position:relative;display:block;overflow:visible}.gdviz-network-diagram .network>svg:focus{outline:none}.gdviz-network-diagram .network>svg:focus-visible{out\
line:2px solid var(--gdviz-blue);outline-offset:-2px;border-radius:3px}.gdviz-network-diagram .names text{font-size:13px;fill:currentColor;pointer-events:none}.\
gdviz-network-diagram .pointed{fill:none;stroke:currentColor;stroke-width:2;pointer-events:none}.gdviz-network-diagram .pointed path{stroke-dasharray:5 3}.gdviz\
-network-diagram .readout{min-height:1.4em;padding:3px 4px 0;line-height:1.4;font-variant-numeric:tabular-nums}.gdviz-network-diagram .legend{display:flex;flex-\
wrap:wrap;gap:2px 12px;padding:2px 4px;color:var(--gdviz-faint)}.gdviz-network-diagram .legend span{display:inline-flex;align-items:center;gap:5px}.gdviz-networ\
k-diagram .legend path{stroke:currentColor}.gdviz-network-diagram .legend .positive path{stroke:var(--positive)}.gdviz-network-diagram .legend .negative path{st\
roke:var(--negative)}.gdviz-network-diagram .legend circle{fill:currentColor}.gdviz-page-state{display:flex;flex-wrap:wrap;gap:8px;align-items:center}.gdviz-pag\
e-state button{height:30px;padding:0 12px}.gdviz-page-state input{flex:1 1 100%;min-width:0;height:26px;font-size:12px}.gdviz-player label{flex:1 1 120px;displa\
y:flex;gap:8px;align-items:center;min-width:0}.gdviz-player input{flex:1;min-width:60px;accent-color:#D55E00;height:24px}.gdviz-player output{min-width:5.5em;te\
xt-align:right}.gdviz-results{width:100%;min-width:0;overflow-x:auto;font-size:12px}.gdviz-results table{width:100%;border-collapse:collapse;font-variant-numeri\
c:tabular-nums}.gdviz-results th,.gdviz-results td{padding:1px 2px;border:0;background:none;text-align:right;white-space:nowrap;font-weight:400;line-height:1.25\
}.gdviz-results thead th{vertical-align:bottom;white-space:normal;max-width:58px;font-size:11.5px;line-height:1.15;color:var(--gdviz-faint);border-bottom:1px so\
lid var(--gdviz-edge)}.gdviz-results thead th[title]:not([title=""]){cursor:help}.gdviz-results td:first-child,.gdviz-results th:first-child{width:22px;padding:\
1px 0;text-align:center}.gdviz-results tbody th{text-align:left;padding:0}.gdviz-results tr.hidden{color:var(--gdviz-faint)}.gdviz-results tr.chosen{background:\
color-mix(in srgb,#0072B2 14%,var(--gdviz-paper))}.gdviz-results input{width:16px;height:16px;margin:3px 0;vertical-align:middle;accent-color:var(--gdviz-blue)}\
.gdviz-results button{display:flex;align-items:center;gap:4px;width:100%;min-height:22px;padding:0;border:0;background:none;color:inherit;font:inherit;text-alig\
n:left;white-space:nowrap}.gdviz-results tr.chosen button{font-weight:600}.gdviz-results button:hover{background:none;text-decoration:underline}.gdviz-results .\
swatch{flex:none;width:12px;height:12px;border-radius:3px}.gdviz-results tr.hidden .swatch{opacity:.35}@container (max-width: 420px){.gdviz-results{font-size:11\
px}.gdviz-results thead th{max-width:48px;font-size:10.5px}.gdviz-results th,.gdviz-results td{padding:1px}.gdviz-results button{gap:4px;white-space:normal}.gdv\
iz-results .swatch{width:9px}}.gdviz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-runner select,.gdviz-runner input[type=number]{height:30px;box-sizing:border\
-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-runner input[type=number]{width:66px;p\
adding:0 4px}.gdviz-runner input[type=checkbox]{width:18px;height:18px;margin:0 4px 0 0;vertical-align:-4px;accent-color:var(--gdviz-blue)}.gdviz-runner .positi\
on{min-width:7em}.gdviz-runner button.wanted{border-color:var(--gdviz-alert);color:var(--gdviz-alert)}.gdviz-runner .history{display:block;width:100%;max-width:\
420px;margin:0 0 4px;accent-color:var(--gdviz-blue)}.gdviz-slider{display:flex;align-items:center;gap:8px;height:32px}.gdviz-slider label{flex:1;min-width:0;dis\
play:flex;align-items:center;gap:8px}.gdviz-slider label span{flex:0 0 112px;text-align:right;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.gdviz-s\
lider input{accent-color:var(--gdviz-blue);margin:0}.gdviz-slider input[type=range]{flex:1;min-width:40px;height:24px}.gdviz-slider input[type=text]{flex:0 0 64\
px;width:64px;box-sizing:border-box;height:24px;padding:0 4px;border:1px solid transparent;border-radius:3px;background:transparent;color:inherit;font:inherit;f\
ont-variant-numeric:tabular-nums;text-align:right}.gdviz-slider input[type=text]:hover,.gdviz-slider input[type=text]:focus{border-color:var(--gdviz-edge);backg\
round:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-slider input[type=text][aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabled){o\
pacity:.5}
`;var Kn=new CSSStyleSheet;Kn.replaceSync(to);function eo(t){t.adoptedStyleSheets.includes(Kn)||t.adoptedStyleSheets.push(Kn)}var no=()=>eo(document);function ro(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&eo(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var Jn=globalThis,oo=t=>t,an=Jn.trustedTypes,io=an?an.createPolicy("lit-html",{createHTML:t=>t}):void 0,Zn="$lit$",It=`lit$${Math.random().toFixed(9).slice(2)}$`,
Qn="?"+It,oa=`<${Qn}>`,Jt=document,Ae=()=>Jt.createComment(""),Me=t=>t===null||typeof t!="object"&&typeof t!="function",Xn=Array.isArray,po=t=>Xn(t)||typeof t?.[Symbol.
iterator]=="function",Yn=`[ 	
\f\r]`,ze=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,so=/-->/g,ao=/>/g,Kt=RegExp(`>|${Yn}(?:([^\\s"'>=/]+)(${Yn}*=${Yn}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),co=/'/g,lo=/"/g,fo=/^(?:script|style|textarea|title)$/i,tr=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),C=tr(1),H=tr(2),gt=tr(
3),yt=Symbol.for("lit-noChange"),D=Symbol.for("lit-nothing"),uo=new WeakMap,Yt=Jt.createTreeWalker(Jt,129);function ho(t,e){if(!Xn(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return io!==void 0?io.createHTML(e):e}var go=(t,e)=>{let n=t.length-1,r=[],o,i=e===2?"<svg>":e===3?"<math>":"",s=ze;
for(let a=0;a<n;a++){let c=t[a],l,p,u=-1,h=0;for(;h<c.length&&(s.lastIndex=h,p=s.exec(c),p!==null);)h=s.lastIndex,s===ze?p[1]==="!--"?s=so:p[1]!==void 0?s=ao:p[2]!==
void 0?(fo.test(p[2])&&(o=RegExp("</"+p[2],"g")),s=Kt):p[3]!==void 0&&(s=Kt):s===Kt?p[0]===">"?(s=o??ze,u=-1):p[1]===void 0?u=-2:(u=s.lastIndex-p[2].length,l=p[1],
s=p[3]===void 0?Kt:p[3]==='"'?lo:co):s===lo||s===co?s=Kt:s===so||s===ao?s=ze:(s=Kt,o=void 0);let g=s===Kt&&t[a+1].startsWith("/>")?" ":"";i+=s===ze?c+oa:u>=0?(r.
push(l),c.slice(0,u)+Zn+c.slice(u)+It+g):c+It+(u===-2?a:g)}return[ho(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},Ee=class t{constructor({strings:e,
_$litType$:n},r){let o;this.parts=[];let i=0,s=0,a=e.length-1,c=this.parts,[l,p]=go(e,n);if(this.el=t.createElement(l,r),Yt.currentNode=this.el.content,n===2||n===
3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=Yt.nextNode())!==null&&c.length<a;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.
getAttributeNames())if(u.endsWith(Zn)){let h=p[s++],g=o.getAttribute(u).split(It),m=/([.?@])?(.*)/.exec(h);c.push({type:1,index:i,name:m[2],strings:g,ctor:m[1]===
"."?ln:m[1]==="?"?un:m[1]==="@"?dn:Qt}),o.removeAttribute(u)}else u.startsWith(It)&&(c.push({type:6,index:i}),o.removeAttribute(u));if(fo.test(o.tagName)){let u=o.
textContent.split(It),h=u.length-1;if(h>0){o.textContent=an?an.emptyScript:"";for(let g=0;g<h;g++)o.append(u[g],Ae()),Yt.nextNode(),c.push({type:2,index:++i});o.
append(u[h],Ae())}}}else if(o.nodeType===8)if(o.data===Qn)c.push({type:2,index:i});else{let u=-1;for(;(u=o.data.indexOf(It,u+1))!==-1;)c.push({type:7,index:i}),
u+=It.length-1}i++}}static createElement(e,n){let r=Jt.createElement("template");return r.innerHTML=e,r}};function Zt(t,e,n=t,r){if(e===yt)return e;let o=r!==void 0?
n._$Co?.[r]:n._$Cl,i=Me(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=o:n._$Cl=o),o!==void 0&&(e=Zt(t,o._$AS(t,e.values),o,r)),e}var cn=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??Jt).importNode(n,!0);Yt.currentNode=
o;let i=Yt.nextNode(),s=0,a=0,c=r[0];for(;c!==void 0;){if(s===c.index){let l;c.type===2?l=new ie(i,i.nextSibling,this,e):c.type===1?l=new c.ctor(i,c.name,c.strings,
this,e):c.type===6&&(l=new pn(i,this,e)),this._$AV.push(l),c=r[++a]}s!==c?.index&&(i=Yt.nextNode(),s++)}return Yt.currentNode=Jt,o}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},ie=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){
this.type=2,this._$AH=D,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=Zt(this,e,n),
Me(e)?e===D||e==null||e===""?(this._$AH!==D&&this._$AR(),this._$AH=D):e!==this._$AH&&e!==yt&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):po(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
D&&Me(this._$AH)?this._$AA.nextSibling.data=e:this.T(Jt.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=Ee.createElement(ho(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new cn(o,this),s=i.u(this.options);i.p(n),this.
T(s),this._$AH=i}}_$AC(e){let n=uo.get(e.strings);return n===void 0&&uo.set(e.strings,n=new Ee(e)),n}k(e){Xn(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,o=0;for(let i of e)o===n.length?n.push(r=new t(this.O(Ae()),this.O(Ae()),this,this.options)):r=n[o],r._$AI(i),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=oo(e).nextSibling;oo(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},Qt=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,i){this.type=1,this.
_$AH=D,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=D}_$AI(e,n=this,r,o){let i=this.strings,s=!1;if(i===void 0)e=Zt(this,e,n,0),s=!Me(e)||e!==this._$AH&&e!==yt,s&&(this._$AH=e);else{let a=e,c,
l;for(e=i[0],c=0;c<i.length-1;c++)l=Zt(this,a[r+c],n,c),l===yt&&(l=this._$AH[c]),s||=!Me(l)||l!==this._$AH[c],l===D?e=D:e!==D&&(e+=(l??"")+i[c+1]),this._$AH[c]=
l}s&&!o&&this.j(e)}j(e){e===D?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},ln=class extends Qt{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===D?void 0:e}},un=class extends Qt{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==D)}},dn=class extends Qt{constructor(e,n,r,o,i){super(e,n,r,o,i),this.type=5}_$AI(e,n=this){if((e=Zt(this,e,n,0)??D)===yt)return;let r=this._$AH,o=e===
D&&r!==D||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,i=e!==D&&(r===D||o);o&&this.element.removeEventListener(this.name,this,r),i&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},pn=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){Zt(this,e)}},mo={
M:Zn,P:It,A:Qn,C:1,L:go,R:cn,D:po,V:Zt,I:ie,H:Qt,N:un,U:dn,B:ln,F:pn},ia=Jn.litHtmlPolyfillSupport;ia?.(Ee,ie),(Jn.litHtmlVersions??=[]).push("3.3.3");var vo=(t,e,n)=>{
let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let i=n?.renderBefore??null;r._$litPart$=o=new ie(e.insertBefore(Ae(),i),i,void 0,n??{})}return o._$AI(t),
o};var Ut=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function P(t,e,...n){return vo(e,t),n.map(r=>t.querySelector(r))}var fn=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function wo(t,e,n){let r=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:r,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}var Pt=t=>t?"":"display: none";function rt(t,...e){ro(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var sa={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},Tt=t=>sa[t]??t;function er(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function bo(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function se(t,e){let n=0,r=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===
n||(n=o,e(o))});return r.observe(t),()=>r.disconnect()}var aa=["dead","restarting","autorestarting","starting"];function ae(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,o=0;function i(){
r||=aa.includes(t.status);let s=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(s)}for(let s of n)s.connect(i);return i(),()=>{clearTimeout(o);for(let s of n)s.disconnect(i)}}var xo=50,hn=new Set,yo=0;function $o(t,e,n){let r={link:t,sources:e,targets:n,outdated:null};return hn.add(r),nr.size&&Se(),{outdate(o,i=performance.now()){r.outdated?.
text!==o&&(r.outdated={since:Math.min(i,r.outdated?.since??1/0),text:o},Se())},renew(o=null){!r.outdated&&o===null||(r.outdated=o===null?null:{since:o,text:r.outdated?.
text??"computing …"},Se())},leave(){hn.delete(r),Se()}}}var nr=new Map;function Se(){clearTimeout(yo);let t=performance.now(),e=1/0,n=new Map;for(let[{link:o,
targets:i},{since:s,text:a}]of ca())if(s+xo>t)e=Math.min(e,s+xo);else for(let{model:c}of[{model:o},...i])n.set(c,a);let r=nr;nr=n;for(let o of new Set([...r.keys(),
...n.keys()]))ua(o,n.get(o)??"");e<1/0&&(yo=setTimeout(Se,e-t))}function ca(){let t=new Map([...hn].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let r of hn)r.sources.some(i=>e.targets.some(s=>la(i,s)))&&!t.has(r)&&t.set(r,n);return t}var la=(t,e)=>t.model===e.model&&t.trait===e.trait;function ua(t,e){
(on(t,"outdated")??"")!==e&&(_e(t,"outdated",e),t.get("opacities")&&_e(t,"opacities",e?[da]:[]))}var da=.3;var ko=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),pa=230;function _o(t,e){let n=t.slice(),
[r,o,i]=[0,0,0];for(let s of e){if(o|=(s&127)<<i,i+=7,s&128)continue;r+=o;let a=n[r+1]===pa;n[r]=a?1:253,n[r+1]=a?1:133,n[r+2]=a?1:2,o=i=0}return n}var rr=8,gn=5,fa=50,ha=8;async function Ao(t,e){let n=vn(ko)?_o(pt(t),pt(e)):pt(t);return vn(n)?WebAssembly.compile(n).catch(()=>null):null}var vn=t=>!!globalThis.
WebAssembly?.validate(t);function mn({memory:t,run:e},n,r){let o=new Uint8Array(t.buffer);for(let{address:i,data:s}of n)o.set(s,i);return e(),r.map(({address:i,
length:s})=>o.slice(i,i+s))}function ga(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let o=performance.
now();try{let i=t(e,r.inputs,n),s=performance.now()-o;postMessage({results:i,milliseconds:s},i.map(({buffer:a})=>a))}catch(i){postMessage({error:i.message})}}}function ma(t,e){
let n=URL.createObjectURL(new Blob([`(${ga})(${mn})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var zo=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function Mo(t,e,n,r){let{exports:o}=await WebAssembly.instantiate(t),i=e.map(g=>({address:g.
address,length:ye(g)})),s=[],a=null,c=null;return n>rr&&p(),{start:l,measure:u,isBusy:()=>c!==null,close:h};function l(g,m,x){if(a){c={job:m,counts:x},a.postMessage(
{inputs:g});return}let y=performance.now(),A;try{A=mn(o,g,i)}catch(b){return r(m,{error:b})}let E=performance.now()-y;s=[...s.slice(1-gn),E],(E>fa||s.length===gn&&
zo(s)>rr)&&p(),r(m,{results:A,milliseconds:E})}function p(){a=ma(t,i),a&&(a.onmessage=({data:g})=>{let{job:m,counts:x}=c;if(c=null,g.error)return r(m,{isLate:!0,
error:Object.assign(new Error(g.error),{name:"RuntimeError"})});x&&(s=[...s.slice(1-gn),g.milliseconds]),r(m,{isLate:!0,...g})},a.onerror=()=>{let g=c;a=c=null,
g&&r(g.job,{isLate:!0})})}function u(g){if(a){let A=s.length?zo(s):null;if(c||s.length<gn||Math.max(...s)>rr/2)return A;h(),s=[]}let m=g();mn(o,m,[]);let x=performance.
now(),y=0;do mn(o,m,[]);while(y++,performance.now()-x<ha);return(performance.now()-x)/y}function h(){a?.terminate(),a=c=null}}var Eo=["single_steps","resets","anew","anew_steps","playing"];function So(t,e,n,r){let{restart:o,steps:i,before:s,starting:a}=t.get("running"),c=s.map(ye),l=Qe(
pt(t.get("carried")),c),p=0,u=!1,h=b(),g=Qe(pt(t.get("computed")),n.map(ye)),m=0,x={restart:!1,steps:0},y=1;for(let T of Eo)e.on(`change:${T}`,A);return addEventListener(
"pagehide",r.tell),t.on("change:carried",w),{isPlaying:E,isPending:k,plan:_,inputs:f,store:v,putBack:d,shareState:$,stop:M};function A(){r.changed(),E()||r.tell()}
function E(){return e.get("playing")&&!rn()}function b(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function k(){
let T=b();return u||E()||T.single!==h.single||T.resets!==h.resets||T.anew!==h.anew}function _(T){let z=b(),O=T.map((F,L)=>!Vt(F,g[L])),S=a.some(F=>O[F]),R=z.anew>
0&&(z.anew!==h.anew||O.some(Boolean)),N=z.resets!==h.resets,B=Math.max(z.single-h.single,0);E()&&(m+=e.get("speed"),B+=Math.floor(m),m%=1),h=z,g=T,u=!1;let I=x;
return x={restart:!1,steps:0},R||S||N?{restart:!0,steps:R?z.anew:0,version:p}:{restart:I.restart,steps:I.steps+B,version:p}}function d(T){x=T}function f(T={restart:!1,
steps:y}){let z=(O,S)=>({address:O,data:new Uint8Array(Int32Array.of(S).buffer)});return T.steps&&(y=T.steps),[z(o,Number(T.restart)),z(i,T.steps),...l.map((O,S)=>({
address:s[S].address,data:O}))]}function v(T,z){z.version===p&&(l=T)}function $(){t.off("change:carried",w),t.set("carried",new DataView(Bt(l).buffer)),t.on("ch\
ange:carried",w)}function w(){l=Qe(pt(t.get("carried")),c),h=b(),u=!0,p++,r.changed()}function M(){for(let T of Eo)e.off(`change:${T}`,A);removeEventListener("p\
agehide",r.tell),t.off("change:carried",w)}}var va=400,Oo=30,Ro="not computed",wn=(t,e)=>Object.assign(new Error(e),{name:t}),To=t=>`(${t.join(", ")}${t.length===1?",":""})`;function or({model:t,trait:e,name:n,
shape:r,dtype:o}){let i=Ze(t.get(e));if(!i)throw wn("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(t.get(e))??"undefined"}`);if(String(i.shape)!==
String(r))throw wn("ValueError",`${n} had shape ${To(r)} when it was linked, but now it has shape ${To(i.shape)}`);let s=Wr(o,i.numbers);if(!o.startsWith("float")&&
Array.from(Un(o,s)).some((a,c)=>a!==Number(i.numbers[c])))throw wn("ValueError",`${n} was ${o} when it was linked, which cannot represent its current value; lin\
k it with floating-point numbers`);return s}function Lo(t,e){try{return Vt(Bt(t.map(or)),e)}catch{return!1}}async function Co(t,e){if(t.get("closed"))return null;
let n=t.widget_manager,r=c=>Promise.all(c.map(async l=>({...l,model:await wt(n,l.widget)}))),[o,i]=await Promise.all([r(t.get("sources")),r(t.get("targets"))]),
s=$o(t,o,i);if(t.get("where")!=="browser")return No(t,o,s);Lo(o,pt(t.get("computed")))||s.outdate("compiling …");let a=await Ao(t.get("module"),t.get("fusions"));
return a?wa(t,a,o,i,s,e):(n.exported?e.show(wn("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):
(t.set("where","kernel"),t.save_changes()),No(t,o,s))}function No(t,e,n){let r=t.widget_manager.exported?"needs Python":"computing …";function o(){Lo(e,pt(t.get(
"computed")))?n.renew():n.outdate(t.get("error_message")?Ro:r)}let i=e.map(s=>st(s.model,s.trait,o));return i.push(st(t,"computed error_message",o)),o(),{stop:()=>[
...i,n.leave].forEach(s=>s()),isRunning:!1}}async function wa(t,e,n,r,o,i){let s=t.widget_manager,a=t.get("outputs"),c=await Mo(e,a,t.get("milliseconds"),z),l=t.
get("runner")&&await wt(s,t.get("runner")),p={compute:T,report:F,reads:j=>n.some(G=>G.model===j),isPending:R,isPlaying:S},u=l&&So(t,l,n,{changed:_,tell:I}),h=pt(
t.get("computed")),g=null,m=null,x=null,y=!1,[A,E]=[0,0],b=0,k=[...n.map(j=>[j.model,`change:${j.trait}`,d]),[t,"change:computed",w],[t,"change:running_in",v],[
t,"change:where",L],[t,"change:closed",L],[t,"msg:custom",$]];for(let[j,G,tt]of k)j.on(G,tt);return Gr(p),f(),B(),_(),{stop:J,isRunning:!0};function _(){en(p)}function d(){
x??=performance.now(),_()}function f(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),t.save_changes())}function v(){t.get("running_in")!=="bro\
wser"&&(h=null,f(),_())}function $({event:j}){j==="ask"&&t.send({event:"here"})}function w(){h=pt(t.get("computed")),_()}function M(j){return j.map((G,tt)=>({address:n[tt].
address,data:G}))}function T(){let j;try{j=n.map(or)}catch(q){return F(q)}let G=Bt(j);if(!u?.isPending()){if(Vt(G,h))return x=null,O(G);if(Vt(G,g))return}if(Vt(
G,h)||o.outdate("computing …",x??void 0),c.isBusy())return;let tt=u?.plan(j),Y=[...M(j),...tt?u.inputs(tt):[]];x=null,c.start(Y,{joined:G,work:tt},!tt||tt.steps>
0)}function z({joined:j,work:G},{results:tt,milliseconds:Y,error:q,isLate:ot}){if(ot&&_(),!tt){G&&u.putBack(G),q&&(g=j,F(q));return}S()&&N(Y??0),G&&u.store(tt.slice(
tt.length-t.get("running").before.length),G);for(let{model:V,trait:et,output:lt}of r){let{shape:it,dtype:Z}=a[lt],W=Un(Z,tt[lt]),ut=on(V,et);Vr(ut,W,it)||_e(V,et,
oe(W,{shape:it,dtype:Z},ut))}m=[j,...tt],O(j),S()&&!ot&&Yr(p)}function O(j){h=j,g=null,o.renew(x),y&&i.show(null),y=!1,B(),Gt()}function S(){return!!u?.isPlaying()}
function R(){return c.isBusy()&&!S()}function N(j){A+=j,!(++E%Oo)&&(t.set("page_milliseconds",A/Oo),A=0)}function B(){clearTimeout(b),b=setTimeout(()=>{try{let j=c.
measure(()=>[...M(n.map(or)),...u?.inputs()??[]]);j!==null&&t.set("page_milliseconds",j)}catch{}I()},va)}function I(){m&&(t.set("snapshot",new DataView(Bt(m).buffer)),
m=null,u?.shareState(),t.save_changes())}function F(j){console.warn(j),y=!0,h=null,o.outdate(Ro),S()&&(l.set("playing",!1),l.save_changes()),i.show(j)}function L(){
J(),i.ended()}function J(){clearTimeout(b);for(let[j,G,tt]of k)j.off(G,tt);u?.stop(),c.close(),o.leave(),Kr(p)}}var ir=new EventTarget;function ba(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=i=>{Object.assign(n,i),ir.dispatchEvent(new Event(t))},o={
show:i=>r({error:i}),ended:()=>r({isRunning:!1})};return n.started=Co(e,o).catch(i=>(console.error(i),null)),nn(n.started).then(i=>r({isRunning:i?.isRunning??!1})),
n}var Io=sn(ba,({started:t})=>t.then(e=>e?.stop())),Xt=Io.use,Oe=t=>Io.find(t.get("key"))??{isRunning:!1,error:null};function bn(t,e){let n=t.get("key");return ir.
addEventListener(n,e),()=>ir.removeEventListener(n,e)}var xn=(t,e)=>C`<div class="gdviz-note gdviz-needs-python">${e}${sr(t)}</div>`;function sr({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=xa(e,
await t.query?.()??"")};return e?C` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:D}function xa(t,e){if(!e)return t;let n=new URL(t,location.href),
r=i=>`${i}${i.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=r(n.search):n.searchParams.set("urlpath",r(o)),n.href}var ya="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",$a="The server is gone. Nothing on this page needs it: everything continues in your browser.",ka="Greyed-out controls need Python.";function Po(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function _a(t){let e=pt(t.get("text")??new Uint8Array);return e.
length===0?za(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function za(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function Aa(t,e){let n=()=>{},r=!1;async function o(){let i=t.get("link");if(!i)return;let s=await wt(t.widget_manager,i);if(r||i!==t.get("link"))
return;n();let a=()=>e(s),c=[Xt(s),bn(s,a),st(s,"where milliseconds page_milliseconds outdated",a)];n=()=>c.forEach(l=>l()),a()}return t.on("change:link",o),o(),
()=>{r=!0,t.off("change:link",o),n()}}function Ma({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(i=>wt(e,i)));if(e.exported){n().
then(i=>i.forEach(s=>At(s,"disabled",!0)));return}let r=new Map;async function o(i){if(!!t.get("lost")===i)return;if(t.set("lost",i),!i){for(let[a,c]of r)At(a,"\
disabled",c);return r.clear()}let s=await n();if(t.get("lost"))for(let a of s)r.has(a)||r.set(a,a.get("disabled")),At(a,"disabled",!0)}return e.kernel&&ae(e.kernel,
i=>o(i!=="connected"))}function Ea({model:t,el:e}){rt(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,o=null,i=null;function s(m){
if(m.get("outdated"))return m.get("outdated");let{isRunning:x}=Oe(m);return x?`computed in your browser${Po(m.get("page_milliseconds"))} · 0 round trips`:r?"w\
aiting for your browser":`computed by the server${Po(m.get("milliseconds"))} · 1 round trip`}async function a(){let m=o,x=await _a(m);i||(i={name:m.get("name"),
size:pt(m.get("module")).length,text:x,isCopied:!1},u(),e.querySelector("dialog")?.showModal())}function c(){i=null,u()}async function l(m){m.isCopied=await fn(
m.text),m.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),u()}let p=m=>C`
    <dialog class="gdviz-program" @close=${c}>
      <div class="head">
        <b>WebAssembly text of “${m.name}”, ${(m.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(m)}>${m.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${m.text}</pre>
    </dialog>`;function u(){let m=C`<div class="gdviz-notice" role="alert">${n?ya:$a}</div>`;P(e,C`
      <div class="line">
        <span class="status">${o?s(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${a}
          ?hidden=${!o||!Oe(o).isRunning}>Show the program</button>
      </div>
      ${r&&n?xn(t.widget_manager,ka):D}
      ${i?p(i):D}${t.get("lost")?m:D}`)}let h=Aa(t,m=>{o=m,u()}),g=st(t,"lost",u);return u(),()=>{h(),g()}}var jo={initialize:Ma,render:Ea};var X=(t,e,n)=>Math.min(Math.max(t,e),n),yn=t=>t.replaceAll("-","−").replace("e+","e");function nt(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a\
 number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?yn(String(Number(t.toPrecision(e)))):yn(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function ar(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(o=>nt(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(r).size===t.length)
return r}}var $n=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var Sa=62,Oa=38;function Nt({low:t,high:e,log:n=!1,from:r,to:o}){[t,e]=n?Na(t,e):Ta(t,e);let[i,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],a=(o-r)/(s-i),c=u=>r+((n?
Math.log10(u):u)-i)*a,l=u=>u.map(([h,g])=>({at:c(h),text:g})),p=Math.max(Math.floor(Math.abs(o-r)/(o>r?Sa:Oa)),1);return{low:t,high:e,log:n,to:c,from:u=>n?10**(i+
(u-r)/a):i+(u-r)/a,ticks:()=>{if(n&&s-i>1.5&&Math.floor(s)>Math.ceil(i))return l(Ra(i,s,1.5*p));let u=Fo(t,e,p);return l(u.length>1?u:Fo(t,e,2*p+1))}}}var ce=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function Te(t,e){let[n,r]=[1/0,-1/0];for(let o of t)for(let i of o)e(i)&&(i<
n&&(n=i),i>r&&(r=i));return[n,r]}function Ta(t,e){if(!Number.isFinite(t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*
n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function Na(t,e){return!(e>0)||!Number.isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function Fo(t,e,n){let r=(e-
t)/n,o=10**Math.floor(Math.log10(r)),i=o*([1,2,5].find(g=>g*o>=r*(1-1e-9))??10),s=Math.ceil(-Math.log10(i)-1e-9),a=Math.max(Math.abs(t),Math.abs(e)),c=a>=1e5||i<
1e-4,l=Math.min(Math.max(Math.floor(Math.log10(a))+s,0)+1,12),p=g=>c?g?Number(g.toPrecision(l)).toExponential():"0":g.toFixed(Math.max(s,0)),u=Math.ceil(t/i-1e-6),
h=Math.max(Math.floor(e/i+1e-6)-u+1,0);return Array.from({length:h},(g,m)=>[(u+m)*i,yn(p((u+m)*i))])}function Ra(t,e,n){let r=Math.ceil(t-1e-9),o=Math.floor(e+1e-9),
i=Math.ceil((o-r+1)/(n+1)),s=Array.from({length:Math.floor((o-r)/i)+1},(c,l)=>r+l*i),a=s.every(c=>c>=-3&&c<=4);return s.map(c=>[10**c,a?String(+`1e${c}`):`10${$n(
c)}`])}var La=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,Ca=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),le=(t,e=0)=>La(Ca(t).map(n=>Math.round(n+(255-n)*e)));function ue(t,e,[
n,r],o){if(!r||!n)return lr(t);let i=new Uint32Array(r*n);for(let s=0;s<n;s++){let a=(n-1-s)*r;for(let c=0;c<r;c++)i[s*r+c]=o(e[a+c])}cr(t,i,r)}function cr(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),kn(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var lr=t=>kn(
t).clearRect(0,0,t.width,t.height),kn=t=>t.getContext("2d");function _n(t,e){let n=Uint32Array.from({length:511},(r,o)=>le(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var Do=.5,Ia=.6;function Bo(t,{width:e,height:n},r,[o,i],s,a){let c=new Uint32Array(e*n),[l,p,u]=[0,Do,Do/2].map(x=>Uint32Array.from(a,y=>le(y,x))),h=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),g=(i-1)/e,m=(o-1)/n;for(let x=0;x<n;x++){let y=(n-x-.5)*m,A=Math.min(Math.floor(y),o-2),E=y-A,b=A*i,k=b+i,_=x*e,d=0;for(let f=0,
v=0;f<i-1;f++){let $=r[b+f],w=r[b+f+1],M=$+E*(r[k+f]-$),T=w+E*(r[k+f+1]-w),z=f===i-2?e:Math.min(Math.ceil((f+1)/g-.5),e),O=(T-M)*g;if(!(Math.abs(O)<1/0)){_+=z-v,
v=z;continue}let S=(r[k+f]-$+r[k+f+1]-w)*.5*m,R=Ia*Math.sqrt(O*O+S*S),N=M+((v+.5)*g-f)*(T-M);for(;v<z;v++,_++,N+=O){for(;N>=h[d+1];)d++;for(;N<h[d];)d--;let B=Math.
min(N-h[d],h[d+1]-N);c[_]=B>=R?l[d]:B>=R/2?u[d]:p[d]}}}cr(t,c,e)}function Uo(t,[e,n],{left:r,top:o,width:i,height:s},[a,c,l,p]){let u=e*n,h=Float64Array.from({length:u},
(A,E)=>Math.hypot(t[2*E],t[2*E+1])),g=h.reduce((A,E)=>E>A&&E<1/0?E:A,0),m=i/n/1.25,x=Math.max(i*.0016,.5),y=[];for(let A=0;A<u;A++){if(!(h[A]>0&&h[A]<1/0))continue;
let E=r+i*(A%n+.5)/n,b=o+s*(1-(Math.floor(A/n)+.5)/e),k=-t[2*A]*(i/(c-a)),_=t[2*A+1]*(s/(p-l)),d=m*X(1+Math.log10(h[A]/g)/3,.25,1)/2/Math.hypot(k,_);y.push(Pa(E,
b,k*d,_*d,x))}return y.join("")}var kt=t=>Math.round(t*10)/10;function Pa(t,e,n,r,o){let i=Math.hypot(n,r),[s,a]=[-r/i,n/i],c=Math.min(10*o,1.2*i),l=.3*c,p=(m,x)=>`${kt(
t+n*m+s*x)},${kt(e+r*m+a*x)}`,u=1-c/i,h=`${p(-1,o)} ${p(u,o)} ${p(u,l)}`,g=`${p(u,-l)} ${p(u,-o)} ${p(-1,-o)}`;return`M${h} ${p(1,0)} ${g}Z`}var ja=10,ur=12,Fa=68,Da=9;function Ho({left:t,top:e,width:n,height:r},o,i,s){let a=t+n+ja,c=a+ur,l=s.length>=Da,p=o.toReversed().map((u,h)=>{let g=1-h/o.length;
return H`<rect x=${a} width=${ur} y=${e+r*(1-g)} height=${r*g} fill=${u} />`});return H`
    ${p}
    <rect class="frame" x=${a} y=${e} width=${ur} height=${r} />
    ${i.map(({at:u,text:h})=>{let g=e+r*(1+u);return H`<path class="tick" d="M${c},${g}h3" /><text x=${c+6} y=${g} dy="0.35em">${h}</text>`})}
    <text y=${e-10} x=${l?t+n+Fa:a-2} text-anchor=${l?"end":"start"}>${s}</text>`}var zn=t=>t.map(({name:e,color:n,kind:r="line"})=>{let o=C`<span class="swatch ${r}" .style=${`\
color: ${Tt(n)}`}></span>`;return C`<span class="entry">${o}${e}</span>`});function Ne(t){let[e,n]=[t.get("colors"),de(t)];return t.get("names").map((o,i)=>({name:o,
color:e[i%e.length]})).filter((o,i)=>n(i))}function de(t){let e=t.get("shown")&&U(t.get("shown"));return n=>!e?.length||e[n]>0}function _t(t,e){let{left:n,top:r}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-r]}function Re(t,e){let n=t.currentTarget;n.setPointerCapture(t.pointerId);
let r=new AbortController,{signal:o}=r;n.addEventListener("pointermove",e,{signal:o});for(let i of["pointerup","pointercancel"])n.addEventListener(i,()=>r.abort(),
{signal:o})}var Ba={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Le=t=>Ba[t.key]??null;function Ce(t,e=()=>!0){t.addEventListener("touchsta\
rt",n=>e(n)&&n.preventDefault(),{passive:!1})}function An({surface:t,handle:e,to:n,by:r,idle:o=()=>!1}){let i=s=>{s.preventDefault(),e.focus({preventScroll:!0}),
Re(s,n)};t.addEventListener("pointerdown",s=>{s.button!==0||s.pointerType==="touch"||o()||(n(s),i(s))}),t.addEventListener("click",s=>{s.pointerType==="touch"&&
!o()&&n(s)}),e.addEventListener("pointerdown",s=>s.button===0&&i(s)),Ce(e),e.addEventListener("keydown",s=>{let a=Le(s);a&&(s.preventDefault(),r(a,s.shiftKey))})}var Ie={left:56,right:14,top:10,bottom:42},Mn={left:56,right:68,top:24,bottom:42},Ua=6.4,Ha=6.5,Wa=104;function pe(t,{name:e,...n}){rt(t,e,"gdviz-plane");let r=C`<div></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,
[o,i,s,a]=P(t,r,"div",".gdviz-legend",".panel",".status"),c=dr(o,n);return{...c,panel:s,status:a,bar:l=>P(c.bar,l&&Ho(c.area,...l)),legend:l=>P(i,zn(l))}}function dr(t,{
label:e,ratio:n=.75,margins:r=Ie}){t.classList.add("gdviz-plot");let o=Ut(),i={left:r.left,top:r.top,width:0,height:0},s=320,a=()=>{},c=()=>({from:i.left,to:i.left+
i.width}),l=()=>({from:i.top+i.height,to:i.top});function p(){i.width=Math.max(s-i.left-r.right,40),i.height=Math.max(Math.round(s*n)-r.top-r.bottom,40);let{left:k,
top:_}=i,d=Object.entries(i).map(([v,$])=>`${v}: ${$}px`),f=C`
      <canvas .style=${d.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${s} height=${i.height+r.top+r.bottom}>
        <defs>
          <clipPath id=${o}><rect x=${k} y=${_} width=${i.width} height=${i.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${o})" pointer-events="none"></g>
        <rect class="hit" x=${k} y=${_} width=${i.width} height=${i.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return P(t,f,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[u,h,g,m,x,y,A]=p();function E({x:k,y:_},d,f=!1){let v=_.ticks(),$=Math.
max(...v.map(({text:B})=>B.length)),w=Math.min($*Ua+28,Wa);if(w>i.left+1)return i.left=w,p(),a();let{left:M,top:T,width:z,height:O}=i,S=T+O,R=k.ticks().map(({at:B,
text:I})=>H`
      ${f?H`<path class="grid" d="M${B},${S}V${T}" />`:D}
      <path class="tick" d="M${B},${S}v5" />
      <text class="x" x=${B} y=${S+17} text-anchor="middle">${I}</text>`),N=v.map(({at:B,text:I})=>H`
      ${f?H`<path class="grid" d="M${M},${B}h${z}" />`:D}
      <path class="tick" d="M${M},${B}h-5" />
      <text class="y" x=${M-8} y=${B} dy="0.35em" text-anchor="end">${I}</text>`);P(g,H`
      ${R}${N}
      <rect class="frame" x=${M} y=${T} width=${z} height=${O} />
      ${Wo(d[0],z+40,`translate(${M+z/2},${S+35})`)}
      ${Wo(d[1],O+30,`translate(13,${T+O/2})rotate(-90)`)}`)}function b(k){let[_,d]=_t(h,k);return[X(_,i.left,i.left+i.width),X(d,i.top,i.top+i.height)]}return{
picture:h,canvas:u,area:i,layers:(...k)=>P(m,k.map(_=>H`<g class=${_}></g>`),...k.map(_=>`.${_}`)),hit:x,handles:y,bar:A,axes:E,pixel:b,readout:(k,..._)=>{let d=null;
for(let f of[x,..._])f.addEventListener("pointermove",v=>{k(d=v.buttons?null:b(v))}),f.addEventListener("pointerleave",()=>k(d=null));return()=>k(d)},across:c,upwards:l,
plane:(k,_)=>ce(Nt({...k,...c()}),Nt({..._,...l()})),draw:(k,_)=>{a=()=>Object.values(_).forEach(v=>v());let d=dt(k,_),f=se(t,v=>{s=v,i.left=r.left,p(),a()});return()=>{
f(),d()}}}}function Wo(t,e,n){let r=Math.max(Math.floor(e/Ha),4),[o,i]=t.length>r?[`${t.slice(0,r-1)}…`,H`<title>${t}</title>`]:[t,D];return H`<text class="name" text-anchor="middle" transform=${n}>${o}${i}</text>`}var jt=1e4,qa=150;function Pe(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function Va(t){let e=[];for(let[n,r]of t){
if(Number.isNaN(n)||Number.isNaN(r))break;let o=Math.max(Math.abs(n),Math.abs(r));if(o<=jt){e.push([n,r]);continue}let i=e.at(-1),s=jt/o;i&&s>0&&e.push([i[0]+(n-
i[0])*s,i[1]+(r-i[1])*s]);break}return e}function Ga(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}
var qo=t=>t.length>1?`M${t.join("L")}`:"",Vo=t=>t==="#000000"?"var(--gdviz-paper)":"white";function Go(t,e){let n=Va(e),r=n.map(([a,c])=>`${a.toFixed(2)},${c.toFixed(
2)}`).filter((a,c,l)=>a!==l[c-1]),o=r.length>1,i=o?qo(Ga(n).map(([a,c])=>`${a.toFixed(1)},${c.toFixed(1)}`)):"",s=o&&r.length<=qa?r.map(a=>`M${a}h0`).join(""):"";
return H`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${Vo(t)} stroke-width="4" opacity="0.8" d=${i} />
    <path class="path" stroke=${Tt(t)} stroke-width="2" d=${qo(r)} />
    <path class="dots" stroke=${Tt(t)} stroke-width="5" d=${s} />
  </g>`}function Ko(t,[e,n]){let r=Math.abs(e)<jt&&Math.abs(n)<jt,[o,i]=r?[e,n]:[0,0];return H`<circle class="current" r="6" fill=${Tt(t)} stroke=${Vo(t)} stroke-width="2"
    cx=${o} cy=${i} .style=${Pt(r)} />`}var Ka=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,Yo=(t,e)=>e.map(([n,r])=>{let o=`translate(${n},${r})`;return H`<path d=${Ka} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var Ya="Not positive: a logarithmic axis cannot show it",pr=.04;function fr(t){let[e,n,r,o]=["x","y","low","high"].map(p=>Dt(t.get(p))),[i,s,a]=[U(t.get("limits")),
t.get("names"),de(t)],c=t.get("colors").map(Tt),l=new Float64Array;return n.map((p,u)=>({name:s[u]??"",color:c[u%c.length],shown:a(u),x:e[u%Math.max(e.length,1)]??
l,y:p,low:r[u]??l,high:o[u]??l,limit:i[u]??NaN}))}function Ja({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=pe(e,{name:"gdviz-curves",
label:n,ratio:t.get("ratio")});r.canvas.remove();let[o,i]=r.layers("curves","markers"),{x:s,y:a}=r.plane({low:0,high:1},{low:0,high:1}),c=y=>Number.isFinite(y)&&
!(a.log&&y<=0);function l(){let y=fr(t),A=r.plane(...Za(y,t.get("log")));({x:s,y:a}=A),r.axes(A,t.get("axis_names"),!0);let{left:E,top:b,width:k,height:_}=r.area,
d=y.filter(M=>M.shown&&M.y.some(Number.isFinite)),f=a.log&&d.length>0&&!d.some(M=>M.y.some(c)),v=y.map(M=>H`<path class="band" fill=${M.color} opacity="0.2" d=${u(
M)} />`),$=({limit:M,shown:T})=>T&&c(M)?`M${E},${kt(a.to(M))}h${k}`:"",w=y.map(M=>H`
      <path class="limit" stroke=${M.color} stroke-width="1.5" stroke-dasharray="6 4" d=${$(M)} />
      <path class="line" stroke=${M.color} stroke-width="2" d=${p(M)} />`);P(o,H`
      ${v}
      <g fill="none" stroke-linejoin="round">${w}</g>
      <text class="note" text-anchor="middle" x=${E+k/2} y=${b+_/2}>${f?Ya:""}</text>`),h()}function p(y){if(!y.shown)return"";let A=Pe(y.y.length,b=>c(y.y[b])&&
Number.isFinite(y.x[b])),E=b=>`${kt(s.to(y.x[b]))},${kt(a.to(y.y[b]))}`;return A.map(b=>`M${b.map(E).join("L")}${b.length>1?"":"h0.1"}`).join("")}function u({shown:y,
x:A,low:E,high:b}){if(!y||!E.length)return"";let k=r.area.top+r.area.height,_=$=>`${kt(s.to(A[$]))},${kt(a.to(b[$]))}`,d=$=>c(E[$])?kt(Math.min(a.to(E[$]),jt)):
k,f=$=>`${kt(s.to(A[$]))},${d($)}`;return Pe(A.length,$=>c(b[$])).map($=>`M${$.map(_).join("L")}L${$.toReversed().map(f).join("L")}Z`).join("")}function h(){let{
top:y,height:A}=r.area,E=Array.from(U(t.get("marker"))).filter(_=>_>=s.low&&_<=s.high),b=(E.length===1?fr(t):[]).map(_=>{let d=_.shown?Jo(_,E[0]):NaN;if(!c(d))return D;
let f={x:kt(s.to(E[0])),y:kt(a.to(d))};return H`<circle class="dot" r="4" fill=${_.color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${f.x} cy=${f.y} />`}),k=E.map(_=>`M${kt(s.to(_))},${y}v${A}`).join("");P(i,H`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${k} />${b}`)}
function g(){let y=t.get("limit_name"),A=y?[{name:y,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...Ne(t),...A])}let m=r.readout(y=>{let A=fr(t).filter(
({shown:E})=>E);r.status.textContent=y&&!t.get("outdated")?x(A,s.from(y[0])):""});function x(y,A){let E=v=>Math.abs(v-A),b=y.flatMap(v=>Array.from(v.x)).filter(
Number.isFinite),k=b.reduce((v,$)=>E($)<E(v)?$:v,b[0]),f=y.map(v=>({name:v.name,value:Jo(v,k)})).filter(({value:v})=>Number.isFinite(v)).map(({name:v,value:$})=>`${v}\
 ${nt($)}`.trim());return f.length?`${t.get("axis_names")[0]} ${nt(k)}: ${f.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names":l,
marker:h,"names colors shown limit_name":g,"x y names shown outdated":m})}function Za(t,e){let n=t.filter(p=>p.shown),[r,o]=Te(n.map(({x:p})=>p),Number.isFinite),
i=p=>Number.isFinite(p)&&!(e&&p<=0),[s,a]=Te(n.flatMap(({y:p,low:u,high:h,limit:g})=>[p,u,h,[g]]),i),[c,l]=s<a?Qa(s,a,e):[s,a];return[{low:r,high:o},{low:c,high:l,
log:e}]}function Qa(t,e,n){if(n){let o=(e/t)**pr;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+pr*e];let r=pr*(e-t);return[t===0?0:t-r,e+r]}function Jo({x:t,y:e},n){
for(let r=0;r<e.length;r++){if(t[r]===n)return e[r];let o=(n-t[r-1])/(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+o*(e[r]-e[r-1])}return NaN}var Zo={render:Ja};var Qo=1.5,Xo=1.15,ti=100,fe=([t,e],[n,r],o="")=>`${n} = ${nt(t)}, ${r} = ${nt(e)}${o}`;function En(t){let[e]=Dt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))
return D;let[n,r]=[t.get("step"),t.get("diverged_at")],i=r>=0&&n>=r?"":`: ${fe(Array.from(e),t.get("axis_names"),`, loss ${nt(e[2])}`)}`;return C`step ${n}${i}${r>=
0?C`<div class="diverged">diverged at step ${r}</div>`:D}`}function Sn(t){let{model:e,plane:n,layers:[r,o,i]}=t,s=a=>()=>{let c=n();c&&a(c.toPixel)};return{paths:s(
a=>P(r,Xa(e,a))),minima:s(a=>P(o,Yo(e.get("marks").minimum,Dt(e.get("minima")).map(a)))),points:s(a=>P(i,tc(e,a))),start:ec(t),buttons:nc(t)}}var ei=(t,e)=>t.get(
"colors")[e%t.get("colors").length];function Xa(t,e){let[n,r]=t.get("paths").shape,o=U(t.get("paths")),i=de(t),s=a=>e(o.subarray(2*a,2*a+2));return Array.from({
length:n},(a,c)=>{let l=Array.from({length:i(c)?r:0},(p,u)=>s(c*r+u));return Go(ei(t,c),l)})}function tc(t,e){let n=de(t);return Dt(t.get("current")).map((r,o)=>Ko(
ei(t,o),n(o)?e(r):[NaN,NaN]))}function ec({model:t,el:e,picture:n,hit:r,handles:o,plane:i,free:s}){let a=t.get("marks").start,c=(u=!1,h="")=>{let g=t.get("start");
return H`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${g[0]} aria-valuetext=${fe(g,t.get("axis_names"))} transform=${h} .style=${Pt(u)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${a} stroke-width="2.5" />
        <circle r="2.5" fill=${a} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=P(o,c(),".handle"),p=u=>s()&&K(t,{start:u});return An({surface:r,handle:l,idle:()=>!i()||e.classList.contains("panning"),to:u=>p(ni(i(),_t(n,u))),
by:(u,h)=>{let{x:g,y:m}=i(),x=h?.1:.01,[y,A]=[g,m].map(({low:E,high:b},k)=>X(t.get("start")[k]+u[k]*x*(b-E),E,b));p([y,A])}}),()=>{let u=i();if(!u)return;let h=t.
get("start"),g=[u.x,u.y].every(({low:m,high:x},y)=>h[y]>=m&&h[y]<=x);e.classList.toggle("still",!s()),P(o,c(g&&s(),`translate(${u.toPixel(h)})`))}}function ni({
x:t,y:e,toPoint:n},r){let[o,i]=n(r);return[X(o,t.low,t.high),X(i,e.low,e.high)]}function nc({model:t,el:e,picture:n,hit:r,panel:o,plane:i}){let s=h=>t.get("disa\
bled")||K(t,{view:h});function a(h,g){let[m,x,y,A]=t.get("view"),[E,b]=g??[(m+x)/2,(y+A)/2],[k,_,d,f]=t.get("home"),v=($,w)=>w+($-w)*h;h>1&&(x-m>ti*(_-k)||A-y>ti*
(f-d))||s([v(m,E),v(x,E),v(y,b),v(A,b)])}let c=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),p()};function p(){let h=[["+","Zoom in",
()=>a(1/Qo)],["−","Zoom out",()=>a(Qo)],["✥","Move the view by dragging",l,c()],["⌂","Show the whole problem",()=>s(t.get("home"))]],g=t.get("zoomable")===
!1,m=h.map(([x,y,A,E])=>C`
      <button type="button" title=${y} aria-label=${y} aria-pressed=${E??D} ?hidden=${g}
        ?disabled=${t.get("disabled")} @click=${A}>${x}</button>`);P(o,m)}r.addEventListener("pointerdown",h=>{let g=i();if(h.button!==0||!g||!c())return;let{toPoint:m}=g,
[x,y,A,E]=t.get("view"),[b,k]=m(_t(n,h));Re(h,_=>{let[d,f]=m(_t(n,_));s([x+b-d,y+b-d,A+k-f,E+k-f])})}),Ce(r,c);let u=h=>{let g=i();!h.ctrlKey||!g||(h.preventDefault(),
a(h.deltaY<0?1/Xo:Xo,ni(g,_t(n,h))))};return n.addEventListener("wheel",u,{passive:!1}),p}var ri={mouse:9,pen:12,touch:20},rc=500;function oi({state:t,plane:e},[n,r],o){let i=-1,{toPixel:s}=e();for(let{slot:a,at:c}of t.visible()){let[l,p]=s(c),u=Math.
hypot(l-n,p-r);u<=o&&([i,o]=[a,u])}return i}function ii(t){let{el:e,plot:n,state:r,plane:o}=t,{picture:i,hit:s}=n,a=(l,p)=>oi(t,_t(i,l),ri[p]??ri.mouse),c=l=>r.
add(o().toPoint(n.pixel(l)));s.addEventListener("pointerdown",l=>{if(l.button!==0)return;let p=a(l,l.pointerType);if(p<0&&(l.pointerType==="touch"||r.removing))
return;if(l.preventDefault(),i.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(p);p>=0&&r.select(p);let u=p>=0?p:c(l);if(u<0)return;let[h,g]=_t(
i,l),[m,x]=p<0?[h,g]:o().toPixel(r.cursor);Re(l,y=>{let[A,E]=_t(i,y);r.move(u,o().toPoint([A+m-h,E+x-g]))})}),s.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!r.removing&&a(l,"touch")<0&&c(l)}),s.addEventListener("dblclick",l=>{let p=a(l,"mouse"),{added:u}=r;p>=0&&!(p===u.slot&&performance.now()-u.time<rc)&&r.remove(
p)}),s.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&a(l,l.pointerType)>=0)}),Ce(s,l=>a(l.touches[0],"touch")>=0)}function si(t){let{
plot:e,state:n,plane:r}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?oi(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.classification&&
(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),e.picture.addEventListener("keydown",i=>{if(i.ctrlKey||i.metaKey||i.altKey)return;let s=Le(i),a=o[i.key.
length===1?i.key.toLowerCase():i.key];if(!s&&!a)return;if(i.preventDefault(),!s)return a();let c=i.shiftKey?.1:.01,l=n.box().map(([p,u],h)=>n.cursor[h]+s[h]*c*(u-
p));n.selected>=0?n.move(n.selected,l):n.moveCursor(l)})}var di=Zs(ai(),1),vr=1e7,ci=1e3,mr=40,oc=1e30,ic=/(?<=[0-9]),(?=[0-9])/g,pi=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,sc=/^\s*([+-]?)inf(inity)?\s*$/i,ac=/^(true|True|TRUE|false|False|FALSE)$/,
je=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),$t=class extends Error{},fi={regression:[
"x","y"],classification:["x1","x2","label"]};function hi(t){let e=cc(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new $t("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace(ic,"."):n,o=[",",";","	"].map(g=>({sign:g,count:r.split(g).length})),{sign:i,count:s}=o.reduce((g,m)=>m.count>g.count?m:g);if(s>
ci)throw new $t(`It has more than ${ci} columns.`);let a=i===";"&&!e.includes(".")?",":".",[c=[],...l]=lc(e,i),p=!c.some(g=>pi.test(g.replace(a,"."))),u=p?l:[c,
...l];if(!u.length)throw new $t("It has a header line but no rows.");return pc(c.map((g,m)=>gi(p&&g.trim()||`column ${m+1}`))).map((g,m)=>uc(g,u.map(x=>(x[m]??"").
trimStart()),a))}function cc(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new $t("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function lc(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(u,h)=>h??u):t,{data:o,errors:i}=di.default.parse(r,{delimiter:e,
newline:`
`}),s=o.filter(u=>u.length>1||u[0].trim()),a=i.some(({code:u})=>u==="MissingQuotes"),[{length:c}=[],l]=s,p=l?.length===c+1?c+1:c;if(a||s.some(u=>u.length>p||u[c]?.
trim()))throw new $t("It is not a table: its rows have different numbers of columns.");return s}function uc(t,e,n){let r=Float64Array.from(e,i=>dc(n==="."?i:i.replace(
n,".")));if(e.every((i,s)=>!Number.isNaN(r[s])||je.has(i)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(i=>ac.test(i)||je.has(i)))return{name:t,kind:"\
text",texts:e,values:r};for(let[i,s]of e.entries())r[i]=je.has(s)?NaN:Number(/^t/i.test(s));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function dc(t){if(pi.test(t))return Number(t);let e=sc.exec(t);return e?+`${e[1]}Infinity`:NaN}function pc(t){let e=new Set;for(let n of t){let r=n;for(let o=2;e.
has(r);o++)r=`${n} (${o})`;e.add(r)}return[...e]}function gi(t){let e=[...t.slice(0,2*mr+2)];return e.length<=mr?t:`${e.slice(0,mr-1).join("")}…`}function mi(t,e){
let n=e??(fc(t)?"classification":"regression"),r=fi[n];if(t.length<r.length)throw new $t(`It has too few columns: ${r.join(", ")} are needed.`);if(n==="regressi\
on")return li(t,r);let o=On(t,"label")??t.findLast(({kind:i})=>i==="text")??t[2];return[...li(t.filter(i=>i!==o),r.slice(0,2)),o]}function fc(t){if(t.length<3)return!1;
if(On(t,"label"))return!0;let e=fi.regression.every(o=>On(t,o)),n=t.findLast(({kind:o})=>o==="text");if(!!n!==e)return!e;let{texts:r}=n??t[2];return new Set(r).
size===2}var On=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function li(t,e){let n=e.map(o=>On(t,o));if(n.every(o=>o!==void 0))return n;let r=t.filter(({kind:o})=>o!==
"text");return(r.length>=2?r:t).slice(0,2)}function vi([t,e,n]){ui(t),ui(e);let r=[t.values,e.values];return n?{coordinates:r,...hc(n)}:{coordinates:r,labels:null,
labelNames:["−1","+1"]}}function ui({name:t,kind:e,texts:n,values:r}){let o=r.findIndex(a=>!(Math.abs(a)<oc));if(o<0)return;let i=e==="text"?n[o]:String(r[o]).
replace("Infinity","inf"),s=je.has(n[o])?"a gap":`'${i.slice(0,30)}', which is not a number that can be shown,`;throw new $t(`Column “${t}” has ${s} in row ${o+
1}, not counting the header.`)}function hc({name:t,kind:e,texts:n,values:r}){let o=n.findIndex(l=>je.has(l));if(o>=0)throw new $t(`label: column '${t}' has a ga\
p in row ${o+1}.`);let i=e==="text"?n:[...r],s=[...new Set(i)],a=l=>e==="truth"?l?"True":"False":String(l);if(s.length!==2){let l=s.slice(0,4).map(u=>a(u).slice(
0,40)).join(", "),p=`${s.length}: ${l}${s.length>4?", …":""}`;throw new $t(`label: column '${t}' must hold two different labels, not ${p}.`)}return s.sort((l,p)=>l<
p?-1:1),{labels:Float64Array.from(i,l=>l===s[0]?-1:1),labelNames:s.map(l=>gi(a(l)))}}var he=new WeakMap,bi=t=>he.get(t),wr=t=>Tn(t)<t.get("most")&&!t.get("disabled")&&!t.widget_manager?.exported,Tn=t=>t.get("part").shape[0];async function xi(t,e){
he.delete(t);let n=e.size>vr,r=n?null:await e.arrayBuffer().catch(()=>null),o=e.name.slice(0,80);$i(t,o,()=>{if(!r)throw new $t(n?`It is larger than ${vr/1e6} M\
B.`:"It cannot be read.");let i=hi(r);return he.set(t,{columns:i,chosen:[],file:o}),ki(t,mi(i,t.get("both_tasks")?void 0:t.get("task")))})}function br(t,e){$i(t,
he.get(t)?.file??"",()=>ki(t,e))}function yi(t){!he.delete(t)&&!t.get("message").file||K(t,{message:{},label_names:["−1","+1"]})}function $i(t,e,n){try{K(t,{message:{
file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof $t))throw r;K(t,{message:{file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function ki(t,e){
let n=he.get(t);n&&(n.chosen=e);let{coordinates:r,labels:o,labelNames:i}=vi(e),[s,a]=[t.get("interval"),t.get(o?"interval":"y_interval")],c=[wi(r[0],s),wi(r[1],
a)],l=r[0].length,p=vc(l,Tn(t));gc(t,c,o,i,p),p.length<l&&wr(t)&&mc(t,l,e);let[u,h,g]=e.map(({name:y})=>`“${y}”`),x=[`${`${p.length} point${p.length===1?"":
"s"}`}, ${h} over ${u}.`];p.length<l&&x.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),o&&x.push(`${g}: ${i[0]} is −1, ${i[1]} is +1.`);
for(let[y,A]of r.entries()){if(c[y]===A)continue;let{least:E,largest:b}=_i(A);x.push(`“${e[y].name}”, from ${nt(E)} to ${nt(b)}, is scaled to fit the view.`)}
return x.join(" ")}function gc(t,e,n,r,o){let[i,s]=t.get("x").shape,a=new Float64Array(i*s),c=new Float64Array(i).fill(n?1:0);for(let[m,x]of o.entries())a[s*m]=
e[0][x],n&&(a[s*m+1]=e[1][x]),c[m]=(n??e[1])[x];let l=new Float64Array(i).fill(1,0,o.length),p=Object.entries({x:a,y:c,part:l}).map(([m,x])=>[m,{...t.get(m),data:new DataView(
x.map(Math.fround).buffer)}]),u=n?"classification":"regression",h=u===t.get("task")?{}:{task:u,axis_names:n?["x₁","x₂"]:["x","y"]},g=t.get("own")[n?1:0]??t.
get("source");K(t,{...Object.fromEntries(p),...h,label_names:r,source:g})}function mc(t,e,n){let r=Tn(t),o=st(t,"part",()=>{o(),Tn(t)>r&&queueMicrotask(()=>br(t,
n))});K(t,{wanted:Math.min(e,t.get("most"))})}function wi(t,[e,n]){let{least:r,largest:o}=_i(t);if(r>=e&&o<=n)return t;let[i,s]=[.95*e+.05*n,.05*e+.95*n];return r===
o?t.map(()=>(i+s)/2):t.map(a=>i+(a-r)/(o-r)*(s-i))}function _i(t){let[e,n]=[1/0,-1/0];for(let r of t)[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}
function vc(t,e){let n=[],r=wc();for(let o=0;o<t;o++)(t-o)*r()<Math.min(t,e)-n.length&&n.push(o);return n}function wc(){let t=0;return()=>{t=t+1831565813|0;let e=Math.
imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/2**32}}function Ai(t,e){let n=t.get("task")==="classification",r={classification:n,removing:!1,label:1,selected:-1,cursor:[0,0],message:"",added:{slot:-1,time:0},box:p,
visible:x,count:y,read:E,add:b,move:_,moveCursor:d,remove:f,select:v,step:$,choose:M,setRemoving:T},o=zi(t),i=[],[[s,a],[c,l]]=p();return r.cursor=[(s+a)/2,(c+l)/
2],r;function p(){return[t.get("interval"),t.get(n?"interval":"y_interval")]}function u([z,O]){let[[S,R],[N,B]]=p();return[X(z,S,R),X(O,N,B)]}function h(z){let[
O,S]=o.x.subarray(m()*z);return[O,n?S:o.y[z]]}function g(z,O){let[S,R]=u(O).map(Math.fround);o.x[m()*z]=S,n?o.x[m()*z+1]=R:o.y[z]=R}function m(){return t.get("x").
shape[1]}function x(){let[[z,O],[S,R]]=p(),N=Array.from(o.part,(L,J)=>({slot:J,part:L,at:h(J)})),B=(...[L,J,j])=>L<=J&&J<=j,I=([L,J])=>B(...[z,L,O].map(Math.fround))&&
B(...[S,J,R].map(Math.fround));return N.filter(({part:L,at:J})=>L&&I(J)).map(({slot:L,part:J,at:j})=>({slot:L,at:j,training:J>0,positive:o.y[L]>0}))}function y(z){
return o.part.filter(O=>O===z).length}function A(...z){let O=R=>new DataView(Float64Array.from(o[R]).buffer),S=t.get("own")[n?1:0]??t.get("source");K(t,{...Object.
fromEntries(z.map(R=>[R,{...t.get(R),data:O(R)}])),source:S})}function E(){let z=o;o=zi(t);let O=i.length>0&&o.part.length>z.part.length;if(O)for(let R of["x","\
y","part"])o[R].set(z[R]);if(o.part[r.selected]||(r.selected=-1),!O)return;let S=i;i=[],w("");for(let{point:R,label:N}of S)b(R,N)}function b(z,O=r.label){let S=o.
part.indexOf(0);return S<0?(w(k(z,O)),-1):(o.part[S]=1,n&&(o.y[S]=O),g(S,z),A("x","y","part"),r.added={slot:S,time:performance.now()},v(S),S)}function k(z,O){let[
S,R]=[o.part.length,t.get("most")],N=`All ${S} slots are taken`;return S>=R?`No more than ${R} points are possible: remove one first.`:wr(t)?(i.push({point:z,label:O}),
t.get("wanted")<=S&&K(t,{wanted:S+1}),`${N}: adding more …`):`${N}, and only ${t.widget_manager?.exported?"Python":"the server"} can add more.`}function _(z,O){
o.part[z]&&(g(z,O),A("x","y"),r.cursor=h(z))}function d(z){r.cursor=u(z),w("")}function f(z){o.part[z]&&(o.part[z]=0,A("part"),v(-1,"Point removed."))}function v(z,O=""){
r.selected=z,z>=0&&(r.cursor=h(z)),w(O)}function $(z){let O=x().sort((N,B)=>N.at[0]-B.at[0]||N.at[1]-B.at[1]);if(!O.length)return w("No point is in view.");let S=O.
findIndex(({slot:N})=>N===r.selected),R=S<0&&!z?0:S;v(O[(R+(z?1:-1)+O.length)%O.length].slot)}function w(z){r.message=z,e()}function M(z){r.label=z,e()}function T(z){
r.removing=z,v(-1,z?"Click a point to remove it.":"")}}function zi(t){let[e,n,r]=["x","y","part"].map(o=>U(t.get(o)).slice());return{x:e,y:n,part:r}}var bc=150,xc="Click to add a point, drag to move it, double-click to remove it.",yc="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",$c=" + and −\
 choose the label of new points.";function Mi({model:t,el:e}){let n=t.get("task")==="classification";e.classList.toggle("classification",n),e.classList.remove("\
mapped");let r=t.get("colors");for(let z in r)e.style.setProperty(`--${z}`,r[z]);let o=Ut(),i=C`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${xc}</summary><p id=${o}>${yc}${n?$c:""}</p></details>`,[s,a,c,l]=P(e,i,"div",".tools",".report",".message"),u=dr(s,{label:"\
Data",ratio:n?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),h={tabindex:"0",role:"application","aria-describedby":o};for(let[z,O]of Object.entries(h))u.
picture.setAttribute(z,O);let[g,m,x]=u.layers("curve","points","selection"),y=Ai(t,()=>{k(),$()}),A=()=>{let[z,O]=y.box().map(([S,R])=>({low:S,high:R}));return u.
plane(z,O)},E={el:e,plot:u,state:y,plane:A};ii(E),si(E);function b(){let z=y.visible(),{toPixel:O}=A(),S=z.length>bc?3.6:4.8;P(m,z.map(({at:B,training:I,positive:F})=>{
let L=n?F?"positive":"negative":"",[J,j]=O(B);return H`<circle class="${I?"training":"test"} ${L}" r=${S} cx=${J.toFixed(2)} cy=${j.toFixed(2)} />`})),k();let[R,
N]=[y.count(1),y.count(-1)];u.picture.ariaLabel=`Data: ${xr(R,"training ")}${N?` and ${xr(N,"test ")}`:""}`,$()}function k(){let z=y.visible(),O=z.find(({slot:B})=>B===
y.selected),[S,R]=A().toPixel(O?.at??y.cursor);P(x,H`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${S},${R})" .style=${Pt(!O)} />
      <circle class="selected" r="9" cx=${S} cy=${R} .style=${Pt(O)} />`);let N=y.count(1)+y.count(-1)-z.length;P(c,C`
      <div class="status" role="status">${y.message||(O?_(O):"")}</div>
      <div class="notes">${N?`${xr(N)} outside the view`:""}</div>`)}function _({at:z,training:O,positive:S}){let R=n?`, label ${t.get("label_names")[S?1:0]}`:"";
return`${O?"Training":"Test"} point: ${fe(z,t.get("axis_names"),R)}`}function d(){let z=n?new Float64Array:U(t.get("fit")),{left:O,width:S}=u.area,{to:R}=A().y,
N=I=>`${(O+I*S/(z.length-1)).toFixed(2)},${X(R(z[I]),-jt,jt).toFixed(2)}`,B=Pe(z.length,I=>!Number.isNaN(z[I])).map(I=>`M${I.map(N).join("L")}`);P(g,H`<path class="fit" d=${B.
join("")} />`)}let f=_n(r.positive,r.negative);function v(){if(!n)return;let z=t.get("map");e.classList.toggle("mapped",z.shape[0]>0);let O=t.get("logits"),S=R=>O?
Math.tanh(R/2):X(R,-1,1);ue(u.canvas,U(z),z.shape,R=>f(S(R)))}function $(){e.classList.toggle("removing",y.removing);let z=[1,-1].map(N=>C`
      <button type="button" title="Label of the points you add" aria-pressed=${N===y.label}
        @click=${()=>y.choose(N)}>
        <i class="dot ${N>0?"positive":"negative"}"></i>${t.get("label_names")[N>0?1:0]}
      </button>`),O=n?"var(--gdviz-faint)":r.data,S=[{name:"training",color:O,kind:"dot"}];y.count(-1)&&S.push({name:"test",color:O,kind:"ring"}),n||S.push({name:"\
model",color:r.fit}),P(a,C`
      ${n?C`<span class="labels" role="group" aria-label="Label of new points">${z}</span>`:D}
      <button type="button" title="Remove points by clicking them" aria-pressed=${y.removing}
        @click=${()=>y.setRemoving(!y.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${w} />
      <button type="button" title=${"Load your own data: a header line, then a row for each point"}
        @click=${()=>a.querySelector("input").click()}>Load CSV …</button>
      <span class="gdviz-legend">${zn(S)}</span>`)}function w({target:z}){let[O]=z.files;O&&xi(t,O),z.value=""}function M(){let{file:z,text:O,failed:S}=t.get("m\
essage"),[R,N]=S?["gdviz-notice","alert"]:["gdviz-note","status"];P(l,O?C`<div class=${R} role=${N}><b>${z}</b>: ${O}</div>${kc(t)}`:D)}let T="interval y_interv\
al axis_names";return u.draw(t,{[T]:()=>u.axes(A(),t.get("axis_names"),!n),"x y part":y.read,[`x y part label_names ${T}`]:b,[`fit ${T}`]:d,"map logits":v,message:M})}
function kc(t){let{columns:e,chosen:n}=bi(t)??{columns:[],chosen:[]};if(e.length<3)return D;let r=n.length===3?["x₁","x₂"]:["x","y"],o=t.get("both_tasks");(o||
n.length===3)&&r.push("label");let i=(c,{target:l})=>{let p=[n[0],n[1],n[2]];p[c]=e[l.value],br(t,p.filter(Boolean))},s=(c,l,p)=>C`<option value=${l} .selected=${p}>${c}</option>`,
a=r.map((c,l)=>C`
    <label>${c} <select aria-label="Column of ${c}" @change=${p=>i(l,p)}>
      ${l===2&&o?s("none: a curve","",!n[2]):D}
      ${e.map((p,u)=>s(p.name,u,p===n[l]))}
    </select></label>`);return C`<div class="columns">${a}</div>`}var xr=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function _c(t){let{model:e,el:n}=t;rt(n,
"gdviz-data-editor");let r=Mi(t),o=[st(e,"task",()=>{r(),P(n,D),r=Mi(t)}),st(e,"source",()=>{e.get("own").includes(e.get("source"))||yi(e)})];return()=>{for(let i of o)
i();r()}}var Ei={render:_c};var zc=4;function Ac({model:t,el:e}){rt(e,"gdviz-field","gdviz-plane");let n=Ut(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function o(){let{size:b=[
0,0],axes:k=[0,0,0,0]}=t.get("drawn"),[_,d,f,v]=k,$=M=>H`<rect class=${M} x=${_} y=${d} width=${f} height=${v} />`,w=C`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${b[0]} height=${b[1]}>
        <defs><clipPath id=${n}>${$("")}</clipPath></defs>
        ${$("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?xn(t.widget_manager,"Zooming needs Python, which draws this picture."):D}`;return P(e,w,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[i,s,a,c,l,p,u,h]=o();function g(){let{size:b,axes:k,limits:_}=t.get("drawn");if(!b)return null;let[d,f,v,$]=k,w=Nt({low:_[0],high:_[1],from:d,to:d+
v});return ce(w,Nt({low:_[2],high:_[3],from:f+$,to:f}))}let x=Sn({model:t,el:e,picture:i,hit:s,handles:p,panel:u,layers:[a,c,l],plane:g,free:()=>!0});function y(){
x.buttons();let{limits:b}=t.get("drawn");t.get("disabled")&&b&&t.set("view",b)}let A=se(e,b=>{Math.abs(b-t.get("width"))>=zc&&K(t,{width:b})}),E=dt(t,{disabled:y,
drawn:o,"drawn minima":x.minima,"drawn start axis_names":x.start,"drawn paths":x.paths,"drawn current":x.points,"drawn current step diverged_at axis_names outda\
ted":()=>P(h,g()&&(t.get("outdated")||En(t)))});return()=>{A(),E()}}var Si={render:Ac};var Ft={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Nn=t=>(...e)=>({_$litDirective$:t,values:e}),ge=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Up}=mo;var Oi=t=>t.strings===void 0;var Mc={},Ti=(t,e=Mc)=>t._$AH=e;var bt=Nn(class extends ge{constructor(t){if(super(t),t.type!==Ft.PROPERTY&&t.type!==Ft.ATTRIBUTE&&t.type!==Ft.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!Oi(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
yt||e===D)return e;let n=t.element,r=t.name;if(t.type===Ft.PROPERTY){if(e===n[r])return yt}else if(t.type===Ft.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return yt}else if(t.
type===Ft.ATTRIBUTE&&n.getAttribute(r)===e+"")return yt;return Ti(t),e}});function Rn(t,e){let n=!1,r=!1,o;return({value:i,min:s,max:a,step:c,log:l,whole:p,disabled:u=!1,description:h,unit:g="",tooltip:m,continuous:x=!0})=>{i!==o&&(r=
!1),o=i;let y=f=>String(l?Math.log10(f):f);function A({target:f}){let v=Number(f.value),$=l?Number((10**v).toPrecision(3)):v;e(X(p?Math.round(v):$,s,a))}function E({
target:f}){let v=Number(f.value.trim().replace(",",".").replaceAll("−","-"));r=!(f.value.trim()!==""&&Number.isFinite(v)&&(!p||Number.isInteger(v))&&v>=s&&v<=
a),r||e(v),t()}function b(){n=!0}function k(){n=r=!1,t()}let[_,d]=x?[A,null]:[null,A];return C`
      <label title=${m}>
        <span>${h}</span>
        <input type="range" min=${y(s)} max=${y(a)} step=${c} aria-valuetext=${`${nt(i)} ${g}`.trim()}
          .value=${bt(y(i))} ?disabled=${u} @input=${_} @change=${d} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${h}, as a number" aria-invalid=${r}
        title=${r?`A ${p?"whole ":""}number from ${s} to ${a}`:g}
        .value=${n?yt:bt(nt(i))} ?disabled=${u} @focus=${b} @change=${E} @blur=${k} />`}}var[Ln,me,yr,Ni]=[1,2,3,4],Li={add:Ln,subtract:Ln,negate:Ln,multiply:me,divide:me,power:yr,exp:yr},Ci=(t,e)=>C`<math display="block" alttext=${t}>${mt(e)}</math>`;
function mt(t,e=Ln){if((Li[t.operation]??Ni)<e)return Ri(mt(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?gt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:gt`<mn>${t.value}</mn>`;case"variable":return gt`<mi>${t.letter}</mi>`;case"add":return gt`<mrow>${mt(n)}<mo>+</mo>${mt(r,me)}</mrow>`;case"subt\
ract":return gt`<mrow>${mt(n)}<mo>−</mo>${mt(r,me)}</mrow>`;case"negate":return gt`<mrow><mo>−</mo>${mt(n,me)}</mrow>`;case"multiply":return gt`<mrow>${mt(n,
me)}${Sc(r)}${mt(r,yr)}</mrow>`;case"divide":return gt`<mfrac>${mt(n)}${mt(r)}</mfrac>`;case"power":return gt`<msup>${mt(n,Ni)}${mt(r)}</msup>`;case"exp":return gt`<msup><mi>e</mi>${mt(
n)}</msup>`;case"sqrt":return gt`<msqrt>${mt(n)}</msqrt>`;case"abs":return gt`<mrow><mo stretchy="true">|</mo>${mt(n)}<mo stretchy="true">|</mo></mrow>`;default:
return gt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${Ri(Ec(Ii(t)))}</mrow>`}}var Ri=t=>gt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,Ec=t=>t.map((e,n)=>n?gt`<mo separator="true">,</mo>${mt(
e)}`:mt(e));function Ii({operation:t,position:e,operands:n}){let[r,...o]=n;return[...r.operation===t&&r.position===e?Ii(r):[r],...o]}function Sc(t){return Pi(t)?
gt`<mo>·</mo>`:gt`<mo lspace="0" rspace=${t.operation in Li||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function Pi({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&Pi(e[0])}var zt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
es only the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:Rt,operations:Tc}=zt,Nc=zt.errors,Fe=zt.functions,Rc=zt.spellings,In=zt.constants,Lc=zt.superscripts,Cc=Object.keys(zt.tokens),Cn=new RegExp(Object.entries(
zt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),ct=class extends Error{constructor(e,n,...r){super(Nc[e].replace(/\{(\d)\}/g,(o,i)=>String(r[i]))),this.
position=n}};function Pn(t,e=zt.variables){let n=Array.from(t),r=Ic(n,e),o=Fc(r,n.length),i=jc(r,e);return{instructions:Dc(o,[...e,...i]),parameters:i,root:o}}function Ic(t,e){
if(t.length>Rt.characters)throw new ct("long",Rt.characters,Rt.characters);let n=t.map(o=>Rc[o]??(o.length===1?o:"\0")).join(""),r=[];for(let o=0;o<n.length;o=Cn.
lastIndex){Cn.lastIndex=o;let i=Cn.exec(n);if(!i)throw new ct(t[o]==="="?"equals":"character",o,t[o]);let s=Cc.find(c=>i.groups?.[c]!==void 0)??"",a=/^ *\(/.test(
n.slice(Cn.lastIndex));s==="word"?r.push(...Pc(i[0],o,e,a)):s!=="space"&&r.push({kind:s,text:i[0],position:o})}return r}function Pc(t,e,n,r){if(Object.hasOwn(Fe,
t)){if(!r)throw new ct("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(In,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new ct("function",e,t,Object.keys(Fe).join(", "));let o=Object.keys(Fe).findLast(s=>t.startsWith(s));if(o)throw new ct("brackets",e,o);let i=Array.from(
t);if(t.length>3||t.length===3&&!i.some(s=>n.includes(s)))throw new ct("name",e,t);return i.map((s,a)=>({kind:"letter",text:s,position:e+a}))}function jc(t,e){let n=new Set;
for(let{kind:r,text:o,position:i}of t)if(!(r!=="letter"||e.includes(o)||Object.hasOwn(In,o))){if(zt.variables.includes(o))throw new ct("result",i,o);if(n.add(o),
n.size>Rt.parameters)throw new ct("letters",i,Rt.parameters)}return[...n].sort()}function Fc(t,e){let n={kind:"end",text:"",position:e},r=0,o=0,i=0,s=!1,a=()=>t[r]??
n,c=()=>t[r++]??n,l=(b,k,_,{value:d=0,letter:f=""}={})=>({operation:b,position:k,operands:_,value:d,letter:f});function p(){let{text:b,position:k}=a();throw new ct(
b===")"?"unopened":b===","?"comma":"operand",k)}function u(){let b=h();for(;a().text==="+"||a().text==="-";){let{text:k,position:_}=c();b=l(k==="+"?"add":"subtr\
act",_,[b,h()])}return b}function h(){let b=g();for(;;){let{kind:k,text:_,position:d}=a();if(_==="*"||_==="/")c(),b=l(_==="*"?"multiply":"divide",d,[b,g()]);else if(k===
"letter"||k==="function"||_==="("||_==="|"&&!s)b=l("multiply",d,[b,m()]);else{if(k==="number")throw new ct("before",d);return b}}}function g(){if(++o>Rt.depth)throw new ct(
"deep",a().position,Rt.depth);let b;if(a().text==="-"){let{position:k}=c();b=l("negate",k,[g()])}else a().text==="+"?(c(),b=g()):b=m();return o--,b}function m(){
let b=x();for(;a().kind==="superscript";){let{text:_,position:d}=c();b=l("power",d,[b,l("number",d,[],{value:Lc[_]})])}if(a().text!=="^"&&a().text!=="**")return b;
let{position:k}=c();return l("power",k,[b,g()])}function x(){let{kind:b,text:k,position:_}=a();if(b==="number"){c();let d=Number(k);if(d>Rt.number)throw new ct(
"size",_);return l("number",_,[],{value:d})}if(b==="letter")return c(),Object.hasOwn(In,k)?l("number",_,[],{value:In[k],letter:k}):l("variable",_,[],{letter:k});
if(b==="function")return y(c());if(k==="(")return A("unclosed",")",!1)[0];if(k==="|")return l("abs",_,A("bar","|",!0));throw new ct(k===")"&&i===0?"unopened":"o\
perand",_)}function y({text:b,position:k}){let _=zt.several.includes(b),[d,...f]=A("unclosed",")",!1,_);if(!_)return l(Fe[b],k,[d]);if(!f.length)throw new ct("s\
everal",k,b);return f.reduce((v,$)=>l(Fe[b],k,[v,$]),d)}function A(b,k,_,d=!1){let f=c(),v=s;s=_,i++;let $=[u()];for(;d&&a().text===",";)c(),$.push(u());if(a().
kind==="end")throw new ct(b,f.position);return a().text!==k&&p(),c(),i--,s=v,$}if(!t.length)throw new ct("empty",0);let E=u();return a().kind!=="end"&&p(),E}function Dc(t,e){
let n=[],r=new Map;function o({position:s},a,c,l=0,p=0){let u=[Tc.indexOf(a),c,l,p],h=u.join();if(r.has(h)||r.set(h,n.push(u)-1),n.length>Rt.instructions)throw new ct(
"operations",s,Rt.instructions);return r.get(h)}function i(s){let{operation:a,operands:c,value:l,letter:p}=s;if(a==="number")return o(s,a,0,0,l);if(a==="variabl\
e")return o(s,a,e.indexOf(p));let u=i(c[0]),h=a==="power"&&c[1].operation==="number"?c[1].value:0;if(h===2||h===3||h===4){let g=o(s,"multiply",u,u);return h===2?
g:o(s,"multiply",g,h===3?u:g)}return o(s,a,u,...c.slice(1).map(i))}return i(t),n}var De=(t,e=t.get("value"))=>Pn(e,t.get("variables")),[Bc,Uc]=[24,8];function $r(t,e,n){let{shape:r}=t.get(e),o=new Float64Array(U(t.get(e)).length);return o.set(
n),oe(o,{shape:r,dtype:"float64"},t.get(e))}function Hc({model:t}){let e=De(t).parameters;function n(){let r=De(t),[o,i]=[e,U(t.get("parameters"))];e=r.parameters;
let s=$r(t,"instructions",r.instructions.flat()),[a,c]=[U(s),U(t.get("instructions"))];a.every((l,p)=>l===c[p])||(t.set("instructions",s),t.set("parameters",$r(
t,"parameters",e.map(l=>o.includes(l)?i[o.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function Wc({model:t,el:e}){rt(e,"gdviz-fo\
rmula-field");let n=Ut(),r=null,o=new Map;function i({target:u}){let h=u.value;try{De(t,h),r=null,K(t,{value:h})}catch(g){if(!(g instanceof ct))throw g;r={text:h,
error:g}}l()}function s(u){let h=g=>{let m=U(t.get("parameters")).slice();m[De(t).parameters.indexOf(u)]=g,K(t,{parameters:$r(t,"parameters",m)})};return o.has(
u)||o.set(u,Rn(l,h)),o.get(u)}function a({message:u,position:h},g){let m=Array.from(g,A=>/\s/.test(A)?" ":A),x=Math.max(0,h-Bc),y=m.slice(x,h+Uc).join("");return C`<code aria-hidden="true">${x?
"…":""}${y}\n${" ".repeat(h-x+(x?1:0))}▲</code>
      <span>${u}</span>`}function c(){r=null,l()}function l(){let[u,h,g]=["value","description","tooltip"].map(b=>t.get(b)),[m,x]=t.get("range"),y=U(t.get("para\
meters")),{root:A,parameters:E}=De(t);P(e,C`
      <label title=${g}>
        <span>${h}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${bt(r?.text??u)} @input=${i} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?a(r.error,r.text):D}</div>
        ${r?D:Ci(u,A)}
      </div>
      ${E.map((b,k)=>C`<div class="gdviz-slider">${s(b)({value:y[k],min:m,max:x,step:.01,description:b,tooltip:`The letter ${b} of the formula`})}</div>`)}`)}let p=[
dt(t,{"parameters description tooltip range":l}),dt(t,{value:c})];return()=>p.forEach(u=>u())}var ji={initialize:Hc,render:Wc};var Fi=64,qc=10,Vc=9;function Gc(t,e,n,{from:r,to:o}){let[i,s]=t.map(e?Math.log10:Number),a=n>1?(s-i)/(n-1):0,c=u=>e?10**u:u,l=u=>Math.floor((u-r)/(o-r)*n),p=Nt(
{low:c(i-a/2),high:c(s+a/2),log:e,from:r,to:o});return{pixels:p,nearest:u=>X(l(u),0,n-1),cellOf:u=>{let h=p.to(u);return h>=Math.min(r,o)&&h<=Math.max(r,o)?Math.
min(l(h),n-1):-1},centre:u=>c(i+u*a),edges:u=>{let[h,g]=[u,u+1].map(m=>r+(o-r)*m/n);return[Math.min(h,g),Math.max(h,g)]}}}function Kc({model:t,el:e}){let n=()=>t.
get("kind")==="magnitude",r=n()?Mn:Ie,o=`Map of ${t.get("value_name")}`,i=pe(e,{name:"gdviz-heat-map",label:o,ratio:t.get("ratio"),margins:r});i.canvas.classList.
add("hatch");let[s]=i.layers("cross"),[a]=P(i.handles,k(),".handle"),c=()=>t.get("values").shape,l=w=>{let M=t.get(`${w}_range`),T=t.get(`${w}_log`)&&M[0]>0,[z,
O]=c();return Gc(M,T,w==="x"?O:z,w==="x"?i.across():i.upwards())};function p(){if(!c()[0]||!c()[1])return null;let[w,M]=t.get("chosen"),[T,z]=[l("x").cellOf(w),
l("y").cellOf(M)];return T>=0&&z>=0?[T,z]:null}let u=w=>!Number.isFinite(w)||!n()&&w<0;function h(){let w=t.get("log"),[M,T]=Te([U(t.get("values"))],z=>Number.isFinite(
z)&&!(w&&z<=0));return M<=T?[M,T]:null}function g(){ue(i.canvas,U(t.get("values")),c(),n()?m():x())}function m(){let w=Array.from(t.get("palette"),S=>le(S)),[M,
T]=h()??[0,1],z=Nt({low:M,high:T,log:t.get("log"),from:0,to:w.length}),O=S=>Math.floor(z.to(Math.max(S,M)));return S=>u(S)?0:w[X(O(S),0,w.length-1)]}function x(){
let w=Array.from(t.get("colors"),M=>le(M));return M=>u(M)?0:w[M%w.length]}function y(){let w=h();if(!n()||!w)return i.bar(n()?[[],[],t.get("value_name")]:null);
let{height:M}=i.area,T=Nt({low:w[0],high:w[1],log:t.get("log"),from:0,to:-M}),z=t.get("palette"),O=R=>z[Math.floor((R+.5)/Fi*z.length)],S=T.ticks().map(({at:R,text:N})=>({
at:R/M,text:N}));i.bar([Array.from({length:Fi},(R,N)=>O(N)),S,t.get("value_name")])}function A(){let w=t.get("colors"),T=(n()?[]:t.get("names")).map((O,S)=>({name:O,
color:w[S%w.length],kind:"area"})),z=U(t.get("values")).some(u);i.legend(z?[...T,{name:t.get("missing_name"),color:"",kind:"hatch"}]:T)}let E=()=>i.axes(ce(l("x").
pixels,l("y").pixels),t.get("axis_names"));function b(){let w=p();if(P(i.handles,k(w)),!w)return P(s,null);let[[M,T],[z,O]]=[l("x").edges(w[0]),l("y").edges(w[1])],
{left:S,top:R,width:N,height:B}=i.area,[I,F]=[(M+T)/2,(z+O)/2],J=`${`M${I},${R}V${z-6}M${I},${O+6}V${R+B}`}M${S},${F}H${M-6}M${T+6},${F}H${S+N}`;P(s,H`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${J} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${J} />`)}function k(w=null){let[[M,T],[z,O]]=w?[l("x").edges(w[0]),l("y").edges(w[1])]:
[[0,0],[0,0]],S=(N,B,I,F)=>H`<rect class=${N} fill="transparent" stroke=${B} stroke-width=${I}
        x=${M-F} y=${z-F} width=${T-M+2*F} height=${O-z+2*F} />`,R=Math.max((Vc-(T-M))/2,1);return H`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Pt(w)}
        aria-valuenow=${w?w[1]*c()[1]+w[0]:0} aria-valuetext=${w?_(w):""}>
        ${S("","white",4,R)}${S("cell","black",2,R)}${S("halo","none",0,qc)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function _([w,M]){let[T,z]=t.get("axis_names"),O=`${T} = ${nt(l("x").centre(w))}, ${z} = ${nt(l("y").centre(M))}`,S=U(t.get("values"))[M*c()[1]+w];if(u(
S))return`${O}: ${t.get("missing_name")}`;let R=()=>t.get("names")[S]??String(S);return`${O}: ${n()?`${t.get("value_name")} ${nt(S)}`:R()}`}let d=i.readout(w=>{
let M=w?f(w):p();P(i.status,t.get("outdated")||(M?_(M):""))},a);function f([w,M]){return c()[0]&&c()[1]?[l("x").nearest(w),l("y").nearest(M)]:null}function v(w){
if(!w)return;let M=[l("x").centre(w[0]),l("y").centre(w[1])];String(M)!==String(t.get("chosen"))&&K(t,{chosen:M})}An({surface:i.hit,handle:a,to:w=>v(f(i.pixel(w))),
by:(w,M)=>{let[T,z]=p()??[0,0],O=M?10:1;v([X(T+O*w[0],0,c()[1]-1),X(z+O*w[1],0,c()[0]-1)])}});let $="x_range y_range x_log y_log axis_names";return i.draw(t,{"k\
ind values palette colors log":g,"kind values palette log value_name":y,"kind values names colors missing_name":A,[`values ${$}`]:E,[`kind chosen values names ${$}`]:b,
[`kind chosen values names value_name missing_name outdated ${$}`]:d})}var Di={render:Kc};function Yc(t){let e=C`<b>${t.get("name")}</b>`,n=pt(t.get("module")),{error:r}=Oe(t),o=r?`${r.message} (${r.name})`:t.get("error_message"),i=s=>C`<div class="gdviz-notice" role="status">${s}</div>`;
return o?C`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?i(C`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||vn(n)?null:i("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var Jc=({model:t})=>Xt(t);function Zc({model:t,el:e}){
rt(e,"gdviz-link");let n=()=>P(e,Yc(t)),r=[Xt(t),bn(t,n),st(t,"where error_message",n)];return n(),()=>r.forEach(o=>o())}var Bi={initialize:Jc,render:Zc};var Qc=2,Xc=.5,Ui=.05,jn=(t,e,n=Qc)=>e*Math.abs(t)/(Math.abs(t)+n);function Hi(t,e){let n=kn(t),r=document.createElement("canvas"),o=_n(e.positive,e.negative),i=[];
function s({weights:h,thickest:g},m){h.forEach(({index:x},y)=>{let A=m[x],E=jn(A,g);E>Ui&&(n.lineWidth=E,n.strokeStyle=A>0?e.positive:e.negative,n.stroke(i[y]))})}
function a({units:h,layers:g},m,[x,y,A],{ink:E,paper:b}){let k=h.length-g[0].length===x&&A>1,_=h.slice(g[0].length);n.fillStyle=b;for(let{x:d,y:f,size:v}of h)n.
fillRect(d-v/2,f-v/2,v,v);k&&y>1&&c(_,m,y,A),k&&y===1&&l(_,m,A,E),n.lineWidth=1,n.strokeStyle=E,n.globalAlpha=.7;for(let{x:d,y:f,size:v}of h)n.strokeRect(d-v/2-
.5,f-v/2-.5,v+1,v+1);n.globalAlpha=1}function c(h,g,m,x){ue(r,g,[m*h.length,x],y=>o(X(y,-1,1))),h.forEach(({x:y,y:A,size:E},b)=>{let k=(h.length-1-b)*m;n.drawImage(
r,0,k,x,m,y-E/2,A-E/2,E,E)})}function l(h,g,m,x){h.forEach(({x:y,y:A,size:E},b)=>{let k=g.subarray(b*m,(b+1)*m),_=k.reduce(($,w)=>Math.max($,Math.abs(w)),1),[d,
f]=[y-E/2,.46*E/_];Object.assign(n,{lineWidth:1,strokeStyle:x,globalAlpha:.25}),n.beginPath(),n.moveTo(d,A),n.lineTo(d+E,A),n.stroke();let v=b===h.length-1;Object.
assign(n,{lineWidth:E>20?1.8:1.2,strokeStyle:v?e.fit:x,globalAlpha:1}),n.beginPath(),k.forEach(($,w)=>n.lineTo(d+E*w/(m-1),A-f*$)),n.stroke()})}function p({units:h,
thickest:g},m,x){for(let{x:y,y:A,size:E,index:b}of h){let k=m[b],_=jn(k,g,Xc)/2;_>Ui&&(u(y-E/2,A+E/2,_+.8,x),u(y-E/2,A+E/2,_,k>0?e.positive:e.negative))}}function u(h,g,m,x){
n.beginPath(),n.arc(h,g,m,0,2*Math.PI),n.fillStyle=x,n.fill()}return{resize:({width:h,height:g,weights:m})=>{i=m.map(({curve:y})=>new Path2D(y));let x=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(h*x),height:Math.round(g*x)}),Object.assign(t.style,{width:`${h}px`,height:`${g}px`})},draw:(h,g,m,x,y)=>{let A=t.width/h.width;
n.setTransform(A,0,0,A,0,0),n.clearRect(0,0,h.width,h.height),g.length===h.parameters&&(s(h,g),a(h,m,x,y),p(h,g,y.paper))}}}var Wi=54,tl=340,el=120,nl=40,rl=5,Ht=16,Be=4;function kr(t){let[e,n,{shape:[,r,o]}]=[U(t.get("weights")),U(t.get("shape")),t.get("responses")],i=U(t.get("respo\
nses")),s=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],a={parameters:e,responses:i,pictures:[t.get("responses").
shape[0],r,o]};if(!n.length)return{...a,sizes:t.get("sizes"),names:s};let c=Array.from(n.subarray(0,Be)).filter(b=>b>0),l=Array.from(n.subarray(Be)).flatMap((b,k)=>b?
[k]:[]),p=Be*Ht**2,u=p+Be*Ht,h=[...c.map((b,k)=>[k*Ht**2,p+k*Ht,k*Ht]),[u,u+Ht,Be*Ht]],g=l,m=[],x=[],y=t.get("curves"),A=r*o;for(let[b,k]of[...c,1].entries()){let _=Array.
from({length:k},(d,f)=>f);for(let d of _)m.push(...g.map(f=>h[b][0]+d*Ht+f));m.push(..._.map(d=>h[b][1]+d));for(let d of _)x.push(i.subarray((h[b][2]+d)*A,(h[b][2]+
d)*A+(y?o:A)));g=_}let E=new Float64Array(x.length*(y?o:A));return x.forEach((b,k)=>E.set(b,k*b.length)),{parameters:Float64Array.from(m,b=>e[b]),responses:E,pictures:[
x.length,y?1:r,o],sizes:[l.length,...c,1],names:l.map(b=>y?s[b].replace("₁",""):s[b])}}function _r(t,e){let n=X(Wi*Math.max(...t),el,tl),r=e/t.length,o=[0,0];
for(let l=1;l<t.length;l++)o.push(o[l]+t[l]*(t[l-1]+1));let i=t.map((l,p)=>{let u=Math.min(n/l,Wi),h=Math.floor(Math.min(.76*u,.5*r,nl)),g=m=>Math.round(m-h/2)+
h/2;return Array.from({length:l},(m,x)=>({layer:p,unit:x,index:p?o[p]+l*t[p-1]+x:-1,x:g(r*(p+.5)),y:g(n/2+(x-(l-1)/2)*u),size:h}))}),s=i.flat(),a=i.slice(1).flatMap(
(l,p)=>l.flatMap(u=>i[p].map(h=>{let[g,m]=[h.x+h.size/2,u.x-u.size/2],x=(g+m)/2,y=`M${g},${h.y}C${x},${h.y},${x},${u.y},${m},${u.y}`;return{from:h,to:u,index:o[u.
layer]+u.unit*i[p].length+h.unit,start:g,end:m,curve:y}}))),c=X(.25*Math.min(...s.map(({size:l})=>l)),3.5,10);return{width:e,height:n,layers:i,units:s,weights:a,
thickest:c,parameters:o[t.length]}}function qi({units:t,weights:e},[n,r]){let o=t.find(({x:l,y:p,size:u})=>Math.max(Math.abs(n-l),Math.abs(r-p))<=u/2+1);if(o)return o;
let i=e.filter(({start:l,end:p})=>l<=n&&n<=p);if(!i.length)return null;let s=ol((n-i[0].start)/(i[0].end-i[0].start)),a=({from:l,to:p})=>Math.abs(l.y+(p.y-l.y)*
s-r),c=i.reduce((l,p)=>a(p)<a(l)?p:l);return a(c)<rl?c:null}function ol(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var il=250,sl=[.5,2,8];function al({model:t,el:e}){rt(e,"gdviz-network-diagram");let n=t.get("colors");for(let w in n)e.style.setProperty(`--${w}`,n[w]);let r=C`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="legend"></div>`,[o,i,s,a]=P(e,r,".network","canvas",".readout",".legend"),c=Hi(i,n),l=er(),p=kr(t),u="",h=_r(p.sizes,320),g=null;function m(w=h.
width){h=_r(p.sizes,w),u=String([p.sizes,p.names]),c.resize(h),P(a,pl(h.thickest)),A(null),x()}function x(){c.draw(h,p.parameters,p.responses,p.pictures,l),v()}
function y(){p=kr(t),String([p.sizes,p.names])!==u?m():x()}function A(w){g=w;let M=h.layers[0].map(({x:T,y:z,unit:O})=>H`<text x=${T} y=${z} dy="0.35em" text-anchor="middle">${p.
names[O]}</text>`);P(o,C`
      <svg tabindex="0" role="application" aria-label=${ul(p.sizes,t.get("activation"))} width=${h.width} height=${h.height}
        @pointermove=${E} @pointerdown=${E} @pointerleave=${b} @blur=${()=>A(null)} @keydown=${k}>
        <g class="names" aria-hidden="true">${M}</g>
        <g class="pointed" aria-hidden="true">${w&&dl(w)}</g>
      </svg>`),f()}let E=w=>A(qi(h,_t(o,w))),b=({pointerType:w})=>w!=="touch"&&A(null);function k(w){if(w.ctrlKey||w.metaKey||w.altKey)return;let M=Le(w);!M&&![
"Enter","Escape"].includes(w.key)||(w.preventDefault(),A(cl(h,g,M??w.key)))}let _=0,d=0;function f(){_=performance.now(),s.textContent=g?ll(h,p.names,g,p.parameters):
"Point at a line or a unit to see its value."}function v(){!g||d||(d=window.setTimeout(()=>{d=0,f()},Math.max(il-(performance.now()-_),0)))}let $=[dt(t,{"sizes \
weights responses shape curves":y,activation:()=>A(g)}),se(o,m),bo(()=>{l=er(),x()}),()=>clearTimeout(d)];return()=>$.forEach(w=>w())}function cl({layers:t,weights:e},n,r){
if(!n)return t[0][0];let o="from"in n;if(r==="Escape")return o?n.to:null;let i=e.filter(({to:l})=>l===(o?n.to:n));if(typeof r=="string")return i[0]??n;let[s,a]=r;
if(o)return i[X(n.from.unit-a-s,0,i.length-1)];let c=t[X(n.layer+s,0,t.length-1)];return c[X(n.unit-a,0,c.length-1)]}function Vi(t,e,{layer:n,unit:r}){return n===
0?e[r]:n===t.layers.length-1?"the output":`unit ${r+1} of hidden layer ${n}`}function ll(t,e,n,r){if("from"in n){let[i,s]=[n.from,n.to].map(a=>Vi(t,e,a));return`\
Weight from ${i} to ${s}: ${nt(r[n.index])}`}let o=Vi(t,e,n);return n.layer===0?`Input ${o}`:`${o[0].toUpperCase()}${o.slice(1)}: bias ${nt(r[n.index])}`}function ul([
t,...e],n){let r=e.slice(0,-1),o=`${r.length===1?"a hidden layer":"hidden layers"} of ${r.join(", ")} units`,i=r.length?`${o}${n?` (${n})`:""}`:"no hidden layer";
return`Network with ${t===1?"1 input":`${t} inputs`}, ${i} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves\
 back.`}function dl(t){if("from"in t)return H`<path d=${t.curve} />`;let e=t.size+5;return H`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function pl(t){
let e=(r,o,i=r)=>C`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${o}</svg>${i}</span>`,n=r=>H`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;
return C`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${sl.map(r=>e("sample",n(jn(r,t)),String(r)))}
    ${e("bias",H`<circle cx="5" cy="5" r="3.5" />`)}`}var Gi={render:al};var Ki="_",fl=100,hl=1e6,zr="it was cut off or changed on its way";async function Yi(t){if(t.length<fl||!/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t))return t;let e=await Zi(
gl(t.split(",").map(Number)),new CompressionStream("deflate")),n=btoa(Array.from(e,o=>String.fromCharCode(o)).join("")),r=Ki+n.replaceAll("+","-").replaceAll("/",
"_").replace(/=+$/,"");return r.length<t.length?r:t}var Ar=t=>/^_[A-Za-z0-9_-]*$/.test(t);async function Ji(t){if(!Ar(t))return t;try{let e=atob(t.slice(Ki.length).
replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,o=>o.charCodeAt(0)),r=ml(await Zi(n,new DecompressionStream("deflate")));return Array.from(r,o=>Object.
is(o,-0)?"-0":String(o)).join(",")}catch{throw new RangeError(zr)}}function gl(t){let e=t.every(i=>Object.is(Math.fround(i),i)),n=e?4:8,r=new DataView(new ArrayBuffer(
n*t.length));t.forEach((i,s)=>e?r.setFloat32(n*s,i):r.setFloat64(n*s,i));let o=new Uint8Array(1+r.byteLength);o[0]=n;for(let i=0;i<r.byteLength;i++)o[1+i%n*t.length+
Math.floor(i/n)]=r.getUint8(i);return o}function ml(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(zr);let r=new DataView(
new ArrayBuffer(e*n));for(let i=0;i<r.byteLength;i++)r.setUint8(i,t[1+i%e*n+Math.floor(i/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((i,s)=>e===
4?r.getFloat32(4*s):r.getFloat64(8*s))}async function Zi(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],o=0;for(let i=await n.read();!i.done;i=
await n.read()){if(o+=i.value.length,o>hl)throw await n.cancel(),new RangeError(zr);r.push(i.value)}return Bt(r)}var te=1,Qi=new WeakMap;function Mr(t,{kind:e,options:n,otherwise:r,usual:o},i){if(n)return n[t];if(o&&t===i.get(o))return"";if(e==="texts")return vl(t,r??[])?"":
JSON.stringify(t);if(typeof t=="string")return t;if(Array.isArray(t))return t.map(Xi).join(",");if(!t?.data)return Xi(Number(t));let s=Qi.get(t)??Array.from(U(t),
wl).join(",").replace(/(,0)+$/,"");return Qi.set(t,s),s}var vl=(t,e)=>t.length===e.length&&t.every((n,r)=>n===e[r]),wl=t=>Object.is(t,-0)?"-0":String(t);function Xi(t){
let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var Ue=t=>t.get("entries");async function Wt(t){
let e=t.widget_manager,n=new Map;for(let r of Ue(t)){let o=await Er(r,e);if(typeof o=="string")continue;let i=await wt(e,o.widget);n.set(r.name,Mr(i.get(o.trait),
o,i))}return n}async function Er(t,e,n){if(!("selector"in t))return t;let r=n?.get(t.selector)??(await wt(e,t.selector)).get("index");return t.targets[r]??`ther\
e is no such setting with ${t.title} = ${t.labels[r]}`}var Sr=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.get(n)!==e.get(n));function rs(t,e){let n=[],
r=0;async function o(){let s=++r,a=Ue(t).flatMap(l=>"selector"in l?Object.values(l.targets):[l]),c=await Promise.all(a.map(({widget:l})=>wt(t.widget_manager,l)));
if(s===r){for(let l of n)l();n=a.map(({trait:l},p)=>st(c[p],l,e)),e()}}o();let i=st(t,"entries",o);return()=>{r++;for(let s of n)s();i()}}async function bl(t,e){
let n=await Er(t,e);return typeof n=="string"?"":n.widget}var xl="it is outside the range that can be shown",yl="it cannot be changed without Python";function Mt(t){
throw new RangeError(t)}var He=(t,e)=>Jr($l(t,e));async function $l(t,e){let n=is(t,e),r="";for(let o of Ue(t)){let i=e.get(o.name);if(i===void 0)continue;let s=await bl(
o,t.widget_manager);s!==r&&(await t.widget_manager.runAll?.(),await Zr()),r=s,await ss(o,i,n,async()=>{let a=await as(t,o,i);a&&(a.widget.set(a.trait,a.wanted),
a.widget.save_changes(),a.needsKernel&&await _l(t))})}return n}async function os(t,e){let n=is(t,e),r=new Map;for(let o of Ue(t)){let i=e.get(o.name);i!==void 0&&
(!("selector"in o)&&o.options?.includes(i)&&r.set(o.widget,o.options.indexOf(i)),await ss(o,i,n,()=>as(t,o,i,r)))}return n}function is(t,e){let n=new Set(Ue(t).
map(({name:r})=>r));return[...e.keys()].filter(r=>!n.has(r)).map(r=>`${r.slice(0,40)}: there is no such setting`)}async function ss({name:t},e,n,r){try{await r()}catch(o){
if(!(o instanceof RangeError))throw o;n.push(`${t}=${[...e].slice(0,40).join("")}: ${o.message}`)}}async function as(t,e,n,r){let o=t.widget_manager,i=await Er(
e,o,r);if(typeof i=="string")return Mt(i);let{trait:s}=i,a=await wt(o,i.widget),c=r&&i.moving?{low:null,high:null}:{},l=Al({...i,...c},a,n);if(Mr(l,i,a)===Mr(a.
get(s),i,a))return null;let p=t.get("needs_kernel").includes(i.widget);return p&&o.exported&&Mt(yl),{widget:a,trait:s,wanted:l,needsKernel:p}}var kl=0;async function _l(t){
let e=++kl,{promise:n,resolve:r}=zl(),o=a=>a.event==="done"&&a.question===e&&r();t.on("msg:custom",o);let{kernel:i}=t.widget_manager,s=i&&ae(i,a=>a==="gone"&&r());
t.send({event:"ask",question:e}),await n,t.off("msg:custom",o),s?.()}function zl(){let t=()=>{};return{promise:new Promise(n=>t=n),resolve:t}}function Al(t,e,n){
let{kind:r}=t;if(r==="choice"){let c=t.options??[];return c.includes(n)||Mt(`it must be one of ${c.join(", ")}`),c.indexOf(n)}if(r==="formula"){try{Pn(n,e.get("\
variables"))}catch(c){if(!(c instanceof ct))throw c;Mt(`at character ${c.position+1}: ${c.message.replace(/\.$/,"")}`)}return n}if(r==="texts")return Ml(n,t);if(t.
usual&&!n)return e.get(t.usual);if(r==="flag")return n!=="0"&&n!=="1"&&Mt("it must be 0 or 1"),n==="1";if(r==="array"||r==="numbers"){let{trait:c,length:l,among:p,
narrowest:u=null}=t,{shape:h}=e.get(c),g=l??Je(h),m=n.split(",");(l?m.length!==g:m.length>g)&&Mt(`it must be ${l?"":"at most "}${g} numbers separated by commas`);
let x=m.map(es),y=x.every(b=>Number.isFinite(Math.fround(b))&&(!p||p.includes(b))),A=u===null||El(x,u);if((!y||!A)&&Mt(h?"its numbers must be ones that can be s\
et there":xl),!h)return x;let E=new Float64Array(g);return E.set(x),{shape:h,data:new DataView(E.buffer)}}r==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&Mt("it must be \
a whole number");let o=es(n),i=(c,l)=>typeof c=="string"?e.get(c):c??l,[s,a]=[i(t.low,-1/0),i(t.high,1/0)];return s<=o&&o<=a||Mt(`it must lie between ${ns(s)} a\
nd ${ns(a)}`),o}function Ml(t,{length:e,otherwise:n=[]}){if(!t)return n;let r;try{r=JSON.parse(t)}catch{r=null}return Array.isArray(r)&&r.length===e&&r.every(i=>typeof i==
"string"&&i.length<=ts)?r:Mt(`it must be ${e} texts of at most ${ts} characters`)}var ts=80;function es(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:Mt("it must be a number")}var El=([t,e,n,r],o)=>[[t,e],[n,r]].every(([i,s])=>i<s&&s-i>=o*Math.max(Math.abs(i),
Math.abs(s)));function ns(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.
toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}var ve="gdviz",Fn=8e3,Lr=async t=>Nr(await Wt(t));async function Nr(t){let e=new URLSearchParams;for(let[n,r]of t)r&&e.set(n,await Yi(r));return e.set(ve,String(
te)),e.toString().replaceAll("%2C",",")}var Cr=()=>location.href.replace(/[?#].*$/s,""),Sl=["token","theme","template","note","python"],us=t=>!Sl.includes(t)&&!t.
startsWith("voila");async function Ol(t){let e=new Map(new URLSearchParams(t)),n=e.get(ve);if(n!==void 0&&n!==String(te))throw new RangeError("it was made by an\
other version of this page");let r=[...e].filter(([i])=>us(i)&&i!==ve);if(n===void 0&&r.some(([,i])=>Ar(i)))throw new RangeError("its end is missing");let o=async([
i,s])=>{let a=await Ji(s).catch(({message:c})=>{throw new RangeError(`of ${i}, ${c}`)});return[i,a]};return new Map(await Promise.all(r.map(o)))}var Or=10;async function Ir(t,e,n){
let r;try{let o=await He(t,n?new Map(Object.entries(n)):await Ol(e));if(!o.length)return;let i=o.length>Or?`; and ${o.length-Or} more`:"";r=`Parts of this link \
were ignored. ${o.slice(0,Or).join("; ")}${i}.`}catch(o){if(!(o instanceof RangeError))throw o;r=`This link was ignored: ${o.message}.`}await Rr(t,r)}async function Rr(t,e){
let n=e&&`<div class="gdviz-notice" role="status">${Tl(e)}</div>`;At(await wt(t.widget_manager,t.get("message")),"value",n)}var Tl=t=>t.replaceAll("&","&amp;").
replaceAll("<","&lt;"),cs=400,ls="There are too many points for the address of this page, so a copy of the address leaves them out. To keep them or to give them\
 to others, save the page.";async function ds(t){let e=await Wt(t),n=history.state?.[ve];await Ir(t,location.search,n),n&&await Rr(t,ls);let r=await Wt(t),[o,i,
s]=[0,-1/0,!!n];function a(){o||=setTimeout(l,Math.max(0,i+cs-performance.now()))}let c=rs(t,a);addEventListener("popstate",()=>{r=new Map,a()});async function l(){
i=performance.now(),o=rn()?setTimeout(l,cs):0;let p=await Wt(t);if(o||!Sr(p,r).length)return;r=p;let u=Sr(p,e).length?await Nr(p):"",h=s;s=Tr(u).length>Fn;try{s?
history.replaceState({[ve]:Object.fromEntries(p)},"",Tr(await Nr(Nl(p)))):history.replaceState(null,"",Tr(u))}catch{return c()}s!==h&&await Rr(t,s?ls:"")}}function Tr(t){
let n=[new URLSearchParams([...new URLSearchParams(location.search)].filter(([r])=>!us(r)&&r!==ve)).toString(),t].filter(Boolean).join("&");return Cr()+(n&&`?${n}`)+
location.hash}var Nl=t=>new Map([...t].filter(([,e])=>e.length<500));var ps=1e6,gs=({widget_manager:t})=>t.ownsAddress?document.title:void 0;async function ms(t){let e=gs(t),n=Object.fromEntries(await Wt(t));return{name:`${(e??"").
toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")||"page"}.json`,text:`${JSON.stringify({gdviz:te,page:e,values:n},null,1)}
`}}async function vs(t,e){try{if(e.size>ps)throw new RangeError(`it is larger than ${ps/1e6} MB`);let n=Rl(await e.text(),gs(t));fs(await os(t,n));let r=await Wt(
t),o=await He(t,n);return o.length&&await He(t,r),fs(o),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function fs([t]){if(t)throw new RangeError(
t)}function Rl(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:r,page:o,values:i}=hs(n)?n:{};if(r===
void 0)throw new RangeError("it does not hold the state of a page");if(r!==te)throw new RangeError(`it has version ${JSON.stringify(r).slice(0,20)}, and this pa\
ge reads version ${te}`);if(e&&o!==e)throw new RangeError(`it is of ${typeof o=="string"?`“${o.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!hs(i)||!Object.values(i).every(s=>typeof s=="string"))throw new RangeError("its values are not texts by names");return new Map(Object.entries(i))}var hs=t=>typeof t==
"object"&&t!==null&&!Array.isArray(t);var Ll=`With this many points the link would have more than ${Fn.toLocaleString("en")} characters, which not every server takes: save the page instead.`;function Cl({
model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>Lr(t))}function Il({model:t,el:e}){rt(e,"gdviz-page-state");async function n(){let s=`${Cr()}?${await Lr(
t)}`;if(s.length>Fn)return i(Ll);let a=await fn(s);i(a?"Copied.":"Copy this:",s),a||e.querySelector("[type=text]").select()}async function r(){let{name:s,text:a}=await ms(
t);wo(s,a,"application/json"),i(`Saved as “${s}”.`)}async function o({target:s}){let[a]=s.files;if(!a)return;let c=await vs(t,a);i(c?`“${a.name}” was not \
opened: ${c}.`:`Opened “${a.name}”.`),s.value=""}let i=(s="",a="")=>P(e,C`
      <button type="button" title="Copy the address of this page in its current state" @click=${n}>Copy link</button>
      <button type="button" title="Save the current state of this page as a file" @click=${r}>Save</button>
      <button type="button" title="Open a state of this page that was saved" @click=${()=>e.querySelector("[type=file]").click()}>Open …</button>
      <input type="file" accept=".json,application/json" hidden @change=${o} />
      <span role="status">${s}</span>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!a} .value=${bt(a)} />`);i()}var ws={initialize:Cl,render:Il};var Pl={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},ee=(t,e,n,r=t)=>C`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${Pl[t]} /></svg>
  </button>`,Dn=(t,e)=>ee(t?"pause":"play",t?"Pause":"Play",e,"play");var jl=10,Fl=8;function Dl({model:t}){let e=t.get("max");return st(t,"max",()=>{let[n,r]=[t.get("value"),t.get("max")];(n>r||n===e&&!t.get("playing"))&&K(t,{value:r}),
e=r})}function Bl({model:t,el:e}){rt(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),o=m=>K(t,{playing:!1,value:m});function i(){let m=!t.
get("playing");K(t,{playing:m,value:m&&n()>=r()?0:n()})}let s=()=>P(e,C`
      ${ee("back","Back to the start",()=>o(0))}
      ${Dn(t.get("playing"),i)}
      ${ee("step","Step forward",()=>o(Math.min(n()+1,r())))}
      <label title="The current step">
        <input type="range" min="0" step="1" aria-label="Current step" .max=${String(r())} .value=${bt(String(n()))}
          @input=${({target:m})=>o(Number(m.value))} />
        <output>${n()} / ${r()}</output>
      </label>`),a=0,c=0,l=()=>Math.max(jl,r()/Fl)/1e3;function p(m){let x=Math.min(Math.floor((m-a)*l()),r());if(x>=r())return K(t,{value:r(),playing:!1});x>n()&&
K(t,{value:x}),t.get("playing")&&(c=requestAnimationFrame(p))}function u(){cancelAnimationFrame(c),t.get("playing")&&(h(),c=requestAnimationFrame(p))}function h(){
a=performance.now()-n()/l()}let g=[dt(t,{"value max playing":s}),st(t,"max",h),st(t,"playing",u),()=>cancelAnimationFrame(c)];return u(),()=>g.forEach(m=>m())}var bs={
initialize:Dl,render:Bl};var Ul=t=>Number.isFinite(t)?nt(t,Math.abs(t)<.001?2:3):"–";function Hl({model:t,el:e}){rt(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function r(s,a){n(s)!==
a&&K(t,{shown:t.get("shown").with(s,Number(a))})}function o(s){K(t,{chosen:s}),r(s,!0)}function i(){let[s,a,c]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=Dt(t.get("values")),p=t.get("outdated"),u=(x,y)=>p?"…":Ul(l[x]?.[y]??NaN),h=s.map((x,y)=>C`<th scope="col" title=${a[y]??""}>${x}</th>`),g=t.get("names").map(
(x,y)=>{let[A,E]=[n(y),y===t.get("chosen")],b=({target:_})=>r(y,_.checked),k=`background: ${Tt(c[y%c.length])}`;return C`
        <tr class="${A?"":"hidden"} ${E?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${x}" .checked=${bt(A)} @change=${b} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${x}" aria-pressed=${E} @click=${()=>o(y)}>
              <span class="swatch" .style=${k}></span>${x}
            </button>
          </th>
          ${s.map((_,d)=>C`<td class="number">${A?u(y,d):"–"}</td>`)}
        </tr>`}),m=C`<th scope="col"></th>`;P(e,C`<table aria-busy=${!!p}><caption ?hidden=${!p}>${p}</caption><thead><tr>${m}${m}${h}</tr></thead><tbody>${g}</tbody></table>`)}
return dt(t,{"names colors columns hints shown values chosen outdated":i})}var xs={render:Hl};var Pr=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Wl(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function ql({model:t,el:e}){rt(e,"gdviz-runner");let n=t.get("unit"),r=()=>K(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),o=()=>K(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function i(){let g=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);K(t,{playing:!t.get("playing"),shown:-1,
resets:g})}function s({target:g}){let m=Number(g.value);K(t,{playing:!1,shown:m+t.get("stride")>t.get("position")?-1:m})}function a({target:g}){let m=Math.round(
Number(g.value));m>=1&&m<=1e3&&K(t,{anew_steps:m}),g.value=t.get("anew_steps")}function c(){let[g,m]=[t.get("position"),t.get("shown")],x=g.toLocaleString("en");
return m<0||m>=g?`${n} ${x}`:`${n} ${m.toLocaleString("en")} of ${x}`}function l(){let[g,m]=[t.get("position"),t.get("shown")];return C`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${c()} title="Wind back through the ${n}s"
        .max=${String(g)} .step=${String(t.get("stride"))} .value=${bt(String(m<0?g:m))}
        ?disabled=${g===0} @input=${s} />`}function p(){let[g,m,x]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],y=k=>Math.abs(k/g-1)<.001,A=Pr.some(y)?Pr:
[...Pr,g].sort((k,_)=>k-_),E=({target:k})=>K(t,{speed:Number(k.value)}),b=({target:k})=>K(t,{anew:k.checked,playing:!1});P(e,C`
      <div class="gdviz-buttons">
        ${ee("back","Restart",r,x<0?"back":"back wanted")}
        ${Dn(t.get("playing"),i)}
        ${ee("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${E}>
          ${A.map(k=>C`<option value=${k} .selected=${bt(y(k))}>${Wl(k,n)}</option>`)}
        </select>
        <output class="position">${c()}</output>
      </div>
      ${t.get("stride")>0?l():D}
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${bt(m)} @change=${b} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!m}
          .value=${String(t.get("anew_steps"))} @change=${a} />
        ${n}s
      </div>
      ${x<0||t.get("outdated")?D:C`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${x.toLocaleString("en")}: the numbers are no longer finite. The last finite parameters are
        shown. Lower the learning rate, then restart.</div>`}`)}function u(){t.get("diverged_at")>=0&&t.get("playing")&&K(t,{playing:!1})}let h=[st(t,"position \
diverged_at",u),dt(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":p})];return u(),()=>h.forEach(g=>g())}var ys={render:ql};var Vl=t=>t===void 0||Number.isNaN(t)?"–":nt(t);function Gl({model:t,el:e}){return rt(e,"gdviz-sentence"),dt(t,{"templates which values shown kind outdated":()=>{
let[n,r]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=U(t.get("values")),i=t.get("templates")[t.get("which")]??"",s=t.get("outdate\
d"),a=s||i.replace(/\{(\d+)\}/g,(l,p)=>Vl(o[p])),c=t.get("shown")&&i;P(e,c?C`<div class="${n} ${s?"gdviz-outdated":""}" role=${r}>${a}</div>`:D)}})}var $s={render:Gl};function Kl({model:t,el:e}){rt(e,"gdviz-slider");let n=Rn(r,o=>K(t,{value:o}));function r(){let[o,i,s,a,c,l]=["value","min","max","step","log","whole"].map(x=>t.
get(x)),[p,u,h,g]=["disabled","description","unit","tooltip"].map(x=>t.get(x)),m=t.get("continuous_update");P(e,n({value:o,min:i,max:s,step:a,log:c,whole:l,disabled:p,
description:u,unit:h,tooltip:g,continuous:m}))}return dt(t,{"value description tooltip unit min max step log disabled":r})}var ks={render:Kl};var Yl=6,Jl=24;function Zl({model:t,el:e}){let n=t.get("bar")?Mn:Ie,o=pe(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get(
"ratio"),margins:n});o.canvas.classList.add("hatch");let[i,...s]=o.layers("field","paths","minima","points"),a=()=>{let[b,k,_,d]=U(t.get("box"));return o.plane(
{low:b,high:k},{low:_,high:d})},c=()=>t.get("axis_names"),l=()=>t.get("movable"),p=Sn({...o,model:t,el:e,layers:s,plane:a,free:l});function u(){let{canvas:b,area:k}=o,
_=Math.min(window.devicePixelRatio||1,2),d={width:Math.round(k.width*_),height:Math.round(k.height*_)},f=t.get("loss"),v=U(t.get("levels"));if(f.shape[0]<2||f.shape[1]<
2||v.length<2)return lr(b);Bo(b,d,U(f),f.shape,v,h(v.length-1))}function h(b){let k=t.get("palette"),_=k.length-1;return Array.from({length:b},(d,f)=>k[Math.floor(
b>1?_/(b-1)*f:_/2)])}function g(){if(!t.get("bar"))return;let b=U(t.get("levels")),k=b.length-1,_=Math.max(Math.ceil(k*Jl/o.area.height),1),d=Array.from(b.keys()).
filter($=>$%_===0),f=t.get("value_name"),v=ar(d.map($=>b[$]));if(v.some($=>$.length>Yl)){let $=Math.floor(Math.log10(Math.max(...b.map(Math.abs))));f+=` (10${$n(
$)})`,v=ar(d.map(w=>b[w]/10**$))}if(!U(t.get("loss")).some(Number.isFinite))return o.bar([[],[],f]);o.bar([h(k),d.map(($,w)=>({at:-$/k,text:v[w]})),f])}let m=()=>o.
axes(a(),c());function x(){let b=t.get("gradient"),k=Uo(U(b),b.shape,o.area,U(t.get("box")));P(i,H`<path class="arrows" fill="black" opacity="0.55" d=${k} />`)}
function y(){let b=U(t.get("loss")).every(Number.isFinite),k=`${t.get("value_name")} not finite`;o.legend(b?Ne(t):[...Ne(t),{name:k,color:"",kind:"hatch"}])}let A=o.
readout(b=>{if(t.get("outdated"))return P(o.status,t.get("outdated"));if(t.get("step")>=0)return P(o.status,En(t));P(o.status,!b&&t.get("status")||E(b))});function E(b){
if(!b&&!l())return"";let k=b?a().toPoint(b):t.get("start"),_=Ql(t.get("loss"),U(t.get("box")),k);return fe(k,c(),_===null?"":`, ${t.get("value_name")} ≈ ${nt(
_,2)}`)}return o.draw(t,{"loss levels palette":u,"loss levels palette value_name":g,"box axis_names":m,"gradient box":x,"paths shown colors box":p.paths,"minima\
 box":p.minima,"current shown colors box":p.points,"loss names colors shown value_name":y,"start movable box axis_names":p.start,"loss start movable status box \
axis_names current step diverged_at outdated":A,zoomable:p.buttons})}function Ql(t,[e,n,r,o],[i,s]){let[a,c]=t.shape,[l,p]=[(i-e)/(n-e)*(c-1),(s-r)/(o-r)*(a-1)];
if(!(l>=0&&p>=0&&l<=c-1&&p<=a-1))return null;let[u,h]=[Math.min(Math.floor(l),c-2),Math.min(Math.floor(p),a-2)],[g,m]=[l-u,p-h],x=U(t),y=h*c+u,[A,E]=[y,y+c].map(
b=>(1-g)*x[b]+g*x[b+1]);return(1-m)*A+m*E}var _s={render:Zl};var zs=new Map,jr=new Map;function As(t,e){let n=()=>{let r,o=(...i)=>{let s=i.pop(),a=Array.isArray(i.at(-1))?i.pop():[];r=typeof s=="function"?s(...a.map(We)):
s};o.amd={},e(o);for(let i of t)i!=="module"&&Fr(i,r);return r};for(let r of t)zs.set(r,n)}var Fr=(t,e)=>jr.set(t,e);function We(t){if(t==="module")return{uri:document.
baseURI};if(!jr.has(t)){let e=zs.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return jr.get(t)}function Ms(){let t=(p,u)=>typeof u=="sy\
mbol"||u==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class i{register_mime_type(){}}let s={"base/js/namespace":o,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:i}},a=(p,u)=>u(...p.map(h=>s[h]??e)),c=globalThis,l=Object.assign(document.createElement("div"),{hidden:!0});return l.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(l),Object.assign(c,{Jupyter:o,requirejs:Object.assign(a,{config(){}})}),We("@jupyter-widgets/base").
load_ipython_extension(),l.remove(),delete c.Jupyter,delete c.requirejs,Object.getPrototypeOf(o.WidgetManager)}var Xl="v1.kernel.websocket.jupyter.org";var Es=[250,500,1e3,2e3],tu=5e3,eu=1e4,nu=8e3,ru=4e3;function Os(t,e){let n,[r,o,i,s,a]=[0,0,0,0,0],[c,l]=[!1,!1];function p(){u();let x=new URL(t);x.pathname+=
"/channels",x.search+=`${x.search?"&":"?"}${e.query()}`,x.protocol=x.protocol.replace("http","ws");let y=n=new WebSocket(x,Xl);i=setTimeout(h,nu,y),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(i),s=a=Date.now(),e.opened()},n.onmessage=({data:A})=>{if(a=Date.now(),typeof A!="string")return e.received(A);c=!0,y.send(
A)},n.onclose=({code:A})=>A===4e3?g(e.gone):h(y)}function u(){clearTimeout(i),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function h(x){
u(),e.lost(),s&&Date.now()-s>tu&&(r=o=0),s=0;let y=await fetch(t,{signal:AbortSignal.timeout(ru)}).then(A=>A.status,()=>0);if(!(l||x!==n)){if(y===404)return g(e.
gone);y?i=setTimeout(p,o++?Ss(o):0):i=setTimeout(h,Ss(r++),x)}}function g(x){l=!0,clearInterval(m),u(),x?.()}let m=setInterval(()=>{c&&n.readyState===WebSocket.
OPEN&&Date.now()-a>eu&&h(n)},1e3);return p(),{open:()=>l||p(),end:()=>g(),send:x=>n.readyState===WebSocket.OPEN&&n.send(x)}}var Ss=t=>Es[Math.min(t,Es.length-1)];function Ts(t,e,n){let r=new TextEncoder,o=e.map(c=>r.encode(JSON.stringify(c))),i=[r.encode(t),...o,...n],s=new BigUint64Array(i.length+2);s[0]=BigInt(i.length+
1);let a=s.byteLength;return i.forEach((c,l)=>{s[l+1]=BigInt(a),a+=c.byteLength}),s[i.length+1]=BigInt(a),new Blob([s,...i])}function Ns(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(u,h)=>Number(e.getBigUint64(8*(h+1),!0))),o=u=>t.slice(r[u],r[u+1]),i=new TextDecoder,[s,a,c,l]=[1,2,3,4].
map(u=>JSON.parse(i.decode(o(u)))),p=Array.from({length:n-6},(u,h)=>new DataView(o(h+5)));return{header:s,parent_header:a,metadata:c,content:l,buffers:p}}var ou=["restarting","autorestarting","dead"],iu=8e3;function Rs(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function Ls(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),i={status:"idle",connectionStatus:"\
connecting",statusChanged:Rs(),connectionStatusChanged:Rs(),comm:v,onOpen:null,onOutput:null},s=new Map,a=new Map,c=new Map,l=new Set,p=0,[u,h]=[[],""],g=!1,m="",
x=Promise.resolve(),y=Os(r,{query:()=>`session_id=${o}&heard=${m}`,opened(){_("connectionStatus","connected");for(let $ of c.values())y.send($.message),$.sentAt=
Date.now();u=[...c.keys(),...a.keys()],u.length&&(h=d("kernel_info_request",{}))},lost:()=>_("connectionStatus","connecting"),received($){let w=Ns($);m=w.header.
msg_id,i.connectionStatus==="silent"&&_("connectionStatus","connected"),x=x.then(()=>f(w)).catch(M=>console.error(M))},gone:b}),A=setInterval(()=>{let[$]=c.values();
i.connectionStatus==="connected"&&$&&!l.size&&Date.now()-$.sentAt>iu&&_("connectionStatus","silent")},1e3);function E(){for(let $ of u){c.delete($),l.delete($);
let w=a.get($);a.delete($),w?.iopub?.status?.({content:{execution_state:"idle"}})}}function b(){k(),c.clear(),a.clear(),_("status","dead")}function k(){g=!0,clearInterval(
A),y.end()}function _($,w){i[$]!==w&&(i[$]=w,i[`${$}Changed`].emit())}function d($,w,M,T={},z=[]){let O=`${o}-${++p}`;if(g)return O;let S={msg_id:O,msg_type:$,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},R=Ts("shell",[S,{},T,w],z);return M&&a.set(O,M),c.set(O,{message:R,sentAt:Date.now()}),y.send(R),O}async function f($){
let{header:w,parent_header:M,content:T}=$,z=M.msg_id;switch(c.delete(z),w.msg_type){case"status":if(ou.includes(T.execution_state))return b();if(a.get(z)?.iopub?.
status?.($),T.execution_state==="busy"&&l.add(z),T.execution_state!=="idle")return;l.delete(z),a.delete(z),z===h&&E();return;case"comm_open":return i.onOpen?.(v(
T.comm_id,T.target_name),$);case"comm_msg":return s.get(T.comm_id)?.heard($);case"comm_close":return s.get(T.comm_id)?.ended($),void s.delete(T.comm_id);default:
return i.onOutput?.($)}}function v($,w="jupyter.widget"){let M={comm_id:$,target_name:w,heard:()=>{},ended:()=>{},on_msg:T=>M.heard=T,on_close:T=>M.ended=T,open:(T,...z)=>d(
"comm_open",{comm_id:$,target_name:w,data:T},...z),send:(T,...z)=>d("comm_msg",{comm_id:$,data:T},...z),close:(T={},...z)=>(s.delete($),d("comm_close",{comm_id:$,
data:T},...z))};return s.set($,M),M}return addEventListener("pagehide",({persisted:$})=>{$||g||(k(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:$})=>$&&y.open()),addEventListener("online",()=>y.open()),i}var qe=class extends ge{constructor(e){if(super(e),this.it=D,e.type!==Ft.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===D||e==null)return this._t=void 0,this.it=e;if(e===yt)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};qe.directiveName=
"unsafeHTML",qe.resultType=1;var Cs=Nn(qe);var su="application/vnd.jupyter.widget-view+json",au=["image/png","image/jpeg","image/gif","image/webp"],cu=/\x1b\[[0-9;]*m/g;function Is({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let i={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...i}}take({header:i,content:s}){if(i.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let a=this.clearing?[]:this.get("outputs");this.clearing=!1;let c=a.at(-1);if(i.msg_type==="stream"&&c?.output_type==="stream"&&c.name===s.name)return this.
show([...a.slice(0,-1),{...c,text:c.text+s.text}]);this.show([...a,{output_type:i.msg_type,...s}])}show(i){this.set("outputs",i),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let i of this.shown)i.then(s=>s?.remove());this.shown=[],P(this.el,Array.
from(this.model.get("outputs"),i=>this.part(i)))}part(i){let s=i.data?.[su];if(!s)return lu(i);let a=document.createElement("div");return this.shown.push(this.displayed.
then(()=>Dr(this.model.widget_manager,s.model_id,a))),a}}return{OutputModel:n,OutputView:r}}function lu({output_type:t,name:e,text:n,ename:r,evalue:o,data:i={}}){
let s=i["text/html"]??i["image/svg+xml"];if(s)return C`<div class="html">${Cs(s)}</div>`;let a=au.find(l=>l in i);if(a)return C`<img src="data:${a};base64,${i[a]}" alt=${i["\
text/plain"]??""} />`;if(t==="error")return C`<div class="failed" role="alert">${o||r}</div>`;if(e==="stderr")return C`<div></div>`;let c=n??i["text/markdown"]??
i["text/latex"]??i["text/plain"]??"";return C`<pre>${c.replace(cu,"")}</pre>`}async function Dr(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function Ps({live:t,kernel:e}){let n=e?Ls(e.base,e.id,e.key):void 0,r=Ms();Fr("@jupyter-widgets/output",Is(We("@jupyter-widgets/base")));let o=new class extends r{kernel=n;exported=n?
void 0:{live:t};ownsAddress=!0;async loadClass(i,s){let a=We(s)[i];if(!a)throw new Error(`The front end "${s}" has no ${i}.`);return a}async new_model(i,s){return n&&
(i.comm??=n.comm(i.model_id)),super.new_model(i,s)}async _create_comm(i,s,a,c,l){if(!n)throw new Error("This page has no kernel.");let p=n.comm(s,i);return(a||c)&&
p.open(a,{},c,l),p}async _get_comm_info(){return{}}};return n&&(n.onOpen=(i,s)=>o.handle_comm_open(i,s),n.onOutput=async i=>{(await Ve(o)).find(a=>a.take&&a.get(
"msg_id")===i.parent_header.msg_id)?.take(i)},n.statusChanged.connect(()=>o.disconnect())),o}async function Ve(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var uu=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),js="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",Fs="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",du="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",Ge=()=>document.getElementById("gdviz-note");function we(t){Ge().textContent=t,Ge().hidden=!t}function pu(t){ae(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?we({gone:du,silent:Fs,away:js}[e]):[js,Fs].includes(Ge().textContent??"")&&we(""))})}function fu(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),r=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&we(r.join(" "))}var hu={link:Xt,presets:Gn},Ds=new WeakSet;async function gu(t){for(let e of await Ve(t)){if(Ds.has(e))continue;Ds.add(e);let n=hu[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var Bs=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function mu({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function vu(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var Us=t=>[...document.querySelectorAll(t)].map(e=>e);async function wu(){vu();let t=Bs(
"gdviz-page"),e=uu.get(new URLSearchParams(location.search).get("note")??"");e&&we(e),t.failed&&we(t.failed);for(let c of Us("template[data-cell]")){let{content:l}=c;
document.getElementById(c.dataset.cell??"")?.replaceChildren(l),c.remove()}let n=Us("[data-widget]");if(!n.length)return;let r=Ps(t);e&&r.exported&&P(Ge(),sr(r)),
r.kernel&&pu(r.kernel);let o=mu(Bs("gdviz-widgets"));await r.set_state(o),r.runAll=()=>gu(r),await r.runAll();let i=(await Ve(r)).filter(c=>c.get("_front_end")===
"pageState"),s=i.length===1?ds:c=>Ir(c,location.search),a=i.map(c=>s(c).catch(l=>console.error(l)));await Promise.all(n.map(c=>Dr(r,c.dataset.widget??"",c))),await Promise.
all(a),r.kernel||fu(await Ve(r))}var bu="This page could not start in this browser. Reload it, or try another up-to-date browser.";function Hs(){document.addEventListener(
"DOMContentLoaded",()=>wu().then(()=>document.documentElement.dataset.ready="",t=>{console.error(t),Ge().hidden&&we(bu)}))}var xu={badge:jo,curves:qt(Zo),dataEditor:qt(Ei),field:qt(Si),formulaField:ji,heatMap:qt(Di),link:Bi,networkDiagram:qt(Gi),pageState:ws,player:bs,presets:Xr,resultsTable:xs,
runner:ys,sentence:$s,slider:ks,surface:qt(_s),value:{}};function yu(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||no(),n.widgets??=xu,n.resolve?.(
n.widgets),n.widgets}return Qs($u);})();
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
