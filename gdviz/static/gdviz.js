"use strict";var gdviz=(()=>{var Ml=Object.create;var Un=Object.defineProperty;var Ol=Object.getOwnPropertyDescriptor;var El=Object.getOwnPropertyNames;var Tl=Object.getPrototypeOf,Nl=Object.prototype.hasOwnProperty;var Rl=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},Ll=(t,e)=>{for(var n in e)Un(t,n,{get:e[n],enumerable:!0})},vi=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of El(e))!Nl.call(t,o)&&o!==n&&Un(t,o,{get:()=>e[o],enumerable:!(r=Ol(e,o))||r.enumerable});return t};var wi=(t,e,n)=>(n=t!=null?Ml(Tl(t)):{},vi(e||!t||!t.__esModule?Un(n,"default",{value:t,enumerable:!0}):n,t)),Pl=t=>vi(Un({},"__esModule",{value:!0}),t);var ko=Rl((yo,$o)=>{((t,e)=>{typeof $o=="object"&&typeof yo<"u"?$o.exports=e():t.Papa=e()})(yo,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,r=e.IS_PAPA_WORKER||!1,o={},i=0,s={};function c(h){return h.charCodeAt(0)===65279?h.slice(1):h}function a(h){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(m){var b=k(m);b.chunkSize=parseInt(b.chunkSize),m.step||m.chunk||(b.chunkSize=
null),this._handle=new f(b),(this._handle.streamer=this)._config=b}.call(this,h),this.parseChunk=function(m,b){var $=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<$){let _=this._config.newline;_||(v=this._config.quoteChar||'"',_=this._handle.guessLineEndings(m,v)),m=[...m.split(_).slice($)].join(_)}this.isFirstChunk&&
S(this._config.beforeFirstChunk)&&(v=this._config.beforeFirstChunk(m))!==void 0&&(m=v),this.isFirstChunk=!1,this._halted=!1;var $=this._partialLine+m,v=(this._partialLine=
"",this._handle.parse($,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(m=v.meta.cursor,$=(this._finished||(this._partialLine=
$.substring(m-this._baseIndex),this._baseIndex=m),v&&v.data&&(this._rowCount+=v.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),r)e.postMessage({results:v,workerId:s.WORKER_ID,finished:$});else if(S(this._config.chunk)&&!b){if(this._config.chunk(v,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=v=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(v.data),this._completeResults.errors=this._completeResults.errors.concat(v.errors),this._completeResults.meta=v.meta),this._completed||
!$||!S(this._config.complete)||v&&v.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),$||v&&v.meta.paused||this._nextChunk(),
v}this._halted=!0},this._sendError=function(m){S(this._config.error)?this._config.error(m):r&&this._config.error&&e.postMessage({workerId:s.WORKER_ID,error:m,finished:!1})}}
function l(h){var m;(h=h||{}).chunkSize||(h.chunkSize=s.RemoteChunkSize),a.call(this,h),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(b){this._input=b,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(m=new XMLHttpRequest,
this._config.withCredentials&&(m.withCredentials=this._config.withCredentials),n||(m.onload=A(this._chunkLoaded,this),m.onerror=A(this._chunkError,this)),m.ontimeout=
A(this._chunkTimeout,this),m.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(m.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var b,$=this._config.downloadRequestHeaders;for(b in $)m.setRequestHeader(b,$[b])}var v;this._config.chunkSize&&(v=this._start+
this._config.chunkSize-1,m.setRequestHeader("Range","bytes="+this._start+"-"+v));try{m.send(this._config.downloadRequestBody)}catch(_){this._chunkError(_.message)}
n&&m.status===0&&this._chunkError()}},this._chunkLoaded=function(){m.readyState===4&&(m.status<200||400<=m.status?this._chunkError():(this._start+=this._config.
chunkSize||m.responseText.length,this._finished=!this._config.chunkSize||this._start>=(b=>(b=b.getResponseHeader("Content-Range"))!==null?parseInt(b.substring(b.
lastIndexOf("/")+1)):-1)(m),this.parseChunk(m.responseText)))},this._chunkError=function(b){b=m.statusText||b,this._sendError(new Error(b))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function p(h){(h=h||{}).chunkSize||(h.chunkSize=s.LocalChunkSize),a.call(
this,h);var m,b,$=typeof FileReader<"u";this.stream=function(v){this._input=v,b=v.slice||v.webkitSlice||v.mozSlice,$?((m=new FileReader).onload=A(this._chunkLoaded,
this),m.onerror=A(this._chunkError,this)):m=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var v=this._input,_=(this._config.chunkSize&&(_=Math.min(this._start+this._config.chunkSize,
this._input.size),v=b.call(v,this._start,_)),m.readAsText(v,this._config.encoding));$||this._chunkLoaded({target:{result:_}})},this._chunkLoaded=function(v){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(v.target.result)},this._chunkError=function(){
this._sendError(m.error)}}function u(h){var m;a.call(this,h=h||{}),this.stream=function(b){return m=b,this._nextChunk()},this._nextChunk=function(){var b,$;if(!this.
_finished)return b=this._config.chunkSize,m=b?($=m.substring(0,b),m.substring(b)):($=m,""),this._finished=!m,this.parseChunk($)}}function d(h){a.call(this,h=h||
{});var m=[],b=!0,$=!1;this.pause=function(){a.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){a.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(v){this._input=v,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){$&&m.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),m.length?this.parseChunk(
m.shift()):b=!0},this._streamData=A(function(v){try{m.push(typeof v=="string"?v:v.toString(this._config.encoding)),b&&(b=!1,this._checkIsFinished(),this.parseChunk(
m.shift()))}catch(_){this._streamError(_)}},this),this._streamError=A(function(v){this._streamCleanUp(),this._sendError(v)},this),this._streamEnd=A(function(){this.
_streamCleanUp(),$=!0,this._streamData("")},this),this._streamCleanUp=A(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function f(h){var m,b,$,v,_=Math.pow(2,53),E=-_,z=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
N=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
O=this,L=0,T=0,j=!1,P=!1,R=[],C={data:[],errors:[],meta:{}};function K(U){return h.skipEmptyLines==="greedy"?U.join("").trim()==="":U.length===1&&U[0].length===
0}function Z(){if(C&&$&&(F("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),$=!1),h.skipEmptyLines&&
(C.data=C.data.filter(function(ot){return!K(ot)})),V()){let ot=function(it){R.push(it)};var J=ot;if(C)if(Array.isArray(C.data[0])){for(var U=0;V()&&U<C.data.length;U++)
C.data[U].forEach(ot);C.data.splice(0,1)}else C.data.forEach(ot)}function q(ot,it){for(var ct=h.header?{}:[],tt=0;tt<ot.length;tt++){var Q=tt,ht=ot[tt],ht=((st,ut)=>(vt=>(h.
dynamicTypingFunction&&h.dynamicTyping[vt]===void 0&&(h.dynamicTyping[vt]=h.dynamicTypingFunction(vt)),(h.dynamicTyping[vt]||h.dynamicTyping)===!0))(st)?ut==="t\
rue"||ut==="TRUE"||ut!=="false"&&ut!=="FALSE"&&((vt=>{if(z.test(vt)&&(vt=parseFloat(vt),E<vt&&vt<_))return 1})(ut)?parseFloat(ut):N.test(ut)?new Date(ut):ut===""?
null:ut):ut)(Q=h.header?tt>=R.length?"__parsed_extra":R[tt]:Q,ht=h.transform?h.transform(ht,Q):ht);Q==="__parsed_extra"?(ct[Q]=ct[Q]||[],ct[Q].push(ht)):ct[Q]=ht}
return h.header&&(tt>R.length?F("FieldMismatch","TooManyFields","Too many fields: expected "+R.length+" fields but parsed "+tt,T+it):tt<R.length&&F("FieldMismat\
ch","TooFewFields","Too few fields: expected "+R.length+" fields but parsed "+tt,T+it)),ct}var et;C&&(h.header||h.dynamicTyping||h.transform)&&(et=1,!C.data.length||
Array.isArray(C.data[0])?(C.data=C.data.map(q),et=C.data.length):C.data=q(C.data,0),h.header&&C.meta&&(C.meta.fields=R),T+=et)}function V(){return h.header&&R.length===
0}function F(U,q,et,J){U={type:U,code:q,message:et},J!==void 0&&(U.row=J),C.errors.push(U)}S(h.step)&&(v=h.step,h.step=function(U){C=U,V()?Z():(Z(),C.data.length!==
0&&(L+=U.data.length,h.preview&&L>h.preview?b.abort():(C.data=C.data[0],v(C,O))))}),this.parse=function(U,q,et){var J=h.quoteChar||'"',J=(h.newline||(h.newline=
this.guessLineEndings(U,J)),$=!1,h.delimiter?S(h.delimiter)&&(h.delimiter=h.delimiter(U),C.meta.delimiter=h.delimiter):((J=((ot,it,ct,tt,Q)=>{var ht,st,ut,vt;Q=
Q||[",","	","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var je=0;je<Q.length;je++){for(var jt,pn=Q[je],kt=0,Ft=0,wt=0,Mt=(ut=void 0,new w({comments:tt,delimiter:pn,newline:it,
preview:10}).parse(ot)),Ht=0;Ht<Mt.data.length;Ht++)ct&&K(Mt.data[Ht])?wt++:(jt=Mt.data[Ht].length,Ft+=jt,ut===void 0?ut=jt:0<jt&&(kt+=Math.abs(jt-ut),ut=jt));0<
Mt.data.length&&(Ft/=Mt.data.length-wt),1.99<Ft&&(st===void 0||kt<st||kt===st&&vt<Ft)&&(st=kt,ht=pn,vt=Ft)}return{successful:!!(h.delimiter=ht),bestDelimiter:ht}})(
U,h.newline,h.skipEmptyLines,h.comments,h.delimitersToGuess)).successful?h.delimiter=J.bestDelimiter:($=!0,h.delimiter=s.DefaultDelimiter),C.meta.delimiter=h.delimiter),
k(h));return J.header=V(),h.preview&&h.header&&J.preview++,m=U,b=new w(J),C=b.parse(m,q,et),Z(),j?{meta:{paused:!0}}:C||{meta:{paused:!1}}},this.paused=function(){
return j},this.pause=function(){j=!0,b.abort(),m=S(h.chunk)?"":m.substring(b.getCharIndex())},this.resume=function(){O.streamer._halted?(j=!1,O.streamer.parseChunk(
m,!0)):setTimeout(O.resume,3)},this.aborted=function(){return P},this.abort=function(){P=!0,b.abort(),C.meta.aborted=!0,S(h.complete)&&h.complete(C),m=""},this.
guessLineEndings=function(ot,J){ot=ot.substring(0,1048576);var J=new RegExp(g(J)+"([^]*?)"+g(J),"gm"),et=(ot=ot.replace(J,"")).split("\r"),J=ot.split(`
`),ot=1<J.length&&J[0].length<et[0].length;if(et.length===1||ot)return`
`;for(var it=0,ct=0;ct<et.length;ct++)et[ct][0]===`
`&&it++;return it>=et.length/2?`\r
`:"\r"}}function g(h){return h.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function w(h){var m=(h=h||{}).delimiter,b=h.newline,$=h.comments,v=h.step,_=h.preview,E=h.fastMode,
z=null,N=!1,O=h.quoteChar==null?'"':h.quoteChar,L=O;if(h.escapeChar!==void 0&&(L=h.escapeChar),(typeof m!="string"||-1<s.BAD_DELIMITERS.indexOf(m))&&(m=","),$===
m)throw new Error("Comment character same as delimiter");$===!0?$="#":(typeof $!="string"||-1<s.BAD_DELIMITERS.indexOf($))&&($=!1),b!==`
`&&b!=="\r"&&b!==`\r
`&&(b=`
`);var T=0,j=!1;this.parse=function(P,R,C){if(typeof P!="string")throw new Error("Input must be a string");var K=P.length,Z=m.length,V=b.length,F=$.length,U=S(v),
q=[],et=[],J=[],ot=T=0;if(!P)return kt();if(E||E!==!1&&P.indexOf(O)===-1){for(var it=P.split(b),ct=0;ct<it.length;ct++){if(J=it[ct],T+=J.length,ct!==it.length-1)
T+=b.length;else if(C)return kt();if(!$||J.substring(0,F)!==$){if(U){if(q=[],vt(J.split(m)),Ft(),j)return kt()}else vt(J.split(m));if(_&&_<=ct)return q=q.slice(
0,_),kt(!0)}}return kt()}for(var tt=P.indexOf(m,T),Q=P.indexOf(b,T),ht=new RegExp(g(L)+g(O),"g"),st=P.indexOf(O,T);;)if(P[T]===O)for(st=T,T++;;){if((st=P.indexOf(
O,st+1))===-1)return C||et.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:q.length,index:T}),jt();if(st===K-1)return jt(P.substring(
T,st).replace(ht,O));if(O===L&&P[st+1]===L)st++;else if(O===L||st===0||P[st-1]!==L){tt!==-1&&tt<st+1&&(tt=P.indexOf(m,st+1));var ut=je((Q=Q!==-1&&Q<st+1?P.indexOf(
b,st+1):Q)===-1?tt:Math.min(tt,Q));if(P.substr(st+1+ut,Z)===m){J.push(P.substring(T,st).replace(ht,O)),P[T=st+1+ut+Z]!==O&&(st=P.indexOf(O,T)),tt!==-1&&tt<T&&(tt=
P.indexOf(m,T)),Q!==-1&&Q<T&&(Q=P.indexOf(b,T));break}if(ut=je(Q),P.substring(st+1+ut,st+1+ut+V)===b){if(J.push(P.substring(T,st).replace(ht,O)),pn(st+1+ut+V),tt!==
-1&&tt<T&&(tt=P.indexOf(m,T)),st=P.indexOf(O,T),U&&(Ft(),j))return kt();if(_&&q.length>=_)return kt(!0);break}et.push({type:"Quotes",code:"InvalidQuotes",message:"\
Trailing quote on quoted field is malformed",row:q.length,index:T}),st++}}else if($&&J.length===0&&P.substring(T,T+F)===$){if(Q===-1)return kt();T=Q+V,Q=P.indexOf(
b,T),tt!==-1&&tt<T&&(tt=P.indexOf(m,T))}else if(tt!==-1&&(tt<Q||Q===-1))J.push(P.substring(T,tt)),T=tt+Z,tt=P.indexOf(m,T);else{if(Q===-1)break;if(J.push(P.substring(
T,Q)),pn(Q+V),U&&(Ft(),j))return kt();if(_&&q.length>=_)return kt(!0)}return jt();function vt(wt){q.push(wt),ot=T}function je(wt){var Mt=0;return Mt=wt!==-1&&(wt=
P.substring(st+1,wt))&&wt.trim()===""?wt.length:Mt}function jt(wt){return C||(wt===void 0&&(wt=P.substring(T)),J.push(wt),T=K,vt(J),U&&Ft()),kt()}function pn(wt){
T=wt,vt(J),J=[],Q=P.indexOf(b,T)}function kt(wt){if(h.header&&!R&&q.length&&!N){var Mt=q[0],Ht=Object.create(null),Dr=new Set(Mt);let hi=!1;for(let Fe=0;Fe<Mt.length;Fe++){
let Bt=c(Mt[Fe]);if(Ht[Bt=S(h.transformHeader)?h.transformHeader(Bt,Fe):Bt]){let fn,mi=Ht[Bt];for(;fn=Bt+"_"+mi,mi++,Dr.has(fn););Dr.add(fn),Mt[Fe]=fn,Ht[Bt]++,
hi=!0,(z=z===null?{}:z)[fn]=Bt}else Ht[Bt]=1,Mt[Fe]=Bt;Dr.add(Bt)}hi&&console.warn("Duplicate headers found and renamed."),N=!0}return{data:q,errors:et,meta:{delimiter:m,
linebreak:b,aborted:j,truncated:!!wt,cursor:ot+(R||0),renamedHeaders:z}}}function Ft(){v(kt()),q=[],et=[]}},this.abort=function(){j=!0},this.getCharIndex=function(){
return T}}function x(h){var m=h.data,b=o[m.workerId],$=!1;if(m.error)b.userError(m.error,m.file);else if(m.results&&m.results.data){var v={abort:function(){$=!0,
y(m.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:M,resume:M};if(S(b.userStep)){for(var _=0;_<m.results.data.length&&(b.userStep({data:m.results.data[_],
errors:m.results.errors,meta:m.results.meta},v),!$);_++);delete m.results}else S(b.userChunk)&&(b.userChunk(m.results,v,m.file),delete m.results)}m.finished&&!$&&
y(m.workerId,m.results)}function y(h,m){var b=o[h];S(b.userComplete)&&b.userComplete(m),b.terminate(),delete o[h]}function M(){throw new Error("Not implemented.")}
function k(h){if(typeof h!="object"||h===null)return h;var m,b=Array.isArray(h)?[]:{};for(m in h)b[m]=k(h[m]);return b}function A(h,m){return function(){h.apply(
m,arguments)}}function S(h){return typeof h=="function"}return s.parse=function(h,m){var b=(m=m||{}).dynamicTyping||!1;if(S(b)&&(m.dynamicTypingFunction=b,b={}),
m.dynamicTyping=b,m.transform=!!S(m.transform)&&m.transform,m.downloadTimeout!==void 0){var b=parseInt(m.downloadTimeout);if(isNaN(b))throw new Error("Config do\
wnloadTimeout value ("+m.downloadTimeout+") not parsable by parseInt(val).");m.downloadTimeout=b}if(!m.worker||!s.WORKERS_SUPPORTED)return b=null,s.NODE_STREAM_INPUT,
typeof h=="string"?(h=c(h),b=new(m.download?l:u)(m)):h.readable===!0&&S(h.read)&&S(h.on)?b=new d(m):(e.File&&h instanceof File||h instanceof Object)&&(b=new p(m)),
b.stream(h);(b=(()=>{var $;return!!s.WORKERS_SUPPORTED&&($=(()=>{var v=e.URL||e.webkitURL||null,_=t.toString();return s.BLOB_URL||(s.BLOB_URL=v.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",_,")();"],{type:"text/javascript"})))})(),($=new e.Worker($)).onmessage=x,
$.id=i++,o[$.id]=$)})()).userStep=m.step,b.userChunk=m.chunk,b.userComplete=m.complete,b.userError=m.error,m.step=S(m.step),m.chunk=S(m.chunk),m.complete=S(m.complete),
m.error=S(m.error),delete m.worker,b.postMessage({input:h,config:m,workerId:b.id})},s.unparse=function(h,m){var b=!1,$=!0,v=",",_=`\r
`,E='"',z=E+E,N=!1,O=null,L=!1,T=((()=>{if(typeof m=="object"){if(typeof m.delimiter!="string"||s.BAD_DELIMITERS.filter(function(R){return m.delimiter.indexOf(R)!==
-1}).length||(v=m.delimiter),typeof m.quotes!="boolean"&&typeof m.quotes!="function"&&!Array.isArray(m.quotes)||(b=m.quotes),typeof m.skipEmptyLines!="boolean"&&
typeof m.skipEmptyLines!="string"||(N=m.skipEmptyLines),typeof m.newline=="string"&&(_=m.newline),typeof m.quoteChar=="string"&&(E=m.quoteChar,z=E+E),typeof m.header==
"boolean"&&($=m.header),Array.isArray(m.columns)){if(m.columns.length===0)throw new Error("Option columns is empty");O=m.columns}m.escapeChar!==void 0&&(z=m.escapeChar+
E),m.escapeFormulae instanceof RegExp?L=m.escapeFormulae:typeof m.escapeFormulae=="boolean"&&m.escapeFormulae&&(L=/^[=+\-@\t\r].*$/)}})(),new RegExp(g(E),"g"));
if(typeof h=="string"&&(h=JSON.parse(h)),Array.isArray(h)){if(!h.length)return j(O,h,N);if(Array.isArray(h[0]))return j(null,h,N);if(typeof h[0]=="object")return j(
O||Object.keys(h[0]),h,N)}else if(typeof h=="object")return typeof h.data=="string"&&(h.data=JSON.parse(h.data)),Array.isArray(h.data)&&(h.fields||(h.fields=h.meta&&
h.meta.fields||O),h.fields||(h.fields=Array.isArray(h.data[0])?h.fields:typeof h.data[0]=="object"?Object.keys(h.data[0]):[]),Array.isArray(h.data[0])||typeof h.
data[0]=="object"||(h.data=[h.data])),j(h.fields||[],h.data||[],N);throw new Error("Unable to serialize unrecognized input");function j(R,C,K){var Z="",V=(typeof R==
"string"&&(R=JSON.parse(R)),typeof C=="string"&&(C=JSON.parse(C)),Array.isArray(R)&&0<R.length),F=!Array.isArray(C[0]);if(V&&$){for(var U=0;U<R.length;U++)0<U&&
(Z+=v),Z+=P(R[U],U);0<C.length&&(Z+=_)}for(var q=0;q<C.length;q++){var et=(V?R:C[q]).length,J=!1,ot=V?Object.keys(C[q]).length===0:C[q].length===0;if(K&&!V&&(J=
K==="greedy"?C[q].join("").trim()==="":C[q].length===1&&(C[q][0]==null||C[q][0].length===0)),K==="greedy"&&V){for(var it=[],ct=0;ct<et;ct++){var tt=F?R[ct]:ct;it.
push(C[q][tt])}J=it.join("").trim()===""}if(!J){for(var Q=0;Q<et;Q++){0<Q&&!ot&&(Z+=v);var ht=V&&F?R[Q]:Q;Z+=P(C[q][ht],Q)}q<C.length-1&&(!K||0<et&&!ot)&&(Z+=_)}}
return Z}function P(R,C){var K,Z,V;return R==null?"":R.constructor===Date?isNaN(R.getTime())?"":R.toISOString():(V=!1,K=R.toString(),L&&typeof R!="number"&&typeof R!=
"bigint"&&typeof R!="boolean"&&L.test(K)&&(R=K="'"+K,V=!0),Z=K.replace(T,z),(V=V||b===!0||typeof b=="function"&&b(R,C)||Array.isArray(b)&&b[C]||((F,U)=>{for(var q=0;q<
U.length;q++)if(-1<F.indexOf(U[q]))return!0;return!1})(Z,s.BAD_DELIMITERS)||-1<Z.indexOf(v)||-1<K.indexOf(E)||Z.charAt(0)===" "||Z.charAt(Z.length-1)===" ")?E+Z+
E:Z)}},s.RECORD_SEP="",s.UNIT_SEP="",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`
`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!e.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=
w,s.ParserHandle=f,s.NetworkStreamer=l,s.FileStreamer=p,s.StringStreamer=u,s.ReadableStreamStreamer=d,r&&(e.onmessage=function(h){h=h.data,s.WORKER_ID===void 0&&
h&&(s.WORKER_ID=h.workerId),typeof h.input=="string"?e.postMessage({workerId:s.WORKER_ID,results:s.parse(h.input,h.config),finished:!0}):(e.File&&h.input instanceof
File||h.input instanceof Object)&&(h=s.parse(h.input,h.config))&&e.postMessage({workerId:s.WORKER_ID,results:h,finished:!0})}),(l.prototype=Object.create(a.prototype)).
constructor=l,(p.prototype=Object.create(a.prototype)).constructor=p,(u.prototype=Object.create(u.prototype)).constructor=u,(d.prototype=Object.create(a.prototype)).
constructor=d,s})});var Zg={};Ll(Zg,{arrive:()=>Jg,frontEnd:()=>ll,openPage:()=>Sl});function G(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function pt(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function rt(t,e,n){let r=e.split(" ").
map(o=>`change:${o}`);for(let o of r)t.on(o,n);return()=>r.forEach(o=>t.off(o,n))}function lt(t,e){let n=new Set(Object.keys(e)),r=()=>{let i=new Set(n);n.clear();
for(let s in e)i.has(s)&&e[s]()};r();let o=Object.keys(e).map(i=>rt(t,i,()=>{n.size||queueMicrotask(r),n.add(i)}));return()=>{o.forEach(i=>i()),n.clear()}}var at=(t,e)=>t.
get_model(e.slice(10)),mt=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function W({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=mt(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function zt(t){let[e,n]=t.shape,r=W(t);return Array.from({length:e},
(o,i)=>r.subarray(i*n,(i+1)*n))}var qt=t=>({...t,render({model:e,el:n}){function r(){let i=e.get("outdated");n.toggleAttribute("data-outdated",!!i),i&&(n.dataset.outdated=i),n.ariaBusy=i?"true":
null}let o=[t.render({model:e,el:n}),rt(e,"outdated",r)];return r(),()=>o.forEach(i=>i())}});var Hn={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function bi(t,e){
let n=Hn[t],r=Number;t==="bool"&&(r=i=>+!!i),t.endsWith("int64")&&(r=i=>BigInt(Math.trunc(i)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,r))).buffer)}var Ur=new WeakMap;function $i(t,e,n){return Ur.set(t,(Ur.get(t)??new Map).set(e,n)),n}function Hr(t,e){return qr(t)?
Ur.get(t)?.get(e)??$i(t,e,bi(e,W(t))):bi(e,hn(t)?.numbers??[])}function Be(t,e){let n=new Hn[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var De=t=>t.
reduce((e,n)=>e*n,1),gn=({shape:t,dtype:e})=>De(t)*Hn[e].BYTES_PER_ELEMENT,qr=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);
function hn(t){if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[
e.length],numbers:e}}if(Array.isArray(t)){let e=t.map(hn),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??
[]],numbers:e.flatMap(r=>Array.from(r?.numbers??[]))}}return qr(t)?{shape:t.shape,numbers:W(t)}:null}function ne(t,{shape:e,dtype:n},r,o){let i=n==="bool"?Boolean:
Number;if(e.length===0)return i(t[0]);if(qr(r)){let l={shape:e,data:new DataView(Float64Array.from(t).buffer)};return o&&("turn"in r||Object.assign(l,{turn:1}),
$i(l,n,o)),l}let s=ArrayBuffer.isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),c=/^float|64/.test(n)?Float64Array:Hn[n],a=(l,[p,...u])=>{let d=De(u);if(u.
length)return Array.from({length:p},(g,w)=>a(l+w*d,u));let f=Array.prototype.slice.call(t,l,l+p);return s?c.from(f):f.map(g=>i(g))};return a(0,e)}function ki(t,e,{
shape:n,dtype:r}){let o=hn(t);return!o||String(o.shape)!==String(n)?!1:xi(r==="float32"?Be(r,Hr(t,r)):Array.from(o.numbers,Number),Be(r,e))}function xi(t,e){for(let n=0;n<
t.length;n++)if(!Object.is(t[n],e[n]))return!1;return!0}function Wt(t){let e=new Uint8Array(t.reduce((r,o)=>r+o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;
return e}function qn(t,e){let n=0;return e.map(r=>t.slice(n,n+=r))}function ve(t,e){if(t.length!==e?.length)return!1;let[n,r]=[yi(t),yi(e)];for(let o=0;o<n.length;o++)
if(n[o]!==r[o])return!1;return!0}function yi(t){let{buffer:e,byteOffset:n,byteLength:r}=t.byteOffset%4?t.slice():t;return new Uint32Array(e,n,r/4)}var Cl=100,vn=new Set,mn=new Set,Vn=new Set,Wr=0,Vr=0,Gr=new Map,zi=t=>vn.add(t);function _i(t){for(let e of[vn,mn,Vn])e.delete(t);be()}function Gn(t){mn.add(t),
Vr||(Vr=requestAnimationFrame(Il))}var Ai=t=>Vn.add(t);function Ue(t){return Wr++,t.finally(()=>{Wr--,be()})}var Kr=0;function Kn(t){return Kr++,t.finally(()=>{
Kr--;for(let e of vn)Gn(e)})}var re=()=>Kr>0;function we({inBackground:t=!0}={}){return new Promise(e=>{Gr.set(e,t),be()})}function be(){let t=[...mn].some(n=>!n.
isPlaying());if(Wr||t||Vt.size)return;let e=[...vn].filter(n=>n.isPending());for(let[n,r]of Gr)e.some(({isInBackground:o})=>r||!o)||(Gr.delete(n),n())}function Il(){
Si();let t=new Map;for(let e of mn)mn.delete(e),t.set(e,(t.get(e)??0)+1),t.get(e)>Cl?e.report(Object.assign(new Error("it depends on its own outputs through oth\
er links and does not settle"),{name:"RuntimeError"})):e.compute();Vr=0,be();for(let e of Vn)Gn(e);Vn.clear()}var Vt=new Map,Wn;function wn(t,e,n){if(t.get("pro\
mpt")||[...vn].some(r=>r.reads(t))){pt(t,e,n);return}Wn||(Wn=new MessageChannel,Wn.port1.onmessage=Si),Vt.size||Wn.port2.postMessage(null),Vt.has(t)||Vt.set(t,new Map),
Vt.get(t)?.set(e,n)}var He=(t,e)=>Vt.get(t)?.has(e)?Vt.get(t)?.get(e):t.get(e);function Si(){let t=[...Vt];Vt.clear();for(let[e,n]of t)for(let[r,o]of n)pt(e,r,o);
be()}function oe(t,e){let n=new Map;function r(o){let i=o.get("key"),s=n.get(i)??{thing:t(i,o),users:0};n.set(i,s),s.users++;let c=!0;return()=>{c&&--s.users===0&&(n.
delete(i),e(s.thing)),c=!1}}return{use:r,find:o=>n.get(o)?.thing}}async function jl(t){let e=t.widget_manager,n=await at(e,t.get("choice")),r=async c=>({...c,model:await at(e,c.widget)}),o=t.get("options"),i=await Promise.all(
o.map(c=>Promise.all(c.map(r))));function s(){let c=n.get("index");if(c!==t.get("applied")){t.set("applied",c);for(let{model:a,trait:l,value:p,array:u}of i[c])pt(
a,l,u?ne(W(u),u,a.get(l)):p)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var Fl=oe((t,e)=>Ue(jl(e)),t=>t.
then(e=>e())),Yr=Fl.use,Mi={initialize:({model:t})=>Yr(t)};var Oi=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
nt-weight:600;stroke:#fff;stroke-width:3px;paint-order:stroke;stroke-linejoin:round}.gdviz-plot .label{stroke:var(--gdviz-paper);stroke-width:3px;paint-order:st\
roke;stroke-linejoin:round}.gdviz-plot .field.behind{opacity:.35}.gdviz-plot .tick,.gdviz-plot .frame{fill:none;stroke:currentColor;stroke-width:1;shape-renderi\
ng:crispEdges}.gdviz-plot .grid{fill:none;stroke:var(--gdviz-line);shape-rendering:crispEdges}.gdviz-plot .hit{fill:transparent;pointer-events:all}.gdviz-legend\
{display:flex;flex-wrap:wrap;gap:2px 14px;padding:0 14px 2px 56px;overflow-wrap:anywhere;line-height:1.3;font-size:12px;color:var(--gdviz-ink)}.gdviz-legend:emp\
ty{display:none}.gdviz-legend .entry{display:inline-flex;align-items:center;gap:6px}.gdviz-legend .swatch{flex:none}.gdviz-legend .swatch{box-sizing:border-box;\
width:18px;height:4px;border-radius:2px;background:currentColor}.gdviz-legend .swatch.dot,.gdviz-legend .swatch.ring{width:10px;height:10px;border-radius:50%}.g\
dviz-legend .swatch.ring{background:var(--gdviz-paper);border:2px solid currentColor}.gdviz-legend .swatch.area{width:12px;height:12px;border-radius:2px}.gdviz-\
legend .swatch.dashes{height:0;border-top:2px dashed currentColor;border-radius:0;background:none}.gdviz-plot canvas.hatch,.gdviz-legend .swatch.hatch{backgroun\
d:repeating-linear-gradient(45deg,var(--gdviz-hover) 0 3px,var(--gdviz-edge) 3px 4px)}.gdviz-legend .swatch.hatch{width:12px;height:12px;border:1px solid var(--\
gdviz-edge)}.gdviz-page{container-type:inline-size;width:100%;overflow:hidden}.gdviz-grid{display:grid;width:100%;gap:4px 16px;align-items:start;grid-template-c\
olumns:300px minmax(0,1.2fr) minmax(0,1fr)}.gdviz-controls,.gdviz-surface,.gdviz-charts{min-width:0;overflow:hidden}.gdviz-grid.gdviz-wide{grid-template-columns\
:270px minmax(0,1fr) minmax(0,1.75fr)}.gdviz-wide>.gdviz-charts{display:grid;gap:4px 16px;align-items:start;grid-template-columns:repeat(2,minmax(0,1fr))}.gdviz\
-notes>.widget-html{margin:0;min-height:0;height:auto}.gdviz-more{display:grid;width:100%;gap:4px 16px;align-items:start;grid-template-columns:repeat(auto-fit,m\
inmax(min(100%,270px),1fr))}.gdviz-more>*{min-width:0;overflow:hidden}.gdviz-more .widget-box>.gdviz-heat-map{width:100%;min-width:0}.gdviz-page .widget-toggle-\
buttons{display:flex;align-items:center;gap:8px}.gdviz-page .widget-toggle-buttons{margin:2px 0}.gdviz-page .widget-toggle-buttons>.widget-label{flex:0 0 112px;\
text-align:right}.gdviz-page .widget-toggle-buttons .widget-toggle-button:first-child{margin-left:0}.gdviz-page .gdviz-switches>.widget-label{margin:0 8px 0 0}.\
gdviz-page .gdviz-switches .widget-toggle-button{margin:0;padding:0 8px}.gdviz-switches .widget-box{gap:3px}.gdviz-controls .widget-checkbox{padding-left:120px;\
min-height:28px}.gdviz-controls .widget-checkbox label{display:flex;align-items:center}.gdviz-controls .widget-checkbox input{width:18px;height:18px;margin-top:\
0;margin-bottom:0}.gdviz-page :is(select,button,input):focus-visible{outline:2px solid var(--gdviz-blue)!important;outline-offset:1px}.gdviz-chart{margin:0!impo\
rtant;--bq-content-font-color: var(--gdviz-ink)}.gdviz-chart text.label{fill:var(--gdviz-ink)!important}.gdviz-chart .lines path{stroke-linejoin:round}.gdviz-fo\
rmula{overflow-x:auto;font-size:13px}.gdviz-controls .jupyter-widget-stack>*{width:100%}.gdviz-listing{height:auto}.gdviz-listing>.widget-html-content{flex:1;mi\
n-width:0;line-height:1.4}.gdviz-listing pre{margin:2px 0 8px;padding:8px 10px;max-height:320px;overflow:auto;box-sizing:border-box;border-radius:4px;background\
:var(--gdviz-hover);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-title{min-height:62px}.gdviz-title>.widget-html-content{f\
lex:1;min-width:0;text-align:center;overflow-x:auto;overflow-y:hidden}.gdviz-note,.gdviz-notice,.gdviz-error{margin:4px 2px;padding:6px 10px;border-radius:4px;l\
ine-height:1.4;font-size:13px}.gdviz-note{background:var(--gdviz-hover);color:var(--gdviz-ink)}.gdviz-needs-python{pointer-events:auto}.gdviz-needs-python a{col\
or:inherit;text-decoration:underline}.gdviz-notice{background:color-mix(in srgb,#E69F00 16%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #E6\
9F00}.gdviz-error{background:color-mix(in srgb,#D55E00 14%,var(--gdviz-paper));color:var(--gdviz-ink);border-left:4px solid #D55E00}.gdviz-page.jupyter-widgets-\
disconnected:before,.gdviz-page .jupyter-widgets-disconnected:before{display:none}.gdviz-page .jupyter-widgets{margin-left:0;margin-right:0}@container (max-widt\
h: 980px){.gdviz-grid,.gdviz-grid.gdviz-wide{grid-template-columns:270px minmax(0,1fr)}.gdviz-charts{grid-column:1 / -1;flex-direction:row!important}.gdviz-char\
ts>*{flex:1 1 0;min-width:0}}@container (max-width: 700px){.gdviz-grid,.gdviz-grid.gdviz-wide,.gdviz-wide>.gdviz-charts{grid-template-columns:minmax(0,1fr)}.gdv\
iz-surface{order:-1}.gdviz-charts{flex-direction:column!important}.gdviz-charts>*{flex:none}}.gdviz-badge{width:100%;font-size:12px}.gdviz-badge .line{display:f\
lex;flex-wrap:wrap;gap:4px 10px;align-items:center;justify-content:space-between}.gdviz-badge .status{flex:1 1 170px;max-width:max-content;box-sizing:border-box\
;padding:3px 10px;border-radius:11px;background:color-mix(in srgb,#009E73 12%,var(--gdviz-paper));font-variant-numeric:tabular-nums}.gdviz-badge button{height:2\
6px;padding:0 10px;font-size:12px}.gdviz-program{width:min(900px,94vw);max-height:86vh;padding:12px;border:1px solid var(--gdviz-edge);border-radius:6px;box-siz\
ing:border-box;overflow:hidden;background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-program[open]{display:flex;flex-direction:column}.gdviz-program::back\
drop{background:#0006}.gdviz-program .head{display:flex;gap:8px;align-items:center;margin-bottom:8px;font-size:13px}.gdviz-program .head b{flex:1}.gdviz-program\
 pre{flex:1;min-height:0;margin:0;padding:8px;overflow:auto;white-space:pre;font-family:monospace;background:var(--gdviz-hover);font-size:12px;line-height:1.35;\
tab-size:2}.gdviz-buttons{display:flex;flex-wrap:wrap;gap:6px;align-items:center;width:100%}.gdviz-buttons button{min-width:34px;height:34px;padding:0 8px;font-\
size:15px;line-height:1}.gdviz-buttons button.play{background:var(--gdviz-blue);border-color:var(--gdviz-blue);color:#fff;min-width:44px}.gdviz-buttons output{f\
ont-variant-numeric:tabular-nums}.gdviz-data-editor{--ground: var(--gdviz-paper);--mark: var(--gdviz-ink);width:100%;min-width:0}.gdviz-data-editor.mapped .gdvi\
z-plot{--ground: #FFF;--mark: #000}.gdviz-data-editor .gdviz-plot canvas{image-rendering:auto;background:none}.gdviz-data-editor.mapped .gdviz-plot canvas{backg\
round:#ddd}.gdviz-data-editor .hit{cursor:crosshair}.gdviz-data-editor.over .hit{cursor:grab}.gdviz-data-editor.over .hit:active{cursor:grabbing}.gdviz-data-edi\
tor.removing .hit{cursor:default}.gdviz-data-editor.removing.over .hit{cursor:pointer}.gdviz-data-editor svg:focus{outline:none}.gdviz-data-editor svg:focus-vis\
ible{outline:2px solid var(--gdviz-blue);outline-offset:-1px;border-radius:3px}.gdviz-data-editor .fit{fill:none;stroke:var(--fit);stroke-width:2.5;stroke-linej\
oin:round}.gdviz-data-editor circle.training{fill:var(--data);stroke:var(--ground);stroke-width:1.3}.gdviz-data-editor circle.test{fill:var(--ground);stroke:var\
(--data);stroke-width:1.8}.gdviz-data-editor circle.training.positive{fill:var(--positive)}.gdviz-data-editor circle.training.negative{fill:var(--negative)}.gdv\
iz-data-editor circle.test.positive{stroke:var(--positive)}.gdviz-data-editor circle.test.negative{stroke:var(--negative)}.gdviz-data-editor.valued circle.train\
ing{fill:var(--value);stroke:color-mix(in srgb,var(--mark) 45%,transparent);stroke-width:.8}.gdviz-data-editor.valued circle.test{fill:var(--value);stroke:var(-\
-mark);stroke-width:1.8}.gdviz-data-editor button[hidden]{display:none}.gdviz-data-editor .values i{display:inline-block;width:60px;height:8px;vertical-align:mi\
ddle;background:linear-gradient(to right,var(--negative),white,var(--positive))}.gdviz-data-editor .tools input[type=number]{width:4.5em;height:28px;box-sizing:\
border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-data-editor circle.selected{fill\
:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor .cursor{visibility:hidden;fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor svg:focus-vi\
sible .cursor{visibility:visible}.gdviz-data-editor .tools{display:flex;flex-wrap:wrap;align-items:center;gap:6px 10px;padding:2px 4px 0}.gdviz-data-editor .lab\
els{display:inline-flex}.gdviz-data-editor .labels button+button{margin-left:-1px;border-radius:0 4px 4px 0}.gdviz-data-editor .labels button:first-child{border\
-radius:4px 0 0 4px}.gdviz-data-editor button{display:inline-flex;align-items:center;gap:6px;min-height:30px;max-width:10em;padding:0 10px;font:inherit}.gdviz-d\
ata-editor .tools>button[aria-pressed=true]{background:var(--gdviz-ink);border-color:var(--gdviz-ink);color:var(--gdviz-paper)}.gdviz-data-editor .labels button\
[aria-pressed=true]{z-index:1;border-color:var(--gdviz-ink);box-shadow:inset 0 0 0 1px var(--gdviz-ink);font-weight:600}.gdviz-data-editor .dot{flex:none;displa\
y:inline-block;width:10px;height:10px;border-radius:50%;box-sizing:border-box}.gdviz-data-editor .dot.positive{background:var(--positive)}.gdviz-data-editor .do\
t.negative{background:var(--negative)}.gdviz-data-editor .gdviz-legend{margin-left:auto;padding:0}.gdviz-data-editor .report{padding:3px 4px 0;line-height:1.35;\
font-size:12px;font-variant-numeric:tabular-nums}.gdviz-data-editor .status{min-height:1.35em}.gdviz-data-editor .notes{color:var(--gdviz-alert);font-weight:600\
}.gdviz-data-editor .help{padding:0 4px;font-size:12px;color:var(--gdviz-faint)}.gdviz-data-editor .help summary{cursor:pointer}.gdviz-data-editor .help p{margi\
n:4px 0 0 14px;line-height:1.4}.gdviz-data-editor .columns{display:flex;flex-wrap:wrap;gap:4px 12px;margin:4px 2px;font-size:13px}.gdviz-data-editor .columns se\
lect{max-width:11em;height:28px;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-drawing .ti\
tle{padding:2px 14px 0 56px;font-size:14px;font-weight:600}.gdviz-drawing .status{min-height:1.3em}.gdviz-drawing.equal{max-width:560px}.gdviz-drawing.bare :is(\
.title,.gdviz-legend){padding-left:8px}.gdviz-interact{container-type:inline-size;width:100%;max-width:1120px;overflow:hidden}.gdviz-interact .jupyter-widgets{m\
argin-left:0;margin-right:0}.gdviz-interact.jupyter-widgets-disconnected:before,.gdviz-interact .jupyter-widgets-disconnected:before{display:none}.gdviz-sides{d\
isplay:grid;gap:8px 16px;align-items:start;width:100%;grid-template-columns:300px minmax(0,1fr)}.gdviz-sides>*{min-width:0;overflow:hidden}.gdviz-row{display:gr\
id;gap:4px 16px;align-items:start;width:100%;grid-template-columns:repeat(auto-fit,minmax(min(100%,300px),1fr))}.gdviz-row>*{min-width:0;overflow:hidden}.gdviz-\
beside .gdviz-slider label>span{flex-basis:92px}.gdviz-beside .gdviz-slider input[type=text]{flex-basis:56px;width:56px}.gdviz-beside .widget-checkbox{padding-l\
eft:100px;min-height:28px}.gdviz-beside .widget-checkbox input{width:18px;height:18px}.gdviz-beside :is(select,button,input):focus-visible{outline:2px solid var\
(--gdviz-blue)!important;outline-offset:1px}@container (max-width: 700px){.gdviz-sides{grid-template-columns:minmax(0,1fr)}.gdviz-beside{order:1}}.gdviz-beside \
.gdviz-badge .line{display:none}.gdviz-drawing .files{display:flex;gap:4px}.gdviz-drawing .files button{width:auto;height:24px;padding:0 6px;border-color:transp\
arent;color:var(--gdviz-faint);font-size:11px}.gdviz-drawing .files button:is(:hover,:focus-visible){border-color:var(--gdviz-edge)}.gdviz-drawing .handle.locke\
d{opacity:.5;cursor:default}.gdviz-field-box{position:relative;width:100%;min-width:0;grid-template-columns:minmax(0,1fr)}.gdviz-field-box .jupyter-matplotlib-c\
anvas-div{visibility:hidden}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(1){visibility:visible}.gdviz-field-box .jupyter-matplotlib-canvas\
-div canvas:nth-of-type(2){display:none!important}.gdviz-field-box .jupyter-matplotlib,.gdviz-field-box .jupyter-matplotlib-canvas-container,.gdviz-field-box .j\
upyter-matplotlib-canvas-div{margin:0;padding:0}.gdviz-field-box .gdviz-field{position:relative;z-index:2;pointer-events:none;margin:0;width:100%;overflow:hidde\
n}.gdviz-field-box:has(.gdviz-needs-python){overflow:hidden}.gdviz-field-box:has(.gdviz-needs-python) :is(.jupyter-matplotlib,.gdviz-field>svg){max-width:none;o\
verflow:visible;transform:scale(var(--gdviz-share, 1));transform-origin:0 0;margin-bottom:var(--gdviz-spare, 0)}.gdviz-field svg{display:block}.gdviz-figure-sta\
te{display:none}a[href^="#set:"]{display:inline-block;margin:0 2px;padding:0 6px;border:1px solid var(--gdviz-blue);border-radius:4px;text-decoration:none;line-\
height:24px;color:inherit}a[href^="#set:"]:before{content:"\\25b8  " / "";color:var(--gdviz-blue)}a[href^="#set:"]:hover{background:var(--gdviz-hover)}.gdviz-set\
-status{margin-left:6px;font-size:14px;color:var(--gdviz-alert)}.gdviz-set-status.quiet{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(5\
0%);white-space:nowrap}.gdviz-formula-field>label{display:block}.gdviz-formula-field>label>span{display:block;margin:2px}.gdviz-formula-field .text{width:calc(1\
00% - 6px);box-sizing:border-box;height:30px;margin:0 3px;padding:0 6px;border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color\
:var(--gdviz-ink);font:14px/1.4 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .text[aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-formu\
la-field .written{min-height:66px;margin:6px 3px;display:grid;align-content:center}.gdviz-formula-field .written>math{overflow-x:auto;overflow-y:hidden;font-siz\
e:15px}.gdviz-formula-field .error code{display:block;overflow-x:auto;white-space:pre;font:13px/1.1 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .\
error span{color:var(--gdviz-alert)}.gdviz-network-diagram{width:100%;min-width:0;font-size:12px}.gdviz-network-diagram .network{position:relative;overflow:hidd\
en}.gdviz-network-diagram canvas{position:absolute;left:0;top:0}.gdviz-network-diagram .network>svg{position:relative;display:block;overflow:visible}.gdviz-netw\
ork-diagram .network>svg:focus{outline:none}.gdviz-network-diagram .network>svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px;border-rad\
ius:3px}.gdviz-network-diagram .names text{font-size:13px;fill:currentColor;pointer-events:none}.gdviz-network-diagram .pointed{fill:none;stroke:currentColor;st\
roke-width:2;pointer-events:none}.gdviz-network-diagram .pointed path{stroke-dasharray:5 3}.gdviz-network-diagram .readout{min-height:1.4em;padding:3px 4px 0;li\
ne-height:1.4;font-variant-numeric:tabular-nums}.gdviz-network-diagram .legend{display:flex;flex-wrap:wrap;gap:2px 12px;padding:2px 4px;color:var(--gdviz-faint)\
}.gdviz-network-diagram .legend span{display:inline-flex;align-items:center;gap:5px}.gdviz-network-diagram .legend path{stroke:currentColor}.gdviz-network-diagr\
am .legend .positive path{stroke:var(--positive)}.gdviz-network-diagram .legend .negative path{stroke:var(--negative)}.gdviz-network-diagram .legend circle{fill\
:currentColor}.gdviz-network-diagram .pointed.selected path{stroke-dasharray:none}.gdviz-network-diagram .gdviz-slider[hidden]{display:none}.gdviz-network-diagr\
am .gdviz-slider.empty{visibility:hidden}.gdviz-network-diagram .gdviz-slider label span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(\
50%)}.gdviz-page-state{display:flex;flex-wrap:wrap;gap:6px 14px;align-items:center}.gdviz-page-state>[role=group]{display:flex;gap:6px}.gdviz-page-state :is(but\
ton,.button){height:30px;padding:0 9px;white-space:nowrap}.gdviz-page-state button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;cursor:defau\
lt}.gdviz-page-state>[role=status]{flex:1 1 100%;line-height:1.4;overflow-wrap:anywhere}.gdviz-page-state textarea{flex:1 1 100%;min-width:0;box-sizing:border-b\
ox;resize:vertical;background:var(--gdviz-paper);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-page-state input{flex:1 1 10\
0%;min-width:0;height:26px;font-size:12px}.gdviz-page-state .download:after{content:"\\25be" / "";margin-left:6px}.gdviz-page-state .download[aria-expanded=true]\
:after{content:"\\25b4" / ""}.gdviz-page-state>.files{display:grid;flex:1 1 100%;gap:4px;min-width:0;margin:0;padding:0;list-style:none}.gdviz-page-state>.files \
li{display:flex;gap:4px;align-items:center;margin:0}.gdviz-page-state>.files span{flex:1;min-width:0;line-height:1.3;overflow-wrap:anywhere}.gdviz-page-state>.f\
iles :is(button,.button){height:24px;padding:0 7px;font-size:12px}.gdviz-page-state .button{display:inline-flex;align-items:center;box-sizing:border-box;border:\
1px solid var(--gdviz-edge);border-radius:4px;color:inherit;text-decoration:none}.gdviz-page-state .button:hover{background:var(--gdviz-hover)}.gdviz-page-state\
>[hidden]{display:none}.gdviz-pins{container-type:inline-size;display:flex;flex-direction:column;align-items:flex-start;gap:4px;width:100%;min-width:0;padding-t\
op:4px}.gdviz-pins>button{height:28px;padding:0 10px}.gdviz-pins button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;cursor:default}.gdviz-p\
ins ul{list-style:none;width:100%;margin:0;padding:0}.gdviz-pins li{display:flex;flex-wrap:wrap;align-items:center;gap:2px 8px;min-height:30px}.gdviz-pins li.hi\
dden output,.gdviz-pins li.hidden b{color:var(--gdviz-faint)}.gdviz-pins label{display:flex;align-items:center;gap:6px;min-height:24px}.gdviz-pins input[type=ch\
eckbox]{width:16px;height:16px;margin:4px 0;accent-color:var(--gdviz-blue)}.gdviz-pins input[type=text]{flex:1 1 120px;box-sizing:border-box;min-width:0;height:\
26px;text-overflow:ellipsis}.gdviz-pins output{font-variant-numeric:tabular-nums;white-space:nowrap}.gdviz-pins li button{min-width:26px;height:26px;padding:0 7\
px}@container (max-width: 440px){.gdviz-pins input[type=text]{flex-basis:60%}.gdviz-pins output{flex:1;padding-left:24px}}.gdviz-pins small{flex:1 1 100%;paddin\
g-left:38px;color:var(--gdviz-faint);font-size:12px}.gdviz-plot .letter text{font-size:10px;font-weight:600}.gdviz-results tr.pinned{color:var(--gdviz-faint)}.g\
dviz-results tr.pinned th{display:flex;align-items:center;gap:4px;min-height:22px}.gdviz-player label{flex:1 1 120px;display:flex;gap:8px;align-items:center;min\
-width:0}.gdviz-player input{flex:1;min-width:60px;accent-color:#D55E00;height:24px}.gdviz-player output{min-width:5.5em;text-align:right}.gdviz-player label:ha\
s(span){flex-basis:100%}.gdviz-player label:has(span) output{min-width:3.5em}.gdviz-question{max-width:640px;box-sizing:border-box;padding:10px 12px;margin-bott\
om:10px;border-left:3px solid var(--gdviz-blue);background:color-mix(in srgb,var(--gdviz-blue) 8%,transparent)}.gdviz-question .gdviz-slider label span{flex:0 0\
 auto}.gdviz-question .text{margin:0 0 8px;font-size:16px;font-weight:600;line-height:1.35}.gdviz-question .hint{margin:6px 0 8px;font-size:13px;line-height:1.4\
}.gdviz-question .hint.urged{color:var(--gdviz-alert)}.gdviz-question .options label{display:flex;gap:8px;align-items:baseline;padding:4px 0;min-height:24px;fon\
t-size:14px}.gdviz-question button{min-height:32px;padding:0 14px;font-size:14px;border:1px solid var(--gdviz-blue);border-radius:4px;background:transparent;col\
or:var(--gdviz-ink);cursor:pointer}.gdviz-question .commit{background:var(--gdviz-blue);color:#fff}.gdviz-question .right .hint:before{content:"\\2713  ";font-we\
ight:700}.gdviz-question .wrong .hint:before{content:"\\2717  ";font-weight:700}.gdviz-moved[inert]{opacity:.45}.gdviz-question .named{display:flex;flex-wrap:wra\
p;gap:0 14px;align-items:baseline}.gdviz-question .named .name{flex:0 0 100%;font-size:14px}.gdviz-question .named label{padding:0 0 4px;gap:4px}.gdviz-results{\
width:100%;min-width:0;overflow-x:auto;font-size:12px}.gdviz-results table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}.gdviz-results \
th,.gdviz-results td{padding:1px 2px;border:0;background:none;text-align:right;white-space:nowrap;font-weight:400;line-height:1.25}.gdviz-results thead :is(th,t\
d){vertical-align:bottom;white-space:normal;max-width:56px;font-size:11px;line-height:1.15;color:var(--gdviz-faint);border-bottom:1px solid var(--gdviz-edge)}.g\
dviz-results thead th[title]:not([title=""]){cursor:help}.gdviz-results td:first-child,.gdviz-results th:first-child{width:22px;padding:1px 0;text-align:center}\
.gdviz-results tbody th{text-align:left;padding:0 0 0 3px}.gdviz-results tr.hidden{color:var(--gdviz-faint)}.gdviz-results tr.chosen{background:color-mix(in srg\
b,#0072B2 14%,var(--gdviz-paper))}.gdviz-results input{width:16px;height:16px;margin:3px 0;vertical-align:middle;accent-color:var(--gdviz-blue)}.gdviz-results b\
utton{display:flex;align-items:center;gap:4px;width:100%;min-height:22px;padding:0;border:0;background:none;color:inherit;font:inherit;text-align:left;white-spa\
ce:nowrap}.gdviz-results tr.chosen button{font-weight:600}.gdviz-results button:hover{background:none;text-decoration:underline}.gdviz-results .swatch{flex:none\
;width:12px;height:12px;border-radius:3px}.gdviz-results tr.hidden .swatch{opacity:.35}@container (max-width: 420px){.gdviz-results{font-size:11px}.gdviz-result\
s thead th{max-width:48px;font-size:10.5px}.gdviz-results th,.gdviz-results td{padding:1px}.gdviz-results button{gap:4px;white-space:normal}.gdviz-results .swat\
ch{width:9px}}.gdviz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-runner select,.gdviz-runner input[type=number]{height:30px;box-sizing:border-box;font:inheri\
t;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-runner input[type=number]{width:66px;padding:0 4px}.gd\
viz-runner input[type=checkbox]{width:18px;height:18px;margin:0 4px 0 0;vertical-align:-4px;accent-color:var(--gdviz-blue)}.gdviz-runner .position{min-width:7em\
}.gdviz-runner button.wanted{border-color:var(--gdviz-alert);color:var(--gdviz-alert)}.gdviz-runner .history{display:block;width:100%;max-width:420px;margin:0 0\
 4px;accent-color:var(--gdviz-blue)}.gdviz-slice .axes{display:flex;flex-wrap:wrap;gap:4px 16px;margin:2px 3px}.gdviz-slice label{display:flex;align-items:cente\
r;gap:6px}.gdviz-slice select{height:30px;min-width:52px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--g\
dviz-edge);border-radius:4px}.gdviz-slice .gdviz-note{min-height:2lh;font-variant-numeric:tabular-nums}.gdviz-slider{display:flex;align-items:center;gap:8px;hei\
ght:32px}.gdviz-slider label{flex:1;min-width:0;display:flex;align-items:center;gap:8px}.gdviz-slider label span{flex:0 0 112px;text-align:right;white-space:now\
rap;overflow:hidden;text-overflow:ellipsis}.gdviz-slider input{accent-color:var(--gdviz-blue);margin:0}.gdviz-slider input[type=range]{flex:1;min-width:40px;hei\
ght:24px}.gdviz-slider input[type=text]{flex:0 0 64px;width:64px;box-sizing:border-box;height:24px;padding:0 4px;border:1px solid transparent;border-radius:3px;\
background:transparent;color:inherit;font:inherit;font-variant-numeric:tabular-nums;text-align:right}.gdviz-slider input[type=text]:hover,.gdviz-slider input[ty\
pe=text]:focus{border-color:var(--gdviz-edge);background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-slider input[type=text][aria-invalid=true]{border-colo\
r:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opacity:.5}.gdviz-surface3d-view .scene{cursor:grab;touch-action:pan-y;border-radius:4px;overflow:hidden}.gdvi\
z-surface3d-view .scene:active{cursor:grabbing}.gdviz-surface3d-view .scene:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px}.gdviz-surface\
3d-view svg{pointer-events:none}.gdviz-surface3d-view .under{position:absolute}.gdviz-surface3d-view canvas{background:none}
`;var Jr=new CSSStyleSheet;Jr.replaceSync(Oi);function Ei(t){t.adoptedStyleSheets.includes(Jr)||t.adoptedStyleSheets.push(Jr)}var Ti=()=>Ei(document);function Ni(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&Ei(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var Xr=globalThis,Ri=t=>t,Yn=Xr.trustedTypes,Li=Yn?Yn.createPolicy("lit-html",{createHTML:t=>t}):void 0,Qr="$lit$",Gt=`lit$${Math.random().toFixed(9).slice(2)}$`,
to="?"+Gt,Dl=`<${to}>`,$e=document,xn=()=>$e.createComment(""),yn=t=>t===null||typeof t!="object"&&typeof t!="function",eo=Array.isArray,Bi=t=>eo(t)||typeof t?.[Symbol.
iterator]=="function",Zr=`[ 	
\f\r]`,bn=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Pi=/-->/g,Ci=/>/g,xe=RegExp(`>|${Zr}(?:([^\\s"'>=/]+)(${Zr}*=${Zr}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Ii=/'/g,ji=/"/g,Di=/^(?:script|style|textarea|title)$/i,no=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),I=no(1),H=no(2),bt=no(
3),_t=Symbol.for("lit-noChange"),D=Symbol.for("lit-nothing"),Fi=new WeakMap,ye=$e.createTreeWalker($e,129);function Ui(t,e){if(!eo(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return Li!==void 0?Li.createHTML(e):e}var Hi=(t,e)=>{let n=t.length-1,r=[],o,i=e===2?"<svg>":e===3?"<math>":"",s=bn;
for(let c=0;c<n;c++){let a=t[c],l,p,u=-1,d=0;for(;d<a.length&&(s.lastIndex=d,p=s.exec(a),p!==null);)d=s.lastIndex,s===bn?p[1]==="!--"?s=Pi:p[1]!==void 0?s=Ci:p[2]!==
void 0?(Di.test(p[2])&&(o=RegExp("</"+p[2],"g")),s=xe):p[3]!==void 0&&(s=xe):s===xe?p[0]===">"?(s=o??bn,u=-1):p[1]===void 0?u=-2:(u=s.lastIndex-p[2].length,l=p[1],
s=p[3]===void 0?xe:p[3]==='"'?ji:Ii):s===ji||s===Ii?s=xe:s===Pi||s===Ci?s=bn:(s=xe,o=void 0);let f=s===xe&&t[c+1].startsWith("/>")?" ":"";i+=s===bn?a+Dl:u>=0?(r.
push(l),a.slice(0,u)+Qr+a.slice(u)+Gt+f):a+Gt+(u===-2?c:f)}return[Ui(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},$n=class t{constructor({strings:e,
_$litType$:n},r){let o;this.parts=[];let i=0,s=0,c=e.length-1,a=this.parts,[l,p]=Hi(e,n);if(this.el=t.createElement(l,r),ye.currentNode=this.el.content,n===2||n===
3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=ye.nextNode())!==null&&a.length<c;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.
getAttributeNames())if(u.endsWith(Qr)){let d=p[s++],f=o.getAttribute(u).split(Gt),g=/([.?@])?(.*)/.exec(d);a.push({type:1,index:i,name:g[2],strings:f,ctor:g[1]===
"."?Zn:g[1]==="?"?Xn:g[1]==="@"?Qn:ze}),o.removeAttribute(u)}else u.startsWith(Gt)&&(a.push({type:6,index:i}),o.removeAttribute(u));if(Di.test(o.tagName)){let u=o.
textContent.split(Gt),d=u.length-1;if(d>0){o.textContent=Yn?Yn.emptyScript:"";for(let f=0;f<d;f++)o.append(u[f],xn()),ye.nextNode(),a.push({type:2,index:++i});o.
append(u[d],xn())}}}else if(o.nodeType===8)if(o.data===to)a.push({type:2,index:i});else{let u=-1;for(;(u=o.data.indexOf(Gt,u+1))!==-1;)a.push({type:7,index:i}),
u+=Gt.length-1}i++}}static createElement(e,n){let r=$e.createElement("template");return r.innerHTML=e,r}};function ke(t,e,n=t,r){if(e===_t)return e;let o=r!==void 0?
n._$Co?.[r]:n._$Cl,i=yn(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=o:n._$Cl=o),o!==void 0&&(e=ke(t,o._$AS(t,e.values),o,r)),e}var Jn=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??$e).importNode(n,!0);ye.currentNode=
o;let i=ye.nextNode(),s=0,c=0,a=r[0];for(;a!==void 0;){if(s===a.index){let l;a.type===2?l=new qe(i,i.nextSibling,this,e):a.type===1?l=new a.ctor(i,a.name,a.strings,
this,e):a.type===6&&(l=new tr(i,this,e)),this._$AV.push(l),a=r[++c]}s!==a?.index&&(i=ye.nextNode(),s++)}return ye.currentNode=$e,o}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},qe=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){
this.type=2,this._$AH=D,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=ke(this,e,n),
yn(e)?e===D||e==null||e===""?(this._$AH!==D&&this._$AR(),this._$AH=D):e!==this._$AH&&e!==_t&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):Bi(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
D&&yn(this._$AH)?this._$AA.nextSibling.data=e:this.T($e.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=$n.createElement(Ui(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new Jn(o,this),s=i.u(this.options);i.p(n),this.
T(s),this._$AH=i}}_$AC(e){let n=Fi.get(e.strings);return n===void 0&&Fi.set(e.strings,n=new $n(e)),n}k(e){eo(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,o=0;for(let i of e)o===n.length?n.push(r=new t(this.O(xn()),this.O(xn()),this,this.options)):r=n[o],r._$AI(i),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=Ri(e).nextSibling;Ri(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},ze=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,i){this.type=1,this.
_$AH=D,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=D}_$AI(e,n=this,r,o){let i=this.strings,s=!1;if(i===void 0)e=ke(this,e,n,0),s=!yn(e)||e!==this._$AH&&e!==_t,s&&(this._$AH=e);else{let c=e,a,
l;for(e=i[0],a=0;a<i.length-1;a++)l=ke(this,c[r+a],n,a),l===_t&&(l=this._$AH[a]),s||=!yn(l)||l!==this._$AH[a],l===D?e=D:e!==D&&(e+=(l??"")+i[a+1]),this._$AH[a]=
l}s&&!o&&this.j(e)}j(e){e===D?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Zn=class extends ze{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===D?void 0:e}},Xn=class extends ze{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==D)}},Qn=class extends ze{constructor(e,n,r,o,i){super(e,n,r,o,i),this.type=5}_$AI(e,n=this){if((e=ke(this,e,n,0)??D)===_t)return;let r=this._$AH,o=e===
D&&r!==D||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,i=e!==D&&(r===D||o);o&&this.element.removeEventListener(this.name,this,r),i&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},tr=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){ke(this,e)}},qi={
M:Qr,P:Gt,A:to,C:1,L:Hi,R:Jn,D:Bi,V:ke,I:qe,H:ze,N:Xn,U:Qn,B:Zn,F:tr},Ul=Xr.litHtmlPolyfillSupport;Ul?.($n,qe),(Xr.litHtmlVersions??=[]).push("3.3.3");var Wi=(t,e,n)=>{
let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let i=n?.renderBefore??null;r._$litPart$=o=new qe(e.insertBefore(xn(),i),i,void 0,n??{})}return o._$AI(t),
o};var Pt=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function B(t,e,...n){return Wi(e,t),n.map(r=>t.querySelector(r))}var _e=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function Ae(t,e,n){let r=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:r,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}var Kt=t=>t?"":"display: none";function nt(t,...e){Ni(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var Hl={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},xt=t=>Hl[t]??t;function ro(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function Vi(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function We(t,e){let n=0,r=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===
n||(n=o,e(o))});return r.observe(t),()=>r.disconnect()}var ql=["dead","restarting","autorestarting","starting"];function Ve(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,o=0;function i(){
r||=ql.includes(t.status);let s=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(s)}for(let s of n)s.connect(i);return i(),()=>{clearTimeout(o);for(let s of n)s.disconnect(i)}}var Gi=50,er=new Set,Ki=0;function Yi(t,e,n){let r={link:t,sources:e,targets:n,outdated:null};return er.add(r),oo.size&&kn(),{outdate(o,i=performance.now()){r.outdated?.
text!==o&&(r.outdated={since:Math.min(i,r.outdated?.since??1/0),text:o},kn())},renew(o=null){!r.outdated&&o===null||(r.outdated=o===null?null:{since:o,text:r.outdated?.
text??"computing …"},kn())},leave(){er.delete(r),kn()}}}var oo=new Map;function kn(){clearTimeout(Ki);let t=performance.now(),e=1/0,n=new Map;for(let[{link:o,
targets:i},{since:s,text:c}]of Wl())if(s+Gi>t)e=Math.min(e,s+Gi);else for(let{model:a}of[{model:o},...i])n.set(a,c);let r=oo;oo=n;for(let o of new Set([...r.keys(),
...n.keys()]))Gl(o,n.get(o)??"");e<1/0&&(Ki=setTimeout(kn,e-t))}function Wl(){let t=new Map([...er].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let r of er)r.sources.some(i=>e.targets.some(s=>Vl(i,s)))&&!t.has(r)&&t.set(r,n);return t}var Vl=(t,e)=>t.model===e.model&&t.trait===e.trait;function Gl(t,e){
(He(t,"outdated")??"")!==e&&(wn(t,"outdated",e),t.get("opacities")&&wn(t,"opacities",e?[Kl]:[]))}var Kl=.3;var Ji=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),Yl=230;function Zi(t,e){let n=t.slice(),
[r,o,i]=[0,0,0];for(let s of e){if(o|=(s&127)<<i,i+=7,s&128)continue;r+=o;let c=n[r+1]===Yl;n[r]=c?1:253,n[r+1]=c?1:133,n[r+2]=c?1:2,o=i=0}return n}var io=8,nr=5,Jl=50,Zl=8;async function Qi(t,e){let n=or(Ji)?Zi(mt(t),mt(e)):mt(t);return or(n)?WebAssembly.compile(n).catch(()=>null):null}var or=t=>!!globalThis.
WebAssembly?.validate(t);function rr({memory:t,run:e},n,r){let o=new Uint8Array(t.buffer);for(let{address:i,data:s}of n)o.set(s,i);return e(),r.map(({address:i,
length:s})=>o.slice(i,i+s))}function Xl(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let o=performance.
now();try{let i=t(e,r.inputs,n),s=performance.now()-o;postMessage({results:i,milliseconds:s},i.map(({buffer:c})=>c))}catch(i){postMessage({error:i.message})}}}function Ql(t,e){
let n=URL.createObjectURL(new Blob([`(${Xl})(${rr})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var Xi=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function ts(t,e,n,r){let{exports:o}=await WebAssembly.instantiate(t),i=e.map(f=>({address:f.
address,length:gn(f)})),s=[],c=null,a=null;return n>io&&p(),{start:l,measure:u,isBusy:()=>a!==null,close:d};function l(f,g,w){if(c){a={job:g,counts:w},c.postMessage(
{inputs:f});return}let x=performance.now(),y;try{y=rr(o,f,i)}catch(k){return r(g,{error:k})}let M=performance.now()-x;s=[...s.slice(1-nr),M],(M>Jl||s.length===nr&&
Xi(s)>io)&&p(),r(g,{results:y,milliseconds:M})}function p(){c=Ql(t,i),c&&(c.onmessage=({data:f})=>{let{job:g,counts:w}=a;if(a=null,f.error)return r(g,{isLate:!0,
error:Object.assign(new Error(f.error),{name:"RuntimeError"})});w&&(s=[...s.slice(1-nr),f.milliseconds]),r(g,{isLate:!0,...f})},c.onerror=()=>{let f=a;c=a=null,
f&&r(f.job,{isLate:!0})})}function u(f){if(c){let y=s.length?Xi(s):null;if(a||n===1/0||s.length<nr||Math.max(...s)>io/2)return y;d(),s=[]}let g=f();rr(o,g,[]);let w=performance.
now(),x=0;do rr(o,g,[]);while(x++,performance.now()-w<Zl);return(performance.now()-w)/x}function d(){c?.terminate(),c=a=null}}var es=["single_steps","resets","anew","anew_steps","playing"];function ns(t,e,n,r){let{restart:o,steps:i,before:s,starting:c,editing:a}=t.get("running"),l=s.map(
gn),p=qn(mt(t.get("carried")),l),u=0,d=!1,f=A(),g=qn(mt(t.get("computed")),n.map(gn)),w=0,x={restart:!1,steps:0},y=1;for(let z of es)e.on(`change:${z}`,M);return addEventListener(
"pagehide",r.tell),t.on("change:carried",_),{isPlaying:k,isPending:S,plan:h,inputs:b,store:$,putBack:m,shareState:v,stop:E};function M(){r.changed(),k()||r.tell()}
function k(){return e.get("playing")&&!re()}function A(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function S(){
let z=A();return d||k()||z.single!==f.single||z.resets!==f.resets||z.anew!==f.anew}function h(z){let N=A(),O=z.map((C,K)=>!ve(C,g[K])),L=c.some(C=>O[C]),T=N.anew>
0&&(N.anew!==f.anew||O.some((C,K)=>C&&!a.includes(K))),j=N.resets!==f.resets,P=Math.max(N.single-f.single,0);k()&&(w+=e.get("speed"),P+=Math.floor(w),w%=1),f=N,
g=z,d=!1;let R=x;return x={restart:!1,steps:0},T||L||j?{restart:!0,steps:T?N.anew:0,version:u}:{restart:R.restart,steps:R.steps+P,version:u}}function m(z){x=z}function b(z={
restart:!1,steps:y}){let N=(O,L)=>({address:O,data:new Uint8Array(Int32Array.of(L).buffer)});return z.steps&&(y=z.steps),[N(o,Number(z.restart)),N(i,z.steps),...p.
map((O,L)=>({address:s[L].address,data:O}))]}function $(z,N){N.version===u&&(p=z)}function v(){t.off("change:carried",_),t.set("carried",new DataView(Wt(p).buffer)),
t.on("change:carried",_)}function _(){p=qn(mt(t.get("carried")),l),f=A(),d=!0,u++,r.changed()}function E(){for(let z of es)e.off(`change:${z}`,M);removeEventListener(
"pagehide",r.tell),t.off("change:carried",_)}}var tu=400,rs=30,ss="not computed",ir=(t,e)=>Object.assign(new Error(e),{name:t}),os=t=>`(${t.join(", ")}${t.length===1?",":""})`;function so({model:t,trait:e,name:n,
shape:r,dtype:o}){let i=t.get(e),s=hn(i);if(!s)throw ir("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(i)??"undefined"}`);if(String(s.shape)!==
String(r))throw ir("ValueError",`${n} had shape ${os(r)} when it was linked, but now it has shape ${os(s.shape)}`);let c=Hr(i,o);if(!o.startsWith("float")&&Array.
from(Be(o,c)).some((a,l)=>a!==Number(s.numbers[l])))throw ir("ValueError",`${n} was ${o} when it was linked, which cannot represent its current value; link it w\
ith floating-point numbers`);return c}function as(t,e){try{return ve(Wt(t.map(so)),e)}catch{return!1}}async function cs(t,e){if(t.get("closed"))return null;let n=t.
widget_manager,r=a=>Promise.all(a.map(async l=>({...l,model:await at(n,l.widget)}))),[o,i]=await Promise.all([r(t.get("sources")),r(t.get("targets"))]),s=Yi(t,o,
i);if(t.get("where")!=="browser")return is(t,o,s);as(o,mt(t.get("computed")))||s.outdate("compiling …");let c=await Qi(t.get("module"),t.get("fusions"));return c?
eu(t,c,o,i,s,e):(n.exported?e.show(ir("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):(t.set("\
where","kernel"),t.save_changes()),is(t,o,s))}function is(t,e,n){let r=t.widget_manager.exported?"needs Python":"computing …";function o(){as(e,mt(t.get("comp\
uted")))?n.renew():n.outdate(t.get("error_message")?ss:r)}let i=e.map(s=>rt(s.model,s.trait,o));return i.push(rt(t,"computed error_message",o)),o(),{stop:()=>[...i,
n.leave].forEach(s=>s()),isRunning:!1}}async function eu(t,e,n,r,o,i){let s=t.widget_manager,c=t.get("outputs"),a=await ts(e,c,t.get("background")?1/0:t.get("mi\
lliseconds"),N),l=t.get("runner")&&await at(s,t.get("runner")),p=!!t.get("background"),u={compute:z,report:C,isInBackground:p,reads:V=>n.some(F=>F.model===V),isPending:T,
isPlaying:L},d=l&&ns(t,l,n,{changed:h,tell:R}),f=mt(t.get("computed")),g=null,w=null,x=null,y=!1,[M,k]=[0,0],A=0,S=[...n.map(V=>[V.model,`change:${V.trait}`,m]),
[t,"change:computed",_],[t,"change:running_in",$],[t,"change:where",K],[t,"change:closed",K],[t,"msg:custom",v]];for(let[V,F,U]of S)V.on(F,U);return zi(u),b(),P(),
h(),{stop:Z,isRunning:!0};function h(){Gn(u)}function m(){x??=performance.now(),h()}function b(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),
t.save_changes())}function $(){t.get("running_in")!=="browser"&&(f=null,b(),h())}function v({event:V}){V==="ask"&&t.send({event:"here"})}function _(){f=mt(t.get(
"computed")),h()}function E(V){return V.map((F,U)=>({address:n[U].address,data:F}))}function z(){let V;try{V=n.map(so)}catch(et){return C(et)}let F=Wt(V);if(!d?.
isPending()){if(ve(F,f))return x=null,O(F);if(ve(F,g))return}if(ve(F,f)||o.outdate("computing …",x??void 0),a.isBusy())return;let U=d?.plan(V),q=[...E(V),...U?
d.inputs(U):[]];x=null,a.start(q,{joined:F,work:U},!U||U.steps>0)}function N({joined:V,work:F},{results:U,milliseconds:q,error:et,isLate:J}){if(J&&h(),!U){F&&d.
putBack(F),et&&(g=V,C(et));return}L()&&j(q??0),F&&d.store(U.slice(U.length-t.get("running").before.length),F);for(let{model:ot,trait:it,output:ct}of r){let[tt,Q,
ht]=[He(ot,it),c[ct],U[ct]];ki(tt,ht,Q)||wn(ot,it,ne(Be(Q.dtype,ht),Q,tt,ht))}w=[V,...U],O(V),L()&&!J&&Ai(u)}function O(V){f=V,g=null,o.renew(x),y&&i.show(null),
y=!1,P(),be()}function L(){return!!d?.isPlaying()}function T(){return a.isBusy()&&!L()}function j(V){M+=V,!(++k%rs)&&(t.set("page_milliseconds",M/rs),M=0)}function P(){
clearTimeout(A),A=setTimeout(()=>{try{let V=a.measure(()=>[...E(n.map(so)),...d?.inputs()??[]]);V!==null&&t.set("page_milliseconds",V)}catch{}R()},tu)}function R(){
w&&(t.set("snapshot",new DataView(Wt(w).buffer)),w=null,d?.shareState(),t.save_changes())}function C(V){console.warn(V),y=!0,f=null,o.outdate(ss),L()&&(l.set("p\
laying",!1),l.save_changes()),i.show(V)}function K(){Z(),i.ended()}function Z(){clearTimeout(A);for(let[V,F,U]of S)V.off(F,U);d?.stop(),a.close(),o.leave(),_i(u)}}var ao=new EventTarget;function nu(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=i=>{Object.assign(n,i),ao.dispatchEvent(new Event(t))},o={
show:i=>r({error:i}),ended:()=>r({isRunning:!1})};return n.started=cs(e,o).catch(i=>(console.error(i),null)),Ue(n.started).then(i=>r({isRunning:i?.isRunning??!1})),
n}var ls=oe(nu,({started:t})=>t.then(e=>e?.stop())),Se=ls.use,zn=t=>ls.find(t.get("key"))??{isRunning:!1,error:null};function sr(t,e){let n=t.get("key");return ao.
addEventListener(n,e),()=>ao.removeEventListener(n,e)}var ar=(t,e)=>I`<div class="gdviz-note gdviz-needs-python">${e}${co(t)}</div>`;function co({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=ru(e,
await t.query?.()??"")};return e?I` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:D}function ru(t,e){if(!e)return t;let n=new URL(t,location.href),
r=i=>`${i}${i.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=r(n.search):n.searchParams.set("urlpath",r(o)),n.href}var ou="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",iu="The server is gone. Nothing on this page needs it: everything continues in your browser.",su="Greyed-out controls need Python.";function us(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function au(t){let e=mt(t.get("text")??new Uint8Array);return e.
length===0?cu(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function cu(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function lu(t,e){let n=()=>{},r=!1;async function o(){let i=t.get("link");if(!i)return;let s=await at(t.widget_manager,i);if(r||i!==t.get("link"))
return;n();let c=()=>e(s),a=[Se(s),sr(s,c),rt(s,"where milliseconds page_milliseconds outdated",c)];n=()=>a.forEach(l=>l()),c()}return t.on("change:link",o),o(),
()=>{r=!0,t.off("change:link",o),n()}}function uu({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(i=>at(e,i)));if(e.exported){n().
then(i=>i.forEach(s=>pt(s,"disabled",!0)));return}let r=new Map;async function o(i){if(!!t.get("lost")===i)return;if(t.set("lost",i),!i){for(let[c,a]of r)pt(c,"\
disabled",a);return r.clear()}let s=await n();if(t.get("lost"))for(let c of s)r.has(c)||r.set(c,c.get("disabled")),pt(c,"disabled",!0)}return e.kernel&&Ve(e.kernel,
i=>o(i!=="connected"))}function du({model:t,el:e}){nt(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,o=null,i=null;function s(g){
if(g.get("outdated"))return g.get("outdated");let{isRunning:w}=zn(g);return w?`computed in your browser${us(g.get("page_milliseconds"))} · 0 round trips`:r?"w\
aiting for your browser":`computed by the server${us(g.get("milliseconds"))} · 1 round trip`}async function c(){let g=o,w=await au(g);i||(i={name:g.get("name"),
size:mt(g.get("module")).length,text:w,isCopied:!1},u(),e.querySelector("dialog")?.showModal())}function a(){i=null,u()}async function l(g){g.isCopied=await _e(
g.text),g.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),u()}let p=g=>I`
    <dialog class="gdviz-program" @close=${a}>
      <div class="head">
        <b>WebAssembly text of “${g.name}”, ${(g.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(g)}>${g.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${g.text}</pre>
    </dialog>`;function u(){let g=I`<div class="gdviz-notice" role="alert">${n?ou:iu}</div>`;B(e,I`
      <div class="line">
        <span class="status">${o?s(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${c}
          ?hidden=${!o||!zn(o).isRunning}>Show the program</button>
      </div>
      ${r&&n?ar(t.widget_manager,su):D}
      ${i?p(i):D}${t.get("lost")?g:D}`)}let d=lu(t,g=>{o=g,u()}),f=rt(t,"lost",u);return u(),()=>{d(),f()}}var ds={initialize:uu,render:du};var X=(t,e,n)=>Math.min(Math.max(t,e),n),cr=t=>t.replaceAll("-","−").replace("e+","e");function Y(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?cr(String(Number(t.toPrecision(e)))):cr(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function lo(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(o=>Y(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(r).size===t.length)
return r}}var lr=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var pu=62,fu=38;function Ct({low:t,high:e,log:n=!1,from:r,to:o}){[t,e]=n?mu(t,e):hs(t,e);let[i,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],c=(o-r)/(s-i),a=u=>r+((n?
Math.log10(u):u)-i)*c,l=u=>u.map(([d,f])=>({at:a(d),text:f})),p=Math.max(Math.floor(Math.abs(o-r)/(o>r?pu:fu)),1);return{low:t,high:e,log:n,to:a,from:u=>n?10**(i+
(u-r)/c):i+(u-r)/c,ticks:()=>{if(n&&s-i>1.5&&Math.floor(s)>Math.ceil(i))return l(vu(i,s,1.5*p));let u=ps(t,e,p);return l(u.length>1?u:ps(t,e,2*p+1))}}}var Ge=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function Rt(t,e){let[n,r]=[1/0,-1/0];for(let o of t)for(let i of o)e(i)&&(i<
n&&(n=i),i>r&&(r=i));return[n,r]}var uo=.04;function po(t,e,n){if(n){let o=(e/t)**uo;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+uo*e];let r=uo*(e-t);return[t===0?
0:t-r,e+r]}var gu=.4,hu=.05;function fs(t,[e,n],r){if(!(e<=n))return t??(r?[.1,10]:[0,1]);let o=(a,l)=>r?Math.log(l/a):l-a;if(t&&e>=t[0]&&n<=t[1]&&o(e,n)>=gu*o(
...t))return t;if(r)return[10**Math.floor(Math.log10(e)+1e-9),10**Math.ceil(Math.log10(n)-1e-9)];let[i,s]=e<n?po(e,n,!1):hs(e,n),c=gs((s-i)*hu);return[Math.floor(
i/c)*c,Math.ceil(s/c)*c]}function gs(t){let e=10**Math.floor(Math.log10(t));return e*([1,2,5].find(n=>n*e>=t*(1-1e-9))??10)}function hs(t,e){if(!Number.isFinite(
t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function mu(t,e){return!(e>0)||!Number.
isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function ps(t,e,n){let r=(e-t)/n,o=gs(r),i=Math.ceil(-Math.log10(o)-1e-9),s=Math.max(Math.abs(
t),Math.abs(e)),c=s>=1e5||o<1e-4,a=Math.min(Math.max(Math.floor(Math.log10(s))+i,0)+1,12),l=d=>c?d?Number(d.toPrecision(a)).toExponential():"0":d.toFixed(Math.max(
i,0)),p=Math.ceil(t/o-1e-6),u=Math.max(Math.floor(e/o+1e-6)-p+1,0);return Array.from({length:u},(d,f)=>[(p+f)*o,cr(l((p+f)*o))])}function vu(t,e,n){let r=Math.ceil(
t-1e-9),o=Math.floor(e+1e-9),i=Math.ceil((o-r+1)/(n+1)),s=Array.from({length:Math.floor((o-r)/i)+1},(a,l)=>r+l*i),c=s.every(a=>a>=-3&&a<=4);return s.map(a=>[10**
a,c?String(+`1e${a}`):`10${lr(a)}`])}var wu=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,bu=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),Me=(t,e=0)=>wu(bu(t).map(n=>Math.round(n+(255-n)*e)));function ie(t,e,[
n,r],o){if(!r||!n)return go(t);let i=new Uint32Array(r*n);for(let s=0;s<n;s++){let c=(n-1-s)*r;for(let a=0;a<r;a++)i[s*r+a]=o(e[c+a])}fo(t,i,r)}function fo(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),ur(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var go=t=>ur(
t).clearRect(0,0,t.width,t.height),ur=t=>t.getContext("2d");function dr(t,e){let n=Uint32Array.from({length:511},(r,o)=>Me(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var ms=.5,xu=.6;function pr(t,{width:e,height:n},r,[o,i],s,c){let a=new Uint32Array(e*n),[l,p,u]=[0,ms,ms/2].map(w=>Uint32Array.from(c,x=>Me(x,w))),d=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),f=(i-1)/e,g=(o-1)/n;for(let w=0;w<n;w++){let x=(n-w-.5)*g,y=Math.min(Math.floor(x),o-2),M=x-y,k=y*i,A=k+i,S=w*e,h=0;for(let m=0,
b=0;m<i-1;m++){let $=r[k+m],v=r[k+m+1],_=$+M*(r[A+m]-$),E=v+M*(r[A+m+1]-v),z=m===i-2?e:Math.min(Math.ceil((m+1)/f-.5),e),N=(E-_)*f;if(!(Math.abs(N)<1/0)){S+=z-b,
b=z;continue}let O=(r[A+m]-$+r[A+m+1]-v)*.5*g,L=xu*Math.sqrt(N*N+O*O),T=_+((b+.5)*f-m)*(E-_);for(;b<z;b++,S++,T+=N){for(;T>=d[h+1];)h++;for(;T<d[h];)h--;let j=Math.
min(T-d[h],d[h+1]-T);a[S]=j>=L?l[h]:j>=L/2?u[h]:p[h]}}}fo(t,a,e)}function se(t,e){let n=t.length-1;return Array.from({length:e},(r,o)=>t[Math.floor(e>1?n/(e-1)*
o:n/2)])}function vs(t,[e,n],{left:r,top:o,width:i,height:s},[c,a,l,p]){let u=e*n,d=Float64Array.from({length:u},(y,M)=>Math.hypot(t[2*M],t[2*M+1])),f=d.reduce(
(y,M)=>M>y&&M<1/0?M:y,0),g=i/n/1.25,w=Math.max(i*.0016,.5),x=[];for(let y=0;y<u;y++){if(!(d[y]>0&&d[y]<1/0))continue;let M=r+i*(y%n+.5)/n,k=o+s*(1-(Math.floor(y/
n)+.5)/e),A=-t[2*y]*(i/(a-c)),S=t[2*y+1]*(s/(p-l)),h=g*X(1+Math.log10(d[y]/f)/3,.25,1)/2/Math.hypot(A,S);x.push(Oe(M,k,A*h,S*h,w))}return x.join("")}var ft=t=>Math.
round(t*10)/10;function Oe(t,e,n,r,o){let i=Math.hypot(n,r),[s,c]=[-r/i,n/i],a=Math.min(10*o,1.2*i),l=.3*a,p=(g,w)=>`${ft(t+n*g+s*w)},${ft(e+r*g+c*w)}`,u=1-a/i,
d=`${p(-1,o)} ${p(u,o)} ${p(u,l)}`,f=`${p(u,-l)} ${p(u,-o)} ${p(-1,-o)}`;return`M${d} ${p(1,0)} ${f}Z`}var yu=10,ho=12,$u=68,ku=9;function ws({left:t,top:e,width:n,height:r},o,i,s){let c=t+n+yu,a=c+ho,l=s.length>=ku,p=o.toReversed().map((u,d)=>{let f=1-d/o.length;
return H`<rect x=${c} width=${ho} y=${e+r*(1-f)} height=${r*f} fill=${u} />`});return H`
    ${p}
    <rect class="frame" x=${c} y=${e} width=${ho} height=${r} />
    ${i.map(({at:u,text:d})=>{let f=e+r*(1+u);return H`<path class="tick" d="M${a},${f}h3" /><text x=${a+6} y=${f} dy="0.35em">${d}</text>`})}
    <text y=${e-10} x=${l?t+n+$u:c-2} text-anchor=${l?"end":"start"}>${s}</text>`}var fr=t=>t.map(({name:e,color:n,kind:r="line"})=>{let o=I`<span class="swatch ${r}" .style=${`\
color: ${xt(n)}`}></span>`;return I`<span class="entry">${o}${e}</span>`});function _n(t){let[e,n]=[t.get("colors"),Ke(t)];return t.get("names").map((o,i)=>({name:o,
color:e[i%e.length]})).filter((o,i)=>n(i))}function Ke(t){let e=t.get("shown")&&W(t.get("shown"));return n=>!e?.length||e[n]>0}function At(t,e){let{left:n,top:r,width:o}=t.getBoundingClientRect(),i=t instanceof SVGSVGElement&&o?o/t.width.baseVal.value:1;return[(e.clientX-n)/i,(e.clientY-
r)/i]}function Yt(t,e,n){let r=t.currentTarget;r.setPointerCapture(t.pointerId);let o=new AbortController,{signal:i}=o,{pointerId:s}=t,c=l=>p=>p.pointerId===s&&
l(p);r.addEventListener("pointermove",c(e),{signal:i});let a=c(l=>{o.abort(),n?.(l)});for(let l of["pointerup","pointercancel"])r.addEventListener(l,a,{signal:i})}
var zu={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Ee=t=>zu[t.key]??null;function Jt(t,e=()=>!0){let n=r=>e(r)&&r.preventDefault();t.addEventListener(
"touchstart",n,{passive:!1})}function Ye({surface:t,handle:e,to:n,by:r,idle:o=()=>!1}){let i=s=>{s.preventDefault(),e.focus({preventScroll:!0}),Yt(s,n)};t?.addEventListener(
"pointerdown",s=>{s.button!==0||s.pointerType==="touch"||o()||(n(s),i(s))}),t?.addEventListener("click",s=>{s.pointerType==="touch"&&!o()&&n(s)}),e.addEventListener(
"pointerdown",s=>s.button===0&&i(s)),Jt(e),e.addEventListener("keydown",s=>{let c=Ee(s);c&&(s.preventDefault(),r(c,s.shiftKey))})}var Te={left:56,right:14,top:10,bottom:42},Je={left:56,right:68,top:24,bottom:42},_u=6.4,Au=6.5,Su=104;function ae(t,{name:e,title:n="",...r}){nt(t,e,"gdviz-pla\
ne");let o=I`${n&&I`<div class="title">${n}</div>`}<div class="box"></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,[
i,s,c,a]=B(t,o,".box",".gdviz-legend",".panel",".status"),l=mo(i,r);return{...l,panel:c,status:a,bar:p=>B(l.bar,p&&ws(l.area,...p)),legend:p=>B(s,fr(p))}}function mo(t,{
label:e,ratio:n=.75,aspect:r=()=>null,margins:o=Te}){t.classList.add("gdviz-plot");let i=Pt(),s={left:o.left,top:o.top,width:0,height:0},c=320,a=()=>{},l=()=>({
from:s.left,to:s.left+s.width}),p=()=>({from:s.top+s.height,to:s.top});function u(){s.width=Math.max(c-s.left-o.right,40);let S=r(),h=S?Math.round(s.width*S):Math.
round(c*(typeof n=="number"?n:n(c)))-o.top-o.bottom;s.height=Math.max(h,40);let{left:m,top:b}=s,$=Object.entries(s).map(([_,E])=>`${_}: ${E}px`),v=I`
      <canvas .style=${$.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${c} height=${s.height+o.top+o.bottom}>
        <defs>
          <clipPath id=${i}><rect x=${m} y=${b} width=${s.width} height=${s.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${i})" pointer-events="none"></g>
        <rect class="hit" x=${m} y=${b} width=${s.width} height=${s.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return B(t,v,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[d,f,g,w,x,y,M]=u();function k({x:S,y:h},m,b=!1){let $=h.ticks(),v=Math.
max(...$.map(({text:P})=>P.length)),_=Math.min(v*_u+28,Su);if(_>s.left+1)return s.left=_,u(),a();let{left:E,top:z,width:N,height:O}=s,L=z+O,T=S.ticks().map(({at:P,
text:R})=>H`
      ${b?H`<path class="grid" d="M${P},${L}V${z}" />`:D}
      <path class="tick" d="M${P},${L}v5" />
      <text class="x" x=${P} y=${L+17} text-anchor="middle">${R}</text>`),j=$.map(({at:P,text:R})=>H`
      ${b?H`<path class="grid" d="M${E},${P}h${N}" />`:D}
      <path class="tick" d="M${E},${P}h-5" />
      <text class="y" x=${E-8} y=${P} dy="0.35em" text-anchor="end">${R}</text>`);B(g,H`
      ${T}${j}
      <rect class="frame" x=${E} y=${z} width=${N} height=${O} />
      ${bs(m[0],N+40,`translate(${E+N/2},${L+35})`)}
      ${bs(m[1],O+30,`translate(13,${z+O/2})rotate(-90)`)}`)}function A(S){let[h,m]=At(f,S);return[X(h,s.left,s.left+s.width),X(m,s.top,s.top+s.height)]}return{
picture:f,canvas:d,area:s,layers:(...S)=>B(w,S.map(h=>H`<g class=${h}></g>`),...S.map(h=>`.${h}`)),hit:x,handles:y,bar:M,axes:k,pixel:A,readout:(S,...h)=>{let m=null;
for(let b of[x,...h])b.addEventListener("pointermove",$=>{S(m=$.buttons?null:A($))}),b.addEventListener("pointerleave",()=>S(m=null));return()=>S(m)},across:l,upwards:p,
plane:(S,h)=>Ge(Ct({...S,...l()}),Ct({...h,...p()})),draw:(S,h)=>{a=()=>Object.values(h).forEach($=>$());let m=lt(S,h),b=We(t,$=>{c=$,s.left=o.left,u(),a()});return()=>{
b(),m()}}}}function bs(t,e,n){let r=Math.max(Math.floor(e/Au),4),[o,i]=t.length>r?[`${t.slice(0,r-1)}…`,H`<title>${t}</title>`]:[t,D];return H`<text class="name" text-anchor="middle" transform=${n}>${o}${i}</text>`}var yt=1e4,Mu=150;function ce(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function gr(t,e,n){let r=o=>n(o).map(ft).
join(",");return ce(t,e).map(o=>`M${o.map(r).join("L")}${o.length>1?"":"h0.1"}`).join("")}function hr(t,e,n,r,o){let i=(s,c)=>s.map(a=>`${ft(n(a))},${ft(c(a))}`).
join("L");return ce(t,e).map(s=>`M${i(s,o)}L${i(s.toReversed(),r)}Z`).join("")}function vo(t){let e=[];for(let[n,r]of t){if(Number.isNaN(n)||Number.isNaN(r))break;
let o=Math.max(Math.abs(n),Math.abs(r));if(o<=yt){e.push([n,r]);continue}let i=e.at(-1),s=yt/o;i&&s>0&&e.push([i[0]+(n-i[0])*s,i[1]+(r-i[1])*s]);break}return e}
function wo(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}var xs=t=>t.length>1?`M${t.join("L")}`:
"",An=t=>xs(t.map(([e,n])=>`${e.toFixed(1)},${n.toFixed(1)}`)),ys=t=>t==="#000000"?"var(--gdviz-paper)":"white";function mr(t,e){let n=vo(e),r=n.map(([c,a])=>`${c.
toFixed(2)},${a.toFixed(2)}`).filter((c,a,l)=>c!==l[a-1]),o=r.length>1,i=o?An(wo(n)):"",s=o&&r.length<=Mu?r.map(c=>`M${c}h0`).join(""):"";return H`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${ys(t)} stroke-width="4" opacity="0.8" d=${i} />
    <path class="path" stroke=${xt(t)} stroke-width="2" d=${xs(r)} />
    <path class="dots" stroke=${xt(t)} stroke-width="5" d=${s} />
  </g>`}function vr(t,[e,n]){let r=Math.abs(e)<yt&&Math.abs(n)<yt,[o,i]=r?[e,n]:[0,0];return H`<circle class="current" r="6" fill=${xt(t)} stroke=${ys(t)} stroke-width="2"
    cx=${o} cy=${i} .style=${Kt(r)} />`}var Ou=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,wr=(t,e)=>e.map(([n,r])=>{let o=`translate(${n},${r})`;return H`<path d=${Ou} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var $s={A:"7 3",B:"2.5 3",C:"9 3 2 3",D:"1 3"},Eu={A:.2,B:.35,C:.5,D:.65},Ze=(t,e,n)=>H`<g class="pinned">
    <path fill="none" stroke="var(--gdviz-paper)" stroke-width="3.5" opacity="0.5" d=${n} />
    <path class="run" fill="none" stroke=${xt(e)} stroke-width="1.8" stroke-dasharray=${$s[t]} opacity="0.8" d=${n} />
  </g>`,Tu=(t,e)=>Math.hypot(e[0]-t[0],e[1]-t[1]);function Xe(t,e,n,r=Tu){let o=n.map((a,l)=>l?r(n[l-1],a):0),i=Eu[t]*o.reduce((a,l)=>a+l,0),s=0,c=n.find((a,l)=>(s+=
o[l])>=i);return c?H`<g class="letter" transform="translate(${c[0].toFixed(1)},${c[1].toFixed(1)})">
    <circle r="7.5" fill="var(--gdviz-paper)" stroke=${xt(e)} stroke-width="1.5" />
    <text text-anchor="middle" dy="0.35em">${t}</text>
  </g>`:D}var ks=t=>I`
  <svg class="sample" width="26" height="8" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray=${$s[t]} d="M0,4h26" />
  </svg>`;var Nu="Not positive: a logarithmic axis cannot show it",Ru=3;function bo(t){let[e,n,r,o]=["x","y","low","high"].map(p=>zt(t.get(p))),[i,s,c]=[W(t.get("limits")),
t.get("names"),Ke(t)],a=t.get("colors").map(xt),l=new Float64Array;return n.map((p,u)=>({name:s[u]??"",color:a[u%a.length],shown:c(u),x:e[u%Math.max(e.length,1)]??
l,y:p,low:r[u]??l,high:o[u]??l,limit:i[u]??NaN}))}function Lu(t){let e=t.get("pinned")??[],[n,r]=[t.get("colors").map(xt),new Float64Array];return e.map(({row:o,
mark:i,x:s=r,y:c=r})=>({mark:i,color:n[o%n.length],x:s,y:c}))}function Pu({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=ae(e,{name:"gd\
viz-curves",label:n,ratio:t.get("ratio")});r.canvas.remove();let[o,i,s]=r.layers("pins","curves","letters"),c=H`<g class="points" pointer-events="none"></g><g class="markers" pointer-events="none"></g>`,
[a,l]=B(r.handles,c,".points",".markers"),{x:p,y:u}=r.plane({low:0,high:1},{low:0,high:1}),d=b=>Number.isFinite(b)&&!(u.log&&b<=0);function f(){let b=bo(t),$=Lu(
t),v=r.plane(...Cu(b,$,t.get("log")));({x:p,y:u}=v),r.axes(v,t.get("axis_names"),!0);let{left:_,top:E,width:z,height:N}=r.area;B(o,$.map(R=>Ze(R.mark,R.color,M(
R)))),B(s,$.map(R=>Xe(R.mark,R.color,w(R),(C,K)=>K[0]-C[0])));let O=b.filter(R=>R.shown&&R.y.some(Number.isFinite)),L=u.log&&O.length>0&&!O.some(R=>R.y.some(d)),
T=b.map(R=>H`<path class="band" fill=${R.color} opacity="0.2" d=${k(R)} />`),j=({limit:R,shown:C})=>C&&d(R)?`M${_},${ft(u.to(R))}h${z}`:"",P=b.map(R=>H`
      <path class="limit" stroke=${R.color} stroke-width="1.5" stroke-dasharray="6 4" d=${j(R)} />
      <path class="line" stroke=${R.color} stroke-width="2" d=${x(R)} />`);B(i,H`
      ${T}
      <g fill="none" stroke-linejoin="round" stroke-linecap="round">${P}</g>
      <text class="note" text-anchor="middle" x=${_+z/2} y=${E+N/2}>${L?Nu:""}</text>`),B(a,O.map(R=>y(R).map(C=>H`
      <circle class="point" r=${Ru} fill=${R.color} cx=${ft(p.to(R.x[C]))} cy=${ft(u.to(R.y[C]))} />`))),A()}let g=({x:b,y:$},v)=>d($[v])&&Number.isFinite(b[v]);
function w(b){return Array.from(b.y.keys()).filter(v=>g(b,v)).map(v=>[p.to(b.x[v]),u.to(b.y[v])])}let x=b=>b.shown?M(b):"";function y(b){let $=(_,E)=>b.x[_]===b.
x[E]&&b.y[_]===b.y[E];return ce(b.y.length,_=>g(b,_)).filter(([_,...E])=>E.every(z=>$(z,_))).map(([_])=>_)}function M(b){return gr(b.y.length,$=>g(b,$),$=>[p.to(
b.x[$]),u.to(b.y[$])])}function k({shown:b,x:$,low:v,high:_}){if(!b||!v.length)return"";let E=r.area.top+r.area.height,z=O=>u.to(_[O]),N=O=>d(v[O])?Math.min(u.to(
v[O]),yt):E;return hr($.length,O=>d(_[O]),O=>p.to($[O]),N,z)}function A(){let{top:b,height:$}=r.area,v=Array.from(W(t.get("marker"))).filter(z=>z>=p.low&&z<=p.high),
_=(v.length===1?bo(t):[]).map(z=>{let N=z.shown?zs(z,v[0]):NaN;if(!d(N))return D;let O={x:ft(p.to(v[0])),y:ft(u.to(N))};return H`<circle class="dot" r="4" fill=${z.
color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${O.x} cy=${O.y} />`}),E=v.map(z=>`M${ft(p.to(z))},${b}v${$}`).join("");B(l,H`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${E} />${_}`)}
function S(){let b=t.get("limit_name"),$=b?[{name:b,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([..._n(t),...$])}let h=r.readout(b=>{let $=bo(t).filter(
({shown:v})=>v);r.status.textContent=b&&!t.get("outdated")?m($,p.from(b[0])):""});function m(b,$){let v=L=>Math.abs(L-$),_=b.flatMap(L=>Array.from(L.x)).filter(
Number.isFinite),E=_.reduce((L,T)=>v(T)<v(L)?T:L,_[0]),O=b.map(L=>({name:L.name,value:zs(L,E)})).filter(({value:L})=>Number.isFinite(L)).map(({name:L,value:T})=>`${L}\
 ${Y(T)}`.trim());return O.length?`${t.get("axis_names")[0]} ${Y(E)}: ${O.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names pinn\
ed":f,marker:A,"names colors shown limit_name":S,"x y names shown outdated":h})}function Cu(t,e,n){let r=t.filter(d=>d.shown),[o,i]=Rt([...r,...e].map(({x:d})=>d),
Number.isFinite),s=d=>Number.isFinite(d)&&!(n&&d<=0),c=[...r.flatMap(({y:d,low:f,high:g,limit:w})=>[d,f,g,[w]]),...e.map(({y:d})=>d)],[a,l]=Rt(c,s),[p,u]=a<l?po(
a,l,n):[a,l];return[{low:o,high:o===i?o+1:i},{low:p,high:u,log:n}]}function zs({x:t,y:e},n){for(let r=0;r<e.length;r++){if(t[r]===n)return e[r];let o=(n-t[r-1])/
(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+o*(e[r]-e[r-1])}return NaN}var _s={render:Pu};var As=1.5,Ss=1.15,Ms=100,Zt=([t,e],[n,r],o="")=>`${n} = ${Y(t)}, ${r} = ${Y(e)}${o}`;function Qe(t){let[e]=zt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))return D;
let[n,r]=[t.get("step"),t.get("diverged_at")],o=Number.isFinite(e[2])?`: ${Zt(Array.from(e),t.get("axis_names"),`, loss ${Y(e[2])}`)}`:"";return I`step ${n}${o}${r>=
0?I`<div class="diverged">diverged at step ${r}</div>`:D}`}function br(t){let{model:e,plane:n,layers:[r,o,i],pins:s}=t,c=a=>()=>{let l=n();l&&a(l.toPixel)};return{
pinned:c(a=>{if(!s)return;let{lines:l,letters:p}=Fu(e,a,s.area);B(s.lines,l),B(s.letters,p)}),paths:c(a=>B(r,ju(e,a))),minima:c(a=>B(o,wr(e.get("marks").minimum,
Iu(e).map(a)))),points:c(a=>B(i,Bu(e,a))),start:Du(t),buttons:Uu(t)}}var Iu=t=>zt(t.get("minima")).filter(e=>e.every(Number.isFinite)),xo=(t,e)=>t.get("colors")[e%
t.get("colors").length];function ju(t,e){let[n,r]=t.get("paths").shape,o=W(t.get("paths")),i=Ke(t),s=c=>e(o.subarray(2*c,2*c+2));return Array.from({length:n},(c,a)=>{
let l=Array.from({length:i(a)?r:0},(p,u)=>s(a*r+u));return mr(xo(t,a),l)})}function Fu(t,e,{left:n,top:r,width:o,height:i}){let s=([l,p])=>l>=n&&l<=n+o&&p>=r&&p<=
r+i,a=(t.get("pinned")??[]).map(({row:l,mark:p,paths:u=new Float64Array})=>{let d=wo(vo(Array.from({length:u.length/2},(f,g)=>e(u.subarray(2*g,2*g+2)))));return{
mark:p,color:xo(t,l),points:d}});return{lines:a.map(({mark:l,color:p,points:u})=>Ze(l,p,An(u))),letters:a.map(({mark:l,color:p,points:u})=>Xe(l,p,u.filter(s)))}}
function Bu(t,e){let n=Ke(t);return zt(t.get("current")).map((r,o)=>vr(xo(t,o),n(o)?e(r):[NaN,NaN]))}function Du({model:t,el:e,picture:n,hit:r,handles:o,plane:i,
free:s}){let c=t.get("marks").start,a=(u=!1,d="")=>{let f=t.get("start");return H`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${f[0]} aria-valuetext=${Zt(f,t.get("axis_names"))} transform=${d} .style=${Kt(u)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${c} stroke-width="2.5" />
        <circle r="2.5" fill=${c} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=B(o,a(),".handle"),p=u=>s()&&G(t,{start:u});return Ye({surface:r,handle:l,idle:()=>!i()||e.classList.contains("panning"),to:u=>p(Os(i(),At(n,u))),
by:(u,d)=>{let{x:f,y:g}=i(),w=d?.1:.01,[x,y]=[f,g].map(({low:M,high:k},A)=>X(t.get("start")[A]+u[A]*w*(k-M),M,k));p([x,y])}}),()=>{let u=i();if(!u)return;let d=t.
get("start"),f=[u.x,u.y].every(({low:g,high:w},x)=>d[x]>=g&&d[x]<=w);e.classList.toggle("still",!s()),B(o,a(f&&s(),`translate(${u.toPixel(d)})`))}}function Os({
x:t,y:e,toPoint:n},r){let[o,i]=n(r);return[X(o,t.low,t.high),X(i,e.low,e.high)]}function Uu({model:t,el:e,picture:n,hit:r,panel:o,plane:i}){let s=d=>t.get("disa\
bled")||G(t,{view:d});function c(d,f){let[g,w,x,y]=t.get("view"),[M,k]=f??[(g+w)/2,(x+y)/2],[A,S,h,m]=t.get("home"),b=($,v)=>v+($-v)*d;d>1&&(w-g>Ms*(S-A)||y-x>Ms*
(m-h))||s([b(g,M),b(w,M),b(x,k),b(y,k)])}let a=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),p()};function p(){let d=[["+","Zoom in",
()=>c(1/As)],["−","Zoom out",()=>c(As)],["✥","Move the view by dragging",l,a()],["⌂","Show the whole problem",()=>s(t.get("home"))]],f=t.get("zoomable")===
!1,g=d.map(([w,x,y,M])=>I`
      <button type="button" title=${x} aria-label=${x} aria-pressed=${M??D} ?hidden=${f}
        ?disabled=${t.get("disabled")} @click=${y}>${w}</button>`);B(o,g)}r.addEventListener("pointerdown",d=>{let f=i();if(d.button!==0||!f||!a())return;let{toPoint:g}=f,
[w,x,y,M]=t.get("view"),[k,A]=g(At(n,d));Yt(d,S=>{let[h,m]=g(At(n,S));s([w+k-h,x+k-h,y+A-m,M+A-m])})}),Jt(r,a);let u=d=>{let f=i();!d.ctrlKey||!f||(d.preventDefault(),
c(d.deltaY<0?1/Ss:Ss,Os(f,At(n,d))))};return n.addEventListener("wheel",u,{passive:!1}),p}var Es={mouse:9,pen:12,touch:20},Hu=500;function Ts({state:t,plane:e},[n,r],o){let i=-1,{toPixel:s}=e();for(let{slot:c,at:a}of t.visible()){let[l,p]=s(a),u=Math.
hypot(l-n,p-r);u<=o&&([i,o]=[c,u])}return i}function Ns(t){let{el:e,plot:n,state:r,plane:o}=t,{picture:i,hit:s}=n,c=(l,p)=>Ts(t,At(i,l),Es[p]??Es.mouse),a=l=>r.
add(o().toPoint(n.pixel(l)));s.addEventListener("pointerdown",l=>{if(l.button!==0)return;let p=c(l,l.pointerType);if(p<0&&(l.pointerType==="touch"||r.removing))
return;if(l.preventDefault(),i.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(p);p>=0&&r.select(p);let u=p>=0?p:a(l);if(u<0)return;let[d,f]=At(
i,l),[g,w]=p<0?[d,f]:o().toPixel(r.cursor);Yt(l,x=>{let[y,M]=At(i,x);r.move(u,o().toPoint([y+g-d,M+w-f]))})}),s.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!r.removing&&c(l,"touch")<0&&a(l)}),s.addEventListener("dblclick",l=>{let p=c(l,"mouse"),{added:u}=r;p>=0&&!(p===u.slot&&performance.now()-u.time<Hu)&&r.remove(
p)}),s.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&c(l,l.pointerType)>=0)}),Jt(s,l=>c(l.touches[0],"touch")>=0)}function Rs(t){let{
plot:e,state:n,plane:r}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?Ts(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.task==="classifi\
cation"&&(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),n.task==="plane_regression"&&(o["+"]=()=>n.choose(n.label+.1),o["-"]=o["−"]=()=>n.choose(n.
label-.1)),e.picture.addEventListener("keydown",i=>{if(i.ctrlKey||i.metaKey||i.altKey)return;let s=Ee(i),c=o[i.key.length===1?i.key.toLowerCase():i.key];if(!s&&
!c)return;if(i.preventDefault(),!s)return c();let a=i.shiftKey?.1:.01,l=n.box().map(([p,u],d)=>n.cursor[d]+s[d]*a*(u-p));n.selected>=0?n.move(n.selected,l):n.moveCursor(
l)})}var Cs=wi(ko(),1),_o=1e7,Ls=1e3,zo=40,qu=1e30,Wu=/(?<=[0-9]),(?=[0-9])/g,Is=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,Vu=/^\s*([+-]?)inf(inity)?\s*$/i,Gu=/^(true|True|TRUE|false|False|FALSE)$/,
Sn=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),Ot=class extends Error{},xr={regression:[
"x","y"],classification:["x1","x2","label"],plane_regression:["x1","x2","y"]};function js(t){let e=Ku(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new Ot("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace(Wu,"."):n,o=[",",";","	"].map(f=>({sign:f,count:r.split(f).length})),{sign:i,count:s}=o.reduce((f,g)=>g.count>f.count?g:f);if(s>
Ls)throw new Ot(`It has more than ${Ls} columns.`);let c=i===";"&&!e.includes(".")?",":".",[a=[],...l]=Yu(e,i),p=!a.some(f=>Is.test(f.replace(c,"."))),u=p?l:[a,
...l];if(!u.length)throw new Ot("It has a header line but no rows.");return Xu(a.map((f,g)=>Fs(p&&f.trim()||`column ${g+1}`))).map((f,g)=>Ju(f,u.map(w=>(w[g]??"").
trimStart()),c))}function Ku(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new Ot("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function Yu(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(u,d)=>d??u):t,{data:o,errors:i}=Cs.default.parse(r,{delimiter:e,
newline:`
`}),s=o.filter(u=>u.length>1||u[0].trim()),c=i.some(({code:u})=>u==="MissingQuotes"),[{length:a}=[],l]=s,p=l?.length===a+1?a+1:a;if(c||s.some(u=>u.length>p||u[a]?.
trim()))throw new Ot("It is not a table: its rows have different numbers of columns.");return s}function Ju(t,e,n){let r=Float64Array.from(e,i=>Zu(n==="."?i:i.replace(
n,".")));if(e.every((i,s)=>!Number.isNaN(r[s])||Sn.has(i)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(i=>Gu.test(i)||Sn.has(i)))return{name:t,kind:"\
text",texts:e,values:r};for(let[i,s]of e.entries())r[i]=Sn.has(s)?NaN:Number(/^t/i.test(s));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function Zu(t){if(Is.test(t))return Number(t);let e=Vu.exec(t);return e?+`${e[1]}Infinity`:NaN}function Xu(t){let e=new Set;for(let n of t){let r=n;for(let o=2;e.
has(r);o++)r=`${n} (${o})`;e.add(r)}return[...e]}function Fs(t){let e=[...t.slice(0,2*zo+2)];return e.length<=zo?t:`${e.slice(0,zo-1).join("")}…`}function Bs(t,e){
let n=xr[e];if(t.length<n.length)throw new Ot(`It has too few columns: ${n.join(", ")} are needed.`);if(e==="regression")return Ps(t,n);let r=e==="classificatio\
n"?Qu(t):Ds(t);return[...Ps(t.filter(o=>o!==r),n.slice(0,2)),r]}var Qu=t=>Ne(t,"label")??t.findLast(Mn)??t[2];function Ds(t){return xr.plane_regression.every(n=>Ne(
t,n))&&Ne(t,"y")||(t.filter(n=>!Mn(n))[2]??t[2])}function Us(t){if(t.length<3)return"regression";let e=t.findLast(Mn);if(Ne(t,"label")||e&&new Set(e.texts).size===
2)return"classification";let n=t.filter(l=>!Mn(l)),[r,o]=xr.regression.map(l=>Ne(t,l));if(e&&n.length<3)return r&&o?"regression":"classification";let i=xr.plane_regression.
every(l=>Ne(t,l)),s=r&&o&&(r!==n[0]||o!==n[1]);if(!i&&(n.length!==3||s))return"regression";let c=new Set(Ds(t).values);return!e&&c.size===2&&[...c].every(Number.
isInteger)?"classification":"plane_regression"}var Mn=({kind:t})=>t==="text",Ne=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function Ps(t,e){let n=e.map(o=>Ne(
t,o));if(n.every(o=>o!==void 0))return n;let r=t.filter(o=>!Mn(o));return(r.length>=2?r:t).slice(0,2)}function Hs(t,e){let[n,r,o]=t,i=e==="classification"?[n,r]:
t;for(let c of i)td(c);let s=i.map(({values:c})=>c);return e==="classification"?{coordinates:s,...ed(o)}:{coordinates:s,labels:null,labelNames:["−1","+1"]}}function td({
name:t,kind:e,texts:n,values:r}){let o=r.findIndex(c=>!(Math.abs(c)<qu));if(o<0)return;let i=e==="text"?n[o]:String(r[o]).replace("Infinity","inf"),s=Sn.has(n[o])?
"a gap":`'${i.slice(0,30)}', which is not a number that can be shown,`;throw new Ot(`Column “${t}” has ${s} in row ${o+1}, not counting the header.`)}function ed({
name:t,kind:e,texts:n,values:r}){let o=n.findIndex(l=>Sn.has(l));if(o>=0)throw new Ot(`label: column '${t}' has a gap in row ${o+1}.`);let i=e==="text"?n:[...r],
s=[...new Set(i)],c=l=>e==="truth"?l?"True":"False":String(l);if(s.length!==2){let l=s.slice(0,4).map(u=>c(u).slice(0,40)).join(", "),p=`${s.length}: ${l}${s.length>
4?", …":""}`;throw new Ot(`label: column '${t}' must hold two different labels, not ${p}.`)}return s.sort((l,p)=>l<p?-1:1),{labels:Float64Array.from(i,l=>l===
s[0]?-1:1),labelNames:s.map(l=>Fs(c(l)))}}var Ao=["regression","classification","plane_regression"];function Ws(t,e){let n=t.get("task"),r=n!=="regression",o={task:n,removing:!1,label:1,selected:-1,cursor:[
0,0],message:"",added:{slot:-1,time:0},box:p,visible:w,count:x,read:M,add:k,move:A,moveCursor:S,remove:h,select:m,step:b,choose:v,setRemoving:_},i=qs(t),[[s,c],
[a,l]]=p();return o.cursor=[(s+c)/2,(a+l)/2],o;function p(){return[t.get("interval"),t.get(r?"interval":"y_interval")]}function u([E,z]){let[[N,O],[L,T]]=p();return[
X(E,N,O),X(z,L,T)]}function d(E){let[z,N]=i.x.subarray(g()*E);return[z,r?N:i.y[E]]}function f(E,z){let[N,O]=u(z).map(Math.fround);i.x[g()*E]=N,r?i.x[g()*E+1]=O:
i.y[E]=O}function g(){return t.get("x").shape[1]}function w(){let[[E,z],[N,O]]=p(),L=Array.from(i.part,(R,C)=>({slot:C,part:R,at:d(C)})),T=(...[R,C,K])=>R<=C&&C<=
K,j=([R,C])=>T(...[E,R,z].map(Math.fround))&&T(...[N,C,O].map(Math.fround));return L.filter(({part:R,at:C})=>R&&j(C)).map(({slot:R,part:C,at:K})=>({slot:R,at:K,
training:C>0,value:i.y[R]}))}function x(E){return i.part.filter(z=>z===E).length}function y(...E){let z=O=>new DataView(Float64Array.from(i[O]).buffer),N=t.get(
"own")[Ao.indexOf(n)]??t.get("source");G(t,{...Object.fromEntries(E.map(O=>[O,{...t.get(O),data:z(O)}])),source:N})}function M(){i=qs(t),i.part[o.selected]||(o.
selected=-1)}function k(E,z=o.label){let N=i.part.indexOf(0);return N<0?($(`No more than ${i.part.length} points are possible: remove one first.`),-1):(i.part[N]=
1,r&&(i.y[N]=Math.fround(z)),f(N,E),y("x","y","part"),o.added={slot:N,time:performance.now()},m(N),N)}function A(E,z){i.part[E]&&(f(E,z),y("x","y"),o.cursor=d(E))}
function S(E){o.cursor=u(E),$("")}function h(E){i.part[E]&&(i.part[E]=0,y("part"),m(-1,"Point removed."))}function m(E,z=""){o.selected=E,E>=0&&(o.cursor=d(E)),
E>=0&&n==="plane_regression"&&(o.label=Number(i.y[E].toFixed(2))),$(z)}function b(E){let z=w().sort((L,T)=>L.at[0]-T.at[0]||L.at[1]-T.at[1]);if(!z.length)return $(
"No point is in view.");let N=z.findIndex(({slot:L})=>L===o.selected),O=N<0&&!E?0:N;m(z[(O+(E?1:-1)+z.length)%z.length].slot)}function $(E){o.message=E,e()}function v(E){
o.label=X(Number(E.toFixed(2)),-1,1),n==="plane_regression"&&o.selected>=0&&(i.y[o.selected]=Math.fround(o.label),y("y")),e()}function _(E){o.removing=E,m(-1,E?
"Click a point to remove it.":"")}}function qs(t){let[e,n,r]=["x","y","part"].map(o=>W(t.get(o)).slice());return{x:e,y:n,part:r}}var So=[-1,1],tn=new WeakMap,Vs=t=>tn.get(t),nd=t=>t.get("part").shape[0];async function Gs(t,e){tn.delete(t);let n=e.size>_o,r=n?null:await e.arrayBuffer().catch(
()=>null),o=e.name.slice(0,80);Js(t,o,()=>{if(!r)throw new Ot(n?`It is larger than ${_o/1e6} MB.`:"It cannot be read.");let i=js(r),s=t.get("both_tasks")?Us(i):
t.get("task");return tn.set(t,{columns:i,chosen:[],task:s,file:o}),Zs(t,Bs(i,s),s)})}function Ks(t,e,n){Js(t,tn.get(t)?.file??"",()=>Zs(t,e,n))}function Ys(t){!tn.
delete(t)&&!t.get("message").file||G(t,{message:{},label_names:["−1","+1"]})}function Js(t,e,n){try{G(t,{message:{file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof
Ot))throw r;G(t,{message:{file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function Zs(t,e,n){let r=tn.get(t);r&&Object.assign(r,{chosen:e,task:n});
let{coordinates:o,labels:i,labelNames:s}=Hs(e,n),c=[t.get("interval"),t.get(n==="regression"?"y_interval":"interval"),So],a=o.map((y,M)=>od(y,c[M])),l=o[0].length,
p=id(l,nd(t));rd(t,a,i,s,n,p);let[u,d,f]=e.map(({name:y})=>`“${y}”`),g=`${p.length} point${p.length===1?"":"s"}`,w=n==="plane_regression"?`${f} over ${u} an\
d ${d}`:`${d} over ${u}`,x=[`${g}, ${w}.`];p.length<l&&x.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),i&&x.push(`${f}: ${s[0]} is −1,\
 ${s[1]} is +1.`);for(let[y,M]of o.entries()){if(a[y]===M)continue;let{least:k,largest:A}=Xs(M),S=y===2?"to values from −1 to 1":"to fit the view";x.push(`“${e[y].
name}”, from ${Y(k)} to ${Y(A)}, is scaled ${S}.`)}return x.join(" ")}function rd(t,e,n,r,o,i){let[s,c]=t.get("x").shape,a=o!=="regression",l=n??e[a?2:1],p=new Float64Array(
s*c),u=new Float64Array(s).fill(n?1:0);for(let[x,y]of i.entries())p[c*x]=e[0][y],a&&(p[c*x+1]=e[1][y]),u[x]=l[y];let d=new Float64Array(s).fill(1,0,i.length),f=Object.
entries({x:p,y:u,part:d}).map(([x,y])=>[x,{...t.get(x),data:new DataView(y.map(Math.fround).buffer)}]),g=o===t.get("task")?{}:{task:o,axis_names:a?["x₁","x₂"]:
["x","y"]},w=t.get("own")[Ao.indexOf(o)]??t.get("source");G(t,{...Object.fromEntries(f),...g,label_names:r,source:w})}function od(t,e){let[n,r]=e,{least:o,largest:i}=Xs(
t);if(o>=n&&i<=r)return t;let[s,c]=e===So?So:[.95*n+.05*r,.05*n+.95*r];return o===i?t.map(()=>(s+c)/2):t.map(a=>s+(a-o)/(i-o)*(c-s))}function Xs(t){let[e,n]=[1/0,
-1/0];for(let r of t)[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}function id(t,e){let n=[],r=sd();for(let o=0;o<t;o++)(t-o)*r()<Math.min(t,e)-
n.length&&n.push(o);return n}function sd(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/
2**32}}var ad=150,cd="Click to add a point, drag to move it, double-click to remove it.",ld="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",ud={regression:"",
classification:" + and − choose the label of new points.",plane_regression:" + and − change the value of the selected point, or of new ones."};function Qs({
model:t,el:e}){let n=t.get("task"),[r,o]=[n!=="regression",n==="classification"];e.classList.toggle("classification",o),e.classList.toggle("valued",r&&!o),e.classList.
remove("mapped");let i=t.get("colors");for(let T in i)e.style.setProperty(`--${T}`,i[T]);let s=Pt(),c=I`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${cd}</summary><p id=${s}>${ld}${ud[n]}</p></details>`,[a,l,p,u]=B(e,c,"div",".tools",".report",".message"),f=mo(a,{label:"Da\
ta",ratio:r?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),g={tabindex:"0",role:"application","aria-describedby":s};for(let[T,j]of Object.entries(g))f.picture.
setAttribute(T,j);let[w,x,y]=f.layers("curve","points","selection"),M=Ws(t,()=>{h(),E()}),k=()=>{let[T,j]=M.box().map(([P,R])=>({low:P,high:R}));return f.plane(
T,j)},A={el:e,plot:f,state:M,plane:k};Ns(A),Rs(A);function S(){let T=M.visible(),{toPixel:j}=k(),P=T.length>ad?3.6:4.8;B(x,T.map(({at:K,training:Z,value:V})=>{let F=o?
V>0?"positive":"negative":"",U=r&&!o?`--value: ${v(X(V,-1,1))}`:"",[q,et]=j(K);return H`<circle class="${Z?"training":"test"} ${F}" r=${P} cx=${q.toFixed(2)} cy=${et.
toFixed(2)} .style=${U} />`})),h();let[R,C]=[M.count(1),M.count(-1)];f.picture.ariaLabel=`Data: ${Mo(R,"training ")}${C?` and ${Mo(C,"test ")}`:""}`,E()}function h(){
let T=M.visible(),j=T.find(({slot:K})=>K===M.selected),[P,R]=k().toPixel(j?.at??M.cursor);B(y,H`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${P},${R})" .style=${Kt(!j)} />
      <circle class="selected" r="9" cx=${P} cy=${R} .style=${Kt(j)} />`);let C=M.count(1)+M.count(-1)-T.length;B(p,I`
      <div class="status" role="status">${M.message||(j?m(j):"")}</div>
      <div class="notes">${C?`${Mo(C)} outside the view`:""}</div>`)}function m({at:T,training:j,value:P}){let R=r?`, value ${Y(P,3)}`:"",C=o?`, label ${t.get("\
label_names")[P>0?1:0]}`:R;return`${j?"Training":"Test"} point: ${Zt(T,t.get("axis_names"),C)}`}function b(){let T=r?new Float64Array:W(t.get("fit")),{left:j,width:P}=f.
area,{to:R}=k().y,C=Z=>`${(j+Z*P/(T.length-1)).toFixed(2)},${X(R(T[Z]),-yt,yt).toFixed(2)}`,K=ce(T.length,Z=>!Number.isNaN(T[Z])).map(Z=>`M${Z.map(C).join("L")}`);
B(w,H`<path class="fit" d=${K.join("")} />`)}let $=dr(i.positive,i.negative),v=T=>`color-mix(in srgb, ${T>0?i.positive:i.negative} ${Math.round(100*Math.abs(T))}\
%, white)`;function _(){if(!r)return;let T=t.get("map");e.classList.toggle("mapped",T.shape[0]>0);let j=t.get("logits"),P=R=>j?Math.tanh(R/2):X(R,-1,1);ie(f.canvas,
W(T),T.shape,R=>$(P(R)))}function E(){e.classList.toggle("removing",M.removing);let T=[1,-1].map(C=>I`
      <button type="button" title="Label of the points you add" aria-pressed=${C===M.label}
        @click=${()=>M.choose(C)}>
        <i class="dot ${C>0?"positive":"negative"}"></i>${t.get("label_names")[C>0?1:0]}
      </button>`),j=r?"var(--gdviz-faint)":i.data,P=[{name:"training",color:j,kind:"dot"}];M.count(-1)&&P.push({name:"test",color:j,kind:"ring"}),r||P.push({name:"\
model",color:i.fit}),B(l,I`
      ${o?I`<span class="labels" role="group" aria-label="Label of new points">${T}</span>`:D}
      ${r&&!o?z():D}
      <button type="button" title="Remove points by clicking them" aria-pressed=${M.removing}
        @click=${()=>M.setRemoving(!M.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${N} />
      <button type="button" title=${"Load your own data: a header line, then a row for each point"} @click=${()=>l.querySelector("input[type=file]").click()}>Load CSV …</button>
      <span class="gdviz-legend">${fr(P)}</span>`)}function z(){let T=({target:j})=>{j.value!==""&&M.choose(Number(j.value)),j.value=String(M.label)};return I`
      <label title="Value of the selected point, or of the points you add">Value
        <input type="number" min="-1" max="1" step="0.1" .value=${String(M.label)} @change=${T} /></label>
      <span class="values">−1 <i></i> +1</span>`}function N({target:T}){let[j]=T.files;j&&Gs(t,j),T.value=""}function O(){let{file:T,text:j,failed:P}=t.get("m\
essage"),[R,C]=P?["gdviz-notice","alert"]:["gdviz-note","status"];B(u,j?I`<div class=${R} role=${C}><b>${T}</b>: ${j}</div>${dd(t)}`:D)}let L="interval y_interv\
al axis_names";return f.draw(t,{[L]:()=>f.axes(k(),t.get("axis_names"),!r),"x y part":M.read,[`x y part label_names ${L}`]:S,[`fit ${L}`]:b,"map logits":_,message:O})}
function dd(t){let{columns:e,chosen:n,task:r}=Vs(t)??{columns:[],chosen:[],task:"regression"};if(e.length<3)return D;let o=r==="regression"?[["x",0,r],["y",1,r]]:
[["x₁",0,r],["x₂",1,r]],i=t.get("both_tasks");(i||r==="classification")&&o.push(["label",2,"classification"]),(i||r==="plane_regression")&&o.push(["value",2,
"plane_regression"]);let s=(l,p,{target:u})=>{let d=[n[0],n[1],n[2]];d[l]=e[u.value],Ks(t,d.filter(Boolean),d[2]?p:"regression")},c=(l,p,u)=>I`<option value=${p} .selected=${u}>${l}</option>`,
a=o.map(([l,p,u])=>I`
    <label>${l} <select aria-label="Column of ${l}" @change=${d=>s(p,u,d)}>
      ${p===2&&i?c("none","",u!==r):D}
      ${e.map((d,f)=>c(d.name,f,u===r&&d===n[p]))}
    </select></label>`);return I`<div class="columns">${a}</div>`}var Mo=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function pd(t){let{model:e,el:n}=t;nt(n,
"gdviz-data-editor");let r=Qs(t),o=[rt(e,"task",()=>{r(),B(n,D),r=Qs(t)}),rt(e,"source",()=>{e.get("own").includes(e.get("source"))||Ys(e)})];return()=>{for(let i of o)
i();r()}}var ta={render:pd};var ea=64,fd=6,gd=24;function yr(t,[e,n],r=!1){let o=Array.from(t,c=>Me(c)),i=Ct({low:e,high:n,log:r,from:0,to:o.length}),s=c=>Math.floor(i.to(Math.max(c,e)));return c=>o[X(
s(c),0,o.length-1)]}function $r({height:t},e,[n,r],o,i=!1){let s=Ct({low:n,high:r,log:i,from:0,to:-t}),c=l=>e[Math.floor((l+.5)/ea*e.length)],a=s.ticks().map(({
at:l,text:p})=>({at:l/t,text:p}));return[Array.from({length:ea},(l,p)=>c(p)),a,o]}function kr({height:t},e,n,r){let o=n.length-1,i=Math.max(Math.ceil(o*gd/t),1),
s=Array.from(n.keys()).filter(a=>a%i===0),c=lo(s.map(a=>n[a]));if(c.some(a=>a.length>fd)){let a=Math.floor(Math.log10(Math.max(...n.map(Math.abs))));r+=` (10${lr(
a)})`,c=lo(s.map(l=>n[l]/10**a))}return[se(e,o),s.map((a,l)=>({at:-a/o,text:c[l]})),r]}var hd=1.4,md=2e3,Qt=({kind:t})=>t==="Image"||t==="Contours";function na(t,e,n){let[r,o]=[0,0];return t.map(i=>{let s={};for(let[a,l]of Object.entries(i.shapes)){
let p=l.reduce((u,d)=>u*d,1);s[a]=e.subarray(r,r+=p)}let c=Qt(i)||i.shapes.kind?0:i.color??(i.kind==="Labels"?"var(--gdviz-ink)":o++);return{...i,arrays:s,colors:n,
color:typeof c=="number"?n[c%n.length]:c}})}function ra({shapes:t,arrays:{x:e,y:n}}){let r=t.y.at(-1)??0;return Array.from({length:r?n.length/r:0},(o,i)=>{let s=i*
r;return{x:t.x.length>1?e.subarray(s,s+r):e,y:n.subarray(s,s+r)}})}function Oo({kind:t,arrays:e},n){if(t==="Band"&&n==="y")return[e.low,e.high];if(t!=="Arrows")
return[e[n]];let r=e[`d${n}`];return[e[n],e[n].map((o,i)=>o+r[i])]}var oa=({texts:t,arrays:{x:e,y:n,values:r}})=>t.map((o,i)=>({x:e[i],y:n[i],value:r?r[i]:0,text:o})).
filter(o=>[o.x,o.y,o.value].every(Number.isFinite)).map(({x:o,y:i,value:s,text:c})=>({x:o,y:i,text:c.replaceAll("{0}",Y(s,3))}));function ia(t){let{kind:e,label:n,
color:r,colors:o,dashed:i,names:s,arrays:c}=t;return Qt(t)?[]:e==="Points"&&c.kind?s.map((a,l)=>({name:a,color:o[l%o.length],kind:"dot"})):n?[{name:n,color:r,kind:e===
"Points"||e==="Labels"?"dot":e==="Band"?"area":i?"dashes":"line"}]:[]}var sa=t=>t.map(e=>{if(e.kind==="Labels")return oa(e).map(({text:i})=>i).join(", ");let[n,
r]=Rt(Qt(e)?[e.arrays.values]:Oo(e,"y"),Number.isFinite),o=e.label||e.kind.toLowerCase();return n<=r?`${o} from ${Y(n,3)} to ${Y(r,3)}`:`${o}: nothing to be see\
n`}).filter(Boolean).join("; ");function aa(t,e,n){let r=xt(t.color);switch(t.kind){case"Lines":return ra(t).map(o=>H`
        <path class="line" fill="none" stroke=${r} stroke-width="2" stroke-linejoin="round" stroke-linecap="round"
          stroke-dasharray=${t.dashed?"6 5":D} d=${vd(o,e)} />`);case"Band":return H`<path class="band" fill=${r} opacity="0.25" d=${wd(t.arrays,e,n)} />`;case"\
Points":return bd(t,e);case"Labels":{let o=`font-size: ${t.size}px; fill: color-mix(in srgb, ${r} 60%, var(--gdviz-ink))`;return oa(t).map(({x:i,y:s,text:c})=>H`
        <text class="label" text-anchor="middle" dy="0.35em" aria-hidden="true" .style=${o}
          x=${ft(Xt(e.x.to(i)))} y=${ft(Xt(e.y.to(s)))}>${c}</text>`)}case"Arrows":return H`<path class="arrows" fill=${r} stroke="var(--gdviz-paper)" stroke-width="2" paint-order="stroke"
        stroke-linejoin="round" d=${xd(t.arrays,e)} />`}return D}var Xt=t=>X(t,-yt,yt),Eo=({log:t})=>e=>Number.isFinite(e)&&!(t&&e<=0);function vd({x:t,y:e},n){
let r=Eo(n.y);return gr(e.length,o=>r(e[o])&&Number.isFinite(t[o]),o=>[Xt(n.x.to(t[o])),Xt(n.y.to(e[o]))])}function wd({x:t,low:e,high:n},r,o){let i=Eo(r.y),s=c=>i(
e[c])?Xt(r.y.to(e[c])):o;return hr(t.length,c=>i(n[c]),c=>Xt(r.x.to(t[c])),s,c=>Xt(r.y.to(n[c])))}function bd({arrays:{x:t,y:e,kind:n},color:r,colors:o,size:i},s){
let c=Eo(s.y),a=new Map;for(let l=0;l<t.length;l++){if(!c(e[l])||!Number.isFinite(t[l]))continue;let p=n?o[Math.abs(Math.trunc(n[l]))%o.length]:r;a.has(p)||a.set(
p,[]),a.get(p)?.push(`M${ft(Xt(s.x.to(t[l])))},${ft(Xt(s.y.to(e[l])))}h0`)}return[...a].map(([l,p])=>H`
    <g fill="none" stroke-linecap="round">
      <path stroke="var(--gdviz-paper)" stroke-width=${i+1.5} d=${p.length>md?"":p.join("")} />
      <path class="dots" stroke=${xt(l)} stroke-width=${i} d=${p.join("")} />
    </g>`)}function xd({x:t,y:e,dx:n,dy:r},o){let i=[];for(let s=0;s<t.length;s++){let[c,a]=[o.toPixel([t[s],e[s]]),o.toPixel([t[s]+n[s],e[s]+r[s]])],[l,p]=[(a[0]-
c[0])/2,(a[1]-c[1])/2];![...c,l,p].every(u=>Math.abs(u)<yt)||Math.hypot(l,p)<.25||i.push(Oe(c[0]+l,c[1]+p,l,p,hd))}return i.join("")}function ca(t,e,n){let r=t.
filter(({kind:o})=>o==="Lines").flatMap(o=>ra(o).map(i=>({...i,label:o.label})));return!r.length||!r.every(o=>yd(o.x))?null:r.map(o=>`${o.label||n} = ${Y(o.y[$d(
o.x,e)])}`)}var yd=t=>t.every((e,n)=>n===0||e>=t[n-1]);function $d(t,e){let[n,r]=[0,t.length-1];for(;r-n>1;){let o=n+r>>1;t[o]<e?n=o:r=o}return e-t[n]<t[r]-e?n:
r}var No="http://www.w3.org/2000/svg",kd=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","stroke-linecap","stroke-linejoin","op\
acity","font-family","font-size","font-weight","font-style","text-anchor","dominant-baseline","paint-order","shape-rendering"],zd={"fill-opacity":"1","stroke-op\
acity":"1","stroke-dasharray":"none","stroke-linecap":"butt","stroke-linejoin":"miter",opacity:"1","font-weight":"400","font-style":"normal","text-anchor":"star\
t","dominant-baseline":"auto","paint-order":"normal","shape-rendering":"auto"},_d=/^(x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|width|height|points|transform|id|clip-path|viewBox|preserveAspectRatio)$/,
la=2,Ad=14;function ua(t){let e=[...t.querySelectorAll(".gdviz-plane, .gdviz-data-editor, .gdviz-network-diagram .network, .bqplot")],n=new Map;return e.filter(
r=>r.checkVisibility()&&r.querySelector("svg")).map(r=>{let o=Sd(r);return n.set(o,(n.get(o)??0)+1),{name:n.get(o)>1?`${o} ${n.get(o)}`:o,node:r}})}function Sd(t){
if(t.matches(".network"))return"Network";let e=t.querySelector(".gdviz-plot svg[aria-label]")?.getAttribute("aria-label")||(t.matches(".gdviz-surface3d-view")?"\
Loss surface in 3-D":"")||t.querySelector(".mainheading")?.textContent||"Figure",[n]=e.split(":");return n[0].toUpperCase()+n.slice(1)}function On(t){let e=(t.querySelector(
".gdviz-plot")??t).getBoundingClientRect(),n=[...t.querySelectorAll(".gdviz-legend .entry")].filter(a=>a.checkVisibility()),r=Math.max(e.bottom,...n.map(a=>a.getBoundingClientRect().
bottom)),[o,i]=[Math.ceil(e.width),Math.ceil(r-e.top)],s=nn("svg",{xmlns:No,width:o,height:i,viewBox:`0 0 ${o} ${i}`});s.append(nn("rect",{width:o,height:i,fill:zr(
getComputedStyle(document.body).getPropertyValue("--gdviz-paper")||"white")[0]}));let c=[...t.querySelectorAll("canvas, svg")].filter(a=>a.checkVisibility()&&!a.
parentElement?.closest("svg")&&!a.closest("button, .gdviz-legend, .panel"));for(let a of c){let l=a.getBoundingClientRect(),p={x:l.left-e.left,y:l.top-e.top,width:l.
width,height:l.height};if(a instanceof HTMLCanvasElement)a.width&&a.height&&s.append(nn("image",{...p,href:a.toDataURL("image/png"),preserveAspectRatio:"none"}));else{
let u=da(a);for(let[d,f]of Object.entries(p))u.setAttribute(d,String(f));u.setAttribute("overflow","visible"),s.append(u)}}for(let a of n)s.append(...Od(a,e));return new XMLSerializer().
serializeToString(s)}function nn(t,e){let n=document.createElementNS(No,t);for(let[r,o]of Object.entries(e))r!=="xmlns"&&n.setAttribute(r,String(o));return n}function da(t){
if(t.nodeType===Node.TEXT_NODE)return t.cloneNode();if(!(t instanceof SVGElement)||t.tagName==="title")return null;let e=getComputedStyle(t);if(e.display==="non\
e"||e.visibility==="hidden"||t.matches(".hit, .halo, foreignObject"))return null;let n=document.createElementNS(No,t.tagName);for(let{name:r,value:o}of t.attributes)
_d.test(r)&&n.setAttribute(r,o);for(let r of kd){let o=e.getPropertyValue(r);r==="fill"||r==="stroke"?Md(n,r,o):o&&o!==zd[r]&&!(r.endsWith("opacity")&&n.hasAttribute(
r))&&n.setAttribute(r,o)}return n.append(...[...t.childNodes].map(da).filter(r=>r!==null)),n}function Md(t,e,n){let[r,o]=/^(none|url\()/.test(n)?["none",1]:zr(n);
t.setAttribute(e,r),o<1&&t.setAttribute(`${e}-opacity`,String(o))}var en=null,To=new Map;function zr(t){if(!To.has(t)){if(en??=Object.assign(document.createElement(
"canvas"),{width:1,height:1}).getContext("2d",{willReadFrequently:!0}),!en)return[t,1];en.clearRect(0,0,1,1),en.fillStyle=t,en.fillRect(0,0,1,1);let[e,n,r,o]=en.
getImageData(0,0,1,1).data;To.set(t,[`#${[e,n,r].map(i=>i.toString(16).padStart(2,"0")).join("")}`,Number((o/255).toFixed(3))])}return To.get(t)}function Od(t,e){
let n=t.getBoundingClientRect(),[r,o]=[n.left-e.left,(n.top+n.bottom)/2-e.top],i=t.querySelector(".swatch"),{width:s=Ad}=i?.getBoundingClientRect()??{},c=getComputedStyle(
t),[a]=zr(i?getComputedStyle(i).color:c.color),l=f=>!!i?.matches(`.${f}`),p=l("dot")||l("ring")?nn("circle",{cx:r+s/2,cy:o,r:4,fill:l("dot")?a:"none",stroke:a,"\
stroke-width":2}):nn("path",{d:`M${r},${o}h${s}`,fill:"none",stroke:a,"stroke-width":l("area")?9:3,"stroke-dasharray":l("dashes")?"4 3":"none"}),u={"font-family":c.
fontFamily,"font-size":c.fontSize,fill:zr(c.color)[0]},d=nn("text",{x:r+s+5,y:o,dy:"0.35em",...u});return d.textContent=t.textContent.trim(),[p,d]}async function _r(t){
let e=URL.createObjectURL(new Blob([On(t)],{type:"image/svg+xml"})),n=new Image;n.src=e,await n.decode();let r=Object.assign(document.createElement("canvas"),{width:la*
n.width,height:la*n.height});return r.getContext("2d")?.drawImage(n,0,0,r.width,r.height),URL.revokeObjectURL(e),new Promise((o,i)=>r.toBlob(s=>s?o(s):i(new Error(
"no picture")),"image/png"))}var Ed=t=>t<560?.75:.56,Td={left:8,right:8,top:8,bottom:8},Nd=4;function Rd({model:t,el:e}){let n=t.get("title"),r=()=>t.get("axis_names"),o=n||r()?.toReversed().
join(" over ")||"Drawing",i=t.get("layers").some(Qt),c=t.get("layers").some(z=>Qt(z)&&z.label)?Je:r()?Te:Td,a=ae(e,{name:"gdviz-drawing",title:n,label:o,ratio:t.
get("ratio")??Ed,aspect:w,margins:c});e.classList.toggle("equal",t.get("equal")),e.classList.toggle("bare",!r()),i||a.canvas.remove();let[l]=a.layers("layers");
function p(){let z=W(t.get("values"));return z.length?na(t.get("layers"),z,t.get("colors")):[]}let u=[],d={x:null,y:null},f=a.plane({low:0,high:1},{low:0,high:1}),
g=[];function w(){if(!t.get("equal")||t.get("ratio"))return null;let z=p().find(Qt)?.arrays.box??[],[N,O]=t.get("x_limits")??z,[L,T]=t.get("y_limits")??z.slice(
2);return(T-L)/(O-N)||null}function x(z){if(t.get(`${z}_limits`))return t.get(`${z}_limits`);let N=z==="x"?0:1,O=u.filter(Qt);if(O.length)return Rt(O.map(({arrays:F})=>F.
box.subarray(2*N,2*N+2)),Number.isFinite);let L=z==="y"&&t.get("log"),T=F=>Number.isFinite(F)&&!(L&&F<=0),j=g.map(F=>[F.get("value")[N]]),P=Rt([...u.flatMap(F=>Oo(
F,z)),...j],T),R=d[z]||!j.length||L?0:.1*(P[1]-P[0]);P=[P[0]-R,P[1]+R];let C=u.filter(({kind:F})=>z==="x"&&(F==="Lines"||F==="Band")),[K,Z]=Rt(C.map(({arrays:F})=>F.
x),T),V=!d[z]&&!j.length&&K<Z&&K<=P[0]&&Z>=P[1];return d[z]=V?P:fs(d[z],P,L),d[z]}function y(){let[z,N]=[x("x"),x("y")];if(t.get("equal")){let{width:O,height:L}=a.
area,T=Math.max((z[1]-z[0])/O,(N[1]-N[0])/L),j=([P,R],C)=>[(P+R-T*C)/2,(P+R+T*C)/2];[z,N]=[j(z,O),j(N,L)]}return a.plane({low:z[0],high:z[1]},{low:N[0],high:N[1],
log:t.get("log")})}function M(){if(u=p(),!u.length)return;f=y();let z=r();z&&a.axes(f,z,!i),f=y();let N=u.find(Qt);N&&k(N);let O=a.area.top+a.area.height;B(l,u.
map(L=>H`<g class="layer ${L.kind.toLowerCase()}">${aa(L,f,O)}</g>`)),a.picture.setAttribute("aria-label",`${o}: ${sa(z?u:u.filter(({kind:L})=>L==="Labels"))}`),
a.legend(u.flatMap(ia)),$()}function k({kind:z,label:N,limits:O,shapes:{values:L},arrays:{values:T,levels:j,box:P}}){let{canvas:R,area:C}=a,K=t.get("palette"),[
[Z,V],[F,U]]=[f.toPixel([P[0],P[2]]),f.toPixel([P[1],P[3]])],q={left:Z,top:U,width:F-Z,height:V-U};for(let[it,ct]of Object.entries(q))R.style[it]=`${ct}px`;let et=[
C.top-U,F-C.left-C.width,V-C.top-C.height,C.left-Z];if(R.style.clipPath=`inset(${et.map(it=>`${Math.max(it,0)}px`).join(" ")})`,z==="Image"){let it=O??Rt([T],Number.
isFinite),ct=yr(K,it);return ie(R,T,L,tt=>Number.isFinite(tt)?ct(tt):0),a.bar(N?$r(C,K,it,N):null)}let J=Math.min(window.devicePixelRatio||1,2),ot={width:Math.max(
Math.round(q.width*J),1),height:Math.max(Math.round(q.height*J),1)};pr(R,ot,T,L,j,se(K,j.length-1)),a.bar(N?kr(C,K,j,N):null)}let A=a.readout(z=>{B(a.status,t.get(
"outdated")||(z&&u.length?S(f.toPoint(z)):""))});function S(z){let N=r();if(!N)return"";let O=ca(u,z[0],N[1]);return O?`${N[0]} = ${Y(z[0])}: ${O.slice(0,Nd).join(
", ")}`:Zt(z,N)}let h=(n||"figure").toLowerCase().replace(/[^a-z0-9]+/g,"-"),m=I`
    <button type="button" aria-label="Save the figure as SVG" title="Save the figure as SVG, for print"
      @click=${()=>Ae(`${h}.svg`,On(e),"image/svg+xml")}>SVG</button>
    <button type="button" aria-label="Save the figure as PNG" title="Save the figure as PNG, an image"
      @click=${async()=>Ae(`${h}.png`,await _r(e),"image/png")}>PNG</button>`;B(a.panel.appendChild(Object.assign(document.createElement("span"),{className:"fil\
es"})),m);let b=z=>{let N=z.get("value"),[O,L]=f.toPixel(N),T=Zt(N,r()??["x","y"]),j=z.get("description")||"Point",P=!!z.get("locked");return H`
      <g class="handle ${P?"locked":""}" tabindex=${P?-1:0} role="slider" aria-disabled=${P} aria-label="${j}; move it with the arrow keys" aria-valuenow=${N[0]} aria-valuetext=${T}
        transform="translate(${X(O,-yt,yt)},${X(L,-yt,yt)})">
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="var(--gdviz-paper)" fill-opacity="0.6" stroke="var(--gdviz-ink)" stroke-width="2.5" />
        <circle r="2.5" fill="var(--gdviz-ink)" />
        <title>${j}: drag it${g.length>1?"":", click elsewhere,"} or use the arrow keys</title>
      </g>`},$=()=>B(a.handles,g.map(b)),v=!1,_=[()=>v=!0];async function E(){let z=t.get("points"),N=await Promise.all(z.map(L=>at(t.widget_manager,L)));if(v||
!N.length)return;g=N,d.x=d.y=null,M();let O=[...a.handles.querySelectorAll(".handle")];g.forEach((L,T)=>{let j=P=>{if(L.get("locked"))return;let[[R,C],K]=[L.get(
"value"),L.get("along")],[Z,V]=[K==="y"?R:P[0],K==="x"?C:P[1]];G(L,{value:[X(Z,f.x.low,f.x.high),X(V,f.y.low,f.y.high)]})};Ye({surface:g.length>1?void 0:a.hit,handle:O[T],
to:P=>j(f.toPoint(a.pixel(P))),by:(P,R)=>{let C=R?.1:.01,[K,Z]=L.get("value");j([K+P[0]*C*(f.x.high-f.x.low),Z+P[1]*C*(f.y.high-f.y.low)])}}),_.push(rt(L,"value\
 locked",M))})}return e.classList.toggle("still",t.get("points").length!==1),_.push(a.draw(t,{"values layers x_limits y_limits axis_names log equal colors palet\
te":M,outdated:A})),E(),()=>_.forEach(z=>z())}var pa={render:Rd};var Ld=4;function Pd({model:t,el:e}){nt(e,"gdviz-field","gdviz-plane");let n=Pt(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function o(){let{size:A=[
0,0],axes:S=[0,0,0,0]}=t.get("drawn"),[h,m,b,$]=S,v=E=>H`<rect class=${E} x=${h} y=${m} width=${b} height=${$} />`,_=I`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${A[0]} height=${A[1]}>
        <defs><clipPath id=${n}>${v("")}</clipPath></defs>
        ${v("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?ar(t.widget_manager,"Zooming needs Python, which draws this picture."):D}`;return B(e,_,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[i,s,c,a,l,p,u,d]=o();function f(){let{size:A,axes:S,limits:h}=t.get("drawn");if(!A)return null;let[m,b,$,v]=S,_=Ct({low:h[0],high:h[1],from:m,to:m+
$});return Ge(_,Ct({low:h[2],high:h[3],from:b+v,to:b}))}let w=br({model:t,el:e,picture:i,hit:s,handles:p,panel:u,layers:[c,a,l],plane:f,free:()=>!0});function x(A){
let{size:S=[A,0]}=t.get("drawn"),h=Math.min(A/S[0],1),m=e.closest(".gdviz-field-box")??e;m.style.setProperty("--gdviz-share",String(h)),m.style.setProperty("--g\
dviz-spare",`${(h-1)*S[1]}px`)}function y(){w.buttons();let{limits:A}=t.get("drawn");t.get("disabled")&&A&&t.set("view",A)}let M=We(e,A=>{if(r)return x(A);Math.
abs(A-t.get("width"))>=Ld&&G(t,{width:A})}),k=lt(t,{disabled:y,drawn:o,"drawn minima":w.minima,"drawn start axis_names":w.start,"drawn paths":w.paths,"drawn cur\
rent":w.points,"drawn current step diverged_at axis_names outdated":()=>B(d,f()&&(t.get("outdated")||Qe(t)))});return()=>{M(),k()}}var fa={render:Pd};function ga(t,e){let n=t.find(c=>c.get("message")),[r]=n?[n]:t,o=Ro(t),i=c=>t.flatMap(a=>a.get(c)),s=()=>t.flatMap((c,a)=>c.get("entries").map(l=>o[a]?{...l,name:`${o[a]}\
.${l.name}`}:l));return{widget_manager:r.widget_manager,get:c=>c==="entries"?s():c==="needs_kernel"?i(c):n?.get(c),say:e,on:r.on.bind(r),off:r.off.bind(r),send:r.
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
nly the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:Dt,operations:Id}=Lt,jd=Lt.errors,En=Lt.functions,Fd=Lt.spellings,Sr=Lt.constants,Bd=Lt.superscripts,Dd=Object.keys(Lt.tokens),Ar=new RegExp(Object.entries(
Lt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),dt=class extends Error{constructor(e,n,...r){super(jd[e].replace(/\{(\d)\}/g,(o,i)=>String(r[i]))),this.
position=n}};function te(t,e=Lt.variables){let n=Array.from(t),r=Ud(n,e),o=Wd(r,n.length),i=qd(r,e);return{instructions:Vd(o,[...e,...i]),parameters:i,root:o}}function Ud(t,e){
if(t.length>Dt.characters)throw new dt("long",Dt.characters,Dt.characters);let n=t.map(o=>Fd[o]??(o.length===1?o:"\0")).join(""),r=[];for(let o=0;o<n.length;o=Ar.
lastIndex){Ar.lastIndex=o;let i=Ar.exec(n);if(!i)throw new dt(t[o]==="="?"equals":"character",o,t[o]);let s=Dd.find(a=>i.groups?.[a]!==void 0)??"",c=/^ *\(/.test(
n.slice(Ar.lastIndex));s==="word"?r.push(...Hd(i[0],o,e,c)):s!=="space"&&r.push({kind:s,text:i[0],position:o})}return r}function Hd(t,e,n,r){if(Object.hasOwn(En,
t)){if(!r)throw new dt("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(Sr,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new dt("function",e,t,Object.keys(En).join(", "));let o=Object.keys(En).findLast(s=>t.startsWith(s));if(o)throw new dt("brackets",e,o);let i=Array.from(
t);if(t.length>3||t.length===3&&!i.some(s=>n.includes(s)))throw new dt("name",e,t);return i.map((s,c)=>({kind:"letter",text:s,position:e+c}))}function qd(t,e){let n=new Set;
for(let{kind:r,text:o,position:i}of t)if(!(r!=="letter"||e.includes(o)||Object.hasOwn(Sr,o))){if(Lt.variables.includes(o))throw new dt("result",i,o);if(n.add(o),
n.size>Dt.parameters)throw new dt("letters",i,Dt.parameters,e.join(" and "))}return[...n].sort()}function Wd(t,e){let n={kind:"end",text:"",position:e},r=0,o=0,
i=0,s=!1,c=()=>t[r]??n,a=()=>t[r++]??n,l=(k,A,S,{value:h=0,letter:m=""}={})=>({operation:k,position:A,operands:S,value:h,letter:m});function p(){let{text:k,position:A}=c();
throw new dt(k===")"?"unopened":k===","?"comma":"operand",A)}function u(){let k=d();for(;c().text==="+"||c().text==="-";){let{text:A,position:S}=a();k=l(A==="+"?
"add":"subtract",S,[k,d()])}return k}function d(){let k=f();for(;;){let{kind:A,text:S,position:h}=c();if(S==="*"||S==="/")a(),k=l(S==="*"?"multiply":"divide",h,
[k,f()]);else if(A==="letter"||A==="function"||S==="("||S==="|"&&!s)k=l("multiply",h,[k,g()]);else{if(A==="number")throw new dt("before",h);return k}}}function f(){
if(++o>Dt.depth)throw new dt("deep",c().position,Dt.depth);let k;if(c().text==="-"){let{position:A}=a();k=l("negate",A,[f()])}else c().text==="+"?(a(),k=f()):k=
g();return o--,k}function g(){let k=w();for(;c().kind==="superscript";){let{text:S,position:h}=a();k=l("power",h,[k,l("number",h,[],{value:Bd[S]})])}if(c().text!==
"^"&&c().text!=="**")return k;let{position:A}=a();return l("power",A,[k,f()])}function w(){let{kind:k,text:A,position:S}=c();if(k==="number"){a();let h=Number(A);
if(h>Dt.number)throw new dt("size",S);return l("number",S,[],{value:h})}if(k==="letter")return a(),Object.hasOwn(Sr,A)?l("number",S,[],{value:Sr[A],letter:A}):l(
"variable",S,[],{letter:A});if(k==="function")return x(a());if(A==="(")return y("unclosed",")",!1)[0];if(A==="|")return l("abs",S,y("bar","|",!0));throw new dt(
A===")"&&i===0?"unopened":"operand",S)}function x({text:k,position:A}){let S=Lt.several.includes(k),[h,...m]=y("unclosed",")",!1,S);if(!S)return l(En[k],A,[h]);
if(!m.length)throw new dt("several",A,k);return m.reduce((b,$)=>l(En[k],A,[b,$]),h)}function y(k,A,S,h=!1){let m=a(),b=s;s=S,i++;let $=[u()];for(;h&&c().text===
",";)a(),$.push(u());if(c().kind==="end")throw new dt(k,m.position);return c().text!==A&&p(),a(),i--,s=b,$}if(!t.length)throw new dt("empty",0);let M=u();return c().
kind!=="end"&&p(),M}function Vd(t,e){let n=[],r=new Map;function o({position:s},c,a,l=0,p=0){let u=[Id.indexOf(c),a,l,p],d=u.join();if(r.has(d)||r.set(d,n.push(
u)-1),n.length>Dt.instructions)throw new dt("operations",s,Dt.instructions);return r.get(d)}function i(s){let{operation:c,operands:a,value:l,letter:p}=s;if(c===
"number")return o(s,c,0,0,l);if(c==="variable")return o(s,c,e.indexOf(p));let u=i(a[0]),d=c==="power"&&a[1].operation==="number"?a[1].value:0;if(d===2||d===3||d===
4){let f=o(s,"multiply",u,u);return d===2?f:o(s,"multiply",f,d===3?u:f)}return o(s,c,u,...a.slice(1).map(i))}return i(t),n}var Lo=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),Mr=t=>Lo(t)&&Object.values(t).every(e=>typeof e=="string");var Re=4,Or="pins",rn=80,Gd=2e3,Er=t=>t.length?JSON.stringify(t):"";function ha(t){if(!t)return[];try{let e=JSON.parse(t);return Array.isArray(e)&&e.length<=Re&&
e.every(Kd)?e:null}catch{return null}}function Kd(t){let e=typeof t?.name=="string"&&t.name.length<=rn&&typeof t.shown=="boolean",n=Mr(t?.state)&&!(Or in t.state);
return e&&n&&(t.curves===void 0||Po(t.curves,r=>Po(r,Yd)))}var Yd=t=>Po(t,e=>e===null||Number.isFinite(e)),Po=(t,e)=>Array.isArray(t)&&t.length<=Gd&&t.every(e);var Pe=1,Jd=/ ([α-ω][₀-₉]*)$/,ma=new WeakMap;function Co(t,{kind:e,options:n,otherwise:r,usual:o,ends:i},s){if(n)return n[t];if(i)return Le(Number((i[0]+(i[1]-
i[0])*t/s.get("max")).toPrecision(6)));if(o&&t===s.get(o))return"";if(e==="pins")return Er(t);if(e==="texts")return Zd(t,r??[])?"":JSON.stringify(t);if(typeof t==
"string")return t;if(Array.isArray(t))return t.map(Le).join(",");if(!t?.data)return Le(Number(t));let c=ma.get(t)??Array.from(W(t),Xd).join(",").replace(/(,0)+$/,
"");return ma.set(t,c),c}var Zd=(t,e)=>t.length===e.length&&t.every((n,r)=>n===e[r]),Xd=t=>Object.is(t,-0)?"-0":String(t);function Le(t){let e=[1,2,3,4,5,6,7,8].
map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var le=t=>t.get("entries"),ue=async t=>(await xa(t)).look();
async function xa(t){let e=le(t),n=e.flatMap(s=>"selector"in s?[s.selector,...Io(s).map(({widget:c})=>c)]:[s.widget]),r=async s=>[s,await at(t.widget_manager,s)],
o=new Map(await Promise.all(n.map(r)));function i(){let s=new Map;for(let c of e){let a="selector"in c?c.targets[o.get(c.selector).get("index")]:c,l=a&&o.get(a.
widget);a&&s.set(c.name,Co(l.get(a.trait),a,l))}return s}return{look:i,widgets:o}}var Io=t=>"selector"in t?Object.values(t.targets):[t];async function jo(t,e,n){
if(!("selector"in t))return t;let r=n?.get(t.selector)??(await at(e,t.selector)).get("index");return t.targets[r]??`there is no such setting with ${t.title} = ${t.
labels[r]}`}var on=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.get(n)!==e.get(n));async function ya(t,[e]){let n=le(t).find(i=>i.name===e),[r]=n?
Io(n):[];if(!r)return e;let o=(await at(t.widget_manager,r.widget)).get("description");return o?o.replace(/\s*=$/,""):r.kind==="array"?"points":e}async function $a(t,e,n){
let r=[],o=new Set;for(let i of le(t)){let s=e.get(i.name),c=await jo(i,t.widget_manager);if(!n.includes(i.name)||!s||typeof c=="string")continue;let a=await at(
t.widget_manager,c.widget),[l,p]=[i.name.split(".")[0],i.name.includes(".")];if(c.options)o.add(s),r.push(a.get("_options_labels")[c.options.indexOf(s)]);else if(!p||
o.has(l)){let[,u]=Jd.exec(a.get("description"))??[];r.push(u?`${u} = ${s}`:`${a.get("description")} ${s}`)}}return r.join(", ")}function sn(t,e){let n=[],r=0;async function o(){
let s=++r,{look:c,widgets:a}=await xa(t);if(s!==r)return;for(let p of n)p();let l=()=>e(c);n=le(t).flatMap(Io).map(({widget:p,trait:u})=>rt(a.get(p),u,l)),l()}o();
let i=rt(t,"entries",o);return()=>{r++;for(let s of n)s();i()}}async function Qd(t,e){let n=await jo(t,e);return typeof n=="string"?"":n.widget}var tp="it is ou\
tside the range that can be shown",ep="it cannot be changed without Python";function Tt(t){throw new RangeError(t)}var Nt=(t,e)=>Kn(np(t,e));async function np(t,e){
let n=za(t,e),r="",o=i=>+("kind"in i&&i.kind==="pins");for(let i of le(t).toSorted((s,c)=>o(s)-o(c))){let s=e.get(i.name);if(s===void 0)continue;let c=await Qd(
i,t.widget_manager);c!==r&&(await t.widget_manager.runAll?.(),await we({inBackground:!1})),r=c,await Bo(i,s,n,async()=>{let a=await Do(t,i,s);a&&(a.widget.set(a.
trait,a.wanted),a.widget.save_changes(),a.needsKernel&&await ip(t))})}return n}async function Fo(t,e){let n=za(t,e),r=new Map;for(let o of le(t)){let i=e.get(o.
name);i!==void 0&&(!("selector"in o)&&o.options?.includes(i)&&r.set(o.widget,o.options.indexOf(i)),await Bo(o,i,n,()=>Do(t,o,i,r)))}return n}async function ka(t,e){
let n=[];for(let r of le(t)){let o=e.get(r.name);o!==void 0&&await Bo(r,o,[],async()=>{let i=await Do(t,r,o);i&&n.push(i)})}return n}function za(t,e){let n=new Set(
le(t).map(({name:r})=>r));return[...e.keys()].filter(r=>!n.has(r)).map(r=>`${r.slice(0,40)}: there is no such setting`)}async function Bo({name:t},e,n,r){try{await r()}catch(o){
if(!(o instanceof RangeError))throw o;n.push(`${t}=${[...e].slice(0,40).join("")}: ${o.message}`)}}async function Do(t,e,n,r){let o=t.widget_manager,i=await jo(
e,o,r);if(typeof i=="string")return Tt(i);let{trait:s}=i,c=await at(o,i.widget),a=r&&i.moving?{low:null,high:null}:{},l=ap({...i,...a},c,n);if(Co(l,i,c)===Co(c.
get(s),i,c))return null;i.kind==="pins"&&await rp(t,l);let p=t.get("needs_kernel").includes(i.widget);return p&&o.exported&&Tt(ep),{widget:c,trait:s,wanted:l,needsKernel:p,
isWhole:i.kind==="whole"||!!i.ends}}async function rp(t,e){for(let{name:n,state:r}of e){let[o]=await Fo(t,new Map(Object.entries(r)));o&&Tt(`of the pinned run “${n}\
”, ${o}`)}}var op=0;async function ip(t){let e=++op,{promise:n,resolve:r}=sp(),o=c=>c.event==="done"&&c.question===e&&r();t.on("msg:custom",o);let{kernel:i}=t.
widget_manager,s=i&&Ve(i,c=>c==="gone"&&r());t.send({event:"ask",question:e}),await n,t.off("msg:custom",o),s?.()}function sp(){let t=()=>{};return{promise:new Promise(
n=>t=n),resolve:t}}function ap(t,e,n){let{kind:r}=t;if(r==="choice"){let a=t.options??[];return a.includes(n)||Tt(`it must be one of ${a.join(", ")}`),a.indexOf(
n)}if(r==="formula"){try{te(n,e.get("variables"))}catch(a){if(!(a instanceof dt))throw a;Tt(`at character ${a.position+1}: ${a.message.replace(/\.$/,"")}`)}return n}
if(r==="pins")return ha(n)??Tt("it does not describe pinned runs");if(r==="texts")return cp(n,t);if(t.usual&&!n)return e.get(t.usual);if(r==="flag")return n!=="\
0"&&n!=="1"&&Tt("it must be 0 or 1"),n==="1";if(r==="array"||r==="numbers"){let{trait:a,length:l,among:p,narrowest:u=null}=t,{shape:d}=e.get(a),f=l??De(d),g=n.split(
",");(l?g.length!==f:g.length>f)&&Tt(`it must be ${l?"":"at most "}${f} numbers separated by commas`);let w=g.map(wa),x=w.every(k=>Number.isFinite(Math.fround(k))&&
(!p||p.includes(k))),y=u===null||lp(w,u);if((!x||!y)&&Tt(d?"its numbers must be ones that can be set there":tp),!d)return w;let M=new Float64Array(f);return M.set(
w),{shape:d,data:new DataView(M.buffer)}}r==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&Tt("it must be a whole number");let o=wa(n),i=(a,l)=>typeof a=="string"?e.get(a):
a??l,[s,c]=[i(t.low,-1/0),i(t.high,1/0)];return s<=o&&o<=c||Tt(`it must lie between ${ba(s)} and ${ba(c)}`),t.ends?Math.round((o-Number(s))/(Number(c)-Number(s))*
e.get("max")):o}function cp(t,{length:e,otherwise:n=[]}){if(!t)return n;let r;try{r=JSON.parse(t)}catch{r=null}return Array.isArray(r)&&r.length===e&&r.every(i=>typeof i==
"string"&&i.length<=va)?r:Tt(`it must be ${e} texts of at most ${va} characters`)}var va=80;function wa(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:Tt("it must be a number")}var lp=([t,e,n,r],o)=>[[t,e],[n,r]].every(([i,s])=>i<s&&s-i>=o*Math.max(Math.abs(i),
Math.abs(s)));function ba(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.
toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}var Uo="#set:",Aa=`a[href^="${Uo}"]`,up=600,Nn=new Map;function Sa(t,e){for(let n of["click","keydown"])addEventListener(n,dp,!0);Nn.set(t,e);for(let n of document.
querySelectorAll(Aa))n.setAttribute("role","button");return()=>Nn.delete(t)}function dp(t){let e=t.target instanceof Element&&t.target.closest(Aa);!e||t.defaultPrevented||
t instanceof KeyboardEvent&&t.key!==" "||(t.preventDefault(),t.stopPropagation(),pp(e).catch(n=>console.error(n)))}async function pp(t){let{reasons:e,wanted:n}=gp(
t);for(let[r,o]of n){let i=fp(r);if(i.querySelector(".gdviz-moved[inert]")){e.push("The question of this figure comes first: answer it, then follow this link");
continue}let s=Nn.get(r),c=matchMedia("(prefers-reduced-motion: reduce)").matches;(i.querySelector(".gdviz-row")??i).scrollIntoView({block:"nearest",behavior:c?
"auto":"smooth"}),c||await mp(await ka(s,o));let a=await Nt(s,o);e.push(...a)}vp(t,e.length?`${e.join("; ")}.`:`Set: ${t.textContent}.`,!e.length)}var fp=t=>t.closest(
".gdviz-interact")??t,Tn=(t,e)=>!!(t.compareDocumentPosition(e)&Node.DOCUMENT_POSITION_FOLLOWING);function gp(t){let e=t.closest(".jp-Notebook")??document,n=[...Nn.
keys()].filter(s=>e.contains(s)).sort((s,c)=>Tn(s,c)?-1:1),r=Ro(n.map(s=>Nn.get(s))),o=[],i=new Map;for(let[s,c]of new URLSearchParams((t.getAttribute("href")??
"").slice(Uo.length))){let[,a,l]=/^(?:([^.]*)\.)?(.*)$/s.exec(s)??[],p=a===void 0?hp(t,n,e):n[r.indexOf(a)];p?i.set(p,(i.get(p)??new Map).set(l,c)):o.push(a===void 0?
"There is no figure here that this link could set":`${s}: there is no figure “${a}”`)}return!i.size&&!o.length&&o.push(`This link sets nothing: write for ex\
ample ${Uo}name=1`),{wanted:i,reasons:o}}function hp(t,e,n){let r=e.filter(i=>Tn(i,t)).at(-1),o=[...n.querySelectorAll("h1, h2, h3, h4")].filter(i=>Tn(i,t)).at(
-1);return r&&(!o||Tn(o,r))?r:e.find(i=>Tn(t,i))??r}var _a=0;async function mp(t){let e=++_a,r=t.filter(({trait:i,wanted:s})=>i!=="index"&&typeof[s].flat()[0]==
"number").map(i=>({...i,from:i.widget.get(i.trait)})),o=performance.now();for(let i=0;r.length&&i<1&&e===_a;){let s=await new Promise(requestAnimationFrame);i=Math.
min((s-o)/up,1);let c=i*i*(3-2*i);for(let{widget:a,trait:l,from:p,wanted:u,isWhole:d}of i<1?r:[]){let f=a.get("log")&&p>0,g=(x,y)=>f?x*(y/x)**c:x+(y-x)*c,w=Array.
isArray(u)?u.map((x,y)=>g(p[y],x)):g(p,u);d&&(w=Math.round(w)),w!==u&&pt(a,l,w)}}}function vp(t,e,n){t.nextElementSibling?.classList.contains("gdviz-set-status")||
t.after(Object.assign(document.createElement("span"),{className:"gdviz-set-status",role:"status"}));let o=t.nextElementSibling;o.classList.toggle("quiet",n),o.textContent=
e}function wp({model:t,el:e}){return nt(e,"gdviz-figure-state"),Sa(e,t)}var Ma={render:wp};var It={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},an=t=>(...e)=>({_$litDirective$:t,values:e}),de=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:bp}=qi,Oa=t=>t;var Ta=t=>t.strings===void 0,Ea=()=>document.createComment(""),cn=(t,e,n)=>{let r=t._$AA.parentNode,o=e===void 0?t._$AB:e._$AA;if(n===void 0){let i=r.insertBefore(
Ea(),o),s=r.insertBefore(Ea(),o);n=new bp(i,s,t,t.options)}else{let i=n._$AB.nextSibling,s=n._$AM,c=s!==t;if(c){let a;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(a=t.
_$AU)!==s._$AU&&n._$AP(a)}if(i!==o||c){let a=n._$AA;for(;a!==i;){let l=Oa(a).nextSibling;Oa(r).insertBefore(a,o),a=l}}}return n},pe=(t,e,n=t)=>(t._$AI(e,n),t),xp={},
Tr=(t,e=xp)=>t._$AH=e,Na=t=>t._$AH,Nr=t=>{t._$AR(),t._$AA.remove()};var gt=an(class extends de{constructor(t){if(super(t),t.type!==It.PROPERTY&&t.type!==It.ATTRIBUTE&&t.type!==It.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!Ta(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
_t||e===D)return e;let n=t.element,r=t.name;if(t.type===It.PROPERTY){if(e===n[r])return _t}else if(t.type===It.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return _t}else if(t.
type===It.ATTRIBUTE&&n.getAttribute(r)===e+"")return _t;return Tr(t),e}});function fe(t,e){let n=!1,r=!1,o;return({value:i,min:s,max:c,step:a,log:l,whole:p,disabled:u=!1,description:d,unit:f="",tooltip:g,continuous:w=!0})=>{i!==o&&(r=
!1),o=i;let x=m=>String(l?Math.log10(m):m);function y({target:m}){let b=Number(m.value),$=l?Number((10**b).toPrecision(3)):b;e(X(p?Math.round(b):$,s,c))}function M({
target:m}){let b=Number(m.value.trim().replace(",",".").replaceAll("−","-"));r=!(m.value.trim()!==""&&Number.isFinite(b)&&(!p||Number.isInteger(b))&&b>=s&&b<=
c),r||e(b),t()}function k(){n=!0}function A(){n=r=!1,t()}let[S,h]=w?[y,null]:[null,y];return I`
      <label title=${g}>
        <span>${d}</span>
        <input type="range" min=${x(s)} max=${x(c)} step=${a} aria-valuetext=${`${Y(i)} ${f}`.trim()}
          .value=${gt(x(i))} ?disabled=${u} @input=${S} @change=${h} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${d}, as a number" aria-invalid=${r}
        title=${r?`A ${p?"whole ":""}number from ${s} to ${c}`:f}
        .value=${n?_t:gt(Y(i))} ?disabled=${u} @focus=${k} @change=${M} @blur=${A} />`}}var[Rr,ln,Ho,Ra]=[1,2,3,4],Pa={add:Rr,subtract:Rr,negate:Rr,multiply:ln,divide:ln,power:Ho,exp:Ho},Ca=(t,e)=>I`<math display="block" alttext=${t}>${$t(e)}</math>`;
function $t(t,e=Rr){if((Pa[t.operation]??Ra)<e)return La($t(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?bt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:bt`<mn>${t.value}</mn>`;case"variable":return bt`<mi>${t.letter}</mi>`;case"add":return bt`<mrow>${$t(n)}<mo>+</mo>${$t(r,ln)}</mrow>`;case"subt\
ract":return bt`<mrow>${$t(n)}<mo>−</mo>${$t(r,ln)}</mrow>`;case"negate":return bt`<mrow><mo>−</mo>${$t(n,ln)}</mrow>`;case"multiply":return bt`<mrow>${$t(n,
ln)}${$p(r)}${$t(r,Ho)}</mrow>`;case"divide":return bt`<mfrac>${$t(n)}${$t(r)}</mfrac>`;case"power":return bt`<msup>${$t(n,Ra)}${$t(r)}</msup>`;case"exp":return bt`<msup><mi>e</mi>${$t(
n)}</msup>`;case"sqrt":return bt`<msqrt>${$t(n)}</msqrt>`;case"abs":return bt`<mrow><mo stretchy="true">|</mo>${$t(n)}<mo stretchy="true">|</mo></mrow>`;default:
return bt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${La(yp(Ia(t)))}</mrow>`}}var La=t=>bt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,yp=t=>t.map((e,n)=>n?bt`<mo separator="true">,</mo>${$t(
e)}`:$t(e));function Ia({operation:t,position:e,operands:n}){let[r,...o]=n;return[...r.operation===t&&r.position===e?Ia(r):[r],...o]}function $p(t){return ja(t)?
bt`<mo>·</mo>`:bt`<mo lspace="0" rspace=${t.operation in Pa||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function ja({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&ja(e[0])}var Rn=(t,e=t.get("value"))=>te(e,t.get("variables")),[kp,zp]=[24,8];function qo(t,e,n){let{shape:r}=t.get(e),o=new Float64Array(W(t.get(e)).length);return o.set(
n),ne(o,{shape:r,dtype:"float64"},t.get(e))}function _p({model:t}){let e=Rn(t).parameters;function n(){let r=Rn(t),[o,i]=[e,W(t.get("parameters"))];e=r.parameters;
let s=qo(t,"instructions",r.instructions.flat()),[c,a]=[W(s),W(t.get("instructions"))];c.every((l,p)=>l===a[p])||(t.set("instructions",s),t.set("parameters",qo(
t,"parameters",e.map(l=>o.includes(l)?i[o.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function Ap({model:t,el:e}){nt(e,"gdviz-fo\
rmula-field");let n=Pt(),r=null,o=new Map;function i({target:u}){let d=u.value;try{Rn(t,d),r=null,G(t,{value:d})}catch(f){if(!(f instanceof dt))throw f;r={text:d,
error:f}}l()}function s(u){let d=f=>{let g=W(t.get("parameters")).slice();g[Rn(t).parameters.indexOf(u)]=f,G(t,{parameters:qo(t,"parameters",g)})};return o.has(
u)||o.set(u,fe(l,d)),o.get(u)}function c({message:u,position:d},f){let g=Array.from(f,y=>/\s/.test(y)?" ":y),w=Math.max(0,d-kp),x=g.slice(w,d+zp).join("");return I`<code aria-hidden="true">${w?
"…":""}${x}\n${" ".repeat(d-w+(w?1:0))}▲</code>
      <span>${u}</span>`}function a(){r=null,l()}function l(){let[u,d,f]=["value","description","tooltip"].map(A=>t.get(A)),[g,w]=t.get("range"),x=W(t.get("para\
meters")),{root:y,parameters:M}=Rn(t),k=t.get("without");B(e,I`
      <label title=${f}>
        <span>${d}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${gt(r?.text??u)} @input=${i} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?c(r.error,r.text):D}</div>
        ${r?D:Ca(u,y)}
      </div>
      ${M.map((A,S)=>k.includes(A)?D:I`<div class="gdviz-slider">${s(A)({value:x[S],min:g,max:w,step:.01,description:A,tooltip:`The letter ${A} of the formula`})}</div>`)}`)}
let p=[lt(t,{"parameters description tooltip range without":l}),lt(t,{value:a})];return()=>p.forEach(u=>u())}var Fa={initialize:_p,render:Ap};var Sp=10,Mp=9;function Op(t,e,n,{from:r,to:o}){let[i,s]=t.map(e?Math.log10:Number),c=n>1?(s-i)/(n-1):0,a=u=>e?10**u:u,l=u=>Math.floor((u-r)/(o-r)*n),p=Ct({low:a(
i-c/2),high:a(s+c/2),log:e,from:r,to:o});return{pixels:p,nearest:u=>X(l(u),0,n-1),cellOf:u=>{let d=p.to(u);return d>=Math.min(r,o)&&d<=Math.max(r,o)?Math.min(l(
d),n-1):-1},centre:u=>a(i+u*c),edges:u=>{let[d,f]=[u,u+1].map(g=>r+(o-r)*g/n);return[Math.min(d,f),Math.max(d,f)]}}}function Ep({model:t,el:e}){let n=()=>t.get(
"kind")==="magnitude",r=n()?Je:Te,o=t.get("title")||`${t.get("value_name")} over ${t.get("axis_names").join(" and ")}`,i=ae(e,{name:"gdviz-heat-map",label:o,ratio:t.
get("ratio"),margins:r});i.canvas.classList.add("hatch");let[s]=i.layers("cross"),[c]=B(i.handles,A(),".handle"),a=()=>t.get("values").shape,l=v=>{let _=t.get(`${v}\
_range`),E=t.get(`${v}_log`)&&_[0]>0,[z,N]=a();return Op(_,E,v==="x"?N:z,v==="x"?i.across():i.upwards())};function p(){if(!a()[0]||!a()[1])return null;let[v,_]=t.
get("chosen"),[E,z]=[l("x").cellOf(v),l("y").cellOf(_)];return E>=0&&z>=0?[E,z]:null}let u=v=>!Number.isFinite(v)||!n()&&v<0;function d(){let v=t.get("log"),[_,
E]=Rt([W(t.get("values"))],z=>Number.isFinite(z)&&!(v&&z<=0));return _<=E?[_,E]:null}function f(){ie(i.canvas,W(t.get("values")),a(),n()?g():w())}function g(){let v=yr(
t.get("palette"),d()??[0,1],t.get("log"));return _=>u(_)?0:v(_)}function w(){let v=Array.from(t.get("colors"),_=>Me(_));return _=>u(_)?0:v[_%v.length]}function x(){
let v=d();if(!n()||!v)return i.bar(n()?[[],[],t.get("value_name")]:null);i.bar($r(i.area,t.get("palette"),v,t.get("value_name"),t.get("log")))}function y(){let v=t.
get("colors"),_=W(t.get("values")),E=new Set(n()?[]:_),z=t.get("names").map((L,T)=>({name:L,color:v[T%v.length],kind:"area"})),N=_.some(u),O=z.filter((L,T)=>E.has(
T));i.legend(N?[...O,{name:t.get("missing_name"),color:"",kind:"hatch"}]:O)}let M=()=>i.axes(Ge(l("x").pixels,l("y").pixels),t.get("axis_names"));function k(){let v=p();
if(B(i.handles,A(v)),!v)return B(s,null);let[[_,E],[z,N]]=[l("x").edges(v[0]),l("y").edges(v[1])],{left:O,top:L,width:T,height:j}=i.area,[P,R]=[(_+E)/2,(z+N)/2],
K=`${`M${P},${L}V${z-6}M${P},${N+6}V${L+j}`}M${O},${R}H${_-6}M${E+6},${R}H${O+T}`;B(s,H`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${K} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${K} />`)}function A(v=null){let[[_,E],[z,N]]=v?[l("x").edges(v[0]),l("y").edges(v[1])]:
[[0,0],[0,0]],O=(T,j,P,R)=>H`<rect class=${T} fill="transparent" stroke=${j} stroke-width=${P}
        x=${_-R} y=${z-R} width=${E-_+2*R} height=${N-z+2*R} />`,L=Math.max((Mp-(E-_))/2,1);return H`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Kt(v)}
        aria-valuenow=${v?v[1]*a()[1]+v[0]:0} aria-valuetext=${v?S(v):""}>
        ${O("","white",4,L)}${O("cell","black",2,L)}${O("halo","none",0,Sp)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function S([v,_]){let[E,z]=t.get("axis_names"),N=`${E} = ${Y(l("x").centre(v))}, ${z} = ${Y(l("y").centre(_))}`,O=W(t.get("values"))[_*a()[1]+v];if(u(
O))return`${N}: ${t.get("missing_name")}`;let L=()=>t.get("names")[O]??String(O);return`${N}: ${n()?`${t.get("value_name")} ${Y(O)}`:L()}`}let h=i.readout(v=>{let _=v?
m(v):p();B(i.status,t.get("outdated")||(_?S(_):""))},c);function m([v,_]){return a()[0]&&a()[1]?[l("x").nearest(v),l("y").nearest(_)]:null}function b(v){if(!v)return;
let _=[l("x").centre(v[0]),l("y").centre(v[1])];String(_)!==String(t.get("chosen"))&&G(t,{chosen:_})}Ye({surface:i.hit,handle:c,to:v=>b(m(i.pixel(v))),by:(v,_)=>{
let[E,z]=p()??[0,0],N=_?10:1;b([X(E+N*v[0],0,a()[1]-1),X(z+N*v[1],0,a()[0]-1)])}});let $="x_range y_range x_log y_log axis_names";return i.draw(t,{"kind values \
palette colors log":f,"kind values palette log value_name":x,"kind values names colors missing_name":y,[`values ${$}`]:M,[`kind chosen values names ${$}`]:k,[`k\
ind chosen values names value_name missing_name outdated ${$}`]:h})}var Ba={render:Ep};function Tp(t){let e=I`<b>${t.get("name")}</b>`,n=mt(t.get("module")),{error:r}=zn(t),o=r?`${r.message} (${r.name})`:t.get("error_message"),i=s=>I`<div class="gdviz-notice" role="status">${s}</div>`;
return o?I`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?i(I`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||or(n)?null:i("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var Np=({model:t})=>Se(t);function Rp({model:t,el:e}){
nt(e,"gdviz-link");let n=()=>B(e,Tp(t)),r=[Se(t),sr(t,n),rt(t,"where error_message",n)];return n(),()=>r.forEach(o=>o())}var Da={initialize:Np,render:Rp};var Lp=2,Pp=.5,Ua=.05,Lr=(t,e,n=Lp)=>e*Math.abs(t)/(Math.abs(t)+n);function Ha(t,e){let n=ur(t),r=document.createElement("canvas"),o=dr(e.positive,e.negative),i=[];
function s({weights:d,thickest:f},g){d.forEach(({index:w},x)=>{let y=g[w],M=Lr(y,f);M>Ua&&(n.lineWidth=M,n.strokeStyle=y>0?e.positive:e.negative,n.stroke(i[x]))})}
function c({units:d,layers:f},g,[w,x,y],{ink:M,paper:k}){let A=d.length-f[0].length===w&&y>1,S=d.slice(f[0].length);n.fillStyle=k;for(let{x:h,y:m,size:b}of d)n.
fillRect(h-b/2,m-b/2,b,b);A&&x>1&&a(S,g,x,y),A&&x===1&&l(S,g,y,M),n.lineWidth=1,n.strokeStyle=M,n.globalAlpha=.7;for(let{x:h,y:m,size:b}of d)n.strokeRect(h-b/2-
.5,m-b/2-.5,b+1,b+1);n.globalAlpha=1}function a(d,f,g,w){ie(r,f,[g*d.length,w],x=>o(X(x,-1,1))),d.forEach(({x,y,size:M},k)=>{let A=(d.length-1-k)*g;n.drawImage(
r,0,A,w,g,x-M/2,y-M/2,M,M)})}function l(d,f,g,w){d.forEach(({x,y,size:M},k)=>{let A=f.subarray(k*g,(k+1)*g),S=A.reduce(($,v)=>Math.max($,Math.abs(v)),1),[h,m]=[
x-M/2,.46*M/S];Object.assign(n,{lineWidth:1,strokeStyle:w,globalAlpha:.25}),n.beginPath(),n.moveTo(h,y),n.lineTo(h+M,y),n.stroke();let b=k===d.length-1;Object.assign(
n,{lineWidth:M>20?1.8:1.2,strokeStyle:b?e.fit:w,globalAlpha:1}),n.beginPath(),A.forEach(($,v)=>n.lineTo(h+M*v/(g-1),y-m*$)),n.stroke()})}function p({units:d,thickest:f},g,w){
for(let{x,y,size:M,index:k}of d){let A=g[k],S=Lr(A,f,Pp)/2;S>Ua&&(u(x-M/2,y+M/2,S+.8,w),u(x-M/2,y+M/2,S,A>0?e.positive:e.negative))}}function u(d,f,g,w){n.beginPath(),
n.arc(d,f,g,0,2*Math.PI),n.fillStyle=w,n.fill()}return{resize:({width:d,height:f,weights:g})=>{i=g.map(({curve:x})=>new Path2D(x));let w=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(d*w),height:Math.round(f*w)}),Object.assign(t.style,{width:`${d}px`,height:`${f}px`})},draw:(d,f,g,w,x)=>{let y=t.width/d.width;
n.setTransform(y,0,0,y,0,0),n.clearRect(0,0,d.width,d.height),f.length===d.parameters&&(s(d,f),c(d,g,w,x),p(d,f,x.paper))}}}var qa=1e3,Cp=10;function Wa(t,e,n){let{shape:[r]}=t,o=W(t),i=Array.from({length:r},(l,p)=>[...o.subarray(3*p,3*p+3)]),s=1+Math.max(...i.map(([l])=>l)),c=i.findIndex(
l=>l[0]>0&&l[1]===e),a=i.reduce((l,p,u)=>p[0]<i[l][0]?u:l,0);return i[c<0?a:c]=[s,e,n],{shape:[r,3],data:new DataView(Float64Array.from(i.flat()).buffer)}}var Wo=t=>{
let e=Math.ceil(Math.log10(Math.max(Math.abs(t),Cp)));return Number.isFinite(e)?Math.min(10**e,qa):qa},Vo=t=>Number(t.toFixed(2));var Va=54,Ip=340,jp=120,Fp=40,Bp=5,Dp=16,ge=16,Ln=4;function Go(t){let[e,n,{shape:[,r,o]}]=[W(t.get("weights")),W(t.get("shape")),t.get("responses")],i=W(t.get(
"responses")),s=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],c={parameters:e,indices:[...e.keys()],responses:i,pictures:[
t.get("responses").shape[0],r,o]};if(!n.length)return{...c,sizes:t.get("sizes"),names:s};let a=Array.from(n.subarray(0,Ln)).filter(k=>k>0),l=Array.from(n.subarray(
Ln)).flatMap((k,A)=>k?[A]:[]),p=Ln*ge**2,u=p+Ln*ge,d=[...a.map((k,A)=>[A*ge**2,p+A*ge,A*ge]),[u,u+ge,Ln*ge]],f=l,g=[],w=[],x=t.get("curves"),y=r*o;for(let[k,A]of[
...a,1].entries()){let S=Array.from({length:A},(h,m)=>m);for(let h of S)g.push(...f.map(m=>d[k][0]+h*ge+m));g.push(...S.map(h=>d[k][1]+h));for(let h of S)w.push(
i.subarray((d[k][2]+h)*y,(d[k][2]+h)*y+(x?o:y)));f=S}let M=new Float64Array(w.length*(x?o:y));return w.forEach((k,A)=>M.set(k,A*k.length)),{parameters:Float64Array.
from(g,k=>e[k]),indices:g,responses:M,pictures:[w.length,x?1:r,o],sizes:[l.length,...a,1],names:l.map(k=>x?s[k].replace("₁",""):s[k])}}function Ko(t,e){let n=X(
Va*Math.max(...t),jp,Ip),r=e/t.length,o=[0,0];for(let l=1;l<t.length;l++)o.push(o[l]+t[l]*(t[l-1]+1));let i=t.map((l,p)=>{let u=Math.min(n/l,Va),d=Math.floor(Math.
min(.76*u,.5*r,Fp)),f=g=>Math.round(g-d/2)+d/2;return Array.from({length:l},(g,w)=>({layer:p,unit:w,index:p?o[p]+l*t[p-1]+w:-1,x:f(r*(p+.5)),y:f(n/2+(w-(l-1)/2)*
u),size:d}))}),s=i.flat(),c=i.slice(1).flatMap((l,p)=>l.flatMap(u=>i[p].map(d=>{let[f,g]=[d.x+d.size/2,u.x-u.size/2],w=(f+g)/2,x=`M${f},${d.y}C${w},${d.y},${w},${u.
y},${g},${u.y}`;return{from:d,to:u,index:o[u.layer]+u.unit*i[p].length+d.unit,start:f,end:g,curve:x}}))),a=X(.25*Math.min(...s.map(({size:l})=>l)),3.5,10);return{
width:e,height:n,layers:i,units:s,weights:c,thickest:a,parameters:o[t.length]}}function Pr({units:t,weights:e},[n,r],o=!1,i=null){let s=t.find(({x:f,y:g,size:w})=>Math.
max(Math.abs(n-f),Math.abs(r-g))<=w/2+1);if(s)return s;let c=e.filter(({start:f,end:g})=>f<=n&&n<=g);if(!c.length)return null;let a=Up((n-c[0].start)/(c[0].end-
c[0].start)),l=({from:f,to:g})=>Math.abs(f.y+(g.y-f.y)*a-r),p=o?Dp:Bp,u=o&&c.find(f=>f===i&&l(f)<p);if(u)return u;let d=c.reduce((f,g)=>l(g)<l(f)?g:f);return l(
d)<p?d:null}function Up(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var Hp=250,qp=[.5,2,8],Wp=.02,Ga=.1;function Vp({model:t,el:e}){nt(e,"gdviz-network-diagram");let n=t.get("colors");for(let F in n)e.style.setProperty(`--${F}`,
n[F]);let r=I`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="gdviz-slider"></div>
    <div class="legend"></div>`,[o,i,s,c,a]=B(e,r,".network","canvas",".readout",".gdviz-slider",".legend"),l=t.get("editable");c.hidden=!l;let p=Ha(i,n),u=ro(),
d=Go(t),f="",g=Ko(d.sizes,320),w=null,x=null,y=null,M=!1,k=!1;function A(F=g.width){let U=f;g=Ko(d.sizes,F),f=String([d.sizes,d.names]),p.resize(g),B(a,Jp(g.thickest)),
y=null;let q=x?.index??-1;x=f===U&&q>=0?[...g.weights,...g.units].find(et=>et.index===q)??null:null,m(null),S(),j()}function S(){p.draw(g,d.parameters,d.responses,
d.pictures,u),Z()}function h(){d=Go(t),String([d.sizes,d.names])!==f?A():S(),k&&K(),k=!1,y&&N(y.part,y.value)}function m(F){w=F;let U=g.layers[0].map(({x:q,y:et,
unit:J})=>H`<text x=${q} y=${et} dy="0.35em" text-anchor="middle">${d.names[J]}</text>`);B(o,I`
      <svg tabindex="0" role="application" aria-label=${Yp(d.sizes,t.get("activation"),l)} width=${g.width} height=${g.height}
        @pointermove=${$} @pointerdown=${O} @click=${L} @pointerleave=${v} @blur=${()=>m(null)} @keydown=${_}>
        <g class="names" aria-hidden="true">${U}</g>
        <g class="pointed" aria-hidden="true">${F&&Ya(F)}</g>
        <g class="pointed selected" aria-hidden="true">${x&&Ya(x)}</g>
      </svg>`),C()}let b=F=>Pr(g,At(o,F),F.pointerType==="touch"),$=F=>M||m(b(F)),v=({pointerType:F})=>F!=="touch"&&m(null);function _(F){if(F.ctrlKey||F.metaKey||
F.altKey)return;let[U,q]=[Ee(F),{"+":Ga,"-":-Ga}[F.key]];if(q&&x)N(x,Vo(E(x)+q));else if(U||["Enter","Escape"].includes(F.key))z(Gp(g,x??w,U??F.key));else return;
F.preventDefault()}let E=F=>d.parameters[F.index];function z(F){x=l?F:null,m(F),j()}function N(F,U){if(F.index<0||t.get("is_past"))return;let q=Wo(U);k=!0,G(t,{
edits:Wa(t.get("edits"),d.indices[F.index],X(U,-q,q))})}function O(F){let U=F.pointerType==="touch",q=Pr(g,At(o,F),U,x);if(!l||F.button!==0||U&&q!==x)return $(F);
if(z(q),!q||q.index<0||t.get("is_past"))return;let[et,J]=[E(q),F.clientY];Yt(F,({clientY:it})=>{it===J&&!y||(y={part:q,value:Vo(et+Wp*(J-it))},N(q,y.value))}),M=
!0;let ot=()=>{M=!1,y=null};for(let it of["pointerup","pointercancel"])o.addEventListener(it,ot,{once:!0})}function L(F){F.pointerType==="touch"&&z(b(F))}let T=fe(
j,F=>x&&N(x,F));function j(){if(!l)return;let F=x!==null&&x.index>=0;c.classList.toggle("empty",!F);let U=F?E(x):0,q=Wo(U),et=x?Ja(g,d.names,x):"";B(c,T({value:U,
min:-q,max:q,step:q/1e3,disabled:t.get("is_past"),description:et,tooltip:"Training continues from the value that you set"}))}let P=0,R=0;function C(){P=performance.
now();let F=w??x,U=l?"Select a line or a unit to change its value.":"Point at a line or a unit to see its value.",q=x&&t.get("is_past")?" An earlier epoch is sh\
own; its values cannot be changed.":"";s.textContent=(F?Kp(g,d.names,F,d.parameters):U)+q}function K(){C(),j()}function Z(){!(w??x)||R||(R=window.setTimeout(()=>{
R=0,K()},Math.max(Hp-(performance.now()-P),0)))}Jt(o,({touches:F})=>x!==null&&Pr(g,At(o,F[0]),!0,x)===x);let V=[lt(t,{"sizes weights responses shape curves":h,is_past:()=>z(
x),activation:()=>m(w)}),We(o,A),Vi(()=>{u=ro(),S()}),()=>clearTimeout(R)];return()=>V.forEach(F=>F())}function Gp({layers:t,weights:e},n,r){if(!n)return t[0][0];
let o="from"in n;if(r==="Escape")return o?n.to:null;let i=e.filter(({to:l})=>l===(o?n.to:n));if(typeof r=="string")return i[0]??n;let[s,c]=r;if(o)return i[X(n.from.
unit-c-s,0,i.length-1)];let a=t[X(n.layer+s,0,t.length-1)];return a[X(n.unit-c,0,a.length-1)]}function Ka(t,e,{layer:n,unit:r}){return n===0?e[r]:n===t.layers.length-
1?"the output":`unit ${r+1} of hidden layer ${n}`}function Kp(t,e,n,r){let o=Ja(t,e,n);return n.index<0?o:`${o}: ${Y(r[n.index])}`}function Ja(t,e,n){if("from"in
n){let[o,i]=[n.from,n.to].map(s=>Ka(t,e,s));return`Weight from ${o} to ${i}`}let r=Ka(t,e,n);return n.layer===0?`Input ${r}`:`Bias of ${r}`}function Yp([t,...e],n,r){
let o=e.slice(0,-1),i=`${o.length===1?"a hidden layer":"hidden layers"} of ${o.join(", ")} units`,s=o.length?`${i}${n?` (${n})`:""}`:"no hidden layer";return`Ne\
twork with ${t===1?"1 input":`${t} inputs`}, ${s} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves back.`+(r?
" Plus and minus change the value of what is selected; Tab moves to its slider.":"")}function Ya(t){if("from"in t)return H`<path d=${t.curve} />`;let e=t.size+5;
return H`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function Jp(t){let e=(r,o,i=r)=>I`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${o}</svg>${i}</span>`,
n=r=>H`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;return I`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${qp.map(r=>e("sample",n(Lr(r,t)),String(r)))}
    ${e("bias",H`<circle cx="5" cy="5" r="3.5" />`)}`}var Za={render:Vp};var Xa="_",Zp=100,Qa=1,Xp=1e6,Yo="it was cut off or changed on its way";async function tc(t){let e=/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t);if(t.length<Zp||!(e||
t.startsWith("[{")))return t;let n=e?Qp(t.split(",").map(Number)):Wt([Uint8Array.of(Qa),new TextEncoder().encode(t)]),r=await nc(n,new CompressionStream("deflat\
e")),o=btoa(Array.from(r,s=>String.fromCharCode(s)).join("")),i=Xa+o.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return i.length<t.length?i:t}var Jo=t=>/^_[A-Za-z0-9_-]*$/.
test(t);async function ec(t){if(!Jo(t))return t;try{let e=atob(t.slice(Xa.length).replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,i=>i.charCodeAt(0)),
r=await nc(n,new DecompressionStream("deflate"));if(r[0]===Qa)return new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(1));let o=tf(r);return Array.from(o,i=>Object.
is(i,-0)?"-0":String(i)).join(",")}catch{throw new RangeError(Yo)}}function Qp(t){let e=t.every(i=>Object.is(Math.fround(i),i)),n=e?4:8,r=new DataView(new ArrayBuffer(
n*t.length));t.forEach((i,s)=>e?r.setFloat32(n*s,i):r.setFloat64(n*s,i));let o=new Uint8Array(1+r.byteLength);o[0]=n;for(let i=0;i<r.byteLength;i++)o[1+i%n*t.length+
Math.floor(i/n)]=r.getUint8(i);return o}function tf(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(Yo);let r=new DataView(
new ArrayBuffer(e*n));for(let i=0;i<r.byteLength;i++)r.setUint8(i,t[1+i%e*n+Math.floor(i/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((i,s)=>e===
4?r.getFloat32(4*s):r.getFloat64(8*s))}async function nc(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],o=0;for(let i=await n.read();!i.done;i=
await n.read()){if(o+=i.value.length,o>Xp)throw await n.cancel(),new RangeError(Yo);r.push(i.value)}return Wt(r)}var un="gdviz",Cr=8e3,ei=async t=>Qo(await ue(t));async function Qo(t){let e=new URLSearchParams;for(let[n,r]of t)r&&e.set(n,await tc(r));return e.set(un,String(
Pe)),e.toString().replaceAll("%2C",",")}var ni=()=>location.href.replace(/[?#].*$/s,""),ef=["token","theme","template","note","python","present","hide","only","\
teacher"],ic=t=>!ef.includes(t)&&!t.startsWith("voila");async function nf(t){let e=new Map(new URLSearchParams(t)),n=e.get(un);if(n!==void 0&&n!==String(Pe))throw new RangeError(
"it was made by another version of this page");let r=[...e].filter(([i])=>ic(i)&&i!==un);if(n===void 0&&r.some(([,i])=>Jo(i)))throw new RangeError("its end is m\
issing");let o=async([i,s])=>{let c=await ec(s).catch(({message:a})=>{throw new RangeError(`of ${i}, ${a}`)});return[i,c]};return new Map(await Promise.all(r.map(
o)))}var Zo=10;async function rf(t,e,n){let r;try{let o=await Nt(t,n?new Map(Object.entries(n)):await nf(e));if(!o.length)return;let i=o.length>Zo?`; and ${o.length-
Zo} more`:"";r=`Parts of this link were ignored. ${o.slice(0,Zo).join("; ")}${i}.`}catch(o){if(!(o instanceof RangeError))throw o;r=`This link was ignored: ${o.
message}.`}await ti(t,r)}async function ti(t,e){if(!t.get("message"))return t.say(e);let n=e&&`<div class="gdviz-notice" role="status">${of(e)}</div>`;pt(await at(
t.widget_manager,t.get("message")),"value",n)}var of=t=>t.replaceAll("&","&amp;").replaceAll("<","&lt;"),rc=400,oc="There are too many points, or pinned runs, f\
or the address of this page, so a copy of the address leaves them out. To keep them or to give them to others, save the page.";async function sc(t){let e=await ue(
t),n=history.state?.[un];await rf(t,location.search,n),n&&await ti(t,oc);let r=await ue(t),[o,i,s]=[0,-1/0,!!n];function c(){o||=setTimeout(l,Math.max(0,i+rc-performance.
now()))}let a=sn(t,c);addEventListener("popstate",()=>{r=new Map,c()});async function l(){i=performance.now(),o=re()?setTimeout(l,rc):0;let p=await ue(t);if(o||
!on(p,r).length)return;r=p;let u=on(p,e).length?await Qo(p):"",d=s;s=Xo(u).length>Cr;try{s?history.replaceState({[un]:Object.fromEntries(p)},"",Xo(await Qo(sf(p)))):
history.replaceState(null,"",Xo(u))}catch{return a()}s!==d&&await ti(t,s?oc:"")}}function Xo(t){let n=[new URLSearchParams([...new URLSearchParams(location.search)].
filter(([r])=>!ic(r)&&r!==un)).toString(),t].filter(Boolean).join("&");return ni()+(n&&`?${n}`)+location.hash}var sf=t=>new Map([...t].filter(([,e])=>e.length<500));var af=400,cf=200,ac=["pointerdown","keydown","input","change","drop"],cc=["pointerup","pointercancel"];function lf(t){let e=new Set,n=[],r=[],o=null,i=()=>new Map,
[s,c,a,l]=[0,!1,!1,!1],p=null,u=Promise.resolve();for(let m of ac)addEventListener(m,M,!0);for(let m of cc)addEventListener(m,k,!0);addEventListener("blur",k);let d=sn(
t,m=>{i=m,!o&&!re()&&(o=i()),l||x()});return{undo:()=>S(n,r),redo:()=>S(r,n),count:f,watch:g,stop:h};function f(){return{undo:n.length,redo:r.length}}function g(m){
return e.add(m),()=>e.delete(m)}function w(){for(let m of e)m()}function x(){clearTimeout(s),s=setTimeout(y,af)}function y(){c||re()?x():A()}function M({type:m,
target:b}){s&&!re()&&(m==="pointerdown"||b!==p)&&A(),p=b,a=!0,m==="pointerdown"&&(c=!0)}function k(){c=!1}function A(){clearTimeout(s);let m=a;[s,a]=[0,!1];let b=i();
o&&!on(b,o).length||(o&&m&&(n.push(o),n.length>cf&&n.shift(),r.length=0),o=b,w())}function S(m,b){let $=u.then(async()=>{s&&A();let v=m.pop();if(!v||!o)return"";
let _=await ya(t,on(v,o));b.push(o),l=!0;try{await Nt(t,v),await we(),o=i()}finally{[l,a]=[!1,!1],w()}return _});return u=$.catch(()=>{}),$}function h(){clearTimeout(
s);for(let m of ac)removeEventListener(m,M,!0);for(let m of cc)removeEventListener(m,k,!0);removeEventListener("blur",k),d()}}var lc=oe((t,e)=>lf(e),t=>t.stop()),
uc=lc.use,dc=t=>lc.find(t.get("key"));var uf=/\$([A-Za-z_]\w*(?:\.\w+)?)/g,pc=100;async function gc(t){let e=t.get("script"),n=[...new Set(hc(e))],r=new Map(await Promise.all(n.map(async s=>[s,await at(
t.widget_manager,s)]))),o=s=>r.get(s),i=({when:s})=>!s||s.indices.includes(o(s.selector).get("index"));return e.filter(i).map(s=>`${df(s,o)}
`).join("")}function hc(t){return typeof t=="string"?t.startsWith("IPY_MODEL_")?[t]:[]:typeof t=="object"&&t!==null?Object.values(t).flatMap(hc):[]}function df({
text:t,holes:e,each:n},r){let o=(c,a=0)=>pf(c,r,a);if(!n)return fc(t,(c,a)=>o(e[c],a));let i=r(n.shown[0]).get(n.shown[1]);return n.entries.filter((c,a)=>i[a]>0).
map(c=>fc(t,a=>a==="name"?he(c.name):a==="hyperparameters"?vc(c.hyperparameters,r):o(e[a]))).join(`
`)}var fc=(t,e)=>t.split(`
`).map(n=>n.replaceAll(uf,(r,o)=>e(o,n.length-n.trimStart().length))).join(`
`),he=t=>JSON.stringify(t);function Pn(t){let e=Le(t);return/^-?[0-9]+$/.test(e)?`${e}.0`:e}function mc({widget:t,trait:e,kind:n,options:r=[]},o){let i=o(t).get(
e);return n==="choice"?he(r[i]):n==="flag"?i?"True":"False":n==="whole"?String(i):n==="number"?Pn(i):n==="numbers"?`[${i.map(Pn).join(", ")}]`:he(i)}var vc=(t,e)=>Object.
entries(t).map(([n,r])=>`${n}=${mc(r,e)}`).join(", "),ri=t=>`(${t.join(", ")}${t.length===1?",":""})`;function pf(t,e,n){return t.kind==="arguments"?ff(e(t.widget)):
t.kind==="starts"?gf(e(t.field),e(t.slice),e(t.surface)):t.kind==="keywords"?vc(t.entries[e(t.selector).get("index")],e):t.kind==="switched"?ri(Object.entries(t.
targets).filter(([,{widget:r,trait:o}])=>e(r).get(o)).map(([r])=>he(r))):t.kind==="points"?mf(hf(e(t.widget),t),n):mc(t,e)}function ff(t){let[e,n,r]=[t.get("val\
ue"),t.get("variables"),W(t.get("parameters"))],o=te(e,n).parameters;if(String(n)==="x")return`${he(e)}, ${ri(["x",...o].map(he))}`;let i=String(n)==="x,y"?[]:[
ri(n.map(he))];return[he(e),...i,...o.map((s,c)=>`${s}=${Pn(r[c])}`)].join(", ")}function gf(t,e,n){let[r,o,i]=[W(t.get("parameters")),e.get("indices"),n.get("s\
tart")],{parameters:s}=te(t.get("value"),t.get("variables"));return`[${s.map((c,a)=>Pn(o.includes(a)?i[o.indexOf(a)]:r[a])).join(", ")}]`}function hf(t,{array:e,
training:n}){let r=Array.from(W(t.get("part"))),o=r.map((a,l)=>n?a>0:l<=r.findLastIndex(Boolean)),i=e==="x"&&t.get("task")!=="regression";return(e==="x"?zt(t.get(
"x")).map(([...a])=>a):Array.from(W(t.get(e)),a=>[a])).map(a=>a.map(e==="part"?String:Pn)).filter((a,l)=>o[l]).map(a=>i?`[${a.slice(0,2).join(", ")}]`:a[0])}function mf(t,e){
let n=`[${t.join(", ")}]`;if(n.length+e<pc-20)return n;let r=" ".repeat(e+4),o=[r];for(let i of t){let s=o[o.length-1];s!==r&&s.length+i.length+2>pc?o.push(`${r}${i}\
,`):o[o.length-1]=s===r?`${r}${i},`:`${s} ${i},`}return`[
${o.join(`
`)}
${" ".repeat(e)}]`}var wc=1e6,oi=({widget_manager:t})=>t.ownsAddress?document.title:void 0;function Ir(t,...e){let n=r=>r.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"");return[n(oi(t)??"")||"page",...e.map(n)].filter(Boolean).join("-")}async function xc(t){let e=oi(t),n=Object.fromEntries(await ue(t));return{name:`${Ir(t)}.\
json`,text:`${JSON.stringify({gdviz:Pe,page:e,values:n},null,1)}
`}}async function yc(t,e){try{if(e.size>wc)throw new RangeError(`it is larger than ${wc/1e6} MB`);let n=vf(await e.text(),oi(t));bc(await Fo(t,n));let r=await ue(
t),o=await Nt(t,n);return o.length&&await Nt(t,r),bc(o),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function bc([t]){if(t)throw new RangeError(
t)}function vf(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:r,page:o,values:i}=Lo(n)?n:{};if(r===
void 0)throw new RangeError("it does not hold the state of a page");if(r!==Pe)throw new RangeError(`it has version ${JSON.stringify(r).slice(0,20)}, and this pa\
ge reads version ${Pe}`);if(e&&o!==e)throw new RangeError(`it is of ${typeof o=="string"?`“${o.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!Mr(i))throw new RangeError("its values are not texts by names");return new Map(Object.entries(i))}var kc=wi(ko(),1);async function zc(t){let{columns:e,series:n}=t.get("csv");if((await Promise.all(e.map(({array:[p]})=>at(t.widget_manager,p)))).some(p=>p.get("outdated")))return null;
let o=async([p,u])=>(await at(t.widget_manager,p)).get(u),i=await Promise.all(e.map(({array:p})=>o(p))),s=await Promise.all(e.map(({names:p})=>p[0]?.startsWith(
"IPY_MODEL_")?o(p):p)),c=[...n?[n.name]:[],...s.flat()],a=n&&await o(n.shown),l=n?n.names.flatMap((p,u)=>a[u]>0?$c(i,u).map(d=>[p,...d]):[]):$c(i,0,s);return`${kc.default.
unparse([c,...l],{newline:`
`})}
`}function $c(t,e,n){let r=t.map((l,p)=>wf(l,e,n?.[p].length)),[[o],...i]=r,s=i.filter((l,p)=>t[p+1].shape.length===2).flat(),c=l=>o[l]!==o[l-1]&&Number.isFinite(
o[l])&&s.some(p=>Number.isFinite(p[l])),a=l=>Number.isFinite(l)?l:"";return Array.from(o,(l,p)=>p).filter(c).map(l=>r.flat().map(p=>a(p[l])))}function wf(t,e,n=t.
shape[2]??1){let[r,o,i=1]=t.shape,s=W(t),c=l=>s.subarray(l*o*i,(l+1)*o*i);if(t.shape.length===2&&n>1)return Array.from({length:n},(l,p)=>c(p));let a=c(r>1?e:0);
return Array.from({length:Math.min(i,n)},(l,p)=>Float64Array.from({length:o},(u,d)=>a[d*i+p]))}var _c="This is being computed: try again in a moment.";function Ac(t,e,n){let r=null,o=()=>e.closest(".gdviz-page")??document.body;function i(){r=r?null:ua(o()),
n("")}function s(d,f,g){Ae(d,f,g),n(`Saved as “${d}”.`)}async function c(){let d=await zc(t);if(d===null)return n(_c);s(`${Ir(t,"run")}.csv`,d,"text/csv")}async function a({
name:d,node:f},g){if(f.closest("[data-outdated]"))return n(_c);let w=`${Ir(t,d)}.${g}`;g==="svg"?s(w,On(f),"image/svg+xml"):s(w,await _r(f),"image/png")}let l=(d,f)=>I`<li><span>${d}</span>${f}</li>`,
p=(d,f,g)=>I`<button type="button" aria-label=${`${f}: ${d}`} @click=${g}>${d}</button>`;function u(){let{notebook:d}=t.widget_manager,f=(r??[]).filter(({node:g})=>g.
checkVisibility());return I`<ul class="files" aria-label="Download">
      ${d?l("Notebook",I`<a class="button" href=${d.address} download=${d.name} aria-label="Notebook: IPYNB">IPYNB</a>`):D}
      ${t.get("csv").columns?l("Run",p("CSV","Run",c)):D}
      ${f.map(g=>l(g.name,I`
        ${p("SVG",g.name,()=>a(g,"svg"))}${p("PNG",g.name,()=>a(g,"png"))}`))}
    </ul>`}return{button:()=>I`<button type="button" class="download" title="Save the notebook, the run and the figures as files"
      aria-expanded=${r!==null} @click=${i}>Download</button>`,list:()=>r?u():D}}var bf=`With this many points or pinned runs the link would have more than ${Cr.toLocaleString("en")} characters, which not every server takes: save the page in\
stead.`;function xf({model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>ei(t))}var yf="textarea, [contenteditable], input:is([type=text], [type=number],\
 [type=search], :not([type])):not([readonly])";function $f({key:t,ctrlKey:e,metaKey:n,shiftKey:r,altKey:o}){return o||!(e||n)?null:t.toLowerCase()==="z"?r?"redo":
"undo":t.toLowerCase()==="y"&&!r?"redo":null}function kf({model:t,el:e}){nt(e,"gdviz-page-state");let n=uc(t),r=dc(t),[o,i,s]=["","",""];function c(k,A="",S=""){
[o,i,s]=[k,A,S],y()}async function a(k){let A=await r[k]();c(A?`${k==="undo"?"Undone":"Redone"}: ${A}.`:`There is nothing to ${k}.`)}function l(k){let A=$f(k),S=k.
target,m=(e.closest(".gdviz-page")??e).contains(S)||t.widget_manager.ownsAddress&&!S.closest?.(".gdviz-page");!A||!m||k.defaultPrevented||S.matches?.(yf)||(k.preventDefault(),
k.stopPropagation(),a(A))}async function p(){c("");let k=`${ni()}?${await ei(t)}`;if(k.length>Cr)return c(bf);let A=await _e(k);c(A?"Copied.":"Copy this:",k),A||
e.querySelector("[type=text]").select()}async function u(){let k=await gc(t);if(await _e(k))return c("Copied.");c("Copy this:","",k),e.querySelector("textarea").
select()}let d=Ac(t,e,c);async function f(){let{name:k,text:A}=await xc(t);Ae(k,A,"application/json"),c(`Saved as “${k}”.`)}async function g({target:k}){let[
A]=k.files;if(!A)return;let S=await yc(t,A);c(S?`“${A.name}” was not opened: ${S}.`:`Opened “${A.name}”.`),k.value=""}let w=(k,A,S)=>I`<button type="button" title=${A} @click=${S}>${k}</button>`,
x=(k,A,S,h)=>I`
    <button type="button" title=${S} aria-keyshortcuts=${h} aria-disabled=${r.count()[k]===0}
      @click=${()=>a(k)}>${A}</button>`;function y(){B(e,I`
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
      <textarea readonly spellcheck="false" aria-label="Python script of what this page shows" rows="12" ?hidden=${!s} .value=${gt(s)}></textarea>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!i} .value=${gt(i)} />`)}y();let M=[n,r.watch(y),rt(t,"script cs\
v",y),()=>removeEventListener("keydown",l,!0)];return addEventListener("keydown",l,!0),()=>M.forEach(k=>k())}var Sc={initialize:xf,render:kf};var Mc=(t,e,n)=>{let r=new Map;for(let o=e;o<=n;o++)r.set(t[o],o);return r},Oc=an(class extends de{constructor(t){if(super(t),t.type!==It.CHILD)throw Error("rep\
eat() can only be used in text expressions")}dt(t,e,n){let r;n===void 0?n=e:e!==void 0&&(r=e);let o=[],i=[],s=0;for(let c of t)o[s]=r?r(c,s):s,i[s]=n(c,s),s++;return{
values:i,keys:o}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,r]){let o=Na(t),{values:i,keys:s}=this.dt(e,n,r);if(!Array.isArray(o))return this.ut=s,
i;let c=this.ut??=[],a=[],l,p,u=0,d=o.length-1,f=0,g=i.length-1;for(;u<=d&&f<=g;)if(o[u]===null)u++;else if(o[d]===null)d--;else if(c[u]===s[f])a[f]=pe(o[u],i[f]),
u++,f++;else if(c[d]===s[g])a[g]=pe(o[d],i[g]),d--,g--;else if(c[u]===s[g])a[g]=pe(o[u],i[g]),cn(t,a[g+1],o[u]),u++,g--;else if(c[d]===s[f])a[f]=pe(o[d],i[f]),cn(
t,o[u],o[d]),d--,f++;else if(l===void 0&&(l=Mc(s,f,g),p=Mc(c,u,d)),l.has(c[u]))if(l.has(c[d])){let w=p.get(s[f]),x=w!==void 0?o[w]:null;if(x===null){let y=cn(t,
o[u]);pe(y,i[f]),a[f]=y}else a[f]=pe(x,i[f]),cn(t,o[u],x),o[w]=null;f++}else Nr(o[d]),d--;else Nr(o[u]),u++;for(;f<=g;){let w=cn(t,a[g+1]);pe(w,i[f]),a[f++]=w}for(;u<=
d;){let w=o[u++];w!==null&&Nr(w)}return this.ut=s,Tr(t,a),_t}});var zf=["paths","x","y","values"],jr=["A","B","C","D"],ee=({state:t,curves:e})=>JSON.stringify([t,e]),Ec=t=>Object.fromEntries([...t].filter(([e])=>e!==Or));function _f(t,e){
let[n,...r]=t.shape,o=De(r),i=n?e%n*o:0;return W(t).slice(i,i+o)}async function Af(t){let e=s=>s?at(t.widget_manager,s):null,[n,r,o]=await Promise.all(["state",
"choice","runner"].map(s=>e(t.get(s)))),i=await Promise.all(t.get("views").map(e));return{state:n,choice:r,runner:o,views:i}}async function Sf(t){let{state:e,choice:n,
runner:r,views:o}=await Af(t),i=new Map,s=()=>new Map,c=0,a=[sn(e,h=>(s=h,y())),rt(t,"pinned",w)];return w(),{pin:f,swap:g,isOfProblem:k,lossesOf:A,stop:S};function l(){
return t.get("pinned")}function p(h){G(t,{pinned:h})}function u(){return o.map(h=>{let m=zf.filter(v=>h.get(v)),b=m.map(v=>He(h,v));return(n?[n.get("index")]:Array.
from({length:Math.max(...b.map(({shape:v})=>v[0]))},(v,_)=>_)).map(v=>({row:v,...Object.fromEntries(m.map((_,E)=>[_,_f(b[E],v)]))}))})}async function d(){await we(
{inBackground:!1});let h=s(),b={name:(await $a(e,h,t.get("named"))).slice(0,rn),shown:!0,state:Ec(h)};return r?b.curves=Mf(u()):i.set(ee(b),u()),b}async function f(){
let h=await d();l().length<Re&&p([...l(),h])}async function g(h){let m=await d(),b=l()[h];await Nt(e,new Map([...Object.entries(b.state),[Or,Er(l().with(h,m))]])),
r&&G(r,{playing:!1,shown:-1,resets:r.get("resets")+1})}function w(){for(let m of l())m.curves&&i.set(ee(m),Of(m.curves));let h=l().filter(m=>!i.has(ee(m)));h.length&&
Kn(x(h)),y()}async function x(h){let m=Ec(s());for(let b of h){let $=await Nt(e,new Map(Object.entries(b.state)));await we({inBackground:!1}),$.length||i.set(ee(
b),u())}await Nt(e,new Map(Object.entries(m))),h.some(b=>!i.has(ee(b)))&&p(l().filter(b=>i.has(ee(b)))),y()}function y(){c||=requestAnimationFrame(M)}function M(){
c=0;let h=l().length?s():new Map,b=l().map((v,_)=>({pin:v,mark:jr[_],of:i.get(ee(v)),isHere:k(v,h)})).filter(({pin:v,of:_})=>v.shown&&_),$=JSON.stringify(b.map(
({pin:v,mark:_,isHere:E})=>[_,v.name,ee(v),E]));$!==t.get("drawn")&&(pt(t,"drawn",$),o.forEach((v,_)=>{let E=b.filter(({isHere:z})=>z||!v.get("paths"));pt(v,"pi\
nned",E.flatMap(({pin:z,mark:N,of:O})=>(O?.[_]??[]).map(L=>({...L,mark:N,name:z.name}))))}))}function k(h,m=s()){return t.get("problem").every(b=>(h.state[b]??"")===
(m.get(b)??""))}function A(h){return(i.get(ee(h))??[]).flat().flatMap(({y:b})=>b?[b]:[]).map(b=>b.findLast($=>!Number.isNaN($))??NaN)}function S(){cancelAnimationFrame(
c);for(let h of a)h()}}var Mf=t=>t.map(e=>[e[0]?.x,...e.map(({y:n})=>n)].map(n=>Array.from(n??[],r=>Number.isFinite(r)?Number(r.toPrecision(5)):null)));function Of(t){
let e=n=>Float64Array.from(n,r=>r??NaN);return t.map(([n=[],...r])=>r.map((o,i)=>({row:i,x:e(n),y:e(o)})))}var Tc=oe((t,e)=>Sf(e),t=>t.then(e=>e.stop())),Nc=Tc.
use,Rc=t=>Tc.find(t.get("key"));var Ef=`${Re} runs are pinned: remove one to pin another`;function Tf({model:t,el:e}){nt(e,"gdviz-pins");let n=Nc(t),r=null;Rc(t).then(u=>{r=u,l()});let o=()=>t.
get("pinned"),i=(u,d)=>G(t,{pinned:o().with(u,{...o()[u],...d})});function s(u){G(t,{pinned:o().filter((f,g)=>g!==u)});let d=e.querySelectorAll(".remove");(d[Math.
min(u,d.length-1)]??e.querySelector("button"))?.focus()}function c(){o().length<Re&&r?.pin()}function a(u,d){let[f,g]=[jr[d],`pinned run ${jr[d]}`],w=r?r.lossesOf(
u).map(M=>Y(M,3)):[],x=({target:M})=>i(d,{name:M.value.trim().slice(0,rn)}),y=r&&!r.isOfProblem(u);return I`
      <li class=${u.shown?"":"hidden"}>
        <label title="Show or hide ${g}"><input type="checkbox" aria-label="Show ${g}" .checked=${gt(u.shown)}
          @change=${({target:M})=>i(d,{shown:M.checked})} /><b>${f}</b>${ks(f)}</label>
        <input type="text" aria-label="Name of ${g}" title=${u.name} maxlength=${rn} .value=${gt(u.name)} @change=${x} />
        <output title="Its last loss">${w.length?`loss ${w.join(", ")}`:D}</output>
        <button type="button" title="Make ${g} the present one, and pin the present one in its place" @click=${()=>r?.swap(d)}>Swap</button>
        <button type="button" class="remove" title="Remove ${g}" aria-label="Remove ${g}" @click=${()=>s(d)}>×</button>
        ${y?I`<small>Of another problem: not drawn on this surface.</small>`:D}
      </li>`}function l(){let u=o().length>=Re;B(e,I`
      <button type="button" aria-disabled=${u} title=${u?Ef:"Keep the present run in the plots, to compare others with it"} @click=${c}>Pin this run</button>
      <ul aria-label="Pinned runs" ?hidden=${!o().length}>${Oc(o(),(d,f)=>f,a)}</ul>`)}let p=[n,lt(t,{"pinned drawn":l})];return()=>p.forEach(u=>u())}var Lc={render:Tf};var Nf={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},Ce=(t,e,n,r=t)=>I`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${Nf[t]} /></svg>
  </button>`,Fr=(t,e)=>Ce(t?"pause":"play",t?"Pause":"Play",e,"play");var Rf=10,Lf=8;function Pf({model:t}){let e=t.get("max");return rt(t,"max",()=>{let[n,r]=[t.get("value"),t.get("max")];(n>r||n===e&&!t.get("playing"))&&G(t,{value:r}),
e=r})}function Cf({model:t,el:e}){nt(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),o=y=>G(t,{playing:!1,value:y});function i(){let y=!t.
get("playing");G(t,{playing:y,value:y&&n()>=r()?0:n()})}function s(){if(!t.get("ends"))return`${n()} / ${r()}`;let[y,M]=t.get("ends");return Y(y+(M-y)*n()/Math.
max(r(),1),3)}let[c,a]=t.get("ends")?[t.get("description"),""]:["","The current step"],l=()=>B(e,I`
      ${Ce("back","Back to the start",()=>o(0))}
      ${Fr(t.get("playing"),i)}
      ${Ce("step","Step forward",()=>o(Math.min(n()+1,r())))}
      <label title=${a}>
        ${c&&I`<span>${c}</span>`}
        <input type="range" min="0" step="1" aria-label=${c||"Current step"} aria-valuetext=${c?s():D} .max=${String(r())} .value=${gt(String(n()))}
          @input=${({target:y})=>o(Number(y.value))} />
        <output>${s()}</output>
      </label>`),p=0,u=0,d=()=>(t.get("seconds")?r()/t.get("seconds"):Math.max(Rf,r()/Lf))/1e3;function f(y){let M=Math.min(Math.floor((y-p)*d()),r());if(M>=r())
return G(t,{value:r(),playing:!1});M>n()&&G(t,{value:M}),t.get("playing")&&(u=requestAnimationFrame(f))}function g(){cancelAnimationFrame(u),t.get("playing")&&(w(),
u=requestAnimationFrame(f))}function w(){p=performance.now()-n()/d()}let x=[lt(t,{"value max playing":l}),rt(t,"max",w),rt(t,"playing",g),()=>cancelAnimationFrame(
u)];return g(),()=>x.forEach(y=>y())}var Pc={initialize:Pf,render:Cf};var If="gdviz answer ";function Cc(t){let e=`${If}${location.pathname} ${t}`;return{get:()=>ii(()=>JSON.parse(localStorage.getItem(e)??"null")??void 0),set:n=>ii(
()=>localStorage.setItem(e,JSON.stringify(n))),clear:()=>ii(()=>localStorage.removeItem(e))}}function ii(t){try{return t()}catch{return}}var jf={point:"Drag the ring to where you expect it.",points:"Drag the rings to where you expect them.",number:"Move the slider to the number you expect.",choice:"\
Choose an answer.",choices:"Choose an answer in each row.",order:"Choose a place for each; two that you give the same place swap."},si=(t,e)=>Array.isArray(t)&&
t.length===e;function Ff({model:t,el:e}){nt(e,"gdviz-question");let n=t.get("kind"),r=t.get("rows"),o=jf[t.get("distinct")?"order":(r.length||t.get("points").length)===
1?n.slice(0,-1):n],[i,s]=[Pt(),Pt()],c=t.get("solution")!==null,a=Cc(t.get("question")),[l,p]=[[],[]],u=n==="number"?"number":"chosen",d=()=>n==="points"?l.map(
O=>O.get("value")):t.get(u),f=JSON.stringify(d()),g=!1,w=!1,x=fe($,O=>G(t,{number:O}));function y(){if(g=n==="choices"?d().includes(-1):JSON.stringify(d())===f,
g)return $();a.set(d()),G(t,{committed:!0})}function M(){g=!1,a.clear(),G(t,{committed:!1}),e.querySelector("input, button")?.focus()}function k(){let O=t.get("\
committed");l.forEach(T=>pt(T,"locked",O)),p.forEach(T=>pt(T,"locked",!O));let L=e.closest(".gdviz-beside")?.querySelector(".gdviz-moved");return L?.toggleAttribute(
"inert",!O),!!L}function A(O,L){let T=[...t.get("chosen")],j=t.get("distinct")?T.indexOf(L):-1;j>=0&&(T[j]=T[O]),T[O]=L,G(t,{chosen:T})}function S([O,L],T){return I`<div class="options ${O?
"named":""}" role="radiogroup" aria-label=${O||t.get("question")}>
      ${O?I`<span class="name">${O}</span>`:D}
      ${L.map((j,P)=>I`
        <label><input type="radio" name="${i}-${T}" .checked=${t.get("chosen")[T]===P} ?disabled=${t.get("committed")} @change=${()=>A(T,P)} />
          <span>${j}</span></label>`)}</div>`}function h(){let O=t.get("committed");if(n==="choices")return r.map(S);if(n==="points")return D;let[L,T,j,P,R]=["n\
umber","min","max","step","unit"].map(C=>t.get(C));return I`<div class="gdviz-slider">${x({value:L,min:T,max:j,step:P,unit:R,disabled:O,description:c?"Your answ\
er":"Your prediction",tooltip:"The number that you expect"})}</div>`}function m(){let O=t.get("solution"),L=1e-9*Math.max(1,Math.abs(O));return Math.abs((n==="n\
umber"?d():d()[0])-O)<=t.get("within")+L}function b(){if(!c)return"Compare your prediction with what is shown now, then move the controls.";let O=t.get("solutio\
n"),L=n==="choices"?r[0][1][O]:`${Y(O)} ${t.get("unit")}`.trim();return`${m()?"Right.":`Not quite: ${L}.`} ${t.get("explanation")}`.trim()}function $(){let O=t.
get("committed"),L=c&&O?m()?"right":"wrong":"";B(e,I`
      <div role="group" class=${L} aria-labelledby=${s}>
        <p class="text" id=${s}>${t.get("question")}</p>
        ${h()}
        <p class="hint ${g?"urged":""}" role="status">${O?b():o}</p>
        ${O?I`<button type="button" class="again" @click=${M}>${c?"Try again":"Predict again"}</button>`:I`<button type="button" class="commit" @click=${y}>${c?
"Check":"This is my prediction"}</button>`}
      </div>`),k()}function v(O){return n==="points"?si(O,l.length)&&O.every(L=>si(L,2)&&L.every(Number.isFinite)):n==="choices"?si(O,r.length)&&r.every(([,L],T)=>Number.
isInteger(O[T])&&L[O[T]]!==void 0):Number.isFinite(O)&&O>=t.get("min")&&O<=t.get("max")}async function _(){let O=[t.get("points"),t.get("others")],L=await Promise.
all(O.map(j=>Promise.all(j.map(P=>at(t.widget_manager,P)))));if(w)return;[l,p]=L,f=JSON.stringify(d());let T=a.get();v(T)&&!t.get("committed")&&(n==="points"?l.
forEach((j,P)=>G(j,{value:T[P]})):G(t,{[u]:T}),G(t,{committed:!0})),k()}let E=[lt(t,{"question chosen number min max step committed":$})];_();let z=new MutationObserver(
()=>k()&&z.disconnect()),N=new ResizeObserver(()=>{let O=e.closest(".gdviz-beside");O&&(N.disconnect(),k()||z.observe(O,{childList:!0,subtree:!0,attributeFilter:[
"class"]}))});return N.observe(e),E.push(()=>z.disconnect(),()=>N.disconnect()),()=>{w=!0,E.forEach(O=>O())}}var Ic={render:Ff};var jc=t=>Number.isFinite(t)?Y(t,Math.abs(t)<.001?2:3):"–";function Bf({model:t,el:e}){nt(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function r(s,c){n(s)!==
c&&G(t,{shown:t.get("shown").with(s,Number(c))})}function o(s){G(t,{chosen:s}),r(s,!0)}function i(){let[s,c,a]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=zt(t.get("values")),p=t.get("outdated"),u=(x,y)=>p?"…":jc(l[x]?.[y]??NaN),d=s.map((x,y)=>I`<th scope="col" title=${c[y]??""}>${x}</th>`),f=t.get("names").map(
(x,y)=>{let[M,k]=[n(y),y===t.get("chosen")],A=({target:h})=>r(y,h.checked),S=`background: ${xt(a[y%a.length])}`;return I`
        <tr class="${M?"":"hidden"} ${k?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${x}" .checked=${gt(M)} @change=${A} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${x}" aria-pressed=${k} @click=${()=>o(y)}>
              <span class="swatch" .style=${S}></span>${x}
            </button>
          </th>
          ${s.map((h,m)=>I`<td class="number">${M?u(y,m):"–"}</td>`)}
        </tr>`}),w=(t.get("pinned")??[]).map(({mark:x,name:y,row:M,values:k})=>I`
        <tr class="pinned">
          <td></td>
          <th scope="row" title=${y}><span class="swatch" .style="background: ${xt(a[M%a.length])}"></span>${x}: ${t.get("names")[M]}</th>
          ${s.map((A,S)=>I`<td class="number">${jc(k?.[S]??NaN)}</td>`)}
        </tr>`);B(e,I`<table aria-busy=${!!p}><caption ?hidden=${!p}>${p}</caption><thead><tr><td></td><td></td>${d}</tr></thead><tbody>${f}${w}</tbody></table>`)}
return lt(t,{"names colors columns hints shown values chosen outdated pinned":i})}var Fc={render:Bf};var ai=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Df(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function Uf({model:t,el:e}){nt(e,"gdviz-runner");let n=t.get("unit"),r=()=>G(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),o=()=>G(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function i(){let g=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);G(t,{playing:!t.get("playing"),shown:-1,
resets:g})}function s({target:g}){let w=Number(g.value);G(t,{playing:!1,shown:w+t.get("stride")>t.get("position")?-1:w})}function c({target:g}){let w=Math.round(
Number(g.value));w>=1&&w<=1e3&&G(t,{anew_steps:w}),g.value=t.get("anew_steps")}function a(){let[g,w]=[t.get("position"),t.get("shown")],x=g.toLocaleString("en");
return w<0||w>=g?`${n} ${x}`:`${n} ${w.toLocaleString("en")} of ${x}`}function l(){let[g,w]=[t.get("position"),t.get("shown")];return I`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${a()} title="Wind back through the ${n}s"
        .max=${String(g)} .step=${String(t.get("stride"))} .value=${gt(String(w<0?g:w))}
        ?disabled=${g===0} @input=${s} />`}let p=g=>t.get("position")<g?"the numbers are no longer finite. The last finite parameters are shown.":"the loss keep\
s growing, or is no longer finite.";function u(){let[g,w,x]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],y=S=>Math.abs(S/g-1)<.001,M=ai.some(y)?ai:[...ai,
g].sort((S,h)=>S-h),k=({target:S})=>G(t,{speed:Number(S.value)}),A=({target:S})=>G(t,{anew:S.checked,playing:!1});B(e,I`
      <div class="gdviz-buttons">
        ${Ce("back","Restart",r,x<0?"back":"back wanted")}
        ${Fr(t.get("playing"),i)}
        ${Ce("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${k}>
          ${M.map(S=>I`<option value=${S} .selected=${gt(y(S))}>${Df(S,n)}</option>`)}
        </select>
        <output class="position">${a()}</output>
      </div>
      ${t.get("stride")>0?l():D}
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${gt(w)} @change=${A} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!w}
          .value=${String(t.get("anew_steps"))} @change=${c} />
        ${n}s
      </div>
      ${x<0||t.get("outdated")?D:I`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${x.toLocaleString("en")}: ${p(x)} Lower the learning rate, then restart.</div>`}`)}function d(){t.get("diverged_at")>=0&&t.get("playin\
g")&&G(t,{playing:!1})}let f=[rt(t,"position diverged_at",d),lt(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":u})];return d(),()=>f.
forEach(g=>g())}var Bc={render:Uf};var Hf=t=>t===void 0||Number.isNaN(t)?"–":Y(t);function qf({model:t,el:e}){return nt(e,"gdviz-sentence"),lt(t,{"templates which values shown kind outdated":()=>{
let[n,r]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=W(t.get("values")),i=t.get("templates")[t.get("which")]??"",s=t.get("outdate\
d"),c=s||i.replace(/\{(\d+)\}/g,(l,p)=>Hf(o[p])),a=t.get("shown")&&i;B(e,a?I`<div class="${n} ${s?"gdviz-outdated":""}" role=${r}>${c}</div>`:D)}})}var Dc={render:qf};function Wf(t){let{parameters:e}=te(t.get("value"),t.get("variables")),n=[..."abc"].filter(r=>!e.includes(r));return[...e,...n.slice(0,Math.max(0,2-e.length))]}
function Vf(t,[e,n]){let r=i=>t.find(s=>s!==i),o=t.includes(e)?e:r(n);return[o,t.includes(n)&&n!==o?n:r(o)]}async function Uc(t){let e=n=>at(t.widget_manager,n);
return{field:await e(t.get("field")),surfaces:await Promise.all(t.get("surfaces").map(e))}}function Br(t,e,n){String(t.get(e))!==String(n)&&pt(t,e,n)}async function Gf(t){
let{field:e,surfaces:n}=await Uc(t);function r(){let i=Wf(e),s=Vf(i,i.length>2?t.get("axes"):i),c=t.get("active");if(Br(e,"without",s),Br(t,"indices",c?s.map(a=>i.
indexOf(a)):[0,1]),!!c){Br(t,"names",i);for(let a of n)Br(a,"axis_names",s)}}let o=[rt(e,"value",r),rt(t,"active axes",r)];return r(),()=>o.forEach(i=>i())}function Kf(t,e){
return t.flatMap((n,r)=>{let[o,i]=e.slice(2*r,2*r+2),s=o<=n&&n<=i?0:n-(o+i)/2;return[o+s,i+s]})}function Yf({model:t}){let e=Ue(Gf(t));return()=>e.then(n=>n())}
async function Jf({model:t,el:e}){nt(e,"gdviz-slice");let{field:n,surfaces:[r]}=await Uc(t);function o(s,c){let a=t.get("names"),l=t.get("indices").map(g=>a[g]),
p=l.map((g,w)=>w===s?c:g===c?l[s]:g),u=n.get("parameters"),d=W(u).slice();l.forEach((g,w)=>d[a.indexOf(g)]=Number(Le(r.get("start")[w]))),G(n,{parameters:ne(d,{
shape:u.shape,dtype:"float64"},u)});let f=p.map(g=>d[a.indexOf(g)]);G(r,{start:f,view:Kf(f,r.get("view"))}),G(t,{axes:p})}function i(){let s=t.get("names"),[c,a,
l]=[t.get("indices"),W(t.get("point")),t.get("outdated")],p=(f,g)=>I`
      <label>${f}
        <select title="The letter of the model that this axis shows" @change=${({target:w})=>o(g,w.value)}>
          ${s.map((w,x)=>I`<option value=${w} .selected=${gt(x===c[g])}>${w}</option>`)}
        </select>
      </label>`,u=s.flatMap((f,g)=>c.includes(g)?[]:[`${f} = ${Y(a[g]??NaN,3)}`]),d=`The surface is a slice at step ${t.get("step")}: ${u.join(", ")}. The pat\
h is projected onto it.`;B(e,t.get("active")&&s.length>2?I`
      <div class="axes">${p("Horizontal axis",0)}${p("Vertical axis",1)}</div>
      <div class="gdviz-note ${l?"gdviz-outdated":""}" role="status">${l||d}</div>`:D)}return lt(t,{"names indices active point step outdated":i})}var Hc={initialize:Yf,
render:Jf};function Zf({model:t,el:e}){nt(e,"gdviz-slider");let n=fe(r,o=>G(t,{value:o}));function r(){let[o,i,s,c,a,l]=["value","min","max","step","log","whole"].map(w=>t.
get(w)),[p,u,d,f]=["disabled","description","unit","tooltip"].map(w=>t.get(w)),g=t.get("continuous_update");B(e,n({value:o,min:i,max:s,step:c,log:a,whole:l,disabled:p,
description:u,unit:d,tooltip:f,continuous:g}))}return lt(t,{"value description tooltip unit min max step log disabled":r})}var qc={render:Zf};function Cn({values:t,shape:[e,n],box:[r,o,i,s]},[c,a]){let[l,p]=[(c-r)/(o-r)*(n-1),(a-i)/(s-i)*(e-1)];if(!(l>=0&&p>=0&&l<=n-1&&p<=e-1))return null;let[u,d]=[Math.
min(Math.floor(l),n-2),Math.min(Math.floor(p),e-2)],[f,g]=[l-u,p-d],w=d*n+u,[x,y]=[w,w+n].map(M=>(1-f)*t[M]+f*t[M+1]);return(1-g)*x+g*y}var Xf=40,Qf=.42,dn=14,tg=8,In=t=>t.map(({from:[e,n],by:[r,o],color:i,shaft:s})=>H`
    <path class="vector" fill=${i} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
      data-from=${`${e},${n}`} data-by=${`${r},${o}`} d=${Oe(e+r/2,n+o/2,r/2,o/2,s)} />`);function Wc(t,e,{left:n,top:r,width:o,height:i}){let s=e.map(([c,a])=>({
x:c,y:a,wide:dn/2}));return t.map(({at:c,text:a,color:l,away:p})=>{let u=a.length*tg/2,d=p[0]>.35?"start":p[0]<-.35?"end":"middle",f={start:u,middle:0,end:-u}[d],
g=X(c[0]+f,n+u,n+o-u),w=X(c[1],r+dn/2,r+i-dn/2),x=p[1]<0?-dn:dn;for(;s.some(y=>Math.abs(y.x-g)<y.wide+u&&Math.abs(y.y-w)<dn);)w+=x;return s.push({x:g,y:w,wide:u}),
H`<text class="vector-label" x=${ft(g-f)} y=${ft(w)} dy="0.35em" text-anchor=${d}
      .style=${`fill: color-mix(in srgb, ${l} 70%, black)`}>${a}</text>`})}function ci(t,{width:e,height:n}){let r=Qf*Math.min(e,n)/t;if(!(t>0)||t>=Xf&&r>=1)return 1;
let o=10**Math.floor(Math.log10(r));return o*(r>=5*o?5:r>=2*o?2:1)}function Vc(t){let e=r=>{let[o,i]=[r,1/r].map(s=>Number(s.toPrecision(1)));return r>1?`${o}:1`:
`1:${i}`},n=t.filter(({factor:r})=>r!==1).map(({what:r,factor:o})=>`${r} ${e(o)}`);return n.length?`Drawn to another scale: ${n.join(", ")}.`:""}var Ut=([t,e],[
n,r])=>[t+n,e+r],St=([t,e],n)=>[t*n,e*n],Et=([t,e])=>Math.hypot(t,e);var eg=3.2,Kc=1.6,Yc=.9;function Jc(t,{parts:e,names:n,isScaled:r},o,i,s){let[c,a,l,p,u,d]=e,f=[],g=t;for(let[A,S]of[c,a,l].entries()){let h=St(S,i),m=[o.gradient,
o.momentum,o.decay][A];Et(h)>0&&f.push({from:g,by:h,color:m,label:n[A],shaft:Kc}),g=Ut(g,h)}let w={from:t,by:St(p,i),color:o.step,label:n[3],shaft:eg};if(f.length===
1?f.splice(0,1,{...w,label:`${n[3]} = ${f[0].label}`}):Et(p)>0&&f.unshift(w),!r)return{marks:In(f),labels:f.map(Gc)};let x=St(u,s);Et(x)>0&&f.push({from:t,by:x,
color:o.gradient,label:n[4],shaft:Yc});let[y,M]=St(d,s).map(Math.abs),k={at:Ut(t,[.71*y+6,-.71*M-6]),text:n[5],color:o.gradient,away:[1,-1]};return{marks:H`${ng(
t,[y,M])}${In(f)}`,labels:[...f.map(Gc),k]}}var ng=([t,e],[n,r])=>H`
  <g class="scale" fill="none">
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;function Gc({from:t,by:e,label:n,color:r,shaft:o},i,s){let c=St(e,1/Et(e));if(o===Yc)return{at:Ut(Ut(t,e),St(c,9)),text:n,color:r,away:c};let[a,l=a]=s,u=a.
by[0]*l.by[1]-a.by[1]*l.by[0]>=0==(o===Kc)?1:-1,d=[-u*c[1],u*c[0]];return{at:Ut(Ut(t,St(e,.5)),St(d,o+7)),text:n,color:r,away:d}}var rg=.6,og=2.2;function Zc(t,e,n){let[r,o]=zt(t.get("current"))[0]??[NaN,NaN],i=v=>Number.isFinite(v[0])&&Number.isFinite(v[1]),[s,c]=e([0,0]),a=v=>{let[_,E]=e(
v);return[_-s,E-c]},l=zt(t.get("step_parts")),p=i([r,o])&&l.length>0&&i(l[3]),u=i([r,o])?zt(t.get("gradients")).filter(i).map(a):[];if(!p&&u.length<2)return{marks:D,
note:""};let d=e([r,o]),f=t.get("marks"),g=t.get("step_labels")[t.get("step_optimizer")]??[],w=p?l.map(a):[],x=p&&i(l[5]),y=v=>Math.max(0,...v.map(Et)),M=y(w.slice(
0,4)),k=Math.max(y([...u.slice(0,1),...x?w.slice(4):[]]),ig(u.slice(1))),A=ci(x?M:Math.max(M,k),n),S=x?ci(k,n):A,h=p?Jc(d,{parts:w,names:g,isScaled:x},f,A,S):{marks:D,
labels:[]},m=u.length>1?sg(d,u,t.get("gradient_points"),f,S,p&&!x):h,b=m===h?[h]:[m,h],$=Vc([{what:[p?g[3]:"",u.length>1&&!x?"gradients":""].filter(Boolean).join(
" and "),factor:A},...x?[{what:`${g[4]} and ${g[5]}`,factor:S}]:[]]);return{marks:H`
      ${b.map(({marks:v})=>v)}
      ${Wc(b.flatMap(({labels:v})=>v),[d,e(t.get("start"))],n)}`,note:$}}var ig=t=>t.map(Et).sort((e,n)=>e-n)[Math.floor(.8*t.length)]??0;function sg([t,e],[n,...r],o,i,s,c){
let a=r.map(x=>St(x,s)).filter(x=>Et(x)>0),l=a.map(([x,y])=>Oe(t+x/2,e+y/2,x/2,y/2,rg)).join(""),p=a.map(([x,y])=>`${t+x},${e+y}`).join(" "),u=a.sort((x,y)=>Et(
x)-Et(y))[Math.floor(.8*a.length)]??[0,0],d=St(u,1/(Et(u)||1)),f=St(n,s),g=c||!Et(f)?[]:[{from:[t,e],by:f,color:i.gradient,shaft:og}],w=(x,y,M,k)=>({at:Ut(Ut([t,
e],x),St(y,9)),text:M,color:k,away:y});return{marks:H`
      <path class="noise" fill=${i.data} stroke="white" stroke-width="1" stroke-opacity="0.7" paint-order="stroke" data-tips=${p} d=${l} />
      ${In(g)}`,labels:[...g.map(()=>w(f,St(f,1/Et(f)),o===1?"their mean":"all points",i.gradient)),w(u,d,o===1?"single points":`mini-batches of ${o}`,i.data)]}}function ag({model:t,el:e}){let n=t.get("bar")?Je:Te,o=ae(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get("ratio"),margins:n});
o.canvas.classList.add("hatch");let[i,s,c,a,l,p,u]=o.layers("field","pins","paths","minima","letters","vectors","points"),d=()=>{let[$,v,_,E]=W(t.get("box"));return o.
plane({low:$,high:v},{low:_,high:E})},f=()=>t.get("axis_names"),g=()=>t.get("movable"),w=br({...o,model:t,el:e,layers:[c,a,u],pins:{lines:s,letters:l,area:o.area},
plane:d,free:g});function x(){let{canvas:$,area:v}=o,_=Math.min(window.devicePixelRatio||1,2),E={width:Math.round(v.width*_),height:Math.round(v.height*_)},z=t.
get("loss"),N=W(t.get("levels"));if(z.shape[0]<2||z.shape[1]<2||N.length<2)return go($);pr($,E,W(z),z.shape,N,se(t.get("palette"),N.length-1))}function y(){if(!t.
get("bar"))return;let[$,v]=[W(t.get("levels")),t.get("value_name")],_=W(t.get("loss")).some(Number.isFinite);o.bar(_?kr(o.area,t.get("palette"),$,v):[[],[],v])}
let M=()=>o.axes(d(),f());function k(){let $=t.get("gradient"),v=vs(W($),$.shape,o.area,W(t.get("box")));B(i,H`<path class="arrows" fill="black" opacity="0.55" d=${v} />`)}
let A="";function S(){let $=Zc(t,d().toPixel,o.area);B(p,$.marks),i.classList.toggle("behind",$.marks!==D),A=$.note}function h(){let $=W(t.get("loss")).every(Number.
isFinite),v=`${t.get("value_name")} not finite`;o.legend($?_n(t):[..._n(t),{name:v,color:"",kind:"hatch"}])}let m=o.readout($=>{if(t.get("outdated"))return B(o.
status,t.get("outdated"));if(t.get("step")>=0)return B(o.status,I`${Qe(t)}${A&&I`<div>${A}</div>`}`);B(o.status,!$&&t.get("status")||b($))});function b($){if(!$&&
!g())return"";let v=$?d().toPoint($):t.get("start"),_=t.get("loss"),E=Cn({values:W(_),shape:_.shape,box:W(t.get("box"))},v);return Zt(v,f(),E===null?"":`, ${t.get(
"value_name")} ≈ ${Y(E,2)}`)}return o.draw(t,{"loss levels palette":x,"loss levels palette value_name":y,"box axis_names":M,"gradient box":k,"pinned colors bo\
x":w.pinned,"paths shown colors box":w.paths,"minima box":w.minima,"current shown colors box":w.points,"step_parts step_optimizer gradients gradient_points curr\
ent start box":S,"loss names colors shown value_name":h,"start movable box axis_names":w.start,"loss start movable status box axis_names current step step_parts\
 gradients diverged_at outdated":m,zoomable:w.buttons})}var Xc={render:ag};var cg=Math.SQRT2,lg=1.42;function tl([t,e,n],{width:r,height:o}){let[i,s]=Qc(t),[c,a]=Qc(e),l=n*Math.min(r/(2*cg),o/(2*lg)),[p,u]=[2*l/r,2*l/o];return{toPixel:([
d,f,g])=>[r/2+(d*s-f*i)*l,o/2-(g*a+(d*i+f*s)*c)*l],toViewer:[-a*i,-a*s,c],matrix:Float32Array.of(s*p,i*c*u,i*a/4,0,-i*p,s*c*u,s*a/4,0,0,a*u,-c/4,0,0,0,0,1)}}var Qc=t=>[
Math.sin(t*Math.PI/180),Math.cos(t*Math.PI/180)];var ug=`#version 300 es
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
}`;var dg=`#version 300 es
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
}`;function el(t){let e=t.getContext("webgl2",{preserveDrawingBuffer:!0});if(!e)return null;let n=e.createProgram();for(let[s,c]of[[e.VERTEX_SHADER,ug],[e.FRAGMENT_SHADER,
dg]]){let a=e.createShader(s);e.shaderSource(a,c),e.compileShader(a),e.attachShader(n,a)}e.linkProgram(n),e.useProgram(n),e.enable(e.DEPTH_TEST);let r=s=>e.getUniformLocation(
n,s),o=e.createBuffer();e.bindBuffer(e.ARRAY_BUFFER,o);for(let[s,c,a]of[["spot",3,0],["slope",2,12],["loss",1,20]]){let l=e.getAttribLocation(n,s);e.enableVertexAttribArray(
l),e.vertexAttribPointer(l,c,e.FLOAT,!1,24,a)}e.bindBuffer(e.ELEMENT_ARRAY_BUFFER,e.createBuffer());let i=0;return{load(s,c,[a,l],p,u){let d=new Float32Array(6*
a*l),f=[];for(let w=0,x=0;w<a;w++)for(let y=0;y<l;y++,x++){let[M,k]=[2*y/(l-1)-1,2*w/(a-1)-1],[A,S]=[y?x-1:x,y<l-1?x+1:x],[h,m]=[w?x-l:x,w<a-1?x+l:x],b=(s[S]-s[A])/
(S-A)*((l-1)/2),$=(s[m]-s[h])/((m-h)/l)*((a-1)/2);d.set([M,k,s[x],b||0,$||0,c[x]],6*x);let v=[x,x+1,x+l,x+l+1];y===l-1||w===a-1||!v.every(_=>Number.isFinite(s[_]))||
f.push(v[0],v[1],v[2],v[1],v[3],v[2])}e.bufferData(e.ARRAY_BUFFER,d,e.STATIC_DRAW),e.bufferData(e.ELEMENT_ARRAY_BUFFER,Uint32Array.from(f),e.STATIC_DRAW),i=f.length;
let g=u.flatMap(w=>[1,3,5].map(x=>parseInt(w.slice(x,x+2),16)/255));e.uniform1fv(r("levels"),p.slice(0,64)),e.uniform3fv(r("colors"),g.slice(0,192)),e.uniform1i(
r("count"),Math.min(p.length,64))},draw(s){e.viewport(0,0,t.width,t.height),e.clearColor(0,0,0,0),e.clear(e.COLOR_BUFFER_BIT|e.DEPTH_BUFFER_BIT),e.uniformMatrix4fv(
r("camera"),!1,s),e.drawElements(e.TRIANGLES,i,e.UNSIGNED_INT,0)}}}var pg=40,fg=.015;function rl(t,e,[n,r,o,i],s){let c=t.filter(Number.isFinite).sort(),[a,l]=[c[0]??0,c.at(-1)??1],p=l-a||1,u=(c[Math.floor(c.length/10)]??a)-a,d=u>
0?p>pg*u:!1,f=y=>d?Math.log1p((y-a)/u)/Math.log1p(p/u):(y-a)/p,g=Float32Array.from(t,y=>Number.isFinite(y)?(2*f(y)-1)*.5:NaN),w={values:g,shape:e,box:[-1,1,-1,1]};
return{heights:g,spot:y=>{let[M,k]=[2*(y[0]-n)/(r-n)-1,2*(y[1]-o)/(i-o)-1];return[M,k,Cn(w,[M,k])??NaN]},hides([y,M,k],[A,S,h]){let m=2/Math.max(...e);for(let b=m;;b+=
m){let $=k+b*h,v=Cn(w,[y+b*A,M+b*S]);if(v===null||$>.5)return!1;if(v>$+fg)return!0}},scale:d?`log(1 + (${s} ${a<0?"+":"−"} ${Y(Math.abs(a),3)}) / ${Y(u,2)})`:
`the ${s}`}}var gg=.8,ol=.5,il=5,me=1.2,[hg,mg]=[5,90],[vg,wg]=[.5,5];function bg({model:t,el:e}){nt(e,"gdviz-surface3d-view","gdviz-plane");let n=t.get("value_name")==="lo\
ss",r=n?"Loss surface in 3-D":`Surface in 3-D: ${t.get("value_name")}`,o=I`
    <div class="gdviz-plot scene" tabindex="0" role="img">
      <svg class="under" aria-label=${r}></svg><canvas></canvas><svg class="over" aria-hidden="true"></svg>
    </div>
    <div class="panel"><div class="status"></div></div>`,[i,s,c,a,l,p]=B(e,o,".scene",".under","canvas",".over",".panel",".status"),u=l.appendChild(document.createElement(
"span")),d=()=>t.get("camera"),f=(v,_,E=1)=>{let[z,N,O]=d(),L=[((z+v)%360+360)%360,X(N+_,hg,mg),X(O*E,vg,wg)];G(t,{camera:L})},g,w;function x(){let[v,_]=[t.get(
"loss"),t.get("levels")];if(w&&w.loss===v&&w.levels===_)return w.relief;let[E,z]=[W(v),W(_)],N=rl(E,v.shape,W(t.get("box")),t.get("value_name"));return g?.load(
N.heights,E,v.shape,z,se(t.get("palette"),z.length-1)),w={loss:v,levels:_,relief:N},N}function y(){let v=i.clientWidth;if(!v)return;if(g===void 0&&(g=el(c)),!g)
return B(p,"The 3-D view needs WebGL 2, which this browser does not offer.");let _={width:v,height:Math.round(v*gg)},E=Math.min(window.devicePixelRatio||1,2);for(let[
j,P]of Object.entries(_)){c.style[j]=`${P}px`;for(let C of[s,a])C.setAttribute(j,String(P));let R=Math.round(P*E);c[j]!==R&&(c[j]=R)}if(Math.min(...t.get("loss").
shape,...t.get("levels").shape)<2)return;let[z,N]=[x(),tl(d(),_)];g.draw(N.matrix);let O=(j,P)=>xg(z,N,j,P);B(s,kg(N.toPixel,t.get("axis_names"),W(t.get("box")))),
B(a,H`
      ${zt(t.get("minima")).map(j=>O(j,P=>wr(t.get("marks").minimum,[P])))}
      ${$g(t,z,N)}
      ${yg(t,z,N)}
      ${zt(t.get("current")).map((j,P)=>O(j,R=>vr(li(t,P),R)))}`);let[L,T]=d().map(Math.round);i.ariaLabel=`${r}${n?" with the path of the descent":""}, seen fr\
om ${T}° above, turned by ${L}°. Arrow keys turn it, + and − zoom.`,B(p,I`${t.get("outdated")||Qe(t)}<div>Height: ${z.scale}</div>`)}let M=new Map([["+",me],
["=",me],["-",1/me],["−",1/me]]);i.addEventListener("keydown",v=>{let _=Ee(v),E=M.get(v.key);!_&&!E||v.ctrlKey||v.metaKey||(v.preventDefault(),_?f(-il*_[0],il*
_[1]):f(0,0,E))});let k=new Map,A=()=>{let[v,_=v]=[...k.values()];return[(v[0]+_[0])/2,(v[1]+_[1])/2,Math.hypot(v[0]-_[0],v[1]-_[1])]};i.addEventListener("point\
erdown",v=>{if(v.button!==0||k.size===2)return;let{pointerId:_,pointerType:E}=v,z=d();k.set(_,[v.clientX,v.clientY]),Yt(v,O=>{let[L,T,j]=A();k.set(_,[O.clientX,
O.clientY]);let[P,R,C]=A(),K=E==="touch"&&k.size===1?0:R-T;f((P-L)*-ol,K*ol,j&&C?C/j:1)},({type:O})=>{k.delete(_),O==="pointercancel"&&G(t,{camera:z})})}),Jt(i,
({touches:v})=>v.length>1);let S=v=>{v.ctrlKey&&(v.preventDefault(),f(0,0,v.deltaY<0?me:1/me))};i.addEventListener("wheel",S,{passive:!1}),c.addEventListener("w\
ebglcontextlost",v=>v.preventDefault()),c.addEventListener("webglcontextrestored",()=>{g=w=void 0,y()});let h=t.get("home");B(u,[["+","Zoom in",()=>f(0,0,me)],[
"−","Zoom out",()=>f(0,0,1/me)],["⌂","Show the surface as at first",()=>G(t,{camera:h})]].map(([v,_,E])=>I`
    <button type="button" title=${_} aria-label=${_} @click=${E}>${v}</button>`));let b=new ResizeObserver(y);b.observe(i);let $=lt(t,{"loss levels box palette \
paths pinned current colors minima axis_names camera step diverged_at outdated":y});return()=>{b.disconnect(),$()}}var li=(t,e)=>t.get("colors")[e%t.get("colors").
length];function xg(t,e,n,r){let o=t.spot(n);return o.every(Number.isFinite)?H`<g opacity=${ui(t.hides(o,e.toViewer))}>${r(e.toPixel(o))}</g>`:D}function sl(t,e,n){
let r=Array.from({length:n.length/2},(s,c)=>n.subarray(2*c,2*c+2)),o=r.filter(([s,c],a)=>a===0||s!==r[a-1][0]||c!==r[a-1][1]).map(t.spot),i=o.map(s=>t.hides(s,e.
toViewer));return ce(o.length,s=>o[s].every(Number.isFinite)).flatMap(s=>{let c=s.filter((l,p)=>p===0||i[l]!==i[s[p-1]]),a=[...c.slice(1),s[s.length-1]];return c.
map((l,p)=>({isHidden:i[l],pixels:o.slice(l,a[p]+1).map(e.toPixel)}))})}var ui=t=>t?.35:1;function yg(t,e,n){let[r,o]=t.get("paths").shape,i=W(t.get("paths"));return Array.
from({length:r},(s,c)=>sl(e,n,i.subarray(2*c*o,2*(c+1)*o)).map(({isHidden:a,pixels:l})=>H`
      <g opacity=${ui(a)}>${mr(li(t,c),l)}</g>`))}function $g(t,e,n){return(t.get("pinned")??[]).map(({row:o,mark:i,paths:s=new Float64Array})=>{let c=sl(e,n,s),
a=li(t,o);return H`
      ${c.map(({isHidden:l,pixels:p})=>H`
        <g opacity=${ui(l)}>${Ze(i,a,An(p))}</g>`)}
      ${Xe(i,a,c.flatMap(({pixels:l})=>l))}`})}function kg(t,[e,n],[r,o,i,s]){let a=(f,g)=>t([f,g,-.5]),l=[a(-1,-1),a(1,-1),a(1,1),a(-1,1)],p=(f,g,w,x="tick-lab\
el")=>{let[y,M]=a(f,g);return H`<text class=${x} x=${y} y=${M} dy="0.35em" text-anchor="middle">${w}</text>`},u=a(0,-1)[1]>a(0,1)[1]?-1:1,d=a(-1,0)[1]>a(1,0)[1]?
-1:1;return H`
    <path class="frame" d=${`M${l.map(([f,g])=>`${f.toFixed(1)},${g.toFixed(1)}`).join("L")}Z`} />
    ${p(-.8,1.12*u,Y(r,3))}${p(.8,1.12*u,Y(o,3))}${p(0,1.14*u,e,"name")}
    ${p(1.12*d,-.8,Y(i,3))}${p(1.12*d,.8,Y(s,3))}${p(1.14*d,0,n,"name")}`}var al={render:bg};var cl=new Map,di=new Map;function ll(t,e){let n=()=>{let r,o=(...i)=>{let s=i.pop(),c=Array.isArray(i.at(-1))?i.pop():[];r=typeof s=="function"?s(...c.map(jn)):
s};o.amd={},e(o);for(let i of t)i!=="module"&&pi(i,r);return r};for(let r of t)cl.set(r,n)}var pi=(t,e)=>di.set(t,e);function jn(t){if(t==="module")return{uri:document.
baseURI};if(!di.has(t)){let e=cl.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return di.get(t)}function ul(){let t=(p,u)=>typeof u=="sy\
mbol"||u==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class i{register_mime_type(){}}let s={"base/js/namespace":o,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:i}},c=(p,u)=>u(...p.map(d=>s[d]??e)),a=globalThis,l=Object.assign(document.createElement("div"),{hidden:!0});return l.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(l),Object.assign(a,{Jupyter:o,requirejs:Object.assign(c,{config(){}})}),jn("@jupyter-widgets/base").
load_ipython_extension(),l.remove(),delete a.Jupyter,delete a.requirejs,Object.getPrototypeOf(o.WidgetManager)}var zg="(max-width: 700px)";function dl(){let t=matchMedia(zg).matches;for(let e of document.querySelectorAll("details.code")){let n=e;t&&(n.open=!1);let r=Object.
assign(document.createElement("button"),{type:"button",textContent:"Copy"});r.setAttribute("aria-live","polite"),r.addEventListener("click",async()=>{let o=await _e(
n.querySelector("code")?.textContent??"");r.textContent=o?"Copied":"Not copied: select the code instead",setTimeout(()=>r.textContent="Copy",2e3)}),n.append(r)}}var _g="v1.kernel.websocket.jupyter.org";var pl=[250,500,1e3,2e3],Ag=5e3,Sg=1e4,Mg=8e3,Og=4e3;function gl(t,e){let n,[r,o,i,s,c]=[0,0,0,0,0],[a,l]=[!1,!1];function p(){u();let w=new URL(t);w.pathname+=
"/channels",w.search+=`${w.search?"&":"?"}${e.query()}`,w.protocol=w.protocol.replace("http","ws");let x=n=new WebSocket(w,_g);i=setTimeout(d,Mg,x),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(i),s=c=Date.now(),e.opened()},n.onmessage=({data:y})=>{if(c=Date.now(),typeof y!="string")return e.received(y);a=!0,x.send(
y)},n.onclose=({code:y})=>y===4e3?f(e.gone):d(x)}function u(){clearTimeout(i),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function d(w){
u(),e.lost(),s&&Date.now()-s>Ag&&(r=o=0),s=0;let x=await fetch(t,{signal:AbortSignal.timeout(Og)}).then(y=>y.status,()=>0);if(!(l||w!==n)){if(x===404)return f(e.
gone);x?i=setTimeout(p,o++?fl(o):0):i=setTimeout(d,fl(r++),w)}}function f(w){l=!0,clearInterval(g),u(),w?.()}let g=setInterval(()=>{a&&n.readyState===WebSocket.
OPEN&&Date.now()-c>Sg&&d(n)},1e3);return p(),{open:()=>l||p(),end:()=>f(),send:w=>n.readyState===WebSocket.OPEN&&n.send(w)}}var fl=t=>pl[Math.min(t,pl.length-1)];function hl(t,e,n){let r=new TextEncoder,o=e.map(a=>r.encode(JSON.stringify(a))),i=[r.encode(t),...o,...n],s=new BigUint64Array(i.length+2);s[0]=BigInt(i.length+
1);let c=s.byteLength;return i.forEach((a,l)=>{s[l+1]=BigInt(c),c+=a.byteLength}),s[i.length+1]=BigInt(c),new Blob([s,...i])}function ml(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(u,d)=>Number(e.getBigUint64(8*(d+1),!0))),o=u=>t.slice(r[u],r[u+1]),i=new TextDecoder,[s,c,a,l]=[1,2,3,4].
map(u=>JSON.parse(i.decode(o(u)))),p=Array.from({length:n-6},(u,d)=>new DataView(o(d+5)));return{header:s,parent_header:c,metadata:a,content:l,buffers:p}}var Eg=["restarting","autorestarting","dead"],Tg=8e3;function vl(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function wl(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),i={status:"idle",connectionStatus:"\
connecting",statusChanged:vl(),connectionStatusChanged:vl(),comm:b,onOpen:null,onOutput:null},s=new Map,c=new Map,a=new Map,l=new Set,p=0,[u,d]=[[],""],f=!1,g="",
w=Promise.resolve(),x=gl(r,{query:()=>`session_id=${o}&heard=${g}`,opened(){S("connectionStatus","connected");for(let $ of a.values())x.send($.message),$.sentAt=
Date.now();u=[...a.keys(),...c.keys()],u.length&&(d=h("kernel_info_request",{}))},lost:()=>S("connectionStatus","connecting"),received($){let v=ml($);g=v.header.
msg_id,i.connectionStatus==="silent"&&S("connectionStatus","connected"),w=w.then(()=>m(v)).catch(_=>console.error(_))},gone:k}),y=setInterval(()=>{let[$]=a.values();
i.connectionStatus==="connected"&&$&&!l.size&&Date.now()-$.sentAt>Tg&&S("connectionStatus","silent")},1e3);function M(){for(let $ of u){a.delete($),l.delete($);
let v=c.get($);c.delete($),v?.iopub?.status?.({content:{execution_state:"idle"}})}}function k(){A(),a.clear(),c.clear(),S("status","dead")}function A(){f=!0,clearInterval(
y),x.end()}function S($,v){i[$]!==v&&(i[$]=v,i[`${$}Changed`].emit())}function h($,v,_,E={},z=[]){let N=`${o}-${++p}`;if(f)return N;let O={msg_id:N,msg_type:$,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},L=hl("shell",[O,{},E,v],z);return _&&c.set(N,_),a.set(N,{message:L,sentAt:Date.now()}),x.send(L),N}async function m($){
let{header:v,parent_header:_,content:E}=$,z=_.msg_id;switch(a.delete(z),v.msg_type){case"status":if(Eg.includes(E.execution_state))return k();if(c.get(z)?.iopub?.
status?.($),E.execution_state==="busy"&&l.add(z),E.execution_state!=="idle")return;l.delete(z),c.delete(z),z===d&&M();return;case"comm_open":return i.onOpen?.(b(
E.comm_id,E.target_name),$);case"comm_msg":return s.get(E.comm_id)?.heard($);case"comm_close":return s.get(E.comm_id)?.ended($),void s.delete(E.comm_id);default:
return i.onOutput?.($)}}function b($,v="jupyter.widget"){let _={comm_id:$,target_name:v,heard:()=>{},ended:()=>{},on_msg:E=>_.heard=E,on_close:E=>_.ended=E,open:(E,...z)=>h(
"comm_open",{comm_id:$,target_name:v,data:E},...z),send:(E,...z)=>h("comm_msg",{comm_id:$,data:E},...z),close:(E={},...z)=>(s.delete($),h("comm_close",{comm_id:$,
data:E},...z))};return s.set($,_),_}return addEventListener("pagehide",({persisted:$})=>{$||f||(A(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:$})=>$&&x.open()),addEventListener("online",()=>x.open()),i}var Fn=class extends de{constructor(e){if(super(e),this.it=D,e.type!==It.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===D||e==null)return this._t=void 0,this.it=e;if(e===_t)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};Fn.directiveName=
"unsafeHTML",Fn.resultType=1;var bl=an(Fn);var Ng="application/vnd.jupyter.widget-view+json",Rg=["image/png","image/jpeg","image/gif","image/webp"],Lg=/\x1b\[[0-9;]*m/g;function xl({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let i={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...i}}take({header:i,content:s}){if(i.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let c=this.clearing?[]:this.get("outputs");this.clearing=!1;let a=c.at(-1);if(i.msg_type==="stream"&&a?.output_type==="stream"&&a.name===s.name)return this.
show([...c.slice(0,-1),{...a,text:a.text+s.text}]);this.show([...c,{output_type:i.msg_type,...s}])}show(i){this.set("outputs",i),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let i of this.shown)i.then(s=>s?.remove());this.shown=[],B(this.el,Array.
from(this.model.get("outputs"),i=>this.part(i)))}part(i){let s=i.data?.[Ng];if(!s)return Pg(i);let c=document.createElement("div");return this.shown.push(this.displayed.
then(()=>fi(this.model.widget_manager,s.model_id,c))),c}}return{OutputModel:n,OutputView:r}}function Pg({output_type:t,name:e,text:n,ename:r,evalue:o,data:i={}}){
let s=i["text/html"]??i["image/svg+xml"];if(s)return I`<div class="html">${bl(s)}</div>`;let c=Rg.find(l=>l in i);if(c)return I`<img src="data:${c};base64,${i[c]}" alt=${i["\
text/plain"]??""} />`;if(t==="error")return I`<div class="failed" role="alert">${o||r}</div>`;if(e==="stderr")return I`<div></div>`;let a=n??i["text/markdown"]??
i["text/latex"]??i["text/plain"]??"";return I`<pre>${a.replace(Lg,"")}</pre>`}async function fi(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function yl({live:t,kernel:e,notebook:n}){let r=e?wl(e.base,e.id,e.key):void 0,o=ul();pi("@jupyter-widgets/output",xl(jn("@jupyter-widgets/base")));let i=new class extends o{kernel=r;exported=r?
void 0:{live:t};ownsAddress=!0;notebook=n;async loadClass(s,c){let a=jn(c)[s];if(!a)throw new Error(`The front end "${c}" has no ${s}.`);return a}async new_model(s,c){
return r&&(s.comm??=r.comm(s.model_id)),super.new_model(s,c)}async _create_comm(s,c,a,l,p){if(!r)throw new Error("This page has no kernel.");let u=r.comm(c,s);return(a||
l)&&u.open(a,{},l,p),u}async _get_comm_info(){return{}}};return r&&(r.onOpen=(s,c)=>i.handle_comm_open(s,c),r.onOutput=async s=>{(await Bn(i)).find(a=>a.take&&a.
get("msg_id")===s.parent_header.msg_id)?.take(s)},r.statusChanged.connect(()=>i.disconnect())),i}async function Bn(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}function $l(t){let e=new ResizeObserver(n=>n.forEach(({target:r})=>Cg(r)));for(let n of t)n.hasAttribute("tabindex")||e.observe(n)}function Cg(t){t.scrollWidth>
t.clientWidth?t.tabIndex=0:t.removeAttribute("tabindex")}var Ig=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),kl="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",zl="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",jg="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",Dn=()=>document.getElementById("gdviz-note");function Ie(t){Dn().textContent=t,Dn().hidden=!t}function Fg(t){Ve(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?Ie({gone:jg,silent:zl,away:kl}[e]):[kl,zl].includes(Dn().textContent??"")&&Ie(""))})}function Bg(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),r=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&Ie(r.join(" "))}var Dg={link:Se,presets:Yr},_l=new WeakSet;async function Ug(t){for(let e of await Bn(t)){if(_l.has(e))continue;_l.add(e);let n=Dg[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var Al=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function Hg({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function qg(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var gi=t=>[...document.querySelectorAll(t)].map(e=>e),Wg=12e4;function Vg(){let{
timeout:t}=AbortSignal;return AbortSignal.timeout=e=>t.call(AbortSignal,Math.max(e,Wg)),()=>AbortSignal.timeout=t}async function Gg(){qg();let t=Al("gdviz-page"),
e=Ig.get(new URLSearchParams(location.search).get("note")??"");e&&Ie(e),t.failed&&Ie(t.failed);for(let c of gi("template[data-cell]")){let{content:a}=c;document.
getElementById(c.dataset.cell??"")?.replaceChildren(a),c.remove()}dl(),$l(gi("main :is(pre, .html, math[display='block'])"));let n=gi("[data-widget]");if(!n.length)
return;let r=yl(t);e&&r.exported&&B(Dn(),co(r)),r.kernel&&Fg(r.kernel);let o=Hg(Al("gdviz-widgets"));await r.set_state(o),r.runAll=()=>Ug(r),await r.runAll();let i=(await Bn(
r)).filter(c=>["pageState","figureState"].includes(c.get("_front_end"))),s=i.length?sc(ga(i,Ie)).catch(c=>console.error(c)):null;await Promise.all(n.map(c=>fi(r,
c.dataset.widget??"",c))),await s,r.kernel||Bg(await Bn(r))}var Kg="This page could not start in this browser. Reload it, or try another up-to-date browser.";function Sl(){
document.addEventListener("DOMContentLoaded",()=>{let t=Vg();Gg().finally(t).then(()=>document.documentElement.dataset.ready="",e=>{console.error(e),Dn().hidden&&
Ie(Kg)})})}var Yg={badge:ds,curves:qt(_s),dataEditor:qt(ta),drawing:qt(pa),field:qt(fa),figureState:Ma,formulaField:Fa,heatMap:qt(Ba),link:Da,networkDiagram:qt(Za),pageState:Sc,
pins:Lc,player:Pc,presets:Mi,question:Ic,resultsTable:Fc,runner:Bc,sentence:Dc,slice:Hc,slider:qc,surface:qt(Xc),surface3d:qt(al),value:{}};function Jg(t){let e=globalThis,
n=e[Symbol.for(t)]??={};return n.widgets||Ti(),n.widgets??=Yg,n.resolve?.(n.widgets),n.widgets}return Pl(Zg);})();
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
