"use strict";var gdviz=(()=>{var Qc=Object.create;var Rn=Object.defineProperty;var tl=Object.getOwnPropertyDescriptor;var el=Object.getOwnPropertyNames;var nl=Object.getPrototypeOf,rl=Object.prototype.hasOwnProperty;var ol=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},il=(t,e)=>{for(var n in e)Rn(t,n,{get:e[n],enumerable:!0})},ti=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of el(e))!rl.call(t,o)&&o!==n&&Rn(t,o,{get:()=>e[o],enumerable:!(r=tl(e,o))||r.enumerable});return t};var ei=(t,e,n)=>(n=t!=null?Qc(nl(t)):{},ti(e||!t||!t.__esModule?Rn(n,"default",{value:t,enumerable:!0}):n,t)),sl=t=>ti(Rn({},"__esModule",{value:!0}),t);var mo=ol((go,ho)=>{((t,e)=>{typeof ho=="object"&&typeof go<"u"?ho.exports=e():t.Papa=e()})(go,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,r=e.IS_PAPA_WORKER||!1,o={},i=0,s={};function c(d){return d.charCodeAt(0)===65279?d.slice(1):d}function a(d){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(g){var b=_(g);b.chunkSize=parseInt(b.chunkSize),g.step||g.chunk||(b.chunkSize=
null),this._handle=new h(b),(this._handle.streamer=this)._config=b}.call(this,d),this.parseChunk=function(g,b){var y=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<y){let O=this._config.newline;O||(v=this._config.quoteChar||'"',O=this._handle.guessLineEndings(g,v)),g=[...g.split(O).slice(y)].join(O)}this.isFirstChunk&&
k(this._config.beforeFirstChunk)&&(v=this._config.beforeFirstChunk(g))!==void 0&&(g=v),this.isFirstChunk=!1,this._halted=!1;var y=this._partialLine+g,v=(this._partialLine=
"",this._handle.parse(y,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(g=v.meta.cursor,y=(this._finished||(this._partialLine=
y.substring(g-this._baseIndex),this._baseIndex=g),v&&v.data&&(this._rowCount+=v.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),r)e.postMessage({results:v,workerId:s.WORKER_ID,finished:y});else if(k(this._config.chunk)&&!b){if(this._config.chunk(v,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=v=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(v.data),this._completeResults.errors=this._completeResults.errors.concat(v.errors),this._completeResults.meta=v.meta),this._completed||
!y||!k(this._config.complete)||v&&v.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),y||v&&v.meta.paused||this._nextChunk(),
v}this._halted=!0},this._sendError=function(g){k(this._config.error)?this._config.error(g):r&&this._config.error&&e.postMessage({workerId:s.WORKER_ID,error:g,finished:!1})}}
function l(d){var g;(d=d||{}).chunkSize||(d.chunkSize=s.RemoteChunkSize),a.call(this,d),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(b){this._input=b,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(g=new XMLHttpRequest,
this._config.withCredentials&&(g.withCredentials=this._config.withCredentials),n||(g.onload=M(this._chunkLoaded,this),g.onerror=M(this._chunkError,this)),g.ontimeout=
M(this._chunkTimeout,this),g.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(g.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var b,y=this._config.downloadRequestHeaders;for(b in y)g.setRequestHeader(b,y[b])}var v;this._config.chunkSize&&(v=this._start+
this._config.chunkSize-1,g.setRequestHeader("Range","bytes="+this._start+"-"+v));try{g.send(this._config.downloadRequestBody)}catch(O){this._chunkError(O.message)}
n&&g.status===0&&this._chunkError()}},this._chunkLoaded=function(){g.readyState===4&&(g.status<200||400<=g.status?this._chunkError():(this._start+=this._config.
chunkSize||g.responseText.length,this._finished=!this._config.chunkSize||this._start>=(b=>(b=b.getResponseHeader("Content-Range"))!==null?parseInt(b.substring(b.
lastIndexOf("/")+1)):-1)(g),this.parseChunk(g.responseText)))},this._chunkError=function(b){b=g.statusText||b,this._sendError(new Error(b))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function f(d){(d=d||{}).chunkSize||(d.chunkSize=s.LocalChunkSize),a.call(
this,d);var g,b,y=typeof FileReader<"u";this.stream=function(v){this._input=v,b=v.slice||v.webkitSlice||v.mozSlice,y?((g=new FileReader).onload=M(this._chunkLoaded,
this),g.onerror=M(this._chunkError,this)):g=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var v=this._input,O=(this._config.chunkSize&&(O=Math.min(this._start+this._config.chunkSize,
this._input.size),v=b.call(v,this._start,O)),g.readAsText(v,this._config.encoding));y||this._chunkLoaded({target:{result:O}})},this._chunkLoaded=function(v){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(v.target.result)},this._chunkError=function(){
this._sendError(g.error)}}function u(d){var g;a.call(this,d=d||{}),this.stream=function(b){return g=b,this._nextChunk()},this._nextChunk=function(){var b,y;if(!this.
_finished)return b=this._config.chunkSize,g=b?(y=g.substring(0,b),g.substring(b)):(y=g,""),this._finished=!g,this.parseChunk(y)}}function p(d){a.call(this,d=d||
{});var g=[],b=!0,y=!1;this.pause=function(){a.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){a.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(v){this._input=v,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){y&&g.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),g.length?this.parseChunk(
g.shift()):b=!0},this._streamData=M(function(v){try{g.push(typeof v=="string"?v:v.toString(this._config.encoding)),b&&(b=!1,this._checkIsFinished(),this.parseChunk(
g.shift()))}catch(O){this._streamError(O)}},this),this._streamError=M(function(v){this._streamCleanUp(),this._sendError(v)},this),this._streamEnd=M(function(){this.
_streamCleanUp(),y=!0,this._streamData("")},this),this._streamCleanUp=M(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function h(d){var g,b,y,v,O=Math.pow(2,53),S=-O,T=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
C=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
E=this,P=0,z=0,j=!1,R=!1,L=[],N={data:[],errors:[],meta:{}};function W(B){return d.skipEmptyLines==="greedy"?B.join("").trim()==="":B.length===1&&B[0].length===
0}function V(){if(N&&y&&(I("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),y=!1),d.skipEmptyLines&&
(N.data=N.data.filter(function(nt){return!W(nt)})),U()){let nt=function(st){L.push(st)};var Y=nt;if(N)if(Array.isArray(N.data[0])){for(var B=0;U()&&B<N.data.length;B++)
N.data[B].forEach(nt);N.data.splice(0,1)}else N.data.forEach(nt)}function q(nt,st){for(var at=d.header?{}:[],Q=0;Q<nt.length;Q++){var J=Q,ut=nt[Q],ut=((rt,lt)=>(ht=>(d.
dynamicTypingFunction&&d.dynamicTyping[ht]===void 0&&(d.dynamicTyping[ht]=d.dynamicTypingFunction(ht)),(d.dynamicTyping[ht]||d.dynamicTyping)===!0))(rt)?lt==="t\
rue"||lt==="TRUE"||lt!=="false"&&lt!=="FALSE"&&((ht=>{if(T.test(ht)&&(ht=parseFloat(ht),S<ht&&ht<O))return 1})(lt)?parseFloat(lt):C.test(lt)?new Date(lt):lt===""?
null:lt):lt)(J=d.header?Q>=L.length?"__parsed_extra":L[Q]:J,ut=d.transform?d.transform(ut,J):ut);J==="__parsed_extra"?(at[J]=at[J]||[],at[J].push(ut)):at[J]=ut}
return d.header&&(Q>L.length?I("FieldMismatch","TooManyFields","Too many fields: expected "+L.length+" fields but parsed "+Q,z+st):Q<L.length&&I("FieldMismatch",
"TooFewFields","Too few fields: expected "+L.length+" fields but parsed "+Q,z+st)),at}var et;N&&(d.header||d.dynamicTyping||d.transform)&&(et=1,!N.data.length||
Array.isArray(N.data[0])?(N.data=N.data.map(q),et=N.data.length):N.data=q(N.data,0),d.header&&N.meta&&(N.meta.fields=L),z+=et)}function U(){return d.header&&L.length===
0}function I(B,q,et,Y){B={type:B,code:q,message:et},Y!==void 0&&(B.row=Y),N.errors.push(B)}k(d.step)&&(v=d.step,d.step=function(B){N=B,U()?V():(V(),N.data.length!==
0&&(P+=B.data.length,d.preview&&P>d.preview?b.abort():(N.data=N.data[0],v(N,E))))}),this.parse=function(B,q,et){var Y=d.quoteChar||'"',Y=(d.newline||(d.newline=
this.guessLineEndings(B,Y)),y=!1,d.delimiter?k(d.delimiter)&&(d.delimiter=d.delimiter(B),N.meta.delimiter=d.delimiter):((Y=((nt,st,at,Q,J)=>{var ut,rt,lt,ht;J=J||
[",","	","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var Ae=0;Ae<J.length;Ae++){for(var Ct,an=J[Ae],xt=0,It=0,mt=0,Mt=(lt=void 0,new w({comments:Q,delimiter:an,newline:st,
preview:10}).parse(nt)),Ut=0;Ut<Mt.data.length;Ut++)at&&W(Mt.data[Ut])?mt++:(Ct=Mt.data[Ut].length,It+=Ct,lt===void 0?lt=Ct:0<Ct&&(xt+=Math.abs(Ct-lt),lt=Ct));0<
Mt.data.length&&(It/=Mt.data.length-mt),1.99<It&&(rt===void 0||xt<rt||xt===rt&&ht<It)&&(rt=xt,ut=an,ht=It)}return{successful:!!(d.delimiter=ut),bestDelimiter:ut}})(
B,d.newline,d.skipEmptyLines,d.comments,d.delimitersToGuess)).successful?d.delimiter=Y.bestDelimiter:(y=!0,d.delimiter=s.DefaultDelimiter),N.meta.delimiter=d.delimiter),
_(d));return Y.header=U(),d.preview&&d.header&&Y.preview++,g=B,b=new w(Y),N=b.parse(g,q,et),V(),j?{meta:{paused:!0}}:N||{meta:{paused:!1}}},this.paused=function(){
return j},this.pause=function(){j=!0,b.abort(),g=k(d.chunk)?"":g.substring(b.getCharIndex())},this.resume=function(){E.streamer._halted?(j=!1,E.streamer.parseChunk(
g,!0)):setTimeout(E.resume,3)},this.aborted=function(){return R},this.abort=function(){R=!0,b.abort(),N.meta.aborted=!0,k(d.complete)&&d.complete(N),g=""},this.
guessLineEndings=function(nt,Y){nt=nt.substring(0,1048576);var Y=new RegExp(m(Y)+"([^]*?)"+m(Y),"gm"),et=(nt=nt.replace(Y,"")).split("\r"),Y=nt.split(`
`),nt=1<Y.length&&Y[0].length<et[0].length;if(et.length===1||nt)return`
`;for(var st=0,at=0;at<et.length;at++)et[at][0]===`
`&&st++;return st>=et.length/2?`\r
`:"\r"}}function m(d){return d.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function w(d){var g=(d=d||{}).delimiter,b=d.newline,y=d.comments,v=d.step,O=d.preview,S=d.fastMode,
T=null,C=!1,E=d.quoteChar==null?'"':d.quoteChar,P=E;if(d.escapeChar!==void 0&&(P=d.escapeChar),(typeof g!="string"||-1<s.BAD_DELIMITERS.indexOf(g))&&(g=","),y===
g)throw new Error("Comment character same as delimiter");y===!0?y="#":(typeof y!="string"||-1<s.BAD_DELIMITERS.indexOf(y))&&(y=!1),b!==`
`&&b!=="\r"&&b!==`\r
`&&(b=`
`);var z=0,j=!1;this.parse=function(R,L,N){if(typeof R!="string")throw new Error("Input must be a string");var W=R.length,V=g.length,U=b.length,I=y.length,B=k(v),
q=[],et=[],Y=[],nt=z=0;if(!R)return xt();if(S||S!==!1&&R.indexOf(E)===-1){for(var st=R.split(b),at=0;at<st.length;at++){if(Y=st[at],z+=Y.length,at!==st.length-1)
z+=b.length;else if(N)return xt();if(!y||Y.substring(0,I)!==y){if(B){if(q=[],ht(Y.split(g)),It(),j)return xt()}else ht(Y.split(g));if(O&&O<=at)return q=q.slice(
0,O),xt(!0)}}return xt()}for(var Q=R.indexOf(g,z),J=R.indexOf(b,z),ut=new RegExp(m(P)+m(E),"g"),rt=R.indexOf(E,z);;)if(R[z]===E)for(rt=z,z++;;){if((rt=R.indexOf(
E,rt+1))===-1)return N||et.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:q.length,index:z}),Ct();if(rt===W-1)return Ct(R.substring(
z,rt).replace(ut,E));if(E===P&&R[rt+1]===P)rt++;else if(E===P||rt===0||R[rt-1]!==P){Q!==-1&&Q<rt+1&&(Q=R.indexOf(g,rt+1));var lt=Ae((J=J!==-1&&J<rt+1?R.indexOf(
b,rt+1):J)===-1?Q:Math.min(Q,J));if(R.substr(rt+1+lt,V)===g){Y.push(R.substring(z,rt).replace(ut,E)),R[z=rt+1+lt+V]!==E&&(rt=R.indexOf(E,z)),Q!==-1&&Q<z&&(Q=R.indexOf(
g,z)),J!==-1&&J<z&&(J=R.indexOf(b,z));break}if(lt=Ae(J),R.substring(rt+1+lt,rt+1+lt+U)===b){if(Y.push(R.substring(z,rt).replace(ut,E)),an(rt+1+lt+U),Q!==-1&&Q<z&&
(Q=R.indexOf(g,z)),rt=R.indexOf(E,z),B&&(It(),j))return xt();if(O&&q.length>=O)return xt(!0);break}et.push({type:"Quotes",code:"InvalidQuotes",message:"Trailing\
 quote on quoted field is malformed",row:q.length,index:z}),rt++}}else if(y&&Y.length===0&&R.substring(z,z+I)===y){if(J===-1)return xt();z=J+U,J=R.indexOf(b,z),
Q!==-1&&Q<z&&(Q=R.indexOf(g,z))}else if(Q!==-1&&(Q<J||J===-1))Y.push(R.substring(z,Q)),z=Q+V,Q=R.indexOf(g,z);else{if(J===-1)break;if(Y.push(R.substring(z,J)),an(
J+U),B&&(It(),j))return xt();if(O&&q.length>=O)return xt(!0)}return Ct();function ht(mt){q.push(mt),nt=z}function Ae(mt){var Mt=0;return Mt=mt!==-1&&(mt=R.substring(
rt+1,mt))&&mt.trim()===""?mt.length:Mt}function Ct(mt){return N||(mt===void 0&&(mt=R.substring(z)),Y.push(mt),z=W,ht(Y),B&&It()),xt()}function an(mt){z=mt,ht(Y),
Y=[],J=R.indexOf(b,z)}function xt(mt){if(d.header&&!L&&q.length&&!C){var Mt=q[0],Ut=Object.create(null),Lr=new Set(Mt);let Xo=!1;for(let Me=0;Me<Mt.length;Me++){
let jt=c(Mt[Me]);if(Ut[jt=k(d.transformHeader)?d.transformHeader(jt,Me):jt]){let cn,Qo=Ut[jt];for(;cn=jt+"_"+Qo,Qo++,Lr.has(cn););Lr.add(cn),Mt[Me]=cn,Ut[jt]++,
Xo=!0,(T=T===null?{}:T)[cn]=jt}else Ut[jt]=1,Mt[Me]=jt;Lr.add(jt)}Xo&&console.warn("Duplicate headers found and renamed."),C=!0}return{data:q,errors:et,meta:{delimiter:g,
linebreak:b,aborted:j,truncated:!!mt,cursor:nt+(L||0),renamedHeaders:T}}}function It(){v(xt()),q=[],et=[]}},this.abort=function(){j=!0},this.getCharIndex=function(){
return z}}function x(d){var g=d.data,b=o[g.workerId],y=!1;if(g.error)b.userError(g.error,g.file);else if(g.results&&g.results.data){var v={abort:function(){y=!0,
$(g.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:A,resume:A};if(k(b.userStep)){for(var O=0;O<g.results.data.length&&(b.userStep({data:g.results.data[O],
errors:g.results.errors,meta:g.results.meta},v),!y);O++);delete g.results}else k(b.userChunk)&&(b.userChunk(g.results,v,g.file),delete g.results)}g.finished&&!y&&
$(g.workerId,g.results)}function $(d,g){var b=o[d];k(b.userComplete)&&b.userComplete(g),b.terminate(),delete o[d]}function A(){throw new Error("Not implemented.")}
function _(d){if(typeof d!="object"||d===null)return d;var g,b=Array.isArray(d)?[]:{};for(g in d)b[g]=_(d[g]);return b}function M(d,g){return function(){d.apply(
g,arguments)}}function k(d){return typeof d=="function"}return s.parse=function(d,g){var b=(g=g||{}).dynamicTyping||!1;if(k(b)&&(g.dynamicTypingFunction=b,b={}),
g.dynamicTyping=b,g.transform=!!k(g.transform)&&g.transform,g.downloadTimeout!==void 0){var b=parseInt(g.downloadTimeout);if(isNaN(b))throw new Error("Config do\
wnloadTimeout value ("+g.downloadTimeout+") not parsable by parseInt(val).");g.downloadTimeout=b}if(!g.worker||!s.WORKERS_SUPPORTED)return b=null,s.NODE_STREAM_INPUT,
typeof d=="string"?(d=c(d),b=new(g.download?l:u)(g)):d.readable===!0&&k(d.read)&&k(d.on)?b=new p(g):(e.File&&d instanceof File||d instanceof Object)&&(b=new f(g)),
b.stream(d);(b=(()=>{var y;return!!s.WORKERS_SUPPORTED&&(y=(()=>{var v=e.URL||e.webkitURL||null,O=t.toString();return s.BLOB_URL||(s.BLOB_URL=v.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",O,")();"],{type:"text/javascript"})))})(),(y=new e.Worker(y)).onmessage=x,
y.id=i++,o[y.id]=y)})()).userStep=g.step,b.userChunk=g.chunk,b.userComplete=g.complete,b.userError=g.error,g.step=k(g.step),g.chunk=k(g.chunk),g.complete=k(g.complete),
g.error=k(g.error),delete g.worker,b.postMessage({input:d,config:g,workerId:b.id})},s.unparse=function(d,g){var b=!1,y=!0,v=",",O=`\r
`,S='"',T=S+S,C=!1,E=null,P=!1,z=((()=>{if(typeof g=="object"){if(typeof g.delimiter!="string"||s.BAD_DELIMITERS.filter(function(L){return g.delimiter.indexOf(L)!==
-1}).length||(v=g.delimiter),typeof g.quotes!="boolean"&&typeof g.quotes!="function"&&!Array.isArray(g.quotes)||(b=g.quotes),typeof g.skipEmptyLines!="boolean"&&
typeof g.skipEmptyLines!="string"||(C=g.skipEmptyLines),typeof g.newline=="string"&&(O=g.newline),typeof g.quoteChar=="string"&&(S=g.quoteChar,T=S+S),typeof g.header==
"boolean"&&(y=g.header),Array.isArray(g.columns)){if(g.columns.length===0)throw new Error("Option columns is empty");E=g.columns}g.escapeChar!==void 0&&(T=g.escapeChar+
S),g.escapeFormulae instanceof RegExp?P=g.escapeFormulae:typeof g.escapeFormulae=="boolean"&&g.escapeFormulae&&(P=/^[=+\-@\t\r].*$/)}})(),new RegExp(m(S),"g"));
if(typeof d=="string"&&(d=JSON.parse(d)),Array.isArray(d)){if(!d.length)return j(E,d,C);if(Array.isArray(d[0]))return j(null,d,C);if(typeof d[0]=="object")return j(
E||Object.keys(d[0]),d,C)}else if(typeof d=="object")return typeof d.data=="string"&&(d.data=JSON.parse(d.data)),Array.isArray(d.data)&&(d.fields||(d.fields=d.meta&&
d.meta.fields||E),d.fields||(d.fields=Array.isArray(d.data[0])?d.fields:typeof d.data[0]=="object"?Object.keys(d.data[0]):[]),Array.isArray(d.data[0])||typeof d.
data[0]=="object"||(d.data=[d.data])),j(d.fields||[],d.data||[],C);throw new Error("Unable to serialize unrecognized input");function j(L,N,W){var V="",U=(typeof L==
"string"&&(L=JSON.parse(L)),typeof N=="string"&&(N=JSON.parse(N)),Array.isArray(L)&&0<L.length),I=!Array.isArray(N[0]);if(U&&y){for(var B=0;B<L.length;B++)0<B&&
(V+=v),V+=R(L[B],B);0<N.length&&(V+=O)}for(var q=0;q<N.length;q++){var et=(U?L:N[q]).length,Y=!1,nt=U?Object.keys(N[q]).length===0:N[q].length===0;if(W&&!U&&(Y=
W==="greedy"?N[q].join("").trim()==="":N[q].length===1&&(N[q][0]==null||N[q][0].length===0)),W==="greedy"&&U){for(var st=[],at=0;at<et;at++){var Q=I?L[at]:at;st.
push(N[q][Q])}Y=st.join("").trim()===""}if(!Y){for(var J=0;J<et;J++){0<J&&!nt&&(V+=v);var ut=U&&I?L[J]:J;V+=R(N[q][ut],J)}q<N.length-1&&(!W||0<et&&!nt)&&(V+=O)}}
return V}function R(L,N){var W,V,U;return L==null?"":L.constructor===Date?isNaN(L.getTime())?"":L.toISOString():(U=!1,W=L.toString(),P&&typeof L!="number"&&typeof L!=
"bigint"&&typeof L!="boolean"&&P.test(W)&&(L=W="'"+W,U=!0),V=W.replace(z,T),(U=U||b===!0||typeof b=="function"&&b(L,N)||Array.isArray(b)&&b[N]||((I,B)=>{for(var q=0;q<
B.length;q++)if(-1<I.indexOf(B[q]))return!0;return!1})(V,s.BAD_DELIMITERS)||-1<V.indexOf(v)||-1<W.indexOf(S)||V.charAt(0)===" "||V.charAt(V.length-1)===" ")?S+V+
S:V)}},s.RECORD_SEP="",s.UNIT_SEP="",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`
`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!e.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=
w,s.ParserHandle=h,s.NetworkStreamer=l,s.FileStreamer=f,s.StringStreamer=u,s.ReadableStreamStreamer=p,r&&(e.onmessage=function(d){d=d.data,s.WORKER_ID===void 0&&
d&&(s.WORKER_ID=d.workerId),typeof d.input=="string"?e.postMessage({workerId:s.WORKER_ID,results:s.parse(d.input,d.config),finished:!0}):(e.File&&d.input instanceof
File||d.input instanceof Object)&&(d=s.parse(d.input,d.config))&&e.postMessage({workerId:s.WORKER_ID,results:d,finished:!0})}),(l.prototype=Object.create(a.prototype)).
constructor=l,(f.prototype=Object.create(a.prototype)).constructor=f,(u.prototype=Object.create(u.prototype)).constructor=u,(p.prototype=Object.create(a.prototype)).
constructor=p,s})});var qf={};il(qf,{arrive:()=>Wf,frontEnd:()=>Pc,openPage:()=>Xc});function Z(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function St(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function it(t,e,n){let r=e.split(" ").
map(o=>`change:${o}`);for(let o of r)t.on(o,n);return()=>r.forEach(o=>t.off(o,n))}function dt(t,e){let n=new Set(Object.keys(e)),r=()=>{let i=new Set(n);n.clear();
for(let s in e)i.has(s)&&e[s]()};r();let o=Object.keys(e).map(i=>it(t,i,()=>{n.size||queueMicrotask(r),n.add(i)}));return()=>{o.forEach(i=>i()),n.clear()}}var ct=(t,e)=>t.
get_model(e.slice(10)),ft=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function K({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=ft(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function yt(t){let[e,n]=t.shape,r=K(t);return Array.from({length:e},
(o,i)=>r.subarray(i*n,(i+1)*n))}var Ht=t=>({...t,render({model:e,el:n}){function r(){let i=e.get("outdated");n.toggleAttribute("data-outdated",!!i),i&&(n.dataset.outdated=i),n.ariaBusy=i?"true":
null}let o=[t.render({model:e,el:n}),it(e,"outdated",r)];return r(),()=>o.forEach(i=>i())}});var Ln={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function ni(t,e){
let n=Ln[t],r=Number;t==="bool"&&(r=i=>+!!i),t.endsWith("int64")&&(r=i=>BigInt(Math.trunc(i)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,r))).buffer)}var Pr=new WeakMap;function ii(t,e,n){return Pr.set(t,(Pr.get(t)??new Map).set(e,n)),n}function Cr(t,e){return Ir(t)?
Pr.get(t)?.get(e)??ii(t,e,ni(e,K(t))):ni(e,un(t)?.numbers??[])}function Se(t,e){let n=new Ln[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var Ee=t=>t.
reduce((e,n)=>e*n,1),ln=({shape:t,dtype:e})=>Ee(t)*Ln[e].BYTES_PER_ELEMENT,Ir=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);
function un(t){if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[
e.length],numbers:e}}if(Array.isArray(t)){let e=t.map(un),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??
[]],numbers:e.flatMap(r=>Array.from(r?.numbers??[]))}}return Ir(t)?{shape:t.shape,numbers:K(t)}:null}function Oe(t,{shape:e,dtype:n},r,o){let i=n==="bool"?Boolean:
Number;if(e.length===0)return i(t[0]);if(Ir(r)){let l={shape:e,data:new DataView(Float64Array.from(t).buffer),..."turn"in r?{}:{turn:1}};return o&&ii(l,n,o),l}let s=ArrayBuffer.
isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),c=/^float|64/.test(n)?Float64Array:Ln[n],a=(l,[f,...u])=>{let p=Ee(u);if(u.length)return Array.from({length:f},
(m,w)=>a(l+w*p,u));let h=Array.prototype.slice.call(t,l,l+f);return s?c.from(h):h.map(m=>i(m))};return a(0,e)}function si(t,e,{shape:n,dtype:r}){let o=un(t);return!o||
String(o.shape)!==String(n)?!1:ri(r==="float32"?Se(r,Cr(t,r)):Array.from(o.numbers,Number),Se(r,e))}function ri(t,e){for(let n=0;n<t.length;n++)if(!Object.is(t[n],
e[n]))return!1;return!0}function Wt(t){let e=new Uint8Array(t.reduce((r,o)=>r+o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}function Pn(t,e){let n=0;
return e.map(r=>t.slice(n,n+=r))}function ce(t,e){if(t.length!==e?.length)return!1;let[n,r]=[oi(t),oi(e)];for(let o=0;o<n.length;o++)if(n[o]!==r[o])return!1;return!0}
function oi(t){let{buffer:e,byteOffset:n,byteLength:r}=t.byteOffset%4?t.slice():t;return new Uint32Array(e,n,r/4)}var al=100,pn=new Set,dn=new Set,In=new Set,jr=0,Fr=0,Br=new Map,ai=t=>pn.add(t);function ci(t){for(let e of[pn,dn,In])e.delete(t);ue()}function jn(t){dn.add(t),
Fr||(Fr=requestAnimationFrame(cl))}var li=t=>In.add(t);function Fn(t){return jr++,t.finally(()=>{jr--,ue()})}var Dr=0;function Bn(t){return Dr++,t.finally(()=>{
Dr--;for(let e of pn)jn(e)})}var Jt=()=>Dr>0;function le({inBackground:t=!0}={}){return new Promise(e=>{Br.set(e,t),ue()})}function ue(){let t=[...dn].some(n=>!n.
isPlaying());if(jr||t||qt.size)return;let e=[...pn].filter(n=>n.isPending());for(let[n,r]of Br)e.some(({isInBackground:o})=>r||!o)||(Br.delete(n),n())}function cl(){
ui();let t=new Map;for(let e of dn)dn.delete(e),t.set(e,(t.get(e)??0)+1),t.get(e)>al?e.report(Object.assign(new Error("it depends on its own outputs through oth\
er links and does not settle"),{name:"RuntimeError"})):e.compute();Fr=0,ue();for(let e of In)jn(e);In.clear()}var qt=new Map,Cn;function fn(t,e,n){if(t.get("pro\
mpt")||[...pn].some(r=>r.reads(t))){St(t,e,n);return}Cn||(Cn=new MessageChannel,Cn.port1.onmessage=ui),qt.size||Cn.port2.postMessage(null),qt.has(t)||qt.set(t,new Map),
qt.get(t)?.set(e,n)}var Te=(t,e)=>qt.get(t)?.has(e)?qt.get(t)?.get(e):t.get(e);function ui(){let t=[...qt];qt.clear();for(let[e,n]of t)for(let[r,o]of n)St(e,r,o);
ue()}function Xt(t,e){let n=new Map;function r(o){let i=o.get("key"),s=n.get(i)??{thing:t(i,o),users:0};n.set(i,s),s.users++;let c=!0;return()=>{c&&--s.users===0&&(n.
delete(i),e(s.thing)),c=!1}}return{use:r,find:o=>n.get(o)?.thing}}async function ll(t){let e=t.widget_manager,n=await ct(e,t.get("choice")),r=async c=>({...c,model:await ct(e,c.widget)}),o=t.get("options"),i=await Promise.all(
o.map(c=>Promise.all(c.map(r))));function s(){let c=n.get("index");if(c!==t.get("applied")){t.set("applied",c);for(let{model:a,trait:l,value:f,array:u}of i[c])St(
a,l,u?Oe(K(u),u,a.get(l)):f)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var ul=Xt((t,e)=>Fn(ll(e)),t=>t.
then(e=>e())),Ur=ul.use,di={initialize:({model:t})=>Ur(t)};var pi=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
(0,1fr)}.gdviz-beside{order:1}}.gdviz-field-box{position:relative;width:100%;min-width:0;grid-template-columns:minmax(0,1fr)}.gdviz-field-box .jupyter-matplotli\
b-canvas-div{visibility:hidden}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(1){visibility:visible}.gdviz-field-box .jupyter-matplotlib-can\
vas-div canvas:nth-of-type(2){display:none!important}.gdviz-field-box .jupyter-matplotlib,.gdviz-field-box .jupyter-matplotlib-canvas-container,.gdviz-field-box\
 .jupyter-matplotlib-canvas-div{margin:0;padding:0}.gdviz-field-box .gdviz-field{position:relative;z-index:2;pointer-events:none;margin:0;width:100%;overflow:hi\
dden}.gdviz-field-box:has(.gdviz-needs-python){overflow:auto hidden}.gdviz-field-box:has(.gdviz-needs-python) .gdviz-field{overflow:visible}.gdviz-field svg{dis\
play:block}.gdviz-formula-field>label{display:block}.gdviz-formula-field>label>span{display:block;margin:2px}.gdviz-formula-field .text{width:calc(100% - 6px);b\
ox-sizing:border-box;height:30px;margin:0 3px;padding:0 6px;border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdviz-paper);color:var(--gdviz\
-ink);font:14px/1.4 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .text[aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-formula-field .wr\
itten{min-height:66px;margin:6px 3px;display:grid;align-content:center}.gdviz-formula-field .written>math{overflow-x:auto;overflow-y:hidden;font-size:15px}.gdvi\
z-formula-field .error code{display:block;overflow-x:auto;white-space:pre;font:13px/1.1 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .error span{c\
olor:var(--gdviz-alert)}.gdviz-network-diagram{width:100%;min-width:0;font-size:12px}.gdviz-network-diagram .network{position:relative;overflow:hidden}.gdviz-ne\
twork-diagram canvas{position:absolute;left:0;top:0}.gdviz-network-diagram .network>svg{position:relative;display:block;overflow:visible}.gdviz-network-diagram \
.network>svg:focus{outline:none}.gdviz-network-diagram .network>svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px;border-radius:3px}.gdv\
iz-network-diagram .names text{font-size:13px;fill:currentColor;pointer-events:none}.gdviz-network-diagram .pointed{fill:none;stroke:currentColor;stroke-width:2\
;pointer-events:none}.gdviz-network-diagram .pointed path{stroke-dasharray:5 3}.gdviz-network-diagram .readout{min-height:1.4em;padding:3px 4px 0;line-height:1.\
4;font-variant-numeric:tabular-nums}.gdviz-network-diagram .legend{display:flex;flex-wrap:wrap;gap:2px 12px;padding:2px 4px;color:var(--gdviz-faint)}.gdviz-netw\
ork-diagram .legend span{display:inline-flex;align-items:center;gap:5px}.gdviz-network-diagram .legend path{stroke:currentColor}.gdviz-network-diagram .legend .\
positive path{stroke:var(--positive)}.gdviz-network-diagram .legend .negative path{stroke:var(--negative)}.gdviz-network-diagram .legend circle{fill:currentColo\
r}.gdviz-network-diagram .pointed.selected path{stroke-dasharray:none}.gdviz-network-diagram .gdviz-slider[hidden]{display:none}.gdviz-network-diagram .gdviz-sl\
ider.empty{visibility:hidden}.gdviz-network-diagram .gdviz-slider label span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.gdviz-\
page-state{display:flex;flex-wrap:wrap;gap:6px 14px;align-items:center}.gdviz-page-state>[role=group]{display:flex;gap:6px}.gdviz-page-state :is(button,.button)\
{height:30px;padding:0 9px;white-space:nowrap}.gdviz-page-state button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;cursor:default}.gdviz-pa\
ge-state>[role=status]{flex:1 1 100%;line-height:1.4;overflow-wrap:anywhere}.gdviz-page-state textarea{flex:1 1 100%;min-width:0;box-sizing:border-box;resize:ve\
rtical;background:var(--gdviz-paper);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-page-state input{flex:1 1 100%;min-width\
:0;height:26px;font-size:12px}.gdviz-page-state .download:after{content:"\\25be" / "";margin-left:6px}.gdviz-page-state .download[aria-expanded=true]:after{conte\
nt:"\\25b4" / ""}.gdviz-page-state>.files{display:grid;flex:1 1 100%;gap:4px;min-width:0;margin:0;padding:0;list-style:none}.gdviz-page-state>.files li{display:f\
lex;gap:4px;align-items:center;margin:0}.gdviz-page-state>.files span{flex:1;min-width:0;line-height:1.3;overflow-wrap:anywhere}.gdviz-page-state>.files :is(but\
ton,.button){height:24px;padding:0 7px;font-size:12px}.gdviz-page-state .button{display:inline-flex;align-items:center;box-sizing:border-box;border:1px solid va\
r(--gdviz-edge);border-radius:4px;color:inherit;text-decoration:none}.gdviz-page-state .button:hover{background:var(--gdviz-hover)}.gdviz-page-state>[hidden]{di\
splay:none}.gdviz-pins{container-type:inline-size;display:flex;flex-direction:column;align-items:flex-start;gap:4px;width:100%;min-width:0;padding-left:14px}.gd\
viz-pins>button{height:28px;padding:0 10px}.gdviz-pins button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;cursor:default}.gdviz-pins ul{lis\
t-style:none;width:100%;margin:0;padding:0}.gdviz-pins li{display:flex;flex-wrap:wrap;align-items:center;gap:2px 8px;min-height:30px}.gdviz-pins li.hidden outpu\
t,.gdviz-pins li.hidden b{color:var(--gdviz-faint)}.gdviz-pins label{display:flex;align-items:center;gap:6px;min-height:24px}.gdviz-pins input[type=checkbox]{wi\
dth:16px;height:16px;margin:4px 0;accent-color:var(--gdviz-blue)}.gdviz-pins input[type=text]{flex:1 1 120px;box-sizing:border-box;min-width:0;height:26px;text-\
overflow:ellipsis}.gdviz-pins output{font-variant-numeric:tabular-nums;white-space:nowrap}.gdviz-pins li button{min-width:26px;height:26px;padding:0 7px}@contai\
ner (max-width: 440px){.gdviz-pins input[type=text]{flex-basis:60%}.gdviz-pins output{flex:1;padding-left:24px}}.gdviz-pins small{flex:1 1 100%;padding-left:38p\
x;color:var(--gdviz-faint);font-size:12px}.gdviz-plot .letter text{font-size:10px;font-weight:600}.gdviz-results tr.pinned{color:var(--gdviz-faint)}.gdviz-resul\
ts tr.pinned th{display:flex;align-items:center;gap:4px;min-height:22px}.gdviz-player label{flex:1 1 120px;display:flex;gap:8px;align-items:center;min-width:0}.\
gdviz-player input{flex:1;min-width:60px;accent-color:#D55E00;height:24px}.gdviz-player output{min-width:5.5em;text-align:right}.gdviz-player label:has(span){fl\
ex-basis:100%}.gdviz-player label:has(span) output{min-width:3.5em}.gdviz-results{width:100%;min-width:0;overflow-x:auto;font-size:12px}.gdviz-results table{wid\
th:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}.gdviz-results th,.gdviz-results td{padding:1px 2px;border:0;background:none;text-align:right\
;white-space:nowrap;font-weight:400;line-height:1.25}.gdviz-results thead th{vertical-align:bottom;white-space:normal;max-width:58px;font-size:11.5px;line-heigh\
t:1.15;color:var(--gdviz-faint);border-bottom:1px solid var(--gdviz-edge)}.gdviz-results thead th[title]:not([title=""]){cursor:help}.gdviz-results td:first-chi\
ld,.gdviz-results th:first-child{width:22px;padding:1px 0;text-align:center}.gdviz-results tbody th{text-align:left;padding:0}.gdviz-results tr.hidden{color:var\
(--gdviz-faint)}.gdviz-results tr.chosen{background:color-mix(in srgb,#0072B2 14%,var(--gdviz-paper))}.gdviz-results input{width:16px;height:16px;margin:3px 0;v\
ertical-align:middle;accent-color:var(--gdviz-blue)}.gdviz-results button{display:flex;align-items:center;gap:4px;width:100%;min-height:22px;padding:0;border:0;\
background:none;color:inherit;font:inherit;text-align:left;white-space:nowrap}.gdviz-results tr.chosen button{font-weight:600}.gdviz-results button:hover{backgr\
ound:none;text-decoration:underline}.gdviz-results .swatch{flex:none;width:12px;height:12px;border-radius:3px}.gdviz-results tr.hidden .swatch{opacity:.35}@cont\
ainer (max-width: 420px){.gdviz-results{font-size:11px}.gdviz-results thead th{max-width:48px;font-size:10.5px}.gdviz-results th,.gdviz-results td{padding:1px}.\
gdviz-results button{gap:4px;white-space:normal}.gdviz-results .swatch{width:9px}}.gdviz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-runner select,.gdviz-run\
ner input[type=number]{height:30px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edge);border-radi\
us:4px}.gdviz-runner input[type=number]{width:66px;padding:0 4px}.gdviz-runner input[type=checkbox]{width:18px;height:18px;margin:0 4px 0 0;vertical-align:-4px;\
accent-color:var(--gdviz-blue)}.gdviz-runner .position{min-width:7em}.gdviz-runner button.wanted{border-color:var(--gdviz-alert);color:var(--gdviz-alert)}.gdviz\
-runner .history{display:block;width:100%;max-width:420px;margin:0 0 4px;accent-color:var(--gdviz-blue)}.gdviz-slider{display:flex;align-items:center;gap:8px;he\
ight:32px}.gdviz-slider label{flex:1;min-width:0;display:flex;align-items:center;gap:8px}.gdviz-slider label span{flex:0 0 112px;text-align:right;white-space:no\
wrap;overflow:hidden;text-overflow:ellipsis}.gdviz-slider input{accent-color:var(--gdviz-blue);margin:0}.gdviz-slider input[type=range]{flex:1;min-width:40px;he\
ight:24px}.gdviz-slider input[type=text]{flex:0 0 64px;width:64px;box-sizing:border-box;height:24px;padding:0 4px;border:1px solid transparent;border-radius:3px\
;background:transparent;color:inherit;font:inherit;font-variant-numeric:tabular-nums;text-align:right}.gdviz-slider input[type=text]:hover,.gdviz-slider input[t\
ype=text]:focus{border-color:var(--gdviz-edge);background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-slider input[type=text][aria-invalid=true]{border-col\
or:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opacity:.5}.gdviz-surface3d-view .scene{cursor:grab;touch-action:pan-y;border-radius:4px;overflow:hidden}.gdv\
iz-surface3d-view .scene:active{cursor:grabbing}.gdviz-surface3d-view .scene:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:-2px}.gdviz-surfac\
e3d-view svg{pointer-events:none}.gdviz-surface3d-view .under{position:absolute}.gdviz-surface3d-view canvas{background:none}
`;var Hr=new CSSStyleSheet;Hr.replaceSync(pi);function fi(t){t.adoptedStyleSheets.includes(Hr)||t.adoptedStyleSheets.push(Hr)}var gi=()=>fi(document);function hi(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&fi(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var qr=globalThis,mi=t=>t,Dn=qr.trustedTypes,wi=Dn?Dn.createPolicy("lit-html",{createHTML:t=>t}):void 0,Vr="$lit$",Vt=`lit$${Math.random().toFixed(9).slice(2)}$`,
Gr="?"+Vt,pl=`<${Gr}>`,fe=document,hn=()=>fe.createComment(""),mn=t=>t===null||typeof t!="object"&&typeof t!="function",Kr=Array.isArray,ki=t=>Kr(t)||typeof t?.[Symbol.
iterator]=="function",Wr=`[ 	
\f\r]`,gn=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,vi=/-->/g,bi=/>/g,de=RegExp(`>|${Wr}(?:([^\\s"'>=/]+)(${Wr}*=${Wr}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),xi=/'/g,yi=/"/g,_i=/^(?:script|style|textarea|title)$/i,Yr=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),F=Yr(1),G=Yr(2),wt=Yr(
3),_t=Symbol.for("lit-noChange"),H=Symbol.for("lit-nothing"),$i=new WeakMap,pe=fe.createTreeWalker(fe,129);function zi(t,e){if(!Kr(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return wi!==void 0?wi.createHTML(e):e}var Ai=(t,e)=>{let n=t.length-1,r=[],o,i=e===2?"<svg>":e===3?"<math>":"",s=gn;
for(let c=0;c<n;c++){let a=t[c],l,f,u=-1,p=0;for(;p<a.length&&(s.lastIndex=p,f=s.exec(a),f!==null);)p=s.lastIndex,s===gn?f[1]==="!--"?s=vi:f[1]!==void 0?s=bi:f[2]!==
void 0?(_i.test(f[2])&&(o=RegExp("</"+f[2],"g")),s=de):f[3]!==void 0&&(s=de):s===de?f[0]===">"?(s=o??gn,u=-1):f[1]===void 0?u=-2:(u=s.lastIndex-f[2].length,l=f[1],
s=f[3]===void 0?de:f[3]==='"'?yi:xi):s===yi||s===xi?s=de:s===vi||s===bi?s=gn:(s=de,o=void 0);let h=s===de&&t[c+1].startsWith("/>")?" ":"";i+=s===gn?a+pl:u>=0?(r.
push(l),a.slice(0,u)+Vr+a.slice(u)+Vt+h):a+Vt+(u===-2?c:h)}return[zi(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},wn=class t{constructor({strings:e,
_$litType$:n},r){let o;this.parts=[];let i=0,s=0,c=e.length-1,a=this.parts,[l,f]=Ai(e,n);if(this.el=t.createElement(l,r),pe.currentNode=this.el.content,n===2||n===
3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=pe.nextNode())!==null&&a.length<c;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.
getAttributeNames())if(u.endsWith(Vr)){let p=f[s++],h=o.getAttribute(u).split(Vt),m=/([.?@])?(.*)/.exec(p);a.push({type:1,index:i,name:m[2],strings:h,ctor:m[1]===
"."?Hn:m[1]==="?"?Wn:m[1]==="@"?qn:he}),o.removeAttribute(u)}else u.startsWith(Vt)&&(a.push({type:6,index:i}),o.removeAttribute(u));if(_i.test(o.tagName)){let u=o.
textContent.split(Vt),p=u.length-1;if(p>0){o.textContent=Dn?Dn.emptyScript:"";for(let h=0;h<p;h++)o.append(u[h],hn()),pe.nextNode(),a.push({type:2,index:++i});o.
append(u[p],hn())}}}else if(o.nodeType===8)if(o.data===Gr)a.push({type:2,index:i});else{let u=-1;for(;(u=o.data.indexOf(Vt,u+1))!==-1;)a.push({type:7,index:i}),
u+=Vt.length-1}i++}}static createElement(e,n){let r=fe.createElement("template");return r.innerHTML=e,r}};function ge(t,e,n=t,r){if(e===_t)return e;let o=r!==void 0?
n._$Co?.[r]:n._$Cl,i=mn(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=o:n._$Cl=o),o!==void 0&&(e=ge(t,o._$AS(t,e.values),o,r)),e}var Un=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??fe).importNode(n,!0);pe.currentNode=
o;let i=pe.nextNode(),s=0,c=0,a=r[0];for(;a!==void 0;){if(s===a.index){let l;a.type===2?l=new Ne(i,i.nextSibling,this,e):a.type===1?l=new a.ctor(i,a.name,a.strings,
this,e):a.type===6&&(l=new Vn(i,this,e)),this._$AV.push(l),a=r[++c]}s!==a?.index&&(i=pe.nextNode(),s++)}return pe.currentNode=fe,o}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},Ne=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){
this.type=2,this._$AH=H,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=ge(this,e,n),
mn(e)?e===H||e==null||e===""?(this._$AH!==H&&this._$AR(),this._$AH=H):e!==this._$AH&&e!==_t&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):ki(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
H&&mn(this._$AH)?this._$AA.nextSibling.data=e:this.T(fe.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=wn.createElement(zi(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new Un(o,this),s=i.u(this.options);i.p(n),this.
T(s),this._$AH=i}}_$AC(e){let n=$i.get(e.strings);return n===void 0&&$i.set(e.strings,n=new wn(e)),n}k(e){Kr(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,o=0;for(let i of e)o===n.length?n.push(r=new t(this.O(hn()),this.O(hn()),this,this.options)):r=n[o],r._$AI(i),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=mi(e).nextSibling;mi(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},he=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,i){this.type=1,this.
_$AH=H,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=H}_$AI(e,n=this,r,o){let i=this.strings,s=!1;if(i===void 0)e=ge(this,e,n,0),s=!mn(e)||e!==this._$AH&&e!==_t,s&&(this._$AH=e);else{let c=e,a,
l;for(e=i[0],a=0;a<i.length-1;a++)l=ge(this,c[r+a],n,a),l===_t&&(l=this._$AH[a]),s||=!mn(l)||l!==this._$AH[a],l===H?e=H:e!==H&&(e+=(l??"")+i[a+1]),this._$AH[a]=
l}s&&!o&&this.j(e)}j(e){e===H?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Hn=class extends he{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===H?void 0:e}},Wn=class extends he{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==H)}},qn=class extends he{constructor(e,n,r,o,i){super(e,n,r,o,i),this.type=5}_$AI(e,n=this){if((e=ge(this,e,n,0)??H)===_t)return;let r=this._$AH,o=e===
H&&r!==H||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,i=e!==H&&(r===H||o);o&&this.element.removeEventListener(this.name,this,r),i&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},Vn=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){ge(this,e)}},Mi={
M:Vr,P:Vt,A:Gr,C:1,L:Ai,R:Un,D:ki,V:ge,I:Ne,H:he,N:Wn,U:qn,B:Hn,F:Vn},fl=qr.litHtmlPolyfillSupport;fl?.(wn,Ne),(qr.litHtmlVersions??=[]).push("3.3.3");var Si=(t,e,n)=>{
let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let i=n?.renderBefore??null;r._$litPart$=o=new Ne(e.insertBefore(hn(),i),i,void 0,n??{})}return o._$AI(t),
o};var Qt=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function D(t,e,...n){return Si(e,t),n.map(r=>t.querySelector(r))}var vn=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function Gn(t,e,n){let r=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:r,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}var Gt=t=>t?"":"display: none";function ot(t,...e){hi(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var gl={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},vt=t=>gl[t]??t;function Zr(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function Ei(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function Re(t,e){let n=0,r=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===
n||(n=o,e(o))});return r.observe(t),()=>r.disconnect()}var hl=["dead","restarting","autorestarting","starting"];function Le(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,o=0;function i(){
r||=hl.includes(t.status);let s=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(s)}for(let s of n)s.connect(i);return i(),()=>{clearTimeout(o);for(let s of n)s.disconnect(i)}}var Oi=50,Kn=new Set,Ti=0;function Ni(t,e,n){let r={link:t,sources:e,targets:n,outdated:null};return Kn.add(r),Jr.size&&bn(),{outdate(o,i=performance.now()){r.outdated?.
text!==o&&(r.outdated={since:Math.min(i,r.outdated?.since??1/0),text:o},bn())},renew(o=null){!r.outdated&&o===null||(r.outdated=o===null?null:{since:o,text:r.outdated?.
text??"computing …"},bn())},leave(){Kn.delete(r),bn()}}}var Jr=new Map;function bn(){clearTimeout(Ti);let t=performance.now(),e=1/0,n=new Map;for(let[{link:o,
targets:i},{since:s,text:c}]of ml())if(s+Oi>t)e=Math.min(e,s+Oi);else for(let{model:a}of[{model:o},...i])n.set(a,c);let r=Jr;Jr=n;for(let o of new Set([...r.keys(),
...n.keys()]))vl(o,n.get(o)??"");e<1/0&&(Ti=setTimeout(bn,e-t))}function ml(){let t=new Map([...Kn].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let r of Kn)r.sources.some(i=>e.targets.some(s=>wl(i,s)))&&!t.has(r)&&t.set(r,n);return t}var wl=(t,e)=>t.model===e.model&&t.trait===e.trait;function vl(t,e){
(Te(t,"outdated")??"")!==e&&(fn(t,"outdated",e),t.get("opacities")&&fn(t,"opacities",e?[bl]:[]))}var bl=.3;var Ri=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),xl=230;function Li(t,e){let n=t.slice(),
[r,o,i]=[0,0,0];for(let s of e){if(o|=(s&127)<<i,i+=7,s&128)continue;r+=o;let c=n[r+1]===xl;n[r]=c?1:253,n[r+1]=c?1:133,n[r+2]=c?1:2,o=i=0}return n}var Xr=8,Yn=5,yl=50,$l=8;async function Ci(t,e){let n=Jn(Ri)?Li(ft(t),ft(e)):ft(t);return Jn(n)?WebAssembly.compile(n).catch(()=>null):null}var Jn=t=>!!globalThis.
WebAssembly?.validate(t);function Zn({memory:t,run:e},n,r){let o=new Uint8Array(t.buffer);for(let{address:i,data:s}of n)o.set(s,i);return e(),r.map(({address:i,
length:s})=>o.slice(i,i+s))}function kl(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let o=performance.
now();try{let i=t(e,r.inputs,n),s=performance.now()-o;postMessage({results:i,milliseconds:s},i.map(({buffer:c})=>c))}catch(i){postMessage({error:i.message})}}}function _l(t,e){
let n=URL.createObjectURL(new Blob([`(${kl})(${Zn})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var Pi=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function Ii(t,e,n,r){let{exports:o}=await WebAssembly.instantiate(t),i=e.map(h=>({address:h.
address,length:ln(h)})),s=[],c=null,a=null;return n>Xr&&f(),{start:l,measure:u,isBusy:()=>a!==null,close:p};function l(h,m,w){if(c){a={job:m,counts:w},c.postMessage(
{inputs:h});return}let x=performance.now(),$;try{$=Zn(o,h,i)}catch(_){return r(m,{error:_})}let A=performance.now()-x;s=[...s.slice(1-Yn),A],(A>yl||s.length===Yn&&
Pi(s)>Xr)&&f(),r(m,{results:$,milliseconds:A})}function f(){c=_l(t,i),c&&(c.onmessage=({data:h})=>{let{job:m,counts:w}=a;if(a=null,h.error)return r(m,{isLate:!0,
error:Object.assign(new Error(h.error),{name:"RuntimeError"})});w&&(s=[...s.slice(1-Yn),h.milliseconds]),r(m,{isLate:!0,...h})},c.onerror=()=>{let h=a;c=a=null,
h&&r(h.job,{isLate:!0})})}function u(h){if(c){let $=s.length?Pi(s):null;if(a||n===1/0||s.length<Yn||Math.max(...s)>Xr/2)return $;p(),s=[]}let m=h();Zn(o,m,[]);let w=performance.
now(),x=0;do Zn(o,m,[]);while(x++,performance.now()-w<$l);return(performance.now()-w)/x}function p(){c?.terminate(),c=a=null}}var ji=["single_steps","resets","anew","anew_steps","playing"];function Fi(t,e,n,r){let{restart:o,steps:i,before:s,starting:c,editing:a}=t.get("running"),l=s.map(
ln),f=Pn(ft(t.get("carried")),l),u=0,p=!1,h=M(),m=Pn(ft(t.get("computed")),n.map(ln)),w=0,x={restart:!1,steps:0},$=1;for(let T of ji)e.on(`change:${T}`,A);return addEventListener(
"pagehide",r.tell),t.on("change:carried",O),{isPlaying:_,isPending:k,plan:d,inputs:b,store:y,putBack:g,shareState:v,stop:S};function A(){r.changed(),_()||r.tell()}
function _(){return e.get("playing")&&!Jt()}function M(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function k(){
let T=M();return p||_()||T.single!==h.single||T.resets!==h.resets||T.anew!==h.anew}function d(T){let C=M(),E=T.map((N,W)=>!ce(N,m[W])),P=c.some(N=>E[N]),z=C.anew>
0&&(C.anew!==h.anew||E.some((N,W)=>N&&!a.includes(W))),j=C.resets!==h.resets,R=Math.max(C.single-h.single,0);_()&&(w+=e.get("speed"),R+=Math.floor(w),w%=1),h=C,
m=T,p=!1;let L=x;return x={restart:!1,steps:0},z||P||j?{restart:!0,steps:z?C.anew:0,version:u}:{restart:L.restart,steps:L.steps+R,version:u}}function g(T){x=T}function b(T={
restart:!1,steps:$}){let C=(E,P)=>({address:E,data:new Uint8Array(Int32Array.of(P).buffer)});return T.steps&&($=T.steps),[C(o,Number(T.restart)),C(i,T.steps),...f.
map((E,P)=>({address:s[P].address,data:E}))]}function y(T,C){C.version===u&&(f=T)}function v(){t.off("change:carried",O),t.set("carried",new DataView(Wt(f).buffer)),
t.on("change:carried",O)}function O(){f=Pn(ft(t.get("carried")),l),h=M(),p=!0,u++,r.changed()}function S(){for(let T of ji)e.off(`change:${T}`,A);removeEventListener(
"pagehide",r.tell),t.off("change:carried",O)}}var zl=400,Bi=30,Hi="not computed",Xn=(t,e)=>Object.assign(new Error(e),{name:t}),Di=t=>`(${t.join(", ")}${t.length===1?",":""})`;function Qr({model:t,trait:e,name:n,
shape:r,dtype:o}){let i=t.get(e),s=un(i);if(!s)throw Xn("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(i)??"undefined"}`);if(String(s.shape)!==
String(r))throw Xn("ValueError",`${n} had shape ${Di(r)} when it was linked, but now it has shape ${Di(s.shape)}`);let c=Cr(i,o);if(!o.startsWith("float")&&Array.
from(Se(o,c)).some((a,l)=>a!==Number(s.numbers[l])))throw Xn("ValueError",`${n} was ${o} when it was linked, which cannot represent its current value; link it w\
ith floating-point numbers`);return c}function Wi(t,e){try{return ce(Wt(t.map(Qr)),e)}catch{return!1}}async function qi(t,e){if(t.get("closed"))return null;let n=t.
widget_manager,r=a=>Promise.all(a.map(async l=>({...l,model:await ct(n,l.widget)}))),[o,i]=await Promise.all([r(t.get("sources")),r(t.get("targets"))]),s=Ni(t,o,
i);if(t.get("where")!=="browser")return Ui(t,o,s);Wi(o,ft(t.get("computed")))||s.outdate("compiling …");let c=await Ci(t.get("module"),t.get("fusions"));return c?
Al(t,c,o,i,s,e):(n.exported?e.show(Xn("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):(t.set("\
where","kernel"),t.save_changes()),Ui(t,o,s))}function Ui(t,e,n){let r=t.widget_manager.exported?"needs Python":"computing …";function o(){Wi(e,ft(t.get("comp\
uted")))?n.renew():n.outdate(t.get("error_message")?Hi:r)}let i=e.map(s=>it(s.model,s.trait,o));return i.push(it(t,"computed error_message",o)),o(),{stop:()=>[...i,
n.leave].forEach(s=>s()),isRunning:!1}}async function Al(t,e,n,r,o,i){let s=t.widget_manager,c=t.get("outputs"),a=await Ii(e,c,t.get("background")?1/0:t.get("mi\
lliseconds"),C),l=t.get("runner")&&await ct(s,t.get("runner")),f=!!t.get("background"),u={compute:T,report:N,isInBackground:f,reads:U=>n.some(I=>I.model===U),isPending:z,
isPlaying:P},p=l&&Fi(t,l,n,{changed:d,tell:L}),h=ft(t.get("computed")),m=null,w=null,x=null,$=!1,[A,_]=[0,0],M=0,k=[...n.map(U=>[U.model,`change:${U.trait}`,g]),
[t,"change:computed",O],[t,"change:running_in",y],[t,"change:where",W],[t,"change:closed",W],[t,"msg:custom",v]];for(let[U,I,B]of k)U.on(I,B);return ai(u),b(),R(),
d(),{stop:V,isRunning:!0};function d(){jn(u)}function g(){x??=performance.now(),d()}function b(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),
t.save_changes())}function y(){t.get("running_in")!=="browser"&&(h=null,b(),d())}function v({event:U}){U==="ask"&&t.send({event:"here"})}function O(){h=ft(t.get(
"computed")),d()}function S(U){return U.map((I,B)=>({address:n[B].address,data:I}))}function T(){let U;try{U=n.map(Qr)}catch(et){return N(et)}let I=Wt(U);if(!p?.
isPending()){if(ce(I,h))return x=null,E(I);if(ce(I,m))return}if(ce(I,h)||o.outdate("computing …",x??void 0),a.isBusy())return;let B=p?.plan(U),q=[...S(U),...B?
p.inputs(B):[]];x=null,a.start(q,{joined:I,work:B},!B||B.steps>0)}function C({joined:U,work:I},{results:B,milliseconds:q,error:et,isLate:Y}){if(Y&&d(),!B){I&&p.
putBack(I),et&&(m=U,N(et));return}P()&&j(q??0),I&&p.store(B.slice(B.length-t.get("running").before.length),I);for(let{model:nt,trait:st,output:at}of r){let[Q,J,
ut]=[Te(nt,st),c[at],B[at]];si(Q,ut,J)||fn(nt,st,Oe(Se(J.dtype,ut),J,Q,ut))}w=[U,...B],E(U),P()&&!Y&&li(u)}function E(U){h=U,m=null,o.renew(x),$&&i.show(null),$=
!1,R(),ue()}function P(){return!!p?.isPlaying()}function z(){return a.isBusy()&&!P()}function j(U){A+=U,!(++_%Bi)&&(t.set("page_milliseconds",A/Bi),A=0)}function R(){
clearTimeout(M),M=setTimeout(()=>{try{let U=a.measure(()=>[...S(n.map(Qr)),...p?.inputs()??[]]);U!==null&&t.set("page_milliseconds",U)}catch{}L()},zl)}function L(){
w&&(t.set("snapshot",new DataView(Wt(w).buffer)),w=null,p?.shareState(),t.save_changes())}function N(U){console.warn(U),$=!0,h=null,o.outdate(Hi),P()&&(l.set("p\
laying",!1),l.save_changes()),i.show(U)}function W(){V(),i.ended()}function V(){clearTimeout(M);for(let[U,I,B]of k)U.off(I,B);p?.stop(),a.close(),o.leave(),ci(u)}}var to=new EventTarget;function Ml(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=i=>{Object.assign(n,i),to.dispatchEvent(new Event(t))},o={
show:i=>r({error:i}),ended:()=>r({isRunning:!1})};return n.started=qi(e,o).catch(i=>(console.error(i),null)),Fn(n.started).then(i=>r({isRunning:i?.isRunning??!1})),
n}var Vi=Xt(Ml,({started:t})=>t.then(e=>e?.stop())),me=Vi.use,xn=t=>Vi.find(t.get("key"))??{isRunning:!1,error:null};function Qn(t,e){let n=t.get("key");return to.
addEventListener(n,e),()=>to.removeEventListener(n,e)}var tr=(t,e)=>F`<div class="gdviz-note gdviz-needs-python">${e}${eo(t)}</div>`;function eo({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=Sl(e,
await t.query?.()??"")};return e?F` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:H}function Sl(t,e){if(!e)return t;let n=new URL(t,location.href),
r=i=>`${i}${i.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=r(n.search):n.searchParams.set("urlpath",r(o)),n.href}var El="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",Ol="The server is gone. Nothing on this page needs it: everything continues in your browser.",Tl="Greyed-out controls need Python.";function Gi(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function Nl(t){let e=ft(t.get("text")??new Uint8Array);return e.
length===0?Rl(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function Rl(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function Ll(t,e){let n=()=>{},r=!1;async function o(){let i=t.get("link");if(!i)return;let s=await ct(t.widget_manager,i);if(r||i!==t.get("link"))
return;n();let c=()=>e(s),a=[me(s),Qn(s,c),it(s,"where milliseconds page_milliseconds outdated",c)];n=()=>a.forEach(l=>l()),c()}return t.on("change:link",o),o(),
()=>{r=!0,t.off("change:link",o),n()}}function Pl({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(i=>ct(e,i)));if(e.exported){n().
then(i=>i.forEach(s=>St(s,"disabled",!0)));return}let r=new Map;async function o(i){if(!!t.get("lost")===i)return;if(t.set("lost",i),!i){for(let[c,a]of r)St(c,"\
disabled",a);return r.clear()}let s=await n();if(t.get("lost"))for(let c of s)r.has(c)||r.set(c,c.get("disabled")),St(c,"disabled",!0)}return e.kernel&&Le(e.kernel,
i=>o(i!=="connected"))}function Cl({model:t,el:e}){ot(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,o=null,i=null;function s(m){
if(m.get("outdated"))return m.get("outdated");let{isRunning:w}=xn(m);return w?`computed in your browser${Gi(m.get("page_milliseconds"))} · 0 round trips`:r?"w\
aiting for your browser":`computed by the server${Gi(m.get("milliseconds"))} · 1 round trip`}async function c(){let m=o,w=await Nl(m);i||(i={name:m.get("name"),
size:ft(m.get("module")).length,text:w,isCopied:!1},u(),e.querySelector("dialog")?.showModal())}function a(){i=null,u()}async function l(m){m.isCopied=await vn(
m.text),m.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),u()}let f=m=>F`
    <dialog class="gdviz-program" @close=${a}>
      <div class="head">
        <b>WebAssembly text of “${m.name}”, ${(m.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(m)}>${m.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${m.text}</pre>
    </dialog>`;function u(){let m=F`<div class="gdviz-notice" role="alert">${n?El:Ol}</div>`;D(e,F`
      <div class="line">
        <span class="status">${o?s(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${c}
          ?hidden=${!o||!xn(o).isRunning}>Show the program</button>
      </div>
      ${r&&n?tr(t.widget_manager,Tl):H}
      ${i?f(i):H}${t.get("lost")?m:H}`)}let p=Ll(t,m=>{o=m,u()}),h=it(t,"lost",u);return u(),()=>{p(),h()}}var Ki={initialize:Pl,render:Cl};var X=(t,e,n)=>Math.min(Math.max(t,e),n),er=t=>t.replaceAll("-","−").replace("e+","e");function tt(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a\
 number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?er(String(Number(t.toPrecision(e)))):er(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function no(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(o=>tt(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(r).size===t.length)
return r}}var nr=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var Il=62,jl=38;function Rt({low:t,high:e,log:n=!1,from:r,to:o}){[t,e]=n?Dl(t,e):Xi(t,e);let[i,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],c=(o-r)/(s-i),a=u=>r+((n?
Math.log10(u):u)-i)*c,l=u=>u.map(([p,h])=>({at:a(p),text:h})),f=Math.max(Math.floor(Math.abs(o-r)/(o>r?Il:jl)),1);return{low:t,high:e,log:n,to:a,from:u=>n?10**(i+
(u-r)/c):i+(u-r)/c,ticks:()=>{if(n&&s-i>1.5&&Math.floor(s)>Math.ceil(i))return l(Ul(i,s,1.5*f));let u=Yi(t,e,f);return l(u.length>1?u:Yi(t,e,2*f+1))}}}var Pe=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function Ft(t,e){let[n,r]=[1/0,-1/0];for(let o of t)for(let i of o)e(i)&&(i<
n&&(n=i),i>r&&(r=i));return[n,r]}var ro=.04;function oo(t,e,n){if(n){let o=(e/t)**ro;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+ro*e];let r=ro*(e-t);return[t===0?
0:t-r,e+r]}var Fl=.4,Bl=.1;function Zi(t,[e,n],r){if(!(e<=n))return t??(r?[.1,10]:[0,1]);let o=(a,l)=>r?Math.log(l/a):l-a;if(t&&e>=t[0]&&n<=t[1]&&o(e,n)>=Fl*o(...t))
return t;if(r)return[10**Math.floor(Math.log10(e)+1e-9),10**Math.ceil(Math.log10(n)-1e-9)];let[i,s]=e<n?oo(e,n,!1):Xi(e,n),c=Ji((s-i)*Bl);return[Math.floor(i/c)*
c,Math.ceil(s/c)*c]}function Ji(t){let e=10**Math.floor(Math.log10(t));return e*([1,2,5].find(n=>n*e>=t*(1-1e-9))??10)}function Xi(t,e){if(!Number.isFinite(t)||
!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function Dl(t,e){return!(e>0)||!Number.
isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function Yi(t,e,n){let r=(e-t)/n,o=Ji(r),i=Math.ceil(-Math.log10(o)-1e-9),s=Math.max(Math.abs(
t),Math.abs(e)),c=s>=1e5||o<1e-4,a=Math.min(Math.max(Math.floor(Math.log10(s))+i,0)+1,12),l=p=>c?p?Number(p.toPrecision(a)).toExponential():"0":p.toFixed(Math.max(
i,0)),f=Math.ceil(t/o-1e-6),u=Math.max(Math.floor(e/o+1e-6)-f+1,0);return Array.from({length:u},(p,h)=>[(f+h)*o,er(l((f+h)*o))])}function Ul(t,e,n){let r=Math.ceil(
t-1e-9),o=Math.floor(e+1e-9),i=Math.ceil((o-r+1)/(n+1)),s=Array.from({length:Math.floor((o-r)/i)+1},(a,l)=>r+l*i),c=s.every(a=>a>=-3&&a<=4);return s.map(a=>[10**
a,c?String(+`1e${a}`):`10${nr(a)}`])}var Hl=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,Wl=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),we=(t,e=0)=>Hl(Wl(t).map(n=>Math.round(n+(255-n)*e)));function te(t,e,[
n,r],o){if(!r||!n)return so(t);let i=new Uint32Array(r*n);for(let s=0;s<n;s++){let c=(n-1-s)*r;for(let a=0;a<r;a++)i[s*r+a]=o(e[c+a])}io(t,i,r)}function io(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),rr(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var so=t=>rr(
t).clearRect(0,0,t.width,t.height),rr=t=>t.getContext("2d");function or(t,e){let n=Uint32Array.from({length:511},(r,o)=>we(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var Qi=.5,ql=.6;function ir(t,{width:e,height:n},r,[o,i],s,c){let a=new Uint32Array(e*n),[l,f,u]=[0,Qi,Qi/2].map(w=>Uint32Array.from(c,x=>we(x,w))),p=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),h=(i-1)/e,m=(o-1)/n;for(let w=0;w<n;w++){let x=(n-w-.5)*m,$=Math.min(Math.floor(x),o-2),A=x-$,_=$*i,M=_+i,k=w*e,d=0;for(let g=0,
b=0;g<i-1;g++){let y=r[_+g],v=r[_+g+1],O=y+A*(r[M+g]-y),S=v+A*(r[M+g+1]-v),T=g===i-2?e:Math.min(Math.ceil((g+1)/h-.5),e),C=(S-O)*h;if(!(Math.abs(C)<1/0)){k+=T-b,
b=T;continue}let E=(r[M+g]-y+r[M+g+1]-v)*.5*m,P=ql*Math.sqrt(C*C+E*E),z=O+((b+.5)*h-g)*(S-O);for(;b<T;b++,k++,z+=C){for(;z>=p[d+1];)d++;for(;z<p[d];)d--;let j=Math.
min(z-p[d],p[d+1]-z);a[k]=j>=P?l[d]:j>=P/2?u[d]:f[d]}}}io(t,a,e)}function ee(t,e){let n=t.length-1;return Array.from({length:e},(r,o)=>t[Math.floor(e>1?n/(e-1)*
o:n/2)])}function ts(t,[e,n],{left:r,top:o,width:i,height:s},[c,a,l,f]){let u=e*n,p=Float64Array.from({length:u},($,A)=>Math.hypot(t[2*A],t[2*A+1])),h=p.reduce(
($,A)=>A>$&&A<1/0?A:$,0),m=i/n/1.25,w=Math.max(i*.0016,.5),x=[];for(let $=0;$<u;$++){if(!(p[$]>0&&p[$]<1/0))continue;let A=r+i*($%n+.5)/n,_=o+s*(1-(Math.floor($/
n)+.5)/e),M=-t[2*$]*(i/(a-c)),k=t[2*$+1]*(s/(f-l)),d=m*X(1+Math.log10(p[$]/h)/3,.25,1)/2/Math.hypot(M,k);x.push(ve(A,_,M*d,k*d,w))}return x.join("")}var $t=t=>Math.
round(t*10)/10;function ve(t,e,n,r,o){let i=Math.hypot(n,r),[s,c]=[-r/i,n/i],a=Math.min(10*o,1.2*i),l=.3*a,f=(m,w)=>`${$t(t+n*m+s*w)},${$t(e+r*m+c*w)}`,u=1-a/i,
p=`${f(-1,o)} ${f(u,o)} ${f(u,l)}`,h=`${f(u,-l)} ${f(u,-o)} ${f(-1,-o)}`;return`M${p} ${f(1,0)} ${h}Z`}var Vl=10,ao=12,Gl=68,Kl=9;function es({left:t,top:e,width:n,height:r},o,i,s){let c=t+n+Vl,a=c+ao,l=s.length>=Kl,f=o.toReversed().map((u,p)=>{let h=1-p/o.length;
return G`<rect x=${c} width=${ao} y=${e+r*(1-h)} height=${r*h} fill=${u} />`});return G`
    ${f}
    <rect class="frame" x=${c} y=${e} width=${ao} height=${r} />
    ${i.map(({at:u,text:p})=>{let h=e+r*(1+u);return G`<path class="tick" d="M${a},${h}h3" /><text x=${a+6} y=${h} dy="0.35em">${p}</text>`})}
    <text y=${e-10} x=${l?t+n+Gl:c-2} text-anchor=${l?"end":"start"}>${s}</text>`}var sr=t=>t.map(({name:e,color:n,kind:r="line"})=>{let o=F`<span class="swatch ${r}" .style=${`\
color: ${vt(n)}`}></span>`;return F`<span class="entry">${o}${e}</span>`});function yn(t){let[e,n]=[t.get("colors"),Ce(t)];return t.get("names").map((o,i)=>({name:o,
color:e[i%e.length]})).filter((o,i)=>n(i))}function Ce(t){let e=t.get("shown")&&K(t.get("shown"));return n=>!e?.length||e[n]>0}function zt(t,e){let{left:n,top:r}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-r]}function Kt(t,e){let n=t.currentTarget;n.setPointerCapture(t.pointerId);
let r=new AbortController,{signal:o}=r;n.addEventListener("pointermove",e,{signal:o});for(let i of["pointerup","pointercancel"])n.addEventListener(i,()=>r.abort(),
{signal:o})}var Yl={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},be=t=>Yl[t.key]??null;function xe(t,e=()=>!0){t.addEventListener("touchsta\
rt",n=>e(n)&&n.preventDefault(),{passive:!1})}function Ie({surface:t,handle:e,to:n,by:r,idle:o=()=>!1}){let i=s=>{s.preventDefault(),e.focus({preventScroll:!0}),
Kt(s,n)};t?.addEventListener("pointerdown",s=>{s.button!==0||s.pointerType==="touch"||o()||(n(s),i(s))}),t?.addEventListener("click",s=>{s.pointerType==="touch"&&
!o()&&n(s)}),e.addEventListener("pointerdown",s=>s.button===0&&i(s)),xe(e),e.addEventListener("keydown",s=>{let c=be(s);c&&(s.preventDefault(),r(c,s.shiftKey))})}var ye={left:56,right:14,top:10,bottom:42},je={left:56,right:68,top:24,bottom:42},Zl=6.4,Jl=6.5,Xl=104;function ne(t,{name:e,title:n="",...r}){ot(t,e,"gdviz-pla\
ne");let o=F`${n&&F`<div class="title">${n}</div>`}<div class="box"></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,[
i,s,c,a]=D(t,o,".box",".gdviz-legend",".panel",".status"),l=co(i,r);return{...l,panel:c,status:a,bar:f=>D(l.bar,f&&es(l.area,...f)),legend:f=>D(s,sr(f))}}function co(t,{
label:e,ratio:n=.75,aspect:r=null,margins:o=ye}){t.classList.add("gdviz-plot");let i=Qt(),s={left:o.left,top:o.top,width:0,height:0},c=320,a=()=>{},l=()=>({from:s.
left,to:s.left+s.width}),f=()=>({from:s.top+s.height,to:s.top});function u(){s.width=Math.max(c-s.left-o.right,40);let k=r?Math.round(s.width*r):Math.round(c*n)-
o.top-o.bottom;s.height=Math.max(k,40);let{left:d,top:g}=s,b=Object.entries(s).map(([v,O])=>`${v}: ${O}px`),y=F`
      <canvas .style=${b.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${c} height=${s.height+o.top+o.bottom}>
        <defs>
          <clipPath id=${i}><rect x=${d} y=${g} width=${s.width} height=${s.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${i})" pointer-events="none"></g>
        <rect class="hit" x=${d} y=${g} width=${s.width} height=${s.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return D(t,y,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[p,h,m,w,x,$,A]=u();function _({x:k,y:d},g,b=!1){let y=d.ticks(),v=Math.
max(...y.map(({text:R})=>R.length)),O=Math.min(v*Zl+28,Xl);if(O>s.left+1)return s.left=O,u(),a();let{left:S,top:T,width:C,height:E}=s,P=T+E,z=k.ticks().map(({at:R,
text:L})=>G`
      ${b?G`<path class="grid" d="M${R},${P}V${T}" />`:H}
      <path class="tick" d="M${R},${P}v5" />
      <text class="x" x=${R} y=${P+17} text-anchor="middle">${L}</text>`),j=y.map(({at:R,text:L})=>G`
      ${b?G`<path class="grid" d="M${S},${R}h${C}" />`:H}
      <path class="tick" d="M${S},${R}h-5" />
      <text class="y" x=${S-8} y=${R} dy="0.35em" text-anchor="end">${L}</text>`);D(m,G`
      ${z}${j}
      <rect class="frame" x=${S} y=${T} width=${C} height=${E} />
      ${ns(g[0],C+40,`translate(${S+C/2},${P+35})`)}
      ${ns(g[1],E+30,`translate(13,${T+E/2})rotate(-90)`)}`)}function M(k){let[d,g]=zt(h,k);return[X(d,s.left,s.left+s.width),X(g,s.top,s.top+s.height)]}return{
picture:h,canvas:p,area:s,layers:(...k)=>D(w,k.map(d=>G`<g class=${d}></g>`),...k.map(d=>`.${d}`)),hit:x,handles:$,bar:A,axes:_,pixel:M,readout:(k,...d)=>{let g=null;
for(let b of[x,...d])b.addEventListener("pointermove",y=>{k(g=y.buttons?null:M(y))}),b.addEventListener("pointerleave",()=>k(g=null));return()=>k(g)},across:l,upwards:f,
plane:(k,d)=>Pe(Rt({...k,...l()}),Rt({...d,...f()})),draw:(k,d)=>{a=()=>Object.values(d).forEach(y=>y());let g=dt(k,d),b=Re(t,y=>{c=y,s.left=o.left,u(),a()});return()=>{
b(),g()}}}}function ns(t,e,n){let r=Math.max(Math.floor(e/Jl),4),[o,i]=t.length>r?[`${t.slice(0,r-1)}…`,G`<title>${t}</title>`]:[t,H];return G`<text class="name" text-anchor="middle" transform=${n}>${o}${i}</text>`}var kt=1e4,Ql=150;function Fe(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function ar(t,e,n){let r=o=>n(o).map($t).
join(",");return Fe(t,e).map(o=>`M${o.map(r).join("L")}${o.length>1?"":"h0.1"}`).join("")}function cr(t,e,n,r,o){let i=(s,c)=>s.map(a=>`${$t(n(a))},${$t(c(a))}`).
join("L");return Fe(t,e).map(s=>`M${i(s,o)}L${i(s.toReversed(),r)}Z`).join("")}function lo(t){let e=[];for(let[n,r]of t){if(Number.isNaN(n)||Number.isNaN(r))break;
let o=Math.max(Math.abs(n),Math.abs(r));if(o<=kt){e.push([n,r]);continue}let i=e.at(-1),s=kt/o;i&&s>0&&e.push([i[0]+(n-i[0])*s,i[1]+(r-i[1])*s]);break}return e}
function uo(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}var rs=t=>t.length>1?`M${t.join("L")}`:
"",$n=t=>rs(t.map(([e,n])=>`${e.toFixed(1)},${n.toFixed(1)}`)),os=t=>t==="#000000"?"var(--gdviz-paper)":"white";function lr(t,e){let n=lo(e),r=n.map(([c,a])=>`${c.
toFixed(2)},${a.toFixed(2)}`).filter((c,a,l)=>c!==l[a-1]),o=r.length>1,i=o?$n(uo(n)):"",s=o&&r.length<=Ql?r.map(c=>`M${c}h0`).join(""):"";return G`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${os(t)} stroke-width="4" opacity="0.8" d=${i} />
    <path class="path" stroke=${vt(t)} stroke-width="2" d=${rs(r)} />
    <path class="dots" stroke=${vt(t)} stroke-width="5" d=${s} />
  </g>`}function ur(t,[e,n]){let r=Math.abs(e)<kt&&Math.abs(n)<kt,[o,i]=r?[e,n]:[0,0];return G`<circle class="current" r="6" fill=${vt(t)} stroke=${os(t)} stroke-width="2"
    cx=${o} cy=${i} .style=${Gt(r)} />`}var tu=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,dr=(t,e)=>e.map(([n,r])=>{let o=`translate(${n},${r})`;return G`<path d=${tu} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var is={A:"7 3",B:"2.5 3",C:"9 3 2 3",D:"1 3"},eu={A:.2,B:.35,C:.5,D:.65},Be=(t,e,n)=>G`<g class="pinned">
    <path fill="none" stroke="var(--gdviz-paper)" stroke-width="3.5" opacity="0.5" d=${n} />
    <path class="run" fill="none" stroke=${vt(e)} stroke-width="1.8" stroke-dasharray=${is[t]} opacity="0.8" d=${n} />
  </g>`,nu=(t,e)=>Math.hypot(e[0]-t[0],e[1]-t[1]);function De(t,e,n,r=nu){let o=n.map((a,l)=>l?r(n[l-1],a):0),i=eu[t]*o.reduce((a,l)=>a+l,0),s=0,c=n.find((a,l)=>(s+=
o[l])>=i);return c?G`<g class="letter" transform="translate(${c[0].toFixed(1)},${c[1].toFixed(1)})">
    <circle r="7.5" fill="var(--gdviz-paper)" stroke=${vt(e)} stroke-width="1.5" />
    <text text-anchor="middle" dy="0.35em">${t}</text>
  </g>`:H}var ss=t=>F`
  <svg class="sample" width="26" height="8" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray=${is[t]} d="M0,4h26" />
  </svg>`;var ru="Not positive: a logarithmic axis cannot show it";function po(t){let[e,n,r,o]=["x","y","low","high"].map(f=>yt(t.get(f))),[i,s,c]=[K(t.get("limits")),t.get(
"names"),Ce(t)],a=t.get("colors").map(vt),l=new Float64Array;return n.map((f,u)=>({name:s[u]??"",color:a[u%a.length],shown:c(u),x:e[u%Math.max(e.length,1)]??l,y:f,
low:r[u]??l,high:o[u]??l,limit:i[u]??NaN}))}function ou(t){let e=t.get("pinned")??[],[n,r]=[t.get("colors").map(vt),new Float64Array];return e.map(({row:o,mark:i,
x:s=r,y:c=r})=>({mark:i,color:n[o%n.length],x:s,y:c}))}function iu({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=ne(e,{name:"gdviz-cur\
ves",label:n,ratio:t.get("ratio")});r.canvas.remove();let[o,i,s,c]=r.layers("pins","curves","letters","markers"),{x:a,y:l}=r.plane({low:0,high:1},{low:0,high:1}),
f=k=>Number.isFinite(k)&&!(l.log&&k<=0);function u(){let k=po(t),d=ou(t),g=r.plane(...su(k,d,t.get("log")));({x:a,y:l}=g),r.axes(g,t.get("axis_names"),!0);let{left:b,
top:y,width:v,height:O}=r.area;D(o,d.map(z=>Be(z.mark,z.color,w(z)))),D(s,d.map(z=>De(z.mark,z.color,h(z),(j,R)=>R[0]-j[0])));let S=k.filter(z=>z.shown&&z.y.some(
Number.isFinite)),T=l.log&&S.length>0&&!S.some(z=>z.y.some(f)),C=k.map(z=>G`<path class="band" fill=${z.color} opacity="0.2" d=${x(z)} />`),E=({limit:z,shown:j})=>j&&
f(z)?`M${b},${$t(l.to(z))}h${v}`:"",P=k.map(z=>G`
      <path class="limit" stroke=${z.color} stroke-width="1.5" stroke-dasharray="6 4" d=${E(z)} />
      <path class="line" stroke=${z.color} stroke-width="2" d=${m(z)} />`);D(i,G`
      ${C}
      <g fill="none" stroke-linejoin="round" stroke-linecap="round">${P}</g>
      <text class="note" text-anchor="middle" x=${b+v/2} y=${y+O/2}>${T?ru:""}</text>`),$()}let p=({x:k,y:d},g)=>f(d[g])&&Number.isFinite(k[g]);function h(k){return Array.
from(k.y.keys()).filter(g=>p(k,g)).map(g=>[a.to(k.x[g]),l.to(k.y[g])])}let m=k=>k.shown?w(k):"";function w(k){return ar(k.y.length,d=>p(k,d),d=>[a.to(k.x[d]),l.
to(k.y[d])])}function x({shown:k,x:d,low:g,high:b}){if(!k||!g.length)return"";let y=r.area.top+r.area.height,v=S=>l.to(b[S]),O=S=>f(g[S])?Math.min(l.to(g[S]),kt):
y;return cr(d.length,S=>f(b[S]),S=>a.to(d[S]),O,v)}function $(){let{top:k,height:d}=r.area,g=Array.from(K(t.get("marker"))).filter(v=>v>=a.low&&v<=a.high),b=(g.
length===1?po(t):[]).map(v=>{let O=v.shown?as(v,g[0]):NaN;if(!f(O))return H;let S={x:$t(a.to(g[0])),y:$t(l.to(O))};return G`<circle class="dot" r="4" fill=${v.color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${S.x} cy=${S.y} />`}),y=g.map(v=>`M${$t(a.to(v))},${k}v${d}`).join("");D(c,G`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${y} />${b}`)}
function A(){let k=t.get("limit_name"),d=k?[{name:k,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...yn(t),...d])}let _=r.readout(k=>{let d=po(t).filter(
({shown:g})=>g);r.status.textContent=k&&!t.get("outdated")?M(d,a.from(k[0])):""});function M(k,d){let g=T=>Math.abs(T-d),b=k.flatMap(T=>Array.from(T.x)).filter(
Number.isFinite),y=b.reduce((T,C)=>g(C)<g(T)?C:T,b[0]),S=k.map(T=>({name:T.name,value:as(T,y)})).filter(({value:T})=>Number.isFinite(T)).map(({name:T,value:C})=>`${T}\
 ${tt(C)}`.trim());return S.length?`${t.get("axis_names")[0]} ${tt(y)}: ${S.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names pi\
nned":u,marker:$,"names colors shown limit_name":A,"x y names shown outdated":_})}function su(t,e,n){let r=t.filter(p=>p.shown),[o,i]=Ft([...r,...e].map(({x:p})=>p),
Number.isFinite),s=p=>Number.isFinite(p)&&!(n&&p<=0),c=[...r.flatMap(({y:p,low:h,high:m,limit:w})=>[p,h,m,[w]]),...e.map(({y:p})=>p)],[a,l]=Ft(c,s),[f,u]=a<l?oo(
a,l,n):[a,l];return[{low:o,high:i},{low:f,high:u,log:n}]}function as({x:t,y:e},n){for(let r=0;r<e.length;r++){if(t[r]===n)return e[r];let o=(n-t[r-1])/(t[r]-t[r-
1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+o*(e[r]-e[r-1])}return NaN}var cs={render:iu};var ls=1.5,us=1.15,ds=100,Yt=([t,e],[n,r],o="")=>`${n} = ${tt(t)}, ${r} = ${tt(e)}${o}`;function Ue(t){let[e]=yt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))
return H;let[n,r]=[t.get("step"),t.get("diverged_at")],o=Number.isFinite(e[2])?`: ${Yt(Array.from(e),t.get("axis_names"),`, loss ${tt(e[2])}`)}`:"";return F`step ${n}${o}${r>=
0?F`<div class="diverged">diverged at step ${r}</div>`:H}`}function pr(t){let{model:e,plane:n,layers:[r,o,i],pins:s}=t,c=a=>()=>{let l=n();l&&a(l.toPixel)};return{
pinned:c(a=>{if(!s)return;let{lines:l,letters:f}=lu(e,a,s.area);D(s.lines,l),D(s.letters,f)}),paths:c(a=>D(r,cu(e,a))),minima:c(a=>D(o,dr(e.get("marks").minimum,
au(e).map(a)))),points:c(a=>D(i,uu(e,a))),start:du(t),buttons:pu(t)}}var au=t=>yt(t.get("minima")).filter(e=>e.every(Number.isFinite)),fo=(t,e)=>t.get("colors")[e%
t.get("colors").length];function cu(t,e){let[n,r]=t.get("paths").shape,o=K(t.get("paths")),i=Ce(t),s=c=>e(o.subarray(2*c,2*c+2));return Array.from({length:n},(c,a)=>{
let l=Array.from({length:i(a)?r:0},(f,u)=>s(a*r+u));return lr(fo(t,a),l)})}function lu(t,e,{left:n,top:r,width:o,height:i}){let s=([l,f])=>l>=n&&l<=n+o&&f>=r&&f<=
r+i,a=(t.get("pinned")??[]).map(({row:l,mark:f,paths:u=new Float64Array})=>{let p=uo(lo(Array.from({length:u.length/2},(h,m)=>e(u.subarray(2*m,2*m+2)))));return{
mark:f,color:fo(t,l),points:p}});return{lines:a.map(({mark:l,color:f,points:u})=>Be(l,f,$n(u))),letters:a.map(({mark:l,color:f,points:u})=>De(l,f,u.filter(s)))}}
function uu(t,e){let n=Ce(t);return yt(t.get("current")).map((r,o)=>ur(fo(t,o),n(o)?e(r):[NaN,NaN]))}function du({model:t,el:e,picture:n,hit:r,handles:o,plane:i,
free:s}){let c=t.get("marks").start,a=(u=!1,p="")=>{let h=t.get("start");return G`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${h[0]} aria-valuetext=${Yt(h,t.get("axis_names"))} transform=${p} .style=${Gt(u)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${c} stroke-width="2.5" />
        <circle r="2.5" fill=${c} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=D(o,a(),".handle"),f=u=>s()&&Z(t,{start:u});return Ie({surface:r,handle:l,idle:()=>!i()||e.classList.contains("panning"),to:u=>f(ps(i(),zt(n,u))),
by:(u,p)=>{let{x:h,y:m}=i(),w=p?.1:.01,[x,$]=[h,m].map(({low:A,high:_},M)=>X(t.get("start")[M]+u[M]*w*(_-A),A,_));f([x,$])}}),()=>{let u=i();if(!u)return;let p=t.
get("start"),h=[u.x,u.y].every(({low:m,high:w},x)=>p[x]>=m&&p[x]<=w);e.classList.toggle("still",!s()),D(o,a(h&&s(),`translate(${u.toPixel(p)})`))}}function ps({
x:t,y:e,toPoint:n},r){let[o,i]=n(r);return[X(o,t.low,t.high),X(i,e.low,e.high)]}function pu({model:t,el:e,picture:n,hit:r,panel:o,plane:i}){let s=p=>t.get("disa\
bled")||Z(t,{view:p});function c(p,h){let[m,w,x,$]=t.get("view"),[A,_]=h??[(m+w)/2,(x+$)/2],[M,k,d,g]=t.get("home"),b=(y,v)=>v+(y-v)*p;p>1&&(w-m>ds*(k-M)||$-x>ds*
(g-d))||s([b(m,A),b(w,A),b(x,_),b($,_)])}let a=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),f()};function f(){let p=[["+","Zoom in",
()=>c(1/ls)],["−","Zoom out",()=>c(ls)],["✥","Move the view by dragging",l,a()],["⌂","Show the whole problem",()=>s(t.get("home"))]],h=t.get("zoomable")===
!1,m=p.map(([w,x,$,A])=>F`
      <button type="button" title=${x} aria-label=${x} aria-pressed=${A??H} ?hidden=${h}
        ?disabled=${t.get("disabled")} @click=${$}>${w}</button>`);D(o,m)}r.addEventListener("pointerdown",p=>{let h=i();if(p.button!==0||!h||!a())return;let{toPoint:m}=h,
[w,x,$,A]=t.get("view"),[_,M]=m(zt(n,p));Kt(p,k=>{let[d,g]=m(zt(n,k));s([w+_-d,x+_-d,$+M-g,A+M-g])})}),xe(r,a);let u=p=>{let h=i();!p.ctrlKey||!h||(p.preventDefault(),
c(p.deltaY<0?1/us:us,ps(h,zt(n,p))))};return n.addEventListener("wheel",u,{passive:!1}),f}var fs={mouse:9,pen:12,touch:20},fu=500;function gs({state:t,plane:e},[n,r],o){let i=-1,{toPixel:s}=e();for(let{slot:c,at:a}of t.visible()){let[l,f]=s(a),u=Math.
hypot(l-n,f-r);u<=o&&([i,o]=[c,u])}return i}function hs(t){let{el:e,plot:n,state:r,plane:o}=t,{picture:i,hit:s}=n,c=(l,f)=>gs(t,zt(i,l),fs[f]??fs.mouse),a=l=>r.
add(o().toPoint(n.pixel(l)));s.addEventListener("pointerdown",l=>{if(l.button!==0)return;let f=c(l,l.pointerType);if(f<0&&(l.pointerType==="touch"||r.removing))
return;if(l.preventDefault(),i.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(f);f>=0&&r.select(f);let u=f>=0?f:a(l);if(u<0)return;let[p,h]=zt(
i,l),[m,w]=f<0?[p,h]:o().toPixel(r.cursor);Kt(l,x=>{let[$,A]=zt(i,x);r.move(u,o().toPoint([$+m-p,A+w-h]))})}),s.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!r.removing&&c(l,"touch")<0&&a(l)}),s.addEventListener("dblclick",l=>{let f=c(l,"mouse"),{added:u}=r;f>=0&&!(f===u.slot&&performance.now()-u.time<fu)&&r.remove(
f)}),s.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&c(l,l.pointerType)>=0)}),xe(s,l=>c(l.touches[0],"touch")>=0)}function ms(t){let{
plot:e,state:n,plane:r}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?gs(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.task==="classifi\
cation"&&(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),n.task==="plane_regression"&&(o["+"]=()=>n.choose(n.label+.1),o["-"]=o["−"]=()=>n.choose(n.
label-.1)),e.picture.addEventListener("keydown",i=>{if(i.ctrlKey||i.metaKey||i.altKey)return;let s=be(i),c=o[i.key.length===1?i.key.toLowerCase():i.key];if(!s&&
!c)return;if(i.preventDefault(),!s)return c();let a=i.shiftKey?.1:.01,l=n.box().map(([f,u],p)=>n.cursor[p]+s[p]*a*(u-f));n.selected>=0?n.move(n.selected,l):n.moveCursor(
l)})}var xs=ei(mo(),1),vo=1e7,ws=1e3,wo=40,gu=1e30,hu=/(?<=[0-9]),(?=[0-9])/g,ys=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,mu=/^\s*([+-]?)inf(inity)?\s*$/i,wu=/^(true|True|TRUE|false|False|FALSE)$/,
kn=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),Et=class extends Error{},$s={regression:[
"x","y"],classification:["x1","x2","label"]};function ks(t){let e=vu(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new Et("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace(hu,"."):n,o=[",",";","	"].map(h=>({sign:h,count:r.split(h).length})),{sign:i,count:s}=o.reduce((h,m)=>m.count>h.count?m:h);if(s>
ws)throw new Et(`It has more than ${ws} columns.`);let c=i===";"&&!e.includes(".")?",":".",[a=[],...l]=bu(e,i),f=!a.some(h=>ys.test(h.replace(c,"."))),u=f?l:[a,
...l];if(!u.length)throw new Et("It has a header line but no rows.");return $u(a.map((h,m)=>_s(f&&h.trim()||`column ${m+1}`))).map((h,m)=>xu(h,u.map(w=>(w[m]??"").
trimStart()),c))}function vu(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new Et("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function bu(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(u,p)=>p??u):t,{data:o,errors:i}=xs.default.parse(r,{delimiter:e,
newline:`
`}),s=o.filter(u=>u.length>1||u[0].trim()),c=i.some(({code:u})=>u==="MissingQuotes"),[{length:a}=[],l]=s,f=l?.length===a+1?a+1:a;if(c||s.some(u=>u.length>f||u[a]?.
trim()))throw new Et("It is not a table: its rows have different numbers of columns.");return s}function xu(t,e,n){let r=Float64Array.from(e,i=>yu(n==="."?i:i.replace(
n,".")));if(e.every((i,s)=>!Number.isNaN(r[s])||kn.has(i)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(i=>wu.test(i)||kn.has(i)))return{name:t,kind:"\
text",texts:e,values:r};for(let[i,s]of e.entries())r[i]=kn.has(s)?NaN:Number(/^t/i.test(s));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function yu(t){if(ys.test(t))return Number(t);let e=mu.exec(t);return e?+`${e[1]}Infinity`:NaN}function $u(t){let e=new Set;for(let n of t){let r=n;for(let o=2;e.
has(r);o++)r=`${n} (${o})`;e.add(r)}return[...e]}function _s(t){let e=[...t.slice(0,2*wo+2)];return e.length<=wo?t:`${e.slice(0,wo-1).join("")}…`}function zs(t,e){
let n=e??(ku(t)?"classification":"regression"),r=$s[n];if(t.length<r.length)throw new Et(`It has too few columns: ${r.join(", ")} are needed.`);if(n==="regressi\
on")return vs(t,r);let o=fr(t,"label")??t.findLast(({kind:i})=>i==="text")??t[2];return[...vs(t.filter(i=>i!==o),r.slice(0,2)),o]}function ku(t){if(t.length<3)return!1;
if(fr(t,"label"))return!0;let e=$s.regression.every(o=>fr(t,o)),n=t.findLast(({kind:o})=>o==="text");if(!!n!==e)return!e;let{texts:r}=n??t[2];return new Set(r).
size===2}var fr=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function vs(t,e){let n=e.map(o=>fr(t,o));if(n.every(o=>o!==void 0))return n;let r=t.filter(({kind:o})=>o!==
"text");return(r.length>=2?r:t).slice(0,2)}function As([t,e,n]){bs(t),bs(e);let r=[t.values,e.values];return n?{coordinates:r,..._u(n)}:{coordinates:r,labels:null,
labelNames:["−1","+1"]}}function bs({name:t,kind:e,texts:n,values:r}){let o=r.findIndex(c=>!(Math.abs(c)<gu));if(o<0)return;let i=e==="text"?n[o]:String(r[o]).
replace("Infinity","inf"),s=kn.has(n[o])?"a gap":`'${i.slice(0,30)}', which is not a number that can be shown,`;throw new Et(`Column “${t}” has ${s} in row ${o+
1}, not counting the header.`)}function _u({name:t,kind:e,texts:n,values:r}){let o=n.findIndex(l=>kn.has(l));if(o>=0)throw new Et(`label: column '${t}' has a ga\
p in row ${o+1}.`);let i=e==="text"?n:[...r],s=[...new Set(i)],c=l=>e==="truth"?l?"True":"False":String(l);if(s.length!==2){let l=s.slice(0,4).map(u=>c(u).slice(
0,40)).join(", "),f=`${s.length}: ${l}${s.length>4?", …":""}`;throw new Et(`label: column '${t}' must hold two different labels, not ${f}.`)}return s.sort((l,f)=>l<
f?-1:1),{labels:Float64Array.from(i,l=>l===s[0]?-1:1),labelNames:s.map(l=>_s(c(l)))}}var He=new WeakMap,Ss=t=>He.get(t),zu=t=>t.get("part").shape[0];async function Es(t,e){He.delete(t);let n=e.size>vo,r=n?null:await e.arrayBuffer().catch(()=>null),
o=e.name.slice(0,80);Ns(t,o,()=>{if(!r)throw new Et(n?`It is larger than ${vo/1e6} MB.`:"It cannot be read.");let i=ks(r);return He.set(t,{columns:i,chosen:[],file:o}),
Rs(t,zs(i,t.get("both_tasks")?void 0:t.get("task")))})}function Os(t,e){Ns(t,He.get(t)?.file??"",()=>Rs(t,e))}function Ts(t){!He.delete(t)&&!t.get("message").file||
Z(t,{message:{},label_names:["−1","+1"]})}function Ns(t,e,n){try{Z(t,{message:{file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof Et))throw r;Z(t,{message:{
file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function Rs(t,e){let n=He.get(t);n&&(n.chosen=e);let{coordinates:r,labels:o,labelNames:i}=As(e),
[s,c]=[t.get("interval"),t.get(o?"interval":"y_interval")],a=[Ms(r[0],s),Ms(r[1],c)],l=r[0].length,f=Mu(l,zu(t));Au(t,a,o,i,f);let[u,p,h]=e.map(({name:x})=>`“${x}\
”`),w=[`${`${f.length} point${f.length===1?"":"s"}`}, ${p} over ${u}.`];f.length<l&&w.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),
o&&w.push(`${h}: ${i[0]} is −1, ${i[1]} is +1.`);for(let[x,$]of r.entries()){if(a[x]===$)continue;let{least:A,largest:_}=Ls($);w.push(`“${e[x].name}”, from ${tt(
A)} to ${tt(_)}, is scaled to fit the view.`)}return w.join(" ")}function Au(t,e,n,r,o){let[i,s]=t.get("x").shape,c=new Float64Array(i*s),a=new Float64Array(i).
fill(n?1:0);for(let[m,w]of o.entries())c[s*m]=e[0][w],n&&(c[s*m+1]=e[1][w]),a[m]=(n??e[1])[w];let l=new Float64Array(i).fill(1,0,o.length),f=Object.entries({x:c,
y:a,part:l}).map(([m,w])=>[m,{...t.get(m),data:new DataView(w.map(Math.fround).buffer)}]),u=n?"classification":"regression",p=u===t.get("task")?{}:{task:u,axis_names:n?
["x₁","x₂"]:["x","y"]},h=t.get("own")[n?1:0]??t.get("source");Z(t,{...Object.fromEntries(f),...p,label_names:r,source:h})}function Ms(t,[e,n]){let{least:r,largest:o}=Ls(
t);if(r>=e&&o<=n)return t;let[i,s]=[.95*e+.05*n,.05*e+.95*n];return r===o?t.map(()=>(i+s)/2):t.map(c=>i+(c-r)/(o-r)*(s-i))}function Ls(t){let[e,n]=[1/0,-1/0];for(let r of t)
[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}function Mu(t,e){let n=[],r=Su();for(let o=0;o<t;o++)(t-o)*r()<Math.min(t,e)-n.length&&n.push(o);return n}
function Su(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/2**32}}var Eu=["regression","classification","plane_regression"];function Cs(t,e){let n=t.get("task"),r=n!=="regression",o={task:n,removing:!1,label:1,selected:-1,cursor:[
0,0],message:"",added:{slot:-1,time:0},box:f,visible:w,count:x,read:A,add:_,move:M,moveCursor:k,remove:d,select:g,step:b,choose:v,setRemoving:O},i=Ps(t),[[s,c],
[a,l]]=f();return o.cursor=[(s+c)/2,(a+l)/2],o;function f(){return[t.get("interval"),t.get(r?"interval":"y_interval")]}function u([S,T]){let[[C,E],[P,z]]=f();return[
X(S,C,E),X(T,P,z)]}function p(S){let[T,C]=i.x.subarray(m()*S);return[T,r?C:i.y[S]]}function h(S,T){let[C,E]=u(T).map(Math.fround);i.x[m()*S]=C,r?i.x[m()*S+1]=E:
i.y[S]=E}function m(){return t.get("x").shape[1]}function w(){let[[S,T],[C,E]]=f(),P=Array.from(i.part,(L,N)=>({slot:N,part:L,at:p(N)})),z=(...[L,N,W])=>L<=N&&N<=
W,j=([L,N])=>z(...[S,L,T].map(Math.fround))&&z(...[C,N,E].map(Math.fround));return P.filter(({part:L,at:N})=>L&&j(N)).map(({slot:L,part:N,at:W})=>({slot:L,at:W,
training:N>0,value:i.y[L]}))}function x(S){return i.part.filter(T=>T===S).length}function $(...S){let T=E=>new DataView(Float64Array.from(i[E]).buffer),C=t.get(
"own")[Eu.indexOf(n)]??t.get("source");Z(t,{...Object.fromEntries(S.map(E=>[E,{...t.get(E),data:T(E)}])),source:C})}function A(){i=Ps(t),i.part[o.selected]||(o.
selected=-1)}function _(S,T=o.label){let C=i.part.indexOf(0);return C<0?(y(`No more than ${i.part.length} points are possible: remove one first.`),-1):(i.part[C]=
1,r&&(i.y[C]=Math.fround(T)),h(C,S),$("x","y","part"),o.added={slot:C,time:performance.now()},g(C),C)}function M(S,T){i.part[S]&&(h(S,T),$("x","y"),o.cursor=p(S))}
function k(S){o.cursor=u(S),y("")}function d(S){i.part[S]&&(i.part[S]=0,$("part"),g(-1,"Point removed."))}function g(S,T=""){o.selected=S,S>=0&&(o.cursor=p(S)),
S>=0&&n==="plane_regression"&&(o.label=Number(i.y[S].toFixed(2))),y(T)}function b(S){let T=w().sort((P,z)=>P.at[0]-z.at[0]||P.at[1]-z.at[1]);if(!T.length)return y(
"No point is in view.");let C=T.findIndex(({slot:P})=>P===o.selected),E=C<0&&!S?0:C;g(T[(E+(S?1:-1)+T.length)%T.length].slot)}function y(S){o.message=S,e()}function v(S){
o.label=X(Number(S.toFixed(2)),-1,1),n==="plane_regression"&&o.selected>=0&&(i.y[o.selected]=Math.fround(o.label),$("y")),e()}function O(S){o.removing=S,g(-1,S?
"Click a point to remove it.":"")}}function Ps(t){let[e,n,r]=["x","y","part"].map(o=>K(t.get(o)).slice());return{x:e,y:n,part:r}}var Ou=150,Tu="Click to add a point, drag to move it, double-click to remove it.",Nu="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",Ru={regression:"",
classification:" + and − choose the label of new points.",plane_regression:" + and − change the value of the selected point, or of new ones."};function Is({
model:t,el:e}){let n=t.get("task"),[r,o]=[n!=="regression",n==="classification"];e.classList.toggle("classification",o),e.classList.toggle("valued",r&&!o),e.classList.
remove("mapped");let i=t.get("colors");for(let z in i)e.style.setProperty(`--${z}`,i[z]);let s=Qt(),c=F`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${Tu}</summary><p id=${s}>${Nu}${Ru[n]}</p></details>`,[a,l,f,u]=D(e,c,"div",".tools",".report",".message"),h=co(a,{label:"Da\
ta",ratio:r?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),m={tabindex:"0",role:"application","aria-describedby":s};for(let[z,j]of Object.entries(m))h.picture.
setAttribute(z,j);let[w,x,$]=h.layers("curve","points","selection"),A=Cs(t,()=>{d(),S()}),_=()=>{let[z,j]=A.box().map(([R,L])=>({low:R,high:L}));return h.plane(
z,j)},M={el:e,plot:h,state:A,plane:_};hs(M),ms(M);function k(){let z=A.visible(),{toPixel:j}=_(),R=z.length>Ou?3.6:4.8;D(x,z.map(({at:W,training:V,value:U})=>{let I=o?
U>0?"positive":"negative":"",B=r&&!o?`--value: ${v(X(U,-1,1))}`:"",[q,et]=j(W);return G`<circle class="${V?"training":"test"} ${I}" r=${R} cx=${q.toFixed(2)} cy=${et.
toFixed(2)} .style=${B} />`})),d();let[L,N]=[A.count(1),A.count(-1)];h.picture.ariaLabel=`Data: ${bo(L,"training ")}${N?` and ${bo(N,"test ")}`:""}`,S()}function d(){
let z=A.visible(),j=z.find(({slot:W})=>W===A.selected),[R,L]=_().toPixel(j?.at??A.cursor);D($,G`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${R},${L})" .style=${Gt(!j)} />
      <circle class="selected" r="9" cx=${R} cy=${L} .style=${Gt(j)} />`);let N=A.count(1)+A.count(-1)-z.length;D(f,F`
      <div class="status" role="status">${A.message||(j?g(j):"")}</div>
      <div class="notes">${N?`${bo(N)} outside the view`:""}</div>`)}function g({at:z,training:j,value:R}){let L=r?`, value ${tt(R,3)}`:"",N=o?`, label ${t.get(
"label_names")[R>0?1:0]}`:L;return`${j?"Training":"Test"} point: ${Yt(z,t.get("axis_names"),N)}`}function b(){let z=r?new Float64Array:K(t.get("fit")),{left:j,width:R}=h.
area,{to:L}=_().y,N=V=>`${(j+V*R/(z.length-1)).toFixed(2)},${X(L(z[V]),-kt,kt).toFixed(2)}`,W=Fe(z.length,V=>!Number.isNaN(z[V])).map(V=>`M${V.map(N).join("L")}`);
D(w,G`<path class="fit" d=${W.join("")} />`)}let y=or(i.positive,i.negative),v=z=>`color-mix(in srgb, ${z>0?i.positive:i.negative} ${Math.round(100*Math.abs(z))}\
%, white)`;function O(){if(!r)return;let z=t.get("map");e.classList.toggle("mapped",z.shape[0]>0);let j=t.get("logits"),R=L=>j?Math.tanh(L/2):X(L,-1,1);te(h.canvas,
K(z),z.shape,L=>y(R(L)))}function S(){e.classList.toggle("removing",A.removing);let z=[1,-1].map(W=>F`
      <button type="button" title="Label of the points you add" aria-pressed=${W===A.label}
        @click=${()=>A.choose(W)}>
        <i class="dot ${W>0?"positive":"negative"}"></i>${t.get("label_names")[W>0?1:0]}
      </button>`),j=r?"var(--gdviz-faint)":i.data,R=[{name:"training",color:j,kind:"dot"}];A.count(-1)&&R.push({name:"test",color:j,kind:"ring"}),r||R.push({name:"\
model",color:i.fit});let L="Load your own data: a header line, then a row for each point",N=n!=="plane_regression"||t.get("both_tasks");D(l,F`
      ${o?F`<span class="labels" role="group" aria-label="Label of new points">${z}</span>`:H}
      ${r&&!o?T():H}
      <button type="button" title="Remove points by clicking them" aria-pressed=${A.removing}
        @click=${()=>A.setRemoving(!A.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${C} />
      <button type="button" title=${L} ?hidden=${!N}
        @click=${()=>l.querySelector("input[type=file]").click()}>Load CSV …</button>
      <span class="gdviz-legend">${sr(R)}</span>`)}function T(){let z=({target:j})=>{j.value!==""&&A.choose(Number(j.value)),j.value=String(A.label)};return F`
      <label title="Value of the selected point, or of the points you add">Value
        <input type="number" min="-1" max="1" step="0.1" .value=${String(A.label)} @change=${z} /></label>
      <span class="values">−1 <i></i> +1</span>`}function C({target:z}){let[j]=z.files;j&&Es(t,j),z.value=""}function E(){let{file:z,text:j,failed:R}=t.get("m\
essage"),[L,N]=R?["gdviz-notice","alert"]:["gdviz-note","status"];D(u,j?F`<div class=${L} role=${N}><b>${z}</b>: ${j}</div>${Lu(t)}`:H)}let P="interval y_interv\
al axis_names";return h.draw(t,{[P]:()=>h.axes(_(),t.get("axis_names"),!r),"x y part":A.read,[`x y part label_names ${P}`]:k,[`fit ${P}`]:b,"map logits":O,message:E})}
function Lu(t){let{columns:e,chosen:n}=Ss(t)??{columns:[],chosen:[]};if(e.length<3)return H;let r=n.length===3?["x₁","x₂"]:["x","y"],o=t.get("both_tasks");(o||
n.length===3)&&r.push("label");let i=(a,{target:l})=>{let f=[n[0],n[1],n[2]];f[a]=e[l.value],Os(t,f.filter(Boolean))},s=(a,l,f)=>F`<option value=${l} .selected=${f}>${a}</option>`,
c=r.map((a,l)=>F`
    <label>${a} <select aria-label="Column of ${a}" @change=${f=>i(l,f)}>
      ${l===2&&o?s("none: a curve","",!n[2]):H}
      ${e.map((f,u)=>s(f.name,u,f===n[l]))}
    </select></label>`);return F`<div class="columns">${c}</div>`}var bo=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function Pu(t){let{model:e,el:n}=t;ot(n,
"gdviz-data-editor");let r=Is(t),o=[it(e,"task",()=>{r(),D(n,H),r=Is(t)}),it(e,"source",()=>{e.get("own").includes(e.get("source"))||Ts(e)})];return()=>{for(let i of o)
i();r()}}var js={render:Pu};var Fs=64,Cu=6,Iu=24;function gr(t,[e,n],r=!1){let o=Array.from(t,c=>we(c)),i=Rt({low:e,high:n,log:r,from:0,to:o.length}),s=c=>Math.floor(i.to(Math.max(c,e)));return c=>o[X(
s(c),0,o.length-1)]}function hr({height:t},e,[n,r],o,i=!1){let s=Rt({low:n,high:r,log:i,from:0,to:-t}),c=l=>e[Math.floor((l+.5)/Fs*e.length)],a=s.ticks().map(({
at:l,text:f})=>({at:l/t,text:f}));return[Array.from({length:Fs},(l,f)=>c(f)),a,o]}function mr({height:t},e,n,r){let o=n.length-1,i=Math.max(Math.ceil(o*Iu/t),1),
s=Array.from(n.keys()).filter(a=>a%i===0),c=no(s.map(a=>n[a]));if(c.some(a=>a.length>Cu)){let a=Math.floor(Math.log10(Math.max(...n.map(Math.abs))));r+=` (10${nr(
a)})`,c=no(s.map(l=>n[l]/10**a))}return[ee(e,o),s.map((a,l)=>({at:-a/o,text:c[l]})),r]}var ju=1.4,qe=["Image","Contours"];function Fu(t){let e=K(t.get("values")),n=t.get("colors"),[r,o]=[0,0];return t.get("layers").map(i=>{let s={};for(let[a,l]of Object.
entries(i.shapes)){let f=l.reduce((u,p)=>u*p,1);s[a]=e.subarray(r,r+=f)}let c=qe.includes(i.kind)||i.shapes.kind?0:i.color??o++;return{...i,arrays:s,color:typeof c==
"number"?n[c%n.length]:c}})}function Bu({model:t,el:e}){let n=t.get("layers").some(({kind:E})=>qe.includes(E)),r=t.get("title"),i=t.get("layers").some(({kind:E,
label:P})=>qe.includes(E)&&P)?je:ye,s=r||t.get("axis_names").toReversed().join(" over "),c=ne(e,{name:"gdviz-drawing",title:r,label:s,ratio:t.get("ratio"),aspect:t.
get("aspect"),margins:i});e.classList.toggle("equal",t.get("equal")),n||c.canvas.remove();let[a]=c.layers("layers"),l=[],f={x:null,y:null},u=c.plane({low:0,high:1},
{low:0,high:1}),p=[];function h(E){if(t.get(`${E}_limits`))return t.get(`${E}_limits`);let P=l.filter(({kind:B})=>qe.includes(B)),z=E==="x"?0:1;if(P.length)return Ft(
P.map(({arrays:B})=>B.box.subarray(2*z,2*z+2)),Number.isFinite);let j=E==="y"&&t.get("log"),R=p.map(B=>[B.get("value")[z]]),L=B=>Number.isFinite(B)&&!(j&&B<=0),
N=Ft([...l.flatMap(B=>Du(B,E)),...R],L),W=l.filter(({kind:B})=>E==="x"&&(B==="Lines"||B==="Band")),[V,U]=Ft(W.map(({arrays:B})=>B.x),L),I=!f[E]&&V<U&&V<=N[0]&&U>=
N[1];return f[E]=I?N:Zi(f[E],N,j),f[E]}function m(){let[E,P]=[h("x"),h("y")];if(t.get("equal")){let{width:z,height:j}=c.area,R=Math.max((E[1]-E[0])/z,(P[1]-P[0])/
j),L=([I,B],q)=>[(I+B-R*q)/2,(I+B+R*q)/2],[[N,W],[V,U]]=[L(E,z),L(P,j)];return c.plane({low:N,high:W},{low:V,high:U})}return c.plane({low:E[0],high:E[1]},{low:P[0],
high:P[1],log:t.get("log")})}function w(){if(l=Fu(t),K(t.get("values")).length===0)return;u=m(),c.axes(u,t.get("axis_names"),!n),u=m();let E=l.find(({kind:P})=>qe.
includes(P));E&&x(E),D(a,l.map(P=>G`<g class="layer ${P.kind.toLowerCase()}">${A(P)}</g>`)),c.legend(l.flatMap(g)),O()}function x({kind:E,label:P,limits:z,shapes:{
values:j},arrays:{values:R,levels:L,box:N}}){let{canvas:W,area:V}=c,U=t.get("palette"),[[I,B],[q,et]]=[u.toPixel([N[0],N[2]]),u.toPixel([N[1],N[3]])],Y={left:I,
top:et,width:q-I,height:B-et};for(let[Q,J]of Object.entries(Y))W.style[Q]=`${J}px`;let nt=[V.top-et,q-V.left-V.width,B-V.top-V.height,V.left-I];if(W.style.clipPath=
`inset(${nt.map(Q=>`${Math.max(Q,0)}px`).join(" ")})`,E==="Image"){let Q=z??Ft([R],Number.isFinite),J=gr(U,Q);return te(W,R,j,ut=>Number.isFinite(ut)?J(ut):0),c.
bar(P?hr(V,U,Q,P):null)}let st=Math.min(window.devicePixelRatio||1,2),at={width:Math.max(Math.round(Y.width*st),1),height:Math.max(Math.round(Y.height*st),1)};ir(
W,at,R,j,L,ee(U,L.length-1)),c.bar(P?mr(V,U,L,P):null)}let $=E=>Number.isFinite(E)&&!(u.y.log&&E<=0);function A(E){let{kind:P,arrays:z,color:j,dashed:R}=E,L=vt(
j);switch(P){case"Lines":return Bs(E).map(N=>G`
          <path class="line" fill="none" stroke=${L} stroke-width="2" stroke-linejoin="round" stroke-linecap="round"
            stroke-dasharray=${R?"6 5":H} d=${_(N)} />`);case"Band":return G`<path class="band" fill=${L} opacity="0.2" d=${M(z)} />`;case"Points":return k(E);case"\
Arrows":return G`<path class="arrows" fill=${L} stroke="var(--gdviz-paper)" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
          d=${d(z)} />`}return H}let _=({x:E,y:P})=>ar(P.length,z=>$(P[z])&&Number.isFinite(E[z]),z=>[We(u.x.to(E[z])),We(u.y.to(P[z]))]);function M({x:E,low:P,
high:z}){let j=R=>$(P[R])?We(u.y.to(P[R])):c.area.top+c.area.height;return cr(E.length,R=>$(z[R]),R=>We(u.x.to(E[R])),j,R=>We(u.y.to(z[R])))}function k({arrays:{
x:E,y:P,kind:z},color:j,size:R}){let L=t.get("colors"),N=new Map;for(let W=0;W<E.length;W++){if(!$(P[W])||!Number.isFinite(E[W]))continue;let V=z?L[Math.abs(Math.
trunc(z[W]))%L.length]:j;N.has(V)||N.set(V,[]);let[U,I]=u.toPixel([E[W],P[W]]).map(We);N.get(V)?.push(`M${$t(U)},${$t(I)}h0`)}return[...N].map(([W,V])=>G`
      <g fill="none" stroke-linecap="round">
        <path stroke="var(--gdviz-paper)" stroke-width=${R+1.5} d=${V.length>2e3?"":V.join("")} />
        <path class="dots" stroke=${vt(W)} stroke-width=${R} d=${V.join("")} />
      </g>`)}function d({x:E,y:P,dx:z,dy:j}){let R=[];for(let L=0;L<E.length;L++){let[N,W]=[u.toPixel([E[L],P[L]]),u.toPixel([E[L]+z[L],P[L]+j[L]])],[V,U]=[(W[0]-
N[0])/2,(W[1]-N[1])/2];![...N,V,U].every(I=>Math.abs(I)<kt)||Math.hypot(V,U)<.25||R.push(ve(N[0]+V,N[1]+U,V,U,ju))}return R.join("")}function g({kind:E,label:P,
color:z,dashed:j,names:R,arrays:L}){if(qe.includes(E))return[];let N=t.get("colors"),W=E==="Points"&&L.kind?R.map((U,I)=>({name:U,color:N[I%N.length],kind:"dot"})):
[],V=E==="Points"?"dot":E==="Band"?"area":j?"dashes":"line";return W.length||!P?W:[{name:P,color:z,kind:V}]}let b=c.readout(E=>{D(c.status,t.get("outdated")||(E&&
l.length?y(u.toPoint(E)):""))});function y(E){let P=t.get("axis_names"),z=l.filter(({kind:R})=>R==="Lines").flatMap(R=>Bs(R).map(L=>({...L,label:R.label})));if(!z.
length||!z.every(({x:R})=>Uu(R)))return Yt(E,P);let j=z.slice(0,4).map(({x:R,y:L,label:N})=>`${N||P[1]} = ${tt(L[Hu(R,E[0])])}`);return`${P[0]} = ${tt(E[0])}: ${j.
join(", ")}`}let v=E=>{let P=E.get("value"),[z,j]=u.toPixel(P),R=Yt(P,t.get("axis_names")),L=E.get("description")||"Point";return G`
      <g class="handle" tabindex="0" role="slider" aria-label="${L}; move it with the arrow keys" aria-valuenow=${P[0]} aria-valuetext=${R}
        transform="translate(${X(z,-kt,kt)},${X(j,-kt,kt)})">
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke="black" stroke-width="2.5" />
        <circle r="2.5" fill="black" />
        <title>${L}: drag it${p.length>1?"":", click elsewhere,"} or use the arrow keys</title>
      </g>`},O=()=>D(c.handles,p.map(v)),S=!1,T=[()=>S=!0];async function C(){let E=t.get("points"),P=await Promise.all(E.map(j=>ct(t.widget_manager,j)));if(S||
!P.length)return;p=P,w();let z=[...c.handles.querySelectorAll(".handle")];p.forEach((j,R)=>{let L=([N,W])=>Z(j,{value:[X(N,u.x.low,u.x.high),X(W,u.y.low,u.y.high)]});
Ie({surface:p.length>1?void 0:c.hit,handle:z[R],to:N=>L(u.toPoint(c.pixel(N))),by:(N,W)=>{let V=W?.1:.01,[U,I]=j.get("value");L([U+N[0]*V*(u.x.high-u.x.low),I+N[1]*
V*(u.y.high-u.y.low)])}}),T.push(it(j,"value",w))})}return e.classList.toggle("still",t.get("points").length!==1),T.push(c.draw(t,{"values layers x_limits y_lim\
its axis_names log equal colors palette":w,outdated:b})),C(),()=>T.forEach(E=>E())}var We=t=>X(t,-kt,kt);function Bs({shapes:t,arrays:{x:e,y:n}}){let r=t.y.at(-1)??
0;return Array.from({length:r?n.length/r:0},(o,i)=>{let s=i*r;return{x:t.x.length>1?e.subarray(s,s+r):e,y:n.subarray(s,s+r)}})}function Du({kind:t,arrays:e},n){
if(t==="Band"&&n==="y")return[e.low,e.high];if(t!=="Arrows")return[e[n]];let r=e[`d${n}`];return[e[n],e[n].map((o,i)=>o+r[i])]}var Uu=t=>t.every((e,n)=>n===0||e>=
t[n-1]);function Hu(t,e){let[n,r]=[0,t.length-1];for(;r-n>1;){let o=n+r>>1;t[o]<e?n=o:r=o}return e-t[n]<t[r]-e?n:r}var Ds={render:Bu};var Wu=4;function qu({model:t,el:e}){ot(e,"gdviz-field","gdviz-plane");let n=Qt(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function o(){let{size:_=[
0,0],axes:M=[0,0,0,0]}=t.get("drawn"),[k,d,g,b]=M,y=O=>G`<rect class=${O} x=${k} y=${d} width=${g} height=${b} />`,v=F`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${_[0]} height=${_[1]}>
        <defs><clipPath id=${n}>${y("")}</clipPath></defs>
        ${y("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?tr(t.widget_manager,"Zooming needs Python, which draws this picture."):H}`;return D(e,v,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[i,s,c,a,l,f,u,p]=o();function h(){let{size:_,axes:M,limits:k}=t.get("drawn");if(!_)return null;let[d,g,b,y]=M,v=Rt({low:k[0],high:k[1],from:d,to:d+
b});return Pe(v,Rt({low:k[2],high:k[3],from:g+y,to:g}))}let w=pr({model:t,el:e,picture:i,hit:s,handles:f,panel:u,layers:[c,a,l],plane:h,free:()=>!0});function x(){
w.buttons();let{limits:_}=t.get("drawn");t.get("disabled")&&_&&t.set("view",_)}let $=Re(e,_=>{Math.abs(_-t.get("width"))>=Wu&&Z(t,{width:_})}),A=dt(t,{disabled:x,
drawn:o,"drawn minima":w.minima,"drawn start axis_names":w.start,"drawn paths":w.paths,"drawn current":w.points,"drawn current step diverged_at axis_names outda\
ted":()=>D(p,h()&&(t.get("outdated")||Ue(t)))});return()=>{$(),A()}}var Us={render:qu};var Lt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Ve=t=>(...e)=>({_$litDirective$:t,values:e}),re=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Vu}=Mi,Hs=t=>t;var qs=t=>t.strings===void 0,Ws=()=>document.createComment(""),Ge=(t,e,n)=>{let r=t._$AA.parentNode,o=e===void 0?t._$AB:e._$AA;if(n===void 0){let i=r.insertBefore(
Ws(),o),s=r.insertBefore(Ws(),o);n=new Vu(i,s,t,t.options)}else{let i=n._$AB.nextSibling,s=n._$AM,c=s!==t;if(c){let a;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(a=t.
_$AU)!==s._$AU&&n._$AP(a)}if(i!==o||c){let a=n._$AA;for(;a!==i;){let l=Hs(a).nextSibling;Hs(r).insertBefore(a,o),a=l}}}return n},oe=(t,e,n=t)=>(t._$AI(e,n),t),Gu={},
wr=(t,e=Gu)=>t._$AH=e,Vs=t=>t._$AH,vr=t=>{t._$AR(),t._$AA.remove()};var gt=Ve(class extends re{constructor(t){if(super(t),t.type!==Lt.PROPERTY&&t.type!==Lt.ATTRIBUTE&&t.type!==Lt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!qs(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
_t||e===H)return e;let n=t.element,r=t.name;if(t.type===Lt.PROPERTY){if(e===n[r])return _t}else if(t.type===Lt.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return _t}else if(t.
type===Lt.ATTRIBUTE&&n.getAttribute(r)===e+"")return _t;return wr(t),e}});function Ke(t,e){let n=!1,r=!1,o;return({value:i,min:s,max:c,step:a,log:l,whole:f,disabled:u=!1,description:p,unit:h="",tooltip:m,continuous:w=!0})=>{i!==o&&(r=
!1),o=i;let x=g=>String(l?Math.log10(g):g);function $({target:g}){let b=Number(g.value),y=l?Number((10**b).toPrecision(3)):b;e(X(f?Math.round(b):y,s,c))}function A({
target:g}){let b=Number(g.value.trim().replace(",",".").replaceAll("−","-"));r=!(g.value.trim()!==""&&Number.isFinite(b)&&(!f||Number.isInteger(b))&&b>=s&&b<=
c),r||e(b),t()}function _(){n=!0}function M(){n=r=!1,t()}let[k,d]=w?[$,null]:[null,$];return F`
      <label title=${m}>
        <span>${p}</span>
        <input type="range" min=${x(s)} max=${x(c)} step=${a} aria-valuetext=${`${tt(i)} ${h}`.trim()}
          .value=${gt(x(i))} ?disabled=${u} @input=${k} @change=${d} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${p}, as a number" aria-invalid=${r}
        title=${r?`A ${f?"whole ":""}number from ${s} to ${c}`:h}
        .value=${n?_t:gt(tt(i))} ?disabled=${u} @focus=${_} @change=${A} @blur=${M} />`}}var[br,Ye,xo,Gs]=[1,2,3,4],Ys={add:br,subtract:br,negate:br,multiply:Ye,divide:Ye,power:xo,exp:xo},Zs=(t,e)=>F`<math display="block" alttext=${t}>${bt(e)}</math>`;
function bt(t,e=br){if((Ys[t.operation]??Gs)<e)return Ks(bt(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?wt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:wt`<mn>${t.value}</mn>`;case"variable":return wt`<mi>${t.letter}</mi>`;case"add":return wt`<mrow>${bt(n)}<mo>+</mo>${bt(r,Ye)}</mrow>`;case"subt\
ract":return wt`<mrow>${bt(n)}<mo>−</mo>${bt(r,Ye)}</mrow>`;case"negate":return wt`<mrow><mo>−</mo>${bt(n,Ye)}</mrow>`;case"multiply":return wt`<mrow>${bt(n,
Ye)}${Yu(r)}${bt(r,xo)}</mrow>`;case"divide":return wt`<mfrac>${bt(n)}${bt(r)}</mfrac>`;case"power":return wt`<msup>${bt(n,Gs)}${bt(r)}</msup>`;case"exp":return wt`<msup><mi>e</mi>${bt(
n)}</msup>`;case"sqrt":return wt`<msqrt>${bt(n)}</msqrt>`;case"abs":return wt`<mrow><mo stretchy="true">|</mo>${bt(n)}<mo stretchy="true">|</mo></mrow>`;default:
return wt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${Ks(Ku(Js(t)))}</mrow>`}}var Ks=t=>wt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,Ku=t=>t.map((e,n)=>n?wt`<mo separator="true">,</mo>${bt(
e)}`:bt(e));function Js({operation:t,position:e,operands:n}){let[r,...o]=n;return[...r.operation===t&&r.position===e?Js(r):[r],...o]}function Yu(t){return Xs(t)?
wt`<mo>·</mo>`:wt`<mo lspace="0" rspace=${t.operation in Ys||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function Xs({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&Xs(e[0])}var Nt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
es only the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:Bt,operations:Ju}=Nt,Xu=Nt.errors,_n=Nt.functions,Qu=Nt.spellings,yr=Nt.constants,td=Nt.superscripts,ed=Object.keys(Nt.tokens),xr=new RegExp(Object.entries(
Nt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),pt=class extends Error{constructor(e,n,...r){super(Xu[e].replace(/\{(\d)\}/g,(o,i)=>String(r[i]))),this.
position=n}};function Ze(t,e=Nt.variables){let n=Array.from(t),r=nd(n,e),o=id(r,n.length),i=od(r,e);return{instructions:sd(o,[...e,...i]),parameters:i,root:o}}function nd(t,e){
if(t.length>Bt.characters)throw new pt("long",Bt.characters,Bt.characters);let n=t.map(o=>Qu[o]??(o.length===1?o:"\0")).join(""),r=[];for(let o=0;o<n.length;o=xr.
lastIndex){xr.lastIndex=o;let i=xr.exec(n);if(!i)throw new pt(t[o]==="="?"equals":"character",o,t[o]);let s=ed.find(a=>i.groups?.[a]!==void 0)??"",c=/^ *\(/.test(
n.slice(xr.lastIndex));s==="word"?r.push(...rd(i[0],o,e,c)):s!=="space"&&r.push({kind:s,text:i[0],position:o})}return r}function rd(t,e,n,r){if(Object.hasOwn(_n,
t)){if(!r)throw new pt("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(yr,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new pt("function",e,t,Object.keys(_n).join(", "));let o=Object.keys(_n).findLast(s=>t.startsWith(s));if(o)throw new pt("brackets",e,o);let i=Array.from(
t);if(t.length>3||t.length===3&&!i.some(s=>n.includes(s)))throw new pt("name",e,t);return i.map((s,c)=>({kind:"letter",text:s,position:e+c}))}function od(t,e){let n=new Set;
for(let{kind:r,text:o,position:i}of t)if(!(r!=="letter"||e.includes(o)||Object.hasOwn(yr,o))){if(Nt.variables.includes(o))throw new pt("result",i,o);if(n.add(o),
n.size>Bt.parameters)throw new pt("letters",i,Bt.parameters)}return[...n].sort()}function id(t,e){let n={kind:"end",text:"",position:e},r=0,o=0,i=0,s=!1,c=()=>t[r]??
n,a=()=>t[r++]??n,l=(_,M,k,{value:d=0,letter:g=""}={})=>({operation:_,position:M,operands:k,value:d,letter:g});function f(){let{text:_,position:M}=c();throw new pt(
_===")"?"unopened":_===","?"comma":"operand",M)}function u(){let _=p();for(;c().text==="+"||c().text==="-";){let{text:M,position:k}=a();_=l(M==="+"?"add":"subtr\
act",k,[_,p()])}return _}function p(){let _=h();for(;;){let{kind:M,text:k,position:d}=c();if(k==="*"||k==="/")a(),_=l(k==="*"?"multiply":"divide",d,[_,h()]);else if(M===
"letter"||M==="function"||k==="("||k==="|"&&!s)_=l("multiply",d,[_,m()]);else{if(M==="number")throw new pt("before",d);return _}}}function h(){if(++o>Bt.depth)throw new pt(
"deep",c().position,Bt.depth);let _;if(c().text==="-"){let{position:M}=a();_=l("negate",M,[h()])}else c().text==="+"?(a(),_=h()):_=m();return o--,_}function m(){
let _=w();for(;c().kind==="superscript";){let{text:k,position:d}=a();_=l("power",d,[_,l("number",d,[],{value:td[k]})])}if(c().text!=="^"&&c().text!=="**")return _;
let{position:M}=a();return l("power",M,[_,h()])}function w(){let{kind:_,text:M,position:k}=c();if(_==="number"){a();let d=Number(M);if(d>Bt.number)throw new pt(
"size",k);return l("number",k,[],{value:d})}if(_==="letter")return a(),Object.hasOwn(yr,M)?l("number",k,[],{value:yr[M],letter:M}):l("variable",k,[],{letter:M});
if(_==="function")return x(a());if(M==="(")return $("unclosed",")",!1)[0];if(M==="|")return l("abs",k,$("bar","|",!0));throw new pt(M===")"&&i===0?"unopened":"o\
perand",k)}function x({text:_,position:M}){let k=Nt.several.includes(_),[d,...g]=$("unclosed",")",!1,k);if(!k)return l(_n[_],M,[d]);if(!g.length)throw new pt("s\
everal",M,_);return g.reduce((b,y)=>l(_n[_],M,[b,y]),d)}function $(_,M,k,d=!1){let g=a(),b=s;s=k,i++;let y=[u()];for(;d&&c().text===",";)a(),y.push(u());if(c().
kind==="end")throw new pt(_,g.position);return c().text!==M&&f(),a(),i--,s=b,y}if(!t.length)throw new pt("empty",0);let A=u();return c().kind!=="end"&&f(),A}function sd(t,e){
let n=[],r=new Map;function o({position:s},c,a,l=0,f=0){let u=[Ju.indexOf(c),a,l,f],p=u.join();if(r.has(p)||r.set(p,n.push(u)-1),n.length>Bt.instructions)throw new pt(
"operations",s,Bt.instructions);return r.get(p)}function i(s){let{operation:c,operands:a,value:l,letter:f}=s;if(c==="number")return o(s,c,0,0,l);if(c==="variabl\
e")return o(s,c,e.indexOf(f));let u=i(a[0]),p=c==="power"&&a[1].operation==="number"?a[1].value:0;if(p===2||p===3||p===4){let h=o(s,"multiply",u,u);return p===2?
h:o(s,"multiply",h,p===3?u:h)}return o(s,c,u,...a.slice(1).map(i))}return i(t),n}var zn=(t,e=t.get("value"))=>Ze(e,t.get("variables")),[ad,cd]=[24,8];function yo(t,e,n){let{shape:r}=t.get(e),o=new Float64Array(K(t.get(e)).length);return o.set(
n),Oe(o,{shape:r,dtype:"float64"},t.get(e))}function ld({model:t}){let e=zn(t).parameters;function n(){let r=zn(t),[o,i]=[e,K(t.get("parameters"))];e=r.parameters;
let s=yo(t,"instructions",r.instructions.flat()),[c,a]=[K(s),K(t.get("instructions"))];c.every((l,f)=>l===a[f])||(t.set("instructions",s),t.set("parameters",yo(
t,"parameters",e.map(l=>o.includes(l)?i[o.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function ud({model:t,el:e}){ot(e,"gdviz-fo\
rmula-field");let n=Qt(),r=null,o=new Map;function i({target:u}){let p=u.value;try{zn(t,p),r=null,Z(t,{value:p})}catch(h){if(!(h instanceof pt))throw h;r={text:p,
error:h}}l()}function s(u){let p=h=>{let m=K(t.get("parameters")).slice();m[zn(t).parameters.indexOf(u)]=h,Z(t,{parameters:yo(t,"parameters",m)})};return o.has(
u)||o.set(u,Ke(l,p)),o.get(u)}function c({message:u,position:p},h){let m=Array.from(h,$=>/\s/.test($)?" ":$),w=Math.max(0,p-ad),x=m.slice(w,p+cd).join("");return F`<code aria-hidden="true">${w?
"…":""}${x}\n${" ".repeat(p-w+(w?1:0))}▲</code>
      <span>${u}</span>`}function a(){r=null,l()}function l(){let[u,p,h]=["value","description","tooltip"].map(_=>t.get(_)),[m,w]=t.get("range"),x=K(t.get("para\
meters")),{root:$,parameters:A}=zn(t);D(e,F`
      <label title=${h}>
        <span>${p}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${gt(r?.text??u)} @input=${i} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?c(r.error,r.text):H}</div>
        ${r?H:Zs(u,$)}
      </div>
      ${A.map((_,M)=>F`<div class="gdviz-slider">${s(_)({value:x[M],min:m,max:w,step:.01,description:_,tooltip:`The letter ${_} of the formula`})}</div>`)}`)}let f=[
dt(t,{"parameters description tooltip range":l}),dt(t,{value:a})];return()=>f.forEach(u=>u())}var Qs={initialize:ld,render:ud};var dd=10,pd=9;function fd(t,e,n,{from:r,to:o}){let[i,s]=t.map(e?Math.log10:Number),c=n>1?(s-i)/(n-1):0,a=u=>e?10**u:u,l=u=>Math.floor((u-r)/(o-r)*n),f=Rt({low:a(
i-c/2),high:a(s+c/2),log:e,from:r,to:o});return{pixels:f,nearest:u=>X(l(u),0,n-1),cellOf:u=>{let p=f.to(u);return p>=Math.min(r,o)&&p<=Math.max(r,o)?Math.min(l(
p),n-1):-1},centre:u=>a(i+u*c),edges:u=>{let[p,h]=[u,u+1].map(m=>r+(o-r)*m/n);return[Math.min(p,h),Math.max(p,h)]}}}function gd({model:t,el:e}){let n=()=>t.get(
"kind")==="magnitude",r=n()?je:ye,o=`Map of ${t.get("value_name")}`,i=ne(e,{name:"gdviz-heat-map",label:o,ratio:t.get("ratio"),margins:r});i.canvas.classList.add(
"hatch");let[s]=i.layers("cross"),[c]=D(i.handles,M(),".handle"),a=()=>t.get("values").shape,l=v=>{let O=t.get(`${v}_range`),S=t.get(`${v}_log`)&&O[0]>0,[T,C]=a();
return fd(O,S,v==="x"?C:T,v==="x"?i.across():i.upwards())};function f(){if(!a()[0]||!a()[1])return null;let[v,O]=t.get("chosen"),[S,T]=[l("x").cellOf(v),l("y").
cellOf(O)];return S>=0&&T>=0?[S,T]:null}let u=v=>!Number.isFinite(v)||!n()&&v<0;function p(){let v=t.get("log"),[O,S]=Ft([K(t.get("values"))],T=>Number.isFinite(
T)&&!(v&&T<=0));return O<=S?[O,S]:null}function h(){te(i.canvas,K(t.get("values")),a(),n()?m():w())}function m(){let v=gr(t.get("palette"),p()??[0,1],t.get("log"));
return O=>u(O)?0:v(O)}function w(){let v=Array.from(t.get("colors"),O=>we(O));return O=>u(O)?0:v[O%v.length]}function x(){let v=p();if(!n()||!v)return i.bar(n()?
[[],[],t.get("value_name")]:null);i.bar(hr(i.area,t.get("palette"),v,t.get("value_name"),t.get("log")))}function $(){let v=t.get("colors"),O=K(t.get("values")),
S=new Set(n()?[]:O),T=t.get("names").map((P,z)=>({name:P,color:v[z%v.length],kind:"area"})),C=O.some(u),E=T.filter((P,z)=>S.has(z));i.legend(C?[...E,{name:t.get(
"missing_name"),color:"",kind:"hatch"}]:E)}let A=()=>i.axes(Pe(l("x").pixels,l("y").pixels),t.get("axis_names"));function _(){let v=f();if(D(i.handles,M(v)),!v)
return D(s,null);let[[O,S],[T,C]]=[l("x").edges(v[0]),l("y").edges(v[1])],{left:E,top:P,width:z,height:j}=i.area,[R,L]=[(O+S)/2,(T+C)/2],W=`${`M${R},${P}V${T-6}\
M${R},${C+6}V${P+j}`}M${E},${L}H${O-6}M${S+6},${L}H${E+z}`;D(s,G`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${W} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${W} />`)}function M(v=null){let[[O,S],[T,C]]=v?[l("x").edges(v[0]),l("y").edges(v[1])]:
[[0,0],[0,0]],E=(z,j,R,L)=>G`<rect class=${z} fill="transparent" stroke=${j} stroke-width=${R}
        x=${O-L} y=${T-L} width=${S-O+2*L} height=${C-T+2*L} />`,P=Math.max((pd-(S-O))/2,1);return G`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Gt(v)}
        aria-valuenow=${v?v[1]*a()[1]+v[0]:0} aria-valuetext=${v?k(v):""}>
        ${E("","white",4,P)}${E("cell","black",2,P)}${E("halo","none",0,dd)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function k([v,O]){let[S,T]=t.get("axis_names"),C=`${S} = ${tt(l("x").centre(v))}, ${T} = ${tt(l("y").centre(O))}`,E=K(t.get("values"))[O*a()[1]+v];if(u(
E))return`${C}: ${t.get("missing_name")}`;let P=()=>t.get("names")[E]??String(E);return`${C}: ${n()?`${t.get("value_name")} ${tt(E)}`:P()}`}let d=i.readout(v=>{
let O=v?g(v):f();D(i.status,t.get("outdated")||(O?k(O):""))},c);function g([v,O]){return a()[0]&&a()[1]?[l("x").nearest(v),l("y").nearest(O)]:null}function b(v){
if(!v)return;let O=[l("x").centre(v[0]),l("y").centre(v[1])];String(O)!==String(t.get("chosen"))&&Z(t,{chosen:O})}Ie({surface:i.hit,handle:c,to:v=>b(g(i.pixel(v))),
by:(v,O)=>{let[S,T]=f()??[0,0],C=O?10:1;b([X(S+C*v[0],0,a()[1]-1),X(T+C*v[1],0,a()[0]-1)])}});let y="x_range y_range x_log y_log axis_names";return i.draw(t,{"k\
ind values palette colors log":h,"kind values palette log value_name":x,"kind values names colors missing_name":$,[`values ${y}`]:A,[`kind chosen values names ${y}`]:_,
[`kind chosen values names value_name missing_name outdated ${y}`]:d})}var ta={render:gd};function hd(t){let e=F`<b>${t.get("name")}</b>`,n=ft(t.get("module")),{error:r}=xn(t),o=r?`${r.message} (${r.name})`:t.get("error_message"),i=s=>F`<div class="gdviz-notice" role="status">${s}</div>`;
return o?F`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?i(F`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||Jn(n)?null:i("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var md=({model:t})=>me(t);function wd({model:t,el:e}){
ot(e,"gdviz-link");let n=()=>D(e,hd(t)),r=[me(t),Qn(t,n),it(t,"where error_message",n)];return n(),()=>r.forEach(o=>o())}var ea={initialize:md,render:wd};var vd=2,bd=.5,na=.05,$r=(t,e,n=vd)=>e*Math.abs(t)/(Math.abs(t)+n);function ra(t,e){let n=rr(t),r=document.createElement("canvas"),o=or(e.positive,e.negative),i=[];
function s({weights:p,thickest:h},m){p.forEach(({index:w},x)=>{let $=m[w],A=$r($,h);A>na&&(n.lineWidth=A,n.strokeStyle=$>0?e.positive:e.negative,n.stroke(i[x]))})}
function c({units:p,layers:h},m,[w,x,$],{ink:A,paper:_}){let M=p.length-h[0].length===w&&$>1,k=p.slice(h[0].length);n.fillStyle=_;for(let{x:d,y:g,size:b}of p)n.
fillRect(d-b/2,g-b/2,b,b);M&&x>1&&a(k,m,x,$),M&&x===1&&l(k,m,$,A),n.lineWidth=1,n.strokeStyle=A,n.globalAlpha=.7;for(let{x:d,y:g,size:b}of p)n.strokeRect(d-b/2-
.5,g-b/2-.5,b+1,b+1);n.globalAlpha=1}function a(p,h,m,w){te(r,h,[m*p.length,w],x=>o(X(x,-1,1))),p.forEach(({x,y:$,size:A},_)=>{let M=(p.length-1-_)*m;n.drawImage(
r,0,M,w,m,x-A/2,$-A/2,A,A)})}function l(p,h,m,w){p.forEach(({x,y:$,size:A},_)=>{let M=h.subarray(_*m,(_+1)*m),k=M.reduce((y,v)=>Math.max(y,Math.abs(v)),1),[d,g]=[
x-A/2,.46*A/k];Object.assign(n,{lineWidth:1,strokeStyle:w,globalAlpha:.25}),n.beginPath(),n.moveTo(d,$),n.lineTo(d+A,$),n.stroke();let b=_===p.length-1;Object.assign(
n,{lineWidth:A>20?1.8:1.2,strokeStyle:b?e.fit:w,globalAlpha:1}),n.beginPath(),M.forEach((y,v)=>n.lineTo(d+A*v/(m-1),$-g*y)),n.stroke()})}function f({units:p,thickest:h},m,w){
for(let{x,y:$,size:A,index:_}of p){let M=m[_],k=$r(M,h,bd)/2;k>na&&(u(x-A/2,$+A/2,k+.8,w),u(x-A/2,$+A/2,k,M>0?e.positive:e.negative))}}function u(p,h,m,w){n.beginPath(),
n.arc(p,h,m,0,2*Math.PI),n.fillStyle=w,n.fill()}return{resize:({width:p,height:h,weights:m})=>{i=m.map(({curve:x})=>new Path2D(x));let w=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(p*w),height:Math.round(h*w)}),Object.assign(t.style,{width:`${p}px`,height:`${h}px`})},draw:(p,h,m,w,x)=>{let $=t.width/p.width;
n.setTransform($,0,0,$,0,0),n.clearRect(0,0,p.width,p.height),h.length===p.parameters&&(s(p,h),c(p,m,w,x),f(p,h,x.paper))}}}var oa=1e3,xd=10;function ia(t,e,n){let{shape:[r]}=t,o=K(t),i=Array.from({length:r},(l,f)=>[...o.subarray(3*f,3*f+3)]),s=1+Math.max(...i.map(([l])=>l)),c=i.findIndex(
l=>l[0]>0&&l[1]===e),a=i.reduce((l,f,u)=>f[0]<i[l][0]?u:l,0);return i[c<0?a:c]=[s,e,n],{shape:[r,3],data:new DataView(Float64Array.from(i.flat()).buffer)}}var $o=t=>{
let e=Math.ceil(Math.log10(Math.max(Math.abs(t),xd)));return Number.isFinite(e)?Math.min(10**e,oa):oa},ko=t=>Number(t.toFixed(2));var sa=54,yd=340,$d=120,kd=40,_d=5,zd=16,ie=16,An=4;function _o(t){let[e,n,{shape:[,r,o]}]=[K(t.get("weights")),K(t.get("shape")),t.get("responses")],i=K(t.get(
"responses")),s=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],c={parameters:e,indices:[...e.keys()],responses:i,pictures:[
t.get("responses").shape[0],r,o]};if(!n.length)return{...c,sizes:t.get("sizes"),names:s};let a=Array.from(n.subarray(0,An)).filter(_=>_>0),l=Array.from(n.subarray(
An)).flatMap((_,M)=>_?[M]:[]),f=An*ie**2,u=f+An*ie,p=[...a.map((_,M)=>[M*ie**2,f+M*ie,M*ie]),[u,u+ie,An*ie]],h=l,m=[],w=[],x=t.get("curves"),$=r*o;for(let[_,M]of[
...a,1].entries()){let k=Array.from({length:M},(d,g)=>g);for(let d of k)m.push(...h.map(g=>p[_][0]+d*ie+g));m.push(...k.map(d=>p[_][1]+d));for(let d of k)w.push(
i.subarray((p[_][2]+d)*$,(p[_][2]+d)*$+(x?o:$)));h=k}let A=new Float64Array(w.length*(x?o:$));return w.forEach((_,M)=>A.set(_,M*_.length)),{parameters:Float64Array.
from(m,_=>e[_]),indices:m,responses:A,pictures:[w.length,x?1:r,o],sizes:[l.length,...a,1],names:l.map(_=>x?s[_].replace("₁",""):s[_])}}function zo(t,e){let n=X(
sa*Math.max(...t),$d,yd),r=e/t.length,o=[0,0];for(let l=1;l<t.length;l++)o.push(o[l]+t[l]*(t[l-1]+1));let i=t.map((l,f)=>{let u=Math.min(n/l,sa),p=Math.floor(Math.
min(.76*u,.5*r,kd)),h=m=>Math.round(m-p/2)+p/2;return Array.from({length:l},(m,w)=>({layer:f,unit:w,index:f?o[f]+l*t[f-1]+w:-1,x:h(r*(f+.5)),y:h(n/2+(w-(l-1)/2)*
u),size:p}))}),s=i.flat(),c=i.slice(1).flatMap((l,f)=>l.flatMap(u=>i[f].map(p=>{let[h,m]=[p.x+p.size/2,u.x-u.size/2],w=(h+m)/2,x=`M${h},${p.y}C${w},${p.y},${w},${u.
y},${m},${u.y}`;return{from:p,to:u,index:o[u.layer]+u.unit*i[f].length+p.unit,start:h,end:m,curve:x}}))),a=X(.25*Math.min(...s.map(({size:l})=>l)),3.5,10);return{
width:e,height:n,layers:i,units:s,weights:c,thickest:a,parameters:o[t.length]}}function kr({units:t,weights:e},[n,r],o=!1,i=null){let s=t.find(({x:h,y:m,size:w})=>Math.
max(Math.abs(n-h),Math.abs(r-m))<=w/2+1);if(s)return s;let c=e.filter(({start:h,end:m})=>h<=n&&n<=m);if(!c.length)return null;let a=Ad((n-c[0].start)/(c[0].end-
c[0].start)),l=({from:h,to:m})=>Math.abs(h.y+(m.y-h.y)*a-r),f=o?zd:_d,u=o&&c.find(h=>h===i&&l(h)<f);if(u)return u;let p=c.reduce((h,m)=>l(m)<l(h)?m:h);return l(
p)<f?p:null}function Ad(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var Md=250,Sd=[.5,2,8],Ed=.02,aa=.1;function Od({model:t,el:e}){ot(e,"gdviz-network-diagram");let n=t.get("colors");for(let I in n)e.style.setProperty(`--${I}`,
n[I]);let r=F`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="gdviz-slider"></div>
    <div class="legend"></div>`,[o,i,s,c,a]=D(e,r,".network","canvas",".readout",".gdviz-slider",".legend"),l=t.get("editable");c.hidden=!l;let f=ra(i,n),u=Zr(),
p=_o(t),h="",m=zo(p.sizes,320),w=null,x=null,$=null,A=!1,_=!1;function M(I=m.width){let B=h;m=zo(p.sizes,I),h=String([p.sizes,p.names]),f.resize(m),D(a,Ld(m.thickest)),
$=null;let q=x?.index??-1;x=h===B&&q>=0?[...m.weights,...m.units].find(et=>et.index===q)??null:null,g(null),k(),j()}function k(){f.draw(m,p.parameters,p.responses,
p.pictures,u),V()}function d(){p=_o(t),String([p.sizes,p.names])!==h?M():k(),_&&W(),_=!1,$&&C($.part,$.value)}function g(I){w=I;let B=m.layers[0].map(({x:q,y:et,
unit:Y})=>G`<text x=${q} y=${et} dy="0.35em" text-anchor="middle">${p.names[Y]}</text>`);D(o,F`
      <svg tabindex="0" role="application" aria-label=${Rd(p.sizes,t.get("activation"),l)} width=${m.width} height=${m.height}
        @pointermove=${y} @pointerdown=${E} @click=${P} @pointerleave=${v} @blur=${()=>g(null)} @keydown=${O}>
        <g class="names" aria-hidden="true">${B}</g>
        <g class="pointed" aria-hidden="true">${I&&la(I)}</g>
        <g class="pointed selected" aria-hidden="true">${x&&la(x)}</g>
      </svg>`),N()}let b=I=>kr(m,zt(o,I),I.pointerType==="touch"),y=I=>A||g(b(I)),v=({pointerType:I})=>I!=="touch"&&g(null);function O(I){if(I.ctrlKey||I.metaKey||
I.altKey)return;let[B,q]=[be(I),{"+":aa,"-":-aa}[I.key]];if(q&&x)C(x,ko(S(x)+q));else if(B||["Enter","Escape"].includes(I.key))T(Td(m,x??w,B??I.key));else return;
I.preventDefault()}let S=I=>p.parameters[I.index];function T(I){x=l?I:null,g(I),j()}function C(I,B){if(I.index<0||t.get("is_past"))return;let q=$o(B);_=!0,Z(t,{
edits:ia(t.get("edits"),p.indices[I.index],X(B,-q,q))})}function E(I){let B=I.pointerType==="touch",q=kr(m,zt(o,I),B,x);if(!l||I.button!==0||B&&q!==x)return y(I);
if(T(q),!q||q.index<0||t.get("is_past"))return;let[et,Y]=[S(q),I.clientY];Kt(I,({clientY:st})=>{st===Y&&!$||($={part:q,value:ko(et+Ed*(Y-st))},C(q,$.value))}),A=
!0;let nt=()=>{A=!1,$=null};for(let st of["pointerup","pointercancel"])o.addEventListener(st,nt,{once:!0})}function P(I){I.pointerType==="touch"&&T(b(I))}let z=Ke(
j,I=>x&&C(x,I));function j(){if(!l)return;let I=x!==null&&x.index>=0;c.classList.toggle("empty",!I);let B=I?S(x):0,q=$o(B),et=x?ua(m,p.names,x):"";D(c,z({value:B,
min:-q,max:q,step:q/1e3,disabled:t.get("is_past"),description:et,tooltip:"Training continues from the value that you set"}))}let R=0,L=0;function N(){R=performance.
now();let I=w??x,B=l?"Select a line or a unit to change its value.":"Point at a line or a unit to see its value.",q=x&&t.get("is_past")?" An earlier epoch is sh\
own; its values cannot be changed.":"";s.textContent=(I?Nd(m,p.names,I,p.parameters):B)+q}function W(){N(),j()}function V(){!(w??x)||L||(L=window.setTimeout(()=>{
L=0,W()},Math.max(Md-(performance.now()-R),0)))}xe(o,({touches:I})=>x!==null&&kr(m,zt(o,I[0]),!0,x)===x);let U=[dt(t,{"sizes weights responses shape curves":d,is_past:()=>T(
x),activation:()=>g(w)}),Re(o,M),Ei(()=>{u=Zr(),k()}),()=>clearTimeout(L)];return()=>U.forEach(I=>I())}function Td({layers:t,weights:e},n,r){if(!n)return t[0][0];
let o="from"in n;if(r==="Escape")return o?n.to:null;let i=e.filter(({to:l})=>l===(o?n.to:n));if(typeof r=="string")return i[0]??n;let[s,c]=r;if(o)return i[X(n.from.
unit-c-s,0,i.length-1)];let a=t[X(n.layer+s,0,t.length-1)];return a[X(n.unit-c,0,a.length-1)]}function ca(t,e,{layer:n,unit:r}){return n===0?e[r]:n===t.layers.length-
1?"the output":`unit ${r+1} of hidden layer ${n}`}function Nd(t,e,n,r){let o=ua(t,e,n);return n.index<0?o:`${o}: ${tt(r[n.index])}`}function ua(t,e,n){if("from"in
n){let[o,i]=[n.from,n.to].map(s=>ca(t,e,s));return`Weight from ${o} to ${i}`}let r=ca(t,e,n);return n.layer===0?`Input ${r}`:`Bias of ${r}`}function Rd([t,...e],n,r){
let o=e.slice(0,-1),i=`${o.length===1?"a hidden layer":"hidden layers"} of ${o.join(", ")} units`,s=o.length?`${i}${n?` (${n})`:""}`:"no hidden layer";return`Ne\
twork with ${t===1?"1 input":`${t} inputs`}, ${s} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves back.`+(r?
" Plus and minus change the value of what is selected; Tab moves to its slider.":"")}function la(t){if("from"in t)return G`<path d=${t.curve} />`;let e=t.size+5;
return G`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function Ld(t){let e=(r,o,i=r)=>F`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${o}</svg>${i}</span>`,
n=r=>G`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;return F`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${Sd.map(r=>e("sample",n($r(r,t)),String(r)))}
    ${e("bias",G`<circle cx="5" cy="5" r="3.5" />`)}`}var da={render:Od};var pa="_",Pd=100,fa=1,Cd=1e6,Ao="it was cut off or changed on its way";async function ga(t){let e=/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t);if(t.length<Pd||!(e||
t.startsWith("[{")))return t;let n=e?Id(t.split(",").map(Number)):Wt([Uint8Array.of(fa),new TextEncoder().encode(t)]),r=await ma(n,new CompressionStream("deflat\
e")),o=btoa(Array.from(r,s=>String.fromCharCode(s)).join("")),i=pa+o.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return i.length<t.length?i:t}var Mo=t=>/^_[A-Za-z0-9_-]*$/.
test(t);async function ha(t){if(!Mo(t))return t;try{let e=atob(t.slice(pa.length).replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,i=>i.charCodeAt(0)),
r=await ma(n,new DecompressionStream("deflate"));if(r[0]===fa)return new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(1));let o=jd(r);return Array.from(o,i=>Object.
is(i,-0)?"-0":String(i)).join(",")}catch{throw new RangeError(Ao)}}function Id(t){let e=t.every(i=>Object.is(Math.fround(i),i)),n=e?4:8,r=new DataView(new ArrayBuffer(
n*t.length));t.forEach((i,s)=>e?r.setFloat32(n*s,i):r.setFloat64(n*s,i));let o=new Uint8Array(1+r.byteLength);o[0]=n;for(let i=0;i<r.byteLength;i++)o[1+i%n*t.length+
Math.floor(i/n)]=r.getUint8(i);return o}function jd(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(Ao);let r=new DataView(
new ArrayBuffer(e*n));for(let i=0;i<r.byteLength;i++)r.setUint8(i,t[1+i%e*n+Math.floor(i/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((i,s)=>e===
4?r.getFloat32(4*s):r.getFloat64(8*s))}async function ma(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],o=0;for(let i=await n.read();!i.done;i=
await n.read()){if(o+=i.value.length,o>Cd)throw await n.cancel(),new RangeError(Ao);r.push(i.value)}return Wt(r)}var So=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),_r=t=>So(t)&&Object.values(t).every(e=>typeof e=="string");var $e=4,zr="pins",Je=80,Fd=2e3,Ar=t=>t.length?JSON.stringify(t):"";function wa(t){if(!t)return[];try{let e=JSON.parse(t);return Array.isArray(e)&&e.length<=$e&&
e.every(Bd)?e:null}catch{return null}}function Bd(t){let e=typeof t?.name=="string"&&t.name.length<=Je&&typeof t.shown=="boolean",n=_r(t?.state)&&!(zr in t.state);
return e&&n&&(t.curves===void 0||Eo(t.curves,r=>Eo(r,Dd)))}var Dd=t=>Eo(t,e=>e===null||Number.isFinite(e)),Eo=(t,e)=>Array.isArray(t)&&t.length<=Fd&&t.every(e);var ke=1,va=new WeakMap;function Oo(t,{kind:e,options:n,otherwise:r,usual:o},i){if(n)return n[t];if(o&&t===i.get(o))return"";if(e==="pins")return Ar(t);if(e==="\
texts")return Ud(t,r??[])?"":JSON.stringify(t);if(typeof t=="string")return t;if(Array.isArray(t))return t.map(Mr).join(",");if(!t?.data)return Mr(Number(t));let s=va.
get(t)??Array.from(K(t),Hd).join(",").replace(/(,0)+$/,"");return va.set(t,s),s}var Ud=(t,e)=>t.length===e.length&&t.every((n,r)=>n===e[r]),Hd=t=>Object.is(t,-0)?
"-0":String(t);function Mr(t){let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var _e=t=>t.
get("entries"),se=async t=>(await $a(t)).look();async function $a(t){let e=_e(t),n=e.flatMap(s=>"selector"in s?[s.selector,...To(s).map(({widget:c})=>c)]:[s.widget]),
r=async s=>[s,await ct(t.widget_manager,s)],o=new Map(await Promise.all(n.map(r)));function i(){let s=new Map;for(let c of e){let a="selector"in c?c.targets[o.get(
c.selector).get("index")]:c,l=a&&o.get(a.widget);a&&s.set(c.name,Oo(l.get(a.trait),a,l))}return s}return{look:i,widgets:o}}var To=t=>"selector"in t?Object.values(
t.targets):[t];async function No(t,e,n){if(!("selector"in t))return t;let r=n?.get(t.selector)??(await ct(e,t.selector)).get("index");return t.targets[r]??`ther\
e is no such setting with ${t.title} = ${t.labels[r]}`}var Xe=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.get(n)!==e.get(n));async function ka(t,[
e]){let n=_e(t).find(i=>i.name===e),[r]=n?To(n):[];if(!r)return e;let o=(await ct(t.widget_manager,r.widget)).get("description");return o?o.replace(/\s*=$/,""):
r.kind==="array"?"points":e}async function _a(t,e,n){let r=[],o=new Set;for(let i of _e(t)){let s=e.get(i.name),c=await No(i,t.widget_manager);if(!n.includes(i.
name)||!s||typeof c=="string")continue;let a=await ct(t.widget_manager,c.widget),[l,f]=[i.name.split(".")[0],i.name.includes(".")];c.options?(o.add(s),r.push(a.
get("_options_labels")[c.options.indexOf(s)])):(!f||o.has(l))&&r.push(`${a.get("description")} ${s}`)}return r.join(", ")}function Qe(t,e){let n=[],r=0;async function o(){
let s=++r,{look:c,widgets:a}=await $a(t);if(s!==r)return;for(let f of n)f();let l=()=>e(c);n=_e(t).flatMap(To).map(({widget:f,trait:u})=>it(a.get(f),u,l)),l()}o();
let i=it(t,"entries",o);return()=>{r++;for(let s of n)s();i()}}async function Wd(t,e){let n=await No(t,e);return typeof n=="string"?"":n.widget}var qd="it is ou\
tside the range that can be shown",Vd="it cannot be changed without Python";function Tt(t){throw new RangeError(t)}var Pt=(t,e)=>Bn(Gd(t,e));async function Gd(t,e){
let n=za(t,e),r="",o=i=>+("kind"in i&&i.kind==="pins");for(let i of _e(t).toSorted((s,c)=>o(s)-o(c))){let s=e.get(i.name);if(s===void 0)continue;let c=await Wd(
i,t.widget_manager);c!==r&&(await t.widget_manager.runAll?.(),await le({inBackground:!1})),r=c,await Aa(i,s,n,async()=>{let a=await Ma(t,i,s);a&&(a.widget.set(a.
trait,a.wanted),a.widget.save_changes(),a.needsKernel&&await Zd(t))})}return n}async function Ro(t,e){let n=za(t,e),r=new Map;for(let o of _e(t)){let i=e.get(o.
name);i!==void 0&&(!("selector"in o)&&o.options?.includes(i)&&r.set(o.widget,o.options.indexOf(i)),await Aa(o,i,n,()=>Ma(t,o,i,r)))}return n}function za(t,e){let n=new Set(
_e(t).map(({name:r})=>r));return[...e.keys()].filter(r=>!n.has(r)).map(r=>`${r.slice(0,40)}: there is no such setting`)}async function Aa({name:t},e,n,r){try{await r()}catch(o){
if(!(o instanceof RangeError))throw o;n.push(`${t}=${[...e].slice(0,40).join("")}: ${o.message}`)}}async function Ma(t,e,n,r){let o=t.widget_manager,i=await No(
e,o,r);if(typeof i=="string")return Tt(i);let{trait:s}=i,c=await ct(o,i.widget),a=r&&i.moving?{low:null,high:null}:{},l=Xd({...i,...a},c,n);if(Oo(l,i,c)===Oo(c.
get(s),i,c))return null;i.kind==="pins"&&await Kd(t,l);let f=t.get("needs_kernel").includes(i.widget);return f&&o.exported&&Tt(Vd),{widget:c,trait:s,wanted:l,needsKernel:f}}
async function Kd(t,e){for(let{name:n,state:r}of e){let[o]=await Ro(t,new Map(Object.entries(r)));o&&Tt(`of the pinned run “${n}”, ${o}`)}}var Yd=0;async function Zd(t){
let e=++Yd,{promise:n,resolve:r}=Jd(),o=c=>c.event==="done"&&c.question===e&&r();t.on("msg:custom",o);let{kernel:i}=t.widget_manager,s=i&&Le(i,c=>c==="gone"&&r());
t.send({event:"ask",question:e}),await n,t.off("msg:custom",o),s?.()}function Jd(){let t=()=>{};return{promise:new Promise(n=>t=n),resolve:t}}function Xd(t,e,n){
let{kind:r}=t;if(r==="choice"){let a=t.options??[];return a.includes(n)||Tt(`it must be one of ${a.join(", ")}`),a.indexOf(n)}if(r==="formula"){try{Ze(n,e.get("\
variables"))}catch(a){if(!(a instanceof pt))throw a;Tt(`at character ${a.position+1}: ${a.message.replace(/\.$/,"")}`)}return n}if(r==="pins")return wa(n)??Tt("\
it does not describe pinned runs");if(r==="texts")return Qd(n,t);if(t.usual&&!n)return e.get(t.usual);if(r==="flag")return n!=="0"&&n!=="1"&&Tt("it must be 0 or\
 1"),n==="1";if(r==="array"||r==="numbers"){let{trait:a,length:l,among:f,narrowest:u=null}=t,{shape:p}=e.get(a),h=l??Ee(p),m=n.split(",");(l?m.length!==h:m.length>
h)&&Tt(`it must be ${l?"":"at most "}${h} numbers separated by commas`);let w=m.map(xa),x=w.every(_=>Number.isFinite(Math.fround(_))&&(!f||f.includes(_))),$=u===
null||tp(w,u);if((!x||!$)&&Tt(p?"its numbers must be ones that can be set there":qd),!p)return w;let A=new Float64Array(h);return A.set(w),{shape:p,data:new DataView(
A.buffer)}}r==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&Tt("it must be a whole number");let o=xa(n),i=(a,l)=>typeof a=="string"?e.get(a):a??l,[s,c]=[i(t.low,-1/0),i(t.
high,1/0)];return s<=o&&o<=c||Tt(`it must lie between ${ya(s)} and ${ya(c)}`),o}function Qd(t,{length:e,otherwise:n=[]}){if(!t)return n;let r;try{r=JSON.parse(t)}catch{
r=null}return Array.isArray(r)&&r.length===e&&r.every(i=>typeof i=="string"&&i.length<=ba)?r:Tt(`it must be ${e} texts of at most ${ba} characters`)}var ba=80;function xa(t){
let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(t)?Number(t):NaN;return Number.isFinite(e)?e:Tt("it must be a number")}var tp=([t,e,n,r],o)=>[[
t,e],[n,r]].every(([i,s])=>i<s&&s-i>=o*Math.max(Math.abs(i),Math.abs(s)));function ya(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(
5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}var tn="gdviz",Sr=8e3,jo=async t=>Co(await se(t));async function Co(t){let e=new URLSearchParams;for(let[n,r]of t)r&&e.set(n,await ga(r));return e.set(tn,String(
ke)),e.toString().replaceAll("%2C",",")}var Fo=()=>location.href.replace(/[?#].*$/s,""),ep=["token","theme","template","note","python"],Oa=t=>!ep.includes(t)&&!t.
startsWith("voila");async function np(t){let e=new Map(new URLSearchParams(t)),n=e.get(tn);if(n!==void 0&&n!==String(ke))throw new RangeError("it was made by an\
other version of this page");let r=[...e].filter(([i])=>Oa(i)&&i!==tn);if(n===void 0&&r.some(([,i])=>Mo(i)))throw new RangeError("its end is missing");let o=async([
i,s])=>{let c=await ha(s).catch(({message:a})=>{throw new RangeError(`of ${i}, ${a}`)});return[i,c]};return new Map(await Promise.all(r.map(o)))}var Lo=10;async function Bo(t,e,n){
let r;try{let o=await Pt(t,n?new Map(Object.entries(n)):await np(e));if(!o.length)return;let i=o.length>Lo?`; and ${o.length-Lo} more`:"";r=`Parts of this link \
were ignored. ${o.slice(0,Lo).join("; ")}${i}.`}catch(o){if(!(o instanceof RangeError))throw o;r=`This link was ignored: ${o.message}.`}await Io(t,r)}async function Io(t,e){
let n=e&&`<div class="gdviz-notice" role="status">${rp(e)}</div>`;St(await ct(t.widget_manager,t.get("message")),"value",n)}var rp=t=>t.replaceAll("&","&amp;").
replaceAll("<","&lt;"),Sa=400,Ea="There are too many points, or pinned runs, for the address of this page, so a copy of the address leaves them out. To keep the\
m or to give them to others, save the page.";async function Ta(t){let e=await se(t),n=history.state?.[tn];await Bo(t,location.search,n),n&&await Io(t,Ea);let r=await se(
t),[o,i,s]=[0,-1/0,!!n];function c(){o||=setTimeout(l,Math.max(0,i+Sa-performance.now()))}let a=Qe(t,c);addEventListener("popstate",()=>{r=new Map,c()});async function l(){
i=performance.now(),o=Jt()?setTimeout(l,Sa):0;let f=await se(t);if(o||!Xe(f,r).length)return;r=f;let u=Xe(f,e).length?await Co(f):"",p=s;s=Po(u).length>Sr;try{s?
history.replaceState({[tn]:Object.fromEntries(f)},"",Po(await Co(op(f)))):history.replaceState(null,"",Po(u))}catch{return a()}s!==p&&await Io(t,s?Ea:"")}}function Po(t){
let n=[new URLSearchParams([...new URLSearchParams(location.search)].filter(([r])=>!Oa(r)&&r!==tn)).toString(),t].filter(Boolean).join("&");return Fo()+(n&&`?${n}`)+
location.hash}var op=t=>new Map([...t].filter(([,e])=>e.length<500));var ip=400,sp=200,Na=["pointerdown","keydown","input","change","drop"],Ra=["pointerup","pointercancel"];function ap(t){let e=new Set,n=[],r=[],o=null,i=()=>new Map,
[s,c,a,l]=[0,!1,!1,!1],f=null,u=Promise.resolve();for(let g of Na)addEventListener(g,A,!0);for(let g of Ra)addEventListener(g,_,!0);addEventListener("blur",_);let p=Qe(
t,g=>{i=g,!o&&!Jt()&&(o=i()),l||x()});return{undo:()=>k(n,r),redo:()=>k(r,n),count:h,watch:m,stop:d};function h(){return{undo:n.length,redo:r.length}}function m(g){
return e.add(g),()=>e.delete(g)}function w(){for(let g of e)g()}function x(){clearTimeout(s),s=setTimeout($,ip)}function $(){c||Jt()?x():M()}function A({type:g,
target:b}){s&&!Jt()&&(g==="pointerdown"||b!==f)&&M(),f=b,a=!0,g==="pointerdown"&&(c=!0)}function _(){c=!1}function M(){clearTimeout(s);let g=a;[s,a]=[0,!1];let b=i();
o&&!Xe(b,o).length||(o&&g&&(n.push(o),n.length>sp&&n.shift(),r.length=0),o=b,w())}function k(g,b){let y=u.then(async()=>{s&&M();let v=g.pop();if(!v||!o)return"";
let O=await ka(t,Xe(v,o));b.push(o),l=!0;try{await Pt(t,v),await le(),o=i()}finally{[l,a]=[!1,!1],w()}return O});return u=y.catch(()=>{}),y}function d(){clearTimeout(
s);for(let g of Na)removeEventListener(g,A,!0);for(let g of Ra)removeEventListener(g,_,!0);removeEventListener("blur",_),p()}}var La=Xt((t,e)=>ap(e),t=>t.stop()),
Pa=La.use,Ca=t=>La.find(t.get("key"));var cp=/\$([A-Za-z_]\w*(?:\.\w+)?)/g,Ia=100;async function Fa(t){let e=t.get("script"),n=[...new Set(Ba(e))],r=new Map(await Promise.all(n.map(async s=>[s,await ct(
t.widget_manager,s)]))),o=s=>r.get(s),i=({when:s})=>!s||s.indices.includes(o(s.selector).get("index"));return e.filter(i).map(s=>`${lp(s,o)}
`).join("")}function Ba(t){return typeof t=="string"?t.startsWith("IPY_MODEL_")?[t]:[]:typeof t=="object"&&t!==null?Object.values(t).flatMap(Ba):[]}function lp({
text:t,holes:e,each:n},r){let o=(c,a=0)=>up(c,r,a);if(!n)return ja(t,(c,a)=>o(e[c],a));let i=r(n.shown[0]).get(n.shown[1]);return n.entries.filter((c,a)=>i[a]>0).
map(c=>ja(t,a=>a==="name"?en(c.name):a==="hyperparameters"?Ua(c.hyperparameters,r):o(e[a]))).join(`
`)}var ja=(t,e)=>t.split(`
`).map(n=>n.replaceAll(cp,(r,o)=>e(o,n.length-n.trimStart().length))).join(`
`),en=t=>JSON.stringify(t);function Er(t){let e=Mr(t);return/^-?[0-9]+$/.test(e)?`${e}.0`:e}function Da({widget:t,trait:e,kind:n,options:r=[]},o){let i=o(t).get(
e);return n==="choice"?en(r[i]):n==="flag"?i?"True":"False":n==="whole"?String(i):n==="number"?Er(i):n==="numbers"?`[${i.map(Er).join(", ")}]`:en(i)}var Ua=(t,e)=>Object.
entries(t).map(([n,r])=>`${n}=${Da(r,e)}`).join(", "),Ha=t=>`(${t.join(", ")}${t.length===1?",":""})`;function up(t,e,n){return t.kind==="arguments"?dp(e(t.widget)):
t.kind==="keywords"?Ua(t.entries[e(t.selector).get("index")],e):t.kind==="switched"?Ha(Object.entries(t.targets).filter(([,{widget:r,trait:o}])=>e(r).get(o)).map(
([r])=>en(r))):t.kind==="points"?fp(pp(e(t.widget),t),n):Da(t,e)}function dp(t){let[e,n,r]=[t.get("value"),t.get("variables"),K(t.get("parameters"))],o=String(n)===
"x,y"?[]:[Ha(n.map(en))],i=Ze(e,n).parameters.map((s,c)=>`${s}=${Er(r[c])}`);return[en(e),...o,...i].join(", ")}function pp(t,{array:e,training:n}){let r=Array.
from(K(t.get("part"))),o=r.map((a,l)=>n?a>0:l<=r.findLastIndex(Boolean)),i=e==="x"&&t.get("task")!=="regression";return(e==="x"?yt(t.get("x")).map(([...a])=>a):
Array.from(K(t.get(e)),a=>[a])).map(a=>a.map(e==="part"?String:Er)).filter((a,l)=>o[l]).map(a=>i?`[${a.slice(0,2).join(", ")}]`:a[0])}function fp(t,e){let n=`[${t.
join(", ")}]`;if(n.length+e<Ia-20)return n;let r=" ".repeat(e+4),o=[r];for(let i of t){let s=o[o.length-1];s!==r&&s.length+i.length+2>Ia?o.push(`${r}${i},`):o[o.
length-1]=s===r?`${r}${i},`:`${s} ${i},`}return`[
${o.join(`
`)}
${" ".repeat(e)}]`}var Wa=1e6,Do=({widget_manager:t})=>t.ownsAddress?document.title:void 0;function Or(t,...e){let n=r=>r.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"");return[n(Do(t)??"")||"page",...e.map(n)].filter(Boolean).join("-")}async function Va(t){let e=Do(t),n=Object.fromEntries(await se(t));return{name:`${Or(t)}.\
json`,text:`${JSON.stringify({gdviz:ke,page:e,values:n},null,1)}
`}}async function Ga(t,e){try{if(e.size>Wa)throw new RangeError(`it is larger than ${Wa/1e6} MB`);let n=gp(await e.text(),Do(t));qa(await Ro(t,n));let r=await se(
t),o=await Pt(t,n);return o.length&&await Pt(t,r),qa(o),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function qa([t]){if(t)throw new RangeError(
t)}function gp(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:r,page:o,values:i}=So(n)?n:{};if(r===
void 0)throw new RangeError("it does not hold the state of a page");if(r!==ke)throw new RangeError(`it has version ${JSON.stringify(r).slice(0,20)}, and this pa\
ge reads version ${ke}`);if(e&&o!==e)throw new RangeError(`it is of ${typeof o=="string"?`“${o.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!_r(i))throw new RangeError("its values are not texts by names");return new Map(Object.entries(i))}var Ho="http://www.w3.org/2000/svg",hp=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","stroke-linecap","stroke-linejoin","op\
acity","font-family","font-size","font-weight","font-style","text-anchor","dominant-baseline","paint-order","shape-rendering"],mp={"fill-opacity":"1","stroke-op\
acity":"1","stroke-dasharray":"none","stroke-linecap":"butt","stroke-linejoin":"miter",opacity:"1","font-weight":"400","font-style":"normal","text-anchor":"star\
t","dominant-baseline":"auto","paint-order":"normal","shape-rendering":"auto"},wp=/^(x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|width|height|points|transform|id|clip-path|viewBox|preserveAspectRatio)$/,
Ka=2,vp=14;function Ya(t){let e=[...t.querySelectorAll(".gdviz-plane, .gdviz-data-editor, .gdviz-network-diagram .network, .bqplot")],n=new Map;return e.filter(
r=>r.checkVisibility()&&r.querySelector("svg")).map(r=>{let o=bp(r);return n.set(o,(n.get(o)??0)+1),{name:n.get(o)>1?`${o} ${n.get(o)}`:o,node:r}})}function bp(t){
if(t.matches(".network"))return"Network";let e=t.querySelector(".gdviz-plot svg[aria-label]")?.getAttribute("aria-label")||(t.matches(".gdviz-surface3d-view")?"\
Loss surface in 3-D":"")||t.querySelector(".mainheading")?.textContent||"Figure",[n]=e.split(":");return n[0].toUpperCase()+n.slice(1)}function Wo(t){let e=(t.querySelector(
".gdviz-plot")??t).getBoundingClientRect(),n=[...t.querySelectorAll(".gdviz-legend .entry")].filter(a=>a.checkVisibility()),r=Math.max(e.bottom,...n.map(a=>a.getBoundingClientRect().
bottom)),[o,i]=[Math.ceil(e.width),Math.ceil(r-e.top)],s=rn("svg",{xmlns:Ho,width:o,height:i,viewBox:`0 0 ${o} ${i}`});s.append(rn("rect",{width:o,height:i,fill:Tr(
getComputedStyle(document.body).getPropertyValue("--gdviz-paper")||"white")[0]}));let c=[...t.querySelectorAll("canvas, svg")].filter(a=>a.checkVisibility()&&!a.
parentElement?.closest("svg")&&!a.closest("button, .gdviz-legend, .panel"));for(let a of c){let l=a.getBoundingClientRect(),f={x:l.left-e.left,y:l.top-e.top,width:l.
width,height:l.height};if(a instanceof HTMLCanvasElement)a.width&&a.height&&s.append(rn("image",{...f,href:a.toDataURL("image/png"),preserveAspectRatio:"none"}));else{
let u=Za(a);for(let[p,h]of Object.entries(f))u.setAttribute(p,String(h));u.setAttribute("overflow","visible"),s.append(u)}}for(let a of n)s.append(...yp(a,e));return new XMLSerializer().
serializeToString(s)}function rn(t,e){let n=document.createElementNS(Ho,t);for(let[r,o]of Object.entries(e))r!=="xmlns"&&n.setAttribute(r,String(o));return n}function Za(t){
if(t.nodeType===Node.TEXT_NODE)return t.cloneNode();if(!(t instanceof SVGElement)||t.tagName==="title")return null;let e=getComputedStyle(t);if(e.display==="non\
e"||e.visibility==="hidden"||t.matches(".hit, .halo, foreignObject"))return null;let n=document.createElementNS(Ho,t.tagName);for(let{name:r,value:o}of t.attributes)
wp.test(r)&&n.setAttribute(r,o);for(let r of hp){let o=e.getPropertyValue(r);r==="fill"||r==="stroke"?xp(n,r,o):o&&o!==mp[r]&&!(r.endsWith("opacity")&&n.hasAttribute(
r))&&n.setAttribute(r,o)}return n.append(...[...t.childNodes].map(Za).filter(r=>r!==null)),n}function xp(t,e,n){let[r,o]=/^(none|url\()/.test(n)?["none",1]:Tr(n);
t.setAttribute(e,r),o<1&&t.setAttribute(`${e}-opacity`,String(o))}var nn=null,Uo=new Map;function Tr(t){if(!Uo.has(t)){if(nn??=Object.assign(document.createElement(
"canvas"),{width:1,height:1}).getContext("2d",{willReadFrequently:!0}),!nn)return[t,1];nn.clearRect(0,0,1,1),nn.fillStyle=t,nn.fillRect(0,0,1,1);let[e,n,r,o]=nn.
getImageData(0,0,1,1).data;Uo.set(t,[`#${[e,n,r].map(i=>i.toString(16).padStart(2,"0")).join("")}`,Number((o/255).toFixed(3))])}return Uo.get(t)}function yp(t,e){
let n=t.getBoundingClientRect(),[r,o]=[n.left-e.left,(n.top+n.bottom)/2-e.top],i=t.querySelector(".swatch"),{width:s=vp}=i?.getBoundingClientRect()??{},c=getComputedStyle(
t),[a]=Tr(i?getComputedStyle(i).color:c.color),l=h=>!!i?.matches(`.${h}`),f=l("dot")||l("ring")?rn("circle",{cx:r+s/2,cy:o,r:4,fill:l("dot")?a:"none",stroke:a,"\
stroke-width":2}):rn("path",{d:`M${r},${o}h${s}`,fill:"none",stroke:a,"stroke-width":l("area")?9:3,"stroke-dasharray":l("dashes")?"4 3":"none"}),u={"font-family":c.
fontFamily,"font-size":c.fontSize,fill:Tr(c.color)[0]},p=rn("text",{x:r+s+5,y:o,dy:"0.35em",...u});return p.textContent=t.textContent.trim(),[f,p]}async function Ja(t){
let e=URL.createObjectURL(new Blob([Wo(t)],{type:"image/svg+xml"})),n=new Image;n.src=e,await n.decode();let r=Object.assign(document.createElement("canvas"),{width:Ka*
n.width,height:Ka*n.height});return r.getContext("2d")?.drawImage(n,0,0,r.width,r.height),URL.revokeObjectURL(e),new Promise((o,i)=>r.toBlob(s=>s?o(s):i(new Error(
"no picture")),"image/png"))}var Qa=ei(mo(),1);async function tc(t){let{columns:e,series:n}=t.get("csv");if((await Promise.all(e.map(({array:[f]})=>ct(t.widget_manager,f)))).some(f=>f.get("outdated")))return null;
let o=async([f,u])=>(await ct(t.widget_manager,f)).get(u),i=await Promise.all(e.map(({array:f})=>o(f))),s=await Promise.all(e.map(({names:f})=>f[0]?.startsWith(
"IPY_MODEL_")?o(f):f)),c=[...n?[n.name]:[],...s.flat()],a=n&&await o(n.shown),l=n?n.names.flatMap((f,u)=>a[u]>0?Xa(i,u).map(p=>[f,...p]):[]):Xa(i,0,s);return`${Qa.default.
unparse([c,...l],{newline:`
`})}
`}function Xa(t,e,n){let r=t.map((l,f)=>$p(l,e,n?.[f].length??1)),[[o],...i]=r,s=i.filter((l,f)=>t[f+1].shape.length===2).flat(),c=l=>o[l]!==o[l-1]&&Number.isFinite(
o[l])&&s.some(f=>Number.isFinite(f[l])),a=l=>Number.isFinite(l)?l:"";return Array.from(o,(l,f)=>f).filter(c).map(l=>r.flat().map(f=>a(f[l])))}function $p(t,e,n){
let[r,o,i=1]=t.shape,s=K(t),c=l=>s.subarray(l*o*i,(l+1)*o*i);if(t.shape.length===2&&n>1)return Array.from({length:n},(l,f)=>c(f));let a=c(r>1?e:0);return Array.
from({length:i},(l,f)=>Float64Array.from({length:o},(u,p)=>a[p*i+f]))}var ec="This is being computed: try again in a moment.";function nc(t,e,n){let r=null,o=()=>e.closest(".gdviz-page")??document.body;function i(){r=r?null:Ya(o()),
n("")}function s(p,h,m){Gn(p,h,m),n(`Saved as “${p}”.`)}async function c(){let p=await tc(t);if(p===null)return n(ec);s(`${Or(t,"run")}.csv`,p,"text/csv")}async function a({
name:p,node:h},m){if(h.closest("[data-outdated]"))return n(ec);let w=`${Or(t,p)}.${m}`;m==="svg"?s(w,Wo(h),"image/svg+xml"):s(w,await Ja(h),"image/png")}let l=(p,h)=>F`<li><span>${p}</span>${h}</li>`,
f=(p,h,m)=>F`<button type="button" aria-label=${`${h}: ${p}`} @click=${m}>${p}</button>`;function u(){let{notebook:p}=t.widget_manager,h=(r??[]).filter(({node:m})=>m.
checkVisibility());return F`<ul class="files" aria-label="Download">
      ${p?l("Notebook",F`<a class="button" href=${p.address} download=${p.name} aria-label="Notebook: IPYNB">IPYNB</a>`):H}
      ${t.get("csv").columns?l("Run",f("CSV","Run",c)):H}
      ${h.map(m=>l(m.name,F`
        ${f("SVG",m.name,()=>a(m,"svg"))}${f("PNG",m.name,()=>a(m,"png"))}`))}
    </ul>`}return{button:()=>F`<button type="button" class="download" title="Save the notebook, the run and the figures as files"
      aria-expanded=${r!==null} @click=${i}>Download</button>`,list:()=>r?u():H}}var kp=`With this many points or pinned runs the link would have more than ${Sr.toLocaleString("en")} characters, which not every server takes: save the page in\
stead.`;function _p({model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>jo(t))}var zp="textarea, [contenteditable], input:is([type=text], [type=number],\
 [type=search], :not([type])):not([readonly])";function Ap({key:t,ctrlKey:e,metaKey:n,shiftKey:r,altKey:o}){return o||!(e||n)?null:t.toLowerCase()==="z"?r?"redo":
"undo":t.toLowerCase()==="y"&&!r?"redo":null}function Mp({model:t,el:e}){ot(e,"gdviz-page-state");let n=Pa(t),r=Ca(t),[o,i,s]=["","",""];function c(_,M="",k=""){
[o,i,s]=[_,M,k],$()}async function a(_){let M=await r[_]();c(M?`${_==="undo"?"Undone":"Redone"}: ${M}.`:`There is nothing to ${_}.`)}function l(_){let M=Ap(_),k=_.
target,g=(e.closest(".gdviz-page")??e).contains(k)||t.widget_manager.ownsAddress&&!k.closest?.(".gdviz-page");!M||!g||_.defaultPrevented||k.matches?.(zp)||(_.preventDefault(),
_.stopPropagation(),a(M))}async function f(){c("");let _=`${Fo()}?${await jo(t)}`;if(_.length>Sr)return c(kp);let M=await vn(_);c(M?"Copied.":"Copy this:",_),M||
e.querySelector("[type=text]").select()}async function u(){let _=await Fa(t);if(await vn(_))return c("Copied.");c("Copy this:","",_),e.querySelector("textarea").
select()}let p=nc(t,e,c);async function h(){let{name:_,text:M}=await Va(t);Gn(_,M,"application/json"),c(`Saved as “${_}”.`)}async function m({target:_}){let[
M]=_.files;if(!M)return;let k=await Ga(t,M);c(k?`“${M.name}” was not opened: ${k}.`:`Opened “${M.name}”.`),_.value=""}let w=(_,M,k)=>F`<button type="button" title=${M} @click=${k}>${_}</button>`,
x=(_,M,k,d)=>F`
    <button type="button" title=${k} aria-keyshortcuts=${d} aria-disabled=${r.count()[_]===0}
      @click=${()=>a(_)}>${M}</button>`;function $(){D(e,F`
      <div role="group" aria-label="Changes">
        ${x("undo","Undo","Undo the last change (Ctrl+Z)","Control+Z Meta+Z")}
        ${x("redo","Redo","Redo what was undone (Ctrl+Shift+Z)","Control+Shift+Z Meta+Shift+Z Control+Y")}
      </div>
      <div role="group" aria-label="This page in its current state">
        ${w("Copy link","Copy the address of this page in its current state",f)}
        ${w("Save","Save the current state of this page as a file",h)}
        ${w("Open …","Open a state of this page that was saved",()=>e.querySelector("[type=file]").click())}
        <input type="file" accept=".json,application/json" hidden @change=${m} />
      </div>
      <div role="group" aria-label="Take it with you">
        ${t.get("script").length?w("Copy as Python","Copy a Python script that computes what this page shows",u):H}
        ${p.button()}
      </div>
      ${p.list()}
      <span role="status">${o}</span>
      <textarea readonly spellcheck="false" aria-label="Python script of what this page shows" rows="12" ?hidden=${!s} .value=${gt(s)}></textarea>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!i} .value=${gt(i)} />`)}$();let A=[n,r.watch($),it(t,"script cs\
v",$),()=>removeEventListener("keydown",l,!0)];return addEventListener("keydown",l,!0),()=>A.forEach(_=>_())}var rc={initialize:_p,render:Mp};var oc=(t,e,n)=>{let r=new Map;for(let o=e;o<=n;o++)r.set(t[o],o);return r},ic=Ve(class extends re{constructor(t){if(super(t),t.type!==Lt.CHILD)throw Error("rep\
eat() can only be used in text expressions")}dt(t,e,n){let r;n===void 0?n=e:e!==void 0&&(r=e);let o=[],i=[],s=0;for(let c of t)o[s]=r?r(c,s):s,i[s]=n(c,s),s++;return{
values:i,keys:o}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,r]){let o=Vs(t),{values:i,keys:s}=this.dt(e,n,r);if(!Array.isArray(o))return this.ut=s,
i;let c=this.ut??=[],a=[],l,f,u=0,p=o.length-1,h=0,m=i.length-1;for(;u<=p&&h<=m;)if(o[u]===null)u++;else if(o[p]===null)p--;else if(c[u]===s[h])a[h]=oe(o[u],i[h]),
u++,h++;else if(c[p]===s[m])a[m]=oe(o[p],i[m]),p--,m--;else if(c[u]===s[m])a[m]=oe(o[u],i[m]),Ge(t,a[m+1],o[u]),u++,m--;else if(c[p]===s[h])a[h]=oe(o[p],i[h]),Ge(
t,o[u],o[p]),p--,h++;else if(l===void 0&&(l=oc(s,h,m),f=oc(c,u,p)),l.has(c[u]))if(l.has(c[p])){let w=f.get(s[h]),x=w!==void 0?o[w]:null;if(x===null){let $=Ge(t,
o[u]);oe($,i[h]),a[h]=$}else a[h]=oe(x,i[h]),Ge(t,o[u],x),o[w]=null;h++}else vr(o[p]),p--;else vr(o[u]),u++;for(;h<=m;){let w=Ge(t,a[m+1]);oe(w,i[h]),a[h++]=w}for(;u<=
p;){let w=o[u++];w!==null&&vr(w)}return this.ut=s,wr(t,a),_t}});var Sp=["paths","x","y","values"],Nr=["A","B","C","D"],Zt=({state:t,curves:e})=>JSON.stringify([t,e]),sc=t=>Object.fromEntries([...t].filter(([e])=>e!==zr));function Ep(t,e){
let[n,...r]=t.shape,o=Ee(r),i=n?e%n*o:0;return K(t).slice(i,i+o)}async function Op(t){let e=s=>s?ct(t.widget_manager,s):null,[n,r,o]=await Promise.all(["state",
"choice","runner"].map(s=>e(t.get(s)))),i=await Promise.all(t.get("views").map(e));return{state:n,choice:r,runner:o,views:i}}async function Tp(t){let{state:e,choice:n,
runner:r,views:o}=await Op(t),i=new Map,s=()=>new Map,c=0,a=[Qe(e,d=>(s=d,$())),it(t,"pinned",w)];return w(),{pin:h,swap:m,isOfProblem:_,lossesOf:M,stop:k};function l(){
return t.get("pinned")}function f(d){Z(t,{pinned:d})}function u(){return o.map(d=>{let g=Sp.filter(v=>d.get(v)),b=g.map(v=>Te(d,v));return(n?[n.get("index")]:Array.
from({length:Math.max(...b.map(({shape:v})=>v[0]))},(v,O)=>O)).map(v=>({row:v,...Object.fromEntries(g.map((O,S)=>[O,Ep(b[S],v)]))}))})}async function p(){await le(
{inBackground:!1});let d=s(),b={name:(await _a(e,d,t.get("named"))).slice(0,Je),shown:!0,state:sc(d)};return r?b.curves=Np(u()):i.set(Zt(b),u()),b}async function h(){
let d=await p();l().length<$e&&f([...l(),d])}async function m(d){let g=await p(),b=l()[d];await Pt(e,new Map([...Object.entries(b.state),[zr,Ar(l().with(d,g))]])),
r&&Z(r,{playing:!1,shown:-1,resets:r.get("resets")+1})}function w(){for(let g of l())g.curves&&i.set(Zt(g),Rp(g.curves));let d=l().filter(g=>!i.has(Zt(g)));d.length&&
Bn(x(d)),$()}async function x(d){let g=sc(s());for(let b of d){let y=await Pt(e,new Map(Object.entries(b.state)));await le({inBackground:!1}),y.length||i.set(Zt(
b),u())}await Pt(e,new Map(Object.entries(g))),d.some(b=>!i.has(Zt(b)))&&f(l().filter(b=>i.has(Zt(b)))),$()}function $(){c||=requestAnimationFrame(A)}function A(){
c=0;let d=l().length?s():new Map,b=l().map((v,O)=>({pin:v,mark:Nr[O],of:i.get(Zt(v)),isHere:_(v,d)})).filter(({pin:v,of:O})=>v.shown&&O),y=JSON.stringify(b.map(
({pin:v,mark:O,isHere:S})=>[O,v.name,Zt(v),S]));y!==t.get("drawn")&&(St(t,"drawn",y),o.forEach((v,O)=>{let S=b.filter(({isHere:T})=>T||!v.get("paths"));St(v,"pi\
nned",S.flatMap(({pin:T,mark:C,of:E})=>(E?.[O]??[]).map(P=>({...P,mark:C,name:T.name}))))}))}function _(d,g=s()){return t.get("problem").every(b=>(d.state[b]??"")===
(g.get(b)??""))}function M(d){return(i.get(Zt(d))??[]).flat().flatMap(({y:b})=>b?[b]:[]).map(b=>b.findLast(y=>!Number.isNaN(y))??NaN)}function k(){cancelAnimationFrame(
c);for(let d of a)d()}}var Np=t=>t.map(e=>[e[0]?.x,...e.map(({y:n})=>n)].map(n=>Array.from(n??[],r=>Number.isFinite(r)?Number(r.toPrecision(5)):null)));function Rp(t){
let e=n=>Float64Array.from(n,r=>r??NaN);return t.map(([n=[],...r])=>r.map((o,i)=>({row:i,x:e(n),y:e(o)})))}var ac=Xt((t,e)=>Tp(e),t=>t.then(e=>e.stop())),cc=ac.
use,lc=t=>ac.find(t.get("key"));var Lp=`${$e} runs are pinned: remove one to pin another`;function Pp({model:t,el:e}){ot(e,"gdviz-pins");let n=cc(t),r=null;lc(t).then(u=>{r=u,l()});let o=()=>t.
get("pinned"),i=(u,p)=>Z(t,{pinned:o().with(u,{...o()[u],...p})});function s(u){Z(t,{pinned:o().filter((h,m)=>m!==u)});let p=e.querySelectorAll(".remove");(p[Math.
min(u,p.length-1)]??e.querySelector("button"))?.focus()}function c(){o().length<$e&&r?.pin()}function a(u,p){let[h,m]=[Nr[p],`pinned run ${Nr[p]}`],w=r?r.lossesOf(
u).map(A=>tt(A,3)):[],x=({target:A})=>i(p,{name:A.value.trim().slice(0,Je)}),$=r&&!r.isOfProblem(u);return F`
      <li class=${u.shown?"":"hidden"}>
        <label title="Show or hide ${m}"><input type="checkbox" aria-label="Show ${m}" .checked=${gt(u.shown)}
          @change=${({target:A})=>i(p,{shown:A.checked})} /><b>${h}</b>${ss(h)}</label>
        <input type="text" aria-label="Name of ${m}" title=${u.name} maxlength=${Je} .value=${gt(u.name)} @change=${x} />
        <output title="Its last loss">${w.length?`loss ${w.join(", ")}`:H}</output>
        <button type="button" title="Make ${m} the present one, and pin the present one in its place" @click=${()=>r?.swap(p)}>Swap</button>
        <button type="button" class="remove" title="Remove ${m}" aria-label="Remove ${m}" @click=${()=>s(p)}>×</button>
        ${$?F`<small>Of another problem: not drawn on this surface.</small>`:H}
      </li>`}function l(){let u=o().length>=$e;D(e,F`
      <button type="button" aria-disabled=${u} title=${u?Lp:"Keep the present run in the plots, to compare others with it"} @click=${c}>Pin this run</button>
      <ul aria-label="Pinned runs" ?hidden=${!o().length}>${ic(o(),(p,h)=>h,a)}</ul>`)}let f=[n,dt(t,{"pinned drawn":l})];return()=>f.forEach(u=>u())}var uc={render:Pp};var Cp={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},ze=(t,e,n,r=t)=>F`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${Cp[t]} /></svg>
  </button>`,Rr=(t,e)=>ze(t?"pause":"play",t?"Pause":"Play",e,"play");var Ip=10,jp=8;function Fp({model:t}){let e=t.get("max");return it(t,"max",()=>{let[n,r]=[t.get("value"),t.get("max")];(n>r||n===e&&!t.get("playing"))&&Z(t,{value:r}),
e=r})}function Bp({model:t,el:e}){ot(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),o=$=>Z(t,{playing:!1,value:$});function i(){let $=!t.
get("playing");Z(t,{playing:$,value:$&&n()>=r()?0:n()})}function s(){if(!t.get("ends"))return`${n()} / ${r()}`;let[$,A]=t.get("ends");return tt($+(A-$)*n()/Math.
max(r(),1),3)}let[c,a]=t.get("ends")?[t.get("description"),""]:["","The current step"],l=()=>D(e,F`
      ${ze("back","Back to the start",()=>o(0))}
      ${Rr(t.get("playing"),i)}
      ${ze("step","Step forward",()=>o(Math.min(n()+1,r())))}
      <label title=${a}>
        ${c&&F`<span>${c}</span>`}
        <input type="range" min="0" step="1" aria-label=${c||"Current step"} aria-valuetext=${c?s():H} .max=${String(r())} .value=${gt(String(n()))}
          @input=${({target:$})=>o(Number($.value))} />
        <output>${s()}</output>
      </label>`),f=0,u=0,p=()=>(t.get("seconds")?r()/t.get("seconds"):Math.max(Ip,r()/jp))/1e3;function h($){let A=Math.min(Math.floor(($-f)*p()),r());if(A>=r())
return Z(t,{value:r(),playing:!1});A>n()&&Z(t,{value:A}),t.get("playing")&&(u=requestAnimationFrame(h))}function m(){cancelAnimationFrame(u),t.get("playing")&&(w(),
u=requestAnimationFrame(h))}function w(){f=performance.now()-n()/p()}let x=[dt(t,{"value max playing":l}),it(t,"max",w),it(t,"playing",m),()=>cancelAnimationFrame(
u)];return m(),()=>x.forEach($=>$())}var dc={initialize:Fp,render:Bp};var pc=t=>Number.isFinite(t)?tt(t,Math.abs(t)<.001?2:3):"–";function Dp({model:t,el:e}){ot(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function r(s,c){n(s)!==
c&&Z(t,{shown:t.get("shown").with(s,Number(c))})}function o(s){Z(t,{chosen:s}),r(s,!0)}function i(){let[s,c,a]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=yt(t.get("values")),f=t.get("outdated"),u=($,A)=>f?"…":pc(l[$]?.[A]??NaN),p=s.map(($,A)=>F`<th scope="col" title=${c[A]??""}>${$}</th>`),h=t.get("names").map(
($,A)=>{let[_,M]=[n(A),A===t.get("chosen")],k=({target:g})=>r(A,g.checked),d=`background: ${vt(a[A%a.length])}`;return F`
        <tr class="${_?"":"hidden"} ${M?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${$}" .checked=${gt(_)} @change=${k} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${$}" aria-pressed=${M} @click=${()=>o(A)}>
              <span class="swatch" .style=${d}></span>${$}
            </button>
          </th>
          ${s.map((g,b)=>F`<td class="number">${_?u(A,b):"–"}</td>`)}
        </tr>`}),w=(t.get("pinned")??[]).map(({mark:$,name:A,row:_,values:M})=>F`
        <tr class="pinned">
          <td></td>
          <th scope="row" title=${A}><span class="swatch" .style="background: ${vt(a[_%a.length])}"></span>${$}: ${t.get("names")[_]}</th>
          ${s.map((k,d)=>F`<td class="number">${pc(M?.[d]??NaN)}</td>`)}
        </tr>`),x=F`<th scope="col"></th>`;D(e,F`<table aria-busy=${!!f}><caption ?hidden=${!f}>${f}</caption><thead><tr>${x}${x}${p}</tr></thead><tbody>${h}${w}</tbody></table>`)}
return dt(t,{"names colors columns hints shown values chosen outdated pinned":i})}var fc={render:Dp};var qo=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Up(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function Hp({model:t,el:e}){ot(e,"gdviz-runner");let n=t.get("unit"),r=()=>Z(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),o=()=>Z(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function i(){let m=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);Z(t,{playing:!t.get("playing"),shown:-1,
resets:m})}function s({target:m}){let w=Number(m.value);Z(t,{playing:!1,shown:w+t.get("stride")>t.get("position")?-1:w})}function c({target:m}){let w=Math.round(
Number(m.value));w>=1&&w<=1e3&&Z(t,{anew_steps:w}),m.value=t.get("anew_steps")}function a(){let[m,w]=[t.get("position"),t.get("shown")],x=m.toLocaleString("en");
return w<0||w>=m?`${n} ${x}`:`${n} ${w.toLocaleString("en")} of ${x}`}function l(){let[m,w]=[t.get("position"),t.get("shown")];return F`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${a()} title="Wind back through the ${n}s"
        .max=${String(m)} .step=${String(t.get("stride"))} .value=${gt(String(w<0?m:w))}
        ?disabled=${m===0} @input=${s} />`}let f=m=>t.get("position")<m?"the numbers are no longer finite. The last finite parameters are shown.":"the loss keep\
s growing, or is no longer finite.";function u(){let[m,w,x]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],$=k=>Math.abs(k/m-1)<.001,A=qo.some($)?qo:[...qo,
m].sort((k,d)=>k-d),_=({target:k})=>Z(t,{speed:Number(k.value)}),M=({target:k})=>Z(t,{anew:k.checked,playing:!1});D(e,F`
      <div class="gdviz-buttons">
        ${ze("back","Restart",r,x<0?"back":"back wanted")}
        ${Rr(t.get("playing"),i)}
        ${ze("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${_}>
          ${A.map(k=>F`<option value=${k} .selected=${gt($(k))}>${Up(k,n)}</option>`)}
        </select>
        <output class="position">${a()}</output>
      </div>
      ${t.get("stride")>0?l():H}
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${gt(w)} @change=${M} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!w}
          .value=${String(t.get("anew_steps"))} @change=${c} />
        ${n}s
      </div>
      ${x<0||t.get("outdated")?H:F`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${x.toLocaleString("en")}: ${f(x)} Lower the learning rate, then restart.</div>`}`)}function p(){t.get("diverged_at")>=0&&t.get("playin\
g")&&Z(t,{playing:!1})}let h=[it(t,"position diverged_at",p),dt(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":u})];return p(),()=>h.
forEach(m=>m())}var gc={render:Hp};var Wp=t=>t===void 0||Number.isNaN(t)?"–":tt(t);function qp({model:t,el:e}){return ot(e,"gdviz-sentence"),dt(t,{"templates which values shown kind outdated":()=>{
let[n,r]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=K(t.get("values")),i=t.get("templates")[t.get("which")]??"",s=t.get("outdate\
d"),c=s||i.replace(/\{(\d+)\}/g,(l,f)=>Wp(o[f])),a=t.get("shown")&&i;D(e,a?F`<div class="${n} ${s?"gdviz-outdated":""}" role=${r}>${c}</div>`:H)}})}var hc={render:qp};function Vp({model:t,el:e}){ot(e,"gdviz-slider");let n=Ke(r,o=>Z(t,{value:o}));function r(){let[o,i,s,c,a,l]=["value","min","max","step","log","whole"].map(w=>t.
get(w)),[f,u,p,h]=["disabled","description","unit","tooltip"].map(w=>t.get(w)),m=t.get("continuous_update");D(e,n({value:o,min:i,max:s,step:c,log:a,whole:l,disabled:f,
description:u,unit:p,tooltip:h,continuous:m}))}return dt(t,{"value description tooltip unit min max step log disabled":r})}var mc={render:Vp};function Mn({values:t,shape:[e,n],box:[r,o,i,s]},[c,a]){let[l,f]=[(c-r)/(o-r)*(n-1),(a-i)/(s-i)*(e-1)];if(!(l>=0&&f>=0&&l<=n-1&&f<=e-1))return null;let[u,p]=[Math.
min(Math.floor(l),n-2),Math.min(Math.floor(f),e-2)],[h,m]=[l-u,f-p],w=p*n+u,[x,$]=[w,w+n].map(A=>(1-h)*t[A]+h*t[A+1]);return(1-m)*x+m*$}var Gp=40,Kp=.42,on=14,Yp=8,Sn=t=>t.map(({from:[e,n],by:[r,o],color:i,shaft:s})=>G`
    <path class="vector" fill=${i} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
      data-from=${`${e},${n}`} data-by=${`${r},${o}`} d=${ve(e+r/2,n+o/2,r/2,o/2,s)} />`);function wc(t,e,{left:n,top:r,width:o,height:i}){let s=e.map(([c,a])=>({
x:c,y:a,wide:on/2}));return t.map(({at:c,text:a,color:l,away:f})=>{let u=a.length*Yp/2,p=f[0]>.35?"start":f[0]<-.35?"end":"middle",h={start:u,middle:0,end:-u}[p],
m=X(c[0]+h,n+u,n+o-u),w=X(c[1],r+on/2,r+i-on/2),x=f[1]<0?-on:on;for(;s.some($=>Math.abs($.x-m)<$.wide+u&&Math.abs($.y-w)<on);)w+=x;return s.push({x:m,y:w,wide:u}),
G`<text class="vector-label" x=${$t(m-h)} y=${$t(w)} dy="0.35em" text-anchor=${p}
      .style=${`fill: color-mix(in srgb, ${l} 70%, black)`}>${a}</text>`})}function Vo(t,{width:e,height:n}){let r=Kp*Math.min(e,n)/t;if(!(t>0)||t>=Gp&&r>=1)return 1;
let o=10**Math.floor(Math.log10(r));return o*(r>=5*o?5:r>=2*o?2:1)}function vc(t){let e=r=>{let[o,i]=[r,1/r].map(s=>Number(s.toPrecision(1)));return r>1?`${o}:1`:
`1:${i}`},n=t.filter(({factor:r})=>r!==1).map(({what:r,factor:o})=>`${r} ${e(o)}`);return n.length?`Drawn to another scale: ${n.join(", ")}.`:""}var Dt=([t,e],[
n,r])=>[t+n,e+r],At=([t,e],n)=>[t*n,e*n],Ot=([t,e])=>Math.hypot(t,e);var Zp=3.2,xc=1.6,yc=.9;function $c(t,{parts:e,names:n,isScaled:r},o,i,s){let[c,a,l,f,u,p]=e,h=[],m=t;for(let[M,k]of[c,a,l].entries()){let d=At(k,i),g=[o.gradient,
o.momentum,o.decay][M];Ot(d)>0&&h.push({from:m,by:d,color:g,label:n[M],shaft:xc}),m=Dt(m,d)}let w={from:t,by:At(f,i),color:o.step,label:n[3],shaft:Zp};if(h.length===
1?h.splice(0,1,{...w,label:`${n[3]} = ${h[0].label}`}):Ot(f)>0&&h.unshift(w),!r)return{marks:Sn(h),labels:h.map(bc)};let x=At(u,s);Ot(x)>0&&h.push({from:t,by:x,
color:o.gradient,label:n[4],shaft:yc});let[$,A]=At(p,s).map(Math.abs),_={at:Dt(t,[.71*$+6,-.71*A-6]),text:n[5],color:o.gradient,away:[1,-1]};return{marks:G`${Jp(
t,[$,A])}${Sn(h)}`,labels:[...h.map(bc),_]}}var Jp=([t,e],[n,r])=>G`
  <g class="scale" fill="none">
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;function bc({from:t,by:e,label:n,color:r,shaft:o},i,s){let c=At(e,1/Ot(e));if(o===yc)return{at:Dt(Dt(t,e),At(c,9)),text:n,color:r,away:c};let[a,l=a]=s,u=a.
by[0]*l.by[1]-a.by[1]*l.by[0]>=0==(o===xc)?1:-1,p=[-u*c[1],u*c[0]];return{at:Dt(Dt(t,At(e,.5)),At(p,o+7)),text:n,color:r,away:p}}var Xp=.6,Qp=2.2;function kc(t,e,n){let[r,o]=yt(t.get("current"))[0]??[NaN,NaN],i=v=>Number.isFinite(v[0])&&Number.isFinite(v[1]),[s,c]=e([0,0]),a=v=>{let[O,S]=e(
v);return[O-s,S-c]},l=yt(t.get("step_parts")),f=i([r,o])&&l.length>0&&i(l[3]),u=i([r,o])?yt(t.get("gradients")).filter(i).map(a):[];if(!f&&u.length<2)return{marks:H,
note:""};let p=e([r,o]),h=t.get("marks"),m=t.get("step_labels")[t.get("step_optimizer")]??[],w=f?l.map(a):[],x=f&&i(l[5]),$=v=>Math.max(0,...v.map(Ot)),A=$(w.slice(
0,4)),_=Math.max($([...u.slice(0,1),...x?w.slice(4):[]]),tf(u.slice(1))),M=Vo(x?A:Math.max(A,_),n),k=x?Vo(_,n):M,d=f?$c(p,{parts:w,names:m,isScaled:x},h,M,k):{marks:H,
labels:[]},g=u.length>1?ef(p,u,t.get("gradient_points"),h,k,f&&!x):d,b=g===d?[d]:[g,d],y=vc([{what:[f?m[3]:"",u.length>1&&!x?"gradients":""].filter(Boolean).join(
" and "),factor:M},...x?[{what:`${m[4]} and ${m[5]}`,factor:k}]:[]]);return{marks:G`
      ${b.map(({marks:v})=>v)}
      ${wc(b.flatMap(({labels:v})=>v),[p,e(t.get("start"))],n)}`,note:y}}var tf=t=>t.map(Ot).sort((e,n)=>e-n)[Math.floor(.8*t.length)]??0;function ef([t,e],[n,...r],o,i,s,c){
let a=r.map(x=>At(x,s)).filter(x=>Ot(x)>0),l=a.map(([x,$])=>ve(t+x/2,e+$/2,x/2,$/2,Xp)).join(""),f=a.map(([x,$])=>`${t+x},${e+$}`).join(" "),u=a.sort((x,$)=>Ot(
x)-Ot($))[Math.floor(.8*a.length)]??[0,0],p=At(u,1/(Ot(u)||1)),h=At(n,s),m=c||!Ot(h)?[]:[{from:[t,e],by:h,color:i.gradient,shaft:Qp}],w=(x,$,A,_)=>({at:Dt(Dt([t,
e],x),At($,9)),text:A,color:_,away:$});return{marks:G`
      <path class="noise" fill=${i.data} stroke="white" stroke-width="1" stroke-opacity="0.7" paint-order="stroke" data-tips=${f} d=${l} />
      ${Sn(m)}`,labels:[...m.map(()=>w(h,At(h,1/Ot(h)),o===1?"their mean":"all points",i.gradient)),w(u,p,o===1?"single points":`mini-batches of ${o}`,i.data)]}}function nf({model:t,el:e}){let n=t.get("bar")?je:ye,o=ne(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get("ratio"),margins:n});
o.canvas.classList.add("hatch");let[i,s,c,a,l,f,u]=o.layers("field","pins","paths","minima","letters","vectors","points"),p=()=>{let[y,v,O,S]=K(t.get("box"));return o.
plane({low:y,high:v},{low:O,high:S})},h=()=>t.get("axis_names"),m=()=>t.get("movable"),w=pr({...o,model:t,el:e,layers:[c,a,u],pins:{lines:s,letters:l,area:o.area},
plane:p,free:m});function x(){let{canvas:y,area:v}=o,O=Math.min(window.devicePixelRatio||1,2),S={width:Math.round(v.width*O),height:Math.round(v.height*O)},T=t.
get("loss"),C=K(t.get("levels"));if(T.shape[0]<2||T.shape[1]<2||C.length<2)return so(y);ir(y,S,K(T),T.shape,C,ee(t.get("palette"),C.length-1))}function $(){if(!t.
get("bar"))return;let[y,v]=[K(t.get("levels")),t.get("value_name")],O=K(t.get("loss")).some(Number.isFinite);o.bar(O?mr(o.area,t.get("palette"),y,v):[[],[],v])}
let A=()=>o.axes(p(),h());function _(){let y=t.get("gradient"),v=ts(K(y),y.shape,o.area,K(t.get("box")));D(i,G`<path class="arrows" fill="black" opacity="0.55" d=${v} />`)}
let M="";function k(){let y=kc(t,p().toPixel,o.area);D(f,y.marks),i.classList.toggle("behind",y.marks!==H),M=y.note}function d(){let y=K(t.get("loss")).every(Number.
isFinite),v=`${t.get("value_name")} not finite`;o.legend(y?yn(t):[...yn(t),{name:v,color:"",kind:"hatch"}])}let g=o.readout(y=>{if(t.get("outdated"))return D(o.
status,t.get("outdated"));if(t.get("step")>=0)return D(o.status,F`${Ue(t)}${M&&F`<div>${M}</div>`}`);D(o.status,!y&&t.get("status")||b(y))});function b(y){if(!y&&
!m())return"";let v=y?p().toPoint(y):t.get("start"),O=t.get("loss"),S=Mn({values:K(O),shape:O.shape,box:K(t.get("box"))},v);return Yt(v,h(),S===null?"":`, ${t.get(
"value_name")} ≈ ${tt(S,2)}`)}return o.draw(t,{"loss levels palette":x,"loss levels palette value_name":$,"box axis_names":A,"gradient box":_,"pinned colors b\
ox":w.pinned,"paths shown colors box":w.paths,"minima box":w.minima,"current shown colors box":w.points,"step_parts step_optimizer gradients gradient_points cur\
rent start box":k,"loss names colors shown value_name":d,"start movable box axis_names":w.start,"loss start movable status box axis_names current step step_part\
s gradients diverged_at outdated":g,zoomable:w.buttons})}var _c={render:nf};var rf=Math.SQRT2,of=1.42;function Ac([t,e,n],{width:r,height:o}){let[i,s]=zc(t),[c,a]=zc(e),l=n*Math.min(r/(2*rf),o/(2*of)),[f,u]=[2*l/r,2*l/o];return{toPixel:([
p,h,m])=>[r/2+(p*s-h*i)*l,o/2-(m*a+(p*i+h*s)*c)*l],toViewer:[-a*i,-a*s,c],matrix:Float32Array.of(s*f,i*c*u,i*a/4,0,-i*f,s*c*u,s*a/4,0,0,a*u,-c/4,0,0,0,0,1)}}var zc=t=>[
Math.sin(t*Math.PI/180),Math.cos(t*Math.PI/180)];var sf=`#version 300 es
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
}`;var af=`#version 300 es
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
}`;function Mc(t){let e=t.getContext("webgl2",{preserveDrawingBuffer:!0});if(!e)return null;let n=e.createProgram();for(let[s,c]of[[e.VERTEX_SHADER,sf],[e.FRAGMENT_SHADER,
af]]){let a=e.createShader(s);e.shaderSource(a,c),e.compileShader(a),e.attachShader(n,a)}e.linkProgram(n),e.useProgram(n),e.enable(e.DEPTH_TEST);let r=s=>e.getUniformLocation(
n,s),o=e.createBuffer();e.bindBuffer(e.ARRAY_BUFFER,o);for(let[s,c,a]of[["spot",3,0],["slope",2,12],["loss",1,20]]){let l=e.getAttribLocation(n,s);e.enableVertexAttribArray(
l),e.vertexAttribPointer(l,c,e.FLOAT,!1,24,a)}e.bindBuffer(e.ELEMENT_ARRAY_BUFFER,e.createBuffer());let i=0;return{load(s,c,[a,l],f,u){let p=new Float32Array(6*
a*l),h=[];for(let w=0,x=0;w<a;w++)for(let $=0;$<l;$++,x++){let[A,_]=[2*$/(l-1)-1,2*w/(a-1)-1],[M,k]=[$?x-1:x,$<l-1?x+1:x],[d,g]=[w?x-l:x,w<a-1?x+l:x],b=(s[k]-s[M])/
(k-M)*((l-1)/2),y=(s[g]-s[d])/((g-d)/l)*((a-1)/2);p.set([A,_,s[x],b||0,y||0,c[x]],6*x);let v=[x,x+1,x+l,x+l+1];$===l-1||w===a-1||!v.every(O=>Number.isFinite(s[O]))||
h.push(v[0],v[1],v[2],v[1],v[3],v[2])}e.bufferData(e.ARRAY_BUFFER,p,e.STATIC_DRAW),e.bufferData(e.ELEMENT_ARRAY_BUFFER,Uint32Array.from(h),e.STATIC_DRAW),i=h.length;
let m=u.flatMap(w=>[1,3,5].map(x=>parseInt(w.slice(x,x+2),16)/255));e.uniform1fv(r("levels"),f.slice(0,64)),e.uniform3fv(r("colors"),m.slice(0,192)),e.uniform1i(
r("count"),Math.min(f.length,64))},draw(s){e.viewport(0,0,t.width,t.height),e.clearColor(0,0,0,0),e.clear(e.COLOR_BUFFER_BIT|e.DEPTH_BUFFER_BIT),e.uniformMatrix4fv(
r("camera"),!1,s),e.drawElements(e.TRIANGLES,i,e.UNSIGNED_INT,0)}}}var cf=40,lf=.015;function Ec(t,e,[n,r,o,i]){let s=t.filter(Number.isFinite).sort(),[c,a]=[s[0]??0,s.at(-1)??1],l=a-c||1,f=(s[Math.floor(s.length/10)]??c)-c,u=f>
0?l>cf*f:!1,p=x=>u?Math.log1p((x-c)/f)/Math.log1p(l/f):(x-c)/l,h=Float32Array.from(t,x=>Number.isFinite(x)?(2*p(x)-1)*.5:NaN),m={values:h,shape:e,box:[-1,1,-1,1]};
return{heights:h,spot:x=>{let[$,A]=[2*(x[0]-n)/(r-n)-1,2*(x[1]-o)/(i-o)-1];return[$,A,Mn(m,[$,A])??NaN]},hides([x,$,A],[_,M,k]){let d=2/Math.max(...e);for(let g=d;;g+=
d){let b=A+g*k,y=Mn(m,[x+g*_,$+g*M]);if(y===null||b>.5)return!1;if(y>b+lf)return!0}},scale:u?`log(1 + (loss ${c<0?"+":"−"} ${tt(Math.abs(c),3)}) / ${tt(f,2)})`:
"the loss"}}var uf=.8,Oc=.5,Tc=5,ae=1.2,[df,pf]=[5,90],[ff,gf]=[.5,5];function hf({model:t,el:e}){ot(e,"gdviz-surface3d-view","gdviz-plane");let n=F`
    <div class="gdviz-plot scene" tabindex="0" role="img">
      <svg class="under" aria-label="Loss surface in 3-D"></svg><canvas></canvas><svg class="over" aria-hidden="true"></svg>
    </div>
    <div class="panel"><div class="status"></div></div>`,[r,o,i,s,c,a]=D(e,n,".scene",".under","canvas",".over",".panel",".status"),l=c.appendChild(document.createElement(
"span")),f=()=>t.get("camera"),u=(d,g,b=1)=>{let[y,v,O]=f(),S=[((y+d)%360+360)%360,X(v+g,df,pf),X(O*b,ff,gf)];Z(t,{camera:S})},p,h;function m(){let[d,g]=[t.get(
"loss"),t.get("levels")];if(h&&h.loss===d&&h.levels===g)return h.relief;let[b,y]=[K(d),K(g)],v=Ec(b,d.shape,K(t.get("box")));return p?.load(v.heights,b,d.shape,
y,ee(t.get("palette"),y.length-1)),h={loss:d,levels:g,relief:v},v}function w(){let d=r.clientWidth;if(!d)return;if(p===void 0&&(p=Mc(i)),!p)return D(a,"The 3-D \
view needs WebGL 2, which this browser does not offer.");let g={width:d,height:Math.round(d*uf)},b=Math.min(window.devicePixelRatio||1,2);for(let[C,E]of Object.
entries(g)){i.style[C]=`${E}px`;for(let z of[o,s])z.setAttribute(C,String(E));let P=Math.round(E*b);i[C]!==P&&(i[C]=P)}if(Math.min(...t.get("loss").shape,...t.get(
"levels").shape)<2)return;let[y,v]=[m(),Ac(f(),g)];p.draw(v.matrix);let O=(C,E)=>mf(y,v,C,E);D(o,bf(v.toPixel,t.get("axis_names"),K(t.get("box")))),D(s,G`
      ${yt(t.get("minima")).map(C=>O(C,E=>dr(t.get("marks").minimum,[E])))}
      ${vf(t,y,v)}
      ${wf(t,y,v)}
      ${yt(t.get("current")).map((C,E)=>O(C,P=>ur(Go(t,E),P)))}`);let[S,T]=f().map(Math.round);r.ariaLabel=`Loss surface in 3-D with the path of the descent, se\
en from ${T}° above, turned by ${S}°. Arrow keys turn it, + and − zoom.`,D(a,F`${t.get("outdated")||Ue(t)}<div>Height: ${y.scale}</div>`)}let x=new Map([["+",
ae],["=",ae],["-",1/ae],["−",1/ae]]);r.addEventListener("keydown",d=>{let g=be(d),b=x.get(d.key);!g&&!b||d.ctrlKey||d.metaKey||(d.preventDefault(),g?u(-Tc*g[0],
Tc*g[1]):u(0,0,b))}),r.addEventListener("pointerdown",d=>{if(d.button!==0)return;let[g,b]=[d.clientX,d.clientY];Kt(d,y=>{u((y.clientX-g)*-Oc,(y.clientY-b)*Oc),[
g,b]=[y.clientX,y.clientY]})});let $=d=>{d.ctrlKey&&(d.preventDefault(),u(0,0,d.deltaY<0?ae:1/ae))};r.addEventListener("wheel",$,{passive:!1}),i.addEventListener(
"webglcontextlost",d=>d.preventDefault()),i.addEventListener("webglcontextrestored",()=>{p=h=void 0,w()});let A=t.get("home");D(l,[["+","Zoom in",()=>u(0,0,ae)],
["−","Zoom out",()=>u(0,0,1/ae)],["⌂","Show the surface as at first",()=>Z(t,{camera:A})]].map(([d,g,b])=>F`
    <button type="button" title=${g} aria-label=${g} @click=${b}>${d}</button>`));let M=new ResizeObserver(w);M.observe(r);let k=dt(t,{"loss levels box palette \
paths pinned current colors minima axis_names camera step diverged_at outdated":w});return()=>{M.disconnect(),k()}}var Go=(t,e)=>t.get("colors")[e%t.get("colors").
length];function mf(t,e,n,r){let o=t.spot(n);return o.every(Number.isFinite)?G`<g opacity=${Ko(t.hides(o,e.toViewer))}>${r(e.toPixel(o))}</g>`:H}function Nc(t,e,n){
let r=Array.from({length:n.length/2},(s,c)=>n.subarray(2*c,2*c+2)),o=r.filter(([s,c],a)=>a===0||s!==r[a-1][0]||c!==r[a-1][1]).map(t.spot),i=o.map(s=>t.hides(s,e.
toViewer));return Fe(o.length,s=>o[s].every(Number.isFinite)).flatMap(s=>{let c=s.filter((l,f)=>f===0||i[l]!==i[s[f-1]]),a=[...c.slice(1),s[s.length-1]];return c.
map((l,f)=>({isHidden:i[l],pixels:o.slice(l,a[f]+1).map(e.toPixel)}))})}var Ko=t=>t?.35:1;function wf(t,e,n){let[r,o]=t.get("paths").shape,i=K(t.get("paths"));return Array.
from({length:r},(s,c)=>Nc(e,n,i.subarray(2*c*o,2*(c+1)*o)).map(({isHidden:a,pixels:l})=>G`
      <g opacity=${Ko(a)}>${lr(Go(t,c),l)}</g>`))}function vf(t,e,n){return(t.get("pinned")??[]).map(({row:o,mark:i,paths:s=new Float64Array})=>{let c=Nc(e,n,s),
a=Go(t,o);return G`
      ${c.map(({isHidden:l,pixels:f})=>G`
        <g opacity=${Ko(l)}>${Be(i,a,$n(f))}</g>`)}
      ${De(i,a,c.flatMap(({pixels:l})=>l))}`})}function bf(t,[e,n],[r,o,i,s]){let a=(h,m)=>t([h,m,-.5]),l=[a(-1,-1),a(1,-1),a(1,1),a(-1,1)],f=(h,m,w,x="tick-lab\
el")=>{let[$,A]=a(h,m);return G`<text class=${x} x=${$} y=${A} dy="0.35em" text-anchor="middle">${w}</text>`},u=a(0,-1)[1]>a(0,1)[1]?-1:1,p=a(-1,0)[1]>a(1,0)[1]?
-1:1;return G`
    <path class="frame" d=${`M${l.map(([h,m])=>`${h.toFixed(1)},${m.toFixed(1)}`).join("L")}Z`} />
    ${f(-.8,1.12*u,tt(r,3))}${f(.8,1.12*u,tt(o,3))}${f(0,1.14*u,e,"name")}
    ${f(1.12*p,-.8,tt(i,3))}${f(1.12*p,.8,tt(s,3))}${f(1.14*p,0,n,"name")}`}var Rc={render:hf};var Lc=new Map,Yo=new Map;function Pc(t,e){let n=()=>{let r,o=(...i)=>{let s=i.pop(),c=Array.isArray(i.at(-1))?i.pop():[];r=typeof s=="function"?s(...c.map(En)):
s};o.amd={},e(o);for(let i of t)i!=="module"&&Zo(i,r);return r};for(let r of t)Lc.set(r,n)}var Zo=(t,e)=>Yo.set(t,e);function En(t){if(t==="module")return{uri:document.
baseURI};if(!Yo.has(t)){let e=Lc.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return Yo.get(t)}function Cc(){let t=(f,u)=>typeof u=="sy\
mbol"||u==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class i{register_mime_type(){}}let s={"base/js/namespace":o,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:i}},c=(f,u)=>u(...f.map(p=>s[p]??e)),a=globalThis,l=Object.assign(document.createElement("div"),{hidden:!0});return l.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(l),Object.assign(a,{Jupyter:o,requirejs:Object.assign(c,{config(){}})}),En("@jupyter-widgets/base").
load_ipython_extension(),l.remove(),delete a.Jupyter,delete a.requirejs,Object.getPrototypeOf(o.WidgetManager)}var xf="v1.kernel.websocket.jupyter.org";var Ic=[250,500,1e3,2e3],yf=5e3,$f=1e4,kf=8e3,_f=4e3;function Fc(t,e){let n,[r,o,i,s,c]=[0,0,0,0,0],[a,l]=[!1,!1];function f(){u();let w=new URL(t);w.pathname+=
"/channels",w.search+=`${w.search?"&":"?"}${e.query()}`,w.protocol=w.protocol.replace("http","ws");let x=n=new WebSocket(w,xf);i=setTimeout(p,kf,x),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(i),s=c=Date.now(),e.opened()},n.onmessage=({data:$})=>{if(c=Date.now(),typeof $!="string")return e.received($);a=!0,x.send(
$)},n.onclose=({code:$})=>$===4e3?h(e.gone):p(x)}function u(){clearTimeout(i),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function p(w){
u(),e.lost(),s&&Date.now()-s>yf&&(r=o=0),s=0;let x=await fetch(t,{signal:AbortSignal.timeout(_f)}).then($=>$.status,()=>0);if(!(l||w!==n)){if(x===404)return h(e.
gone);x?i=setTimeout(f,o++?jc(o):0):i=setTimeout(p,jc(r++),w)}}function h(w){l=!0,clearInterval(m),u(),w?.()}let m=setInterval(()=>{a&&n.readyState===WebSocket.
OPEN&&Date.now()-c>$f&&p(n)},1e3);return f(),{open:()=>l||f(),end:()=>h(),send:w=>n.readyState===WebSocket.OPEN&&n.send(w)}}var jc=t=>Ic[Math.min(t,Ic.length-1)];function Bc(t,e,n){let r=new TextEncoder,o=e.map(a=>r.encode(JSON.stringify(a))),i=[r.encode(t),...o,...n],s=new BigUint64Array(i.length+2);s[0]=BigInt(i.length+
1);let c=s.byteLength;return i.forEach((a,l)=>{s[l+1]=BigInt(c),c+=a.byteLength}),s[i.length+1]=BigInt(c),new Blob([s,...i])}function Dc(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(u,p)=>Number(e.getBigUint64(8*(p+1),!0))),o=u=>t.slice(r[u],r[u+1]),i=new TextDecoder,[s,c,a,l]=[1,2,3,4].
map(u=>JSON.parse(i.decode(o(u)))),f=Array.from({length:n-6},(u,p)=>new DataView(o(p+5)));return{header:s,parent_header:c,metadata:a,content:l,buffers:f}}var zf=["restarting","autorestarting","dead"],Af=8e3;function Uc(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function Hc(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),i={status:"idle",connectionStatus:"\
connecting",statusChanged:Uc(),connectionStatusChanged:Uc(),comm:b,onOpen:null,onOutput:null},s=new Map,c=new Map,a=new Map,l=new Set,f=0,[u,p]=[[],""],h=!1,m="",
w=Promise.resolve(),x=Fc(r,{query:()=>`session_id=${o}&heard=${m}`,opened(){k("connectionStatus","connected");for(let y of a.values())x.send(y.message),y.sentAt=
Date.now();u=[...a.keys(),...c.keys()],u.length&&(p=d("kernel_info_request",{}))},lost:()=>k("connectionStatus","connecting"),received(y){let v=Dc(y);m=v.header.
msg_id,i.connectionStatus==="silent"&&k("connectionStatus","connected"),w=w.then(()=>g(v)).catch(O=>console.error(O))},gone:_}),$=setInterval(()=>{let[y]=a.values();
i.connectionStatus==="connected"&&y&&!l.size&&Date.now()-y.sentAt>Af&&k("connectionStatus","silent")},1e3);function A(){for(let y of u){a.delete(y),l.delete(y);
let v=c.get(y);c.delete(y),v?.iopub?.status?.({content:{execution_state:"idle"}})}}function _(){M(),a.clear(),c.clear(),k("status","dead")}function M(){h=!0,clearInterval(
$),x.end()}function k(y,v){i[y]!==v&&(i[y]=v,i[`${y}Changed`].emit())}function d(y,v,O,S={},T=[]){let C=`${o}-${++f}`;if(h)return C;let E={msg_id:C,msg_type:y,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},P=Bc("shell",[E,{},S,v],T);return O&&c.set(C,O),a.set(C,{message:P,sentAt:Date.now()}),x.send(P),C}async function g(y){
let{header:v,parent_header:O,content:S}=y,T=O.msg_id;switch(a.delete(T),v.msg_type){case"status":if(zf.includes(S.execution_state))return _();if(c.get(T)?.iopub?.
status?.(y),S.execution_state==="busy"&&l.add(T),S.execution_state!=="idle")return;l.delete(T),c.delete(T),T===p&&A();return;case"comm_open":return i.onOpen?.(b(
S.comm_id,S.target_name),y);case"comm_msg":return s.get(S.comm_id)?.heard(y);case"comm_close":return s.get(S.comm_id)?.ended(y),void s.delete(S.comm_id);default:
return i.onOutput?.(y)}}function b(y,v="jupyter.widget"){let O={comm_id:y,target_name:v,heard:()=>{},ended:()=>{},on_msg:S=>O.heard=S,on_close:S=>O.ended=S,open:(S,...T)=>d(
"comm_open",{comm_id:y,target_name:v,data:S},...T),send:(S,...T)=>d("comm_msg",{comm_id:y,data:S},...T),close:(S={},...T)=>(s.delete(y),d("comm_close",{comm_id:y,
data:S},...T))};return s.set(y,O),O}return addEventListener("pagehide",({persisted:y})=>{y||h||(M(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:y})=>y&&x.open()),addEventListener("online",()=>x.open()),i}var On=class extends re{constructor(e){if(super(e),this.it=H,e.type!==Lt.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===H||e==null)return this._t=void 0,this.it=e;if(e===_t)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};On.directiveName=
"unsafeHTML",On.resultType=1;var Wc=Ve(On);var Mf="application/vnd.jupyter.widget-view+json",Sf=["image/png","image/jpeg","image/gif","image/webp"],Ef=/\x1b\[[0-9;]*m/g;function qc({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let i={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...i}}take({header:i,content:s}){if(i.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let c=this.clearing?[]:this.get("outputs");this.clearing=!1;let a=c.at(-1);if(i.msg_type==="stream"&&a?.output_type==="stream"&&a.name===s.name)return this.
show([...c.slice(0,-1),{...a,text:a.text+s.text}]);this.show([...c,{output_type:i.msg_type,...s}])}show(i){this.set("outputs",i),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let i of this.shown)i.then(s=>s?.remove());this.shown=[],D(this.el,Array.
from(this.model.get("outputs"),i=>this.part(i)))}part(i){let s=i.data?.[Mf];if(!s)return Of(i);let c=document.createElement("div");return this.shown.push(this.displayed.
then(()=>Jo(this.model.widget_manager,s.model_id,c))),c}}return{OutputModel:n,OutputView:r}}function Of({output_type:t,name:e,text:n,ename:r,evalue:o,data:i={}}){
let s=i["text/html"]??i["image/svg+xml"];if(s)return F`<div class="html">${Wc(s)}</div>`;let c=Sf.find(l=>l in i);if(c)return F`<img src="data:${c};base64,${i[c]}" alt=${i["\
text/plain"]??""} />`;if(t==="error")return F`<div class="failed" role="alert">${o||r}</div>`;if(e==="stderr")return F`<div></div>`;let a=n??i["text/markdown"]??
i["text/latex"]??i["text/plain"]??"";return F`<pre>${a.replace(Ef,"")}</pre>`}async function Jo(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function Vc({live:t,kernel:e,notebook:n}){let r=e?Hc(e.base,e.id,e.key):void 0,o=Cc();Zo("@jupyter-widgets/output",qc(En("@jupyter-widgets/base")));let i=new class extends o{kernel=r;exported=r?
void 0:{live:t};ownsAddress=!0;notebook=n;async loadClass(s,c){let a=En(c)[s];if(!a)throw new Error(`The front end "${c}" has no ${s}.`);return a}async new_model(s,c){
return r&&(s.comm??=r.comm(s.model_id)),super.new_model(s,c)}async _create_comm(s,c,a,l,f){if(!r)throw new Error("This page has no kernel.");let u=r.comm(c,s);return(a||
l)&&u.open(a,{},l,f),u}async _get_comm_info(){return{}}};return r&&(r.onOpen=(s,c)=>i.handle_comm_open(s,c),r.onOutput=async s=>{(await Tn(i)).find(a=>a.take&&a.
get("msg_id")===s.parent_header.msg_id)?.take(s)},r.statusChanged.connect(()=>i.disconnect())),i}async function Tn(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var Tf=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),Gc="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",Kc="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",Nf="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",Nn=()=>document.getElementById("gdviz-note");function sn(t){Nn().textContent=t,Nn().hidden=!t}function Rf(t){Le(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?sn({gone:Nf,silent:Kc,away:Gc}[e]):[Gc,Kc].includes(Nn().textContent??"")&&sn(""))})}function Lf(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),r=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&sn(r.join(" "))}var Pf={link:me,presets:Ur},Yc=new WeakSet;async function Cf(t){for(let e of await Tn(t)){if(Yc.has(e))continue;Yc.add(e);let n=Pf[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var Zc=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function If({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function jf(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var Jc=t=>[...document.querySelectorAll(t)].map(e=>e),Ff=12e4;function Bf(){let{
timeout:t}=AbortSignal;return AbortSignal.timeout=e=>t.call(AbortSignal,Math.max(e,Ff)),()=>AbortSignal.timeout=t}async function Df(){jf();let t=Zc("gdviz-page"),
e=Tf.get(new URLSearchParams(location.search).get("note")??"");e&&sn(e),t.failed&&sn(t.failed);for(let a of Jc("template[data-cell]")){let{content:l}=a;document.
getElementById(a.dataset.cell??"")?.replaceChildren(l),a.remove()}let n=Jc("[data-widget]");if(!n.length)return;let r=Vc(t);e&&r.exported&&D(Nn(),eo(r)),r.kernel&&
Rf(r.kernel);let o=If(Zc("gdviz-widgets"));await r.set_state(o),r.runAll=()=>Cf(r),await r.runAll();let i=(await Tn(r)).filter(a=>a.get("_front_end")==="pageSta\
te"),s=i.length===1?Ta:a=>Bo(a,location.search),c=i.map(a=>s(a).catch(l=>console.error(l)));await Promise.all(n.map(a=>Jo(r,a.dataset.widget??"",a))),await Promise.
all(c),r.kernel||Lf(await Tn(r))}var Uf="This page could not start in this browser. Reload it, or try another up-to-date browser.";function Xc(){document.addEventListener(
"DOMContentLoaded",()=>{let t=Bf();Df().finally(t).then(()=>document.documentElement.dataset.ready="",e=>{console.error(e),Nn().hidden&&sn(Uf)})})}var Hf={badge:Ki,curves:Ht(cs),dataEditor:Ht(js),drawing:Ht(Ds),field:Ht(Us),formulaField:Qs,heatMap:Ht(ta),link:ea,networkDiagram:Ht(da),pageState:rc,pins:uc,player:dc,
presets:di,resultsTable:fc,runner:gc,sentence:hc,slider:mc,surface:Ht(_c),surface3d:Ht(Rc),value:{}};function Wf(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.
widgets||gi(),n.widgets??=Hf,n.resolve?.(n.widgets),n.widgets}return sl(qf);})();
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
