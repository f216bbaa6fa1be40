"use strict";var gdviz=(()=>{var rl=Object.create;var Cn=Object.defineProperty;var ol=Object.getOwnPropertyDescriptor;var il=Object.getOwnPropertyNames;var sl=Object.getPrototypeOf,al=Object.prototype.hasOwnProperty;var cl=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},ll=(t,e)=>{for(var n in e)Cn(t,n,{get:e[n],enumerable:!0})},ni=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of il(e))!al.call(t,o)&&o!==n&&Cn(t,o,{get:()=>e[o],enumerable:!(r=ol(e,o))||r.enumerable});return t};var ri=(t,e,n)=>(n=t!=null?rl(sl(t)):{},ni(e||!t||!t.__esModule?Cn(n,"default",{value:t,enumerable:!0}):n,t)),ul=t=>ni(Cn({},"__esModule",{value:!0}),t);var vo=cl((ho,mo)=>{((t,e)=>{typeof mo=="object"&&typeof ho<"u"?mo.exports=e():t.Papa=e()})(ho,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,r=e.IS_PAPA_WORKER||!1,o={},i=0,s={};function c(f){return f.charCodeAt(0)===65279?f.slice(1):f}function a(f){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(h){var w=_(h);w.chunkSize=parseInt(w.chunkSize),h.step||h.chunk||(w.chunkSize=
null),this._handle=new g(w),(this._handle.streamer=this)._config=w}.call(this,f),this.parseChunk=function(h,w){var y=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<y){let E=this._config.newline;E||(b=this._config.quoteChar||'"',E=this._handle.guessLineEndings(h,b)),h=[...h.split(E).slice(y)].join(E)}this.isFirstChunk&&
k(this._config.beforeFirstChunk)&&(b=this._config.beforeFirstChunk(h))!==void 0&&(h=b),this.isFirstChunk=!1,this._halted=!1;var y=this._partialLine+h,b=(this._partialLine=
"",this._handle.parse(y,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(h=b.meta.cursor,y=(this._finished||(this._partialLine=
y.substring(h-this._baseIndex),this._baseIndex=h),b&&b.data&&(this._rowCount+=b.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),r)e.postMessage({results:b,workerId:s.WORKER_ID,finished:y});else if(k(this._config.chunk)&&!w){if(this._config.chunk(b,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=b=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(b.data),this._completeResults.errors=this._completeResults.errors.concat(b.errors),this._completeResults.meta=b.meta),this._completed||
!y||!k(this._config.complete)||b&&b.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),y||b&&b.meta.paused||this._nextChunk(),
b}this._halted=!0},this._sendError=function(h){k(this._config.error)?this._config.error(h):r&&this._config.error&&e.postMessage({workerId:s.WORKER_ID,error:h,finished:!1})}}
function l(f){var h;(f=f||{}).chunkSize||(f.chunkSize=s.RemoteChunkSize),a.call(this,f),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(w){this._input=w,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(h=new XMLHttpRequest,
this._config.withCredentials&&(h.withCredentials=this._config.withCredentials),n||(h.onload=S(this._chunkLoaded,this),h.onerror=S(this._chunkError,this)),h.ontimeout=
S(this._chunkTimeout,this),h.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(h.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var w,y=this._config.downloadRequestHeaders;for(w in y)h.setRequestHeader(w,y[w])}var b;this._config.chunkSize&&(b=this._start+
this._config.chunkSize-1,h.setRequestHeader("Range","bytes="+this._start+"-"+b));try{h.send(this._config.downloadRequestBody)}catch(E){this._chunkError(E.message)}
n&&h.status===0&&this._chunkError()}},this._chunkLoaded=function(){h.readyState===4&&(h.status<200||400<=h.status?this._chunkError():(this._start+=this._config.
chunkSize||h.responseText.length,this._finished=!this._config.chunkSize||this._start>=(w=>(w=w.getResponseHeader("Content-Range"))!==null?parseInt(w.substring(w.
lastIndexOf("/")+1)):-1)(h),this.parseChunk(h.responseText)))},this._chunkError=function(w){w=h.statusText||w,this._sendError(new Error(w))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function p(f){(f=f||{}).chunkSize||(f.chunkSize=s.LocalChunkSize),a.call(
this,f);var h,w,y=typeof FileReader<"u";this.stream=function(b){this._input=b,w=b.slice||b.webkitSlice||b.mozSlice,y?((h=new FileReader).onload=S(this._chunkLoaded,
this),h.onerror=S(this._chunkError,this)):h=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var b=this._input,E=(this._config.chunkSize&&(E=Math.min(this._start+this._config.chunkSize,
this._input.size),b=w.call(b,this._start,E)),h.readAsText(b,this._config.encoding));y||this._chunkLoaded({target:{result:E}})},this._chunkLoaded=function(b){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(b.target.result)},this._chunkError=function(){
this._sendError(h.error)}}function u(f){var h;a.call(this,f=f||{}),this.stream=function(w){return h=w,this._nextChunk()},this._nextChunk=function(){var w,y;if(!this.
_finished)return w=this._config.chunkSize,h=w?(y=h.substring(0,w),h.substring(w)):(y=h,""),this._finished=!h,this.parseChunk(y)}}function d(f){a.call(this,f=f||
{});var h=[],w=!0,y=!1;this.pause=function(){a.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){a.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(b){this._input=b,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){y&&h.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),h.length?this.parseChunk(
h.shift()):w=!0},this._streamData=S(function(b){try{h.push(typeof b=="string"?b:b.toString(this._config.encoding)),w&&(w=!1,this._checkIsFinished(),this.parseChunk(
h.shift()))}catch(E){this._streamError(E)}},this),this._streamError=S(function(b){this._streamCleanUp(),this._sendError(b)},this),this._streamEnd=S(function(){this.
_streamCleanUp(),y=!0,this._streamData("")},this),this._streamCleanUp=S(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function g(f){var h,w,y,b,E=Math.pow(2,53),M=-E,T=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
I=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
H=this,O=0,z=0,P=!1,L=!1,R=[],N={data:[],errors:[],meta:{}};function W(B){return f.skipEmptyLines==="greedy"?B.join("").trim()==="":B.length===1&&B[0].length===
0}function K(){if(N&&y&&(C("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),y=!1),f.skipEmptyLines&&
(N.data=N.data.filter(function(rt){return!W(rt)})),F()){let rt=function(ct){R.push(ct)};var Z=rt;if(N)if(Array.isArray(N.data[0])){for(var B=0;F()&&B<N.data.length;B++)
N.data[B].forEach(rt);N.data.splice(0,1)}else N.data.forEach(rt)}function D(rt,ct){for(var st=f.header?{}:[],et=0;et<rt.length;et++){var J=et,ut=rt[et],ut=((nt,dt)=>(ht=>(f.
dynamicTypingFunction&&f.dynamicTyping[ht]===void 0&&(f.dynamicTyping[ht]=f.dynamicTypingFunction(ht)),(f.dynamicTyping[ht]||f.dynamicTyping)===!0))(nt)?dt==="t\
rue"||dt==="TRUE"||dt!=="false"&&dt!=="FALSE"&&((ht=>{if(T.test(ht)&&(ht=parseFloat(ht),M<ht&&ht<E))return 1})(dt)?parseFloat(dt):I.test(dt)?new Date(dt):dt===""?
null:dt):dt)(J=f.header?et>=R.length?"__parsed_extra":R[et]:J,ut=f.transform?f.transform(ut,J):ut);J==="__parsed_extra"?(st[J]=st[J]||[],st[J].push(ut)):st[J]=ut}
return f.header&&(et>R.length?C("FieldMismatch","TooManyFields","Too many fields: expected "+R.length+" fields but parsed "+et,z+ct):et<R.length&&C("FieldMismat\
ch","TooFewFields","Too few fields: expected "+R.length+" fields but parsed "+et,z+ct)),st}var tt;N&&(f.header||f.dynamicTyping||f.transform)&&(tt=1,!N.data.length||
Array.isArray(N.data[0])?(N.data=N.data.map(D),tt=N.data.length):N.data=D(N.data,0),f.header&&N.meta&&(N.meta.fields=R),z+=tt)}function F(){return f.header&&R.length===
0}function C(B,D,tt,Z){B={type:B,code:D,message:tt},Z!==void 0&&(B.row=Z),N.errors.push(B)}k(f.step)&&(b=f.step,f.step=function(B){N=B,F()?K():(K(),N.data.length!==
0&&(O+=B.data.length,f.preview&&O>f.preview?w.abort():(N.data=N.data[0],b(N,H))))}),this.parse=function(B,D,tt){var Z=f.quoteChar||'"',Z=(f.newline||(f.newline=
this.guessLineEndings(B,Z)),y=!1,f.delimiter?k(f.delimiter)&&(f.delimiter=f.delimiter(B),N.meta.delimiter=f.delimiter):((Z=((rt,ct,st,et,J)=>{var ut,nt,dt,ht;J=
J||[",","	","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var Oe=0;Oe<J.length;Oe++){for(var Ct,ln=J[Oe],xt=0,It=0,mt=0,Mt=(dt=void 0,new v({comments:et,delimiter:ln,newline:ct,
preview:10}).parse(rt)),Ut=0;Ut<Mt.data.length;Ut++)st&&W(Mt.data[Ut])?mt++:(Ct=Mt.data[Ut].length,It+=Ct,dt===void 0?dt=Ct:0<Ct&&(xt+=Math.abs(Ct-dt),dt=Ct));0<
Mt.data.length&&(It/=Mt.data.length-mt),1.99<It&&(nt===void 0||xt<nt||xt===nt&&ht<It)&&(nt=xt,ut=ln,ht=It)}return{successful:!!(f.delimiter=ut),bestDelimiter:ut}})(
B,f.newline,f.skipEmptyLines,f.comments,f.delimitersToGuess)).successful?f.delimiter=Z.bestDelimiter:(y=!0,f.delimiter=s.DefaultDelimiter),N.meta.delimiter=f.delimiter),
_(f));return Z.header=F(),f.preview&&f.header&&Z.preview++,h=B,w=new v(Z),N=w.parse(h,D,tt),K(),P?{meta:{paused:!0}}:N||{meta:{paused:!1}}},this.paused=function(){
return P},this.pause=function(){P=!0,w.abort(),h=k(f.chunk)?"":h.substring(w.getCharIndex())},this.resume=function(){H.streamer._halted?(P=!1,H.streamer.parseChunk(
h,!0)):setTimeout(H.resume,3)},this.aborted=function(){return L},this.abort=function(){L=!0,w.abort(),N.meta.aborted=!0,k(f.complete)&&f.complete(N),h=""},this.
guessLineEndings=function(rt,Z){rt=rt.substring(0,1048576);var Z=new RegExp(m(Z)+"([^]*?)"+m(Z),"gm"),tt=(rt=rt.replace(Z,"")).split("\r"),Z=rt.split(`
`),rt=1<Z.length&&Z[0].length<tt[0].length;if(tt.length===1||rt)return`
`;for(var ct=0,st=0;st<tt.length;st++)tt[st][0]===`
`&&ct++;return ct>=tt.length/2?`\r
`:"\r"}}function m(f){return f.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function v(f){var h=(f=f||{}).delimiter,w=f.newline,y=f.comments,b=f.step,E=f.preview,M=f.fastMode,
T=null,I=!1,H=f.quoteChar==null?'"':f.quoteChar,O=H;if(f.escapeChar!==void 0&&(O=f.escapeChar),(typeof h!="string"||-1<s.BAD_DELIMITERS.indexOf(h))&&(h=","),y===
h)throw new Error("Comment character same as delimiter");y===!0?y="#":(typeof y!="string"||-1<s.BAD_DELIMITERS.indexOf(y))&&(y=!1),w!==`
`&&w!=="\r"&&w!==`\r
`&&(w=`
`);var z=0,P=!1;this.parse=function(L,R,N){if(typeof L!="string")throw new Error("Input must be a string");var W=L.length,K=h.length,F=w.length,C=y.length,B=k(b),
D=[],tt=[],Z=[],rt=z=0;if(!L)return xt();if(M||M!==!1&&L.indexOf(H)===-1){for(var ct=L.split(w),st=0;st<ct.length;st++){if(Z=ct[st],z+=Z.length,st!==ct.length-1)
z+=w.length;else if(N)return xt();if(!y||Z.substring(0,C)!==y){if(B){if(D=[],ht(Z.split(h)),It(),P)return xt()}else ht(Z.split(h));if(E&&E<=st)return D=D.slice(
0,E),xt(!0)}}return xt()}for(var et=L.indexOf(h,z),J=L.indexOf(w,z),ut=new RegExp(m(O)+m(H),"g"),nt=L.indexOf(H,z);;)if(L[z]===H)for(nt=z,z++;;){if((nt=L.indexOf(
H,nt+1))===-1)return N||tt.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:D.length,index:z}),Ct();if(nt===W-1)return Ct(L.substring(
z,nt).replace(ut,H));if(H===O&&L[nt+1]===O)nt++;else if(H===O||nt===0||L[nt-1]!==O){et!==-1&&et<nt+1&&(et=L.indexOf(h,nt+1));var dt=Oe((J=J!==-1&&J<nt+1?L.indexOf(
w,nt+1):J)===-1?et:Math.min(et,J));if(L.substr(nt+1+dt,K)===h){Z.push(L.substring(z,nt).replace(ut,H)),L[z=nt+1+dt+K]!==H&&(nt=L.indexOf(H,z)),et!==-1&&et<z&&(et=
L.indexOf(h,z)),J!==-1&&J<z&&(J=L.indexOf(w,z));break}if(dt=Oe(J),L.substring(nt+1+dt,nt+1+dt+F)===w){if(Z.push(L.substring(z,nt).replace(ut,H)),ln(nt+1+dt+F),et!==
-1&&et<z&&(et=L.indexOf(h,z)),nt=L.indexOf(H,z),B&&(It(),P))return xt();if(E&&D.length>=E)return xt(!0);break}tt.push({type:"Quotes",code:"InvalidQuotes",message:"\
Trailing quote on quoted field is malformed",row:D.length,index:z}),nt++}}else if(y&&Z.length===0&&L.substring(z,z+C)===y){if(J===-1)return xt();z=J+F,J=L.indexOf(
w,z),et!==-1&&et<z&&(et=L.indexOf(h,z))}else if(et!==-1&&(et<J||J===-1))Z.push(L.substring(z,et)),z=et+K,et=L.indexOf(h,z);else{if(J===-1)break;if(Z.push(L.substring(
z,J)),ln(J+F),B&&(It(),P))return xt();if(E&&D.length>=E)return xt(!0)}return Ct();function ht(mt){D.push(mt),rt=z}function Oe(mt){var Mt=0;return Mt=mt!==-1&&(mt=
L.substring(nt+1,mt))&&mt.trim()===""?mt.length:Mt}function Ct(mt){return N||(mt===void 0&&(mt=L.substring(z)),Z.push(mt),z=W,ht(Z),B&&It()),xt()}function ln(mt){
z=mt,ht(Z),Z=[],J=L.indexOf(w,z)}function xt(mt){if(f.header&&!R&&D.length&&!I){var Mt=D[0],Ut=Object.create(null),Pr=new Set(Mt);let ti=!1;for(let Te=0;Te<Mt.length;Te++){
let jt=c(Mt[Te]);if(Ut[jt=k(f.transformHeader)?f.transformHeader(jt,Te):jt]){let un,ei=Ut[jt];for(;un=jt+"_"+ei,ei++,Pr.has(un););Pr.add(un),Mt[Te]=un,Ut[jt]++,
ti=!0,(T=T===null?{}:T)[un]=jt}else Ut[jt]=1,Mt[Te]=jt;Pr.add(jt)}ti&&console.warn("Duplicate headers found and renamed."),I=!0}return{data:D,errors:tt,meta:{delimiter:h,
linebreak:w,aborted:P,truncated:!!mt,cursor:rt+(R||0),renamedHeaders:T}}}function It(){b(xt()),D=[],tt=[]}},this.abort=function(){P=!0},this.getCharIndex=function(){
return z}}function x(f){var h=f.data,w=o[h.workerId],y=!1;if(h.error)w.userError(h.error,h.file);else if(h.results&&h.results.data){var b={abort:function(){y=!0,
$(h.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:A,resume:A};if(k(w.userStep)){for(var E=0;E<h.results.data.length&&(w.userStep({data:h.results.data[E],
errors:h.results.errors,meta:h.results.meta},b),!y);E++);delete h.results}else k(w.userChunk)&&(w.userChunk(h.results,b,h.file),delete h.results)}h.finished&&!y&&
$(h.workerId,h.results)}function $(f,h){var w=o[f];k(w.userComplete)&&w.userComplete(h),w.terminate(),delete o[f]}function A(){throw new Error("Not implemented.")}
function _(f){if(typeof f!="object"||f===null)return f;var h,w=Array.isArray(f)?[]:{};for(h in f)w[h]=_(f[h]);return w}function S(f,h){return function(){f.apply(
h,arguments)}}function k(f){return typeof f=="function"}return s.parse=function(f,h){var w=(h=h||{}).dynamicTyping||!1;if(k(w)&&(h.dynamicTypingFunction=w,w={}),
h.dynamicTyping=w,h.transform=!!k(h.transform)&&h.transform,h.downloadTimeout!==void 0){var w=parseInt(h.downloadTimeout);if(isNaN(w))throw new Error("Config do\
wnloadTimeout value ("+h.downloadTimeout+") not parsable by parseInt(val).");h.downloadTimeout=w}if(!h.worker||!s.WORKERS_SUPPORTED)return w=null,s.NODE_STREAM_INPUT,
typeof f=="string"?(f=c(f),w=new(h.download?l:u)(h)):f.readable===!0&&k(f.read)&&k(f.on)?w=new d(h):(e.File&&f instanceof File||f instanceof Object)&&(w=new p(h)),
w.stream(f);(w=(()=>{var y;return!!s.WORKERS_SUPPORTED&&(y=(()=>{var b=e.URL||e.webkitURL||null,E=t.toString();return s.BLOB_URL||(s.BLOB_URL=b.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",E,")();"],{type:"text/javascript"})))})(),(y=new e.Worker(y)).onmessage=x,
y.id=i++,o[y.id]=y)})()).userStep=h.step,w.userChunk=h.chunk,w.userComplete=h.complete,w.userError=h.error,h.step=k(h.step),h.chunk=k(h.chunk),h.complete=k(h.complete),
h.error=k(h.error),delete h.worker,w.postMessage({input:f,config:h,workerId:w.id})},s.unparse=function(f,h){var w=!1,y=!0,b=",",E=`\r
`,M='"',T=M+M,I=!1,H=null,O=!1,z=((()=>{if(typeof h=="object"){if(typeof h.delimiter!="string"||s.BAD_DELIMITERS.filter(function(R){return h.delimiter.indexOf(R)!==
-1}).length||(b=h.delimiter),typeof h.quotes!="boolean"&&typeof h.quotes!="function"&&!Array.isArray(h.quotes)||(w=h.quotes),typeof h.skipEmptyLines!="boolean"&&
typeof h.skipEmptyLines!="string"||(I=h.skipEmptyLines),typeof h.newline=="string"&&(E=h.newline),typeof h.quoteChar=="string"&&(M=h.quoteChar,T=M+M),typeof h.header==
"boolean"&&(y=h.header),Array.isArray(h.columns)){if(h.columns.length===0)throw new Error("Option columns is empty");H=h.columns}h.escapeChar!==void 0&&(T=h.escapeChar+
M),h.escapeFormulae instanceof RegExp?O=h.escapeFormulae:typeof h.escapeFormulae=="boolean"&&h.escapeFormulae&&(O=/^[=+\-@\t\r].*$/)}})(),new RegExp(m(M),"g"));
if(typeof f=="string"&&(f=JSON.parse(f)),Array.isArray(f)){if(!f.length)return P(H,f,I);if(Array.isArray(f[0]))return P(null,f,I);if(typeof f[0]=="object")return P(
H||Object.keys(f[0]),f,I)}else if(typeof f=="object")return typeof f.data=="string"&&(f.data=JSON.parse(f.data)),Array.isArray(f.data)&&(f.fields||(f.fields=f.meta&&
f.meta.fields||H),f.fields||(f.fields=Array.isArray(f.data[0])?f.fields:typeof f.data[0]=="object"?Object.keys(f.data[0]):[]),Array.isArray(f.data[0])||typeof f.
data[0]=="object"||(f.data=[f.data])),P(f.fields||[],f.data||[],I);throw new Error("Unable to serialize unrecognized input");function P(R,N,W){var K="",F=(typeof R==
"string"&&(R=JSON.parse(R)),typeof N=="string"&&(N=JSON.parse(N)),Array.isArray(R)&&0<R.length),C=!Array.isArray(N[0]);if(F&&y){for(var B=0;B<R.length;B++)0<B&&
(K+=b),K+=L(R[B],B);0<N.length&&(K+=E)}for(var D=0;D<N.length;D++){var tt=(F?R:N[D]).length,Z=!1,rt=F?Object.keys(N[D]).length===0:N[D].length===0;if(W&&!F&&(Z=
W==="greedy"?N[D].join("").trim()==="":N[D].length===1&&(N[D][0]==null||N[D][0].length===0)),W==="greedy"&&F){for(var ct=[],st=0;st<tt;st++){var et=C?R[st]:st;ct.
push(N[D][et])}Z=ct.join("").trim()===""}if(!Z){for(var J=0;J<tt;J++){0<J&&!rt&&(K+=b);var ut=F&&C?R[J]:J;K+=L(N[D][ut],J)}D<N.length-1&&(!W||0<tt&&!rt)&&(K+=E)}}
return K}function L(R,N){var W,K,F;return R==null?"":R.constructor===Date?isNaN(R.getTime())?"":R.toISOString():(F=!1,W=R.toString(),O&&typeof R!="number"&&typeof R!=
"bigint"&&typeof R!="boolean"&&O.test(W)&&(R=W="'"+W,F=!0),K=W.replace(z,T),(F=F||w===!0||typeof w=="function"&&w(R,N)||Array.isArray(w)&&w[N]||((C,B)=>{for(var D=0;D<
B.length;D++)if(-1<C.indexOf(B[D]))return!0;return!1})(K,s.BAD_DELIMITERS)||-1<K.indexOf(b)||-1<W.indexOf(M)||K.charAt(0)===" "||K.charAt(K.length-1)===" ")?M+K+
M:K)}},s.RECORD_SEP="",s.UNIT_SEP="",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`
`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!e.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=
v,s.ParserHandle=g,s.NetworkStreamer=l,s.FileStreamer=p,s.StringStreamer=u,s.ReadableStreamStreamer=d,r&&(e.onmessage=function(f){f=f.data,s.WORKER_ID===void 0&&
f&&(s.WORKER_ID=f.workerId),typeof f.input=="string"?e.postMessage({workerId:s.WORKER_ID,results:s.parse(f.input,f.config),finished:!0}):(e.File&&f.input instanceof
File||f.input instanceof Object)&&(f=s.parse(f.input,f.config))&&e.postMessage({workerId:s.WORKER_ID,results:f,finished:!0})}),(l.prototype=Object.create(a.prototype)).
constructor=l,(p.prototype=Object.create(a.prototype)).constructor=p,(u.prototype=Object.create(u.prototype)).constructor=u,(d.prototype=Object.create(a.prototype)).
constructor=d,s})});var ng={};ll(ng,{arrive:()=>eg,frontEnd:()=>Fc,openPage:()=>nl});function Y(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function _t(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function ot(t,e,n){let r=e.split(" ").
map(o=>`change:${o}`);for(let o of r)t.on(o,n);return()=>r.forEach(o=>t.off(o,n))}function lt(t,e){let n=new Set(Object.keys(e)),r=()=>{let i=new Set(n);n.clear();
for(let s in e)i.has(s)&&e[s]()};r();let o=Object.keys(e).map(i=>ot(t,i,()=>{n.size||queueMicrotask(r),n.add(i)}));return()=>{o.forEach(i=>i()),n.clear()}}var at=(t,e)=>t.
get_model(e.slice(10)),gt=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function V({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=gt(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function yt(t){let[e,n]=t.shape,r=V(t);return Array.from({length:e},
(o,i)=>r.subarray(i*n,(i+1)*n))}var Ht=t=>({...t,render({model:e,el:n}){function r(){let i=e.get("outdated");n.toggleAttribute("data-outdated",!!i),i&&(n.dataset.outdated=i),n.ariaBusy=i?"true":
null}let o=[t.render({model:e,el:n}),ot(e,"outdated",r)];return r(),()=>o.forEach(i=>i())}});var In={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function oi(t,e){
let n=In[t],r=Number;t==="bool"&&(r=i=>+!!i),t.endsWith("int64")&&(r=i=>BigInt(Math.trunc(i)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,r))).buffer)}var Cr=new WeakMap;function ai(t,e,n){return Cr.set(t,(Cr.get(t)??new Map).set(e,n)),n}function Ir(t,e){return jr(t)?
Cr.get(t)?.get(e)??ai(t,e,oi(e,V(t))):oi(e,pn(t)?.numbers??[])}function Ne(t,e){let n=new In[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var Re=t=>t.
reduce((e,n)=>e*n,1),dn=({shape:t,dtype:e})=>Re(t)*In[e].BYTES_PER_ELEMENT,jr=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);
function pn(t){if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[
e.length],numbers:e}}if(Array.isArray(t)){let e=t.map(pn),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??
[]],numbers:e.flatMap(r=>Array.from(r?.numbers??[]))}}return jr(t)?{shape:t.shape,numbers:V(t)}:null}function Xt(t,{shape:e,dtype:n},r,o){let i=n==="bool"?Boolean:
Number;if(e.length===0)return i(t[0]);if(jr(r)){let l={shape:e,data:new DataView(Float64Array.from(t).buffer),..."turn"in r?{}:{turn:1}};return o&&ai(l,n,o),l}let s=ArrayBuffer.
isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),c=/^float|64/.test(n)?Float64Array:In[n],a=(l,[p,...u])=>{let d=Re(u);if(u.length)return Array.from({length:p},
(m,v)=>a(l+v*d,u));let g=Array.prototype.slice.call(t,l,l+p);return s?c.from(g):g.map(m=>i(m))};return a(0,e)}function ci(t,e,{shape:n,dtype:r}){let o=pn(t);return!o||
String(o.shape)!==String(n)?!1:ii(r==="float32"?Ne(r,Ir(t,r)):Array.from(o.numbers,Number),Ne(r,e))}function ii(t,e){for(let n=0;n<t.length;n++)if(!Object.is(t[n],
e[n]))return!1;return!0}function Wt(t){let e=new Uint8Array(t.reduce((r,o)=>r+o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}function jn(t,e){let n=0;
return e.map(r=>t.slice(n,n+=r))}function de(t,e){if(t.length!==e?.length)return!1;let[n,r]=[si(t),si(e)];for(let o=0;o<n.length;o++)if(n[o]!==r[o])return!1;return!0}
function si(t){let{buffer:e,byteOffset:n,byteLength:r}=t.byteOffset%4?t.slice():t;return new Uint32Array(e,n,r/4)}var dl=100,gn=new Set,fn=new Set,Bn=new Set,Fr=0,Br=0,Dr=new Map,li=t=>gn.add(t);function ui(t){for(let e of[gn,fn,Bn])e.delete(t);fe()}function Dn(t){fn.add(t),
Br||(Br=requestAnimationFrame(pl))}var di=t=>Bn.add(t);function Le(t){return Fr++,t.finally(()=>{Fr--,fe()})}var Ur=0;function Un(t){return Ur++,t.finally(()=>{
Ur--;for(let e of gn)Dn(e)})}var Qt=()=>Ur>0;function pe({inBackground:t=!0}={}){return new Promise(e=>{Dr.set(e,t),fe()})}function fe(){let t=[...fn].some(n=>!n.
isPlaying());if(Fr||t||qt.size)return;let e=[...gn].filter(n=>n.isPending());for(let[n,r]of Dr)e.some(({isInBackground:o})=>r||!o)||(Dr.delete(n),n())}function pl(){
pi();let t=new Map;for(let e of fn)fn.delete(e),t.set(e,(t.get(e)??0)+1),t.get(e)>dl?e.report(Object.assign(new Error("it depends on its own outputs through oth\
er links and does not settle"),{name:"RuntimeError"})):e.compute();Br=0,fe();for(let e of Bn)Dn(e);Bn.clear()}var qt=new Map,Fn;function hn(t,e,n){if(t.get("pro\
mpt")||[...gn].some(r=>r.reads(t))){_t(t,e,n);return}Fn||(Fn=new MessageChannel,Fn.port1.onmessage=pi),qt.size||Fn.port2.postMessage(null),qt.has(t)||qt.set(t,new Map),
qt.get(t)?.set(e,n)}var Pe=(t,e)=>qt.get(t)?.has(e)?qt.get(t)?.get(e):t.get(e);function pi(){let t=[...qt];qt.clear();for(let[e,n]of t)for(let[r,o]of n)_t(e,r,o);
fe()}function te(t,e){let n=new Map;function r(o){let i=o.get("key"),s=n.get(i)??{thing:t(i,o),users:0};n.set(i,s),s.users++;let c=!0;return()=>{c&&--s.users===0&&(n.
delete(i),e(s.thing)),c=!1}}return{use:r,find:o=>n.get(o)?.thing}}async function fl(t){let e=t.widget_manager,n=await at(e,t.get("choice")),r=async c=>({...c,model:await at(e,c.widget)}),o=t.get("options"),i=await Promise.all(
o.map(c=>Promise.all(c.map(r))));function s(){let c=n.get("index");if(c!==t.get("applied")){t.set("applied",c);for(let{model:a,trait:l,value:p,array:u}of i[c])_t(
a,l,u?Xt(V(u),u,a.get(l)):p)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var gl=te((t,e)=>Le(fl(e)),t=>t.
then(e=>e())),Hr=gl.use,fi={initialize:({model:t})=>Hr(t)};var gi=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
er);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-drawing .title{padding:2px 14px 0 56px;font-size:14px;font-weight:600}.gdviz-drawing .status{min\
-height:1.3em}.gdviz-drawing.equal{max-width:560px}.gdviz-interact{container-type:inline-size;width:100%;max-width:1120px;overflow:hidden}.gdviz-interact .jupyt\
er-widgets{margin-left:0;margin-right:0}.gdviz-interact.jupyter-widgets-disconnected:before,.gdviz-interact .jupyter-widgets-disconnected:before{display:none}.g\
dviz-sides{display:grid;gap:8px 16px;align-items:start;width:100%;grid-template-columns:300px minmax(0,1fr)}.gdviz-sides>*{min-width:0;overflow:hidden}.gdviz-ro\
w{display:grid;gap:4px 16px;align-items:start;width:100%;grid-template-columns:repeat(auto-fit,minmax(min(100%,300px),1fr))}.gdviz-row>*{min-width:0;overflow:hi\
dden}.gdviz-beside .widget-checkbox{padding-left:120px;min-height:28px}.gdviz-beside .widget-checkbox input{width:18px;height:18px}.gdviz-beside :is(select,butt\
on,input):focus-visible{outline:2px solid var(--gdviz-blue)!important;outline-offset:1px}@container (max-width: 700px){.gdviz-sides{grid-template-columns:minmax\
(0,1fr)}.gdviz-beside{order:1}}.gdviz-beside .gdviz-badge .line{display:none}.gdviz-field-box{position:relative;width:100%;min-width:0;grid-template-columns:min\
max(0,1fr)}.gdviz-field-box .jupyter-matplotlib-canvas-div{visibility:hidden}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(1){visibility:vi\
sible}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(2){display:none!important}.gdviz-field-box .jupyter-matplotlib,.gdviz-field-box .jupyte\
r-matplotlib-canvas-container,.gdviz-field-box .jupyter-matplotlib-canvas-div{margin:0;padding:0}.gdviz-field-box .gdviz-field{position:relative;z-index:2;point\
er-events:none;margin:0;width:100%;overflow:hidden}.gdviz-field-box:has(.gdviz-needs-python){overflow:auto hidden}.gdviz-field-box:has(.gdviz-needs-python) .gdv\
iz-field{overflow:visible}.gdviz-field svg{display:block}.gdviz-formula-field>label{display:block}.gdviz-formula-field>label>span{display:block;margin:2px}.gdvi\
z-formula-field .text{width:calc(100% - 6px);box-sizing:border-box;height:30px;margin:0 3px;padding:0 6px;border:1px solid var(--gdviz-edge);border-radius:4px;b\
ackground:var(--gdviz-paper);color:var(--gdviz-ink);font:14px/1.4 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .text[aria-invalid=true]{border-col\
or:var(--gdviz-alert)}.gdviz-formula-field .written{min-height:66px;margin:6px 3px;display:grid;align-content:center}.gdviz-formula-field .written>math{overflow\
-x:auto;overflow-y:hidden;font-size:15px}.gdviz-formula-field .error code{display:block;overflow-x:auto;white-space:pre;font:13px/1.1 ui-monospace,Menlo,Consola\
s,monospace}.gdviz-formula-field .error span{color:var(--gdviz-alert)}.gdviz-network-diagram{width:100%;min-width:0;font-size:12px}.gdviz-network-diagram .netwo\
rk{position:relative;overflow:hidden}.gdviz-network-diagram canvas{position:absolute;left:0;top:0}.gdviz-network-diagram .network>svg{position:relative;display:\
block;overflow:visible}.gdviz-network-diagram .network>svg:focus{outline:none}.gdviz-network-diagram .network>svg:focus-visible{outline:2px solid var(--gdviz-bl\
ue);outline-offset:-2px;border-radius:3px}.gdviz-network-diagram .names text{font-size:13px;fill:currentColor;pointer-events:none}.gdviz-network-diagram .pointe\
d{fill:none;stroke:currentColor;stroke-width:2;pointer-events:none}.gdviz-network-diagram .pointed path{stroke-dasharray:5 3}.gdviz-network-diagram .readout{min\
-height:1.4em;padding:3px 4px 0;line-height:1.4;font-variant-numeric:tabular-nums}.gdviz-network-diagram .legend{display:flex;flex-wrap:wrap;gap:2px 12px;paddin\
g:2px 4px;color:var(--gdviz-faint)}.gdviz-network-diagram .legend span{display:inline-flex;align-items:center;gap:5px}.gdviz-network-diagram .legend path{stroke\
:currentColor}.gdviz-network-diagram .legend .positive path{stroke:var(--positive)}.gdviz-network-diagram .legend .negative path{stroke:var(--negative)}.gdviz-n\
etwork-diagram .legend circle{fill:currentColor}.gdviz-network-diagram .pointed.selected path{stroke-dasharray:none}.gdviz-network-diagram .gdviz-slider[hidden]\
{display:none}.gdviz-network-diagram .gdviz-slider.empty{visibility:hidden}.gdviz-network-diagram .gdviz-slider label span{position:absolute;width:1px;height:1p\
x;overflow:hidden;clip-path:inset(50%)}.gdviz-page-state{display:flex;flex-wrap:wrap;gap:6px 14px;align-items:center}.gdviz-page-state>[role=group]{display:flex\
;gap:6px}.gdviz-page-state :is(button,.button){height:30px;padding:0 9px;white-space:nowrap}.gdviz-page-state button[aria-disabled=true]{color:var(--gdviz-faint\
);border-style:dashed;cursor:default}.gdviz-page-state>[role=status]{flex:1 1 100%;line-height:1.4;overflow-wrap:anywhere}.gdviz-page-state textarea{flex:1 1 10\
0%;min-width:0;box-sizing:border-box;resize:vertical;background:var(--gdviz-paper);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}.\
gdviz-page-state input{flex:1 1 100%;min-width:0;height:26px;font-size:12px}.gdviz-page-state .download:after{content:"\\25be" / "";margin-left:6px}.gdviz-page-s\
tate .download[aria-expanded=true]:after{content:"\\25b4" / ""}.gdviz-page-state>.files{display:grid;flex:1 1 100%;gap:4px;min-width:0;margin:0;padding:0;list-st\
yle:none}.gdviz-page-state>.files li{display:flex;gap:4px;align-items:center;margin:0}.gdviz-page-state>.files span{flex:1;min-width:0;line-height:1.3;overflow-\
wrap:anywhere}.gdviz-page-state>.files :is(button,.button){height:24px;padding:0 7px;font-size:12px}.gdviz-page-state .button{display:inline-flex;align-items:ce\
nter;box-sizing:border-box;border:1px solid var(--gdviz-edge);border-radius:4px;color:inherit;text-decoration:none}.gdviz-page-state .button:hover{background:va\
r(--gdviz-hover)}.gdviz-page-state>[hidden]{display:none}.gdviz-pins{container-type:inline-size;display:flex;flex-direction:column;align-items:flex-start;gap:4p\
x;width:100%;min-width:0;padding-left:14px}.gdviz-pins>button{height:28px;padding:0 10px}.gdviz-pins button[aria-disabled=true]{color:var(--gdviz-faint);border-\
style:dashed;cursor:default}.gdviz-pins ul{list-style:none;width:100%;margin:0;padding:0}.gdviz-pins li{display:flex;flex-wrap:wrap;align-items:center;gap:2px 8\
px;min-height:30px}.gdviz-pins li.hidden output,.gdviz-pins li.hidden b{color:var(--gdviz-faint)}.gdviz-pins label{display:flex;align-items:center;gap:6px;min-h\
eight:24px}.gdviz-pins input[type=checkbox]{width:16px;height:16px;margin:4px 0;accent-color:var(--gdviz-blue)}.gdviz-pins input[type=text]{flex:1 1 120px;box-s\
izing:border-box;min-width:0;height:26px;text-overflow:ellipsis}.gdviz-pins output{font-variant-numeric:tabular-nums;white-space:nowrap}.gdviz-pins li button{mi\
n-width:26px;height:26px;padding:0 7px}@container (max-width: 440px){.gdviz-pins input[type=text]{flex-basis:60%}.gdviz-pins output{flex:1;padding-left:24px}}.g\
dviz-pins small{flex:1 1 100%;padding-left:38px;color:var(--gdviz-faint);font-size:12px}.gdviz-plot .letter text{font-size:10px;font-weight:600}.gdviz-results t\
r.pinned{color:var(--gdviz-faint)}.gdviz-results tr.pinned th{display:flex;align-items:center;gap:4px;min-height:22px}.gdviz-player label{flex:1 1 120px;display\
:flex;gap:8px;align-items:center;min-width:0}.gdviz-player input{flex:1;min-width:60px;accent-color:#D55E00;height:24px}.gdviz-player output{min-width:5.5em;tex\
t-align:right}.gdviz-player label:has(span){flex-basis:100%}.gdviz-player label:has(span) output{min-width:3.5em}.gdviz-results{width:100%;min-width:0;overflow-\
x:auto;font-size:12px}.gdviz-results table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}.gdviz-results th,.gdviz-results td{padding:1px\
 2px;border:0;background:none;text-align:right;white-space:nowrap;font-weight:400;line-height:1.25}.gdviz-results thead th{vertical-align:bottom;white-space:nor\
mal;max-width:58px;font-size:11.5px;line-height:1.15;color:var(--gdviz-faint);border-bottom:1px solid var(--gdviz-edge)}.gdviz-results thead th[title]:not([titl\
e=""]){cursor:help}.gdviz-results td:first-child,.gdviz-results th:first-child{width:22px;padding:1px 0;text-align:center}.gdviz-results tbody th{text-align:lef\
t;padding:0}.gdviz-results tr.hidden{color:var(--gdviz-faint)}.gdviz-results tr.chosen{background:color-mix(in srgb,#0072B2 14%,var(--gdviz-paper))}.gdviz-resul\
ts input{width:16px;height:16px;margin:3px 0;vertical-align:middle;accent-color:var(--gdviz-blue)}.gdviz-results button{display:flex;align-items:center;gap:4px;\
width:100%;min-height:22px;padding:0;border:0;background:none;color:inherit;font:inherit;text-align:left;white-space:nowrap}.gdviz-results tr.chosen button{font\
-weight:600}.gdviz-results button:hover{background:none;text-decoration:underline}.gdviz-results .swatch{flex:none;width:12px;height:12px;border-radius:3px}.gdv\
iz-results tr.hidden .swatch{opacity:.35}@container (max-width: 420px){.gdviz-results{font-size:11px}.gdviz-results thead th{max-width:48px;font-size:10.5px}.gd\
viz-results th,.gdviz-results td{padding:1px}.gdviz-results button{gap:4px;white-space:normal}.gdviz-results .swatch{width:9px}}.gdviz-runner .gdviz-buttons{mar\
gin-bottom:4px}.gdviz-runner select,.gdviz-runner input[type=number]{height:30px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);\
border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-runner input[type=number]{width:66px;padding:0 4px}.gdviz-runner input[type=checkbox]{width:18px;hei\
ght:18px;margin:0 4px 0 0;vertical-align:-4px;accent-color:var(--gdviz-blue)}.gdviz-runner .position{min-width:7em}.gdviz-runner button.wanted{border-color:var(\
--gdviz-alert);color:var(--gdviz-alert)}.gdviz-runner .history{display:block;width:100%;max-width:420px;margin:0 0 4px;accent-color:var(--gdviz-blue)}.gdviz-sli\
ce .axes{display:flex;flex-wrap:wrap;gap:4px 16px;margin:2px 3px}.gdviz-slice label{display:flex;align-items:center;gap:6px}.gdviz-slice select{height:30px;min-\
width:52px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-slice .gdv\
iz-note{min-height:2lh;font-variant-numeric:tabular-nums}.gdviz-slider{display:flex;align-items:center;gap:8px;height:32px}.gdviz-slider label{flex:1;min-width:\
0;display:flex;align-items:center;gap:8px}.gdviz-slider label span{flex:0 0 112px;text-align:right;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.gd\
viz-slider input{accent-color:var(--gdviz-blue);margin:0}.gdviz-slider input[type=range]{flex:1;min-width:40px;height:24px}.gdviz-slider input[type=text]{flex:0\
 0 64px;width:64px;box-sizing:border-box;height:24px;padding:0 4px;border:1px solid transparent;border-radius:3px;background:transparent;color:inherit;font:inhe\
rit;font-variant-numeric:tabular-nums;text-align:right}.gdviz-slider input[type=text]:hover,.gdviz-slider input[type=text]:focus{border-color:var(--gdviz-edge);\
background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-slider input[type=text][aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabl\
ed){opacity:.5}.gdviz-surface3d-view .scene{cursor:grab;touch-action:pan-y;border-radius:4px;overflow:hidden}.gdviz-surface3d-view .scene:active{cursor:grabbing\
}.gdviz-surface3d-view .scene:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px}.gdviz-surface3d-view svg{pointer-events:none}.gdviz-surface\
3d-view .under{position:absolute}.gdviz-surface3d-view canvas{background:none}
`;var Wr=new CSSStyleSheet;Wr.replaceSync(gi);function hi(t){t.adoptedStyleSheets.includes(Wr)||t.adoptedStyleSheets.push(Wr)}var mi=()=>hi(document);function vi(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&hi(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var Vr=globalThis,wi=t=>t,Hn=Vr.trustedTypes,bi=Hn?Hn.createPolicy("lit-html",{createHTML:t=>t}):void 0,Gr="$lit$",Vt=`lit$${Math.random().toFixed(9).slice(2)}$`,
Kr="?"+Vt,ml=`<${Kr}>`,me=document,vn=()=>me.createComment(""),wn=t=>t===null||typeof t!="object"&&typeof t!="function",Yr=Array.isArray,zi=t=>Yr(t)||typeof t?.[Symbol.
iterator]=="function",qr=`[ 	
\f\r]`,mn=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,xi=/-->/g,yi=/>/g,ge=RegExp(`>|${qr}(?:([^\\s"'>=/]+)(${qr}*=${qr}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),$i=/'/g,ki=/"/g,Ai=/^(?:script|style|textarea|title)$/i,Zr=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),j=Zr(1),G=Zr(2),vt=Zr(
3),zt=Symbol.for("lit-noChange"),q=Symbol.for("lit-nothing"),_i=new WeakMap,he=me.createTreeWalker(me,129);function Si(t,e){if(!Yr(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return bi!==void 0?bi.createHTML(e):e}var Mi=(t,e)=>{let n=t.length-1,r=[],o,i=e===2?"<svg>":e===3?"<math>":"",s=mn;
for(let c=0;c<n;c++){let a=t[c],l,p,u=-1,d=0;for(;d<a.length&&(s.lastIndex=d,p=s.exec(a),p!==null);)d=s.lastIndex,s===mn?p[1]==="!--"?s=xi:p[1]!==void 0?s=yi:p[2]!==
void 0?(Ai.test(p[2])&&(o=RegExp("</"+p[2],"g")),s=ge):p[3]!==void 0&&(s=ge):s===ge?p[0]===">"?(s=o??mn,u=-1):p[1]===void 0?u=-2:(u=s.lastIndex-p[2].length,l=p[1],
s=p[3]===void 0?ge:p[3]==='"'?ki:$i):s===ki||s===$i?s=ge:s===xi||s===yi?s=mn:(s=ge,o=void 0);let g=s===ge&&t[c+1].startsWith("/>")?" ":"";i+=s===mn?a+ml:u>=0?(r.
push(l),a.slice(0,u)+Gr+a.slice(u)+Vt+g):a+Vt+(u===-2?c:g)}return[Si(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},bn=class t{constructor({strings:e,
_$litType$:n},r){let o;this.parts=[];let i=0,s=0,c=e.length-1,a=this.parts,[l,p]=Mi(e,n);if(this.el=t.createElement(l,r),he.currentNode=this.el.content,n===2||n===
3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=he.nextNode())!==null&&a.length<c;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.
getAttributeNames())if(u.endsWith(Gr)){let d=p[s++],g=o.getAttribute(u).split(Vt),m=/([.?@])?(.*)/.exec(d);a.push({type:1,index:i,name:m[2],strings:g,ctor:m[1]===
"."?qn:m[1]==="?"?Vn:m[1]==="@"?Gn:we}),o.removeAttribute(u)}else u.startsWith(Vt)&&(a.push({type:6,index:i}),o.removeAttribute(u));if(Ai.test(o.tagName)){let u=o.
textContent.split(Vt),d=u.length-1;if(d>0){o.textContent=Hn?Hn.emptyScript:"";for(let g=0;g<d;g++)o.append(u[g],vn()),he.nextNode(),a.push({type:2,index:++i});o.
append(u[d],vn())}}}else if(o.nodeType===8)if(o.data===Kr)a.push({type:2,index:i});else{let u=-1;for(;(u=o.data.indexOf(Vt,u+1))!==-1;)a.push({type:7,index:i}),
u+=Vt.length-1}i++}}static createElement(e,n){let r=me.createElement("template");return r.innerHTML=e,r}};function ve(t,e,n=t,r){if(e===zt)return e;let o=r!==void 0?
n._$Co?.[r]:n._$Cl,i=wn(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=o:n._$Cl=o),o!==void 0&&(e=ve(t,o._$AS(t,e.values),o,r)),e}var Wn=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??me).importNode(n,!0);he.currentNode=
o;let i=he.nextNode(),s=0,c=0,a=r[0];for(;a!==void 0;){if(s===a.index){let l;a.type===2?l=new Ce(i,i.nextSibling,this,e):a.type===1?l=new a.ctor(i,a.name,a.strings,
this,e):a.type===6&&(l=new Kn(i,this,e)),this._$AV.push(l),a=r[++c]}s!==a?.index&&(i=he.nextNode(),s++)}return he.currentNode=me,o}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},Ce=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){
this.type=2,this._$AH=q,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=ve(this,e,n),
wn(e)?e===q||e==null||e===""?(this._$AH!==q&&this._$AR(),this._$AH=q):e!==this._$AH&&e!==zt&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):zi(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
q&&wn(this._$AH)?this._$AA.nextSibling.data=e:this.T(me.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=bn.createElement(Si(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new Wn(o,this),s=i.u(this.options);i.p(n),this.
T(s),this._$AH=i}}_$AC(e){let n=_i.get(e.strings);return n===void 0&&_i.set(e.strings,n=new bn(e)),n}k(e){Yr(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,o=0;for(let i of e)o===n.length?n.push(r=new t(this.O(vn()),this.O(vn()),this,this.options)):r=n[o],r._$AI(i),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=wi(e).nextSibling;wi(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},we=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,i){this.type=1,this.
_$AH=q,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=q}_$AI(e,n=this,r,o){let i=this.strings,s=!1;if(i===void 0)e=ve(this,e,n,0),s=!wn(e)||e!==this._$AH&&e!==zt,s&&(this._$AH=e);else{let c=e,a,
l;for(e=i[0],a=0;a<i.length-1;a++)l=ve(this,c[r+a],n,a),l===zt&&(l=this._$AH[a]),s||=!wn(l)||l!==this._$AH[a],l===q?e=q:e!==q&&(e+=(l??"")+i[a+1]),this._$AH[a]=
l}s&&!o&&this.j(e)}j(e){e===q?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},qn=class extends we{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===q?void 0:e}},Vn=class extends we{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==q)}},Gn=class extends we{constructor(e,n,r,o,i){super(e,n,r,o,i),this.type=5}_$AI(e,n=this){if((e=ve(this,e,n,0)??q)===zt)return;let r=this._$AH,o=e===
q&&r!==q||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,i=e!==q&&(r===q||o);o&&this.element.removeEventListener(this.name,this,r),i&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},Kn=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){ve(this,e)}},Ei={
M:Gr,P:Vt,A:Kr,C:1,L:Mi,R:Wn,D:zi,V:ve,I:Ce,H:we,N:Vn,U:Gn,B:qn,F:Kn},vl=Vr.litHtmlPolyfillSupport;vl?.(bn,Ce),(Vr.litHtmlVersions??=[]).push("3.3.3");var Oi=(t,e,n)=>{
let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let i=n?.renderBefore??null;r._$litPart$=o=new Ce(e.insertBefore(vn(),i),i,void 0,n??{})}return o._$AI(t),
o};var ee=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function U(t,e,...n){return Oi(e,t),n.map(r=>t.querySelector(r))}var xn=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function Yn(t,e,n){let r=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:r,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}var Gt=t=>t?"":"display: none";function it(t,...e){vi(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var wl={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},wt=t=>wl[t]??t;function Jr(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function Ti(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function Ie(t,e){let n=0,r=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===
n||(n=o,e(o))});return r.observe(t),()=>r.disconnect()}var bl=["dead","restarting","autorestarting","starting"];function je(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,o=0;function i(){
r||=bl.includes(t.status);let s=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(s)}for(let s of n)s.connect(i);return i(),()=>{clearTimeout(o);for(let s of n)s.disconnect(i)}}var Ni=50,Zn=new Set,Ri=0;function Li(t,e,n){let r={link:t,sources:e,targets:n,outdated:null};return Zn.add(r),Xr.size&&yn(),{outdate(o,i=performance.now()){r.outdated?.
text!==o&&(r.outdated={since:Math.min(i,r.outdated?.since??1/0),text:o},yn())},renew(o=null){!r.outdated&&o===null||(r.outdated=o===null?null:{since:o,text:r.outdated?.
text??"computing …"},yn())},leave(){Zn.delete(r),yn()}}}var Xr=new Map;function yn(){clearTimeout(Ri);let t=performance.now(),e=1/0,n=new Map;for(let[{link:o,
targets:i},{since:s,text:c}]of xl())if(s+Ni>t)e=Math.min(e,s+Ni);else for(let{model:a}of[{model:o},...i])n.set(a,c);let r=Xr;Xr=n;for(let o of new Set([...r.keys(),
...n.keys()]))$l(o,n.get(o)??"");e<1/0&&(Ri=setTimeout(yn,e-t))}function xl(){let t=new Map([...Zn].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let r of Zn)r.sources.some(i=>e.targets.some(s=>yl(i,s)))&&!t.has(r)&&t.set(r,n);return t}var yl=(t,e)=>t.model===e.model&&t.trait===e.trait;function $l(t,e){
(Pe(t,"outdated")??"")!==e&&(hn(t,"outdated",e),t.get("opacities")&&hn(t,"opacities",e?[kl]:[]))}var kl=.3;var Pi=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),_l=230;function Ci(t,e){let n=t.slice(),
[r,o,i]=[0,0,0];for(let s of e){if(o|=(s&127)<<i,i+=7,s&128)continue;r+=o;let c=n[r+1]===_l;n[r]=c?1:253,n[r+1]=c?1:133,n[r+2]=c?1:2,o=i=0}return n}var Qr=8,Jn=5,zl=50,Al=8;async function ji(t,e){let n=Qn(Pi)?Ci(gt(t),gt(e)):gt(t);return Qn(n)?WebAssembly.compile(n).catch(()=>null):null}var Qn=t=>!!globalThis.
WebAssembly?.validate(t);function Xn({memory:t,run:e},n,r){let o=new Uint8Array(t.buffer);for(let{address:i,data:s}of n)o.set(s,i);return e(),r.map(({address:i,
length:s})=>o.slice(i,i+s))}function Sl(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let o=performance.
now();try{let i=t(e,r.inputs,n),s=performance.now()-o;postMessage({results:i,milliseconds:s},i.map(({buffer:c})=>c))}catch(i){postMessage({error:i.message})}}}function Ml(t,e){
let n=URL.createObjectURL(new Blob([`(${Sl})(${Xn})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var Ii=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function Fi(t,e,n,r){let{exports:o}=await WebAssembly.instantiate(t),i=e.map(g=>({address:g.
address,length:dn(g)})),s=[],c=null,a=null;return n>Qr&&p(),{start:l,measure:u,isBusy:()=>a!==null,close:d};function l(g,m,v){if(c){a={job:m,counts:v},c.postMessage(
{inputs:g});return}let x=performance.now(),$;try{$=Xn(o,g,i)}catch(_){return r(m,{error:_})}let A=performance.now()-x;s=[...s.slice(1-Jn),A],(A>zl||s.length===Jn&&
Ii(s)>Qr)&&p(),r(m,{results:$,milliseconds:A})}function p(){c=Ml(t,i),c&&(c.onmessage=({data:g})=>{let{job:m,counts:v}=a;if(a=null,g.error)return r(m,{isLate:!0,
error:Object.assign(new Error(g.error),{name:"RuntimeError"})});v&&(s=[...s.slice(1-Jn),g.milliseconds]),r(m,{isLate:!0,...g})},c.onerror=()=>{let g=a;c=a=null,
g&&r(g.job,{isLate:!0})})}function u(g){if(c){let $=s.length?Ii(s):null;if(a||n===1/0||s.length<Jn||Math.max(...s)>Qr/2)return $;d(),s=[]}let m=g();Xn(o,m,[]);let v=performance.
now(),x=0;do Xn(o,m,[]);while(x++,performance.now()-v<Al);return(performance.now()-v)/x}function d(){c?.terminate(),c=a=null}}var Bi=["single_steps","resets","anew","anew_steps","playing"];function Di(t,e,n,r){let{restart:o,steps:i,before:s,starting:c,editing:a}=t.get("running"),l=s.map(
dn),p=jn(gt(t.get("carried")),l),u=0,d=!1,g=S(),m=jn(gt(t.get("computed")),n.map(dn)),v=0,x={restart:!1,steps:0},$=1;for(let T of Bi)e.on(`change:${T}`,A);return addEventListener(
"pagehide",r.tell),t.on("change:carried",E),{isPlaying:_,isPending:k,plan:f,inputs:w,store:y,putBack:h,shareState:b,stop:M};function A(){r.changed(),_()||r.tell()}
function _(){return e.get("playing")&&!Qt()}function S(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function k(){
let T=S();return d||_()||T.single!==g.single||T.resets!==g.resets||T.anew!==g.anew}function f(T){let I=S(),H=T.map((N,W)=>!de(N,m[W])),O=c.some(N=>H[N]),z=I.anew>
0&&(I.anew!==g.anew||H.some((N,W)=>N&&!a.includes(W))),P=I.resets!==g.resets,L=Math.max(I.single-g.single,0);_()&&(v+=e.get("speed"),L+=Math.floor(v),v%=1),g=I,
m=T,d=!1;let R=x;return x={restart:!1,steps:0},z||O||P?{restart:!0,steps:z?I.anew:0,version:u}:{restart:R.restart,steps:R.steps+L,version:u}}function h(T){x=T}function w(T={
restart:!1,steps:$}){let I=(H,O)=>({address:H,data:new Uint8Array(Int32Array.of(O).buffer)});return T.steps&&($=T.steps),[I(o,Number(T.restart)),I(i,T.steps),...p.
map((H,O)=>({address:s[O].address,data:H}))]}function y(T,I){I.version===u&&(p=T)}function b(){t.off("change:carried",E),t.set("carried",new DataView(Wt(p).buffer)),
t.on("change:carried",E)}function E(){p=jn(gt(t.get("carried")),l),g=S(),d=!0,u++,r.changed()}function M(){for(let T of Bi)e.off(`change:${T}`,A);removeEventListener(
"pagehide",r.tell),t.off("change:carried",E)}}var El=400,Ui=30,qi="not computed",tr=(t,e)=>Object.assign(new Error(e),{name:t}),Hi=t=>`(${t.join(", ")}${t.length===1?",":""})`;function to({model:t,trait:e,name:n,
shape:r,dtype:o}){let i=t.get(e),s=pn(i);if(!s)throw tr("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(i)??"undefined"}`);if(String(s.shape)!==
String(r))throw tr("ValueError",`${n} had shape ${Hi(r)} when it was linked, but now it has shape ${Hi(s.shape)}`);let c=Ir(i,o);if(!o.startsWith("float")&&Array.
from(Ne(o,c)).some((a,l)=>a!==Number(s.numbers[l])))throw tr("ValueError",`${n} was ${o} when it was linked, which cannot represent its current value; link it w\
ith floating-point numbers`);return c}function Vi(t,e){try{return de(Wt(t.map(to)),e)}catch{return!1}}async function Gi(t,e){if(t.get("closed"))return null;let n=t.
widget_manager,r=a=>Promise.all(a.map(async l=>({...l,model:await at(n,l.widget)}))),[o,i]=await Promise.all([r(t.get("sources")),r(t.get("targets"))]),s=Li(t,o,
i);if(t.get("where")!=="browser")return Wi(t,o,s);Vi(o,gt(t.get("computed")))||s.outdate("compiling …");let c=await ji(t.get("module"),t.get("fusions"));return c?
Ol(t,c,o,i,s,e):(n.exported?e.show(tr("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):(t.set("\
where","kernel"),t.save_changes()),Wi(t,o,s))}function Wi(t,e,n){let r=t.widget_manager.exported?"needs Python":"computing …";function o(){Vi(e,gt(t.get("comp\
uted")))?n.renew():n.outdate(t.get("error_message")?qi:r)}let i=e.map(s=>ot(s.model,s.trait,o));return i.push(ot(t,"computed error_message",o)),o(),{stop:()=>[...i,
n.leave].forEach(s=>s()),isRunning:!1}}async function Ol(t,e,n,r,o,i){let s=t.widget_manager,c=t.get("outputs"),a=await Fi(e,c,t.get("background")?1/0:t.get("mi\
lliseconds"),I),l=t.get("runner")&&await at(s,t.get("runner")),p=!!t.get("background"),u={compute:T,report:N,isInBackground:p,reads:F=>n.some(C=>C.model===F),isPending:z,
isPlaying:O},d=l&&Di(t,l,n,{changed:f,tell:R}),g=gt(t.get("computed")),m=null,v=null,x=null,$=!1,[A,_]=[0,0],S=0,k=[...n.map(F=>[F.model,`change:${F.trait}`,h]),
[t,"change:computed",E],[t,"change:running_in",y],[t,"change:where",W],[t,"change:closed",W],[t,"msg:custom",b]];for(let[F,C,B]of k)F.on(C,B);return li(u),w(),L(),
f(),{stop:K,isRunning:!0};function f(){Dn(u)}function h(){x??=performance.now(),f()}function w(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),
t.save_changes())}function y(){t.get("running_in")!=="browser"&&(g=null,w(),f())}function b({event:F}){F==="ask"&&t.send({event:"here"})}function E(){g=gt(t.get(
"computed")),f()}function M(F){return F.map((C,B)=>({address:n[B].address,data:C}))}function T(){let F;try{F=n.map(to)}catch(tt){return N(tt)}let C=Wt(F);if(!d?.
isPending()){if(de(C,g))return x=null,H(C);if(de(C,m))return}if(de(C,g)||o.outdate("computing …",x??void 0),a.isBusy())return;let B=d?.plan(F),D=[...M(F),...B?
d.inputs(B):[]];x=null,a.start(D,{joined:C,work:B},!B||B.steps>0)}function I({joined:F,work:C},{results:B,milliseconds:D,error:tt,isLate:Z}){if(Z&&f(),!B){C&&d.
putBack(C),tt&&(m=F,N(tt));return}O()&&P(D??0),C&&d.store(B.slice(B.length-t.get("running").before.length),C);for(let{model:rt,trait:ct,output:st}of r){let[et,J,
ut]=[Pe(rt,ct),c[st],B[st]];ci(et,ut,J)||hn(rt,ct,Xt(Ne(J.dtype,ut),J,et,ut))}v=[F,...B],H(F),O()&&!Z&&di(u)}function H(F){g=F,m=null,o.renew(x),$&&i.show(null),
$=!1,L(),fe()}function O(){return!!d?.isPlaying()}function z(){return a.isBusy()&&!O()}function P(F){A+=F,!(++_%Ui)&&(t.set("page_milliseconds",A/Ui),A=0)}function L(){
clearTimeout(S),S=setTimeout(()=>{try{let F=a.measure(()=>[...M(n.map(to)),...d?.inputs()??[]]);F!==null&&t.set("page_milliseconds",F)}catch{}R()},El)}function R(){
v&&(t.set("snapshot",new DataView(Wt(v).buffer)),v=null,d?.shareState(),t.save_changes())}function N(F){console.warn(F),$=!0,g=null,o.outdate(qi),O()&&(l.set("p\
laying",!1),l.save_changes()),i.show(F)}function W(){K(),i.ended()}function K(){clearTimeout(S);for(let[F,C,B]of k)F.off(C,B);d?.stop(),a.close(),o.leave(),ui(u)}}var eo=new EventTarget;function Tl(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=i=>{Object.assign(n,i),eo.dispatchEvent(new Event(t))},o={
show:i=>r({error:i}),ended:()=>r({isRunning:!1})};return n.started=Gi(e,o).catch(i=>(console.error(i),null)),Le(n.started).then(i=>r({isRunning:i?.isRunning??!1})),
n}var Ki=te(Tl,({started:t})=>t.then(e=>e?.stop())),be=Ki.use,$n=t=>Ki.find(t.get("key"))??{isRunning:!1,error:null};function er(t,e){let n=t.get("key");return eo.
addEventListener(n,e),()=>eo.removeEventListener(n,e)}var nr=(t,e)=>j`<div class="gdviz-note gdviz-needs-python">${e}${no(t)}</div>`;function no({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=Nl(e,
await t.query?.()??"")};return e?j` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:q}function Nl(t,e){if(!e)return t;let n=new URL(t,location.href),
r=i=>`${i}${i.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=r(n.search):n.searchParams.set("urlpath",r(o)),n.href}var Rl="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",Ll="The server is gone. Nothing on this page needs it: everything continues in your browser.",Pl="Greyed-out controls need Python.";function Yi(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function Cl(t){let e=gt(t.get("text")??new Uint8Array);return e.
length===0?Il(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function Il(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function jl(t,e){let n=()=>{},r=!1;async function o(){let i=t.get("link");if(!i)return;let s=await at(t.widget_manager,i);if(r||i!==t.get("link"))
return;n();let c=()=>e(s),a=[be(s),er(s,c),ot(s,"where milliseconds page_milliseconds outdated",c)];n=()=>a.forEach(l=>l()),c()}return t.on("change:link",o),o(),
()=>{r=!0,t.off("change:link",o),n()}}function Fl({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(i=>at(e,i)));if(e.exported){n().
then(i=>i.forEach(s=>_t(s,"disabled",!0)));return}let r=new Map;async function o(i){if(!!t.get("lost")===i)return;if(t.set("lost",i),!i){for(let[c,a]of r)_t(c,"\
disabled",a);return r.clear()}let s=await n();if(t.get("lost"))for(let c of s)r.has(c)||r.set(c,c.get("disabled")),_t(c,"disabled",!0)}return e.kernel&&je(e.kernel,
i=>o(i!=="connected"))}function Bl({model:t,el:e}){it(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,o=null,i=null;function s(m){
if(m.get("outdated"))return m.get("outdated");let{isRunning:v}=$n(m);return v?`computed in your browser${Yi(m.get("page_milliseconds"))} · 0 round trips`:r?"w\
aiting for your browser":`computed by the server${Yi(m.get("milliseconds"))} · 1 round trip`}async function c(){let m=o,v=await Cl(m);i||(i={name:m.get("name"),
size:gt(m.get("module")).length,text:v,isCopied:!1},u(),e.querySelector("dialog")?.showModal())}function a(){i=null,u()}async function l(m){m.isCopied=await xn(
m.text),m.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),u()}let p=m=>j`
    <dialog class="gdviz-program" @close=${a}>
      <div class="head">
        <b>WebAssembly text of “${m.name}”, ${(m.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(m)}>${m.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${m.text}</pre>
    </dialog>`;function u(){let m=j`<div class="gdviz-notice" role="alert">${n?Rl:Ll}</div>`;U(e,j`
      <div class="line">
        <span class="status">${o?s(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${c}
          ?hidden=${!o||!$n(o).isRunning}>Show the program</button>
      </div>
      ${r&&n?nr(t.widget_manager,Pl):q}
      ${i?p(i):q}${t.get("lost")?m:q}`)}let d=jl(t,m=>{o=m,u()}),g=ot(t,"lost",u);return u(),()=>{d(),g()}}var Zi={initialize:Fl,render:Bl};var X=(t,e,n)=>Math.min(Math.max(t,e),n),rr=t=>t.replaceAll("-","−").replace("e+","e");function Q(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a \
number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?rr(String(Number(t.toPrecision(e)))):rr(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function ro(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(o=>Q(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(r).size===t.length)
return r}}var or=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var Dl=62,Ul=38;function Rt({low:t,high:e,log:n=!1,from:r,to:o}){[t,e]=n?ql(t,e):ts(t,e);let[i,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],c=(o-r)/(s-i),a=u=>r+((n?
Math.log10(u):u)-i)*c,l=u=>u.map(([d,g])=>({at:a(d),text:g})),p=Math.max(Math.floor(Math.abs(o-r)/(o>r?Dl:Ul)),1);return{low:t,high:e,log:n,to:a,from:u=>n?10**(i+
(u-r)/c):i+(u-r)/c,ticks:()=>{if(n&&s-i>1.5&&Math.floor(s)>Math.ceil(i))return l(Vl(i,s,1.5*p));let u=Ji(t,e,p);return l(u.length>1?u:Ji(t,e,2*p+1))}}}var Fe=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function Ft(t,e){let[n,r]=[1/0,-1/0];for(let o of t)for(let i of o)e(i)&&(i<
n&&(n=i),i>r&&(r=i));return[n,r]}var oo=.04;function io(t,e,n){if(n){let o=(e/t)**oo;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+oo*e];let r=oo*(e-t);return[t===0?
0:t-r,e+r]}var Hl=.4,Wl=.1;function Xi(t,[e,n],r){if(!(e<=n))return t??(r?[.1,10]:[0,1]);let o=(a,l)=>r?Math.log(l/a):l-a;if(t&&e>=t[0]&&n<=t[1]&&o(e,n)>=Hl*o(...t))
return t;if(r)return[10**Math.floor(Math.log10(e)+1e-9),10**Math.ceil(Math.log10(n)-1e-9)];let[i,s]=e<n?io(e,n,!1):ts(e,n),c=Qi((s-i)*Wl);return[Math.floor(i/c)*
c,Math.ceil(s/c)*c]}function Qi(t){let e=10**Math.floor(Math.log10(t));return e*([1,2,5].find(n=>n*e>=t*(1-1e-9))??10)}function ts(t,e){if(!Number.isFinite(t)||
!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function ql(t,e){return!(e>0)||!Number.
isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function Ji(t,e,n){let r=(e-t)/n,o=Qi(r),i=Math.ceil(-Math.log10(o)-1e-9),s=Math.max(Math.abs(
t),Math.abs(e)),c=s>=1e5||o<1e-4,a=Math.min(Math.max(Math.floor(Math.log10(s))+i,0)+1,12),l=d=>c?d?Number(d.toPrecision(a)).toExponential():"0":d.toFixed(Math.max(
i,0)),p=Math.ceil(t/o-1e-6),u=Math.max(Math.floor(e/o+1e-6)-p+1,0);return Array.from({length:u},(d,g)=>[(p+g)*o,rr(l((p+g)*o))])}function Vl(t,e,n){let r=Math.ceil(
t-1e-9),o=Math.floor(e+1e-9),i=Math.ceil((o-r+1)/(n+1)),s=Array.from({length:Math.floor((o-r)/i)+1},(a,l)=>r+l*i),c=s.every(a=>a>=-3&&a<=4);return s.map(a=>[10**
a,c?String(+`1e${a}`):`10${or(a)}`])}var Gl=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,Kl=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),xe=(t,e=0)=>Gl(Kl(t).map(n=>Math.round(n+(255-n)*e)));function ne(t,e,[
n,r],o){if(!r||!n)return ao(t);let i=new Uint32Array(r*n);for(let s=0;s<n;s++){let c=(n-1-s)*r;for(let a=0;a<r;a++)i[s*r+a]=o(e[c+a])}so(t,i,r)}function so(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),ir(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var ao=t=>ir(
t).clearRect(0,0,t.width,t.height),ir=t=>t.getContext("2d");function sr(t,e){let n=Uint32Array.from({length:511},(r,o)=>xe(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var es=.5,Yl=.6;function ar(t,{width:e,height:n},r,[o,i],s,c){let a=new Uint32Array(e*n),[l,p,u]=[0,es,es/2].map(v=>Uint32Array.from(c,x=>xe(x,v))),d=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),g=(i-1)/e,m=(o-1)/n;for(let v=0;v<n;v++){let x=(n-v-.5)*m,$=Math.min(Math.floor(x),o-2),A=x-$,_=$*i,S=_+i,k=v*e,f=0;for(let h=0,
w=0;h<i-1;h++){let y=r[_+h],b=r[_+h+1],E=y+A*(r[S+h]-y),M=b+A*(r[S+h+1]-b),T=h===i-2?e:Math.min(Math.ceil((h+1)/g-.5),e),I=(M-E)*g;if(!(Math.abs(I)<1/0)){k+=T-w,
w=T;continue}let H=(r[S+h]-y+r[S+h+1]-b)*.5*m,O=Yl*Math.sqrt(I*I+H*H),z=E+((w+.5)*g-h)*(M-E);for(;w<T;w++,k++,z+=I){for(;z>=d[f+1];)f++;for(;z<d[f];)f--;let P=Math.
min(z-d[f],d[f+1]-z);a[k]=P>=O?l[f]:P>=O/2?u[f]:p[f]}}}so(t,a,e)}function re(t,e){let n=t.length-1;return Array.from({length:e},(r,o)=>t[Math.floor(e>1?n/(e-1)*
o:n/2)])}function ns(t,[e,n],{left:r,top:o,width:i,height:s},[c,a,l,p]){let u=e*n,d=Float64Array.from({length:u},($,A)=>Math.hypot(t[2*A],t[2*A+1])),g=d.reduce(
($,A)=>A>$&&A<1/0?A:$,0),m=i/n/1.25,v=Math.max(i*.0016,.5),x=[];for(let $=0;$<u;$++){if(!(d[$]>0&&d[$]<1/0))continue;let A=r+i*($%n+.5)/n,_=o+s*(1-(Math.floor($/
n)+.5)/e),S=-t[2*$]*(i/(a-c)),k=t[2*$+1]*(s/(p-l)),f=m*X(1+Math.log10(d[$]/g)/3,.25,1)/2/Math.hypot(S,k);x.push(ye(A,_,S*f,k*f,v))}return x.join("")}var $t=t=>Math.
round(t*10)/10;function ye(t,e,n,r,o){let i=Math.hypot(n,r),[s,c]=[-r/i,n/i],a=Math.min(10*o,1.2*i),l=.3*a,p=(m,v)=>`${$t(t+n*m+s*v)},${$t(e+r*m+c*v)}`,u=1-a/i,
d=`${p(-1,o)} ${p(u,o)} ${p(u,l)}`,g=`${p(u,-l)} ${p(u,-o)} ${p(-1,-o)}`;return`M${d} ${p(1,0)} ${g}Z`}var Zl=10,co=12,Jl=68,Xl=9;function rs({left:t,top:e,width:n,height:r},o,i,s){let c=t+n+Zl,a=c+co,l=s.length>=Xl,p=o.toReversed().map((u,d)=>{let g=1-d/o.length;
return G`<rect x=${c} width=${co} y=${e+r*(1-g)} height=${r*g} fill=${u} />`});return G`
    ${p}
    <rect class="frame" x=${c} y=${e} width=${co} height=${r} />
    ${i.map(({at:u,text:d})=>{let g=e+r*(1+u);return G`<path class="tick" d="M${a},${g}h3" /><text x=${a+6} y=${g} dy="0.35em">${d}</text>`})}
    <text y=${e-10} x=${l?t+n+Jl:c-2} text-anchor=${l?"end":"start"}>${s}</text>`}var cr=t=>t.map(({name:e,color:n,kind:r="line"})=>{let o=j`<span class="swatch ${r}" .style=${`\
color: ${wt(n)}`}></span>`;return j`<span class="entry">${o}${e}</span>`});function kn(t){let[e,n]=[t.get("colors"),Be(t)];return t.get("names").map((o,i)=>({name:o,
color:e[i%e.length]})).filter((o,i)=>n(i))}function Be(t){let e=t.get("shown")&&V(t.get("shown"));return n=>!e?.length||e[n]>0}function At(t,e){let{left:n,top:r}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-r]}function Kt(t,e){let n=t.currentTarget;n.setPointerCapture(t.pointerId);
let r=new AbortController,{signal:o}=r;n.addEventListener("pointermove",e,{signal:o});for(let i of["pointerup","pointercancel"])n.addEventListener(i,()=>r.abort(),
{signal:o})}var Ql={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},$e=t=>Ql[t.key]??null;function ke(t,e=()=>!0){t.addEventListener("touchsta\
rt",n=>e(n)&&n.preventDefault(),{passive:!1})}function De({surface:t,handle:e,to:n,by:r,idle:o=()=>!1}){let i=s=>{s.preventDefault(),e.focus({preventScroll:!0}),
Kt(s,n)};t?.addEventListener("pointerdown",s=>{s.button!==0||s.pointerType==="touch"||o()||(n(s),i(s))}),t?.addEventListener("click",s=>{s.pointerType==="touch"&&
!o()&&n(s)}),e.addEventListener("pointerdown",s=>s.button===0&&i(s)),ke(e),e.addEventListener("keydown",s=>{let c=$e(s);c&&(s.preventDefault(),r(c,s.shiftKey))})}var _e={left:56,right:14,top:10,bottom:42},Ue={left:56,right:68,top:24,bottom:42},tu=6.4,eu=6.5,nu=104;function oe(t,{name:e,title:n="",...r}){it(t,e,"gdviz-pla\
ne");let o=j`${n&&j`<div class="title">${n}</div>`}<div class="box"></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,[
i,s,c,a]=U(t,o,".box",".gdviz-legend",".panel",".status"),l=lo(i,r);return{...l,panel:c,status:a,bar:p=>U(l.bar,p&&rs(l.area,...p)),legend:p=>U(s,cr(p))}}function lo(t,{
label:e,ratio:n=.75,aspect:r=()=>null,margins:o=_e}){t.classList.add("gdviz-plot");let i=ee(),s={left:o.left,top:o.top,width:0,height:0},c=320,a=()=>{},l=()=>({
from:s.left,to:s.left+s.width}),p=()=>({from:s.top+s.height,to:s.top});function u(){s.width=Math.max(c-s.left-o.right,40);let k=r(),f=k?Math.round(s.width*k):Math.
round(c*(typeof n=="number"?n:n(c)))-o.top-o.bottom;s.height=Math.max(f,40);let{left:h,top:w}=s,y=Object.entries(s).map(([E,M])=>`${E}: ${M}px`),b=j`
      <canvas .style=${y.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${c} height=${s.height+o.top+o.bottom}>
        <defs>
          <clipPath id=${i}><rect x=${h} y=${w} width=${s.width} height=${s.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${i})" pointer-events="none"></g>
        <rect class="hit" x=${h} y=${w} width=${s.width} height=${s.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return U(t,b,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[d,g,m,v,x,$,A]=u();function _({x:k,y:f},h,w=!1){let y=f.ticks(),b=Math.
max(...y.map(({text:L})=>L.length)),E=Math.min(b*tu+28,nu);if(E>s.left+1)return s.left=E,u(),a();let{left:M,top:T,width:I,height:H}=s,O=T+H,z=k.ticks().map(({at:L,
text:R})=>G`
      ${w?G`<path class="grid" d="M${L},${O}V${T}" />`:q}
      <path class="tick" d="M${L},${O}v5" />
      <text class="x" x=${L} y=${O+17} text-anchor="middle">${R}</text>`),P=y.map(({at:L,text:R})=>G`
      ${w?G`<path class="grid" d="M${M},${L}h${I}" />`:q}
      <path class="tick" d="M${M},${L}h-5" />
      <text class="y" x=${M-8} y=${L} dy="0.35em" text-anchor="end">${R}</text>`);U(m,G`
      ${z}${P}
      <rect class="frame" x=${M} y=${T} width=${I} height=${H} />
      ${os(h[0],I+40,`translate(${M+I/2},${O+35})`)}
      ${os(h[1],H+30,`translate(13,${T+H/2})rotate(-90)`)}`)}function S(k){let[f,h]=At(g,k);return[X(f,s.left,s.left+s.width),X(h,s.top,s.top+s.height)]}return{
picture:g,canvas:d,area:s,layers:(...k)=>U(v,k.map(f=>G`<g class=${f}></g>`),...k.map(f=>`.${f}`)),hit:x,handles:$,bar:A,axes:_,pixel:S,readout:(k,...f)=>{let h=null;
for(let w of[x,...f])w.addEventListener("pointermove",y=>{k(h=y.buttons?null:S(y))}),w.addEventListener("pointerleave",()=>k(h=null));return()=>k(h)},across:l,upwards:p,
plane:(k,f)=>Fe(Rt({...k,...l()}),Rt({...f,...p()})),draw:(k,f)=>{a=()=>Object.values(f).forEach(y=>y());let h=lt(k,f),w=Ie(t,y=>{c=y,s.left=o.left,u(),a()});return()=>{
w(),h()}}}}function os(t,e,n){let r=Math.max(Math.floor(e/eu),4),[o,i]=t.length>r?[`${t.slice(0,r-1)}…`,G`<title>${t}</title>`]:[t,q];return G`<text class="name" text-anchor="middle" transform=${n}>${o}${i}</text>`}var kt=1e4,ru=150;function He(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function lr(t,e,n){let r=o=>n(o).map($t).
join(",");return He(t,e).map(o=>`M${o.map(r).join("L")}${o.length>1?"":"h0.1"}`).join("")}function ur(t,e,n,r,o){let i=(s,c)=>s.map(a=>`${$t(n(a))},${$t(c(a))}`).
join("L");return He(t,e).map(s=>`M${i(s,o)}L${i(s.toReversed(),r)}Z`).join("")}function uo(t){let e=[];for(let[n,r]of t){if(Number.isNaN(n)||Number.isNaN(r))break;
let o=Math.max(Math.abs(n),Math.abs(r));if(o<=kt){e.push([n,r]);continue}let i=e.at(-1),s=kt/o;i&&s>0&&e.push([i[0]+(n-i[0])*s,i[1]+(r-i[1])*s]);break}return e}
function po(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}var is=t=>t.length>1?`M${t.join("L")}`:
"",_n=t=>is(t.map(([e,n])=>`${e.toFixed(1)},${n.toFixed(1)}`)),ss=t=>t==="#000000"?"var(--gdviz-paper)":"white";function dr(t,e){let n=uo(e),r=n.map(([c,a])=>`${c.
toFixed(2)},${a.toFixed(2)}`).filter((c,a,l)=>c!==l[a-1]),o=r.length>1,i=o?_n(po(n)):"",s=o&&r.length<=ru?r.map(c=>`M${c}h0`).join(""):"";return G`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${ss(t)} stroke-width="4" opacity="0.8" d=${i} />
    <path class="path" stroke=${wt(t)} stroke-width="2" d=${is(r)} />
    <path class="dots" stroke=${wt(t)} stroke-width="5" d=${s} />
  </g>`}function pr(t,[e,n]){let r=Math.abs(e)<kt&&Math.abs(n)<kt,[o,i]=r?[e,n]:[0,0];return G`<circle class="current" r="6" fill=${wt(t)} stroke=${ss(t)} stroke-width="2"
    cx=${o} cy=${i} .style=${Gt(r)} />`}var ou=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,fr=(t,e)=>e.map(([n,r])=>{let o=`translate(${n},${r})`;return G`<path d=${ou} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var as={A:"7 3",B:"2.5 3",C:"9 3 2 3",D:"1 3"},iu={A:.2,B:.35,C:.5,D:.65},We=(t,e,n)=>G`<g class="pinned">
    <path fill="none" stroke="var(--gdviz-paper)" stroke-width="3.5" opacity="0.5" d=${n} />
    <path class="run" fill="none" stroke=${wt(e)} stroke-width="1.8" stroke-dasharray=${as[t]} opacity="0.8" d=${n} />
  </g>`,su=(t,e)=>Math.hypot(e[0]-t[0],e[1]-t[1]);function qe(t,e,n,r=su){let o=n.map((a,l)=>l?r(n[l-1],a):0),i=iu[t]*o.reduce((a,l)=>a+l,0),s=0,c=n.find((a,l)=>(s+=
o[l])>=i);return c?G`<g class="letter" transform="translate(${c[0].toFixed(1)},${c[1].toFixed(1)})">
    <circle r="7.5" fill="var(--gdviz-paper)" stroke=${wt(e)} stroke-width="1.5" />
    <text text-anchor="middle" dy="0.35em">${t}</text>
  </g>`:q}var cs=t=>j`
  <svg class="sample" width="26" height="8" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray=${as[t]} d="M0,4h26" />
  </svg>`;var au="Not positive: a logarithmic axis cannot show it";function fo(t){let[e,n,r,o]=["x","y","low","high"].map(p=>yt(t.get(p))),[i,s,c]=[V(t.get("limits")),t.get(
"names"),Be(t)],a=t.get("colors").map(wt),l=new Float64Array;return n.map((p,u)=>({name:s[u]??"",color:a[u%a.length],shown:c(u),x:e[u%Math.max(e.length,1)]??l,y:p,
low:r[u]??l,high:o[u]??l,limit:i[u]??NaN}))}function cu(t){let e=t.get("pinned")??[],[n,r]=[t.get("colors").map(wt),new Float64Array];return e.map(({row:o,mark:i,
x:s=r,y:c=r})=>({mark:i,color:n[o%n.length],x:s,y:c}))}function lu({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=oe(e,{name:"gdviz-cur\
ves",label:n,ratio:t.get("ratio")});r.canvas.remove();let[o,i,s,c]=r.layers("pins","curves","letters","markers"),{x:a,y:l}=r.plane({low:0,high:1},{low:0,high:1}),
p=k=>Number.isFinite(k)&&!(l.log&&k<=0);function u(){let k=fo(t),f=cu(t),h=r.plane(...uu(k,f,t.get("log")));({x:a,y:l}=h),r.axes(h,t.get("axis_names"),!0);let{left:w,
top:y,width:b,height:E}=r.area;U(o,f.map(z=>We(z.mark,z.color,v(z)))),U(s,f.map(z=>qe(z.mark,z.color,g(z),(P,L)=>L[0]-P[0])));let M=k.filter(z=>z.shown&&z.y.some(
Number.isFinite)),T=l.log&&M.length>0&&!M.some(z=>z.y.some(p)),I=k.map(z=>G`<path class="band" fill=${z.color} opacity="0.2" d=${x(z)} />`),H=({limit:z,shown:P})=>P&&
p(z)?`M${w},${$t(l.to(z))}h${b}`:"",O=k.map(z=>G`
      <path class="limit" stroke=${z.color} stroke-width="1.5" stroke-dasharray="6 4" d=${H(z)} />
      <path class="line" stroke=${z.color} stroke-width="2" d=${m(z)} />`);U(i,G`
      ${I}
      <g fill="none" stroke-linejoin="round" stroke-linecap="round">${O}</g>
      <text class="note" text-anchor="middle" x=${w+b/2} y=${y+E/2}>${T?au:""}</text>`),$()}let d=({x:k,y:f},h)=>p(f[h])&&Number.isFinite(k[h]);function g(k){return Array.
from(k.y.keys()).filter(h=>d(k,h)).map(h=>[a.to(k.x[h]),l.to(k.y[h])])}let m=k=>k.shown?v(k):"";function v(k){return lr(k.y.length,f=>d(k,f),f=>[a.to(k.x[f]),l.
to(k.y[f])])}function x({shown:k,x:f,low:h,high:w}){if(!k||!h.length)return"";let y=r.area.top+r.area.height,b=M=>l.to(w[M]),E=M=>p(h[M])?Math.min(l.to(h[M]),kt):
y;return ur(f.length,M=>p(w[M]),M=>a.to(f[M]),E,b)}function $(){let{top:k,height:f}=r.area,h=Array.from(V(t.get("marker"))).filter(b=>b>=a.low&&b<=a.high),w=(h.
length===1?fo(t):[]).map(b=>{let E=b.shown?ls(b,h[0]):NaN;if(!p(E))return q;let M={x:$t(a.to(h[0])),y:$t(l.to(E))};return G`<circle class="dot" r="4" fill=${b.color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${M.x} cy=${M.y} />`}),y=h.map(b=>`M${$t(a.to(b))},${k}v${f}`).join("");U(c,G`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${y} />${w}`)}
function A(){let k=t.get("limit_name"),f=k?[{name:k,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...kn(t),...f])}let _=r.readout(k=>{let f=fo(t).filter(
({shown:h})=>h);r.status.textContent=k&&!t.get("outdated")?S(f,a.from(k[0])):""});function S(k,f){let h=T=>Math.abs(T-f),w=k.flatMap(T=>Array.from(T.x)).filter(
Number.isFinite),y=w.reduce((T,I)=>h(I)<h(T)?I:T,w[0]),M=k.map(T=>({name:T.name,value:ls(T,y)})).filter(({value:T})=>Number.isFinite(T)).map(({name:T,value:I})=>`${T}\
 ${Q(I)}`.trim());return M.length?`${t.get("axis_names")[0]} ${Q(y)}: ${M.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names pinn\
ed":u,marker:$,"names colors shown limit_name":A,"x y names shown outdated":_})}function uu(t,e,n){let r=t.filter(d=>d.shown),[o,i]=Ft([...r,...e].map(({x:d})=>d),
Number.isFinite),s=d=>Number.isFinite(d)&&!(n&&d<=0),c=[...r.flatMap(({y:d,low:g,high:m,limit:v})=>[d,g,m,[v]]),...e.map(({y:d})=>d)],[a,l]=Ft(c,s),[p,u]=a<l?io(
a,l,n):[a,l];return[{low:o,high:i},{low:p,high:u,log:n}]}function ls({x:t,y:e},n){for(let r=0;r<e.length;r++){if(t[r]===n)return e[r];let o=(n-t[r-1])/(t[r]-t[r-
1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+o*(e[r]-e[r-1])}return NaN}var us={render:lu};var ds=1.5,ps=1.15,fs=100,Yt=([t,e],[n,r],o="")=>`${n} = ${Q(t)}, ${r} = ${Q(e)}${o}`;function Ve(t){let[e]=yt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))return q;
let[n,r]=[t.get("step"),t.get("diverged_at")],o=Number.isFinite(e[2])?`: ${Yt(Array.from(e),t.get("axis_names"),`, loss ${Q(e[2])}`)}`:"";return j`step ${n}${o}${r>=
0?j`<div class="diverged">diverged at step ${r}</div>`:q}`}function gr(t){let{model:e,plane:n,layers:[r,o,i],pins:s}=t,c=a=>()=>{let l=n();l&&a(l.toPixel)};return{
pinned:c(a=>{if(!s)return;let{lines:l,letters:p}=fu(e,a,s.area);U(s.lines,l),U(s.letters,p)}),paths:c(a=>U(r,pu(e,a))),minima:c(a=>U(o,fr(e.get("marks").minimum,
du(e).map(a)))),points:c(a=>U(i,gu(e,a))),start:hu(t),buttons:mu(t)}}var du=t=>yt(t.get("minima")).filter(e=>e.every(Number.isFinite)),go=(t,e)=>t.get("colors")[e%
t.get("colors").length];function pu(t,e){let[n,r]=t.get("paths").shape,o=V(t.get("paths")),i=Be(t),s=c=>e(o.subarray(2*c,2*c+2));return Array.from({length:n},(c,a)=>{
let l=Array.from({length:i(a)?r:0},(p,u)=>s(a*r+u));return dr(go(t,a),l)})}function fu(t,e,{left:n,top:r,width:o,height:i}){let s=([l,p])=>l>=n&&l<=n+o&&p>=r&&p<=
r+i,a=(t.get("pinned")??[]).map(({row:l,mark:p,paths:u=new Float64Array})=>{let d=po(uo(Array.from({length:u.length/2},(g,m)=>e(u.subarray(2*m,2*m+2)))));return{
mark:p,color:go(t,l),points:d}});return{lines:a.map(({mark:l,color:p,points:u})=>We(l,p,_n(u))),letters:a.map(({mark:l,color:p,points:u})=>qe(l,p,u.filter(s)))}}
function gu(t,e){let n=Be(t);return yt(t.get("current")).map((r,o)=>pr(go(t,o),n(o)?e(r):[NaN,NaN]))}function hu({model:t,el:e,picture:n,hit:r,handles:o,plane:i,
free:s}){let c=t.get("marks").start,a=(u=!1,d="")=>{let g=t.get("start");return G`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${g[0]} aria-valuetext=${Yt(g,t.get("axis_names"))} transform=${d} .style=${Gt(u)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${c} stroke-width="2.5" />
        <circle r="2.5" fill=${c} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=U(o,a(),".handle"),p=u=>s()&&Y(t,{start:u});return De({surface:r,handle:l,idle:()=>!i()||e.classList.contains("panning"),to:u=>p(gs(i(),At(n,u))),
by:(u,d)=>{let{x:g,y:m}=i(),v=d?.1:.01,[x,$]=[g,m].map(({low:A,high:_},S)=>X(t.get("start")[S]+u[S]*v*(_-A),A,_));p([x,$])}}),()=>{let u=i();if(!u)return;let d=t.
get("start"),g=[u.x,u.y].every(({low:m,high:v},x)=>d[x]>=m&&d[x]<=v);e.classList.toggle("still",!s()),U(o,a(g&&s(),`translate(${u.toPixel(d)})`))}}function gs({
x:t,y:e,toPoint:n},r){let[o,i]=n(r);return[X(o,t.low,t.high),X(i,e.low,e.high)]}function mu({model:t,el:e,picture:n,hit:r,panel:o,plane:i}){let s=d=>t.get("disa\
bled")||Y(t,{view:d});function c(d,g){let[m,v,x,$]=t.get("view"),[A,_]=g??[(m+v)/2,(x+$)/2],[S,k,f,h]=t.get("home"),w=(y,b)=>b+(y-b)*d;d>1&&(v-m>fs*(k-S)||$-x>fs*
(h-f))||s([w(m,A),w(v,A),w(x,_),w($,_)])}let a=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),p()};function p(){let d=[["+","Zoom in",
()=>c(1/ds)],["−","Zoom out",()=>c(ds)],["✥","Move the view by dragging",l,a()],["⌂","Show the whole problem",()=>s(t.get("home"))]],g=t.get("zoomable")===
!1,m=d.map(([v,x,$,A])=>j`
      <button type="button" title=${x} aria-label=${x} aria-pressed=${A??q} ?hidden=${g}
        ?disabled=${t.get("disabled")} @click=${$}>${v}</button>`);U(o,m)}r.addEventListener("pointerdown",d=>{let g=i();if(d.button!==0||!g||!a())return;let{toPoint:m}=g,
[v,x,$,A]=t.get("view"),[_,S]=m(At(n,d));Kt(d,k=>{let[f,h]=m(At(n,k));s([v+_-f,x+_-f,$+S-h,A+S-h])})}),ke(r,a);let u=d=>{let g=i();!d.ctrlKey||!g||(d.preventDefault(),
c(d.deltaY<0?1/ps:ps,gs(g,At(n,d))))};return n.addEventListener("wheel",u,{passive:!1}),p}var hs={mouse:9,pen:12,touch:20},vu=500;function ms({state:t,plane:e},[n,r],o){let i=-1,{toPixel:s}=e();for(let{slot:c,at:a}of t.visible()){let[l,p]=s(a),u=Math.
hypot(l-n,p-r);u<=o&&([i,o]=[c,u])}return i}function vs(t){let{el:e,plot:n,state:r,plane:o}=t,{picture:i,hit:s}=n,c=(l,p)=>ms(t,At(i,l),hs[p]??hs.mouse),a=l=>r.
add(o().toPoint(n.pixel(l)));s.addEventListener("pointerdown",l=>{if(l.button!==0)return;let p=c(l,l.pointerType);if(p<0&&(l.pointerType==="touch"||r.removing))
return;if(l.preventDefault(),i.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(p);p>=0&&r.select(p);let u=p>=0?p:a(l);if(u<0)return;let[d,g]=At(
i,l),[m,v]=p<0?[d,g]:o().toPixel(r.cursor);Kt(l,x=>{let[$,A]=At(i,x);r.move(u,o().toPoint([$+m-d,A+v-g]))})}),s.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!r.removing&&c(l,"touch")<0&&a(l)}),s.addEventListener("dblclick",l=>{let p=c(l,"mouse"),{added:u}=r;p>=0&&!(p===u.slot&&performance.now()-u.time<vu)&&r.remove(
p)}),s.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&c(l,l.pointerType)>=0)}),ke(s,l=>c(l.touches[0],"touch")>=0)}function ws(t){let{
plot:e,state:n,plane:r}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?ms(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.task==="classifi\
cation"&&(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),n.task==="plane_regression"&&(o["+"]=()=>n.choose(n.label+.1),o["-"]=o["−"]=()=>n.choose(n.
label-.1)),e.picture.addEventListener("keydown",i=>{if(i.ctrlKey||i.metaKey||i.altKey)return;let s=$e(i),c=o[i.key.length===1?i.key.toLowerCase():i.key];if(!s&&
!c)return;if(i.preventDefault(),!s)return c();let a=i.shiftKey?.1:.01,l=n.box().map(([p,u],d)=>n.cursor[d]+s[d]*a*(u-p));n.selected>=0?n.move(n.selected,l):n.moveCursor(
l)})}var $s=ri(vo(),1),bo=1e7,bs=1e3,wo=40,wu=1e30,bu=/(?<=[0-9]),(?=[0-9])/g,ks=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,xu=/^\s*([+-]?)inf(inity)?\s*$/i,yu=/^(true|True|TRUE|false|False|FALSE)$/,
zn=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),Et=class extends Error{},_s={regression:[
"x","y"],classification:["x1","x2","label"]};function zs(t){let e=$u(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new Et("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace(bu,"."):n,o=[",",";","	"].map(g=>({sign:g,count:r.split(g).length})),{sign:i,count:s}=o.reduce((g,m)=>m.count>g.count?m:g);if(s>
bs)throw new Et(`It has more than ${bs} columns.`);let c=i===";"&&!e.includes(".")?",":".",[a=[],...l]=ku(e,i),p=!a.some(g=>ks.test(g.replace(c,"."))),u=p?l:[a,
...l];if(!u.length)throw new Et("It has a header line but no rows.");return Au(a.map((g,m)=>As(p&&g.trim()||`column ${m+1}`))).map((g,m)=>_u(g,u.map(v=>(v[m]??"").
trimStart()),c))}function $u(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new Et("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function ku(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(u,d)=>d??u):t,{data:o,errors:i}=$s.default.parse(r,{delimiter:e,
newline:`
`}),s=o.filter(u=>u.length>1||u[0].trim()),c=i.some(({code:u})=>u==="MissingQuotes"),[{length:a}=[],l]=s,p=l?.length===a+1?a+1:a;if(c||s.some(u=>u.length>p||u[a]?.
trim()))throw new Et("It is not a table: its rows have different numbers of columns.");return s}function _u(t,e,n){let r=Float64Array.from(e,i=>zu(n==="."?i:i.replace(
n,".")));if(e.every((i,s)=>!Number.isNaN(r[s])||zn.has(i)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(i=>yu.test(i)||zn.has(i)))return{name:t,kind:"\
text",texts:e,values:r};for(let[i,s]of e.entries())r[i]=zn.has(s)?NaN:Number(/^t/i.test(s));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function zu(t){if(ks.test(t))return Number(t);let e=xu.exec(t);return e?+`${e[1]}Infinity`:NaN}function Au(t){let e=new Set;for(let n of t){let r=n;for(let o=2;e.
has(r);o++)r=`${n} (${o})`;e.add(r)}return[...e]}function As(t){let e=[...t.slice(0,2*wo+2)];return e.length<=wo?t:`${e.slice(0,wo-1).join("")}…`}function Ss(t,e){
let n=e??(Su(t)?"classification":"regression"),r=_s[n];if(t.length<r.length)throw new Et(`It has too few columns: ${r.join(", ")} are needed.`);if(n==="regressi\
on")return xs(t,r);let o=hr(t,"label")??t.findLast(({kind:i})=>i==="text")??t[2];return[...xs(t.filter(i=>i!==o),r.slice(0,2)),o]}function Su(t){if(t.length<3)return!1;
if(hr(t,"label"))return!0;let e=_s.regression.every(o=>hr(t,o)),n=t.findLast(({kind:o})=>o==="text");if(!!n!==e)return!e;let{texts:r}=n??t[2];return new Set(r).
size===2}var hr=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function xs(t,e){let n=e.map(o=>hr(t,o));if(n.every(o=>o!==void 0))return n;let r=t.filter(({kind:o})=>o!==
"text");return(r.length>=2?r:t).slice(0,2)}function Ms([t,e,n]){ys(t),ys(e);let r=[t.values,e.values];return n?{coordinates:r,...Mu(n)}:{coordinates:r,labels:null,
labelNames:["−1","+1"]}}function ys({name:t,kind:e,texts:n,values:r}){let o=r.findIndex(c=>!(Math.abs(c)<wu));if(o<0)return;let i=e==="text"?n[o]:String(r[o]).
replace("Infinity","inf"),s=zn.has(n[o])?"a gap":`'${i.slice(0,30)}', which is not a number that can be shown,`;throw new Et(`Column “${t}” has ${s} in row ${o+
1}, not counting the header.`)}function Mu({name:t,kind:e,texts:n,values:r}){let o=n.findIndex(l=>zn.has(l));if(o>=0)throw new Et(`label: column '${t}' has a ga\
p in row ${o+1}.`);let i=e==="text"?n:[...r],s=[...new Set(i)],c=l=>e==="truth"?l?"True":"False":String(l);if(s.length!==2){let l=s.slice(0,4).map(u=>c(u).slice(
0,40)).join(", "),p=`${s.length}: ${l}${s.length>4?", …":""}`;throw new Et(`label: column '${t}' must hold two different labels, not ${p}.`)}return s.sort((l,p)=>l<
p?-1:1),{labels:Float64Array.from(i,l=>l===s[0]?-1:1),labelNames:s.map(l=>As(c(l)))}}var Ge=new WeakMap,Os=t=>Ge.get(t),Eu=t=>t.get("part").shape[0];async function Ts(t,e){Ge.delete(t);let n=e.size>bo,r=n?null:await e.arrayBuffer().catch(()=>null),
o=e.name.slice(0,80);Ls(t,o,()=>{if(!r)throw new Et(n?`It is larger than ${bo/1e6} MB.`:"It cannot be read.");let i=zs(r);return Ge.set(t,{columns:i,chosen:[],file:o}),
Ps(t,Ss(i,t.get("both_tasks")?void 0:t.get("task")))})}function Ns(t,e){Ls(t,Ge.get(t)?.file??"",()=>Ps(t,e))}function Rs(t){!Ge.delete(t)&&!t.get("message").file||
Y(t,{message:{},label_names:["−1","+1"]})}function Ls(t,e,n){try{Y(t,{message:{file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof Et))throw r;Y(t,{message:{
file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function Ps(t,e){let n=Ge.get(t);n&&(n.chosen=e);let{coordinates:r,labels:o,labelNames:i}=Ms(e),
[s,c]=[t.get("interval"),t.get(o?"interval":"y_interval")],a=[Es(r[0],s),Es(r[1],c)],l=r[0].length,p=Tu(l,Eu(t));Ou(t,a,o,i,p);let[u,d,g]=e.map(({name:x})=>`“${x}\
”`),v=[`${`${p.length} point${p.length===1?"":"s"}`}, ${d} over ${u}.`];p.length<l&&v.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),
o&&v.push(`${g}: ${i[0]} is −1, ${i[1]} is +1.`);for(let[x,$]of r.entries()){if(a[x]===$)continue;let{least:A,largest:_}=Cs($);v.push(`“${e[x].name}”, from ${Q(
A)} to ${Q(_)}, is scaled to fit the view.`)}return v.join(" ")}function Ou(t,e,n,r,o){let[i,s]=t.get("x").shape,c=new Float64Array(i*s),a=new Float64Array(i).fill(
n?1:0);for(let[m,v]of o.entries())c[s*m]=e[0][v],n&&(c[s*m+1]=e[1][v]),a[m]=(n??e[1])[v];let l=new Float64Array(i).fill(1,0,o.length),p=Object.entries({x:c,y:a,
part:l}).map(([m,v])=>[m,{...t.get(m),data:new DataView(v.map(Math.fround).buffer)}]),u=n?"classification":"regression",d=u===t.get("task")?{}:{task:u,axis_names:n?
["x₁","x₂"]:["x","y"]},g=t.get("own")[n?1:0]??t.get("source");Y(t,{...Object.fromEntries(p),...d,label_names:r,source:g})}function Es(t,[e,n]){let{least:r,largest:o}=Cs(
t);if(r>=e&&o<=n)return t;let[i,s]=[.95*e+.05*n,.05*e+.95*n];return r===o?t.map(()=>(i+s)/2):t.map(c=>i+(c-r)/(o-r)*(s-i))}function Cs(t){let[e,n]=[1/0,-1/0];for(let r of t)
[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}function Tu(t,e){let n=[],r=Nu();for(let o=0;o<t;o++)(t-o)*r()<Math.min(t,e)-n.length&&n.push(o);return n}
function Nu(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/2**32}}var Ru=["regression","classification","plane_regression"];function js(t,e){let n=t.get("task"),r=n!=="regression",o={task:n,removing:!1,label:1,selected:-1,cursor:[
0,0],message:"",added:{slot:-1,time:0},box:p,visible:v,count:x,read:A,add:_,move:S,moveCursor:k,remove:f,select:h,step:w,choose:b,setRemoving:E},i=Is(t),[[s,c],
[a,l]]=p();return o.cursor=[(s+c)/2,(a+l)/2],o;function p(){return[t.get("interval"),t.get(r?"interval":"y_interval")]}function u([M,T]){let[[I,H],[O,z]]=p();return[
X(M,I,H),X(T,O,z)]}function d(M){let[T,I]=i.x.subarray(m()*M);return[T,r?I:i.y[M]]}function g(M,T){let[I,H]=u(T).map(Math.fround);i.x[m()*M]=I,r?i.x[m()*M+1]=H:
i.y[M]=H}function m(){return t.get("x").shape[1]}function v(){let[[M,T],[I,H]]=p(),O=Array.from(i.part,(R,N)=>({slot:N,part:R,at:d(N)})),z=(...[R,N,W])=>R<=N&&N<=
W,P=([R,N])=>z(...[M,R,T].map(Math.fround))&&z(...[I,N,H].map(Math.fround));return O.filter(({part:R,at:N})=>R&&P(N)).map(({slot:R,part:N,at:W})=>({slot:R,at:W,
training:N>0,value:i.y[R]}))}function x(M){return i.part.filter(T=>T===M).length}function $(...M){let T=H=>new DataView(Float64Array.from(i[H]).buffer),I=t.get(
"own")[Ru.indexOf(n)]??t.get("source");Y(t,{...Object.fromEntries(M.map(H=>[H,{...t.get(H),data:T(H)}])),source:I})}function A(){i=Is(t),i.part[o.selected]||(o.
selected=-1)}function _(M,T=o.label){let I=i.part.indexOf(0);return I<0?(y(`No more than ${i.part.length} points are possible: remove one first.`),-1):(i.part[I]=
1,r&&(i.y[I]=Math.fround(T)),g(I,M),$("x","y","part"),o.added={slot:I,time:performance.now()},h(I),I)}function S(M,T){i.part[M]&&(g(M,T),$("x","y"),o.cursor=d(M))}
function k(M){o.cursor=u(M),y("")}function f(M){i.part[M]&&(i.part[M]=0,$("part"),h(-1,"Point removed."))}function h(M,T=""){o.selected=M,M>=0&&(o.cursor=d(M)),
M>=0&&n==="plane_regression"&&(o.label=Number(i.y[M].toFixed(2))),y(T)}function w(M){let T=v().sort((O,z)=>O.at[0]-z.at[0]||O.at[1]-z.at[1]);if(!T.length)return y(
"No point is in view.");let I=T.findIndex(({slot:O})=>O===o.selected),H=I<0&&!M?0:I;h(T[(H+(M?1:-1)+T.length)%T.length].slot)}function y(M){o.message=M,e()}function b(M){
o.label=X(Number(M.toFixed(2)),-1,1),n==="plane_regression"&&o.selected>=0&&(i.y[o.selected]=Math.fround(o.label),$("y")),e()}function E(M){o.removing=M,h(-1,M?
"Click a point to remove it.":"")}}function Is(t){let[e,n,r]=["x","y","part"].map(o=>V(t.get(o)).slice());return{x:e,y:n,part:r}}var Lu=150,Pu="Click to add a point, drag to move it, double-click to remove it.",Cu="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",Iu={regression:"",
classification:" + and − choose the label of new points.",plane_regression:" + and − change the value of the selected point, or of new ones."};function Fs({
model:t,el:e}){let n=t.get("task"),[r,o]=[n!=="regression",n==="classification"];e.classList.toggle("classification",o),e.classList.toggle("valued",r&&!o),e.classList.
remove("mapped");let i=t.get("colors");for(let z in i)e.style.setProperty(`--${z}`,i[z]);let s=ee(),c=j`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${Pu}</summary><p id=${s}>${Cu}${Iu[n]}</p></details>`,[a,l,p,u]=U(e,c,"div",".tools",".report",".message"),g=lo(a,{label:"Da\
ta",ratio:r?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),m={tabindex:"0",role:"application","aria-describedby":s};for(let[z,P]of Object.entries(m))g.picture.
setAttribute(z,P);let[v,x,$]=g.layers("curve","points","selection"),A=js(t,()=>{f(),M()}),_=()=>{let[z,P]=A.box().map(([L,R])=>({low:L,high:R}));return g.plane(
z,P)},S={el:e,plot:g,state:A,plane:_};vs(S),ws(S);function k(){let z=A.visible(),{toPixel:P}=_(),L=z.length>Lu?3.6:4.8;U(x,z.map(({at:W,training:K,value:F})=>{let C=o?
F>0?"positive":"negative":"",B=r&&!o?`--value: ${b(X(F,-1,1))}`:"",[D,tt]=P(W);return G`<circle class="${K?"training":"test"} ${C}" r=${L} cx=${D.toFixed(2)} cy=${tt.
toFixed(2)} .style=${B} />`})),f();let[R,N]=[A.count(1),A.count(-1)];g.picture.ariaLabel=`Data: ${xo(R,"training ")}${N?` and ${xo(N,"test ")}`:""}`,M()}function f(){
let z=A.visible(),P=z.find(({slot:W})=>W===A.selected),[L,R]=_().toPixel(P?.at??A.cursor);U($,G`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${L},${R})" .style=${Gt(!P)} />
      <circle class="selected" r="9" cx=${L} cy=${R} .style=${Gt(P)} />`);let N=A.count(1)+A.count(-1)-z.length;U(p,j`
      <div class="status" role="status">${A.message||(P?h(P):"")}</div>
      <div class="notes">${N?`${xo(N)} outside the view`:""}</div>`)}function h({at:z,training:P,value:L}){let R=r?`, value ${Q(L,3)}`:"",N=o?`, label ${t.get("\
label_names")[L>0?1:0]}`:R;return`${P?"Training":"Test"} point: ${Yt(z,t.get("axis_names"),N)}`}function w(){let z=r?new Float64Array:V(t.get("fit")),{left:P,width:L}=g.
area,{to:R}=_().y,N=K=>`${(P+K*L/(z.length-1)).toFixed(2)},${X(R(z[K]),-kt,kt).toFixed(2)}`,W=He(z.length,K=>!Number.isNaN(z[K])).map(K=>`M${K.map(N).join("L")}`);
U(v,G`<path class="fit" d=${W.join("")} />`)}let y=sr(i.positive,i.negative),b=z=>`color-mix(in srgb, ${z>0?i.positive:i.negative} ${Math.round(100*Math.abs(z))}\
%, white)`;function E(){if(!r)return;let z=t.get("map");e.classList.toggle("mapped",z.shape[0]>0);let P=t.get("logits"),L=R=>P?Math.tanh(R/2):X(R,-1,1);ne(g.canvas,
V(z),z.shape,R=>y(L(R)))}function M(){e.classList.toggle("removing",A.removing);let z=[1,-1].map(W=>j`
      <button type="button" title="Label of the points you add" aria-pressed=${W===A.label}
        @click=${()=>A.choose(W)}>
        <i class="dot ${W>0?"positive":"negative"}"></i>${t.get("label_names")[W>0?1:0]}
      </button>`),P=r?"var(--gdviz-faint)":i.data,L=[{name:"training",color:P,kind:"dot"}];A.count(-1)&&L.push({name:"test",color:P,kind:"ring"}),r||L.push({name:"\
model",color:i.fit});let R="Load your own data: a header line, then a row for each point",N=n!=="plane_regression"||t.get("both_tasks");U(l,j`
      ${o?j`<span class="labels" role="group" aria-label="Label of new points">${z}</span>`:q}
      ${r&&!o?T():q}
      <button type="button" title="Remove points by clicking them" aria-pressed=${A.removing}
        @click=${()=>A.setRemoving(!A.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${I} />
      <button type="button" title=${R} ?hidden=${!N}
        @click=${()=>l.querySelector("input[type=file]").click()}>Load CSV …</button>
      <span class="gdviz-legend">${cr(L)}</span>`)}function T(){let z=({target:P})=>{P.value!==""&&A.choose(Number(P.value)),P.value=String(A.label)};return j`
      <label title="Value of the selected point, or of the points you add">Value
        <input type="number" min="-1" max="1" step="0.1" .value=${String(A.label)} @change=${z} /></label>
      <span class="values">−1 <i></i> +1</span>`}function I({target:z}){let[P]=z.files;P&&Ts(t,P),z.value=""}function H(){let{file:z,text:P,failed:L}=t.get("m\
essage"),[R,N]=L?["gdviz-notice","alert"]:["gdviz-note","status"];U(u,P?j`<div class=${R} role=${N}><b>${z}</b>: ${P}</div>${ju(t)}`:q)}let O="interval y_interv\
al axis_names";return g.draw(t,{[O]:()=>g.axes(_(),t.get("axis_names"),!r),"x y part":A.read,[`x y part label_names ${O}`]:k,[`fit ${O}`]:w,"map logits":E,message:H})}
function ju(t){let{columns:e,chosen:n}=Os(t)??{columns:[],chosen:[]};if(e.length<3)return q;let r=n.length===3?["x₁","x₂"]:["x","y"],o=t.get("both_tasks");(o||
n.length===3)&&r.push("label");let i=(a,{target:l})=>{let p=[n[0],n[1],n[2]];p[a]=e[l.value],Ns(t,p.filter(Boolean))},s=(a,l,p)=>j`<option value=${l} .selected=${p}>${a}</option>`,
c=r.map((a,l)=>j`
    <label>${a} <select aria-label="Column of ${a}" @change=${p=>i(l,p)}>
      ${l===2&&o?s("none: a curve","",!n[2]):q}
      ${e.map((p,u)=>s(p.name,u,p===n[l]))}
    </select></label>`);return j`<div class="columns">${c}</div>`}var xo=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function Fu(t){let{model:e,el:n}=t;it(n,
"gdviz-data-editor");let r=Fs(t),o=[ot(e,"task",()=>{r(),U(n,q),r=Fs(t)}),ot(e,"source",()=>{e.get("own").includes(e.get("source"))||Rs(e)})];return()=>{for(let i of o)
i();r()}}var Bs={render:Fu};var Ds=64,Bu=6,Du=24;function mr(t,[e,n],r=!1){let o=Array.from(t,c=>xe(c)),i=Rt({low:e,high:n,log:r,from:0,to:o.length}),s=c=>Math.floor(i.to(Math.max(c,e)));return c=>o[X(
s(c),0,o.length-1)]}function vr({height:t},e,[n,r],o,i=!1){let s=Rt({low:n,high:r,log:i,from:0,to:-t}),c=l=>e[Math.floor((l+.5)/Ds*e.length)],a=s.ticks().map(({
at:l,text:p})=>({at:l/t,text:p}));return[Array.from({length:Ds},(l,p)=>c(p)),a,o]}function wr({height:t},e,n,r){let o=n.length-1,i=Math.max(Math.ceil(o*Du/t),1),
s=Array.from(n.keys()).filter(a=>a%i===0),c=ro(s.map(a=>n[a]));if(c.some(a=>a.length>Bu)){let a=Math.floor(Math.log10(Math.max(...n.map(Math.abs))));r+=` (10${or(
a)})`,c=ro(s.map(l=>n[l]/10**a))}return[re(e,o),s.map((a,l)=>({at:-a/o,text:c[l]})),r]}var Uu=1.4,Hu=t=>t<560?.75:.56,ze=["Image","Contours"];function Us(t){let e=V(t.get("values")),n=t.get("colors"),[r,o]=[0,0];return t.get("layers").map(i=>{let s={};
for(let[a,l]of Object.entries(i.shapes)){let p=l.reduce((u,d)=>u*d,1);s[a]=e.subarray(r,r+=p)}let c=ze.includes(i.kind)||i.shapes.kind?0:i.color??o++;return{...i,
arrays:s,color:typeof c=="number"?n[c%n.length]:c}})}function Wu({model:t,el:e}){let n=t.get("layers").some(({kind:O})=>ze.includes(O)),r=t.get("title"),i=t.get(
"layers").some(({kind:O,label:z})=>ze.includes(O)&&z)?Ue:_e;function s(){if(!t.get("equal")||t.get("ratio"))return null;let z=(V(t.get("values")).length?Us(t).find(
({kind:W})=>ze.includes(W)):null)?.arrays.box??[],[P,L]=t.get("x_limits")??z,[R,N]=t.get("y_limits")??z.slice(2);return(N-R)/(L-P)||null}let c=r||t.get("axis_na\
mes").toReversed().join(" over "),a=oe(e,{name:"gdviz-drawing",title:r,label:c,ratio:t.get("ratio")??Hu,aspect:s,margins:i});e.classList.toggle("equal",t.get("e\
qual")),n||a.canvas.remove();let[l]=a.layers("layers"),p=[],u={x:null,y:null},d=a.plane({low:0,high:1},{low:0,high:1}),g=[];function m(O){if(t.get(`${O}_limits`))
return t.get(`${O}_limits`);let z=p.filter(({kind:D})=>ze.includes(D)),P=O==="x"?0:1;if(z.length)return Ft(z.map(({arrays:D})=>D.box.subarray(2*P,2*P+2)),Number.
isFinite);let L=O==="y"&&t.get("log"),R=g.map(D=>[D.get("value")[P]]),N=D=>Number.isFinite(D)&&!(L&&D<=0),W=Ft([...p.flatMap(D=>qu(D,O)),...R],N),K=p.filter(({kind:D})=>O===
"x"&&(D==="Lines"||D==="Band")),[F,C]=Ft(K.map(({arrays:D})=>D.x),N),B=!u[O]&&!R.length&&F<C&&F<=W[0]&&C>=W[1];return u[O]=B?W:Xi(u[O],W,L),u[O]}function v(){let[
O,z]=[m("x"),m("y")];if(t.get("equal")){let{width:P,height:L}=a.area,R=Math.max((O[1]-O[0])/P,(z[1]-z[0])/L),N=([B,D],tt)=>[(B+D-R*tt)/2,(B+D+R*tt)/2],[[W,K],[F,
C]]=[N(O,P),N(z,L)];return a.plane({low:W,high:K},{low:F,high:C})}return a.plane({low:O[0],high:O[1]},{low:z[0],high:z[1],log:t.get("log")})}function x(){if(p=Us(
t),V(t.get("values")).length===0)return;d=v(),a.axes(d,t.get("axis_names"),!n),d=v();let O=p.find(({kind:z})=>ze.includes(z));O&&$(O),U(l,p.map(z=>G`<g class="layer ${z.
kind.toLowerCase()}">${_(z)}</g>`)),a.legend(p.flatMap(w)),M()}function $({kind:O,label:z,limits:P,shapes:{values:L},arrays:{values:R,levels:N,box:W}}){let{canvas:K,
area:F}=a,C=t.get("palette"),[[B,D],[tt,Z]]=[d.toPixel([W[0],W[2]]),d.toPixel([W[1],W[3]])],rt={left:B,top:Z,width:tt-B,height:D-Z};for(let[J,ut]of Object.entries(
rt))K.style[J]=`${ut}px`;let ct=[F.top-Z,tt-F.left-F.width,D-F.top-F.height,F.left-B];if(K.style.clipPath=`inset(${ct.map(J=>`${Math.max(J,0)}px`).join(" ")})`,
O==="Image"){let J=P??Ft([R],Number.isFinite),ut=mr(C,J);return ne(K,R,L,nt=>Number.isFinite(nt)?ut(nt):0),a.bar(z?vr(F,C,J,z):null)}let st=Math.min(window.devicePixelRatio||
1,2),et={width:Math.max(Math.round(rt.width*st),1),height:Math.max(Math.round(rt.height*st),1)};ar(K,et,R,L,N,re(C,N.length-1)),a.bar(z?wr(F,C,N,z):null)}let A=O=>Number.
isFinite(O)&&!(d.y.log&&O<=0);function _(O){let{kind:z,arrays:P,color:L,dashed:R}=O,N=wt(L);switch(z){case"Lines":return Hs(O).map(W=>G`
          <path class="line" fill="none" stroke=${N} stroke-width="2" stroke-linejoin="round" stroke-linecap="round"
            stroke-dasharray=${R?"6 5":q} d=${S(W)} />`);case"Band":return G`<path class="band" fill=${N} opacity="0.2" d=${k(P)} />`;case"Points":return f(O);case"\
Arrows":return G`<path class="arrows" fill=${N} stroke="var(--gdviz-paper)" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
          d=${h(P)} />`}return q}let S=({x:O,y:z})=>lr(z.length,P=>A(z[P])&&Number.isFinite(O[P]),P=>[Ke(d.x.to(O[P])),Ke(d.y.to(z[P]))]);function k({x:O,low:z,
high:P}){let L=R=>A(z[R])?Ke(d.y.to(z[R])):a.area.top+a.area.height;return ur(O.length,R=>A(P[R]),R=>Ke(d.x.to(O[R])),L,R=>Ke(d.y.to(P[R])))}function f({arrays:{
x:O,y:z,kind:P},color:L,size:R}){let N=t.get("colors"),W=new Map;for(let K=0;K<O.length;K++){if(!A(z[K])||!Number.isFinite(O[K]))continue;let F=P?N[Math.abs(Math.
trunc(P[K]))%N.length]:L;W.has(F)||W.set(F,[]);let[C,B]=d.toPixel([O[K],z[K]]).map(Ke);W.get(F)?.push(`M${$t(C)},${$t(B)}h0`)}return[...W].map(([K,F])=>G`
      <g fill="none" stroke-linecap="round">
        <path stroke="var(--gdviz-paper)" stroke-width=${R+1.5} d=${F.length>2e3?"":F.join("")} />
        <path class="dots" stroke=${wt(K)} stroke-width=${R} d=${F.join("")} />
      </g>`)}function h({x:O,y:z,dx:P,dy:L}){let R=[];for(let N=0;N<O.length;N++){let[W,K]=[d.toPixel([O[N],z[N]]),d.toPixel([O[N]+P[N],z[N]+L[N]])],[F,C]=[(K[0]-
W[0])/2,(K[1]-W[1])/2];![...W,F,C].every(B=>Math.abs(B)<kt)||Math.hypot(F,C)<.25||R.push(ye(W[0]+F,W[1]+C,F,C,Uu))}return R.join("")}function w({kind:O,label:z,
color:P,dashed:L,names:R,arrays:N}){if(ze.includes(O))return[];let W=t.get("colors"),K=O==="Points"&&N.kind?R.map((C,B)=>({name:C,color:W[B%W.length],kind:"dot"})):
[],F=O==="Points"?"dot":O==="Band"?"area":L?"dashes":"line";return K.length||!z?K:[{name:z,color:P,kind:F}]}let y=a.readout(O=>{U(a.status,t.get("outdated")||(O&&
p.length?b(d.toPoint(O)):""))});function b(O){let z=t.get("axis_names"),P=p.filter(({kind:R})=>R==="Lines").flatMap(R=>Hs(R).map(N=>({...N,label:R.label})));if(!P.
length||!P.every(({x:R})=>Vu(R)))return Yt(O,z);let L=P.slice(0,4).map(({x:R,y:N,label:W})=>`${W||z[1]} = ${Q(N[Gu(R,O[0])])}`);return`${z[0]} = ${Q(O[0])}: ${L.
join(", ")}`}let E=O=>{let z=O.get("value"),[P,L]=d.toPixel(z),R=Yt(z,t.get("axis_names")),N=O.get("description")||"Point";return G`
      <g class="handle" tabindex="0" role="slider" aria-label="${N}; move it with the arrow keys" aria-valuenow=${z[0]} aria-valuetext=${R}
        transform="translate(${X(P,-kt,kt)},${X(L,-kt,kt)})">
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="var(--gdviz-paper)" fill-opacity="0.6" stroke="var(--gdviz-ink)" stroke-width="2.5" />
        <circle r="2.5" fill="var(--gdviz-ink)" />
        <title>${N}: drag it${g.length>1?"":", click elsewhere,"} or use the arrow keys</title>
      </g>`},M=()=>U(a.handles,g.map(E)),T=!1,I=[()=>T=!0];async function H(){let O=t.get("points"),z=await Promise.all(O.map(L=>at(t.widget_manager,L)));if(T||
!z.length)return;g=z,x();let P=[...a.handles.querySelectorAll(".handle")];g.forEach((L,R)=>{let N=([W,K])=>Y(L,{value:[X(W,d.x.low,d.x.high),X(K,d.y.low,d.y.high)]});
De({surface:g.length>1?void 0:a.hit,handle:P[R],to:W=>N(d.toPoint(a.pixel(W))),by:(W,K)=>{let F=K?.1:.01,[C,B]=L.get("value");N([C+W[0]*F*(d.x.high-d.x.low),B+W[1]*
F*(d.y.high-d.y.low)])}}),I.push(ot(L,"value",x))})}return e.classList.toggle("still",t.get("points").length!==1),I.push(a.draw(t,{"values layers x_limits y_lim\
its axis_names log equal colors palette":x,outdated:y})),H(),()=>I.forEach(O=>O())}var Ke=t=>X(t,-kt,kt);function Hs({shapes:t,arrays:{x:e,y:n}}){let r=t.y.at(-1)??
0;return Array.from({length:r?n.length/r:0},(o,i)=>{let s=i*r;return{x:t.x.length>1?e.subarray(s,s+r):e,y:n.subarray(s,s+r)}})}function qu({kind:t,arrays:e},n){
if(t==="Band"&&n==="y")return[e.low,e.high];if(t!=="Arrows")return[e[n]];let r=e[`d${n}`];return[e[n],e[n].map((o,i)=>o+r[i])]}var Vu=t=>t.every((e,n)=>n===0||e>=
t[n-1]);function Gu(t,e){let[n,r]=[0,t.length-1];for(;r-n>1;){let o=n+r>>1;t[o]<e?n=o:r=o}return e-t[n]<t[r]-e?n:r}var Ws={render:Wu};var Ku=4;function Yu({model:t,el:e}){it(e,"gdviz-field","gdviz-plane");let n=ee(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function o(){let{size:_=[
0,0],axes:S=[0,0,0,0]}=t.get("drawn"),[k,f,h,w]=S,y=E=>G`<rect class=${E} x=${k} y=${f} width=${h} height=${w} />`,b=j`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${_[0]} height=${_[1]}>
        <defs><clipPath id=${n}>${y("")}</clipPath></defs>
        ${y("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?nr(t.widget_manager,"Zooming needs Python, which draws this picture."):q}`;return U(e,b,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[i,s,c,a,l,p,u,d]=o();function g(){let{size:_,axes:S,limits:k}=t.get("drawn");if(!_)return null;let[f,h,w,y]=S,b=Rt({low:k[0],high:k[1],from:f,to:f+
w});return Fe(b,Rt({low:k[2],high:k[3],from:h+y,to:h}))}let v=gr({model:t,el:e,picture:i,hit:s,handles:p,panel:u,layers:[c,a,l],plane:g,free:()=>!0});function x(){
v.buttons();let{limits:_}=t.get("drawn");t.get("disabled")&&_&&t.set("view",_)}let $=Ie(e,_=>{Math.abs(_-t.get("width"))>=Ku&&Y(t,{width:_})}),A=lt(t,{disabled:x,
drawn:o,"drawn minima":v.minima,"drawn start axis_names":v.start,"drawn paths":v.paths,"drawn current":v.points,"drawn current step diverged_at axis_names outda\
ted":()=>U(d,g()&&(t.get("outdated")||Ve(t)))});return()=>{$(),A()}}var qs={render:Yu};var Lt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Ye=t=>(...e)=>({_$litDirective$:t,values:e}),ie=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Zu}=Ei,Vs=t=>t;var Ks=t=>t.strings===void 0,Gs=()=>document.createComment(""),Ze=(t,e,n)=>{let r=t._$AA.parentNode,o=e===void 0?t._$AB:e._$AA;if(n===void 0){let i=r.insertBefore(
Gs(),o),s=r.insertBefore(Gs(),o);n=new Zu(i,s,t,t.options)}else{let i=n._$AB.nextSibling,s=n._$AM,c=s!==t;if(c){let a;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(a=t.
_$AU)!==s._$AU&&n._$AP(a)}if(i!==o||c){let a=n._$AA;for(;a!==i;){let l=Vs(a).nextSibling;Vs(r).insertBefore(a,o),a=l}}}return n},se=(t,e,n=t)=>(t._$AI(e,n),t),Ju={},
br=(t,e=Ju)=>t._$AH=e,Ys=t=>t._$AH,xr=t=>{t._$AR(),t._$AA.remove()};var ft=Ye(class extends ie{constructor(t){if(super(t),t.type!==Lt.PROPERTY&&t.type!==Lt.ATTRIBUTE&&t.type!==Lt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!Ks(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
zt||e===q)return e;let n=t.element,r=t.name;if(t.type===Lt.PROPERTY){if(e===n[r])return zt}else if(t.type===Lt.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return zt}else if(t.
type===Lt.ATTRIBUTE&&n.getAttribute(r)===e+"")return zt;return br(t),e}});function Je(t,e){let n=!1,r=!1,o;return({value:i,min:s,max:c,step:a,log:l,whole:p,disabled:u=!1,description:d,unit:g="",tooltip:m,continuous:v=!0})=>{i!==o&&(r=
!1),o=i;let x=h=>String(l?Math.log10(h):h);function $({target:h}){let w=Number(h.value),y=l?Number((10**w).toPrecision(3)):w;e(X(p?Math.round(w):y,s,c))}function A({
target:h}){let w=Number(h.value.trim().replace(",",".").replaceAll("−","-"));r=!(h.value.trim()!==""&&Number.isFinite(w)&&(!p||Number.isInteger(w))&&w>=s&&w<=
c),r||e(w),t()}function _(){n=!0}function S(){n=r=!1,t()}let[k,f]=v?[$,null]:[null,$];return j`
      <label title=${m}>
        <span>${d}</span>
        <input type="range" min=${x(s)} max=${x(c)} step=${a} aria-valuetext=${`${Q(i)} ${g}`.trim()}
          .value=${ft(x(i))} ?disabled=${u} @input=${k} @change=${f} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${d}, as a number" aria-invalid=${r}
        title=${r?`A ${p?"whole ":""}number from ${s} to ${c}`:g}
        .value=${n?zt:ft(Q(i))} ?disabled=${u} @focus=${_} @change=${A} @blur=${S} />`}}var[yr,Xe,yo,Zs]=[1,2,3,4],Xs={add:yr,subtract:yr,negate:yr,multiply:Xe,divide:Xe,power:yo,exp:yo},Qs=(t,e)=>j`<math display="block" alttext=${t}>${bt(e)}</math>`;
function bt(t,e=yr){if((Xs[t.operation]??Zs)<e)return Js(bt(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?vt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:vt`<mn>${t.value}</mn>`;case"variable":return vt`<mi>${t.letter}</mi>`;case"add":return vt`<mrow>${bt(n)}<mo>+</mo>${bt(r,Xe)}</mrow>`;case"subt\
ract":return vt`<mrow>${bt(n)}<mo>−</mo>${bt(r,Xe)}</mrow>`;case"negate":return vt`<mrow><mo>−</mo>${bt(n,Xe)}</mrow>`;case"multiply":return vt`<mrow>${bt(n,
Xe)}${Qu(r)}${bt(r,yo)}</mrow>`;case"divide":return vt`<mfrac>${bt(n)}${bt(r)}</mfrac>`;case"power":return vt`<msup>${bt(n,Zs)}${bt(r)}</msup>`;case"exp":return vt`<msup><mi>e</mi>${bt(
n)}</msup>`;case"sqrt":return vt`<msqrt>${bt(n)}</msqrt>`;case"abs":return vt`<mrow><mo stretchy="true">|</mo>${bt(n)}<mo stretchy="true">|</mo></mrow>`;default:
return vt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${Js(Xu(ta(t)))}</mrow>`}}var Js=t=>vt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,Xu=t=>t.map((e,n)=>n?vt`<mo separator="true">,</mo>${bt(
e)}`:bt(e));function ta({operation:t,position:e,operands:n}){let[r,...o]=n;return[...r.operation===t&&r.position===e?ta(r):[r],...o]}function Qu(t){return ea(t)?
vt`<mo>·</mo>`:vt`<mo lspace="0" rspace=${t.operation in Xs||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function ea({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&ea(e[0])}var Nt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
nly the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:Bt,operations:ed}=Nt,nd=Nt.errors,An=Nt.functions,rd=Nt.spellings,kr=Nt.constants,od=Nt.superscripts,id=Object.keys(Nt.tokens),$r=new RegExp(Object.entries(
Nt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),pt=class extends Error{constructor(e,n,...r){super(nd[e].replace(/\{(\d)\}/g,(o,i)=>String(r[i]))),this.
position=n}};function Zt(t,e=Nt.variables){let n=Array.from(t),r=sd(n,e),o=ld(r,n.length),i=cd(r,e);return{instructions:ud(o,[...e,...i]),parameters:i,root:o}}function sd(t,e){
if(t.length>Bt.characters)throw new pt("long",Bt.characters,Bt.characters);let n=t.map(o=>rd[o]??(o.length===1?o:"\0")).join(""),r=[];for(let o=0;o<n.length;o=$r.
lastIndex){$r.lastIndex=o;let i=$r.exec(n);if(!i)throw new pt(t[o]==="="?"equals":"character",o,t[o]);let s=id.find(a=>i.groups?.[a]!==void 0)??"",c=/^ *\(/.test(
n.slice($r.lastIndex));s==="word"?r.push(...ad(i[0],o,e,c)):s!=="space"&&r.push({kind:s,text:i[0],position:o})}return r}function ad(t,e,n,r){if(Object.hasOwn(An,
t)){if(!r)throw new pt("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(kr,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new pt("function",e,t,Object.keys(An).join(", "));let o=Object.keys(An).findLast(s=>t.startsWith(s));if(o)throw new pt("brackets",e,o);let i=Array.from(
t);if(t.length>3||t.length===3&&!i.some(s=>n.includes(s)))throw new pt("name",e,t);return i.map((s,c)=>({kind:"letter",text:s,position:e+c}))}function cd(t,e){let n=new Set;
for(let{kind:r,text:o,position:i}of t)if(!(r!=="letter"||e.includes(o)||Object.hasOwn(kr,o))){if(Nt.variables.includes(o))throw new pt("result",i,o);if(n.add(o),
n.size>Bt.parameters)throw new pt("letters",i,Bt.parameters,e.join(" and "))}return[...n].sort()}function ld(t,e){let n={kind:"end",text:"",position:e},r=0,o=0,
i=0,s=!1,c=()=>t[r]??n,a=()=>t[r++]??n,l=(_,S,k,{value:f=0,letter:h=""}={})=>({operation:_,position:S,operands:k,value:f,letter:h});function p(){let{text:_,position:S}=c();
throw new pt(_===")"?"unopened":_===","?"comma":"operand",S)}function u(){let _=d();for(;c().text==="+"||c().text==="-";){let{text:S,position:k}=a();_=l(S==="+"?
"add":"subtract",k,[_,d()])}return _}function d(){let _=g();for(;;){let{kind:S,text:k,position:f}=c();if(k==="*"||k==="/")a(),_=l(k==="*"?"multiply":"divide",f,
[_,g()]);else if(S==="letter"||S==="function"||k==="("||k==="|"&&!s)_=l("multiply",f,[_,m()]);else{if(S==="number")throw new pt("before",f);return _}}}function g(){
if(++o>Bt.depth)throw new pt("deep",c().position,Bt.depth);let _;if(c().text==="-"){let{position:S}=a();_=l("negate",S,[g()])}else c().text==="+"?(a(),_=g()):_=
m();return o--,_}function m(){let _=v();for(;c().kind==="superscript";){let{text:k,position:f}=a();_=l("power",f,[_,l("number",f,[],{value:od[k]})])}if(c().text!==
"^"&&c().text!=="**")return _;let{position:S}=a();return l("power",S,[_,g()])}function v(){let{kind:_,text:S,position:k}=c();if(_==="number"){a();let f=Number(S);
if(f>Bt.number)throw new pt("size",k);return l("number",k,[],{value:f})}if(_==="letter")return a(),Object.hasOwn(kr,S)?l("number",k,[],{value:kr[S],letter:S}):l(
"variable",k,[],{letter:S});if(_==="function")return x(a());if(S==="(")return $("unclosed",")",!1)[0];if(S==="|")return l("abs",k,$("bar","|",!0));throw new pt(
S===")"&&i===0?"unopened":"operand",k)}function x({text:_,position:S}){let k=Nt.several.includes(_),[f,...h]=$("unclosed",")",!1,k);if(!k)return l(An[_],S,[f]);
if(!h.length)throw new pt("several",S,_);return h.reduce((w,y)=>l(An[_],S,[w,y]),f)}function $(_,S,k,f=!1){let h=a(),w=s;s=k,i++;let y=[u()];for(;f&&c().text===
",";)a(),y.push(u());if(c().kind==="end")throw new pt(_,h.position);return c().text!==S&&p(),a(),i--,s=w,y}if(!t.length)throw new pt("empty",0);let A=u();return c().
kind!=="end"&&p(),A}function ud(t,e){let n=[],r=new Map;function o({position:s},c,a,l=0,p=0){let u=[ed.indexOf(c),a,l,p],d=u.join();if(r.has(d)||r.set(d,n.push(
u)-1),n.length>Bt.instructions)throw new pt("operations",s,Bt.instructions);return r.get(d)}function i(s){let{operation:c,operands:a,value:l,letter:p}=s;if(c===
"number")return o(s,c,0,0,l);if(c==="variable")return o(s,c,e.indexOf(p));let u=i(a[0]),d=c==="power"&&a[1].operation==="number"?a[1].value:0;if(d===2||d===3||d===
4){let g=o(s,"multiply",u,u);return d===2?g:o(s,"multiply",g,d===3?u:g)}return o(s,c,u,...a.slice(1).map(i))}return i(t),n}var Sn=(t,e=t.get("value"))=>Zt(e,t.get("variables")),[dd,pd]=[24,8];function $o(t,e,n){let{shape:r}=t.get(e),o=new Float64Array(V(t.get(e)).length);return o.set(
n),Xt(o,{shape:r,dtype:"float64"},t.get(e))}function fd({model:t}){let e=Sn(t).parameters;function n(){let r=Sn(t),[o,i]=[e,V(t.get("parameters"))];e=r.parameters;
let s=$o(t,"instructions",r.instructions.flat()),[c,a]=[V(s),V(t.get("instructions"))];c.every((l,p)=>l===a[p])||(t.set("instructions",s),t.set("parameters",$o(
t,"parameters",e.map(l=>o.includes(l)?i[o.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function gd({model:t,el:e}){it(e,"gdviz-fo\
rmula-field");let n=ee(),r=null,o=new Map;function i({target:u}){let d=u.value;try{Sn(t,d),r=null,Y(t,{value:d})}catch(g){if(!(g instanceof pt))throw g;r={text:d,
error:g}}l()}function s(u){let d=g=>{let m=V(t.get("parameters")).slice();m[Sn(t).parameters.indexOf(u)]=g,Y(t,{parameters:$o(t,"parameters",m)})};return o.has(
u)||o.set(u,Je(l,d)),o.get(u)}function c({message:u,position:d},g){let m=Array.from(g,$=>/\s/.test($)?" ":$),v=Math.max(0,d-dd),x=m.slice(v,d+pd).join("");return j`<code aria-hidden="true">${v?
"…":""}${x}\n${" ".repeat(d-v+(v?1:0))}▲</code>
      <span>${u}</span>`}function a(){r=null,l()}function l(){let[u,d,g]=["value","description","tooltip"].map(S=>t.get(S)),[m,v]=t.get("range"),x=V(t.get("para\
meters")),{root:$,parameters:A}=Sn(t),_=t.get("without");U(e,j`
      <label title=${g}>
        <span>${d}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${ft(r?.text??u)} @input=${i} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?c(r.error,r.text):q}</div>
        ${r?q:Qs(u,$)}
      </div>
      ${A.map((S,k)=>_.includes(S)?q:j`<div class="gdviz-slider">${s(S)({value:x[k],min:m,max:v,step:.01,description:S,tooltip:`The letter ${S} of the formula`})}</div>`)}`)}
let p=[lt(t,{"parameters description tooltip range without":l}),lt(t,{value:a})];return()=>p.forEach(u=>u())}var na={initialize:fd,render:gd};var hd=10,md=9;function vd(t,e,n,{from:r,to:o}){let[i,s]=t.map(e?Math.log10:Number),c=n>1?(s-i)/(n-1):0,a=u=>e?10**u:u,l=u=>Math.floor((u-r)/(o-r)*n),p=Rt({low:a(
i-c/2),high:a(s+c/2),log:e,from:r,to:o});return{pixels:p,nearest:u=>X(l(u),0,n-1),cellOf:u=>{let d=p.to(u);return d>=Math.min(r,o)&&d<=Math.max(r,o)?Math.min(l(
d),n-1):-1},centre:u=>a(i+u*c),edges:u=>{let[d,g]=[u,u+1].map(m=>r+(o-r)*m/n);return[Math.min(d,g),Math.max(d,g)]}}}function wd({model:t,el:e}){let n=()=>t.get(
"kind")==="magnitude",r=n()?Ue:_e,o=`Map of ${t.get("value_name")}`,i=oe(e,{name:"gdviz-heat-map",label:o,ratio:t.get("ratio"),margins:r});i.canvas.classList.add(
"hatch");let[s]=i.layers("cross"),[c]=U(i.handles,S(),".handle"),a=()=>t.get("values").shape,l=b=>{let E=t.get(`${b}_range`),M=t.get(`${b}_log`)&&E[0]>0,[T,I]=a();
return vd(E,M,b==="x"?I:T,b==="x"?i.across():i.upwards())};function p(){if(!a()[0]||!a()[1])return null;let[b,E]=t.get("chosen"),[M,T]=[l("x").cellOf(b),l("y").
cellOf(E)];return M>=0&&T>=0?[M,T]:null}let u=b=>!Number.isFinite(b)||!n()&&b<0;function d(){let b=t.get("log"),[E,M]=Ft([V(t.get("values"))],T=>Number.isFinite(
T)&&!(b&&T<=0));return E<=M?[E,M]:null}function g(){ne(i.canvas,V(t.get("values")),a(),n()?m():v())}function m(){let b=mr(t.get("palette"),d()??[0,1],t.get("log"));
return E=>u(E)?0:b(E)}function v(){let b=Array.from(t.get("colors"),E=>xe(E));return E=>u(E)?0:b[E%b.length]}function x(){let b=d();if(!n()||!b)return i.bar(n()?
[[],[],t.get("value_name")]:null);i.bar(vr(i.area,t.get("palette"),b,t.get("value_name"),t.get("log")))}function $(){let b=t.get("colors"),E=V(t.get("values")),
M=new Set(n()?[]:E),T=t.get("names").map((O,z)=>({name:O,color:b[z%b.length],kind:"area"})),I=E.some(u),H=T.filter((O,z)=>M.has(z));i.legend(I?[...H,{name:t.get(
"missing_name"),color:"",kind:"hatch"}]:H)}let A=()=>i.axes(Fe(l("x").pixels,l("y").pixels),t.get("axis_names"));function _(){let b=p();if(U(i.handles,S(b)),!b)
return U(s,null);let[[E,M],[T,I]]=[l("x").edges(b[0]),l("y").edges(b[1])],{left:H,top:O,width:z,height:P}=i.area,[L,R]=[(E+M)/2,(T+I)/2],W=`${`M${L},${O}V${T-6}\
M${L},${I+6}V${O+P}`}M${H},${R}H${E-6}M${M+6},${R}H${H+z}`;U(s,G`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${W} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${W} />`)}function S(b=null){let[[E,M],[T,I]]=b?[l("x").edges(b[0]),l("y").edges(b[1])]:
[[0,0],[0,0]],H=(z,P,L,R)=>G`<rect class=${z} fill="transparent" stroke=${P} stroke-width=${L}
        x=${E-R} y=${T-R} width=${M-E+2*R} height=${I-T+2*R} />`,O=Math.max((md-(M-E))/2,1);return G`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Gt(b)}
        aria-valuenow=${b?b[1]*a()[1]+b[0]:0} aria-valuetext=${b?k(b):""}>
        ${H("","white",4,O)}${H("cell","black",2,O)}${H("halo","none",0,hd)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function k([b,E]){let[M,T]=t.get("axis_names"),I=`${M} = ${Q(l("x").centre(b))}, ${T} = ${Q(l("y").centre(E))}`,H=V(t.get("values"))[E*a()[1]+b];if(u(
H))return`${I}: ${t.get("missing_name")}`;let O=()=>t.get("names")[H]??String(H);return`${I}: ${n()?`${t.get("value_name")} ${Q(H)}`:O()}`}let f=i.readout(b=>{let E=b?
h(b):p();U(i.status,t.get("outdated")||(E?k(E):""))},c);function h([b,E]){return a()[0]&&a()[1]?[l("x").nearest(b),l("y").nearest(E)]:null}function w(b){if(!b)return;
let E=[l("x").centre(b[0]),l("y").centre(b[1])];String(E)!==String(t.get("chosen"))&&Y(t,{chosen:E})}De({surface:i.hit,handle:c,to:b=>w(h(i.pixel(b))),by:(b,E)=>{
let[M,T]=p()??[0,0],I=E?10:1;w([X(M+I*b[0],0,a()[1]-1),X(T+I*b[1],0,a()[0]-1)])}});let y="x_range y_range x_log y_log axis_names";return i.draw(t,{"kind values \
palette colors log":g,"kind values palette log value_name":x,"kind values names colors missing_name":$,[`values ${y}`]:A,[`kind chosen values names ${y}`]:_,[`k\
ind chosen values names value_name missing_name outdated ${y}`]:f})}var ra={render:wd};function bd(t){let e=j`<b>${t.get("name")}</b>`,n=gt(t.get("module")),{error:r}=$n(t),o=r?`${r.message} (${r.name})`:t.get("error_message"),i=s=>j`<div class="gdviz-notice" role="status">${s}</div>`;
return o?j`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?i(j`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||Qn(n)?null:i("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var xd=({model:t})=>be(t);function yd({model:t,el:e}){
it(e,"gdviz-link");let n=()=>U(e,bd(t)),r=[be(t),er(t,n),ot(t,"where error_message",n)];return n(),()=>r.forEach(o=>o())}var oa={initialize:xd,render:yd};var $d=2,kd=.5,ia=.05,_r=(t,e,n=$d)=>e*Math.abs(t)/(Math.abs(t)+n);function sa(t,e){let n=ir(t),r=document.createElement("canvas"),o=sr(e.positive,e.negative),i=[];
function s({weights:d,thickest:g},m){d.forEach(({index:v},x)=>{let $=m[v],A=_r($,g);A>ia&&(n.lineWidth=A,n.strokeStyle=$>0?e.positive:e.negative,n.stroke(i[x]))})}
function c({units:d,layers:g},m,[v,x,$],{ink:A,paper:_}){let S=d.length-g[0].length===v&&$>1,k=d.slice(g[0].length);n.fillStyle=_;for(let{x:f,y:h,size:w}of d)n.
fillRect(f-w/2,h-w/2,w,w);S&&x>1&&a(k,m,x,$),S&&x===1&&l(k,m,$,A),n.lineWidth=1,n.strokeStyle=A,n.globalAlpha=.7;for(let{x:f,y:h,size:w}of d)n.strokeRect(f-w/2-
.5,h-w/2-.5,w+1,w+1);n.globalAlpha=1}function a(d,g,m,v){ne(r,g,[m*d.length,v],x=>o(X(x,-1,1))),d.forEach(({x,y:$,size:A},_)=>{let S=(d.length-1-_)*m;n.drawImage(
r,0,S,v,m,x-A/2,$-A/2,A,A)})}function l(d,g,m,v){d.forEach(({x,y:$,size:A},_)=>{let S=g.subarray(_*m,(_+1)*m),k=S.reduce((y,b)=>Math.max(y,Math.abs(b)),1),[f,h]=[
x-A/2,.46*A/k];Object.assign(n,{lineWidth:1,strokeStyle:v,globalAlpha:.25}),n.beginPath(),n.moveTo(f,$),n.lineTo(f+A,$),n.stroke();let w=_===d.length-1;Object.assign(
n,{lineWidth:A>20?1.8:1.2,strokeStyle:w?e.fit:v,globalAlpha:1}),n.beginPath(),S.forEach((y,b)=>n.lineTo(f+A*b/(m-1),$-h*y)),n.stroke()})}function p({units:d,thickest:g},m,v){
for(let{x,y:$,size:A,index:_}of d){let S=m[_],k=_r(S,g,kd)/2;k>ia&&(u(x-A/2,$+A/2,k+.8,v),u(x-A/2,$+A/2,k,S>0?e.positive:e.negative))}}function u(d,g,m,v){n.beginPath(),
n.arc(d,g,m,0,2*Math.PI),n.fillStyle=v,n.fill()}return{resize:({width:d,height:g,weights:m})=>{i=m.map(({curve:x})=>new Path2D(x));let v=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(d*v),height:Math.round(g*v)}),Object.assign(t.style,{width:`${d}px`,height:`${g}px`})},draw:(d,g,m,v,x)=>{let $=t.width/d.width;
n.setTransform($,0,0,$,0,0),n.clearRect(0,0,d.width,d.height),g.length===d.parameters&&(s(d,g),c(d,m,v,x),p(d,g,x.paper))}}}var aa=1e3,_d=10;function ca(t,e,n){let{shape:[r]}=t,o=V(t),i=Array.from({length:r},(l,p)=>[...o.subarray(3*p,3*p+3)]),s=1+Math.max(...i.map(([l])=>l)),c=i.findIndex(
l=>l[0]>0&&l[1]===e),a=i.reduce((l,p,u)=>p[0]<i[l][0]?u:l,0);return i[c<0?a:c]=[s,e,n],{shape:[r,3],data:new DataView(Float64Array.from(i.flat()).buffer)}}var ko=t=>{
let e=Math.ceil(Math.log10(Math.max(Math.abs(t),_d)));return Number.isFinite(e)?Math.min(10**e,aa):aa},_o=t=>Number(t.toFixed(2));var la=54,zd=340,Ad=120,Sd=40,Md=5,Ed=16,ae=16,Mn=4;function zo(t){let[e,n,{shape:[,r,o]}]=[V(t.get("weights")),V(t.get("shape")),t.get("responses")],i=V(t.get(
"responses")),s=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],c={parameters:e,indices:[...e.keys()],responses:i,pictures:[
t.get("responses").shape[0],r,o]};if(!n.length)return{...c,sizes:t.get("sizes"),names:s};let a=Array.from(n.subarray(0,Mn)).filter(_=>_>0),l=Array.from(n.subarray(
Mn)).flatMap((_,S)=>_?[S]:[]),p=Mn*ae**2,u=p+Mn*ae,d=[...a.map((_,S)=>[S*ae**2,p+S*ae,S*ae]),[u,u+ae,Mn*ae]],g=l,m=[],v=[],x=t.get("curves"),$=r*o;for(let[_,S]of[
...a,1].entries()){let k=Array.from({length:S},(f,h)=>h);for(let f of k)m.push(...g.map(h=>d[_][0]+f*ae+h));m.push(...k.map(f=>d[_][1]+f));for(let f of k)v.push(
i.subarray((d[_][2]+f)*$,(d[_][2]+f)*$+(x?o:$)));g=k}let A=new Float64Array(v.length*(x?o:$));return v.forEach((_,S)=>A.set(_,S*_.length)),{parameters:Float64Array.
from(m,_=>e[_]),indices:m,responses:A,pictures:[v.length,x?1:r,o],sizes:[l.length,...a,1],names:l.map(_=>x?s[_].replace("₁",""):s[_])}}function Ao(t,e){let n=X(
la*Math.max(...t),Ad,zd),r=e/t.length,o=[0,0];for(let l=1;l<t.length;l++)o.push(o[l]+t[l]*(t[l-1]+1));let i=t.map((l,p)=>{let u=Math.min(n/l,la),d=Math.floor(Math.
min(.76*u,.5*r,Sd)),g=m=>Math.round(m-d/2)+d/2;return Array.from({length:l},(m,v)=>({layer:p,unit:v,index:p?o[p]+l*t[p-1]+v:-1,x:g(r*(p+.5)),y:g(n/2+(v-(l-1)/2)*
u),size:d}))}),s=i.flat(),c=i.slice(1).flatMap((l,p)=>l.flatMap(u=>i[p].map(d=>{let[g,m]=[d.x+d.size/2,u.x-u.size/2],v=(g+m)/2,x=`M${g},${d.y}C${v},${d.y},${v},${u.
y},${m},${u.y}`;return{from:d,to:u,index:o[u.layer]+u.unit*i[p].length+d.unit,start:g,end:m,curve:x}}))),a=X(.25*Math.min(...s.map(({size:l})=>l)),3.5,10);return{
width:e,height:n,layers:i,units:s,weights:c,thickest:a,parameters:o[t.length]}}function zr({units:t,weights:e},[n,r],o=!1,i=null){let s=t.find(({x:g,y:m,size:v})=>Math.
max(Math.abs(n-g),Math.abs(r-m))<=v/2+1);if(s)return s;let c=e.filter(({start:g,end:m})=>g<=n&&n<=m);if(!c.length)return null;let a=Od((n-c[0].start)/(c[0].end-
c[0].start)),l=({from:g,to:m})=>Math.abs(g.y+(m.y-g.y)*a-r),p=o?Ed:Md,u=o&&c.find(g=>g===i&&l(g)<p);if(u)return u;let d=c.reduce((g,m)=>l(m)<l(g)?m:g);return l(
d)<p?d:null}function Od(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var Td=250,Nd=[.5,2,8],Rd=.02,ua=.1;function Ld({model:t,el:e}){it(e,"gdviz-network-diagram");let n=t.get("colors");for(let C in n)e.style.setProperty(`--${C}`,
n[C]);let r=j`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="gdviz-slider"></div>
    <div class="legend"></div>`,[o,i,s,c,a]=U(e,r,".network","canvas",".readout",".gdviz-slider",".legend"),l=t.get("editable");c.hidden=!l;let p=sa(i,n),u=Jr(),
d=zo(t),g="",m=Ao(d.sizes,320),v=null,x=null,$=null,A=!1,_=!1;function S(C=m.width){let B=g;m=Ao(d.sizes,C),g=String([d.sizes,d.names]),p.resize(m),U(a,jd(m.thickest)),
$=null;let D=x?.index??-1;x=g===B&&D>=0?[...m.weights,...m.units].find(tt=>tt.index===D)??null:null,h(null),k(),P()}function k(){p.draw(m,d.parameters,d.responses,
d.pictures,u),K()}function f(){d=zo(t),String([d.sizes,d.names])!==g?S():k(),_&&W(),_=!1,$&&I($.part,$.value)}function h(C){v=C;let B=m.layers[0].map(({x:D,y:tt,
unit:Z})=>G`<text x=${D} y=${tt} dy="0.35em" text-anchor="middle">${d.names[Z]}</text>`);U(o,j`
      <svg tabindex="0" role="application" aria-label=${Id(d.sizes,t.get("activation"),l)} width=${m.width} height=${m.height}
        @pointermove=${y} @pointerdown=${H} @click=${O} @pointerleave=${b} @blur=${()=>h(null)} @keydown=${E}>
        <g class="names" aria-hidden="true">${B}</g>
        <g class="pointed" aria-hidden="true">${C&&pa(C)}</g>
        <g class="pointed selected" aria-hidden="true">${x&&pa(x)}</g>
      </svg>`),N()}let w=C=>zr(m,At(o,C),C.pointerType==="touch"),y=C=>A||h(w(C)),b=({pointerType:C})=>C!=="touch"&&h(null);function E(C){if(C.ctrlKey||C.metaKey||
C.altKey)return;let[B,D]=[$e(C),{"+":ua,"-":-ua}[C.key]];if(D&&x)I(x,_o(M(x)+D));else if(B||["Enter","Escape"].includes(C.key))T(Pd(m,x??v,B??C.key));else return;
C.preventDefault()}let M=C=>d.parameters[C.index];function T(C){x=l?C:null,h(C),P()}function I(C,B){if(C.index<0||t.get("is_past"))return;let D=ko(B);_=!0,Y(t,{
edits:ca(t.get("edits"),d.indices[C.index],X(B,-D,D))})}function H(C){let B=C.pointerType==="touch",D=zr(m,At(o,C),B,x);if(!l||C.button!==0||B&&D!==x)return y(C);
if(T(D),!D||D.index<0||t.get("is_past"))return;let[tt,Z]=[M(D),C.clientY];Kt(C,({clientY:ct})=>{ct===Z&&!$||($={part:D,value:_o(tt+Rd*(Z-ct))},I(D,$.value))}),A=
!0;let rt=()=>{A=!1,$=null};for(let ct of["pointerup","pointercancel"])o.addEventListener(ct,rt,{once:!0})}function O(C){C.pointerType==="touch"&&T(w(C))}let z=Je(
P,C=>x&&I(x,C));function P(){if(!l)return;let C=x!==null&&x.index>=0;c.classList.toggle("empty",!C);let B=C?M(x):0,D=ko(B),tt=x?fa(m,d.names,x):"";U(c,z({value:B,
min:-D,max:D,step:D/1e3,disabled:t.get("is_past"),description:tt,tooltip:"Training continues from the value that you set"}))}let L=0,R=0;function N(){L=performance.
now();let C=v??x,B=l?"Select a line or a unit to change its value.":"Point at a line or a unit to see its value.",D=x&&t.get("is_past")?" An earlier epoch is sh\
own; its values cannot be changed.":"";s.textContent=(C?Cd(m,d.names,C,d.parameters):B)+D}function W(){N(),P()}function K(){!(v??x)||R||(R=window.setTimeout(()=>{
R=0,W()},Math.max(Td-(performance.now()-L),0)))}ke(o,({touches:C})=>x!==null&&zr(m,At(o,C[0]),!0,x)===x);let F=[lt(t,{"sizes weights responses shape curves":f,is_past:()=>T(
x),activation:()=>h(v)}),Ie(o,S),Ti(()=>{u=Jr(),k()}),()=>clearTimeout(R)];return()=>F.forEach(C=>C())}function Pd({layers:t,weights:e},n,r){if(!n)return t[0][0];
let o="from"in n;if(r==="Escape")return o?n.to:null;let i=e.filter(({to:l})=>l===(o?n.to:n));if(typeof r=="string")return i[0]??n;let[s,c]=r;if(o)return i[X(n.from.
unit-c-s,0,i.length-1)];let a=t[X(n.layer+s,0,t.length-1)];return a[X(n.unit-c,0,a.length-1)]}function da(t,e,{layer:n,unit:r}){return n===0?e[r]:n===t.layers.length-
1?"the output":`unit ${r+1} of hidden layer ${n}`}function Cd(t,e,n,r){let o=fa(t,e,n);return n.index<0?o:`${o}: ${Q(r[n.index])}`}function fa(t,e,n){if("from"in
n){let[o,i]=[n.from,n.to].map(s=>da(t,e,s));return`Weight from ${o} to ${i}`}let r=da(t,e,n);return n.layer===0?`Input ${r}`:`Bias of ${r}`}function Id([t,...e],n,r){
let o=e.slice(0,-1),i=`${o.length===1?"a hidden layer":"hidden layers"} of ${o.join(", ")} units`,s=o.length?`${i}${n?` (${n})`:""}`:"no hidden layer";return`Ne\
twork with ${t===1?"1 input":`${t} inputs`}, ${s} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves back.`+(r?
" Plus and minus change the value of what is selected; Tab moves to its slider.":"")}function pa(t){if("from"in t)return G`<path d=${t.curve} />`;let e=t.size+5;
return G`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function jd(t){let e=(r,o,i=r)=>j`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${o}</svg>${i}</span>`,
n=r=>G`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;return j`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${Nd.map(r=>e("sample",n(_r(r,t)),String(r)))}
    ${e("bias",G`<circle cx="5" cy="5" r="3.5" />`)}`}var ga={render:Ld};var ha="_",Fd=100,ma=1,Bd=1e6,So="it was cut off or changed on its way";async function va(t){let e=/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t);if(t.length<Fd||!(e||
t.startsWith("[{")))return t;let n=e?Dd(t.split(",").map(Number)):Wt([Uint8Array.of(ma),new TextEncoder().encode(t)]),r=await ba(n,new CompressionStream("deflat\
e")),o=btoa(Array.from(r,s=>String.fromCharCode(s)).join("")),i=ha+o.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return i.length<t.length?i:t}var Mo=t=>/^_[A-Za-z0-9_-]*$/.
test(t);async function wa(t){if(!Mo(t))return t;try{let e=atob(t.slice(ha.length).replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,i=>i.charCodeAt(0)),
r=await ba(n,new DecompressionStream("deflate"));if(r[0]===ma)return new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(1));let o=Ud(r);return Array.from(o,i=>Object.
is(i,-0)?"-0":String(i)).join(",")}catch{throw new RangeError(So)}}function Dd(t){let e=t.every(i=>Object.is(Math.fround(i),i)),n=e?4:8,r=new DataView(new ArrayBuffer(
n*t.length));t.forEach((i,s)=>e?r.setFloat32(n*s,i):r.setFloat64(n*s,i));let o=new Uint8Array(1+r.byteLength);o[0]=n;for(let i=0;i<r.byteLength;i++)o[1+i%n*t.length+
Math.floor(i/n)]=r.getUint8(i);return o}function Ud(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(So);let r=new DataView(
new ArrayBuffer(e*n));for(let i=0;i<r.byteLength;i++)r.setUint8(i,t[1+i%e*n+Math.floor(i/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((i,s)=>e===
4?r.getFloat32(4*s):r.getFloat64(8*s))}async function ba(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],o=0;for(let i=await n.read();!i.done;i=
await n.read()){if(o+=i.value.length,o>Bd)throw await n.cancel(),new RangeError(So);r.push(i.value)}return Wt(r)}var Eo=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),Ar=t=>Eo(t)&&Object.values(t).every(e=>typeof e=="string");var Ae=4,Sr="pins",Qe=80,Hd=2e3,Mr=t=>t.length?JSON.stringify(t):"";function xa(t){if(!t)return[];try{let e=JSON.parse(t);return Array.isArray(e)&&e.length<=Ae&&
e.every(Wd)?e:null}catch{return null}}function Wd(t){let e=typeof t?.name=="string"&&t.name.length<=Qe&&typeof t.shown=="boolean",n=Ar(t?.state)&&!(Sr in t.state);
return e&&n&&(t.curves===void 0||Oo(t.curves,r=>Oo(r,qd)))}var qd=t=>Oo(t,e=>e===null||Number.isFinite(e)),Oo=(t,e)=>Array.isArray(t)&&t.length<=Hd&&t.every(e);var Se=1,ya=new WeakMap;function To(t,{kind:e,options:n,otherwise:r,usual:o},i){if(n)return n[t];if(o&&t===i.get(o))return"";if(e==="pins")return Mr(t);if(e==="\
texts")return Vd(t,r??[])?"":JSON.stringify(t);if(typeof t=="string")return t;if(Array.isArray(t))return t.map(tn).join(",");if(!t?.data)return tn(Number(t));let s=ya.
get(t)??Array.from(V(t),Gd).join(",").replace(/(,0)+$/,"");return ya.set(t,s),s}var Vd=(t,e)=>t.length===e.length&&t.every((n,r)=>n===e[r]),Gd=t=>Object.is(t,-0)?
"-0":String(t);function tn(t){let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var Me=t=>t.
get("entries"),ce=async t=>(await za(t)).look();async function za(t){let e=Me(t),n=e.flatMap(s=>"selector"in s?[s.selector,...No(s).map(({widget:c})=>c)]:[s.widget]),
r=async s=>[s,await at(t.widget_manager,s)],o=new Map(await Promise.all(n.map(r)));function i(){let s=new Map;for(let c of e){let a="selector"in c?c.targets[o.get(
c.selector).get("index")]:c,l=a&&o.get(a.widget);a&&s.set(c.name,To(l.get(a.trait),a,l))}return s}return{look:i,widgets:o}}var No=t=>"selector"in t?Object.values(
t.targets):[t];async function Ro(t,e,n){if(!("selector"in t))return t;let r=n?.get(t.selector)??(await at(e,t.selector)).get("index");return t.targets[r]??`ther\
e is no such setting with ${t.title} = ${t.labels[r]}`}var en=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.get(n)!==e.get(n));async function Aa(t,[
e]){let n=Me(t).find(i=>i.name===e),[r]=n?No(n):[];if(!r)return e;let o=(await at(t.widget_manager,r.widget)).get("description");return o?o.replace(/\s*=$/,""):
r.kind==="array"?"points":e}async function Sa(t,e,n){let r=[],o=new Set;for(let i of Me(t)){let s=e.get(i.name),c=await Ro(i,t.widget_manager);if(!n.includes(i.
name)||!s||typeof c=="string")continue;let a=await at(t.widget_manager,c.widget),[l,p]=[i.name.split(".")[0],i.name.includes(".")];c.options?(o.add(s),r.push(a.
get("_options_labels")[c.options.indexOf(s)])):(!p||o.has(l))&&r.push(`${a.get("description")} ${s}`)}return r.join(", ")}function nn(t,e){let n=[],r=0;async function o(){
let s=++r,{look:c,widgets:a}=await za(t);if(s!==r)return;for(let p of n)p();let l=()=>e(c);n=Me(t).flatMap(No).map(({widget:p,trait:u})=>ot(a.get(p),u,l)),l()}o();
let i=ot(t,"entries",o);return()=>{r++;for(let s of n)s();i()}}async function Kd(t,e){let n=await Ro(t,e);return typeof n=="string"?"":n.widget}var Yd="it is ou\
tside the range that can be shown",Zd="it cannot be changed without Python";function Tt(t){throw new RangeError(t)}var Pt=(t,e)=>Un(Jd(t,e));async function Jd(t,e){
let n=Ma(t,e),r="",o=i=>+("kind"in i&&i.kind==="pins");for(let i of Me(t).toSorted((s,c)=>o(s)-o(c))){let s=e.get(i.name);if(s===void 0)continue;let c=await Kd(
i,t.widget_manager);c!==r&&(await t.widget_manager.runAll?.(),await pe({inBackground:!1})),r=c,await Ea(i,s,n,async()=>{let a=await Oa(t,i,s);a&&(a.widget.set(a.
trait,a.wanted),a.widget.save_changes(),a.needsKernel&&await tp(t))})}return n}async function Lo(t,e){let n=Ma(t,e),r=new Map;for(let o of Me(t)){let i=e.get(o.
name);i!==void 0&&(!("selector"in o)&&o.options?.includes(i)&&r.set(o.widget,o.options.indexOf(i)),await Ea(o,i,n,()=>Oa(t,o,i,r)))}return n}function Ma(t,e){let n=new Set(
Me(t).map(({name:r})=>r));return[...e.keys()].filter(r=>!n.has(r)).map(r=>`${r.slice(0,40)}: there is no such setting`)}async function Ea({name:t},e,n,r){try{await r()}catch(o){
if(!(o instanceof RangeError))throw o;n.push(`${t}=${[...e].slice(0,40).join("")}: ${o.message}`)}}async function Oa(t,e,n,r){let o=t.widget_manager,i=await Ro(
e,o,r);if(typeof i=="string")return Tt(i);let{trait:s}=i,c=await at(o,i.widget),a=r&&i.moving?{low:null,high:null}:{},l=np({...i,...a},c,n);if(To(l,i,c)===To(c.
get(s),i,c))return null;i.kind==="pins"&&await Xd(t,l);let p=t.get("needs_kernel").includes(i.widget);return p&&o.exported&&Tt(Zd),{widget:c,trait:s,wanted:l,needsKernel:p}}
async function Xd(t,e){for(let{name:n,state:r}of e){let[o]=await Lo(t,new Map(Object.entries(r)));o&&Tt(`of the pinned run “${n}”, ${o}`)}}var Qd=0;async function tp(t){
let e=++Qd,{promise:n,resolve:r}=ep(),o=c=>c.event==="done"&&c.question===e&&r();t.on("msg:custom",o);let{kernel:i}=t.widget_manager,s=i&&je(i,c=>c==="gone"&&r());
t.send({event:"ask",question:e}),await n,t.off("msg:custom",o),s?.()}function ep(){let t=()=>{};return{promise:new Promise(n=>t=n),resolve:t}}function np(t,e,n){
let{kind:r}=t;if(r==="choice"){let a=t.options??[];return a.includes(n)||Tt(`it must be one of ${a.join(", ")}`),a.indexOf(n)}if(r==="formula"){try{Zt(n,e.get("\
variables"))}catch(a){if(!(a instanceof pt))throw a;Tt(`at character ${a.position+1}: ${a.message.replace(/\.$/,"")}`)}return n}if(r==="pins")return xa(n)??Tt("\
it does not describe pinned runs");if(r==="texts")return rp(n,t);if(t.usual&&!n)return e.get(t.usual);if(r==="flag")return n!=="0"&&n!=="1"&&Tt("it must be 0 or\
 1"),n==="1";if(r==="array"||r==="numbers"){let{trait:a,length:l,among:p,narrowest:u=null}=t,{shape:d}=e.get(a),g=l??Re(d),m=n.split(",");(l?m.length!==g:m.length>
g)&&Tt(`it must be ${l?"":"at most "}${g} numbers separated by commas`);let v=m.map(ka),x=v.every(_=>Number.isFinite(Math.fround(_))&&(!p||p.includes(_))),$=u===
null||op(v,u);if((!x||!$)&&Tt(d?"its numbers must be ones that can be set there":Yd),!d)return v;let A=new Float64Array(g);return A.set(v),{shape:d,data:new DataView(
A.buffer)}}r==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&Tt("it must be a whole number");let o=ka(n),i=(a,l)=>typeof a=="string"?e.get(a):a??l,[s,c]=[i(t.low,-1/0),i(t.
high,1/0)];return s<=o&&o<=c||Tt(`it must lie between ${_a(s)} and ${_a(c)}`),o}function rp(t,{length:e,otherwise:n=[]}){if(!t)return n;let r;try{r=JSON.parse(t)}catch{
r=null}return Array.isArray(r)&&r.length===e&&r.every(i=>typeof i=="string"&&i.length<=$a)?r:Tt(`it must be ${e} texts of at most ${$a} characters`)}var $a=80;function ka(t){
let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(t)?Number(t):NaN;return Number.isFinite(e)?e:Tt("it must be a number")}var op=([t,e,n,r],o)=>[[
t,e],[n,r]].every(([i,s])=>i<s&&s-i>=o*Math.max(Math.abs(i),Math.abs(s)));function _a(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(
5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}var rn="gdviz",Er=8e3,Fo=async t=>Io(await ce(t));async function Io(t){let e=new URLSearchParams;for(let[n,r]of t)r&&e.set(n,await va(r));return e.set(rn,String(
Se)),e.toString().replaceAll("%2C",",")}var Bo=()=>location.href.replace(/[?#].*$/s,""),ip=["token","theme","template","note","python"],Ra=t=>!ip.includes(t)&&!t.
startsWith("voila");async function sp(t){let e=new Map(new URLSearchParams(t)),n=e.get(rn);if(n!==void 0&&n!==String(Se))throw new RangeError("it was made by an\
other version of this page");let r=[...e].filter(([i])=>Ra(i)&&i!==rn);if(n===void 0&&r.some(([,i])=>Mo(i)))throw new RangeError("its end is missing");let o=async([
i,s])=>{let c=await wa(s).catch(({message:a})=>{throw new RangeError(`of ${i}, ${a}`)});return[i,c]};return new Map(await Promise.all(r.map(o)))}var Po=10;async function Do(t,e,n){
let r;try{let o=await Pt(t,n?new Map(Object.entries(n)):await sp(e));if(!o.length)return;let i=o.length>Po?`; and ${o.length-Po} more`:"";r=`Parts of this link \
were ignored. ${o.slice(0,Po).join("; ")}${i}.`}catch(o){if(!(o instanceof RangeError))throw o;r=`This link was ignored: ${o.message}.`}await jo(t,r)}async function jo(t,e){
let n=e&&`<div class="gdviz-notice" role="status">${ap(e)}</div>`;_t(await at(t.widget_manager,t.get("message")),"value",n)}var ap=t=>t.replaceAll("&","&amp;").
replaceAll("<","&lt;"),Ta=400,Na="There are too many points, or pinned runs, for the address of this page, so a copy of the address leaves them out. To keep the\
m or to give them to others, save the page.";async function La(t){let e=await ce(t),n=history.state?.[rn];await Do(t,location.search,n),n&&await jo(t,Na);let r=await ce(
t),[o,i,s]=[0,-1/0,!!n];function c(){o||=setTimeout(l,Math.max(0,i+Ta-performance.now()))}let a=nn(t,c);addEventListener("popstate",()=>{r=new Map,c()});async function l(){
i=performance.now(),o=Qt()?setTimeout(l,Ta):0;let p=await ce(t);if(o||!en(p,r).length)return;r=p;let u=en(p,e).length?await Io(p):"",d=s;s=Co(u).length>Er;try{s?
history.replaceState({[rn]:Object.fromEntries(p)},"",Co(await Io(cp(p)))):history.replaceState(null,"",Co(u))}catch{return a()}s!==d&&await jo(t,s?Na:"")}}function Co(t){
let n=[new URLSearchParams([...new URLSearchParams(location.search)].filter(([r])=>!Ra(r)&&r!==rn)).toString(),t].filter(Boolean).join("&");return Bo()+(n&&`?${n}`)+
location.hash}var cp=t=>new Map([...t].filter(([,e])=>e.length<500));var lp=400,up=200,Pa=["pointerdown","keydown","input","change","drop"],Ca=["pointerup","pointercancel"];function dp(t){let e=new Set,n=[],r=[],o=null,i=()=>new Map,
[s,c,a,l]=[0,!1,!1,!1],p=null,u=Promise.resolve();for(let h of Pa)addEventListener(h,A,!0);for(let h of Ca)addEventListener(h,_,!0);addEventListener("blur",_);let d=nn(
t,h=>{i=h,!o&&!Qt()&&(o=i()),l||x()});return{undo:()=>k(n,r),redo:()=>k(r,n),count:g,watch:m,stop:f};function g(){return{undo:n.length,redo:r.length}}function m(h){
return e.add(h),()=>e.delete(h)}function v(){for(let h of e)h()}function x(){clearTimeout(s),s=setTimeout($,lp)}function $(){c||Qt()?x():S()}function A({type:h,
target:w}){s&&!Qt()&&(h==="pointerdown"||w!==p)&&S(),p=w,a=!0,h==="pointerdown"&&(c=!0)}function _(){c=!1}function S(){clearTimeout(s);let h=a;[s,a]=[0,!1];let w=i();
o&&!en(w,o).length||(o&&h&&(n.push(o),n.length>up&&n.shift(),r.length=0),o=w,v())}function k(h,w){let y=u.then(async()=>{s&&S();let b=h.pop();if(!b||!o)return"";
let E=await Aa(t,en(b,o));w.push(o),l=!0;try{await Pt(t,b),await pe(),o=i()}finally{[l,a]=[!1,!1],v()}return E});return u=y.catch(()=>{}),y}function f(){clearTimeout(
s);for(let h of Pa)removeEventListener(h,A,!0);for(let h of Ca)removeEventListener(h,_,!0);removeEventListener("blur",_),d()}}var Ia=te((t,e)=>dp(e),t=>t.stop()),
ja=Ia.use,Fa=t=>Ia.find(t.get("key"));var pp=/\$([A-Za-z_]\w*(?:\.\w+)?)/g,Ba=100;async function Ua(t){let e=t.get("script"),n=[...new Set(Ha(e))],r=new Map(await Promise.all(n.map(async s=>[s,await at(
t.widget_manager,s)]))),o=s=>r.get(s),i=({when:s})=>!s||s.indices.includes(o(s.selector).get("index"));return e.filter(i).map(s=>`${fp(s,o)}
`).join("")}function Ha(t){return typeof t=="string"?t.startsWith("IPY_MODEL_")?[t]:[]:typeof t=="object"&&t!==null?Object.values(t).flatMap(Ha):[]}function fp({
text:t,holes:e,each:n},r){let o=(c,a=0)=>gp(c,r,a);if(!n)return Da(t,(c,a)=>o(e[c],a));let i=r(n.shown[0]).get(n.shown[1]);return n.entries.filter((c,a)=>i[a]>0).
map(c=>Da(t,a=>a==="name"?le(c.name):a==="hyperparameters"?qa(c.hyperparameters,r):o(e[a]))).join(`
`)}var Da=(t,e)=>t.split(`
`).map(n=>n.replaceAll(pp,(r,o)=>e(o,n.length-n.trimStart().length))).join(`
`),le=t=>JSON.stringify(t);function En(t){let e=tn(t);return/^-?[0-9]+$/.test(e)?`${e}.0`:e}function Wa({widget:t,trait:e,kind:n,options:r=[]},o){let i=o(t).get(
e);return n==="choice"?le(r[i]):n==="flag"?i?"True":"False":n==="whole"?String(i):n==="number"?En(i):n==="numbers"?`[${i.map(En).join(", ")}]`:le(i)}var qa=(t,e)=>Object.
entries(t).map(([n,r])=>`${n}=${Wa(r,e)}`).join(", "),Uo=t=>`(${t.join(", ")}${t.length===1?",":""})`;function gp(t,e,n){return t.kind==="arguments"?hp(e(t.widget)):
t.kind==="starts"?mp(e(t.field),e(t.slice),e(t.surface)):t.kind==="keywords"?qa(t.entries[e(t.selector).get("index")],e):t.kind==="switched"?Uo(Object.entries(t.
targets).filter(([,{widget:r,trait:o}])=>e(r).get(o)).map(([r])=>le(r))):t.kind==="points"?wp(vp(e(t.widget),t),n):Wa(t,e)}function hp(t){let[e,n,r]=[t.get("val\
ue"),t.get("variables"),V(t.get("parameters"))],o=Zt(e,n).parameters;if(String(n)==="x")return`${le(e)}, ${Uo(["x",...o].map(le))}`;let i=String(n)==="x,y"?[]:[
Uo(n.map(le))];return[le(e),...i,...o.map((s,c)=>`${s}=${En(r[c])}`)].join(", ")}function mp(t,e,n){let[r,o,i]=[V(t.get("parameters")),e.get("indices"),n.get("s\
tart")],{parameters:s}=Zt(t.get("value"),t.get("variables"));return`[${s.map((c,a)=>En(o.includes(a)?i[o.indexOf(a)]:r[a])).join(", ")}]`}function vp(t,{array:e,
training:n}){let r=Array.from(V(t.get("part"))),o=r.map((a,l)=>n?a>0:l<=r.findLastIndex(Boolean)),i=e==="x"&&t.get("task")!=="regression";return(e==="x"?yt(t.get(
"x")).map(([...a])=>a):Array.from(V(t.get(e)),a=>[a])).map(a=>a.map(e==="part"?String:En)).filter((a,l)=>o[l]).map(a=>i?`[${a.slice(0,2).join(", ")}]`:a[0])}function wp(t,e){
let n=`[${t.join(", ")}]`;if(n.length+e<Ba-20)return n;let r=" ".repeat(e+4),o=[r];for(let i of t){let s=o[o.length-1];s!==r&&s.length+i.length+2>Ba?o.push(`${r}${i}\
,`):o[o.length-1]=s===r?`${r}${i},`:`${s} ${i},`}return`[
${o.join(`
`)}
${" ".repeat(e)}]`}var Va=1e6,Ho=({widget_manager:t})=>t.ownsAddress?document.title:void 0;function Or(t,...e){let n=r=>r.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"");return[n(Ho(t)??"")||"page",...e.map(n)].filter(Boolean).join("-")}async function Ka(t){let e=Ho(t),n=Object.fromEntries(await ce(t));return{name:`${Or(t)}.\
json`,text:`${JSON.stringify({gdviz:Se,page:e,values:n},null,1)}
`}}async function Ya(t,e){try{if(e.size>Va)throw new RangeError(`it is larger than ${Va/1e6} MB`);let n=bp(await e.text(),Ho(t));Ga(await Lo(t,n));let r=await ce(
t),o=await Pt(t,n);return o.length&&await Pt(t,r),Ga(o),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function Ga([t]){if(t)throw new RangeError(
t)}function bp(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:r,page:o,values:i}=Eo(n)?n:{};if(r===
void 0)throw new RangeError("it does not hold the state of a page");if(r!==Se)throw new RangeError(`it has version ${JSON.stringify(r).slice(0,20)}, and this pa\
ge reads version ${Se}`);if(e&&o!==e)throw new RangeError(`it is of ${typeof o=="string"?`“${o.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!Ar(i))throw new RangeError("its values are not texts by names");return new Map(Object.entries(i))}var qo="http://www.w3.org/2000/svg",xp=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","stroke-linecap","stroke-linejoin","op\
acity","font-family","font-size","font-weight","font-style","text-anchor","dominant-baseline","paint-order","shape-rendering"],yp={"fill-opacity":"1","stroke-op\
acity":"1","stroke-dasharray":"none","stroke-linecap":"butt","stroke-linejoin":"miter",opacity:"1","font-weight":"400","font-style":"normal","text-anchor":"star\
t","dominant-baseline":"auto","paint-order":"normal","shape-rendering":"auto"},$p=/^(x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|width|height|points|transform|id|clip-path|viewBox|preserveAspectRatio)$/,
Za=2,kp=14;function Ja(t){let e=[...t.querySelectorAll(".gdviz-plane, .gdviz-data-editor, .gdviz-network-diagram .network, .bqplot")],n=new Map;return e.filter(
r=>r.checkVisibility()&&r.querySelector("svg")).map(r=>{let o=_p(r);return n.set(o,(n.get(o)??0)+1),{name:n.get(o)>1?`${o} ${n.get(o)}`:o,node:r}})}function _p(t){
if(t.matches(".network"))return"Network";let e=t.querySelector(".gdviz-plot svg[aria-label]")?.getAttribute("aria-label")||(t.matches(".gdviz-surface3d-view")?"\
Loss surface in 3-D":"")||t.querySelector(".mainheading")?.textContent||"Figure",[n]=e.split(":");return n[0].toUpperCase()+n.slice(1)}function Vo(t){let e=(t.querySelector(
".gdviz-plot")??t).getBoundingClientRect(),n=[...t.querySelectorAll(".gdviz-legend .entry")].filter(a=>a.checkVisibility()),r=Math.max(e.bottom,...n.map(a=>a.getBoundingClientRect().
bottom)),[o,i]=[Math.ceil(e.width),Math.ceil(r-e.top)],s=sn("svg",{xmlns:qo,width:o,height:i,viewBox:`0 0 ${o} ${i}`});s.append(sn("rect",{width:o,height:i,fill:Tr(
getComputedStyle(document.body).getPropertyValue("--gdviz-paper")||"white")[0]}));let c=[...t.querySelectorAll("canvas, svg")].filter(a=>a.checkVisibility()&&!a.
parentElement?.closest("svg")&&!a.closest("button, .gdviz-legend, .panel"));for(let a of c){let l=a.getBoundingClientRect(),p={x:l.left-e.left,y:l.top-e.top,width:l.
width,height:l.height};if(a instanceof HTMLCanvasElement)a.width&&a.height&&s.append(sn("image",{...p,href:a.toDataURL("image/png"),preserveAspectRatio:"none"}));else{
let u=Xa(a);for(let[d,g]of Object.entries(p))u.setAttribute(d,String(g));u.setAttribute("overflow","visible"),s.append(u)}}for(let a of n)s.append(...Ap(a,e));return new XMLSerializer().
serializeToString(s)}function sn(t,e){let n=document.createElementNS(qo,t);for(let[r,o]of Object.entries(e))r!=="xmlns"&&n.setAttribute(r,String(o));return n}function Xa(t){
if(t.nodeType===Node.TEXT_NODE)return t.cloneNode();if(!(t instanceof SVGElement)||t.tagName==="title")return null;let e=getComputedStyle(t);if(e.display==="non\
e"||e.visibility==="hidden"||t.matches(".hit, .halo, foreignObject"))return null;let n=document.createElementNS(qo,t.tagName);for(let{name:r,value:o}of t.attributes)
$p.test(r)&&n.setAttribute(r,o);for(let r of xp){let o=e.getPropertyValue(r);r==="fill"||r==="stroke"?zp(n,r,o):o&&o!==yp[r]&&!(r.endsWith("opacity")&&n.hasAttribute(
r))&&n.setAttribute(r,o)}return n.append(...[...t.childNodes].map(Xa).filter(r=>r!==null)),n}function zp(t,e,n){let[r,o]=/^(none|url\()/.test(n)?["none",1]:Tr(n);
t.setAttribute(e,r),o<1&&t.setAttribute(`${e}-opacity`,String(o))}var on=null,Wo=new Map;function Tr(t){if(!Wo.has(t)){if(on??=Object.assign(document.createElement(
"canvas"),{width:1,height:1}).getContext("2d",{willReadFrequently:!0}),!on)return[t,1];on.clearRect(0,0,1,1),on.fillStyle=t,on.fillRect(0,0,1,1);let[e,n,r,o]=on.
getImageData(0,0,1,1).data;Wo.set(t,[`#${[e,n,r].map(i=>i.toString(16).padStart(2,"0")).join("")}`,Number((o/255).toFixed(3))])}return Wo.get(t)}function Ap(t,e){
let n=t.getBoundingClientRect(),[r,o]=[n.left-e.left,(n.top+n.bottom)/2-e.top],i=t.querySelector(".swatch"),{width:s=kp}=i?.getBoundingClientRect()??{},c=getComputedStyle(
t),[a]=Tr(i?getComputedStyle(i).color:c.color),l=g=>!!i?.matches(`.${g}`),p=l("dot")||l("ring")?sn("circle",{cx:r+s/2,cy:o,r:4,fill:l("dot")?a:"none",stroke:a,"\
stroke-width":2}):sn("path",{d:`M${r},${o}h${s}`,fill:"none",stroke:a,"stroke-width":l("area")?9:3,"stroke-dasharray":l("dashes")?"4 3":"none"}),u={"font-family":c.
fontFamily,"font-size":c.fontSize,fill:Tr(c.color)[0]},d=sn("text",{x:r+s+5,y:o,dy:"0.35em",...u});return d.textContent=t.textContent.trim(),[p,d]}async function Qa(t){
let e=URL.createObjectURL(new Blob([Vo(t)],{type:"image/svg+xml"})),n=new Image;n.src=e,await n.decode();let r=Object.assign(document.createElement("canvas"),{width:Za*
n.width,height:Za*n.height});return r.getContext("2d")?.drawImage(n,0,0,r.width,r.height),URL.revokeObjectURL(e),new Promise((o,i)=>r.toBlob(s=>s?o(s):i(new Error(
"no picture")),"image/png"))}var ec=ri(vo(),1);async function nc(t){let{columns:e,series:n}=t.get("csv");if((await Promise.all(e.map(({array:[p]})=>at(t.widget_manager,p)))).some(p=>p.get("outdated")))return null;
let o=async([p,u])=>(await at(t.widget_manager,p)).get(u),i=await Promise.all(e.map(({array:p})=>o(p))),s=await Promise.all(e.map(({names:p})=>p[0]?.startsWith(
"IPY_MODEL_")?o(p):p)),c=[...n?[n.name]:[],...s.flat()],a=n&&await o(n.shown),l=n?n.names.flatMap((p,u)=>a[u]>0?tc(i,u).map(d=>[p,...d]):[]):tc(i,0,s);return`${ec.default.
unparse([c,...l],{newline:`
`})}
`}function tc(t,e,n){let r=t.map((l,p)=>Sp(l,e,n?.[p].length??1)),[[o],...i]=r,s=i.filter((l,p)=>t[p+1].shape.length===2).flat(),c=l=>o[l]!==o[l-1]&&Number.isFinite(
o[l])&&s.some(p=>Number.isFinite(p[l])),a=l=>Number.isFinite(l)?l:"";return Array.from(o,(l,p)=>p).filter(c).map(l=>r.flat().map(p=>a(p[l])))}function Sp(t,e,n){
let[r,o,i=1]=t.shape,s=V(t),c=l=>s.subarray(l*o*i,(l+1)*o*i);if(t.shape.length===2&&n>1)return Array.from({length:n},(l,p)=>c(p));let a=c(r>1?e:0);return Array.
from({length:i},(l,p)=>Float64Array.from({length:o},(u,d)=>a[d*i+p]))}var rc="This is being computed: try again in a moment.";function oc(t,e,n){let r=null,o=()=>e.closest(".gdviz-page")??document.body;function i(){r=r?null:Ja(o()),
n("")}function s(d,g,m){Yn(d,g,m),n(`Saved as “${d}”.`)}async function c(){let d=await nc(t);if(d===null)return n(rc);s(`${Or(t,"run")}.csv`,d,"text/csv")}async function a({
name:d,node:g},m){if(g.closest("[data-outdated]"))return n(rc);let v=`${Or(t,d)}.${m}`;m==="svg"?s(v,Vo(g),"image/svg+xml"):s(v,await Qa(g),"image/png")}let l=(d,g)=>j`<li><span>${d}</span>${g}</li>`,
p=(d,g,m)=>j`<button type="button" aria-label=${`${g}: ${d}`} @click=${m}>${d}</button>`;function u(){let{notebook:d}=t.widget_manager,g=(r??[]).filter(({node:m})=>m.
checkVisibility());return j`<ul class="files" aria-label="Download">
      ${d?l("Notebook",j`<a class="button" href=${d.address} download=${d.name} aria-label="Notebook: IPYNB">IPYNB</a>`):q}
      ${t.get("csv").columns?l("Run",p("CSV","Run",c)):q}
      ${g.map(m=>l(m.name,j`
        ${p("SVG",m.name,()=>a(m,"svg"))}${p("PNG",m.name,()=>a(m,"png"))}`))}
    </ul>`}return{button:()=>j`<button type="button" class="download" title="Save the notebook, the run and the figures as files"
      aria-expanded=${r!==null} @click=${i}>Download</button>`,list:()=>r?u():q}}var Mp=`With this many points or pinned runs the link would have more than ${Er.toLocaleString("en")} characters, which not every server takes: save the page in\
stead.`;function Ep({model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>Fo(t))}var Op="textarea, [contenteditable], input:is([type=text], [type=number],\
 [type=search], :not([type])):not([readonly])";function Tp({key:t,ctrlKey:e,metaKey:n,shiftKey:r,altKey:o}){return o||!(e||n)?null:t.toLowerCase()==="z"?r?"redo":
"undo":t.toLowerCase()==="y"&&!r?"redo":null}function Np({model:t,el:e}){it(e,"gdviz-page-state");let n=ja(t),r=Fa(t),[o,i,s]=["","",""];function c(_,S="",k=""){
[o,i,s]=[_,S,k],$()}async function a(_){let S=await r[_]();c(S?`${_==="undo"?"Undone":"Redone"}: ${S}.`:`There is nothing to ${_}.`)}function l(_){let S=Tp(_),k=_.
target,h=(e.closest(".gdviz-page")??e).contains(k)||t.widget_manager.ownsAddress&&!k.closest?.(".gdviz-page");!S||!h||_.defaultPrevented||k.matches?.(Op)||(_.preventDefault(),
_.stopPropagation(),a(S))}async function p(){c("");let _=`${Bo()}?${await Fo(t)}`;if(_.length>Er)return c(Mp);let S=await xn(_);c(S?"Copied.":"Copy this:",_),S||
e.querySelector("[type=text]").select()}async function u(){let _=await Ua(t);if(await xn(_))return c("Copied.");c("Copy this:","",_),e.querySelector("textarea").
select()}let d=oc(t,e,c);async function g(){let{name:_,text:S}=await Ka(t);Yn(_,S,"application/json"),c(`Saved as “${_}”.`)}async function m({target:_}){let[
S]=_.files;if(!S)return;let k=await Ya(t,S);c(k?`“${S.name}” was not opened: ${k}.`:`Opened “${S.name}”.`),_.value=""}let v=(_,S,k)=>j`<button type="button" title=${S} @click=${k}>${_}</button>`,
x=(_,S,k,f)=>j`
    <button type="button" title=${k} aria-keyshortcuts=${f} aria-disabled=${r.count()[_]===0}
      @click=${()=>a(_)}>${S}</button>`;function $(){U(e,j`
      <div role="group" aria-label="Changes">
        ${x("undo","Undo","Undo the last change (Ctrl+Z)","Control+Z Meta+Z")}
        ${x("redo","Redo","Redo what was undone (Ctrl+Shift+Z)","Control+Shift+Z Meta+Shift+Z Control+Y")}
      </div>
      <div role="group" aria-label="This page in its current state">
        ${v("Copy link","Copy the address of this page in its current state",p)}
        ${v("Save","Save the current state of this page as a file",g)}
        ${v("Open …","Open a state of this page that was saved",()=>e.querySelector("[type=file]").click())}
        <input type="file" accept=".json,application/json" hidden @change=${m} />
      </div>
      <div role="group" aria-label="Take it with you">
        ${t.get("script").length?v("Copy as Python","Copy a Python script that computes what this page shows",u):q}
        ${d.button()}
      </div>
      ${d.list()}
      <span role="status">${o}</span>
      <textarea readonly spellcheck="false" aria-label="Python script of what this page shows" rows="12" ?hidden=${!s} .value=${ft(s)}></textarea>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!i} .value=${ft(i)} />`)}$();let A=[n,r.watch($),ot(t,"script cs\
v",$),()=>removeEventListener("keydown",l,!0)];return addEventListener("keydown",l,!0),()=>A.forEach(_=>_())}var ic={initialize:Ep,render:Np};var sc=(t,e,n)=>{let r=new Map;for(let o=e;o<=n;o++)r.set(t[o],o);return r},ac=Ye(class extends ie{constructor(t){if(super(t),t.type!==Lt.CHILD)throw Error("rep\
eat() can only be used in text expressions")}dt(t,e,n){let r;n===void 0?n=e:e!==void 0&&(r=e);let o=[],i=[],s=0;for(let c of t)o[s]=r?r(c,s):s,i[s]=n(c,s),s++;return{
values:i,keys:o}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,r]){let o=Ys(t),{values:i,keys:s}=this.dt(e,n,r);if(!Array.isArray(o))return this.ut=s,
i;let c=this.ut??=[],a=[],l,p,u=0,d=o.length-1,g=0,m=i.length-1;for(;u<=d&&g<=m;)if(o[u]===null)u++;else if(o[d]===null)d--;else if(c[u]===s[g])a[g]=se(o[u],i[g]),
u++,g++;else if(c[d]===s[m])a[m]=se(o[d],i[m]),d--,m--;else if(c[u]===s[m])a[m]=se(o[u],i[m]),Ze(t,a[m+1],o[u]),u++,m--;else if(c[d]===s[g])a[g]=se(o[d],i[g]),Ze(
t,o[u],o[d]),d--,g++;else if(l===void 0&&(l=sc(s,g,m),p=sc(c,u,d)),l.has(c[u]))if(l.has(c[d])){let v=p.get(s[g]),x=v!==void 0?o[v]:null;if(x===null){let $=Ze(t,
o[u]);se($,i[g]),a[g]=$}else a[g]=se(x,i[g]),Ze(t,o[u],x),o[v]=null;g++}else xr(o[d]),d--;else xr(o[u]),u++;for(;g<=m;){let v=Ze(t,a[m+1]);se(v,i[g]),a[g++]=v}for(;u<=
d;){let v=o[u++];v!==null&&xr(v)}return this.ut=s,br(t,a),zt}});var Rp=["paths","x","y","values"],Nr=["A","B","C","D"],Jt=({state:t,curves:e})=>JSON.stringify([t,e]),cc=t=>Object.fromEntries([...t].filter(([e])=>e!==Sr));function Lp(t,e){
let[n,...r]=t.shape,o=Re(r),i=n?e%n*o:0;return V(t).slice(i,i+o)}async function Pp(t){let e=s=>s?at(t.widget_manager,s):null,[n,r,o]=await Promise.all(["state",
"choice","runner"].map(s=>e(t.get(s)))),i=await Promise.all(t.get("views").map(e));return{state:n,choice:r,runner:o,views:i}}async function Cp(t){let{state:e,choice:n,
runner:r,views:o}=await Pp(t),i=new Map,s=()=>new Map,c=0,a=[nn(e,f=>(s=f,$())),ot(t,"pinned",v)];return v(),{pin:g,swap:m,isOfProblem:_,lossesOf:S,stop:k};function l(){
return t.get("pinned")}function p(f){Y(t,{pinned:f})}function u(){return o.map(f=>{let h=Rp.filter(b=>f.get(b)),w=h.map(b=>Pe(f,b));return(n?[n.get("index")]:Array.
from({length:Math.max(...w.map(({shape:b})=>b[0]))},(b,E)=>E)).map(b=>({row:b,...Object.fromEntries(h.map((E,M)=>[E,Lp(w[M],b)]))}))})}async function d(){await pe(
{inBackground:!1});let f=s(),w={name:(await Sa(e,f,t.get("named"))).slice(0,Qe),shown:!0,state:cc(f)};return r?w.curves=Ip(u()):i.set(Jt(w),u()),w}async function g(){
let f=await d();l().length<Ae&&p([...l(),f])}async function m(f){let h=await d(),w=l()[f];await Pt(e,new Map([...Object.entries(w.state),[Sr,Mr(l().with(f,h))]])),
r&&Y(r,{playing:!1,shown:-1,resets:r.get("resets")+1})}function v(){for(let h of l())h.curves&&i.set(Jt(h),jp(h.curves));let f=l().filter(h=>!i.has(Jt(h)));f.length&&
Un(x(f)),$()}async function x(f){let h=cc(s());for(let w of f){let y=await Pt(e,new Map(Object.entries(w.state)));await pe({inBackground:!1}),y.length||i.set(Jt(
w),u())}await Pt(e,new Map(Object.entries(h))),f.some(w=>!i.has(Jt(w)))&&p(l().filter(w=>i.has(Jt(w)))),$()}function $(){c||=requestAnimationFrame(A)}function A(){
c=0;let f=l().length?s():new Map,w=l().map((b,E)=>({pin:b,mark:Nr[E],of:i.get(Jt(b)),isHere:_(b,f)})).filter(({pin:b,of:E})=>b.shown&&E),y=JSON.stringify(w.map(
({pin:b,mark:E,isHere:M})=>[E,b.name,Jt(b),M]));y!==t.get("drawn")&&(_t(t,"drawn",y),o.forEach((b,E)=>{let M=w.filter(({isHere:T})=>T||!b.get("paths"));_t(b,"pi\
nned",M.flatMap(({pin:T,mark:I,of:H})=>(H?.[E]??[]).map(O=>({...O,mark:I,name:T.name}))))}))}function _(f,h=s()){return t.get("problem").every(w=>(f.state[w]??"")===
(h.get(w)??""))}function S(f){return(i.get(Jt(f))??[]).flat().flatMap(({y:w})=>w?[w]:[]).map(w=>w.findLast(y=>!Number.isNaN(y))??NaN)}function k(){cancelAnimationFrame(
c);for(let f of a)f()}}var Ip=t=>t.map(e=>[e[0]?.x,...e.map(({y:n})=>n)].map(n=>Array.from(n??[],r=>Number.isFinite(r)?Number(r.toPrecision(5)):null)));function jp(t){
let e=n=>Float64Array.from(n,r=>r??NaN);return t.map(([n=[],...r])=>r.map((o,i)=>({row:i,x:e(n),y:e(o)})))}var lc=te((t,e)=>Cp(e),t=>t.then(e=>e.stop())),uc=lc.
use,dc=t=>lc.find(t.get("key"));var Fp=`${Ae} runs are pinned: remove one to pin another`;function Bp({model:t,el:e}){it(e,"gdviz-pins");let n=uc(t),r=null;dc(t).then(u=>{r=u,l()});let o=()=>t.
get("pinned"),i=(u,d)=>Y(t,{pinned:o().with(u,{...o()[u],...d})});function s(u){Y(t,{pinned:o().filter((g,m)=>m!==u)});let d=e.querySelectorAll(".remove");(d[Math.
min(u,d.length-1)]??e.querySelector("button"))?.focus()}function c(){o().length<Ae&&r?.pin()}function a(u,d){let[g,m]=[Nr[d],`pinned run ${Nr[d]}`],v=r?r.lossesOf(
u).map(A=>Q(A,3)):[],x=({target:A})=>i(d,{name:A.value.trim().slice(0,Qe)}),$=r&&!r.isOfProblem(u);return j`
      <li class=${u.shown?"":"hidden"}>
        <label title="Show or hide ${m}"><input type="checkbox" aria-label="Show ${m}" .checked=${ft(u.shown)}
          @change=${({target:A})=>i(d,{shown:A.checked})} /><b>${g}</b>${cs(g)}</label>
        <input type="text" aria-label="Name of ${m}" title=${u.name} maxlength=${Qe} .value=${ft(u.name)} @change=${x} />
        <output title="Its last loss">${v.length?`loss ${v.join(", ")}`:q}</output>
        <button type="button" title="Make ${m} the present one, and pin the present one in its place" @click=${()=>r?.swap(d)}>Swap</button>
        <button type="button" class="remove" title="Remove ${m}" aria-label="Remove ${m}" @click=${()=>s(d)}>×</button>
        ${$?j`<small>Of another problem: not drawn on this surface.</small>`:q}
      </li>`}function l(){let u=o().length>=Ae;U(e,j`
      <button type="button" aria-disabled=${u} title=${u?Fp:"Keep the present run in the plots, to compare others with it"} @click=${c}>Pin this run</button>
      <ul aria-label="Pinned runs" ?hidden=${!o().length}>${ac(o(),(d,g)=>g,a)}</ul>`)}let p=[n,lt(t,{"pinned drawn":l})];return()=>p.forEach(u=>u())}var pc={render:Bp};var Dp={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},Ee=(t,e,n,r=t)=>j`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${Dp[t]} /></svg>
  </button>`,Rr=(t,e)=>Ee(t?"pause":"play",t?"Pause":"Play",e,"play");var Up=10,Hp=8;function Wp({model:t}){let e=t.get("max");return ot(t,"max",()=>{let[n,r]=[t.get("value"),t.get("max")];(n>r||n===e&&!t.get("playing"))&&Y(t,{value:r}),
e=r})}function qp({model:t,el:e}){it(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),o=$=>Y(t,{playing:!1,value:$});function i(){let $=!t.
get("playing");Y(t,{playing:$,value:$&&n()>=r()?0:n()})}function s(){if(!t.get("ends"))return`${n()} / ${r()}`;let[$,A]=t.get("ends");return Q($+(A-$)*n()/Math.
max(r(),1),3)}let[c,a]=t.get("ends")?[t.get("description"),""]:["","The current step"],l=()=>U(e,j`
      ${Ee("back","Back to the start",()=>o(0))}
      ${Rr(t.get("playing"),i)}
      ${Ee("step","Step forward",()=>o(Math.min(n()+1,r())))}
      <label title=${a}>
        ${c&&j`<span>${c}</span>`}
        <input type="range" min="0" step="1" aria-label=${c||"Current step"} aria-valuetext=${c?s():q} .max=${String(r())} .value=${ft(String(n()))}
          @input=${({target:$})=>o(Number($.value))} />
        <output>${s()}</output>
      </label>`),p=0,u=0,d=()=>(t.get("seconds")?r()/t.get("seconds"):Math.max(Up,r()/Hp))/1e3;function g($){let A=Math.min(Math.floor(($-p)*d()),r());if(A>=r())
return Y(t,{value:r(),playing:!1});A>n()&&Y(t,{value:A}),t.get("playing")&&(u=requestAnimationFrame(g))}function m(){cancelAnimationFrame(u),t.get("playing")&&(v(),
u=requestAnimationFrame(g))}function v(){p=performance.now()-n()/d()}let x=[lt(t,{"value max playing":l}),ot(t,"max",v),ot(t,"playing",m),()=>cancelAnimationFrame(
u)];return m(),()=>x.forEach($=>$())}var fc={initialize:Wp,render:qp};var gc=t=>Number.isFinite(t)?Q(t,Math.abs(t)<.001?2:3):"–";function Vp({model:t,el:e}){it(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function r(s,c){n(s)!==
c&&Y(t,{shown:t.get("shown").with(s,Number(c))})}function o(s){Y(t,{chosen:s}),r(s,!0)}function i(){let[s,c,a]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=yt(t.get("values")),p=t.get("outdated"),u=($,A)=>p?"…":gc(l[$]?.[A]??NaN),d=s.map(($,A)=>j`<th scope="col" title=${c[A]??""}>${$}</th>`),g=t.get("names").map(
($,A)=>{let[_,S]=[n(A),A===t.get("chosen")],k=({target:h})=>r(A,h.checked),f=`background: ${wt(a[A%a.length])}`;return j`
        <tr class="${_?"":"hidden"} ${S?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${$}" .checked=${ft(_)} @change=${k} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${$}" aria-pressed=${S} @click=${()=>o(A)}>
              <span class="swatch" .style=${f}></span>${$}
            </button>
          </th>
          ${s.map((h,w)=>j`<td class="number">${_?u(A,w):"–"}</td>`)}
        </tr>`}),v=(t.get("pinned")??[]).map(({mark:$,name:A,row:_,values:S})=>j`
        <tr class="pinned">
          <td></td>
          <th scope="row" title=${A}><span class="swatch" .style="background: ${wt(a[_%a.length])}"></span>${$}: ${t.get("names")[_]}</th>
          ${s.map((k,f)=>j`<td class="number">${gc(S?.[f]??NaN)}</td>`)}
        </tr>`),x=j`<th scope="col"></th>`;U(e,j`<table aria-busy=${!!p}><caption ?hidden=${!p}>${p}</caption><thead><tr>${x}${x}${d}</tr></thead><tbody>${g}${v}</tbody></table>`)}
return lt(t,{"names colors columns hints shown values chosen outdated pinned":i})}var hc={render:Vp};var Go=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Gp(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function Kp({model:t,el:e}){it(e,"gdviz-runner");let n=t.get("unit"),r=()=>Y(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),o=()=>Y(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function i(){let m=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);Y(t,{playing:!t.get("playing"),shown:-1,
resets:m})}function s({target:m}){let v=Number(m.value);Y(t,{playing:!1,shown:v+t.get("stride")>t.get("position")?-1:v})}function c({target:m}){let v=Math.round(
Number(m.value));v>=1&&v<=1e3&&Y(t,{anew_steps:v}),m.value=t.get("anew_steps")}function a(){let[m,v]=[t.get("position"),t.get("shown")],x=m.toLocaleString("en");
return v<0||v>=m?`${n} ${x}`:`${n} ${v.toLocaleString("en")} of ${x}`}function l(){let[m,v]=[t.get("position"),t.get("shown")];return j`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${a()} title="Wind back through the ${n}s"
        .max=${String(m)} .step=${String(t.get("stride"))} .value=${ft(String(v<0?m:v))}
        ?disabled=${m===0} @input=${s} />`}let p=m=>t.get("position")<m?"the numbers are no longer finite. The last finite parameters are shown.":"the loss keep\
s growing, or is no longer finite.";function u(){let[m,v,x]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],$=k=>Math.abs(k/m-1)<.001,A=Go.some($)?Go:[...Go,
m].sort((k,f)=>k-f),_=({target:k})=>Y(t,{speed:Number(k.value)}),S=({target:k})=>Y(t,{anew:k.checked,playing:!1});U(e,j`
      <div class="gdviz-buttons">
        ${Ee("back","Restart",r,x<0?"back":"back wanted")}
        ${Rr(t.get("playing"),i)}
        ${Ee("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${_}>
          ${A.map(k=>j`<option value=${k} .selected=${ft($(k))}>${Gp(k,n)}</option>`)}
        </select>
        <output class="position">${a()}</output>
      </div>
      ${t.get("stride")>0?l():q}
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${ft(v)} @change=${S} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!v}
          .value=${String(t.get("anew_steps"))} @change=${c} />
        ${n}s
      </div>
      ${x<0||t.get("outdated")?q:j`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${x.toLocaleString("en")}: ${p(x)} Lower the learning rate, then restart.</div>`}`)}function d(){t.get("diverged_at")>=0&&t.get("playin\
g")&&Y(t,{playing:!1})}let g=[ot(t,"position diverged_at",d),lt(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":u})];return d(),()=>g.
forEach(m=>m())}var mc={render:Kp};var Yp=t=>t===void 0||Number.isNaN(t)?"–":Q(t);function Zp({model:t,el:e}){return it(e,"gdviz-sentence"),lt(t,{"templates which values shown kind outdated":()=>{
let[n,r]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=V(t.get("values")),i=t.get("templates")[t.get("which")]??"",s=t.get("outdate\
d"),c=s||i.replace(/\{(\d+)\}/g,(l,p)=>Yp(o[p])),a=t.get("shown")&&i;U(e,a?j`<div class="${n} ${s?"gdviz-outdated":""}" role=${r}>${c}</div>`:q)}})}var vc={render:Zp};function Jp(t){let{parameters:e}=Zt(t.get("value"),t.get("variables")),n=[..."abc"].filter(r=>!e.includes(r));return[...e,...n.slice(0,Math.max(0,2-e.length))]}
function Xp(t,[e,n]){let r=i=>t.find(s=>s!==i),o=t.includes(e)?e:r(n);return[o,t.includes(n)&&n!==o?n:r(o)]}async function wc(t){let e=n=>at(t.widget_manager,n);
return{field:await e(t.get("field")),surfaces:await Promise.all(t.get("surfaces").map(e))}}function Lr(t,e,n){String(t.get(e))!==String(n)&&_t(t,e,n)}async function Qp(t){
let{field:e,surfaces:n}=await wc(t);function r(){let i=Jp(e),s=Xp(i,i.length>2?t.get("axes"):i),c=t.get("active");if(Lr(e,"without",s),Lr(t,"indices",c?s.map(a=>i.
indexOf(a)):[0,1]),!!c){Lr(t,"names",i);for(let a of n)Lr(a,"axis_names",s)}}let o=[ot(e,"value",r),ot(t,"active axes",r)];return r(),()=>o.forEach(i=>i())}function tf(t,e){
return t.flatMap((n,r)=>{let[o,i]=e.slice(2*r,2*r+2),s=o<=n&&n<=i?0:n-(o+i)/2;return[o+s,i+s]})}function ef({model:t}){let e=Le(Qp(t));return()=>e.then(n=>n())}
async function nf({model:t,el:e}){it(e,"gdviz-slice");let{field:n,surfaces:[r]}=await wc(t);function o(s,c){let a=t.get("names"),l=t.get("indices").map(m=>a[m]),
p=l.map((m,v)=>v===s?c:m===c?l[s]:m),u=n.get("parameters"),d=V(u).slice();l.forEach((m,v)=>d[a.indexOf(m)]=Number(tn(r.get("start")[v]))),Y(n,{parameters:Xt(d,{
shape:u.shape,dtype:"float64"},u)});let g=p.map(m=>d[a.indexOf(m)]);Y(r,{start:g,view:tf(g,r.get("view"))}),Y(t,{axes:p})}function i(){let s=t.get("names"),[c,a,
l]=[t.get("indices"),V(t.get("point")),t.get("outdated")],p=(g,m)=>j`
      <label>${g}
        <select title="The letter of the model that this axis shows" @change=${({target:v})=>o(m,v.value)}>
          ${s.map((v,x)=>j`<option value=${v} .selected=${ft(x===c[m])}>${v}</option>`)}
        </select>
      </label>`,u=s.flatMap((g,m)=>c.includes(m)?[]:[`${g} = ${Q(a[m]??NaN,3)}`]),d=`The surface is a slice at step ${t.get("step")}: ${u.join(", ")}. The pat\
h is projected onto it.`;U(e,t.get("active")&&s.length>2?j`
      <div class="axes">${p("Horizontal axis",0)}${p("Vertical axis",1)}</div>
      <div class="gdviz-note ${l?"gdviz-outdated":""}" role="status">${l||d}</div>`:q)}return lt(t,{"names indices active point step outdated":i})}var bc={initialize:ef,
render:nf};function rf({model:t,el:e}){it(e,"gdviz-slider");let n=Je(r,o=>Y(t,{value:o}));function r(){let[o,i,s,c,a,l]=["value","min","max","step","log","whole"].map(v=>t.
get(v)),[p,u,d,g]=["disabled","description","unit","tooltip"].map(v=>t.get(v)),m=t.get("continuous_update");U(e,n({value:o,min:i,max:s,step:c,log:a,whole:l,disabled:p,
description:u,unit:d,tooltip:g,continuous:m}))}return lt(t,{"value description tooltip unit min max step log disabled":r})}var xc={render:rf};function On({values:t,shape:[e,n],box:[r,o,i,s]},[c,a]){let[l,p]=[(c-r)/(o-r)*(n-1),(a-i)/(s-i)*(e-1)];if(!(l>=0&&p>=0&&l<=n-1&&p<=e-1))return null;let[u,d]=[Math.
min(Math.floor(l),n-2),Math.min(Math.floor(p),e-2)],[g,m]=[l-u,p-d],v=d*n+u,[x,$]=[v,v+n].map(A=>(1-g)*t[A]+g*t[A+1]);return(1-m)*x+m*$}var of=40,sf=.42,an=14,af=8,Tn=t=>t.map(({from:[e,n],by:[r,o],color:i,shaft:s})=>G`
    <path class="vector" fill=${i} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
      data-from=${`${e},${n}`} data-by=${`${r},${o}`} d=${ye(e+r/2,n+o/2,r/2,o/2,s)} />`);function yc(t,e,{left:n,top:r,width:o,height:i}){let s=e.map(([c,a])=>({
x:c,y:a,wide:an/2}));return t.map(({at:c,text:a,color:l,away:p})=>{let u=a.length*af/2,d=p[0]>.35?"start":p[0]<-.35?"end":"middle",g={start:u,middle:0,end:-u}[d],
m=X(c[0]+g,n+u,n+o-u),v=X(c[1],r+an/2,r+i-an/2),x=p[1]<0?-an:an;for(;s.some($=>Math.abs($.x-m)<$.wide+u&&Math.abs($.y-v)<an);)v+=x;return s.push({x:m,y:v,wide:u}),
G`<text class="vector-label" x=${$t(m-g)} y=${$t(v)} dy="0.35em" text-anchor=${d}
      .style=${`fill: color-mix(in srgb, ${l} 70%, black)`}>${a}</text>`})}function Ko(t,{width:e,height:n}){let r=sf*Math.min(e,n)/t;if(!(t>0)||t>=of&&r>=1)return 1;
let o=10**Math.floor(Math.log10(r));return o*(r>=5*o?5:r>=2*o?2:1)}function $c(t){let e=r=>{let[o,i]=[r,1/r].map(s=>Number(s.toPrecision(1)));return r>1?`${o}:1`:
`1:${i}`},n=t.filter(({factor:r})=>r!==1).map(({what:r,factor:o})=>`${r} ${e(o)}`);return n.length?`Drawn to another scale: ${n.join(", ")}.`:""}var Dt=([t,e],[
n,r])=>[t+n,e+r],St=([t,e],n)=>[t*n,e*n],Ot=([t,e])=>Math.hypot(t,e);var cf=3.2,_c=1.6,zc=.9;function Ac(t,{parts:e,names:n,isScaled:r},o,i,s){let[c,a,l,p,u,d]=e,g=[],m=t;for(let[S,k]of[c,a,l].entries()){let f=St(k,i),h=[o.gradient,
o.momentum,o.decay][S];Ot(f)>0&&g.push({from:m,by:f,color:h,label:n[S],shaft:_c}),m=Dt(m,f)}let v={from:t,by:St(p,i),color:o.step,label:n[3],shaft:cf};if(g.length===
1?g.splice(0,1,{...v,label:`${n[3]} = ${g[0].label}`}):Ot(p)>0&&g.unshift(v),!r)return{marks:Tn(g),labels:g.map(kc)};let x=St(u,s);Ot(x)>0&&g.push({from:t,by:x,
color:o.gradient,label:n[4],shaft:zc});let[$,A]=St(d,s).map(Math.abs),_={at:Dt(t,[.71*$+6,-.71*A-6]),text:n[5],color:o.gradient,away:[1,-1]};return{marks:G`${lf(
t,[$,A])}${Tn(g)}`,labels:[...g.map(kc),_]}}var lf=([t,e],[n,r])=>G`
  <g class="scale" fill="none">
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;function kc({from:t,by:e,label:n,color:r,shaft:o},i,s){let c=St(e,1/Ot(e));if(o===zc)return{at:Dt(Dt(t,e),St(c,9)),text:n,color:r,away:c};let[a,l=a]=s,u=a.
by[0]*l.by[1]-a.by[1]*l.by[0]>=0==(o===_c)?1:-1,d=[-u*c[1],u*c[0]];return{at:Dt(Dt(t,St(e,.5)),St(d,o+7)),text:n,color:r,away:d}}var uf=.6,df=2.2;function Sc(t,e,n){let[r,o]=yt(t.get("current"))[0]??[NaN,NaN],i=b=>Number.isFinite(b[0])&&Number.isFinite(b[1]),[s,c]=e([0,0]),a=b=>{let[E,M]=e(
b);return[E-s,M-c]},l=yt(t.get("step_parts")),p=i([r,o])&&l.length>0&&i(l[3]),u=i([r,o])?yt(t.get("gradients")).filter(i).map(a):[];if(!p&&u.length<2)return{marks:q,
note:""};let d=e([r,o]),g=t.get("marks"),m=t.get("step_labels")[t.get("step_optimizer")]??[],v=p?l.map(a):[],x=p&&i(l[5]),$=b=>Math.max(0,...b.map(Ot)),A=$(v.slice(
0,4)),_=Math.max($([...u.slice(0,1),...x?v.slice(4):[]]),pf(u.slice(1))),S=Ko(x?A:Math.max(A,_),n),k=x?Ko(_,n):S,f=p?Ac(d,{parts:v,names:m,isScaled:x},g,S,k):{marks:q,
labels:[]},h=u.length>1?ff(d,u,t.get("gradient_points"),g,k,p&&!x):f,w=h===f?[f]:[h,f],y=$c([{what:[p?m[3]:"",u.length>1&&!x?"gradients":""].filter(Boolean).join(
" and "),factor:S},...x?[{what:`${m[4]} and ${m[5]}`,factor:k}]:[]]);return{marks:G`
      ${w.map(({marks:b})=>b)}
      ${yc(w.flatMap(({labels:b})=>b),[d,e(t.get("start"))],n)}`,note:y}}var pf=t=>t.map(Ot).sort((e,n)=>e-n)[Math.floor(.8*t.length)]??0;function ff([t,e],[n,...r],o,i,s,c){
let a=r.map(x=>St(x,s)).filter(x=>Ot(x)>0),l=a.map(([x,$])=>ye(t+x/2,e+$/2,x/2,$/2,uf)).join(""),p=a.map(([x,$])=>`${t+x},${e+$}`).join(" "),u=a.sort((x,$)=>Ot(
x)-Ot($))[Math.floor(.8*a.length)]??[0,0],d=St(u,1/(Ot(u)||1)),g=St(n,s),m=c||!Ot(g)?[]:[{from:[t,e],by:g,color:i.gradient,shaft:df}],v=(x,$,A,_)=>({at:Dt(Dt([t,
e],x),St($,9)),text:A,color:_,away:$});return{marks:G`
      <path class="noise" fill=${i.data} stroke="white" stroke-width="1" stroke-opacity="0.7" paint-order="stroke" data-tips=${p} d=${l} />
      ${Tn(m)}`,labels:[...m.map(()=>v(g,St(g,1/Ot(g)),o===1?"their mean":"all points",i.gradient)),v(u,d,o===1?"single points":`mini-batches of ${o}`,i.data)]}}function gf({model:t,el:e}){let n=t.get("bar")?Ue:_e,o=oe(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get("ratio"),margins:n});
o.canvas.classList.add("hatch");let[i,s,c,a,l,p,u]=o.layers("field","pins","paths","minima","letters","vectors","points"),d=()=>{let[y,b,E,M]=V(t.get("box"));return o.
plane({low:y,high:b},{low:E,high:M})},g=()=>t.get("axis_names"),m=()=>t.get("movable"),v=gr({...o,model:t,el:e,layers:[c,a,u],pins:{lines:s,letters:l,area:o.area},
plane:d,free:m});function x(){let{canvas:y,area:b}=o,E=Math.min(window.devicePixelRatio||1,2),M={width:Math.round(b.width*E),height:Math.round(b.height*E)},T=t.
get("loss"),I=V(t.get("levels"));if(T.shape[0]<2||T.shape[1]<2||I.length<2)return ao(y);ar(y,M,V(T),T.shape,I,re(t.get("palette"),I.length-1))}function $(){if(!t.
get("bar"))return;let[y,b]=[V(t.get("levels")),t.get("value_name")],E=V(t.get("loss")).some(Number.isFinite);o.bar(E?wr(o.area,t.get("palette"),y,b):[[],[],b])}
let A=()=>o.axes(d(),g());function _(){let y=t.get("gradient"),b=ns(V(y),y.shape,o.area,V(t.get("box")));U(i,G`<path class="arrows" fill="black" opacity="0.55" d=${b} />`)}
let S="";function k(){let y=Sc(t,d().toPixel,o.area);U(p,y.marks),i.classList.toggle("behind",y.marks!==q),S=y.note}function f(){let y=V(t.get("loss")).every(Number.
isFinite),b=`${t.get("value_name")} not finite`;o.legend(y?kn(t):[...kn(t),{name:b,color:"",kind:"hatch"}])}let h=o.readout(y=>{if(t.get("outdated"))return U(o.
status,t.get("outdated"));if(t.get("step")>=0)return U(o.status,j`${Ve(t)}${S&&j`<div>${S}</div>`}`);U(o.status,!y&&t.get("status")||w(y))});function w(y){if(!y&&
!m())return"";let b=y?d().toPoint(y):t.get("start"),E=t.get("loss"),M=On({values:V(E),shape:E.shape,box:V(t.get("box"))},b);return Yt(b,g(),M===null?"":`, ${t.get(
"value_name")} ≈ ${Q(M,2)}`)}return o.draw(t,{"loss levels palette":x,"loss levels palette value_name":$,"box axis_names":A,"gradient box":_,"pinned colors bo\
x":v.pinned,"paths shown colors box":v.paths,"minima box":v.minima,"current shown colors box":v.points,"step_parts step_optimizer gradients gradient_points curr\
ent start box":k,"loss names colors shown value_name":f,"start movable box axis_names":v.start,"loss start movable status box axis_names current step step_parts\
 gradients diverged_at outdated":h,zoomable:v.buttons})}var Mc={render:gf};var hf=Math.SQRT2,mf=1.42;function Oc([t,e,n],{width:r,height:o}){let[i,s]=Ec(t),[c,a]=Ec(e),l=n*Math.min(r/(2*hf),o/(2*mf)),[p,u]=[2*l/r,2*l/o];return{toPixel:([
d,g,m])=>[r/2+(d*s-g*i)*l,o/2-(m*a+(d*i+g*s)*c)*l],toViewer:[-a*i,-a*s,c],matrix:Float32Array.of(s*p,i*c*u,i*a/4,0,-i*p,s*c*u,s*a/4,0,0,a*u,-c/4,0,0,0,0,1)}}var Ec=t=>[
Math.sin(t*Math.PI/180),Math.cos(t*Math.PI/180)];var vf=`#version 300 es
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
}`;var wf=`#version 300 es
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
}`;function Tc(t){let e=t.getContext("webgl2",{preserveDrawingBuffer:!0});if(!e)return null;let n=e.createProgram();for(let[s,c]of[[e.VERTEX_SHADER,vf],[e.FRAGMENT_SHADER,
wf]]){let a=e.createShader(s);e.shaderSource(a,c),e.compileShader(a),e.attachShader(n,a)}e.linkProgram(n),e.useProgram(n),e.enable(e.DEPTH_TEST);let r=s=>e.getUniformLocation(
n,s),o=e.createBuffer();e.bindBuffer(e.ARRAY_BUFFER,o);for(let[s,c,a]of[["spot",3,0],["slope",2,12],["loss",1,20]]){let l=e.getAttribLocation(n,s);e.enableVertexAttribArray(
l),e.vertexAttribPointer(l,c,e.FLOAT,!1,24,a)}e.bindBuffer(e.ELEMENT_ARRAY_BUFFER,e.createBuffer());let i=0;return{load(s,c,[a,l],p,u){let d=new Float32Array(6*
a*l),g=[];for(let v=0,x=0;v<a;v++)for(let $=0;$<l;$++,x++){let[A,_]=[2*$/(l-1)-1,2*v/(a-1)-1],[S,k]=[$?x-1:x,$<l-1?x+1:x],[f,h]=[v?x-l:x,v<a-1?x+l:x],w=(s[k]-s[S])/
(k-S)*((l-1)/2),y=(s[h]-s[f])/((h-f)/l)*((a-1)/2);d.set([A,_,s[x],w||0,y||0,c[x]],6*x);let b=[x,x+1,x+l,x+l+1];$===l-1||v===a-1||!b.every(E=>Number.isFinite(s[E]))||
g.push(b[0],b[1],b[2],b[1],b[3],b[2])}e.bufferData(e.ARRAY_BUFFER,d,e.STATIC_DRAW),e.bufferData(e.ELEMENT_ARRAY_BUFFER,Uint32Array.from(g),e.STATIC_DRAW),i=g.length;
let m=u.flatMap(v=>[1,3,5].map(x=>parseInt(v.slice(x,x+2),16)/255));e.uniform1fv(r("levels"),p.slice(0,64)),e.uniform3fv(r("colors"),m.slice(0,192)),e.uniform1i(
r("count"),Math.min(p.length,64))},draw(s){e.viewport(0,0,t.width,t.height),e.clearColor(0,0,0,0),e.clear(e.COLOR_BUFFER_BIT|e.DEPTH_BUFFER_BIT),e.uniformMatrix4fv(
r("camera"),!1,s),e.drawElements(e.TRIANGLES,i,e.UNSIGNED_INT,0)}}}var bf=40,xf=.015;function Rc(t,e,[n,r,o,i],s){let c=t.filter(Number.isFinite).sort(),[a,l]=[c[0]??0,c.at(-1)??1],p=l-a||1,u=(c[Math.floor(c.length/10)]??a)-a,d=u>
0?p>bf*u:!1,g=$=>d?Math.log1p(($-a)/u)/Math.log1p(p/u):($-a)/p,m=Float32Array.from(t,$=>Number.isFinite($)?(2*g($)-1)*.5:NaN),v={values:m,shape:e,box:[-1,1,-1,1]};
return{heights:m,spot:$=>{let[A,_]=[2*($[0]-n)/(r-n)-1,2*($[1]-o)/(i-o)-1];return[A,_,On(v,[A,_])??NaN]},hides([$,A,_],[S,k,f]){let h=2/Math.max(...e);for(let w=h;;w+=
h){let y=_+w*f,b=On(v,[$+w*S,A+w*k]);if(b===null||y>.5)return!1;if(b>y+xf)return!0}},scale:d?`log(1 + (${s} ${a<0?"+":"−"} ${Q(Math.abs(a),3)}) / ${Q(u,2)})`:
`the ${s}`}}var yf=.8,Lc=.5,Pc=5,ue=1.2,[$f,kf]=[5,90],[_f,zf]=[.5,5];function Af({model:t,el:e}){it(e,"gdviz-surface3d-view","gdviz-plane");let n=t.get("value_name")==="lo\
ss",r=n?"Loss surface in 3-D":`Surface in 3-D: ${t.get("value_name")}`,o=j`
    <div class="gdviz-plot scene" tabindex="0" role="img">
      <svg class="under" aria-label=${r}></svg><canvas></canvas><svg class="over" aria-hidden="true"></svg>
    </div>
    <div class="panel"><div class="status"></div></div>`,[i,s,c,a,l,p]=U(e,o,".scene",".under","canvas",".over",".panel",".status"),u=l.appendChild(document.createElement(
"span")),d=()=>t.get("camera"),g=(w,y,b=1)=>{let[E,M,T]=d(),I=[((E+w)%360+360)%360,X(M+y,$f,kf),X(T*b,_f,zf)];Y(t,{camera:I})},m,v;function x(){let[w,y]=[t.get(
"loss"),t.get("levels")];if(v&&v.loss===w&&v.levels===y)return v.relief;let[b,E]=[V(w),V(y)],M=Rc(b,w.shape,V(t.get("box")),t.get("value_name"));return m?.load(
M.heights,b,w.shape,E,re(t.get("palette"),E.length-1)),v={loss:w,levels:y,relief:M},M}function $(){let w=i.clientWidth;if(!w)return;if(m===void 0&&(m=Tc(c)),!m)
return U(p,"The 3-D view needs WebGL 2, which this browser does not offer.");let y={width:w,height:Math.round(w*yf)},b=Math.min(window.devicePixelRatio||1,2);for(let[
O,z]of Object.entries(y)){c.style[O]=`${z}px`;for(let L of[s,a])L.setAttribute(O,String(z));let P=Math.round(z*b);c[O]!==P&&(c[O]=P)}if(Math.min(...t.get("loss").
shape,...t.get("levels").shape)<2)return;let[E,M]=[x(),Oc(d(),y)];m.draw(M.matrix);let T=(O,z)=>Sf(E,M,O,z);U(s,Of(M.toPixel,t.get("axis_names"),V(t.get("box")))),
U(a,G`
      ${yt(t.get("minima")).map(O=>T(O,z=>fr(t.get("marks").minimum,[z])))}
      ${Ef(t,E,M)}
      ${Mf(t,E,M)}
      ${yt(t.get("current")).map((O,z)=>T(O,P=>pr(Yo(t,z),P)))}`);let[I,H]=d().map(Math.round);i.ariaLabel=`${r}${n?" with the path of the descent":""}, seen fr\
om ${H}° above, turned by ${I}°. Arrow keys turn it, + and − zoom.`,U(p,j`${t.get("outdated")||Ve(t)}<div>Height: ${E.scale}</div>`)}let A=new Map([["+",ue],
["=",ue],["-",1/ue],["−",1/ue]]);i.addEventListener("keydown",w=>{let y=$e(w),b=A.get(w.key);!y&&!b||w.ctrlKey||w.metaKey||(w.preventDefault(),y?g(-Pc*y[0],Pc*
y[1]):g(0,0,b))}),i.addEventListener("pointerdown",w=>{if(w.button!==0)return;let[y,b]=[w.clientX,w.clientY];Kt(w,E=>{g((E.clientX-y)*-Lc,(E.clientY-b)*Lc),[y,b]=
[E.clientX,E.clientY]})});let _=w=>{w.ctrlKey&&(w.preventDefault(),g(0,0,w.deltaY<0?ue:1/ue))};i.addEventListener("wheel",_,{passive:!1}),c.addEventListener("we\
bglcontextlost",w=>w.preventDefault()),c.addEventListener("webglcontextrestored",()=>{m=v=void 0,$()});let S=t.get("home");U(u,[["+","Zoom in",()=>g(0,0,ue)],["\
−","Zoom out",()=>g(0,0,1/ue)],["⌂","Show the surface as at first",()=>Y(t,{camera:S})]].map(([w,y,b])=>j`
    <button type="button" title=${y} aria-label=${y} @click=${b}>${w}</button>`));let f=new ResizeObserver($);f.observe(i);let h=lt(t,{"loss levels box palette \
paths pinned current colors minima axis_names camera step diverged_at outdated":$});return()=>{f.disconnect(),h()}}var Yo=(t,e)=>t.get("colors")[e%t.get("colors").
length];function Sf(t,e,n,r){let o=t.spot(n);return o.every(Number.isFinite)?G`<g opacity=${Zo(t.hides(o,e.toViewer))}>${r(e.toPixel(o))}</g>`:q}function Cc(t,e,n){
let r=Array.from({length:n.length/2},(s,c)=>n.subarray(2*c,2*c+2)),o=r.filter(([s,c],a)=>a===0||s!==r[a-1][0]||c!==r[a-1][1]).map(t.spot),i=o.map(s=>t.hides(s,e.
toViewer));return He(o.length,s=>o[s].every(Number.isFinite)).flatMap(s=>{let c=s.filter((l,p)=>p===0||i[l]!==i[s[p-1]]),a=[...c.slice(1),s[s.length-1]];return c.
map((l,p)=>({isHidden:i[l],pixels:o.slice(l,a[p]+1).map(e.toPixel)}))})}var Zo=t=>t?.35:1;function Mf(t,e,n){let[r,o]=t.get("paths").shape,i=V(t.get("paths"));return Array.
from({length:r},(s,c)=>Cc(e,n,i.subarray(2*c*o,2*(c+1)*o)).map(({isHidden:a,pixels:l})=>G`
      <g opacity=${Zo(a)}>${dr(Yo(t,c),l)}</g>`))}function Ef(t,e,n){return(t.get("pinned")??[]).map(({row:o,mark:i,paths:s=new Float64Array})=>{let c=Cc(e,n,s),
a=Yo(t,o);return G`
      ${c.map(({isHidden:l,pixels:p})=>G`
        <g opacity=${Zo(l)}>${We(i,a,_n(p))}</g>`)}
      ${qe(i,a,c.flatMap(({pixels:l})=>l))}`})}function Of(t,[e,n],[r,o,i,s]){let a=(g,m)=>t([g,m,-.5]),l=[a(-1,-1),a(1,-1),a(1,1),a(-1,1)],p=(g,m,v,x="tick-lab\
el")=>{let[$,A]=a(g,m);return G`<text class=${x} x=${$} y=${A} dy="0.35em" text-anchor="middle">${v}</text>`},u=a(0,-1)[1]>a(0,1)[1]?-1:1,d=a(-1,0)[1]>a(1,0)[1]?
-1:1;return G`
    <path class="frame" d=${`M${l.map(([g,m])=>`${g.toFixed(1)},${m.toFixed(1)}`).join("L")}Z`} />
    ${p(-.8,1.12*u,Q(r,3))}${p(.8,1.12*u,Q(o,3))}${p(0,1.14*u,e,"name")}
    ${p(1.12*d,-.8,Q(i,3))}${p(1.12*d,.8,Q(s,3))}${p(1.14*d,0,n,"name")}`}var Ic={render:Af};var jc=new Map,Jo=new Map;function Fc(t,e){let n=()=>{let r,o=(...i)=>{let s=i.pop(),c=Array.isArray(i.at(-1))?i.pop():[];r=typeof s=="function"?s(...c.map(Nn)):
s};o.amd={},e(o);for(let i of t)i!=="module"&&Xo(i,r);return r};for(let r of t)jc.set(r,n)}var Xo=(t,e)=>Jo.set(t,e);function Nn(t){if(t==="module")return{uri:document.
baseURI};if(!Jo.has(t)){let e=jc.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return Jo.get(t)}function Bc(){let t=(p,u)=>typeof u=="sy\
mbol"||u==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class i{register_mime_type(){}}let s={"base/js/namespace":o,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:i}},c=(p,u)=>u(...p.map(d=>s[d]??e)),a=globalThis,l=Object.assign(document.createElement("div"),{hidden:!0});return l.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(l),Object.assign(a,{Jupyter:o,requirejs:Object.assign(c,{config(){}})}),Nn("@jupyter-widgets/base").
load_ipython_extension(),l.remove(),delete a.Jupyter,delete a.requirejs,Object.getPrototypeOf(o.WidgetManager)}var Tf="v1.kernel.websocket.jupyter.org";var Dc=[250,500,1e3,2e3],Nf=5e3,Rf=1e4,Lf=8e3,Pf=4e3;function Hc(t,e){let n,[r,o,i,s,c]=[0,0,0,0,0],[a,l]=[!1,!1];function p(){u();let v=new URL(t);v.pathname+=
"/channels",v.search+=`${v.search?"&":"?"}${e.query()}`,v.protocol=v.protocol.replace("http","ws");let x=n=new WebSocket(v,Tf);i=setTimeout(d,Lf,x),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(i),s=c=Date.now(),e.opened()},n.onmessage=({data:$})=>{if(c=Date.now(),typeof $!="string")return e.received($);a=!0,x.send(
$)},n.onclose=({code:$})=>$===4e3?g(e.gone):d(x)}function u(){clearTimeout(i),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function d(v){
u(),e.lost(),s&&Date.now()-s>Nf&&(r=o=0),s=0;let x=await fetch(t,{signal:AbortSignal.timeout(Pf)}).then($=>$.status,()=>0);if(!(l||v!==n)){if(x===404)return g(e.
gone);x?i=setTimeout(p,o++?Uc(o):0):i=setTimeout(d,Uc(r++),v)}}function g(v){l=!0,clearInterval(m),u(),v?.()}let m=setInterval(()=>{a&&n.readyState===WebSocket.
OPEN&&Date.now()-c>Rf&&d(n)},1e3);return p(),{open:()=>l||p(),end:()=>g(),send:v=>n.readyState===WebSocket.OPEN&&n.send(v)}}var Uc=t=>Dc[Math.min(t,Dc.length-1)];function Wc(t,e,n){let r=new TextEncoder,o=e.map(a=>r.encode(JSON.stringify(a))),i=[r.encode(t),...o,...n],s=new BigUint64Array(i.length+2);s[0]=BigInt(i.length+
1);let c=s.byteLength;return i.forEach((a,l)=>{s[l+1]=BigInt(c),c+=a.byteLength}),s[i.length+1]=BigInt(c),new Blob([s,...i])}function qc(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(u,d)=>Number(e.getBigUint64(8*(d+1),!0))),o=u=>t.slice(r[u],r[u+1]),i=new TextDecoder,[s,c,a,l]=[1,2,3,4].
map(u=>JSON.parse(i.decode(o(u)))),p=Array.from({length:n-6},(u,d)=>new DataView(o(d+5)));return{header:s,parent_header:c,metadata:a,content:l,buffers:p}}var Cf=["restarting","autorestarting","dead"],If=8e3;function Vc(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function Gc(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),i={status:"idle",connectionStatus:"\
connecting",statusChanged:Vc(),connectionStatusChanged:Vc(),comm:w,onOpen:null,onOutput:null},s=new Map,c=new Map,a=new Map,l=new Set,p=0,[u,d]=[[],""],g=!1,m="",
v=Promise.resolve(),x=Hc(r,{query:()=>`session_id=${o}&heard=${m}`,opened(){k("connectionStatus","connected");for(let y of a.values())x.send(y.message),y.sentAt=
Date.now();u=[...a.keys(),...c.keys()],u.length&&(d=f("kernel_info_request",{}))},lost:()=>k("connectionStatus","connecting"),received(y){let b=qc(y);m=b.header.
msg_id,i.connectionStatus==="silent"&&k("connectionStatus","connected"),v=v.then(()=>h(b)).catch(E=>console.error(E))},gone:_}),$=setInterval(()=>{let[y]=a.values();
i.connectionStatus==="connected"&&y&&!l.size&&Date.now()-y.sentAt>If&&k("connectionStatus","silent")},1e3);function A(){for(let y of u){a.delete(y),l.delete(y);
let b=c.get(y);c.delete(y),b?.iopub?.status?.({content:{execution_state:"idle"}})}}function _(){S(),a.clear(),c.clear(),k("status","dead")}function S(){g=!0,clearInterval(
$),x.end()}function k(y,b){i[y]!==b&&(i[y]=b,i[`${y}Changed`].emit())}function f(y,b,E,M={},T=[]){let I=`${o}-${++p}`;if(g)return I;let H={msg_id:I,msg_type:y,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},O=Wc("shell",[H,{},M,b],T);return E&&c.set(I,E),a.set(I,{message:O,sentAt:Date.now()}),x.send(O),I}async function h(y){
let{header:b,parent_header:E,content:M}=y,T=E.msg_id;switch(a.delete(T),b.msg_type){case"status":if(Cf.includes(M.execution_state))return _();if(c.get(T)?.iopub?.
status?.(y),M.execution_state==="busy"&&l.add(T),M.execution_state!=="idle")return;l.delete(T),c.delete(T),T===d&&A();return;case"comm_open":return i.onOpen?.(w(
M.comm_id,M.target_name),y);case"comm_msg":return s.get(M.comm_id)?.heard(y);case"comm_close":return s.get(M.comm_id)?.ended(y),void s.delete(M.comm_id);default:
return i.onOutput?.(y)}}function w(y,b="jupyter.widget"){let E={comm_id:y,target_name:b,heard:()=>{},ended:()=>{},on_msg:M=>E.heard=M,on_close:M=>E.ended=M,open:(M,...T)=>f(
"comm_open",{comm_id:y,target_name:b,data:M},...T),send:(M,...T)=>f("comm_msg",{comm_id:y,data:M},...T),close:(M={},...T)=>(s.delete(y),f("comm_close",{comm_id:y,
data:M},...T))};return s.set(y,E),E}return addEventListener("pagehide",({persisted:y})=>{y||g||(S(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:y})=>y&&x.open()),addEventListener("online",()=>x.open()),i}var Rn=class extends ie{constructor(e){if(super(e),this.it=q,e.type!==Lt.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===q||e==null)return this._t=void 0,this.it=e;if(e===zt)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};Rn.directiveName=
"unsafeHTML",Rn.resultType=1;var Kc=Ye(Rn);var jf="application/vnd.jupyter.widget-view+json",Ff=["image/png","image/jpeg","image/gif","image/webp"],Bf=/\x1b\[[0-9;]*m/g;function Yc({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let i={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...i}}take({header:i,content:s}){if(i.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let c=this.clearing?[]:this.get("outputs");this.clearing=!1;let a=c.at(-1);if(i.msg_type==="stream"&&a?.output_type==="stream"&&a.name===s.name)return this.
show([...c.slice(0,-1),{...a,text:a.text+s.text}]);this.show([...c,{output_type:i.msg_type,...s}])}show(i){this.set("outputs",i),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let i of this.shown)i.then(s=>s?.remove());this.shown=[],U(this.el,Array.
from(this.model.get("outputs"),i=>this.part(i)))}part(i){let s=i.data?.[jf];if(!s)return Df(i);let c=document.createElement("div");return this.shown.push(this.displayed.
then(()=>Qo(this.model.widget_manager,s.model_id,c))),c}}return{OutputModel:n,OutputView:r}}function Df({output_type:t,name:e,text:n,ename:r,evalue:o,data:i={}}){
let s=i["text/html"]??i["image/svg+xml"];if(s)return j`<div class="html">${Kc(s)}</div>`;let c=Ff.find(l=>l in i);if(c)return j`<img src="data:${c};base64,${i[c]}" alt=${i["\
text/plain"]??""} />`;if(t==="error")return j`<div class="failed" role="alert">${o||r}</div>`;if(e==="stderr")return j`<div></div>`;let a=n??i["text/markdown"]??
i["text/latex"]??i["text/plain"]??"";return j`<pre>${a.replace(Bf,"")}</pre>`}async function Qo(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function Zc({live:t,kernel:e,notebook:n}){let r=e?Gc(e.base,e.id,e.key):void 0,o=Bc();Xo("@jupyter-widgets/output",Yc(Nn("@jupyter-widgets/base")));let i=new class extends o{kernel=r;exported=r?
void 0:{live:t};ownsAddress=!0;notebook=n;async loadClass(s,c){let a=Nn(c)[s];if(!a)throw new Error(`The front end "${c}" has no ${s}.`);return a}async new_model(s,c){
return r&&(s.comm??=r.comm(s.model_id)),super.new_model(s,c)}async _create_comm(s,c,a,l,p){if(!r)throw new Error("This page has no kernel.");let u=r.comm(c,s);return(a||
l)&&u.open(a,{},l,p),u}async _get_comm_info(){return{}}};return r&&(r.onOpen=(s,c)=>i.handle_comm_open(s,c),r.onOutput=async s=>{(await Ln(i)).find(a=>a.take&&a.
get("msg_id")===s.parent_header.msg_id)?.take(s)},r.statusChanged.connect(()=>i.disconnect())),i}async function Ln(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var Uf=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),Jc="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",Xc="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",Hf="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",Pn=()=>document.getElementById("gdviz-note");function cn(t){Pn().textContent=t,Pn().hidden=!t}function Wf(t){je(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?cn({gone:Hf,silent:Xc,away:Jc}[e]):[Jc,Xc].includes(Pn().textContent??"")&&cn(""))})}function qf(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),r=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&cn(r.join(" "))}var Vf={link:be,presets:Hr},Qc=new WeakSet;async function Gf(t){for(let e of await Ln(t)){if(Qc.has(e))continue;Qc.add(e);let n=Vf[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var tl=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function Kf({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function Yf(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var el=t=>[...document.querySelectorAll(t)].map(e=>e),Zf=12e4;function Jf(){let{
timeout:t}=AbortSignal;return AbortSignal.timeout=e=>t.call(AbortSignal,Math.max(e,Zf)),()=>AbortSignal.timeout=t}async function Xf(){Yf();let t=tl("gdviz-page"),
e=Uf.get(new URLSearchParams(location.search).get("note")??"");e&&cn(e),t.failed&&cn(t.failed);for(let a of el("template[data-cell]")){let{content:l}=a;document.
getElementById(a.dataset.cell??"")?.replaceChildren(l),a.remove()}let n=el("[data-widget]");if(!n.length)return;let r=Zc(t);e&&r.exported&&U(Pn(),no(r)),r.kernel&&
Wf(r.kernel);let o=Kf(tl("gdviz-widgets"));await r.set_state(o),r.runAll=()=>Gf(r),await r.runAll();let i=(await Ln(r)).filter(a=>a.get("_front_end")==="pageSta\
te"),s=i.length===1?La:a=>Do(a,location.search),c=i.map(a=>s(a).catch(l=>console.error(l)));await Promise.all(n.map(a=>Qo(r,a.dataset.widget??"",a))),await Promise.
all(c),r.kernel||qf(await Ln(r))}var Qf="This page could not start in this browser. Reload it, or try another up-to-date browser.";function nl(){document.addEventListener(
"DOMContentLoaded",()=>{let t=Jf();Xf().finally(t).then(()=>document.documentElement.dataset.ready="",e=>{console.error(e),Pn().hidden&&cn(Qf)})})}var tg={badge:Zi,curves:Ht(us),dataEditor:Ht(Bs),drawing:Ht(Ws),field:Ht(qs),formulaField:na,heatMap:Ht(ra),link:oa,networkDiagram:Ht(ga),pageState:ic,pins:pc,player:fc,
presets:fi,resultsTable:hc,runner:mc,sentence:vc,slice:bc,slider:xc,surface:Ht(Mc),surface3d:Ht(Ic),value:{}};function eg(t){let e=globalThis,n=e[Symbol.for(t)]??=
{};return n.widgets||mi(),n.widgets??=tg,n.resolve?.(n.widgets),n.widgets}return ul(ng);})();
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
