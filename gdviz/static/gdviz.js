"use strict";var gdviz=(()=>{var Us=Object.create;var Ke=Object.defineProperty;var Hs=Object.getOwnPropertyDescriptor;var Ws=Object.getOwnPropertyNames;var qs=Object.getPrototypeOf,Vs=Object.prototype.hasOwnProperty;var Gs=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},Ks=(t,e)=>{for(var n in e)Ke(t,n,{get:e[n],enumerable:!0})},Dr=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of Ws(e))!Vs.call(t,o)&&o!==n&&Ke(t,o,{get:()=>e[o],enumerable:!(r=Hs(e,o))||r.enumerable});return t};var Ys=(t,e,n)=>(n=t!=null?Us(qs(t)):{},Dr(e||!t||!t.__esModule?Ke(n,"default",{value:t,enumerable:!0}):n,t)),Js=t=>Dr(Ke({},"__esModule",{value:!0}),t);var oi=Gs((fr,hr)=>{((t,e)=>{typeof hr=="object"&&typeof fr<"u"?hr.exports=e():t.Papa=e()})(fr,function t(){var e=typeof self<"u"?self:typeof window<"u"?window:
e!==void 0?e:{},n=!e.document&&!!e.postMessage,r=e.IS_PAPA_WORKER||!1,o={},i=0,s={};function a(d){return d.charCodeAt(0)===65279?d.slice(1):d}function c(d){this.
_handle=null,this._finished=!1,this._completed=!1,this._halted=!1,this._input=null,this._baseIndex=0,this._partialLine="",this._rowCount=0,this._start=0,this._nextChunk=
null,this.isFirstChunk=!0,this._completeResults={data:[],errors:[],meta:{}},function(p){var v=b(p);v.chunkSize=parseInt(v.chunkSize),p.step||p.chunk||(v.chunkSize=
null),this._handle=new g(v),(this._handle.streamer=this)._config=v}.call(this,d),this.parseChunk=function(p,v){var k=parseInt(this._config.skipFirstNLines)||0;if(this.
isFirstChunk&&0<k){let $=this._config.newline;$||(w=this._config.quoteChar||'"',$=this._handle.guessLineEndings(p,w)),p=[...p.split($).slice(k)].join($)}this.isFirstChunk&&
z(this._config.beforeFirstChunk)&&(w=this._config.beforeFirstChunk(p))!==void 0&&(p=w),this.isFirstChunk=!1,this._halted=!1;var k=this._partialLine+p,w=(this._partialLine=
"",this._handle.parse(k,this._baseIndex,!this._finished));if(!this._handle.paused()&&!this._handle.aborted()){if(p=w.meta.cursor,k=(this._finished||(this._partialLine=
k.substring(p-this._baseIndex),this._baseIndex=p),w&&w.data&&(this._rowCount+=w.data.length),this._finished||this._config.preview&&this._rowCount>=this._config.
preview),r)e.postMessage({results:w,workerId:s.WORKER_ID,finished:k});else if(z(this._config.chunk)&&!v){if(this._config.chunk(w,this._handle),this._handle.paused()||
this._handle.aborted())return void(this._halted=!0);this._completeResults=w=void 0}return this._config.step||this._config.chunk||(this._completeResults.data=this.
_completeResults.data.concat(w.data),this._completeResults.errors=this._completeResults.errors.concat(w.errors),this._completeResults.meta=w.meta),this._completed||
!k||!z(this._config.complete)||w&&w.meta.aborted||(this._config.complete(this._completeResults,this._input),this._completed=!0),k||w&&w.meta.paused||this._nextChunk(),
w}this._halted=!0},this._sendError=function(p){z(this._config.error)?this._config.error(p):r&&this._config.error&&e.postMessage({workerId:s.WORKER_ID,error:p,finished:!1})}}
function l(d){var p;(d=d||{}).chunkSize||(d.chunkSize=s.RemoteChunkSize),c.call(this,d),this._nextChunk=n?function(){this._readChunk(),this._chunkLoaded()}:function(){
this._readChunk()},this.stream=function(v){this._input=v,this._nextChunk()},this._readChunk=function(){if(this._finished)this._chunkLoaded();else{if(p=new XMLHttpRequest,
this._config.withCredentials&&(p.withCredentials=this._config.withCredentials),n||(p.onload=_(this._chunkLoaded,this),p.onerror=_(this._chunkError,this)),p.ontimeout=
_(this._chunkTimeout,this),p.open(this._config.downloadRequestBody?"POST":"GET",this._input,!n),this._config.downloadTimeout&&!n&&(p.timeout=this._config.downloadTimeout),
this._config.downloadRequestHeaders){var v,k=this._config.downloadRequestHeaders;for(v in k)p.setRequestHeader(v,k[v])}var w;this._config.chunkSize&&(w=this._start+
this._config.chunkSize-1,p.setRequestHeader("Range","bytes="+this._start+"-"+w));try{p.send(this._config.downloadRequestBody)}catch($){this._chunkError($.message)}
n&&p.status===0&&this._chunkError()}},this._chunkLoaded=function(){p.readyState===4&&(p.status<200||400<=p.status?this._chunkError():(this._start+=this._config.
chunkSize||p.responseText.length,this._finished=!this._config.chunkSize||this._start>=(v=>(v=v.getResponseHeader("Content-Range"))!==null?parseInt(v.substring(v.
lastIndexOf("/")+1)):-1)(p),this.parseChunk(p.responseText)))},this._chunkError=function(v){v=p.statusText||v,this._sendError(new Error(v))},this._chunkTimeout=
function(){this._chunkError("Request timed out after "+this._config.downloadTimeout+"ms")}}function f(d){(d=d||{}).chunkSize||(d.chunkSize=s.LocalChunkSize),c.call(
this,d);var p,v,k=typeof FileReader<"u";this.stream=function(w){this._input=w,v=w.slice||w.webkitSlice||w.mozSlice,k?((p=new FileReader).onload=_(this._chunkLoaded,
this),p.onerror=_(this._chunkError,this)):p=new FileReaderSync,this._nextChunk()},this._nextChunk=function(){this._finished||this._config.preview&&!(this._rowCount<
this._config.preview)||this._readChunk()},this._readChunk=function(){var w=this._input,$=(this._config.chunkSize&&($=Math.min(this._start+this._config.chunkSize,
this._input.size),w=v.call(w,this._start,$)),p.readAsText(w,this._config.encoding));k||this._chunkLoaded({target:{result:$}})},this._chunkLoaded=function(w){this.
_start+=this._config.chunkSize,this._finished=!this._config.chunkSize||this._start>=this._input.size,this.parseChunk(w.target.result)},this._chunkError=function(){
this._sendError(p.error)}}function u(d){var p;c.call(this,d=d||{}),this.stream=function(v){return p=v,this._nextChunk()},this._nextChunk=function(){var v,k;if(!this.
_finished)return v=this._config.chunkSize,p=v?(k=p.substring(0,v),p.substring(v)):(k=p,""),this._finished=!p,this.parseChunk(k)}}function h(d){c.call(this,d=d||
{});var p=[],v=!0,k=!1;this.pause=function(){c.prototype.pause.apply(this,arguments),this._input.pause()},this.resume=function(){c.prototype.resume.apply(this,arguments),
this._input.resume()},this.stream=function(w){this._input=w,this._input.on("data",this._streamData),this._input.on("end",this._streamEnd),this._input.on("error",
this._streamError)},this._checkIsFinished=function(){k&&p.length===1&&(this._finished=!0)},this._nextChunk=function(){this._checkIsFinished(),p.length?this.parseChunk(
p.shift()):v=!0},this._streamData=_(function(w){try{p.push(typeof w=="string"?w:w.toString(this._config.encoding)),v&&(v=!1,this._checkIsFinished(),this.parseChunk(
p.shift()))}catch($){this._streamError($)}},this),this._streamError=_(function(w){this._streamCleanUp(),this._sendError(w)},this),this._streamEnd=_(function(){this.
_streamCleanUp(),k=!0,this._streamData("")},this),this._streamCleanUp=_(function(){this._input.removeListener("data",this._streamData),this._input.removeListener(
"end",this._streamEnd),this._input.removeListener("error",this._streamError)},this)}function g(d){var p,v,k,w,$=Math.pow(2,53),E=-$,M=/^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/,
O=/^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/,
T=this,C=0,N=0,U=!1,R=!1,P=[],I={data:[],errors:[],meta:{}};function rt(K){return d.skipEmptyLines==="greedy"?K.join("").trim()==="":K.length===1&&K[0].length===
0}function F(){if(I&&k&&(X("Delimiter","UndetectableDelimiter","Unable to auto-detect delimiting character; defaulted to '"+s.DefaultDelimiter+"'"),k=!1),d.skipEmptyLines&&
(I.data=I.data.filter(function(tt){return!rt(tt)})),G()){let tt=function(lt){P.push(lt)};var V=tt;if(I)if(Array.isArray(I.data[0])){for(var K=0;G()&&K<I.data.length;K++)
I.data[K].forEach(tt);I.data.splice(0,1)}else I.data.forEach(tt)}function q(tt,lt){for(var it=d.header?{}:[],Y=0;Y<tt.length;Y++){var W=Y,ut=tt[Y],ut=((Z,st)=>(ft=>(d.
dynamicTypingFunction&&d.dynamicTyping[ft]===void 0&&(d.dynamicTyping[ft]=d.dynamicTypingFunction(ft)),(d.dynamicTyping[ft]||d.dynamicTyping)===!0))(Z)?st==="tr\
ue"||st==="TRUE"||st!=="false"&&st!=="FALSE"&&((ft=>{if(M.test(ft)&&(ft=parseFloat(ft),E<ft&&ft<$))return 1})(st)?parseFloat(st):O.test(st)?new Date(st):st===""?
null:st):st)(W=d.header?Y>=P.length?"__parsed_extra":P[Y]:W,ut=d.transform?d.transform(ut,W):ut);W==="__parsed_extra"?(it[W]=it[W]||[],it[W].push(ut)):it[W]=ut}
return d.header&&(Y>P.length?X("FieldMismatch","TooManyFields","Too many fields: expected "+P.length+" fields but parsed "+Y,N+lt):Y<P.length&&X("FieldMismatch",
"TooFewFields","Too few fields: expected "+P.length+" fields but parsed "+Y,N+lt)),it}var ot;I&&(d.header||d.dynamicTyping||d.transform)&&(ot=1,!I.data.length||
Array.isArray(I.data[0])?(I.data=I.data.map(q),ot=I.data.length):I.data=q(I.data,0),d.header&&I.meta&&(I.meta.fields=P),N+=ot)}function G(){return d.header&&P.length===
0}function X(K,q,ot,V){K={type:K,code:q,message:ot},V!==void 0&&(K.row=V),I.errors.push(K)}z(d.step)&&(w=d.step,d.step=function(K){I=K,G()?F():(F(),I.data.length!==
0&&(C+=K.data.length,d.preview&&C>d.preview?v.abort():(I.data=I.data[0],w(I,T))))}),this.parse=function(K,q,ot){var V=d.quoteChar||'"',V=(d.newline||(d.newline=
this.guessLineEndings(K,V)),k=!1,d.delimiter?z(d.delimiter)&&(d.delimiter=d.delimiter(K),I.meta.delimiter=d.delimiter):((V=((tt,lt,it,Y,W)=>{var ut,Z,st,ft;W=W||
[",","	","|",";",s.RECORD_SEP,s.UNIT_SEP];for(var ne=0;ne<W.length;ne++){for(var Et,be=W[ne],vt=0,St=0,ht=0,xt=(st=void 0,new x({comments:Y,delimiter:be,newline:lt,
preview:10}).parse(tt)),Lt=0;Lt<xt.data.length;Lt++)it&&rt(xt.data[Lt])?ht++:(Et=xt.data[Lt].length,St+=Et,st===void 0?st=Et:0<Et&&(vt+=Math.abs(Et-st),st=Et));
0<xt.data.length&&(St/=xt.data.length-ht),1.99<St&&(Z===void 0||vt<Z||vt===Z&&ft<St)&&(Z=vt,ut=be,ft=St)}return{successful:!!(d.delimiter=ut),bestDelimiter:ut}})(
K,d.newline,d.skipEmptyLines,d.comments,d.delimitersToGuess)).successful?d.delimiter=V.bestDelimiter:(k=!0,d.delimiter=s.DefaultDelimiter),I.meta.delimiter=d.delimiter),
b(d));return V.header=G(),d.preview&&d.header&&V.preview++,p=K,v=new x(V),I=v.parse(p,q,ot),F(),U?{meta:{paused:!0}}:I||{meta:{paused:!1}}},this.paused=function(){
return U},this.pause=function(){U=!0,v.abort(),p=z(d.chunk)?"":p.substring(v.getCharIndex())},this.resume=function(){T.streamer._halted?(U=!1,T.streamer.parseChunk(
p,!0)):setTimeout(T.resume,3)},this.aborted=function(){return R},this.abort=function(){R=!0,v.abort(),I.meta.aborted=!0,z(d.complete)&&d.complete(I),p=""},this.
guessLineEndings=function(tt,V){tt=tt.substring(0,1048576);var V=new RegExp(m(V)+"([^]*?)"+m(V),"gm"),ot=(tt=tt.replace(V,"")).split("\r"),V=tt.split(`
`),tt=1<V.length&&V[0].length<ot[0].length;if(ot.length===1||tt)return`
`;for(var lt=0,it=0;it<ot.length;it++)ot[it][0]===`
`&&lt++;return lt>=ot.length/2?`\r
`:"\r"}}function m(d){return d.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function x(d){var p=(d=d||{}).delimiter,v=d.newline,k=d.comments,w=d.step,$=d.preview,E=d.fastMode,
M=null,O=!1,T=d.quoteChar==null?'"':d.quoteChar,C=T;if(d.escapeChar!==void 0&&(C=d.escapeChar),(typeof p!="string"||-1<s.BAD_DELIMITERS.indexOf(p))&&(p=","),k===
p)throw new Error("Comment character same as delimiter");k===!0?k="#":(typeof k!="string"||-1<s.BAD_DELIMITERS.indexOf(k))&&(k=!1),v!==`
`&&v!=="\r"&&v!==`\r
`&&(v=`
`);var N=0,U=!1;this.parse=function(R,P,I){if(typeof R!="string")throw new Error("Input must be a string");var rt=R.length,F=p.length,G=v.length,X=k.length,K=z(
w),q=[],ot=[],V=[],tt=N=0;if(!R)return vt();if(E||E!==!1&&R.indexOf(T)===-1){for(var lt=R.split(v),it=0;it<lt.length;it++){if(V=lt[it],N+=V.length,it!==lt.length-
1)N+=v.length;else if(I)return vt();if(!k||V.substring(0,X)!==k){if(K){if(q=[],ft(V.split(p)),St(),U)return vt()}else ft(V.split(p));if($&&$<=it)return q=q.slice(
0,$),vt(!0)}}return vt()}for(var Y=R.indexOf(p,N),W=R.indexOf(v,N),ut=new RegExp(m(C)+m(T),"g"),Z=R.indexOf(T,N);;)if(R[N]===T)for(Z=N,N++;;){if((Z=R.indexOf(T,
Z+1))===-1)return I||ot.push({type:"Quotes",code:"MissingQuotes",message:"Quoted field unterminated",row:q.length,index:N}),Et();if(Z===rt-1)return Et(R.substring(
N,Z).replace(ut,T));if(T===C&&R[Z+1]===C)Z++;else if(T===C||Z===0||R[Z-1]!==C){Y!==-1&&Y<Z+1&&(Y=R.indexOf(p,Z+1));var st=ne((W=W!==-1&&W<Z+1?R.indexOf(v,Z+1):W)===
-1?Y:Math.min(Y,W));if(R.substr(Z+1+st,F)===p){V.push(R.substring(N,Z).replace(ut,T)),R[N=Z+1+st+F]!==T&&(Z=R.indexOf(T,N)),Y!==-1&&Y<N&&(Y=R.indexOf(p,N)),W!==
-1&&W<N&&(W=R.indexOf(v,N));break}if(st=ne(W),R.substring(Z+1+st,Z+1+st+G)===v){if(V.push(R.substring(N,Z).replace(ut,T)),be(Z+1+st+G),Y!==-1&&Y<N&&(Y=R.indexOf(
p,N)),Z=R.indexOf(T,N),K&&(St(),U))return vt();if($&&q.length>=$)return vt(!0);break}ot.push({type:"Quotes",code:"InvalidQuotes",message:"Trailing quote on quot\
ed field is malformed",row:q.length,index:N}),Z++}}else if(k&&V.length===0&&R.substring(N,N+X)===k){if(W===-1)return vt();N=W+G,W=R.indexOf(v,N),Y!==-1&&Y<N&&(Y=
R.indexOf(p,N))}else if(Y!==-1&&(Y<W||W===-1))V.push(R.substring(N,Y)),N=Y+F,Y=R.indexOf(p,N);else{if(W===-1)break;if(V.push(R.substring(N,W)),be(W+G),K&&(St(),
U))return vt();if($&&q.length>=$)return vt(!0)}return Et();function ft(ht){q.push(ht),tt=N}function ne(ht){var xt=0;return xt=ht!==-1&&(ht=R.substring(Z+1,ht))&&
ht.trim()===""?ht.length:xt}function Et(ht){return I||(ht===void 0&&(ht=R.substring(N)),V.push(ht),N=rt,ft(V),K&&St()),vt()}function be(ht){N=ht,ft(V),V=[],W=R.
indexOf(v,N)}function vt(ht){if(d.header&&!P&&q.length&&!O){var xt=q[0],Lt=Object.create(null),Dn=new Set(xt);let jr=!1;for(let re=0;re<xt.length;re++){let Ot=a(
xt[re]);if(Lt[Ot=z(d.transformHeader)?d.transformHeader(Ot,re):Ot]){let xe,Fr=Lt[Ot];for(;xe=Ot+"_"+Fr,Fr++,Dn.has(xe););Dn.add(xe),xt[re]=xe,Lt[Ot]++,jr=!0,(M=
M===null?{}:M)[xe]=Ot}else Lt[Ot]=1,xt[re]=Ot;Dn.add(Ot)}jr&&console.warn("Duplicate headers found and renamed."),O=!0}return{data:q,errors:ot,meta:{delimiter:p,
linebreak:v,aborted:U,truncated:!!ht,cursor:tt+(P||0),renamedHeaders:M}}}function St(){w(vt()),q=[],ot=[]}},this.abort=function(){U=!0},this.getCharIndex=function(){
return N}}function y(d){var p=d.data,v=o[p.workerId],k=!1;if(p.error)v.userError(p.error,p.file);else if(p.results&&p.results.data){var w={abort:function(){k=!0,
A(p.workerId,{data:[],errors:[],meta:{aborted:!0}})},pause:S,resume:S};if(z(v.userStep)){for(var $=0;$<p.results.data.length&&(v.userStep({data:p.results.data[$],
errors:p.results.errors,meta:p.results.meta},w),!k);$++);delete p.results}else z(v.userChunk)&&(v.userChunk(p.results,w,p.file),delete p.results)}p.finished&&!k&&
A(p.workerId,p.results)}function A(d,p){var v=o[d];z(v.userComplete)&&v.userComplete(p),v.terminate(),delete o[d]}function S(){throw new Error("Not implemented.")}
function b(d){if(typeof d!="object"||d===null)return d;var p,v=Array.isArray(d)?[]:{};for(p in d)v[p]=b(d[p]);return v}function _(d,p){return function(){d.apply(
p,arguments)}}function z(d){return typeof d=="function"}return s.parse=function(d,p){var v=(p=p||{}).dynamicTyping||!1;if(z(v)&&(p.dynamicTypingFunction=v,v={}),
p.dynamicTyping=v,p.transform=!!z(p.transform)&&p.transform,p.downloadTimeout!==void 0){var v=parseInt(p.downloadTimeout);if(isNaN(v))throw new Error("Config do\
wnloadTimeout value ("+p.downloadTimeout+") not parsable by parseInt(val).");p.downloadTimeout=v}if(!p.worker||!s.WORKERS_SUPPORTED)return v=null,s.NODE_STREAM_INPUT,
typeof d=="string"?(d=a(d),v=new(p.download?l:u)(p)):d.readable===!0&&z(d.read)&&z(d.on)?v=new h(p):(e.File&&d instanceof File||d instanceof Object)&&(v=new f(p)),
v.stream(d);(v=(()=>{var k;return!!s.WORKERS_SUPPORTED&&(k=(()=>{var w=e.URL||e.webkitURL||null,$=t.toString();return s.BLOB_URL||(s.BLOB_URL=w.createObjectURL(
new Blob(["var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global \
!== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ","(",$,")();"],{type:"text/javascript"})))})(),(k=new e.Worker(k)).onmessage=y,
k.id=i++,o[k.id]=k)})()).userStep=p.step,v.userChunk=p.chunk,v.userComplete=p.complete,v.userError=p.error,p.step=z(p.step),p.chunk=z(p.chunk),p.complete=z(p.complete),
p.error=z(p.error),delete p.worker,v.postMessage({input:d,config:p,workerId:v.id})},s.unparse=function(d,p){var v=!1,k=!0,w=",",$=`\r
`,E='"',M=E+E,O=!1,T=null,C=!1,N=((()=>{if(typeof p=="object"){if(typeof p.delimiter!="string"||s.BAD_DELIMITERS.filter(function(P){return p.delimiter.indexOf(P)!==
-1}).length||(w=p.delimiter),typeof p.quotes!="boolean"&&typeof p.quotes!="function"&&!Array.isArray(p.quotes)||(v=p.quotes),typeof p.skipEmptyLines!="boolean"&&
typeof p.skipEmptyLines!="string"||(O=p.skipEmptyLines),typeof p.newline=="string"&&($=p.newline),typeof p.quoteChar=="string"&&(E=p.quoteChar,M=E+E),typeof p.header==
"boolean"&&(k=p.header),Array.isArray(p.columns)){if(p.columns.length===0)throw new Error("Option columns is empty");T=p.columns}p.escapeChar!==void 0&&(M=p.escapeChar+
E),p.escapeFormulae instanceof RegExp?C=p.escapeFormulae:typeof p.escapeFormulae=="boolean"&&p.escapeFormulae&&(C=/^[=+\-@\t\r].*$/)}})(),new RegExp(m(E),"g"));
if(typeof d=="string"&&(d=JSON.parse(d)),Array.isArray(d)){if(!d.length)return U(T,d,O);if(Array.isArray(d[0]))return U(null,d,O);if(typeof d[0]=="object")return U(
T||Object.keys(d[0]),d,O)}else if(typeof d=="object")return typeof d.data=="string"&&(d.data=JSON.parse(d.data)),Array.isArray(d.data)&&(d.fields||(d.fields=d.meta&&
d.meta.fields||T),d.fields||(d.fields=Array.isArray(d.data[0])?d.fields:typeof d.data[0]=="object"?Object.keys(d.data[0]):[]),Array.isArray(d.data[0])||typeof d.
data[0]=="object"||(d.data=[d.data])),U(d.fields||[],d.data||[],O);throw new Error("Unable to serialize unrecognized input");function U(P,I,rt){var F="",G=(typeof P==
"string"&&(P=JSON.parse(P)),typeof I=="string"&&(I=JSON.parse(I)),Array.isArray(P)&&0<P.length),X=!Array.isArray(I[0]);if(G&&k){for(var K=0;K<P.length;K++)0<K&&
(F+=w),F+=R(P[K],K);0<I.length&&(F+=$)}for(var q=0;q<I.length;q++){var ot=(G?P:I[q]).length,V=!1,tt=G?Object.keys(I[q]).length===0:I[q].length===0;if(rt&&!G&&(V=
rt==="greedy"?I[q].join("").trim()==="":I[q].length===1&&(I[q][0]==null||I[q][0].length===0)),rt==="greedy"&&G){for(var lt=[],it=0;it<ot;it++){var Y=X?P[it]:it;
lt.push(I[q][Y])}V=lt.join("").trim()===""}if(!V){for(var W=0;W<ot;W++){0<W&&!tt&&(F+=w);var ut=G&&X?P[W]:W;F+=R(I[q][ut],W)}q<I.length-1&&(!rt||0<ot&&!tt)&&(F+=
$)}}return F}function R(P,I){var rt,F,G;return P==null?"":P.constructor===Date?isNaN(P.getTime())?"":P.toISOString():(G=!1,rt=P.toString(),C&&typeof P!="number"&&
typeof P!="bigint"&&typeof P!="boolean"&&C.test(rt)&&(P=rt="'"+rt,G=!0),F=rt.replace(N,M),(G=G||v===!0||typeof v=="function"&&v(P,I)||Array.isArray(v)&&v[I]||((X,K)=>{
for(var q=0;q<K.length;q++)if(-1<X.indexOf(K[q]))return!0;return!1})(F,s.BAD_DELIMITERS)||-1<F.indexOf(w)||-1<rt.indexOf(E)||F.charAt(0)===" "||F.charAt(F.length-
1)===" ")?E+F+E:F)}},s.RECORD_SEP="",s.UNIT_SEP="",s.BYTE_ORDER_MARK="\uFEFF",s.BAD_DELIMITERS=["\r",`
`,'"',s.BYTE_ORDER_MARK],s.WORKERS_SUPPORTED=!n&&!!e.Worker,s.NODE_STREAM_INPUT=1,s.LocalChunkSize=10485760,s.RemoteChunkSize=5242880,s.DefaultDelimiter=",",s.Parser=
x,s.ParserHandle=g,s.NetworkStreamer=l,s.FileStreamer=f,s.StringStreamer=u,s.ReadableStreamStreamer=h,r&&(e.onmessage=function(d){d=d.data,s.WORKER_ID===void 0&&
d&&(s.WORKER_ID=d.workerId),typeof d.input=="string"?e.postMessage({workerId:s.WORKER_ID,results:s.parse(d.input,d.config),finished:!0}):(e.File&&d.input instanceof
File||d.input instanceof Object)&&(d=s.parse(d.input,d.config))&&e.postMessage({workerId:s.WORKER_ID,results:d,finished:!0})}),(l.prototype=Object.create(c.prototype)).
constructor=l,(f.prototype=Object.create(c.prototype)).constructor=f,(u.prototype=Object.create(u.prototype)).constructor=u,(h.prototype=Object.create(c.prototype)).
constructor=h,s})});var yu={};Ks(yu,{arrive:()=>xu,frontEnd:()=>_s,openPage:()=>Bs});function J(t,e){for(let n in e)t.set(n,e[n]);t.save_changes()}function At(t,e,n){t.set_state?t.set_state({[e]:n}):t.set(e,n)}function at(t,e,n){let r=e.split(" ").
map(o=>`change:${o}`);for(let o of r)t.on(o,n);return()=>r.forEach(o=>t.off(o,n))}function dt(t,e){let n=new Set(Object.keys(e)),r=()=>{let i=new Set(n);n.clear();
for(let s in e)i.has(s)&&e[s]()};r();let o=Object.keys(e).map(i=>at(t,i,()=>{n.size||queueMicrotask(r),n.add(i)}));return()=>{o.forEach(i=>i()),n.clear()}}var wt=(t,e)=>t.
get_model(e.slice(10)),pt=t=>t instanceof ArrayBuffer?new Uint8Array(t):new Uint8Array(t.buffer,t.byteOffset,t.byteLength);function B({data:t}){let{buffer:e,byteOffset:n,
byteLength:r}=pt(t);return n%8===0?new Float64Array(e,n,r/8):new Float64Array(e.slice(n,n+r))}function Dt(t){let[e,n]=t.shape,r=B(t);return Array.from({length:e},
(o,i)=>r.subarray(i*n,(i+1)*n))}var qt=t=>({...t,render({model:e,el:n}){function r(){let i=e.get("outdated");n.toggleAttribute("data-outdated",!!i),i&&(n.dataset.outdated=i),n.ariaBusy=i?"true":
null}let o=[t.render({model:e,el:n}),at(e,"outdated",r)];return r(),()=>o.forEach(i=>i())}});var Ye={float32:Float32Array,float64:Float64Array,int32:Int32Array,uint32:Uint32Array,bool:Int32Array,int64:BigInt64Array,uint64:BigUint64Array};function Br(t,e){
let n=Ye[t],r=Number;t==="bool"&&(r=i=>+!!i),t.endsWith("int64")&&(r=i=>BigInt(Math.trunc(i)||0));let o=t.startsWith("float")&&ArrayBuffer.isView(e);return new Uint8Array(
(o?new n(e):n.from(Array.from(e,r))).buffer)}function Bn(t,e){let n=new Ye[t](e.buffer);return t.endsWith("int64")?Array.from(n,Number):n}var Je=t=>t.reduce((e,n)=>e*
n,1),ye=({shape:t,dtype:e})=>Je(t)*Ye[e].BYTES_PER_ELEMENT,Ur=t=>Array.isArray(t?.shape)&&(ArrayBuffer.isView(t.data)||t.data instanceof ArrayBuffer);function Ze(t){
if(typeof t=="number"||typeof t=="boolean")return{shape:[],numbers:[t]};if(ArrayBuffer.isView(t)&&!(t instanceof DataView)){let e=t;return{shape:[e.length],numbers:e}}
if(Array.isArray(t)){let e=t.map(Ze),n=String(e[0]?.shape??[]);return e.some(r=>!r||String(r.shape)!==n)?null:{shape:[t.length,...e[0]?.shape??[]],numbers:e.flatMap(
r=>Array.from(r?.numbers??[]))}}return Ur(t)?{shape:t.shape,numbers:B(t)}:null}function oe(t,{shape:e,dtype:n},r){let o=n==="bool"?Boolean:Number;if(e.length===
0)return o(t[0]);if(Ur(r))return{shape:e,data:new DataView(Float64Array.from(t).buffer)};let i=ArrayBuffer.isView(r)||Array.isArray(r)&&ArrayBuffer.isView(r[0]),
s=/^float|64/.test(n)?Float64Array:Ye[n],a=(c,[l,...f])=>{let u=Je(f);if(f.length)return Array.from({length:l},(g,m)=>a(c+m*u,f));let h=Array.prototype.slice.call(
t,c,c+l);return i?s.from(h):h.map(g=>o(g))};return a(0,e)}function Hr(t,e,n){let r=Ze(t);if(!r||String(r.shape)!==String(n))return!1;let o=e instanceof Float32Array?
Math.fround:Number;for(let i=0;i<e.length;i++)if(!Object.is(o(Number(r.numbers[i])),e[i]))return!1;return!0}function Bt(t){let e=new Uint8Array(t.reduce((r,o)=>r+
o.length,0)),n=0;for(let r of t)e.set(r,n),n+=r.length;return e}function Qe(t,e){let n=0;return e.map(r=>t.slice(n,n+=r))}var Vt=(t,e)=>t.length===e?.length&&t.
every((n,r)=>n===e[r]);var Zs=100,ke=new Set,$e=new Set,tn=new Set,Un=0,Hn=0,Wn=new Set,Wr=t=>ke.add(t);function qr(t){for(let e of[ke,$e,tn])e.delete(t);Gt()}function en(t){$e.add(t),
Hn||(Hn=requestAnimationFrame(Qs))}var Vr=t=>tn.add(t);function nn(t){return Un++,t.finally(()=>{Un--,Gt()})}var qn=0;function Gr(t){return qn++,t.finally(()=>{
qn--;for(let e of ke)en(e)})}var rn=()=>qn>0;function Kr(){return new Promise(t=>{Wn.add(t),Gt()})}function Gt(){let t=[...$e].some(e=>!e.isPlaying());if(!(Un||
t||Ct.size||[...ke].some(e=>e.isPending()))){for(let e of Wn)e();Wn.clear()}}function Qs(){Yr();let t=new Map;for(let e of $e)$e.delete(e),t.set(e,(t.get(e)??0)+
1),t.get(e)>Zs?e.report(Object.assign(new Error("it depends on its own outputs through other links and does not settle"),{name:"RuntimeError"})):e.compute();Hn=
0,Gt();for(let e of tn)en(e);tn.clear()}var Ct=new Map,Xe;function _e(t,e,n){if(t.get("prompt")||[...ke].some(r=>r.reads(t))){At(t,e,n);return}Xe||(Xe=new MessageChannel,
Xe.port1.onmessage=Yr),Ct.size||Xe.port2.postMessage(null),Ct.has(t)||Ct.set(t,new Map),Ct.get(t)?.set(e,n)}var on=(t,e)=>Ct.get(t)?.has(e)?Ct.get(t)?.get(e):t.
get(e);function Yr(){let t=[...Ct];Ct.clear();for(let[e,n]of t)for(let[r,o]of n)At(e,r,o);Gt()}function sn(t,e){let n=new Map;function r(o){let i=o.get("key"),s=n.get(i)??{thing:t(i,o),users:0};n.set(i,s),s.users++;let a=!0;return()=>{a&&--s.users===0&&(n.
delete(i),e(s.thing)),a=!1}}return{use:r,find:o=>n.get(o)?.thing}}async function Xs(t){let e=t.widget_manager,n=await wt(e,t.get("choice")),r=async a=>({...a,model:await wt(e,a.widget)}),o=t.get("options"),i=await Promise.all(
o.map(a=>Promise.all(a.map(r))));function s(){let a=n.get("index");if(a!==t.get("applied")){t.set("applied",a);for(let{model:c,trait:l,value:f,array:u}of i[a])At(
c,l,u?oe(B(u),u,c.get(l)):f)}}return n.on("change:index",s),s(),t.set("followed",!0),t.save_changes(),()=>n.off("change:index",s)}var ta=sn((t,e)=>nn(Xs(e)),t=>t.
then(e=>e())),Vn=ta.use,Jr={initialize:({model:t})=>Vn(t)};var Zr=`:root{--gdviz-ink: var(--jp-content-font-color1, #222);--gdviz-paper: var(--jp-layout-color0, #FFF);--gdviz-faint: color-mix(in srgb, var(--gdviz-ink) 7\
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
on{min-width:7em}.gdviz-runner button.wanted{border-color:var(--gdviz-alert);color:var(--gdviz-alert)}.gdviz-runner .history{display:block;width:100%;max-width:\
420px;margin:0 0 4px;accent-color:var(--gdviz-blue)}.gdviz-slider{display:flex;align-items:center;gap:8px;height:32px}.gdviz-slider label{flex:1;min-width:0;dis\
play:flex;align-items:center;gap:8px}.gdviz-slider label span{flex:0 0 112px;text-align:right;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.gdviz-s\
lider input{accent-color:var(--gdviz-blue);margin:0}.gdviz-slider input[type=range]{flex:1;min-width:40px;height:24px}.gdviz-slider input[type=text]{flex:0 0 64\
px;width:64px;box-sizing:border-box;height:24px;padding:0 4px;border:1px solid transparent;border-radius:3px;background:transparent;color:inherit;font:inherit;f\
ont-variant-numeric:tabular-nums;text-align:right}.gdviz-slider input[type=text]:hover,.gdviz-slider input[type=text]:focus{border-color:var(--gdviz-edge);backg\
round:var(--gdviz-paper);color:var(--gdviz-ink)}.gdviz-slider input[type=text][aria-invalid=true]{border-color:var(--gdviz-alert)}.gdviz-slider:has(:disabled){o\
pacity:.5}
`;var Gn=new CSSStyleSheet;Gn.replaceSync(Zr);function Qr(t){t.adoptedStyleSheets.includes(Gn)||t.adoptedStyleSheets.push(Gn)}var Xr=()=>Qr(document);function to(t){
let e=()=>{let r=t.getRootNode();r instanceof ShadowRoot&&Qr(r)};if(e(),t.isConnected)return;let n=new ResizeObserver(()=>{n.disconnect(),e()});n.observe(t)}var Yn=globalThis,eo=t=>t,an=Yn.trustedTypes,no=an?an.createPolicy("lit-html",{createHTML:t=>t}):void 0,Jn="$lit$",It=`lit$${Math.random().toFixed(9).slice(2)}$`,
Zn="?"+It,na=`<${Zn}>`,Jt=document,Ae=()=>Jt.createComment(""),Me=t=>t===null||typeof t!="object"&&typeof t!="function",Qn=Array.isArray,co=t=>Qn(t)||typeof t?.[Symbol.
iterator]=="function",Kn=`[ 	
\f\r]`,ze=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ro=/-->/g,oo=/>/g,Kt=RegExp(`>|${Kn}(?:([^\\s"'>=/]+)(${Kn}*=${Kn}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),io=/'/g,so=/"/g,lo=/^(?:script|style|textarea|title)$/i,Xn=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),L=Xn(1),H=Xn(2),gt=Xn(
3),yt=Symbol.for("lit-noChange"),D=Symbol.for("lit-nothing"),ao=new WeakMap,Yt=Jt.createTreeWalker(Jt,129);function uo(t,e){if(!Qn(t)||!t.hasOwnProperty("raw"))
throw Error("invalid template strings array");return no!==void 0?no.createHTML(e):e}var po=(t,e)=>{let n=t.length-1,r=[],o,i=e===2?"<svg>":e===3?"<math>":"",s=ze;
for(let a=0;a<n;a++){let c=t[a],l,f,u=-1,h=0;for(;h<c.length&&(s.lastIndex=h,f=s.exec(c),f!==null);)h=s.lastIndex,s===ze?f[1]==="!--"?s=ro:f[1]!==void 0?s=oo:f[2]!==
void 0?(lo.test(f[2])&&(o=RegExp("</"+f[2],"g")),s=Kt):f[3]!==void 0&&(s=Kt):s===Kt?f[0]===">"?(s=o??ze,u=-1):f[1]===void 0?u=-2:(u=s.lastIndex-f[2].length,l=f[1],
s=f[3]===void 0?Kt:f[3]==='"'?so:io):s===so||s===io?s=Kt:s===ro||s===oo?s=ze:(s=Kt,o=void 0);let g=s===Kt&&t[a+1].startsWith("/>")?" ":"";i+=s===ze?c+na:u>=0?(r.
push(l),c.slice(0,u)+Jn+c.slice(u)+It+g):c+It+(u===-2?a:g)}return[uo(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},Ee=class t{constructor({strings:e,
_$litType$:n},r){let o;this.parts=[];let i=0,s=0,a=e.length-1,c=this.parts,[l,f]=po(e,n);if(this.el=t.createElement(l,r),Yt.currentNode=this.el.content,n===2||n===
3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(o=Yt.nextNode())!==null&&c.length<a;){if(o.nodeType===1){if(o.hasAttributes())for(let u of o.
getAttributeNames())if(u.endsWith(Jn)){let h=f[s++],g=o.getAttribute(u).split(It),m=/([.?@])?(.*)/.exec(h);c.push({type:1,index:i,name:m[2],strings:g,ctor:m[1]===
"."?ln:m[1]==="?"?un:m[1]==="@"?dn:Qt}),o.removeAttribute(u)}else u.startsWith(It)&&(c.push({type:6,index:i}),o.removeAttribute(u));if(lo.test(o.tagName)){let u=o.
textContent.split(It),h=u.length-1;if(h>0){o.textContent=an?an.emptyScript:"";for(let g=0;g<h;g++)o.append(u[g],Ae()),Yt.nextNode(),c.push({type:2,index:++i});o.
append(u[h],Ae())}}}else if(o.nodeType===8)if(o.data===Zn)c.push({type:2,index:i});else{let u=-1;for(;(u=o.data.indexOf(It,u+1))!==-1;)c.push({type:7,index:i}),
u+=It.length-1}i++}}static createElement(e,n){let r=Jt.createElement("template");return r.innerHTML=e,r}};function Zt(t,e,n=t,r){if(e===yt)return e;let o=r!==void 0?
n._$Co?.[r]:n._$Cl,i=Me(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=
[])[r]=o:n._$Cl=o),o!==void 0&&(e=Zt(t,o._$AS(t,e.values),o,r)),e}var cn=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){
return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??Jt).importNode(n,!0);Yt.currentNode=
o;let i=Yt.nextNode(),s=0,a=0,c=r[0];for(;c!==void 0;){if(s===c.index){let l;c.type===2?l=new ie(i,i.nextSibling,this,e):c.type===1?l=new c.ctor(i,c.name,c.strings,
this,e):c.type===6&&(l=new pn(i,this,e)),this._$AV.push(l),c=r[++a]}s!==c?.index&&(i=Yt.nextNode(),s++)}return Yt.currentNode=Jt,o}p(e){let n=0;for(let r of this.
_$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},ie=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){
this.type=2,this._$AH=D,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,
n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=Zt(this,e,n),
Me(e)?e===D||e==null||e===""?(this._$AH!==D&&this._$AR(),this._$AH=D):e!==this._$AH&&e!==yt&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.
T(e):co(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==
D&&Me(this._$AH)?this._$AA.nextSibling.data=e:this.T(Jt.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===
void 0&&(r.el=Ee.createElement(uo(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new cn(o,this),s=i.u(this.options);i.p(n),this.
T(s),this._$AH=i}}_$AC(e){let n=ao.get(e.strings);return n===void 0&&ao.set(e.strings,n=new Ee(e)),n}k(e){Qn(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,
r,o=0;for(let i of e)o===n.length?n.push(r=new t(this.O(Ae()),this.O(Ae()),this,this.options)):r=n[o],r._$AI(i),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,
o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=eo(e).nextSibling;eo(e).remove(),e=r}}setConnected(e){this._$AM===
void 0&&(this._$Cv=e,this._$AP?.(e))}},Qt=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,i){this.type=1,this.
_$AH=D,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.
strings=r):this._$AH=D}_$AI(e,n=this,r,o){let i=this.strings,s=!1;if(i===void 0)e=Zt(this,e,n,0),s=!Me(e)||e!==this._$AH&&e!==yt,s&&(this._$AH=e);else{let a=e,c,
l;for(e=i[0],c=0;c<i.length-1;c++)l=Zt(this,a[r+c],n,c),l===yt&&(l=this._$AH[c]),s||=!Me(l)||l!==this._$AH[c],l===D?e=D:e!==D&&(e+=(l??"")+i[c+1]),this._$AH[c]=
l}s&&!o&&this.j(e)}j(e){e===D?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},ln=class extends Qt{constructor(){super(...arguments),
this.type=3}j(e){this.element[this.name]=e===D?void 0:e}},un=class extends Qt{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.
name,!!e&&e!==D)}},dn=class extends Qt{constructor(e,n,r,o,i){super(e,n,r,o,i),this.type=5}_$AI(e,n=this){if((e=Zt(this,e,n,0)??D)===yt)return;let r=this._$AH,o=e===
D&&r!==D||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,i=e!==D&&(r===D||o);o&&this.element.removeEventListener(this.name,this,r),i&&this.element.
addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(
e)}},pn=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){Zt(this,e)}},fo={
M:Jn,P:It,A:Zn,C:1,L:po,R:cn,D:co,V:Zt,I:ie,H:Qt,N:un,U:dn,B:ln,F:pn},ra=Yn.litHtmlPolyfillSupport;ra?.(Ee,ie),(Yn.litHtmlVersions??=[]).push("3.3.3");var ho=(t,e,n)=>{
let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let i=n?.renderBefore??null;r._$litPart$=o=new ie(e.insertBefore(Ae(),i),i,void 0,n??{})}return o._$AI(t),
o};var Ut=()=>`gdviz-${Math.random().toString(36).slice(2)}`;function j(t,e,...n){return ho(e,t),n.map(r=>t.querySelector(r))}var fn=t=>(async()=>navigator.clipboard.
writeText(t))().then(()=>!0,()=>!1);function go(t,e,n){let r=URL.createObjectURL(new Blob([e],{type:n}));Object.assign(document.createElement("a"),{href:r,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(r),6e4)}var Pt=t=>t?"":"display: none";function nt(t,...e){to(t),t.classList.add("gdviz-widget",...e),t.addEventListener(
"keydown",n=>n.stopPropagation())}var oa={"#000000":"var(--gdviz-black)","#882255":"var(--gdviz-wine)"},Tt=t=>oa[t]??t;function tr(){let t=getComputedStyle(document.
body);return{ink:t.getPropertyValue("--gdviz-ink"),paper:t.getPropertyValue("--gdviz-paper")}}function mo(t){let e=new MutationObserver(t);return e.observe(document.
body,{attributeFilter:["data-jp-theme-light"]}),()=>e.disconnect()}function se(t,e){let n=0,r=new ResizeObserver(()=>{let o=Math.floor(t.clientWidth);o===0||o===
n||(n=o,e(o))});return r.observe(t),()=>r.disconnect()}var ia=["dead","restarting","autorestarting","starting"];function ae(t,e){let n=[t.connectionStatusChanged,t.statusChanged].filter(Boolean),r=!1,o=0;function i(){
r||=ia.includes(t.status);let s=r?"gone":t.connectionStatus;if(!["gone","connected","silent"].includes(s))return o||=setTimeout(e,2e3,"away");clearTimeout(o),o=
0,e(s)}for(let s of n)s.connect(i);return i(),()=>{clearTimeout(o);for(let s of n)s.disconnect(i)}}var vo=50,hn=new Set,wo=0;function bo(t,e,n){let r={link:t,sources:e,targets:n,outdated:null};return hn.add(r),er.size&&Se(),{outdate(o,i=performance.now()){r.outdated?.
text!==o&&(r.outdated={since:Math.min(i,r.outdated?.since??1/0),text:o},Se())},renew(o=null){!r.outdated&&o===null||(r.outdated=o===null?null:{since:o,text:r.outdated?.
text??"computing …"},Se())},leave(){hn.delete(r),Se()}}}var er=new Map;function Se(){clearTimeout(wo);let t=performance.now(),e=1/0,n=new Map;for(let[{link:o,
targets:i},{since:s,text:a}]of sa())if(s+vo>t)e=Math.min(e,s+vo);else for(let{model:c}of[{model:o},...i])n.set(c,a);let r=er;er=n;for(let o of new Set([...r.keys(),
...n.keys()]))ca(o,n.get(o)??"");e<1/0&&(wo=setTimeout(Se,e-t))}function sa(){let t=new Map([...hn].flatMap(e=>e.outdated?[[e,e.outdated]]:[]));for(let[e,n]of t)
for(let r of hn)r.sources.some(i=>e.targets.some(s=>aa(i,s)))&&!t.has(r)&&t.set(r,n);return t}var aa=(t,e)=>t.model===e.model&&t.trait===e.trait;function ca(t,e){
(on(t,"outdated")??"")!==e&&(_e(t,"outdated",e),t.get("opacities")&&_e(t,"opacities",e?[la]:[]))}var la=.3;var xo=Uint8Array.of(0,97,115,109,1,0,0,0,1,8,1,96,3,123,123,123,1,123,3,2,1,0,10,13,1,11,0,32,0,32,1,32,2,253,133,2,11),ua=230;function yo(t,e){let n=t.slice(),
[r,o,i]=[0,0,0];for(let s of e){if(o|=(s&127)<<i,i+=7,s&128)continue;r+=o;let a=n[r+1]===ua;n[r]=a?1:253,n[r+1]=a?1:133,n[r+2]=a?1:2,o=i=0}return n}var nr=8,gn=5,da=50,pa=8;async function ko(t,e){let n=vn(xo)?yo(pt(t),pt(e)):pt(t);return vn(n)?WebAssembly.compile(n).catch(()=>null):null}var vn=t=>!!globalThis.
WebAssembly?.validate(t);function mn({memory:t,run:e},n,r){let o=new Uint8Array(t.buffer);for(let{address:i,data:s}of n)o.set(s,i);return e(),r.map(({address:i,
length:s})=>o.slice(i,i+s))}function fa(t){let e,n;onmessage=({data:r})=>{if(r.module){({outputs:n}=r),{exports:e}=new WebAssembly.Instance(r.module);return}let o=performance.
now();try{let i=t(e,r.inputs,n),s=performance.now()-o;postMessage({results:i,milliseconds:s},i.map(({buffer:a})=>a))}catch(i){postMessage({error:i.message})}}}function ha(t,e){
let n=URL.createObjectURL(new Blob([`(${fa})(${mn})`],{type:"text/javascript"}));try{let r=new Worker(n);return r.postMessage({module:t,outputs:e}),r}catch{return null}finally{
URL.revokeObjectURL(n)}}var $o=t=>[...t].sort((e,n)=>e-n)[t.length>>1];async function _o(t,e,n,r){let{exports:o}=await WebAssembly.instantiate(t),i=e.map(g=>({address:g.
address,length:ye(g)})),s=[],a=null,c=null;return n>nr&&f(),{start:l,measure:u,isBusy:()=>c!==null,close:h};function l(g,m,x){if(a){c={job:m,counts:x},a.postMessage(
{inputs:g});return}let y=performance.now(),A;try{A=mn(o,g,i)}catch(b){return r(m,{error:b})}let S=performance.now()-y;s=[...s.slice(1-gn),S],(S>da||s.length===gn&&
$o(s)>nr)&&f(),r(m,{results:A,milliseconds:S})}function f(){a=ha(t,i),a&&(a.onmessage=({data:g})=>{let{job:m,counts:x}=c;if(c=null,g.error)return r(m,{isLate:!0,
error:Object.assign(new Error(g.error),{name:"RuntimeError"})});x&&(s=[...s.slice(1-gn),g.milliseconds]),r(m,{isLate:!0,...g})},a.onerror=()=>{let g=c;a=c=null,
g&&r(g.job,{isLate:!0})})}function u(g){if(a){let A=s.length?$o(s):null;if(c||n===1/0||s.length<gn||Math.max(...s)>nr/2)return A;h(),s=[]}let m=g();mn(o,m,[]);let x=performance.
now(),y=0;do mn(o,m,[]);while(y++,performance.now()-x<pa);return(performance.now()-x)/y}function h(){a?.terminate(),a=c=null}}var zo=["single_steps","resets","anew","anew_steps","playing"];function Ao(t,e,n,r){let{restart:o,steps:i,before:s,starting:a}=t.get("running"),c=s.map(ye),l=Qe(
pt(t.get("carried")),c),f=0,u=!1,h=b(),g=Qe(pt(t.get("computed")),n.map(ye)),m=0,x={restart:!1,steps:0},y=1;for(let E of zo)e.on(`change:${E}`,A);return addEventListener(
"pagehide",r.tell),t.on("change:carried",w),{isPlaying:S,isPending:_,plan:z,inputs:p,store:v,putBack:d,shareState:k,stop:$};function A(){r.changed(),S()||r.tell()}
function S(){return e.get("playing")&&!rn()}function b(){return{single:e.get("single_steps"),resets:e.get("resets"),anew:e.get("anew")?e.get("anew_steps"):0}}function _(){
let E=b();return u||S()||E.single!==h.single||E.resets!==h.resets||E.anew!==h.anew}function z(E){let M=b(),O=E.map((P,I)=>!Vt(P,g[I])),T=a.some(P=>O[P]),C=M.anew>
0&&(M.anew!==h.anew||O.some(Boolean)),N=M.resets!==h.resets,U=Math.max(M.single-h.single,0);S()&&(m+=e.get("speed"),U+=Math.floor(m),m%=1),h=M,g=E,u=!1;let R=x;
return x={restart:!1,steps:0},C||T||N?{restart:!0,steps:C?M.anew:0,version:f}:{restart:R.restart,steps:R.steps+U,version:f}}function d(E){x=E}function p(E={restart:!1,
steps:y}){let M=(O,T)=>({address:O,data:new Uint8Array(Int32Array.of(T).buffer)});return E.steps&&(y=E.steps),[M(o,Number(E.restart)),M(i,E.steps),...l.map((O,T)=>({
address:s[T].address,data:O}))]}function v(E,M){M.version===f&&(l=E)}function k(){t.off("change:carried",w),t.set("carried",new DataView(Bt(l).buffer)),t.on("ch\
ange:carried",w)}function w(){l=Qe(pt(t.get("carried")),c),h=b(),u=!0,f++,r.changed()}function $(){for(let E of zo)e.off(`change:${E}`,A);removeEventListener("p\
agehide",r.tell),t.off("change:carried",w)}}var ga=400,Mo=30,Oo="not computed",wn=(t,e)=>Object.assign(new Error(e),{name:t}),Eo=t=>`(${t.join(", ")}${t.length===1?",":""})`;function rr({model:t,trait:e,name:n,
shape:r,dtype:o}){let i=Ze(t.get(e));if(!i)throw wn("TypeError",`${n} must hold numbers, but it is ${JSON.stringify(t.get(e))??"undefined"}`);if(String(i.shape)!==
String(r))throw wn("ValueError",`${n} had shape ${Eo(r)} when it was linked, but now it has shape ${Eo(i.shape)}`);let s=Br(o,i.numbers);if(!o.startsWith("float")&&
Array.from(Bn(o,s)).some((a,c)=>a!==Number(i.numbers[c])))throw wn("ValueError",`${n} was ${o} when it was linked, which cannot represent its current value; lin\
k it with floating-point numbers`);return s}function To(t,e){try{return Vt(Bt(t.map(rr)),e)}catch{return!1}}async function No(t,e){if(t.get("closed"))return null;
let n=t.widget_manager,r=c=>Promise.all(c.map(async l=>({...l,model:await wt(n,l.widget)}))),[o,i]=await Promise.all([r(t.get("sources")),r(t.get("targets"))]),
s=bo(t,o,i);if(t.get("where")!=="browser")return So(t,o,s);To(o,pt(t.get("computed")))||s.outdate("compiling …");let a=await ko(t.get("module"),t.get("fusions"));
return a?ma(t,a,o,i,s,e):(n.exported?e.show(wn("UnsupportedError","this browser cannot run WebAssembly with SIMD, and this page has no Python to fall back on")):
(t.set("where","kernel"),t.save_changes()),So(t,o,s))}function So(t,e,n){let r=t.widget_manager.exported?"needs Python":"computing …";function o(){To(e,pt(t.get(
"computed")))?n.renew():n.outdate(t.get("error_message")?Oo:r)}let i=e.map(s=>at(s.model,s.trait,o));return i.push(at(t,"computed error_message",o)),o(),{stop:()=>[
...i,n.leave].forEach(s=>s()),isRunning:!1}}async function ma(t,e,n,r,o,i){let s=t.widget_manager,a=t.get("outputs"),c=await _o(e,a,t.get("background")?1/0:t.get(
"milliseconds"),M),l=t.get("runner")&&await wt(s,t.get("runner")),f={compute:E,report:P,reads:F=>n.some(G=>G.model===F),isPending:C,isPlaying:T},u=l&&Ao(t,l,n,{
changed:z,tell:R}),h=pt(t.get("computed")),g=null,m=null,x=null,y=!1,[A,S]=[0,0],b=0,_=[...n.map(F=>[F.model,`change:${F.trait}`,d]),[t,"change:computed",w],[t,
"change:running_in",v],[t,"change:where",I],[t,"change:closed",I],[t,"msg:custom",k]];for(let[F,G,X]of _)F.on(G,X);return Wr(f),p(),U(),z(),{stop:rt,isRunning:!0};
function z(){en(f)}function d(){x??=performance.now(),z()}function p(){t.get("running_in")!=="browser"&&(t.set("running_in","browser"),t.save_changes())}function v(){
t.get("running_in")!=="browser"&&(h=null,p(),z())}function k({event:F}){F==="ask"&&t.send({event:"here"})}function w(){h=pt(t.get("computed")),z()}function $(F){
return F.map((G,X)=>({address:n[X].address,data:G}))}function E(){let F;try{F=n.map(rr)}catch(q){return P(q)}let G=Bt(F);if(!u?.isPending()){if(Vt(G,h))return x=
null,O(G);if(Vt(G,g))return}if(Vt(G,h)||o.outdate("computing …",x??void 0),c.isBusy())return;let X=u?.plan(F),K=[...$(F),...X?u.inputs(X):[]];x=null,c.start(K,
{joined:G,work:X},!X||X.steps>0)}function M({joined:F,work:G},{results:X,milliseconds:K,error:q,isLate:ot}){if(ot&&z(),!X){G&&u.putBack(G),q&&(g=F,P(q));return}
T()&&N(K??0),G&&u.store(X.slice(X.length-t.get("running").before.length),G);for(let{model:V,trait:tt,output:lt}of r){let{shape:it,dtype:Y}=a[lt],W=Bn(Y,X[lt]),ut=on(
V,tt);Hr(ut,W,it)||_e(V,tt,oe(W,{shape:it,dtype:Y},ut))}m=[F,...X],O(F),T()&&!ot&&Vr(f)}function O(F){h=F,g=null,o.renew(x),y&&i.show(null),y=!1,U(),Gt()}function T(){
return!!u?.isPlaying()}function C(){return c.isBusy()&&!T()}function N(F){A+=F,!(++S%Mo)&&(t.set("page_milliseconds",A/Mo),A=0)}function U(){clearTimeout(b),b=setTimeout(
()=>{try{let F=c.measure(()=>[...$(n.map(rr)),...u?.inputs()??[]]);F!==null&&t.set("page_milliseconds",F)}catch{}R()},ga)}function R(){m&&(t.set("snapshot",new DataView(
Bt(m).buffer)),m=null,u?.shareState(),t.save_changes())}function P(F){console.warn(F),y=!0,h=null,o.outdate(Oo),T()&&(l.set("playing",!1),l.save_changes()),i.show(
F)}function I(){rt(),i.ended()}function rt(){clearTimeout(b);for(let[F,G,X]of _)F.off(G,X);u?.stop(),c.close(),o.leave(),qr(f)}}var or=new EventTarget;function va(t,e){let n={isRunning:!1,error:null,started:Promise.resolve(null)},r=i=>{Object.assign(n,i),or.dispatchEvent(new Event(t))},o={
show:i=>r({error:i}),ended:()=>r({isRunning:!1})};return n.started=No(e,o).catch(i=>(console.error(i),null)),nn(n.started).then(i=>r({isRunning:i?.isRunning??!1})),
n}var Ro=sn(va,({started:t})=>t.then(e=>e?.stop())),Xt=Ro.use,Oe=t=>Ro.find(t.get("key"))??{isRunning:!1,error:null};function bn(t,e){let n=t.get("key");return or.
addEventListener(n,e),()=>or.removeEventListener(n,e)}var xn=(t,e)=>L`<div class="gdviz-note gdviz-needs-python">${e}${ir(t)}</div>`;function ir({exported:t}){let{live:e}=t,n=async({currentTarget:r})=>{r.href=wa(e,
await t.query?.()??"")};return e?L` <a href=${e} @pointerdown=${n} @focus=${n}>Run with Python</a>`:D}function wa(t,e){if(!e)return t;let n=new URL(t,location.href),
r=i=>`${i}${i.includes("?")?"&":"?"}${e}`,o=n.searchParams.get("urlpath");return o===null?n.search=r(n.search):n.searchParams.set("urlpath",r(o)),n.href}var ba="The server is gone. Computations in your browser continue; what needs the server is switched off. Reload the page, or run the notebook again, to start o\
ver.",xa="The server is gone. Nothing on this page needs it: everything continues in your browser.",ya="Greyed-out controls need Python.";function Lo(t){return t==
null?"":t<.01?" in less than 0.01 ms":` in ${t<100?Number(t.toPrecision(2)):Math.round(t)} ms`}async function $a(t){let e=pt(t.get("text")??new Uint8Array);return e.
length===0?ka(t.get("text_address")):new Response(new Blob([e]).stream().pipeThrough(new DecompressionStream("deflate"))).text()}function ka(t){let e=document.createElement(
"script");return e.src=t,new Promise(n=>{e.onload=()=>n(window.gdvizProgram),e.onerror=()=>n("The text could not be loaded."),document.head.append(e)}).finally(
()=>e.remove())}function _a(t,e){let n=()=>{},r=!1;async function o(){let i=t.get("link");if(!i)return;let s=await wt(t.widget_manager,i);if(r||i!==t.get("link"))
return;n();let a=()=>e(s),c=[Xt(s),bn(s,a),at(s,"where milliseconds page_milliseconds outdated",a)];n=()=>c.forEach(l=>l()),a()}return t.on("change:link",o),o(),
()=>{r=!0,t.off("change:link",o),n()}}function za({model:t}){let e=t.widget_manager,n=()=>Promise.all(t.get("needs_kernel").map(i=>wt(e,i)));if(e.exported){n().
then(i=>i.forEach(s=>At(s,"disabled",!0)));return}let r=new Map;async function o(i){if(!!t.get("lost")===i)return;if(t.set("lost",i),!i){for(let[a,c]of r)At(a,"\
disabled",c);return r.clear()}let s=await n();if(t.get("lost"))for(let a of s)r.has(a)||r.set(a,a.get("disabled")),At(a,"disabled",!0)}return e.kernel&&ae(e.kernel,
i=>o(i!=="connected"))}function Aa({model:t,el:e}){nt(e,"gdviz-badge");let n=t.get("needs_kernel").length>0,{exported:r}=t.widget_manager,o=null,i=null;function s(m){
if(m.get("outdated"))return m.get("outdated");let{isRunning:x}=Oe(m);return x?`computed in your browser${Lo(m.get("page_milliseconds"))} · 0 round trips`:r?"w\
aiting for your browser":`computed by the server${Lo(m.get("milliseconds"))} · 1 round trip`}async function a(){let m=o,x=await $a(m);i||(i={name:m.get("name"),
size:pt(m.get("module")).length,text:x,isCopied:!1},u(),e.querySelector("dialog")?.showModal())}function c(){i=null,u()}async function l(m){m.isCopied=await fn(
m.text),m.isCopied||getSelection()?.selectAllChildren(e.querySelector("pre")),u()}let f=m=>L`
    <dialog class="gdviz-program" @close=${c}>
      <div class="head">
        <b>WebAssembly text of “${m.name}”, ${(m.size/1024).toFixed(0)} KB as a module</b>
        <button type="button" @click=${()=>l(m)}>${m.isCopied?"Copied":"Copy"}</button>
        <button type="button" @click=${()=>e.querySelector("dialog")?.close()}>Close</button>
      </div>
      <pre tabindex="0" aria-label="Text of the program">${m.text}</pre>
    </dialog>`;function u(){let m=L`<div class="gdviz-notice" role="alert">${n?ba:xa}</div>`;j(e,L`
      <div class="line">
        <span class="status">${o?s(o):""}</span>
        <button type="button" title="The WebAssembly text of the program that your browser has just run" @click=${a}
          ?hidden=${!o||!Oe(o).isRunning}>Show the program</button>
      </div>
      ${r&&n?xn(t.widget_manager,ya):D}
      ${i?f(i):D}${t.get("lost")?m:D}`)}let h=_a(t,m=>{o=m,u()}),g=at(t,"lost",u);return u(),()=>{h(),g()}}var Co={initialize:za,render:Aa};var Q=(t,e,n)=>Math.min(Math.max(t,e),n),yn=t=>t.replaceAll("-","−").replace("e+","e");function et(t,e=4){if(!Number.isFinite(t))return Number.isNaN(t)?"not a\
 number":t>0?"∞":"−∞";let n=Math.abs(t);return n===0||n>=.001&&n<1e5?yn(String(Number(t.toPrecision(e)))):yn(Number(t.toPrecision(Math.min(e,3))).toExponential())}
function sr(t){let e=n=>Math.ceil(Math.log10(Math.abs(n)||1));for(let n=2;;n++){let r=t.map(o=>et(o,Math.max(n,Math.min(e(o),5))));if(n>5||new Set(r).size===t.length)
return r}}var $n=t=>String(t).replace(/./g,e=>e==="-"?"⁻":"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(e)]);var Ma=62,Ea=38;function Nt({low:t,high:e,log:n=!1,from:r,to:o}){[t,e]=n?Oa(t,e):Sa(t,e);let[i,s]=n?[Math.log10(t),Math.log10(e)]:[t,e],a=(o-r)/(s-i),c=u=>r+((n?
Math.log10(u):u)-i)*a,l=u=>u.map(([h,g])=>({at:c(h),text:g})),f=Math.max(Math.floor(Math.abs(o-r)/(o>r?Ma:Ea)),1);return{low:t,high:e,log:n,to:c,from:u=>n?10**(i+
(u-r)/a):i+(u-r)/a,ticks:()=>{if(n&&s-i>1.5&&Math.floor(s)>Math.ceil(i))return l(Ta(i,s,1.5*f));let u=Io(t,e,f);return l(u.length>1?u:Io(t,e,2*f+1))}}}var ce=(t,e)=>({
x:t,y:e,toPixel:n=>[t.to(n[0]),e.to(n[1])],toPoint:([n,r])=>[t.from(n),e.from(r)]});function Te(t,e){let[n,r]=[1/0,-1/0];for(let o of t)for(let i of o)e(i)&&(i<
n&&(n=i),i>r&&(r=i));return[n,r]}function Sa(t,e){if(!Number.isFinite(t)||!Number.isFinite(e))return[0,1];let n=Math.max(Math.abs(t),Math.abs(e));return e-t>1e-12*
n?[t,e]:n>0?[t-.1*n,e+.1*n]:[-1,1]}function Oa(t,e){return!(e>0)||!Number.isFinite(e)?[.1,10]:t>0?e>t*(1+1e-9)?[t,e]:[t/10,e*10]:[e*1e-6,e]}function Io(t,e,n){let r=(e-
t)/n,o=10**Math.floor(Math.log10(r)),i=o*([1,2,5].find(g=>g*o>=r*(1-1e-9))??10),s=Math.ceil(-Math.log10(i)-1e-9),a=Math.max(Math.abs(t),Math.abs(e)),c=a>=1e5||i<
1e-4,l=Math.min(Math.max(Math.floor(Math.log10(a))+s,0)+1,12),f=g=>c?g?Number(g.toPrecision(l)).toExponential():"0":g.toFixed(Math.max(s,0)),u=Math.ceil(t/i-1e-6),
h=Math.max(Math.floor(e/i+1e-6)-u+1,0);return Array.from({length:h},(g,m)=>[(u+m)*i,yn(f((u+m)*i))])}function Ta(t,e,n){let r=Math.ceil(t-1e-9),o=Math.floor(e+1e-9),
i=Math.ceil((o-r+1)/(n+1)),s=Array.from({length:Math.floor((o-r)/i)+1},(c,l)=>r+l*i),a=s.every(c=>c>=-3&&c<=4);return s.map(c=>[10**c,a?String(+`1e${c}`):`10${$n(
c)}`])}var Na=([t,e,n])=>(-16777216|n<<16|e<<8|t)>>>0,Ra=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),le=(t,e=0)=>Na(Ra(t).map(n=>Math.round(n+(255-n)*e)));function ue(t,e,[
n,r],o){if(!r||!n)return cr(t);let i=new Uint32Array(r*n);for(let s=0;s<n;s++){let a=(n-1-s)*r;for(let c=0;c<r;c++)i[s*r+c]=o(e[a+c])}ar(t,i,r)}function ar(t,e,n){
let r=e.length/n;(t.width!==n||t.height!==r)&&Object.assign(t,{width:n,height:r}),kn(t).putImageData(new ImageData(new Uint8ClampedArray(e.buffer),n,r),0,0)}var cr=t=>kn(
t).clearRect(0,0,t.width,t.height),kn=t=>t.getContext("2d");function _n(t,e){let n=Uint32Array.from({length:511},(r,o)=>le(o>255?t:e,1-.7*(Math.abs(o-255)/255)));
return r=>Number.isNaN(r)?0:n[255+Math.round(255*r)]}var Po=.5,La=.6;function jo(t,{width:e,height:n},r,[o,i],s,a){let c=new Uint32Array(e*n),[l,f,u]=[0,Po,Po/2].map(x=>Uint32Array.from(a,y=>le(y,x))),h=Float64Array.
of(-1/0,...s.subarray(1,-1),1/0),g=(i-1)/e,m=(o-1)/n;for(let x=0;x<n;x++){let y=(n-x-.5)*m,A=Math.min(Math.floor(y),o-2),S=y-A,b=A*i,_=b+i,z=x*e,d=0;for(let p=0,
v=0;p<i-1;p++){let k=r[b+p],w=r[b+p+1],$=k+S*(r[_+p]-k),E=w+S*(r[_+p+1]-w),M=p===i-2?e:Math.min(Math.ceil((p+1)/g-.5),e),O=(E-$)*g;if(!(Math.abs(O)<1/0)){z+=M-v,
v=M;continue}let T=(r[_+p]-k+r[_+p+1]-w)*.5*m,C=La*Math.sqrt(O*O+T*T),N=$+((v+.5)*g-p)*(E-$);for(;v<M;v++,z++,N+=O){for(;N>=h[d+1];)d++;for(;N<h[d];)d--;let U=Math.
min(N-h[d],h[d+1]-N);c[z]=U>=C?l[d]:U>=C/2?u[d]:f[d]}}}ar(t,c,e)}function Fo(t,[e,n],{left:r,top:o,width:i,height:s},[a,c,l,f]){let u=e*n,h=Float64Array.from({length:u},
(A,S)=>Math.hypot(t[2*S],t[2*S+1])),g=h.reduce((A,S)=>S>A&&S<1/0?S:A,0),m=i/n/1.25,x=Math.max(i*.0016,.5),y=[];for(let A=0;A<u;A++){if(!(h[A]>0&&h[A]<1/0))continue;
let S=r+i*(A%n+.5)/n,b=o+s*(1-(Math.floor(A/n)+.5)/e),_=-t[2*A]*(i/(c-a)),z=t[2*A+1]*(s/(f-l)),d=m*Q(1+Math.log10(h[A]/g)/3,.25,1)/2/Math.hypot(_,z);y.push(Ca(S,
b,_*d,z*d,x))}return y.join("")}var kt=t=>Math.round(t*10)/10;function Ca(t,e,n,r,o){let i=Math.hypot(n,r),[s,a]=[-r/i,n/i],c=Math.min(10*o,1.2*i),l=.3*c,f=(m,x)=>`${kt(
t+n*m+s*x)},${kt(e+r*m+a*x)}`,u=1-c/i,h=`${f(-1,o)} ${f(u,o)} ${f(u,l)}`,g=`${f(u,-l)} ${f(u,-o)} ${f(-1,-o)}`;return`M${h} ${f(1,0)} ${g}Z`}var Ia=10,lr=12,Pa=68,ja=9;function Do({left:t,top:e,width:n,height:r},o,i,s){let a=t+n+Ia,c=a+lr,l=s.length>=ja,f=o.toReversed().map((u,h)=>{let g=1-h/o.length;
return H`<rect x=${a} width=${lr} y=${e+r*(1-g)} height=${r*g} fill=${u} />`});return H`
    ${f}
    <rect class="frame" x=${a} y=${e} width=${lr} height=${r} />
    ${i.map(({at:u,text:h})=>{let g=e+r*(1+u);return H`<path class="tick" d="M${c},${g}h3" /><text x=${c+6} y=${g} dy="0.35em">${h}</text>`})}
    <text y=${e-10} x=${l?t+n+Pa:a-2} text-anchor=${l?"end":"start"}>${s}</text>`}var zn=t=>t.map(({name:e,color:n,kind:r="line"})=>{let o=L`<span class="swatch ${r}" .style=${`\
color: ${Tt(n)}`}></span>`;return L`<span class="entry">${o}${e}</span>`});function Ne(t){let[e,n]=[t.get("colors"),de(t)];return t.get("names").map((o,i)=>({name:o,
color:e[i%e.length]})).filter((o,i)=>n(i))}function de(t){let e=t.get("shown")&&B(t.get("shown"));return n=>!e?.length||e[n]>0}function _t(t,e){let{left:n,top:r}=t.getBoundingClientRect();return[e.clientX-n,e.clientY-r]}function Re(t,e){let n=t.currentTarget;n.setPointerCapture(t.pointerId);
let r=new AbortController,{signal:o}=r;n.addEventListener("pointermove",e,{signal:o});for(let i of["pointerup","pointercancel"])n.addEventListener(i,()=>r.abort(),
{signal:o})}var Fa={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Le=t=>Fa[t.key]??null;function Ce(t,e=()=>!0){t.addEventListener("touchsta\
rt",n=>e(n)&&n.preventDefault(),{passive:!1})}function An({surface:t,handle:e,to:n,by:r,idle:o=()=>!1}){let i=s=>{s.preventDefault(),e.focus({preventScroll:!0}),
Re(s,n)};t.addEventListener("pointerdown",s=>{s.button!==0||s.pointerType==="touch"||o()||(n(s),i(s))}),t.addEventListener("click",s=>{s.pointerType==="touch"&&
!o()&&n(s)}),e.addEventListener("pointerdown",s=>s.button===0&&i(s)),Ce(e),e.addEventListener("keydown",s=>{let a=Le(s);a&&(s.preventDefault(),r(a,s.shiftKey))})}var Ie={left:56,right:14,top:10,bottom:42},Mn={left:56,right:68,top:24,bottom:42},Da=6.4,Ba=6.5,Ua=104;function pe(t,{name:e,...n}){nt(t,e,"gdviz-plane");let r=L`<div></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`,
[o,i,s,a]=j(t,r,"div",".gdviz-legend",".panel",".status"),c=ur(o,n);return{...c,panel:s,status:a,bar:l=>j(c.bar,l&&Do(c.area,...l)),legend:l=>j(i,zn(l))}}function ur(t,{
label:e,ratio:n=.75,margins:r=Ie}){t.classList.add("gdviz-plot");let o=Ut(),i={left:r.left,top:r.top,width:0,height:0},s=320,a=()=>{},c=()=>({from:i.left,to:i.left+
i.width}),l=()=>({from:i.top+i.height,to:i.top});function f(){i.width=Math.max(s-i.left-r.right,40),i.height=Math.max(Math.round(s*n)-r.top-r.bottom,40);let{left:_,
top:z}=i,d=Object.entries(i).map(([v,k])=>`${v}: ${k}px`),p=L`
      <canvas .style=${d.join(";")}></canvas>
      <svg role="group" aria-label=${e} width=${s} height=${i.height+r.top+r.bottom}>
        <defs>
          <clipPath id=${o}><rect x=${_} y=${z} width=${i.width} height=${i.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${o})" pointer-events="none"></g>
        <rect class="hit" x=${_} y=${z} width=${i.width} height=${i.height} />
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;return j(t,p,"canvas","svg",".ticks",".shapes",".hit",".handles",".bar")}let[u,h,g,m,x,y,A]=f();function S({x:_,y:z},d,p=!1){let v=z.ticks(),k=Math.
max(...v.map(({text:U})=>U.length)),w=Math.min(k*Da+28,Ua);if(w>i.left+1)return i.left=w,f(),a();let{left:$,top:E,width:M,height:O}=i,T=E+O,C=_.ticks().map(({at:U,
text:R})=>H`
      ${p?H`<path class="grid" d="M${U},${T}V${E}" />`:D}
      <path class="tick" d="M${U},${T}v5" />
      <text class="x" x=${U} y=${T+17} text-anchor="middle">${R}</text>`),N=v.map(({at:U,text:R})=>H`
      ${p?H`<path class="grid" d="M${$},${U}h${M}" />`:D}
      <path class="tick" d="M${$},${U}h-5" />
      <text class="y" x=${$-8} y=${U} dy="0.35em" text-anchor="end">${R}</text>`);j(g,H`
      ${C}${N}
      <rect class="frame" x=${$} y=${E} width=${M} height=${O} />
      ${Bo(d[0],M+40,`translate(${$+M/2},${T+35})`)}
      ${Bo(d[1],O+30,`translate(13,${E+O/2})rotate(-90)`)}`)}function b(_){let[z,d]=_t(h,_);return[Q(z,i.left,i.left+i.width),Q(d,i.top,i.top+i.height)]}return{
picture:h,canvas:u,area:i,layers:(..._)=>j(m,_.map(z=>H`<g class=${z}></g>`),..._.map(z=>`.${z}`)),hit:x,handles:y,bar:A,axes:S,pixel:b,readout:(_,...z)=>{let d=null;
for(let p of[x,...z])p.addEventListener("pointermove",v=>{_(d=v.buttons?null:b(v))}),p.addEventListener("pointerleave",()=>_(d=null));return()=>_(d)},across:c,upwards:l,
plane:(_,z)=>ce(Nt({..._,...c()}),Nt({...z,...l()})),draw:(_,z)=>{a=()=>Object.values(z).forEach(v=>v());let d=dt(_,z),p=se(t,v=>{s=v,i.left=r.left,f(),a()});return()=>{
p(),d()}}}}function Bo(t,e,n){let r=Math.max(Math.floor(e/Ba),4),[o,i]=t.length>r?[`${t.slice(0,r-1)}…`,H`<title>${t}</title>`]:[t,D];return H`<text class="name" text-anchor="middle" transform=${n}>${o}${i}</text>`}var jt=1e4,Ha=150;function Pe(t,e){let n=[];for(let r=0;r<t;r++)e(r)&&(r&&e(r-1)?n.at(-1)?.push(r):n.push([r]));return n}function Wa(t){let e=[];for(let[n,r]of t){
if(Number.isNaN(n)||Number.isNaN(r))break;let o=Math.max(Math.abs(n),Math.abs(r));if(o<=jt){e.push([n,r]);continue}let i=e.at(-1),s=jt/o;i&&s>0&&e.push([i[0]+(n-
i[0])*s,i[1]+(r-i[1])*s]);break}return e}function qa(t){let e=t[0];return t.filter((n,r)=>!(Math.hypot(n[0]-e[0],n[1]-e[1])>=1)&&r!==0&&r!==t.length-1?!1:(e=n,!0))}
var Uo=t=>t.length>1?`M${t.join("L")}`:"",Ho=t=>t==="#000000"?"var(--gdviz-paper)":"white";function Wo(t,e){let n=Wa(e),r=n.map(([a,c])=>`${a.toFixed(2)},${c.toFixed(
2)}`).filter((a,c,l)=>a!==l[c-1]),o=r.length>1,i=o?Uo(qa(n).map(([a,c])=>`${a.toFixed(1)},${c.toFixed(1)}`)):"",s=o&&r.length<=Ha?r.map(a=>`M${a}h0`).join(""):"";
return H`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    <path stroke=${Ho(t)} stroke-width="4" opacity="0.8" d=${i} />
    <path class="path" stroke=${Tt(t)} stroke-width="2" d=${Uo(r)} />
    <path class="dots" stroke=${Tt(t)} stroke-width="5" d=${s} />
  </g>`}function qo(t,[e,n]){let r=Math.abs(e)<jt&&Math.abs(n)<jt,[o,i]=r?[e,n]:[0,0];return H`<circle class="current" r="6" fill=${Tt(t)} stroke=${Ho(t)} stroke-width="2"
    cx=${o} cy=${i} .style=${Pt(r)} />`}var Va=`M${Array.from({length:10},(t,e)=>{let[n,r]=[e%2?4.05:9,e*Math.PI/5-Math.PI/2];return`${(n*Math.cos(r)).toFixed(2)}\
