"use strict";var gdviz=(()=>{var tl=Object.create;var Rn=Object.defineProperty;var el=Object.getOwnPropertyDescriptor;var nl=Object.getOwnPropertyNames;var rl=Object.getPrototypeOf,ol=Object.prototype.hasOwnProperty;var il=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},sl=(t,e)=>{for(var n in e)Rn(t,n,{get:e[n],enumerable:!0})},ti=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of nl(e))!ol.call(t,o)&&o!==n&&Rn(t,o,{get:()=>e[o],enumerable:!(r=el(e,o))||r.enumerable});return t};var ei=(t,e,n)=>(n=t!=null?tl(rl(t)):{},ti(e||!t||!t.__esModule?Rn(n,"default",{value:t,enumerable:!0}):n,t)),al=t=>ti(Rn({},"__esModule",{value:!0}),t);var mo=il((go,ho)=>{((t,e)=>{typeof ho=="object"&&typeof go<"u"?ho.exports=e():t.Papa=e()})(go,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,r=e.IS_PAPA_WORKER||!1,o={},i=0,s={};function c(f){return f.charCodeAt(0)===65279?f.slice(1):f}function a(f){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(g){var v=k(g);v.chunkSize=parseInt(v.chunkSize),g.step||g.chunk||(v.chunkSize=
null),this._handle=new h(v),(this._handle.streamer=this)._config=v}.call(this,f),this.parseChunk=function(g,v){var y=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<y){let E=this._config.newline;E||(b=this._config.quoteChar||'"',E=this._handle.guessLineEndings(g,b)),g=[...g.split(E).slice(y)].join(E)}this.isFirstChunk&&
_(this._config.beforeFirstChunk)&&(b=this._config.beforeFirstChunk(g))!==void 0&&(g=b),this.isFirstChunk=!1,this._halted=!1;var y=this._partialLine+g,b=(this._partialLine=
"",this._handle.parse(y,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(g=b.meta.cursor,y=(this._finished||(this._partialLine=
y.substring(g-this._baseIndex),this._baseIndex=g),b&&b.data&&(this._rowCount+=b.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),r)e.postMessage({results:b,workerId:s.WORKER_ID,finished:y});else if(_(this._config.chunk)&&!v){if(this._config.chunk(b,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=b=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(b.data),this._completeResults.errors=this._completeResults.errors.concat(b.errors),this._completeResults.meta=b.meta),this._completed||
!y||!_(this._config.complete)||b&&b.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),y||b&&b.meta.paused||this._nextChunk(),
b}this._halted=!0},this._sendError=function(g){_(this._config.error)?this._config.error(g):r&&this._config.error&&e.postMessage({workerId:s.WORKER_ID,error:g,finished:!1})}}
function l(f){var g;(f=f||{}).chunkSize||(f.chunkSize=s.RemoteChunkSize),a.call(this,f),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(v){this._input=v,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(g=new XMLHttpRequest,
this._config.withCredentials&&(g.withCredentials=this._config.withCredentials),n||(g.onload=S(this._chunkLoaded,this),g.onerror=S(this._chunkError,this)),g.ontimeout=
S(this._chunkTimeout,this),g.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(g.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var v,y=this._config.downloadRequestHeaders;for(v in y)g.setRequestHeader(v,y[v])}var b;this._config.chunkSize&&(b=this._start+
this._config.chunkSize-1,g.setRequestHeader("Range","bytes="+this._start+"-"+b));try{g.send(this._config.downloadRequestBody)}catch(E){this._chunkError(E.message)}
n&&g.status===0&&this._chunkError()}},this._chunkLoaded=function(){g.readyState===4&&(g.status<200||400<=g.status?this._chunkError():(this._start+=this._config.
chunkSize||g.responseText.length,this._finished=!this._config.chunkSize||this._start>=(v=>(v=v.getResponseHeader("Content-Range"))!==null?parseInt(v.substring(v.
lastIndexOf("/")+1)):-1)(g),this.parseChunk(g.responseText)))},this._chunkError=function(v){v=g.statusText||v,this._sendError(new Error(v))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function p(f){(f=f||{}).chunkSize||(f.chunkSize=s.LocalChunkSize),a.call(
this,f);var g,v,y=typeof FileReader<"u";this.stream=function(b){this._input=b,v=b.slice||b.webkitSlice||b.mozSlice,y?((g=new FileReader).onload=S(this._chunkLoaded,
this),g.onerror=S(this._chunkError,this)):g=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var b=this._input,E=(this._config.chunkSize&&(E=Math.min(this._start+this._config.chunkSize,
this._input.size),b=v.call(b,this._start,E)),g.readAsText(b,this._config.encoding));y||this._chunkLoaded({target:{result:E}})},this._chunkLoaded=function(b){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(b.target.result)},this._chunkError=function(){
this._sendError(g.error)}}function u(f){var g;a.call(this,f=f||{}),this.stream=function(v){return g=v,this._nextChunk()},this._nextChunk=function(){var v,y;if(!this.
_finished)return v=this._config.chunkSize,g=v?(y=g.substring(0,v),g.substring(v)):(y=g,""),this._finished=!g,this.parseChunk(y)}}function d(f){a.call(this,f=f||
{});var g=[],v=!0,y=!1;this.pause=function(){a.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){a.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(b){this._input=b,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){y&&g.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),g.length?this.parseChunk(
g.shift()):v=!0},this._streamData=S(function(b){try{g.push(typeof b=="string"?b:b.toString(this._config.encoding)),v&&(v=!1,this._checkIsFinished(),this.parseChunk(
g.shift()))}catch(E){this._streamError(E)}},this),this._streamError=S(function(b){this._streamCleanUp(),this._sendError(b)},this),this._streamEnd=S(function(){this.
_streamCleanUp(),y=!0,this._streamData("")},this),this._streamCleanUp=S(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function h(f){var g,v,y,b,E=Math.pow(2,53),M=-E,T=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
I=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
U=this,O=0,z=0,P=!1,L=!1,R=[],N={data:[],errors:[],meta:{}};function W(B){return f.skipEmptyLines==="greedy"?B.join("").trim()==="":B.length===1&&B[0].length===
0}function K(){if(N&&y&&(C("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),y=!1),f.skipEmptyLines&&
(N.data=N.data.filter(function(rt){return!W(rt)})),F()){let rt=function(at){R.push(at)};var Y=rt;if(N)if(Array.isArray(N.data[0])){for(var B=0;F()&&B<N.data.length;B++)
N.data[B].forEach(rt);N.data.splice(0,1)}else N.data.forEach(rt)}function D(rt,at){for(var st=f.header?{}:[],et=0;et<rt.length;et++){var Z=et,lt=rt[et],lt=((nt,ut)=>(ht=>(f.
dynamicTypingFunction&&f.dynamicTyping[ht]===void 0&&(f.dynamicTyping[ht]=f.dynamicTypingFunction(ht)),(f.dynamicTyping[ht]||f.dynamicTyping)===!0))(nt)?ut==="t\
rue"||ut==="TRUE"||ut!=="false"&&ut!=="FALSE"&&((ht=>{if(T.test(ht)&&(ht=parseFloat(ht),M<ht&&ht<E))return 1})(ut)?parseFloat(ut):I.test(ut)?new Date(ut):ut===""?
null:ut):ut)(Z=f.header?et>=R.length?"__parsed_extra":R[et]:Z,lt=f.transform?f.transform(lt,Z):lt);Z==="__parsed_extra"?(st[Z]=st[Z]||[],st[Z].push(lt)):st[Z]=lt}
return f.header&&(et>R.length?C("FieldMismatch","TooManyFields","Too many fields: expected "+R.length+" fields but parsed "+et,z+at):et<R.length&&C("FieldMismat\
ch","TooFewFields","Too few fields: expected "+R.length+" fields but parsed "+et,z+at)),st}var Q;N&&(f.header||f.dynamicTyping||f.transform)&&(Q=1,!N.data.length||
Array.isArray(N.data[0])?(N.data=N.data.map(D),Q=N.data.length):N.data=D(N.data,0),f.header&&N.meta&&(N.meta.fields=R),z+=Q)}function F(){return f.header&&R.length===
0}function C(B,D,Q,Y){B={type:B,code:D,message:Q},Y!==void 0&&(B.row=Y),N.errors.push(B)}_(f.step)&&(b=f.step,f.step=function(B){N=B,F()?K():(K(),N.data.length!==
0&&(O+=B.data.length,f.preview&&O>f.preview?v.abort():(N.data=N.data[0],b(N,U))))}),this.parse=function(B,D,Q){var Y=f.quoteChar||'"',Y=(f.newline||(f.newline=this.
guessLineEndings(B,Y)),y=!1,f.delimiter?_(f.delimiter)&&(f.delimiter=f.delimiter(B),N.meta.delimiter=f.delimiter):((Y=((rt,at,st,et,Z)=>{var lt,nt,ut,ht;Z=Z||["\
,","	","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var Me=0;Me<Z.length;Me++){for(var Ct,an=Z[Me],xt=0,It=0,mt=0,Mt=(ut=void 0,new w({comments:et,delimiter:an,newline:at,
preview:10}).parse(rt)),Ut=0;Ut<Mt.data.length;Ut++)st&&W(Mt.data[Ut])?mt++:(Ct=Mt.data[Ut].length,It+=Ct,ut===void 0?ut=Ct:0<Ct&&(xt+=Math.abs(Ct-ut),ut=Ct));0<
Mt.data.length&&(It/=Mt.data.length-mt),1.99<It&&(nt===void 0||xt<nt||xt===nt&&ht<It)&&(nt=xt,lt=an,ht=It)}return{successful:!!(f.delimiter=lt),bestDelimiter:lt}})(
B,f.newline,f.skipEmptyLines,f.comments,f.delimitersToGuess)).successful?f.delimiter=Y.bestDelimiter:(y=!0,f.delimiter=s.DefaultDelimiter),N.meta.delimiter=f.delimiter),
k(f));return Y.header=F(),f.preview&&f.header&&Y.preview++,g=B,v=new w(Y),N=v.parse(g,D,Q),K(),P?{meta:{paused:!0}}:N||{meta:{paused:!1}}},this.paused=function(){
return P},this.pause=function(){P=!0,v.abort(),g=_(f.chunk)?"":g.substring(v.getCharIndex())},this.resume=function(){U.streamer._halted?(P=!1,U.streamer.parseChunk(
g,!0)):setTimeout(U.resume,3)},this.aborted=function(){return L},this.abort=function(){L=!0,v.abort(),N.meta.aborted=!0,_(f.complete)&&f.complete(N),g=""},this.
guessLineEndings=function(rt,Y){rt=rt.substring(0,1048576);var Y=new RegExp(m(Y)+"([^]*?)"+m(Y),"gm"),Q=(rt=rt.replace(Y,"")).split("\r"),Y=rt.split(`
`),rt=1<Y.length&&Y[0].length<Q[0].length;if(Q.length===1||rt)return`
`;for(var at=0,st=0;st<Q.length;st++)Q[st][0]===`
`&&at++;return at>=Q.length/2?`\r
`:"\r"}}function m(f){return f.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function w(f){var g=(f=f||{}).delimiter,v=f.newline,y=f.comments,b=f.step,E=f.preview,M=f.fastMode,
T=null,I=!1,U=f.quoteChar==null?'"':f.quoteChar,O=U;if(f.escapeChar!==void 0&&(O=f.escapeChar),(typeof g!="string"||-1<s.BAD_DELIMITERS.indexOf(g))&&(g=","),y===
g)throw new Error("Comment character same as delimiter");y===!0?y="#":(typeof y!="string"||-1<s.BAD_DELIMITERS.indexOf(y))&&(y=!1),v!==`
`&&v!=="\r"&&v!==`\r
`&&(v=`
`);var z=0,P=!1;this.parse=function(L,R,N){if(typeof L!="string")throw new Error("Input must be a string");var W=L.length,K=g.length,F=v.length,C=y.length,B=_(b),
D=[],Q=[],Y=[],rt=z=0;if(!L)return xt();if(M||M!==!1&&L.indexOf(U)===-1){for(var at=L.split(v),st=0;st<at.length;st++){if(Y=at[st],z+=Y.length,st!==at.length-1)
z+=v.length;else if(N)return xt();if(!y||Y.substring(0,C)!==y){if(B){if(D=[],ht(Y.split(g)),It(),P)return xt()}else ht(Y.split(g));if(E&&E<=st)return D=D.slice(
0,E),xt(!0)}}return xt()}for(var et=L.indexOf(g,z),Z=L.indexOf(v,z),lt=new RegExp(m(O)+m(U),"g"),nt=L.indexOf(U,z);;)if(L[z]===U)for(nt=z,z++;;){if((nt=L.indexOf(
U,nt+1))===-1)return N||Q.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:D.length,index:z}),Ct();if(nt===W-1)return Ct(L.substring(
z,nt).replace(lt,U));if(U===O&&L[nt+1]===O)nt++;else if(U===O||nt===0||L[nt-1]!==O){et!==-1&&et<nt+1&&(et=L.indexOf(g,nt+1));var ut=Me((Z=Z!==-1&&Z<nt+1?L.indexOf(
v,nt+1):Z)===-1?et:Math.min(et,Z));if(L.substr(nt+1+ut,K)===g){Y.push(L.substring(z,nt).replace(lt,U)),L[z=nt+1+ut+K]!==U&&(nt=L.indexOf(U,z)),et!==-1&&et<z&&(et=
L.indexOf(g,z)),Z!==-1&&Z<z&&(Z=L.indexOf(v,z));break}if(ut=Me(Z),L.substring(nt+1+ut,nt+1+ut+F)===v){if(Y.push(L.substring(z,nt).replace(lt,U)),an(nt+1+ut+F),et!==
-1&&et<z&&(et=L.indexOf(g,z)),nt=L.indexOf(U,z),B&&(It(),P))return xt();if(E&&D.length>=E)return xt(!0);break}Q.push({type:"Quotes",code:"InvalidQuotes",message:"\
Trailing quote on quoted field is malformed",row:D.length,index:z}),nt++}}else if(y&&Y.length===0&&L.substring(z,z+C)===y){if(Z===-1)return xt();z=Z+F,Z=L.indexOf(
v,z),et!==-1&&et<z&&(et=L.indexOf(g,z))}else if(et!==-1&&(et<Z||Z===-1))Y.push(L.substring(z,et)),z=et+K,et=L.indexOf(g,z);else{if(Z===-1)break;if(Y.push(L.substring(
z,Z)),an(Z+F),B&&(It(),P))return xt();if(E&&D.length>=E)return xt(!0)}return Ct();function ht(mt){D.push(mt),rt=z}function Me(mt){var Mt=0;return Mt=mt!==-1&&(mt=
L.substring(nt+1,mt))&&mt.trim()===""?mt.length:Mt}function Ct(mt){return N||(mt===void 0&&(mt=L.substring(z)),Y.push(mt),z=W,ht(Y),B&&It()),xt()}function an(mt){
z=mt,ht(Y),Y=[],Z=L.indexOf(v,z)}function xt(mt){if(f.header&&!R&&D.length&&!I){var Mt=D[0],Ut=Object.create(null),Lr=new Set(Mt);let Xo=!1;for(let Se=0;Se<Mt.length;Se++){
let jt=c(Mt[Se]);if(Ut[jt=_(f.transformHeader)?f.transformHeader(jt,Se):jt]){let cn,Qo=Ut[jt];for(;cn=jt+"_"+Qo,Qo++,Lr.has(cn););Lr.add(cn),Mt[Se]=cn,Ut[jt]++,
Xo=!0,(T=T===null?{}:T)[cn]=jt}else Ut[jt]=1,Mt[Se]=jt;Lr.add(jt)}Xo&&console.warn("Duplicate headers found and renamed."),I=!0}return{data:D,errors:Q,meta:{delimiter:g,
linebreak:v,aborted:P,truncated:!!mt,cursor:rt+(R||0),renamedHeaders:T}}}function It(){b(xt()),D=[],Q=[]}},this.abort=function(){P=!0},this.getCharIndex=function(){
return z}}function x(f){var g=f.data,v=o[g.workerId],y=!1;if(g.error)v.userError(g.error,g.file);else if(g.results&&g.results.data){var b={abort:function(){y=!0,
$(g.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:A,resume:A};if(_(v.userStep)){for(var E=0;E<g.results.data.length&&(v.userStep({data:g.results.data[E],
errors:g.results.errors,meta:g.results.meta},b),!y);E++);delete g.results}else _(v.userChunk)&&(v.userChunk(g.results,b,g.file),delete g.results)}g.finished&&!y&&
$(g.workerId,g.results)}function $(f,g){var v=o[f];_(v.userComplete)&&v.userComplete(g),v.terminate(),delete o[f]}function A(){throw new Error("Not implemented.")}
function k(f){if(typeof f!="object"||f===null)return f;var g,v=Array.isArray(f)?[]:{};for(g in f)v[g]=k(f[g]);return v}function S(f,g){return function(){f.apply(
g,arguments)}}function _(f){return typeof f=="function"}return s.parse=function(f,g){var v=(g=g||{}).dynamicTyping||!1;if(_(v)&&(g.dynamicTypingFunction=v,v={}),
g.dynamicTyping=v,g.transform=!!_(g.transform)&&g.transform,g.downloadTimeout!==void 0){var v=parseInt(g.downloadTimeout);if(isNaN(v))throw new Error("Config do\
wnloadTimeout value ("+g.downloadTimeout+") not parsable by parseInt(val).");g.downloadTimeout=v}if(!g.worker||!s.WORKERS_SUPPORTED)return v=null,s.NODE_STREAM_INPUT,
typeof f=="string"?(f=c(f),v=new(g.download?l:u)(g)):f.readable===!0&&_(f.read)&&_(f.on)?v=new d(g):(e.File&&f instanceof File||f instanceof Object)&&(v=new p(g)),
v.stream(f);(v=(()=>{var y;return!!s.WORKERS_SUPPORTED&&(y=(()=>{var b=e.URL||e.webkitURL||null,E=t.toString();return s.BLOB_URL||(s.BLOB_URL=b.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",E,")();"],{type:"text/javascript"})))})(),(y=new e.Worker(y)).onmessage=x,
y.id=i++,o[y.id]=y)})()).userStep=g.step,v.userChunk=g.chunk,v.userComplete=g.complete,v.userError=g.error,g.step=_(g.step),g.chunk=_(g.chunk),g.complete=_(g.complete),
g.error=_(g.error),delete g.worker,v.postMessage({input:f,config:g,workerId:v.id})},s.unparse=function(f,g){var v=!1,y=!0,b=",",E=`\r
`,M='"',T=M+M,I=!1,U=null,O=!1,z=((()=>{if(typeof g=="object"){if(typeof g.delimiter!="string"||s.BAD_DELIMITERS.filter(function(R){return g.delimiter.indexOf(R)!==
-1}).length||(b=g.delimiter),typeof g.quotes!="boolean"&&typeof g.quotes!="function"&&!Array.isArray(g.quotes)||(v=g.quotes),typeof g.skipEmptyLines!="boolean"&&
typeof g.skipEmptyLines!="string"||(I=g.skipEmptyLines),typeof g.newline=="string"&&(E=g.newline),typeof g.quoteChar=="string"&&(M=g.quoteChar,T=M+M),typeof g.header==
"boolean"&&(y=g.header),Array.isArray(g.columns)){if(g.columns.length===0)throw new Error("Option columns is empty");U=g.columns}g.escapeChar!==void 0&&(T=g.escapeChar+
M),g.escapeFormulae instanceof RegExp?O=g.escapeFormulae:typeof g.escapeFormulae=="boolean"&&g.escapeFormulae&&(O=/^[=+\-@\t\r].*$/)}})(),new RegExp(m(M),"g"));
if(typeof f=="string"&&(f=JSON.parse(f)),Array.isArray(f)){if(!f.length)return P(U,f,I);if(Array.isArray(f[0]))return P(null,f,I);if(typeof f[0]=="object")return P(
U||Object.keys(f[0]),f,I)}else if(typeof f=="object")return typeof f.data=="string"&&(f.data=JSON.parse(f.data)),Array.isArray(f.data)&&(f.fields||(f.fields=f.meta&&
f.meta.fields||U),f.fields||(f.fields=Array.isArray(f.data[0])?f.fields:typeof f.data[0]=="object"?Object.keys(f.data[0]):[]),Array.isArray(f.data[0])||typeof f.
data[0]=="object"||(f.data=[f.data])),P(f.fields||[],f.data||[],I);throw new Error("Unable to serialize unrecognized input");function P(R,N,W){var K="",F=(typeof R==
"string"&&(R=JSON.parse(R)),typeof N=="string"&&(N=JSON.parse(N)),Array.isArray(R)&&0<R.length),C=!Array.isArray(N[0]);if(F&&y){for(var B=0;B<R.length;B++)0<B&&
(K+=b),K+=L(R[B],B);0<N.length&&(K+=E)}for(var D=0;D<N.length;D++){var Q=(F?R:N[D]).length,Y=!1,rt=F?Object.keys(N[D]).length===0:N[D].length===0;if(W&&!F&&(Y=W===
"greedy"?N[D].join("").trim()==="":N[D].length===1&&(N[D][0]==null||N[D][0].length===0)),W==="greedy"&&F){for(var at=[],st=0;st<Q;st++){var et=C?R[st]:st;at.push(
N[D][et])}Y=at.join("").trim()===""}if(!Y){for(var Z=0;Z<Q;Z++){0<Z&&!rt&&(K+=b);var lt=F&&C?R[Z]:Z;K+=L(N[D][lt],Z)}D<N.length-1&&(!W||0<Q&&!rt)&&(K+=E)}}return K}
function L(R,N){var W,K,F;return R==null?"":R.constructor===Date?isNaN(R.getTime())?"":R.toISOString():(F=!1,W=R.toString(),O&&typeof R!="number"&&typeof R!="bi\
gint"&&typeof R!="boolean"&&O.test(W)&&(R=W="'"+W,F=!0),K=W.replace(z,T),(F=F||v===!0||typeof v=="function"&&v(R,N)||Array.isArray(v)&&v[N]||((C,B)=>{for(var D=0;D<
B.length;D++)if(-1<C.indexOf(B[D]))return!0;return!1})(K,s.BAD_DELIMITERS)||-1<K.indexOf(b)||-1<W.indexOf(M)||K.charAt(0)===" "||K.charAt(K.length-1)===" ")?M+K+
M:K)}},s.RECORD_SEP="",s.UNIT_SEP="",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`
`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!e.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=
w,s.ParserHandle=h,s.NetworkStreamer=l,s.FileStreamer=p,s.StringStreamer=u,s.ReadableStreamStreamer=d,r&&(e.onmessage=function(f){f=f.data,s.WORKER_ID===void 0&&
f&&(s.WORKER_ID=f.workerId),typeof f.input=="string"?e.postMessage({workerId:s.WORKER_ID,results:s.parse(f.input,f.config),finished:!0}):(e.File&&f.input instanceof
File||f.input instanceof Object)&&(f=s.parse(f.input,f.config))&&e.postMessage({workerId:s.WORKER_ID,results:f,finished:!0})}),(l.prototype=Object.create(a.prototype)).
constructor=l,(p.prototype=Object.create(a.prototype)).constructor=p,(u.prototype=Object.create(u.prototype)).constructor=u,(d.prototype=Object.create(a.prototype)).
constructor=d,s})});var Vf={};sl(Vf,{arrive:()=>qf,frontEnd:()=>Cc,openPage:()=>Qc});function J(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function St(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function it(t,e,n){let r=e.split(" ").
map(o=>`change:${o}`);for(let o of r)t.on(o,n);return()=>r.forEach(o=>t.off(o,n))}function dt(t,e){let n=new Set(Object.keys(e)),r=()=>{let i=new Set(n);n.clear();
for(let s in e)i.has(s)&&e[s]()};r();let o=Object.keys(e).map(i=>it(t,i,()=>{n.size||queueMicrotask(r),n.add(i)}));return()=>{o.forEach(i=>i()),n.clear()}}var ct=(t,e)=>t.
get_model(e.slice(10)),ft=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function G({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=ft(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function yt(t){let[e,n]=t.shape,r=G(t);return Array.from({length:e},
(o,i)=>r.subarray(i*n,(i+1)*n))}var Ht=t=>({...t,render({model:e,el:n}){function r(){let i=e.get("outdated");n.toggleAttribute("data-outdated",!!i),i&&(n.dataset.outdated=i),n.ariaBusy=i?"true":
null}let o=[t.render({model:e,el:n}),it(e,"outdated",r)];return r(),()=>o.forEach(i=>i())}});var Ln={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function ni(t,e){
let n=Ln[t],r=Number;t==="bool"&&(r=i=>+!!i),t.endsWith("int64")&&(r=i=>BigInt(Math.trunc(i)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,r))).buffer)}var Pr=new WeakMap;function ii(t,e,n){return Pr.set(t,(Pr.get(t)??new Map).set(e,n)),n}function Cr(t,e){return Ir(t)?
Pr.get(t)?.get(e)??ii(t,e,ni(e,G(t))):ni(e,un(t)?.numbers??[])}function Ee(t,e){let n=new Ln[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var Oe=t=>t.
reduce((e,n)=>e*n,1),ln=({shape:t,dtype:e})=>Oe(t)*Ln[e].BYTES_PER_ELEMENT,Ir=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);
function un(t){if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[
e.length],numbers:e}}if(Array.isArray(t)){let e=t.map(un),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??
[]],numbers:e.flatMap(r=>Array.from(r?.numbers??[]))}}return Ir(t)?{shape:t.shape,numbers:G(t)}:null}function Te(t,{shape:e,dtype:n},r,o){let i=n==="bool"?Boolean:
Number;if(e.length===0)return i(t[0]);if(Ir(r)){let l={shape:e,data:new DataView(Float64Array.from(t).buffer),..."turn"in r?{}:{turn:1}};return o&&ii(l,n,o),l}let s=ArrayBuffer.
isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),c=/^float|64/.test(n)?Float64Array:Ln[n],a=(l,[p,...u])=>{let d=Oe(u);if(u.length)return Array.from({length:p},
(m,w)=>a(l+w*d,u));let h=Array.prototype.slice.call(t,l,l+p);return s?c.from(h):h.map(m=>i(m))};return a(0,e)}function si(t,e,{shape:n,dtype:r}){let o=un(t);return!o||
String(o.shape)!==String(n)?!1:ri(r==="float32"?Ee(r,Cr(t,r)):Array.from(o.numbers,Number),Ee(r,e))}function ri(t,e){for(let n=0;n<t.length;n++)if(!Object.is(t[n],
e[n]))return!1;return!0}function Wt(t){let e=new Uint8Array(t.reduce((r,o)=>r+o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}function Pn(t,e){let n=0;
return e.map(r=>t.slice(n,n+=r))}function ce(t,e){if(t.length!==e?.length)return!1;let[n,r]=[oi(t),oi(e)];for(let o=0;o<n.length;o++)if(n[o]!==r[o])return!1;return!0}
function oi(t){let{buffer:e,byteOffset:n,byteLength:r}=t.byteOffset%4?t.slice():t;return new Uint32Array(e,n,r/4)}var cl=100,pn=new Set,dn=new Set,In=new Set,jr=0,Fr=0,Br=new Map,ai=t=>pn.add(t);function ci(t){for(let e of[pn,dn,In])e.delete(t);ue()}function jn(t){dn.add(t),
Fr||(Fr=requestAnimationFrame(ll))}var li=t=>In.add(t);function Fn(t){return jr++,t.finally(()=>{jr--,ue()})}var Dr=0;function Bn(t){return Dr++,t.finally(()=>{
Dr--;for(let e of pn)jn(e)})}var Jt=()=>Dr>0;function le({inBackground:t=!0}={}){return new Promise(e=>{Br.set(e,t),ue()})}function ue(){let t=[...dn].some(n=>!n.
isPlaying());if(jr||t||qt.size)return;let e=[...pn].filter(n=>n.isPending());for(let[n,r]of Br)e.some(({isInBackground:o})=>r||!o)||(Br.delete(n),n())}function ll(){
ui();let t=new Map;for(let e of dn)dn.delete(e),t.set(e,(t.get(e)??0)+1),t.get(e)>cl?e.report(Object.assign(new Error("it depends on its own outputs through oth\
er links and does not settle"),{name:"RuntimeError"})):e.compute();Fr=0,ue();for(let e of In)jn(e);In.clear()}var qt=new Map,Cn;function fn(t,e,n){if(t.get("pro\
mpt")||[...pn].some(r=>r.reads(t))){St(t,e,n);return}Cn||(Cn=new MessageChannel,Cn.port1.onmessage=ui),qt.size||Cn.port2.postMessage(null),qt.has(t)||qt.set(t,new Map),
qt.get(t)?.set(e,n)}var Ne=(t,e)=>qt.get(t)?.has(e)?qt.get(t)?.get(e):t.get(e);function ui(){let t=[...qt];qt.clear();for(let[e,n]of t)for(let[r,o]of n)St(e,r,o);
ue()}function Xt(t,e){let n=new Map;function r(o){let i=o.get("key"),s=n.get(i)??{thing:t(i,o),users:0};n.set(i,s),s.users++;let c=!0;return()=>{c&&--s.users===0&&(n.
delete(i),e(s.thing)),c=!1}}return{use:r,find:o=>n.get(o)?.thing}}async function ul(t){let e=t.widget_manager,n=await ct(e,t.get("choice")),r=async c=>({...c,model:await ct(e,c.widget)}),o=t.get("options"),i=await Promise.all(
o.map(c=>Promise.all(c.map(r))));function s(){let c=n.get("index");if(c!==t.get("applied")){t.set("applied",c);for(let{model:a,trait:l,value:p,array:u}of i[c])St(
a,l,u?Te(G(u),u,a.get(l)):p)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var dl=Xt((t,e)=>Fn(ul(e)),t=>t.
then(e=>e())),Ur=dl.use,di={initialize:({model:t})=>Ur(t)};var pi=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
der{display:flex;align-items:center;gap:8px;height:32px}.gdviz-slider label{flex:1;min-width:0;display:flex;align-items:center;gap:8px}.gdviz-slider label span{\
flex:0 0 112px;text-align:right;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.gdviz-slider input{accent-color:var(--gdviz-blue);margin:0}.gdviz-sli\
der input[type=range]{flex:1;min-width:40px;height:24px}.gdviz-slider input[type=text]{flex:0 0 64px;width:64px;box-sizing:border-box;height:24px;padding:0 4px;\
border:1px solid transparent;border-radius:3px;background:transparent;color:inherit;font:inherit;font-variant-numeric:tabular-nums;text-align:right}.gdviz-slide\
r input[type=text]:hover,.gdviz-slider input[type=text]:focus{border-color:var(--gdviz-edge);background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-slider \
input[type=text][aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opacity:.5}.gdviz-surface3d-view .scene{cursor:grab;touch-actio\
n:pan-y;border-radius:4px;overflow:hidden}.gdviz-surface3d-view .scene:active{cursor:grabbing}.gdviz-surface3d-view .scene:focus-visible{outline:2px solid var(-\
-gdviz-blue);outline-offset:-2px}.gdviz-surface3d-view svg{pointer-events:none}.gdviz-surface3d-view .under{position:absolute}.gdviz-surface3d-view canvas{backg\
round:none}
`;var Hr=new CSSStyleSheet;Hr.replaceSync(pi);function fi(t){t.adoptedStyleSheets.includes(Hr)||t.adoptedStyleSheets.push(Hr)}var gi=()=>fi(document);function hi(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&fi(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var qr=globalThis,mi=t=>t,Dn=qr.trustedTypes,vi=Dn?Dn.createPolicy("lit-html",{createHTML:t=>t}):void 0,Vr="$lit$",Vt=`lit$${Math.random().toFixed(9).slice(2)}$`,
Gr="?"+Vt,fl=`<${Gr}>`,fe=document,hn=()=>fe.createComment(""),mn=t=>t===null||typeof t!="object"&&typeof t!="function",Kr=Array.isArray,ki=t=>Kr(t)||typeof t?.[Symbol.
iterator]=="function",Wr=`[ 	
\f\r]`,gn=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,wi=/-->/g,bi=/>/g,de=RegExp(`>|${Wr}(?:([^\\s"'>=/]+)(${Wr}*=${Wr}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),xi=/'/g,yi=/"/g,_i=/^(?:script|style|textarea|title)$/i,Yr=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),j=Yr(1),V=Yr(2),vt=Yr(
3),_t=Symbol.for("lit-noChange"),q=Symbol.for("lit-nothing"),$i=new WeakMap,pe=fe.createTreeWalker(fe,129);function zi(t,e){if(!Kr(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return vi!==void 0?vi.createHTML(e):e}var Ai=(t,e)=>{let n=t.length-1,r=[],o,i=e===2?"<svg>":e===3?"<math>":"",s=gn;
for(let c=0;c<n;c++){let a=t[c],l,p,u=-1,d=0;for(;d<a.length&&(s.lastIndex=d,p=s.exec(a),p!==null);)d=s.lastIndex,s===gn?p[1]==="!--"?s=wi:p[1]!==void 0?s=bi:p[2]!==
void 0?(_i.test(p[2])&&(o=RegExp("</"+p[2],"g")),s=de):p[3]!==void 0&&(s=de):s===de?p[0]===">"?(s=o??gn,u=-1):p[1]===void 0?u=-2:(u=s.lastIndex-p[2].length,l=p[1],
s=p[3]===void 0?de:p[3]==='"'?yi:xi):s===yi||s===xi?s=de:s===wi||s===bi?s=gn:(s=de,o=void 0);let h=s===de&&t[c+1].startsWith("/>")?" ":"";i+=s===gn?a+fl:u>=0?(r.
push(l),a.slice(0,u)+Vr+a.slice(u)+Vt+h):a+Vt+(u===-2?c:h)}return[zi(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},vn=class t{constructor({strings:e,
_$litType$:n},r){let o;this.parts=[];let i=0,s=0,c=e.length-1,a=this.parts,[l,p]=Ai(e,n);if(this.el=t.createElement(l,r),pe.currentNode=this.el.content,n===2||n===
3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=pe.nextNode())!==null&&a.length<c;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.
getAttributeNames())if(u.endsWith(Vr)){let d=p[s++],h=o.getAttribute(u).split(Vt),m=/([.?@])?(.*)/.exec(d);a.push({type:1,index:i,name:m[2],strings:h,ctor:m[1]===
"."?Hn:m[1]==="?"?Wn:m[1]==="@"?qn:he}),o.removeAttribute(u)}else u.startsWith(Vt)&&(a.push({type:6,index:i}),o.removeAttribute(u));if(_i.test(o.tagName)){let u=o.
textContent.split(Vt),d=u.length-1;if(d>0){o.textContent=Dn?Dn.emptyScript:"";for(let h=0;h<d;h++)o.append(u[h],hn()),pe.nextNode(),a.push({type:2,index:++i});o.
append(u[d],hn())}}}else if(o.nodeType===8)if(o.data===Gr)a.push({type:2,index:i});else{let u=-1;for(;(u=o.data.indexOf(Vt,u+1))!==-1;)a.push({type:7,index:i}),
u+=Vt.length-1}i++}}static createElement(e,n){let r=fe.createElement("template");return r.innerHTML=e,r}};function ge(t,e,n=t,r){if(e===_t)return e;let o=r!==void 0?
n._$Co?.[r]:n._$Cl,i=mn(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=o:n._$Cl=o),o!==void 0&&(e=ge(t,o._$AS(t,e.values),o,r)),e}var Un=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??fe).importNode(n,!0);pe.currentNode=
o;let i=pe.nextNode(),s=0,c=0,a=r[0];for(;a!==void 0;){if(s===a.index){let l;a.type===2?l=new Re(i,i.nextSibling,this,e):a.type===1?l=new a.ctor(i,a.name,a.strings,
this,e):a.type===6&&(l=new Vn(i,this,e)),this._$AV.push(l),a=r[++c]}s!==a?.index&&(i=pe.nextNode(),s++)}return pe.currentNode=fe,o}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},Re=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){
this.type=2,this._$AH=q,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=ge(this,e,n),
mn(e)?e===q||e==null||e===""?(this._$AH!==q&&this._$AR(),this._$AH=q):e!==this._$AH&&e!==_t&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):ki(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
q&&mn(this._$AH)?this._$AA.nextSibling.data=e:this.T(fe.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=vn.createElement(zi(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new Un(o,this),s=i.u(this.options);i.p(n),this.
T(s),this._$AH=i}}_$AC(e){let n=$i.get(e.strings);return n===void 0&&$i.set(e.strings,n=new vn(e)),n}k(e){Kr(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,o=0;for(let i of e)o===n.length?n.push(r=new t(this.O(hn()),this.O(hn()),this,this.options)):r=n[o],r._$AI(i),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=mi(e).nextSibling;mi(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},he=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,i){this.type=1,this.
_$AH=q,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=q}_$AI(e,n=this,r,o){let i=this.strings,s=!1;if(i===void 0)e=ge(this,e,n,0),s=!mn(e)||e!==this._$AH&&e!==_t,s&&(this._$AH=e);else{let c=e,a,
l;for(e=i[0],a=0;a<i.length-1;a++)l=ge(this,c[r+a],n,a),l===_t&&(l=this._$AH[a]),s||=!mn(l)||l!==this._$AH[a],l===q?e=q:e!==q&&(e+=(l??"")+i[a+1]),this._$AH[a]=
l}s&&!o&&this.j(e)}j(e){e===q?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Hn=class extends he{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===q?void 0:e}},Wn=class extends he{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==q)}},qn=class extends he{constructor(e,n,r,o,i){super(e,n,r,o,i),this.type=5}_$AI(e,n=this){if((e=ge(this,e,n,0)??q)===_t)return;let r=this._$AH,o=e===
q&&r!==q||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,i=e!==q&&(r===q||o);o&&this.element.removeEventListener(this.name,this,r),i&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},Vn=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){ge(this,e)}},Mi={
M:Vr,P:Vt,A:Gr,C:1,L:Ai,R:Un,D:ki,V:ge,I:Re,H:he,N:Wn,U:qn,B:Hn,F:Vn},gl=qr.litHtmlPolyfillSupport;gl?.(vn,Re),(qr.litHtmlVersions??=[]).push("3.3.3");var Si=(t,e,n)=>{
let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let i=n?.renderBefore??null;r._$litPart$=o=new Re(e.insertBefore(hn(),i),i,void 0,n??{})}return o._$AI(t),
o};var Qt=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function H(t,e,...n){return Si(e,t),n.map(r=>t.querySelector(r))}var wn=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function Gn(t,e,n){let r=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:r,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}var Gt=t=>t?"":"display: none";function ot(t,...e){hi(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var hl={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},wt=t=>hl[t]??t;function Zr(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function Ei(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function Le(t,e){let n=0,r=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===
n||(n=o,e(o))});return r.observe(t),()=>r.disconnect()}var ml=["dead","restarting","autorestarting","starting"];function Pe(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,o=0;function i(){
r||=ml.includes(t.status);let s=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(s)}for(let s of n)s.connect(i);return i(),()=>{clearTimeout(o);for(let s of n)s.disconnect(i)}}var Oi=50,Kn=new Set,Ti=0;function Ni(t,e,n){let r={link:t,sources:e,targets:n,outdated:null};return Kn.add(r),Jr.size&&bn(),{outdate(o,i=performance.now()){r.outdated?.
text!==o&&(r.outdated={since:Math.min(i,r.outdated?.since??1/0),text:o},bn())},renew(o=null){!r.outdated&&o===null||(r.outdated=o===null?null:{since:o,text:r.outdated?.
text??"computing …"},bn())},leave(){Kn.delete(r),bn()}}}var Jr=new Map;function bn(){clearTimeout(Ti);let t=performance.now(),e=1/0,n=new Map;for(let[{link:o,
targets:i},{since:s,text:c}]of vl())if(s+Oi>t)e=Math.min(e,s+Oi);else for(let{model:a}of[{model:o},...i])n.set(a,c);let r=Jr;Jr=n;for(let o of new Set([...r.keys(),
...n.keys()]))bl(o,n.get(o)??"");e<1/0&&(Ti=setTimeout(bn,e-t))}function vl(){let t=new Map([...Kn].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let r of Kn)r.sources.some(i=>e.targets.some(s=>wl(i,s)))&&!t.has(r)&&t.set(r,n);return t}var wl=(t,e)=>t.model===e.model&&t.trait===e.trait;function bl(t,e){
(Ne(t,"outdated")??"")!==e&&(fn(t,"outdated",e),t.get("opacities")&&fn(t,"opacities",e?[xl]:[]))}var xl=.3;var Ri=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),yl=230;function Li(t,e){let n=t.slice(),
[r,o,i]=[0,0,0];for(let s of e){if(o|=(s&127)<<i,i+=7,s&128)continue;r+=o;let c=n[r+1]===yl;n[r]=c?1:253,n[r+1]=c?1:133,n[r+2]=c?1:2,o=i=0}return n}var Xr=8,Yn=5,$l=50,kl=8;async function Ci(t,e){let n=Jn(Ri)?Li(ft(t),ft(e)):ft(t);return Jn(n)?WebAssembly.compile(n).catch(()=>null):null}var Jn=t=>!!globalThis.
WebAssembly?.validate(t);function Zn({memory:t,run:e},n,r){let o=new Uint8Array(t.buffer);for(let{address:i,data:s}of n)o.set(s,i);return e(),r.map(({address:i,
length:s})=>o.slice(i,i+s))}function _l(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let o=performance.
now();try{let i=t(e,r.inputs,n),s=performance.now()-o;postMessage({results:i,milliseconds:s},i.map(({buffer:c})=>c))}catch(i){postMessage({error:i.message})}}}function zl(t,e){
let n=URL.createObjectURL(new Blob([`(${_l})(${Zn})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var Pi=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function Ii(t,e,n,r){let{exports:o}=await WebAssembly.instantiate(t),i=e.map(h=>({address:h.
address,length:ln(h)})),s=[],c=null,a=null;return n>Xr&&p(),{start:l,measure:u,isBusy:()=>a!==null,close:d};function l(h,m,w){if(c){a={job:m,counts:w},c.postMessage(
{inputs:h});return}let x=performance.now(),$;try{$=Zn(o,h,i)}catch(k){return r(m,{error:k})}let A=performance.now()-x;s=[...s.slice(1-Yn),A],(A>$l||s.length===Yn&&
Pi(s)>Xr)&&p(),r(m,{results:$,milliseconds:A})}function p(){c=zl(t,i),c&&(c.onmessage=({data:h})=>{let{job:m,counts:w}=a;if(a=null,h.error)return r(m,{isLate:!0,
error:Object.assign(new Error(h.error),{name:"RuntimeError"})});w&&(s=[...s.slice(1-Yn),h.milliseconds]),r(m,{isLate:!0,...h})},c.onerror=()=>{let h=a;c=a=null,
h&&r(h.job,{isLate:!0})})}function u(h){if(c){let $=s.length?Pi(s):null;if(a||n===1/0||s.length<Yn||Math.max(...s)>Xr/2)return $;d(),s=[]}let m=h();Zn(o,m,[]);let w=performance.
now(),x=0;do Zn(o,m,[]);while(x++,performance.now()-w<kl);return(performance.now()-w)/x}function d(){c?.terminate(),c=a=null}}var ji=["single_steps","resets","anew","anew_steps","playing"];function Fi(t,e,n,r){let{restart:o,steps:i,before:s,starting:c,editing:a}=t.get("running"),l=s.map(
ln),p=Pn(ft(t.get("carried")),l),u=0,d=!1,h=S(),m=Pn(ft(t.get("computed")),n.map(ln)),w=0,x={restart:!1,steps:0},$=1;for(let T of ji)e.on(`change:${T}`,A);return addEventListener(
"pagehide",r.tell),t.on("change:carried",E),{isPlaying:k,isPending:_,plan:f,inputs:v,store:y,putBack:g,shareState:b,stop:M};function A(){r.changed(),k()||r.tell()}
function k(){return e.get("playing")&&!Jt()}function S(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function _(){
let T=S();return d||k()||T.single!==h.single||T.resets!==h.resets||T.anew!==h.anew}function f(T){let I=S(),U=T.map((N,W)=>!ce(N,m[W])),O=c.some(N=>U[N]),z=I.anew>
0&&(I.anew!==h.anew||U.some((N,W)=>N&&!a.includes(W))),P=I.resets!==h.resets,L=Math.max(I.single-h.single,0);k()&&(w+=e.get("speed"),L+=Math.floor(w),w%=1),h=I,
m=T,d=!1;let R=x;return x={restart:!1,steps:0},z||O||P?{restart:!0,steps:z?I.anew:0,version:u}:{restart:R.restart,steps:R.steps+L,version:u}}function g(T){x=T}function v(T={
restart:!1,steps:$}){let I=(U,O)=>({address:U,data:new Uint8Array(Int32Array.of(O).buffer)});return T.steps&&($=T.steps),[I(o,Number(T.restart)),I(i,T.steps),...p.
map((U,O)=>({address:s[O].address,data:U}))]}function y(T,I){I.version===u&&(p=T)}function b(){t.off("change:carried",E),t.set("carried",new DataView(Wt(p).buffer)),
t.on("change:carried",E)}function E(){p=Pn(ft(t.get("carried")),l),h=S(),d=!0,u++,r.changed()}function M(){for(let T of ji)e.off(`change:${T}`,A);removeEventListener(
"pagehide",r.tell),t.off("change:carried",E)}}var Al=400,Bi=30,Hi="not computed",Xn=(t,e)=>Object.assign(new Error(e),{name:t}),Di=t=>`(${t.join(", ")}${t.length===1?",":""})`;function Qr({model:t,trait:e,name:n,
shape:r,dtype:o}){let i=t.get(e),s=un(i);if(!s)throw Xn("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(i)??"undefined"}`);if(String(s.shape)!==
String(r))throw Xn("ValueError",`${n} had shape ${Di(r)} when it was linked, but now it has shape ${Di(s.shape)}`);let c=Cr(i,o);if(!o.startsWith("float")&&Array.
from(Ee(o,c)).some((a,l)=>a!==Number(s.numbers[l])))throw Xn("ValueError",`${n} was ${o} when it was linked, which cannot represent its current value; link it w\
ith floating-point numbers`);return c}function Wi(t,e){try{return ce(Wt(t.map(Qr)),e)}catch{return!1}}async function qi(t,e){if(t.get("closed"))return null;let n=t.
widget_manager,r=a=>Promise.all(a.map(async l=>({...l,model:await ct(n,l.widget)}))),[o,i]=await Promise.all([r(t.get("sources")),r(t.get("targets"))]),s=Ni(t,o,
i);if(t.get("where")!=="browser")return Ui(t,o,s);Wi(o,ft(t.get("computed")))||s.outdate("compiling …");let c=await Ci(t.get("module"),t.get("fusions"));return c?
Ml(t,c,o,i,s,e):(n.exported?e.show(Xn("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):(t.set("\
where","kernel"),t.save_changes()),Ui(t,o,s))}function Ui(t,e,n){let r=t.widget_manager.exported?"needs Python":"computing …";function o(){Wi(e,ft(t.get("comp\
uted")))?n.renew():n.outdate(t.get("error_message")?Hi:r)}let i=e.map(s=>it(s.model,s.trait,o));return i.push(it(t,"computed error_message",o)),o(),{stop:()=>[...i,
n.leave].forEach(s=>s()),isRunning:!1}}async function Ml(t,e,n,r,o,i){let s=t.widget_manager,c=t.get("outputs"),a=await Ii(e,c,t.get("background")?1/0:t.get("mi\
lliseconds"),I),l=t.get("runner")&&await ct(s,t.get("runner")),p=!!t.get("background"),u={compute:T,report:N,isInBackground:p,reads:F=>n.some(C=>C.model===F),isPending:z,
isPlaying:O},d=l&&Fi(t,l,n,{changed:f,tell:R}),h=ft(t.get("computed")),m=null,w=null,x=null,$=!1,[A,k]=[0,0],S=0,_=[...n.map(F=>[F.model,`change:${F.trait}`,g]),
[t,"change:computed",E],[t,"change:running_in",y],[t,"change:where",W],[t,"change:closed",W],[t,"msg:custom",b]];for(let[F,C,B]of _)F.on(C,B);return ai(u),v(),L(),
f(),{stop:K,isRunning:!0};function f(){jn(u)}function g(){x??=performance.now(),f()}function v(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),
t.save_changes())}function y(){t.get("running_in")!=="browser"&&(h=null,v(),f())}function b({event:F}){F==="ask"&&t.send({event:"here"})}function E(){h=ft(t.get(
"computed")),f()}function M(F){return F.map((C,B)=>({address:n[B].address,data:C}))}function T(){let F;try{F=n.map(Qr)}catch(Q){return N(Q)}let C=Wt(F);if(!d?.isPending()){
if(ce(C,h))return x=null,U(C);if(ce(C,m))return}if(ce(C,h)||o.outdate("computing …",x??void 0),a.isBusy())return;let B=d?.plan(F),D=[...M(F),...B?d.inputs(B):
[]];x=null,a.start(D,{joined:C,work:B},!B||B.steps>0)}function I({joined:F,work:C},{results:B,milliseconds:D,error:Q,isLate:Y}){if(Y&&f(),!B){C&&d.putBack(C),Q&&
(m=F,N(Q));return}O()&&P(D??0),C&&d.store(B.slice(B.length-t.get("running").before.length),C);for(let{model:rt,trait:at,output:st}of r){let[et,Z,lt]=[Ne(rt,at),
c[st],B[st]];si(et,lt,Z)||fn(rt,at,Te(Ee(Z.dtype,lt),Z,et,lt))}w=[F,...B],U(F),O()&&!Y&&li(u)}function U(F){h=F,m=null,o.renew(x),$&&i.show(null),$=!1,L(),ue()}
function O(){return!!d?.isPlaying()}function z(){return a.isBusy()&&!O()}function P(F){A+=F,!(++k%Bi)&&(t.set("page_milliseconds",A/Bi),A=0)}function L(){clearTimeout(
S),S=setTimeout(()=>{try{let F=a.measure(()=>[...M(n.map(Qr)),...d?.inputs()??[]]);F!==null&&t.set("page_milliseconds",F)}catch{}R()},Al)}function R(){w&&(t.set(
"snapshot",new DataView(Wt(w).buffer)),w=null,d?.shareState(),t.save_changes())}function N(F){console.warn(F),$=!0,h=null,o.outdate(Hi),O()&&(l.set("playing",!1),
l.save_changes()),i.show(F)}function W(){K(),i.ended()}function K(){clearTimeout(S);for(let[F,C,B]of _)F.off(C,B);d?.stop(),a.close(),o.leave(),ci(u)}}var to=new EventTarget;function Sl(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=i=>{Object.assign(n,i),to.dispatchEvent(new Event(t))},o={
show:i=>r({error:i}),ended:()=>r({isRunning:!1})};return n.started=qi(e,o).catch(i=>(console.error(i),null)),Fn(n.started).then(i=>r({isRunning:i?.isRunning??!1})),
n}var Vi=Xt(Sl,({started:t})=>t.then(e=>e?.stop())),me=Vi.use,xn=t=>Vi.find(t.get("key"))??{isRunning:!1,error:null};function Qn(t,e){let n=t.get("key");return to.
addEventListener(n,e),()=>to.removeEventListener(n,e)}var tr=(t,e)=>j`<div class="gdviz-note gdviz-needs-python">${e}${eo(t)}</div>`;function eo({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=El(e,
await t.query?.()??"")};return e?j` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:q}function El(t,e){if(!e)return t;let n=new URL(t,location.href),
r=i=>`${i}${i.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=r(n.search):n.searchParams.set("urlpath",r(o)),n.href}var Ol="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",Tl="The server is gone. Nothing on this page needs it: everything continues in your browser.",Nl="Greyed-out controls need Python.";function Gi(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function Rl(t){let e=ft(t.get("text")??new Uint8Array);return e.
length===0?Ll(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function Ll(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function Pl(t,e){let n=()=>{},r=!1;async function o(){let i=t.get("link");if(!i)return;let s=await ct(t.widget_manager,i);if(r||i!==t.get("link"))
return;n();let c=()=>e(s),a=[me(s),Qn(s,c),it(s,"where milliseconds page_milliseconds outdated",c)];n=()=>a.forEach(l=>l()),c()}return t.on("change:link",o),o(),
()=>{r=!0,t.off("change:link",o),n()}}function Cl({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(i=>ct(e,i)));if(e.exported){n().
then(i=>i.forEach(s=>St(s,"disabled",!0)));return}let r=new Map;async function o(i){if(!!t.get("lost")===i)return;if(t.set("lost",i),!i){for(let[c,a]of r)St(c,"\
disabled",a);return r.clear()}let s=await n();if(t.get("lost"))for(let c of s)r.has(c)||r.set(c,c.get("disabled")),St(c,"disabled",!0)}return e.kernel&&Pe(e.kernel,
i=>o(i!=="connected"))}function Il({model:t,el:e}){ot(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,o=null,i=null;function s(m){
if(m.get("outdated"))return m.get("outdated");let{isRunning:w}=xn(m);return w?`computed in your browser${Gi(m.get("page_milliseconds"))} · 0 round trips`:r?"w\
aiting for your browser":`computed by the server${Gi(m.get("milliseconds"))} · 1 round trip`}async function c(){let m=o,w=await Rl(m);i||(i={name:m.get("name"),
size:ft(m.get("module")).length,text:w,isCopied:!1},u(),e.querySelector("dialog")?.showModal())}function a(){i=null,u()}async function l(m){m.isCopied=await wn(
m.text),m.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),u()}let p=m=>j`
    <dialog class="gdviz-program" @close=${a}>
      <div class="head">
        <b>WebAssembly text of “${m.name}”, ${(m.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(m)}>${m.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${m.text}</pre>
    </dialog>`;function u(){let m=j`<div class="gdviz-notice" role="alert">${n?Ol:Tl}</div>`;H(e,j`
      <div class="line">
        <span class="status">${o?s(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${c}
          ?hidden=${!o||!xn(o).isRunning}>Show the program</button>
      </div>
      ${r&&n?tr(t.widget_manager,Nl):q}
      ${i?p(i):q}${t.get("lost")?m:q}`)}let d=Pl(t,m=>{o=m,u()}),h=it(t,"lost",u);return u(),()=>{d(),h()}}var Ki={initialize:Cl,render:Il};var X=(t,e,n)=>Math.min(Math.max(t,e),n),er=t=>t.replaceAll("-","−").replace("e+","e");function tt(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a\
 number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?er(String(Number(t.toPrecision(e)))):er(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function no(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(o=>tt(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(r).size===t.length)
return r}}var nr=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var jl=62,Fl=38;function Rt({low:t,high:e,log:n=!1,from:r,to:o}){[t,e]=n?Ul(t,e):Xi(t,e);let[i,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],c=(o-r)/(s-i),a=u=>r+((n?
Math.log10(u):u)-i)*c,l=u=>u.map(([d,h])=>({at:a(d),text:h})),p=Math.max(Math.floor(Math.abs(o-r)/(o>r?jl:Fl)),1);return{low:t,high:e,log:n,to:a,from:u=>n?10**(i+
(u-r)/c):i+(u-r)/c,ticks:()=>{if(n&&s-i>1.5&&Math.floor(s)>Math.ceil(i))return l(Hl(i,s,1.5*p));let u=Yi(t,e,p);return l(u.length>1?u:Yi(t,e,2*p+1))}}}var Ce=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function Ft(t,e){let[n,r]=[1/0,-1/0];for(let o of t)for(let i of o)e(i)&&(i<
n&&(n=i),i>r&&(r=i));return[n,r]}var ro=.04;function oo(t,e,n){if(n){let o=(e/t)**ro;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+ro*e];let r=ro*(e-t);return[t===0?
0:t-r,e+r]}var Bl=.4,Dl=.1;function Zi(t,[e,n],r){if(!(e<=n))return t??(r?[.1,10]:[0,1]);let o=(a,l)=>r?Math.log(l/a):l-a;if(t&&e>=t[0]&&n<=t[1]&&o(e,n)>=Bl*o(...t))
return t;if(r)return[10**Math.floor(Math.log10(e)+1e-9),10**Math.ceil(Math.log10(n)-1e-9)];let[i,s]=e<n?oo(e,n,!1):Xi(e,n),c=Ji((s-i)*Dl);return[Math.floor(i/c)*
c,Math.ceil(s/c)*c]}function Ji(t){let e=10**Math.floor(Math.log10(t));return e*([1,2,5].find(n=>n*e>=t*(1-1e-9))??10)}function Xi(t,e){if(!Number.isFinite(t)||
!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function Ul(t,e){return!(e>0)||!Number.
isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function Yi(t,e,n){let r=(e-t)/n,o=Ji(r),i=Math.ceil(-Math.log10(o)-1e-9),s=Math.max(Math.abs(
t),Math.abs(e)),c=s>=1e5||o<1e-4,a=Math.min(Math.max(Math.floor(Math.log10(s))+i,0)+1,12),l=d=>c?d?Number(d.toPrecision(a)).toExponential():"0":d.toFixed(Math.max(
i,0)),p=Math.ceil(t/o-1e-6),u=Math.max(Math.floor(e/o+1e-6)-p+1,0);return Array.from({length:u},(d,h)=>[(p+h)*o,er(l((p+h)*o))])}function Hl(t,e,n){let r=Math.ceil(
t-1e-9),o=Math.floor(e+1e-9),i=Math.ceil((o-r+1)/(n+1)),s=Array.from({length:Math.floor((o-r)/i)+1},(a,l)=>r+l*i),c=s.every(a=>a>=-3&&a<=4);return s.map(a=>[10**
a,c?String(+`1e${a}`):`10${nr(a)}`])}var Wl=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,ql=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),ve=(t,e=0)=>Wl(ql(t).map(n=>Math.round(n+(255-n)*e)));function te(t,e,[
n,r],o){if(!r||!n)return so(t);let i=new Uint32Array(r*n);for(let s=0;s<n;s++){let c=(n-1-s)*r;for(let a=0;a<r;a++)i[s*r+a]=o(e[c+a])}io(t,i,r)}function io(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),rr(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var so=t=>rr(
t).clearRect(0,0,t.width,t.height),rr=t=>t.getContext("2d");function or(t,e){let n=Uint32Array.from({length:511},(r,o)=>ve(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var Qi=.5,Vl=.6;function ir(t,{width:e,height:n},r,[o,i],s,c){let a=new Uint32Array(e*n),[l,p,u]=[0,Qi,Qi/2].map(w=>Uint32Array.from(c,x=>ve(x,w))),d=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),h=(i-1)/e,m=(o-1)/n;for(let w=0;w<n;w++){let x=(n-w-.5)*m,$=Math.min(Math.floor(x),o-2),A=x-$,k=$*i,S=k+i,_=w*e,f=0;for(let g=0,
v=0;g<i-1;g++){let y=r[k+g],b=r[k+g+1],E=y+A*(r[S+g]-y),M=b+A*(r[S+g+1]-b),T=g===i-2?e:Math.min(Math.ceil((g+1)/h-.5),e),I=(M-E)*h;if(!(Math.abs(I)<1/0)){_+=T-v,
v=T;continue}let U=(r[S+g]-y+r[S+g+1]-b)*.5*m,O=Vl*Math.sqrt(I*I+U*U),z=E+((v+.5)*h-g)*(M-E);for(;v<T;v++,_++,z+=I){for(;z>=d[f+1];)f++;for(;z<d[f];)f--;let P=Math.
min(z-d[f],d[f+1]-z);a[_]=P>=O?l[f]:P>=O/2?u[f]:p[f]}}}io(t,a,e)}function ee(t,e){let n=t.length-1;return Array.from({length:e},(r,o)=>t[Math.floor(e>1?n/(e-1)*
o:n/2)])}function ts(t,[e,n],{left:r,top:o,width:i,height:s},[c,a,l,p]){let u=e*n,d=Float64Array.from({length:u},($,A)=>Math.hypot(t[2*A],t[2*A+1])),h=d.reduce(
($,A)=>A>$&&A<1/0?A:$,0),m=i/n/1.25,w=Math.max(i*.0016,.5),x=[];for(let $=0;$<u;$++){if(!(d[$]>0&&d[$]<1/0))continue;let A=r+i*($%n+.5)/n,k=o+s*(1-(Math.floor($/
n)+.5)/e),S=-t[2*$]*(i/(a-c)),_=t[2*$+1]*(s/(p-l)),f=m*X(1+Math.log10(d[$]/h)/3,.25,1)/2/Math.hypot(S,_);x.push(we(A,k,S*f,_*f,w))}return x.join("")}var $t=t=>Math.
round(t*10)/10;function we(t,e,n,r,o){let i=Math.hypot(n,r),[s,c]=[-r/i,n/i],a=Math.min(10*o,1.2*i),l=.3*a,p=(m,w)=>`${$t(t+n*m+s*w)},${$t(e+r*m+c*w)}`,u=1-a/i,
d=`${p(-1,o)} ${p(u,o)} ${p(u,l)}`,h=`${p(u,-l)} ${p(u,-o)} ${p(-1,-o)}`;return`M${d} ${p(1,0)} ${h}Z`}var Gl=10,ao=12,Kl=68,Yl=9;function es({left:t,top:e,width:n,height:r},o,i,s){let c=t+n+Gl,a=c+ao,l=s.length>=Yl,p=o.toReversed().map((u,d)=>{let h=1-d/o.length;
return V`<rect x=${c} width=${ao} y=${e+r*(1-h)} height=${r*h} fill=${u} />`});return V`
    ${p}
    <rect class="frame" x=${c} y=${e} width=${ao} height=${r} />
    ${i.map(({at:u,text:d})=>{let h=e+r*(1+u);return V`<path class="tick" d="M${a},${h}h3" /><text x=${a+6} y=${h} dy="0.35em">${d}</text>`})}
    <text y=${e-10} x=${l?t+n+Kl:c-2} text-anchor=${l?"end":"start"}>${s}</text>`}var sr=t=>t.map(({name:e,color:n,kind:r="line"})=>{let o=j`<span class="swatch ${r}" .style=${`\
color: ${wt(n)}`}></span>`;return j`<span class="entry">${o}${e}</span>`});function yn(t){let[e,n]=[t.get("colors"),Ie(t)];return t.get("names").map((o,i)=>({name:o,
color:e[i%e.length]})).filter((o,i)=>n(i))}function Ie(t){let e=t.get("shown")&&G(t.get("shown"));return n=>!e?.length||e[n]>0}function zt(t,e){let{left:n,top:r}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-r]}function Kt(t,e){let n=t.currentTarget;n.setPointerCapture(t.pointerId);
let r=new AbortController,{signal:o}=r;n.addEventListener("pointermove",e,{signal:o});for(let i of["pointerup","pointercancel"])n.addEventListener(i,()=>r.abort(),
{signal:o})}var Zl={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},be=t=>Zl[t.key]??null;function xe(t,e=()=>!0){t.addEventListener("touchsta\
rt",n=>e(n)&&n.preventDefault(),{passive:!1})}function je({surface:t,handle:e,to:n,by:r,idle:o=()=>!1}){let i=s=>{s.preventDefault(),e.focus({preventScroll:!0}),
Kt(s,n)};t?.addEventListener("pointerdown",s=>{s.button!==0||s.pointerType==="touch"||o()||(n(s),i(s))}),t?.addEventListener("click",s=>{s.pointerType==="touch"&&
!o()&&n(s)}),e.addEventListener("pointerdown",s=>s.button===0&&i(s)),xe(e),e.addEventListener("keydown",s=>{let c=be(s);c&&(s.preventDefault(),r(c,s.shiftKey))})}var ye={left:56,right:14,top:10,bottom:42},Fe={left:56,right:68,top:24,bottom:42},Jl=6.4,Xl=6.5,Ql=104;function ne(t,{name:e,title:n="",...r}){ot(t,e,"gdviz-pla\
ne");let o=j`${n&&j`<div class="title">${n}</div>`}<div class="box"></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,[
i,s,c,a]=H(t,o,".box",".gdviz-legend",".panel",".status"),l=co(i,r);return{...l,panel:c,status:a,bar:p=>H(l.bar,p&&es(l.area,...p)),legend:p=>H(s,sr(p))}}function co(t,{
label:e,ratio:n=.75,aspect:r=()=>null,margins:o=ye}){t.classList.add("gdviz-plot");let i=Qt(),s={left:o.left,top:o.top,width:0,height:0},c=320,a=()=>{},l=()=>({
from:s.left,to:s.left+s.width}),p=()=>({from:s.top+s.height,to:s.top});function u(){s.width=Math.max(c-s.left-o.right,40);let _=r(),f=_?Math.round(s.width*_):Math.
round(c*(typeof n=="number"?n:n(c)))-o.top-o.bottom;s.height=Math.max(f,40);let{left:g,top:v}=s,y=Object.entries(s).map(([E,M])=>`${E}: ${M}px`),b=j`
      <canvas .style=${y.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${c} height=${s.height+o.top+o.bottom}>
        <defs>
          <clipPath id=${i}><rect x=${g} y=${v} width=${s.width} height=${s.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${i})" pointer-events="none"></g>
        <rect class="hit" x=${g} y=${v} width=${s.width} height=${s.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return H(t,b,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[d,h,m,w,x,$,A]=u();function k({x:_,y:f},g,v=!1){let y=f.ticks(),b=Math.
max(...y.map(({text:L})=>L.length)),E=Math.min(b*Jl+28,Ql);if(E>s.left+1)return s.left=E,u(),a();let{left:M,top:T,width:I,height:U}=s,O=T+U,z=_.ticks().map(({at:L,
text:R})=>V`
      ${v?V`<path class="grid" d="M${L},${O}V${T}" />`:q}
      <path class="tick" d="M${L},${O}v5" />
      <text class="x" x=${L} y=${O+17} text-anchor="middle">${R}</text>`),P=y.map(({at:L,text:R})=>V`
      ${v?V`<path class="grid" d="M${M},${L}h${I}" />`:q}
      <path class="tick" d="M${M},${L}h-5" />
      <text class="y" x=${M-8} y=${L} dy="0.35em" text-anchor="end">${R}</text>`);H(m,V`
      ${z}${P}
      <rect class="frame" x=${M} y=${T} width=${I} height=${U} />
      ${ns(g[0],I+40,`translate(${M+I/2},${O+35})`)}
      ${ns(g[1],U+30,`translate(13,${T+U/2})rotate(-90)`)}`)}function S(_){let[f,g]=zt(h,_);return[X(f,s.left,s.left+s.width),X(g,s.top,s.top+s.height)]}return{
picture:h,canvas:d,area:s,layers:(..._)=>H(w,_.map(f=>V`<g class=${f}></g>`),..._.map(f=>`.${f}`)),hit:x,handles:$,bar:A,axes:k,pixel:S,readout:(_,...f)=>{let g=null;
for(let v of[x,...f])v.addEventListener("pointermove",y=>{_(g=y.buttons?null:S(y))}),v.addEventListener("pointerleave",()=>_(g=null));return()=>_(g)},across:l,upwards:p,
plane:(_,f)=>Ce(Rt({..._,...l()}),Rt({...f,...p()})),draw:(_,f)=>{a=()=>Object.values(f).forEach(y=>y());let g=dt(_,f),v=Le(t,y=>{c=y,s.left=o.left,u(),a()});return()=>{
v(),g()}}}}function ns(t,e,n){let r=Math.max(Math.floor(e/Xl),4),[o,i]=t.length>r?[`${t.slice(0,r-1)}…`,V`<title>${t}</title>`]:[t,q];return V`<text class="name" text-anchor="middle" transform=${n}>${o}${i}</text>`}var kt=1e4,tu=150;function Be(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function ar(t,e,n){let r=o=>n(o).map($t).
join(",");return Be(t,e).map(o=>`M${o.map(r).join("L")}${o.length>1?"":"h0.1"}`).join("")}function cr(t,e,n,r,o){let i=(s,c)=>s.map(a=>`${$t(n(a))},${$t(c(a))}`).
join("L");return Be(t,e).map(s=>`M${i(s,o)}L${i(s.toReversed(),r)}Z`).join("")}function lo(t){let e=[];for(let[n,r]of t){if(Number.isNaN(n)||Number.isNaN(r))break;
let o=Math.max(Math.abs(n),Math.abs(r));if(o<=kt){e.push([n,r]);continue}let i=e.at(-1),s=kt/o;i&&s>0&&e.push([i[0]+(n-i[0])*s,i[1]+(r-i[1])*s]);break}return e}
function uo(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}var rs=t=>t.length>1?`M${t.join("L")}`:
"",$n=t=>rs(t.map(([e,n])=>`${e.toFixed(1)},${n.toFixed(1)}`)),os=t=>t==="#000000"?"var(--gdviz-paper)":"white";function lr(t,e){let n=lo(e),r=n.map(([c,a])=>`${c.
toFixed(2)},${a.toFixed(2)}`).filter((c,a,l)=>c!==l[a-1]),o=r.length>1,i=o?$n(uo(n)):"",s=o&&r.length<=tu?r.map(c=>`M${c}h0`).join(""):"";return V`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${os(t)} stroke-width="4" opacity="0.8" d=${i} />
    <path class="path" stroke=${wt(t)} stroke-width="2" d=${rs(r)} />
    <path class="dots" stroke=${wt(t)} stroke-width="5" d=${s} />
  </g>`}function ur(t,[e,n]){let r=Math.abs(e)<kt&&Math.abs(n)<kt,[o,i]=r?[e,n]:[0,0];return V`<circle class="current" r="6" fill=${wt(t)} stroke=${os(t)} stroke-width="2"
    cx=${o} cy=${i} .style=${Gt(r)} />`}var eu=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,dr=(t,e)=>e.map(([n,r])=>{let o=`translate(${n},${r})`;return V`<path d=${eu} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var is={A:"7 3",B:"2.5 3",C:"9 3 2 3",D:"1 3"},nu={A:.2,B:.35,C:.5,D:.65},De=(t,e,n)=>V`<g class="pinned">
    <path fill="none" stroke="var(--gdviz-paper)" stroke-width="3.5" opacity="0.5" d=${n} />
    <path class="run" fill="none" stroke=${wt(e)} stroke-width="1.8" stroke-dasharray=${is[t]} opacity="0.8" d=${n} />
  </g>`,ru=(t,e)=>Math.hypot(e[0]-t[0],e[1]-t[1]);function Ue(t,e,n,r=ru){let o=n.map((a,l)=>l?r(n[l-1],a):0),i=nu[t]*o.reduce((a,l)=>a+l,0),s=0,c=n.find((a,l)=>(s+=
o[l])>=i);return c?V`<g class="letter" transform="translate(${c[0].toFixed(1)},${c[1].toFixed(1)})">
    <circle r="7.5" fill="var(--gdviz-paper)" stroke=${wt(e)} stroke-width="1.5" />
    <text text-anchor="middle" dy="0.35em">${t}</text>
  </g>`:q}var ss=t=>j`
  <svg class="sample" width="26" height="8" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray=${is[t]} d="M0,4h26" />
  </svg>`;var ou="Not positive: a logarithmic axis cannot show it";function po(t){let[e,n,r,o]=["x","y","low","high"].map(p=>yt(t.get(p))),[i,s,c]=[G(t.get("limits")),t.get(
"names"),Ie(t)],a=t.get("colors").map(wt),l=new Float64Array;return n.map((p,u)=>({name:s[u]??"",color:a[u%a.length],shown:c(u),x:e[u%Math.max(e.length,1)]??l,y:p,
low:r[u]??l,high:o[u]??l,limit:i[u]??NaN}))}function iu(t){let e=t.get("pinned")??[],[n,r]=[t.get("colors").map(wt),new Float64Array];return e.map(({row:o,mark:i,
x:s=r,y:c=r})=>({mark:i,color:n[o%n.length],x:s,y:c}))}function su({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=ne(e,{name:"gdviz-cur\
ves",label:n,ratio:t.get("ratio")});r.canvas.remove();let[o,i,s,c]=r.layers("pins","curves","letters","markers"),{x:a,y:l}=r.plane({low:0,high:1},{low:0,high:1}),
p=_=>Number.isFinite(_)&&!(l.log&&_<=0);function u(){let _=po(t),f=iu(t),g=r.plane(...au(_,f,t.get("log")));({x:a,y:l}=g),r.axes(g,t.get("axis_names"),!0);let{left:v,
top:y,width:b,height:E}=r.area;H(o,f.map(z=>De(z.mark,z.color,w(z)))),H(s,f.map(z=>Ue(z.mark,z.color,h(z),(P,L)=>L[0]-P[0])));let M=_.filter(z=>z.shown&&z.y.some(
Number.isFinite)),T=l.log&&M.length>0&&!M.some(z=>z.y.some(p)),I=_.map(z=>V`<path class="band" fill=${z.color} opacity="0.2" d=${x(z)} />`),U=({limit:z,shown:P})=>P&&
p(z)?`M${v},${$t(l.to(z))}h${b}`:"",O=_.map(z=>V`
      <path class="limit" stroke=${z.color} stroke-width="1.5" stroke-dasharray="6 4" d=${U(z)} />
      <path class="line" stroke=${z.color} stroke-width="2" d=${m(z)} />`);H(i,V`
      ${I}
      <g fill="none" stroke-linejoin="round" stroke-linecap="round">${O}</g>
      <text class="note" text-anchor="middle" x=${v+b/2} y=${y+E/2}>${T?ou:""}</text>`),$()}let d=({x:_,y:f},g)=>p(f[g])&&Number.isFinite(_[g]);function h(_){return Array.
from(_.y.keys()).filter(g=>d(_,g)).map(g=>[a.to(_.x[g]),l.to(_.y[g])])}let m=_=>_.shown?w(_):"";function w(_){return ar(_.y.length,f=>d(_,f),f=>[a.to(_.x[f]),l.
to(_.y[f])])}function x({shown:_,x:f,low:g,high:v}){if(!_||!g.length)return"";let y=r.area.top+r.area.height,b=M=>l.to(v[M]),E=M=>p(g[M])?Math.min(l.to(g[M]),kt):
y;return cr(f.length,M=>p(v[M]),M=>a.to(f[M]),E,b)}function $(){let{top:_,height:f}=r.area,g=Array.from(G(t.get("marker"))).filter(b=>b>=a.low&&b<=a.high),v=(g.
length===1?po(t):[]).map(b=>{let E=b.shown?as(b,g[0]):NaN;if(!p(E))return q;let M={x:$t(a.to(g[0])),y:$t(l.to(E))};return V`<circle class="dot" r="4" fill=${b.color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${M.x} cy=${M.y} />`}),y=g.map(b=>`M${$t(a.to(b))},${_}v${f}`).join("");H(c,V`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${y} />${v}`)}
function A(){let _=t.get("limit_name"),f=_?[{name:_,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...yn(t),...f])}let k=r.readout(_=>{let f=po(t).filter(
({shown:g})=>g);r.status.textContent=_&&!t.get("outdated")?S(f,a.from(_[0])):""});function S(_,f){let g=T=>Math.abs(T-f),v=_.flatMap(T=>Array.from(T.x)).filter(
Number.isFinite),y=v.reduce((T,I)=>g(I)<g(T)?I:T,v[0]),M=_.map(T=>({name:T.name,value:as(T,y)})).filter(({value:T})=>Number.isFinite(T)).map(({name:T,value:I})=>`${T}\
 ${tt(I)}`.trim());return M.length?`${t.get("axis_names")[0]} ${tt(y)}: ${M.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names pi\
nned":u,marker:$,"names colors shown limit_name":A,"x y names shown outdated":k})}function au(t,e,n){let r=t.filter(d=>d.shown),[o,i]=Ft([...r,...e].map(({x:d})=>d),
Number.isFinite),s=d=>Number.isFinite(d)&&!(n&&d<=0),c=[...r.flatMap(({y:d,low:h,high:m,limit:w})=>[d,h,m,[w]]),...e.map(({y:d})=>d)],[a,l]=Ft(c,s),[p,u]=a<l?oo(
a,l,n):[a,l];return[{low:o,high:i},{low:p,high:u,log:n}]}function as({x:t,y:e},n){for(let r=0;r<e.length;r++){if(t[r]===n)return e[r];let o=(n-t[r-1])/(t[r]-t[r-
1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+o*(e[r]-e[r-1])}return NaN}var cs={render:su};var ls=1.5,us=1.15,ds=100,Yt=([t,e],[n,r],o="")=>`${n} = ${tt(t)}, ${r} = ${tt(e)}${o}`;function He(t){let[e]=yt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))
return q;let[n,r]=[t.get("step"),t.get("diverged_at")],o=Number.isFinite(e[2])?`: ${Yt(Array.from(e),t.get("axis_names"),`, loss ${tt(e[2])}`)}`:"";return j`step ${n}${o}${r>=
0?j`<div class="diverged">diverged at step ${r}</div>`:q}`}function pr(t){let{model:e,plane:n,layers:[r,o,i],pins:s}=t,c=a=>()=>{let l=n();l&&a(l.toPixel)};return{
pinned:c(a=>{if(!s)return;let{lines:l,letters:p}=uu(e,a,s.area);H(s.lines,l),H(s.letters,p)}),paths:c(a=>H(r,lu(e,a))),minima:c(a=>H(o,dr(e.get("marks").minimum,
cu(e).map(a)))),points:c(a=>H(i,du(e,a))),start:pu(t),buttons:fu(t)}}var cu=t=>yt(t.get("minima")).filter(e=>e.every(Number.isFinite)),fo=(t,e)=>t.get("colors")[e%
t.get("colors").length];function lu(t,e){let[n,r]=t.get("paths").shape,o=G(t.get("paths")),i=Ie(t),s=c=>e(o.subarray(2*c,2*c+2));return Array.from({length:n},(c,a)=>{
let l=Array.from({length:i(a)?r:0},(p,u)=>s(a*r+u));return lr(fo(t,a),l)})}function uu(t,e,{left:n,top:r,width:o,height:i}){let s=([l,p])=>l>=n&&l<=n+o&&p>=r&&p<=
r+i,a=(t.get("pinned")??[]).map(({row:l,mark:p,paths:u=new Float64Array})=>{let d=uo(lo(Array.from({length:u.length/2},(h,m)=>e(u.subarray(2*m,2*m+2)))));return{
mark:p,color:fo(t,l),points:d}});return{lines:a.map(({mark:l,color:p,points:u})=>De(l,p,$n(u))),letters:a.map(({mark:l,color:p,points:u})=>Ue(l,p,u.filter(s)))}}
function du(t,e){let n=Ie(t);return yt(t.get("current")).map((r,o)=>ur(fo(t,o),n(o)?e(r):[NaN,NaN]))}function pu({model:t,el:e,picture:n,hit:r,handles:o,plane:i,
free:s}){let c=t.get("marks").start,a=(u=!1,d="")=>{let h=t.get("start");return V`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${h[0]} aria-valuetext=${Yt(h,t.get("axis_names"))} transform=${d} .style=${Gt(u)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${c} stroke-width="2.5" />
        <circle r="2.5" fill=${c} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=H(o,a(),".handle"),p=u=>s()&&J(t,{start:u});return je({surface:r,handle:l,idle:()=>!i()||e.classList.contains("panning"),to:u=>p(ps(i(),zt(n,u))),
by:(u,d)=>{let{x:h,y:m}=i(),w=d?.1:.01,[x,$]=[h,m].map(({low:A,high:k},S)=>X(t.get("start")[S]+u[S]*w*(k-A),A,k));p([x,$])}}),()=>{let u=i();if(!u)return;let d=t.
get("start"),h=[u.x,u.y].every(({low:m,high:w},x)=>d[x]>=m&&d[x]<=w);e.classList.toggle("still",!s()),H(o,a(h&&s(),`translate(${u.toPixel(d)})`))}}function ps({
x:t,y:e,toPoint:n},r){let[o,i]=n(r);return[X(o,t.low,t.high),X(i,e.low,e.high)]}function fu({model:t,el:e,picture:n,hit:r,panel:o,plane:i}){let s=d=>t.get("disa\
bled")||J(t,{view:d});function c(d,h){let[m,w,x,$]=t.get("view"),[A,k]=h??[(m+w)/2,(x+$)/2],[S,_,f,g]=t.get("home"),v=(y,b)=>b+(y-b)*d;d>1&&(w-m>ds*(_-S)||$-x>ds*
(g-f))||s([v(m,A),v(w,A),v(x,k),v($,k)])}let a=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),p()};function p(){let d=[["+","Zoom in",
()=>c(1/ls)],["−","Zoom out",()=>c(ls)],["✥","Move the view by dragging",l,a()],["⌂","Show the whole problem",()=>s(t.get("home"))]],h=t.get("zoomable")===
!1,m=d.map(([w,x,$,A])=>j`
      <button type="button" title=${x} aria-label=${x} aria-pressed=${A??q} ?hidden=${h}
        ?disabled=${t.get("disabled")} @click=${$}>${w}</button>`);H(o,m)}r.addEventListener("pointerdown",d=>{let h=i();if(d.button!==0||!h||!a())return;let{toPoint:m}=h,
[w,x,$,A]=t.get("view"),[k,S]=m(zt(n,d));Kt(d,_=>{let[f,g]=m(zt(n,_));s([w+k-f,x+k-f,$+S-g,A+S-g])})}),xe(r,a);let u=d=>{let h=i();!d.ctrlKey||!h||(d.preventDefault(),
c(d.deltaY<0?1/us:us,ps(h,zt(n,d))))};return n.addEventListener("wheel",u,{passive:!1}),p}var fs={mouse:9,pen:12,touch:20},gu=500;function gs({state:t,plane:e},[n,r],o){let i=-1,{toPixel:s}=e();for(let{slot:c,at:a}of t.visible()){let[l,p]=s(a),u=Math.
hypot(l-n,p-r);u<=o&&([i,o]=[c,u])}return i}function hs(t){let{el:e,plot:n,state:r,plane:o}=t,{picture:i,hit:s}=n,c=(l,p)=>gs(t,zt(i,l),fs[p]??fs.mouse),a=l=>r.
add(o().toPoint(n.pixel(l)));s.addEventListener("pointerdown",l=>{if(l.button!==0)return;let p=c(l,l.pointerType);if(p<0&&(l.pointerType==="touch"||r.removing))
return;if(l.preventDefault(),i.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(p);p>=0&&r.select(p);let u=p>=0?p:a(l);if(u<0)return;let[d,h]=zt(
i,l),[m,w]=p<0?[d,h]:o().toPixel(r.cursor);Kt(l,x=>{let[$,A]=zt(i,x);r.move(u,o().toPoint([$+m-d,A+w-h]))})}),s.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!r.removing&&c(l,"touch")<0&&a(l)}),s.addEventListener("dblclick",l=>{let p=c(l,"mouse"),{added:u}=r;p>=0&&!(p===u.slot&&performance.now()-u.time<gu)&&r.remove(
p)}),s.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&c(l,l.pointerType)>=0)}),xe(s,l=>c(l.touches[0],"touch")>=0)}function ms(t){let{
plot:e,state:n,plane:r}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?gs(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.task==="classifi\
cation"&&(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),n.task==="plane_regression"&&(o["+"]=()=>n.choose(n.label+.1),o["-"]=o["−"]=()=>n.choose(n.
label-.1)),e.picture.addEventListener("keydown",i=>{if(i.ctrlKey||i.metaKey||i.altKey)return;let s=be(i),c=o[i.key.length===1?i.key.toLowerCase():i.key];if(!s&&
!c)return;if(i.preventDefault(),!s)return c();let a=i.shiftKey?.1:.01,l=n.box().map(([p,u],d)=>n.cursor[d]+s[d]*a*(u-p));n.selected>=0?n.move(n.selected,l):n.moveCursor(
l)})}var xs=ei(mo(),1),wo=1e7,vs=1e3,vo=40,hu=1e30,mu=/(?<=[0-9]),(?=[0-9])/g,ys=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,vu=/^\s*([+-]?)inf(inity)?\s*$/i,wu=/^(true|True|TRUE|false|False|FALSE)$/,
kn=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),Et=class extends Error{},$s={regression:[
"x","y"],classification:["x1","x2","label"]};function ks(t){let e=bu(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new Et("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace(mu,"."):n,o=[",",";","	"].map(h=>({sign:h,count:r.split(h).length})),{sign:i,count:s}=o.reduce((h,m)=>m.count>h.count?m:h);if(s>
vs)throw new Et(`It has more than ${vs} columns.`);let c=i===";"&&!e.includes(".")?",":".",[a=[],...l]=xu(e,i),p=!a.some(h=>ys.test(h.replace(c,"."))),u=p?l:[a,
...l];if(!u.length)throw new Et("It has a header line but no rows.");return ku(a.map((h,m)=>_s(p&&h.trim()||`column ${m+1}`))).map((h,m)=>yu(h,u.map(w=>(w[m]??"").
trimStart()),c))}function bu(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new Et("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function xu(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(u,d)=>d??u):t,{data:o,errors:i}=xs.default.parse(r,{delimiter:e,
newline:`
`}),s=o.filter(u=>u.length>1||u[0].trim()),c=i.some(({code:u})=>u==="MissingQuotes"),[{length:a}=[],l]=s,p=l?.length===a+1?a+1:a;if(c||s.some(u=>u.length>p||u[a]?.
trim()))throw new Et("It is not a table: its rows have different numbers of columns.");return s}function yu(t,e,n){let r=Float64Array.from(e,i=>$u(n==="."?i:i.replace(
n,".")));if(e.every((i,s)=>!Number.isNaN(r[s])||kn.has(i)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(i=>wu.test(i)||kn.has(i)))return{name:t,kind:"\
text",texts:e,values:r};for(let[i,s]of e.entries())r[i]=kn.has(s)?NaN:Number(/^t/i.test(s));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function $u(t){if(ys.test(t))return Number(t);let e=vu.exec(t);return e?+`${e[1]}Infinity`:NaN}function ku(t){let e=new Set;for(let n of t){let r=n;for(let o=2;e.
has(r);o++)r=`${n} (${o})`;e.add(r)}return[...e]}function _s(t){let e=[...t.slice(0,2*vo+2)];return e.length<=vo?t:`${e.slice(0,vo-1).join("")}…`}function zs(t,e){
let n=e??(_u(t)?"classification":"regression"),r=$s[n];if(t.length<r.length)throw new Et(`It has too few columns: ${r.join(", ")} are needed.`);if(n==="regressi\
on")return ws(t,r);let o=fr(t,"label")??t.findLast(({kind:i})=>i==="text")??t[2];return[...ws(t.filter(i=>i!==o),r.slice(0,2)),o]}function _u(t){if(t.length<3)return!1;
if(fr(t,"label"))return!0;let e=$s.regression.every(o=>fr(t,o)),n=t.findLast(({kind:o})=>o==="text");if(!!n!==e)return!e;let{texts:r}=n??t[2];return new Set(r).
size===2}var fr=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function ws(t,e){let n=e.map(o=>fr(t,o));if(n.every(o=>o!==void 0))return n;let r=t.filter(({kind:o})=>o!==
"text");return(r.length>=2?r:t).slice(0,2)}function As([t,e,n]){bs(t),bs(e);let r=[t.values,e.values];return n?{coordinates:r,...zu(n)}:{coordinates:r,labels:null,
labelNames:["−1","+1"]}}function bs({name:t,kind:e,texts:n,values:r}){let o=r.findIndex(c=>!(Math.abs(c)<hu));if(o<0)return;let i=e==="text"?n[o]:String(r[o]).
replace("Infinity","inf"),s=kn.has(n[o])?"a gap":`'${i.slice(0,30)}', which is not a number that can be shown,`;throw new Et(`Column “${t}” has ${s} in row ${o+
1}, not counting the header.`)}function zu({name:t,kind:e,texts:n,values:r}){let o=n.findIndex(l=>kn.has(l));if(o>=0)throw new Et(`label: column '${t}' has a ga\
p in row ${o+1}.`);let i=e==="text"?n:[...r],s=[...new Set(i)],c=l=>e==="truth"?l?"True":"False":String(l);if(s.length!==2){let l=s.slice(0,4).map(u=>c(u).slice(
0,40)).join(", "),p=`${s.length}: ${l}${s.length>4?", …":""}`;throw new Et(`label: column '${t}' must hold two different labels, not ${p}.`)}return s.sort((l,p)=>l<
p?-1:1),{labels:Float64Array.from(i,l=>l===s[0]?-1:1),labelNames:s.map(l=>_s(c(l)))}}var We=new WeakMap,Ss=t=>We.get(t),Au=t=>t.get("part").shape[0];async function Es(t,e){We.delete(t);let n=e.size>wo,r=n?null:await e.arrayBuffer().catch(()=>null),
o=e.name.slice(0,80);Ns(t,o,()=>{if(!r)throw new Et(n?`It is larger than ${wo/1e6} MB.`:"It cannot be read.");let i=ks(r);return We.set(t,{columns:i,chosen:[],file:o}),
Rs(t,zs(i,t.get("both_tasks")?void 0:t.get("task")))})}function Os(t,e){Ns(t,We.get(t)?.file??"",()=>Rs(t,e))}function Ts(t){!We.delete(t)&&!t.get("message").file||
J(t,{message:{},label_names:["−1","+1"]})}function Ns(t,e,n){try{J(t,{message:{file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof Et))throw r;J(t,{message:{
file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function Rs(t,e){let n=We.get(t);n&&(n.chosen=e);let{coordinates:r,labels:o,labelNames:i}=As(e),
[s,c]=[t.get("interval"),t.get(o?"interval":"y_interval")],a=[Ms(r[0],s),Ms(r[1],c)],l=r[0].length,p=Su(l,Au(t));Mu(t,a,o,i,p);let[u,d,h]=e.map(({name:x})=>`“${x}\
”`),w=[`${`${p.length} point${p.length===1?"":"s"}`}, ${d} over ${u}.`];p.length<l&&w.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),
o&&w.push(`${h}: ${i[0]} is −1, ${i[1]} is +1.`);for(let[x,$]of r.entries()){if(a[x]===$)continue;let{least:A,largest:k}=Ls($);w.push(`“${e[x].name}”, from ${tt(
A)} to ${tt(k)}, is scaled to fit the view.`)}return w.join(" ")}function Mu(t,e,n,r,o){let[i,s]=t.get("x").shape,c=new Float64Array(i*s),a=new Float64Array(i).
fill(n?1:0);for(let[m,w]of o.entries())c[s*m]=e[0][w],n&&(c[s*m+1]=e[1][w]),a[m]=(n??e[1])[w];let l=new Float64Array(i).fill(1,0,o.length),p=Object.entries({x:c,
y:a,part:l}).map(([m,w])=>[m,{...t.get(m),data:new DataView(w.map(Math.fround).buffer)}]),u=n?"classification":"regression",d=u===t.get("task")?{}:{task:u,axis_names:n?
["x₁","x₂"]:["x","y"]},h=t.get("own")[n?1:0]??t.get("source");J(t,{...Object.fromEntries(p),...d,label_names:r,source:h})}function Ms(t,[e,n]){let{least:r,largest:o}=Ls(
t);if(r>=e&&o<=n)return t;let[i,s]=[.95*e+.05*n,.05*e+.95*n];return r===o?t.map(()=>(i+s)/2):t.map(c=>i+(c-r)/(o-r)*(s-i))}function Ls(t){let[e,n]=[1/0,-1/0];for(let r of t)
[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}function Su(t,e){let n=[],r=Eu();for(let o=0;o<t;o++)(t-o)*r()<Math.min(t,e)-n.length&&n.push(o);return n}
function Eu(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/2**32}}var Ou=["regression","classification","plane_regression"];function Cs(t,e){let n=t.get("task"),r=n!=="regression",o={task:n,removing:!1,label:1,selected:-1,cursor:[
0,0],message:"",added:{slot:-1,time:0},box:p,visible:w,count:x,read:A,add:k,move:S,moveCursor:_,remove:f,select:g,step:v,choose:b,setRemoving:E},i=Ps(t),[[s,c],
[a,l]]=p();return o.cursor=[(s+c)/2,(a+l)/2],o;function p(){return[t.get("interval"),t.get(r?"interval":"y_interval")]}function u([M,T]){let[[I,U],[O,z]]=p();return[
X(M,I,U),X(T,O,z)]}function d(M){let[T,I]=i.x.subarray(m()*M);return[T,r?I:i.y[M]]}function h(M,T){let[I,U]=u(T).map(Math.fround);i.x[m()*M]=I,r?i.x[m()*M+1]=U:
i.y[M]=U}function m(){return t.get("x").shape[1]}function w(){let[[M,T],[I,U]]=p(),O=Array.from(i.part,(R,N)=>({slot:N,part:R,at:d(N)})),z=(...[R,N,W])=>R<=N&&N<=
W,P=([R,N])=>z(...[M,R,T].map(Math.fround))&&z(...[I,N,U].map(Math.fround));return O.filter(({part:R,at:N})=>R&&P(N)).map(({slot:R,part:N,at:W})=>({slot:R,at:W,
training:N>0,value:i.y[R]}))}function x(M){return i.part.filter(T=>T===M).length}function $(...M){let T=U=>new DataView(Float64Array.from(i[U]).buffer),I=t.get(
"own")[Ou.indexOf(n)]??t.get("source");J(t,{...Object.fromEntries(M.map(U=>[U,{...t.get(U),data:T(U)}])),source:I})}function A(){i=Ps(t),i.part[o.selected]||(o.
selected=-1)}function k(M,T=o.label){let I=i.part.indexOf(0);return I<0?(y(`No more than ${i.part.length} points are possible: remove one first.`),-1):(i.part[I]=
1,r&&(i.y[I]=Math.fround(T)),h(I,M),$("x","y","part"),o.added={slot:I,time:performance.now()},g(I),I)}function S(M,T){i.part[M]&&(h(M,T),$("x","y"),o.cursor=d(M))}
function _(M){o.cursor=u(M),y("")}function f(M){i.part[M]&&(i.part[M]=0,$("part"),g(-1,"Point removed."))}function g(M,T=""){o.selected=M,M>=0&&(o.cursor=d(M)),
M>=0&&n==="plane_regression"&&(o.label=Number(i.y[M].toFixed(2))),y(T)}function v(M){let T=w().sort((O,z)=>O.at[0]-z.at[0]||O.at[1]-z.at[1]);if(!T.length)return y(
"No point is in view.");let I=T.findIndex(({slot:O})=>O===o.selected),U=I<0&&!M?0:I;g(T[(U+(M?1:-1)+T.length)%T.length].slot)}function y(M){o.message=M,e()}function b(M){
o.label=X(Number(M.toFixed(2)),-1,1),n==="plane_regression"&&o.selected>=0&&(i.y[o.selected]=Math.fround(o.label),$("y")),e()}function E(M){o.removing=M,g(-1,M?
"Click a point to remove it.":"")}}function Ps(t){let[e,n,r]=["x","y","part"].map(o=>G(t.get(o)).slice());return{x:e,y:n,part:r}}var Tu=150,Nu="Click to add a point, drag to move it, double-click to remove it.",Ru="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",Lu={regression:"",
classification:" + and − choose the label of new points.",plane_regression:" + and − change the value of the selected point, or of new ones."};function Is({
model:t,el:e}){let n=t.get("task"),[r,o]=[n!=="regression",n==="classification"];e.classList.toggle("classification",o),e.classList.toggle("valued",r&&!o),e.classList.
remove("mapped");let i=t.get("colors");for(let z in i)e.style.setProperty(`--${z}`,i[z]);let s=Qt(),c=j`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${Nu}</summary><p id=${s}>${Ru}${Lu[n]}</p></details>`,[a,l,p,u]=H(e,c,"div",".tools",".report",".message"),h=co(a,{label:"Da\
ta",ratio:r?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),m={tabindex:"0",role:"application","aria-describedby":s};for(let[z,P]of Object.entries(m))h.picture.
setAttribute(z,P);let[w,x,$]=h.layers("curve","points","selection"),A=Cs(t,()=>{f(),M()}),k=()=>{let[z,P]=A.box().map(([L,R])=>({low:L,high:R}));return h.plane(
z,P)},S={el:e,plot:h,state:A,plane:k};hs(S),ms(S);function _(){let z=A.visible(),{toPixel:P}=k(),L=z.length>Tu?3.6:4.8;H(x,z.map(({at:W,training:K,value:F})=>{let C=o?
F>0?"positive":"negative":"",B=r&&!o?`--value: ${b(X(F,-1,1))}`:"",[D,Q]=P(W);return V`<circle class="${K?"training":"test"} ${C}" r=${L} cx=${D.toFixed(2)} cy=${Q.
toFixed(2)} .style=${B} />`})),f();let[R,N]=[A.count(1),A.count(-1)];h.picture.ariaLabel=`Data: ${bo(R,"training ")}${N?` and ${bo(N,"test ")}`:""}`,M()}function f(){
let z=A.visible(),P=z.find(({slot:W})=>W===A.selected),[L,R]=k().toPixel(P?.at??A.cursor);H($,V`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${L},${R})" .style=${Gt(!P)} />
      <circle class="selected" r="9" cx=${L} cy=${R} .style=${Gt(P)} />`);let N=A.count(1)+A.count(-1)-z.length;H(p,j`
      <div class="status" role="status">${A.message||(P?g(P):"")}</div>
      <div class="notes">${N?`${bo(N)} outside the view`:""}</div>`)}function g({at:z,training:P,value:L}){let R=r?`, value ${tt(L,3)}`:"",N=o?`, label ${t.get(
"label_names")[L>0?1:0]}`:R;return`${P?"Training":"Test"} point: ${Yt(z,t.get("axis_names"),N)}`}function v(){let z=r?new Float64Array:G(t.get("fit")),{left:P,width:L}=h.
area,{to:R}=k().y,N=K=>`${(P+K*L/(z.length-1)).toFixed(2)},${X(R(z[K]),-kt,kt).toFixed(2)}`,W=Be(z.length,K=>!Number.isNaN(z[K])).map(K=>`M${K.map(N).join("L")}`);
H(w,V`<path class="fit" d=${W.join("")} />`)}let y=or(i.positive,i.negative),b=z=>`color-mix(in srgb, ${z>0?i.positive:i.negative} ${Math.round(100*Math.abs(z))}\
%, white)`;function E(){if(!r)return;let z=t.get("map");e.classList.toggle("mapped",z.shape[0]>0);let P=t.get("logits"),L=R=>P?Math.tanh(R/2):X(R,-1,1);te(h.canvas,
G(z),z.shape,R=>y(L(R)))}function M(){e.classList.toggle("removing",A.removing);let z=[1,-1].map(W=>j`
      <button type="button" title="Label of the points you add" aria-pressed=${W===A.label}
        @click=${()=>A.choose(W)}>
        <i class="dot ${W>0?"positive":"negative"}"></i>${t.get("label_names")[W>0?1:0]}
      </button>`),P=r?"var(--gdviz-faint)":i.data,L=[{name:"training",color:P,kind:"dot"}];A.count(-1)&&L.push({name:"test",color:P,kind:"ring"}),r||L.push({name:"\
model",color:i.fit});let R="Load your own data: a header line, then a row for each point",N=n!=="plane_regression"||t.get("both_tasks");H(l,j`
      ${o?j`<span class="labels" role="group" aria-label="Label of new points">${z}</span>`:q}
      ${r&&!o?T():q}
      <button type="button" title="Remove points by clicking them" aria-pressed=${A.removing}
        @click=${()=>A.setRemoving(!A.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${I} />
      <button type="button" title=${R} ?hidden=${!N}
        @click=${()=>l.querySelector("input[type=file]").click()}>Load CSV …</button>
      <span class="gdviz-legend">${sr(L)}</span>`)}function T(){let z=({target:P})=>{P.value!==""&&A.choose(Number(P.value)),P.value=String(A.label)};return j`
      <label title="Value of the selected point, or of the points you add">Value
        <input type="number" min="-1" max="1" step="0.1" .value=${String(A.label)} @change=${z} /></label>
      <span class="values">−1 <i></i> +1</span>`}function I({target:z}){let[P]=z.files;P&&Es(t,P),z.value=""}function U(){let{file:z,text:P,failed:L}=t.get("m\
essage"),[R,N]=L?["gdviz-notice","alert"]:["gdviz-note","status"];H(u,P?j`<div class=${R} role=${N}><b>${z}</b>: ${P}</div>${Pu(t)}`:q)}let O="interval y_interv\
al axis_names";return h.draw(t,{[O]:()=>h.axes(k(),t.get("axis_names"),!r),"x y part":A.read,[`x y part label_names ${O}`]:_,[`fit ${O}`]:v,"map logits":E,message:U})}
function Pu(t){let{columns:e,chosen:n}=Ss(t)??{columns:[],chosen:[]};if(e.length<3)return q;let r=n.length===3?["x₁","x₂"]:["x","y"],o=t.get("both_tasks");(o||
n.length===3)&&r.push("label");let i=(a,{target:l})=>{let p=[n[0],n[1],n[2]];p[a]=e[l.value],Os(t,p.filter(Boolean))},s=(a,l,p)=>j`<option value=${l} .selected=${p}>${a}</option>`,
c=r.map((a,l)=>j`
    <label>${a} <select aria-label="Column of ${a}" @change=${p=>i(l,p)}>
      ${l===2&&o?s("none: a curve","",!n[2]):q}
      ${e.map((p,u)=>s(p.name,u,p===n[l]))}
    </select></label>`);return j`<div class="columns">${c}</div>`}var bo=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function Cu(t){let{model:e,el:n}=t;ot(n,
"gdviz-data-editor");let r=Is(t),o=[it(e,"task",()=>{r(),H(n,q),r=Is(t)}),it(e,"source",()=>{e.get("own").includes(e.get("source"))||Ts(e)})];return()=>{for(let i of o)
i();r()}}var js={render:Cu};var Fs=64,Iu=6,ju=24;function gr(t,[e,n],r=!1){let o=Array.from(t,c=>ve(c)),i=Rt({low:e,high:n,log:r,from:0,to:o.length}),s=c=>Math.floor(i.to(Math.max(c,e)));return c=>o[X(
s(c),0,o.length-1)]}function hr({height:t},e,[n,r],o,i=!1){let s=Rt({low:n,high:r,log:i,from:0,to:-t}),c=l=>e[Math.floor((l+.5)/Fs*e.length)],a=s.ticks().map(({
at:l,text:p})=>({at:l/t,text:p}));return[Array.from({length:Fs},(l,p)=>c(p)),a,o]}function mr({height:t},e,n,r){let o=n.length-1,i=Math.max(Math.ceil(o*ju/t),1),
s=Array.from(n.keys()).filter(a=>a%i===0),c=no(s.map(a=>n[a]));if(c.some(a=>a.length>Iu)){let a=Math.floor(Math.log10(Math.max(...n.map(Math.abs))));r+=` (10${nr(
a)})`,c=no(s.map(l=>n[l]/10**a))}return[ee(e,o),s.map((a,l)=>({at:-a/o,text:c[l]})),r]}var Fu=1.4,Bu=t=>t<560?.75:.56,$e=["Image","Contours"];function Bs(t){let e=G(t.get("values")),n=t.get("colors"),[r,o]=[0,0];return t.get("layers").map(i=>{let s={};
for(let[a,l]of Object.entries(i.shapes)){let p=l.reduce((u,d)=>u*d,1);s[a]=e.subarray(r,r+=p)}let c=$e.includes(i.kind)||i.shapes.kind?0:i.color??o++;return{...i,
arrays:s,color:typeof c=="number"?n[c%n.length]:c}})}function Du({model:t,el:e}){let n=t.get("layers").some(({kind:O})=>$e.includes(O)),r=t.get("title"),i=t.get(
"layers").some(({kind:O,label:z})=>$e.includes(O)&&z)?Fe:ye;function s(){if(!t.get("equal")||t.get("ratio"))return null;let z=(G(t.get("values")).length?Bs(t).find(
({kind:W})=>$e.includes(W)):null)?.arrays.box??[],[P,L]=t.get("x_limits")??z,[R,N]=t.get("y_limits")??z.slice(2);return(N-R)/(L-P)||null}let c=r||t.get("axis_na\
mes").toReversed().join(" over "),a=ne(e,{name:"gdviz-drawing",title:r,label:c,ratio:t.get("ratio")??Bu,aspect:s,margins:i});e.classList.toggle("equal",t.get("e\
qual")),n||a.canvas.remove();let[l]=a.layers("layers"),p=[],u={x:null,y:null},d=a.plane({low:0,high:1},{low:0,high:1}),h=[];function m(O){if(t.get(`${O}_limits`))
return t.get(`${O}_limits`);let z=p.filter(({kind:D})=>$e.includes(D)),P=O==="x"?0:1;if(z.length)return Ft(z.map(({arrays:D})=>D.box.subarray(2*P,2*P+2)),Number.
isFinite);let L=O==="y"&&t.get("log"),R=h.map(D=>[D.get("value")[P]]),N=D=>Number.isFinite(D)&&!(L&&D<=0),W=Ft([...p.flatMap(D=>Uu(D,O)),...R],N),K=p.filter(({kind:D})=>O===
"x"&&(D==="Lines"||D==="Band")),[F,C]=Ft(K.map(({arrays:D})=>D.x),N),B=!u[O]&&!R.length&&F<C&&F<=W[0]&&C>=W[1];return u[O]=B?W:Zi(u[O],W,L),u[O]}function w(){let[
O,z]=[m("x"),m("y")];if(t.get("equal")){let{width:P,height:L}=a.area,R=Math.max((O[1]-O[0])/P,(z[1]-z[0])/L),N=([B,D],Q)=>[(B+D-R*Q)/2,(B+D+R*Q)/2],[[W,K],[F,C]]=[
N(O,P),N(z,L)];return a.plane({low:W,high:K},{low:F,high:C})}return a.plane({low:O[0],high:O[1]},{low:z[0],high:z[1],log:t.get("log")})}function x(){if(p=Bs(t),
G(t.get("values")).length===0)return;d=w(),a.axes(d,t.get("axis_names"),!n),d=w();let O=p.find(({kind:z})=>$e.includes(z));O&&$(O),H(l,p.map(z=>V`<g class="layer ${z.
kind.toLowerCase()}">${k(z)}</g>`)),a.legend(p.flatMap(v)),M()}function $({kind:O,label:z,limits:P,shapes:{values:L},arrays:{values:R,levels:N,box:W}}){let{canvas:K,
area:F}=a,C=t.get("palette"),[[B,D],[Q,Y]]=[d.toPixel([W[0],W[2]]),d.toPixel([W[1],W[3]])],rt={left:B,top:Y,width:Q-B,height:D-Y};for(let[Z,lt]of Object.entries(
rt))K.style[Z]=`${lt}px`;let at=[F.top-Y,Q-F.left-F.width,D-F.top-F.height,F.left-B];if(K.style.clipPath=`inset(${at.map(Z=>`${Math.max(Z,0)}px`).join(" ")})`,O===
"Image"){let Z=P??Ft([R],Number.isFinite),lt=gr(C,Z);return te(K,R,L,nt=>Number.isFinite(nt)?lt(nt):0),a.bar(z?hr(F,C,Z,z):null)}let st=Math.min(window.devicePixelRatio||
1,2),et={width:Math.max(Math.round(rt.width*st),1),height:Math.max(Math.round(rt.height*st),1)};ir(K,et,R,L,N,ee(C,N.length-1)),a.bar(z?mr(F,C,N,z):null)}let A=O=>Number.
isFinite(O)&&!(d.y.log&&O<=0);function k(O){let{kind:z,arrays:P,color:L,dashed:R}=O,N=wt(L);switch(z){case"Lines":return Ds(O).map(W=>V`
          <path class="line" fill="none" stroke=${N} stroke-width="2" stroke-linejoin="round" stroke-linecap="round"
            stroke-dasharray=${R?"6 5":q} d=${S(W)} />`);case"Band":return V`<path class="band" fill=${N} opacity="0.2" d=${_(P)} />`;case"Points":return f(O);case"\
Arrows":return V`<path class="arrows" fill=${N} stroke="var(--gdviz-paper)" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
          d=${g(P)} />`}return q}let S=({x:O,y:z})=>ar(z.length,P=>A(z[P])&&Number.isFinite(O[P]),P=>[qe(d.x.to(O[P])),qe(d.y.to(z[P]))]);function _({x:O,low:z,
high:P}){let L=R=>A(z[R])?qe(d.y.to(z[R])):a.area.top+a.area.height;return cr(O.length,R=>A(P[R]),R=>qe(d.x.to(O[R])),L,R=>qe(d.y.to(P[R])))}function f({arrays:{
x:O,y:z,kind:P},color:L,size:R}){let N=t.get("colors"),W=new Map;for(let K=0;K<O.length;K++){if(!A(z[K])||!Number.isFinite(O[K]))continue;let F=P?N[Math.abs(Math.
trunc(P[K]))%N.length]:L;W.has(F)||W.set(F,[]);let[C,B]=d.toPixel([O[K],z[K]]).map(qe);W.get(F)?.push(`M${$t(C)},${$t(B)}h0`)}return[...W].map(([K,F])=>V`
      <g fill="none" stroke-linecap="round">
        <path stroke="var(--gdviz-paper)" stroke-width=${R+1.5} d=${F.length>2e3?"":F.join("")} />
        <path class="dots" stroke=${wt(K)} stroke-width=${R} d=${F.join("")} />
      </g>`)}function g({x:O,y:z,dx:P,dy:L}){let R=[];for(let N=0;N<O.length;N++){let[W,K]=[d.toPixel([O[N],z[N]]),d.toPixel([O[N]+P[N],z[N]+L[N]])],[F,C]=[(K[0]-
W[0])/2,(K[1]-W[1])/2];![...W,F,C].every(B=>Math.abs(B)<kt)||Math.hypot(F,C)<.25||R.push(we(W[0]+F,W[1]+C,F,C,Fu))}return R.join("")}function v({kind:O,label:z,
color:P,dashed:L,names:R,arrays:N}){if($e.includes(O))return[];let W=t.get("colors"),K=O==="Points"&&N.kind?R.map((C,B)=>({name:C,color:W[B%W.length],kind:"dot"})):
[],F=O==="Points"?"dot":O==="Band"?"area":L?"dashes":"line";return K.length||!z?K:[{name:z,color:P,kind:F}]}let y=a.readout(O=>{H(a.status,t.get("outdated")||(O&&
p.length?b(d.toPoint(O)):""))});function b(O){let z=t.get("axis_names"),P=p.filter(({kind:R})=>R==="Lines").flatMap(R=>Ds(R).map(N=>({...N,label:R.label})));if(!P.
length||!P.every(({x:R})=>Hu(R)))return Yt(O,z);let L=P.slice(0,4).map(({x:R,y:N,label:W})=>`${W||z[1]} = ${tt(N[Wu(R,O[0])])}`);return`${z[0]} = ${tt(O[0])}: ${L.
join(", ")}`}let E=O=>{let z=O.get("value"),[P,L]=d.toPixel(z),R=Yt(z,t.get("axis_names")),N=O.get("description")||"Point";return V`
      <g class="handle" tabindex="0" role="slider" aria-label="${N}; move it with the arrow keys" aria-valuenow=${z[0]} aria-valuetext=${R}
        transform="translate(${X(P,-kt,kt)},${X(L,-kt,kt)})">
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="var(--gdviz-paper)" fill-opacity="0.6" stroke="var(--gdviz-ink)" stroke-width="2.5" />
        <circle r="2.5" fill="var(--gdviz-ink)" />
        <title>${N}: drag it${h.length>1?"":", click elsewhere,"} or use the arrow keys</title>
      </g>`},M=()=>H(a.handles,h.map(E)),T=!1,I=[()=>T=!0];async function U(){let O=t.get("points"),z=await Promise.all(O.map(L=>ct(t.widget_manager,L)));if(T||
!z.length)return;h=z,x();let P=[...a.handles.querySelectorAll(".handle")];h.forEach((L,R)=>{let N=([W,K])=>J(L,{value:[X(W,d.x.low,d.x.high),X(K,d.y.low,d.y.high)]});
je({surface:h.length>1?void 0:a.hit,handle:P[R],to:W=>N(d.toPoint(a.pixel(W))),by:(W,K)=>{let F=K?.1:.01,[C,B]=L.get("value");N([C+W[0]*F*(d.x.high-d.x.low),B+W[1]*
F*(d.y.high-d.y.low)])}}),I.push(it(L,"value",x))})}return e.classList.toggle("still",t.get("points").length!==1),I.push(a.draw(t,{"values layers x_limits y_lim\
its axis_names log equal colors palette":x,outdated:y})),U(),()=>I.forEach(O=>O())}var qe=t=>X(t,-kt,kt);function Ds({shapes:t,arrays:{x:e,y:n}}){let r=t.y.at(-1)??
0;return Array.from({length:r?n.length/r:0},(o,i)=>{let s=i*r;return{x:t.x.length>1?e.subarray(s,s+r):e,y:n.subarray(s,s+r)}})}function Uu({kind:t,arrays:e},n){
if(t==="Band"&&n==="y")return[e.low,e.high];if(t!=="Arrows")return[e[n]];let r=e[`d${n}`];return[e[n],e[n].map((o,i)=>o+r[i])]}var Hu=t=>t.every((e,n)=>n===0||e>=
t[n-1]);function Wu(t,e){let[n,r]=[0,t.length-1];for(;r-n>1;){let o=n+r>>1;t[o]<e?n=o:r=o}return e-t[n]<t[r]-e?n:r}var Us={render:Du};var qu=4;function Vu({model:t,el:e}){ot(e,"gdviz-field","gdviz-plane");let n=Qt(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function o(){let{size:k=[
0,0],axes:S=[0,0,0,0]}=t.get("drawn"),[_,f,g,v]=S,y=E=>V`<rect class=${E} x=${_} y=${f} width=${g} height=${v} />`,b=j`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${k[0]} height=${k[1]}>
        <defs><clipPath id=${n}>${y("")}</clipPath></defs>
        ${y("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?tr(t.widget_manager,"Zooming needs Python, which draws this picture."):q}`;return H(e,b,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[i,s,c,a,l,p,u,d]=o();function h(){let{size:k,axes:S,limits:_}=t.get("drawn");if(!k)return null;let[f,g,v,y]=S,b=Rt({low:_[0],high:_[1],from:f,to:f+
v});return Ce(b,Rt({low:_[2],high:_[3],from:g+y,to:g}))}let w=pr({model:t,el:e,picture:i,hit:s,handles:p,panel:u,layers:[c,a,l],plane:h,free:()=>!0});function x(){
w.buttons();let{limits:k}=t.get("drawn");t.get("disabled")&&k&&t.set("view",k)}let $=Le(e,k=>{Math.abs(k-t.get("width"))>=qu&&J(t,{width:k})}),A=dt(t,{disabled:x,
drawn:o,"drawn minima":w.minima,"drawn start axis_names":w.start,"drawn paths":w.paths,"drawn current":w.points,"drawn current step diverged_at axis_names outda\
ted":()=>H(d,h()&&(t.get("outdated")||He(t)))});return()=>{$(),A()}}var Hs={render:Vu};var Lt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Ve=t=>(...e)=>({_$litDirective$:t,values:e}),re=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Gu}=Mi,Ws=t=>t;var Vs=t=>t.strings===void 0,qs=()=>document.createComment(""),Ge=(t,e,n)=>{let r=t._$AA.parentNode,o=e===void 0?t._$AB:e._$AA;if(n===void 0){let i=r.insertBefore(
qs(),o),s=r.insertBefore(qs(),o);n=new Gu(i,s,t,t.options)}else{let i=n._$AB.nextSibling,s=n._$AM,c=s!==t;if(c){let a;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(a=t.
_$AU)!==s._$AU&&n._$AP(a)}if(i!==o||c){let a=n._$AA;for(;a!==i;){let l=Ws(a).nextSibling;Ws(r).insertBefore(a,o),a=l}}}return n},oe=(t,e,n=t)=>(t._$AI(e,n),t),Ku={},
vr=(t,e=Ku)=>t._$AH=e,Gs=t=>t._$AH,wr=t=>{t._$AR(),t._$AA.remove()};var gt=Ve(class extends re{constructor(t){if(super(t),t.type!==Lt.PROPERTY&&t.type!==Lt.ATTRIBUTE&&t.type!==Lt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!Vs(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
_t||e===q)return e;let n=t.element,r=t.name;if(t.type===Lt.PROPERTY){if(e===n[r])return _t}else if(t.type===Lt.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return _t}else if(t.
type===Lt.ATTRIBUTE&&n.getAttribute(r)===e+"")return _t;return vr(t),e}});function Ke(t,e){let n=!1,r=!1,o;return({value:i,min:s,max:c,step:a,log:l,whole:p,disabled:u=!1,description:d,unit:h="",tooltip:m,continuous:w=!0})=>{i!==o&&(r=
!1),o=i;let x=g=>String(l?Math.log10(g):g);function $({target:g}){let v=Number(g.value),y=l?Number((10**v).toPrecision(3)):v;e(X(p?Math.round(v):y,s,c))}function A({
target:g}){let v=Number(g.value.trim().replace(",",".").replaceAll("−","-"));r=!(g.value.trim()!==""&&Number.isFinite(v)&&(!p||Number.isInteger(v))&&v>=s&&v<=
c),r||e(v),t()}function k(){n=!0}function S(){n=r=!1,t()}let[_,f]=w?[$,null]:[null,$];return j`
      <label title=${m}>
        <span>${d}</span>
        <input type="range" min=${x(s)} max=${x(c)} step=${a} aria-valuetext=${`${tt(i)} ${h}`.trim()}
          .value=${gt(x(i))} ?disabled=${u} @input=${_} @change=${f} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${d}, as a number" aria-invalid=${r}
        title=${r?`A ${p?"whole ":""}number from ${s} to ${c}`:h}
        .value=${n?_t:gt(tt(i))} ?disabled=${u} @focus=${k} @change=${A} @blur=${S} />`}}var[br,Ye,xo,Ks]=[1,2,3,4],Zs={add:br,subtract:br,negate:br,multiply:Ye,divide:Ye,power:xo,exp:xo},Js=(t,e)=>j`<math display="block" alttext=${t}>${bt(e)}</math>`;
function bt(t,e=br){if((Zs[t.operation]??Ks)<e)return Ys(bt(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?vt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:vt`<mn>${t.value}</mn>`;case"variable":return vt`<mi>${t.letter}</mi>`;case"add":return vt`<mrow>${bt(n)}<mo>+</mo>${bt(r,Ye)}</mrow>`;case"subt\
ract":return vt`<mrow>${bt(n)}<mo>−</mo>${bt(r,Ye)}</mrow>`;case"negate":return vt`<mrow><mo>−</mo>${bt(n,Ye)}</mrow>`;case"multiply":return vt`<mrow>${bt(n,
Ye)}${Zu(r)}${bt(r,xo)}</mrow>`;case"divide":return vt`<mfrac>${bt(n)}${bt(r)}</mfrac>`;case"power":return vt`<msup>${bt(n,Ks)}${bt(r)}</msup>`;case"exp":return vt`<msup><mi>e</mi>${bt(
n)}</msup>`;case"sqrt":return vt`<msqrt>${bt(n)}</msqrt>`;case"abs":return vt`<mrow><mo stretchy="true">|</mo>${bt(n)}<mo stretchy="true">|</mo></mrow>`;default:
return vt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${Ys(Yu(Xs(t)))}</mrow>`}}var Ys=t=>vt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,Yu=t=>t.map((e,n)=>n?vt`<mo separator="true">,</mo>${bt(
e)}`:bt(e));function Xs({operation:t,position:e,operands:n}){let[r,...o]=n;return[...r.operation===t&&r.position===e?Xs(r):[r],...o]}function Zu(t){return Qs(t)?
vt`<mo>·</mo>`:vt`<mo lspace="0" rspace=${t.operation in Zs||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function Qs({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&Qs(e[0])}var Nt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
es only the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:Bt,operations:Xu}=Nt,Qu=Nt.errors,_n=Nt.functions,td=Nt.spellings,yr=Nt.constants,ed=Nt.superscripts,nd=Object.keys(Nt.tokens),xr=new RegExp(Object.entries(
Nt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),pt=class extends Error{constructor(e,n,...r){super(Qu[e].replace(/\{(\d)\}/g,(o,i)=>String(r[i]))),this.
position=n}};function Ze(t,e=Nt.variables){let n=Array.from(t),r=rd(n,e),o=sd(r,n.length),i=id(r,e);return{instructions:ad(o,[...e,...i]),parameters:i,root:o}}function rd(t,e){
if(t.length>Bt.characters)throw new pt("long",Bt.characters,Bt.characters);let n=t.map(o=>td[o]??(o.length===1?o:"\0")).join(""),r=[];for(let o=0;o<n.length;o=xr.
lastIndex){xr.lastIndex=o;let i=xr.exec(n);if(!i)throw new pt(t[o]==="="?"equals":"character",o,t[o]);let s=nd.find(a=>i.groups?.[a]!==void 0)??"",c=/^ *\(/.test(
n.slice(xr.lastIndex));s==="word"?r.push(...od(i[0],o,e,c)):s!=="space"&&r.push({kind:s,text:i[0],position:o})}return r}function od(t,e,n,r){if(Object.hasOwn(_n,
t)){if(!r)throw new pt("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(yr,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new pt("function",e,t,Object.keys(_n).join(", "));let o=Object.keys(_n).findLast(s=>t.startsWith(s));if(o)throw new pt("brackets",e,o);let i=Array.from(
t);if(t.length>3||t.length===3&&!i.some(s=>n.includes(s)))throw new pt("name",e,t);return i.map((s,c)=>({kind:"letter",text:s,position:e+c}))}function id(t,e){let n=new Set;
for(let{kind:r,text:o,position:i}of t)if(!(r!=="letter"||e.includes(o)||Object.hasOwn(yr,o))){if(Nt.variables.includes(o))throw new pt("result",i,o);if(n.add(o),
n.size>Bt.parameters)throw new pt("letters",i,Bt.parameters)}return[...n].sort()}function sd(t,e){let n={kind:"end",text:"",position:e},r=0,o=0,i=0,s=!1,c=()=>t[r]??
n,a=()=>t[r++]??n,l=(k,S,_,{value:f=0,letter:g=""}={})=>({operation:k,position:S,operands:_,value:f,letter:g});function p(){let{text:k,position:S}=c();throw new pt(
k===")"?"unopened":k===","?"comma":"operand",S)}function u(){let k=d();for(;c().text==="+"||c().text==="-";){let{text:S,position:_}=a();k=l(S==="+"?"add":"subtr\
act",_,[k,d()])}return k}function d(){let k=h();for(;;){let{kind:S,text:_,position:f}=c();if(_==="*"||_==="/")a(),k=l(_==="*"?"multiply":"divide",f,[k,h()]);else if(S===
"letter"||S==="function"||_==="("||_==="|"&&!s)k=l("multiply",f,[k,m()]);else{if(S==="number")throw new pt("before",f);return k}}}function h(){if(++o>Bt.depth)throw new pt(
"deep",c().position,Bt.depth);let k;if(c().text==="-"){let{position:S}=a();k=l("negate",S,[h()])}else c().text==="+"?(a(),k=h()):k=m();return o--,k}function m(){
let k=w();for(;c().kind==="superscript";){let{text:_,position:f}=a();k=l("power",f,[k,l("number",f,[],{value:ed[_]})])}if(c().text!=="^"&&c().text!=="**")return k;
let{position:S}=a();return l("power",S,[k,h()])}function w(){let{kind:k,text:S,position:_}=c();if(k==="number"){a();let f=Number(S);if(f>Bt.number)throw new pt(
"size",_);return l("number",_,[],{value:f})}if(k==="letter")return a(),Object.hasOwn(yr,S)?l("number",_,[],{value:yr[S],letter:S}):l("variable",_,[],{letter:S});
if(k==="function")return x(a());if(S==="(")return $("unclosed",")",!1)[0];if(S==="|")return l("abs",_,$("bar","|",!0));throw new pt(S===")"&&i===0?"unopened":"o\
perand",_)}function x({text:k,position:S}){let _=Nt.several.includes(k),[f,...g]=$("unclosed",")",!1,_);if(!_)return l(_n[k],S,[f]);if(!g.length)throw new pt("s\
everal",S,k);return g.reduce((v,y)=>l(_n[k],S,[v,y]),f)}function $(k,S,_,f=!1){let g=a(),v=s;s=_,i++;let y=[u()];for(;f&&c().text===",";)a(),y.push(u());if(c().
kind==="end")throw new pt(k,g.position);return c().text!==S&&p(),a(),i--,s=v,y}if(!t.length)throw new pt("empty",0);let A=u();return c().kind!=="end"&&p(),A}function ad(t,e){
let n=[],r=new Map;function o({position:s},c,a,l=0,p=0){let u=[Xu.indexOf(c),a,l,p],d=u.join();if(r.has(d)||r.set(d,n.push(u)-1),n.length>Bt.instructions)throw new pt(
"operations",s,Bt.instructions);return r.get(d)}function i(s){let{operation:c,operands:a,value:l,letter:p}=s;if(c==="number")return o(s,c,0,0,l);if(c==="variabl\
e")return o(s,c,e.indexOf(p));let u=i(a[0]),d=c==="power"&&a[1].operation==="number"?a[1].value:0;if(d===2||d===3||d===4){let h=o(s,"multiply",u,u);return d===2?
h:o(s,"multiply",h,d===3?u:h)}return o(s,c,u,...a.slice(1).map(i))}return i(t),n}var zn=(t,e=t.get("value"))=>Ze(e,t.get("variables")),[cd,ld]=[24,8];function yo(t,e,n){let{shape:r}=t.get(e),o=new Float64Array(G(t.get(e)).length);return o.set(
n),Te(o,{shape:r,dtype:"float64"},t.get(e))}function ud({model:t}){let e=zn(t).parameters;function n(){let r=zn(t),[o,i]=[e,G(t.get("parameters"))];e=r.parameters;
let s=yo(t,"instructions",r.instructions.flat()),[c,a]=[G(s),G(t.get("instructions"))];c.every((l,p)=>l===a[p])||(t.set("instructions",s),t.set("parameters",yo(
t,"parameters",e.map(l=>o.includes(l)?i[o.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function dd({model:t,el:e}){ot(e,"gdviz-fo\
rmula-field");let n=Qt(),r=null,o=new Map;function i({target:u}){let d=u.value;try{zn(t,d),r=null,J(t,{value:d})}catch(h){if(!(h instanceof pt))throw h;r={text:d,
error:h}}l()}function s(u){let d=h=>{let m=G(t.get("parameters")).slice();m[zn(t).parameters.indexOf(u)]=h,J(t,{parameters:yo(t,"parameters",m)})};return o.has(
u)||o.set(u,Ke(l,d)),o.get(u)}function c({message:u,position:d},h){let m=Array.from(h,$=>/\s/.test($)?" ":$),w=Math.max(0,d-cd),x=m.slice(w,d+ld).join("");return j`<code aria-hidden="true">${w?
"…":""}${x}\n${" ".repeat(d-w+(w?1:0))}▲</code>
      <span>${u}</span>`}function a(){r=null,l()}function l(){let[u,d,h]=["value","description","tooltip"].map(k=>t.get(k)),[m,w]=t.get("range"),x=G(t.get("para\
meters")),{root:$,parameters:A}=zn(t);H(e,j`
      <label title=${h}>
        <span>${d}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${gt(r?.text??u)} @input=${i} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?c(r.error,r.text):q}</div>
        ${r?q:Js(u,$)}
      </div>
      ${A.map((k,S)=>j`<div class="gdviz-slider">${s(k)({value:x[S],min:m,max:w,step:.01,description:k,tooltip:`The letter ${k} of the formula`})}</div>`)}`)}let p=[
dt(t,{"parameters description tooltip range":l}),dt(t,{value:a})];return()=>p.forEach(u=>u())}var ta={initialize:ud,render:dd};var pd=10,fd=9;function gd(t,e,n,{from:r,to:o}){let[i,s]=t.map(e?Math.log10:Number),c=n>1?(s-i)/(n-1):0,a=u=>e?10**u:u,l=u=>Math.floor((u-r)/(o-r)*n),p=Rt({low:a(
i-c/2),high:a(s+c/2),log:e,from:r,to:o});return{pixels:p,nearest:u=>X(l(u),0,n-1),cellOf:u=>{let d=p.to(u);return d>=Math.min(r,o)&&d<=Math.max(r,o)?Math.min(l(
d),n-1):-1},centre:u=>a(i+u*c),edges:u=>{let[d,h]=[u,u+1].map(m=>r+(o-r)*m/n);return[Math.min(d,h),Math.max(d,h)]}}}function hd({model:t,el:e}){let n=()=>t.get(
"kind")==="magnitude",r=n()?Fe:ye,o=`Map of ${t.get("value_name")}`,i=ne(e,{name:"gdviz-heat-map",label:o,ratio:t.get("ratio"),margins:r});i.canvas.classList.add(
"hatch");let[s]=i.layers("cross"),[c]=H(i.handles,S(),".handle"),a=()=>t.get("values").shape,l=b=>{let E=t.get(`${b}_range`),M=t.get(`${b}_log`)&&E[0]>0,[T,I]=a();
return gd(E,M,b==="x"?I:T,b==="x"?i.across():i.upwards())};function p(){if(!a()[0]||!a()[1])return null;let[b,E]=t.get("chosen"),[M,T]=[l("x").cellOf(b),l("y").
cellOf(E)];return M>=0&&T>=0?[M,T]:null}let u=b=>!Number.isFinite(b)||!n()&&b<0;function d(){let b=t.get("log"),[E,M]=Ft([G(t.get("values"))],T=>Number.isFinite(
T)&&!(b&&T<=0));return E<=M?[E,M]:null}function h(){te(i.canvas,G(t.get("values")),a(),n()?m():w())}function m(){let b=gr(t.get("palette"),d()??[0,1],t.get("log"));
return E=>u(E)?0:b(E)}function w(){let b=Array.from(t.get("colors"),E=>ve(E));return E=>u(E)?0:b[E%b.length]}function x(){let b=d();if(!n()||!b)return i.bar(n()?
[[],[],t.get("value_name")]:null);i.bar(hr(i.area,t.get("palette"),b,t.get("value_name"),t.get("log")))}function $(){let b=t.get("colors"),E=G(t.get("values")),
M=new Set(n()?[]:E),T=t.get("names").map((O,z)=>({name:O,color:b[z%b.length],kind:"area"})),I=E.some(u),U=T.filter((O,z)=>M.has(z));i.legend(I?[...U,{name:t.get(
"missing_name"),color:"",kind:"hatch"}]:U)}let A=()=>i.axes(Ce(l("x").pixels,l("y").pixels),t.get("axis_names"));function k(){let b=p();if(H(i.handles,S(b)),!b)
return H(s,null);let[[E,M],[T,I]]=[l("x").edges(b[0]),l("y").edges(b[1])],{left:U,top:O,width:z,height:P}=i.area,[L,R]=[(E+M)/2,(T+I)/2],W=`${`M${L},${O}V${T-6}\
M${L},${I+6}V${O+P}`}M${U},${R}H${E-6}M${M+6},${R}H${U+z}`;H(s,V`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${W} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${W} />`)}function S(b=null){let[[E,M],[T,I]]=b?[l("x").edges(b[0]),l("y").edges(b[1])]:
[[0,0],[0,0]],U=(z,P,L,R)=>V`<rect class=${z} fill="transparent" stroke=${P} stroke-width=${L}
        x=${E-R} y=${T-R} width=${M-E+2*R} height=${I-T+2*R} />`,O=Math.max((fd-(M-E))/2,1);return V`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Gt(b)}
        aria-valuenow=${b?b[1]*a()[1]+b[0]:0} aria-valuetext=${b?_(b):""}>
        ${U("","white",4,O)}${U("cell","black",2,O)}${U("halo","none",0,pd)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function _([b,E]){let[M,T]=t.get("axis_names"),I=`${M} = ${tt(l("x").centre(b))}, ${T} = ${tt(l("y").centre(E))}`,U=G(t.get("values"))[E*a()[1]+b];if(u(
U))return`${I}: ${t.get("missing_name")}`;let O=()=>t.get("names")[U]??String(U);return`${I}: ${n()?`${t.get("value_name")} ${tt(U)}`:O()}`}let f=i.readout(b=>{
let E=b?g(b):p();H(i.status,t.get("outdated")||(E?_(E):""))},c);function g([b,E]){return a()[0]&&a()[1]?[l("x").nearest(b),l("y").nearest(E)]:null}function v(b){
if(!b)return;let E=[l("x").centre(b[0]),l("y").centre(b[1])];String(E)!==String(t.get("chosen"))&&J(t,{chosen:E})}je({surface:i.hit,handle:c,to:b=>v(g(i.pixel(b))),
by:(b,E)=>{let[M,T]=p()??[0,0],I=E?10:1;v([X(M+I*b[0],0,a()[1]-1),X(T+I*b[1],0,a()[0]-1)])}});let y="x_range y_range x_log y_log axis_names";return i.draw(t,{"k\
ind values palette colors log":h,"kind values palette log value_name":x,"kind values names colors missing_name":$,[`values ${y}`]:A,[`kind chosen values names ${y}`]:k,
[`kind chosen values names value_name missing_name outdated ${y}`]:f})}var ea={render:hd};function md(t){let e=j`<b>${t.get("name")}</b>`,n=ft(t.get("module")),{error:r}=xn(t),o=r?`${r.message} (${r.name})`:t.get("error_message"),i=s=>j`<div class="gdviz-notice" role="status">${s}</div>`;
return o?j`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?i(j`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||Jn(n)?null:i("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var vd=({model:t})=>me(t);function wd({model:t,el:e}){
ot(e,"gdviz-link");let n=()=>H(e,md(t)),r=[me(t),Qn(t,n),it(t,"where error_message",n)];return n(),()=>r.forEach(o=>o())}var na={initialize:vd,render:wd};var bd=2,xd=.5,ra=.05,$r=(t,e,n=bd)=>e*Math.abs(t)/(Math.abs(t)+n);function oa(t,e){let n=rr(t),r=document.createElement("canvas"),o=or(e.positive,e.negative),i=[];
function s({weights:d,thickest:h},m){d.forEach(({index:w},x)=>{let $=m[w],A=$r($,h);A>ra&&(n.lineWidth=A,n.strokeStyle=$>0?e.positive:e.negative,n.stroke(i[x]))})}
function c({units:d,layers:h},m,[w,x,$],{ink:A,paper:k}){let S=d.length-h[0].length===w&&$>1,_=d.slice(h[0].length);n.fillStyle=k;for(let{x:f,y:g,size:v}of d)n.
fillRect(f-v/2,g-v/2,v,v);S&&x>1&&a(_,m,x,$),S&&x===1&&l(_,m,$,A),n.lineWidth=1,n.strokeStyle=A,n.globalAlpha=.7;for(let{x:f,y:g,size:v}of d)n.strokeRect(f-v/2-
.5,g-v/2-.5,v+1,v+1);n.globalAlpha=1}function a(d,h,m,w){te(r,h,[m*d.length,w],x=>o(X(x,-1,1))),d.forEach(({x,y:$,size:A},k)=>{let S=(d.length-1-k)*m;n.drawImage(
r,0,S,w,m,x-A/2,$-A/2,A,A)})}function l(d,h,m,w){d.forEach(({x,y:$,size:A},k)=>{let S=h.subarray(k*m,(k+1)*m),_=S.reduce((y,b)=>Math.max(y,Math.abs(b)),1),[f,g]=[
x-A/2,.46*A/_];Object.assign(n,{lineWidth:1,strokeStyle:w,globalAlpha:.25}),n.beginPath(),n.moveTo(f,$),n.lineTo(f+A,$),n.stroke();let v=k===d.length-1;Object.assign(
n,{lineWidth:A>20?1.8:1.2,strokeStyle:v?e.fit:w,globalAlpha:1}),n.beginPath(),S.forEach((y,b)=>n.lineTo(f+A*b/(m-1),$-g*y)),n.stroke()})}function p({units:d,thickest:h},m,w){
for(let{x,y:$,size:A,index:k}of d){let S=m[k],_=$r(S,h,xd)/2;_>ra&&(u(x-A/2,$+A/2,_+.8,w),u(x-A/2,$+A/2,_,S>0?e.positive:e.negative))}}function u(d,h,m,w){n.beginPath(),
n.arc(d,h,m,0,2*Math.PI),n.fillStyle=w,n.fill()}return{resize:({width:d,height:h,weights:m})=>{i=m.map(({curve:x})=>new Path2D(x));let w=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(d*w),height:Math.round(h*w)}),Object.assign(t.style,{width:`${d}px`,height:`${h}px`})},draw:(d,h,m,w,x)=>{let $=t.width/d.width;
n.setTransform($,0,0,$,0,0),n.clearRect(0,0,d.width,d.height),h.length===d.parameters&&(s(d,h),c(d,m,w,x),p(d,h,x.paper))}}}var ia=1e3,yd=10;function sa(t,e,n){let{shape:[r]}=t,o=G(t),i=Array.from({length:r},(l,p)=>[...o.subarray(3*p,3*p+3)]),s=1+Math.max(...i.map(([l])=>l)),c=i.findIndex(
l=>l[0]>0&&l[1]===e),a=i.reduce((l,p,u)=>p[0]<i[l][0]?u:l,0);return i[c<0?a:c]=[s,e,n],{shape:[r,3],data:new DataView(Float64Array.from(i.flat()).buffer)}}var $o=t=>{
let e=Math.ceil(Math.log10(Math.max(Math.abs(t),yd)));return Number.isFinite(e)?Math.min(10**e,ia):ia},ko=t=>Number(t.toFixed(2));var aa=54,$d=340,kd=120,_d=40,zd=5,Ad=16,ie=16,An=4;function _o(t){let[e,n,{shape:[,r,o]}]=[G(t.get("weights")),G(t.get("shape")),t.get("responses")],i=G(t.get(
"responses")),s=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],c={parameters:e,indices:[...e.keys()],responses:i,pictures:[
t.get("responses").shape[0],r,o]};if(!n.length)return{...c,sizes:t.get("sizes"),names:s};let a=Array.from(n.subarray(0,An)).filter(k=>k>0),l=Array.from(n.subarray(
An)).flatMap((k,S)=>k?[S]:[]),p=An*ie**2,u=p+An*ie,d=[...a.map((k,S)=>[S*ie**2,p+S*ie,S*ie]),[u,u+ie,An*ie]],h=l,m=[],w=[],x=t.get("curves"),$=r*o;for(let[k,S]of[
...a,1].entries()){let _=Array.from({length:S},(f,g)=>g);for(let f of _)m.push(...h.map(g=>d[k][0]+f*ie+g));m.push(..._.map(f=>d[k][1]+f));for(let f of _)w.push(
i.subarray((d[k][2]+f)*$,(d[k][2]+f)*$+(x?o:$)));h=_}let A=new Float64Array(w.length*(x?o:$));return w.forEach((k,S)=>A.set(k,S*k.length)),{parameters:Float64Array.
from(m,k=>e[k]),indices:m,responses:A,pictures:[w.length,x?1:r,o],sizes:[l.length,...a,1],names:l.map(k=>x?s[k].replace("₁",""):s[k])}}function zo(t,e){let n=X(
aa*Math.max(...t),kd,$d),r=e/t.length,o=[0,0];for(let l=1;l<t.length;l++)o.push(o[l]+t[l]*(t[l-1]+1));let i=t.map((l,p)=>{let u=Math.min(n/l,aa),d=Math.floor(Math.
min(.76*u,.5*r,_d)),h=m=>Math.round(m-d/2)+d/2;return Array.from({length:l},(m,w)=>({layer:p,unit:w,index:p?o[p]+l*t[p-1]+w:-1,x:h(r*(p+.5)),y:h(n/2+(w-(l-1)/2)*
u),size:d}))}),s=i.flat(),c=i.slice(1).flatMap((l,p)=>l.flatMap(u=>i[p].map(d=>{let[h,m]=[d.x+d.size/2,u.x-u.size/2],w=(h+m)/2,x=`M${h},${d.y}C${w},${d.y},${w},${u.
y},${m},${u.y}`;return{from:d,to:u,index:o[u.layer]+u.unit*i[p].length+d.unit,start:h,end:m,curve:x}}))),a=X(.25*Math.min(...s.map(({size:l})=>l)),3.5,10);return{
width:e,height:n,layers:i,units:s,weights:c,thickest:a,parameters:o[t.length]}}function kr({units:t,weights:e},[n,r],o=!1,i=null){let s=t.find(({x:h,y:m,size:w})=>Math.
max(Math.abs(n-h),Math.abs(r-m))<=w/2+1);if(s)return s;let c=e.filter(({start:h,end:m})=>h<=n&&n<=m);if(!c.length)return null;let a=Md((n-c[0].start)/(c[0].end-
c[0].start)),l=({from:h,to:m})=>Math.abs(h.y+(m.y-h.y)*a-r),p=o?Ad:zd,u=o&&c.find(h=>h===i&&l(h)<p);if(u)return u;let d=c.reduce((h,m)=>l(m)<l(h)?m:h);return l(
d)<p?d:null}function Md(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var Sd=250,Ed=[.5,2,8],Od=.02,ca=.1;function Td({model:t,el:e}){ot(e,"gdviz-network-diagram");let n=t.get("colors");for(let C in n)e.style.setProperty(`--${C}`,
n[C]);let r=j`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="gdviz-slider"></div>
    <div class="legend"></div>`,[o,i,s,c,a]=H(e,r,".network","canvas",".readout",".gdviz-slider",".legend"),l=t.get("editable");c.hidden=!l;let p=oa(i,n),u=Zr(),
d=_o(t),h="",m=zo(d.sizes,320),w=null,x=null,$=null,A=!1,k=!1;function S(C=m.width){let B=h;m=zo(d.sizes,C),h=String([d.sizes,d.names]),p.resize(m),H(a,Pd(m.thickest)),
$=null;let D=x?.index??-1;x=h===B&&D>=0?[...m.weights,...m.units].find(Q=>Q.index===D)??null:null,g(null),_(),P()}function _(){p.draw(m,d.parameters,d.responses,
d.pictures,u),K()}function f(){d=_o(t),String([d.sizes,d.names])!==h?S():_(),k&&W(),k=!1,$&&I($.part,$.value)}function g(C){w=C;let B=m.layers[0].map(({x:D,y:Q,
unit:Y})=>V`<text x=${D} y=${Q} dy="0.35em" text-anchor="middle">${d.names[Y]}</text>`);H(o,j`
      <svg tabindex="0" role="application" aria-label=${Ld(d.sizes,t.get("activation"),l)} width=${m.width} height=${m.height}
        @pointermove=${y} @pointerdown=${U} @click=${O} @pointerleave=${b} @blur=${()=>g(null)} @keydown=${E}>
        <g class="names" aria-hidden="true">${B}</g>
        <g class="pointed" aria-hidden="true">${C&&ua(C)}</g>
        <g class="pointed selected" aria-hidden="true">${x&&ua(x)}</g>
      </svg>`),N()}let v=C=>kr(m,zt(o,C),C.pointerType==="touch"),y=C=>A||g(v(C)),b=({pointerType:C})=>C!=="touch"&&g(null);function E(C){if(C.ctrlKey||C.metaKey||
C.altKey)return;let[B,D]=[be(C),{"+":ca,"-":-ca}[C.key]];if(D&&x)I(x,ko(M(x)+D));else if(B||["Enter","Escape"].includes(C.key))T(Nd(m,x??w,B??C.key));else return;
C.preventDefault()}let M=C=>d.parameters[C.index];function T(C){x=l?C:null,g(C),P()}function I(C,B){if(C.index<0||t.get("is_past"))return;let D=$o(B);k=!0,J(t,{
edits:sa(t.get("edits"),d.indices[C.index],X(B,-D,D))})}function U(C){let B=C.pointerType==="touch",D=kr(m,zt(o,C),B,x);if(!l||C.button!==0||B&&D!==x)return y(C);
if(T(D),!D||D.index<0||t.get("is_past"))return;let[Q,Y]=[M(D),C.clientY];Kt(C,({clientY:at})=>{at===Y&&!$||($={part:D,value:ko(Q+Od*(Y-at))},I(D,$.value))}),A=!0;
let rt=()=>{A=!1,$=null};for(let at of["pointerup","pointercancel"])o.addEventListener(at,rt,{once:!0})}function O(C){C.pointerType==="touch"&&T(v(C))}let z=Ke(
P,C=>x&&I(x,C));function P(){if(!l)return;let C=x!==null&&x.index>=0;c.classList.toggle("empty",!C);let B=C?M(x):0,D=$o(B),Q=x?da(m,d.names,x):"";H(c,z({value:B,
min:-D,max:D,step:D/1e3,disabled:t.get("is_past"),description:Q,tooltip:"Training continues from the value that you set"}))}let L=0,R=0;function N(){L=performance.
now();let C=w??x,B=l?"Select a line or a unit to change its value.":"Point at a line or a unit to see its value.",D=x&&t.get("is_past")?" An earlier epoch is sh\
own; its values cannot be changed.":"";s.textContent=(C?Rd(m,d.names,C,d.parameters):B)+D}function W(){N(),P()}function K(){!(w??x)||R||(R=window.setTimeout(()=>{
R=0,W()},Math.max(Sd-(performance.now()-L),0)))}xe(o,({touches:C})=>x!==null&&kr(m,zt(o,C[0]),!0,x)===x);let F=[dt(t,{"sizes weights responses shape curves":f,is_past:()=>T(
x),activation:()=>g(w)}),Le(o,S),Ei(()=>{u=Zr(),_()}),()=>clearTimeout(R)];return()=>F.forEach(C=>C())}function Nd({layers:t,weights:e},n,r){if(!n)return t[0][0];
let o="from"in n;if(r==="Escape")return o?n.to:null;let i=e.filter(({to:l})=>l===(o?n.to:n));if(typeof r=="string")return i[0]??n;let[s,c]=r;if(o)return i[X(n.from.
unit-c-s,0,i.length-1)];let a=t[X(n.layer+s,0,t.length-1)];return a[X(n.unit-c,0,a.length-1)]}function la(t,e,{layer:n,unit:r}){return n===0?e[r]:n===t.layers.length-
1?"the output":`unit ${r+1} of hidden layer ${n}`}function Rd(t,e,n,r){let o=da(t,e,n);return n.index<0?o:`${o}: ${tt(r[n.index])}`}function da(t,e,n){if("from"in
n){let[o,i]=[n.from,n.to].map(s=>la(t,e,s));return`Weight from ${o} to ${i}`}let r=la(t,e,n);return n.layer===0?`Input ${r}`:`Bias of ${r}`}function Ld([t,...e],n,r){
let o=e.slice(0,-1),i=`${o.length===1?"a hidden layer":"hidden layers"} of ${o.join(", ")} units`,s=o.length?`${i}${n?` (${n})`:""}`:"no hidden layer";return`Ne\
twork with ${t===1?"1 input":`${t} inputs`}, ${s} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves back.`+(r?
" Plus and minus change the value of what is selected; Tab moves to its slider.":"")}function ua(t){if("from"in t)return V`<path d=${t.curve} />`;let e=t.size+5;
return V`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function Pd(t){let e=(r,o,i=r)=>j`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${o}</svg>${i}</span>`,
n=r=>V`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;return j`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${Ed.map(r=>e("sample",n($r(r,t)),String(r)))}
    ${e("bias",V`<circle cx="5" cy="5" r="3.5" />`)}`}var pa={render:Td};var fa="_",Cd=100,ga=1,Id=1e6,Ao="it was cut off or changed on its way";async function ha(t){let e=/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t);if(t.length<Cd||!(e||
t.startsWith("[{")))return t;let n=e?jd(t.split(",").map(Number)):Wt([Uint8Array.of(ga),new TextEncoder().encode(t)]),r=await va(n,new CompressionStream("deflat\
e")),o=btoa(Array.from(r,s=>String.fromCharCode(s)).join("")),i=fa+o.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return i.length<t.length?i:t}var Mo=t=>/^_[A-Za-z0-9_-]*$/.
test(t);async function ma(t){if(!Mo(t))return t;try{let e=atob(t.slice(fa.length).replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,i=>i.charCodeAt(0)),
r=await va(n,new DecompressionStream("deflate"));if(r[0]===ga)return new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(1));let o=Fd(r);return Array.from(o,i=>Object.
is(i,-0)?"-0":String(i)).join(",")}catch{throw new RangeError(Ao)}}function jd(t){let e=t.every(i=>Object.is(Math.fround(i),i)),n=e?4:8,r=new DataView(new ArrayBuffer(
n*t.length));t.forEach((i,s)=>e?r.setFloat32(n*s,i):r.setFloat64(n*s,i));let o=new Uint8Array(1+r.byteLength);o[0]=n;for(let i=0;i<r.byteLength;i++)o[1+i%n*t.length+
Math.floor(i/n)]=r.getUint8(i);return o}function Fd(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(Ao);let r=new DataView(
new ArrayBuffer(e*n));for(let i=0;i<r.byteLength;i++)r.setUint8(i,t[1+i%e*n+Math.floor(i/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((i,s)=>e===
4?r.getFloat32(4*s):r.getFloat64(8*s))}async function va(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],o=0;for(let i=await n.read();!i.done;i=
await n.read()){if(o+=i.value.length,o>Id)throw await n.cancel(),new RangeError(Ao);r.push(i.value)}return Wt(r)}var So=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),_r=t=>So(t)&&Object.values(t).every(e=>typeof e=="string");var ke=4,zr="pins",Je=80,Bd=2e3,Ar=t=>t.length?JSON.stringify(t):"";function wa(t){if(!t)return[];try{let e=JSON.parse(t);return Array.isArray(e)&&e.length<=ke&&
e.every(Dd)?e:null}catch{return null}}function Dd(t){let e=typeof t?.name=="string"&&t.name.length<=Je&&typeof t.shown=="boolean",n=_r(t?.state)&&!(zr in t.state);
return e&&n&&(t.curves===void 0||Eo(t.curves,r=>Eo(r,Ud)))}var Ud=t=>Eo(t,e=>e===null||Number.isFinite(e)),Eo=(t,e)=>Array.isArray(t)&&t.length<=Bd&&t.every(e);var _e=1,ba=new WeakMap;function Oo(t,{kind:e,options:n,otherwise:r,usual:o},i){if(n)return n[t];if(o&&t===i.get(o))return"";if(e==="pins")return Ar(t);if(e==="\
texts")return Hd(t,r??[])?"":JSON.stringify(t);if(typeof t=="string")return t;if(Array.isArray(t))return t.map(Mr).join(",");if(!t?.data)return Mr(Number(t));let s=ba.
get(t)??Array.from(G(t),Wd).join(",").replace(/(,0)+$/,"");return ba.set(t,s),s}var Hd=(t,e)=>t.length===e.length&&t.every((n,r)=>n===e[r]),Wd=t=>Object.is(t,-0)?
"-0":String(t);function Mr(t){let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var ze=t=>t.
get("entries"),se=async t=>(await ka(t)).look();async function ka(t){let e=ze(t),n=e.flatMap(s=>"selector"in s?[s.selector,...To(s).map(({widget:c})=>c)]:[s.widget]),
r=async s=>[s,await ct(t.widget_manager,s)],o=new Map(await Promise.all(n.map(r)));function i(){let s=new Map;for(let c of e){let a="selector"in c?c.targets[o.get(
c.selector).get("index")]:c,l=a&&o.get(a.widget);a&&s.set(c.name,Oo(l.get(a.trait),a,l))}return s}return{look:i,widgets:o}}var To=t=>"selector"in t?Object.values(
t.targets):[t];async function No(t,e,n){if(!("selector"in t))return t;let r=n?.get(t.selector)??(await ct(e,t.selector)).get("index");return t.targets[r]??`ther\
e is no such setting with ${t.title} = ${t.labels[r]}`}var Xe=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.get(n)!==e.get(n));async function _a(t,[
e]){let n=ze(t).find(i=>i.name===e),[r]=n?To(n):[];if(!r)return e;let o=(await ct(t.widget_manager,r.widget)).get("description");return o?o.replace(/\s*=$/,""):
r.kind==="array"?"points":e}async function za(t,e,n){let r=[],o=new Set;for(let i of ze(t)){let s=e.get(i.name),c=await No(i,t.widget_manager);if(!n.includes(i.
name)||!s||typeof c=="string")continue;let a=await ct(t.widget_manager,c.widget),[l,p]=[i.name.split(".")[0],i.name.includes(".")];c.options?(o.add(s),r.push(a.
get("_options_labels")[c.options.indexOf(s)])):(!p||o.has(l))&&r.push(`${a.get("description")} ${s}`)}return r.join(", ")}function Qe(t,e){let n=[],r=0;async function o(){
let s=++r,{look:c,widgets:a}=await ka(t);if(s!==r)return;for(let p of n)p();let l=()=>e(c);n=ze(t).flatMap(To).map(({widget:p,trait:u})=>it(a.get(p),u,l)),l()}o();
let i=it(t,"entries",o);return()=>{r++;for(let s of n)s();i()}}async function qd(t,e){let n=await No(t,e);return typeof n=="string"?"":n.widget}var Vd="it is ou\
tside the range that can be shown",Gd="it cannot be changed without Python";function Tt(t){throw new RangeError(t)}var Pt=(t,e)=>Bn(Kd(t,e));async function Kd(t,e){
let n=Aa(t,e),r="",o=i=>+("kind"in i&&i.kind==="pins");for(let i of ze(t).toSorted((s,c)=>o(s)-o(c))){let s=e.get(i.name);if(s===void 0)continue;let c=await qd(
i,t.widget_manager);c!==r&&(await t.widget_manager.runAll?.(),await le({inBackground:!1})),r=c,await Ma(i,s,n,async()=>{let a=await Sa(t,i,s);a&&(a.widget.set(a.
trait,a.wanted),a.widget.save_changes(),a.needsKernel&&await Jd(t))})}return n}async function Ro(t,e){let n=Aa(t,e),r=new Map;for(let o of ze(t)){let i=e.get(o.
name);i!==void 0&&(!("selector"in o)&&o.options?.includes(i)&&r.set(o.widget,o.options.indexOf(i)),await Ma(o,i,n,()=>Sa(t,o,i,r)))}return n}function Aa(t,e){let n=new Set(
ze(t).map(({name:r})=>r));return[...e.keys()].filter(r=>!n.has(r)).map(r=>`${r.slice(0,40)}: there is no such setting`)}async function Ma({name:t},e,n,r){try{await r()}catch(o){
if(!(o instanceof RangeError))throw o;n.push(`${t}=${[...e].slice(0,40).join("")}: ${o.message}`)}}async function Sa(t,e,n,r){let o=t.widget_manager,i=await No(
e,o,r);if(typeof i=="string")return Tt(i);let{trait:s}=i,c=await ct(o,i.widget),a=r&&i.moving?{low:null,high:null}:{},l=Qd({...i,...a},c,n);if(Oo(l,i,c)===Oo(c.
get(s),i,c))return null;i.kind==="pins"&&await Yd(t,l);let p=t.get("needs_kernel").includes(i.widget);return p&&o.exported&&Tt(Gd),{widget:c,trait:s,wanted:l,needsKernel:p}}
async function Yd(t,e){for(let{name:n,state:r}of e){let[o]=await Ro(t,new Map(Object.entries(r)));o&&Tt(`of the pinned run “${n}”, ${o}`)}}var Zd=0;async function Jd(t){
let e=++Zd,{promise:n,resolve:r}=Xd(),o=c=>c.event==="done"&&c.question===e&&r();t.on("msg:custom",o);let{kernel:i}=t.widget_manager,s=i&&Pe(i,c=>c==="gone"&&r());
t.send({event:"ask",question:e}),await n,t.off("msg:custom",o),s?.()}function Xd(){let t=()=>{};return{promise:new Promise(n=>t=n),resolve:t}}function Qd(t,e,n){
let{kind:r}=t;if(r==="choice"){let a=t.options??[];return a.includes(n)||Tt(`it must be one of ${a.join(", ")}`),a.indexOf(n)}if(r==="formula"){try{Ze(n,e.get("\
variables"))}catch(a){if(!(a instanceof pt))throw a;Tt(`at character ${a.position+1}: ${a.message.replace(/\.$/,"")}`)}return n}if(r==="pins")return wa(n)??Tt("\
it does not describe pinned runs");if(r==="texts")return tp(n,t);if(t.usual&&!n)return e.get(t.usual);if(r==="flag")return n!=="0"&&n!=="1"&&Tt("it must be 0 or\
 1"),n==="1";if(r==="array"||r==="numbers"){let{trait:a,length:l,among:p,narrowest:u=null}=t,{shape:d}=e.get(a),h=l??Oe(d),m=n.split(",");(l?m.length!==h:m.length>
h)&&Tt(`it must be ${l?"":"at most "}${h} numbers separated by commas`);let w=m.map(ya),x=w.every(k=>Number.isFinite(Math.fround(k))&&(!p||p.includes(k))),$=u===
null||ep(w,u);if((!x||!$)&&Tt(d?"its numbers must be ones that can be set there":Vd),!d)return w;let A=new Float64Array(h);return A.set(w),{shape:d,data:new DataView(
A.buffer)}}r==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&Tt("it must be a whole number");let o=ya(n),i=(a,l)=>typeof a=="string"?e.get(a):a??l,[s,c]=[i(t.low,-1/0),i(t.
high,1/0)];return s<=o&&o<=c||Tt(`it must lie between ${$a(s)} and ${$a(c)}`),o}function tp(t,{length:e,otherwise:n=[]}){if(!t)return n;let r;try{r=JSON.parse(t)}catch{
r=null}return Array.isArray(r)&&r.length===e&&r.every(i=>typeof i=="string"&&i.length<=xa)?r:Tt(`it must be ${e} texts of at most ${xa} characters`)}var xa=80;function ya(t){
let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(t)?Number(t):NaN;return Number.isFinite(e)?e:Tt("it must be a number")}var ep=([t,e,n,r],o)=>[[
t,e],[n,r]].every(([i,s])=>i<s&&s-i>=o*Math.max(Math.abs(i),Math.abs(s)));function $a(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(
5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}var tn="gdviz",Sr=8e3,jo=async t=>Co(await se(t));async function Co(t){let e=new URLSearchParams;for(let[n,r]of t)r&&e.set(n,await ha(r));return e.set(tn,String(
_e)),e.toString().replaceAll("%2C",",")}var Fo=()=>location.href.replace(/[?#].*$/s,""),np=["token","theme","template","note","python"],Ta=t=>!np.includes(t)&&!t.
startsWith("voila");async function rp(t){let e=new Map(new URLSearchParams(t)),n=e.get(tn);if(n!==void 0&&n!==String(_e))throw new RangeError("it was made by an\
other version of this page");let r=[...e].filter(([i])=>Ta(i)&&i!==tn);if(n===void 0&&r.some(([,i])=>Mo(i)))throw new RangeError("its end is missing");let o=async([
i,s])=>{let c=await ma(s).catch(({message:a})=>{throw new RangeError(`of ${i}, ${a}`)});return[i,c]};return new Map(await Promise.all(r.map(o)))}var Lo=10;async function Bo(t,e,n){
let r;try{let o=await Pt(t,n?new Map(Object.entries(n)):await rp(e));if(!o.length)return;let i=o.length>Lo?`; and ${o.length-Lo} more`:"";r=`Parts of this link \
were ignored. ${o.slice(0,Lo).join("; ")}${i}.`}catch(o){if(!(o instanceof RangeError))throw o;r=`This link was ignored: ${o.message}.`}await Io(t,r)}async function Io(t,e){
let n=e&&`<div class="gdviz-notice" role="status">${op(e)}</div>`;St(await ct(t.widget_manager,t.get("message")),"value",n)}var op=t=>t.replaceAll("&","&amp;").
replaceAll("<","&lt;"),Ea=400,Oa="There are too many points, or pinned runs, for the address of this page, so a copy of the address leaves them out. To keep the\
m or to give them to others, save the page.";async function Na(t){let e=await se(t),n=history.state?.[tn];await Bo(t,location.search,n),n&&await Io(t,Oa);let r=await se(
t),[o,i,s]=[0,-1/0,!!n];function c(){o||=setTimeout(l,Math.max(0,i+Ea-performance.now()))}let a=Qe(t,c);addEventListener("popstate",()=>{r=new Map,c()});async function l(){
i=performance.now(),o=Jt()?setTimeout(l,Ea):0;let p=await se(t);if(o||!Xe(p,r).length)return;r=p;let u=Xe(p,e).length?await Co(p):"",d=s;s=Po(u).length>Sr;try{s?
history.replaceState({[tn]:Object.fromEntries(p)},"",Po(await Co(ip(p)))):history.replaceState(null,"",Po(u))}catch{return a()}s!==d&&await Io(t,s?Oa:"")}}function Po(t){
let n=[new URLSearchParams([...new URLSearchParams(location.search)].filter(([r])=>!Ta(r)&&r!==tn)).toString(),t].filter(Boolean).join("&");return Fo()+(n&&`?${n}`)+
location.hash}var ip=t=>new Map([...t].filter(([,e])=>e.length<500));var sp=400,ap=200,Ra=["pointerdown","keydown","input","change","drop"],La=["pointerup","pointercancel"];function cp(t){let e=new Set,n=[],r=[],o=null,i=()=>new Map,
[s,c,a,l]=[0,!1,!1,!1],p=null,u=Promise.resolve();for(let g of Ra)addEventListener(g,A,!0);for(let g of La)addEventListener(g,k,!0);addEventListener("blur",k);let d=Qe(
t,g=>{i=g,!o&&!Jt()&&(o=i()),l||x()});return{undo:()=>_(n,r),redo:()=>_(r,n),count:h,watch:m,stop:f};function h(){return{undo:n.length,redo:r.length}}function m(g){
return e.add(g),()=>e.delete(g)}function w(){for(let g of e)g()}function x(){clearTimeout(s),s=setTimeout($,sp)}function $(){c||Jt()?x():S()}function A({type:g,
target:v}){s&&!Jt()&&(g==="pointerdown"||v!==p)&&S(),p=v,a=!0,g==="pointerdown"&&(c=!0)}function k(){c=!1}function S(){clearTimeout(s);let g=a;[s,a]=[0,!1];let v=i();
o&&!Xe(v,o).length||(o&&g&&(n.push(o),n.length>ap&&n.shift(),r.length=0),o=v,w())}function _(g,v){let y=u.then(async()=>{s&&S();let b=g.pop();if(!b||!o)return"";
let E=await _a(t,Xe(b,o));v.push(o),l=!0;try{await Pt(t,b),await le(),o=i()}finally{[l,a]=[!1,!1],w()}return E});return u=y.catch(()=>{}),y}function f(){clearTimeout(
s);for(let g of Ra)removeEventListener(g,A,!0);for(let g of La)removeEventListener(g,k,!0);removeEventListener("blur",k),d()}}var Pa=Xt((t,e)=>cp(e),t=>t.stop()),
Ca=Pa.use,Ia=t=>Pa.find(t.get("key"));var lp=/\$([A-Za-z_]\w*(?:\.\w+)?)/g,ja=100;async function Ba(t){let e=t.get("script"),n=[...new Set(Da(e))],r=new Map(await Promise.all(n.map(async s=>[s,await ct(
t.widget_manager,s)]))),o=s=>r.get(s),i=({when:s})=>!s||s.indices.includes(o(s.selector).get("index"));return e.filter(i).map(s=>`${up(s,o)}
`).join("")}function Da(t){return typeof t=="string"?t.startsWith("IPY_MODEL_")?[t]:[]:typeof t=="object"&&t!==null?Object.values(t).flatMap(Da):[]}function up({
text:t,holes:e,each:n},r){let o=(c,a=0)=>dp(c,r,a);if(!n)return Fa(t,(c,a)=>o(e[c],a));let i=r(n.shown[0]).get(n.shown[1]);return n.entries.filter((c,a)=>i[a]>0).
map(c=>Fa(t,a=>a==="name"?en(c.name):a==="hyperparameters"?Ha(c.hyperparameters,r):o(e[a]))).join(`
`)}var Fa=(t,e)=>t.split(`
`).map(n=>n.replaceAll(lp,(r,o)=>e(o,n.length-n.trimStart().length))).join(`
`),en=t=>JSON.stringify(t);function Er(t){let e=Mr(t);return/^-?[0-9]+$/.test(e)?`${e}.0`:e}function Ua({widget:t,trait:e,kind:n,options:r=[]},o){let i=o(t).get(
e);return n==="choice"?en(r[i]):n==="flag"?i?"True":"False":n==="whole"?String(i):n==="number"?Er(i):n==="numbers"?`[${i.map(Er).join(", ")}]`:en(i)}var Ha=(t,e)=>Object.
entries(t).map(([n,r])=>`${n}=${Ua(r,e)}`).join(", "),Wa=t=>`(${t.join(", ")}${t.length===1?",":""})`;function dp(t,e,n){return t.kind==="arguments"?pp(e(t.widget)):
t.kind==="keywords"?Ha(t.entries[e(t.selector).get("index")],e):t.kind==="switched"?Wa(Object.entries(t.targets).filter(([,{widget:r,trait:o}])=>e(r).get(o)).map(
([r])=>en(r))):t.kind==="points"?gp(fp(e(t.widget),t),n):Ua(t,e)}function pp(t){let[e,n,r]=[t.get("value"),t.get("variables"),G(t.get("parameters"))],o=String(n)===
"x,y"?[]:[Wa(n.map(en))],i=Ze(e,n).parameters.map((s,c)=>`${s}=${Er(r[c])}`);return[en(e),...o,...i].join(", ")}function fp(t,{array:e,training:n}){let r=Array.
from(G(t.get("part"))),o=r.map((a,l)=>n?a>0:l<=r.findLastIndex(Boolean)),i=e==="x"&&t.get("task")!=="regression";return(e==="x"?yt(t.get("x")).map(([...a])=>a):
Array.from(G(t.get(e)),a=>[a])).map(a=>a.map(e==="part"?String:Er)).filter((a,l)=>o[l]).map(a=>i?`[${a.slice(0,2).join(", ")}]`:a[0])}function gp(t,e){let n=`[${t.
join(", ")}]`;if(n.length+e<ja-20)return n;let r=" ".repeat(e+4),o=[r];for(let i of t){let s=o[o.length-1];s!==r&&s.length+i.length+2>ja?o.push(`${r}${i},`):o[o.
length-1]=s===r?`${r}${i},`:`${s} ${i},`}return`[
${o.join(`
`)}
${" ".repeat(e)}]`}var qa=1e6,Do=({widget_manager:t})=>t.ownsAddress?document.title:void 0;function Or(t,...e){let n=r=>r.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"");return[n(Do(t)??"")||"page",...e.map(n)].filter(Boolean).join("-")}async function Ga(t){let e=Do(t),n=Object.fromEntries(await se(t));return{name:`${Or(t)}.\
json`,text:`${JSON.stringify({gdviz:_e,page:e,values:n},null,1)}
`}}async function Ka(t,e){try{if(e.size>qa)throw new RangeError(`it is larger than ${qa/1e6} MB`);let n=hp(await e.text(),Do(t));Va(await Ro(t,n));let r=await se(
t),o=await Pt(t,n);return o.length&&await Pt(t,r),Va(o),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function Va([t]){if(t)throw new RangeError(
t)}function hp(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:r,page:o,values:i}=So(n)?n:{};if(r===
void 0)throw new RangeError("it does not hold the state of a page");if(r!==_e)throw new RangeError(`it has version ${JSON.stringify(r).slice(0,20)}, and this pa\
ge reads version ${_e}`);if(e&&o!==e)throw new RangeError(`it is of ${typeof o=="string"?`“${o.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!_r(i))throw new RangeError("its values are not texts by names");return new Map(Object.entries(i))}var Ho="http://www.w3.org/2000/svg",mp=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","stroke-linecap","stroke-linejoin","op\
acity","font-family","font-size","font-weight","font-style","text-anchor","dominant-baseline","paint-order","shape-rendering"],vp={"fill-opacity":"1","stroke-op\
acity":"1","stroke-dasharray":"none","stroke-linecap":"butt","stroke-linejoin":"miter",opacity:"1","font-weight":"400","font-style":"normal","text-anchor":"star\
t","dominant-baseline":"auto","paint-order":"normal","shape-rendering":"auto"},wp=/^(x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|width|height|points|transform|id|clip-path|viewBox|preserveAspectRatio)$/,
Ya=2,bp=14;function Za(t){let e=[...t.querySelectorAll(".gdviz-plane, .gdviz-data-editor, .gdviz-network-diagram .network, .bqplot")],n=new Map;return e.filter(
r=>r.checkVisibility()&&r.querySelector("svg")).map(r=>{let o=xp(r);return n.set(o,(n.get(o)??0)+1),{name:n.get(o)>1?`${o} ${n.get(o)}`:o,node:r}})}function xp(t){
if(t.matches(".network"))return"Network";let e=t.querySelector(".gdviz-plot svg[aria-label]")?.getAttribute("aria-label")||(t.matches(".gdviz-surface3d-view")?"\
Loss surface in 3-D":"")||t.querySelector(".mainheading")?.textContent||"Figure",[n]=e.split(":");return n[0].toUpperCase()+n.slice(1)}function Wo(t){let e=(t.querySelector(
".gdviz-plot")??t).getBoundingClientRect(),n=[...t.querySelectorAll(".gdviz-legend .entry")].filter(a=>a.checkVisibility()),r=Math.max(e.bottom,...n.map(a=>a.getBoundingClientRect().
bottom)),[o,i]=[Math.ceil(e.width),Math.ceil(r-e.top)],s=rn("svg",{xmlns:Ho,width:o,height:i,viewBox:`0 0 ${o} ${i}`});s.append(rn("rect",{width:o,height:i,fill:Tr(
getComputedStyle(document.body).getPropertyValue("--gdviz-paper")||"white")[0]}));let c=[...t.querySelectorAll("canvas, svg")].filter(a=>a.checkVisibility()&&!a.
parentElement?.closest("svg")&&!a.closest("button, .gdviz-legend, .panel"));for(let a of c){let l=a.getBoundingClientRect(),p={x:l.left-e.left,y:l.top-e.top,width:l.
width,height:l.height};if(a instanceof HTMLCanvasElement)a.width&&a.height&&s.append(rn("image",{...p,href:a.toDataURL("image/png"),preserveAspectRatio:"none"}));else{
let u=Ja(a);for(let[d,h]of Object.entries(p))u.setAttribute(d,String(h));u.setAttribute("overflow","visible"),s.append(u)}}for(let a of n)s.append(...$p(a,e));return new XMLSerializer().
serializeToString(s)}function rn(t,e){let n=document.createElementNS(Ho,t);for(let[r,o]of Object.entries(e))r!=="xmlns"&&n.setAttribute(r,String(o));return n}function Ja(t){
if(t.nodeType===Node.TEXT_NODE)return t.cloneNode();if(!(t instanceof SVGElement)||t.tagName==="title")return null;let e=getComputedStyle(t);if(e.display==="non\
e"||e.visibility==="hidden"||t.matches(".hit, .halo, foreignObject"))return null;let n=document.createElementNS(Ho,t.tagName);for(let{name:r,value:o}of t.attributes)
wp.test(r)&&n.setAttribute(r,o);for(let r of mp){let o=e.getPropertyValue(r);r==="fill"||r==="stroke"?yp(n,r,o):o&&o!==vp[r]&&!(r.endsWith("opacity")&&n.hasAttribute(
r))&&n.setAttribute(r,o)}return n.append(...[...t.childNodes].map(Ja).filter(r=>r!==null)),n}function yp(t,e,n){let[r,o]=/^(none|url\()/.test(n)?["none",1]:Tr(n);
t.setAttribute(e,r),o<1&&t.setAttribute(`${e}-opacity`,String(o))}var nn=null,Uo=new Map;function Tr(t){if(!Uo.has(t)){if(nn??=Object.assign(document.createElement(
"canvas"),{width:1,height:1}).getContext("2d",{willReadFrequently:!0}),!nn)return[t,1];nn.clearRect(0,0,1,1),nn.fillStyle=t,nn.fillRect(0,0,1,1);let[e,n,r,o]=nn.
getImageData(0,0,1,1).data;Uo.set(t,[`#${[e,n,r].map(i=>i.toString(16).padStart(2,"0")).join("")}`,Number((o/255).toFixed(3))])}return Uo.get(t)}function $p(t,e){
let n=t.getBoundingClientRect(),[r,o]=[n.left-e.left,(n.top+n.bottom)/2-e.top],i=t.querySelector(".swatch"),{width:s=bp}=i?.getBoundingClientRect()??{},c=getComputedStyle(
t),[a]=Tr(i?getComputedStyle(i).color:c.color),l=h=>!!i?.matches(`.${h}`),p=l("dot")||l("ring")?rn("circle",{cx:r+s/2,cy:o,r:4,fill:l("dot")?a:"none",stroke:a,"\
stroke-width":2}):rn("path",{d:`M${r},${o}h${s}`,fill:"none",stroke:a,"stroke-width":l("area")?9:3,"stroke-dasharray":l("dashes")?"4 3":"none"}),u={"font-family":c.
fontFamily,"font-size":c.fontSize,fill:Tr(c.color)[0]},d=rn("text",{x:r+s+5,y:o,dy:"0.35em",...u});return d.textContent=t.textContent.trim(),[p,d]}async function Xa(t){
let e=URL.createObjectURL(new Blob([Wo(t)],{type:"image/svg+xml"})),n=new Image;n.src=e,await n.decode();let r=Object.assign(document.createElement("canvas"),{width:Ya*
n.width,height:Ya*n.height});return r.getContext("2d")?.drawImage(n,0,0,r.width,r.height),URL.revokeObjectURL(e),new Promise((o,i)=>r.toBlob(s=>s?o(s):i(new Error(
"no picture")),"image/png"))}var tc=ei(mo(),1);async function ec(t){let{columns:e,series:n}=t.get("csv");if((await Promise.all(e.map(({array:[p]})=>ct(t.widget_manager,p)))).some(p=>p.get("outdated")))return null;
let o=async([p,u])=>(await ct(t.widget_manager,p)).get(u),i=await Promise.all(e.map(({array:p})=>o(p))),s=await Promise.all(e.map(({names:p})=>p[0]?.startsWith(
"IPY_MODEL_")?o(p):p)),c=[...n?[n.name]:[],...s.flat()],a=n&&await o(n.shown),l=n?n.names.flatMap((p,u)=>a[u]>0?Qa(i,u).map(d=>[p,...d]):[]):Qa(i,0,s);return`${tc.default.
unparse([c,...l],{newline:`
`})}
`}function Qa(t,e,n){let r=t.map((l,p)=>kp(l,e,n?.[p].length??1)),[[o],...i]=r,s=i.filter((l,p)=>t[p+1].shape.length===2).flat(),c=l=>o[l]!==o[l-1]&&Number.isFinite(
o[l])&&s.some(p=>Number.isFinite(p[l])),a=l=>Number.isFinite(l)?l:"";return Array.from(o,(l,p)=>p).filter(c).map(l=>r.flat().map(p=>a(p[l])))}function kp(t,e,n){
let[r,o,i=1]=t.shape,s=G(t),c=l=>s.subarray(l*o*i,(l+1)*o*i);if(t.shape.length===2&&n>1)return Array.from({length:n},(l,p)=>c(p));let a=c(r>1?e:0);return Array.
from({length:i},(l,p)=>Float64Array.from({length:o},(u,d)=>a[d*i+p]))}var nc="This is being computed: try again in a moment.";function rc(t,e,n){let r=null,o=()=>e.closest(".gdviz-page")??document.body;function i(){r=r?null:Za(o()),
n("")}function s(d,h,m){Gn(d,h,m),n(`Saved as “${d}”.`)}async function c(){let d=await ec(t);if(d===null)return n(nc);s(`${Or(t,"run")}.csv`,d,"text/csv")}async function a({
name:d,node:h},m){if(h.closest("[data-outdated]"))return n(nc);let w=`${Or(t,d)}.${m}`;m==="svg"?s(w,Wo(h),"image/svg+xml"):s(w,await Xa(h),"image/png")}let l=(d,h)=>j`<li><span>${d}</span>${h}</li>`,
p=(d,h,m)=>j`<button type="button" aria-label=${`${h}: ${d}`} @click=${m}>${d}</button>`;function u(){let{notebook:d}=t.widget_manager,h=(r??[]).filter(({node:m})=>m.
checkVisibility());return j`<ul class="files" aria-label="Download">
      ${d?l("Notebook",j`<a class="button" href=${d.address} download=${d.name} aria-label="Notebook: IPYNB">IPYNB</a>`):q}
      ${t.get("csv").columns?l("Run",p("CSV","Run",c)):q}
      ${h.map(m=>l(m.name,j`
        ${p("SVG",m.name,()=>a(m,"svg"))}${p("PNG",m.name,()=>a(m,"png"))}`))}
    </ul>`}return{button:()=>j`<button type="button" class="download" title="Save the notebook, the run and the figures as files"
      aria-expanded=${r!==null} @click=${i}>Download</button>`,list:()=>r?u():q}}var _p=`With this many points or pinned runs the link would have more than ${Sr.toLocaleString("en")} characters, which not every server takes: save the page in\
stead.`;function zp({model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>jo(t))}var Ap="textarea, [contenteditable], input:is([type=text], [type=number],\
 [type=search], :not([type])):not([readonly])";function Mp({key:t,ctrlKey:e,metaKey:n,shiftKey:r,altKey:o}){return o||!(e||n)?null:t.toLowerCase()==="z"?r?"redo":
"undo":t.toLowerCase()==="y"&&!r?"redo":null}function Sp({model:t,el:e}){ot(e,"gdviz-page-state");let n=Ca(t),r=Ia(t),[o,i,s]=["","",""];function c(k,S="",_=""){
[o,i,s]=[k,S,_],$()}async function a(k){let S=await r[k]();c(S?`${k==="undo"?"Undone":"Redone"}: ${S}.`:`There is nothing to ${k}.`)}function l(k){let S=Mp(k),_=k.
target,g=(e.closest(".gdviz-page")??e).contains(_)||t.widget_manager.ownsAddress&&!_.closest?.(".gdviz-page");!S||!g||k.defaultPrevented||_.matches?.(Ap)||(k.preventDefault(),
k.stopPropagation(),a(S))}async function p(){c("");let k=`${Fo()}?${await jo(t)}`;if(k.length>Sr)return c(_p);let S=await wn(k);c(S?"Copied.":"Copy this:",k),S||
e.querySelector("[type=text]").select()}async function u(){let k=await Ba(t);if(await wn(k))return c("Copied.");c("Copy this:","",k),e.querySelector("textarea").
select()}let d=rc(t,e,c);async function h(){let{name:k,text:S}=await Ga(t);Gn(k,S,"application/json"),c(`Saved as “${k}”.`)}async function m({target:k}){let[
S]=k.files;if(!S)return;let _=await Ka(t,S);c(_?`“${S.name}” was not opened: ${_}.`:`Opened “${S.name}”.`),k.value=""}let w=(k,S,_)=>j`<button type="button" title=${S} @click=${_}>${k}</button>`,
x=(k,S,_,f)=>j`
    <button type="button" title=${_} aria-keyshortcuts=${f} aria-disabled=${r.count()[k]===0}
      @click=${()=>a(k)}>${S}</button>`;function $(){H(e,j`
      <div role="group" aria-label="Changes">
        ${x("undo","Undo","Undo the last change (Ctrl+Z)","Control+Z Meta+Z")}
        ${x("redo","Redo","Redo what was undone (Ctrl+Shift+Z)","Control+Shift+Z Meta+Shift+Z Control+Y")}
      </div>
      <div role="group" aria-label="This page in its current state">
        ${w("Copy link","Copy the address of this page in its current state",p)}
        ${w("Save","Save the current state of this page as a file",h)}
        ${w("Open …","Open a state of this page that was saved",()=>e.querySelector("[type=file]").click())}
        <input type="file" accept=".json,application/json" hidden @change=${m} />
      </div>
      <div role="group" aria-label="Take it with you">
        ${t.get("script").length?w("Copy as Python","Copy a Python script that computes what this page shows",u):q}
        ${d.button()}
      </div>
      ${d.list()}
      <span role="status">${o}</span>
      <textarea readonly spellcheck="false" aria-label="Python script of what this page shows" rows="12" ?hidden=${!s} .value=${gt(s)}></textarea>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!i} .value=${gt(i)} />`)}$();let A=[n,r.watch($),it(t,"script cs\
v",$),()=>removeEventListener("keydown",l,!0)];return addEventListener("keydown",l,!0),()=>A.forEach(k=>k())}var oc={initialize:zp,render:Sp};var ic=(t,e,n)=>{let r=new Map;for(let o=e;o<=n;o++)r.set(t[o],o);return r},sc=Ve(class extends re{constructor(t){if(super(t),t.type!==Lt.CHILD)throw Error("rep\
eat() can only be used in text expressions")}dt(t,e,n){let r;n===void 0?n=e:e!==void 0&&(r=e);let o=[],i=[],s=0;for(let c of t)o[s]=r?r(c,s):s,i[s]=n(c,s),s++;return{
values:i,keys:o}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,r]){let o=Gs(t),{values:i,keys:s}=this.dt(e,n,r);if(!Array.isArray(o))return this.ut=s,
i;let c=this.ut??=[],a=[],l,p,u=0,d=o.length-1,h=0,m=i.length-1;for(;u<=d&&h<=m;)if(o[u]===null)u++;else if(o[d]===null)d--;else if(c[u]===s[h])a[h]=oe(o[u],i[h]),
u++,h++;else if(c[d]===s[m])a[m]=oe(o[d],i[m]),d--,m--;else if(c[u]===s[m])a[m]=oe(o[u],i[m]),Ge(t,a[m+1],o[u]),u++,m--;else if(c[d]===s[h])a[h]=oe(o[d],i[h]),Ge(
t,o[u],o[d]),d--,h++;else if(l===void 0&&(l=ic(s,h,m),p=ic(c,u,d)),l.has(c[u]))if(l.has(c[d])){let w=p.get(s[h]),x=w!==void 0?o[w]:null;if(x===null){let $=Ge(t,
o[u]);oe($,i[h]),a[h]=$}else a[h]=oe(x,i[h]),Ge(t,o[u],x),o[w]=null;h++}else wr(o[d]),d--;else wr(o[u]),u++;for(;h<=m;){let w=Ge(t,a[m+1]);oe(w,i[h]),a[h++]=w}for(;u<=
d;){let w=o[u++];w!==null&&wr(w)}return this.ut=s,vr(t,a),_t}});var Ep=["paths","x","y","values"],Nr=["A","B","C","D"],Zt=({state:t,curves:e})=>JSON.stringify([t,e]),ac=t=>Object.fromEntries([...t].filter(([e])=>e!==zr));function Op(t,e){
let[n,...r]=t.shape,o=Oe(r),i=n?e%n*o:0;return G(t).slice(i,i+o)}async function Tp(t){let e=s=>s?ct(t.widget_manager,s):null,[n,r,o]=await Promise.all(["state",
"choice","runner"].map(s=>e(t.get(s)))),i=await Promise.all(t.get("views").map(e));return{state:n,choice:r,runner:o,views:i}}async function Np(t){let{state:e,choice:n,
runner:r,views:o}=await Tp(t),i=new Map,s=()=>new Map,c=0,a=[Qe(e,f=>(s=f,$())),it(t,"pinned",w)];return w(),{pin:h,swap:m,isOfProblem:k,lossesOf:S,stop:_};function l(){
return t.get("pinned")}function p(f){J(t,{pinned:f})}function u(){return o.map(f=>{let g=Ep.filter(b=>f.get(b)),v=g.map(b=>Ne(f,b));return(n?[n.get("index")]:Array.
from({length:Math.max(...v.map(({shape:b})=>b[0]))},(b,E)=>E)).map(b=>({row:b,...Object.fromEntries(g.map((E,M)=>[E,Op(v[M],b)]))}))})}async function d(){await le(
{inBackground:!1});let f=s(),v={name:(await za(e,f,t.get("named"))).slice(0,Je),shown:!0,state:ac(f)};return r?v.curves=Rp(u()):i.set(Zt(v),u()),v}async function h(){
let f=await d();l().length<ke&&p([...l(),f])}async function m(f){let g=await d(),v=l()[f];await Pt(e,new Map([...Object.entries(v.state),[zr,Ar(l().with(f,g))]])),
r&&J(r,{playing:!1,shown:-1,resets:r.get("resets")+1})}function w(){for(let g of l())g.curves&&i.set(Zt(g),Lp(g.curves));let f=l().filter(g=>!i.has(Zt(g)));f.length&&
Bn(x(f)),$()}async function x(f){let g=ac(s());for(let v of f){let y=await Pt(e,new Map(Object.entries(v.state)));await le({inBackground:!1}),y.length||i.set(Zt(
v),u())}await Pt(e,new Map(Object.entries(g))),f.some(v=>!i.has(Zt(v)))&&p(l().filter(v=>i.has(Zt(v)))),$()}function $(){c||=requestAnimationFrame(A)}function A(){
c=0;let f=l().length?s():new Map,v=l().map((b,E)=>({pin:b,mark:Nr[E],of:i.get(Zt(b)),isHere:k(b,f)})).filter(({pin:b,of:E})=>b.shown&&E),y=JSON.stringify(v.map(
({pin:b,mark:E,isHere:M})=>[E,b.name,Zt(b),M]));y!==t.get("drawn")&&(St(t,"drawn",y),o.forEach((b,E)=>{let M=v.filter(({isHere:T})=>T||!b.get("paths"));St(b,"pi\
nned",M.flatMap(({pin:T,mark:I,of:U})=>(U?.[E]??[]).map(O=>({...O,mark:I,name:T.name}))))}))}function k(f,g=s()){return t.get("problem").every(v=>(f.state[v]??"")===
(g.get(v)??""))}function S(f){return(i.get(Zt(f))??[]).flat().flatMap(({y:v})=>v?[v]:[]).map(v=>v.findLast(y=>!Number.isNaN(y))??NaN)}function _(){cancelAnimationFrame(
c);for(let f of a)f()}}var Rp=t=>t.map(e=>[e[0]?.x,...e.map(({y:n})=>n)].map(n=>Array.from(n??[],r=>Number.isFinite(r)?Number(r.toPrecision(5)):null)));function Lp(t){
let e=n=>Float64Array.from(n,r=>r??NaN);return t.map(([n=[],...r])=>r.map((o,i)=>({row:i,x:e(n),y:e(o)})))}var cc=Xt((t,e)=>Np(e),t=>t.then(e=>e.stop())),lc=cc.
use,uc=t=>cc.find(t.get("key"));var Pp=`${ke} runs are pinned: remove one to pin another`;function Cp({model:t,el:e}){ot(e,"gdviz-pins");let n=lc(t),r=null;uc(t).then(u=>{r=u,l()});let o=()=>t.
get("pinned"),i=(u,d)=>J(t,{pinned:o().with(u,{...o()[u],...d})});function s(u){J(t,{pinned:o().filter((h,m)=>m!==u)});let d=e.querySelectorAll(".remove");(d[Math.
min(u,d.length-1)]??e.querySelector("button"))?.focus()}function c(){o().length<ke&&r?.pin()}function a(u,d){let[h,m]=[Nr[d],`pinned run ${Nr[d]}`],w=r?r.lossesOf(
u).map(A=>tt(A,3)):[],x=({target:A})=>i(d,{name:A.value.trim().slice(0,Je)}),$=r&&!r.isOfProblem(u);return j`
      <li class=${u.shown?"":"hidden"}>
        <label title="Show or hide ${m}"><input type="checkbox" aria-label="Show ${m}" .checked=${gt(u.shown)}
          @change=${({target:A})=>i(d,{shown:A.checked})} /><b>${h}</b>${ss(h)}</label>
        <input type="text" aria-label="Name of ${m}" title=${u.name} maxlength=${Je} .value=${gt(u.name)} @change=${x} />
        <output title="Its last loss">${w.length?`loss ${w.join(", ")}`:q}</output>
        <button type="button" title="Make ${m} the present one, and pin the present one in its place" @click=${()=>r?.swap(d)}>Swap</button>
        <button type="button" class="remove" title="Remove ${m}" aria-label="Remove ${m}" @click=${()=>s(d)}>×</button>
        ${$?j`<small>Of another problem: not drawn on this surface.</small>`:q}
      </li>`}function l(){let u=o().length>=ke;H(e,j`
      <button type="button" aria-disabled=${u} title=${u?Pp:"Keep the present run in the plots, to compare others with it"} @click=${c}>Pin this run</button>
      <ul aria-label="Pinned runs" ?hidden=${!o().length}>${sc(o(),(d,h)=>h,a)}</ul>`)}let p=[n,dt(t,{"pinned drawn":l})];return()=>p.forEach(u=>u())}var dc={render:Cp};var Ip={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},Ae=(t,e,n,r=t)=>j`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${Ip[t]} /></svg>
  </button>`,Rr=(t,e)=>Ae(t?"pause":"play",t?"Pause":"Play",e,"play");var jp=10,Fp=8;function Bp({model:t}){let e=t.get("max");return it(t,"max",()=>{let[n,r]=[t.get("value"),t.get("max")];(n>r||n===e&&!t.get("playing"))&&J(t,{value:r}),
e=r})}function Dp({model:t,el:e}){ot(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),o=$=>J(t,{playing:!1,value:$});function i(){let $=!t.
get("playing");J(t,{playing:$,value:$&&n()>=r()?0:n()})}function s(){if(!t.get("ends"))return`${n()} / ${r()}`;let[$,A]=t.get("ends");return tt($+(A-$)*n()/Math.
max(r(),1),3)}let[c,a]=t.get("ends")?[t.get("description"),""]:["","The current step"],l=()=>H(e,j`
      ${Ae("back","Back to the start",()=>o(0))}
      ${Rr(t.get("playing"),i)}
      ${Ae("step","Step forward",()=>o(Math.min(n()+1,r())))}
      <label title=${a}>
        ${c&&j`<span>${c}</span>`}
        <input type="range" min="0" step="1" aria-label=${c||"Current step"} aria-valuetext=${c?s():q} .max=${String(r())} .value=${gt(String(n()))}
          @input=${({target:$})=>o(Number($.value))} />
        <output>${s()}</output>
      </label>`),p=0,u=0,d=()=>(t.get("seconds")?r()/t.get("seconds"):Math.max(jp,r()/Fp))/1e3;function h($){let A=Math.min(Math.floor(($-p)*d()),r());if(A>=r())
return J(t,{value:r(),playing:!1});A>n()&&J(t,{value:A}),t.get("playing")&&(u=requestAnimationFrame(h))}function m(){cancelAnimationFrame(u),t.get("playing")&&(w(),
u=requestAnimationFrame(h))}function w(){p=performance.now()-n()/d()}let x=[dt(t,{"value max playing":l}),it(t,"max",w),it(t,"playing",m),()=>cancelAnimationFrame(
u)];return m(),()=>x.forEach($=>$())}var pc={initialize:Bp,render:Dp};var fc=t=>Number.isFinite(t)?tt(t,Math.abs(t)<.001?2:3):"–";function Up({model:t,el:e}){ot(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function r(s,c){n(s)!==
c&&J(t,{shown:t.get("shown").with(s,Number(c))})}function o(s){J(t,{chosen:s}),r(s,!0)}function i(){let[s,c,a]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=yt(t.get("values")),p=t.get("outdated"),u=($,A)=>p?"…":fc(l[$]?.[A]??NaN),d=s.map(($,A)=>j`<th scope="col" title=${c[A]??""}>${$}</th>`),h=t.get("names").map(
($,A)=>{let[k,S]=[n(A),A===t.get("chosen")],_=({target:g})=>r(A,g.checked),f=`background: ${wt(a[A%a.length])}`;return j`
        <tr class="${k?"":"hidden"} ${S?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${$}" .checked=${gt(k)} @change=${_} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${$}" aria-pressed=${S} @click=${()=>o(A)}>
              <span class="swatch" .style=${f}></span>${$}
            </button>
          </th>
          ${s.map((g,v)=>j`<td class="number">${k?u(A,v):"–"}</td>`)}
        </tr>`}),w=(t.get("pinned")??[]).map(({mark:$,name:A,row:k,values:S})=>j`
        <tr class="pinned">
          <td></td>
          <th scope="row" title=${A}><span class="swatch" .style="background: ${wt(a[k%a.length])}"></span>${$}: ${t.get("names")[k]}</th>
          ${s.map((_,f)=>j`<td class="number">${fc(S?.[f]??NaN)}</td>`)}
        </tr>`),x=j`<th scope="col"></th>`;H(e,j`<table aria-busy=${!!p}><caption ?hidden=${!p}>${p}</caption><thead><tr>${x}${x}${d}</tr></thead><tbody>${h}${w}</tbody></table>`)}
return dt(t,{"names colors columns hints shown values chosen outdated pinned":i})}var gc={render:Up};var qo=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Hp(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function Wp({model:t,el:e}){ot(e,"gdviz-runner");let n=t.get("unit"),r=()=>J(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),o=()=>J(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function i(){let m=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);J(t,{playing:!t.get("playing"),shown:-1,
resets:m})}function s({target:m}){let w=Number(m.value);J(t,{playing:!1,shown:w+t.get("stride")>t.get("position")?-1:w})}function c({target:m}){let w=Math.round(
Number(m.value));w>=1&&w<=1e3&&J(t,{anew_steps:w}),m.value=t.get("anew_steps")}function a(){let[m,w]=[t.get("position"),t.get("shown")],x=m.toLocaleString("en");
return w<0||w>=m?`${n} ${x}`:`${n} ${w.toLocaleString("en")} of ${x}`}function l(){let[m,w]=[t.get("position"),t.get("shown")];return j`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${a()} title="Wind back through the ${n}s"
        .max=${String(m)} .step=${String(t.get("stride"))} .value=${gt(String(w<0?m:w))}
        ?disabled=${m===0} @input=${s} />`}let p=m=>t.get("position")<m?"the numbers are no longer finite. The last finite parameters are shown.":"the loss keep\
s growing, or is no longer finite.";function u(){let[m,w,x]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],$=_=>Math.abs(_/m-1)<.001,A=qo.some($)?qo:[...qo,
m].sort((_,f)=>_-f),k=({target:_})=>J(t,{speed:Number(_.value)}),S=({target:_})=>J(t,{anew:_.checked,playing:!1});H(e,j`
      <div class="gdviz-buttons">
        ${Ae("back","Restart",r,x<0?"back":"back wanted")}
        ${Rr(t.get("playing"),i)}
        ${Ae("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${k}>
          ${A.map(_=>j`<option value=${_} .selected=${gt($(_))}>${Hp(_,n)}</option>`)}
        </select>
        <output class="position">${a()}</output>
      </div>
      ${t.get("stride")>0?l():q}
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${gt(w)} @change=${S} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!w}
          .value=${String(t.get("anew_steps"))} @change=${c} />
        ${n}s
      </div>
      ${x<0||t.get("outdated")?q:j`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${x.toLocaleString("en")}: ${p(x)} Lower the learning rate, then restart.</div>`}`)}function d(){t.get("diverged_at")>=0&&t.get("playin\
g")&&J(t,{playing:!1})}let h=[it(t,"position diverged_at",d),dt(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":u})];return d(),()=>h.
forEach(m=>m())}var hc={render:Wp};var qp=t=>t===void 0||Number.isNaN(t)?"–":tt(t);function Vp({model:t,el:e}){return ot(e,"gdviz-sentence"),dt(t,{"templates which values shown kind outdated":()=>{
let[n,r]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=G(t.get("values")),i=t.get("templates")[t.get("which")]??"",s=t.get("outdate\
d"),c=s||i.replace(/\{(\d+)\}/g,(l,p)=>qp(o[p])),a=t.get("shown")&&i;H(e,a?j`<div class="${n} ${s?"gdviz-outdated":""}" role=${r}>${c}</div>`:q)}})}var mc={render:Vp};function Gp({model:t,el:e}){ot(e,"gdviz-slider");let n=Ke(r,o=>J(t,{value:o}));function r(){let[o,i,s,c,a,l]=["value","min","max","step","log","whole"].map(w=>t.
get(w)),[p,u,d,h]=["disabled","description","unit","tooltip"].map(w=>t.get(w)),m=t.get("continuous_update");H(e,n({value:o,min:i,max:s,step:c,log:a,whole:l,disabled:p,
description:u,unit:d,tooltip:h,continuous:m}))}return dt(t,{"value description tooltip unit min max step log disabled":r})}var vc={render:Gp};function Mn({values:t,shape:[e,n],box:[r,o,i,s]},[c,a]){let[l,p]=[(c-r)/(o-r)*(n-1),(a-i)/(s-i)*(e-1)];if(!(l>=0&&p>=0&&l<=n-1&&p<=e-1))return null;let[u,d]=[Math.
min(Math.floor(l),n-2),Math.min(Math.floor(p),e-2)],[h,m]=[l-u,p-d],w=d*n+u,[x,$]=[w,w+n].map(A=>(1-h)*t[A]+h*t[A+1]);return(1-m)*x+m*$}var Kp=40,Yp=.42,on=14,Zp=8,Sn=t=>t.map(({from:[e,n],by:[r,o],color:i,shaft:s})=>V`
    <path class="vector" fill=${i} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
      data-from=${`${e},${n}`} data-by=${`${r},${o}`} d=${we(e+r/2,n+o/2,r/2,o/2,s)} />`);function wc(t,e,{left:n,top:r,width:o,height:i}){let s=e.map(([c,a])=>({
x:c,y:a,wide:on/2}));return t.map(({at:c,text:a,color:l,away:p})=>{let u=a.length*Zp/2,d=p[0]>.35?"start":p[0]<-.35?"end":"middle",h={start:u,middle:0,end:-u}[d],
m=X(c[0]+h,n+u,n+o-u),w=X(c[1],r+on/2,r+i-on/2),x=p[1]<0?-on:on;for(;s.some($=>Math.abs($.x-m)<$.wide+u&&Math.abs($.y-w)<on);)w+=x;return s.push({x:m,y:w,wide:u}),
V`<text class="vector-label" x=${$t(m-h)} y=${$t(w)} dy="0.35em" text-anchor=${d}
      .style=${`fill: color-mix(in srgb, ${l} 70%, black)`}>${a}</text>`})}function Vo(t,{width:e,height:n}){let r=Yp*Math.min(e,n)/t;if(!(t>0)||t>=Kp&&r>=1)return 1;
let o=10**Math.floor(Math.log10(r));return o*(r>=5*o?5:r>=2*o?2:1)}function bc(t){let e=r=>{let[o,i]=[r,1/r].map(s=>Number(s.toPrecision(1)));return r>1?`${o}:1`:
`1:${i}`},n=t.filter(({factor:r})=>r!==1).map(({what:r,factor:o})=>`${r} ${e(o)}`);return n.length?`Drawn to another scale: ${n.join(", ")}.`:""}var Dt=([t,e],[
n,r])=>[t+n,e+r],At=([t,e],n)=>[t*n,e*n],Ot=([t,e])=>Math.hypot(t,e);var Jp=3.2,yc=1.6,$c=.9;function kc(t,{parts:e,names:n,isScaled:r},o,i,s){let[c,a,l,p,u,d]=e,h=[],m=t;for(let[S,_]of[c,a,l].entries()){let f=At(_,i),g=[o.gradient,
o.momentum,o.decay][S];Ot(f)>0&&h.push({from:m,by:f,color:g,label:n[S],shaft:yc}),m=Dt(m,f)}let w={from:t,by:At(p,i),color:o.step,label:n[3],shaft:Jp};if(h.length===
1?h.splice(0,1,{...w,label:`${n[3]} = ${h[0].label}`}):Ot(p)>0&&h.unshift(w),!r)return{marks:Sn(h),labels:h.map(xc)};let x=At(u,s);Ot(x)>0&&h.push({from:t,by:x,
color:o.gradient,label:n[4],shaft:$c});let[$,A]=At(d,s).map(Math.abs),k={at:Dt(t,[.71*$+6,-.71*A-6]),text:n[5],color:o.gradient,away:[1,-1]};return{marks:V`${Xp(
t,[$,A])}${Sn(h)}`,labels:[...h.map(xc),k]}}var Xp=([t,e],[n,r])=>V`
  <g class="scale" fill="none">
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;function xc({from:t,by:e,label:n,color:r,shaft:o},i,s){let c=At(e,1/Ot(e));if(o===$c)return{at:Dt(Dt(t,e),At(c,9)),text:n,color:r,away:c};let[a,l=a]=s,u=a.
by[0]*l.by[1]-a.by[1]*l.by[0]>=0==(o===yc)?1:-1,d=[-u*c[1],u*c[0]];return{at:Dt(Dt(t,At(e,.5)),At(d,o+7)),text:n,color:r,away:d}}var Qp=.6,tf=2.2;function _c(t,e,n){let[r,o]=yt(t.get("current"))[0]??[NaN,NaN],i=b=>Number.isFinite(b[0])&&Number.isFinite(b[1]),[s,c]=e([0,0]),a=b=>{let[E,M]=e(
b);return[E-s,M-c]},l=yt(t.get("step_parts")),p=i([r,o])&&l.length>0&&i(l[3]),u=i([r,o])?yt(t.get("gradients")).filter(i).map(a):[];if(!p&&u.length<2)return{marks:q,
note:""};let d=e([r,o]),h=t.get("marks"),m=t.get("step_labels")[t.get("step_optimizer")]??[],w=p?l.map(a):[],x=p&&i(l[5]),$=b=>Math.max(0,...b.map(Ot)),A=$(w.slice(
0,4)),k=Math.max($([...u.slice(0,1),...x?w.slice(4):[]]),ef(u.slice(1))),S=Vo(x?A:Math.max(A,k),n),_=x?Vo(k,n):S,f=p?kc(d,{parts:w,names:m,isScaled:x},h,S,_):{marks:q,
labels:[]},g=u.length>1?nf(d,u,t.get("gradient_points"),h,_,p&&!x):f,v=g===f?[f]:[g,f],y=bc([{what:[p?m[3]:"",u.length>1&&!x?"gradients":""].filter(Boolean).join(
" and "),factor:S},...x?[{what:`${m[4]} and ${m[5]}`,factor:_}]:[]]);return{marks:V`
      ${v.map(({marks:b})=>b)}
      ${wc(v.flatMap(({labels:b})=>b),[d,e(t.get("start"))],n)}`,note:y}}var ef=t=>t.map(Ot).sort((e,n)=>e-n)[Math.floor(.8*t.length)]??0;function nf([t,e],[n,...r],o,i,s,c){
let a=r.map(x=>At(x,s)).filter(x=>Ot(x)>0),l=a.map(([x,$])=>we(t+x/2,e+$/2,x/2,$/2,Qp)).join(""),p=a.map(([x,$])=>`${t+x},${e+$}`).join(" "),u=a.sort((x,$)=>Ot(
x)-Ot($))[Math.floor(.8*a.length)]??[0,0],d=At(u,1/(Ot(u)||1)),h=At(n,s),m=c||!Ot(h)?[]:[{from:[t,e],by:h,color:i.gradient,shaft:tf}],w=(x,$,A,k)=>({at:Dt(Dt([t,
e],x),At($,9)),text:A,color:k,away:$});return{marks:V`
      <path class="noise" fill=${i.data} stroke="white" stroke-width="1" stroke-opacity="0.7" paint-order="stroke" data-tips=${p} d=${l} />
      ${Sn(m)}`,labels:[...m.map(()=>w(h,At(h,1/Ot(h)),o===1?"their mean":"all points",i.gradient)),w(u,d,o===1?"single points":`mini-batches of ${o}`,i.data)]}}function rf({model:t,el:e}){let n=t.get("bar")?Fe:ye,o=ne(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get("ratio"),margins:n});
o.canvas.classList.add("hatch");let[i,s,c,a,l,p,u]=o.layers("field","pins","paths","minima","letters","vectors","points"),d=()=>{let[y,b,E,M]=G(t.get("box"));return o.
plane({low:y,high:b},{low:E,high:M})},h=()=>t.get("axis_names"),m=()=>t.get("movable"),w=pr({...o,model:t,el:e,layers:[c,a,u],pins:{lines:s,letters:l,area:o.area},
plane:d,free:m});function x(){let{canvas:y,area:b}=o,E=Math.min(window.devicePixelRatio||1,2),M={width:Math.round(b.width*E),height:Math.round(b.height*E)},T=t.
get("loss"),I=G(t.get("levels"));if(T.shape[0]<2||T.shape[1]<2||I.length<2)return so(y);ir(y,M,G(T),T.shape,I,ee(t.get("palette"),I.length-1))}function $(){if(!t.
get("bar"))return;let[y,b]=[G(t.get("levels")),t.get("value_name")],E=G(t.get("loss")).some(Number.isFinite);o.bar(E?mr(o.area,t.get("palette"),y,b):[[],[],b])}
let A=()=>o.axes(d(),h());function k(){let y=t.get("gradient"),b=ts(G(y),y.shape,o.area,G(t.get("box")));H(i,V`<path class="arrows" fill="black" opacity="0.55" d=${b} />`)}
let S="";function _(){let y=_c(t,d().toPixel,o.area);H(p,y.marks),i.classList.toggle("behind",y.marks!==q),S=y.note}function f(){let y=G(t.get("loss")).every(Number.
isFinite),b=`${t.get("value_name")} not finite`;o.legend(y?yn(t):[...yn(t),{name:b,color:"",kind:"hatch"}])}let g=o.readout(y=>{if(t.get("outdated"))return H(o.
status,t.get("outdated"));if(t.get("step")>=0)return H(o.status,j`${He(t)}${S&&j`<div>${S}</div>`}`);H(o.status,!y&&t.get("status")||v(y))});function v(y){if(!y&&
!m())return"";let b=y?d().toPoint(y):t.get("start"),E=t.get("loss"),M=Mn({values:G(E),shape:E.shape,box:G(t.get("box"))},b);return Yt(b,h(),M===null?"":`, ${t.get(
"value_name")} ≈ ${tt(M,2)}`)}return o.draw(t,{"loss levels palette":x,"loss levels palette value_name":$,"box axis_names":A,"gradient box":k,"pinned colors b\
ox":w.pinned,"paths shown colors box":w.paths,"minima box":w.minima,"current shown colors box":w.points,"step_parts step_optimizer gradients gradient_points cur\
rent start box":_,"loss names colors shown value_name":f,"start movable box axis_names":w.start,"loss start movable status box axis_names current step step_part\
s gradients diverged_at outdated":g,zoomable:w.buttons})}var zc={render:rf};var of=Math.SQRT2,sf=1.42;function Mc([t,e,n],{width:r,height:o}){let[i,s]=Ac(t),[c,a]=Ac(e),l=n*Math.min(r/(2*of),o/(2*sf)),[p,u]=[2*l/r,2*l/o];return{toPixel:([
d,h,m])=>[r/2+(d*s-h*i)*l,o/2-(m*a+(d*i+h*s)*c)*l],toViewer:[-a*i,-a*s,c],matrix:Float32Array.of(s*p,i*c*u,i*a/4,0,-i*p,s*c*u,s*a/4,0,0,a*u,-c/4,0,0,0,0,1)}}var Ac=t=>[
Math.sin(t*Math.PI/180),Math.cos(t*Math.PI/180)];var af=`#version 300 es
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
}`;var cf=`#version 300 es
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
}`;function Sc(t){let e=t.getContext("webgl2",{preserveDrawingBuffer:!0});if(!e)return null;let n=e.createProgram();for(let[s,c]of[[e.VERTEX_SHADER,af],[e.FRAGMENT_SHADER,
cf]]){let a=e.createShader(s);e.shaderSource(a,c),e.compileShader(a),e.attachShader(n,a)}e.linkProgram(n),e.useProgram(n),e.enable(e.DEPTH_TEST);let r=s=>e.getUniformLocation(
n,s),o=e.createBuffer();e.bindBuffer(e.ARRAY_BUFFER,o);for(let[s,c,a]of[["spot",3,0],["slope",2,12],["loss",1,20]]){let l=e.getAttribLocation(n,s);e.enableVertexAttribArray(
l),e.vertexAttribPointer(l,c,e.FLOAT,!1,24,a)}e.bindBuffer(e.ELEMENT_ARRAY_BUFFER,e.createBuffer());let i=0;return{load(s,c,[a,l],p,u){let d=new Float32Array(6*
a*l),h=[];for(let w=0,x=0;w<a;w++)for(let $=0;$<l;$++,x++){let[A,k]=[2*$/(l-1)-1,2*w/(a-1)-1],[S,_]=[$?x-1:x,$<l-1?x+1:x],[f,g]=[w?x-l:x,w<a-1?x+l:x],v=(s[_]-s[S])/
(_-S)*((l-1)/2),y=(s[g]-s[f])/((g-f)/l)*((a-1)/2);d.set([A,k,s[x],v||0,y||0,c[x]],6*x);let b=[x,x+1,x+l,x+l+1];$===l-1||w===a-1||!b.every(E=>Number.isFinite(s[E]))||
h.push(b[0],b[1],b[2],b[1],b[3],b[2])}e.bufferData(e.ARRAY_BUFFER,d,e.STATIC_DRAW),e.bufferData(e.ELEMENT_ARRAY_BUFFER,Uint32Array.from(h),e.STATIC_DRAW),i=h.length;
let m=u.flatMap(w=>[1,3,5].map(x=>parseInt(w.slice(x,x+2),16)/255));e.uniform1fv(r("levels"),p.slice(0,64)),e.uniform3fv(r("colors"),m.slice(0,192)),e.uniform1i(
r("count"),Math.min(p.length,64))},draw(s){e.viewport(0,0,t.width,t.height),e.clearColor(0,0,0,0),e.clear(e.COLOR_BUFFER_BIT|e.DEPTH_BUFFER_BIT),e.uniformMatrix4fv(
r("camera"),!1,s),e.drawElements(e.TRIANGLES,i,e.UNSIGNED_INT,0)}}}var lf=40,uf=.015;function Oc(t,e,[n,r,o,i],s){let c=t.filter(Number.isFinite).sort(),[a,l]=[c[0]??0,c.at(-1)??1],p=l-a||1,u=(c[Math.floor(c.length/10)]??a)-a,d=u>
0?p>lf*u:!1,h=$=>d?Math.log1p(($-a)/u)/Math.log1p(p/u):($-a)/p,m=Float32Array.from(t,$=>Number.isFinite($)?(2*h($)-1)*.5:NaN),w={values:m,shape:e,box:[-1,1,-1,1]};
return{heights:m,spot:$=>{let[A,k]=[2*($[0]-n)/(r-n)-1,2*($[1]-o)/(i-o)-1];return[A,k,Mn(w,[A,k])??NaN]},hides([$,A,k],[S,_,f]){let g=2/Math.max(...e);for(let v=g;;v+=
g){let y=k+v*f,b=Mn(w,[$+v*S,A+v*_]);if(b===null||y>.5)return!1;if(b>y+uf)return!0}},scale:d?`log(1 + (${s} ${a<0?"+":"−"} ${tt(Math.abs(a),3)}) / ${tt(u,2)})`:
`the ${s}`}}var df=.8,Tc=.5,Nc=5,ae=1.2,[pf,ff]=[5,90],[gf,hf]=[.5,5];function mf({model:t,el:e}){ot(e,"gdviz-surface3d-view","gdviz-plane");let n=t.get("value_name")==="lo\
ss",r=n?"Loss surface in 3-D":`Surface in 3-D: ${t.get("value_name")}`,o=j`
    <div class="gdviz-plot scene" tabindex="0" role="img">
      <svg class="under" aria-label=${r}></svg><canvas></canvas><svg class="over" aria-hidden="true"></svg>
    </div>
    <div class="panel"><div class="status"></div></div>`,[i,s,c,a,l,p]=H(e,o,".scene",".under","canvas",".over",".panel",".status"),u=l.appendChild(document.createElement(
"span")),d=()=>t.get("camera"),h=(v,y,b=1)=>{let[E,M,T]=d(),I=[((E+v)%360+360)%360,X(M+y,pf,ff),X(T*b,gf,hf)];J(t,{camera:I})},m,w;function x(){let[v,y]=[t.get(
"loss"),t.get("levels")];if(w&&w.loss===v&&w.levels===y)return w.relief;let[b,E]=[G(v),G(y)],M=Oc(b,v.shape,G(t.get("box")),t.get("value_name"));return m?.load(
M.heights,b,v.shape,E,ee(t.get("palette"),E.length-1)),w={loss:v,levels:y,relief:M},M}function $(){let v=i.clientWidth;if(!v)return;if(m===void 0&&(m=Sc(c)),!m)
return H(p,"The 3-D view needs WebGL 2, which this browser does not offer.");let y={width:v,height:Math.round(v*df)},b=Math.min(window.devicePixelRatio||1,2);for(let[
O,z]of Object.entries(y)){c.style[O]=`${z}px`;for(let L of[s,a])L.setAttribute(O,String(z));let P=Math.round(z*b);c[O]!==P&&(c[O]=P)}if(Math.min(...t.get("loss").
shape,...t.get("levels").shape)<2)return;let[E,M]=[x(),Mc(d(),y)];m.draw(M.matrix);let T=(O,z)=>vf(E,M,O,z);H(s,xf(M.toPixel,t.get("axis_names"),G(t.get("box")))),
H(a,V`
      ${yt(t.get("minima")).map(O=>T(O,z=>dr(t.get("marks").minimum,[z])))}
      ${bf(t,E,M)}
      ${wf(t,E,M)}
      ${yt(t.get("current")).map((O,z)=>T(O,P=>ur(Go(t,z),P)))}`);let[I,U]=d().map(Math.round);i.ariaLabel=`${r}${n?" with the path of the descent":""}, seen fr\
om ${U}° above, turned by ${I}°. Arrow keys turn it, + and − zoom.`,H(p,j`${t.get("outdated")||He(t)}<div>Height: ${E.scale}</div>`)}let A=new Map([["+",ae],
["=",ae],["-",1/ae],["−",1/ae]]);i.addEventListener("keydown",v=>{let y=be(v),b=A.get(v.key);!y&&!b||v.ctrlKey||v.metaKey||(v.preventDefault(),y?h(-Nc*y[0],Nc*
y[1]):h(0,0,b))}),i.addEventListener("pointerdown",v=>{if(v.button!==0)return;let[y,b]=[v.clientX,v.clientY];Kt(v,E=>{h((E.clientX-y)*-Tc,(E.clientY-b)*Tc),[y,b]=
[E.clientX,E.clientY]})});let k=v=>{v.ctrlKey&&(v.preventDefault(),h(0,0,v.deltaY<0?ae:1/ae))};i.addEventListener("wheel",k,{passive:!1}),c.addEventListener("we\
bglcontextlost",v=>v.preventDefault()),c.addEventListener("webglcontextrestored",()=>{m=w=void 0,$()});let S=t.get("home");H(u,[["+","Zoom in",()=>h(0,0,ae)],["\
−","Zoom out",()=>h(0,0,1/ae)],["⌂","Show the surface as at first",()=>J(t,{camera:S})]].map(([v,y,b])=>j`
    <button type="button" title=${y} aria-label=${y} @click=${b}>${v}</button>`));let f=new ResizeObserver($);f.observe(i);let g=dt(t,{"loss levels box palette \
paths pinned current colors minima axis_names camera step diverged_at outdated":$});return()=>{f.disconnect(),g()}}var Go=(t,e)=>t.get("colors")[e%t.get("colors").
length];function vf(t,e,n,r){let o=t.spot(n);return o.every(Number.isFinite)?V`<g opacity=${Ko(t.hides(o,e.toViewer))}>${r(e.toPixel(o))}</g>`:q}function Rc(t,e,n){
let r=Array.from({length:n.length/2},(s,c)=>n.subarray(2*c,2*c+2)),o=r.filter(([s,c],a)=>a===0||s!==r[a-1][0]||c!==r[a-1][1]).map(t.spot),i=o.map(s=>t.hides(s,e.
toViewer));return Be(o.length,s=>o[s].every(Number.isFinite)).flatMap(s=>{let c=s.filter((l,p)=>p===0||i[l]!==i[s[p-1]]),a=[...c.slice(1),s[s.length-1]];return c.
map((l,p)=>({isHidden:i[l],pixels:o.slice(l,a[p]+1).map(e.toPixel)}))})}var Ko=t=>t?.35:1;function wf(t,e,n){let[r,o]=t.get("paths").shape,i=G(t.get("paths"));return Array.
from({length:r},(s,c)=>Rc(e,n,i.subarray(2*c*o,2*(c+1)*o)).map(({isHidden:a,pixels:l})=>V`
      <g opacity=${Ko(a)}>${lr(Go(t,c),l)}</g>`))}function bf(t,e,n){return(t.get("pinned")??[]).map(({row:o,mark:i,paths:s=new Float64Array})=>{let c=Rc(e,n,s),
a=Go(t,o);return V`
      ${c.map(({isHidden:l,pixels:p})=>V`
        <g opacity=${Ko(l)}>${De(i,a,$n(p))}</g>`)}
      ${Ue(i,a,c.flatMap(({pixels:l})=>l))}`})}function xf(t,[e,n],[r,o,i,s]){let a=(h,m)=>t([h,m,-.5]),l=[a(-1,-1),a(1,-1),a(1,1),a(-1,1)],p=(h,m,w,x="tick-lab\
el")=>{let[$,A]=a(h,m);return V`<text class=${x} x=${$} y=${A} dy="0.35em" text-anchor="middle">${w}</text>`},u=a(0,-1)[1]>a(0,1)[1]?-1:1,d=a(-1,0)[1]>a(1,0)[1]?
-1:1;return V`
    <path class="frame" d=${`M${l.map(([h,m])=>`${h.toFixed(1)},${m.toFixed(1)}`).join("L")}Z`} />
    ${p(-.8,1.12*u,tt(r,3))}${p(.8,1.12*u,tt(o,3))}${p(0,1.14*u,e,"name")}
    ${p(1.12*d,-.8,tt(i,3))}${p(1.12*d,.8,tt(s,3))}${p(1.14*d,0,n,"name")}`}var Lc={render:mf};var Pc=new Map,Yo=new Map;function Cc(t,e){let n=()=>{let r,o=(...i)=>{let s=i.pop(),c=Array.isArray(i.at(-1))?i.pop():[];r=typeof s=="function"?s(...c.map(En)):
s};o.amd={},e(o);for(let i of t)i!=="module"&&Zo(i,r);return r};for(let r of t)Pc.set(r,n)}var Zo=(t,e)=>Yo.set(t,e);function En(t){if(t==="module")return{uri:document.
baseURI};if(!Yo.has(t)){let e=Pc.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return Yo.get(t)}function Ic(){let t=(p,u)=>typeof u=="sy\
mbol"||u==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class i{register_mime_type(){}}let s={"base/js/namespace":o,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:i}},c=(p,u)=>u(...p.map(d=>s[d]??e)),a=globalThis,l=Object.assign(document.createElement("div"),{hidden:!0});return l.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(l),Object.assign(a,{Jupyter:o,requirejs:Object.assign(c,{config(){}})}),En("@jupyter-widgets/base").
load_ipython_extension(),l.remove(),delete a.Jupyter,delete a.requirejs,Object.getPrototypeOf(o.WidgetManager)}var yf="v1.kernel.websocket.jupyter.org";var jc=[250,500,1e3,2e3],$f=5e3,kf=1e4,_f=8e3,zf=4e3;function Bc(t,e){let n,[r,o,i,s,c]=[0,0,0,0,0],[a,l]=[!1,!1];function p(){u();let w=new URL(t);w.pathname+=
"/channels",w.search+=`${w.search?"&":"?"}${e.query()}`,w.protocol=w.protocol.replace("http","ws");let x=n=new WebSocket(w,yf);i=setTimeout(d,_f,x),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(i),s=c=Date.now(),e.opened()},n.onmessage=({data:$})=>{if(c=Date.now(),typeof $!="string")return e.received($);a=!0,x.send(
$)},n.onclose=({code:$})=>$===4e3?h(e.gone):d(x)}function u(){clearTimeout(i),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function d(w){
u(),e.lost(),s&&Date.now()-s>$f&&(r=o=0),s=0;let x=await fetch(t,{signal:AbortSignal.timeout(zf)}).then($=>$.status,()=>0);if(!(l||w!==n)){if(x===404)return h(e.
gone);x?i=setTimeout(p,o++?Fc(o):0):i=setTimeout(d,Fc(r++),w)}}function h(w){l=!0,clearInterval(m),u(),w?.()}let m=setInterval(()=>{a&&n.readyState===WebSocket.
OPEN&&Date.now()-c>kf&&d(n)},1e3);return p(),{open:()=>l||p(),end:()=>h(),send:w=>n.readyState===WebSocket.OPEN&&n.send(w)}}var Fc=t=>jc[Math.min(t,jc.length-1)];function Dc(t,e,n){let r=new TextEncoder,o=e.map(a=>r.encode(JSON.stringify(a))),i=[r.encode(t),...o,...n],s=new BigUint64Array(i.length+2);s[0]=BigInt(i.length+
1);let c=s.byteLength;return i.forEach((a,l)=>{s[l+1]=BigInt(c),c+=a.byteLength}),s[i.length+1]=BigInt(c),new Blob([s,...i])}function Uc(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(u,d)=>Number(e.getBigUint64(8*(d+1),!0))),o=u=>t.slice(r[u],r[u+1]),i=new TextDecoder,[s,c,a,l]=[1,2,3,4].
map(u=>JSON.parse(i.decode(o(u)))),p=Array.from({length:n-6},(u,d)=>new DataView(o(d+5)));return{header:s,parent_header:c,metadata:a,content:l,buffers:p}}var Af=["restarting","autorestarting","dead"],Mf=8e3;function Hc(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function Wc(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),i={status:"idle",connectionStatus:"\
connecting",statusChanged:Hc(),connectionStatusChanged:Hc(),comm:v,onOpen:null,onOutput:null},s=new Map,c=new Map,a=new Map,l=new Set,p=0,[u,d]=[[],""],h=!1,m="",
w=Promise.resolve(),x=Bc(r,{query:()=>`session_id=${o}&heard=${m}`,opened(){_("connectionStatus","connected");for(let y of a.values())x.send(y.message),y.sentAt=
Date.now();u=[...a.keys(),...c.keys()],u.length&&(d=f("kernel_info_request",{}))},lost:()=>_("connectionStatus","connecting"),received(y){let b=Uc(y);m=b.header.
msg_id,i.connectionStatus==="silent"&&_("connectionStatus","connected"),w=w.then(()=>g(b)).catch(E=>console.error(E))},gone:k}),$=setInterval(()=>{let[y]=a.values();
i.connectionStatus==="connected"&&y&&!l.size&&Date.now()-y.sentAt>Mf&&_("connectionStatus","silent")},1e3);function A(){for(let y of u){a.delete(y),l.delete(y);
let b=c.get(y);c.delete(y),b?.iopub?.status?.({content:{execution_state:"idle"}})}}function k(){S(),a.clear(),c.clear(),_("status","dead")}function S(){h=!0,clearInterval(
$),x.end()}function _(y,b){i[y]!==b&&(i[y]=b,i[`${y}Changed`].emit())}function f(y,b,E,M={},T=[]){let I=`${o}-${++p}`;if(h)return I;let U={msg_id:I,msg_type:y,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},O=Dc("shell",[U,{},M,b],T);return E&&c.set(I,E),a.set(I,{message:O,sentAt:Date.now()}),x.send(O),I}async function g(y){
let{header:b,parent_header:E,content:M}=y,T=E.msg_id;switch(a.delete(T),b.msg_type){case"status":if(Af.includes(M.execution_state))return k();if(c.get(T)?.iopub?.
status?.(y),M.execution_state==="busy"&&l.add(T),M.execution_state!=="idle")return;l.delete(T),c.delete(T),T===d&&A();return;case"comm_open":return i.onOpen?.(v(
M.comm_id,M.target_name),y);case"comm_msg":return s.get(M.comm_id)?.heard(y);case"comm_close":return s.get(M.comm_id)?.ended(y),void s.delete(M.comm_id);default:
return i.onOutput?.(y)}}function v(y,b="jupyter.widget"){let E={comm_id:y,target_name:b,heard:()=>{},ended:()=>{},on_msg:M=>E.heard=M,on_close:M=>E.ended=M,open:(M,...T)=>f(
"comm_open",{comm_id:y,target_name:b,data:M},...T),send:(M,...T)=>f("comm_msg",{comm_id:y,data:M},...T),close:(M={},...T)=>(s.delete(y),f("comm_close",{comm_id:y,
data:M},...T))};return s.set(y,E),E}return addEventListener("pagehide",({persisted:y})=>{y||h||(S(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:y})=>y&&x.open()),addEventListener("online",()=>x.open()),i}var On=class extends re{constructor(e){if(super(e),this.it=q,e.type!==Lt.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===q||e==null)return this._t=void 0,this.it=e;if(e===_t)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};On.directiveName=
"unsafeHTML",On.resultType=1;var qc=Ve(On);var Sf="application/vnd.jupyter.widget-view+json",Ef=["image/png","image/jpeg","image/gif","image/webp"],Of=/\x1b\[[0-9;]*m/g;function Vc({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let i={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...i}}take({header:i,content:s}){if(i.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let c=this.clearing?[]:this.get("outputs");this.clearing=!1;let a=c.at(-1);if(i.msg_type==="stream"&&a?.output_type==="stream"&&a.name===s.name)return this.
show([...c.slice(0,-1),{...a,text:a.text+s.text}]);this.show([...c,{output_type:i.msg_type,...s}])}show(i){this.set("outputs",i),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let i of this.shown)i.then(s=>s?.remove());this.shown=[],H(this.el,Array.
from(this.model.get("outputs"),i=>this.part(i)))}part(i){let s=i.data?.[Sf];if(!s)return Tf(i);let c=document.createElement("div");return this.shown.push(this.displayed.
then(()=>Jo(this.model.widget_manager,s.model_id,c))),c}}return{OutputModel:n,OutputView:r}}function Tf({output_type:t,name:e,text:n,ename:r,evalue:o,data:i={}}){
let s=i["text/html"]??i["image/svg+xml"];if(s)return j`<div class="html">${qc(s)}</div>`;let c=Ef.find(l=>l in i);if(c)return j`<img src="data:${c};base64,${i[c]}" alt=${i["\
text/plain"]??""} />`;if(t==="error")return j`<div class="failed" role="alert">${o||r}</div>`;if(e==="stderr")return j`<div></div>`;let a=n??i["text/markdown"]??
i["text/latex"]??i["text/plain"]??"";return j`<pre>${a.replace(Of,"")}</pre>`}async function Jo(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function Gc({live:t,kernel:e,notebook:n}){let r=e?Wc(e.base,e.id,e.key):void 0,o=Ic();Zo("@jupyter-widgets/output",Vc(En("@jupyter-widgets/base")));let i=new class extends o{kernel=r;exported=r?
void 0:{live:t};ownsAddress=!0;notebook=n;async loadClass(s,c){let a=En(c)[s];if(!a)throw new Error(`The front end "${c}" has no ${s}.`);return a}async new_model(s,c){
return r&&(s.comm??=r.comm(s.model_id)),super.new_model(s,c)}async _create_comm(s,c,a,l,p){if(!r)throw new Error("This page has no kernel.");let u=r.comm(c,s);return(a||
l)&&u.open(a,{},l,p),u}async _get_comm_info(){return{}}};return r&&(r.onOpen=(s,c)=>i.handle_comm_open(s,c),r.onOutput=async s=>{(await Tn(i)).find(a=>a.take&&a.
get("msg_id")===s.parent_header.msg_id)?.take(s)},r.statusChanged.connect(()=>i.disconnect())),i}async function Tn(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var Nf=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),Kc="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",Yc="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",Rf="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",Nn=()=>document.getElementById("gdviz-note");function sn(t){Nn().textContent=t,Nn().hidden=!t}function Lf(t){Pe(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?sn({gone:Rf,silent:Yc,away:Kc}[e]):[Kc,Yc].includes(Nn().textContent??"")&&sn(""))})}function Pf(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),r=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&sn(r.join(" "))}var Cf={link:me,presets:Ur},Zc=new WeakSet;async function If(t){for(let e of await Tn(t)){if(Zc.has(e))continue;Zc.add(e);let n=Cf[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var Jc=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function jf({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function Ff(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var Xc=t=>[...document.querySelectorAll(t)].map(e=>e),Bf=12e4;function Df(){let{
timeout:t}=AbortSignal;return AbortSignal.timeout=e=>t.call(AbortSignal,Math.max(e,Bf)),()=>AbortSignal.timeout=t}async function Uf(){Ff();let t=Jc("gdviz-page"),
e=Nf.get(new URLSearchParams(location.search).get("note")??"");e&&sn(e),t.failed&&sn(t.failed);for(let a of Xc("template[data-cell]")){let{content:l}=a;document.
getElementById(a.dataset.cell??"")?.replaceChildren(l),a.remove()}let n=Xc("[data-widget]");if(!n.length)return;let r=Gc(t);e&&r.exported&&H(Nn(),eo(r)),r.kernel&&
Lf(r.kernel);let o=jf(Jc("gdviz-widgets"));await r.set_state(o),r.runAll=()=>If(r),await r.runAll();let i=(await Tn(r)).filter(a=>a.get("_front_end")==="pageSta\
te"),s=i.length===1?Na:a=>Bo(a,location.search),c=i.map(a=>s(a).catch(l=>console.error(l)));await Promise.all(n.map(a=>Jo(r,a.dataset.widget??"",a))),await Promise.
all(c),r.kernel||Pf(await Tn(r))}var Hf="This page could not start in this browser. Reload it, or try another up-to-date browser.";function Qc(){document.addEventListener(
"DOMContentLoaded",()=>{let t=Df();Uf().finally(t).then(()=>document.documentElement.dataset.ready="",e=>{console.error(e),Nn().hidden&&sn(Hf)})})}var Wf={badge:Ki,curves:Ht(cs),dataEditor:Ht(js),drawing:Ht(Us),field:Ht(Hs),formulaField:ta,heatMap:Ht(ea),link:na,networkDiagram:Ht(pa),pageState:oc,pins:dc,player:pc,
presets:di,resultsTable:gc,runner:hc,sentence:mc,slider:vc,surface:Ht(zc),surface3d:Ht(Lc),value:{}};function qf(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.
widgets||gi(),n.widgets??=Wf,n.resolve?.(n.widgets),n.widgets}return al(Vf);})();
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
