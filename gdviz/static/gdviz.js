"use strict";var gdviz=(()=>{var oc=Object.create;var gn=Object.defineProperty;var sc=Object.getOwnPropertyDescriptor;var ic=Object.getOwnPropertyNames;var ac=Object.getPrototypeOf,cc=Object.prototype.hasOwnProperty;var lc=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},uc=(t,e)=>{for(var n in e)gn(t,n,{get:e[n],enumerable:!0})},_o=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of ic(e))!cc.call(t,o)&&o!==n&&gn(t,o,{get:()=>e[o],enumerable:!(r=sc(e,o))||r.enumerable});return t};var zo=(t,e,n)=>(n=t!=null?oc(ac(t)):{},_o(e||!t||!t.__esModule?gn(n,"default",{value:t,enumerable:!0}):n,t)),dc=t=>_o(gn({},"__esModule",{value:!0}),t);var Wr=lc((Ur,Hr)=>{((t,e)=>{typeof Hr=="object"&&typeof Ur<"u"?Hr.exports=e():t.Papa=e()})(Ur,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,r=e.IS_PAPA_WORKER||!1,o={},s=0,i={};function c(u){return u.charCodeAt(0)===65279?u.slice(1):u}function a(u){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(p){var w=A(p);w.chunkSize=parseInt(w.chunkSize),p.step||p.chunk||(w.chunkSize=
null),this._handle=new m(w),(this._handle.streamer=this)._config=w}.call(this,u),this.parseChunk=function(p,w){var z=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<z){let x=this._config.newline;x||(v=this._config.quoteChar||'"',x=this._handle.guessLineEndings(p,v)),p=[...p.split(x).slice(z)].join(x)}this.isFirstChunk&&
_(this._config.beforeFirstChunk)&&(v=this._config.beforeFirstChunk(p))!==void 0&&(p=v),this.isFirstChunk=!1,this._halted=!1;var z=this._partialLine+p,v=(this._partialLine=
"",this._handle.parse(z,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(p=v.meta.cursor,z=(this._finished||(this._partialLine=
z.substring(p-this._baseIndex),this._baseIndex=p),v&&v.data&&(this._rowCount+=v.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),r)e.postMessage({results:v,workerId:i.WORKER_ID,finished:z});else if(_(this._config.chunk)&&!w){if(this._config.chunk(v,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=v=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(v.data),this._completeResults.errors=this._completeResults.errors.concat(v.errors),this._completeResults.meta=v.meta),this._completed||
!z||!_(this._config.complete)||v&&v.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),z||v&&v.meta.paused||this._nextChunk(),
v}this._halted=!0},this._sendError=function(p){_(this._config.error)?this._config.error(p):r&&this._config.error&&e.postMessage({workerId:i.WORKER_ID,error:p,finished:!1})}}
function l(u){var p;(u=u||{}).chunkSize||(u.chunkSize=i.RemoteChunkSize),a.call(this,u),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(w){this._input=w,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(p=new XMLHttpRequest,
this._config.withCredentials&&(p.withCredentials=this._config.withCredentials),n||(p.onload=$(this._chunkLoaded,this),p.onerror=$(this._chunkError,this)),p.ontimeout=
$(this._chunkTimeout,this),p.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(p.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var w,z=this._config.downloadRequestHeaders;for(w in z)p.setRequestHeader(w,z[w])}var v;this._config.chunkSize&&(v=this._start+
this._config.chunkSize-1,p.setRequestHeader("Range","bytes="+this._start+"-"+v));try{p.send(this._config.downloadRequestBody)}catch(x){this._chunkError(x.message)}
n&&p.status===0&&this._chunkError()}},this._chunkLoaded=function(){p.readyState===4&&(p.status<200||400<=p.status?this._chunkError():(this._start+=this._config.
chunkSize||p.responseText.length,this._finished=!this._config.chunkSize||this._start>=(w=>(w=w.getResponseHeader("Content-Range"))!==null?parseInt(w.substring(w.
lastIndexOf("/")+1)):-1)(p),this.parseChunk(p.responseText)))},this._chunkError=function(w){w=p.statusText||w,this._sendError(new Error(w))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function h(u){(u=u||{}).chunkSize||(u.chunkSize=i.LocalChunkSize),a.call(
this,u);var p,w,z=typeof FileReader<"u";this.stream=function(v){this._input=v,w=v.slice||v.webkitSlice||v.mozSlice,z?((p=new FileReader).onload=$(this._chunkLoaded,
this),p.onerror=$(this._chunkError,this)):p=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var v=this._input,x=(this._config.chunkSize&&(x=Math.min(this._start+this._config.chunkSize,
this._input.size),v=w.call(v,this._start,x)),p.readAsText(v,this._config.encoding));z||this._chunkLoaded({target:{result:x}})},this._chunkLoaded=function(v){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(v.target.result)},this._chunkError=function(){
this._sendError(p.error)}}function d(u){var p;a.call(this,u=u||{}),this.stream=function(w){return p=w,this._nextChunk()},this._nextChunk=function(){var w,z;if(!this.
_finished)return w=this._config.chunkSize,p=w?(z=p.substring(0,w),p.substring(w)):(z=p,""),this._finished=!p,this.parseChunk(z)}}function f(u){a.call(this,u=u||
{});var p=[],w=!0,z=!1;this.pause=function(){a.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){a.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(v){this._input=v,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){z&&p.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),p.length?this.parseChunk(
p.shift()):w=!0},this._streamData=$(function(v){try{p.push(typeof v=="string"?v:v.toString(this._config.encoding)),w&&(w=!1,this._checkIsFinished(),this.parseChunk(
p.shift()))}catch(x){this._streamError(x)}},this),this._streamError=$(function(v){this._streamCleanUp(),this._sendError(v)},this),this._streamEnd=$(function(){this.
_streamCleanUp(),z=!0,this._streamData("")},this),this._streamCleanUp=$(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function m(u){var p,w,z,v,x=Math.pow(2,53),M=-x,k=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
T=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
N=this,O=0,L=0,q=!1,P=!1,B=[],I={data:[],errors:[],meta:{}};function et(F){return u.skipEmptyLines==="greedy"?F.join("").trim()==="":F.length===1&&F[0].length===
0}function nt(){if(I&&z&&(H("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+i.DefaultDelimiter+"'"),z=!1),u.skipEmptyLines&&
(I.data=I.data.filter(function(tt){return!et(tt)})),R()){let tt=function(dt){B.push(dt)};var K=tt;if(I)if(Array.isArray(I.data[0])){for(var F=0;R()&&F<I.data.length;F++)
I.data[F].forEach(tt);I.data.splice(0,1)}else I.data.forEach(tt)}function V(tt,dt){for(var it=u.header?{}:[],J=0;J<tt.length;J++){var Y=J,pt=tt[J],pt=((Q,at)=>(gt=>(u.
dynamicTypingFunction&&u.dynamicTyping[gt]===void 0&&(u.dynamicTyping[gt]=u.dynamicTypingFunction(gt)),(u.dynamicTyping[gt]||u.dynamicTyping)===!0))(Q)?at==="tr\
ue"||at==="TRUE"||at!=="false"&&at!=="FALSE"&&((gt=>{if(k.test(gt)&&(gt=parseFloat(gt),M<gt&&gt<x))return 1})(at)?parseFloat(at):T.test(at)?new Date(at):at===""?
null:at):at)(Y=u.header?J>=B.length?"__parsed_extra":B[J]:Y,pt=u.transform?u.transform(pt,Y):pt);Y==="__parsed_extra"?(it[Y]=it[Y]||[],it[Y].push(pt)):it[Y]=pt}
return u.header&&(J>B.length?H("FieldMismatch","TooManyFields","Too many fields: expected "+B.length+" fields but parsed "+J,L+dt):J<B.length&&H("FieldMismatch",
"TooFewFields","Too few fields: expected "+B.length+" fields but parsed "+J,L+dt)),it}var X;I&&(u.header||u.dynamicTyping||u.transform)&&(X=1,!I.data.length||Array.
isArray(I.data[0])?(I.data=I.data.map(V),X=I.data.length):I.data=V(I.data,0),u.header&&I.meta&&(I.meta.fields=B),L+=X)}function R(){return u.header&&B.length===
0}function H(F,V,X,K){F={type:F,code:V,message:X},K!==void 0&&(F.row=K),I.errors.push(F)}_(u.step)&&(v=u.step,u.step=function(F){I=F,R()?nt():(nt(),I.data.length!==
0&&(O+=F.data.length,u.preview&&O>u.preview?w.abort():(I.data=I.data[0],v(I,N))))}),this.parse=function(F,V,X){var K=u.quoteChar||'"',K=(u.newline||(u.newline=this.
guessLineEndings(F,K)),z=!1,u.delimiter?_(u.delimiter)&&(u.delimiter=u.delimiter(F),I.meta.delimiter=u.delimiter):((K=((tt,dt,it,J,Y)=>{var pt,Q,at,gt;Y=Y||[",",
"	","|",";",i.RECORD_SEP,i.UNIT_SEP];for(var fe=0;fe<Y.length;fe++){for(var Nt,Be=Y[fe],bt=0,Rt=0,mt=0,kt=(at=void 0,new b({comments:J,delimiter:Be,newline:dt,preview:10}).
parse(tt)),It=0;It<kt.data.length;It++)it&&et(kt.data[It])?mt++:(Nt=kt.data[It].length,Rt+=Nt,at===void 0?at=Nt:0<Nt&&(bt+=Math.abs(Nt-at),at=Nt));0<kt.data.length&&
(Rt/=kt.data.length-mt),1.99<Rt&&(Q===void 0||bt<Q||bt===Q&&gt<Rt)&&(Q=bt,pt=Be,gt=Rt)}return{successful:!!(u.delimiter=pt),bestDelimiter:pt}})(F,u.newline,u.skipEmptyLines,
u.comments,u.delimitersToGuess)).successful?u.delimiter=K.bestDelimiter:(z=!0,u.delimiter=i.DefaultDelimiter),I.meta.delimiter=u.delimiter),A(u));return K.header=
R(),u.preview&&u.header&&K.preview++,p=F,w=new b(K),I=w.parse(p,V,X),nt(),q?{meta:{paused:!0}}:I||{meta:{paused:!1}}},this.paused=function(){return q},this.pause=
function(){q=!0,w.abort(),p=_(u.chunk)?"":p.substring(w.getCharIndex())},this.resume=function(){N.streamer._halted?(q=!1,N.streamer.parseChunk(p,!0)):setTimeout(
N.resume,3)},this.aborted=function(){return P},this.abort=function(){P=!0,w.abort(),I.meta.aborted=!0,_(u.complete)&&u.complete(I),p=""},this.guessLineEndings=function(tt,K){
tt=tt.substring(0,1048576);var K=new RegExp(g(K)+"([^]*?)"+g(K),"gm"),X=(tt=tt.replace(K,"")).split("\r"),K=tt.split(`
`),tt=1<K.length&&K[0].length<X[0].length;if(X.length===1||tt)return`
`;for(var dt=0,it=0;it<X.length;it++)X[it][0]===`
`&&dt++;return dt>=X.length/2?`\r
`:"\r"}}function g(u){return u.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function b(u){var p=(u=u||{}).delimiter,w=u.newline,z=u.comments,v=u.step,x=u.preview,M=u.fastMode,
k=null,T=!1,N=u.quoteChar==null?'"':u.quoteChar,O=N;if(u.escapeChar!==void 0&&(O=u.escapeChar),(typeof p!="string"||-1<i.BAD_DELIMITERS.indexOf(p))&&(p=","),z===
p)throw new Error("Comment character same as delimiter");z===!0?z="#":(typeof z!="string"||-1<i.BAD_DELIMITERS.indexOf(z))&&(z=!1),w!==`
`&&w!=="\r"&&w!==`\r
`&&(w=`
`);var L=0,q=!1;this.parse=function(P,B,I){if(typeof P!="string")throw new Error("Input must be a string");var et=P.length,nt=p.length,R=w.length,H=z.length,F=_(
v),V=[],X=[],K=[],tt=L=0;if(!P)return bt();if(M||M!==!1&&P.indexOf(N)===-1){for(var dt=P.split(w),it=0;it<dt.length;it++){if(K=dt[it],L+=K.length,it!==dt.length-
1)L+=w.length;else if(I)return bt();if(!z||K.substring(0,H)!==z){if(F){if(V=[],gt(K.split(p)),Rt(),q)return bt()}else gt(K.split(p));if(x&&x<=it)return V=V.slice(
0,x),bt(!0)}}return bt()}for(var J=P.indexOf(p,L),Y=P.indexOf(w,L),pt=new RegExp(g(O)+g(N),"g"),Q=P.indexOf(N,L);;)if(P[L]===N)for(Q=L,L++;;){if((Q=P.indexOf(N,
Q+1))===-1)return I||X.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:V.length,index:L}),Nt();if(Q===et-1)return Nt(P.substring(
L,Q).replace(pt,N));if(N===O&&P[Q+1]===O)Q++;else if(N===O||Q===0||P[Q-1]!==O){J!==-1&&J<Q+1&&(J=P.indexOf(p,Q+1));var at=fe((Y=Y!==-1&&Y<Q+1?P.indexOf(w,Q+1):Y)===
-1?J:Math.min(J,Y));if(P.substr(Q+1+at,nt)===p){K.push(P.substring(L,Q).replace(pt,N)),P[L=Q+1+at+nt]!==N&&(Q=P.indexOf(N,L)),J!==-1&&J<L&&(J=P.indexOf(p,L)),Y!==
-1&&Y<L&&(Y=P.indexOf(w,L));break}if(at=fe(Y),P.substring(Q+1+at,Q+1+at+R)===w){if(K.push(P.substring(L,Q).replace(pt,N)),Be(Q+1+at+R),J!==-1&&J<L&&(J=P.indexOf(
p,L)),Q=P.indexOf(N,L),F&&(Rt(),q))return bt();if(x&&V.length>=x)return bt(!0);break}X.push({type:"Quotes",code:"InvalidQuotes",message:"Trailing quote on quote\
d field is malformed",row:V.length,index:L}),Q++}}else if(z&&K.length===0&&P.substring(L,L+H)===z){if(Y===-1)return bt();L=Y+R,Y=P.indexOf(w,L),J!==-1&&J<L&&(J=
P.indexOf(p,L))}else if(J!==-1&&(J<Y||Y===-1))K.push(P.substring(L,J)),L=J+nt,J=P.indexOf(p,L);else{if(Y===-1)break;if(K.push(P.substring(L,Y)),Be(Y+R),F&&(Rt(),
q))return bt();if(x&&V.length>=x)return bt(!0)}return Nt();function gt(mt){V.push(mt),tt=L}function fe(mt){var kt=0;return kt=mt!==-1&&(mt=P.substring(Q+1,mt))&&
mt.trim()===""?mt.length:kt}function Nt(mt){return I||(mt===void 0&&(mt=P.substring(L)),K.push(mt),L=et,gt(K),F&&Rt()),bt()}function Be(mt){L=mt,gt(K),K=[],Y=P.
indexOf(w,L)}function bt(mt){if(u.header&&!B&&V.length&&!T){var kt=V[0],It=Object.create(null),ur=new Set(kt);let $o=!1;for(let he=0;he<kt.length;he++){let Lt=c(
kt[he]);if(It[Lt=_(u.transformHeader)?u.transformHeader(Lt,he):Lt]){let Ue,ko=It[Lt];for(;Ue=Lt+"_"+ko,ko++,ur.has(Ue););ur.add(Ue),kt[he]=Ue,It[Lt]++,$o=!0,(k=
k===null?{}:k)[Ue]=Lt}else It[Lt]=1,kt[he]=Lt;ur.add(Lt)}$o&&console.warn("Duplicate headers found and renamed."),T=!0}return{data:V,errors:X,meta:{delimiter:p,
linebreak:w,aborted:q,truncated:!!mt,cursor:tt+(B||0),renamedHeaders:k}}}function Rt(){v(bt()),V=[],X=[]}},this.abort=function(){q=!0},this.getCharIndex=function(){
return L}}function y(u){var p=u.data,w=o[p.workerId],z=!1;if(p.error)w.userError(p.error,p.file);else if(p.results&&p.results.data){var v={abort:function(){z=!0,
S(p.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:E,resume:E};if(_(w.userStep)){for(var x=0;x<p.results.data.length&&(w.userStep({data:p.results.data[x],
errors:p.results.errors,meta:p.results.meta},v),!z);x++);delete p.results}else _(w.userChunk)&&(w.userChunk(p.results,v,p.file),delete p.results)}p.finished&&!z&&
S(p.workerId,p.results)}function S(u,p){var w=o[u];_(w.userComplete)&&w.userComplete(p),w.terminate(),delete o[u]}function E(){throw new Error("Not implemented.")}
function A(u){if(typeof u!="object"||u===null)return u;var p,w=Array.isArray(u)?[]:{};for(p in u)w[p]=A(u[p]);return w}function $(u,p){return function(){u.apply(
p,arguments)}}function _(u){return typeof u=="function"}return i.parse=function(u,p){var w=(p=p||{}).dynamicTyping||!1;if(_(w)&&(p.dynamicTypingFunction=w,w={}),
p.dynamicTyping=w,p.transform=!!_(p.transform)&&p.transform,p.downloadTimeout!==void 0){var w=parseInt(p.downloadTimeout);if(isNaN(w))throw new Error("Config do\
wnloadTimeout value ("+p.downloadTimeout+") not parsable by parseInt(val).");p.downloadTimeout=w}if(!p.worker||!i.WORKERS_SUPPORTED)return w=null,i.NODE_STREAM_INPUT,
typeof u=="string"?(u=c(u),w=new(p.download?l:d)(p)):u.readable===!0&&_(u.read)&&_(u.on)?w=new f(p):(e.File&&u instanceof File||u instanceof Object)&&(w=new h(p)),
w.stream(u);(w=(()=>{var z;return!!i.WORKERS_SUPPORTED&&(z=(()=>{var v=e.URL||e.webkitURL||null,x=t.toString();return i.BLOB_URL||(i.BLOB_URL=v.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",x,")();"],{type:"text/javascript"})))})(),(z=new e.Worker(z)).onmessage=y,
z.id=s++,o[z.id]=z)})()).userStep=p.step,w.userChunk=p.chunk,w.userComplete=p.complete,w.userError=p.error,p.step=_(p.step),p.chunk=_(p.chunk),p.complete=_(p.complete),
p.error=_(p.error),delete p.worker,w.postMessage({input:u,config:p,workerId:w.id})},i.unparse=function(u,p){var w=!1,z=!0,v=",",x=`\r
`,M='"',k=M+M,T=!1,N=null,O=!1,L=((()=>{if(typeof p=="object"){if(typeof p.delimiter!="string"||i.BAD_DELIMITERS.filter(function(B){return p.delimiter.indexOf(B)!==
-1}).length||(v=p.delimiter),typeof p.quotes!="boolean"&&typeof p.quotes!="function"&&!Array.isArray(p.quotes)||(w=p.quotes),typeof p.skipEmptyLines!="boolean"&&
typeof p.skipEmptyLines!="string"||(T=p.skipEmptyLines),typeof p.newline=="string"&&(x=p.newline),typeof p.quoteChar=="string"&&(M=p.quoteChar,k=M+M),typeof p.header==
"boolean"&&(z=p.header),Array.isArray(p.columns)){if(p.columns.length===0)throw new Error("Option columns is empty");N=p.columns}p.escapeChar!==void 0&&(k=p.escapeChar+
M),p.escapeFormulae instanceof RegExp?O=p.escapeFormulae:typeof p.escapeFormulae=="boolean"&&p.escapeFormulae&&(O=/^[=+\-@\t\r].*$/)}})(),new RegExp(g(M),"g"));
if(typeof u=="string"&&(u=JSON.parse(u)),Array.isArray(u)){if(!u.length)return q(N,u,T);if(Array.isArray(u[0]))return q(null,u,T);if(typeof u[0]=="object")return q(
N||Object.keys(u[0]),u,T)}else if(typeof u=="object")return typeof u.data=="string"&&(u.data=JSON.parse(u.data)),Array.isArray(u.data)&&(u.fields||(u.fields=u.meta&&
u.meta.fields||N),u.fields||(u.fields=Array.isArray(u.data[0])?u.fields:typeof u.data[0]=="object"?Object.keys(u.data[0]):[]),Array.isArray(u.data[0])||typeof u.
data[0]=="object"||(u.data=[u.data])),q(u.fields||[],u.data||[],T);throw new Error("Unable to serialize unrecognized input");function q(B,I,et){var nt="",R=(typeof B==
"string"&&(B=JSON.parse(B)),typeof I=="string"&&(I=JSON.parse(I)),Array.isArray(B)&&0<B.length),H=!Array.isArray(I[0]);if(R&&z){for(var F=0;F<B.length;F++)0<F&&
(nt+=v),nt+=P(B[F],F);0<I.length&&(nt+=x)}for(var V=0;V<I.length;V++){var X=(R?B:I[V]).length,K=!1,tt=R?Object.keys(I[V]).length===0:I[V].length===0;if(et&&!R&&
(K=et==="greedy"?I[V].join("").trim()==="":I[V].length===1&&(I[V][0]==null||I[V][0].length===0)),et==="greedy"&&R){for(var dt=[],it=0;it<X;it++){var J=H?B[it]:it;
dt.push(I[V][J])}K=dt.join("").trim()===""}if(!K){for(var Y=0;Y<X;Y++){0<Y&&!tt&&(nt+=v);var pt=R&&H?B[Y]:Y;nt+=P(I[V][pt],Y)}V<I.length-1&&(!et||0<X&&!tt)&&(nt+=
x)}}return nt}function P(B,I){var et,nt,R;return B==null?"":B.constructor===Date?isNaN(B.getTime())?"":B.toISOString():(R=!1,et=B.toString(),O&&typeof B!="numbe\
r"&&typeof B!="bigint"&&typeof B!="boolean"&&O.test(et)&&(B=et="'"+et,R=!0),nt=et.replace(L,k),(R=R||w===!0||typeof w=="function"&&w(B,I)||Array.isArray(w)&&w[I]||
((H,F)=>{for(var V=0;V<F.length;V++)if(-1<H.indexOf(F[V]))return!0;return!1})(nt,i.BAD_DELIMITERS)||-1<nt.indexOf(v)||-1<et.indexOf(M)||nt.charAt(0)===" "||nt.charAt(
nt.length-1)===" ")?M+nt+M:nt)}},i.RECORD_SEP="",i.UNIT_SEP="",i.BYTE_ORDER_MARK="\uFEFF",i.BAD_DELIMITERS=["\r",`
`,'"',i.BYTE_ORDER_MARK],i.WORKERS_SUPPORTED=!n&&!!e.Worker,i.NODE_STREAM_INPUT=1,i.LocalChunkSize=10485760,i.RemoteChunkSize=5242880,i.DefaultDelimiter=",",i.Parser=
b,i.ParserHandle=m,i.NetworkStreamer=l,i.FileStreamer=h,i.StringStreamer=d,i.ReadableStreamStreamer=f,r&&(e.onmessage=function(u){u=u.data,i.WORKER_ID===void 0&&
u&&(i.WORKER_ID=u.workerId),typeof u.input=="string"?e.postMessage({workerId:i.WORKER_ID,results:i.parse(u.input,u.config),finished:!0}):(e.File&&u.input instanceof
File||u.input instanceof Object)&&(u=i.parse(u.input,u.config))&&e.postMessage({workerId:i.WORKER_ID,results:u,finished:!0})}),(l.prototype=Object.create(a.prototype)).
constructor=l,(h.prototype=Object.create(a.prototype)).constructor=h,(d.prototype=Object.create(d.prototype)).constructor=d,(f.prototype=Object.create(a.prototype)).
constructor=f,i})});var vp={};uc(vp,{arrive:()=>wp,frontEnd:()=>Da,openPage:()=>rc});function G(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function _t(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function st(t,e,n){let r=e.split(" ").
map(o=>`change:${o}`);for(let o of r)t.on(o,n);return()=>r.forEach(o=>t.off(o,n))}function ut(t,e){let n=new Set(Object.keys(e)),r=()=>{let s=new Set(n);n.clear();
for(let i in e)s.has(i)&&e[i]()};r();let o=Object.keys(e).map(s=>st(t,s,()=>{n.size||queueMicrotask(r),n.add(s)}));return()=>{o.forEach(s=>s()),n.clear()}}var ct=(t,e)=>t.
get_model(e.slice(10)),ft=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function U({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=ft(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function St(t){let[e,n]=t.shape,r=U(t);return Array.from({length:e},
(o,s)=>r.subarray(s*n,(s+1)*n))}var Qt=t=>({...t,render({model:e,el:n}){function r(){let s=e.get("outdated");n.toggleAttribute("data-outdated",!!s),s&&(n.dataset.outdated=s),n.ariaBusy=s?"true":
null}let o=[t.render({model:e,el:n}),st(e,"outdated",r)];return r(),()=>o.forEach(s=>s())}});var mn={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function Ao(t,e){
let n=mn[t],r=Number;t==="bool"&&(r=s=>+!!s),t.endsWith("int64")&&(r=s=>BigInt(Math.trunc(s)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,r))).buffer)}function dr(t,e){let n=new mn[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var ge=t=>t.reduce((e,n)=>e*
n,1),He=({shape:t,dtype:e})=>ge(t)*mn[e].BYTES_PER_ELEMENT,So=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);function wn(t){
if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[e.length],numbers:e}}
if(Array.isArray(t)){let e=t.map(wn),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??[]],numbers:e.flatMap(
r=>Array.from(r?.numbers??[]))}}return So(t)?{shape:t.shape,numbers:U(t)}:null}function me(t,{shape:e,dtype:n},r){let o=n==="bool"?Boolean:Number;if(e.length===
0)return o(t[0]);if(So(r))return{shape:e,data:new DataView(Float64Array.from(t).buffer)};let s=ArrayBuffer.isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),
i=/^float|64/.test(n)?Float64Array:mn[n],c=(a,[l,...h])=>{let d=ge(h);if(h.length)return Array.from({length:l},(m,g)=>c(a+g*d,h));let f=Array.prototype.slice.call(
t,a,a+l);return s?i.from(f):f.map(m=>o(m))};return c(0,e)}function Mo(t,e,n){let r=wn(t);if(!r||String(r.shape)!==String(n))return!1;let o=e instanceof Float32Array?
Math.fround:Number;for(let s=0;s<e.length;s++)if(!Object.is(o(Number(r.numbers[s])),e[s]))return!1;return!0}function jt(t){let e=new Uint8Array(t.reduce((r,o)=>r+
o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}function vn(t,e){let n=0;return e.map(r=>t.slice(n,n+=r))}var Xt=(t,e)=>t.length===e?.length&&t.
every((n,r)=>n===e[r]);var pc=100,qe=new Set,We=new Set,xn=new Set,pr=0,fr=0,hr=new Map,Eo=t=>qe.add(t);function Oo(t){for(let e of[qe,We,xn])e.delete(t);ee()}function yn(t){We.add(t),
fr||(fr=requestAnimationFrame(fc))}var To=t=>xn.add(t);function $n(t){return pr++,t.finally(()=>{pr--,ee()})}var gr=0;function kn(t){return gr++,t.finally(()=>{
gr--;for(let e of qe)yn(e)})}var Wt=()=>gr>0;function te({inBackground:t=!0}={}){return new Promise(e=>{hr.set(e,t),ee()})}function ee(){let t=[...We].some(n=>!n.
isPlaying());if(pr||t||Ft.size)return;let e=[...qe].filter(n=>n.isPending());for(let[n,r]of hr)e.some(({isInBackground:o})=>r||!o)||(hr.delete(n),n())}function fc(){
No();let t=new Map;for(let e of We)We.delete(e),t.set(e,(t.get(e)??0)+1),t.get(e)>pc?e.report(Object.assign(new Error("it depends on its own outputs through oth\
er links and does not settle"),{name:"RuntimeError"})):e.compute();fr=0,ee();for(let e of xn)yn(e);xn.clear()}var Ft=new Map,bn;function Ve(t,e,n){if(t.get("pro\
mpt")||[...qe].some(r=>r.reads(t))){_t(t,e,n);return}bn||(bn=new MessageChannel,bn.port1.onmessage=No),Ft.size||bn.port2.postMessage(null),Ft.has(t)||Ft.set(t,new Map),
Ft.get(t)?.set(e,n)}var we=(t,e)=>Ft.get(t)?.has(e)?Ft.get(t)?.get(e):t.get(e);function No(){let t=[...Ft];Ft.clear();for(let[e,n]of t)for(let[r,o]of n)_t(e,r,o);
ee()}function qt(t,e){let n=new Map;function r(o){let s=o.get("key"),i=n.get(s)??{thing:t(s,o),users:0};n.set(s,i),i.users++;let c=!0;return()=>{c&&--i.users===0&&(n.
delete(s),e(i.thing)),c=!1}}return{use:r,find:o=>n.get(o)?.thing}}async function hc(t){let e=t.widget_manager,n=await ct(e,t.get("choice")),r=async c=>({...c,model:await ct(e,c.widget)}),o=t.get("options"),s=await Promise.all(
o.map(c=>Promise.all(c.map(r))));function i(){let c=n.get("index");if(c!==t.get("applied")){t.set("applied",c);for(let{model:a,trait:l,value:h,array:d}of s[c])_t(
a,l,d?me(U(d),d,a.get(l)):h)}}return n.on("change:index",i),i(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",i)}var gc=qt((t,e)=>$n(hc(e)),t=>t.
then(e=>e())),mr=gc.use,Ro={initialize:({model:t})=>mr(t)};var Lo=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
test.negative{stroke:var(--negative)}.gdviz-data-editor circle.selected{fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor .cursor{visibility:hidden\
;fill:none;stroke:var(--mark);stroke-width:2}.gdviz-data-editor svg:focus-visible .cursor{visibility:visible}.gdviz-data-editor .tools{display:flex;flex-wrap:wr\
ap;align-items:center;gap:6px 10px;padding:2px 4px 0}.gdviz-data-editor .labels{display:inline-flex}.gdviz-data-editor .labels button+button{margin-left:-1px;bo\
rder-radius:0 4px 4px 0}.gdviz-data-editor .labels button:first-child{border-radius:4px 0 0 4px}.gdviz-data-editor button{display:inline-flex;align-items:center\
;gap:6px;min-height:30px;max-width:10em;padding:0 10px;font:inherit}.gdviz-data-editor .tools>button[aria-pressed=true]{background:var(--gdviz-ink);border-color\
:var(--gdviz-ink);color:var(--gdviz-paper)}.gdviz-data-editor .labels button[aria-pressed=true]{z-index:1;border-color:var(--gdviz-ink);box-shadow:inset 0 0 0 1\
px var(--gdviz-ink);font-weight:600}.gdviz-data-editor .dot{flex:none;display:inline-block;width:10px;height:10px;border-radius:50%;box-sizing:border-box}.gdviz\
-data-editor .dot.positive{background:var(--positive)}.gdviz-data-editor .dot.negative{background:var(--negative)}.gdviz-data-editor .gdviz-legend{margin-left:a\
uto;padding:0}.gdviz-data-editor .report{padding:3px 4px 0;line-height:1.35;font-size:12px;font-variant-numeric:tabular-nums}.gdviz-data-editor .status{min-heig\
ht:1.35em}.gdviz-data-editor .notes{color:var(--gdviz-alert);font-weight:600}.gdviz-data-editor .help{padding:0 4px;font-size:12px;color:var(--gdviz-faint)}.gdv\
iz-data-editor .help summary{cursor:pointer}.gdviz-data-editor .help p{margin:4px 0 0 14px;line-height:1.4}.gdviz-data-editor .columns{display:flex;flex-wrap:wr\
ap;gap:4px 12px;margin:4px 2px;font-size:13px}.gdviz-data-editor .columns select{max-width:11em;height:28px;font:inherit;color:inherit;background:var(--gdviz-pa\
per);border:1px solid var(--gdviz-edge);border-radius:4px}.gdviz-field-box{position:relative;width:100%;min-width:0;grid-template-columns:minmax(0,1fr)}.gdviz-f\
ield-box .jupyter-matplotlib-canvas-div{visibility:hidden}.gdviz-field-box .jupyter-matplotlib-canvas-div canvas:nth-of-type(1){visibility:visible}.gdviz-field-\
box .jupyter-matplotlib-canvas-div canvas:nth-of-type(2){display:none!important}.gdviz-field-box .jupyter-matplotlib,.gdviz-field-box .jupyter-matplotlib-canvas\
-container,.gdviz-field-box .jupyter-matplotlib-canvas-div{margin:0;padding:0}.gdviz-field-box .gdviz-field{position:relative;z-index:2;pointer-events:none;marg\
in:0;width:100%;overflow:hidden}.gdviz-field-box:has(.gdviz-needs-python){overflow:auto hidden}.gdviz-field-box:has(.gdviz-needs-python) .gdviz-field{overflow:v\
isible}.gdviz-field svg{display:block}.gdviz-formula-field>label{display:block}.gdviz-formula-field>label>span{display:block;margin:2px}.gdviz-formula-field .te\
xt{width:calc(100% - 6px);box-sizing:border-box;height:30px;margin:0 3px;padding:0 6px;border:1px solid var(--gdviz-edge);border-radius:4px;background:var(--gdv\
iz-paper);color:var(--gdviz-ink);font:14px/1.4 ui-monospace,Menlo,Consolas,monospace}.gdviz-formula-field .text[aria-invalid=true]{border-color:var(--gdviz-aler\
t)}.gdviz-formula-field .written{min-height:66px;margin:6px 3px;display:grid;align-content:center}.gdviz-formula-field .written>math{overflow-x:auto;overflow-y:\
hidden;font-size:15px}.gdviz-formula-field .error code{display:block;overflow-x:auto;white-space:pre;font:13px/1.1 ui-monospace,Menlo,Consolas,monospace}.gdviz-\
formula-field .error span{color:var(--gdviz-alert)}.gdviz-network-diagram{width:100%;min-width:0;font-size:12px}.gdviz-network-diagram .network{position:relativ\
e;overflow:hidden}.gdviz-network-diagram canvas{position:absolute;left:0;top:0}.gdviz-network-diagram .network>svg{position:relative;display:block;overflow:visi\
ble}.gdviz-network-diagram .network>svg:focus{outline:none}.gdviz-network-diagram .network>svg:focus-visible{outline:2px solid var(--gdviz-blue);outline-offset:\
-2px;border-radius:3px}.gdviz-network-diagram .names text{font-size:13px;fill:currentColor;pointer-events:none}.gdviz-network-diagram .pointed{fill:none;stroke:\
currentColor;stroke-width:2;pointer-events:none}.gdviz-network-diagram .pointed path{stroke-dasharray:5 3}.gdviz-network-diagram .readout{min-height:1.4em;paddi\
ng:3px 4px 0;line-height:1.4;font-variant-numeric:tabular-nums}.gdviz-network-diagram .legend{display:flex;flex-wrap:wrap;gap:2px 12px;padding:2px 4px;color:var\
(--gdviz-faint)}.gdviz-network-diagram .legend span{display:inline-flex;align-items:center;gap:5px}.gdviz-network-diagram .legend path{stroke:currentColor}.gdvi\
z-network-diagram .legend .positive path{stroke:var(--positive)}.gdviz-network-diagram .legend .negative path{stroke:var(--negative)}.gdviz-network-diagram .leg\
end circle{fill:currentColor}.gdviz-network-diagram .pointed.selected path{stroke-dasharray:none}.gdviz-network-diagram .gdviz-slider[hidden]{display:none}.gdvi\
z-network-diagram .gdviz-slider.empty{visibility:hidden}.gdviz-network-diagram .gdviz-slider label span{position:absolute;width:1px;height:1px;overflow:hidden;c\
lip-path:inset(50%)}.gdviz-page-state{display:flex;flex-wrap:wrap;gap:6px 14px;align-items:center}.gdviz-page-state>[role=group]{display:flex;gap:6px}.gdviz-pag\
e-state button{height:30px;padding:0 9px;white-space:nowrap}.gdviz-page-state button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;cursor:def\
ault}.gdviz-page-state>[role=status]{flex:1 1 100%;line-height:1.4;overflow-wrap:anywhere}.gdviz-page-state textarea{flex:1 1 100%;min-width:0;box-sizing:border\
-box;resize:vertical;background:var(--gdviz-paper);color:var(--gdviz-ink);font:12px/1.4 ui-monospace,monospace;white-space:pre}.gdviz-page-state input{flex:1 1 \
100%;min-width:0;height:26px;font-size:12px}.gdviz-page-state .download:after{content:"\\25be" / "";margin-left:6px}.gdviz-page-state .download[aria-expanded=tru\
e]:after{content:"\\25b4" / ""}.gdviz-page-state>.files{flex:1 1 100%;flex-wrap:wrap}.gdviz-page-state>[hidden]{display:none}.gdviz-pins{container-type:inline-si\
ze;display:flex;flex-direction:column;align-items:flex-start;gap:4px;width:100%;min-width:0;padding-left:14px}.gdviz-pins>button{height:28px;padding:0 10px}.gdv\
iz-pins button[aria-disabled=true]{color:var(--gdviz-faint);border-style:dashed;cursor:default}.gdviz-pins ul{list-style:none;width:100%;margin:0;padding:0}.gdv\
iz-pins li{display:flex;flex-wrap:wrap;align-items:center;gap:2px 8px;min-height:30px}.gdviz-pins li.hidden output,.gdviz-pins li.hidden b{color:var(--gdviz-fai\
nt)}.gdviz-pins label{display:flex;align-items:center;gap:6px;min-height:24px}.gdviz-pins input[type=checkbox]{width:16px;height:16px;margin:4px 0;accent-color:\
var(--gdviz-blue)}.gdviz-pins input[type=text]{flex:1 1 120px;box-sizing:border-box;min-width:0;height:26px;text-overflow:ellipsis}.gdviz-pins output{font-varia\
nt-numeric:tabular-nums;white-space:nowrap}.gdviz-pins li button{min-width:26px;height:26px;padding:0 7px}@container (max-width: 440px){.gdviz-pins input[type=t\
ext]{flex-basis:60%}.gdviz-pins output{flex:1;padding-left:24px}}.gdviz-pins small{flex:1 1 100%;padding-left:38px;color:var(--gdviz-faint);font-size:12px}.gdvi\
z-plot .letter text{font-size:10px;font-weight:600}.gdviz-results tr.pinned{color:var(--gdviz-faint)}.gdviz-results tr.pinned th{display:flex;align-items:center\
;gap:4px;min-height:22px}.gdviz-player label{flex:1 1 120px;display:flex;gap:8px;align-items:center;min-width:0}.gdviz-player input{flex:1;min-width:60px;accent\
-color:#D55E00;height:24px}.gdviz-player output{min-width:5.5em;text-align:right}.gdviz-results{width:100%;min-width:0;overflow-x:auto;font-size:12px}.gdviz-res\
ults table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}.gdviz-results th,.gdviz-results td{padding:1px 2px;border:0;background:none;te\
xt-align:right;white-space:nowrap;font-weight:400;line-height:1.25}.gdviz-results thead th{vertical-align:bottom;white-space:normal;max-width:58px;font-size:11.\
5px;line-height:1.15;color:var(--gdviz-faint);border-bottom:1px solid var(--gdviz-edge)}.gdviz-results thead th[title]:not([title=""]){cursor:help}.gdviz-result\
s td:first-child,.gdviz-results th:first-child{width:22px;padding:1px 0;text-align:center}.gdviz-results tbody th{text-align:left;padding:0}.gdviz-results tr.hi\
dden{color:var(--gdviz-faint)}.gdviz-results tr.chosen{background:color-mix(in srgb,#0072B2 14%,var(--gdviz-paper))}.gdviz-results input{width:16px;height:16px;\
margin:3px 0;vertical-align:middle;accent-color:var(--gdviz-blue)}.gdviz-results button{display:flex;align-items:center;gap:4px;width:100%;min-height:22px;paddi\
ng:0;border:0;background:none;color:inherit;font:inherit;text-align:left;white-space:nowrap}.gdviz-results tr.chosen button{font-weight:600}.gdviz-results butto\
n:hover{background:none;text-decoration:underline}.gdviz-results .swatch{flex:none;width:12px;height:12px;border-radius:3px}.gdviz-results tr.hidden .swatch{opa\
city:.35}@container (max-width: 420px){.gdviz-results{font-size:11px}.gdviz-results thead th{max-width:48px;font-size:10.5px}.gdviz-results th,.gdviz-results td\
{padding:1px}.gdviz-results button{gap:4px;white-space:normal}.gdviz-results .swatch{width:9px}}.gdviz-runner .gdviz-buttons{margin-bottom:4px}.gdviz-runner sel\
ect,.gdviz-runner input[type=number]{height:30px;box-sizing:border-box;font:inherit;color:inherit;background:var(--gdviz-paper);border:1px solid var(--gdviz-edg\
e);border-radius:4px}.gdviz-runner input[type=number]{width:66px;padding:0 4px}.gdviz-runner input[type=checkbox]{width:18px;height:18px;margin:0 4px 0 0;vertic\
al-align:-4px;accent-color:var(--gdviz-blue)}.gdviz-runner .position{min-width:7em}.gdviz-runner button.wanted{border-color:var(--gdviz-alert);color:var(--gdviz\
-alert)}.gdviz-runner .history{display:block;width:100%;max-width:420px;margin:0 0 4px;accent-color:var(--gdviz-blue)}.gdviz-slider{display:flex;align-items:cen\
ter;gap:8px;height:32px}.gdviz-slider label{flex:1;min-width:0;display:flex;align-items:center;gap:8px}.gdviz-slider label span{flex:0 0 112px;text-align:right;\
white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.gdviz-slider input{accent-color:var(--gdviz-blue);margin:0}.gdviz-slider input[type=range]{flex:1;min\
-width:40px;height:24px}.gdviz-slider input[type=text]{flex:0 0 64px;width:64px;box-sizing:border-box;height:24px;padding:0 4px;border:1px solid transparent;bor\
der-radius:3px;background:transparent;color:inherit;font:inherit;font-variant-numeric:tabular-nums;text-align:right}.gdviz-slider input[type=text]:hover,.gdviz-\
slider input[type=text]:focus{border-color:var(--gdviz-edge);background:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-slider input[type=text][aria-invalid=tr\
ue]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabled){opacity:.5}
`;var wr=new CSSStyleSheet;wr.replaceSync(Lo);function Co(t){t.adoptedStyleSheets.includes(wr)||t.adoptedStyleSheets.push(wr)}var Po=()=>Co(document);function Io(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&Co(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var br=globalThis,jo=t=>t,_n=br.trustedTypes,Fo=_n?_n.createPolicy("lit-html",{createHTML:t=>t}):void 0,xr="$lit$",Dt=`lit$${Math.random().toFixed(9).slice(2)}$`,
yr="?"+Dt,wc=`<${yr}>`,oe=document,Ke=()=>oe.createComment(""),Ye=t=>t===null||typeof t!="object"&&typeof t!="function",$r=Array.isArray,qo=t=>$r(t)||typeof t?.[Symbol.
iterator]=="function",vr=`[ 	
\f\r]`,Ge=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Do=/-->/g,Bo=/>/g,ne=RegExp(`>|${vr}(?:([^\\s"'>=/]+)(${vr}*=${vr}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Uo=/'/g,Ho=/"/g,Vo=/^(?:script|style|textarea|title)$/i,kr=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),C=kr(1),W=kr(2),wt=kr(
3),xt=Symbol.for("lit-noChange"),D=Symbol.for("lit-nothing"),Wo=new WeakMap,re=oe.createTreeWalker(oe,129);function Go(t,e){if(!$r(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return Fo!==void 0?Fo.createHTML(e):e}var Ko=(t,e)=>{let n=t.length-1,r=[],o,s=e===2?"<svg>":e===3?"<math>":"",i=Ge;
for(let c=0;c<n;c++){let a=t[c],l,h,d=-1,f=0;for(;f<a.length&&(i.lastIndex=f,h=i.exec(a),h!==null);)f=i.lastIndex,i===Ge?h[1]==="!--"?i=Do:h[1]!==void 0?i=Bo:h[2]!==
void 0?(Vo.test(h[2])&&(o=RegExp("</"+h[2],"g")),i=ne):h[3]!==void 0&&(i=ne):i===ne?h[0]===">"?(i=o??Ge,d=-1):h[1]===void 0?d=-2:(d=i.lastIndex-h[2].length,l=h[1],
i=h[3]===void 0?ne:h[3]==='"'?Ho:Uo):i===Ho||i===Uo?i=ne:i===Do||i===Bo?i=Ge:(i=ne,o=void 0);let m=i===ne&&t[c+1].startsWith("/>")?" ":"";s+=i===Ge?a+wc:d>=0?(r.
push(l),a.slice(0,d)+xr+a.slice(d)+Dt+m):a+Dt+(d===-2?c:m)}return[Go(t,s+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},Je=class t{constructor({strings:e,
_$litType$:n},r){let o;this.parts=[];let s=0,i=0,c=e.length-1,a=this.parts,[l,h]=Ko(e,n);if(this.el=t.createElement(l,r),re.currentNode=this.el.content,n===2||n===
3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(o=re.nextNode())!==null&&a.length<c;){if(o.nodeType===1){if(o.hasAttributes())for(let d of o.
getAttributeNames())if(d.endsWith(xr)){let f=h[i++],m=o.getAttribute(d).split(Dt),g=/([.?@])?(.*)/.exec(f);a.push({type:1,index:s,name:g[2],strings:m,ctor:g[1]===
"."?An:g[1]==="?"?Sn:g[1]==="@"?Mn:ie}),o.removeAttribute(d)}else d.startsWith(Dt)&&(a.push({type:6,index:s}),o.removeAttribute(d));if(Vo.test(o.tagName)){let d=o.
textContent.split(Dt),f=d.length-1;if(f>0){o.textContent=_n?_n.emptyScript:"";for(let m=0;m<f;m++)o.append(d[m],Ke()),re.nextNode(),a.push({type:2,index:++s});o.
append(d[f],Ke())}}}else if(o.nodeType===8)if(o.data===yr)a.push({type:2,index:s});else{let d=-1;for(;(d=o.data.indexOf(Dt,d+1))!==-1;)a.push({type:7,index:s}),
d+=Dt.length-1}s++}}static createElement(e,n){let r=oe.createElement("template");return r.innerHTML=e,r}};function se(t,e,n=t,r){if(e===xt)return e;let o=r!==void 0?
n._$Co?.[r]:n._$Cl,s=Ye(e)?void 0:e._$litDirective$;return o?.constructor!==s&&(o?._$AO?.(!1),s===void 0?o=void 0:(o=new s(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=o:n._$Cl=o),o!==void 0&&(e=se(t,o._$AS(t,e.values),o,r)),e}var zn=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??oe).importNode(n,!0);re.currentNode=
o;let s=re.nextNode(),i=0,c=0,a=r[0];for(;a!==void 0;){if(i===a.index){let l;a.type===2?l=new ve(s,s.nextSibling,this,e):a.type===1?l=new a.ctor(s,a.name,a.strings,
this,e):a.type===6&&(l=new En(s,this,e)),this._$AV.push(l),a=r[++c]}i!==a?.index&&(s=re.nextNode(),i++)}return re.currentNode=oe,o}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},ve=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){
this.type=2,this._$AH=D,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=se(this,e,n),
Ye(e)?e===D||e==null||e===""?(this._$AH!==D&&this._$AR(),this._$AH=D):e!==this._$AH&&e!==xt&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):qo(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
D&&Ye(this._$AH)?this._$AA.nextSibling.data=e:this.T(oe.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=Je.createElement(Go(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let s=new zn(o,this),i=s.u(this.options);s.p(n),this.
T(i),this._$AH=s}}_$AC(e){let n=Wo.get(e.strings);return n===void 0&&Wo.set(e.strings,n=new Je(e)),n}k(e){$r(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,o=0;for(let s of e)o===n.length?n.push(r=new t(this.O(Ke()),this.O(Ke()),this,this.options)):r=n[o],r._$AI(s),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=jo(e).nextSibling;jo(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},ie=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,s){this.type=1,this.
_$AH=D,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=s,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=D}_$AI(e,n=this,r,o){let s=this.strings,i=!1;if(s===void 0)e=se(this,e,n,0),i=!Ye(e)||e!==this._$AH&&e!==xt,i&&(this._$AH=e);else{let c=e,a,
l;for(e=s[0],a=0;a<s.length-1;a++)l=se(this,c[r+a],n,a),l===xt&&(l=this._$AH[a]),i||=!Ye(l)||l!==this._$AH[a],l===D?e=D:e!==D&&(e+=(l??"")+s[a+1]),this._$AH[a]=
l}i&&!o&&this.j(e)}j(e){e===D?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},An=class extends ie{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===D?void 0:e}},Sn=class extends ie{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==D)}},Mn=class extends ie{constructor(e,n,r,o,s){super(e,n,r,o,s),this.type=5}_$AI(e,n=this){if((e=se(this,e,n,0)??D)===xt)return;let r=this._$AH,o=e===
D&&r!==D||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,s=e!==D&&(r===D||o);o&&this.element.removeEventListener(this.name,this,r),s&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},En=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){se(this,e)}},Yo={
M:xr,P:Dt,A:yr,C:1,L:Ko,R:zn,D:qo,V:se,I:ve,H:ie,N:Sn,U:Mn,B:An,F:En},vc=br.litHtmlPolyfillSupport;vc?.(Je,ve),(br.litHtmlVersions??=[]).push("3.3.3");var Jo=(t,e,n)=>{
let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let s=n?.renderBefore??null;r._$litPart$=o=new ve(e.insertBefore(Ke(),s),s,void 0,n??{})}return o._$AI(t),
o};var Vt=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function j(t,e,...n){return Jo(e,t),n.map(r=>t.querySelector(r))}var Ze=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function _r(t,e,n){let r=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:r,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}var Bt=t=>t?"":"display: none";function rt(t,...e){Io(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var bc={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},$t=t=>bc[t]??t;function zr(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function Zo(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function be(t,e){let n=0,r=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===
n||(n=o,e(o))});return r.observe(t),()=>r.disconnect()}var xc=["dead","restarting","autorestarting","starting"];function xe(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,o=0;function s(){
r||=xc.includes(t.status);let i=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(i))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(i)}for(let i of n)i.connect(s);return s(),()=>{clearTimeout(o);for(let i of n)i.disconnect(s)}}var Qo=50,On=new Set,Xo=0;function ts(t,e,n){let r={link:t,sources:e,targets:n,outdated:null};return On.add(r),Ar.size&&Qe(),{outdate(o,s=performance.now()){r.outdated?.
text!==o&&(r.outdated={since:Math.min(s,r.outdated?.since??1/0),text:o},Qe())},renew(o=null){!r.outdated&&o===null||(r.outdated=o===null?null:{since:o,text:r.outdated?.
text??"computing …"},Qe())},leave(){On.delete(r),Qe()}}}var Ar=new Map;function Qe(){clearTimeout(Xo);let t=performance.now(),e=1/0,n=new Map;for(let[{link:o,
targets:s},{since:i,text:c}]of yc())if(i+Qo>t)e=Math.min(e,i+Qo);else for(let{model:a}of[{model:o},...s])n.set(a,c);let r=Ar;Ar=n;for(let o of new Set([...r.keys(),
...n.keys()]))kc(o,n.get(o)??"");e<1/0&&(Xo=setTimeout(Qe,e-t))}function yc(){let t=new Map([...On].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let r of On)r.sources.some(s=>e.targets.some(i=>$c(s,i)))&&!t.has(r)&&t.set(r,n);return t}var $c=(t,e)=>t.model===e.model&&t.trait===e.trait;function kc(t,e){
(we(t,"outdated")??"")!==e&&(Ve(t,"outdated",e),t.get("opacities")&&Ve(t,"opacities",e?[_c]:[]))}var _c=.3;var es=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),zc=230;function ns(t,e){let n=t.slice(),
[r,o,s]=[0,0,0];for(let i of e){if(o|=(i&127)<<s,s+=7,i&128)continue;r+=o;let c=n[r+1]===zc;n[r]=c?1:253,n[r+1]=c?1:133,n[r+2]=c?1:2,o=s=0}return n}var Sr=8,Tn=5,Ac=50,Sc=8;async function os(t,e){let n=Rn(es)?ns(ft(t),ft(e)):ft(t);return Rn(n)?WebAssembly.compile(n).catch(()=>null):null}var Rn=t=>!!globalThis.
WebAssembly?.validate(t);function Nn({memory:t,run:e},n,r){let o=new Uint8Array(t.buffer);for(let{address:s,data:i}of n)o.set(i,s);return e(),r.map(({address:s,
length:i})=>o.slice(s,s+i))}function Mc(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let o=performance.
now();try{let s=t(e,r.inputs,n),i=performance.now()-o;postMessage({results:s,milliseconds:i},s.map(({buffer:c})=>c))}catch(s){postMessage({error:s.message})}}}function Ec(t,e){
let n=URL.createObjectURL(new Blob([`(${Mc})(${Nn})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var rs=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function ss(t,e,n,r){let{exports:o}=await WebAssembly.instantiate(t),s=e.map(m=>({address:m.
address,length:He(m)})),i=[],c=null,a=null;return n>Sr&&h(),{start:l,measure:d,isBusy:()=>a!==null,close:f};function l(m,g,b){if(c){a={job:g,counts:b},c.postMessage(
{inputs:m});return}let y=performance.now(),S;try{S=Nn(o,m,s)}catch(A){return r(g,{error:A})}let E=performance.now()-y;i=[...i.slice(1-Tn),E],(E>Ac||i.length===Tn&&
rs(i)>Sr)&&h(),r(g,{results:S,milliseconds:E})}function h(){c=Ec(t,s),c&&(c.onmessage=({data:m})=>{let{job:g,counts:b}=a;if(a=null,m.error)return r(g,{isLate:!0,
error:Object.assign(new Error(m.error),{name:"RuntimeError"})});b&&(i=[...i.slice(1-Tn),m.milliseconds]),r(g,{isLate:!0,...m})},c.onerror=()=>{let m=a;c=a=null,
m&&r(m.job,{isLate:!0})})}function d(m){if(c){let S=i.length?rs(i):null;if(a||n===1/0||i.length<Tn||Math.max(...i)>Sr/2)return S;f(),i=[]}let g=m();Nn(o,g,[]);let b=performance.
now(),y=0;do Nn(o,g,[]);while(y++,performance.now()-b<Sc);return(performance.now()-b)/y}function f(){c?.terminate(),c=a=null}}var is=["single_steps","resets","anew","anew_steps","playing"];function as(t,e,n,r){let{restart:o,steps:s,before:i,starting:c,editing:a}=t.get("running"),l=i.map(
He),h=vn(ft(t.get("carried")),l),d=0,f=!1,m=$(),g=vn(ft(t.get("computed")),n.map(He)),b=0,y={restart:!1,steps:0},S=1;for(let k of is)e.on(`change:${k}`,E);return addEventListener(
"pagehide",r.tell),t.on("change:carried",x),{isPlaying:A,isPending:_,plan:u,inputs:w,store:z,putBack:p,shareState:v,stop:M};function E(){r.changed(),A()||r.tell()}
function A(){return e.get("playing")&&!Wt()}function $(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function _(){
let k=$();return f||A()||k.single!==m.single||k.resets!==m.resets||k.anew!==m.anew}function u(k){let T=$(),N=k.map((I,et)=>!Xt(I,g[et])),O=c.some(I=>N[I]),L=T.anew>
0&&(T.anew!==m.anew||N.some((I,et)=>I&&!a.includes(et))),q=T.resets!==m.resets,P=Math.max(T.single-m.single,0);A()&&(b+=e.get("speed"),P+=Math.floor(b),b%=1),m=
T,g=k,f=!1;let B=y;return y={restart:!1,steps:0},L||O||q?{restart:!0,steps:L?T.anew:0,version:d}:{restart:B.restart,steps:B.steps+P,version:d}}function p(k){y=k}
function w(k={restart:!1,steps:S}){let T=(N,O)=>({address:N,data:new Uint8Array(Int32Array.of(O).buffer)});return k.steps&&(S=k.steps),[T(o,Number(k.restart)),T(
s,k.steps),...h.map((N,O)=>({address:i[O].address,data:N}))]}function z(k,T){T.version===d&&(h=k)}function v(){t.off("change:carried",x),t.set("carried",new DataView(
jt(h).buffer)),t.on("change:carried",x)}function x(){h=vn(ft(t.get("carried")),l),m=$(),f=!0,d++,r.changed()}function M(){for(let k of is)e.off(`change:${k}`,E);
removeEventListener("pagehide",r.tell),t.off("change:carried",x)}}var Oc=400,cs=30,ds="not computed",Ln=(t,e)=>Object.assign(new Error(e),{name:t}),ls=t=>`(${t.join(", ")}${t.length===1?",":""})`;function Mr({model:t,trait:e,name:n,
shape:r,dtype:o}){let s=wn(t.get(e));if(!s)throw Ln("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(t.get(e))??"undefined"}`);if(String(s.shape)!==
String(r))throw Ln("ValueError",`${n} had shape ${ls(r)} when it was linked, but now it has shape ${ls(s.shape)}`);let i=Ao(o,s.numbers);if(!o.startsWith("float")&&
Array.from(dr(o,i)).some((c,a)=>c!==Number(s.numbers[a])))throw Ln("ValueError",`${n} was ${o} when it was linked, which cannot represent its current value; lin\
k it with floating-point numbers`);return i}function ps(t,e){try{return Xt(jt(t.map(Mr)),e)}catch{return!1}}async function fs(t,e){if(t.get("closed"))return null;
let n=t.widget_manager,r=a=>Promise.all(a.map(async l=>({...l,model:await ct(n,l.widget)}))),[o,s]=await Promise.all([r(t.get("sources")),r(t.get("targets"))]),
i=ts(t,o,s);if(t.get("where")!=="browser")return us(t,o,i);ps(o,ft(t.get("computed")))||i.outdate("compiling …");let c=await os(t.get("module"),t.get("fusions"));
return c?Tc(t,c,o,s,i,e):(n.exported?e.show(Ln("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):
(t.set("where","kernel"),t.save_changes()),us(t,o,i))}function us(t,e,n){let r=t.widget_manager.exported?"needs Python":"computing …";function o(){ps(e,ft(t.get(
"computed")))?n.renew():n.outdate(t.get("error_message")?ds:r)}let s=e.map(i=>st(i.model,i.trait,o));return s.push(st(t,"computed error_message",o)),o(),{stop:()=>[
...s,n.leave].forEach(i=>i()),isRunning:!1}}async function Tc(t,e,n,r,o,s){let i=t.widget_manager,c=t.get("outputs"),a=await ss(e,c,t.get("background")?1/0:t.get(
"milliseconds"),T),l=t.get("runner")&&await ct(i,t.get("runner")),h=!!t.get("background"),d={compute:k,report:I,isInBackground:h,reads:R=>n.some(H=>H.model===R),
isPending:L,isPlaying:O},f=l&&as(t,l,n,{changed:u,tell:B}),m=ft(t.get("computed")),g=null,b=null,y=null,S=!1,[E,A]=[0,0],$=0,_=[...n.map(R=>[R.model,`change:${R.
trait}`,p]),[t,"change:computed",x],[t,"change:running_in",z],[t,"change:where",et],[t,"change:closed",et],[t,"msg:custom",v]];for(let[R,H,F]of _)R.on(H,F);return Eo(
d),w(),P(),u(),{stop:nt,isRunning:!0};function u(){yn(d)}function p(){y??=performance.now(),u()}function w(){t.get("running_in")!=="browser"&&(t.set("running_in",
"browser"),t.save_changes())}function z(){t.get("running_in")!=="browser"&&(m=null,w(),u())}function v({event:R}){R==="ask"&&t.send({event:"here"})}function x(){
m=ft(t.get("computed")),u()}function M(R){return R.map((H,F)=>({address:n[F].address,data:H}))}function k(){let R;try{R=n.map(Mr)}catch(X){return I(X)}let H=jt(
R);if(!f?.isPending()){if(Xt(H,m))return y=null,N(H);if(Xt(H,g))return}if(Xt(H,m)||o.outdate("computing …",y??void 0),a.isBusy())return;let F=f?.plan(R),V=[...M(
R),...F?f.inputs(F):[]];y=null,a.start(V,{joined:H,work:F},!F||F.steps>0)}function T({joined:R,work:H},{results:F,milliseconds:V,error:X,isLate:K}){if(K&&u(),!F){
H&&f.putBack(H),X&&(g=R,I(X));return}O()&&q(V??0),H&&f.store(F.slice(F.length-t.get("running").before.length),H);for(let{model:tt,trait:dt,output:it}of r){let{shape:J,
dtype:Y}=c[it],pt=dr(Y,F[it]),Q=we(tt,dt);Mo(Q,pt,J)||Ve(tt,dt,me(pt,{shape:J,dtype:Y},Q))}b=[R,...F],N(R),O()&&!K&&To(d)}function N(R){m=R,g=null,o.renew(y),S&&
s.show(null),S=!1,P(),ee()}function O(){return!!f?.isPlaying()}function L(){return a.isBusy()&&!O()}function q(R){E+=R,!(++A%cs)&&(t.set("page_milliseconds",E/cs),
E=0)}function P(){clearTimeout($),$=setTimeout(()=>{try{let R=a.measure(()=>[...M(n.map(Mr)),...f?.inputs()??[]]);R!==null&&t.set("page_milliseconds",R)}catch{}
B()},Oc)}function B(){b&&(t.set("snapshot",new DataView(jt(b).buffer)),b=null,f?.shareState(),t.save_changes())}function I(R){console.warn(R),S=!0,m=null,o.outdate(
ds),O()&&(l.set("playing",!1),l.save_changes()),s.show(R)}function et(){nt(),s.ended()}function nt(){clearTimeout($);for(let[R,H,F]of _)R.off(H,F);f?.stop(),a.close(),
o.leave(),Oo(d)}}var Er=new EventTarget;function Nc(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=s=>{Object.assign(n,s),Er.dispatchEvent(new Event(t))},o={
show:s=>r({error:s}),ended:()=>r({isRunning:!1})};return n.started=fs(e,o).catch(s=>(console.error(s),null)),$n(n.started).then(s=>r({isRunning:s?.isRunning??!1})),
n}var hs=qt(Nc,({started:t})=>t.then(e=>e?.stop())),ae=hs.use,Xe=t=>hs.find(t.get("key"))??{isRunning:!1,error:null};function Cn(t,e){let n=t.get("key");return Er.
addEventListener(n,e),()=>Er.removeEventListener(n,e)}var Pn=(t,e)=>C`<div class="gdviz-note gdviz-needs-python">${e}${Or(t)}</div>`;function Or({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=Rc(e,
await t.query?.()??"")};return e?C` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:D}function Rc(t,e){if(!e)return t;let n=new URL(t,location.href),
r=s=>`${s}${s.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=r(n.search):n.searchParams.set("urlpath",r(o)),n.href}var Lc="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",Cc="The server is gone. Nothing on this page needs it: everything continues in your browser.",Pc="Greyed-out controls need Python.";function gs(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function Ic(t){let e=ft(t.get("text")??new Uint8Array);return e.
length===0?jc(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function jc(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function Fc(t,e){let n=()=>{},r=!1;async function o(){let s=t.get("link");if(!s)return;let i=await ct(t.widget_manager,s);if(r||s!==t.get("link"))
return;n();let c=()=>e(i),a=[ae(i),Cn(i,c),st(i,"where milliseconds page_milliseconds outdated",c)];n=()=>a.forEach(l=>l()),c()}return t.on("change:link",o),o(),
()=>{r=!0,t.off("change:link",o),n()}}function Dc({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(s=>ct(e,s)));if(e.exported){n().
then(s=>s.forEach(i=>_t(i,"disabled",!0)));return}let r=new Map;async function o(s){if(!!t.get("lost")===s)return;if(t.set("lost",s),!s){for(let[c,a]of r)_t(c,"\
disabled",a);return r.clear()}let i=await n();if(t.get("lost"))for(let c of i)r.has(c)||r.set(c,c.get("disabled")),_t(c,"disabled",!0)}return e.kernel&&xe(e.kernel,
s=>o(s!=="connected"))}function Bc({model:t,el:e}){rt(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,o=null,s=null;function i(g){
if(g.get("outdated"))return g.get("outdated");let{isRunning:b}=Xe(g);return b?`computed in your browser${gs(g.get("page_milliseconds"))} · 0 round trips`:r?"w\
aiting for your browser":`computed by the server${gs(g.get("milliseconds"))} · 1 round trip`}async function c(){let g=o,b=await Ic(g);s||(s={name:g.get("name"),
size:ft(g.get("module")).length,text:b,isCopied:!1},d(),e.querySelector("dialog")?.showModal())}function a(){s=null,d()}async function l(g){g.isCopied=await Ze(
g.text),g.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),d()}let h=g=>C`
    <dialog class="gdviz-program" @close=${a}>
      <div class="head">
        <b>WebAssembly text of “${g.name}”, ${(g.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(g)}>${g.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${g.text}</pre>
    </dialog>`;function d(){let g=C`<div class="gdviz-notice" role="alert">${n?Lc:Cc}</div>`;j(e,C`
      <div class="line">
        <span class="status">${o?i(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${c}
          ?hidden=${!o||!Xe(o).isRunning}>Show the program</button>
      </div>
      ${r&&n?Pn(t.widget_manager,Pc):D}
      ${s?h(s):D}${t.get("lost")?g:D}`)}let f=Fc(t,g=>{o=g,d()}),m=st(t,"lost",d);return d(),()=>{f(),m()}}var ms={initialize:Dc,render:Bc};var Z=(t,e,n)=>Math.min(Math.max(t,e),n),In=t=>t.replaceAll("-","−").replace("e+","e");function ot(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a\
 number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?In(String(Number(t.toPrecision(e)))):In(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function Tr(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(o=>ot(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(r).size===t.length)
return r}}var jn=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var Uc=62,Hc=38;function Ct({low:t,high:e,log:n=!1,from:r,to:o}){[t,e]=n?qc(t,e):Wc(t,e);let[s,i]=n?[Math.log10(t),Math.log10(e)]:[t,e],c=(o-r)/(i-s),a=d=>r+((n?
Math.log10(d):d)-s)*c,l=d=>d.map(([f,m])=>({at:a(f),text:m})),h=Math.max(Math.floor(Math.abs(o-r)/(o>r?Uc:Hc)),1);return{low:t,high:e,log:n,to:a,from:d=>n?10**(s+
(d-r)/c):s+(d-r)/c,ticks:()=>{if(n&&i-s>1.5&&Math.floor(i)>Math.ceil(s))return l(Vc(s,i,1.5*h));let d=ws(t,e,h);return l(d.length>1?d:ws(t,e,2*h+1))}}}var ye=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function tn(t,e){let[n,r]=[1/0,-1/0];for(let o of t)for(let s of o)e(s)&&(s<
n&&(n=s),s>r&&(r=s));return[n,r]}function Wc(t,e){if(!Number.isFinite(t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*
n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function qc(t,e){return!(e>0)||!Number.isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function ws(t,e,n){let r=(e-
t)/n,o=10**Math.floor(Math.log10(r)),s=o*([1,2,5].find(m=>m*o>=r*(1-1e-9))??10),i=Math.ceil(-Math.log10(s)-1e-9),c=Math.max(Math.abs(t),Math.abs(e)),a=c>=1e5||s<
1e-4,l=Math.min(Math.max(Math.floor(Math.log10(c))+i,0)+1,12),h=m=>a?m?Number(m.toPrecision(l)).toExponential():"0":m.toFixed(Math.max(i,0)),d=Math.ceil(t/s-1e-6),
f=Math.max(Math.floor(e/s+1e-6)-d+1,0);return Array.from({length:f},(m,g)=>[(d+g)*s,In(h((d+g)*s))])}function Vc(t,e,n){let r=Math.ceil(t-1e-9),o=Math.floor(e+1e-9),
s=Math.ceil((o-r+1)/(n+1)),i=Array.from({length:Math.floor((o-r)/s)+1},(a,l)=>r+l*s),c=i.every(a=>a>=-3&&a<=4);return i.map(a=>[10**a,c?String(+`1e${a}`):`10${jn(
a)}`])}var Gc=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,Kc=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),$e=(t,e=0)=>Gc(Kc(t).map(n=>Math.round(n+(255-n)*e)));function ke(t,e,[
n,r],o){if(!r||!n)return Rr(t);let s=new Uint32Array(r*n);for(let i=0;i<n;i++){let c=(n-1-i)*r;for(let a=0;a<r;a++)s[i*r+a]=o(e[c+a])}Nr(t,s,r)}function Nr(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),Fn(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var Rr=t=>Fn(
t).clearRect(0,0,t.width,t.height),Fn=t=>t.getContext("2d");function Dn(t,e){let n=Uint32Array.from({length:511},(r,o)=>$e(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var vs=.5,Yc=.6;function bs(t,{width:e,height:n},r,[o,s],i,c){let a=new Uint32Array(e*n),[l,h,d]=[0,vs,vs/2].map(b=>Uint32Array.from(c,y=>$e(y,b))),f=Float64Array.
of(-1/0,...i.subarray(1,-1),1/0),m=(s-1)/e,g=(o-1)/n;for(let b=0;b<n;b++){let y=(n-b-.5)*g,S=Math.min(Math.floor(y),o-2),E=y-S,A=S*s,$=A+s,_=b*e,u=0;for(let p=0,
w=0;p<s-1;p++){let z=r[A+p],v=r[A+p+1],x=z+E*(r[$+p]-z),M=v+E*(r[$+p+1]-v),k=p===s-2?e:Math.min(Math.ceil((p+1)/m-.5),e),T=(M-x)*m;if(!(Math.abs(T)<1/0)){_+=k-w,
w=k;continue}let N=(r[$+p]-z+r[$+p+1]-v)*.5*g,O=Yc*Math.sqrt(T*T+N*N),L=x+((w+.5)*m-p)*(M-x);for(;w<k;w++,_++,L+=T){for(;L>=f[u+1];)u++;for(;L<f[u];)u--;let q=Math.
min(L-f[u],f[u+1]-L);a[_]=q>=O?l[u]:q>=O/2?d[u]:h[u]}}}Nr(t,a,e)}function xs(t,[e,n],{left:r,top:o,width:s,height:i},[c,a,l,h]){let d=e*n,f=Float64Array.from({length:d},
(S,E)=>Math.hypot(t[2*E],t[2*E+1])),m=f.reduce((S,E)=>E>S&&E<1/0?E:S,0),g=s/n/1.25,b=Math.max(s*.0016,.5),y=[];for(let S=0;S<d;S++){if(!(f[S]>0&&f[S]<1/0))continue;
let E=r+s*(S%n+.5)/n,A=o+i*(1-(Math.floor(S/n)+.5)/e),$=-t[2*S]*(s/(a-c)),_=t[2*S+1]*(i/(h-l)),u=g*Z(1+Math.log10(f[S]/m)/3,.25,1)/2/Math.hypot($,_);y.push(Lr(E,
A,$*u,_*u,b))}return y.join("")}var yt=t=>Math.round(t*10)/10;function Lr(t,e,n,r,o){let s=Math.hypot(n,r),[i,c]=[-r/s,n/s],a=Math.min(10*o,1.2*s),l=.3*a,h=(g,b)=>`${yt(
t+n*g+i*b)},${yt(e+r*g+c*b)}`,d=1-a/s,f=`${h(-1,o)} ${h(d,o)} ${h(d,l)}`,m=`${h(d,-l)} ${h(d,-o)} ${h(-1,-o)}`;return`M${f} ${h(1,0)} ${m}Z`}var Jc=10,Cr=12,Zc=68,Qc=9;function ys({left:t,top:e,width:n,height:r},o,s,i){let c=t+n+Jc,a=c+Cr,l=i.length>=Qc,h=o.toReversed().map((d,f)=>{let m=1-f/o.length;
return W`<rect x=${c} width=${Cr} y=${e+r*(1-m)} height=${r*m} fill=${d} />`});return W`
    ${h}
    <rect class="frame" x=${c} y=${e} width=${Cr} height=${r} />
    ${s.map(({at:d,text:f})=>{let m=e+r*(1+d);return W`<path class="tick" d="M${a},${m}h3" /><text x=${a+6} y=${m} dy="0.35em">${f}</text>`})}
    <text y=${e-10} x=${l?t+n+Zc:c-2} text-anchor=${l?"end":"start"}>${i}</text>`}var Bn=t=>t.map(({name:e,color:n,kind:r="line"})=>{let o=C`<span class="swatch ${r}" .style=${`\
color: ${$t(n)}`}></span>`;return C`<span class="entry">${o}${e}</span>`});function en(t){let[e,n]=[t.get("colors"),_e(t)];return t.get("names").map((o,s)=>({name:o,
color:e[s%e.length]})).filter((o,s)=>n(s))}function _e(t){let e=t.get("shown")&&U(t.get("shown"));return n=>!e?.length||e[n]>0}function zt(t,e){let{left:n,top:r}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-r]}function ce(t,e){let n=t.currentTarget;n.setPointerCapture(t.pointerId);
let r=new AbortController,{signal:o}=r;n.addEventListener("pointermove",e,{signal:o});for(let s of["pointerup","pointercancel"])n.addEventListener(s,()=>r.abort(),
{signal:o})}var Xc={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},nn=t=>Xc[t.key]??null;function le(t,e=()=>!0){t.addEventListener("touchsta\
rt",n=>e(n)&&n.preventDefault(),{passive:!1})}function Un({surface:t,handle:e,to:n,by:r,idle:o=()=>!1}){let s=i=>{i.preventDefault(),e.focus({preventScroll:!0}),
ce(i,n)};t.addEventListener("pointerdown",i=>{i.button!==0||i.pointerType==="touch"||o()||(n(i),s(i))}),t.addEventListener("click",i=>{i.pointerType==="touch"&&
!o()&&n(i)}),e.addEventListener("pointerdown",i=>i.button===0&&s(i)),le(e),e.addEventListener("keydown",i=>{let c=nn(i);c&&(i.preventDefault(),r(c,i.shiftKey))})}var rn={left:56,right:14,top:10,bottom:42},Hn={left:56,right:68,top:24,bottom:42},tl=6.4,el=6.5,nl=104;function ze(t,{name:e,...n}){rt(t,e,"gdviz-plane");let r=C`<div></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,
[o,s,i,c]=j(t,r,"div",".gdviz-legend",".panel",".status"),a=Pr(o,n);return{...a,panel:i,status:c,bar:l=>j(a.bar,l&&ys(a.area,...l)),legend:l=>j(s,Bn(l))}}function Pr(t,{
label:e,ratio:n=.75,margins:r=rn}){t.classList.add("gdviz-plot");let o=Vt(),s={left:r.left,top:r.top,width:0,height:0},i=320,c=()=>{},a=()=>({from:s.left,to:s.left+
s.width}),l=()=>({from:s.top+s.height,to:s.top});function h(){s.width=Math.max(i-s.left-r.right,40),s.height=Math.max(Math.round(i*n)-r.top-r.bottom,40);let{left:$,
top:_}=s,u=Object.entries(s).map(([w,z])=>`${w}: ${z}px`),p=C`
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
      </svg>`;return j(t,p,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[d,f,m,g,b,y,S]=h();function E({x:$,y:_},u,p=!1){let w=_.ticks(),z=Math.
max(...w.map(({text:q})=>q.length)),v=Math.min(z*tl+28,nl);if(v>s.left+1)return s.left=v,h(),c();let{left:x,top:M,width:k,height:T}=s,N=M+T,O=$.ticks().map(({at:q,
text:P})=>W`
      ${p?W`<path class="grid" d="M${q},${N}V${M}" />`:D}
      <path class="tick" d="M${q},${N}v5" />
      <text class="x" x=${q} y=${N+17} text-anchor="middle">${P}</text>`),L=w.map(({at:q,text:P})=>W`
      ${p?W`<path class="grid" d="M${x},${q}h${k}" />`:D}
      <path class="tick" d="M${x},${q}h-5" />
      <text class="y" x=${x-8} y=${q} dy="0.35em" text-anchor="end">${P}</text>`);j(m,W`
      ${O}${L}
      <rect class="frame" x=${x} y=${M} width=${k} height=${T} />
      ${$s(u[0],k+40,`translate(${x+k/2},${N+35})`)}
      ${$s(u[1],T+30,`translate(13,${M+T/2})rotate(-90)`)}`)}function A($){let[_,u]=zt(f,$);return[Z(_,s.left,s.left+s.width),Z(u,s.top,s.top+s.height)]}return{
picture:f,canvas:d,area:s,layers:(...$)=>j(g,$.map(_=>W`<g class=${_}></g>`),...$.map(_=>`.${_}`)),hit:b,handles:y,bar:S,axes:E,pixel:A,readout:($,..._)=>{let u=null;
for(let p of[b,..._])p.addEventListener("pointermove",w=>{$(u=w.buttons?null:A(w))}),p.addEventListener("pointerleave",()=>$(u=null));return()=>$(u)},across:a,upwards:l,
plane:($,_)=>ye(Ct({...$,...a()}),Ct({..._,...l()})),draw:($,_)=>{c=()=>Object.values(_).forEach(w=>w());let u=ut($,_),p=be(t,w=>{i=w,s.left=r.left,h(),c()});return()=>{
p(),u()}}}}function $s(t,e,n){let r=Math.max(Math.floor(e/el),4),[o,s]=t.length>r?[`${t.slice(0,r-1)}…`,W`<title>${t}</title>`]:[t,D];return W`<text class="name" text-anchor="middle" transform=${n}>${o}${s}</text>`}var Ut=1e4,rl=150;function on(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function Ir(t){let e=[];for(let[n,r]of t){
if(Number.isNaN(n)||Number.isNaN(r))break;let o=Math.max(Math.abs(n),Math.abs(r));if(o<=Ut){e.push([n,r]);continue}let s=e.at(-1),i=Ut/o;s&&i>0&&e.push([s[0]+(n-
s[0])*i,s[1]+(r-s[1])*i]);break}return e}function jr(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}
var Wn=t=>t.length>1?`M${t.join("L")}`:"",ks=t=>t==="#000000"?"var(--gdviz-paper)":"white";function _s(t,e){let n=Ir(e),r=n.map(([c,a])=>`${c.toFixed(2)},${a.toFixed(
2)}`).filter((c,a,l)=>c!==l[a-1]),o=r.length>1,s=o?Wn(jr(n).map(([c,a])=>`${c.toFixed(1)},${a.toFixed(1)}`)):"",i=o&&r.length<=rl?r.map(c=>`M${c}h0`).join(""):"";
return W`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${ks(t)} stroke-width="4" opacity="0.8" d=${s} />
    <path class="path" stroke=${$t(t)} stroke-width="2" d=${Wn(r)} />
    <path class="dots" stroke=${$t(t)} stroke-width="5" d=${i} />
  </g>`}function zs(t,[e,n]){let r=Math.abs(e)<Ut&&Math.abs(n)<Ut,[o,s]=r?[e,n]:[0,0];return W`<circle class="current" r="6" fill=${$t(t)} stroke=${ks(t)} stroke-width="2"
    cx=${o} cy=${s} .style=${Bt(r)} />`}var ol=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,As=(t,e)=>e.map(([n,r])=>{let o=`translate(${n},${r})`;return W`<path d=${ol} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var Ss={A:"7 3",B:"2.5 3",C:"9 3 2 3",D:"1 3"},sl={A:.2,B:.35,C:.5,D:.65},qn=(t,e,n)=>W`<g class="pinned">
    <path fill="none" stroke="var(--gdviz-paper)" stroke-width="3.5" opacity="0.5" d=${n} />
    <path class="run" fill="none" stroke=${$t(e)} stroke-width="1.8" stroke-dasharray=${Ss[t]} opacity="0.8" d=${n} />
  </g>`;function Vn(t,e,n,r){let o=n.map((a,l)=>l?r(n[l-1],a):0),s=sl[t]*o.reduce((a,l)=>a+l,0),i=0,c=n.find((a,l)=>(i+=o[l])>=s);return c?W`<g class="letter" transform="translate(${c[0].
toFixed(1)},${c[1].toFixed(1)})">
    <circle r="7.5" fill="var(--gdviz-paper)" stroke=${$t(e)} stroke-width="1.5" />
    <text text-anchor="middle" dy="0.35em">${t}</text>
  </g>`:D}var Ms=t=>C`
  <svg class="sample" width="26" height="8" aria-hidden="true">
    <path fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray=${Ss[t]} d="M0,4h26" />
  </svg>`;var il="Not positive: a logarithmic axis cannot show it",Fr=.04;function Dr(t){let[e,n,r,o]=["x","y","low","high"].map(h=>St(t.get(h))),[s,i,c]=[U(t.get("limits")),
t.get("names"),_e(t)],a=t.get("colors").map($t),l=new Float64Array;return n.map((h,d)=>({name:i[d]??"",color:a[d%a.length],shown:c(d),x:e[d%Math.max(e.length,1)]??
l,y:h,low:r[d]??l,high:o[d]??l,limit:s[d]??NaN}))}function al(t){let e=t.get("pinned")??[],[n,r]=[t.get("colors").map($t),new Float64Array];return e.map(({row:o,
mark:s,x:i=r,y:c=r})=>({mark:s,color:n[o%n.length],x:i,y:c}))}function cl({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=ze(e,{name:"gd\
viz-curves",label:n,ratio:t.get("ratio")});r.canvas.remove();let[o,s,i,c]=r.layers("pins","curves","letters","markers"),{x:a,y:l}=r.plane({low:0,high:1},{low:0,
high:1}),h=$=>Number.isFinite($)&&!(l.log&&$<=0);function d(){let $=Dr(t),_=al(t),u=r.plane(...ll($,_,t.get("log")));({x:a,y:l}=u),r.axes(u,t.get("axis_names"),
!0);let{left:p,top:w,width:z,height:v}=r.area;j(o,_.map(O=>qn(O.mark,O.color,g(O)))),j(i,_.map(O=>Vn(O.mark,O.color,f(O),(L,q)=>q[0]-L[0])));let x=$.filter(O=>O.
shown&&O.y.some(Number.isFinite)),M=l.log&&x.length>0&&!x.some(O=>O.y.some(h)),k=$.map(O=>W`<path class="band" fill=${O.color} opacity="0.2" d=${b(O)} />`),T=({
limit:O,shown:L})=>L&&h(O)?`M${p},${yt(l.to(O))}h${z}`:"",N=$.map(O=>W`
      <path class="limit" stroke=${O.color} stroke-width="1.5" stroke-dasharray="6 4" d=${T(O)} />
      <path class="line" stroke=${O.color} stroke-width="2" d=${m(O)} />`);j(s,W`
      ${k}
      <g fill="none" stroke-linejoin="round">${N}</g>
      <text class="note" text-anchor="middle" x=${p+z/2} y=${w+v/2}>${M?il:""}</text>`),y()}function f($){return Array.from($.y.keys()).filter(u=>h($.y[u])&&Number.
isFinite($.x[u])).map(u=>[a.to($.x[u]),l.to($.y[u])])}let m=$=>$.shown?g($):"";function g($){let _=on($.y.length,p=>h($.y[p])&&Number.isFinite($.x[p])),u=p=>`${yt(
a.to($.x[p]))},${yt(l.to($.y[p]))}`;return _.map(p=>`M${p.map(u).join("L")}${p.length>1?"":"h0.1"}`).join("")}function b({shown:$,x:_,low:u,high:p}){if(!$||!u.length)
return"";let w=r.area.top+r.area.height,z=k=>`${yt(a.to(_[k]))},${yt(l.to(p[k]))}`,v=k=>h(u[k])?yt(Math.min(l.to(u[k]),Ut)):w,x=k=>`${yt(a.to(_[k]))},${v(k)}`;return on(
_.length,k=>h(p[k])).map(k=>`M${k.map(z).join("L")}L${k.toReversed().map(x).join("L")}Z`).join("")}function y(){let{top:$,height:_}=r.area,u=Array.from(U(t.get(
"marker"))).filter(z=>z>=a.low&&z<=a.high),p=(u.length===1?Dr(t):[]).map(z=>{let v=z.shown?Es(z,u[0]):NaN;if(!h(v))return D;let x={x:yt(a.to(u[0])),y:yt(l.to(v))};
return W`<circle class="dot" r="4" fill=${z.color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${x.x} cy=${x.y} />`}),w=u.map(z=>`M${yt(a.to(z))},${$}v${_}`).join("");j(c,W`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${w} />${p}`)}
function S(){let $=t.get("limit_name"),_=$?[{name:$,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...en(t),..._])}let E=r.readout($=>{let _=Dr(t).filter(
({shown:u})=>u);r.status.textContent=$&&!t.get("outdated")?A(_,a.from($[0])):""});function A($,_){let u=M=>Math.abs(M-_),p=$.flatMap(M=>Array.from(M.x)).filter(
Number.isFinite),w=p.reduce((M,k)=>u(k)<u(M)?k:M,p[0]),x=$.map(M=>({name:M.name,value:Es(M,w)})).filter(({value:M})=>Number.isFinite(M)).map(({name:M,value:k})=>`${M}\
 ${ot(k)}`.trim());return x.length?`${t.get("axis_names")[0]} ${ot(w)}: ${x.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names pi\
nned":d,marker:y,"names colors shown limit_name":S,"x y names shown outdated":E})}function ll(t,e,n){let r=t.filter(f=>f.shown),[o,s]=tn([...r,...e].map(({x:f})=>f),
Number.isFinite),i=f=>Number.isFinite(f)&&!(n&&f<=0),c=[...r.flatMap(({y:f,low:m,high:g,limit:b})=>[f,m,g,[b]]),...e.map(({y:f})=>f)],[a,l]=tn(c,i),[h,d]=a<l?ul(
a,l,n):[a,l];return[{low:o,high:s},{low:h,high:d,log:n}]}function ul(t,e,n){if(n){let o=(e/t)**Fr;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+Fr*e];let r=Fr*(e-t);
return[t===0?0:t-r,e+r]}function Es({x:t,y:e},n){for(let r=0;r<e.length;r++){if(t[r]===n)return e[r];let o=(n-t[r-1])/(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-
1]+o*(e[r]-e[r-1])}return NaN}var Os={render:cl};var Ts=1.5,Ns=1.15,Rs=100,Ae=([t,e],[n,r],o="")=>`${n} = ${ot(t)}, ${r} = ${ot(e)}${o}`;function Gn(t){let[e]=St(t.get("current"));if(Number.isNaN(e?.[0]??NaN))
return D;let[n,r]=[t.get("step"),t.get("diverged_at")],o=Number.isFinite(e[2])?`: ${Ae(Array.from(e),t.get("axis_names"),`, loss ${ot(e[2])}`)}`:"";return C`step ${n}${o}${r>=
0?C`<div class="diverged">diverged at step ${r}</div>`:D}`}function Kn(t){let{model:e,plane:n,layers:[r,o,s],pins:i}=t,c=a=>()=>{let l=n();l&&a(l.toPixel)};return{
pinned:c(a=>{if(!i)return;let{lines:l,letters:h}=fl(e,a,i.area);j(i.lines,l),j(i.letters,h)}),paths:c(a=>j(r,pl(e,a))),minima:c(a=>j(o,As(e.get("marks").minimum,
dl(e).map(a)))),points:c(a=>j(s,hl(e,a))),start:gl(t),buttons:ml(t)}}var dl=t=>St(t.get("minima")).filter(e=>e.every(Number.isFinite)),Br=(t,e)=>t.get("colors")[e%
t.get("colors").length];function pl(t,e){let[n,r]=t.get("paths").shape,o=U(t.get("paths")),s=_e(t),i=c=>e(o.subarray(2*c,2*c+2));return Array.from({length:n},(c,a)=>{
let l=Array.from({length:s(a)?r:0},(h,d)=>i(a*r+d));return _s(Br(t,a),l)})}function fl(t,e,{left:n,top:r,width:o,height:s}){let i=([h,d])=>h>=n&&h<=n+o&&d>=r&&d<=
r+s,c=(h,d)=>Math.hypot(d[0]-h[0],d[1]-h[1]),l=(t.get("pinned")??[]).map(({row:h,mark:d,paths:f=new Float64Array})=>{let m=jr(Ir(Array.from({length:f.length/2},
(g,b)=>e(f.subarray(2*b,2*b+2)))));return{mark:d,color:Br(t,h),points:m}});return{lines:l.map(({mark:h,color:d,points:f})=>qn(h,d,Wn(f.map(([m,g])=>`${m.toFixed(
1)},${g.toFixed(1)}`)))),letters:l.map(({mark:h,color:d,points:f})=>Vn(h,d,f.filter(i),c))}}function hl(t,e){let n=_e(t);return St(t.get("current")).map((r,o)=>zs(
Br(t,o),n(o)?e(r):[NaN,NaN]))}function gl({model:t,el:e,picture:n,hit:r,handles:o,plane:s,free:i}){let c=t.get("marks").start,a=(d=!1,f="")=>{let m=t.get("start");
return W`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${m[0]} aria-valuetext=${Ae(m,t.get("axis_names"))} transform=${f} .style=${Bt(d)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${c} stroke-width="2.5" />
        <circle r="2.5" fill=${c} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=j(o,a(),".handle"),h=d=>i()&&G(t,{start:d});return Un({surface:r,handle:l,idle:()=>!s()||e.classList.contains("panning"),to:d=>h(Ls(s(),zt(n,d))),
by:(d,f)=>{let{x:m,y:g}=s(),b=f?.1:.01,[y,S]=[m,g].map(({low:E,high:A},$)=>Z(t.get("start")[$]+d[$]*b*(A-E),E,A));h([y,S])}}),()=>{let d=s();if(!d)return;let f=t.
get("start"),m=[d.x,d.y].every(({low:g,high:b},y)=>f[y]>=g&&f[y]<=b);e.classList.toggle("still",!i()),j(o,a(m&&i(),`translate(${d.toPixel(f)})`))}}function Ls({
x:t,y:e,toPoint:n},r){let[o,s]=n(r);return[Z(o,t.low,t.high),Z(s,e.low,e.high)]}function ml({model:t,el:e,picture:n,hit:r,panel:o,plane:s}){let i=f=>t.get("disa\
bled")||G(t,{view:f});function c(f,m){let[g,b,y,S]=t.get("view"),[E,A]=m??[(g+b)/2,(y+S)/2],[$,_,u,p]=t.get("home"),w=(z,v)=>v+(z-v)*f;f>1&&(b-g>Rs*(_-$)||S-y>Rs*
(p-u))||i([w(g,E),w(b,E),w(y,A),w(S,A)])}let a=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),h()};function h(){let f=[["+","Zoom in",
()=>c(1/Ts)],["−","Zoom out",()=>c(Ts)],["✥","Move the view by dragging",l,a()],["⌂","Show the whole problem",()=>i(t.get("home"))]],m=t.get("zoomable")===
!1,g=f.map(([b,y,S,E])=>C`
      <button type="button" title=${y} aria-label=${y} aria-pressed=${E??D} ?hidden=${m}
        ?disabled=${t.get("disabled")} @click=${S}>${b}</button>`);j(o,g)}r.addEventListener("pointerdown",f=>{let m=s();if(f.button!==0||!m||!a())return;let{toPoint:g}=m,
[b,y,S,E]=t.get("view"),[A,$]=g(zt(n,f));ce(f,_=>{let[u,p]=g(zt(n,_));i([b+A-u,y+A-u,S+$-p,E+$-p])})}),le(r,a);let d=f=>{let m=s();!f.ctrlKey||!m||(f.preventDefault(),
c(f.deltaY<0?1/Ns:Ns,Ls(m,zt(n,f))))};return n.addEventListener("wheel",d,{passive:!1}),h}var Cs={mouse:9,pen:12,touch:20},wl=500;function Ps({state:t,plane:e},[n,r],o){let s=-1,{toPixel:i}=e();for(let{slot:c,at:a}of t.visible()){let[l,h]=i(a),d=Math.
hypot(l-n,h-r);d<=o&&([s,o]=[c,d])}return s}function Is(t){let{el:e,plot:n,state:r,plane:o}=t,{picture:s,hit:i}=n,c=(l,h)=>Ps(t,zt(s,l),Cs[h]??Cs.mouse),a=l=>r.
add(o().toPoint(n.pixel(l)));i.addEventListener("pointerdown",l=>{if(l.button!==0)return;let h=c(l,l.pointerType);if(h<0&&(l.pointerType==="touch"||r.removing))
return;if(l.preventDefault(),s.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(h);h>=0&&r.select(h);let d=h>=0?h:a(l);if(d<0)return;let[f,m]=zt(
s,l),[g,b]=h<0?[f,m]:o().toPixel(r.cursor);ce(l,y=>{let[S,E]=zt(s,y);r.move(d,o().toPoint([S+g-f,E+b-m]))})}),i.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!r.removing&&c(l,"touch")<0&&a(l)}),i.addEventListener("dblclick",l=>{let h=c(l,"mouse"),{added:d}=r;h>=0&&!(h===d.slot&&performance.now()-d.time<wl)&&r.remove(
h)}),i.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&c(l,l.pointerType)>=0)}),le(i,l=>c(l.touches[0],"touch")>=0)}function js(t){let{
plot:e,state:n,plane:r}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?Ps(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.classification&&
(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),e.picture.addEventListener("keydown",s=>{if(s.ctrlKey||s.metaKey||s.altKey)return;let i=nn(s),c=o[s.key.
length===1?s.key.toLowerCase():s.key];if(!i&&!c)return;if(s.preventDefault(),!i)return c();let a=s.shiftKey?.1:.01,l=n.box().map(([h,d],f)=>n.cursor[f]+i[f]*a*(d-
h));n.selected>=0?n.move(n.selected,l):n.moveCursor(l)})}var Us=zo(Wr(),1),Vr=1e7,Fs=1e3,qr=40,vl=1e30,bl=/(?<=[0-9]),(?=[0-9])/g,Hs=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,xl=/^\s*([+-]?)inf(inity)?\s*$/i,yl=/^(true|True|TRUE|false|False|FALSE)$/,
sn=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),At=class extends Error{},Ws={regression:[
"x","y"],classification:["x1","x2","label"]};function qs(t){let e=$l(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new At("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace(bl,"."):n,o=[",",";","	"].map(m=>({sign:m,count:r.split(m).length})),{sign:s,count:i}=o.reduce((m,g)=>g.count>m.count?g:m);if(i>
Fs)throw new At(`It has more than ${Fs} columns.`);let c=s===";"&&!e.includes(".")?",":".",[a=[],...l]=kl(e,s),h=!a.some(m=>Hs.test(m.replace(c,"."))),d=h?l:[a,
...l];if(!d.length)throw new At("It has a header line but no rows.");return Al(a.map((m,g)=>Vs(h&&m.trim()||`column ${g+1}`))).map((m,g)=>_l(m,d.map(b=>(b[g]??"").
trimStart()),c))}function $l(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new At("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function kl(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(d,f)=>f??d):t,{data:o,errors:s}=Us.default.parse(r,{delimiter:e,
newline:`
`}),i=o.filter(d=>d.length>1||d[0].trim()),c=s.some(({code:d})=>d==="MissingQuotes"),[{length:a}=[],l]=i,h=l?.length===a+1?a+1:a;if(c||i.some(d=>d.length>h||d[a]?.
trim()))throw new At("It is not a table: its rows have different numbers of columns.");return i}function _l(t,e,n){let r=Float64Array.from(e,s=>zl(n==="."?s:s.replace(
n,".")));if(e.every((s,i)=>!Number.isNaN(r[i])||sn.has(s)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(s=>yl.test(s)||sn.has(s)))return{name:t,kind:"\
text",texts:e,values:r};for(let[s,i]of e.entries())r[s]=sn.has(i)?NaN:Number(/^t/i.test(i));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function zl(t){if(Hs.test(t))return Number(t);let e=xl.exec(t);return e?+`${e[1]}Infinity`:NaN}function Al(t){let e=new Set;for(let n of t){let r=n;for(let o=2;e.
has(r);o++)r=`${n} (${o})`;e.add(r)}return[...e]}function Vs(t){let e=[...t.slice(0,2*qr+2)];return e.length<=qr?t:`${e.slice(0,qr-1).join("")}…`}function Gs(t,e){
let n=e??(Sl(t)?"classification":"regression"),r=Ws[n];if(t.length<r.length)throw new At(`It has too few columns: ${r.join(", ")} are needed.`);if(n==="regressi\
on")return Ds(t,r);let o=Yn(t,"label")??t.findLast(({kind:s})=>s==="text")??t[2];return[...Ds(t.filter(s=>s!==o),r.slice(0,2)),o]}function Sl(t){if(t.length<3)return!1;
if(Yn(t,"label"))return!0;let e=Ws.regression.every(o=>Yn(t,o)),n=t.findLast(({kind:o})=>o==="text");if(!!n!==e)return!e;let{texts:r}=n??t[2];return new Set(r).
size===2}var Yn=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function Ds(t,e){let n=e.map(o=>Yn(t,o));if(n.every(o=>o!==void 0))return n;let r=t.filter(({kind:o})=>o!==
"text");return(r.length>=2?r:t).slice(0,2)}function Ks([t,e,n]){Bs(t),Bs(e);let r=[t.values,e.values];return n?{coordinates:r,...Ml(n)}:{coordinates:r,labels:null,
labelNames:["−1","+1"]}}function Bs({name:t,kind:e,texts:n,values:r}){let o=r.findIndex(c=>!(Math.abs(c)<vl));if(o<0)return;let s=e==="text"?n[o]:String(r[o]).
replace("Infinity","inf"),i=sn.has(n[o])?"a gap":`'${s.slice(0,30)}', which is not a number that can be shown,`;throw new At(`Column “${t}” has ${i} in row ${o+
1}, not counting the header.`)}function Ml({name:t,kind:e,texts:n,values:r}){let o=n.findIndex(l=>sn.has(l));if(o>=0)throw new At(`label: column '${t}' has a ga\
p in row ${o+1}.`);let s=e==="text"?n:[...r],i=[...new Set(s)],c=l=>e==="truth"?l?"True":"False":String(l);if(i.length!==2){let l=i.slice(0,4).map(d=>c(d).slice(
0,40)).join(", "),h=`${i.length}: ${l}${i.length>4?", …":""}`;throw new At(`label: column '${t}' must hold two different labels, not ${h}.`)}return i.sort((l,h)=>l<
h?-1:1),{labels:Float64Array.from(s,l=>l===i[0]?-1:1),labelNames:i.map(l=>Vs(c(l)))}}var Se=new WeakMap,Js=t=>Se.get(t),El=t=>t.get("part").shape[0];async function Zs(t,e){Se.delete(t);let n=e.size>Vr,r=n?null:await e.arrayBuffer().catch(()=>null),
o=e.name.slice(0,80);ti(t,o,()=>{if(!r)throw new At(n?`It is larger than ${Vr/1e6} MB.`:"It cannot be read.");let s=qs(r);return Se.set(t,{columns:s,chosen:[],file:o}),
ei(t,Gs(s,t.get("both_tasks")?void 0:t.get("task")))})}function Qs(t,e){ti(t,Se.get(t)?.file??"",()=>ei(t,e))}function Xs(t){!Se.delete(t)&&!t.get("message").file||
G(t,{message:{},label_names:["−1","+1"]})}function ti(t,e,n){try{G(t,{message:{file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof At))throw r;G(t,{message:{
file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function ei(t,e){let n=Se.get(t);n&&(n.chosen=e);let{coordinates:r,labels:o,labelNames:s}=Ks(e),
[i,c]=[t.get("interval"),t.get(o?"interval":"y_interval")],a=[Ys(r[0],i),Ys(r[1],c)],l=r[0].length,h=Tl(l,El(t));Ol(t,a,o,s,h);let[d,f,m]=e.map(({name:y})=>`“${y}\
”`),b=[`${`${h.length} point${h.length===1?"":"s"}`}, ${f} over ${d}.`];h.length<l&&b.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),
o&&b.push(`${m}: ${s[0]} is −1, ${s[1]} is +1.`);for(let[y,S]of r.entries()){if(a[y]===S)continue;let{least:E,largest:A}=ni(S);b.push(`“${e[y].name}”, from ${ot(
E)} to ${ot(A)}, is scaled to fit the view.`)}return b.join(" ")}function Ol(t,e,n,r,o){let[s,i]=t.get("x").shape,c=new Float64Array(s*i),a=new Float64Array(s).
fill(n?1:0);for(let[g,b]of o.entries())c[i*g]=e[0][b],n&&(c[i*g+1]=e[1][b]),a[g]=(n??e[1])[b];let l=new Float64Array(s).fill(1,0,o.length),h=Object.entries({x:c,
y:a,part:l}).map(([g,b])=>[g,{...t.get(g),data:new DataView(b.map(Math.fround).buffer)}]),d=n?"classification":"regression",f=d===t.get("task")?{}:{task:d,axis_names:n?
["x₁","x₂"]:["x","y"]},m=t.get("own")[n?1:0]??t.get("source");G(t,{...Object.fromEntries(h),...f,label_names:r,source:m})}function Ys(t,[e,n]){let{least:r,largest:o}=ni(
t);if(r>=e&&o<=n)return t;let[s,i]=[.95*e+.05*n,.05*e+.95*n];return r===o?t.map(()=>(s+i)/2):t.map(c=>s+(c-r)/(o-r)*(i-s))}function ni(t){let[e,n]=[1/0,-1/0];for(let r of t)
[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}function Tl(t,e){let n=[],r=Nl();for(let o=0;o<t;o++)(t-o)*r()<Math.min(t,e)-n.length&&n.push(o);return n}
function Nl(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/2**32}}function oi(t,e){let n=t.get("task")==="classification",r={classification:n,removing:!1,label:1,selected:-1,cursor:[0,0],message:"",added:{slot:-1,time:0},box:l,
visible:g,count:b,read:S,add:E,move:A,moveCursor:$,remove:_,select:u,step:p,choose:z,setRemoving:v},o=ri(t),[[s,i],[c,a]]=l();return r.cursor=[(s+i)/2,(c+a)/2],
r;function l(){return[t.get("interval"),t.get(n?"interval":"y_interval")]}function h([x,M]){let[[k,T],[N,O]]=l();return[Z(x,k,T),Z(M,N,O)]}function d(x){let[M,k]=o.
x.subarray(m()*x);return[M,n?k:o.y[x]]}function f(x,M){let[k,T]=h(M).map(Math.fround);o.x[m()*x]=k,n?o.x[m()*x+1]=T:o.y[x]=T}function m(){return t.get("x").shape[1]}
function g(){let[[x,M],[k,T]]=l(),N=Array.from(o.part,(P,B)=>({slot:B,part:P,at:d(B)})),O=(...[P,B,I])=>P<=B&&B<=I,L=([P,B])=>O(...[x,P,M].map(Math.fround))&&O(
...[k,B,T].map(Math.fround));return N.filter(({part:P,at:B})=>P&&L(B)).map(({slot:P,part:B,at:I})=>({slot:P,at:I,training:B>0,positive:o.y[P]>0}))}function b(x){
return o.part.filter(M=>M===x).length}function y(...x){let M=T=>new DataView(Float64Array.from(o[T]).buffer),k=t.get("own")[n?1:0]??t.get("source");G(t,{...Object.
fromEntries(x.map(T=>[T,{...t.get(T),data:M(T)}])),source:k})}function S(){o=ri(t),o.part[r.selected]||(r.selected=-1)}function E(x,M=r.label){let k=o.part.indexOf(
0);return k<0?(w(`No more than ${o.part.length} points are possible: remove one first.`),-1):(o.part[k]=1,n&&(o.y[k]=M),f(k,x),y("x","y","part"),r.added={slot:k,
time:performance.now()},u(k),k)}function A(x,M){o.part[x]&&(f(x,M),y("x","y"),r.cursor=d(x))}function $(x){r.cursor=h(x),w("")}function _(x){o.part[x]&&(o.part[x]=
0,y("part"),u(-1,"Point removed."))}function u(x,M=""){r.selected=x,x>=0&&(r.cursor=d(x)),w(M)}function p(x){let M=g().sort((N,O)=>N.at[0]-O.at[0]||N.at[1]-O.at[1]);
if(!M.length)return w("No point is in view.");let k=M.findIndex(({slot:N})=>N===r.selected),T=k<0&&!x?0:k;u(M[(T+(x?1:-1)+M.length)%M.length].slot)}function w(x){
r.message=x,e()}function z(x){r.label=x,e()}function v(x){r.removing=x,u(-1,x?"Click a point to remove it.":"")}}function ri(t){let[e,n,r]=["x","y","part"].map(
o=>U(t.get(o)).slice());return{x:e,y:n,part:r}}var Rl=150,Ll="Click to add a point, drag to move it, double-click to remove it.",Cl="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",Pl=" + and −\
 choose the label of new points.";function si({model:t,el:e}){let n=t.get("task")==="classification";e.classList.toggle("classification",n),e.classList.remove("\
mapped");let r=t.get("colors");for(let k in r)e.style.setProperty(`--${k}`,r[k]);let o=Vt(),s=C`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${Ll}</summary><p id=${o}>${Cl}${n?Pl:""}</p></details>`,[i,c,a,l]=j(e,s,"div",".tools",".report",".message"),d=Pr(i,{label:"\
Data",ratio:n?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),f={tabindex:"0",role:"application","aria-describedby":o};for(let[k,T]of Object.entries(f))d.
picture.setAttribute(k,T);let[m,g,b]=d.layers("curve","points","selection"),y=oi(t,()=>{$(),z()}),S=()=>{let[k,T]=y.box().map(([N,O])=>({low:N,high:O}));return d.
plane(k,T)},E={el:e,plot:d,state:y,plane:S};Is(E),js(E);function A(){let k=y.visible(),{toPixel:T}=S(),N=k.length>Rl?3.6:4.8;j(g,k.map(({at:q,training:P,positive:B})=>{
let I=n?B?"positive":"negative":"",[et,nt]=T(q);return W`<circle class="${P?"training":"test"} ${I}" r=${N} cx=${et.toFixed(2)} cy=${nt.toFixed(2)} />`})),$();let[
O,L]=[y.count(1),y.count(-1)];d.picture.ariaLabel=`Data: ${Gr(O,"training ")}${L?` and ${Gr(L,"test ")}`:""}`,z()}function $(){let k=y.visible(),T=k.find(({slot:q})=>q===
y.selected),[N,O]=S().toPixel(T?.at??y.cursor);j(b,W`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${N},${O})" .style=${Bt(!T)} />
      <circle class="selected" r="9" cx=${N} cy=${O} .style=${Bt(T)} />`);let L=y.count(1)+y.count(-1)-k.length;j(a,C`
      <div class="status" role="status">${y.message||(T?_(T):"")}</div>
      <div class="notes">${L?`${Gr(L)} outside the view`:""}</div>`)}function _({at:k,training:T,positive:N}){let O=n?`, label ${t.get("label_names")[N?1:0]}`:"";
return`${T?"Training":"Test"} point: ${Ae(k,t.get("axis_names"),O)}`}function u(){let k=n?new Float64Array:U(t.get("fit")),{left:T,width:N}=d.area,{to:O}=S().y,
L=P=>`${(T+P*N/(k.length-1)).toFixed(2)},${Z(O(k[P]),-Ut,Ut).toFixed(2)}`,q=on(k.length,P=>!Number.isNaN(k[P])).map(P=>`M${P.map(L).join("L")}`);j(m,W`<path class="fit" d=${q.
join("")} />`)}let p=Dn(r.positive,r.negative);function w(){if(!n)return;let k=t.get("map");e.classList.toggle("mapped",k.shape[0]>0);let T=t.get("logits"),N=O=>T?
Math.tanh(O/2):Z(O,-1,1);ke(d.canvas,U(k),k.shape,O=>p(N(O)))}function z(){e.classList.toggle("removing",y.removing);let k=[1,-1].map(L=>C`
      <button type="button" title="Label of the points you add" aria-pressed=${L===y.label}
        @click=${()=>y.choose(L)}>
        <i class="dot ${L>0?"positive":"negative"}"></i>${t.get("label_names")[L>0?1:0]}
      </button>`),T=n?"var(--gdviz-faint)":r.data,N=[{name:"training",color:T,kind:"dot"}];y.count(-1)&&N.push({name:"test",color:T,kind:"ring"}),n||N.push({name:"\
model",color:r.fit}),j(c,C`
      ${n?C`<span class="labels" role="group" aria-label="Label of new points">${k}</span>`:D}
      <button type="button" title="Remove points by clicking them" aria-pressed=${y.removing}
        @click=${()=>y.setRemoving(!y.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${v} />
      <button type="button" title=${"Load your own data: a header line, then a row for each point"}
        @click=${()=>c.querySelector("input").click()}>Load CSV …</button>
      <span class="gdviz-legend">${Bn(N)}</span>`)}function v({target:k}){let[T]=k.files;T&&Zs(t,T),k.value=""}function x(){let{file:k,text:T,failed:N}=t.get("m\
essage"),[O,L]=N?["gdviz-notice","alert"]:["gdviz-note","status"];j(l,T?C`<div class=${O} role=${L}><b>${k}</b>: ${T}</div>${Il(t)}`:D)}let M="interval y_interv\
al axis_names";return d.draw(t,{[M]:()=>d.axes(S(),t.get("axis_names"),!n),"x y part":y.read,[`x y part label_names ${M}`]:A,[`fit ${M}`]:u,"map logits":w,message:x})}
function Il(t){let{columns:e,chosen:n}=Js(t)??{columns:[],chosen:[]};if(e.length<3)return D;let r=n.length===3?["x₁","x₂"]:["x","y"],o=t.get("both_tasks");(o||
n.length===3)&&r.push("label");let s=(a,{target:l})=>{let h=[n[0],n[1],n[2]];h[a]=e[l.value],Qs(t,h.filter(Boolean))},i=(a,l,h)=>C`<option value=${l} .selected=${h}>${a}</option>`,
c=r.map((a,l)=>C`
    <label>${a} <select aria-label="Column of ${a}" @change=${h=>s(l,h)}>
      ${l===2&&o?i("none: a curve","",!n[2]):D}
      ${e.map((h,d)=>i(h.name,d,h===n[l]))}
    </select></label>`);return C`<div class="columns">${c}</div>`}var Gr=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function jl(t){let{model:e,el:n}=t;rt(n,
"gdviz-data-editor");let r=si(t),o=[st(e,"task",()=>{r(),j(n,D),r=si(t)}),st(e,"source",()=>{e.get("own").includes(e.get("source"))||Xs(e)})];return()=>{for(let s of o)
s();r()}}var ii={render:jl};var Fl=4;function Dl({model:t,el:e}){rt(e,"gdviz-field","gdviz-plane");let n=Vt(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function o(){let{size:A=[
0,0],axes:$=[0,0,0,0]}=t.get("drawn"),[_,u,p,w]=$,z=x=>W`<rect class=${x} x=${_} y=${u} width=${p} height=${w} />`,v=C`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${A[0]} height=${A[1]}>
        <defs><clipPath id=${n}>${z("")}</clipPath></defs>
        ${z("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?Pn(t.widget_manager,"Zooming needs Python, which draws this picture."):D}`;return j(e,v,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[s,i,c,a,l,h,d,f]=o();function m(){let{size:A,axes:$,limits:_}=t.get("drawn");if(!A)return null;let[u,p,w,z]=$,v=Ct({low:_[0],high:_[1],from:u,to:u+
w});return ye(v,Ct({low:_[2],high:_[3],from:p+z,to:p}))}let b=Kn({model:t,el:e,picture:s,hit:i,handles:h,panel:d,layers:[c,a,l],plane:m,free:()=>!0});function y(){
b.buttons();let{limits:A}=t.get("drawn");t.get("disabled")&&A&&t.set("view",A)}let S=be(e,A=>{Math.abs(A-t.get("width"))>=Fl&&G(t,{width:A})}),E=ut(t,{disabled:y,
drawn:o,"drawn minima":b.minima,"drawn start axis_names":b.start,"drawn paths":b.paths,"drawn current":b.points,"drawn current step diverged_at axis_names outda\
ted":()=>j(f,m()&&(t.get("outdated")||Gn(t)))});return()=>{S(),E()}}var ai={render:Dl};var Ot={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Me=t=>(...e)=>({_$litDirective$:t,values:e}),Gt=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Bl}=Yo,ci=t=>t;var ui=t=>t.strings===void 0,li=()=>document.createComment(""),Ee=(t,e,n)=>{let r=t._$AA.parentNode,o=e===void 0?t._$AB:e._$AA;if(n===void 0){let s=r.insertBefore(
li(),o),i=r.insertBefore(li(),o);n=new Bl(s,i,t,t.options)}else{let s=n._$AB.nextSibling,i=n._$AM,c=i!==t;if(c){let a;n._$AQ?.(t),n._$AM=t,n._$AP!==void 0&&(a=t.
_$AU)!==i._$AU&&n._$AP(a)}if(s!==o||c){let a=n._$AA;for(;a!==s;){let l=ci(a).nextSibling;ci(r).insertBefore(a,o),a=l}}}return n},Kt=(t,e,n=t)=>(t._$AI(e,n),t),Ul={},
Jn=(t,e=Ul)=>t._$AH=e,di=t=>t._$AH,Zn=t=>{t._$AR(),t._$AA.remove()};var ht=Me(class extends Gt{constructor(t){if(super(t),t.type!==Ot.PROPERTY&&t.type!==Ot.ATTRIBUTE&&t.type!==Ot.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!ui(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
xt||e===D)return e;let n=t.element,r=t.name;if(t.type===Ot.PROPERTY){if(e===n[r])return xt}else if(t.type===Ot.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return xt}else if(t.
type===Ot.ATTRIBUTE&&n.getAttribute(r)===e+"")return xt;return Jn(t),e}});function Oe(t,e){let n=!1,r=!1,o;return({value:s,min:i,max:c,step:a,log:l,whole:h,disabled:d=!1,description:f,unit:m="",tooltip:g,continuous:b=!0})=>{s!==o&&(r=
!1),o=s;let y=p=>String(l?Math.log10(p):p);function S({target:p}){let w=Number(p.value),z=l?Number((10**w).toPrecision(3)):w;e(Z(h?Math.round(w):z,i,c))}function E({
target:p}){let w=Number(p.value.trim().replace(",",".").replaceAll("−","-"));r=!(p.value.trim()!==""&&Number.isFinite(w)&&(!h||Number.isInteger(w))&&w>=i&&w<=
c),r||e(w),t()}function A(){n=!0}function $(){n=r=!1,t()}let[_,u]=b?[S,null]:[null,S];return C`
      <label title=${g}>
        <span>${f}</span>
        <input type="range" min=${y(i)} max=${y(c)} step=${a} aria-valuetext=${`${ot(s)} ${m}`.trim()}
          .value=${ht(y(s))} ?disabled=${d} @input=${_} @change=${u} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${f}, as a number" aria-invalid=${r}
        title=${r?`A ${h?"whole ":""}number from ${i} to ${c}`:m}
        .value=${n?xt:ht(ot(s))} ?disabled=${d} @focus=${A} @change=${E} @blur=${$} />`}}var[Qn,Te,Kr,pi]=[1,2,3,4],hi={add:Qn,subtract:Qn,negate:Qn,multiply:Te,divide:Te,power:Kr,exp:Kr},gi=(t,e)=>C`<math display="block" alttext=${t}>${vt(e)}</math>`;
function vt(t,e=Qn){if((hi[t.operation]??pi)<e)return fi(vt(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?wt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:wt`<mn>${t.value}</mn>`;case"variable":return wt`<mi>${t.letter}</mi>`;case"add":return wt`<mrow>${vt(n)}<mo>+</mo>${vt(r,Te)}</mrow>`;case"subt\
ract":return wt`<mrow>${vt(n)}<mo>−</mo>${vt(r,Te)}</mrow>`;case"negate":return wt`<mrow><mo>−</mo>${vt(n,Te)}</mrow>`;case"multiply":return wt`<mrow>${vt(n,
Te)}${Wl(r)}${vt(r,Kr)}</mrow>`;case"divide":return wt`<mfrac>${vt(n)}${vt(r)}</mfrac>`;case"power":return wt`<msup>${vt(n,pi)}${vt(r)}</msup>`;case"exp":return wt`<msup><mi>e</mi>${vt(
n)}</msup>`;case"sqrt":return wt`<msqrt>${vt(n)}</msqrt>`;case"abs":return wt`<mrow><mo stretchy="true">|</mo>${vt(n)}<mo stretchy="true">|</mo></mrow>`;default:
return wt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${fi(Hl(mi(t)))}</mrow>`}}var fi=t=>wt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,Hl=t=>t.map((e,n)=>n?wt`<mo separator="true">,</mo>${vt(
e)}`:vt(e));function mi({operation:t,position:e,operands:n}){let[r,...o]=n;return[...r.operation===t&&r.position===e?mi(r):[r],...o]}function Wl(t){return wi(t)?
wt`<mo>·</mo>`:wt`<mo lspace="0" rspace=${t.operation in hi||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function wi({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&wi(e[0])}var Et={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
es only the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:Pt,operations:Vl}=Et,Gl=Et.errors,an=Et.functions,Kl=Et.spellings,tr=Et.constants,Yl=Et.superscripts,Jl=Object.keys(Et.tokens),Xn=new RegExp(Object.entries(
Et.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),lt=class extends Error{constructor(e,n,...r){super(Gl[e].replace(/\{(\d)\}/g,(o,s)=>String(r[s]))),this.
position=n}};function Ne(t,e=Et.variables){let n=Array.from(t),r=Zl(n,e),o=tu(r,n.length),s=Xl(r,e);return{instructions:eu(o,[...e,...s]),parameters:s,root:o}}function Zl(t,e){
if(t.length>Pt.characters)throw new lt("long",Pt.characters,Pt.characters);let n=t.map(o=>Kl[o]??(o.length===1?o:"\0")).join(""),r=[];for(let o=0;o<n.length;o=Xn.
lastIndex){Xn.lastIndex=o;let s=Xn.exec(n);if(!s)throw new lt(t[o]==="="?"equals":"character",o,t[o]);let i=Jl.find(a=>s.groups?.[a]!==void 0)??"",c=/^ *\(/.test(
n.slice(Xn.lastIndex));i==="word"?r.push(...Ql(s[0],o,e,c)):i!=="space"&&r.push({kind:i,text:s[0],position:o})}return r}function Ql(t,e,n,r){if(Object.hasOwn(an,
t)){if(!r)throw new lt("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(tr,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new lt("function",e,t,Object.keys(an).join(", "));let o=Object.keys(an).findLast(i=>t.startsWith(i));if(o)throw new lt("brackets",e,o);let s=Array.from(
t);if(t.length>3||t.length===3&&!s.some(i=>n.includes(i)))throw new lt("name",e,t);return s.map((i,c)=>({kind:"letter",text:i,position:e+c}))}function Xl(t,e){let n=new Set;
for(let{kind:r,text:o,position:s}of t)if(!(r!=="letter"||e.includes(o)||Object.hasOwn(tr,o))){if(Et.variables.includes(o))throw new lt("result",s,o);if(n.add(o),
n.size>Pt.parameters)throw new lt("letters",s,Pt.parameters)}return[...n].sort()}function tu(t,e){let n={kind:"end",text:"",position:e},r=0,o=0,s=0,i=!1,c=()=>t[r]??
n,a=()=>t[r++]??n,l=(A,$,_,{value:u=0,letter:p=""}={})=>({operation:A,position:$,operands:_,value:u,letter:p});function h(){let{text:A,position:$}=c();throw new lt(
A===")"?"unopened":A===","?"comma":"operand",$)}function d(){let A=f();for(;c().text==="+"||c().text==="-";){let{text:$,position:_}=a();A=l($==="+"?"add":"subtr\
act",_,[A,f()])}return A}function f(){let A=m();for(;;){let{kind:$,text:_,position:u}=c();if(_==="*"||_==="/")a(),A=l(_==="*"?"multiply":"divide",u,[A,m()]);else if($===
"letter"||$==="function"||_==="("||_==="|"&&!i)A=l("multiply",u,[A,g()]);else{if($==="number")throw new lt("before",u);return A}}}function m(){if(++o>Pt.depth)throw new lt(
"deep",c().position,Pt.depth);let A;if(c().text==="-"){let{position:$}=a();A=l("negate",$,[m()])}else c().text==="+"?(a(),A=m()):A=g();return o--,A}function g(){
let A=b();for(;c().kind==="superscript";){let{text:_,position:u}=a();A=l("power",u,[A,l("number",u,[],{value:Yl[_]})])}if(c().text!=="^"&&c().text!=="**")return A;
let{position:$}=a();return l("power",$,[A,m()])}function b(){let{kind:A,text:$,position:_}=c();if(A==="number"){a();let u=Number($);if(u>Pt.number)throw new lt(
"size",_);return l("number",_,[],{value:u})}if(A==="letter")return a(),Object.hasOwn(tr,$)?l("number",_,[],{value:tr[$],letter:$}):l("variable",_,[],{letter:$});
if(A==="function")return y(a());if($==="(")return S("unclosed",")",!1)[0];if($==="|")return l("abs",_,S("bar","|",!0));throw new lt($===")"&&s===0?"unopened":"o\
perand",_)}function y({text:A,position:$}){let _=Et.several.includes(A),[u,...p]=S("unclosed",")",!1,_);if(!_)return l(an[A],$,[u]);if(!p.length)throw new lt("s\
everal",$,A);return p.reduce((w,z)=>l(an[A],$,[w,z]),u)}function S(A,$,_,u=!1){let p=a(),w=i;i=_,s++;let z=[d()];for(;u&&c().text===",";)a(),z.push(d());if(c().
kind==="end")throw new lt(A,p.position);return c().text!==$&&h(),a(),s--,i=w,z}if(!t.length)throw new lt("empty",0);let E=d();return c().kind!=="end"&&h(),E}function eu(t,e){
let n=[],r=new Map;function o({position:i},c,a,l=0,h=0){let d=[Vl.indexOf(c),a,l,h],f=d.join();if(r.has(f)||r.set(f,n.push(d)-1),n.length>Pt.instructions)throw new lt(
"operations",i,Pt.instructions);return r.get(f)}function s(i){let{operation:c,operands:a,value:l,letter:h}=i;if(c==="number")return o(i,c,0,0,l);if(c==="variabl\
e")return o(i,c,e.indexOf(h));let d=s(a[0]),f=c==="power"&&a[1].operation==="number"?a[1].value:0;if(f===2||f===3||f===4){let m=o(i,"multiply",d,d);return f===2?
m:o(i,"multiply",m,f===3?d:m)}return o(i,c,d,...a.slice(1).map(s))}return s(t),n}var cn=(t,e=t.get("value"))=>Ne(e,t.get("variables")),[nu,ru]=[24,8];function Yr(t,e,n){let{shape:r}=t.get(e),o=new Float64Array(U(t.get(e)).length);return o.set(
n),me(o,{shape:r,dtype:"float64"},t.get(e))}function ou({model:t}){let e=cn(t).parameters;function n(){let r=cn(t),[o,s]=[e,U(t.get("parameters"))];e=r.parameters;
let i=Yr(t,"instructions",r.instructions.flat()),[c,a]=[U(i),U(t.get("instructions"))];c.every((l,h)=>l===a[h])||(t.set("instructions",i),t.set("parameters",Yr(
t,"parameters",e.map(l=>o.includes(l)?s[o.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function su({model:t,el:e}){rt(e,"gdviz-fo\
rmula-field");let n=Vt(),r=null,o=new Map;function s({target:d}){let f=d.value;try{cn(t,f),r=null,G(t,{value:f})}catch(m){if(!(m instanceof lt))throw m;r={text:f,
error:m}}l()}function i(d){let f=m=>{let g=U(t.get("parameters")).slice();g[cn(t).parameters.indexOf(d)]=m,G(t,{parameters:Yr(t,"parameters",g)})};return o.has(
d)||o.set(d,Oe(l,f)),o.get(d)}function c({message:d,position:f},m){let g=Array.from(m,S=>/\s/.test(S)?" ":S),b=Math.max(0,f-nu),y=g.slice(b,f+ru).join("");return C`<code aria-hidden="true">${b?
"…":""}${y}\n${" ".repeat(f-b+(b?1:0))}▲</code>
      <span>${d}</span>`}function a(){r=null,l()}function l(){let[d,f,m]=["value","description","tooltip"].map(A=>t.get(A)),[g,b]=t.get("range"),y=U(t.get("para\
meters")),{root:S,parameters:E}=cn(t);j(e,C`
      <label title=${m}>
        <span>${f}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${ht(r?.text??d)} @input=${s} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?c(r.error,r.text):D}</div>
        ${r?D:gi(d,S)}
      </div>
      ${E.map((A,$)=>C`<div class="gdviz-slider">${i(A)({value:y[$],min:g,max:b,step:.01,description:A,tooltip:`The letter ${A} of the formula`})}</div>`)}`)}let h=[
ut(t,{"parameters description tooltip range":l}),ut(t,{value:a})];return()=>h.forEach(d=>d())}var vi={initialize:ou,render:su};var bi=64,iu=10,au=9;function cu(t,e,n,{from:r,to:o}){let[s,i]=t.map(e?Math.log10:Number),c=n>1?(i-s)/(n-1):0,a=d=>e?10**d:d,l=d=>Math.floor((d-r)/(o-r)*n),h=Ct(
{low:a(s-c/2),high:a(i+c/2),log:e,from:r,to:o});return{pixels:h,nearest:d=>Z(l(d),0,n-1),cellOf:d=>{let f=h.to(d);return f>=Math.min(r,o)&&f<=Math.max(r,o)?Math.
min(l(f),n-1):-1},centre:d=>a(s+d*c),edges:d=>{let[f,m]=[d,d+1].map(g=>r+(o-r)*g/n);return[Math.min(f,m),Math.max(f,m)]}}}function lu({model:t,el:e}){let n=()=>t.
get("kind")==="magnitude",r=n()?Hn:rn,o=`Map of ${t.get("value_name")}`,s=ze(e,{name:"gdviz-heat-map",label:o,ratio:t.get("ratio"),margins:r});s.canvas.classList.
add("hatch");let[i]=s.layers("cross"),[c]=j(s.handles,$(),".handle"),a=()=>t.get("values").shape,l=v=>{let x=t.get(`${v}_range`),M=t.get(`${v}_log`)&&x[0]>0,[k,
T]=a();return cu(x,M,v==="x"?T:k,v==="x"?s.across():s.upwards())};function h(){if(!a()[0]||!a()[1])return null;let[v,x]=t.get("chosen"),[M,k]=[l("x").cellOf(v),
l("y").cellOf(x)];return M>=0&&k>=0?[M,k]:null}let d=v=>!Number.isFinite(v)||!n()&&v<0;function f(){let v=t.get("log"),[x,M]=tn([U(t.get("values"))],k=>Number.isFinite(
k)&&!(v&&k<=0));return x<=M?[x,M]:null}function m(){ke(s.canvas,U(t.get("values")),a(),n()?g():b())}function g(){let v=Array.from(t.get("palette"),N=>$e(N)),[x,
M]=f()??[0,1],k=Ct({low:x,high:M,log:t.get("log"),from:0,to:v.length}),T=N=>Math.floor(k.to(Math.max(N,x)));return N=>d(N)?0:v[Z(T(N),0,v.length-1)]}function b(){
let v=Array.from(t.get("colors"),x=>$e(x));return x=>d(x)?0:v[x%v.length]}function y(){let v=f();if(!n()||!v)return s.bar(n()?[[],[],t.get("value_name")]:null);
let{height:x}=s.area,M=Ct({low:v[0],high:v[1],log:t.get("log"),from:0,to:-x}),k=t.get("palette"),T=O=>k[Math.floor((O+.5)/bi*k.length)],N=M.ticks().map(({at:O,text:L})=>({
at:O/x,text:L}));s.bar([Array.from({length:bi},(O,L)=>T(L)),N,t.get("value_name")])}function S(){let v=t.get("colors"),x=U(t.get("values")),M=new Set(n()?[]:x),
k=t.get("names").map((O,L)=>({name:O,color:v[L%v.length],kind:"area"})),T=x.some(d),N=k.filter((O,L)=>M.has(L));s.legend(T?[...N,{name:t.get("missing_name"),color:"",
kind:"hatch"}]:N)}let E=()=>s.axes(ye(l("x").pixels,l("y").pixels),t.get("axis_names"));function A(){let v=h();if(j(s.handles,$(v)),!v)return j(i,null);let[[x,M],
[k,T]]=[l("x").edges(v[0]),l("y").edges(v[1])],{left:N,top:O,width:L,height:q}=s.area,[P,B]=[(x+M)/2,(k+T)/2],et=`${`M${P},${O}V${k-6}M${P},${T+6}V${O+q}`}M${N}\
,${B}H${x-6}M${M+6},${B}H${N+L}`;j(i,W`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${et} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${et} />`)}function $(v=null){let[[x,M],[k,T]]=v?[l("x").edges(v[0]),l("y").edges(v[1])]:
[[0,0],[0,0]],N=(L,q,P,B)=>W`<rect class=${L} fill="transparent" stroke=${q} stroke-width=${P}
        x=${x-B} y=${k-B} width=${M-x+2*B} height=${T-k+2*B} />`,O=Math.max((au-(M-x))/2,1);return W`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Bt(v)}
        aria-valuenow=${v?v[1]*a()[1]+v[0]:0} aria-valuetext=${v?_(v):""}>
        ${N("","white",4,O)}${N("cell","black",2,O)}${N("halo","none",0,iu)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function _([v,x]){let[M,k]=t.get("axis_names"),T=`${M} = ${ot(l("x").centre(v))}, ${k} = ${ot(l("y").centre(x))}`,N=U(t.get("values"))[x*a()[1]+v];if(d(
N))return`${T}: ${t.get("missing_name")}`;let O=()=>t.get("names")[N]??String(N);return`${T}: ${n()?`${t.get("value_name")} ${ot(N)}`:O()}`}let u=s.readout(v=>{
let x=v?p(v):h();j(s.status,t.get("outdated")||(x?_(x):""))},c);function p([v,x]){return a()[0]&&a()[1]?[l("x").nearest(v),l("y").nearest(x)]:null}function w(v){
if(!v)return;let x=[l("x").centre(v[0]),l("y").centre(v[1])];String(x)!==String(t.get("chosen"))&&G(t,{chosen:x})}Un({surface:s.hit,handle:c,to:v=>w(p(s.pixel(v))),
by:(v,x)=>{let[M,k]=h()??[0,0],T=x?10:1;w([Z(M+T*v[0],0,a()[1]-1),Z(k+T*v[1],0,a()[0]-1)])}});let z="x_range y_range x_log y_log axis_names";return s.draw(t,{"k\
ind values palette colors log":m,"kind values palette log value_name":y,"kind values names colors missing_name":S,[`values ${z}`]:E,[`kind chosen values names ${z}`]:A,
[`kind chosen values names value_name missing_name outdated ${z}`]:u})}var xi={render:lu};function uu(t){let e=C`<b>${t.get("name")}</b>`,n=ft(t.get("module")),{error:r}=Xe(t),o=r?`${r.message} (${r.name})`:t.get("error_message"),s=i=>C`<div class="gdviz-notice" role="status">${i}</div>`;
return o?C`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?s(C`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||Rn(n)?null:s("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var du=({model:t})=>ae(t);function pu({model:t,el:e}){
rt(e,"gdviz-link");let n=()=>j(e,uu(t)),r=[ae(t),Cn(t,n),st(t,"where error_message",n)];return n(),()=>r.forEach(o=>o())}var yi={initialize:du,render:pu};var fu=2,hu=.5,$i=.05,er=(t,e,n=fu)=>e*Math.abs(t)/(Math.abs(t)+n);function ki(t,e){let n=Fn(t),r=document.createElement("canvas"),o=Dn(e.positive,e.negative),s=[];
function i({weights:f,thickest:m},g){f.forEach(({index:b},y)=>{let S=g[b],E=er(S,m);E>$i&&(n.lineWidth=E,n.strokeStyle=S>0?e.positive:e.negative,n.stroke(s[y]))})}
function c({units:f,layers:m},g,[b,y,S],{ink:E,paper:A}){let $=f.length-m[0].length===b&&S>1,_=f.slice(m[0].length);n.fillStyle=A;for(let{x:u,y:p,size:w}of f)n.
fillRect(u-w/2,p-w/2,w,w);$&&y>1&&a(_,g,y,S),$&&y===1&&l(_,g,S,E),n.lineWidth=1,n.strokeStyle=E,n.globalAlpha=.7;for(let{x:u,y:p,size:w}of f)n.strokeRect(u-w/2-
.5,p-w/2-.5,w+1,w+1);n.globalAlpha=1}function a(f,m,g,b){ke(r,m,[g*f.length,b],y=>o(Z(y,-1,1))),f.forEach(({x:y,y:S,size:E},A)=>{let $=(f.length-1-A)*g;n.drawImage(
r,0,$,b,g,y-E/2,S-E/2,E,E)})}function l(f,m,g,b){f.forEach(({x:y,y:S,size:E},A)=>{let $=m.subarray(A*g,(A+1)*g),_=$.reduce((z,v)=>Math.max(z,Math.abs(v)),1),[u,
p]=[y-E/2,.46*E/_];Object.assign(n,{lineWidth:1,strokeStyle:b,globalAlpha:.25}),n.beginPath(),n.moveTo(u,S),n.lineTo(u+E,S),n.stroke();let w=A===f.length-1;Object.
assign(n,{lineWidth:E>20?1.8:1.2,strokeStyle:w?e.fit:b,globalAlpha:1}),n.beginPath(),$.forEach((z,v)=>n.lineTo(u+E*v/(g-1),S-p*z)),n.stroke()})}function h({units:f,
thickest:m},g,b){for(let{x:y,y:S,size:E,index:A}of f){let $=g[A],_=er($,m,hu)/2;_>$i&&(d(y-E/2,S+E/2,_+.8,b),d(y-E/2,S+E/2,_,$>0?e.positive:e.negative))}}function d(f,m,g,b){
n.beginPath(),n.arc(f,m,g,0,2*Math.PI),n.fillStyle=b,n.fill()}return{resize:({width:f,height:m,weights:g})=>{s=g.map(({curve:y})=>new Path2D(y));let b=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(f*b),height:Math.round(m*b)}),Object.assign(t.style,{width:`${f}px`,height:`${m}px`})},draw:(f,m,g,b,y)=>{let S=t.width/f.width;
n.setTransform(S,0,0,S,0,0),n.clearRect(0,0,f.width,f.height),m.length===f.parameters&&(i(f,m),c(f,g,b,y),h(f,m,y.paper))}}}var _i=1e3,gu=10;function zi(t,e,n){let{shape:[r]}=t,o=U(t),s=Array.from({length:r},(l,h)=>[...o.subarray(3*h,3*h+3)]),i=1+Math.max(...s.map(([l])=>l)),c=s.findIndex(
l=>l[0]>0&&l[1]===e),a=s.reduce((l,h,d)=>h[0]<s[l][0]?d:l,0);return s[c<0?a:c]=[i,e,n],{shape:[r,3],data:new DataView(Float64Array.from(s.flat()).buffer)}}var Jr=t=>{
let e=Math.ceil(Math.log10(Math.max(Math.abs(t),gu)));return Number.isFinite(e)?Math.min(10**e,_i):_i},Zr=t=>Number(t.toFixed(2));var Ai=54,mu=340,wu=120,vu=40,bu=5,xu=16,Yt=16,ln=4;function Qr(t){let[e,n,{shape:[,r,o]}]=[U(t.get("weights")),U(t.get("shape")),t.get("responses")],s=U(t.get(
"responses")),i=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],c={parameters:e,indices:[...e.keys()],responses:s,pictures:[
t.get("responses").shape[0],r,o]};if(!n.length)return{...c,sizes:t.get("sizes"),names:i};let a=Array.from(n.subarray(0,ln)).filter(A=>A>0),l=Array.from(n.subarray(
ln)).flatMap((A,$)=>A?[$]:[]),h=ln*Yt**2,d=h+ln*Yt,f=[...a.map((A,$)=>[$*Yt**2,h+$*Yt,$*Yt]),[d,d+Yt,ln*Yt]],m=l,g=[],b=[],y=t.get("curves"),S=r*o;for(let[A,$]of[
...a,1].entries()){let _=Array.from({length:$},(u,p)=>p);for(let u of _)g.push(...m.map(p=>f[A][0]+u*Yt+p));g.push(..._.map(u=>f[A][1]+u));for(let u of _)b.push(
s.subarray((f[A][2]+u)*S,(f[A][2]+u)*S+(y?o:S)));m=_}let E=new Float64Array(b.length*(y?o:S));return b.forEach((A,$)=>E.set(A,$*A.length)),{parameters:Float64Array.
from(g,A=>e[A]),indices:g,responses:E,pictures:[b.length,y?1:r,o],sizes:[l.length,...a,1],names:l.map(A=>y?i[A].replace("₁",""):i[A])}}function Xr(t,e){let n=Z(
Ai*Math.max(...t),wu,mu),r=e/t.length,o=[0,0];for(let l=1;l<t.length;l++)o.push(o[l]+t[l]*(t[l-1]+1));let s=t.map((l,h)=>{let d=Math.min(n/l,Ai),f=Math.floor(Math.
min(.76*d,.5*r,vu)),m=g=>Math.round(g-f/2)+f/2;return Array.from({length:l},(g,b)=>({layer:h,unit:b,index:h?o[h]+l*t[h-1]+b:-1,x:m(r*(h+.5)),y:m(n/2+(b-(l-1)/2)*
d),size:f}))}),i=s.flat(),c=s.slice(1).flatMap((l,h)=>l.flatMap(d=>s[h].map(f=>{let[m,g]=[f.x+f.size/2,d.x-d.size/2],b=(m+g)/2,y=`M${m},${f.y}C${b},${f.y},${b},${d.
y},${g},${d.y}`;return{from:f,to:d,index:o[d.layer]+d.unit*s[h].length+f.unit,start:m,end:g,curve:y}}))),a=Z(.25*Math.min(...i.map(({size:l})=>l)),3.5,10);return{
width:e,height:n,layers:s,units:i,weights:c,thickest:a,parameters:o[t.length]}}function to({units:t,weights:e},[n,r],o=!1){let s=t.find(({x:h,y:d,size:f})=>Math.
max(Math.abs(n-h),Math.abs(r-d))<=f/2+1);if(s)return s;let i=e.filter(({start:h,end:d})=>h<=n&&n<=d);if(!i.length)return null;let c=yu((n-i[0].start)/(i[0].end-
i[0].start)),a=({from:h,to:d})=>Math.abs(h.y+(d.y-h.y)*c-r),l=i.reduce((h,d)=>a(d)<a(h)?d:h);return a(l)<(o?xu:bu)?l:null}function yu(t){let e=.5+Math.sinh(Math.
asinh(4*t-2)/3);return e*e*(3-2*e)}var $u=250,ku=[.5,2,8],_u=.02,Si=.1;function zu({model:t,el:e}){rt(e,"gdviz-network-diagram");let n=t.get("colors");for(let R in n)e.style.setProperty(`--${R}`,
n[R]);let r=C`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="gdviz-slider"></div>
    <div class="legend"></div>`,[o,s,i,c,a]=j(e,r,".network","canvas",".readout",".gdviz-slider",".legend"),l=t.get("editable");c.hidden=!l;let h=ki(s,n),d=zr(),
f=Qr(t),m="",g=Xr(f.sizes,320),b=null,y=null,S=null,E=!1;function A(R=g.width){let H=m;g=Xr(f.sizes,R),m=String([f.sizes,f.names]),h.resize(g),j(a,Eu(g.thickest)),
S=null;let F=y?.index??-1;y=m===H&&F>=0?[...g.weights,...g.units].find(V=>V.index===F)??null:null,u(null),$(),L()}function $(){h.draw(g,f.parameters,f.responses,
f.pictures,d),et()}function _(){f=Qr(t),String([f.sizes,f.names])!==m?A():$(),E&&I(),E=!1,S&&k(S.part,S.value)}function u(R){b=R;let H=g.layers[0].map(({x:F,y:V,
unit:X})=>W`<text x=${F} y=${V} dy="0.35em" text-anchor="middle">${f.names[X]}</text>`);j(o,C`
      <svg tabindex="0" role="application" aria-label=${Mu(f.sizes,t.get("activation"),l)} width=${g.width} height=${g.height}
        @pointermove=${w} @pointerdown=${T} @click=${N} @pointerleave=${z} @blur=${()=>u(null)} @keydown=${v}>
        <g class="names" aria-hidden="true">${H}</g>
        <g class="pointed" aria-hidden="true">${R&&Ei(R)}</g>
        <g class="pointed selected" aria-hidden="true">${y&&Ei(y)}</g>
      </svg>`),B()}let p=R=>to(g,zt(o,R),R.pointerType==="touch"),w=R=>S||u(p(R)),z=({pointerType:R})=>R!=="touch"&&u(null);function v(R){if(R.ctrlKey||R.metaKey||
R.altKey)return;let[H,F]=[nn(R),{"+":Si,"-":-Si}[R.key]];if(F&&y)k(y,Zr(x(y)+F));else if(H||["Enter","Escape"].includes(R.key))M(Au(g,y??b,H??R.key));else return;
R.preventDefault()}let x=R=>f.parameters[R.index];function M(R){y=l?R:null,u(R),L()}function k(R,H){if(R.index<0||t.get("is_past"))return;let F=Jr(H);E=!0,G(t,{
edits:zi(t.get("edits"),f.indices[R.index],Z(H,-F,F))})}function T(R){let H=p(R),F=R.pointerType==="touch";if(!l||R.button!==0||F&&H!==y)return w(R);if(M(H),!H||
H.index<0||t.get("is_past"))return;let[V,X]=[x(H),R.clientY];ce(R,({clientY:tt})=>{tt===X&&!S||(S={part:H,value:Zr(V+_u*(X-tt))},k(H,S.value))});let K=()=>S=null;
for(let tt of["pointerup","pointercancel"])o.addEventListener(tt,K,{once:!0})}function N(R){R.pointerType==="touch"&&M(p(R))}let O=Oe(L,R=>y&&k(y,R));function L(){
if(!l)return;let R=y!==null&&y.index>=0;c.classList.toggle("empty",!R);let H=R?x(y):0,F=Jr(H),V=y?Oi(g,f.names,y):"";j(c,O({value:H,min:-F,max:F,step:F/1e3,disabled:t.
get("is_past"),description:V,tooltip:"Training continues from the value that you set"}))}let q=0,P=0;function B(){q=performance.now();let R=b??y,H=l?"Select a l\
ine or a unit to change its value.":"Point at a line or a unit to see its value.",F=y&&t.get("is_past")?" An earlier epoch is shown; its values cannot be change\
d.":"";i.textContent=(R?Su(g,f.names,R,f.parameters):H)+F}function I(){B(),L()}function et(){!(b??y)||P||(P=window.setTimeout(()=>{P=0,I()},Math.max($u-(performance.
now()-q),0)))}le(o,({touches:R})=>y!==null&&to(g,zt(o,R[0]),!0)===y);let nt=[ut(t,{"sizes weights responses shape curves":_,is_past:()=>M(y),activation:()=>u(b)}),
be(o,A),Zo(()=>{d=zr(),$()}),()=>clearTimeout(P)];return()=>nt.forEach(R=>R())}function Au({layers:t,weights:e},n,r){if(!n)return t[0][0];let o="from"in n;if(r===
"Escape")return o?n.to:null;let s=e.filter(({to:l})=>l===(o?n.to:n));if(typeof r=="string")return s[0]??n;let[i,c]=r;if(o)return s[Z(n.from.unit-c-i,0,s.length-
1)];let a=t[Z(n.layer+i,0,t.length-1)];return a[Z(n.unit-c,0,a.length-1)]}function Mi(t,e,{layer:n,unit:r}){return n===0?e[r]:n===t.layers.length-1?"the output":
`unit ${r+1} of hidden layer ${n}`}function Su(t,e,n,r){let o=Oi(t,e,n);return n.index<0?o:`${o}: ${ot(r[n.index])}`}function Oi(t,e,n){if("from"in n){let[o,s]=[
n.from,n.to].map(i=>Mi(t,e,i));return`Weight from ${o} to ${s}`}let r=Mi(t,e,n);return n.layer===0?`Input ${r}`:`Bias of ${r}`}function Mu([t,...e],n,r){let o=e.
slice(0,-1),s=`${o.length===1?"a hidden layer":"hidden layers"} of ${o.join(", ")} units`,i=o.length?`${s}${n?` (${n})`:""}`:"no hidden layer";return`Network wi\
th ${t===1?"1 input":`${t} inputs`}, ${i} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves back.`+(r?" Plus\
 and minus change the value of what is selected; Tab moves to its slider.":"")}function Ei(t){if("from"in t)return W`<path d=${t.curve} />`;let e=t.size+5;return W`<rect x=${t.
x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function Eu(t){let e=(r,o,s=r)=>C`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${o}</svg>${s}</span>`,
n=r=>W`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;return C`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${ku.map(r=>e("sample",n(er(r,t)),String(r)))}
    ${e("bias",W`<circle cx="5" cy="5" r="3.5" />`)}`}var Ti={render:zu};var Ni="_",Ou=100,Ri=1,Tu=1e6,eo="it was cut off or changed on its way";async function Li(t){let e=/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t);if(t.length<Ou||!(e||
t.startsWith("[{")))return t;let n=e?Nu(t.split(",").map(Number)):jt([Uint8Array.of(Ri),new TextEncoder().encode(t)]),r=await Pi(n,new CompressionStream("deflat\
e")),o=btoa(Array.from(r,i=>String.fromCharCode(i)).join("")),s=Ni+o.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"");return s.length<t.length?s:t}var no=t=>/^_[A-Za-z0-9_-]*$/.
test(t);async function Ci(t){if(!no(t))return t;try{let e=atob(t.slice(Ni.length).replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,s=>s.charCodeAt(0)),
r=await Pi(n,new DecompressionStream("deflate"));if(r[0]===Ri)return new TextDecoder("utf-8",{fatal:!0}).decode(r.subarray(1));let o=Ru(r);return Array.from(o,s=>Object.
is(s,-0)?"-0":String(s)).join(",")}catch{throw new RangeError(eo)}}function Nu(t){let e=t.every(s=>Object.is(Math.fround(s),s)),n=e?4:8,r=new DataView(new ArrayBuffer(
n*t.length));t.forEach((s,i)=>e?r.setFloat32(n*i,s):r.setFloat64(n*i,s));let o=new Uint8Array(1+r.byteLength);o[0]=n;for(let s=0;s<r.byteLength;s++)o[1+s%n*t.length+
Math.floor(s/n)]=r.getUint8(s);return o}function Ru(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError(eo);let r=new DataView(
new ArrayBuffer(e*n));for(let s=0;s<r.byteLength;s++)r.setUint8(s,t[1+s%e*n+Math.floor(s/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((s,i)=>e===
4?r.getFloat32(4*i):r.getFloat64(8*i))}async function Pi(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],o=0;for(let s=await n.read();!s.done;s=
await n.read()){if(o+=s.value.length,o>Tu)throw await n.cancel(),new RangeError(eo);r.push(s.value)}return jt(r)}var nr="pins";var rr=t=>t.length?JSON.stringify(t):"";function Ii(t){if(!t)return[];try{let e=JSON.parse(t);return Array.isArray(e)&&e.length<=4&&e.every(Lu)?e:null}catch{return null}}
function Lu(t){let e=typeof t?.name=="string"&&t.name.length<=80&&typeof t.shown=="boolean",n=Pu(t?.state)&&!(nr in t.state)&&Object.values(t.state).every(r=>typeof r==
"string");return e&&n&&(t.curves===void 0||ro(t.curves,r=>ro(r,Cu)))}var Cu=t=>ro(t,e=>e===null||Number.isFinite(e))&&t.length<=2e3,ro=(t,e)=>Array.isArray(t)&&
t.length<=2e3&&t.every(e),Pu=t=>typeof t=="object"&&t!==null&&!Array.isArray(t);var ue=1,ji=new WeakMap;function oo(t,{kind:e,options:n,otherwise:r,usual:o},s){if(n)return n[t];if(o&&t===s.get(o))return"";if(e==="pins")return rr(t);if(e==="\
texts")return Iu(t,r??[])?"":JSON.stringify(t);if(typeof t=="string")return t;if(Array.isArray(t))return t.map(or).join(",");if(!t?.data)return or(Number(t));let i=ji.
get(t)??Array.from(U(t),ju).join(",").replace(/(,0)+$/,"");return ji.set(t,i),i}var Iu=(t,e)=>t.length===e.length&&t.every((n,r)=>n===e[r]),ju=t=>Object.is(t,-0)?
"-0":String(t);function or(t){let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var de=t=>t.
get("entries"),Jt=async t=>(await Ui(t)).look();async function Ui(t){let e=de(t),n=e.flatMap(i=>"selector"in i?[i.selector,...so(i).map(({widget:c})=>c)]:[i.widget]),
r=async i=>[i,await ct(t.widget_manager,i)],o=new Map(await Promise.all(n.map(r)));function s(){let i=new Map;for(let c of e){let a="selector"in c?c.targets[o.get(
c.selector).get("index")]:c,l=a&&o.get(a.widget);a&&i.set(c.name,oo(l.get(a.trait),a,l))}return i}return{look:s,widgets:o}}var so=t=>"selector"in t?Object.values(
t.targets):[t];async function io(t,e,n){if(!("selector"in t))return t;let r=n?.get(t.selector)??(await ct(e,t.selector)).get("index");return t.targets[r]??`ther\
e is no such setting with ${t.title} = ${t.labels[r]}`}var Re=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.get(n)!==e.get(n));async function Hi(t,[
e]){let n=de(t).find(s=>s.name===e),[r]=n?so(n):[];if(!r)return e;let o=(await ct(t.widget_manager,r.widget)).get("description");return o?o.replace(/\s*=$/,""):
r.kind==="array"?"points":e}async function Wi(t,e,n){let r=[],o=new Set;for(let s of de(t)){let i=e.get(s.name),c=await io(s,t.widget_manager);if(!n.includes(s.
name)||!i||typeof c=="string")continue;let a=await ct(t.widget_manager,c.widget),[l,h]=[s.name.split(".")[0],s.name.includes(".")];c.options?(o.add(i),r.push(a.
get("_options_labels")[c.options.indexOf(i)])):(!h||o.has(l))&&r.push(`${a.get("description")} ${i}`)}return r.join(", ")}function Le(t,e){let n=[],r=0;async function o(){
let i=++r,{look:c,widgets:a}=await Ui(t);if(i!==r)return;for(let h of n)h();let l=()=>e(c);n=de(t).flatMap(so).map(({widget:h,trait:d})=>st(a.get(h),d,l)),l()}o();
let s=st(t,"entries",o);return()=>{r++;for(let i of n)i();s()}}async function Fu(t,e){let n=await io(t,e);return typeof n=="string"?"":n.widget}var Du="it is ou\
tside the range that can be shown",Bu="it cannot be changed without Python";function Mt(t){throw new RangeError(t)}var Tt=(t,e)=>kn(Uu(t,e));async function Uu(t,e){
let n=qi(t,e),r="",o=s=>+("kind"in s&&s.kind==="pins");for(let s of de(t).toSorted((i,c)=>o(i)-o(c))){let i=e.get(s.name);if(i===void 0)continue;let c=await Fu(
s,t.widget_manager);c!==r&&(await t.widget_manager.runAll?.(),await te({inBackground:!1})),r=c,await Vi(s,i,n,async()=>{let a=await Gi(t,s,i);a&&(a.widget.set(a.
trait,a.wanted),a.widget.save_changes(),a.needsKernel&&await qu(t))})}return n}async function ao(t,e){let n=qi(t,e),r=new Map;for(let o of de(t)){let s=e.get(o.
name);s!==void 0&&(!("selector"in o)&&o.options?.includes(s)&&r.set(o.widget,o.options.indexOf(s)),await Vi(o,s,n,()=>Gi(t,o,s,r)))}return n}function qi(t,e){let n=new Set(
de(t).map(({name:r})=>r));return[...e.keys()].filter(r=>!n.has(r)).map(r=>`${r.slice(0,40)}: there is no such setting`)}async function Vi({name:t},e,n,r){try{await r()}catch(o){
if(!(o instanceof RangeError))throw o;n.push(`${t}=${[...e].slice(0,40).join("")}: ${o.message}`)}}async function Gi(t,e,n,r){let o=t.widget_manager,s=await io(
e,o,r);if(typeof s=="string")return Mt(s);let{trait:i}=s,c=await ct(o,s.widget),a=r&&s.moving?{low:null,high:null}:{},l=Gu({...s,...a},c,n);if(oo(l,s,c)===oo(c.
get(i),s,c))return null;s.kind==="pins"&&await Hu(t,l);let h=t.get("needs_kernel").includes(s.widget);return h&&o.exported&&Mt(Bu),{widget:c,trait:i,wanted:l,needsKernel:h}}
async function Hu(t,e){for(let{name:n,state:r}of e){let[o]=await ao(t,new Map(Object.entries(r)));o&&Mt(`of the pinned run “${n}”, ${o}`)}}var Wu=0;async function qu(t){
let e=++Wu,{promise:n,resolve:r}=Vu(),o=c=>c.event==="done"&&c.question===e&&r();t.on("msg:custom",o);let{kernel:s}=t.widget_manager,i=s&&xe(s,c=>c==="gone"&&r());
t.send({event:"ask",question:e}),await n,t.off("msg:custom",o),i?.()}function Vu(){let t=()=>{};return{promise:new Promise(n=>t=n),resolve:t}}function Gu(t,e,n){
let{kind:r}=t;if(r==="choice"){let a=t.options??[];return a.includes(n)||Mt(`it must be one of ${a.join(", ")}`),a.indexOf(n)}if(r==="formula"){try{Ne(n,e.get("\
variables"))}catch(a){if(!(a instanceof lt))throw a;Mt(`at character ${a.position+1}: ${a.message.replace(/\.$/,"")}`)}return n}if(r==="pins")return Ii(n)??Mt("\
it does not describe pinned runs");if(r==="texts")return Ku(n,t);if(t.usual&&!n)return e.get(t.usual);if(r==="flag")return n!=="0"&&n!=="1"&&Mt("it must be 0 or\
 1"),n==="1";if(r==="array"||r==="numbers"){let{trait:a,length:l,among:h,narrowest:d=null}=t,{shape:f}=e.get(a),m=l??ge(f),g=n.split(",");(l?g.length!==m:g.length>
m)&&Mt(`it must be ${l?"":"at most "}${m} numbers separated by commas`);let b=g.map(Di),y=b.every(A=>Number.isFinite(Math.fround(A))&&(!h||h.includes(A))),S=d===
null||Yu(b,d);if((!y||!S)&&Mt(f?"its numbers must be ones that can be set there":Du),!f)return b;let E=new Float64Array(m);return E.set(b),{shape:f,data:new DataView(
E.buffer)}}r==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&Mt("it must be a whole number");let o=Di(n),s=(a,l)=>typeof a=="string"?e.get(a):a??l,[i,c]=[s(t.low,-1/0),s(t.
high,1/0)];return i<=o&&o<=c||Mt(`it must lie between ${Bi(i)} and ${Bi(c)}`),o}function Ku(t,{length:e,otherwise:n=[]}){if(!t)return n;let r;try{r=JSON.parse(t)}catch{
r=null}return Array.isArray(r)&&r.length===e&&r.every(s=>typeof s=="string"&&s.length<=Fi)?r:Mt(`it must be ${e} texts of at most ${Fi} characters`)}var Fi=80;function Di(t){
let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(t)?Number(t):NaN;return Number.isFinite(e)?e:Mt("it must be a number")}var Yu=([t,e,n,r],o)=>[[
t,e],[n,r]].every(([s,i])=>s<i&&i-s>=o*Math.max(Math.abs(s),Math.abs(i)));function Bi(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(
5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}var Ce="gdviz",sr=8e3,fo=async t=>uo(await Jt(t));async function uo(t){let e=new URLSearchParams;for(let[n,r]of t)r&&e.set(n,await Li(r));return e.set(Ce,String(
ue)),e.toString().replaceAll("%2C",",")}var ho=()=>location.href.replace(/[?#].*$/s,""),Ju=["token","theme","template","note","python"],Ji=t=>!Ju.includes(t)&&!t.
startsWith("voila");async function Zu(t){let e=new Map(new URLSearchParams(t)),n=e.get(Ce);if(n!==void 0&&n!==String(ue))throw new RangeError("it was made by an\
other version of this page");let r=[...e].filter(([s])=>Ji(s)&&s!==Ce);if(n===void 0&&r.some(([,s])=>no(s)))throw new RangeError("its end is missing");let o=async([
s,i])=>{let c=await Ci(i).catch(({message:a})=>{throw new RangeError(`of ${s}, ${a}`)});return[s,c]};return new Map(await Promise.all(r.map(o)))}var co=10;async function go(t,e,n){
let r;try{let o=await Tt(t,n?new Map(Object.entries(n)):await Zu(e));if(!o.length)return;let s=o.length>co?`; and ${o.length-co} more`:"";r=`Parts of this link \
were ignored. ${o.slice(0,co).join("; ")}${s}.`}catch(o){if(!(o instanceof RangeError))throw o;r=`This link was ignored: ${o.message}.`}await po(t,r)}async function po(t,e){
let n=e&&`<div class="gdviz-notice" role="status">${Qu(e)}</div>`;_t(await ct(t.widget_manager,t.get("message")),"value",n)}var Qu=t=>t.replaceAll("&","&amp;").
replaceAll("<","&lt;"),Ki=400,Yi="There are too many points, or pinned runs, for the address of this page, so a copy of the address leaves them out. To keep the\
m or to give them to others, save the page.";async function Zi(t){let e=await Jt(t),n=history.state?.[Ce];await go(t,location.search,n),n&&await po(t,Yi);let r=await Jt(
t),[o,s,i]=[0,-1/0,!!n];function c(){o||=setTimeout(l,Math.max(0,s+Ki-performance.now()))}let a=Le(t,c);addEventListener("popstate",()=>{r=new Map,c()});async function l(){
s=performance.now(),o=Wt()?setTimeout(l,Ki):0;let h=await Jt(t);if(o||!Re(h,r).length)return;r=h;let d=Re(h,e).length?await uo(h):"",f=i;i=lo(d).length>sr;try{i?
history.replaceState({[Ce]:Object.fromEntries(h)},"",lo(await uo(Xu(h)))):history.replaceState(null,"",lo(d))}catch{return a()}i!==f&&await po(t,i?Yi:"")}}function lo(t){
let n=[new URLSearchParams([...new URLSearchParams(location.search)].filter(([r])=>!Ji(r)&&r!==Ce)).toString(),t].filter(Boolean).join("&");return ho()+(n&&`?${n}`)+
location.hash}var Xu=t=>new Map([...t].filter(([,e])=>e.length<500));var td=400,ed=200,Qi=["pointerdown","keydown","input","change","drop"],Xi=["pointerup","pointercancel"];function nd(t){let e=new Set,n=[],r=[],o=null,s=()=>new Map,
[i,c,a,l]=[0,!1,!1,!1],h=null,d=Promise.resolve();for(let p of Qi)addEventListener(p,E,!0);for(let p of Xi)addEventListener(p,A,!0);addEventListener("blur",A);let f=Le(
t,p=>{s=p,!o&&!Wt()&&(o=s()),l||y()});return{undo:()=>_(n,r),redo:()=>_(r,n),count:m,watch:g,stop:u};function m(){return{undo:n.length,redo:r.length}}function g(p){
return e.add(p),()=>e.delete(p)}function b(){for(let p of e)p()}function y(){clearTimeout(i),i=setTimeout(S,td)}function S(){c||Wt()?y():$()}function E({type:p,
target:w}){i&&!Wt()&&(p==="pointerdown"||w!==h)&&$(),h=w,a=!0,p==="pointerdown"&&(c=!0)}function A(){c=!1}function $(){clearTimeout(i);let p=a;[i,a]=[0,!1];let w=s();
o&&!Re(w,o).length||(o&&p&&(n.push(o),n.length>ed&&n.shift(),r.length=0),o=w,b())}function _(p,w){let z=d.then(async()=>{i&&$();let v=p.pop();if(!v||!o)return"";
let x=await Hi(t,Re(v,o));w.push(o),l=!0;try{await Tt(t,v),await te(),o=s()}finally{[l,a]=[!1,!1],b()}return x});return d=z.catch(()=>{}),z}function u(){clearTimeout(
i);for(let p of Qi)removeEventListener(p,E,!0);for(let p of Xi)removeEventListener(p,A,!0);removeEventListener("blur",A),f()}}var ta=qt((t,e)=>nd(e),t=>t.stop()),
ea=ta.use,na=t=>ta.find(t.get("key"));var rd=/\$([A-Za-z_]\w*(?:\.\w+)?)/g,ra=100;async function sa(t){let e=t.get("script"),n=[...new Set(ia(e))],r=new Map(await Promise.all(n.map(async i=>[i,await ct(
t.widget_manager,i)]))),o=i=>r.get(i),s=({when:i})=>!i||i.indices.includes(o(i.selector).get("index"));return e.filter(s).map(i=>`${od(i,o)}
`).join("")}function ia(t){return typeof t=="string"?t.startsWith("IPY_MODEL_")?[t]:[]:typeof t=="object"&&t!==null?Object.values(t).flatMap(ia):[]}function od({
text:t,holes:e,each:n},r){let o=(c,a=0)=>sd(c,r,a);if(!n)return oa(t,(c,a)=>o(e[c],a));let s=r(n.shown[0]).get(n.shown[1]);return n.entries.filter((c,a)=>s[a]>0).
map(c=>oa(t,a=>a==="name"?Pe(c.name):a==="hyperparameters"?ca(c.hyperparameters,r):o(e[a]))).join(`
`)}var oa=(t,e)=>t.split(`
`).map(n=>n.replaceAll(rd,(r,o)=>e(o,n.length-n.trimStart().length))).join(`
`),Pe=t=>JSON.stringify(t);function ir(t){let e=or(t);return/^-?[0-9]+$/.test(e)?`${e}.0`:e}function aa({widget:t,trait:e,kind:n,options:r=[]},o){let s=o(t).get(
e);return n==="choice"?Pe(r[s]):n==="flag"?s?"True":"False":n==="whole"?String(s):n==="number"?ir(s):n==="numbers"?`[${s.map(ir).join(", ")}]`:Pe(s)}var ca=(t,e)=>Object.
entries(t).map(([n,r])=>`${n}=${aa(r,e)}`).join(", "),la=t=>`(${t.join(", ")}${t.length===1?",":""})`;function sd(t,e,n){return t.kind==="arguments"?id(e(t.widget)):
t.kind==="keywords"?ca(t.entries[e(t.selector).get("index")],e):t.kind==="switched"?la(Object.entries(t.targets).filter(([,{widget:r,trait:o}])=>e(r).get(o)).map(
([r])=>Pe(r))):t.kind==="points"?cd(ad(e(t.widget),t),n):aa(t,e)}function id(t){let[e,n,r]=[t.get("value"),t.get("variables"),U(t.get("parameters"))],o=String(n)===
"x,y"?[]:[la(n.map(Pe))],s=Ne(e,n).parameters.map((i,c)=>`${i}=${ir(r[c])}`);return[Pe(e),...o,...s].join(", ")}function ad(t,{array:e,training:n}){let r=Array.
from(U(t.get("part"))),o=r.map((a,l)=>n?a>0:l<=r.findLastIndex(Boolean)),s=e==="x"&&t.get("task")==="classification";return(e==="x"?St(t.get("x")).map(([...a])=>a):
Array.from(U(t.get(e)),a=>[a])).map(a=>a.map(e==="part"?String:ir)).filter((a,l)=>o[l]).map(a=>s?`[${a.slice(0,2).join(", ")}]`:a[0])}function cd(t,e){let n=`[${t.
join(", ")}]`;if(n.length+e<ra-20)return n;let r=" ".repeat(e+4),o=[r];for(let s of t){let i=o[o.length-1];i!==r&&i.length+s.length+2>ra?o.push(`${r}${s},`):o[o.
length-1]=i===r?`${r}${s},`:`${i} ${s},`}return`[
${o.join(`
`)}
${" ".repeat(e)}]`}var da=zo(Wr(),1);async function pa(t){let{columns:e,series:n}=t.get("csv"),r=async([l,h])=>(await ct(t.widget_manager,l)).get(h),o=await Promise.all(e.map(({array:l})=>r(l))),s=await Promise.
all(e.map(({names:l})=>l[0]?.startsWith("IPY_MODEL_")?r(l):l)),i=[...n?[n.name]:[],...s.flat()],c=n&&await r(n.shown),a=n?n.names.flatMap((l,h)=>c[h]>0?ua(o,h).
map(d=>[l,...d]):[]):ua(o,0,s);return`${da.default.unparse([i,...a],{newline:`
`})}
`}function ua(t,e,n){let r=t.map((l,h)=>ld(l,e,n?.[h].length??1)),[[o],...s]=r,i=s.filter((l,h)=>t[h+1].shape.length===2).flat(),c=l=>o[l]!==o[l-1]&&Number.isFinite(
o[l])&&i.some(h=>Number.isFinite(h[l])),a=l=>Number.isFinite(l)?l:"";return Array.from(o,(l,h)=>h).filter(c).map(l=>r.flat().map(h=>a(h[l])))}function ld(t,e,n){
let[r,o,s=1]=t.shape,i=U(t),c=l=>i.subarray(l*o*s,(l+1)*o*s);if(t.shape.length===2&&n>1)return Array.from({length:n},(l,h)=>c(h));let a=c(r>1?e:0);return Array.
from({length:s},(l,h)=>Float64Array.from({length:o},(d,f)=>a[f*s+h]))}var fa=1e6,mo=({widget_manager:t})=>t.ownsAddress?document.title:void 0;function wo(t,...e){let n=r=>r.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,
"");return[n(mo(t)??"")||"page",...e.map(n)].filter(Boolean).join("-")}async function ma(t){let e=mo(t),n=Object.fromEntries(await Jt(t));return{name:`${wo(t)}.\
json`,text:`${JSON.stringify({gdviz:ue,page:e,values:n},null,1)}
`}}async function wa(t,e){try{if(e.size>fa)throw new RangeError(`it is larger than ${fa/1e6} MB`);let n=ud(await e.text(),mo(t));ha(await ao(t,n));let r=await Jt(
t),o=await Tt(t,n);return o.length&&await Tt(t,r),ha(o),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function ha([t]){if(t)throw new RangeError(
t)}function ud(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:r,page:o,values:s}=ga(n)?n:{};if(r===
void 0)throw new RangeError("it does not hold the state of a page");if(r!==ue)throw new RangeError(`it has version ${JSON.stringify(r).slice(0,20)}, and this pa\
ge reads version ${ue}`);if(e&&o!==e)throw new RangeError(`it is of ${typeof o=="string"?`“${o.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!ga(s)||!Object.values(s).every(i=>typeof i=="string"))throw new RangeError("its values are not texts by names");return new Map(Object.entries(s))}var ga=t=>typeof t==
"object"&&t!==null&&!Array.isArray(t);var dd=`With this many points or pinned runs the link would have more than ${sr.toLocaleString("en")} characters, which not every server takes: save the page in\
stead.`;function pd({model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>fo(t))}var fd="textarea, [contenteditable], input:is([type=text], [type=number],\
 [type=search], :not([type])):not([readonly])";function hd({key:t,ctrlKey:e,metaKey:n,shiftKey:r,altKey:o}){return o||!(e||n)?null:t.toLowerCase()==="z"?r?"redo":
"undo":t.toLowerCase()==="y"&&!r?"redo":null}function gd({model:t,el:e}){rt(e,"gdviz-page-state");let n=ea(t),r=na(t),[o,s,i]=["","",""];function c(u,p="",w=""){
[o,s,i]=[u,p,w],$()}async function a(u){let p=await r[u]();c(p?`${u==="undo"?"Undone":"Redone"}: ${p}.`:`There is nothing to ${u}.`)}function l(u){let p=hd(u),w=u.
target,v=(e.closest(".gdviz-page")??e).contains(w)||t.widget_manager.ownsAddress&&!w.closest?.(".gdviz-page");!p||!v||u.defaultPrevented||w.matches?.(fd)||(u.preventDefault(),
u.stopPropagation(),a(p))}async function h(){let u=`${ho()}?${await fo(t)}`;if(u.length>sr)return c(dd);let p=await Ze(u);c(p?"Copied.":"Copy this:",u),p||e.querySelector(
"[type=text]").select()}async function d(){let u=await sa(t);if(await Ze(u))return c("Copied.");c("Copy this:","",u),e.querySelector("textarea").select()}let f=!1,
m=()=>!!t.get("csv").columns;function g(){f=!f,$()}async function b(){let u=`${wo(t,"run")}.csv`;_r(u,await pa(t),"text/csv"),c(`Saved as “${u}”.`)}async function y(){
let{name:u,text:p}=await ma(t);_r(u,p,"application/json"),c(`Saved as “${u}”.`)}async function S({target:u}){let[p]=u.files;if(!p)return;let w=await wa(t,p);
c(w?`“${p.name}” was not opened: ${w}.`:`Opened “${p.name}”.`),u.value=""}let E=(u,p,w)=>C`<button type="button" title=${p} @click=${w}>${u}</button>`,A=(u,p,w,z)=>C`
    <button type="button" title=${w} aria-keyshortcuts=${z} aria-disabled=${r.count()[u]===0}
      @click=${()=>a(u)}>${p}</button>`;function $(){j(e,C`
      <div role="group" aria-label="Changes">
        ${A("undo","Undo","Undo the last change (Ctrl+Z)","Control+Z Meta+Z")}
        ${A("redo","Redo","Redo what was undone (Ctrl+Shift+Z)","Control+Shift+Z Meta+Shift+Z Control+Y")}
      </div>
      <div role="group" aria-label="This page in its current state">
        ${E("Copy link","Copy the address of this page in its current state",h)}
        ${E("Save","Save the current state of this page as a file",y)}
        ${E("Open …","Open a state of this page that was saved",()=>e.querySelector("[type=file]").click())}
        <input type="file" accept=".json,application/json" hidden @change=${S} />
      </div>
      <div role="group" aria-label="Take it with you">
        ${t.get("script").length?E("Copy as Python","Copy a Python script that computes what this page shows",d):D}
        ${m()?C`<button type="button" class="download" aria-expanded=${f} @click=${g}>Download</button>`:D}
      </div>
      <div class="files" role="group" aria-label="Download" ?hidden=${!f}>
        ${E("Run (CSV)","Save the numbers of the run as a CSV file",b)}
      </div>
      <span role="status">${o}</span>
      <textarea readonly spellcheck="false" aria-label="Python script of what this page shows" rows="12" ?hidden=${!i} .value=${ht(i)}></textarea>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!s} .value=${ht(s)} />`)}$();let _=[n,r.watch($),st(t,"script cs\
v",$),()=>removeEventListener("keydown",l,!0)];return addEventListener("keydown",l,!0),()=>_.forEach(u=>u())}var va={initialize:pd,render:gd};var ba=(t,e,n)=>{let r=new Map;for(let o=e;o<=n;o++)r.set(t[o],o);return r},xa=Me(class extends Gt{constructor(t){if(super(t),t.type!==Ot.CHILD)throw Error("rep\
eat() can only be used in text expressions")}dt(t,e,n){let r;n===void 0?n=e:e!==void 0&&(r=e);let o=[],s=[],i=0;for(let c of t)o[i]=r?r(c,i):i,s[i]=n(c,i),i++;return{
values:s,keys:o}}render(t,e,n){return this.dt(t,e,n).values}update(t,[e,n,r]){let o=di(t),{values:s,keys:i}=this.dt(e,n,r);if(!Array.isArray(o))return this.ut=i,
s;let c=this.ut??=[],a=[],l,h,d=0,f=o.length-1,m=0,g=s.length-1;for(;d<=f&&m<=g;)if(o[d]===null)d++;else if(o[f]===null)f--;else if(c[d]===i[m])a[m]=Kt(o[d],s[m]),
d++,m++;else if(c[f]===i[g])a[g]=Kt(o[f],s[g]),f--,g--;else if(c[d]===i[g])a[g]=Kt(o[d],s[g]),Ee(t,a[g+1],o[d]),d++,g--;else if(c[f]===i[m])a[m]=Kt(o[f],s[m]),Ee(
t,o[d],o[f]),f--,m++;else if(l===void 0&&(l=ba(i,m,g),h=ba(c,d,f)),l.has(c[d]))if(l.has(c[f])){let b=h.get(i[m]),y=b!==void 0?o[b]:null;if(y===null){let S=Ee(t,
o[d]);Kt(S,s[m]),a[m]=S}else a[m]=Kt(y,s[m]),Ee(t,o[d],y),o[b]=null;m++}else Zn(o[f]),f--;else Zn(o[d]),d++;for(;m<=g;){let b=Ee(t,a[g+1]);Kt(b,s[m]),a[m++]=b}for(;d<=
f;){let b=o[d++];b!==null&&Zn(b)}return this.ut=i,Jn(t,a),xt}});var md=["paths","x","y","values"],cr=["A","B","C","D"],Ht=({state:t,curves:e})=>JSON.stringify([t,e]),ya=t=>Object.fromEntries([...t instanceof Map?t:Object.entries(
t)].filter(([e])=>e!==nr));function wd(t,e){let[n,...r]=t.shape,o=ge(r),s=n?e%n*o:0;return U(t).slice(s,s+o)}async function vd(t){let e=i=>i?ct(t.widget_manager,
i):null,[n,r,o]=await Promise.all(["state","choice","runner"].map(i=>e(t.get(i)))),s=await Promise.all(t.get("views").map(e));return{state:n,choice:r,runner:o,views:s}}
async function bd(t){let{state:e,choice:n,runner:r,views:o}=await vd(t),s=new Map,i=()=>new Map,c=0,a=[Le(e,u=>(i=u,S())),st(t,"pinned",b)];return b(),{pin:m,swap:g,
set:h,isOfProblem:A,lossesOf:$,stop:_};function l(){return t.get("pinned")}function h(u){G(t,{pinned:u})}function d(){return o.map(u=>{let p=md.filter(v=>u.get(
v)),w=p.map(v=>we(u,v));return(n?[n.get("index")]:Array.from({length:Math.max(...w.map(({shape:v})=>v[0]))},(v,x)=>x)).map(v=>({row:v,...Object.fromEntries(p.map(
(x,M)=>[x,wd(w[M],v)]))}))})}async function f(){await te({inBackground:!1});let u=ya(i()),w={name:(await Wi(e,new Map(Object.entries(u)),t.get("named"))).slice(
0,80),shown:!0,state:u};return r?w.curves=xd(d()):s.set(Ht(w),d()),w}async function m(){let u=await f();l().length<4&&h([...l(),u])}async function g(u){let p=await f(),
w=l()[u];await Tt(e,new Map([...Object.entries(w.state),[nr,rr(l().with(u,p))]])),r&&G(r,{playing:!1,shown:-1,resets:r.get("resets")+1})}function b(){for(let p of l())
p.curves&&s.set(Ht(p),yd(p.curves));let u=l().filter(p=>!s.has(Ht(p)));u.length&&kn(y(u)),S()}async function y(u){let p=ya(i());for(let w of u){let z=await Tt(e,
new Map(Object.entries(w.state)));await te({inBackground:!1}),z.length||s.set(Ht(w),d())}await Tt(e,new Map(Object.entries(p))),u.some(w=>!s.has(Ht(w)))&&h(l().
filter(w=>s.has(Ht(w)))),S()}function S(){c||=requestAnimationFrame(E)}function E(){c=0;let u=l().length?i():new Map,w=l().map((v,x)=>({pin:v,mark:cr[x],of:s.get(
Ht(v)),isHere:A(v,u)})).filter(({pin:v,of:x})=>v.shown&&x),z=JSON.stringify(w.map(({pin:v,mark:x,isHere:M})=>[x,v.name,Ht(v),M]));z!==t.get("drawn")&&(_t(t,"dra\
wn",z),o.forEach((v,x)=>{let M=w.filter(({isHere:k})=>k||!v.get("paths"));_t(v,"pinned",M.flatMap(({pin:k,mark:T,of:N})=>(N?.[x]??[]).map(O=>({...O,mark:T,name:k.
name}))))}))}function A(u,p=i()){return t.get("problem").every(w=>(u.state[w]??"")===(p.get(w)??""))}function $(u){return(s.get(Ht(u))??[]).flat().flatMap(({y:w})=>w?
[w]:[]).map(w=>w.findLast(z=>!Number.isNaN(z))??NaN)}function _(){cancelAnimationFrame(c);for(let u of a)u()}}var xd=t=>t.map(e=>[e[0]?.x,...e.map(({y:n})=>n)].
map(n=>Array.from(n??[],r=>Number.isFinite(r)?Number(r.toPrecision(5)):null)));function yd(t){let e=n=>Float64Array.from(n,r=>r??NaN);return t.map(([n=[],...r])=>r.
map((o,s)=>({row:s,x:e(n),y:e(o)})))}var $a=qt((t,e)=>bd(e),t=>t.then(e=>e.stop())),ka=$a.use,_a=t=>$a.find(t.get("key"));var $d=`${4} runs are pinned: remove one to pin another`;function kd({model:t,el:e}){rt(e,"gdviz-pins");let n=ka(t),r=null;_a(t).then(d=>{r=d,l()});let o=()=>t.
get("pinned"),s=(d,f)=>G(t,{pinned:o().with(d,{...o()[d],...f})});function i(d){G(t,{pinned:o().filter((m,g)=>g!==d)});let f=e.querySelectorAll(".remove");(f[Math.
min(d,f.length-1)]??e.querySelector("button"))?.focus()}function c(){o().length<4&&r?.pin()}function a(d,f){let[m,g]=[cr[f],`pinned run ${cr[f]}`],b=r?r.lossesOf(
d).map(E=>ot(E,3)):[],y=({target:E})=>s(f,{name:E.value.trim().slice(0,80)}),S=r&&!r.isOfProblem(d);return C`
      <li class=${d.shown?"":"hidden"}>
        <label title="Show or hide ${g}"><input type="checkbox" aria-label="Show ${g}" .checked=${ht(d.shown)}
          @change=${({target:E})=>s(f,{shown:E.checked})} /><b>${m}</b>${Ms(m)}</label>
        <input type="text" aria-label="Name of ${g}" title=${d.name} maxlength=${80} .value=${ht(d.name)} @change=${y} />
        <output title="Its last loss">${b.length?`loss ${b.join(", ")}`:D}</output>
        <button type="button" title="Make ${g} the present one, and pin the present one in its place" @click=${()=>r?.swap(f)}>Swap</button>
        <button type="button" class="remove" title="Remove ${g}" aria-label="Remove ${g}" @click=${()=>i(f)}>×</button>
        ${S?C`<small>Of another problem: not drawn on this surface.</small>`:D}
      </li>`}function l(){let d=o().length>=4;j(e,C`
      <button type="button" aria-disabled=${d} title=${d?$d:"Keep the present run in the plots, to compare others with it"} @click=${c}>Pin this run</button>
      <ul aria-label="Pinned runs" ?hidden=${!o().length}>${xa(o(),(f,m)=>m,a)}</ul>`)}let h=[n,ut(t,{"pinned drawn":l})];return()=>h.forEach(d=>d())}var za={render:kd};var _d={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},pe=(t,e,n,r=t)=>C`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${_d[t]} /></svg>
  </button>`,lr=(t,e)=>pe(t?"pause":"play",t?"Pause":"Play",e,"play");var zd=10,Ad=8;function Sd({model:t}){let e=t.get("max");return st(t,"max",()=>{let[n,r]=[t.get("value"),t.get("max")];(n>r||n===e&&!t.get("playing"))&&G(t,{value:r}),
e=r})}function Md({model:t,el:e}){rt(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),o=g=>G(t,{playing:!1,value:g});function s(){let g=!t.
get("playing");G(t,{playing:g,value:g&&n()>=r()?0:n()})}let i=()=>j(e,C`
      ${pe("back","Back to the start",()=>o(0))}
      ${lr(t.get("playing"),s)}
      ${pe("step","Step forward",()=>o(Math.min(n()+1,r())))}
      <label title="The current step">
        <input type="range" min="0" step="1" aria-label="Current step" .max=${String(r())} .value=${ht(String(n()))}
          @input=${({target:g})=>o(Number(g.value))} />
        <output>${n()} / ${r()}</output>
      </label>`),c=0,a=0,l=()=>Math.max(zd,r()/Ad)/1e3;function h(g){let b=Math.min(Math.floor((g-c)*l()),r());if(b>=r())return G(t,{value:r(),playing:!1});b>n()&&
G(t,{value:b}),t.get("playing")&&(a=requestAnimationFrame(h))}function d(){cancelAnimationFrame(a),t.get("playing")&&(f(),a=requestAnimationFrame(h))}function f(){
c=performance.now()-n()/l()}let m=[ut(t,{"value max playing":i}),st(t,"max",f),st(t,"playing",d),()=>cancelAnimationFrame(a)];return d(),()=>m.forEach(g=>g())}var Aa={
initialize:Sd,render:Md};var Sa=t=>Number.isFinite(t)?ot(t,Math.abs(t)<.001?2:3):"–";function Ed({model:t,el:e}){rt(e,"gdviz-results");let n=i=>t.get("shown")[i]>0;function r(i,c){n(i)!==
c&&G(t,{shown:t.get("shown").with(i,Number(c))})}function o(i){G(t,{chosen:i}),r(i,!0)}function s(){let[i,c,a]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=St(t.get("values")),h=t.get("outdated"),d=(S,E)=>h?"…":Sa(l[S]?.[E]??NaN),f=i.map((S,E)=>C`<th scope="col" title=${c[E]??""}>${S}</th>`),m=t.get("names").map(
(S,E)=>{let[A,$]=[n(E),E===t.get("chosen")],_=({target:p})=>r(E,p.checked),u=`background: ${$t(a[E%a.length])}`;return C`
        <tr class="${A?"":"hidden"} ${$?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${S}" .checked=${ht(A)} @change=${_} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${S}" aria-pressed=${$} @click=${()=>o(E)}>
              <span class="swatch" .style=${u}></span>${S}
            </button>
          </th>
          ${i.map((p,w)=>C`<td class="number">${A?d(E,w):"–"}</td>`)}
        </tr>`}),b=(t.get("pinned")??[]).map(({mark:S,name:E,row:A,values:$})=>C`
        <tr class="pinned">
          <td></td>
          <th scope="row" title=${E}><span class="swatch" .style="background: ${$t(a[A%a.length])}"></span>${S}: ${t.get("names")[A]}</th>
          ${i.map((_,u)=>C`<td class="number">${Sa($?.[u]??NaN)}</td>`)}
        </tr>`),y=C`<th scope="col"></th>`;j(e,C`<table aria-busy=${!!h}><caption ?hidden=${!h}>${h}</caption><thead><tr>${y}${y}${f}</tr></thead><tbody>${m}${b}</tbody></table>`)}
return ut(t,{"names colors columns hints shown values chosen outdated pinned":s})}var Ma={render:Ed};var vo=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Od(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function Td({model:t,el:e}){rt(e,"gdviz-runner");let n=t.get("unit"),r=()=>G(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),o=()=>G(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function s(){let g=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);G(t,{playing:!t.get("playing"),shown:-1,
resets:g})}function i({target:g}){let b=Number(g.value);G(t,{playing:!1,shown:b+t.get("stride")>t.get("position")?-1:b})}function c({target:g}){let b=Math.round(
Number(g.value));b>=1&&b<=1e3&&G(t,{anew_steps:b}),g.value=t.get("anew_steps")}function a(){let[g,b]=[t.get("position"),t.get("shown")],y=g.toLocaleString("en");
return b<0||b>=g?`${n} ${y}`:`${n} ${b.toLocaleString("en")} of ${y}`}function l(){let[g,b]=[t.get("position"),t.get("shown")];return C`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${a()} title="Wind back through the ${n}s"
        .max=${String(g)} .step=${String(t.get("stride"))} .value=${ht(String(b<0?g:b))}
        ?disabled=${g===0} @input=${i} />`}let h=g=>t.get("position")<g?"the numbers are no longer finite. The last finite parameters are shown.":"the loss keep\
s growing, or is no longer finite.";function d(){let[g,b,y]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],S=_=>Math.abs(_/g-1)<.001,E=vo.some(S)?vo:[...vo,
g].sort((_,u)=>_-u),A=({target:_})=>G(t,{speed:Number(_.value)}),$=({target:_})=>G(t,{anew:_.checked,playing:!1});j(e,C`
      <div class="gdviz-buttons">
        ${pe("back","Restart",r,y<0?"back":"back wanted")}
        ${lr(t.get("playing"),s)}
        ${pe("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${A}>
          ${E.map(_=>C`<option value=${_} .selected=${ht(S(_))}>${Od(_,n)}</option>`)}
        </select>
        <output class="position">${a()}</output>
      </div>
      ${t.get("stride")>0?l():D}
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${ht(b)} @change=${$} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!b}
          .value=${String(t.get("anew_steps"))} @change=${c} />
        ${n}s
      </div>
      ${y<0||t.get("outdated")?D:C`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${y.toLocaleString("en")}: ${h(y)} Lower the learning rate, then restart.</div>`}`)}function f(){t.get("diverged_at")>=0&&t.get("playin\
g")&&G(t,{playing:!1})}let m=[st(t,"position diverged_at",f),ut(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":d})];return f(),()=>m.
forEach(g=>g())}var Ea={render:Td};var Nd=t=>t===void 0||Number.isNaN(t)?"–":ot(t);function Rd({model:t,el:e}){return rt(e,"gdviz-sentence"),ut(t,{"templates which values shown kind outdated":()=>{
let[n,r]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=U(t.get("values")),s=t.get("templates")[t.get("which")]??"",i=t.get("outdate\
d"),c=i||s.replace(/\{(\d+)\}/g,(l,h)=>Nd(o[h])),a=t.get("shown")&&s;j(e,a?C`<div class="${n} ${i?"gdviz-outdated":""}" role=${r}>${c}</div>`:D)}})}var Oa={render:Rd};function Ld({model:t,el:e}){rt(e,"gdviz-slider");let n=Oe(r,o=>G(t,{value:o}));function r(){let[o,s,i,c,a,l]=["value","min","max","step","log","whole"].map(b=>t.
get(b)),[h,d,f,m]=["disabled","description","unit","tooltip"].map(b=>t.get(b)),g=t.get("continuous_update");j(e,n({value:o,min:s,max:i,step:c,log:a,whole:l,disabled:h,
description:d,unit:f,tooltip:m,continuous:g}))}return ut(t,{"value description tooltip unit min max step log disabled":r})}var Ta={render:Ld};var Cd=3.2,La=1.6,Ca=.9,Pd=30,Id=.45,jd=.25,Ie=14,Fd=7;function Pa(t,e,n){let[r]=St(t.get("current")),o=St(t.get("step_parts")),s=t.get("step_labels")[t.get("st\
ep_optimizer")]??[];if(!r||!o.length||!o[3].every(Number.isFinite))return{marks:D,note:""};let i=e([0,0]),c=k=>Wd(e(k),i),[a,l,h,d,f,m]=o.map(c),g=e(r),b=Math.min(
n.width,n.height),y=t.get("marks"),S=Na(Math.max(...[a,l,h,d].map(je)),b),E=[],A=g;for(let[k,T,N]of[[a,s[0],y.gradient],[l,s[1],y.momentum],[h,s[2],y.decay]]){let O=Zt(
k,S);je(O)>0&&E.push({from:A,by:O,color:N,label:T,shaft:La}),A=Fe(A,O)}let $={from:g,by:Zt(d,S),color:y.step,label:s[3],shaft:Cd};E.length===1?E.splice(0,1,{...$,
label:`${s[3]} = ${E[0].label}`}):je(d)>0&&E.unshift($);let _=m.every(Number.isFinite),u=Na(Math.max(...m.map(Math.abs),je(f)),b),[p,w]=Zt(m,u).map(Math.abs),z={
from:g,by:Zt(f,u),color:y.gradient,label:s[4],shaft:Ca},v=_&&je(z.by)>0?[...E,z]:E,x=[...v.map(Bd),..._?[Ud(g,[p,w],s[5])]:[]],M=[Ra(s[3],S),_?Ra(`${s[4]} and ${s[5]}`,
u):""].filter(Boolean);return{marks:W`
      ${_?Dd(g,[p,w]):D}
      ${v.map(({from:[k,T],by:[N,O],color:L,shaft:q})=>W`
        <path class="vector" fill=${L} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
          data-from=${`${k},${T}`} data-by=${`${N},${O}`} d=${Lr(k+N/2,T+O/2,N/2,O/2,q)} />`)}
      ${Hd(x,[g,e(t.get("start"))],n).map(({at:[k,T],text:N,color:O,away:L})=>W`
        <text class="vector-label" x=${yt(k)} y=${yt(T)} dy="0.35em" text-anchor=${Ia(L)}
          .style=${`fill: color-mix(in srgb, ${O} 70%, black)`}>${N}</text>`)}`,note:M.length?`Drawn to another scale: ${M.join(", ")}.`:""}}var Dd=([t,e],[n,r])=>W`
  <g class="scale" fill="none">
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${t} cy=${e} rx=${n} ry=${r} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;function Na(t,e){if(!(t>0)||t>=Pd&&t<=Id*e)return 1;let n=jd*e/t,r=10**Math.floor(Math.log10(n));return r*(n>=5*r?5:n>=2*r?2:1)}function Ra(t,e){let[n,r]=[
e,1/e].map(o=>Number(o.toPrecision(1)));return e===1?"":`${t} ${e>1?`${n}:1`:`1:${r}`}`}function Bd({from:t,by:e,label:n,color:r,shaft:o},s,i){let c=Zt(e,1/je(e));
if(o===Ca)return{at:Fe(Fe(t,e),Zt(c,9)),text:n,color:r,away:c};let[a,l=a]=i,d=a.by[0]*l.by[1]-a.by[1]*l.by[0]>=0==(o===La)?1:-1,f=[-d*c[1],d*c[0]];return{at:Fe(
Fe(t,Zt(e,.5)),Zt(f,o+7)),text:n,color:r,away:f}}var Ud=(t,[e,n],r)=>({at:Fe(t,[.71*e+6,-.71*n-6]),text:r,color:"#000000",away:[1,-1]}),Ia=([t])=>t>.35?"start":
t<-.35?"end":"middle";function Hd(t,e,{left:n,top:r,width:o,height:s}){let i=e.map(([c,a])=>({x:c,y:a,wide:Ie/2}));return t.map(c=>{let a=c.text.length*Fd/2,l={
start:a,middle:0,end:-a}[Ia(c.away)],h=Z(c.at[0]+l,n+a+2,n+o-a-2),d=Z(c.at[1],r+Ie/2,r+s-Ie/2),f=c.away[1]<0?-Ie:Ie;for(;i.some(m=>Math.abs(m.x-h)<m.wide+a&&Math.
abs(m.y-d)<Ie);)d+=f;return i.push({x:h,y:d,wide:a}),{...c,at:[h-l,d]}})}var Fe=([t,e],[n,r])=>[t+n,e+r],Wd=([t,e],[n,r])=>[t-n,e-r],Zt=([t,e],n)=>[t*n,e*n],je=([
t,e])=>Math.hypot(t,e);var qd=6,Vd=24;function Gd({model:t,el:e}){let n=t.get("bar")?Hn:rn,o=ze(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get(
"ratio"),margins:n});o.canvas.classList.add("hatch");let[s,i,c,a,l,h,d]=o.layers("field","pins","paths","minima","letters","vectors","points"),f=()=>{let[v,x,M,
k]=U(t.get("box"));return o.plane({low:v,high:x},{low:M,high:k})},m=()=>t.get("axis_names"),g=()=>t.get("movable"),b=Kn({...o,model:t,el:e,layers:[c,a,d],pins:{
lines:i,letters:l,area:o.area},plane:f,free:g});function y(){let{canvas:v,area:x}=o,M=Math.min(window.devicePixelRatio||1,2),k={width:Math.round(x.width*M),height:Math.
round(x.height*M)},T=t.get("loss"),N=U(t.get("levels"));if(T.shape[0]<2||T.shape[1]<2||N.length<2)return Rr(v);bs(v,k,U(T),T.shape,N,S(N.length-1))}function S(v){
let x=t.get("palette"),M=x.length-1;return Array.from({length:v},(k,T)=>x[Math.floor(v>1?M/(v-1)*T:M/2)])}function E(){if(!t.get("bar"))return;let v=U(t.get("le\
vels")),x=v.length-1,M=Math.max(Math.ceil(x*Vd/o.area.height),1),k=Array.from(v.keys()).filter(O=>O%M===0),T=t.get("value_name"),N=Tr(k.map(O=>v[O]));if(N.some(
O=>O.length>qd)){let O=Math.floor(Math.log10(Math.max(...v.map(Math.abs))));T+=` (10${jn(O)})`,N=Tr(k.map(L=>v[L]/10**O))}if(!U(t.get("loss")).some(Number.isFinite))
return o.bar([[],[],T]);o.bar([S(x),k.map((O,L)=>({at:-O/x,text:N[L]})),T])}let A=()=>o.axes(f(),m());function $(){let v=t.get("gradient"),x=xs(U(v),v.shape,o.area,
U(t.get("box")));j(s,W`<path class="arrows" fill="black" opacity="0.55" d=${x} />`)}let _="";function u(){let v=Pa(t,f().toPixel,o.area);j(h,v.marks),s.classList.
toggle("behind",v.marks!==D),_=v.note}function p(){let v=U(t.get("loss")).every(Number.isFinite),x=`${t.get("value_name")} not finite`;o.legend(v?en(t):[...en(t),
{name:x,color:"",kind:"hatch"}])}let w=o.readout(v=>{if(t.get("outdated"))return j(o.status,t.get("outdated"));if(t.get("step")>=0)return j(o.status,C`${Gn(t)}${_&&
C`<div>${_}</div>`}`);j(o.status,!v&&t.get("status")||z(v))});function z(v){if(!v&&!g())return"";let x=v?f().toPoint(v):t.get("start"),M=Kd(t.get("loss"),U(t.get(
"box")),x);return Ae(x,m(),M===null?"":`, ${t.get("value_name")} ≈ ${ot(M,2)}`)}return o.draw(t,{"loss levels palette":y,"loss levels palette value_name":E,"b\
ox axis_names":A,"gradient box":$,"pinned colors box":b.pinned,"paths shown colors box":b.paths,"minima box":b.minima,"current shown colors box":b.points,"step_\
parts step_optimizer current start box":u,"loss names colors shown value_name":p,"start movable box axis_names":b.start,"loss start movable status box axis_name\
s current step step_parts diverged_at outdated":w,zoomable:b.buttons})}function Kd(t,[e,n,r,o],[s,i]){let[c,a]=t.shape,[l,h]=[(s-e)/(n-e)*(a-1),(i-r)/(o-r)*(c-1)];
if(!(l>=0&&h>=0&&l<=a-1&&h<=c-1))return null;let[d,f]=[Math.min(Math.floor(l),a-2),Math.min(Math.floor(h),c-2)],[m,g]=[l-d,h-f],b=U(t),y=f*a+d,[S,E]=[y,y+a].map(
A=>(1-m)*b[A]+m*b[A+1]);return(1-g)*S+g*E}var ja={render:Gd};var Fa=new Map,bo=new Map;function Da(t,e){let n=()=>{let r,o=(...s)=>{let i=s.pop(),c=Array.isArray(s.at(-1))?s.pop():[];r=typeof i=="function"?i(...c.map(dn)):
i};o.amd={},e(o);for(let s of t)s!=="module"&&xo(s,r);return r};for(let r of t)Fa.set(r,n)}var xo=(t,e)=>bo.set(t,e);function dn(t){if(t==="module")return{uri:document.
baseURI};if(!bo.has(t)){let e=Fa.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return bo.get(t)}function Ba(){let t=(h,d)=>typeof d=="sy\
mbol"||d==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class s{register_mime_type(){}}let i={"base/js/namespace":o,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:s}},c=(h,d)=>d(...h.map(f=>i[f]??e)),a=globalThis,l=Object.assign(document.createElement("div"),{hidden:!0});return l.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(l),Object.assign(a,{Jupyter:o,requirejs:Object.assign(c,{config(){}})}),dn("@jupyter-widgets/base").
load_ipython_extension(),l.remove(),delete a.Jupyter,delete a.requirejs,Object.getPrototypeOf(o.WidgetManager)}var Yd="v1.kernel.websocket.jupyter.org";var Ua=[250,500,1e3,2e3],Jd=5e3,Zd=1e4,Qd=8e3,Xd=4e3;function Wa(t,e){let n,[r,o,s,i,c]=[0,0,0,0,0],[a,l]=[!1,!1];function h(){d();let b=new URL(t);b.pathname+=
"/channels",b.search+=`${b.search?"&":"?"}${e.query()}`,b.protocol=b.protocol.replace("http","ws");let y=n=new WebSocket(b,Yd);s=setTimeout(f,Qd,y),i=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(s),i=c=Date.now(),e.opened()},n.onmessage=({data:S})=>{if(c=Date.now(),typeof S!="string")return e.received(S);a=!0,y.send(
S)},n.onclose=({code:S})=>S===4e3?m(e.gone):f(y)}function d(){clearTimeout(s),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function f(b){
d(),e.lost(),i&&Date.now()-i>Jd&&(r=o=0),i=0;let y=await fetch(t,{signal:AbortSignal.timeout(Xd)}).then(S=>S.status,()=>0);if(!(l||b!==n)){if(y===404)return m(e.
gone);y?s=setTimeout(h,o++?Ha(o):0):s=setTimeout(f,Ha(r++),b)}}function m(b){l=!0,clearInterval(g),d(),b?.()}let g=setInterval(()=>{a&&n.readyState===WebSocket.
OPEN&&Date.now()-c>Zd&&f(n)},1e3);return h(),{open:()=>l||h(),end:()=>m(),send:b=>n.readyState===WebSocket.OPEN&&n.send(b)}}var Ha=t=>Ua[Math.min(t,Ua.length-1)];function qa(t,e,n){let r=new TextEncoder,o=e.map(a=>r.encode(JSON.stringify(a))),s=[r.encode(t),...o,...n],i=new BigUint64Array(s.length+2);i[0]=BigInt(s.length+
1);let c=i.byteLength;return s.forEach((a,l)=>{i[l+1]=BigInt(c),c+=a.byteLength}),i[s.length+1]=BigInt(c),new Blob([i,...s])}function Va(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(d,f)=>Number(e.getBigUint64(8*(f+1),!0))),o=d=>t.slice(r[d],r[d+1]),s=new TextDecoder,[i,c,a,l]=[1,2,3,4].
map(d=>JSON.parse(s.decode(o(d)))),h=Array.from({length:n-6},(d,f)=>new DataView(o(f+5)));return{header:i,parent_header:c,metadata:a,content:l,buffers:h}}var tp=["restarting","autorestarting","dead"],ep=8e3;function Ga(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function Ka(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),s={status:"idle",connectionStatus:"\
connecting",statusChanged:Ga(),connectionStatusChanged:Ga(),comm:w,onOpen:null,onOutput:null},i=new Map,c=new Map,a=new Map,l=new Set,h=0,[d,f]=[[],""],m=!1,g="",
b=Promise.resolve(),y=Wa(r,{query:()=>`session_id=${o}&heard=${g}`,opened(){_("connectionStatus","connected");for(let z of a.values())y.send(z.message),z.sentAt=
Date.now();d=[...a.keys(),...c.keys()],d.length&&(f=u("kernel_info_request",{}))},lost:()=>_("connectionStatus","connecting"),received(z){let v=Va(z);g=v.header.
msg_id,s.connectionStatus==="silent"&&_("connectionStatus","connected"),b=b.then(()=>p(v)).catch(x=>console.error(x))},gone:A}),S=setInterval(()=>{let[z]=a.values();
s.connectionStatus==="connected"&&z&&!l.size&&Date.now()-z.sentAt>ep&&_("connectionStatus","silent")},1e3);function E(){for(let z of d){a.delete(z),l.delete(z);
let v=c.get(z);c.delete(z),v?.iopub?.status?.({content:{execution_state:"idle"}})}}function A(){$(),a.clear(),c.clear(),_("status","dead")}function $(){m=!0,clearInterval(
S),y.end()}function _(z,v){s[z]!==v&&(s[z]=v,s[`${z}Changed`].emit())}function u(z,v,x,M={},k=[]){let T=`${o}-${++h}`;if(m)return T;let N={msg_id:T,msg_type:z,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},O=qa("shell",[N,{},M,v],k);return x&&c.set(T,x),a.set(T,{message:O,sentAt:Date.now()}),y.send(O),T}async function p(z){
let{header:v,parent_header:x,content:M}=z,k=x.msg_id;switch(a.delete(k),v.msg_type){case"status":if(tp.includes(M.execution_state))return A();if(c.get(k)?.iopub?.
status?.(z),M.execution_state==="busy"&&l.add(k),M.execution_state!=="idle")return;l.delete(k),c.delete(k),k===f&&E();return;case"comm_open":return s.onOpen?.(w(
M.comm_id,M.target_name),z);case"comm_msg":return i.get(M.comm_id)?.heard(z);case"comm_close":return i.get(M.comm_id)?.ended(z),void i.delete(M.comm_id);default:
return s.onOutput?.(z)}}function w(z,v="jupyter.widget"){let x={comm_id:z,target_name:v,heard:()=>{},ended:()=>{},on_msg:M=>x.heard=M,on_close:M=>x.ended=M,open:(M,...k)=>u(
"comm_open",{comm_id:z,target_name:v,data:M},...k),send:(M,...k)=>u("comm_msg",{comm_id:z,data:M},...k),close:(M={},...k)=>(i.delete(z),u("comm_close",{comm_id:z,
data:M},...k))};return i.set(z,x),x}return addEventListener("pagehide",({persisted:z})=>{z||m||($(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:z})=>z&&y.open()),addEventListener("online",()=>y.open()),s}var pn=class extends Gt{constructor(e){if(super(e),this.it=D,e.type!==Ot.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===D||e==null)return this._t=void 0,this.it=e;if(e===xt)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};pn.directiveName=
"unsafeHTML",pn.resultType=1;var Ya=Me(pn);var np="application/vnd.jupyter.widget-view+json",rp=["image/png","image/jpeg","image/gif","image/webp"],op=/\x1b\[[0-9;]*m/g;function Ja({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let s={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},i={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...i,...s}}take({header:s,content:i}){if(s.msg_type==="clear_output"){this.clearing=i.wait,i.wait||this.show(
[]);return}let c=this.clearing?[]:this.get("outputs");this.clearing=!1;let a=c.at(-1);if(s.msg_type==="stream"&&a?.output_type==="stream"&&a.name===i.name)return this.
show([...c.slice(0,-1),{...a,text:a.text+i.text}]);this.show([...c,{output_type:s.msg_type,...i}])}show(s){this.set("outputs",s),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let s of this.shown)s.then(i=>i?.remove());this.shown=[],j(this.el,Array.
from(this.model.get("outputs"),s=>this.part(s)))}part(s){let i=s.data?.[np];if(!i)return sp(s);let c=document.createElement("div");return this.shown.push(this.displayed.
then(()=>yo(this.model.widget_manager,i.model_id,c))),c}}return{OutputModel:n,OutputView:r}}function sp({output_type:t,name:e,text:n,ename:r,evalue:o,data:s={}}){
let i=s["text/html"]??s["image/svg+xml"];if(i)return C`<div class="html">${Ya(i)}</div>`;let c=rp.find(l=>l in s);if(c)return C`<img src="data:${c};base64,${s[c]}" alt=${s["\
text/plain"]??""} />`;if(t==="error")return C`<div class="failed" role="alert">${o||r}</div>`;if(e==="stderr")return C`<div></div>`;let a=n??s["text/markdown"]??
s["text/latex"]??s["text/plain"]??"";return C`<pre>${a.replace(op,"")}</pre>`}async function yo(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function Za({live:t,kernel:e}){let n=e?Ka(e.base,e.id,e.key):void 0,r=Ba();xo("@jupyter-widgets/output",Ja(dn("@jupyter-widgets/base")));let o=new class extends r{kernel=n;exported=n?
void 0:{live:t};ownsAddress=!0;async loadClass(s,i){let c=dn(i)[s];if(!c)throw new Error(`The front end "${i}" has no ${s}.`);return c}async new_model(s,i){return n&&
(s.comm??=n.comm(s.model_id)),super.new_model(s,i)}async _create_comm(s,i,c,a,l){if(!n)throw new Error("This page has no kernel.");let h=n.comm(i,s);return(c||a)&&
h.open(c,{},a,l),h}async _get_comm_info(){return{}}};return n&&(n.onOpen=(s,i)=>o.handle_comm_open(s,i),n.onOutput=async s=>{(await fn(o)).find(c=>c.take&&c.get(
"msg_id")===s.parent_header.msg_id)?.take(s)},n.statusChanged.connect(()=>o.disconnect())),o}async function fn(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var ip=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),Qa="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",Xa="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",ap="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",hn=()=>document.getElementById("gdviz-note");function De(t){hn().textContent=t,hn().hidden=!t}function cp(t){xe(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?De({gone:ap,silent:Xa,away:Qa}[e]):[Qa,Xa].includes(hn().textContent??"")&&De(""))})}function lp(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),r=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&De(r.join(" "))}var up={link:ae,presets:mr},tc=new WeakSet;async function dp(t){for(let e of await fn(t)){if(tc.has(e))continue;tc.add(e);let n=up[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var ec=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function pp({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function fp(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var nc=t=>[...document.querySelectorAll(t)].map(e=>e);async function hp(){fp();let t=ec(
"gdviz-page"),e=ip.get(new URLSearchParams(location.search).get("note")??"");e&&De(e),t.failed&&De(t.failed);for(let a of nc("template[data-cell]")){let{content:l}=a;
document.getElementById(a.dataset.cell??"")?.replaceChildren(l),a.remove()}let n=nc("[data-widget]");if(!n.length)return;let r=Za(t);e&&r.exported&&j(hn(),Or(r)),
r.kernel&&cp(r.kernel);let o=pp(ec("gdviz-widgets"));await r.set_state(o),r.runAll=()=>dp(r),await r.runAll();let s=(await fn(r)).filter(a=>a.get("_front_end")===
"pageState"),i=s.length===1?Zi:a=>go(a,location.search),c=s.map(a=>i(a).catch(l=>console.error(l)));await Promise.all(n.map(a=>yo(r,a.dataset.widget??"",a))),await Promise.
all(c),r.kernel||lp(await fn(r))}var gp="This page could not start in this browser. Reload it, or try another up-to-date browser.";function rc(){document.addEventListener(
"DOMContentLoaded",()=>hp().then(()=>document.documentElement.dataset.ready="",t=>{console.error(t),hn().hidden&&De(gp)}))}var mp={badge:ms,curves:Qt(Os),dataEditor:Qt(ii),field:Qt(ai),formulaField:vi,heatMap:Qt(xi),link:yi,networkDiagram:Qt(Ti),pageState:va,pins:za,player:Aa,presets:Ro,
resultsTable:Ma,runner:Ea,sentence:Oa,slider:Ta,surface:Qt(ja),value:{}};function wp(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||Po(),n.widgets??=
mp,n.resolve?.(n.widgets),n.widgets}return dc(vp);})();
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
