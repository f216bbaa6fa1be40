"use strict";var gdviz=(()=>{var ac=Object.create;var wn=Object.defineProperty;var cc=Object.getOwnPropertyDescriptor;var lc=Object.getOwnPropertyNames;var uc=Object.getPrototypeOf,dc=Object.prototype.hasOwnProperty;var pc=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},fc=(t,e)=>{for(var n in e)wn(t,n,{get:e[n],enumerable:!0})},Ao=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of lc(e))!dc.call(t,o)&&o!==n&&wn(t,o,{get:()=>e[o],enumerable:!(r=cc(e,o))||r.enumerable});return t};var Mo=(t,e,n)=>(n=t!=null?ac(uc(t)):{},Ao(e||!t||!t.__esModule?wn(n,"default",{value:t,enumerable:!0}):n,t)),hc=t=>Ao(wn({},"__esModule",{value:!0}),t);var Vr=pc((Wr,qr)=>{((t,e)=>{typeof qr=="object"&&typeof Wr<"u"?qr.exports=e():t.Papa=e()})(Wr,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,r=e.IS_PAPA_WORKER||!1,o={},s=0,i={};function c(u){return u.charCodeAt(0)===65279?u.slice(1):u}function a(u){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(p){var v=_(p);v.chunkSize=parseInt(v.chunkSize),p.step||p.chunk||(v.chunkSize=
null),this._handle=new g(v),(this._handle.streamer=this)._config=v}.call(this,u),this.parseChunk=function(p,v){var z=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<z){let M=this._config.newline;M||(w=this._config.quoteChar||'"',M=this._handle.guessLineEndings(p,w)),p=[...p.split(M).slice(z)].join(M)}this.isFirstChunk&&
$(this._config.beforeFirstChunk)&&(w=this._config.beforeFirstChunk(p))!==void 0&&(p=w),this.isFirstChunk=!1,this._halted=!1;var z=this._partialLine+p,w=(this._partialLine=
"",this._handle.parse(z,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(p=w.meta.cursor,z=(this._finished||(this._partialLine=
z.substring(p-this._baseIndex),this._baseIndex=p),w&&w.data&&(this._rowCount+=w.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),r)e.postMessage({results:w,workerId:i.WORKER_ID,finished:z});else if($(this._config.chunk)&&!v){if(this._config.chunk(w,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=w=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(w.data),this._completeResults.errors=this._completeResults.errors.concat(w.errors),this._completeResults.meta=w.meta),this._completed||
!z||!$(this._config.complete)||w&&w.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),z||w&&w.meta.paused||this._nextChunk(),
w}this._halted=!0},this._sendError=function(p){$(this._config.error)?this._config.error(p):r&&this._config.error&&e.postMessage({workerId:i.WORKER_ID,error:p,finished:!1})}}
function l(u){var p;(u=u||{}).chunkSize||(u.chunkSize=i.RemoteChunkSize),a.call(this,u),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(v){this._input=v,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(p=new XMLHttpRequest,
this._config.withCredentials&&(p.withCredentials=this._config.withCredentials),n||(p.onload=y(this._chunkLoaded,this),p.onerror=y(this._chunkError,this)),p.ontimeout=
y(this._chunkTimeout,this),p.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(p.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var v,z=this._config.downloadRequestHeaders;for(v in z)p.setRequestHeader(v,z[v])}var w;this._config.chunkSize&&(w=this._start+
this._config.chunkSize-1,p.setRequestHeader("Range","bytes="+this._start+"-"+w));try{p.send(this._config.downloadRequestBody)}catch(M){this._chunkError(M.message)}
n&&p.status===0&&this._chunkError()}},this._chunkLoaded=function(){p.readyState===4&&(p.status<200||400<=p.status?this._chunkError():(this._start+=this._config.
chunkSize||p.responseText.length,this._finished=!this._config.chunkSize||this._start>=(v=>(v=v.getResponseHeader("Content-Range"))!==null?parseInt(v.substring(v.
lastIndexOf("/")+1)):-1)(p),this.parseChunk(p.responseText)))},this._chunkError=function(v){v=p.statusText||v,this._sendError(new Error(v))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function h(u){(u=u||{}).chunkSize||(u.chunkSize=i.LocalChunkSize),a.call(
this,u);var p,v,z=typeof FileReader<"u";this.stream=function(w){this._input=w,v=w.slice||w.webkitSlice||w.mozSlice,z?((p=new FileReader).onload=y(this._chunkLoaded,
this),p.onerror=y(this._chunkError,this)):p=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var w=this._input,M=(this._config.chunkSize&&(M=Math.min(this._start+this._config.chunkSize,
this._input.size),w=v.call(w,this._start,M)),p.readAsText(w,this._config.encoding));z||this._chunkLoaded({target:{result:M}})},this._chunkLoaded=function(w){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(w.target.result)},this._chunkError=function(){
this._sendError(p.error)}}function d(u){var p;a.call(this,u=u||{}),this.stream=function(v){return p=v,this._nextChunk()},this._nextChunk=function(){var v,z;if(!this.
_finished)return v=this._config.chunkSize,p=v?(z=p.substring(0,v),p.substring(v)):(z=p,""),this._finished=!p,this.parseChunk(z)}}function f(u){a.call(this,u=u||
{});var p=[],v=!0,z=!1;this.pause=function(){a.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){a.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(w){this._input=w,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){z&&p.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),p.length?this.parseChunk(
p.shift()):v=!0},this._streamData=y(function(w){try{p.push(typeof w=="string"?w:w.toString(this._config.encoding)),v&&(v=!1,this._checkIsFinished(),this.parseChunk(
p.shift()))}catch(M){this._streamError(M)}},this),this._streamError=y(function(w){this._streamCleanUp(),this._sendError(w)},this),this._streamEnd=y(function(){this.
_streamCleanUp(),z=!0,this._streamData("")},this),this._streamCleanUp=y(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function g(u){var p,v,z,w,M=Math.pow(2,53),A=-M,E=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
T=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
R=this,N=0,O=0,F=!1,j=!1,I=[],L={data:[],errors:[],meta:{}};function K(B){return u.skipEmptyLines==="greedy"?B.join("").trim()==="":B.length===1&&B[0].length===
0}function Z(){if(L&&z&&(C("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+i.DefaultDelimiter+"'"),z=!1),u.skipEmptyLines&&
(L.data=L.data.filter(function(rt){return!K(rt)})),W()){let rt=function(at){I.push(at)};var G=rt;if(L)if(Array.isArray(L.data[0])){for(var B=0;W()&&B<L.data.length;B++)
L.data[B].forEach(rt);L.data.splice(0,1)}else L.data.forEach(rt)}function H(rt,at){for(var it=u.header?{}:[],X=0;X<rt.length;X++){var J=X,pt=rt[X],pt=((et,ct)=>(gt=>(u.
dynamicTypingFunction&&u.dynamicTyping[gt]===void 0&&(u.dynamicTyping[gt]=u.dynamicTypingFunction(gt)),(u.dynamicTyping[gt]||u.dynamicTyping)===!0))(et)?ct==="t\
rue"||ct==="TRUE"||ct!=="false"&&ct!=="FALSE"&&((gt=>{if(E.test(gt)&&(gt=parseFloat(gt),A<gt&&gt<M))return 1})(ct)?parseFloat(ct):T.test(ct)?new Date(ct):ct===""?
null:ct):ct)(J=u.header?X>=I.length?"__parsed_extra":I[X]:J,pt=u.transform?u.transform(pt,J):pt);J==="__parsed_extra"?(it[J]=it[J]||[],it[J].push(pt)):it[J]=pt}
return u.header&&(X>I.length?C("FieldMismatch","TooManyFields","Too many fields: expected "+I.length+" fields but parsed "+X,O+at):X<I.length&&C("FieldMismatch",
"TooFewFields","Too few fields: expected "+I.length+" fields but parsed "+X,O+at)),it}var Q;L&&(u.header||u.dynamicTyping||u.transform)&&(Q=1,!L.data.length||Array.
isArray(L.data[0])?(L.data=L.data.map(H),Q=L.data.length):L.data=H(L.data,0),u.header&&L.meta&&(L.meta.fields=I),O+=Q)}function W(){return u.header&&I.length===
0}function C(B,H,Q,G){B={type:B,code:H,message:Q},G!==void 0&&(B.row=G),L.errors.push(B)}$(u.step)&&(w=u.step,u.step=function(B){L=B,W()?Z():(Z(),L.data.length!==
0&&(N+=B.data.length,u.preview&&N>u.preview?v.abort():(L.data=L.data[0],w(L,R))))}),this.parse=function(B,H,Q){var G=u.quoteChar||'"',G=(u.newline||(u.newline=this.
guessLineEndings(B,G)),z=!1,u.delimiter?$(u.delimiter)&&(u.delimiter=u.delimiter(B),L.meta.delimiter=u.delimiter):((G=((rt,at,it,X,J)=>{var pt,et,ct,gt;J=J||[",",
"	","|",";",i.RECORD_SEP,i.UNIT_SEP];for(var ge=0;ge<J.length;ge++){for(var Lt,Be=J[ge],bt=0,Ct=0,mt=0,zt=(ct=void 0,new b({comments:X,delimiter:Be,newline:at,preview:10}).
parse(rt)),Dt=0;Dt<zt.data.length;Dt++)it&&K(zt.data[Dt])?mt++:(Lt=zt.data[Dt].length,Ct+=Lt,ct===void 0?ct=Lt:0<Lt&&(bt+=Math.abs(Lt-ct),ct=Lt));0<zt.data.length&&
(Ct/=zt.data.length-mt),1.99<Ct&&(et===void 0||bt<et||bt===et&&gt<Ct)&&(et=bt,pt=Be,gt=Ct)}return{successful:!!(u.delimiter=pt),bestDelimiter:pt}})(B,u.newline,
u.skipEmptyLines,u.comments,u.delimitersToGuess)).successful?u.delimiter=G.bestDelimiter:(z=!0,u.delimiter=i.DefaultDelimiter),L.meta.delimiter=u.delimiter),_(u));
return G.header=W(),u.preview&&u.header&&G.preview++,p=B,v=new b(G),L=v.parse(p,H,Q),Z(),F?{meta:{paused:!0}}:L||{meta:{paused:!1}}},this.paused=function(){return F},
this.pause=function(){F=!0,v.abort(),p=$(u.chunk)?"":p.substring(v.getCharIndex())},this.resume=function(){R.streamer._halted?(F=!1,R.streamer.parseChunk(p,!0)):
setTimeout(R.resume,3)},this.aborted=function(){return j},this.abort=function(){j=!0,v.abort(),L.meta.aborted=!0,$(u.complete)&&u.complete(L),p=""},this.guessLineEndings=
function(rt,G){rt=rt.substring(0,1048576);var G=new RegExp(m(G)+"([^]*?)"+m(G),"gm"),Q=(rt=rt.replace(G,"")).split("\r"),G=rt.split(`
`),rt=1<G.length&&G[0].length<Q[0].length;if(Q.length===1||rt)return`
`;for(var at=0,it=0;it<Q.length;it++)Q[it][0]===`
`&&at++;return at>=Q.length/2?`\r
`:"\r"}}function m(u){return u.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function b(u){var p=(u=u||{}).delimiter,v=u.newline,z=u.comments,w=u.step,M=u.preview,A=u.fastMode,
E=null,T=!1,R=u.quoteChar==null?'"':u.quoteChar,N=R;if(u.escapeChar!==void 0&&(N=u.escapeChar),(typeof p!="string"||-1<i.BAD_DELIMITERS.indexOf(p))&&(p=","),z===
p)throw new Error("Comment character same as delimiter");z===!0?z="#":(typeof z!="string"||-1<i.BAD_DELIMITERS.indexOf(z))&&(z=!1),v!==`
`&&v!=="\r"&&v!==`\r
`&&(v=`
`);var O=0,F=!1;this.parse=function(j,I,L){if(typeof j!="string")throw new Error("Input must be a string");var K=j.length,Z=p.length,W=v.length,C=z.length,B=$(w),
H=[],Q=[],G=[],rt=O=0;if(!j)return bt();if(A||A!==!1&&j.indexOf(R)===-1){for(var at=j.split(v),it=0;it<at.length;it++){if(G=at[it],O+=G.length,it!==at.length-1)
O+=v.length;else if(L)return bt();if(!z||G.substring(0,C)!==z){if(B){if(H=[],gt(G.split(p)),Ct(),F)return bt()}else gt(G.split(p));if(M&&M<=it)return H=H.slice(
0,M),bt(!0)}}return bt()}for(var X=j.indexOf(p,O),J=j.indexOf(v,O),pt=new RegExp(m(N)+m(R),"g"),et=j.indexOf(R,O);;)if(j[O]===R)for(et=O,O++;;){if((et=j.indexOf(
R,et+1))===-1)return L||Q.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:H.length,index:O}),Lt();if(et===K-1)return Lt(j.substring(
O,et).replace(pt,R));if(R===N&&j[et+1]===N)et++;else if(R===N||et===0||j[et-1]!==N){X!==-1&&X<et+1&&(X=j.indexOf(p,et+1));var ct=ge((J=J!==-1&&J<et+1?j.indexOf(
v,et+1):J)===-1?X:Math.min(X,J));if(j.substr(et+1+ct,Z)===p){G.push(j.substring(O,et).replace(pt,R)),j[O=et+1+ct+Z]!==R&&(et=j.indexOf(R,O)),X!==-1&&X<O&&(X=j.indexOf(
p,O)),J!==-1&&J<O&&(J=j.indexOf(v,O));break}if(ct=ge(J),j.substring(et+1+ct,et+1+ct+W)===v){if(G.push(j.substring(O,et).replace(pt,R)),Be(et+1+ct+W),X!==-1&&X<O&&
(X=j.indexOf(p,O)),et=j.indexOf(R,O),B&&(Ct(),F))return bt();if(M&&H.length>=M)return bt(!0);break}Q.push({type:"Quotes",code:"InvalidQuotes",message:"Trailing \
quote on quoted field is malformed",row:H.length,index:O}),et++}}else if(z&&G.length===0&&j.substring(O,O+C)===z){if(J===-1)return bt();O=J+W,J=j.indexOf(v,O),X!==
-1&&X<O&&(X=j.indexOf(p,O))}else if(X!==-1&&(X<J||J===-1))G.push(j.substring(O,X)),O=X+Z,X=j.indexOf(p,O);else{if(J===-1)break;if(G.push(j.substring(O,J)),Be(J+
W),B&&(Ct(),F))return bt();if(M&&H.length>=M)return bt(!0)}return Lt();function gt(mt){H.push(mt),rt=O}function ge(mt){var zt=0;return zt=mt!==-1&&(mt=j.substring(
et+1,mt))&&mt.trim()===""?mt.length:zt}function Lt(mt){return L||(mt===void 0&&(mt=j.substring(O)),G.push(mt),O=K,gt(G),B&&Ct()),bt()}function Be(mt){O=mt,gt(G),
G=[],J=j.indexOf(v,O)}function bt(mt){if(u.header&&!I&&H.length&&!T){var zt=H[0],Dt=Object.create(null),fr=new Set(zt);let _o=!1;for(let me=0;me<zt.length;me++){
let Pt=c(zt[me]);if(Dt[Pt=$(u.transformHeader)?u.transformHeader(Pt,me):Pt]){let Ue,zo=Dt[Pt];for(;Ue=Pt+"_"+zo,zo++,fr.has(Ue););fr.add(Ue),zt[me]=Ue,Dt[Pt]++,
_o=!0,(E=E===null?{}:E)[Ue]=Pt}else Dt[Pt]=1,zt[me]=Pt;fr.add(Pt)}_o&&console.warn("Duplicate headers found and renamed."),T=!0}return{data:H,errors:Q,meta:{delimiter:p,
linebreak:v,aborted:F,truncated:!!mt,cursor:rt+(I||0),renamedHeaders:E}}}function Ct(){w(bt()),H=[],Q=[]}},this.abort=function(){F=!0},this.getCharIndex=function(){
return O}}function x(u){var p=u.data,v=o[p.workerId],z=!1;if(p.error)v.userError(p.error,p.file);else if(p.results&&p.results.data){var w={abort:function(){z=!0,
k(p.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:S,resume:S};if($(v.userStep)){for(var M=0;M<p.results.data.length&&(v.userStep({data:p.results.data[M],
errors:p.results.errors,meta:p.results.meta},w),!z);M++);delete p.results}else $(v.userChunk)&&(v.userChunk(p.results,w,p.file),delete p.results)}p.finished&&!z&&
k(p.workerId,p.results)}function k(u,p){var v=o[u];$(v.userComplete)&&v.userComplete(p),v.terminate(),delete o[u]}function S(){throw new Error("Not implemented.")}
function _(u){if(typeof u!="object"||u===null)return u;var p,v=Array.isArray(u)?[]:{};for(p in u)v[p]=_(u[p]);return v}function y(u,p){return function(){u.apply(
p,arguments)}}function $(u){return typeof u=="function"}return i.parse=function(u,p){var v=(p=p||{}).dynamicTyping||!1;if($(v)&&(p.dynamicTypingFunction=v,v={}),
p.dynamicTyping=v,p.transform=!!$(p.transform)&&p.transform,p.downloadTimeout!==void 0){var v=parseInt(p.downloadTimeout);if(isNaN(v))throw new Error("Config do\
wnloadTimeout value ("+p.downloadTimeout+") not parsable by parseInt(val).");p.downloadTimeout=v}if(!p.worker||!i.WORKERS_SUPPORTED)return v=null,i.NODE_STREAM_INPUT,
typeof u=="string"?(u=c(u),v=new(p.download?l:d)(p)):u.readable===!0&&$(u.read)&&$(u.on)?v=new f(p):(e.File&&u instanceof File||u instanceof Object)&&(v=new h(p)),
v.stream(u);(v=(()=>{var z;return!!i.WORKERS_SUPPORTED&&(z=(()=>{var w=e.URL||e.webkitURL||null,M=t.toString();return i.BLOB_URL||(i.BLOB_URL=w.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",M,")();"],{type:"text/javascript"})))})(),(z=new e.Worker(z)).onmessage=x,
z.id=s++,o[z.id]=z)})()).userStep=p.step,v.userChunk=p.chunk,v.userComplete=p.complete,v.userError=p.error,p.step=$(p.step),p.chunk=$(p.chunk),p.complete=$(p.complete),
p.error=$(p.error),delete p.worker,v.postMessage({input:u,config:p,workerId:v.id})},i.unparse=function(u,p){var v=!1,z=!0,w=",",M=`\r
`,A='"',E=A+A,T=!1,R=null,N=!1,O=((()=>{if(typeof p=="object"){if(typeof p.delimiter!="string"||i.BAD_DELIMITERS.filter(function(I){return p.delimiter.indexOf(I)!==
-1}).length||(w=p.delimiter),typeof p.quotes!="boolean"&&typeof p.quotes!="function"&&!Array.isArray(p.quotes)||(v=p.quotes),typeof p.skipEmptyLines!="boolean"&&
typeof p.skipEmptyLines!="string"||(T=p.skipEmptyLines),typeof p.newline=="string"&&(M=p.newline),typeof p.quoteChar=="string"&&(A=p.quoteChar,E=A+A),typeof p.header==
"boolean"&&(z=p.header),Array.isArray(p.columns)){if(p.columns.length===0)throw new Error("Option columns is empty");R=p.columns}p.escapeChar!==void 0&&(E=p.escapeChar+
A),p.escapeFormulae instanceof RegExp?N=p.escapeFormulae:typeof p.escapeFormulae=="boolean"&&p.escapeFormulae&&(N=/^[=+\-@\t\r].*$/)}})(),new RegExp(m(A),"g"));
if(typeof u=="string"&&(u=JSON.parse(u)),Array.isArray(u)){if(!u.length)return F(R,u,T);if(Array.isArray(u[0]))return F(null,u,T);if(typeof u[0]=="object")return F(
R||Object.keys(u[0]),u,T)}else if(typeof u=="object")return typeof u.data=="string"&&(u.data=JSON.parse(u.data)),Array.isArray(u.data)&&(u.fields||(u.fields=u.meta&&
u.meta.fields||R),u.fields||(u.fields=Array.isArray(u.data[0])?u.fields:typeof u.data[0]=="object"?Object.keys(u.data[0]):[]),Array.isArray(u.data[0])||typeof u.
data[0]=="object"||(u.data=[u.data])),F(u.fields||[],u.data||[],T);throw new Error("Unable to serialize unrecognized input");function F(I,L,K){var Z="",W=(typeof I==
"string"&&(I=JSON.parse(I)),typeof L=="string"&&(L=JSON.parse(L)),Array.isArray(I)&&0<I.length),C=!Array.isArray(L[0]);if(W&&z){for(var B=0;B<I.length;B++)0<B&&
(Z+=w),Z+=j(I[B],B);0<L.length&&(Z+=M)}for(var H=0;H<L.length;H++){var Q=(W?I:L[H]).length,G=!1,rt=W?Object.keys(L[H]).length===0:L[H].length===0;if(K&&!W&&(G=K===
"greedy"?L[H].join("").trim()==="":L[H].length===1&&(L[H][0]==null||L[H][0].length===0)),K==="greedy"&&W){for(var at=[],it=0;it<Q;it++){var X=C?I[it]:it;at.push(
L[H][X])}G=at.join("").trim()===""}if(!G){for(var J=0;J<Q;J++){0<J&&!rt&&(Z+=w);var pt=W&&C?I[J]:J;Z+=j(L[H][pt],J)}H<L.length-1&&(!K||0<Q&&!rt)&&(Z+=M)}}return Z}
function j(I,L){var K,Z,W;return I==null?"":I.constructor===Date?isNaN(I.getTime())?"":I.toISOString():(W=!1,K=I.toString(),N&&typeof I!="number"&&typeof I!="bi\
gint"&&typeof I!="boolean"&&N.test(K)&&(I=K="'"+K,W=!0),Z=K.replace(O,E),(W=W||v===!0||typeof v=="function"&&v(I,L)||Array.isArray(v)&&v[L]||((C,B)=>{for(var H=0;H<
B.length;H++)if(-1<C.indexOf(B[H]))return!0;return!1})(Z,i.BAD_DELIMITERS)||-1<Z.indexOf(w)||-1<K.indexOf(A)||Z.charAt(0)===" "||Z.charAt(Z.length-1)===" ")?A+Z+
A:Z)}},i.RECORD_SEP="",i.UNIT_SEP="",i.BYTE_ORDER_MARK="\uFEFF",i.BAD_DELIMITERS=["\r",`
`,'"',i.BYTE_ORDER_MARK],i.WORKERS_SUPPORTED=!n&&!!e.Worker,i.NODE_STREAM_INPUT=1,i.LocalChunkSize=10485760,i.RemoteChunkSize=5242880,i.DefaultDelimiter=",",i.Parser=
b,i.ParserHandle=g,i.NetworkStreamer=l,i.FileStreamer=h,i.StringStreamer=d,i.ReadableStreamStreamer=f,r&&(e.onmessage=function(u){u=u.data,i.WORKER_ID===void 0&&
u&&(i.WORKER_ID=u.workerId),typeof u.input=="string"?e.postMessage({workerId:i.WORKER_ID,results:i.parse(u.input,u.config),finished:!0}):(e.File&&u.input instanceof
File||u.input instanceof Object)&&(u=i.parse(u.input,u.config))&&e.postMessage({workerId:i.WORKER_ID,results:u,finished:!0})}),(l.prototype=Object.create(a.prototype)).
constructor=l,(h.prototype=Object.create(a.prototype)).constructor=h,(d.prototype=Object.create(d.prototype)).constructor=d,(f.prototype=Object.create(a.prototype)).
constructor=f,i})});var yp={};fc(yp,{arrive:()=>xp,frontEnd:()=>Ha,openPage:()=>ic});function Y(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function At(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function st(t,e,n){let r=e.split(" ").
map(o=>`change:${o}`);for(let o of r)t.on(o,n);return()=>r.forEach(o=>t.off(o,n))}function dt(t,e){let n=new Set(Object.keys(e)),r=()=>{let s=new Set(n);n.clear();
for(let i in e)s.has(i)&&e[i]()};r();let o=Object.keys(e).map(s=>st(t,s,()=>{n.size||queueMicrotask(r),n.add(s)}));return()=>{o.forEach(s=>s()),n.clear()}}var lt=(t,e)=>t.
get_model(e.slice(10)),ft=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function q({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=ft(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function Mt(t){let[e,n]=t.shape,r=q(t);return Array.from({length:e},
(o,s)=>r.subarray(s*n,(s+1)*n))}var te=t=>({...t,render({model:e,el:n}){function r(){let s=e.get("outdated");n.toggleAttribute("data-outdated",!!s),s&&(n.dataset.outdated=s),n.ariaBusy=s?"true":
null}let o=[t.render({model:e,el:n}),st(e,"outdated",r)];return r(),()=>o.forEach(s=>s())}});var vn={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function So(t,e){
let n=vn[t],r=Number;t==="bool"&&(r=s=>+!!s),t.endsWith("int64")&&(r=s=>BigInt(Math.trunc(s)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,r))).buffer)}function hr(t,e){let n=new vn[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var we=t=>t.reduce((e,n)=>e*
n,1),He=({shape:t,dtype:e})=>we(t)*vn[e].BYTES_PER_ELEMENT,Eo=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);function bn(t){
if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[e.length],numbers:e}}
if(Array.isArray(t)){let e=t.map(bn),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??[]],numbers:e.flatMap(
r=>Array.from(r?.numbers??[]))}}return Eo(t)?{shape:t.shape,numbers:q(t)}:null}function ve(t,{shape:e,dtype:n},r){let o=n==="bool"?Boolean:Number;if(e.length===
0)return o(t[0]);if(Eo(r))return{shape:e,data:new DataView(Float64Array.from(t).buffer)};let s=ArrayBuffer.isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),
i=/^float|64/.test(n)?Float64Array:vn[n],c=(a,[l,...h])=>{let d=we(h);if(h.length)return Array.from({length:l},(g,m)=>c(a+m*d,h));let f=Array.prototype.slice.call(
t,a,a+l);return s?i.from(f):f.map(g=>o(g))};return c(0,e)}function Oo(t,e,n){let r=bn(t);if(!r||String(r.shape)!==String(n))return!1;let o=e instanceof Float32Array?
Math.fround:Number;for(let s=0;s<e.length;s++)if(!Object.is(o(Number(r.numbers[s])),e[s]))return!1;return!0}function Bt(t){let e=new Uint8Array(t.reduce((r,o)=>r+
o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}function xn(t,e){let n=0;return e.map(r=>t.slice(n,n+=r))}var ee=(t,e)=>t.length===e?.length&&t.
every((n,r)=>n===e[r]);var gc=100,qe=new Set,We=new Set,$n=new Set,gr=0,mr=0,wr=new Map,To=t=>qe.add(t);function No(t){for(let e of[qe,We,$n])e.delete(t);re()}function kn(t){We.add(t),
mr||(mr=requestAnimationFrame(mc))}var Ro=t=>$n.add(t);function _n(t){return gr++,t.finally(()=>{gr--,re()})}var vr=0;function zn(t){return vr++,t.finally(()=>{
vr--;for(let e of qe)kn(e)})}var Gt=()=>vr>0;function ne({inBackground:t=!0}={}){return new Promise(e=>{wr.set(e,t),re()})}function re(){let t=[...We].some(n=>!n.
isPlaying());if(gr||t||Ut.size)return;let e=[...qe].filter(n=>n.isPending());for(let[n,r]of wr)e.some(({isInBackground:o})=>r||!o)||(wr.delete(n),n())}function mc(){
Lo();let t=new Map;for(let e of We)We.delete(e),t.set(e,(t.get(e)??0)+1),t.get(e)>gc?e.report(Object.assign(new Error("it depends on its own outputs through oth\
er links and does not settle"),{name:"RuntimeError"})):e.compute();mr=0,re();for(let e of $n)kn(e);$n.clear()}var Ut=new Map,yn;function Ve(t,e,n){if(t.get("pro\
mpt")||[...qe].some(r=>r.reads(t))){At(t,e,n);return}yn||(yn=new MessageChannel,yn.port1.onmessage=Lo),Ut.size||yn.port2.postMessage(null),Ut.has(t)||Ut.set(t,new Map),
Ut.get(t)?.set(e,n)}var be=(t,e)=>Ut.get(t)?.has(e)?Ut.get(t)?.get(e):t.get(e);function Lo(){let t=[...Ut];Ut.clear();for(let[e,n]of t)for(let[r,o]of n)At(e,r,o);
re()}function Kt(t,e){let n=new Map;function r(o){let s=o.get("key"),i=n.get(s)??{thing:t(s,o),users:0};n.set(s,i),i.users++;let c=!0;return()=>{c&&--i.users===0&&(n.
delete(s),e(i.thing)),c=!1}}return{use:r,find:o=>n.get(o)?.thing}}async function wc(t){let e=t.widget_manager,n=await lt(e,t.get("choice")),r=async c=>({...c,model:await lt(e,c.widget)}),o=t.get("options"),s=await Promise.all(
o.map(c=>Promise.all(c.map(r))));function i(){let c=n.get("index");if(c!==t.get("applied")){t.set("applied",c);for(let{model:a,trait:l,value:h,array:d}of s[c])At(
a,l,d?ve(q(d),d,a.get(l)):h)}}return n.on("change:index",i),i(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",i)}var vc=Kt((t,e)=>_n(wc(e)),t=>t.
then(e=>e())),br=vc.use,Co={initialize:({model:t})=>br(t)};var Po=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
e]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opacity:.5}
`;var xr=new CSSStyleSheet;xr.replaceSync(Po);function Io(t){t.adoptedStyleSheets.includes(xr)||t.adoptedStyleSheets.push(xr)}var jo=()=>Io(document);function Fo(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&Io(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var $r=globalThis,Do=t=>t,An=$r.trustedTypes,Bo=An?An.createPolicy("lit-html",{createHTML:t=>t}):void 0,kr="$lit$",Ht=`lit$${Math.random().toFixed(9).slice(2)}$`,
_r="?"+Ht,xc=`<${_r}>`,ie=document,Ke=()=>ie.createComment(""),Ye=t=>t===null||typeof t!="object"&&typeof t!="function",zr=Array.isArray,Go=t=>zr(t)||typeof t?.[Symbol.
iterator]=="function",yr=`[ 	
\f\r]`,Ge=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Uo=/-->/g,Ho=/>/g,oe=RegExp(`>|${yr}(?:([^\\s"'>=/]+)(${yr}*=${yr}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Wo=/'/g,qo=/"/g,Ko=/^(?:script|style|textarea|title)$/i,Ar=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),P=Ar(1),V=Ar(2),wt=Ar(
3),xt=Symbol.for("lit-noChange"),U=Symbol.for("lit-nothing"),Vo=new WeakMap,se=ie.createTreeWalker(ie,129);function Yo(t,e){if(!zr(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return Bo!==void 0?Bo.createHTML(e):e}var Jo=(t,e)=>{let n=t.length-1,r=[],o,s=e===2?"<svg>":e===3?"<math>":"",i=Ge;
for(let c=0;c<n;c++){let a=t[c],l,h,d=-1,f=0;for(;f<a.length&&(i.lastIndex=f,h=i.exec(a),h!==null);)f=i.lastIndex,i===Ge?h[1]==="!--"?i=Uo:h[1]!==void 0?i=Ho:h[2]!==
void 0?(Ko.test(h[2])&&(o=RegExp("</"+h[2],"g")),i=oe):h[3]!==void 0&&(i=oe):i===oe?h[0]===">"?(i=o??Ge,d=-1):h[1]===void 0?d=-2:(d=i.lastIndex-h[2].length,l=h[1],
i=h[3]===void 0?oe:h[3]==='"'?qo:Wo):i===qo||i===Wo?i=oe:i===Uo||i===Ho?i=Ge:(i=oe,o=void 0);let g=i===oe&&t[c+1].startsWith("/>")?" ":"";s+=i===Ge?a+xc:d>=0?(r.
push(l),a.slice(0,d)+kr+a.slice(d)+Ht+g):a+Ht+(d===-2?c:g)}return[Yo(t,s+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},Je=class t{constructor({strings:e,
_$litType$:n},r){let o;this.parts=[];let s=0,i=0,c=e.length-1,a=this.parts,[l,h]=Jo(e,n);if(this.el=t.createElement(l,r),se.currentNode=this.el.content,n===2||n===
3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(o=se.nextNode())!==null&&a.length<c;){if(o.nodeType===1){if(o.hasAttributes())for(let d of o.
getAttributeNames())if(d.endsWith(kr)){let f=h[i++],g=o.getAttribute(d).split(Ht),m=/([.?@])?(.*)/.exec(f);a.push({type:1,index:s,name:m[2],strings:g,ctor:m[1]===
"."?Sn:m[1]==="?"?En:m[1]==="@"?On:ce}),o.removeAttribute(d)}else d.startsWith(Ht)&&(a.push({type:6,index:s}),o.removeAttribute(d));if(Ko.test(o.tagName)){let d=o.
textContent.split(Ht),f=d.length-1;if(f>0){o.textContent=An?An.emptyScript:"";for(let g=0;g<f;g++)o.append(d[g],Ke()),se.nextNode(),a.push({type:2,index:++s});o.
append(d[f],Ke())}}}else if(o.nodeType===8)if(o.data===_r)a.push({type:2,index:s});else{let d=-1;for(;(d=o.data.indexOf(Ht,d+1))!==-1;)a.push({type:7,index:s}),
d+=Ht.length-1}s++}}static createElement(e,n){let r=ie.createElement("template");return r.innerHTML=e,r}};function ae(t,e,n=t,r){if(e===xt)return e;let o=r!==void 0?
n._$Co?.[r]:n._$Cl,s=Ye(e)?void 0:e._$litDirective$;return o?.constructor!==s&&(o?._$AO?.(!1),s===void 0?o=void 0:(o=new s(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=o:n._$Cl=o),o!==void 0&&(e=ae(t,o._$AS(t,e.values),o,r)),e}var Mn=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??ie).importNode(n,!0);se.currentNode=
o;let s=se.nextNode(),i=0,c=0,a=r[0];for(;a!==void 0;){if(i===a.index){let l;a.type===2?l=new xe(s,s.nextSibling,this,e):a.type===1?l=new a.ctor(s,a.name,a.strings,
this,e):a.type===6&&(l=new Tn(s,this,e)),this._$AV.push(l),a=r[++c]}i!==a?.index&&(s=se.nextNode(),i++)}return se.currentNode=ie,o}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},xe=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){
this.type=2,this._$AH=U,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=ae(this,e,n),
Ye(e)?e===U||e==null||e===""?(this._$AH!==U&&this._$AR(),this._$AH=U):e!==this._$AH&&e!==xt&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):Go(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
U&&Ye(this._$AH)?this._$AA.nextSibling.data=e:this.T(ie.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=Je.createElement(Yo(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let s=new Mn(o,this),i=s.u(this.options);s.p(n),this.
T(i),this._$AH=s}}_$AC(e){let n=Vo.get(e.strings);return n===void 0&&Vo.set(e.strings,n=new Je(e)),n}k(e){zr(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,o=0;for(let s of e)o===n.length?n.push(r=new t(this.O(Ke()),this.O(Ke()),this,this.options)):r=n[o],r._$AI(s),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=Do(e).nextSibling;Do(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},ce=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,s){this.type=1,this.
_$AH=U,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=s,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=U}_$AI(e,n=this,r,o){let s=this.strings,i=!1;if(s===void 0)e=ae(this,e,n,0),i=!Ye(e)||e!==this._$AH&&e!==xt,i&&(this._$AH=e);else{let c=e,a,
l;for(e=s[0],a=0;a<s.length-1;a++)l=ae(this,c[r+a],n,a),l===xt&&(l=this._$AH[a]),i||=!Ye(l)||l!==this._$AH[a],l===U?e=U:e!==U&&(e+=(l??"")+s[a+1]),this._$AH[a]=
l}i&&!o&&this.j(e)}j(e){e===U?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Sn=class extends ce{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===U?void 0:e}},En=class extends ce{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==U)}},On=class extends ce{constructor(e,n,r,o,s){super(e,n,r,o,s),this.type=5}_$AI(e,n=this){if((e=ae(this,e,n,0)??U)===xt)return;let r=this._$AH,o=e===
U&&r!==U||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,s=e!==U&&(r===U||o);o&&this.element.removeEventListener(this.name,this,r),s&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},Tn=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){ae(this,e)}},Zo={
M:kr,P:Ht,A:_r,C:1,L:Jo,R:Mn,D:Go,V:ae,I:xe,H:ce,N:En,U:On,B:Sn,F:Tn},yc=$r.litHtmlPolyfillSupport;yc?.(Je,xe),($r.litHtmlVersions??=[]).push("3.3.3");var Qo=(t,e,n)=>{
let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let s=n?.renderBefore??null;r._$litPart$=o=new xe(e.insertBefore(Ke(),s),s,void 0,n??{})}return o._$AI(t),
o};var Yt=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function D(t,e,...n){return Qo(e,t),n.map(r=>t.querySelector(r))}var Ze=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function Mr(t,e,n){let r=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:r,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}var Wt=t=>t?"":"display: none";function ot(t,...e){Fo(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var $c={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},$t=t=>$c[t]??t;function Sr(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function Xo(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function ye(t,e){let n=0,r=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===
n||(n=o,e(o))});return r.observe(t),()=>r.disconnect()}var kc=["dead","restarting","autorestarting","starting"];function $e(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,o=0;function s(){
r||=kc.includes(t.status);let i=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(i))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(i)}for(let i of n)i.connect(s);return s(),()=>{clearTimeout(o);for(let i of n)i.disconnect(s)}}var ts=50,Nn=new Set,es=0;function ns(t,e,n){let r={link:t,sources:e,targets:n,outdated:null};return Nn.add(r),Er.size&&Qe(),{outdate(o,s=performance.now()){r.outdated?.
text!==o&&(r.outdated={since:Math.min(s,r.outdated?.since??1/0),text:o},Qe())},renew(o=null){!r.outdated&&o===null||(r.outdated=o===null?null:{since:o,text:r.outdated?.
text??"computing …"},Qe())},leave(){Nn.delete(r),Qe()}}}var Er=new Map;function Qe(){clearTimeout(es);let t=performance.now(),e=1/0,n=new Map;for(let[{link:o,
targets:s},{since:i,text:c}]of _c())if(i+ts>t)e=Math.min(e,i+ts);else for(let{model:a}of[{model:o},...s])n.set(a,c);let r=Er;Er=n;for(let o of new Set([...r.keys(),
...n.keys()]))Ac(o,n.get(o)??"");e<1/0&&(es=setTimeout(Qe,e-t))}function _c(){let t=new Map([...Nn].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let r of Nn)r.sources.some(s=>e.targets.some(i=>zc(s,i)))&&!t.has(r)&&t.set(r,n);return t}var zc=(t,e)=>t.model===e.model&&t.trait===e.trait;function Ac(t,e){
(be(t,"outdated")??"")!==e&&(Ve(t,"outdated",e),t.get("opacities")&&Ve(t,"opacities",e?[Mc]:[]))}var Mc=.3;var rs=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),Sc=230;function os(t,e){let n=t.slice(),
[r,o,s]=[0,0,0];for(let i of e){if(o|=(i&127)<<s,s+=7,i&128)continue;r+=o;let c=n[r+1]===Sc;n[r]=c?1:253,n[r+1]=c?1:133,n[r+2]=c?1:2,o=s=0}return n}var Or=8,Rn=5,Ec=50,Oc=8;async function is(t,e){let n=Cn(rs)?os(ft(t),ft(e)):ft(t);return Cn(n)?WebAssembly.compile(n).catch(()=>null):null}var Cn=t=>!!globalThis.
WebAssembly?.validate(t);function Ln({memory:t,run:e},n,r){let o=new Uint8Array(t.buffer);for(let{address:s,data:i}of n)o.set(i,s);return e(),r.map(({address:s,
length:i})=>o.slice(s,s+i))}function Tc(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let o=performance.
now();try{let s=t(e,r.inputs,n),i=performance.now()-o;postMessage({results:s,milliseconds:i},s.map(({buffer:c})=>c))}catch(s){postMessage({error:s.message})}}}function Nc(t,e){
let n=URL.createObjectURL(new Blob([`(${Tc})(${Ln})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var ss=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function as(t,e,n,r){let{exports:o}=await WebAssembly.instantiate(t),s=e.map(g=>({address:g.
address,length:He(g)})),i=[],c=null,a=null;return n>Or&&h(),{start:l,measure:d,isBusy:()=>a!==null,close:f};function l(g,m,b){if(c){a={job:m,counts:b},c.postMessage(
{inputs:g});return}let x=performance.now(),k;try{k=Ln(o,g,s)}catch(_){return r(m,{error:_})}let S=performance.now()-x;i=[...i.slice(1-Rn),S],(S>Ec||i.length===Rn&&
ss(i)>Or)&&h(),r(m,{results:k,milliseconds:S})}function h(){c=Nc(t,s),c&&(c.onmessage=({data:g})=>{let{job:m,counts:b}=a;if(a=null,g.error)return r(m,{isLate:!0,
error:Object.assign(new Error(g.error),{name:"RuntimeError"})});b&&(i=[...i.slice(1-Rn),g.milliseconds]),r(m,{isLate:!0,...g})},c.onerror=()=>{let g=a;c=a=null,
g&&r(g.job,{isLate:!0})})}function d(g){if(c){let k=i.length?ss(i):null;if(a||n===1/0||i.length<Rn||Math.max(...i)>Or/2)return k;f(),i=[]}let m=g();Ln(o,m,[]);let b=performance.
now(),x=0;do Ln(o,m,[]);while(x++,performance.now()-b<Oc);return(performance.now()-b)/x}function f(){c?.terminate(),c=a=null}}var cs=["single_steps","resets","anew","anew_steps","playing"];function ls(t,e,n,r){let{restart:o,steps:s,before:i,starting:c,editing:a}=t.get("running"),l=i.map(
He),h=xn(ft(t.get("carried")),l),d=0,f=!1,g=y(),m=xn(ft(t.get("computed")),n.map(He)),b=0,x={restart:!1,steps:0},k=1;for(let E of cs)e.on(`change:${E}`,S);return addEventListener(
"pagehide",r.tell),t.on("change:carried",M),{isPlaying:_,isPending:$,plan:u,inputs:v,store:z,putBack:p,shareState:w,stop:A};function S(){r.changed(),_()||r.tell()}
function _(){return e.get("playing")&&!Gt()}function y(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function $(){
let E=y();return f||_()||E.single!==g.single||E.resets!==g.resets||E.anew!==g.anew}function u(E){let T=y(),R=E.map((L,K)=>!ee(L,m[K])),N=c.some(L=>R[L]),O=T.anew>
0&&(T.anew!==g.anew||R.some((L,K)=>L&&!a.includes(K))),F=T.resets!==g.resets,j=Math.max(T.single-g.single,0);_()&&(b+=e.get("speed"),j+=Math.floor(b),b%=1),g=T,
m=E,f=!1;let I=x;return x={restart:!1,steps:0},O||N||F?{restart:!0,steps:O?T.anew:0,version:d}:{restart:I.restart,steps:I.steps+j,version:d}}function p(E){x=E}function v(E={
restart:!1,steps:k}){let T=(R,N)=>({address:R,data:new Uint8Array(Int32Array.of(N).buffer)});return E.steps&&(k=E.steps),[T(o,Number(E.restart)),T(s,E.steps),...h.
map((R,N)=>({address:i[N].address,data:R}))]}function z(E,T){T.version===d&&(h=E)}function w(){t.off("change:carried",M),t.set("carried",new DataView(Bt(h).buffer)),
t.on("change:carried",M)}function M(){h=xn(ft(t.get("carried")),l),g=y(),f=!0,d++,r.changed()}function A(){for(let E of cs)e.off(`change:${E}`,S);removeEventListener(
"pagehide",r.tell),t.off("change:carried",M)}}var Rc=400,us=30,fs="not computed",Pn=(t,e)=>Object.assign(new Error(e),{name:t}),ds=t=>`(${t.join(", ")}${t.length===1?",":""})`;function Tr({model:t,trait:e,name:n,
shape:r,dtype:o}){let s=bn(t.get(e));if(!s)throw Pn("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(t.get(e))??"undefined"}`);if(String(s.shape)!==
String(r))throw Pn("ValueError",`${n} had shape ${ds(r)} when it was linked, but now it has shape ${ds(s.shape)}`);let i=So(o,s.numbers);if(!o.startsWith("float")&&
Array.from(hr(o,i)).some((c,a)=>c!==Number(s.numbers[a])))throw Pn("ValueError",`${n} was ${o} when it was linked, which cannot represent its current value; lin\
k it with floating-point numbers`);return i}function hs(t,e){try{return ee(Bt(t.map(Tr)),e)}catch{return!1}}async function gs(t,e){if(t.get("closed"))return null;
let n=t.widget_manager,r=a=>Promise.all(a.map(async l=>({...l,model:await lt(n,l.widget)}))),[o,s]=await Promise.all([r(t.get("sources")),r(t.get("targets"))]),
i=ns(t,o,s);if(t.get("where")!=="browser")return ps(t,o,i);hs(o,ft(t.get("computed")))||i.outdate("compiling …");let c=await is(t.get("module"),t.get("fusions"));
return c?Lc(t,c,o,s,i,e):(n.exported?e.show(Pn("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):
(t.set("where","kernel"),t.save_changes()),ps(t,o,i))}function ps(t,e,n){let r=t.widget_manager.exported?"needs Python":"computing …";function o(){hs(e,ft(t.get(
"computed")))?n.renew():n.outdate(t.get("error_message")?fs:r)}let s=e.map(i=>st(i.model,i.trait,o));return s.push(st(t,"computed error_message",o)),o(),{stop:()=>[
...s,n.leave].forEach(i=>i()),isRunning:!1}}async function Lc(t,e,n,r,o,s){let i=t.widget_manager,c=t.get("outputs"),a=await as(e,c,t.get("background")?1/0:t.get(
"milliseconds"),T),l=t.get("runner")&&await lt(i,t.get("runner")),h=!!t.get("background"),d={compute:E,report:L,isInBackground:h,reads:W=>n.some(C=>C.model===W),
isPending:O,isPlaying:N},f=l&&ls(t,l,n,{changed:u,tell:I}),g=ft(t.get("computed")),m=null,b=null,x=null,k=!1,[S,_]=[0,0],y=0,$=[...n.map(W=>[W.model,`change:${W.
trait}`,p]),[t,"change:computed",M],[t,"change:running_in",z],[t,"change:where",K],[t,"change:closed",K],[t,"msg:custom",w]];for(let[W,C,B]of $)W.on(C,B);return To(
d),v(),j(),u(),{stop:Z,isRunning:!0};function u(){kn(d)}function p(){x??=performance.now(),u()}function v(){t.get("running_in")!=="browser"&&(t.set("running_in",
"browser"),t.save_changes())}function z(){t.get("running_in")!=="browser"&&(g=null,v(),u())}function w({event:W}){W==="ask"&&t.send({event:"here"})}function M(){
g=ft(t.get("computed")),u()}function A(W){return W.map((C,B)=>({address:n[B].address,data:C}))}function E(){let W;try{W=n.map(Tr)}catch(Q){return L(Q)}let C=Bt(
W);if(!f?.isPending()){if(ee(C,g))return x=null,R(C);if(ee(C,m))return}if(ee(C,g)||o.outdate("computing …",x??void 0),a.isBusy())return;let B=f?.plan(W),H=[...A(
W),...B?f.inputs(B):[]];x=null,a.start(H,{joined:C,work:B},!B||B.steps>0)}function T({joined:W,work:C},{results:B,milliseconds:H,error:Q,isLate:G}){if(G&&u(),!B){
C&&f.putBack(C),Q&&(m=W,L(Q));return}N()&&F(H??0),C&&f.store(B.slice(B.length-t.get("running").before.length),C);for(let{model:rt,trait:at,output:it}of r){let{shape:X,
dtype:J}=c[it],pt=hr(J,B[it]),et=be(rt,at);Oo(et,pt,X)||Ve(rt,at,ve(pt,{shape:X,dtype:J},et))}b=[W,...B],R(W),N()&&!G&&Ro(d)}function R(W){g=W,m=null,o.renew(x),
k&&s.show(null),k=!1,j(),re()}function N(){return!!f?.isPlaying()}function O(){return a.isBusy()&&!N()}function F(W){S+=W,!(++_%us)&&(t.set("page_milliseconds",
S/us),S=0)}function j(){clearTimeout(y),y=setTimeout(()=>{try{let W=a.measure(()=>[...A(n.map(Tr)),...f?.inputs()??[]]);W!==null&&t.set("page_milliseconds",W)}catch{}
I()},Rc)}function I(){b&&(t.set("snapshot",new DataView(Bt(b).buffer)),b=null,f?.shareState(),t.save_changes())}function L(W){console.warn(W),k=!0,g=null,o.outdate(
fs),N()&&(l.set("playing",!1),l.save_changes()),s.show(W)}function K(){Z(),s.ended()}function Z(){clearTimeout(y);for(let[W,C,B]of $)W.off(C,B);f?.stop(),a.close(),
o.leave(),No(d)}}var Nr=new EventTarget;function Cc(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=s=>{Object.assign(n,s),Nr.dispatchEvent(new Event(t))},o={
show:s=>r({error:s}),ended:()=>r({isRunning:!1})};return n.started=gs(e,o).catch(s=>(console.error(s),null)),_n(n.started).then(s=>r({isRunning:s?.isRunning??!1})),
n}var ms=Kt(Cc,({started:t})=>t.then(e=>e?.stop())),le=ms.use,Xe=t=>ms.find(t.get("key"))??{isRunning:!1,error:null};function In(t,e){let n=t.get("key");return Nr.
addEventListener(n,e),()=>Nr.removeEventListener(n,e)}var jn=(t,e)=>P`<div class="gdviz-note gdviz-needs-python">${e}${Rr(t)}</div>`;function Rr({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=Pc(e,
await t.query?.()??"")};return e?P` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:U}function Pc(t,e){if(!e)return t;let n=new URL(t,location.href),
r=s=>`${s}${s.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=r(n.search):n.searchParams.set("urlpath",r(o)),n.href}var Ic="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",jc="The server is gone. Nothing on this page needs it: everything continues in your browser.",Fc="Greyed-out controls need Python.";function ws(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function Dc(t){let e=ft(t.get("text")??new Uint8Array);return e.
length===0?Bc(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function Bc(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function Uc(t,e){let n=()=>{},r=!1;async function o(){let s=t.get("link");if(!s)return;let i=await lt(t.widget_manager,s);if(r||s!==t.get("link"))
return;n();let c=()=>e(i),a=[le(i),In(i,c),st(i,"where milliseconds page_milliseconds outdated",c)];n=()=>a.forEach(l=>l()),c()}return t.on("change:link",o),o(),
()=>{r=!0,t.off("change:link",o),n()}}function Hc({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(s=>lt(e,s)));if(e.exported){n().
then(s=>s.forEach(i=>At(i,"disabled",!0)));return}let r=new Map;async function o(s){if(!!t.get("lost")===s)return;if(t.set("lost",s),!s){for(let[c,a]of r)At(c,"\
disabled",a);return r.clear()}let i=await n();if(t.get("lost"))for(let c of i)r.has(c)||r.set(c,c.get("disabled")),At(c,"disabled",!0)}return e.kernel&&$e(e.kernel,
s=>o(s!=="connected"))}function Wc({model:t,el:e}){ot(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,o=null,s=null;function i(m){
if(m.get("outdated"))return m.get("outdated");let{isRunning:b}=Xe(m);return b?`computed in your browser${ws(m.get("page_milliseconds"))} · 0 round trips`:r?"w\
aiting for your browser":`computed by the server${ws(m.get("milliseconds"))} · 1 round trip`}async function c(){let m=o,b=await Dc(m);s||(s={name:m.get("name"),
size:ft(m.get("module")).length,text:b,isCopied:!1},d(),e.querySelector("dialog")?.showModal())}function a(){s=null,d()}async function l(m){m.isCopied=await Ze(
m.text),m.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),d()}let h=m=>P`
    <dialog class="gdviz-program" @close=${a}>
      <div class="head">
        <b>WebAssembly text of “${m.name}”, ${(m.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(m)}>${m.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${m.text}</pre>
    </dialog>`;function d(){let m=P`<div class="gdviz-notice" role="alert">${n?Ic:jc}</div>`;D(e,P`
      <div class="line">
        <span class="status">${o?i(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${c}
          ?hidden=${!o||!Xe(o).isRunning}>Show the program</button>
      </div>
      ${r&&n?jn(t.widget_manager,Fc):U}
      ${s?h(s):U}${t.get("lost")?m:U}`)}let f=Uc(t,m=>{o=m,d()}),g=st(t,"lost",d);return d(),()=>{f(),g()}}var vs={initialize:Hc,render:Wc};var tt=(t,e,n)=>Math.min(Math.max(t,e),n),Fn=t=>t.replaceAll("-","−").replace("e+","e");function nt(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not \
a number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?Fn(String(Number(t.toPrecision(e)))):Fn(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function Lr(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(o=>nt(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(r).size===t.length)
return r}}var Dn=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var qc=62,Vc=38;function It({low:t,high:e,log:n=!1,from:r,to:o}){[t,e]=n?Kc(t,e):Gc(t,e);let[s,i]=n?[Math.log10(t),Math.log10(e)]:[t,e],c=(o-r)/(i-s),a=d=>r+((n?
Math.log10(d):d)-s)*c,l=d=>d.map(([f,g])=>({at:a(f),text:g})),h=Math.max(Math.floor(Math.abs(o-r)/(o>r?qc:Vc)),1);return{low:t,high:e,log:n,to:a,from:d=>n?10**(s+
(d-r)/c):s+(d-r)/c,ticks:()=>{if(n&&i-s>1.5&&Math.floor(i)>Math.ceil(s))return l(Yc(s,i,1.5*h));let d=bs(t,e,h);return l(d.length>1?d:bs(t,e,2*h+1))}}}var ke=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function tn(t,e){let[n,r]=[1/0,-1/0];for(let o of t)for(let s of o)e(s)&&(s<
n&&(n=s),s>r&&(r=s));return[n,r]}function Gc(t,e){if(!Number.isFinite(t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*
n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function Kc(t,e){return!(e>0)||!Number.isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function bs(t,e,n){let r=(e-
t)/n,o=10**Math.floor(Math.log10(r)),s=o*([1,2,5].find(g=>g*o>=r*(1-1e-9))??10),i=Math.ceil(-Math.log10(s)-1e-9),c=Math.max(Math.abs(t),Math.abs(e)),a=c>=1e5||s<
1e-4,l=Math.min(Math.max(Math.floor(Math.log10(c))+i,0)+1,12),h=g=>a?g?Number(g.toPrecision(l)).toExponential():"0":g.toFixed(Math.max(i,0)),d=Math.ceil(t/s-1e-6),
f=Math.max(Math.floor(e/s+1e-6)-d+1,0);return Array.from({length:f},(g,m)=>[(d+m)*s,Fn(h((d+m)*s))])}function Yc(t,e,n){let r=Math.ceil(t-1e-9),o=Math.floor(e+1e-9),
s=Math.ceil((o-r+1)/(n+1)),i=Array.from({length:Math.floor((o-r)/s)+1},(a,l)=>r+l*s),c=i.every(a=>a>=-3&&a<=4);return i.map(a=>[10**a,c?String(+`1e${a}`):`10${Dn(
a)}`])}var Jc=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,Zc=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),_e=(t,e=0)=>Jc(Zc(t).map(n=>Math.round(n+(255-n)*e)));function ze(t,e,[
n,r],o){if(!r||!n)return Pr(t);let s=new Uint32Array(r*n);for(let i=0;i<n;i++){let c=(n-1-i)*r;for(let a=0;a<r;a++)s[i*r+a]=o(e[c+a])}Cr(t,s,r)}function Cr(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),Bn(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var Pr=t=>Bn(
t).clearRect(0,0,t.width,t.height),Bn=t=>t.getContext("2d");function Un(t,e){let n=Uint32Array.from({length:511},(r,o)=>_e(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var xs=.5,Qc=.6;function ys(t,{width:e,height:n},r,[o,s],i,c){let a=new Uint32Array(e*n),[l,h,d]=[0,xs,xs/2].map(b=>Uint32Array.from(c,x=>_e(x,b))),f=Float64Array.
of(-1/0,...i.subarray(1,-1),1/0),g=(s-1)/e,m=(o-1)/n;for(let b=0;b<n;b++){let x=(n-b-.5)*m,k=Math.min(Math.floor(x),o-2),S=x-k,_=k*s,y=_+s,$=b*e,u=0;for(let p=0,
v=0;p<s-1;p++){let z=r[_+p],w=r[_+p+1],M=z+S*(r[y+p]-z),A=w+S*(r[y+p+1]-w),E=p===s-2?e:Math.min(Math.ceil((p+1)/g-.5),e),T=(A-M)*g;if(!(Math.abs(T)<1/0)){$+=E-v,
v=E;continue}let R=(r[y+p]-z+r[y+p+1]-w)*.5*m,N=Qc*Math.sqrt(T*T+R*R),O=M+((v+.5)*g-p)*(A-M);for(;v<E;v++,$++,O+=T){for(;O>=f[u+1];)u++;for(;O<f[u];)u--;let F=Math.
min(O-f[u],f[u+1]-O);a[$]=F>=N?l[u]:F>=N/2?d[u]:h[u]}}}Cr(t,a,e)}function $s(t,[e,n],{left:r,top:o,width:s,height:i},[c,a,l,h]){let d=e*n,f=Float64Array.from({length:d},
(k,S)=>Math.hypot(t[2*S],t[2*S+1])),g=f.reduce((k,S)=>S>k&&S<1/0?S:k,0),m=s/n/1.25,b=Math.max(s*.0016,.5),x=[];for(let k=0;k<d;k++){if(!(f[k]>0&&f[k]<1/0))continue;
let S=r+s*(k%n+.5)/n,_=o+i*(1-(Math.floor(k/n)+.5)/e),y=-t[2*k]*(s/(a-c)),$=t[2*k+1]*(i/(h-l)),u=m*tt(1+Math.log10(f[k]/g)/3,.25,1)/2/Math.hypot(y,$);x.push(en(
S,_,y*u,$*u,b))}return x.join("")}var yt=t=>Math.round(t*10)/10;function en(t,e,n,r,o){let s=Math.hypot(n,r),[i,c]=[-r/s,n/s],a=Math.min(10*o,1.2*s),l=.3*a,h=(m,b)=>`${yt(
t+n*m+i*b)},${yt(e+r*m+c*b)}`,d=1-a/s,f=`${h(-1,o)} ${h(d,o)} ${h(d,l)}`,g=`${h(d,-l)} ${h(d,-o)} ${h(-1,-o)}`;return`M${f} ${h(1,0)} ${g}Z`}var Xc=10,Ir=12,tl=68,el=9;function ks({left:t,top:e,width:n,height:r},o,s,i){let c=t+n+Xc,a=c+Ir,l=i.length>=el,h=o.toReversed().map((d,f)=>{let g=1-f/o.length;
return V`<rect x=${c} width=${Ir} y=${e+r*(1-g)} height=${r*g} fill=${d} />`});return V`
    ${h}
    <rect class="frame" x=${c} y=${e} width=${Ir} height=${r} />
    ${s.map(({at:d,text:f})=>{let g=e+r*(1+d);return V`<path class="tick" d="M${a},${g}h3" /><text x=${a+6} y=${g} dy="0.35em">${f}</text>`})}
    <text y=${e-10} x=${l?t+n+tl:c-2} text-anchor=${l?"end":"start"}>${i}</text>`}var Hn=t=>t.map(({name:e,color:n,kind:r="line"})=>{let o=P`<span class="swatch ${r}" .style=${`\
color: ${$t(n)}`}></span>`;return P`<span class="entry">${o}${e}</span>`});function nn(t){let[e,n]=[t.get("colors"),Ae(t)];return t.get("names").map((o,s)=>({name:o,
color:e[s%e.length]})).filter((o,s)=>n(s))}function Ae(t){let e=t.get("shown")&&q(t.get("shown"));return n=>!e?.length||e[n]>0}function kt(t,e){let{left:n,top:r}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-r]}function ue(t,e){let n=t.currentTarget;n.setPointerCapture(t.pointerId);
let r=new AbortController,{signal:o}=r;n.addEventListener("pointermove",e,{signal:o});for(let s of["pointerup","pointercancel"])n.addEventListener(s,()=>r.abort(),
{signal:o})}var nl={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},rn=t=>nl[t.key]??null;function de(t,e=()=>!0){t.addEventListener("touchsta\
rt",n=>e(n)&&n.preventDefault(),{passive:!1})}function Wn({surface:t,handle:e,to:n,by:r,idle:o=()=>!1}){let s=i=>{i.preventDefault(),e.focus({preventScroll:!0}),
ue(i,n)};t.addEventListener("pointerdown",i=>{i.button!==0||i.pointerType==="touch"||o()||(n(i),s(i))}),t.addEventListener("click",i=>{i.pointerType==="touch"&&
!o()&&n(i)}),e.addEventListener("pointerdown",i=>i.button===0&&s(i)),de(e),e.addEventListener("keydown",i=>{let c=rn(i);c&&(i.preventDefault(),r(c,i.shiftKey))})}var on={left:56,right:14,top:10,bottom:42},qn={left:56,right:68,top:24,bottom:42},rl=6.4,ol=6.5,sl=104;function Me(t,{name:e,...n}){ot(t,e,"gdviz-plane");let r=P`<div></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,
[o,s,i,c]=D(t,r,"div",".gdviz-legend",".panel",".status"),a=jr(o,n);return{...a,panel:i,status:c,bar:l=>D(a.bar,l&&ks(a.area,...l)),legend:l=>D(s,Hn(l))}}function jr(t,{
label:e,ratio:n=.75,margins:r=on}){t.classList.add("gdviz-plot");let o=Yt(),s={left:r.left,top:r.top,width:0,height:0},i=320,c=()=>{},a=()=>({from:s.left,to:s.left+
s.width}),l=()=>({from:s.top+s.height,to:s.top});function h(){s.width=Math.max(i-s.left-r.right,40),s.height=Math.max(Math.round(i*n)-r.top-r.bottom,40);let{left:y,
top:$}=s,u=Object.entries(s).map(([v,z])=>`${v}: ${z}px`),p=P`
      <canvas .style=${u.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${i} height=${s.height+r.top+r.bottom}>
        <defs>
          <clipPath id=${o}><rect x=${y} y=${$} width=${s.width} height=${s.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${o})" pointer-events="none"></g>
        <rect class="hit" x=${y} y=${$} width=${s.width} height=${s.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return D(t,p,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[d,f,g,m,b,x,k]=h();function S({x:y,y:$},u,p=!1){let v=$.ticks(),z=Math.
max(...v.map(({text:F})=>F.length)),w=Math.min(z*rl+28,sl);if(w>s.left+1)return s.left=w,h(),c();let{left:M,top:A,width:E,height:T}=s,R=A+T,N=y.ticks().map(({at:F,
text:j})=>V`
      ${p?V`<path class="grid" d="M${F},${R}V${A}" />`:U}
      <path class="tick" d="M${F},${R}v5" />
      <text class="x" x=${F} y=${R+17} text-anchor="middle">${j}</text>`),O=v.map(({at:F,text:j})=>V`
      ${p?V`<path class="grid" d="M${M},${F}h${E}" />`:U}
      <path class="tick" d="M${M},${F}h-5" />
      <text class="y" x=${M-8} y=${F} dy="0.35em" text-anchor="end">${j}</text>`);D(g,V`
      ${N}${O}
      <rect class="frame" x=${M} y=${A} width=${E} height=${T} />
      ${_s(u[0],E+40,`translate(${M+E/2},${R+35})`)}
      ${_s(u[1],T+30,`translate(13,${A+T/2})rotate(-90)`)}`)}function _(y){let[$,u]=kt(f,y);return[tt($,s.left,s.left+s.width),tt(u,s.top,s.top+s.height)]}return{
picture:f,canvas:d,area:s,layers:(...y)=>D(m,y.map($=>V`<g class=${$}></g>`),...y.map($=>`.${$}`)),hit:b,handles:x,bar:k,axes:S,pixel:_,readout:(y,...$)=>{let u=null;
for(let p of[b,...$])p.addEventListener("pointermove",v=>{y(u=v.buttons?null:_(v))}),p.addEventListener("pointerleave",()=>y(u=null));return()=>y(u)},across:a,upwards:l,
plane:(y,$)=>ke(It({...y,...a()}),It({...$,...l()})),draw:(y,$)=>{c=()=>Object.values($).forEach(v=>v());let u=dt(y,$),p=ye(t,v=>{i=v,s.left=r.left,h(),c()});return()=>{
p(),u()}}}}function _s(t,e,n){let r=Math.max(Math.floor(e/ol),4),[o,s]=t.length>r?[`${t.slice(0,r-1)}…`,V`<title>${t}</title>`]:[t,U];return V`<text class="name" text-anchor="middle" transform=${n}>${o}${s}</text>`}var qt=1e4,il=150;function sn(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function Fr(t){let e=[];for(let[n,r]of t){
if(Number.isNaN(n)||Number.isNaN(r))break;let o=Math.max(Math.abs(n),Math.abs(r));if(o<=qt){e.push([n,r]);continue}let s=e.at(-1),i=qt/o;s&&i>0&&e.push([s[0]+(n-
s[0])*i,s[1]+(r-s[1])*i]);break}return e}function Dr(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}
var Vn=t=>t.length>1?`M${t.join("L")}`:"",zs=t=>t==="#000000"?"var(--gdviz-paper)":"white";function As(t,e){let n=Fr(e),r=n.map(([c,a])=>`${c.toFixed(2)},${a.toFixed(
2)}`).filter((c,a,l)=>c!==l[a-1]),o=r.length>1,s=o?Vn(Dr(n).map(([c,a])=>`${c.toFixed(1)},${a.toFixed(1)}`)):"",i=o&&r.length<=il?r.map(c=>`M${c}h0`).join(""):"";
return V`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${zs(t)} stroke-width="4" opacity="0.8" d=${s} />
    <path class="path" stroke=${$t(t)} stroke-width="2" d=${Vn(r)} />
    <path class="dots" stroke=${$t(t)} stroke-width="5" d=${i} />
  </g>`}function Ms(t,[e,n]){let r=Math.abs(e)<qt&&Math.abs(n)<qt,[o,s]=r?[e,n]:[0,0];return V`<circle class="current" r="6" fill=${$t(t)} stroke=${zs(t)} stroke-width="2"
    cx=${o} cy=${s} .style=${Wt(r)} />`}var al=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,Ss=(t,e)=>e.map(([n,r])=>{let o=`translate(${n},${r})`;return V`<path d=${al} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var Es={A:"7 3",B:"2.5 3",C:"9 3 2 3",D:"1 3"},cl={A:.2,B:.35,C:.5,D:.65},Gn=(t,e,n)=>V`<g class="pinned">
    <path fill="none" stroke="var(--gdviz-paper)" stroke-width="3.5" opacity="0.5" d=${n} />
    <path class="run" fill="none" stroke=${$t(e)} stroke-width="1.8" stroke-dasharray=${Es[t]} opacity="0.8" d=${n} />
  </g>`;function Kn(t,e,n,r){let o=n.map((a,l)=>l?r(n[l-1],a):0),s=cl[t]*o.reduce((a,l)=>a+l,0),i=0,c=n.find((a,l)=>(i+=o[l])>=s);return c?V`<g class="letter" transform="translate(${c[0].
toFixed(1)},${c[1].toFixed(1)})">
    <circle r="7.5" fill="var(--gdviz-paper)" stroke=${$t(e)} stroke-width="1.5" />
    <text text-anchor="middle" dy="0.35em">${t}</text>
  </g>`:U}var Os=t=>P`
  <svg class="sample" width="26" height="8" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray=${Es[t]} d="M0,4h26" />
  </svg>`;var ll="Not positive: a logarithmic axis cannot show it",Br=.04;function Ur(t){let[e,n,r,o]=["x","y","low","high"].map(h=>Mt(t.get(h))),[s,i,c]=[q(t.get("limits")),
t.get("names"),Ae(t)],a=t.get("colors").map($t),l=new Float64Array;return n.map((h,d)=>({name:i[d]??"",color:a[d%a.length],shown:c(d),x:e[d%Math.max(e.length,1)]??
l,y:h,low:r[d]??l,high:o[d]??l,limit:s[d]??NaN}))}function ul(t){let e=t.get("pinned")??[],[n,r]=[t.get("colors").map($t),new Float64Array];return e.map(({row:o,
mark:s,x:i=r,y:c=r})=>({mark:s,color:n[o%n.length],x:i,y:c}))}function dl({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=Me(e,{name:"gd\
viz-curves",label:n,ratio:t.get("ratio")});r.canvas.remove();let[o,s,i,c]=r.layers("pins","curves","letters","markers"),{x:a,y:l}=r.plane({low:0,high:1},{low:0,
high:1}),h=y=>Number.isFinite(y)&&!(l.log&&y<=0);function d(){let y=Ur(t),$=ul(t),u=r.plane(...pl(y,$,t.get("log")));({x:a,y:l}=u),r.axes(u,t.get("axis_names"),
!0);let{left:p,top:v,width:z,height:w}=r.area;D(o,$.map(N=>Gn(N.mark,N.color,m(N)))),D(i,$.map(N=>Kn(N.mark,N.color,f(N),(O,F)=>F[0]-O[0])));let M=y.filter(N=>N.
shown&&N.y.some(Number.isFinite)),A=l.log&&M.length>0&&!M.some(N=>N.y.some(h)),E=y.map(N=>V`<path class="band" fill=${N.color} opacity="0.2" d=${b(N)} />`),T=({
limit:N,shown:O})=>O&&h(N)?`M${p},${yt(l.to(N))}h${z}`:"",R=y.map(N=>V`
      <path class="limit" stroke=${N.color} stroke-width="1.5" stroke-dasharray="6 4" d=${T(N)} />
      <path class="line" stroke=${N.color} stroke-width="2" d=${g(N)} />`);D(s,V`
      ${E}
      <g fill="none" stroke-linejoin="round">${R}</g>
      <text class="note" text-anchor="middle" x=${p+z/2} y=${v+w/2}>${A?ll:""}</text>`),x()}function f(y){return Array.from(y.y.keys()).filter(u=>h(y.y[u])&&Number.
isFinite(y.x[u])).map(u=>[a.to(y.x[u]),l.to(y.y[u])])}let g=y=>y.shown?m(y):"";function m(y){let $=sn(y.y.length,p=>h(y.y[p])&&Number.isFinite(y.x[p])),u=p=>`${yt(
a.to(y.x[p]))},${yt(l.to(y.y[p]))}`;return $.map(p=>`M${p.map(u).join("L")}${p.length>1?"":"h0.1"}`).join("")}function b({shown:y,x:$,low:u,high:p}){if(!y||!u.length)
return"";let v=r.area.top+r.area.height,z=E=>`${yt(a.to($[E]))},${yt(l.to(p[E]))}`,w=E=>h(u[E])?yt(Math.min(l.to(u[E]),qt)):v,M=E=>`${yt(a.to($[E]))},${w(E)}`;return sn(
$.length,E=>h(p[E])).map(E=>`M${E.map(z).join("L")}L${E.toReversed().map(M).join("L")}Z`).join("")}function x(){let{top:y,height:$}=r.area,u=Array.from(q(t.get(
"marker"))).filter(z=>z>=a.low&&z<=a.high),p=(u.length===1?Ur(t):[]).map(z=>{let w=z.shown?Ts(z,u[0]):NaN;if(!h(w))return U;let M={x:yt(a.to(u[0])),y:yt(l.to(w))};
return V`<circle class="dot" r="4" fill=${z.color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${M.x} cy=${M.y} />`}),v=u.map(z=>`M${yt(a.to(z))},${y}v${$}`).join("");D(c,V`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${v} />${p}`)}
function k(){let y=t.get("limit_name"),$=y?[{name:y,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...nn(t),...$])}let S=r.readout(y=>{let $=Ur(t).filter(
({shown:u})=>u);r.status.textContent=y&&!t.get("outdated")?_($,a.from(y[0])):""});function _(y,$){let u=A=>Math.abs(A-$),p=y.flatMap(A=>Array.from(A.x)).filter(
Number.isFinite),v=p.reduce((A,E)=>u(E)<u(A)?E:A,p[0]),M=y.map(A=>({name:A.name,value:Ts(A,v)})).filter(({value:A})=>Number.isFinite(A)).map(({name:A,value:E})=>`${A}\
 ${nt(E)}`.trim());return M.length?`${t.get("axis_names")[0]} ${nt(v)}: ${M.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names pi\
nned":d,marker:x,"names colors shown limit_name":k,"x y names shown outdated":S})}function pl(t,e,n){let r=t.filter(f=>f.shown),[o,s]=tn([...r,...e].map(({x:f})=>f),
Number.isFinite),i=f=>Number.isFinite(f)&&!(n&&f<=0),c=[...r.flatMap(({y:f,low:g,high:m,limit:b})=>[f,g,m,[b]]),...e.map(({y:f})=>f)],[a,l]=tn(c,i),[h,d]=a<l?fl(
a,l,n):[a,l];return[{low:o,high:s},{low:h,high:d,log:n}]}function fl(t,e,n){if(n){let o=(e/t)**Br;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+Br*e];let r=Br*(e-t);
return[t===0?0:t-r,e+r]}function Ts({x:t,y:e},n){for(let r=0;r<e.length;r++){if(t[r]===n)return e[r];let o=(n-t[r-1])/(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-
1]+o*(e[r]-e[r-1])}return NaN}var Ns={render:dl};var Rs=1.5,Ls=1.15,Cs=100,Se=([t,e],[n,r],o="")=>`${n} = ${nt(t)}, ${r} = ${nt(e)}${o}`;function Yn(t){let[e]=Mt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))
return U;let[n,r]=[t.get("step"),t.get("diverged_at")],o=Number.isFinite(e[2])?`: ${Se(Array.from(e),t.get("axis_names"),`, loss ${nt(e[2])}`)}`:"";return P`step ${n}${o}${r>=
0?P`<div class="diverged">diverged at step ${r}</div>`:U}`}function Jn(t){let{model:e,plane:n,layers:[r,o,s],pins:i}=t,c=a=>()=>{let l=n();l&&a(l.toPixel)};return{
pinned:c(a=>{if(!i)return;let{lines:l,letters:h}=ml(e,a,i.area);D(i.lines,l),D(i.letters,h)}),paths:c(a=>D(r,gl(e,a))),minima:c(a=>D(o,Ss(e.get("marks").minimum,
hl(e).map(a)))),points:c(a=>D(s,wl(e,a))),start:vl(t),buttons:bl(t)}}var hl=t=>Mt(t.get("minima")).filter(e=>e.every(Number.isFinite)),Hr=(t,e)=>t.get("colors")[e%
t.get("colors").length];function gl(t,e){let[n,r]=t.get("paths").shape,o=q(t.get("paths")),s=Ae(t),i=c=>e(o.subarray(2*c,2*c+2));return Array.from({length:n},(c,a)=>{
let l=Array.from({length:s(a)?r:0},(h,d)=>i(a*r+d));return As(Hr(t,a),l)})}function ml(t,e,{left:n,top:r,width:o,height:s}){let i=([h,d])=>h>=n&&h<=n+o&&d>=r&&d<=
r+s,c=(h,d)=>Math.hypot(d[0]-h[0],d[1]-h[1]),l=(t.get("pinned")??[]).map(({row:h,mark:d,paths:f=new Float64Array})=>{let g=Dr(Fr(Array.from({length:f.length/2},
(m,b)=>e(f.subarray(2*b,2*b+2)))));return{mark:d,color:Hr(t,h),points:g}});return{lines:l.map(({mark:h,color:d,points:f})=>Gn(h,d,Vn(f.map(([g,m])=>`${g.toFixed(
1)},${m.toFixed(1)}`)))),letters:l.map(({mark:h,color:d,points:f})=>Kn(h,d,f.filter(i),c))}}function wl(t,e){let n=Ae(t);return Mt(t.get("current")).map((r,o)=>Ms(
Hr(t,o),n(o)?e(r):[NaN,NaN]))}function vl({model:t,el:e,picture:n,hit:r,handles:o,plane:s,free:i}){let c=t.get("marks").start,a=(d=!1,f="")=>{let g=t.get("start");
return V`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${g[0]} aria-valuetext=${Se(g,t.get("axis_names"))} transform=${f} .style=${Wt(d)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${c} stroke-width="2.5" />
        <circle r="2.5" fill=${c} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=D(o,a(),".handle"),h=d=>i()&&Y(t,{start:d});return Wn({surface:r,handle:l,idle:()=>!s()||e.classList.contains("panning"),to:d=>h(Ps(s(),kt(n,d))),
by:(d,f)=>{let{x:g,y:m}=s(),b=f?.1:.01,[x,k]=[g,m].map(({low:S,high:_},y)=>tt(t.get("start")[y]+d[y]*b*(_-S),S,_));h([x,k])}}),()=>{let d=s();if(!d)return;let f=t.
get("start"),g=[d.x,d.y].every(({low:m,high:b},x)=>f[x]>=m&&f[x]<=b);e.classList.toggle("still",!i()),D(o,a(g&&i(),`translate(${d.toPixel(f)})`))}}function Ps({
x:t,y:e,toPoint:n},r){let[o,s]=n(r);return[tt(o,t.low,t.high),tt(s,e.low,e.high)]}function bl({model:t,el:e,picture:n,hit:r,panel:o,plane:s}){let i=f=>t.get("di\
sabled")||Y(t,{view:f});function c(f,g){let[m,b,x,k]=t.get("view"),[S,_]=g??[(m+b)/2,(x+k)/2],[y,$,u,p]=t.get("home"),v=(z,w)=>w+(z-w)*f;f>1&&(b-m>Cs*($-y)||k-x>
Cs*(p-u))||i([v(m,S),v(b,S),v(x,_),v(k,_)])}let a=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),h()};function h(){let f=[["+","Zoom i\
n",()=>c(1/Rs)],["−","Zoom out",()=>c(Rs)],["✥","Move the view by dragging",l,a()],["⌂","Show the whole problem",()=>i(t.get("home"))]],g=t.get("zoomable")===
!1,m=f.map(([b,x,k,S])=>P`
      <button type="button" title=${x} aria-label=${x} aria-pressed=${S??U} ?hidden=${g}
        ?disabled=${t.get("disabled")} @click=${k}>${b}</button>`);D(o,m)}r.addEventListener("pointerdown",f=>{let g=s();if(f.button!==0||!g||!a())return;let{toPoint:m}=g,
[b,x,k,S]=t.get("view"),[_,y]=m(kt(n,f));ue(f,$=>{let[u,p]=m(kt(n,$));i([b+_-u,x+_-u,k+y-p,S+y-p])})}),de(r,a);let d=f=>{let g=s();!f.ctrlKey||!g||(f.preventDefault(),
c(f.deltaY<0?1/Ls:Ls,Ps(g,kt(n,f))))};return n.addEventListener("wheel",d,{passive:!1}),h}var Is={mouse:9,pen:12,touch:20},xl=500;function js({state:t,plane:e},[n,r],o){let s=-1,{toPixel:i}=e();for(let{slot:c,at:a}of t.visible()){let[l,h]=i(a),d=Math.
hypot(l-n,h-r);d<=o&&([s,o]=[c,d])}return s}function Fs(t){let{el:e,plot:n,state:r,plane:o}=t,{picture:s,hit:i}=n,c=(l,h)=>js(t,kt(s,l),Is[h]??Is.mouse),a=l=>r.
add(o().toPoint(n.pixel(l)));i.addEventListener("pointerdown",l=>{if(l.button!==0)return;let h=c(l,l.pointerType);if(h<0&&(l.pointerType==="touch"||r.removing))
return;if(l.preventDefault(),s.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(h);h>=0&&r.select(h);let d=h>=0?h:a(l);if(d<0)return;let[f,g]=kt(
s,l),[m,b]=h<0?[f,g]:o().toPixel(r.cursor);ue(l,x=>{let[k,S]=kt(s,x);r.move(d,o().toPoint([k+m-f,S+b-g]))})}),i.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!r.removing&&c(l,"touch")<0&&a(l)}),i.addEventListener("dblclick",l=>{let h=c(l,"mouse"),{added:d}=r;h>=0&&!(h===d.slot&&performance.now()-d.time<xl)&&r.remove(
h)}),i.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&c(l,l.pointerType)>=0)}),de(i,l=>c(l.touches[0],"touch")>=0)}function Ds(t){let{
plot:e,state:n,plane:r}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?js(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.task==="classifi\
cation"&&(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),n.task==="plane_regression"&&(o["+"]=()=>n.choose(n.label+.1),o["-"]=o["−"]=()=>n.choose(n.
label-.1)),e.picture.addEventListener("keydown",s=>{if(s.ctrlKey||s.metaKey||s.altKey)return;let i=rn(s),c=o[s.key.length===1?s.key.toLowerCase():s.key];if(!i&&
!c)return;if(s.preventDefault(),!i)return c();let a=s.shiftKey?.1:.01,l=n.box().map(([h,d],f)=>n.cursor[f]+i[f]*a*(d-h));n.selected>=0?n.move(n.selected,l):n.moveCursor(
l)})}var Ws=Mo(Vr(),1),Kr=1e7,Bs=1e3,Gr=40,yl=1e30,$l=/(?<=[0-9]),(?=[0-9])/g,qs=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,kl=/^\s*([+-]?)inf(inity)?\s*$/i,_l=/^(true|True|TRUE|false|False|FALSE)$/,
an=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),St=class extends Error{},Vs={regression:[
"x","y"],classification:["x1","x2","label"]};function Gs(t){let e=zl(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new St("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace($l,"."):n,o=[",",";","	"].map(g=>({sign:g,count:r.split(g).length})),{sign:s,count:i}=o.reduce((g,m)=>m.count>g.count?m:g);if(i>
Bs)throw new St(`It has more than ${Bs} columns.`);let c=s===";"&&!e.includes(".")?",":".",[a=[],...l]=Al(e,s),h=!a.some(g=>qs.test(g.replace(c,"."))),d=h?l:[a,
...l];if(!d.length)throw new St("It has a header line but no rows.");return El(a.map((g,m)=>Ks(h&&g.trim()||`column ${m+1}`))).map((g,m)=>Ml(g,d.map(b=>(b[m]??"").
trimStart()),c))}function zl(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new St("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function Al(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(d,f)=>f??d):t,{data:o,errors:s}=Ws.default.parse(r,{delimiter:e,
newline:`
`}),i=o.filter(d=>d.length>1||d[0].trim()),c=s.some(({code:d})=>d==="MissingQuotes"),[{length:a}=[],l]=i,h=l?.length===a+1?a+1:a;if(c||i.some(d=>d.length>h||d[a]?.
trim()))throw new St("It is not a table: its rows have different numbers of columns.");return i}function Ml(t,e,n){let r=Float64Array.from(e,s=>Sl(n==="."?s:s.replace(
n,".")));if(e.every((s,i)=>!Number.isNaN(r[i])||an.has(s)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(s=>_l.test(s)||an.has(s)))return{name:t,kind:"\
text",texts:e,values:r};for(let[s,i]of e.entries())r[s]=an.has(i)?NaN:Number(/^t/i.test(i));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function Sl(t){if(qs.test(t))return Number(t);let e=kl.exec(t);return e?+`${e[1]}Infinity`:NaN}function El(t){let e=new Set;for(let n of t){let r=n;for(let o=2;e.
has(r);o++)r=`${n} (${o})`;e.add(r)}return[...e]}function Ks(t){let e=[...t.slice(0,2*Gr+2)];return e.length<=Gr?t:`${e.slice(0,Gr-1).join("")}…`}function Ys(t,e){
let n=e??(Ol(t)?"classification":"regression"),r=Vs[n];if(t.length<r.length)throw new St(`It has too few columns: ${r.join(", ")} are needed.`);if(n==="regressi\
on")return Us(t,r);let o=Zn(t,"label")??t.findLast(({kind:s})=>s==="text")??t[2];return[...Us(t.filter(s=>s!==o),r.slice(0,2)),o]}function Ol(t){if(t.length<3)return!1;
if(Zn(t,"label"))return!0;let e=Vs.regression.every(o=>Zn(t,o)),n=t.findLast(({kind:o})=>o==="text");if(!!n!==e)return!e;let{texts:r}=n??t[2];return new Set(r).
size===2}var Zn=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function Us(t,e){let n=e.map(o=>Zn(t,o));if(n.every(o=>o!==void 0))return n;let r=t.filter(({kind:o})=>o!==
"text");return(r.length>=2?r:t).slice(0,2)}function Js([t,e,n]){Hs(t),Hs(e);let r=[t.values,e.values];return n?{coordinates:r,...Tl(n)}:{coordinates:r,labels:null,
labelNames:["−1","+1"]}}function Hs({name:t,kind:e,texts:n,values:r}){let o=r.findIndex(c=>!(Math.abs(c)<yl));if(o<0)return;let s=e==="text"?n[o]:String(r[o]).
replace("Infinity","inf"),i=an.has(n[o])?"a gap":`'${s.slice(0,30)}', which is not a number that can be shown,`;throw new St(`Column “${t}” has ${i} in row ${o+
1}, not counting the header.`)}function Tl({name:t,kind:e,texts:n,values:r}){let o=n.findIndex(l=>an.has(l));if(o>=0)throw new St(`label: column '${t}' has a ga\
p in row ${o+1}.`);let s=e==="text"?n:[...r],i=[...new Set(s)],c=l=>e==="truth"?l?"True":"False":String(l);if(i.length!==2){let l=i.slice(0,4).map(d=>c(d).slice(
0,40)).join(", "),h=`${i.length}: ${l}${i.length>4?", …":""}`;throw new St(`label: column '${t}' must hold two different labels, not ${h}.`)}return i.sort((l,h)=>l<
h?-1:1),{labels:Float64Array.from(s,l=>l===i[0]?-1:1),labelNames:i.map(l=>Ks(c(l)))}}var Ee=new WeakMap,Qs=t=>Ee.get(t),Nl=t=>t.get("part").shape[0];async function Xs(t,e){Ee.delete(t);let n=e.size>Kr,r=n?null:await e.arrayBuffer().catch(()=>null),
o=e.name.slice(0,80);ni(t,o,()=>{if(!r)throw new St(n?`It is larger than ${Kr/1e6} MB.`:"It cannot be read.");let s=Gs(r);return Ee.set(t,{columns:s,chosen:[],file:o}),
ri(t,Ys(s,t.get("both_tasks")?void 0:t.get("task")))})}function ti(t,e){ni(t,Ee.get(t)?.file??"",()=>ri(t,e))}function ei(t){!Ee.delete(t)&&!t.get("message").file||
Y(t,{message:{},label_names:["−1","+1"]})}function ni(t,e,n){try{Y(t,{message:{file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof St))throw r;Y(t,{message:{
file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function ri(t,e){let n=Ee.get(t);n&&(n.chosen=e);let{coordinates:r,labels:o,labelNames:s}=Js(e),
[i,c]=[t.get("interval"),t.get(o?"interval":"y_interval")],a=[Zs(r[0],i),Zs(r[1],c)],l=r[0].length,h=Ll(l,Nl(t));Rl(t,a,o,s,h);let[d,f,g]=e.map(({name:x})=>`“${x}\
”`),b=[`${`${h.length} point${h.length===1?"":"s"}`}, ${f} over ${d}.`];h.length<l&&b.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),
o&&b.push(`${g}: ${s[0]} is −1, ${s[1]} is +1.`);for(let[x,k]of r.entries()){if(a[x]===k)continue;let{least:S,largest:_}=oi(k);b.push(`“${e[x].name}”, from ${nt(
S)} to ${nt(_)}, is scaled to fit the view.`)}return b.join(" ")}function Rl(t,e,n,r,o){let[s,i]=t.get("x").shape,c=new Float64Array(s*i),a=new Float64Array(s).
fill(n?1:0);for(let[m,b]of o.entries())c[i*m]=e[0][b],n&&(c[i*m+1]=e[1][b]),a[m]=(n??e[1])[b];let l=new Float64Array(s).fill(1,0,o.length),h=Object.entries({x:c,
y:a,part:l}).map(([m,b])=>[m,{...t.get(m),data:new DataView(b.map(Math.fround).buffer)}]),d=n?"classification":"regression",f=d===t.get("task")?{}:{task:d,axis_names:n?
["x₁","x₂"]:["x","y"]},g=t.get("own")[n?1:0]??t.get("source");Y(t,{...Object.fromEntries(h),...f,label_names:r,source:g})}function Zs(t,[e,n]){let{least:r,largest:o}=oi(
t);if(r>=e&&o<=n)return t;let[s,i]=[.95*e+.05*n,.05*e+.95*n];return r===o?t.map(()=>(s+i)/2):t.map(c=>s+(c-r)/(o-r)*(i-s))}function oi(t){let[e,n]=[1/0,-1/0];for(let r of t)
[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}function Ll(t,e){let n=[],r=Cl();for(let o=0;o<t;o++)(t-o)*r()<Math.min(t,e)-n.length&&n.push(o);return n}
function Cl(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/2**32}}var Pl=["regression","classification","plane_regression"];function ii(t,e){let n=t.get("task"),r=n!=="regression",o={task:n,removing:!1,label:1,selected:-1,cursor:[
0,0],message:"",added:{slot:-1,time:0},box:h,visible:b,count:x,read:S,add:_,move:y,moveCursor:$,remove:u,select:p,step:v,choose:w,setRemoving:M},s=si(t),[[i,c],
[a,l]]=h();return o.cursor=[(i+c)/2,(a+l)/2],o;function h(){return[t.get("interval"),t.get(r?"interval":"y_interval")]}function d([A,E]){let[[T,R],[N,O]]=h();return[
tt(A,T,R),tt(E,N,O)]}function f(A){let[E,T]=s.x.subarray(m()*A);return[E,r?T:s.y[A]]}function g(A,E){let[T,R]=d(E).map(Math.fround);s.x[m()*A]=T,r?s.x[m()*A+1]=
R:s.y[A]=R}function m(){return t.get("x").shape[1]}function b(){let[[A,E],[T,R]]=h(),N=Array.from(s.part,(I,L)=>({slot:L,part:I,at:f(L)})),O=(...[I,L,K])=>I<=L&&
L<=K,F=([I,L])=>O(...[A,I,E].map(Math.fround))&&O(...[T,L,R].map(Math.fround));return N.filter(({part:I,at:L})=>I&&F(L)).map(({slot:I,part:L,at:K})=>({slot:I,at:K,
training:L>0,value:s.y[I]}))}function x(A){return s.part.filter(E=>E===A).length}function k(...A){let E=R=>new DataView(Float64Array.from(s[R]).buffer),T=t.get(
"own")[Pl.indexOf(n)]??t.get("source");Y(t,{...Object.fromEntries(A.map(R=>[R,{...t.get(R),data:E(R)}])),source:T})}function S(){s=si(t),s.part[o.selected]||(o.
selected=-1)}function _(A,E=o.label){let T=s.part.indexOf(0);return T<0?(z(`No more than ${s.part.length} points are possible: remove one first.`),-1):(s.part[T]=
1,r&&(s.y[T]=Math.fround(E)),g(T,A),k("x","y","part"),o.added={slot:T,time:performance.now()},p(T),T)}function y(A,E){s.part[A]&&(g(A,E),k("x","y"),o.cursor=f(A))}
function $(A){o.cursor=d(A),z("")}function u(A){s.part[A]&&(s.part[A]=0,k("part"),p(-1,"Point removed."))}function p(A,E=""){o.selected=A,A>=0&&(o.cursor=f(A)),
A>=0&&n==="plane_regression"&&(o.label=Number(s.y[A].toFixed(2))),z(E)}function v(A){let E=b().sort((N,O)=>N.at[0]-O.at[0]||N.at[1]-O.at[1]);if(!E.length)return z(
"No point is in view.");let T=E.findIndex(({slot:N})=>N===o.selected),R=T<0&&!A?0:T;p(E[(R+(A?1:-1)+E.length)%E.length].slot)}function z(A){o.message=A,e()}function w(A){
o.label=tt(Number(A.toFixed(2)),-1,1),n==="plane_regression"&&o.selected>=0&&(s.y[o.selected]=Math.fround(o.label),k("y")),e()}function M(A){o.removing=A,p(-1,A?
"Click a point to remove it.":"")}}function si(t){let[e,n,r]=["x","y","part"].map(o=>q(t.get(o)).slice());return{x:e,y:n,part:r}}var Il=150,jl="Click to add a point, drag to move it, double-click to remove it.",Fl="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",Dl={regression:"",
classification:" + and − choose the label of new points.",plane_regression:" + and − change the value of the selected point, or of new ones."};function ai({
model:t,el:e}){let n=t.get("task"),[r,o]=[n!=="regression",n==="classification"];e.classList.toggle("classification",o),e.classList.toggle("valued",r&&!o),e.classList.
remove("mapped");let s=t.get("colors");for(let O in s)e.style.setProperty(`--${O}`,s[O]);let i=Yt(),c=P`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${jl}</summary><p id=${i}>${Fl}${Dl[n]}</p></details>`,[a,l,h,d]=D(e,c,"div",".tools",".report",".message"),g=jr(a,{label:"Da\
ta",ratio:r?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),m={tabindex:"0",role:"application","aria-describedby":i};for(let[O,F]of Object.entries(m))g.picture.
setAttribute(O,F);let[b,x,k]=g.layers("curve","points","selection"),S=ii(t,()=>{u(),A()}),_=()=>{let[O,F]=S.box().map(([j,I])=>({low:j,high:I}));return g.plane(
O,F)},y={el:e,plot:g,state:S,plane:_};Fs(y),Ds(y);function $(){let O=S.visible(),{toPixel:F}=_(),j=O.length>Il?3.6:4.8;D(x,O.map(({at:K,training:Z,value:W})=>{let C=o?
W>0?"positive":"negative":"",B=r&&!o?`--value: ${w(tt(W,-1,1))}`:"",[H,Q]=F(K);return V`<circle class="${Z?"training":"test"} ${C}" r=${j} cx=${H.toFixed(2)} cy=${Q.
toFixed(2)} .style=${B} />`})),u();let[I,L]=[S.count(1),S.count(-1)];g.picture.ariaLabel=`Data: ${Yr(I,"training ")}${L?` and ${Yr(L,"test ")}`:""}`,A()}function u(){
let O=S.visible(),F=O.find(({slot:K})=>K===S.selected),[j,I]=_().toPixel(F?.at??S.cursor);D(k,V`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${j},${I})" .style=${Wt(!F)} />
      <circle class="selected" r="9" cx=${j} cy=${I} .style=${Wt(F)} />`);let L=S.count(1)+S.count(-1)-O.length;D(h,P`
      <div class="status" role="status">${S.message||(F?p(F):"")}</div>
      <div class="notes">${L?`${Yr(L)} outside the view`:""}</div>`)}function p({at:O,training:F,value:j}){let I=r?`, value ${nt(j,3)}`:"",L=o?`, label ${t.get(
"label_names")[j>0?1:0]}`:I;return`${F?"Training":"Test"} point: ${Se(O,t.get("axis_names"),L)}`}function v(){let O=r?new Float64Array:q(t.get("fit")),{left:F,width:j}=g.
area,{to:I}=_().y,L=Z=>`${(F+Z*j/(O.length-1)).toFixed(2)},${tt(I(O[Z]),-qt,qt).toFixed(2)}`,K=sn(O.length,Z=>!Number.isNaN(O[Z])).map(Z=>`M${Z.map(L).join("L")}`);
D(b,V`<path class="fit" d=${K.join("")} />`)}let z=Un(s.positive,s.negative),w=O=>`color-mix(in srgb, ${O>0?s.positive:s.negative} ${Math.round(100*Math.abs(O))}\
%, white)`;function M(){if(!r)return;let O=t.get("map");e.classList.toggle("mapped",O.shape[0]>0);let F=t.get("logits"),j=I=>F?Math.tanh(I/2):tt(I,-1,1);ze(g.canvas,
q(O),O.shape,I=>z(j(I)))}function A(){e.classList.toggle("removing",S.removing);let O=[1,-1].map(K=>P`
      <button type="button" title="Label of the points you add" aria-pressed=${K===S.label}
        @click=${()=>S.choose(K)}>
        <i class="dot ${K>0?"positive":"negative"}"></i>${t.get("label_names")[K>0?1:0]}
      </button>`),F=r?"var(--gdviz-faint)":s.data,j=[{name:"training",color:F,kind:"dot"}];S.count(-1)&&j.push({name:"test",color:F,kind:"ring"}),r||j.push({name:"\
model",color:s.fit});let I="Load your own data: a header line, then a row for each point",L=n!=="plane_regression"||t.get("both_tasks");D(l,P`
      ${o?P`<span class="labels" role="group" aria-label="Label of new points">${O}</span>`:U}
      ${r&&!o?E():U}
      <button type="button" title="Remove points by clicking them" aria-pressed=${S.removing}
        @click=${()=>S.setRemoving(!S.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${T} />
      <button type="button" title=${I} ?hidden=${!L}
        @click=${()=>l.querySelector("input[type=file]").click()}>Load CSV …</button>
      <span class="gdviz-legend">${Hn(j)}</span>`)}function E(){let O=({target:F})=>{F.value!==""&&S.choose(Number(F.value)),F.value=String(S.label)};return P`
      <label title="Value of the selected point, or of the points you add">Value
        <input type="number" min="-1" max="1" step="0.1" .value=${String(S.label)} @change=${O} /></label>
      <span class="values">−1 <i></i> +1</span>`}function T({target:O}){let[F]=O.files;F&&Xs(t,F),O.value=""}function R(){let{file:O,text:F,failed:j}=t.get("m\
essage"),[I,L]=j?["gdviz-notice","alert"]:["gdviz-note","status"];D(d,F?P`<div class=${I} role=${L}><b>${O}</b>: ${F}</div>${Bl(t)}`:U)}let N="interval y_interv\
al axis_names";return g.draw(t,{[N]:()=>g.axes(_(),t.get("axis_names"),!r),"x y part":S.read,[`x y part label_names ${N}`]:$,[`fit ${N}`]:v,"map logits":M,message:R})}
function Bl(t){let{columns:e,chosen:n}=Qs(t)??{columns:[],chosen:[]};if(e.length<3)return U;let r=n.length===3?["x₁","x₂"]:["x","y"],o=t.get("both_tasks");(o||
n.length===3)&&r.push("label");let s=(a,{target:l})=>{let h=[n[0],n[1],n[2]];h[a]=e[l.value],ti(t,h.filter(Boolean))},i=(a,l,h)=>P`<option value=${l} .selected=${h}>${a}</option>`,
c=r.map((a,l)=>P`
    <label>${a} <select aria-label="Column of ${a}" @change=${h=>s(l,h)}>
      ${l===2&&o?i("none: a curve","",!n[2]):U}
      ${e.map((h,d)=>i(h.name,d,h===n[l]))}
    </select></label>`);return P`<div class="columns">${c}</div>`}var Yr=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function Ul(t){let{model:e,el:n}=t;ot(n,
"gdviz-data-editor");let r=ai(t),o=[st(e,"task",()=>{r(),D(n,U),r=ai(t)}),st(e,"source",()=>{e.get("own").includes(e.get("source"))||ei(e)})];return()=>{for(let s of o)
s();r()}}var ci={render:Ul};var Hl=4;function Wl({model:t,el:e}){ot(e,"gdviz-field","gdviz-plane");let n=Yt(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function o(){let{size:_=[
0,0],axes:y=[0,0,0,0]}=t.get("drawn"),[$,u,p,v]=y,z=M=>V`<rect class=${M} x=${$} y=${u} width=${p} height=${v} />`,w=P`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${_[0]} height=${_[1]}>
        <defs><clipPath id=${n}>${z("")}</clipPath></defs>
        ${z("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?jn(t.widget_manager,"Zooming needs Python, which draws this picture."):U}`;return D(e,w,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[s,i,c,a,l,h,d,f]=o();function g(){let{size:_,axes:y,limits:$}=t.get("drawn");if(!_)return null;let[u,p,v,z]=y,w=It({low:$[0],high:$[1],from:u,to:u+
v});return ke(w,It({low:$[2],high:$[3],from:p+z,to:p}))}let b=Jn({model:t,el:e,picture:s,hit:i,handles:h,panel:d,layers:[c,a,l],plane:g,free:()=>!0});function x(){
b.buttons();let{limits:_}=t.get("drawn");t.get("disabled")&&_&&t.set("view",_)}let k=ye(e,_=>{Math.abs(_-t.get("width"))>=Hl&&Y(t,{width:_})}),S=dt(t,{disabled:x,
drawn:o,"drawn minima":b.minima,"drawn start axis_names":b.start,"drawn paths":b.paths,"drawn current":b.points,"drawn current step diverged_at axis_names outda\
ted":()=>D(f,g()&&(t.get("outdated")||Yn(t)))});return()=>{k(),S()}}var li={render:Wl};var Nt={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Oe=t=>(...e)=>({_$litDirective$:t,values:e}),Jt=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:ql}=Zo,ui=t=>t;var pi=t=>t.strings===void 0,di=()=>document.createComment(""),Te=(t,e,n)=>{let r=t._$AA.parentNode,o=e===void 0?t._$AB:e._$AA;if(n===void 0){let s=r.insertBefore(
di(),o),i=r.insertBefore(di(),o);n=new ql(s,i,t,t.options)}else{let s=n._$AB.nextSibling,i=n._$AM,c=i!==t;if(c){let a;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(a=t.
_$AU)!==i._$AU&&n._$AP(a)}if(s!==o||c){let a=n._$AA;for(;a!==s;){let l=ui(a).nextSibling;ui(r).insertBefore(a,o),a=l}}}return n},Zt=(t,e,n=t)=>(t._$AI(e,n),t),Vl={},
Qn=(t,e=Vl)=>t._$AH=e,fi=t=>t._$AH,Xn=t=>{t._$AR(),t._$AA.remove()};var ht=Oe(class extends Jt{constructor(t){if(super(t),t.type!==Nt.PROPERTY&&t.type!==Nt.ATTRIBUTE&&t.type!==Nt.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!pi(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
xt||e===U)return e;let n=t.element,r=t.name;if(t.type===Nt.PROPERTY){if(e===n[r])return xt}else if(t.type===Nt.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return xt}else if(t.
type===Nt.ATTRIBUTE&&n.getAttribute(r)===e+"")return xt;return Qn(t),e}});function Ne(t,e){let n=!1,r=!1,o;return({value:s,min:i,max:c,step:a,log:l,whole:h,disabled:d=!1,description:f,unit:g="",tooltip:m,continuous:b=!0})=>{s!==o&&(r=
!1),o=s;let x=p=>String(l?Math.log10(p):p);function k({target:p}){let v=Number(p.value),z=l?Number((10**v).toPrecision(3)):v;e(tt(h?Math.round(v):z,i,c))}function S({
target:p}){let v=Number(p.value.trim().replace(",",".").replaceAll("−","-"));r=!(p.value.trim()!==""&&Number.isFinite(v)&&(!h||Number.isInteger(v))&&v>=i&&v<=
c),r||e(v),t()}function _(){n=!0}function y(){n=r=!1,t()}let[$,u]=b?[k,null]:[null,k];return P`
      <label title=${m}>
        <span>${f}</span>
        <input type="range" min=${x(i)} max=${x(c)} step=${a} aria-valuetext=${`${nt(s)} ${g}`.trim()}
          .value=${ht(x(s))} ?disabled=${d} @input=${$} @change=${u} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${f}, as a number" aria-invalid=${r}
        title=${r?`A ${h?"whole ":""}number from ${i} to ${c}`:g}
        .value=${n?xt:ht(nt(s))} ?disabled=${d} @focus=${_} @change=${S} @blur=${y} />`}}var[tr,Re,Jr,hi]=[1,2,3,4],mi={add:tr,subtract:tr,negate:tr,multiply:Re,divide:Re,power:Jr,exp:Jr},wi=(t,e)=>P`<math display="block" alttext=${t}>${vt(e)}</math>`;
function vt(t,e=tr){if((mi[t.operation]??hi)<e)return gi(vt(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?wt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:wt`<mn>${t.value}</mn>`;case"variable":return wt`<mi>${t.letter}</mi>`;case"add":return wt`<mrow>${vt(n)}<mo>+</mo>${vt(r,Re)}</mrow>`;case"subt\
ract":return wt`<mrow>${vt(n)}<mo>−</mo>${vt(r,Re)}</mrow>`;case"negate":return wt`<mrow><mo>−</mo>${vt(n,Re)}</mrow>`;case"multiply":return wt`<mrow>${vt(n,
Re)}${Kl(r)}${vt(r,Jr)}</mrow>`;case"divide":return wt`<mfrac>${vt(n)}${vt(r)}</mfrac>`;case"power":return wt`<msup>${vt(n,hi)}${vt(r)}</msup>`;case"exp":return wt`<msup><mi>e</mi>${vt(
n)}</msup>`;case"sqrt":return wt`<msqrt>${vt(n)}</msqrt>`;case"abs":return wt`<mrow><mo stretchy="true">|</mo>${vt(n)}<mo stretchy="true">|</mo></mrow>`;default:
return wt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${gi(Gl(vi(t)))}</mrow>`}}var gi=t=>wt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,Gl=t=>t.map((e,n)=>n?wt`<mo separator="true">,</mo>${vt(
e)}`:vt(e));function vi({operation:t,position:e,operands:n}){let[r,...o]=n;return[...r.operation===t&&r.position===e?vi(r):[r],...o]}function Kl(t){return bi(t)?
wt`<mo>·</mo>`:wt`<mo lspace="0" rspace=${t.operation in mi||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function bi({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&bi(e[0])}var Tt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
es only the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:jt,operations:Jl}=Tt,Zl=Tt.errors,cn=Tt.functions,Ql=Tt.spellings,nr=Tt.constants,Xl=Tt.superscripts,tu=Object.keys(Tt.tokens),er=new RegExp(Object.entries(
Tt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),ut=class extends Error{constructor(e,n,...r){super(Zl[e].replace(/\{(\d)\}/g,(o,s)=>String(r[s]))),this.
position=n}};function Le(t,e=Tt.variables){let n=Array.from(t),r=eu(n,e),o=ou(r,n.length),s=ru(r,e);return{instructions:su(o,[...e,...s]),parameters:s,root:o}}function eu(t,e){
if(t.length>jt.characters)throw new ut("long",jt.characters,jt.characters);let n=t.map(o=>Ql[o]??(o.length===1?o:"\0")).join(""),r=[];for(let o=0;o<n.length;o=er.
lastIndex){er.lastIndex=o;let s=er.exec(n);if(!s)throw new ut(t[o]==="="?"equals":"character",o,t[o]);let i=tu.find(a=>s.groups?.[a]!==void 0)??"",c=/^ *\(/.test(
n.slice(er.lastIndex));i==="word"?r.push(...nu(s[0],o,e,c)):i!=="space"&&r.push({kind:i,text:s[0],position:o})}return r}function nu(t,e,n,r){if(Object.hasOwn(cn,
t)){if(!r)throw new ut("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(nr,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new ut("function",e,t,Object.keys(cn).join(", "));let o=Object.keys(cn).findLast(i=>t.startsWith(i));if(o)throw new ut("brackets",e,o);let s=Array.from(
t);if(t.length>3||t.length===3&&!s.some(i=>n.includes(i)))throw new ut("name",e,t);return s.map((i,c)=>({kind:"letter",text:i,position:e+c}))}function ru(t,e){let n=new Set;
for(let{kind:r,text:o,position:s}of t)if(!(r!=="letter"||e.includes(o)||Object.hasOwn(nr,o))){if(Tt.variables.includes(o))throw new ut("result",s,o);if(n.add(o),
n.size>jt.parameters)throw new ut("letters",s,jt.parameters)}return[...n].sort()}function ou(t,e){let n={kind:"end",text:"",position:e},r=0,o=0,s=0,i=!1,c=()=>t[r]??
n,a=()=>t[r++]??n,l=(_,y,$,{value:u=0,letter:p=""}={})=>({operation:_,position:y,operands:$,value:u,letter:p});function h(){let{text:_,position:y}=c();throw new ut(
_===")"?"unopened":_===","?"comma":"operand",y)}function d(){let _=f();for(;c().text==="+"||c().text==="-";){let{text:y,position:$}=a();_=l(y==="+"?"add":"subtr\
act",$,[_,f()])}return _}function f(){let _=g();for(;;){let{kind:y,text:$,position:u}=c();if($==="*"||$==="/")a(),_=l($==="*"?"multiply":"divide",u,[_,g()]);else if(y===
"letter"||y==="function"||$==="("||$==="|"&&!i)_=l("multiply",u,[_,m()]);else{if(y==="number")throw new ut("before",u);return _}}}function g(){if(++o>jt.depth)throw new ut(
"deep",c().position,jt.depth);let _;if(c().text==="-"){let{position:y}=a();_=l("negate",y,[g()])}else c().text==="+"?(a(),_=g()):_=m();return o--,_}function m(){
let _=b();for(;c().kind==="superscript";){let{text:$,position:u}=a();_=l("power",u,[_,l("number",u,[],{value:Xl[$]})])}if(c().text!=="^"&&c().text!=="**")return _;
let{position:y}=a();return l("power",y,[_,g()])}function b(){let{kind:_,text:y,position:$}=c();if(_==="number"){a();let u=Number(y);if(u>jt.number)throw new ut(
"size",$);return l("number",$,[],{value:u})}if(_==="letter")return a(),Object.hasOwn(nr,y)?l("number",$,[],{value:nr[y],letter:y}):l("variable",$,[],{letter:y});
if(_==="function")return x(a());if(y==="(")return k("unclosed",")",!1)[0];if(y==="|")return l("abs",$,k("bar","|",!0));throw new ut(y===")"&&s===0?"unopened":"o\
perand",$)}function x({text:_,position:y}){let $=Tt.several.includes(_),[u,...p]=k("unclosed",")",!1,$);if(!$)return l(cn[_],y,[u]);if(!p.length)throw new ut("s\
everal",y,_);return p.reduce((v,z)=>l(cn[_],y,[v,z]),u)}function k(_,y,$,u=!1){let p=a(),v=i;i=$,s++;let z=[d()];for(;u&&c().text===",";)a(),z.push(d());if(c().
kind==="end")throw new ut(_,p.position);return c().text!==y&&h(),a(),s--,i=v,z}if(!t.length)throw new ut("empty",0);let S=d();return c().kind!=="end"&&h(),S}function su(t,e){
let n=[],r=new Map;function o({position:i},c,a,l=0,h=0){let d=[Jl.indexOf(c),a,l,h],f=d.join();if(r.has(f)||r.set(f,n.push(d)-1),n.length>jt.instructions)throw new ut(
"operations",i,jt.instructions);return r.get(f)}function s(i){let{operation:c,operands:a,value:l,letter:h}=i;if(c==="number")return o(i,c,0,0,l);if(c==="variabl\
e")return o(i,c,e.indexOf(h));let d=s(a[0]),f=c==="power"&&a[1].operation==="number"?a[1].value:0;if(f===2||f===3||f===4){let g=o(i,"multiply",d,d);return f===2?
g:o(i,"multiply",g,f===3?d:g)}return o(i,c,d,...a.slice(1).map(s))}return s(t),n}var ln=(t,e=t.get("value"))=>Le(e,t.get("variables")),[iu,au]=[24,8];function Zr(t,e,n){let{shape:r}=t.get(e),o=new Float64Array(q(t.get(e)).length);return o.set(
n),ve(o,{shape:r,dtype:"float64"},t.get(e))}function cu({model:t}){let e=ln(t).parameters;function n(){let r=ln(t),[o,s]=[e,q(t.get("parameters"))];e=r.parameters;
let i=Zr(t,"instructions",r.instructions.flat()),[c,a]=[q(i),q(t.get("instructions"))];c.every((l,h)=>l===a[h])||(t.set("instructions",i),t.set("parameters",Zr(
t,"parameters",e.map(l=>o.includes(l)?s[o.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function lu({model:t,el:e}){ot(e,"gdviz-fo\
rmula-field");let n=Yt(),r=null,o=new Map;function s({target:d}){let f=d.value;try{ln(t,f),r=null,Y(t,{value:f})}catch(g){if(!(g instanceof ut))throw g;r={text:f,
error:g}}l()}function i(d){let f=g=>{let m=q(t.get("parameters")).slice();m[ln(t).parameters.indexOf(d)]=g,Y(t,{parameters:Zr(t,"parameters",m)})};return o.has(
d)||o.set(d,Ne(l,f)),o.get(d)}function c({message:d,position:f},g){let m=Array.from(g,k=>/\s/.test(k)?" ":k),b=Math.max(0,f-iu),x=m.slice(b,f+au).join("");return P`<code aria-hidden="true">${b?
"…":""}${x}\n${" ".repeat(f-b+(b?1:0))}▲</code>
      <span>${d}</span>`}function a(){r=null,l()}function l(){let[d,f,g]=["value","description","tooltip"].map(_=>t.get(_)),[m,b]=t.get("range"),x=q(t.get("para\
meters")),{root:k,parameters:S}=ln(t);D(e,P`
      <label title=${g}>
        <span>${f}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${ht(r?.text??d)} @input=${s} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?c(r.error,r.text):U}</div>
        ${r?U:wi(d,k)}
      </div>
      ${S.map((_,y)=>P`<div class="gdviz-slider">${i(_)({value:x[y],min:m,max:b,step:.01,description:_,tooltip:`The letter ${_} of the formula`})}</div>`)}`)}let h=[
dt(t,{"parameters description tooltip range":l}),dt(t,{value:a})];return()=>h.forEach(d=>d())}var xi={initialize:cu,render:lu};var yi=64,uu=10,du=9;function pu(t,e,n,{from:r,to:o}){let[s,i]=t.map(e?Math.log10:Number),c=n>1?(i-s)/(n-1):0,a=d=>e?10**d:d,l=d=>Math.floor((d-r)/(o-r)*n),h=It(
{low:a(s-c/2),high:a(i+c/2),log:e,from:r,to:o});return{pixels:h,nearest:d=>tt(l(d),0,n-1),cellOf:d=>{let f=h.to(d);return f>=Math.min(r,o)&&f<=Math.max(r,o)?Math.
min(l(f),n-1):-1},centre:d=>a(s+d*c),edges:d=>{let[f,g]=[d,d+1].map(m=>r+(o-r)*m/n);return[Math.min(f,g),Math.max(f,g)]}}}function fu({model:t,el:e}){let n=()=>t.
get("kind")==="magnitude",r=n()?qn:on,o=`Map of ${t.get("value_name")}`,s=Me(e,{name:"gdviz-heat-map",label:o,ratio:t.get("ratio"),margins:r});s.canvas.classList.
add("hatch");let[i]=s.layers("cross"),[c]=D(s.handles,y(),".handle"),a=()=>t.get("values").shape,l=w=>{let M=t.get(`${w}_range`),A=t.get(`${w}_log`)&&M[0]>0,[E,
T]=a();return pu(M,A,w==="x"?T:E,w==="x"?s.across():s.upwards())};function h(){if(!a()[0]||!a()[1])return null;let[w,M]=t.get("chosen"),[A,E]=[l("x").cellOf(w),
l("y").cellOf(M)];return A>=0&&E>=0?[A,E]:null}let d=w=>!Number.isFinite(w)||!n()&&w<0;function f(){let w=t.get("log"),[M,A]=tn([q(t.get("values"))],E=>Number.isFinite(
E)&&!(w&&E<=0));return M<=A?[M,A]:null}function g(){ze(s.canvas,q(t.get("values")),a(),n()?m():b())}function m(){let w=Array.from(t.get("palette"),R=>_e(R)),[M,
A]=f()??[0,1],E=It({low:M,high:A,log:t.get("log"),from:0,to:w.length}),T=R=>Math.floor(E.to(Math.max(R,M)));return R=>d(R)?0:w[tt(T(R),0,w.length-1)]}function b(){
let w=Array.from(t.get("colors"),M=>_e(M));return M=>d(M)?0:w[M%w.length]}function x(){let w=f();if(!n()||!w)return s.bar(n()?[[],[],t.get("value_name")]:null);
let{height:M}=s.area,A=It({low:w[0],high:w[1],log:t.get("log"),from:0,to:-M}),E=t.get("palette"),T=N=>E[Math.floor((N+.5)/yi*E.length)],R=A.ticks().map(({at:N,text:O})=>({
at:N/M,text:O}));s.bar([Array.from({length:yi},(N,O)=>T(O)),R,t.get("value_name")])}function k(){let w=t.get("colors"),M=q(t.get("values")),A=new Set(n()?[]:M),
E=t.get("names").map((N,O)=>({name:N,color:w[O%w.length],kind:"area"})),T=M.some(d),R=E.filter((N,O)=>A.has(O));s.legend(T?[...R,{name:t.get("missing_name"),color:"",
kind:"hatch"}]:R)}let S=()=>s.axes(ke(l("x").pixels,l("y").pixels),t.get("axis_names"));function _(){let w=h();if(D(s.handles,y(w)),!w)return D(i,null);let[[M,A],
[E,T]]=[l("x").edges(w[0]),l("y").edges(w[1])],{left:R,top:N,width:O,height:F}=s.area,[j,I]=[(M+A)/2,(E+T)/2],K=`${`M${j},${N}V${E-6}M${j},${T+6}V${N+F}`}M${R},${I}\
H${M-6}M${A+6},${I}H${R+O}`;D(i,V`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${K} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${K} />`)}function y(w=null){let[[M,A],[E,T]]=w?[l("x").edges(w[0]),l("y").edges(w[1])]:
[[0,0],[0,0]],R=(O,F,j,I)=>V`<rect class=${O} fill="transparent" stroke=${F} stroke-width=${j}
        x=${M-I} y=${E-I} width=${A-M+2*I} height=${T-E+2*I} />`,N=Math.max((du-(A-M))/2,1);return V`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Wt(w)}
        aria-valuenow=${w?w[1]*a()[1]+w[0]:0} aria-valuetext=${w?$(w):""}>
        ${R("","white",4,N)}${R("cell","black",2,N)}${R("halo","none",0,uu)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function $([w,M]){let[A,E]=t.get("axis_names"),T=`${A} = ${nt(l("x").centre(w))}, ${E} = ${nt(l("y").centre(M))}`,R=q(t.get("values"))[M*a()[1]+w];if(d(
R))return`${T}: ${t.get("missing_name")}`;let N=()=>t.get("names")[R]??String(R);return`${T}: ${n()?`${t.get("value_name")} ${nt(R)}`:N()}`}let u=s.readout(w=>{
let M=w?p(w):h();D(s.status,t.get("outdated")||(M?$(M):""))},c);function p([w,M]){return a()[0]&&a()[1]?[l("x").nearest(w),l("y").nearest(M)]:null}function v(w){
if(!w)return;let M=[l("x").centre(w[0]),l("y").centre(w[1])];String(M)!==String(t.get("chosen"))&&Y(t,{chosen:M})}Wn({surface:s.hit,handle:c,to:w=>v(p(s.pixel(w))),
by:(w,M)=>{let[A,E]=h()??[0,0],T=M?10:1;v([tt(A+T*w[0],0,a()[1]-1),tt(E+T*w[1],0,a()[0]-1)])}});let z="x_range y_range x_log y_log axis_names";return s.draw(t,{
"kind values palette colors log":g,"kind values palette log value_name":x,"kind values names colors missing_name":k,[`values ${z}`]:S,[`kind chosen values names\
 ${z}`]:_,[`kind chosen values names value_name missing_name outdated ${z}`]:u})}var $i={render:fu};function hu(t){let e=P`<b>${t.get("name")}</b>`,n=ft(t.get("module")),{error:r}=Xe(t),o=r?`${r.message} (${r.name})`:t.get("error_message"),s=i=>P`<div class="gdviz-notice" role="status">${i}</div>`;
return o?P`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?s(P`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||Cn(n)?null:s("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var gu=({model:t})=>le(t);function mu({model:t,el:e}){
ot(e,"gdviz-link");let n=()=>D(e,hu(t)),r=[le(t),In(t,n),st(t,"where error_message",n)];return n(),()=>r.forEach(o=>o())}var ki={initialize:gu,render:mu};var wu=2,vu=.5,_i=.05,rr=(t,e,n=wu)=>e*Math.abs(t)/(Math.abs(t)+n);function zi(t,e){let n=Bn(t),r=document.createElement("canvas"),o=Un(e.positive,e.negative),s=[];
function i({weights:f,thickest:g},m){f.forEach(({index:b},x)=>{let k=m[b],S=rr(k,g);S>_i&&(n.lineWidth=S,n.strokeStyle=k>0?e.positive:e.negative,n.stroke(s[x]))})}
function c({units:f,layers:g},m,[b,x,k],{ink:S,paper:_}){let y=f.length-g[0].length===b&&k>1,$=f.slice(g[0].length);n.fillStyle=_;for(let{x:u,y:p,size:v}of f)n.
fillRect(u-v/2,p-v/2,v,v);y&&x>1&&a($,m,x,k),y&&x===1&&l($,m,k,S),n.lineWidth=1,n.strokeStyle=S,n.globalAlpha=.7;for(let{x:u,y:p,size:v}of f)n.strokeRect(u-v/2-
.5,p-v/2-.5,v+1,v+1);n.globalAlpha=1}function a(f,g,m,b){ze(r,g,[m*f.length,b],x=>o(tt(x,-1,1))),f.forEach(({x,y:k,size:S},_)=>{let y=(f.length-1-_)*m;n.drawImage(
r,0,y,b,m,x-S/2,k-S/2,S,S)})}function l(f,g,m,b){f.forEach(({x,y:k,size:S},_)=>{let y=g.subarray(_*m,(_+1)*m),$=y.reduce((z,w)=>Math.max(z,Math.abs(w)),1),[u,p]=[
x-S/2,.46*S/$];Object.assign(n,{lineWidth:1,strokeStyle:b,globalAlpha:.25}),n.beginPath(),n.moveTo(u,k),n.lineTo(u+S,k),n.stroke();let v=_===f.length-1;Object.assign(
n,{lineWidth:S>20?1.8:1.2,strokeStyle:v?e.fit:b,globalAlpha:1}),n.beginPath(),y.forEach((z,w)=>n.lineTo(u+S*w/(m-1),k-p*z)),n.stroke()})}function h({units:f,thickest:g},m,b){
for(let{x,y:k,size:S,index:_}of f){let y=m[_],$=rr(y,g,vu)/2;$>_i&&(d(x-S/2,k+S/2,$+.8,b),d(x-S/2,k+S/2,$,y>0?e.positive:e.negative))}}function d(f,g,m,b){n.beginPath(),
n.arc(f,g,m,0,2*Math.PI),n.fillStyle=b,n.fill()}return{resize:({width:f,height:g,weights:m})=>{s=m.map(({curve:x})=>new Path2D(x));let b=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(f*b),height:Math.round(g*b)}),Object.assign(t.style,{width:`${f}px`,height:`${g}px`})},draw:(f,g,m,b,x)=>{let k=t.width/f.width;
n.setTransform(k,0,0,k,0,0),n.clearRect(0,0,f.width,f.height),g.length===f.parameters&&(i(f,g),c(f,m,b,x),h(f,g,x.paper))}}}var Ai=1e3,bu=10;function Mi(t,e,n){let{shape:[r]}=t,o=q(t),s=Array.from({length:r},(l,h)=>[...o.subarray(3*h,3*h+3)]),i=1+Math.max(...s.map(([l])=>l)),c=s.findIndex(
l=>l[0]>0&&l[1]===e),a=s.reduce((l,h,d)=>h[0]<s[l][0]?d:l,0);return s[c<0?a:c]=[i,e,n],{shape:[r,3],data:new DataView(Float64Array.from(s.flat()).buffer)}}var Qr=t=>{
let e=Math.ceil(Math.log10(Math.max(Math.abs(t),bu)));return Number.isFinite(e)?Math.min(10**e,Ai):Ai},Xr=t=>Number(t.toFixed(2));var Si=54,xu=340,yu=120,$u=40,ku=5,_u=16,Qt=16,un=4;function to(t){let[e,n,{shape:[,r,o]}]=[q(t.get("weights")),q(t.get("shape")),t.get("responses")],s=q(t.get(
"responses")),i=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],c={parameters:e,indices:[...e.keys()],responses:s,pictures:[
t.get("responses").shape[0],r,o]};if(!n.length)return{...c,sizes:t.get("sizes"),names:i};let a=Array.from(n.subarray(0,un)).filter(_=>_>0),l=Array.from(n.subarray(
un)).flatMap((_,y)=>_?[y]:[]),h=un*Qt**2,d=h+un*Qt,f=[...a.map((_,y)=>[y*Qt**2,h+y*Qt,y*Qt]),[d,d+Qt,un*Qt]],g=l,m=[],b=[],x=t.get("curves"),k=r*o;for(let[_,y]of[
...a,1].entries()){let $=Array.from({length:y},(u,p)=>p);for(let u of $)m.push(...g.map(p=>f[_][0]+u*Qt+p));m.push(...$.map(u=>f[_][1]+u));for(let u of $)b.push(
s.subarray((f[_][2]+u)*k,(f[_][2]+u)*k+(x?o:k)));g=$}let S=new Float64Array(b.length*(x?o:k));return b.forEach((_,y)=>S.set(_,y*_.length)),{parameters:Float64Array.
from(m,_=>e[_]),indices:m,responses:S,pictures:[b.length,x?1:r,o],sizes:[l.length,...a,1],names:l.map(_=>x?i[_].replace("₁",""):i[_])}}function eo(t,e){let n=tt(
Si*Math.max(...t),yu,xu),r=e/t.length,o=[0,0];for(let l=1;l<t.length;l++)o.push(o[l]+t[l]*(t[l-1]+1));let s=t.map((l,h)=>{let d=Math.min(n/l,Si),f=Math.floor(Math.
min(.76*d,.5*r,$u)),g=m=>Math.round(m-f/2)+f/2;return Array.from({length:l},(m,b)=>({layer:h,unit:b,index:h?o[h]+l*t[h-1]+b:-1,x:g(r*(h+.5)),y:g(n/2+(b-(l-1)/2)*
d),size:f}))}),i=s.flat(),c=s.slice(1).flatMap((l,h)=>l.flatMap(d=>s[h].map(f=>{let[g,m]=[f.x+f.size/2,d.x-d.size/2],b=(g+m)/2,x=`M${g},${f.y}C${b},${f.y},${b},${d.
y},${m},${d.y}`;return{from:f,to:d,index:o[d.layer]+d.unit*s[h].length+f.unit,start:g,end:m,curve:x}}))),a=tt(.25*Math.min(...i.map(({size:l})=>l)),3.5,10);return{
width:e,height:n,layers:s,units:i,weights:c,thickest:a,parameters:o[t.length]}}function or({units:t,weights:e},[n,r],o=!1,s=null){let i=t.find(({x:g,y:m,size:b})=>Math.
max(Math.abs(n-g),Math.abs(r-m))<=b/2+1);if(i)return i;let c=e.filter(({start:g,end:m})=>g<=n&&n<=m);if(!c.length)return null;let a=zu((n-c[0].start)/(c[0].end-
c[0].start)),l=({from:g,to:m})=>Math.abs(g.y+(m.y-g.y)*a-r),h=o?_u:ku,d=o&&c.find(g=>g===s&&l(g)<h);if(d)return d;let f=c.reduce((g,m)=>l(m)<l(g)?m:g);return l(
f)<h?f:null}function zu(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var Au=250,Mu=[.5,2,8],Su=.02,Ei=.1;function Eu({model:t,el:e}){ot(e,"gdviz-network-diagram");let n=t.get("colors");for(let C in n)e.style.setProperty(`--${C}`,
n[C]);let r=P`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="gdviz-slider"></div>
    <div class="legend"></div>`,[o,s,i,c,a]=D(e,r,".network","canvas",".readout",".gdviz-slider",".legend"),l=t.get("editable");c.hidden=!l;let h=zi(s,n),d=Sr(),
f=to(t),g="",m=eo(f.sizes,320),b=null,x=null,k=null,S=!1,_=!1;function y(C=m.width){let B=g;m=eo(f.sizes,C),g=String([f.sizes,f.names]),h.resize(m),D(a,Ru(m.thickest)),
k=null;let H=x?.index??-1;x=g===B&&H>=0?[...m.weights,...m.units].find(Q=>Q.index===H)??null:null,p(null),$(),F()}function $(){h.draw(m,f.parameters,f.responses,
f.pictures,d),Z()}function u(){f=to(t),String([f.sizes,f.names])!==g?y():$(),_&&K(),_=!1,k&&T(k.part,k.value)}function p(C){b=C;let B=m.layers[0].map(({x:H,y:Q,
unit:G})=>V`<text x=${H} y=${Q} dy="0.35em" text-anchor="middle">${f.names[G]}</text>`);D(o,P`
      <svg tabindex="0" role="application" aria-label=${Nu(f.sizes,t.get("activation"),l)} width=${m.width} height=${m.height}
        @pointermove=${z} @pointerdown=${R} @click=${N} @pointerleave=${w} @blur=${()=>p(null)} @keydown=${M}>
        <g class="names" aria-hidden="true">${B}</g>
        <g class="pointed" aria-hidden="true">${C&&Ti(C)}</g>
        <g class="pointed selected" aria-hidden="true">${x&&Ti(x)}</g>
      </svg>`),L()}let v=C=>or(m,kt(o,C),C.pointerType==="touch"),z=C=>S||p(v(C)),w=({pointerType:C})=>C!=="touch"&&p(null);function M(C){if(C.ctrlKey||C.metaKey||
C.altKey)return;let[B,H]=[rn(C),{"+":Ei,"-":-Ei}[C.key]];if(H&&x)T(x,Xr(A(x)+H));else if(B||["Enter","Escape"].includes(C.key))E(Ou(m,x??b,B??C.key));else return;
C.preventDefault()}let A=C=>f.parameters[C.index];function E(C){x=l?C:null,p(C),F()}function T(C,B){if(C.index<0||t.get("is_past"))return;let H=Qr(B);_=!0,Y(t,{
edits:Mi(t.get("edits"),f.indices[C.index],tt(B,-H,H))})}function R(C){let B=C.pointerType==="touch",H=or(m,kt(o,C),B,x);if(!l||C.button!==0||B&&H!==x)return z(
C);if(E(H),!H||H.index<0||t.get("is_past"))return;let[Q,G]=[A(H),C.clientY];ue(C,({clientY:at})=>{at===G&&!k||(k={part:H,value:Xr(Q+Su*(G-at))},T(H,k.value))}),
S=!0;let rt=()=>{S=!1,k=null};for(let at of["pointerup","pointercancel"])o.addEventListener(at,rt,{once:!0})}function N(C){C.pointerType==="touch"&&E(v(C))}let O=Ne(
F,C=>x&&T(x,C));function F(){if(!l)return;let C=x!==null&&x.index>=0;c.classList.toggle("empty",!C);let B=C?A(x):0,H=Qr(B),Q=x?Ni(m,f.names,x):"";D(c,O({value:B,
min:-H,max:H,step:H/1e3,disabled:t.get("is_past"),description:Q,tooltip:"Training continues from the value that you set"}))}let j=0,I=0;function L(){j=performance.
now();let C=b??x,B=l?"Select a line or a unit to change its value.":"Point at a line or a unit to see its value.",H=x&&t.get("is_past")?" An earlier epoch is sh\
own; its values cannot be changed.":"";i.textContent=(C?Tu(m,f.names,C,f.parameters):B)+H}function K(){L(),F()}function Z(){!(b??x)||I||(I=window.setTimeout(()=>{
I=0,K()},Math.max(Au-(performance.now()-j),0)))}de(o,({touches:C})=>x!==null&&or(m,kt(o,C[0]),!0,x)===x);let W=[dt(t,{"sizes weights responses shape curves":u,is_past:()=>E(
x),activation:()=>p(b)}),ye(o,y),Xo(()=>{d=Sr(),$()}),()=>clearTimeout(I)];return()=>W.forEach(C=>C())}function Ou({layers:t,weights:e},n,r){if(!n)return t[0][0];
let o="from"in n;if(r==="Escape")return o?n.to:null;let s=e.filter(({to:l})=>l===(o?n.to:n));if(typeof r=="string")return s[0]??n;let[i,c]=r;if(o)return s[tt(n.
from.unit-c-i,0,s.length-1)];let a=t[tt(n.layer+i,0,t.length-1)];return a[tt(n.unit-c,0,a.length-1)]}function Oi(t,e,{layer:n,unit:r}){return n===0?e[r]:n===t.layers.
length-1?"the output":`unit ${r+1} of hidden layer ${n}`}function Tu(t,e,n,r){let o=Ni(t,e,n);return n.index<0?o:`${o}: ${nt(r[n.index])}`}function Ni(t,e,n){if("\
from"in n){let[o,s]=[n.from,n.to].map(i=>Oi(t,e,i));return`Weight from ${o} to ${s}`}let r=Oi(t,e,n);return n.layer===0?`Input ${r}`:`Bias of ${r}`}function Nu([
t,...e],n,r){let o=e.slice(0,-1),s=`${o.length===1?"a hidden layer":"hidden layers"} of ${o.join(", ")} units`,i=o.length?`${s}${n?` (${n})`:""}`:"no hidden lay\
er";return`Network with ${t===1?"1 input":`${t} inputs`}, ${i} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape m\
oves back.`+(r?" Plus and minus change the value of what is selected; Tab moves to its slider.":"")}function Ti(t){if("from"in t)return V`<path d=${t.curve} />`;
let e=t.size+5;return V`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function Ru(t){let e=(r,o,s=r)=>P`<span class=${r}><svg width=${r==="b\
ias"?10:20} height="10">${o}</svg>${s}</span>`,n=r=>V`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;return P`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${Mu.map(r=>e("sample",n(rr(r,t)),String(r)))}
    ${e("bias",V`<circle cx="5" cy="5" r="3.5" />`)}`}var Ri={render:Eu};var Li="_",Lu=100,Ci=1,Cu=1e6,no="it was cut off or changed on its way";async function Pi(t){let e=/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t);if(t.length<Lu||!(e||
t.startsWith("[{")))return t;let n=e?Pu(t.split(",").map(Number)):Bt([Uint8Array.of(Ci),new TextEncoder().encode(t)]),r=await ji(n,new CompressionStream("deflat\
e")),o=btoa(Array.from(r,i=>String.fromCharCode(i)).join("")),s=Li+o.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return s.length<t.length?s:t}var ro=t=>/^_[A-Za-z0-9_-]*$/.
test(t);async function Ii(t){if(!ro(t))return t;try{let e=atob(t.slice(Li.length).replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,s=>s.charCodeAt(0)),
r=await ji(n,new DecompressionStream("deflate"));if(r[0]===Ci)return new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(1));let o=Iu(r);return Array.from(o,s=>Object.
is(s,-0)?"-0":String(s)).join(",")}catch{throw new RangeError(no)}}function Pu(t){let e=t.every(s=>Object.is(Math.fround(s),s)),n=e?4:8,r=new DataView(new ArrayBuffer(
n*t.length));t.forEach((s,i)=>e?r.setFloat32(n*i,s):r.setFloat64(n*i,s));let o=new Uint8Array(1+r.byteLength);o[0]=n;for(let s=0;s<r.byteLength;s++)o[1+s%n*t.length+
Math.floor(s/n)]=r.getUint8(s);return o}function Iu(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(no);let r=new DataView(
new ArrayBuffer(e*n));for(let s=0;s<r.byteLength;s++)r.setUint8(s,t[1+s%e*n+Math.floor(s/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((s,i)=>e===
4?r.getFloat32(4*i):r.getFloat64(8*i))}async function ji(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],o=0;for(let s=await n.read();!s.done;s=
await n.read()){if(o+=s.value.length,o>Cu)throw await n.cancel(),new RangeError(no);r.push(s.value)}return Bt(r)}var sr="pins";var ir=t=>t.length?JSON.stringify(t):"";function Fi(t){if(!t)return[];try{let e=JSON.parse(t);return Array.isArray(e)&&e.length<=4&&e.every(ju)?e:null}catch{return null}}
function ju(t){let e=typeof t?.name=="string"&&t.name.length<=80&&typeof t.shown=="boolean",n=Du(t?.state)&&!(sr in t.state)&&Object.values(t.state).every(r=>typeof r==
"string");return e&&n&&(t.curves===void 0||oo(t.curves,r=>oo(r,Fu)))}var Fu=t=>oo(t,e=>e===null||Number.isFinite(e))&&t.length<=2e3,oo=(t,e)=>Array.isArray(t)&&
t.length<=2e3&&t.every(e),Du=t=>typeof t=="object"&&t!==null&&!Array.isArray(t);var pe=1,Di=new WeakMap;function so(t,{kind:e,options:n,otherwise:r,usual:o},s){if(n)return n[t];if(o&&t===s.get(o))return"";if(e==="pins")return ir(t);if(e==="\
texts")return Bu(t,r??[])?"":JSON.stringify(t);if(typeof t=="string")return t;if(Array.isArray(t))return t.map(ar).join(",");if(!t?.data)return ar(Number(t));let i=Di.
get(t)??Array.from(q(t),Uu).join(",").replace(/(,0)+$/,"");return Di.set(t,i),i}var Bu=(t,e)=>t.length===e.length&&t.every((n,r)=>n===e[r]),Uu=t=>Object.is(t,-0)?
"-0":String(t);function ar(t){let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var fe=t=>t.
get("entries"),Xt=async t=>(await Wi(t)).look();async function Wi(t){let e=fe(t),n=e.flatMap(i=>"selector"in i?[i.selector,...io(i).map(({widget:c})=>c)]:[i.widget]),
r=async i=>[i,await lt(t.widget_manager,i)],o=new Map(await Promise.all(n.map(r)));function s(){let i=new Map;for(let c of e){let a="selector"in c?c.targets[o.get(
c.selector).get("index")]:c,l=a&&o.get(a.widget);a&&i.set(c.name,so(l.get(a.trait),a,l))}return i}return{look:s,widgets:o}}var io=t=>"selector"in t?Object.values(
t.targets):[t];async function ao(t,e,n){if(!("selector"in t))return t;let r=n?.get(t.selector)??(await lt(e,t.selector)).get("index");return t.targets[r]??`ther\
e is no such setting with ${t.title} = ${t.labels[r]}`}var Ce=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.get(n)!==e.get(n));async function qi(t,[
e]){let n=fe(t).find(s=>s.name===e),[r]=n?io(n):[];if(!r)return e;let o=(await lt(t.widget_manager,r.widget)).get("description");return o?o.replace(/\s*=$/,""):
r.kind==="array"?"points":e}async function Vi(t,e,n){let r=[],o=new Set;for(let s of fe(t)){let i=e.get(s.name),c=await ao(s,t.widget_manager);if(!n.includes(s.
name)||!i||typeof c=="string")continue;let a=await lt(t.widget_manager,c.widget),[l,h]=[s.name.split(".")[0],s.name.includes(".")];c.options?(o.add(i),r.push(a.
get("_options_labels")[c.options.indexOf(i)])):(!h||o.has(l))&&r.push(`${a.get("description")} ${i}`)}return r.join(", ")}function Pe(t,e){let n=[],r=0;async function o(){
let i=++r,{look:c,widgets:a}=await Wi(t);if(i!==r)return;for(let h of n)h();let l=()=>e(c);n=fe(t).flatMap(io).map(({widget:h,trait:d})=>st(a.get(h),d,l)),l()}o();
let s=st(t,"entries",o);return()=>{r++;for(let i of n)i();s()}}async function Hu(t,e){let n=await ao(t,e);return typeof n=="string"?"":n.widget}var Wu="it is ou\
tside the range that can be shown",qu="it cannot be changed without Python";function Ot(t){throw new RangeError(t)}var Rt=(t,e)=>zn(Vu(t,e));async function Vu(t,e){
let n=Gi(t,e),r="",o=s=>+("kind"in s&&s.kind==="pins");for(let s of fe(t).toSorted((i,c)=>o(i)-o(c))){let i=e.get(s.name);if(i===void 0)continue;let c=await Hu(
s,t.widget_manager);c!==r&&(await t.widget_manager.runAll?.(),await ne({inBackground:!1})),r=c,await Ki(s,i,n,async()=>{let a=await Yi(t,s,i);a&&(a.widget.set(a.
trait,a.wanted),a.widget.save_changes(),a.needsKernel&&await Yu(t))})}return n}async function co(t,e){let n=Gi(t,e),r=new Map;for(let o of fe(t)){let s=e.get(o.
name);s!==void 0&&(!("selector"in o)&&o.options?.includes(s)&&r.set(o.widget,o.options.indexOf(s)),await Ki(o,s,n,()=>Yi(t,o,s,r)))}return n}function Gi(t,e){let n=new Set(
fe(t).map(({name:r})=>r));return[...e.keys()].filter(r=>!n.has(r)).map(r=>`${r.slice(0,40)}: there is no such setting`)}async function Ki({name:t},e,n,r){try{await r()}catch(o){
if(!(o instanceof RangeError))throw o;n.push(`${t}=${[...e].slice(0,40).join("")}: ${o.message}`)}}async function Yi(t,e,n,r){let o=t.widget_manager,s=await ao(
e,o,r);if(typeof s=="string")return Ot(s);let{trait:i}=s,c=await lt(o,s.widget),a=r&&s.moving?{low:null,high:null}:{},l=Zu({...s,...a},c,n);if(so(l,s,c)===so(c.
get(i),s,c))return null;s.kind==="pins"&&await Gu(t,l);let h=t.get("needs_kernel").includes(s.widget);return h&&o.exported&&Ot(qu),{widget:c,trait:i,wanted:l,needsKernel:h}}
async function Gu(t,e){for(let{name:n,state:r}of e){let[o]=await co(t,new Map(Object.entries(r)));o&&Ot(`of the pinned run “${n}”, ${o}`)}}var Ku=0;async function Yu(t){
let e=++Ku,{promise:n,resolve:r}=Ju(),o=c=>c.event==="done"&&c.question===e&&r();t.on("msg:custom",o);let{kernel:s}=t.widget_manager,i=s&&$e(s,c=>c==="gone"&&r());
t.send({event:"ask",question:e}),await n,t.off("msg:custom",o),i?.()}function Ju(){let t=()=>{};return{promise:new Promise(n=>t=n),resolve:t}}function Zu(t,e,n){
let{kind:r}=t;if(r==="choice"){let a=t.options??[];return a.includes(n)||Ot(`it must be one of ${a.join(", ")}`),a.indexOf(n)}if(r==="formula"){try{Le(n,e.get("\
variables"))}catch(a){if(!(a instanceof ut))throw a;Ot(`at character ${a.position+1}: ${a.message.replace(/\.$/,"")}`)}return n}if(r==="pins")return Fi(n)??Ot("\
it does not describe pinned runs");if(r==="texts")return Qu(n,t);if(t.usual&&!n)return e.get(t.usual);if(r==="flag")return n!=="0"&&n!=="1"&&Ot("it must be 0 or\
 1"),n==="1";if(r==="array"||r==="numbers"){let{trait:a,length:l,among:h,narrowest:d=null}=t,{shape:f}=e.get(a),g=l??we(f),m=n.split(",");(l?m.length!==g:m.length>
g)&&Ot(`it must be ${l?"":"at most "}${g} numbers separated by commas`);let b=m.map(Ui),x=b.every(_=>Number.isFinite(Math.fround(_))&&(!h||h.includes(_))),k=d===
null||Xu(b,d);if((!x||!k)&&Ot(f?"its numbers must be ones that can be set there":Wu),!f)return b;let S=new Float64Array(g);return S.set(b),{shape:f,data:new DataView(
S.buffer)}}r==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&Ot("it must be a whole number");let o=Ui(n),s=(a,l)=>typeof a=="string"?e.get(a):a??l,[i,c]=[s(t.low,-1/0),s(t.
high,1/0)];return i<=o&&o<=c||Ot(`it must lie between ${Hi(i)} and ${Hi(c)}`),o}function Qu(t,{length:e,otherwise:n=[]}){if(!t)return n;let r;try{r=JSON.parse(t)}catch{
r=null}return Array.isArray(r)&&r.length===e&&r.every(s=>typeof s=="string"&&s.length<=Bi)?r:Ot(`it must be ${e} texts of at most ${Bi} characters`)}var Bi=80;function Ui(t){
let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(t)?Number(t):NaN;return Number.isFinite(e)?e:Ot("it must be a number")}var Xu=([t,e,n,r],o)=>[[
t,e],[n,r]].every(([s,i])=>s<i&&i-s>=o*Math.max(Math.abs(s),Math.abs(i)));function Hi(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(
5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}var Ie="gdviz",cr=8e3,ho=async t=>po(await Xt(t));async function po(t){let e=new URLSearchParams;for(let[n,r]of t)r&&e.set(n,await Pi(r));return e.set(Ie,String(
pe)),e.toString().replaceAll("%2C",",")}var go=()=>location.href.replace(/[?#].*$/s,""),td=["token","theme","template","note","python"],Qi=t=>!td.includes(t)&&!t.
startsWith("voila");async function ed(t){let e=new Map(new URLSearchParams(t)),n=e.get(Ie);if(n!==void 0&&n!==String(pe))throw new RangeError("it was made by an\
other version of this page");let r=[...e].filter(([s])=>Qi(s)&&s!==Ie);if(n===void 0&&r.some(([,s])=>ro(s)))throw new RangeError("its end is missing");let o=async([
s,i])=>{let c=await Ii(i).catch(({message:a})=>{throw new RangeError(`of ${s}, ${a}`)});return[s,c]};return new Map(await Promise.all(r.map(o)))}var lo=10;async function mo(t,e,n){
let r;try{let o=await Rt(t,n?new Map(Object.entries(n)):await ed(e));if(!o.length)return;let s=o.length>lo?`; and ${o.length-lo} more`:"";r=`Parts of this link \
were ignored. ${o.slice(0,lo).join("; ")}${s}.`}catch(o){if(!(o instanceof RangeError))throw o;r=`This link was ignored: ${o.message}.`}await fo(t,r)}async function fo(t,e){
let n=e&&`<div class="gdviz-notice" role="status">${nd(e)}</div>`;At(await lt(t.widget_manager,t.get("message")),"value",n)}var nd=t=>t.replaceAll("&","&amp;").
replaceAll("<","&lt;"),Ji=400,Zi="There are too many points, or pinned runs, for the address of this page, so a copy of the address leaves them out. To keep the\
m or to give them to others, save the page.";async function Xi(t){let e=await Xt(t),n=history.state?.[Ie];await mo(t,location.search,n),n&&await fo(t,Zi);let r=await Xt(
t),[o,s,i]=[0,-1/0,!!n];function c(){o||=setTimeout(l,Math.max(0,s+Ji-performance.now()))}let a=Pe(t,c);addEventListener("popstate",()=>{r=new Map,c()});async function l(){
s=performance.now(),o=Gt()?setTimeout(l,Ji):0;let h=await Xt(t);if(o||!Ce(h,r).length)return;r=h;let d=Ce(h,e).length?await po(h):"",f=i;i=uo(d).length>cr;try{i?
history.replaceState({[Ie]:Object.fromEntries(h)},"",uo(await po(rd(h)))):history.replaceState(null,"",uo(d))}catch{return a()}i!==f&&await fo(t,i?Zi:"")}}function uo(t){
let n=[new URLSearchParams([...new URLSearchParams(location.search)].filter(([r])=>!Qi(r)&&r!==Ie)).toString(),t].filter(Boolean).join("&");return go()+(n&&`?${n}`)+
location.hash}var rd=t=>new Map([...t].filter(([,e])=>e.length<500));var od=400,sd=200,ta=["pointerdown","keydown","input","change","drop"],ea=["pointerup","pointercancel"];function id(t){let e=new Set,n=[],r=[],o=null,s=()=>new Map,
[i,c,a,l]=[0,!1,!1,!1],h=null,d=Promise.resolve();for(let p of ta)addEventListener(p,S,!0);for(let p of ea)addEventListener(p,_,!0);addEventListener("blur",_);let f=Pe(
t,p=>{s=p,!o&&!Gt()&&(o=s()),l||x()});return{undo:()=>$(n,r),redo:()=>$(r,n),count:g,watch:m,stop:u};function g(){return{undo:n.length,redo:r.length}}function m(p){
return e.add(p),()=>e.delete(p)}function b(){for(let p of e)p()}function x(){clearTimeout(i),i=setTimeout(k,od)}function k(){c||Gt()?x():y()}function S({type:p,
target:v}){i&&!Gt()&&(p==="pointerdown"||v!==h)&&y(),h=v,a=!0,p==="pointerdown"&&(c=!0)}function _(){c=!1}function y(){clearTimeout(i);let p=a;[i,a]=[0,!1];let v=s();
o&&!Ce(v,o).length||(o&&p&&(n.push(o),n.length>sd&&n.shift(),r.length=0),o=v,b())}function $(p,v){let z=d.then(async()=>{i&&y();let w=p.pop();if(!w||!o)return"";
let M=await qi(t,Ce(w,o));v.push(o),l=!0;try{await Rt(t,w),await ne(),o=s()}finally{[l,a]=[!1,!1],b()}return M});return d=z.catch(()=>{}),z}function u(){clearTimeout(
i);for(let p of ta)removeEventListener(p,S,!0);for(let p of ea)removeEventListener(p,_,!0);removeEventListener("blur",_),f()}}var na=Kt((t,e)=>id(e),t=>t.stop()),
ra=na.use,oa=t=>na.find(t.get("key"));var ad=/\$([A-Za-z_]\w*(?:\.\w+)?)/g,sa=100;async function aa(t){let e=t.get("script"),n=[...new Set(ca(e))],r=new Map(await Promise.all(n.map(async i=>[i,await lt(
t.widget_manager,i)]))),o=i=>r.get(i),s=({when:i})=>!i||i.indices.includes(o(i.selector).get("index"));return e.filter(s).map(i=>`${cd(i,o)}
`).join("")}function ca(t){return typeof t=="string"?t.startsWith("IPY_MODEL_")?[t]:[]:typeof t=="object"&&t!==null?Object.values(t).flatMap(ca):[]}function cd({
text:t,holes:e,each:n},r){let o=(c,a=0)=>ld(c,r,a);if(!n)return ia(t,(c,a)=>o(e[c],a));let s=r(n.shown[0]).get(n.shown[1]);return n.entries.filter((c,a)=>s[a]>0).
map(c=>ia(t,a=>a==="name"?je(c.name):a==="hyperparameters"?ua(c.hyperparameters,r):o(e[a]))).join(`
`)}var ia=(t,e)=>t.split(`
`).map(n=>n.replaceAll(ad,(r,o)=>e(o,n.length-n.trimStart().length))).join(`
`),je=t=>JSON.stringify(t);function lr(t){let e=ar(t);return/^-?[0-9]+$/.test(e)?`${e}.0`:e}function la({widget:t,trait:e,kind:n,options:r=[]},o){let s=o(t).get(
e);return n==="choice"?je(r[s]):n==="flag"?s?"True":"False":n==="whole"?String(s):n==="number"?lr(s):n==="numbers"?`[${s.map(lr).join(", ")}]`:je(s)}var ua=(t,e)=>Object.
entries(t).map(([n,r])=>`${n}=${la(r,e)}`).join(", "),da=t=>`(${t.join(", ")}${t.length===1?",":""})`;function ld(t,e,n){return t.kind==="arguments"?ud(e(t.widget)):
t.kind==="keywords"?ua(t.entries[e(t.selector).get("index")],e):t.kind==="switched"?da(Object.entries(t.targets).filter(([,{widget:r,trait:o}])=>e(r).get(o)).map(
([r])=>je(r))):t.kind==="points"?pd(dd(e(t.widget),t),n):la(t,e)}function ud(t){let[e,n,r]=[t.get("value"),t.get("variables"),q(t.get("parameters"))],o=String(n)===
"x,y"?[]:[da(n.map(je))],s=Le(e,n).parameters.map((i,c)=>`${i}=${lr(r[c])}`);return[je(e),...o,...s].join(", ")}function dd(t,{array:e,training:n}){let r=Array.
from(q(t.get("part"))),o=r.map((a,l)=>n?a>0:l<=r.findLastIndex(Boolean)),s=e==="x"&&t.get("task")!=="regression";return(e==="x"?Mt(t.get("x")).map(([...a])=>a):
Array.from(q(t.get(e)),a=>[a])).map(a=>a.map(e==="part"?String:lr)).filter((a,l)=>o[l]).map(a=>s?`[${a.slice(0,2).join(", ")}]`:a[0])}function pd(t,e){let n=`[${t.
join(", ")}]`;if(n.length+e<sa-20)return n;let r=" ".repeat(e+4),o=[r];for(let s of t){let i=o[o.length-1];i!==r&&i.length+s.length+2>sa?o.push(`${r}${s},`):o[o.
length-1]=i===r?`${r}${s},`:`${i} ${s},`}return`[
${o.join(`
`)}
${" ".repeat(e)}]`}var fa=Mo(Vr(),1);async function ha(t){let{columns:e,series:n}=t.get("csv"),r=async([l,h])=>(await lt(t.widget_manager,l)).get(h),o=await Promise.all(e.map(({array:l})=>r(l))),s=await Promise.
all(e.map(({names:l})=>l[0]?.startsWith("IPY_MODEL_")?r(l):l)),i=[...n?[n.name]:[],...s.flat()],c=n&&await r(n.shown),a=n?n.names.flatMap((l,h)=>c[h]>0?pa(o,h).
map(d=>[l,...d]):[]):pa(o,0,s);return`${fa.default.unparse([i,...a],{newline:`
`})}
`}function pa(t,e,n){let r=t.map((l,h)=>fd(l,e,n?.[h].length??1)),[[o],...s]=r,i=s.filter((l,h)=>t[h+1].shape.length===2).flat(),c=l=>o[l]!==o[l-1]&&Number.isFinite(
o[l])&&i.some(h=>Number.isFinite(h[l])),a=l=>Number.isFinite(l)?l:"";return Array.from(o,(l,h)=>h).filter(c).map(l=>r.flat().map(h=>a(h[l])))}function fd(t,e,n){
let[r,o,s=1]=t.shape,i=q(t),c=l=>i.subarray(l*o*s,(l+1)*o*s);if(t.shape.length===2&&n>1)return Array.from({length:n},(l,h)=>c(h));let a=c(r>1?e:0);return Array.
from({length:s},(l,h)=>Float64Array.from({length:o},(d,f)=>a[f*s+h]))}var ga=1e6,wo=({widget_manager:t})=>t.ownsAddress?document.title:void 0;function vo(t,...e){let n=r=>r.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"");return[n(wo(t)??"")||"page",...e.map(n)].filter(Boolean).join("-")}async function va(t){let e=wo(t),n=Object.fromEntries(await Xt(t));return{name:`${vo(t)}.\
json`,text:`${JSON.stringify({gdviz:pe,page:e,values:n},null,1)}
`}}async function ba(t,e){try{if(e.size>ga)throw new RangeError(`it is larger than ${ga/1e6} MB`);let n=hd(await e.text(),wo(t));ma(await co(t,n));let r=await Xt(
t),o=await Rt(t,n);return o.length&&await Rt(t,r),ma(o),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function ma([t]){if(t)throw new RangeError(
t)}function hd(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:r,page:o,values:s}=wa(n)?n:{};if(r===
void 0)throw new RangeError("it does not hold the state of a page");if(r!==pe)throw new RangeError(`it has version ${JSON.stringify(r).slice(0,20)}, and this pa\
ge reads version ${pe}`);if(e&&o!==e)throw new RangeError(`it is of ${typeof o=="string"?`“${o.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!wa(s)||!Object.values(s).every(i=>typeof i=="string"))throw new RangeError("its values are not texts by names");return new Map(Object.entries(s))}var wa=t=>typeof t==
"object"&&t!==null&&!Array.isArray(t);var gd=`With this many points or pinned runs the link would have more than ${cr.toLocaleString("en")} characters, which not every server takes: save the page in\
stead.`;function md({model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>ho(t))}var wd="textarea, [contenteditable], input:is([type=text], [type=number],\
 [type=search], :not([type])):not([readonly])";function vd({key:t,ctrlKey:e,metaKey:n,shiftKey:r,altKey:o}){return o||!(e||n)?null:t.toLowerCase()==="z"?r?"redo":
"undo":t.toLowerCase()==="y"&&!r?"redo":null}function bd({model:t,el:e}){ot(e,"gdviz-page-state");let n=ra(t),r=oa(t),[o,s,i]=["","",""];function c(u,p="",v=""){
[o,s,i]=[u,p,v],y()}async function a(u){let p=await r[u]();c(p?`${u==="undo"?"Undone":"Redone"}: ${p}.`:`There is nothing to ${u}.`)}function l(u){let p=vd(u),v=u.
target,w=(e.closest(".gdviz-page")??e).contains(v)||t.widget_manager.ownsAddress&&!v.closest?.(".gdviz-page");!p||!w||u.defaultPrevented||v.matches?.(wd)||(u.preventDefault(),
u.stopPropagation(),a(p))}async function h(){let u=`${go()}?${await ho(t)}`;if(u.length>cr)return c(gd);let p=await Ze(u);c(p?"Copied.":"Copy this:",u),p||e.querySelector(
"[type=text]").select()}async function d(){let u=await aa(t);if(await Ze(u))return c("Copied.");c("Copy this:","",u),e.querySelector("textarea").select()}let f=!1,
g=()=>!!t.get("csv").columns;function m(){f=!f,y()}async function b(){let u=`${vo(t,"run")}.csv`;Mr(u,await ha(t),"text/csv"),c(`Saved as “${u}”.`)}async function x(){
let{name:u,text:p}=await va(t);Mr(u,p,"application/json"),c(`Saved as “${u}”.`)}async function k({target:u}){let[p]=u.files;if(!p)return;let v=await ba(t,p);
c(v?`“${p.name}” was not opened: ${v}.`:`Opened “${p.name}”.`),u.value=""}let S=(u,p,v)=>P`<button type="button" title=${p} @click=${v}>${u}</button>`,_=(u,p,v,z)=>P`
    <button type="button" title=${v} aria-keyshortcuts=${z} aria-disabled=${r.count()[u]===0}
      @click=${()=>a(u)}>${p}</button>`;function y(){D(e,P`
      <div role="group" aria-label="Changes">
        ${_("undo","Undo","Undo the last change (Ctrl+Z)","Control+Z Meta+Z")}
        ${_("redo","Redo","Redo what was undone (Ctrl+Shift+Z)","Control+Shift+Z Meta+Shift+Z Control+Y")}
      </div>
      <div role="group" aria-label="This page in its current state">
        ${S("Copy link","Copy the address of this page in its current state",h)}
        ${S("Save","Save the current state of this page as a file",x)}
        ${S("Open …","Open a state of this page that was saved",()=>e.querySelector("[type=file]").click())}
        <input type="file" accept=".json,application/json" hidden @change=${k} />
      </div>
      <div role="group" aria-label="Take it with you">
        ${t.get("script").length?S("Copy as Python","Copy a Python script that computes what this page shows",d):U}
        ${g()?P`<button type="button" class="download" aria-expanded=${f} @click=${m}>Download</button>`:U}
      </div>
      <div class="files" role="group" aria-label="Download" ?hidden=${!f}>
        ${S("Run (CSV)","Save the numbers of the run as a CSV file",b)}
      </div>
      <span role="status">${o}</span>
      <textarea readonly spellcheck="false" aria-label="Python script of what this page shows" rows="12" ?hidden=${!i} .value=${ht(i)}></textarea>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!s} .value=${ht(s)} />`)}y();let $=[n,r.watch(y),st(t,"script cs\
v",y),()=>removeEventListener("keydown",l,!0)];return addEventListener("keydown",l,!0),()=>$.forEach(u=>u())}var xa={initialize:md,render:bd};var ya=(t,e,n)=>{let r=new Map;for(let o=e;o<=n;o++)r.set(t[o],o);return r},$a=Oe(class extends Jt{constructor(t){if(super(t),t.type!==Nt.CHILD)throw Error("rep\
eat() can only be used in text expressions")}dt(t,e,n){let r;n===void 0?n=e:e!==void 0&&(r=e);let o=[],s=[],i=0;for(let c of t)o[i]=r?r(c,i):i,s[i]=n(c,i),i++;return{
values:s,keys:o}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,r]){let o=fi(t),{values:s,keys:i}=this.dt(e,n,r);if(!Array.isArray(o))return this.ut=i,
s;let c=this.ut??=[],a=[],l,h,d=0,f=o.length-1,g=0,m=s.length-1;for(;d<=f&&g<=m;)if(o[d]===null)d++;else if(o[f]===null)f--;else if(c[d]===i[g])a[g]=Zt(o[d],s[g]),
d++,g++;else if(c[f]===i[m])a[m]=Zt(o[f],s[m]),f--,m--;else if(c[d]===i[m])a[m]=Zt(o[d],s[m]),Te(t,a[m+1],o[d]),d++,m--;else if(c[f]===i[g])a[g]=Zt(o[f],s[g]),Te(
t,o[d],o[f]),f--,g++;else if(l===void 0&&(l=ya(i,g,m),h=ya(c,d,f)),l.has(c[d]))if(l.has(c[f])){let b=h.get(i[g]),x=b!==void 0?o[b]:null;if(x===null){let k=Te(t,
o[d]);Zt(k,s[g]),a[g]=k}else a[g]=Zt(x,s[g]),Te(t,o[d],x),o[b]=null;g++}else Xn(o[f]),f--;else Xn(o[d]),d++;for(;g<=m;){let b=Te(t,a[m+1]);Zt(b,s[g]),a[g++]=b}for(;d<=
f;){let b=o[d++];b!==null&&Xn(b)}return this.ut=i,Qn(t,a),xt}});var xd=["paths","x","y","values"],dr=["A","B","C","D"],Vt=({state:t,curves:e})=>JSON.stringify([t,e]),ka=t=>Object.fromEntries([...t instanceof Map?t:Object.entries(
t)].filter(([e])=>e!==sr));function yd(t,e){let[n,...r]=t.shape,o=we(r),s=n?e%n*o:0;return q(t).slice(s,s+o)}async function $d(t){let e=i=>i?lt(t.widget_manager,
i):null,[n,r,o]=await Promise.all(["state","choice","runner"].map(i=>e(t.get(i)))),s=await Promise.all(t.get("views").map(e));return{state:n,choice:r,runner:o,views:s}}
async function kd(t){let{state:e,choice:n,runner:r,views:o}=await $d(t),s=new Map,i=()=>new Map,c=0,a=[Pe(e,u=>(i=u,k())),st(t,"pinned",b)];return b(),{pin:g,swap:m,
set:h,isOfProblem:_,lossesOf:y,stop:$};function l(){return t.get("pinned")}function h(u){Y(t,{pinned:u})}function d(){return o.map(u=>{let p=xd.filter(w=>u.get(
w)),v=p.map(w=>be(u,w));return(n?[n.get("index")]:Array.from({length:Math.max(...v.map(({shape:w})=>w[0]))},(w,M)=>M)).map(w=>({row:w,...Object.fromEntries(p.map(
(M,A)=>[M,yd(v[A],w)]))}))})}async function f(){await ne({inBackground:!1});let u=ka(i()),v={name:(await Vi(e,new Map(Object.entries(u)),t.get("named"))).slice(
0,80),shown:!0,state:u};return r?v.curves=_d(d()):s.set(Vt(v),d()),v}async function g(){let u=await f();l().length<4&&h([...l(),u])}async function m(u){let p=await f(),
v=l()[u];await Rt(e,new Map([...Object.entries(v.state),[sr,ir(l().with(u,p))]])),r&&Y(r,{playing:!1,shown:-1,resets:r.get("resets")+1})}function b(){for(let p of l())
p.curves&&s.set(Vt(p),zd(p.curves));let u=l().filter(p=>!s.has(Vt(p)));u.length&&zn(x(u)),k()}async function x(u){let p=ka(i());for(let v of u){let z=await Rt(e,
new Map(Object.entries(v.state)));await ne({inBackground:!1}),z.length||s.set(Vt(v),d())}await Rt(e,new Map(Object.entries(p))),u.some(v=>!s.has(Vt(v)))&&h(l().
filter(v=>s.has(Vt(v)))),k()}function k(){c||=requestAnimationFrame(S)}function S(){c=0;let u=l().length?i():new Map,v=l().map((w,M)=>({pin:w,mark:dr[M],of:s.get(
Vt(w)),isHere:_(w,u)})).filter(({pin:w,of:M})=>w.shown&&M),z=JSON.stringify(v.map(({pin:w,mark:M,isHere:A})=>[M,w.name,Vt(w),A]));z!==t.get("drawn")&&(At(t,"dra\
wn",z),o.forEach((w,M)=>{let A=v.filter(({isHere:E})=>E||!w.get("paths"));At(w,"pinned",A.flatMap(({pin:E,mark:T,of:R})=>(R?.[M]??[]).map(N=>({...N,mark:T,name:E.
name}))))}))}function _(u,p=i()){return t.get("problem").every(v=>(u.state[v]??"")===(p.get(v)??""))}function y(u){return(s.get(Vt(u))??[]).flat().flatMap(({y:v})=>v?
[v]:[]).map(v=>v.findLast(z=>!Number.isNaN(z))??NaN)}function $(){cancelAnimationFrame(c);for(let u of a)u()}}var _d=t=>t.map(e=>[e[0]?.x,...e.map(({y:n})=>n)].
map(n=>Array.from(n??[],r=>Number.isFinite(r)?Number(r.toPrecision(5)):null)));function zd(t){let e=n=>Float64Array.from(n,r=>r??NaN);return t.map(([n=[],...r])=>r.
map((o,s)=>({row:s,x:e(n),y:e(o)})))}var _a=Kt((t,e)=>kd(e),t=>t.then(e=>e.stop())),za=_a.use,Aa=t=>_a.find(t.get("key"));var Ad=`${4} runs are pinned: remove one to pin another`;function Md({model:t,el:e}){ot(e,"gdviz-pins");let n=za(t),r=null;Aa(t).then(d=>{r=d,l()});let o=()=>t.
get("pinned"),s=(d,f)=>Y(t,{pinned:o().with(d,{...o()[d],...f})});function i(d){Y(t,{pinned:o().filter((g,m)=>m!==d)});let f=e.querySelectorAll(".remove");(f[Math.
min(d,f.length-1)]??e.querySelector("button"))?.focus()}function c(){o().length<4&&r?.pin()}function a(d,f){let[g,m]=[dr[f],`pinned run ${dr[f]}`],b=r?r.lossesOf(
d).map(S=>nt(S,3)):[],x=({target:S})=>s(f,{name:S.value.trim().slice(0,80)}),k=r&&!r.isOfProblem(d);return P`
      <li class=${d.shown?"":"hidden"}>
        <label title="Show or hide ${m}"><input type="checkbox" aria-label="Show ${m}" .checked=${ht(d.shown)}
          @change=${({target:S})=>s(f,{shown:S.checked})} /><b>${g}</b>${Os(g)}</label>
        <input type="text" aria-label="Name of ${m}" title=${d.name} maxlength=${80} .value=${ht(d.name)} @change=${x} />
        <output title="Its last loss">${b.length?`loss ${b.join(", ")}`:U}</output>
        <button type="button" title="Make ${m} the present one, and pin the present one in its place" @click=${()=>r?.swap(f)}>Swap</button>
        <button type="button" class="remove" title="Remove ${m}" aria-label="Remove ${m}" @click=${()=>i(f)}>×</button>
        ${k?P`<small>Of another problem: not drawn on this surface.</small>`:U}
      </li>`}function l(){let d=o().length>=4;D(e,P`
      <button type="button" aria-disabled=${d} title=${d?Ad:"Keep the present run in the plots, to compare others with it"} @click=${c}>Pin this run</button>
      <ul aria-label="Pinned runs" ?hidden=${!o().length}>${$a(o(),(f,g)=>g,a)}</ul>`)}let h=[n,dt(t,{"pinned drawn":l})];return()=>h.forEach(d=>d())}var Ma={render:Md};var Sd={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},he=(t,e,n,r=t)=>P`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${Sd[t]} /></svg>
  </button>`,pr=(t,e)=>he(t?"pause":"play",t?"Pause":"Play",e,"play");var Ed=10,Od=8;function Td({model:t}){let e=t.get("max");return st(t,"max",()=>{let[n,r]=[t.get("value"),t.get("max")];(n>r||n===e&&!t.get("playing"))&&Y(t,{value:r}),
e=r})}function Nd({model:t,el:e}){ot(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),o=m=>Y(t,{playing:!1,value:m});function s(){let m=!t.
get("playing");Y(t,{playing:m,value:m&&n()>=r()?0:n()})}let i=()=>D(e,P`
      ${he("back","Back to the start",()=>o(0))}
      ${pr(t.get("playing"),s)}
      ${he("step","Step forward",()=>o(Math.min(n()+1,r())))}
      <label title="The current step">
        <input type="range" min="0" step="1" aria-label="Current step" .max=${String(r())} .value=${ht(String(n()))}
          @input=${({target:m})=>o(Number(m.value))} />
        <output>${n()} / ${r()}</output>
      </label>`),c=0,a=0,l=()=>Math.max(Ed,r()/Od)/1e3;function h(m){let b=Math.min(Math.floor((m-c)*l()),r());if(b>=r())return Y(t,{value:r(),playing:!1});b>n()&&
Y(t,{value:b}),t.get("playing")&&(a=requestAnimationFrame(h))}function d(){cancelAnimationFrame(a),t.get("playing")&&(f(),a=requestAnimationFrame(h))}function f(){
c=performance.now()-n()/l()}let g=[dt(t,{"value max playing":i}),st(t,"max",f),st(t,"playing",d),()=>cancelAnimationFrame(a)];return d(),()=>g.forEach(m=>m())}var Sa={
initialize:Td,render:Nd};var Ea=t=>Number.isFinite(t)?nt(t,Math.abs(t)<.001?2:3):"–";function Rd({model:t,el:e}){ot(e,"gdviz-results");let n=i=>t.get("shown")[i]>0;function r(i,c){n(i)!==
c&&Y(t,{shown:t.get("shown").with(i,Number(c))})}function o(i){Y(t,{chosen:i}),r(i,!0)}function s(){let[i,c,a]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=Mt(t.get("values")),h=t.get("outdated"),d=(k,S)=>h?"…":Ea(l[k]?.[S]??NaN),f=i.map((k,S)=>P`<th scope="col" title=${c[S]??""}>${k}</th>`),g=t.get("names").map(
(k,S)=>{let[_,y]=[n(S),S===t.get("chosen")],$=({target:p})=>r(S,p.checked),u=`background: ${$t(a[S%a.length])}`;return P`
        <tr class="${_?"":"hidden"} ${y?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${k}" .checked=${ht(_)} @change=${$} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${k}" aria-pressed=${y} @click=${()=>o(S)}>
              <span class="swatch" .style=${u}></span>${k}
            </button>
          </th>
          ${i.map((p,v)=>P`<td class="number">${_?d(S,v):"–"}</td>`)}
        </tr>`}),b=(t.get("pinned")??[]).map(({mark:k,name:S,row:_,values:y})=>P`
        <tr class="pinned">
          <td></td>
          <th scope="row" title=${S}><span class="swatch" .style="background: ${$t(a[_%a.length])}"></span>${k}: ${t.get("names")[_]}</th>
          ${i.map(($,u)=>P`<td class="number">${Ea(y?.[u]??NaN)}</td>`)}
        </tr>`),x=P`<th scope="col"></th>`;D(e,P`<table aria-busy=${!!h}><caption ?hidden=${!h}>${h}</caption><thead><tr>${x}${x}${f}</tr></thead><tbody>${g}${b}</tbody></table>`)}
return dt(t,{"names colors columns hints shown values chosen outdated pinned":s})}var Oa={render:Rd};var bo=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Ld(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function Cd({model:t,el:e}){ot(e,"gdviz-runner");let n=t.get("unit"),r=()=>Y(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),o=()=>Y(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function s(){let m=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);Y(t,{playing:!t.get("playing"),shown:-1,
resets:m})}function i({target:m}){let b=Number(m.value);Y(t,{playing:!1,shown:b+t.get("stride")>t.get("position")?-1:b})}function c({target:m}){let b=Math.round(
Number(m.value));b>=1&&b<=1e3&&Y(t,{anew_steps:b}),m.value=t.get("anew_steps")}function a(){let[m,b]=[t.get("position"),t.get("shown")],x=m.toLocaleString("en");
return b<0||b>=m?`${n} ${x}`:`${n} ${b.toLocaleString("en")} of ${x}`}function l(){let[m,b]=[t.get("position"),t.get("shown")];return P`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${a()} title="Wind back through the ${n}s"
        .max=${String(m)} .step=${String(t.get("stride"))} .value=${ht(String(b<0?m:b))}
        ?disabled=${m===0} @input=${i} />`}let h=m=>t.get("position")<m?"the numbers are no longer finite. The last finite parameters are shown.":"the loss keep\
s growing, or is no longer finite.";function d(){let[m,b,x]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],k=$=>Math.abs($/m-1)<.001,S=bo.some(k)?bo:[...bo,
m].sort(($,u)=>$-u),_=({target:$})=>Y(t,{speed:Number($.value)}),y=({target:$})=>Y(t,{anew:$.checked,playing:!1});D(e,P`
      <div class="gdviz-buttons">
        ${he("back","Restart",r,x<0?"back":"back wanted")}
        ${pr(t.get("playing"),s)}
        ${he("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${_}>
          ${S.map($=>P`<option value=${$} .selected=${ht(k($))}>${Ld($,n)}</option>`)}
        </select>
        <output class="position">${a()}</output>
      </div>
      ${t.get("stride")>0?l():U}
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${ht(b)} @change=${y} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!b}
          .value=${String(t.get("anew_steps"))} @change=${c} />
        ${n}s
      </div>
      ${x<0||t.get("outdated")?U:P`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${x.toLocaleString("en")}: ${h(x)} Lower the learning rate, then restart.</div>`}`)}function f(){t.get("diverged_at")>=0&&t.get("playin\
g")&&Y(t,{playing:!1})}let g=[st(t,"position diverged_at",f),dt(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":d})];return f(),()=>g.
forEach(m=>m())}var Ta={render:Cd};var Pd=t=>t===void 0||Number.isNaN(t)?"–":nt(t);function Id({model:t,el:e}){return ot(e,"gdviz-sentence"),dt(t,{"templates which values shown kind outdated":()=>{
let[n,r]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=q(t.get("values")),s=t.get("templates")[t.get("which")]??"",i=t.get("outdate\
d"),c=i||s.replace(/\{(\d+)\}/g,(l,h)=>Pd(o[h])),a=t.get("shown")&&s;D(e,a?P`<div class="${n} ${i?"gdviz-outdated":""}" role=${r}>${c}</div>`:U)}})}var Na={render:Id};function jd({model:t,el:e}){ot(e,"gdviz-slider");let n=Ne(r,o=>Y(t,{value:o}));function r(){let[o,s,i,c,a,l]=["value","min","max","step","log","whole"].map(b=>t.
get(b)),[h,d,f,g]=["disabled","description","unit","tooltip"].map(b=>t.get(b)),m=t.get("continuous_update");D(e,n({value:o,min:s,max:i,step:c,log:a,whole:l,disabled:h,
description:d,unit:f,tooltip:g,continuous:m}))}return dt(t,{"value description tooltip unit min max step log disabled":r})}var Ra={render:jd};var Fd=40,Dd=.42,Fe=14,Bd=7,pn=t=>t.map(({from:[e,n],by:[r,o],color:s,shaft:i})=>V`
    <path class="vector" fill=${s} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
      data-from=${`${e},${n}`} data-by=${`${r},${o}`} d=${en(e+r/2,n+o/2,r/2,o/2,i)} />`);function La(t,e,{left:n,top:r,width:o,height:s}){let i=e.map(([c,a])=>({
x:c,y:a,wide:Fe/2}));return t.map(({at:c,text:a,color:l,away:h})=>{let d=a.length*Bd/2,f=h[0]>.35?"start":h[0]<-.35?"end":"middle",g={start:d,middle:0,end:-d}[f],
m=tt(c[0]+g,n+d+2,n+o-d-2),b=tt(c[1],r+Fe/2,r+s-Fe/2),x=h[1]<0?-Fe:Fe;for(;i.some(k=>Math.abs(k.x-m)<k.wide+d&&Math.abs(k.y-b)<Fe);)b+=x;return i.push({x:m,y:b,
wide:d}),V`<text class="vector-label" x=${yt(m-g)} y=${yt(b)} dy="0.35em" text-anchor=${f}
      .style=${`fill: color-mix(in srgb, ${l} 70%, black)`}>${a}</text>`})}function xo(t,{width:e,height:n}){let r=Dd*Math.min(e,n)/t;if(!(t>0)||t>=Fd&&r>=1)return 1;
let o=10**Math.floor(Math.log10(r));return o*(r>=5*o?5:r>=2*o?2:1)}function Ca(t){let e=r=>{let[o,s]=[r,1/r].map(i=>Number(i.toPrecision(1)));return r>1?`${o}:1`:
`1:${s}`},n=t.filter(({factor:r})=>r!==1).map(({what:r,factor:o})=>`${r} ${e(o)}`);return n.length?`Drawn to another scale: ${n.join(", ")}.`:""}var Ft=([t,e],[
n,r])=>[t+n,e+r],_t=([t,e],n)=>[t*n,e*n],Et=([t,e])=>Math.hypot(t,e);var Ud=3.2,Ia=1.6,ja=.9;function Fa(t,{parts:e,names:n,isScaled:r},o,s,i){let[c,a,l,h,d,f]=e,g=[],m=t;for(let[y,$]of[c,a,l].entries()){let u=_t($,s),p=[o.gradient,
o.momentum,o.decay][y];Et(u)>0&&g.push({from:m,by:u,color:p,label:n[y],shaft:Ia}),m=Ft(m,u)}let b={from:t,by:_t(h,s),color:o.step,label:n[3],shaft:Ud};if(g.length===
1?g.splice(0,1,{...b,label:`${n[3]} = ${g[0].label}`}):Et(h)>0&&g.unshift(b),!r)return{marks:pn(g),labels:g.map(Pa)};let x=_t(d,i);Et(x)>0&&g.push({from:t,by:x,
color:o.gradient,label:n[4],shaft:ja});let[k,S]=_t(f,i).map(Math.abs),_={at:Ft(t,[.71*k+6,-.71*S-6]),text:n[5],color:o.gradient,away:[1,-1]};return{marks:V`${Hd(
t,[k,S])}${pn(g)}`,labels:[...g.map(Pa),_]}}var Hd=([t,e],[n,r])=>V`
  <g class="scale" fill="none">
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;function Pa({from:t,by:e,label:n,color:r,shaft:o},s,i){let c=_t(e,1/Et(e));if(o===ja)return{at:Ft(Ft(t,e),_t(c,9)),text:n,color:r,away:c};let[a,l=a]=i,d=a.
by[0]*l.by[1]-a.by[1]*l.by[0]>=0==(o===Ia)?1:-1,f=[-d*c[1],d*c[0]];return{at:Ft(Ft(t,_t(e,.5)),_t(f,o+7)),text:n,color:r,away:f}}var Wd=.6,qd=2.2;function Da(t,e,n){let[r,o]=Mt(t.get("current"))[0]??[NaN,NaN],s=w=>Number.isFinite(w[0])&&Number.isFinite(w[1]),[i,c]=e([0,0]),a=w=>{let[M,A]=e(
w);return[M-i,A-c]},l=Mt(t.get("step_parts")),h=s([r,o])&&l.length>0&&s(l[3]),d=s([r,o])?Mt(t.get("gradients")).filter(s).map(a):[];if(!h&&d.length<2)return{marks:U,
note:""};let f=e([r,o]),g=t.get("marks"),m=t.get("step_labels")[t.get("step_optimizer")]??[],b=h?l.map(a):[],x=h&&s(l[5]),k=w=>Math.max(0,...w.map(Et)),S=k(b.slice(
0,4)),_=Math.max(k([...d.slice(0,1),...x?b.slice(4):[]]),Vd(d.slice(1))),y=xo(x?S:Math.max(S,_),n),$=x?xo(_,n):y,u=h?Fa(f,{parts:b,names:m,isScaled:x},g,y,$):{marks:U,
labels:[]},p=d.length>1?Gd(f,d,t.get("gradient_points"),g,$,h&&!x):u,v=p===u?[u]:[p,u],z=Ca([{what:[h?m[3]:"",d.length>1&&!x?"gradients":""].filter(Boolean).join(
" and "),factor:y},...x?[{what:`${m[4]} and ${m[5]}`,factor:$}]:[]]);return{marks:V`
      ${v.map(({marks:w})=>w)}
      ${La(v.flatMap(({labels:w})=>w),[f,e(t.get("start"))],n)}`,note:z}}var Vd=t=>t.map(Et).sort((e,n)=>e-n)[Math.floor(.8*t.length)]??0;function Gd([t,e],[n,...r],o,s,i,c){
let a=r.map(x=>_t(x,i)).filter(x=>Et(x)>0),l=a.map(([x,k])=>en(t+x/2,e+k/2,x/2,k/2,Wd)).join(""),h=a.map(([x,k])=>`${t+x},${e+k}`).join(" "),d=a.sort((x,k)=>Et(
x)-Et(k))[Math.floor(.8*a.length)]??[0,0],f=_t(d,1/(Et(d)||1)),g=_t(n,i),m=c||!Et(g)?[]:[{from:[t,e],by:g,color:s.gradient,shaft:qd}],b=(x,k,S,_)=>({at:Ft(Ft([t,
e],x),_t(k,9)),text:S,color:_,away:k});return{marks:V`
      <path class="noise" fill=${s.data} stroke="white" stroke-width="1" stroke-opacity="0.7" paint-order="stroke" data-tips=${h} d=${l} />
      ${pn(m)}`,labels:[...m.map(()=>b(g,_t(g,1/Et(g)),o===1?"their mean":"all points",s.gradient)),b(d,f,o===1?"single points":`mini-batches of ${o}`,s.data)]}}var Kd=6,Yd=24;function Jd({model:t,el:e}){let n=t.get("bar")?qn:on,o=Me(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get(
"ratio"),margins:n});o.canvas.classList.add("hatch");let[s,i,c,a,l,h,d]=o.layers("field","pins","paths","minima","letters","vectors","points"),f=()=>{let[w,M,A,
E]=q(t.get("box"));return o.plane({low:w,high:M},{low:A,high:E})},g=()=>t.get("axis_names"),m=()=>t.get("movable"),b=Jn({...o,model:t,el:e,layers:[c,a,d],pins:{
lines:i,letters:l,area:o.area},plane:f,free:m});function x(){let{canvas:w,area:M}=o,A=Math.min(window.devicePixelRatio||1,2),E={width:Math.round(M.width*A),height:Math.
round(M.height*A)},T=t.get("loss"),R=q(t.get("levels"));if(T.shape[0]<2||T.shape[1]<2||R.length<2)return Pr(w);ys(w,E,q(T),T.shape,R,k(R.length-1))}function k(w){
let M=t.get("palette"),A=M.length-1;return Array.from({length:w},(E,T)=>M[Math.floor(w>1?A/(w-1)*T:A/2)])}function S(){if(!t.get("bar"))return;let w=q(t.get("le\
vels")),M=w.length-1,A=Math.max(Math.ceil(M*Yd/o.area.height),1),E=Array.from(w.keys()).filter(N=>N%A===0),T=t.get("value_name"),R=Lr(E.map(N=>w[N]));if(R.some(
N=>N.length>Kd)){let N=Math.floor(Math.log10(Math.max(...w.map(Math.abs))));T+=` (10${Dn(N)})`,R=Lr(E.map(O=>w[O]/10**N))}if(!q(t.get("loss")).some(Number.isFinite))
return o.bar([[],[],T]);o.bar([k(M),E.map((N,O)=>({at:-N/M,text:R[O]})),T])}let _=()=>o.axes(f(),g());function y(){let w=t.get("gradient"),M=$s(q(w),w.shape,o.area,
q(t.get("box")));D(s,V`<path class="arrows" fill="black" opacity="0.55" d=${M} />`)}let $="";function u(){let w=Da(t,f().toPixel,o.area);D(h,w.marks),s.classList.
toggle("behind",w.marks!==U),$=w.note}function p(){let w=q(t.get("loss")).every(Number.isFinite),M=`${t.get("value_name")} not finite`;o.legend(w?nn(t):[...nn(t),
{name:M,color:"",kind:"hatch"}])}let v=o.readout(w=>{if(t.get("outdated"))return D(o.status,t.get("outdated"));if(t.get("step")>=0)return D(o.status,P`${Yn(t)}${$&&
P`<div>${$}</div>`}`);D(o.status,!w&&t.get("status")||z(w))});function z(w){if(!w&&!m())return"";let M=w?f().toPoint(w):t.get("start"),A=Zd(t.get("loss"),q(t.get(
"box")),M);return Se(M,g(),A===null?"":`, ${t.get("value_name")} ≈ ${nt(A,2)}`)}return o.draw(t,{"loss levels palette":x,"loss levels palette value_name":S,"b\
ox axis_names":_,"gradient box":y,"pinned colors box":b.pinned,"paths shown colors box":b.paths,"minima box":b.minima,"current shown colors box":b.points,"step_\
parts step_optimizer gradients gradient_points current start box":u,"loss names colors shown value_name":p,"start movable box axis_names":b.start,"loss start mo\
vable status box axis_names current step step_parts gradients diverged_at outdated":v,zoomable:b.buttons})}function Zd(t,[e,n,r,o],[s,i]){let[c,a]=t.shape,[l,h]=[
(s-e)/(n-e)*(a-1),(i-r)/(o-r)*(c-1)];if(!(l>=0&&h>=0&&l<=a-1&&h<=c-1))return null;let[d,f]=[Math.min(Math.floor(l),a-2),Math.min(Math.floor(h),c-2)],[g,m]=[l-d,
h-f],b=q(t),x=f*a+d,[k,S]=[x,x+a].map(_=>(1-g)*b[_]+g*b[_+1]);return(1-m)*k+m*S}var Ba={render:Jd};var Ua=new Map,yo=new Map;function Ha(t,e){let n=()=>{let r,o=(...s)=>{let i=s.pop(),c=Array.isArray(s.at(-1))?s.pop():[];r=typeof i=="function"?i(...c.map(fn)):
i};o.amd={},e(o);for(let s of t)s!=="module"&&$o(s,r);return r};for(let r of t)Ua.set(r,n)}var $o=(t,e)=>yo.set(t,e);function fn(t){if(t==="module")return{uri:document.
baseURI};if(!yo.has(t)){let e=Ua.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return yo.get(t)}function Wa(){let t=(h,d)=>typeof d=="sy\
mbol"||d==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class s{register_mime_type(){}}let i={"base/js/namespace":o,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:s}},c=(h,d)=>d(...h.map(f=>i[f]??e)),a=globalThis,l=Object.assign(document.createElement("div"),{hidden:!0});return l.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(l),Object.assign(a,{Jupyter:o,requirejs:Object.assign(c,{config(){}})}),fn("@jupyter-widgets/base").
load_ipython_extension(),l.remove(),delete a.Jupyter,delete a.requirejs,Object.getPrototypeOf(o.WidgetManager)}var Qd="v1.kernel.websocket.jupyter.org";var qa=[250,500,1e3,2e3],Xd=5e3,tp=1e4,ep=8e3,np=4e3;function Ga(t,e){let n,[r,o,s,i,c]=[0,0,0,0,0],[a,l]=[!1,!1];function h(){d();let b=new URL(t);b.pathname+=
"/channels",b.search+=`${b.search?"&":"?"}${e.query()}`,b.protocol=b.protocol.replace("http","ws");let x=n=new WebSocket(b,Qd);s=setTimeout(f,ep,x),i=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(s),i=c=Date.now(),e.opened()},n.onmessage=({data:k})=>{if(c=Date.now(),typeof k!="string")return e.received(k);a=!0,x.send(
k)},n.onclose=({code:k})=>k===4e3?g(e.gone):f(x)}function d(){clearTimeout(s),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function f(b){
d(),e.lost(),i&&Date.now()-i>Xd&&(r=o=0),i=0;let x=await fetch(t,{signal:AbortSignal.timeout(np)}).then(k=>k.status,()=>0);if(!(l||b!==n)){if(x===404)return g(e.
gone);x?s=setTimeout(h,o++?Va(o):0):s=setTimeout(f,Va(r++),b)}}function g(b){l=!0,clearInterval(m),d(),b?.()}let m=setInterval(()=>{a&&n.readyState===WebSocket.
OPEN&&Date.now()-c>tp&&f(n)},1e3);return h(),{open:()=>l||h(),end:()=>g(),send:b=>n.readyState===WebSocket.OPEN&&n.send(b)}}var Va=t=>qa[Math.min(t,qa.length-1)];function Ka(t,e,n){let r=new TextEncoder,o=e.map(a=>r.encode(JSON.stringify(a))),s=[r.encode(t),...o,...n],i=new BigUint64Array(s.length+2);i[0]=BigInt(s.length+
1);let c=i.byteLength;return s.forEach((a,l)=>{i[l+1]=BigInt(c),c+=a.byteLength}),i[s.length+1]=BigInt(c),new Blob([i,...s])}function Ya(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(d,f)=>Number(e.getBigUint64(8*(f+1),!0))),o=d=>t.slice(r[d],r[d+1]),s=new TextDecoder,[i,c,a,l]=[1,2,3,4].
map(d=>JSON.parse(s.decode(o(d)))),h=Array.from({length:n-6},(d,f)=>new DataView(o(f+5)));return{header:i,parent_header:c,metadata:a,content:l,buffers:h}}var rp=["restarting","autorestarting","dead"],op=8e3;function Ja(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function Za(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),s={status:"idle",connectionStatus:"\
connecting",statusChanged:Ja(),connectionStatusChanged:Ja(),comm:v,onOpen:null,onOutput:null},i=new Map,c=new Map,a=new Map,l=new Set,h=0,[d,f]=[[],""],g=!1,m="",
b=Promise.resolve(),x=Ga(r,{query:()=>`session_id=${o}&heard=${m}`,opened(){$("connectionStatus","connected");for(let z of a.values())x.send(z.message),z.sentAt=
Date.now();d=[...a.keys(),...c.keys()],d.length&&(f=u("kernel_info_request",{}))},lost:()=>$("connectionStatus","connecting"),received(z){let w=Ya(z);m=w.header.
msg_id,s.connectionStatus==="silent"&&$("connectionStatus","connected"),b=b.then(()=>p(w)).catch(M=>console.error(M))},gone:_}),k=setInterval(()=>{let[z]=a.values();
s.connectionStatus==="connected"&&z&&!l.size&&Date.now()-z.sentAt>op&&$("connectionStatus","silent")},1e3);function S(){for(let z of d){a.delete(z),l.delete(z);
let w=c.get(z);c.delete(z),w?.iopub?.status?.({content:{execution_state:"idle"}})}}function _(){y(),a.clear(),c.clear(),$("status","dead")}function y(){g=!0,clearInterval(
k),x.end()}function $(z,w){s[z]!==w&&(s[z]=w,s[`${z}Changed`].emit())}function u(z,w,M,A={},E=[]){let T=`${o}-${++h}`;if(g)return T;let R={msg_id:T,msg_type:z,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},N=Ka("shell",[R,{},A,w],E);return M&&c.set(T,M),a.set(T,{message:N,sentAt:Date.now()}),x.send(N),T}async function p(z){
let{header:w,parent_header:M,content:A}=z,E=M.msg_id;switch(a.delete(E),w.msg_type){case"status":if(rp.includes(A.execution_state))return _();if(c.get(E)?.iopub?.
status?.(z),A.execution_state==="busy"&&l.add(E),A.execution_state!=="idle")return;l.delete(E),c.delete(E),E===f&&S();return;case"comm_open":return s.onOpen?.(v(
A.comm_id,A.target_name),z);case"comm_msg":return i.get(A.comm_id)?.heard(z);case"comm_close":return i.get(A.comm_id)?.ended(z),void i.delete(A.comm_id);default:
return s.onOutput?.(z)}}function v(z,w="jupyter.widget"){let M={comm_id:z,target_name:w,heard:()=>{},ended:()=>{},on_msg:A=>M.heard=A,on_close:A=>M.ended=A,open:(A,...E)=>u(
"comm_open",{comm_id:z,target_name:w,data:A},...E),send:(A,...E)=>u("comm_msg",{comm_id:z,data:A},...E),close:(A={},...E)=>(i.delete(z),u("comm_close",{comm_id:z,
data:A},...E))};return i.set(z,M),M}return addEventListener("pagehide",({persisted:z})=>{z||g||(y(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:z})=>z&&x.open()),addEventListener("online",()=>x.open()),s}var hn=class extends Jt{constructor(e){if(super(e),this.it=U,e.type!==Nt.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===U||e==null)return this._t=void 0,this.it=e;if(e===xt)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};hn.directiveName=
"unsafeHTML",hn.resultType=1;var Qa=Oe(hn);var sp="application/vnd.jupyter.widget-view+json",ip=["image/png","image/jpeg","image/gif","image/webp"],ap=/\x1b\[[0-9;]*m/g;function Xa({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let s={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},i={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...i,...s}}take({header:s,content:i}){if(s.msg_type==="clear_output"){this.clearing=i.wait,i.wait||this.show(
[]);return}let c=this.clearing?[]:this.get("outputs");this.clearing=!1;let a=c.at(-1);if(s.msg_type==="stream"&&a?.output_type==="stream"&&a.name===i.name)return this.
show([...c.slice(0,-1),{...a,text:a.text+i.text}]);this.show([...c,{output_type:s.msg_type,...i}])}show(s){this.set("outputs",s),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let s of this.shown)s.then(i=>i?.remove());this.shown=[],D(this.el,Array.
from(this.model.get("outputs"),s=>this.part(s)))}part(s){let i=s.data?.[sp];if(!i)return cp(s);let c=document.createElement("div");return this.shown.push(this.displayed.
then(()=>ko(this.model.widget_manager,i.model_id,c))),c}}return{OutputModel:n,OutputView:r}}function cp({output_type:t,name:e,text:n,ename:r,evalue:o,data:s={}}){
let i=s["text/html"]??s["image/svg+xml"];if(i)return P`<div class="html">${Qa(i)}</div>`;let c=ip.find(l=>l in s);if(c)return P`<img src="data:${c};base64,${s[c]}" alt=${s["\
text/plain"]??""} />`;if(t==="error")return P`<div class="failed" role="alert">${o||r}</div>`;if(e==="stderr")return P`<div></div>`;let a=n??s["text/markdown"]??
s["text/latex"]??s["text/plain"]??"";return P`<pre>${a.replace(ap,"")}</pre>`}async function ko(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function tc({live:t,kernel:e}){let n=e?Za(e.base,e.id,e.key):void 0,r=Wa();$o("@jupyter-widgets/output",Xa(fn("@jupyter-widgets/base")));let o=new class extends r{kernel=n;exported=n?
void 0:{live:t};ownsAddress=!0;async loadClass(s,i){let c=fn(i)[s];if(!c)throw new Error(`The front end "${i}" has no ${s}.`);return c}async new_model(s,i){return n&&
(s.comm??=n.comm(s.model_id)),super.new_model(s,i)}async _create_comm(s,i,c,a,l){if(!n)throw new Error("This page has no kernel.");let h=n.comm(i,s);return(c||a)&&
h.open(c,{},a,l),h}async _get_comm_info(){return{}}};return n&&(n.onOpen=(s,i)=>o.handle_comm_open(s,i),n.onOutput=async s=>{(await gn(o)).find(c=>c.take&&c.get(
"msg_id")===s.parent_header.msg_id)?.take(s)},n.statusChanged.connect(()=>o.disconnect())),o}async function gn(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var lp=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),ec="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",nc="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",up="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",mn=()=>document.getElementById("gdviz-note");function De(t){mn().textContent=t,mn().hidden=!t}function dp(t){$e(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?De({gone:up,silent:nc,away:ec}[e]):[ec,nc].includes(mn().textContent??"")&&De(""))})}function pp(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),r=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&De(r.join(" "))}var fp={link:le,presets:br},rc=new WeakSet;async function hp(t){for(let e of await gn(t)){if(rc.has(e))continue;rc.add(e);let n=fp[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var oc=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function gp({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function mp(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var sc=t=>[...document.querySelectorAll(t)].map(e=>e);async function wp(){mp();let t=oc(
"gdviz-page"),e=lp.get(new URLSearchParams(location.search).get("note")??"");e&&De(e),t.failed&&De(t.failed);for(let a of sc("template[data-cell]")){let{content:l}=a;
document.getElementById(a.dataset.cell??"")?.replaceChildren(l),a.remove()}let n=sc("[data-widget]");if(!n.length)return;let r=tc(t);e&&r.exported&&D(mn(),Rr(r)),
r.kernel&&dp(r.kernel);let o=gp(oc("gdviz-widgets"));await r.set_state(o),r.runAll=()=>hp(r),await r.runAll();let s=(await gn(r)).filter(a=>a.get("_front_end")===
"pageState"),i=s.length===1?Xi:a=>mo(a,location.search),c=s.map(a=>i(a).catch(l=>console.error(l)));await Promise.all(n.map(a=>ko(r,a.dataset.widget??"",a))),await Promise.
all(c),r.kernel||pp(await gn(r))}var vp="This page could not start in this browser. Reload it, or try another up-to-date browser.";function ic(){document.addEventListener(
"DOMContentLoaded",()=>wp().then(()=>document.documentElement.dataset.ready="",t=>{console.error(t),mn().hidden&&De(vp)}))}var bp={badge:vs,curves:te(Ns),dataEditor:te(ci),field:te(li),formulaField:xi,heatMap:te($i),link:ki,networkDiagram:te(Ri),pageState:xa,pins:Ma,player:Sa,presets:Co,
resultsTable:Oa,runner:Ta,sentence:Na,slider:Ra,surface:te(Ba),value:{}};function xp(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||jo(),n.widgets??=
bp,n.resolve?.(n.widgets),n.widgets}return hc(yp);})();
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
