"use strict";var gdviz=(()=>{var Sl=Object.create;var Un=Object.defineProperty;var Ml=Object.getOwnPropertyDescriptor;var Ol=Object.getOwnPropertyNames;var El=Object.getPrototypeOf,Tl=Object.prototype.hasOwnProperty;var Nl=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},Rl=(t,e)=>{for(var n in e)Un(t,n,{get:e[n],enumerable:!0})},vi=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of Ol(e))!Tl.call(t,o)&&o!==n&&Un(t,o,{get:()=>e[o],enumerable:!(r=Ml(e,o))||r.enumerable});return t};var wi=(t,e,n)=>(n=t!=null?Sl(El(t)):{},vi(e||!t||!t.__esModule?Un(n,"default",{value:t,enumerable:!0}):n,t)),Ll=t=>vi(Un({},"__esModule",{value:!0}),t);var ko=Nl((yo,$o)=>{((t,e)=>{typeof $o=="object"&&typeof yo<"u"?$o.exports=e():t.Papa=e()})(yo,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,r=e.IS_PAPA_WORKER||!1,o={},i=0,s={};function a(h){return h.charCodeAt(0)===65279?h.slice(1):h}function c(h){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(m){var b=z(m);b.chunkSize=parseInt(b.chunkSize),m.step||m.chunk||(b.chunkSize=
null),this._handle=new f(b),(this._handle.streamer=this)._config=b}.call(this,h),this.parseChunk=function(m,b){var $=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<$){let _=this._config.newline;_||(v=this._config.quoteChar||'"',_=this._handle.guessLineEndings(m,v)),m=[...m.split(_).slice($)].join(_)}this.isFirstChunk&&
M(this._config.beforeFirstChunk)&&(v=this._config.beforeFirstChunk(m))!==void 0&&(m=v),this.isFirstChunk=!1,this._halted=!1;var $=this._partialLine+m,v=(this._partialLine=
"",this._handle.parse($,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(m=v.meta.cursor,$=(this._finished||(this._partialLine=
$.substring(m-this._baseIndex),this._baseIndex=m),v&&v.data&&(this._rowCount+=v.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),r)e.postMessage({results:v,workerId:s.WORKER_ID,finished:$});else if(M(this._config.chunk)&&!b){if(this._config.chunk(v,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=v=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(v.data),this._completeResults.errors=this._completeResults.errors.concat(v.errors),this._completeResults.meta=v.meta),this._completed||
!$||!M(this._config.complete)||v&&v.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),$||v&&v.meta.paused||this._nextChunk(),
v}this._halted=!0},this._sendError=function(m){M(this._config.error)?this._config.error(m):r&&this._config.error&&e.postMessage({workerId:s.WORKER_ID,error:m,finished:!1})}}
function l(h){var m;(h=h||{}).chunkSize||(h.chunkSize=s.RemoteChunkSize),c.call(this,h),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(b){this._input=b,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(m=new XMLHttpRequest,
this._config.withCredentials&&(m.withCredentials=this._config.withCredentials),n||(m.onload=A(this._chunkLoaded,this),m.onerror=A(this._chunkError,this)),m.ontimeout=
A(this._chunkTimeout,this),m.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(m.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var b,$=this._config.downloadRequestHeaders;for(b in $)m.setRequestHeader(b,$[b])}var v;this._config.chunkSize&&(v=this._start+
this._config.chunkSize-1,m.setRequestHeader("Range","bytes="+this._start+"-"+v));try{m.send(this._config.downloadRequestBody)}catch(_){this._chunkError(_.message)}
n&&m.status===0&&this._chunkError()}},this._chunkLoaded=function(){m.readyState===4&&(m.status<200||400<=m.status?this._chunkError():(this._start+=this._config.
chunkSize||m.responseText.length,this._finished=!this._config.chunkSize||this._start>=(b=>(b=b.getResponseHeader("Content-Range"))!==null?parseInt(b.substring(b.
lastIndexOf("/")+1)):-1)(m),this.parseChunk(m.responseText)))},this._chunkError=function(b){b=m.statusText||b,this._sendError(new Error(b))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function p(h){(h=h||{}).chunkSize||(h.chunkSize=s.LocalChunkSize),c.call(
this,h);var m,b,$=typeof FileReader<"u";this.stream=function(v){this._input=v,b=v.slice||v.webkitSlice||v.mozSlice,$?((m=new FileReader).onload=A(this._chunkLoaded,
this),m.onerror=A(this._chunkError,this)):m=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var v=this._input,_=(this._config.chunkSize&&(_=Math.min(this._start+this._config.chunkSize,
this._input.size),v=b.call(v,this._start,_)),m.readAsText(v,this._config.encoding));$||this._chunkLoaded({target:{result:_}})},this._chunkLoaded=function(v){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(v.target.result)},this._chunkError=function(){
this._sendError(m.error)}}function u(h){var m;c.call(this,h=h||{}),this.stream=function(b){return m=b,this._nextChunk()},this._nextChunk=function(){var b,$;if(!this.
_finished)return b=this._config.chunkSize,m=b?($=m.substring(0,b),m.substring(b)):($=m,""),this._finished=!m,this.parseChunk($)}}function d(h){c.call(this,h=h||
{});var m=[],b=!0,$=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(v){this._input=v,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){$&&m.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),m.length?this.parseChunk(
m.shift()):b=!0},this._streamData=A(function(v){try{m.push(typeof v=="string"?v:v.toString(this._config.encoding)),b&&(b=!1,this._checkIsFinished(),this.parseChunk(
m.shift()))}catch(_){this._streamError(_)}},this),this._streamError=A(function(v){this._streamCleanUp(),this._sendError(v)},this),this._streamEnd=A(function(){this.
_streamCleanUp(),$=!0,this._streamData("")},this),this._streamCleanUp=A(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function f(h){var m,b,$,v,_=Math.pow(2,53),k=-_,S=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
R=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
O=this,L=0,T=0,C=!1,I=!1,N=[],P={data:[],errors:[],meta:{}};function K(U){return h.skipEmptyLines==="greedy"?U.join("").trim()==="":U.length===1&&U[0].length===
0}function X(){if(P&&$&&(B("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),$=!1),h.skipEmptyLines&&
(P.data=P.data.filter(function(nt){return!K(nt)})),H()){let nt=function(at){N.push(at)};var J=nt;if(P)if(Array.isArray(P.data[0])){for(var U=0;H()&&U<P.data.length;U++)
P.data[U].forEach(nt);P.data.splice(0,1)}else P.data.forEach(nt)}function V(nt,at){for(var ct=h.header?{}:[],et=0;et<nt.length;et++){var Q=et,gt=nt[et],gt=((it,ut)=>(vt=>(h.
dynamicTypingFunction&&h.dynamicTyping[vt]===void 0&&(h.dynamicTyping[vt]=h.dynamicTypingFunction(vt)),(h.dynamicTyping[vt]||h.dynamicTyping)===!0))(it)?ut==="t\
rue"||ut==="TRUE"||ut!=="false"&&ut!=="FALSE"&&((vt=>{if(S.test(vt)&&(vt=parseFloat(vt),k<vt&&vt<_))return 1})(ut)?parseFloat(ut):R.test(ut)?new Date(ut):ut===""?
null:ut):ut)(Q=h.header?et>=N.length?"__parsed_extra":N[et]:Q,gt=h.transform?h.transform(gt,Q):gt);Q==="__parsed_extra"?(ct[Q]=ct[Q]||[],ct[Q].push(gt)):ct[Q]=gt}
return h.header&&(et>N.length?B("FieldMismatch","TooManyFields","Too many fields: expected "+N.length+" fields but parsed "+et,T+at):et<N.length&&B("FieldMismat\
ch","TooFewFields","Too few fields: expected "+N.length+" fields but parsed "+et,T+at)),ct}var tt;P&&(h.header||h.dynamicTyping||h.transform)&&(tt=1,!P.data.length||
Array.isArray(P.data[0])?(P.data=P.data.map(V),tt=P.data.length):P.data=V(P.data,0),h.header&&P.meta&&(P.meta.fields=N),T+=tt)}function H(){return h.header&&N.length===
0}function B(U,V,tt,J){U={type:U,code:V,message:tt},J!==void 0&&(U.row=J),P.errors.push(U)}M(h.step)&&(v=h.step,h.step=function(U){P=U,H()?X():(X(),P.data.length!==
0&&(L+=U.data.length,h.preview&&L>h.preview?b.abort():(P.data=P.data[0],v(P,O))))}),this.parse=function(U,V,tt){var J=h.quoteChar||'"',J=(h.newline||(h.newline=
this.guessLineEndings(U,J)),$=!1,h.delimiter?M(h.delimiter)&&(h.delimiter=h.delimiter(U),P.meta.delimiter=h.delimiter):((J=((nt,at,ct,et,Q)=>{var gt,it,ut,vt;Q=
Q||[",","	","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var je=0;je<Q.length;je++){for(var jt,pn=Q[je],kt=0,Ft=0,wt=0,Mt=(ut=void 0,new w({comments:et,delimiter:pn,newline:at,
preview:10}).parse(nt)),Ht=0;Ht<Mt.data.length;Ht++)ct&&K(Mt.data[Ht])?wt++:(jt=Mt.data[Ht].length,Ft+=jt,ut===void 0?ut=jt:0<jt&&(kt+=Math.abs(jt-ut),ut=jt));0<
Mt.data.length&&(Ft/=Mt.data.length-wt),1.99<Ft&&(it===void 0||kt<it||kt===it&&vt<Ft)&&(it=kt,gt=pn,vt=Ft)}return{successful:!!(h.delimiter=gt),bestDelimiter:gt}})(
U,h.newline,h.skipEmptyLines,h.comments,h.delimitersToGuess)).successful?h.delimiter=J.bestDelimiter:($=!0,h.delimiter=s.DefaultDelimiter),P.meta.delimiter=h.delimiter),
z(h));return J.header=H(),h.preview&&h.header&&J.preview++,m=U,b=new w(J),P=b.parse(m,V,tt),X(),C?{meta:{paused:!0}}:P||{meta:{paused:!1}}},this.paused=function(){
return C},this.pause=function(){C=!0,b.abort(),m=M(h.chunk)?"":m.substring(b.getCharIndex())},this.resume=function(){O.streamer._halted?(C=!1,O.streamer.parseChunk(
m,!0)):setTimeout(O.resume,3)},this.aborted=function(){return I},this.abort=function(){I=!0,b.abort(),P.meta.aborted=!0,M(h.complete)&&h.complete(P),m=""},this.
guessLineEndings=function(nt,J){nt=nt.substring(0,1048576);var J=new RegExp(g(J)+"([^]*?)"+g(J),"gm"),tt=(nt=nt.replace(J,"")).split("\r"),J=nt.split(`
`),nt=1<J.length&&J[0].length<tt[0].length;if(tt.length===1||nt)return`
`;for(var at=0,ct=0;ct<tt.length;ct++)tt[ct][0]===`
`&&at++;return at>=tt.length/2?`\r
`:"\r"}}function g(h){return h.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function w(h){var m=(h=h||{}).delimiter,b=h.newline,$=h.comments,v=h.step,_=h.preview,k=h.fastMode,
S=null,R=!1,O=h.quoteChar==null?'"':h.quoteChar,L=O;if(h.escapeChar!==void 0&&(L=h.escapeChar),(typeof m!="string"||-1<s.BAD_DELIMITERS.indexOf(m))&&(m=","),$===
m)throw new Error("Comment character same as delimiter");$===!0?$="#":(typeof $!="string"||-1<s.BAD_DELIMITERS.indexOf($))&&($=!1),b!==`
`&&b!=="\r"&&b!==`\r
`&&(b=`
`);var T=0,C=!1;this.parse=function(I,N,P){if(typeof I!="string")throw new Error("Input must be a string");var K=I.length,X=m.length,H=b.length,B=$.length,U=M(v),
V=[],tt=[],J=[],nt=T=0;if(!I)return kt();if(k||k!==!1&&I.indexOf(O)===-1){for(var at=I.split(b),ct=0;ct<at.length;ct++){if(J=at[ct],T+=J.length,ct!==at.length-1)
T+=b.length;else if(P)return kt();if(!$||J.substring(0,B)!==$){if(U){if(V=[],vt(J.split(m)),Ft(),C)return kt()}else vt(J.split(m));if(_&&_<=ct)return V=V.slice(
0,_),kt(!0)}}return kt()}for(var et=I.indexOf(m,T),Q=I.indexOf(b,T),gt=new RegExp(g(L)+g(O),"g"),it=I.indexOf(O,T);;)if(I[T]===O)for(it=T,T++;;){if((it=I.indexOf(
O,it+1))===-1)return P||tt.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:V.length,index:T}),jt();if(it===K-1)return jt(I.substring(
T,it).replace(gt,O));if(O===L&&I[it+1]===L)it++;else if(O===L||it===0||I[it-1]!==L){et!==-1&&et<it+1&&(et=I.indexOf(m,it+1));var ut=je((Q=Q!==-1&&Q<it+1?I.indexOf(
b,it+1):Q)===-1?et:Math.min(et,Q));if(I.substr(it+1+ut,X)===m){J.push(I.substring(T,it).replace(gt,O)),I[T=it+1+ut+X]!==O&&(it=I.indexOf(O,T)),et!==-1&&et<T&&(et=
I.indexOf(m,T)),Q!==-1&&Q<T&&(Q=I.indexOf(b,T));break}if(ut=je(Q),I.substring(it+1+ut,it+1+ut+H)===b){if(J.push(I.substring(T,it).replace(gt,O)),pn(it+1+ut+H),et!==
-1&&et<T&&(et=I.indexOf(m,T)),it=I.indexOf(O,T),U&&(Ft(),C))return kt();if(_&&V.length>=_)return kt(!0);break}tt.push({type:"Quotes",code:"InvalidQuotes",message:"\
Trailing quote on quoted field is malformed",row:V.length,index:T}),it++}}else if($&&J.length===0&&I.substring(T,T+B)===$){if(Q===-1)return kt();T=Q+H,Q=I.indexOf(
b,T),et!==-1&&et<T&&(et=I.indexOf(m,T))}else if(et!==-1&&(et<Q||Q===-1))J.push(I.substring(T,et)),T=et+X,et=I.indexOf(m,T);else{if(Q===-1)break;if(J.push(I.substring(
T,Q)),pn(Q+H),U&&(Ft(),C))return kt();if(_&&V.length>=_)return kt(!0)}return jt();function vt(wt){V.push(wt),nt=T}function je(wt){var Mt=0;return Mt=wt!==-1&&(wt=
I.substring(it+1,wt))&&wt.trim()===""?wt.length:Mt}function jt(wt){return P||(wt===void 0&&(wt=I.substring(T)),J.push(wt),T=K,vt(J),U&&Ft()),kt()}function pn(wt){
T=wt,vt(J),J=[],Q=I.indexOf(b,T)}function kt(wt){if(h.header&&!N&&V.length&&!R){var Mt=V[0],Ht=Object.create(null),Dr=new Set(Mt);let hi=!1;for(let Fe=0;Fe<Mt.length;Fe++){
let Bt=a(Mt[Fe]);if(Ht[Bt=M(h.transformHeader)?h.transformHeader(Bt,Fe):Bt]){let fn,mi=Ht[Bt];for(;fn=Bt+"_"+mi,mi++,Dr.has(fn););Dr.add(fn),Mt[Fe]=fn,Ht[Bt]++,
hi=!0,(S=S===null?{}:S)[fn]=Bt}else Ht[Bt]=1,Mt[Fe]=Bt;Dr.add(Bt)}hi&&console.warn("Duplicate headers found and renamed."),R=!0}return{data:V,errors:tt,meta:{delimiter:m,
linebreak:b,aborted:C,truncated:!!wt,cursor:nt+(N||0),renamedHeaders:S}}}function Ft(){v(kt()),V=[],tt=[]}},this.abort=function(){C=!0},this.getCharIndex=function(){
return T}}function x(h){var m=h.data,b=o[m.workerId],$=!1;if(m.error)b.userError(m.error,m.file);else if(m.results&&m.results.data){var v={abort:function(){$=!0,
y(m.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:E,resume:E};if(M(b.userStep)){for(var _=0;_<m.results.data.length&&(b.userStep({data:m.results.data[_],
errors:m.results.errors,meta:m.results.meta},v),!$);_++);delete m.results}else M(b.userChunk)&&(b.userChunk(m.results,v,m.file),delete m.results)}m.finished&&!$&&
y(m.workerId,m.results)}function y(h,m){var b=o[h];M(b.userComplete)&&b.userComplete(m),b.terminate(),delete o[h]}function E(){throw new Error("Not implemented.")}
function z(h){if(typeof h!="object"||h===null)return h;var m,b=Array.isArray(h)?[]:{};for(m in h)b[m]=z(h[m]);return b}function A(h,m){return function(){h.apply(
m,arguments)}}function M(h){return typeof h=="function"}return s.parse=function(h,m){var b=(m=m||{}).dynamicTyping||!1;if(M(b)&&(m.dynamicTypingFunction=b,b={}),
m.dynamicTyping=b,m.transform=!!M(m.transform)&&m.transform,m.downloadTimeout!==void 0){var b=parseInt(m.downloadTimeout);if(isNaN(b))throw new Error("Config do\
wnloadTimeout value ("+m.downloadTimeout+") not parsable by parseInt(val).");m.downloadTimeout=b}if(!m.worker||!s.WORKERS_SUPPORTED)return b=null,s.NODE_STREAM_INPUT,
typeof h=="string"?(h=a(h),b=new(m.download?l:u)(m)):h.readable===!0&&M(h.read)&&M(h.on)?b=new d(m):(e.File&&h instanceof File||h instanceof Object)&&(b=new p(m)),
b.stream(h);(b=(()=>{var $;return!!s.WORKERS_SUPPORTED&&($=(()=>{var v=e.URL||e.webkitURL||null,_=t.toString();return s.BLOB_URL||(s.BLOB_URL=v.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",_,")();"],{type:"text/javascript"})))})(),($=new e.Worker($)).onmessage=x,
$.id=i++,o[$.id]=$)})()).userStep=m.step,b.userChunk=m.chunk,b.userComplete=m.complete,b.userError=m.error,m.step=M(m.step),m.chunk=M(m.chunk),m.complete=M(m.complete),
m.error=M(m.error),delete m.worker,b.postMessage({input:h,config:m,workerId:b.id})},s.unparse=function(h,m){var b=!1,$=!0,v=",",_=`\r
`,k='"',S=k+k,R=!1,O=null,L=!1,T=((()=>{if(typeof m=="object"){if(typeof m.delimiter!="string"||s.BAD_DELIMITERS.filter(function(N){return m.delimiter.indexOf(N)!==
-1}).length||(v=m.delimiter),typeof m.quotes!="boolean"&&typeof m.quotes!="function"&&!Array.isArray(m.quotes)||(b=m.quotes),typeof m.skipEmptyLines!="boolean"&&
typeof m.skipEmptyLines!="string"||(R=m.skipEmptyLines),typeof m.newline=="string"&&(_=m.newline),typeof m.quoteChar=="string"&&(k=m.quoteChar,S=k+k),typeof m.header==
"boolean"&&($=m.header),Array.isArray(m.columns)){if(m.columns.length===0)throw new Error("Option columns is empty");O=m.columns}m.escapeChar!==void 0&&(S=m.escapeChar+
k),m.escapeFormulae instanceof RegExp?L=m.escapeFormulae:typeof m.escapeFormulae=="boolean"&&m.escapeFormulae&&(L=/^[=+\-@\t\r].*$/)}})(),new RegExp(g(k),"g"));
if(typeof h=="string"&&(h=JSON.parse(h)),Array.isArray(h)){if(!h.length)return C(O,h,R);if(Array.isArray(h[0]))return C(null,h,R);if(typeof h[0]=="object")return C(
O||Object.keys(h[0]),h,R)}else if(typeof h=="object")return typeof h.data=="string"&&(h.data=JSON.parse(h.data)),Array.isArray(h.data)&&(h.fields||(h.fields=h.meta&&
h.meta.fields||O),h.fields||(h.fields=Array.isArray(h.data[0])?h.fields:typeof h.data[0]=="object"?Object.keys(h.data[0]):[]),Array.isArray(h.data[0])||typeof h.
data[0]=="object"||(h.data=[h.data])),C(h.fields||[],h.data||[],R);throw new Error("Unable to serialize unrecognized input");function C(N,P,K){var X="",H=(typeof N==
"string"&&(N=JSON.parse(N)),typeof P=="string"&&(P=JSON.parse(P)),Array.isArray(N)&&0<N.length),B=!Array.isArray(P[0]);if(H&&$){for(var U=0;U<N.length;U++)0<U&&
(X+=v),X+=I(N[U],U);0<P.length&&(X+=_)}for(var V=0;V<P.length;V++){var tt=(H?N:P[V]).length,J=!1,nt=H?Object.keys(P[V]).length===0:P[V].length===0;if(K&&!H&&(J=
K==="greedy"?P[V].join("").trim()==="":P[V].length===1&&(P[V][0]==null||P[V][0].length===0)),K==="greedy"&&H){for(var at=[],ct=0;ct<tt;ct++){var et=B?N[ct]:ct;at.
push(P[V][et])}J=at.join("").trim()===""}if(!J){for(var Q=0;Q<tt;Q++){0<Q&&!nt&&(X+=v);var gt=H&&B?N[Q]:Q;X+=I(P[V][gt],Q)}V<P.length-1&&(!K||0<tt&&!nt)&&(X+=_)}}
return X}function I(N,P){var K,X,H;return N==null?"":N.constructor===Date?isNaN(N.getTime())?"":N.toISOString():(H=!1,K=N.toString(),L&&typeof N!="number"&&typeof N!=
"bigint"&&typeof N!="boolean"&&L.test(K)&&(N=K="'"+K,H=!0),X=K.replace(T,S),(H=H||b===!0||typeof b=="function"&&b(N,P)||Array.isArray(b)&&b[P]||((B,U)=>{for(var V=0;V<
U.length;V++)if(-1<B.indexOf(U[V]))return!0;return!1})(X,s.BAD_DELIMITERS)||-1<X.indexOf(v)||-1<K.indexOf(k)||X.charAt(0)===" "||X.charAt(X.length-1)===" ")?k+X+
k:X)}},s.RECORD_SEP="",s.UNIT_SEP="",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`
`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!e.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=
w,s.ParserHandle=f,s.NetworkStreamer=l,s.FileStreamer=p,s.StringStreamer=u,s.ReadableStreamStreamer=d,r&&(e.onmessage=function(h){h=h.data,s.WORKER_ID===void 0&&
h&&(s.WORKER_ID=h.workerId),typeof h.input=="string"?e.postMessage({workerId:s.WORKER_ID,results:s.parse(h.input,h.config),finished:!0}):(e.File&&h.input instanceof
File||h.input instanceof Object)&&(h=s.parse(h.input,h.config))&&e.postMessage({workerId:s.WORKER_ID,results:h,finished:!0})}),(l.prototype=Object.create(c.prototype)).
constructor=l,(p.prototype=Object.create(c.prototype)).constructor=p,(u.prototype=Object.create(u.prototype)).constructor=u,(d.prototype=Object.create(c.prototype)).
constructor=d,s})});var Yg={};Rl(Yg,{arrive:()=>Kg,frontEnd:()=>cl,openPage:()=>Al});function G(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function pt(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function ot(t,e,n){let r=e.split(" ").
map(o=>`change:${o}`);for(let o of r)t.on(o,n);return()=>r.forEach(o=>t.off(o,n))}function lt(t,e){let n=new Set(Object.keys(e)),r=()=>{let i=new Set(n);n.clear();
for(let s in e)i.has(s)&&e[s]()};r();let o=Object.keys(e).map(i=>ot(t,i,()=>{n.size||queueMicrotask(r),n.add(i)}));return()=>{o.forEach(i=>i()),n.clear()}}var st=(t,e)=>t.
get_model(e.slice(10)),ht=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function W({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=ht(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function zt(t){let[e,n]=t.shape,r=W(t);return Array.from({length:e},
(o,i)=>r.subarray(i*n,(i+1)*n))}var qt=t=>({...t,render({model:e,el:n}){function r(){let i=e.get("outdated");n.toggleAttribute("data-outdated",!!i),i&&(n.dataset.outdated=i),n.ariaBusy=i?"true":
null}let o=[t.render({model:e,el:n}),ot(e,"outdated",r)];return r(),()=>o.forEach(i=>i())}});var Hn={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function bi(t,e){
let n=Hn[t],r=Number;t==="bool"&&(r=i=>+!!i),t.endsWith("int64")&&(r=i=>BigInt(Math.trunc(i)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,r))).buffer)}var Ur=new WeakMap;function $i(t,e,n){return Ur.set(t,(Ur.get(t)??new Map).set(e,n)),n}function Hr(t,e){return qr(t)?
Ur.get(t)?.get(e)??$i(t,e,bi(e,W(t))):bi(e,hn(t)?.numbers??[])}function Be(t,e){let n=new Hn[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var De=t=>t.
reduce((e,n)=>e*n,1),gn=({shape:t,dtype:e})=>De(t)*Hn[e].BYTES_PER_ELEMENT,qr=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);
function hn(t){if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[
e.length],numbers:e}}if(Array.isArray(t)){let e=t.map(hn),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??
[]],numbers:e.flatMap(r=>Array.from(r?.numbers??[]))}}return qr(t)?{shape:t.shape,numbers:W(t)}:null}function ee(t,{shape:e,dtype:n},r,o){let i=n==="bool"?Boolean:
Number;if(e.length===0)return i(t[0]);if(qr(r)){let l={shape:e,data:new DataView(Float64Array.from(t).buffer)};return o&&("turn"in r||Object.assign(l,{turn:1}),
$i(l,n,o)),l}let s=ArrayBuffer.isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),a=/^float|64/.test(n)?Float64Array:Hn[n],c=(l,[p,...u])=>{let d=De(u);if(u.
length)return Array.from({length:p},(g,w)=>c(l+w*d,u));let f=Array.prototype.slice.call(t,l,l+p);return s?a.from(f):f.map(g=>i(g))};return c(0,e)}function ki(t,e,{
shape:n,dtype:r}){let o=hn(t);return!o||String(o.shape)!==String(n)?!1:xi(r==="float32"?Be(r,Hr(t,r)):Array.from(o.numbers,Number),Be(r,e))}function xi(t,e){for(let n=0;n<
t.length;n++)if(!Object.is(t[n],e[n]))return!1;return!0}function Wt(t){let e=new Uint8Array(t.reduce((r,o)=>r+o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;
return e}function qn(t,e){let n=0;return e.map(r=>t.slice(n,n+=r))}function me(t,e){if(t.length!==e?.length)return!1;let[n,r]=[yi(t),yi(e)];for(let o=0;o<n.length;o++)
if(n[o]!==r[o])return!1;return!0}function yi(t){let{buffer:e,byteOffset:n,byteLength:r}=t.byteOffset%4?t.slice():t;return new Uint32Array(e,n,r/4)}var Pl=100,vn=new Set,mn=new Set,Vn=new Set,Wr=0,Vr=0,Gr=new Map,zi=t=>vn.add(t);function _i(t){for(let e of[vn,mn,Vn])e.delete(t);we()}function Gn(t){mn.add(t),
Vr||(Vr=requestAnimationFrame(Cl))}var Ai=t=>Vn.add(t);function Ue(t){return Wr++,t.finally(()=>{Wr--,we()})}var Kr=0;function Kn(t){return Kr++,t.finally(()=>{
Kr--;for(let e of vn)Gn(e)})}var ne=()=>Kr>0;function ve({inBackground:t=!0}={}){return new Promise(e=>{Gr.set(e,t),we()})}function we(){let t=[...mn].some(n=>!n.
isPlaying());if(Wr||t||Vt.size)return;let e=[...vn].filter(n=>n.isPending());for(let[n,r]of Gr)e.some(({isInBackground:o})=>r||!o)||(Gr.delete(n),n())}function Cl(){
Si();let t=new Map;for(let e of mn)mn.delete(e),t.set(e,(t.get(e)??0)+1),t.get(e)>Pl?e.report(Object.assign(new Error("it depends on its own outputs through oth\
er links and does not settle"),{name:"RuntimeError"})):e.compute();Vr=0,we();for(let e of Vn)Gn(e);Vn.clear()}var Vt=new Map,Wn;function wn(t,e,n){if(t.get("pro\
mpt")||[...vn].some(r=>r.reads(t))){pt(t,e,n);return}Wn||(Wn=new MessageChannel,Wn.port1.onmessage=Si),Vt.size||Wn.port2.postMessage(null),Vt.has(t)||Vt.set(t,new Map),
Vt.get(t)?.set(e,n)}var He=(t,e)=>Vt.get(t)?.has(e)?Vt.get(t)?.get(e):t.get(e);function Si(){let t=[...Vt];Vt.clear();for(let[e,n]of t)for(let[r,o]of n)pt(e,r,o);
we()}function re(t,e){let n=new Map;function r(o){let i=o.get("key"),s=n.get(i)??{thing:t(i,o),users:0};n.set(i,s),s.users++;let a=!0;return()=>{a&&--s.users===0&&(n.
delete(i),e(s.thing)),a=!1}}return{use:r,find:o=>n.get(o)?.thing}}async function Il(t){let e=t.widget_manager,n=await st(e,t.get("choice")),r=async a=>({...a,model:await st(e,a.widget)}),o=t.get("options"),i=await Promise.all(
o.map(a=>Promise.all(a.map(r))));function s(){let a=n.get("index");if(a!==t.get("applied")){t.set("applied",a);for(let{model:c,trait:l,value:p,array:u}of i[a])pt(
c,l,u?ee(W(u),u,c.get(l)):p)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var jl=re((t,e)=>Ue(Il(e)),t=>t.
then(e=>e())),Yr=jl.use,Mi={initialize:({model:t})=>Yr(t)};var Oi=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
w:visible;transform:scale(var(--gdviz-share, 1));transform-origin:0 0;margin-bottom:var(--gdviz-spare, 0)}.gdviz-field svg{display:block}.gdviz-figure-state{dis\
play:none}a[href^="#set:"]{display:inline-block;margin:0 2px;padding:0 6px;border:1px solid var(--gdviz-blue);border-radius:4px;text-decoration:none;line-height\
:24px;color:inherit}a[href^="#set:"]:before{content:"\\25b8  " / "";color:var(--gdviz-blue)}a[href^="#set:"]:hover{background:var(--gdviz-hover)}.gdviz-set-statu\
s{margin-left:6px;font-size:14px;color:var(--gdviz-alert)}.gdviz-set-status.quiet{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);wh\
ite-space:nowrap}.gdviz-formula-field>label{display:block}.gdviz-formula-field>label>span{display:block;margin:2px}.gdviz-formula-field .text{width:calc(100% - \
6px);box-sizing:border-box;height:30px;margin:0 3px;padding:0 6px;border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(-\
-gdviz-ink);font:14px/1.4 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .text[aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-formula-fie\
ld .written{min-height:66px;margin:6px 3px;display:grid;align-content:center}.gdviz-formula-field .written>math{overflow-x:auto;overflow-y:hidden;font-size:15px\
}.gdviz-formula-field .error code{display:block;overflow-x:auto;white-space:pre;font:13px/1.1 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .error \
span{color:var(--gdviz-alert)}.gdviz-network-diagram{width:100%;min-width:0;font-size:12px}.gdviz-network-diagram .network{position:relative;overflow:hidden}.gd\
viz-network-diagram canvas{position:absolute;left:0;top:0}.gdviz-network-diagram .network>svg{position:relative;display:block;overflow:visible}.gdviz-network-di\
agram .network>svg:focus{outline:none}.gdviz-network-diagram .network>svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px;border-radius:3p\
x}.gdviz-network-diagram .names text{font-size:13px;fill:currentColor;pointer-events:none}.gdviz-network-diagram .pointed{fill:none;stroke:currentColor;stroke-w\
idth:2;pointer-events:none}.gdviz-network-diagram .pointed path{stroke-dasharray:5 3}.gdviz-network-diagram .readout{min-height:1.4em;padding:3px 4px 0;line-hei\
ght:1.4;font-variant-numeric:tabular-nums}.gdviz-network-diagram .legend{display:flex;flex-wrap:wrap;gap:2px 12px;padding:2px 4px;color:var(--gdviz-faint)}.gdvi\
z-network-diagram .legend span{display:inline-flex;align-items:center;gap:5px}.gdviz-network-diagram .legend path{stroke:currentColor}.gdviz-network-diagram .le\
gend .positive path{stroke:var(--positive)}.gdviz-network-diagram .legend .negative path{stroke:var(--negative)}.gdviz-network-diagram .legend circle{fill:curre\
ntColor}.gdviz-network-diagram .pointed.selected path{stroke-dasharray:none}.gdviz-network-diagram .gdviz-slider[hidden]{display:none}.gdviz-network-diagram .gd\
viz-slider.empty{visibility:hidden}.gdviz-network-diagram .gdviz-slider label span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.\
gdviz-page-state{display:flex;flex-wrap:wrap;gap:6px 14px;align-items:center}.gdviz-page-state>[role=group]{display:flex;gap:6px}.gdviz-page-state :is(button,.b\
utton){height:30px;padding:0 9px;white-space:nowrap}.gdviz-page-state button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;cursor:default}.gd\
viz-page-state>[role=status]{flex:1 1 100%;line-height:1.4;overflow-wrap:anywhere}.gdviz-page-state textarea{flex:1 1 100%;min-width:0;box-sizing:border-box;res\
ize:vertical;background:var(--gdviz-paper);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-page-state input{flex:1 1 100%;min\
-width:0;height:26px;font-size:12px}.gdviz-page-state .download:after{content:"\\25be" / "";margin-left:6px}.gdviz-page-state .download[aria-expanded=true]:after\
{content:"\\25b4" / ""}.gdviz-page-state>.files{display:grid;flex:1 1 100%;gap:4px;min-width:0;margin:0;padding:0;list-style:none}.gdviz-page-state>.files li{dis\
play:flex;gap:4px;align-items:center;margin:0}.gdviz-page-state>.files span{flex:1;min-width:0;line-height:1.3;overflow-wrap:anywhere}.gdviz-page-state>.files :\
is(button,.button){height:24px;padding:0 7px;font-size:12px}.gdviz-page-state .button{display:inline-flex;align-items:center;box-sizing:border-box;border:1px so\
lid var(--gdviz-edge);border-radius:4px;color:inherit;text-decoration:none}.gdviz-page-state .button:hover{background:var(--gdviz-hover)}.gdviz-page-state>[hidd\
en]{display:none}.gdviz-pins{container-type:inline-size;display:flex;flex-direction:column;align-items:flex-start;gap:4px;width:100%;min-width:0;padding-top:4px\
}.gdviz-pins>button{height:28px;padding:0 10px}.gdviz-pins button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;cursor:default}.gdviz-pins ul\
{list-style:none;width:100%;margin:0;padding:0}.gdviz-pins li{display:flex;flex-wrap:wrap;align-items:center;gap:2px 8px;min-height:30px}.gdviz-pins li.hidden o\
utput,.gdviz-pins li.hidden b{color:var(--gdviz-faint)}.gdviz-pins label{display:flex;align-items:center;gap:6px;min-height:24px}.gdviz-pins input[type=checkbox\
]{width:16px;height:16px;margin:4px 0;accent-color:var(--gdviz-blue)}.gdviz-pins input[type=text]{flex:1 1 120px;box-sizing:border-box;min-width:0;height:26px;t\
ext-overflow:ellipsis}.gdviz-pins output{font-variant-numeric:tabular-nums;white-space:nowrap}.gdviz-pins li button{min-width:26px;height:26px;padding:0 7px}@co\
ntainer (max-width: 440px){.gdviz-pins input[type=text]{flex-basis:60%}.gdviz-pins output{flex:1;padding-left:24px}}.gdviz-pins small{flex:1 1 100%;padding-left\
:38px;color:var(--gdviz-faint);font-size:12px}.gdviz-plot .letter text{font-size:10px;font-weight:600}.gdviz-results tr.pinned{color:var(--gdviz-faint)}.gdviz-r\
esults tr.pinned th{display:flex;align-items:center;gap:4px;min-height:22px}.gdviz-player label{flex:1 1 120px;display:flex;gap:8px;align-items:center;min-width\
:0}.gdviz-player input{flex:1;min-width:60px;accent-color:#D55E00;height:24px}.gdviz-player output{min-width:5.5em;text-align:right}.gdviz-player label:has(span\
){flex-basis:100%}.gdviz-player label:has(span) output{min-width:3.5em}.gdviz-question{max-width:640px;box-sizing:border-box;padding:10px 12px;margin-bottom:10p\
x;border-left:3px solid var(--gdviz-blue);background:color-mix(in srgb,var(--gdviz-blue) 8%,transparent)}.gdviz-question .gdviz-slider label span{flex:0 0 auto}\
.gdviz-question .text{margin:0 0 8px;font-size:16px;font-weight:600;line-height:1.35}.gdviz-question .hint{margin:6px 0 8px;font-size:13px;line-height:1.4}.gdvi\
z-question .hint.urged{color:var(--gdviz-alert)}.gdviz-question .options label{display:flex;gap:8px;align-items:baseline;padding:4px 0;min-height:24px;font-size\
:14px}.gdviz-question button{min-height:32px;padding:0 14px;font-size:14px;border:1px solid var(--gdviz-blue);border-radius:4px;background:transparent;color:var\
(--gdviz-ink);cursor:pointer}.gdviz-question .commit{background:var(--gdviz-blue);color:#fff}.gdviz-question .right .hint:before{content:"\\2713  ";font-weight:7\
00}.gdviz-question .wrong .hint:before{content:"\\2717  ";font-weight:700}.gdviz-moved[inert]{opacity:.45}.gdviz-question .named{display:flex;flex-wrap:wrap;gap:\
0 14px;align-items:baseline}.gdviz-question .named .name{flex:0 0 100%;font-size:14px}.gdviz-question .named label{padding:0 0 4px;gap:4px}.gdviz-results{width:\
100%;min-width:0;overflow-x:auto;font-size:12px}.gdviz-results table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}.gdviz-results th,.gd\
viz-results td{padding:1px 2px;border:0;background:none;text-align:right;white-space:nowrap;font-weight:400;line-height:1.25}.gdviz-results thead :is(th,td){ver\
tical-align:bottom;white-space:normal;max-width:56px;font-size:11px;line-height:1.15;color:var(--gdviz-faint);border-bottom:1px solid var(--gdviz-edge)}.gdviz-r\
esults thead th[title]:not([title=""]){cursor:help}.gdviz-results td:first-child,.gdviz-results th:first-child{width:22px;padding:1px 0;text-align:center}.gdviz\
-results tbody th{text-align:left;padding:0 0 0 3px}.gdviz-results tr.hidden{color:var(--gdviz-faint)}.gdviz-results tr.chosen{background:color-mix(in srgb,#007\
2B2 14%,var(--gdviz-paper))}.gdviz-results input{width:16px;height:16px;margin:3px 0;vertical-align:middle;accent-color:var(--gdviz-blue)}.gdviz-results button{\
display:flex;align-items:center;gap:4px;width:100%;min-height:22px;padding:0;border:0;background:none;color:inherit;font:inherit;text-align:left;white-space:now\
rap}.gdviz-results tr.chosen button{font-weight:600}.gdviz-results button:hover{background:none;text-decoration:underline}.gdviz-results .swatch{flex:none;width\
:12px;height:12px;border-radius:3px}.gdviz-results tr.hidden .swatch{opacity:.35}@container (max-width: 420px){.gdviz-results{font-size:11px}.gdviz-results thea\
d th{max-width:48px;font-size:10.5px}.gdviz-results th,.gdviz-results td{padding:1px}.gdviz-results button{gap:4px;white-space:normal}.gdviz-results .swatch{wid\
th:9px}}.gdviz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-runner select,.gdviz-runner input[type=number]{height:30px;box-sizing:border-box;font:inherit;colo\
r:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-runner input[type=number]{width:66px;padding:0 4px}.gdviz-ru\
nner input[type=checkbox]{width:18px;height:18px;margin:0 4px 0 0;vertical-align:-4px;accent-color:var(--gdviz-blue)}.gdviz-runner .position{min-width:7em}.gdvi\
z-runner button.wanted{border-color:var(--gdviz-alert);color:var(--gdviz-alert)}.gdviz-runner .history{display:block;width:100%;max-width:420px;margin:0 0 4px;a\
ccent-color:var(--gdviz-blue)}.gdviz-slice .axes{display:flex;flex-wrap:wrap;gap:4px 16px;margin:2px 3px}.gdviz-slice label{display:flex;align-items:center;gap:\
6px}.gdviz-slice select{height:30px;min-width:52px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-e\
dge);border-radius:4px}.gdviz-slice .gdviz-note{min-height:2lh;font-variant-numeric:tabular-nums}.gdviz-slider{display:flex;align-items:center;gap:8px;height:32\
px}.gdviz-slider label{flex:1;min-width:0;display:flex;align-items:center;gap:8px}.gdviz-slider label span{flex:0 0 112px;text-align:right;white-space:nowrap;ov\
erflow:hidden;text-overflow:ellipsis}.gdviz-slider input{accent-color:var(--gdviz-blue);margin:0}.gdviz-slider input[type=range]{flex:1;min-width:40px;height:24\
px}.gdviz-slider input[type=text]{flex:0 0 64px;width:64px;box-sizing:border-box;height:24px;padding:0 4px;border:1px solid transparent;border-radius:3px;backgr\
ound:transparent;color:inherit;font:inherit;font-variant-numeric:tabular-nums;text-align:right}.gdviz-slider input[type=text]:hover,.gdviz-slider input[type=tex\
t]:focus{border-color:var(--gdviz-edge);background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-slider input[type=text][aria-invalid=true]{border-color:var(\
--gdviz-alert)}.gdviz-slider:has(:disabled){opacity:.5}.gdviz-surface3d-view .scene{cursor:grab;touch-action:pan-y;border-radius:4px;overflow:hidden}.gdviz-surf\
ace3d-view .scene:active{cursor:grabbing}.gdviz-surface3d-view .scene:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px}.gdviz-surface3d-vie\
w svg{pointer-events:none}.gdviz-surface3d-view .under{position:absolute}.gdviz-surface3d-view canvas{background:none}
`;var Jr=new CSSStyleSheet;Jr.replaceSync(Oi);function Ei(t){t.adoptedStyleSheets.includes(Jr)||t.adoptedStyleSheets.push(Jr)}var Ti=()=>Ei(document);function Ni(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&Ei(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var Xr=globalThis,Ri=t=>t,Yn=Xr.trustedTypes,Li=Yn?Yn.createPolicy("lit-html",{createHTML:t=>t}):void 0,Qr="$lit$",Gt=`lit$${Math.random().toFixed(9).slice(2)}$`,
to="?"+Gt,Bl=`<${to}>`,ye=document,xn=()=>ye.createComment(""),yn=t=>t===null||typeof t!="object"&&typeof t!="function",eo=Array.isArray,Bi=t=>eo(t)||typeof t?.[Symbol.
iterator]=="function",Zr=`[ 	
\f\r]`,bn=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Pi=/-->/g,Ci=/>/g,be=RegExp(`>|${Zr}(?:([^\\s"'>=/]+)(${Zr}*=${Zr}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ii=/'/g,ji=/"/g,Di=/^(?:script|style|textarea|title)$/i,no=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),j=no(1),q=no(2),bt=no(
3),_t=Symbol.for("lit-noChange"),D=Symbol.for("lit-nothing"),Fi=new WeakMap,xe=ye.createTreeWalker(ye,129);function Ui(t,e){if(!eo(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return Li!==void 0?Li.createHTML(e):e}var Hi=(t,e)=>{let n=t.length-1,r=[],o,i=e===2?"<svg>":e===3?"<math>":"",s=bn;
for(let a=0;a<n;a++){let c=t[a],l,p,u=-1,d=0;for(;d<c.length&&(s.lastIndex=d,p=s.exec(c),p!==null);)d=s.lastIndex,s===bn?p[1]==="!--"?s=Pi:p[1]!==void 0?s=Ci:p[2]!==
void 0?(Di.test(p[2])&&(o=RegExp("</"+p[2],"g")),s=be):p[3]!==void 0&&(s=be):s===be?p[0]===">"?(s=o??bn,u=-1):p[1]===void 0?u=-2:(u=s.lastIndex-p[2].length,l=p[1],
s=p[3]===void 0?be:p[3]==='"'?ji:Ii):s===ji||s===Ii?s=be:s===Pi||s===Ci?s=bn:(s=be,o=void 0);let f=s===be&&t[a+1].startsWith("/>")?" ":"";i+=s===bn?c+Bl:u>=0?(r.
push(l),c.slice(0,u)+Qr+c.slice(u)+Gt+f):c+Gt+(u===-2?a:f)}return[Ui(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},$n=class t{constructor({strings:e,
_$litType$:n},r){let o;this.parts=[];let i=0,s=0,a=e.length-1,c=this.parts,[l,p]=Hi(e,n);if(this.el=t.createElement(l,r),xe.currentNode=this.el.content,n===2||n===
3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=xe.nextNode())!==null&&c.length<a;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.
getAttributeNames())if(u.endsWith(Qr)){let d=p[s++],f=o.getAttribute(u).split(Gt),g=/([.?@])?(.*)/.exec(d);c.push({type:1,index:i,name:g[2],strings:f,ctor:g[1]===
"."?Zn:g[1]==="?"?Xn:g[1]==="@"?Qn:ke}),o.removeAttribute(u)}else u.startsWith(Gt)&&(c.push({type:6,index:i}),o.removeAttribute(u));if(Di.test(o.tagName)){let u=o.
textContent.split(Gt),d=u.length-1;if(d>0){o.textContent=Yn?Yn.emptyScript:"";for(let f=0;f<d;f++)o.append(u[f],xn()),xe.nextNode(),c.push({type:2,index:++i});o.
append(u[d],xn())}}}else if(o.nodeType===8)if(o.data===to)c.push({type:2,index:i});else{let u=-1;for(;(u=o.data.indexOf(Gt,u+1))!==-1;)c.push({type:7,index:i}),
u+=Gt.length-1}i++}}static createElement(e,n){let r=ye.createElement("template");return r.innerHTML=e,r}};function $e(t,e,n=t,r){if(e===_t)return e;let o=r!==void 0?
n._$Co?.[r]:n._$Cl,i=yn(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=o:n._$Cl=o),o!==void 0&&(e=$e(t,o._$AS(t,e.values),o,r)),e}var Jn=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??ye).importNode(n,!0);xe.currentNode=
o;let i=xe.nextNode(),s=0,a=0,c=r[0];for(;c!==void 0;){if(s===c.index){let l;c.type===2?l=new qe(i,i.nextSibling,this,e):c.type===1?l=new c.ctor(i,c.name,c.strings,
this,e):c.type===6&&(l=new tr(i,this,e)),this._$AV.push(l),c=r[++a]}s!==c?.index&&(i=xe.nextNode(),s++)}return xe.currentNode=ye,o}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},qe=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){
this.type=2,this._$AH=D,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=$e(this,e,n),
yn(e)?e===D||e==null||e===""?(this._$AH!==D&&this._$AR(),this._$AH=D):e!==this._$AH&&e!==_t&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):Bi(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
D&&yn(this._$AH)?this._$AA.nextSibling.data=e:this.T(ye.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=$n.createElement(Ui(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new Jn(o,this),s=i.u(this.options);i.p(n),this.
T(s),this._$AH=i}}_$AC(e){let n=Fi.get(e.strings);return n===void 0&&Fi.set(e.strings,n=new $n(e)),n}k(e){eo(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,o=0;for(let i of e)o===n.length?n.push(r=new t(this.O(xn()),this.O(xn()),this,this.options)):r=n[o],r._$AI(i),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=Ri(e).nextSibling;Ri(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},ke=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,i){this.type=1,this.
_$AH=D,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=D}_$AI(e,n=this,r,o){let i=this.strings,s=!1;if(i===void 0)e=$e(this,e,n,0),s=!yn(e)||e!==this._$AH&&e!==_t,s&&(this._$AH=e);else{let a=e,c,
l;for(e=i[0],c=0;c<i.length-1;c++)l=$e(this,a[r+c],n,c),l===_t&&(l=this._$AH[c]),s||=!yn(l)||l!==this._$AH[c],l===D?e=D:e!==D&&(e+=(l??"")+i[c+1]),this._$AH[c]=
l}s&&!o&&this.j(e)}j(e){e===D?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Zn=class extends ke{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===D?void 0:e}},Xn=class extends ke{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==D)}},Qn=class extends ke{constructor(e,n,r,o,i){super(e,n,r,o,i),this.type=5}_$AI(e,n=this){if((e=$e(this,e,n,0)??D)===_t)return;let r=this._$AH,o=e===
D&&r!==D||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,i=e!==D&&(r===D||o);o&&this.element.removeEventListener(this.name,this,r),i&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},tr=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){$e(this,e)}},qi={
M:Qr,P:Gt,A:to,C:1,L:Hi,R:Jn,D:Bi,V:$e,I:qe,H:ke,N:Xn,U:Qn,B:Zn,F:tr},Dl=Xr.litHtmlPolyfillSupport;Dl?.($n,qe),(Xr.litHtmlVersions??=[]).push("3.3.3");var Wi=(t,e,n)=>{
let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let i=n?.renderBefore??null;r._$litPart$=o=new qe(e.insertBefore(xn(),i),i,void 0,n??{})}return o._$AI(t),
o};var Pt=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function F(t,e,...n){return Wi(e,t),n.map(r=>t.querySelector(r))}var ze=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function _e(t,e,n){let r=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:r,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}var Kt=t=>t?"":"display: none";function rt(t,...e){Ni(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var Ul={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},xt=t=>Ul[t]??t;function ro(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function Vi(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function We(t,e){let n=0,r=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===
n||(n=o,e(o))});return r.observe(t),()=>r.disconnect()}var Hl=["dead","restarting","autorestarting","starting"];function Ve(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,o=0;function i(){
r||=Hl.includes(t.status);let s=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(s)}for(let s of n)s.connect(i);return i(),()=>{clearTimeout(o);for(let s of n)s.disconnect(i)}}var Gi=50,er=new Set,Ki=0;function Yi(t,e,n){let r={link:t,sources:e,targets:n,outdated:null};return er.add(r),oo.size&&kn(),{outdate(o,i=performance.now()){r.outdated?.
text!==o&&(r.outdated={since:Math.min(i,r.outdated?.since??1/0),text:o},kn())},renew(o=null){!r.outdated&&o===null||(r.outdated=o===null?null:{since:o,text:r.outdated?.
text??"computing …"},kn())},leave(){er.delete(r),kn()}}}var oo=new Map;function kn(){clearTimeout(Ki);let t=performance.now(),e=1/0,n=new Map;for(let[{link:o,
targets:i},{since:s,text:a}]of ql())if(s+Gi>t)e=Math.min(e,s+Gi);else for(let{model:c}of[{model:o},...i])n.set(c,a);let r=oo;oo=n;for(let o of new Set([...r.keys(),
...n.keys()]))Vl(o,n.get(o)??"");e<1/0&&(Ki=setTimeout(kn,e-t))}function ql(){let t=new Map([...er].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let r of er)r.sources.some(i=>e.targets.some(s=>Wl(i,s)))&&!t.has(r)&&t.set(r,n);return t}var Wl=(t,e)=>t.model===e.model&&t.trait===e.trait;function Vl(t,e){
(He(t,"outdated")??"")!==e&&(wn(t,"outdated",e),t.get("opacities")&&wn(t,"opacities",e?[Gl]:[]))}var Gl=.3;var Ji=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),Kl=230;function Zi(t,e){let n=t.slice(),
[r,o,i]=[0,0,0];for(let s of e){if(o|=(s&127)<<i,i+=7,s&128)continue;r+=o;let a=n[r+1]===Kl;n[r]=a?1:253,n[r+1]=a?1:133,n[r+2]=a?1:2,o=i=0}return n}var io=8,nr=5,Yl=50,Jl=8;async function Qi(t,e){let n=or(Ji)?Zi(ht(t),ht(e)):ht(t);return or(n)?WebAssembly.compile(n).catch(()=>null):null}var or=t=>!!globalThis.
WebAssembly?.validate(t);function rr({memory:t,run:e},n,r){let o=new Uint8Array(t.buffer);for(let{address:i,data:s}of n)o.set(s,i);return e(),r.map(({address:i,
length:s})=>o.slice(i,i+s))}function Zl(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let o=performance.
now();try{let i=t(e,r.inputs,n),s=performance.now()-o;postMessage({results:i,milliseconds:s},i.map(({buffer:a})=>a))}catch(i){postMessage({error:i.message})}}}function Xl(t,e){
let n=URL.createObjectURL(new Blob([`(${Zl})(${rr})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var Xi=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function ts(t,e,n,r){let{exports:o}=await WebAssembly.instantiate(t),i=e.map(f=>({address:f.
address,length:gn(f)})),s=[],a=null,c=null;return n>io&&p(),{start:l,measure:u,isBusy:()=>c!==null,close:d};function l(f,g,w){if(a){c={job:g,counts:w},a.postMessage(
{inputs:f});return}let x=performance.now(),y;try{y=rr(o,f,i)}catch(z){return r(g,{error:z})}let E=performance.now()-x;s=[...s.slice(1-nr),E],(E>Yl||s.length===nr&&
Xi(s)>io)&&p(),r(g,{results:y,milliseconds:E})}function p(){a=Xl(t,i),a&&(a.onmessage=({data:f})=>{let{job:g,counts:w}=c;if(c=null,f.error)return r(g,{isLate:!0,
error:Object.assign(new Error(f.error),{name:"RuntimeError"})});w&&(s=[...s.slice(1-nr),f.milliseconds]),r(g,{isLate:!0,...f})},a.onerror=()=>{let f=c;a=c=null,
f&&r(f.job,{isLate:!0})})}function u(f){if(a){let y=s.length?Xi(s):null;if(c||n===1/0||s.length<nr||Math.max(...s)>io/2)return y;d(),s=[]}let g=f();rr(o,g,[]);let w=performance.
now(),x=0;do rr(o,g,[]);while(x++,performance.now()-w<Jl);return(performance.now()-w)/x}function d(){a?.terminate(),a=c=null}}var es=["single_steps","resets","anew","anew_steps","playing"];function ns(t,e,n,r){let{restart:o,steps:i,before:s,starting:a,editing:c}=t.get("running"),l=s.map(
gn),p=qn(ht(t.get("carried")),l),u=0,d=!1,f=A(),g=qn(ht(t.get("computed")),n.map(gn)),w=0,x={restart:!1,steps:0},y=1;for(let S of es)e.on(`change:${S}`,E);return addEventListener(
"pagehide",r.tell),t.on("change:carried",_),{isPlaying:z,isPending:M,plan:h,inputs:b,store:$,putBack:m,shareState:v,stop:k};function E(){r.changed(),z()||r.tell()}
function z(){return e.get("playing")&&!ne()}function A(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function M(){
let S=A();return d||z()||S.single!==f.single||S.resets!==f.resets||S.anew!==f.anew}function h(S){let R=A(),O=S.map((P,K)=>!me(P,g[K])),L=a.some(P=>O[P]),T=R.anew>
0&&(R.anew!==f.anew||O.some((P,K)=>P&&!c.includes(K))),C=R.resets!==f.resets,I=Math.max(R.single-f.single,0);z()&&(w+=e.get("speed"),I+=Math.floor(w),w%=1),f=R,
g=S,d=!1;let N=x;return x={restart:!1,steps:0},T||L||C?{restart:!0,steps:T?R.anew:0,version:u}:{restart:N.restart,steps:N.steps+I,version:u}}function m(S){x=S}function b(S={
restart:!1,steps:y}){let R=(O,L)=>({address:O,data:new Uint8Array(Int32Array.of(L).buffer)});return S.steps&&(y=S.steps),[R(o,Number(S.restart)),R(i,S.steps),...p.
map((O,L)=>({address:s[L].address,data:O}))]}function $(S,R){R.version===u&&(p=S)}function v(){t.off("change:carried",_),t.set("carried",new DataView(Wt(p).buffer)),
t.on("change:carried",_)}function _(){p=qn(ht(t.get("carried")),l),f=A(),d=!0,u++,r.changed()}function k(){for(let S of es)e.off(`change:${S}`,E);removeEventListener(
"pagehide",r.tell),t.off("change:carried",_)}}var Ql=400,rs=30,ss="not computed",ir=(t,e)=>Object.assign(new Error(e),{name:t}),os=t=>`(${t.join(", ")}${t.length===1?",":""})`;function so({model:t,trait:e,name:n,
shape:r,dtype:o}){let i=t.get(e),s=hn(i);if(!s)throw ir("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(i)??"undefined"}`);if(String(s.shape)!==
String(r))throw ir("ValueError",`${n} had shape ${os(r)} when it was linked, but now it has shape ${os(s.shape)}`);let a=Hr(i,o);if(!o.startsWith("float")&&Array.
from(Be(o,a)).some((c,l)=>c!==Number(s.numbers[l])))throw ir("ValueError",`${n} was ${o} when it was linked, which cannot represent its current value; link it w\
ith floating-point numbers`);return a}function as(t,e){try{return me(Wt(t.map(so)),e)}catch{return!1}}async function cs(t,e){if(t.get("closed"))return null;let n=t.
widget_manager,r=c=>Promise.all(c.map(async l=>({...l,model:await st(n,l.widget)}))),[o,i]=await Promise.all([r(t.get("sources")),r(t.get("targets"))]),s=Yi(t,o,
i);if(t.get("where")!=="browser")return is(t,o,s);as(o,ht(t.get("computed")))||s.outdate("compiling …");let a=await Qi(t.get("module"),t.get("fusions"));return a?
tu(t,a,o,i,s,e):(n.exported?e.show(ir("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):(t.set("\
where","kernel"),t.save_changes()),is(t,o,s))}function is(t,e,n){let r=t.widget_manager.exported?"needs Python":"computing …";function o(){as(e,ht(t.get("comp\
uted")))?n.renew():n.outdate(t.get("error_message")?ss:r)}let i=e.map(s=>ot(s.model,s.trait,o));return i.push(ot(t,"computed error_message",o)),o(),{stop:()=>[...i,
n.leave].forEach(s=>s()),isRunning:!1}}async function tu(t,e,n,r,o,i){let s=t.widget_manager,a=t.get("outputs"),c=await ts(e,a,t.get("background")?1/0:t.get("mi\
lliseconds"),R),l=t.get("runner")&&await st(s,t.get("runner")),p=!!t.get("background"),u={compute:S,report:P,isInBackground:p,reads:H=>n.some(B=>B.model===H),isPending:T,
isPlaying:L},d=l&&ns(t,l,n,{changed:h,tell:N}),f=ht(t.get("computed")),g=null,w=null,x=null,y=!1,[E,z]=[0,0],A=0,M=[...n.map(H=>[H.model,`change:${H.trait}`,m]),
[t,"change:computed",_],[t,"change:running_in",$],[t,"change:where",K],[t,"change:closed",K],[t,"msg:custom",v]];for(let[H,B,U]of M)H.on(B,U);return zi(u),b(),I(),
h(),{stop:X,isRunning:!0};function h(){Gn(u)}function m(){x??=performance.now(),h()}function b(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),
t.save_changes())}function $(){t.get("running_in")!=="browser"&&(f=null,b(),h())}function v({event:H}){H==="ask"&&t.send({event:"here"})}function _(){f=ht(t.get(
"computed")),h()}function k(H){return H.map((B,U)=>({address:n[U].address,data:B}))}function S(){let H;try{H=n.map(so)}catch(tt){return P(tt)}let B=Wt(H);if(!d?.
isPending()){if(me(B,f))return x=null,O(B);if(me(B,g))return}if(me(B,f)||o.outdate("computing …",x??void 0),c.isBusy())return;let U=d?.plan(H),V=[...k(H),...U?
d.inputs(U):[]];x=null,c.start(V,{joined:B,work:U},!U||U.steps>0)}function R({joined:H,work:B},{results:U,milliseconds:V,error:tt,isLate:J}){if(J&&h(),!U){B&&d.
putBack(B),tt&&(g=H,P(tt));return}L()&&C(V??0),B&&d.store(U.slice(U.length-t.get("running").before.length),B);for(let{model:nt,trait:at,output:ct}of r){let[et,Q,
gt]=[He(nt,at),a[ct],U[ct]];ki(et,gt,Q)||wn(nt,at,ee(Be(Q.dtype,gt),Q,et,gt))}w=[H,...U],O(H),L()&&!J&&Ai(u)}function O(H){f=H,g=null,o.renew(x),y&&i.show(null),
y=!1,I(),we()}function L(){return!!d?.isPlaying()}function T(){return c.isBusy()&&!L()}function C(H){E+=H,!(++z%rs)&&(t.set("page_milliseconds",E/rs),E=0)}function I(){
clearTimeout(A),A=setTimeout(()=>{try{let H=c.measure(()=>[...k(n.map(so)),...d?.inputs()??[]]);H!==null&&t.set("page_milliseconds",H)}catch{}N()},Ql)}function N(){
w&&(t.set("snapshot",new DataView(Wt(w).buffer)),w=null,d?.shareState(),t.save_changes())}function P(H){console.warn(H),y=!0,f=null,o.outdate(ss),L()&&(l.set("p\
laying",!1),l.save_changes()),i.show(H)}function K(){X(),i.ended()}function X(){clearTimeout(A);for(let[H,B,U]of M)H.off(B,U);d?.stop(),c.close(),o.leave(),_i(u)}}var ao=new EventTarget;function eu(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=i=>{Object.assign(n,i),ao.dispatchEvent(new Event(t))},o={
show:i=>r({error:i}),ended:()=>r({isRunning:!1})};return n.started=cs(e,o).catch(i=>(console.error(i),null)),Ue(n.started).then(i=>r({isRunning:i?.isRunning??!1})),
n}var ls=re(eu,({started:t})=>t.then(e=>e?.stop())),Ae=ls.use,zn=t=>ls.find(t.get("key"))??{isRunning:!1,error:null};function sr(t,e){let n=t.get("key");return ao.
addEventListener(n,e),()=>ao.removeEventListener(n,e)}var ar=(t,e)=>j`<div class="gdviz-note gdviz-needs-python">${e}${co(t)}</div>`;function co({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=nu(e,
await t.query?.()??"")};return e?j` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:D}function nu(t,e){if(!e)return t;let n=new URL(t,location.href),
r=i=>`${i}${i.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=r(n.search):n.searchParams.set("urlpath",r(o)),n.href}var ru="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",ou="The server is gone. Nothing on this page needs it: everything continues in your browser.",iu="Greyed-out controls need Python.";function us(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function su(t){let e=ht(t.get("text")??new Uint8Array);return e.
length===0?au(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function au(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function cu(t,e){let n=()=>{},r=!1;async function o(){let i=t.get("link");if(!i)return;let s=await st(t.widget_manager,i);if(r||i!==t.get("link"))
return;n();let a=()=>e(s),c=[Ae(s),sr(s,a),ot(s,"where milliseconds page_milliseconds outdated",a)];n=()=>c.forEach(l=>l()),a()}return t.on("change:link",o),o(),
()=>{r=!0,t.off("change:link",o),n()}}function lu({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(i=>st(e,i)));if(e.exported){n().
then(i=>i.forEach(s=>pt(s,"disabled",!0)));return}let r=new Map;async function o(i){if(!!t.get("lost")===i)return;if(t.set("lost",i),!i){for(let[a,c]of r)pt(a,"\
disabled",c);return r.clear()}let s=await n();if(t.get("lost"))for(let a of s)r.has(a)||r.set(a,a.get("disabled")),pt(a,"disabled",!0)}return e.kernel&&Ve(e.kernel,
i=>o(i!=="connected"))}function uu({model:t,el:e}){rt(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,o=null,i=null;function s(g){
if(g.get("outdated"))return g.get("outdated");let{isRunning:w}=zn(g);return w?`computed in your browser${us(g.get("page_milliseconds"))} · 0 round trips`:r?"w\
aiting for your browser":`computed by the server${us(g.get("milliseconds"))} · 1 round trip`}async function a(){let g=o,w=await su(g);i||(i={name:g.get("name"),
size:ht(g.get("module")).length,text:w,isCopied:!1},u(),e.querySelector("dialog")?.showModal())}function c(){i=null,u()}async function l(g){g.isCopied=await ze(
g.text),g.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),u()}let p=g=>j`
    <dialog class="gdviz-program" @close=${c}>
      <div class="head">
        <b>WebAssembly text of “${g.name}”, ${(g.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(g)}>${g.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${g.text}</pre>
    </dialog>`;function u(){let g=j`<div class="gdviz-notice" role="alert">${n?ru:ou}</div>`;F(e,j`
      <div class="line">
        <span class="status">${o?s(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${a}
          ?hidden=${!o||!zn(o).isRunning}>Show the program</button>
      </div>
      ${r&&n?ar(t.widget_manager,iu):D}
      ${i?p(i):D}${t.get("lost")?g:D}`)}let d=cu(t,g=>{o=g,u()}),f=ot(t,"lost",u);return u(),()=>{d(),f()}}var ds={initialize:lu,render:uu};var Z=(t,e,n)=>Math.min(Math.max(t,e),n),cr=t=>t.replaceAll("-","−").replace("e+","e");function Y(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?cr(String(Number(t.toPrecision(e)))):cr(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function lo(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(o=>Y(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(r).size===t.length)
return r}}var lr=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var du=62,pu=38;function Ct({low:t,high:e,log:n=!1,from:r,to:o}){[t,e]=n?hu(t,e):hs(t,e);let[i,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],a=(o-r)/(s-i),c=u=>r+((n?
Math.log10(u):u)-i)*a,l=u=>u.map(([d,f])=>({at:c(d),text:f})),p=Math.max(Math.floor(Math.abs(o-r)/(o>r?du:pu)),1);return{low:t,high:e,log:n,to:c,from:u=>n?10**(i+
(u-r)/a):i+(u-r)/a,ticks:()=>{if(n&&s-i>1.5&&Math.floor(s)>Math.ceil(i))return l(mu(i,s,1.5*p));let u=ps(t,e,p);return l(u.length>1?u:ps(t,e,2*p+1))}}}var Ge=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function Rt(t,e){let[n,r]=[1/0,-1/0];for(let o of t)for(let i of o)e(i)&&(i<
n&&(n=i),i>r&&(r=i));return[n,r]}var uo=.04;function po(t,e,n){if(n){let o=(e/t)**uo;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+uo*e];let r=uo*(e-t);return[t===0?
0:t-r,e+r]}var fu=.4,gu=.05;function fs(t,[e,n],r){if(!(e<=n))return t??(r?[.1,10]:[0,1]);let o=(c,l)=>r?Math.log(l/c):l-c;if(t&&e>=t[0]&&n<=t[1]&&o(e,n)>=fu*o(
...t))return t;if(r)return[10**Math.floor(Math.log10(e)+1e-9),10**Math.ceil(Math.log10(n)-1e-9)];let[i,s]=e<n?po(e,n,!1):hs(e,n),a=gs((s-i)*gu);return[Math.floor(
i/a)*a,Math.ceil(s/a)*a]}function gs(t){let e=10**Math.floor(Math.log10(t));return e*([1,2,5].find(n=>n*e>=t*(1-1e-9))??10)}function hs(t,e){if(!Number.isFinite(
t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function hu(t,e){return!(e>0)||!Number.
isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function ps(t,e,n){let r=(e-t)/n,o=gs(r),i=Math.ceil(-Math.log10(o)-1e-9),s=Math.max(Math.abs(
t),Math.abs(e)),a=s>=1e5||o<1e-4,c=Math.min(Math.max(Math.floor(Math.log10(s))+i,0)+1,12),l=d=>a?d?Number(d.toPrecision(c)).toExponential():"0":d.toFixed(Math.max(
i,0)),p=Math.ceil(t/o-1e-6),u=Math.max(Math.floor(e/o+1e-6)-p+1,0);return Array.from({length:u},(d,f)=>[(p+f)*o,cr(l((p+f)*o))])}function mu(t,e,n){let r=Math.ceil(
t-1e-9),o=Math.floor(e+1e-9),i=Math.ceil((o-r+1)/(n+1)),s=Array.from({length:Math.floor((o-r)/i)+1},(c,l)=>r+l*i),a=s.every(c=>c>=-3&&c<=4);return s.map(c=>[10**
c,a?String(+`1e${c}`):`10${lr(c)}`])}var vu=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,wu=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),Se=(t,e=0)=>vu(wu(t).map(n=>Math.round(n+(255-n)*e)));function oe(t,e,[
n,r],o){if(!r||!n)return go(t);let i=new Uint32Array(r*n);for(let s=0;s<n;s++){let a=(n-1-s)*r;for(let c=0;c<r;c++)i[s*r+c]=o(e[a+c])}fo(t,i,r)}function fo(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),ur(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var go=t=>ur(
t).clearRect(0,0,t.width,t.height),ur=t=>t.getContext("2d");function dr(t,e){let n=Uint32Array.from({length:511},(r,o)=>Se(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var ms=.5,bu=.6;function pr(t,{width:e,height:n},r,[o,i],s,a){let c=new Uint32Array(e*n),[l,p,u]=[0,ms,ms/2].map(w=>Uint32Array.from(a,x=>Se(x,w))),d=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),f=(i-1)/e,g=(o-1)/n;for(let w=0;w<n;w++){let x=(n-w-.5)*g,y=Math.min(Math.floor(x),o-2),E=x-y,z=y*i,A=z+i,M=w*e,h=0;for(let m=0,
b=0;m<i-1;m++){let $=r[z+m],v=r[z+m+1],_=$+E*(r[A+m]-$),k=v+E*(r[A+m+1]-v),S=m===i-2?e:Math.min(Math.ceil((m+1)/f-.5),e),R=(k-_)*f;if(!(Math.abs(R)<1/0)){M+=S-b,
b=S;continue}let O=(r[A+m]-$+r[A+m+1]-v)*.5*g,L=bu*Math.sqrt(R*R+O*O),T=_+((b+.5)*f-m)*(k-_);for(;b<S;b++,M++,T+=R){for(;T>=d[h+1];)h++;for(;T<d[h];)h--;let C=Math.
min(T-d[h],d[h+1]-T);c[M]=C>=L?l[h]:C>=L/2?u[h]:p[h]}}}fo(t,c,e)}function ie(t,e){let n=t.length-1;return Array.from({length:e},(r,o)=>t[Math.floor(e>1?n/(e-1)*
o:n/2)])}function vs(t,[e,n],{left:r,top:o,width:i,height:s},[a,c,l,p]){let u=e*n,d=Float64Array.from({length:u},(y,E)=>Math.hypot(t[2*E],t[2*E+1])),f=d.reduce(
(y,E)=>E>y&&E<1/0?E:y,0),g=i/n/1.25,w=Math.max(i*.0016,.5),x=[];for(let y=0;y<u;y++){if(!(d[y]>0&&d[y]<1/0))continue;let E=r+i*(y%n+.5)/n,z=o+s*(1-(Math.floor(y/
n)+.5)/e),A=-t[2*y]*(i/(c-a)),M=t[2*y+1]*(s/(p-l)),h=g*Z(1+Math.log10(d[y]/f)/3,.25,1)/2/Math.hypot(A,M);x.push(Me(E,z,A*h,M*h,w))}return x.join("")}var mt=t=>Math.
round(t*10)/10;function Me(t,e,n,r,o){let i=Math.hypot(n,r),[s,a]=[-r/i,n/i],c=Math.min(10*o,1.2*i),l=.3*c,p=(g,w)=>`${mt(t+n*g+s*w)},${mt(e+r*g+a*w)}`,u=1-c/i,
d=`${p(-1,o)} ${p(u,o)} ${p(u,l)}`,f=`${p(u,-l)} ${p(u,-o)} ${p(-1,-o)}`;return`M${d} ${p(1,0)} ${f}Z`}var xu=10,ho=12,yu=68,$u=9;function ws({left:t,top:e,width:n,height:r},o,i,s){let a=t+n+xu,c=a+ho,l=s.length>=$u,p=o.toReversed().map((u,d)=>{let f=1-d/o.length;
return q`<rect x=${a} width=${ho} y=${e+r*(1-f)} height=${r*f} fill=${u} />`});return q`
    ${p}
    <rect class="frame" x=${a} y=${e} width=${ho} height=${r} />
    ${i.map(({at:u,text:d})=>{let f=e+r*(1+u);return q`<path class="tick" d="M${c},${f}h3" /><text x=${c+6} y=${f} dy="0.35em">${d}</text>`})}
    <text y=${e-10} x=${l?t+n+yu:a-2} text-anchor=${l?"end":"start"}>${s}</text>`}var fr=t=>t.map(({name:e,color:n,kind:r="line"})=>{let o=j`<span class="swatch ${r}" .style=${`\
color: ${xt(n)}`}></span>`;return j`<span class="entry">${o}${e}</span>`});function _n(t){let[e,n]=[t.get("colors"),Ke(t)];return t.get("names").map((o,i)=>({name:o,
color:e[i%e.length]})).filter((o,i)=>n(i))}function Ke(t){let e=t.get("shown")&&W(t.get("shown"));return n=>!e?.length||e[n]>0}function At(t,e){let{left:n,top:r,width:o}=t.getBoundingClientRect(),i=t instanceof SVGSVGElement&&o?o/t.width.baseVal.value:1;return[(e.clientX-n)/i,(e.clientY-
r)/i]}function Yt(t,e,n){let r=t.currentTarget;r.setPointerCapture(t.pointerId);let o=new AbortController,{signal:i}=o,{pointerId:s}=t,a=l=>p=>p.pointerId===s&&
l(p);r.addEventListener("pointermove",a(e),{signal:i});let c=a(l=>{o.abort(),n?.(l)});for(let l of["pointerup","pointercancel"])r.addEventListener(l,c,{signal:i})}
var ku={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Oe=t=>ku[t.key]??null;function Jt(t,e=()=>!0){let n=r=>e(r)&&r.preventDefault();t.addEventListener(
"touchstart",n,{passive:!1})}function Ye({surface:t,handle:e,to:n,by:r,idle:o=()=>!1}){let i=s=>{s.preventDefault(),e.focus({preventScroll:!0}),Yt(s,n)};t?.addEventListener(
"pointerdown",s=>{s.button!==0||s.pointerType==="touch"||o()||(n(s),i(s))}),t?.addEventListener("click",s=>{s.pointerType==="touch"&&!o()&&n(s)}),e.addEventListener(
"pointerdown",s=>s.button===0&&i(s)),Jt(e),e.addEventListener("keydown",s=>{let a=Oe(s);a&&(s.preventDefault(),r(a,s.shiftKey))})}var Ee={left:56,right:14,top:10,bottom:42},Je={left:56,right:68,top:24,bottom:42},zu=6.4,_u=6.5,Au=104;function se(t,{name:e,title:n="",...r}){rt(t,e,"gdviz-pla\
ne");let o=j`${n&&j`<div class="title">${n}</div>`}<div class="box"></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,[
i,s,a,c]=F(t,o,".box",".gdviz-legend",".panel",".status"),l=mo(i,r);return{...l,panel:a,status:c,bar:p=>F(l.bar,p&&ws(l.area,...p)),legend:p=>F(s,fr(p))}}function mo(t,{
label:e,ratio:n=.75,aspect:r=()=>null,margins:o=Ee}){t.classList.add("gdviz-plot");let i=Pt(),s={left:o.left,top:o.top,width:0,height:0},a=320,c=()=>{},l=()=>({
from:s.left,to:s.left+s.width}),p=()=>({from:s.top+s.height,to:s.top});function u(){s.width=Math.max(a-s.left-o.right,40);let M=r(),h=M?Math.round(s.width*M):Math.
round(a*(typeof n=="number"?n:n(a)))-o.top-o.bottom;s.height=Math.max(h,40);let{left:m,top:b}=s,$=Object.entries(s).map(([_,k])=>`${_}: ${k}px`),v=j`
      <canvas .style=${$.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${a} height=${s.height+o.top+o.bottom}>
        <defs>
          <clipPath id=${i}><rect x=${m} y=${b} width=${s.width} height=${s.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${i})" pointer-events="none"></g>
        <rect class="hit" x=${m} y=${b} width=${s.width} height=${s.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return F(t,v,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[d,f,g,w,x,y,E]=u();function z({x:M,y:h},m,b=!1){let $=h.ticks(),v=Math.
max(...$.map(({text:I})=>I.length)),_=Math.min(v*zu+28,Au);if(_>s.left+1)return s.left=_,u(),c();let{left:k,top:S,width:R,height:O}=s,L=S+O,T=M.ticks().map(({at:I,
text:N})=>q`
      ${b?q`<path class="grid" d="M${I},${L}V${S}" />`:D}
      <path class="tick" d="M${I},${L}v5" />
      <text class="x" x=${I} y=${L+17} text-anchor="middle">${N}</text>`),C=$.map(({at:I,text:N})=>q`
      ${b?q`<path class="grid" d="M${k},${I}h${R}" />`:D}
      <path class="tick" d="M${k},${I}h-5" />
      <text class="y" x=${k-8} y=${I} dy="0.35em" text-anchor="end">${N}</text>`);F(g,q`
      ${T}${C}
      <rect class="frame" x=${k} y=${S} width=${R} height=${O} />
      ${bs(m[0],R+40,`translate(${k+R/2},${L+35})`)}
      ${bs(m[1],O+30,`translate(13,${S+O/2})rotate(-90)`)}`)}function A(M){let[h,m]=At(f,M);return[Z(h,s.left,s.left+s.width),Z(m,s.top,s.top+s.height)]}return{
picture:f,canvas:d,area:s,layers:(...M)=>F(w,M.map(h=>q`<g class=${h}></g>`),...M.map(h=>`.${h}`)),hit:x,handles:y,bar:E,axes:z,pixel:A,readout:(M,...h)=>{let m=null;
for(let b of[x,...h])b.addEventListener("pointermove",$=>{M(m=$.buttons?null:A($))}),b.addEventListener("pointerleave",()=>M(m=null));return()=>M(m)},across:l,upwards:p,
plane:(M,h)=>Ge(Ct({...M,...l()}),Ct({...h,...p()})),draw:(M,h)=>{c=()=>Object.values(h).forEach($=>$());let m=lt(M,h),b=We(t,$=>{a=$,s.left=o.left,u(),c()});return()=>{
b(),m()}}}}function bs(t,e,n){let r=Math.max(Math.floor(e/_u),4),[o,i]=t.length>r?[`${t.slice(0,r-1)}…`,q`<title>${t}</title>`]:[t,D];return q`<text class="name" text-anchor="middle" transform=${n}>${o}${i}</text>`}var yt=1e4,Su=150;function ae(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function gr(t,e,n){let r=o=>n(o).map(mt).
join(",");return ae(t,e).map(o=>`M${o.map(r).join("L")}${o.length>1?"":"h0.1"}`).join("")}function hr(t,e,n,r,o){let i=(s,a)=>s.map(c=>`${mt(n(c))},${mt(a(c))}`).
join("L");return ae(t,e).map(s=>`M${i(s,o)}L${i(s.toReversed(),r)}Z`).join("")}function vo(t){let e=[];for(let[n,r]of t){if(Number.isNaN(n)||Number.isNaN(r))break;
let o=Math.max(Math.abs(n),Math.abs(r));if(o<=yt){e.push([n,r]);continue}let i=e.at(-1),s=yt/o;i&&s>0&&e.push([i[0]+(n-i[0])*s,i[1]+(r-i[1])*s]);break}return e}
function wo(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}var xs=t=>t.length>1?`M${t.join("L")}`:
"",An=t=>xs(t.map(([e,n])=>`${e.toFixed(1)},${n.toFixed(1)}`)),ys=t=>t==="#000000"?"var(--gdviz-paper)":"white";function mr(t,e){let n=vo(e),r=n.map(([a,c])=>`${a.
toFixed(2)},${c.toFixed(2)}`).filter((a,c,l)=>a!==l[c-1]),o=r.length>1,i=o?An(wo(n)):"",s=o&&r.length<=Su?r.map(a=>`M${a}h0`).join(""):"";return q`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${ys(t)} stroke-width="4" opacity="0.8" d=${i} />
    <path class="path" stroke=${xt(t)} stroke-width="2" d=${xs(r)} />
    <path class="dots" stroke=${xt(t)} stroke-width="5" d=${s} />
  </g>`}function vr(t,[e,n]){let r=Math.abs(e)<yt&&Math.abs(n)<yt,[o,i]=r?[e,n]:[0,0];return q`<circle class="current" r="6" fill=${xt(t)} stroke=${ys(t)} stroke-width="2"
    cx=${o} cy=${i} .style=${Kt(r)} />`}var Mu=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,wr=(t,e)=>e.map(([n,r])=>{let o=`translate(${n},${r})`;return q`<path d=${Mu} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var $s={A:"7 3",B:"2.5 3",C:"9 3 2 3",D:"1 3"},Ou={A:.2,B:.35,C:.5,D:.65},Ze=(t,e,n)=>q`<g class="pinned">
    <path fill="none" stroke="var(--gdviz-paper)" stroke-width="3.5" opacity="0.5" d=${n} />
    <path class="run" fill="none" stroke=${xt(e)} stroke-width="1.8" stroke-dasharray=${$s[t]} opacity="0.8" d=${n} />
  </g>`,Eu=(t,e)=>Math.hypot(e[0]-t[0],e[1]-t[1]);function Xe(t,e,n,r=Eu){let o=n.map((c,l)=>l?r(n[l-1],c):0),i=Ou[t]*o.reduce((c,l)=>c+l,0),s=0,a=n.find((c,l)=>(s+=
o[l])>=i);return a?q`<g class="letter" transform="translate(${a[0].toFixed(1)},${a[1].toFixed(1)})">
    <circle r="7.5" fill="var(--gdviz-paper)" stroke=${xt(e)} stroke-width="1.5" />
    <text text-anchor="middle" dy="0.35em">${t}</text>
  </g>`:D}var ks=t=>j`
  <svg class="sample" width="26" height="8" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray=${$s[t]} d="M0,4h26" />
  </svg>`;var Tu="Not positive: a logarithmic axis cannot show it",Nu=3;function bo(t){let[e,n,r,o]=["x","y","low","high"].map(p=>zt(t.get(p))),[i,s,a]=[W(t.get("limits")),
t.get("names"),Ke(t)],c=t.get("colors").map(xt),l=new Float64Array;return n.map((p,u)=>({name:s[u]??"",color:c[u%c.length],shown:a(u),x:e[u%Math.max(e.length,1)]??
l,y:p,low:r[u]??l,high:o[u]??l,limit:i[u]??NaN}))}function Ru(t){let e=t.get("pinned")??[],[n,r]=[t.get("colors").map(xt),new Float64Array];return e.map(({row:o,
mark:i,x:s=r,y:a=r})=>({mark:i,color:n[o%n.length],x:s,y:a}))}function Lu({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=se(e,{name:"gd\
viz-curves",label:n,ratio:t.get("ratio")});r.canvas.remove();let[o,i,s]=r.layers("pins","curves","letters"),a=q`<g class="points" pointer-events="none"></g><g class="markers" pointer-events="none"></g>`,
[c,l]=F(r.handles,a,".points",".markers"),{x:p,y:u}=r.plane({low:0,high:1},{low:0,high:1}),d=b=>Number.isFinite(b)&&!(u.log&&b<=0);function f(){let b=bo(t),$=Ru(
t),v=r.plane(...Pu(b,$,t.get("log")));({x:p,y:u}=v),r.axes(v,t.get("axis_names"),!0);let{left:_,top:k,width:S,height:R}=r.area;F(o,$.map(N=>Ze(N.mark,N.color,E(
N)))),F(s,$.map(N=>Xe(N.mark,N.color,w(N),(P,K)=>K[0]-P[0])));let O=b.filter(N=>N.shown&&N.y.some(Number.isFinite)),L=u.log&&O.length>0&&!O.some(N=>N.y.some(d)),
T=b.map(N=>q`<path class="band" fill=${N.color} opacity="0.2" d=${z(N)} />`),C=({limit:N,shown:P})=>P&&d(N)?`M${_},${mt(u.to(N))}h${S}`:"",I=b.map(N=>q`
      <path class="limit" stroke=${N.color} stroke-width="1.5" stroke-dasharray="6 4" d=${C(N)} />
      <path class="line" stroke=${N.color} stroke-width="2" d=${x(N)} />`);F(i,q`
      ${T}
      <g fill="none" stroke-linejoin="round" stroke-linecap="round">${I}</g>
      <text class="note" text-anchor="middle" x=${_+S/2} y=${k+R/2}>${L?Tu:""}</text>`),F(c,O.map(N=>y(N).map(P=>q`
      <circle class="point" r=${Nu} fill=${N.color} cx=${mt(p.to(N.x[P]))} cy=${mt(u.to(N.y[P]))} />`))),A()}let g=({x:b,y:$},v)=>d($[v])&&Number.isFinite(b[v]);
function w(b){return Array.from(b.y.keys()).filter(v=>g(b,v)).map(v=>[p.to(b.x[v]),u.to(b.y[v])])}let x=b=>b.shown?E(b):"";function y(b){let $=(_,k)=>b.x[_]===b.
x[k]&&b.y[_]===b.y[k];return ae(b.y.length,_=>g(b,_)).filter(([_,...k])=>k.every(S=>$(S,_))).map(([_])=>_)}function E(b){return gr(b.y.length,$=>g(b,$),$=>[p.to(
b.x[$]),u.to(b.y[$])])}function z({shown:b,x:$,low:v,high:_}){if(!b||!v.length)return"";let k=r.area.top+r.area.height,S=O=>u.to(_[O]),R=O=>d(v[O])?Math.min(u.to(
v[O]),yt):k;return hr($.length,O=>d(_[O]),O=>p.to($[O]),R,S)}function A(){let{top:b,height:$}=r.area,v=Array.from(W(t.get("marker"))).filter(S=>S>=p.low&&S<=p.high),
_=(v.length===1?bo(t):[]).map(S=>{let R=S.shown?zs(S,v[0]):NaN;if(!d(R))return D;let O={x:mt(p.to(v[0])),y:mt(u.to(R))};return q`<circle class="dot" r="4" fill=${S.
color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${O.x} cy=${O.y} />`}),k=v.map(S=>`M${mt(p.to(S))},${b}v${$}`).join("");F(l,q`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${k} />${_}`)}
function M(){let b=t.get("limit_name"),$=b?[{name:b,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([..._n(t),...$])}let h=r.readout(b=>{let $=bo(t).filter(
({shown:v})=>v);r.status.textContent=b&&!t.get("outdated")?m($,p.from(b[0])):""});function m(b,$){let v=L=>Math.abs(L-$),_=b.flatMap(L=>Array.from(L.x)).filter(
Number.isFinite),k=_.reduce((L,T)=>v(T)<v(L)?T:L,_[0]),O=b.map(L=>({name:L.name,value:zs(L,k)})).filter(({value:L})=>Number.isFinite(L)).map(({name:L,value:T})=>`${L}\
 ${Y(T)}`.trim());return O.length?`${t.get("axis_names")[0]} ${Y(k)}: ${O.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names pinn\
ed":f,marker:A,"names colors shown limit_name":M,"x y names shown outdated":h})}function Pu(t,e,n){let r=t.filter(d=>d.shown),[o,i]=Rt([...r,...e].map(({x:d})=>d),
Number.isFinite),s=d=>Number.isFinite(d)&&!(n&&d<=0),a=[...r.flatMap(({y:d,low:f,high:g,limit:w})=>[d,f,g,[w]]),...e.map(({y:d})=>d)],[c,l]=Rt(a,s),[p,u]=c<l?po(
c,l,n):[c,l];return[{low:o,high:o===i?o+1:i},{low:p,high:u,log:n}]}function zs({x:t,y:e},n){for(let r=0;r<e.length;r++){if(t[r]===n)return e[r];let o=(n-t[r-1])/
(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+o*(e[r]-e[r-1])}return NaN}var _s={render:Lu};var As=1.5,Ss=1.15,Ms=100,Zt=([t,e],[n,r],o="")=>`${n} = ${Y(t)}, ${r} = ${Y(e)}${o}`;function Qe(t){let[e]=zt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))return D;
let[n,r]=[t.get("step"),t.get("diverged_at")],o=Number.isFinite(e[2])?`: ${Zt(Array.from(e),t.get("axis_names"),`, loss ${Y(e[2])}`)}`:"";return j`step ${n}${o}${r>=
0?j`<div class="diverged">diverged at step ${r}</div>`:D}`}function br(t){let{model:e,plane:n,layers:[r,o,i],pins:s}=t,a=c=>()=>{let l=n();l&&c(l.toPixel)};return{
pinned:a(c=>{if(!s)return;let{lines:l,letters:p}=ju(e,c,s.area);F(s.lines,l),F(s.letters,p)}),paths:a(c=>F(r,Iu(e,c))),minima:a(c=>F(o,wr(e.get("marks").minimum,
Cu(e).map(c)))),points:a(c=>F(i,Fu(e,c))),start:Bu(t),buttons:Du(t)}}var Cu=t=>zt(t.get("minima")).filter(e=>e.every(Number.isFinite)),xo=(t,e)=>t.get("colors")[e%
t.get("colors").length];function Iu(t,e){let[n,r]=t.get("paths").shape,o=W(t.get("paths")),i=Ke(t),s=a=>e(o.subarray(2*a,2*a+2));return Array.from({length:n},(a,c)=>{
let l=Array.from({length:i(c)?r:0},(p,u)=>s(c*r+u));return mr(xo(t,c),l)})}function ju(t,e,{left:n,top:r,width:o,height:i}){let s=([l,p])=>l>=n&&l<=n+o&&p>=r&&p<=
r+i,c=(t.get("pinned")??[]).map(({row:l,mark:p,paths:u=new Float64Array})=>{let d=wo(vo(Array.from({length:u.length/2},(f,g)=>e(u.subarray(2*g,2*g+2)))));return{
mark:p,color:xo(t,l),points:d}});return{lines:c.map(({mark:l,color:p,points:u})=>Ze(l,p,An(u))),letters:c.map(({mark:l,color:p,points:u})=>Xe(l,p,u.filter(s)))}}
function Fu(t,e){let n=Ke(t);return zt(t.get("current")).map((r,o)=>vr(xo(t,o),n(o)?e(r):[NaN,NaN]))}function Bu({model:t,el:e,picture:n,hit:r,handles:o,plane:i,
free:s}){let a=t.get("marks").start,c=(u=!1,d="")=>{let f=t.get("start");return q`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${f[0]} aria-valuetext=${Zt(f,t.get("axis_names"))} transform=${d} .style=${Kt(u)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${a} stroke-width="2.5" />
        <circle r="2.5" fill=${a} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=F(o,c(),".handle"),p=u=>s()&&G(t,{start:u});return Ye({surface:r,handle:l,idle:()=>!i()||e.classList.contains("panning"),to:u=>p(Os(i(),At(n,u))),
by:(u,d)=>{let{x:f,y:g}=i(),w=d?.1:.01,[x,y]=[f,g].map(({low:E,high:z},A)=>Z(t.get("start")[A]+u[A]*w*(z-E),E,z));p([x,y])}}),()=>{let u=i();if(!u)return;let d=t.
get("start"),f=[u.x,u.y].every(({low:g,high:w},x)=>d[x]>=g&&d[x]<=w);e.classList.toggle("still",!s()),F(o,c(f&&s(),`translate(${u.toPixel(d)})`))}}function Os({
x:t,y:e,toPoint:n},r){let[o,i]=n(r);return[Z(o,t.low,t.high),Z(i,e.low,e.high)]}function Du({model:t,el:e,picture:n,hit:r,panel:o,plane:i}){let s=d=>t.get("disa\
bled")||G(t,{view:d});function a(d,f){let[g,w,x,y]=t.get("view"),[E,z]=f??[(g+w)/2,(x+y)/2],[A,M,h,m]=t.get("home"),b=($,v)=>v+($-v)*d;d>1&&(w-g>Ms*(M-A)||y-x>Ms*
(m-h))||s([b(g,E),b(w,E),b(x,z),b(y,z)])}let c=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),p()};function p(){let d=[["+","Zoom in",
()=>a(1/As)],["−","Zoom out",()=>a(As)],["✥","Move the view by dragging",l,c()],["⌂","Show the whole problem",()=>s(t.get("home"))]],f=t.get("zoomable")===
!1,g=d.map(([w,x,y,E])=>j`
      <button type="button" title=${x} aria-label=${x} aria-pressed=${E??D} ?hidden=${f}
        ?disabled=${t.get("disabled")} @click=${y}>${w}</button>`);F(o,g)}r.addEventListener("pointerdown",d=>{let f=i();if(d.button!==0||!f||!c())return;let{toPoint:g}=f,
[w,x,y,E]=t.get("view"),[z,A]=g(At(n,d));Yt(d,M=>{let[h,m]=g(At(n,M));s([w+z-h,x+z-h,y+A-m,E+A-m])})}),Jt(r,c);let u=d=>{let f=i();!d.ctrlKey||!f||(d.preventDefault(),
a(d.deltaY<0?1/Ss:Ss,Os(f,At(n,d))))};return n.addEventListener("wheel",u,{passive:!1}),p}var Es={mouse:9,pen:12,touch:20},Uu=500;function Ts({state:t,plane:e},[n,r],o){let i=-1,{toPixel:s}=e();for(let{slot:a,at:c}of t.visible()){let[l,p]=s(c),u=Math.
hypot(l-n,p-r);u<=o&&([i,o]=[a,u])}return i}function Ns(t){let{el:e,plot:n,state:r,plane:o}=t,{picture:i,hit:s}=n,a=(l,p)=>Ts(t,At(i,l),Es[p]??Es.mouse),c=l=>r.
add(o().toPoint(n.pixel(l)));s.addEventListener("pointerdown",l=>{if(l.button!==0)return;let p=a(l,l.pointerType);if(p<0&&(l.pointerType==="touch"||r.removing))
return;if(l.preventDefault(),i.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(p);p>=0&&r.select(p);let u=p>=0?p:c(l);if(u<0)return;let[d,f]=At(
i,l),[g,w]=p<0?[d,f]:o().toPixel(r.cursor);Yt(l,x=>{let[y,E]=At(i,x);r.move(u,o().toPoint([y+g-d,E+w-f]))})}),s.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!r.removing&&a(l,"touch")<0&&c(l)}),s.addEventListener("dblclick",l=>{let p=a(l,"mouse"),{added:u}=r;p>=0&&!(p===u.slot&&performance.now()-u.time<Uu)&&r.remove(
p)}),s.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&a(l,l.pointerType)>=0)}),Jt(s,l=>a(l.touches[0],"touch")>=0)}function Rs(t){let{
plot:e,state:n,plane:r}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?Ts(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.task==="classifi\
cation"&&(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),n.task==="plane_regression"&&(o["+"]=()=>n.choose(n.label+.1),o["-"]=o["−"]=()=>n.choose(n.
label-.1)),e.picture.addEventListener("keydown",i=>{if(i.ctrlKey||i.metaKey||i.altKey)return;let s=Oe(i),a=o[i.key.length===1?i.key.toLowerCase():i.key];if(!s&&
!a)return;if(i.preventDefault(),!s)return a();let c=i.shiftKey?.1:.01,l=n.box().map(([p,u],d)=>n.cursor[d]+s[d]*c*(u-p));n.selected>=0?n.move(n.selected,l):n.moveCursor(
l)})}var Cs=wi(ko(),1),_o=1e7,Ls=1e3,zo=40,Hu=1e30,qu=/(?<=[0-9]),(?=[0-9])/g,Is=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,Wu=/^\s*([+-]?)inf(inity)?\s*$/i,Vu=/^(true|True|TRUE|false|False|FALSE)$/,
Sn=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),Ot=class extends Error{},xr={regression:[
"x","y"],classification:["x1","x2","label"],plane_regression:["x1","x2","y"]};function js(t){let e=Gu(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new Ot("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace(qu,"."):n,o=[",",";","	"].map(f=>({sign:f,count:r.split(f).length})),{sign:i,count:s}=o.reduce((f,g)=>g.count>f.count?g:f);if(s>
Ls)throw new Ot(`It has more than ${Ls} columns.`);let a=i===";"&&!e.includes(".")?",":".",[c=[],...l]=Ku(e,i),p=!c.some(f=>Is.test(f.replace(a,"."))),u=p?l:[c,
...l];if(!u.length)throw new Ot("It has a header line but no rows.");return Zu(c.map((f,g)=>Fs(p&&f.trim()||`column ${g+1}`))).map((f,g)=>Yu(f,u.map(w=>(w[g]??"").
trimStart()),a))}function Gu(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new Ot("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function Ku(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(u,d)=>d??u):t,{data:o,errors:i}=Cs.default.parse(r,{delimiter:e,
newline:`
`}),s=o.filter(u=>u.length>1||u[0].trim()),a=i.some(({code:u})=>u==="MissingQuotes"),[{length:c}=[],l]=s,p=l?.length===c+1?c+1:c;if(a||s.some(u=>u.length>p||u[c]?.
trim()))throw new Ot("It is not a table: its rows have different numbers of columns.");return s}function Yu(t,e,n){let r=Float64Array.from(e,i=>Ju(n==="."?i:i.replace(
n,".")));if(e.every((i,s)=>!Number.isNaN(r[s])||Sn.has(i)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(i=>Vu.test(i)||Sn.has(i)))return{name:t,kind:"\
text",texts:e,values:r};for(let[i,s]of e.entries())r[i]=Sn.has(s)?NaN:Number(/^t/i.test(s));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function Ju(t){if(Is.test(t))return Number(t);let e=Wu.exec(t);return e?+`${e[1]}Infinity`:NaN}function Zu(t){let e=new Set;for(let n of t){let r=n;for(let o=2;e.
has(r);o++)r=`${n} (${o})`;e.add(r)}return[...e]}function Fs(t){let e=[...t.slice(0,2*zo+2)];return e.length<=zo?t:`${e.slice(0,zo-1).join("")}…`}function Bs(t,e){
let n=xr[e];if(t.length<n.length)throw new Ot(`It has too few columns: ${n.join(", ")} are needed.`);if(e==="regression")return Ps(t,n);let r=e==="classificatio\
n"?Xu(t):Ds(t);return[...Ps(t.filter(o=>o!==r),n.slice(0,2)),r]}var Xu=t=>Te(t,"label")??t.findLast(Mn)??t[2];function Ds(t){return xr.plane_regression.every(n=>Te(
t,n))&&Te(t,"y")||(t.filter(n=>!Mn(n))[2]??t[2])}function Us(t){if(t.length<3)return"regression";let e=t.findLast(Mn);if(Te(t,"label")||e&&new Set(e.texts).size===
2)return"classification";let n=t.filter(l=>!Mn(l)),[r,o]=xr.regression.map(l=>Te(t,l));if(e&&n.length<3)return r&&o?"regression":"classification";let i=xr.plane_regression.
every(l=>Te(t,l)),s=r&&o&&(r!==n[0]||o!==n[1]);if(!i&&(n.length!==3||s))return"regression";let a=new Set(Ds(t).values);return!e&&a.size===2&&[...a].every(Number.
isInteger)?"classification":"plane_regression"}var Mn=({kind:t})=>t==="text",Te=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function Ps(t,e){let n=e.map(o=>Te(
t,o));if(n.every(o=>o!==void 0))return n;let r=t.filter(o=>!Mn(o));return(r.length>=2?r:t).slice(0,2)}function Hs(t,e){let[n,r,o]=t,i=e==="classification"?[n,r]:
t;for(let a of i)Qu(a);let s=i.map(({values:a})=>a);return e==="classification"?{coordinates:s,...td(o)}:{coordinates:s,labels:null,labelNames:["−1","+1"]}}function Qu({
name:t,kind:e,texts:n,values:r}){let o=r.findIndex(a=>!(Math.abs(a)<Hu));if(o<0)return;let i=e==="text"?n[o]:String(r[o]).replace("Infinity","inf"),s=Sn.has(n[o])?
"a gap":`'${i.slice(0,30)}', which is not a number that can be shown,`;throw new Ot(`Column “${t}” has ${s} in row ${o+1}, not counting the header.`)}function td({
name:t,kind:e,texts:n,values:r}){let o=n.findIndex(l=>Sn.has(l));if(o>=0)throw new Ot(`label: column '${t}' has a gap in row ${o+1}.`);let i=e==="text"?n:[...r],
s=[...new Set(i)],a=l=>e==="truth"?l?"True":"False":String(l);if(s.length!==2){let l=s.slice(0,4).map(u=>a(u).slice(0,40)).join(", "),p=`${s.length}: ${l}${s.length>
4?", …":""}`;throw new Ot(`label: column '${t}' must hold two different labels, not ${p}.`)}return s.sort((l,p)=>l<p?-1:1),{labels:Float64Array.from(i,l=>l===
s[0]?-1:1),labelNames:s.map(l=>Fs(a(l)))}}var Ao=["regression","classification","plane_regression"];function Ws(t,e){let n=t.get("task"),r=n!=="regression",o={task:n,removing:!1,label:1,selected:-1,cursor:[
0,0],message:"",added:{slot:-1,time:0},box:p,visible:w,count:x,read:E,add:z,move:A,moveCursor:M,remove:h,select:m,step:b,choose:v,setRemoving:_},i=qs(t),[[s,a],
[c,l]]=p();return o.cursor=[(s+a)/2,(c+l)/2],o;function p(){return[t.get("interval"),t.get(r?"interval":"y_interval")]}function u([k,S]){let[[R,O],[L,T]]=p();return[
Z(k,R,O),Z(S,L,T)]}function d(k){let[S,R]=i.x.subarray(g()*k);return[S,r?R:i.y[k]]}function f(k,S){let[R,O]=u(S).map(Math.fround);i.x[g()*k]=R,r?i.x[g()*k+1]=O:
i.y[k]=O}function g(){return t.get("x").shape[1]}function w(){let[[k,S],[R,O]]=p(),L=Array.from(i.part,(N,P)=>({slot:P,part:N,at:d(P)})),T=(...[N,P,K])=>N<=P&&P<=
K,C=([N,P])=>T(...[k,N,S].map(Math.fround))&&T(...[R,P,O].map(Math.fround));return L.filter(({part:N,at:P})=>N&&C(P)).map(({slot:N,part:P,at:K})=>({slot:N,at:K,
training:P>0,value:i.y[N]}))}function x(k){return i.part.filter(S=>S===k).length}function y(...k){let S=O=>new DataView(Float64Array.from(i[O]).buffer),R=t.get(
"own")[Ao.indexOf(n)]??t.get("source");G(t,{...Object.fromEntries(k.map(O=>[O,{...t.get(O),data:S(O)}])),source:R})}function E(){i=qs(t),i.part[o.selected]||(o.
selected=-1)}function z(k,S=o.label){let R=i.part.indexOf(0);return R<0?($(`No more than ${i.part.length} points are possible: remove one first.`),-1):(i.part[R]=
1,r&&(i.y[R]=Math.fround(S)),f(R,k),y("x","y","part"),o.added={slot:R,time:performance.now()},m(R),R)}function A(k,S){i.part[k]&&(f(k,S),y("x","y"),o.cursor=d(k))}
function M(k){o.cursor=u(k),$("")}function h(k){i.part[k]&&(i.part[k]=0,y("part"),m(-1,"Point removed."))}function m(k,S=""){o.selected=k,k>=0&&(o.cursor=d(k)),
k>=0&&n==="plane_regression"&&(o.label=Number(i.y[k].toFixed(2))),$(S)}function b(k){let S=w().sort((L,T)=>L.at[0]-T.at[0]||L.at[1]-T.at[1]);if(!S.length)return $(
"No point is in view.");let R=S.findIndex(({slot:L})=>L===o.selected),O=R<0&&!k?0:R;m(S[(O+(k?1:-1)+S.length)%S.length].slot)}function $(k){o.message=k,e()}function v(k){
o.label=Z(Number(k.toFixed(2)),-1,1),n==="plane_regression"&&o.selected>=0&&(i.y[o.selected]=Math.fround(o.label),y("y")),e()}function _(k){o.removing=k,m(-1,k?
"Click a point to remove it.":"")}}function qs(t){let[e,n,r]=["x","y","part"].map(o=>W(t.get(o)).slice());return{x:e,y:n,part:r}}var So=[-1,1],tn=new WeakMap,Vs=t=>tn.get(t),ed=t=>t.get("part").shape[0];async function Gs(t,e){tn.delete(t);let n=e.size>_o,r=n?null:await e.arrayBuffer().catch(
()=>null),o=e.name.slice(0,80);Js(t,o,()=>{if(!r)throw new Ot(n?`It is larger than ${_o/1e6} MB.`:"It cannot be read.");let i=js(r),s=t.get("both_tasks")?Us(i):
t.get("task");return tn.set(t,{columns:i,chosen:[],task:s,file:o}),Zs(t,Bs(i,s),s)})}function Ks(t,e,n){Js(t,tn.get(t)?.file??"",()=>Zs(t,e,n))}function Ys(t){!tn.
delete(t)&&!t.get("message").file||G(t,{message:{},label_names:["−1","+1"]})}function Js(t,e,n){try{G(t,{message:{file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof
Ot))throw r;G(t,{message:{file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function Zs(t,e,n){let r=tn.get(t);r&&Object.assign(r,{chosen:e,task:n});
let{coordinates:o,labels:i,labelNames:s}=Hs(e,n),a=[t.get("interval"),t.get(n==="regression"?"y_interval":"interval"),So],c=o.map((y,E)=>rd(y,a[E])),l=o[0].length,
p=od(l,ed(t));nd(t,c,i,s,n,p);let[u,d,f]=e.map(({name:y})=>`“${y}”`),g=`${p.length} point${p.length===1?"":"s"}`,w=n==="plane_regression"?`${f} over ${u} an\
d ${d}`:`${d} over ${u}`,x=[`${g}, ${w}.`];p.length<l&&x.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),i&&x.push(`${f}: ${s[0]} is −1,\
 ${s[1]} is +1.`);for(let[y,E]of o.entries()){if(c[y]===E)continue;let{least:z,largest:A}=Xs(E),M=y===2?"to values from −1 to 1":"to fit the view";x.push(`“${e[y].
name}”, from ${Y(z)} to ${Y(A)}, is scaled ${M}.`)}return x.join(" ")}function nd(t,e,n,r,o,i){let[s,a]=t.get("x").shape,c=o!=="regression",l=n??e[c?2:1],p=new Float64Array(
s*a),u=new Float64Array(s).fill(n?1:0);for(let[x,y]of i.entries())p[a*x]=e[0][y],c&&(p[a*x+1]=e[1][y]),u[x]=l[y];let d=new Float64Array(s).fill(1,0,i.length),f=Object.
entries({x:p,y:u,part:d}).map(([x,y])=>[x,{...t.get(x),data:new DataView(y.map(Math.fround).buffer)}]),g=o===t.get("task")?{}:{task:o,axis_names:c?["x₁","x₂"]:
["x","y"]},w=t.get("own")[Ao.indexOf(o)]??t.get("source");G(t,{...Object.fromEntries(f),...g,label_names:r,source:w})}function rd(t,e){let[n,r]=e,{least:o,largest:i}=Xs(
t);if(o>=n&&i<=r)return t;let[s,a]=e===So?So:[.95*n+.05*r,.05*n+.95*r];return o===i?t.map(()=>(s+a)/2):t.map(c=>s+(c-o)/(i-o)*(a-s))}function Xs(t){let[e,n]=[1/0,
-1/0];for(let r of t)[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}function od(t,e){let n=[],r=id();for(let o=0;o<t;o++)(t-o)*r()<Math.min(t,e)-
n.length&&n.push(o);return n}function id(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/
2**32}}var sd=150,ad="Click to add a point, drag to move it, double-click to remove it.",cd="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",ld={regression:"",
classification:" + and − choose the label of new points.",plane_regression:" + and − change the value of the selected point, or of new ones."};function Qs({
model:t,el:e}){let n=t.get("task"),[r,o]=[n!=="regression",n==="classification"];e.classList.toggle("classification",o),e.classList.toggle("valued",r&&!o),e.classList.
remove("mapped");let i=t.get("colors");for(let T in i)e.style.setProperty(`--${T}`,i[T]);let s=Pt(),a=j`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${ad}</summary><p id=${s}>${cd}${ld[n]}</p></details>`,[c,l,p,u]=F(e,a,"div",".tools",".report",".message"),f=mo(c,{label:"Da\
ta",ratio:r?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),g={tabindex:"0",role:"application","aria-describedby":s};for(let[T,C]of Object.entries(g))f.picture.
setAttribute(T,C);let[w,x,y]=f.layers("curve","points","selection"),E=Ws(t,()=>{h(),k()}),z=()=>{let[T,C]=E.box().map(([I,N])=>({low:I,high:N}));return f.plane(
T,C)},A={el:e,plot:f,state:E,plane:z};Ns(A),Rs(A);function M(){let T=E.visible(),{toPixel:C}=z(),I=T.length>sd?3.6:4.8;F(x,T.map(({at:K,training:X,value:H})=>{let B=o?
H>0?"positive":"negative":"",U=r&&!o?`--value: ${v(Z(H,-1,1))}`:"",[V,tt]=C(K);return q`<circle class="${X?"training":"test"} ${B}" r=${I} cx=${V.toFixed(2)} cy=${tt.
toFixed(2)} .style=${U} />`})),h();let[N,P]=[E.count(1),E.count(-1)];f.picture.ariaLabel=`Data: ${Mo(N,"training ")}${P?` and ${Mo(P,"test ")}`:""}`,k()}function h(){
let T=E.visible(),C=T.find(({slot:K})=>K===E.selected),[I,N]=z().toPixel(C?.at??E.cursor);F(y,q`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${I},${N})" .style=${Kt(!C)} />
      <circle class="selected" r="9" cx=${I} cy=${N} .style=${Kt(C)} />`);let P=E.count(1)+E.count(-1)-T.length;F(p,j`
      <div class="status" role="status">${E.message||(C?m(C):"")}</div>
      <div class="notes">${P?`${Mo(P)} outside the view`:""}</div>`)}function m({at:T,training:C,value:I}){let N=r?`, value ${Y(I,3)}`:"",P=o?`, label ${t.get("\
label_names")[I>0?1:0]}`:N;return`${C?"Training":"Test"} point: ${Zt(T,t.get("axis_names"),P)}`}function b(){let T=r?new Float64Array:W(t.get("fit")),{left:C,width:I}=f.
area,{to:N}=z().y,P=X=>`${(C+X*I/(T.length-1)).toFixed(2)},${Z(N(T[X]),-yt,yt).toFixed(2)}`,K=ae(T.length,X=>!Number.isNaN(T[X])).map(X=>`M${X.map(P).join("L")}`);
F(w,q`<path class="fit" d=${K.join("")} />`)}let $=dr(i.positive,i.negative),v=T=>`color-mix(in srgb, ${T>0?i.positive:i.negative} ${Math.round(100*Math.abs(T))}\
%, white)`;function _(){if(!r)return;let T=t.get("map");e.classList.toggle("mapped",T.shape[0]>0);let C=t.get("logits"),I=N=>C?Math.tanh(N/2):Z(N,-1,1);oe(f.canvas,
W(T),T.shape,N=>$(I(N)))}function k(){e.classList.toggle("removing",E.removing);let T=[1,-1].map(P=>j`
      <button type="button" title="Label of the points you add" aria-pressed=${P===E.label}
        @click=${()=>E.choose(P)}>
        <i class="dot ${P>0?"positive":"negative"}"></i>${t.get("label_names")[P>0?1:0]}
      </button>`),C=r?"var(--gdviz-faint)":i.data,I=[{name:"training",color:C,kind:"dot"}];E.count(-1)&&I.push({name:"test",color:C,kind:"ring"}),r||I.push({name:"\
model",color:i.fit}),F(l,j`
      ${o?j`<span class="labels" role="group" aria-label="Label of new points">${T}</span>`:D}
      ${r&&!o?S():D}
      <button type="button" title="Remove points by clicking them" aria-pressed=${E.removing}
        @click=${()=>E.setRemoving(!E.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${R} />
      <button type="button" title=${"Load your own data: a header line, then a row for each point"} @click=${()=>l.querySelector("input[type=file]").click()}>Load CSV …</button>
      <span class="gdviz-legend">${fr(I)}</span>`)}function S(){let T=({target:C})=>{C.value!==""&&E.choose(Number(C.value)),C.value=String(E.label)};return j`
      <label title="Value of the selected point, or of the points you add">Value
        <input type="number" min="-1" max="1" step="0.1" .value=${String(E.label)} @change=${T} /></label>
      <span class="values">−1 <i></i> +1</span>`}function R({target:T}){let[C]=T.files;C&&Gs(t,C),T.value=""}function O(){let{file:T,text:C,failed:I}=t.get("m\
essage"),[N,P]=I?["gdviz-notice","alert"]:["gdviz-note","status"];F(u,C?j`<div class=${N} role=${P}><b>${T}</b>: ${C}</div>${ud(t)}`:D)}let L="interval y_interv\
al axis_names";return f.draw(t,{[L]:()=>f.axes(z(),t.get("axis_names"),!r),"x y part":E.read,[`x y part label_names ${L}`]:M,[`fit ${L}`]:b,"map logits":_,message:O})}
function ud(t){let{columns:e,chosen:n,task:r}=Vs(t)??{columns:[],chosen:[],task:"regression"};if(e.length<3)return D;let o=r==="regression"?[["x",0,r],["y",1,r]]:
[["x₁",0,r],["x₂",1,r]],i=t.get("both_tasks");(i||r==="classification")&&o.push(["label",2,"classification"]),(i||r==="plane_regression")&&o.push(["value",2,
"plane_regression"]);let s=(l,p,{target:u})=>{let d=[n[0],n[1],n[2]];d[l]=e[u.value],Ks(t,d.filter(Boolean),d[2]?p:"regression")},a=(l,p,u)=>j`<option value=${p} .selected=${u}>${l}</option>`,
c=o.map(([l,p,u])=>j`
    <label>${l} <select aria-label="Column of ${l}" @change=${d=>s(p,u,d)}>
      ${p===2&&i?a("none","",u!==r):D}
      ${e.map((d,f)=>a(d.name,f,u===r&&d===n[p]))}
    </select></label>`);return j`<div class="columns">${c}</div>`}var Mo=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function dd(t){let{model:e,el:n}=t;rt(n,
"gdviz-data-editor");let r=Qs(t),o=[ot(e,"task",()=>{r(),F(n,D),r=Qs(t)}),ot(e,"source",()=>{e.get("own").includes(e.get("source"))||Ys(e)})];return()=>{for(let i of o)
i();r()}}var ta={render:dd};var ea=64,pd=6,fd=24;function yr(t,[e,n],r=!1){let o=Array.from(t,a=>Se(a)),i=Ct({low:e,high:n,log:r,from:0,to:o.length}),s=a=>Math.floor(i.to(Math.max(a,e)));return a=>o[Z(
s(a),0,o.length-1)]}function $r({height:t},e,[n,r],o,i=!1){let s=Ct({low:n,high:r,log:i,from:0,to:-t}),a=l=>e[Math.floor((l+.5)/ea*e.length)],c=s.ticks().map(({
at:l,text:p})=>({at:l/t,text:p}));return[Array.from({length:ea},(l,p)=>a(p)),c,o]}function kr({height:t},e,n,r){let o=n.length-1,i=Math.max(Math.ceil(o*fd/t),1),
s=Array.from(n.keys()).filter(c=>c%i===0),a=lo(s.map(c=>n[c]));if(a.some(c=>c.length>pd)){let c=Math.floor(Math.log10(Math.max(...n.map(Math.abs))));r+=` (10${lr(
c)})`,a=lo(s.map(l=>n[l]/10**c))}return[ie(e,o),s.map((c,l)=>({at:-c/o,text:a[l]})),r]}var gd=1.4,hd=2e3,Xt=({kind:t})=>t==="Image"||t==="Contours";function na(t,e,n){let[r,o]=[0,0];return t.map(i=>{let s={};for(let[c,l]of Object.entries(i.shapes)){
let p=l.reduce((u,d)=>u*d,1);s[c]=e.subarray(r,r+=p)}let a=Xt(i)||i.shapes.kind?0:i.color??o++;return{...i,arrays:s,colors:n,color:typeof a=="number"?n[a%n.length]:
a}})}function ra({shapes:t,arrays:{x:e,y:n}}){let r=t.y.at(-1)??0;return Array.from({length:r?n.length/r:0},(o,i)=>{let s=i*r;return{x:t.x.length>1?e.subarray(s,
s+r):e,y:n.subarray(s,s+r)}})}function Oo({kind:t,arrays:e},n){if(t==="Band"&&n==="y")return[e.low,e.high];if(t!=="Arrows")return[e[n]];let r=e[`d${n}`];return[
e[n],e[n].map((o,i)=>o+r[i])]}function oa(t){let{kind:e,label:n,color:r,colors:o,dashed:i,names:s,arrays:a}=t;return Xt(t)?[]:e==="Points"&&a.kind?s.map((c,l)=>({
name:c,color:o[l%o.length],kind:"dot"})):n?[{name:n,color:r,kind:e==="Points"?"dot":e==="Band"?"area":i?"dashes":"line"}]:[]}var ia=t=>t.map(e=>{let[n,r]=Rt(Xt(
e)?[e.arrays.values]:Oo(e,"y"),Number.isFinite),o=e.label||e.kind.toLowerCase();return n<=r?`${o} from ${Y(n,3)} to ${Y(r,3)}`:`${o}: nothing to be seen`}).join(
"; ");function sa(t,e,n){let r=xt(t.color);switch(t.kind){case"Lines":return ra(t).map(o=>q`
        <path class="line" fill="none" stroke=${r} stroke-width="2" stroke-linejoin="round" stroke-linecap="round"
          stroke-dasharray=${t.dashed?"6 5":D} d=${md(o,e)} />`);case"Band":return q`<path class="band" fill=${r} opacity="0.25" d=${vd(t.arrays,e,n)} />`;case"\
Points":return wd(t,e);case"Arrows":return q`<path class="arrows" fill=${r} stroke="var(--gdviz-paper)" stroke-width="2" paint-order="stroke"
        stroke-linejoin="round" d=${bd(t.arrays,e)} />`}return D}var Ne=t=>Z(t,-yt,yt),Eo=({log:t})=>e=>Number.isFinite(e)&&!(t&&e<=0);function md({x:t,y:e},n){
let r=Eo(n.y);return gr(e.length,o=>r(e[o])&&Number.isFinite(t[o]),o=>[Ne(n.x.to(t[o])),Ne(n.y.to(e[o]))])}function vd({x:t,low:e,high:n},r,o){let i=Eo(r.y),s=a=>i(
e[a])?Ne(r.y.to(e[a])):o;return hr(t.length,a=>i(n[a]),a=>Ne(r.x.to(t[a])),s,a=>Ne(r.y.to(n[a])))}function wd({arrays:{x:t,y:e,kind:n},color:r,colors:o,size:i},s){
let a=Eo(s.y),c=new Map;for(let l=0;l<t.length;l++){if(!a(e[l])||!Number.isFinite(t[l]))continue;let p=n?o[Math.abs(Math.trunc(n[l]))%o.length]:r;c.has(p)||c.set(
p,[]),c.get(p)?.push(`M${mt(Ne(s.x.to(t[l])))},${mt(Ne(s.y.to(e[l])))}h0`)}return[...c].map(([l,p])=>q`
    <g fill="none" stroke-linecap="round">
      <path stroke="var(--gdviz-paper)" stroke-width=${i+1.5} d=${p.length>hd?"":p.join("")} />
      <path class="dots" stroke=${xt(l)} stroke-width=${i} d=${p.join("")} />
    </g>`)}function bd({x:t,y:e,dx:n,dy:r},o){let i=[];for(let s=0;s<t.length;s++){let[a,c]=[o.toPixel([t[s],e[s]]),o.toPixel([t[s]+n[s],e[s]+r[s]])],[l,p]=[(c[0]-
a[0])/2,(c[1]-a[1])/2];![...a,l,p].every(u=>Math.abs(u)<yt)||Math.hypot(l,p)<.25||i.push(Me(a[0]+l,a[1]+p,l,p,gd))}return i.join("")}function aa(t,e,n){let r=t.
filter(({kind:o})=>o==="Lines").flatMap(o=>ra(o).map(i=>({...i,label:o.label})));return!r.length||!r.every(o=>xd(o.x))?null:r.map(o=>`${o.label||n} = ${Y(o.y[yd(
o.x,e)])}`)}var xd=t=>t.every((e,n)=>n===0||e>=t[n-1]);function yd(t,e){let[n,r]=[0,t.length-1];for(;r-n>1;){let o=n+r>>1;t[o]<e?n=o:r=o}return e-t[n]<t[r]-e?n:
r}var No="http://www.w3.org/2000/svg",$d=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","stroke-linecap","stroke-linejoin","op\
acity","font-family","font-size","font-weight","font-style","text-anchor","dominant-baseline","paint-order","shape-rendering"],kd={"fill-opacity":"1","stroke-op\
acity":"1","stroke-dasharray":"none","stroke-linecap":"butt","stroke-linejoin":"miter",opacity:"1","font-weight":"400","font-style":"normal","text-anchor":"star\
t","dominant-baseline":"auto","paint-order":"normal","shape-rendering":"auto"},zd=/^(x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|width|height|points|transform|id|clip-path|viewBox|preserveAspectRatio)$/,
ca=2,_d=14;function la(t){let e=[...t.querySelectorAll(".gdviz-plane, .gdviz-data-editor, .gdviz-network-diagram .network, .bqplot")],n=new Map;return e.filter(
r=>r.checkVisibility()&&r.querySelector("svg")).map(r=>{let o=Ad(r);return n.set(o,(n.get(o)??0)+1),{name:n.get(o)>1?`${o} ${n.get(o)}`:o,node:r}})}function Ad(t){
if(t.matches(".network"))return"Network";let e=t.querySelector(".gdviz-plot svg[aria-label]")?.getAttribute("aria-label")||(t.matches(".gdviz-surface3d-view")?"\
Loss surface in 3-D":"")||t.querySelector(".mainheading")?.textContent||"Figure",[n]=e.split(":");return n[0].toUpperCase()+n.slice(1)}function On(t){let e=(t.querySelector(
".gdviz-plot")??t).getBoundingClientRect(),n=[...t.querySelectorAll(".gdviz-legend .entry")].filter(c=>c.checkVisibility()),r=Math.max(e.bottom,...n.map(c=>c.getBoundingClientRect().
bottom)),[o,i]=[Math.ceil(e.width),Math.ceil(r-e.top)],s=nn("svg",{xmlns:No,width:o,height:i,viewBox:`0 0 ${o} ${i}`});s.append(nn("rect",{width:o,height:i,fill:zr(
getComputedStyle(document.body).getPropertyValue("--gdviz-paper")||"white")[0]}));let a=[...t.querySelectorAll("canvas, svg")].filter(c=>c.checkVisibility()&&!c.
parentElement?.closest("svg")&&!c.closest("button, .gdviz-legend, .panel"));for(let c of a){let l=c.getBoundingClientRect(),p={x:l.left-e.left,y:l.top-e.top,width:l.
width,height:l.height};if(c instanceof HTMLCanvasElement)c.width&&c.height&&s.append(nn("image",{...p,href:c.toDataURL("image/png"),preserveAspectRatio:"none"}));else{
let u=ua(c);for(let[d,f]of Object.entries(p))u.setAttribute(d,String(f));u.setAttribute("overflow","visible"),s.append(u)}}for(let c of n)s.append(...Md(c,e));return new XMLSerializer().
serializeToString(s)}function nn(t,e){let n=document.createElementNS(No,t);for(let[r,o]of Object.entries(e))r!=="xmlns"&&n.setAttribute(r,String(o));return n}function ua(t){
if(t.nodeType===Node.TEXT_NODE)return t.cloneNode();if(!(t instanceof SVGElement)||t.tagName==="title")return null;let e=getComputedStyle(t);if(e.display==="non\
e"||e.visibility==="hidden"||t.matches(".hit, .halo, foreignObject"))return null;let n=document.createElementNS(No,t.tagName);for(let{name:r,value:o}of t.attributes)
zd.test(r)&&n.setAttribute(r,o);for(let r of $d){let o=e.getPropertyValue(r);r==="fill"||r==="stroke"?Sd(n,r,o):o&&o!==kd[r]&&!(r.endsWith("opacity")&&n.hasAttribute(
r))&&n.setAttribute(r,o)}return n.append(...[...t.childNodes].map(ua).filter(r=>r!==null)),n}function Sd(t,e,n){let[r,o]=/^(none|url\()/.test(n)?["none",1]:zr(n);
t.setAttribute(e,r),o<1&&t.setAttribute(`${e}-opacity`,String(o))}var en=null,To=new Map;function zr(t){if(!To.has(t)){if(en??=Object.assign(document.createElement(
"canvas"),{width:1,height:1}).getContext("2d",{willReadFrequently:!0}),!en)return[t,1];en.clearRect(0,0,1,1),en.fillStyle=t,en.fillRect(0,0,1,1);let[e,n,r,o]=en.
getImageData(0,0,1,1).data;To.set(t,[`#${[e,n,r].map(i=>i.toString(16).padStart(2,"0")).join("")}`,Number((o/255).toFixed(3))])}return To.get(t)}function Md(t,e){
let n=t.getBoundingClientRect(),[r,o]=[n.left-e.left,(n.top+n.bottom)/2-e.top],i=t.querySelector(".swatch"),{width:s=_d}=i?.getBoundingClientRect()??{},a=getComputedStyle(
t),[c]=zr(i?getComputedStyle(i).color:a.color),l=f=>!!i?.matches(`.${f}`),p=l("dot")||l("ring")?nn("circle",{cx:r+s/2,cy:o,r:4,fill:l("dot")?c:"none",stroke:c,"\
stroke-width":2}):nn("path",{d:`M${r},${o}h${s}`,fill:"none",stroke:c,"stroke-width":l("area")?9:3,"stroke-dasharray":l("dashes")?"4 3":"none"}),u={"font-family":a.
fontFamily,"font-size":a.fontSize,fill:zr(a.color)[0]},d=nn("text",{x:r+s+5,y:o,dy:"0.35em",...u});return d.textContent=t.textContent.trim(),[p,d]}async function _r(t){
let e=URL.createObjectURL(new Blob([On(t)],{type:"image/svg+xml"})),n=new Image;n.src=e,await n.decode();let r=Object.assign(document.createElement("canvas"),{width:ca*
n.width,height:ca*n.height});return r.getContext("2d")?.drawImage(n,0,0,r.width,r.height),URL.revokeObjectURL(e),new Promise((o,i)=>r.toBlob(s=>s?o(s):i(new Error(
"no picture")),"image/png"))}var Od=t=>t<560?.75:.56,Ed=4;function Td({model:t,el:e}){let n=t.get("title"),r=n||t.get("axis_names").toReversed().join(" over "),o=t.get("layers").some(Xt),s=t.
get("layers").some(k=>Xt(k)&&k.label)?Je:Ee,a=se(e,{name:"gdviz-drawing",title:n,label:r,ratio:t.get("ratio")??Od,aspect:g,margins:s});e.classList.toggle("equal",
t.get("equal")),o||a.canvas.remove();let[c]=a.layers("layers");function l(){let k=W(t.get("values"));return k.length?na(t.get("layers"),k,t.get("colors")):[]}let p=[],
u={x:null,y:null},d=a.plane({low:0,high:1},{low:0,high:1}),f=[];function g(){if(!t.get("equal")||t.get("ratio"))return null;let k=l().find(Xt)?.arrays.box??[],[
S,R]=t.get("x_limits")??k,[O,L]=t.get("y_limits")??k.slice(2);return(L-O)/(R-S)||null}function w(k){if(t.get(`${k}_limits`))return t.get(`${k}_limits`);let S=k===
"x"?0:1,R=p.filter(Xt);if(R.length)return Rt(R.map(({arrays:H})=>H.box.subarray(2*S,2*S+2)),Number.isFinite);let O=k==="y"&&t.get("log"),L=H=>Number.isFinite(H)&&
!(O&&H<=0),T=f.map(H=>[H.get("value")[S]]),C=Rt([...p.flatMap(H=>Oo(H,k)),...T],L),I=u[k]||!T.length||O?0:.1*(C[1]-C[0]);C=[C[0]-I,C[1]+I];let N=p.filter(({kind:H})=>k===
"x"&&(H==="Lines"||H==="Band")),[P,K]=Rt(N.map(({arrays:H})=>H.x),L),X=!u[k]&&!T.length&&P<K&&P<=C[0]&&K>=C[1];return u[k]=X?C:fs(u[k],C,O),u[k]}function x(){let[
k,S]=[w("x"),w("y")];if(t.get("equal")){let{width:R,height:O}=a.area,L=Math.max((k[1]-k[0])/R,(S[1]-S[0])/O),T=([C,I],N)=>[(C+I-L*N)/2,(C+I+L*N)/2];[k,S]=[T(k,R),
T(S,O)]}return a.plane({low:k[0],high:k[1]},{low:S[0],high:S[1],log:t.get("log")})}function y(){if(p=l(),!p.length)return;d=x(),a.axes(d,t.get("axis_names"),!o),
d=x();let k=p.find(Xt);k&&E(k);let S=a.area.top+a.area.height;F(c,p.map(R=>q`<g class="layer ${R.kind.toLowerCase()}">${sa(R,d,S)}</g>`)),a.picture.setAttribute(
"aria-label",`${r}: ${ia(p)}`),a.legend(p.flatMap(oa)),b()}function E({kind:k,label:S,limits:R,shapes:{values:O},arrays:{values:L,levels:T,box:C}}){let{canvas:I,
area:N}=a,P=t.get("palette"),[[K,X],[H,B]]=[d.toPixel([C[0],C[2]]),d.toPixel([C[1],C[3]])],U={left:K,top:B,width:H-K,height:X-B};for(let[nt,at]of Object.entries(
U))I.style[nt]=`${at}px`;let V=[N.top-B,H-N.left-N.width,X-N.top-N.height,N.left-K];if(I.style.clipPath=`inset(${V.map(nt=>`${Math.max(nt,0)}px`).join(" ")})`,k===
"Image"){let nt=R??Rt([L],Number.isFinite),at=yr(P,nt);return oe(I,L,O,ct=>Number.isFinite(ct)?at(ct):0),a.bar(S?$r(N,P,nt,S):null)}let tt=Math.min(window.devicePixelRatio||
1,2),J={width:Math.max(Math.round(U.width*tt),1),height:Math.max(Math.round(U.height*tt),1)};pr(I,J,L,O,T,ie(P,T.length-1)),a.bar(S?kr(N,P,T,S):null)}let z=a.readout(
k=>{F(a.status,t.get("outdated")||(k&&p.length?A(d.toPoint(k)):""))});function A(k){let S=t.get("axis_names"),R=aa(p,k[0],S[1]);return R?`${S[0]} = ${Y(k[0])}: ${R.
slice(0,Ed).join(", ")}`:Zt(k,S)}let M=(n||"figure").toLowerCase().replace(/[^a-z0-9]+/g,"-"),h=j`
    <button type="button" aria-label="Save the figure as SVG" title="Save the figure as SVG, for print"
      @click=${()=>_e(`${M}.svg`,On(e),"image/svg+xml")}>SVG</button>
    <button type="button" aria-label="Save the figure as PNG" title="Save the figure as PNG, an image"
      @click=${async()=>_e(`${M}.png`,await _r(e),"image/png")}>PNG</button>`;F(a.panel.appendChild(Object.assign(document.createElement("span"),{className:"fil\
es"})),h);let m=k=>{let S=k.get("value"),[R,O]=d.toPixel(S),L=Zt(S,t.get("axis_names")),T=k.get("description")||"Point",C=!!k.get("locked");return q`
      <g class="handle ${C?"locked":""}" tabindex=${C?-1:0} role="slider" aria-disabled=${C} aria-label="${T}; move it with the arrow keys" aria-valuenow=${S[0]} aria-valuetext=${L}
        transform="translate(${Z(R,-yt,yt)},${Z(O,-yt,yt)})">
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="var(--gdviz-paper)" fill-opacity="0.6" stroke="var(--gdviz-ink)" stroke-width="2.5" />
        <circle r="2.5" fill="var(--gdviz-ink)" />
        <title>${T}: drag it${f.length>1?"":", click elsewhere,"} or use the arrow keys</title>
      </g>`},b=()=>F(a.handles,f.map(m)),$=!1,v=[()=>$=!0];async function _(){let k=t.get("points"),S=await Promise.all(k.map(O=>st(t.widget_manager,O)));if($||
!S.length)return;f=S,u.x=u.y=null,y();let R=[...a.handles.querySelectorAll(".handle")];f.forEach((O,L)=>{let T=C=>{if(O.get("locked"))return;let[[I,N],P]=[O.get(
"value"),O.get("along")],[K,X]=[P==="y"?I:C[0],P==="x"?N:C[1]];G(O,{value:[Z(K,d.x.low,d.x.high),Z(X,d.y.low,d.y.high)]})};Ye({surface:f.length>1?void 0:a.hit,handle:R[L],
to:C=>T(d.toPoint(a.pixel(C))),by:(C,I)=>{let N=I?.1:.01,[P,K]=O.get("value");T([P+C[0]*N*(d.x.high-d.x.low),K+C[1]*N*(d.y.high-d.y.low)])}}),v.push(ot(O,"value\
 locked",y))})}return e.classList.toggle("still",t.get("points").length!==1),v.push(a.draw(t,{"values layers x_limits y_limits axis_names log equal colors palet\
te":y,outdated:z})),_(),()=>v.forEach(k=>k())}var da={render:Td};var Nd=4;function Rd({model:t,el:e}){rt(e,"gdviz-field","gdviz-plane");let n=Pt(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function o(){let{size:A=[
0,0],axes:M=[0,0,0,0]}=t.get("drawn"),[h,m,b,$]=M,v=k=>q`<rect class=${k} x=${h} y=${m} width=${b} height=${$} />`,_=j`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${A[0]} height=${A[1]}>
        <defs><clipPath id=${n}>${v("")}</clipPath></defs>
        ${v("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?ar(t.widget_manager,"Zooming needs Python, which draws this picture."):D}`;return F(e,_,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[i,s,a,c,l,p,u,d]=o();function f(){let{size:A,axes:M,limits:h}=t.get("drawn");if(!A)return null;let[m,b,$,v]=M,_=Ct({low:h[0],high:h[1],from:m,to:m+
$});return Ge(_,Ct({low:h[2],high:h[3],from:b+v,to:b}))}let w=br({model:t,el:e,picture:i,hit:s,handles:p,panel:u,layers:[a,c,l],plane:f,free:()=>!0});function x(A){
let{size:M=[A,0]}=t.get("drawn"),h=Math.min(A/M[0],1),m=e.closest(".gdviz-field-box")??e;m.style.setProperty("--gdviz-share",String(h)),m.style.setProperty("--g\
dviz-spare",`${(h-1)*M[1]}px`)}function y(){w.buttons();let{limits:A}=t.get("drawn");t.get("disabled")&&A&&t.set("view",A)}let E=We(e,A=>{if(r)return x(A);Math.
abs(A-t.get("width"))>=Nd&&G(t,{width:A})}),z=lt(t,{disabled:y,drawn:o,"drawn minima":w.minima,"drawn start axis_names":w.start,"drawn paths":w.paths,"drawn cur\
rent":w.points,"drawn current step diverged_at axis_names outdated":()=>F(d,f()&&(t.get("outdated")||Qe(t)))});return()=>{E(),z()}}var pa={render:Rd};function fa(t,e){let n=t.find(a=>a.get("message")),[r]=n?[n]:t,o=Ro(t),i=a=>t.flatMap(c=>c.get(a)),s=()=>t.flatMap((a,c)=>a.get("entries").map(l=>o[c]?{...l,name:`${o[c]}\
.${l.name}`}:l));return{widget_manager:r.widget_manager,get:a=>a==="entries"?s():a==="needs_kernel"?i(a):n?.get(a),say:e,on:r.on.bind(r),off:r.off.bind(r),send:r.
send.bind(r)}}function Ro(t){let e=t.map(n=>n.get("name")??"");return e.map((n,r)=>{let o=e.slice(0,r).filter(i=>i===n).length;return n&&o?`${n}${o+1}`:n})}var Lt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
nly the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:Dt,operations:Pd}=Lt,Cd=Lt.errors,En=Lt.functions,Id=Lt.spellings,Sr=Lt.constants,jd=Lt.superscripts,Fd=Object.keys(Lt.tokens),Ar=new RegExp(Object.entries(
Lt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),dt=class extends Error{constructor(e,n,...r){super(Cd[e].replace(/\{(\d)\}/g,(o,i)=>String(r[i]))),this.
position=n}};function Qt(t,e=Lt.variables){let n=Array.from(t),r=Bd(n,e),o=Hd(r,n.length),i=Ud(r,e);return{instructions:qd(o,[...e,...i]),parameters:i,root:o}}function Bd(t,e){
if(t.length>Dt.characters)throw new dt("long",Dt.characters,Dt.characters);let n=t.map(o=>Id[o]??(o.length===1?o:"\0")).join(""),r=[];for(let o=0;o<n.length;o=Ar.
lastIndex){Ar.lastIndex=o;let i=Ar.exec(n);if(!i)throw new dt(t[o]==="="?"equals":"character",o,t[o]);let s=Fd.find(c=>i.groups?.[c]!==void 0)??"",a=/^ *\(/.test(
n.slice(Ar.lastIndex));s==="word"?r.push(...Dd(i[0],o,e,a)):s!=="space"&&r.push({kind:s,text:i[0],position:o})}return r}function Dd(t,e,n,r){if(Object.hasOwn(En,
t)){if(!r)throw new dt("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(Sr,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new dt("function",e,t,Object.keys(En).join(", "));let o=Object.keys(En).findLast(s=>t.startsWith(s));if(o)throw new dt("brackets",e,o);let i=Array.from(
t);if(t.length>3||t.length===3&&!i.some(s=>n.includes(s)))throw new dt("name",e,t);return i.map((s,a)=>({kind:"letter",text:s,position:e+a}))}function Ud(t,e){let n=new Set;
for(let{kind:r,text:o,position:i}of t)if(!(r!=="letter"||e.includes(o)||Object.hasOwn(Sr,o))){if(Lt.variables.includes(o))throw new dt("result",i,o);if(n.add(o),
n.size>Dt.parameters)throw new dt("letters",i,Dt.parameters,e.join(" and "))}return[...n].sort()}function Hd(t,e){let n={kind:"end",text:"",position:e},r=0,o=0,
i=0,s=!1,a=()=>t[r]??n,c=()=>t[r++]??n,l=(z,A,M,{value:h=0,letter:m=""}={})=>({operation:z,position:A,operands:M,value:h,letter:m});function p(){let{text:z,position:A}=a();
throw new dt(z===")"?"unopened":z===","?"comma":"operand",A)}function u(){let z=d();for(;a().text==="+"||a().text==="-";){let{text:A,position:M}=c();z=l(A==="+"?
"add":"subtract",M,[z,d()])}return z}function d(){let z=f();for(;;){let{kind:A,text:M,position:h}=a();if(M==="*"||M==="/")c(),z=l(M==="*"?"multiply":"divide",h,
[z,f()]);else if(A==="letter"||A==="function"||M==="("||M==="|"&&!s)z=l("multiply",h,[z,g()]);else{if(A==="number")throw new dt("before",h);return z}}}function f(){
if(++o>Dt.depth)throw new dt("deep",a().position,Dt.depth);let z;if(a().text==="-"){let{position:A}=c();z=l("negate",A,[f()])}else a().text==="+"?(c(),z=f()):z=
g();return o--,z}function g(){let z=w();for(;a().kind==="superscript";){let{text:M,position:h}=c();z=l("power",h,[z,l("number",h,[],{value:jd[M]})])}if(a().text!==
"^"&&a().text!=="**")return z;let{position:A}=c();return l("power",A,[z,f()])}function w(){let{kind:z,text:A,position:M}=a();if(z==="number"){c();let h=Number(A);
if(h>Dt.number)throw new dt("size",M);return l("number",M,[],{value:h})}if(z==="letter")return c(),Object.hasOwn(Sr,A)?l("number",M,[],{value:Sr[A],letter:A}):l(
"variable",M,[],{letter:A});if(z==="function")return x(c());if(A==="(")return y("unclosed",")",!1)[0];if(A==="|")return l("abs",M,y("bar","|",!0));throw new dt(
A===")"&&i===0?"unopened":"operand",M)}function x({text:z,position:A}){let M=Lt.several.includes(z),[h,...m]=y("unclosed",")",!1,M);if(!M)return l(En[z],A,[h]);
if(!m.length)throw new dt("several",A,z);return m.reduce((b,$)=>l(En[z],A,[b,$]),h)}function y(z,A,M,h=!1){let m=c(),b=s;s=M,i++;let $=[u()];for(;h&&a().text===
",";)c(),$.push(u());if(a().kind==="end")throw new dt(z,m.position);return a().text!==A&&p(),c(),i--,s=b,$}if(!t.length)throw new dt("empty",0);let E=u();return a().
kind!=="end"&&p(),E}function qd(t,e){let n=[],r=new Map;function o({position:s},a,c,l=0,p=0){let u=[Pd.indexOf(a),c,l,p],d=u.join();if(r.has(d)||r.set(d,n.push(
u)-1),n.length>Dt.instructions)throw new dt("operations",s,Dt.instructions);return r.get(d)}function i(s){let{operation:a,operands:c,value:l,letter:p}=s;if(a===
"number")return o(s,a,0,0,l);if(a==="variable")return o(s,a,e.indexOf(p));let u=i(c[0]),d=a==="power"&&c[1].operation==="number"?c[1].value:0;if(d===2||d===3||d===
4){let f=o(s,"multiply",u,u);return d===2?f:o(s,"multiply",f,d===3?u:f)}return o(s,a,u,...c.slice(1).map(i))}return i(t),n}var Lo=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),Mr=t=>Lo(t)&&Object.values(t).every(e=>typeof e=="string");var Re=4,Or="pins",rn=80,Wd=2e3,Er=t=>t.length?JSON.stringify(t):"";function ga(t){if(!t)return[];try{let e=JSON.parse(t);return Array.isArray(e)&&e.length<=Re&&
e.every(Vd)?e:null}catch{return null}}function Vd(t){let e=typeof t?.name=="string"&&t.name.length<=rn&&typeof t.shown=="boolean",n=Mr(t?.state)&&!(Or in t.state);
return e&&n&&(t.curves===void 0||Po(t.curves,r=>Po(r,Gd)))}var Gd=t=>Po(t,e=>e===null||Number.isFinite(e)),Po=(t,e)=>Array.isArray(t)&&t.length<=Wd&&t.every(e);var Pe=1,Kd=/ ([α-ω][₀-₉]*)$/,ha=new WeakMap;function Co(t,{kind:e,options:n,otherwise:r,usual:o,ends:i},s){if(n)return n[t];if(i)return Le(Number((i[0]+(i[1]-
i[0])*t/s.get("max")).toPrecision(6)));if(o&&t===s.get(o))return"";if(e==="pins")return Er(t);if(e==="texts")return Yd(t,r??[])?"":JSON.stringify(t);if(typeof t==
"string")return t;if(Array.isArray(t))return t.map(Le).join(",");if(!t?.data)return Le(Number(t));let a=ha.get(t)??Array.from(W(t),Jd).join(",").replace(/(,0)+$/,
"");return ha.set(t,a),a}var Yd=(t,e)=>t.length===e.length&&t.every((n,r)=>n===e[r]),Jd=t=>Object.is(t,-0)?"-0":String(t);function Le(t){let e=[1,2,3,4,5,6,7,8].
map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var ce=t=>t.get("entries"),le=async t=>(await ba(t)).look();
async function ba(t){let e=ce(t),n=e.flatMap(s=>"selector"in s?[s.selector,...Io(s).map(({widget:a})=>a)]:[s.widget]),r=async s=>[s,await st(t.widget_manager,s)],
o=new Map(await Promise.all(n.map(r)));function i(){let s=new Map;for(let a of e){let c="selector"in a?a.targets[o.get(a.selector).get("index")]:a,l=c&&o.get(c.
widget);c&&s.set(a.name,Co(l.get(c.trait),c,l))}return s}return{look:i,widgets:o}}var Io=t=>"selector"in t?Object.values(t.targets):[t];async function jo(t,e,n){
if(!("selector"in t))return t;let r=n?.get(t.selector)??(await st(e,t.selector)).get("index");return t.targets[r]??`there is no such setting with ${t.title} = ${t.
labels[r]}`}var on=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.get(n)!==e.get(n));async function xa(t,[e]){let n=ce(t).find(i=>i.name===e),[r]=n?
Io(n):[];if(!r)return e;let o=(await st(t.widget_manager,r.widget)).get("description");return o?o.replace(/\s*=$/,""):r.kind==="array"?"points":e}async function ya(t,e,n){
let r=[],o=new Set;for(let i of ce(t)){let s=e.get(i.name),a=await jo(i,t.widget_manager);if(!n.includes(i.name)||!s||typeof a=="string")continue;let c=await st(
t.widget_manager,a.widget),[l,p]=[i.name.split(".")[0],i.name.includes(".")];if(a.options)o.add(s),r.push(c.get("_options_labels")[a.options.indexOf(s)]);else if(!p||
o.has(l)){let[,u]=Kd.exec(c.get("description"))??[];r.push(u?`${u} = ${s}`:`${c.get("description")} ${s}`)}}return r.join(", ")}function sn(t,e){let n=[],r=0;async function o(){
let s=++r,{look:a,widgets:c}=await ba(t);if(s!==r)return;for(let p of n)p();let l=()=>e(a);n=ce(t).flatMap(Io).map(({widget:p,trait:u})=>ot(c.get(p),u,l)),l()}o();
let i=ot(t,"entries",o);return()=>{r++;for(let s of n)s();i()}}async function Zd(t,e){let n=await jo(t,e);return typeof n=="string"?"":n.widget}var Xd="it is ou\
tside the range that can be shown",Qd="it cannot be changed without Python";function Tt(t){throw new RangeError(t)}var Nt=(t,e)=>Kn(tp(t,e));async function tp(t,e){
let n=ka(t,e),r="",o=i=>+("kind"in i&&i.kind==="pins");for(let i of ce(t).toSorted((s,a)=>o(s)-o(a))){let s=e.get(i.name);if(s===void 0)continue;let a=await Zd(
i,t.widget_manager);a!==r&&(await t.widget_manager.runAll?.(),await ve({inBackground:!1})),r=a,await Bo(i,s,n,async()=>{let c=await Do(t,i,s);c&&(c.widget.set(c.
trait,c.wanted),c.widget.save_changes(),c.needsKernel&&await rp(t))})}return n}async function Fo(t,e){let n=ka(t,e),r=new Map;for(let o of ce(t)){let i=e.get(o.
name);i!==void 0&&(!("selector"in o)&&o.options?.includes(i)&&r.set(o.widget,o.options.indexOf(i)),await Bo(o,i,n,()=>Do(t,o,i,r)))}return n}async function $a(t,e){
let n=[];for(let r of ce(t)){let o=e.get(r.name);o!==void 0&&await Bo(r,o,[],async()=>{let i=await Do(t,r,o);i&&n.push(i)})}return n}function ka(t,e){let n=new Set(
ce(t).map(({name:r})=>r));return[...e.keys()].filter(r=>!n.has(r)).map(r=>`${r.slice(0,40)}: there is no such setting`)}async function Bo({name:t},e,n,r){try{await r()}catch(o){
if(!(o instanceof RangeError))throw o;n.push(`${t}=${[...e].slice(0,40).join("")}: ${o.message}`)}}async function Do(t,e,n,r){let o=t.widget_manager,i=await jo(
e,o,r);if(typeof i=="string")return Tt(i);let{trait:s}=i,a=await st(o,i.widget),c=r&&i.moving?{low:null,high:null}:{},l=ip({...i,...c},a,n);if(Co(l,i,a)===Co(a.
get(s),i,a))return null;i.kind==="pins"&&await ep(t,l);let p=t.get("needs_kernel").includes(i.widget);return p&&o.exported&&Tt(Qd),{widget:a,trait:s,wanted:l,needsKernel:p,
isWhole:i.kind==="whole"||!!i.ends}}async function ep(t,e){for(let{name:n,state:r}of e){let[o]=await Fo(t,new Map(Object.entries(r)));o&&Tt(`of the pinned run “${n}\
”, ${o}`)}}var np=0;async function rp(t){let e=++np,{promise:n,resolve:r}=op(),o=a=>a.event==="done"&&a.question===e&&r();t.on("msg:custom",o);let{kernel:i}=t.
widget_manager,s=i&&Ve(i,a=>a==="gone"&&r());t.send({event:"ask",question:e}),await n,t.off("msg:custom",o),s?.()}function op(){let t=()=>{};return{promise:new Promise(
n=>t=n),resolve:t}}function ip(t,e,n){let{kind:r}=t;if(r==="choice"){let c=t.options??[];return c.includes(n)||Tt(`it must be one of ${c.join(", ")}`),c.indexOf(
n)}if(r==="formula"){try{Qt(n,e.get("variables"))}catch(c){if(!(c instanceof dt))throw c;Tt(`at character ${c.position+1}: ${c.message.replace(/\.$/,"")}`)}return n}
if(r==="pins")return ga(n)??Tt("it does not describe pinned runs");if(r==="texts")return sp(n,t);if(t.usual&&!n)return e.get(t.usual);if(r==="flag")return n!=="\
0"&&n!=="1"&&Tt("it must be 0 or 1"),n==="1";if(r==="array"||r==="numbers"){let{trait:c,length:l,among:p,narrowest:u=null}=t,{shape:d}=e.get(c),f=l??De(d),g=n.split(
",");(l?g.length!==f:g.length>f)&&Tt(`it must be ${l?"":"at most "}${f} numbers separated by commas`);let w=g.map(va),x=w.every(z=>Number.isFinite(Math.fround(z))&&
(!p||p.includes(z))),y=u===null||ap(w,u);if((!x||!y)&&Tt(d?"its numbers must be ones that can be set there":Xd),!d)return w;let E=new Float64Array(f);return E.set(
w),{shape:d,data:new DataView(E.buffer)}}r==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&Tt("it must be a whole number");let o=va(n),i=(c,l)=>typeof c=="string"?e.get(c):
c??l,[s,a]=[i(t.low,-1/0),i(t.high,1/0)];return s<=o&&o<=a||Tt(`it must lie between ${wa(s)} and ${wa(a)}`),t.ends?Math.round((o-Number(s))/(Number(a)-Number(s))*
e.get("max")):o}function sp(t,{length:e,otherwise:n=[]}){if(!t)return n;let r;try{r=JSON.parse(t)}catch{r=null}return Array.isArray(r)&&r.length===e&&r.every(i=>typeof i==
"string"&&i.length<=ma)?r:Tt(`it must be ${e} texts of at most ${ma} characters`)}var ma=80;function va(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:Tt("it must be a number")}var ap=([t,e,n,r],o)=>[[t,e],[n,r]].every(([i,s])=>i<s&&s-i>=o*Math.max(Math.abs(i),
Math.abs(s)));function wa(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.
toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}var Uo="#set:",_a=`a[href^="${Uo}"]`,cp=600,Nn=new Map;function Aa(t,e){for(let n of["click","keydown"])addEventListener(n,lp,!0);Nn.set(t,e);for(let n of document.
querySelectorAll(_a))n.setAttribute("role","button");return()=>Nn.delete(t)}function lp(t){let e=t.target instanceof Element&&t.target.closest(_a);!e||t.defaultPrevented||
t instanceof KeyboardEvent&&t.key!==" "||(t.preventDefault(),t.stopPropagation(),up(e).catch(n=>console.error(n)))}async function up(t){let{reasons:e,wanted:n}=pp(
t);for(let[r,o]of n){let i=dp(r);if(i.querySelector(".gdviz-moved[inert]")){e.push("The question of this figure comes first: answer it, then follow this link");
continue}let s=Nn.get(r),a=matchMedia("(prefers-reduced-motion: reduce)").matches;(i.querySelector(".gdviz-row")??i).scrollIntoView({block:"nearest",behavior:a?
"auto":"smooth"}),a||await gp(await $a(s,o));let c=await Nt(s,o);e.push(...c)}hp(t,e.length?`${e.join("; ")}.`:`Set: ${t.textContent}.`,!e.length)}var dp=t=>t.closest(
".gdviz-interact")??t,Tn=(t,e)=>!!(t.compareDocumentPosition(e)&Node.DOCUMENT_POSITION_FOLLOWING);function pp(t){let e=t.closest(".jp-Notebook")??document,n=[...Nn.
keys()].filter(s=>e.contains(s)).sort((s,a)=>Tn(s,a)?-1:1),r=Ro(n.map(s=>Nn.get(s))),o=[],i=new Map;for(let[s,a]of new URLSearchParams((t.getAttribute("href")??
"").slice(Uo.length))){let[,c,l]=/^(?:([^.]*)\.)?(.*)$/s.exec(s)??[],p=c===void 0?fp(t,n,e):n[r.indexOf(c)];p?i.set(p,(i.get(p)??new Map).set(l,a)):o.push(c===void 0?
"There is no figure here that this link could set":`${s}: there is no figure “${c}”`)}return!i.size&&!o.length&&o.push(`This link sets nothing: write for ex\
ample ${Uo}name=1`),{wanted:i,reasons:o}}function fp(t,e,n){let r=e.filter(i=>Tn(i,t)).at(-1),o=[...n.querySelectorAll("h1, h2, h3, h4")].filter(i=>Tn(i,t)).at(
-1);return r&&(!o||Tn(o,r))?r:e.find(i=>Tn(t,i))??r}var za=0;async function gp(t){let e=++za,r=t.filter(({trait:i,wanted:s})=>i!=="index"&&typeof[s].flat()[0]==
"number").map(i=>({...i,from:i.widget.get(i.trait)})),o=performance.now();for(let i=0;r.length&&i<1&&e===za;){let s=await new Promise(requestAnimationFrame);i=Math.
min((s-o)/cp,1);let a=i*i*(3-2*i);for(let{widget:c,trait:l,from:p,wanted:u,isWhole:d}of i<1?r:[]){let f=c.get("log")&&p>0,g=(x,y)=>f?x*(y/x)**a:x+(y-x)*a,w=Array.
isArray(u)?u.map((x,y)=>g(p[y],x)):g(p,u);d&&(w=Math.round(w)),w!==u&&pt(c,l,w)}}}function hp(t,e,n){t.nextElementSibling?.classList.contains("gdviz-set-status")||
t.after(Object.assign(document.createElement("span"),{className:"gdviz-set-status",role:"status"}));let o=t.nextElementSibling;o.classList.toggle("quiet",n),o.textContent=
e}function mp({model:t,el:e}){return rt(e,"gdviz-figure-state"),Aa(e,t)}var Sa={render:mp};var It={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},an=t=>(...e)=>({_$litDirective$:t,values:e}),ue=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:vp}=qi,Ma=t=>t;var Ea=t=>t.strings===void 0,Oa=()=>document.createComment(""),cn=(t,e,n)=>{let r=t._$AA.parentNode,o=e===void 0?t._$AB:e._$AA;if(n===void 0){let i=r.insertBefore(
Oa(),o),s=r.insertBefore(Oa(),o);n=new vp(i,s,t,t.options)}else{let i=n._$AB.nextSibling,s=n._$AM,a=s!==t;if(a){let c;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(c=t.
_$AU)!==s._$AU&&n._$AP(c)}if(i!==o||a){let c=n._$AA;for(;c!==i;){let l=Ma(c).nextSibling;Ma(r).insertBefore(c,o),c=l}}}return n},de=(t,e,n=t)=>(t._$AI(e,n),t),wp={},
Tr=(t,e=wp)=>t._$AH=e,Ta=t=>t._$AH,Nr=t=>{t._$AR(),t._$AA.remove()};var ft=an(class extends ue{constructor(t){if(super(t),t.type!==It.PROPERTY&&t.type!==It.ATTRIBUTE&&t.type!==It.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!Ea(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
_t||e===D)return e;let n=t.element,r=t.name;if(t.type===It.PROPERTY){if(e===n[r])return _t}else if(t.type===It.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return _t}else if(t.
type===It.ATTRIBUTE&&n.getAttribute(r)===e+"")return _t;return Tr(t),e}});function pe(t,e){let n=!1,r=!1,o;return({value:i,min:s,max:a,step:c,log:l,whole:p,disabled:u=!1,description:d,unit:f="",tooltip:g,continuous:w=!0})=>{i!==o&&(r=
!1),o=i;let x=m=>String(l?Math.log10(m):m);function y({target:m}){let b=Number(m.value),$=l?Number((10**b).toPrecision(3)):b;e(Z(p?Math.round(b):$,s,a))}function E({
target:m}){let b=Number(m.value.trim().replace(",",".").replaceAll("−","-"));r=!(m.value.trim()!==""&&Number.isFinite(b)&&(!p||Number.isInteger(b))&&b>=s&&b<=
a),r||e(b),t()}function z(){n=!0}function A(){n=r=!1,t()}let[M,h]=w?[y,null]:[null,y];return j`
      <label title=${g}>
        <span>${d}</span>
        <input type="range" min=${x(s)} max=${x(a)} step=${c} aria-valuetext=${`${Y(i)} ${f}`.trim()}
          .value=${ft(x(i))} ?disabled=${u} @input=${M} @change=${h} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${d}, as a number" aria-invalid=${r}
        title=${r?`A ${p?"whole ":""}number from ${s} to ${a}`:f}
        .value=${n?_t:ft(Y(i))} ?disabled=${u} @focus=${z} @change=${E} @blur=${A} />`}}var[Rr,ln,Ho,Na]=[1,2,3,4],La={add:Rr,subtract:Rr,negate:Rr,multiply:ln,divide:ln,power:Ho,exp:Ho},Pa=(t,e)=>j`<math display="block" alttext=${t}>${$t(e)}</math>`;
function $t(t,e=Rr){if((La[t.operation]??Na)<e)return Ra($t(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?bt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:bt`<mn>${t.value}</mn>`;case"variable":return bt`<mi>${t.letter}</mi>`;case"add":return bt`<mrow>${$t(n)}<mo>+</mo>${$t(r,ln)}</mrow>`;case"subt\
ract":return bt`<mrow>${$t(n)}<mo>−</mo>${$t(r,ln)}</mrow>`;case"negate":return bt`<mrow><mo>−</mo>${$t(n,ln)}</mrow>`;case"multiply":return bt`<mrow>${$t(n,
ln)}${xp(r)}${$t(r,Ho)}</mrow>`;case"divide":return bt`<mfrac>${$t(n)}${$t(r)}</mfrac>`;case"power":return bt`<msup>${$t(n,Na)}${$t(r)}</msup>`;case"exp":return bt`<msup><mi>e</mi>${$t(
n)}</msup>`;case"sqrt":return bt`<msqrt>${$t(n)}</msqrt>`;case"abs":return bt`<mrow><mo stretchy="true">|</mo>${$t(n)}<mo stretchy="true">|</mo></mrow>`;default:
return bt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${Ra(bp(Ca(t)))}</mrow>`}}var Ra=t=>bt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,bp=t=>t.map((e,n)=>n?bt`<mo separator="true">,</mo>${$t(
e)}`:$t(e));function Ca({operation:t,position:e,operands:n}){let[r,...o]=n;return[...r.operation===t&&r.position===e?Ca(r):[r],...o]}function xp(t){return Ia(t)?
bt`<mo>·</mo>`:bt`<mo lspace="0" rspace=${t.operation in La||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function Ia({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&Ia(e[0])}var Rn=(t,e=t.get("value"))=>Qt(e,t.get("variables")),[yp,$p]=[24,8];function qo(t,e,n){let{shape:r}=t.get(e),o=new Float64Array(W(t.get(e)).length);return o.set(
n),ee(o,{shape:r,dtype:"float64"},t.get(e))}function kp({model:t}){let e=Rn(t).parameters;function n(){let r=Rn(t),[o,i]=[e,W(t.get("parameters"))];e=r.parameters;
let s=qo(t,"instructions",r.instructions.flat()),[a,c]=[W(s),W(t.get("instructions"))];a.every((l,p)=>l===c[p])||(t.set("instructions",s),t.set("parameters",qo(
t,"parameters",e.map(l=>o.includes(l)?i[o.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function zp({model:t,el:e}){rt(e,"gdviz-fo\
rmula-field");let n=Pt(),r=null,o=new Map;function i({target:u}){let d=u.value;try{Rn(t,d),r=null,G(t,{value:d})}catch(f){if(!(f instanceof dt))throw f;r={text:d,
error:f}}l()}function s(u){let d=f=>{let g=W(t.get("parameters")).slice();g[Rn(t).parameters.indexOf(u)]=f,G(t,{parameters:qo(t,"parameters",g)})};return o.has(
u)||o.set(u,pe(l,d)),o.get(u)}function a({message:u,position:d},f){let g=Array.from(f,y=>/\s/.test(y)?" ":y),w=Math.max(0,d-yp),x=g.slice(w,d+$p).join("");return j`<code aria-hidden="true">${w?
"…":""}${x}\n${" ".repeat(d-w+(w?1:0))}▲</code>
      <span>${u}</span>`}function c(){r=null,l()}function l(){let[u,d,f]=["value","description","tooltip"].map(A=>t.get(A)),[g,w]=t.get("range"),x=W(t.get("para\
meters")),{root:y,parameters:E}=Rn(t),z=t.get("without");F(e,j`
      <label title=${f}>
        <span>${d}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${ft(r?.text??u)} @input=${i} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?a(r.error,r.text):D}</div>
        ${r?D:Pa(u,y)}
      </div>
      ${E.map((A,M)=>z.includes(A)?D:j`<div class="gdviz-slider">${s(A)({value:x[M],min:g,max:w,step:.01,description:A,tooltip:`The letter ${A} of the formula`})}</div>`)}`)}
let p=[lt(t,{"parameters description tooltip range without":l}),lt(t,{value:c})];return()=>p.forEach(u=>u())}var ja={initialize:kp,render:zp};var _p=10,Ap=9;function Sp(t,e,n,{from:r,to:o}){let[i,s]=t.map(e?Math.log10:Number),a=n>1?(s-i)/(n-1):0,c=u=>e?10**u:u,l=u=>Math.floor((u-r)/(o-r)*n),p=Ct({low:c(
i-a/2),high:c(s+a/2),log:e,from:r,to:o});return{pixels:p,nearest:u=>Z(l(u),0,n-1),cellOf:u=>{let d=p.to(u);return d>=Math.min(r,o)&&d<=Math.max(r,o)?Math.min(l(
d),n-1):-1},centre:u=>c(i+u*a),edges:u=>{let[d,f]=[u,u+1].map(g=>r+(o-r)*g/n);return[Math.min(d,f),Math.max(d,f)]}}}function Mp({model:t,el:e}){let n=()=>t.get(
"kind")==="magnitude",r=n()?Je:Ee,o=t.get("title")||`${t.get("value_name")} over ${t.get("axis_names").join(" and ")}`,i=se(e,{name:"gdviz-heat-map",label:o,ratio:t.
get("ratio"),margins:r});i.canvas.classList.add("hatch");let[s]=i.layers("cross"),[a]=F(i.handles,A(),".handle"),c=()=>t.get("values").shape,l=v=>{let _=t.get(`${v}\
_range`),k=t.get(`${v}_log`)&&_[0]>0,[S,R]=c();return Sp(_,k,v==="x"?R:S,v==="x"?i.across():i.upwards())};function p(){if(!c()[0]||!c()[1])return null;let[v,_]=t.
get("chosen"),[k,S]=[l("x").cellOf(v),l("y").cellOf(_)];return k>=0&&S>=0?[k,S]:null}let u=v=>!Number.isFinite(v)||!n()&&v<0;function d(){let v=t.get("log"),[_,
k]=Rt([W(t.get("values"))],S=>Number.isFinite(S)&&!(v&&S<=0));return _<=k?[_,k]:null}function f(){oe(i.canvas,W(t.get("values")),c(),n()?g():w())}function g(){let v=yr(
t.get("palette"),d()??[0,1],t.get("log"));return _=>u(_)?0:v(_)}function w(){let v=Array.from(t.get("colors"),_=>Se(_));return _=>u(_)?0:v[_%v.length]}function x(){
let v=d();if(!n()||!v)return i.bar(n()?[[],[],t.get("value_name")]:null);i.bar($r(i.area,t.get("palette"),v,t.get("value_name"),t.get("log")))}function y(){let v=t.
get("colors"),_=W(t.get("values")),k=new Set(n()?[]:_),S=t.get("names").map((L,T)=>({name:L,color:v[T%v.length],kind:"area"})),R=_.some(u),O=S.filter((L,T)=>k.has(
T));i.legend(R?[...O,{name:t.get("missing_name"),color:"",kind:"hatch"}]:O)}let E=()=>i.axes(Ge(l("x").pixels,l("y").pixels),t.get("axis_names"));function z(){let v=p();
if(F(i.handles,A(v)),!v)return F(s,null);let[[_,k],[S,R]]=[l("x").edges(v[0]),l("y").edges(v[1])],{left:O,top:L,width:T,height:C}=i.area,[I,N]=[(_+k)/2,(S+R)/2],
K=`${`M${I},${L}V${S-6}M${I},${R+6}V${L+C}`}M${O},${N}H${_-6}M${k+6},${N}H${O+T}`;F(s,q`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${K} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${K} />`)}function A(v=null){let[[_,k],[S,R]]=v?[l("x").edges(v[0]),l("y").edges(v[1])]:
[[0,0],[0,0]],O=(T,C,I,N)=>q`<rect class=${T} fill="transparent" stroke=${C} stroke-width=${I}
        x=${_-N} y=${S-N} width=${k-_+2*N} height=${R-S+2*N} />`,L=Math.max((Ap-(k-_))/2,1);return q`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Kt(v)}
        aria-valuenow=${v?v[1]*c()[1]+v[0]:0} aria-valuetext=${v?M(v):""}>
        ${O("","white",4,L)}${O("cell","black",2,L)}${O("halo","none",0,_p)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function M([v,_]){let[k,S]=t.get("axis_names"),R=`${k} = ${Y(l("x").centre(v))}, ${S} = ${Y(l("y").centre(_))}`,O=W(t.get("values"))[_*c()[1]+v];if(u(
O))return`${R}: ${t.get("missing_name")}`;let L=()=>t.get("names")[O]??String(O);return`${R}: ${n()?`${t.get("value_name")} ${Y(O)}`:L()}`}let h=i.readout(v=>{let _=v?
m(v):p();F(i.status,t.get("outdated")||(_?M(_):""))},a);function m([v,_]){return c()[0]&&c()[1]?[l("x").nearest(v),l("y").nearest(_)]:null}function b(v){if(!v)return;
let _=[l("x").centre(v[0]),l("y").centre(v[1])];String(_)!==String(t.get("chosen"))&&G(t,{chosen:_})}Ye({surface:i.hit,handle:a,to:v=>b(m(i.pixel(v))),by:(v,_)=>{
let[k,S]=p()??[0,0],R=_?10:1;b([Z(k+R*v[0],0,c()[1]-1),Z(S+R*v[1],0,c()[0]-1)])}});let $="x_range y_range x_log y_log axis_names";return i.draw(t,{"kind values \
palette colors log":f,"kind values palette log value_name":x,"kind values names colors missing_name":y,[`values ${$}`]:E,[`kind chosen values names ${$}`]:z,[`k\
ind chosen values names value_name missing_name outdated ${$}`]:h})}var Fa={render:Mp};function Op(t){let e=j`<b>${t.get("name")}</b>`,n=ht(t.get("module")),{error:r}=zn(t),o=r?`${r.message} (${r.name})`:t.get("error_message"),i=s=>j`<div class="gdviz-notice" role="status">${s}</div>`;
return o?j`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?i(j`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||or(n)?null:i("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var Ep=({model:t})=>Ae(t);function Tp({model:t,el:e}){
rt(e,"gdviz-link");let n=()=>F(e,Op(t)),r=[Ae(t),sr(t,n),ot(t,"where error_message",n)];return n(),()=>r.forEach(o=>o())}var Ba={initialize:Ep,render:Tp};var Np=2,Rp=.5,Da=.05,Lr=(t,e,n=Np)=>e*Math.abs(t)/(Math.abs(t)+n);function Ua(t,e){let n=ur(t),r=document.createElement("canvas"),o=dr(e.positive,e.negative),i=[];
function s({weights:d,thickest:f},g){d.forEach(({index:w},x)=>{let y=g[w],E=Lr(y,f);E>Da&&(n.lineWidth=E,n.strokeStyle=y>0?e.positive:e.negative,n.stroke(i[x]))})}
function a({units:d,layers:f},g,[w,x,y],{ink:E,paper:z}){let A=d.length-f[0].length===w&&y>1,M=d.slice(f[0].length);n.fillStyle=z;for(let{x:h,y:m,size:b}of d)n.
fillRect(h-b/2,m-b/2,b,b);A&&x>1&&c(M,g,x,y),A&&x===1&&l(M,g,y,E),n.lineWidth=1,n.strokeStyle=E,n.globalAlpha=.7;for(let{x:h,y:m,size:b}of d)n.strokeRect(h-b/2-
.5,m-b/2-.5,b+1,b+1);n.globalAlpha=1}function c(d,f,g,w){oe(r,f,[g*d.length,w],x=>o(Z(x,-1,1))),d.forEach(({x,y,size:E},z)=>{let A=(d.length-1-z)*g;n.drawImage(
r,0,A,w,g,x-E/2,y-E/2,E,E)})}function l(d,f,g,w){d.forEach(({x,y,size:E},z)=>{let A=f.subarray(z*g,(z+1)*g),M=A.reduce(($,v)=>Math.max($,Math.abs(v)),1),[h,m]=[
x-E/2,.46*E/M];Object.assign(n,{lineWidth:1,strokeStyle:w,globalAlpha:.25}),n.beginPath(),n.moveTo(h,y),n.lineTo(h+E,y),n.stroke();let b=z===d.length-1;Object.assign(
n,{lineWidth:E>20?1.8:1.2,strokeStyle:b?e.fit:w,globalAlpha:1}),n.beginPath(),A.forEach(($,v)=>n.lineTo(h+E*v/(g-1),y-m*$)),n.stroke()})}function p({units:d,thickest:f},g,w){
for(let{x,y,size:E,index:z}of d){let A=g[z],M=Lr(A,f,Rp)/2;M>Da&&(u(x-E/2,y+E/2,M+.8,w),u(x-E/2,y+E/2,M,A>0?e.positive:e.negative))}}function u(d,f,g,w){n.beginPath(),
n.arc(d,f,g,0,2*Math.PI),n.fillStyle=w,n.fill()}return{resize:({width:d,height:f,weights:g})=>{i=g.map(({curve:x})=>new Path2D(x));let w=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(d*w),height:Math.round(f*w)}),Object.assign(t.style,{width:`${d}px`,height:`${f}px`})},draw:(d,f,g,w,x)=>{let y=t.width/d.width;
n.setTransform(y,0,0,y,0,0),n.clearRect(0,0,d.width,d.height),f.length===d.parameters&&(s(d,f),a(d,g,w,x),p(d,f,x.paper))}}}var Ha=1e3,Lp=10;function qa(t,e,n){let{shape:[r]}=t,o=W(t),i=Array.from({length:r},(l,p)=>[...o.subarray(3*p,3*p+3)]),s=1+Math.max(...i.map(([l])=>l)),a=i.findIndex(
l=>l[0]>0&&l[1]===e),c=i.reduce((l,p,u)=>p[0]<i[l][0]?u:l,0);return i[a<0?c:a]=[s,e,n],{shape:[r,3],data:new DataView(Float64Array.from(i.flat()).buffer)}}var Wo=t=>{
let e=Math.ceil(Math.log10(Math.max(Math.abs(t),Lp)));return Number.isFinite(e)?Math.min(10**e,Ha):Ha},Vo=t=>Number(t.toFixed(2));var Wa=54,Pp=340,Cp=120,Ip=40,jp=5,Fp=16,fe=16,Ln=4;function Go(t){let[e,n,{shape:[,r,o]}]=[W(t.get("weights")),W(t.get("shape")),t.get("responses")],i=W(t.get(
"responses")),s=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],a={parameters:e,indices:[...e.keys()],responses:i,pictures:[
t.get("responses").shape[0],r,o]};if(!n.length)return{...a,sizes:t.get("sizes"),names:s};let c=Array.from(n.subarray(0,Ln)).filter(z=>z>0),l=Array.from(n.subarray(
Ln)).flatMap((z,A)=>z?[A]:[]),p=Ln*fe**2,u=p+Ln*fe,d=[...c.map((z,A)=>[A*fe**2,p+A*fe,A*fe]),[u,u+fe,Ln*fe]],f=l,g=[],w=[],x=t.get("curves"),y=r*o;for(let[z,A]of[
...c,1].entries()){let M=Array.from({length:A},(h,m)=>m);for(let h of M)g.push(...f.map(m=>d[z][0]+h*fe+m));g.push(...M.map(h=>d[z][1]+h));for(let h of M)w.push(
i.subarray((d[z][2]+h)*y,(d[z][2]+h)*y+(x?o:y)));f=M}let E=new Float64Array(w.length*(x?o:y));return w.forEach((z,A)=>E.set(z,A*z.length)),{parameters:Float64Array.
from(g,z=>e[z]),indices:g,responses:E,pictures:[w.length,x?1:r,o],sizes:[l.length,...c,1],names:l.map(z=>x?s[z].replace("₁",""):s[z])}}function Ko(t,e){let n=Z(
Wa*Math.max(...t),Cp,Pp),r=e/t.length,o=[0,0];for(let l=1;l<t.length;l++)o.push(o[l]+t[l]*(t[l-1]+1));let i=t.map((l,p)=>{let u=Math.min(n/l,Wa),d=Math.floor(Math.
min(.76*u,.5*r,Ip)),f=g=>Math.round(g-d/2)+d/2;return Array.from({length:l},(g,w)=>({layer:p,unit:w,index:p?o[p]+l*t[p-1]+w:-1,x:f(r*(p+.5)),y:f(n/2+(w-(l-1)/2)*
u),size:d}))}),s=i.flat(),a=i.slice(1).flatMap((l,p)=>l.flatMap(u=>i[p].map(d=>{let[f,g]=[d.x+d.size/2,u.x-u.size/2],w=(f+g)/2,x=`M${f},${d.y}C${w},${d.y},${w},${u.
y},${g},${u.y}`;return{from:d,to:u,index:o[u.layer]+u.unit*i[p].length+d.unit,start:f,end:g,curve:x}}))),c=Z(.25*Math.min(...s.map(({size:l})=>l)),3.5,10);return{
width:e,height:n,layers:i,units:s,weights:a,thickest:c,parameters:o[t.length]}}function Pr({units:t,weights:e},[n,r],o=!1,i=null){let s=t.find(({x:f,y:g,size:w})=>Math.
max(Math.abs(n-f),Math.abs(r-g))<=w/2+1);if(s)return s;let a=e.filter(({start:f,end:g})=>f<=n&&n<=g);if(!a.length)return null;let c=Bp((n-a[0].start)/(a[0].end-
a[0].start)),l=({from:f,to:g})=>Math.abs(f.y+(g.y-f.y)*c-r),p=o?Fp:jp,u=o&&a.find(f=>f===i&&l(f)<p);if(u)return u;let d=a.reduce((f,g)=>l(g)<l(f)?g:f);return l(
d)<p?d:null}function Bp(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var Dp=250,Up=[.5,2,8],Hp=.02,Va=.1;function qp({model:t,el:e}){rt(e,"gdviz-network-diagram");let n=t.get("colors");for(let B in n)e.style.setProperty(`--${B}`,
n[B]);let r=j`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="gdviz-slider"></div>
    <div class="legend"></div>`,[o,i,s,a,c]=F(e,r,".network","canvas",".readout",".gdviz-slider",".legend"),l=t.get("editable");a.hidden=!l;let p=Ua(i,n),u=ro(),
d=Go(t),f="",g=Ko(d.sizes,320),w=null,x=null,y=null,E=!1,z=!1;function A(B=g.width){let U=f;g=Ko(d.sizes,B),f=String([d.sizes,d.names]),p.resize(g),F(c,Kp(g.thickest)),
y=null;let V=x?.index??-1;x=f===U&&V>=0?[...g.weights,...g.units].find(tt=>tt.index===V)??null:null,m(null),M(),C()}function M(){p.draw(g,d.parameters,d.responses,
d.pictures,u),X()}function h(){d=Go(t),String([d.sizes,d.names])!==f?A():M(),z&&K(),z=!1,y&&R(y.part,y.value)}function m(B){w=B;let U=g.layers[0].map(({x:V,y:tt,
unit:J})=>q`<text x=${V} y=${tt} dy="0.35em" text-anchor="middle">${d.names[J]}</text>`);F(o,j`
      <svg tabindex="0" role="application" aria-label=${Gp(d.sizes,t.get("activation"),l)} width=${g.width} height=${g.height}
        @pointermove=${$} @pointerdown=${O} @click=${L} @pointerleave=${v} @blur=${()=>m(null)} @keydown=${_}>
        <g class="names" aria-hidden="true">${U}</g>
        <g class="pointed" aria-hidden="true">${B&&Ka(B)}</g>
        <g class="pointed selected" aria-hidden="true">${x&&Ka(x)}</g>
      </svg>`),P()}let b=B=>Pr(g,At(o,B),B.pointerType==="touch"),$=B=>E||m(b(B)),v=({pointerType:B})=>B!=="touch"&&m(null);function _(B){if(B.ctrlKey||B.metaKey||
B.altKey)return;let[U,V]=[Oe(B),{"+":Va,"-":-Va}[B.key]];if(V&&x)R(x,Vo(k(x)+V));else if(U||["Enter","Escape"].includes(B.key))S(Wp(g,x??w,U??B.key));else return;
B.preventDefault()}let k=B=>d.parameters[B.index];function S(B){x=l?B:null,m(B),C()}function R(B,U){if(B.index<0||t.get("is_past"))return;let V=Wo(U);z=!0,G(t,{
edits:qa(t.get("edits"),d.indices[B.index],Z(U,-V,V))})}function O(B){let U=B.pointerType==="touch",V=Pr(g,At(o,B),U,x);if(!l||B.button!==0||U&&V!==x)return $(B);
if(S(V),!V||V.index<0||t.get("is_past"))return;let[tt,J]=[k(V),B.clientY];Yt(B,({clientY:at})=>{at===J&&!y||(y={part:V,value:Vo(tt+Hp*(J-at))},R(V,y.value))}),E=
!0;let nt=()=>{E=!1,y=null};for(let at of["pointerup","pointercancel"])o.addEventListener(at,nt,{once:!0})}function L(B){B.pointerType==="touch"&&S(b(B))}let T=pe(
C,B=>x&&R(x,B));function C(){if(!l)return;let B=x!==null&&x.index>=0;a.classList.toggle("empty",!B);let U=B?k(x):0,V=Wo(U),tt=x?Ya(g,d.names,x):"";F(a,T({value:U,
min:-V,max:V,step:V/1e3,disabled:t.get("is_past"),description:tt,tooltip:"Training continues from the value that you set"}))}let I=0,N=0;function P(){I=performance.
now();let B=w??x,U=l?"Select a line or a unit to change its value.":"Point at a line or a unit to see its value.",V=x&&t.get("is_past")?" An earlier epoch is sh\
own; its values cannot be changed.":"";s.textContent=(B?Vp(g,d.names,B,d.parameters):U)+V}function K(){P(),C()}function X(){!(w??x)||N||(N=window.setTimeout(()=>{
N=0,K()},Math.max(Dp-(performance.now()-I),0)))}Jt(o,({touches:B})=>x!==null&&Pr(g,At(o,B[0]),!0,x)===x);let H=[lt(t,{"sizes weights responses shape curves":h,is_past:()=>S(
x),activation:()=>m(w)}),We(o,A),Vi(()=>{u=ro(),M()}),()=>clearTimeout(N)];return()=>H.forEach(B=>B())}function Wp({layers:t,weights:e},n,r){if(!n)return t[0][0];
let o="from"in n;if(r==="Escape")return o?n.to:null;let i=e.filter(({to:l})=>l===(o?n.to:n));if(typeof r=="string")return i[0]??n;let[s,a]=r;if(o)return i[Z(n.from.
unit-a-s,0,i.length-1)];let c=t[Z(n.layer+s,0,t.length-1)];return c[Z(n.unit-a,0,c.length-1)]}function Ga(t,e,{layer:n,unit:r}){return n===0?e[r]:n===t.layers.length-
1?"the output":`unit ${r+1} of hidden layer ${n}`}function Vp(t,e,n,r){let o=Ya(t,e,n);return n.index<0?o:`${o}: ${Y(r[n.index])}`}function Ya(t,e,n){if("from"in
n){let[o,i]=[n.from,n.to].map(s=>Ga(t,e,s));return`Weight from ${o} to ${i}`}let r=Ga(t,e,n);return n.layer===0?`Input ${r}`:`Bias of ${r}`}function Gp([t,...e],n,r){
let o=e.slice(0,-1),i=`${o.length===1?"a hidden layer":"hidden layers"} of ${o.join(", ")} units`,s=o.length?`${i}${n?` (${n})`:""}`:"no hidden layer";return`Ne\
twork with ${t===1?"1 input":`${t} inputs`}, ${s} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves back.`+(r?
" Plus and minus change the value of what is selected; Tab moves to its slider.":"")}function Ka(t){if("from"in t)return q`<path d=${t.curve} />`;let e=t.size+5;
return q`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function Kp(t){let e=(r,o,i=r)=>j`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${o}</svg>${i}</span>`,
n=r=>q`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;return j`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${Up.map(r=>e("sample",n(Lr(r,t)),String(r)))}
    ${e("bias",q`<circle cx="5" cy="5" r="3.5" />`)}`}var Ja={render:qp};var Za="_",Yp=100,Xa=1,Jp=1e6,Yo="it was cut off or changed on its way";async function Qa(t){let e=/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t);if(t.length<Yp||!(e||
t.startsWith("[{")))return t;let n=e?Zp(t.split(",").map(Number)):Wt([Uint8Array.of(Xa),new TextEncoder().encode(t)]),r=await ec(n,new CompressionStream("deflat\
e")),o=btoa(Array.from(r,s=>String.fromCharCode(s)).join("")),i=Za+o.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return i.length<t.length?i:t}var Jo=t=>/^_[A-Za-z0-9_-]*$/.
test(t);async function tc(t){if(!Jo(t))return t;try{let e=atob(t.slice(Za.length).replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,i=>i.charCodeAt(0)),
r=await ec(n,new DecompressionStream("deflate"));if(r[0]===Xa)return new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(1));let o=Xp(r);return Array.from(o,i=>Object.
is(i,-0)?"-0":String(i)).join(",")}catch{throw new RangeError(Yo)}}function Zp(t){let e=t.every(i=>Object.is(Math.fround(i),i)),n=e?4:8,r=new DataView(new ArrayBuffer(
n*t.length));t.forEach((i,s)=>e?r.setFloat32(n*s,i):r.setFloat64(n*s,i));let o=new Uint8Array(1+r.byteLength);o[0]=n;for(let i=0;i<r.byteLength;i++)o[1+i%n*t.length+
Math.floor(i/n)]=r.getUint8(i);return o}function Xp(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(Yo);let r=new DataView(
new ArrayBuffer(e*n));for(let i=0;i<r.byteLength;i++)r.setUint8(i,t[1+i%e*n+Math.floor(i/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((i,s)=>e===
4?r.getFloat32(4*s):r.getFloat64(8*s))}async function ec(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],o=0;for(let i=await n.read();!i.done;i=
await n.read()){if(o+=i.value.length,o>Jp)throw await n.cancel(),new RangeError(Yo);r.push(i.value)}return Wt(r)}var un="gdviz",Cr=8e3,ei=async t=>Qo(await le(t));async function Qo(t){let e=new URLSearchParams;for(let[n,r]of t)r&&e.set(n,await Qa(r));return e.set(un,String(
Pe)),e.toString().replaceAll("%2C",",")}var ni=()=>location.href.replace(/[?#].*$/s,""),Qp=["token","theme","template","note","python","present","hide","only","\
teacher"],oc=t=>!Qp.includes(t)&&!t.startsWith("voila");async function tf(t){let e=new Map(new URLSearchParams(t)),n=e.get(un);if(n!==void 0&&n!==String(Pe))throw new RangeError(
"it was made by another version of this page");let r=[...e].filter(([i])=>oc(i)&&i!==un);if(n===void 0&&r.some(([,i])=>Jo(i)))throw new RangeError("its end is m\
issing");let o=async([i,s])=>{let a=await tc(s).catch(({message:c})=>{throw new RangeError(`of ${i}, ${c}`)});return[i,a]};return new Map(await Promise.all(r.map(
o)))}var Zo=10;async function ef(t,e,n){let r;try{let o=await Nt(t,n?new Map(Object.entries(n)):await tf(e));if(!o.length)return;let i=o.length>Zo?`; and ${o.length-
Zo} more`:"";r=`Parts of this link were ignored. ${o.slice(0,Zo).join("; ")}${i}.`}catch(o){if(!(o instanceof RangeError))throw o;r=`This link was ignored: ${o.
message}.`}await ti(t,r)}async function ti(t,e){if(!t.get("message"))return t.say(e);let n=e&&`<div class="gdviz-notice" role="status">${nf(e)}</div>`;pt(await st(
t.widget_manager,t.get("message")),"value",n)}var nf=t=>t.replaceAll("&","&amp;").replaceAll("<","&lt;"),nc=400,rc="There are too many points, or pinned runs, f\
or the address of this page, so a copy of the address leaves them out. To keep them or to give them to others, save the page.";async function ic(t){let e=await le(
t),n=history.state?.[un];await ef(t,location.search,n),n&&await ti(t,rc);let r=await le(t),[o,i,s]=[0,-1/0,!!n];function a(){o||=setTimeout(l,Math.max(0,i+nc-performance.
now()))}let c=sn(t,a);addEventListener("popstate",()=>{r=new Map,a()});async function l(){i=performance.now(),o=ne()?setTimeout(l,nc):0;let p=await le(t);if(o||
!on(p,r).length)return;r=p;let u=on(p,e).length?await Qo(p):"",d=s;s=Xo(u).length>Cr;try{s?history.replaceState({[un]:Object.fromEntries(p)},"",Xo(await Qo(rf(p)))):
history.replaceState(null,"",Xo(u))}catch{return c()}s!==d&&await ti(t,s?rc:"")}}function Xo(t){let n=[new URLSearchParams([...new URLSearchParams(location.search)].
filter(([r])=>!oc(r)&&r!==un)).toString(),t].filter(Boolean).join("&");return ni()+(n&&`?${n}`)+location.hash}var rf=t=>new Map([...t].filter(([,e])=>e.length<500));var of=400,sf=200,sc=["pointerdown","keydown","input","change","drop"],ac=["pointerup","pointercancel"];function af(t){let e=new Set,n=[],r=[],o=null,i=()=>new Map,
[s,a,c,l]=[0,!1,!1,!1],p=null,u=Promise.resolve();for(let m of sc)addEventListener(m,E,!0);for(let m of ac)addEventListener(m,z,!0);addEventListener("blur",z);let d=sn(
t,m=>{i=m,!o&&!ne()&&(o=i()),l||x()});return{undo:()=>M(n,r),redo:()=>M(r,n),count:f,watch:g,stop:h};function f(){return{undo:n.length,redo:r.length}}function g(m){
return e.add(m),()=>e.delete(m)}function w(){for(let m of e)m()}function x(){clearTimeout(s),s=setTimeout(y,of)}function y(){a||ne()?x():A()}function E({type:m,
target:b}){s&&!ne()&&(m==="pointerdown"||b!==p)&&A(),p=b,c=!0,m==="pointerdown"&&(a=!0)}function z(){a=!1}function A(){clearTimeout(s);let m=c;[s,c]=[0,!1];let b=i();
o&&!on(b,o).length||(o&&m&&(n.push(o),n.length>sf&&n.shift(),r.length=0),o=b,w())}function M(m,b){let $=u.then(async()=>{s&&A();let v=m.pop();if(!v||!o)return"";
let _=await xa(t,on(v,o));b.push(o),l=!0;try{await Nt(t,v),await ve(),o=i()}finally{[l,c]=[!1,!1],w()}return _});return u=$.catch(()=>{}),$}function h(){clearTimeout(
s);for(let m of sc)removeEventListener(m,E,!0);for(let m of ac)removeEventListener(m,z,!0);removeEventListener("blur",z),d()}}var cc=re((t,e)=>af(e),t=>t.stop()),
lc=cc.use,uc=t=>cc.find(t.get("key"));var cf=/\$([A-Za-z_]\w*(?:\.\w+)?)/g,dc=100;async function fc(t){let e=t.get("script"),n=[...new Set(gc(e))],r=new Map(await Promise.all(n.map(async s=>[s,await st(
t.widget_manager,s)]))),o=s=>r.get(s),i=({when:s})=>!s||s.indices.includes(o(s.selector).get("index"));return e.filter(i).map(s=>`${lf(s,o)}
`).join("")}function gc(t){return typeof t=="string"?t.startsWith("IPY_MODEL_")?[t]:[]:typeof t=="object"&&t!==null?Object.values(t).flatMap(gc):[]}function lf({
text:t,holes:e,each:n},r){let o=(a,c=0)=>uf(a,r,c);if(!n)return pc(t,(a,c)=>o(e[a],c));let i=r(n.shown[0]).get(n.shown[1]);return n.entries.filter((a,c)=>i[c]>0).
map(a=>pc(t,c=>c==="name"?ge(a.name):c==="hyperparameters"?mc(a.hyperparameters,r):o(e[c]))).join(`
`)}var pc=(t,e)=>t.split(`
`).map(n=>n.replaceAll(cf,(r,o)=>e(o,n.length-n.trimStart().length))).join(`
`),ge=t=>JSON.stringify(t);function Pn(t){let e=Le(t);return/^-?[0-9]+$/.test(e)?`${e}.0`:e}function hc({widget:t,trait:e,kind:n,options:r=[]},o){let i=o(t).get(
e);return n==="choice"?ge(r[i]):n==="flag"?i?"True":"False":n==="whole"?String(i):n==="number"?Pn(i):n==="numbers"?`[${i.map(Pn).join(", ")}]`:ge(i)}var mc=(t,e)=>Object.
entries(t).map(([n,r])=>`${n}=${hc(r,e)}`).join(", "),ri=t=>`(${t.join(", ")}${t.length===1?",":""})`;function uf(t,e,n){return t.kind==="arguments"?df(e(t.widget)):
t.kind==="starts"?pf(e(t.field),e(t.slice),e(t.surface)):t.kind==="keywords"?mc(t.entries[e(t.selector).get("index")],e):t.kind==="switched"?ri(Object.entries(t.
targets).filter(([,{widget:r,trait:o}])=>e(r).get(o)).map(([r])=>ge(r))):t.kind==="points"?gf(ff(e(t.widget),t),n):hc(t,e)}function df(t){let[e,n,r]=[t.get("val\
ue"),t.get("variables"),W(t.get("parameters"))],o=Qt(e,n).parameters;if(String(n)==="x")return`${ge(e)}, ${ri(["x",...o].map(ge))}`;let i=String(n)==="x,y"?[]:[
ri(n.map(ge))];return[ge(e),...i,...o.map((s,a)=>`${s}=${Pn(r[a])}`)].join(", ")}function pf(t,e,n){let[r,o,i]=[W(t.get("parameters")),e.get("indices"),n.get("s\
tart")],{parameters:s}=Qt(t.get("value"),t.get("variables"));return`[${s.map((a,c)=>Pn(o.includes(c)?i[o.indexOf(c)]:r[c])).join(", ")}]`}function ff(t,{array:e,
training:n}){let r=Array.from(W(t.get("part"))),o=r.map((c,l)=>n?c>0:l<=r.findLastIndex(Boolean)),i=e==="x"&&t.get("task")!=="regression";return(e==="x"?zt(t.get(
"x")).map(([...c])=>c):Array.from(W(t.get(e)),c=>[c])).map(c=>c.map(e==="part"?String:Pn)).filter((c,l)=>o[l]).map(c=>i?`[${c.slice(0,2).join(", ")}]`:c[0])}function gf(t,e){
let n=`[${t.join(", ")}]`;if(n.length+e<dc-20)return n;let r=" ".repeat(e+4),o=[r];for(let i of t){let s=o[o.length-1];s!==r&&s.length+i.length+2>dc?o.push(`${r}${i}\
,`):o[o.length-1]=s===r?`${r}${i},`:`${s} ${i},`}return`[
${o.join(`
`)}
${" ".repeat(e)}]`}var vc=1e6,oi=({widget_manager:t})=>t.ownsAddress?document.title:void 0;function Ir(t,...e){let n=r=>r.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"");return[n(oi(t)??"")||"page",...e.map(n)].filter(Boolean).join("-")}async function bc(t){let e=oi(t),n=Object.fromEntries(await le(t));return{name:`${Ir(t)}.\
json`,text:`${JSON.stringify({gdviz:Pe,page:e,values:n},null,1)}
`}}async function xc(t,e){try{if(e.size>vc)throw new RangeError(`it is larger than ${vc/1e6} MB`);let n=hf(await e.text(),oi(t));wc(await Fo(t,n));let r=await le(
t),o=await Nt(t,n);return o.length&&await Nt(t,r),wc(o),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function wc([t]){if(t)throw new RangeError(
t)}function hf(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:r,page:o,values:i}=Lo(n)?n:{};if(r===
void 0)throw new RangeError("it does not hold the state of a page");if(r!==Pe)throw new RangeError(`it has version ${JSON.stringify(r).slice(0,20)}, and this pa\
ge reads version ${Pe}`);if(e&&o!==e)throw new RangeError(`it is of ${typeof o=="string"?`“${o.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!Mr(i))throw new RangeError("its values are not texts by names");return new Map(Object.entries(i))}var $c=wi(ko(),1);async function kc(t){let{columns:e,series:n}=t.get("csv");if((await Promise.all(e.map(({array:[p]})=>st(t.widget_manager,p)))).some(p=>p.get("outdated")))return null;
let o=async([p,u])=>(await st(t.widget_manager,p)).get(u),i=await Promise.all(e.map(({array:p})=>o(p))),s=await Promise.all(e.map(({names:p})=>p[0]?.startsWith(
"IPY_MODEL_")?o(p):p)),a=[...n?[n.name]:[],...s.flat()],c=n&&await o(n.shown),l=n?n.names.flatMap((p,u)=>c[u]>0?yc(i,u).map(d=>[p,...d]):[]):yc(i,0,s);return`${$c.default.
unparse([a,...l],{newline:`
`})}
`}function yc(t,e,n){let r=t.map((l,p)=>mf(l,e,n?.[p].length)),[[o],...i]=r,s=i.filter((l,p)=>t[p+1].shape.length===2).flat(),a=l=>o[l]!==o[l-1]&&Number.isFinite(
o[l])&&s.some(p=>Number.isFinite(p[l])),c=l=>Number.isFinite(l)?l:"";return Array.from(o,(l,p)=>p).filter(a).map(l=>r.flat().map(p=>c(p[l])))}function mf(t,e,n=t.
shape[2]??1){let[r,o,i=1]=t.shape,s=W(t),a=l=>s.subarray(l*o*i,(l+1)*o*i);if(t.shape.length===2&&n>1)return Array.from({length:n},(l,p)=>a(p));let c=a(r>1?e:0);
return Array.from({length:Math.min(i,n)},(l,p)=>Float64Array.from({length:o},(u,d)=>c[d*i+p]))}var zc="This is being computed: try again in a moment.";function _c(t,e,n){let r=null,o=()=>e.closest(".gdviz-page")??document.body;function i(){r=r?null:la(o()),
n("")}function s(d,f,g){_e(d,f,g),n(`Saved as “${d}”.`)}async function a(){let d=await kc(t);if(d===null)return n(zc);s(`${Ir(t,"run")}.csv`,d,"text/csv")}async function c({
name:d,node:f},g){if(f.closest("[data-outdated]"))return n(zc);let w=`${Ir(t,d)}.${g}`;g==="svg"?s(w,On(f),"image/svg+xml"):s(w,await _r(f),"image/png")}let l=(d,f)=>j`<li><span>${d}</span>${f}</li>`,
p=(d,f,g)=>j`<button type="button" aria-label=${`${f}: ${d}`} @click=${g}>${d}</button>`;function u(){let{notebook:d}=t.widget_manager,f=(r??[]).filter(({node:g})=>g.
checkVisibility());return j`<ul class="files" aria-label="Download">
      ${d?l("Notebook",j`<a class="button" href=${d.address} download=${d.name} aria-label="Notebook: IPYNB">IPYNB</a>`):D}
      ${t.get("csv").columns?l("Run",p("CSV","Run",a)):D}
      ${f.map(g=>l(g.name,j`
        ${p("SVG",g.name,()=>c(g,"svg"))}${p("PNG",g.name,()=>c(g,"png"))}`))}
    </ul>`}return{button:()=>j`<button type="button" class="download" title="Save the notebook, the run and the figures as files"
      aria-expanded=${r!==null} @click=${i}>Download</button>`,list:()=>r?u():D}}var vf=`With this many points or pinned runs the link would have more than ${Cr.toLocaleString("en")} characters, which not every server takes: save the page in\
stead.`;function wf({model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>ei(t))}var bf="textarea, [contenteditable], input:is([type=text], [type=number],\
 [type=search], :not([type])):not([readonly])";function xf({key:t,ctrlKey:e,metaKey:n,shiftKey:r,altKey:o}){return o||!(e||n)?null:t.toLowerCase()==="z"?r?"redo":
"undo":t.toLowerCase()==="y"&&!r?"redo":null}function yf({model:t,el:e}){rt(e,"gdviz-page-state");let n=lc(t),r=uc(t),[o,i,s]=["","",""];function a(z,A="",M=""){
[o,i,s]=[z,A,M],y()}async function c(z){let A=await r[z]();a(A?`${z==="undo"?"Undone":"Redone"}: ${A}.`:`There is nothing to ${z}.`)}function l(z){let A=xf(z),M=z.
target,m=(e.closest(".gdviz-page")??e).contains(M)||t.widget_manager.ownsAddress&&!M.closest?.(".gdviz-page");!A||!m||z.defaultPrevented||M.matches?.(bf)||(z.preventDefault(),
z.stopPropagation(),c(A))}async function p(){a("");let z=`${ni()}?${await ei(t)}`;if(z.length>Cr)return a(vf);let A=await ze(z);a(A?"Copied.":"Copy this:",z),A||
e.querySelector("[type=text]").select()}async function u(){let z=await fc(t);if(await ze(z))return a("Copied.");a("Copy this:","",z),e.querySelector("textarea").
select()}let d=_c(t,e,a);async function f(){let{name:z,text:A}=await bc(t);_e(z,A,"application/json"),a(`Saved as “${z}”.`)}async function g({target:z}){let[
A]=z.files;if(!A)return;let M=await xc(t,A);a(M?`“${A.name}” was not opened: ${M}.`:`Opened “${A.name}”.`),z.value=""}let w=(z,A,M)=>j`<button type="button" title=${A} @click=${M}>${z}</button>`,
x=(z,A,M,h)=>j`
    <button type="button" title=${M} aria-keyshortcuts=${h} aria-disabled=${r.count()[z]===0}
      @click=${()=>c(z)}>${A}</button>`;function y(){F(e,j`
      <div role="group" aria-label="Changes">
        ${x("undo","Undo","Undo the last change (Ctrl+Z)","Control+Z Meta+Z")}
        ${x("redo","Redo","Redo what was undone (Ctrl+Shift+Z)","Control+Shift+Z Meta+Shift+Z Control+Y")}
      </div>
      <div role="group" aria-label="This page in its current state">
        ${w("Copy link","Copy the address of this page in its current state",p)}
        ${w("Save","Save the current state of this page as a file",f)}
        ${w("Open …","Open a state of this page that was saved",()=>e.querySelector("[type=file]").click())}
        <input type="file" accept=".json,application/json" hidden @change=${g} />
      </div>
      <div role="group" aria-label="Take it with you">
        ${t.get("script").length?w("Copy as Python","Copy a Python script that computes what this page shows",u):D}
        ${d.button()}
      </div>
      ${d.list()}
      <span role="status">${o}</span>
      <textarea readonly spellcheck="false" aria-label="Python script of what this page shows" rows="12" ?hidden=${!s} .value=${ft(s)}></textarea>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!i} .value=${ft(i)} />`)}y();let E=[n,r.watch(y),ot(t,"script cs\
v",y),()=>removeEventListener("keydown",l,!0)];return addEventListener("keydown",l,!0),()=>E.forEach(z=>z())}var Ac={initialize:wf,render:yf};var Sc=(t,e,n)=>{let r=new Map;for(let o=e;o<=n;o++)r.set(t[o],o);return r},Mc=an(class extends ue{constructor(t){if(super(t),t.type!==It.CHILD)throw Error("rep\
eat() can only be used in text expressions")}dt(t,e,n){let r;n===void 0?n=e:e!==void 0&&(r=e);let o=[],i=[],s=0;for(let a of t)o[s]=r?r(a,s):s,i[s]=n(a,s),s++;return{
values:i,keys:o}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,r]){let o=Ta(t),{values:i,keys:s}=this.dt(e,n,r);if(!Array.isArray(o))return this.ut=s,
i;let a=this.ut??=[],c=[],l,p,u=0,d=o.length-1,f=0,g=i.length-1;for(;u<=d&&f<=g;)if(o[u]===null)u++;else if(o[d]===null)d--;else if(a[u]===s[f])c[f]=de(o[u],i[f]),
u++,f++;else if(a[d]===s[g])c[g]=de(o[d],i[g]),d--,g--;else if(a[u]===s[g])c[g]=de(o[u],i[g]),cn(t,c[g+1],o[u]),u++,g--;else if(a[d]===s[f])c[f]=de(o[d],i[f]),cn(
t,o[u],o[d]),d--,f++;else if(l===void 0&&(l=Sc(s,f,g),p=Sc(a,u,d)),l.has(a[u]))if(l.has(a[d])){let w=p.get(s[f]),x=w!==void 0?o[w]:null;if(x===null){let y=cn(t,
o[u]);de(y,i[f]),c[f]=y}else c[f]=de(x,i[f]),cn(t,o[u],x),o[w]=null;f++}else Nr(o[d]),d--;else Nr(o[u]),u++;for(;f<=g;){let w=cn(t,c[g+1]);de(w,i[f]),c[f++]=w}for(;u<=
d;){let w=o[u++];w!==null&&Nr(w)}return this.ut=s,Tr(t,c),_t}});var $f=["paths","x","y","values"],jr=["A","B","C","D"],te=({state:t,curves:e})=>JSON.stringify([t,e]),Oc=t=>Object.fromEntries([...t].filter(([e])=>e!==Or));function kf(t,e){
let[n,...r]=t.shape,o=De(r),i=n?e%n*o:0;return W(t).slice(i,i+o)}async function zf(t){let e=s=>s?st(t.widget_manager,s):null,[n,r,o]=await Promise.all(["state",
"choice","runner"].map(s=>e(t.get(s)))),i=await Promise.all(t.get("views").map(e));return{state:n,choice:r,runner:o,views:i}}async function _f(t){let{state:e,choice:n,
runner:r,views:o}=await zf(t),i=new Map,s=()=>new Map,a=0,c=[sn(e,h=>(s=h,y())),ot(t,"pinned",w)];return w(),{pin:f,swap:g,isOfProblem:z,lossesOf:A,stop:M};function l(){
return t.get("pinned")}function p(h){G(t,{pinned:h})}function u(){return o.map(h=>{let m=$f.filter(v=>h.get(v)),b=m.map(v=>He(h,v));return(n?[n.get("index")]:Array.
from({length:Math.max(...b.map(({shape:v})=>v[0]))},(v,_)=>_)).map(v=>({row:v,...Object.fromEntries(m.map((_,k)=>[_,kf(b[k],v)]))}))})}async function d(){await ve(
{inBackground:!1});let h=s(),b={name:(await ya(e,h,t.get("named"))).slice(0,rn),shown:!0,state:Oc(h)};return r?b.curves=Af(u()):i.set(te(b),u()),b}async function f(){
let h=await d();l().length<Re&&p([...l(),h])}async function g(h){let m=await d(),b=l()[h];await Nt(e,new Map([...Object.entries(b.state),[Or,Er(l().with(h,m))]])),
r&&G(r,{playing:!1,shown:-1,resets:r.get("resets")+1})}function w(){for(let m of l())m.curves&&i.set(te(m),Sf(m.curves));let h=l().filter(m=>!i.has(te(m)));h.length&&
Kn(x(h)),y()}async function x(h){let m=Oc(s());for(let b of h){let $=await Nt(e,new Map(Object.entries(b.state)));await ve({inBackground:!1}),$.length||i.set(te(
b),u())}await Nt(e,new Map(Object.entries(m))),h.some(b=>!i.has(te(b)))&&p(l().filter(b=>i.has(te(b)))),y()}function y(){a||=requestAnimationFrame(E)}function E(){
a=0;let h=l().length?s():new Map,b=l().map((v,_)=>({pin:v,mark:jr[_],of:i.get(te(v)),isHere:z(v,h)})).filter(({pin:v,of:_})=>v.shown&&_),$=JSON.stringify(b.map(
({pin:v,mark:_,isHere:k})=>[_,v.name,te(v),k]));$!==t.get("drawn")&&(pt(t,"drawn",$),o.forEach((v,_)=>{let k=b.filter(({isHere:S})=>S||!v.get("paths"));pt(v,"pi\
nned",k.flatMap(({pin:S,mark:R,of:O})=>(O?.[_]??[]).map(L=>({...L,mark:R,name:S.name}))))}))}function z(h,m=s()){return t.get("problem").every(b=>(h.state[b]??"")===
(m.get(b)??""))}function A(h){return(i.get(te(h))??[]).flat().flatMap(({y:b})=>b?[b]:[]).map(b=>b.findLast($=>!Number.isNaN($))??NaN)}function M(){cancelAnimationFrame(
a);for(let h of c)h()}}var Af=t=>t.map(e=>[e[0]?.x,...e.map(({y:n})=>n)].map(n=>Array.from(n??[],r=>Number.isFinite(r)?Number(r.toPrecision(5)):null)));function Sf(t){
let e=n=>Float64Array.from(n,r=>r??NaN);return t.map(([n=[],...r])=>r.map((o,i)=>({row:i,x:e(n),y:e(o)})))}var Ec=re((t,e)=>_f(e),t=>t.then(e=>e.stop())),Tc=Ec.
use,Nc=t=>Ec.find(t.get("key"));var Mf=`${Re} runs are pinned: remove one to pin another`;function Of({model:t,el:e}){rt(e,"gdviz-pins");let n=Tc(t),r=null;Nc(t).then(u=>{r=u,l()});let o=()=>t.
get("pinned"),i=(u,d)=>G(t,{pinned:o().with(u,{...o()[u],...d})});function s(u){G(t,{pinned:o().filter((f,g)=>g!==u)});let d=e.querySelectorAll(".remove");(d[Math.
min(u,d.length-1)]??e.querySelector("button"))?.focus()}function a(){o().length<Re&&r?.pin()}function c(u,d){let[f,g]=[jr[d],`pinned run ${jr[d]}`],w=r?r.lossesOf(
u).map(E=>Y(E,3)):[],x=({target:E})=>i(d,{name:E.value.trim().slice(0,rn)}),y=r&&!r.isOfProblem(u);return j`
      <li class=${u.shown?"":"hidden"}>
        <label title="Show or hide ${g}"><input type="checkbox" aria-label="Show ${g}" .checked=${ft(u.shown)}
          @change=${({target:E})=>i(d,{shown:E.checked})} /><b>${f}</b>${ks(f)}</label>
        <input type="text" aria-label="Name of ${g}" title=${u.name} maxlength=${rn} .value=${ft(u.name)} @change=${x} />
        <output title="Its last loss">${w.length?`loss ${w.join(", ")}`:D}</output>
        <button type="button" title="Make ${g} the present one, and pin the present one in its place" @click=${()=>r?.swap(d)}>Swap</button>
        <button type="button" class="remove" title="Remove ${g}" aria-label="Remove ${g}" @click=${()=>s(d)}>×</button>
        ${y?j`<small>Of another problem: not drawn on this surface.</small>`:D}
      </li>`}function l(){let u=o().length>=Re;F(e,j`
      <button type="button" aria-disabled=${u} title=${u?Mf:"Keep the present run in the plots, to compare others with it"} @click=${a}>Pin this run</button>
      <ul aria-label="Pinned runs" ?hidden=${!o().length}>${Mc(o(),(d,f)=>f,c)}</ul>`)}let p=[n,lt(t,{"pinned drawn":l})];return()=>p.forEach(u=>u())}var Rc={render:Of};var Ef={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},Ce=(t,e,n,r=t)=>j`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${Ef[t]} /></svg>
  </button>`,Fr=(t,e)=>Ce(t?"pause":"play",t?"Pause":"Play",e,"play");var Tf=10,Nf=8;function Rf({model:t}){let e=t.get("max");return ot(t,"max",()=>{let[n,r]=[t.get("value"),t.get("max")];(n>r||n===e&&!t.get("playing"))&&G(t,{value:r}),
e=r})}function Lf({model:t,el:e}){rt(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),o=y=>G(t,{playing:!1,value:y});function i(){let y=!t.
get("playing");G(t,{playing:y,value:y&&n()>=r()?0:n()})}function s(){if(!t.get("ends"))return`${n()} / ${r()}`;let[y,E]=t.get("ends");return Y(y+(E-y)*n()/Math.
max(r(),1),3)}let[a,c]=t.get("ends")?[t.get("description"),""]:["","The current step"],l=()=>F(e,j`
      ${Ce("back","Back to the start",()=>o(0))}
      ${Fr(t.get("playing"),i)}
      ${Ce("step","Step forward",()=>o(Math.min(n()+1,r())))}
      <label title=${c}>
        ${a&&j`<span>${a}</span>`}
        <input type="range" min="0" step="1" aria-label=${a||"Current step"} aria-valuetext=${a?s():D} .max=${String(r())} .value=${ft(String(n()))}
          @input=${({target:y})=>o(Number(y.value))} />
        <output>${s()}</output>
      </label>`),p=0,u=0,d=()=>(t.get("seconds")?r()/t.get("seconds"):Math.max(Tf,r()/Nf))/1e3;function f(y){let E=Math.min(Math.floor((y-p)*d()),r());if(E>=r())
return G(t,{value:r(),playing:!1});E>n()&&G(t,{value:E}),t.get("playing")&&(u=requestAnimationFrame(f))}function g(){cancelAnimationFrame(u),t.get("playing")&&(w(),
u=requestAnimationFrame(f))}function w(){p=performance.now()-n()/d()}let x=[lt(t,{"value max playing":l}),ot(t,"max",w),ot(t,"playing",g),()=>cancelAnimationFrame(
u)];return g(),()=>x.forEach(y=>y())}var Lc={initialize:Rf,render:Lf};var Pf="gdviz answer ";function Pc(t){let e=`${Pf}${location.pathname} ${t}`;return{get:()=>ii(()=>JSON.parse(localStorage.getItem(e)??"null")??void 0),set:n=>ii(
()=>localStorage.setItem(e,JSON.stringify(n))),clear:()=>ii(()=>localStorage.removeItem(e))}}function ii(t){try{return t()}catch{return}}var Cf={point:"Drag the ring to where you expect it.",points:"Drag the rings to where you expect them.",number:"Move the slider to the number you expect.",choice:"\
Choose an answer.",choices:"Choose an answer in each row.",order:"Choose a place for each; two that you give the same place swap."},si=(t,e)=>Array.isArray(t)&&
t.length===e;function If({model:t,el:e}){rt(e,"gdviz-question");let n=t.get("kind"),r=t.get("rows"),o=Cf[t.get("distinct")?"order":(r.length||t.get("points").length)===
1?n.slice(0,-1):n],[i,s]=[Pt(),Pt()],a=t.get("solution")!==null,c=Pc(t.get("question")),[l,p]=[[],[]],u=n==="number"?"number":"chosen",d=()=>n==="points"?l.map(
O=>O.get("value")):t.get(u),f=JSON.stringify(d()),g=!1,w=!1,x=pe($,O=>G(t,{number:O}));function y(){if(g=n==="choices"?d().includes(-1):JSON.stringify(d())===f,
g)return $();c.set(d()),G(t,{committed:!0})}function E(){g=!1,c.clear(),G(t,{committed:!1}),e.querySelector("input, button")?.focus()}function z(){let O=t.get("\
committed");l.forEach(T=>pt(T,"locked",O)),p.forEach(T=>pt(T,"locked",!O));let L=e.closest(".gdviz-beside")?.querySelector(".gdviz-moved");return L?.toggleAttribute(
"inert",!O),!!L}function A(O,L){let T=[...t.get("chosen")],C=t.get("distinct")?T.indexOf(L):-1;C>=0&&(T[C]=T[O]),T[O]=L,G(t,{chosen:T})}function M([O,L],T){return j`<div class="options ${O?
"named":""}" role="radiogroup" aria-label=${O||t.get("question")}>
      ${O?j`<span class="name">${O}</span>`:D}
      ${L.map((C,I)=>j`
        <label><input type="radio" name="${i}-${T}" .checked=${t.get("chosen")[T]===I} ?disabled=${t.get("committed")} @change=${()=>A(T,I)} />
          <span>${C}</span></label>`)}</div>`}function h(){let O=t.get("committed");if(n==="choices")return r.map(M);if(n==="points")return D;let[L,T,C,I,N]=["n\
umber","min","max","step","unit"].map(P=>t.get(P));return j`<div class="gdviz-slider">${x({value:L,min:T,max:C,step:I,unit:N,disabled:O,description:a?"Your answ\
er":"Your prediction",tooltip:"The number that you expect"})}</div>`}function m(){let O=t.get("solution"),L=1e-9*Math.max(1,Math.abs(O));return Math.abs((n==="n\
umber"?d():d()[0])-O)<=t.get("within")+L}function b(){if(!a)return"Compare your prediction with what is shown now, then move the controls.";let O=t.get("solutio\
n"),L=n==="choices"?r[0][1][O]:`${Y(O)} ${t.get("unit")}`.trim();return`${m()?"Right.":`Not quite: ${L}.`} ${t.get("explanation")}`.trim()}function $(){let O=t.
get("committed"),L=a&&O?m()?"right":"wrong":"";F(e,j`
      <div role="group" class=${L} aria-labelledby=${s}>
        <p class="text" id=${s}>${t.get("question")}</p>
        ${h()}
        <p class="hint ${g?"urged":""}" role="status">${O?b():o}</p>
        ${O?j`<button type="button" class="again" @click=${E}>${a?"Try again":"Predict again"}</button>`:j`<button type="button" class="commit" @click=${y}>${a?
"Check":"This is my prediction"}</button>`}
      </div>`),z()}function v(O){return n==="points"?si(O,l.length)&&O.every(L=>si(L,2)&&L.every(Number.isFinite)):n==="choices"?si(O,r.length)&&r.every(([,L],T)=>Number.
isInteger(O[T])&&L[O[T]]!==void 0):Number.isFinite(O)&&O>=t.get("min")&&O<=t.get("max")}async function _(){let O=[t.get("points"),t.get("others")],L=await Promise.
all(O.map(C=>Promise.all(C.map(I=>st(t.widget_manager,I)))));if(w)return;[l,p]=L,f=JSON.stringify(d());let T=c.get();v(T)&&!t.get("committed")&&(n==="points"?l.
forEach((C,I)=>G(C,{value:T[I]})):G(t,{[u]:T}),G(t,{committed:!0})),z()}let k=[lt(t,{"question chosen number min max step committed":$})];_();let S=new MutationObserver(
()=>z()&&S.disconnect()),R=new ResizeObserver(()=>{let O=e.closest(".gdviz-beside");O&&(R.disconnect(),z()||S.observe(O,{childList:!0,subtree:!0,attributeFilter:[
"class"]}))});return R.observe(e),k.push(()=>S.disconnect(),()=>R.disconnect()),()=>{w=!0,k.forEach(O=>O())}}var Cc={render:If};var Ic=t=>Number.isFinite(t)?Y(t,Math.abs(t)<.001?2:3):"–";function jf({model:t,el:e}){rt(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function r(s,a){n(s)!==
a&&G(t,{shown:t.get("shown").with(s,Number(a))})}function o(s){G(t,{chosen:s}),r(s,!0)}function i(){let[s,a,c]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=zt(t.get("values")),p=t.get("outdated"),u=(x,y)=>p?"…":Ic(l[x]?.[y]??NaN),d=s.map((x,y)=>j`<th scope="col" title=${a[y]??""}>${x}</th>`),f=t.get("names").map(
(x,y)=>{let[E,z]=[n(y),y===t.get("chosen")],A=({target:h})=>r(y,h.checked),M=`background: ${xt(c[y%c.length])}`;return j`
        <tr class="${E?"":"hidden"} ${z?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${x}" .checked=${ft(E)} @change=${A} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${x}" aria-pressed=${z} @click=${()=>o(y)}>
              <span class="swatch" .style=${M}></span>${x}
            </button>
          </th>
          ${s.map((h,m)=>j`<td class="number">${E?u(y,m):"–"}</td>`)}
        </tr>`}),w=(t.get("pinned")??[]).map(({mark:x,name:y,row:E,values:z})=>j`
        <tr class="pinned">
          <td></td>
          <th scope="row" title=${y}><span class="swatch" .style="background: ${xt(c[E%c.length])}"></span>${x}: ${t.get("names")[E]}</th>
          ${s.map((A,M)=>j`<td class="number">${Ic(z?.[M]??NaN)}</td>`)}
        </tr>`);F(e,j`<table aria-busy=${!!p}><caption ?hidden=${!p}>${p}</caption><thead><tr><td></td><td></td>${d}</tr></thead><tbody>${f}${w}</tbody></table>`)}
return lt(t,{"names colors columns hints shown values chosen outdated pinned":i})}var jc={render:jf};var ai=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Ff(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function Bf({model:t,el:e}){rt(e,"gdviz-runner");let n=t.get("unit"),r=()=>G(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),o=()=>G(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function i(){let g=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);G(t,{playing:!t.get("playing"),shown:-1,
resets:g})}function s({target:g}){let w=Number(g.value);G(t,{playing:!1,shown:w+t.get("stride")>t.get("position")?-1:w})}function a({target:g}){let w=Math.round(
Number(g.value));w>=1&&w<=1e3&&G(t,{anew_steps:w}),g.value=t.get("anew_steps")}function c(){let[g,w]=[t.get("position"),t.get("shown")],x=g.toLocaleString("en");
return w<0||w>=g?`${n} ${x}`:`${n} ${w.toLocaleString("en")} of ${x}`}function l(){let[g,w]=[t.get("position"),t.get("shown")];return j`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${c()} title="Wind back through the ${n}s"
        .max=${String(g)} .step=${String(t.get("stride"))} .value=${ft(String(w<0?g:w))}
        ?disabled=${g===0} @input=${s} />`}let p=g=>t.get("position")<g?"the numbers are no longer finite. The last finite parameters are shown.":"the loss keep\
s growing, or is no longer finite.";function u(){let[g,w,x]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],y=M=>Math.abs(M/g-1)<.001,E=ai.some(y)?ai:[...ai,
g].sort((M,h)=>M-h),z=({target:M})=>G(t,{speed:Number(M.value)}),A=({target:M})=>G(t,{anew:M.checked,playing:!1});F(e,j`
      <div class="gdviz-buttons">
        ${Ce("back","Restart",r,x<0?"back":"back wanted")}
        ${Fr(t.get("playing"),i)}
        ${Ce("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${z}>
          ${E.map(M=>j`<option value=${M} .selected=${ft(y(M))}>${Ff(M,n)}</option>`)}
        </select>
        <output class="position">${c()}</output>
      </div>
      ${t.get("stride")>0?l():D}
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${ft(w)} @change=${A} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!w}
          .value=${String(t.get("anew_steps"))} @change=${a} />
        ${n}s
      </div>
      ${x<0||t.get("outdated")?D:j`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${x.toLocaleString("en")}: ${p(x)} Lower the learning rate, then restart.</div>`}`)}function d(){t.get("diverged_at")>=0&&t.get("playin\
g")&&G(t,{playing:!1})}let f=[ot(t,"position diverged_at",d),lt(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":u})];return d(),()=>f.
forEach(g=>g())}var Fc={render:Bf};var Df=t=>t===void 0||Number.isNaN(t)?"–":Y(t);function Uf({model:t,el:e}){return rt(e,"gdviz-sentence"),lt(t,{"templates which values shown kind outdated":()=>{
let[n,r]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=W(t.get("values")),i=t.get("templates")[t.get("which")]??"",s=t.get("outdate\
d"),a=s||i.replace(/\{(\d+)\}/g,(l,p)=>Df(o[p])),c=t.get("shown")&&i;F(e,c?j`<div class="${n} ${s?"gdviz-outdated":""}" role=${r}>${a}</div>`:D)}})}var Bc={render:Uf};function Hf(t){let{parameters:e}=Qt(t.get("value"),t.get("variables")),n=[..."abc"].filter(r=>!e.includes(r));return[...e,...n.slice(0,Math.max(0,2-e.length))]}
function qf(t,[e,n]){let r=i=>t.find(s=>s!==i),o=t.includes(e)?e:r(n);return[o,t.includes(n)&&n!==o?n:r(o)]}async function Dc(t){let e=n=>st(t.widget_manager,n);
return{field:await e(t.get("field")),surfaces:await Promise.all(t.get("surfaces").map(e))}}function Br(t,e,n){String(t.get(e))!==String(n)&&pt(t,e,n)}async function Wf(t){
let{field:e,surfaces:n}=await Dc(t);function r(){let i=Hf(e),s=qf(i,i.length>2?t.get("axes"):i),a=t.get("active");if(Br(e,"without",s),Br(t,"indices",a?s.map(c=>i.
indexOf(c)):[0,1]),!!a){Br(t,"names",i);for(let c of n)Br(c,"axis_names",s)}}let o=[ot(e,"value",r),ot(t,"active axes",r)];return r(),()=>o.forEach(i=>i())}function Vf(t,e){
return t.flatMap((n,r)=>{let[o,i]=e.slice(2*r,2*r+2),s=o<=n&&n<=i?0:n-(o+i)/2;return[o+s,i+s]})}function Gf({model:t}){let e=Ue(Wf(t));return()=>e.then(n=>n())}
async function Kf({model:t,el:e}){rt(e,"gdviz-slice");let{field:n,surfaces:[r]}=await Dc(t);function o(s,a){let c=t.get("names"),l=t.get("indices").map(g=>c[g]),
p=l.map((g,w)=>w===s?a:g===a?l[s]:g),u=n.get("parameters"),d=W(u).slice();l.forEach((g,w)=>d[c.indexOf(g)]=Number(Le(r.get("start")[w]))),G(n,{parameters:ee(d,{
shape:u.shape,dtype:"float64"},u)});let f=p.map(g=>d[c.indexOf(g)]);G(r,{start:f,view:Vf(f,r.get("view"))}),G(t,{axes:p})}function i(){let s=t.get("names"),[a,c,
l]=[t.get("indices"),W(t.get("point")),t.get("outdated")],p=(f,g)=>j`
      <label>${f}
        <select title="The letter of the model that this axis shows" @change=${({target:w})=>o(g,w.value)}>
          ${s.map((w,x)=>j`<option value=${w} .selected=${ft(x===a[g])}>${w}</option>`)}
        </select>
      </label>`,u=s.flatMap((f,g)=>a.includes(g)?[]:[`${f} = ${Y(c[g]??NaN,3)}`]),d=`The surface is a slice at step ${t.get("step")}: ${u.join(", ")}. The pat\
h is projected onto it.`;F(e,t.get("active")&&s.length>2?j`
      <div class="axes">${p("Horizontal axis",0)}${p("Vertical axis",1)}</div>
      <div class="gdviz-note ${l?"gdviz-outdated":""}" role="status">${l||d}</div>`:D)}return lt(t,{"names indices active point step outdated":i})}var Uc={initialize:Gf,
render:Kf};function Yf({model:t,el:e}){rt(e,"gdviz-slider");let n=pe(r,o=>G(t,{value:o}));function r(){let[o,i,s,a,c,l]=["value","min","max","step","log","whole"].map(w=>t.
get(w)),[p,u,d,f]=["disabled","description","unit","tooltip"].map(w=>t.get(w)),g=t.get("continuous_update");F(e,n({value:o,min:i,max:s,step:a,log:c,whole:l,disabled:p,
description:u,unit:d,tooltip:f,continuous:g}))}return lt(t,{"value description tooltip unit min max step log disabled":r})}var Hc={render:Yf};function Cn({values:t,shape:[e,n],box:[r,o,i,s]},[a,c]){let[l,p]=[(a-r)/(o-r)*(n-1),(c-i)/(s-i)*(e-1)];if(!(l>=0&&p>=0&&l<=n-1&&p<=e-1))return null;let[u,d]=[Math.
min(Math.floor(l),n-2),Math.min(Math.floor(p),e-2)],[f,g]=[l-u,p-d],w=d*n+u,[x,y]=[w,w+n].map(E=>(1-f)*t[E]+f*t[E+1]);return(1-g)*x+g*y}var Jf=40,Zf=.42,dn=14,Xf=8,In=t=>t.map(({from:[e,n],by:[r,o],color:i,shaft:s})=>q`
    <path class="vector" fill=${i} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
      data-from=${`${e},${n}`} data-by=${`${r},${o}`} d=${Me(e+r/2,n+o/2,r/2,o/2,s)} />`);function qc(t,e,{left:n,top:r,width:o,height:i}){let s=e.map(([a,c])=>({
x:a,y:c,wide:dn/2}));return t.map(({at:a,text:c,color:l,away:p})=>{let u=c.length*Xf/2,d=p[0]>.35?"start":p[0]<-.35?"end":"middle",f={start:u,middle:0,end:-u}[d],
g=Z(a[0]+f,n+u,n+o-u),w=Z(a[1],r+dn/2,r+i-dn/2),x=p[1]<0?-dn:dn;for(;s.some(y=>Math.abs(y.x-g)<y.wide+u&&Math.abs(y.y-w)<dn);)w+=x;return s.push({x:g,y:w,wide:u}),
q`<text class="vector-label" x=${mt(g-f)} y=${mt(w)} dy="0.35em" text-anchor=${d}
      .style=${`fill: color-mix(in srgb, ${l} 70%, black)`}>${c}</text>`})}function ci(t,{width:e,height:n}){let r=Zf*Math.min(e,n)/t;if(!(t>0)||t>=Jf&&r>=1)return 1;
let o=10**Math.floor(Math.log10(r));return o*(r>=5*o?5:r>=2*o?2:1)}function Wc(t){let e=r=>{let[o,i]=[r,1/r].map(s=>Number(s.toPrecision(1)));return r>1?`${o}:1`:
`1:${i}`},n=t.filter(({factor:r})=>r!==1).map(({what:r,factor:o})=>`${r} ${e(o)}`);return n.length?`Drawn to another scale: ${n.join(", ")}.`:""}var Ut=([t,e],[
n,r])=>[t+n,e+r],St=([t,e],n)=>[t*n,e*n],Et=([t,e])=>Math.hypot(t,e);var Qf=3.2,Gc=1.6,Kc=.9;function Yc(t,{parts:e,names:n,isScaled:r},o,i,s){let[a,c,l,p,u,d]=e,f=[],g=t;for(let[A,M]of[a,c,l].entries()){let h=St(M,i),m=[o.gradient,
o.momentum,o.decay][A];Et(h)>0&&f.push({from:g,by:h,color:m,label:n[A],shaft:Gc}),g=Ut(g,h)}let w={from:t,by:St(p,i),color:o.step,label:n[3],shaft:Qf};if(f.length===
1?f.splice(0,1,{...w,label:`${n[3]} = ${f[0].label}`}):Et(p)>0&&f.unshift(w),!r)return{marks:In(f),labels:f.map(Vc)};let x=St(u,s);Et(x)>0&&f.push({from:t,by:x,
color:o.gradient,label:n[4],shaft:Kc});let[y,E]=St(d,s).map(Math.abs),z={at:Ut(t,[.71*y+6,-.71*E-6]),text:n[5],color:o.gradient,away:[1,-1]};return{marks:q`${tg(
t,[y,E])}${In(f)}`,labels:[...f.map(Vc),z]}}var tg=([t,e],[n,r])=>q`
  <g class="scale" fill="none">
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;function Vc({from:t,by:e,label:n,color:r,shaft:o},i,s){let a=St(e,1/Et(e));if(o===Kc)return{at:Ut(Ut(t,e),St(a,9)),text:n,color:r,away:a};let[c,l=c]=s,u=c.
by[0]*l.by[1]-c.by[1]*l.by[0]>=0==(o===Gc)?1:-1,d=[-u*a[1],u*a[0]];return{at:Ut(Ut(t,St(e,.5)),St(d,o+7)),text:n,color:r,away:d}}var eg=.6,ng=2.2;function Jc(t,e,n){let[r,o]=zt(t.get("current"))[0]??[NaN,NaN],i=v=>Number.isFinite(v[0])&&Number.isFinite(v[1]),[s,a]=e([0,0]),c=v=>{let[_,k]=e(
v);return[_-s,k-a]},l=zt(t.get("step_parts")),p=i([r,o])&&l.length>0&&i(l[3]),u=i([r,o])?zt(t.get("gradients")).filter(i).map(c):[];if(!p&&u.length<2)return{marks:D,
note:""};let d=e([r,o]),f=t.get("marks"),g=t.get("step_labels")[t.get("step_optimizer")]??[],w=p?l.map(c):[],x=p&&i(l[5]),y=v=>Math.max(0,...v.map(Et)),E=y(w.slice(
0,4)),z=Math.max(y([...u.slice(0,1),...x?w.slice(4):[]]),rg(u.slice(1))),A=ci(x?E:Math.max(E,z),n),M=x?ci(z,n):A,h=p?Yc(d,{parts:w,names:g,isScaled:x},f,A,M):{marks:D,
labels:[]},m=u.length>1?og(d,u,t.get("gradient_points"),f,M,p&&!x):h,b=m===h?[h]:[m,h],$=Wc([{what:[p?g[3]:"",u.length>1&&!x?"gradients":""].filter(Boolean).join(
" and "),factor:A},...x?[{what:`${g[4]} and ${g[5]}`,factor:M}]:[]]);return{marks:q`
      ${b.map(({marks:v})=>v)}
      ${qc(b.flatMap(({labels:v})=>v),[d,e(t.get("start"))],n)}`,note:$}}var rg=t=>t.map(Et).sort((e,n)=>e-n)[Math.floor(.8*t.length)]??0;function og([t,e],[n,...r],o,i,s,a){
let c=r.map(x=>St(x,s)).filter(x=>Et(x)>0),l=c.map(([x,y])=>Me(t+x/2,e+y/2,x/2,y/2,eg)).join(""),p=c.map(([x,y])=>`${t+x},${e+y}`).join(" "),u=c.sort((x,y)=>Et(
x)-Et(y))[Math.floor(.8*c.length)]??[0,0],d=St(u,1/(Et(u)||1)),f=St(n,s),g=a||!Et(f)?[]:[{from:[t,e],by:f,color:i.gradient,shaft:ng}],w=(x,y,E,z)=>({at:Ut(Ut([t,
e],x),St(y,9)),text:E,color:z,away:y});return{marks:q`
      <path class="noise" fill=${i.data} stroke="white" stroke-width="1" stroke-opacity="0.7" paint-order="stroke" data-tips=${p} d=${l} />
      ${In(g)}`,labels:[...g.map(()=>w(f,St(f,1/Et(f)),o===1?"their mean":"all points",i.gradient)),w(u,d,o===1?"single points":`mini-batches of ${o}`,i.data)]}}function ig({model:t,el:e}){let n=t.get("bar")?Je:Ee,o=se(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get("ratio"),margins:n});
o.canvas.classList.add("hatch");let[i,s,a,c,l,p,u]=o.layers("field","pins","paths","minima","letters","vectors","points"),d=()=>{let[$,v,_,k]=W(t.get("box"));return o.
plane({low:$,high:v},{low:_,high:k})},f=()=>t.get("axis_names"),g=()=>t.get("movable"),w=br({...o,model:t,el:e,layers:[a,c,u],pins:{lines:s,letters:l,area:o.area},
plane:d,free:g});function x(){let{canvas:$,area:v}=o,_=Math.min(window.devicePixelRatio||1,2),k={width:Math.round(v.width*_),height:Math.round(v.height*_)},S=t.
get("loss"),R=W(t.get("levels"));if(S.shape[0]<2||S.shape[1]<2||R.length<2)return go($);pr($,k,W(S),S.shape,R,ie(t.get("palette"),R.length-1))}function y(){if(!t.
get("bar"))return;let[$,v]=[W(t.get("levels")),t.get("value_name")],_=W(t.get("loss")).some(Number.isFinite);o.bar(_?kr(o.area,t.get("palette"),$,v):[[],[],v])}
let E=()=>o.axes(d(),f());function z(){let $=t.get("gradient"),v=vs(W($),$.shape,o.area,W(t.get("box")));F(i,q`<path class="arrows" fill="black" opacity="0.55" d=${v} />`)}
let A="";function M(){let $=Jc(t,d().toPixel,o.area);F(p,$.marks),i.classList.toggle("behind",$.marks!==D),A=$.note}function h(){let $=W(t.get("loss")).every(Number.
isFinite),v=`${t.get("value_name")} not finite`;o.legend($?_n(t):[..._n(t),{name:v,color:"",kind:"hatch"}])}let m=o.readout($=>{if(t.get("outdated"))return F(o.
status,t.get("outdated"));if(t.get("step")>=0)return F(o.status,j`${Qe(t)}${A&&j`<div>${A}</div>`}`);F(o.status,!$&&t.get("status")||b($))});function b($){if(!$&&
!g())return"";let v=$?d().toPoint($):t.get("start"),_=t.get("loss"),k=Cn({values:W(_),shape:_.shape,box:W(t.get("box"))},v);return Zt(v,f(),k===null?"":`, ${t.get(
"value_name")} ≈ ${Y(k,2)}`)}return o.draw(t,{"loss levels palette":x,"loss levels palette value_name":y,"box axis_names":E,"gradient box":z,"pinned colors bo\
x":w.pinned,"paths shown colors box":w.paths,"minima box":w.minima,"current shown colors box":w.points,"step_parts step_optimizer gradients gradient_points curr\
ent start box":M,"loss names colors shown value_name":h,"start movable box axis_names":w.start,"loss start movable status box axis_names current step step_parts\
 gradients diverged_at outdated":m,zoomable:w.buttons})}var Zc={render:ig};var sg=Math.SQRT2,ag=1.42;function Qc([t,e,n],{width:r,height:o}){let[i,s]=Xc(t),[a,c]=Xc(e),l=n*Math.min(r/(2*sg),o/(2*ag)),[p,u]=[2*l/r,2*l/o];return{toPixel:([
d,f,g])=>[r/2+(d*s-f*i)*l,o/2-(g*c+(d*i+f*s)*a)*l],toViewer:[-c*i,-c*s,a],matrix:Float32Array.of(s*p,i*a*u,i*c/4,0,-i*p,s*a*u,s*c/4,0,0,c*u,-a/4,0,0,0,0,1)}}var Xc=t=>[
Math.sin(t*Math.PI/180),Math.cos(t*Math.PI/180)];var cg=`#version 300 es
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
}`;var lg=`#version 300 es
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
}`;function tl(t){let e=t.getContext("webgl2",{preserveDrawingBuffer:!0});if(!e)return null;let n=e.createProgram();for(let[s,a]of[[e.VERTEX_SHADER,cg],[e.FRAGMENT_SHADER,
lg]]){let c=e.createShader(s);e.shaderSource(c,a),e.compileShader(c),e.attachShader(n,c)}e.linkProgram(n),e.useProgram(n),e.enable(e.DEPTH_TEST);let r=s=>e.getUniformLocation(
n,s),o=e.createBuffer();e.bindBuffer(e.ARRAY_BUFFER,o);for(let[s,a,c]of[["spot",3,0],["slope",2,12],["loss",1,20]]){let l=e.getAttribLocation(n,s);e.enableVertexAttribArray(
l),e.vertexAttribPointer(l,a,e.FLOAT,!1,24,c)}e.bindBuffer(e.ELEMENT_ARRAY_BUFFER,e.createBuffer());let i=0;return{load(s,a,[c,l],p,u){let d=new Float32Array(6*
c*l),f=[];for(let w=0,x=0;w<c;w++)for(let y=0;y<l;y++,x++){let[E,z]=[2*y/(l-1)-1,2*w/(c-1)-1],[A,M]=[y?x-1:x,y<l-1?x+1:x],[h,m]=[w?x-l:x,w<c-1?x+l:x],b=(s[M]-s[A])/
(M-A)*((l-1)/2),$=(s[m]-s[h])/((m-h)/l)*((c-1)/2);d.set([E,z,s[x],b||0,$||0,a[x]],6*x);let v=[x,x+1,x+l,x+l+1];y===l-1||w===c-1||!v.every(_=>Number.isFinite(s[_]))||
f.push(v[0],v[1],v[2],v[1],v[3],v[2])}e.bufferData(e.ARRAY_BUFFER,d,e.STATIC_DRAW),e.bufferData(e.ELEMENT_ARRAY_BUFFER,Uint32Array.from(f),e.STATIC_DRAW),i=f.length;
let g=u.flatMap(w=>[1,3,5].map(x=>parseInt(w.slice(x,x+2),16)/255));e.uniform1fv(r("levels"),p.slice(0,64)),e.uniform3fv(r("colors"),g.slice(0,192)),e.uniform1i(
r("count"),Math.min(p.length,64))},draw(s){e.viewport(0,0,t.width,t.height),e.clearColor(0,0,0,0),e.clear(e.COLOR_BUFFER_BIT|e.DEPTH_BUFFER_BIT),e.uniformMatrix4fv(
r("camera"),!1,s),e.drawElements(e.TRIANGLES,i,e.UNSIGNED_INT,0)}}}var ug=40,dg=.015;function nl(t,e,[n,r,o,i],s){let a=t.filter(Number.isFinite).sort(),[c,l]=[a[0]??0,a.at(-1)??1],p=l-c||1,u=(a[Math.floor(a.length/10)]??c)-c,d=u>
0?p>ug*u:!1,f=y=>d?Math.log1p((y-c)/u)/Math.log1p(p/u):(y-c)/p,g=Float32Array.from(t,y=>Number.isFinite(y)?(2*f(y)-1)*.5:NaN),w={values:g,shape:e,box:[-1,1,-1,1]};
return{heights:g,spot:y=>{let[E,z]=[2*(y[0]-n)/(r-n)-1,2*(y[1]-o)/(i-o)-1];return[E,z,Cn(w,[E,z])??NaN]},hides([y,E,z],[A,M,h]){let m=2/Math.max(...e);for(let b=m;;b+=
m){let $=z+b*h,v=Cn(w,[y+b*A,E+b*M]);if(v===null||$>.5)return!1;if(v>$+dg)return!0}},scale:d?`log(1 + (${s} ${c<0?"+":"−"} ${Y(Math.abs(c),3)}) / ${Y(u,2)})`:
`the ${s}`}}var pg=.8,rl=.5,ol=5,he=1.2,[fg,gg]=[5,90],[hg,mg]=[.5,5];function vg({model:t,el:e}){rt(e,"gdviz-surface3d-view","gdviz-plane");let n=t.get("value_name")==="lo\
ss",r=n?"Loss surface in 3-D":`Surface in 3-D: ${t.get("value_name")}`,o=j`
    <div class="gdviz-plot scene" tabindex="0" role="img">
      <svg class="under" aria-label=${r}></svg><canvas></canvas><svg class="over" aria-hidden="true"></svg>
    </div>
    <div class="panel"><div class="status"></div></div>`,[i,s,a,c,l,p]=F(e,o,".scene",".under","canvas",".over",".panel",".status"),u=l.appendChild(document.createElement(
"span")),d=()=>t.get("camera"),f=(v,_,k=1)=>{let[S,R,O]=d(),L=[((S+v)%360+360)%360,Z(R+_,fg,gg),Z(O*k,hg,mg)];G(t,{camera:L})},g,w;function x(){let[v,_]=[t.get(
"loss"),t.get("levels")];if(w&&w.loss===v&&w.levels===_)return w.relief;let[k,S]=[W(v),W(_)],R=nl(k,v.shape,W(t.get("box")),t.get("value_name"));return g?.load(
R.heights,k,v.shape,S,ie(t.get("palette"),S.length-1)),w={loss:v,levels:_,relief:R},R}function y(){let v=i.clientWidth;if(!v)return;if(g===void 0&&(g=tl(a)),!g)
return F(p,"The 3-D view needs WebGL 2, which this browser does not offer.");let _={width:v,height:Math.round(v*pg)},k=Math.min(window.devicePixelRatio||1,2);for(let[
C,I]of Object.entries(_)){a.style[C]=`${I}px`;for(let P of[s,c])P.setAttribute(C,String(I));let N=Math.round(I*k);a[C]!==N&&(a[C]=N)}if(Math.min(...t.get("loss").
shape,...t.get("levels").shape)<2)return;let[S,R]=[x(),Qc(d(),_)];g.draw(R.matrix);let O=(C,I)=>wg(S,R,C,I);F(s,yg(R.toPixel,t.get("axis_names"),W(t.get("box")))),
F(c,q`
      ${zt(t.get("minima")).map(C=>O(C,I=>wr(t.get("marks").minimum,[I])))}
      ${xg(t,S,R)}
      ${bg(t,S,R)}
      ${zt(t.get("current")).map((C,I)=>O(C,N=>vr(li(t,I),N)))}`);let[L,T]=d().map(Math.round);i.ariaLabel=`${r}${n?" with the path of the descent":""}, seen fr\
om ${T}° above, turned by ${L}°. Arrow keys turn it, + and − zoom.`,F(p,j`${t.get("outdated")||Qe(t)}<div>Height: ${S.scale}</div>`)}let E=new Map([["+",he],
["=",he],["-",1/he],["−",1/he]]);i.addEventListener("keydown",v=>{let _=Oe(v),k=E.get(v.key);!_&&!k||v.ctrlKey||v.metaKey||(v.preventDefault(),_?f(-ol*_[0],ol*
_[1]):f(0,0,k))});let z=new Map,A=()=>{let[v,_=v]=[...z.values()];return[(v[0]+_[0])/2,(v[1]+_[1])/2,Math.hypot(v[0]-_[0],v[1]-_[1])]};i.addEventListener("point\
erdown",v=>{if(v.button!==0||z.size===2)return;let{pointerId:_,pointerType:k}=v,S=d();z.set(_,[v.clientX,v.clientY]),Yt(v,O=>{let[L,T,C]=A();z.set(_,[O.clientX,
O.clientY]);let[I,N,P]=A(),K=k==="touch"&&z.size===1?0:N-T;f((I-L)*-rl,K*rl,C&&P?P/C:1)},({type:O})=>{z.delete(_),O==="pointercancel"&&G(t,{camera:S})})}),Jt(i,
({touches:v})=>v.length>1);let M=v=>{v.ctrlKey&&(v.preventDefault(),f(0,0,v.deltaY<0?he:1/he))};i.addEventListener("wheel",M,{passive:!1}),a.addEventListener("w\
ebglcontextlost",v=>v.preventDefault()),a.addEventListener("webglcontextrestored",()=>{g=w=void 0,y()});let h=t.get("home");F(u,[["+","Zoom in",()=>f(0,0,he)],[
"−","Zoom out",()=>f(0,0,1/he)],["⌂","Show the surface as at first",()=>G(t,{camera:h})]].map(([v,_,k])=>j`
    <button type="button" title=${_} aria-label=${_} @click=${k}>${v}</button>`));let b=new ResizeObserver(y);b.observe(i);let $=lt(t,{"loss levels box palette \
paths pinned current colors minima axis_names camera step diverged_at outdated":y});return()=>{b.disconnect(),$()}}var li=(t,e)=>t.get("colors")[e%t.get("colors").
length];function wg(t,e,n,r){let o=t.spot(n);return o.every(Number.isFinite)?q`<g opacity=${ui(t.hides(o,e.toViewer))}>${r(e.toPixel(o))}</g>`:D}function il(t,e,n){
let r=Array.from({length:n.length/2},(s,a)=>n.subarray(2*a,2*a+2)),o=r.filter(([s,a],c)=>c===0||s!==r[c-1][0]||a!==r[c-1][1]).map(t.spot),i=o.map(s=>t.hides(s,e.
toViewer));return ae(o.length,s=>o[s].every(Number.isFinite)).flatMap(s=>{let a=s.filter((l,p)=>p===0||i[l]!==i[s[p-1]]),c=[...a.slice(1),s[s.length-1]];return a.
map((l,p)=>({isHidden:i[l],pixels:o.slice(l,c[p]+1).map(e.toPixel)}))})}var ui=t=>t?.35:1;function bg(t,e,n){let[r,o]=t.get("paths").shape,i=W(t.get("paths"));return Array.
from({length:r},(s,a)=>il(e,n,i.subarray(2*a*o,2*(a+1)*o)).map(({isHidden:c,pixels:l})=>q`
      <g opacity=${ui(c)}>${mr(li(t,a),l)}</g>`))}function xg(t,e,n){return(t.get("pinned")??[]).map(({row:o,mark:i,paths:s=new Float64Array})=>{let a=il(e,n,s),
c=li(t,o);return q`
      ${a.map(({isHidden:l,pixels:p})=>q`
        <g opacity=${ui(l)}>${Ze(i,c,An(p))}</g>`)}
      ${Xe(i,c,a.flatMap(({pixels:l})=>l))}`})}function yg(t,[e,n],[r,o,i,s]){let c=(f,g)=>t([f,g,-.5]),l=[c(-1,-1),c(1,-1),c(1,1),c(-1,1)],p=(f,g,w,x="tick-lab\
el")=>{let[y,E]=c(f,g);return q`<text class=${x} x=${y} y=${E} dy="0.35em" text-anchor="middle">${w}</text>`},u=c(0,-1)[1]>c(0,1)[1]?-1:1,d=c(-1,0)[1]>c(1,0)[1]?
-1:1;return q`
    <path class="frame" d=${`M${l.map(([f,g])=>`${f.toFixed(1)},${g.toFixed(1)}`).join("L")}Z`} />
    ${p(-.8,1.12*u,Y(r,3))}${p(.8,1.12*u,Y(o,3))}${p(0,1.14*u,e,"name")}
    ${p(1.12*d,-.8,Y(i,3))}${p(1.12*d,.8,Y(s,3))}${p(1.14*d,0,n,"name")}`}var sl={render:vg};var al=new Map,di=new Map;function cl(t,e){let n=()=>{let r,o=(...i)=>{let s=i.pop(),a=Array.isArray(i.at(-1))?i.pop():[];r=typeof s=="function"?s(...a.map(jn)):
s};o.amd={},e(o);for(let i of t)i!=="module"&&pi(i,r);return r};for(let r of t)al.set(r,n)}var pi=(t,e)=>di.set(t,e);function jn(t){if(t==="module")return{uri:document.
baseURI};if(!di.has(t)){let e=al.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return di.get(t)}function ll(){let t=(p,u)=>typeof u=="sy\
mbol"||u==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class i{register_mime_type(){}}let s={"base/js/namespace":o,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:i}},a=(p,u)=>u(...p.map(d=>s[d]??e)),c=globalThis,l=Object.assign(document.createElement("div"),{hidden:!0});return l.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(l),Object.assign(c,{Jupyter:o,requirejs:Object.assign(a,{config(){}})}),jn("@jupyter-widgets/base").
load_ipython_extension(),l.remove(),delete c.Jupyter,delete c.requirejs,Object.getPrototypeOf(o.WidgetManager)}var $g="(max-width: 700px)";function ul(){let t=matchMedia($g).matches;for(let e of document.querySelectorAll("details.code")){let n=e;t&&(n.open=!1);let r=Object.
assign(document.createElement("button"),{type:"button",textContent:"Copy"});r.setAttribute("aria-live","polite"),r.addEventListener("click",async()=>{let o=await ze(
n.querySelector("code")?.textContent??"");r.textContent=o?"Copied":"Not copied: select the code instead",setTimeout(()=>r.textContent="Copy",2e3)}),n.append(r)}}var kg="v1.kernel.websocket.jupyter.org";var dl=[250,500,1e3,2e3],zg=5e3,_g=1e4,Ag=8e3,Sg=4e3;function fl(t,e){let n,[r,o,i,s,a]=[0,0,0,0,0],[c,l]=[!1,!1];function p(){u();let w=new URL(t);w.pathname+=
"/channels",w.search+=`${w.search?"&":"?"}${e.query()}`,w.protocol=w.protocol.replace("http","ws");let x=n=new WebSocket(w,kg);i=setTimeout(d,Ag,x),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(i),s=a=Date.now(),e.opened()},n.onmessage=({data:y})=>{if(a=Date.now(),typeof y!="string")return e.received(y);c=!0,x.send(
y)},n.onclose=({code:y})=>y===4e3?f(e.gone):d(x)}function u(){clearTimeout(i),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function d(w){
u(),e.lost(),s&&Date.now()-s>zg&&(r=o=0),s=0;let x=await fetch(t,{signal:AbortSignal.timeout(Sg)}).then(y=>y.status,()=>0);if(!(l||w!==n)){if(x===404)return f(e.
gone);x?i=setTimeout(p,o++?pl(o):0):i=setTimeout(d,pl(r++),w)}}function f(w){l=!0,clearInterval(g),u(),w?.()}let g=setInterval(()=>{c&&n.readyState===WebSocket.
OPEN&&Date.now()-a>_g&&d(n)},1e3);return p(),{open:()=>l||p(),end:()=>f(),send:w=>n.readyState===WebSocket.OPEN&&n.send(w)}}var pl=t=>dl[Math.min(t,dl.length-1)];function gl(t,e,n){let r=new TextEncoder,o=e.map(c=>r.encode(JSON.stringify(c))),i=[r.encode(t),...o,...n],s=new BigUint64Array(i.length+2);s[0]=BigInt(i.length+
1);let a=s.byteLength;return i.forEach((c,l)=>{s[l+1]=BigInt(a),a+=c.byteLength}),s[i.length+1]=BigInt(a),new Blob([s,...i])}function hl(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(u,d)=>Number(e.getBigUint64(8*(d+1),!0))),o=u=>t.slice(r[u],r[u+1]),i=new TextDecoder,[s,a,c,l]=[1,2,3,4].
map(u=>JSON.parse(i.decode(o(u)))),p=Array.from({length:n-6},(u,d)=>new DataView(o(d+5)));return{header:s,parent_header:a,metadata:c,content:l,buffers:p}}var Mg=["restarting","autorestarting","dead"],Og=8e3;function ml(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function vl(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),i={status:"idle",connectionStatus:"\
connecting",statusChanged:ml(),connectionStatusChanged:ml(),comm:b,onOpen:null,onOutput:null},s=new Map,a=new Map,c=new Map,l=new Set,p=0,[u,d]=[[],""],f=!1,g="",
w=Promise.resolve(),x=fl(r,{query:()=>`session_id=${o}&heard=${g}`,opened(){M("connectionStatus","connected");for(let $ of c.values())x.send($.message),$.sentAt=
Date.now();u=[...c.keys(),...a.keys()],u.length&&(d=h("kernel_info_request",{}))},lost:()=>M("connectionStatus","connecting"),received($){let v=hl($);g=v.header.
msg_id,i.connectionStatus==="silent"&&M("connectionStatus","connected"),w=w.then(()=>m(v)).catch(_=>console.error(_))},gone:z}),y=setInterval(()=>{let[$]=c.values();
i.connectionStatus==="connected"&&$&&!l.size&&Date.now()-$.sentAt>Og&&M("connectionStatus","silent")},1e3);function E(){for(let $ of u){c.delete($),l.delete($);
let v=a.get($);a.delete($),v?.iopub?.status?.({content:{execution_state:"idle"}})}}function z(){A(),c.clear(),a.clear(),M("status","dead")}function A(){f=!0,clearInterval(
y),x.end()}function M($,v){i[$]!==v&&(i[$]=v,i[`${$}Changed`].emit())}function h($,v,_,k={},S=[]){let R=`${o}-${++p}`;if(f)return R;let O={msg_id:R,msg_type:$,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},L=gl("shell",[O,{},k,v],S);return _&&a.set(R,_),c.set(R,{message:L,sentAt:Date.now()}),x.send(L),R}async function m($){
let{header:v,parent_header:_,content:k}=$,S=_.msg_id;switch(c.delete(S),v.msg_type){case"status":if(Mg.includes(k.execution_state))return z();if(a.get(S)?.iopub?.
status?.($),k.execution_state==="busy"&&l.add(S),k.execution_state!=="idle")return;l.delete(S),a.delete(S),S===d&&E();return;case"comm_open":return i.onOpen?.(b(
k.comm_id,k.target_name),$);case"comm_msg":return s.get(k.comm_id)?.heard($);case"comm_close":return s.get(k.comm_id)?.ended($),void s.delete(k.comm_id);default:
return i.onOutput?.($)}}function b($,v="jupyter.widget"){let _={comm_id:$,target_name:v,heard:()=>{},ended:()=>{},on_msg:k=>_.heard=k,on_close:k=>_.ended=k,open:(k,...S)=>h(
"comm_open",{comm_id:$,target_name:v,data:k},...S),send:(k,...S)=>h("comm_msg",{comm_id:$,data:k},...S),close:(k={},...S)=>(s.delete($),h("comm_close",{comm_id:$,
data:k},...S))};return s.set($,_),_}return addEventListener("pagehide",({persisted:$})=>{$||f||(A(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:$})=>$&&x.open()),addEventListener("online",()=>x.open()),i}var Fn=class extends ue{constructor(e){if(super(e),this.it=D,e.type!==It.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===D||e==null)return this._t=void 0,this.it=e;if(e===_t)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};Fn.directiveName=
"unsafeHTML",Fn.resultType=1;var wl=an(Fn);var Eg="application/vnd.jupyter.widget-view+json",Tg=["image/png","image/jpeg","image/gif","image/webp"],Ng=/\x1b\[[0-9;]*m/g;function bl({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let i={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...i}}take({header:i,content:s}){if(i.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let a=this.clearing?[]:this.get("outputs");this.clearing=!1;let c=a.at(-1);if(i.msg_type==="stream"&&c?.output_type==="stream"&&c.name===s.name)return this.
show([...a.slice(0,-1),{...c,text:c.text+s.text}]);this.show([...a,{output_type:i.msg_type,...s}])}show(i){this.set("outputs",i),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let i of this.shown)i.then(s=>s?.remove());this.shown=[],F(this.el,Array.
from(this.model.get("outputs"),i=>this.part(i)))}part(i){let s=i.data?.[Eg];if(!s)return Rg(i);let a=document.createElement("div");return this.shown.push(this.displayed.
then(()=>fi(this.model.widget_manager,s.model_id,a))),a}}return{OutputModel:n,OutputView:r}}function Rg({output_type:t,name:e,text:n,ename:r,evalue:o,data:i={}}){
let s=i["text/html"]??i["image/svg+xml"];if(s)return j`<div class="html">${wl(s)}</div>`;let a=Tg.find(l=>l in i);if(a)return j`<img src="data:${a};base64,${i[a]}" alt=${i["\
text/plain"]??""} />`;if(t==="error")return j`<div class="failed" role="alert">${o||r}</div>`;if(e==="stderr")return j`<div></div>`;let c=n??i["text/markdown"]??
i["text/latex"]??i["text/plain"]??"";return j`<pre>${c.replace(Ng,"")}</pre>`}async function fi(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function xl({live:t,kernel:e,notebook:n}){let r=e?vl(e.base,e.id,e.key):void 0,o=ll();pi("@jupyter-widgets/output",bl(jn("@jupyter-widgets/base")));let i=new class extends o{kernel=r;exported=r?
void 0:{live:t};ownsAddress=!0;notebook=n;async loadClass(s,a){let c=jn(a)[s];if(!c)throw new Error(`The front end "${a}" has no ${s}.`);return c}async new_model(s,a){
return r&&(s.comm??=r.comm(s.model_id)),super.new_model(s,a)}async _create_comm(s,a,c,l,p){if(!r)throw new Error("This page has no kernel.");let u=r.comm(a,s);return(c||
l)&&u.open(c,{},l,p),u}async _get_comm_info(){return{}}};return r&&(r.onOpen=(s,a)=>i.handle_comm_open(s,a),r.onOutput=async s=>{(await Bn(i)).find(c=>c.take&&c.
get("msg_id")===s.parent_header.msg_id)?.take(s)},r.statusChanged.connect(()=>i.disconnect())),i}async function Bn(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}function yl(t){let e=new ResizeObserver(n=>n.forEach(({target:r})=>Lg(r)));for(let n of t)n.hasAttribute("tabindex")||e.observe(n)}function Lg(t){t.scrollWidth>
t.clientWidth?t.tabIndex=0:t.removeAttribute("tabindex")}var Pg=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),$l="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",kl="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",Cg="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",Dn=()=>document.getElementById("gdviz-note");function Ie(t){Dn().textContent=t,Dn().hidden=!t}function Ig(t){Ve(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?Ie({gone:Cg,silent:kl,away:$l}[e]):[$l,kl].includes(Dn().textContent??"")&&Ie(""))})}function jg(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),r=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&Ie(r.join(" "))}var Fg={link:Ae,presets:Yr},zl=new WeakSet;async function Bg(t){for(let e of await Bn(t)){if(zl.has(e))continue;zl.add(e);let n=Fg[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var _l=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function Dg({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function Ug(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var gi=t=>[...document.querySelectorAll(t)].map(e=>e),Hg=12e4;function qg(){let{
timeout:t}=AbortSignal;return AbortSignal.timeout=e=>t.call(AbortSignal,Math.max(e,Hg)),()=>AbortSignal.timeout=t}async function Wg(){Ug();let t=_l("gdviz-page"),
e=Pg.get(new URLSearchParams(location.search).get("note")??"");e&&Ie(e),t.failed&&Ie(t.failed);for(let a of gi("template[data-cell]")){let{content:c}=a;document.
getElementById(a.dataset.cell??"")?.replaceChildren(c),a.remove()}ul(),yl(gi("main :is(pre, .html, math[display='block'])"));let n=gi("[data-widget]");if(!n.length)
return;let r=xl(t);e&&r.exported&&F(Dn(),co(r)),r.kernel&&Ig(r.kernel);let o=Dg(_l("gdviz-widgets"));await r.set_state(o),r.runAll=()=>Bg(r),await r.runAll();let i=(await Bn(
r)).filter(a=>["pageState","figureState"].includes(a.get("_front_end"))),s=i.length?ic(fa(i,Ie)).catch(a=>console.error(a)):null;await Promise.all(n.map(a=>fi(r,
a.dataset.widget??"",a))),await s,r.kernel||jg(await Bn(r))}var Vg="This page could not start in this browser. Reload it, or try another up-to-date browser.";function Al(){
document.addEventListener("DOMContentLoaded",()=>{let t=qg();Wg().finally(t).then(()=>document.documentElement.dataset.ready="",e=>{console.error(e),Dn().hidden&&
Ie(Vg)})})}var Gg={badge:ds,curves:qt(_s),dataEditor:qt(ta),drawing:qt(da),field:qt(pa),figureState:Sa,formulaField:ja,heatMap:qt(Fa),link:Ba,networkDiagram:qt(Ja),pageState:Ac,
pins:Rc,player:Lc,presets:Mi,question:Cc,resultsTable:jc,runner:Fc,sentence:Bc,slice:Uc,slider:Hc,surface:qt(Zc),surface3d:qt(sl),value:{}};function Kg(t){let e=globalThis,
n=e[Symbol.for(t)]??={};return n.widgets||Ti(),n.widgets??=Gg,n.resolve?.(n.widgets),n.widgets}return Ll(Yg);})();
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
