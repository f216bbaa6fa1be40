"use strict";var gdviz=(()=>{var Ls=Object.create;var qe=Object.defineProperty;var Cs=Object.getOwnPropertyDescriptor;var Is=Object.getOwnPropertyNames;var Ps=Object.getPrototypeOf,js=Object.prototype.hasOwnProperty;var Fs=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},Ds=(t,e)=>{for(var n in e)qe(t,n,{get:e[n],enumerable:!0})},Br=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of Is(e))!js.call(t,o)&&o!==n&&qe(t,o,{get:()=>e[o],enumerable:!(r=Cs(e,o))||r.enumerable});return t};var Bs=(t,e,n)=>(n=t!=null?Ls(Ps(t)):{},Br(e||!t||!t.__esModule?qe(n,"default",{value:t,enumerable:!0}):n,t)),Us=t=>Br(qe({},"__esModule",{value:!0}),t);var oi=Fs((pr,fr)=>{((t,e)=>{typeof fr=="object"&&typeof pr<"u"?fr.exports=e():t.Papa=e()})(pr,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,r=e.IS_PAPA_WORKER||!1,o={},i=0,s={};function c(d){return d.charCodeAt(0)===65279?d.slice(1):d}function a(d){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(f){var m=b(f);m.chunkSize=parseInt(m.chunkSize),f.step||f.chunk||(m.chunkSize=
null),this._handle=new g(m),(this._handle.streamer=this)._config=m}.call(this,d),this.parseChunk=function(f,m){var $=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<$){let M=this._config.newline;M||(v=this._config.quoteChar||'"',M=this._handle.guessLineEndings(f,v)),f=[...f.split(M).slice($)].join(M)}this.isFirstChunk&&
_(this._config.beforeFirstChunk)&&(v=this._config.beforeFirstChunk(f))!==void 0&&(f=v),this.isFirstChunk=!1,this._halted=!1;var $=this._partialLine+f,v=(this._partialLine=
"",this._handle.parse($,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(f=v.meta.cursor,$=(this._finished||(this._partialLine=
$.substring(f-this._baseIndex),this._baseIndex=f),v&&v.data&&(this._rowCount+=v.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),r)e.postMessage({results:v,workerId:s.WORKER_ID,finished:$});else if(_(this._config.chunk)&&!m){if(this._config.chunk(v,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=v=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(v.data),this._completeResults.errors=this._completeResults.errors.concat(v.errors),this._completeResults.meta=v.meta),this._completed||
!$||!_(this._config.complete)||v&&v.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),$||v&&v.meta.paused||this._nextChunk(),
v}this._halted=!0},this._sendError=function(f){_(this._config.error)?this._config.error(f):r&&this._config.error&&e.postMessage({workerId:s.WORKER_ID,error:f,finished:!1})}}
function l(d){var f;(d=d||{}).chunkSize||(d.chunkSize=s.RemoteChunkSize),a.call(this,d),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(m){this._input=m,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(f=new XMLHttpRequest,
this._config.withCredentials&&(f.withCredentials=this._config.withCredentials),n||(f.onload=A(this._chunkLoaded,this),f.onerror=A(this._chunkError,this)),f.ontimeout=
A(this._chunkTimeout,this),f.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(f.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var m,$=this._config.downloadRequestHeaders;for(m in $)f.setRequestHeader(m,$[m])}var v;this._config.chunkSize&&(v=this._start+
this._config.chunkSize-1,f.setRequestHeader("Range","bytes="+this._start+"-"+v));try{f.send(this._config.downloadRequestBody)}catch(M){this._chunkError(M.message)}
n&&f.status===0&&this._chunkError()}},this._chunkLoaded=function(){f.readyState===4&&(f.status<200||400<=f.status?this._chunkError():(this._start+=this._config.
chunkSize||f.responseText.length,this._finished=!this._config.chunkSize||this._start>=(m=>(m=m.getResponseHeader("Content-Range"))!==null?parseInt(m.substring(m.
lastIndexOf("/")+1)):-1)(f),this.parseChunk(f.responseText)))},this._chunkError=function(m){m=f.statusText||m,this._sendError(new Error(m))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function p(d){(d=d||{}).chunkSize||(d.chunkSize=s.LocalChunkSize),a.call(
this,d);var f,m,$=typeof FileReader<"u";this.stream=function(v){this._input=v,m=v.slice||v.webkitSlice||v.mozSlice,$?((f=new FileReader).onload=A(this._chunkLoaded,
this),f.onerror=A(this._chunkError,this)):f=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var v=this._input,M=(this._config.chunkSize&&(M=Math.min(this._start+this._config.chunkSize,
this._input.size),v=m.call(v,this._start,M)),f.readAsText(v,this._config.encoding));$||this._chunkLoaded({target:{result:M}})},this._chunkLoaded=function(v){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(v.target.result)},this._chunkError=function(){
this._sendError(f.error)}}function u(d){var f;a.call(this,d=d||{}),this.stream=function(m){return f=m,this._nextChunk()},this._nextChunk=function(){var m,$;if(!this.
_finished)return m=this._config.chunkSize,f=m?($=f.substring(0,m),f.substring(m)):($=f,""),this._finished=!f,this.parseChunk($)}}function h(d){a.call(this,d=d||
{});var f=[],m=!0,$=!1;this.pause=function(){a.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){a.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(v){this._input=v,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){$&&f.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),f.length?this.parseChunk(
f.shift()):m=!0},this._streamData=A(function(v){try{f.push(typeof v=="string"?v:v.toString(this._config.encoding)),m&&(m=!1,this._checkIsFinished(),this.parseChunk(
f.shift()))}catch(M){this._streamError(M)}},this),this._streamError=A(function(v){this._streamCleanUp(),this._sendError(v)},this),this._streamEnd=A(function(){this.
_streamCleanUp(),$=!0,this._streamData("")},this),this._streamCleanUp=A(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function g(d){var f,m,$,v,M=Math.pow(2,53),O=-M,z=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
T=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
S=this,R=0,N=0,D=!1,I=!1,F=[],L={data:[],errors:[],meta:{}};function Z(K){return d.skipEmptyLines==="greedy"?K.join("").trim()==="":K.length===1&&K[0].length===
0}function j(){if(L&&$&&(tt("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),$=!1),d.skipEmptyLines&&
(L.data=L.data.filter(function(et){return!Z(et)})),G()){let et=function(lt){F.push(lt)};var V=et;if(L)if(Array.isArray(L.data[0])){for(var K=0;G()&&K<L.data.length;K++)
L.data[K].forEach(et);L.data.splice(0,1)}else L.data.forEach(et)}function q(et,lt){for(var it=d.header?{}:[],J=0;J<et.length;J++){var W=J,ut=et[J],ut=((Q,at)=>(ft=>(d.
dynamicTypingFunction&&d.dynamicTyping[ft]===void 0&&(d.dynamicTyping[ft]=d.dynamicTypingFunction(ft)),(d.dynamicTyping[ft]||d.dynamicTyping)===!0))(Q)?at==="tr\
ue"||at==="TRUE"||at!=="false"&&at!=="FALSE"&&((ft=>{if(z.test(ft)&&(ft=parseFloat(ft),O<ft&&ft<M))return 1})(at)?parseFloat(at):T.test(at)?new Date(at):at===""?
null:at):at)(W=d.header?J>=F.length?"__parsed_extra":F[J]:W,ut=d.transform?d.transform(ut,W):ut);W==="__parsed_extra"?(it[W]=it[W]||[],it[W].push(ut)):it[W]=ut}
return d.header&&(J>F.length?tt("FieldMismatch","TooManyFields","Too many fields: expected "+F.length+" fields but parsed "+J,N+lt):J<F.length&&tt("FieldMismatc\
h","TooFewFields","Too few fields: expected "+F.length+" fields but parsed "+J,N+lt)),it}var ot;L&&(d.header||d.dynamicTyping||d.transform)&&(ot=1,!L.data.length||
Array.isArray(L.data[0])?(L.data=L.data.map(q),ot=L.data.length):L.data=q(L.data,0),d.header&&L.meta&&(L.meta.fields=F),N+=ot)}function G(){return d.header&&F.length===
0}function tt(K,q,ot,V){K={type:K,code:q,message:ot},V!==void 0&&(K.row=V),L.errors.push(K)}_(d.step)&&(v=d.step,d.step=function(K){L=K,G()?j():(j(),L.data.length!==
0&&(R+=K.data.length,d.preview&&R>d.preview?m.abort():(L.data=L.data[0],v(L,S))))}),this.parse=function(K,q,ot){var V=d.quoteChar||'"',V=(d.newline||(d.newline=
this.guessLineEndings(K,V)),$=!1,d.delimiter?_(d.delimiter)&&(d.delimiter=d.delimiter(K),L.meta.delimiter=d.delimiter):((V=((et,lt,it,J,W)=>{var ut,Q,at,ft;W=W||
[",","	","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var te=0;te<W.length;te++){for(var Et,ve=W[te],vt=0,St=0,ht=0,bt=(at=void 0,new x({comments:J,delimiter:ve,newline:lt,
preview:10}).parse(et)),Lt=0;Lt<bt.data.length;Lt++)it&&Z(bt.data[Lt])?ht++:(Et=bt.data[Lt].length,St+=Et,at===void 0?at=Et:0<Et&&(vt+=Math.abs(Et-at),at=Et));0<
bt.data.length&&(St/=bt.data.length-ht),1.99<St&&(Q===void 0||vt<Q||vt===Q&&ft<St)&&(Q=vt,ut=ve,ft=St)}return{successful:!!(d.delimiter=ut),bestDelimiter:ut}})(
K,d.newline,d.skipEmptyLines,d.comments,d.delimitersToGuess)).successful?d.delimiter=V.bestDelimiter:($=!0,d.delimiter=s.DefaultDelimiter),L.meta.delimiter=d.delimiter),
b(d));return V.header=G(),d.preview&&d.header&&V.preview++,f=K,m=new x(V),L=m.parse(f,q,ot),j(),D?{meta:{paused:!0}}:L||{meta:{paused:!1}}},this.paused=function(){
return D},this.pause=function(){D=!0,m.abort(),f=_(d.chunk)?"":f.substring(m.getCharIndex())},this.resume=function(){S.streamer._halted?(D=!1,S.streamer.parseChunk(
f,!0)):setTimeout(S.resume,3)},this.aborted=function(){return I},this.abort=function(){I=!0,m.abort(),L.meta.aborted=!0,_(d.complete)&&d.complete(L),f=""},this.
guessLineEndings=function(et,V){et=et.substring(0,1048576);var V=new RegExp(w(V)+"([^]*?)"+w(V),"gm"),ot=(et=et.replace(V,"")).split("\r"),V=et.split(`
`),et=1<V.length&&V[0].length<ot[0].length;if(ot.length===1||et)return`
`;for(var lt=0,it=0;it<ot.length;it++)ot[it][0]===`
`&&lt++;return lt>=ot.length/2?`\r
`:"\r"}}function w(d){return d.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function x(d){var f=(d=d||{}).delimiter,m=d.newline,$=d.comments,v=d.step,M=d.preview,O=d.fastMode,
z=null,T=!1,S=d.quoteChar==null?'"':d.quoteChar,R=S;if(d.escapeChar!==void 0&&(R=d.escapeChar),(typeof f!="string"||-1<s.BAD_DELIMITERS.indexOf(f))&&(f=","),$===
f)throw new Error("Comment character same as delimiter");$===!0?$="#":(typeof $!="string"||-1<s.BAD_DELIMITERS.indexOf($))&&($=!1),m!==`
`&&m!=="\r"&&m!==`\r
`&&(m=`
`);var N=0,D=!1;this.parse=function(I,F,L){if(typeof I!="string")throw new Error("Input must be a string");var Z=I.length,j=f.length,G=m.length,tt=$.length,K=_(
v),q=[],ot=[],V=[],et=N=0;if(!I)return vt();if(O||O!==!1&&I.indexOf(S)===-1){for(var lt=I.split(m),it=0;it<lt.length;it++){if(V=lt[it],N+=V.length,it!==lt.length-
1)N+=m.length;else if(L)return vt();if(!$||V.substring(0,tt)!==$){if(K){if(q=[],ft(V.split(f)),St(),D)return vt()}else ft(V.split(f));if(M&&M<=it)return q=q.slice(
0,M),vt(!0)}}return vt()}for(var J=I.indexOf(f,N),W=I.indexOf(m,N),ut=new RegExp(w(R)+w(S),"g"),Q=I.indexOf(S,N);;)if(I[N]===S)for(Q=N,N++;;){if((Q=I.indexOf(S,
Q+1))===-1)return L||ot.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:q.length,index:N}),Et();if(Q===Z-1)return Et(I.substring(
N,Q).replace(ut,S));if(S===R&&I[Q+1]===R)Q++;else if(S===R||Q===0||I[Q-1]!==R){J!==-1&&J<Q+1&&(J=I.indexOf(f,Q+1));var at=te((W=W!==-1&&W<Q+1?I.indexOf(m,Q+1):W)===
-1?J:Math.min(J,W));if(I.substr(Q+1+at,j)===f){V.push(I.substring(N,Q).replace(ut,S)),I[N=Q+1+at+j]!==S&&(Q=I.indexOf(S,N)),J!==-1&&J<N&&(J=I.indexOf(f,N)),W!==
-1&&W<N&&(W=I.indexOf(m,N));break}if(at=te(W),I.substring(Q+1+at,Q+1+at+G)===m){if(V.push(I.substring(N,Q).replace(ut,S)),ve(Q+1+at+G),J!==-1&&J<N&&(J=I.indexOf(
f,N)),Q=I.indexOf(S,N),K&&(St(),D))return vt();if(M&&q.length>=M)return vt(!0);break}ot.push({type:"Quotes",code:"InvalidQuotes",message:"Trailing quote on quot\
ed field is malformed",row:q.length,index:N}),Q++}}else if($&&V.length===0&&I.substring(N,N+tt)===$){if(W===-1)return vt();N=W+G,W=I.indexOf(m,N),J!==-1&&J<N&&(J=
I.indexOf(f,N))}else if(J!==-1&&(J<W||W===-1))V.push(I.substring(N,J)),N=J+j,J=I.indexOf(f,N);else{if(W===-1)break;if(V.push(I.substring(N,W)),ve(W+G),K&&(St(),
D))return vt();if(M&&q.length>=M)return vt(!0)}return Et();function ft(ht){q.push(ht),et=N}function te(ht){var bt=0;return bt=ht!==-1&&(ht=I.substring(Q+1,ht))&&
ht.trim()===""?ht.length:bt}function Et(ht){return L||(ht===void 0&&(ht=I.substring(N)),V.push(ht),N=Z,ft(V),K&&St()),vt()}function ve(ht){N=ht,ft(V),V=[],W=I.indexOf(
m,N)}function vt(ht){if(d.header&&!F&&q.length&&!T){var bt=q[0],Lt=Object.create(null),Fn=new Set(bt);let Fr=!1;for(let ee=0;ee<bt.length;ee++){let Tt=c(bt[ee]);
if(Lt[Tt=_(d.transformHeader)?d.transformHeader(Tt,ee):Tt]){let we,Dr=Lt[Tt];for(;we=Tt+"_"+Dr,Dr++,Fn.has(we););Fn.add(we),bt[ee]=we,Lt[Tt]++,Fr=!0,(z=z===null?
{}:z)[we]=Tt}else Lt[Tt]=1,bt[ee]=Tt;Fn.add(Tt)}Fr&&console.warn("Duplicate headers found and renamed."),T=!0}return{data:q,errors:ot,meta:{delimiter:f,linebreak:m,
aborted:D,truncated:!!ht,cursor:et+(F||0),renamedHeaders:z}}}function St(){v(vt()),q=[],ot=[]}},this.abort=function(){D=!0},this.getCharIndex=function(){return N}}
function y(d){var f=d.data,m=o[f.workerId],$=!1;if(f.error)m.userError(f.error,f.file);else if(f.results&&f.results.data){var v={abort:function(){$=!0,k(f.workerId,
{data:[],errors:[],meta:{aborted:!0}})},pause:E,resume:E};if(_(m.userStep)){for(var M=0;M<f.results.data.length&&(m.userStep({data:f.results.data[M],errors:f.results.
errors,meta:f.results.meta},v),!$);M++);delete f.results}else _(m.userChunk)&&(m.userChunk(f.results,v,f.file),delete f.results)}f.finished&&!$&&k(f.workerId,f.
results)}function k(d,f){var m=o[d];_(m.userComplete)&&m.userComplete(f),m.terminate(),delete o[d]}function E(){throw new Error("Not implemented.")}function b(d){
if(typeof d!="object"||d===null)return d;var f,m=Array.isArray(d)?[]:{};for(f in d)m[f]=b(d[f]);return m}function A(d,f){return function(){d.apply(f,arguments)}}
function _(d){return typeof d=="function"}return s.parse=function(d,f){var m=(f=f||{}).dynamicTyping||!1;if(_(m)&&(f.dynamicTypingFunction=m,m={}),f.dynamicTyping=
m,f.transform=!!_(f.transform)&&f.transform,f.downloadTimeout!==void 0){var m=parseInt(f.downloadTimeout);if(isNaN(m))throw new Error("Config downloadTimeout va\
lue ("+f.downloadTimeout+") not parsable by parseInt(val).");f.downloadTimeout=m}if(!f.worker||!s.WORKERS_SUPPORTED)return m=null,s.NODE_STREAM_INPUT,typeof d==
"string"?(d=c(d),m=new(f.download?l:u)(f)):d.readable===!0&&_(d.read)&&_(d.on)?m=new h(f):(e.File&&d instanceof File||d instanceof Object)&&(m=new p(f)),m.stream(
d);(m=(()=>{var $;return!!s.WORKERS_SUPPORTED&&($=(()=>{var v=e.URL||e.webkitURL||null,M=t.toString();return s.BLOB_URL||(s.BLOB_URL=v.createObjectURL(new Blob(
["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'unde\
fined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",M,")();"],{type:"text/javascript"})))})(),($=new e.Worker($)).onmessage=y,$.id=i++,
o[$.id]=$)})()).userStep=f.step,m.userChunk=f.chunk,m.userComplete=f.complete,m.userError=f.error,f.step=_(f.step),f.chunk=_(f.chunk),f.complete=_(f.complete),f.
error=_(f.error),delete f.worker,m.postMessage({input:d,config:f,workerId:m.id})},s.unparse=function(d,f){var m=!1,$=!0,v=",",M=`\r
`,O='"',z=O+O,T=!1,S=null,R=!1,N=((()=>{if(typeof f=="object"){if(typeof f.delimiter!="string"||s.BAD_DELIMITERS.filter(function(F){return f.delimiter.indexOf(F)!==
-1}).length||(v=f.delimiter),typeof f.quotes!="boolean"&&typeof f.quotes!="function"&&!Array.isArray(f.quotes)||(m=f.quotes),typeof f.skipEmptyLines!="boolean"&&
typeof f.skipEmptyLines!="string"||(T=f.skipEmptyLines),typeof f.newline=="string"&&(M=f.newline),typeof f.quoteChar=="string"&&(O=f.quoteChar,z=O+O),typeof f.header==
"boolean"&&($=f.header),Array.isArray(f.columns)){if(f.columns.length===0)throw new Error("Option columns is empty");S=f.columns}f.escapeChar!==void 0&&(z=f.escapeChar+
O),f.escapeFormulae instanceof RegExp?R=f.escapeFormulae:typeof f.escapeFormulae=="boolean"&&f.escapeFormulae&&(R=/^[=+\-@\t\r].*$/)}})(),new RegExp(w(O),"g"));
if(typeof d=="string"&&(d=JSON.parse(d)),Array.isArray(d)){if(!d.length)return D(S,d,T);if(Array.isArray(d[0]))return D(null,d,T);if(typeof d[0]=="object")return D(
S||Object.keys(d[0]),d,T)}else if(typeof d=="object")return typeof d.data=="string"&&(d.data=JSON.parse(d.data)),Array.isArray(d.data)&&(d.fields||(d.fields=d.meta&&
d.meta.fields||S),d.fields||(d.fields=Array.isArray(d.data[0])?d.fields:typeof d.data[0]=="object"?Object.keys(d.data[0]):[]),Array.isArray(d.data[0])||typeof d.
data[0]=="object"||(d.data=[d.data])),D(d.fields||[],d.data||[],T);throw new Error("Unable to serialize unrecognized input");function D(F,L,Z){var j="",G=(typeof F==
"string"&&(F=JSON.parse(F)),typeof L=="string"&&(L=JSON.parse(L)),Array.isArray(F)&&0<F.length),tt=!Array.isArray(L[0]);if(G&&$){for(var K=0;K<F.length;K++)0<K&&
(j+=v),j+=I(F[K],K);0<L.length&&(j+=M)}for(var q=0;q<L.length;q++){var ot=(G?F:L[q]).length,V=!1,et=G?Object.keys(L[q]).length===0:L[q].length===0;if(Z&&!G&&(V=
Z==="greedy"?L[q].join("").trim()==="":L[q].length===1&&(L[q][0]==null||L[q][0].length===0)),Z==="greedy"&&G){for(var lt=[],it=0;it<ot;it++){var J=tt?F[it]:it;lt.
push(L[q][J])}V=lt.join("").trim()===""}if(!V){for(var W=0;W<ot;W++){0<W&&!et&&(j+=v);var ut=G&&tt?F[W]:W;j+=I(L[q][ut],W)}q<L.length-1&&(!Z||0<ot&&!et)&&(j+=M)}}
return j}function I(F,L){var Z,j,G;return F==null?"":F.constructor===Date?isNaN(F.getTime())?"":F.toISOString():(G=!1,Z=F.toString(),R&&typeof F!="number"&&typeof F!=
"bigint"&&typeof F!="boolean"&&R.test(Z)&&(F=Z="'"+Z,G=!0),j=Z.replace(N,z),(G=G||m===!0||typeof m=="function"&&m(F,L)||Array.isArray(m)&&m[L]||((tt,K)=>{for(var q=0;q<
K.length;q++)if(-1<tt.indexOf(K[q]))return!0;return!1})(j,s.BAD_DELIMITERS)||-1<j.indexOf(v)||-1<Z.indexOf(O)||j.charAt(0)===" "||j.charAt(j.length-1)===" ")?O+
j+O:j)}},s.RECORD_SEP="",s.UNIT_SEP="",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`
`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!e.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=
x,s.ParserHandle=g,s.NetworkStreamer=l,s.FileStreamer=p,s.StringStreamer=u,s.ReadableStreamStreamer=h,r&&(e.onmessage=function(d){d=d.data,s.WORKER_ID===void 0&&
d&&(s.WORKER_ID=d.workerId),typeof d.input=="string"?e.postMessage({workerId:s.WORKER_ID,results:s.parse(d.input,d.config),finished:!0}):(e.File&&d.input instanceof
File||d.input instanceof Object)&&(d=s.parse(d.input,d.config))&&e.postMessage({workerId:s.WORKER_ID,results:d,finished:!0})}),(l.prototype=Object.create(a.prototype)).
constructor=l,(p.prototype=Object.create(a.prototype)).constructor=p,(u.prototype=Object.create(u.prototype)).constructor=u,(h.prototype=Object.create(a.prototype)).
constructor=h,s})});var du={};Ds(du,{arrive:()=>uu,frontEnd:()=>ms,openPage:()=>Rs});function Y(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function At(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function st(t,e,n){let r=e.split(" ").
map(o=>`change:${o}`);for(let o of r)t.on(o,n);return()=>r.forEach(o=>t.off(o,n))}function dt(t,e){let n=new Set(Object.keys(e)),r=()=>{let i=new Set(n);n.clear();
for(let s in e)i.has(s)&&e[s]()};r();let o=Object.keys(e).map(i=>st(t,i,()=>{n.size||queueMicrotask(r),n.add(i)}));return()=>{o.forEach(i=>i()),n.clear()}}var wt=(t,e)=>t.
get_model(e.slice(10)),pt=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function U({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=pt(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function Dt(t){let[e,n]=t.shape,r=U(t);return Array.from({length:e},
(o,i)=>r.subarray(i*n,(i+1)*n))}var Wt=t=>({...t,render({model:e,el:n}){function r(){let i=e.get("outdated");n.toggleAttribute("data-outdated",!!i),i&&(n.dataset.outdated=i),n.ariaBusy=i?"true":
null}let o=[t.render({model:e,el:n}),st(e,"outdated",r)];return r(),()=>o.forEach(i=>i())}});var Ve={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function Ur(t,e){
let n=Ve[t],r=Number;t==="bool"&&(r=i=>+!!i),t.endsWith("int64")&&(r=i=>BigInt(Math.trunc(i)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,r))).buffer)}function Dn(t,e){let n=new Ve[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var Ge=t=>t.reduce((e,n)=>e*
n,1),be=({shape:t,dtype:e})=>Ge(t)*Ve[e].BYTES_PER_ELEMENT,Hr=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);function Ke(t){
if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[e.length],numbers:e}}
if(Array.isArray(t)){let e=t.map(Ke),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??[]],numbers:e.flatMap(
r=>Array.from(r?.numbers??[]))}}return Hr(t)?{shape:t.shape,numbers:U(t)}:null}function ne(t,{shape:e,dtype:n},r){let o=n==="bool"?Boolean:Number;if(e.length===
0)return o(t[0]);if(Hr(r))return{shape:e,data:new DataView(Float64Array.from(t).buffer)};let i=ArrayBuffer.isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),
s=/^float|64/.test(n)?Float64Array:Ve[n],c=(a,[l,...p])=>{let u=Ge(p);if(p.length)return Array.from({length:l},(g,w)=>c(a+w*u,p));let h=Array.prototype.slice.call(
t,a,a+l);return i?s.from(h):h.map(g=>o(g))};return c(0,e)}function Wr(t,e,n){let r=Ke(t);if(!r||String(r.shape)!==String(n))return!1;let o=e instanceof Float32Array?
Math.fround:Number;for(let i=0;i<e.length;i++)if(!Object.is(o(Number(r.numbers[i])),e[i]))return!1;return!0}function Bt(t){let e=new Uint8Array(t.reduce((r,o)=>r+
o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}function Ye(t,e){let n=0;return e.map(r=>t.slice(n,n+=r))}var qt=(t,e)=>t.length===e?.length&&t.
every((n,r)=>n===e[r]);var Hs=100,ye=new Set,xe=new Set,Je=new Set,Bn=0,Un=0,Hn=new Set,qr=t=>ye.add(t);function Vr(t){for(let e of[ye,xe,Je])e.delete(t);Vt()}function Qe(t){xe.add(t),
Un||(Un=requestAnimationFrame(Ws))}var Gr=t=>Je.add(t);function Xe(t){return Bn++,t.finally(()=>{Bn--,Vt()})}var Wn=0;function Kr(t){return Wn++,t.finally(()=>{
Wn--;for(let e of ye)Qe(e)})}var tn=()=>Wn>0;function Yr(){return new Promise(t=>{Hn.add(t),Vt()})}function Vt(){let t=[...xe].some(e=>!e.isPlaying());if(!(Bn||
t||Ct.size||[...ye].some(e=>e.isPending()))){for(let e of Hn)e();Hn.clear()}}function Ws(){Zr();let t=new Map;for(let e of xe)xe.delete(e),t.set(e,(t.get(e)??0)+
1),t.get(e)>Hs?e.report(Object.assign(new Error("it depends on its own outputs through other links and does not settle"),{name:"RuntimeError"})):e.compute();Un=
0,Vt();for(let e of Je)Qe(e);Je.clear()}var Ct=new Map,Ze;function $e(t,e,n){if(t.get("prompt")||[...ye].some(r=>r.reads(t))){At(t,e,n);return}Ze||(Ze=new MessageChannel,
Ze.port1.onmessage=Zr),Ct.size||Ze.port2.postMessage(null),Ct.has(t)||Ct.set(t,new Map),Ct.get(t)?.set(e,n)}var en=(t,e)=>Ct.get(t)?.has(e)?Ct.get(t)?.get(e):t.
get(e);function Zr(){let t=[...Ct];Ct.clear();for(let[e,n]of t)for(let[r,o]of n)At(e,r,o);Vt()}function nn(t,e){let n=new Map;function r(o){let i=o.get("key"),s=n.get(i)??{thing:t(i,o),users:0};n.set(i,s),s.users++;let c=!0;return()=>{c&&--s.users===0&&(n.
delete(i),e(s.thing)),c=!1}}return{use:r,find:o=>n.get(o)?.thing}}async function qs(t){let e=t.widget_manager,n=await wt(e,t.get("choice")),r=async c=>({...c,model:await wt(e,c.widget)}),o=t.get("options"),i=await Promise.all(
o.map(c=>Promise.all(c.map(r))));function s(){let c=n.get("index");if(c!==t.get("applied")){t.set("applied",c);for(let{model:a,trait:l,value:p,array:u}of i[c])At(
a,l,u?ne(U(u),u,a.get(l)):p)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var Vs=nn((t,e)=>Xe(qs(e)),t=>t.
then(e=>e())),qn=Vs.use,Jr={initialize:({model:t})=>qn(t)};var Qr=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
on{min-width:7em}.gdviz-runner button.wanted{border-color:var(--gdviz-alert);color:var(--gdviz-alert)}.gdviz-slider{display:flex;align-items:center;gap:8px;heig\
ht:32px}.gdviz-slider label{flex:1;min-width:0;display:flex;align-items:center;gap:8px}.gdviz-slider label span{flex:0 0 112px;text-align:right;white-space:nowr\
ap;overflow:hidden;text-overflow:ellipsis}.gdviz-slider input{accent-color:var(--gdviz-blue);margin:0}.gdviz-slider input[type=range]{flex:1;min-width:40px;heig\
ht:24px}.gdviz-slider input[type=text]{flex:0 0 64px;width:64px;box-sizing:border-box;height:24px;padding:0 4px;border:1px solid transparent;border-radius:3px;b\
ackground:transparent;color:inherit;font:inherit;font-variant-numeric:tabular-nums;text-align:right}.gdviz-slider input[type=text]:hover,.gdviz-slider input[typ\
e=text]:focus{border-color:var(--gdviz-edge);background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-slider input[type=text][aria-invalid=true]{border-color\
:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opacity:.5}
`;var Vn=new CSSStyleSheet;Vn.replaceSync(Qr);function Xr(t){t.adoptedStyleSheets.includes(Vn)||t.adoptedStyleSheets.push(Vn)}var to=()=>Xr(document);function eo(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&Xr(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var Kn=globalThis,no=t=>t,rn=Kn.trustedTypes,ro=rn?rn.createPolicy("lit-html",{createHTML:t=>t}):void 0,Yn="$lit$",It=`lit$${Math.random().toFixed(9).slice(2)}$`,
Zn="?"+It,Ks=`<${Zn}>`,Yt=document,_e=()=>Yt.createComment(""),ze=t=>t===null||typeof t!="object"&&typeof t!="function",Jn=Array.isArray,lo=t=>Jn(t)||typeof t?.[Symbol.
iterator]=="function",Gn=`[ 	
\f\r]`,ke=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,oo=/-->/g,io=/>/g,Gt=RegExp(`>|${Gn}(?:([^\\s"'>=/]+)(${Gn}*=${Gn}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),so=/'/g,ao=/"/g,uo=/^(?:script|style|textarea|title)$/i,Qn=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),C=Qn(1),H=Qn(2),gt=Qn(
3),xt=Symbol.for("lit-noChange"),B=Symbol.for("lit-nothing"),co=new WeakMap,Kt=Yt.createTreeWalker(Yt,129);function po(t,e){if(!Jn(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return ro!==void 0?ro.createHTML(e):e}var fo=(t,e)=>{let n=t.length-1,r=[],o,i=e===2?"<svg>":e===3?"<math>":"",s=ke;
for(let c=0;c<n;c++){let a=t[c],l,p,u=-1,h=0;for(;h<a.length&&(s.lastIndex=h,p=s.exec(a),p!==null);)h=s.lastIndex,s===ke?p[1]==="!--"?s=oo:p[1]!==void 0?s=io:p[2]!==
void 0?(uo.test(p[2])&&(o=RegExp("</"+p[2],"g")),s=Gt):p[3]!==void 0&&(s=Gt):s===Gt?p[0]===">"?(s=o??ke,u=-1):p[1]===void 0?u=-2:(u=s.lastIndex-p[2].length,l=p[1],
s=p[3]===void 0?Gt:p[3]==='"'?ao:so):s===ao||s===so?s=Gt:s===oo||s===io?s=ke:(s=Gt,o=void 0);let g=s===Gt&&t[c+1].startsWith("/>")?" ":"";i+=s===ke?a+Ks:u>=0?(r.
push(l),a.slice(0,u)+Yn+a.slice(u)+It+g):a+It+(u===-2?c:g)}return[po(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},Ae=class t{constructor({strings:e,
_$litType$:n},r){let o;this.parts=[];let i=0,s=0,c=e.length-1,a=this.parts,[l,p]=fo(e,n);if(this.el=t.createElement(l,r),Kt.currentNode=this.el.content,n===2||n===
3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=Kt.nextNode())!==null&&a.length<c;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.
getAttributeNames())if(u.endsWith(Yn)){let h=p[s++],g=o.getAttribute(u).split(It),w=/([.?@])?(.*)/.exec(h);a.push({type:1,index:i,name:w[2],strings:g,ctor:w[1]===
"."?sn:w[1]==="?"?an:w[1]==="@"?cn:Jt}),o.removeAttribute(u)}else u.startsWith(It)&&(a.push({type:6,index:i}),o.removeAttribute(u));if(uo.test(o.tagName)){let u=o.
textContent.split(It),h=u.length-1;if(h>0){o.textContent=rn?rn.emptyScript:"";for(let g=0;g<h;g++)o.append(u[g],_e()),Kt.nextNode(),a.push({type:2,index:++i});o.
append(u[h],_e())}}}else if(o.nodeType===8)if(o.data===Zn)a.push({type:2,index:i});else{let u=-1;for(;(u=o.data.indexOf(It,u+1))!==-1;)a.push({type:7,index:i}),
u+=It.length-1}i++}}static createElement(e,n){let r=Yt.createElement("template");return r.innerHTML=e,r}};function Zt(t,e,n=t,r){if(e===xt)return e;let o=r!==void 0?
n._$Co?.[r]:n._$Cl,i=ze(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=o:n._$Cl=o),o!==void 0&&(e=Zt(t,o._$AS(t,e.values),o,r)),e}var on=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??Yt).importNode(n,!0);Kt.currentNode=
o;let i=Kt.nextNode(),s=0,c=0,a=r[0];for(;a!==void 0;){if(s===a.index){let l;a.type===2?l=new re(i,i.nextSibling,this,e):a.type===1?l=new a.ctor(i,a.name,a.strings,
this,e):a.type===6&&(l=new ln(i,this,e)),this._$AV.push(l),a=r[++c]}s!==a?.index&&(i=Kt.nextNode(),s++)}return Kt.currentNode=Yt,o}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},re=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){
this.type=2,this._$AH=B,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=Zt(this,e,n),
ze(e)?e===B||e==null||e===""?(this._$AH!==B&&this._$AR(),this._$AH=B):e!==this._$AH&&e!==xt&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):lo(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
B&&ze(this._$AH)?this._$AA.nextSibling.data=e:this.T(Yt.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=Ae.createElement(po(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new on(o,this),s=i.u(this.options);i.p(n),this.
T(s),this._$AH=i}}_$AC(e){let n=co.get(e.strings);return n===void 0&&co.set(e.strings,n=new Ae(e)),n}k(e){Jn(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,o=0;for(let i of e)o===n.length?n.push(r=new t(this.O(_e()),this.O(_e()),this,this.options)):r=n[o],r._$AI(i),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=no(e).nextSibling;no(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},Jt=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,i){this.type=1,this.
_$AH=B,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=B}_$AI(e,n=this,r,o){let i=this.strings,s=!1;if(i===void 0)e=Zt(this,e,n,0),s=!ze(e)||e!==this._$AH&&e!==xt,s&&(this._$AH=e);else{let c=e,a,
l;for(e=i[0],a=0;a<i.length-1;a++)l=Zt(this,c[r+a],n,a),l===xt&&(l=this._$AH[a]),s||=!ze(l)||l!==this._$AH[a],l===B?e=B:e!==B&&(e+=(l??"")+i[a+1]),this._$AH[a]=
l}s&&!o&&this.j(e)}j(e){e===B?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},sn=class extends Jt{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===B?void 0:e}},an=class extends Jt{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==B)}},cn=class extends Jt{constructor(e,n,r,o,i){super(e,n,r,o,i),this.type=5}_$AI(e,n=this){if((e=Zt(this,e,n,0)??B)===xt)return;let r=this._$AH,o=e===
B&&r!==B||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,i=e!==B&&(r===B||o);o&&this.element.removeEventListener(this.name,this,r),i&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},ln=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){Zt(this,e)}},ho={
M:Yn,P:It,A:Zn,C:1,L:fo,R:on,D:lo,V:Zt,I:re,H:Jt,N:an,U:cn,B:sn,F:ln},Ys=Kn.litHtmlPolyfillSupport;Ys?.(Ae,re),(Kn.litHtmlVersions??=[]).push("3.3.3");var go=(t,e,n)=>{
let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let i=n?.renderBefore??null;r._$litPart$=o=new re(e.insertBefore(_e(),i),i,void 0,n??{})}return o._$AI(t),
o};var Ut=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function P(t,e,...n){return go(e,t),n.map(r=>t.querySelector(r))}var un=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1),Pt=t=>t?"":"display: none";function rt(t,...e){eo(t),t.classList.add("gdviz-widget",...e),t.addEventListener("keydown",n=>n.
stopPropagation())}var Zs={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},Ot=t=>Zs[t]??t;function Xn(){let t=getComputedStyle(document.body);return{
ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function mo(t){let e=new MutationObserver(t);return e.observe(document.body,{attributeFilter:[
"data-jp-theme-light"]}),()=>e.disconnect()}function oe(t,e){let n=0,r=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===n||(n=o,e(o))});return r.
observe(t),()=>r.disconnect()}var Js=["dead","restarting","autorestarting","starting"];function ie(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,o=0;function i(){
r||=Js.includes(t.status);let s=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(s)}for(let s of n)s.connect(i);return i(),()=>{clearTimeout(o);for(let s of n)s.disconnect(i)}}var vo=50,dn=new Set,wo=0;function bo(t,e,n){let r={link:t,sources:e,targets:n,outdated:null};return dn.add(r),tr.size&&Me(),{outdate(o,i=performance.now()){r.outdated?.
text!==o&&(r.outdated={since:Math.min(i,r.outdated?.since??1/0),text:o},Me())},renew(o=null){!r.outdated&&o===null||(r.outdated=o===null?null:{since:o,text:r.outdated?.
text??"computing …"},Me())},leave(){dn.delete(r),Me()}}}var tr=new Map;function Me(){clearTimeout(wo);let t=performance.now(),e=1/0,n=new Map;for(let[{link:o,
targets:i},{since:s,text:c}]of Qs())if(s+vo>t)e=Math.min(e,s+vo);else for(let{model:a}of[{model:o},...i])n.set(a,c);let r=tr;tr=n;for(let o of new Set([...r.keys(),
...n.keys()]))ta(o,n.get(o)??"");e<1/0&&(wo=setTimeout(Me,e-t))}function Qs(){let t=new Map([...dn].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let r of dn)r.sources.some(i=>e.targets.some(s=>Xs(i,s)))&&!t.has(r)&&t.set(r,n);return t}var Xs=(t,e)=>t.model===e.model&&t.trait===e.trait;function ta(t,e){
(en(t,"outdated")??"")!==e&&($e(t,"outdated",e),t.get("opacities")&&$e(t,"opacities",e?[ea]:[]))}var ea=.3;var xo=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),na=230;function yo(t,e){let n=t.slice(),
[r,o,i]=[0,0,0];for(let s of e){if(o|=(s&127)<<i,i+=7,s&128)continue;r+=o;let c=n[r+1]===na;n[r]=c?1:253,n[r+1]=c?1:133,n[r+2]=c?1:2,o=i=0}return n}var er=8,pn=5,ra=50,oa=8;async function ko(t,e){let n=hn(xo)?yo(pt(t),pt(e)):pt(t);return hn(n)?WebAssembly.compile(n).catch(()=>null):null}var hn=t=>!!globalThis.
WebAssembly?.validate(t);function fn({memory:t,run:e},n,r){let o=new Uint8Array(t.buffer);for(let{address:i,data:s}of n)o.set(s,i);return e(),r.map(({address:i,
length:s})=>o.slice(i,i+s))}function ia(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let o=performance.
now();try{let i=t(e,r.inputs,n),s=performance.now()-o;postMessage({results:i,milliseconds:s},i.map(({buffer:c})=>c))}catch(i){postMessage({error:i.message})}}}function sa(t,e){
let n=URL.createObjectURL(new Blob([`(${ia})(${fn})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var $o=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function _o(t,e,n,r){let{exports:o}=await WebAssembly.instantiate(t),i=e.map(g=>({address:g.
address,length:be(g)})),s=[],c=null,a=null;return n>er&&p(),{start:l,measure:u,isBusy:()=>a!==null,close:h};function l(g,w,x){if(c){a={job:w,counts:x},c.postMessage(
{inputs:g});return}let y=performance.now(),k;try{k=fn(o,g,i)}catch(b){return r(w,{error:b})}let E=performance.now()-y;s=[...s.slice(1-pn),E],(E>ra||s.length===pn&&
$o(s)>er)&&p(),r(w,{results:k,milliseconds:E})}function p(){c=sa(t,i),c&&(c.onmessage=({data:g})=>{let{job:w,counts:x}=a;if(a=null,g.error)return r(w,{isLate:!0,
error:Object.assign(new Error(g.error),{name:"RuntimeError"})});x&&(s=[...s.slice(1-pn),g.milliseconds]),r(w,{isLate:!0,...g})},c.onerror=()=>{let g=a;c=a=null,
g&&r(g.job,{isLate:!0})})}function u(g){if(c){let k=s.length?$o(s):null;if(a||s.length<pn||Math.max(...s)>er/2)return k;h(),s=[]}let w=g();fn(o,w,[]);let x=performance.
now(),y=0;do fn(o,w,[]);while(y++,performance.now()-x<oa);return(performance.now()-x)/y}function h(){c?.terminate(),c=a=null}}var zo=["single_steps","resets","anew","anew_steps","playing"];function Ao(t,e,n,r){let{restart:o,steps:i,before:s,starting:c}=t.get("running"),a=s.map(be),l=Ye(
pt(t.get("carried")),a),p=0,u=!1,h=b(),g=Ye(pt(t.get("computed")),n.map(be)),w=0,x={restart:!1,steps:0},y=1;for(let O of zo)e.on(`change:${O}`,k);return addEventListener(
"pagehide",r.tell),t.on("change:carried",v),{isPlaying:E,isPending:A,plan:_,inputs:f,store:m,putBack:d,shareState:$,stop:M};function k(){r.changed(),E()||r.tell()}
function E(){return e.get("playing")&&!tn()}function b(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function A(){
let O=b();return u||E()||O.single!==h.single||O.resets!==h.resets||O.anew!==h.anew}function _(O){let z=b(),T=O.map((F,L)=>!qt(F,g[L])),S=c.some(F=>T[F]),R=z.anew>
0&&(z.anew!==h.anew||T.some(Boolean)),N=z.resets!==h.resets,D=Math.max(z.single-h.single,0);E()&&(w+=e.get("speed"),D+=Math.floor(w),w%=1),h=z,g=O,u=!1;let I=x;
return x={restart:!1,steps:0},R||S||N?{restart:!0,steps:R?z.anew:0,version:p}:{restart:I.restart,steps:I.steps+D,version:p}}function d(O){x=O}function f(O={restart:!1,
steps:y}){let z=(T,S)=>({address:T,data:new Uint8Array(Int32Array.of(S).buffer)});return O.steps&&(y=O.steps),[z(o,Number(O.restart)),z(i,O.steps),...l.map((T,S)=>({
address:s[S].address,data:T}))]}function m(O,z){z.version===p&&(l=O)}function $(){t.off("change:carried",v),t.set("carried",new DataView(Bt(l).buffer)),t.on("ch\
ange:carried",v)}function v(){l=Ye(pt(t.get("carried")),a),h=b(),u=!0,p++,r.changed()}function M(){for(let O of zo)e.off(`change:${O}`,k);removeEventListener("p\
agehide",r.tell),t.off("change:carried",v)}}var aa=400,Mo=30,To="not computed",gn=(t,e)=>Object.assign(new Error(e),{name:t}),Eo=t=>`(${t.join(", ")}${t.length===1?",":""})`;function nr({model:t,trait:e,name:n,
shape:r,dtype:o}){let i=Ke(t.get(e));if(!i)throw gn("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(t.get(e))??"undefined"}`);if(String(i.shape)!==
String(r))throw gn("ValueError",`${n} had shape ${Eo(r)} when it was linked, but now it has shape ${Eo(i.shape)}`);let s=Ur(o,i.numbers);if(!o.startsWith("float")&&
Array.from(Dn(o,s)).some((c,a)=>c!==Number(i.numbers[a])))throw gn("ValueError",`${n} was ${o} when it was linked, which cannot represent its current value; lin\
k it with floating-point numbers`);return s}function Oo(t,e){try{return qt(Bt(t.map(nr)),e)}catch{return!1}}async function No(t,e){if(t.get("closed"))return null;
let n=t.widget_manager,r=a=>Promise.all(a.map(async l=>({...l,model:await wt(n,l.widget)}))),[o,i]=await Promise.all([r(t.get("sources")),r(t.get("targets"))]),
s=bo(t,o,i);if(t.get("where")!=="browser")return So(t,o,s);Oo(o,pt(t.get("computed")))||s.outdate("compiling …");let c=await ko(t.get("module"),t.get("fusions"));
return c?ca(t,c,o,i,s,e):(n.exported?e.show(gn("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):
(t.set("where","kernel"),t.save_changes()),So(t,o,s))}function So(t,e,n){let r=t.widget_manager.exported?"needs Python":"computing …";function o(){Oo(e,pt(t.get(
"computed")))?n.renew():n.outdate(t.get("error_message")?To:r)}let i=e.map(s=>st(s.model,s.trait,o));return i.push(st(t,"computed error_message",o)),o(),{stop:()=>[
...i,n.leave].forEach(s=>s()),isRunning:!1}}async function ca(t,e,n,r,o,i){let s=t.widget_manager,c=t.get("outputs"),a=await _o(e,c,t.get("milliseconds"),z),l=t.
get("runner")&&await wt(s,t.get("runner")),p={compute:O,report:F,reads:j=>n.some(G=>G.model===j),isPending:R,isPlaying:S},u=l&&Ao(t,l,n,{changed:_,tell:I}),h=pt(
t.get("computed")),g=null,w=null,x=null,y=!1,[k,E]=[0,0],b=0,A=[...n.map(j=>[j.model,`change:${j.trait}`,d]),[t,"change:computed",v],[t,"change:running_in",m],[
t,"change:where",L],[t,"change:closed",L],[t,"msg:custom",$]];for(let[j,G,tt]of A)j.on(G,tt);return qr(p),f(),D(),_(),{stop:Z,isRunning:!0};function _(){Qe(p)}function d(){
x??=performance.now(),_()}function f(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),t.save_changes())}function m(){t.get("running_in")!=="bro\
wser"&&(h=null,f(),_())}function $({event:j}){j==="ask"&&t.send({event:"here"})}function v(){h=pt(t.get("computed")),_()}function M(j){return j.map((G,tt)=>({address:n[tt].
address,data:G}))}function O(){let j;try{j=n.map(nr)}catch(q){return F(q)}let G=Bt(j);if(!u?.isPending()){if(qt(G,h))return x=null,T(G);if(qt(G,g))return}if(qt(
G,h)||o.outdate("computing …",x??void 0),a.isBusy())return;let tt=u?.plan(j),K=[...M(j),...tt?u.inputs(tt):[]];x=null,a.start(K,{joined:G,work:tt},!tt||tt.steps>
0)}function z({joined:j,work:G},{results:tt,milliseconds:K,error:q,isLate:ot}){if(ot&&_(),!tt){G&&u.putBack(G),q&&(g=j,F(q));return}S()&&N(K??0),G&&u.store(tt.slice(
tt.length-t.get("running").before.length),G);for(let{model:V,trait:et,output:lt}of r){let{shape:it,dtype:J}=c[lt],W=Dn(J,tt[lt]),ut=en(V,et);Wr(ut,W,it)||$e(V,et,
ne(W,{shape:it,dtype:J},ut))}w=[j,...tt],T(j),S()&&!ot&&Gr(p)}function T(j){h=j,g=null,o.renew(x),y&&i.show(null),y=!1,D(),Vt()}function S(){return!!u?.isPlaying()}
function R(){return a.isBusy()&&!S()}function N(j){k+=j,!(++E%Mo)&&(t.set("page_milliseconds",k/Mo),k=0)}function D(){clearTimeout(b),b=setTimeout(()=>{try{let j=a.
measure(()=>[...M(n.map(nr)),...u?.inputs()??[]]);j!==null&&t.set("page_milliseconds",j)}catch{}I()},aa)}function I(){w&&(t.set("snapshot",new DataView(Bt(w).buffer)),
w=null,u?.shareState(),t.save_changes())}function F(j){console.warn(j),y=!0,h=null,o.outdate(To),S()&&(l.set("playing",!1),l.save_changes()),i.show(j)}function L(){
Z(),i.ended()}function Z(){clearTimeout(b);for(let[j,G,tt]of A)j.off(G,tt);u?.stop(),a.close(),o.leave(),Vr(p)}}var rr=new EventTarget;function la(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=i=>{Object.assign(n,i),rr.dispatchEvent(new Event(t))},o={
show:i=>r({error:i}),ended:()=>r({isRunning:!1})};return n.started=No(e,o).catch(i=>(console.error(i),null)),Xe(n.started).then(i=>r({isRunning:i?.isRunning??!1})),
n}var Ro=nn(la,({started:t})=>t.then(e=>e?.stop())),Qt=Ro.use,Ee=t=>Ro.find(t.get("key"))??{isRunning:!1,error:null};function mn(t,e){let n=t.get("key");return rr.
addEventListener(n,e),()=>rr.removeEventListener(n,e)}var vn=(t,e)=>C`<div class="gdviz-note gdviz-needs-python">${e}${or(t)}</div>`;function or({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=ua(e,
await t.query?.()??"")};return e?C` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:B}function ua(t,e){if(!e)return t;let n=new URL(t,location.href),
r=i=>`${i}${i.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=r(n.search):n.searchParams.set("urlpath",r(o)),n.href}var da="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",pa="The server is gone. Nothing on this page needs it: everything continues in your browser.",fa="Greyed-out controls need Python.";function Lo(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function ha(t){let e=pt(t.get("text")??new Uint8Array);return e.
length===0?ga(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function ga(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function ma(t,e){let n=()=>{},r=!1;async function o(){let i=t.get("link");if(!i)return;let s=await wt(t.widget_manager,i);if(r||i!==t.get("link"))
return;n();let c=()=>e(s),a=[Qt(s),mn(s,c),st(s,"where milliseconds page_milliseconds outdated",c)];n=()=>a.forEach(l=>l()),c()}return t.on("change:link",o),o(),
()=>{r=!0,t.off("change:link",o),n()}}function va({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(i=>wt(e,i)));if(e.exported){n().
then(i=>i.forEach(s=>At(s,"disabled",!0)));return}let r=new Map;async function o(i){if(!!t.get("lost")===i)return;if(t.set("lost",i),!i){for(let[c,a]of r)At(c,"\
disabled",a);return r.clear()}let s=await n();if(t.get("lost"))for(let c of s)r.has(c)||r.set(c,c.get("disabled")),At(c,"disabled",!0)}return e.kernel&&ie(e.kernel,
i=>o(i!=="connected"))}function wa({model:t,el:e}){rt(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,o=null,i=null;function s(w){
if(w.get("outdated"))return w.get("outdated");let{isRunning:x}=Ee(w);return x?`computed in your browser${Lo(w.get("page_milliseconds"))} · 0 round trips`:r?"w\
aiting for your browser":`computed by the server${Lo(w.get("milliseconds"))} · 1 round trip`}async function c(){let w=o,x=await ha(w);i||(i={name:w.get("name"),
size:pt(w.get("module")).length,text:x,isCopied:!1},u(),e.querySelector("dialog")?.showModal())}function a(){i=null,u()}async function l(w){w.isCopied=await un(
w.text),w.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),u()}let p=w=>C`
    <dialog class="gdviz-program" @close=${a}>
      <div class="head">
        <b>WebAssembly text of “${w.name}”, ${(w.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(w)}>${w.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${w.text}</pre>
    </dialog>`;function u(){let w=C`<div class="gdviz-notice" role="alert">${n?da:pa}</div>`;P(e,C`
      <div class="line">
        <span class="status">${o?s(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${c}
          ?hidden=${!o||!Ee(o).isRunning}>Show the program</button>
      </div>
      ${r&&n?vn(t.widget_manager,fa):B}
      ${i?p(i):B}${t.get("lost")?w:B}`)}let h=ma(t,w=>{o=w,u()}),g=st(t,"lost",u);return u(),()=>{h(),g()}}var Co={initialize:va,render:wa};var X=(t,e,n)=>Math.min(Math.max(t,e),n),wn=t=>t.replaceAll("-","−").replace("e+","e");function nt(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a\
 number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?wn(String(Number(t.toPrecision(e)))):wn(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function ir(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(o=>nt(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(r).size===t.length)
return r}}var bn=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var ba=62,xa=38;function Nt({low:t,high:e,log:n=!1,from:r,to:o}){[t,e]=n?$a(t,e):ya(t,e);let[i,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],c=(o-r)/(s-i),a=u=>r+((n?
Math.log10(u):u)-i)*c,l=u=>u.map(([h,g])=>({at:a(h),text:g})),p=Math.max(Math.floor(Math.abs(o-r)/(o>r?ba:xa)),1);return{low:t,high:e,log:n,to:a,from:u=>n?10**(i+
(u-r)/c):i+(u-r)/c,ticks:()=>{if(n&&s-i>1.5&&Math.floor(s)>Math.ceil(i))return l(ka(i,s,1.5*p));let u=Io(t,e,p);return l(u.length>1?u:Io(t,e,2*p+1))}}}var se=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function Se(t,e){let[n,r]=[1/0,-1/0];for(let o of t)for(let i of o)e(i)&&(i<
n&&(n=i),i>r&&(r=i));return[n,r]}function ya(t,e){if(!Number.isFinite(t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*
n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function $a(t,e){return!(e>0)||!Number.isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function Io(t,e,n){let r=(e-
t)/n,o=10**Math.floor(Math.log10(r)),i=o*([1,2,5].find(g=>g*o>=r*(1-1e-9))??10),s=Math.ceil(-Math.log10(i)-1e-9),c=Math.max(Math.abs(t),Math.abs(e)),a=c>=1e5||i<
1e-4,l=Math.min(Math.max(Math.floor(Math.log10(c))+s,0)+1,12),p=g=>a?g?Number(g.toPrecision(l)).toExponential():"0":g.toFixed(Math.max(s,0)),u=Math.ceil(t/i-1e-6),
h=Math.max(Math.floor(e/i+1e-6)-u+1,0);return Array.from({length:h},(g,w)=>[(u+w)*i,wn(p((u+w)*i))])}function ka(t,e,n){let r=Math.ceil(t-1e-9),o=Math.floor(e+1e-9),
i=Math.ceil((o-r+1)/(n+1)),s=Array.from({length:Math.floor((o-r)/i)+1},(a,l)=>r+l*i),c=s.every(a=>a>=-3&&a<=4);return s.map(a=>[10**a,c?String(+`1e${a}`):`10${bn(
a)}`])}var _a=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,za=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),ae=(t,e=0)=>_a(za(t).map(n=>Math.round(n+(255-n)*e)));function ce(t,e,[
n,r],o){if(!r||!n)return ar(t);let i=new Uint32Array(r*n);for(let s=0;s<n;s++){let c=(n-1-s)*r;for(let a=0;a<r;a++)i[s*r+a]=o(e[c+a])}sr(t,i,r)}function sr(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),xn(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var ar=t=>xn(
t).clearRect(0,0,t.width,t.height),xn=t=>t.getContext("2d");function yn(t,e){let n=Uint32Array.from({length:511},(r,o)=>ae(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var Po=.5,Aa=.6;function jo(t,{width:e,height:n},r,[o,i],s,c){let a=new Uint32Array(e*n),[l,p,u]=[0,Po,Po/2].map(x=>Uint32Array.from(c,y=>ae(y,x))),h=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),g=(i-1)/e,w=(o-1)/n;for(let x=0;x<n;x++){let y=(n-x-.5)*w,k=Math.min(Math.floor(y),o-2),E=y-k,b=k*i,A=b+i,_=x*e,d=0;for(let f=0,
m=0;f<i-1;f++){let $=r[b+f],v=r[b+f+1],M=$+E*(r[A+f]-$),O=v+E*(r[A+f+1]-v),z=f===i-2?e:Math.min(Math.ceil((f+1)/g-.5),e),T=(O-M)*g;if(!(Math.abs(T)<1/0)){_+=z-m,
m=z;continue}let S=(r[A+f]-$+r[A+f+1]-v)*.5*w,R=Aa*Math.sqrt(T*T+S*S),N=M+((m+.5)*g-f)*(O-M);for(;m<z;m++,_++,N+=T){for(;N>=h[d+1];)d++;for(;N<h[d];)d--;let D=Math.
min(N-h[d],h[d+1]-N);a[_]=D>=R?l[d]:D>=R/2?u[d]:p[d]}}}sr(t,a,e)}function Fo(t,[e,n],{left:r,top:o,width:i,height:s},[c,a,l,p]){let u=e*n,h=Float64Array.from({length:u},
(k,E)=>Math.hypot(t[2*E],t[2*E+1])),g=h.reduce((k,E)=>E>k&&E<1/0?E:k,0),w=i/n/1.25,x=Math.max(i*.0016,.5),y=[];for(let k=0;k<u;k++){if(!(h[k]>0&&h[k]<1/0))continue;
let E=r+i*(k%n+.5)/n,b=o+s*(1-(Math.floor(k/n)+.5)/e),A=-t[2*k]*(i/(a-c)),_=t[2*k+1]*(s/(p-l)),d=w*X(1+Math.log10(h[k]/g)/3,.25,1)/2/Math.hypot(A,_);y.push(Ma(E,
b,A*d,_*d,x))}return y.join("")}var kt=t=>Math.round(t*10)/10;function Ma(t,e,n,r,o){let i=Math.hypot(n,r),[s,c]=[-r/i,n/i],a=Math.min(10*o,1.2*i),l=.3*a,p=(w,x)=>`${kt(
t+n*w+s*x)},${kt(e+r*w+c*x)}`,u=1-a/i,h=`${p(-1,o)} ${p(u,o)} ${p(u,l)}`,g=`${p(u,-l)} ${p(u,-o)} ${p(-1,-o)}`;return`M${h} ${p(1,0)} ${g}Z`}var Ea=10,cr=12,Sa=68,Ta=9;function Do({left:t,top:e,width:n,height:r},o,i,s){let c=t+n+Ea,a=c+cr,l=s.length>=Ta,p=o.toReversed().map((u,h)=>{let g=1-h/o.length;
return H`<rect x=${c} width=${cr} y=${e+r*(1-g)} height=${r*g} fill=${u} />`});return H`
    ${p}
    <rect class="frame" x=${c} y=${e} width=${cr} height=${r} />
    ${i.map(({at:u,text:h})=>{let g=e+r*(1+u);return H`<path class="tick" d="M${a},${g}h3" /><text x=${a+6} y=${g} dy="0.35em">${h}</text>`})}
    <text y=${e-10} x=${l?t+n+Sa:c-2} text-anchor=${l?"end":"start"}>${s}</text>`}var $n=t=>t.map(({name:e,color:n,kind:r="line"})=>{let o=C`<span class="swatch ${r}" .style=${`\
color: ${Ot(n)}`}></span>`;return C`<span class="entry">${o}${e}</span>`});function Te(t){let[e,n]=[t.get("colors"),le(t)];return t.get("names").map((o,i)=>({name:o,
color:e[i%e.length]})).filter((o,i)=>n(i))}function le(t){let e=t.get("shown")&&U(t.get("shown"));return n=>!e?.length||e[n]>0}function _t(t,e){let{left:n,top:r}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-r]}function Oe(t,e){let n=t.currentTarget;n.setPointerCapture(t.pointerId);
let r=new AbortController,{signal:o}=r;n.addEventListener("pointermove",e,{signal:o});for(let i of["pointerup","pointercancel"])n.addEventListener(i,()=>r.abort(),
{signal:o})}var Oa={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Ne=t=>Oa[t.key]??null;function Re(t,e=()=>!0){t.addEventListener("touchsta\
rt",n=>e(n)&&n.preventDefault(),{passive:!1})}function kn({surface:t,handle:e,to:n,by:r,idle:o=()=>!1}){let i=s=>{s.preventDefault(),e.focus({preventScroll:!0}),
Oe(s,n)};t.addEventListener("pointerdown",s=>{s.button!==0||s.pointerType==="touch"||o()||(n(s),i(s))}),t.addEventListener("click",s=>{s.pointerType==="touch"&&
!o()&&n(s)}),e.addEventListener("pointerdown",s=>s.button===0&&i(s)),Re(e),e.addEventListener("keydown",s=>{let c=Ne(s);c&&(s.preventDefault(),r(c,s.shiftKey))})}var Le={left:56,right:14,top:10,bottom:42},_n={left:56,right:68,top:24,bottom:42},Na=6.4,Ra=6.5,La=104;function ue(t,{name:e,...n}){rt(t,e,"gdviz-plane");let r=C`<div></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,
[o,i,s,c]=P(t,r,"div",".gdviz-legend",".panel",".status"),a=lr(o,n);return{...a,panel:s,status:c,bar:l=>P(a.bar,l&&Do(a.area,...l)),legend:l=>P(i,$n(l))}}function lr(t,{
label:e,ratio:n=.75,margins:r=Le}){t.classList.add("gdviz-plot");let o=Ut(),i={left:r.left,top:r.top,width:0,height:0},s=320,c=()=>{},a=()=>({from:i.left,to:i.left+
i.width}),l=()=>({from:i.top+i.height,to:i.top});function p(){i.width=Math.max(s-i.left-r.right,40),i.height=Math.max(Math.round(s*n)-r.top-r.bottom,40);let{left:A,
top:_}=i,d=Object.entries(i).map(([m,$])=>`${m}: ${$}px`),f=C`
      <canvas .style=${d.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${s} height=${i.height+r.top+r.bottom}>
        <defs>
          <clipPath id=${o}><rect x=${A} y=${_} width=${i.width} height=${i.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${o})" pointer-events="none"></g>
        <rect class="hit" x=${A} y=${_} width=${i.width} height=${i.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return P(t,f,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[u,h,g,w,x,y,k]=p();function E({x:A,y:_},d,f=!1){let m=_.ticks(),$=Math.
max(...m.map(({text:D})=>D.length)),v=Math.min($*Na+28,La);if(v>i.left+1)return i.left=v,p(),c();let{left:M,top:O,width:z,height:T}=i,S=O+T,R=A.ticks().map(({at:D,
text:I})=>H`
      ${f?H`<path class="grid" d="M${D},${S}V${O}" />`:B}
      <path class="tick" d="M${D},${S}v5" />
      <text class="x" x=${D} y=${S+17} text-anchor="middle">${I}</text>`),N=m.map(({at:D,text:I})=>H`
      ${f?H`<path class="grid" d="M${M},${D}h${z}" />`:B}
      <path class="tick" d="M${M},${D}h-5" />
      <text class="y" x=${M-8} y=${D} dy="0.35em" text-anchor="end">${I}</text>`);P(g,H`
      ${R}${N}
      <rect class="frame" x=${M} y=${O} width=${z} height=${T} />
      ${Bo(d[0],z+40,`translate(${M+z/2},${S+35})`)}
      ${Bo(d[1],T+30,`translate(13,${O+T/2})rotate(-90)`)}`)}function b(A){let[_,d]=_t(h,A);return[X(_,i.left,i.left+i.width),X(d,i.top,i.top+i.height)]}return{
picture:h,canvas:u,area:i,layers:(...A)=>P(w,A.map(_=>H`<g class=${_}></g>`),...A.map(_=>`.${_}`)),hit:x,handles:y,bar:k,axes:E,pixel:b,readout:(A,..._)=>{let d=null;
for(let f of[x,..._])f.addEventListener("pointermove",m=>{A(d=m.buttons?null:b(m))}),f.addEventListener("pointerleave",()=>A(d=null));return()=>A(d)},across:a,upwards:l,
plane:(A,_)=>se(Nt({...A,...a()}),Nt({..._,...l()})),draw:(A,_)=>{c=()=>Object.values(_).forEach(m=>m());let d=dt(A,_),f=oe(t,m=>{s=m,i.left=r.left,p(),c()});return()=>{
f(),d()}}}}function Bo(t,e,n){let r=Math.max(Math.floor(e/Ra),4),[o,i]=t.length>r?[`${t.slice(0,r-1)}…`,H`<title>${t}</title>`]:[t,B];return H`<text class="name" text-anchor="middle" transform=${n}>${o}${i}</text>`}var jt=1e4,Ca=150;function Ce(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function Ia(t){let e=[];for(let[n,r]of t){
if(Number.isNaN(n)||Number.isNaN(r))break;let o=Math.max(Math.abs(n),Math.abs(r));if(o<=jt){e.push([n,r]);continue}let i=e.at(-1),s=jt/o;i&&s>0&&e.push([i[0]+(n-
i[0])*s,i[1]+(r-i[1])*s]);break}return e}function Pa(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}
var Uo=t=>t.length>1?`M${t.join("L")}`:"",Ho=t=>t==="#000000"?"var(--gdviz-paper)":"white";function Wo(t,e){let n=Ia(e),r=n.map(([c,a])=>`${c.toFixed(2)},${a.toFixed(
2)}`).filter((c,a,l)=>c!==l[a-1]),o=r.length>1,i=o?Uo(Pa(n).map(([c,a])=>`${c.toFixed(1)},${a.toFixed(1)}`)):"",s=o&&r.length<=Ca?r.map(c=>`M${c}h0`).join(""):"";
return H`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${Ho(t)} stroke-width="4" opacity="0.8" d=${i} />
    <path class="path" stroke=${Ot(t)} stroke-width="2" d=${Uo(r)} />
    <path class="dots" stroke=${Ot(t)} stroke-width="5" d=${s} />
  </g>`}function qo(t,[e,n]){let r=Math.abs(e)<jt&&Math.abs(n)<jt,[o,i]=r?[e,n]:[0,0];return H`<circle class="current" r="6" fill=${Ot(t)} stroke=${Ho(t)} stroke-width="2"
    cx=${o} cy=${i} .style=${Pt(r)} />`}var ja=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,Vo=(t,e)=>e.map(([n,r])=>{let o=`translate(${n},${r})`;return H`<path d=${ja} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var Fa="Not positive: a logarithmic axis cannot show it",ur=.04;function dr(t){let[e,n,r,o]=["x","y","low","high"].map(p=>Dt(t.get(p))),[i,s,c]=[U(t.get("limits")),
t.get("names"),le(t)],a=t.get("colors").map(Ot),l=new Float64Array;return n.map((p,u)=>({name:s[u]??"",color:a[u%a.length],shown:c(u),x:e[u%Math.max(e.length,1)]??
l,y:p,low:r[u]??l,high:o[u]??l,limit:i[u]??NaN}))}function Da({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=ue(e,{name:"gdviz-curves",
label:n,ratio:t.get("ratio")});r.canvas.remove();let[o,i]=r.layers("curves","markers"),{x:s,y:c}=r.plane({low:0,high:1},{low:0,high:1}),a=y=>Number.isFinite(y)&&
!(c.log&&y<=0);function l(){let y=dr(t),k=r.plane(...Ba(y,t.get("log")));({x:s,y:c}=k),r.axes(k,t.get("axis_names"),!0);let{left:E,top:b,width:A,height:_}=r.area,
d=y.filter(M=>M.shown&&M.y.some(Number.isFinite)),f=c.log&&d.length>0&&!d.some(M=>M.y.some(a)),m=y.map(M=>H`<path class="band" fill=${M.color} opacity="0.2" d=${u(
M)} />`),$=({limit:M,shown:O})=>O&&a(M)?`M${E},${kt(c.to(M))}h${A}`:"",v=y.map(M=>H`
      <path class="limit" stroke=${M.color} stroke-width="1.5" stroke-dasharray="6 4" d=${$(M)} />
      <path class="line" stroke=${M.color} stroke-width="2" d=${p(M)} />`);P(o,H`
      ${m}
      <g fill="none" stroke-linejoin="round">${v}</g>
      <text class="note" text-anchor="middle" x=${E+A/2} y=${b+_/2}>${f?Fa:""}</text>`),h()}function p(y){if(!y.shown)return"";let k=Ce(y.y.length,b=>a(y.y[b])&&
Number.isFinite(y.x[b])),E=b=>`${kt(s.to(y.x[b]))},${kt(c.to(y.y[b]))}`;return k.map(b=>`M${b.map(E).join("L")}${b.length>1?"":"h0.1"}`).join("")}function u({shown:y,
x:k,low:E,high:b}){if(!y||!E.length)return"";let A=r.area.top+r.area.height,_=$=>`${kt(s.to(k[$]))},${kt(c.to(b[$]))}`,d=$=>a(E[$])?kt(Math.min(c.to(E[$]),jt)):
A,f=$=>`${kt(s.to(k[$]))},${d($)}`;return Ce(k.length,$=>a(b[$])).map($=>`M${$.map(_).join("L")}L${$.toReversed().map(f).join("L")}Z`).join("")}function h(){let{
top:y,height:k}=r.area,E=Array.from(U(t.get("marker"))).filter(_=>_>=s.low&&_<=s.high),b=(E.length===1?dr(t):[]).map(_=>{let d=_.shown?Go(_,E[0]):NaN;if(!a(d))return B;
let f={x:kt(s.to(E[0])),y:kt(c.to(d))};return H`<circle class="dot" r="4" fill=${_.color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${f.x} cy=${f.y} />`}),A=E.map(_=>`M${kt(s.to(_))},${y}v${k}`).join("");P(i,H`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${A} />${b}`)}
function g(){let y=t.get("limit_name"),k=y?[{name:y,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...Te(t),...k])}let w=r.readout(y=>{let k=dr(t).filter(
({shown:E})=>E);r.status.textContent=y&&!t.get("outdated")?x(k,s.from(y[0])):""});function x(y,k){let E=m=>Math.abs(m-k),b=y.flatMap(m=>Array.from(m.x)).filter(
Number.isFinite),A=b.reduce((m,$)=>E($)<E(m)?$:m,b[0]),f=y.map(m=>({name:m.name,value:Go(m,A)})).filter(({value:m})=>Number.isFinite(m)).map(({name:m,value:$})=>`${m}\
 ${nt($)}`.trim());return f.length?`${t.get("axis_names")[0]} ${nt(A)}: ${f.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names":l,
marker:h,"names colors shown limit_name":g,"x y names shown outdated":w})}function Ba(t,e){let n=t.filter(p=>p.shown),[r,o]=Se(n.map(({x:p})=>p),Number.isFinite),
i=p=>Number.isFinite(p)&&!(e&&p<=0),[s,c]=Se(n.flatMap(({y:p,low:u,high:h,limit:g})=>[p,u,h,[g]]),i),[a,l]=s<c?Ua(s,c,e):[s,c];return[{low:r,high:o},{low:a,high:l,
log:e}]}function Ua(t,e,n){if(n){let o=(e/t)**ur;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+ur*e];let r=ur*(e-t);return[t===0?0:t-r,e+r]}function Go({x:t,y:e},n){
for(let r=0;r<e.length;r++){if(t[r]===n)return e[r];let o=(n-t[r-1])/(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+o*(e[r]-e[r-1])}return NaN}var Ko={render:Da};var Yo=1.5,Zo=1.15,Jo=100,de=([t,e],[n,r],o="")=>`${n} = ${nt(t)}, ${r} = ${nt(e)}${o}`;function zn(t){let[e]=Dt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))
return B;let[n,r]=[t.get("step"),t.get("diverged_at")],i=r>=0&&n>=r?"":`: ${de(Array.from(e),t.get("axis_names"),`, loss ${nt(e[2])}`)}`;return C`step ${n}${i}${r>=
0?C`<div class="diverged">diverged at step ${r}</div>`:B}`}function An(t){let{model:e,plane:n,layers:[r,o,i]}=t,s=c=>()=>{let a=n();a&&c(a.toPixel)};return{paths:s(
c=>P(r,Ha(e,c))),minima:s(c=>P(o,Vo(e.get("marks").minimum,Dt(e.get("minima")).map(c)))),points:s(c=>P(i,Wa(e,c))),start:qa(t),buttons:Va(t)}}var Qo=(t,e)=>t.get(
"colors")[e%t.get("colors").length];function Ha(t,e){let[n,r]=t.get("paths").shape,o=U(t.get("paths")),i=le(t),s=c=>e(o.subarray(2*c,2*c+2));return Array.from({
length:n},(c,a)=>{let l=Array.from({length:i(a)?r:0},(p,u)=>s(a*r+u));return Wo(Qo(t,a),l)})}function Wa(t,e){let n=le(t);return Dt(t.get("current")).map((r,o)=>qo(
Qo(t,o),n(o)?e(r):[NaN,NaN]))}function qa({model:t,el:e,picture:n,hit:r,handles:o,plane:i,free:s}){let c=t.get("marks").start,a=(u=!1,h="")=>{let g=t.get("start");
return H`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${g[0]} aria-valuetext=${de(g,t.get("axis_names"))} transform=${h} .style=${Pt(u)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${c} stroke-width="2.5" />
        <circle r="2.5" fill=${c} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=P(o,a(),".handle"),p=u=>s()&&Y(t,{start:u});return kn({surface:r,handle:l,idle:()=>!i()||e.classList.contains("panning"),to:u=>p(Xo(i(),_t(n,u))),
by:(u,h)=>{let{x:g,y:w}=i(),x=h?.1:.01,[y,k]=[g,w].map(({low:E,high:b},A)=>X(t.get("start")[A]+u[A]*x*(b-E),E,b));p([y,k])}}),()=>{let u=i();if(!u)return;let h=t.
get("start"),g=[u.x,u.y].every(({low:w,high:x},y)=>h[y]>=w&&h[y]<=x);e.classList.toggle("still",!s()),P(o,a(g&&s(),`translate(${u.toPixel(h)})`))}}function Xo({
x:t,y:e,toPoint:n},r){let[o,i]=n(r);return[X(o,t.low,t.high),X(i,e.low,e.high)]}function Va({model:t,el:e,picture:n,hit:r,panel:o,plane:i}){let s=h=>t.get("disa\
bled")||Y(t,{view:h});function c(h,g){let[w,x,y,k]=t.get("view"),[E,b]=g??[(w+x)/2,(y+k)/2],[A,_,d,f]=t.get("home"),m=($,v)=>v+($-v)*h;h>1&&(x-w>Jo*(_-A)||k-y>Jo*
(f-d))||s([m(w,E),m(x,E),m(y,b),m(k,b)])}let a=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),p()};function p(){let h=[["+","Zoom in",
()=>c(1/Yo)],["−","Zoom out",()=>c(Yo)],["✥","Move the view by dragging",l,a()],["⌂","Show the whole problem",()=>s(t.get("home"))]],g=t.get("zoomable")===
!1,w=h.map(([x,y,k,E])=>C`
      <button type="button" title=${y} aria-label=${y} aria-pressed=${E??B} ?hidden=${g}
        ?disabled=${t.get("disabled")} @click=${k}>${x}</button>`);P(o,w)}r.addEventListener("pointerdown",h=>{let g=i();if(h.button!==0||!g||!a())return;let{toPoint:w}=g,
[x,y,k,E]=t.get("view"),[b,A]=w(_t(n,h));Oe(h,_=>{let[d,f]=w(_t(n,_));s([x+b-d,y+b-d,k+A-f,E+A-f])})}),Re(r,a);let u=h=>{let g=i();!h.ctrlKey||!g||(h.preventDefault(),
c(h.deltaY<0?1/Zo:Zo,Xo(g,_t(n,h))))};return n.addEventListener("wheel",u,{passive:!1}),p}var ti={mouse:9,pen:12,touch:20},Ga=500;function ei({state:t,plane:e},[n,r],o){let i=-1,{toPixel:s}=e();for(let{slot:c,at:a}of t.visible()){let[l,p]=s(a),u=Math.
hypot(l-n,p-r);u<=o&&([i,o]=[c,u])}return i}function ni(t){let{el:e,plot:n,state:r,plane:o}=t,{picture:i,hit:s}=n,c=(l,p)=>ei(t,_t(i,l),ti[p]??ti.mouse),a=l=>r.
add(o().toPoint(n.pixel(l)));s.addEventListener("pointerdown",l=>{if(l.button!==0)return;let p=c(l,l.pointerType);if(p<0&&(l.pointerType==="touch"||r.removing))
return;if(l.preventDefault(),i.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(p);p>=0&&r.select(p);let u=p>=0?p:a(l);if(u<0)return;let[h,g]=_t(
i,l),[w,x]=p<0?[h,g]:o().toPixel(r.cursor);Oe(l,y=>{let[k,E]=_t(i,y);r.move(u,o().toPoint([k+w-h,E+x-g]))})}),s.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!r.removing&&c(l,"touch")<0&&a(l)}),s.addEventListener("dblclick",l=>{let p=c(l,"mouse"),{added:u}=r;p>=0&&!(p===u.slot&&performance.now()-u.time<Ga)&&r.remove(
p)}),s.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&c(l,l.pointerType)>=0)}),Re(s,l=>c(l.touches[0],"touch")>=0)}function ri(t){let{
plot:e,state:n,plane:r}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?ei(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.classification&&
(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),e.picture.addEventListener("keydown",i=>{if(i.ctrlKey||i.metaKey||i.altKey)return;let s=Ne(i),c=o[i.key.
length===1?i.key.toLowerCase():i.key];if(!s&&!c)return;if(i.preventDefault(),!s)return c();let a=i.shiftKey?.1:.01,l=n.box().map(([p,u],h)=>n.cursor[h]+s[h]*a*(u-
p));n.selected>=0?n.move(n.selected,l):n.moveCursor(l)})}var ci=Bs(oi(),1),gr=1e7,ii=1e3,hr=40,Ka=1e30,Ya=/(?<=[0-9]),(?=[0-9])/g,li=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,Za=/^\s*([+-]?)inf(inity)?\s*$/i,Ja=/^(true|True|TRUE|false|False|FALSE)$/,
Ie=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),yt=class extends Error{},ui={regression:[
"x","y"],classification:["x1","x2","label"]};function di(t){let e=Qa(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new yt("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace(Ya,"."):n,o=[",",";","	"].map(g=>({sign:g,count:r.split(g).length})),{sign:i,count:s}=o.reduce((g,w)=>w.count>g.count?w:g);if(s>
ii)throw new yt(`It has more than ${ii} columns.`);let c=i===";"&&!e.includes(".")?",":".",[a=[],...l]=Xa(e,i),p=!a.some(g=>li.test(g.replace(c,"."))),u=p?l:[a,
...l];if(!u.length)throw new yt("It has a header line but no rows.");return nc(a.map((g,w)=>pi(p&&g.trim()||`column ${w+1}`))).map((g,w)=>tc(g,u.map(x=>(x[w]??"").
trimStart()),c))}function Qa(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new yt("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function Xa(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(u,h)=>h??u):t,{data:o,errors:i}=ci.default.parse(r,{delimiter:e,
newline:`
`}),s=o.filter(u=>u.length>1||u[0].trim()),c=i.some(({code:u})=>u==="MissingQuotes"),[{length:a}=[],l]=s,p=l?.length===a+1?a+1:a;if(c||s.some(u=>u.length>p||u[a]?.
trim()))throw new yt("It is not a table: its rows have different numbers of columns.");return s}function tc(t,e,n){let r=Float64Array.from(e,i=>ec(n==="."?i:i.replace(
n,".")));if(e.every((i,s)=>!Number.isNaN(r[s])||Ie.has(i)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(i=>Ja.test(i)||Ie.has(i)))return{name:t,kind:"\
text",texts:e,values:r};for(let[i,s]of e.entries())r[i]=Ie.has(s)?NaN:Number(/^t/i.test(s));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function ec(t){if(li.test(t))return Number(t);let e=Za.exec(t);return e?+`${e[1]}Infinity`:NaN}function nc(t){let e=new Set;for(let n of t){let r=n;for(let o=2;e.
has(r);o++)r=`${n} (${o})`;e.add(r)}return[...e]}function pi(t){let e=[...t.slice(0,2*hr+2)];return e.length<=hr?t:`${e.slice(0,hr-1).join("")}…`}function fi(t,e){
let n=e??(rc(t)?"classification":"regression"),r=ui[n];if(t.length<r.length)throw new yt(`It has too few columns: ${r.join(", ")} are needed.`);if(n==="regressi\
on")return si(t,r);let o=Mn(t,"label")??t.findLast(({kind:i})=>i==="text")??t[2];return[...si(t.filter(i=>i!==o),r.slice(0,2)),o]}function rc(t){if(t.length<3)return!1;
if(Mn(t,"label"))return!0;let e=ui.regression.every(o=>Mn(t,o)),n=t.findLast(({kind:o})=>o==="text");if(!!n!==e)return!e;let{texts:r}=n??t[2];return new Set(r).
size===2}var Mn=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function si(t,e){let n=e.map(o=>Mn(t,o));if(n.every(o=>o!==void 0))return n;let r=t.filter(({kind:o})=>o!==
"text");return(r.length>=2?r:t).slice(0,2)}function hi([t,e,n]){ai(t),ai(e);let r=[t.values,e.values];return n?{coordinates:r,...oc(n)}:{coordinates:r,labels:null,
labelNames:["−1","+1"]}}function ai({name:t,kind:e,texts:n,values:r}){let o=r.findIndex(c=>!(Math.abs(c)<Ka));if(o<0)return;let i=e==="text"?n[o]:String(r[o]).
replace("Infinity","inf"),s=Ie.has(n[o])?"a gap":`'${i.slice(0,30)}', which is not a number that can be shown,`;throw new yt(`Column “${t}” has ${s} in row ${o+
1}, not counting the header.`)}function oc({name:t,kind:e,texts:n,values:r}){let o=n.findIndex(l=>Ie.has(l));if(o>=0)throw new yt(`label: column '${t}' has a ga\
p in row ${o+1}.`);let i=e==="text"?n:[...r],s=[...new Set(i)],c=l=>e==="truth"?l?"True":"False":String(l);if(s.length!==2){let l=s.slice(0,4).map(u=>c(u).slice(
0,40)).join(", "),p=`${s.length}: ${l}${s.length>4?", …":""}`;throw new yt(`label: column '${t}' must hold two different labels, not ${p}.`)}return s.sort((l,p)=>l<
p?-1:1),{labels:Float64Array.from(i,l=>l===s[0]?-1:1),labelNames:s.map(l=>pi(c(l)))}}var pe=new WeakMap,mi=t=>pe.get(t),mr=t=>En(t)<t.get("most")&&!t.get("disabled")&&!t.widget_manager?.exported,En=t=>t.get("part").shape[0];async function vi(t,e){
pe.delete(t);let n=e.size>gr,r=n?null:await e.arrayBuffer().catch(()=>null),o=e.name.slice(0,80);bi(t,o,()=>{if(!r)throw new yt(n?`It is larger than ${gr/1e6} M\
B.`:"It cannot be read.");let i=di(r);return pe.set(t,{columns:i,chosen:[],file:o}),xi(t,fi(i,t.get("both_tasks")?void 0:t.get("task")))})}function vr(t,e){bi(t,
pe.get(t)?.file??"",()=>xi(t,e))}function wi(t){!pe.delete(t)&&!t.get("message").file||Y(t,{message:{},label_names:["−1","+1"]})}function bi(t,e,n){try{Y(t,{message:{
file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof yt))throw r;Y(t,{message:{file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function xi(t,e){
let n=pe.get(t);n&&(n.chosen=e);let{coordinates:r,labels:o,labelNames:i}=hi(e),[s,c]=[t.get("interval"),t.get(o?"interval":"y_interval")],a=[gi(r[0],s),gi(r[1],
c)],l=r[0].length,p=ac(l,En(t));ic(t,a,o,i,p),p.length<l&&mr(t)&&sc(t,l,e);let[u,h,g]=e.map(({name:y})=>`“${y}”`),x=[`${`${p.length} point${p.length===1?"":
"s"}`}, ${h} over ${u}.`];p.length<l&&x.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),o&&x.push(`${g}: ${i[0]} is −1, ${i[1]} is +1.`);
for(let[y,k]of r.entries()){if(a[y]===k)continue;let{least:E,largest:b}=yi(k);x.push(`“${e[y].name}”, from ${nt(E)} to ${nt(b)}, is scaled to fit the view.`)}
return x.join(" ")}function ic(t,e,n,r,o){let[i,s]=t.get("x").shape,c=new Float64Array(i*s),a=new Float64Array(i).fill(n?1:0);for(let[w,x]of o.entries())c[s*w]=
e[0][x],n&&(c[s*w+1]=e[1][x]),a[w]=(n??e[1])[x];let l=new Float64Array(i).fill(1,0,o.length),p=Object.entries({x:c,y:a,part:l}).map(([w,x])=>[w,{...t.get(w),data:new DataView(
x.map(Math.fround).buffer)}]),u=n?"classification":"regression",h=u===t.get("task")?{}:{task:u,axis_names:n?["x₁","x₂"]:["x","y"]},g=t.get("own")[n?1:0]??t.
get("source");Y(t,{...Object.fromEntries(p),...h,label_names:r,source:g})}function sc(t,e,n){let r=En(t),o=st(t,"part",()=>{o(),En(t)>r&&queueMicrotask(()=>vr(t,
n))});Y(t,{wanted:Math.min(e,t.get("most"))})}function gi(t,[e,n]){let{least:r,largest:o}=yi(t);if(r>=e&&o<=n)return t;let[i,s]=[.95*e+.05*n,.05*e+.95*n];return r===
o?t.map(()=>(i+s)/2):t.map(c=>i+(c-r)/(o-r)*(s-i))}function yi(t){let[e,n]=[1/0,-1/0];for(let r of t)[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}
function ac(t,e){let n=[],r=cc();for(let o=0;o<t;o++)(t-o)*r()<Math.min(t,e)-n.length&&n.push(o);return n}function cc(){let t=0;return()=>{t=t+1831565813|0;let e=Math.
imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/2**32}}function ki(t,e){let n=t.get("task")==="classification",r={classification:n,removing:!1,label:1,selected:-1,cursor:[0,0],message:"",added:{slot:-1,time:0},box:p,
visible:x,count:y,read:E,add:b,move:_,moveCursor:d,remove:f,select:m,step:$,choose:M,setRemoving:O},o=$i(t),i=[],[[s,c],[a,l]]=p();return r.cursor=[(s+c)/2,(a+l)/
2],r;function p(){return[t.get("interval"),t.get(n?"interval":"y_interval")]}function u([z,T]){let[[S,R],[N,D]]=p();return[X(z,S,R),X(T,N,D)]}function h(z){let[
T,S]=o.x.subarray(w()*z);return[T,n?S:o.y[z]]}function g(z,T){let[S,R]=u(T).map(Math.fround);o.x[w()*z]=S,n?o.x[w()*z+1]=R:o.y[z]=R}function w(){return t.get("x").
shape[1]}function x(){let[[z,T],[S,R]]=p(),N=Array.from(o.part,(L,Z)=>({slot:Z,part:L,at:h(Z)})),D=(...[L,Z,j])=>L<=Z&&Z<=j,I=([L,Z])=>D(...[z,L,T].map(Math.fround))&&
D(...[S,Z,R].map(Math.fround));return N.filter(({part:L,at:Z})=>L&&I(Z)).map(({slot:L,part:Z,at:j})=>({slot:L,at:j,training:Z>0,positive:o.y[L]>0}))}function y(z){
return o.part.filter(T=>T===z).length}function k(...z){let T=R=>new DataView(Float64Array.from(o[R]).buffer),S=t.get("own")[n?1:0]??t.get("source");Y(t,{...Object.
fromEntries(z.map(R=>[R,{...t.get(R),data:T(R)}])),source:S})}function E(){let z=o;o=$i(t);let T=i.length>0&&o.part.length>z.part.length;if(T)for(let R of["x","\
y","part"])o[R].set(z[R]);if(o.part[r.selected]||(r.selected=-1),!T)return;let S=i;i=[],v("");for(let{point:R,label:N}of S)b(R,N)}function b(z,T=r.label){let S=o.
part.indexOf(0);return S<0?(v(A(z,T)),-1):(o.part[S]=1,n&&(o.y[S]=T),g(S,z),k("x","y","part"),r.added={slot:S,time:performance.now()},m(S),S)}function A(z,T){let[
S,R]=[o.part.length,t.get("most")],N=`All ${S} slots are taken`;return S>=R?`No more than ${R} points are possible: remove one first.`:mr(t)?(i.push({point:z,label:T}),
t.get("wanted")<=S&&Y(t,{wanted:S+1}),`${N}: adding more …`):`${N}, and only ${t.widget_manager?.exported?"Python":"the server"} can add more.`}function _(z,T){
o.part[z]&&(g(z,T),k("x","y"),r.cursor=h(z))}function d(z){r.cursor=u(z),v("")}function f(z){o.part[z]&&(o.part[z]=0,k("part"),m(-1,"Point removed."))}function m(z,T=""){
r.selected=z,z>=0&&(r.cursor=h(z)),v(T)}function $(z){let T=x().sort((N,D)=>N.at[0]-D.at[0]||N.at[1]-D.at[1]);if(!T.length)return v("No point is in view.");let S=T.
findIndex(({slot:N})=>N===r.selected),R=S<0&&!z?0:S;m(T[(R+(z?1:-1)+T.length)%T.length].slot)}function v(z){r.message=z,e()}function M(z){r.label=z,e()}function O(z){
r.removing=z,m(-1,z?"Click a point to remove it.":"")}}function $i(t){let[e,n,r]=["x","y","part"].map(o=>U(t.get(o)).slice());return{x:e,y:n,part:r}}var lc=150,uc="Click to add a point, drag to move it, double-click to remove it.",dc="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",pc=" + and −\
 choose the label of new points.";function _i({model:t,el:e}){let n=t.get("task")==="classification";e.classList.toggle("classification",n),e.classList.remove("\
mapped");let r=t.get("colors");for(let z in r)e.style.setProperty(`--${z}`,r[z]);let o=Ut(),i=C`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${uc}</summary><p id=${o}>${dc}${n?pc:""}</p></details>`,[s,c,a,l]=P(e,i,"div",".tools",".report",".message"),u=lr(s,{label:"\
Data",ratio:n?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),h={tabindex:"0",role:"application","aria-describedby":o};for(let[z,T]of Object.entries(h))u.
picture.setAttribute(z,T);let[g,w,x]=u.layers("curve","points","selection"),y=ki(t,()=>{A(),$()}),k=()=>{let[z,T]=y.box().map(([S,R])=>({low:S,high:R}));return u.
plane(z,T)},E={el:e,plot:u,state:y,plane:k};ni(E),ri(E);function b(){let z=y.visible(),{toPixel:T}=k(),S=z.length>lc?3.6:4.8;P(w,z.map(({at:D,training:I,positive:F})=>{
let L=n?F?"positive":"negative":"",[Z,j]=T(D);return H`<circle class="${I?"training":"test"} ${L}" r=${S} cx=${Z.toFixed(2)} cy=${j.toFixed(2)} />`})),A();let[R,
N]=[y.count(1),y.count(-1)];u.picture.ariaLabel=`Data: ${wr(R,"training ")}${N?` and ${wr(N,"test ")}`:""}`,$()}function A(){let z=y.visible(),T=z.find(({slot:D})=>D===
y.selected),[S,R]=k().toPixel(T?.at??y.cursor);P(x,H`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${S},${R})" .style=${Pt(!T)} />
      <circle class="selected" r="9" cx=${S} cy=${R} .style=${Pt(T)} />`);let N=y.count(1)+y.count(-1)-z.length;P(a,C`
      <div class="status" role="status">${y.message||(T?_(T):"")}</div>
      <div class="notes">${N?`${wr(N)} outside the view`:""}</div>`)}function _({at:z,training:T,positive:S}){let R=n?`, label ${t.get("label_names")[S?1:0]}`:"";
return`${T?"Training":"Test"} point: ${de(z,t.get("axis_names"),R)}`}function d(){let z=n?new Float64Array:U(t.get("fit")),{left:T,width:S}=u.area,{to:R}=k().y,
N=I=>`${(T+I*S/(z.length-1)).toFixed(2)},${X(R(z[I]),-jt,jt).toFixed(2)}`,D=Ce(z.length,I=>!Number.isNaN(z[I])).map(I=>`M${I.map(N).join("L")}`);P(g,H`<path class="fit" d=${D.
join("")} />`)}let f=yn(r.positive,r.negative);function m(){if(!n)return;let z=t.get("map");e.classList.toggle("mapped",z.shape[0]>0);let T=t.get("logits"),S=R=>T?
Math.tanh(R/2):X(R,-1,1);ce(u.canvas,U(z),z.shape,R=>f(S(R)))}function $(){e.classList.toggle("removing",y.removing);let z=[1,-1].map(N=>C`
      <button type="button" title="Label of the points you add" aria-pressed=${N===y.label}
        @click=${()=>y.choose(N)}>
        <i class="dot ${N>0?"positive":"negative"}"></i>${t.get("label_names")[N>0?1:0]}
      </button>`),T=n?"var(--gdviz-faint)":r.data,S=[{name:"training",color:T,kind:"dot"}];y.count(-1)&&S.push({name:"test",color:T,kind:"ring"}),n||S.push({name:"\
model",color:r.fit}),P(c,C`
      ${n?C`<span class="labels" role="group" aria-label="Label of new points">${z}</span>`:B}
      <button type="button" title="Remove points by clicking them" aria-pressed=${y.removing}
        @click=${()=>y.setRemoving(!y.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${v} />
      <button type="button" title=${"Load your own data: a header line, then a row for each point"}
        @click=${()=>c.querySelector("input").click()}>Load CSV …</button>
      <span class="gdviz-legend">${$n(S)}</span>`)}function v({target:z}){let[T]=z.files;T&&vi(t,T),z.value=""}function M(){let{file:z,text:T,failed:S}=t.get("m\
essage"),[R,N]=S?["gdviz-notice","alert"]:["gdviz-note","status"];P(l,T?C`<div class=${R} role=${N}><b>${z}</b>: ${T}</div>${fc(t)}`:B)}let O="interval y_interv\
al axis_names";return u.draw(t,{[O]:()=>u.axes(k(),t.get("axis_names"),!n),"x y part":y.read,[`x y part label_names ${O}`]:b,[`fit ${O}`]:d,"map logits":m,message:M})}
function fc(t){let{columns:e,chosen:n}=mi(t)??{columns:[],chosen:[]};if(e.length<3)return B;let r=n.length===3?["x₁","x₂"]:["x","y"],o=t.get("both_tasks");(o||
n.length===3)&&r.push("label");let i=(a,{target:l})=>{let p=[n[0],n[1],n[2]];p[a]=e[l.value],vr(t,p.filter(Boolean))},s=(a,l,p)=>C`<option value=${l} .selected=${p}>${a}</option>`,
c=r.map((a,l)=>C`
    <label>${a} <select aria-label="Column of ${a}" @change=${p=>i(l,p)}>
      ${l===2&&o?s("none: a curve","",!n[2]):B}
      ${e.map((p,u)=>s(p.name,u,p===n[l]))}
    </select></label>`);return C`<div class="columns">${c}</div>`}var wr=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function hc(t){let{model:e,el:n}=t;rt(n,
"gdviz-data-editor");let r=_i(t),o=[st(e,"task",()=>{r(),P(n,B),r=_i(t)}),st(e,"source",()=>{e.get("own").includes(e.get("source"))||wi(e)})];return()=>{for(let i of o)
i();r()}}var zi={render:hc};var gc=4;function mc({model:t,el:e}){rt(e,"gdviz-field","gdviz-plane");let n=Ut(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function o(){let{size:b=[
0,0],axes:A=[0,0,0,0]}=t.get("drawn"),[_,d,f,m]=A,$=M=>H`<rect class=${M} x=${_} y=${d} width=${f} height=${m} />`,v=C`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${b[0]} height=${b[1]}>
        <defs><clipPath id=${n}>${$("")}</clipPath></defs>
        ${$("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?vn(t.widget_manager,"Zooming needs Python, which draws this picture."):B}`;return P(e,v,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[i,s,c,a,l,p,u,h]=o();function g(){let{size:b,axes:A,limits:_}=t.get("drawn");if(!b)return null;let[d,f,m,$]=A,v=Nt({low:_[0],high:_[1],from:d,to:d+
m});return se(v,Nt({low:_[2],high:_[3],from:f+$,to:f}))}let x=An({model:t,el:e,picture:i,hit:s,handles:p,panel:u,layers:[c,a,l],plane:g,free:()=>!0});function y(){
x.buttons();let{limits:b}=t.get("drawn");t.get("disabled")&&b&&t.set("view",b)}let k=oe(e,b=>{Math.abs(b-t.get("width"))>=gc&&Y(t,{width:b})}),E=dt(t,{disabled:y,
drawn:o,"drawn minima":x.minima,"drawn start axis_names":x.start,"drawn paths":x.paths,"drawn current":x.points,"drawn current step diverged_at axis_names outda\
ted":()=>P(h,g()&&(t.get("outdated")||zn(t)))});return()=>{k(),E()}}var Ai={render:mc};var Ft={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Sn=t=>(...e)=>({_$litDirective$:t,values:e}),fe=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Op}=ho;var Mi=t=>t.strings===void 0;var vc={},Ei=(t,e=vc)=>t._$AH=e;var $t=Sn(class extends fe{constructor(t){if(super(t),t.type!==Ft.PROPERTY&&t.type!==Ft.ATTRIBUTE&&t.type!==Ft.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!Mi(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
xt||e===B)return e;let n=t.element,r=t.name;if(t.type===Ft.PROPERTY){if(e===n[r])return xt}else if(t.type===Ft.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return xt}else if(t.
type===Ft.ATTRIBUTE&&n.getAttribute(r)===e+"")return xt;return Ei(t),e}});function Tn(t,e){let n=!1,r=!1,o;return({value:i,min:s,max:c,step:a,log:l,whole:p,disabled:u=!1,description:h,unit:g="",tooltip:w,continuous:x=!0})=>{i!==o&&(r=
!1),o=i;let y=f=>String(l?Math.log10(f):f);function k({target:f}){let m=Number(f.value),$=l?Number((10**m).toPrecision(3)):m;e(X(p?Math.round(m):$,s,c))}function E({
target:f}){let m=Number(f.value.trim().replace(",",".").replaceAll("−","-"));r=!(f.value.trim()!==""&&Number.isFinite(m)&&(!p||Number.isInteger(m))&&m>=s&&m<=
c),r||e(m),t()}function b(){n=!0}function A(){n=r=!1,t()}let[_,d]=x?[k,null]:[null,k];return C`
      <label title=${w}>
        <span>${h}</span>
        <input type="range" min=${y(s)} max=${y(c)} step=${a} aria-valuetext=${`${nt(i)} ${g}`.trim()}
          .value=${$t(y(i))} ?disabled=${u} @input=${_} @change=${d} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${h}, as a number" aria-invalid=${r}
        title=${r?`A ${p?"whole ":""}number from ${s} to ${c}`:g}
        .value=${n?xt:$t(nt(i))} ?disabled=${u} @focus=${b} @change=${E} @blur=${A} />`}}var[On,he,br,Si]=[1,2,3,4],Oi={add:On,subtract:On,negate:On,multiply:he,divide:he,power:br,exp:br},Ni=(t,e)=>C`<math display="block" alttext=${t}>${mt(e)}</math>`;
function mt(t,e=On){if((Oi[t.operation]??Si)<e)return Ti(mt(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?gt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:gt`<mn>${t.value}</mn>`;case"variable":return gt`<mi>${t.letter}</mi>`;case"add":return gt`<mrow>${mt(n)}<mo>+</mo>${mt(r,he)}</mrow>`;case"subt\
ract":return gt`<mrow>${mt(n)}<mo>−</mo>${mt(r,he)}</mrow>`;case"negate":return gt`<mrow><mo>−</mo>${mt(n,he)}</mrow>`;case"multiply":return gt`<mrow>${mt(n,
he)}${bc(r)}${mt(r,br)}</mrow>`;case"divide":return gt`<mfrac>${mt(n)}${mt(r)}</mfrac>`;case"power":return gt`<msup>${mt(n,Si)}${mt(r)}</msup>`;case"exp":return gt`<msup><mi>e</mi>${mt(
n)}</msup>`;case"sqrt":return gt`<msqrt>${mt(n)}</msqrt>`;case"abs":return gt`<mrow><mo stretchy="true">|</mo>${mt(n)}<mo stretchy="true">|</mo></mrow>`;default:
return gt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${Ti(wc(Ri(t)))}</mrow>`}}var Ti=t=>gt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,wc=t=>t.map((e,n)=>n?gt`<mo separator="true">,</mo>${mt(
e)}`:mt(e));function Ri({operation:t,position:e,operands:n}){let[r,...o]=n;return[...r.operation===t&&r.position===e?Ri(r):[r],...o]}function bc(t){return Li(t)?
gt`<mo>·</mo>`:gt`<mo lspace="0" rspace=${t.operation in Oi||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function Li({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&Li(e[0])}var zt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
es only the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:Rt,operations:yc}=zt,$c=zt.errors,Pe=zt.functions,kc=zt.spellings,Rn=zt.constants,_c=zt.superscripts,zc=Object.keys(zt.tokens),Nn=new RegExp(Object.entries(
zt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),ct=class extends Error{constructor(e,n,...r){super($c[e].replace(/\{(\d)\}/g,(o,i)=>String(r[i]))),this.
position=n}};function Ln(t,e=zt.variables){let n=Array.from(t),r=Ac(n,e),o=Sc(r,n.length),i=Ec(r,e);return{instructions:Tc(o,[...e,...i]),parameters:i,root:o}}function Ac(t,e){
if(t.length>Rt.characters)throw new ct("long",Rt.characters,Rt.characters);let n=t.map(o=>kc[o]??(o.length===1?o:"\0")).join(""),r=[];for(let o=0;o<n.length;o=Nn.
lastIndex){Nn.lastIndex=o;let i=Nn.exec(n);if(!i)throw new ct(t[o]==="="?"equals":"character",o,t[o]);let s=zc.find(a=>i.groups?.[a]!==void 0)??"",c=/^ *\(/.test(
n.slice(Nn.lastIndex));s==="word"?r.push(...Mc(i[0],o,e,c)):s!=="space"&&r.push({kind:s,text:i[0],position:o})}return r}function Mc(t,e,n,r){if(Object.hasOwn(Pe,
t)){if(!r)throw new ct("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(Rn,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new ct("function",e,t,Object.keys(Pe).join(", "));let o=Object.keys(Pe).findLast(s=>t.startsWith(s));if(o)throw new ct("brackets",e,o);let i=Array.from(
t);if(t.length>3||t.length===3&&!i.some(s=>n.includes(s)))throw new ct("name",e,t);return i.map((s,c)=>({kind:"letter",text:s,position:e+c}))}function Ec(t,e){let n=new Set;
for(let{kind:r,text:o,position:i}of t)if(!(r!=="letter"||e.includes(o)||Object.hasOwn(Rn,o))){if(zt.variables.includes(o))throw new ct("result",i,o);if(n.add(o),
n.size>Rt.parameters)throw new ct("letters",i,Rt.parameters)}return[...n].sort()}function Sc(t,e){let n={kind:"end",text:"",position:e},r=0,o=0,i=0,s=!1,c=()=>t[r]??
n,a=()=>t[r++]??n,l=(b,A,_,{value:d=0,letter:f=""}={})=>({operation:b,position:A,operands:_,value:d,letter:f});function p(){let{text:b,position:A}=c();throw new ct(
b===")"?"unopened":b===","?"comma":"operand",A)}function u(){let b=h();for(;c().text==="+"||c().text==="-";){let{text:A,position:_}=a();b=l(A==="+"?"add":"subtr\
act",_,[b,h()])}return b}function h(){let b=g();for(;;){let{kind:A,text:_,position:d}=c();if(_==="*"||_==="/")a(),b=l(_==="*"?"multiply":"divide",d,[b,g()]);else if(A===
"letter"||A==="function"||_==="("||_==="|"&&!s)b=l("multiply",d,[b,w()]);else{if(A==="number")throw new ct("before",d);return b}}}function g(){if(++o>Rt.depth)throw new ct(
"deep",c().position,Rt.depth);let b;if(c().text==="-"){let{position:A}=a();b=l("negate",A,[g()])}else c().text==="+"?(a(),b=g()):b=w();return o--,b}function w(){
let b=x();for(;c().kind==="superscript";){let{text:_,position:d}=a();b=l("power",d,[b,l("number",d,[],{value:_c[_]})])}if(c().text!=="^"&&c().text!=="**")return b;
let{position:A}=a();return l("power",A,[b,g()])}function x(){let{kind:b,text:A,position:_}=c();if(b==="number"){a();let d=Number(A);if(d>Rt.number)throw new ct(
"size",_);return l("number",_,[],{value:d})}if(b==="letter")return a(),Object.hasOwn(Rn,A)?l("number",_,[],{value:Rn[A],letter:A}):l("variable",_,[],{letter:A});
if(b==="function")return y(a());if(A==="(")return k("unclosed",")",!1)[0];if(A==="|")return l("abs",_,k("bar","|",!0));throw new ct(A===")"&&i===0?"unopened":"o\
perand",_)}function y({text:b,position:A}){let _=zt.several.includes(b),[d,...f]=k("unclosed",")",!1,_);if(!_)return l(Pe[b],A,[d]);if(!f.length)throw new ct("s\
everal",A,b);return f.reduce((m,$)=>l(Pe[b],A,[m,$]),d)}function k(b,A,_,d=!1){let f=a(),m=s;s=_,i++;let $=[u()];for(;d&&c().text===",";)a(),$.push(u());if(c().
kind==="end")throw new ct(b,f.position);return c().text!==A&&p(),a(),i--,s=m,$}if(!t.length)throw new ct("empty",0);let E=u();return c().kind!=="end"&&p(),E}function Tc(t,e){
let n=[],r=new Map;function o({position:s},c,a,l=0,p=0){let u=[yc.indexOf(c),a,l,p],h=u.join();if(r.has(h)||r.set(h,n.push(u)-1),n.length>Rt.instructions)throw new ct(
"operations",s,Rt.instructions);return r.get(h)}function i(s){let{operation:c,operands:a,value:l,letter:p}=s;if(c==="number")return o(s,c,0,0,l);if(c==="variabl\
e")return o(s,c,e.indexOf(p));let u=i(a[0]),h=c==="power"&&a[1].operation==="number"?a[1].value:0;if(h===2||h===3||h===4){let g=o(s,"multiply",u,u);return h===2?
g:o(s,"multiply",g,h===3?u:g)}return o(s,c,u,...a.slice(1).map(i))}return i(t),n}var je=(t,e=t.get("value"))=>Ln(e,t.get("variables")),[Oc,Nc]=[24,8];function xr(t,e,n){let{shape:r}=t.get(e),o=new Float64Array(U(t.get(e)).length);return o.set(
n),ne(o,{shape:r,dtype:"float64"},t.get(e))}function Rc({model:t}){let e=je(t).parameters;function n(){let r=je(t),[o,i]=[e,U(t.get("parameters"))];e=r.parameters;
let s=xr(t,"instructions",r.instructions.flat()),[c,a]=[U(s),U(t.get("instructions"))];c.every((l,p)=>l===a[p])||(t.set("instructions",s),t.set("parameters",xr(
t,"parameters",e.map(l=>o.includes(l)?i[o.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function Lc({model:t,el:e}){rt(e,"gdviz-fo\
rmula-field");let n=Ut(),r=null,o=new Map;function i({target:u}){let h=u.value;try{je(t,h),r=null,Y(t,{value:h})}catch(g){if(!(g instanceof ct))throw g;r={text:h,
error:g}}l()}function s(u){let h=g=>{let w=U(t.get("parameters")).slice();w[je(t).parameters.indexOf(u)]=g,Y(t,{parameters:xr(t,"parameters",w)})};return o.has(
u)||o.set(u,Tn(l,h)),o.get(u)}function c({message:u,position:h},g){let w=Array.from(g,k=>/\s/.test(k)?" ":k),x=Math.max(0,h-Oc),y=w.slice(x,h+Nc).join("");return C`<code aria-hidden="true">${x?
"…":""}${y}\n${" ".repeat(h-x+(x?1:0))}▲</code>
      <span>${u}</span>`}function a(){r=null,l()}function l(){let[u,h,g]=["value","description","tooltip"].map(b=>t.get(b)),[w,x]=t.get("range"),y=U(t.get("para\
meters")),{root:k,parameters:E}=je(t);P(e,C`
      <label title=${g}>
        <span>${h}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${$t(r?.text??u)} @input=${i} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?c(r.error,r.text):B}</div>
        ${r?B:Ni(u,k)}
      </div>
      ${E.map((b,A)=>C`<div class="gdviz-slider">${s(b)({value:y[A],min:w,max:x,step:.01,description:b,tooltip:`The letter ${b} of the formula`})}</div>`)}`)}let p=[
dt(t,{"parameters description tooltip range":l}),dt(t,{value:a})];return()=>p.forEach(u=>u())}var Ci={initialize:Rc,render:Lc};var Ii=64,Cc=10,Ic=9;function Pc(t,e,n,{from:r,to:o}){let[i,s]=t.map(e?Math.log10:Number),c=n>1?(s-i)/(n-1):0,a=u=>e?10**u:u,l=u=>Math.floor((u-r)/(o-r)*n),p=Nt(
{low:a(i-c/2),high:a(s+c/2),log:e,from:r,to:o});return{pixels:p,nearest:u=>X(l(u),0,n-1),cellOf:u=>{let h=p.to(u);return h>=Math.min(r,o)&&h<=Math.max(r,o)?Math.
min(l(h),n-1):-1},centre:u=>a(i+u*c),edges:u=>{let[h,g]=[u,u+1].map(w=>r+(o-r)*w/n);return[Math.min(h,g),Math.max(h,g)]}}}function jc({model:t,el:e}){let n=()=>t.
get("kind")==="magnitude",r=n()?_n:Le,o=`Map of ${t.get("value_name")}`,i=ue(e,{name:"gdviz-heat-map",label:o,ratio:t.get("ratio"),margins:r});i.canvas.classList.
add("hatch");let[s]=i.layers("cross"),[c]=P(i.handles,A(),".handle"),a=()=>t.get("values").shape,l=v=>{let M=t.get(`${v}_range`),O=t.get(`${v}_log`)&&M[0]>0,[z,
T]=a();return Pc(M,O,v==="x"?T:z,v==="x"?i.across():i.upwards())};function p(){if(!a()[0]||!a()[1])return null;let[v,M]=t.get("chosen"),[O,z]=[l("x").cellOf(v),
l("y").cellOf(M)];return O>=0&&z>=0?[O,z]:null}let u=v=>!Number.isFinite(v)||!n()&&v<0;function h(){let v=t.get("log"),[M,O]=Se([U(t.get("values"))],z=>Number.isFinite(
z)&&!(v&&z<=0));return M<=O?[M,O]:null}function g(){ce(i.canvas,U(t.get("values")),a(),n()?w():x())}function w(){let v=Array.from(t.get("palette"),S=>ae(S)),[M,
O]=h()??[0,1],z=Nt({low:M,high:O,log:t.get("log"),from:0,to:v.length}),T=S=>Math.floor(z.to(Math.max(S,M)));return S=>u(S)?0:v[X(T(S),0,v.length-1)]}function x(){
let v=Array.from(t.get("colors"),M=>ae(M));return M=>u(M)?0:v[M%v.length]}function y(){let v=h();if(!n()||!v)return i.bar(n()?[[],[],t.get("value_name")]:null);
let{height:M}=i.area,O=Nt({low:v[0],high:v[1],log:t.get("log"),from:0,to:-M}),z=t.get("palette"),T=R=>z[Math.floor((R+.5)/Ii*z.length)],S=O.ticks().map(({at:R,text:N})=>({
at:R/M,text:N}));i.bar([Array.from({length:Ii},(R,N)=>T(N)),S,t.get("value_name")])}function k(){let v=t.get("colors"),O=(n()?[]:t.get("names")).map((T,S)=>({name:T,
color:v[S%v.length],kind:"area"})),z=U(t.get("values")).some(u);i.legend(z?[...O,{name:t.get("missing_name"),color:"",kind:"hatch"}]:O)}let E=()=>i.axes(se(l("x").
pixels,l("y").pixels),t.get("axis_names"));function b(){let v=p();if(P(i.handles,A(v)),!v)return P(s,null);let[[M,O],[z,T]]=[l("x").edges(v[0]),l("y").edges(v[1])],
{left:S,top:R,width:N,height:D}=i.area,[I,F]=[(M+O)/2,(z+T)/2],Z=`${`M${I},${R}V${z-6}M${I},${T+6}V${R+D}`}M${S},${F}H${M-6}M${O+6},${F}H${S+N}`;P(s,H`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${Z} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${Z} />`)}function A(v=null){let[[M,O],[z,T]]=v?[l("x").edges(v[0]),l("y").edges(v[1])]:
[[0,0],[0,0]],S=(N,D,I,F)=>H`<rect class=${N} fill="transparent" stroke=${D} stroke-width=${I}
        x=${M-F} y=${z-F} width=${O-M+2*F} height=${T-z+2*F} />`,R=Math.max((Ic-(O-M))/2,1);return H`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Pt(v)}
        aria-valuenow=${v?v[1]*a()[1]+v[0]:0} aria-valuetext=${v?_(v):""}>
        ${S("","white",4,R)}${S("cell","black",2,R)}${S("halo","none",0,Cc)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function _([v,M]){let[O,z]=t.get("axis_names"),T=`${O} = ${nt(l("x").centre(v))}, ${z} = ${nt(l("y").centre(M))}`,S=U(t.get("values"))[M*a()[1]+v];if(u(
S))return`${T}: ${t.get("missing_name")}`;let R=()=>t.get("names")[S]??String(S);return`${T}: ${n()?`${t.get("value_name")} ${nt(S)}`:R()}`}let d=i.readout(v=>{
let M=v?f(v):p();P(i.status,t.get("outdated")||(M?_(M):""))},c);function f([v,M]){return a()[0]&&a()[1]?[l("x").nearest(v),l("y").nearest(M)]:null}function m(v){
if(!v)return;let M=[l("x").centre(v[0]),l("y").centre(v[1])];String(M)!==String(t.get("chosen"))&&Y(t,{chosen:M})}kn({surface:i.hit,handle:c,to:v=>m(f(i.pixel(v))),
by:(v,M)=>{let[O,z]=p()??[0,0],T=M?10:1;m([X(O+T*v[0],0,a()[1]-1),X(z+T*v[1],0,a()[0]-1)])}});let $="x_range y_range x_log y_log axis_names";return i.draw(t,{"k\
ind values palette colors log":g,"kind values palette log value_name":y,"kind values names colors missing_name":k,[`values ${$}`]:E,[`kind chosen values names ${$}`]:b,
[`kind chosen values names value_name missing_name outdated ${$}`]:d})}var Pi={render:jc};function Fc(t){let e=C`<b>${t.get("name")}</b>`,n=pt(t.get("module")),{error:r}=Ee(t),o=r?`${r.message} (${r.name})`:t.get("error_message"),i=s=>C`<div class="gdviz-notice" role="status">${s}</div>`;
return o?C`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?i(C`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||hn(n)?null:i("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var Dc=({model:t})=>Qt(t);function Bc({model:t,el:e}){
rt(e,"gdviz-link");let n=()=>P(e,Fc(t)),r=[Qt(t),mn(t,n),st(t,"where error_message",n)];return n(),()=>r.forEach(o=>o())}var ji={initialize:Dc,render:Bc};var Uc=2,Hc=.5,Fi=.05,Cn=(t,e,n=Uc)=>e*Math.abs(t)/(Math.abs(t)+n);function Di(t,e){let n=xn(t),r=document.createElement("canvas"),o=yn(e.positive,e.negative),i=[];
function s({weights:h,thickest:g},w){h.forEach(({index:x},y)=>{let k=w[x],E=Cn(k,g);E>Fi&&(n.lineWidth=E,n.strokeStyle=k>0?e.positive:e.negative,n.stroke(i[y]))})}
function c({units:h,layers:g},w,[x,y,k],{ink:E,paper:b}){let A=h.length-g[0].length===x&&k>1,_=h.slice(g[0].length);n.fillStyle=b;for(let{x:d,y:f,size:m}of h)n.
fillRect(d-m/2,f-m/2,m,m);A&&y>1&&a(_,w,y,k),A&&y===1&&l(_,w,k,E),n.lineWidth=1,n.strokeStyle=E,n.globalAlpha=.7;for(let{x:d,y:f,size:m}of h)n.strokeRect(d-m/2-
.5,f-m/2-.5,m+1,m+1);n.globalAlpha=1}function a(h,g,w,x){ce(r,g,[w*h.length,x],y=>o(X(y,-1,1))),h.forEach(({x:y,y:k,size:E},b)=>{let A=(h.length-1-b)*w;n.drawImage(
r,0,A,x,w,y-E/2,k-E/2,E,E)})}function l(h,g,w,x){h.forEach(({x:y,y:k,size:E},b)=>{let A=g.subarray(b*w,(b+1)*w),_=A.reduce(($,v)=>Math.max($,Math.abs(v)),1),[d,
f]=[y-E/2,.46*E/_];Object.assign(n,{lineWidth:1,strokeStyle:x,globalAlpha:.25}),n.beginPath(),n.moveTo(d,k),n.lineTo(d+E,k),n.stroke();let m=b===h.length-1;Object.
assign(n,{lineWidth:E>20?1.8:1.2,strokeStyle:m?e.fit:x,globalAlpha:1}),n.beginPath(),A.forEach(($,v)=>n.lineTo(d+E*v/(w-1),k-f*$)),n.stroke()})}function p({units:h,
thickest:g},w,x){for(let{x:y,y:k,size:E,index:b}of h){let A=w[b],_=Cn(A,g,Hc)/2;_>Fi&&(u(y-E/2,k+E/2,_+.8,x),u(y-E/2,k+E/2,_,A>0?e.positive:e.negative))}}function u(h,g,w,x){
n.beginPath(),n.arc(h,g,w,0,2*Math.PI),n.fillStyle=x,n.fill()}return{resize:({width:h,height:g,weights:w})=>{i=w.map(({curve:y})=>new Path2D(y));let x=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(h*x),height:Math.round(g*x)}),Object.assign(t.style,{width:`${h}px`,height:`${g}px`})},draw:(h,g,w,x,y)=>{let k=t.width/h.width;
n.setTransform(k,0,0,k,0,0),n.clearRect(0,0,h.width,h.height),g.length===h.parameters&&(s(h,g),c(h,w,x,y),p(h,g,y.paper))}}}var Bi=54,Wc=340,qc=120,Vc=40,Gc=5,Ht=16,Fe=4;function yr(t){let[e,n,{shape:[,r,o]}]=[U(t.get("weights")),U(t.get("shape")),t.get("responses")],i=U(t.get("respo\
nses")),s=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],c={parameters:e,responses:i,pictures:[t.get("responses").
shape[0],r,o]};if(!n.length)return{...c,sizes:t.get("sizes"),names:s};let a=Array.from(n.subarray(0,Fe)).filter(b=>b>0),l=Array.from(n.subarray(Fe)).flatMap((b,A)=>b?
[A]:[]),p=Fe*Ht**2,u=p+Fe*Ht,h=[...a.map((b,A)=>[A*Ht**2,p+A*Ht,A*Ht]),[u,u+Ht,Fe*Ht]],g=l,w=[],x=[],y=t.get("curves"),k=r*o;for(let[b,A]of[...a,1].entries()){let _=Array.
from({length:A},(d,f)=>f);for(let d of _)w.push(...g.map(f=>h[b][0]+d*Ht+f));w.push(..._.map(d=>h[b][1]+d));for(let d of _)x.push(i.subarray((h[b][2]+d)*k,(h[b][2]+
d)*k+(y?o:k)));g=_}let E=new Float64Array(x.length*(y?o:k));return x.forEach((b,A)=>E.set(b,A*b.length)),{parameters:Float64Array.from(w,b=>e[b]),responses:E,pictures:[
x.length,y?1:r,o],sizes:[l.length,...a,1],names:l.map(b=>y?s[b].replace("₁",""):s[b])}}function $r(t,e){let n=X(Bi*Math.max(...t),qc,Wc),r=e/t.length,o=[0,0];
for(let l=1;l<t.length;l++)o.push(o[l]+t[l]*(t[l-1]+1));let i=t.map((l,p)=>{let u=Math.min(n/l,Bi),h=Math.floor(Math.min(.76*u,.5*r,Vc)),g=w=>Math.round(w-h/2)+
h/2;return Array.from({length:l},(w,x)=>({layer:p,unit:x,index:p?o[p]+l*t[p-1]+x:-1,x:g(r*(p+.5)),y:g(n/2+(x-(l-1)/2)*u),size:h}))}),s=i.flat(),c=i.slice(1).flatMap(
(l,p)=>l.flatMap(u=>i[p].map(h=>{let[g,w]=[h.x+h.size/2,u.x-u.size/2],x=(g+w)/2,y=`M${g},${h.y}C${x},${h.y},${x},${u.y},${w},${u.y}`;return{from:h,to:u,index:o[u.
layer]+u.unit*i[p].length+h.unit,start:g,end:w,curve:y}}))),a=X(.25*Math.min(...s.map(({size:l})=>l)),3.5,10);return{width:e,height:n,layers:i,units:s,weights:c,
thickest:a,parameters:o[t.length]}}function Ui({units:t,weights:e},[n,r]){let o=t.find(({x:l,y:p,size:u})=>Math.max(Math.abs(n-l),Math.abs(r-p))<=u/2+1);if(o)return o;
let i=e.filter(({start:l,end:p})=>l<=n&&n<=p);if(!i.length)return null;let s=Kc((n-i[0].start)/(i[0].end-i[0].start)),c=({from:l,to:p})=>Math.abs(l.y+(p.y-l.y)*
s-r),a=i.reduce((l,p)=>c(p)<c(l)?p:l);return c(a)<Gc?a:null}function Kc(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var Yc=250,Zc=[.5,2,8];function Jc({model:t,el:e}){rt(e,"gdviz-network-diagram");let n=t.get("colors");for(let v in n)e.style.setProperty(`--${v}`,n[v]);let r=C`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="legend"></div>`,[o,i,s,c]=P(e,r,".network","canvas",".readout",".legend"),a=Di(i,n),l=Xn(),p=yr(t),u="",h=$r(p.sizes,320),g=null;function w(v=h.
width){h=$r(p.sizes,v),u=String([p.sizes,p.names]),a.resize(h),P(c,nl(h.thickest)),k(null),x()}function x(){a.draw(h,p.parameters,p.responses,p.pictures,l),m()}
function y(){p=yr(t),String([p.sizes,p.names])!==u?w():x()}function k(v){g=v;let M=h.layers[0].map(({x:O,y:z,unit:T})=>H`<text x=${O} y=${z} dy="0.35em" text-anchor="middle">${p.
names[T]}</text>`);P(o,C`
      <svg tabindex="0" role="application" aria-label=${tl(p.sizes,t.get("activation"))} width=${h.width} height=${h.height}
        @pointermove=${E} @pointerdown=${E} @pointerleave=${b} @blur=${()=>k(null)} @keydown=${A}>
        <g class="names" aria-hidden="true">${M}</g>
        <g class="pointed" aria-hidden="true">${v&&el(v)}</g>
      </svg>`),f()}let E=v=>k(Ui(h,_t(o,v))),b=({pointerType:v})=>v!=="touch"&&k(null);function A(v){if(v.ctrlKey||v.metaKey||v.altKey)return;let M=Ne(v);!M&&![
"Enter","Escape"].includes(v.key)||(v.preventDefault(),k(Qc(h,g,M??v.key)))}let _=0,d=0;function f(){_=performance.now(),s.textContent=g?Xc(h,p.names,g,p.parameters):
"Point at a line or a unit to see its value."}function m(){!g||d||(d=window.setTimeout(()=>{d=0,f()},Math.max(Yc-(performance.now()-_),0)))}let $=[dt(t,{"sizes \
weights responses shape curves":y,activation:()=>k(g)}),oe(o,w),mo(()=>{l=Xn(),x()}),()=>clearTimeout(d)];return()=>$.forEach(v=>v())}function Qc({layers:t,weights:e},n,r){
if(!n)return t[0][0];let o="from"in n;if(r==="Escape")return o?n.to:null;let i=e.filter(({to:l})=>l===(o?n.to:n));if(typeof r=="string")return i[0]??n;let[s,c]=r;
if(o)return i[X(n.from.unit-c-s,0,i.length-1)];let a=t[X(n.layer+s,0,t.length-1)];return a[X(n.unit-c,0,a.length-1)]}function Hi(t,e,{layer:n,unit:r}){return n===
0?e[r]:n===t.layers.length-1?"the output":`unit ${r+1} of hidden layer ${n}`}function Xc(t,e,n,r){if("from"in n){let[i,s]=[n.from,n.to].map(c=>Hi(t,e,c));return`\
Weight from ${i} to ${s}: ${nt(r[n.index])}`}let o=Hi(t,e,n);return n.layer===0?`Input ${o}`:`${o[0].toUpperCase()}${o.slice(1)}: bias ${nt(r[n.index])}`}function tl([
t,...e],n){let r=e.slice(0,-1),o=`${r.length===1?"a hidden layer":"hidden layers"} of ${r.join(", ")} units`,i=r.length?`${o}${n?` (${n})`:""}`:"no hidden layer";
return`Network with ${t===1?"1 input":`${t} inputs`}, ${i} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves\
 back.`}function el(t){if("from"in t)return H`<path d=${t.curve} />`;let e=t.size+5;return H`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function nl(t){
let e=(r,o,i=r)=>C`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${o}</svg>${i}</span>`,n=r=>H`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;
return C`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${Zc.map(r=>e("sample",n(Cn(r,t)),String(r)))}
    ${e("bias",H`<circle cx="5" cy="5" r="3.5" />`)}`}var Wi={render:Jc};var qi="_",rl=100,ol=1e6,kr="it was cut off or changed on its way";async function Vi(t){if(t.length<rl||!/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t))return t;let e=await Ki(
il(t.split(",").map(Number)),new CompressionStream("deflate")),n=btoa(Array.from(e,o=>String.fromCharCode(o)).join("")),r=qi+n.replaceAll("+","-").replaceAll("/",
"_").replace(/=+$/,"");return r.length<t.length?r:t}var _r=t=>/^_[A-Za-z0-9_-]*$/.test(t);async function Gi(t){if(!_r(t))return t;try{let e=atob(t.slice(qi.length).
replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,o=>o.charCodeAt(0)),r=sl(await Ki(n,new DecompressionStream("deflate")));return Array.from(r,o=>Object.
is(o,-0)?"-0":String(o)).join(",")}catch{throw new RangeError(kr)}}function il(t){let e=t.every(i=>Object.is(Math.fround(i),i)),n=e?4:8,r=new DataView(new ArrayBuffer(
n*t.length));t.forEach((i,s)=>e?r.setFloat32(n*s,i):r.setFloat64(n*s,i));let o=new Uint8Array(1+r.byteLength);o[0]=n;for(let i=0;i<r.byteLength;i++)o[1+i%n*t.length+
Math.floor(i/n)]=r.getUint8(i);return o}function sl(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(kr);let r=new DataView(
new ArrayBuffer(e*n));for(let i=0;i<r.byteLength;i++)r.setUint8(i,t[1+i%e*n+Math.floor(i/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((i,s)=>e===
4?r.getFloat32(4*s):r.getFloat64(8*s))}async function Ki(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],o=0;for(let i=await n.read();!i.done;i=
await n.read()){if(o+=i.value.length,o>ol)throw await n.cancel(),new RangeError(kr);r.push(i.value)}return Bt(r)}var Yi=new WeakMap;function zr(t,{kind:e,options:n,otherwise:r}){if(n)return n[t];if(e==="texts")return al(t,r??[])?"":JSON.stringify(t);if(typeof t=="string")return t;
if(Array.isArray(t))return t.map(Zi).join(",");if(!t?.data)return Zi(Number(t));let o=Yi.get(t)??Array.from(U(t),cl).join(",").replace(/(,0)+$/,"");return Yi.set(
t,o),o}var al=(t,e)=>t.length===e.length&&t.every((n,r)=>n===e[r]),cl=t=>Object.is(t,-0)?"-0":String(t);function Zi(t){let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(
n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var In=t=>t.get("entries");async function De(t){let e=t.widget_manager,n=new Map;for(let r of In(
t)){let o=await Ar(r,e);typeof o!="string"&&n.set(r.name,zr((await wt(e,o.widget)).get(o.trait),o))}return n}async function Ar(t,e){if(!("selector"in t))return t;
let n=(await wt(e,t.selector)).get("index");return t.targets[n]??`there is no such setting with ${t.title} = ${t.labels[n]}`}var Mr=(t,e)=>[...new Set([...t.keys(),
...e.keys()])].filter(n=>t.get(n)!==e.get(n));function ts(t,e){let n=[],r=0;async function o(){let s=++r,c=In(t).flatMap(l=>"selector"in l?Object.values(l.targets):
[l]),a=await Promise.all(c.map(({widget:l})=>wt(t.widget_manager,l)));if(s===r){for(let l of n)l();n=c.map(({trait:l},p)=>st(a[p],l,e)),e()}}o();let i=st(t,"ent\
ries",o);return()=>{r++;for(let s of n)s();i()}}async function ll(t,e){let n=await Ar(t,e);return typeof n=="string"?"":n.widget}var ul="it is outside the range\
 that can be shown",dl="it cannot be changed without Python";function Mt(t){throw new RangeError(t)}var es=(t,e)=>Kr(pl(t,e));async function pl(t,e){let n=new Set(
In(t).map(({name:i})=>i)),r=[...e.keys()].filter(i=>!n.has(i)).map(i=>`${i}: there is no such setting`),o="";for(let i of In(t)){let s=e.get(i.name);if(s===void 0)
continue;let c=await ll(i,t.widget_manager);c!==o&&(await t.widget_manager.runAll?.(),await Yr()),o=c;try{await fl(t,i,s)}catch(a){if(!(a instanceof RangeError))
throw a;r.push(`${i.name}=${[...s].slice(0,40).join("")}: ${a.message}`)}}return r}async function fl(t,e,n){let r=t.widget_manager,o=await Ar(e,r);if(typeof o==
"string")return Mt(o);let i=await wt(r,o.widget),s=vl(o,i,n);if(zr(s,o)===zr(i.get(o.trait),o))return;let c=t.get("needs_kernel").includes(o.widget);c&&r.exported&&
Mt(dl),i.set(o.trait,s),i.save_changes(),c&&await gl(t)}var hl=0;async function gl(t){let e=++hl,{promise:n,resolve:r}=ml(),o=c=>c.event==="done"&&c.question===
e&&r();t.on("msg:custom",o);let{kernel:i}=t.widget_manager,s=i&&ie(i,c=>c==="gone"&&r());t.send({event:"ask",question:e}),await n,t.off("msg:custom",o),s?.()}function ml(){
let t=()=>{};return{promise:new Promise(n=>t=n),resolve:t}}function vl(t,e,n){let{kind:r}=t;if(r==="choice"){let a=t.options??[];return a.includes(n)||Mt(`it mu\
st be one of ${a.join(", ")}`),a.indexOf(n)}if(r==="formula"){try{Ln(n,e.get("variables"))}catch(a){if(!(a instanceof ct))throw a;Mt(`at character ${a.position+
1}: ${a.message.replace(/\.$/,"")}`)}return n}if(r==="texts")return wl(n,t);if(r==="flag")return n!=="0"&&n!=="1"&&Mt("it must be 0 or 1"),n==="1";if(r==="array"||
r==="numbers"){let{trait:a,length:l,among:p,narrowest:u=null}=t,{shape:h}=e.get(a),g=l??Ge(h),w=n.split(",");(l?w.length!==g:w.length>g)&&Mt(`it must be ${l?"":
"at most "}${g} numbers separated by commas`);let x=w.map(Qi),y=x.every(b=>Number.isFinite(Math.fround(b))&&(!p||p.includes(b))),k=u===null||bl(x,u);if((!y||!k)&&
Mt(h?"its numbers must be ones that can be set there":ul),!h)return x;let E=new Float64Array(g);return E.set(x),{shape:h,data:new DataView(E.buffer)}}r==="whole"&&
!/^[+-]?[0-9]+$/.test(n)&&Mt("it must be a whole number");let o=Qi(n),i=(a,l)=>typeof a=="string"?e.get(a):a??l,[s,c]=[i(t.low,-1/0),i(t.high,1/0)];return s<=o&&
o<=c||Mt(`it must lie between ${Xi(s)} and ${Xi(c)}`),o}function wl(t,{length:e,otherwise:n=[]}){if(!t)return n;let r;try{r=JSON.parse(t)}catch{r=null}return Array.
isArray(r)&&r.length===e&&r.every(i=>typeof i=="string"&&i.length<=Ji)?r:Mt(`it must be ${e} texts of at most ${Ji} characters`)}var Ji=80;function Qi(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:Mt("it must be a number")}var bl=([t,e,n,r],o)=>[[t,e],[n,r]].every(([i,s])=>i<s&&s-i>=o*Math.max(Math.abs(i),
Math.abs(s)));function Xi(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.
toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}var ge="gdviz",os="1",Pn=8e3,Nr=async t=>Tr(await De(t));async function Tr(t){let e=new URLSearchParams;for(let[n,r]of t)r&&e.set(n,await Vi(r));return e.set(ge,
os),e.toString().replaceAll("%2C",",")}var Rr=()=>location.href.replace(/[?#].*$/s,""),xl=["token","theme","template","note","python"],is=t=>!xl.includes(t)&&!t.
startsWith("voila");async function yl(t){let e=new Map(new URLSearchParams(t)),n=e.get(ge);if(n!==void 0&&n!==os)throw new RangeError("it was made by another ve\
rsion of this page");let r=[...e].filter(([i])=>is(i)&&i!==ge);if(n===void 0&&r.some(([,i])=>_r(i)))throw new RangeError("its end is missing");let o=async([i,s])=>{
let c=await Gi(s).catch(({message:a})=>{throw new RangeError(`of ${i}, ${a}`)});return[i,c]};return new Map(await Promise.all(r.map(o)))}var Er=10;async function Lr(t,e,n){
let r;try{let o=await es(t,n?new Map(Object.entries(n)):await yl(e));if(!o.length)return;let i=o.length>Er?`; and ${o.length-Er} more`:"";r=`Parts of this link \
were ignored. ${o.slice(0,Er).join("; ")}${i}.`}catch(o){if(!(o instanceof RangeError))throw o;r=`This link was ignored: ${o.message}.`}await Or(t,r)}async function Or(t,e){
let n=e&&`<div class="gdviz-notice" role="status">${$l(e)}</div>`;At(await wt(t.widget_manager,t.get("message")),"value",n)}var $l=t=>t.replaceAll("&","&amp;").
replaceAll("<","&lt;"),ns=400,rs="There are too many points for the address of this page, so a copy of the address leaves them out.";async function ss(t){let e=await De(
t),n=history.state?.[ge];await Lr(t,location.search,n),n&&await Or(t,rs);let r=await De(t),[o,i,s]=[0,-1/0,!!n];function c(){o||=setTimeout(l,Math.max(0,i+ns-performance.
now()))}let a=ts(t,c);addEventListener("popstate",()=>{r=new Map,c()});async function l(){i=performance.now(),o=tn()?setTimeout(l,ns):0;let p=await De(t);if(o||
!Mr(p,r).length)return;r=p;let u=Mr(p,e).length?await Tr(p):"",h=s;s=Sr(u).length>Pn;try{s?history.replaceState({[ge]:Object.fromEntries(p)},"",Sr(await Tr(kl(p)))):
history.replaceState(null,"",Sr(u))}catch{return a()}s!==h&&await Or(t,s?rs:"")}}function Sr(t){let n=[new URLSearchParams([...new URLSearchParams(location.search)].
filter(([r])=>!is(r)&&r!==ge)).toString(),t].filter(Boolean).join("&");return Rr()+(n&&`?${n}`)+location.hash}var kl=t=>new Map([...t].filter(([,e])=>e.length<500));
function as({model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>Nr(t))}var _l=`With this many points the link would have more than ${Pn.toLocaleString("en")} characters, which not every server takes.`;function zl({model:t,el:e}){rt(
e,"gdviz-page-state");async function n(){let o=`${Rr()}?${await Nr(t)}`;if(o.length>Pn)return r("",_l);let i=await un(o);r(o,i?"Copied.":"Copy this:"),i||e.querySelector(
"input")?.select()}let r=(o="",i="")=>P(e,C`
      <button type="button" title="Copy the address of this page in its current state" @click=${n}>Copy link</button>
      <span role="status">${i}</span>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!o} .value=${$t(o)} />`);r()}var cs={initialize:as,render:zl};var Al={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},Xt=(t,e,n,r=t)=>C`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${Al[t]} /></svg>
  </button>`,jn=(t,e)=>Xt(t?"pause":"play",t?"Pause":"Play",e,"play");var Ml=10,El=8;function Sl({model:t}){let e=t.get("max");return st(t,"max",()=>{let[n,r]=[t.get("value"),t.get("max")];(n>r||n===e&&!t.get("playing"))&&Y(t,{value:r}),
e=r})}function Tl({model:t,el:e}){rt(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),o=w=>Y(t,{playing:!1,value:w});function i(){let w=!t.
get("playing");Y(t,{playing:w,value:w&&n()>=r()?0:n()})}let s=()=>P(e,C`
      ${Xt("back","Back to the start",()=>o(0))}
      ${jn(t.get("playing"),i)}
      ${Xt("step","Step forward",()=>o(Math.min(n()+1,r())))}
      <label title="The current step">
        <input type="range" min="0" step="1" aria-label="Current step" .max=${String(r())} .value=${$t(String(n()))}
          @input=${({target:w})=>o(Number(w.value))} />
        <output>${n()} / ${r()}</output>
      </label>`),c=0,a=0,l=()=>Math.max(Ml,r()/El)/1e3;function p(w){let x=Math.min(Math.floor((w-c)*l()),r());if(x>=r())return Y(t,{value:r(),playing:!1});x>n()&&
Y(t,{value:x}),t.get("playing")&&(a=requestAnimationFrame(p))}function u(){cancelAnimationFrame(a),t.get("playing")&&(h(),a=requestAnimationFrame(p))}function h(){
c=performance.now()-n()/l()}let g=[dt(t,{"value max playing":s}),st(t,"max",h),st(t,"playing",u),()=>cancelAnimationFrame(a)];return u(),()=>g.forEach(w=>w())}var ls={
initialize:Sl,render:Tl};var Ol=t=>Number.isFinite(t)?nt(t,Math.abs(t)<.001?2:3):"–";function Nl({model:t,el:e}){rt(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function r(s,c){n(s)!==
c&&Y(t,{shown:t.get("shown").with(s,Number(c))})}function o(s){Y(t,{chosen:s}),r(s,!0)}function i(){let[s,c,a]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=Dt(t.get("values")),p=t.get("outdated"),u=(x,y)=>p?"…":Ol(l[x]?.[y]??NaN),h=s.map((x,y)=>C`<th scope="col" title=${c[y]??""}>${x}</th>`),g=t.get("names").map(
(x,y)=>{let[k,E]=[n(y),y===t.get("chosen")],b=({target:_})=>r(y,_.checked),A=`background: ${Ot(a[y%a.length])}`;return C`
        <tr class="${k?"":"hidden"} ${E?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${x}" .checked=${$t(k)} @change=${b} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${x}" aria-pressed=${E} @click=${()=>o(y)}>
              <span class="swatch" .style=${A}></span>${x}
            </button>
          </th>
          ${s.map((_,d)=>C`<td class="number">${k?u(y,d):"–"}</td>`)}
        </tr>`}),w=C`<th scope="col"></th>`;P(e,C`<table aria-busy=${!!p}><caption ?hidden=${!p}>${p}</caption><thead><tr>${w}${w}${h}</tr></thead><tbody>${g}</tbody></table>`)}
return dt(t,{"names colors columns hints shown values chosen outdated":i})}var us={render:Nl};var Cr=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Rl(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function Ll({model:t,el:e}){rt(e,"gdviz-runner");let n=t.get("unit"),r=()=>Y(t,{playing:!1,resets:t.get("resets")+1}),o=()=>Y(t,{playing:!1,single_steps:t.
get("single_steps")+1});function i(){let p=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);Y(t,{playing:!t.get("playing"),resets:p})}function s({
target:p}){let u=Math.round(Number(p.value));u>=1&&u<=1e3&&Y(t,{anew_steps:u}),p.value=t.get("anew_steps")}function c(){let[p,u,h]=[t.get("speed"),t.get("anew"),
t.get("diverged_at")],g=k=>Math.abs(k/p-1)<.001,w=Cr.some(g)?Cr:[...Cr,p].sort((k,E)=>k-E),x=({target:k})=>Y(t,{speed:Number(k.value)}),y=({target:k})=>Y(t,{anew:k.
checked,playing:!1});P(e,C`
      <div class="gdviz-buttons">
        ${Xt("back","Restart",r,h<0?"back":"back wanted")}
        ${jn(t.get("playing"),i)}
        ${Xt("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${x}>
          ${w.map(k=>C`<option value=${k} .selected=${$t(g(k))}>${Rl(k,n)}</option>`)}
        </select>
        <output class="position">${n} ${t.get("position").toLocaleString("en")}</output>
      </div>
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${$t(u)} @change=${y} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!u}
          .value=${String(t.get("anew_steps"))} @change=${s} />
        ${n}s
      </div>
      ${h<0||t.get("outdated")?B:C`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${h.toLocaleString("en")}: the numbers are no longer finite. The last finite parameters are
        shown. Lower the learning rate, then restart.</div>`}`)}function a(){t.get("diverged_at")>=0&&t.get("playing")&&Y(t,{playing:!1})}let l=[st(t,"position \
diverged_at",a),dt(t,{"playing speed anew anew_steps position diverged_at outdated":c})];return a(),()=>l.forEach(p=>p())}var ds={render:Ll};var Cl=t=>t===void 0||Number.isNaN(t)?"–":nt(t);function Il({model:t,el:e}){return rt(e,"gdviz-sentence"),dt(t,{"templates which values shown kind outdated":()=>{
let[n,r]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=U(t.get("values")),i=t.get("templates")[t.get("which")]??"",s=t.get("outdate\
d"),c=s||i.replace(/\{(\d+)\}/g,(l,p)=>Cl(o[p])),a=t.get("shown")&&i;P(e,C`<div class="${n} ${s?"gdviz-outdated":""}" role=${r} ?hidden=${!a}>${c}</div>`)}})}var ps={
render:Il};function Pl({model:t,el:e}){rt(e,"gdviz-slider");let n=Tn(r,o=>Y(t,{value:o}));function r(){let[o,i,s,c,a,l]=["value","min","max","step","log","whole"].map(x=>t.
get(x)),[p,u,h,g]=["disabled","description","unit","tooltip"].map(x=>t.get(x)),w=t.get("continuous_update");P(e,n({value:o,min:i,max:s,step:c,log:a,whole:l,disabled:p,
description:u,unit:h,tooltip:g,continuous:w}))}return dt(t,{"value description tooltip unit min max step log disabled":r})}var fs={render:Pl};var jl=6,Fl=24;function Dl({model:t,el:e}){let n=t.get("bar")?_n:Le,o=ue(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get(
"ratio"),margins:n});o.canvas.classList.add("hatch");let[i,...s]=o.layers("field","paths","minima","points"),c=()=>{let[b,A,_,d]=U(t.get("box"));return o.plane(
{low:b,high:A},{low:_,high:d})},a=()=>t.get("axis_names"),l=()=>t.get("movable"),p=An({...o,model:t,el:e,layers:s,plane:c,free:l});function u(){let{canvas:b,area:A}=o,
_=Math.min(window.devicePixelRatio||1,2),d={width:Math.round(A.width*_),height:Math.round(A.height*_)},f=t.get("loss"),m=U(t.get("levels"));if(f.shape[0]<2||f.shape[1]<
2||m.length<2)return ar(b);jo(b,d,U(f),f.shape,m,h(m.length-1))}function h(b){let A=t.get("palette"),_=A.length-1;return Array.from({length:b},(d,f)=>A[Math.floor(
b>1?_/(b-1)*f:_/2)])}function g(){if(!t.get("bar"))return;let b=U(t.get("levels")),A=b.length-1,_=Math.max(Math.ceil(A*Fl/o.area.height),1),d=Array.from(b.keys()).
filter($=>$%_===0),f=t.get("value_name"),m=ir(d.map($=>b[$]));if(m.some($=>$.length>jl)){let $=Math.floor(Math.log10(Math.max(...b.map(Math.abs))));f+=` (10${bn(
$)})`,m=ir(d.map(v=>b[v]/10**$))}if(!U(t.get("loss")).some(Number.isFinite))return o.bar([[],[],f]);o.bar([h(A),d.map(($,v)=>({at:-$/A,text:m[v]})),f])}let w=()=>o.
axes(c(),a());function x(){let b=t.get("gradient"),A=Fo(U(b),b.shape,o.area,U(t.get("box")));P(i,H`<path class="arrows" fill="black" opacity="0.55" d=${A} />`)}
function y(){let b=U(t.get("loss")).every(Number.isFinite),A=`${t.get("value_name")} not finite`;o.legend(b?Te(t):[...Te(t),{name:A,color:"",kind:"hatch"}])}let k=o.
readout(b=>{if(t.get("outdated"))return P(o.status,t.get("outdated"));if(t.get("step")>=0)return P(o.status,zn(t));P(o.status,!b&&t.get("status")||E(b))});function E(b){
if(!b&&!l())return"";let A=b?c().toPoint(b):t.get("start"),_=Bl(t.get("loss"),U(t.get("box")),A);return de(A,a(),_===null?"":`, ${t.get("value_name")} ≈ ${nt(
_,2)}`)}return o.draw(t,{"loss levels palette":u,"loss levels palette value_name":g,"box axis_names":w,"gradient box":x,"paths shown colors box":p.paths,"minima\
 box":p.minima,"current shown colors box":p.points,"loss names colors shown value_name":y,"start movable box axis_names":p.start,"loss start movable status box \
axis_names current step diverged_at outdated":k,zoomable:p.buttons})}function Bl(t,[e,n,r,o],[i,s]){let[c,a]=t.shape,[l,p]=[(i-e)/(n-e)*(a-1),(s-r)/(o-r)*(c-1)];
if(!(l>=0&&p>=0&&l<=a-1&&p<=c-1))return null;let[u,h]=[Math.min(Math.floor(l),a-2),Math.min(Math.floor(p),c-2)],[g,w]=[l-u,p-h],x=U(t),y=h*a+u,[k,E]=[y,y+a].map(
b=>(1-g)*x[b]+g*x[b+1]);return(1-w)*k+w*E}var hs={render:Dl};var gs=new Map,Ir=new Map;function ms(t,e){let n=()=>{let r,o=(...i)=>{let s=i.pop(),c=Array.isArray(i.at(-1))?i.pop():[];r=typeof s=="function"?s(...c.map(Be)):
s};o.amd={},e(o);for(let i of t)i!=="module"&&Pr(i,r);return r};for(let r of t)gs.set(r,n)}var Pr=(t,e)=>Ir.set(t,e);function Be(t){if(t==="module")return{uri:document.
baseURI};if(!Ir.has(t)){let e=gs.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return Ir.get(t)}function vs(){let t=(p,u)=>typeof u=="sy\
mbol"||u==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class i{register_mime_type(){}}let s={"base/js/namespace":o,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:i}},c=(p,u)=>u(...p.map(h=>s[h]??e)),a=globalThis,l=Object.assign(document.createElement("div"),{hidden:!0});return l.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(l),Object.assign(a,{Jupyter:o,requirejs:Object.assign(c,{config(){}})}),Be("@jupyter-widgets/base").
load_ipython_extension(),l.remove(),delete a.Jupyter,delete a.requirejs,Object.getPrototypeOf(o.WidgetManager)}var Ul="v1.kernel.websocket.jupyter.org";var ws=[250,500,1e3,2e3],Hl=5e3,Wl=1e4,ql=8e3,Vl=4e3;function xs(t,e){let n,[r,o,i,s,c]=[0,0,0,0,0],[a,l]=[!1,!1];function p(){u();let x=new URL(t);x.pathname+=
"/channels",x.search+=`${x.search?"&":"?"}${e.query()}`,x.protocol=x.protocol.replace("http","ws");let y=n=new WebSocket(x,Ul);i=setTimeout(h,ql,y),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(i),s=c=Date.now(),e.opened()},n.onmessage=({data:k})=>{if(c=Date.now(),typeof k!="string")return e.received(k);a=!0,y.send(
k)},n.onclose=({code:k})=>k===4e3?g(e.gone):h(y)}function u(){clearTimeout(i),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function h(x){
u(),e.lost(),s&&Date.now()-s>Hl&&(r=o=0),s=0;let y=await fetch(t,{signal:AbortSignal.timeout(Vl)}).then(k=>k.status,()=>0);if(!(l||x!==n)){if(y===404)return g(e.
gone);y?i=setTimeout(p,o++?bs(o):0):i=setTimeout(h,bs(r++),x)}}function g(x){l=!0,clearInterval(w),u(),x?.()}let w=setInterval(()=>{a&&n.readyState===WebSocket.
OPEN&&Date.now()-c>Wl&&h(n)},1e3);return p(),{open:()=>l||p(),end:()=>g(),send:x=>n.readyState===WebSocket.OPEN&&n.send(x)}}var bs=t=>ws[Math.min(t,ws.length-1)];function ys(t,e,n){let r=new TextEncoder,o=e.map(a=>r.encode(JSON.stringify(a))),i=[r.encode(t),...o,...n],s=new BigUint64Array(i.length+2);s[0]=BigInt(i.length+
1);let c=s.byteLength;return i.forEach((a,l)=>{s[l+1]=BigInt(c),c+=a.byteLength}),s[i.length+1]=BigInt(c),new Blob([s,...i])}function $s(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(u,h)=>Number(e.getBigUint64(8*(h+1),!0))),o=u=>t.slice(r[u],r[u+1]),i=new TextDecoder,[s,c,a,l]=[1,2,3,4].
map(u=>JSON.parse(i.decode(o(u)))),p=Array.from({length:n-6},(u,h)=>new DataView(o(h+5)));return{header:s,parent_header:c,metadata:a,content:l,buffers:p}}var Gl=["restarting","autorestarting","dead"],Kl=8e3;function ks(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function _s(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),i={status:"idle",connectionStatus:"\
connecting",statusChanged:ks(),connectionStatusChanged:ks(),comm:m,onOpen:null,onOutput:null},s=new Map,c=new Map,a=new Map,l=new Set,p=0,[u,h]=[[],""],g=!1,w="",
x=Promise.resolve(),y=xs(r,{query:()=>`session_id=${o}&heard=${w}`,opened(){_("connectionStatus","connected");for(let $ of a.values())y.send($.message),$.sentAt=
Date.now();u=[...a.keys(),...c.keys()],u.length&&(h=d("kernel_info_request",{}))},lost:()=>_("connectionStatus","connecting"),received($){let v=$s($);w=v.header.
msg_id,i.connectionStatus==="silent"&&_("connectionStatus","connected"),x=x.then(()=>f(v)).catch(M=>console.error(M))},gone:b}),k=setInterval(()=>{let[$]=a.values();
i.connectionStatus==="connected"&&$&&!l.size&&Date.now()-$.sentAt>Kl&&_("connectionStatus","silent")},1e3);function E(){for(let $ of u){a.delete($),l.delete($);
let v=c.get($);c.delete($),v?.iopub?.status?.({content:{execution_state:"idle"}})}}function b(){A(),a.clear(),c.clear(),_("status","dead")}function A(){g=!0,clearInterval(
k),y.end()}function _($,v){i[$]!==v&&(i[$]=v,i[`${$}Changed`].emit())}function d($,v,M,O={},z=[]){let T=`${o}-${++p}`;if(g)return T;let S={msg_id:T,msg_type:$,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},R=ys("shell",[S,{},O,v],z);return M&&c.set(T,M),a.set(T,{message:R,sentAt:Date.now()}),y.send(R),T}async function f($){
let{header:v,parent_header:M,content:O}=$,z=M.msg_id;switch(a.delete(z),v.msg_type){case"status":if(Gl.includes(O.execution_state))return b();if(c.get(z)?.iopub?.
status?.($),O.execution_state==="busy"&&l.add(z),O.execution_state!=="idle")return;l.delete(z),c.delete(z),z===h&&E();return;case"comm_open":return i.onOpen?.(m(
O.comm_id,O.target_name),$);case"comm_msg":return s.get(O.comm_id)?.heard($);case"comm_close":return s.get(O.comm_id)?.ended($),void s.delete(O.comm_id);default:
return i.onOutput?.($)}}function m($,v="jupyter.widget"){let M={comm_id:$,target_name:v,heard:()=>{},ended:()=>{},on_msg:O=>M.heard=O,on_close:O=>M.ended=O,open:(O,...z)=>d(
"comm_open",{comm_id:$,target_name:v,data:O},...z),send:(O,...z)=>d("comm_msg",{comm_id:$,data:O},...z),close:(O={},...z)=>(s.delete($),d("comm_close",{comm_id:$,
data:O},...z))};return s.set($,M),M}return addEventListener("pagehide",({persisted:$})=>{$||g||(A(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:$})=>$&&y.open()),addEventListener("online",()=>y.open()),i}var Ue=class extends fe{constructor(e){if(super(e),this.it=B,e.type!==Ft.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===B||e==null)return this._t=void 0,this.it=e;if(e===xt)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};Ue.directiveName=
"unsafeHTML",Ue.resultType=1;var zs=Sn(Ue);var Yl="application/vnd.jupyter.widget-view+json",Zl=["image/png","image/jpeg","image/gif","image/webp"],Jl=/\x1b\[[0-9;]*m/g;function As({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let i={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...i}}take({header:i,content:s}){if(i.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let c=this.clearing?[]:this.get("outputs");this.clearing=!1;let a=c.at(-1);if(i.msg_type==="stream"&&a?.output_type==="stream"&&a.name===s.name)return this.
show([...c.slice(0,-1),{...a,text:a.text+s.text}]);this.show([...c,{output_type:i.msg_type,...s}])}show(i){this.set("outputs",i),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let i of this.shown)i.then(s=>s?.remove());this.shown=[],P(this.el,Array.
from(this.model.get("outputs"),i=>this.part(i)))}part(i){let s=i.data?.[Yl];if(!s)return Ql(i);let c=document.createElement("div");return this.shown.push(this.displayed.
then(()=>jr(this.model.widget_manager,s.model_id,c))),c}}return{OutputModel:n,OutputView:r}}function Ql({output_type:t,name:e,text:n,ename:r,evalue:o,data:i={}}){
let s=i["text/html"]??i["image/svg+xml"];if(s)return C`<div class="html">${zs(s)}</div>`;let c=Zl.find(l=>l in i);if(c)return C`<img src="data:${c};base64,${i[c]}" alt=${i["\
text/plain"]??""} />`;if(t==="error")return C`<div class="failed" role="alert">${o||r}</div>`;if(e==="stderr")return C`<div></div>`;let a=n??i["text/markdown"]??
i["text/latex"]??i["text/plain"]??"";return C`<pre>${a.replace(Jl,"")}</pre>`}async function jr(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function Ms({live:t,kernel:e}){let n=e?_s(e.base,e.id,e.key):void 0,r=vs();Pr("@jupyter-widgets/output",As(Be("@jupyter-widgets/base")));let o=new class extends r{kernel=n;exported=n?
void 0:{live:t};ownsAddress=!0;async loadClass(i,s){let c=Be(s)[i];if(!c)throw new Error(`The front end "${s}" has no ${i}.`);return c}async new_model(i,s){return n&&
(i.comm??=n.comm(i.model_id)),super.new_model(i,s)}async _create_comm(i,s,c,a,l){if(!n)throw new Error("This page has no kernel.");let p=n.comm(s,i);return(c||a)&&
p.open(c,{},a,l),p}async _get_comm_info(){return{}}};return n&&(n.onOpen=(i,s)=>o.handle_comm_open(i,s),n.onOutput=async i=>{(await He(o)).find(c=>c.take&&c.get(
"msg_id")===i.parent_header.msg_id)?.take(i)},n.statusChanged.connect(()=>o.disconnect())),o}async function He(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var Xl=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),Es="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",Ss="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",tu="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",We=()=>document.getElementById("gdviz-note");function me(t){We().textContent=t,We().hidden=!t}function eu(t){ie(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?me({gone:tu,silent:Ss,away:Es}[e]):[Es,Ss].includes(We().textContent??"")&&me(""))})}function nu(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),r=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&me(r.join(" "))}var ru={link:Qt,presets:qn},Ts=new WeakSet;async function ou(t){for(let e of await He(t)){if(Ts.has(e))continue;Ts.add(e);let n=ru[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var Os=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function iu({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function su(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var Ns=t=>[...document.querySelectorAll(t)].map(e=>e);async function au(){su();let t=Os(
"gdviz-page"),e=Xl.get(new URLSearchParams(location.search).get("note")??"");e&&me(e),t.failed&&me(t.failed);for(let a of Ns("template[data-cell]")){let{content:l}=a;
document.getElementById(a.dataset.cell??"")?.replaceChildren(l),a.remove()}let n=Ns("[data-widget]");if(!n.length)return;let r=Ms(t);e&&r.exported&&P(We(),or(r)),
r.kernel&&eu(r.kernel);let o=iu(Os("gdviz-widgets"));await r.set_state(o),r.runAll=()=>ou(r),await r.runAll();let i=(await He(r)).filter(a=>a.get("_front_end")===
"pageState"),s=i.length===1?ss:a=>Lr(a,location.search),c=i.map(a=>s(a).catch(l=>console.error(l)));await Promise.all(n.map(a=>jr(r,a.dataset.widget??"",a))),await Promise.
all(c),r.kernel||nu(await He(r))}var cu="This page could not start in this browser. Reload it, or try another up-to-date browser.";function Rs(){document.addEventListener(
"DOMContentLoaded",()=>au().then(()=>document.documentElement.dataset.ready="",t=>{console.error(t),We().hidden&&me(cu)}))}var lu={badge:Co,curves:Wt(Ko),dataEditor:Wt(zi),field:Wt(Ai),formulaField:Ci,heatMap:Wt(Pi),link:ji,networkDiagram:Wt(Wi),pageState:cs,player:ls,presets:Jr,resultsTable:us,
runner:ds,sentence:ps,slider:fs,surface:Wt(hs),value:{}};function uu(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||to(),n.widgets??=lu,n.resolve?.(
n.widgets),n.widgets}return Us(du);})();
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
