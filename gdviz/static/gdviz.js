"use strict";var gdviz=(()=>{var bc=Object.create;var yn=Object.defineProperty;var xc=Object.getOwnPropertyDescriptor;var yc=Object.getOwnPropertyNames;var $c=Object.getPrototypeOf,kc=Object.prototype.hasOwnProperty;var _c=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},zc=(t,e)=>{for(var n in e)yn(t,n,{get:e[n],enumerable:!0})},No=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of yc(e))!kc.call(t,o)&&o!==n&&yn(t,o,{get:()=>e[o],enumerable:!(r=xc(e,o))||r.enumerable});return t};var Ro=(t,e,n)=>(n=t!=null?bc($c(t)):{},No(e||!t||!t.__esModule?yn(n,"default",{value:t,enumerable:!0}):n,t)),Ac=t=>No(yn({},"__esModule",{value:!0}),t);var Qr=_c((Zr,Jr)=>{((t,e)=>{typeof Jr=="object"&&typeof Zr<"u"?Jr.exports=e():t.Papa=e()})(Zr,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,r=e.IS_PAPA_WORKER||!1,o={},s=0,i={};function c(u){return u.charCodeAt(0)===65279?u.slice(1):u}function a(u){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(p){var v=z(p);v.chunkSize=parseInt(v.chunkSize),p.step||p.chunk||(v.chunkSize=
null),this._handle=new g(v),(this._handle.streamer=this)._config=v}.call(this,u),this.parseChunk=function(p,v){var y=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<y){let S=this._config.newline;S||(b=this._config.quoteChar||'"',S=this._handle.guessLineEndings(p,b)),p=[...p.split(S).slice(y)].join(S)}this.isFirstChunk&&
_(this._config.beforeFirstChunk)&&(b=this._config.beforeFirstChunk(p))!==void 0&&(p=b),this.isFirstChunk=!1,this._halted=!1;var y=this._partialLine+p,b=(this._partialLine=
"",this._handle.parse(y,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(p=b.meta.cursor,y=(this._finished||(this._partialLine=
y.substring(p-this._baseIndex),this._baseIndex=p),b&&b.data&&(this._rowCount+=b.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),r)e.postMessage({results:b,workerId:i.WORKER_ID,finished:y});else if(_(this._config.chunk)&&!v){if(this._config.chunk(b,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=b=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(b.data),this._completeResults.errors=this._completeResults.errors.concat(b.errors),this._completeResults.meta=b.meta),this._completed||
!y||!_(this._config.complete)||b&&b.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),y||b&&b.meta.paused||this._nextChunk(),
b}this._halted=!0},this._sendError=function(p){_(this._config.error)?this._config.error(p):r&&this._config.error&&e.postMessage({workerId:i.WORKER_ID,error:p,finished:!1})}}
function l(u){var p;(u=u||{}).chunkSize||(u.chunkSize=i.RemoteChunkSize),a.call(this,u),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(v){this._input=v,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(p=new XMLHttpRequest,
this._config.withCredentials&&(p.withCredentials=this._config.withCredentials),n||(p.onload=$(this._chunkLoaded,this),p.onerror=$(this._chunkError,this)),p.ontimeout=
$(this._chunkTimeout,this),p.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(p.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var v,y=this._config.downloadRequestHeaders;for(v in y)p.setRequestHeader(v,y[v])}var b;this._config.chunkSize&&(b=this._start+
this._config.chunkSize-1,p.setRequestHeader("Range","bytes="+this._start+"-"+b));try{p.send(this._config.downloadRequestBody)}catch(S){this._chunkError(S.message)}
n&&p.status===0&&this._chunkError()}},this._chunkLoaded=function(){p.readyState===4&&(p.status<200||400<=p.status?this._chunkError():(this._start+=this._config.
chunkSize||p.responseText.length,this._finished=!this._config.chunkSize||this._start>=(v=>(v=v.getResponseHeader("Content-Range"))!==null?parseInt(v.substring(v.
lastIndexOf("/")+1)):-1)(p),this.parseChunk(p.responseText)))},this._chunkError=function(v){v=p.statusText||v,this._sendError(new Error(v))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function h(u){(u=u||{}).chunkSize||(u.chunkSize=i.LocalChunkSize),a.call(
this,u);var p,v,y=typeof FileReader<"u";this.stream=function(b){this._input=b,v=b.slice||b.webkitSlice||b.mozSlice,y?((p=new FileReader).onload=$(this._chunkLoaded,
this),p.onerror=$(this._chunkError,this)):p=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var b=this._input,S=(this._config.chunkSize&&(S=Math.min(this._start+this._config.chunkSize,
this._input.size),b=v.call(b,this._start,S)),p.readAsText(b,this._config.encoding));y||this._chunkLoaded({target:{result:S}})},this._chunkLoaded=function(b){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(b.target.result)},this._chunkError=function(){
this._sendError(p.error)}}function d(u){var p;a.call(this,u=u||{}),this.stream=function(v){return p=v,this._nextChunk()},this._nextChunk=function(){var v,y;if(!this.
_finished)return v=this._config.chunkSize,p=v?(y=p.substring(0,v),p.substring(v)):(y=p,""),this._finished=!p,this.parseChunk(y)}}function f(u){a.call(this,u=u||
{});var p=[],v=!0,y=!1;this.pause=function(){a.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){a.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(b){this._input=b,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){y&&p.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),p.length?this.parseChunk(
p.shift()):v=!0},this._streamData=$(function(b){try{p.push(typeof b=="string"?b:b.toString(this._config.encoding)),v&&(v=!1,this._checkIsFinished(),this.parseChunk(
p.shift()))}catch(S){this._streamError(S)}},this),this._streamError=$(function(b){this._streamCleanUp(),this._sendError(b)},this),this._streamEnd=$(function(){this.
_streamCleanUp(),y=!0,this._streamData("")},this),this._streamCleanUp=$(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function g(u){var p,v,y,b,S=Math.pow(2,53),M=-S,E=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
N=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
T=this,R=0,O=0,D=!1,j=!1,I=[],L={data:[],errors:[],meta:{}};function Y(B){return u.skipEmptyLines==="greedy"?B.join("").trim()==="":B.length===1&&B[0].length===
0}function Q(){if(L&&y&&(P("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+i.DefaultDelimiter+"'"),y=!1),u.skipEmptyLines&&
(L.data=L.data.filter(function(ot){return!Y(ot)})),V()){let ot=function(at){I.push(at)};var K=ot;if(L)if(Array.isArray(L.data[0])){for(var B=0;V()&&B<L.data.length;B++)
L.data[B].forEach(ot);L.data.splice(0,1)}else L.data.forEach(ot)}function U(ot,at){for(var it=u.header?{}:[],et=0;et<ot.length;et++){var Z=et,pt=ot[et],pt=((nt,ct)=>(gt=>(u.
dynamicTypingFunction&&u.dynamicTyping[gt]===void 0&&(u.dynamicTyping[gt]=u.dynamicTypingFunction(gt)),(u.dynamicTyping[gt]||u.dynamicTyping)===!0))(nt)?ct==="t\
rue"||ct==="TRUE"||ct!=="false"&&ct!=="FALSE"&&((gt=>{if(E.test(gt)&&(gt=parseFloat(gt),M<gt&&gt<S))return 1})(ct)?parseFloat(ct):N.test(ct)?new Date(ct):ct===""?
null:ct):ct)(Z=u.header?et>=I.length?"__parsed_extra":I[et]:Z,pt=u.transform?u.transform(pt,Z):pt);Z==="__parsed_extra"?(it[Z]=it[Z]||[],it[Z].push(pt)):it[Z]=pt}
return u.header&&(et>I.length?P("FieldMismatch","TooManyFields","Too many fields: expected "+I.length+" fields but parsed "+et,O+at):et<I.length&&P("FieldMismat\
ch","TooFewFields","Too few fields: expected "+I.length+" fields but parsed "+et,O+at)),it}var tt;L&&(u.header||u.dynamicTyping||u.transform)&&(tt=1,!L.data.length||
Array.isArray(L.data[0])?(L.data=L.data.map(U),tt=L.data.length):L.data=U(L.data,0),u.header&&L.meta&&(L.meta.fields=I),O+=tt)}function V(){return u.header&&I.length===
0}function P(B,U,tt,K){B={type:B,code:U,message:tt},K!==void 0&&(B.row=K),L.errors.push(B)}_(u.step)&&(b=u.step,u.step=function(B){L=B,V()?Q():(Q(),L.data.length!==
0&&(R+=B.data.length,u.preview&&R>u.preview?v.abort():(L.data=L.data[0],b(L,T))))}),this.parse=function(B,U,tt){var K=u.quoteChar||'"',K=(u.newline||(u.newline=
this.guessLineEndings(B,K)),y=!1,u.delimiter?_(u.delimiter)&&(u.delimiter=u.delimiter(B),L.meta.delimiter=u.delimiter):((K=((ot,at,it,et,Z)=>{var pt,nt,ct,gt;Z=
Z||[",","	","|",";",i.RECORD_SEP,i.UNIT_SEP];for(var we=0;we<Z.length;we++){for(var Lt,qe=Z[we],bt=0,Ct=0,mt=0,At=(ct=void 0,new w({comments:et,delimiter:qe,newline:at,
preview:10}).parse(ot)),Dt=0;Dt<At.data.length;Dt++)it&&Y(At.data[Dt])?mt++:(Lt=At.data[Dt].length,Ct+=Lt,ct===void 0?ct=Lt:0<Lt&&(bt+=Math.abs(Lt-ct),ct=Lt));0<
At.data.length&&(Ct/=At.data.length-mt),1.99<Ct&&(nt===void 0||bt<nt||bt===nt&&gt<Ct)&&(nt=bt,pt=qe,gt=Ct)}return{successful:!!(u.delimiter=pt),bestDelimiter:pt}})(
B,u.newline,u.skipEmptyLines,u.comments,u.delimitersToGuess)).successful?u.delimiter=K.bestDelimiter:(y=!0,u.delimiter=i.DefaultDelimiter),L.meta.delimiter=u.delimiter),
z(u));return K.header=V(),u.preview&&u.header&&K.preview++,p=B,v=new w(K),L=v.parse(p,U,tt),Q(),D?{meta:{paused:!0}}:L||{meta:{paused:!1}}},this.paused=function(){
return D},this.pause=function(){D=!0,v.abort(),p=_(u.chunk)?"":p.substring(v.getCharIndex())},this.resume=function(){T.streamer._halted?(D=!1,T.streamer.parseChunk(
p,!0)):setTimeout(T.resume,3)},this.aborted=function(){return j},this.abort=function(){j=!0,v.abort(),L.meta.aborted=!0,_(u.complete)&&u.complete(L),p=""},this.
guessLineEndings=function(ot,K){ot=ot.substring(0,1048576);var K=new RegExp(m(K)+"([^]*?)"+m(K),"gm"),tt=(ot=ot.replace(K,"")).split("\r"),K=ot.split(`
`),ot=1<K.length&&K[0].length<tt[0].length;if(tt.length===1||ot)return`
`;for(var at=0,it=0;it<tt.length;it++)tt[it][0]===`
`&&at++;return at>=tt.length/2?`\r
`:"\r"}}function m(u){return u.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function w(u){var p=(u=u||{}).delimiter,v=u.newline,y=u.comments,b=u.step,S=u.preview,M=u.fastMode,
E=null,N=!1,T=u.quoteChar==null?'"':u.quoteChar,R=T;if(u.escapeChar!==void 0&&(R=u.escapeChar),(typeof p!="string"||-1<i.BAD_DELIMITERS.indexOf(p))&&(p=","),y===
p)throw new Error("Comment character same as delimiter");y===!0?y="#":(typeof y!="string"||-1<i.BAD_DELIMITERS.indexOf(y))&&(y=!1),v!==`
`&&v!=="\r"&&v!==`\r
`&&(v=`
`);var O=0,D=!1;this.parse=function(j,I,L){if(typeof j!="string")throw new Error("Input must be a string");var Y=j.length,Q=p.length,V=v.length,P=y.length,B=_(b),
U=[],tt=[],K=[],ot=O=0;if(!j)return bt();if(M||M!==!1&&j.indexOf(T)===-1){for(var at=j.split(v),it=0;it<at.length;it++){if(K=at[it],O+=K.length,it!==at.length-1)
O+=v.length;else if(L)return bt();if(!y||K.substring(0,P)!==y){if(B){if(U=[],gt(K.split(p)),Ct(),D)return bt()}else gt(K.split(p));if(S&&S<=it)return U=U.slice(
0,S),bt(!0)}}return bt()}for(var et=j.indexOf(p,O),Z=j.indexOf(v,O),pt=new RegExp(m(R)+m(T),"g"),nt=j.indexOf(T,O);;)if(j[O]===T)for(nt=O,O++;;){if((nt=j.indexOf(
T,nt+1))===-1)return L||tt.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:U.length,index:O}),Lt();if(nt===Y-1)return Lt(j.substring(
O,nt).replace(pt,T));if(T===R&&j[nt+1]===R)nt++;else if(T===R||nt===0||j[nt-1]!==R){et!==-1&&et<nt+1&&(et=j.indexOf(p,nt+1));var ct=we((Z=Z!==-1&&Z<nt+1?j.indexOf(
v,nt+1):Z)===-1?et:Math.min(et,Z));if(j.substr(nt+1+ct,Q)===p){K.push(j.substring(O,nt).replace(pt,T)),j[O=nt+1+ct+Q]!==T&&(nt=j.indexOf(T,O)),et!==-1&&et<O&&(et=
j.indexOf(p,O)),Z!==-1&&Z<O&&(Z=j.indexOf(v,O));break}if(ct=we(Z),j.substring(nt+1+ct,nt+1+ct+V)===v){if(K.push(j.substring(O,nt).replace(pt,T)),qe(nt+1+ct+V),et!==
-1&&et<O&&(et=j.indexOf(p,O)),nt=j.indexOf(T,O),B&&(Ct(),D))return bt();if(S&&U.length>=S)return bt(!0);break}tt.push({type:"Quotes",code:"InvalidQuotes",message:"\
Trailing quote on quoted field is malformed",row:U.length,index:O}),nt++}}else if(y&&K.length===0&&j.substring(O,O+P)===y){if(Z===-1)return bt();O=Z+V,Z=j.indexOf(
v,O),et!==-1&&et<O&&(et=j.indexOf(p,O))}else if(et!==-1&&(et<Z||Z===-1))K.push(j.substring(O,et)),O=et+Q,et=j.indexOf(p,O);else{if(Z===-1)break;if(K.push(j.substring(
O,Z)),qe(Z+V),B&&(Ct(),D))return bt();if(S&&U.length>=S)return bt(!0)}return Lt();function gt(mt){U.push(mt),ot=O}function we(mt){var At=0;return At=mt!==-1&&(mt=
j.substring(nt+1,mt))&&mt.trim()===""?mt.length:At}function Lt(mt){return L||(mt===void 0&&(mt=j.substring(O)),K.push(mt),O=Y,gt(K),B&&Ct()),bt()}function qe(mt){
O=mt,gt(K),K=[],Z=j.indexOf(v,O)}function bt(mt){if(u.header&&!I&&U.length&&!N){var At=U[0],Dt=Object.create(null),br=new Set(At);let Oo=!1;for(let be=0;be<At.length;be++){
let Pt=c(At[be]);if(Dt[Pt=_(u.transformHeader)?u.transformHeader(Pt,be):Pt]){let Ve,To=Dt[Pt];for(;Ve=Pt+"_"+To,To++,br.has(Ve););br.add(Ve),At[be]=Ve,Dt[Pt]++,
Oo=!0,(E=E===null?{}:E)[Ve]=Pt}else Dt[Pt]=1,At[be]=Pt;br.add(Pt)}Oo&&console.warn("Duplicate headers found and renamed."),N=!0}return{data:U,errors:tt,meta:{delimiter:p,
linebreak:v,aborted:D,truncated:!!mt,cursor:ot+(I||0),renamedHeaders:E}}}function Ct(){b(bt()),U=[],tt=[]}},this.abort=function(){D=!0},this.getCharIndex=function(){
return O}}function x(u){var p=u.data,v=o[p.workerId],y=!1;if(p.error)v.userError(p.error,p.file);else if(p.results&&p.results.data){var b={abort:function(){y=!0,
k(p.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:A,resume:A};if(_(v.userStep)){for(var S=0;S<p.results.data.length&&(v.userStep({data:p.results.data[S],
errors:p.results.errors,meta:p.results.meta},b),!y);S++);delete p.results}else _(v.userChunk)&&(v.userChunk(p.results,b,p.file),delete p.results)}p.finished&&!y&&
k(p.workerId,p.results)}function k(u,p){var v=o[u];_(v.userComplete)&&v.userComplete(p),v.terminate(),delete o[u]}function A(){throw new Error("Not implemented.")}
function z(u){if(typeof u!="object"||u===null)return u;var p,v=Array.isArray(u)?[]:{};for(p in u)v[p]=z(u[p]);return v}function $(u,p){return function(){u.apply(
p,arguments)}}function _(u){return typeof u=="function"}return i.parse=function(u,p){var v=(p=p||{}).dynamicTyping||!1;if(_(v)&&(p.dynamicTypingFunction=v,v={}),
p.dynamicTyping=v,p.transform=!!_(p.transform)&&p.transform,p.downloadTimeout!==void 0){var v=parseInt(p.downloadTimeout);if(isNaN(v))throw new Error("Config do\
wnloadTimeout value ("+p.downloadTimeout+") not parsable by parseInt(val).");p.downloadTimeout=v}if(!p.worker||!i.WORKERS_SUPPORTED)return v=null,i.NODE_STREAM_INPUT,
typeof u=="string"?(u=c(u),v=new(p.download?l:d)(p)):u.readable===!0&&_(u.read)&&_(u.on)?v=new f(p):(e.File&&u instanceof File||u instanceof Object)&&(v=new h(p)),
v.stream(u);(v=(()=>{var y;return!!i.WORKERS_SUPPORTED&&(y=(()=>{var b=e.URL||e.webkitURL||null,S=t.toString();return i.BLOB_URL||(i.BLOB_URL=b.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",S,")();"],{type:"text/javascript"})))})(),(y=new e.Worker(y)).onmessage=x,
y.id=s++,o[y.id]=y)})()).userStep=p.step,v.userChunk=p.chunk,v.userComplete=p.complete,v.userError=p.error,p.step=_(p.step),p.chunk=_(p.chunk),p.complete=_(p.complete),
p.error=_(p.error),delete p.worker,v.postMessage({input:u,config:p,workerId:v.id})},i.unparse=function(u,p){var v=!1,y=!0,b=",",S=`\r
`,M='"',E=M+M,N=!1,T=null,R=!1,O=((()=>{if(typeof p=="object"){if(typeof p.delimiter!="string"||i.BAD_DELIMITERS.filter(function(I){return p.delimiter.indexOf(I)!==
-1}).length||(b=p.delimiter),typeof p.quotes!="boolean"&&typeof p.quotes!="function"&&!Array.isArray(p.quotes)||(v=p.quotes),typeof p.skipEmptyLines!="boolean"&&
typeof p.skipEmptyLines!="string"||(N=p.skipEmptyLines),typeof p.newline=="string"&&(S=p.newline),typeof p.quoteChar=="string"&&(M=p.quoteChar,E=M+M),typeof p.header==
"boolean"&&(y=p.header),Array.isArray(p.columns)){if(p.columns.length===0)throw new Error("Option columns is empty");T=p.columns}p.escapeChar!==void 0&&(E=p.escapeChar+
M),p.escapeFormulae instanceof RegExp?R=p.escapeFormulae:typeof p.escapeFormulae=="boolean"&&p.escapeFormulae&&(R=/^[=+\-@\t\r].*$/)}})(),new RegExp(m(M),"g"));
if(typeof u=="string"&&(u=JSON.parse(u)),Array.isArray(u)){if(!u.length)return D(T,u,N);if(Array.isArray(u[0]))return D(null,u,N);if(typeof u[0]=="object")return D(
T||Object.keys(u[0]),u,N)}else if(typeof u=="object")return typeof u.data=="string"&&(u.data=JSON.parse(u.data)),Array.isArray(u.data)&&(u.fields||(u.fields=u.meta&&
u.meta.fields||T),u.fields||(u.fields=Array.isArray(u.data[0])?u.fields:typeof u.data[0]=="object"?Object.keys(u.data[0]):[]),Array.isArray(u.data[0])||typeof u.
data[0]=="object"||(u.data=[u.data])),D(u.fields||[],u.data||[],N);throw new Error("Unable to serialize unrecognized input");function D(I,L,Y){var Q="",V=(typeof I==
"string"&&(I=JSON.parse(I)),typeof L=="string"&&(L=JSON.parse(L)),Array.isArray(I)&&0<I.length),P=!Array.isArray(L[0]);if(V&&y){for(var B=0;B<I.length;B++)0<B&&
(Q+=b),Q+=j(I[B],B);0<L.length&&(Q+=S)}for(var U=0;U<L.length;U++){var tt=(V?I:L[U]).length,K=!1,ot=V?Object.keys(L[U]).length===0:L[U].length===0;if(Y&&!V&&(K=
Y==="greedy"?L[U].join("").trim()==="":L[U].length===1&&(L[U][0]==null||L[U][0].length===0)),Y==="greedy"&&V){for(var at=[],it=0;it<tt;it++){var et=P?I[it]:it;at.
push(L[U][et])}K=at.join("").trim()===""}if(!K){for(var Z=0;Z<tt;Z++){0<Z&&!ot&&(Q+=b);var pt=V&&P?I[Z]:Z;Q+=j(L[U][pt],Z)}U<L.length-1&&(!Y||0<tt&&!ot)&&(Q+=S)}}
return Q}function j(I,L){var Y,Q,V;return I==null?"":I.constructor===Date?isNaN(I.getTime())?"":I.toISOString():(V=!1,Y=I.toString(),R&&typeof I!="number"&&typeof I!=
"bigint"&&typeof I!="boolean"&&R.test(Y)&&(I=Y="'"+Y,V=!0),Q=Y.replace(O,E),(V=V||v===!0||typeof v=="function"&&v(I,L)||Array.isArray(v)&&v[L]||((P,B)=>{for(var U=0;U<
B.length;U++)if(-1<P.indexOf(B[U]))return!0;return!1})(Q,i.BAD_DELIMITERS)||-1<Q.indexOf(b)||-1<Y.indexOf(M)||Q.charAt(0)===" "||Q.charAt(Q.length-1)===" ")?M+Q+
M:Q)}},i.RECORD_SEP="",i.UNIT_SEP="",i.BYTE_ORDER_MARK="\uFEFF",i.BAD_DELIMITERS=["\r",`
`,'"',i.BYTE_ORDER_MARK],i.WORKERS_SUPPORTED=!n&&!!e.Worker,i.NODE_STREAM_INPUT=1,i.LocalChunkSize=10485760,i.RemoteChunkSize=5242880,i.DefaultDelimiter=",",i.Parser=
w,i.ParserHandle=g,i.NetworkStreamer=l,i.FileStreamer=h,i.StringStreamer=d,i.ReadableStreamStreamer=f,r&&(e.onmessage=function(u){u=u.data,i.WORKER_ID===void 0&&
u&&(i.WORKER_ID=u.workerId),typeof u.input=="string"?e.postMessage({workerId:i.WORKER_ID,results:i.parse(u.input,u.config),finished:!0}):(e.File&&u.input instanceof
File||u.input instanceof Object)&&(u=i.parse(u.input,u.config))&&e.postMessage({workerId:i.WORKER_ID,results:u,finished:!0})}),(l.prototype=Object.create(a.prototype)).
constructor=l,(h.prototype=Object.create(a.prototype)).constructor=h,(d.prototype=Object.create(d.prototype)).constructor=d,(f.prototype=Object.create(a.prototype)).
constructor=f,i})});var Gp={};zc(Gp,{arrive:()=>Vp,frontEnd:()=>ec,openPage:()=>wc});function G(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function Mt(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function st(t,e,n){let r=e.split(" ").
map(o=>`change:${o}`);for(let o of r)t.on(o,n);return()=>r.forEach(o=>t.off(o,n))}function lt(t,e){let n=new Set(Object.keys(e)),r=()=>{let s=new Set(n);n.clear();
for(let i in e)s.has(i)&&e[i]()};r();let o=Object.keys(e).map(s=>st(t,s,()=>{n.size||queueMicrotask(r),n.add(s)}));return()=>{o.forEach(s=>s()),n.clear()}}var ut=(t,e)=>t.
get_model(e.slice(10)),ft=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function W({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=ft(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function xt(t){let[e,n]=t.shape,r=W(t);return Array.from({length:e},
(o,s)=>r.subarray(s*n,(s+1)*n))}var Kt=t=>({...t,render({model:e,el:n}){function r(){let s=e.get("outdated");n.toggleAttribute("data-outdated",!!s),s&&(n.dataset.outdated=s),n.ariaBusy=s?"true":
null}let o=[t.render({model:e,el:n}),st(e,"outdated",r)];return r(),()=>o.forEach(s=>s())}});var $n={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function Lo(t,e){
let n=$n[t],r=Number;t==="bool"&&(r=s=>+!!s),t.endsWith("int64")&&(r=s=>BigInt(Math.trunc(s)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,r))).buffer)}function xr(t,e){let n=new $n[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var xe=t=>t.reduce((e,n)=>e*
n,1),Ge=({shape:t,dtype:e})=>xe(t)*$n[e].BYTES_PER_ELEMENT,Co=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);function kn(t){
if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[e.length],numbers:e}}
if(Array.isArray(t)){let e=t.map(kn),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??[]],numbers:e.flatMap(
r=>Array.from(r?.numbers??[]))}}return Co(t)?{shape:t.shape,numbers:W(t)}:null}function ye(t,{shape:e,dtype:n},r){let o=n==="bool"?Boolean:Number;if(e.length===
0)return o(t[0]);if(Co(r))return{shape:e,data:new DataView(Float64Array.from(t).buffer)};let s=ArrayBuffer.isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),
i=/^float|64/.test(n)?Float64Array:$n[n],c=(a,[l,...h])=>{let d=xe(h);if(h.length)return Array.from({length:l},(g,m)=>c(a+m*d,h));let f=Array.prototype.slice.call(
t,a,a+l);return s?i.from(f):f.map(g=>o(g))};return c(0,e)}function Po(t,e,n){let r=kn(t);if(!r||String(r.shape)!==String(n))return!1;let o=e instanceof Float32Array?
Math.fround:Number;for(let s=0;s<e.length;s++)if(!Object.is(o(Number(r.numbers[s])),e[s]))return!1;return!0}function Bt(t){let e=new Uint8Array(t.reduce((r,o)=>r+
o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}function _n(t,e){let n=0;return e.map(r=>t.slice(n,n+=r))}var re=(t,e)=>t.length===e?.length&&t.
every((n,r)=>n===e[r]);var Mc=100,Ye=new Set,Ke=new Set,An=new Set,yr=0,$r=0,kr=new Map,Io=t=>Ye.add(t);function Fo(t){for(let e of[Ye,Ke,An])e.delete(t);se()}function Mn(t){Ke.add(t),
$r||($r=requestAnimationFrame(Sc))}var jo=t=>An.add(t);function Sn(t){return yr++,t.finally(()=>{yr--,se()})}var _r=0;function En(t){return _r++,t.finally(()=>{
_r--;for(let e of Ye)Mn(e)})}var Yt=()=>_r>0;function oe({inBackground:t=!0}={}){return new Promise(e=>{kr.set(e,t),se()})}function se(){let t=[...Ke].some(n=>!n.
isPlaying());if(yr||t||Ht.size)return;let e=[...Ye].filter(n=>n.isPending());for(let[n,r]of kr)e.some(({isInBackground:o})=>r||!o)||(kr.delete(n),n())}function Sc(){
Do();let t=new Map;for(let e of Ke)Ke.delete(e),t.set(e,(t.get(e)??0)+1),t.get(e)>Mc?e.report(Object.assign(new Error("it depends on its own outputs through oth\
er links and does not settle"),{name:"RuntimeError"})):e.compute();$r=0,se();for(let e of An)Mn(e);An.clear()}var Ht=new Map,zn;function Ze(t,e,n){if(t.get("pro\
mpt")||[...Ye].some(r=>r.reads(t))){Mt(t,e,n);return}zn||(zn=new MessageChannel,zn.port1.onmessage=Do),Ht.size||zn.port2.postMessage(null),Ht.has(t)||Ht.set(t,new Map),
Ht.get(t)?.set(e,n)}var $e=(t,e)=>Ht.get(t)?.has(e)?Ht.get(t)?.get(e):t.get(e);function Do(){let t=[...Ht];Ht.clear();for(let[e,n]of t)for(let[r,o]of n)Mt(e,r,o);
se()}function Zt(t,e){let n=new Map;function r(o){let s=o.get("key"),i=n.get(s)??{thing:t(s,o),users:0};n.set(s,i),i.users++;let c=!0;return()=>{c&&--i.users===0&&(n.
delete(s),e(i.thing)),c=!1}}return{use:r,find:o=>n.get(o)?.thing}}async function Ec(t){let e=t.widget_manager,n=await ut(e,t.get("choice")),r=async c=>({...c,model:await ut(e,c.widget)}),o=t.get("options"),s=await Promise.all(
o.map(c=>Promise.all(c.map(r))));function i(){let c=n.get("index");if(c!==t.get("applied")){t.set("applied",c);for(let{model:a,trait:l,value:h,array:d}of s[c])Mt(
a,l,d?ye(W(d),d,a.get(l)):h)}}return n.on("change:index",i),i(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",i)}var Oc=Zt((t,e)=>Sn(Ec(e)),t=>t.
then(e=>e())),zr=Oc.use,Bo={initialize:({model:t})=>zr(t)};var Ho=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
-state button{height:30px;padding:0 9px;white-space:nowrap}.gdviz-page-state button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;cursor:defa\
ult}.gdviz-page-state>[role=status]{flex:1 1 100%;line-height:1.4;overflow-wrap:anywhere}.gdviz-page-state textarea{flex:1 1 100%;min-width:0;box-sizing:border-\
box;resize:vertical;background:var(--gdviz-paper);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-page-state input{flex:1 1 1\
00%;min-width:0;height:26px;font-size:12px}.gdviz-page-state .download:after{content:"\\25be" / "";margin-left:6px}.gdviz-page-state .download[aria-expanded=true\
]:after{content:"\\25b4" / ""}.gdviz-page-state>.files{flex:1 1 100%;flex-wrap:wrap}.gdviz-page-state>[hidden]{display:none}.gdviz-pins{container-type:inline-siz\
e;display:flex;flex-direction:column;align-items:flex-start;gap:4px;width:100%;min-width:0;padding-left:14px}.gdviz-pins>button{height:28px;padding:0 10px}.gdvi\
z-pins button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;cursor:default}.gdviz-pins ul{list-style:none;width:100%;margin:0;padding:0}.gdvi\
z-pins li{display:flex;flex-wrap:wrap;align-items:center;gap:2px 8px;min-height:30px}.gdviz-pins li.hidden output,.gdviz-pins li.hidden b{color:var(--gdviz-fain\
t)}.gdviz-pins label{display:flex;align-items:center;gap:6px;min-height:24px}.gdviz-pins input[type=checkbox]{width:16px;height:16px;margin:4px 0;accent-color:v\
ar(--gdviz-blue)}.gdviz-pins input[type=text]{flex:1 1 120px;box-sizing:border-box;min-width:0;height:26px;text-overflow:ellipsis}.gdviz-pins output{font-varian\
t-numeric:tabular-nums;white-space:nowrap}.gdviz-pins li button{min-width:26px;height:26px;padding:0 7px}@container (max-width: 440px){.gdviz-pins input[type=te\
xt]{flex-basis:60%}.gdviz-pins output{flex:1;padding-left:24px}}.gdviz-pins small{flex:1 1 100%;padding-left:38px;color:var(--gdviz-faint);font-size:12px}.gdviz\
-plot .letter text{font-size:10px;font-weight:600}.gdviz-results tr.pinned{color:var(--gdviz-faint)}.gdviz-results tr.pinned th{display:flex;align-items:center;\
gap:4px;min-height:22px}.gdviz-player label{flex:1 1 120px;display:flex;gap:8px;align-items:center;min-width:0}.gdviz-player input{flex:1;min-width:60px;accent-\
color:#D55E00;height:24px}.gdviz-player output{min-width:5.5em;text-align:right}.gdviz-results{width:100%;min-width:0;overflow-x:auto;font-size:12px}.gdviz-resu\
lts table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}.gdviz-results th,.gdviz-results td{padding:1px 2px;border:0;background:none;tex\
t-align:right;white-space:nowrap;font-weight:400;line-height:1.25}.gdviz-results thead th{vertical-align:bottom;white-space:normal;max-width:58px;font-size:11.5\
px;line-height:1.15;color:var(--gdviz-faint);border-bottom:1px solid var(--gdviz-edge)}.gdviz-results thead th[title]:not([title=""]){cursor:help}.gdviz-results\
 td:first-child,.gdviz-results th:first-child{width:22px;padding:1px 0;text-align:center}.gdviz-results tbody th{text-align:left;padding:0}.gdviz-results tr.hid\
den{color:var(--gdviz-faint)}.gdviz-results tr.chosen{background:color-mix(in srgb,#0072B2 14%,var(--gdviz-paper))}.gdviz-results input{width:16px;height:16px;m\
argin:3px 0;vertical-align:middle;accent-color:var(--gdviz-blue)}.gdviz-results button{display:flex;align-items:center;gap:4px;width:100%;min-height:22px;paddin\
g:0;border:0;background:none;color:inherit;font:inherit;text-align:left;white-space:nowrap}.gdviz-results tr.chosen button{font-weight:600}.gdviz-results button\
:hover{background:none;text-decoration:underline}.gdviz-results .swatch{flex:none;width:12px;height:12px;border-radius:3px}.gdviz-results tr.hidden .swatch{opac\
ity:.35}@container (max-width: 420px){.gdviz-results{font-size:11px}.gdviz-results thead th{max-width:48px;font-size:10.5px}.gdviz-results th,.gdviz-results td{\
padding:1px}.gdviz-results button{gap:4px;white-space:normal}.gdviz-results .swatch{width:9px}}.gdviz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-runner sele\
ct,.gdviz-runner input[type=number]{height:30px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge\
);border-radius:4px}.gdviz-runner input[type=number]{width:66px;padding:0 4px}.gdviz-runner input[type=checkbox]{width:18px;height:18px;margin:0 4px 0 0;vertica\
l-align:-4px;accent-color:var(--gdviz-blue)}.gdviz-runner .position{min-width:7em}.gdviz-runner button.wanted{border-color:var(--gdviz-alert);color:var(--gdviz-\
alert)}.gdviz-runner .history{display:block;width:100%;max-width:420px;margin:0 0 4px;accent-color:var(--gdviz-blue)}.gdviz-slider{display:flex;align-items:cent\
er;gap:8px;height:32px}.gdviz-slider label{flex:1;min-width:0;display:flex;align-items:center;gap:8px}.gdviz-slider label span{flex:0 0 112px;text-align:right;w\
hite-space:nowrap;overflow:hidden;text-overflow:ellipsis}.gdviz-slider input{accent-color:var(--gdviz-blue);margin:0}.gdviz-slider input[type=range]{flex:1;min-\
width:40px;height:24px}.gdviz-slider input[type=text]{flex:0 0 64px;width:64px;box-sizing:border-box;height:24px;padding:0 4px;border:1px solid transparent;bord\
er-radius:3px;background:transparent;color:inherit;font:inherit;font-variant-numeric:tabular-nums;text-align:right}.gdviz-slider input[type=text]:hover,.gdviz-s\
lider input[type=text]:focus{border-color:var(--gdviz-edge);background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-slider input[type=text][aria-invalid=tru\
e]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opacity:.5}.gdviz-surface3d-view .scene{cursor:grab;touch-action:pan-y;border-radius:4px;overflo\
w:hidden}.gdviz-surface3d-view .scene:active{cursor:grabbing}.gdviz-surface3d-view .scene:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px}\
.gdviz-surface3d-view svg{pointer-events:none}.gdviz-surface3d-view .under{position:absolute}.gdviz-surface3d-view canvas{background:none}
`;var Ar=new CSSStyleSheet;Ar.replaceSync(Ho);function Uo(t){t.adoptedStyleSheets.includes(Ar)||t.adoptedStyleSheets.push(Ar)}var Wo=()=>Uo(document);function qo(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&Uo(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var Sr=globalThis,Vo=t=>t,On=Sr.trustedTypes,Go=On?On.createPolicy("lit-html",{createHTML:t=>t}):void 0,Er="$lit$",Ut=`lit$${Math.random().toFixed(9).slice(2)}$`,
Or="?"+Ut,Nc=`<${Or}>`,ce=document,Qe=()=>ce.createComment(""),Xe=t=>t===null||typeof t!="object"&&typeof t!="function",Tr=Array.isArray,Xo=t=>Tr(t)||typeof t?.[Symbol.
iterator]=="function",Mr=`[ 	
\f\r]`,Je=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ko=/-->/g,Yo=/>/g,ie=RegExp(`>|${Mr}(?:([^\\s"'>=/]+)(${Mr}*=${Mr}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Zo=/'/g,Jo=/"/g,ts=/^(?:script|style|textarea|title)$/i,Nr=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),C=Nr(1),q=Nr(2),vt=Nr(
3),yt=Symbol.for("lit-noChange"),H=Symbol.for("lit-nothing"),Qo=new WeakMap,ae=ce.createTreeWalker(ce,129);function es(t,e){if(!Tr(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return Go!==void 0?Go.createHTML(e):e}var ns=(t,e)=>{let n=t.length-1,r=[],o,s=e===2?"<svg>":e===3?"<math>":"",i=Je;
for(let c=0;c<n;c++){let a=t[c],l,h,d=-1,f=0;for(;f<a.length&&(i.lastIndex=f,h=i.exec(a),h!==null);)f=i.lastIndex,i===Je?h[1]==="!--"?i=Ko:h[1]!==void 0?i=Yo:h[2]!==
void 0?(ts.test(h[2])&&(o=RegExp("</"+h[2],"g")),i=ie):h[3]!==void 0&&(i=ie):i===ie?h[0]===">"?(i=o??Je,d=-1):h[1]===void 0?d=-2:(d=i.lastIndex-h[2].length,l=h[1],
i=h[3]===void 0?ie:h[3]==='"'?Jo:Zo):i===Jo||i===Zo?i=ie:i===Ko||i===Yo?i=Je:(i=ie,o=void 0);let g=i===ie&&t[c+1].startsWith("/>")?" ":"";s+=i===Je?a+Nc:d>=0?(r.
push(l),a.slice(0,d)+Er+a.slice(d)+Ut+g):a+Ut+(d===-2?c:g)}return[es(t,s+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},tn=class t{constructor({strings:e,
_$litType$:n},r){let o;this.parts=[];let s=0,i=0,c=e.length-1,a=this.parts,[l,h]=ns(e,n);if(this.el=t.createElement(l,r),ae.currentNode=this.el.content,n===2||n===
3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(o=ae.nextNode())!==null&&a.length<c;){if(o.nodeType===1){if(o.hasAttributes())for(let d of o.
getAttributeNames())if(d.endsWith(Er)){let f=h[i++],g=o.getAttribute(d).split(Ut),m=/([.?@])?(.*)/.exec(f);a.push({type:1,index:s,name:m[2],strings:g,ctor:m[1]===
"."?Nn:m[1]==="?"?Rn:m[1]==="@"?Ln:ue}),o.removeAttribute(d)}else d.startsWith(Ut)&&(a.push({type:6,index:s}),o.removeAttribute(d));if(ts.test(o.tagName)){let d=o.
textContent.split(Ut),f=d.length-1;if(f>0){o.textContent=On?On.emptyScript:"";for(let g=0;g<f;g++)o.append(d[g],Qe()),ae.nextNode(),a.push({type:2,index:++s});o.
append(d[f],Qe())}}}else if(o.nodeType===8)if(o.data===Or)a.push({type:2,index:s});else{let d=-1;for(;(d=o.data.indexOf(Ut,d+1))!==-1;)a.push({type:7,index:s}),
d+=Ut.length-1}s++}}static createElement(e,n){let r=ce.createElement("template");return r.innerHTML=e,r}};function le(t,e,n=t,r){if(e===yt)return e;let o=r!==void 0?
n._$Co?.[r]:n._$Cl,s=Xe(e)?void 0:e._$litDirective$;return o?.constructor!==s&&(o?._$AO?.(!1),s===void 0?o=void 0:(o=new s(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=o:n._$Cl=o),o!==void 0&&(e=le(t,o._$AS(t,e.values),o,r)),e}var Tn=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??ce).importNode(n,!0);ae.currentNode=
o;let s=ae.nextNode(),i=0,c=0,a=r[0];for(;a!==void 0;){if(i===a.index){let l;a.type===2?l=new ke(s,s.nextSibling,this,e):a.type===1?l=new a.ctor(s,a.name,a.strings,
this,e):a.type===6&&(l=new Cn(s,this,e)),this._$AV.push(l),a=r[++c]}i!==a?.index&&(s=ae.nextNode(),i++)}return ae.currentNode=ce,o}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},ke=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){
this.type=2,this._$AH=H,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=le(this,e,n),
Xe(e)?e===H||e==null||e===""?(this._$AH!==H&&this._$AR(),this._$AH=H):e!==this._$AH&&e!==yt&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):Xo(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
H&&Xe(this._$AH)?this._$AA.nextSibling.data=e:this.T(ce.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=tn.createElement(es(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let s=new Tn(o,this),i=s.u(this.options);s.p(n),this.
T(i),this._$AH=s}}_$AC(e){let n=Qo.get(e.strings);return n===void 0&&Qo.set(e.strings,n=new tn(e)),n}k(e){Tr(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,o=0;for(let s of e)o===n.length?n.push(r=new t(this.O(Qe()),this.O(Qe()),this,this.options)):r=n[o],r._$AI(s),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=Vo(e).nextSibling;Vo(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},ue=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,s){this.type=1,this.
_$AH=H,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=s,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=H}_$AI(e,n=this,r,o){let s=this.strings,i=!1;if(s===void 0)e=le(this,e,n,0),i=!Xe(e)||e!==this._$AH&&e!==yt,i&&(this._$AH=e);else{let c=e,a,
l;for(e=s[0],a=0;a<s.length-1;a++)l=le(this,c[r+a],n,a),l===yt&&(l=this._$AH[a]),i||=!Xe(l)||l!==this._$AH[a],l===H?e=H:e!==H&&(e+=(l??"")+s[a+1]),this._$AH[a]=
l}i&&!o&&this.j(e)}j(e){e===H?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Nn=class extends ue{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===H?void 0:e}},Rn=class extends ue{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==H)}},Ln=class extends ue{constructor(e,n,r,o,s){super(e,n,r,o,s),this.type=5}_$AI(e,n=this){if((e=le(this,e,n,0)??H)===yt)return;let r=this._$AH,o=e===
H&&r!==H||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,s=e!==H&&(r===H||o);o&&this.element.removeEventListener(this.name,this,r),s&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},Cn=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){le(this,e)}},rs={
M:Er,P:Ut,A:Or,C:1,L:ns,R:Tn,D:Xo,V:le,I:ke,H:ue,N:Rn,U:Ln,B:Nn,F:Cn},Rc=Sr.litHtmlPolyfillSupport;Rc?.(tn,ke),(Sr.litHtmlVersions??=[]).push("3.3.3");var os=(t,e,n)=>{
let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let s=n?.renderBefore??null;r._$litPart$=o=new ke(e.insertBefore(Qe(),s),s,void 0,n??{})}return o._$AI(t),
o};var Jt=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function F(t,e,...n){return os(e,t),n.map(r=>t.querySelector(r))}var en=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function Rr(t,e,n){let r=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:r,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}var Wt=t=>t?"":"display: none";function rt(t,...e){qo(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var Lc={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},kt=t=>Lc[t]??t;function Lr(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function ss(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function _e(t,e){let n=0,r=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===
n||(n=o,e(o))});return r.observe(t),()=>r.disconnect()}var Cc=["dead","restarting","autorestarting","starting"];function ze(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,o=0;function s(){
r||=Cc.includes(t.status);let i=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(i))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(i)}for(let i of n)i.connect(s);return s(),()=>{clearTimeout(o);for(let i of n)i.disconnect(s)}}var is=50,Pn=new Set,as=0;function cs(t,e,n){let r={link:t,sources:e,targets:n,outdated:null};return Pn.add(r),Cr.size&&nn(),{outdate(o,s=performance.now()){r.outdated?.
text!==o&&(r.outdated={since:Math.min(s,r.outdated?.since??1/0),text:o},nn())},renew(o=null){!r.outdated&&o===null||(r.outdated=o===null?null:{since:o,text:r.outdated?.
text??"computing …"},nn())},leave(){Pn.delete(r),nn()}}}var Cr=new Map;function nn(){clearTimeout(as);let t=performance.now(),e=1/0,n=new Map;for(let[{link:o,
targets:s},{since:i,text:c}]of Pc())if(i+is>t)e=Math.min(e,i+is);else for(let{model:a}of[{model:o},...s])n.set(a,c);let r=Cr;Cr=n;for(let o of new Set([...r.keys(),
...n.keys()]))Fc(o,n.get(o)??"");e<1/0&&(as=setTimeout(nn,e-t))}function Pc(){let t=new Map([...Pn].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let r of Pn)r.sources.some(s=>e.targets.some(i=>Ic(s,i)))&&!t.has(r)&&t.set(r,n);return t}var Ic=(t,e)=>t.model===e.model&&t.trait===e.trait;function Fc(t,e){
($e(t,"outdated")??"")!==e&&(Ze(t,"outdated",e),t.get("opacities")&&Ze(t,"opacities",e?[jc]:[]))}var jc=.3;var ls=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),Dc=230;function us(t,e){let n=t.slice(),
[r,o,s]=[0,0,0];for(let i of e){if(o|=(i&127)<<s,s+=7,i&128)continue;r+=o;let c=n[r+1]===Dc;n[r]=c?1:253,n[r+1]=c?1:133,n[r+2]=c?1:2,o=s=0}return n}var Pr=8,In=5,Bc=50,Hc=8;async function ps(t,e){let n=jn(ls)?us(ft(t),ft(e)):ft(t);return jn(n)?WebAssembly.compile(n).catch(()=>null):null}var jn=t=>!!globalThis.
WebAssembly?.validate(t);function Fn({memory:t,run:e},n,r){let o=new Uint8Array(t.buffer);for(let{address:s,data:i}of n)o.set(i,s);return e(),r.map(({address:s,
length:i})=>o.slice(s,s+i))}function Uc(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let o=performance.
now();try{let s=t(e,r.inputs,n),i=performance.now()-o;postMessage({results:s,milliseconds:i},s.map(({buffer:c})=>c))}catch(s){postMessage({error:s.message})}}}function Wc(t,e){
let n=URL.createObjectURL(new Blob([`(${Uc})(${Fn})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var ds=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function fs(t,e,n,r){let{exports:o}=await WebAssembly.instantiate(t),s=e.map(g=>({address:g.
address,length:Ge(g)})),i=[],c=null,a=null;return n>Pr&&h(),{start:l,measure:d,isBusy:()=>a!==null,close:f};function l(g,m,w){if(c){a={job:m,counts:w},c.postMessage(
{inputs:g});return}let x=performance.now(),k;try{k=Fn(o,g,s)}catch(z){return r(m,{error:z})}let A=performance.now()-x;i=[...i.slice(1-In),A],(A>Bc||i.length===In&&
ds(i)>Pr)&&h(),r(m,{results:k,milliseconds:A})}function h(){c=Wc(t,s),c&&(c.onmessage=({data:g})=>{let{job:m,counts:w}=a;if(a=null,g.error)return r(m,{isLate:!0,
error:Object.assign(new Error(g.error),{name:"RuntimeError"})});w&&(i=[...i.slice(1-In),g.milliseconds]),r(m,{isLate:!0,...g})},c.onerror=()=>{let g=a;c=a=null,
g&&r(g.job,{isLate:!0})})}function d(g){if(c){let k=i.length?ds(i):null;if(a||n===1/0||i.length<In||Math.max(...i)>Pr/2)return k;f(),i=[]}let m=g();Fn(o,m,[]);let w=performance.
now(),x=0;do Fn(o,m,[]);while(x++,performance.now()-w<Hc);return(performance.now()-w)/x}function f(){c?.terminate(),c=a=null}}var hs=["single_steps","resets","anew","anew_steps","playing"];function gs(t,e,n,r){let{restart:o,steps:s,before:i,starting:c,editing:a}=t.get("running"),l=i.map(
Ge),h=_n(ft(t.get("carried")),l),d=0,f=!1,g=$(),m=_n(ft(t.get("computed")),n.map(Ge)),w=0,x={restart:!1,steps:0},k=1;for(let E of hs)e.on(`change:${E}`,A);return addEventListener(
"pagehide",r.tell),t.on("change:carried",S),{isPlaying:z,isPending:_,plan:u,inputs:v,store:y,putBack:p,shareState:b,stop:M};function A(){r.changed(),z()||r.tell()}
function z(){return e.get("playing")&&!Yt()}function $(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function _(){
let E=$();return f||z()||E.single!==g.single||E.resets!==g.resets||E.anew!==g.anew}function u(E){let N=$(),T=E.map((L,Y)=>!re(L,m[Y])),R=c.some(L=>T[L]),O=N.anew>
0&&(N.anew!==g.anew||T.some((L,Y)=>L&&!a.includes(Y))),D=N.resets!==g.resets,j=Math.max(N.single-g.single,0);z()&&(w+=e.get("speed"),j+=Math.floor(w),w%=1),g=N,
m=E,f=!1;let I=x;return x={restart:!1,steps:0},O||R||D?{restart:!0,steps:O?N.anew:0,version:d}:{restart:I.restart,steps:I.steps+j,version:d}}function p(E){x=E}function v(E={
restart:!1,steps:k}){let N=(T,R)=>({address:T,data:new Uint8Array(Int32Array.of(R).buffer)});return E.steps&&(k=E.steps),[N(o,Number(E.restart)),N(s,E.steps),...h.
map((T,R)=>({address:i[R].address,data:T}))]}function y(E,N){N.version===d&&(h=E)}function b(){t.off("change:carried",S),t.set("carried",new DataView(Bt(h).buffer)),
t.on("change:carried",S)}function S(){h=_n(ft(t.get("carried")),l),g=$(),f=!0,d++,r.changed()}function M(){for(let E of hs)e.off(`change:${E}`,A);removeEventListener(
"pagehide",r.tell),t.off("change:carried",S)}}var qc=400,ms=30,bs="not computed",Dn=(t,e)=>Object.assign(new Error(e),{name:t}),vs=t=>`(${t.join(", ")}${t.length===1?",":""})`;function Ir({model:t,trait:e,name:n,
shape:r,dtype:o}){let s=kn(t.get(e));if(!s)throw Dn("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(t.get(e))??"undefined"}`);if(String(s.shape)!==
String(r))throw Dn("ValueError",`${n} had shape ${vs(r)} when it was linked, but now it has shape ${vs(s.shape)}`);let i=Lo(o,s.numbers);if(!o.startsWith("float")&&
Array.from(xr(o,i)).some((c,a)=>c!==Number(s.numbers[a])))throw Dn("ValueError",`${n} was ${o} when it was linked, which cannot represent its current value; lin\
k it with floating-point numbers`);return i}function xs(t,e){try{return re(Bt(t.map(Ir)),e)}catch{return!1}}async function ys(t,e){if(t.get("closed"))return null;
let n=t.widget_manager,r=a=>Promise.all(a.map(async l=>({...l,model:await ut(n,l.widget)}))),[o,s]=await Promise.all([r(t.get("sources")),r(t.get("targets"))]),
i=cs(t,o,s);if(t.get("where")!=="browser")return ws(t,o,i);xs(o,ft(t.get("computed")))||i.outdate("compiling …");let c=await ps(t.get("module"),t.get("fusions"));
return c?Vc(t,c,o,s,i,e):(n.exported?e.show(Dn("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):
(t.set("where","kernel"),t.save_changes()),ws(t,o,i))}function ws(t,e,n){let r=t.widget_manager.exported?"needs Python":"computing …";function o(){xs(e,ft(t.get(
"computed")))?n.renew():n.outdate(t.get("error_message")?bs:r)}let s=e.map(i=>st(i.model,i.trait,o));return s.push(st(t,"computed error_message",o)),o(),{stop:()=>[
...s,n.leave].forEach(i=>i()),isRunning:!1}}async function Vc(t,e,n,r,o,s){let i=t.widget_manager,c=t.get("outputs"),a=await fs(e,c,t.get("background")?1/0:t.get(
"milliseconds"),N),l=t.get("runner")&&await ut(i,t.get("runner")),h=!!t.get("background"),d={compute:E,report:L,isInBackground:h,reads:V=>n.some(P=>P.model===V),
isPending:O,isPlaying:R},f=l&&gs(t,l,n,{changed:u,tell:I}),g=ft(t.get("computed")),m=null,w=null,x=null,k=!1,[A,z]=[0,0],$=0,_=[...n.map(V=>[V.model,`change:${V.
trait}`,p]),[t,"change:computed",S],[t,"change:running_in",y],[t,"change:where",Y],[t,"change:closed",Y],[t,"msg:custom",b]];for(let[V,P,B]of _)V.on(P,B);return Io(
d),v(),j(),u(),{stop:Q,isRunning:!0};function u(){Mn(d)}function p(){x??=performance.now(),u()}function v(){t.get("running_in")!=="browser"&&(t.set("running_in",
"browser"),t.save_changes())}function y(){t.get("running_in")!=="browser"&&(g=null,v(),u())}function b({event:V}){V==="ask"&&t.send({event:"here"})}function S(){
g=ft(t.get("computed")),u()}function M(V){return V.map((P,B)=>({address:n[B].address,data:P}))}function E(){let V;try{V=n.map(Ir)}catch(tt){return L(tt)}let P=Bt(
V);if(!f?.isPending()){if(re(P,g))return x=null,T(P);if(re(P,m))return}if(re(P,g)||o.outdate("computing …",x??void 0),a.isBusy())return;let B=f?.plan(V),U=[...M(
V),...B?f.inputs(B):[]];x=null,a.start(U,{joined:P,work:B},!B||B.steps>0)}function N({joined:V,work:P},{results:B,milliseconds:U,error:tt,isLate:K}){if(K&&u(),!B){
P&&f.putBack(P),tt&&(m=V,L(tt));return}R()&&D(U??0),P&&f.store(B.slice(B.length-t.get("running").before.length),P);for(let{model:ot,trait:at,output:it}of r){let{
shape:et,dtype:Z}=c[it],pt=xr(Z,B[it]),nt=$e(ot,at);Po(nt,pt,et)||Ze(ot,at,ye(pt,{shape:et,dtype:Z},nt))}w=[V,...B],T(V),R()&&!K&&jo(d)}function T(V){g=V,m=null,
o.renew(x),k&&s.show(null),k=!1,j(),se()}function R(){return!!f?.isPlaying()}function O(){return a.isBusy()&&!R()}function D(V){A+=V,!(++z%ms)&&(t.set("page_mil\
liseconds",A/ms),A=0)}function j(){clearTimeout($),$=setTimeout(()=>{try{let V=a.measure(()=>[...M(n.map(Ir)),...f?.inputs()??[]]);V!==null&&t.set("page_millise\
conds",V)}catch{}I()},qc)}function I(){w&&(t.set("snapshot",new DataView(Bt(w).buffer)),w=null,f?.shareState(),t.save_changes())}function L(V){console.warn(V),k=
!0,g=null,o.outdate(bs),R()&&(l.set("playing",!1),l.save_changes()),s.show(V)}function Y(){Q(),s.ended()}function Q(){clearTimeout($);for(let[V,P,B]of _)V.off(P,
B);f?.stop(),a.close(),o.leave(),Fo(d)}}var Fr=new EventTarget;function Gc(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=s=>{Object.assign(n,s),Fr.dispatchEvent(new Event(t))},o={
show:s=>r({error:s}),ended:()=>r({isRunning:!1})};return n.started=ys(e,o).catch(s=>(console.error(s),null)),Sn(n.started).then(s=>r({isRunning:s?.isRunning??!1})),
n}var $s=Zt(Gc,({started:t})=>t.then(e=>e?.stop())),de=$s.use,rn=t=>$s.find(t.get("key"))??{isRunning:!1,error:null};function Bn(t,e){let n=t.get("key");return Fr.
addEventListener(n,e),()=>Fr.removeEventListener(n,e)}var Hn=(t,e)=>C`<div class="gdviz-note gdviz-needs-python">${e}${jr(t)}</div>`;function jr({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=Kc(e,
await t.query?.()??"")};return e?C` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:H}function Kc(t,e){if(!e)return t;let n=new URL(t,location.href),
r=s=>`${s}${s.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=r(n.search):n.searchParams.set("urlpath",r(o)),n.href}var Yc="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",Zc="The server is gone. Nothing on this page needs it: everything continues in your browser.",Jc="Greyed-out controls need Python.";function ks(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function Qc(t){let e=ft(t.get("text")??new Uint8Array);return e.
length===0?Xc(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function Xc(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function tl(t,e){let n=()=>{},r=!1;async function o(){let s=t.get("link");if(!s)return;let i=await ut(t.widget_manager,s);if(r||s!==t.get("link"))
return;n();let c=()=>e(i),a=[de(i),Bn(i,c),st(i,"where milliseconds page_milliseconds outdated",c)];n=()=>a.forEach(l=>l()),c()}return t.on("change:link",o),o(),
()=>{r=!0,t.off("change:link",o),n()}}function el({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(s=>ut(e,s)));if(e.exported){n().
then(s=>s.forEach(i=>Mt(i,"disabled",!0)));return}let r=new Map;async function o(s){if(!!t.get("lost")===s)return;if(t.set("lost",s),!s){for(let[c,a]of r)Mt(c,"\
disabled",a);return r.clear()}let i=await n();if(t.get("lost"))for(let c of i)r.has(c)||r.set(c,c.get("disabled")),Mt(c,"disabled",!0)}return e.kernel&&ze(e.kernel,
s=>o(s!=="connected"))}function nl({model:t,el:e}){rt(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,o=null,s=null;function i(m){
if(m.get("outdated"))return m.get("outdated");let{isRunning:w}=rn(m);return w?`computed in your browser${ks(m.get("page_milliseconds"))} · 0 round trips`:r?"w\
aiting for your browser":`computed by the server${ks(m.get("milliseconds"))} · 1 round trip`}async function c(){let m=o,w=await Qc(m);s||(s={name:m.get("name"),
size:ft(m.get("module")).length,text:w,isCopied:!1},d(),e.querySelector("dialog")?.showModal())}function a(){s=null,d()}async function l(m){m.isCopied=await en(
m.text),m.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),d()}let h=m=>C`
    <dialog class="gdviz-program" @close=${a}>
      <div class="head">
        <b>WebAssembly text of “${m.name}”, ${(m.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(m)}>${m.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${m.text}</pre>
    </dialog>`;function d(){let m=C`<div class="gdviz-notice" role="alert">${n?Yc:Zc}</div>`;F(e,C`
      <div class="line">
        <span class="status">${o?i(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${c}
          ?hidden=${!o||!rn(o).isRunning}>Show the program</button>
      </div>
      ${r&&n?Hn(t.widget_manager,Jc):H}
      ${s?h(s):H}${t.get("lost")?m:H}`)}let f=tl(t,m=>{o=m,d()}),g=st(t,"lost",d);return d(),()=>{f(),g()}}var _s={initialize:el,render:nl};var J=(t,e,n)=>Math.min(Math.max(t,e),n),Un=t=>t.replaceAll("-","−").replace("e+","e");function X(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?Un(String(Number(t.toPrecision(e)))):Un(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function Dr(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(o=>X(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(r).size===t.length)
return r}}var Wn=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var rl=62,ol=38;function It({low:t,high:e,log:n=!1,from:r,to:o}){[t,e]=n?il(t,e):sl(t,e);let[s,i]=n?[Math.log10(t),Math.log10(e)]:[t,e],c=(o-r)/(i-s),a=d=>r+((n?
Math.log10(d):d)-s)*c,l=d=>d.map(([f,g])=>({at:a(f),text:g})),h=Math.max(Math.floor(Math.abs(o-r)/(o>r?rl:ol)),1);return{low:t,high:e,log:n,to:a,from:d=>n?10**(s+
(d-r)/c):s+(d-r)/c,ticks:()=>{if(n&&i-s>1.5&&Math.floor(i)>Math.ceil(s))return l(al(s,i,1.5*h));let d=zs(t,e,h);return l(d.length>1?d:zs(t,e,2*h+1))}}}var Ae=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function on(t,e){let[n,r]=[1/0,-1/0];for(let o of t)for(let s of o)e(s)&&(s<
n&&(n=s),s>r&&(r=s));return[n,r]}function sl(t,e){if(!Number.isFinite(t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*
n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function il(t,e){return!(e>0)||!Number.isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function zs(t,e,n){let r=(e-
t)/n,o=10**Math.floor(Math.log10(r)),s=o*([1,2,5].find(g=>g*o>=r*(1-1e-9))??10),i=Math.ceil(-Math.log10(s)-1e-9),c=Math.max(Math.abs(t),Math.abs(e)),a=c>=1e5||s<
1e-4,l=Math.min(Math.max(Math.floor(Math.log10(c))+i,0)+1,12),h=g=>a?g?Number(g.toPrecision(l)).toExponential():"0":g.toFixed(Math.max(i,0)),d=Math.ceil(t/s-1e-6),
f=Math.max(Math.floor(e/s+1e-6)-d+1,0);return Array.from({length:f},(g,m)=>[(d+m)*s,Un(h((d+m)*s))])}function al(t,e,n){let r=Math.ceil(t-1e-9),o=Math.floor(e+1e-9),
s=Math.ceil((o-r+1)/(n+1)),i=Array.from({length:Math.floor((o-r)/s)+1},(a,l)=>r+l*s),c=i.every(a=>a>=-3&&a<=4);return i.map(a=>[10**a,c?String(+`1e${a}`):`10${Wn(
a)}`])}var cl=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,ll=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),Me=(t,e=0)=>cl(ll(t).map(n=>Math.round(n+(255-n)*e)));function Se(t,e,[
n,r],o){if(!r||!n)return Hr(t);let s=new Uint32Array(r*n);for(let i=0;i<n;i++){let c=(n-1-i)*r;for(let a=0;a<r;a++)s[i*r+a]=o(e[c+a])}Br(t,s,r)}function Br(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),qn(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var Hr=t=>qn(
t).clearRect(0,0,t.width,t.height),qn=t=>t.getContext("2d");function Vn(t,e){let n=Uint32Array.from({length:511},(r,o)=>Me(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var As=.5,ul=.6;function Ms(t,{width:e,height:n},r,[o,s],i,c){let a=new Uint32Array(e*n),[l,h,d]=[0,As,As/2].map(w=>Uint32Array.from(c,x=>Me(x,w))),f=Float64Array.
of(-1/0,...i.subarray(1,-1),1/0),g=(s-1)/e,m=(o-1)/n;for(let w=0;w<n;w++){let x=(n-w-.5)*m,k=Math.min(Math.floor(x),o-2),A=x-k,z=k*s,$=z+s,_=w*e,u=0;for(let p=0,
v=0;p<s-1;p++){let y=r[z+p],b=r[z+p+1],S=y+A*(r[$+p]-y),M=b+A*(r[$+p+1]-b),E=p===s-2?e:Math.min(Math.ceil((p+1)/g-.5),e),N=(M-S)*g;if(!(Math.abs(N)<1/0)){_+=E-v,
v=E;continue}let T=(r[$+p]-y+r[$+p+1]-b)*.5*m,R=ul*Math.sqrt(N*N+T*T),O=S+((v+.5)*g-p)*(M-S);for(;v<E;v++,_++,O+=N){for(;O>=f[u+1];)u++;for(;O<f[u];)u--;let D=Math.
min(O-f[u],f[u+1]-O);a[_]=D>=R?l[u]:D>=R/2?d[u]:h[u]}}}Br(t,a,e)}function sn(t,e){let n=t.length-1;return Array.from({length:e},(r,o)=>t[Math.floor(e>1?n/(e-1)*
o:n/2)])}function Ss(t,[e,n],{left:r,top:o,width:s,height:i},[c,a,l,h]){let d=e*n,f=Float64Array.from({length:d},(k,A)=>Math.hypot(t[2*A],t[2*A+1])),g=f.reduce(
(k,A)=>A>k&&A<1/0?A:k,0),m=s/n/1.25,w=Math.max(s*.0016,.5),x=[];for(let k=0;k<d;k++){if(!(f[k]>0&&f[k]<1/0))continue;let A=r+s*(k%n+.5)/n,z=o+i*(1-(Math.floor(k/
n)+.5)/e),$=-t[2*k]*(s/(a-c)),_=t[2*k+1]*(i/(h-l)),u=m*J(1+Math.log10(f[k]/g)/3,.25,1)/2/Math.hypot($,_);x.push(an(A,z,$*u,_*u,w))}return x.join("")}var $t=t=>Math.
round(t*10)/10;function an(t,e,n,r,o){let s=Math.hypot(n,r),[i,c]=[-r/s,n/s],a=Math.min(10*o,1.2*s),l=.3*a,h=(m,w)=>`${$t(t+n*m+i*w)},${$t(e+r*m+c*w)}`,d=1-a/s,
f=`${h(-1,o)} ${h(d,o)} ${h(d,l)}`,g=`${h(d,-l)} ${h(d,-o)} ${h(-1,-o)}`;return`M${f} ${h(1,0)} ${g}Z`}var dl=10,Ur=12,pl=68,fl=9;function Es({left:t,top:e,width:n,height:r},o,s,i){let c=t+n+dl,a=c+Ur,l=i.length>=fl,h=o.toReversed().map((d,f)=>{let g=1-f/o.length;
return q`<rect x=${c} width=${Ur} y=${e+r*(1-g)} height=${r*g} fill=${d} />`});return q`
    ${h}
    <rect class="frame" x=${c} y=${e} width=${Ur} height=${r} />
    ${s.map(({at:d,text:f})=>{let g=e+r*(1+d);return q`<path class="tick" d="M${a},${g}h3" /><text x=${a+6} y=${g} dy="0.35em">${f}</text>`})}
    <text y=${e-10} x=${l?t+n+pl:c-2} text-anchor=${l?"end":"start"}>${i}</text>`}var Gn=t=>t.map(({name:e,color:n,kind:r="line"})=>{let o=C`<span class="swatch ${r}" .style=${`\
color: ${kt(n)}`}></span>`;return C`<span class="entry">${o}${e}</span>`});function cn(t){let[e,n]=[t.get("colors"),Ee(t)];return t.get("names").map((o,s)=>({name:o,
color:e[s%e.length]})).filter((o,s)=>n(s))}function Ee(t){let e=t.get("shown")&&W(t.get("shown"));return n=>!e?.length||e[n]>0}function _t(t,e){let{left:n,top:r}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-r]}function qt(t,e){let n=t.currentTarget;n.setPointerCapture(t.pointerId);
let r=new AbortController,{signal:o}=r;n.addEventListener("pointermove",e,{signal:o});for(let s of["pointerup","pointercancel"])n.addEventListener(s,()=>r.abort(),
{signal:o})}var hl={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},pe=t=>hl[t.key]??null;function fe(t,e=()=>!0){t.addEventListener("touchsta\
rt",n=>e(n)&&n.preventDefault(),{passive:!1})}function Kn({surface:t,handle:e,to:n,by:r,idle:o=()=>!1}){let s=i=>{i.preventDefault(),e.focus({preventScroll:!0}),
qt(i,n)};t.addEventListener("pointerdown",i=>{i.button!==0||i.pointerType==="touch"||o()||(n(i),s(i))}),t.addEventListener("click",i=>{i.pointerType==="touch"&&
!o()&&n(i)}),e.addEventListener("pointerdown",i=>i.button===0&&s(i)),fe(e),e.addEventListener("keydown",i=>{let c=pe(i);c&&(i.preventDefault(),r(c,i.shiftKey))})}var ln={left:56,right:14,top:10,bottom:42},Yn={left:56,right:68,top:24,bottom:42},gl=6.4,ml=6.5,vl=104;function Oe(t,{name:e,...n}){rt(t,e,"gdviz-plane");let r=C`<div></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,
[o,s,i,c]=F(t,r,"div",".gdviz-legend",".panel",".status"),a=Wr(o,n);return{...a,panel:i,status:c,bar:l=>F(a.bar,l&&Es(a.area,...l)),legend:l=>F(s,Gn(l))}}function Wr(t,{
label:e,ratio:n=.75,margins:r=ln}){t.classList.add("gdviz-plot");let o=Jt(),s={left:r.left,top:r.top,width:0,height:0},i=320,c=()=>{},a=()=>({from:s.left,to:s.left+
s.width}),l=()=>({from:s.top+s.height,to:s.top});function h(){s.width=Math.max(i-s.left-r.right,40),s.height=Math.max(Math.round(i*n)-r.top-r.bottom,40);let{left:$,
top:_}=s,u=Object.entries(s).map(([v,y])=>`${v}: ${y}px`),p=C`
      <canvas .style=${u.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${i} height=${s.height+r.top+r.bottom}>
        <defs>
          <clipPath id=${o}><rect x=${$} y=${_} width=${s.width} height=${s.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${o})" pointer-events="none"></g>
        <rect class="hit" x=${$} y=${_} width=${s.width} height=${s.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return F(t,p,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[d,f,g,m,w,x,k]=h();function A({x:$,y:_},u,p=!1){let v=_.ticks(),y=Math.
max(...v.map(({text:D})=>D.length)),b=Math.min(y*gl+28,vl);if(b>s.left+1)return s.left=b,h(),c();let{left:S,top:M,width:E,height:N}=s,T=M+N,R=$.ticks().map(({at:D,
text:j})=>q`
      ${p?q`<path class="grid" d="M${D},${T}V${M}" />`:H}
      <path class="tick" d="M${D},${T}v5" />
      <text class="x" x=${D} y=${T+17} text-anchor="middle">${j}</text>`),O=v.map(({at:D,text:j})=>q`
      ${p?q`<path class="grid" d="M${S},${D}h${E}" />`:H}
      <path class="tick" d="M${S},${D}h-5" />
      <text class="y" x=${S-8} y=${D} dy="0.35em" text-anchor="end">${j}</text>`);F(g,q`
      ${R}${O}
      <rect class="frame" x=${S} y=${M} width=${E} height=${N} />
      ${Os(u[0],E+40,`translate(${S+E/2},${T+35})`)}
      ${Os(u[1],N+30,`translate(13,${M+N/2})rotate(-90)`)}`)}function z($){let[_,u]=_t(f,$);return[J(_,s.left,s.left+s.width),J(u,s.top,s.top+s.height)]}return{
picture:f,canvas:d,area:s,layers:(...$)=>F(m,$.map(_=>q`<g class=${_}></g>`),...$.map(_=>`.${_}`)),hit:w,handles:x,bar:k,axes:A,pixel:z,readout:($,..._)=>{let u=null;
for(let p of[w,..._])p.addEventListener("pointermove",v=>{$(u=v.buttons?null:z(v))}),p.addEventListener("pointerleave",()=>$(u=null));return()=>$(u)},across:a,upwards:l,
plane:($,_)=>Ae(It({...$,...a()}),It({..._,...l()})),draw:($,_)=>{c=()=>Object.values(_).forEach(v=>v());let u=lt($,_),p=_e(t,v=>{i=v,s.left=r.left,h(),c()});return()=>{
p(),u()}}}}function Os(t,e,n){let r=Math.max(Math.floor(e/ml),4),[o,s]=t.length>r?[`${t.slice(0,r-1)}…`,q`<title>${t}</title>`]:[t,H];return q`<text class="name" text-anchor="middle" transform=${n}>${o}${s}</text>`}var Vt=1e4,wl=150;function he(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function qr(t){let e=[];for(let[n,r]of t){
if(Number.isNaN(n)||Number.isNaN(r))break;let o=Math.max(Math.abs(n),Math.abs(r));if(o<=Vt){e.push([n,r]);continue}let s=e.at(-1),i=Vt/o;s&&i>0&&e.push([s[0]+(n-
s[0])*i,s[1]+(r-s[1])*i]);break}return e}function Vr(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}
var Zn=t=>t.length>1?`M${t.join("L")}`:"",Ts=t=>t==="#000000"?"var(--gdviz-paper)":"white";function Jn(t,e){let n=qr(e),r=n.map(([c,a])=>`${c.toFixed(2)},${a.toFixed(
2)}`).filter((c,a,l)=>c!==l[a-1]),o=r.length>1,s=o?Zn(Vr(n).map(([c,a])=>`${c.toFixed(1)},${a.toFixed(1)}`)):"",i=o&&r.length<=wl?r.map(c=>`M${c}h0`).join(""):"";
return q`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${Ts(t)} stroke-width="4" opacity="0.8" d=${s} />
    <path class="path" stroke=${kt(t)} stroke-width="2" d=${Zn(r)} />
    <path class="dots" stroke=${kt(t)} stroke-width="5" d=${i} />
  </g>`}function Qn(t,[e,n]){let r=Math.abs(e)<Vt&&Math.abs(n)<Vt,[o,s]=r?[e,n]:[0,0];return q`<circle class="current" r="6" fill=${kt(t)} stroke=${Ts(t)} stroke-width="2"
    cx=${o} cy=${s} .style=${Wt(r)} />`}var bl=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,Xn=(t,e)=>e.map(([n,r])=>{let o=`translate(${n},${r})`;return q`<path d=${bl} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var Ns={A:"7 3",B:"2.5 3",C:"9 3 2 3",D:"1 3"},xl={A:.2,B:.35,C:.5,D:.65},tr=(t,e,n)=>q`<g class="pinned">
    <path fill="none" stroke="var(--gdviz-paper)" stroke-width="3.5" opacity="0.5" d=${n} />
    <path class="run" fill="none" stroke=${kt(e)} stroke-width="1.8" stroke-dasharray=${Ns[t]} opacity="0.8" d=${n} />
  </g>`;function er(t,e,n,r){let o=n.map((a,l)=>l?r(n[l-1],a):0),s=xl[t]*o.reduce((a,l)=>a+l,0),i=0,c=n.find((a,l)=>(i+=o[l])>=s);return c?q`<g class="letter" transform="translate(${c[0].
toFixed(1)},${c[1].toFixed(1)})">
    <circle r="7.5" fill="var(--gdviz-paper)" stroke=${kt(e)} stroke-width="1.5" />
    <text text-anchor="middle" dy="0.35em">${t}</text>
  </g>`:H}var Rs=t=>C`
  <svg class="sample" width="26" height="8" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray=${Ns[t]} d="M0,4h26" />
  </svg>`;var yl="Not positive: a logarithmic axis cannot show it",Gr=.04;function Kr(t){let[e,n,r,o]=["x","y","low","high"].map(h=>xt(t.get(h))),[s,i,c]=[W(t.get("limits")),
t.get("names"),Ee(t)],a=t.get("colors").map(kt),l=new Float64Array;return n.map((h,d)=>({name:i[d]??"",color:a[d%a.length],shown:c(d),x:e[d%Math.max(e.length,1)]??
l,y:h,low:r[d]??l,high:o[d]??l,limit:s[d]??NaN}))}function $l(t){let e=t.get("pinned")??[],[n,r]=[t.get("colors").map(kt),new Float64Array];return e.map(({row:o,
mark:s,x:i=r,y:c=r})=>({mark:s,color:n[o%n.length],x:i,y:c}))}function kl({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=Oe(e,{name:"gd\
viz-curves",label:n,ratio:t.get("ratio")});r.canvas.remove();let[o,s,i,c]=r.layers("pins","curves","letters","markers"),{x:a,y:l}=r.plane({low:0,high:1},{low:0,
high:1}),h=$=>Number.isFinite($)&&!(l.log&&$<=0);function d(){let $=Kr(t),_=$l(t),u=r.plane(..._l($,_,t.get("log")));({x:a,y:l}=u),r.axes(u,t.get("axis_names"),
!0);let{left:p,top:v,width:y,height:b}=r.area;F(o,_.map(R=>tr(R.mark,R.color,m(R)))),F(i,_.map(R=>er(R.mark,R.color,f(R),(O,D)=>D[0]-O[0])));let S=$.filter(R=>R.
shown&&R.y.some(Number.isFinite)),M=l.log&&S.length>0&&!S.some(R=>R.y.some(h)),E=$.map(R=>q`<path class="band" fill=${R.color} opacity="0.2" d=${w(R)} />`),N=({
limit:R,shown:O})=>O&&h(R)?`M${p},${$t(l.to(R))}h${y}`:"",T=$.map(R=>q`
      <path class="limit" stroke=${R.color} stroke-width="1.5" stroke-dasharray="6 4" d=${N(R)} />
      <path class="line" stroke=${R.color} stroke-width="2" d=${g(R)} />`);F(s,q`
      ${E}
      <g fill="none" stroke-linejoin="round">${T}</g>
      <text class="note" text-anchor="middle" x=${p+y/2} y=${v+b/2}>${M?yl:""}</text>`),x()}function f($){return Array.from($.y.keys()).filter(u=>h($.y[u])&&Number.
isFinite($.x[u])).map(u=>[a.to($.x[u]),l.to($.y[u])])}let g=$=>$.shown?m($):"";function m($){let _=he($.y.length,p=>h($.y[p])&&Number.isFinite($.x[p])),u=p=>`${$t(
a.to($.x[p]))},${$t(l.to($.y[p]))}`;return _.map(p=>`M${p.map(u).join("L")}${p.length>1?"":"h0.1"}`).join("")}function w({shown:$,x:_,low:u,high:p}){if(!$||!u.length)
return"";let v=r.area.top+r.area.height,y=E=>`${$t(a.to(_[E]))},${$t(l.to(p[E]))}`,b=E=>h(u[E])?$t(Math.min(l.to(u[E]),Vt)):v,S=E=>`${$t(a.to(_[E]))},${b(E)}`;return he(
_.length,E=>h(p[E])).map(E=>`M${E.map(y).join("L")}L${E.toReversed().map(S).join("L")}Z`).join("")}function x(){let{top:$,height:_}=r.area,u=Array.from(W(t.get(
"marker"))).filter(y=>y>=a.low&&y<=a.high),p=(u.length===1?Kr(t):[]).map(y=>{let b=y.shown?Ls(y,u[0]):NaN;if(!h(b))return H;let S={x:$t(a.to(u[0])),y:$t(l.to(b))};
return q`<circle class="dot" r="4" fill=${y.color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${S.x} cy=${S.y} />`}),v=u.map(y=>`M${$t(a.to(y))},${$}v${_}`).join("");F(c,q`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${v} />${p}`)}
function k(){let $=t.get("limit_name"),_=$?[{name:$,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...cn(t),..._])}let A=r.readout($=>{let _=Kr(t).filter(
({shown:u})=>u);r.status.textContent=$&&!t.get("outdated")?z(_,a.from($[0])):""});function z($,_){let u=M=>Math.abs(M-_),p=$.flatMap(M=>Array.from(M.x)).filter(
Number.isFinite),v=p.reduce((M,E)=>u(E)<u(M)?E:M,p[0]),S=$.map(M=>({name:M.name,value:Ls(M,v)})).filter(({value:M})=>Number.isFinite(M)).map(({name:M,value:E})=>`${M}\
 ${X(E)}`.trim());return S.length?`${t.get("axis_names")[0]} ${X(v)}: ${S.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names pinn\
ed":d,marker:x,"names colors shown limit_name":k,"x y names shown outdated":A})}function _l(t,e,n){let r=t.filter(f=>f.shown),[o,s]=on([...r,...e].map(({x:f})=>f),
Number.isFinite),i=f=>Number.isFinite(f)&&!(n&&f<=0),c=[...r.flatMap(({y:f,low:g,high:m,limit:w})=>[f,g,m,[w]]),...e.map(({y:f})=>f)],[a,l]=on(c,i),[h,d]=a<l?zl(
a,l,n):[a,l];return[{low:o,high:s},{low:h,high:d,log:n}]}function zl(t,e,n){if(n){let o=(e/t)**Gr;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+Gr*e];let r=Gr*(e-t);
return[t===0?0:t-r,e+r]}function Ls({x:t,y:e},n){for(let r=0;r<e.length;r++){if(t[r]===n)return e[r];let o=(n-t[r-1])/(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-
1]+o*(e[r]-e[r-1])}return NaN}var Cs={render:kl};var Ps=1.5,Is=1.15,Fs=100,Te=([t,e],[n,r],o="")=>`${n} = ${X(t)}, ${r} = ${X(e)}${o}`;function Ne(t){let[e]=xt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))return H;
let[n,r]=[t.get("step"),t.get("diverged_at")],o=Number.isFinite(e[2])?`: ${Te(Array.from(e),t.get("axis_names"),`, loss ${X(e[2])}`)}`:"";return C`step ${n}${o}${r>=
0?C`<div class="diverged">diverged at step ${r}</div>`:H}`}function nr(t){let{model:e,plane:n,layers:[r,o,s],pins:i}=t,c=a=>()=>{let l=n();l&&a(l.toPixel)};return{
pinned:c(a=>{if(!i)return;let{lines:l,letters:h}=Sl(e,a,i.area);F(i.lines,l),F(i.letters,h)}),paths:c(a=>F(r,Ml(e,a))),minima:c(a=>F(o,Xn(e.get("marks").minimum,
Al(e).map(a)))),points:c(a=>F(s,El(e,a))),start:Ol(t),buttons:Tl(t)}}var Al=t=>xt(t.get("minima")).filter(e=>e.every(Number.isFinite)),Yr=(t,e)=>t.get("colors")[e%
t.get("colors").length];function Ml(t,e){let[n,r]=t.get("paths").shape,o=W(t.get("paths")),s=Ee(t),i=c=>e(o.subarray(2*c,2*c+2));return Array.from({length:n},(c,a)=>{
let l=Array.from({length:s(a)?r:0},(h,d)=>i(a*r+d));return Jn(Yr(t,a),l)})}function Sl(t,e,{left:n,top:r,width:o,height:s}){let i=([h,d])=>h>=n&&h<=n+o&&d>=r&&d<=
r+s,c=(h,d)=>Math.hypot(d[0]-h[0],d[1]-h[1]),l=(t.get("pinned")??[]).map(({row:h,mark:d,paths:f=new Float64Array})=>{let g=Vr(qr(Array.from({length:f.length/2},
(m,w)=>e(f.subarray(2*w,2*w+2)))));return{mark:d,color:Yr(t,h),points:g}});return{lines:l.map(({mark:h,color:d,points:f})=>tr(h,d,Zn(f.map(([g,m])=>`${g.toFixed(
1)},${m.toFixed(1)}`)))),letters:l.map(({mark:h,color:d,points:f})=>er(h,d,f.filter(i),c))}}function El(t,e){let n=Ee(t);return xt(t.get("current")).map((r,o)=>Qn(
Yr(t,o),n(o)?e(r):[NaN,NaN]))}function Ol({model:t,el:e,picture:n,hit:r,handles:o,plane:s,free:i}){let c=t.get("marks").start,a=(d=!1,f="")=>{let g=t.get("start");
return q`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${g[0]} aria-valuetext=${Te(g,t.get("axis_names"))} transform=${f} .style=${Wt(d)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${c} stroke-width="2.5" />
        <circle r="2.5" fill=${c} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=F(o,a(),".handle"),h=d=>i()&&G(t,{start:d});return Kn({surface:r,handle:l,idle:()=>!s()||e.classList.contains("panning"),to:d=>h(js(s(),_t(n,d))),
by:(d,f)=>{let{x:g,y:m}=s(),w=f?.1:.01,[x,k]=[g,m].map(({low:A,high:z},$)=>J(t.get("start")[$]+d[$]*w*(z-A),A,z));h([x,k])}}),()=>{let d=s();if(!d)return;let f=t.
get("start"),g=[d.x,d.y].every(({low:m,high:w},x)=>f[x]>=m&&f[x]<=w);e.classList.toggle("still",!i()),F(o,a(g&&i(),`translate(${d.toPixel(f)})`))}}function js({
x:t,y:e,toPoint:n},r){let[o,s]=n(r);return[J(o,t.low,t.high),J(s,e.low,e.high)]}function Tl({model:t,el:e,picture:n,hit:r,panel:o,plane:s}){let i=f=>t.get("disa\
bled")||G(t,{view:f});function c(f,g){let[m,w,x,k]=t.get("view"),[A,z]=g??[(m+w)/2,(x+k)/2],[$,_,u,p]=t.get("home"),v=(y,b)=>b+(y-b)*f;f>1&&(w-m>Fs*(_-$)||k-x>Fs*
(p-u))||i([v(m,A),v(w,A),v(x,z),v(k,z)])}let a=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),h()};function h(){let f=[["+","Zoom in",
()=>c(1/Ps)],["−","Zoom out",()=>c(Ps)],["✥","Move the view by dragging",l,a()],["⌂","Show the whole problem",()=>i(t.get("home"))]],g=t.get("zoomable")===
!1,m=f.map(([w,x,k,A])=>C`
      <button type="button" title=${x} aria-label=${x} aria-pressed=${A??H} ?hidden=${g}
        ?disabled=${t.get("disabled")} @click=${k}>${w}</button>`);F(o,m)}r.addEventListener("pointerdown",f=>{let g=s();if(f.button!==0||!g||!a())return;let{toPoint:m}=g,
[w,x,k,A]=t.get("view"),[z,$]=m(_t(n,f));qt(f,_=>{let[u,p]=m(_t(n,_));i([w+z-u,x+z-u,k+$-p,A+$-p])})}),fe(r,a);let d=f=>{let g=s();!f.ctrlKey||!g||(f.preventDefault(),
c(f.deltaY<0?1/Is:Is,js(g,_t(n,f))))};return n.addEventListener("wheel",d,{passive:!1}),h}var Ds={mouse:9,pen:12,touch:20},Nl=500;function Bs({state:t,plane:e},[n,r],o){let s=-1,{toPixel:i}=e();for(let{slot:c,at:a}of t.visible()){let[l,h]=i(a),d=Math.
hypot(l-n,h-r);d<=o&&([s,o]=[c,d])}return s}function Hs(t){let{el:e,plot:n,state:r,plane:o}=t,{picture:s,hit:i}=n,c=(l,h)=>Bs(t,_t(s,l),Ds[h]??Ds.mouse),a=l=>r.
add(o().toPoint(n.pixel(l)));i.addEventListener("pointerdown",l=>{if(l.button!==0)return;let h=c(l,l.pointerType);if(h<0&&(l.pointerType==="touch"||r.removing))
return;if(l.preventDefault(),s.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(h);h>=0&&r.select(h);let d=h>=0?h:a(l);if(d<0)return;let[f,g]=_t(
s,l),[m,w]=h<0?[f,g]:o().toPixel(r.cursor);qt(l,x=>{let[k,A]=_t(s,x);r.move(d,o().toPoint([k+m-f,A+w-g]))})}),i.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!r.removing&&c(l,"touch")<0&&a(l)}),i.addEventListener("dblclick",l=>{let h=c(l,"mouse"),{added:d}=r;h>=0&&!(h===d.slot&&performance.now()-d.time<Nl)&&r.remove(
h)}),i.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&c(l,l.pointerType)>=0)}),fe(i,l=>c(l.touches[0],"touch")>=0)}function Us(t){let{
plot:e,state:n,plane:r}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?Bs(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.task==="classifi\
cation"&&(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),n.task==="plane_regression"&&(o["+"]=()=>n.choose(n.label+.1),o["-"]=o["−"]=()=>n.choose(n.
label-.1)),e.picture.addEventListener("keydown",s=>{if(s.ctrlKey||s.metaKey||s.altKey)return;let i=pe(s),c=o[s.key.length===1?s.key.toLowerCase():s.key];if(!i&&
!c)return;if(s.preventDefault(),!i)return c();let a=s.shiftKey?.1:.01,l=n.box().map(([h,d],f)=>n.cursor[f]+i[f]*a*(d-h));n.selected>=0?n.move(n.selected,l):n.moveCursor(
l)})}var Gs=Ro(Qr(),1),to=1e7,Ws=1e3,Xr=40,Rl=1e30,Ll=/(?<=[0-9]),(?=[0-9])/g,Ks=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,Cl=/^\s*([+-]?)inf(inity)?\s*$/i,Pl=/^(true|True|TRUE|false|False|FALSE)$/,
un=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),St=class extends Error{},Ys={regression:[
"x","y"],classification:["x1","x2","label"]};function Zs(t){let e=Il(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new St("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace(Ll,"."):n,o=[",",";","	"].map(g=>({sign:g,count:r.split(g).length})),{sign:s,count:i}=o.reduce((g,m)=>m.count>g.count?m:g);if(i>
Ws)throw new St(`It has more than ${Ws} columns.`);let c=s===";"&&!e.includes(".")?",":".",[a=[],...l]=Fl(e,s),h=!a.some(g=>Ks.test(g.replace(c,"."))),d=h?l:[a,
...l];if(!d.length)throw new St("It has a header line but no rows.");return Bl(a.map((g,m)=>Js(h&&g.trim()||`column ${m+1}`))).map((g,m)=>jl(g,d.map(w=>(w[m]??"").
trimStart()),c))}function Il(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new St("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function Fl(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(d,f)=>f??d):t,{data:o,errors:s}=Gs.default.parse(r,{delimiter:e,
newline:`
`}),i=o.filter(d=>d.length>1||d[0].trim()),c=s.some(({code:d})=>d==="MissingQuotes"),[{length:a}=[],l]=i,h=l?.length===a+1?a+1:a;if(c||i.some(d=>d.length>h||d[a]?.
trim()))throw new St("It is not a table: its rows have different numbers of columns.");return i}function jl(t,e,n){let r=Float64Array.from(e,s=>Dl(n==="."?s:s.replace(
n,".")));if(e.every((s,i)=>!Number.isNaN(r[i])||un.has(s)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(s=>Pl.test(s)||un.has(s)))return{name:t,kind:"\
text",texts:e,values:r};for(let[s,i]of e.entries())r[s]=un.has(i)?NaN:Number(/^t/i.test(i));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function Dl(t){if(Ks.test(t))return Number(t);let e=Cl.exec(t);return e?+`${e[1]}Infinity`:NaN}function Bl(t){let e=new Set;for(let n of t){let r=n;for(let o=2;e.
has(r);o++)r=`${n} (${o})`;e.add(r)}return[...e]}function Js(t){let e=[...t.slice(0,2*Xr+2)];return e.length<=Xr?t:`${e.slice(0,Xr-1).join("")}…`}function Qs(t,e){
let n=e??(Hl(t)?"classification":"regression"),r=Ys[n];if(t.length<r.length)throw new St(`It has too few columns: ${r.join(", ")} are needed.`);if(n==="regressi\
on")return qs(t,r);let o=rr(t,"label")??t.findLast(({kind:s})=>s==="text")??t[2];return[...qs(t.filter(s=>s!==o),r.slice(0,2)),o]}function Hl(t){if(t.length<3)return!1;
if(rr(t,"label"))return!0;let e=Ys.regression.every(o=>rr(t,o)),n=t.findLast(({kind:o})=>o==="text");if(!!n!==e)return!e;let{texts:r}=n??t[2];return new Set(r).
size===2}var rr=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function qs(t,e){let n=e.map(o=>rr(t,o));if(n.every(o=>o!==void 0))return n;let r=t.filter(({kind:o})=>o!==
"text");return(r.length>=2?r:t).slice(0,2)}function Xs([t,e,n]){Vs(t),Vs(e);let r=[t.values,e.values];return n?{coordinates:r,...Ul(n)}:{coordinates:r,labels:null,
labelNames:["−1","+1"]}}function Vs({name:t,kind:e,texts:n,values:r}){let o=r.findIndex(c=>!(Math.abs(c)<Rl));if(o<0)return;let s=e==="text"?n[o]:String(r[o]).
replace("Infinity","inf"),i=un.has(n[o])?"a gap":`'${s.slice(0,30)}', which is not a number that can be shown,`;throw new St(`Column “${t}” has ${i} in row ${o+
1}, not counting the header.`)}function Ul({name:t,kind:e,texts:n,values:r}){let o=n.findIndex(l=>un.has(l));if(o>=0)throw new St(`label: column '${t}' has a ga\
p in row ${o+1}.`);let s=e==="text"?n:[...r],i=[...new Set(s)],c=l=>e==="truth"?l?"True":"False":String(l);if(i.length!==2){let l=i.slice(0,4).map(d=>c(d).slice(
0,40)).join(", "),h=`${i.length}: ${l}${i.length>4?", …":""}`;throw new St(`label: column '${t}' must hold two different labels, not ${h}.`)}return i.sort((l,h)=>l<
h?-1:1),{labels:Float64Array.from(s,l=>l===i[0]?-1:1),labelNames:i.map(l=>Js(c(l)))}}var Re=new WeakMap,ei=t=>Re.get(t),Wl=t=>t.get("part").shape[0];async function ni(t,e){Re.delete(t);let n=e.size>to,r=n?null:await e.arrayBuffer().catch(()=>null),
o=e.name.slice(0,80);si(t,o,()=>{if(!r)throw new St(n?`It is larger than ${to/1e6} MB.`:"It cannot be read.");let s=Zs(r);return Re.set(t,{columns:s,chosen:[],file:o}),
ii(t,Qs(s,t.get("both_tasks")?void 0:t.get("task")))})}function ri(t,e){si(t,Re.get(t)?.file??"",()=>ii(t,e))}function oi(t){!Re.delete(t)&&!t.get("message").file||
G(t,{message:{},label_names:["−1","+1"]})}function si(t,e,n){try{G(t,{message:{file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof St))throw r;G(t,{message:{
file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function ii(t,e){let n=Re.get(t);n&&(n.chosen=e);let{coordinates:r,labels:o,labelNames:s}=Xs(e),
[i,c]=[t.get("interval"),t.get(o?"interval":"y_interval")],a=[ti(r[0],i),ti(r[1],c)],l=r[0].length,h=Vl(l,Wl(t));ql(t,a,o,s,h);let[d,f,g]=e.map(({name:x})=>`“${x}\
”`),w=[`${`${h.length} point${h.length===1?"":"s"}`}, ${f} over ${d}.`];h.length<l&&w.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),
o&&w.push(`${g}: ${s[0]} is −1, ${s[1]} is +1.`);for(let[x,k]of r.entries()){if(a[x]===k)continue;let{least:A,largest:z}=ai(k);w.push(`“${e[x].name}”, from ${X(
A)} to ${X(z)}, is scaled to fit the view.`)}return w.join(" ")}function ql(t,e,n,r,o){let[s,i]=t.get("x").shape,c=new Float64Array(s*i),a=new Float64Array(s).fill(
n?1:0);for(let[m,w]of o.entries())c[i*m]=e[0][w],n&&(c[i*m+1]=e[1][w]),a[m]=(n??e[1])[w];let l=new Float64Array(s).fill(1,0,o.length),h=Object.entries({x:c,y:a,
part:l}).map(([m,w])=>[m,{...t.get(m),data:new DataView(w.map(Math.fround).buffer)}]),d=n?"classification":"regression",f=d===t.get("task")?{}:{task:d,axis_names:n?
["x₁","x₂"]:["x","y"]},g=t.get("own")[n?1:0]??t.get("source");G(t,{...Object.fromEntries(h),...f,label_names:r,source:g})}function ti(t,[e,n]){let{least:r,largest:o}=ai(
t);if(r>=e&&o<=n)return t;let[s,i]=[.95*e+.05*n,.05*e+.95*n];return r===o?t.map(()=>(s+i)/2):t.map(c=>s+(c-r)/(o-r)*(i-s))}function ai(t){let[e,n]=[1/0,-1/0];for(let r of t)
[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}function Vl(t,e){let n=[],r=Gl();for(let o=0;o<t;o++)(t-o)*r()<Math.min(t,e)-n.length&&n.push(o);return n}
function Gl(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/2**32}}var Kl=["regression","classification","plane_regression"];function li(t,e){let n=t.get("task"),r=n!=="regression",o={task:n,removing:!1,label:1,selected:-1,cursor:[
0,0],message:"",added:{slot:-1,time:0},box:h,visible:w,count:x,read:A,add:z,move:$,moveCursor:_,remove:u,select:p,step:v,choose:b,setRemoving:S},s=ci(t),[[i,c],
[a,l]]=h();return o.cursor=[(i+c)/2,(a+l)/2],o;function h(){return[t.get("interval"),t.get(r?"interval":"y_interval")]}function d([M,E]){let[[N,T],[R,O]]=h();return[
J(M,N,T),J(E,R,O)]}function f(M){let[E,N]=s.x.subarray(m()*M);return[E,r?N:s.y[M]]}function g(M,E){let[N,T]=d(E).map(Math.fround);s.x[m()*M]=N,r?s.x[m()*M+1]=T:
s.y[M]=T}function m(){return t.get("x").shape[1]}function w(){let[[M,E],[N,T]]=h(),R=Array.from(s.part,(I,L)=>({slot:L,part:I,at:f(L)})),O=(...[I,L,Y])=>I<=L&&L<=
Y,D=([I,L])=>O(...[M,I,E].map(Math.fround))&&O(...[N,L,T].map(Math.fround));return R.filter(({part:I,at:L})=>I&&D(L)).map(({slot:I,part:L,at:Y})=>({slot:I,at:Y,
training:L>0,value:s.y[I]}))}function x(M){return s.part.filter(E=>E===M).length}function k(...M){let E=T=>new DataView(Float64Array.from(s[T]).buffer),N=t.get(
"own")[Kl.indexOf(n)]??t.get("source");G(t,{...Object.fromEntries(M.map(T=>[T,{...t.get(T),data:E(T)}])),source:N})}function A(){s=ci(t),s.part[o.selected]||(o.
selected=-1)}function z(M,E=o.label){let N=s.part.indexOf(0);return N<0?(y(`No more than ${s.part.length} points are possible: remove one first.`),-1):(s.part[N]=
1,r&&(s.y[N]=Math.fround(E)),g(N,M),k("x","y","part"),o.added={slot:N,time:performance.now()},p(N),N)}function $(M,E){s.part[M]&&(g(M,E),k("x","y"),o.cursor=f(M))}
function _(M){o.cursor=d(M),y("")}function u(M){s.part[M]&&(s.part[M]=0,k("part"),p(-1,"Point removed."))}function p(M,E=""){o.selected=M,M>=0&&(o.cursor=f(M)),
M>=0&&n==="plane_regression"&&(o.label=Number(s.y[M].toFixed(2))),y(E)}function v(M){let E=w().sort((R,O)=>R.at[0]-O.at[0]||R.at[1]-O.at[1]);if(!E.length)return y(
"No point is in view.");let N=E.findIndex(({slot:R})=>R===o.selected),T=N<0&&!M?0:N;p(E[(T+(M?1:-1)+E.length)%E.length].slot)}function y(M){o.message=M,e()}function b(M){
o.label=J(Number(M.toFixed(2)),-1,1),n==="plane_regression"&&o.selected>=0&&(s.y[o.selected]=Math.fround(o.label),k("y")),e()}function S(M){o.removing=M,p(-1,M?
"Click a point to remove it.":"")}}function ci(t){let[e,n,r]=["x","y","part"].map(o=>W(t.get(o)).slice());return{x:e,y:n,part:r}}var Yl=150,Zl="Click to add a point, drag to move it, double-click to remove it.",Jl="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",Ql={regression:"",
classification:" + and − choose the label of new points.",plane_regression:" + and − change the value of the selected point, or of new ones."};function ui({
model:t,el:e}){let n=t.get("task"),[r,o]=[n!=="regression",n==="classification"];e.classList.toggle("classification",o),e.classList.toggle("valued",r&&!o),e.classList.
remove("mapped");let s=t.get("colors");for(let O in s)e.style.setProperty(`--${O}`,s[O]);let i=Jt(),c=C`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${Zl}</summary><p id=${i}>${Jl}${Ql[n]}</p></details>`,[a,l,h,d]=F(e,c,"div",".tools",".report",".message"),g=Wr(a,{label:"Da\
ta",ratio:r?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),m={tabindex:"0",role:"application","aria-describedby":i};for(let[O,D]of Object.entries(m))g.picture.
setAttribute(O,D);let[w,x,k]=g.layers("curve","points","selection"),A=li(t,()=>{u(),M()}),z=()=>{let[O,D]=A.box().map(([j,I])=>({low:j,high:I}));return g.plane(
O,D)},$={el:e,plot:g,state:A,plane:z};Hs($),Us($);function _(){let O=A.visible(),{toPixel:D}=z(),j=O.length>Yl?3.6:4.8;F(x,O.map(({at:Y,training:Q,value:V})=>{let P=o?
V>0?"positive":"negative":"",B=r&&!o?`--value: ${b(J(V,-1,1))}`:"",[U,tt]=D(Y);return q`<circle class="${Q?"training":"test"} ${P}" r=${j} cx=${U.toFixed(2)} cy=${tt.
toFixed(2)} .style=${B} />`})),u();let[I,L]=[A.count(1),A.count(-1)];g.picture.ariaLabel=`Data: ${eo(I,"training ")}${L?` and ${eo(L,"test ")}`:""}`,M()}function u(){
let O=A.visible(),D=O.find(({slot:Y})=>Y===A.selected),[j,I]=z().toPixel(D?.at??A.cursor);F(k,q`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${j},${I})" .style=${Wt(!D)} />
      <circle class="selected" r="9" cx=${j} cy=${I} .style=${Wt(D)} />`);let L=A.count(1)+A.count(-1)-O.length;F(h,C`
      <div class="status" role="status">${A.message||(D?p(D):"")}</div>
      <div class="notes">${L?`${eo(L)} outside the view`:""}</div>`)}function p({at:O,training:D,value:j}){let I=r?`, value ${X(j,3)}`:"",L=o?`, label ${t.get("\
label_names")[j>0?1:0]}`:I;return`${D?"Training":"Test"} point: ${Te(O,t.get("axis_names"),L)}`}function v(){let O=r?new Float64Array:W(t.get("fit")),{left:D,width:j}=g.
area,{to:I}=z().y,L=Q=>`${(D+Q*j/(O.length-1)).toFixed(2)},${J(I(O[Q]),-Vt,Vt).toFixed(2)}`,Y=he(O.length,Q=>!Number.isNaN(O[Q])).map(Q=>`M${Q.map(L).join("L")}`);
F(w,q`<path class="fit" d=${Y.join("")} />`)}let y=Vn(s.positive,s.negative),b=O=>`color-mix(in srgb, ${O>0?s.positive:s.negative} ${Math.round(100*Math.abs(O))}\
%, white)`;function S(){if(!r)return;let O=t.get("map");e.classList.toggle("mapped",O.shape[0]>0);let D=t.get("logits"),j=I=>D?Math.tanh(I/2):J(I,-1,1);Se(g.canvas,
W(O),O.shape,I=>y(j(I)))}function M(){e.classList.toggle("removing",A.removing);let O=[1,-1].map(Y=>C`
      <button type="button" title="Label of the points you add" aria-pressed=${Y===A.label}
        @click=${()=>A.choose(Y)}>
        <i class="dot ${Y>0?"positive":"negative"}"></i>${t.get("label_names")[Y>0?1:0]}
      </button>`),D=r?"var(--gdviz-faint)":s.data,j=[{name:"training",color:D,kind:"dot"}];A.count(-1)&&j.push({name:"test",color:D,kind:"ring"}),r||j.push({name:"\
model",color:s.fit});let I="Load your own data: a header line, then a row for each point",L=n!=="plane_regression"||t.get("both_tasks");F(l,C`
      ${o?C`<span class="labels" role="group" aria-label="Label of new points">${O}</span>`:H}
      ${r&&!o?E():H}
      <button type="button" title="Remove points by clicking them" aria-pressed=${A.removing}
        @click=${()=>A.setRemoving(!A.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${N} />
      <button type="button" title=${I} ?hidden=${!L}
        @click=${()=>l.querySelector("input[type=file]").click()}>Load CSV …</button>
      <span class="gdviz-legend">${Gn(j)}</span>`)}function E(){let O=({target:D})=>{D.value!==""&&A.choose(Number(D.value)),D.value=String(A.label)};return C`
      <label title="Value of the selected point, or of the points you add">Value
        <input type="number" min="-1" max="1" step="0.1" .value=${String(A.label)} @change=${O} /></label>
      <span class="values">−1 <i></i> +1</span>`}function N({target:O}){let[D]=O.files;D&&ni(t,D),O.value=""}function T(){let{file:O,text:D,failed:j}=t.get("m\
essage"),[I,L]=j?["gdviz-notice","alert"]:["gdviz-note","status"];F(d,D?C`<div class=${I} role=${L}><b>${O}</b>: ${D}</div>${Xl(t)}`:H)}let R="interval y_interv\
al axis_names";return g.draw(t,{[R]:()=>g.axes(z(),t.get("axis_names"),!r),"x y part":A.read,[`x y part label_names ${R}`]:_,[`fit ${R}`]:v,"map logits":S,message:T})}
function Xl(t){let{columns:e,chosen:n}=ei(t)??{columns:[],chosen:[]};if(e.length<3)return H;let r=n.length===3?["x₁","x₂"]:["x","y"],o=t.get("both_tasks");(o||
n.length===3)&&r.push("label");let s=(a,{target:l})=>{let h=[n[0],n[1],n[2]];h[a]=e[l.value],ri(t,h.filter(Boolean))},i=(a,l,h)=>C`<option value=${l} .selected=${h}>${a}</option>`,
c=r.map((a,l)=>C`
    <label>${a} <select aria-label="Column of ${a}" @change=${h=>s(l,h)}>
      ${l===2&&o?i("none: a curve","",!n[2]):H}
      ${e.map((h,d)=>i(h.name,d,h===n[l]))}
    </select></label>`);return C`<div class="columns">${c}</div>`}var eo=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function tu(t){let{model:e,el:n}=t;rt(n,
"gdviz-data-editor");let r=ui(t),o=[st(e,"task",()=>{r(),F(n,H),r=ui(t)}),st(e,"source",()=>{e.get("own").includes(e.get("source"))||oi(e)})];return()=>{for(let s of o)
s();r()}}var di={render:tu};var eu=4;function nu({model:t,el:e}){rt(e,"gdviz-field","gdviz-plane");let n=Jt(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function o(){let{size:z=[
0,0],axes:$=[0,0,0,0]}=t.get("drawn"),[_,u,p,v]=$,y=S=>q`<rect class=${S} x=${_} y=${u} width=${p} height=${v} />`,b=C`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${z[0]} height=${z[1]}>
        <defs><clipPath id=${n}>${y("")}</clipPath></defs>
        ${y("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?Hn(t.widget_manager,"Zooming needs Python, which draws this picture."):H}`;return F(e,b,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[s,i,c,a,l,h,d,f]=o();function g(){let{size:z,axes:$,limits:_}=t.get("drawn");if(!z)return null;let[u,p,v,y]=$,b=It({low:_[0],high:_[1],from:u,to:u+
v});return Ae(b,It({low:_[2],high:_[3],from:p+y,to:p}))}let w=nr({model:t,el:e,picture:s,hit:i,handles:h,panel:d,layers:[c,a,l],plane:g,free:()=>!0});function x(){
w.buttons();let{limits:z}=t.get("drawn");t.get("disabled")&&z&&t.set("view",z)}let k=_e(e,z=>{Math.abs(z-t.get("width"))>=eu&&G(t,{width:z})}),A=lt(t,{disabled:x,
drawn:o,"drawn minima":w.minima,"drawn start axis_names":w.start,"drawn paths":w.paths,"drawn current":w.points,"drawn current step diverged_at axis_names outda\
ted":()=>F(f,g()&&(t.get("outdated")||Ne(t)))});return()=>{k(),A()}}var pi={render:nu};var Nt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Le=t=>(...e)=>({_$litDirective$:t,values:e}),Qt=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:ru}=rs,fi=t=>t;var gi=t=>t.strings===void 0,hi=()=>document.createComment(""),Ce=(t,e,n)=>{let r=t._$AA.parentNode,o=e===void 0?t._$AB:e._$AA;if(n===void 0){let s=r.insertBefore(
hi(),o),i=r.insertBefore(hi(),o);n=new ru(s,i,t,t.options)}else{let s=n._$AB.nextSibling,i=n._$AM,c=i!==t;if(c){let a;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(a=t.
_$AU)!==i._$AU&&n._$AP(a)}if(s!==o||c){let a=n._$AA;for(;a!==s;){let l=fi(a).nextSibling;fi(r).insertBefore(a,o),a=l}}}return n},Xt=(t,e,n=t)=>(t._$AI(e,n),t),ou={},
or=(t,e=ou)=>t._$AH=e,mi=t=>t._$AH,sr=t=>{t._$AR(),t._$AA.remove()};var ht=Le(class extends Qt{constructor(t){if(super(t),t.type!==Nt.PROPERTY&&t.type!==Nt.ATTRIBUTE&&t.type!==Nt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!gi(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
yt||e===H)return e;let n=t.element,r=t.name;if(t.type===Nt.PROPERTY){if(e===n[r])return yt}else if(t.type===Nt.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return yt}else if(t.
type===Nt.ATTRIBUTE&&n.getAttribute(r)===e+"")return yt;return or(t),e}});function Pe(t,e){let n=!1,r=!1,o;return({value:s,min:i,max:c,step:a,log:l,whole:h,disabled:d=!1,description:f,unit:g="",tooltip:m,continuous:w=!0})=>{s!==o&&(r=
!1),o=s;let x=p=>String(l?Math.log10(p):p);function k({target:p}){let v=Number(p.value),y=l?Number((10**v).toPrecision(3)):v;e(J(h?Math.round(v):y,i,c))}function A({
target:p}){let v=Number(p.value.trim().replace(",",".").replaceAll("−","-"));r=!(p.value.trim()!==""&&Number.isFinite(v)&&(!h||Number.isInteger(v))&&v>=i&&v<=
c),r||e(v),t()}function z(){n=!0}function $(){n=r=!1,t()}let[_,u]=w?[k,null]:[null,k];return C`
      <label title=${m}>
        <span>${f}</span>
        <input type="range" min=${x(i)} max=${x(c)} step=${a} aria-valuetext=${`${X(s)} ${g}`.trim()}
          .value=${ht(x(s))} ?disabled=${d} @input=${_} @change=${u} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${f}, as a number" aria-invalid=${r}
        title=${r?`A ${h?"whole ":""}number from ${i} to ${c}`:g}
        .value=${n?yt:ht(X(s))} ?disabled=${d} @focus=${z} @change=${A} @blur=${$} />`}}var[ir,Ie,no,vi]=[1,2,3,4],bi={add:ir,subtract:ir,negate:ir,multiply:Ie,divide:Ie,power:no,exp:no},xi=(t,e)=>C`<math display="block" alttext=${t}>${wt(e)}</math>`;
function wt(t,e=ir){if((bi[t.operation]??vi)<e)return wi(wt(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?vt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:vt`<mn>${t.value}</mn>`;case"variable":return vt`<mi>${t.letter}</mi>`;case"add":return vt`<mrow>${wt(n)}<mo>+</mo>${wt(r,Ie)}</mrow>`;case"subt\
ract":return vt`<mrow>${wt(n)}<mo>−</mo>${wt(r,Ie)}</mrow>`;case"negate":return vt`<mrow><mo>−</mo>${wt(n,Ie)}</mrow>`;case"multiply":return vt`<mrow>${wt(n,
Ie)}${iu(r)}${wt(r,no)}</mrow>`;case"divide":return vt`<mfrac>${wt(n)}${wt(r)}</mfrac>`;case"power":return vt`<msup>${wt(n,vi)}${wt(r)}</msup>`;case"exp":return vt`<msup><mi>e</mi>${wt(
n)}</msup>`;case"sqrt":return vt`<msqrt>${wt(n)}</msqrt>`;case"abs":return vt`<mrow><mo stretchy="true">|</mo>${wt(n)}<mo stretchy="true">|</mo></mrow>`;default:
return vt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${wi(su(yi(t)))}</mrow>`}}var wi=t=>vt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,su=t=>t.map((e,n)=>n?vt`<mo separator="true">,</mo>${wt(
e)}`:wt(e));function yi({operation:t,position:e,operands:n}){let[r,...o]=n;return[...r.operation===t&&r.position===e?yi(r):[r],...o]}function iu(t){return $i(t)?
vt`<mo>·</mo>`:vt`<mo lspace="0" rspace=${t.operation in bi||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function $i({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&$i(e[0])}var Tt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
es only the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:Ft,operations:cu}=Tt,lu=Tt.errors,dn=Tt.functions,uu=Tt.spellings,cr=Tt.constants,du=Tt.superscripts,pu=Object.keys(Tt.tokens),ar=new RegExp(Object.entries(
Tt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),dt=class extends Error{constructor(e,n,...r){super(lu[e].replace(/\{(\d)\}/g,(o,s)=>String(r[s]))),this.
position=n}};function Fe(t,e=Tt.variables){let n=Array.from(t),r=fu(n,e),o=mu(r,n.length),s=gu(r,e);return{instructions:vu(o,[...e,...s]),parameters:s,root:o}}function fu(t,e){
if(t.length>Ft.characters)throw new dt("long",Ft.characters,Ft.characters);let n=t.map(o=>uu[o]??(o.length===1?o:"\0")).join(""),r=[];for(let o=0;o<n.length;o=ar.
lastIndex){ar.lastIndex=o;let s=ar.exec(n);if(!s)throw new dt(t[o]==="="?"equals":"character",o,t[o]);let i=pu.find(a=>s.groups?.[a]!==void 0)??"",c=/^ *\(/.test(
n.slice(ar.lastIndex));i==="word"?r.push(...hu(s[0],o,e,c)):i!=="space"&&r.push({kind:i,text:s[0],position:o})}return r}function hu(t,e,n,r){if(Object.hasOwn(dn,
t)){if(!r)throw new dt("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(cr,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new dt("function",e,t,Object.keys(dn).join(", "));let o=Object.keys(dn).findLast(i=>t.startsWith(i));if(o)throw new dt("brackets",e,o);let s=Array.from(
t);if(t.length>3||t.length===3&&!s.some(i=>n.includes(i)))throw new dt("name",e,t);return s.map((i,c)=>({kind:"letter",text:i,position:e+c}))}function gu(t,e){let n=new Set;
for(let{kind:r,text:o,position:s}of t)if(!(r!=="letter"||e.includes(o)||Object.hasOwn(cr,o))){if(Tt.variables.includes(o))throw new dt("result",s,o);if(n.add(o),
n.size>Ft.parameters)throw new dt("letters",s,Ft.parameters)}return[...n].sort()}function mu(t,e){let n={kind:"end",text:"",position:e},r=0,o=0,s=0,i=!1,c=()=>t[r]??
n,a=()=>t[r++]??n,l=(z,$,_,{value:u=0,letter:p=""}={})=>({operation:z,position:$,operands:_,value:u,letter:p});function h(){let{text:z,position:$}=c();throw new dt(
z===")"?"unopened":z===","?"comma":"operand",$)}function d(){let z=f();for(;c().text==="+"||c().text==="-";){let{text:$,position:_}=a();z=l($==="+"?"add":"subtr\
act",_,[z,f()])}return z}function f(){let z=g();for(;;){let{kind:$,text:_,position:u}=c();if(_==="*"||_==="/")a(),z=l(_==="*"?"multiply":"divide",u,[z,g()]);else if($===
"letter"||$==="function"||_==="("||_==="|"&&!i)z=l("multiply",u,[z,m()]);else{if($==="number")throw new dt("before",u);return z}}}function g(){if(++o>Ft.depth)throw new dt(
"deep",c().position,Ft.depth);let z;if(c().text==="-"){let{position:$}=a();z=l("negate",$,[g()])}else c().text==="+"?(a(),z=g()):z=m();return o--,z}function m(){
let z=w();for(;c().kind==="superscript";){let{text:_,position:u}=a();z=l("power",u,[z,l("number",u,[],{value:du[_]})])}if(c().text!=="^"&&c().text!=="**")return z;
let{position:$}=a();return l("power",$,[z,g()])}function w(){let{kind:z,text:$,position:_}=c();if(z==="number"){a();let u=Number($);if(u>Ft.number)throw new dt(
"size",_);return l("number",_,[],{value:u})}if(z==="letter")return a(),Object.hasOwn(cr,$)?l("number",_,[],{value:cr[$],letter:$}):l("variable",_,[],{letter:$});
if(z==="function")return x(a());if($==="(")return k("unclosed",")",!1)[0];if($==="|")return l("abs",_,k("bar","|",!0));throw new dt($===")"&&s===0?"unopened":"o\
perand",_)}function x({text:z,position:$}){let _=Tt.several.includes(z),[u,...p]=k("unclosed",")",!1,_);if(!_)return l(dn[z],$,[u]);if(!p.length)throw new dt("s\
everal",$,z);return p.reduce((v,y)=>l(dn[z],$,[v,y]),u)}function k(z,$,_,u=!1){let p=a(),v=i;i=_,s++;let y=[d()];for(;u&&c().text===",";)a(),y.push(d());if(c().
kind==="end")throw new dt(z,p.position);return c().text!==$&&h(),a(),s--,i=v,y}if(!t.length)throw new dt("empty",0);let A=d();return c().kind!=="end"&&h(),A}function vu(t,e){
let n=[],r=new Map;function o({position:i},c,a,l=0,h=0){let d=[cu.indexOf(c),a,l,h],f=d.join();if(r.has(f)||r.set(f,n.push(d)-1),n.length>Ft.instructions)throw new dt(
"operations",i,Ft.instructions);return r.get(f)}function s(i){let{operation:c,operands:a,value:l,letter:h}=i;if(c==="number")return o(i,c,0,0,l);if(c==="variabl\
e")return o(i,c,e.indexOf(h));let d=s(a[0]),f=c==="power"&&a[1].operation==="number"?a[1].value:0;if(f===2||f===3||f===4){let g=o(i,"multiply",d,d);return f===2?
g:o(i,"multiply",g,f===3?d:g)}return o(i,c,d,...a.slice(1).map(s))}return s(t),n}var pn=(t,e=t.get("value"))=>Fe(e,t.get("variables")),[wu,bu]=[24,8];function ro(t,e,n){let{shape:r}=t.get(e),o=new Float64Array(W(t.get(e)).length);return o.set(
n),ye(o,{shape:r,dtype:"float64"},t.get(e))}function xu({model:t}){let e=pn(t).parameters;function n(){let r=pn(t),[o,s]=[e,W(t.get("parameters"))];e=r.parameters;
let i=ro(t,"instructions",r.instructions.flat()),[c,a]=[W(i),W(t.get("instructions"))];c.every((l,h)=>l===a[h])||(t.set("instructions",i),t.set("parameters",ro(
t,"parameters",e.map(l=>o.includes(l)?s[o.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function yu({model:t,el:e}){rt(e,"gdviz-fo\
rmula-field");let n=Jt(),r=null,o=new Map;function s({target:d}){let f=d.value;try{pn(t,f),r=null,G(t,{value:f})}catch(g){if(!(g instanceof dt))throw g;r={text:f,
error:g}}l()}function i(d){let f=g=>{let m=W(t.get("parameters")).slice();m[pn(t).parameters.indexOf(d)]=g,G(t,{parameters:ro(t,"parameters",m)})};return o.has(
d)||o.set(d,Pe(l,f)),o.get(d)}function c({message:d,position:f},g){let m=Array.from(g,k=>/\s/.test(k)?" ":k),w=Math.max(0,f-wu),x=m.slice(w,f+bu).join("");return C`<code aria-hidden="true">${w?
"…":""}${x}\n${" ".repeat(f-w+(w?1:0))}▲</code>
      <span>${d}</span>`}function a(){r=null,l()}function l(){let[d,f,g]=["value","description","tooltip"].map(z=>t.get(z)),[m,w]=t.get("range"),x=W(t.get("para\
meters")),{root:k,parameters:A}=pn(t);F(e,C`
      <label title=${g}>
        <span>${f}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${ht(r?.text??d)} @input=${s} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?c(r.error,r.text):H}</div>
        ${r?H:xi(d,k)}
      </div>
      ${A.map((z,$)=>C`<div class="gdviz-slider">${i(z)({value:x[$],min:m,max:w,step:.01,description:z,tooltip:`The letter ${z} of the formula`})}</div>`)}`)}let h=[
lt(t,{"parameters description tooltip range":l}),lt(t,{value:a})];return()=>h.forEach(d=>d())}var ki={initialize:xu,render:yu};var _i=64,$u=10,ku=9;function _u(t,e,n,{from:r,to:o}){let[s,i]=t.map(e?Math.log10:Number),c=n>1?(i-s)/(n-1):0,a=d=>e?10**d:d,l=d=>Math.floor((d-r)/(o-r)*n),h=It(
{low:a(s-c/2),high:a(i+c/2),log:e,from:r,to:o});return{pixels:h,nearest:d=>J(l(d),0,n-1),cellOf:d=>{let f=h.to(d);return f>=Math.min(r,o)&&f<=Math.max(r,o)?Math.
min(l(f),n-1):-1},centre:d=>a(s+d*c),edges:d=>{let[f,g]=[d,d+1].map(m=>r+(o-r)*m/n);return[Math.min(f,g),Math.max(f,g)]}}}function zu({model:t,el:e}){let n=()=>t.
get("kind")==="magnitude",r=n()?Yn:ln,o=`Map of ${t.get("value_name")}`,s=Oe(e,{name:"gdviz-heat-map",label:o,ratio:t.get("ratio"),margins:r});s.canvas.classList.
add("hatch");let[i]=s.layers("cross"),[c]=F(s.handles,$(),".handle"),a=()=>t.get("values").shape,l=b=>{let S=t.get(`${b}_range`),M=t.get(`${b}_log`)&&S[0]>0,[E,
N]=a();return _u(S,M,b==="x"?N:E,b==="x"?s.across():s.upwards())};function h(){if(!a()[0]||!a()[1])return null;let[b,S]=t.get("chosen"),[M,E]=[l("x").cellOf(b),
l("y").cellOf(S)];return M>=0&&E>=0?[M,E]:null}let d=b=>!Number.isFinite(b)||!n()&&b<0;function f(){let b=t.get("log"),[S,M]=on([W(t.get("values"))],E=>Number.isFinite(
E)&&!(b&&E<=0));return S<=M?[S,M]:null}function g(){Se(s.canvas,W(t.get("values")),a(),n()?m():w())}function m(){let b=Array.from(t.get("palette"),T=>Me(T)),[S,
M]=f()??[0,1],E=It({low:S,high:M,log:t.get("log"),from:0,to:b.length}),N=T=>Math.floor(E.to(Math.max(T,S)));return T=>d(T)?0:b[J(N(T),0,b.length-1)]}function w(){
let b=Array.from(t.get("colors"),S=>Me(S));return S=>d(S)?0:b[S%b.length]}function x(){let b=f();if(!n()||!b)return s.bar(n()?[[],[],t.get("value_name")]:null);
let{height:S}=s.area,M=It({low:b[0],high:b[1],log:t.get("log"),from:0,to:-S}),E=t.get("palette"),N=R=>E[Math.floor((R+.5)/_i*E.length)],T=M.ticks().map(({at:R,text:O})=>({
at:R/S,text:O}));s.bar([Array.from({length:_i},(R,O)=>N(O)),T,t.get("value_name")])}function k(){let b=t.get("colors"),S=W(t.get("values")),M=new Set(n()?[]:S),
E=t.get("names").map((R,O)=>({name:R,color:b[O%b.length],kind:"area"})),N=S.some(d),T=E.filter((R,O)=>M.has(O));s.legend(N?[...T,{name:t.get("missing_name"),color:"",
kind:"hatch"}]:T)}let A=()=>s.axes(Ae(l("x").pixels,l("y").pixels),t.get("axis_names"));function z(){let b=h();if(F(s.handles,$(b)),!b)return F(i,null);let[[S,M],
[E,N]]=[l("x").edges(b[0]),l("y").edges(b[1])],{left:T,top:R,width:O,height:D}=s.area,[j,I]=[(S+M)/2,(E+N)/2],Y=`${`M${j},${R}V${E-6}M${j},${N+6}V${R+D}`}M${T},${I}\
H${S-6}M${M+6},${I}H${T+O}`;F(i,q`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${Y} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${Y} />`)}function $(b=null){let[[S,M],[E,N]]=b?[l("x").edges(b[0]),l("y").edges(b[1])]:
[[0,0],[0,0]],T=(O,D,j,I)=>q`<rect class=${O} fill="transparent" stroke=${D} stroke-width=${j}
        x=${S-I} y=${E-I} width=${M-S+2*I} height=${N-E+2*I} />`,R=Math.max((ku-(M-S))/2,1);return q`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Wt(b)}
        aria-valuenow=${b?b[1]*a()[1]+b[0]:0} aria-valuetext=${b?_(b):""}>
        ${T("","white",4,R)}${T("cell","black",2,R)}${T("halo","none",0,$u)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function _([b,S]){let[M,E]=t.get("axis_names"),N=`${M} = ${X(l("x").centre(b))}, ${E} = ${X(l("y").centre(S))}`,T=W(t.get("values"))[S*a()[1]+b];if(d(
T))return`${N}: ${t.get("missing_name")}`;let R=()=>t.get("names")[T]??String(T);return`${N}: ${n()?`${t.get("value_name")} ${X(T)}`:R()}`}let u=s.readout(b=>{let S=b?
p(b):h();F(s.status,t.get("outdated")||(S?_(S):""))},c);function p([b,S]){return a()[0]&&a()[1]?[l("x").nearest(b),l("y").nearest(S)]:null}function v(b){if(!b)return;
let S=[l("x").centre(b[0]),l("y").centre(b[1])];String(S)!==String(t.get("chosen"))&&G(t,{chosen:S})}Kn({surface:s.hit,handle:c,to:b=>v(p(s.pixel(b))),by:(b,S)=>{
let[M,E]=h()??[0,0],N=S?10:1;v([J(M+N*b[0],0,a()[1]-1),J(E+N*b[1],0,a()[0]-1)])}});let y="x_range y_range x_log y_log axis_names";return s.draw(t,{"kind values \
palette colors log":g,"kind values palette log value_name":x,"kind values names colors missing_name":k,[`values ${y}`]:A,[`kind chosen values names ${y}`]:z,[`k\
ind chosen values names value_name missing_name outdated ${y}`]:u})}var zi={render:zu};function Au(t){let e=C`<b>${t.get("name")}</b>`,n=ft(t.get("module")),{error:r}=rn(t),o=r?`${r.message} (${r.name})`:t.get("error_message"),s=i=>C`<div class="gdviz-notice" role="status">${i}</div>`;
return o?C`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?s(C`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||jn(n)?null:s("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var Mu=({model:t})=>de(t);function Su({model:t,el:e}){
rt(e,"gdviz-link");let n=()=>F(e,Au(t)),r=[de(t),Bn(t,n),st(t,"where error_message",n)];return n(),()=>r.forEach(o=>o())}var Ai={initialize:Mu,render:Su};var Eu=2,Ou=.5,Mi=.05,lr=(t,e,n=Eu)=>e*Math.abs(t)/(Math.abs(t)+n);function Si(t,e){let n=qn(t),r=document.createElement("canvas"),o=Vn(e.positive,e.negative),s=[];
function i({weights:f,thickest:g},m){f.forEach(({index:w},x)=>{let k=m[w],A=lr(k,g);A>Mi&&(n.lineWidth=A,n.strokeStyle=k>0?e.positive:e.negative,n.stroke(s[x]))})}
function c({units:f,layers:g},m,[w,x,k],{ink:A,paper:z}){let $=f.length-g[0].length===w&&k>1,_=f.slice(g[0].length);n.fillStyle=z;for(let{x:u,y:p,size:v}of f)n.
fillRect(u-v/2,p-v/2,v,v);$&&x>1&&a(_,m,x,k),$&&x===1&&l(_,m,k,A),n.lineWidth=1,n.strokeStyle=A,n.globalAlpha=.7;for(let{x:u,y:p,size:v}of f)n.strokeRect(u-v/2-
.5,p-v/2-.5,v+1,v+1);n.globalAlpha=1}function a(f,g,m,w){Se(r,g,[m*f.length,w],x=>o(J(x,-1,1))),f.forEach(({x,y:k,size:A},z)=>{let $=(f.length-1-z)*m;n.drawImage(
r,0,$,w,m,x-A/2,k-A/2,A,A)})}function l(f,g,m,w){f.forEach(({x,y:k,size:A},z)=>{let $=g.subarray(z*m,(z+1)*m),_=$.reduce((y,b)=>Math.max(y,Math.abs(b)),1),[u,p]=[
x-A/2,.46*A/_];Object.assign(n,{lineWidth:1,strokeStyle:w,globalAlpha:.25}),n.beginPath(),n.moveTo(u,k),n.lineTo(u+A,k),n.stroke();let v=z===f.length-1;Object.assign(
n,{lineWidth:A>20?1.8:1.2,strokeStyle:v?e.fit:w,globalAlpha:1}),n.beginPath(),$.forEach((y,b)=>n.lineTo(u+A*b/(m-1),k-p*y)),n.stroke()})}function h({units:f,thickest:g},m,w){
for(let{x,y:k,size:A,index:z}of f){let $=m[z],_=lr($,g,Ou)/2;_>Mi&&(d(x-A/2,k+A/2,_+.8,w),d(x-A/2,k+A/2,_,$>0?e.positive:e.negative))}}function d(f,g,m,w){n.beginPath(),
n.arc(f,g,m,0,2*Math.PI),n.fillStyle=w,n.fill()}return{resize:({width:f,height:g,weights:m})=>{s=m.map(({curve:x})=>new Path2D(x));let w=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(f*w),height:Math.round(g*w)}),Object.assign(t.style,{width:`${f}px`,height:`${g}px`})},draw:(f,g,m,w,x)=>{let k=t.width/f.width;
n.setTransform(k,0,0,k,0,0),n.clearRect(0,0,f.width,f.height),g.length===f.parameters&&(i(f,g),c(f,m,w,x),h(f,g,x.paper))}}}var Ei=1e3,Tu=10;function Oi(t,e,n){let{shape:[r]}=t,o=W(t),s=Array.from({length:r},(l,h)=>[...o.subarray(3*h,3*h+3)]),i=1+Math.max(...s.map(([l])=>l)),c=s.findIndex(
l=>l[0]>0&&l[1]===e),a=s.reduce((l,h,d)=>h[0]<s[l][0]?d:l,0);return s[c<0?a:c]=[i,e,n],{shape:[r,3],data:new DataView(Float64Array.from(s.flat()).buffer)}}var oo=t=>{
let e=Math.ceil(Math.log10(Math.max(Math.abs(t),Tu)));return Number.isFinite(e)?Math.min(10**e,Ei):Ei},so=t=>Number(t.toFixed(2));var Ti=54,Nu=340,Ru=120,Lu=40,Cu=5,Pu=16,te=16,fn=4;function io(t){let[e,n,{shape:[,r,o]}]=[W(t.get("weights")),W(t.get("shape")),t.get("responses")],s=W(t.get(
"responses")),i=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],c={parameters:e,indices:[...e.keys()],responses:s,pictures:[
t.get("responses").shape[0],r,o]};if(!n.length)return{...c,sizes:t.get("sizes"),names:i};let a=Array.from(n.subarray(0,fn)).filter(z=>z>0),l=Array.from(n.subarray(
fn)).flatMap((z,$)=>z?[$]:[]),h=fn*te**2,d=h+fn*te,f=[...a.map((z,$)=>[$*te**2,h+$*te,$*te]),[d,d+te,fn*te]],g=l,m=[],w=[],x=t.get("curves"),k=r*o;for(let[z,$]of[
...a,1].entries()){let _=Array.from({length:$},(u,p)=>p);for(let u of _)m.push(...g.map(p=>f[z][0]+u*te+p));m.push(..._.map(u=>f[z][1]+u));for(let u of _)w.push(
s.subarray((f[z][2]+u)*k,(f[z][2]+u)*k+(x?o:k)));g=_}let A=new Float64Array(w.length*(x?o:k));return w.forEach((z,$)=>A.set(z,$*z.length)),{parameters:Float64Array.
from(m,z=>e[z]),indices:m,responses:A,pictures:[w.length,x?1:r,o],sizes:[l.length,...a,1],names:l.map(z=>x?i[z].replace("₁",""):i[z])}}function ao(t,e){let n=J(
Ti*Math.max(...t),Ru,Nu),r=e/t.length,o=[0,0];for(let l=1;l<t.length;l++)o.push(o[l]+t[l]*(t[l-1]+1));let s=t.map((l,h)=>{let d=Math.min(n/l,Ti),f=Math.floor(Math.
min(.76*d,.5*r,Lu)),g=m=>Math.round(m-f/2)+f/2;return Array.from({length:l},(m,w)=>({layer:h,unit:w,index:h?o[h]+l*t[h-1]+w:-1,x:g(r*(h+.5)),y:g(n/2+(w-(l-1)/2)*
d),size:f}))}),i=s.flat(),c=s.slice(1).flatMap((l,h)=>l.flatMap(d=>s[h].map(f=>{let[g,m]=[f.x+f.size/2,d.x-d.size/2],w=(g+m)/2,x=`M${g},${f.y}C${w},${f.y},${w},${d.
y},${m},${d.y}`;return{from:f,to:d,index:o[d.layer]+d.unit*s[h].length+f.unit,start:g,end:m,curve:x}}))),a=J(.25*Math.min(...i.map(({size:l})=>l)),3.5,10);return{
width:e,height:n,layers:s,units:i,weights:c,thickest:a,parameters:o[t.length]}}function ur({units:t,weights:e},[n,r],o=!1,s=null){let i=t.find(({x:g,y:m,size:w})=>Math.
max(Math.abs(n-g),Math.abs(r-m))<=w/2+1);if(i)return i;let c=e.filter(({start:g,end:m})=>g<=n&&n<=m);if(!c.length)return null;let a=Iu((n-c[0].start)/(c[0].end-
c[0].start)),l=({from:g,to:m})=>Math.abs(g.y+(m.y-g.y)*a-r),h=o?Pu:Cu,d=o&&c.find(g=>g===s&&l(g)<h);if(d)return d;let f=c.reduce((g,m)=>l(m)<l(g)?m:g);return l(
f)<h?f:null}function Iu(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var Fu=250,ju=[.5,2,8],Du=.02,Ni=.1;function Bu({model:t,el:e}){rt(e,"gdviz-network-diagram");let n=t.get("colors");for(let P in n)e.style.setProperty(`--${P}`,
n[P]);let r=C`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="gdviz-slider"></div>
    <div class="legend"></div>`,[o,s,i,c,a]=F(e,r,".network","canvas",".readout",".gdviz-slider",".legend"),l=t.get("editable");c.hidden=!l;let h=Si(s,n),d=Lr(),
f=io(t),g="",m=ao(f.sizes,320),w=null,x=null,k=null,A=!1,z=!1;function $(P=m.width){let B=g;m=ao(f.sizes,P),g=String([f.sizes,f.names]),h.resize(m),F(a,qu(m.thickest)),
k=null;let U=x?.index??-1;x=g===B&&U>=0?[...m.weights,...m.units].find(tt=>tt.index===U)??null:null,p(null),_(),D()}function _(){h.draw(m,f.parameters,f.responses,
f.pictures,d),Q()}function u(){f=io(t),String([f.sizes,f.names])!==g?$():_(),z&&Y(),z=!1,k&&N(k.part,k.value)}function p(P){w=P;let B=m.layers[0].map(({x:U,y:tt,
unit:K})=>q`<text x=${U} y=${tt} dy="0.35em" text-anchor="middle">${f.names[K]}</text>`);F(o,C`
      <svg tabindex="0" role="application" aria-label=${Wu(f.sizes,t.get("activation"),l)} width=${m.width} height=${m.height}
        @pointermove=${y} @pointerdown=${T} @click=${R} @pointerleave=${b} @blur=${()=>p(null)} @keydown=${S}>
        <g class="names" aria-hidden="true">${B}</g>
        <g class="pointed" aria-hidden="true">${P&&Li(P)}</g>
        <g class="pointed selected" aria-hidden="true">${x&&Li(x)}</g>
      </svg>`),L()}let v=P=>ur(m,_t(o,P),P.pointerType==="touch"),y=P=>A||p(v(P)),b=({pointerType:P})=>P!=="touch"&&p(null);function S(P){if(P.ctrlKey||P.metaKey||
P.altKey)return;let[B,U]=[pe(P),{"+":Ni,"-":-Ni}[P.key]];if(U&&x)N(x,so(M(x)+U));else if(B||["Enter","Escape"].includes(P.key))E(Hu(m,x??w,B??P.key));else return;
P.preventDefault()}let M=P=>f.parameters[P.index];function E(P){x=l?P:null,p(P),D()}function N(P,B){if(P.index<0||t.get("is_past"))return;let U=oo(B);z=!0,G(t,{
edits:Oi(t.get("edits"),f.indices[P.index],J(B,-U,U))})}function T(P){let B=P.pointerType==="touch",U=ur(m,_t(o,P),B,x);if(!l||P.button!==0||B&&U!==x)return y(P);
if(E(U),!U||U.index<0||t.get("is_past"))return;let[tt,K]=[M(U),P.clientY];qt(P,({clientY:at})=>{at===K&&!k||(k={part:U,value:so(tt+Du*(K-at))},N(U,k.value))}),A=
!0;let ot=()=>{A=!1,k=null};for(let at of["pointerup","pointercancel"])o.addEventListener(at,ot,{once:!0})}function R(P){P.pointerType==="touch"&&E(v(P))}let O=Pe(
D,P=>x&&N(x,P));function D(){if(!l)return;let P=x!==null&&x.index>=0;c.classList.toggle("empty",!P);let B=P?M(x):0,U=oo(B),tt=x?Ci(m,f.names,x):"";F(c,O({value:B,
min:-U,max:U,step:U/1e3,disabled:t.get("is_past"),description:tt,tooltip:"Training continues from the value that you set"}))}let j=0,I=0;function L(){j=performance.
now();let P=w??x,B=l?"Select a line or a unit to change its value.":"Point at a line or a unit to see its value.",U=x&&t.get("is_past")?" An earlier epoch is sh\
own; its values cannot be changed.":"";i.textContent=(P?Uu(m,f.names,P,f.parameters):B)+U}function Y(){L(),D()}function Q(){!(w??x)||I||(I=window.setTimeout(()=>{
I=0,Y()},Math.max(Fu-(performance.now()-j),0)))}fe(o,({touches:P})=>x!==null&&ur(m,_t(o,P[0]),!0,x)===x);let V=[lt(t,{"sizes weights responses shape curves":u,is_past:()=>E(
x),activation:()=>p(w)}),_e(o,$),ss(()=>{d=Lr(),_()}),()=>clearTimeout(I)];return()=>V.forEach(P=>P())}function Hu({layers:t,weights:e},n,r){if(!n)return t[0][0];
let o="from"in n;if(r==="Escape")return o?n.to:null;let s=e.filter(({to:l})=>l===(o?n.to:n));if(typeof r=="string")return s[0]??n;let[i,c]=r;if(o)return s[J(n.from.
unit-c-i,0,s.length-1)];let a=t[J(n.layer+i,0,t.length-1)];return a[J(n.unit-c,0,a.length-1)]}function Ri(t,e,{layer:n,unit:r}){return n===0?e[r]:n===t.layers.length-
1?"the output":`unit ${r+1} of hidden layer ${n}`}function Uu(t,e,n,r){let o=Ci(t,e,n);return n.index<0?o:`${o}: ${X(r[n.index])}`}function Ci(t,e,n){if("from"in
n){let[o,s]=[n.from,n.to].map(i=>Ri(t,e,i));return`Weight from ${o} to ${s}`}let r=Ri(t,e,n);return n.layer===0?`Input ${r}`:`Bias of ${r}`}function Wu([t,...e],n,r){
let o=e.slice(0,-1),s=`${o.length===1?"a hidden layer":"hidden layers"} of ${o.join(", ")} units`,i=o.length?`${s}${n?` (${n})`:""}`:"no hidden layer";return`Ne\
twork with ${t===1?"1 input":`${t} inputs`}, ${i} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves back.`+(r?
" Plus and minus change the value of what is selected; Tab moves to its slider.":"")}function Li(t){if("from"in t)return q`<path d=${t.curve} />`;let e=t.size+5;
return q`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function qu(t){let e=(r,o,s=r)=>C`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${o}</svg>${s}</span>`,
n=r=>q`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;return C`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${ju.map(r=>e("sample",n(lr(r,t)),String(r)))}
    ${e("bias",q`<circle cx="5" cy="5" r="3.5" />`)}`}var Pi={render:Bu};var Ii="_",Vu=100,Fi=1,Gu=1e6,co="it was cut off or changed on its way";async function ji(t){let e=/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t);if(t.length<Vu||!(e||
t.startsWith("[{")))return t;let n=e?Ku(t.split(",").map(Number)):Bt([Uint8Array.of(Fi),new TextEncoder().encode(t)]),r=await Bi(n,new CompressionStream("deflat\
e")),o=btoa(Array.from(r,i=>String.fromCharCode(i)).join("")),s=Ii+o.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return s.length<t.length?s:t}var lo=t=>/^_[A-Za-z0-9_-]*$/.
test(t);async function Di(t){if(!lo(t))return t;try{let e=atob(t.slice(Ii.length).replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,s=>s.charCodeAt(0)),
r=await Bi(n,new DecompressionStream("deflate"));if(r[0]===Fi)return new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(1));let o=Yu(r);return Array.from(o,s=>Object.
is(s,-0)?"-0":String(s)).join(",")}catch{throw new RangeError(co)}}function Ku(t){let e=t.every(s=>Object.is(Math.fround(s),s)),n=e?4:8,r=new DataView(new ArrayBuffer(
n*t.length));t.forEach((s,i)=>e?r.setFloat32(n*i,s):r.setFloat64(n*i,s));let o=new Uint8Array(1+r.byteLength);o[0]=n;for(let s=0;s<r.byteLength;s++)o[1+s%n*t.length+
Math.floor(s/n)]=r.getUint8(s);return o}function Yu(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(co);let r=new DataView(
new ArrayBuffer(e*n));for(let s=0;s<r.byteLength;s++)r.setUint8(s,t[1+s%e*n+Math.floor(s/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((s,i)=>e===
4?r.getFloat32(4*i):r.getFloat64(8*i))}async function Bi(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],o=0;for(let s=await n.read();!s.done;s=
await n.read()){if(o+=s.value.length,o>Gu)throw await n.cancel(),new RangeError(co);r.push(s.value)}return Bt(r)}var dr="pins";var pr=t=>t.length?JSON.stringify(t):"";function Hi(t){if(!t)return[];try{let e=JSON.parse(t);return Array.isArray(e)&&e.length<=4&&e.every(Zu)?e:null}catch{return null}}
function Zu(t){let e=typeof t?.name=="string"&&t.name.length<=80&&typeof t.shown=="boolean",n=Qu(t?.state)&&!(dr in t.state)&&Object.values(t.state).every(r=>typeof r==
"string");return e&&n&&(t.curves===void 0||uo(t.curves,r=>uo(r,Ju)))}var Ju=t=>uo(t,e=>e===null||Number.isFinite(e))&&t.length<=2e3,uo=(t,e)=>Array.isArray(t)&&
t.length<=2e3&&t.every(e),Qu=t=>typeof t=="object"&&t!==null&&!Array.isArray(t);var ge=1,Ui=new WeakMap;function po(t,{kind:e,options:n,otherwise:r,usual:o},s){if(n)return n[t];if(o&&t===s.get(o))return"";if(e==="pins")return pr(t);if(e==="\
texts")return Xu(t,r??[])?"":JSON.stringify(t);if(typeof t=="string")return t;if(Array.isArray(t))return t.map(fr).join(",");if(!t?.data)return fr(Number(t));let i=Ui.
get(t)??Array.from(W(t),td).join(",").replace(/(,0)+$/,"");return Ui.set(t,i),i}var Xu=(t,e)=>t.length===e.length&&t.every((n,r)=>n===e[r]),td=t=>Object.is(t,-0)?
"-0":String(t);function fr(t){let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var me=t=>t.
get("entries"),ee=async t=>(await Gi(t)).look();async function Gi(t){let e=me(t),n=e.flatMap(i=>"selector"in i?[i.selector,...fo(i).map(({widget:c})=>c)]:[i.widget]),
r=async i=>[i,await ut(t.widget_manager,i)],o=new Map(await Promise.all(n.map(r)));function s(){let i=new Map;for(let c of e){let a="selector"in c?c.targets[o.get(
c.selector).get("index")]:c,l=a&&o.get(a.widget);a&&i.set(c.name,po(l.get(a.trait),a,l))}return i}return{look:s,widgets:o}}var fo=t=>"selector"in t?Object.values(
t.targets):[t];async function ho(t,e,n){if(!("selector"in t))return t;let r=n?.get(t.selector)??(await ut(e,t.selector)).get("index");return t.targets[r]??`ther\
e is no such setting with ${t.title} = ${t.labels[r]}`}var je=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.get(n)!==e.get(n));async function Ki(t,[
e]){let n=me(t).find(s=>s.name===e),[r]=n?fo(n):[];if(!r)return e;let o=(await ut(t.widget_manager,r.widget)).get("description");return o?o.replace(/\s*=$/,""):
r.kind==="array"?"points":e}async function Yi(t,e,n){let r=[],o=new Set;for(let s of me(t)){let i=e.get(s.name),c=await ho(s,t.widget_manager);if(!n.includes(s.
name)||!i||typeof c=="string")continue;let a=await ut(t.widget_manager,c.widget),[l,h]=[s.name.split(".")[0],s.name.includes(".")];c.options?(o.add(i),r.push(a.
get("_options_labels")[c.options.indexOf(i)])):(!h||o.has(l))&&r.push(`${a.get("description")} ${i}`)}return r.join(", ")}function De(t,e){let n=[],r=0;async function o(){
let i=++r,{look:c,widgets:a}=await Gi(t);if(i!==r)return;for(let h of n)h();let l=()=>e(c);n=me(t).flatMap(fo).map(({widget:h,trait:d})=>st(a.get(h),d,l)),l()}o();
let s=st(t,"entries",o);return()=>{r++;for(let i of n)i();s()}}async function ed(t,e){let n=await ho(t,e);return typeof n=="string"?"":n.widget}var nd="it is ou\
tside the range that can be shown",rd="it cannot be changed without Python";function Ot(t){throw new RangeError(t)}var Rt=(t,e)=>En(od(t,e));async function od(t,e){
let n=Zi(t,e),r="",o=s=>+("kind"in s&&s.kind==="pins");for(let s of me(t).toSorted((i,c)=>o(i)-o(c))){let i=e.get(s.name);if(i===void 0)continue;let c=await ed(
s,t.widget_manager);c!==r&&(await t.widget_manager.runAll?.(),await oe({inBackground:!1})),r=c,await Ji(s,i,n,async()=>{let a=await Qi(t,s,i);a&&(a.widget.set(a.
trait,a.wanted),a.widget.save_changes(),a.needsKernel&&await ad(t))})}return n}async function go(t,e){let n=Zi(t,e),r=new Map;for(let o of me(t)){let s=e.get(o.
name);s!==void 0&&(!("selector"in o)&&o.options?.includes(s)&&r.set(o.widget,o.options.indexOf(s)),await Ji(o,s,n,()=>Qi(t,o,s,r)))}return n}function Zi(t,e){let n=new Set(
me(t).map(({name:r})=>r));return[...e.keys()].filter(r=>!n.has(r)).map(r=>`${r.slice(0,40)}: there is no such setting`)}async function Ji({name:t},e,n,r){try{await r()}catch(o){
if(!(o instanceof RangeError))throw o;n.push(`${t}=${[...e].slice(0,40).join("")}: ${o.message}`)}}async function Qi(t,e,n,r){let o=t.widget_manager,s=await ho(
e,o,r);if(typeof s=="string")return Ot(s);let{trait:i}=s,c=await ut(o,s.widget),a=r&&s.moving?{low:null,high:null}:{},l=ld({...s,...a},c,n);if(po(l,s,c)===po(c.
get(i),s,c))return null;s.kind==="pins"&&await sd(t,l);let h=t.get("needs_kernel").includes(s.widget);return h&&o.exported&&Ot(rd),{widget:c,trait:i,wanted:l,needsKernel:h}}
async function sd(t,e){for(let{name:n,state:r}of e){let[o]=await go(t,new Map(Object.entries(r)));o&&Ot(`of the pinned run “${n}”, ${o}`)}}var id=0;async function ad(t){
let e=++id,{promise:n,resolve:r}=cd(),o=c=>c.event==="done"&&c.question===e&&r();t.on("msg:custom",o);let{kernel:s}=t.widget_manager,i=s&&ze(s,c=>c==="gone"&&r());
t.send({event:"ask",question:e}),await n,t.off("msg:custom",o),i?.()}function cd(){let t=()=>{};return{promise:new Promise(n=>t=n),resolve:t}}function ld(t,e,n){
let{kind:r}=t;if(r==="choice"){let a=t.options??[];return a.includes(n)||Ot(`it must be one of ${a.join(", ")}`),a.indexOf(n)}if(r==="formula"){try{Fe(n,e.get("\
variables"))}catch(a){if(!(a instanceof dt))throw a;Ot(`at character ${a.position+1}: ${a.message.replace(/\.$/,"")}`)}return n}if(r==="pins")return Hi(n)??Ot("\
it does not describe pinned runs");if(r==="texts")return ud(n,t);if(t.usual&&!n)return e.get(t.usual);if(r==="flag")return n!=="0"&&n!=="1"&&Ot("it must be 0 or\
 1"),n==="1";if(r==="array"||r==="numbers"){let{trait:a,length:l,among:h,narrowest:d=null}=t,{shape:f}=e.get(a),g=l??xe(f),m=n.split(",");(l?m.length!==g:m.length>
g)&&Ot(`it must be ${l?"":"at most "}${g} numbers separated by commas`);let w=m.map(qi),x=w.every(z=>Number.isFinite(Math.fround(z))&&(!h||h.includes(z))),k=d===
null||dd(w,d);if((!x||!k)&&Ot(f?"its numbers must be ones that can be set there":nd),!f)return w;let A=new Float64Array(g);return A.set(w),{shape:f,data:new DataView(
A.buffer)}}r==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&Ot("it must be a whole number");let o=qi(n),s=(a,l)=>typeof a=="string"?e.get(a):a??l,[i,c]=[s(t.low,-1/0),s(t.
high,1/0)];return i<=o&&o<=c||Ot(`it must lie between ${Vi(i)} and ${Vi(c)}`),o}function ud(t,{length:e,otherwise:n=[]}){if(!t)return n;let r;try{r=JSON.parse(t)}catch{
r=null}return Array.isArray(r)&&r.length===e&&r.every(s=>typeof s=="string"&&s.length<=Wi)?r:Ot(`it must be ${e} texts of at most ${Wi} characters`)}var Wi=80;function qi(t){
let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(t)?Number(t):NaN;return Number.isFinite(e)?e:Ot("it must be a number")}var dd=([t,e,n,r],o)=>[[
t,e],[n,r]].every(([s,i])=>s<i&&i-s>=o*Math.max(Math.abs(s),Math.abs(i)));function Vi(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(
5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}var Be="gdviz",hr=8e3,xo=async t=>wo(await ee(t));async function wo(t){let e=new URLSearchParams;for(let[n,r]of t)r&&e.set(n,await ji(r));return e.set(Be,String(
ge)),e.toString().replaceAll("%2C",",")}var yo=()=>location.href.replace(/[?#].*$/s,""),pd=["token","theme","template","note","python"],ea=t=>!pd.includes(t)&&!t.
startsWith("voila");async function fd(t){let e=new Map(new URLSearchParams(t)),n=e.get(Be);if(n!==void 0&&n!==String(ge))throw new RangeError("it was made by an\
other version of this page");let r=[...e].filter(([s])=>ea(s)&&s!==Be);if(n===void 0&&r.some(([,s])=>lo(s)))throw new RangeError("its end is missing");let o=async([
s,i])=>{let c=await Di(i).catch(({message:a})=>{throw new RangeError(`of ${s}, ${a}`)});return[s,c]};return new Map(await Promise.all(r.map(o)))}var mo=10;async function $o(t,e,n){
let r;try{let o=await Rt(t,n?new Map(Object.entries(n)):await fd(e));if(!o.length)return;let s=o.length>mo?`; and ${o.length-mo} more`:"";r=`Parts of this link \
were ignored. ${o.slice(0,mo).join("; ")}${s}.`}catch(o){if(!(o instanceof RangeError))throw o;r=`This link was ignored: ${o.message}.`}await bo(t,r)}async function bo(t,e){
let n=e&&`<div class="gdviz-notice" role="status">${hd(e)}</div>`;Mt(await ut(t.widget_manager,t.get("message")),"value",n)}var hd=t=>t.replaceAll("&","&amp;").
replaceAll("<","&lt;"),Xi=400,ta="There are too many points, or pinned runs, for the address of this page, so a copy of the address leaves them out. To keep the\
m or to give them to others, save the page.";async function na(t){let e=await ee(t),n=history.state?.[Be];await $o(t,location.search,n),n&&await bo(t,ta);let r=await ee(
t),[o,s,i]=[0,-1/0,!!n];function c(){o||=setTimeout(l,Math.max(0,s+Xi-performance.now()))}let a=De(t,c);addEventListener("popstate",()=>{r=new Map,c()});async function l(){
s=performance.now(),o=Yt()?setTimeout(l,Xi):0;let h=await ee(t);if(o||!je(h,r).length)return;r=h;let d=je(h,e).length?await wo(h):"",f=i;i=vo(d).length>hr;try{i?
history.replaceState({[Be]:Object.fromEntries(h)},"",vo(await wo(gd(h)))):history.replaceState(null,"",vo(d))}catch{return a()}i!==f&&await bo(t,i?ta:"")}}function vo(t){
let n=[new URLSearchParams([...new URLSearchParams(location.search)].filter(([r])=>!ea(r)&&r!==Be)).toString(),t].filter(Boolean).join("&");return yo()+(n&&`?${n}`)+
location.hash}var gd=t=>new Map([...t].filter(([,e])=>e.length<500));var md=400,vd=200,ra=["pointerdown","keydown","input","change","drop"],oa=["pointerup","pointercancel"];function wd(t){let e=new Set,n=[],r=[],o=null,s=()=>new Map,
[i,c,a,l]=[0,!1,!1,!1],h=null,d=Promise.resolve();for(let p of ra)addEventListener(p,A,!0);for(let p of oa)addEventListener(p,z,!0);addEventListener("blur",z);let f=De(
t,p=>{s=p,!o&&!Yt()&&(o=s()),l||x()});return{undo:()=>_(n,r),redo:()=>_(r,n),count:g,watch:m,stop:u};function g(){return{undo:n.length,redo:r.length}}function m(p){
return e.add(p),()=>e.delete(p)}function w(){for(let p of e)p()}function x(){clearTimeout(i),i=setTimeout(k,md)}function k(){c||Yt()?x():$()}function A({type:p,
target:v}){i&&!Yt()&&(p==="pointerdown"||v!==h)&&$(),h=v,a=!0,p==="pointerdown"&&(c=!0)}function z(){c=!1}function $(){clearTimeout(i);let p=a;[i,a]=[0,!1];let v=s();
o&&!je(v,o).length||(o&&p&&(n.push(o),n.length>vd&&n.shift(),r.length=0),o=v,w())}function _(p,v){let y=d.then(async()=>{i&&$();let b=p.pop();if(!b||!o)return"";
let S=await Ki(t,je(b,o));v.push(o),l=!0;try{await Rt(t,b),await oe(),o=s()}finally{[l,a]=[!1,!1],w()}return S});return d=y.catch(()=>{}),y}function u(){clearTimeout(
i);for(let p of ra)removeEventListener(p,A,!0);for(let p of oa)removeEventListener(p,z,!0);removeEventListener("blur",z),f()}}var sa=Zt((t,e)=>wd(e),t=>t.stop()),
ia=sa.use,aa=t=>sa.find(t.get("key"));var bd=/\$([A-Za-z_]\w*(?:\.\w+)?)/g,ca=100;async function ua(t){let e=t.get("script"),n=[...new Set(da(e))],r=new Map(await Promise.all(n.map(async i=>[i,await ut(
t.widget_manager,i)]))),o=i=>r.get(i),s=({when:i})=>!i||i.indices.includes(o(i.selector).get("index"));return e.filter(s).map(i=>`${xd(i,o)}
`).join("")}function da(t){return typeof t=="string"?t.startsWith("IPY_MODEL_")?[t]:[]:typeof t=="object"&&t!==null?Object.values(t).flatMap(da):[]}function xd({
text:t,holes:e,each:n},r){let o=(c,a=0)=>yd(c,r,a);if(!n)return la(t,(c,a)=>o(e[c],a));let s=r(n.shown[0]).get(n.shown[1]);return n.entries.filter((c,a)=>s[a]>0).
map(c=>la(t,a=>a==="name"?He(c.name):a==="hyperparameters"?fa(c.hyperparameters,r):o(e[a]))).join(`
`)}var la=(t,e)=>t.split(`
`).map(n=>n.replaceAll(bd,(r,o)=>e(o,n.length-n.trimStart().length))).join(`
`),He=t=>JSON.stringify(t);function gr(t){let e=fr(t);return/^-?[0-9]+$/.test(e)?`${e}.0`:e}function pa({widget:t,trait:e,kind:n,options:r=[]},o){let s=o(t).get(
e);return n==="choice"?He(r[s]):n==="flag"?s?"True":"False":n==="whole"?String(s):n==="number"?gr(s):n==="numbers"?`[${s.map(gr).join(", ")}]`:He(s)}var fa=(t,e)=>Object.
entries(t).map(([n,r])=>`${n}=${pa(r,e)}`).join(", "),ha=t=>`(${t.join(", ")}${t.length===1?",":""})`;function yd(t,e,n){return t.kind==="arguments"?$d(e(t.widget)):
t.kind==="keywords"?fa(t.entries[e(t.selector).get("index")],e):t.kind==="switched"?ha(Object.entries(t.targets).filter(([,{widget:r,trait:o}])=>e(r).get(o)).map(
([r])=>He(r))):t.kind==="points"?_d(kd(e(t.widget),t),n):pa(t,e)}function $d(t){let[e,n,r]=[t.get("value"),t.get("variables"),W(t.get("parameters"))],o=String(n)===
"x,y"?[]:[ha(n.map(He))],s=Fe(e,n).parameters.map((i,c)=>`${i}=${gr(r[c])}`);return[He(e),...o,...s].join(", ")}function kd(t,{array:e,training:n}){let r=Array.
from(W(t.get("part"))),o=r.map((a,l)=>n?a>0:l<=r.findLastIndex(Boolean)),s=e==="x"&&t.get("task")!=="regression";return(e==="x"?xt(t.get("x")).map(([...a])=>a):
Array.from(W(t.get(e)),a=>[a])).map(a=>a.map(e==="part"?String:gr)).filter((a,l)=>o[l]).map(a=>s?`[${a.slice(0,2).join(", ")}]`:a[0])}function _d(t,e){let n=`[${t.
join(", ")}]`;if(n.length+e<ca-20)return n;let r=" ".repeat(e+4),o=[r];for(let s of t){let i=o[o.length-1];i!==r&&i.length+s.length+2>ca?o.push(`${r}${s},`):o[o.
length-1]=i===r?`${r}${s},`:`${i} ${s},`}return`[
${o.join(`
`)}
${" ".repeat(e)}]`}var ma=Ro(Qr(),1);async function va(t){let{columns:e,series:n}=t.get("csv"),r=async([l,h])=>(await ut(t.widget_manager,l)).get(h),o=await Promise.all(e.map(({array:l})=>r(l))),s=await Promise.
all(e.map(({names:l})=>l[0]?.startsWith("IPY_MODEL_")?r(l):l)),i=[...n?[n.name]:[],...s.flat()],c=n&&await r(n.shown),a=n?n.names.flatMap((l,h)=>c[h]>0?ga(o,h).
map(d=>[l,...d]):[]):ga(o,0,s);return`${ma.default.unparse([i,...a],{newline:`
`})}
`}function ga(t,e,n){let r=t.map((l,h)=>zd(l,e,n?.[h].length??1)),[[o],...s]=r,i=s.filter((l,h)=>t[h+1].shape.length===2).flat(),c=l=>o[l]!==o[l-1]&&Number.isFinite(
o[l])&&i.some(h=>Number.isFinite(h[l])),a=l=>Number.isFinite(l)?l:"";return Array.from(o,(l,h)=>h).filter(c).map(l=>r.flat().map(h=>a(h[l])))}function zd(t,e,n){
let[r,o,s=1]=t.shape,i=W(t),c=l=>i.subarray(l*o*s,(l+1)*o*s);if(t.shape.length===2&&n>1)return Array.from({length:n},(l,h)=>c(h));let a=c(r>1?e:0);return Array.
from({length:s},(l,h)=>Float64Array.from({length:o},(d,f)=>a[f*s+h]))}var wa=1e6,ko=({widget_manager:t})=>t.ownsAddress?document.title:void 0;function _o(t,...e){let n=r=>r.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"");return[n(ko(t)??"")||"page",...e.map(n)].filter(Boolean).join("-")}async function ya(t){let e=ko(t),n=Object.fromEntries(await ee(t));return{name:`${_o(t)}.\
json`,text:`${JSON.stringify({gdviz:ge,page:e,values:n},null,1)}
`}}async function $a(t,e){try{if(e.size>wa)throw new RangeError(`it is larger than ${wa/1e6} MB`);let n=Ad(await e.text(),ko(t));ba(await go(t,n));let r=await ee(
t),o=await Rt(t,n);return o.length&&await Rt(t,r),ba(o),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function ba([t]){if(t)throw new RangeError(
t)}function Ad(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:r,page:o,values:s}=xa(n)?n:{};if(r===
void 0)throw new RangeError("it does not hold the state of a page");if(r!==ge)throw new RangeError(`it has version ${JSON.stringify(r).slice(0,20)}, and this pa\
ge reads version ${ge}`);if(e&&o!==e)throw new RangeError(`it is of ${typeof o=="string"?`“${o.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!xa(s)||!Object.values(s).every(i=>typeof i=="string"))throw new RangeError("its values are not texts by names");return new Map(Object.entries(s))}var xa=t=>typeof t==
"object"&&t!==null&&!Array.isArray(t);var Md=`With this many points or pinned runs the link would have more than ${hr.toLocaleString("en")} characters, which not every server takes: save the page in\
stead.`;function Sd({model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>xo(t))}var Ed="textarea, [contenteditable], input:is([type=text], [type=number],\
 [type=search], :not([type])):not([readonly])";function Od({key:t,ctrlKey:e,metaKey:n,shiftKey:r,altKey:o}){return o||!(e||n)?null:t.toLowerCase()==="z"?r?"redo":
"undo":t.toLowerCase()==="y"&&!r?"redo":null}function Td({model:t,el:e}){rt(e,"gdviz-page-state");let n=ia(t),r=aa(t),[o,s,i]=["","",""];function c(u,p="",v=""){
[o,s,i]=[u,p,v],$()}async function a(u){let p=await r[u]();c(p?`${u==="undo"?"Undone":"Redone"}: ${p}.`:`There is nothing to ${u}.`)}function l(u){let p=Od(u),v=u.
target,b=(e.closest(".gdviz-page")??e).contains(v)||t.widget_manager.ownsAddress&&!v.closest?.(".gdviz-page");!p||!b||u.defaultPrevented||v.matches?.(Ed)||(u.preventDefault(),
u.stopPropagation(),a(p))}async function h(){c("");let u=`${yo()}?${await xo(t)}`;if(u.length>hr)return c(Md);let p=await en(u);c(p?"Copied.":"Copy this:",u),p||
e.querySelector("[type=text]").select()}async function d(){let u=await ua(t);if(await en(u))return c("Copied.");c("Copy this:","",u),e.querySelector("textarea").
select()}let f=!1,g=()=>!!t.get("csv").columns;function m(){f=!f,$()}async function w(){let u=`${_o(t,"run")}.csv`;Rr(u,await va(t),"text/csv"),c(`Saved as “${u}\
”.`)}async function x(){let{name:u,text:p}=await ya(t);Rr(u,p,"application/json"),c(`Saved as “${u}”.`)}async function k({target:u}){let[p]=u.files;if(!p)
return;let v=await $a(t,p);c(v?`“${p.name}” was not opened: ${v}.`:`Opened “${p.name}”.`),u.value=""}let A=(u,p,v)=>C`<button type="button" title=${p} @click=${v}>${u}</button>`,
z=(u,p,v,y)=>C`
    <button type="button" title=${v} aria-keyshortcuts=${y} aria-disabled=${r.count()[u]===0}
      @click=${()=>a(u)}>${p}</button>`;function $(){F(e,C`
      <div role="group" aria-label="Changes">
        ${z("undo","Undo","Undo the last change (Ctrl+Z)","Control+Z Meta+Z")}
        ${z("redo","Redo","Redo what was undone (Ctrl+Shift+Z)","Control+Shift+Z Meta+Shift+Z Control+Y")}
      </div>
      <div role="group" aria-label="This page in its current state">
        ${A("Copy link","Copy the address of this page in its current state",h)}
        ${A("Save","Save the current state of this page as a file",x)}
        ${A("Open …","Open a state of this page that was saved",()=>e.querySelector("[type=file]").click())}
        <input type="file" accept=".json,application/json" hidden @change=${k} />
      </div>
      <div role="group" aria-label="Take it with you">
        ${t.get("script").length?A("Copy as Python","Copy a Python script that computes what this page shows",d):H}
        ${g()?C`<button type="button" class="download" aria-expanded=${f} @click=${m}>Download</button>`:H}
      </div>
      <div class="files" role="group" aria-label="Download" ?hidden=${!f}>
        ${A("Run (CSV)","Save the numbers of the run as a CSV file",w)}
      </div>
      <span role="status">${o}</span>
      <textarea readonly spellcheck="false" aria-label="Python script of what this page shows" rows="12" ?hidden=${!i} .value=${ht(i)}></textarea>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!s} .value=${ht(s)} />`)}$();let _=[n,r.watch($),st(t,"script cs\
v",$),()=>removeEventListener("keydown",l,!0)];return addEventListener("keydown",l,!0),()=>_.forEach(u=>u())}var ka={initialize:Sd,render:Td};var _a=(t,e,n)=>{let r=new Map;for(let o=e;o<=n;o++)r.set(t[o],o);return r},za=Le(class extends Qt{constructor(t){if(super(t),t.type!==Nt.CHILD)throw Error("rep\
eat() can only be used in text expressions")}dt(t,e,n){let r;n===void 0?n=e:e!==void 0&&(r=e);let o=[],s=[],i=0;for(let c of t)o[i]=r?r(c,i):i,s[i]=n(c,i),i++;return{
values:s,keys:o}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,r]){let o=mi(t),{values:s,keys:i}=this.dt(e,n,r);if(!Array.isArray(o))return this.ut=i,
s;let c=this.ut??=[],a=[],l,h,d=0,f=o.length-1,g=0,m=s.length-1;for(;d<=f&&g<=m;)if(o[d]===null)d++;else if(o[f]===null)f--;else if(c[d]===i[g])a[g]=Xt(o[d],s[g]),
d++,g++;else if(c[f]===i[m])a[m]=Xt(o[f],s[m]),f--,m--;else if(c[d]===i[m])a[m]=Xt(o[d],s[m]),Ce(t,a[m+1],o[d]),d++,m--;else if(c[f]===i[g])a[g]=Xt(o[f],s[g]),Ce(
t,o[d],o[f]),f--,g++;else if(l===void 0&&(l=_a(i,g,m),h=_a(c,d,f)),l.has(c[d]))if(l.has(c[f])){let w=h.get(i[g]),x=w!==void 0?o[w]:null;if(x===null){let k=Ce(t,
o[d]);Xt(k,s[g]),a[g]=k}else a[g]=Xt(x,s[g]),Ce(t,o[d],x),o[w]=null;g++}else sr(o[f]),f--;else sr(o[d]),d++;for(;g<=m;){let w=Ce(t,a[m+1]);Xt(w,s[g]),a[g++]=w}for(;d<=
f;){let w=o[d++];w!==null&&sr(w)}return this.ut=i,or(t,a),yt}});var Nd=["paths","x","y","values"],vr=["A","B","C","D"],Gt=({state:t,curves:e})=>JSON.stringify([t,e]),Aa=t=>Object.fromEntries([...t instanceof Map?t:Object.entries(
t)].filter(([e])=>e!==dr));function Rd(t,e){let[n,...r]=t.shape,o=xe(r),s=n?e%n*o:0;return W(t).slice(s,s+o)}async function Ld(t){let e=i=>i?ut(t.widget_manager,
i):null,[n,r,o]=await Promise.all(["state","choice","runner"].map(i=>e(t.get(i)))),s=await Promise.all(t.get("views").map(e));return{state:n,choice:r,runner:o,views:s}}
async function Cd(t){let{state:e,choice:n,runner:r,views:o}=await Ld(t),s=new Map,i=()=>new Map,c=0,a=[De(e,u=>(i=u,k())),st(t,"pinned",w)];return w(),{pin:g,swap:m,
set:h,isOfProblem:z,lossesOf:$,stop:_};function l(){return t.get("pinned")}function h(u){G(t,{pinned:u})}function d(){return o.map(u=>{let p=Nd.filter(b=>u.get(
b)),v=p.map(b=>$e(u,b));return(n?[n.get("index")]:Array.from({length:Math.max(...v.map(({shape:b})=>b[0]))},(b,S)=>S)).map(b=>({row:b,...Object.fromEntries(p.map(
(S,M)=>[S,Rd(v[M],b)]))}))})}async function f(){await oe({inBackground:!1});let u=Aa(i()),v={name:(await Yi(e,new Map(Object.entries(u)),t.get("named"))).slice(
0,80),shown:!0,state:u};return r?v.curves=Pd(d()):s.set(Gt(v),d()),v}async function g(){let u=await f();l().length<4&&h([...l(),u])}async function m(u){let p=await f(),
v=l()[u];await Rt(e,new Map([...Object.entries(v.state),[dr,pr(l().with(u,p))]])),r&&G(r,{playing:!1,shown:-1,resets:r.get("resets")+1})}function w(){for(let p of l())
p.curves&&s.set(Gt(p),Id(p.curves));let u=l().filter(p=>!s.has(Gt(p)));u.length&&En(x(u)),k()}async function x(u){let p=Aa(i());for(let v of u){let y=await Rt(e,
new Map(Object.entries(v.state)));await oe({inBackground:!1}),y.length||s.set(Gt(v),d())}await Rt(e,new Map(Object.entries(p))),u.some(v=>!s.has(Gt(v)))&&h(l().
filter(v=>s.has(Gt(v)))),k()}function k(){c||=requestAnimationFrame(A)}function A(){c=0;let u=l().length?i():new Map,v=l().map((b,S)=>({pin:b,mark:vr[S],of:s.get(
Gt(b)),isHere:z(b,u)})).filter(({pin:b,of:S})=>b.shown&&S),y=JSON.stringify(v.map(({pin:b,mark:S,isHere:M})=>[S,b.name,Gt(b),M]));y!==t.get("drawn")&&(Mt(t,"dra\
wn",y),o.forEach((b,S)=>{let M=v.filter(({isHere:E})=>E||!b.get("paths"));Mt(b,"pinned",M.flatMap(({pin:E,mark:N,of:T})=>(T?.[S]??[]).map(R=>({...R,mark:N,name:E.
name}))))}))}function z(u,p=i()){return t.get("problem").every(v=>(u.state[v]??"")===(p.get(v)??""))}function $(u){return(s.get(Gt(u))??[]).flat().flatMap(({y:v})=>v?
[v]:[]).map(v=>v.findLast(y=>!Number.isNaN(y))??NaN)}function _(){cancelAnimationFrame(c);for(let u of a)u()}}var Pd=t=>t.map(e=>[e[0]?.x,...e.map(({y:n})=>n)].
map(n=>Array.from(n??[],r=>Number.isFinite(r)?Number(r.toPrecision(5)):null)));function Id(t){let e=n=>Float64Array.from(n,r=>r??NaN);return t.map(([n=[],...r])=>r.
map((o,s)=>({row:s,x:e(n),y:e(o)})))}var Ma=Zt((t,e)=>Cd(e),t=>t.then(e=>e.stop())),Sa=Ma.use,Ea=t=>Ma.find(t.get("key"));var Fd=`${4} runs are pinned: remove one to pin another`;function jd({model:t,el:e}){rt(e,"gdviz-pins");let n=Sa(t),r=null;Ea(t).then(d=>{r=d,l()});let o=()=>t.
get("pinned"),s=(d,f)=>G(t,{pinned:o().with(d,{...o()[d],...f})});function i(d){G(t,{pinned:o().filter((g,m)=>m!==d)});let f=e.querySelectorAll(".remove");(f[Math.
min(d,f.length-1)]??e.querySelector("button"))?.focus()}function c(){o().length<4&&r?.pin()}function a(d,f){let[g,m]=[vr[f],`pinned run ${vr[f]}`],w=r?r.lossesOf(
d).map(A=>X(A,3)):[],x=({target:A})=>s(f,{name:A.value.trim().slice(0,80)}),k=r&&!r.isOfProblem(d);return C`
      <li class=${d.shown?"":"hidden"}>
        <label title="Show or hide ${m}"><input type="checkbox" aria-label="Show ${m}" .checked=${ht(d.shown)}
          @change=${({target:A})=>s(f,{shown:A.checked})} /><b>${g}</b>${Rs(g)}</label>
        <input type="text" aria-label="Name of ${m}" title=${d.name} maxlength=${80} .value=${ht(d.name)} @change=${x} />
        <output title="Its last loss">${w.length?`loss ${w.join(", ")}`:H}</output>
        <button type="button" title="Make ${m} the present one, and pin the present one in its place" @click=${()=>r?.swap(f)}>Swap</button>
        <button type="button" class="remove" title="Remove ${m}" aria-label="Remove ${m}" @click=${()=>i(f)}>×</button>
        ${k?C`<small>Of another problem: not drawn on this surface.</small>`:H}
      </li>`}function l(){let d=o().length>=4;F(e,C`
      <button type="button" aria-disabled=${d} title=${d?Fd:"Keep the present run in the plots, to compare others with it"} @click=${c}>Pin this run</button>
      <ul aria-label="Pinned runs" ?hidden=${!o().length}>${za(o(),(f,g)=>g,a)}</ul>`)}let h=[n,lt(t,{"pinned drawn":l})];return()=>h.forEach(d=>d())}var Oa={render:jd};var Dd={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},ve=(t,e,n,r=t)=>C`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${Dd[t]} /></svg>
  </button>`,wr=(t,e)=>ve(t?"pause":"play",t?"Pause":"Play",e,"play");var Bd=10,Hd=8;function Ud({model:t}){let e=t.get("max");return st(t,"max",()=>{let[n,r]=[t.get("value"),t.get("max")];(n>r||n===e&&!t.get("playing"))&&G(t,{value:r}),
e=r})}function Wd({model:t,el:e}){rt(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),o=m=>G(t,{playing:!1,value:m});function s(){let m=!t.
get("playing");G(t,{playing:m,value:m&&n()>=r()?0:n()})}let i=()=>F(e,C`
      ${ve("back","Back to the start",()=>o(0))}
      ${wr(t.get("playing"),s)}
      ${ve("step","Step forward",()=>o(Math.min(n()+1,r())))}
      <label title="The current step">
        <input type="range" min="0" step="1" aria-label="Current step" .max=${String(r())} .value=${ht(String(n()))}
          @input=${({target:m})=>o(Number(m.value))} />
        <output>${n()} / ${r()}</output>
      </label>`),c=0,a=0,l=()=>Math.max(Bd,r()/Hd)/1e3;function h(m){let w=Math.min(Math.floor((m-c)*l()),r());if(w>=r())return G(t,{value:r(),playing:!1});w>n()&&
G(t,{value:w}),t.get("playing")&&(a=requestAnimationFrame(h))}function d(){cancelAnimationFrame(a),t.get("playing")&&(f(),a=requestAnimationFrame(h))}function f(){
c=performance.now()-n()/l()}let g=[lt(t,{"value max playing":i}),st(t,"max",f),st(t,"playing",d),()=>cancelAnimationFrame(a)];return d(),()=>g.forEach(m=>m())}var Ta={
initialize:Ud,render:Wd};var Na=t=>Number.isFinite(t)?X(t,Math.abs(t)<.001?2:3):"–";function qd({model:t,el:e}){rt(e,"gdviz-results");let n=i=>t.get("shown")[i]>0;function r(i,c){n(i)!==
c&&G(t,{shown:t.get("shown").with(i,Number(c))})}function o(i){G(t,{chosen:i}),r(i,!0)}function s(){let[i,c,a]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=xt(t.get("values")),h=t.get("outdated"),d=(k,A)=>h?"…":Na(l[k]?.[A]??NaN),f=i.map((k,A)=>C`<th scope="col" title=${c[A]??""}>${k}</th>`),g=t.get("names").map(
(k,A)=>{let[z,$]=[n(A),A===t.get("chosen")],_=({target:p})=>r(A,p.checked),u=`background: ${kt(a[A%a.length])}`;return C`
        <tr class="${z?"":"hidden"} ${$?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${k}" .checked=${ht(z)} @change=${_} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${k}" aria-pressed=${$} @click=${()=>o(A)}>
              <span class="swatch" .style=${u}></span>${k}
            </button>
          </th>
          ${i.map((p,v)=>C`<td class="number">${z?d(A,v):"–"}</td>`)}
        </tr>`}),w=(t.get("pinned")??[]).map(({mark:k,name:A,row:z,values:$})=>C`
        <tr class="pinned">
          <td></td>
          <th scope="row" title=${A}><span class="swatch" .style="background: ${kt(a[z%a.length])}"></span>${k}: ${t.get("names")[z]}</th>
          ${i.map((_,u)=>C`<td class="number">${Na($?.[u]??NaN)}</td>`)}
        </tr>`),x=C`<th scope="col"></th>`;F(e,C`<table aria-busy=${!!h}><caption ?hidden=${!h}>${h}</caption><thead><tr>${x}${x}${f}</tr></thead><tbody>${g}${w}</tbody></table>`)}
return lt(t,{"names colors columns hints shown values chosen outdated pinned":s})}var Ra={render:qd};var zo=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Vd(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function Gd({model:t,el:e}){rt(e,"gdviz-runner");let n=t.get("unit"),r=()=>G(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),o=()=>G(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function s(){let m=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);G(t,{playing:!t.get("playing"),shown:-1,
resets:m})}function i({target:m}){let w=Number(m.value);G(t,{playing:!1,shown:w+t.get("stride")>t.get("position")?-1:w})}function c({target:m}){let w=Math.round(
Number(m.value));w>=1&&w<=1e3&&G(t,{anew_steps:w}),m.value=t.get("anew_steps")}function a(){let[m,w]=[t.get("position"),t.get("shown")],x=m.toLocaleString("en");
return w<0||w>=m?`${n} ${x}`:`${n} ${w.toLocaleString("en")} of ${x}`}function l(){let[m,w]=[t.get("position"),t.get("shown")];return C`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${a()} title="Wind back through the ${n}s"
        .max=${String(m)} .step=${String(t.get("stride"))} .value=${ht(String(w<0?m:w))}
        ?disabled=${m===0} @input=${i} />`}let h=m=>t.get("position")<m?"the numbers are no longer finite. The last finite parameters are shown.":"the loss keep\
s growing, or is no longer finite.";function d(){let[m,w,x]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],k=_=>Math.abs(_/m-1)<.001,A=zo.some(k)?zo:[...zo,
m].sort((_,u)=>_-u),z=({target:_})=>G(t,{speed:Number(_.value)}),$=({target:_})=>G(t,{anew:_.checked,playing:!1});F(e,C`
      <div class="gdviz-buttons">
        ${ve("back","Restart",r,x<0?"back":"back wanted")}
        ${wr(t.get("playing"),s)}
        ${ve("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${z}>
          ${A.map(_=>C`<option value=${_} .selected=${ht(k(_))}>${Vd(_,n)}</option>`)}
        </select>
        <output class="position">${a()}</output>
      </div>
      ${t.get("stride")>0?l():H}
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${ht(w)} @change=${$} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!w}
          .value=${String(t.get("anew_steps"))} @change=${c} />
        ${n}s
      </div>
      ${x<0||t.get("outdated")?H:C`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${x.toLocaleString("en")}: ${h(x)} Lower the learning rate, then restart.</div>`}`)}function f(){t.get("diverged_at")>=0&&t.get("playin\
g")&&G(t,{playing:!1})}let g=[st(t,"position diverged_at",f),lt(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":d})];return f(),()=>g.
forEach(m=>m())}var La={render:Gd};var Kd=t=>t===void 0||Number.isNaN(t)?"–":X(t);function Yd({model:t,el:e}){return rt(e,"gdviz-sentence"),lt(t,{"templates which values shown kind outdated":()=>{
let[n,r]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=W(t.get("values")),s=t.get("templates")[t.get("which")]??"",i=t.get("outdate\
d"),c=i||s.replace(/\{(\d+)\}/g,(l,h)=>Kd(o[h])),a=t.get("shown")&&s;F(e,a?C`<div class="${n} ${i?"gdviz-outdated":""}" role=${r}>${c}</div>`:H)}})}var Ca={render:Yd};function Zd({model:t,el:e}){rt(e,"gdviz-slider");let n=Pe(r,o=>G(t,{value:o}));function r(){let[o,s,i,c,a,l]=["value","min","max","step","log","whole"].map(w=>t.
get(w)),[h,d,f,g]=["disabled","description","unit","tooltip"].map(w=>t.get(w)),m=t.get("continuous_update");F(e,n({value:o,min:s,max:i,step:c,log:a,whole:l,disabled:h,
description:d,unit:f,tooltip:g,continuous:m}))}return lt(t,{"value description tooltip unit min max step log disabled":r})}var Pa={render:Zd};function gn({values:t,shape:[e,n],box:[r,o,s,i]},[c,a]){let[l,h]=[(c-r)/(o-r)*(n-1),(a-s)/(i-s)*(e-1)];if(!(l>=0&&h>=0&&l<=n-1&&h<=e-1))return null;let[d,f]=[Math.
min(Math.floor(l),n-2),Math.min(Math.floor(h),e-2)],[g,m]=[l-d,h-f],w=f*n+d,[x,k]=[w,w+n].map(A=>(1-g)*t[A]+g*t[A+1]);return(1-m)*x+m*k}var Jd=40,Qd=.42,Ue=14,Xd=7,mn=t=>t.map(({from:[e,n],by:[r,o],color:s,shaft:i})=>q`
    <path class="vector" fill=${s} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
      data-from=${`${e},${n}`} data-by=${`${r},${o}`} d=${an(e+r/2,n+o/2,r/2,o/2,i)} />`);function Ia(t,e,{left:n,top:r,width:o,height:s}){let i=e.map(([c,a])=>({
x:c,y:a,wide:Ue/2}));return t.map(({at:c,text:a,color:l,away:h})=>{let d=a.length*Xd/2,f=h[0]>.35?"start":h[0]<-.35?"end":"middle",g={start:d,middle:0,end:-d}[f],
m=J(c[0]+g,n+d+2,n+o-d-2),w=J(c[1],r+Ue/2,r+s-Ue/2),x=h[1]<0?-Ue:Ue;for(;i.some(k=>Math.abs(k.x-m)<k.wide+d&&Math.abs(k.y-w)<Ue);)w+=x;return i.push({x:m,y:w,wide:d}),
q`<text class="vector-label" x=${$t(m-g)} y=${$t(w)} dy="0.35em" text-anchor=${f}
      .style=${`fill: color-mix(in srgb, ${l} 70%, black)`}>${a}</text>`})}function Ao(t,{width:e,height:n}){let r=Qd*Math.min(e,n)/t;if(!(t>0)||t>=Jd&&r>=1)return 1;
let o=10**Math.floor(Math.log10(r));return o*(r>=5*o?5:r>=2*o?2:1)}function Fa(t){let e=r=>{let[o,s]=[r,1/r].map(i=>Number(i.toPrecision(1)));return r>1?`${o}:1`:
`1:${s}`},n=t.filter(({factor:r})=>r!==1).map(({what:r,factor:o})=>`${r} ${e(o)}`);return n.length?`Drawn to another scale: ${n.join(", ")}.`:""}var jt=([t,e],[
n,r])=>[t+n,e+r],zt=([t,e],n)=>[t*n,e*n],Et=([t,e])=>Math.hypot(t,e);var tp=3.2,Da=1.6,Ba=.9;function Ha(t,{parts:e,names:n,isScaled:r},o,s,i){let[c,a,l,h,d,f]=e,g=[],m=t;for(let[$,_]of[c,a,l].entries()){let u=zt(_,s),p=[o.gradient,
o.momentum,o.decay][$];Et(u)>0&&g.push({from:m,by:u,color:p,label:n[$],shaft:Da}),m=jt(m,u)}let w={from:t,by:zt(h,s),color:o.step,label:n[3],shaft:tp};if(g.length===
1?g.splice(0,1,{...w,label:`${n[3]} = ${g[0].label}`}):Et(h)>0&&g.unshift(w),!r)return{marks:mn(g),labels:g.map(ja)};let x=zt(d,i);Et(x)>0&&g.push({from:t,by:x,
color:o.gradient,label:n[4],shaft:Ba});let[k,A]=zt(f,i).map(Math.abs),z={at:jt(t,[.71*k+6,-.71*A-6]),text:n[5],color:o.gradient,away:[1,-1]};return{marks:q`${ep(
t,[k,A])}${mn(g)}`,labels:[...g.map(ja),z]}}var ep=([t,e],[n,r])=>q`
  <g class="scale" fill="none">
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;function ja({from:t,by:e,label:n,color:r,shaft:o},s,i){let c=zt(e,1/Et(e));if(o===Ba)return{at:jt(jt(t,e),zt(c,9)),text:n,color:r,away:c};let[a,l=a]=i,d=a.
by[0]*l.by[1]-a.by[1]*l.by[0]>=0==(o===Da)?1:-1,f=[-d*c[1],d*c[0]];return{at:jt(jt(t,zt(e,.5)),zt(f,o+7)),text:n,color:r,away:f}}var np=.6,rp=2.2;function Ua(t,e,n){let[r,o]=xt(t.get("current"))[0]??[NaN,NaN],s=b=>Number.isFinite(b[0])&&Number.isFinite(b[1]),[i,c]=e([0,0]),a=b=>{let[S,M]=e(
b);return[S-i,M-c]},l=xt(t.get("step_parts")),h=s([r,o])&&l.length>0&&s(l[3]),d=s([r,o])?xt(t.get("gradients")).filter(s).map(a):[];if(!h&&d.length<2)return{marks:H,
note:""};let f=e([r,o]),g=t.get("marks"),m=t.get("step_labels")[t.get("step_optimizer")]??[],w=h?l.map(a):[],x=h&&s(l[5]),k=b=>Math.max(0,...b.map(Et)),A=k(w.slice(
0,4)),z=Math.max(k([...d.slice(0,1),...x?w.slice(4):[]]),op(d.slice(1))),$=Ao(x?A:Math.max(A,z),n),_=x?Ao(z,n):$,u=h?Ha(f,{parts:w,names:m,isScaled:x},g,$,_):{marks:H,
labels:[]},p=d.length>1?sp(f,d,t.get("gradient_points"),g,_,h&&!x):u,v=p===u?[u]:[p,u],y=Fa([{what:[h?m[3]:"",d.length>1&&!x?"gradients":""].filter(Boolean).join(
" and "),factor:$},...x?[{what:`${m[4]} and ${m[5]}`,factor:_}]:[]]);return{marks:q`
      ${v.map(({marks:b})=>b)}
      ${Ia(v.flatMap(({labels:b})=>b),[f,e(t.get("start"))],n)}`,note:y}}var op=t=>t.map(Et).sort((e,n)=>e-n)[Math.floor(.8*t.length)]??0;function sp([t,e],[n,...r],o,s,i,c){
let a=r.map(x=>zt(x,i)).filter(x=>Et(x)>0),l=a.map(([x,k])=>an(t+x/2,e+k/2,x/2,k/2,np)).join(""),h=a.map(([x,k])=>`${t+x},${e+k}`).join(" "),d=a.sort((x,k)=>Et(
x)-Et(k))[Math.floor(.8*a.length)]??[0,0],f=zt(d,1/(Et(d)||1)),g=zt(n,i),m=c||!Et(g)?[]:[{from:[t,e],by:g,color:s.gradient,shaft:rp}],w=(x,k,A,z)=>({at:jt(jt([t,
e],x),zt(k,9)),text:A,color:z,away:k});return{marks:q`
      <path class="noise" fill=${s.data} stroke="white" stroke-width="1" stroke-opacity="0.7" paint-order="stroke" data-tips=${h} d=${l} />
      ${mn(m)}`,labels:[...m.map(()=>w(g,zt(g,1/Et(g)),o===1?"their mean":"all points",s.gradient)),w(d,f,o===1?"single points":`mini-batches of ${o}`,s.data)]}}var ip=6,ap=24;function cp({model:t,el:e}){let n=t.get("bar")?Yn:ln,o=Oe(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get(
"ratio"),margins:n});o.canvas.classList.add("hatch");let[s,i,c,a,l,h,d]=o.layers("field","pins","paths","minima","letters","vectors","points"),f=()=>{let[y,b,S,
M]=W(t.get("box"));return o.plane({low:y,high:b},{low:S,high:M})},g=()=>t.get("axis_names"),m=()=>t.get("movable"),w=nr({...o,model:t,el:e,layers:[c,a,d],pins:{
lines:i,letters:l,area:o.area},plane:f,free:m});function x(){let{canvas:y,area:b}=o,S=Math.min(window.devicePixelRatio||1,2),M={width:Math.round(b.width*S),height:Math.
round(b.height*S)},E=t.get("loss"),N=W(t.get("levels"));if(E.shape[0]<2||E.shape[1]<2||N.length<2)return Hr(y);Ms(y,M,W(E),E.shape,N,sn(t.get("palette"),N.length-
1))}function k(){if(!t.get("bar"))return;let y=W(t.get("levels")),b=y.length-1,S=Math.max(Math.ceil(b*ap/o.area.height),1),M=Array.from(y.keys()).filter(T=>T%S===
0),E=t.get("value_name"),N=Dr(M.map(T=>y[T]));if(N.some(T=>T.length>ip)){let T=Math.floor(Math.log10(Math.max(...y.map(Math.abs))));E+=` (10${Wn(T)})`,N=Dr(M.map(
R=>y[R]/10**T))}if(!W(t.get("loss")).some(Number.isFinite))return o.bar([[],[],E]);o.bar([sn(t.get("palette"),b),M.map((T,R)=>({at:-T/b,text:N[R]})),E])}let A=()=>o.
axes(f(),g());function z(){let y=t.get("gradient"),b=Ss(W(y),y.shape,o.area,W(t.get("box")));F(s,q`<path class="arrows" fill="black" opacity="0.55" d=${b} />`)}
let $="";function _(){let y=Ua(t,f().toPixel,o.area);F(h,y.marks),s.classList.toggle("behind",y.marks!==H),$=y.note}function u(){let y=W(t.get("loss")).every(Number.
isFinite),b=`${t.get("value_name")} not finite`;o.legend(y?cn(t):[...cn(t),{name:b,color:"",kind:"hatch"}])}let p=o.readout(y=>{if(t.get("outdated"))return F(o.
status,t.get("outdated"));if(t.get("step")>=0)return F(o.status,C`${Ne(t)}${$&&C`<div>${$}</div>`}`);F(o.status,!y&&t.get("status")||v(y))});function v(y){if(!y&&
!m())return"";let b=y?f().toPoint(y):t.get("start"),S=t.get("loss"),M=gn({values:W(S),shape:S.shape,box:W(t.get("box"))},b);return Te(b,g(),M===null?"":`, ${t.get(
"value_name")} ≈ ${X(M,2)}`)}return o.draw(t,{"loss levels palette":x,"loss levels palette value_name":k,"box axis_names":A,"gradient box":z,"pinned colors bo\
x":w.pinned,"paths shown colors box":w.paths,"minima box":w.minima,"current shown colors box":w.points,"step_parts step_optimizer gradients gradient_points curr\
ent start box":_,"loss names colors shown value_name":u,"start movable box axis_names":w.start,"loss start movable status box axis_names current step step_parts\
 gradients diverged_at outdated":p,zoomable:w.buttons})}var Wa={render:cp};var lp=Math.SQRT2,up=1.42;function Va([t,e,n],{width:r,height:o}){let[s,i]=qa(t),[c,a]=qa(e),l=n*Math.min(r/(2*lp),o/(2*up)),[h,d]=[2*l/r,2*l/o];return{toPixel:([
f,g,m])=>[r/2+(f*i-g*s)*l,o/2-(m*a+(f*s+g*i)*c)*l],toViewer:[-a*s,-a*i,c],matrix:Float32Array.of(i*h,s*c*d,s*a/4,0,-s*h,i*c*d,i*a/4,0,0,a*d,-c/4,0,0,0,0,1)}}var qa=t=>[
Math.sin(t*Math.PI/180),Math.cos(t*Math.PI/180)];var dp=`#version 300 es
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
}`;var pp=`#version 300 es
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
}`;function Ga(t){let e=t.getContext("webgl2");if(!e)return null;let n=e.createProgram();for(let[i,c]of[[e.VERTEX_SHADER,dp],[e.FRAGMENT_SHADER,pp]]){let a=e.createShader(
i);e.shaderSource(a,c),e.compileShader(a),e.attachShader(n,a)}e.linkProgram(n),e.useProgram(n),e.enable(e.DEPTH_TEST);let r=i=>e.getUniformLocation(n,i),o=e.createBuffer();
e.bindBuffer(e.ARRAY_BUFFER,o);for(let[i,c,a]of[["spot",3,0],["slope",2,12],["loss",1,20]]){let l=e.getAttribLocation(n,i);e.enableVertexAttribArray(l),e.vertexAttribPointer(
l,c,e.FLOAT,!1,24,a)}e.bindBuffer(e.ELEMENT_ARRAY_BUFFER,e.createBuffer());let s=0;return{load(i,c,[a,l],h,d){let f=new Float32Array(6*a*l),g=[];for(let w=0,x=0;w<
a;w++)for(let k=0;k<l;k++,x++){let[A,z]=[2*k/(l-1)-1,2*w/(a-1)-1],[$,_]=[k?x-1:x,k<l-1?x+1:x],[u,p]=[w?x-l:x,w<a-1?x+l:x],v=(i[_]-i[$])/(_-$)*((l-1)/2),y=(i[p]-
i[u])/((p-u)/l)*((a-1)/2);f.set([A,z,i[x],v||0,y||0,c[x]],6*x);let b=[x,x+1,x+l,x+l+1];k===l-1||w===a-1||!b.every(S=>Number.isFinite(i[S]))||g.push(b[0],b[1],b[2],
b[1],b[3],b[2])}e.bufferData(e.ARRAY_BUFFER,f,e.STATIC_DRAW),e.bufferData(e.ELEMENT_ARRAY_BUFFER,Uint32Array.from(g),e.STATIC_DRAW),s=g.length;let m=d.flatMap(w=>[
1,3,5].map(x=>parseInt(w.slice(x,x+2),16)/255));e.uniform1fv(r("levels"),h.slice(0,64)),e.uniform3fv(r("colors"),m.slice(0,192)),e.uniform1i(r("count"),Math.min(
h.length,64))},draw(i){e.viewport(0,0,t.width,t.height),e.clearColor(0,0,0,0),e.clear(e.COLOR_BUFFER_BIT|e.DEPTH_BUFFER_BIT),e.uniformMatrix4fv(r("camera"),!1,i),
e.drawElements(e.TRIANGLES,s,e.UNSIGNED_INT,0)}}}var fp=40,hp=.015;function Ya(t,e,[n,r,o,s]){let i=t.filter(Number.isFinite).sort(),[c,a]=[i[0]??0,i.at(-1)??1],l=a-c||1,h=(i[Math.floor(i.length/10)]??c)-c,d=h>
0?l>fp*h:!1,f=x=>d?Math.log1p((x-c)/h)/Math.log1p(l/h):(x-c)/l,g=Float32Array.from(t,x=>Number.isFinite(x)?(2*f(x)-1)*.5:NaN),m={values:g,shape:e,box:[-1,1,-1,1]};
return{heights:g,spot:x=>{let[k,A]=[2*(x[0]-n)/(r-n)-1,2*(x[1]-o)/(s-o)-1];return[k,A,gn(m,[k,A])??NaN]},hides([x,k,A],[z,$,_]){let u=2/Math.max(...e);for(let p=u;;p+=
u){let v=A+p*_,y=gn(m,[x+p*z,k+p*$]);if(y===null||v>.5)return!1;if(y>v+hp)return!0}},scale:d?`log(1 + (loss ${c<0?"+":"−"} ${X(Math.abs(c),3)}) / ${X(h,2)})`:
"the loss"}}var gp=.8,Za=.5,Ja=5,ne=1.2,[mp,vp]=[5,90],[wp,bp]=[.5,5];function xp({model:t,el:e}){rt(e,"gdviz-surface3d-view","gdviz-plane");let n=C`
    <div class="gdviz-plot scene" tabindex="0" role="img">
      <svg class="under" aria-hidden="true"></svg><canvas></canvas><svg class="over" aria-hidden="true"></svg>
    </div>
    <div class="panel"><div class="status"></div></div>`,[r,o,s,i,c,a]=F(e,n,".scene",".under","canvas",".over",".panel",".status"),l=c.appendChild(document.createElement(
"span")),h=()=>t.get("camera"),d=(u,p,v=1)=>{let[y,b,S]=h(),M=[((y+u)%360+360)%360,J(b+p,mp,vp),J(S*v,wp,bp)];G(t,{camera:M})},f,g;function m(){let[u,p]=[t.get(
"loss"),t.get("levels")];if(g&&g.loss===u&&g.levels===p)return g.relief;let[v,y]=[W(u),W(p)],b=Ya(v,u.shape,W(t.get("box")));return f?.load(b.heights,v,u.shape,
y,sn(t.get("palette"),y.length-1)),g={loss:u,levels:p,relief:b},b}function w(){let u=r.clientWidth;if(!u)return;if(f===void 0&&(f=Ga(s)),!f)return F(a,"The 3-D \
view needs WebGL 2, which this browser does not offer.");let p={width:u,height:Math.round(u*gp)},v=Math.min(window.devicePixelRatio||1,2);for(let[N,T]of Object.
entries(p)){s.style[N]=`${T}px`;for(let O of[o,i])O.setAttribute(N,String(T));let R=Math.round(T*v);s[N]!==R&&(s[N]=R)}if(Math.min(...t.get("loss").shape,...t.get(
"levels").shape)<2)return;let[y,b]=[m(),Va(h(),p)];f.draw(b.matrix);let S=(N,T)=>yp(y,b,N,T);F(o,kp(b.toPixel,t.get("axis_names"),W(t.get("box")))),F(i,q`
      ${xt(t.get("minima")).map(N=>S(N,T=>Xn(t.get("marks").minimum,[T])))}
      ${$p(t,y,b)}
      ${xt(t.get("current")).map((N,T)=>S(N,R=>Qn(Qa(t,T),R)))}`);let[M,E]=h().map(Math.round);r.ariaLabel=`Loss surface in 3-D with the path of the descent, se\
en from ${E}° above, turned by ${M}°. Arrow keys turn it, + and − zoom.`,F(a,C`${t.get("outdated")||Ne(t)}<div>Height: ${y.scale}</div>`)}let x=new Map([["+",
ne],["=",ne],["-",1/ne],["−",1/ne]]);r.addEventListener("keydown",u=>{let p=pe(u),v=x.get(u.key);!p&&!v||u.ctrlKey||u.metaKey||(u.preventDefault(),p?d(-Ja*p[0],
Ja*p[1]):d(0,0,v))}),r.addEventListener("pointerdown",u=>{if(u.button!==0)return;let[p,v]=[u.clientX,u.clientY];qt(u,y=>{d((y.clientX-p)*-Za,(y.clientY-v)*Za),[
p,v]=[y.clientX,y.clientY]})});let k=u=>{u.ctrlKey&&(u.preventDefault(),d(0,0,u.deltaY<0?ne:1/ne))};r.addEventListener("wheel",k,{passive:!1}),s.addEventListener(
"webglcontextlost",u=>u.preventDefault()),s.addEventListener("webglcontextrestored",()=>{f=g=void 0,w()});let A=t.get("home");F(l,[["+","Zoom in",()=>d(0,0,ne)],
["−","Zoom out",()=>d(0,0,1/ne)],["⌂","Show the surface as at first",()=>G(t,{camera:A})]].map(([u,p,v])=>C`
    <button type="button" title=${p} aria-label=${p} @click=${v}>${u}</button>`));let $=new ResizeObserver(w);$.observe(r);let _=lt(t,{"loss levels box palette \
paths current colors minima axis_names camera step diverged_at outdated":w});return()=>{$.disconnect(),_()}}var Qa=(t,e)=>t.get("colors")[e%t.get("colors").length];
function yp(t,e,n,r){let o=t.spot(n);return o.every(Number.isFinite)?q`<g opacity=${t.hides(o,e.toViewer)?.35:1}>${r(e.toPixel(o))}</g>`:H}function $p(t,e,n){let[
r,o]=t.get("paths").shape,s=W(t.get("paths"));return Array.from({length:r},(i,c)=>{let a=Array.from({length:o},(f,g)=>s.subarray(2*(c*o+g),2*(c*o+g)+2)),h=a.filter(
([f,g],m)=>m===0||f!==a[m-1][0]||g!==a[m-1][1]).map(e.spot),d=h.map(f=>e.hides(f,n.toViewer));return he(h.length,f=>h[f].every(Number.isFinite)).map(f=>{let g=f.
filter((m,w)=>w===0||d[m]!==d[f[w-1]]);return g.map((m,w)=>{let x=g[w+1]??f[f.length-1],k=h.slice(m,x+1).map(n.toPixel);return q`<g opacity=${d[m]?.35:1}>${Jn(Qa(
t,c),k)}</g>`})})})}function kp(t,[e,n],[r,o,s,i]){let a=(g,m)=>t([g,m,-.5]),l=[a(-1,-1),a(1,-1),a(1,1),a(-1,1)],h=(g,m,w,x="tick-label")=>{let[k,A]=a(g,m);return q`<text class=${x} x=${k} y=${A} dy="0.35em" text-anchor="middle">${w}</text>`},
d=a(0,-1)[1]>a(0,1)[1]?-1:1,f=a(-1,0)[1]>a(1,0)[1]?-1:1;return q`
    <path class="frame" d=${`M${l.map(([g,m])=>`${g.toFixed(1)},${m.toFixed(1)}`).join("L")}Z`} />
    ${h(-.8,1.12*d,X(r,3))}${h(.8,1.12*d,X(o,3))}${h(0,1.14*d,e,"name")}
    ${h(1.12*f,-.8,X(s,3))}${h(1.12*f,.8,X(i,3))}${h(1.14*f,0,n,"name")}`}var Xa={render:xp};var tc=new Map,Mo=new Map;function ec(t,e){let n=()=>{let r,o=(...s)=>{let i=s.pop(),c=Array.isArray(s.at(-1))?s.pop():[];r=typeof i=="function"?i(...c.map(vn)):
i};o.amd={},e(o);for(let s of t)s!=="module"&&So(s,r);return r};for(let r of t)tc.set(r,n)}var So=(t,e)=>Mo.set(t,e);function vn(t){if(t==="module")return{uri:document.
baseURI};if(!Mo.has(t)){let e=tc.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return Mo.get(t)}function nc(){let t=(h,d)=>typeof d=="sy\
mbol"||d==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class s{register_mime_type(){}}let i={"base/js/namespace":o,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:s}},c=(h,d)=>d(...h.map(f=>i[f]??e)),a=globalThis,l=Object.assign(document.createElement("div"),{hidden:!0});return l.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(l),Object.assign(a,{Jupyter:o,requirejs:Object.assign(c,{config(){}})}),vn("@jupyter-widgets/base").
load_ipython_extension(),l.remove(),delete a.Jupyter,delete a.requirejs,Object.getPrototypeOf(o.WidgetManager)}var _p="v1.kernel.websocket.jupyter.org";var rc=[250,500,1e3,2e3],zp=5e3,Ap=1e4,Mp=8e3,Sp=4e3;function sc(t,e){let n,[r,o,s,i,c]=[0,0,0,0,0],[a,l]=[!1,!1];function h(){d();let w=new URL(t);w.pathname+=
"/channels",w.search+=`${w.search?"&":"?"}${e.query()}`,w.protocol=w.protocol.replace("http","ws");let x=n=new WebSocket(w,_p);s=setTimeout(f,Mp,x),i=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(s),i=c=Date.now(),e.opened()},n.onmessage=({data:k})=>{if(c=Date.now(),typeof k!="string")return e.received(k);a=!0,x.send(
k)},n.onclose=({code:k})=>k===4e3?g(e.gone):f(x)}function d(){clearTimeout(s),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function f(w){
d(),e.lost(),i&&Date.now()-i>zp&&(r=o=0),i=0;let x=await fetch(t,{signal:AbortSignal.timeout(Sp)}).then(k=>k.status,()=>0);if(!(l||w!==n)){if(x===404)return g(e.
gone);x?s=setTimeout(h,o++?oc(o):0):s=setTimeout(f,oc(r++),w)}}function g(w){l=!0,clearInterval(m),d(),w?.()}let m=setInterval(()=>{a&&n.readyState===WebSocket.
OPEN&&Date.now()-c>Ap&&f(n)},1e3);return h(),{open:()=>l||h(),end:()=>g(),send:w=>n.readyState===WebSocket.OPEN&&n.send(w)}}var oc=t=>rc[Math.min(t,rc.length-1)];function ic(t,e,n){let r=new TextEncoder,o=e.map(a=>r.encode(JSON.stringify(a))),s=[r.encode(t),...o,...n],i=new BigUint64Array(s.length+2);i[0]=BigInt(s.length+
1);let c=i.byteLength;return s.forEach((a,l)=>{i[l+1]=BigInt(c),c+=a.byteLength}),i[s.length+1]=BigInt(c),new Blob([i,...s])}function ac(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(d,f)=>Number(e.getBigUint64(8*(f+1),!0))),o=d=>t.slice(r[d],r[d+1]),s=new TextDecoder,[i,c,a,l]=[1,2,3,4].
map(d=>JSON.parse(s.decode(o(d)))),h=Array.from({length:n-6},(d,f)=>new DataView(o(f+5)));return{header:i,parent_header:c,metadata:a,content:l,buffers:h}}var Ep=["restarting","autorestarting","dead"],Op=8e3;function cc(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function lc(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),s={status:"idle",connectionStatus:"\
connecting",statusChanged:cc(),connectionStatusChanged:cc(),comm:v,onOpen:null,onOutput:null},i=new Map,c=new Map,a=new Map,l=new Set,h=0,[d,f]=[[],""],g=!1,m="",
w=Promise.resolve(),x=sc(r,{query:()=>`session_id=${o}&heard=${m}`,opened(){_("connectionStatus","connected");for(let y of a.values())x.send(y.message),y.sentAt=
Date.now();d=[...a.keys(),...c.keys()],d.length&&(f=u("kernel_info_request",{}))},lost:()=>_("connectionStatus","connecting"),received(y){let b=ac(y);m=b.header.
msg_id,s.connectionStatus==="silent"&&_("connectionStatus","connected"),w=w.then(()=>p(b)).catch(S=>console.error(S))},gone:z}),k=setInterval(()=>{let[y]=a.values();
s.connectionStatus==="connected"&&y&&!l.size&&Date.now()-y.sentAt>Op&&_("connectionStatus","silent")},1e3);function A(){for(let y of d){a.delete(y),l.delete(y);
let b=c.get(y);c.delete(y),b?.iopub?.status?.({content:{execution_state:"idle"}})}}function z(){$(),a.clear(),c.clear(),_("status","dead")}function $(){g=!0,clearInterval(
k),x.end()}function _(y,b){s[y]!==b&&(s[y]=b,s[`${y}Changed`].emit())}function u(y,b,S,M={},E=[]){let N=`${o}-${++h}`;if(g)return N;let T={msg_id:N,msg_type:y,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},R=ic("shell",[T,{},M,b],E);return S&&c.set(N,S),a.set(N,{message:R,sentAt:Date.now()}),x.send(R),N}async function p(y){
let{header:b,parent_header:S,content:M}=y,E=S.msg_id;switch(a.delete(E),b.msg_type){case"status":if(Ep.includes(M.execution_state))return z();if(c.get(E)?.iopub?.
status?.(y),M.execution_state==="busy"&&l.add(E),M.execution_state!=="idle")return;l.delete(E),c.delete(E),E===f&&A();return;case"comm_open":return s.onOpen?.(v(
M.comm_id,M.target_name),y);case"comm_msg":return i.get(M.comm_id)?.heard(y);case"comm_close":return i.get(M.comm_id)?.ended(y),void i.delete(M.comm_id);default:
return s.onOutput?.(y)}}function v(y,b="jupyter.widget"){let S={comm_id:y,target_name:b,heard:()=>{},ended:()=>{},on_msg:M=>S.heard=M,on_close:M=>S.ended=M,open:(M,...E)=>u(
"comm_open",{comm_id:y,target_name:b,data:M},...E),send:(M,...E)=>u("comm_msg",{comm_id:y,data:M},...E),close:(M={},...E)=>(i.delete(y),u("comm_close",{comm_id:y,
data:M},...E))};return i.set(y,S),S}return addEventListener("pagehide",({persisted:y})=>{y||g||($(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:y})=>y&&x.open()),addEventListener("online",()=>x.open()),s}var wn=class extends Qt{constructor(e){if(super(e),this.it=H,e.type!==Nt.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===H||e==null)return this._t=void 0,this.it=e;if(e===yt)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};wn.directiveName=
"unsafeHTML",wn.resultType=1;var uc=Le(wn);var Tp="application/vnd.jupyter.widget-view+json",Np=["image/png","image/jpeg","image/gif","image/webp"],Rp=/\x1b\[[0-9;]*m/g;function dc({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let s={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},i={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...i,...s}}take({header:s,content:i}){if(s.msg_type==="clear_output"){this.clearing=i.wait,i.wait||this.show(
[]);return}let c=this.clearing?[]:this.get("outputs");this.clearing=!1;let a=c.at(-1);if(s.msg_type==="stream"&&a?.output_type==="stream"&&a.name===i.name)return this.
show([...c.slice(0,-1),{...a,text:a.text+i.text}]);this.show([...c,{output_type:s.msg_type,...i}])}show(s){this.set("outputs",s),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let s of this.shown)s.then(i=>i?.remove());this.shown=[],F(this.el,Array.
from(this.model.get("outputs"),s=>this.part(s)))}part(s){let i=s.data?.[Tp];if(!i)return Lp(s);let c=document.createElement("div");return this.shown.push(this.displayed.
then(()=>Eo(this.model.widget_manager,i.model_id,c))),c}}return{OutputModel:n,OutputView:r}}function Lp({output_type:t,name:e,text:n,ename:r,evalue:o,data:s={}}){
let i=s["text/html"]??s["image/svg+xml"];if(i)return C`<div class="html">${uc(i)}</div>`;let c=Np.find(l=>l in s);if(c)return C`<img src="data:${c};base64,${s[c]}" alt=${s["\
text/plain"]??""} />`;if(t==="error")return C`<div class="failed" role="alert">${o||r}</div>`;if(e==="stderr")return C`<div></div>`;let a=n??s["text/markdown"]??
s["text/latex"]??s["text/plain"]??"";return C`<pre>${a.replace(Rp,"")}</pre>`}async function Eo(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function pc({live:t,kernel:e}){let n=e?lc(e.base,e.id,e.key):void 0,r=nc();So("@jupyter-widgets/output",dc(vn("@jupyter-widgets/base")));let o=new class extends r{kernel=n;exported=n?
void 0:{live:t};ownsAddress=!0;async loadClass(s,i){let c=vn(i)[s];if(!c)throw new Error(`The front end "${i}" has no ${s}.`);return c}async new_model(s,i){return n&&
(s.comm??=n.comm(s.model_id)),super.new_model(s,i)}async _create_comm(s,i,c,a,l){if(!n)throw new Error("This page has no kernel.");let h=n.comm(i,s);return(c||a)&&
h.open(c,{},a,l),h}async _get_comm_info(){return{}}};return n&&(n.onOpen=(s,i)=>o.handle_comm_open(s,i),n.onOutput=async s=>{(await bn(o)).find(c=>c.take&&c.get(
"msg_id")===s.parent_header.msg_id)?.take(s)},n.statusChanged.connect(()=>o.disconnect())),o}async function bn(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var Cp=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),fc="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",hc="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",Pp="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",xn=()=>document.getElementById("gdviz-note");function We(t){xn().textContent=t,xn().hidden=!t}function Ip(t){ze(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?We({gone:Pp,silent:hc,away:fc}[e]):[fc,hc].includes(xn().textContent??"")&&We(""))})}function Fp(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),r=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&We(r.join(" "))}var jp={link:de,presets:zr},gc=new WeakSet;async function Dp(t){for(let e of await bn(t)){if(gc.has(e))continue;gc.add(e);let n=jp[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var mc=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function Bp({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function Hp(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var vc=t=>[...document.querySelectorAll(t)].map(e=>e);async function Up(){Hp();let t=mc(
"gdviz-page"),e=Cp.get(new URLSearchParams(location.search).get("note")??"");e&&We(e),t.failed&&We(t.failed);for(let a of vc("template[data-cell]")){let{content:l}=a;
document.getElementById(a.dataset.cell??"")?.replaceChildren(l),a.remove()}let n=vc("[data-widget]");if(!n.length)return;let r=pc(t);e&&r.exported&&F(xn(),jr(r)),
r.kernel&&Ip(r.kernel);let o=Bp(mc("gdviz-widgets"));await r.set_state(o),r.runAll=()=>Dp(r),await r.runAll();let s=(await bn(r)).filter(a=>a.get("_front_end")===
"pageState"),i=s.length===1?na:a=>$o(a,location.search),c=s.map(a=>i(a).catch(l=>console.error(l)));await Promise.all(n.map(a=>Eo(r,a.dataset.widget??"",a))),await Promise.
all(c),r.kernel||Fp(await bn(r))}var Wp="This page could not start in this browser. Reload it, or try another up-to-date browser.";function wc(){document.addEventListener(
"DOMContentLoaded",()=>Up().then(()=>document.documentElement.dataset.ready="",t=>{console.error(t),xn().hidden&&We(Wp)}))}var qp={badge:_s,curves:Kt(Cs),dataEditor:Kt(di),field:Kt(pi),formulaField:ki,heatMap:Kt(zi),link:Ai,networkDiagram:Kt(Pi),pageState:ka,pins:Oa,player:Ta,presets:Bo,
resultsTable:Ra,runner:La,sentence:Ca,slider:Pa,surface:Kt(Wa),surface3d:Kt(Xa),value:{}};function Vp(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||
Wo(),n.widgets??=qp,n.resolve?.(n.widgets),n.widgets}return Ac(Gp);})();
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