,${(n*Math.sin(r)).toFixed(2)}`}).join("L")}Z`,Vo=(t,e)=>e.map(([n,r])=>{let o=`translate(${n},${r})`;return H`<path d=${Va} fill=${t} stroke="white" stroke-width="1.2" transform=${o}><title>Minimum</title></path>`});var Ga="Not positive: a logarithmic axis cannot show it",dr=.04;function pr(t){let[e,n,r,o]=["x","y","low","high"].map(f=>Dt(t.get(f))),[i,s,a]=[B(t.get("limits")),
t.get("names"),de(t)],c=t.get("colors").map(Tt),l=new Float64Array;return n.map((f,u)=>({name:s[u]??"",color:c[u%c.length],shown:a(u),x:e[u%Math.max(e.length,1)]??
l,y:f,low:r[u]??l,high:o[u]??l,limit:i[u]??NaN}))}function Ka({model:t,el:e}){let n=t.get("axis_names").toReversed().join(" over "),r=pe(e,{name:"gdviz-curves",
label:n,ratio:t.get("ratio")});r.canvas.remove();let[o,i]=r.layers("curves","markers"),{x:s,y:a}=r.plane({low:0,high:1},{low:0,high:1}),c=y=>Number.isFinite(y)&&
!(a.log&&y<=0);function l(){let y=pr(t),A=r.plane(...Ya(y,t.get("log")));({x:s,y:a}=A),r.axes(A,t.get("axis_names"),!0);let{left:S,top:b,width:_,height:z}=r.area,
d=y.filter($=>$.shown&&$.y.some(Number.isFinite)),p=a.log&&d.length>0&&!d.some($=>$.y.some(c)),v=y.map($=>H`<path class="band" fill=${$.color} opacity="0.2" d=${u(
$)} />`),k=({limit:$,shown:E})=>E&&c($)?`M${S},${kt(a.to($))}h${_}`:"",w=y.map($=>H`
      <path class="limit" stroke=${$.color} stroke-width="1.5" stroke-dasharray="6 4" d=${k($)} />
      <path class="line" stroke=${$.color} stroke-width="2" d=${f($)} />`);j(o,H`
      ${v}
      <g fill="none" stroke-linejoin="round">${w}</g>
      <text class="note" text-anchor="middle" x=${S+_/2} y=${b+z/2}>${p?Ga:""}</text>`),h()}function f(y){if(!y.shown)return"";let A=Pe(y.y.length,b=>c(y.y[b])&&
Number.isFinite(y.x[b])),S=b=>`${kt(s.to(y.x[b]))},${kt(a.to(y.y[b]))}`;return A.map(b=>`M${b.map(S).join("L")}${b.length>1?"":"h0.1"}`).join("")}function u({shown:y,
x:A,low:S,high:b}){if(!y||!S.length)return"";let _=r.area.top+r.area.height,z=k=>`${kt(s.to(A[k]))},${kt(a.to(b[k]))}`,d=k=>c(S[k])?kt(Math.min(a.to(S[k]),jt)):
_,p=k=>`${kt(s.to(A[k]))},${d(k)}`;return Pe(A.length,k=>c(b[k])).map(k=>`M${k.map(z).join("L")}L${k.toReversed().map(p).join("L")}Z`).join("")}function h(){let{
top:y,height:A}=r.area,S=Array.from(B(t.get("marker"))).filter(z=>z>=s.low&&z<=s.high),b=(S.length===1?pr(t):[]).map(z=>{let d=z.shown?Go(z,S[0]):NaN;if(!c(d))return D;
let p={x:kt(s.to(S[0])),y:kt(a.to(d))};return H`<circle class="dot" r="4" fill=${z.color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${p.x} cy=${p.y} />`}),_=S.map(z=>`M${kt(s.to(z))},${y}v${A}`).join("");j(i,H`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${_} />${b}`)}
function g(){let y=t.get("limit_name"),A=y?[{name:y,color:"var(--gdviz-faint)",kind:"dashes"}]:[];r.legend([...Ne(t),...A])}let m=r.readout(y=>{let A=pr(t).filter(
({shown:S})=>S);r.status.textContent=y&&!t.get("outdated")?x(A,s.from(y[0])):""});function x(y,A){let S=v=>Math.abs(v-A),b=y.flatMap(v=>Array.from(v.x)).filter(
Number.isFinite),_=b.reduce((v,k)=>S(k)<S(v)?k:v,b[0]),p=y.map(v=>({name:v.name,value:Go(v,_)})).filter(({value:v})=>Number.isFinite(v)).map(({name:v,value:k})=>`${v}\
 ${et(k)}`.trim());return p.length?`${t.get("axis_names")[0]} ${et(_)}: ${p.join(", ")}`:""}return r.draw(t,{"x y low high limits shown colors log axis_names":l,
marker:h,"names colors shown limit_name":g,"x y names shown outdated":m})}function Ya(t,e){let n=t.filter(f=>f.shown),[r,o]=Te(n.map(({x:f})=>f),Number.isFinite),
i=f=>Number.isFinite(f)&&!(e&&f<=0),[s,a]=Te(n.flatMap(({y:f,low:u,high:h,limit:g})=>[f,u,h,[g]]),i),[c,l]=s<a?Ja(s,a,e):[s,a];return[{low:r,high:o},{low:c,high:l,
log:e}]}function Ja(t,e,n){if(n){let o=(e/t)**dr;return[t/o,e*o]}if(t>0&&t<.3*e)return[0,e+dr*e];let r=dr*(e-t);return[t===0?0:t-r,e+r]}function Go({x:t,y:e},n){
for(let r=0;r<e.length;r++){if(t[r]===n)return e[r];let o=(n-t[r-1])/(t[r]-t[r-1]);if(r&&t[r-1]<n&&n<t[r])return e[r-1]+o*(e[r]-e[r-1])}return NaN}var Ko={render:Ka};var Yo=1.5,Jo=1.15,Zo=100,fe=([t,e],[n,r],o="")=>`${n} = ${et(t)}, ${r} = ${et(e)}${o}`;function En(t){let[e]=Dt(t.get("current"));if(Number.isNaN(e?.[0]??NaN))
return D;let[n,r]=[t.get("step"),t.get("diverged_at")],i=r>=0&&n>=r?"":`: ${fe(Array.from(e),t.get("axis_names"),`, loss ${et(e[2])}`)}`;return L`step ${n}${i}${r>=
0?L`<div class="diverged">diverged at step ${r}</div>`:D}`}function Sn(t){let{model:e,plane:n,layers:[r,o,i]}=t,s=a=>()=>{let c=n();c&&a(c.toPixel)};return{paths:s(
a=>j(r,Qa(e,a))),minima:s(a=>j(o,Vo(e.get("marks").minimum,Za(e).map(a)))),points:s(a=>j(i,Xa(e,a))),start:tc(t),buttons:ec(t)}}var Za=t=>Dt(t.get("minima")).filter(
e=>e.every(Number.isFinite)),Qo=(t,e)=>t.get("colors")[e%t.get("colors").length];function Qa(t,e){let[n,r]=t.get("paths").shape,o=B(t.get("paths")),i=de(t),s=a=>e(
o.subarray(2*a,2*a+2));return Array.from({length:n},(a,c)=>{let l=Array.from({length:i(c)?r:0},(f,u)=>s(c*r+u));return Wo(Qo(t,c),l)})}function Xa(t,e){let n=de(
t);return Dt(t.get("current")).map((r,o)=>qo(Qo(t,o),n(o)?e(r):[NaN,NaN]))}function tc({model:t,el:e,picture:n,hit:r,handles:o,plane:i,free:s}){let a=t.get("mar\
ks").start,c=(u=!1,h="")=>{let g=t.get("start");return H`
      <g class="handle" tabindex="0" role="slider" aria-label="Start of the descent; move it with the arrow keys"
        aria-valuenow=${g[0]} aria-valuetext=${fe(g,t.get("axis_names"))} transform=${h} .style=${Pt(u)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${a} stroke-width="2.5" />
        <circle r="2.5" fill=${a} />
        <title>Start: drag it, click elsewhere, or use the arrow keys</title>
      </g>`},[l]=j(o,c(),".handle"),f=u=>s()&&J(t,{start:u});return An({surface:r,handle:l,idle:()=>!i()||e.classList.contains("panning"),to:u=>f(Xo(i(),_t(n,u))),
by:(u,h)=>{let{x:g,y:m}=i(),x=h?.1:.01,[y,A]=[g,m].map(({low:S,high:b},_)=>Q(t.get("start")[_]+u[_]*x*(b-S),S,b));f([y,A])}}),()=>{let u=i();if(!u)return;let h=t.
get("start"),g=[u.x,u.y].every(({low:m,high:x},y)=>h[y]>=m&&h[y]<=x);e.classList.toggle("still",!s()),j(o,c(g&&s(),`translate(${u.toPixel(h)})`))}}function Xo({
x:t,y:e,toPoint:n},r){let[o,i]=n(r);return[Q(o,t.low,t.high),Q(i,e.low,e.high)]}function ec({model:t,el:e,picture:n,hit:r,panel:o,plane:i}){let s=h=>t.get("disa\
bled")||J(t,{view:h});function a(h,g){let[m,x,y,A]=t.get("view"),[S,b]=g??[(m+x)/2,(y+A)/2],[_,z,d,p]=t.get("home"),v=(k,w)=>w+(k-w)*h;h>1&&(x-m>Zo*(z-_)||A-y>Zo*
(p-d))||s([v(m,S),v(x,S),v(y,b),v(A,b)])}let c=()=>e.classList.contains("panning"),l=()=>{e.classList.toggle("panning"),f()};function f(){let h=[["+","Zoom in",
()=>a(1/Yo)],["−","Zoom out",()=>a(Yo)],["✥","Move the view by dragging",l,c()],["⌂","Show the whole problem",()=>s(t.get("home"))]],g=t.get("zoomable")===
!1,m=h.map(([x,y,A,S])=>L`
      <button type="button" title=${y} aria-label=${y} aria-pressed=${S??D} ?hidden=${g}
        ?disabled=${t.get("disabled")} @click=${A}>${x}</button>`);j(o,m)}r.addEventListener("pointerdown",h=>{let g=i();if(h.button!==0||!g||!c())return;let{toPoint:m}=g,
[x,y,A,S]=t.get("view"),[b,_]=m(_t(n,h));Re(h,z=>{let[d,p]=m(_t(n,z));s([x+b-d,y+b-d,A+_-p,S+_-p])})}),Ce(r,c);let u=h=>{let g=i();!h.ctrlKey||!g||(h.preventDefault(),
a(h.deltaY<0?1/Jo:Jo,Xo(g,_t(n,h))))};return n.addEventListener("wheel",u,{passive:!1}),f}var ti={mouse:9,pen:12,touch:20},nc=500;function ei({state:t,plane:e},[n,r],o){let i=-1,{toPixel:s}=e();for(let{slot:a,at:c}of t.visible()){let[l,f]=s(c),u=Math.
hypot(l-n,f-r);u<=o&&([i,o]=[a,u])}return i}function ni(t){let{el:e,plot:n,state:r,plane:o}=t,{picture:i,hit:s}=n,a=(l,f)=>ei(t,_t(i,l),ti[f]??ti.mouse),c=l=>r.
add(o().toPoint(n.pixel(l)));s.addEventListener("pointerdown",l=>{if(l.button!==0)return;let f=a(l,l.pointerType);if(f<0&&(l.pointerType==="touch"||r.removing))
return;if(l.preventDefault(),i.focus({preventScroll:!0,focusVisible:!1}),r.removing)return r.remove(f);f>=0&&r.select(f);let u=f>=0?f:c(l);if(u<0)return;let[h,g]=_t(
i,l),[m,x]=f<0?[h,g]:o().toPixel(r.cursor);Re(l,y=>{let[A,S]=_t(i,y);r.move(u,o().toPoint([A+m-h,S+x-g]))})}),s.addEventListener("click",l=>{l.pointerType==="to\
uch"&&!r.removing&&a(l,"touch")<0&&c(l)}),s.addEventListener("dblclick",l=>{let f=a(l,"mouse"),{added:u}=r;f>=0&&!(f===u.slot&&performance.now()-u.time<nc)&&r.remove(
f)}),s.addEventListener("pointermove",l=>{e.classList.toggle("over",l.buttons===0&&a(l,l.pointerType)>=0)}),Ce(s,l=>a(l.touches[0],"touch")>=0)}function ri(t){let{
plot:e,state:n,plane:r}=t,o={Enter:()=>n.selected<0?n.add(n.cursor):n.select(-1)," ":()=>n.select(n.selected<0?ei(t,r().toPixel(n.cursor),1/0):-1),Escape:()=>n.
removing?n.setRemoving(!1):n.select(-1),Delete:()=>n.remove(n.selected),Backspace:()=>n.remove(n.selected),n:()=>n.step(!0),p:()=>n.step(!1)};n.classification&&
(o["+"]=()=>n.choose(1),o["-"]=o["−"]=()=>n.choose(-1)),e.picture.addEventListener("keydown",i=>{if(i.ctrlKey||i.metaKey||i.altKey)return;let s=Le(i),a=o[i.key.
length===1?i.key.toLowerCase():i.key];if(!s&&!a)return;if(i.preventDefault(),!s)return a();let c=i.shiftKey?.1:.01,l=n.box().map(([f,u],h)=>n.cursor[h]+s[h]*c*(u-
f));n.selected>=0?n.move(n.selected,l):n.moveCursor(l)})}var ci=Ys(oi(),1),mr=1e7,ii=1e3,gr=40,rc=1e30,oc=/(?<=[0-9]),(?=[0-9])/g,li=/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i,ic=/^\s*([+-]?)inf(inity)?\s*$/i,sc=/^(true|True|TRUE|false|False|FALSE)$/,
je=new Set(",#N/A,#N/A N/A,#NA,-1.#IND,-1.#QNAN,-NaN,-nan,1.#IND,1.#QNAN,<NA>,N/A,NA,NULL,NaN,None,n/a,nan,null".split(",")),$t=class extends Error{},ui={regression:[
"x","y"],classification:["x1","x2","label"]};function di(t){let e=ac(t).replace(/\r\n?/g,`
`).replace(/^\n+/,"");if(!e.trim())throw new $t("It is empty: it needs a header line and a row for each point.");let[n]=e.split(`
`,1),r=n.includes(";")?n.replace(oc,"."):n,o=[",",";","	"].map(g=>({sign:g,count:r.split(g).length})),{sign:i,count:s}=o.reduce((g,m)=>m.count>g.count?m:g);if(s>
ii)throw new $t(`It has more than ${ii} columns.`);let a=i===";"&&!e.includes(".")?",":".",[c=[],...l]=cc(e,i),f=!c.some(g=>li.test(g.replace(a,"."))),u=f?l:[c,
...l];if(!u.length)throw new $t("It has a header line but no rows.");return dc(c.map((g,m)=>pi(f&&g.trim()||`column ${m+1}`))).map((g,m)=>lc(g,u.map(x=>(x[m]??"").
trimStart()),a))}function ac(t){try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new $t("It is not valid UTF-8: save it as “CSV UTF-8”.")}}
function cc(t,e){let n=new RegExp(`"[^"]*"|(${e}) +(?=")`,"g"),r=t.includes(`${e} `)?t.replace(n,(u,h)=>h??u):t,{data:o,errors:i}=ci.default.parse(r,{delimiter:e,
newline:`
`}),s=o.filter(u=>u.length>1||u[0].trim()),a=i.some(({code:u})=>u==="MissingQuotes"),[{length:c}=[],l]=s,f=l?.length===c+1?c+1:c;if(a||s.some(u=>u.length>f||u[c]?.
trim()))throw new $t("It is not a table: its rows have different numbers of columns.");return s}function lc(t,e,n){let r=Float64Array.from(e,i=>uc(n==="."?i:i.replace(
n,".")));if(e.every((i,s)=>!Number.isNaN(r[s])||je.has(i)))return{name:t,kind:"number",texts:e,values:r};if(!e.every(i=>sc.test(i)||je.has(i)))return{name:t,kind:"\
text",texts:e,values:r};for(let[i,s]of e.entries())r[i]=je.has(s)?NaN:Number(/^t/i.test(s));return{name:t,kind:r.some(Number.isNaN)?"text":"truth",texts:e,values:r}}
function uc(t){if(li.test(t))return Number(t);let e=ic.exec(t);return e?+`${e[1]}Infinity`:NaN}function dc(t){let e=new Set;for(let n of t){let r=n;for(let o=2;e.
has(r);o++)r=`${n} (${o})`;e.add(r)}return[...e]}function pi(t){let e=[...t.slice(0,2*gr+2)];return e.length<=gr?t:`${e.slice(0,gr-1).join("")}…`}function fi(t,e){
let n=e??(pc(t)?"classification":"regression"),r=ui[n];if(t.length<r.length)throw new $t(`It has too few columns: ${r.join(", ")} are needed.`);if(n==="regressi\
on")return si(t,r);let o=On(t,"label")??t.findLast(({kind:i})=>i==="text")??t[2];return[...si(t.filter(i=>i!==o),r.slice(0,2)),o]}function pc(t){if(t.length<3)return!1;
if(On(t,"label"))return!0;let e=ui.regression.every(o=>On(t,o)),n=t.findLast(({kind:o})=>o==="text");if(!!n!==e)return!e;let{texts:r}=n??t[2];return new Set(r).
size===2}var On=(t,e)=>t.findLast(n=>n.name.toLowerCase()===e);function si(t,e){let n=e.map(o=>On(t,o));if(n.every(o=>o!==void 0))return n;let r=t.filter(({kind:o})=>o!==
"text");return(r.length>=2?r:t).slice(0,2)}function hi([t,e,n]){ai(t),ai(e);let r=[t.values,e.values];return n?{coordinates:r,...fc(n)}:{coordinates:r,labels:null,
labelNames:["−1","+1"]}}function ai({name:t,kind:e,texts:n,values:r}){let o=r.findIndex(a=>!(Math.abs(a)<rc));if(o<0)return;let i=e==="text"?n[o]:String(r[o]).
replace("Infinity","inf"),s=je.has(n[o])?"a gap":`'${i.slice(0,30)}', which is not a number that can be shown,`;throw new $t(`Column “${t}” has ${s} in row ${o+
1}, not counting the header.`)}function fc({name:t,kind:e,texts:n,values:r}){let o=n.findIndex(l=>je.has(l));if(o>=0)throw new $t(`label: column '${t}' has a ga\
p in row ${o+1}.`);let i=e==="text"?n:[...r],s=[...new Set(i)],a=l=>e==="truth"?l?"True":"False":String(l);if(s.length!==2){let l=s.slice(0,4).map(u=>a(u).slice(
0,40)).join(", "),f=`${s.length}: ${l}${s.length>4?", …":""}`;throw new $t(`label: column '${t}' must hold two different labels, not ${f}.`)}return s.sort((l,f)=>l<
f?-1:1),{labels:Float64Array.from(i,l=>l===s[0]?-1:1),labelNames:s.map(l=>pi(a(l)))}}var he=new WeakMap,mi=t=>he.get(t),hc=t=>t.get("part").shape[0];async function vi(t,e){he.delete(t);let n=e.size>mr,r=n?null:await e.arrayBuffer().catch(()=>null),
o=e.name.slice(0,80);xi(t,o,()=>{if(!r)throw new $t(n?`It is larger than ${mr/1e6} MB.`:"It cannot be read.");let i=di(r);return he.set(t,{columns:i,chosen:[],file:o}),
yi(t,fi(i,t.get("both_tasks")?void 0:t.get("task")))})}function wi(t,e){xi(t,he.get(t)?.file??"",()=>yi(t,e))}function bi(t){!he.delete(t)&&!t.get("message").file||
J(t,{message:{},label_names:["−1","+1"]})}function xi(t,e,n){try{J(t,{message:{file:e,text:n(),failed:!1}})}catch(r){if(!(r instanceof $t))throw r;J(t,{message:{
file:e,text:`${r.message} The data are unchanged.`,failed:!0}})}}function yi(t,e){let n=he.get(t);n&&(n.chosen=e);let{coordinates:r,labels:o,labelNames:i}=hi(e),
[s,a]=[t.get("interval"),t.get(o?"interval":"y_interval")],c=[gi(r[0],s),gi(r[1],a)],l=r[0].length,f=mc(l,hc(t));gc(t,c,o,i,f);let[u,h,g]=e.map(({name:y})=>`“${y}\
”`),x=[`${`${f.length} point${f.length===1?"":"s"}`}, ${h} over ${u}.`];f.length<l&&x.push(`They are a random sample of the ${l.toLocaleString("en")} rows.`),
o&&x.push(`${g}: ${i[0]} is −1, ${i[1]} is +1.`);for(let[y,A]of r.entries()){if(c[y]===A)continue;let{least:S,largest:b}=$i(A);x.push(`“${e[y].name}”, from ${et(
S)} to ${et(b)}, is scaled to fit the view.`)}return x.join(" ")}function gc(t,e,n,r,o){let[i,s]=t.get("x").shape,a=new Float64Array(i*s),c=new Float64Array(i).
fill(n?1:0);for(let[m,x]of o.entries())a[s*m]=e[0][x],n&&(a[s*m+1]=e[1][x]),c[m]=(n??e[1])[x];let l=new Float64Array(i).fill(1,0,o.length),f=Object.entries({x:a,
y:c,part:l}).map(([m,x])=>[m,{...t.get(m),data:new DataView(x.map(Math.fround).buffer)}]),u=n?"classification":"regression",h=u===t.get("task")?{}:{task:u,axis_names:n?
["x₁","x₂"]:["x","y"]},g=t.get("own")[n?1:0]??t.get("source");J(t,{...Object.fromEntries(f),...h,label_names:r,source:g})}function gi(t,[e,n]){let{least:r,largest:o}=$i(
t);if(r>=e&&o<=n)return t;let[i,s]=[.95*e+.05*n,.05*e+.95*n];return r===o?t.map(()=>(i+s)/2):t.map(a=>i+(a-r)/(o-r)*(s-i))}function $i(t){let[e,n]=[1/0,-1/0];for(let r of t)
[e,n]=[Math.min(e,r),Math.max(n,r)];return{least:e,largest:n}}function mc(t,e){let n=[],r=vc();for(let o=0;o<t;o++)(t-o)*r()<Math.min(t,e)-n.length&&n.push(o);return n}
function vc(){let t=0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,t|1);return e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/2**32}}function _i(t,e){let n=t.get("task")==="classification",r={classification:n,removing:!1,label:1,selected:-1,cursor:[0,0],message:"",added:{slot:-1,time:0},box:l,
visible:m,count:x,read:A,add:S,move:b,moveCursor:_,remove:z,select:d,step:p,choose:k,setRemoving:w},o=ki(t),[[i,s],[a,c]]=l();return r.cursor=[(i+s)/2,(a+c)/2],
r;function l(){return[t.get("interval"),t.get(n?"interval":"y_interval")]}function f([$,E]){let[[M,O],[T,C]]=l();return[Q($,M,O),Q(E,T,C)]}function u($){let[E,M]=o.
x.subarray(g()*$);return[E,n?M:o.y[$]]}function h($,E){let[M,O]=f(E).map(Math.fround);o.x[g()*$]=M,n?o.x[g()*$+1]=O:o.y[$]=O}function g(){return t.get("x").shape[1]}
function m(){let[[$,E],[M,O]]=l(),T=Array.from(o.part,(R,P)=>({slot:P,part:R,at:u(P)})),C=(...[R,P,I])=>R<=P&&P<=I,N=([R,P])=>C(...[$,R,E].map(Math.fround))&&C(
...[M,P,O].map(Math.fround));return T.filter(({part:R,at:P})=>R&&N(P)).map(({slot:R,part:P,at:I})=>({slot:R,at:I,training:P>0,positive:o.y[R]>0}))}function x($){
return o.part.filter(E=>E===$).length}function y(...$){let E=O=>new DataView(Float64Array.from(o[O]).buffer),M=t.get("own")[n?1:0]??t.get("source");J(t,{...Object.
fromEntries($.map(O=>[O,{...t.get(O),data:E(O)}])),source:M})}function A(){o=ki(t),o.part[r.selected]||(r.selected=-1)}function S($,E=r.label){let M=o.part.indexOf(
0);return M<0?(v(`No more than ${o.part.length} points are possible: remove one first.`),-1):(o.part[M]=1,n&&(o.y[M]=E),h(M,$),y("x","y","part"),r.added={slot:M,
time:performance.now()},d(M),M)}function b($,E){o.part[$]&&(h($,E),y("x","y"),r.cursor=u($))}function _($){r.cursor=f($),v("")}function z($){o.part[$]&&(o.part[$]=
0,y("part"),d(-1,"Point removed."))}function d($,E=""){r.selected=$,$>=0&&(r.cursor=u($)),v(E)}function p($){let E=m().sort((T,C)=>T.at[0]-C.at[0]||T.at[1]-C.at[1]);
if(!E.length)return v("No point is in view.");let M=E.findIndex(({slot:T})=>T===r.selected),O=M<0&&!$?0:M;d(E[(O+($?1:-1)+E.length)%E.length].slot)}function v($){
r.message=$,e()}function k($){r.label=$,e()}function w($){r.removing=$,d(-1,$?"Click a point to remove it.":"")}}function ki(t){let[e,n,r]=["x","y","part"].map(
o=>B(t.get(o)).slice());return{x:e,y:n,part:r}}var wc=150,bc="Click to add a point, drag to move it, double-click to remove it.",xc="Arrow keys move the cursor; hold Shift to move farther. Enter adds a point\
 there. Space selects the nearest point, N and P the next and the previous one; then arrow keys move it, Delete removes it and Enter deselects it.",yc=" + and −\
 choose the label of new points.";function zi({model:t,el:e}){let n=t.get("task")==="classification";e.classList.toggle("classification",n),e.classList.remove("\
mapped");let r=t.get("colors");for(let M in r)e.style.setProperty(`--${M}`,r[M]);let o=Ut(),i=L`
    <div></div>
    <div class="tools"></div>
    <div class="report"></div>
    <div class="message"></div>
    <details class="help"><summary>${bc}</summary><p id=${o}>${xc}${n?yc:""}</p></details>`,[s,a,c,l]=j(e,i,"div",".tools",".report",".message"),u=ur(s,{label:"\
Data",ratio:n?.95:.72,margins:{left:52,right:14,top:10,bottom:42}}),h={tabindex:"0",role:"application","aria-describedby":o};for(let[M,O]of Object.entries(h))u.
picture.setAttribute(M,O);let[g,m,x]=u.layers("curve","points","selection"),y=_i(t,()=>{_(),k()}),A=()=>{let[M,O]=y.box().map(([T,C])=>({low:T,high:C}));return u.
plane(M,O)},S={el:e,plot:u,state:y,plane:A};ni(S),ri(S);function b(){let M=y.visible(),{toPixel:O}=A(),T=M.length>wc?3.6:4.8;j(m,M.map(({at:U,training:R,positive:P})=>{
let I=n?P?"positive":"negative":"",[rt,F]=O(U);return H`<circle class="${R?"training":"test"} ${I}" r=${T} cx=${rt.toFixed(2)} cy=${F.toFixed(2)} />`})),_();let[
C,N]=[y.count(1),y.count(-1)];u.picture.ariaLabel=`Data: ${vr(C,"training ")}${N?` and ${vr(N,"test ")}`:""}`,k()}function _(){let M=y.visible(),O=M.find(({slot:U})=>U===
y.selected),[T,C]=A().toPixel(O?.at??y.cursor);j(x,H`
      <path class="cursor" d="M-9,0h18M0,-9v18" transform="translate(${T},${C})" .style=${Pt(!O)} />
      <circle class="selected" r="9" cx=${T} cy=${C} .style=${Pt(O)} />`);let N=y.count(1)+y.count(-1)-M.length;j(c,L`
      <div class="status" role="status">${y.message||(O?z(O):"")}</div>
      <div class="notes">${N?`${vr(N)} outside the view`:""}</div>`)}function z({at:M,training:O,positive:T}){let C=n?`, label ${t.get("label_names")[T?1:0]}`:"";
return`${O?"Training":"Test"} point: ${fe(M,t.get("axis_names"),C)}`}function d(){let M=n?new Float64Array:B(t.get("fit")),{left:O,width:T}=u.area,{to:C}=A().y,
N=R=>`${(O+R*T/(M.length-1)).toFixed(2)},${Q(C(M[R]),-jt,jt).toFixed(2)}`,U=Pe(M.length,R=>!Number.isNaN(M[R])).map(R=>`M${R.map(N).join("L")}`);j(g,H`<path class="fit" d=${U.
join("")} />`)}let p=_n(r.positive,r.negative);function v(){if(!n)return;let M=t.get("map");e.classList.toggle("mapped",M.shape[0]>0);let O=t.get("logits"),T=C=>O?
Math.tanh(C/2):Q(C,-1,1);ue(u.canvas,B(M),M.shape,C=>p(T(C)))}function k(){e.classList.toggle("removing",y.removing);let M=[1,-1].map(N=>L`
      <button type="button" title="Label of the points you add" aria-pressed=${N===y.label}
        @click=${()=>y.choose(N)}>
        <i class="dot ${N>0?"positive":"negative"}"></i>${t.get("label_names")[N>0?1:0]}
      </button>`),O=n?"var(--gdviz-faint)":r.data,T=[{name:"training",color:O,kind:"dot"}];y.count(-1)&&T.push({name:"test",color:O,kind:"ring"}),n||T.push({name:"\
model",color:r.fit}),j(a,L`
      ${n?L`<span class="labels" role="group" aria-label="Label of new points">${M}</span>`:D}
      <button type="button" title="Remove points by clicking them" aria-pressed=${y.removing}
        @click=${()=>y.setRemoving(!y.removing)}>Remove</button>
      <input type="file" accept=".csv,.tsv,.txt,text/csv" hidden @change=${w} />
      <button type="button" title=${"Load your own data: a header line, then a row for each point"}
        @click=${()=>a.querySelector("input").click()}>Load CSV …</button>
      <span class="gdviz-legend">${zn(T)}</span>`)}function w({target:M}){let[O]=M.files;O&&vi(t,O),M.value=""}function $(){let{file:M,text:O,failed:T}=t.get("m\
essage"),[C,N]=T?["gdviz-notice","alert"]:["gdviz-note","status"];j(l,O?L`<div class=${C} role=${N}><b>${M}</b>: ${O}</div>${$c(t)}`:D)}let E="interval y_interv\
al axis_names";return u.draw(t,{[E]:()=>u.axes(A(),t.get("axis_names"),!n),"x y part":y.read,[`x y part label_names ${E}`]:b,[`fit ${E}`]:d,"map logits":v,message:$})}
function $c(t){let{columns:e,chosen:n}=mi(t)??{columns:[],chosen:[]};if(e.length<3)return D;let r=n.length===3?["x₁","x₂"]:["x","y"],o=t.get("both_tasks");(o||
n.length===3)&&r.push("label");let i=(c,{target:l})=>{let f=[n[0],n[1],n[2]];f[c]=e[l.value],wi(t,f.filter(Boolean))},s=(c,l,f)=>L`<option value=${l} .selected=${f}>${c}</option>`,
a=r.map((c,l)=>L`
    <label>${c} <select aria-label="Column of ${c}" @change=${f=>i(l,f)}>
      ${l===2&&o?s("none: a curve","",!n[2]):D}
      ${e.map((f,u)=>s(f.name,u,f===n[l]))}
    </select></label>`);return L`<div class="columns">${a}</div>`}var vr=(t,e="")=>`${t} ${e}${t===1?"point":"points"}`;function kc(t){let{model:e,el:n}=t;nt(n,
"gdviz-data-editor");let r=zi(t),o=[at(e,"task",()=>{r(),j(n,D),r=zi(t)}),at(e,"source",()=>{e.get("own").includes(e.get("source"))||bi(e)})];return()=>{for(let i of o)
i();r()}}var Ai={render:kc};var _c=4;function zc({model:t,el:e}){nt(e,"gdviz-field","gdviz-plane");let n=Ut(),r=t.widget_manager?.exported;r&&t.set("disabled",!0);function o(){let{size:b=[
0,0],axes:_=[0,0,0,0]}=t.get("drawn"),[z,d,p,v]=_,k=$=>H`<rect class=${$} x=${z} y=${d} width=${p} height=${v} />`,w=L`
      <svg role="group" aria-label="Loss surface with the path of the descent" width=${b[0]} height=${b[1]}>
        <defs><clipPath id=${n}>${k("")}</clipPath></defs>
        ${k("hit")}
        <g clip-path="url(#${n})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${r?xn(t.widget_manager,"Zooming needs Python, which draws this picture."):D}`;return j(e,w,"svg",".hit",".paths",".minima",".points",".handles",".panel",
".status")}let[i,s,a,c,l,f,u,h]=o();function g(){let{size:b,axes:_,limits:z}=t.get("drawn");if(!b)return null;let[d,p,v,k]=_,w=Nt({low:z[0],high:z[1],from:d,to:d+
v});return ce(w,Nt({low:z[2],high:z[3],from:p+k,to:p}))}let x=Sn({model:t,el:e,picture:i,hit:s,handles:f,panel:u,layers:[a,c,l],plane:g,free:()=>!0});function y(){
x.buttons();let{limits:b}=t.get("drawn");t.get("disabled")&&b&&t.set("view",b)}let A=se(e,b=>{Math.abs(b-t.get("width"))>=_c&&J(t,{width:b})}),S=dt(t,{disabled:y,
drawn:o,"drawn minima":x.minima,"drawn start axis_names":x.start,"drawn paths":x.paths,"drawn current":x.points,"drawn current step diverged_at axis_names outda\
ted":()=>j(h,g()&&(t.get("outdated")||En(t)))});return()=>{A(),S()}}var Mi={render:zc};var Ft={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Tn=t=>(...e)=>({_$litDirective$:t,values:e}),ge=class{constructor(e){}get _$AU(){return this.
_$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var{I:Dp}=fo;var Ei=t=>t.strings===void 0;var Ac={},Si=(t,e=Ac)=>t._$AH=e;var bt=Tn(class extends ge{constructor(t){if(super(t),t.type!==Ft.PROPERTY&&t.type!==Ft.ATTRIBUTE&&t.type!==Ft.BOOLEAN_ATTRIBUTE)throw Error("The `live` directi\
ve is not allowed on child or event bindings");if(!Ei(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===
yt||e===D)return e;let n=t.element,r=t.name;if(t.type===Ft.PROPERTY){if(e===n[r])return yt}else if(t.type===Ft.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(r))return yt}else if(t.
type===Ft.ATTRIBUTE&&n.getAttribute(r)===e+"")return yt;return Si(t),e}});function Nn(t,e){let n=!1,r=!1,o;return({value:i,min:s,max:a,step:c,log:l,whole:f,disabled:u=!1,description:h,unit:g="",tooltip:m,continuous:x=!0})=>{i!==o&&(r=
!1),o=i;let y=p=>String(l?Math.log10(p):p);function A({target:p}){let v=Number(p.value),k=l?Number((10**v).toPrecision(3)):v;e(Q(f?Math.round(v):k,s,a))}function S({
target:p}){let v=Number(p.value.trim().replace(",",".").replaceAll("−","-"));r=!(p.value.trim()!==""&&Number.isFinite(v)&&(!f||Number.isInteger(v))&&v>=s&&v<=
a),r||e(v),t()}function b(){n=!0}function _(){n=r=!1,t()}let[z,d]=x?[A,null]:[null,A];return L`
      <label title=${m}>
        <span>${h}</span>
        <input type="range" min=${y(s)} max=${y(a)} step=${c} aria-valuetext=${`${et(i)} ${g}`.trim()}
          .value=${bt(y(i))} ?disabled=${u} @input=${z} @change=${d} />
      </label>
      <input type="text" inputmode="decimal" aria-label="${h}, as a number" aria-invalid=${r}
        title=${r?`A ${f?"whole ":""}number from ${s} to ${a}`:g}
        .value=${n?yt:bt(et(i))} ?disabled=${u} @focus=${b} @change=${S} @blur=${_} />`}}var[Rn,me,wr,Oi]=[1,2,3,4],Ni={add:Rn,subtract:Rn,negate:Rn,multiply:me,divide:me,power:wr,exp:wr},Ri=(t,e)=>L`<math display="block" alttext=${t}>${mt(e)}</math>`;
function mt(t,e=Rn){if((Ni[t.operation]??Oi)<e)return Ti(mt(t));let[n,r]=t.operands;switch(t.operation){case"number":return t.letter?gt`<mi>${t.letter==="pi"?"π":
t.letter}</mi>`:gt`<mn>${t.value}</mn>`;case"variable":return gt`<mi>${t.letter}</mi>`;case"add":return gt`<mrow>${mt(n)}<mo>+</mo>${mt(r,me)}</mrow>`;case"subt\
ract":return gt`<mrow>${mt(n)}<mo>−</mo>${mt(r,me)}</mrow>`;case"negate":return gt`<mrow><mo>−</mo>${mt(n,me)}</mrow>`;case"multiply":return gt`<mrow>${mt(n,
me)}${Ec(r)}${mt(r,wr)}</mrow>`;case"divide":return gt`<mfrac>${mt(n)}${mt(r)}</mfrac>`;case"power":return gt`<msup>${mt(n,Oi)}${mt(r)}</msup>`;case"exp":return gt`<msup><mi>e</mi>${mt(
n)}</msup>`;case"sqrt":return gt`<msqrt>${mt(n)}</msqrt>`;case"abs":return gt`<mrow><mo stretchy="true">|</mo>${mt(n)}<mo stretchy="true">|</mo></mrow>`;default:
return gt`<mrow><mi>${t.operation}</mi><mo>\u2061</mo>${Ti(Mc(Li(t)))}</mrow>`}}var Ti=t=>gt`<mrow><mo>(</mo>${t}<mo>)</mo></mrow>`,Mc=t=>t.map((e,n)=>n?gt`<mo separator="true">,</mo>${mt(
e)}`:mt(e));function Li({operation:t,position:e,operands:n}){let[r,...o]=n;return[...r.operation===t&&r.position===e?Li(r):[r],...o]}function Ec(t){return Ci(t)?
gt`<mo>·</mo>`:gt`<mo lspace="0" rspace=${t.operation in Ni||!t.operands.length?"0":"0.17em"}>\u2062</mo>`}function Ci({operation:t,operands:e,letter:n}){return t===
"number"?!n:t==="divide"||["multiply","power"].includes(t)&&Ci(e[0])}var zt={limits:{characters:200,instructions:64,parameters:8,depth:32,number:34e37},variables:["x","y"],spellings:{"−":"-","·":"*","×":"*","÷":"/"," ":" ",
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
es only the arguments of min and max.",several:"{0} takes two or more arguments, separated by commas."}};var{limits:Rt,operations:Oc}=zt,Tc=zt.errors,Fe=zt.functions,Nc=zt.spellings,Cn=zt.constants,Rc=zt.superscripts,Lc=Object.keys(zt.tokens),Ln=new RegExp(Object.entries(
zt.tokens).map(([t,e])=>`(?<${t}>${e})`).join("|"),"uy"),ct=class extends Error{constructor(e,n,...r){super(Tc[e].replace(/\{(\d)\}/g,(o,i)=>String(r[i]))),this.
position=n}};function In(t,e=zt.variables){let n=Array.from(t),r=Cc(n,e),o=jc(r,n.length),i=Pc(r,e);return{instructions:Fc(o,[...e,...i]),parameters:i,root:o}}function Cc(t,e){
if(t.length>Rt.characters)throw new ct("long",Rt.characters,Rt.characters);let n=t.map(o=>Nc[o]??(o.length===1?o:"\0")).join(""),r=[];for(let o=0;o<n.length;o=Ln.
lastIndex){Ln.lastIndex=o;let i=Ln.exec(n);if(!i)throw new ct(t[o]==="="?"equals":"character",o,t[o]);let s=Lc.find(c=>i.groups?.[c]!==void 0)??"",a=/^ *\(/.test(
n.slice(Ln.lastIndex));s==="word"?r.push(...Ic(i[0],o,e,a)):s!=="space"&&r.push({kind:s,text:i[0],position:o})}return r}function Ic(t,e,n,r){if(Object.hasOwn(Fe,
t)){if(!r)throw new ct("brackets",e,t);return[{kind:"function",text:t,position:e}]}if(Object.hasOwn(Cn,t)||t.length===1)return[{kind:"letter",text:t,position:e}];
if(r)throw new ct("function",e,t,Object.keys(Fe).join(", "));let o=Object.keys(Fe).findLast(s=>t.startsWith(s));if(o)throw new ct("brackets",e,o);let i=Array.from(
t);if(t.length>3||t.length===3&&!i.some(s=>n.includes(s)))throw new ct("name",e,t);return i.map((s,a)=>({kind:"letter",text:s,position:e+a}))}function Pc(t,e){let n=new Set;
for(let{kind:r,text:o,position:i}of t)if(!(r!=="letter"||e.includes(o)||Object.hasOwn(Cn,o))){if(zt.variables.includes(o))throw new ct("result",i,o);if(n.add(o),
n.size>Rt.parameters)throw new ct("letters",i,Rt.parameters)}return[...n].sort()}function jc(t,e){let n={kind:"end",text:"",position:e},r=0,o=0,i=0,s=!1,a=()=>t[r]??
n,c=()=>t[r++]??n,l=(b,_,z,{value:d=0,letter:p=""}={})=>({operation:b,position:_,operands:z,value:d,letter:p});function f(){let{text:b,position:_}=a();throw new ct(
b===")"?"unopened":b===","?"comma":"operand",_)}function u(){let b=h();for(;a().text==="+"||a().text==="-";){let{text:_,position:z}=c();b=l(_==="+"?"add":"subtr\
act",z,[b,h()])}return b}function h(){let b=g();for(;;){let{kind:_,text:z,position:d}=a();if(z==="*"||z==="/")c(),b=l(z==="*"?"multiply":"divide",d,[b,g()]);else if(_===
"letter"||_==="function"||z==="("||z==="|"&&!s)b=l("multiply",d,[b,m()]);else{if(_==="number")throw new ct("before",d);return b}}}function g(){if(++o>Rt.depth)throw new ct(
"deep",a().position,Rt.depth);let b;if(a().text==="-"){let{position:_}=c();b=l("negate",_,[g()])}else a().text==="+"?(c(),b=g()):b=m();return o--,b}function m(){
let b=x();for(;a().kind==="superscript";){let{text:z,position:d}=c();b=l("power",d,[b,l("number",d,[],{value:Rc[z]})])}if(a().text!=="^"&&a().text!=="**")return b;
let{position:_}=c();return l("power",_,[b,g()])}function x(){let{kind:b,text:_,position:z}=a();if(b==="number"){c();let d=Number(_);if(d>Rt.number)throw new ct(
"size",z);return l("number",z,[],{value:d})}if(b==="letter")return c(),Object.hasOwn(Cn,_)?l("number",z,[],{value:Cn[_],letter:_}):l("variable",z,[],{letter:_});
if(b==="function")return y(c());if(_==="(")return A("unclosed",")",!1)[0];if(_==="|")return l("abs",z,A("bar","|",!0));throw new ct(_===")"&&i===0?"unopened":"o\
perand",z)}function y({text:b,position:_}){let z=zt.several.includes(b),[d,...p]=A("unclosed",")",!1,z);if(!z)return l(Fe[b],_,[d]);if(!p.length)throw new ct("s\
everal",_,b);return p.reduce((v,k)=>l(Fe[b],_,[v,k]),d)}function A(b,_,z,d=!1){let p=c(),v=s;s=z,i++;let k=[u()];for(;d&&a().text===",";)c(),k.push(u());if(a().
kind==="end")throw new ct(b,p.position);return a().text!==_&&f(),c(),i--,s=v,k}if(!t.length)throw new ct("empty",0);let S=u();return a().kind!=="end"&&f(),S}function Fc(t,e){
let n=[],r=new Map;function o({position:s},a,c,l=0,f=0){let u=[Oc.indexOf(a),c,l,f],h=u.join();if(r.has(h)||r.set(h,n.push(u)-1),n.length>Rt.instructions)throw new ct(
"operations",s,Rt.instructions);return r.get(h)}function i(s){let{operation:a,operands:c,value:l,letter:f}=s;if(a==="number")return o(s,a,0,0,l);if(a==="variabl\
e")return o(s,a,e.indexOf(f));let u=i(c[0]),h=a==="power"&&c[1].operation==="number"?c[1].value:0;if(h===2||h===3||h===4){let g=o(s,"multiply",u,u);return h===2?
g:o(s,"multiply",g,h===3?u:g)}return o(s,a,u,...c.slice(1).map(i))}return i(t),n}var De=(t,e=t.get("value"))=>In(e,t.get("variables")),[Dc,Bc]=[24,8];function br(t,e,n){let{shape:r}=t.get(e),o=new Float64Array(B(t.get(e)).length);return o.set(
n),oe(o,{shape:r,dtype:"float64"},t.get(e))}function Uc({model:t}){let e=De(t).parameters;function n(){let r=De(t),[o,i]=[e,B(t.get("parameters"))];e=r.parameters;
let s=br(t,"instructions",r.instructions.flat()),[a,c]=[B(s),B(t.get("instructions"))];a.every((l,f)=>l===c[f])||(t.set("instructions",s),t.set("parameters",br(
t,"parameters",e.map(l=>o.includes(l)?i[o.indexOf(l)]:1))))}return t.on("change:value",n),()=>t.off("change:value",n)}function Hc({model:t,el:e}){nt(e,"gdviz-fo\
rmula-field");let n=Ut(),r=null,o=new Map;function i({target:u}){let h=u.value;try{De(t,h),r=null,J(t,{value:h})}catch(g){if(!(g instanceof ct))throw g;r={text:h,
error:g}}l()}function s(u){let h=g=>{let m=B(t.get("parameters")).slice();m[De(t).parameters.indexOf(u)]=g,J(t,{parameters:br(t,"parameters",m)})};return o.has(
u)||o.set(u,Nn(l,h)),o.get(u)}function a({message:u,position:h},g){let m=Array.from(g,A=>/\s/.test(A)?" ":A),x=Math.max(0,h-Dc),y=m.slice(x,h+Bc).join("");return L`<code aria-hidden="true">${x?
"…":""}${y}\n${" ".repeat(h-x+(x?1:0))}▲</code>
      <span>${u}</span>`}function c(){r=null,l()}function l(){let[u,h,g]=["value","description","tooltip"].map(b=>t.get(b)),[m,x]=t.get("range"),y=B(t.get("para\
meters")),{root:A,parameters:S}=De(t);j(e,L`
      <label title=${g}>
        <span>${h}</span>
        <input type="text" class="text" spellcheck="false" autocomplete="off" autocapitalize="off" aria-invalid=${r!==null}
          aria-describedby=${n} .value=${bt(r?.text??u)} @input=${i} />
      </label>
      <div class="written">
        <div class="error" id=${n} role="status">${r?a(r.error,r.text):D}</div>
        ${r?D:Ri(u,A)}
      </div>
      ${S.map((b,_)=>L`<div class="gdviz-slider">${s(b)({value:y[_],min:m,max:x,step:.01,description:b,tooltip:`The letter ${b} of the formula`})}</div>`)}`)}let f=[
dt(t,{"parameters description tooltip range":l}),dt(t,{value:c})];return()=>f.forEach(u=>u())}var Ii={initialize:Uc,render:Hc};var Pi=64,Wc=10,qc=9;function Vc(t,e,n,{from:r,to:o}){let[i,s]=t.map(e?Math.log10:Number),a=n>1?(s-i)/(n-1):0,c=u=>e?10**u:u,l=u=>Math.floor((u-r)/(o-r)*n),f=Nt(
{low:c(i-a/2),high:c(s+a/2),log:e,from:r,to:o});return{pixels:f,nearest:u=>Q(l(u),0,n-1),cellOf:u=>{let h=f.to(u);return h>=Math.min(r,o)&&h<=Math.max(r,o)?Math.
min(l(h),n-1):-1},centre:u=>c(i+u*a),edges:u=>{let[h,g]=[u,u+1].map(m=>r+(o-r)*m/n);return[Math.min(h,g),Math.max(h,g)]}}}function Gc({model:t,el:e}){let n=()=>t.
get("kind")==="magnitude",r=n()?Mn:Ie,o=`Map of ${t.get("value_name")}`,i=pe(e,{name:"gdviz-heat-map",label:o,ratio:t.get("ratio"),margins:r});i.canvas.classList.
add("hatch");let[s]=i.layers("cross"),[a]=j(i.handles,_(),".handle"),c=()=>t.get("values").shape,l=w=>{let $=t.get(`${w}_range`),E=t.get(`${w}_log`)&&$[0]>0,[M,
O]=c();return Vc($,E,w==="x"?O:M,w==="x"?i.across():i.upwards())};function f(){if(!c()[0]||!c()[1])return null;let[w,$]=t.get("chosen"),[E,M]=[l("x").cellOf(w),
l("y").cellOf($)];return E>=0&&M>=0?[E,M]:null}let u=w=>!Number.isFinite(w)||!n()&&w<0;function h(){let w=t.get("log"),[$,E]=Te([B(t.get("values"))],M=>Number.isFinite(
M)&&!(w&&M<=0));return $<=E?[$,E]:null}function g(){ue(i.canvas,B(t.get("values")),c(),n()?m():x())}function m(){let w=Array.from(t.get("palette"),T=>le(T)),[$,
E]=h()??[0,1],M=Nt({low:$,high:E,log:t.get("log"),from:0,to:w.length}),O=T=>Math.floor(M.to(Math.max(T,$)));return T=>u(T)?0:w[Q(O(T),0,w.length-1)]}function x(){
let w=Array.from(t.get("colors"),$=>le($));return $=>u($)?0:w[$%w.length]}function y(){let w=h();if(!n()||!w)return i.bar(n()?[[],[],t.get("value_name")]:null);
let{height:$}=i.area,E=Nt({low:w[0],high:w[1],log:t.get("log"),from:0,to:-$}),M=t.get("palette"),O=C=>M[Math.floor((C+.5)/Pi*M.length)],T=E.ticks().map(({at:C,text:N})=>({
at:C/$,text:N}));i.bar([Array.from({length:Pi},(C,N)=>O(N)),T,t.get("value_name")])}function A(){let w=t.get("colors"),$=B(t.get("values")),E=new Set(n()?[]:$),
M=t.get("names").map((C,N)=>({name:C,color:w[N%w.length],kind:"area"})),O=$.some(u),T=M.filter((C,N)=>E.has(N));i.legend(O?[...T,{name:t.get("missing_name"),color:"",
kind:"hatch"}]:T)}let S=()=>i.axes(ce(l("x").pixels,l("y").pixels),t.get("axis_names"));function b(){let w=f();if(j(i.handles,_(w)),!w)return j(s,null);let[[$,E],
[M,O]]=[l("x").edges(w[0]),l("y").edges(w[1])],{left:T,top:C,width:N,height:U}=i.area,[R,P]=[($+E)/2,(M+O)/2],rt=`${`M${R},${C}V${M-6}M${R},${O+6}V${C+U}`}M${T}\
,${P}H${$-6}M${E+6},${P}H${T+N}`;j(s,H`
      <path fill="none" stroke="white" stroke-width="2.5" opacity="0.5" d=${rt} />
      <path fill="none" stroke="black" stroke-width="1" opacity="0.8" d=${rt} />`)}function _(w=null){let[[$,E],[M,O]]=w?[l("x").edges(w[0]),l("y").edges(w[1])]:
[[0,0],[0,0]],T=(N,U,R,P)=>H`<rect class=${N} fill="transparent" stroke=${U} stroke-width=${R}
        x=${$-P} y=${M-P} width=${E-$+2*P} height=${O-M+2*P} />`,C=Math.max((qc-(E-$))/2,1);return H`
      <g class="handle" tabindex="0" role="slider" aria-label="Selected cell; move it with the arrow keys" .style=${Pt(w)}
        aria-valuenow=${w?w[1]*c()[1]+w[0]:0} aria-valuetext=${w?z(w):""}>
        ${T("","white",4,C)}${T("cell","black",2,C)}${T("halo","none",0,Wc)}
        <title>Selected cell: click another, drag, or use the arrow keys</title>
      </g>`}function z([w,$]){let[E,M]=t.get("axis_names"),O=`${E} = ${et(l("x").centre(w))}, ${M} = ${et(l("y").centre($))}`,T=B(t.get("values"))[$*c()[1]+w];if(u(
T))return`${O}: ${t.get("missing_name")}`;let C=()=>t.get("names")[T]??String(T);return`${O}: ${n()?`${t.get("value_name")} ${et(T)}`:C()}`}let d=i.readout(w=>{
let $=w?p(w):f();j(i.status,t.get("outdated")||($?z($):""))},a);function p([w,$]){return c()[0]&&c()[1]?[l("x").nearest(w),l("y").nearest($)]:null}function v(w){
if(!w)return;let $=[l("x").centre(w[0]),l("y").centre(w[1])];String($)!==String(t.get("chosen"))&&J(t,{chosen:$})}An({surface:i.hit,handle:a,to:w=>v(p(i.pixel(w))),
by:(w,$)=>{let[E,M]=f()??[0,0],O=$?10:1;v([Q(E+O*w[0],0,c()[1]-1),Q(M+O*w[1],0,c()[0]-1)])}});let k="x_range y_range x_log y_log axis_names";return i.draw(t,{"k\
ind values palette colors log":g,"kind values palette log value_name":y,"kind values names colors missing_name":A,[`values ${k}`]:S,[`kind chosen values names ${k}`]:b,
[`kind chosen values names value_name missing_name outdated ${k}`]:d})}var ji={render:Gc};function Kc(t){let e=L`<b>${t.get("name")}</b>`,n=pt(t.get("module")),{error:r}=Oe(t),o=r?`${r.message} (${r.name})`:t.get("error_message"),i=s=>L`<div class="gdviz-notice" role="status">${s}</div>`;
return o?L`<div class="gdviz-error" role="alert">The link ${e} could not compute: ${o}</div>`:t.get("where")==="browser"?null:t.widget_manager.exported?i(L`The link “${e}” needs Python, so its outputs do not change here.`):
!n.length||vn(n)?null:i("This browser cannot run WebAssembly with SIMD, so the server computes instead.")}var Yc=({model:t})=>Xt(t);function Jc({model:t,el:e}){
nt(e,"gdviz-link");let n=()=>j(e,Kc(t)),r=[Xt(t),bn(t,n),at(t,"where error_message",n)];return n(),()=>r.forEach(o=>o())}var Fi={initialize:Yc,render:Jc};var Zc=2,Qc=.5,Di=.05,Pn=(t,e,n=Zc)=>e*Math.abs(t)/(Math.abs(t)+n);function Bi(t,e){let n=kn(t),r=document.createElement("canvas"),o=_n(e.positive,e.negative),i=[];
function s({weights:h,thickest:g},m){h.forEach(({index:x},y)=>{let A=m[x],S=Pn(A,g);S>Di&&(n.lineWidth=S,n.strokeStyle=A>0?e.positive:e.negative,n.stroke(i[y]))})}
function a({units:h,layers:g},m,[x,y,A],{ink:S,paper:b}){let _=h.length-g[0].length===x&&A>1,z=h.slice(g[0].length);n.fillStyle=b;for(let{x:d,y:p,size:v}of h)n.
fillRect(d-v/2,p-v/2,v,v);_&&y>1&&c(z,m,y,A),_&&y===1&&l(z,m,A,S),n.lineWidth=1,n.strokeStyle=S,n.globalAlpha=.7;for(let{x:d,y:p,size:v}of h)n.strokeRect(d-v/2-
.5,p-v/2-.5,v+1,v+1);n.globalAlpha=1}function c(h,g,m,x){ue(r,g,[m*h.length,x],y=>o(Q(y,-1,1))),h.forEach(({x:y,y:A,size:S},b)=>{let _=(h.length-1-b)*m;n.drawImage(
r,0,_,x,m,y-S/2,A-S/2,S,S)})}function l(h,g,m,x){h.forEach(({x:y,y:A,size:S},b)=>{let _=g.subarray(b*m,(b+1)*m),z=_.reduce((k,w)=>Math.max(k,Math.abs(w)),1),[d,
p]=[y-S/2,.46*S/z];Object.assign(n,{lineWidth:1,strokeStyle:x,globalAlpha:.25}),n.beginPath(),n.moveTo(d,A),n.lineTo(d+S,A),n.stroke();let v=b===h.length-1;Object.
assign(n,{lineWidth:S>20?1.8:1.2,strokeStyle:v?e.fit:x,globalAlpha:1}),n.beginPath(),_.forEach((k,w)=>n.lineTo(d+S*w/(m-1),A-p*k)),n.stroke()})}function f({units:h,
thickest:g},m,x){for(let{x:y,y:A,size:S,index:b}of h){let _=m[b],z=Pn(_,g,Qc)/2;z>Di&&(u(y-S/2,A+S/2,z+.8,x),u(y-S/2,A+S/2,z,_>0?e.positive:e.negative))}}function u(h,g,m,x){
n.beginPath(),n.arc(h,g,m,0,2*Math.PI),n.fillStyle=x,n.fill()}return{resize:({width:h,height:g,weights:m})=>{i=m.map(({curve:y})=>new Path2D(y));let x=window.devicePixelRatio||
1;Object.assign(t,{width:Math.round(h*x),height:Math.round(g*x)}),Object.assign(t.style,{width:`${h}px`,height:`${g}px`})},draw:(h,g,m,x,y)=>{let A=t.width/h.width;
n.setTransform(A,0,0,A,0,0),n.clearRect(0,0,h.width,h.height),g.length===h.parameters&&(s(h,g),a(h,m,x,y),f(h,g,y.paper))}}}var Ui=54,Xc=340,tl=120,el=40,nl=5,Ht=16,Be=4;function xr(t){let[e,n,{shape:[,r,o]}]=[B(t.get("weights")),B(t.get("shape")),t.get("responses")],i=B(t.get("respo\
nses")),s=t.get("input_names").length?t.get("input_names"):t.get("sizes")[0]===1?["x"]:["x₁","x₂"],a={parameters:e,responses:i,pictures:[t.get("responses").
shape[0],r,o]};if(!n.length)return{...a,sizes:t.get("sizes"),names:s};let c=Array.from(n.subarray(0,Be)).filter(b=>b>0),l=Array.from(n.subarray(Be)).flatMap((b,_)=>b?
[_]:[]),f=Be*Ht**2,u=f+Be*Ht,h=[...c.map((b,_)=>[_*Ht**2,f+_*Ht,_*Ht]),[u,u+Ht,Be*Ht]],g=l,m=[],x=[],y=t.get("curves"),A=r*o;for(let[b,_]of[...c,1].entries()){let z=Array.
from({length:_},(d,p)=>p);for(let d of z)m.push(...g.map(p=>h[b][0]+d*Ht+p));m.push(...z.map(d=>h[b][1]+d));for(let d of z)x.push(i.subarray((h[b][2]+d)*A,(h[b][2]+
d)*A+(y?o:A)));g=z}let S=new Float64Array(x.length*(y?o:A));return x.forEach((b,_)=>S.set(b,_*b.length)),{parameters:Float64Array.from(m,b=>e[b]),responses:S,pictures:[
x.length,y?1:r,o],sizes:[l.length,...c,1],names:l.map(b=>y?s[b].replace("₁",""):s[b])}}function yr(t,e){let n=Q(Ui*Math.max(...t),tl,Xc),r=e/t.length,o=[0,0];
for(let l=1;l<t.length;l++)o.push(o[l]+t[l]*(t[l-1]+1));let i=t.map((l,f)=>{let u=Math.min(n/l,Ui),h=Math.floor(Math.min(.76*u,.5*r,el)),g=m=>Math.round(m-h/2)+
h/2;return Array.from({length:l},(m,x)=>({layer:f,unit:x,index:f?o[f]+l*t[f-1]+x:-1,x:g(r*(f+.5)),y:g(n/2+(x-(l-1)/2)*u),size:h}))}),s=i.flat(),a=i.slice(1).flatMap(
(l,f)=>l.flatMap(u=>i[f].map(h=>{let[g,m]=[h.x+h.size/2,u.x-u.size/2],x=(g+m)/2,y=`M${g},${h.y}C${x},${h.y},${x},${u.y},${m},${u.y}`;return{from:h,to:u,index:o[u.
layer]+u.unit*i[f].length+h.unit,start:g,end:m,curve:y}}))),c=Q(.25*Math.min(...s.map(({size:l})=>l)),3.5,10);return{width:e,height:n,layers:i,units:s,weights:a,
thickest:c,parameters:o[t.length]}}function Hi({units:t,weights:e},[n,r]){let o=t.find(({x:l,y:f,size:u})=>Math.max(Math.abs(n-l),Math.abs(r-f))<=u/2+1);if(o)return o;
let i=e.filter(({start:l,end:f})=>l<=n&&n<=f);if(!i.length)return null;let s=rl((n-i[0].start)/(i[0].end-i[0].start)),a=({from:l,to:f})=>Math.abs(l.y+(f.y-l.y)*
s-r),c=i.reduce((l,f)=>a(f)<a(l)?f:l);return a(c)<nl?c:null}function rl(t){let e=.5+Math.sinh(Math.asinh(4*t-2)/3);return e*e*(3-2*e)}var ol=250,il=[.5,2,8];function sl({model:t,el:e}){nt(e,"gdviz-network-diagram");let n=t.get("colors");for(let w in n)e.style.setProperty(`--${w}`,n[w]);let r=L`
    <div class="network"><canvas></canvas></div>
    <div class="readout" role="status"></div>
    <div class="legend"></div>`,[o,i,s,a]=j(e,r,".network","canvas",".readout",".legend"),c=Bi(i,n),l=tr(),f=xr(t),u="",h=yr(f.sizes,320),g=null;function m(w=h.
width){h=yr(f.sizes,w),u=String([f.sizes,f.names]),c.resize(h),j(a,dl(h.thickest)),A(null),x()}function x(){c.draw(h,f.parameters,f.responses,f.pictures,l),v()}
function y(){f=xr(t),String([f.sizes,f.names])!==u?m():x()}function A(w){g=w;let $=h.layers[0].map(({x:E,y:M,unit:O})=>H`<text x=${E} y=${M} dy="0.35em" text-anchor="middle">${f.
names[O]}</text>`);j(o,L`
      <svg tabindex="0" role="application" aria-label=${ll(f.sizes,t.get("activation"))} width=${h.width} height=${h.height}
        @pointermove=${S} @pointerdown=${S} @pointerleave=${b} @blur=${()=>A(null)} @keydown=${_}>
        <g class="names" aria-hidden="true">${$}</g>
        <g class="pointed" aria-hidden="true">${w&&ul(w)}</g>
      </svg>`),p()}let S=w=>A(Hi(h,_t(o,w))),b=({pointerType:w})=>w!=="touch"&&A(null);function _(w){if(w.ctrlKey||w.metaKey||w.altKey)return;let $=Le(w);!$&&![
"Enter","Escape"].includes(w.key)||(w.preventDefault(),A(al(h,g,$??w.key)))}let z=0,d=0;function p(){z=performance.now(),s.textContent=g?cl(h,f.names,g,f.parameters):
"Point at a line or a unit to see its value."}function v(){!g||d||(d=window.setTimeout(()=>{d=0,p()},Math.max(ol-(performance.now()-z),0)))}let k=[dt(t,{"sizes \
weights responses shape curves":y,activation:()=>A(g)}),se(o,m),mo(()=>{l=tr(),x()}),()=>clearTimeout(d)];return()=>k.forEach(w=>w())}function al({layers:t,weights:e},n,r){
if(!n)return t[0][0];let o="from"in n;if(r==="Escape")return o?n.to:null;let i=e.filter(({to:l})=>l===(o?n.to:n));if(typeof r=="string")return i[0]??n;let[s,a]=r;
if(o)return i[Q(n.from.unit-a-s,0,i.length-1)];let c=t[Q(n.layer+s,0,t.length-1)];return c[Q(n.unit-a,0,c.length-1)]}function Wi(t,e,{layer:n,unit:r}){return n===
0?e[r]:n===t.layers.length-1?"the output":`unit ${r+1} of hidden layer ${n}`}function cl(t,e,n,r){if("from"in n){let[i,s]=[n.from,n.to].map(a=>Wi(t,e,a));return`\
Weight from ${i} to ${s}: ${et(r[n.index])}`}let o=Wi(t,e,n);return n.layer===0?`Input ${o}`:`${o[0].toUpperCase()}${o.slice(1)}: bias ${et(r[n.index])}`}function ll([
t,...e],n){let r=e.slice(0,-1),o=`${r.length===1?"a hidden layer":"hidden layers"} of ${r.join(", ")} units`,i=r.length?`${o}${n?` (${n})`:""}`:"no hidden layer";
return`Network with ${t===1?"1 input":`${t} inputs`}, ${i} and 1 output. Arrow keys move from unit to unit; Enter moves to the weights into a unit, Escape moves\
 back.`}function ul(t){if("from"in t)return H`<path d=${t.curve} />`;let e=t.size+5;return H`<rect x=${t.x-e/2} y=${t.y-e/2} width=${e} height=${e} rx="2" />`}function dl(t){
let e=(r,o,i=r)=>L`<span class=${r}><svg width=${r==="bias"?10:20} height="10">${o}</svg>${i}</span>`,n=r=>H`<path d="M0,5h20" stroke-width=${r.toFixed(2)} />`;
return L`
    ${e("positive",n(3))}${e("negative",n(3))}
    <span>|weight|</span>
    ${il.map(r=>e("sample",n(Pn(r,t)),String(r)))}
    ${e("bias",H`<circle cx="5" cy="5" r="3.5" />`)}`}var qi={render:sl};var Vi="_",pl=100,fl=1e6,$r="it was cut off or changed on its way";async function Gi(t){if(t.length<pl||!/^[-+.e0-9]+(,[-+.e0-9]+){8,}$/.test(t))return t;let e=await Yi(
hl(t.split(",").map(Number)),new CompressionStream("deflate")),n=btoa(Array.from(e,o=>String.fromCharCode(o)).join("")),r=Vi+n.replaceAll("+","-").replaceAll("/",
"_").replace(/=+$/,"");return r.length<t.length?r:t}var kr=t=>/^_[A-Za-z0-9_-]*$/.test(t);async function Ki(t){if(!kr(t))return t;try{let e=atob(t.slice(Vi.length).
replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(e,o=>o.charCodeAt(0)),r=gl(await Yi(n,new DecompressionStream("deflate")));return Array.from(r,o=>Object.
is(o,-0)?"-0":String(o)).join(",")}catch{throw new RangeError($r)}}function hl(t){let e=t.every(i=>Object.is(Math.fround(i),i)),n=e?4:8,r=new DataView(new ArrayBuffer(
n*t.length));t.forEach((i,s)=>e?r.setFloat32(n*s,i):r.setFloat64(n*s,i));let o=new Uint8Array(1+r.byteLength);o[0]=n;for(let i=0;i<r.byteLength;i++)o[1+i%n*t.length+
Math.floor(i/n)]=r.getUint8(i);return o}function gl(t){let e=t[0],n=(t.length-1)/e;if(![4,8].includes(e)||!Number.isInteger(n))throw new RangeError($r);let r=new DataView(
new ArrayBuffer(e*n));for(let i=0;i<r.byteLength;i++)r.setUint8(i,t[1+i%e*n+Math.floor(i/e)]);return(e===4?new Float32Array(n):new Float64Array(n)).map((i,s)=>e===
4?r.getFloat32(4*s):r.getFloat64(8*s))}async function Yi(t,e){let n=new Blob([t]).stream().pipeThrough(e).getReader(),r=[],o=0;for(let i=await n.read();!i.done;i=
await n.read()){if(o+=i.value.length,o>fl)throw await n.cancel(),new RangeError($r);r.push(i.value)}return Bt(r)}var te=1,Ji=new WeakMap;function _r(t,{kind:e,options:n,otherwise:r,usual:o},i){if(n)return n[t];if(o&&t===i.get(o))return"";if(e==="texts")return ml(t,r??[])?"":
JSON.stringify(t);if(typeof t=="string")return t;if(Array.isArray(t))return t.map(Zi).join(",");if(!t?.data)return Zi(Number(t));let s=Ji.get(t)??Array.from(B(t),
vl).join(",").replace(/(,0)+$/,"");return Ji.set(t,s),s}var ml=(t,e)=>t.length===e.length&&t.every((n,r)=>n===e[r]),vl=t=>Object.is(t,-0)?"-0":String(t);function Zi(t){
let e=[1,2,3,4,5,6,7,8].map(n=>Number(t.toPrecision(n)));return String(Math.fround(t)===t&&e.find(n=>Math.fround(n)===t)||t)}var Ue=t=>t.get("entries");async function Wt(t){
let e=t.widget_manager,n=new Map;for(let r of Ue(t)){let o=await zr(r,e);if(typeof o=="string")continue;let i=await wt(e,o.widget);n.set(r.name,_r(i.get(o.trait),
o,i))}return n}async function zr(t,e,n){if(!("selector"in t))return t;let r=n?.get(t.selector)??(await wt(e,t.selector)).get("index");return t.targets[r]??`ther\
e is no such setting with ${t.title} = ${t.labels[r]}`}var Ar=(t,e)=>[...new Set([...t.keys(),...e.keys()])].filter(n=>t.get(n)!==e.get(n));function es(t,e){let n=[],
r=0;async function o(){let s=++r,a=Ue(t).flatMap(l=>"selector"in l?Object.values(l.targets):[l]),c=await Promise.all(a.map(({widget:l})=>wt(t.widget_manager,l)));
if(s===r){for(let l of n)l();n=a.map(({trait:l},f)=>at(c[f],l,e)),e()}}o();let i=at(t,"entries",o);return()=>{r++;for(let s of n)s();i()}}async function wl(t,e){
let n=await zr(t,e);return typeof n=="string"?"":n.widget}var bl="it is outside the range that can be shown",xl="it cannot be changed without Python";function Mt(t){
throw new RangeError(t)}var He=(t,e)=>Gr(yl(t,e));async function yl(t,e){let n=rs(t,e),r="";for(let o of Ue(t)){let i=e.get(o.name);if(i===void 0)continue;let s=await wl(
o,t.widget_manager);s!==r&&(await t.widget_manager.runAll?.(),await Kr()),r=s,await os(o,i,n,async()=>{let a=await is(t,o,i);a&&(a.widget.set(a.trait,a.wanted),
a.widget.save_changes(),a.needsKernel&&await kl(t))})}return n}async function ns(t,e){let n=rs(t,e),r=new Map;for(let o of Ue(t)){let i=e.get(o.name);i!==void 0&&
(!("selector"in o)&&o.options?.includes(i)&&r.set(o.widget,o.options.indexOf(i)),await os(o,i,n,()=>is(t,o,i,r)))}return n}function rs(t,e){let n=new Set(Ue(t).
map(({name:r})=>r));return[...e.keys()].filter(r=>!n.has(r)).map(r=>`${r.slice(0,40)}: there is no such setting`)}async function os({name:t},e,n,r){try{await r()}catch(o){
if(!(o instanceof RangeError))throw o;n.push(`${t}=${[...e].slice(0,40).join("")}: ${o.message}`)}}async function is(t,e,n,r){let o=t.widget_manager,i=await zr(
e,o,r);if(typeof i=="string")return Mt(i);let{trait:s}=i,a=await wt(o,i.widget),c=r&&i.moving?{low:null,high:null}:{},l=zl({...i,...c},a,n);if(_r(l,i,a)===_r(a.
get(s),i,a))return null;let f=t.get("needs_kernel").includes(i.widget);return f&&o.exported&&Mt(xl),{widget:a,trait:s,wanted:l,needsKernel:f}}var $l=0;async function kl(t){
let e=++$l,{promise:n,resolve:r}=_l(),o=a=>a.event==="done"&&a.question===e&&r();t.on("msg:custom",o);let{kernel:i}=t.widget_manager,s=i&&ae(i,a=>a==="gone"&&r());
t.send({event:"ask",question:e}),await n,t.off("msg:custom",o),s?.()}function _l(){let t=()=>{};return{promise:new Promise(n=>t=n),resolve:t}}function zl(t,e,n){
let{kind:r}=t;if(r==="choice"){let c=t.options??[];return c.includes(n)||Mt(`it must be one of ${c.join(", ")}`),c.indexOf(n)}if(r==="formula"){try{In(n,e.get("\
variables"))}catch(c){if(!(c instanceof ct))throw c;Mt(`at character ${c.position+1}: ${c.message.replace(/\.$/,"")}`)}return n}if(r==="texts")return Al(n,t);if(t.
usual&&!n)return e.get(t.usual);if(r==="flag")return n!=="0"&&n!=="1"&&Mt("it must be 0 or 1"),n==="1";if(r==="array"||r==="numbers"){let{trait:c,length:l,among:f,
narrowest:u=null}=t,{shape:h}=e.get(c),g=l??Je(h),m=n.split(",");(l?m.length!==g:m.length>g)&&Mt(`it must be ${l?"":"at most "}${g} numbers separated by commas`);
let x=m.map(Xi),y=x.every(b=>Number.isFinite(Math.fround(b))&&(!f||f.includes(b))),A=u===null||Ml(x,u);if((!y||!A)&&Mt(h?"its numbers must be ones that can be s\
et there":bl),!h)return x;let S=new Float64Array(g);return S.set(x),{shape:h,data:new DataView(S.buffer)}}r==="whole"&&!/^[+-]?[0-9]+$/.test(n)&&Mt("it must be \
a whole number");let o=Xi(n),i=(c,l)=>typeof c=="string"?e.get(c):c??l,[s,a]=[i(t.low,-1/0),i(t.high,1/0)];return s<=o&&o<=a||Mt(`it must lie between ${ts(s)} a\
nd ${ts(a)}`),o}function Al(t,{length:e,otherwise:n=[]}){if(!t)return n;let r;try{r=JSON.parse(t)}catch{r=null}return Array.isArray(r)&&r.length===e&&r.every(i=>typeof i==
"string"&&i.length<=Qi)?r:Mt(`it must be ${e} texts of at most ${Qi} characters`)}var Qi=80;function Xi(t){let e=/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/.
test(t)?Number(t):NaN;return Number.isFinite(e)?e:Mt("it must be a number")}var Ml=([t,e,n,r],o)=>[[t,e],[n,r]].every(([i,s])=>i<s&&s-i>=o*Math.max(Math.abs(i),
Math.abs(s)));function ts(t){if(!Number.isFinite(t))return t>0?"inf":"-inf";let[e,n]=t.toExponential(5).split("e"),r=Number(n);return r>=-4&&r<6?String(Number(t.
toPrecision(6))):`${Number(e)}e${r<0?"-":"+"}${String(Math.abs(r)).padStart(2,"0")}`}var ve="gdviz",jn=8e3,Tr=async t=>Sr(await Wt(t));async function Sr(t){let e=new URLSearchParams;for(let[n,r]of t)r&&e.set(n,await Gi(r));return e.set(ve,String(
te)),e.toString().replaceAll("%2C",",")}var Nr=()=>location.href.replace(/[?#].*$/s,""),El=["token","theme","template","note","python"],cs=t=>!El.includes(t)&&!t.
startsWith("voila");async function Sl(t){let e=new Map(new URLSearchParams(t)),n=e.get(ve);if(n!==void 0&&n!==String(te))throw new RangeError("it was made by an\
other version of this page");let r=[...e].filter(([i])=>cs(i)&&i!==ve);if(n===void 0&&r.some(([,i])=>kr(i)))throw new RangeError("its end is missing");let o=async([
i,s])=>{let a=await Ki(s).catch(({message:c})=>{throw new RangeError(`of ${i}, ${c}`)});return[i,a]};return new Map(await Promise.all(r.map(o)))}var Mr=10;async function Rr(t,e,n){
let r;try{let o=await He(t,n?new Map(Object.entries(n)):await Sl(e));if(!o.length)return;let i=o.length>Mr?`; and ${o.length-Mr} more`:"";r=`Parts of this link \
were ignored. ${o.slice(0,Mr).join("; ")}${i}.`}catch(o){if(!(o instanceof RangeError))throw o;r=`This link was ignored: ${o.message}.`}await Or(t,r)}async function Or(t,e){
let n=e&&`<div class="gdviz-notice" role="status">${Ol(e)}</div>`;At(await wt(t.widget_manager,t.get("message")),"value",n)}var Ol=t=>t.replaceAll("&","&amp;").
replaceAll("<","&lt;"),ss=400,as="There are too many points for the address of this page, so a copy of the address leaves them out. To keep them or to give them\
 to others, save the page.";async function ls(t){let e=await Wt(t),n=history.state?.[ve];await Rr(t,location.search,n),n&&await Or(t,as);let r=await Wt(t),[o,i,
s]=[0,-1/0,!!n];function a(){o||=setTimeout(l,Math.max(0,i+ss-performance.now()))}let c=es(t,a);addEventListener("popstate",()=>{r=new Map,a()});async function l(){
i=performance.now(),o=rn()?setTimeout(l,ss):0;let f=await Wt(t);if(o||!Ar(f,r).length)return;r=f;let u=Ar(f,e).length?await Sr(f):"",h=s;s=Er(u).length>jn;try{s?
history.replaceState({[ve]:Object.fromEntries(f)},"",Er(await Sr(Tl(f)))):history.replaceState(null,"",Er(u))}catch{return c()}s!==h&&await Or(t,s?as:"")}}function Er(t){
let n=[new URLSearchParams([...new URLSearchParams(location.search)].filter(([r])=>!cs(r)&&r!==ve)).toString(),t].filter(Boolean).join("&");return Nr()+(n&&`?${n}`)+
location.hash}var Tl=t=>new Map([...t].filter(([,e])=>e.length<500));var us=1e6,fs=({widget_manager:t})=>t.ownsAddress?document.title:void 0;async function hs(t){let e=fs(t),n=Object.fromEntries(await Wt(t));return{name:`${(e??"").
toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")||"page"}.json`,text:`${JSON.stringify({gdviz:te,page:e,values:n},null,1)}
`}}async function gs(t,e){try{if(e.size>us)throw new RangeError(`it is larger than ${us/1e6} MB`);let n=Nl(await e.text(),fs(t));ds(await ns(t,n));let r=await Wt(
t),o=await He(t,n);return o.length&&await He(t,r),ds(o),""}catch(n){if(!(n instanceof RangeError))throw n;return n.message}}function ds([t]){if(t)throw new RangeError(
t)}function Nl(t,e){let n;try{n=JSON.parse(t)}catch{throw new RangeError("it is not JSON, or part of it is missing")}let{gdviz:r,page:o,values:i}=ps(n)?n:{};if(r===
void 0)throw new RangeError("it does not hold the state of a page");if(r!==te)throw new RangeError(`it has version ${JSON.stringify(r).slice(0,20)}, and this pa\
ge reads version ${te}`);if(e&&o!==e)throw new RangeError(`it is of ${typeof o=="string"?`“${o.slice(0,80)}”`:"another page"}, and this page is “${e}”`);
if(!ps(i)||!Object.values(i).every(s=>typeof s=="string"))throw new RangeError("its values are not texts by names");return new Map(Object.entries(i))}var ps=t=>typeof t==
"object"&&t!==null&&!Array.isArray(t);var Rl=`With this many points the link would have more than ${jn.toLocaleString("en")} characters, which not every server takes: save the page instead.`;function Ll({
model:t}){let{exported:e}=t.widget_manager;e&&(e.query=()=>Tr(t))}function Cl({model:t,el:e}){nt(e,"gdviz-page-state");async function n(){let s=`${Nr()}?${await Tr(
t)}`;if(s.length>jn)return i(Rl);let a=await fn(s);i(a?"Copied.":"Copy this:",s),a||e.querySelector("[type=text]").select()}async function r(){let{name:s,text:a}=await hs(
t);go(s,a,"application/json"),i(`Saved as “${s}”.`)}async function o({target:s}){let[a]=s.files;if(!a)return;let c=await gs(t,a);i(c?`“${a.name}” was not \
opened: ${c}.`:`Opened “${a.name}”.`),s.value=""}let i=(s="",a="")=>j(e,L`
      <button type="button" title="Copy the address of this page in its current state" @click=${n}>Copy link</button>
      <button type="button" title="Save the current state of this page as a file" @click=${r}>Save</button>
      <button type="button" title="Open a state of this page that was saved" @click=${()=>e.querySelector("[type=file]").click()}>Open …</button>
      <input type="file" accept=".json,application/json" hidden @change=${o} />
      <span role="status">${s}</span>
      <input type="text" readonly aria-label="Link to this page in its current state" ?hidden=${!a} .value=${bt(a)} />`);i()}var ms={initialize:Ll,render:Cl};var Il={back:"M3 2h2v12H3zM14 2v12L5 8z",play:"M4 2l10 6-10 6z",pause:"M3 2h4v12H3zM9 2h4v12H9z",step:"M2 2l9 6-9 6zM11 2h2v12h-2z"},ee=(t,e,n,r=t)=>L`
  <button type="button" class=${r} title=${e} aria-label=${e} @click=${n}>
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path fill="currentColor" d=${Il[t]} /></svg>
  </button>`,Fn=(t,e)=>ee(t?"pause":"play",t?"Pause":"Play",e,"play");var Pl=10,jl=8;function Fl({model:t}){let e=t.get("max");return at(t,"max",()=>{let[n,r]=[t.get("value"),t.get("max")];(n>r||n===e&&!t.get("playing"))&&J(t,{value:r}),
e=r})}function Dl({model:t,el:e}){nt(e,"gdviz-player","gdviz-buttons");let n=()=>t.get("value"),r=()=>t.get("max"),o=m=>J(t,{playing:!1,value:m});function i(){let m=!t.
get("playing");J(t,{playing:m,value:m&&n()>=r()?0:n()})}let s=()=>j(e,L`
      ${ee("back","Back to the start",()=>o(0))}
      ${Fn(t.get("playing"),i)}
      ${ee("step","Step forward",()=>o(Math.min(n()+1,r())))}
      <label title="The current step">
        <input type="range" min="0" step="1" aria-label="Current step" .max=${String(r())} .value=${bt(String(n()))}
          @input=${({target:m})=>o(Number(m.value))} />
        <output>${n()} / ${r()}</output>
      </label>`),a=0,c=0,l=()=>Math.max(Pl,r()/jl)/1e3;function f(m){let x=Math.min(Math.floor((m-a)*l()),r());if(x>=r())return J(t,{value:r(),playing:!1});x>n()&&
J(t,{value:x}),t.get("playing")&&(c=requestAnimationFrame(f))}function u(){cancelAnimationFrame(c),t.get("playing")&&(h(),c=requestAnimationFrame(f))}function h(){
a=performance.now()-n()/l()}let g=[dt(t,{"value max playing":s}),at(t,"max",h),at(t,"playing",u),()=>cancelAnimationFrame(c)];return u(),()=>g.forEach(m=>m())}var vs={
initialize:Fl,render:Dl};var Bl=t=>Number.isFinite(t)?et(t,Math.abs(t)<.001?2:3):"–";function Ul({model:t,el:e}){nt(e,"gdviz-results");let n=s=>t.get("shown")[s]>0;function r(s,a){n(s)!==
a&&J(t,{shown:t.get("shown").with(s,Number(a))})}function o(s){J(t,{chosen:s}),r(s,!0)}function i(){let[s,a,c]=[t.get("columns"),t.get("hints"),t.get("colors")],
l=Dt(t.get("values")),f=t.get("outdated"),u=(x,y)=>f?"…":Bl(l[x]?.[y]??NaN),h=s.map((x,y)=>L`<th scope="col" title=${a[y]??""}>${x}</th>`),g=t.get("names").map(
(x,y)=>{let[A,S]=[n(y),y===t.get("chosen")],b=({target:z})=>r(y,z.checked),_=`background: ${Tt(c[y%c.length])}`;return L`
        <tr class="${A?"":"hidden"} ${S?"chosen":""}">
          <td><input type="checkbox" aria-label="Show ${x}" .checked=${bt(A)} @change=${b} /></td>
          <th scope="row">
            <button type="button" title="Show the sliders and maps of ${x}" aria-pressed=${S} @click=${()=>o(y)}>
              <span class="swatch" .style=${_}></span>${x}
            </button>
          </th>
          ${s.map((z,d)=>L`<td class="number">${A?u(y,d):"–"}</td>`)}
        </tr>`}),m=L`<th scope="col"></th>`;j(e,L`<table aria-busy=${!!f}><caption ?hidden=${!f}>${f}</caption><thead><tr>${m}${m}${h}</tr></thead><tbody>${g}</tbody></table>`)}
return dt(t,{"names colors columns hints shown values chosen outdated":i})}var ws={render:Ul};var Lr=[1/60,1/12,1/4,1,2,5,10,20,50,100];function Hl(t,e){let n=t<1?Math.round(t*60):Number(t.toPrecision(3));return`${n} ${e}${n===1?"":"s"} a ${t<1?"second":
"frame"}`}function Wl({model:t,el:e}){nt(e,"gdviz-runner");let n=t.get("unit"),r=()=>J(t,{playing:!1,shown:-1,resets:t.get("resets")+1}),o=()=>J(t,{playing:!1,shown:-1,
single_steps:t.get("single_steps")+1});function i(){let g=t.get("resets")+(t.get("diverged_at")>=0&&!t.get("playing")?1:0);J(t,{playing:!t.get("playing"),shown:-1,
resets:g})}function s({target:g}){let m=Number(g.value);J(t,{playing:!1,shown:m+t.get("stride")>t.get("position")?-1:m})}function a({target:g}){let m=Math.round(
Number(g.value));m>=1&&m<=1e3&&J(t,{anew_steps:m}),g.value=t.get("anew_steps")}function c(){let[g,m]=[t.get("position"),t.get("shown")],x=g.toLocaleString("en");
return m<0||m>=g?`${n} ${x}`:`${n} ${m.toLocaleString("en")} of ${x}`}function l(){let[g,m]=[t.get("position"),t.get("shown")];return L`
      <input class="history" type="range" min="0" aria-label="Wind back" aria-valuetext=${c()} title="Wind back through the ${n}s"
        .max=${String(g)} .step=${String(t.get("stride"))} .value=${bt(String(m<0?g:m))}
        ?disabled=${g===0} @input=${s} />`}function f(){let[g,m,x]=[t.get("speed"),t.get("anew"),t.get("diverged_at")],y=_=>Math.abs(_/g-1)<.001,A=Lr.some(y)?Lr:
[...Lr,g].sort((_,z)=>_-z),S=({target:_})=>J(t,{speed:Number(_.value)}),b=({target:_})=>J(t,{anew:_.checked,playing:!1});j(e,L`
      <div class="gdviz-buttons">
        ${ee("back","Restart",r,x<0?"back":"back wanted")}
        ${Fn(t.get("playing"),i)}
        ${ee("step","Step forward",o)}
        <select title="Speed, in ${n}s per frame or second" aria-label="Speed" @change=${S}>
          ${A.map(_=>L`<option value=${_} .selected=${bt(y(_))}>${Hl(_,n)}</option>`)}
        </select>
        <output class="position">${c()}</output>
      </div>
      ${t.get("stride")>0?l():D}
      <div class="gdviz-buttons">
        <label title="Whenever anything changes, restart and run this many ${n}s at once">
          <input type="checkbox" .checked=${bt(m)} @change=${b} /> Restart on every change:
        </label>
        <input type="number" min="1" max="1000" step="1" aria-label="${n}s to run after each change" ?disabled=${!m}
          .value=${String(t.get("anew_steps"))} @change=${a} />
        ${n}s
      </div>
      ${x<0||t.get("outdated")?D:L`<div class="gdviz-notice" role="alert">
        Diverged at ${n} ${x.toLocaleString("en")}: the numbers are no longer finite. The last finite parameters are
        shown. Lower the learning rate, then restart.</div>`}`)}function u(){t.get("diverged_at")>=0&&t.get("playing")&&J(t,{playing:!1})}let h=[at(t,"position \
diverged_at",u),dt(t,{"playing speed anew anew_steps position diverged_at stride shown outdated":f})];return u(),()=>h.forEach(g=>g())}var bs={render:Wl};var ql=t=>t===void 0||Number.isNaN(t)?"–":et(t);function Vl({model:t,el:e}){return nt(e,"gdviz-sentence"),dt(t,{"templates which values shown kind outdated":()=>{
let[n,r]=t.get("kind")==="alert"?["gdviz-notice","alert"]:["gdviz-note","status"],o=B(t.get("values")),i=t.get("templates")[t.get("which")]??"",s=t.get("outdate\
d"),a=s||i.replace(/\{(\d+)\}/g,(l,f)=>ql(o[f])),c=t.get("shown")&&i;j(e,c?L`<div class="${n} ${s?"gdviz-outdated":""}" role=${r}>${a}</div>`:D)}})}var xs={render:Vl};function Gl({model:t,el:e}){nt(e,"gdviz-slider");let n=Nn(r,o=>J(t,{value:o}));function r(){let[o,i,s,a,c,l]=["value","min","max","step","log","whole"].map(x=>t.
get(x)),[f,u,h,g]=["disabled","description","unit","tooltip"].map(x=>t.get(x)),m=t.get("continuous_update");j(e,n({value:o,min:i,max:s,step:a,log:c,whole:l,disabled:f,
description:u,unit:h,tooltip:g,continuous:m}))}return dt(t,{"value description tooltip unit min max step log disabled":r})}var ys={render:Gl};var Kl=6,Yl=24;function Jl({model:t,el:e}){let n=t.get("bar")?Mn:Ie,o=pe(e,{name:"gdviz-surface-view",label:"Loss surface with the paths of descents",ratio:t.get(
"ratio"),margins:n});o.canvas.classList.add("hatch");let[i,...s]=o.layers("field","paths","minima","points"),a=()=>{let[b,_,z,d]=B(t.get("box"));return o.plane(
{low:b,high:_},{low:z,high:d})},c=()=>t.get("axis_names"),l=()=>t.get("movable"),f=Sn({...o,model:t,el:e,layers:s,plane:a,free:l});function u(){let{canvas:b,area:_}=o,
z=Math.min(window.devicePixelRatio||1,2),d={width:Math.round(_.width*z),height:Math.round(_.height*z)},p=t.get("loss"),v=B(t.get("levels"));if(p.shape[0]<2||p.shape[1]<
2||v.length<2)return cr(b);jo(b,d,B(p),p.shape,v,h(v.length-1))}function h(b){let _=t.get("palette"),z=_.length-1;return Array.from({length:b},(d,p)=>_[Math.floor(
b>1?z/(b-1)*p:z/2)])}function g(){if(!t.get("bar"))return;let b=B(t.get("levels")),_=b.length-1,z=Math.max(Math.ceil(_*Yl/o.area.height),1),d=Array.from(b.keys()).
filter(k=>k%z===0),p=t.get("value_name"),v=sr(d.map(k=>b[k]));if(v.some(k=>k.length>Kl)){let k=Math.floor(Math.log10(Math.max(...b.map(Math.abs))));p+=` (10${$n(
k)})`,v=sr(d.map(w=>b[w]/10**k))}if(!B(t.get("loss")).some(Number.isFinite))return o.bar([[],[],p]);o.bar([h(_),d.map((k,w)=>({at:-k/_,text:v[w]})),p])}let m=()=>o.
axes(a(),c());function x(){let b=t.get("gradient"),_=Fo(B(b),b.shape,o.area,B(t.get("box")));j(i,H`<path class="arrows" fill="black" opacity="0.55" d=${_} />`)}
function y(){let b=B(t.get("loss")).every(Number.isFinite),_=`${t.get("value_name")} not finite`;o.legend(b?Ne(t):[...Ne(t),{name:_,color:"",kind:"hatch"}])}let A=o.
readout(b=>{if(t.get("outdated"))return j(o.status,t.get("outdated"));if(t.get("step")>=0)return j(o.status,En(t));j(o.status,!b&&t.get("status")||S(b))});function S(b){
if(!b&&!l())return"";let _=b?a().toPoint(b):t.get("start"),z=Zl(t.get("loss"),B(t.get("box")),_);return fe(_,c(),z===null?"":`, ${t.get("value_name")} ≈ ${et(
z,2)}`)}return o.draw(t,{"loss levels palette":u,"loss levels palette value_name":g,"box axis_names":m,"gradient box":x,"paths shown colors box":f.paths,"minima\
 box":f.minima,"current shown colors box":f.points,"loss names colors shown value_name":y,"start movable box axis_names":f.start,"loss start movable status box \
axis_names current step diverged_at outdated":A,zoomable:f.buttons})}function Zl(t,[e,n,r,o],[i,s]){let[a,c]=t.shape,[l,f]=[(i-e)/(n-e)*(c-1),(s-r)/(o-r)*(a-1)];
if(!(l>=0&&f>=0&&l<=c-1&&f<=a-1))return null;let[u,h]=[Math.min(Math.floor(l),c-2),Math.min(Math.floor(f),a-2)],[g,m]=[l-u,f-h],x=B(t),y=h*c+u,[A,S]=[y,y+c].map(
b=>(1-g)*x[b]+g*x[b+1]);return(1-m)*A+m*S}var $s={render:Jl};var ks=new Map,Cr=new Map;function _s(t,e){let n=()=>{let r,o=(...i)=>{let s=i.pop(),a=Array.isArray(i.at(-1))?i.pop():[];r=typeof s=="function"?s(...a.map(We)):
s};o.amd={},e(o);for(let i of t)i!=="module"&&Ir(i,r);return r};for(let r of t)ks.set(r,n)}var Ir=(t,e)=>Cr.set(t,e);function We(t){if(t==="module")return{uri:document.
baseURI};if(!Cr.has(t)){let e=ks.get(t);if(!e)throw new Error(`There is no front end for "${t}".`);e()}return Cr.get(t)}function zs(){let t=(f,u)=>typeof u=="sy\
mbol"||u==="then"?void 0:e,e=new Proxy(()=>e,{get:t}),o={version:"7",notebook:{kernel:{comm_manager:{register_target(){},kernel:{is_connected:()=>!1}}},metadata:{},
container:e,events:e,keyboard_manager:e},notification_area:e,menubar:e};class i{register_mime_type(){}}let s={"base/js/namespace":o,"base/js/events":e,"notebook\
/js/outputarea":{OutputArea:i}},a=(f,u)=>u(...f.map(h=>s[h]??e)),c=globalThis,l=Object.assign(document.createElement("div"),{hidden:!0});return l.innerHTML='<ul\
><li><a id="help_menu"></a></li></ul>',document.body.append(l),Object.assign(c,{Jupyter:o,requirejs:Object.assign(a,{config(){}})}),We("@jupyter-widgets/base").
load_ipython_extension(),l.remove(),delete c.Jupyter,delete c.requirejs,Object.getPrototypeOf(o.WidgetManager)}var Ql="v1.kernel.websocket.jupyter.org";var As=[250,500,1e3,2e3],Xl=5e3,tu=1e4,eu=8e3,nu=4e3;function Es(t,e){let n,[r,o,i,s,a]=[0,0,0,0,0],[c,l]=[!1,!1];function f(){u();let x=new URL(t);x.pathname+=
"/channels",x.search+=`${x.search?"&":"?"}${e.query()}`,x.protocol=x.protocol.replace("http","ws");let y=n=new WebSocket(x,Ql);i=setTimeout(h,eu,y),s=0,n.binaryType=
"arraybuffer",n.onopen=()=>{clearTimeout(i),s=a=Date.now(),e.opened()},n.onmessage=({data:A})=>{if(a=Date.now(),typeof A!="string")return e.received(A);c=!0,y.send(
A)},n.onclose=({code:A})=>A===4e3?g(e.gone):h(y)}function u(){clearTimeout(i),n&&Object.assign(n,{onopen:null,onmessage:null,onclose:null}).close()}async function h(x){
u(),e.lost(),s&&Date.now()-s>Xl&&(r=o=0),s=0;let y=await fetch(t,{signal:AbortSignal.timeout(nu)}).then(A=>A.status,()=>0);if(!(l||x!==n)){if(y===404)return g(e.
gone);y?i=setTimeout(f,o++?Ms(o):0):i=setTimeout(h,Ms(r++),x)}}function g(x){l=!0,clearInterval(m),u(),x?.()}let m=setInterval(()=>{c&&n.readyState===WebSocket.
OPEN&&Date.now()-a>tu&&h(n)},1e3);return f(),{open:()=>l||f(),end:()=>g(),send:x=>n.readyState===WebSocket.OPEN&&n.send(x)}}var Ms=t=>As[Math.min(t,As.length-1)];function Ss(t,e,n){let r=new TextEncoder,o=e.map(c=>r.encode(JSON.stringify(c))),i=[r.encode(t),...o,...n],s=new BigUint64Array(i.length+2);s[0]=BigInt(i.length+
1);let a=s.byteLength;return i.forEach((c,l)=>{s[l+1]=BigInt(a),a+=c.byteLength}),s[i.length+1]=BigInt(a),new Blob([s,...i])}function Os(t){let e=new DataView(t),
n=Number(e.getBigUint64(0,!0)),r=Array.from({length:n},(u,h)=>Number(e.getBigUint64(8*(h+1),!0))),o=u=>t.slice(r[u],r[u+1]),i=new TextDecoder,[s,a,c,l]=[1,2,3,4].
map(u=>JSON.parse(i.decode(o(u)))),f=Array.from({length:n-6},(u,h)=>new DataView(o(h+5)));return{header:s,parent_header:a,metadata:c,content:l,buffers:f}}var ru=["restarting","autorestarting","dead"],ou=8e3;function Ts(){let t=new Set;return{connect:e=>t.add(e),disconnect:e=>t.delete(e),emit:()=>t.forEach(e=>e())}}
function Ns(t,e,n){let r=new URL(`${t}api/kernels/${e}?key=${n}`,location.href),o=crypto.randomUUID?.()??String(Math.random()).slice(2),i={status:"idle",connectionStatus:"\
connecting",statusChanged:Ts(),connectionStatusChanged:Ts(),comm:v,onOpen:null,onOutput:null},s=new Map,a=new Map,c=new Map,l=new Set,f=0,[u,h]=[[],""],g=!1,m="",
x=Promise.resolve(),y=Es(r,{query:()=>`session_id=${o}&heard=${m}`,opened(){z("connectionStatus","connected");for(let k of c.values())y.send(k.message),k.sentAt=
Date.now();u=[...c.keys(),...a.keys()],u.length&&(h=d("kernel_info_request",{}))},lost:()=>z("connectionStatus","connecting"),received(k){let w=Os(k);m=w.header.
msg_id,i.connectionStatus==="silent"&&z("connectionStatus","connected"),x=x.then(()=>p(w)).catch($=>console.error($))},gone:b}),A=setInterval(()=>{let[k]=c.values();
i.connectionStatus==="connected"&&k&&!l.size&&Date.now()-k.sentAt>ou&&z("connectionStatus","silent")},1e3);function S(){for(let k of u){c.delete(k),l.delete(k);
let w=a.get(k);a.delete(k),w?.iopub?.status?.({content:{execution_state:"idle"}})}}function b(){_(),c.clear(),a.clear(),z("status","dead")}function _(){g=!0,clearInterval(
A),y.end()}function z(k,w){i[k]!==w&&(i[k]=w,i[`${k}Changed`].emit())}function d(k,w,$,E={},M=[]){let O=`${o}-${++f}`;if(g)return O;let T={msg_id:O,msg_type:k,session:o,
username:"",date:new Date().toISOString(),version:"5.3"},C=Ss("shell",[T,{},E,w],M);return $&&a.set(O,$),c.set(O,{message:C,sentAt:Date.now()}),y.send(C),O}async function p(k){
let{header:w,parent_header:$,content:E}=k,M=$.msg_id;switch(c.delete(M),w.msg_type){case"status":if(ru.includes(E.execution_state))return b();if(a.get(M)?.iopub?.
status?.(k),E.execution_state==="busy"&&l.add(M),E.execution_state!=="idle")return;l.delete(M),a.delete(M),M===h&&S();return;case"comm_open":return i.onOpen?.(v(
E.comm_id,E.target_name),k);case"comm_msg":return s.get(E.comm_id)?.heard(k);case"comm_close":return s.get(E.comm_id)?.ended(k),void s.delete(E.comm_id);default:
return i.onOutput?.(k)}}function v(k,w="jupyter.widget"){let $={comm_id:k,target_name:w,heard:()=>{},ended:()=>{},on_msg:E=>$.heard=E,on_close:E=>$.ended=E,open:(E,...M)=>d(
"comm_open",{comm_id:k,target_name:w,data:E},...M),send:(E,...M)=>d("comm_msg",{comm_id:k,data:E},...M),close:(E={},...M)=>(s.delete(k),d("comm_close",{comm_id:k,
data:E},...M))};return s.set(k,$),$}return addEventListener("pagehide",({persisted:k})=>{k||g||(_(),fetch(r,{method:"DELETE",keepalive:!0}).catch(()=>{}))}),addEventListener(
"pageshow",({persisted:k})=>k&&y.open()),addEventListener("online",()=>y.open()),i}var qe=class extends ge{constructor(e){if(super(e),this.it=D,e.type!==Ft.CHILD)throw Error(this.constructor.directiveName+"() can only be used in child bindings")}render(e){
if(e===D||e==null)return this._t=void 0,this.it=e;if(e===yt)return e;if(typeof e!="string")throw Error(this.constructor.directiveName+"() called with a non-stri\
ng value");if(e===this.it)return this._t;this.it=e;let n=[e];return n.raw=n,this._t={_$litType$:this.constructor.resultType,strings:n,values:[]}}};qe.directiveName=
"unsafeHTML",qe.resultType=1;var Rs=Tn(qe);var iu="application/vnd.jupyter.widget-view+json",su=["image/png","image/jpeg","image/gif","image/webp"],au=/\x1b\[[0-9;]*m/g;function Ls({DOMWidgetModel:t,DOMWidgetView:e}){
class n extends t{defaults(){let i={_model_name:"OutputModel",_view_name:"OutputView",msg_id:"",outputs:[]},s={_model_module:"@jupyter-widgets/output",_view_module:"\
@jupyter-widgets/output"};return{...super.defaults(),...s,...i}}take({header:i,content:s}){if(i.msg_type==="clear_output"){this.clearing=s.wait,s.wait||this.show(
[]);return}let a=this.clearing?[]:this.get("outputs");this.clearing=!1;let c=a.at(-1);if(i.msg_type==="stream"&&c?.output_type==="stream"&&c.name===s.name)return this.
show([...a.slice(0,-1),{...c,text:c.text+s.text}]);this.show([...a,{output_type:i.msg_type,...s}])}show(i){this.set("outputs",i),this.save_changes()}}class r extends e{shown=[];render(){
super.render(),this.listenTo(this.model,"change:outputs",this.draw),this.draw()}draw(){for(let i of this.shown)i.then(s=>s?.remove());this.shown=[],j(this.el,Array.
from(this.model.get("outputs"),i=>this.part(i)))}part(i){let s=i.data?.[iu];if(!s)return cu(i);let a=document.createElement("div");return this.shown.push(this.displayed.
then(()=>Pr(this.model.widget_manager,s.model_id,a))),a}}return{OutputModel:n,OutputView:r}}function cu({output_type:t,name:e,text:n,ename:r,evalue:o,data:i={}}){
let s=i["text/html"]??i["image/svg+xml"];if(s)return L`<div class="html">${Rs(s)}</div>`;let a=su.find(l=>l in i);if(a)return L`<img src="data:${a};base64,${i[a]}" alt=${i["\
text/plain"]??""} />`;if(t==="error")return L`<div class="failed" role="alert">${o||r}</div>`;if(e==="stderr")return L`<div></div>`;let c=n??i["text/markdown"]??
i["text/latex"]??i["text/plain"]??"";return L`<pre>${c.replace(au,"")}</pre>`}async function Pr(t,e,n){try{let r=await t.create_view(await t.get_model(e));return n.
isConnected&&(n.replaceChildren(),r.luminoWidget.constructor.attach(r.luminoWidget,n)),r}catch(r){console.error(r),n.innerHTML='<p class="failed">This part of t\
he page cannot be shown in this browser.</p>'}}function Cs({live:t,kernel:e}){let n=e?Ns(e.base,e.id,e.key):void 0,r=zs();Ir("@jupyter-widgets/output",Ls(We("@jupyter-widgets/base")));let o=new class extends r{kernel=n;exported=n?
void 0:{live:t};ownsAddress=!0;async loadClass(i,s){let a=We(s)[i];if(!a)throw new Error(`The front end "${s}" has no ${i}.`);return a}async new_model(i,s){return n&&
(i.comm??=n.comm(i.model_id)),super.new_model(i,s)}async _create_comm(i,s,a,c,l){if(!n)throw new Error("This page has no kernel.");let f=n.comm(s,i);return(a||c)&&
f.open(a,{},c,l),f}async _get_comm_info(){return{}}};return n&&(n.onOpen=(i,s)=>o.handle_comm_open(i,s),n.onOutput=async i=>{(await Ve(o)).find(a=>a.take&&a.get(
"msg_id")===i.parent_header.msg_id)?.take(i)},n.statusChanged.connect(()=>o.disconnect())),o}async function Ve(t){return(await Promise.allSettled(Object.values(
t._models))).flatMap(n=>n.status==="fulfilled"?[n.value]:[])}var lu=new Map([["busy","The server is full, so Python does not run for this page. Computations in your browser work as usual."],["python","Parts of this page n\
eed Python, which starts when you ask for it."]]),Is="The connection to the server is lost; the page keeps trying to reconnect. Computations in your browser con\
tinue.",Ps="The program behind this page is not responding. It gets your changes as soon as it responds again. Computations in your browser continue.",uu="The p\
rogram behind this page has ended: the server was stopped, or the page was idle for too long. Computations in your browser continue; reload the page to start ov\
er.",Ge=()=>document.getElementById("gdviz-note");function we(t){Ge().textContent=t,Ge().hidden=!t}function du(t){ae(t,e=>{document.querySelector(".gdviz-badge")||
(e!=="connected"?we({gone:uu,silent:Ps,away:Is}[e]):[Is,Ps].includes(Ge().textContent??"")&&we(""))})}function pu(t){let n=t.filter(o=>o.get("_front_end")==="li\
nk"&&o.get("where")==="kernel").filter(o=>!Object.keys(o.views??{}).length),r=n.map(o=>`The link “${o.get("name")}” needs Python, so its outputs do not change\
 here.`);n.length&&we(r.join(" "))}var fu={link:Xt,presets:Vn},js=new WeakSet;async function hu(t){for(let e of await Ve(t)){if(js.has(e))continue;js.add(e);let n=fu[e.
get("_front_end")]?.(e);n&&e.on("change:closed",n)}}var Fs=t=>JSON.parse(document.getElementById(t)?.textContent??"null");function gu({texts:t,...e}){for(let{state:n}of Object.
values(e.state))for(let r of["_esm","_css"])typeof n[r]=="number"&&(n[r]=t[n[r]]);return e}function mu(){let t=matchMedia("(prefers-color-scheme: dark)"),e=()=>document.
body.dataset.jpThemeLight=String(!t.matches);t.addEventListener("change",e),e()}var Ds=t=>[...document.querySelectorAll(t)].map(e=>e);async function vu(){mu();let t=Fs(
"gdviz-page"),e=lu.get(new URLSearchParams(location.search).get("note")??"");e&&we(e),t.failed&&we(t.failed);for(let c of Ds("template[data-cell]")){let{content:l}=c;
document.getElementById(c.dataset.cell??"")?.replaceChildren(l),c.remove()}let n=Ds("[data-widget]");if(!n.length)return;let r=Cs(t);e&&r.exported&&j(Ge(),ir(r)),
r.kernel&&du(r.kernel);let o=gu(Fs("gdviz-widgets"));await r.set_state(o),r.runAll=()=>hu(r),await r.runAll();let i=(await Ve(r)).filter(c=>c.get("_front_end")===
"pageState"),s=i.length===1?ls:c=>Rr(c,location.search),a=i.map(c=>s(c).catch(l=>console.error(l)));await Promise.all(n.map(c=>Pr(r,c.dataset.widget??"",c))),await Promise.
all(a),r.kernel||pu(await Ve(r))}var wu="This page could not start in this browser. Reload it, or try another up-to-date browser.";function Bs(){document.addEventListener(
"DOMContentLoaded",()=>vu().then(()=>document.documentElement.dataset.ready="",t=>{console.error(t),Ge().hidden&&we(wu)}))}var bu={badge:Co,curves:qt(Ko),dataEditor:qt(Ai),field:qt(Mi),formulaField:Ii,heatMap:qt(ji),link:Fi,networkDiagram:qt(qi),pageState:ms,player:vs,presets:Jr,resultsTable:ws,
runner:bs,sentence:xs,slider:ys,surface:qt($s),value:{}};function xu(t){let e=globalThis,n=e[Symbol.for(t)]??={};return n.widgets||Xr(),n.widgets??=bu,n.resolve?.(
n.widgets),n.widgets}return Js(yu);})();
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
