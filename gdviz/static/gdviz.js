"use strict";var gdviz=(()=>{var ml=Object.create;var Bn=Object.defineProperty;var vl=Object.getOwnPropertyDescriptor;var wl=Object.getOwnPropertyNames;var bl=Object.getPrototypeOf,xl=Object.prototype.hasOwnProperty;var yl=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},$l=(t,e)=>{for(var n in e)Bn(t,n,{get:e[n],enumerable:!0})},ui=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of wl(e))!xl.call(t,o)&&o!==n&&Bn(t,o,{get:()=>e[o],enumerable:!(r=vl(e,o))||r.enumerable});return t};var di=(t,e,n)=>(n=t!=null?ml(bl(t)):{},ui(e||!t||!t.__esModule?Bn(n,"default",{value:t,enumerable:!0}):n,t)),kl=t=>ui(Bn({},"__esModule",{value:!0}),t);var yo=yl((bo,xo)=>{((t,e)=>{typeof xo=="object"&&typeof bo<"u"?xo.exports=e():t.Papa=e()})(bo,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,r=e.IS_PAPA_WORKER||!1,o={},i=0,s={};function c(h){return h.charCodeAt(0)===65279?h.slice(1):h}function a(h){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(v){var w=z(v);w.chunkSize=parseInt(w.chunkSize),v.step||v.chunk||(w.chunkSize=
null),this._handle=new f(w),(this._handle.streamer=this)._config=w}.call(this,h),this.parseChunk=function(v,w){var k=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<k){let _=this._config.newline;_||(g=this._config.quoteChar||'"',_=this._handle.guessLineEndings(v,g)),v=[...v.split(_).slice(k)].join(_)}this.isFirstChunk&&
O(this._config.beforeFirstChunk)&&(g=this._config.beforeFirstChunk(v))!==void 0&&(v=g),this.isFirstChunk=!1,this._halted=!1;var k=this._partialLine+v,g=(this._partialLine=
"",this._handle.parse(k,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(v=g.meta.cursor,k=(this._finished||(this._partialLine=
k.substring(v-this._baseIndex),this._baseIndex=v),g&&g.data&&(this._rowCount+=g.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),r)e.postMessage({results:g,workerId:s.WORKER_ID,finished:k});else if(O(this._config.chunk)&&!w){if(this._config.chunk(g,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=g=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(g.data),this._completeResults.errors=this._completeResults.errors.concat(g.errors),this._completeResults.meta=g.meta),this._completed||
!k||!O(this._config.complete)||g&&g.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),k||g&&g.meta.paused||this._nextChunk(),
g}this._halted=!0},this._sendError=function(v){O(this._config.error)?this._config.error(v):r&&this._config.error&&e.postMessage({workerId:s.WORKER_ID,error:v,finished:!1})}}
function l(h){var v;(h=h||{}).chunkSize||(h.chunkSize=s.RemoteChunkSize),a.call(this,h),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(w){this._input=w,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(v=new XMLHttpRequest,
this._config.withCredentials&&(v.withCredentials=this._config.withCredentials),n||(v.onload=A(this._chunkLoaded,this),v.onerror=A(this._chunkError,this)),v.ontimeout=
A(this._chunkTimeout,this),v.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(v.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var w,k=this._config.downloadRequestHeaders;for(w in k)v.setRequestHeader(w,k[w])}var g;this._config.chunkSize&&(g=this._start+
this._config.chunkSize-1,v.setRequestHeader("Range","bytes="+this._start+"-"+g));try{v.send(this._config.downloadRequestBody)}catch(_){this._chunkError(_.message)}
n&&v.status===0&&this._chunkError()}},this._chunkLoaded=function(){v.readyState===4&&(v.status<200||400<=v.status?this._chunkError():(this._start+=this._config.
chunkSize||v.responseText.length,this._finished=!this._config.chunkSize||this._start>=(w=>(w=w.getResponseHeader("Content-Range"))!==null?parseInt(w.substring(w.
lastIndexOf("/")+1)):-1)(v),this.parseChunk(v.responseText)))},this._chunkError=function(w){w=v.statusText||w,this._sendError(new Error(w))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function p(h){(h=h||{}).chunkSize||(h.chunkSize=s.LocalChunkSize),a.call(
this,h);var v,w,k=typeof FileReader<"u";this.stream=function(g){this._input=g,w=g.slice||g.webkitSlice||g.mozSlice,k?((v=new FileReader).onload=A(this._chunkLoaded,
this),v.onerror=A(this._chunkError,this)):v=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var g=this._input,_=(this._config.chunkSize&&(_=Math.min(this._start+this._config.chunkSize,
this._input.size),g=w.call(g,this._start,_)),v.readAsText(g,this._config.encoding));k||this._chunkLoaded({target:{result:_}})},this._chunkLoaded=function(g){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(g.target.result)},this._chunkError=function(){
this._sendError(v.error)}}function u(h){var v;a.call(this,h=h||{}),this.stream=function(w){return v=w,this._nextChunk()},this._nextChunk=function(){var w,k;if(!this.
_finished)return w=this._config.chunkSize,v=w?(k=v.substring(0,w),v.substring(w)):(k=v,""),this._finished=!v,this.parseChunk(k)}}function d(h){a.call(this,h=h||
{});var v=[],w=!0,k=!1;this.pause=function(){a.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){a.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(g){this._input=g,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){k&&v.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),v.length?this.parseChunk(
v.shift()):w=!0},this._streamData=A(function(g){try{v.push(typeof g=="string"?g:g.toString(this._config.encoding)),w&&(w=!1,this._checkIsFinished(),this.parseChunk(
v.shift()))}catch(_){this._streamError(_)}},this),this._streamError=A(function(g){this._streamCleanUp(),this._sendError(g)},this),this._streamEnd=A(function(){this.
_streamCleanUp(),k=!0,this._streamData("")},this),this._streamCleanUp=A(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function f(h){var v,w,k,g,_=Math.pow(2,53),$=-_,S=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
N=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
R=this,j=0,T=0,C=!1,P=!1,E=[],L={data:[],errors:[],meta:{}};function K(U){return h.skipEmptyLines==="greedy"?U.join("").trim()==="":U.length===1&&U[0].length===
0}function X(){if(L&&k&&(B("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),k=!1),h.skipEmptyLines&&
(L.data=L.data.filter(function(nt){return!K(nt)})),H()){let nt=function(at){E.push(at)};var J=nt;if(L)if(Array.isArray(L.data[0])){for(var U=0;H()&&U<L.data.length;U++)
L.data[U].forEach(nt);L.data.splice(0,1)}else L.data.forEach(nt)}function V(nt,at){for(var ct=h.header?{}:[],et=0;et<nt.length;et++){var Q=et,ft=nt[et],ft=((it,ut)=>(mt=>(h.
dynamicTypingFunction&&h.dynamicTyping[mt]===void 0&&(h.dynamicTyping[mt]=h.dynamicTypingFunction(mt)),(h.dynamicTyping[mt]||h.dynamicTyping)===!0))(it)?ut==="t\
rue"||ut==="TRUE"||ut!=="false"&&ut!=="FALSE"&&((mt=>{if(S.test(mt)&&(mt=parseFloat(mt),$<mt&&mt<_))return 1})(ut)?parseFloat(ut):N.test(ut)?new Date(ut):ut===""?
null:ut):ut)(Q=h.header?et>=E.length?"__parsed_extra":E[et]:Q,ft=h.transform?h.transform(ft,Q):ft);Q==="__parsed_extra"?(ct[Q]=ct[Q]||[],ct[Q].push(ft)):ct[Q]=ft}
return h.header&&(et>E.length?B("FieldMismatch","TooManyFields","Too many fields: expected "+E.length+" fields but parsed "+et,T+at):et<E.length&&B("FieldMismat\
ch","TooFewFields","Too few fields: expected "+E.length+" fields but parsed "+et,T+at)),ct}var tt;L&&(h.header||h.dynamicTyping||h.transform)&&(tt=1,!L.data.length||
Array.isArray(L.data[0])?(L.data=L.data.map(V),tt=L.data.length):L.data=V(L.data,0),h.header&&L.meta&&(L.meta.fields=E),T+=tt)}function H(){return h.header&&E.length===
0}function B(U,V,tt,J){U={type:U,code:V,message:tt},J!==void 0&&(U.row=J),L.errors.push(U)}O(h.step)&&(g=h.step,h.step=function(U){L=U,H()?X():(X(),L.data.length!==
0&&(j+=U.data.length,h.preview&&j>h.preview?w.abort():(L.data=L.data[0],g(L,R))))}),this.parse=function(U,V,tt){var J=h.quoteChar||'"',J=(h.newline||(h.newline=
this.guessLineEndings(U,J)),k=!1,h.delimiter?O(h.delimiter)&&(h.delimiter=h.delimiter(U),L.meta.delimiter=h.delimiter):((J=((nt,at,ct,et,Q)=>{var ft,it,ut,mt;Q=
Q||[",","	","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var Ce=0;Ce<Q.length;Ce++){for(var jt,pn=Q[Ce],kt=0,Ft=0,vt=0,Mt=(ut=void 0,new b({comments:et,delimiter:pn,newline:at,
preview:10}).parse(nt)),Ht=0;Ht<Mt.data.length;Ht++)ct&&K(Mt.data[Ht])?vt++:(jt=Mt.data[Ht].length,Ft+=jt,ut===void 0?ut=jt:0<jt&&(kt+=Math.abs(jt-ut),ut=jt));0<
Mt.data.length&&(Ft/=Mt.data.length-vt),1.99<Ft&&(it===void 0||kt<it||kt===it&&mt<Ft)&&(it=kt,ft=pn,mt=Ft)}return{successful:!!(h.delimiter=ft),bestDelimiter:ft}})(
U,h.newline,h.skipEmptyLines,h.comments,h.delimitersToGuess)).successful?h.delimiter=J.bestDelimiter:(k=!0,h.delimiter=s.DefaultDelimiter),L.meta.delimiter=h.delimiter),
z(h));return J.header=H(),h.preview&&h.header&&J.preview++,v=U,w=new b(J),L=w.parse(v,V,tt),X(),C?{meta:{paused:!0}}:L||{meta:{paused:!1}}},this.paused=function(){
return C},this.pause=function(){C=!0,w.abort(),v=O(h.chunk)?"":v.substring(w.getCharIndex())},this.resume=function(){R.streamer._halted?(C=!1,R.streamer.parseChunk(
v,!0)):setTimeout(R.resume,3)},this.aborted=function(){return P},this.abort=function(){P=!0,w.abort(),L.meta.aborted=!0,O(h.complete)&&h.complete(L),v=""},this.
guessLineEndings=function(nt,J){nt=nt.substring(0,1048576);var J=new RegExp(m(J)+"([^]*?)"+m(J),"gm"),tt=(nt=nt.replace(J,"")).split("\r"),J=nt.split(`
`),nt=1<J.length&&J[0].length<tt[0].length;if(tt.length===1||nt)return`
`;for(var at=0,ct=0;ct<tt.length;ct++)tt[ct][0]===`
`&&at++;return at>=tt.length/2?`\r
`:"\r"}}function m(h){return h.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function b(h){var v=(h=h||{}).delimiter,w=h.newline,k=h.comments,g=h.step,_=h.preview,$=h.fastMode,
S=null,N=!1,R=h.quoteChar==null?'"':h.quoteChar,j=R;if(h.escapeChar!==void 0&&(j=h.escapeChar),(typeof v!="string"||-1<s.BAD_DELIMITERS.indexOf(v))&&(v=","),k===
v)throw new Error("Comment character same as delimiter");k===!0?k="#":(typeof k!="string"||-1<s.BAD_DELIMITERS.indexOf(k))&&(k=!1),w!==`
`&&w!=="\r"&&w!==`\r
`&&(w=`
`);var T=0,C=!1;this.parse=function(P,E,L){if(typeof P!="string")throw new Error("Input must be a string");var K=P.length,X=v.length,H=w.length,B=k.length,U=O(g),
V=[],tt=[],J=[],nt=T=0;if(!P)return kt();if($||$!==!1&&P.indexOf(R)===-1){for(var at=P.split(w),ct=0;ct<at.length;ct++){if(J=at[ct],T+=J.length,ct!==at.length-1)
T+=w.length;else if(L)return kt();if(!k||J.substring(0,B)!==k){if(U){if(V=[],mt(J.split(v)),Ft(),C)return kt()}else mt(J.split(v));if(_&&_<=ct)return V=V.slice(
0,_),kt(!0)}}return kt()}for(var et=P.indexOf(v,T),Q=P.indexOf(w,T),ft=new RegExp(m(j)+m(R),"g"),it=P.indexOf(R,T);;)if(P[T]===R)for(it=T,T++;;){if((it=P.indexOf(
R,it+1))===-1)return L||tt.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:V.length,index:T}),jt();if(it===K-1)return jt(P.substring(
T,it).replace(ft,R));if(R===j&&P[it+1]===j)it++;else if(R===j||it===0||P[it-1]!==j){et!==-1&&et<it+1&&(et=P.indexOf(v,it+1));var ut=Ce((Q=Q!==-1&&Q<it+1?P.indexOf(
w,it+1):Q)===-1?et:Math.min(et,Q));if(P.substr(it+1+ut,X)===v){J.push(P.substring(T,it).replace(ft,R)),P[T=it+1+ut+X]!==R&&(it=P.indexOf(R,T)),et!==-1&&et<T&&(et=
P.indexOf(v,T)),Q!==-1&&Q<T&&(Q=P.indexOf(w,T));break}if(ut=Ce(Q),P.substring(it+1+ut,it+1+ut+H)===w){if(J.push(P.substring(T,it).replace(ft,R)),pn(it+1+ut+H),et!==
-1&&et<T&&(et=P.indexOf(v,T)),it=P.indexOf(R,T),U&&(Ft(),C))return kt();if(_&&V.length>=_)return kt(!0);break}tt.push({type:"Quotes",code:"InvalidQuotes",message:"\
Trailing quote on quoted field is malformed",row:V.length,index:T}),it++}}else if(k&&J.length===0&&P.substring(T,T+B)===k){if(Q===-1)return kt();T=Q+H,Q=P.indexOf(
w,T),et!==-1&&et<T&&(et=P.indexOf(v,T))}else if(et!==-1&&(et<Q||Q===-1))J.push(P.substring(T,et)),T=et+X,et=P.indexOf(v,T);else{if(Q===-1)break;if(J.push(P.substring(
T,Q)),pn(Q+H),U&&(Ft(),C))return kt();if(_&&V.length>=_)return kt(!0)}return jt();function mt(vt){V.push(vt),nt=T}function Ce(vt){var Mt=0;return Mt=vt!==-1&&(vt=
P.substring(it+1,vt))&&vt.trim()===""?vt.length:Mt}function jt(vt){return L||(vt===void 0&&(vt=P.substring(T)),J.push(vt),T=K,mt(J),U&&Ft()),kt()}function pn(vt){
T=vt,mt(J),J=[],Q=P.indexOf(w,T)}function kt(vt){if(h.header&&!E&&V.length&&!N){var Mt=V[0],Ht=Object.create(null),Fr=new Set(Mt);let ci=!1;for(let Ie=0;Ie<Mt.length;Ie++){
let Bt=c(Mt[Ie]);if(Ht[Bt=O(h.transformHeader)?h.transformHeader(Bt,Ie):Bt]){let fn,li=Ht[Bt];for(;fn=Bt+"_"+li,li++,Fr.has(fn););Fr.add(fn),Mt[Ie]=fn,Ht[Bt]++,
ci=!0,(S=S===null?{}:S)[fn]=Bt}else Ht[Bt]=1,Mt[Ie]=Bt;Fr.add(Bt)}ci&&console.warn("Duplicate headers found and renamed."),N=!0}return{data:V,errors:tt,meta:{delimiter:v,
linebreak:w,aborted:C,truncated:!!vt,cursor:nt+(E||0),renamedHeaders:S}}}function Ft(){g(kt()),V=[],tt=[]}},this.abort=function(){C=!0},this.getCharIndex=function(){
return T}}function x(h){var v=h.data,w=o[v.workerId],k=!1;if(v.error)w.userError(v.error,v.file);else if(v.results&&v.results.data){var g={abort:function(){k=!0,
y(v.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:M,resume:M};if(O(w.userStep)){for(var _=0;_<v.results.data.length&&(w.userStep({data:v.results.data[_],
errors:v.results.errors,meta:v.results.meta},g),!k);_++);delete v.results}else O(w.userChunk)&&(w.userChunk(v.results,g,v.file),delete v.results)}v.finished&&!k&&
y(v.workerId,v.results)}function y(h,v){var w=o[h];O(w.userComplete)&&w.userComplete(v),w.terminate(),delete o[h]}function M(){throw new Error("Not implemented.")}
function z(h){if(typeof h!="object"||h===null)return h;var v,w=Array.isArray(h)?[]:{};for(v in h)w[v]=z(h[v]);return w}function A(h,v){return function(){h.apply(
v,arguments)}}function O(h){return typeof h=="function"}return s.parse=function(h,v){var w=(v=v||{}).dynamicTyping||!1;if(O(w)&&(v.dynamicTypingFunction=w,w={}),
v.dynamicTyping=w,v.transform=!!O(v.transform)&&v.transform,v.downloadTimeout!==void 0){var w=parseInt(v.downloadTimeout);if(isNaN(w))throw new Error("Config do\
wnloadTimeout value ("+v.downloadTimeout+") not parsable by parseInt(val).");v.downloadTimeout=w}if(!v.worker||!s.WORKERS_SUPPORTED)return w=null,s.NODE_STREAM_INPUT,
typeof h=="string"?(h=c(h),w=new(v.download?l:u)(v)):h.readable===!0&&O(h.read)&&O(h.on)?w=new d(v):(e.File&&h instanceof File||h instanceof Object)&&(w=new p(v)),
w.stream(h);(w=(()=>{var k;return!!s.WORKERS_SUPPORTED&&(k=(()=>{var g=e.URL||e.webkitURL||null,_=t.toString();return s.BLOB_URL||(s.BLOB_URL=g.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",_,")();"],{type:"text/javascript"})))})(),(k=new e.Worker(k)).onmessage=x,
k.id=i++,o[k.id]=k)})()).userStep=v.step,w.userChunk=v.chunk,w.userComplete=v.complete,w.userError=v.error,v.step=O(v.step),v.chunk=O(v.chunk),v.complete=O(v.complete),
v.error=O(v.error),delete v.worker,w.postMessage({input:h,config:v,workerId:w.id})},s.unparse=function(h,v){var w=!1,k=!0,g=",",_=`\r
`,$='"',S=$+$,N=!1,R=null,j=!1,T=((()=>{if(typeof v=="object"){if(typeof v.delimiter!="string"||s.BAD_DELIMITERS.filter(function(E){return v.delimiter.indexOf(E)!==
-1}).length||(g=v.delimiter),typeof v.quotes!="boolean"&&typeof v.quotes!="function"&&!Array.isArray(v.quotes)||(w=v.quotes),typeof v.skipEmptyLines!="boolean"&&
typeof v.skipEmptyLines!="string"||(N=v.skipEmptyLines),typeof v.newline=="string"&&(_=v.newline),typeof v.quoteChar=="string"&&($=v.quoteChar,S=$+$),typeof v.header==
"boolean"&&(k=v.header),Array.isArray(v.columns)){if(v.columns.length===0)throw new Error("Option columns is empty");R=v.columns}v.escapeChar!==void 0&&(S=v.escapeChar+
$),v.escapeFormulae instanceof RegExp?j=v.escapeFormulae:typeof v.escapeFormulae=="boolean"&&v.escapeFormulae&&(j=/^[=+\-@\t\r].*$/)}})(),new RegExp(m($),"g"));
if(typeof h=="string"&&(h=JSON.parse(h)),Array.isArray(h)){if(!h.length)return C(R,h,N);if(Array.isArray(h[0]))return C(null,h,N);if(typeof h[0]=="object")return C(
R||Object.keys(h[0]),h,N)}else if(typeof h=="object")return typeof h.data=="string"&&(h.data=JSON.parse(h.data)),Array.isArray(h.data)&&(h.fields||(h.fields=h.meta&&
h.meta.fields||R),h.fields||(h.fields=Array.isArray(h.data[0])?h.fields:typeof h.data[0]=="object"?Object.keys(h.data[0]):[]),Array.isArray(h.data[0])||typeof h.
data[0]=="object"||(h.data=[h.data])),C(h.fields||[],h.data||[],N);throw new Error("Unable to serialize unrecognized input");function C(E,L,K){var X="",H=(typeof E==
"string"&&(E=JSON.parse(E)),typeof L=="string"&&(L=JSON.parse(L)),Array.isArray(E)&&0<E.length),B=!Array.isArray(L[0]);if(H&&k){for(var U=0;U<E.length;U++)0<U&&
(X+=g),X+=P(E[U],U);0<L.length&&(X+=_)}for(var V=0;V<L.length;V++){var tt=(H?E:L[V]).length,J=!1,nt=H?Object.keys(L[V]).length===0:L[V].length===0;if(K&&!H&&(J=
K==="greedy"?L[V].join("").trim()==="":L[V].length===1&&(L[V][0]==null||L[V][0].length===0)),K==="greedy"&&H){for(var at=[],ct=0;ct<tt;ct++){var et=B?E[ct]:ct;at.
push(L[V][et])}J=at.join("").trim()===""}if(!J){for(var Q=0;Q<tt;Q++){0<Q&&!nt&&(X+=g);var ft=H&&B?E[Q]:Q;X+=P(L[V][ft],Q)}V<L.length-1&&(!K||0<tt&&!nt)&&(X+=_)}}
return X}function P(E,L){var K,X,H;return E==null?"":E.constructor===Date?isNaN(E.getTime())?"":E.toISOString():(H=!1,K=E.toString(),j&&typeof E!="number"&&typeof E!=
"bigint"&&typeof E!="boolean"&&j.test(K)&&(E=K="'"+K,H=!0),X=K.replace(T,S),(H=H||w===!0||typeof w=="function"&&w(E,L)||Array.isArray(w)&&w[L]||((B,U)=>{for(var V=0;V<
U.length;V++)if(-1<B.indexOf(U[V]))return!0;return!1})(X,s.BAD_DELIMITERS)||-1<X.indexOf(g)||-1<K.indexOf($)||X.charAt(0)===" "||X.charAt(X.length-1)===" ")?$+X+
$:X)}},s.RECORD_SEP="",s.UNIT_SEP="",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`
`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!e.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=
b,s.ParserHandle=f,s.NetworkStreamer=l,s.FileStreamer=p,s.StringStreamer=u,s.ReadableStreamStreamer=d,r&&(e.onmessage=function(h){h=h.data,s.WORKER_ID===void 0&&
h&&(s.WORKER_ID=h.workerId),typeof h.input=="string"?e.postMessage({workerId:s.WORKER_ID,results:s.parse(h.input,h.config),finished:!0}):(e.File&&h.input instanceof
File||h.input instanceof Object)&&(h=s.parse(h.input,h.config))&&e.postMessage({workerId:s.WORKER_ID,results:h,finished:!0})}),(l.prototype=Object.create(a.prototype)).
constructor=l,(p.prototype=Object.create(a.prototype)).constructor=p,(u.prototype=Object.create(u.prototype)).constructor=u,(d.prototype=Object.create(a.prototype)).
constructor=d,s})});var Sg={};$l(Sg,{arrive:()=>Ag,frontEnd:()=>Zc,openPage:()=>hl});function G(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function wt(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function ot(t,e,n){let r=e.split(" ").
map(o=>`change:${o}`);for(let o of r)t.on(o,n);return()=>r.forEach(o=>t.off(o,n))}function lt(t,e){let n=new Set(Object.keys(e)),r=()=>{let i=new Set(n);n.clear();
for(let s in e)i.has(s)&&e[s]()};r();let o=Object.keys(e).map(i=>ot(t,i,()=>{n.size||queueMicrotask(r),n.add(i)}));return()=>{o.forEach(i=>i()),n.clear()}}var st=(t,e)=>t.
get_model(e.slice(10)),gt=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function W({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=gt(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function zt(t){let[e,n]=t.shape,r=W(t);return Array.from({length:e},
(o,i)=>r.subarray(i*n,(i+1)*n))}var qt=t=>({...t,render({model:e,el:n}){function r(){let i=e.get("outdated");n.toggleAttribute("data-outdated",!!i),i&&(n.dataset.outdated=i),n.ariaBusy=i?"true":
null}let o=[t.render({model:e,el:n}),ot(e,"outdated",r)];return r(),()=>o.forEach(i=>i())}});var Dn={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function pi(t,e){
let n=Dn[t],r=Number;t==="bool"&&(r=i=>+!!i),t.endsWith("int64")&&(r=i=>BigInt(Math.trunc(i)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,r))).buffer)}var Br=new WeakMap;function hi(t,e,n){return Br.set(t,(Br.get(t)??new Map).set(e,n)),n}function Dr(t,e){return Ur(t)?
Br.get(t)?.get(e)??hi(t,e,pi(e,W(t))):pi(e,hn(t)?.numbers??[])}function je(t,e){let n=new Dn[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var Fe=t=>t.
reduce((e,n)=>e*n,1),gn=({shape:t,dtype:e})=>Fe(t)*Dn[e].BYTES_PER_ELEMENT,Ur=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);
function hn(t){if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[
e.length],numbers:e}}if(Array.isArray(t)){let e=t.map(hn),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??
[]],numbers:e.flatMap(r=>Array.from(r?.numbers??[]))}}return Ur(t)?{shape:t.shape,numbers:W(t)}:null}function ee(t,{shape:e,dtype:n},r,o){let i=n==="bool"?Boolean:
Number;if(e.length===0)return i(t[0]);if(Ur(r)){let l={shape:e,data:new DataView(Float64Array.from(t).buffer)};return o&&("turn"in r||Object.assign(l,{turn:1}),
hi(l,n,o)),l}let s=ArrayBuffer.isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),c=/^float|64/.test(n)?Float64Array:Dn[n],a=(l,[p,...u])=>{let d=Fe(u);if(u.
length)return Array.from({length:p},(m,b)=>a(l+b*d,u));let f=Array.prototype.slice.call(t,l,l+p);return s?c.from(f):f.map(m=>i(m))};return a(0,e)}function mi(t,e,{
shape:n,dtype:r}){let o=hn(t);return!o||String(o.shape)!==String(n)?!1:fi(r==="float32"?je(r,Dr(t,r)):Array.from(o.numbers,Number),je(r,e))}function fi(t,e){for(let n=0;n<
t.length;n++)if(!Object.is(t[n],e[n]))return!1;return!0}function Wt(t){let e=new Uint8Array(t.reduce((r,o)=>r+o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;
return e}function Un(t,e){let n=0;return e.map(r=>t.slice(n,n+=r))}function he(t,e){if(t.length!==e?.length)return!1;let[n,r]=[gi(t),gi(e)];for(let o=0;o<n.length;o++)
if(n[o]!==r[o])return!1;return!0}function gi(t){let{buffer:e,byteOffset:n,byteLength:r}=t.byteOffset%4?t.slice():t;return new Uint32Array(e,n,r/4)}var zl=100,vn=new Set,mn=new Set,qn=new Set,Hr=0,qr=0,Wr=new Map,vi=t=>vn.add(t);function wi(t){for(let e of[vn,mn,qn])e.delete(t);ve()}function Wn(t){mn.add(t),
qr||(qr=requestAnimationFrame(_l))}var bi=t=>qn.add(t);function Be(t){return Hr++,t.finally(()=>{Hr--,ve()})}var Vr=0;function Vn(t){return Vr++,t.finally(()=>{
Vr--;for(let e of vn)Wn(e)})}var ne=()=>Vr>0;function me({inBackground:t=!0}={}){return new Promise(e=>{Wr.set(e,t),ve()})}function ve(){let t=[...mn].some(n=>!n.
isPlaying());if(Hr||t||Vt.size)return;let e=[...vn].filter(n=>n.isPending());for(let[n,r]of Wr)e.some(({isInBackground:o})=>r||!o)||(Wr.delete(n),n())}function _l(){
xi();let t=new Map;for(let e of mn)mn.delete(e),t.set(e,(t.get(e)??0)+1),t.get(e)>zl?e.report(Object.assign(new Error("it depends on its own outputs through oth\
er links and does not settle"),{name:"RuntimeError"})):e.compute();qr=0,ve();for(let e of qn)Wn(e);qn.clear()}var Vt=new Map,Hn;function wn(t,e,n){if(t.get("pro\
mpt")||[...vn].some(r=>r.reads(t))){wt(t,e,n);return}Hn||(Hn=new MessageChannel,Hn.port1.onmessage=xi),Vt.size||Hn.port2.postMessage(null),Vt.has(t)||Vt.set(t,new Map),
Vt.get(t)?.set(e,n)}var De=(t,e)=>Vt.get(t)?.has(e)?Vt.get(t)?.get(e):t.get(e);function xi(){let t=[...Vt];Vt.clear();for(let[e,n]of t)for(let[r,o]of n)wt(e,r,o);
ve()}function re(t,e){let n=new Map;function r(o){let i=o.get("key"),s=n.get(i)??{thing:t(i,o),users:0};n.set(i,s),s.users++;let c=!0;return()=>{c&&--s.users===0&&(n.
delete(i),e(s.thing)),c=!1}}return{use:r,find:o=>n.get(o)?.thing}}async function Al(t){let e=t.widget_manager,n=await st(e,t.get("choice")),r=async c=>({...c,model:await st(e,c.widget)}),o=t.get("options"),i=await Promise.all(
o.map(c=>Promise.all(c.map(r))));function s(){let c=n.get("index");if(c!==t.get("applied")){t.set("applied",c);for(let{model:a,trait:l,value:p,array:u}of i[c])wt(
a,l,u?ee(W(u),u,a.get(l)):p)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var Sl=re((t,e)=>Be(Al(e)),t=>t.
then(e=>e())),Gr=Sl.use,yi={initialize:({model:t})=>Gr(t)};var $i=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
align-items:start;grid-template-columns:repeat(auto-fit,minmax(min(100%,270px),1fr))}.gdviz-more>*{min-width:0;overflow:hidden}.gdviz-more .widget-box>.gdviz-he\
at-map{width:100%;min-width:0}.gdviz-page .widget-toggle-buttons{display:flex;align-items:center;gap:8px}.gdviz-page .widget-toggle-buttons{margin:2px 0}.gdviz-\
page .widget-toggle-buttons>.widget-label{flex:0 0 112px;text-align:right}.gdviz-page .widget-toggle-buttons .widget-toggle-button:first-child{margin-left:0}.gd\
viz-page .gdviz-switches>.widget-label{margin:0 8px 0 0}.gdviz-page .gdviz-switches .widget-toggle-button{margin:0;padding:0 8px}.gdviz-switches .widget-box{gap\
:3px}.gdviz-controls .widget-checkbox{padding-left:120px;min-height:28px}.gdviz-controls .widget-checkbox label{display:flex;align-items:center}.gdviz-controls \
.widget-checkbox input{width:18px;height:18px;margin-top:0;margin-bottom:0}.gdviz-page :is(select,button,input):focus-visible{outline:2px solid var(--gdviz-blue\
)!important;outline-offset:1px}.gdviz-chart{margin:0!important;--bq-content-font-color: var(--gdviz-ink)}.gdviz-chart text.label{fill:var(--gdviz-ink)!important\
}.gdviz-chart .lines path{stroke-linejoin:round}.gdviz-formula{overflow-x:auto;font-size:13px}.gdviz-controls .jupyter-widget-stack>*{width:100%}.gdviz-listing{\
height:auto}.gdviz-listing>.widget-html-content{flex:1;min-width:0;line-height:1.4}.gdviz-listing pre{margin:2px 0 8px;padding:8px 10px;max-height:320px;overflo\
w:auto;box-sizing:border-box;border-radius:4px;background:var(--gdviz-hover);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-\
title{min-height:62px}.gdviz-title>.widget-html-content{flex:1;min-width:0;text-align:center;overflow-x:auto;overflow-y:hidden}.gdviz-note,.gdviz-notice,.gdviz-\
error{margin:4px 2px;padding:6px 10px;border-radius:4px;line-height:1.4;font-size:13px}.gdviz-note{background:var(--gdviz-hover);color:var(--gdviz-ink)}.gdviz-n\
eeds-python{pointer-events:auto}.gdviz-needs-python a{color:inherit;text-decoration:underline}.gdviz-notice{background:color-mix(in srgb,#E69F00 16%,var(--gdviz\
-paper));color:var(--gdviz-ink);border-left:4px solid #E69F00}.gdviz-error{background:color-mix(in srgb,#D55E00 14%,var(--gdviz-paper));color:var(--gdviz-ink);b\
order-left:4px solid #D55E00}.gdviz-page.jupyter-widgets-disconnected:before,.gdviz-page .jupyter-widgets-disconnected:before{display:none}.gdviz-page .jupyter-\
widgets{margin-left:0;margin-right:0}@container (max-width: 980px){.gdviz-grid,.gdviz-grid.gdviz-wide{grid-template-columns:270px minmax(0,1fr)}.gdviz-charts{gr\
id-column:1 / -1;flex-direction:row!important}.gdviz-charts>*{flex:1 1 0;min-width:0}}@container (max-width: 700px){.gdviz-grid,.gdviz-grid.gdviz-wide,.gdviz-wi\
de>.gdviz-charts{grid-template-columns:minmax(0,1fr)}.gdviz-surface{order:-1}.gdviz-charts{flex-direction:column!important}.gdviz-charts>*{flex:none}}.gdviz-bad\
ge{width:100%;font-size:12px}.gdviz-badge .line{display:flex;flex-wrap:wrap;gap:4px 10px;align-items:center;justify-content:space-between}.gdviz-badge .status{f\
lex:1 1 170px;max-width:max-content;box-sizing:border-box;padding:3px 10px;border-radius:11px;background:color-mix(in srgb,#009E73 12%,var(--gdviz-paper));font-\
variant-numeric:tabular-nums}.gdviz-badge button{height:26px;padding:0 10px;font-size:12px}.gdviz-program{width:min(900px,94vw);max-height:86vh;padding:12px;bor\
der:1px solid var(--gdviz-edge);border-radius:6px;box-sizing:border-box;overflow:hidden;background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-program[open\
]{display:flex;flex-direction:column}.gdviz-program::backdrop{background:#0006}.gdviz-program .head{display:flex;gap:8px;align-items:center;margin-bottom:8px;fo\
nt-size:13px}.gdviz-program .head b{flex:1}.gdviz-program pre{flex:1;min-height:0;margin:0;padding:8px;overflow:auto;white-space:pre;font-family:monospace;backg\
round:var(--gdviz-hover);font-size:12px;line-height:1.35;tab-size:2}.gdviz-buttons{display:flex;flex-wrap:wrap;gap:6px;align-items:center;width:100%}.gdviz-butt\
ons button{min-width:34px;height:34px;padding:0 8px;font-size:15px;line-height:1}.gdviz-buttons button.play{background:var(--gdviz-blue);border-color:var(--gdvi\
z-blue);color:#fff;min-width:44px}.gdviz-buttons output{font-variant-numeric:tabular-nums}.gdviz-data-editor{--ground: var(--gdviz-paper);--mark: var(--gdviz-in\
k);width:100%;min-width:0}.gdviz-data-editor.mapped .gdviz-plot{--ground: #FFF;--mark: #000}.gdviz-data-editor .gdviz-plot canvas{image-rendering:auto;backgroun\
d:none}.gdviz-data-editor.mapped .gdviz-plot canvas{background:#ddd}.gdviz-data-editor .hit{cursor:crosshair}.gdviz-data-editor.over .hit{cursor:grab}.gdviz-dat\
a-editor.over .hit:active{cursor:grabbing}.gdviz-data-editor.removing .hit{cursor:default}.gdviz-data-editor.removing.over .hit{cursor:pointer}.gdviz-data-edito\
r svg:focus{outline:none}.gdviz-data-editor svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-1px;border-radius:3px}.gdviz-data-editor .fit{\
fill:none;stroke:var(--fit);stroke-width:2.5;stroke-linejoin:round}.gdviz-data-editor circle.training{fill:var(--data);stroke:var(--ground);stroke-width:1.3}.gd\
viz-data-editor circle.test{fill:var(--ground);stroke:var(--data);stroke-width:1.8}.gdviz-data-editor circle.training.positive{fill:var(--positive)}.gdviz-data-\
editor circle.training.negative{fill:var(--negative)}.gdviz-data-editor circle.test.positive{stroke:var(--positive)}.gdviz-data-editor circle.test.negative{stro\
ke:var(--negative)}.gdviz-data-editor.valued circle.training{fill:var(--value);stroke:color-mix(in srgb,var(--mark) 45%,transparent);stroke-width:.8}.gdviz-data\
-editor.valued circle.test{fill:var(--value);stroke:var(--mark);stroke-width:1.8}.gdviz-data-editor button[hidden]{display:none}.gdviz-data-editor .values i{dis\
play:inline-block;width:60px;height:8px;vertical-align:middle;background:linear-gradient(to right,var(--negative),white,var(--positive))}.gdviz-data-editor .too\
ls input[type=number]{width:4.5em;height:28px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);\
border-radius:4px}.gdviz-data-editor circle.selected{fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor .cursor{visibility:hidden;fill:none;stroke:v\
ar(--mark);stroke-width:2}.gdviz-data-editor svg:focus-visible .cursor{visibility:visible}.gdviz-data-editor .tools{display:flex;flex-wrap:wrap;align-items:cent\
er;gap:6px 10px;padding:2px 4px 0}.gdviz-data-editor .labels{display:inline-flex}.gdviz-data-editor .labels button+button{margin-left:-1px;border-radius:0 4px 4\
px 0}.gdviz-data-editor .labels button:first-child{border-radius:4px 0 0 4px}.gdviz-data-editor button{display:inline-flex;align-items:center;gap:6px;min-height\
:30px;max-width:10em;padding:0 10px;font:inherit}.gdviz-data-editor .tools>button[aria-pressed=true]{background:var(--gdviz-ink);border-color:var(--gdviz-ink);c\
olor:var(--gdviz-paper)}.gdviz-data-editor .labels button[aria-pressed=true]{z-index:1;border-color:var(--gdviz-ink);box-shadow:inset 0 0 0 1px var(--gdviz-ink)\
;font-weight:600}.gdviz-data-editor .dot{flex:none;display:inline-block;width:10px;height:10px;border-radius:50%;box-sizing:border-box}.gdviz-data-editor .dot.p\
ositive{background:var(--positive)}.gdviz-data-editor .dot.negative{background:var(--negative)}.gdviz-data-editor .gdviz-legend{margin-left:auto;padding:0}.gdvi\
z-data-editor .report{padding:3px 4px 0;line-height:1.35;font-size:12px;font-variant-numeric:tabular-nums}.gdviz-data-editor .status{min-height:1.35em}.gdviz-da\
ta-editor .notes{color:var(--gdviz-alert);font-weight:600}.gdviz-data-editor .help{padding:0 4px;font-size:12px;color:var(--gdviz-faint)}.gdviz-data-editor .hel\
p summary{cursor:pointer}.gdviz-data-editor .help p{margin:4px 0 0 14px;line-height:1.4}.gdviz-data-editor .columns{display:flex;flex-wrap:wrap;gap:4px 12px;mar\
gin:4px 2px;font-size:13px}.gdviz-data-editor .columns select{max-width:11em;height:28px;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px sol\
id var(--gdviz-edge);border-radius:4px}.gdviz-drawing .title{padding:2px 14px 0 56px;font-size:14px;font-weight:600}.gdviz-drawing .status{min-height:1.3em}.gdv\
iz-drawing.equal{max-width:560px}.gdviz-interact{container-type:inline-size;width:100%;max-width:1120px;overflow:hidden}.gdviz-interact .jupyter-widgets{margin-\
left:0;margin-right:0}.gdviz-interact.jupyter-widgets-disconnected:before,.gdviz-interact .jupyter-widgets-disconnected:before{display:none}.gdviz-sides{display\
:grid;gap:8px 16px;align-items:start;width:100%;grid-template-columns:300px minmax(0,1fr)}.gdviz-sides>*{min-width:0;overflow:hidden}.gdviz-row{display:grid;gap\
:4px 16px;align-items:start;width:100%;grid-template-columns:repeat(auto-fit,minmax(min(100%,300px),1fr))}.gdviz-row>*{min-width:0;overflow:hidden}.gdviz-beside\
 .gdviz-slider label>span{flex-basis:92px}.gdviz-beside .gdviz-slider input[type=text]{flex-basis:56px;width:56px}.gdviz-beside .widget-checkbox{padding-left:10\
0px;min-height:28px}.gdviz-beside .widget-checkbox input{width:18px;height:18px}.gdviz-beside :is(select,button,input):focus-visible{outline:2px solid var(--gdv\
iz-blue)!important;outline-offset:1px}@container (max-width: 700px){.gdviz-sides{grid-template-columns:minmax(0,1fr)}.gdviz-beside{order:1}}.gdviz-beside .gdviz\
-badge .line{display:none}.gdviz-drawing .files{display:flex;gap:4px}.gdviz-drawing .files button{width:auto;height:24px;padding:0 6px;border-color:transparent;\
color:var(--gdviz-faint);font-size:11px}.gdviz-drawing .files button:is(:hover,:focus-visible){border-color:var(--gdviz-edge)}.gdviz-drawing .handle.locked{opac\
ity:.5;cursor:default}.gdviz-field-box{position:relative;width:100%;min-width:0;grid-template-columns:minmax(0,1fr)}.gdviz-field-box .jupyter-matplotlib-canvas-\
div{visibility:hidden}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(1){visibility:visible}.gdviz-field-box .jupyter-matplotlib-canvas-div c\
anvas:nth-of-type(2){display:none!important}.gdviz-field-box .jupyter-matplotlib,.gdviz-field-box .jupyter-matplotlib-canvas-container,.gdviz-field-box .jupyter\
-matplotlib-canvas-div{margin:0;padding:0}.gdviz-field-box .gdviz-field{position:relative;z-index:2;pointer-events:none;margin:0;width:100%;overflow:hidden}.gdv\
iz-field-box:has(.gdviz-needs-python){overflow:hidden}.gdviz-field-box:has(.gdviz-needs-python) :is(.jupyter-matplotlib,.gdviz-field>svg){max-width:none;overflo\
w:visible;transform:scale(var(--gdviz-share, 1));transform-origin:0 0;margin-bottom:var(--gdviz-spare, 0)}.gdviz-field svg{display:block}.gdviz-formula-field>la\
bel{display:block}.gdviz-formula-field>label>span{display:block;margin:2px}.gdviz-formula-field .text{width:calc(100% - 6px);box-sizing:border-box;height:30px;m\
argin:0 3px;padding:0 6px;border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz-ink);font:14px/1.4 ui-monospace,M\
enlo,Consolas,monospace}.gdviz-formula-field .text[aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-formula-field .written{min-height:66px;margin:6px 3\
px;display:grid;align-content:center}.gdviz-formula-field .written>math{overflow-x:auto;overflow-y:hidden;font-size:15px}.gdviz-formula-field .error code{displa\
y:block;overflow-x:auto;white-space:pre;font:13px/1.1 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .error span{color:var(--gdviz-alert)}.gdviz-net\
work-diagram{width:100%;min-width:0;font-size:12px}.gdviz-network-diagram .network{position:relative;overflow:hidden}.gdviz-network-diagram canvas{position:abso\
lute;left:0;top:0}.gdviz-network-diagram .network>svg{position:relative;display:block;overflow:visible}.gdviz-network-diagram .network>svg:focus{outline:none}.g\
dviz-network-diagram .network>svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px;border-radius:3px}.gdviz-network-diagram .names text{fon\
t-size:13px;fill:currentColor;pointer-events:none}.gdviz-network-diagram .pointed{fill:none;stroke:currentColor;stroke-width:2;pointer-events:none}.gdviz-networ\
k-diagram .pointed path{stroke-dasharray:5 3}.gdviz-network-diagram .readout{min-height:1.4em;padding:3px 4px 0;line-height:1.4;font-variant-numeric:tabular-num\
s}.gdviz-network-diagram .legend{display:flex;flex-wrap:wrap;gap:2px 12px;padding:2px 4px;color:var(--gdviz-faint)}.gdviz-network-diagram .legend span{display:i\
nline-flex;align-items:center;gap:5px}.gdviz-network-diagram .legend path{stroke:currentColor}.gdviz-network-diagram .legend .positive path{stroke:var(--positiv\
e)}.gdviz-network-diagram .legend .negative path{stroke:var(--negative)}.gdviz-network-diagram .legend circle{fill:currentColor}.gdviz-network-diagram .pointed.\
selected path{stroke-dasharray:none}.gdviz-network-diagram .gdviz-slider[hidden]{display:none}.gdviz-network-diagram .gdviz-slider.empty{visibility:hidden}.gdvi\
z-network-diagram .gdviz-slider label span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.gdviz-page-state{display:flex;flex-wrap:\
wrap;gap:6px 14px;align-items:center}.gdviz-page-state>[role=group]{display:flex;gap:6px}.gdviz-page-state :is(button,.button){height:30px;padding:0 9px;white-s\
pace:nowrap}.gdviz-page-state button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;cursor:default}.gdviz-page-state>[role=status]{flex:1 1 10\
0%;line-height:1.4;overflow-wrap:anywhere}.gdviz-page-state textarea{flex:1 1 100%;min-width:0;box-sizing:border-box;resize:vertical;background:var(--gdviz-pape\
r);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-page-state input{flex:1 1 100%;min-width:0;height:26px;font-size:12px}.gdv\
iz-page-state .download:after{content:"\\25be" / "";margin-left:6px}.gdviz-page-state .download[aria-expanded=true]:after{content:"\\25b4" / ""}.gdviz-page-state>\
.files{display:grid;flex:1 1 100%;gap:4px;min-width:0;margin:0;padding:0;list-style:none}.gdviz-page-state>.files li{display:flex;gap:4px;align-items:center;mar\
gin:0}.gdviz-page-state>.files span{flex:1;min-width:0;line-height:1.3;overflow-wrap:anywhere}.gdviz-page-state>.files :is(button,.button){height:24px;padding:0\
 7px;font-size:12px}.gdviz-page-state .button{display:inline-flex;align-items:center;box-sizing:border-box;border:1px solid var(--gdviz-edge);border-radius:4px;\
color:inherit;text-decoration:none}.gdviz-page-state .button:hover{background:var(--gdviz-hover)}.gdviz-page-state>[hidden]{display:none}.gdviz-pins{container-t\
ype:inline-size;display:flex;flex-direction:column;align-items:flex-start;gap:4px;width:100%;min-width:0;padding-top:4px}.gdviz-pins>button{height:28px;padding:\
0 10px}.gdviz-pins button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;cursor:default}.gdviz-pins ul{list-style:none;width:100%;margin:0;pad\
ding:0}.gdviz-pins li{display:flex;flex-wrap:wrap;align-items:center;gap:2px 8px;min-height:30px}.gdviz-pins li.hidden output,.gdviz-pins li.hidden b{color:var(\
--gdviz-faint)}.gdviz-pins label{display:flex;align-items:center;gap:6px;min-height:24px}.gdviz-pins input[type=checkbox]{width:16px;height:16px;margin:4px 0;ac\
cent-color:var(--gdviz-blue)}.gdviz-pins input[type=text]{flex:1 1 120px;box-sizing:border-box;min-width:0;height:26px;text-overflow:ellipsis}.gdviz-pins output\
{font-variant-numeric:tabular-nums;white-space:nowrap}.gdviz-pins li button{min-width:26px;height:26px;padding:0 7px}@container (max-width: 440px){.gdviz-pins i\
nput[type=text]{flex-basis:60%}.gdviz-pins output{flex:1;padding-left:24px}}.gdviz-pins small{flex:1 1 100%;padding-left:38px;color:var(--gdviz-faint);font-size\
:12px}.gdviz-plot .letter text{font-size:10px;font-weight:600}.gdviz-results tr.pinned{color:var(--gdviz-faint)}.gdviz-results tr.pinned th{display:flex;align-i\
tems:center;gap:4px;min-height:22px}.gdviz-player label{flex:1 1 120px;display:flex;gap:8px;align-items:center;min-width:0}.gdviz-player input{flex:1;min-width:\
60px;accent-color:#D55E00;height:24px}.gdviz-player output{min-width:5.5em;text-align:right}.gdviz-player label:has(span){flex-basis:100%}.gdviz-player label:ha\
s(span) output{min-width:3.5em}.gdviz-question{max-width:640px;box-sizing:border-box;padding:10px 12px;margin-bottom:10px;border-left:3px solid var(--gdviz-blue\
);background:color-mix(in srgb,var(--gdviz-blue) 8%,transparent)}.gdviz-question .gdviz-slider label span{flex:0 0 auto}.gdviz-question .text{margin:0 0 8px;fon\
t-size:16px;font-weight:600;line-height:1.35}.gdviz-question .hint{margin:6px 0 8px;font-size:13px;line-height:1.4}.gdviz-question .hint.urged{color:var(--gdviz\
-alert)}.gdviz-question .options label{display:flex;gap:8px;align-items:baseline;padding:4px 0;min-height:24px;font-size:14px}.gdviz-question button{min-height:\
32px;padding:0 14px;font-size:14px;border:1px solid var(--gdviz-blue);border-radius:4px;background:transparent;color:var(--gdviz-ink);cursor:pointer}.gdviz-ques\
tion .commit{background:var(--gdviz-blue);color:#fff}.gdviz-question .right .hint:before{content:"\\2713  ";font-weight:700}.gdviz-question .wrong .hint:before{c\
ontent:"\\2717  ";font-weight:700}.gdviz-moved[inert]{opacity:.45}.gdviz-results{width:100%;min-width:0;overflow-x:auto;font-size:12px}.gdviz-results table{width\
:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}.gdviz-results th,.gdviz-results td{padding:1px 2px;border:0;background:none;text-align:right;w\
hite-space:nowrap;font-weight:400;line-height:1.25}.gdviz-results thead th{vertical-align:bottom;white-space:normal;max-width:56px;font-size:11px;line-height:1.\
15;color:var(--gdviz-faint);border-bottom:1px solid var(--gdviz-edge)}.gdviz-results thead th[title]:not([title=""]){cursor:help}.gdviz-results td:first-child,.\
gdviz-results th:first-child{width:22px;padding:1px 0;text-align:center}.gdviz-results tbody th{text-align:left;padding:0 0 0 3px}.gdviz-results tr.hidden{color\
:var(--gdviz-faint)}.gdviz-results tr.chosen{background:color-mix(in srgb,#0072B2 14%,var(--gdviz-paper))}.gdviz-results input{width:16px;height:16px;margin:3px\
 0;vertical-align:middle;accent-color:var(--gdviz-blue)}.gdviz-results button{display:flex;align-items:center;gap:4px;width:100%;min-height:22px;padding:0;borde\
r:0;background:none;color:inherit;font:inherit;text-align:left;white-space:nowrap}.gdviz-results tr.chosen button{font-weight:600}.gdviz-results button:hover{ba\
ckground:none;text-decoration:underline}.gdviz-results .swatch{flex:none;width:12px;height:12px;border-radius:3px}.gdviz-results tr.hidden .swatch{opacity:.35}@\
container (max-width: 420px){.gdviz-results{font-size:11px}.gdviz-results thead th{max-width:48px;font-size:10.5px}.gdviz-results th,.gdviz-results td{padding:1\
px}.gdviz-results button{gap:4px;white-space:normal}.gdviz-results .swatch{width:9px}}.gdviz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-runner select,.gdviz\
-runner input[type=number]{height:30px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-\
radius:4px}.gdviz-runner input[type=number]{width:66px;padding:0 4px}.gdviz-runner input[type=checkbox]{width:18px;height:18px;margin:0 4px 0 0;vertical-align:-\
4px;accent-color:var(--gdviz-blue)}.gdviz-runner .position{min-width:7em}.gdviz-runner button.wanted{border-color:var(--gdviz-alert);color:var(--gdviz-alert)}.g\
dviz-runner .history{display:block;width:100%;max-width:420px;margin:0 0 4px;accent-color:var(--gdviz-blue)}.gdviz-slice .axes{display:flex;flex-wrap:wrap;gap:4\
px 16px;margin:2px 3px}.gdviz-slice label{display:flex;align-items:center;gap:6px}.gdviz-slice select{height:30px;min-width:52px;box-sizing:border-box;font:inhe\
rit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-slice .gdviz-note{min-height:2lh;font-variant-numeri\
c:tabular-nums}.gdviz-slider{display:flex;align-items:center;gap:8px;height:32px}.gdviz-slider label{flex:1;min-width:0;display:flex;align-items:center;gap:8px}\
.gdviz-slider label span{flex:0 0 112px;text-align:right;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.gdviz-slider input{accent-color:var(--gdviz-\
blue);margin:0}.gdviz-slider input[type=range]{flex:1;min-width:40px;height:24px}.gdviz-slider input[type=text]{flex:0 0 64px;width:64px;box-sizing:border-box;h\
eight:24px;padding:0 4px;border:1px solid transparent;border-radius:3px;background:transparent;color:inherit;font:inherit;font-variant-numeric:tabular-nums;text\
-align:right}.gdviz-slider input[type=text]:hover,.gdviz-slider input[type=text]:focus{border-color:var(--gdviz-edge);background:var(--gdviz-paper);color:var(--\
gdviz-ink)}.gdviz-slider input[type=text][aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opacity:.5}.gdviz-surface3d-view .scen\
e{cursor:grab;touch-action:pan-y;border-radius:4px;overflow:hidden}.gdviz-surface3d-view .scene:active{cursor:grabbing}.gdviz-surface3d-view .scene:focus-visibl\
e{outline:2px solid var(--gdviz-blue);outline-offset:-2px}.gdviz-surface3d-view svg{pointer-events:none}.gdviz-surface3d-view .under{position:absolute}.gdviz-su\
rface3d-view canvas{background:none}
`;var Kr=new CSSStyleSheet;Kr.replaceSync($i);function ki(t){t.adoptedStyleSheets.includes(Kr)||t.adoptedStyleSheets.push(Kr)}var zi=()=>ki(document);function _i(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&ki(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var Jr=globalThis,Ai=t=>t,Gn=Jr.trustedTypes,Si=Gn?Gn.createPolicy("lit-html",{createHTML:t=>t}):void 0,Zr="$lit$",Gt=`lit$${Math.random().toFixed(9).slice(2)}$`,
Xr="?"+Gt,Ol=`<${Xr}>`,xe=document,xn=()=>xe.createComment(""),yn=t=>t===null||typeof t!="object"&&typeof t!="function",Qr=Array.isArray,Ri=t=>Qr(t)||typeof t?.[Symbol.
iterator]=="function",Yr=`[ 	
\f\r]`,bn=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Mi=/-->/g,Oi=/>/g,we=RegExp(`>|${Yr}(?:([^\\s"'>=/]+)(${Yr}*=${Yr}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ei=/'/g,Ti=/"/g,Li=/^(?:script|style|textarea|title)$/i,to=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),I=to(1),q=to(2),bt=to(
3),_t=Symbol.for("lit-noChange"),D=Symbol.for("lit-nothing"),Ni=new WeakMap,be=xe.createTreeWalker(xe,129);function Pi(t,e){if(!Qr(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return Si!==void 0?Si.createHTML(e):e}var Ci=(t,e)=>{let n=t.length-1,r=[],o,i=e===2?"<svg>":e===3?"<math>":"",s=bn;
for(let c=0;c<n;c++){let a=t[c],l,p,u=-1,d=0;for(;d<a.length&&(s.lastIndex=d,p=s.exec(a),p!==null);)d=s.lastIndex,s===bn?p[1]==="!--"?s=Mi:p[1]!==void 0?s=Oi:p[2]!==
void 0?(Li.test(p[2])&&(o=RegExp("</"+p[2],"g")),s=we):p[3]!==void 0&&(s=we):s===we?p[0]===">"?(s=o??bn,u=-1):p[1]===void 0?u=-2:(u=s.lastIndex-p[2].length,l=p[1],
s=p[3]===void 0?we:p[3]==='"'?Ti:Ei):s===Ti||s===Ei?s=we:s===Mi||s===Oi?s=bn:(s=we,o=void 0);let f=s===we&&t[c+1].startsWith("/>")?" ":"";i+=s===bn?a+Ol:u>=0?(r.
push(l),a.slice(0,u)+Zr+a.slice(u)+Gt+f):a+Gt+(u===-2?c:f)}return[Pi(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},$n=class t{constructor({strings:e,
_$litType$:n},r){let o;this.parts=[];let i=0,s=0,c=e.length-1,a=this.parts,[l,p]=Ci(e,n);if(this.el=t.createElement(l,r),be.currentNode=this.el.content,n===2||n===
3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=be.nextNode())!==null&&a.length<c;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.
getAttributeNames())if(u.endsWith(Zr)){let d=p[s++],f=o.getAttribute(u).split(Gt),m=/([.?@])?(.*)/.exec(d);a.push({type:1,index:i,name:m[2],strings:f,ctor:m[1]===
"."?Yn:m[1]==="?"?Jn:m[1]==="@"?Zn:$e}),o.removeAttribute(u)}else u.startsWith(Gt)&&(a.push({type:6,index:i}),o.removeAttribute(u));if(Li.test(o.tagName)){let u=o.
textContent.split(Gt),d=u.length-1;if(d>0){o.textContent=Gn?Gn.emptyScript:"";for(let f=0;f<d;f++)o.append(u[f],xn()),be.nextNode(),a.push({type:2,index:++i});o.
append(u[d],xn())}}}else if(o.nodeType===8)if(o.data===Xr)a.push({type:2,index:i});else{let u=-1;for(;(u=o.data.indexOf(Gt,u+1))!==-1;)a.push({type:7,index:i}),
u+=Gt.length-1}i++}}static createElement(e,n){let r=xe.createElement("template");return r.innerHTML=e,r}};function ye(t,e,n=t,r){if(e===_t)return e;let o=r!==void 0?
n._$Co?.[r]:n._$Cl,i=yn(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=o:n._$Cl=o),o!==void 0&&(e=ye(t,o._$AS(t,e.values),o,r)),e}var Kn=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??xe).importNode(n,!0);be.currentNode=
o;let i=be.nextNode(),s=0,c=0,a=r[0];for(;a!==void 0;){if(s===a.index){let l;a.type===2?l=new Ue(i,i.nextSibling,this,e):a.type===1?l=new a.ctor(i,a.name,a.strings,
this,e):a.type===6&&(l=new Xn(i,this,e)),this._$AV.push(l),a=r[++c]}s!==a?.index&&(i=be.nextNode(),s++)}return be.currentNode=xe,o}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},Ue=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){
this.type=2,this._$AH=D,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=ye(this,e,n),
yn(e)?e===D||e==null||e===""?(this._$AH!==D&&this._$AR(),this._$AH=D):e!==this._$AH&&e!==_t&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):Ri(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
D&&yn(this._$AH)?this._$AA.nextSibling.data=e:this.T(xe.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=$n.createElement(Pi(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new Kn(o,this),s=i.u(this.options);i.p(n),this.
T(s),this._$AH=i}}_$AC(e){let n=Ni.get(e.strings);return n===void 0&&Ni.set(e.strings,n=new $n(e)),n}k(e){Qr(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,o=0;for(let i of e)o===n.length?n.push(r=new t(this.O(xn()),this.O(xn()),this,this.options)):r=n[o],r._$AI(i),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=Ai(e).nextSibling;Ai(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},$e=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,i){this.type=1,this.
_$AH=D,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=D}_$AI(e,n=this,r,o){let i=this.strings,s=!1;if(i===void 0)e=ye(this,e,n,0),s=!yn(e)||e!==this._$AH&&e!==_t,s&&(this._$AH=e);else{let c=e,a,
l;for(e=i[0],a=0;a<i.length-1;a++)l=ye(this,c[r+a],n,a),l===_t&&(l=this._$AH[a]),s||=!yn(l)||l!==this._$AH[a],l===D?e=D:e!==D&&(e+=(l??"")+i[a+1]),this._$AH[a]=
l}s&&!o&&this.j(e)}j(e){e===D?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Yn=class extends $e{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===D?void 0:e}},Jn=class extends $e{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==D)}},Zn=class extends $e{constructor(e,n,r,o,i){super(e,n,r,o,i),this.type=5}_$AI(e,n=this){if((e=ye(this,e,n,0)??D)===_t)return;let r=this._$AH,o=e===
D&&r!==D||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,i=e!==D&&(r===D||o);o&&this.element.removeEventListener(this.name,this,r),i&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},Xn=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){ye(this,e)}},Ii={
M:Zr,P:Gt,A:Xr,C:1,L:Ci,R:Kn,D:Ri,V:ye,I:Ue,H:$e,N:Jn,U:Zn,B:Yn,F:Xn},El=Jr.litHtmlPolyfillSupport;El?.($n,Ue),(Jr.litHtmlVersions??=[]).push("3.3.3");var ji=(t,e,n)=>{
let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let i=n?.renderBefore??null;r._$litPart$=o=new Ue(e.insertBefore(xn(),i),i,void 0,n??{})}return o._$AI(t),
o};var Lt=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function F(t,e,...n){return ji(e,t),n.map(r=>t.querySelector(r))}var ke=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function ze(t,e,n){let r=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:r,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}var Kt=t=>t?"":"display: none";function rt(t,...e){_i(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var Tl={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},xt=t=>Tl[t]??t;function eo(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function Fi(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function He(t,e){let n=0,r=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===
n||(n=o,e(o))});return r.observe(t),()=>r.disconnect()}var Nl=["dead","restarting","autorestarting","starting"];function qe(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,o=0;function i(){
r||=Nl.includes(t.status);let s=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(s)}for(let s of n)s.connect(i);return i(),()=>{clearTimeout(o);for(let s of n)s.disconnect(i)}}var Bi=50,Qn=new Set,Di=0;function Ui(t,e,n){let r={link:t,sources:e,targets:n,outdated:null};return Qn.add(r),no.size&&kn(),{outdate(o,i=performance.now()){r.outdated?.
text!==o&&(r.outdated={since:Math.min(i,r.outdated?.since??1/0),text:o},kn())},renew(o=null){!r.outdated&&o===null||(r.outdated=o===null?null:{since:o,text:r.outdated?.
text??"computing …"},kn())},leave(){Qn.delete(r),kn()}}}var no=new Map;function kn(){clearTimeout(Di);let t=performance.now(),e=1/0,n=new Map;for(let[{link:o,
targets:i},{since:s,text:c}]of Rl())if(s+Bi>t)e=Math.min(e,s+Bi);else for(let{model:a}of[{model:o},...i])n.set(a,c);let r=no;no=n;for(let o of new Set([...r.keys(),
...n.keys()]))Pl(o,n.get(o)??"");e<1/0&&(Di=setTimeout(kn,e-t))}function Rl(){let t=new Map([...Qn].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let r of Qn)r.sources.some(i=>e.targets.some(s=>Ll(i,s)))&&!t.has(r)&&t.set(r,n);return t}var Ll=(t,e)=>t.model===e.model&&t.trait===e.trait;function Pl(t,e){
(De(t,"outdated")??"")!==e&&(wn(t,"outdated",e),t.get("opacities")&&wn(t,"opacities",e?[Cl]:[]))}var Cl=.3;var Hi=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),Il=230;function qi(t,e){let n=t.slice(),
[r,o,i]=[0,0,0];for(let s of e){if(o|=(s&127)<<i,i+=7,s&128)continue;r+=o;let c=n[r+1]===Il;n[r]=c?1:253,n[r+1]=c?1:133,n[r+2]=c?1:2,o=i=0}return n}var ro=8,tr=5,jl=50,Fl=8;async function Vi(t,e){let n=nr(Hi)?qi(gt(t),gt(e)):gt(t);return nr(n)?WebAssembly.compile(n).catch(()=>null):null}var nr=t=>!!globalThis.
WebAssembly?.validate(t);function er({memory:t,run:e},n,r){let o=new Uint8Array(t.buffer);for(let{address:i,data:s}of n)o.set(s,i);return e(),r.map(({address:i,
length:s})=>o.slice(i,i+s))}function Bl(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let o=performance.
now();try{let i=t(e,r.inputs,n),s=performance.now()-o;postMessage({results:i,milliseconds:s},i.map(({buffer:c})=>c))}catch(i){postMessage({error:i.message})}}}function Dl(t,e){
let n=URL.createObjectURL(new Blob([`(${Bl})(${er})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var Wi=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function Gi(t,e,n,r){let{exports:o}=await WebAssembly.instantiate(t),i=e.map(f=>({address:f.
address,length:gn(f)})),s=[],c=null,a=null;return n>ro&&p(),{start:l,measure:u,isBusy:()=>a!==null,close:d};function l(f,m,b){if(c){a={job:m,counts:b},c.postMessage(
{inputs:f});return}let x=performance.now(),y;try{y=er(o,f,i)}catch(z){return r(m,{error:z})}let M=performance.now()-x;s=[...s.slice(1-tr),M],(M>jl||s.length===tr&&
Wi(s)>ro)&&p(),r(m,{results:y,milliseconds:M})}function p(){c=Dl(t,i),c&&(c.onmessage=({data:f})=>{let{job:m,counts:b}=a;if(a=null,f.error)return r(m,{isLate:!0,
error:Object.assign(new Error(f.error),{name:"RuntimeError"})});b&&(s=[...s.slice(1-tr),f.milliseconds]),r(m,{isLate:!0,...f})},c.onerror=()=>{let f=a;c=a=null,
f&&r(f.job,{isLate:!0})})}function u(f){if(c){let y=s.length?Wi(s):null;if(a||n===1/0||s.length<tr||Math.max(...s)>ro/2)return y;d(),s=[]}let m=f();er(o,m,[]);let b=performance.
now(),x=0;do er(o,m,[]);while(x++,performance.now()-b<Fl);return(performance.now()-b)/x}function d(){c?.terminate(),c=a=null}}var Ki=["single_steps","resets","anew","anew_steps","playing"];function Yi(t,e,n,r){let{restart:o,steps:i,before:s,starting:c,editing:a}=t.get("running"),l=s.map(
gn),p=Un(gt(t.get("carried")),l),u=0,d=!1,f=A(),m=Un(gt(t.get("computed")),n.map(gn)),b=0,x={restart:!1,steps:0},y=1;for(let S of Ki)e.on(`change:${S}`,M);return addEventListener(
"pagehide",r.tell),t.on("change:carried",_),{isPlaying:z,isPending:O,plan:h,inputs:w,store:k,putBack:v,shareState:g,stop:$};function M(){r.changed(),z()||r.tell()}
function z(){return e.get("playing")&&!ne()}function A(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function O(){
let S=A();return d||z()||S.single!==f.single||S.resets!==f.resets||S.anew!==f.anew}function h(S){let N=A(),R=S.map((L,K)=>!he(L,m[K])),j=c.some(L=>R[L]),T=N.anew>
0&&(N.anew!==f.anew||R.some((L,K)=>L&&!a.includes(K))),C=N.resets!==f.resets,P=Math.max(N.single-f.single,0);z()&&(b+=e.get("speed"),P+=Math.floor(b),b%=1),f=N,
m=S,d=!1;let E=x;return x={restart:!1,steps:0},T||j||C?{restart:!0,steps:T?N.anew:0,version:u}:{restart:E.restart,steps:E.steps+P,version:u}}function v(S){x=S}function w(S={
restart:!1,steps:y}){let N=(R,j)=>({address:R,data:new Uint8Array(Int32Array.of(j).buffer)});return S.steps&&(y=S.steps),[N(o,Number(S.restart)),N(i,S.steps),...p.
map((R,j)=>({address:s[j].address,data:R}))]}function k(S,N){N.version===u&&(p=S)}function g(){t.off("change:carried",_),t.set("carried",new DataView(Wt(p).buffer)),
t.on("change:carried",_)}function _(){p=Un(gt(t.get("carried")),l),f=A(),d=!0,u++,r.changed()}function $(){for(let S of Ki)e.off(`change:${S}`,M);removeEventListener(
"pagehide",r.tell),t.off("change:carried",_)}}var Ul=400,Ji=30,Qi="not computed",rr=(t,e)=>Object.assign(new Error(e),{name:t}),Zi=t=>`(${t.join(", ")}${t.length===1?",":""})`;function oo({model:t,trait:e,name:n,
shape:r,dtype:o}){let i=t.get(e),s=hn(i);if(!s)throw rr("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(i)??"undefined"}`);if(String(s.shape)!==
String(r))throw rr("ValueError",`${n} had shape ${Zi(r)} when it was linked, but now it has shape ${Zi(s.shape)}`);let c=Dr(i,o);if(!o.startsWith("float")&&Array.
from(je(o,c)).some((a,l)=>a!==Number(s.numbers[l])))throw rr("ValueError",`${n} was ${o} when it was linked, which cannot represent its current value; link it w\
ith floating-point numbers`);return c}function ts(t,e){try{return he(Wt(t.map(oo)),e)}catch{return!1}}async function es(t,e){if(t.get("closed"))return null;let n=t.
widget_manager,r=a=>Promise.all(a.map(async l=>({...l,model:await st(n,l.widget)}))),[o,i]=await Promise.all([r(t.get("sources")),r(t.get("targets"))]),s=Ui(t,o,
i);if(t.get("where")!=="browser")return Xi(t,o,s);ts(o,gt(t.get("computed")))||s.outdate("compiling …");let c=await Vi(t.get("module"),t.get("fusions"));return c?
Hl(t,c,o,i,s,e):(n.exported?e.show(rr("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):(t.set("\
where","kernel"),t.save_changes()),Xi(t,o,s))}function Xi(t,e,n){let r=t.widget_manager.exported?"needs Python":"computing …";function o(){ts(e,gt(t.get("comp\
uted")))?n.renew():n.outdate(t.get("error_message")?Qi:r)}let i=e.map(s=>ot(s.model,s.trait,o));return i.push(ot(t,"computed error_message",o)),o(),{stop:()=>[...i,
n.leave].forEach(s=>s()),isRunning:!1}}async function Hl(t,e,n,r,o,i){let s=t.widget_manager,c=t.get("outputs"),a=await Gi(e,c,t.get("background")?1/0:t.get("mi\
lliseconds"),N),l=t.get("runner")&&await st(s,t.get("runner")),p=!!t.get("background"),u={compute:S,report:L,isInBackground:p,reads:H=>n.some(B=>B.model===H),isPending:T,
isPlaying:j},d=l&&Yi(t,l,n,{changed:h,tell:E}),f=gt(t.get("computed")),m=null,b=null,x=null,y=!1,[M,z]=[0,0],A=0,O=[...n.map(H=>[H.model,`change:${H.trait}`,v]),
[t,"change:computed",_],[t,"change:running_in",k],[t,"change:where",K],[t,"change:closed",K],[t,"msg:custom",g]];for(let[H,B,U]of O)H.on(B,U);return vi(u),w(),P(),
h(),{stop:X,isRunning:!0};function h(){Wn(u)}function v(){x??=performance.now(),h()}function w(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),
t.save_changes())}function k(){t.get("running_in")!=="browser"&&(f=null,w(),h())}function g({event:H}){H==="ask"&&t.send({event:"here"})}function _(){f=gt(t.get(
"computed")),h()}function $(H){return H.map((B,U)=>({address:n[U].address,data:B}))}function S(){let H;try{H=n.map(oo)}catch(tt){return L(tt)}let B=Wt(H);if(!d?.
isPending()){if(he(B,f))return x=null,R(B);if(he(B,m))return}if(he(B,f)||o.outdate("computing …",x??void 0),a.isBusy())return;let U=d?.plan(H),V=[...$(H),...U?
d.inputs(U):[]];x=null,a.start(V,{joined:B,work:U},!U||U.steps>0)}function N({joined:H,work:B},{results:U,milliseconds:V,error:tt,isLate:J}){if(J&&h(),!U){B&&d.
putBack(B),tt&&(m=H,L(tt));return}j()&&C(V??0),B&&d.store(U.slice(U.length-t.get("running").before.length),B);for(let{model:nt,trait:at,output:ct}of r){let[et,Q,
ft]=[De(nt,at),c[ct],U[ct]];mi(et,ft,Q)||wn(nt,at,ee(je(Q.dtype,ft),Q,et,ft))}b=[H,...U],R(H),j()&&!J&&bi(u)}function R(H){f=H,m=null,o.renew(x),y&&i.show(null),
y=!1,P(),ve()}function j(){return!!d?.isPlaying()}function T(){return a.isBusy()&&!j()}function C(H){M+=H,!(++z%Ji)&&(t.set("page_milliseconds",M/Ji),M=0)}function P(){
clearTimeout(A),A=setTimeout(()=>{try{let H=a.measure(()=>[...$(n.map(oo)),...d?.inputs()??[]]);H!==null&&t.set("page_milliseconds",H)}catch{}E()},Ul)}function E(){
b&&(t.set("snapshot",new DataView(Wt(b).buffer)),b=null,d?.shareState(),t.save_changes())}function L(H){console.warn(H),y=!0,f=null,o.outdate(Qi),j()&&(l.set("p\
laying",!1),l.save_changes()),i.show(H)}function K(){X(),i.ended()}function X(){clearTimeout(A);for(let[H,B,U]of O)H.off(B,U);d?.stop(),a.close(),o.leave(),wi(u)}}var io=new EventTarget;function ql(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=i=>{Object.assign(n,i),io.dispatchEvent(new Event(t))},o={
show:i=>r({error:i}),ended:()=>r({isRunning:!1})};return n.started=es(e,o).catch(i=>(console.error(i),null)),Be(n.started).then(i=>r({isRunning:i?.isRunning??!1})),
n}var ns=re(ql,({started:t})=>t.then(e=>e?.stop())),_e=ns.use,zn=t=>ns.find(t.get("key"))??{isRunning:!1,error:null};function or(t,e){let n=t.get("key");return io.
addEventListener(n,e),()=>io.removeEventListener(n,e)}var ir=(t,e)=>I`<div class="gdviz-note gdviz-needs-python">${e}${so(t)}</div>`;function so({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=Wl(e,
await t.query?.()??"")};return e?I` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:D}function Wl(t,e){if(!e)return t;let n=new URL(t,location.href),
r=i=>`${i}${i.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=r(n.search):n.searchParams.set("urlpath",r(o)),n.href}var Vl="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",Gl="The server is gone. Nothing on this page needs it: everything continues in your browser.",Kl="Greyed-out controls need Python.";function rs(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function Yl(t){let e=gt(t.get("text")??new Uint8Array);return e.
length===0?Jl(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function Jl(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function Zl(t,e){let n=()=>{},r=!1;async function o(){let i=t.get("link");if(!i)return;let s=await st(t.widget_manager,i);if(r||i!==t.get("link"))
return;n();let c=()=>e(s),a=[_e(s),or(s,c),ot(s,"where milliseconds page_milliseconds outdated",c)];n=()=>a.forEach(l=>l()),c()}return t.on("change:link",o),o(),
()=>{r=!0,t.off("change:link",o),n()}}function Xl({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(i=>st(e,i)));if(e.exported){n().
then(i=>i.forEach(s=>wt(s,"disabled",!0)));return}let r=new Map;async function o(i){if(!!t.get("lost")===i)return;if(t.set("lost",i),!i){for(let[c,a]of r)wt(c,"\
disabled",a);return r.clear()}let s=await n();if(t.get("lost"))for(let c of s)r.has(c)||r.set(c,c.get("disabled")),wt(c,"disabled",!0)}return e.kernel&&qe(e.kernel,
i=>o(i!=="connected"))}function Ql({model:t,el:e}){rt(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,o=null,i=null;function s(m){
if(m.get("outdated"))return m.get("outdated");let{isRunning:b}=zn(m);return b?`computed in your browser${rs(m.get("page_milliseconds"))} · 0 round trips`:r?"w\
aiting for your browser":`computed by the server${rs(m.get("milliseconds"))} · 1 round trip`}async function c(){let m=o,b=await Yl(m);i||(i={name:m.get("name"),
size:gt(m.get("module")).length,text:b,isCopied:!1},u(),e.querySelector("dialog")?.showModal())}function a(){i=null,u()}async function l(m){m.isCopied=await ke(
m.text),m.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),u()}let p=m=>I`
    <dialog class="gdviz-program" @close=${a}>
      <div class="head">
        <b>WebAssembly text of “${m.name}”, ${(m.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(m)}>${m.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${m.text}</pre>
    </dialog>`;function u(){let m=I`<div class="gdviz-notice" role="alert">${n?Vl:Gl}</div>`;F(e,I`
      <div class="line">
        <span class="status">${o?s(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${c}
          ?hidden=${!o||!zn(o).isRunning}>Show the program</button>
      </div>
      ${r&&n?ir(t.widget_manager,Kl):D}
      ${i?p(i):D}${t.get("lost")?m:D}`)}let d=Zl(t,m=>{o=m,u()}),f=ot(t,"lost",u);return u(),()=>{d(),f()}}var os={initialize:Xl,render:Ql};var Z=(t,e,n)=>Math.min(Math.max(t,e),n),sr=t=>t.replaceAll("-","−").replace("e+","e");function Y(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?sr(String(Number(t.toPrecision(e)))):sr(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function ao(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(o=>Y(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(r).size===t.length)
return r}}var ar=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var tu=62,eu=38;function Pt({low:t,high:e,log:n=!1,from:r,to:o}){[t,e]=n?ou(t,e):cs(t,e);let[i,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],c=(o-r)/(s-i),a=u=>r+((n?
Math.log10(u):u)-i)*c,l=u=>u.map(([d,f])=>({at:a(d),text:f})),p=Math.max(Math.floor(Math.abs(o-r)/(o>r?tu:eu)),1);return{low:t,high:e,log:n,to:a,from:u=>n?10**(i+
(u-r)/c):i+(u-r)/c,ticks:()=>{if(n&&s-i>1.5&&Math.floor(s)>Math.ceil(i))return l(iu(i,s,1.5*p));let u=is(t,e,p);return l(u.length>1?u:is(t,e,2*p+1))}}}var We=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function Nt(t,e){let[n,r]=[1/0,-1/0];for(let o of t)for(let i of o)e(i)&&(i<
n&&(n=i),i>r&&(r=i));return[n,r]}var co=.04;function lo(t,e,n){if(n){let o=(e/t)**co;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+co*e];let r=co*(e-t);return[t===0?
0:t-r,e+r]}var nu=.4,ru=.05;function ss(t,[e,n],r){if(!(e<=n))return t??(r?[.1,10]:[0,1]);let o=(a,l)=>r?Math.log(l/a):l-a;if(t&&e>=t[0]&&n<=t[1]&&o(e,n)>=nu*o(
...t))return t;if(r)return[10**Math.floor(Math.log10(e)+1e-9),10**Math.ceil(Math.log10(n)-1e-9)];let[i,s]=e<n?lo(e,n,!1):cs(e,n),c=as((s-i)*ru);return[Math.floor(
i/c)*c,Math.ceil(s/c)*c]}function as(t){let e=10**Math.floor(Math.log10(t));return e*([1,2,5].find(n=>n*e>=t*(1-1e-9))??10)}function cs(t,e){if(!Number.isFinite(
t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function ou(t,e){return!(e>0)||!Number.
isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function is(t,e,n){let r=(e-t)/n,o=as(r),i=Math.ceil(-Math.log10(o)-1e-9),s=Math.max(Math.abs(
t),Math.abs(e)),c=s>=1e5||o<1e-4,a=Math.min(Math.max(Math.floor(Math.log10(s))+i,0)+1,12),l=d=>c?d?Number(d.toPrecision(a)).toExponential():"0":d.toFixed(Math.max(
i,0)),p=Math.ceil(t/o-1e-6),u=Math.max(Math.floor(e/o+1e-6)-p+1,0);return Array.from({length:u},(d,f)=>[(p+f)*o,sr(l((p+f)*o))])}function iu(t,e,n){let r=Math.ceil(
t-1e-9),o=Math.floor(e+1e-9),i=Math.ceil((o-r+1)/(n+1)),s=Array.from({length:Math.floor((o-r)/i)+1},(a,l)=>r+l*i),c=s.every(a=>a>=-3&&a<=4);return s.map(a=>[10**
a,c?String(+`1e${a}`):`10${ar(a)}`])}var su=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,au=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),Ae=(t,e=0)=>su(au(t).map(n=>Math.round(n+(255-n)*e)));function oe(t,e,[
n,r],o){if(!r||!n)return po(t);let i=new Uint32Array(r*n);for(let s=0;s<n;s++){let c=(n-1-s)*r;for(let a=0;a<r;a++)i[s*r+a]=o(e[c+a])}uo(t,i,r)}function uo(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),cr(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var po=t=>cr(
t).clearRect(0,0,t.width,t.height),cr=t=>t.getContext("2d");function lr(t,e){let n=Uint32Array.from({length:511},(r,o)=>Ae(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var ls=.5,cu=.6;function ur(t,{width:e,height:n},r,[o,i],s,c){let a=new Uint32Array(e*n),[l,p,u]=[0,ls,ls/2].map(b=>Uint32Array.from(c,x=>Ae(x,b))),d=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),f=(i-1)/e,m=(o-1)/n;for(let b=0;b<n;b++){let x=(n-b-.5)*m,y=Math.min(Math.floor(x),o-2),M=x-y,z=y*i,A=z+i,O=b*e,h=0;for(let v=0,
w=0;v<i-1;v++){let k=r[z+v],g=r[z+v+1],_=k+M*(r[A+v]-k),$=g+M*(r[A+v+1]-g),S=v===i-2?e:Math.min(Math.ceil((v+1)/f-.5),e),N=($-_)*f;if(!(Math.abs(N)<1/0)){O+=S-w,
w=S;continue}let R=(r[A+v]-k+r[A+v+1]-g)*.5*m,j=cu*Math.sqrt(N*N+R*R),T=_+((w+.5)*f-v)*($-_);for(;w<S;w++,O++,T+=N){for(;T>=d[h+1];)h++;for(;T<d[h];)h--;let C=Math.
min(T-d[h],d[h+1]-T);a[O]=C>=j?l[h]:C>=j/2?u[h]:p[h]}}}uo(t,a,e)}function ie(t,e){let n=t.length-1;return Array.from({length:e},(r,o)=>t[Math.floor(e>1?n/(e-1)*
o:n/2)])}function us(t,[e,n],{left:r,top:o,width:i,height:s},[c,a,l,p]){let u=e*n,d=Float64Array.from({length:u},(y,M)=>Math.hypot(t[2*M],t[2*M+1])),f=d.reduce(
(y,M)=>M>y&&M<1/0?M:y,0),m=i/n/1.25,b=Math.max(i*.0016,.5),x=[];for(let y=0;y<u;y++){if(!(d[y]>0&&d[y]<1/0))continue;let M=r+i*(y%n+.5)/n,z=o+s*(1-(Math.floor(y/
n)+.5)/e),A=-t[2*y]*(i/(a-c)),O=t[2*y+1]*(s/(p-l)),h=m*Z(1+Math.log10(d[y]/f)/3,.25,1)/2/Math.hypot(A,O);x.push(Se(M,z,A*h,O*h,b))}return x.join("")}var ht=t=>Math.
round(t*10)/10;function Se(t,e,n,r,o){let i=Math.hypot(n,r),[s,c]=[-r/i,n/i],a=Math.min(10*o,1.2*i),l=.3*a,p=(m,b)=>`${ht(t+n*m+s*b)},${ht(e+r*m+c*b)}`,u=1-a/i,
d=`${p(-1,o)} ${p(u,o)} ${p(u,l)}`,f=`${p(u,-l)} ${p(u,-o)} ${p(-1,-o)}`;return`M${d} ${p(1,0)} ${f}Z`}var lu=10,fo=12,uu=68,du=9;function ds({left:t,top:e,width:n,height:r},o,i,s){let c=t+n+lu,a=c+fo,l=s.length>=du,p=o.toReversed().map((u,d)=>{let f=1-d/o.length;
return q`<rect x=${c} width=${fo} y=${e+r*(1-f)} height=${r*f} fill=${u} />`});return q`
    ${p}
    <rect class="frame" x=${c} y=${e} width=${fo} height=${r} />
    ${i.map(({at:u,text:d})=>{let f=e+r*(1+u);return q`<path class="tick" d="M${a},${f}h3" /><text x=${a+6} y=${f} dy="0.35em">${d}</text>`})}
    <text y=${e-10} x=${l?t+n+uu:c-2} text-anchor=${l?"end":"start"}>${s}</text>`}var dr=t=>t.map(({name:e,color:n,kind:r="line"})=>{let o=I`<span class="swatch ${r}" .style=${`\
color: ${xt(n)}`}></span>`;return I`<span class="entry">${o}${e}</span>`});function _n(t){let[e,n]=[t.get("colors"),Ve(t)];return t.get("names").map((o,i)=>({name:o,
color:e[i%e.length]})).filter((o,i)=>n(i))}function Ve(t){let e=t.get("shown")&&W(t.get("shown"));return n=>!e?.length||e[n]>0}function At(t,e){let{left:n,top:r,width:o}=t.getBoundingClientRect(),i=t instanceof SVGSVGElement&&o?o/t.width.baseVal.value:1;return[(e.clientX-n)/i,(e.clientY-
r)/i]}function Yt(t,e,n){let r=t.currentTarget;r.setPointerCapture(t.pointerId);let o=new AbortController,{signal:i}=o,{pointerId:s}=t,c=l=>p=>p.pointerId===s&&
l(p);r.addEventListener("pointermove",c(e),{signal:i});let a=c(l=>{o.abort(),n?.(l)});for(let l of["pointerup","pointercancel"])r.addEventListener(l,a,{signal:i})}
var pu={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Me=t=>pu[t.key]??null;function Jt(t,e=()=>!0){let n=r=>e(r)&&r.preventDefault();t.addEventListener(
"touchstart",n,{passive:!1})}function Ge({surface:t,handle:e,to:n,by:r,idle:o=()=>!1}){let i=s=>{s.preventDefault(),e.focus({preventScroll:!0}),Yt(s,n)};t?.addEventListener(
"pointerdown",s=>{s.button!==0||s.pointerType==="touch"||o()||(n(s),i(s))}),t?.addEventListener("click",s=>{s.pointerType==="touch"&&!o()&&n(s)}),e.addEventListener(
"pointerdown",s=>s.button===0&&i(s)),Jt(e),e.addEventListener("keydown",s=>{let c=Me(s);c&&(s.preventDefault(),r(c,s.shiftKey))})}var Oe={left:56,right:14,top:10,bottom:42},Ke={left:56,right:68,top:24,bottom:42},fu=6.4,gu=6.5,hu=104;function se(t,{name:e,title:n="",...r}){rt(t,e,"gdviz-pla\
ne");let o=I`${n&&I`<div class="title">${n}</div>`}<div class="box"></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,[
i,s,c,a]=F(t,o,".box",".gdviz-legend",".panel",".status"),l=go(i,r);return{...l,panel:c,status:a,bar:p=>F(l.bar,p&&ds(l.area,...p)),legend:p=>F(s,dr(p))}}function go(t,{
label:e,ratio:n=.75,aspect:r=()=>null,margins:o=Oe}){t.classList.add("gdviz-plot");let i=Lt(),s={left:o.left,top:o.top,width:0,height:0},c=320,a=()=>{},l=()=>({
from:s.left,to:s.left+s.width}),p=()=>({from:s.top+s.height,to:s.top});function u(){s.width=Math.max(c-s.left-o.right,40);let O=r(),h=O?Math.round(s.width*O):Math.
round(c*(typeof n=="number"?n:n(c)))-o.top-o.bottom;s.height=Math.max(h,40);let{left:v,top:w}=s,k=Object.entries(s).map(([_,$])=>`${_}: ${$}px`),g=I`
      <canvas .style=${k.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${c} height=${s.height+o.top+o.bottom}>
        <defs>
          <clipPath id=${i}><rect x=${v} y=${w} width=${s.width} height=${s.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${i})" pointer-events="none"></g>
        <rect class="hit" x=${v} y=${w} width=${s.width} height=${s.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return F(t,g,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[d,f,m,b,x,y,M]=u();function z({x:O,y:h},v,w=!1){let k=h.ticks(),g=Math.
max(...k.map(({text:P})=>P.length)),_=Math.min(g*fu+28,hu);if(_>s.left+1)return s.left=_,u(),a();let{left:$,top:S,width:N,height:R}=s,j=S+R,T=O.ticks().map(({at:P,
text:E})=>q`
      ${w?q`<path class="grid" d="M${P},${j}V${S}" />`:D}
      <path class="tick" d="M${P},${j}v5" />
      <text class="x" x=${P} y=${j+17} text-anchor="middle">${E}</text>`),C=k.map(({at:P,text:E})=>q`
      ${w?q`<path class="grid" d="M${$},${P}h${N}" />`:D}
      <path class="tick" d="M${$},${P}h-5" />
      <text class="y" x=${$-8} y=${P} dy="0.35em" text-anchor="end">${E}</text>`);F(m,q`
      ${T}${C}
      <rect class="frame" x=${$} y=${S} width=${N} height=${R} />
      ${ps(v[0],N+40,`translate(${$+N/2},${j+35})`)}
      ${ps(v[1],R+30,`translate(13,${S+R/2})rotate(-90)`)}`)}function A(O){let[h,v]=At(f,O);return[Z(h,s.left,s.left+s.width),Z(v,s.top,s.top+s.height)]}return{
picture:f,canvas:d,area:s,layers:(...O)=>F(b,O.map(h=>q`<g class=${h}></g>`),...O.map(h=>`.${h}`)),hit:x,handles:y,bar:M,axes:z,pixel:A,readout:(O,...h)=>{let v=null;
for(let w of[x,...h])w.addEventListener("pointermove",k=>{O(v=k.buttons?null:A(k))}),w.addEventListener("pointerleave",()=>O(v=null));return()=>O(v)},across:l,upwards:p,
plane:(O,h)=>We(Pt({...O,...l()}),Pt({...h,...p()})),draw:(O,h)=>{a=()=>Object.values(h).forEach(k=>k());let v=lt(O,h),w=He(t,k=>{c=k,s.left=o.left,u(),a()});return()=>{
w(),v()}}}}function ps(t,e,n){let r=Math.max(Math.floor(e/gu),4),[o,i]=t.length>r?[`${t.slice(0,r-1)}…`,q`<title>${t}</title>`]:[t,D];return q`<text class="name" text-anchor="middle" transform=${n}>${o}${i}</text>`}var yt=1e4,mu=150;function ae(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function pr(t,e,n){let r=o=>n(o).map(ht).
join(",");return ae(t,e).map(o=>`M${o.map(r).join("L")}${o.length>1?"":"h0.1"}`).join("")}function fr(t,e,n,r,o){let i=(s,c)=>s.map(a=>`${ht(n(a))},${ht(c(a))}`).
join("L");return ae(t,e).map(s=>`M${i(s,o)}L${i(s.toReversed(),r)}Z`).join("")}function ho(t){let e=[];for(let[n,r]of t){if(Number.isNaN(n)||Number.isNaN(r))break;
let o=Math.max(Math.abs(n),Math.abs(r));if(o<=yt){e.push([n,r]);continue}let i=e.at(-1),s=yt/o;i&&s>0&&e.push([i[0]+(n-i[0])*s,i[1]+(r-i[1])*s]);break}return e}
function mo(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}var fs=t=>t.length>1?`M${t.join("L")}`:
"",An=t=>fs(t.map(([e,n])=>`${e.toFixed(1)},${n.toFixed(1)}`)),gs=t=>t==="#000000"?"var(--gdviz-paper)":"white";function gr(t,e){let n=ho(e),r=n.map(([c,a])=>`${c.
toFixed(2)},${a.toFixed(2)}`).filter((c,a,l)=>c!==l[a-1]),o=r.length>1,i=o?An(mo(n)):"",s=o&&r.length<=mu?r.map(c=>`M${c}h0`).join(""):"";return q`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${gs(t)} stroke-width="4" opacity="0.8" d=${i} />
    <path class="path" stroke=${xt(t)} stroke-width="2" d=${fs(r)} />
    <path class="dots" stroke=${xt(t)} stroke-width="5" d=${s} />
  </g>`}function hr(t,[e,n]){let r=Math.abs(e)<yt&&Math.abs(n)<yt,[o,i]=r?[e,n]:[0,0];return q`<circle class="current" r="6" fill=${xt(t)} stroke=${gs(t)} stroke-width="2"
    cx=${o} cy=${i} .style=${Kt(r)} />`}var vu=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,mr=(t,e)=>e.map(([n,r])=>{let o=`translate(${n},${r})`;return q`<path d=${vu} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var hs={A:"7 3",B:"2.5 3",C:"9 3 2 3",D:"1 3"},wu={A:.2,B:.35,C:.5,D:.65},Ye=(t,e,n)=>q`<g class="pinned">
    <path fill="none" stroke="var(--gdviz-paper)" stroke-width="3.5" opacity="0.5" d=${n} />
    <path class="run" fill="none" stroke=${xt(e)} stroke-width="1.8" stroke-dasharray=${hs[t]} opacity="0.8" d=${n} />
  </g>`,bu=(t,e)=>Math.hypot(e[0]-t[0],e[1]-t[1]);function Je(t,e,n,r=bu){let o=n.map((a,l)=>l?r(n[l-1],a):0),i=wu[t]*o.reduce((a,l)=>a+l,0),s=0,c=n.find((a,l)=>(s+=
o[l])>=i);return c?q`<g class="letter" transform="translate(${c[0].toFixed(1)},${c[1].toFixed(1)})">
    <circle r="7.5" fill="var(--gdviz-paper)" stroke=${xt(e)} stroke-width="1.5" />
    <text text-anchor="middle" dy="0.35em">${t}</text>
  </g>`:D}var ms=t=>I`
  <svg class="sample" width="26" height="8" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray=${hs[t]} d="M0,4h26" />
  </svg>`;var xu="Not positive: a logarithmic axis cannot show it",yu=3;function vo(t){let[e,n,r,o]=["x","y","low","high"].map(p=>zt(t.get(p))),[i,s,c]=[W(t.get("limits")),
t.get("names"),Ve(t)],a=t.get("colors").map(xt),l=new Float64Array;return n.map((p,u)=>({name:s[u]??"",color:a[u%a.length],shown:c(u),x:e[u%Math.max(e.length,1)]??
l,y:p,low:r[u]??l,high:o[u]??l,limit:i[u]??NaN}))}function $u(t){let e=t.get("pinned")??[],[n,r]=[t.get("colors").map(xt),new Float64Array];return e.map(({row:o,
mark:i,x:s=r,y:c=r})=>({mark:i,color:n[o%n.length],x:s,y:c}))}function ku({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=se(e,{name:"gd\
viz-curves",label:n,ratio:t.get("ratio")});r.canvas.remove();let[o,i,s]=r.layers("pins","curves","letters"),c=q`<g class="points" pointer-events="none"></g><g class="markers" pointer-events="none"></g>`,
[a,l]=F(r.handles,c,".points",".markers"),{x:p,y:u}=r.plane({low:0,high:1},{low:0,high:1}),d=w=>Number.isFinite(w)&&!(u.log&&w<=0);function f(){let w=vo(t),k=$u(
t),g=r.plane(...zu(w,k,t.get("log")));({x:p,y:u}=g),r.axes(g,t.get("axis_names"),!0);let{left:_,top:$,width:S,height:N}=r.area;F(o,k.map(E=>Ye(E.mark,E.color,M(
E)))),F(s,k.map(E=>Je(E.mark,E.color,b(E),(L,K)=>K[0]-L[0])));let R=w.filter(E=>E.shown&&E.y.some(Number.isFinite)),j=u.log&&R.length>0&&!R.some(E=>E.y.some(d)),
T=w.map(E=>q`<path class="band" fill=${E.color} opacity="0.2" d=${z(E)} />`),C=({limit:E,shown:L})=>L&&d(E)?`M${_},${ht(u.to(E))}h${S}`:"",P=w.map(E=>q`
      <path class="limit" stroke=${E.color} stroke-width="1.5" stroke-dasharray="6 4" d=${C(E)} />
      <path class="line" stroke=${E.color} stroke-width="2" d=${x(E)} />`);F(i,q`
      ${T}
      <g fill="none" stroke-linejoin="round" stroke-linecap="round">${P}</g>
      <text class="note" text-anchor="middle" x=${_+S/2} y=${$+N/2}>${j?xu:""}</text>`),F(a,R.map(E=>y(E).map(L=>q`
      <circle class="point" r=${yu} fill=${E.color} cx=${ht(p.to(E.x[L]))} cy=${ht(u.to(E.y[L]))} />`))),A()}let m=({x:w,y:k},g)=>d(k[g])&&Number.isFinite(w[g]);
function b(w){return Array.from(w.y.keys()).filter(g=>m(w,g)).map(g=>[p.to(w.x[g]),u.to(w.y[g])])}let x=w=>w.shown?M(w):"";function y(w){let k=(_,$)=>w.x[_]===w.
x[$]&&w.y[_]===w.y[$];return ae(w.y.length,_=>m(w,_)).filter(([_,...$])=>$.every(S=>k(S,_))).map(([_])=>_)}function M(w){return pr(w.y.length,k=>m(w,k),k=>[p.to(
w.x[k]),u.to(w.y[k])])}function z({shown:w,x:k,low:g,high:_}){if(!w||!g.length)return"";let $=r.area.top+r.area.height,S=R=>u.to(_[R]),N=R=>d(g[R])?Math.min(u.to(
g[R]),yt):$;return fr(k.length,R=>d(_[R]),R=>p.to(k[R]),N,S)}function A(){let{top:w,height:k}=r.area,g=Array.from(W(t.get("marker"))).filter(S=>S>=p.low&&S<=p.high),
_=(g.length===1?vo(t):[]).map(S=>{let N=S.shown?vs(S,g[0]):NaN;if(!d(N))return D;let R={x:ht(p.to(g[0])),y:ht(u.to(N))};return q`<circle class="dot" r="4" fill=${S.
color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${R.x} cy=${R.y} />`}),$=g.map(S=>`M${ht(p.to(S))},${w}v${k}`).join("");F(l,q`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${$} />${_}`)}
function O(){let w=t.get("limit_name"),k=w?[{name:w,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([..._n(t),...k])}let h=r.readout(w=>{let k=vo(t).filter(
({shown:g})=>g);r.status.textContent=w&&!t.get("outdated")?v(k,p.from(w[0])):""});function v(w,k){let g=j=>Math.abs(j-k),_=w.flatMap(j=>Array.from(j.x)).filter(
Number.isFinite),$=_.reduce((j,T)=>g(T)<g(j)?T:j,_[0]),R=w.map(j=>({name:j.name,value:vs(j,$)})).filter(({value:j})=>Number.isFinite(j)).map(({name:j,value:T})=>`${j}\
 ${Y(T)}`.trim());return R.length?`${t.get("axis_names")[0]} ${Y($)}: ${R.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names pinn\
ed":f,marker:A,"names colors shown limit_name":O,"x y names shown outdated":h})}function zu(t,e,n){let r=t.filter(d=>d.shown),[o,i]=Nt([...r,...e].map(({x:d})=>d),
Number.isFinite),s=d=>Number.isFinite(d)&&!(n&&d<=0),c=[...r.flatMap(({y:d,low:f,high:m,limit:b})=>[d,f,m,[b]]),...e.map(({y:d})=>d)],[a,l]=Nt(c,s),[p,u]=a<l?lo(
a,l,n):[a,l];return[{low:o,high:o===i?o+1:i},{low:p,high:u,log:n}]}function vs({x:t,y:e},n){for(let r=0;r<e.length;r++){if(t[r]===n)return e[r];let o=(n-t[r-1])/
(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+o*(e[r]-e[r-1])}return NaN}var ws={render:ku};var bs=1.5,xs=1.15,ys=100,Zt=([t,e],[n,r],o="")=>`${n} = ${Y(t)}, ${r} = ${Y(e)}${o}`;function Ze(t){let[e]=zt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))return D;
let[n,r]=[t.get("step"),t.get("diverged_at")],o=Number.isFinite(e[2])?`: ${Zt(Array.from(e),t.get("axis_names"),`, loss ${Y(e[2])}`)}`:"";return I`step ${n}${o}${r>=
0?I`<div class="diverged">diverged at step ${r}</div>`:D}`}function vr(t){let{model:e,plane:n,layers:[r,o,i],pins:s}=t,c=a=>()=>{let l=n();l&&a(l.toPixel)};return{
pinned:c(a=>{if(!s)return;let{lines:l,letters:p}=Su(e,a,s.area);F(s.lines,l),F(s.letters,p)}),paths:c(a=>F(r,Au(e,a))),minima:c(a=>F(o,mr(e.get("marks").minimum,
_u(e).map(a)))),points:c(a=>F(i,Mu(e,a))),start:Ou(t),buttons:Eu(t)}}var _u=t=>zt(t.get("minima")).filter(e=>e.every(Number.isFinite)),wo=(t,e)=>t.get("colors")[e%
t.get("colors").length];function Au(t,e){let[n,r]=t.get("paths").shape,o=W(t.get("paths")),i=Ve(t),s=c=>e(o.subarray(2*c,2*c+2));return Array.from({length:n},(c,a)=>{
let l=Array.from({length:i(a)?r:0},(p,u)=>s(a*r+u));return gr(wo(t,a),l)})}function Su(t,e,{left:n,top:r,width:o,height:i}){let s=([l,p])=>l>=n&&l<=n+o&&p>=r&&p<=
r+i,a=(t.get("pinned")??[]).map(({row:l,mark:p,paths:u=new Float64Array})=>{let d=mo(ho(Array.from({length:u.length/2},(f,m)=>e(u.subarray(2*m,2*m+2)))));return{
mark:p,color:wo(t,l),points:d}});return{lines:a.map(({mark:l,color:p,points:u})=>Ye(l,p,An(u))),letters:a.map(({mark:l,color:p,points:u})=>Je(l,p,u.filter(s)))}}
function Mu(t,e){let n=Ve(t);return zt(t.get("current")).map((r,o)=>hr(wo(t,o),n(o)?e(r):[NaN,NaN]))}function Ou({model:t,el:e,picture:n,hit:r,handles:o,plane:i,
free:s}){let c=t.get("marks").start,a=(u=!1,d="")=>{let f=t.get("start");return q`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${f[0]} aria-valuetext=${Zt(f,t.get("axis_names"))} transform=${d} .style=${Kt(u)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${c} stroke-width="2.5" />
        <circle r="2.5" fill=${c} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=F(o,a(),".handle"),p=u=>s()&&G(t,{start:u});return Ge({surface:r,handle:l,idle:()=>!i()||e.classList.contains("panning"),to:u=>p($s(i(),At(n,u))),
by:(u,d)=>{let{x:f,y:m}=i(),b=d?.1:.01,[x,y]=[f,m].map(({low:M,high:z},A)=>Z(t.get("start")[A]+u[A]*b*(z-M),M,z));p([x,y])}}),()=>{let u=i();if(!u)return;let d=t.
get("start"),f=[u.x,u.y].every(({low:m,high:b},x)=>d[x]>=m&&d[x]<=b);e.classList.toggle("still",!s()),F(o,a(f&&s(),`translate(${u.toPixel(d)})`))}}function $s({
x:t,y:e,toPoint:n},r){let[o,i]=n(r);return[Z(o,t.low,t.high),Z(i,e.low,e.high)]}function Eu({model:t,el:e,picture:n,hit:r,panel:o,plane:i}){let s=d=>t.get("disa\
bled")||G(t,{view:d});function c(d,f){let[m,b,x,y]=t.get("view"),[M,z]=f??[(m+b)/2,(x+y)/2],[A,O,h,v]=t.get("home"),w=(k,g)=>g+(k-g)*d;d>1&&(b-m>ys*(O-A)||y-x>ys*
(v-h))||s([w(m,M),w(b,M),w(x,z),w(y,z)])}let a=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),p()};function p(){let d=[["+","Zoom in",
()=>c(1/bs)],["−","Zoom out",()=>c(bs)],["✥","Move the view by dragging",l,a()],["⌂","Show the whole problem",()=>s(t.get("home"))]],f=t.get("zoomable")===
!1,m=d.map(([b,x,y,M])=>I`
      <button type="button" title=${x} aria-label=${x} aria-pressed=${M??D} ?hidden=${f}
        ?disabled=${t.get("disabled")} @click=${y}>${b}</button>`);F(o,m)}r.addEventListener("pointerdown",d=>{let f=i();if(d.button!==0||!f||!a())return;let{toPoint:m}=f,
[b,x,y,M]=t.get("view"),[z,A]=m(At(n,d));Yt(d,O=>{let[h,v]=m(At(n,O));s([b+z-h,x+z-h,y+A-v,M+A-v])})}),Jt(r,a);let u=d=>{let f=i();!d.ctrlKey||!f||(d.preventDefault(),
c(d.deltaY<0?1/xs:xs,$s(f,At(n,d))))};return n.addEventListener("wheel",u,{passive:!1}),p}var ks={mouse:9,pen:12,touch:20},Tu=500;function zs({state:t,plane:e},[n,r],o){let i=-1,{toPixel:s}=e();for(let{slot:c,at:a}of t.visible()){let[l,p]=s(a),u=Math.
hypot(l-n,p-r);u<=o&&([i,o]=[c,u])}return i}function _s(t){let{el:e,plot:n,state:r,plane:o}=t,{picture:i,hit:s}=n,c=(l,p)=>zs(t,At(i,l),ks[p]??ks.mouse),a=l=>r.
add(o().toPoint(n.pixel(l)));s.addEventListener("pointerdown",l=>{if(l.button!==0)return;let p=c(l,l.pointerType);if(p<0&&(l.pointerType==="touch"||r.removing))
return;if(l.preventDefault(),i.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(p);p>=0&&r.select(p);let u=p>=0?p:a(l);if(u<0)return;let[d,f]=At(
i,l),[m,b]=p<0?[d,f]:o().toPixel(r.cursor);Yt(l,x=>{let[y,M]=At(i,x);r.move(u,o().toPoint([y+m-d,M+b-f]))})}),s.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!r.removing&&c(l,"touch")<0&&a(l)}),s.addEventListener("dblclick",l=>{let p=c(l,"mouse"),{added:u}=r;p>=0&&!(p===u.slot&&performance.now()-u.time<Tu)&&r.remove(
p)}),s.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&c(l,l.pointerType)>=0)}),Jt(s,l=>c(l.touches[0],"touch")>=0)}function As(t){let{
plot:e,state:n,plane:r}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?zs(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.task==="classifi\
cation"&&(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),n.task==="plane_regression"&&(o["+"]=()=>n.choose(n.label+.1),o["-"]=o["−"]=()=>n.choose(n.
label-.1)),e.picture.addEventListener("keydown",i=>{if(i.ctrlKey||i.metaKey||i.altKey)return;let s=Me(i),c=o[i.key.length===1?i.key.toLowerCase():i.key];if(!s&&
!c)return;if(i.preventDefault(),!s)return c();let a=i.shiftKey?.1:.01,l=n.box().map(([p,u],d)=>n.cursor[d]+s[d]*a*(u-p));n.selected>=0?n.move(n.selected,l):n.moveCursor(
l)})}var Os=di(yo(),1),ko=1e7,Ss=1e3,$o=40,Nu=1e30,Ru=/(?<=[0-9]),(?=[0-9])/g,Es=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,Lu=/^\s*([+-]?)inf(inity)?\s*$/i,Pu=/^(true|True|TRUE|false|False|FALSE)$/,
Sn=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),Ot=class extends Error{},wr={regression:[
"x","y"],classification:["x1","x2","label"],plane_regression:["x1","x2","y"]};function Ts(t){let e=Cu(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new Ot("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace(Ru,"."):n,o=[",",";","	"].map(f=>({sign:f,count:r.split(f).length})),{sign:i,count:s}=o.reduce((f,m)=>m.count>f.count?m:f);if(s>
Ss)throw new Ot(`It has more than ${Ss} columns.`);let c=i===";"&&!e.includes(".")?",":".",[a=[],...l]=Iu(e,i),p=!a.some(f=>Es.test(f.replace(c,"."))),u=p?l:[a,
...l];if(!u.length)throw new Ot("It has a header line but no rows.");return Bu(a.map((f,m)=>Ns(p&&f.trim()||`column ${m+1}`))).map((f,m)=>ju(f,u.map(b=>(b[m]??"").
trimStart()),c))}function Cu(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new Ot("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function Iu(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(u,d)=>d??u):t,{data:o,errors:i}=Os.default.parse(r,{delimiter:e,
newline:`
`}),s=o.filter(u=>u.length>1||u[0].trim()),c=i.some(({code:u})=>u==="MissingQuotes"),[{length:a}=[],l]=s,p=l?.length===a+1?a+1:a;if(c||s.some(u=>u.length>p||u[a]?.
trim()))throw new Ot("It is not a table: its rows have different numbers of columns.");return s}function ju(t,e,n){let r=Float64Array.from(e,i=>Fu(n==="."?i:i.replace(
n,".")));if(e.every((i,s)=>!Number.isNaN(r[s])||Sn.has(i)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(i=>Pu.test(i)||Sn.has(i)))return{name:t,kind:"\
text",texts:e,values:r};for(let[i,s]of e.entries())r[i]=Sn.has(s)?NaN:Number(/^t/i.test(s));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function Fu(t){if(Es.test(t))return Number(t);let e=Lu.exec(t);return e?+`${e[1]}Infinity`:NaN}function Bu(t){let e=new Set;for(let n of t){let r=n;for(let o=2;e.
has(r);o++)r=`${n} (${o})`;e.add(r)}return[...e]}function Ns(t){let e=[...t.slice(0,2*$o+2)];return e.length<=$o?t:`${e.slice(0,$o-1).join("")}…`}function Rs(t,e){
let n=wr[e];if(t.length<n.length)throw new Ot(`It has too few columns: ${n.join(", ")} are needed.`);if(e==="regression")return Ms(t,n);let r=e==="classificatio\
n"?Du(t):Ls(t);return[...Ms(t.filter(o=>o!==r),n.slice(0,2)),r]}var Du=t=>Ee(t,"label")??t.findLast(Mn)??t[2];function Ls(t){return wr.plane_regression.every(n=>Ee(
t,n))&&Ee(t,"y")||(t.filter(n=>!Mn(n))[2]??t[2])}function Ps(t){if(t.length<3)return"regression";let e=t.findLast(Mn);if(Ee(t,"label")||e&&new Set(e.texts).size===
2)return"classification";let n=t.filter(l=>!Mn(l)),[r,o]=wr.regression.map(l=>Ee(t,l));if(e&&n.length<3)return r&&o?"regression":"classification";let i=wr.plane_regression.
every(l=>Ee(t,l)),s=r&&o&&(r!==n[0]||o!==n[1]);if(!i&&(n.length!==3||s))return"regression";let c=new Set(Ls(t).values);return!e&&c.size===2&&[...c].every(Number.
isInteger)?"classification":"plane_regression"}var Mn=({kind:t})=>t==="text",Ee=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function Ms(t,e){let n=e.map(o=>Ee(
t,o));if(n.every(o=>o!==void 0))return n;let r=t.filter(o=>!Mn(o));return(r.length>=2?r:t).slice(0,2)}function Cs(t,e){let[n,r,o]=t,i=e==="classification"?[n,r]:
t;for(let c of i)Uu(c);let s=i.map(({values:c})=>c);return e==="classification"?{coordinates:s,...Hu(o)}:{coordinates:s,labels:null,labelNames:["−1","+1"]}}function Uu({
name:t,kind:e,texts:n,values:r}){let o=r.findIndex(c=>!(Math.abs(c)<Nu));if(o<0)return;let i=e==="text"?n[o]:String(r[o]).replace("Infinity","inf"),s=Sn.has(n[o])?
"a gap":`'${i.slice(0,30)}', which is not a number that can be shown,`;throw new Ot(`Column “${t}” has ${s} in row ${o+1}, not counting the header.`)}function Hu({
name:t,kind:e,texts:n,values:r}){let o=n.findIndex(l=>Sn.has(l));if(o>=0)throw new Ot(`label: column '${t}' has a gap in row ${o+1}.`);let i=e==="text"?n:[...r],
s=[...new Set(i)],c=l=>e==="truth"?l?"True":"False":String(l);if(s.length!==2){let l=s.slice(0,4).map(u=>c(u).slice(0,40)).join(", "),p=`${s.length}: ${l}${s.length>
4?", …":""}`;throw new Ot(`label: column '${t}' must hold two different labels, not ${p}.`)}return s.sort((l,p)=>l<p?-1:1),{labels:Float64Array.from(i,l=>l===
s[0]?-1:1),labelNames:s.map(l=>Ns(c(l)))}}var zo=["regression","classification","plane_regression"];function js(t,e){let n=t.get("task"),r=n!=="regression",o={task:n,removing:!1,label:1,selected:-1,cursor:[
0,0],message:"",added:{slot:-1,time:0},box:p,visible:b,count:x,read:M,add:z,move:A,moveCursor:O,remove:h,select:v,step:w,choose:g,setRemoving:_},i=Is(t),[[s,c],
[a,l]]=p();return o.cursor=[(s+c)/2,(a+l)/2],o;function p(){return[t.get("interval"),t.get(r?"interval":"y_interval")]}function u([$,S]){let[[N,R],[j,T]]=p();return[
Z($,N,R),Z(S,j,T)]}function d($){let[S,N]=i.x.subarray(m()*$);return[S,r?N:i.y[$]]}function f($,S){let[N,R]=u(S).map(Math.fround);i.x[m()*$]=N,r?i.x[m()*$+1]=R:
i.y[$]=R}function m(){return t.get("x").shape[1]}function b(){let[[$,S],[N,R]]=p(),j=Array.from(i.part,(E,L)=>({slot:L,part:E,at:d(L)})),T=(...[E,L,K])=>E<=L&&L<=
K,C=([E,L])=>T(...[$,E,S].map(Math.fround))&&T(...[N,L,R].map(Math.fround));return j.filter(({part:E,at:L})=>E&&C(L)).map(({slot:E,part:L,at:K})=>({slot:E,at:K,
training:L>0,value:i.y[E]}))}function x($){return i.part.filter(S=>S===$).length}function y(...$){let S=R=>new DataView(Float64Array.from(i[R]).buffer),N=t.get(
"own")[zo.indexOf(n)]??t.get("source");G(t,{...Object.fromEntries($.map(R=>[R,{...t.get(R),data:S(R)}])),source:N})}function M(){i=Is(t),i.part[o.selected]||(o.
selected=-1)}function z($,S=o.label){let N=i.part.indexOf(0);return N<0?(k(`No more than ${i.part.length} points are possible: remove one first.`),-1):(i.part[N]=
1,r&&(i.y[N]=Math.fround(S)),f(N,$),y("x","y","part"),o.added={slot:N,time:performance.now()},v(N),N)}function A($,S){i.part[$]&&(f($,S),y("x","y"),o.cursor=d($))}
function O($){o.cursor=u($),k("")}function h($){i.part[$]&&(i.part[$]=0,y("part"),v(-1,"Point removed."))}function v($,S=""){o.selected=$,$>=0&&(o.cursor=d($)),
$>=0&&n==="plane_regression"&&(o.label=Number(i.y[$].toFixed(2))),k(S)}function w($){let S=b().sort((j,T)=>j.at[0]-T.at[0]||j.at[1]-T.at[1]);if(!S.length)return k(
"No point is in view.");let N=S.findIndex(({slot:j})=>j===o.selected),R=N<0&&!$?0:N;v(S[(R+($?1:-1)+S.length)%S.length].slot)}function k($){o.message=$,e()}function g($){
o.label=Z(Number($.toFixed(2)),-1,1),n==="plane_regression"&&o.selected>=0&&(i.y[o.selected]=Math.fround(o.label),y("y")),e()}function _($){o.removing=$,v(-1,$?
"Click a point to remove it.":"")}}function Is(t){let[e,n,r]=["x","y","part"].map(o=>W(t.get(o)).slice());return{x:e,y:n,part:r}}var _o=[-1,1],Xe=new WeakMap,Fs=t=>Xe.get(t),qu=t=>t.get("part").shape[0];async function Bs(t,e){Xe.delete(t);let n=e.size>ko,r=n?null:await e.arrayBuffer().catch(
()=>null),o=e.name.slice(0,80);Hs(t,o,()=>{if(!r)throw new Ot(n?`It is larger than ${ko/1e6} MB.`:"It cannot be read.");let i=Ts(r),s=t.get("both_tasks")?Ps(i):
t.get("task");return Xe.set(t,{columns:i,chosen:[],task:s,file:o}),qs(t,Rs(i,s),s)})}function Ds(t,e,n){Hs(t,Xe.get(t)?.file??"",()=>qs(t,e,n))}function Us(t){!Xe.
delete(t)&&!t.get("message").file||G(t,{message:{},label_names:["−1","+1"]})}function Hs(t,e,n){try{G(t,{message:{file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof
Ot))throw r;G(t,{message:{file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function qs(t,e,n){let r=Xe.get(t);r&&Object.assign(r,{chosen:e,task:n});
let{coordinates:o,labels:i,labelNames:s}=Cs(e,n),c=[t.get("interval"),t.get(n==="regression"?"y_interval":"interval"),_o],a=o.map((y,M)=>Vu(y,c[M])),l=o[0].length,
p=Gu(l,qu(t));Wu(t,a,i,s,n,p);let[u,d,f]=e.map(({name:y})=>`“${y}”`),m=`${p.length} point${p.length===1?"":"s"}`,b=n==="plane_regression"?`${f} over ${u} an\
d ${d}`:`${d} over ${u}`,x=[`${m}, ${b}.`];p.length<l&&x.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),i&&x.push(`${f}: ${s[0]} is −1,\
 ${s[1]} is +1.`);for(let[y,M]of o.entries()){if(a[y]===M)continue;let{least:z,largest:A}=Ws(M),O=y===2?"to values from −1 to 1":"to fit the view";x.push(`“${e[y].
name}”, from ${Y(z)} to ${Y(A)}, is scaled ${O}.`)}return x.join(" ")}function Wu(t,e,n,r,o,i){let[s,c]=t.get("x").shape,a=o!=="regression",l=n??e[a?2:1],p=new Float64Array(
s*c),u=new Float64Array(s).fill(n?1:0);for(let[x,y]of i.entries())p[c*x]=e[0][y],a&&(p[c*x+1]=e[1][y]),u[x]=l[y];let d=new Float64Array(s).fill(1,0,i.length),f=Object.
entries({x:p,y:u,part:d}).map(([x,y])=>[x,{...t.get(x),data:new DataView(y.map(Math.fround).buffer)}]),m=o===t.get("task")?{}:{task:o,axis_names:a?["x₁","x₂"]:
["x","y"]},b=t.get("own")[zo.indexOf(o)]??t.get("source");G(t,{...Object.fromEntries(f),...m,label_names:r,source:b})}function Vu(t,e){let[n,r]=e,{least:o,largest:i}=Ws(
t);if(o>=n&&i<=r)return t;let[s,c]=e===_o?_o:[.95*n+.05*r,.05*n+.95*r];return o===i?t.map(()=>(s+c)/2):t.map(a=>s+(a-o)/(i-o)*(c-s))}function Ws(t){let[e,n]=[1/0,
-1/0];for(let r of t)[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}function Gu(t,e){let n=[],r=Ku();for(let o=0;o<t;o++)(t-o)*r()<Math.min(t,e)-
n.length&&n.push(o);return n}function Ku(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/
2**32}}var Yu=150,Ju="Click to add a point, drag to move it, double-click to remove it.",Zu="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",Xu={regression:"",
classification:" + and − choose the label of new points.",plane_regression:" + and − change the value of the selected point, or of new ones."};function Vs({
model:t,el:e}){let n=t.get("task"),[r,o]=[n!=="regression",n==="classification"];e.classList.toggle("classification",o),e.classList.toggle("valued",r&&!o),e.classList.
remove("mapped");let i=t.get("colors");for(let T in i)e.style.setProperty(`--${T}`,i[T]);let s=Lt(),c=I`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${Ju}</summary><p id=${s}>${Zu}${Xu[n]}</p></details>`,[a,l,p,u]=F(e,c,"div",".tools",".report",".message"),f=go(a,{label:"Da\
ta",ratio:r?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),m={tabindex:"0",role:"application","aria-describedby":s};for(let[T,C]of Object.entries(m))f.picture.
setAttribute(T,C);let[b,x,y]=f.layers("curve","points","selection"),M=js(t,()=>{h(),$()}),z=()=>{let[T,C]=M.box().map(([P,E])=>({low:P,high:E}));return f.plane(
T,C)},A={el:e,plot:f,state:M,plane:z};_s(A),As(A);function O(){let T=M.visible(),{toPixel:C}=z(),P=T.length>Yu?3.6:4.8;F(x,T.map(({at:K,training:X,value:H})=>{let B=o?
H>0?"positive":"negative":"",U=r&&!o?`--value: ${g(Z(H,-1,1))}`:"",[V,tt]=C(K);return q`<circle class="${X?"training":"test"} ${B}" r=${P} cx=${V.toFixed(2)} cy=${tt.
toFixed(2)} .style=${U} />`})),h();let[E,L]=[M.count(1),M.count(-1)];f.picture.ariaLabel=`Data: ${Ao(E,"training ")}${L?` and ${Ao(L,"test ")}`:""}`,$()}function h(){
let T=M.visible(),C=T.find(({slot:K})=>K===M.selected),[P,E]=z().toPixel(C?.at??M.cursor);F(y,q`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${P},${E})" .style=${Kt(!C)} />
      <circle class="selected" r="9" cx=${P} cy=${E} .style=${Kt(C)} />`);let L=M.count(1)+M.count(-1)-T.length;F(p,I`
      <div class="status" role="status">${M.message||(C?v(C):"")}</div>
      <div class="notes">${L?`${Ao(L)} outside the view`:""}</div>`)}function v({at:T,training:C,value:P}){let E=r?`, value ${Y(P,3)}`:"",L=o?`, label ${t.get("\
label_names")[P>0?1:0]}`:E;return`${C?"Training":"Test"} point: ${Zt(T,t.get("axis_names"),L)}`}function w(){let T=r?new Float64Array:W(t.get("fit")),{left:C,width:P}=f.
area,{to:E}=z().y,L=X=>`${(C+X*P/(T.length-1)).toFixed(2)},${Z(E(T[X]),-yt,yt).toFixed(2)}`,K=ae(T.length,X=>!Number.isNaN(T[X])).map(X=>`M${X.map(L).join("L")}`);
F(b,q`<path class="fit" d=${K.join("")} />`)}let k=lr(i.positive,i.negative),g=T=>`color-mix(in srgb, ${T>0?i.positive:i.negative} ${Math.round(100*Math.abs(T))}\
%, white)`;function _(){if(!r)return;let T=t.get("map");e.classList.toggle("mapped",T.shape[0]>0);let C=t.get("logits"),P=E=>C?Math.tanh(E/2):Z(E,-1,1);oe(f.canvas,
W(T),T.shape,E=>k(P(E)))}function $(){e.classList.toggle("removing",M.removing);let T=[1,-1].map(L=>I`
      <button type="button" title="Label of the points you add" aria-pressed=${L===M.label}
        @click=${()=>M.choose(L)}>
        <i class="dot ${L>0?"positive":"negative"}"></i>${t.get("label_names")[L>0?1:0]}
      </button>`),C=r?"var(--gdviz-faint)":i.data,P=[{name:"training",color:C,kind:"dot"}];M.count(-1)&&P.push({name:"test",color:C,kind:"ring"}),r||P.push({name:"\
model",color:i.fit}),F(l,I`
      ${o?I`<span class="labels" role="group" aria-label="Label of new points">${T}</span>`:D}
      ${r&&!o?S():D}
      <button type="button" title="Remove points by clicking them" aria-pressed=${M.removing}
        @click=${()=>M.setRemoving(!M.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${N} />
      <button type="button" title=${"Load your own data: a header line, then a row for each point"} @click=${()=>l.querySelector("input[type=file]").click()}>Load CSV …</button>
      <span class="gdviz-legend">${dr(P)}</span>`)}function S(){let T=({target:C})=>{C.value!==""&&M.choose(Number(C.value)),C.value=String(M.label)};return I`
      <label title="Value of the selected point, or of the points you add">Value
        <input type="number" min="-1" max="1" step="0.1" .value=${String(M.label)} @change=${T} /></label>
      <span class="values">−1 <i></i> +1</span>`}function N({target:T}){let[C]=T.files;C&&Bs(t,C),T.value=""}function R(){let{file:T,text:C,failed:P}=t.get("m\
essage"),[E,L]=P?["gdviz-notice","alert"]:["gdviz-note","status"];F(u,C?I`<div class=${E} role=${L}><b>${T}</b>: ${C}</div>${Qu(t)}`:D)}let j="interval y_interv\
al axis_names";return f.draw(t,{[j]:()=>f.axes(z(),t.get("axis_names"),!r),"x y part":M.read,[`x y part label_names ${j}`]:O,[`fit ${j}`]:w,"map logits":_,message:R})}
function Qu(t){let{columns:e,chosen:n,task:r}=Fs(t)??{columns:[],chosen:[],task:"regression"};if(e.length<3)return D;let o=r==="regression"?[["x",0,r],["y",1,r]]:
[["x₁",0,r],["x₂",1,r]],i=t.get("both_tasks");(i||r==="classification")&&o.push(["label",2,"classification"]),(i||r==="plane_regression")&&o.push(["value",2,
"plane_regression"]);let s=(l,p,{target:u})=>{let d=[n[0],n[1],n[2]];d[l]=e[u.value],Ds(t,d.filter(Boolean),d[2]?p:"regression")},c=(l,p,u)=>I`<option value=${p} .selected=${u}>${l}</option>`,
a=o.map(([l,p,u])=>I`
    <label>${l} <select aria-label="Column of ${l}" @change=${d=>s(p,u,d)}>
      ${p===2&&i?c("none","",u!==r):D}
      ${e.map((d,f)=>c(d.name,f,u===r&&d===n[p]))}
    </select></label>`);return I`<div class="columns">${a}</div>`}var Ao=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function td(t){let{model:e,el:n}=t;rt(n,
"gdviz-data-editor");let r=Vs(t),o=[ot(e,"task",()=>{r(),F(n,D),r=Vs(t)}),ot(e,"source",()=>{e.get("own").includes(e.get("source"))||Us(e)})];return()=>{for(let i of o)
i();r()}}var Gs={render:td};var Ks=64,ed=6,nd=24;function br(t,[e,n],r=!1){let o=Array.from(t,c=>Ae(c)),i=Pt({low:e,high:n,log:r,from:0,to:o.length}),s=c=>Math.floor(i.to(Math.max(c,e)));return c=>o[Z(
s(c),0,o.length-1)]}function xr({height:t},e,[n,r],o,i=!1){let s=Pt({low:n,high:r,log:i,from:0,to:-t}),c=l=>e[Math.floor((l+.5)/Ks*e.length)],a=s.ticks().map(({
at:l,text:p})=>({at:l/t,text:p}));return[Array.from({length:Ks},(l,p)=>c(p)),a,o]}function yr({height:t},e,n,r){let o=n.length-1,i=Math.max(Math.ceil(o*nd/t),1),
s=Array.from(n.keys()).filter(a=>a%i===0),c=ao(s.map(a=>n[a]));if(c.some(a=>a.length>ed)){let a=Math.floor(Math.log10(Math.max(...n.map(Math.abs))));r+=` (10${ar(
a)})`,c=ao(s.map(l=>n[l]/10**a))}return[ie(e,o),s.map((a,l)=>({at:-a/o,text:c[l]})),r]}var rd=1.4,od=2e3,Xt=({kind:t})=>t==="Image"||t==="Contours";function Ys(t,e,n){let[r,o]=[0,0];return t.map(i=>{let s={};for(let[a,l]of Object.entries(i.shapes)){
let p=l.reduce((u,d)=>u*d,1);s[a]=e.subarray(r,r+=p)}let c=Xt(i)||i.shapes.kind?0:i.color??o++;return{...i,arrays:s,colors:n,color:typeof c=="number"?n[c%n.length]:
c}})}function Js({shapes:t,arrays:{x:e,y:n}}){let r=t.y.at(-1)??0;return Array.from({length:r?n.length/r:0},(o,i)=>{let s=i*r;return{x:t.x.length>1?e.subarray(s,
s+r):e,y:n.subarray(s,s+r)}})}function So({kind:t,arrays:e},n){if(t==="Band"&&n==="y")return[e.low,e.high];if(t!=="Arrows")return[e[n]];let r=e[`d${n}`];return[
e[n],e[n].map((o,i)=>o+r[i])]}function Zs(t){let{kind:e,label:n,color:r,colors:o,dashed:i,names:s,arrays:c}=t;return Xt(t)?[]:e==="Points"&&c.kind?s.map((a,l)=>({
name:a,color:o[l%o.length],kind:"dot"})):n?[{name:n,color:r,kind:e==="Points"?"dot":e==="Band"?"area":i?"dashes":"line"}]:[]}var Xs=t=>t.map(e=>{let[n,r]=Nt(Xt(
e)?[e.arrays.values]:So(e,"y"),Number.isFinite),o=e.label||e.kind.toLowerCase();return n<=r?`${o} from ${Y(n,3)} to ${Y(r,3)}`:`${o}: nothing to be seen`}).join(
"; ");function Qs(t,e,n){let r=xt(t.color);switch(t.kind){case"Lines":return Js(t).map(o=>q`
        <path class="line" fill="none" stroke=${r} stroke-width="2" stroke-linejoin="round" stroke-linecap="round"
          stroke-dasharray=${t.dashed?"6 5":D} d=${id(o,e)} />`);case"Band":return q`<path class="band" fill=${r} opacity="0.25" d=${sd(t.arrays,e,n)} />`;case"\
Points":return ad(t,e);case"Arrows":return q`<path class="arrows" fill=${r} stroke="var(--gdviz-paper)" stroke-width="2" paint-order="stroke"
        stroke-linejoin="round" d=${cd(t.arrays,e)} />`}return D}var Te=t=>Z(t,-yt,yt),Mo=({log:t})=>e=>Number.isFinite(e)&&!(t&&e<=0);function id({x:t,y:e},n){
let r=Mo(n.y);return pr(e.length,o=>r(e[o])&&Number.isFinite(t[o]),o=>[Te(n.x.to(t[o])),Te(n.y.to(e[o]))])}function sd({x:t,low:e,high:n},r,o){let i=Mo(r.y),s=c=>i(
e[c])?Te(r.y.to(e[c])):o;return fr(t.length,c=>i(n[c]),c=>Te(r.x.to(t[c])),s,c=>Te(r.y.to(n[c])))}function ad({arrays:{x:t,y:e,kind:n},color:r,colors:o,size:i},s){
let c=Mo(s.y),a=new Map;for(let l=0;l<t.length;l++){if(!c(e[l])||!Number.isFinite(t[l]))continue;let p=n?o[Math.abs(Math.trunc(n[l]))%o.length]:r;a.has(p)||a.set(
p,[]),a.get(p)?.push(`M${ht(Te(s.x.to(t[l])))},${ht(Te(s.y.to(e[l])))}h0`)}return[...a].map(([l,p])=>q`
    <g fill="none" stroke-linecap="round">
      <path stroke="var(--gdviz-paper)" stroke-width=${i+1.5} d=${p.length>od?"":p.join("")} />
      <path class="dots" stroke=${xt(l)} stroke-width=${i} d=${p.join("")} />
    </g>`)}function cd({x:t,y:e,dx:n,dy:r},o){let i=[];for(let s=0;s<t.length;s++){let[c,a]=[o.toPixel([t[s],e[s]]),o.toPixel([t[s]+n[s],e[s]+r[s]])],[l,p]=[(a[0]-
c[0])/2,(a[1]-c[1])/2];![...c,l,p].every(u=>Math.abs(u)<yt)||Math.hypot(l,p)<.25||i.push(Se(c[0]+l,c[1]+p,l,p,rd))}return i.join("")}function ta(t,e,n){let r=t.
filter(({kind:o})=>o==="Lines").flatMap(o=>Js(o).map(i=>({...i,label:o.label})));return!r.length||!r.every(o=>ld(o.x))?null:r.map(o=>`${o.label||n} = ${Y(o.y[ud(
o.x,e)])}`)}var ld=t=>t.every((e,n)=>n===0||e>=t[n-1]);function ud(t,e){let[n,r]=[0,t.length-1];for(;r-n>1;){let o=n+r>>1;t[o]<e?n=o:r=o}return e-t[n]<t[r]-e?n:
r}var Eo="http://www.w3.org/2000/svg",dd=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","stroke-linecap","stroke-linejoin","op\
acity","font-family","font-size","font-weight","font-style","text-anchor","dominant-baseline","paint-order","shape-rendering"],pd={"fill-opacity":"1","stroke-op\
acity":"1","stroke-dasharray":"none","stroke-linecap":"butt","stroke-linejoin":"miter",opacity:"1","font-weight":"400","font-style":"normal","text-anchor":"star\
t","dominant-baseline":"auto","paint-order":"normal","shape-rendering":"auto"},fd=/^(x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|width|height|points|transform|id|clip-path|viewBox|preserveAspectRatio)$/,
ea=2,gd=14;function na(t){let e=[...t.querySelectorAll(".gdviz-plane, .gdviz-data-editor, .gdviz-network-diagram .network, .bqplot")],n=new Map;return e.filter(
r=>r.checkVisibility()&&r.querySelector("svg")).map(r=>{let o=hd(r);return n.set(o,(n.get(o)??0)+1),{name:n.get(o)>1?`${o} ${n.get(o)}`:o,node:r}})}function hd(t){
if(t.matches(".network"))return"Network";let e=t.querySelector(".gdviz-plot svg[aria-label]")?.getAttribute("aria-label")||(t.matches(".gdviz-surface3d-view")?"\
Loss surface in 3-D":"")||t.querySelector(".mainheading")?.textContent||"Figure",[n]=e.split(":");return n[0].toUpperCase()+n.slice(1)}function On(t){let e=(t.querySelector(
".gdviz-plot")??t).getBoundingClientRect(),n=[...t.querySelectorAll(".gdviz-legend .entry")].filter(a=>a.checkVisibility()),r=Math.max(e.bottom,...n.map(a=>a.getBoundingClientRect().
bottom)),[o,i]=[Math.ceil(e.width),Math.ceil(r-e.top)],s=tn("svg",{xmlns:Eo,width:o,height:i,viewBox:`0 0 ${o} ${i}`});s.append(tn("rect",{width:o,height:i,fill:$r(
getComputedStyle(document.body).getPropertyValue("--gdviz-paper")||"white")[0]}));let c=[...t.querySelectorAll("canvas, svg")].filter(a=>a.checkVisibility()&&!a.
parentElement?.closest("svg")&&!a.closest("button, .gdviz-legend, .panel"));for(let a of c){let l=a.getBoundingClientRect(),p={x:l.left-e.left,y:l.top-e.top,width:l.
width,height:l.height};if(a instanceof HTMLCanvasElement)a.width&&a.height&&s.append(tn("image",{...p,href:a.toDataURL("image/png"),preserveAspectRatio:"none"}));else{
let u=ra(a);for(let[d,f]of Object.entries(p))u.setAttribute(d,String(f));u.setAttribute("overflow","visible"),s.append(u)}}for(let a of n)s.append(...vd(a,e));return new XMLSerializer().
serializeToString(s)}function tn(t,e){let n=document.createElementNS(Eo,t);for(let[r,o]of Object.entries(e))r!=="xmlns"&&n.setAttribute(r,String(o));return n}function ra(t){
if(t.nodeType===Node.TEXT_NODE)return t.cloneNode();if(!(t instanceof SVGElement)||t.tagName==="title")return null;let e=getComputedStyle(t);if(e.display==="non\
e"||e.visibility==="hidden"||t.matches(".hit, .halo, foreignObject"))return null;let n=document.createElementNS(Eo,t.tagName);for(let{name:r,value:o}of t.attributes)
fd.test(r)&&n.setAttribute(r,o);for(let r of dd){let o=e.getPropertyValue(r);r==="fill"||r==="stroke"?md(n,r,o):o&&o!==pd[r]&&!(r.endsWith("opacity")&&n.hasAttribute(
r))&&n.setAttribute(r,o)}return n.append(...[...t.childNodes].map(ra).filter(r=>r!==null)),n}function md(t,e,n){let[r,o]=/^(none|url\()/.test(n)?["none",1]:$r(n);
t.setAttribute(e,r),o<1&&t.setAttribute(`${e}-opacity`,String(o))}var Qe=null,Oo=new Map;function $r(t){if(!Oo.has(t)){if(Qe??=Object.assign(document.createElement(
"canvas"),{width:1,height:1}).getContext("2d",{willReadFrequently:!0}),!Qe)return[t,1];Qe.clearRect(0,0,1,1),Qe.fillStyle=t,Qe.fillRect(0,0,1,1);let[e,n,r,o]=Qe.
getImageData(0,0,1,1).data;Oo.set(t,[`#${[e,n,r].map(i=>i.toString(16).padStart(2,"0")).join("")}`,Number((o/255).toFixed(3))])}return Oo.get(t)}function vd(t,e){
let n=t.getBoundingClientRect(),[r,o]=[n.left-e.left,(n.top+n.bottom)/2-e.top],i=t.querySelector(".swatch"),{width:s=gd}=i?.getBoundingClientRect()??{},c=getComputedStyle(
t),[a]=$r(i?getComputedStyle(i).color:c.color),l=f=>!!i?.matches(`.${f}`),p=l("dot")||l("ring")?tn("circle",{cx:r+s/2,cy:o,r:4,fill:l("dot")?a:"none",stroke:a,"\
stroke-width":2}):tn("path",{d:`M${r},${o}h${s}`,fill:"none",stroke:a,"stroke-width":l("area")?9:3,"stroke-dasharray":l("dashes")?"4 3":"none"}),u={"font-family":c.
fontFamily,"font-size":c.fontSize,fill:$r(c.color)[0]},d=tn("text",{x:r+s+5,y:o,dy:"0.35em",...u});return d.textContent=t.textContent.trim(),[p,d]}async function kr(t){
let e=URL.createObjectURL(new Blob([On(t)],{type:"image/svg+xml"})),n=new Image;n.src=e,await n.decode();let r=Object.assign(document.createElement("canvas"),{width:ea*
n.width,height:ea*n.height});return r.getContext("2d")?.drawImage(n,0,0,r.width,r.height),URL.revokeObjectURL(e),new Promise((o,i)=>r.toBlob(s=>s?o(s):i(new Error(
"no picture")),"image/png"))}var wd=t=>t<560?.75:.56,bd=4;function xd({model:t,el:e}){let n=t.get("title"),r=n||t.get("axis_names").toReversed().join(" over "),o=t.get("layers").some(Xt),s=t.
get("layers").some($=>Xt($)&&$.label)?Ke:Oe,c=se(e,{name:"gdviz-drawing",title:n,label:r,ratio:t.get("ratio")??wd,aspect:m,margins:s});e.classList.toggle("equal",
t.get("equal")),o||c.canvas.remove();let[a]=c.layers("layers");function l(){let $=W(t.get("values"));return $.length?Ys(t.get("layers"),$,t.get("colors")):[]}let p=[],
u={x:null,y:null},d=c.plane({low:0,high:1},{low:0,high:1}),f=[];function m(){if(!t.get("equal")||t.get("ratio"))return null;let $=l().find(Xt)?.arrays.box??[],[
S,N]=t.get("x_limits")??$,[R,j]=t.get("y_limits")??$.slice(2);return(j-R)/(N-S)||null}function b($){if(t.get(`${$}_limits`))return t.get(`${$}_limits`);let S=$===
"x"?0:1,N=p.filter(Xt);if(N.length)return Nt(N.map(({arrays:H})=>H.box.subarray(2*S,2*S+2)),Number.isFinite);let R=$==="y"&&t.get("log"),j=H=>Number.isFinite(H)&&
!(R&&H<=0),T=f.map(H=>[H.get("value")[S]]),C=Nt([...p.flatMap(H=>So(H,$)),...T],j),P=u[$]||!T.length||R?0:.1*(C[1]-C[0]);C=[C[0]-P,C[1]+P];let E=p.filter(({kind:H})=>$===
"x"&&(H==="Lines"||H==="Band")),[L,K]=Nt(E.map(({arrays:H})=>H.x),j),X=!u[$]&&!T.length&&L<K&&L<=C[0]&&K>=C[1];return u[$]=X?C:ss(u[$],C,R),u[$]}function x(){let[
$,S]=[b("x"),b("y")];if(t.get("equal")){let{width:N,height:R}=c.area,j=Math.max(($[1]-$[0])/N,(S[1]-S[0])/R),T=([C,P],E)=>[(C+P-j*E)/2,(C+P+j*E)/2];[$,S]=[T($,N),
T(S,R)]}return c.plane({low:$[0],high:$[1]},{low:S[0],high:S[1],log:t.get("log")})}function y(){if(p=l(),!p.length)return;d=x(),c.axes(d,t.get("axis_names"),!o),
d=x();let $=p.find(Xt);$&&M($);let S=c.area.top+c.area.height;F(a,p.map(N=>q`<g class="layer ${N.kind.toLowerCase()}">${Qs(N,d,S)}</g>`)),c.picture.setAttribute(
"aria-label",`${r}: ${Xs(p)}`),c.legend(p.flatMap(Zs)),w()}function M({kind:$,label:S,limits:N,shapes:{values:R},arrays:{values:j,levels:T,box:C}}){let{canvas:P,
area:E}=c,L=t.get("palette"),[[K,X],[H,B]]=[d.toPixel([C[0],C[2]]),d.toPixel([C[1],C[3]])],U={left:K,top:B,width:H-K,height:X-B};for(let[nt,at]of Object.entries(
U))P.style[nt]=`${at}px`;let V=[E.top-B,H-E.left-E.width,X-E.top-E.height,E.left-K];if(P.style.clipPath=`inset(${V.map(nt=>`${Math.max(nt,0)}px`).join(" ")})`,$===
"Image"){let nt=N??Nt([j],Number.isFinite),at=br(L,nt);return oe(P,j,R,ct=>Number.isFinite(ct)?at(ct):0),c.bar(S?xr(E,L,nt,S):null)}let tt=Math.min(window.devicePixelRatio||
1,2),J={width:Math.max(Math.round(U.width*tt),1),height:Math.max(Math.round(U.height*tt),1)};ur(P,J,j,R,T,ie(L,T.length-1)),c.bar(S?yr(E,L,T,S):null)}let z=c.readout(
$=>{F(c.status,t.get("outdated")||($&&p.length?A(d.toPoint($)):""))});function A($){let S=t.get("axis_names"),N=ta(p,$[0],S[1]);return N?`${S[0]} = ${Y($[0])}: ${N.
slice(0,bd).join(", ")}`:Zt($,S)}let O=(n||"figure").toLowerCase().replace(/[^a-z0-9]+/g,"-"),h=I`
    <button type="button" aria-label="Save the figure as SVG" title="Save the figure as SVG, for print"
      @click=${()=>ze(`${O}.svg`,On(e),"image/svg+xml")}>SVG</button>
    <button type="button" aria-label="Save the figure as PNG" title="Save the figure as PNG, an image"
      @click=${async()=>ze(`${O}.png`,await kr(e),"image/png")}>PNG</button>`;F(c.panel.appendChild(Object.assign(document.createElement("span"),{className:"fil\
es"})),h);let v=$=>{let S=$.get("value"),[N,R]=d.toPixel(S),j=Zt(S,t.get("axis_names")),T=$.get("description")||"Point",C=!!$.get("locked");return q`
      <g class="handle ${C?"locked":""}" tabindex=${C?-1:0} role="slider" aria-disabled=${C} aria-label="${T}; move it with the arrow keys" aria-valuenow=${S[0]} aria-valuetext=${j}
        transform="translate(${Z(N,-yt,yt)},${Z(R,-yt,yt)})">
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="var(--gdviz-paper)" fill-opacity="0.6" stroke="var(--gdviz-ink)" stroke-width="2.5" />
        <circle r="2.5" fill="var(--gdviz-ink)" />
        <title>${T}: drag it${f.length>1?"":", click elsewhere,"} or use the arrow keys</title>
      </g>`},w=()=>F(c.handles,f.map(v)),k=!1,g=[()=>k=!0];async function _(){let $=t.get("points"),S=await Promise.all($.map(R=>st(t.widget_manager,R)));if(k||
!S.length)return;f=S,u.x=u.y=null,y();let N=[...c.handles.querySelectorAll(".handle")];f.forEach((R,j)=>{let T=C=>{if(R.get("locked"))return;let[[P,E],L]=[R.get(
"value"),R.get("along")],[K,X]=[L==="y"?P:C[0],L==="x"?E:C[1]];G(R,{value:[Z(K,d.x.low,d.x.high),Z(X,d.y.low,d.y.high)]})};Ge({surface:f.length>1?void 0:c.hit,handle:N[j],
to:C=>T(d.toPoint(c.pixel(C))),by:(C,P)=>{let E=P?.1:.01,[L,K]=R.get("value");T([L+C[0]*E*(d.x.high-d.x.low),K+C[1]*E*(d.y.high-d.y.low)])}}),g.push(ot(R,"value\
 locked",y))})}return e.classList.toggle("still",t.get("points").length!==1),g.push(c.draw(t,{"values layers x_limits y_limits axis_names log equal colors palet\
te":y,outdated:z})),_(),()=>g.forEach($=>$())}var oa={render:xd};var yd=4;function $d({model:t,el:e}){rt(e,"gdviz-field","gdviz-plane");let n=Lt(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function o(){let{size:A=[
0,0],axes:O=[0,0,0,0]}=t.get("drawn"),[h,v,w,k]=O,g=$=>q`<rect class=${$} x=${h} y=${v} width=${w} height=${k} />`,_=I`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${A[0]} height=${A[1]}>
        <defs><clipPath id=${n}>${g("")}</clipPath></defs>
        ${g("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?ir(t.widget_manager,"Zooming needs Python, which draws this picture."):D}`;return F(e,_,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[i,s,c,a,l,p,u,d]=o();function f(){let{size:A,axes:O,limits:h}=t.get("drawn");if(!A)return null;let[v,w,k,g]=O,_=Pt({low:h[0],high:h[1],from:v,to:v+
k});return We(_,Pt({low:h[2],high:h[3],from:w+g,to:w}))}let b=vr({model:t,el:e,picture:i,hit:s,handles:p,panel:u,layers:[c,a,l],plane:f,free:()=>!0});function x(A){
let{size:O=[A,0]}=t.get("drawn"),h=Math.min(A/O[0],1),v=e.closest(".gdviz-field-box")??e;v.style.setProperty("--gdviz-share",String(h)),v.style.setProperty("--g\
dviz-spare",`${(h-1)*O[1]}px`)}function y(){b.buttons();let{limits:A}=t.get("drawn");t.get("disabled")&&A&&t.set("view",A)}let M=He(e,A=>{if(r)return x(A);Math.
abs(A-t.get("width"))>=yd&&G(t,{width:A})}),z=lt(t,{disabled:y,drawn:o,"drawn minima":b.minima,"drawn start axis_names":b.start,"drawn paths":b.paths,"drawn cur\
rent":b.points,"drawn current step diverged_at axis_names outdated":()=>F(d,f()&&(t.get("outdated")||Ze(t)))});return()=>{M(),z()}}var ia={render:$d};var Ct={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},en=t=>(...e)=>({_$litDirective$:t,values:e}),ce=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:kd}=Ii,sa=t=>t;var ca=t=>t.strings===void 0,aa=()=>document.createComment(""),nn=(t,e,n)=>{let r=t._$AA.parentNode,o=e===void 0?t._$AB:e._$AA;if(n===void 0){let i=r.insertBefore(
aa(),o),s=r.insertBefore(aa(),o);n=new kd(i,s,t,t.options)}else{let i=n._$AB.nextSibling,s=n._$AM,c=s!==t;if(c){let a;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(a=t.
_$AU)!==s._$AU&&n._$AP(a)}if(i!==o||c){let a=n._$AA;for(;a!==i;){let l=sa(a).nextSibling;sa(r).insertBefore(a,o),a=l}}}return n},le=(t,e,n=t)=>(t._$AI(e,n),t),zd={},
zr=(t,e=zd)=>t._$AH=e,la=t=>t._$AH,_r=t=>{t._$AR(),t._$AA.remove()};var pt=en(class extends ce{constructor(t){if(super(t),t.type!==Ct.PROPERTY&&t.type!==Ct.ATTRIBUTE&&t.type!==Ct.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!ca(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
_t||e===D)return e;let n=t.element,r=t.name;if(t.type===Ct.PROPERTY){if(e===n[r])return _t}else if(t.type===Ct.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return _t}else if(t.
type===Ct.ATTRIBUTE&&n.getAttribute(r)===e+"")return _t;return zr(t),e}});function ue(t,e){let n=!1,r=!1,o;return({value:i,min:s,max:c,step:a,log:l,whole:p,disabled:u=!1,description:d,unit:f="",tooltip:m,continuous:b=!0})=>{i!==o&&(r=
!1),o=i;let x=v=>String(l?Math.log10(v):v);function y({target:v}){let w=Number(v.value),k=l?Number((10**w).toPrecision(3)):w;e(Z(p?Math.round(w):k,s,c))}function M({
target:v}){let w=Number(v.value.trim().replace(",",".").replaceAll("−","-"));r=!(v.value.trim()!==""&&Number.isFinite(w)&&(!p||Number.isInteger(w))&&w>=s&&w<=
c),r||e(w),t()}function z(){n=!0}function A(){n=r=!1,t()}let[O,h]=b?[y,null]:[null,y];return I`
      <label title=${m}>
        <span>${d}</span>
        <input type="range" min=${x(s)} max=${x(c)} step=${a} aria-valuetext=${`${Y(i)} ${f}`.trim()}
          .value=${pt(x(i))} ?disabled=${u} @input=${O} @change=${h} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${d}, as a number" aria-invalid=${r}
        title=${r?`A ${p?"whole ":""}number from ${s} to ${c}`:f}
        .value=${n?_t:pt(Y(i))} ?disabled=${u} @focus=${z} @change=${M} @blur=${A} />`}}var[Ar,rn,To,ua]=[1,2,3,4],pa={add:Ar,subtract:Ar,negate:Ar,multiply:rn,divide:rn,power:To,exp:To},fa=(t,e)=>I`<math display="block" alttext=${t}>${$t(e)}</math>`;
function $t(t,e=Ar){if((pa[t.operation]??ua)<e)return da($t(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?bt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:bt`<mn>${t.value}</mn>`;case"variable":return bt`<mi>${t.letter}</mi>`;case"add":return bt`<mrow>${$t(n)}<mo>+</mo>${$t(r,rn)}</mrow>`;case"subt\
ract":return bt`<mrow>${$t(n)}<mo>−</mo>${$t(r,rn)}</mrow>`;case"negate":return bt`<mrow><mo>−</mo>${$t(n,rn)}</mrow>`;case"multiply":return bt`<mrow>${$t(n,
rn)}${Ad(r)}${$t(r,To)}</mrow>`;case"divide":return bt`<mfrac>${$t(n)}${$t(r)}</mfrac>`;case"power":return bt`<msup>${$t(n,ua)}${$t(r)}</msup>`;case"exp":return bt`<msup><mi>e</mi>${$t(
n)}</msup>`;case"sqrt":return bt`<msqrt>${$t(n)}</msqrt>`;case"abs":return bt`<mrow><mo stretchy="true">|</mo>${$t(n)}<mo stretchy="true">|</mo></mrow>`;default:
return bt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${da(_d(ga(t)))}</mrow>`}}var da=t=>bt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,_d=t=>t.map((e,n)=>n?bt`<mo separator="true">,</mo>${$t(
e)}`:$t(e));function ga({operation:t,position:e,operands:n}){let[r,...o]=n;return[...r.operation===t&&r.position===e?ga(r):[r],...o]}function Ad(t){return ha(t)?
bt`<mo>·</mo>`:bt`<mo lspace="0" rspace=${t.operation in pa||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function ha({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&ha(e[0])}var Rt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
nly the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:Dt,operations:Md}=Rt,Od=Rt.errors,En=Rt.functions,Ed=Rt.spellings,Mr=Rt.constants,Td=Rt.superscripts,Nd=Object.keys(Rt.tokens),Sr=new RegExp(Object.entries(
Rt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),dt=class extends Error{constructor(e,n,...r){super(Od[e].replace(/\{(\d)\}/g,(o,i)=>String(r[i]))),this.
position=n}};function Qt(t,e=Rt.variables){let n=Array.from(t),r=Rd(n,e),o=Cd(r,n.length),i=Pd(r,e);return{instructions:Id(o,[...e,...i]),parameters:i,root:o}}function Rd(t,e){
if(t.length>Dt.characters)throw new dt("long",Dt.characters,Dt.characters);let n=t.map(o=>Ed[o]??(o.length===1?o:"\0")).join(""),r=[];for(let o=0;o<n.length;o=Sr.
lastIndex){Sr.lastIndex=o;let i=Sr.exec(n);if(!i)throw new dt(t[o]==="="?"equals":"character",o,t[o]);let s=Nd.find(a=>i.groups?.[a]!==void 0)??"",c=/^ *\(/.test(
n.slice(Sr.lastIndex));s==="word"?r.push(...Ld(i[0],o,e,c)):s!=="space"&&r.push({kind:s,text:i[0],position:o})}return r}function Ld(t,e,n,r){if(Object.hasOwn(En,
t)){if(!r)throw new dt("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(Mr,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new dt("function",e,t,Object.keys(En).join(", "));let o=Object.keys(En).findLast(s=>t.startsWith(s));if(o)throw new dt("brackets",e,o);let i=Array.from(
t);if(t.length>3||t.length===3&&!i.some(s=>n.includes(s)))throw new dt("name",e,t);return i.map((s,c)=>({kind:"letter",text:s,position:e+c}))}function Pd(t,e){let n=new Set;
for(let{kind:r,text:o,position:i}of t)if(!(r!=="letter"||e.includes(o)||Object.hasOwn(Mr,o))){if(Rt.variables.includes(o))throw new dt("result",i,o);if(n.add(o),
n.size>Dt.parameters)throw new dt("letters",i,Dt.parameters,e.join(" and "))}return[...n].sort()}function Cd(t,e){let n={kind:"end",text:"",position:e},r=0,o=0,
i=0,s=!1,c=()=>t[r]??n,a=()=>t[r++]??n,l=(z,A,O,{value:h=0,letter:v=""}={})=>({operation:z,position:A,operands:O,value:h,letter:v});function p(){let{text:z,position:A}=c();
throw new dt(z===")"?"unopened":z===","?"comma":"operand",A)}function u(){let z=d();for(;c().text==="+"||c().text==="-";){let{text:A,position:O}=a();z=l(A==="+"?
"add":"subtract",O,[z,d()])}return z}function d(){let z=f();for(;;){let{kind:A,text:O,position:h}=c();if(O==="*"||O==="/")a(),z=l(O==="*"?"multiply":"divide",h,
[z,f()]);else if(A==="letter"||A==="function"||O==="("||O==="|"&&!s)z=l("multiply",h,[z,m()]);else{if(A==="number")throw new dt("before",h);return z}}}function f(){
if(++o>Dt.depth)throw new dt("deep",c().position,Dt.depth);let z;if(c().text==="-"){let{position:A}=a();z=l("negate",A,[f()])}else c().text==="+"?(a(),z=f()):z=
m();return o--,z}function m(){let z=b();for(;c().kind==="superscript";){let{text:O,position:h}=a();z=l("power",h,[z,l("number",h,[],{value:Td[O]})])}if(c().text!==
"^"&&c().text!=="**")return z;let{position:A}=a();return l("power",A,[z,f()])}function b(){let{kind:z,text:A,position:O}=c();if(z==="number"){a();let h=Number(A);
if(h>Dt.number)throw new dt("size",O);return l("number",O,[],{value:h})}if(z==="letter")return a(),Object.hasOwn(Mr,A)?l("number",O,[],{value:Mr[A],letter:A}):l(
"variable",O,[],{letter:A});if(z==="function")return x(a());if(A==="(")return y("unclosed",")",!1)[0];if(A==="|")return l("abs",O,y("bar","|",!0));throw new dt(
A===")"&&i===0?"unopened":"operand",O)}function x({text:z,position:A}){let O=Rt.several.includes(z),[h,...v]=y("unclosed",")",!1,O);if(!O)return l(En[z],A,[h]);
if(!v.length)throw new dt("several",A,z);return v.reduce((w,k)=>l(En[z],A,[w,k]),h)}function y(z,A,O,h=!1){let v=a(),w=s;s=O,i++;let k=[u()];for(;h&&c().text===
",";)a(),k.push(u());if(c().kind==="end")throw new dt(z,v.position);return c().text!==A&&p(),a(),i--,s=w,k}if(!t.length)throw new dt("empty",0);let M=u();return c().
kind!=="end"&&p(),M}function Id(t,e){let n=[],r=new Map;function o({position:s},c,a,l=0,p=0){let u=[Md.indexOf(c),a,l,p],d=u.join();if(r.has(d)||r.set(d,n.push(
u)-1),n.length>Dt.instructions)throw new dt("operations",s,Dt.instructions);return r.get(d)}function i(s){let{operation:c,operands:a,value:l,letter:p}=s;if(c===
"number")return o(s,c,0,0,l);if(c==="variable")return o(s,c,e.indexOf(p));let u=i(a[0]),d=c==="power"&&a[1].operation==="number"?a[1].value:0;if(d===2||d===3||d===
4){let f=o(s,"multiply",u,u);return d===2?f:o(s,"multiply",f,d===3?u:f)}return o(s,c,u,...a.slice(1).map(i))}return i(t),n}var Tn=(t,e=t.get("value"))=>Qt(e,t.get("variables")),[jd,Fd]=[24,8];function No(t,e,n){let{shape:r}=t.get(e),o=new Float64Array(W(t.get(e)).length);return o.set(
n),ee(o,{shape:r,dtype:"float64"},t.get(e))}function Bd({model:t}){let e=Tn(t).parameters;function n(){let r=Tn(t),[o,i]=[e,W(t.get("parameters"))];e=r.parameters;
let s=No(t,"instructions",r.instructions.flat()),[c,a]=[W(s),W(t.get("instructions"))];c.every((l,p)=>l===a[p])||(t.set("instructions",s),t.set("parameters",No(
t,"parameters",e.map(l=>o.includes(l)?i[o.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function Dd({model:t,el:e}){rt(e,"gdviz-fo\
rmula-field");let n=Lt(),r=null,o=new Map;function i({target:u}){let d=u.value;try{Tn(t,d),r=null,G(t,{value:d})}catch(f){if(!(f instanceof dt))throw f;r={text:d,
error:f}}l()}function s(u){let d=f=>{let m=W(t.get("parameters")).slice();m[Tn(t).parameters.indexOf(u)]=f,G(t,{parameters:No(t,"parameters",m)})};return o.has(
u)||o.set(u,ue(l,d)),o.get(u)}function c({message:u,position:d},f){let m=Array.from(f,y=>/\s/.test(y)?" ":y),b=Math.max(0,d-jd),x=m.slice(b,d+Fd).join("");return I`<code aria-hidden="true">${b?
"…":""}${x}\n${" ".repeat(d-b+(b?1:0))}▲</code>
      <span>${u}</span>`}function a(){r=null,l()}function l(){let[u,d,f]=["value","description","tooltip"].map(A=>t.get(A)),[m,b]=t.get("range"),x=W(t.get("para\
meters")),{root:y,parameters:M}=Tn(t),z=t.get("without");F(e,I`
      <label title=${f}>
        <span>${d}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${pt(r?.text??u)} @input=${i} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?c(r.error,r.text):D}</div>
        ${r?D:fa(u,y)}
      </div>
      ${M.map((A,O)=>z.includes(A)?D:I`<div class="gdviz-slider">${s(A)({value:x[O],min:m,max:b,step:.01,description:A,tooltip:`The letter ${A} of the formula`})}</div>`)}`)}
let p=[lt(t,{"parameters description tooltip range without":l}),lt(t,{value:a})];return()=>p.forEach(u=>u())}var ma={initialize:Bd,render:Dd};var Ud=10,Hd=9;function qd(t,e,n,{from:r,to:o}){let[i,s]=t.map(e?Math.log10:Number),c=n>1?(s-i)/(n-1):0,a=u=>e?10**u:u,l=u=>Math.floor((u-r)/(o-r)*n),p=Pt({low:a(
i-c/2),high:a(s+c/2),log:e,from:r,to:o});return{pixels:p,nearest:u=>Z(l(u),0,n-1),cellOf:u=>{let d=p.to(u);return d>=Math.min(r,o)&&d<=Math.max(r,o)?Math.min(l(
d),n-1):-1},centre:u=>a(i+u*c),edges:u=>{let[d,f]=[u,u+1].map(m=>r+(o-r)*m/n);return[Math.min(d,f),Math.max(d,f)]}}}function Wd({model:t,el:e}){let n=()=>t.get(
"kind")==="magnitude",r=n()?Ke:Oe,o=t.get("title")||`${t.get("value_name")} over ${t.get("axis_names").join(" and ")}`,i=se(e,{name:"gdviz-heat-map",label:o,ratio:t.
get("ratio"),margins:r});i.canvas.classList.add("hatch");let[s]=i.layers("cross"),[c]=F(i.handles,A(),".handle"),a=()=>t.get("values").shape,l=g=>{let _=t.get(`${g}\
_range`),$=t.get(`${g}_log`)&&_[0]>0,[S,N]=a();return qd(_,$,g==="x"?N:S,g==="x"?i.across():i.upwards())};function p(){if(!a()[0]||!a()[1])return null;let[g,_]=t.
get("chosen"),[$,S]=[l("x").cellOf(g),l("y").cellOf(_)];return $>=0&&S>=0?[$,S]:null}let u=g=>!Number.isFinite(g)||!n()&&g<0;function d(){let g=t.get("log"),[_,
$]=Nt([W(t.get("values"))],S=>Number.isFinite(S)&&!(g&&S<=0));return _<=$?[_,$]:null}function f(){oe(i.canvas,W(t.get("values")),a(),n()?m():b())}function m(){let g=br(
t.get("palette"),d()??[0,1],t.get("log"));return _=>u(_)?0:g(_)}function b(){let g=Array.from(t.get("colors"),_=>Ae(_));return _=>u(_)?0:g[_%g.length]}function x(){
let g=d();if(!n()||!g)return i.bar(n()?[[],[],t.get("value_name")]:null);i.bar(xr(i.area,t.get("palette"),g,t.get("value_name"),t.get("log")))}function y(){let g=t.
get("colors"),_=W(t.get("values")),$=new Set(n()?[]:_),S=t.get("names").map((j,T)=>({name:j,color:g[T%g.length],kind:"area"})),N=_.some(u),R=S.filter((j,T)=>$.has(
T));i.legend(N?[...R,{name:t.get("missing_name"),color:"",kind:"hatch"}]:R)}let M=()=>i.axes(We(l("x").pixels,l("y").pixels),t.get("axis_names"));function z(){let g=p();
if(F(i.handles,A(g)),!g)return F(s,null);let[[_,$],[S,N]]=[l("x").edges(g[0]),l("y").edges(g[1])],{left:R,top:j,width:T,height:C}=i.area,[P,E]=[(_+$)/2,(S+N)/2],
K=`${`M${P},${j}V${S-6}M${P},${N+6}V${j+C}`}M${R},${E}H${_-6}M${$+6},${E}H${R+T}`;F(s,q`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${K} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${K} />`)}function A(g=null){let[[_,$],[S,N]]=g?[l("x").edges(g[0]),l("y").edges(g[1])]:
[[0,0],[0,0]],R=(T,C,P,E)=>q`<rect class=${T} fill="transparent" stroke=${C} stroke-width=${P}
        x=${_-E} y=${S-E} width=${$-_+2*E} height=${N-S+2*E} />`,j=Math.max((Hd-($-_))/2,1);return q`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Kt(g)}
        aria-valuenow=${g?g[1]*a()[1]+g[0]:0} aria-valuetext=${g?O(g):""}>
        ${R("","white",4,j)}${R("cell","black",2,j)}${R("halo","none",0,Ud)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function O([g,_]){let[$,S]=t.get("axis_names"),N=`${$} = ${Y(l("x").centre(g))}, ${S} = ${Y(l("y").centre(_))}`,R=W(t.get("values"))[_*a()[1]+g];if(u(
R))return`${N}: ${t.get("missing_name")}`;let j=()=>t.get("names")[R]??String(R);return`${N}: ${n()?`${t.get("value_name")} ${Y(R)}`:j()}`}let h=i.readout(g=>{let _=g?
v(g):p();F(i.status,t.get("outdated")||(_?O(_):""))},c);function v([g,_]){return a()[0]&&a()[1]?[l("x").nearest(g),l("y").nearest(_)]:null}function w(g){if(!g)return;
let _=[l("x").centre(g[0]),l("y").centre(g[1])];String(_)!==String(t.get("chosen"))&&G(t,{chosen:_})}Ge({surface:i.hit,handle:c,to:g=>w(v(i.pixel(g))),by:(g,_)=>{
let[$,S]=p()??[0,0],N=_?10:1;w([Z($+N*g[0],0,a()[1]-1),Z(S+N*g[1],0,a()[0]-1)])}});let k="x_range y_range x_log y_log axis_names";return i.draw(t,{"kind values \
palette colors log":f,"kind values palette log value_name":x,"kind values names colors missing_name":y,[`values ${k}`]:M,[`kind chosen values names ${k}`]:z,[`k\
ind chosen values names value_name missing_name outdated ${k}`]:h})}var va={render:Wd};function Vd(t){let e=I`<b>${t.get("name")}</b>`,n=gt(t.get("module")),{error:r}=zn(t),o=r?`${r.message} (${r.name})`:t.get("error_message"),i=s=>I`<div class="gdviz-notice" role="status">${s}</div>`;
return o?I`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?i(I`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||nr(n)?null:i("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var Gd=({model:t})=>_e(t);function Kd({model:t,el:e}){
rt(e,"gdviz-link");let n=()=>F(e,Vd(t)),r=[_e(t),or(t,n),ot(t,"where error_message",n)];return n(),()=>r.forEach(o=>o())}var wa={initialize:Gd,render:Kd};var Yd=2,Jd=.5,ba=.05,Or=(t,e,n=Yd)=>e*Math.abs(t)/(Math.abs(t)+n);function xa(t,e){let n=cr(t),r=document.createElement("canvas"),o=lr(e.positive,e.negative),i=[];
function s({weights:d,thickest:f},m){d.forEach(({index:b},x)=>{let y=m[b],M=Or(y,f);M>ba&&(n.lineWidth=M,n.strokeStyle=y>0?e.positive:e.negative,n.stroke(i[x]))})}
function c({units:d,layers:f},m,[b,x,y],{ink:M,paper:z}){let A=d.length-f[0].length===b&&y>1,O=d.slice(f[0].length);n.fillStyle=z;for(let{x:h,y:v,size:w}of d)n.
fillRect(h-w/2,v-w/2,w,w);A&&x>1&&a(O,m,x,y),A&&x===1&&l(O,m,y,M),n.lineWidth=1,n.strokeStyle=M,n.globalAlpha=.7;for(let{x:h,y:v,size:w}of d)n.strokeRect(h-w/2-
.5,v-w/2-.5,w+1,w+1);n.globalAlpha=1}function a(d,f,m,b){oe(r,f,[m*d.length,b],x=>o(Z(x,-1,1))),d.forEach(({x,y,size:M},z)=>{let A=(d.length-1-z)*m;n.drawImage(
r,0,A,b,m,x-M/2,y-M/2,M,M)})}function l(d,f,m,b){d.forEach(({x,y,size:M},z)=>{let A=f.subarray(z*m,(z+1)*m),O=A.reduce((k,g)=>Math.max(k,Math.abs(g)),1),[h,v]=[
x-M/2,.46*M/O];Object.assign(n,{lineWidth:1,strokeStyle:b,globalAlpha:.25}),n.beginPath(),n.moveTo(h,y),n.lineTo(h+M,y),n.stroke();let w=z===d.length-1;Object.assign(
n,{lineWidth:M>20?1.8:1.2,strokeStyle:w?e.fit:b,globalAlpha:1}),n.beginPath(),A.forEach((k,g)=>n.lineTo(h+M*g/(m-1),y-v*k)),n.stroke()})}function p({units:d,thickest:f},m,b){
for(let{x,y,size:M,index:z}of d){let A=m[z],O=Or(A,f,Jd)/2;O>ba&&(u(x-M/2,y+M/2,O+.8,b),u(x-M/2,y+M/2,O,A>0?e.positive:e.negative))}}function u(d,f,m,b){n.beginPath(),
n.arc(d,f,m,0,2*Math.PI),n.fillStyle=b,n.fill()}return{resize:({width:d,height:f,weights:m})=>{i=m.map(({curve:x})=>new Path2D(x));let b=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(d*b),height:Math.round(f*b)}),Object.assign(t.style,{width:`${d}px`,height:`${f}px`})},draw:(d,f,m,b,x)=>{let y=t.width/d.width;
n.setTransform(y,0,0,y,0,0),n.clearRect(0,0,d.width,d.height),f.length===d.parameters&&(s(d,f),c(d,m,b,x),p(d,f,x.paper))}}}var ya=1e3,Zd=10;function $a(t,e,n){let{shape:[r]}=t,o=W(t),i=Array.from({length:r},(l,p)=>[...o.subarray(3*p,3*p+3)]),s=1+Math.max(...i.map(([l])=>l)),c=i.findIndex(
l=>l[0]>0&&l[1]===e),a=i.reduce((l,p,u)=>p[0]<i[l][0]?u:l,0);return i[c<0?a:c]=[s,e,n],{shape:[r,3],data:new DataView(Float64Array.from(i.flat()).buffer)}}var Ro=t=>{
let e=Math.ceil(Math.log10(Math.max(Math.abs(t),Zd)));return Number.isFinite(e)?Math.min(10**e,ya):ya},Lo=t=>Number(t.toFixed(2));var ka=54,Xd=340,Qd=120,tp=40,ep=5,np=16,de=16,Nn=4;function Po(t){let[e,n,{shape:[,r,o]}]=[W(t.get("weights")),W(t.get("shape")),t.get("responses")],i=W(t.get(
"responses")),s=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],c={parameters:e,indices:[...e.keys()],responses:i,pictures:[
t.get("responses").shape[0],r,o]};if(!n.length)return{...c,sizes:t.get("sizes"),names:s};let a=Array.from(n.subarray(0,Nn)).filter(z=>z>0),l=Array.from(n.subarray(
Nn)).flatMap((z,A)=>z?[A]:[]),p=Nn*de**2,u=p+Nn*de,d=[...a.map((z,A)=>[A*de**2,p+A*de,A*de]),[u,u+de,Nn*de]],f=l,m=[],b=[],x=t.get("curves"),y=r*o;for(let[z,A]of[
...a,1].entries()){let O=Array.from({length:A},(h,v)=>v);for(let h of O)m.push(...f.map(v=>d[z][0]+h*de+v));m.push(...O.map(h=>d[z][1]+h));for(let h of O)b.push(
i.subarray((d[z][2]+h)*y,(d[z][2]+h)*y+(x?o:y)));f=O}let M=new Float64Array(b.length*(x?o:y));return b.forEach((z,A)=>M.set(z,A*z.length)),{parameters:Float64Array.
from(m,z=>e[z]),indices:m,responses:M,pictures:[b.length,x?1:r,o],sizes:[l.length,...a,1],names:l.map(z=>x?s[z].replace("₁",""):s[z])}}function Co(t,e){let n=Z(
ka*Math.max(...t),Qd,Xd),r=e/t.length,o=[0,0];for(let l=1;l<t.length;l++)o.push(o[l]+t[l]*(t[l-1]+1));let i=t.map((l,p)=>{let u=Math.min(n/l,ka),d=Math.floor(Math.
min(.76*u,.5*r,tp)),f=m=>Math.round(m-d/2)+d/2;return Array.from({length:l},(m,b)=>({layer:p,unit:b,index:p?o[p]+l*t[p-1]+b:-1,x:f(r*(p+.5)),y:f(n/2+(b-(l-1)/2)*
u),size:d}))}),s=i.flat(),c=i.slice(1).flatMap((l,p)=>l.flatMap(u=>i[p].map(d=>{let[f,m]=[d.x+d.size/2,u.x-u.size/2],b=(f+m)/2,x=`M${f},${d.y}C${b},${d.y},${b},${u.
y},${m},${u.y}`;return{from:d,to:u,index:o[u.layer]+u.unit*i[p].length+d.unit,start:f,end:m,curve:x}}))),a=Z(.25*Math.min(...s.map(({size:l})=>l)),3.5,10);return{
width:e,height:n,layers:i,units:s,weights:c,thickest:a,parameters:o[t.length]}}function Er({units:t,weights:e},[n,r],o=!1,i=null){let s=t.find(({x:f,y:m,size:b})=>Math.
max(Math.abs(n-f),Math.abs(r-m))<=b/2+1);if(s)return s;let c=e.filter(({start:f,end:m})=>f<=n&&n<=m);if(!c.length)return null;let a=rp((n-c[0].start)/(c[0].end-
c[0].start)),l=({from:f,to:m})=>Math.abs(f.y+(m.y-f.y)*a-r),p=o?np:ep,u=o&&c.find(f=>f===i&&l(f)<p);if(u)return u;let d=c.reduce((f,m)=>l(m)<l(f)?m:f);return l(
d)<p?d:null}function rp(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var op=250,ip=[.5,2,8],sp=.02,za=.1;function ap({model:t,el:e}){rt(e,"gdviz-network-diagram");let n=t.get("colors");for(let B in n)e.style.setProperty(`--${B}`,
n[B]);let r=I`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="gdviz-slider"></div>
    <div class="legend"></div>`,[o,i,s,c,a]=F(e,r,".network","canvas",".readout",".gdviz-slider",".legend"),l=t.get("editable");c.hidden=!l;let p=xa(i,n),u=eo(),
d=Po(t),f="",m=Co(d.sizes,320),b=null,x=null,y=null,M=!1,z=!1;function A(B=m.width){let U=f;m=Co(d.sizes,B),f=String([d.sizes,d.names]),p.resize(m),F(a,dp(m.thickest)),
y=null;let V=x?.index??-1;x=f===U&&V>=0?[...m.weights,...m.units].find(tt=>tt.index===V)??null:null,v(null),O(),C()}function O(){p.draw(m,d.parameters,d.responses,
d.pictures,u),X()}function h(){d=Po(t),String([d.sizes,d.names])!==f?A():O(),z&&K(),z=!1,y&&N(y.part,y.value)}function v(B){b=B;let U=m.layers[0].map(({x:V,y:tt,
unit:J})=>q`<text x=${V} y=${tt} dy="0.35em" text-anchor="middle">${d.names[J]}</text>`);F(o,I`
      <svg tabindex="0" role="application" aria-label=${up(d.sizes,t.get("activation"),l)} width=${m.width} height=${m.height}
        @pointermove=${k} @pointerdown=${R} @click=${j} @pointerleave=${g} @blur=${()=>v(null)} @keydown=${_}>
        <g class="names" aria-hidden="true">${U}</g>
        <g class="pointed" aria-hidden="true">${B&&Aa(B)}</g>
        <g class="pointed selected" aria-hidden="true">${x&&Aa(x)}</g>
      </svg>`),L()}let w=B=>Er(m,At(o,B),B.pointerType==="touch"),k=B=>M||v(w(B)),g=({pointerType:B})=>B!=="touch"&&v(null);function _(B){if(B.ctrlKey||B.metaKey||
B.altKey)return;let[U,V]=[Me(B),{"+":za,"-":-za}[B.key]];if(V&&x)N(x,Lo($(x)+V));else if(U||["Enter","Escape"].includes(B.key))S(cp(m,x??b,U??B.key));else return;
B.preventDefault()}let $=B=>d.parameters[B.index];function S(B){x=l?B:null,v(B),C()}function N(B,U){if(B.index<0||t.get("is_past"))return;let V=Ro(U);z=!0,G(t,{
edits:$a(t.get("edits"),d.indices[B.index],Z(U,-V,V))})}function R(B){let U=B.pointerType==="touch",V=Er(m,At(o,B),U,x);if(!l||B.button!==0||U&&V!==x)return k(B);
if(S(V),!V||V.index<0||t.get("is_past"))return;let[tt,J]=[$(V),B.clientY];Yt(B,({clientY:at})=>{at===J&&!y||(y={part:V,value:Lo(tt+sp*(J-at))},N(V,y.value))}),M=
!0;let nt=()=>{M=!1,y=null};for(let at of["pointerup","pointercancel"])o.addEventListener(at,nt,{once:!0})}function j(B){B.pointerType==="touch"&&S(w(B))}let T=ue(
C,B=>x&&N(x,B));function C(){if(!l)return;let B=x!==null&&x.index>=0;c.classList.toggle("empty",!B);let U=B?$(x):0,V=Ro(U),tt=x?Sa(m,d.names,x):"";F(c,T({value:U,
min:-V,max:V,step:V/1e3,disabled:t.get("is_past"),description:tt,tooltip:"Training continues from the value that you set"}))}let P=0,E=0;function L(){P=performance.
now();let B=b??x,U=l?"Select a line or a unit to change its value.":"Point at a line or a unit to see its value.",V=x&&t.get("is_past")?" An earlier epoch is sh\
own; its values cannot be changed.":"";s.textContent=(B?lp(m,d.names,B,d.parameters):U)+V}function K(){L(),C()}function X(){!(b??x)||E||(E=window.setTimeout(()=>{
E=0,K()},Math.max(op-(performance.now()-P),0)))}Jt(o,({touches:B})=>x!==null&&Er(m,At(o,B[0]),!0,x)===x);let H=[lt(t,{"sizes weights responses shape curves":h,is_past:()=>S(
x),activation:()=>v(b)}),He(o,A),Fi(()=>{u=eo(),O()}),()=>clearTimeout(E)];return()=>H.forEach(B=>B())}function cp({layers:t,weights:e},n,r){if(!n)return t[0][0];
let o="from"in n;if(r==="Escape")return o?n.to:null;let i=e.filter(({to:l})=>l===(o?n.to:n));if(typeof r=="string")return i[0]??n;let[s,c]=r;if(o)return i[Z(n.from.
unit-c-s,0,i.length-1)];let a=t[Z(n.layer+s,0,t.length-1)];return a[Z(n.unit-c,0,a.length-1)]}function _a(t,e,{layer:n,unit:r}){return n===0?e[r]:n===t.layers.length-
1?"the output":`unit ${r+1} of hidden layer ${n}`}function lp(t,e,n,r){let o=Sa(t,e,n);return n.index<0?o:`${o}: ${Y(r[n.index])}`}function Sa(t,e,n){if("from"in
n){let[o,i]=[n.from,n.to].map(s=>_a(t,e,s));return`Weight from ${o} to ${i}`}let r=_a(t,e,n);return n.layer===0?`Input ${r}`:`Bias of ${r}`}function up([t,...e],n,r){
let o=e.slice(0,-1),i=`${o.length===1?"a hidden layer":"hidden layers"} of ${o.join(", ")} units`,s=o.length?`${i}${n?` (${n})`:""}`:"no hidden layer";return`Ne\
twork with ${t===1?"1 input":`${t} inputs`}, ${s} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves back.`+(r?
" Plus and minus change the value of what is selected; Tab moves to its slider.":"")}function Aa(t){if("from"in t)return q`<path d=${t.curve} />`;let e=t.size+5;
return q`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function dp(t){let e=(r,o,i=r)=>I`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${o}</svg>${i}</span>`,
n=r=>q`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;return I`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${ip.map(r=>e("sample",n(Or(r,t)),String(r)))}
    ${e("bias",q`<circle cx="5" cy="5" r="3.5" />`)}`}var Ma={render:ap};var Oa="_",pp=100,Ea=1,fp=1e6,Io="it was cut off or changed on its way";async function Ta(t){let e=/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t);if(t.length<pp||!(e||
t.startsWith("[{")))return t;let n=e?gp(t.split(",").map(Number)):Wt([Uint8Array.of(Ea),new TextEncoder().encode(t)]),r=await Ra(n,new CompressionStream("deflat\
e")),o=btoa(Array.from(r,s=>String.fromCharCode(s)).join("")),i=Oa+o.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return i.length<t.length?i:t}var jo=t=>/^_[A-Za-z0-9_-]*$/.
test(t);async function Na(t){if(!jo(t))return t;try{let e=atob(t.slice(Oa.length).replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,i=>i.charCodeAt(0)),
r=await Ra(n,new DecompressionStream("deflate"));if(r[0]===Ea)return new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(1));let o=hp(r);return Array.from(o,i=>Object.
is(i,-0)?"-0":String(i)).join(",")}catch{throw new RangeError(Io)}}function gp(t){let e=t.every(i=>Object.is(Math.fround(i),i)),n=e?4:8,r=new DataView(new ArrayBuffer(
n*t.length));t.forEach((i,s)=>e?r.setFloat32(n*s,i):r.setFloat64(n*s,i));let o=new Uint8Array(1+r.byteLength);o[0]=n;for(let i=0;i<r.byteLength;i++)o[1+i%n*t.length+
Math.floor(i/n)]=r.getUint8(i);return o}function hp(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(Io);let r=new DataView(
new ArrayBuffer(e*n));for(let i=0;i<r.byteLength;i++)r.setUint8(i,t[1+i%e*n+Math.floor(i/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((i,s)=>e===
4?r.getFloat32(4*s):r.getFloat64(8*s))}async function Ra(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],o=0;for(let i=await n.read();!i.done;i=
await n.read()){if(o+=i.value.length,o>fp)throw await n.cancel(),new RangeError(Io);r.push(i.value)}return Wt(r)}var Fo=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),Tr=t=>Fo(t)&&Object.values(t).every(e=>typeof e=="string");var Ne=4,Nr="pins",on=80,mp=2e3,Rr=t=>t.length?JSON.stringify(t):"";function La(t){if(!t)return[];try{let e=JSON.parse(t);return Array.isArray(e)&&e.length<=Ne&&
e.every(vp)?e:null}catch{return null}}function vp(t){let e=typeof t?.name=="string"&&t.name.length<=on&&typeof t.shown=="boolean",n=Tr(t?.state)&&!(Nr in t.state);
return e&&n&&(t.curves===void 0||Bo(t.curves,r=>Bo(r,wp)))}var wp=t=>Bo(t,e=>e===null||Number.isFinite(e)),Bo=(t,e)=>Array.isArray(t)&&t.length<=mp&&t.every(e);var Re=1,bp=/ ([α-ω][₀-₉]*)$/,Pa=new WeakMap;function Do(t,{kind:e,options:n,otherwise:r,usual:o},i){if(n)return n[t];if(o&&t===i.get(o))return"";if(e==="\
pins")return Rr(t);if(e==="texts")return xp(t,r??[])?"":JSON.stringify(t);if(typeof t=="string")return t;if(Array.isArray(t))return t.map(sn).join(",");if(!t?.data)
return sn(Number(t));let s=Pa.get(t)??Array.from(W(t),yp).join(",").replace(/(,0)+$/,"");return Pa.set(t,s),s}var xp=(t,e)=>t.length===e.length&&t.every((n,r)=>n===
e[r]),yp=t=>Object.is(t,-0)?"-0":String(t);function sn(t){let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.
fround(n)===t)||t)}var Le=t=>t.get("entries"),pe=async t=>(await Fa(t)).look();async function Fa(t){let e=Le(t),n=e.flatMap(s=>"selector"in s?[s.selector,...Uo(
s).map(({widget:c})=>c)]:[s.widget]),r=async s=>[s,await st(t.widget_manager,s)],o=new Map(await Promise.all(n.map(r)));function i(){let s=new Map;for(let c of e){
let a="selector"in c?c.targets[o.get(c.selector).get("index")]:c,l=a&&o.get(a.widget);a&&s.set(c.name,Do(l.get(a.trait),a,l))}return s}return{look:i,widgets:o}}
var Uo=t=>"selector"in t?Object.values(t.targets):[t];async function Ho(t,e,n){if(!("selector"in t))return t;let r=n?.get(t.selector)??(await st(e,t.selector)).
get("index");return t.targets[r]??`there is no such setting with ${t.title} = ${t.labels[r]}`}var an=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.
get(n)!==e.get(n));async function Ba(t,[e]){let n=Le(t).find(i=>i.name===e),[r]=n?Uo(n):[];if(!r)return e;let o=(await st(t.widget_manager,r.widget)).get("descr\
iption");return o?o.replace(/\s*=$/,""):r.kind==="array"?"points":e}async function Da(t,e,n){let r=[],o=new Set;for(let i of Le(t)){let s=e.get(i.name),c=await Ho(
i,t.widget_manager);if(!n.includes(i.name)||!s||typeof c=="string")continue;let a=await st(t.widget_manager,c.widget),[l,p]=[i.name.split(".")[0],i.name.includes(
".")];if(c.options)o.add(s),r.push(a.get("_options_labels")[c.options.indexOf(s)]);else if(!p||o.has(l)){let[,u]=bp.exec(a.get("description"))??[];r.push(u?`${u}\
 = ${s}`:`${a.get("description")} ${s}`)}}return r.join(", ")}function cn(t,e){let n=[],r=0;async function o(){let s=++r,{look:c,widgets:a}=await Fa(t);if(s!==r)
return;for(let p of n)p();let l=()=>e(c);n=Le(t).flatMap(Uo).map(({widget:p,trait:u})=>ot(a.get(p),u,l)),l()}o();let i=ot(t,"entries",o);return()=>{r++;for(let s of n)
s();i()}}async function $p(t,e){let n=await Ho(t,e);return typeof n=="string"?"":n.widget}var kp="it is outside the range that can be shown",zp="it cannot be ch\
anged without Python";function Tt(t){throw new RangeError(t)}var It=(t,e)=>Vn(_p(t,e));async function _p(t,e){let n=Ua(t,e),r="",o=i=>+("kind"in i&&i.kind==="pi\
ns");for(let i of Le(t).toSorted((s,c)=>o(s)-o(c))){let s=e.get(i.name);if(s===void 0)continue;let c=await $p(i,t.widget_manager);c!==r&&(await t.widget_manager.
runAll?.(),await me({inBackground:!1})),r=c,await Ha(i,s,n,async()=>{let a=await qa(t,i,s);a&&(a.widget.set(a.trait,a.wanted),a.widget.save_changes(),a.needsKernel&&
await Mp(t))})}return n}async function qo(t,e){let n=Ua(t,e),r=new Map;for(let o of Le(t)){let i=e.get(o.name);i!==void 0&&(!("selector"in o)&&o.options?.includes(
i)&&r.set(o.widget,o.options.indexOf(i)),await Ha(o,i,n,()=>qa(t,o,i,r)))}return n}function Ua(t,e){let n=new Set(Le(t).map(({name:r})=>r));return[...e.keys()].
filter(r=>!n.has(r)).map(r=>`${r.slice(0,40)}: there is no such setting`)}async function Ha({name:t},e,n,r){try{await r()}catch(o){if(!(o instanceof RangeError))
throw o;n.push(`${t}=${[...e].slice(0,40).join("")}: ${o.message}`)}}async function qa(t,e,n,r){let o=t.widget_manager,i=await Ho(e,o,r);if(typeof i=="string")return Tt(
i);let{trait:s}=i,c=await st(o,i.widget),a=r&&i.moving?{low:null,high:null}:{},l=Ep({...i,...a},c,n);if(Do(l,i,c)===Do(c.get(s),i,c))return null;i.kind==="pins"&&
await Ap(t,l);let p=t.get("needs_kernel").includes(i.widget);return p&&o.exported&&Tt(zp),{widget:c,trait:s,wanted:l,needsKernel:p}}async function Ap(t,e){for(let{
name:n,state:r}of e){let[o]=await qo(t,new Map(Object.entries(r)));o&&Tt(`of the pinned run “${n}”, ${o}`)}}var Sp=0;async function Mp(t){let e=++Sp,{promise:n,
resolve:r}=Op(),o=c=>c.event==="done"&&c.question===e&&r();t.on("msg:custom",o);let{kernel:i}=t.widget_manager,s=i&&qe(i,c=>c==="gone"&&r());t.send({event:"ask",
question:e}),await n,t.off("msg:custom",o),s?.()}function Op(){let t=()=>{};return{promise:new Promise(n=>t=n),resolve:t}}function Ep(t,e,n){let{kind:r}=t;if(r===
"choice"){let a=t.options??[];return a.includes(n)||Tt(`it must be one of ${a.join(", ")}`),a.indexOf(n)}if(r==="formula"){try{Qt(n,e.get("variables"))}catch(a){
if(!(a instanceof dt))throw a;Tt(`at character ${a.position+1}: ${a.message.replace(/\.$/,"")}`)}return n}if(r==="pins")return La(n)??Tt("it does not describe p\
inned runs");if(r==="texts")return Tp(n,t);if(t.usual&&!n)return e.get(t.usual);if(r==="flag")return n!=="0"&&n!=="1"&&Tt("it must be 0 or 1"),n==="1";if(r==="a\
rray"||r==="numbers"){let{trait:a,length:l,among:p,narrowest:u=null}=t,{shape:d}=e.get(a),f=l??Fe(d),m=n.split(",");(l?m.length!==f:m.length>f)&&Tt(`it must be ${l?
"":"at most "}${f} numbers separated by commas`);let b=m.map(Ia),x=b.every(z=>Number.isFinite(Math.fround(z))&&(!p||p.includes(z))),y=u===null||Np(b,u);if((!x||
!y)&&Tt(d?"its numbers must be ones that can be set there":kp),!d)return b;let M=new Float64Array(f);return M.set(b),{shape:d,data:new DataView(M.buffer)}}r==="\
whole"&&!/^[+-]?[0-9]+$/.test(n)&&Tt("it must be a whole number");let o=Ia(n),i=(a,l)=>typeof a=="string"?e.get(a):a??l,[s,c]=[i(t.low,-1/0),i(t.high,1/0)];return s<=
o&&o<=c||Tt(`it must lie between ${ja(s)} and ${ja(c)}`),o}function Tp(t,{length:e,otherwise:n=[]}){if(!t)return n;let r;try{r=JSON.parse(t)}catch{r=null}return Array.
isArray(r)&&r.length===e&&r.every(i=>typeof i=="string"&&i.length<=Ca)?r:Tt(`it must be ${e} texts of at most ${Ca} characters`)}var Ca=80;function Ia(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:Tt("it must be a number")}var Np=([t,e,n,r],o)=>[[t,e],[n,r]].every(([i,s])=>i<s&&s-i>=o*Math.max(Math.abs(i),
Math.abs(s)));function ja(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.
toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}var ln="gdviz",Lr=8e3,Yo=async t=>Go(await pe(t));async function Go(t){let e=new URLSearchParams;for(let[n,r]of t)r&&e.set(n,await Ta(r));return e.set(ln,String(
Re)),e.toString().replaceAll("%2C",",")}var Jo=()=>location.href.replace(/[?#].*$/s,""),Rp=["token","theme","template","note","python"],Ga=t=>!Rp.includes(t)&&!t.
startsWith("voila");async function Lp(t){let e=new Map(new URLSearchParams(t)),n=e.get(ln);if(n!==void 0&&n!==String(Re))throw new RangeError("it was made by an\
other version of this page");let r=[...e].filter(([i])=>Ga(i)&&i!==ln);if(n===void 0&&r.some(([,i])=>jo(i)))throw new RangeError("its end is missing");let o=async([
i,s])=>{let c=await Na(s).catch(({message:a})=>{throw new RangeError(`of ${i}, ${a}`)});return[i,c]};return new Map(await Promise.all(r.map(o)))}var Wo=10;async function Zo(t,e,n){
let r;try{let o=await It(t,n?new Map(Object.entries(n)):await Lp(e));if(!o.length)return;let i=o.length>Wo?`; and ${o.length-Wo} more`:"";r=`Parts of this link \
were ignored. ${o.slice(0,Wo).join("; ")}${i}.`}catch(o){if(!(o instanceof RangeError))throw o;r=`This link was ignored: ${o.message}.`}await Ko(t,r)}async function Ko(t,e){
let n=e&&`<div class="gdviz-notice" role="status">${Pp(e)}</div>`;wt(await st(t.widget_manager,t.get("message")),"value",n)}var Pp=t=>t.replaceAll("&","&amp;").
replaceAll("<","&lt;"),Wa=400,Va="There are too many points, or pinned runs, for the address of this page, so a copy of the address leaves them out. To keep the\
m or to give them to others, save the page.";async function Ka(t){let e=await pe(t),n=history.state?.[ln];await Zo(t,location.search,n),n&&await Ko(t,Va);let r=await pe(
t),[o,i,s]=[0,-1/0,!!n];function c(){o||=setTimeout(l,Math.max(0,i+Wa-performance.now()))}let a=cn(t,c);addEventListener("popstate",()=>{r=new Map,c()});async function l(){
i=performance.now(),o=ne()?setTimeout(l,Wa):0;let p=await pe(t);if(o||!an(p,r).length)return;r=p;let u=an(p,e).length?await Go(p):"",d=s;s=Vo(u).length>Lr;try{s?
history.replaceState({[ln]:Object.fromEntries(p)},"",Vo(await Go(Cp(p)))):history.replaceState(null,"",Vo(u))}catch{return a()}s!==d&&await Ko(t,s?Va:"")}}function Vo(t){
let n=[new URLSearchParams([...new URLSearchParams(location.search)].filter(([r])=>!Ga(r)&&r!==ln)).toString(),t].filter(Boolean).join("&");return Jo()+(n&&`?${n}`)+
location.hash}var Cp=t=>new Map([...t].filter(([,e])=>e.length<500));var Ip=400,jp=200,Ya=["pointerdown","keydown","input","change","drop"],Ja=["pointerup","pointercancel"];function Fp(t){let e=new Set,n=[],r=[],o=null,i=()=>new Map,
[s,c,a,l]=[0,!1,!1,!1],p=null,u=Promise.resolve();for(let v of Ya)addEventListener(v,M,!0);for(let v of Ja)addEventListener(v,z,!0);addEventListener("blur",z);let d=cn(
t,v=>{i=v,!o&&!ne()&&(o=i()),l||x()});return{undo:()=>O(n,r),redo:()=>O(r,n),count:f,watch:m,stop:h};function f(){return{undo:n.length,redo:r.length}}function m(v){
return e.add(v),()=>e.delete(v)}function b(){for(let v of e)v()}function x(){clearTimeout(s),s=setTimeout(y,Ip)}function y(){c||ne()?x():A()}function M({type:v,
target:w}){s&&!ne()&&(v==="pointerdown"||w!==p)&&A(),p=w,a=!0,v==="pointerdown"&&(c=!0)}function z(){c=!1}function A(){clearTimeout(s);let v=a;[s,a]=[0,!1];let w=i();
o&&!an(w,o).length||(o&&v&&(n.push(o),n.length>jp&&n.shift(),r.length=0),o=w,b())}function O(v,w){let k=u.then(async()=>{s&&A();let g=v.pop();if(!g||!o)return"";
let _=await Ba(t,an(g,o));w.push(o),l=!0;try{await It(t,g),await me(),o=i()}finally{[l,a]=[!1,!1],b()}return _});return u=k.catch(()=>{}),k}function h(){clearTimeout(
s);for(let v of Ya)removeEventListener(v,M,!0);for(let v of Ja)removeEventListener(v,z,!0);removeEventListener("blur",z),d()}}var Za=re((t,e)=>Fp(e),t=>t.stop()),
Xa=Za.use,Qa=t=>Za.find(t.get("key"));var Bp=/\$([A-Za-z_]\w*(?:\.\w+)?)/g,tc=100;async function nc(t){let e=t.get("script"),n=[...new Set(rc(e))],r=new Map(await Promise.all(n.map(async s=>[s,await st(
t.widget_manager,s)]))),o=s=>r.get(s),i=({when:s})=>!s||s.indices.includes(o(s.selector).get("index"));return e.filter(i).map(s=>`${Dp(s,o)}
`).join("")}function rc(t){return typeof t=="string"?t.startsWith("IPY_MODEL_")?[t]:[]:typeof t=="object"&&t!==null?Object.values(t).flatMap(rc):[]}function Dp({
text:t,holes:e,each:n},r){let o=(c,a=0)=>Up(c,r,a);if(!n)return ec(t,(c,a)=>o(e[c],a));let i=r(n.shown[0]).get(n.shown[1]);return n.entries.filter((c,a)=>i[a]>0).
map(c=>ec(t,a=>a==="name"?fe(c.name):a==="hyperparameters"?ic(c.hyperparameters,r):o(e[a]))).join(`
`)}var ec=(t,e)=>t.split(`
`).map(n=>n.replaceAll(Bp,(r,o)=>e(o,n.length-n.trimStart().length))).join(`
`),fe=t=>JSON.stringify(t);function Rn(t){let e=sn(t);return/^-?[0-9]+$/.test(e)?`${e}.0`:e}function oc({widget:t,trait:e,kind:n,options:r=[]},o){let i=o(t).get(
e);return n==="choice"?fe(r[i]):n==="flag"?i?"True":"False":n==="whole"?String(i):n==="number"?Rn(i):n==="numbers"?`[${i.map(Rn).join(", ")}]`:fe(i)}var ic=(t,e)=>Object.
entries(t).map(([n,r])=>`${n}=${oc(r,e)}`).join(", "),Xo=t=>`(${t.join(", ")}${t.length===1?",":""})`;function Up(t,e,n){return t.kind==="arguments"?Hp(e(t.widget)):
t.kind==="starts"?qp(e(t.field),e(t.slice),e(t.surface)):t.kind==="keywords"?ic(t.entries[e(t.selector).get("index")],e):t.kind==="switched"?Xo(Object.entries(t.
targets).filter(([,{widget:r,trait:o}])=>e(r).get(o)).map(([r])=>fe(r))):t.kind==="points"?Vp(Wp(e(t.widget),t),n):oc(t,e)}function Hp(t){let[e,n,r]=[t.get("val\
ue"),t.get("variables"),W(t.get("parameters"))],o=Qt(e,n).parameters;if(String(n)==="x")return`${fe(e)}, ${Xo(["x",...o].map(fe))}`;let i=String(n)==="x,y"?[]:[
Xo(n.map(fe))];return[fe(e),...i,...o.map((s,c)=>`${s}=${Rn(r[c])}`)].join(", ")}function qp(t,e,n){let[r,o,i]=[W(t.get("parameters")),e.get("indices"),n.get("s\
tart")],{parameters:s}=Qt(t.get("value"),t.get("variables"));return`[${s.map((c,a)=>Rn(o.includes(a)?i[o.indexOf(a)]:r[a])).join(", ")}]`}function Wp(t,{array:e,
training:n}){let r=Array.from(W(t.get("part"))),o=r.map((a,l)=>n?a>0:l<=r.findLastIndex(Boolean)),i=e==="x"&&t.get("task")!=="regression";return(e==="x"?zt(t.get(
"x")).map(([...a])=>a):Array.from(W(t.get(e)),a=>[a])).map(a=>a.map(e==="part"?String:Rn)).filter((a,l)=>o[l]).map(a=>i?`[${a.slice(0,2).join(", ")}]`:a[0])}function Vp(t,e){
let n=`[${t.join(", ")}]`;if(n.length+e<tc-20)return n;let r=" ".repeat(e+4),o=[r];for(let i of t){let s=o[o.length-1];s!==r&&s.length+i.length+2>tc?o.push(`${r}${i}\
,`):o[o.length-1]=s===r?`${r}${i},`:`${s} ${i},`}return`[
${o.join(`
`)}
${" ".repeat(e)}]`}var sc=1e6,Qo=({widget_manager:t})=>t.ownsAddress?document.title:void 0;function Pr(t,...e){let n=r=>r.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"");return[n(Qo(t)??"")||"page",...e.map(n)].filter(Boolean).join("-")}async function cc(t){let e=Qo(t),n=Object.fromEntries(await pe(t));return{name:`${Pr(t)}.\
json`,text:`${JSON.stringify({gdviz:Re,page:e,values:n},null,1)}
`}}async function lc(t,e){try{if(e.size>sc)throw new RangeError(`it is larger than ${sc/1e6} MB`);let n=Gp(await e.text(),Qo(t));ac(await qo(t,n));let r=await pe(
t),o=await It(t,n);return o.length&&await It(t,r),ac(o),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function ac([t]){if(t)throw new RangeError(
t)}function Gp(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:r,page:o,values:i}=Fo(n)?n:{};if(r===
void 0)throw new RangeError("it does not hold the state of a page");if(r!==Re)throw new RangeError(`it has version ${JSON.stringify(r).slice(0,20)}, and this pa\
ge reads version ${Re}`);if(e&&o!==e)throw new RangeError(`it is of ${typeof o=="string"?`“${o.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!Tr(i))throw new RangeError("its values are not texts by names");return new Map(Object.entries(i))}var dc=di(yo(),1);async function pc(t){let{columns:e,series:n}=t.get("csv");if((await Promise.all(e.map(({array:[p]})=>st(t.widget_manager,p)))).some(p=>p.get("outdated")))return null;
let o=async([p,u])=>(await st(t.widget_manager,p)).get(u),i=await Promise.all(e.map(({array:p})=>o(p))),s=await Promise.all(e.map(({names:p})=>p[0]?.startsWith(
"IPY_MODEL_")?o(p):p)),c=[...n?[n.name]:[],...s.flat()],a=n&&await o(n.shown),l=n?n.names.flatMap((p,u)=>a[u]>0?uc(i,u).map(d=>[p,...d]):[]):uc(i,0,s);return`${dc.default.
unparse([c,...l],{newline:`
`})}
`}function uc(t,e,n){let r=t.map((l,p)=>Kp(l,e,n?.[p].length)),[[o],...i]=r,s=i.filter((l,p)=>t[p+1].shape.length===2).flat(),c=l=>o[l]!==o[l-1]&&Number.isFinite(
o[l])&&s.some(p=>Number.isFinite(p[l])),a=l=>Number.isFinite(l)?l:"";return Array.from(o,(l,p)=>p).filter(c).map(l=>r.flat().map(p=>a(p[l])))}function Kp(t,e,n=t.
shape[2]??1){let[r,o,i=1]=t.shape,s=W(t),c=l=>s.subarray(l*o*i,(l+1)*o*i);if(t.shape.length===2&&n>1)return Array.from({length:n},(l,p)=>c(p));let a=c(r>1?e:0);
return Array.from({length:Math.min(i,n)},(l,p)=>Float64Array.from({length:o},(u,d)=>a[d*i+p]))}var fc="This is being computed: try again in a moment.";function gc(t,e,n){let r=null,o=()=>e.closest(".gdviz-page")??document.body;function i(){r=r?null:na(o()),
n("")}function s(d,f,m){ze(d,f,m),n(`Saved as “${d}”.`)}async function c(){let d=await pc(t);if(d===null)return n(fc);s(`${Pr(t,"run")}.csv`,d,"text/csv")}async function a({
name:d,node:f},m){if(f.closest("[data-outdated]"))return n(fc);let b=`${Pr(t,d)}.${m}`;m==="svg"?s(b,On(f),"image/svg+xml"):s(b,await kr(f),"image/png")}let l=(d,f)=>I`<li><span>${d}</span>${f}</li>`,
p=(d,f,m)=>I`<button type="button" aria-label=${`${f}: ${d}`} @click=${m}>${d}</button>`;function u(){let{notebook:d}=t.widget_manager,f=(r??[]).filter(({node:m})=>m.
checkVisibility());return I`<ul class="files" aria-label="Download">
      ${d?l("Notebook",I`<a class="button" href=${d.address} download=${d.name} aria-label="Notebook: IPYNB">IPYNB</a>`):D}
      ${t.get("csv").columns?l("Run",p("CSV","Run",c)):D}
      ${f.map(m=>l(m.name,I`
        ${p("SVG",m.name,()=>a(m,"svg"))}${p("PNG",m.name,()=>a(m,"png"))}`))}
    </ul>`}return{button:()=>I`<button type="button" class="download" title="Save the notebook, the run and the figures as files"
      aria-expanded=${r!==null} @click=${i}>Download</button>`,list:()=>r?u():D}}var Yp=`With this many points or pinned runs the link would have more than ${Lr.toLocaleString("en")} characters, which not every server takes: save the page in\
stead.`;function Jp({model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>Yo(t))}var Zp="textarea, [contenteditable], input:is([type=text], [type=number],\
 [type=search], :not([type])):not([readonly])";function Xp({key:t,ctrlKey:e,metaKey:n,shiftKey:r,altKey:o}){return o||!(e||n)?null:t.toLowerCase()==="z"?r?"redo":
"undo":t.toLowerCase()==="y"&&!r?"redo":null}function Qp({model:t,el:e}){rt(e,"gdviz-page-state");let n=Xa(t),r=Qa(t),[o,i,s]=["","",""];function c(z,A="",O=""){
[o,i,s]=[z,A,O],y()}async function a(z){let A=await r[z]();c(A?`${z==="undo"?"Undone":"Redone"}: ${A}.`:`There is nothing to ${z}.`)}function l(z){let A=Xp(z),O=z.
target,v=(e.closest(".gdviz-page")??e).contains(O)||t.widget_manager.ownsAddress&&!O.closest?.(".gdviz-page");!A||!v||z.defaultPrevented||O.matches?.(Zp)||(z.preventDefault(),
z.stopPropagation(),a(A))}async function p(){c("");let z=`${Jo()}?${await Yo(t)}`;if(z.length>Lr)return c(Yp);let A=await ke(z);c(A?"Copied.":"Copy this:",z),A||
e.querySelector("[type=text]").select()}async function u(){let z=await nc(t);if(await ke(z))return c("Copied.");c("Copy this:","",z),e.querySelector("textarea").
select()}let d=gc(t,e,c);async function f(){let{name:z,text:A}=await cc(t);ze(z,A,"application/json"),c(`Saved as “${z}”.`)}async function m({target:z}){let[
A]=z.files;if(!A)return;let O=await lc(t,A);c(O?`“${A.name}” was not opened: ${O}.`:`Opened “${A.name}”.`),z.value=""}let b=(z,A,O)=>I`<button type="button" title=${A} @click=${O}>${z}</button>`,
x=(z,A,O,h)=>I`
    <button type="button" title=${O} aria-keyshortcuts=${h} aria-disabled=${r.count()[z]===0}
      @click=${()=>a(z)}>${A}</button>`;function y(){F(e,I`
      <div role="group" aria-label="Changes">
        ${x("undo","Undo","Undo the last change (Ctrl+Z)","Control+Z Meta+Z")}
        ${x("redo","Redo","Redo what was undone (Ctrl+Shift+Z)","Control+Shift+Z Meta+Shift+Z Control+Y")}
      </div>
      <div role="group" aria-label="This page in its current state">
        ${b("Copy link","Copy the address of this page in its current state",p)}
        ${b("Save","Save the current state of this page as a file",f)}
        ${b("Open …","Open a state of this page that was saved",()=>e.querySelector("[type=file]").click())}
        <input type="file" accept=".json,application/json" hidden @change=${m} />
      </div>
      <div role="group" aria-label="Take it with you">
        ${t.get("script").length?b("Copy as Python","Copy a Python script that computes what this page shows",u):D}
        ${d.button()}
      </div>
      ${d.list()}
      <span role="status">${o}</span>
      <textarea readonly spellcheck="false" aria-label="Python script of what this page shows" rows="12" ?hidden=${!s} .value=${pt(s)}></textarea>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!i} .value=${pt(i)} />`)}y();let M=[n,r.watch(y),ot(t,"script cs\
v",y),()=>removeEventListener("keydown",l,!0)];return addEventListener("keydown",l,!0),()=>M.forEach(z=>z())}var hc={initialize:Jp,render:Qp};var mc=(t,e,n)=>{let r=new Map;for(let o=e;o<=n;o++)r.set(t[o],o);return r},vc=en(class extends ce{constructor(t){if(super(t),t.type!==Ct.CHILD)throw Error("rep\
eat() can only be used in text expressions")}dt(t,e,n){let r;n===void 0?n=e:e!==void 0&&(r=e);let o=[],i=[],s=0;for(let c of t)o[s]=r?r(c,s):s,i[s]=n(c,s),s++;return{
values:i,keys:o}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,r]){let o=la(t),{values:i,keys:s}=this.dt(e,n,r);if(!Array.isArray(o))return this.ut=s,
i;let c=this.ut??=[],a=[],l,p,u=0,d=o.length-1,f=0,m=i.length-1;for(;u<=d&&f<=m;)if(o[u]===null)u++;else if(o[d]===null)d--;else if(c[u]===s[f])a[f]=le(o[u],i[f]),
u++,f++;else if(c[d]===s[m])a[m]=le(o[d],i[m]),d--,m--;else if(c[u]===s[m])a[m]=le(o[u],i[m]),nn(t,a[m+1],o[u]),u++,m--;else if(c[d]===s[f])a[f]=le(o[d],i[f]),nn(
t,o[u],o[d]),d--,f++;else if(l===void 0&&(l=mc(s,f,m),p=mc(c,u,d)),l.has(c[u]))if(l.has(c[d])){let b=p.get(s[f]),x=b!==void 0?o[b]:null;if(x===null){let y=nn(t,
o[u]);le(y,i[f]),a[f]=y}else a[f]=le(x,i[f]),nn(t,o[u],x),o[b]=null;f++}else _r(o[d]),d--;else _r(o[u]),u++;for(;f<=m;){let b=nn(t,a[m+1]);le(b,i[f]),a[f++]=b}for(;u<=
d;){let b=o[u++];b!==null&&_r(b)}return this.ut=s,zr(t,a),_t}});var tf=["paths","x","y","values"],Cr=["A","B","C","D"],te=({state:t,curves:e})=>JSON.stringify([t,e]),wc=t=>Object.fromEntries([...t].filter(([e])=>e!==Nr));function ef(t,e){
let[n,...r]=t.shape,o=Fe(r),i=n?e%n*o:0;return W(t).slice(i,i+o)}async function nf(t){let e=s=>s?st(t.widget_manager,s):null,[n,r,o]=await Promise.all(["state",
"choice","runner"].map(s=>e(t.get(s)))),i=await Promise.all(t.get("views").map(e));return{state:n,choice:r,runner:o,views:i}}async function rf(t){let{state:e,choice:n,
runner:r,views:o}=await nf(t),i=new Map,s=()=>new Map,c=0,a=[cn(e,h=>(s=h,y())),ot(t,"pinned",b)];return b(),{pin:f,swap:m,isOfProblem:z,lossesOf:A,stop:O};function l(){
return t.get("pinned")}function p(h){G(t,{pinned:h})}function u(){return o.map(h=>{let v=tf.filter(g=>h.get(g)),w=v.map(g=>De(h,g));return(n?[n.get("index")]:Array.
from({length:Math.max(...w.map(({shape:g})=>g[0]))},(g,_)=>_)).map(g=>({row:g,...Object.fromEntries(v.map((_,$)=>[_,ef(w[$],g)]))}))})}async function d(){await me(
{inBackground:!1});let h=s(),w={name:(await Da(e,h,t.get("named"))).slice(0,on),shown:!0,state:wc(h)};return r?w.curves=of(u()):i.set(te(w),u()),w}async function f(){
let h=await d();l().length<Ne&&p([...l(),h])}async function m(h){let v=await d(),w=l()[h];await It(e,new Map([...Object.entries(w.state),[Nr,Rr(l().with(h,v))]])),
r&&G(r,{playing:!1,shown:-1,resets:r.get("resets")+1})}function b(){for(let v of l())v.curves&&i.set(te(v),sf(v.curves));let h=l().filter(v=>!i.has(te(v)));h.length&&
Vn(x(h)),y()}async function x(h){let v=wc(s());for(let w of h){let k=await It(e,new Map(Object.entries(w.state)));await me({inBackground:!1}),k.length||i.set(te(
w),u())}await It(e,new Map(Object.entries(v))),h.some(w=>!i.has(te(w)))&&p(l().filter(w=>i.has(te(w)))),y()}function y(){c||=requestAnimationFrame(M)}function M(){
c=0;let h=l().length?s():new Map,w=l().map((g,_)=>({pin:g,mark:Cr[_],of:i.get(te(g)),isHere:z(g,h)})).filter(({pin:g,of:_})=>g.shown&&_),k=JSON.stringify(w.map(
({pin:g,mark:_,isHere:$})=>[_,g.name,te(g),$]));k!==t.get("drawn")&&(wt(t,"drawn",k),o.forEach((g,_)=>{let $=w.filter(({isHere:S})=>S||!g.get("paths"));wt(g,"pi\
nned",$.flatMap(({pin:S,mark:N,of:R})=>(R?.[_]??[]).map(j=>({...j,mark:N,name:S.name}))))}))}function z(h,v=s()){return t.get("problem").every(w=>(h.state[w]??"")===
(v.get(w)??""))}function A(h){return(i.get(te(h))??[]).flat().flatMap(({y:w})=>w?[w]:[]).map(w=>w.findLast(k=>!Number.isNaN(k))??NaN)}function O(){cancelAnimationFrame(
c);for(let h of a)h()}}var of=t=>t.map(e=>[e[0]?.x,...e.map(({y:n})=>n)].map(n=>Array.from(n??[],r=>Number.isFinite(r)?Number(r.toPrecision(5)):null)));function sf(t){
let e=n=>Float64Array.from(n,r=>r??NaN);return t.map(([n=[],...r])=>r.map((o,i)=>({row:i,x:e(n),y:e(o)})))}var bc=re((t,e)=>rf(e),t=>t.then(e=>e.stop())),xc=bc.
use,yc=t=>bc.find(t.get("key"));var af=`${Ne} runs are pinned: remove one to pin another`;function cf({model:t,el:e}){rt(e,"gdviz-pins");let n=xc(t),r=null;yc(t).then(u=>{r=u,l()});let o=()=>t.
get("pinned"),i=(u,d)=>G(t,{pinned:o().with(u,{...o()[u],...d})});function s(u){G(t,{pinned:o().filter((f,m)=>m!==u)});let d=e.querySelectorAll(".remove");(d[Math.
min(u,d.length-1)]??e.querySelector("button"))?.focus()}function c(){o().length<Ne&&r?.pin()}function a(u,d){let[f,m]=[Cr[d],`pinned run ${Cr[d]}`],b=r?r.lossesOf(
u).map(M=>Y(M,3)):[],x=({target:M})=>i(d,{name:M.value.trim().slice(0,on)}),y=r&&!r.isOfProblem(u);return I`
      <li class=${u.shown?"":"hidden"}>
        <label title="Show or hide ${m}"><input type="checkbox" aria-label="Show ${m}" .checked=${pt(u.shown)}
          @change=${({target:M})=>i(d,{shown:M.checked})} /><b>${f}</b>${ms(f)}</label>
        <input type="text" aria-label="Name of ${m}" title=${u.name} maxlength=${on} .value=${pt(u.name)} @change=${x} />
        <output title="Its last loss">${b.length?`loss ${b.join(", ")}`:D}</output>
        <button type="button" title="Make ${m} the present one, and pin the present one in its place" @click=${()=>r?.swap(d)}>Swap</button>
        <button type="button" class="remove" title="Remove ${m}" aria-label="Remove ${m}" @click=${()=>s(d)}>×</button>
        ${y?I`<small>Of another problem: not drawn on this surface.</small>`:D}
      </li>`}function l(){let u=o().length>=Ne;F(e,I`
      <button type="button" aria-disabled=${u} title=${u?af:"Keep the present run in the plots, to compare others with it"} @click=${c}>Pin this run</button>
      <ul aria-label="Pinned runs" ?hidden=${!o().length}>${vc(o(),(d,f)=>f,a)}</ul>`)}let p=[n,lt(t,{"pinned drawn":l})];return()=>p.forEach(u=>u())}var $c={render:cf};var lf={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},Pe=(t,e,n,r=t)=>I`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${lf[t]} /></svg>
  </button>`,Ir=(t,e)=>Pe(t?"pause":"play",t?"Pause":"Play",e,"play");var uf=10,df=8;function pf({model:t}){let e=t.get("max");return ot(t,"max",()=>{let[n,r]=[t.get("value"),t.get("max")];(n>r||n===e&&!t.get("playing"))&&G(t,{value:r}),
e=r})}function ff({model:t,el:e}){rt(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),o=y=>G(t,{playing:!1,value:y});function i(){let y=!t.
get("playing");G(t,{playing:y,value:y&&n()>=r()?0:n()})}function s(){if(!t.get("ends"))return`${n()} / ${r()}`;let[y,M]=t.get("ends");return Y(y+(M-y)*n()/Math.
max(r(),1),3)}let[c,a]=t.get("ends")?[t.get("description"),""]:["","The current step"],l=()=>F(e,I`
      ${Pe("back","Back to the start",()=>o(0))}
      ${Ir(t.get("playing"),i)}
      ${Pe("step","Step forward",()=>o(Math.min(n()+1,r())))}
      <label title=${a}>
        ${c&&I`<span>${c}</span>`}
        <input type="range" min="0" step="1" aria-label=${c||"Current step"} aria-valuetext=${c?s():D} .max=${String(r())} .value=${pt(String(n()))}
          @input=${({target:y})=>o(Number(y.value))} />
        <output>${s()}</output>
      </label>`),p=0,u=0,d=()=>(t.get("seconds")?r()/t.get("seconds"):Math.max(uf,r()/df))/1e3;function f(y){let M=Math.min(Math.floor((y-p)*d()),r());if(M>=r())
return G(t,{value:r(),playing:!1});M>n()&&G(t,{value:M}),t.get("playing")&&(u=requestAnimationFrame(f))}function m(){cancelAnimationFrame(u),t.get("playing")&&(b(),
u=requestAnimationFrame(f))}function b(){p=performance.now()-n()/d()}let x=[lt(t,{"value max playing":l}),ot(t,"max",b),ot(t,"playing",m),()=>cancelAnimationFrame(
u)];return m(),()=>x.forEach(y=>y())}var kc={initialize:pf,render:ff};var gf="gdviz answer ";function zc(t){let e=`${gf}${location.pathname} ${t}`;return{get:()=>ti(()=>JSON.parse(localStorage.getItem(e)??"null")??void 0),set:n=>ti(
()=>localStorage.setItem(e,JSON.stringify(n))),clear:()=>ti(()=>localStorage.removeItem(e))}}function ti(t){try{return t()}catch{return}}var hf={point:"Drag the ring to where you expect it.",number:"Move the slider to the number you expect.",choice:"Choose an answer."};function mf({model:t,el:e}){
rt(e,"gdviz-question");let n=t.get("kind"),[r,o]=[Lt(),Lt()],i=t.get("solution")!==null,s=zc(t.get("question")),c=[],a=()=>n==="point"?[c[0],"value"]:[t,n],l=()=>a()[0]?.
get(a()[1]),p=n==="point"?null:JSON.stringify(l()),u=!1,d=!1,f=ue(A,g=>G(t,{number:g}));function m(){if(u=JSON.stringify(l())===p,u)return A();s.set(l()),G(t,{committed:!0})}
function b(){u=!1,s.clear(),G(t,{committed:!1}),e.querySelector("input, button")?.focus()}function x(){let g=t.get("committed");c.forEach(($,S)=>wt($,"locked",S===
0&&n==="point"?g:!g));let _=e.closest(".gdviz-beside")?.querySelector(".gdviz-moved");return _?.toggleAttribute("inert",!g),!!_}function y(){let g=t.get("commit\
ted");if(n==="choice")return I`<div class="options">${t.get("options").map((j,T)=>I`
        <label><input type="radio" name=${r} .checked=${t.get("choice")===T} ?disabled=${g} @change=${()=>G(t,{choice:T})} />
          <span>${j}</span></label>`)}</div>`;if(n==="point")return D;let[_,$,S,N,R]=["number","min","max","step","unit"].map(j=>t.get(j));return I`<div class="gdviz-slider">${f(
{value:_,min:$,max:S,step:N,unit:R,disabled:g,description:i?"Your answer":"Your prediction",tooltip:"The number that you expect"})}</div>`}function M(){let g=t.
get("solution"),_=1e-9*Math.max(1,Math.abs(g));return Math.abs(l()-g)<=t.get("within")+_}function z(){if(!i)return"Compare your prediction with what is shown no\
w, then move the controls.";let g=t.get("solution"),_=n==="choice"?t.get("options")[g]:`${Y(g)} ${t.get("unit")}`.trim();return`${M()?"Right.":`Not quite: ${_}.`}\
 ${t.get("explanation")}`.trim()}function A(){let g=t.get("committed"),_=i&&g?M()?"right":"wrong":"";F(e,I`
      <div role="group" class=${_} aria-labelledby=${o}>
        <p class="text" id=${o}>${t.get("question")}</p>
        ${y()}
        <p class="hint ${u?"urged":""}" role="status">${g?z():hf[n]}</p>
        ${g?I`<button type="button" class="again" @click=${b}>${i?"Try again":"Predict again"}</button>`:I`<button type="button" class="commit" @click=${m}>${i?
"Check":"This is my prediction"}</button>`}
      </div>`),x()}function O(g){return n==="point"?Array.isArray(g)&&g.length===2&&g.every(Number.isFinite):n==="choice"?Number.isInteger(g)&&g>=0&&g<t.get("op\
tions").length:Number.isFinite(g)&&g>=t.get("min")&&g<=t.get("max")}async function h(){let[g,_]=[t.get("point"),t.get("others")],$=await Promise.all([g,..._].filter(
Boolean).map(N=>st(t.widget_manager,N)));if(d)return;c=$,p??=JSON.stringify(l());let S=s.get();O(S)&&!t.get("committed")&&(G(a()[0],{[a()[1]]:S}),G(t,{committed:!0})),
x()}let v=[lt(t,{"question options choice number min max step committed":A})];h();let w=new MutationObserver(()=>x()&&w.disconnect()),k=new ResizeObserver(()=>{
let g=e.closest(".gdviz-beside");g&&(k.disconnect(),x()||w.observe(g,{childList:!0,subtree:!0,attributeFilter:["class"]}))});return k.observe(e),v.push(()=>w.disconnect(),
()=>k.disconnect()),()=>{d=!0,v.forEach(g=>g())}}var _c={render:mf};var Ac=t=>Number.isFinite(t)?Y(t,Math.abs(t)<.001?2:3):"–";function vf({model:t,el:e}){rt(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function r(s,c){n(s)!==
c&&G(t,{shown:t.get("shown").with(s,Number(c))})}function o(s){G(t,{chosen:s}),r(s,!0)}function i(){let[s,c,a]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=zt(t.get("values")),p=t.get("outdated"),u=(y,M)=>p?"…":Ac(l[y]?.[M]??NaN),d=s.map((y,M)=>I`<th scope="col" title=${c[M]??""}>${y}</th>`),f=t.get("names").map(
(y,M)=>{let[z,A]=[n(M),M===t.get("chosen")],O=({target:v})=>r(M,v.checked),h=`background: ${xt(a[M%a.length])}`;return I`
        <tr class="${z?"":"hidden"} ${A?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${y}" .checked=${pt(z)} @change=${O} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${y}" aria-pressed=${A} @click=${()=>o(M)}>
              <span class="swatch" .style=${h}></span>${y}
            </button>
          </th>
          ${s.map((v,w)=>I`<td class="number">${z?u(M,w):"–"}</td>`)}
        </tr>`}),b=(t.get("pinned")??[]).map(({mark:y,name:M,row:z,values:A})=>I`
        <tr class="pinned">
          <td></td>
          <th scope="row" title=${M}><span class="swatch" .style="background: ${xt(a[z%a.length])}"></span>${y}: ${t.get("names")[z]}</th>
          ${s.map((O,h)=>I`<td class="number">${Ac(A?.[h]??NaN)}</td>`)}
        </tr>`),x=I`<th scope="col"></th>`;F(e,I`<table aria-busy=${!!p}><caption ?hidden=${!p}>${p}</caption><thead><tr>${x}${x}${d}</tr></thead><tbody>${f}${b}</tbody></table>`)}
return lt(t,{"names colors columns hints shown values chosen outdated pinned":i})}var Sc={render:vf};var ei=[1/60,1/12,1/4,1,2,5,10,20,50,100];function wf(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function bf({model:t,el:e}){rt(e,"gdviz-runner");let n=t.get("unit"),r=()=>G(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),o=()=>G(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function i(){let m=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);G(t,{playing:!t.get("playing"),shown:-1,
resets:m})}function s({target:m}){let b=Number(m.value);G(t,{playing:!1,shown:b+t.get("stride")>t.get("position")?-1:b})}function c({target:m}){let b=Math.round(
Number(m.value));b>=1&&b<=1e3&&G(t,{anew_steps:b}),m.value=t.get("anew_steps")}function a(){let[m,b]=[t.get("position"),t.get("shown")],x=m.toLocaleString("en");
return b<0||b>=m?`${n} ${x}`:`${n} ${b.toLocaleString("en")} of ${x}`}function l(){let[m,b]=[t.get("position"),t.get("shown")];return I`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${a()} title="Wind back through the ${n}s"
        .max=${String(m)} .step=${String(t.get("stride"))} .value=${pt(String(b<0?m:b))}
        ?disabled=${m===0} @input=${s} />`}let p=m=>t.get("position")<m?"the numbers are no longer finite. The last finite parameters are shown.":"the loss keep\
s growing, or is no longer finite.";function u(){let[m,b,x]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],y=O=>Math.abs(O/m-1)<.001,M=ei.some(y)?ei:[...ei,
m].sort((O,h)=>O-h),z=({target:O})=>G(t,{speed:Number(O.value)}),A=({target:O})=>G(t,{anew:O.checked,playing:!1});F(e,I`
      <div class="gdviz-buttons">
        ${Pe("back","Restart",r,x<0?"back":"back wanted")}
        ${Ir(t.get("playing"),i)}
        ${Pe("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${z}>
          ${M.map(O=>I`<option value=${O} .selected=${pt(y(O))}>${wf(O,n)}</option>`)}
        </select>
        <output class="position">${a()}</output>
      </div>
      ${t.get("stride")>0?l():D}
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${pt(b)} @change=${A} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!b}
          .value=${String(t.get("anew_steps"))} @change=${c} />
        ${n}s
      </div>
      ${x<0||t.get("outdated")?D:I`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${x.toLocaleString("en")}: ${p(x)} Lower the learning rate, then restart.</div>`}`)}function d(){t.get("diverged_at")>=0&&t.get("playin\
g")&&G(t,{playing:!1})}let f=[ot(t,"position diverged_at",d),lt(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":u})];return d(),()=>f.
forEach(m=>m())}var Mc={render:bf};var xf=t=>t===void 0||Number.isNaN(t)?"–":Y(t);function yf({model:t,el:e}){return rt(e,"gdviz-sentence"),lt(t,{"templates which values shown kind outdated":()=>{
let[n,r]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=W(t.get("values")),i=t.get("templates")[t.get("which")]??"",s=t.get("outdate\
d"),c=s||i.replace(/\{(\d+)\}/g,(l,p)=>xf(o[p])),a=t.get("shown")&&i;F(e,a?I`<div class="${n} ${s?"gdviz-outdated":""}" role=${r}>${c}</div>`:D)}})}var Oc={render:yf};function $f(t){let{parameters:e}=Qt(t.get("value"),t.get("variables")),n=[..."abc"].filter(r=>!e.includes(r));return[...e,...n.slice(0,Math.max(0,2-e.length))]}
function kf(t,[e,n]){let r=i=>t.find(s=>s!==i),o=t.includes(e)?e:r(n);return[o,t.includes(n)&&n!==o?n:r(o)]}async function Ec(t){let e=n=>st(t.widget_manager,n);
return{field:await e(t.get("field")),surfaces:await Promise.all(t.get("surfaces").map(e))}}function jr(t,e,n){String(t.get(e))!==String(n)&&wt(t,e,n)}async function zf(t){
let{field:e,surfaces:n}=await Ec(t);function r(){let i=$f(e),s=kf(i,i.length>2?t.get("axes"):i),c=t.get("active");if(jr(e,"without",s),jr(t,"indices",c?s.map(a=>i.
indexOf(a)):[0,1]),!!c){jr(t,"names",i);for(let a of n)jr(a,"axis_names",s)}}let o=[ot(e,"value",r),ot(t,"active axes",r)];return r(),()=>o.forEach(i=>i())}function _f(t,e){
return t.flatMap((n,r)=>{let[o,i]=e.slice(2*r,2*r+2),s=o<=n&&n<=i?0:n-(o+i)/2;return[o+s,i+s]})}function Af({model:t}){let e=Be(zf(t));return()=>e.then(n=>n())}
async function Sf({model:t,el:e}){rt(e,"gdviz-slice");let{field:n,surfaces:[r]}=await Ec(t);function o(s,c){let a=t.get("names"),l=t.get("indices").map(m=>a[m]),
p=l.map((m,b)=>b===s?c:m===c?l[s]:m),u=n.get("parameters"),d=W(u).slice();l.forEach((m,b)=>d[a.indexOf(m)]=Number(sn(r.get("start")[b]))),G(n,{parameters:ee(d,{
shape:u.shape,dtype:"float64"},u)});let f=p.map(m=>d[a.indexOf(m)]);G(r,{start:f,view:_f(f,r.get("view"))}),G(t,{axes:p})}function i(){let s=t.get("names"),[c,a,
l]=[t.get("indices"),W(t.get("point")),t.get("outdated")],p=(f,m)=>I`
      <label>${f}
        <select title="The letter of the model that this axis shows" @change=${({target:b})=>o(m,b.value)}>
          ${s.map((b,x)=>I`<option value=${b} .selected=${pt(x===c[m])}>${b}</option>`)}
        </select>
      </label>`,u=s.flatMap((f,m)=>c.includes(m)?[]:[`${f} = ${Y(a[m]??NaN,3)}`]),d=`The surface is a slice at step ${t.get("step")}: ${u.join(", ")}. The pat\
h is projected onto it.`;F(e,t.get("active")&&s.length>2?I`
      <div class="axes">${p("Horizontal axis",0)}${p("Vertical axis",1)}</div>
      <div class="gdviz-note ${l?"gdviz-outdated":""}" role="status">${l||d}</div>`:D)}return lt(t,{"names indices active point step outdated":i})}var Tc={initialize:Af,
render:Sf};function Mf({model:t,el:e}){rt(e,"gdviz-slider");let n=ue(r,o=>G(t,{value:o}));function r(){let[o,i,s,c,a,l]=["value","min","max","step","log","whole"].map(b=>t.
get(b)),[p,u,d,f]=["disabled","description","unit","tooltip"].map(b=>t.get(b)),m=t.get("continuous_update");F(e,n({value:o,min:i,max:s,step:c,log:a,whole:l,disabled:p,
description:u,unit:d,tooltip:f,continuous:m}))}return lt(t,{"value description tooltip unit min max step log disabled":r})}var Nc={render:Mf};function Ln({values:t,shape:[e,n],box:[r,o,i,s]},[c,a]){let[l,p]=[(c-r)/(o-r)*(n-1),(a-i)/(s-i)*(e-1)];if(!(l>=0&&p>=0&&l<=n-1&&p<=e-1))return null;let[u,d]=[Math.
min(Math.floor(l),n-2),Math.min(Math.floor(p),e-2)],[f,m]=[l-u,p-d],b=d*n+u,[x,y]=[b,b+n].map(M=>(1-f)*t[M]+f*t[M+1]);return(1-m)*x+m*y}var Of=40,Ef=.42,un=14,Tf=8,Pn=t=>t.map(({from:[e,n],by:[r,o],color:i,shaft:s})=>q`
    <path class="vector" fill=${i} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
      data-from=${`${e},${n}`} data-by=${`${r},${o}`} d=${Se(e+r/2,n+o/2,r/2,o/2,s)} />`);function Rc(t,e,{left:n,top:r,width:o,height:i}){let s=e.map(([c,a])=>({
x:c,y:a,wide:un/2}));return t.map(({at:c,text:a,color:l,away:p})=>{let u=a.length*Tf/2,d=p[0]>.35?"start":p[0]<-.35?"end":"middle",f={start:u,middle:0,end:-u}[d],
m=Z(c[0]+f,n+u,n+o-u),b=Z(c[1],r+un/2,r+i-un/2),x=p[1]<0?-un:un;for(;s.some(y=>Math.abs(y.x-m)<y.wide+u&&Math.abs(y.y-b)<un);)b+=x;return s.push({x:m,y:b,wide:u}),
q`<text class="vector-label" x=${ht(m-f)} y=${ht(b)} dy="0.35em" text-anchor=${d}
      .style=${`fill: color-mix(in srgb, ${l} 70%, black)`}>${a}</text>`})}function ni(t,{width:e,height:n}){let r=Ef*Math.min(e,n)/t;if(!(t>0)||t>=Of&&r>=1)return 1;
let o=10**Math.floor(Math.log10(r));return o*(r>=5*o?5:r>=2*o?2:1)}function Lc(t){let e=r=>{let[o,i]=[r,1/r].map(s=>Number(s.toPrecision(1)));return r>1?`${o}:1`:
`1:${i}`},n=t.filter(({factor:r})=>r!==1).map(({what:r,factor:o})=>`${r} ${e(o)}`);return n.length?`Drawn to another scale: ${n.join(", ")}.`:""}var Ut=([t,e],[
n,r])=>[t+n,e+r],St=([t,e],n)=>[t*n,e*n],Et=([t,e])=>Math.hypot(t,e);var Nf=3.2,Cc=1.6,Ic=.9;function jc(t,{parts:e,names:n,isScaled:r},o,i,s){let[c,a,l,p,u,d]=e,f=[],m=t;for(let[A,O]of[c,a,l].entries()){let h=St(O,i),v=[o.gradient,
o.momentum,o.decay][A];Et(h)>0&&f.push({from:m,by:h,color:v,label:n[A],shaft:Cc}),m=Ut(m,h)}let b={from:t,by:St(p,i),color:o.step,label:n[3],shaft:Nf};if(f.length===
1?f.splice(0,1,{...b,label:`${n[3]} = ${f[0].label}`}):Et(p)>0&&f.unshift(b),!r)return{marks:Pn(f),labels:f.map(Pc)};let x=St(u,s);Et(x)>0&&f.push({from:t,by:x,
color:o.gradient,label:n[4],shaft:Ic});let[y,M]=St(d,s).map(Math.abs),z={at:Ut(t,[.71*y+6,-.71*M-6]),text:n[5],color:o.gradient,away:[1,-1]};return{marks:q`${Rf(
t,[y,M])}${Pn(f)}`,labels:[...f.map(Pc),z]}}var Rf=([t,e],[n,r])=>q`
  <g class="scale" fill="none">
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;function Pc({from:t,by:e,label:n,color:r,shaft:o},i,s){let c=St(e,1/Et(e));if(o===Ic)return{at:Ut(Ut(t,e),St(c,9)),text:n,color:r,away:c};let[a,l=a]=s,u=a.
by[0]*l.by[1]-a.by[1]*l.by[0]>=0==(o===Cc)?1:-1,d=[-u*c[1],u*c[0]];return{at:Ut(Ut(t,St(e,.5)),St(d,o+7)),text:n,color:r,away:d}}var Lf=.6,Pf=2.2;function Fc(t,e,n){let[r,o]=zt(t.get("current"))[0]??[NaN,NaN],i=g=>Number.isFinite(g[0])&&Number.isFinite(g[1]),[s,c]=e([0,0]),a=g=>{let[_,$]=e(
g);return[_-s,$-c]},l=zt(t.get("step_parts")),p=i([r,o])&&l.length>0&&i(l[3]),u=i([r,o])?zt(t.get("gradients")).filter(i).map(a):[];if(!p&&u.length<2)return{marks:D,
note:""};let d=e([r,o]),f=t.get("marks"),m=t.get("step_labels")[t.get("step_optimizer")]??[],b=p?l.map(a):[],x=p&&i(l[5]),y=g=>Math.max(0,...g.map(Et)),M=y(b.slice(
0,4)),z=Math.max(y([...u.slice(0,1),...x?b.slice(4):[]]),Cf(u.slice(1))),A=ni(x?M:Math.max(M,z),n),O=x?ni(z,n):A,h=p?jc(d,{parts:b,names:m,isScaled:x},f,A,O):{marks:D,
labels:[]},v=u.length>1?If(d,u,t.get("gradient_points"),f,O,p&&!x):h,w=v===h?[h]:[v,h],k=Lc([{what:[p?m[3]:"",u.length>1&&!x?"gradients":""].filter(Boolean).join(
" and "),factor:A},...x?[{what:`${m[4]} and ${m[5]}`,factor:O}]:[]]);return{marks:q`
      ${w.map(({marks:g})=>g)}
      ${Rc(w.flatMap(({labels:g})=>g),[d,e(t.get("start"))],n)}`,note:k}}var Cf=t=>t.map(Et).sort((e,n)=>e-n)[Math.floor(.8*t.length)]??0;function If([t,e],[n,...r],o,i,s,c){
let a=r.map(x=>St(x,s)).filter(x=>Et(x)>0),l=a.map(([x,y])=>Se(t+x/2,e+y/2,x/2,y/2,Lf)).join(""),p=a.map(([x,y])=>`${t+x},${e+y}`).join(" "),u=a.sort((x,y)=>Et(
x)-Et(y))[Math.floor(.8*a.length)]??[0,0],d=St(u,1/(Et(u)||1)),f=St(n,s),m=c||!Et(f)?[]:[{from:[t,e],by:f,color:i.gradient,shaft:Pf}],b=(x,y,M,z)=>({at:Ut(Ut([t,
e],x),St(y,9)),text:M,color:z,away:y});return{marks:q`
      <path class="noise" fill=${i.data} stroke="white" stroke-width="1" stroke-opacity="0.7" paint-order="stroke" data-tips=${p} d=${l} />
      ${Pn(m)}`,labels:[...m.map(()=>b(f,St(f,1/Et(f)),o===1?"their mean":"all points",i.gradient)),b(u,d,o===1?"single points":`mini-batches of ${o}`,i.data)]}}function jf({model:t,el:e}){let n=t.get("bar")?Ke:Oe,o=se(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get("ratio"),margins:n});
o.canvas.classList.add("hatch");let[i,s,c,a,l,p,u]=o.layers("field","pins","paths","minima","letters","vectors","points"),d=()=>{let[k,g,_,$]=W(t.get("box"));return o.
plane({low:k,high:g},{low:_,high:$})},f=()=>t.get("axis_names"),m=()=>t.get("movable"),b=vr({...o,model:t,el:e,layers:[c,a,u],pins:{lines:s,letters:l,area:o.area},
plane:d,free:m});function x(){let{canvas:k,area:g}=o,_=Math.min(window.devicePixelRatio||1,2),$={width:Math.round(g.width*_),height:Math.round(g.height*_)},S=t.
get("loss"),N=W(t.get("levels"));if(S.shape[0]<2||S.shape[1]<2||N.length<2)return po(k);ur(k,$,W(S),S.shape,N,ie(t.get("palette"),N.length-1))}function y(){if(!t.
get("bar"))return;let[k,g]=[W(t.get("levels")),t.get("value_name")],_=W(t.get("loss")).some(Number.isFinite);o.bar(_?yr(o.area,t.get("palette"),k,g):[[],[],g])}
let M=()=>o.axes(d(),f());function z(){let k=t.get("gradient"),g=us(W(k),k.shape,o.area,W(t.get("box")));F(i,q`<path class="arrows" fill="black" opacity="0.55" d=${g} />`)}
let A="";function O(){let k=Fc(t,d().toPixel,o.area);F(p,k.marks),i.classList.toggle("behind",k.marks!==D),A=k.note}function h(){let k=W(t.get("loss")).every(Number.
isFinite),g=`${t.get("value_name")} not finite`;o.legend(k?_n(t):[..._n(t),{name:g,color:"",kind:"hatch"}])}let v=o.readout(k=>{if(t.get("outdated"))return F(o.
status,t.get("outdated"));if(t.get("step")>=0)return F(o.status,I`${Ze(t)}${A&&I`<div>${A}</div>`}`);F(o.status,!k&&t.get("status")||w(k))});function w(k){if(!k&&
!m())return"";let g=k?d().toPoint(k):t.get("start"),_=t.get("loss"),$=Ln({values:W(_),shape:_.shape,box:W(t.get("box"))},g);return Zt(g,f(),$===null?"":`, ${t.get(
"value_name")} ≈ ${Y($,2)}`)}return o.draw(t,{"loss levels palette":x,"loss levels palette value_name":y,"box axis_names":M,"gradient box":z,"pinned colors bo\
x":b.pinned,"paths shown colors box":b.paths,"minima box":b.minima,"current shown colors box":b.points,"step_parts step_optimizer gradients gradient_points curr\
ent start box":O,"loss names colors shown value_name":h,"start movable box axis_names":b.start,"loss start movable status box axis_names current step step_parts\
 gradients diverged_at outdated":v,zoomable:b.buttons})}var Bc={render:jf};var Ff=Math.SQRT2,Bf=1.42;function Uc([t,e,n],{width:r,height:o}){let[i,s]=Dc(t),[c,a]=Dc(e),l=n*Math.min(r/(2*Ff),o/(2*Bf)),[p,u]=[2*l/r,2*l/o];return{toPixel:([
d,f,m])=>[r/2+(d*s-f*i)*l,o/2-(m*a+(d*i+f*s)*c)*l],toViewer:[-a*i,-a*s,c],matrix:Float32Array.of(s*p,i*c*u,i*a/4,0,-i*p,s*c*u,s*a/4,0,0,a*u,-c/4,0,0,0,0,1)}}var Dc=t=>[
Math.sin(t*Math.PI/180),Math.cos(t*Math.PI/180)];var Df=`#version 300 es
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
}`;var Uf=`#version 300 es
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
}`;function Hc(t){let e=t.getContext("webgl2",{preserveDrawingBuffer:!0});if(!e)return null;let n=e.createProgram();for(let[s,c]of[[e.VERTEX_SHADER,Df],[e.FRAGMENT_SHADER,
Uf]]){let a=e.createShader(s);e.shaderSource(a,c),e.compileShader(a),e.attachShader(n,a)}e.linkProgram(n),e.useProgram(n),e.enable(e.DEPTH_TEST);let r=s=>e.getUniformLocation(
n,s),o=e.createBuffer();e.bindBuffer(e.ARRAY_BUFFER,o);for(let[s,c,a]of[["spot",3,0],["slope",2,12],["loss",1,20]]){let l=e.getAttribLocation(n,s);e.enableVertexAttribArray(
l),e.vertexAttribPointer(l,c,e.FLOAT,!1,24,a)}e.bindBuffer(e.ELEMENT_ARRAY_BUFFER,e.createBuffer());let i=0;return{load(s,c,[a,l],p,u){let d=new Float32Array(6*
a*l),f=[];for(let b=0,x=0;b<a;b++)for(let y=0;y<l;y++,x++){let[M,z]=[2*y/(l-1)-1,2*b/(a-1)-1],[A,O]=[y?x-1:x,y<l-1?x+1:x],[h,v]=[b?x-l:x,b<a-1?x+l:x],w=(s[O]-s[A])/
(O-A)*((l-1)/2),k=(s[v]-s[h])/((v-h)/l)*((a-1)/2);d.set([M,z,s[x],w||0,k||0,c[x]],6*x);let g=[x,x+1,x+l,x+l+1];y===l-1||b===a-1||!g.every(_=>Number.isFinite(s[_]))||
f.push(g[0],g[1],g[2],g[1],g[3],g[2])}e.bufferData(e.ARRAY_BUFFER,d,e.STATIC_DRAW),e.bufferData(e.ELEMENT_ARRAY_BUFFER,Uint32Array.from(f),e.STATIC_DRAW),i=f.length;
let m=u.flatMap(b=>[1,3,5].map(x=>parseInt(b.slice(x,x+2),16)/255));e.uniform1fv(r("levels"),p.slice(0,64)),e.uniform3fv(r("colors"),m.slice(0,192)),e.uniform1i(
r("count"),Math.min(p.length,64))},draw(s){e.viewport(0,0,t.width,t.height),e.clearColor(0,0,0,0),e.clear(e.COLOR_BUFFER_BIT|e.DEPTH_BUFFER_BIT),e.uniformMatrix4fv(
r("camera"),!1,s),e.drawElements(e.TRIANGLES,i,e.UNSIGNED_INT,0)}}}var Hf=40,qf=.015;function Wc(t,e,[n,r,o,i],s){let c=t.filter(Number.isFinite).sort(),[a,l]=[c[0]??0,c.at(-1)??1],p=l-a||1,u=(c[Math.floor(c.length/10)]??a)-a,d=u>
0?p>Hf*u:!1,f=y=>d?Math.log1p((y-a)/u)/Math.log1p(p/u):(y-a)/p,m=Float32Array.from(t,y=>Number.isFinite(y)?(2*f(y)-1)*.5:NaN),b={values:m,shape:e,box:[-1,1,-1,1]};
return{heights:m,spot:y=>{let[M,z]=[2*(y[0]-n)/(r-n)-1,2*(y[1]-o)/(i-o)-1];return[M,z,Ln(b,[M,z])??NaN]},hides([y,M,z],[A,O,h]){let v=2/Math.max(...e);for(let w=v;;w+=
v){let k=z+w*h,g=Ln(b,[y+w*A,M+w*O]);if(g===null||k>.5)return!1;if(g>k+qf)return!0}},scale:d?`log(1 + (${s} ${a<0?"+":"−"} ${Y(Math.abs(a),3)}) / ${Y(u,2)})`:
`the ${s}`}}var Wf=.8,Vc=.5,Gc=5,ge=1.2,[Vf,Gf]=[5,90],[Kf,Yf]=[.5,5];function Jf({model:t,el:e}){rt(e,"gdviz-surface3d-view","gdviz-plane");let n=t.get("value_name")==="lo\
ss",r=n?"Loss surface in 3-D":`Surface in 3-D: ${t.get("value_name")}`,o=I`
    <div class="gdviz-plot scene" tabindex="0" role="img">
      <svg class="under" aria-label=${r}></svg><canvas></canvas><svg class="over" aria-hidden="true"></svg>
    </div>
    <div class="panel"><div class="status"></div></div>`,[i,s,c,a,l,p]=F(e,o,".scene",".under","canvas",".over",".panel",".status"),u=l.appendChild(document.createElement(
"span")),d=()=>t.get("camera"),f=(g,_,$=1)=>{let[S,N,R]=d(),j=[((S+g)%360+360)%360,Z(N+_,Vf,Gf),Z(R*$,Kf,Yf)];G(t,{camera:j})},m,b;function x(){let[g,_]=[t.get(
"loss"),t.get("levels")];if(b&&b.loss===g&&b.levels===_)return b.relief;let[$,S]=[W(g),W(_)],N=Wc($,g.shape,W(t.get("box")),t.get("value_name"));return m?.load(
N.heights,$,g.shape,S,ie(t.get("palette"),S.length-1)),b={loss:g,levels:_,relief:N},N}function y(){let g=i.clientWidth;if(!g)return;if(m===void 0&&(m=Hc(c)),!m)
return F(p,"The 3-D view needs WebGL 2, which this browser does not offer.");let _={width:g,height:Math.round(g*Wf)},$=Math.min(window.devicePixelRatio||1,2);for(let[
C,P]of Object.entries(_)){c.style[C]=`${P}px`;for(let L of[s,a])L.setAttribute(C,String(P));let E=Math.round(P*$);c[C]!==E&&(c[C]=E)}if(Math.min(...t.get("loss").
shape,...t.get("levels").shape)<2)return;let[S,N]=[x(),Uc(d(),_)];m.draw(N.matrix);let R=(C,P)=>Zf(S,N,C,P);F(s,tg(N.toPixel,t.get("axis_names"),W(t.get("box")))),
F(a,q`
      ${zt(t.get("minima")).map(C=>R(C,P=>mr(t.get("marks").minimum,[P])))}
      ${Qf(t,S,N)}
      ${Xf(t,S,N)}
      ${zt(t.get("current")).map((C,P)=>R(C,E=>hr(ri(t,P),E)))}`);let[j,T]=d().map(Math.round);i.ariaLabel=`${r}${n?" with the path of the descent":""}, seen fr\
om ${T}° above, turned by ${j}°. Arrow keys turn it, + and − zoom.`,F(p,I`${t.get("outdated")||Ze(t)}<div>Height: ${S.scale}</div>`)}let M=new Map([["+",ge],
["=",ge],["-",1/ge],["−",1/ge]]);i.addEventListener("keydown",g=>{let _=Me(g),$=M.get(g.key);!_&&!$||g.ctrlKey||g.metaKey||(g.preventDefault(),_?f(-Gc*_[0],Gc*
_[1]):f(0,0,$))});let z=new Map,A=()=>{let[g,_=g]=[...z.values()];return[(g[0]+_[0])/2,(g[1]+_[1])/2,Math.hypot(g[0]-_[0],g[1]-_[1])]};i.addEventListener("point\
erdown",g=>{if(g.button!==0||z.size===2)return;let{pointerId:_,pointerType:$}=g,S=d();z.set(_,[g.clientX,g.clientY]),Yt(g,R=>{let[j,T,C]=A();z.set(_,[R.clientX,
R.clientY]);let[P,E,L]=A(),K=$==="touch"&&z.size===1?0:E-T;f((P-j)*-Vc,K*Vc,C&&L?L/C:1)},({type:R})=>{z.delete(_),R==="pointercancel"&&G(t,{camera:S})})}),Jt(i,
({touches:g})=>g.length>1);let O=g=>{g.ctrlKey&&(g.preventDefault(),f(0,0,g.deltaY<0?ge:1/ge))};i.addEventListener("wheel",O,{passive:!1}),c.addEventListener("w\
ebglcontextlost",g=>g.preventDefault()),c.addEventListener("webglcontextrestored",()=>{m=b=void 0,y()});let h=t.get("home");F(u,[["+","Zoom in",()=>f(0,0,ge)],[
"−","Zoom out",()=>f(0,0,1/ge)],["⌂","Show the surface as at first",()=>G(t,{camera:h})]].map(([g,_,$])=>I`
    <button type="button" title=${_} aria-label=${_} @click=${$}>${g}</button>`));let w=new ResizeObserver(y);w.observe(i);let k=lt(t,{"loss levels box palette \
paths pinned current colors minima axis_names camera step diverged_at outdated":y});return()=>{w.disconnect(),k()}}var ri=(t,e)=>t.get("colors")[e%t.get("colors").
length];function Zf(t,e,n,r){let o=t.spot(n);return o.every(Number.isFinite)?q`<g opacity=${oi(t.hides(o,e.toViewer))}>${r(e.toPixel(o))}</g>`:D}function Kc(t,e,n){
let r=Array.from({length:n.length/2},(s,c)=>n.subarray(2*c,2*c+2)),o=r.filter(([s,c],a)=>a===0||s!==r[a-1][0]||c!==r[a-1][1]).map(t.spot),i=o.map(s=>t.hides(s,e.
toViewer));return ae(o.length,s=>o[s].every(Number.isFinite)).flatMap(s=>{let c=s.filter((l,p)=>p===0||i[l]!==i[s[p-1]]),a=[...c.slice(1),s[s.length-1]];return c.
map((l,p)=>({isHidden:i[l],pixels:o.slice(l,a[p]+1).map(e.toPixel)}))})}var oi=t=>t?.35:1;function Xf(t,e,n){let[r,o]=t.get("paths").shape,i=W(t.get("paths"));return Array.
from({length:r},(s,c)=>Kc(e,n,i.subarray(2*c*o,2*(c+1)*o)).map(({isHidden:a,pixels:l})=>q`
      <g opacity=${oi(a)}>${gr(ri(t,c),l)}</g>`))}function Qf(t,e,n){return(t.get("pinned")??[]).map(({row:o,mark:i,paths:s=new Float64Array})=>{let c=Kc(e,n,s),
a=ri(t,o);return q`
      ${c.map(({isHidden:l,pixels:p})=>q`
        <g opacity=${oi(l)}>${Ye(i,a,An(p))}</g>`)}
      ${Je(i,a,c.flatMap(({pixels:l})=>l))}`})}function tg(t,[e,n],[r,o,i,s]){let a=(f,m)=>t([f,m,-.5]),l=[a(-1,-1),a(1,-1),a(1,1),a(-1,1)],p=(f,m,b,x="tick-lab\
el")=>{let[y,M]=a(f,m);return q`<text class=${x} x=${y} y=${M} dy="0.35em" text-anchor="middle">${b}</text>`},u=a(0,-1)[1]>a(0,1)[1]?-1:1,d=a(-1,0)[1]>a(1,0)[1]?
-1:1;return q`
    <path class="frame" d=${`M${l.map(([f,m])=>`${f.toFixed(1)},${m.toFixed(1)}`).join("L")}Z`} />
    ${p(-.8,1.12*u,Y(r,3))}${p(.8,1.12*u,Y(o,3))}${p(0,1.14*u,e,"name")}
    ${p(1.12*d,-.8,Y(i,3))}${p(1.12*d,.8,Y(s,3))}${p(1.14*d,0,n,"name")}`}var Yc={render:Jf};var Jc=new Map,ii=new Map;function Zc(t,e){let n=()=>{let r,o=(...i)=>{let s=i.pop(),c=Array.isArray(i.at(-1))?i.pop():[];r=typeof s=="function"?s(...c.map(Cn)):
s};o.amd={},e(o);for(let i of t)i!=="module"&&si(i,r);return r};for(let r of t)Jc.set(r,n)}var si=(t,e)=>ii.set(t,e);function Cn(t){if(t==="module")return{uri:document.
baseURI};if(!ii.has(t)){let e=Jc.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return ii.get(t)}function Xc(){let t=(p,u)=>typeof u=="sy\
mbol"||u==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class i{register_mime_type(){}}let s={"base/js/namespace":o,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:i}},c=(p,u)=>u(...p.map(d=>s[d]??e)),a=globalThis,l=Object.assign(document.createElement("div"),{hidden:!0});return l.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(l),Object.assign(a,{Jupyter:o,requirejs:Object.assign(c,{config(){}})}),Cn("@jupyter-widgets/base").
load_ipython_extension(),l.remove(),delete a.Jupyter,delete a.requirejs,Object.getPrototypeOf(o.WidgetManager)}var eg="(max-width: 700px)";function Qc(){let t=matchMedia(eg).matches;for(let e of document.querySelectorAll("details.code")){let n=e;t&&(n.open=!1);let r=Object.
assign(document.createElement("button"),{type:"button",textContent:"Copy"});r.setAttribute("aria-live","polite"),r.addEventListener("click",async()=>{let o=await ke(
n.querySelector("code")?.textContent??"");r.textContent=o?"Copied":"Not copied: select the code instead",setTimeout(()=>r.textContent="Copy",2e3)}),n.append(r)}}var ng="v1.kernel.websocket.jupyter.org";var tl=[250,500,1e3,2e3],rg=5e3,og=1e4,ig=8e3,sg=4e3;function nl(t,e){let n,[r,o,i,s,c]=[0,0,0,0,0],[a,l]=[!1,!1];function p(){u();let b=new URL(t);b.pathname+=
"/channels",b.search+=`${b.search?"&":"?"}${e.query()}`,b.protocol=b.protocol.replace("http","ws");let x=n=new WebSocket(b,ng);i=setTimeout(d,ig,x),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(i),s=c=Date.now(),e.opened()},n.onmessage=({data:y})=>{if(c=Date.now(),typeof y!="string")return e.received(y);a=!0,x.send(
y)},n.onclose=({code:y})=>y===4e3?f(e.gone):d(x)}function u(){clearTimeout(i),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function d(b){
u(),e.lost(),s&&Date.now()-s>rg&&(r=o=0),s=0;let x=await fetch(t,{signal:AbortSignal.timeout(sg)}).then(y=>y.status,()=>0);if(!(l||b!==n)){if(x===404)return f(e.
gone);x?i=setTimeout(p,o++?el(o):0):i=setTimeout(d,el(r++),b)}}function f(b){l=!0,clearInterval(m),u(),b?.()}let m=setInterval(()=>{a&&n.readyState===WebSocket.
OPEN&&Date.now()-c>og&&d(n)},1e3);return p(),{open:()=>l||p(),end:()=>f(),send:b=>n.readyState===WebSocket.OPEN&&n.send(b)}}var el=t=>tl[Math.min(t,tl.length-1)];function rl(t,e,n){let r=new TextEncoder,o=e.map(a=>r.encode(JSON.stringify(a))),i=[r.encode(t),...o,...n],s=new BigUint64Array(i.length+2);s[0]=BigInt(i.length+
1);let c=s.byteLength;return i.forEach((a,l)=>{s[l+1]=BigInt(c),c+=a.byteLength}),s[i.length+1]=BigInt(c),new Blob([s,...i])}function ol(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(u,d)=>Number(e.getBigUint64(8*(d+1),!0))),o=u=>t.slice(r[u],r[u+1]),i=new TextDecoder,[s,c,a,l]=[1,2,3,4].
map(u=>JSON.parse(i.decode(o(u)))),p=Array.from({length:n-6},(u,d)=>new DataView(o(d+5)));return{header:s,parent_header:c,metadata:a,content:l,buffers:p}}var ag=["restarting","autorestarting","dead"],cg=8e3;function il(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function sl(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),i={status:"idle",connectionStatus:"\
connecting",statusChanged:il(),connectionStatusChanged:il(),comm:w,onOpen:null,onOutput:null},s=new Map,c=new Map,a=new Map,l=new Set,p=0,[u,d]=[[],""],f=!1,m="",
b=Promise.resolve(),x=nl(r,{query:()=>`session_id=${o}&heard=${m}`,opened(){O("connectionStatus","connected");for(let k of a.values())x.send(k.message),k.sentAt=
Date.now();u=[...a.keys(),...c.keys()],u.length&&(d=h("kernel_info_request",{}))},lost:()=>O("connectionStatus","connecting"),received(k){let g=ol(k);m=g.header.
msg_id,i.connectionStatus==="silent"&&O("connectionStatus","connected"),b=b.then(()=>v(g)).catch(_=>console.error(_))},gone:z}),y=setInterval(()=>{let[k]=a.values();
i.connectionStatus==="connected"&&k&&!l.size&&Date.now()-k.sentAt>cg&&O("connectionStatus","silent")},1e3);function M(){for(let k of u){a.delete(k),l.delete(k);
let g=c.get(k);c.delete(k),g?.iopub?.status?.({content:{execution_state:"idle"}})}}function z(){A(),a.clear(),c.clear(),O("status","dead")}function A(){f=!0,clearInterval(
y),x.end()}function O(k,g){i[k]!==g&&(i[k]=g,i[`${k}Changed`].emit())}function h(k,g,_,$={},S=[]){let N=`${o}-${++p}`;if(f)return N;let R={msg_id:N,msg_type:k,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},j=rl("shell",[R,{},$,g],S);return _&&c.set(N,_),a.set(N,{message:j,sentAt:Date.now()}),x.send(j),N}async function v(k){
let{header:g,parent_header:_,content:$}=k,S=_.msg_id;switch(a.delete(S),g.msg_type){case"status":if(ag.includes($.execution_state))return z();if(c.get(S)?.iopub?.
status?.(k),$.execution_state==="busy"&&l.add(S),$.execution_state!=="idle")return;l.delete(S),c.delete(S),S===d&&M();return;case"comm_open":return i.onOpen?.(w(
$.comm_id,$.target_name),k);case"comm_msg":return s.get($.comm_id)?.heard(k);case"comm_close":return s.get($.comm_id)?.ended(k),void s.delete($.comm_id);default:
return i.onOutput?.(k)}}function w(k,g="jupyter.widget"){let _={comm_id:k,target_name:g,heard:()=>{},ended:()=>{},on_msg:$=>_.heard=$,on_close:$=>_.ended=$,open:($,...S)=>h(
"comm_open",{comm_id:k,target_name:g,data:$},...S),send:($,...S)=>h("comm_msg",{comm_id:k,data:$},...S),close:($={},...S)=>(s.delete(k),h("comm_close",{comm_id:k,
data:$},...S))};return s.set(k,_),_}return addEventListener("pagehide",({persisted:k})=>{k||f||(A(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:k})=>k&&x.open()),addEventListener("online",()=>x.open()),i}var In=class extends ce{constructor(e){if(super(e),this.it=D,e.type!==Ct.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===D||e==null)return this._t=void 0,this.it=e;if(e===_t)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};In.directiveName=
"unsafeHTML",In.resultType=1;var al=en(In);var lg="application/vnd.jupyter.widget-view+json",ug=["image/png","image/jpeg","image/gif","image/webp"],dg=/\x1b\[[0-9;]*m/g;function cl({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let i={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...i}}take({header:i,content:s}){if(i.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let c=this.clearing?[]:this.get("outputs");this.clearing=!1;let a=c.at(-1);if(i.msg_type==="stream"&&a?.output_type==="stream"&&a.name===s.name)return this.
show([...c.slice(0,-1),{...a,text:a.text+s.text}]);this.show([...c,{output_type:i.msg_type,...s}])}show(i){this.set("outputs",i),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let i of this.shown)i.then(s=>s?.remove());this.shown=[],F(this.el,Array.
from(this.model.get("outputs"),i=>this.part(i)))}part(i){let s=i.data?.[lg];if(!s)return pg(i);let c=document.createElement("div");return this.shown.push(this.displayed.
then(()=>ai(this.model.widget_manager,s.model_id,c))),c}}return{OutputModel:n,OutputView:r}}function pg({output_type:t,name:e,text:n,ename:r,evalue:o,data:i={}}){
let s=i["text/html"]??i["image/svg+xml"];if(s)return I`<div class="html">${al(s)}</div>`;let c=ug.find(l=>l in i);if(c)return I`<img src="data:${c};base64,${i[c]}" alt=${i["\
text/plain"]??""} />`;if(t==="error")return I`<div class="failed" role="alert">${o||r}</div>`;if(e==="stderr")return I`<div></div>`;let a=n??i["text/markdown"]??
i["text/latex"]??i["text/plain"]??"";return I`<pre>${a.replace(dg,"")}</pre>`}async function ai(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function ll({live:t,kernel:e,notebook:n}){let r=e?sl(e.base,e.id,e.key):void 0,o=Xc();si("@jupyter-widgets/output",cl(Cn("@jupyter-widgets/base")));let i=new class extends o{kernel=r;exported=r?
void 0:{live:t};ownsAddress=!0;notebook=n;async loadClass(s,c){let a=Cn(c)[s];if(!a)throw new Error(`The front end "${c}" has no ${s}.`);return a}async new_model(s,c){
return r&&(s.comm??=r.comm(s.model_id)),super.new_model(s,c)}async _create_comm(s,c,a,l,p){if(!r)throw new Error("This page has no kernel.");let u=r.comm(c,s);return(a||
l)&&u.open(a,{},l,p),u}async _get_comm_info(){return{}}};return r&&(r.onOpen=(s,c)=>i.handle_comm_open(s,c),r.onOutput=async s=>{(await jn(i)).find(a=>a.take&&a.
get("msg_id")===s.parent_header.msg_id)?.take(s)},r.statusChanged.connect(()=>i.disconnect())),i}async function jn(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var fg=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),ul="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",dl="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",gg="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",Fn=()=>document.getElementById("gdviz-note");function dn(t){Fn().textContent=t,Fn().hidden=!t}function hg(t){qe(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?dn({gone:gg,silent:dl,away:ul}[e]):[ul,dl].includes(Fn().textContent??"")&&dn(""))})}function mg(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),r=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&dn(r.join(" "))}var vg={link:_e,presets:Gr},pl=new WeakSet;async function wg(t){for(let e of await jn(t)){if(pl.has(e))continue;pl.add(e);let n=vg[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var fl=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function bg({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function xg(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var gl=t=>[...document.querySelectorAll(t)].map(e=>e),yg=12e4;function $g(){let{
timeout:t}=AbortSignal;return AbortSignal.timeout=e=>t.call(AbortSignal,Math.max(e,yg)),()=>AbortSignal.timeout=t}async function kg(){xg();let t=fl("gdviz-page"),
e=fg.get(new URLSearchParams(location.search).get("note")??"");e&&dn(e),t.failed&&dn(t.failed);for(let a of gl("template[data-cell]")){let{content:l}=a;document.
getElementById(a.dataset.cell??"")?.replaceChildren(l),a.remove()}Qc();let n=gl("[data-widget]");if(!n.length)return;let r=ll(t);e&&r.exported&&F(Fn(),so(r)),r.
kernel&&hg(r.kernel);let o=bg(fl("gdviz-widgets"));await r.set_state(o),r.runAll=()=>wg(r),await r.runAll();let i=(await jn(r)).filter(a=>a.get("_front_end")===
"pageState"),s=i.length===1?Ka:a=>Zo(a,location.search),c=i.map(a=>s(a).catch(l=>console.error(l)));await Promise.all(n.map(a=>ai(r,a.dataset.widget??"",a))),await Promise.
all(c),r.kernel||mg(await jn(r))}var zg="This page could not start in this browser. Reload it, or try another up-to-date browser.";function hl(){document.addEventListener(
"DOMContentLoaded",()=>{let t=$g();kg().finally(t).then(()=>document.documentElement.dataset.ready="",e=>{console.error(e),Fn().hidden&&dn(zg)})})}var _g={badge:os,curves:qt(ws),dataEditor:qt(Gs),drawing:qt(oa),field:qt(ia),formulaField:ma,heatMap:qt(va),link:wa,networkDiagram:qt(Ma),pageState:hc,pins:$c,player:kc,
presets:yi,question:_c,resultsTable:Sc,runner:Mc,sentence:Oc,slice:Tc,slider:Nc,surface:qt(Bc),surface3d:qt(Yc),value:{}};function Ag(t){let e=globalThis,n=e[Symbol.
for(t)]??={};return n.widgets||zi(),n.widgets??=_g,n.resolve?.(n.widgets),n.widgets}return kl(Sg);})();
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
